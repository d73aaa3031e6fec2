"""Checkout Sessions: what is asked of Stripe, and what each answer says of the payment.

The table in `intent_answers` sorts the answers.
"""

from collections.abc import Iterable
from typing import Any, Final

from payment_smart_bot.adapters.stripe.cards import read_token
from payment_smart_bot.adapters.stripe.intent_answers import read_intent
from payment_smart_bot.adapters.stripe.objects import (
    OUR_DEPLOYMENT,
    OUR_KEY,
    OUR_PAYMENT,
    drop_missing,
    is_address,
    read_metadata,
    read_money,
)
from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject, is_id, log
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import alarm, read_no_answer
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken
from payment_smart_bot.domain.model.calls.checkouts import (
    CardOnPage,
    CheckCheckout,
    CheckoutOutcome,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
    FindCheckout,
    NoCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    IntentRefused,
    IntentSeen,
    KeySpent,
    SearchGoesOn,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest

PATH: Final = "/v1/checkout/sessions"
WITH_CARD: Final = {"expand": ["payment_intent.payment_method", "setup_intent.payment_method"]}
"""Has Stripe include the card in a Checkout Session."""

_FAILED: Final = ("requires_payment_method", "canceled")
"""The states of a payment that failed after its page was completed: it cannot be tried there again
(https://docs.stripe.com/payments/checkout/fulfill-orders)."""

_REFUSES: Final = frozenset({400, 404})
_PAYMENT: Final = "Payment"
_MODES: Final = {"payment": "payment_intent", "setup": "setup_intent"}


def open_checkout(stripe: Connection, effect: OpenCheckout) -> CheckoutOutcome:
    """Make a page of Stripe's on which the customer pays; never raises."""
    parameters = build_create_parameters(effect, stripe.deployment)
    answer = stripe.ask_once("post", PATH, parameters, idempotency_key=effect.key)
    return read_outcome(effect, answer)


def check_checkout(stripe: Connection, effect: CheckCheckout) -> CheckoutOutcome:
    """Find out what became of a Checkout Session; never raises."""
    answer = stripe.ask_once("get", f"{PATH}/{effect.checkout_id}", WITH_CARD)
    return read_outcome(effect, answer)


def find_checkout(stripe: Connection, effect: FindCheckout) -> CheckoutOutcome | SearchGoesOn:
    """Find the Checkout Session that a key has made on a page of the list; never raises."""
    try:
        listed, more = stripe.list_page_once(PATH, effect.since, effect.until, effect.after)
    except ListBroken as broken:
        return read_no_answer(broken.answer)
    made = choose_made(effect, listed)
    return SearchGoesOn(listed[-1]["id"]) if made is None and more else made or NoCheckout()


def expire_checkout(stripe: Connection, effect: ExpireCheckout) -> CheckoutOutcome:
    """Close a Checkout Session; never raises."""
    path = f"{PATH}/{effect.checkout_id}/expire"
    return read_outcome(effect, stripe.ask_once("post", path, {}))


# --- What is asked -------------------------------------------------------------------------------


def build_create_parameters(call: OpenCheckout, deployment: str | None = None) -> dict[str, Any]:
    """Return what makes a Checkout Session; the same for every try with the same key."""
    request = call.request
    ours = drop_missing(
        {OUR_PAYMENT: call.payment_id, OUR_KEY: call.key, OUR_DEPLOYMENT: deployment}
    )
    of_mode = (
        _build_payment_parameters(request, call.money, ours)
        if call.money
        else _build_setup_parameters(request, ours)
    )
    parameters = {
        "success_url": call.back_url,
        "cancel_url": call.back_url,
        "expires_at": int(call.ends_at.timestamp()),
        "allowed_payment_method_types": ["card"],
        "metadata": ours,
        **of_mode,
    }
    return drop_missing(parameters)


def _build_customer_parameters(request: PaymentRequest) -> dict[str, Any]:
    """Return whom the card is saved with; Stripe takes no e-mail address beside a Customer."""
    if request.customer_id is not None:
        return {"customer": request.customer_id}
    made = {"customer_creation": "always"} if request.save_card else {}
    return {"customer_email": request.customer_email, **made}


def _build_setup_parameters(request: PaymentRequest, ours: JsonObject) -> dict[str, Any]:
    data = {"description": request.description, "metadata": _build_metadata(request, ours)}
    # The card is saved with a Customer only after the customer has confirmed the summary.
    email = request.customer_email
    return {"mode": "setup", "customer_email": email, "setup_intent_data": drop_missing(data)}


def _build_payment_parameters(
    request: PaymentRequest, money: Money, ours: JsonObject
) -> dict[str, Any]:
    data = {
        # Not the default `automatic_async`, so that success comes with the amount received.
        "capture_method": "automatic",
        "description": request.description,
        "receipt_email": request.customer_email,
        "statement_descriptor_suffix": request.statement_descriptor_suffix,
        "setup_future_usage": "off_session" if request.save_card else None,
        "metadata": _build_metadata(request, ours),
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
        "payment_intent_data": drop_missing(data),
        **_build_customer_parameters(request),
    }


def _build_metadata(request: PaymentRequest, ours: JsonObject) -> dict[str, Any]:
    order = {"order_id": request.order_id} if request.order_id else {}
    return {**order, **request.metadata, **ours}


# --- What is answered ----------------------------------------------------------------------------


def read_outcome(
    call: OpenCheckout | CheckCheckout | ExpireCheckout, answer: Answer
) -> CheckoutOutcome:
    """Return what an answer says; never raises."""
    if answer.is_done:
        return read_page(answer.body, None if isinstance(call, OpenCheckout) else call.checkout_id)
    if answer.is_stored_fault and isinstance(call, OpenCheckout):
        return KeySpent()
    if answer.status not in _REFUSES or answer.is_busy or not answer.error:
        return read_no_answer(answer)
    if isinstance(call, CheckCheckout) and answer.code == "resource_missing":
        return NoCheckout()
    if not isinstance(call, ExpireCheckout):  # it is nobody's fault if that one comes too late
        alarm(answer)
    return Unanswered() if isinstance(call, CheckCheckout) else IntentRefused()


def choose_made(
    call: FindCheckout, listed: Iterable[JsonObject]
) -> CheckoutSeen | Unanswered | None:
    """Return the one of the listed Checkout Sessions that the key has made, if any; never raises.

    A list does not include the card, so a complete one has to be looked up.
    """
    made = [page for page in listed if read_metadata(page).get(OUR_KEY) == call.key]
    return read_page(made[-1]) if made else None


def read_page(page: object, checkout_id: str | None = None) -> CheckoutSeen | Unanswered:
    """Return what a Checkout Session says; Unanswered unless it is whole, and the one asked for."""
    if not isinstance(page, dict) or page.get("object") != "checkout.session":
        return Unanswered()
    id_, mode, status = page.get("id"), page.get("mode"), page.get("status")
    money = _read_total(page) if mode == "payment" else None
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
        return _read_complete(page, id_, money)
    return Unanswered()


def _read_complete(page: JsonObject, id_: str, money: Money | None) -> CheckoutSeen | Unanswered:
    intent = page.get(_MODES[page["mode"]])
    status = intent.get("status") if isinstance(intent, dict) else None
    if status in _FAILED:
        return CheckoutSeen(id_, CheckoutState.EXPIRED, money)
    if not isinstance(intent, dict) or status != "succeeded":
        return CheckoutSeen(id_, CheckoutState.PROCESSING, money)
    paid = None if money is None else read_intent(intent)
    if isinstance(paid, Unanswered) or (paid and paid.money != money):
        log.error("A Checkout Session was paid with another amount than its own.")
        return Unanswered()
    method = intent.get("payment_method")
    if not isinstance(method, dict) or not isinstance(method.get("type"), str):
        log.error("A Checkout Session was completed, and Stripe does not say with what.")
        return Unanswered()
    if method["type"] != "card":
        return _read_without_card(id_, paid)
    card = _read_card(page, method)
    if card is None:
        log.error("A Checkout Session was completed with a card that cannot be read.")
        return Unanswered()
    intent_id = paid.intent_id if paid else None
    return CheckoutSeen(id_, CheckoutState.COMPLETE, money, None, intent_id, card)


def _read_without_card(id_: str, paid: IntentSeen | None) -> CheckoutSeen:
    """Return what a page says that was completed with something else: only money decides."""
    log.error("A Checkout Session was completed with something that is no card.")
    if paid is None:
        return CheckoutSeen(id_, CheckoutState.EXPIRED, None)
    return CheckoutSeen(id_, CheckoutState.COMPLETE, paid.money, None, paid.intent_id)


def _read_card(page: JsonObject, method: JsonObject) -> CardOnPage | None:
    try:
        token = read_token(method)
    except GatewayUnavailable:
        return None
    name = _find_name(method.get("billing_details"), page.get("customer_details"))
    customer_id = page.get("customer")
    return CardOnPage(token, name, customer_id if is_id(customer_id) else None)


def _find_name(*details: object) -> str | None:
    for detail in details:
        name = detail.get("name") if isinstance(detail, dict) else None
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _read_total(page: JsonObject) -> Money | None:
    return read_money({"amount": page.get("amount_total"), "currency": page.get("currency")})
