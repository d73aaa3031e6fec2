"""A real server beside a model on a socket: what it costs, and what it cannot hold up."""

import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.converse import (
    MODEL,
    NICE,
    RETIRED,
    ConverseServer,
    converse_server,
    hangs,
    trickles,
    uses_tool,
)
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.processes import SIX_MESSAGES

from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.phrases.briefing import MOST_TOKENS_IN, MOST_TOKENS_OUT
from payment_smart_bot.entrypoints.command_line.server.serving import (
    find_address,
    listen,
    serve_in_thread,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.settings import read_settings

QUESTION = "what is a blue moon?"
BUILT_IN = "I am sorry, that I cannot tell you: I only take the card here. Please ask the merchant."


@pytest.fixture
def bedrock() -> Iterator[ConverseServer]:
    with pytest.MonkeyPatch.context() as environment, converse_server() as server:
        for name, value in server.environment.items():
            environment.setenv(name, value)
        yield server


class Bot:
    """A server of ours, as customers and the merchant see it."""

    def __init__(self, http: httpx.Client) -> None:
        self._http = http

    def say(self, session_id: str, message: str) -> Any:
        said = self._http.post("/chat", json={"sessionId": session_id, "message": message})
        assert said.status_code == 200, said.text
        return said.json()

    def get(self, path: str) -> Any:
        return self._http.get(path, headers={"authorization": f"Bearer {MERCHANT_KEY}"}).json()

    def timed(self, session_id: str, message: str) -> tuple[Any, float]:
        began = time.monotonic()
        return self.say(session_id, message), time.monotonic() - began


@contextmanager
def serving(database: Path, more: Mapping[str, str]) -> Iterator[Bot]:
    environ = {
        "SESSION_DATABASE": str(database),
        "MERCHANT_API_KEY": MERCHANT_KEY,
        "BEDROCK_MODEL_ID": MODEL,
    }
    with (
        closing(build(read_settings({**environ, **more}))) as application,
        closing(listen("127.0.0.1", 0)) as listener,
        serve_in_thread(create_app(application), listener),
        httpx.Client(base_url=find_address(listener), timeout=30) as http,
    ):
        yield Bot(http)


@pytest.fixture
def bot(bedrock: ConverseServer, database: Path) -> Iterator[Bot]:
    assert bedrock.requests == []
    with serving(database, {}) as bot:
        yield bot


def test_a_payment_costs_no_call_and_a_question_one_that_the_merchant_sees(
    bot: Bot, bedrock: ConverseServer
) -> None:
    for message in SIX_MESSAGES:
        paid = bot.say("payer", message)
    assert paid["status"] == "completed"
    assert bedrock.requests == []

    asked = bot.say("asker", QUESTION)
    assert asked["response"].startswith(NICE)
    (request,) = bedrock.requests
    used = bot.get("/sessions/asker")["assistant"]
    assert used == {"calls": 1, "tokensIn": request.tokens, "tokensOut": 12, "fallbacks": 0}
    assert used["tokensIn"] <= MOST_TOKENS_IN
    assert used["tokensOut"] <= MOST_TOKENS_OUT
    for message in SIX_MESSAGES:
        bot.say("asker", message)
    assert bot.get("/stats")["payments"]["assistant"] == used


def test_a_model_that_hangs_or_trickles_holds_up_its_own_question_and_nobody_else(
    bot: Bot, bedrock: ConverseServer
) -> None:
    bot.say("warm", QUESTION)  # the first question makes the client
    bedrock.plan = [hangs, trickles]
    with ThreadPoolExecutor(2) as pool:
        asking = [pool.submit(bot.timed, name, QUESTION) for name in ("hanging", "trickling")]
        while len(bedrock.requests) < 3:
            time.sleep(0.01)
        others = [
            bot.timed(f"other {number}".replace(" ", "-"), message)
            for number in range(3)
            for message in ("is this safe?", *SIX_MESSAGES)
        ]
        assert not any(each.done() for each in asking)
        waited = [each.result() for each in asking]
    for reply, seconds in waited:
        assert reply["response"].startswith(BUILT_IN)
        assert seconds < 5.5
    assert max(seconds for _, seconds in others) < 1
    assert others[-1][0]["status"] == "completed"


def test_a_retired_model_is_asked_once_and_the_chat_goes_on(
    bot: Bot, bedrock: ConverseServer, caplog: pytest.LogCaptureFixture
) -> None:
    bedrock.always = RETIRED
    for _ in range(5):
        assert bot.say("s", QUESTION)["response"].startswith(BUILT_IN)
    assert len(bedrock.requests) == 1
    alarms = [record for record in caplog.records if "retired" in record.getMessage()]
    assert len(alarms) == 1
    assert bot.get("/sessions/s")["assistant"]["fallbacks"] == 5


def test_an_unclear_message_is_sorted_only_where_the_merchant_wants_that(
    bedrock: ConverseServer, database: Path
) -> None:
    unclear = "hm, the whole thing feels odd to me"
    bedrock.always = uses_tool("sort_message", {"move": "safe"})
    with serving(database, {}) as bot:
        bot.say("before", "hi")
        assert "I did not understand" in bot.say("before", unclear)["response"]
    assert bedrock.requests == []
    with serving(database, {"BEDROCK_SORTS_MESSAGES": "true"}) as bot:
        sorted_to = bot.say("s", unclear)
        assert sorted_to["response"].startswith("Your number is encrypted")
        for message in SIX_MESSAGES:
            paid = bot.say("payer", message)
        assert paid["status"] == "completed"
        used = bot.get("/sessions/s")["assistant"]
    (request,) = bedrock.requests
    assert (used["calls"], used["tokensIn"]) == (1, request.tokens)
