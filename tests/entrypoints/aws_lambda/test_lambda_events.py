"""What Lambda is called with, and what it gives back: the same bot behind every kind of event."""

import base64
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from tests.entrypoints.aws_lambda.lambda_calls import (
    REQUESTS,
    Lambda,
    Request,
    an_event,
    with_header,
)
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY, SIX_MESSAGES, Clock
from tests.entrypoints.failing import SECRET, Failing
from tests.fakes.gateway import Before, FakeGateway
from tests.fakes.ports import RecordingMetrics
from tests.fakes.talk import in_english
from tests.over_store import over_store

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.intents import CheckIntent, ConfirmIntent
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.aws_lambda.events import ScheduledRunFailed, UnknownEvent
from payment_smart_bot.entrypoints.http.page_operations import ASSETS

Make = Callable[..., Application]


@pytest.fixture(autouse=True)
def functions_end() -> Iterator[None]:
    yield
    Lambda.end_all()


@pytest.fixture
def function(application: Application) -> Lambda:
    return Lambda(application)


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_whole_conversation_in_events_of_each_kind(function: Lambda, kind: str) -> None:
    for message in SIX_MESSAGES:
        answer = function.say(message, kind=kind)
    assert answer["status"] == "completed"
    assert answer["payment"]["last4"] == "4242"


def test_one_conversation_may_come_in_events_of_every_kind(function: Lambda) -> None:
    """And by direct invocations: it is one app, over one store."""
    for message, kind in zip(SIX_MESSAGES, (*REQUESTS, "rest_api"), strict=False):
        function.say(message, kind=kind)
    last = function.invoke({"sessionId": "s1", "message": SIX_MESSAGES[-1]})
    assert last["status"] == "completed"


@pytest.mark.parametrize("kind", REQUESTS)
def test_an_answer_is_text_with_its_headers(function: Lambda, kind: str) -> None:
    answer = function.invoke(Request("POST", body={"message": "Hello"}).within(kind))
    assert answer["isBase64Encoded"] is False
    assert answer["headers"]["content-type"] == "application/json"
    assert answer["headers"]["cache-control"] == "no-store"


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_body_may_be_in_base64(function: Lambda, kind: str) -> None:
    body = {"message": "Hello", "sessionId": "s1"}
    status, answer = function.ask(kind, Request("POST", body=body, encoded=True))
    assert (status, answer["sessionId"]) == (200, "s1")


@pytest.mark.parametrize("kind", REQUESTS)
def test_what_a_client_does_wrong_is_told_in_json(function: Lambda, kind: str) -> None:
    assert function.ask(kind, Request("POST", body=[]))[1]["code"] == "invalid_json"
    assert function.ask(kind, Request(path="/nowhere"))[0] == 404
    too_much = {"message": "x" * 17_000}
    assert function.ask(kind, Request("POST", body=too_much))[0] == 413


@pytest.mark.parametrize("kind", ["rest_api", "http_api_format_1"])
def test_headers_and_parameters_that_come_twice_both_count(
    make_application: Make, kind: str
) -> None:
    """In the format that has them as lists."""
    function = Lambda(make_application(MERCHANT_API_KEY=MERCHANT_KEY))
    listing = Request(path="/sessions", query="limit=1")
    event = with_header(listing.within(kind), "Authorization", f"Bearer {MERCHANT_KEY}")
    del event["headers"]
    assert function.invoke(event)["statusCode"] == 200
    twice = Request(path="/sessions", query="limit=1&limit=2").within(kind)
    answer = function.invoke(with_header(twice, "Authorization", f"Bearer {MERCHANT_KEY}"))
    assert json.loads(answer["body"])["code"] == "invalid_parameters"
    two_types = Request("POST", body={"message": "Hello"}).within(kind)
    two = "application/json", "text/plain"
    assert function.invoke(with_header(two_types, "Content-Type", *two))["statusCode"] == 415


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("rest_api", "/shop/health"),
        ("http_api_format_1", "/shop/health"),
        ("http_api", "/shop/health"),
        ("http_api", "/dev/health"),
        ("function_url", "/health"),
    ],
)
def test_the_path_of_the_public_address_and_the_stage_are_no_part_of_ours(
    make_application: Make, kind: str, path: str
) -> None:
    function = Lambda(make_application(PUBLIC_BASE_URL="https://pay.example.com/shop"))
    event = Request().within(kind)
    if "rawPath" in event:
        event["requestContext"]["http"]["path"] = path
    else:
        event["path"] = path
    event["httpMethod"] = "GET"
    assert function.invoke(event)["statusCode"] == 200


