"""The way from a request to a response: authenticated, routed, and executed once for a key."""

import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from typing import Any, Literal, TypeAlias

import msgspec
import stripe

from stripe_simulator.api import due
from stripe_simulator.api.routes import ROUTES
from stripe_simulator.protocol import errors, idempotency, ids, versions
from stripe_simulator.protocol.account import Account
from stripe_simulator.protocol.api_keys import authenticate
from stripe_simulator.protocol.call import BASE_URL, Call
from stripe_simulator.protocol.parameters import form
from stripe_simulator.protocol.routing import Routes, find_endpoint
from stripe_simulator.protocol.wire import Request, Response
from stripe_simulator.storage.replies import Reply
from stripe_simulator.storage.store import Store

Breakdown: TypeAlias = Literal["before", "after"]
"""Whether Stripe breaks down before a request has its effect or after it."""

_Execute: TypeAlias = Callable[[], dict[str, Any]]


class Executor:
    """Answers the requests to the API of one account. Safe for threads, and for several processes.

    clock: seconds since the epoch; everything that depends on time asks it.
    base_url: where a browser reaches the pages.
    """

    def __init__(
        self,
        store: Store,
        account: Account | None = None,
        clock: Callable[[], float] = time.time,
        routes: Routes = ROUTES,
        base_url: str = BASE_URL,
    ) -> None:
        self.store = store
        self._account = account or Account()
        self._clock = clock
        self._routes = routes
        self.base_url = base_url
        self._keys_in_flight = idempotency.KeysInFlight()

    def answer(self, request: Request, breakdown: Breakdown | None = None) -> Response:
        """Answer a request. A refusal is a response too; an exception is a bug of the simulator.

        breakdown: execute this far, then answer with a 500 that the idempotency key replays.
        """
        headers = _make_headers(request)
        try:
            call, execute = self._prepare(request, headers)
            if breakdown is not None:
                execute = partial(self._break_down, execute, breakdown)
            if request.method in ("POST", "DELETE"):
                status, body = self._write(request, call, execute, headers)
            elif breakdown is not None:
                raise errors.server_error()  # a GET has no key that could replay it
            else:
                status, body = self._read(call, execute)
        except errors.StripeFailure as failure:
            return _make_refusal(failure, headers)
        return Response(status, headers, body)

    def refuse(self, request: Request, failure: errors.StripeFailure) -> Response:
        """Answer a request with an error, without executing it."""
        return _make_refusal(failure, _make_headers(request))

    def hold_key(self, request: Request) -> Callable[[], None]:
        """Hold the idempotency key of a request; return the function that releases it.

        Raises StripeFailure: 409 while another request holds it, 401 without a test key.
        """
        caller = idempotency.hash_caller(authenticate(request))
        key = request.headers.get("idempotency-key", "")
        stack = ExitStack()
        stack.enter_context(self._keys_in_flight.hold(caller, key))
        return stack.close

    def make_call(self) -> Call:
        """Return a call for what happens without a request."""
        return Call(self._account, "", {}, self.store, self._clock, base_url=self.base_url)

    def settle_due(self) -> Call:
        """Do what has become due, outside any transaction; return a call without a request."""
        call = self.make_call()
        self._settle(call)
        return call

    def _prepare(self, request: Request, headers: dict[str, str]) -> tuple[Call, _Execute]:
        api_key = authenticate(request)
        versions.check(headers["Stripe-Version"])
        endpoint, arguments = find_endpoint(self._routes, request)
        is_post = request.method == "POST"
        call = Call(
            self._account,
            api_key,
            form.decode(request.body if is_post else request.query),
            self.store,
            self._clock,
            headers["Request-Id"],
            (is_post and request.headers.get("idempotency-key")) or None,
            self.base_url,
            api_version=headers["Stripe-Version"],
        )
        return call, partial(endpoint, call, *arguments)

    def _read(self, call: Call, execute: _Execute) -> tuple[int, str]:
        self._settle(call)
        return 200, _encode(execute())

    def _write(
        self, request: Request, call: Call, execute: _Execute, headers: dict[str, str]
    ) -> tuple[int, str]:
        """Execute in a transaction, at most once for a key; `headers` gets those about the key."""
        key = call.idempotency_key
        if key is None:
            with self.store.transaction():
                due.settle(call, call.now)
                return self._execute(execute)
        headers |= {"Idempotency-Key": key, "Original-Request": headers["Request-Id"]}
        caller = idempotency.hash_caller(call.api_key)
        with self._keys_in_flight.hold(caller, key), self.store.transaction():
            now = call.now
            due.settle(call, now)
            self.store.replies.drop_before(now - idempotency.LIFETIME)
            digest = idempotency.digest_parameters(call.form)
            reply = self.store.replies.load(caller, key)
            if reply is None:
                reply = Reply(request.path, digest, headers["Request-Id"], *self._execute(execute))
                self.store.replies.save(caller, key, now, reply)
            else:
                idempotency.require_same_request(reply, key, request.path, digest)
                headers |= {"Idempotent-Replayed": "true", "Original-Request": reply.request_id}
        if reply.status >= 400:  # another try under this key would only get the same
            headers["Stripe-Should-Retry"] = "false"
        return reply.status, reply.body

    def _execute(self, execute: _Execute) -> tuple[int, str]:
        """Execute; a refusal after the execution began is an answer like any other."""
        self.store.set_mark()
        try:
            return 200, _encode(execute())
        except errors.StripeFailure as failure:
            if not failure.is_final:
                raise
            if failure.leaves_nothing:
                self.store.return_to_mark()
            return failure.status, failure.body

    def _break_down(self, execute: _Execute, breakdown: Breakdown) -> dict[str, Any]:
        """Raise a 500 before or after executing; a refusal to execute stays what it is."""
        if breakdown == "after":
            self._execute(execute)
        raise errors.server_error()

    def _settle(self, call: Call) -> None:
        now = call.now
        if self.store.reminders.find_next(now):
            with self.store.transaction():
                due.settle(call, now)


def _make_headers(request: Request) -> dict[str, str]:
    return {
        "Content-Type": "application/json",
        "Request-Id": ids.generate("req", 14),
        "Stripe-Version": request.headers.get("stripe-version") or stripe.api_version,
    }


def _make_refusal(failure: errors.StripeFailure, headers: dict[str, str]) -> Response:
    return Response(failure.status, headers | failure.headers, failure.body)


def _encode(body: dict[str, Any]) -> str:
    return msgspec.json.encode(body).decode()
