"""Keys that nobody has drawn at random are known by their patterns."""

import random

import pytest

from payment_smart_bot.domain.model.randomness import looks_random

PATTERNS = {
    "one value": b"a" * 32,
    "two values": b"ab" * 16,
    "a word over and over": b"passwordpasswordpasswordpassword1",
    "a phrase over and over": b"changeme-changeme-changeme-change",
    "hex digits in a row": b"0123456789abcdef0123456789abcdef",
    "the alphabet": b"abcdefghijklmnopqrstuvwxyz123456",
    "backwards": b"zyxwvutsrqponmlkjihgfedcba987654",
    "zeros, and something at the end": b"00000000000000000000000012345678",
    "bytes in a row": bytes(range(32)),
    "half of it zeros": bytes(16) + bytes(range(16)),
}


@pytest.mark.parametrize("key", PATTERNS.values(), ids=PATTERNS)
def test_a_pattern_is_not_random(key: bytes) -> None:
    assert not looks_random(key)


def test_what_was_drawn_is_random() -> None:
    drawn = random.Random(14)
    for _ in range(500):
        assert looks_random(drawn.randbytes(32))
        for length in (16, 32, 128):
            assert looks_random(drawn.randbytes(length).hex().encode())
