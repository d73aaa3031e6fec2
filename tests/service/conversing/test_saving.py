"""Saving a card for later: agreed to, done once at Stripe, undone for whoever is erased.

Through the Stripe adapter, the official SDK and the simulator.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from tests.fakes.talk import paying
from tests.service.settling.test_webhooks import apply, events
from tests.service.shop import DECLINED, GOOD, NO_FUNDS, Shop, die, shop_over

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.charging import KEY_LIFE
from payment_smart_bot.service.back_office.erasure import Erased, Person
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import FIRST_LOOK
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from stripe_simulator import Fault, Kind

ASKS = "4000000000003220"
WRONG_CODE = "4000000000000127"
NO_AMOUNT = Policy(return_url="https://shop.example/return", merchant="Blue Bakery")
WITH_AMOUNT = paying(policy=NO_AMOUNT)
JANE = {"saveCard": True, "customerEmail": "jane@example.com"}
DETAILS = "Jane Doe, {}, 12/29, 456"
CONSENT = (
    "By confirming you allow Blue Bakery to keep this card with Stripe and to charge it for later "
    "purchases that you agree to, each time with the amount of that purchase. To end this, tell "
    "Blue Bakery."
)


@pytest.fixture
def shop() -> Iterator[Shop]:
    """Open a shop that asks for no amount: the card is only saved."""
    with shop_over("memory", policy=NO_AMOUNT) as shop:
        yield shop


def asked(shop: Shop, number: str = GOOD, **request: Any) -> Session:
    """Have a customer give a card that the merchant wishes to keep, up to the summary."""
    session = shop.asked({**JANE, **request})
    shop.say(session.id, DETAILS.format(number))
    return session


def saved(shop: Shop, number: str = GOOD, **request: Any) -> Payment:
    session = asked(shop, number, **request)
    shop.say(session.id, "confirm")
    return shop.payment_of(session.id)


def setups(shop: Shop) -> list[Any]:
    return shop.stripe.v1.setup_intents.list({"limit": 100}).data


def customers(shop: Shop) -> list[Any]:
    return shop.stripe.v1.customers.list({"limit": 100}).data


def attached_to(shop: Shop, payment: Payment) -> str | None:
    method = shop.stripe.v1.payment_methods.retrieve(payment.card.id)
    return str(method.customer) if method.customer else None


def sweep(shop: Shop) -> None:
    shop.clock.forward(FIRST_LOOK)
    run(sweep_sessions(shop.settlement), shop.handler.perform)


# --- what is agreed to ----------------------------------------------------------------------------


@pytest.mark.parametrize("policy", [NO_AMOUNT, WITH_AMOUNT])
def test_the_customer_is_asked_to_agree_to_it_and_that_is_on_record(policy: Policy) -> None:
    with shop_over("memory", policy=policy) as shop:
        session = shop.asked(JANE)
        summary = shop.say(session.id, DETAILS.format(GOOD))
        assert CONSENT in summary.response.split("\n")
        shop.say(session.id, "confirm")
        consent = shop.payment_of(session.id).consent
        assert consent.save_card
        assert CONSENT in consent.shown


@pytest.mark.parametrize("policy", [NO_AMOUNT, WITH_AMOUNT])
def test_nobody_is_asked_where_the_merchant_does_not_wish_it(policy: Policy) -> None:
    with shop_over("memory", policy=policy) as shop:
        payment = shop.confirmed()
        assert "allow" not in payment.consent.shown
        assert (payment.consent.save_card, payment.card.reusable) == (False, False)
        assert (payment.customer_id, payment.has_saved_card) == (None, False)
        assert customers(shop) == setups(shop) == []


def test_a_correction_voids_the_consent(shop: Shop) -> None:
    session = asked(shop)
    corrected = shop.say(session.id, "the card is 5555 5555 5555 4444, 11/30, 123")
    assert CONSENT in corrected.response
    shop.say(session.id, "confirm")
    payment = shop.payment_of(session.id)
    assert (payment.card.last4, attached_to(shop, payment)) == ("4444", payment.customer_id)
    assert "****4444" in payment.consent.shown


# --- what is done at Stripe -----------------------------------------------------------------------


def test_a_card_is_charged_and_saved_at_once() -> None:
    with shop_over("memory", policy=WITH_AMOUNT) as shop:
        session = asked(shop)
        reply = shop.say(session.id, "confirm")
        assert reply.response == (
            "Done: $49.00 was charged to your Visa ending in 4242. The card is saved for later "
            "purchases. Thank you."
        )
        payment = shop.payment_of(session.id)
        assert (payment.status, payment.card.reusable) == (PaymentStatus.PAID, True)
        intent = shop.stripe.v1.payment_intents.retrieve(payment.intent_id or "")
        assert (intent.customer, intent.setup_future_usage) == (payment.customer_id, "off_session")
        assert attached_to(shop, payment) == payment.customer_id
        assert reply.payment is not None
        assert (reply.payment.customer_id, reply.payment.token) == (
            payment.customer_id,
            payment.token,
        )
        assert setups(shop) == []


def test_without_an_amount_the_card_is_saved_by_a_setup_intent(shop: Shop) -> None:
    session = asked(shop, orderId="A-17")
    reply = shop.say(session.id, "confirm")
    assert reply.response == (
        "Done: your Visa ending in 4242 is saved for later purchases. Nothing was charged. Thank "
        "you."
    )
    payment = shop.payment_of(session.id)
    assert (payment.status, payment.settled_at) == (PaymentStatus.SAVED, shop.clock())
    (setup,) = setups(shop)
    assert (setup.id, setup.status, setup.usage) == (payment.intent_id, "succeeded", "off_session")
    assert setup.metadata["order_id"] == "A-17"
    assert attached_to(shop, payment) == payment.customer_id
    assert payment.has_saved_card
    assert shop.simulator.books() == []
    again = shop.say(session.id, "confirm")
    assert again.response.startswith("This is finished: your Visa ending in 4242 is saved")


def test_the_card_can_be_charged_later(shop: Shop) -> None:
    payment = saved(shop)
    later = shop.stripe.v1.payment_intents.create(
        {
            "amount": 700,
            "currency": "usd",
            "customer": payment.customer_id or "",
            "payment_method": payment.card.id,
            "off_session": True,
            "confirm": True,
        }
    )
    assert later.status == "succeeded"


def test_one_customer_is_made_with_name_and_address(shop: Shop) -> None:
    payment = saved(shop)
    (customer,) = customers(shop)
    assert (customer.id, customer.name, customer.email) == (
        payment.customer_id,
        "Jane Doe",
        "jane@example.com",
    )


def test_the_merchants_own_customer_is_taken(shop: Shop) -> None:
    own = shop.stripe.v1.customers.create({"name": "Jane"})
    payment = saved(shop, customerId=own.id)
    assert payment.customer_id == attached_to(shop, payment) == own.id
    assert len(customers(shop)) == 1


def test_a_customer_that_stripe_does_not_know_saves_nothing(shop: Shop) -> None:
    session = asked(shop, customerId="cus_unknown")
    reply = shop.say(session.id, "confirm")
    assert (reply.status, reply.response.split(".")[0]) == (
        Status.ERROR,
        "Your card cannot be saved at the moment",
    )
    assert shop.payment_of(session.id).status is PaymentStatus.FAILED


# --- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (DECLINED, "the card was declined"),
        (NO_FUNDS, "the balance or limit of the card is too low"),
        (WRONG_CODE, "I need number, expiry date and code again"),
    ],
)
@pytest.mark.parametrize("policy", [NO_AMOUNT, WITH_AMOUNT])
def test_a_refused_card_is_not_attached_and_another_is_asked_for(
    policy: Policy, number: str, why: str
) -> None:
    """Stripe attaches a card once its intent has succeeded, so a wrong code asks for all of it."""
    with shop_over("memory", policy=policy) as shop:
        session = asked(shop, number)
        refused = shop.say(session.id, "confirm")
        assert refused.response.startswith("Nothing was charged: ")
        assert why in refused.response
        assert (refused.status, refused.current_field) == (Status.COLLECTING, "card")
        declined = shop.payment_of(session.id)
        assert (declined.status, declined.has_saved_card) == (PaymentStatus.DECLINED, False)
        assert attached_to(shop, declined) is None
        shop.say(session.id, f"{GOOD}, 12/29, 456", "confirm")
        payment = shop.payment_of(session.id)
        assert (payment.intent_id, payment.customer_id) == (
            declined.intent_id,
            declined.customer_id,
        )
        assert payment.has_saved_card
        assert len(customers(shop)) == 1


def test_three_refused_cards_end_it(shop: Shop) -> None:
    session = asked(shop, DECLINED)
    for _ in range(2):
        shop.say(session.id, "confirm", f"{DECLINED}, 12/29, 456")
    assert shop.say(session.id, "confirm").status is Status.ERROR


# --- the bank asks --------------------------------------------------------------------------------


def at_the_bank(shop: Shop) -> tuple[Session, Reply]:
    session = asked(shop, ASKS)
    return session, shop.say(session.id, "confirm")


def answer_the_bank(shop: Shop, outcome: str) -> None:
    (setup,) = setups(shop)
    shop.simulator.authenticate(setup.id, outcome)


def _a_message(shop: Shop, session: Session) -> None:
    assert shop.say(session.id, "done").status is Status.COMPLETED


def _a_poll(shop: Shop, session: Session) -> None:
    run(shop.chat.look(session.id), shop.handler.perform)


def _the_sweep(shop: Shop, _: Session) -> None:
    sweep(shop)


def _its_event(shop: Shop, _: Session) -> None:
    assert apply(shop, *events(shop))


COMINGS_BACK: dict[str, Callable[[Shop, Session], None]] = {
    "a message": _a_message,
    "a poll": _a_poll,
    "the sweep": _the_sweep,
    "its event": _its_event,
}


@pytest.mark.parametrize("comes_back", COMINGS_BACK.values(), ids=COMINGS_BACK)
def test_an_approved_card_is_saved(shop: Shop, comes_back: Callable[[Shop, Session], None]) -> None:
    session, reply = at_the_bank(shop)
    assert reply.status is Status.ACTION_REQUIRED
    assert reply.response.startswith("Your bank asks you to approve that your card is saved.")
    assert str(reply.action_url) in reply.response
    assert "Nothing is charged." in shop.say(session.id, "confirm").response
    answer_the_bank(shop, "succeeded")
    comes_back(shop, session)
    payment = shop.payment_of(session.id)
    assert (payment.status, payment.has_saved_card) == (PaymentStatus.SAVED, True)
    assert attached_to(shop, payment) == payment.customer_id
    assert len(setups(shop)) == 1


@pytest.mark.parametrize("by_event", [False, True])
def test_a_card_whose_owner_refuses_is_not_saved(shop: Shop, *, by_event: bool) -> None:
    session, _ = at_the_bank(shop)
    answer_the_bank(shop, "failed")
    if by_event:
        assert apply(shop, *events(shop))
        assert shop.payment_of(session.id).status is PaymentStatus.DECLINED
    reply = shop.say(session.id, "hello?")
    assert (reply.status, reply.current_field) == (Status.COLLECTING, "card")
    assert "Nothing was charged: your bank did not approve it" in reply.response


def test_whoever_cancels_at_the_bank_has_no_card_saved(shop: Shop) -> None:
    session, _ = at_the_bank(shop)
    assert shop.say(session.id, "cancel").status is Status.CANCELLED
    assert [setup.status for setup in setups(shop)] == ["canceled"]


def test_whoever_cancels_after_the_approval_is_told_that_the_card_is_saved(shop: Shop) -> None:
    session, _ = at_the_bank(shop)
    answer_the_bank(shop, "succeeded")
    reply = shop.say(session.id, "cancel")
    assert reply.status is Status.COMPLETED
    assert reply.response.startswith("I am sorry, it was too late to cancel: your Visa")


def test_without_an_address_to_come_back_to_such_a_card_is_refused() -> None:
    """A SetupIntent cannot be told to fail then, so the next card goes on with the same one."""
    with shop_over("memory", policy=Policy()) as shop:
        session, reply = at_the_bank(shop)
        assert (reply.status, reply.current_field) == (Status.COLLECTING, "card")
        assert "in a check of its own, which is not possible here" in reply.response
        shop.say(session.id, f"{GOOD}, 12/29, 456", "confirm")
        assert shop.payment_of(session.id).has_saved_card
        assert len(setups(shop)) == 1


# --- whatever fails -------------------------------------------------------------------------------

CALLS = range(1, 4)
"""The Customer, the SetupIntent, its confirmation."""


@pytest.mark.parametrize("policy", [NO_AMOUNT, WITH_AMOUNT])
@pytest.mark.parametrize("performed", [False, True])
@pytest.mark.parametrize("at", CALLS)
def test_a_process_that_dies_anywhere_saves_the_card_once(
    policy: Policy, at: int, *, performed: bool
) -> None:
    with shop_over("memory", policy=policy) as shop:
        session = asked(shop)
        turn = shop.chat.take_turn(Said("confirm", session.id))
        die(turn, shop.handler.perform, at, performed=performed)
        assert shop.payment_of(session.id).status is PaymentStatus.CHARGING
        sweep(shop)
        payment = shop.payment_of(session.id)
        assert payment.has_saved_card
        assert attached_to(shop, payment) == payment.customer_id
        assert len(customers(shop)) == 1
        assert len(setups(shop)) + len(shop.simulator.books()) == 1
        assert "saved for later purchases" in shop.say(session.id, "hello?").response


@pytest.mark.parametrize("path", ["/v1/customers", "/v1/setup_intents"])
@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.STORED_500, Kind.ERROR_502])
@pytest.mark.parametrize("after", [False, True])
def test_an_answer_that_never_came_makes_nothing_twice(
    shop: Shop, path: str, kind: Kind, *, after: bool
) -> None:
    session = asked(shop)
    shop.simulator.faults.plan(Fault(kind, after=after), "POST", path)
    shop.say(session.id, "confirm")
    sweep(shop)
    if shop.payment_of(session.id).status is PaymentStatus.FAILED:
        shop.say(session.id, "hello?", "confirm")  # the key was spent: nothing was done, nor told
    assert shop.payment_of(session.id).has_saved_card
    assert [setup.status for setup in setups(shop)].count("succeeded") == 1


@pytest.mark.parametrize("at", CALLS)
def test_after_the_life_of_a_key_it_is_looked_for(shop: Shop, at: int) -> None:
    """What was only created is cancelled then: the customer's word is too old to go on with it."""
    session = asked(shop)
    turn = shop.chat.take_turn(Said("confirm", session.id))
    die(turn, shop.handler.perform, at, performed=True)
    shop.clock.forward(KEY_LIFE + timedelta(hours=5))
    sweep(shop)
    if at < 3:
        assert shop.payment_of(session.id).status is PaymentStatus.FAILED
        shop.say(session.id, "hello?", "confirm")
    payment = shop.payment_of(session.id)
    assert attached_to(shop, payment) == payment.customer_id
    states = [setup.status for setup in setups(shop)]
    assert states == {1: ["succeeded"], 2: ["succeeded", "canceled"], 3: ["succeeded"]}[at]


