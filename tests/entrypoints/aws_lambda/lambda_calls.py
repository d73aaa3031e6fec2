"""Invocations as Lambda makes them: AWS's own events, with our requests in them."""

import base64
import json
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.aws_lambda.events import Handler

EVENTS: Final = Path(__file__).with_name("lambda_events")
REQUESTS: Final = ("rest_api", "http_api_format_1", "http_api", "function_url")
"""What brings requests, as the documentation of AWS shows it."""


def an_event(name: str) -> dict[str, Any]:
    event: dict[str, Any] = json.loads((EVENTS / f"{name}.json").read_text())
    return event


@dataclass
class Invocation:
    """The context of an invocation."""

    milliseconds: int = 60_000
    aws_request_id: str = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"

    def get_remaining_time_in_millis(self) -> int:
        return self.milliseconds


@dataclass
class Request:
    """A request, to be put into an event of any kind."""

    method: str = "GET"
    path: str = "/chat"
    body: object = None
    address: str = "192.0.2.1"
    query: str = ""
    encoded: bool = False

    def within(self, kind: str) -> dict[str, Any]:
        event = deepcopy(an_event(kind))
        body = "" if self.body is None else json.dumps(self.body)
        event["body"] = base64.b64encode(body.encode()).decode() if self.encoded else body
        event["isBase64Encoded"] = self.encoded
        return self._format_2(event) if "rawPath" in event else self._format_1(event)

    def _format_1(self, event: dict[str, Any]) -> dict[str, Any]:
        event["path"] = event["path"].replace("/chat", self.path)
        event["httpMethod"] = self.method
        event["requestContext"]["identity"]["sourceIp"] = self.address
        values: dict[str, list[str]] = {}
        for name, _, value in (pair.partition("=") for pair in filter(None, self.query.split("&"))):
            values.setdefault(name, []).append(value)
        event["multiValueQueryStringParameters"] = values or None
        event["queryStringParameters"] = {name: each[-1] for name, each in values.items()} or None
        return event

    def _format_2(self, event: dict[str, Any]) -> dict[str, Any]:
        path = event["rawPath"].replace("/chat", self.path)
        event["rawPath"], event["rawQueryString"] = path, self.query
        http = event["requestContext"]["http"]
        event["requestContext"]["http"] = {
            **http, "path": path, "method": self.method, "sourceIp": self.address,
        }  # fmt: skip
        return event


def with_header(event: dict[str, Any], name: str, *values: str) -> dict[str, Any]:
    event["headers"][name] = ", ".join(values)
    if "multiValueHeaders" in event:
        event["multiValueHeaders"][name] = list(values)
    return event


class Lambda:
    """A function that runs: a handler, and what comes back read."""

    _running: ClassVar[list[Handler]] = []

    def __init__(self, application: Application) -> None:
        self.begun: list[str] = []
        self.handler = Handler(application, self.begun.append)
        self._running.append(self.handler)

    @classmethod
    def end_all(cls) -> None:
        while cls._running:
            cls._running.pop().close()

    def invoke(self, event: dict[str, Any], milliseconds: int = 60_000) -> dict[str, Any]:
        return self.handler(event, Invocation(milliseconds))

    def ask(self, kind: str, request: Request) -> tuple[int, dict[str, Any]]:
        answer = self.invoke(request.within(kind))
        return answer["statusCode"], json.loads(answer["body"])

    def say(self, text: str, session_id: str = "s1", kind: str = "rest_api") -> dict[str, Any]:
        body = {"sessionId": session_id, "message": text}
        status, answer = self.ask(kind, Request("POST", body=body))
        assert status == 200, answer
        return answer
