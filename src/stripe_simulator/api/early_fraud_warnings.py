"""Early fraud warnings (https://docs.stripe.com/api/radar/early_fraud_warnings), of a test card."""

from typing import Any

import stripe

from stripe_simulator.api import events
from stripe_simulator.protocol import ids
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource

WARNINGS = Resource(
    "radar.early_fraud_warning",
    "/v1/radar/early_fraud_warnings",
    param="early_fraud_warning",
    expandable=("charge", "payment_intent"),
)

retrieve = WARNINGS.build_retrieve(lambda: stripe.params.radar.EarlyFraudWarningRetrieveParams)
list_ = WARNINGS.build_list(lambda: stripe.params.radar.EarlyFraudWarningListParams)


def warn_of_charge(call: Call, charge: dict[str, Any]) -> None:
    """Have the issuer of a charge's card report it as fraudulent."""
    warning = {
        "id": ids.generate("issfr"),
        "object": WARNINGS.object,
        "actionable": True,
        "charge": charge["id"],
        "created": int(call.now),
        "fraud_type": "misc",
        "livemode": False,
        "payment_intent": charge["payment_intent"],
    }
    events.record_change(call, warning, "radar.early_fraud_warning.created")
