"""Customers and SetupIntents: what is asked of Stripe, and what each of its answers says."""

from typing import Any

import pytest
from tests.adapters.store_contract import a_payment
from tests.adapters.stripe.script import (
    REPLAYED,
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    listed,
    no_connection,
)
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    CustomerMade,
    Decline,
    DeclineSeen,
    FindIntent,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.calls.lookups import ForgetCard
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import replace

SETUP = IntentKind.SETUP
REQUEST = PaymentRequest(
    save_card=True, customer_email="jo@example.com", order_id="A-1", description="Rent"
)
CUSTOMER = CreateCustomer(NOON, "pay_1-1-customer", "pay_1", "Jane Doe", "jo@example.com")
CREATE = CreateIntent(NOON, "pay_1-1", "pay_1", None, "Jane Doe", REQUEST, "cus_1")
CONFIRM = ConfirmIntent(NOON, "pay_1-1-1", "seti_1", None, "pm_1")
BANK = "https://bank.example/3ds"


def setup(status: str = "succeeded", **more: object) -> dict[str, Any]:
    method = None if status == "requires_payment_method" else "pm_1"
    intent = {"id": "seti_1", "object": "setup_intent", "status": status, "customer": "cus_1"}
    return {**intent, "payment_method": method, **more}


def seen(state: IntentState, token_id: str | None = "pm_1", **more: Any) -> IntentSeen:  # noqa: S107 (no secret)
    return IntentSeen("seti_1", state, None, customer_id="cus_1", token_id=token_id, **more)


# --- what is asked --------------------------------------------------------------------------------


def test_a_customer_is_made_with_name_and_address_by_its_key() -> None:
    stripe = ScriptedStripe(Says({"id": "cus_1"}))
    assert stripe.gateway.perform(CUSTOMER) == CustomerMade("cus_1")
    (sent,) = stripe.seen
    assert (sent.method, sent.path, sent.key) == ("post", "/v1/customers", "pay_1-1-customer")
    assert sent.parameters == {
        "name": "Jane Doe",
        "email": "jo@example.com",
        "metadata[payment_smart_bot_payment]": "pay_1",
    }


def test_a_setup_intent_is_made_for_cards_and_a_customer() -> None:
    stripe = ScriptedStripe(Says(setup("requires_payment_method")))
    stripe.gateway.perform(CREATE)
    (sent,) = stripe.seen
    assert (sent.path, sent.key) == ("/v1/setup_intents", "pay_1-1")
    assert sent.parameters == {
        "allowed_payment_method_types[0]": "card",
        "customer": "cus_1",
        "description": "Rent",
        "metadata[order_id]": "A-1",
        "metadata[cardholder]": "Jane Doe",
        "metadata[payment_smart_bot_payment]": "pay_1",
        "metadata[payment_smart_bot_key]": "pay_1-1",
    }


def test_a_charge_that_saves_the_card_says_so() -> None:
    stripe = ScriptedStripe(no_answer())
    stripe.gateway.perform(replace(CREATE, money=PRICE))
    sent = stripe.seen[0].parameters
    assert (sent["customer"], sent["setup_future_usage"]) == ("cus_1", "off_session")


def no_answer() -> Says:
    return Says(no_connection())


@pytest.mark.parametrize("address", [None, "https://shop.example/return"])
def test_a_setup_intent_is_confirmed_without_an_amount(address: str | None) -> None:
    stripe = ScriptedStripe(Says(setup()))
    assert stripe.gateway.perform(replace(CONFIRM, return_url=address)) == seen(
        IntentState.SUCCEEDED
    )
    (sent,) = stripe.seen
    assert (sent.path, sent.key) == ("/v1/setup_intents/seti_1/confirm", "pay_1-1-1")
    assert sent.parameters == {
        "payment_method": "pm_1",
        **({"return_url": address} if address else {}),
    }


def test_looking_and_cancelling_go_to_setup_intents() -> None:
    stripe = ScriptedStripe(
        Says(setup()), Says(listed(setup(metadata={"payment_smart_bot_key": "k"}))),
        Says(setup("canceled")),
    )  # fmt: skip
    gateway = stripe.gateway
    assert gateway.perform(CheckIntent("seti_1", SETUP)) == seen(IntentState.SUCCEEDED)
    assert gateway.perform(FindIntent("k", NOON, NOON, SETUP)) == seen(IntentState.SUCCEEDED)
    assert gateway.perform(CancelIntent("seti_1", SETUP)) == seen(IntentState.CANCELED)
    assert [sent.path for sent in stripe.seen] == [
        "/v1/setup_intents/seti_1", "/v1/setup_intents", "/v1/setup_intents/seti_1/cancel",
    ]  # fmt: skip


# --- what is answered -----------------------------------------------------------------------------

REFUSED = {"type": "card_error", "code": "card_declined", "decline_code": "generic_decline"}
REFUSED_PM_1 = {**REFUSED, "payment_method": {"id": "pm_1"}}
BY_REDIRECT = {"type": "redirect_to_url", "redirect_to_url": {"url": BANK}}
GENERIC = DeclineSeen(Decline.GENERIC, "generic_decline", "pm_1 generic_decline")
UNASKED = DeclineSeen(
    Decline.AUTHENTICATION, "authentication_not_handled", "pm_1 authentication_not_handled"
)


