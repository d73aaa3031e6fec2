"""The protocol of a page of Stripe's, as a table: what an answer leads to, from where."""

from datetime import timedelta

import pytest
from tests.domain.conversation.engine_cases import FRESH, TOKEN
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, SEED

from payment_smart_bot.domain.model.calls.checkouts import (
    CardOnPage,
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
from payment_smart_bot.domain.model.calls.intents import IntentRefused, KeySpent
from payment_smart_bot.domain.model.cards.card_entry import STRIPE_PAGE
from payment_smart_bot.domain.model.charge import ChargeOnRecord, CheckoutOnRecord, Lease, Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    LinkOver,
)
from payment_smart_bot.domain.model.payment_request import NO_REQUEST
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.charging import KEY_LIFE, Course
from payment_smart_bot.domain.protocols.checkout import (
    SHORTEST_LINK,
    Next,
    find_link_end,
    first_call,
    follow,
)
from payment_smart_bot.domain.value import replace

ENDS = NOON + timedelta(hours=1)
HELD = NOON + timedelta(seconds=30)
BACK = "https://shop.example/return"
PAGE = "https://stripe.example/page"
KEY = f"pay_{SEED}_1-checkout"

OPEN = OpenCheckout(HELD, KEY, f"pay_{SEED}_1", PRICE, NO_REQUEST, BACK, ENDS)
FIND = FindCheckout(KEY, NOON - timedelta(minutes=10), NOON + timedelta(hours=21, minutes=10))
CHECK = CheckCheckout("cs_1")
EXPIRE = ExpireCheckout("cs_1")

CARD = CardOnPage(TOKEN, "Jane Doe")
IS_OPEN = CheckoutSeen("cs_1", CheckoutState.OPEN, PRICE, PAGE)
NO_ADDRESS = replace(IS_OPEN, url=None)
COMPLETE = CheckoutSeen("cs_1", CheckoutState.COMPLETE, PRICE, None, "pi_1", CARD)
EXPIRED = CheckoutSeen("cs_1", CheckoutState.EXPIRED, PRICE)
PROCESSING = CheckoutSeen("cs_1", CheckoutState.PROCESSING, PRICE)
SET_UP = CheckoutSeen("cs_1", CheckoutState.COMPLETE, None, card=CARD)
GONE, SILENCE, REFUSED, SPENT = NoCheckout(), Unanswered(), IntentRefused(), KeySpent()


def session(
    *, known: bool = False, cancelling: bool = False, money: Money | None = PRICE
) -> Session:
    charge = ChargeOnRecord(
        payment_id=f"pay_{SEED}_1",
        token=None,
        consent=Offer(NOON, money, shown="What was shown."),
        confirmed_at=NOON,
        keyed_at=NOON,
        return_url=BACK,
        cancelling=cancelling,
        lease=Lease("holder", HELD),
        checkout=CheckoutOnRecord(ENDS, "cs_1" if known else None),
    )
    return replace(FRESH, status=Status.CHARGING, charge=charge, entry=STRIPE_PAGE)


NEW = Course(session(), interrupted=False)
AGAIN = Course(session(), interrupted=True)
KNOWN = Course(session(known=True), interrupted=True)
LOOKING = replace(KNOWN, only_looks=True)
LOOKING_FOR = replace(AGAIN, only_looks=True)
CANCELLING = Course(session(known=True, cancelling=True), interrupted=True)
CANCELLING_UNKNOWN = Course(session(cancelling=True), interrupted=True)
LOOKING_AT_CANCELLED = replace(CANCELLING, only_looks=True)
SAVING = Course(session(known=True, money=None), interrupted=True)
CANCELLING_SAVING = Course(session(known=True, cancelling=True, money=None), interrupted=True)


def name_case(part: object) -> str:
    """Name a part of a case in the id of its test."""
    if isinstance(part, Course):
        charge = part.charge
        facts = {
            "interrupted": part.interrupted,
            "only looks": part.only_looks,
            "cancelling": charge.cancelling,
            "page known": charge.page.id is not None,
            "saving": charge.money is None,
        }
        return ", ".join(name for name, holds in facts.items() if holds) or "new"
    state = f" {part.state}" if isinstance(part, CheckoutSeen) else ""
    return str(part) if isinstance(part, timedelta) else f"{type(part).__name__}{state}"


