"""CustomerSessions (https://docs.stripe.com/api/customer_sessions): a browser acts for a customer.

Stripe's components are not simulated, so a session can be made and shown and not be used.
"""

from typing import Any

from stripe_simulator.api import customers
from stripe_simulator.protocol import errors, expansion, ids, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals

_LIFETIME = 30 * 60


def create(call: Call) -> dict[str, Any]:
    """Create a session. Only this answer shows its secret. Raises StripeFailure (400)."""
    given = reading.read(call, "CustomerSessionCreateParams")
    refusals.refuse_others(given, {"components", "customer", "expand"})
    expansion.check(given, ())
    if "customer" not in given:
        raise refusals.missing("customer")
    customers.require(call, given["customer"])
    components = given["components"]
    if not any(component["enabled"] for component in components.values()):
        message = "At least one component must be enabled."
        raise errors.invalid_request(message, "components")
    return {
        "object": "customer_session",
        "client_secret": ids.generate("cuss_secret", 40),
        "components": components,
        "created": int(call.now),
        "customer": given["customer"],
        "customer_account": None,
        "expires_at": int(call.now) + _LIFETIME,
        "livemode": False,
    }