def test_while_the_outcome_is_not_known_that_is_said(shop: Shop) -> None:
    session = asked(shop)
    shop.simulator.faults.plan(Kind.TIMEOUT, "POST", "/v1/setup_intents/{id}/confirm", times=9)
    shop.simulator.faults.plan(Kind.TIMEOUT, "GET", "/v1/setup_intents/{id}", times=9)
    shop.simulator.faults.plan(Kind.TIMEOUT, "POST", "/v1/setup_intents/{id}/cancel", times=9)
    reply = shop.say(session.id, "confirm")
    assert reply.status is Status.CONFIRMING
    assert reply.response.startswith("Your card is still being checked")
    asked_for = shop.say(session.id, "is it done?").response
    assert "your bank is checking the card. Nothing is charged." in asked_for
    assert shop.say(session.id, "cancel").response.startswith("You asked to cancel while your card")
    shop.simulator.faults.clear()
    sweep(shop)
    assert shop.payment_of(session.id).status is PaymentStatus.CANCELLED
    assert [setup.status for setup in setups(shop)] == ["canceled"]


# --- erasure --------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", [GOOD, DECLINED])
def test_a_customer_that_was_made_goes_with_the_person(shop: Shop, number: str) -> None:
    payment = saved(shop, number)
    assert len(customers(shop)) == 1
    assert shop.erasure.erase(Person(email="jane@example.com")) == Erased(1, 1)
    assert customers(shop) == []
    erased = shop.merchant.show_payment(payment.id)
    assert (erased.customer_id, erased.has_saved_card) == (None, False)


