"""`POST /webhooks/stripe` and the merchant's own webhook, through the real app and real sockets."""

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest
import stripe as sdk
from tests.entrypoints.aws_lambda.lambda_calls import REQUESTS, Lambda, Request, with_header
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY, Clock
from tests.entrypoints.failing import Failing
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.gateway import Before, FakeGateway
from tests.fakes.ports import RecordingMetrics
from tests.over_store import over_store

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.effects import Unanswered
from payment_smart_bot.domain.model.calls.intents import CheckIntent, ConfirmIntent, IntentState
from payment_smart_bot.domain.model.calls.lookups import DisputeSeen
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.background import build_lifespan, notify_merchant
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.limits.sizes import MAX_EVENT

SECRET = "whsec_of_today"
OLD_SECRET = "whsec_of_yesterday"
MERCHANT_SECRET = "whsec_of_the_merchant"


@pytest.fixture
def listening(make_application: Callable[..., Application], stripe: FakeGateway) -> Application:
    """Return an application that takes webhooks, over a Stripe in memory."""
    application = make_application(
        PAYMENT_AMOUNT="4900",
        MERCHANT_API_KEY=MERCHANT_KEY,
        STRIPE_WEBHOOK_SECRET=f"{SECRET},{OLD_SECRET}",
    )
    handler = replace(application.effect_handler, gateway=stripe)
    return replace(application, gateway=stripe, effect_handler=handler)


@pytest.fixture
def client(listening: Application) -> Client:
    return Client(create_app(listening))


def event(type_: str, about: dict[str, Any], **more: Any) -> bytes:
    body = {"id": "evt_1", "object": "event", "type": type_, "livemode": False, **more}
    return json.dumps({**body, "data": {"object": about}}, ensure_ascii=False).encode()


def post(
    client: Client, body: bytes, clock: Clock, secret: str = SECRET, age: int = 0
) -> httpx.Response:
    """Send a body as Stripe does, signed by its own SDK."""
    at = int(clock().timestamp()) - age
    text = body.decode("utf-8", "replace")
    header = sdk.WebhookSignature.generate_signature_header(text, secret, at)
    headers = {"stripe-signature": header}
    return client.send("POST", "/webhooks/stripe", content=body, headers=headers)


def about_payment(payment_id: str) -> bytes:
    intent = {"id": "pi_1", "metadata": {"payment_smart_bot_payment": payment_id}}
    return event("payment_intent.succeeded", intent)


def test_only_events_that_stripe_has_signed_are_counted(
    listening: Application, clock: Clock
) -> None:
    """The alarm on silence reads this: anybody can post there."""
    metrics = RecordingMetrics()
    client = Client(create_app(replace(listening, metrics=metrics)))
    assert post(client, about_payment("p1"), clock, "whsec_forged").status_code == 400
    assert metrics.of(Metric.STRIPE_EVENTS) == []
    for body in (about_payment("p1"), event("account.updated", {"id": "acct_1"})):
        assert post(client, body, clock).status_code == 200
    assert metrics.of(Metric.STRIPE_EVENTS) == [1, 1]


