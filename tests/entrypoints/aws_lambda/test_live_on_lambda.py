"""Pages that watch on AWS: WebSockets of API Gateway as events, and states pushed by its API.

The gateway is a stand-in with real sockets; DynamoDB is moto's, Stripe a server of its own.
"""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
import stripe as sdk
from tests.entrypoints.aws_lambda.lambda_calls import Lambda, an_event
from tests.entrypoints.conftest import FIVE_MESSAGES, Clock
from tests.entrypoints.customer.live_frames import REFUSED, assert_refused, receive_within, say
from tests.entrypoints.customer.live_world import SECONDS, WEBHOOK_SECRET, World, open_world, watch
from tests.entrypoints.processes import EXPIRY
from tests.entrypoints.stripe_server import StripeServer, stripe_server
from tests.fakes.api_gateway import wait_until
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection

from payment_smart_bot.bootstrap import Application, utc_now
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.entrypoints.aws_lambda.events import UnknownEvent

AT_THE_BANK = f"Jane Doe, 4000 0000 0000 3220, {EXPIRY}, cvv 456"


Make = Callable[..., World]
receive = partial(receive_within, SECONDS)


@pytest.fixture(scope="module")
def stripe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StripeServer]:
    with stripe_server(tmp_path_factory.mktemp("stripe")) as server:
        yield server


@pytest.fixture
def make_world(stripe: StripeServer) -> Iterator[Make]:
    with ExitStack() as stack:

        def make(clock: Callable[[], Any] = utc_now, **environ: str) -> World:
            return stack.enter_context(open_world(stripe, clock, **environ))

        yield make
    Lambda.end_all()


@pytest.fixture
def world(make_world: Make) -> World:
    """Return one in which a conversation has begun."""
    made = make_world()
    made.say("hello")
    return made


def assert_closed(socket: ClientConnection) -> None:
    with pytest.raises(ConnectionClosed):
        socket.recv(SECONDS)


def test_each_of_two_pages_gets_the_state_and_then_what_is_said_on_the_other(world: World) -> None:
    with world.watching() as one, world.watching() as other:
        first = receive(one, "state")
        assert first == world.show() == receive(other, "state")
        world.say("Jane Doe")
        for page in (one, other):
            state = receive(page, "state")
            assert (state["version"], state["transcript"][-1]["said"]) == (
                first["version"] + 1,
                "Jane Doe",
            )


def test_five_messages_and_a_button_pay_over_one_connection(
    world: World, stripe: StripeServer
) -> None:
    before = len(stripe.charged())
    with world.watching() as socket:
        for message in FIVE_MESSAGES:
            say(socket, message)
            reply = receive(socket, "reply")
        say(socket, "Pay $49.00", offerId=reply["summary"]["id"], messageId="m1")
        assert receive(socket, "reply")["status"] == "completed"
        assert receive(socket, "state")["status"] == "completed"
        say(socket, "Pay $49.00", offerId=reply["summary"]["id"], messageId="m1")
        assert receive(socket, "reply")["status"] == "completed"
    assert len(stripe.charged()) == before + 1


def test_versions_rise_and_a_page_that_comes_back_gets_only_what_it_missed(world: World) -> None:
    with world.watching() as socket:
        versions = [receive(socket, "state")["version"]]
        for message in FIVE_MESSAGES:
            world.say(message)
            versions.append(receive(socket, "state")["version"])
    assert versions == sorted(set(versions))
    with world.watching(after=versions[-2]) as socket:
        assert receive(socket, "state")["version"] == versions[-1]
        watch(socket, versions[-1])
        assert receive(socket, "beat") is True


def test_what_the_bank_decides_is_pushed_with_stripes_webhook(world: World) -> None:
    payment_id, intent_id = send_to_the_bank(world)
    about = {"id": intent_id, "metadata": {"payment_smart_bot_payment": payment_id}}
    with world.watching() as socket:
        assert receive(socket, "state")["status"] == "action_required"
        approve(world)
        event = {"id": "evt_1", "object": "event", "type": "payment_intent.succeeded"}
        body = json.dumps({**event, "livemode": False, "data": {"object": about}})
        signed = sdk.WebhookSignature.generate_signature_header(
            body, WEBHOOK_SECRET, int(utc_now().timestamp())
        )
        answer = world.http.post(
            "/webhooks/stripe", content=body, headers={"stripe-signature": signed}
        )
        assert answer.status_code == 200, answer.text
        assert_completes(socket)


