"""What the objects of Stripe's API say: their money, their metadata, their addresses."""

import re
from typing import Final, TypeGuard

from payment_smart_bot.adapters.stripe.transport.calls import JsonObject, is_count
from payment_smart_bot.domain.model.money import Money

OUR_PAYMENT: Final = "payment_smart_bot_payment"
OUR_KEY: Final = "payment_smart_bot_key"
OUR_DEPLOYMENT: Final = "payment_smart_bot_deployment"
"""The keys of our own metadata: the id of the payment, the idempotency key of the object, and which
deployment of the bot has made it."""

LONGEST_METADATA: Final = 500

# Keeps `javascript:` and the like, spaces and control characters away from links.
_ADDRESS: Final = re.compile(r"(?:https://|http://(?:127\.0\.0\.1|localhost)[:/])[!-~]{1,2000}")


def read_money(thing: JsonObject) -> Money | None:
    """Return the amount and currency of an object, if it has a sound one."""
    amount, currency = thing.get("amount"), thing.get("currency")
    if is_count(amount) and isinstance(currency, str):
        return Money(amount, currency)
    return None


def read_metadata(thing: JsonObject) -> JsonObject:
    """Return the metadata of an object; empty where it has none."""
    metadata = thing.get("metadata")
    return metadata if isinstance(metadata, dict) else {}


def is_address(url: object) -> TypeGuard[str]:
    """Whether a customer may be sent there: over TLS, or to a page on this machine."""
    return isinstance(url, str) and _ADDRESS.fullmatch(url) is not None


def drop_missing(parameters: JsonObject) -> dict[str, object]:
    """Return the parameters that are not None."""
    return {name: value for name, value in parameters.items() if value is not None}
