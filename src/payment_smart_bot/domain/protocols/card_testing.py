"""Limits against card testing: how many tries a client, a card and a shop have.

Pure: each function takes a tally and the time in seconds since 1970 UTC, and returns the tally as
it is after that. What is over a limit raises LimitReached.
"""

import math
from typing import Final

from payment_smart_bot.domain.model.errors import LimitReached
from payment_smart_bot.domain.model.tallies import Tally, TryUnderWay
from payment_smart_bot.domain.value import Value, replace

HOUR: Final = 3600.0

LONGEST_TRY: Final = 30.0
"""Longer than a turn: what was under way for so long has ended without telling."""

SHOP_BUCKET: Final = 300
"""Seconds of one tally of the whole shop; the latest two are looked at."""

SHOP_PAUSE: Final = 900.0
"""For how many seconds no new card is taken: after that, nothing of before is looked at."""

MANY_DECLINES: Final = 20
"""So many in the latest two buckets, and as many as payments: in an ordinary shop 5 to 15 % of
tries are declined, and in card testing nearly all."""

SAYS_NOTHING_OF_CARD: Final = frozenset(
    {
        "approve_with_id",
        "issuer_not_available",
        "processing_error",
        "reenter_transaction",
        "try_again_later",
    }
)
"""Decline codes of a bank or network in trouble (https://docs.stripe.com/declines/codes): an outage
is no attack, and tells a tester nothing."""

_ROUNDING: Final = 1e-6


class TryLimits(Value, frozen=True):
    """How many an hour: new conversations and cards of a client, declines of a client or card.

    0 means no limit.
    """

    sessions: int = 300
    cards: int = 60
    declines: int = 10


def take_session(tally: Tally, limits: TryLimits, now: float) -> Tally:
    """Count a new conversation of a client."""
    return replace(tally, sessions_full_at=_take(tally.sessions_full_at, limits.sessions, now))


def take_card(tally: Tally, limits: TryLimits, now: float) -> Tally:
    """Count a card that a client gives to Stripe."""
    check_failures(tally, limits, now)
    return replace(tally, cards_full_at=_take(tally.cards_full_at, limits.cards, now))


def begin_try(tally: Tally, limits: TryLimits, session_id: str, now: float) -> Tally:
    """Count a charge that is about to begin as if it had failed, until it ends."""
    others = _find_others(tally, session_id, now)
    check_failures(replace(tally, under_way=others), limits, now)
    under_way = (*others, TryUnderWay(session_id, now + LONGEST_TRY))
    return replace(tally, under_way=under_way)


def end_try(tally: Tally, session_id: str, now: float, *, failed: bool) -> Tally:
    """Count how a charge ended."""
    recent = tuple(at for at in tally.failures if at > now - HOUR)
    return replace(
        tally,
        under_way=_find_others(tally, session_id, now),
        failures=(*recent, now) if failed else recent,
    )


def check_failures(tally: Tally, limits: TryLimits, now: float) -> None:
    """Raise LimitReached where a client or card has been refused too often within an hour."""
    if not limits.declines:
        return
    failed_until = [at + HOUR for at in tally.failures if at > now - HOUR]
    under_way_until = [each.until for each in tally.under_way if each.until > now]
    counted_until = sorted((*failed_until, *under_way_until))
    if len(counted_until) >= limits.declines:
        wait = math.ceil(counted_until[-limits.declines] - now)
        raise LimitReached(wait, passes_soon=len(failed_until) < limits.declines)


def is_attacked(buckets: tuple[Tally, ...]) -> bool:
    """Whether the latest declines of a whole shop are far above what is normal."""
    declined = sum(each.declined for each in buckets)
    return declined >= MANY_DECLINES and declined >= sum(each.paid for each in buckets)


def _find_others(tally: Tally, session_id: str, now: float) -> tuple[TryUnderWay, ...]:
    return tuple(
        each for each in tally.under_way if each.until > now and each.session_id != session_id
    )


def _take(full_at: float, per_hour: int, now: float) -> float:
    """Take one from a bucket of `per_hour`, and return when it will be full again."""
    if not per_hour:
        return 0.0
    after = max(full_at, now) + HOUR / per_hour
    wait = after - now - HOUR
    if wait > _ROUNDING:
        raise LimitReached(math.ceil(wait))
    return after
