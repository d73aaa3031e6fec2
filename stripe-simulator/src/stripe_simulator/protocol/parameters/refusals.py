"""Stripe's refusals of parameters (https://docs.stripe.com/error-codes): always a 400."""

from collections.abc import Collection, Iterable, Sequence

from stripe_simulator.protocol.errors import MAX_ECHO, StripeFailure, invalid_request


def refuse_others(given: Iterable[str], known: Collection[str], inside: str = "") -> None:
    """Raise StripeFailure for a parameter that the simulator does not know.

    inside: the hash that holds the parameters, such as `line_items[0]`.
    """
    for name in sorted(set(given).difference(known)):
        raise not_simulated(name, f"{inside}[{name}]" if inside else name)


def refuse_both(given: Collection[str], one: str, other: str, inside: str = "") -> None:
    """Raise StripeFailure where two parameters are given that exclude each other."""
    if one in given and other in given:
        raise one_of([f"{inside}[{name}]" if inside else name for name in (one, other)])


def one_of(names: Sequence[str]) -> StripeFailure:
    """Return the refusal of parameters that exclude each other."""
    return invalid_request(f"You may only specify one of these parameters: {', '.join(names)}.")


def types_no_longer_supported() -> StripeFailure:
    """Return the refusal of `payment_method_types`, in a sentence of the simulator's own."""
    return invalid_request(
        "`payment_method_types` is no longer supported in this API version. Use"
        " `allowed_payment_method_types`, or leave it out to use dynamic payment methods.",
        "payment_method_types",
        "payment_method_types_no_longer_supported",
    )


def unknown(names: Sequence[str]) -> StripeFailure:
    """Return the refusal of parameters that Stripe does not know."""
    word = "parameter" if len(names) == 1 else "parameters"
    message = f"Received unknown {word}: {', '.join(names)}"
    return invalid_request(message, names[0], "parameter_unknown")


def missing(name: str) -> StripeFailure:
    """Return the answer to a request without a required parameter."""
    return invalid_request(f"Missing required param: {name}.", name, "parameter_missing")


def empty(name: str) -> StripeFailure:
    """Return the refusal of an empty value for a parameter that cannot be unset."""
    return invalid_request(
        f"You passed an empty string for '{name}'. We assume empty values are an attempt to unset a"
        f" parameter; however '{name}' cannot be unset. You should remove '{name}' from your"
        " request or supply a non-empty value.",
        name,
        "parameter_invalid_empty",
    )


def invalid(type_: str, name: str, value: str | None = None) -> StripeFailure:
    """Return the refusal of a value of the wrong type. value: None for a hash, never echoed."""
    message = f"Invalid {type_}" if value is None else f"Invalid {type_}: {value[:MAX_ECHO]}"
    code = "parameter_invalid_integer" if type_ == "integer" else None
    return invalid_request(message, name, code)


def not_a_choice(name: str, choices: Sequence[str]) -> StripeFailure:
    """Return the refusal of a value that is none of `choices`."""
    *most, last = choices
    listed = f"{', '.join(most)}, or {last}" if most else last
    return invalid_request(f"Invalid {name}: must be one of {listed}", name)


def below_one(name: str) -> StripeFailure:
    """Return the refusal of an amount that is not positive."""
    message = "This value must be greater than or equal to 1."
    return invalid_request(message, name, "parameter_invalid_integer")


def unknown_currency(given: str, known: Sequence[str]) -> StripeFailure:
    """Return the refusal of a currency that Stripe does not take."""
    listed = ", ".join(known)
    return invalid_request(
        f"Invalid currency: {given[:MAX_ECHO]}. Stripe currently supports these currencies:"
        f" {listed}",
        "currency",
    )


def only_with_confirm(name: str, intent_name: str) -> StripeFailure:
    """Return the refusal of a confirm's parameter while an intent is created without `confirm`."""
    return invalid_request(
        f"The parameter `{name}` cannot be passed when creating a {intent_name} unless `confirm` is"
        " set to true.",
        name,
    )


def not_simulated(what: str, name: str) -> StripeFailure:
    """Return the refusal of what Stripe knows and the simulator does not."""
    return invalid_request(f"The Stripe simulator has no {what}.", name)
