"""Keys that nobody has drawn at random are known by their patterns."""

import random
from base64 import b64encode

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
    "rows of a keyboard": b"qwertyuiopasdfghjklzxcvbnm123456",
    "rows of a keyboard backwards": b"POIUYTREWQLKJHGFDSAMNBVCXZ654321",
    "up and down a keyboard": b"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9",
    "to and fro between two rows": b"1q2w3e4r5t6y7u8i9o0p1q2w3e4r5t6y",
    "a count, in hex": b"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
    "a count, in digits": b"0102030405060708091011121314151617181920",
    "words in hex": b"deadbeefcafebabe0123456789abcdef",
    "what the key is for": b"merchant-api-key-for-production-1",
    "a secret that calls itself one": b"this-is-my-very-Secret-key-19753",
    "words from a comic": b"correct-horse-battery-staple-2026",
    "words of a typist": b"thequickbrownfoxjumpsoverthelazydog",
    "a password with a year": b"OurShop2026Passwort!OurShop2027zX",
}


@pytest.mark.parametrize("key", PATTERNS.values(), ids=PATTERNS)
def test_a_pattern_is_not_random(key: bytes) -> None:
    assert not looks_random(key)


def test_what_was_drawn_is_random() -> None:
    drawn = random.Random(14)
    for _ in range(300):
        assert looks_random(drawn.randbytes(32))
        assert looks_random(b"merchant-secret-" + drawn.randbytes(16).hex().encode())
        assert looks_random(b64encode(drawn.randbytes(32)))
        assert looks_random(bytes(drawn.choices(b"abcdefghijklmnopqrstuvwxyz", k=32)))
        for length in (16, 32, 128):
            assert looks_random(drawn.randbytes(length).hex().encode())
