"""Events: what happened, with the object as it then was (https://docs.stripe.com/api/events)."""

from typing import Any

import stripe

from stripe_simulator.api import webhook_endpoints
from stripe_simulator.protocol import errors, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource
from stripe_simulator.storage.objects import Filter

EVENTS = Resource("event", "/v1/events", param="id")

retrieve = EVENTS.build_retrieve("EventRetrieveParams")


def record_change(call: Call, body: dict[str, Any], *types: str) -> None:
    """Save an object, new or changed, with an event of each type.

    An event that ends in `.updated` also says what the object was until then.
    """
    before = _find_last_told(call, body) if any(map(_tells_of_before, types)) else {}
    call.store.objects.save(body)
    for type_ in types:
        data = {"object": body}
        if _tells_of_before(type_):
            data["previous_attributes"] = _find_changed(before, body)
        _record(call, data, type_)


def record_event(call: Call, body: dict[str, Any], type_: str) -> None:
    """Save an event of an object, and plan its delivery to the webhook endpoints that want it."""
    _record(call, {"object": body}, type_)


def _record(call: Call, data: dict[str, Any], type_: str) -> None:
    listeners = webhook_endpoints.find_listeners(call, type_)
    event = {
        "id": ids.generate("evt"),
        "object": "event",
        "api_version": stripe.api_version,
        "created": int(call.now),
        "data": data,
        "livemode": False,
        "pending_webhooks": len(listeners),
        "request": {"id": call.request_id, "idempotency_key": call.idempotency_key},
        "type": type_,
    }
    call.store.objects.save(event)
    for endpoint in listeners:
        call.store.deliveries.add(str(event["id"]), endpoint, call.wall_time)


def list_(call: Call) -> dict[str, Any]:
    """Answer with Events, newest first. `type` may end in `*`. Raises StripeFailure (400)."""
    given = reading.read(call, "EventListParams")
    if "type" in given and "types" in given:
        raise errors.invalid_request("You may pass either type or types, but not both.", "types")
    return lists.build_page(call, EVENTS.object, EVENTS.path, given)


def _tells_of_before(type_: str) -> bool:
    return type_.endswith(".updated")


def _find_last_told(call: Call, body: dict[str, Any]) -> dict[str, Any]:
    """Return an object as its last event showed it."""
    of_it = Filter(equal={"data.object.id": body["id"]})
    found = call.store.objects.find(EVENTS.object, of_it, limit=1)
    last: dict[str, Any] = found[0]["data"]["object"] if found else {}
    return last


def _find_changed(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return the former values of what has changed: of a hash only those, of a list all of it."""
    changed: dict[str, Any] = {}
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if isinstance(old, dict) and isinstance(new, dict):
            inner = _find_changed(old, new)
            changed |= {name: inner} if inner else {}
        elif old != new:
            changed[name] = old
    return changed
