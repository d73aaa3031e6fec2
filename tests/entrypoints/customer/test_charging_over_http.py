"""One charge per confirmed payment, between real servers: races, `kill -9`, a Stripe that fails.

Customers speak HTTP to a server of ours, in a process of its own where it is killed, and that
speaks HTTP to a Stripe.
"""

import logging
import re
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests import aws
from tests.entrypoints import processes
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.processes import EXPIRY
from tests.entrypoints.stripe_server import StripeServer, stripe_server

from payment_smart_bot.bootstrap import build, find_secret
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import read_settings
from stripe_simulator import Fault, Kind

PRICE = (4900, "usd")
ALL_DETAILS = f"Jane Doe, 4242424242424242, {EXPIRY}, cvv 456"
TURN = 20.0
LEASE = 30
"""For how long nobody else may go on with a charge whose server was killed, in seconds."""


@pytest.fixture
def stripe(tmp_path: Path) -> Iterator[StripeServer]:
    with stripe_server(tmp_path) as server:
        yield server


class Bot:
    """A server of ours, as its customers and its merchant see it."""

    def __init__(self, address: str) -> None:
        self._http = httpx.Client(base_url=address, timeout=30)

    def close(self) -> None:
        self._http.close()

    def say(self, session_id: str, message: str) -> Any:
        body = {"sessionId": session_id, "message": message}
        response = self._http.post("/chat", json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def offer(self, session_id: str) -> None:
        """Bring a conversation to where the customer is asked to confirm."""
        assert self.say(session_id, ALL_DETAILS)["status"] == "confirming"

    def show(self, session_id: str) -> Any:
        return self._http.get(f"/chat/{session_id}").json()

    def payments(self) -> list[Any]:
        key = {"authorization": f"Bearer {MERCHANT_KEY}"}
        items: list[Any] = self._http.get("/payments", headers=key).json()["items"]
        return items

    def at_once(self, *said: tuple[str, str]) -> list[Any]:
        """Say all of this at the same time."""
        with ThreadPoolExecutor(len(said)) as pool:
            return list(pool.map(lambda each: self.say(*each), said))


State = dict[str, str]
"""The settings that say where state and secrets lie."""

ON_AWS = pytest.param("aws", marks=pytest.mark.thorough)
over_both = pytest.mark.parametrize("state", ["sqlite", ON_AWS], indirect=True)


@pytest.fixture
def state(request: pytest.FixtureRequest, database: Path, stripe: StripeServer) -> State:
    """Return them for a file and the environment, or for DynamoDB, KMS and Secrets Manager."""
    keys = {**stripe.settings, "MERCHANT_API_KEY": MERCHANT_KEY}
    address = {"STRIPE_API_BASE": keys.pop("STRIPE_API_BASE")}
    common = {"SESSION_DATABASE": str(database), "PAYMENT_AMOUNT": "4900", **address}
    if getattr(request, "param", "sqlite") == "sqlite":
        return {**common, **keys}
    return {**common, **aws.state(), "STRIPE_SECRET_ARN": aws.new_secret(**keys)}


@contextmanager
def bot_process(
    database: Path, state: State, program: list[str] = processes.PROGRAM
) -> Iterator[tuple[Bot, Callable[[], None]]]:
    """Serve in a process; yields the server, and what kills it."""
    with processes.serving(database, "--port", "0", program=program, **state) as process:
        assert process.stdout is not None
        found = re.search(r"listens on (http://\S+)", process.stdout.readline())
        assert found
        with closing(Bot(found[1])) as bot:
            yield bot, process.kill


@pytest.fixture
def bot(state: State) -> Iterator[Bot]:
    """Serve in a thread, by this machine's clock."""
    with (
        closing(build(read_settings(state, find_secret), serves=True)) as application,
        closing(listen("127.0.0.1", 0)) as listener,
        serve_in_thread(create_app(application), listener),
        closing(Bot(find_address(listener))) as bot,
    ):
        yield bot


# Races


@over_both
def test_ten_confirm_at_once(database: Path, state: State, stripe: StripeServer) -> None:
    """One charge, and ten answers that agree."""
    with bot_process(database, state) as (bot, _):
        bot.offer("s1")
        replies = bot.at_once(*[("s1", "confirm")] * 10)
    assert {reply["status"] for reply in replies} == {"completed"}
    assert len({reply["payment"]["paymentIntentId"] for reply in replies}) == 1
    assert stripe.charged() == [PRICE]


@over_both
def test_ten_confirm_while_stripe_takes_its_time(bot: Bot, stripe: StripeServer) -> None:
    """Nobody is told anything else while the outcome is not known, and all the same after it."""
    bot.offer("s1")
    stripe.hold("/confirm")
    with ThreadPoolExecutor(10) as pool:
        turns = [pool.submit(bot.say, "s1", "confirm") for _ in range(10)]
        assert stripe.held.wait(10)
        shown = bot.show("s1")
        assert (shown["status"], shown["currentField"]) == ("confirming", "confirmation")
        assert bot.say("s2", "Jane Doe")["currentField"] == "card", "others are served meanwhile"
        stripe.go_on()
        replies = [turn.result() for turn in turns]
    assert {reply["status"] for reply in replies} == {"completed"}
    assert stripe.charged() == [PRICE]


@over_both
@pytest.mark.parametrize("round_", range(4))
def test_confirm_against_cancel(bot: Bot, stripe: StripeServer, round_: int) -> None:
    """Whoever wins: a customer who reads "cancelled" is not charged, nor the other way round."""
    bot.offer("s1")
    said = [("s1", "confirm"), ("s1", "cancel")]
    bot.at_once(*(said if round_ % 2 else reversed(said)))
    shown = bot.show("s1")
    (told,) = {"completed", "cancelled"} & {shown["status"]}
    assert stripe.charged() == ([PRICE] if told == "completed" else [])
    statuses = {payment["status"] for payment in bot.payments()}
    assert statuses <= ({"paid"} if told == "completed" else {"cancelled"})


@over_both
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_cancel_while_the_charge_is_under_way(bot: Bot, stripe: StripeServer, after: bool) -> None:
    """It waits for what becomes of the charge, and tells that."""
    bot.offer("s1")
    stripe.hold("/confirm", after=after)
    with ThreadPoolExecutor(2) as pool:
        confirm = pool.submit(bot.say, "s1", "confirm")
        assert stripe.held.wait(10)
        cancel = pool.submit(bot.say, "s1", "cancel")
        time.sleep(0.3)
        assert not cancel.done(), "nothing is promised while it is not known"
        stripe.go_on()
        assert confirm.result()["status"] == "completed"
        assert cancel.result()["status"] == "completed"
    assert stripe.charged() == [PRICE]


# kill -9


LATER = [
    *processes.PROGRAM[:-1],
    "import sys, time_machine\n"
    "from datetime import UTC, datetime, timedelta\n"
    "from payment_smart_bot.entrypoints.command_line.program import main\n"
    f"with time_machine.travel(datetime.now(UTC) + timedelta(seconds={LEASE + 1}), tick=True):\n"
    "    sys.exit(main())",
]
"""The program as it is run when the lease of a killed server has lapsed."""


@over_both
@pytest.mark.parametrize(
    ("ending", "after"),
    [
        ("/payment_intents", False),
        pytest.param("/payment_intents", True, marks=pytest.mark.thorough),
        pytest.param("/confirm", False, marks=pytest.mark.thorough),
        ("/confirm", True),
    ],
)
def test_killed_during_a_charge(
    database: Path, state: State, stripe: StripeServer, ending: str, after: bool
) -> None:
    """Started again, it finds out: charged once, and the customer is told, without a word said."""
    with bot_process(database, state) as (bot, kill), ThreadPoolExecutor(1) as pool:
        bot.offer("s1")
        stripe.hold(ending, after=after)
        turn = pool.submit(bot.say, "s1", "confirm")
        assert stripe.held.wait(10)
        kill()
        assert isinstance(turn.exception(), httpx.HTTPError)
    stripe.go_on()
    with bot_process(database, state, LATER) as (bot, _):
        shown = settled(bot, "s1")
        assert shown["status"] == "completed"
        assert "$49.00" in shown["response"]
        assert "$49.00" in bot.say("s1", "what happened?")["response"]
        (payment,) = bot.payments()
        assert payment["status"] == "paid"
        assert payment["paymentIntentId"] == shown["payment"]["paymentIntentId"]
    assert stripe.charged() == [PRICE]


def settled(bot: Bot, session_id: str) -> Any:
    """Poll until the outcome is known, as a page of the customer's would."""
    until = time.monotonic() + 10
    while (shown := bot.show(session_id))["status"] == "confirming":
        assert time.monotonic() < until, shown
        time.sleep(0.05)
    return shown


# A Stripe that fails


CREATE = "/v1/payment_intents"
CONFIRM = "/v1/payment_intents/{id}/confirm"
FAULTS = {
    "dropped before": Fault(Kind.DROPPED),
    "dropped after": Fault(Kind.DROPPED, after=True),
    "a 500 before": Fault(Kind.ERROR_500),
    "a 500 after": Fault(Kind.ERROR_500, after=True),
    "a stored 500 before": Fault(Kind.STORED_500),
    "a stored 500 after": Fault(Kind.STORED_500, after=True),
    "a gateway's 502 after": Fault(Kind.ERROR_502, after=True),
    "HTML after": Fault(Kind.HTML, after=True),
    "half an answer after": Fault(Kind.CUT_JSON, after=True),
    "half an answer before": Fault(Kind.CUT_JSON),
    "rate limited": Fault(Kind.RATE_LIMIT),
    "key in use": Fault(Kind.KEY_IN_USE),
}
SLOW = [
    (CONFIRM, "a trickle", Fault(Kind.TRICKLE, after=True)),
    (CREATE, "no answer", Fault(Kind.TIMEOUT, after=True)),
]


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        pytest.param(path, fault, id=f"{path.rpartition('/')[2]}: {name}")
        for path, name, fault in [
            *SLOW,
            *((path, name, fault) for path in (CREATE, CONFIRM) for name, fault in FAULTS.items()),
        ]
    ],
)
def test_a_stripe_that_fails_once(bot: Bot, stripe: StripeServer, path: str, fault: Fault) -> None:
    """The turn ends in time; the customer is charged once, or knows that it was not done."""
    bot.offer("s1")
    stripe.simulator.faults.plan(fault, "POST", path)
    started = time.monotonic()
    reply = bot.say("s1", "confirm")
    assert time.monotonic() - started < TURN
    while reply["status"] == "confirming":  # open still, or offered anew: nothing was charged
        reply = bot.say("s1", "confirm")
    if reply["status"] == "collecting":  # a key that is spent: number, expiry and code again
        assert stripe.charged() == []
        bot.offer("s1")
        reply = bot.say("s1", "confirm")
    assert reply["status"] == "completed"
    assert stripe.charged() == [PRICE]


