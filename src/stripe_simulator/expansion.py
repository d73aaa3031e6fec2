"""`expand[]`: an object in place of its id (https://docs.stripe.com/api/expanding_objects)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import errors

if TYPE_CHECKING:
    from collections.abc import Iterable

    from stripe_simulator.call import Call

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


def expanded(call: Call, body: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Return `body` with the objects that it names by id under `names`; "a.b" is b within a."""
    found: dict[str, Any] = {}
    for name in names:
        outer, _, inner = name.partition(".")
        if body[outer] is None:
            continue
        thing = found.get(outer) or call.store.load(_KINDS[outer], body[outer])
        found[outer] = expanded(call, thing, [inner]) if inner and thing else thing
    return body | found
