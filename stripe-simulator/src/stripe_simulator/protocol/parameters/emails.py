"""E-mail addresses, as far as the simulator looks at them."""

import re

from stripe_simulator.protocol import errors

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


def check(given: dict[str, object], name: str) -> None:
    """Raise StripeFailure (400) where the parameter `name` is no e-mail address.

    Stripe looks more closely (`email_invalid`, https://docs.stripe.com/error-codes).
    """
    address = str(given.get(name) or "")
    if address and not _ADDRESS.fullmatch(address):
        message = f"Invalid email address: {address[: errors.MAX_ECHO]}"
        raise errors.invalid_request(message, name, "email_invalid")
