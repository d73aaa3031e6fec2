"""Stripe's refusals of parameters (https://docs.stripe.com/error-codes): always a 400."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stripe_simulator.errors import MAX_SHOWN, StripeFailure, invalid_request

if TYPE_CHECKING:
    from collections.abc import Sequence


def unknown(names: Sequence[str]) -> StripeFailure:
    """Make the answer to parameters that Stripe does not know."""
    word = "parameter" if len(names) == 1 else "parameters"
    message = f"Received unknown {word}: {', '.join(names)}"
    return invalid_request(message, names[0], "parameter_unknown")


def missing(name: str) -> StripeFailure:
    """Make the answer to a required parameter that is absent."""
    return invalid_request(f"Missing required param: {name}.", name, "parameter_missing")


def empty(name: str) -> StripeFailure:
    """Make the answer to an empty value where a parameter cannot be unset."""
    return invalid_request(
        f"You passed an empty string for '{name}'. We assume empty values are an attempt to unset a"
        f" parameter; however '{name}' cannot be unset. You should remove '{name}' from your"
        " request or supply a non-empty value.",
        name,
        "parameter_invalid_empty",
    )


def invalid(kind: str, name: str, shown: str | None = None) -> StripeFailure:
    """Make the answer to a value of the wrong type; a hash is never echoed."""
    message = f"Invalid {kind}" if shown is None else f"Invalid {kind}: {shown[:MAX_SHOWN]}"
    code = "parameter_invalid_integer" if kind == "integer" else None
    return invalid_request(message, name, code)


def outside(name: str, choices: Sequence[str]) -> StripeFailure:
    """Make the answer to a value that is none of those allowed."""
    *most, last = choices
    listed = f"{', '.join(most)}, or {last}" if most else last
    return invalid_request(f"Invalid {name}: must be one of {listed}", name)


def below_one(name: str) -> StripeFailure:
    """Make the answer to an amount that is not positive."""
    message = "This value must be greater than or equal to 1."
    return invalid_request(message, name, "parameter_invalid_integer")


def currency(given: str, known: Sequence[str]) -> StripeFailure:
    """Make the answer to a currency that Stripe does not take."""
    listed = ", ".join(known)
    return invalid_request(
        f"Invalid currency: {given[:MAX_SHOWN]}. Stripe currently supports these currencies:"
        f" {listed}",
        "currency",
    )


def only_with_confirm(name: str, kind: str = "PaymentIntent") -> StripeFailure:
    """Make the answer to a parameter of confirming, sent while creating without it."""
    return invalid_request(
        f"The parameter `{name}` cannot be passed when creating a {kind} unless `confirm` is"
        " set to true.",
        name,
    )


def not_simulated(what: str, name: str) -> StripeFailure:
    """Make the answer to what Stripe knows and the simulator does not."""
    return invalid_request(f"The Stripe simulator has no {what}.", name)
