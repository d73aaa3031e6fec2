"""The core: from a request to a response, free of any HTTP framework.

A request is authenticated, routed and executed in one transaction with the answer that its
idempotency key will replay.
"""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import msgspec
import stripe

from stripe_simulator import (
    attempts,
    books,
    errors,
    idempotency,
    ids,
    later,
    payment_intents,
    publishable,
    setup_intents,
    setups,
)
from stripe_simulator.account import Account, authenticate
from stripe_simulator.books import Setup
from stripe_simulator.call import BASE_URL, Call
from stripe_simulator.client import SimulatorHTTPClient
from stripe_simulator.faults import Fault, Faults
from stripe_simulator.form import decode
from stripe_simulator.routes import ROUTES, Routes, find
from stripe_simulator.store import Reply, Store
from stripe_simulator.webhooks import Webhooks
from stripe_simulator.wire import Request, Response

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

_CHANGING = ("POST", "DELETE")


class Simulator:
    """Stripe's API over one file. Safe for threads, and for several processes on one file.

    clock: seconds since the epoch; everything that depends on time asks it.
    routes: the endpoints, `(method, path with {id})` to function.
    base_url: where a browser reaches the pages: the bank's of 3-D Secure, and Checkout.
    faults: what goes wrong on demand. webhooks: where events are sent, and when.
    """

    def __init__(
        self,
        store: Store,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
        routes: Routes = ROUTES,
        base_url: str = BASE_URL,
    ) -> None:
        self.faults = Faults(self)
        self.webhooks = Webhooks(self, store)
        self._store = store
        self._account = account or Account()
        self._clock = clock
        self._in_flight = idempotency.InFlight()
        self._routes = routes
        self._base_url = base_url

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str],
        *,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
        base_url: str = BASE_URL,
    ) -> Simulator:
        """Open the file at `path`, made if need be, or ":memory:". Raises sqlite3.Error."""
        return cls(Store(path), account, clock, base_url=base_url)

    def http_client(self) -> SimulatorHTTPClient:
        """Return an HTTP client for `stripe.StripeClient` that calls this simulator inline."""
        return SimulatorHTTPClient(self)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def books(self) -> list[books.Entry]:
        """Return what became of every PaymentIntent, oldest first, all as of one moment."""
        self.prepared()
        return books.read(self._store)

    def setups(self) -> list[Setup]:
        """Return what became of every SetupIntent, oldest first, all as of one moment."""
        self.prepared()
        return books.read_setups(self._store)

    def authenticate(self, intent_id: str, outcome: str) -> dict[str, Any]:
        """Finish 3-D Secure of a PaymentIntent or SetupIntent in `requires_action`; return it.

        outcome: `succeeded` or `failed`. Raises StripeFailure: 404 for an unknown id, 400 for an
        intent that awaits no authentication.
        """
        call = self._call()
        with self._store.transaction():
            if intent_id.startswith("seti_"):
                intent = setup_intents.load(call, intent_id)
                setups.authenticate(call, intent, outcome)
            else:
                intent = payment_intents.load(call, intent_id)
                attempts.authenticate(call, intent, outcome)
        return intent

    def visit(self, request: Request) -> Response:
        """Answer a browser's request for one of the pages; faults do not touch these.

        A page's address is all that is needed to see it.
        """
        from stripe_simulator import pages  # for those that browse; the rest start without them

        file = pages.file(request.path)
        if file is not None:
            return file
        with self._store.transaction():
            call = self._call()
            later.settle(call, call.now)
            return pages.answer(call, request)

    def prepared(self) -> Call:
        """Do what has become due, and return a call for what happens without a request."""
        call = self._call()
        self._settle(call)
        return call

    def handle(self, request: Request) -> Response:
        """Answer a request; every refusal is a response. What it raises is a bug of its own.

        Except NoAnswer: a fault was asked for in which the caller gets none.
        """
        fault = self.faults.next_for(request)
        return self.answer(request) if fault is None else self.faults.answer(fault, request)

    def answer(self, request: Request, *, spoil: Fault | None = None) -> Response:
        """Answer as if there were no faults; `spoil`: with a 500 that the key remembers."""
        headers = _headers(request)
        try:
            call, endpoint, arguments = self._prepare(request, headers)

            def execute() -> dict[str, Any]:
                if spoil is None:
                    return endpoint(call, *arguments)
                return self._spoiled(lambda: endpoint(call, *arguments), after=spoil.after)

            if request.method in _CHANGING:
                status, body = self._change(request, call, execute, headers)
            elif spoil is not None:
                raise errors.server_error()  # there is no key that could remember it
            else:
                self._settle(call)
                status, body = 200, _text(execute())
        except errors.StripeFailure as failure:
            return _refusal(failure, headers)
        return Response(status, headers, body)

    def refuse(self, request: Request, failure: errors.StripeFailure) -> Response:
        """Answer with an error."""
        return _refusal(failure, _headers(request))

    def hold(self, request: Request) -> Callable[[], None]:
        """Hold the request's idempotency key and return what lets go of it.

        Raises StripeFailure: 409 while another request holds it, 401 without a test key.
        """
        caller = idempotency.caller_of(_caller(request))
        stack = ExitStack()
        stack.enter_context(
            self._in_flight.hold(caller, request.headers.get("idempotency-key", ""))
        )
        return stack.close

    def _prepare(
        self, request: Request, headers: dict[str, str]
    ) -> tuple[Call, Callable[..., dict[str, Any]], tuple[str, ...]]:
        api_key = _caller(request)
        endpoint, arguments = find(self._routes, request)
        call = Call(
            self._account,
            api_key,
            decode(request.body if request.method == "POST" else request.query),
            self._store,
            self._clock,
            headers["Request-Id"],
            (request.method == "POST" and request.headers.get("idempotency-key")) or None,
            self._base_url,
        )
        return call, endpoint, arguments

    def _call(self) -> Call:
        """Return a call for what happens without a request."""
        return Call(self._account, "", {}, self._store, self._clock, base_url=self._base_url)

    def _settle(self, call: Call) -> None:
        """Do what has become due, outside any transaction."""
        now = call.now
        if self._store.due(now):
            with self._store.transaction():
                later.settle(call, now)

    def _change(
        self,
        request: Request,
        call: Call,
        execute: Callable[[], dict[str, Any]],
        headers: dict[str, str],
    ) -> tuple[int, str]:
        """Execute at most once per idempotency key; `headers` gets those that tell of it."""
        key = call.idempotency_key
        if key is None:
            with self._store.transaction():
                later.settle(call, call.now)
                return self._outcome(execute)
        headers |= {"Idempotency-Key": key, "Original-Request": headers["Request-Id"]}
        caller = idempotency.caller_of(call.api_key)
        with self._in_flight.hold(caller, key), self._store.transaction():
            now = call.now
            later.settle(call, now)
            self._store.forget_replies(now - idempotency.LIFETIME)
            digest = idempotency.parameters_digest(call.form)
            reply = self._store.reply_to(caller, key)
            if reply is None:
                reply = Reply(request.path, digest, headers["Request-Id"], *self._outcome(execute))
                self._store.keep_reply(caller, key, now, reply)
            else:
                idempotency.require_same(reply, key, request.path, digest)
                headers |= {"Idempotent-Replayed": "true", "Original-Request": reply.request_id}
        if reply.status >= 400:  # the key would only replay it
            headers["Stripe-Should-Retry"] = "false"
        return reply.status, reply.body

    def _outcome(self, execute: Callable[[], dict[str, Any]]) -> tuple[int, str]:
        """Execute; a refusal after execution began is an answer like any other."""
        self._store.mark()
        try:
            return 200, _text(execute())
        except errors.StripeFailure as failure:
            if not failure.final:
                raise
            if failure.status == 400:
                self._store.back_to_mark()
            return failure.status, failure.body

    def _spoiled(self, execute: Callable[[], dict[str, Any]], *, after: bool) -> dict[str, Any]:
        """Break down before or after executing; what refuses to execute refuses all the same."""
        if after:
            self._outcome(execute)
        raise errors.server_error()


def _caller(request: Request) -> str:
    """Return the API key of a request. Raises StripeFailure (401)."""
    public = publishable.may_call(request)
    return authenticate(request.headers.get("authorization"), publishable=public)


def _headers(request: Request) -> dict[str, str]:
    return {
        "Content-Type": "application/json",
        "Request-Id": ids.new("req", 14),
        "Stripe-Version": request.headers.get("stripe-version") or stripe.api_version,
    }


def _refusal(failure: errors.StripeFailure, headers: dict[str, str]) -> Response:
    return Response(failure.status, headers | failure.headers, failure.body)


def _text(body: dict[str, Any]) -> str:
    return msgspec.json.encode(body).decode()
