"""Lists: newest first, page by page (https://docs.stripe.com/api/pagination)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from stripe_simulator import errors, expansion
from stripe_simulator.store import Wanted

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_MOST = 100
_USUAL = 10


def page(
    call: Call, kind: str, path: str, given: dict[str, Any], expandable: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return Stripe's list object for checked parameters `given`.

    Raises StripeFailure (400) for a limit outside 1 to 100, both cursors at once, a cursor that
    does not exist, or what cannot be expanded.
    """
    expansion.check(given, [f"data.{name}" for name in expandable])
    limit = given.get("limit", _USUAL)
    if not 1 <= limit <= _MOST:
        message = f"Invalid integer: limit must be between 1 and {_MOST}"
        raise errors.invalid_request(message, "limit", "parameter_invalid_integer")
    backwards = "ending_before" in given
    if backwards and "starting_after" in given:
        message = "You may not specify both ending_before and starting_after."
        raise errors.invalid_request(message, "ending_before")
    cursor = given.get("ending_before", given.get("starting_after"))
    if cursor is not None and call.store.load(kind, cursor) is None:
        name = "ending_before" if backwards else "starting_after"
        raise errors.resource_missing(kind, cursor, name, status=400)
    found = call.store.find(kind, _wanted(given), cursor, limit + 1, backwards=backwards)
    data = found[:limit]
    names = [name.removeprefix("data.") for name in given.get("expand", [])]
    return {
        "object": "list",
        "data": [expansion.expanded(call, body, names) for body in data[:: -1 if backwards else 1]],
        "has_more": len(found) > limit,
        "url": path,
    }


def _wanted(given: dict[str, Any]) -> Wanted:
    created = given.get("created", {})
    if isinstance(created, int):
        created = {"gte": created, "lte": created}
    since = max(created.get("gte", 0), created.get("gt", -1) + 1)
    until = min(created.get("lte", 1 << 62), created.get("lt", 1 << 62) - 1)
    return Wanted(
        since=since,
        until=until,
        customer=given.get("customer"),
        payment_intent=given.get("payment_intent"),
        charge=given.get("charge"),
        email=given.get("email"),
        event_types=given.get("types") or [given["type"]]
        if "type" in given
        else given.get("types"),
    )
