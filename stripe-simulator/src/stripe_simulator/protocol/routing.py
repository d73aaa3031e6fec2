"""Finding the endpoint of a request in a table of routes."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias
from urllib.parse import unquote

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.wire import Request

Endpoint: TypeAlias = Callable[..., dict[str, Any]]
"""Takes a Call, and the id where the path has one; returns the body of the response."""

Routes: TypeAlias = Mapping[tuple[str, str], Endpoint]
"""Endpoints by method and path, such as ("POST", "/v1/payment_intents/{id}/confirm")."""

_NO_IDS = {"create_preview", "search", "upcoming"}
"""Where an id may stand, Stripe has further endpoints of these names; the simulator has none."""
_ID_PLACES = (3, 4)  # /v1/charges/{id}, and /v1/checkout/sessions/{id}


def matches(pattern: str, path: str) -> bool:
    """Say whether a path fits a pattern such as `/v1/payment_intents/{id}/confirm`."""
    parts, wanted = path.split("/"), pattern.split("/")
    return len(parts) == len(wanted) and all(
        part == want or (want == "{id}" and part != "")
        for part, want in zip(parts, wanted, strict=True)
    )


def find_endpoint(routes: Routes, request: Request) -> tuple[Endpoint, tuple[str, ...]]:
    """Return the endpoint of a request, and the ids in its path. Raises StripeFailure (404)."""
    endpoint = routes.get((request.method, request.path))
    if endpoint is not None and "{" not in request.path:
        return endpoint, ()
    parts = request.path.split("/")
    for place in _ID_PLACES:
        if len(parts) > place and parts[place] and parts[place] not in _NO_IDS:
            pattern = "/".join([*parts[:place], "{id}", *parts[place + 1 :]])
            endpoint = routes.get((request.method, pattern))
            if endpoint is not None:
                return endpoint, (unquote(parts[place]),)
    raise errors.unknown_url(request.method, request.path)
