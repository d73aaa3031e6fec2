"""Which webhook endpoints are to hear of an event (https://docs.stripe.com/webhooks)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from stripe_simulator.call import Call

KIND = "webhook_endpoint"


def listeners(call: Call, type_: str) -> list[str]:
    """Return the ids of the endpoints that want events of this type."""
    endpoints = [msgspec.json.decode(text) for text in call.store.texts(KIND)]
    return [
        endpoint["id"]
        for endpoint in endpoints
        if not {"*", type_}.isdisjoint(endpoint.get("enabled_events", ()))
    ]


def owe(call: Call, event: dict[str, Any], endpoints: list[str]) -> None:
    """Note that these endpoints are to hear of an event, as soon as may be."""
    for endpoint in endpoints:
        call.store.owe(event["id"], endpoint, call.now)
