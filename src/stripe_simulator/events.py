"""Events: what happened, with the object as it then was (https://docs.stripe.com/api/events)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import deliveries, errors, expansion, ids, lists, parameters

if TYPE_CHECKING:
    from stripe_simulator.call import Call


def keep(call: Call, body: dict[str, Any], *types: str) -> None:
    """Save an object, new or changed, with an event of each type that says so."""
    call.store.save(body)
    for type_ in types:
        tell(call, body, type_)


def tell(call: Call, body: dict[str, Any], type_: str) -> None:
    """Record that something happened to an object, and have the webhooks say so."""
    listeners = deliveries.listeners(call, type_)
    event = {
        "id": ids.new("evt"),
        "object": "event",
        "api_version": stripe.api_version,
        "created": int(call.now),
        "data": {"object": body},
        "livemode": False,
        "pending_webhooks": len(listeners),
        "request": {"id": call.request_id, "idempotency_key": call.idempotency_key},
        "type": type_,
    }
    call.store.save(event)
    deliveries.owe(call, event, listeners)


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return an Event. Raises StripeFailure (404) where there is none."""
    expansion.check(parameters.check(stripe.params.EventRetrieveParams, call.form), ())
    event = call.store.load("event", id_)
    if event is None:
        raise errors.resource_missing("event", id_, "id")
    return event


def list_(call: Call) -> dict[str, Any]:
    """Return Events, newest first; `type` may end in `*`."""
    given = parameters.check(stripe.params.EventListParams, call.form)
    if "type" in given and "types" in given:
        raise errors.invalid_request("You may pass either type or types, but not both.", "types")
    return lists.page(call, "event", "/v1/events", given)
