"""The token bucket: its rate, its burst, its waits, its memory; and where HTTP applies it."""

import pytest

from payment_smart_bot.entrypoints.http.limits.rate_limit import RateLimit


class Seconds:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def test_a_minutes_worth_passes_at_once_and_then_none(seconds: Seconds) -> None:
    limit = RateLimit(120, seconds)
    assert [limit.take("a") for _ in range(120)] == [0] * 120
    assert limit.take("a") == 1


def test_tokens_come_back_at_the_rate(seconds: Seconds) -> None:
    limit = RateLimit(6, seconds)
    for _ in range(6):
        limit.take("a")
    assert limit.take("a") == 10
    seconds.now += 4.5
    assert limit.take("a") == 6, "whole seconds, rounded up"
    seconds.now += 5.5
    assert limit.take("a") == 0
    assert limit.take("a") == 10


def test_being_refused_costs_nothing(seconds: Seconds) -> None:
    """Who waits as long as told is let in, however often it tried meanwhile."""
    limit = RateLimit(1, seconds)
    limit.take("a")
    for _ in range(100):
        wait = limit.take("a")
    seconds.now += wait
    assert limit.take("a") == 0


def test_keys_do_not_share_a_bucket(seconds: Seconds) -> None:
    limit = RateLimit(1, seconds)
    assert limit.take("a") == 0
    assert limit.take("b") == 0
    assert limit.take("a") == 60


def test_zero_is_off(seconds: Seconds) -> None:
    limit = RateLimit(0, seconds)
    assert not any(limit.take("a") for _ in range(10_000))
    assert len(limit) == 0


def test_hostile_keys_do_not_grow_the_memory(seconds: Seconds) -> None:
    limit = RateLimit(10, seconds, most_keys=100)
    for number in range(5000):
        limit.take(str(number))
    assert len(limit) <= 100


def test_the_least_recently_used_key_goes_first(seconds: Seconds) -> None:
    limit = RateLimit(1, seconds, most_keys=2)
    limit.take("a")
    limit.take("b")
    limit.take("c")
    assert limit.take("c") == 60
    assert limit.take("a") == 0, "its bucket was forgotten"


def test_full_buckets_are_forgotten(seconds: Seconds) -> None:
    limit = RateLimit(10, seconds)
    for number in range(50):
        limit.take(str(number))
    for _ in range(60):
        seconds.now += 60
        limit.take("a")
    assert len(limit) == 1
