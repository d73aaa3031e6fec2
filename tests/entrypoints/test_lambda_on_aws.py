"""The function over DynamoDB, KMS and Stripe: invoked by many at once, and with AWS failing."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import cache
from typing import Any

import pytest
from botocore.config import Config
from botocore.session import get_session
from tests import aws
from tests.adapters.faulty_aws import Fails, Line, faulty
from tests.entrypoints.lambda_calls import Invocation, Lambda
from tests.entrypoints.processes import EXPIRY
from tests.fakes import RecordingMeasures

from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.aws_lambda.events import Handler
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.settings import read_settings

CARD = f"Jane Doe, 4242 4242 4242 4242, {EXPIRY}, cvv 456"
Answer = dict[str, Any]


@pytest.fixture(scope="module")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """Build one with its state in AWS, and Stripe's simulator."""
    folder = tmp_path_factory.mktemp("simulator")
    settings = {
        "PAYMENT_AMOUNT": "4900",
        "RATE_LIMIT_PER_MINUTE": "0",
        "SESSION_DATABASE": str(folder / "sessions.sqlite3"),
    }
    built = build(read_settings({**aws.state(), **settings}))
    yield built
    built.close()


AGAIN = {"busy", "store_unavailable"}
"""What asks for the same message again."""


def say(function: Handler, session_id: str, message: str, **more: str) -> Answer:
    """Send a message, and again where the answer asks for that."""
    for _ in range(20):
        said = {"sessionId": session_id, "message": message, **more}
        answer = function(said, Invocation())
        if answer.get("code") not in AGAIN:
            break
    return answer


def over(application: Application, dynamodb: Any, **more: Any) -> Application:
    """Return an application that speaks to its tables with another client."""
    settings = application.settings
    assert settings.sessions_table
    assert settings.payments_table
    inner = DynamoDbStore(dynamodb, settings.sessions_table, settings.payments_table)
    store = Ledger(inner, application.merchant.clock, notices=False)
    settlement = replace(application.settlement, store=store)
    chat = replace(application.chat, store=store, settlement=settlement)
    return replace(application, store=store, settlement=settlement, chat=chat, **more)


@cache
def patient() -> Any:
    """Return a client that waits: this DynamoDB has one processor, with all of its customers."""
    config = Config(read_timeout=60, max_pool_connections=100)
    return get_session().create_client("dynamodb", config=config)


class Containers:
    """Functions side by side, each with its own event loop and app, over the same tables."""

    def __init__(self, application: Application, count: int) -> None:
        waits = over(application, patient())
        self.functions = [Handler(waits, lambda _: None) for _ in range(count)]

    def say(self, session_of: Callable[[int], str], message: str, **more: str) -> list[Answer]:
        """Let all be invoked at once."""
        with ThreadPoolExecutor(len(self.functions)) as pool:
            calls = [
                pool.submit(say, function, session_of(number), message, **more)
                for number, function in enumerate(self.functions)
            ]
            return [call.result() for call in calls]

    def close(self) -> None:
        for function in self.functions:
            function.close()


@pytest.fixture
def containers(application: Application) -> Iterator[Callable[[int], Containers]]:
    with ExitStack() as stack:

        def make(count: int) -> Containers:
            made = Containers(application, count)
            stack.callback(made.close)
            return made

        yield make


@pytest.mark.parametrize(("count", "more"), [(10, {}), (100, {"messageId": "the-same"})])
def test_one_session_invoked_by_all_at_once_is_charged_once(
    containers: Callable[[int], Containers],
    application: Application,
    count: int,
    more: dict[str, str],
) -> None:
    """Each is answered: that it is paid, or that it is under way.

    A hundred are one message that is sent again and again; as many of their own would mostly wait
    for each other's writes.
    """
    many, session_id = containers(count), f"one-of-{count}"
    say(many.functions[0], session_id, CARD)
    answers = many.say(lambda _: session_id, "confirm", **more)
    told = {answer.get("status") for answer in answers}
    assert "completed" in told
    assert told <= {"completed", "confirming"}
    assert say(many.functions[0], session_id, "and?")["status"] == "completed"
    (payment,) = application.merchant.payments(session_id=session_id).items
    assert charges_of(application, payment.id) == 1


@pytest.mark.parametrize("count", [10, 100])
def test_many_sessions_at_once_are_charged_once_each(
    containers: Callable[[int], Containers], count: int
) -> None:
    many = containers(count)
    for message in (CARD, "confirm"):
        answers = many.say(lambda number: f"{count}-{number}", message)
    told = [answer.get("status") for answer in answers]
    assert told == count * ["completed"]
    assert len({answer["payment"]["paymentIntentId"] for answer in answers}) == count


def charges_of(application: Application, payment_id: str) -> int:
    payment = application.merchant.payment(payment_id)
    books = application.gateway.books(payment.confirmed_at.replace(year=2020))
    return sum(entry.payment_id == payment_id for entry in books)


def test_messages_that_come_at_once_are_all_kept(
    containers: Callable[[int], Containers], application: Application
) -> None:
    """Ten to one session, none of which is lost."""
    many = containers(10)
    answers = many.say(lambda _: "crowd", "Hello")
    assert [answer.get("status") for answer in answers] == 10 * ["collecting"]
    assert len(application.chat.show("crowd").turns) == 10