def test_a_stripe_that_lies_about_the_amount(
    bot: Bot, stripe: StripeServer, caplog: pytest.LogCaptureFixture
) -> None:
    """It is not believed: somebody has to look. Once it says the truth, that is told."""
    bot.offer("s1")
    stripe.spoil = lambda body: body.replace(b'"amount":4900', b'"amount":9900')
    with caplog.at_level(logging.ERROR):
        reply = bot.say("s1", "confirm")
    assert (reply["status"], "still being processed" in reply["response"]) == ("confirming", True)
    assert "another amount" in caplog.text
    assert bot.payments()[0]["status"] == "charging"
    stripe.spoil = None
    assert settled(bot, "s1")["status"] == "completed"
    assert stripe.charged() == [PRICE]


@pytest.mark.thorough
def test_a_stripe_that_is_gone_for_the_whole_turn(bot: Bot, stripe: StripeServer) -> None:
    """The turn ends in time, promises nothing, and the next one finds out."""
    bot.offer("s1")
    stripe.hold("/payment_intents")
    started = time.monotonic()
    reply = bot.say("s1", "confirm")
    assert time.monotonic() - started < TURN
    assert (reply["status"], stripe.charged()) == ("confirming", [])
    assert "still being processed" in reply["response"]
    stripe.go_on()
    assert bot.say("s1", "and now?")["status"] == "completed"
    assert stripe.charged() == [PRICE]
