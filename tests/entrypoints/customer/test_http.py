"""The conversation over HTTP: the main flow on a real socket, retries, races, two servers."""

import asyncio
import logging
import re
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import uvicorn
from tests.entrypoints.conftest import SIX_MESSAGES, Clock
from tests.entrypoints.http_client import Client, assert_problem
from tests.fakes.gateway import FakeGateway

from payment_smart_bot import __version__
from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, Decline, IntentState
from payment_smart_bot.entrypoints.http.app import create_app


@pytest.fixture
def client(application: Application) -> Client:
    return Client(create_app(application))


@pytest.fixture
def base_url(application: Application) -> Iterator[str]:
    """Serve the app with uvicorn in a thread, and stop it properly."""
    config = uvicorn.Config(create_app(application), port=0, log_config=None, access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        assert thread.is_alive()
        time.sleep(0.005)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=10)
    assert not thread.is_alive()


def say_without_chance(record: logging.LogRecord) -> str:
    """Return what the server logged, without times and ports, which may hold any digits.

    The test's own client logs the addresses of its objects; nothing of that is the server's.
    """
    if record.name.startswith(("httpcore", "httpx")):
        return ""
    return re.sub(r"\b[\d.]+ms\b|127\.0\.0\.1:\d+", "", record.getMessage())