class Faulty:
    """A function whose connections to AWS fail as planned."""

    def __init__(self, application: Application) -> None:
        dynamodb, self.dynamodb = faulty("dynamodb")
        kms, self.kms = faulty("kms")
        assert application.settings.kms_key_id
        sealer = KmsSealer(aws.clients(), application.settings.kms_key_id)
        sealer._client = kms
        self.measures = RecordingMeasures()
        performer = replace(application.performer, sealer=sealer)
        broken = over(application, dynamodb, performer=performer, measures=self.measures)
        self.function = Lambda(broken)

    def line(self, operation: str) -> Line:
        return self.kms if operation in {"Encrypt", "Decrypt"} else self.dynamodb


@pytest.fixture
def broken(application: Application) -> Iterator[Faulty]:
    yield Faulty(application)
    Lambda.end_all()


NUMBER, REST = "4242424242424242", f"{EXPIRY}, cvv 456"
CALLS = [
    ((), "Hello", "GetItem", 0),
    ((), "Hello", "PutItem", 1),
    (("Jane Doe",), NUMBER, "Encrypt", 0),
    (("Jane Doe", NUMBER), REST, "Decrypt", 0),
    ((CARD,), "confirm", "TransactWriteItems", 1),
]
"""What was said before, a message, and the call for it that fails: after so many others."""

NAMES = [operation for _, _, operation, _ in CALLS]


@pytest.mark.parametrize(("before", "message", "operation", "after"), CALLS, ids=NAMES)
@pytest.mark.parametrize("fault", [Fails.THROTTLED, Fails.BEFORE, Fails.AFTER])
def test_a_call_that_fails_once_is_made_again(
    broken: Faulty,
    before: tuple[str, ...],
    message: str,
    operation: str,
    after: int,
    fault: Fails,
) -> None:
    """Nobody notices, and nothing is done twice."""
    session_id = f"again-{operation}-{fault.name}"
    for earlier in before:
        broken.function.invoke({"sessionId": session_id, "message": earlier})
    line = broken.line(operation)
    line.asked.clear()
    line.planned[:] = [*after * [None], fault]
    answer = broken.function.invoke({"sessionId": session_id, "message": message})
    assert "response" in answer, answer
    assert line.asked[after : after + 2] == [operation, operation]
    assert line.planned == []
    if message == "confirm":
        assert answer["status"] == "completed"


@pytest.mark.parametrize(
    ("before", "message", "operation", "after"),
    [call for call in CALLS if call[2] != "Decrypt"],
    ids=[name for name in NAMES if name != "Decrypt"],
)
def test_a_call_that_is_denied_loses_nothing(
    broken: Faulty,
    before: tuple[str, ...],
    message: str,
    operation: str,
    after: int,
) -> None:
    """The customer is asked to send it again, and then it works. It is no fault of the program."""
    session_id = f"denied-{operation}"
    for earlier in before:
        broken.function.invoke({"sessionId": session_id, "message": earlier})
    broken.line(operation).planned[:] = [*after * [None], Fails.DENIED]
    said = {"sessionId": session_id, "message": message}
    refused = broken.function.invoke(said)
    assert refused["code"] == "store_unavailable", refused
    assert "role/of-a-customer" not in json.dumps(refused)
    assert broken.measures.of(Measure.UNHANDLED_FAULTS) == []
    answer = broken.function.invoke(said)
    assert "response" in answer, answer
    if message == "confirm":
        assert answer["status"] == "completed"


def test_a_number_that_may_not_be_opened_is_asked_for_again(broken: Faulty) -> None:
    """Its key may be gone for good, and a customer should not have to wait for an operator."""
    for message in ("Jane Doe", NUMBER):
        broken.function.invoke({"sessionId": "closed", "message": message})
    broken.kms.planned[:] = [Fails.DENIED]
    answer = broken.function.invoke({"sessionId": "closed", "message": REST})
    assert answer["currentField"] == "card"


def test_what_stays_throttled_is_said_to_be_busy(broken: Faulty) -> None:
    broken.dynamodb.planned[:] = 3 * [Fails.TOO_MUCH]
    refused = broken.function.invoke({"sessionId": "throttled", "message": "Hello"})
    assert refused["code"] == "store_unavailable"


def test_a_charge_whose_outcome_cannot_be_saved_stays_on_record(
    broken: Faulty, application: Application
) -> None:
    """As open, with its PaymentIntent at Stripe: the next message, or the schedule, settles it."""
    broken.function.invoke({"sessionId": "lost", "message": CARD})
    broken.dynamodb.asked.clear()
    # the session is read, then frozen, then settled: the last of the three is refused
    broken.dynamodb.planned[:] = [None, None, Fails.DENIED]
    refused = broken.function.invoke({"sessionId": "lost", "message": "confirm"})
    assert refused["code"] == "store_unavailable", broken.dynamodb.asked
    broken.dynamodb.planned.clear()
    (payment,) = application.merchant.payments(session_id="lost").items
    assert payment.status == "charging"
    assert charges_of(application, payment.id) == 1
