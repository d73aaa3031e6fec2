"""Saving a card goes the way of a charge, with a Customer first and a SetupIntent in the end."""

from datetime import timedelta

import pytest
from tests.domain.conversation.engine_cases import (
    BANK,
    CHARGE,
    CHARGING,
    LEASE,
    OFFERED,
    POLICY,
    TOKEN,
    wish,
)
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, SEED

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.charge import IntentKind, Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    ChargeCancelled,
    Charged,
    ChargeOpen,
    Event,
    Occurrence,
    Uncharged,
)
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.protocols.charging import KEY_LIFE, Course, Next, first_call, follow
from payment_smart_bot.domain.value import replace

PAYMENT = f"pay_{SEED}_1"
SETUP = IntentKind.SETUP
REQUEST = PaymentRequest(save_card=True, customer_email="jo@example.com")
CUSTOMER = CreateCustomer(
    LEASE.until, f"{PAYMENT}-1-customer", PAYMENT, "Jane Doe", "jo@example.com"
)
CREATE = CreateIntent(LEASE.until, f"{PAYMENT}-1", PAYMENT, None, "Jane Doe", REQUEST, "cus_1")
CONFIRM = ConfirmIntent(LEASE.until, f"{PAYMENT}-1-1", "seti_1", None, "pm_1")
CHECK = CheckIntent("seti_1", SETUP)
FIND = FindIntent(
    f"{PAYMENT}-1", NOON - timedelta(minutes=10), NOON + timedelta(hours=21, minutes=10), SETUP
)
CANCEL = CancelIntent("seti_1", SETUP)
VISA_4242 = ShownCard("visa", "4242")


def saving(
    *,
    money: Money | None = None,
    customer_id: str | None = "cus_1",
    intent_id: str | None = "seti_1",
    cancelling: bool = False,
) -> Session:
    """Return a session whose card is being saved."""
    charge = replace(
        CHARGE,
        consent=Offer(NOON, money, save_card=True, shown="What was shown."),
        customer_id=customer_id,
        intent_id=intent_id,
        cancelling=cancelling,
    )
    return replace(CHARGING, request=replace(REQUEST, money=money), charge=charge)


def seen(state: IntentState, **more: str) -> IntentSeen:
    return IntentSeen("seti_1", state, None, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("session", "first"),
    [
        (saving(customer_id=None, intent_id=None), CUSTOMER),
        (saving(intent_id=None), CREATE),
        (saving(), CONFIRM),
        (saving(cancelling=True), CANCEL),
    ],
)
def test_the_first_call(session: Session, first: IntentCall) -> None:
    assert first_call(Course(session, interrupted=False), NOON) == first


def test_what_was_interrupted_is_looked_at_and_looked_for_once_its_key_is_forgotten() -> None:
    assert first_call(Course(saving(), interrupted=True), NOON) == CHECK
    lost = saving(customer_id=None, intent_id=None)
    assert first_call(Course(lost, interrupted=True), NOON) == CUSTOMER
    assert first_call(Course(lost, interrupted=True), NOON + KEY_LIFE) == FIND
    assert first_call(Course(lost, interrupted=True, only_looks=True), NOON) == FIND


@pytest.mark.parametrize(
    ("call", "outcome", "following"),
    [
        (CUSTOMER, CustomerMade("cus_1"), CREATE),
        (CUSTOMER, Unanswered(), CUSTOMER),
        (CUSTOMER, KeySpent(), FIND),
        (CUSTOMER, IntentRefused(), FIND),
        (CREATE, seen(IntentState.READY), CONFIRM),
        (CREATE, IntentRefused(), FIND),
        (FIND, NoIntent(), Uncharged()),
        (CONFIRM, seen(IntentState.SUCCEEDED, token_id="pm_2"), Charged("seti_1", "pm_2")),
        (CONFIRM, seen(IntentState.ACTION_REQUIRED, action_url=BANK), ActionRequired(BANK)),
        (CONFIRM, Unanswered(), CHECK),
        (CHECK, IntentSeen("seti_1", IntentState.SUCCEEDED, PRICE), ChargeOpen()),
    ],
)
def test_what_follows(call: IntentCall, outcome: IntentOutcome, following: Next) -> None:
    customer_id = None if call is CUSTOMER else "cus_1"
    intent_id = "seti_1" if call in (CONFIRM, CHECK) else None
    session = saving(customer_id=customer_id, intent_id=intent_id)
    assert follow(Course(session, interrupted=False), call, outcome, NOON)[1] == following


