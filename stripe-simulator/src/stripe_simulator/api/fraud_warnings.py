"""Early fraud warnings (https://docs.stripe.com/api/radar/early_fraud_warnings)."""

from typing import Any

from stripe_simulator.api import events
from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

THEN = "early_fraud_warning"
FRAUD_WARNINGS = Resource(
    "radar.early_fraud_warning",
    "/v1/radar/early_fraud_warnings",
    param="early_fraud_warning",
    expandable=("charge", "payment_intent"),
)

retrieve = FRAUD_WARNINGS.build_retrieve("radar.EarlyFraudWarningRetrieveParams")
list_ = FRAUD_WARNINGS.build_list("radar.EarlyFraudWarningListParams")


def warn(call: Call, charge: dict[str, Any]) -> None:
    """Warn of a charge that its bank takes for fraud."""
    warning = {
        "id": ids.generate("issfr"),
        "object": FRAUD_WARNINGS.object,
        "actionable": not charge["refunded"],
        "charge": charge["id"],
        "created": int(call.now),
        "fraud_type": "misc",
        "livemode": False,
        "payment_intent": charge["payment_intent"],
    }
    events.record_change(call, warning, "radar.early_fraud_warning.created")


def handle_refund(call: Call, charge: dict[str, Any]) -> None:
    """Say that nothing can be done about a warning any more once its charge is refunded."""
    wanted = Filter(equal={"charge": charge["id"], "actionable": True})
    for warning in call.store.objects.find(FRAUD_WARNINGS.object, wanted):
        changed = warning | {"actionable": False}
        events.record_change(call, changed, "radar.early_fraud_warning.updated")