def test_from_the_merchants_own_customer_only_the_card_goes(shop: Shop) -> None:
    own = shop.stripe.v1.customers.create({"name": "Jane"})
    payment = saved(shop, customerId=own.id)
    refused = saved(shop, DECLINED, customerId=own.id)
    assert shop.erasure.erase(Person(email="jane@example.com")) == Erased(2, 2)
    assert attached_to(shop, payment) is None
    assert shop.merchant.show_payment(refused.id).erased_at is not None
    assert [customer.id for customer in customers(shop)] == [own.id]


def test_what_is_gone_at_stripe_already_stops_no_erasure(shop: Shop) -> None:
    own = shop.stripe.v1.customers.create({"name": "Jane"})
    detached = saved(shop, customerId=own.id)
    shop.stripe.v1.payment_methods.detach(detached.card.id)
    deleted = saved(shop)
    shop.stripe.v1.customers.delete(deleted.customer_id or "")
    assert shop.erasure.erase(Person(email="jane@example.com")) == Erased(2, 2)


@pytest.mark.parametrize("own", [False, True])
def test_while_stripe_is_out_of_reach_the_payment_stays_named(shop: Shop, *, own: bool) -> None:
    """So that erasing it again still finds it, and undoes what is left at Stripe."""
    named = {"customerId": shop.stripe.v1.customers.create().id} if own else {}
    payment = saved(shop, **named)
    shop.simulator.faults.plan(Kind.ERROR_500, times=9)
    with pytest.raises(GatewayUnavailable):
        shop.erasure.erase(Person(email="jane@example.com"))
    shop.simulator.faults.clear()
    assert shop.merchant.show_payment(payment.id).has_saved_card
    shop.erasure.erase(Person(email="jane@example.com"))
    assert attached_to(shop, payment) is None if own else customers(shop) == []
