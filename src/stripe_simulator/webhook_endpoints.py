"""Webhook endpoints (https://docs.stripe.com/api/webhook_endpoints)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import stripe

from stripe_simulator import (
    errors,
    expansion,
    ids,
    lists,
    metadata,
    parameter_errors,
    parameters,
    urls,
)
from stripe_simulator.deliveries import KIND

if TYPE_CHECKING:
    from stripe_simulator.call import Call

_KNOWN = {"api_version", "description", "enabled_events", "expand", "metadata", "url"}


def create(call: Call) -> dict[str, Any]:
    """Make an endpoint; only this answer tells its secret. Raises StripeFailure (400)."""
    given = parameters.check(stripe.params.WebhookEndpointCreateParams, call.form)
    expansion.check(given, ())
    for name in sorted(given.keys() - _KNOWN):
        raise parameter_errors.not_simulated(name, name)
    metadata.check(given)
    if given.get("api_version", stripe.api_version) != stripe.api_version:
        what = f"API version other than {stripe.api_version}"
        raise parameter_errors.not_simulated(what, "api_version")
    endpoint = keep(call, given, ids.new("whsec", 32))
    return endpoint | {"secret": secret_of(call, endpoint["id"])}


def keep(call: Call, given: dict[str, Any], secret: str) -> dict[str, Any]:
    """Keep a new endpoint with its secret. Raises StripeFailure (400) for its address."""
    urls.check_web(given["url"], "url")
    endpoint = {
        "id": ids.new("we"),
        "object": KIND,
        "api_version": given.get("api_version"),
        "application": None,
        "created": int(call.now),
        "description": given.get("description") or None,
        "enabled_events": given["enabled_events"],
        "livemode": False,
        "metadata": metadata.merged({}, given),
        "status": "enabled",
        "url": given["url"],
    }
    call.store.save(endpoint)
    call.store.keep_unseen(str(endpoint["id"]), {"secret": secret})
    return endpoint


def retrieve(call: Call, id_: str) -> dict[str, Any]:
    """Return an endpoint. Raises StripeFailure (404) where there is none."""
    expansion.check(parameters.check(stripe.params.WebhookEndpointRetrieveParams, call.form), ())
    return _load(call, id_)


def list_(call: Call) -> dict[str, Any]:
    """Return endpoints, newest first."""
    given = parameters.check(stripe.params.WebhookEndpointListParams, call.form)
    return lists.page(call, KIND, "/v1/webhook_endpoints", given)


def delete(call: Call, id_: str) -> dict[str, Any]:
    """Delete an endpoint, and what it was still to hear. Raises StripeFailure (404)."""
    parameters.check(stripe.params.WebhookEndpointDeleteParams, call.form)
    _load(call, id_)
    deleted = {"id": id_, "object": KIND, "deleted": True}
    call.store.save(deleted)
    call.store.keep_unseen(id_, {})
    call.store.forget_deliveries(endpoint=id_)
    return deleted


def secret_of(call: Call, id_: str) -> str:
    """Return what the deliveries to an endpoint are signed with."""
    return str(call.store.unseen(id_)["secret"])


def _load(call: Call, id_: str) -> dict[str, Any]:
    endpoint = call.store.load(KIND, id_)
    if endpoint is None or "deleted" in endpoint:
        raise errors.resource_missing("webhook endpoint", id_, "webhook_endpoint")
    return endpoint
