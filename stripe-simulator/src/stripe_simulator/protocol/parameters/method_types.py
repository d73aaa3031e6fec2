"""Which types of PaymentMethods an intent or a session takes. Here it is cards, however said.

See https://docs.stripe.com/payments/payment-methods/dynamic-payment-methods.
"""

from typing import Any, Final

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.parameters import refusals

AUTOMATIC: Final = "automatic_payment_methods"
LISTS: Final = ("allowed_payment_method_types", "payment_method_types")
NAMES: Final = frozenset({AUTOMATIC, *LISTS})


def check(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) where the types leave out cards, or are given in two ways.

    The parameters exclude each other
    (https://docs.stripe.com/changelog/dahlia/2026-07-29/allowed-payment-method-types-parameter).
    """
    chosen = [name for name in sorted(NAMES) if _chooses(given, name)]
    if len(chosen) > 1:
        raise refusals.one_of(chosen)
    for name in LISTS:
        if "card" not in given.get(name, ["card"]):
            raise refusals.not_simulated("payment methods other than card", name)


def require_return_url(intent: dict[str, Any], given: dict[str, Any], name: str) -> None:
    """Raise StripeFailure (400) for a confirm that a method may lead away from, without a way back.

    name: what Stripe's sentence calls the intent.
    """
    automatic = intent[AUTOMATIC]
    if automatic is None or not automatic["enabled"] or "return_url" in given:
        return
    if automatic["allow_redirects"] == "always":
        raise errors.invalid_request(
            f"This {name} is configured to accept payment methods enabled in your Dashboard."
            " Because some of these payment methods might redirect your customer off of your page,"
            " you must provide a `return_url`. If you don't want to accept redirect-based payment"
            " methods, set `automatic_payment_methods[enabled]` to `true` and"
            " `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents"
            " and Payment Intents."
        )


def describe(given: dict[str, Any]) -> dict[str, Any]:
    """Return what an intent shows of its types. Without any parameter they are the Dashboard's."""
    automatic: dict[str, Any] | None = {"allow_redirects": "always", "enabled": True}
    if AUTOMATIC in given:
        automatic = {"allow_redirects": "always"} | given[AUTOMATIC]
    elif any(name in given for name in LISTS):
        automatic = None
    return {
        "allowed_payment_method_types": given.get("allowed_payment_method_types"),
        AUTOMATIC: automatic,
        "payment_method_types": given.get("payment_method_types", ["card"]),
    }


def _chooses(given: dict[str, Any], name: str) -> bool:
    value = given.get(name)
    return bool(value["enabled"] if isinstance(value, dict) else value)
