"""The shared limits under fifty invocations at once, each of a function with a store of its own."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from tests import aws
from tests.entrypoints.aws_lambda.lambda_calls import Invocation, Request
from tests.entrypoints.aws_lambda.test_lambda_on_aws import RETRYABLE, over, patient

from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.entrypoints.aws_lambda.events import Handler
from payment_smart_bot.settings import read_settings

pytestmark = pytest.mark.thorough
AT_ONCE = 50
DECLINED = "4000000000000002"
TESTER = "203.0.113.7"
TRIES = 5
"""How often a busy answer is followed by the same message again, as a client does."""


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    settings = {
        "PAYMENT_AMOUNT": "4900",
        "RATE_LIMIT_PER_MINUTE": "0",
        "SESSION_DATABASE": str(tmp_path / "sessions.sqlite3"),
    }
    with closing(build(read_settings({**aws.state(), **settings}))) as application:
        yield application


@pytest.fixture
def functions(application: Application) -> Iterator[list[Handler]]:
    """Fifty functions, none of which knows what another one has counted."""
    with ExitStack() as stack:
        yield [
            stack.enter_context(closing(Handler(over(application, patient()), lambda _: None)))
            for _ in range(AT_ONCE)
        ]


def say(function: Handler, session_id: str, message: str, address: str) -> tuple[int, str]:
    """Send a message through API Gateway; return the status of HTTP, and the answer's."""
    body = {"sessionId": session_id, "message": message}
    for _ in range(TRIES):
        event = Request("POST", body=body, address=address).within("http_api")
        answer = function(event, Invocation())
        said = json.loads(answer["body"])
        if said.get("code") not in RETRYABLE:
            break
    return answer["statusCode"], said.get("status") or said["code"]


def at_once(
    functions: list[Handler], act: Callable[[int, Handler], tuple[int, str]]
) -> Counter[tuple[int, str]]:
    with ThreadPoolExecutor(len(functions)) as pool:
        return Counter(pool.map(act, range(len(functions)), functions))


def tries_at_stripe(application: Application) -> int:
    """Return how many PaymentIntents have been tried, which is what a card tester is after."""
    books = application.gateway.read_books(application.chat.clock().replace(year=2020))
    return sum(1 for _ in books)


def test_of_fifty_tries_from_one_address_ten_reach_stripe(
    functions: list[Handler], application: Application
) -> None:
    """Each has a conversation and an expiry of its own; whoever only counts at once may be busy."""
    for number in range(AT_ONCE):
        card = f"Jane Doe, {DECLINED}, {number % 12 + 1:02}/{29 + number // 12}, cvv 456"
        assert say(functions[0], f"tester-{number}", card, TESTER) == (200, "confirming")

    def confirm(number: int, function: Handler) -> tuple[int, str]:
        return say(function, f"tester-{number}", "confirm", TESTER)

    done = at_once(functions, confirm)
    tried = {(200, "collecting"), (200, "confirming")}  # declined, or not known yet
    assert set(done) <= {*tried, (429, "rate_limited"), (503, "busy")}, done
    assert 1 <= sum(done[each] for each in tried) <= 10
    assert tries_at_stripe(application) <= 10
