"""Lambda's events: requests from API Gateway and function URLs, schedules, direct invocations.

Mangum passes requests to the one ASGI app. docs/lambda.md says what each event gets back.
"""

import asyncio
import json
import logging
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any, Final, Protocol, cast

from mangum import Mangum
from mangum.adapter import DEFAULT_TEXT_MIME_TYPES
from mangum.types import ASGI, LambdaConfig, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from payment_smart_bot.bootstrap import (
    Application,
    build,
    build_metrics,
    build_start,
    find_secret,
)
from payment_smart_bot.entrypoints.aws_lambda.live_events import LiveEvents, is_live_event
from payment_smart_bot.entrypoints.aws_lambda.logs import InvocationLogs
from payment_smart_bot.entrypoints.aws_lambda.patience import find_patiently
from payment_smart_bot.entrypoints.aws_lambda.schedules import TASKS, find_task
from payment_smart_bot.entrypoints.background import notify_safely
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.entrypoints.http.customer.bodies import ChatRequestByForm
from payment_smart_bot.entrypoints.http.operations import SEND_MESSAGE, TAKE_STRIPE_EVENT
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.json_answers import JsonResponse, build_error_body
from payment_smart_bot.entrypoints.http.shared.middleware import report
from payment_smart_bot.entrypoints.http.shared.scope import TIME_LEFT
from payment_smart_bot.settings import SecretSource, read_settings

Event = Mapping[str, Any]

_SCHEDULED: Final = "Scheduled Event"
"""The `detail-type` that EventBridge's rules and its Scheduler send."""

_CHAT_FIELDS: Final = frozenset(ChatRequestByForm.__struct_encode_fields__)
"""A direct invocation has one of these fields; no other event does."""

_TEXTS: Final = (*DEFAULT_TEXT_MIME_TYPES, "image/svg+xml")
"""What leaves as text. API Gateway passes anything else on in base64, as it is, to the browser."""

_RESERVE: Final = timedelta(seconds=1)
"""The part of an invocation's time that is kept for the answer and the metrics."""

_TO_REPORT: Final = 1.0
"""Seconds of a scheduled run that are kept for reporting what the sweeps did."""

_PUSHING: Final = timedelta(seconds=2)
"""How long an answer waits while pages that watch are sent what has changed."""

_TELLING: Final = timedelta(seconds=5)
"""How long an event of Stripe's waits for the merchant's server; Stripe itself waits for longer."""

_IGNORED_HEADERS: Final = frozenset({"host", "x-forwarded-port"})
"""Headers on which Mangum fails if they are malformed. Nothing here needs them."""

_log = logging.getLogger(__name__)


class Context(Protocol):
    """The part of Lambda's context that we use."""

    aws_request_id: str

    def get_remaining_time_in_millis(self) -> int:
        """Return how many milliseconds the invocation may still take."""


class UnknownEvent(Exception):
    """The function was called with an event that it cannot answer."""


class ScheduledRunFailed(Exception):
    """A task of a scheduled run failed for an unforeseen reason; the log names it."""


class Handler:
    """Answers events one after the other, as Lambda sends them to a process.

    `begin` is called with the id of each invocation, for the logs.
    """

    def __init__(self, application: Application, begin: Callable[[str], None]) -> None:
        self._application = application
        self._begin = begin
        self._has_started = False
        self._prefix = _find_path(application.settings.public_base_url)
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        remote = application.remote_audience
        self._live = LiveEvents(application, remote) if remote else None
        app = _add_time_left(create_app(application, holds_connections=False))
        self._respond = Mangum(
            app, lifespan="off", custom_handlers=[_Direct], text_mime_types=[*_TEXTS]
        )

    def __call__(self, event: Event, context: Context) -> dict[str, Any]:
        """Return the answer to an event; raises UnknownEvent and ScheduledRunFailed."""
        asyncio.set_event_loop(self._loop)  # Mangum asks for the loop of this thread
        self._begin(context.aws_request_id)
        self._record_start()
        try:
            return self._take(event, context)
        finally:
            self._push_changes(context)
            self._application.metrics.flush()

    def close(self) -> None:
        """Close the event loop. Lambda never calls this: it ends the process."""
        self._loop.close()

    def _take(self, event: Event, context: Context) -> dict[str, Any]:
        if event.get("detail-type") == _SCHEDULED:
            return self._run_scheduled(event, context)
        if is_live_event(event):
            if self._live is None:
                raise UnknownEvent("WebSockets need LIVE_URL and CONNECTIONS_TABLE.")
            work = self._live.answer(event, _read_time_left(context))
            return self._loop.run_until_complete(work)
        if "requestContext" in event or _CHAT_FIELDS & event.keys():
            return self._answer(event, context)
        raise UnknownEvent(
            "Send a request of API Gateway or a function URL, a scheduled event, or a message "
            'such as {"sessionId": "...", "message": "I want to pay"}.'
        )

    def _push_changes(self, context: Context) -> None:
        """Send pages what has changed, before this process rests: Lambda lets none go on."""
        if self._live is not None:
            seconds = min(_read_time_left(context), _PUSHING).total_seconds()
            self._loop.run_until_complete(self._live.push_changes(seconds))

    def _record_start(self) -> None:
        """Put the start on record with the first event: a snapshot may be made before it."""
        if not self._has_started:
            self._has_started = True
            self._application.audit.record(build_start(self._application.settings))

    def _answer(self, event: Event, context: Context) -> dict[str, Any]:
        try:
            return self._take_request(event, context)
        except Exception as error:  # an event that is not as AWS describes it
            report(error, self._application.metrics)
            headers = {"content-type": JsonResponse.media_type}
            body = build_error_body(problems.INTERNAL).decode()
            return {"statusCode": problems.INTERNAL.status, "headers": headers, "body": body}

    def _take_request(self, event: Event, context: Context) -> dict[str, Any]:
        is_direct = "requestContext" not in event
        if not is_direct:
            event = _prepare_event(event, self._prefix)
        answer = self._respond(cast("dict[str, Any]", event), cast("Any", context))
        if not is_direct and _is_stripe_event(event) and answer["statusCode"] == 200:
            self._push_changes(context)  # before the merchant's server is waited for
            self._tell_merchant(context)
        return answer

    def _tell_merchant(self, context: Context) -> None:
        """Send notices that are due, while nobody but Stripe waits for the answer."""
        left = min(_read_time_left(context), _TELLING).total_seconds()
        work = notify_safely(self._application, left)
        with suppress(TimeoutError):  # the schedule goes on
            self._loop.run_until_complete(asyncio.wait_for(work, left))

    def _run_scheduled(self, event: Event, context: Context) -> dict[str, Any]:
        task = find_task(event)
        if task is None:
            raise UnknownEvent(
                f'A schedule has no "task" in its detail, or one of: {", ".join(TASKS)}.'
            )
        seconds = _read_time_left(context).total_seconds()
        # The sweeps end by themselves before that, and report what they did.
        work = task(self._application, seconds - _TO_REPORT)
        try:
            failures = self._loop.run_until_complete(asyncio.wait_for(work, seconds))
        except TimeoutError:
            _log.warning("No time is left for this run; the next one goes on.")
            return {"done": False}
        if failures:
            raise ScheduledRunFailed(failures)
        return {"done": True}


