"""Which endpoint answers which URL."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

from stripe_simulator import (
    charges,
    customers,
    cvc_tokens,
    errors,
    events,
    payment_intents,
    payment_methods,
    refunds,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stripe_simulator.wire import Request

Endpoint: TypeAlias = Callable[..., dict[str, Any]]
Routes: TypeAlias = "Mapping[tuple[str, str], Endpoint]"

ROUTES: Routes = {
    ("GET", "/v1/charges"): charges.list_,
    ("GET", "/v1/charges/{id}"): charges.retrieve,
    ("GET", "/v1/customers"): customers.list_,
    ("POST", "/v1/customers"): customers.create,
    ("GET", "/v1/customers/{id}"): customers.retrieve,
    ("POST", "/v1/customers/{id}"): customers.update,
    ("DELETE", "/v1/customers/{id}"): customers.delete,
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
    ("POST", "/v1/tokens"): cvc_tokens.create,
    ("GET", "/v1/tokens/{id}"): cvc_tokens.retrieve,
    ("POST", "/_simulator/payment_intents/{id}/authenticate"): payment_intents.authenticate,
}


def find(routes: Routes, request: Request) -> tuple[Endpoint, tuple[str, ...]]:
    """Return the endpoint of a request, and the ids in its URL. Raises StripeFailure (404)."""
    endpoint = routes.get((request.method, request.path))
    if endpoint is not None and "{" not in request.path:
        return endpoint, ()
    parts = request.path.split("/")
    if len(parts) > 3 and parts[3]:  # every id is the third part of its path
        pattern = "/".join([*parts[:3], "{id}", *parts[4:]])
        endpoint = routes.get((request.method, pattern))
        if endpoint is not None:
            return endpoint, (unquote(parts[3]),)
    raise errors.unknown_url(request.method, request.path)