FIRST: list[tuple[Course, timedelta, CheckoutCall]] = [
    (NEW, timedelta(), OPEN),
    (AGAIN, timedelta(minutes=29), OPEN),
    (AGAIN, timedelta(minutes=30), FIND),
    (LOOKING_FOR, timedelta(), FIND),
    (KNOWN, timedelta(), CHECK),
    (LOOKING, timedelta(), CHECK),
    (CANCELLING, timedelta(), EXPIRE),
    (LOOKING_AT_CANCELLED, timedelta(), CHECK),
    (CANCELLING_UNKNOWN, timedelta(), OPEN),
]


@pytest.mark.parametrize(("course", "later", "call"), FIRST, ids=name_case)
def test_where_to_begin(course: Course, later: timedelta, call: CheckoutCall) -> None:
    assert first_call(course, NOON + later) == call


def test_a_key_that_stripe_may_have_forgotten_is_not_used() -> None:
    long = replace(session().charge_under_way, checkout=CheckoutOnRecord(NOON + 2 * KEY_LIFE))
    course = Course(replace(session(), charge=long), interrupted=True)
    assert isinstance(first_call(course, NOON + KEY_LIFE - timedelta(seconds=1)), OpenCheckout)
    assert first_call(course, NOON + KEY_LIFE) == FIND


FOLLOWS: list[tuple[Course, CheckoutCall, CheckoutOutcome, Next]] = [
    (NEW, OPEN, IS_OPEN, ActionRequired(PAGE)),
    (NEW, OPEN, NO_ADDRESS, ChargeOpen()),
    (NEW, OPEN, SILENCE, OPEN),
    (NEW, OPEN, SPENT, FIND),
    (NEW, OPEN, REFUSED, FIND),
    (NEW, OPEN, replace(IS_OPEN, money=Money(1, "usd")), ChargeOpen()),
    (NEW, FIND, GONE, LinkOver()),
    (NEW, FIND, IS_OPEN, CHECK),
    (NEW, FIND, SILENCE, ChargeOpen()),
    (AGAIN, OPEN, IS_OPEN, CHECK),
    (AGAIN, OPEN, COMPLETE, CHECK),
    (KNOWN, CHECK, IS_OPEN, ActionRequired(PAGE)),
    (KNOWN, CHECK, COMPLETE, Charged("pi_1", card=CARD)),
    (KNOWN, CHECK, PROCESSING, ChargeOpen(processing=True)),
    (KNOWN, CHECK, EXPIRED, LinkOver()),
    (KNOWN, CHECK, SILENCE, ChargeOpen()),
    (KNOWN, CHECK, GONE, ChargeOpen()),
    (LOOKING, CHECK, IS_OPEN, ActionRequired(PAGE)),
    (LOOKING, CHECK, COMPLETE, Charged("pi_1", card=CARD)),
    (LOOKING_FOR, FIND, GONE, ChargeOpen()),
    (LOOKING_FOR, FIND, COMPLETE, CHECK),
    (LOOKING_AT_CANCELLED, CHECK, IS_OPEN, ChargeOpen()),
    (LOOKING_AT_CANCELLED, CHECK, EXPIRED, ChargeCancelled()),
    (CANCELLING, EXPIRE, EXPIRED, ChargeCancelled()),
    (CANCELLING, EXPIRE, REFUSED, CHECK),
    (CANCELLING, EXPIRE, SILENCE, CHECK),
    (CANCELLING, CHECK, IS_OPEN, EXPIRE),
    (CANCELLING, CHECK, COMPLETE, Charged("pi_1", card=CARD)),
    (CANCELLING_UNKNOWN, OPEN, IS_OPEN, CHECK),
    (CANCELLING_UNKNOWN, FIND, GONE, ChargeCancelled()),
    (SAVING, CHECK, SET_UP, CardSetUp(CARD)),
    (CANCELLING_SAVING, CHECK, SET_UP, ChargeCancelled()),
]


@pytest.mark.parametrize(("course", "call", "outcome", "following"), FOLLOWS, ids=name_case)
def test_what_follows_an_answer(
    course: Course, call: CheckoutCall, outcome: CheckoutOutcome, following: Next
) -> None:
    after, found = follow(course, call, outcome)
    assert found == following
    sound = isinstance(outcome, CheckoutSeen) and outcome.money == course.charge.money
    assert after.charge.page.id == ("cs_1" if sound else course.charge.page.id)


@pytest.mark.parametrize("left", [timedelta(), timedelta(minutes=5), timedelta(hours=24)])
def test_a_page_is_open_for_as_long_as_stripe_allows_and_the_conversation_lasts(
    left: timedelta,
) -> None:
    ends = find_link_end(NOON + left, NOON)
    assert SHORTEST_LINK < ends - NOON < timedelta(hours=24)
    assert find_link_end(NOON + timedelta(hours=1), NOON) == NOON + timedelta(hours=1)
