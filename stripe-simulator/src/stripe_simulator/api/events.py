"""Events: what happened, with the object as it then was (https://docs.stripe.com/api/events)."""

from typing import Any

import stripe

from stripe_simulator.api import webhook_endpoints
from stripe_simulator.protocol import errors, ids, lists, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.resources import Resource

EVENTS = Resource("event", "/v1/events", param="id")

retrieve = EVENTS.build_retrieve("EventRetrieveParams")


def record_change(call: Call, body: dict[str, Any], *types: str) -> None:
    """Save an object, new or changed, with an event of each type."""
    call.store.objects.save(body)
    for type_ in types:
        record_event(call, body, type_)


def record_event(call: Call, body: dict[str, Any], type_: str) -> None:
    """Save an event of an object, and plan its delivery to the webhook endpoints that want it."""
    listeners = webhook_endpoints.find_listeners(call, type_)
    event = {
        "id": ids.generate("evt"),
        "object": "event",
        "api_version": stripe.api_version,
        "created": int(call.now),
        "data": {"object": body},
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
