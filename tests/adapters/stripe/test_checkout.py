"""What is asked of Stripe for a page of its own, and what each of its answers comes to."""

import logging
from datetime import UTC, datetime
from typing import Any

import pytest
from tests.adapters.stripe.script import (
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    listed,
    no_connection,
)

from payment_smart_bot.domain.model.calls.checkouts import (
    CardOnPage,
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
    FindCheckout,
    NoCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import IntentRefused, KeySpent, SearchGoesOn
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PRICE = Money(4900, "usd")
BACK = "https://shop.example/return"
PAGE = "https://stripe.example/c/pay/cs_1"
OPEN = OpenCheckout(NOON, "key", "pay_1", PRICE, NO_REQUEST, BACK, NOON)
CHECK = CheckCheckout("cs_1")

IS_OPEN: dict[str, Any] = {
    "id": "cs_1",
    "object": "checkout.session",
    "mode": "payment",
    "status": "open",
    "amount_total": 4900,
    "currency": "usd",
    "url": PAGE,
    "payment_intent": None,
    "metadata": {"payment_smart_bot_key": "key"},
}
METHOD = {
    "id": "pm_1",
    "object": "payment_method",
    "type": "card",
    "livemode": False,
    "card": {"brand": "visa", "last4": "4242", "exp_year": 2030, "exp_month": 12},
    "billing_details": {"name": " Jane Doe "},
}
INTENT = {
    "id": "pi_1",
    "object": "payment_intent",
    "amount": 4900,
    "amount_received": 4900,
    "currency": "usd",
    "status": "succeeded",
    "payment_method": METHOD,
}
PAID = {**IS_OPEN, "status": "complete", "url": None, "payment_intent": INTENT}
SET_UP = {
    **IS_OPEN,
    "mode": "setup",
    "status": "complete",
    "amount_total": None,
    "setup_intent": {"id": "seti_1", "status": "succeeded", "payment_method": METHOD},
}
TOKEN = Token("pm_1", "visa", "4242", Expiry(2030, 12), livemode=False)
CARD = CardOnPage(TOKEN, "Jane Doe")
PROCESSING = CheckoutSeen("cs_1", CheckoutState.PROCESSING, PRICE)
OVER = CheckoutSeen("cs_1", CheckoutState.EXPIRED, PRICE)


def paid_by(**change: Any) -> dict[str, Any]:
    return {**PAID, "payment_intent": {**INTENT, **change}}


def card_with(**change: Any) -> dict[str, Any]:
    return paid_by(payment_method={**METHOD, **change})


def test_a_page_is_made_for_exactly_the_amount_and_for_cards_alone() -> None:
    request = PaymentRequest(PRICE, "Two books", "jo@example.com", "A-1", "BOOKS", {"a": "b"})
    call = OpenCheckout(NOON, "key", "pay_1", PRICE, request, BACK, NOON)
    scripted = ScriptedStripe(Says(IS_OPEN))
    seen = CheckoutSeen("cs_1", CheckoutState.OPEN, PRICE, PAGE)
    assert scripted.gateway.perform(call) == seen
    (sent,) = scripted.seen
    assert (sent.method, sent.path, sent.key) == ("post", "/v1/checkout/sessions", "key")
    assert sent.parameters == {
        "mode": "payment",
        "submit_type": "pay",
        "success_url": BACK,
        "cancel_url": BACK,
        "expires_at": str(int(NOON.timestamp())),
        "allowed_payment_method_types[0]": "card",
        "adaptive_pricing[enabled]": "false",
        "customer_email": "jo@example.com",
        "metadata[payment_smart_bot_payment]": "pay_1",
        "metadata[payment_smart_bot_key]": "key",
        "line_items[0][quantity]": "1",
        "line_items[0][price_data][currency]": "usd",
        "line_items[0][price_data][unit_amount]": "4900",
        "line_items[0][price_data][product_data][name]": "Two books",
        "payment_intent_data[capture_method]": "automatic",
        "payment_intent_data[description]": "Two books",
        "payment_intent_data[receipt_email]": "jo@example.com",
        "payment_intent_data[statement_descriptor_suffix]": "BOOKS",
        "payment_intent_data[metadata][order_id]": "A-1",
        "payment_intent_data[metadata][a]": "b",
        "payment_intent_data[metadata][payment_smart_bot_payment]": "pay_1",
        "payment_intent_data[metadata][payment_smart_bot_key]": "key",
    }


SEEN = {
    "open": (IS_OPEN, CheckoutSeen("cs_1", CheckoutState.OPEN, PRICE, PAGE)),
    "open at a strange address": (
        {**IS_OPEN, "url": "javascript:alert(1)"},
        CheckoutSeen("cs_1", CheckoutState.OPEN, PRICE),
    ),
    "expired": ({**IS_OPEN, "status": "expired"}, OVER),
    "paid": (PAID, CheckoutSeen("cs_1", CheckoutState.COMPLETE, PRICE, None, "pi_1", CARD)),
    "set up": (SET_UP, CheckoutSeen("cs_1", CheckoutState.COMPLETE, None, card=CARD)),
    "a name elsewhere": (
        {**card_with(billing_details={"name": None}), "customer_details": {"name": "Jo"}},
        CheckoutSeen("cs_1", CheckoutState.COMPLETE, PRICE, None, "pi_1", CardOnPage(TOKEN, "Jo")),
    ),
    "no name": (
        card_with(billing_details=None),
        CheckoutSeen("cs_1", CheckoutState.COMPLETE, PRICE, None, "pi_1", CardOnPage(TOKEN, None)),
    ),
    "the money to come": (paid_by(status="processing"), PROCESSING),
    "the money that did not come": (paid_by(status="requires_payment_method"), OVER),
    "not told in full": ({**PAID, "payment_intent": "pi_1"}, PROCESSING),
    "another amount received": (paid_by(amount_received=1), Unanswered()),
    "another amount than its own": (
        paid_by(amount=1, amount_received=1),
        Unanswered(),
    ),
    "paid by something that is no card": (
        card_with(type="amazon_pay", card=None),
        CheckoutSeen("cs_1", CheckoutState.COMPLETE, PRICE, intent_id="pi_1"),
    ),
    "paid, and nobody says by what": (card_with(type=None), Unanswered()),
    "set up with something that is no card": (
        {**SET_UP, "setup_intent": {**SET_UP["setup_intent"], "payment_method": {"type": "link"}}},
        CheckoutSeen("cs_1", CheckoutState.EXPIRED, None),
    ),
    "a card without its parts": (card_with(card=None), Unanswered()),
    "another one": ({**IS_OPEN, "id": "cs_2"}, Unanswered()),
    "another kind of thing": (INTENT, Unanswered()),
    "no amount": ({**IS_OPEN, "amount_total": None}, Unanswered()),
    "another mode": ({**IS_OPEN, "mode": "subscription"}, Unanswered()),
    "another status": ({**IS_OPEN, "status": "new"}, Unanswered()),
    "garbage": ([], Unanswered()),
}


@pytest.mark.parametrize(("body", "seen"), SEEN.values(), ids=SEEN)
def test_what_a_page_says_of_itself(body: Any, seen: object) -> None:
    assert gateway_that_hears(Says(body)).perform(CHECK) == seen


REPLAYED = {"Idempotent-Replayed": "true"}
WRONG = Says(error(code="parameter_invalid_integer"), 400)
ANSWERS = {
    "made, not answered": (OPEN, Says(no_connection()), Unanswered(), False),
    "a fault in store": (OPEN, Says(error("api_error"), 500, REPLAYED), KeySpent(), False),
    "a fault": (OPEN, Says(error("api_error"), 500), Unanswered(), False),
    "busy": (OPEN, Says(error(code="rate_limit"), 429), Unanswered(), True),
    "a request that is refused": (OPEN, WRONG, IntentRefused(), True),
    "unknown": (CHECK, Says(error(code="resource_missing"), 404), NoCheckout(), False),
    "a look that is refused": (CHECK, WRONG, Unanswered(), True),
    "too late to close": (ExpireCheckout("cs_1"), Says(error(), 400), IntentRefused(), False),
    "closed": (ExpireCheckout("cs_1"), Says({**IS_OPEN, "status": "expired"}), OVER, False),
}


@pytest.mark.parametrize(("call", "says", "outcome", "logged"), ANSWERS.values(), ids=ANSWERS)
def test_what_an_answer_comes_to(
    call: Any, says: Says, outcome: object, logged: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    assert gateway_that_hears(says).perform(call) == outcome
    assert bool(caplog.records) is logged


FOUND = {
    "none": (Says(listed()), NoCheckout()),
    "only others": (Says(listed({**IS_OPEN, "metadata": {}})), NoCheckout()),
    "two, of which the older is meant": (
        Says(listed({**IS_OPEN, "id": "cs_2"}, IS_OPEN)),
        CheckoutSeen("cs_1", CheckoutState.OPEN, PRICE, PAGE),
    ),
    "on another page": (Says(listed({**IS_OPEN, "metadata": {}}, more=True)), SearchGoesOn("cs_1")),
    "no answer": (Says(no_connection()), Unanswered()),
}


@pytest.mark.parametrize(("says", "found"), FOUND.values(), ids=FOUND)
def test_the_page_that_a_key_has_made_is_found_in_the_list(says: Says, found: object) -> None:
    assert gateway_that_hears(says).perform(FindCheckout("key", NOON, NOON)) == found
