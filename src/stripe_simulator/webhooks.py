"""Webhooks: events, signed and sent, retried, and on demand late, twice and out of order.

Nothing is sent by itself: a test pumps with `deliver`, a served simulator with `run`.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

import msgspec

from stripe_simulator import deliveries, ids, webhook_endpoints
from stripe_simulator.deliveries import KIND

if TYPE_CHECKING:
    from stripe_simulator.call import Call
    from stripe_simulator.store import Delivery, Store

# Stripe's sandboxes try three times more "over a few hours" and name no intervals.
RETRY_AFTER = (5 * 60, 30 * 60, 2 * 60 * 60)
_ANSWER_WITHIN = 10.0
_CLAIM = 60.0
"""Seconds for which a delivery is its sender's alone: if that dies, another one takes over."""

Send: TypeAlias = "Callable[[str, Mapping[str, str], bytes], int]"
"""Posts a body with headers to an address and returns the status; OSError: there was no answer."""

_log = logging.getLogger("stripe_simulator.webhooks")


class Endpoint(NamedTuple):
    """Where events go, and the secret that signs them."""

    id: str
    url: str
    secret: str


@dataclass(frozen=True, slots=True)
class Message:
    """One event on its way to one endpoint. tries: how often it was sent before."""

    id: int
    event: str
    type: str
    endpoint: str
    tries: int


