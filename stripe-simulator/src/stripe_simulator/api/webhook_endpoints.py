"""Webhook endpoints (https://docs.stripe.com/api/webhook_endpoints), and who wants which event."""

from typing import Any

import msgspec
import stripe

from stripe_simulator.protocol import ids, reading
from stripe_simulator.protocol.call import Call
from stripe_simulator.protocol.parameters import metadata, refusals, urls
from stripe_simulator.protocol.resources import Resource

ENDPOINTS = Resource(
    "webhook_endpoint",
    "/v1/webhook_endpoints",
    param="webhook_endpoint",
    label="webhook endpoint",
)

_PLAIN_FIELDS = ("description", "enabled_events", "url")
_ON_UPDATE = {*_PLAIN_FIELDS, "disabled", "expand", "metadata"}
_SIMULATED = {"api_version", "description", "enabled_events", "expand", "metadata", "url"}

retrieve = ENDPOINTS.build_retrieve("WebhookEndpointRetrieveParams")
list_ = ENDPOINTS.build_list("WebhookEndpointListParams")


def create(call: Call) -> dict[str, Any]:
    """Create an endpoint. Only this answer shows its secret. Raises StripeFailure (400)."""
    given = ENDPOINTS.read(call, "WebhookEndpointCreateParams", _SIMULATED)
    metadata.check(given)
    if given.get("api_version", stripe.api_version) != stripe.api_version:
        what = f"API version other than {stripe.api_version}"
        raise refusals.not_simulated(what, "api_version")
    secret = generate_secret()
    return add(call, given, secret) | {"secret": secret}


def update(call: Call, id_: str) -> dict[str, Any]:
    """Change an endpoint, or switch it off, which drops what is planned for it.

    Raises StripeFailure (400, 404).
    """
    given = ENDPOINTS.read(call, "WebhookEndpointUpdateParams", _ON_UPDATE)
    metadata.check(given)
    endpoint = ENDPOINTS.load(call, id_)
    if "url" in given:
        urls.check_web(given["url"], "url")
    endpoint |= {name: given[name] or None for name in _PLAIN_FIELDS if name in given}
    endpoint["metadata"] = metadata.merge(endpoint["metadata"], given)
    if "disabled" in given:
        endpoint["status"] = "disabled" if given["disabled"] else "enabled"
    if endpoint["status"] == "disabled":
        call.store.deliveries.drop_all_to(id_)
    call.store.objects.save(endpoint)
    return ENDPOINTS.show(call, endpoint, given)


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete an endpoint and its planned deliveries. Raises StripeFailure (400, 404)."""
    reading.read(call, "WebhookEndpointDeleteParams")
    ENDPOINTS.load(call, id_)
    return remove(call, id_)


def add(call: Call, given: dict[str, Any], secret: str) -> dict[str, Any]:
    """Save a new endpoint with its secret. Raises StripeFailure (400) for its address."""
    urls.check_web(given["url"], "url")
    endpoint = {
        "id": ids.generate("we"),
        "object": ENDPOINTS.object,
        "api_version": given.get("api_version"),
        "application": None,
        "created": int(call.now),
        "description": given.get("description") or None,
        "enabled_events": given["enabled_events"],
        "livemode": False,
        "metadata": metadata.merge({}, given),
        "status": "enabled",
        "url": given["url"],
    }
    call.store.objects.save(endpoint)
    call.store.hidden.replace(str(endpoint["id"]), {"secret": secret})
    return endpoint


def remove(call: Call, id_: str) -> dict[str, Any]:
    """Remove an endpoint, its secret and its planned deliveries; return what is left of it."""
    deleted = {"id": id_, "object": ENDPOINTS.object, "deleted": True}
    call.store.objects.save(deleted)
    call.store.hidden.replace(id_, {})
    call.store.deliveries.drop_all_to(id_)
    return deleted


def generate_secret() -> str:
    """Return a new signing secret."""
    return ids.generate("whsec", 32)


def read_secret(call: Call, id_: str) -> str:
    """Return the secret that signs the deliveries to an endpoint."""
    return str(call.store.hidden.load(id_)["secret"])


def load_all(call: Call) -> list[dict[str, Any]]:
    """Return every endpoint that is not deleted, oldest first."""
    endpoints = map(msgspec.json.decode, call.store.objects.texts(ENDPOINTS.object))
    return [endpoint for endpoint in endpoints if "deleted" not in endpoint]


def find_listeners(call: Call, type_: str) -> list[str]:
    """Return the ids of the endpoints that want events of this type."""
    return [
        endpoint["id"]
        for endpoint in load_all(call)
        if endpoint["status"] == "enabled"
        and not {"*", type_}.isdisjoint(endpoint["enabled_events"])
    ]
