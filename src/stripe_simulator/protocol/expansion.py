"""`expand[]`: an object in place of its id (https://docs.stripe.com/api/expanding_objects)."""

from collections.abc import Iterable
from typing import Any

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call

_KINDS = {
    "charge": "charge",
    "customer": "customer",
    "latest_charge": "charge",
    "payment_intent": "payment_intent",
    "payment_method": "payment_method",
    "setup_intent": "setup_intent",
}


def check(given: dict[str, Any], expandable: Iterable[str]) -> None:
    """Raise StripeFailure (400) for a name in `expand` that cannot be expanded."""
    for name in given.get("expand", []):
        if name not in expandable:
            raise errors.invalid_request(f"This property cannot be expanded ({name}).", "expand")


def expand(call: Call, body: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Return `body` with objects in place of the ids under `names`. "a.b" is b within a."""
    expanded: dict[str, Any] = {}
    for name in names:
        outer, _, inner = name.partition(".")
        if body[outer] is None:
            continue
        found = expanded.get(outer) or call.store.objects.load(_KINDS[outer], body[outer])
        expanded[outer] = expand(call, found, [inner]) if inner and found else found
    return body | expanded