def test_an_event_settles_an_open_charge(
    listening: Application, client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """And the customer reads the outcome at the next look."""
    for message in FIVE_MESSAGES:
        client.say(message)
    stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
    client.say("confirm")
    stripe.settle_later("pi_1", IntentState.SUCCEEDED)
    clock.forward(minutes=1)
    (payment,) = listening.merchant.list_payments().items
    assert post(client, about_payment(payment.id), clock, OLD_SECRET).status_code == 200
    assert listening.merchant.show_session("s1").status == "completed"
    assert stripe.times(ConfirmIntent) == 1
    assert "$49.00 was charged" in client.show()["response"]


def test_a_dispute_is_shown_on_its_payment_and_counted(
    client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    client.pay()
    (payment,) = client.get("/payments")["items"]
    price = Money(4900, "usd")
    due = clock() + timedelta(days=9)
    stripe.disputes["dp_1"] = DisputeSeen("dp_1", "pi_1", "lost", "fraudulent", price, clock(), due)
    told = event("charge.dispute.closed", {"id": "dp_1", "object": "dispute"})
    assert post(client, told, clock).json() == {}
    (dispute,) = client.get(f"/payments/{payment['id']}")["disputes"]
    assert (dispute["disputeId"], dispute["status"], dispute["amount"]) == ("dp_1", "lost", 4900)
    assert datetime.fromisoformat(dispute["dueBy"]) == due
    assert client.get("/stats")["payments"]["disputes"] == {"lost": 1}


def test_a_look_that_fails_makes_stripe_send_again(
    client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    stripe.disputes["dp_1"] = Unanswered()
    told = event("charge.dispute.closed", {"id": "dp_1", "object": "dispute"})
    assert_problem(post(client, told, clock), 503, "payment_provider_unavailable")


def test_a_store_out_of_reach_makes_stripe_send_again(listening: Application, clock: Clock) -> None:
    client = Client(create_app(over_store(listening, Failing(StoreUnavailable("locked")))))
    assert_problem(post(client, about_payment("pay_1_1"), clock), 503, "store_unavailable")


BODIES: dict[str, bytes] = {
    "an unknown type": event("customer.created", {"id": "cus_1"}),
    "of another system": event("payment_intent.succeeded", {"id": "pi_2", "metadata": {}}),
    "a payment that is not known": about_payment("pay_0_1"),
    "live mode": about_payment("pay_0_1").replace(b"false", b"true"),
    "no object": event("charge.refunded", {}),
    "a dispute without an id": event("charge.dispute.created", {"id": 7}),
    "text beyond ASCII": event("customer.created", {"name": "Zoë \U0001f600"}),
    "no JSON": b"{",
    "a list": b"[]",
    "nothing": b"",
    "deeply nested": b"[" * 100_000,
    "data of another kind": b'{"object":"event","id":"e","type":"refund.updated","data":[]}',
    "as large as can be": b'{"object":"event"}'.ljust(MAX_EVENT),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_what_is_not_ours_is_taken(client: Client, clock: Clock, body: bytes) -> None:
    answer = post(client, body, clock)
    assert (answer.status_code, answer.json()) == (200, {})


WRONG_SIGNATURES = {
    "none": None,
    "an empty one": "",
    "of another body and time": "t=1,v1=2",
    "without values": "t=,v1=",
    "without a time": "v1=00",
    "a time alone": "t=1763726400",
    "a time beyond all clocks": "t=99999999999999999999,v1=00",
    "two times": "t=1,t=2,v1=00",
    "not ASCII": "\u00b2",
}


@pytest.mark.parametrize("header", WRONG_SIGNATURES.values(), ids=WRONG_SIGNATURES)
def test_a_wrong_signature_is_refused(client: Client, header: str | None) -> None:
    headers = {"stripe-signature": header.encode("latin-1")} if header is not None else {}
    answer = client.send("POST", "/webhooks/stripe", content=b"{}", headers=headers)
    assert_problem(answer, 400, "invalid_signature")


def test_a_signature_holds_for_its_body_secret_and_time(client: Client, clock: Clock) -> None:
    body = about_payment("pay_0_1")
    assert post(client, body, clock, age=300).status_code == 200
    assert_problem(post(client, body, clock, age=301), 400, "invalid_signature")
    assert_problem(post(client, body, clock, "whsec_other"), 400, "invalid_signature")
    header = post(client, body, clock).request.headers["stripe-signature"]
    changed = client.send(
        "POST", "/webhooks/stripe", content=body + b" ", headers={"stripe-signature": header}
    )
    assert_problem(changed, 400, "invalid_signature")


def test_without_a_secret_there_is_no_webhook(paying: Application, clock: Clock) -> None:
    assert_problem(post(Client(create_app(paying)), b"{}", clock), 404, "not_found")


def test_a_body_that_is_too_large_is_refused(client: Client, clock: Clock) -> None:
    assert_problem(post(client, b" " * (MAX_EVENT + 1), clock), 413, "body_too_large")


# --- the merchant is told -------------------------------------------------------------------------


@dataclass
class Endpoint:
    """The merchant's own server: answers in order, the last one again and again."""

    answers: list[int] = field(default_factory=lambda: [200])
    got: list[tuple[str, bytes]] = field(default_factory=list)
    url: str = ""


@contextmanager
def serving(endpoint: Endpoint) -> Iterator[Endpoint]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            endpoint.got.append((self.headers["webhook-signature"], body))
            answers = endpoint.answers
            self.send_response(answers[0] if len(answers) == 1 else answers.pop(0))
            self.send_header("location", endpoint.url)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    endpoint.url = f"http://127.0.0.1:{server.server_address[1]}/paid/"
    try:
        yield endpoint
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    with serving(Endpoint()) as endpoint:
        yield endpoint


@pytest.fixture
def telling(make_application: Callable[..., Application], endpoint: Endpoint) -> Application:
    """Return an application that tells the merchant, over the simulator."""
    return make_application(
        PAYMENT_AMOUNT="4900",
        MERCHANT_API_KEY=MERCHANT_KEY,
        MERCHANT_WEBHOOK_URL=endpoint.url,
        MERCHANT_WEBHOOK_SECRET=MERCHANT_SECRET,
    )


def told(endpoint: Endpoint) -> list[str]:
    return [json.loads(body)["type"] for _, body in endpoint.got]


def test_the_merchant_is_told_and_can_check_it(telling: Application, endpoint: Endpoint) -> None:
    """By Stripe's own SDK; what comes is the payment as the API gives it, and it comes once."""
    client = Client(create_app(telling))
    client.pay()
    assert endpoint.got == []
    asyncio.run(notify_merchant(telling))
    ((header, body),) = endpoint.got
    assert sdk.WebhookSignature.verify_header(body, header, MERCHANT_SECRET)
    (payment,) = client.get("/payments")["items"]
    notice = json.loads(body)
    assert (notice["type"], notice["payment"]) == ("payment.paid", payment)
    client.ask("POST", f"/payments/{payment['id']}/refunds", json={})
    asyncio.run(notify_merchant(telling))
    asyncio.run(notify_merchant(telling))
    assert told(endpoint) == ["payment.paid", "payment.refunded"]
    assert json.loads(endpoint.got[1][1])["payment"]["status"] == "refunded"


def test_the_merchant_is_told_at_once(telling: Application, endpoint: Endpoint) -> None:
    """As soon as it is on record, from whatever thread: the next sweep is an hour away."""
    client = Client(create_app(telling))

    async def pay_while_serving() -> None:
        async with asyncio.timeout(30), build_lifespan(telling, every=3600)(None):
            for number in range(1, 4):
                await asyncio.to_thread(client.pay, f"s{number}")
                while len(endpoint.got) < number:
                    await asyncio.sleep(0.01)

    asyncio.run(pay_while_serving())
    assert told(endpoint) == ["payment.paid"] * 3
    client.pay("s4")  # nobody listens any more, and no turn fails for it
    assert len(endpoint.got) == 3


@pytest.mark.parametrize("kind", REQUESTS)
def test_on_lambda_an_event_of_stripes_has_the_merchant_told(
    make_application: Callable[..., Application], endpoint: Endpoint, clock: Clock, kind: str
) -> None:
    """Then no customer waits for the merchant's server, and no sweep has to come first."""
    application = make_application(
        PAYMENT_AMOUNT="4900",
        STRIPE_WEBHOOK_SECRET=SECRET,
        MERCHANT_WEBHOOK_URL=endpoint.url,
        MERCHANT_WEBHOOK_SECRET=MERCHANT_SECRET,
    )
    function = Lambda(application)
    for message in (*FIVE_MESSAGES, "confirm"):
        function.say(message)
    assert endpoint.got == []
    body = {"id": "evt_1", "object": "event", "type": "charge.captured", "livemode": False}
    request = Request("POST", "/webhooks/stripe", {**body, "data": {"object": {}}}).within(kind)
    assert function.invoke(request)["statusCode"] == 400
    assert endpoint.got == []
    header = sdk.WebhookSignature.generate_signature_header(
        request["body"], SECRET, int(clock().timestamp())
    )
    answer = function.invoke(with_header(request, "stripe-signature", header))
    assert (answer["statusCode"], told(endpoint)) == (200, ["payment.paid"])
    Lambda.end_all()


@pytest.mark.parametrize("status", [302, 404, 500])
def test_what_is_not_taken_is_sent_again(
    telling: Application, endpoint: Endpoint, clock: Clock, status: int
) -> None:
    """The same notice, later and later; a redirect is not followed."""
    endpoint.answers = [status, status, 204]
    Client(create_app(telling)).pay()
    came = []
    for _ in range(8):
        asyncio.run(notify_merchant(telling))
        came.append(len(endpoint.got))
        clock.forward(minutes=1)
    assert came == [1, 2, 2, 3, 3, 3, 3, 3]
    assert len({body for _, body in endpoint.got}) == 1


def test_what_is_never_taken_is_given_up(
    telling: Application, endpoint: Endpoint, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """After three days, with a line for the operator."""
    endpoint.answers = [500]
    Client(create_app(telling)).pay()
    for _ in range(24):
        asyncio.run(notify_merchant(telling))
        clock.forward(hours=6)
    tries = len(endpoint.got)
    asyncio.run(notify_merchant(telling))
    assert len(endpoint.got) == tries
    assert "was not told pay_" in caplog.text
    assert telling.store.list_payments().items[0].outbox == ()


def test_a_server_that_is_not_there_stops_no_turn(
    make_application: Callable[..., Application], caplog: pytest.LogCaptureFixture
) -> None:
    """A round ends after some failures; the payment is made all the same."""
    application = make_application(
        PAYMENT_AMOUNT="4900",
        MERCHANT_WEBHOOK_URL="http://127.0.0.1:9/",
        MERCHANT_WEBHOOK_SECRET=MERCHANT_SECRET,
    )
    client = Client(create_app(application))
    for number in range(7):
        assert client.pay(f"s{number}")["status"] == "completed"
    asyncio.run(notify_merchant(application))
    assert caplog.text.count("The merchant could not be told: ConnectionError") == 5


def test_nothing_is_kept_for_a_merchant_who_does_not_ask(listening: Application) -> None:
    Client(create_app(listening)).pay()
    assert listening.store.list_payments().items[0].outbox == ()
    asyncio.run(notify_merchant(listening))
