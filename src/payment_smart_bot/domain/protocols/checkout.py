"""How a link to Stripe's page becomes one charge at most, whatever fails: which call comes next.

Pure. `charging` is the same for a card that Stripe has already. Stripe charges of its own accord as
soon as the customer pays on the page, so what they agree to is on record before the page is made.
Nobody but us knows its address until the write that puts its id on record, after which the customer
gets it: nobody ever paid on a page that is not on record.

=======================  ===========================================================
answer                   what follows
=======================  ===========================================================
open                     the customer gets the link
complete                 charged; without an amount: the card is there
expired, none found      the link is over, and nothing was charged
still processing         open
no answer                on making it: the same again, by the same key. Else: open
refused, a stored fault  on making it: look for it. On closing it: look at it
=======================  ===========================================================

Where the customer wants out, an open page is closed first, and what was complete by then stands. A
run that only looks makes and closes nothing.
"""

from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    CheckoutCall,
    CheckoutOutcome,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
    FindCheckout,
    NoCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.charge import ChargeOnRecord, CheckoutOnRecord
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    LinkOver,
    Verdict,
)
from payment_smart_bot.domain.protocols.charging import (
    CLOCKS_DIFFER,
    KEY_LIFE,
    Course,
    find_first_made,
    find_last_made,
)
from payment_smart_bot.domain.value import replace

SHORTEST_LINK: Final = timedelta(minutes=30)
"""Stripe opens no page for less (https://docs.stripe.com/api/checkout/sessions/create)."""

_LONGEST_LINK: Final = timedelta(hours=24) - CLOCKS_DIFFER
"""Nor for more than a day."""

_TO_BE_MADE: Final = timedelta(minutes=5)

Next = CheckoutCall | Verdict


def find_link_end(expires_at: datetime, now: datetime) -> datetime:
    """Return when a page that is made now closes, for a conversation that ends at `expires_at`.

    The page may outlast the conversation; then it is closed at the conversation's end.
    """
    soonest = now + SHORTEST_LINK + _TO_BE_MADE + CLOCKS_DIFFER
    return min(max(expires_at, soonest), now + _LONGEST_LINK)


def first_call(course: Course, now: datetime) -> CheckoutCall:
    """Return the call with which to begin, or to go on after a crash."""
    page = course.charge.page
    if page.id is None:
        may_open = _is_in_time(course.charge, page, now) and not course.only_looks
        return _open(course) if may_open else _find(course)
    if course.charge.cancelling and not course.only_looks:
        return ExpireCheckout(page.id)
    return CheckCheckout(page.id)


def follow(course: Course, call: CheckoutCall, outcome: CheckoutOutcome) -> tuple[Course, Next]:
    """Return what an outcome of `call` leads to: another call, or the verdict."""
    if isinstance(outcome, CheckoutSeen):
        if outcome.money != course.charge.money:
            return course, ChargeOpen()  # not what was agreed to: a person has to look
        return _judge(_with_page_id(course, outcome.checkout_id), call, outcome)
    if isinstance(call, OpenCheckout):
        return course, call if isinstance(outcome, Unanswered) else _find(course)
    if isinstance(call, ExpireCheckout):
        return course, CheckCheckout(call.checkout_id)
    if isinstance(call, FindCheckout) and isinstance(outcome, NoCheckout) and not course.only_looks:
        return course, _judge_over(course)
    return course, ChargeOpen()


def _judge(course: Course, call: CheckoutCall, seen: CheckoutSeen) -> tuple[Course, Next]:
    if isinstance(call, FindCheckout) or (isinstance(call, OpenCheckout) and course.interrupted):
        # A list tells nothing of the card, and a replayed answer how it was then, not now.
        return course, CheckCheckout(seen.checkout_id)
    match seen.state:
        case CheckoutState.COMPLETE:
            return course, _judge_completed(course, seen)
        case CheckoutState.EXPIRED:
            return course, _judge_over(course)
        case CheckoutState.OPEN:
            return course, _judge_open(course, seen)
    return course, ChargeOpen(processing=True)


def _judge_completed(course: Course, seen: CheckoutSeen) -> Verdict:
    if seen.intent_id is not None:
        return Charged(seen.intent_id, card=seen.card)
    assert seen.card is not None  # noqa: S101 (a page without an amount is completed by a card)
    return ChargeCancelled() if course.charge.cancelling else CardSetUp(seen.card)


def _judge_open(course: Course, seen: CheckoutSeen) -> Next:
    if not course.charge.cancelling:
        return ActionRequired(seen.url) if seen.url else ChargeOpen()
    return ChargeOpen() if course.only_looks else ExpireCheckout(seen.checkout_id)


def _judge_over(course: Course) -> Verdict:
    return ChargeCancelled() if course.charge.cancelling else LinkOver()


def _with_page_id(course: Course, checkout_id: str) -> Course:
    known = course.charge.with_page_id(checkout_id)
    return replace(course, session=replace(course.session, charge=known))


def _is_in_time(charge: ChargeOnRecord, page: CheckoutOnRecord, now: datetime) -> bool:
    """Whether the key is still good, and Stripe would still open a page for that short."""
    return now - charge.keyed_at < KEY_LIFE and page.ends_at - now > SHORTEST_LINK


def _open(course: Course) -> OpenCheckout:
    charge = course.charge
    assert charge.return_url  # noqa: S101 (the settings see to it)
    return OpenCheckout(
        key=checkout_key(charge),
        good_until=charge.good_until,
        payment_id=charge.payment_id,
        money=charge.money,
        request=course.session.request,
        back_url=charge.return_url,
        ends_at=charge.page.ends_at,
    )


def _find(course: Course) -> FindCheckout:
    charge = course.charge
    since, until = find_first_made(course), find_last_made(charge)
    return FindCheckout(checkout_key(charge), since, until, charge.search_from)


def checkout_key(charge: ChargeOnRecord) -> str:
    """Return the idempotency key of the page: the same for every try to make it."""
    return f"{charge.payment_id}-checkout"
