"""PaymentIntents and SetupIntents: what is asked of Stripe, and what each answer says of them.

========================================  ====================================================
what Stripe says                          outcome
========================================  ====================================================
the intent                                `IntentSeen`, where every part of it makes sense
402 card_error on confirming              `IntentSeen`, declined
404 on looking                            `NoIntent`
5xx in store for the idempotency key      `KeySpent`
400, 402, 404 on acting                   `IntentRefused`; an alarm, unless it is of its state
no answer, 3xx, 409, 429, 5xx, garbage    `Unanswered`
401, 403 and the rest                     `Unanswered`, and an alarm: an earlier call may have
                                          gone through before the key was revoked
========================================  ====================================================
"""

import logging
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeGuard

from payment_smart_bot.adapters.stripe.calls import Answer, JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.declines import decline_seen
from payment_smart_bot.adapters.stripe.errors import alarm
from payment_smart_bot.adapters.stripe.lists import ListBroken
from payment_smart_bot.domain.model.effects import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    FindIntent,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
    PaymentNamed,
    Unanswered,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import IntentKind

PATH: Final = "/v1/payment_intents"
PATHS: Final[Mapping[IntentKind, str]] = {
    IntentKind.PAYMENT: PATH,
    IntentKind.SETUP: "/v1/setup_intents",
}
OUR_PAYMENT: Final = "payment_smart_bot_payment"
OUR_KEY: Final = "payment_smart_bot_key"
MOST_PAGES_TO_FIND: Final = 100

LONGEST_METADATA: Final = 500

_STATES: Final[Mapping[str, IntentState]] = {
    "requires_confirmation": IntentState.READY,
    "requires_action": IntentState.ACTION_REQUIRED,
    "processing": IntentState.PROCESSING,
    "succeeded": IntentState.SUCCEEDED,
    "canceled": IntentState.CANCELED,
}
_ERROR_IN: Final[Mapping[IntentKind, str]] = {
    IntentKind.PAYMENT: "last_payment_error",
    IntentKind.SETUP: "last_setup_error",
}
_NOT_CHARGED: Final = frozenset({IntentState.READY, IntentState.DECLINED})
_OF_ITS_STATE: Final = frozenset(
    {
        "intent_invalid_state",
        "payment_intent_authentication_failure",
        "payment_intent_payment_attempt_expired",
        "payment_intent_payment_attempt_failed",
        "payment_intent_unexpected_state",
        "payment_method_unexpected_state",
        "setup_attempt_failed",
        "setup_intent_authentication_failure",
        "setup_intent_unexpected_state",
        "token_already_used",
        "token_in_use",
    }
)
"""Refusals because something has moved on meanwhile: nobody's mistake."""

REFUSES: Final = frozenset({400, 402, 404})

_ADDRESS: Final = re.compile(r"(?:https://|http://(?:127\.0\.0\.1|localhost)[:/])[!-~]{1,2000}")
"""Where a customer may be sent: over TLS, or to this machine."""

log = logging.getLogger(__name__)


def create_parameters(call: CreateIntent) -> dict[str, Any]:
    """Return what makes an intent; the same for every try with the same key."""
    request = call.request
    metadata = {
        "order_id": request.order_id,
        "cardholder": call.name[:LONGEST_METADATA],
        **request.metadata,
        OUR_PAYMENT: call.payment_id,
        OUR_KEY: call.key,
    }
    parameters = {
        "allowed_payment_method_types": ["card"],
        "customer": call.customer_id,
        "description": request.description,
        "metadata": {key: value for key, value in metadata.items() if value},
        # A SetupIntent is for charges while the customer is away where nothing else is said, and
        # the SDK keeps a parameter of the name `usage` of a raw request to itself.
        **({} if call.money is None else _to_charge(call, call.money)),
    }
    return {name: value for name, value in parameters.items() if value is not None}


def _to_charge(call: CreateIntent, money: Money) -> dict[str, Any]:
    return {
        "amount": money.amount,
        "currency": money.currency,
        # Not the default `automatic_async`, so that success comes with the amount received.
        "capture_method": "automatic",
        "receipt_email": call.request.customer_email,
        "statement_descriptor_suffix": call.request.statement_descriptor_suffix,
        "setup_future_usage": "off_session" if call.customer_id is not None else None,
    }


