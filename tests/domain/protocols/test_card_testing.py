"""How many tries a client, a card and a shop have, and when there are tries again."""

from collections.abc import Callable

import pytest

from payment_smart_bot.domain.model.errors import LimitReached
from payment_smart_bot.domain.model.tallies import NOTHING, Tally
from payment_smart_bot.domain.protocols import card_testing as rules
from payment_smart_bot.domain.protocols.card_testing import HOUR, LONGEST_TRY, TryLimits

NOW = 1_800_000_000.0
LIMITS = TryLimits(sessions=6, cards=6, declines=3)
TAKES = {"sessions": rules.take_session, "cards": rules.take_card}


def fail(tally: Tally, at: float, session: str = "s") -> Tally:
    return rules.end_try(rules.begin_try(tally, LIMITS, session, at), session, at, failed=True)


@pytest.mark.parametrize("name", TAKES)
def test_an_hours_worth_passes_at_once_and_then_comes_back(name: str) -> None:
    take, tally = TAKES[name], NOTHING
    for _ in range(6):
        tally = take(tally, LIMITS, NOW)
    with pytest.raises(LimitReached) as reached:
        take(tally, LIMITS, NOW)
    assert reached.value.seconds == HOUR / 6
    assert not reached.value.passes_soon
    take(tally, LIMITS, NOW + reached.value.seconds)


@pytest.mark.parametrize("name", TAKES)
def test_zero_is_no_limit(name: str) -> None:
    tally = NOTHING
    for _ in range(1000):
        tally = TAKES[name](tally, TryLimits(0, 0, 0), NOW)


def test_of_any_hour_no_more_tries_fail_than_the_limit() -> None:
    """Wherever the hour begins: no window starts anew."""
    tally, failed = NOTHING, []
    for second in range(0, 4 * 3600, 7):
        try:
            tally = fail(tally, NOW + second)
            failed.append(second)
        except LimitReached:
            continue
    assert len(failed) == 12
    for second in range(0, 4 * 3600, 60):
        assert sum(second <= at < second + HOUR for at in failed) <= 3


def test_after_too_many_failures_no_card_is_taken_either() -> None:
    tally = NOTHING
    for _ in range(3):
        tally = fail(tally, NOW)
    takes: list[Callable[[float], Tally]] = [
        lambda at: rules.take_card(tally, LIMITS, at),
        lambda at: rules.begin_try(tally, LIMITS, "other", at),
    ]
    for take in takes:
        with pytest.raises(LimitReached) as reached:
            take(NOW + 10)
        assert reached.value.seconds == HOUR - 10
        assert not reached.value.passes_soon
        take(NOW + HOUR + 1)


def test_what_is_under_way_counts_as_failed_until_it_ends() -> None:
    """So a hundred at once cannot all slip through; who only waits for others may wait."""
    tally = NOTHING
    for number in range(3):
        tally = rules.begin_try(tally, LIMITS, f"s{number}", NOW)
    with pytest.raises(LimitReached) as reached:
        rules.begin_try(tally, LIMITS, "s3", NOW)
    assert reached.value.passes_soon
    paid = rules.end_try(tally, "s0", NOW, failed=False)
    rules.begin_try(paid, LIMITS, "s3", NOW)
    failed = rules.end_try(tally, "s0", NOW, failed=True)
    with pytest.raises(LimitReached):
        rules.begin_try(failed, LIMITS, "s3", NOW)
    rules.begin_try(tally, LIMITS, "s3", NOW + LONGEST_TRY + 1)


def test_a_turn_that_is_computed_anew_counts_once() -> None:
    tally = NOTHING
    for _ in range(10):
        tally = rules.begin_try(tally, LIMITS, "s", NOW)
    assert len(tally.under_way) == 1


def test_what_is_past_is_forgotten() -> None:
    tally = fail(fail(NOTHING, NOW), NOW + HOUR + 1)
    assert tally.failures == (NOW + HOUR + 1,)


@pytest.mark.parametrize(
    ("buckets", "attacked"),
    [
        pytest.param([(0, 19)], False, id="too few to tell"),
        pytest.param([(0, 20)], True, id="declines alone"),
        pytest.param([(10, 10), (9, 10)], True, id="in both buckets together"),
        pytest.param([(21, 20)], False, id="more payments than declines"),
        pytest.param([(850, 150)], False, id="a busy shop"),
    ],
)
def test_an_attack_is_many_declines_and_most_of_all_tries(
    buckets: list[tuple[int, int]], attacked: bool
) -> None:
    tallies = tuple(Tally(paid=paid, declined=declined) for paid, declined in buckets)
    assert rules.is_attacked(tallies) is attacked


def test_no_limit_on_declines_looks_at_none() -> None:
    many = Tally(failures=(NOW,) * 100)
    rules.check_failures(many, TryLimits(declines=0), NOW)
