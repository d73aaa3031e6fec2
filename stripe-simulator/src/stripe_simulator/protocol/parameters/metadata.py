"""Metadata: a merchant's own words on an object (https://docs.stripe.com/api/metadata)."""

from typing import Any

from stripe_simulator.protocol import errors

_MAX_PAIRS = 50
_MAX_KEY = 40
_MAX_VALUE = 500


def check(given: dict[str, Any]) -> None:
    """Raise StripeFailure (400) for more or longer metadata than Stripe takes."""
    pairs = given.get("metadata") or {}
    if len(pairs) > _MAX_PAIRS:
        message = f"You can only have up to {_MAX_PAIRS} metadata keys."
        raise errors.invalid_request(message, "metadata")
    for key, value in pairs.items():
        if len(key) > _MAX_KEY:
            message = f"Metadata keys can only be up to {_MAX_KEY} characters long."
            raise errors.invalid_request(message, "metadata")
        if len(value) > _MAX_VALUE:
            message = f"Metadata values can have up to {_MAX_VALUE} characters."
            raise errors.invalid_request(message, f"metadata[{key}]")


def merge(old: dict[str, str], given: dict[str, Any]) -> dict[str, str]:
    """Return metadata after an update. An empty value removes its key, empty metadata all keys."""
    new = given.get("metadata", {})
    if new == "":
        return {}
    return {key: value for key, value in (old | new).items() if value}
