"""Which endpoint answers which URL."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from stripe_simulator import (
    charges,
    checkout_sessions,
    customers,
    cvc_tokens,
    disputes,
    errors,
    events,
    payment_intents,
    payment_methods,
    refunds,
    setup_intents,
    webhook_endpoints,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stripe_simulator.wire import Request

Endpoint: TypeAlias = Callable[..., dict[str, Any]]
Routes: TypeAlias = "Mapping[tuple[str, str], Endpoint]"

ROUTES: Routes = {
    ("GET", "/v1/charges"): charges.list_,
    ("GET", "/v1/charges/{id}"): charges.retrieve,
    ("GET", "/v1/checkout/sessions"): checkout_sessions.list_,
    ("POST", "/v1/checkout/sessions"): checkout_sessions.create,
    ("GET", "/v1/checkout/sessions/{id}"): checkout_sessions.retrieve,
    ("POST", "/v1/checkout/sessions/{id}/expire"): checkout_sessions.expire,
    ("GET", "/v1/checkout/sessions/{id}/line_items"): checkout_sessions.line_items,
    ("GET", "/v1/customers"): customers.list_,
    ("POST", "/v1/customers"): customers.create,
    ("GET", "/v1/customers/{id}"): customers.retrieve,
    ("POST", "/v1/customers/{id}"): customers.update,
    ("DELETE", "/v1/customers/{id}"): customers.delete,
    ("GET", "/v1/disputes"): disputes.list_,
    ("GET", "/v1/disputes/{id}"): disputes.retrieve,
    ("POST", "/v1/disputes/{id}/close"): disputes.close,
    ("GET", "/v1/events"): events.list_,
    ("GET", "/v1/events/{id}"): events.retrieve,
    ("GET", "/v1/payment_intents"): payment_intents.list_,
    ("POST", "/v1/payment_intents"): payment_intents.create,
    ("GET", "/v1/payment_intents/{id}"): payment_intents.retrieve,
    ("POST", "/v1/payment_intents/{id}"): payment_intents.update,
    ("POST", "/v1/payment_intents/{id}/cancel"): payment_intents.cancel,
    ("POST", "/v1/payment_intents/{id}/confirm"): payment_intents.confirm,
    ("POST", "/v1/payment_methods"): payment_methods.create,
    ("GET", "/v1/payment_methods/{id}"): payment_methods.retrieve,
    ("POST", "/v1/payment_methods/{id}/attach"): payment_methods.attach,
    ("POST", "/v1/payment_methods/{id}/detach"): payment_methods.detach,
    ("GET", "/v1/refunds"): refunds.list_,
    ("POST", "/v1/refunds"): refunds.create,
    ("GET", "/v1/refunds/{id}"): refunds.retrieve,
    ("GET", "/v1/setup_intents"): setup_intents.list_,
    ("POST", "/v1/setup_intents"): setup_intents.create,
    ("GET", "/v1/setup_intents/{id}"): setup_intents.retrieve,
    ("POST", "/v1/setup_intents/{id}/cancel"): setup_intents.cancel,
    ("POST", "/v1/setup_intents/{id}/confirm"): setup_intents.confirm,
    ("POST", "/v1/tokens"): cvc_tokens.create,
    ("GET", "/v1/tokens/{id}"): cvc_tokens.retrieve,
    ("GET", "/v1/webhook_endpoints"): webhook_endpoints.list_,
    ("POST", "/v1/webhook_endpoints"): webhook_endpoints.create,
    ("GET", "/v1/webhook_endpoints/{id}"): webhook_endpoints.retrieve,
    ("DELETE", "/v1/webhook_endpoints/{id}"): webhook_endpoints.delete,
    ("POST", "/_simulator/payment_intents/{id}/authenticate"): payment_intents.authenticate,
}


def find(routes: Routes, request: Request) -> tuple[Endpoint, tuple[str, ...]]:
    """Return the endpoint of a request, and the ids in its URL. Raises StripeFailure (404)."""
    endpoint = routes.get((request.method, request.path))
    if endpoint is not None and "{" not in request.path:
        return endpoint, ()
    parts = request.path.split("/")
    for place in (3, 4):  # every id is the third part of its path, a session's the fourth
        if len(parts) > place and parts[place]:
            pattern = "/".join([*parts[:place], "{id}", *parts[place + 1 :]])
            endpoint = routes.get((request.method, pattern))
            if endpoint is not None:
                return endpoint, (unquote(parts[place]),)
    raise errors.unknown_url(request.method, request.path)