def test_what_the_bank_decides_is_pushed_by_the_schedule(make_world: Make) -> None:
    clock = Clock()
    clock.now = utc_now()
    world = make_world(clock)
    world.say("hello")
    send_to_the_bank(world)
    with world.watching() as socket:
        assert receive(socket, "state")["status"] == "action_required"
        approve(world)
        clock.forward(minutes=11)
        assert world.function.invoke(an_event("schedule_of_the_scheduler")) == {"done": True}
        assert_completes(socket)


def test_a_page_that_asks_again_learns_what_the_bank_decided(world: World) -> None:
    """Where nobody has told the function: each `watch` has Stripe asked of an open charge."""
    send_to_the_bank(world)
    with world.watching() as socket:
        assert receive(socket, "state")["status"] == "action_required"
        approve(world)
        watch(socket)
        assert_completes(socket)


def assert_completes(socket: ClientConnection) -> None:
    """Wait for the end: before, each look at the charge is a change, too."""
    state = receive(socket, "state")
    while state["status"] == "action_required":
        state = receive(socket, "state")
    assert state["status"] == "completed"


def send_to_the_bank(world: World) -> tuple[str, str]:
    """Confirm a payment that the bank asks about; return its id, and the PaymentIntent's."""
    world.say(AT_THE_BANK)
    world.say("confirm")
    (payment,) = world.application.merchant.list_payments(session_id="s1").items
    assert payment.intent_id is not None
    return payment.id, payment.intent_id


def approve(world: World) -> None:
    page = urlsplit(world.show()["nextAction"]["url"]).path
    bank = f"{world.application.settings.stripe_api_base}{page}"
    answer = httpx.post(bank, data={"outcome": "succeeded"}, timeout=SECONDS)
    assert answer.is_redirect, "back to the shop"


def test_a_conversation_that_the_merchant_erases_is_gone_at_once(world: World) -> None:
    with world.watching() as socket:
        receive(socket, "state")
        assert world.http.delete("/sessions/s1").status_code == 204
        assert receive(socket, "error")["code"] == "session_not_found"
        assert_closed(socket)
    assert world.count_rows() == 0


def test_a_connection_that_is_closed_is_forgotten(world: World) -> None:
    with world.watching() as socket:
        receive(socket, "state")
        assert world.count_rows() == 2
    wait_until(lambda: world.count_rows() == 0)


def test_a_connection_that_is_gone_is_forgotten_where_nobody_told_of_it(world: World) -> None:
    with world.watching() as socket:
        receive(socket, "state")
        (gone,) = world.gateway.sockets
        kept = world.gateway.sockets.pop(gone)
        assert world.say("Jane Doe")["currentField"] == "card"
        assert world.count_rows() == 0
        world.gateway.sockets[gone] = kept
    assert world.measures.of(Metric.FAILED_PUSHES) == []


def test_a_gateway_that_fails_breaks_no_turn_and_is_left_alone_for_a_minute(
    make_world: Make,
) -> None:
    clock = Clock()
    clock.now = utc_now()
    world = make_world(clock)
    world.say("hello")
    with world.watching() as socket:
        version = receive(socket, "state")["version"]
        world.gateway.refuses = 1
        assert world.say("Jane Doe")["currentField"] == "card"
        assert world.say("is it safe?")["currentField"] == "card"  # it is not even asked
        assert world.measures.of(Metric.FAILED_PUSHES) == [1, 1]
        assert world.gateway.refuses == 0
        clock.forward(minutes=2)
        watch(socket, version)
        assert receive(socket, "state")["version"] == version + 2
    assert world.measures.of(Metric.UNHANDLED_FAULTS) == []


def test_a_gateway_that_is_out_of_reach_breaks_no_turn(make_world: Make) -> None:
    world = make_world()
    world.say("hello")
    with world.watching() as socket:
        receive(socket, "state")
        remote = world.application.remote_audience
        remote._address = "http://127.0.0.1:9/dev"  # type: ignore[union-attr]
        remote._client = None  # type: ignore[union-attr]
        assert world.say("Jane Doe")["currentField"] == "card"
    assert world.measures.of(Metric.FAILED_PUSHES)[:1] == [1]


def test_a_table_that_fails_breaks_no_turn(make_world: Make) -> None:
    """A page is told that it cannot watch; whoever says something gets the answer."""
    world = make_world(CONNECTIONS_TABLE="there-is-none")
    assert world.say("hello")["status"] == "collecting"
    with world.watching() as socket:
        assert receive(socket, "error")["code"] == "store_unavailable"
    assert world.measures.of(Metric.UNHANDLED_FAULTS) == []


