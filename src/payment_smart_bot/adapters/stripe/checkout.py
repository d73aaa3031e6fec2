"""Checkout Sessions: what is asked of Stripe, and what each answer says of the payment.

The answers are sorted as those of PaymentIntents are; see `stripe_intents`.
"""

from collections.abc import Iterable
from typing import Any, Final

from payment_smart_bot.adapters.stripe.calls import Answer, JsonObject, is_id, log
from payment_smart_bot.adapters.stripe.cards import token_of
from payment_smart_bot.adapters.stripe.errors import alarm
from payment_smart_bot.adapters.stripe.intents import (
    OUR_KEY,
    OUR_PAYMENT,
    is_address,
    metadata_of,
    money_of,
    unanswered,
)
from payment_smart_bot.adapters.stripe.intents import seen as intent_seen
from payment_smart_bot.adapters.stripe.lists import ListBroken
from payment_smart_bot.domain.model.checkouts import (
    CardOnPage,
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
    FindCheckout,
    NoCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.effects import (
    CheckoutOutcome,
    IntentRefused,
    KeySpent,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest

PATH: Final = "/v1/checkout/sessions"
WITH_THE_CARD: Final = {"expand": ["payment_intent.payment_method", "setup_intent.payment_method"]}
"""What a Checkout Session is to tell of its card."""

_FAILED: Final = ("requires_payment_method", "canceled")
"""How the payment of a completed page stands that did not come after all: nobody can try it again
there (https://docs.stripe.com/payments/checkout/fulfill-orders)."""

_REFUSES: Final = frozenset({400, 404})
_PAYMENT: Final = "Payment"
_MODES: Final = {"payment": "payment_intent", "setup": "setup_intent"}


def create_parameters(call: OpenCheckout) -> dict[str, Any]:
    """Return what makes a Checkout Session; the same for every try with the same key."""
    request, ours = call.request, {OUR_PAYMENT: call.payment_id, OUR_KEY: call.key}
    of_mode = _of_payment(request, call.money, ours) if call.money else _of_setup(request, ours)
    parameters = {
        "success_url": call.back_url,
        "cancel_url": call.back_url,
        "expires_at": int(call.ends_at.timestamp()),
        "allowed_payment_method_types": ["card"],
        "metadata": ours,
        **of_mode,
    }
    return _given(parameters)


def _customer(request: PaymentRequest) -> dict[str, Any]:
    """Return who the card is saved with; Stripe takes an e-mail address only without a Customer."""
    if request.customer_id is not None:
        return {"customer": request.customer_id}
    made = {"customer_creation": "always"} if request.save_card else {}
    return {"customer_email": request.customer_email, **made}


def _of_setup(request: PaymentRequest, ours: JsonObject) -> dict[str, Any]:
    data = {"description": request.description, "metadata": _metadata(request, ours)}
    # Saved with a Customer only once the customer has confirmed the summary that says so.
    email = request.customer_email
    return {"mode": "setup", "customer_email": email, "setup_intent_data": _given(data)}


def _of_payment(request: PaymentRequest, money: Money, ours: JsonObject) -> dict[str, Any]:
    data = {
        # Not the default `automatic_async`, so that success comes with the amount received.
        "capture_method": "automatic",
        "description": request.description,
        "receipt_email": request.customer_email,
        "statement_descriptor_suffix": request.statement_descriptor_suffix,
        "setup_future_usage": "off_session" if request.save_card else None,
        "metadata": _metadata(request, ours),
    }
    price = {
        "currency": money.currency,
        "unit_amount": money.amount,
        "product_data": {"name": request.description or _PAYMENT},
    }
    return {
        "mode": "payment",
        "submit_type": "pay",
        "line_items": [{"price_data": price, "quantity": 1}],
        # The customer agreed to this amount, in this currency.
        "adaptive_pricing": {"enabled": False},
        "payment_intent_data": _given(data),
        **_customer(request),
    }


def _metadata(request: PaymentRequest, ours: JsonObject) -> dict[str, Any]:
    order = {"order_id": request.order_id} if request.order_id else {}
    return {**order, **request.metadata, **ours}


def _given(parameters: JsonObject) -> dict[str, Any]:
    return {name: value for name, value in parameters.items() if value is not None}


def outcome_of(
    call: OpenCheckout | CheckCheckout | ExpireCheckout, answer: Answer
) -> CheckoutOutcome:
    """Return what an answer says; never raises."""
    if answer.done:
        return seen(answer.body, None if isinstance(call, OpenCheckout) else call.checkout_id)
    if answer.status >= 500 and answer.replayed and isinstance(call, OpenCheckout):
        return KeySpent()
    if answer.status not in _REFUSES or answer.told_to_wait or not answer.error:
        return unanswered(answer)
    if isinstance(call, CheckCheckout) and answer.code == "resource_missing":
        return NoCheckout()
    if not isinstance(call, ExpireCheckout):  # that one may come too late, which is nobody's fault
        alarm(answer)
    return Unanswered() if isinstance(call, CheckCheckout) else IntentRefused()


def found(call: FindCheckout, listed: Iterable[JsonObject]) -> CheckoutOutcome:
    """Return the Checkout Session among those listed that the key has made; never raises.

    A list does not tell of the card: what is complete has to be looked at.
    """
    try:
        made = [page for page in listed if metadata_of(page).get(OUR_KEY) == call.key]
    except ListBroken as broken:
        return unanswered(broken.answer)
    return seen(made[-1]) if made else NoCheckout()


def seen(page: object, checkout_id: str | None = None) -> CheckoutSeen | Unanswered:
    """Return what a Checkout Session says; Unanswered unless it is whole, and the one asked for."""
    if not isinstance(page, dict) or page.get("object") != "checkout.session":
        return Unanswered()
    id_, mode, status = page.get("id"), page.get("mode"), page.get("status")
    money = _money(page) if mode == "payment" else None
    if not is_id(id_) or id_ != (checkout_id or id_) or mode not in _MODES:
        return Unanswered()
    if mode == "payment" and money is None:
        return Unanswered()
    if status == "open":
        url = page.get("url")
        return CheckoutSeen(id_, CheckoutState.OPEN, money, url if is_address(url) else None)
    if status == "expired":
        return CheckoutSeen(id_, CheckoutState.EXPIRED, money)
    if status == "complete":
        return _complete(page, id_, money)
    return Unanswered()


def _complete(page: JsonObject, id_: str, money: Money | None) -> CheckoutSeen | Unanswered:
    intent = page.get(_MODES[page["mode"]])
    status = intent.get("status") if isinstance(intent, dict) else None
    if status in _FAILED:
        return CheckoutSeen(id_, CheckoutState.EXPIRED, money)
    if not isinstance(intent, dict) or status != "succeeded":
        return CheckoutSeen(id_, CheckoutState.PROCESSING, money)
    paid = None if money is None else intent_seen(intent)
    if isinstance(paid, Unanswered) or (paid and paid.money != money):
        log.error("A Checkout Session was paid with another amount than its own.")
        return Unanswered()
    card = _card(page, intent)
    if card is None:
        log.error("A Checkout Session was completed with something that is no card.")
        return Unanswered()
    intent_id = paid.intent_id if paid else None
    return CheckoutSeen(id_, CheckoutState.COMPLETE, money, None, intent_id, card)


def _card(page: JsonObject, intent: JsonObject) -> CardOnPage | None:
    method = intent.get("payment_method")
    if not isinstance(method, dict) or method.get("type") != "card":
        return None
    try:
        token = token_of(method)
    except GatewayUnavailable:
        return None
    name = _name(method.get("billing_details"), page.get("customer_details"))
    customer_id = page.get("customer")
    return CardOnPage(token, name, customer_id if is_id(customer_id) else None)


def _name(*details: object) -> str | None:
    for detail in details:
        name = detail.get("name") if isinstance(detail, dict) else None
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _money(page: JsonObject) -> Money | None:
    return money_of({"amount": page.get("amount_total"), "currency": page.get("currency")})
