"""What refuses to work is left alone for a minute, reported once, and tried by one call alone."""

from datetime import timedelta

from tests.fakes.ports import Clock

from payment_smart_bot.adapters.breaker import PAUSE, Breaker


def test_it_lets_everything_through_until_something_is_refused() -> None:
    breaker = Breaker(Clock())
    assert all(breaker.lets_through() for _ in range(3))
    assert breaker.open()
    assert not breaker.lets_through()


def test_after_the_pause_one_call_tries_and_the_others_wait_for_what_it_brings() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    breaker.open()
    clock.forward(PAUSE - timedelta(seconds=1))
    assert not breaker.lets_through()
    clock.forward(timedelta(seconds=1))
    assert [breaker.lets_through() for _ in range(3)] == [True, False, False]
    breaker.close()
    assert [breaker.lets_through() for _ in range(3)] == [True, True, True]


def test_a_try_that_tells_nothing_is_followed_by_another_pause() -> None:
    clock = Clock()
    breaker = Breaker(clock)
    breaker.open()
    clock.forward(PAUSE)
    assert breaker.lets_through()
    clock.forward(PAUSE)
    assert breaker.lets_through()


def test_it_is_reported_once_until_it_has_worked_again() -> None:
    breaker = Breaker(Clock())
    assert [breaker.open() for _ in range(3)] == [True, False, False]
    breaker.close()
    assert breaker.open()
