"""Webhooks: who hears of what, how it is signed, and what happens to those who do not listen."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests
import stripe
from tests.simulator.payments import new_card, new_intent, pay

from stripe_simulator import Endpoint, Simulator
from stripe_simulator.errors import StripeFailure
from stripe_simulator.webhooks import RETRY_AFTER

URL = "https://shop.example/webhooks"


class Listener:
    """A shop that takes webhooks: it checks each, and answers with `status`."""

    def __init__(self, secret: str = "") -> None:
        self.secret = secret
        self.status = 200
        self.heard: list[stripe.Event] = []

    def __call__(self, url: str, headers: Mapping[str, str], body: bytes) -> int:
        if self.status == 0:
            raise ConnectionError
        assert url == URL
        event = stripe.Webhook.construct_event(
            body, headers["Stripe-Signature"], self.secret, tolerance=0
        )
        self.heard.append(event)
        return self.status

    @property
    def types(self) -> list[str]:
        return [event.type for event in self.heard]


@pytest.fixture
def listener(simulator: Simulator) -> Listener:
    return Listener(simulator.webhooks.add(URL).secret)


@pytest.fixture
def inline(simulator: Simulator) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", http_client=simulator.http_client())


def test_an_endpoint_tells_its_secret_once(client: stripe.StripeClient) -> None:
    given: Any = {
        "url": URL,
        "enabled_events": ["charge.succeeded", "charge.failed"],
        "description": "The shop",
        "metadata": {"of": "tests"},
    }
    made = client.v1.webhook_endpoints.create(given)
    described: dict[str, Any] = made.to_dict()
    assert {name: described[name] for name in given} == given
    assert str(made.secret).startswith("whsec_")
    assert made.status == "enabled"
    described.pop("secret")
    assert client.v1.webhook_endpoints.retrieve(made.id).to_dict() == described
    assert [it.to_dict() for it in client.v1.webhook_endpoints.list().data] == [described]
    assert client.v1.webhook_endpoints.delete(made.id).deleted
    assert client.v1.webhook_endpoints.list().data == []
    with pytest.raises(stripe.InvalidRequestError, match="No such webhook endpoint"):
        client.v1.webhook_endpoints.retrieve(made.id)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"url": "shop.example"}, "Not a valid URL"),
        ({"url": "ftp://shop.example"}, "must be on the web"),
        ({"enabled_events": ["nonsense"]}, "Invalid enabled_events"),
        ({"connect": True}, "The Stripe simulator has no connect."),
        ({"api_version": "2020-08-27"}, "has no API version other than"),
    ],
)
def test_what_an_endpoint_cannot_be(shared: stripe.StripeClient, params: Any, message: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=message):
        shared.v1.webhook_endpoints.create({"url": URL, "enabled_events": ["*"]} | params)


def test_events_are_delivered_and_signed(inline: stripe.StripeClient, simulator: Simulator) -> None:
    """As `construct_event` of the SDK checks it, with the time of now."""
    made = inline.v1.webhook_endpoints.create({"url": URL, "enabled_events": ["*"]})
    listener = Listener(str(made.secret))
    intent = pay(inline)
    sent = simulator.webhooks.deliver(listener)
    assert listener.types == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]
    assert [(it.status, it.taken, it.message.tries) for it in sent] == [(200, True, 0)] * 3
    assert listener.heard[-1].data.object["id"] == intent.id
    assert listener.heard[-1].pending_webhooks == 1
    assert simulator.webhooks.deliver(listener) == []
    event = inline.v1.events.retrieve(listener.heard[-1].id)
    assert event.pending_webhooks == 0


def test_another_secret_or_another_body_does_not_fit(
    inline: stripe.StripeClient, simulator: Simulator
) -> None:
    secret = simulator.webhooks.add(URL, secret="whsec_of_a_test").secret
    assert secret == "whsec_of_a_test"
    received: list[tuple[str, bytes]] = []

    def send(_: str, headers: Mapping[str, str], body: bytes) -> int:
        received.append((headers["Stripe-Signature"], body))
        return 200

    new_intent(inline)
    simulator.webhooks.deliver(send)
    ((header, body),) = received
    assert header.startswith("t=1795000000,v1=")
    verify = stripe.WebhookSignature.verify_header
    assert verify(body, header, secret)
    for wrong_body, wrong_secret in ((body, "whsec_x"), (body.replace(b"1099", b"1"), secret)):
        with pytest.raises(stripe.SignatureVerificationError):
            verify(wrong_body, header, wrong_secret)


def test_an_endpoint_hears_only_what_it_wants(
    inline: stripe.StripeClient, simulator: Simulator
) -> None:
    endpoint = simulator.webhooks.add(URL, enabled_events=["charge.succeeded"])
    listener = Listener(endpoint.secret)
    pay(inline)
    simulator.webhooks.deliver(listener)
    assert listener.types == ["charge.succeeded"]


def test_adding_an_address_again_replaces_it(
    inline: stripe.StripeClient, simulator: Simulator
) -> None:
    simulator.webhooks.add(URL, secret="whsec_old")
    new_intent(inline)
    listener = Listener(simulator.webhooks.add(URL, secret="whsec_new").secret)
    new_intent(inline)
    assert len(simulator.webhooks.deliver(listener)) == 1
    assert len(inline.v1.webhook_endpoints.list().data) == 1
    with pytest.raises(StripeFailure, match="Not a valid URL"):
        simulator.webhooks.add("shop")


@pytest.mark.parametrize("status", [0, 199, 301, 400, 500])
def test_what_is_not_taken_is_tried_again(
    inline: stripe.StripeClient,
    simulator: Simulator,
    clock: SimpleNamespace,
    listener: Listener,
    status: int,
) -> None:
    """Later and later, until it is given up; 0 is no answer at all."""
    new_intent(inline)
    listener.status = status
    for tries, wait in enumerate((*RETRY_AFTER, None)):
        (sent,) = simulator.webhooks.deliver(listener)
        assert (sent.status, sent.taken, sent.message.tries) == (status or None, False, tries)
        if wait is not None:
            clock.now += wait - 1
            assert simulator.webhooks.deliver(listener) == []
            clock.now += 1
    clock.now += 1_000_000
    assert simulator.webhooks.deliver(listener) == []
    assert inline.v1.events.list().data[0].pending_webhooks == 0


def test_who_recovers_hears_of_it(
    inline: stripe.StripeClient, simulator: Simulator, clock: SimpleNamespace, listener: Listener
) -> None:
    new_intent(inline)
    listener.status = 500
    simulator.webhooks.deliver(listener)
    listener.status = 200
    clock.now += RETRY_AFTER[0]
    (sent,) = simulator.webhooks.deliver(listener)
    assert (sent.taken, sent.message.tries) == (True, 1)


def test_a_deleted_endpoint_hears_nothing_more(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    new_intent(inline)
    (endpoint,) = inline.v1.webhook_endpoints.list().data
    inline.v1.webhook_endpoints.delete(endpoint.id)
    new_intent(inline)
    assert simulator.webhooks.deliver(listener) == []


# Trouble on demand


def test_held_back_until_released(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    simulator.webhooks.hold()
    new_intent(inline)
    assert simulator.webhooks.deliver(listener) == []
    assert [message.type for message in simulator.webhooks.due()] == ["payment_intent.created"]
    simulator.webhooks.release()
    assert len(simulator.webhooks.deliver(listener)) == 1


def test_out_of_order_and_twice(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    simulator.webhooks.arrange(lambda due: [*reversed(due), *due])
    pay(inline)
    simulator.webhooks.deliver(listener)
    story = ["payment_intent.created", "charge.succeeded", "payment_intent.succeeded"]
    assert listener.types == story[::-1] + story
    ids = [event.id for event in listener.heard]
    assert ids[:3] == ids[:2:-1]
    simulator.webhooks.arrange(None)
    assert simulator.webhooks.deliver(listener) == []


def test_what_is_left_out_comes_later(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    simulator.webhooks.arrange(lambda due: due[1:])
    pay(inline)
    simulator.webhooks.deliver(listener)
    assert listener.types == ["charge.succeeded", "payment_intent.succeeded"]
    simulator.webhooks.arrange(None)
    simulator.webhooks.deliver(listener)
    assert listener.types[-1] == "payment_intent.created"


def test_an_old_event_can_be_replayed(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    new_intent(inline)
    simulator.webhooks.deliver(listener)
    for _ in range(2):
        simulator.webhooks.replay(listener.heard[0].id)
    simulator.webhooks.deliver(listener)
    assert len({event.id for event in listener.heard}) == 1
    assert len(listener.heard) == 3
    with pytest.raises(KeyError):
        simulator.webhooks.replay("evt_x")


def test_one_copy_that_is_taken_is_enough(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    answers = iter((500, 200, 500))
    simulator.webhooks.arrange(lambda due: [*due, *due, *due])
    new_intent(inline)
    simulator.webhooks.deliver(lambda *_: next(answers))
    simulator.webhooks.arrange(None)
    assert simulator.webhooks.deliver(listener) == []


def test_a_listener_that_breaks_loses_nothing(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    def breaks(url: str, headers: Mapping[str, str], body: bytes) -> int:
        if listener.heard:
            raise RuntimeError
        return listener(url, headers, body)

    pay(inline)
    with pytest.raises(RuntimeError):
        simulator.webhooks.deliver(breaks)
    simulator.webhooks.deliver(listener)
    assert listener.types == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]


# Where it comes from


def test_what_falls_due_is_told_without_being_asked(
    inline: stripe.StripeClient, simulator: Simulator, clock: SimpleNamespace, listener: Listener
) -> None:
    pay(inline, "tok_processing")
    simulator.webhooks.deliver(listener)
    clock.now += 30
    simulator.webhooks.deliver(listener)
    assert listener.types[-2:] == ["charge.succeeded", "payment_intent.succeeded"]


def test_what_the_listener_causes_waits_for_the_next_delivery(
    inline: stripe.StripeClient, simulator: Simulator, listener: Listener
) -> None:
    def refund(url: str, headers: Mapping[str, str], body: bytes) -> int:
        status = listener(url, headers, body)
        if listener.types[-1] == "payment_intent.succeeded":
            inline.v1.refunds.create({"payment_intent": listener.heard[-1].data.object["id"]})
        return status

    pay(inline)
    assert len(simulator.webhooks.deliver(refund)) == 3
    assert len(simulator.webhooks.deliver(refund)) == 2
    assert listener.types[-2:] == ["refund.created", "charge.refunded"]


def test_deliveries_outlive_the_process_and_are_shared(database: Path) -> None:
    """A second simulator on the file sends what the first was told; nothing is sent by both."""
    one, two = Simulator.open(database), Simulator.open(database)
    listener = Listener(one.webhooks.add(URL).secret)
    client = stripe.StripeClient("sk_test_x", http_client=one.http_client())
    for _ in range(20):
        new_intent(client)
    senders = [
        threading.Thread(target=it.webhooks.deliver, args=(listener,)) for it in (one, two) * 2
    ]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(listener.heard) == len({event.id for event in listener.heard}) == 20
    one.close()
    two.close()


@contextmanager
def shop(statuses: list[int]) -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """Serve a webhook endpoint over HTTP, with its answers in turn; the last one stays."""
    heard: list[tuple[str, bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.headers["Stripe-Signature"], body))
            self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/webhooks", heard
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_served_simulator_delivers_by_itself_over_http() -> None:
    """Here with the clock of everybody, so that the SDK's own tolerance is kept."""
    simulator = Simulator.open(":memory:")
    client = stripe.StripeClient("sk_test_x", http_client=simulator.http_client())
    with shop([200]) as (url, heard), simulator.webhooks.run(every=0.01):
        endpoint = simulator.webhooks.add(url)
        pay(client)
        until = time.monotonic() + 5
        while len(heard) < 3 and time.monotonic() < until:
            time.sleep(0.01)
    events = [
        stripe.Webhook.construct_event(body, header, endpoint.secret) for header, body in heard
    ]
    assert events[-1].type == "payment_intent.succeeded"
    simulator.close()


