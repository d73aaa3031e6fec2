"""The core: from a request to a response, free of any HTTP framework.

A request is authenticated, routed and executed in one transaction with the answer that its
idempotency key will replay.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import stripe

from stripe_simulator import errors, idempotency, ids, payment_methods
from stripe_simulator.account import Account, authenticate
from stripe_simulator.call import Call
from stripe_simulator.client import SimulatorHTTPClient
from stripe_simulator.form import decode
from stripe_simulator.store import Reply, Store
from stripe_simulator.wire import Request, Response

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping

Endpoint: TypeAlias = Callable[..., dict[str, Any]]

ROUTES: Mapping[tuple[str, str], Endpoint] = {
    ("POST", "/v1/payment_methods"): payment_methods.create,
    ("GET", "/v1/payment_methods/{id}"): payment_methods.retrieve,
}


class Simulator:
    """Stripe's API over one file. Safe for threads, and for several processes on one file.

    clock: seconds since the epoch; everything that depends on time asks it.
    routes: the endpoints, `(method, path with {id})` to function.
    """

    def __init__(
        self,
        store: Store,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
        routes: Mapping[tuple[str, str], Endpoint] = ROUTES,
    ) -> None:
        self._store = store
        self._account = account or Account()
        self._clock = clock
        self._in_flight = idempotency.InFlight()
        self._routes = [
            (method, re.compile(re.escape(path).replace(r"\{id\}", "([^/]+)")), endpoint)
            for (method, path), endpoint in routes.items()
        ]

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
    ) -> Simulator:
        """Open the file at `path`, made if need be, or ":memory:". Raises sqlite3.Error."""
        return cls(Store(path), account, clock)

    def http_client(self) -> SimulatorHTTPClient:
        """Return an HTTP client for `stripe.StripeClient` that calls this simulator inline."""
        return SimulatorHTTPClient(self)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def handle(self, request: Request) -> Response:
        """Answer a request; every refusal is a response. What it raises is a bug of its own."""
        headers = {
            "Request-Id": ids.new("req", 14),
            "Stripe-Version": request.headers.get("stripe-version") or stripe.api_version,
        }
        try:
            api_key = authenticate(request.headers.get("authorization"))
            endpoint, arguments = self._route(request)
            form = decode(request.body if request.method == "POST" else request.query)
            call = Call(self._account, api_key, form, self._store, self._clock)
            if request.method != "POST":
                status, body = 200, json.dumps(endpoint(call, *arguments))
            else:
                status, body = self._post(
                    request, call, lambda: endpoint(call, *arguments), headers
                )
        except errors.StripeFailure as failure:
            headers |= failure.headers
            status, body = failure.status, failure.body
        return Response(status, {"Content-Type": "application/json"} | headers, body)

    def _route(self, request: Request) -> tuple[Endpoint, tuple[str, ...]]:
        for method, path, endpoint in self._routes:
            match = path.fullmatch(request.path)
            if match and method == request.method:
                return endpoint, tuple(unquote(part) for part in match.groups())
        raise errors.unknown_url(request.method, request.path)

    def _post(
        self,
        request: Request,
        call: Call,
        execute: Callable[[], dict[str, Any]],
        headers: dict[str, str],
    ) -> tuple[int, str]:
        """Execute at most once per idempotency key; `headers` gets those that tell of it."""
        key = request.headers.get("idempotency-key")
        if not key:
            with self._store.transaction():
                return 200, json.dumps(execute())
        headers |= {"Idempotency-Key": key, "Original-Request": headers["Request-Id"]}
        caller = idempotency.caller_of(call.api_key)
        with self._in_flight.hold(caller, key), self._store.transaction():
            now = call.now
            self._store.forget_replies(now - idempotency.LIFETIME)
            digest = idempotency.parameters_digest(call.form)
            reply = self._store.reply_to(caller, key)
            if reply is None:
                reply = Reply(request.path, digest, headers["Request-Id"], *_outcome(execute))
                self._store.keep_reply(caller, key, now, reply)
            else:
                idempotency.require_same(reply, key, request.path, digest)
                headers |= {"Idempotent-Replayed": "true", "Original-Request": reply.request_id}
        if reply.status >= 400:  # the key would only replay it
            headers["Stripe-Should-Retry"] = "false"
        return reply.status, reply.body


def _outcome(execute: Callable[[], dict[str, Any]]) -> tuple[int, str]:
    """Execute; a refusal after execution began is an answer like any other."""
    try:
        return 200, json.dumps(execute())
    except errors.StripeFailure as failure:
        if not failure.final:
            raise
        return failure.status, failure.body