def test_a_path_that_only_begins_like_the_stage_stays_as_it_is(function: Lambda) -> None:
    event = Request().within("http_api")
    event["requestContext"]["http"]["path"] = "/developers/health"
    assert function.invoke(event)["statusCode"] == 404


@pytest.mark.parametrize("kind", REQUESTS)
def test_the_limit_goes_by_the_address_that_aws_saw(make_application: Make, kind: str) -> None:
    """Whatever the client says of itself in a header."""
    function = Lambda(make_application(RATE_LIMIT_PER_MINUTE="2"))

    def status(address: str, claimed: str) -> int:
        event = Request("POST", body={"message": "Hello"}, address=address).within(kind)
        answer = function.invoke(with_header(event, "x-forwarded-for", claimed))
        code: int = answer["statusCode"]
        return code

    assert [status("192.0.2.1", f"10.0.0.{n}") for n in range(3)] == [200, 200, 429]
    assert status("192.0.2.2", "10.0.0.1") == 200


@pytest.mark.parametrize("kind", REQUESTS)
def test_odd_headers_are_no_fault_of_ours(function: Lambda, kind: str) -> None:
    for port in ("a:b:c", "[::1]", "x:http"):
        event = with_header(Request(path="/health").within(kind), "Host", port)
        answer = function.invoke(with_header(event, "X-Forwarded-Port", port))
        assert answer["statusCode"] == 200, port


def test_a_direct_invocation_gets_the_bare_answer(make_application: Make) -> None:
    """Or what is wrong with it; no address limits it, as IAM says who may invoke."""
    function = Lambda(make_application(RATE_LIMIT_PER_MINUTE="1"))
    first = function.invoke({"message": "I want to pay"})
    assert (first["status"], first["currentField"]) == ("collecting", "name")
    assert function.invoke({"message": "Hello"})["status"] == "collecting"
    assert function.invoke({"message": 5, "sessionId": "s1"})["code"] == "invalid_message"
    assert function.invoke({"message": "x", "other": 1})["code"] == "unknown_field"


@pytest.mark.parametrize(
    "event",
    [{}, {"key1": "value1"}, an_event("sqs")],
    ids=["nothing", "the console's test event", "messages of a queue"],
)
def test_what_it_cannot_serve_is_refused_loudly(function: Lambda, event: dict[str, Any]) -> None:
    """A queue that was connected by mistake must not believe that its messages were taken."""
    with pytest.raises(UnknownEvent, match="Send a request of API Gateway"):
        function.invoke(event)


def test_each_invocation_is_named_in_the_logs(function: Lambda) -> None:
    function.invoke({"message": "Hello"})
    assert function.begun == ["8476a536-e9f4-11e8-9739-2dfe598c3fcd"]


def leave_open(function: Lambda, stripe: FakeGateway, clock: Clock) -> None:
    for message in FIVE_MESSAGES:
        function.say(message)
    stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
    assert function.say("confirm")["response"] == in_english(
        say.StillProcessing(saving=False, cancelling=False)
    )
    clock.forward(minutes=1)


@pytest.mark.parametrize("kind", ["schedule_of_a_rule", "schedule_of_the_scheduler"])
def test_a_schedule_settles_what_is_open(
    paying: Application, stripe: FakeGateway, clock: Clock, kind: str
) -> None:
    """And says how many charges were left of which nobody knows, and for how long."""
    measures = RecordingMetrics()
    function = Lambda(replace(paying, metrics=measures))
    leave_open(function, stripe, clock)
    stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
    assert function.invoke(an_event(kind)) == {"done": True}
    assert measures.of(Metric.PENDING_CHARGES) == [1]
    assert measures.of(Metric.OLDEST_PENDING_CHARGE) == [60]
    clock.forward(minutes=1)
    assert function.invoke(an_event(kind)) == {"done": True}
    assert len(stripe.charged) == 1
    assert measures.of(Metric.PENDING_CHARGES) == [1, 0]
    shown = function.ask("rest_api", Request(path="/chat/s1"))[1]
    assert shown["status"] == "completed"


