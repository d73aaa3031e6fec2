"""SetupIntents (https://docs.stripe.com/api/setup_intents): cards for later payments."""

from collections.abc import Collection
from typing import Any

import stripe

from stripe_simulator.api.intents import setup_attempt, statuses
from stripe_simulator.api.intents.intent_kind import IntentKind
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals, urls

_OF_ATTEMPT = {"return_url"}
_ON_CONFIRM = _OF_ATTEMPT | {"expand", "payment_method"}
_ON_CREATE = _ON_CONFIRM | {
    "allowed_payment_method_types",
    "confirm",
    "customer",
    "description",
    "metadata",
    "usage",
}


def create(call: Call) -> dict[str, Any]:
    """Create a SetupIntent, and confirm it at once where `confirm` says so.

    Raises StripeFailure: 400 for parameters, 402 where the card is declined.
    """
    given = _read(call, stripe.params.SetupIntentCreateParams, _ON_CREATE)
    SETUP_INTENTS.require_confirm(given, _OF_ATTEMPT)
    return SETUP_INTENTS.create(call, build(call, given), given)


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Set the card up. Raises StripeFailure: 402 where it is declined, 400, 404."""
    given = _read(call, stripe.params.SetupIntentConfirmParams, _ON_CONFIRM)
    intent = SETUP_INTENTS.load_unlinked(call, id_, "confirm")
    return SETUP_INTENTS.confirm(call, intent, given)


def build(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return a new SetupIntent of checked parameters, which is still to be saved."""
    id_ = ids.generate("seti")
    return {
        "id": id_,
        "object": "setup_intent",
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        "application": None,
        "automatic_payment_methods": None,
        "cancellation_reason": None,
        "client_secret": ids.generate(f"{id_}_secret"),
        "created": int(call.now),
        "customer": given.get("customer"),
        "description": given.get("description"),
        "last_setup_error": None,
        "latest_attempt": None,
        "livemode": False,
        "mandate": None,
        "metadata": metadata.merge({}, given),
        "next_action": None,
        "payment_method": None,
        "payment_method_types": ["card"],
        "status": "requires_payment_method",
        "usage": given.get("usage", "off_session"),
    }


def _read(call: Call, params_type: type, simulated: Collection[str]) -> dict[str, Any]:
    given = SETUP_INTENTS.read(call, params_type, simulated)
    refusals.require_card_type(given)
    if "return_url" in given:
        urls.check(given["return_url"], "return_url")
    metadata.check(given)
    return given


def _attempt(
    call: Call, intent: dict[str, Any], method: dict[str, Any] | None, given: dict[str, Any]
) -> None:
    method = statuses.require_payment_method(intent, method)
    statuses.require_setup_confirmable(intent)
    single_use.require_usable(call, method, intent)
    setup_attempt.make(call, intent, method, given.get("return_url"))


SETUP_INTENTS = IntentKind(
    object="setup_intent",
    path="/v1/setup_intents",
    param="intent",
    label="setupintent",
    expandable=("customer", "payment_method"),
    attempt=_attempt,
)

retrieve = SETUP_INTENTS.build_retrieve(lambda: stripe.params.SetupIntentRetrieveParams)
cancel = SETUP_INTENTS.build_cancel(lambda: stripe.params.SetupIntentCancelParams)
list_ = SETUP_INTENTS.build_list(
    lambda: stripe.params.SetupIntentListParams, {"attach_to_self", "customer_account"}
)
