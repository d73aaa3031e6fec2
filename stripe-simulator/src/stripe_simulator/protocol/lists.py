"""Lists, page by page (https://docs.stripe.com/api/pagination)."""

from typing import Any

from stripe_simulator.protocol import errors, expansion
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import refusals
from stripe_simulator.storage.objects import Filter

_MAX_LIMIT = 100
_DEFAULT_LIMIT = 10
_FILTERS = {
    name: name
    for name in (
        "active",
        "allow_redisplay",
        "charge",
        "collection_method",
        "customer",
        "email",
        "invoice",
        "payment_intent",
        "payment_method",
        "product",
        "setup_intent",
        "source",
        "status",
        "test_clock",
    )
}
_FILTERS |= {"subscription": "parent.subscription_details.subscription"}
"""Parameters that a field has to equal, and the paths of those fields."""

_KNOWN = {
    *_FILTERS,
    "created",
    "currency",
    "ending_before",
    "expand",
    "limit",
    "starting_after",
    "type",
    "types",
}


def build_page(
    call: Call, kind: str, path: str, given: dict[str, Any], expandable: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Return Stripe's list object for checked parameters `given`, newest first.

    Raises StripeFailure (400) for a limit outside 1 to 100, two cursors at once, a cursor that does
    not exist, a name that cannot be expanded, or a parameter that the simulator does not know.
    """
    refusals.refuse_others(given, _KNOWN)
    expansion.check(given, [f"data.{name}" for name in expandable])
    limit = _read_limit(given)
    backwards = "ending_before" in given
    if backwards and "starting_after" in given:
        message = "You may not specify both ending_before and starting_after."
        raise errors.invalid_request(message, "ending_before")
    cursor = given.get("ending_before", given.get("starting_after"))
    if cursor is not None and call.store.objects.load(kind, cursor) is None:
        name = "ending_before" if backwards else "starting_after"
        raise errors.resource_missing(kind, cursor, name, status=400)
    found = call.store.objects.find(
        kind, _read_filter(given), cursor=cursor, limit=limit + 1, backwards=backwards
    )
    page = found[:limit][:: -1 if backwards else 1]
    names = [name.removeprefix("data.") for name in given.get("expand", [])]
    return {
        "object": "list",
        "data": [expansion.expand(call, body, names) for body in page],
        "has_more": len(found) > limit,
        "url": path,
    }


def build_slice(items: list[dict[str, Any]], path: str, given: dict[str, Any]) -> dict[str, Any]:
    """Return Stripe's list object of items that belong to one object, in their own order.

    Raises StripeFailure (400) for a limit outside 1 to 100, or a cursor that does not exist.
    """
    places = {item["id"]: place for place, item in enumerate(items)}
    for name in ("starting_after", "ending_before"):
        if name in given and given[name] not in places:
            raise errors.resource_missing("item", given[name], name, status=400)
    first = places[given["starting_after"]] + 1 if "starting_after" in given else 0
    end = places[given["ending_before"]] if "ending_before" in given else len(items)
    limit = _read_limit(given)
    if "ending_before" in given:
        first = max(first, end - limit)
    page = items[first:end][:limit]
    more = first > 0 if "ending_before" in given else first + len(page) < len(items)
    return {"object": "list", "data": page, "has_more": more, "url": path}


def _read_limit(given: dict[str, Any]) -> int:
    limit: int = given.get("limit", _DEFAULT_LIMIT)
    if not 1 <= limit <= _MAX_LIMIT:
        message = f"Invalid integer: limit must be between 1 and {_MAX_LIMIT}"
        raise errors.invalid_request(message, "limit", "parameter_invalid_integer")
    return limit


def _read_filter(given: dict[str, Any]) -> Filter:
    created = given.get("created", {})
    if isinstance(created, int):
        created = {"gte": created, "lte": created}
    return Filter(
        since=max(created.get("gte", 0), created.get("gt", -1) + 1),
        until=min(created.get("lte", 1 << 62), created.get("lt", 1 << 62) - 1),
        types=[given["type"]] if "type" in given else given.get("types"),
        equal={path: given[name] for name, path in _FILTERS.items() if name in given}
        | ({"currency": given["currency"].lower()} if "currency" in given else {}),
    )
