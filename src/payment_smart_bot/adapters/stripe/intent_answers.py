"""What Stripe's answers say of PaymentIntents and SetupIntents.

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
from collections.abc import Iterable, Mapping
from typing import Final

from payment_smart_bot.adapters.stripe.declines import read_decline
from payment_smart_bot.adapters.stripe.objects import (
    OUR_KEY,
    is_address,
    read_metadata,
    read_money,
)
from payment_smart_bot.adapters.stripe.transport.calls import Answer, JsonObject, is_count, is_id
from payment_smart_bot.adapters.stripe.transport.errors import alarm, read_no_answer
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    DeclineSeen,
    FindIntent,
    IntentOutcome,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
)
from payment_smart_bot.domain.model.charge import IntentKind
from payment_smart_bot.domain.model.money import Money

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
"""Refusals that are nobody's mistake: something has changed in the meantime."""

log = logging.getLogger(__name__)


def read_outcome(
    call: CreateIntent | ConfirmIntent | CheckIntent | CancelIntent, answer: Answer
) -> IntentOutcome:
    """Return what an answer says, by the table above; never raises."""
    if answer.is_done:
        intent_id = None if isinstance(call, CreateIntent) else call.intent_id
        return read_intent(answer.body, intent_id, call.kind)
    if answer.is_stored_fault and isinstance(call, CreateIntent | ConfirmIntent):
        return KeySpent()
    if not answer.is_refused or not answer.error:
        return read_no_answer(answer)
    if isinstance(call, CheckIntent):
        return NoIntent() if answer.code == "resource_missing" else read_no_answer(answer)
    if isinstance(call, ConfirmIntent) and answer.is_card_error:
        return _read_decline(call, answer.error)
    if answer.code in _OF_ITS_STATE or _may_be_a_used_card(call, answer):
        return IntentRefused()
    alarm(answer)
    return IntentRefused(for_good=answer.error.get("type") == "invalid_request_error")


def _may_be_a_used_card(call: CreateIntent | ConfirmIntent | CancelIntent, answer: Answer) -> bool:
    """Whether the card may be refused because it was used before: such an error has no code."""
    plain = answer.kind == "400 invalid_request_error" and "code" not in answer.error
    return plain and isinstance(call, ConfirmIntent)


def choose_made(call: FindIntent, intents: Iterable[JsonObject]) -> IntentSeen | Unanswered | None:
    """Return the intent among those listed that the key has made, if any; never raises.

    `intents` are listed newest first. A request that was held up for more than a day makes a second
    intent with the same key. Then the one in which more happened is returned, or else the older.
    """
    made = [intent for intent in intents if read_metadata(intent).get(OUR_KEY) == call.key]
    answers = [read_intent(intent, None, call.kind) for intent in reversed(made)]
    return max(answers, key=_rank, default=None)


def _rank(answer: IntentSeen | Unanswered) -> int:
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


def read_intent(
    intent: object, intent_id: str | None = None, kind: IntentKind = IntentKind.PAYMENT
) -> IntentSeen | Unanswered:
    """Return what an intent says; Unanswered unless it is whole, and the one asked about."""
    if not isinstance(intent, dict) or intent.get("object") != kind.value:
        return Unanswered()
    id_, state = intent.get("id"), read_state(intent, kind)
    if not is_id(id_) or id_ != (intent_id or id_):
        return Unanswered()
    if state is None:
        log.error("An intent is in a state that we never ask for.")
        return Unanswered()
    if kind is IntentKind.SETUP:
        return _read_setup(intent, id_, state)
    money = read_money(intent)
    if money is None:
        return Unanswered()
    if state is IntentState.SUCCEEDED and not _is_in_full(intent, money):
        log.error("A PaymentIntent succeeded with another amount than its own.")
        return Unanswered()
    return _read_parts(intent, id_, state, money, kind)


def _read_setup(intent: JsonObject, id_: str, state: IntentState) -> IntentSeen:
    """Return what a SetupIntent says; if it waits for a page that we cannot show, it has failed."""
    action = intent.get("next_action")
    in_a_script = isinstance(action, dict) and action.get("type") == "use_stripe_sdk"
    if state is IntentState.ACTION_REQUIRED and in_a_script:
        unasked = {"code": "authentication_not_handled", "payment_method": _read_method(intent)}
        return IntentSeen(id_, IntentState.DECLINED, None, read_decline(unasked))
    return _read_parts(intent, id_, state, None, IntentKind.SETUP)


def _read_parts(
    intent: JsonObject, id_: str, state: IntentState, money: Money | None, kind: IntentKind
) -> IntentSeen:
    customer_id = intent.get("customer")
    saves = is_id(customer_id)
    return IntentSeen(
        id_,
        state,
        money,
        _read_last_decline(intent, state, kind),
        _read_action_url(intent) if state is IntentState.ACTION_REQUIRED else None,
        customer_id if saves else None,
        _read_method(intent) if saves else None,
    )


def _read_last_decline(
    intent: JsonObject, state: IntentState, kind: IntentKind
) -> DeclineSeen | None:
    """Return the last decline of an intent that was declined, or cancelled after that."""
    error = intent.get(_ERROR_IN[kind])
    is_over = state in {IntentState.DECLINED, IntentState.CANCELED}
    return read_decline(error) if is_over and isinstance(error, dict) else None


def _read_method(intent: JsonObject) -> str | None:
    method_id = intent.get("payment_method")
    return method_id if is_id(method_id) else None


def _read_action_url(intent: JsonObject) -> str | None:
    """Return the address at which the customer approves the payment, if they may be sent there."""
    action = intent.get("next_action")
    redirect = action.get("redirect_to_url") if isinstance(action, dict) else None
    url = redirect.get("url") if isinstance(redirect, dict) else None
    return url if is_address(url) else None


def _is_in_full(intent: JsonObject, money: Money) -> bool:
    received = intent.get("amount_received")
    return is_count(received) and received == money.amount


def read_state(intent: JsonObject, kind: IntentKind = IntentKind.PAYMENT) -> IntentState | None:
    """Return what an intent says of itself, or None for a state that we never ask for."""
    status, error = intent.get("status"), intent.get(_ERROR_IN[kind])
    if status == "requires_payment_method" and error is None:
        return IntentState.READY
    if status == "requires_payment_method" and isinstance(error, dict):
        return IntentState.DECLINED
    return _STATES.get(status) if isinstance(status, str) else None


def _read_decline(call: ConfirmIntent, error: JsonObject) -> IntentSeen | Unanswered:
    """Return the decline that an error tells of, unless the PaymentIntent within denies it."""
    money = call.money
    inside = error.get(call.kind.value)
    if inside is not None:
        now = read_intent(inside, call.intent_id, call.kind)
        if isinstance(now, Unanswered) or now.state not in _NOT_CHARGED:
            return Unanswered()
        money = now.money
    declined = read_decline(error, call.token_id)
    return IntentSeen(call.intent_id, IntentState.DECLINED, money, declined)