def test_a_redirect_is_no_delivery(simulator: Simulator, inline: stripe.StripeClient) -> None:
    with shop([302, 200]) as (url, heard):
        simulator.webhooks.add(url)
        new_intent(inline)
        (sent,) = simulator.webhooks.deliver()
    assert (sent.status, sent.taken, len(heard)) == (302, False, 1)


def test_an_address_where_nobody_is_gets_no_delivery(
    simulator: Simulator, inline: stripe.StripeClient
) -> None:
    with shop([200]) as (url, _):
        pass
    endpoint: Endpoint = simulator.webhooks.add(url)
    new_intent(inline)
    (sent,) = simulator.webhooks.deliver()
    assert (sent.status, sent.message.endpoint) == (None, endpoint.id)
    assert issubclass(requests.RequestException, OSError)


def test_no_card_is_in_a_webhook(inline: stripe.StripeClient, simulator: Simulator) -> None:
    bodies: list[bytes] = []
    simulator.webhooks.add(URL)
    made, method = new_intent(inline), new_card(inline, "4242424242424242")
    inline.v1.payment_intents.confirm(made.id, {"payment_method": method})

    def send(_: str, __: Mapping[str, str], body: bytes) -> int:
        bodies.append(body)
        return 200

    simulator.webhooks.deliver(send)
    assert b"4242" in b"".join(bodies)
    assert b"42424242" not in b"".join(bodies)
