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
    limit = _limit(given)
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


def slice_of(items: list[dict[str, Any]], path: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return Stripe's list object of what belongs to one object, in its own order.

    Raises StripeFailure (400) for a limit outside 1 to 100, or a cursor that does not exist.
    """
    places = {item["id"]: place for place, item in enumerate(items)}
    for name in ("starting_after", "ending_before"):
        if name in given and given[name] not in places:
            raise errors.resource_missing("item", given[name], name, status=400)
    first = places[given["starting_after"]] + 1 if "starting_after" in given else 0
    end = places[given["ending_before"]] if "ending_before" in given else len(items)
    limit = _limit(given)
    if "ending_before" in given:
        first = max(first, end - limit)
    page = items[first:end][:limit]
    more = first > 0 if "ending_before" in given else first + len(page) < len(items)
    return {"object": "list", "data": page, "has_more": more, "url": path}


def _limit(given: dict[str, Any]) -> int:
    limit: int = given.get("limit", _USUAL)
    if not 1 <= limit <= _MOST:
        message = f"Invalid integer: limit must be between 1 and {_MOST}"
        raise errors.invalid_request(message, "limit", "parameter_invalid_integer")
    return limit


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
        payment_method=given.get("payment_method"),
        charge=given.get("charge"),
        email=given.get("email"),
        status=given.get("status"),
        event_types=given.get("types") or [given["type"]]
        if "type" in given
        else given.get("types"),
    )