Arrange: TypeAlias = "Callable[[Sequence[Message]], Sequence[Message]]"


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a message. status: of HTTP, None where there was no answer."""

    message: Message
    status: int | None

    @property
    def taken(self) -> bool:
        """Whether the endpoint took it, so that it is not sent again."""
        return self.status is not None and 200 <= self.status < 300


class Core(Protocol):
    """What the webhooks need of the simulator."""

    def prepared(self) -> Call:
        """Do what has become due and return a call without a request."""


class Webhooks:
    """The webhooks of one simulator. Safe for threads, and for several processes on one file."""

    def __init__(self, core: Core, store: Store) -> None:
        self._core = core
        self._store = store
        self._held = False
        self._arrange: Arrange | None = None

    def add(
        self, url: str, *, enabled_events: Sequence[str] = ("*",), secret: str | None = None
    ) -> Endpoint:
        """Have events sent to `url`, signed with `secret`, or one made for it.

        An endpoint that has this address already is replaced, and with it what it was to hear.
        Raises StripeFailure (400) for an address that is not on the web.
        """
        call = self._core.prepared()
        secret = secret or ids.new("whsec", 32)
        given = {"url": url, "enabled_events": list(enabled_events)}
        with self._store.transaction():
            for text in self._store.texts(KIND):
                old = msgspec.json.decode(text)
                if old.get("url") == url:
                    webhook_endpoints.delete(call, old["id"])
            endpoint = webhook_endpoints.keep(call, given, secret)
        return Endpoint(str(endpoint["id"]), url, secret)

    def hold(self) -> None:
        """Send nothing until `release`."""
        self._held = True

    def release(self) -> None:
        """Send again, what was held first of all."""
        self._held = False

    def arrange(self, how: Arrange | None) -> None:
        """Let `how` choose what each `deliver` sends, of what is due, in which order, how often.

        What it leaves out stays due. None: all of it, once, oldest first. For example
        `arrange(lambda due: [*reversed(due), *due])` turns the order round and repeats each.
        """
        self._arrange = how

    def due(self) -> list[Message]:
        """Return what would be sent now, oldest event first."""
        call = self._core.prepared()
        return [message for message, _ in self._due(call)]

    def replay(self, event: str) -> None:
        """Send an event once more to every endpoint that wants its type, at the next `deliver`.

        Raises KeyError where there is no such event.
        """
        call = self._core.prepared()
        body = self._store.load("event", event)
        if body is None:
            raise KeyError(event)
        deliveries.owe(call, body, deliveries.listeners(call, body["type"]))

    def deliver(self, send: Send | None = None) -> list[Sent]:
        """Send what is due now, once; return what became of each message.

        What is not taken with a 2xx is tried again `RETRY_AFTER` seconds later, and given up after
        the last of these. Events that arise while this sends wait for the next call. Whatever
        `send` raises beside OSError breaks off; what it had not sent by then stays due.
        """
        call = self._core.prepared()
        if self._held:
            return []
        due = dict(self._due(call))
        wanted = list(due) if self._arrange is None else self._arrange(list(due))
        ours = {message: self._claim(due[message], call.now) for message in dict.fromkeys(wanted)}
        send, sent = send or post, list[Sent]()
        try:
            for message in wanted:
                if (claimed := ours[message]) is not None:
                    sent.append(self._send(call, message, claimed, send))
        finally:
            for message, claimed in ours.items():
                if claimed is not None:
                    outcomes = [one for one in sent if one.message == message]
                    self._record(call, due[message], claimed, outcomes)
        return sent

    @contextmanager
    def run(self, every: float = 0.2, send: Send | None = None) -> Iterator[None]:
        """Deliver in a thread, every so many seconds, until the block ends."""
        stop = threading.Event()

        def deliver() -> None:
            while not stop.wait(every):
                try:
                    self.deliver(send)
                except Exception:
                    _log.exception("Webhooks could not be delivered")

        thread = threading.Thread(target=deliver, name="webhooks")
        thread.start()
        try:
            yield
        finally:
            stop.set()
            thread.join()

    def _due(self, call: Call) -> Iterator[tuple[Message, Delivery]]:
        for delivery in self._store.owed(call.now):
            event = self._store.load("event", delivery.event)
            if event is not None:
                yield (
                    Message(
                        delivery.id, event["id"], event["type"], delivery.endpoint, delivery.tries
                    ),
                    delivery,
                )

    def _claim(self, delivery: Delivery, now: float) -> Delivery | None:
        until = now + _CLAIM
        if not self._store.put_off(delivery, delivery.tries, until):
            return None
        return delivery._replace(time=until)

    def _send(self, call: Call, message: Message, claimed: Delivery, send: Send) -> Sent:
        endpoint = self._store.load(KIND, claimed.endpoint) or {}
        event = self._store.load("event", claimed.event)
        if event is None or "url" not in endpoint:  # it was deleted meanwhile
            return Sent(message, None)
        body = msgspec.json.encode(event)
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": signature(
                body, webhook_endpoints.secret_of(call, endpoint["id"]), int(call.now)
            ),
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        }
        try:
            return Sent(message, send(endpoint["url"], headers, body))
        except OSError:  # requests' errors are OSErrors too
            return Sent(message, None)

    def _record(self, call: Call, due: Delivery, claimed: Delivery, sent: Sequence[Sent]) -> None:
        with self._store.transaction():
            if not sent:  # something broke off before it
                self._store.put_off(claimed, due.tries, due.time)
            elif any(one.taken for one in sent) or claimed.tries == len(RETRY_AFTER):
                self._store.forget_deliveries(id_=claimed.id)
                event = self._store.load("event", claimed.event)
                if event is not None:
                    left = max(event["pending_webhooks"] - 1, 0)  # a replay was never counted
                    self._store.save(event | {"pending_webhooks": left})
            else:
                wait = RETRY_AFTER[claimed.tries]
                self._store.put_off(claimed, claimed.tries + 1, call.now + wait)


def signature(body: bytes, secret: str, timestamp: int) -> str:
    """Return the `Stripe-Signature` header of a body (https://docs.stripe.com/webhooks/signature)."""
    signed = f"{timestamp}.".encode() + body
    return f"t={timestamp},v1={hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()}"


def post(url: str, headers: Mapping[str, str], body: bytes) -> int:
    """Send a webhook over HTTP; a redirect is not followed. Raises requests' errors."""
    import requests  # for those that send; an inline simulator starts without it

    with requests.Session() as session:
        session.trust_env = False  # an endpoint of this machine is reached without a proxy
        answer = session.post(
            url, data=body, headers=dict(headers), timeout=_ANSWER_WITHIN, allow_redirects=False
        )
        return answer.status_code
