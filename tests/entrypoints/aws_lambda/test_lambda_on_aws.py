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
from tests.entrypoints.aws_lambda.lambda_calls import Invocation, Lambda
from tests.entrypoints.processes import EXPIRY
from tests.fakes.ports import RecordingMetrics
from tests.over_store import over_store

from payment_smart_bot.adapters.aws.dynamodb.store import DynamoDbStore
from payment_smart_bot.adapters.aws.sealing import KmsSealer
from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.entrypoints.aws_lambda.events import Handler
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


RETRYABLE = {"busy", "store_unavailable"}
"""The codes that ask for the same message again."""

TRIES = 20
"""More than a slow machine needs; each try goes on where the one before ended."""


def say(function: Handler, session_id: str, message: str, **more: str) -> Answer:
    """Send a message, and again where the answer asks for that."""
    for _ in range(TRIES):
        said = {"sessionId": session_id, "message": message, **more}
        answer = function(said, Invocation())
        if answer.get("code") not in RETRYABLE:
            break
    return answer


def ask_outcome(function: Handler, session_id: str) -> str | None:
    """Ask where a conversation stands until its charge is no longer under way."""
    for _ in range(TRIES):
        status: str | None = say(function, session_id, "and?").get("status")
        if status != "confirming":
            break
    return status


def over(application: Application, dynamodb: Any, **more: Any) -> Application:
    """Return an application that speaks to its tables with another client."""
    settings = application.settings
    assert settings.sessions_table
    assert settings.payments_table
    store = DynamoDbStore(dynamodb, settings.sessions_table, settings.payments_table)
    return replace(over_store(application, store), **more)


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


@pytest.mark.parametrize(
    ("count", "more"),
    [
        pytest.param(10, {}, id="ten messages"),
        pytest.param(
            100,
            {"messageId": "the-same"},
            id="one message sent a hundred times",
            marks=pytest.mark.thorough,
        ),
    ],
)
def test_one_session_invoked_by_all_at_once_is_charged_once(
    containers: Callable[[int], Containers],
    application: Application,
    count: int,
    more: dict[str, str],
) -> None:
    """Each is answered: that it is paid, or that it is under way.

    A hundred messages of their own would mostly wait for each other's writes.
    """
    many, session_id = containers(count), f"one-of-{count}"
    say(many.functions[0], session_id, CARD)
    answers = many.say(lambda _: session_id, "confirm", **more)
    told = {answer.get("status") for answer in answers}
    assert told <= {"completed", "confirming"}, answers
    assert ask_outcome(many.functions[0], session_id) == "completed"
    (payment,) = application.merchant.list_payments(session_id=session_id).items
    assert charges_of(application, payment.id) == 1


@pytest.mark.thorough
def test_many_sessions_at_once_are_charged_once_each(
    containers: Callable[[int], Containers], application: Application
) -> None:
    many = containers(30)
    for message in (CARD, "confirm"):
        many.say(lambda number: f"many-{number}", message)
    for number, function in enumerate(many.functions):
        session_id = f"many-{number}"
        assert ask_outcome(function, session_id) == "completed", session_id
        (payment,) = application.merchant.list_payments(session_id=session_id).items
        assert charges_of(application, payment.id) == 1, session_id


def charges_of(application: Application, payment_id: str) -> int:
    payment = application.merchant.show_payment(payment_id)
    books = application.gateway.read_books(payment.confirmed_at.replace(year=2020))
    return sum(entry.payment_id == payment_id for entry in books)


def test_ten_messages_that_come_at_once_are_all_kept(
    containers: Callable[[int], Containers], application: Application
) -> None:
    many = containers(10)
    answers = many.say(lambda _: "crowd", "Hello")
    assert [answer.get("status") for answer in answers] == 10 * ["collecting"]
    assert len(application.chat.show_session("crowd").turns) == 10


class Faulty:
    """A function whose connections to AWS fail as planned."""

    def __init__(self, application: Application) -> None:
        dynamodb, self.dynamodb = faulty("dynamodb")
        kms, self.kms = faulty("kms")
        assert application.settings.kms_key_id
        sealer = KmsSealer(aws.clients(), application.settings.kms_key_id)
        sealer._client = kms
        self.measures = RecordingMetrics()
        handler = replace(application.effect_handler, sealer=sealer)
        broken = over(application, dynamodb, effect_handler=handler, metrics=self.measures)
        self.function = Lambda(broken)

    def line(self, operation: str) -> Line:
        return self.kms if operation in {"Encrypt", "Decrypt"} else self.dynamodb


