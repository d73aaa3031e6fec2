"""What is asked of Stripe about PaymentIntents and SetupIntents."""

from collections.abc import Mapping
from typing import Any, Final

from payment_smart_bot.adapters.stripe.intent_answers import choose_made, read_outcome
from payment_smart_bot.adapters.stripe.objects import (
    LONGEST_METADATA,
    OUR_DEPLOYMENT,
    OUR_KEY,
    OUR_PAYMENT,
    drop_missing,
    read_metadata,
)
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import read_no_answer
from payment_smart_bot.adapters.stripe.transport.lists import ListBroken
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    FindIntent,
    IntentOutcome,
    NoIntent,
    SearchGoesOn,
)
from payment_smart_bot.domain.model.calls.lookups import NamePayment, PaymentNamed
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.money import Money

PATH: Final = "/v1/payment_intents"
PATHS: Final[Mapping[IntentKind, str]] = {
    IntentKind.PAYMENT: PATH,
    IntentKind.SETUP: "/v1/setup_intents",
}


def create_intent(stripe: Connection, effect: CreateIntent) -> IntentOutcome:
    """Make an intent without a card; never raises."""
    parameters = build_create_parameters(effect, stripe.deployment)
    answer = stripe.ask_once("post", PATHS[effect.kind], parameters, idempotency_key=effect.key)
    return read_outcome(effect, answer)


def build_create_parameters(call: CreateIntent, deployment: str | None = None) -> dict[str, Any]:
    """Return what makes an intent; the same for every try with the same key."""
    request = call.request
    metadata = {
        "order_id": request.order_id,
        "cardholder": call.name[:LONGEST_METADATA],
        **request.metadata,
        OUR_PAYMENT: call.payment_id,
        OUR_KEY: call.key,
        OUR_DEPLOYMENT: deployment,
    }
    parameters = {
        "allowed_payment_method_types": ["card"],
        "customer": call.customer_id,
        "description": request.description,
        "metadata": {key: value for key, value in metadata.items() if value},
        # A SetupIntent is by default for charges while the customer is away. `usage` cannot say so
        # here: the SDK does not pass on a parameter of a raw request that has this name.
        **({} if call.money is None else _build_charge_parameters(call, call.money)),
    }
    return drop_missing(parameters)


def _build_charge_parameters(call: CreateIntent, money: Money) -> dict[str, Any]:
    return {
        "amount": money.amount,
        "currency": money.currency,
        # Not the default `automatic_async`, so that success comes with the amount received.
        "capture_method": "automatic",
        "receipt_email": call.request.customer_email,
        "statement_descriptor_suffix": call.request.statement_descriptor_suffix,
        "setup_future_usage": "off_session" if call.request.save_card else None,
    }


def confirm_intent(stripe: Connection, effect: ConfirmIntent) -> IntentOutcome:
    """Charge a card, or save it; never raises."""
    path = f"{PATHS[effect.kind]}/{effect.intent_id}/confirm"
    parameters = build_confirm_parameters(effect)
    answer = stripe.ask_once("post", path, parameters, idempotency_key=effect.key)
    return read_outcome(effect, answer)


def build_confirm_parameters(call: ConfirmIntent) -> dict[str, Any]:
    """Return what charges a card with that amount or not at all, or what saves it.

    The bank may ask the customer only if it can send them back to us. For a SetupIntent Stripe
    cannot be told so; see `read_intent`.
    """
    parameters: dict[str, Any] = {"payment_method": call.token_id}
    if call.return_url is not None:
        parameters["return_url"] = call.return_url
    elif call.money is not None:
        parameters["error_on_requires_action"] = True
    if call.money is not None:
        parameters["amount_to_confirm"] = call.money.amount
    if call.code_token is not None:
        parameters["payment_method_options"] = {"card": {"cvc_token": call.code_token}}
    return parameters


def check_intent(stripe: Connection, effect: CheckIntent) -> IntentOutcome:
    """Find out what became of an intent; never raises."""
    path = f"{PATHS[effect.kind]}/{effect.intent_id}"
    return read_outcome(effect, stripe.ask_once("get", path, {}))


def find_intent(stripe: Connection, effect: FindIntent) -> IntentOutcome | SearchGoesOn:
    """Find the intent that a key has made on a page of the list; never raises."""
    path = PATHS[effect.kind]
    try:
        listed, more = stripe.list_page_once(path, effect.since, effect.until, effect.after)
    except ListBroken as broken:
        return read_no_answer(broken.answer)
    made = choose_made(effect, listed)
    return SearchGoesOn(listed[-1]["id"]) if made is None and more else made or NoIntent()


def cancel_intent(stripe: Connection, effect: CancelIntent) -> IntentOutcome:
    """Cancel an intent; never raises."""
    path = f"{PATHS[effect.kind]}/{effect.intent_id}/cancel"
    reason = {"cancellation_reason": "requested_by_customer"}
    return read_outcome(effect, stripe.ask_once("post", path, reason))


def name_payment(stripe: Connection, effect: NamePayment) -> PaymentNamed | NoIntent | Unanswered:
    """Find out which payment of ours a PaymentIntent was made for; never raises."""
    answer = stripe.ask_once("get", f"{PATH}/{effect.intent_id}", {})
    if not answer.is_done:
        return NoIntent() if answer.code == "resource_missing" else read_no_answer(answer)
    if not isinstance(answer.body, dict) or answer.body.get("id") != effect.intent_id:
        return Unanswered()
    payment_id = read_metadata(answer.body).get(OUR_PAYMENT)
    return PaymentNamed(payment_id) if isinstance(payment_id, str) else NoIntent()
