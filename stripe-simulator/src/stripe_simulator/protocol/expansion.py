"""`expand[]`: an object in place of its id (https://docs.stripe.com/api/expanding_objects).

Some fields are left out until they are asked for. They are kept beside their object, hidden.
"""

from collections.abc import Iterable
from typing import Any

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.call import Call

_KINDS = {
    "balance_transaction": "balance_transaction",
    "charge": "charge",
    "customer": "customer",
    "default_payment_method": "payment_method",
    "default_price": "price",
    "invoice": "invoice",
    "latest_attempt": "setup_attempt",
    "latest_charge": "charge",
    "latest_invoice": "invoice",
    "payment_intent": "payment_intent",
    "payment_method": "payment_method",
    "product": "product",
    "setup_intent": "setup_intent",
    "subscription": "subscription",
}
_KINDS_BY_PREFIX = {"ch": "charge", "du": "dispute", "po": "payout", "re": "refund"}
_INCLUDED = "included_on_demand"


def check(given: dict[str, Any], expandable: Iterable[str]) -> None:
    """Raise StripeFailure (400) for a name in `expand` that cannot be expanded."""
    for name in given.get("expand", []):
        if name not in expandable:
            raise errors.invalid_request(f"This property cannot be expanded ({name}).", "expand")


def expand(call: Call, body: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Return `body` with objects in place of the ids under `names`. "a.b" is b within a."""
    for name in names:
        body = _expand(call, body, name)
    return body


def keep_for_expansion(call: Call, id_: str, fields: dict[str, Any]) -> None:
    """Keep fields of an object that its answers leave out unless they are expanded."""
    call.store.hidden.add(id_, {_INCLUDED: fields})


def _expand(call: Call, body: dict[str, Any], name: str) -> dict[str, Any]:
    outer, _, inner = name.partition(".")
    value = body.get(outer)
    if value is None and "id" in body:
        value = call.store.hidden.load(body["id"]).get(_INCLUDED, {}).get(outer)
    if isinstance(value, str):
        kind = _KINDS[outer] if outer in _KINDS else _KINDS_BY_PREFIX[value.partition("_")[0]]
        value = call.store.objects.load(kind, value)
    if inner and isinstance(value, dict):
        value = _expand(call, value, inner)
    elif inner and isinstance(value, list):
        value = [_expand(call, item, inner) for item in value]
    return body | {outer: value}