@pytest.fixture
def broken(application: Application) -> Iterator[Faulty]:
    yield Faulty(application)
    Lambda.end_all()


NUMBER, REST = "4242424242424242", f"{EXPIRY}, cvv 456"


class AwsCall(Value, frozen=True):
    """A call to AWS, the message that makes it, and the messages before."""

    operation: str
    message: str
    messages_before: tuple[str, ...] = ()


CALLS = [
    AwsCall("GetItem", "Hello"),
    AwsCall("PutItem", "Hello"),
    AwsCall("Encrypt", NUMBER, ("Jane Doe",)),
    AwsCall("Decrypt", REST, ("Jane Doe", NUMBER)),
    AwsCall("TransactWriteItems", "confirm", (CARD,)),
]


def operation(call: AwsCall) -> str:
    return call.operation


def prepare(broken: Faulty, call: AwsCall, session_id: str, fault: Fails) -> dict[str, str]:
    """Hold the conversation up to the message, plan the fault, and return the message."""
    for earlier in call.messages_before:
        broken.function.invoke({"sessionId": session_id, "message": earlier})
    line = broken.line(call.operation)
    line.asked.clear()
    line.planned_for[call.operation] = [fault]
    return {"sessionId": session_id, "message": call.message}


def assert_carried_out(call: AwsCall, answer: Answer) -> None:
    assert "response" in answer, answer
    if call.message == "confirm":
        assert answer["status"] == "completed", answer


@pytest.mark.parametrize("call", CALLS, ids=operation)
@pytest.mark.parametrize("fault", [Fails.THROTTLED, Fails.BEFORE, Fails.AFTER])
def test_a_call_that_fails_once_is_made_again(broken: Faulty, call: AwsCall, fault: Fails) -> None:
    """Nobody notices, and nothing is done twice."""
    said = prepare(broken, call, f"again-{call.operation}-{fault.name}", fault)
    assert_carried_out(call, broken.function.invoke(said))
    line = broken.line(call.operation)
    first = line.asked.index(call.operation)
    assert line.asked[first + 1] == call.operation
    assert line.planned_for[call.operation] == []


@pytest.mark.parametrize(
    "call", [call for call in CALLS if call.operation != "Decrypt"], ids=operation
)
def test_a_call_that_is_denied_loses_nothing(broken: Faulty, call: AwsCall) -> None:
    """The customer is asked to send it again, and then it works. It is no fault of the program."""
    said = prepare(broken, call, f"denied-{call.operation}", Fails.DENIED)
    refused = broken.function.invoke(said)
    assert refused["code"] == "store_unavailable", refused
    assert "role/of-a-customer" not in json.dumps(refused)
    assert broken.measures.of(Metric.UNHANDLED_FAULTS) == []
    assert_carried_out(call, broken.function.invoke(said))


def test_a_number_that_may_not_be_opened_is_asked_for_again(broken: Faulty) -> None:
    """Its key may be gone for good, and a customer should not have to wait for an operator."""
    for message in ("Jane Doe", NUMBER):
        broken.function.invoke({"sessionId": "closed", "message": message})
    broken.kms.planned[:] = [Fails.DENIED]
    answer = broken.function.invoke({"sessionId": "closed", "message": REST})
    assert answer["currentField"] == "card"


def test_a_store_that_stays_throttled_is_said_to_be_out_of_reach(broken: Faulty) -> None:
    broken.dynamodb.planned[:] = 3 * [Fails.TOO_MUCH]
    refused = broken.function.invoke({"sessionId": "throttled", "message": "Hello"})
    assert refused["code"] == "store_unavailable"


def test_a_charge_whose_outcome_cannot_be_saved_stays_on_record(
    broken: Faulty, application: Application
) -> None:
    """As open, with its PaymentIntent at Stripe: the next message, or the schedule, settles it."""
    broken.function.invoke({"sessionId": "lost", "message": CARD})
    broken.dynamodb.asked.clear()
    session_read, payment_read, frozen, payment_read_again = 4 * [None]
    broken.dynamodb.planned[:] = [
        session_read, payment_read, frozen, payment_read_again, Fails.DENIED
    ]  # fmt: skip
    refused = broken.function.invoke({"sessionId": "lost", "message": "confirm"})
    assert refused["code"] == "store_unavailable", broken.dynamodb.asked
    broken.dynamodb.planned.clear()
    (payment,) = application.merchant.list_payments(session_id="lost").items
    assert payment.status == "charging"
    assert charges_of(application, payment.id) == 1
