"""What a PaymentIntent wants of a card: `payment_method_options[card]`.

See https://docs.stripe.com/payments/3d-secure/authentication-flow#manual-three-ds.
"""

from typing import Any, Final

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.parameters import refusals

REQUEST: Final = "request_three_d_secure"
_KNOWN = {"cvc_token", REQUEST}


def check(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for an option that the simulator does not know."""
    refusals.refuse_others(
        given.get("payment_method_options", {}), {"card"}, inside="payment_method_options"
    )
    refusals.refuse_others(read(given), _KNOWN, inside="payment_method_options[card]")


def require_confirm(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a code that comes with a creation without `confirm`."""
    if "cvc_token" in read(given) and not given.get("confirm", False):
        name = "payment_method_options[card][cvc_token]"
        raise refusals.only_with_confirm(name, errors.INTENT_NAMES["payment_intent"])


def require_lasting(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for a code in an update, which the simulator does not keep."""
    refusals.refuse_others(read(given), {REQUEST}, inside="payment_method_options[card]")


def read(given: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a card among parameters."""
    options: dict[str, Any] = given.get("payment_method_options", {}).get("card", {})
    return options


def describe(given: dict[str, Any]) -> dict[str, Any]:
    """Return the options as a new PaymentIntent shows them."""
    return {"card": {REQUEST: read(given).get(REQUEST, "automatic")}}


def change(intent: dict[str, Any], given: dict[str, Any]) -> None:
    """Change the options of a PaymentIntent where the parameters have some."""
    if REQUEST in read(given):
        intent["payment_method_options"] = describe(given)


def asks_for_authentication(intent: dict[str, Any]) -> bool:
    """Say whether 3-D Secure is wanted also where the bank does not ask for it."""
    return bool(read(intent).get(REQUEST, "automatic") != "automatic")
