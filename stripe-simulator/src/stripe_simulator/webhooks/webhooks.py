"""Webhooks: events that are signed, sent and retried, and on demand come late, twice or shuffled.

Nothing is sent by itself: a test calls `deliver`, a served simulator calls `run`.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeAlias

import msgspec

from stripe_simulator.api import webhook_endpoints
from stripe_simulator.api.executor import Executor
from stripe_simulator.protocol.call import Call
from stripe_simulator.storage.deliveries import Delivery
from stripe_simulator.webhooks.message import Endpoint, Message, Sent
from stripe_simulator.webhooks.sending import Send, post, sign

Arrange: TypeAlias = Callable[[Sequence[Message]], Sequence[Message]]

# Stripe's sandboxes try three times more "over a few hours" and name no intervals.
RETRY_AFTER = (5 * 60, 30 * 60, 2 * 60 * 60)
_CLAIM_SECONDS = 60.0
"""How long a delivery belongs to its sender; if the sender dies, another one takes over then."""

_log = logging.getLogger("stripe_simulator.webhooks")


class Webhooks:
    """The webhooks of one simulator. Safe for threads, and for several processes on one file."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._store = executor.store
        self._is_held = False
        self._arrange: Arrange | None = None

    def add(
        self, url: str, *, enabled_events: Sequence[str] = ("*",), secret: str | None = None
    ) -> Endpoint:
        """Have events sent to `url`, signed with `secret` or else with a new one.

        An earlier endpoint at this address is removed together with its planned deliveries.
        Raises StripeFailure (400) for an address that is not on the web.
        """
        call = self._executor.settle_due()
        secret = secret or webhook_endpoints.generate_secret()
        given = {"url": url, "enabled_events": list(enabled_events)}
        with self._store.transaction():
            for earlier in webhook_endpoints.load_all(call):
                if earlier["url"] == url:
                    webhook_endpoints.remove(call, earlier["id"])
            endpoint = webhook_endpoints.add(call, given, secret)
        return Endpoint(str(endpoint["id"]), url, secret)

    def hold(self) -> None:
        """Send nothing until `release`."""
        self._is_held = True

    def release(self) -> None:
        """Send again, beginning with what was held back."""
        self._is_held = False

    def arrange(self, how: Arrange | None) -> None:
        """Let `how` choose what each `deliver` sends of what is due, in which order, how often.

        What it leaves out stays due. None sends all of it, once, oldest first. For example,
        `arrange(lambda due: [*reversed(due), *due])` sends in reverse and then once more in order.
        """
        self._arrange = how

    def due(self) -> list[Message]:
        """Return what would be sent now, oldest event first."""
        return list(self._find_due(self._executor.settle_due()))

    def replay(self, event: str) -> None:
        """Send an event once more to every endpoint that wants its type, at the next `deliver`.

        Raises KeyError where there is no such event.
        """
        call = self._executor.settle_due()
        body = self._store.objects.load("event", event)
        if body is None:
            raise KeyError(event)
        for endpoint in webhook_endpoints.find_listeners(call, body["type"]):
            self._store.deliveries.add(event, endpoint, call.now)

    def deliver(self, send: Send | None = None) -> list[Sent]:
        """Send what is due now, once; return what became of each message.

        What no 2xx answers is tried again after the seconds in `RETRY_AFTER`, one by one, and then
        given up. Events that arise during the sending wait for the next call. Whatever `send`
        raises beside OSError ends the call; what it had not sent by then stays due.
        """
        call = self._executor.settle_due()
        if self._is_held:
            return []
        due = self._find_due(call)
        wanted = list(due) if self._arrange is None else self._arrange(list(due))
        claimed = {
            message: self._claim(due[message], call.now) for message in dict.fromkeys(wanted)
        }
        sent: list[Sent] = []
        try:
            for message in wanted:
                delivery = claimed[message]
                if delivery is not None:
                    sent.append(self._send(call, message, delivery, send or post))
        finally:
            for message, delivery in claimed.items():
                if delivery is not None:
                    results = [one for one in sent if one.message == message]
                    self._record(call, due[message], delivery, results)
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

    def _find_due(self, call: Call) -> dict[Message, Delivery]:
        return {
            Message(delivery.id, event["id"], event["type"], delivery.endpoint, delivery.tries): (
                delivery
            )
            for delivery in self._store.deliveries.due(call.now)
            if (event := self._store.objects.load("event", delivery.event)) is not None
        }

    def _claim(self, delivery: Delivery, now: float) -> Delivery | None:
        """Return the delivery once it is ours, or None where another sender was faster."""
        until = now + _CLAIM_SECONDS
        if not self._store.deliveries.reschedule(delivery, delivery.tries, until):
            return None
        return msgspec.structs.replace(delivery, time=until)

    def _send(self, call: Call, message: Message, delivery: Delivery, send: Send) -> Sent:
        endpoint: dict[str, Any] = (
            self._store.objects.load(webhook_endpoints.ENDPOINTS.object, delivery.endpoint) or {}
        )
        event = self._store.objects.load("event", delivery.event)
        if event is None or "url" not in endpoint:  # the endpoint was deleted meanwhile
            return Sent(message, None)
        body = msgspec.json.encode(event)
        secret = webhook_endpoints.read_secret(call, endpoint["id"])
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": sign(body, secret, int(call.now)),
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        }
        try:
            return Sent(message, send(endpoint["url"], headers, body))
        except OSError:  # the exceptions of requests are OSErrors too
            return Sent(message, None)

    def _record(
        self, call: Call, due: Delivery, claimed: Delivery, results: Sequence[Sent]
    ) -> None:
        with self._store.transaction():
            if not results:  # the sending ended before it
                self._store.deliveries.reschedule(claimed, due.tries, due.time)
            elif any(one.is_accepted for one in results) or claimed.tries == len(RETRY_AFTER):
                self._store.deliveries.drop(claimed)
                event = self._store.objects.load("event", claimed.event)
                if event is not None:
                    pending = max(event["pending_webhooks"] - 1, 0)  # a replay was never counted
                    self._store.objects.save(event | {"pending_webhooks": pending})
            else:
                wait = RETRY_AFTER[claimed.tries]
                self._store.deliveries.reschedule(claimed, claimed.tries + 1, call.now + wait)