def test_a_run_ends_before_its_time_is_over(
    paying: Application, stripe: FakeGateway, clock: Clock
) -> None:
    """Lambda would end it in the middle of a call; the next run goes on."""
    function = Lambda(paying)
    leave_open(function, stripe, clock)
    assert function.invoke(an_event("schedule_of_a_rule"), milliseconds=900) == {"done": False}
    assert function.invoke(an_event("schedule_of_a_rule")) == {"done": True}
    assert len(stripe.charged) == 1


def test_no_charge_is_begun_that_the_time_left_does_not_bear(
    paying: Application, stripe: FakeGateway
) -> None:
    """A function whose time-out is too short leaves it to the schedule."""
    function = Lambda(paying)
    for message in FIVE_MESSAGES:
        function.say(message)
    confirm = {"sessionId": "s1", "message": "confirm"}
    assert function.invoke(confirm, milliseconds=9_000)["response"] == in_english(
        say.StillProcessing(saving=False, cancelling=False)
    )
    assert stripe.intents == {}
    assert function.invoke({"sessionId": "s1", "message": "and?"})["status"] == "completed"
    assert len(stripe.charged) == 1


def broken(application: Application, measures: RecordingMetrics) -> Lambda:
    failing = over_store(application, Failing(ValueError(SECRET)))
    return Lambda(replace(failing, metrics=measures))


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_fault_is_answered_cleanly_and_counted(
    application: Application, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    """For the alarm: Lambda does not see it. Nothing tells what the customer said."""
    measures = RecordingMetrics()
    function = broken(application, measures)
    status, answer = function.ask(kind, Request("POST", body={"message": SECRET}))
    assert (status, answer["code"]) == (500, "internal_error")
    assert measures.of(Metric.UNHANDLED_FAULTS) == [1]
    assert SECRET not in caplog.text + json.dumps(answer)


def test_a_fault_of_a_direct_invocation_is_counted_too(application: Application) -> None:
    measures = RecordingMetrics()
    assert broken(application, measures).invoke({"message": "x"})["code"] == "internal_error"
    assert measures.of(Metric.UNHANDLED_FAULTS) == [1]


def test_an_event_that_is_not_as_described_is_a_fault_too(application: Application) -> None:
    measures = RecordingMetrics()
    function = Lambda(replace(application, metrics=measures))
    answer = function.invoke({"resource": "/chat", "requestContext": {}, "path": 7})
    assert (answer["statusCode"], json.loads(answer["body"])["code"]) == (500, "internal_error")
    assert measures.of(Metric.UNHANDLED_FAULTS) == [1]


def test_a_scheduled_run_that_fails_counts_as_an_error_of_lambda(
    application: Application,
) -> None:
    """Nobody waits for its answer, so it is raised, without the words of what went wrong."""
    with pytest.raises(ScheduledRunFailed, match="Open charges could not be settled") as raised:
        broken(application, RecordingMetrics()).invoke(an_event("schedule_of_a_rule"))
    assert SECRET not in str(raised.value)


def test_figures_are_published_after_each_invocation(application: Application) -> None:
    """Also after one that failed."""
    measures = RecordingMetrics()
    function = Lambda(replace(application, metrics=measures))
    function.invoke({"message": "Hello"})
    with pytest.raises(UnknownEvent):
        function.invoke({})
    assert measures.flushed == 2


def test_pages_are_served_as_text(make_application: Make) -> None:
    function = Lambda(make_application(CARD_ENTRY="form"))
    answer = function.say("I want to pay, my name is Jane Doe")
    path = answer["cardForm"]["url"].partition("8000")[2]
    page = function.invoke(Request(path=path).within("http_api"))
    assert (page["statusCode"], page["isBase64Encoded"]) == (200, False)
    assert "<html" in page["body"]
    assert base64.b64encode(b"<html") not in page["body"].encode()


@pytest.mark.parametrize("kind", ["rest_api", "http_api"])
def test_every_file_of_a_page_is_served_as_text(make_application: Make, kind: str) -> None:
    """A REST API passes base64 on as it is, and a browser shows nothing of it."""
    function = Lambda(make_application(CARD_ENTRY="form"))
    for asset in ASSETS:
        served = function.invoke(Request(path=asset.path).within(kind))
        assert (served["statusCode"], served["isBase64Encoded"]) == (200, False), asset.path