SETUPS = {
    "succeeded": (setup(), seen(IntentState.SUCCEEDED)),
    "under way": (setup("processing"), seen(IntentState.PROCESSING)),
    "no card yet": (setup("requires_payment_method"), seen(IntentState.READY, None)),
    "a card that was refused": (
        setup("requires_payment_method", last_setup_error=REFUSED_PM_1),
        seen(IntentState.DECLINED, None, declined=GENERIC),
    ),
    "a page of the bank's": (
        setup("requires_action", next_action=BY_REDIRECT),
        seen(IntentState.ACTION_REQUIRED, action_url=BANK),
    ),
    "a page that only a script can show": (
        setup("requires_action", next_action={"type": "use_stripe_sdk"}),
        IntentSeen("seti_1", IntentState.DECLINED, None, UNASKED),
    ),
    "an action without a page": (setup("requires_action"), seen(IntentState.ACTION_REQUIRED)),
    "a state that we never ask for": (setup("requires_capture"), Unanswered()),
    "another one": (setup(id="seti_2"), Unanswered()),
    "a charge": (setup(object="payment_intent"), Unanswered()),
    "garbage": ([], Unanswered()),
    "no customer": (setup(customer=None), IntentSeen("seti_1", IntentState.SUCCEEDED, None)),
}


@pytest.mark.parametrize(("intent", "says"), SETUPS.values(), ids=SETUPS)
def test_what_a_setup_intent_says(intent: object, says: object) -> None:
    assert gateway_that_hears(Says(intent)).perform(CheckIntent("seti_1", SETUP)) == says


def test_a_refusal_on_confirming_is_a_decline_unless_the_setup_intent_denies_it() -> None:
    inside = setup("requires_payment_method", last_setup_error=REFUSED)
    refused = error("card_error", "card_declined", decline_code="generic_decline")
    gateway = gateway_that_hears(Says(refused, 402))
    declined = IntentSeen("seti_1", IntentState.DECLINED, None, GENERIC)
    assert gateway.perform(CONFIRM) == declined
    refused["error"]["setup_intent"] = inside
    assert gateway_that_hears(Says(refused, 402)).perform(CONFIRM) == declined
    refused["error"]["setup_intent"] = setup()
    assert gateway_that_hears(Says(refused, 402)).perform(CONFIRM) == Unanswered()


CUSTOMERS = {
    "made": (Says({"id": "cus_1"}), CustomerMade("cus_1")),
    "made, with an id that is none": (Says({"id": "not an id"}), Unanswered()),
    "garbage": (Says([]), Unanswered()),
    "a fault": (Says(error("api_error"), 500), Unanswered()),
    "a fault that is stored": (Says(error("api_error"), 500, REPLAYED), KeySpent()),
    "refused": (Says(error("invalid_request_error"), 400), IntentRefused()),
    "busy": (Says(error("invalid_request_error", "rate_limit"), 429), Unanswered()),
    "refused without an error": (Says({}, 400), Unanswered()),
    "a revoked key": (Says(error("invalid_request_error"), 401), Unanswered()),
    "no answer": (no_answer(), Unanswered()),
}


@pytest.mark.parametrize(("says", "outcome"), CUSTOMERS.values(), ids=CUSTOMERS)
def test_what_a_customer_comes_to(says: Says, outcome: object) -> None:
    assert gateway_that_hears(says).perform(CUSTOMER) == outcome


def test_a_setup_intent_that_is_not_there() -> None:
    missing = Says(error(code="resource_missing"), 404)
    assert gateway_that_hears(missing).perform(CheckIntent("seti_1", SETUP)) == NoIntent()


# --- forgetting -----------------------------------------------------------------------------------

OURS = replace(a_payment(), customer_id="cus_1")
THEIRS = replace(
    OURS,
    request=PaymentRequest(save_card=True, customer_id="cus_1"),
    token=replace(OURS.card, reusable=True),
)
GONE = Says(error(code="resource_missing"), 404)
ATTACHED = Says({"id": OURS.card.id, "customer": "cus_1"})


UNDONE: dict[str, tuple[Payment, list[Says], list[str]]] = {
    "nothing, as no card was saved": (a_payment(), [], []),
    "our Customer": (OURS, [Says({"id": "cus_1"})], ["delete /v1/customers/cus_1"]),
    "our Customer, gone already": (OURS, [GONE], ["delete /v1/customers/cus_1"]),
    "nothing, as theirs got no card": (replace(THEIRS, token=OURS.token), [], []),
    "a card of theirs": (THEIRS, [ATTACHED, Says({})], ["get {}", "post {}/detach"]),
    "a card of theirs, gone since": (THEIRS, [ATTACHED, GONE], ["get {}", "post {}/detach"]),
    "a card that is detached": (THEIRS, [Says({"customer": None})], ["get {}"]),
    "a card of somebody else's": (THEIRS, [Says({"customer": "cus_2"})], ["get {}"]),
    "a card that is gone": (THEIRS, [GONE], ["get {}"]),
}


@pytest.mark.parametrize(("payment", "answers", "asked"), UNDONE.values(), ids=UNDONE)
def test_what_is_undone_at_stripe(payment: Payment, answers: list[Says], asked: list[str]) -> None:
    stripe = ScriptedStripe(*answers)
    stripe.gateway.perform(ForgetCard(payment))
    path = f"/v1/payment_methods/{OURS.card.id}"
    assert [f"{sent.method} {sent.path}" for sent in stripe.seen] == [
        each.format(path) for each in asked
    ]


NOT_UNDONE = {
    "no answer about our Customer": (OURS, [no_answer()]),
    "a fault": (OURS, [Says(error("api_error"), 500)]),
    "no answer about the card": (THEIRS, [no_answer()]),
    "garbage": (THEIRS, [Says([])]),
    "no answer to detaching": (THEIRS, [ATTACHED, no_answer()]),
}


@pytest.mark.parametrize(("payment", "answers"), NOT_UNDONE.values(), ids=NOT_UNDONE)
def test_what_cannot_be_undone_is_said(payment: Payment, answers: list[Says]) -> None:
    with pytest.raises(GatewayUnavailable):
        gateway_that_hears(*answers).perform(ForgetCard(payment))