def confirm_parameters(call: ConfirmIntent) -> dict[str, Any]:
    """Return what charges a card: that amount or nothing. Or what saves it.

    The bank may ask the customer only where it can send them back to us. Stripe cannot be told so
    for a SetupIntent, see `seen`.
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


def outcome_of(
    call: CreateIntent | ConfirmIntent | CheckIntent | CancelIntent, answer: Answer
) -> IntentOutcome:
    """Return what an answer says, by the table above; never raises."""
    if answer.done:
        intent_id = None if isinstance(call, CreateIntent) else call.intent_id
        return seen(answer.body, intent_id, call.kind)
    if answer.status >= 500 and answer.replayed and isinstance(call, CreateIntent | ConfirmIntent):
        return KeySpent()
    if answer.status not in REFUSES or answer.told_to_wait or not answer.error:
        return unanswered(answer)
    if isinstance(call, CheckIntent):
        return NoIntent() if answer.code == "resource_missing" else _misused(answer)
    if isinstance(call, ConfirmIntent) and answer.about_the_card:
        return _declined(call, answer.error)
    if answer.code not in _OF_ITS_STATE and not _maybe_a_used_card(call, answer):
        alarm(answer)
    return IntentRefused()


def _maybe_a_used_card(call: CreateIntent | ConfirmIntent | CancelIntent, answer: Answer) -> bool:
    """Whether a card may be refused for its earlier use: that comes without a code."""
    plain = answer.kind == "400 invalid_request_error" and "code" not in answer.error
    return plain and isinstance(call, ConfirmIntent)


def unanswered(answer: Answer) -> Unanswered:
    """Return that nothing is known, with a line in the log where somebody has to act."""
    if answer.status == 429:
        log.warning("Stripe limits our requests.")
    elif 400 <= answer.status < 500 and not answer.told_to_wait and answer.status != 424:
        return _misused(answer)
    return Unanswered()


def _misused(answer: Answer) -> Unanswered:
    alarm(answer)
    return Unanswered()


def found(call: FindIntent, intents: Iterable[JsonObject]) -> IntentOutcome:
    """Return the intent among those listed that the key has made; never raises.

    `intents`: the newest first. A request that was held up for more than a day makes a second one
    of the same key. Then it is the one in which something happened, else the older.
    """
    try:
        made = [intent for intent in intents if metadata_of(intent).get(OUR_KEY) == call.key]
    except ListBroken as broken:
        return unanswered(broken.answer)
    answers = [seen(intent, None, call.kind) for intent in reversed(made)]
    if not answers:
        return NoIntent()
    return max(answers, key=_how_much_happened)


def _how_much_happened(answer: IntentSeen | Unanswered) -> int:
    if isinstance(answer, Unanswered):
        return len(_BY_EVENTS)
    return _BY_EVENTS.index(answer.state)


_BY_EVENTS: Final = (
    IntentState.CANCELED,
    IntentState.READY,
    IntentState.DECLINED,
    IntentState.ACTION_REQUIRED,
    IntentState.PROCESSING,
    IntentState.SUCCEEDED,
)


def seen(
    intent: object, intent_id: str | None = None, kind: IntentKind = IntentKind.PAYMENT
) -> IntentSeen | Unanswered:
    """Return what an intent says; Unanswered unless it is whole, and the one asked about."""
    if not isinstance(intent, dict) or intent.get("object") != kind.value:
        return Unanswered()
    id_, state = intent.get("id"), state_of(intent, kind)
    if not is_id(id_) or id_ != (intent_id or id_):
        return Unanswered()
    if state is None:
        log.error("An intent is in a state that we never ask for.")
        return Unanswered()
    if kind is IntentKind.SETUP:
        return _of_setup(intent, id_, state)
    money = money_of(intent)
    if money is None:
        return Unanswered()
    if state is IntentState.SUCCEEDED and not _in_full(intent, money):
        log.error("A PaymentIntent succeeded with another amount than its own.")
        return Unanswered()
    return _seen(intent, id_, state, money, kind)


def _of_setup(intent: JsonObject, id_: str, state: IntentState) -> IntentSeen:
    """Return what a SetupIntent says; one that waits for a page that we cannot show has failed."""
    action = intent.get("next_action")
    in_a_script = isinstance(action, dict) and action.get("type") == "use_stripe_sdk"
    if state is IntentState.ACTION_REQUIRED and in_a_script:
        unasked = {"code": "authentication_not_handled", "payment_method": _method_of(intent)}
        return IntentSeen(id_, IntentState.DECLINED, None, decline_seen(unasked))
    return _seen(intent, id_, state, None, IntentKind.SETUP)


def _seen(
    intent: JsonObject, id_: str, state: IntentState, money: Money | None, kind: IntentKind
) -> IntentSeen:
    declined = state is IntentState.DECLINED
    customer_id = intent.get("customer")
    saves = is_id(customer_id)
    return IntentSeen(
        id_,
        state,
        money,
        decline_seen(intent[_ERROR_IN[kind]]) if declined else None,
        _action_url(intent) if state is IntentState.ACTION_REQUIRED else None,
        customer_id if saves else None,
        _method_of(intent) if saves else None,
    )


def _method_of(intent: JsonObject) -> str | None:
    method_id = intent.get("payment_method")
    return method_id if is_id(method_id) else None


def _action_url(intent: JsonObject) -> str | None:
    """Return where the customer approves the payment, if that is an address to send them to."""
    action = intent.get("next_action")
    redirect = action.get("redirect_to_url") if isinstance(action, dict) else None
    url = redirect.get("url") if isinstance(redirect, dict) else None
    return url if is_address(url) else None


def is_address(url: object) -> TypeGuard[str]:
    """Whether a customer may be sent there."""
    return isinstance(url, str) and _ADDRESS.fullmatch(url) is not None


def _in_full(intent: JsonObject, money: Money) -> bool:
    received = intent.get("amount_received")
    return is_count(received) and received == money.amount


def state_of(intent: JsonObject, kind: IntentKind = IntentKind.PAYMENT) -> IntentState | None:
    """Return what an intent says of itself, or None for a state that we never ask for."""
    status, error = intent.get("status"), intent.get(_ERROR_IN[kind])
    if status == "requires_payment_method" and error is None:
        return IntentState.READY
    if status == "requires_payment_method" and isinstance(error, dict):
        return IntentState.DECLINED
    return _STATES.get(status) if isinstance(status, str) else None


def payment_named(intent_id: str, answer: Answer) -> PaymentNamed | NoIntent | Unanswered:
    """Return which payment of ours a PaymentIntent says that it was made for; never raises."""
    if not answer.done:
        return NoIntent() if answer.code == "resource_missing" else unanswered(answer)
    if not isinstance(answer.body, dict) or answer.body.get("id") != intent_id:
        return Unanswered()
    payment_id = metadata_of(answer.body).get(OUR_PAYMENT)
    return PaymentNamed(payment_id) if isinstance(payment_id, str) else NoIntent()


def money_of(thing: JsonObject) -> Money | None:
    """Return the amount and currency of an object, if it has a sound one."""
    amount, currency = thing.get("amount"), thing.get("currency")
    if is_count(amount) and isinstance(currency, str):
        return Money(amount, currency)
    return None


def metadata_of(thing: JsonObject) -> JsonObject:
    """Return the metadata of an object; empty where it has none."""
    metadata = thing.get("metadata")
    return metadata if isinstance(metadata, dict) else {}


def _declined(call: ConfirmIntent, error: JsonObject) -> IntentSeen | Unanswered:
    """Return the decline that an error tells of, unless the PaymentIntent in it contradicts."""
    money = call.money
    inside = error.get(call.kind.value)
    if inside is not None:
        now = seen(inside, call.intent_id, call.kind)
        if isinstance(now, Unanswered) or now.state not in _NOT_CHARGED:
            return Unanswered()
        money = now.money
    declined = decline_seen(error, call.token_id)
    return IntentSeen(call.intent_id, IntentState.DECLINED, money, declined)