def test_the_customer_is_known_from_the_intent_that_was_found() -> None:
    lost = Course(saving(customer_id=None, intent_id=None), interrupted=True)
    course, verdict = follow(lost, FIND, seen(IntentState.SUCCEEDED, customer_id="cus_7"), NOON)
    assert (course.charge.customer_id, course.charge.intent_id) == ("cus_7", "seti_1")
    assert isinstance(verdict, Charged)


def test_a_new_generation_makes_its_customer_by_a_key_of_its_own() -> None:
    """The name may have changed since, and a key takes no other parameters."""
    session = saving(customer_id=None, intent_id=None)
    again = advance(session, Uncharged(), NOON, POLICY).session
    assert again.charge is not None
    call = first_call(Course(again, interrupted=False), NOON)
    assert isinstance(call, CreateCustomer)
    assert call.key == f"{PAYMENT}-2-customer"


TOO_LATE = saving(cancelling=True)
CHARGED_TOO_LATE = saving(money=PRICE, cancelling=True)


@pytest.mark.parametrize(
    ("session", "verdict", "status", "recorded", "said"),
    [
        (saving(), Charged("seti_1"), Status.COMPLETED, PaymentStatus.SAVED,
         say.CardSavedForLater(VISA_4242)),
        (TOO_LATE, Charged("seti_1"), Status.COMPLETED, PaymentStatus.SAVED,
         say.CardSavedBeforeCancel(VISA_4242)),
        (saving(money=PRICE), Charged("pi_1"), Status.COMPLETED, PaymentStatus.PAID,
         say.Charged(VISA_4242, PRICE, saved=True)),
        (CHARGED_TOO_LATE, Charged("pi_1"), Status.COMPLETED, PaymentStatus.PAID,
         say.ChargedBeforeCancel(VISA_4242, PRICE, saved=True)),
        (saving(), Uncharged(), Status.CONFIRMING, PaymentStatus.FAILED,
         say.CouldNotCharge(saving=True)),
        (TOO_LATE, ChargeCancelled(), Status.CANCELLED, PaymentStatus.CANCELLED,
         say.Cancelled()),
        (saving(), ChargeOpen(), Status.CHARGING, None,
         say.StillProcessing(saving=True, cancelling=False)),
        (TOO_LATE, ChargeOpen(), Status.CHARGING, None,
         say.StillProcessing(saving=True, cancelling=True)),
        (saving(), ActionRequired(BANK), Status.ACTION_REQUIRED, None,
         say.GoToBank(BANK, saving=True)),
    ],
    ids=["saved", "saved too late to cancel", "charged", "charged too late to cancel", "not saved",
         "cancelled", "open", "open while cancelling", "at the bank"],
)  # fmt: skip
def test_each_verdict_has_its_status_its_record_and_its_message(
    session: Session, verdict: Occurrence, status: Status, recorded: str | None, said: say.Message
) -> None:
    done = advance(session, verdict, NOON, POLICY)
    assert (done.session.status, done.says) == (status, (said,))
    assert (done.payment.status if done.payment else None) == recorded
    if recorded in {PaymentStatus.SAVED, PaymentStatus.PAID}:
        assert done.payment is not None
        assert done.payment.has_saved_card
        assert done.session.token == done.payment.token == replace(TOKEN, reusable=True)


def test_the_token_is_the_one_that_stripe_has_attached() -> None:
    """A published `pm_card_…` becomes another PaymentMethod once it is used."""
    done = advance(saving(), Charged("seti_1", "pm_2"), NOON, POLICY)
    assert done.payment is not None
    assert done.payment.token == replace(TOKEN, id="pm_2", reusable=True)


def test_consent_to_save_freezes_before_stripe_hears_of_it() -> None:
    own = replace(REQUEST, customer_id="cus_9")
    offered = replace(
        OFFERED, request=own, offer=Offer(NOON, save_card=True, shown="What was shown.")
    )
    done = advance(offered, wish(Event.CONSENT), NOON, POLICY)
    assert done.session.status is Status.CHARGING
    assert done.session.charge_under_way.customer_id == "cus_9"
    assert done.session.charge_under_way.kind is SETUP
    assert (done.payment.status if done.payment else None) is PaymentStatus.CHARGING