@pytest.mark.parametrize(("said", "code"), REFUSED)
def test_what_http_refuses_is_refused_and_the_page_stays_connected(
    world: World, said: object, code: str
) -> None:
    with world.watching() as socket:
        assert_refused(socket, said, code, SECONDS)


@pytest.mark.parametrize(
    ("frame", "status"),
    [
        ("no JSON", 400),
        ("", 400),
        ("{}", 400),
        ("null", 400),
        ("[" * 5000, 400),
        ('{"tell": "me"}', 400),
        ('{"watch": {"sessionId": 4}}', 400),
        ('{"watch": {"sessionId": "a b"}}', 400),
        ('{"watch": {"sessionId": "connection#x"}}', 400),
        ('{"watch": {"sessionId": "s1", "after": -1}}', 400),
        ('{"watch": {"sessionId": "s1"}, "say": {"message": "hello"}}', 400),
        ('{"say": {"message": "said before it watches"}}', 400),
        ('{"watch": {"sessionId": "unknown"}}', 404),
    ],
)
def test_what_cannot_be_taken_is_told_and_ends_the_connection(
    world: World, frame: str, status: int
) -> None:
    with world.connect() as socket:
        socket.send(frame)
        assert receive(socket, "error")["status"] == status
        assert_closed(socket)
    assert world.count_rows() == 0
    assert world.measures.of(Metric.UNHANDLED_FAULTS) == []


@pytest.mark.parametrize(
    ("body", "encoded", "status"),
    [
        ("x" * 17_000, False, 413),
        ("€" * 6_000, False, 413),
        (base64.b64encode(b"x" * 17_000).decode(), True, 413),
        ("no base64", True, 400),
        (base64.b64encode(b"\xff\xfe").decode(), True, 400),
        (base64.b64encode(b'{"watch": {"sessionId": "s1"}}').decode(), True, 200),
        (None, False, 400),
    ],
    ids=["long", "long in bytes", "long in base64", "broken", "no text", "base64", "nothing"],
)
def test_a_frame_may_come_in_any_form(
    world: World, body: str | None, encoded: bool, status: int
) -> None:
    """API Gateway passes binary frames on in base64."""
    event = {**an_event("websocket_message"), "body": body, "isBase64Encoded": encoded}
    assert world.function.invoke(event) == {"statusCode": status}
    assert world.measures.of(Metric.UNHANDLED_FAULTS) == []


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        (None, True),
        ("https://pay.example", True),
        ("https://shop.example", True),
        ("https://evil.example", False),
        ("null", False),
    ],
)
def test_only_known_pages_may_connect(make_world: Make, origin: str | None, allowed: bool) -> None:
    world = make_world(
        PUBLIC_BASE_URL="https://pay.example/dev", CORS_ORIGINS="https://shop.example"
    )
    if allowed:
        with world.connect(origin):
            return
    with pytest.raises(InvalidStatus) as refused, world.connect(origin):
        pass
    assert refused.value.response.status_code == 403


def test_each_message_and_each_connection_counts_as_a_request(make_world: Make) -> None:
    world = make_world(RATE_LIMIT_PER_MINUTE="4")
    world.say("hello")
    with world.watching() as socket:  # two: the connection, and its first frame
        receive(socket, "state")
        for _ in range(3):
            say(socket, "hello", messageId="m1")
        problem = receive(socket, "error")
        assert (problem["status"], problem["messageId"]) == (429, "m1")
        assert problem["retryAfter"] >= 1
        with pytest.raises(InvalidStatus) as refused, world.connect():
            pass
    assert refused.value.response.status_code == 429


def test_a_turn_that_nobody_watches_asks_the_table_once(world: World) -> None:
    before = len(world.measures.of(Metric.STORE_LATENCY))
    world.say("what is this?")
    # the session is read and saved, the limit of new conversations is not asked, and the table once
    assert len(world.measures.of(Metric.STORE_LATENCY)) - before == 3
    assert world.gateway.sent == []


def test_without_the_two_settings_a_websocket_is_an_unknown_event(
    application: Application,
) -> None:
    with pytest.raises(UnknownEvent, match="LIVE_URL"):
        Lambda(application).invoke(an_event("websocket_connect"))


def test_the_page_is_told_where_its_websocket_is_and_may_connect_there(world: World) -> None:
    page = world.http.get("/c/s1")
    assert f"&quot;live&quot;:&quot;{world.gateway.live}&quot;" in page.text
    origin = world.gateway.live.removesuffix("/dev")
    assert f"connect-src 'self' {origin}" in page.headers["content-security-policy"]