def test_six_messages_over_a_socket_lead_to_a_token(
    base_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    """And no log of any level holds a digit of card or code."""
    with caplog.at_level(logging.DEBUG), httpx.Client(base_url=base_url) as client:
        replies = []
        for message in SIX_MESSAGES:
            response = client.post("/chat", json={"sessionId": "s1", "message": message})
            assert response.status_code == 200
            replies.append(response.json())
        conversation = client.get("/chat/s1").json()
    fields = [reply["currentField"] for reply in replies]
    assert fields == ["name", "card", "expiry", "cvv", "confirmation", None]
    assert [reply["status"] for reply in replies] == [
        *["collecting"] * 4,
        "confirming",
        "completed",
    ]
    assert [reply["progress"] for reply in replies] == [
        {"done": done, "total": 4} for done in (0, 1, 2, 3, 4, 4)
    ]
    assert not any("payment" in reply for reply in replies[:-1])
    payment = dict(replies[-1]["payment"])
    assert payment.pop("token").startswith("pm_")
    assert payment == {
        "brand": "visa",
        "last4": "4242",
        "amount": None,
        "currency": None,
        "paymentIntentId": None,
        "livemode": False,
    }
    assert replies[-1]["expiresAt"] == "2026-11-21T13:00:00Z"
    assert conversation.pop("transcript") == [
        {"at": "2026-11-21T12:00:00Z", "said": reply["echo"], "replied": reply["response"]}
        for reply in replies
    ]
    assert conversation.pop("version") == len(replies)
    assert conversation == replies[-1]
    log = "\n".join(map(say_without_chance, caplog.records))
    assert "POST /chat 200" in log
    for held in ("4242424242424242", "42424242", "456", "Jane"):
        assert held not in log


def test_a_charge_is_made_once_and_named_alike(paying: Application) -> None:
    """With an amount, the same conversation ends in a charge."""
    client = Client(create_app(paying))
    offered = client.pay(last="what is this?")
    assert "payment" not in offered
    summary = dict(offered["summary"])
    assert (len(summary.pop("id")), summary.pop("shown")[:12]) == (32, "Please check")
    assert summary == {
        "name": "Jane Doe",
        "brand": "visa",
        "last4": "4242",
        "expiry": "12/2027",
        "amount": 4900,
        "currency": "usd",
    }
    assert client.show()["summary"] == offered["summary"]
    assert "$49.00" in client.show()["response"]
    paid = client.say("confirm").json()
    assert (paid["status"], paid["currentField"]) == ("completed", None)
    assert "summary" not in paid
    assert paid["payment"].pop("id").startswith("pay_")
    assert paid["payment"] == {
        "token": "pm_1",
        "brand": "visa",
        "last4": "4242",
        "amount": 4900,
        "currency": "usd",
        "paymentIntentId": "pi_1",
        "livemode": False,
    }
    shown, repeated = client.show()["payment"], client.say("confirm").json()["payment"]
    assert shown.pop("id") == repeated.pop("id")
    assert shown == repeated == paid["payment"]
    assert client.say("cancel").json()["status"] == "completed"


def test_a_charge_under_way_is_confirming_for_the_customer(
    paying: Application, stripe: FakeGateway
) -> None:
    """With what was confirmed; polling brings the outcome."""
    client = Client(create_app(paying))
    stripe.on(ConfirmIntent, IntentState.PROCESSING)
    open_one = client.pay()
    assert (open_one["status"], open_one["currentField"]) == ("confirming", "confirmation")
    assert open_one["payment"]["amount"] == 4900
    shown = client.show()
    assert (shown["status"], shown["payment"]) == ("confirming", open_one["payment"])
    stripe.settle_later("pi_1", IntentState.SUCCEEDED)
    shown = client.show()
    assert (shown["status"], shown["payment"]) == ("completed", open_one["payment"])
    assert shown["response"] != open_one["response"]
    assert shown["response"] in client.say("and?").json()["response"]


def test_a_declined_card_is_asked_for_again(paying: Application, stripe: FakeGateway) -> None:
    """Nothing is charged, and no answer tells of a payment."""
    client = Client(create_app(paying))
    stripe.on(ConfirmIntent, Decline.INSUFFICIENT_FUNDS)
    declined = client.pay()
    assert (declined["status"], declined["currentField"]) == ("collecting", "card")
    assert "payment" not in declined
    assert "payment" not in client.show()


def test_a_session_of_the_merchants_shows_what_it_is_about(paying: Application) -> None:
    """And what is asked for, before the customer has said anything."""
    client = Client(create_app(paying))
    session_id = client.ask("POST", "/sessions", json={"amount": 1250}).json()["sessionId"]
    shown = client.show(session_id)
    assert "$12.50" in shown["response"]
    assert "name on the card" in shown["response"]
    assert (shown["currentField"], shown["echo"], shown["transcript"]) == ("name", "", [])


def test_an_echo_holds_no_digit(client: Client) -> None:
    for message in SIX_MESSAGES:
        echo = client.say(message).json()["echo"]
        assert not any(char.isdigit() for char in echo)


def test_without_a_session_id_one_is_issued(client: Client) -> None:
    """Also for null: a new conversation begins under a long random id."""
    first = client.say("hello", session_id=None).json()["sessionId"]
    second = client.post(b'{"message":"hello","sessionId":null}').json()["sessionId"]
    assert len({first, second}) == 2
    assert min(len(first), len(second)) == len("ses_") + 32
    assert client.say("Jane Doe", first).json()["currentField"] == "card"


def test_ten_messages_at_once_are_all_kept(application: Application) -> None:
    app = create_app(application)

    async def ten() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
            body = {"sessionId": "s1", "message": "hello"}
            return await asyncio.gather(*(client.post("/chat", json=body) for _ in range(10)))

    assert [response.status_code for response in asyncio.run(ten())] == [200] * 10
    assert len(Client(app).show()["transcript"]) == 10


def test_ten_messages_at_once_over_sockets_are_all_kept(base_url: str) -> None:
    statuses: list[int] = []

    def say() -> None:
        body = {"sessionId": "s1", "message": "hello"}
        statuses.append(httpx.post(f"{base_url}/chat", json=body).status_code)

    threads = [threading.Thread(target=say) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 10
    assert len(httpx.get(f"{base_url}/chat/s1").json()["transcript"]) == 10


def test_a_retry_is_done_once(client: Client) -> None:
    """The same messageId with the same message gets the same answer; with another, a 409."""
    first = client.say("I need to make a payment", messageId="m-1")
    again = client.say("I need to make a payment", messageId="m-1")
    assert again.content == first.content
    before = client.show()
    assert len(before["transcript"]) == 1
    assert_problem(client.say("Jane Doe", messageId="m-1"), 409, "message_id_reused")
    assert [line["messageId"] for line in client.show()["transcript"]] == ["m-1"]
    assert client.show() == before


def test_a_confirmation_that_is_retried_gets_the_same_answer(client: Client) -> None:
    for message in SIX_MESSAGES[:-1]:
        client.say(message)
    first = client.say("confirm", messageId="last")
    assert first.json()["payment"]["token"].startswith("pm_")
    assert client.say("confirm", messageId="last").content == first.content


def test_a_conversation_may_hop_between_servers(
    make_application: Callable[..., Application],
) -> None:
    """Two servers share a database."""
    clients = [Client(create_app(make_application())) for _ in range(2)]
    replies = [clients[at % 2].say(message).json() for at, message in enumerate(SIX_MESSAGES)]
    assert replies[-1]["status"] == "completed"
    assert clients[0].show() == clients[1].show()


def test_a_conversation_ends_with_its_time(client: Client, clock: Clock) -> None:
    client.say("hello")
    clock.forward(hours=1)
    assert_problem(client.send("GET", "/chat/s1"), 404, "session_not_found")
    assert client.say("hello").json()["currentField"] == "name"


def test_production_takes_only_ids_that_it_issued(
    make_application: Callable[..., Application],
) -> None:
    application = make_application(
        ENVIRONMENT="prod",
        STRIPE_SECRET_KEY="sk_test_1",
        MERCHANT_API_KEY="k3v9c0Yt1uQm5s8e2w7x4AbZ6dRf0PqL",
        PUBLIC_BASE_URL="https://bot.example",
    )
    client = Client(create_app(application))
    assert_problem(client.say("hello", "guessed"), 404, "session_not_found")
    issued = client.say("hello", None).json()["sessionId"]
    assert client.say("Jane Doe", issued).json()["currentField"] == "card"


def test_health_says_that_all_is_well(client: Client) -> None:
    response = client.send("GET", "/health")
    assert response.status_code == 200
    assert response.json() == {
        "status": "ok", "store": "ok", "version": __version__, "livemode": False,
    }  # fmt: skip


@pytest.mark.parametrize("path", ["/chat/s1", "/health", "/openapi.json"])
def test_head_is_get_without_a_body(client: Client, path: str) -> None:
    client.say("hello")
    got, head = client.send("GET", path), client.send("HEAD", path)
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers == got.headers


def test_expired_records_are_purged_from_the_start(
    make_application: Callable[..., Application], database: Path, clock: Clock
) -> None:
    """A server erases what has expired as soon as it runs."""
    application = make_application()
    Client(create_app(application)).say("hello")
    clock.forward(hours=2)
    assert _rows(database) == 1
    with _running(application):
        _until(lambda: _rows(database) == 0)


def _rows(database: Path) -> int:
    connection = sqlite3.connect(database)
    (count,) = connection.execute("SELECT count(*) FROM sessions").fetchone()
    connection.close()
    return int(count)


class _running:  # noqa: N801 - reads as a statement
    """Runs the lifespan of an app, as a server does, in a thread."""

    def __init__(self, application: Application) -> None:
        self._app = create_app(application)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()))
        self.sent: list[str] = []

    async def _run(self) -> None:
        calls = iter(["lifespan.startup", "lifespan.shutdown"])

        async def receive() -> dict[str, str]:
            call = next(calls)
            while call == "lifespan.shutdown" and not self._stop.is_set():
                await asyncio.sleep(0.005)
            return {"type": call}

        async def send(message: object) -> None:
            assert isinstance(message, dict)
            self.sent.append(message["type"])

        await self._app({"type": "lifespan"}, receive, send)

    def __enter__(self) -> "_running":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(timeout=5)
        assert self.sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def _until(reached: Callable[[], bool]) -> None:
    for _ in range(6000):
        if reached():
            return
        time.sleep(0.005)
    pytest.fail("half a minute was not enough")
