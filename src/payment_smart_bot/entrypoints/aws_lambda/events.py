"""Lambda's events: requests of API Gateway and function URLs, schedules, and direct invocations.

Requests go through Mangum to the one ASGI app. docs/lambda.md says what each gets back.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, Protocol, cast

from mangum import Mangum
from mangum.types import ASGI, LambdaConfig, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from payment_smart_bot.bootstrap import Application, build, emf_measures, secret_at
from payment_smart_bot.entrypoints.aws_lambda.logs import InvocationLogs
from payment_smart_bot.entrypoints.background import all_once
from payment_smart_bot.entrypoints.http import problems
from payment_smart_bot.entrypoints.http.app import TIME_LEFT, create_app
from payment_smart_bot.entrypoints.http.customer.wire import ErrorBody, encode
from payment_smart_bot.entrypoints.http.middleware import report
from payment_smart_bot.settings import read_settings

Event = Mapping[str, Any]

_SCHEDULED: Final = "Scheduled Event"
"""`detail-type` of what EventBridge's rules and its Scheduler send."""

_DIRECT: Final = frozenset({"message", "sessionId", "messageId", "paymentMethodId"})
_TO_ANSWER: Final = timedelta(seconds=1)
"""What is kept of an invocation's time to write the answer and the figures."""

_NOT_READ: Final = frozenset({"host", "x-forwarded-port"})
"""Headers that Mangum takes apart, and trips over; nothing here is built from them."""

_log = logging.getLogger(__name__)


class Context(Protocol):
    """As much of Lambda's context as is used."""

    aws_request_id: str

    def get_remaining_time_in_millis(self) -> int:
        """Return how long the invocation may still take."""


class UnknownEvent(Exception):
    """The function was called with what it cannot serve."""


class ScheduledRunFailed(Exception):
    """A part of a scheduled run failed for a reason that nobody foresaw; the log says which."""


class Handler:
    """Answers events, one after the other, as Lambda sends them to a process.

    `begin` is told the id of each invocation, for the logs.
    """

    def __init__(self, application: Application, begin: Callable[[str], None]) -> None:
        self._application = application
        self._begin = begin
        self._prefix = _path_of(application.settings.public_base_url)
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        app = _with_time_left(create_app(application))
        self._respond = Mangum(app, lifespan="off", custom_handlers=[_Direct])

    def __call__(self, event: Event, context: Context) -> dict[str, Any]:
        """Answer an event; raises UnknownEvent, and ScheduledRunFailed."""
        asyncio.set_event_loop(self._loop)  # of this thread: Mangum asks for it
        self._begin(context.aws_request_id)
        try:
            if event.get("detail-type") == _SCHEDULED:
                return self._run_scheduled(context)
            if "requestContext" in event or _DIRECT & event.keys():
                return self._answer(event, context)
            raise UnknownEvent(
                "Send a request of API Gateway or a function URL, a scheduled event, or a message "
                'such as {"sessionId": "...", "message": "I want to pay"}.'
            )
        finally:
            self._application.measures.flush()

    def close(self) -> None:
        """Let go of the event loop; Lambda itself just ends the process."""
        self._loop.close()

    def _answer(self, event: Event, context: Context) -> dict[str, Any]:
        try:
            if "requestContext" in event:
                event = _readable(event, self._prefix)
            return self._respond(cast("dict[str, Any]", event), cast("Any", context))
        except Exception as error:  # an event that is not as AWS describes it
            report(error, self._application.measures)
            body = encode(ErrorBody(problems.INTERNAL.error, problems.INTERNAL.code))
            headers = {"content-type": "application/json"}
            return {"statusCode": 500, "headers": headers, "body": body.decode()}

    def _run_scheduled(self, context: Context) -> dict[str, Any]:
        done = all_once(self._application)
        try:
            failed = self._loop.run_until_complete(
                asyncio.wait_for(done, _time_left(context).total_seconds())
            )
        except TimeoutError:
            _log.warning("No time is left for this run; the next one goes on.")
            return {"done": False}
        if failed:
            raise ScheduledRunFailed(failed)
        return {"done": True}


class _Direct:
    """`{"sessionId", "message"}` as such: answered with the body of `POST /chat` as such."""

    def __init__(self, event: Event, context: Context, _: LambdaConfig) -> None:
        self._event = event
        self._context = context

    @classmethod
    def infer(cls, event: Event, *_: object) -> bool:
        """Whether this is for events of this kind; see Mangum."""
        return "requestContext" not in event

    @property
    def body(self) -> bytes:
        """The body of the request."""
        return json.dumps(self._event).encode()

    @property
    def scope(self) -> dict[str, Any]:
        """The request; it has no address, as IAM says who may invoke the function."""
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "POST",
            "scheme": "https",
            "path": "/chat",
            "query_string": b"",
            "root_path": "",
            "headers": [(b"content-type", b"application/json")],
            "client": None,
            "aws.context": self._context,
        }

    def __call__(self, response: Response) -> dict[str, Any]:
        """Return the answer."""
        answer: dict[str, Any] = json.loads(response["body"])
        return answer


def start(environ: Mapping[str, str]) -> Handler:
    """Return the handler of a process; raises Misconfigured with what to set."""
    settings = read_settings(environ, secret_at)
    logs = InvocationLogs()
    return Handler(build(settings, measures=emf_measures(settings.environment)), logs.begin)


def _with_time_left(app: ASGIApp) -> ASGI:
    async def timed(scope: Scope, receive: Receive, send: Send) -> None:
        scope[TIME_LEFT] = _time_left(scope["aws.context"])
        await app(scope, receive, send)

    return timed


def _time_left(context: Context) -> timedelta:
    return timedelta(milliseconds=context.get_remaining_time_in_millis()) - _TO_ANSWER


def _path_of(base_url: str | None) -> str:
    """Return the path of a web address, without a slash at its end."""
    return "" if base_url is None else "".join(base_url.split("://", 1)[1].partition("/")[1:])


def _readable(event: Event, prefix: str) -> Event:
    """Return an event as Mangum reads it: with the paths of the app, and no odd headers."""
    context = event["requestContext"]
    stage = f"/{context.get('stage')}"
    readable = dict(event)
    for name in ("headers", "multiValueHeaders"):
        given = event.get(name) or {}
        readable[name] = {key: given[key] for key in given if key.lower() not in _NOT_READ}
    if "http" in context:
        request = context["http"]
        path = _without(prefix, _without(stage, request["path"]))
        readable["requestContext"] = {**context, "http": {**request, "path": path}}
        return readable
    path = event["path"]
    if "version" in event:  # of an HTTP API: paths begin with the stage, unlike a REST API's
        path = _without(stage, path)
    readable["path"] = _without(prefix, path)
    return readable


def _without(prefix: str, path: str) -> str:
    if prefix and path.startswith(f"{prefix}/"):
        return path[len(prefix) :]
    return path
