"""The installed SDK's types of parameters, by name, wherever its version keeps them."""

import re
from functools import cache
from typing import Any, cast

import stripe

_NAME = re.compile(r"(?:(\w+)\.)?(\w+?)([A-Z][a-z]+)Params")
_VERBS_OF_TWO_WORDS = re.compile(
    r"(\w+?)(FinalizeInvoice|MarkUncollectible|RetrieveCurrent|VoidInvoice)Params"
)


@cache
def find(name: str) -> type:
    """Return a type such as `PaymentIntentCreateParams` or `checkout.SessionCreateParams`.

    The SDK imports such a type at its first use; together they would take 150 ms at the start. Up
    to version 12 they are inside the classes of the services (`PaymentIntentService.CreateParams`).
    Raises AttributeError for a type that this version does not have.
    """
    if hasattr(stripe, "params"):
        return _walk(stripe.params, name)
    namespace, resource, verb = _split(name)
    service = f"{namespace}.{resource}Service" if namespace else f"{resource}Service"
    return _walk(stripe, f"{service}.{verb}Params")


def _split(name: str) -> tuple[str, str, str]:
    """Return namespace, resource and verb of a name."""
    long = _VERBS_OF_TWO_WORDS.fullmatch(name)
    if long is not None:
        return "", long[1], long[2]
    match = _NAME.fullmatch(name)
    if match is None:
        raise AttributeError(name)
    return match[1] or "", match[2], match[3]


def _walk(start: Any, path: str) -> type:
    found = start
    for part in path.split("."):
        found = getattr(found, part)
    return cast("type", found)