class _Direct:
    """Turns a direct invocation into `POST /chat`, and its response into the body alone."""

    def __init__(self, event: Event, context: Context, _: LambdaConfig) -> None:
        self._event = event
        self._context = context

    @classmethod
    def infer(cls, event: Event, *_: object) -> bool:
        """Return whether an event is a direct invocation. Mangum asks each of its handlers this."""
        return "requestContext" not in event

    @property
    def body(self) -> bytes:
        """The body of the request."""
        return json.dumps(self._event).encode()

    @property
    def scope(self) -> dict[str, Any]:
        """The request. It has no client address, as IAM decides who may invoke the function."""
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": SEND_MESSAGE.method,
            "scheme": "https",
            "path": SEND_MESSAGE.path,
            "query_string": b"",
            "root_path": "",
            "headers": [(b"content-type", b"application/json")],
            "client": None,
            "aws.context": self._context,
        }

    def __call__(self, response: Response) -> dict[str, Any]:
        """Return the decoded body of the response."""
        answer: dict[str, Any] = json.loads(response["body"])
        return answer


def build_handler(
    environ: Mapping[str, str],
    find: Callable[[str], SecretSource] = find_secret,
    wait: Callable[[float], None] = time.sleep,
) -> Handler:
    """Return the handler of a process; raises Misconfigured with what to set."""
    settings = read_settings(environ, lambda arn: find_patiently(arn, find, wait))
    logs = InvocationLogs()
    metrics = build_metrics(settings.environment, environ)
    return Handler(build(settings, metrics=metrics, audit_stream=sys.stdout), logs.begin)


def _add_time_left(app: ASGIApp) -> ASGI:
    async def respond(scope: Scope, receive: Receive, send: Send) -> None:
        scope[TIME_LEFT] = _read_time_left(scope["aws.context"])
        await app(scope, receive, send)

    return respond


def _read_time_left(context: Context) -> timedelta:
    return timedelta(milliseconds=context.get_remaining_time_in_millis()) - _RESERVE


def _find_path(base_url: str | None) -> str:
    """Return the path of a web address, without a slash at its end."""
    return "" if base_url is None else "".join(base_url.split("://", 1)[1].partition("/")[1:])


def _prepare_event(event: Event, prefix: str) -> Event:
    """Return an event with the app's own path and without the headers on which Mangum fails."""
    context = event["requestContext"]
    stage = f"/{context.get('stage')}"
    prepared = dict(event)
    for name in ("headers", "multiValueHeaders"):
        given = event.get(name) or {}
        prepared[name] = {key: given[key] for key in given if key.lower() not in _IGNORED_HEADERS}
    if "http" in context:
        request = context["http"]
        path = _strip_prefix(prefix, _strip_prefix(stage, request["path"]))
        prepared["requestContext"] = {**context, "http": {**request, "path": path}}
        return prepared
    path = event["path"]
    if "version" in event:  # an HTTP API's paths begin with the stage, a REST API's do not
        path = _strip_prefix(stage, path)
    prepared["path"] = _strip_prefix(prefix, path)
    return prepared


def _is_stripe_event(event: Event) -> bool:
    """Whether a prepared event brings one of Stripe's, or what claims to be one."""
    request = event["requestContext"].get("http", event)
    return bool(request["path"] == TAKE_STRIPE_EVENT.path)


def _strip_prefix(prefix: str, path: str) -> str:
    if prefix and path.startswith(f"{prefix}/"):
        return path[len(prefix) :]
    return path
