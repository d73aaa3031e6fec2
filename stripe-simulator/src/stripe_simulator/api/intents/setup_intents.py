"""SetupIntents (https://docs.stripe.com/api/setup_intents): cards for later payments."""

from collections.abc import Collection
from typing import Any

from stripe_simulator.api import customers, payment_methods
from stripe_simulator.api.intents import setup_attempt, statuses
from stripe_simulator.api.intents.intent_kind import IntentKind
from stripe_simulator.cards import single_use
from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, method_types, urls

_OF_ATTEMPT = {"return_url"}
_ON_CONFIRM = _OF_ATTEMPT | {"expand", "payment_method"}
_ON_UPDATE = {"customer", "description", "expand", "metadata", "payment_method"}
_ON_CREATE = {
    *_ON_CONFIRM,
    *method_types.NAMES,
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
    given = _read(call, "SetupIntentCreateParams", _ON_CREATE)
    SETUP_INTENTS.require_confirm(given, _OF_ATTEMPT)
    return SETUP_INTENTS.create(call, build(call, given), given)


def confirm(call: Call, id_: str) -> dict[str, Any]:
    """Set the card up. Raises StripeFailure: 402 where it is declined, 400, 404."""
    given = _read(call, "SetupIntentConfirmParams", _ON_CONFIRM)
    intent = SETUP_INTENTS.load_unlinked(call, id_, "confirm")
    return SETUP_INTENTS.confirm(call, intent, given)


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change an open SetupIntent. Raises StripeFailure (400, 404)."""
    given = _read(call, "SetupIntentUpdateParams", _ON_UPDATE)
    intent = SETUP_INTENTS.load(call, id_)
    statuses.require_setup_updatable(intent)
    if "customer" in given:
        customers.require(call, given["customer"])
        intent["customer"] = given["customer"]
    if "payment_method" in given:
        method = payment_methods.load(call, given["payment_method"], status=400)
        single_use.require_usable(call, method, intent)
        intent |= {"payment_method": method["id"], "status": "requires_confirmation"}
    intent["description"] = given.get("description", intent["description"]) or None
    intent["metadata"] = metadata.merge(intent["metadata"], given)
    call.store.objects.save(intent)
    return SETUP_INTENTS.show(call, intent, given)


def build(call: Call, given: dict[str, Any]) -> dict[str, Any]:
    """Return a new SetupIntent of checked parameters, which is still to be saved."""
    id_ = ids.generate("seti")
    return {
        "id": id_,
        "object": "setup_intent",
        **method_types.describe(given),
        "application": None,
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
        "status": "requires_payment_method",
        "usage": given.get("usage", "off_session"),
    }


def _read(call: Call, params: str, simulated: Collection[str]) -> dict[str, Any]:
    given = SETUP_INTENTS.read(call, params, simulated)
    method_types.check(given)
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
    if call.account.redirecting_methods:
        method_types.require_return_url(intent, given, "SetupIntent")
    setup_attempt.make(call, intent, method, given.get("return_url"))


SETUP_INTENTS = IntentKind(
    object="setup_intent",
    path="/v1/setup_intents",
    param="intent",
    label="setupintent",
    expandable=("customer", "latest_attempt", "payment_method"),
    attempt=_attempt,
)

retrieve = SETUP_INTENTS.build_retrieve("SetupIntentRetrieveParams")
cancel = SETUP_INTENTS.build_cancel("SetupIntentCancelParams")
list_ = SETUP_INTENTS.build_list("SetupIntentListParams")
