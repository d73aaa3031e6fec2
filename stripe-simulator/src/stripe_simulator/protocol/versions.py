"""Versions of Stripe's API (https://docs.stripe.com/api/versioning)."""

import re

from stripe_simulator.protocol import errors

_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(\.[a-z]+)?(; *\w+=v\d+)*")
"""A date, since 2024 with the name of a release, and the previews that a request asks for."""


def check(version: str) -> None:
    """Raise StripeFailure (400) for what is no version. Any that looks like one is taken."""
    if not _VERSION.fullmatch(version):
        raise errors.invalid_request(f"Invalid Stripe API version: {version[: errors.MAX_ECHO]}")
