"""Calls an ASGI app directly, without a socket."""

import asyncio
import re
from collections.abc import Iterable
from typing import Any

import httpx
from starlette.types import ASGIApp
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY

from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.entrypoints.http.operations import list_operations
from payment_smart_bot.entrypoints.http.shared import problems
from payment_smart_bot.entrypoints.http.shared.operation import Operation

ALL_OPERATIONS = list(dict.fromkeys(row for way in EntryMode for row in list_operations(way)))
"""The rows of the table, whichever way cards are given."""


class Client:
    """Sends requests to an app, one after another, and holds the answers to the table."""

    def __init__(
        self,
        app: ASGIApp,
        rows: Iterable[Operation] = ALL_OPERATIONS,
        address: str = "127.0.0.1",
    ) -> None:
        self.app = app
        self._rows = rows
        self._address = address

    def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        """Send a request; a problem that the operation's row does not list fails the test."""

        async def sent() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, client=(self._address, 50000))
            async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
                return await client.request(method, path, **options)

        response = asyncio.run(sent())
        assert_listed(response, self._rows)
        return response

    def say(self, message: str, session_id: str | None = "s1", **more: str) -> httpx.Response:
        body = {"message": message, **more}
        if session_id is not None:
            body["sessionId"] = session_id
        return self.send("POST", "/chat", json=body)

    def post(self, body: bytes, content_type: str | None = "application/json") -> httpx.Response:
        headers = {"content-type": content_type} if content_type is not None else {}
        return self.send("POST", "/chat", content=body, headers=headers)

    def show(self, session_id: str = "s1") -> Any:
        return self.send("GET", f"/chat/{session_id}").json()

    def ask(
        self, method: str, path: str, key: str = MERCHANT_KEY, **options: Any
    ) -> httpx.Response:
        """Send a request of the merchant's."""
        headers = {"authorization": f"Bearer {key}", **options.pop("headers", {})}
        return self.send(method, path, headers=headers, **options)

    def get(self, path: str) -> Any:
        """Return what the merchant gets at a path."""
        response = self.ask("GET", path)
        assert response.status_code == 200, response.text
        return response.json()

    def pay(self, session_id: str = "s1", last: str = "confirm") -> Any:
        """Hold a whole conversation; return its last reply."""
        for message in FIVE_MESSAGES:
            self.say(message, session_id)
        return self.say(last, session_id).json()


def assert_problem(response: httpx.Response, status: int, code: str) -> None:
    """Check that an answer is this error, in the shape that every error has."""
    assert (response.status_code, response.json()["code"]) == (status, code)
    assert set(response.json()) == {"error", "code"}
    assert response.json()["error"].endswith(".")
    assert response.headers["content-type"] == "application/json"


def assert_listed(response: httpx.Response, rows: Iterable[Operation]) -> None:
    """Check that the row of an operation lists the problem that the operation answered with."""
    if response.status_code < 400 or not response.content:
        return
    if response.headers["content-type"] != "application/json":
        return
    request, status = response.request, response.status_code
    asked = [row for row in rows if row.method == request.method and _matches(row, request.url)]
    if status in {answer.status for row in asked for answer in row.answers}:
        return
    listed = {problems.NO_SUCH_PATH, problems.NO_SUCH_METHOD}
    listed |= {problem for row in asked for problem in row.every_problem}
    code, sentence = response.json()["code"], response.json()["error"]
    described = any(
        (problem.status, problem.code) == (status, code)
        and (problem.error == sentence or problem is problems.INVALID_REQUEST)
        for problem in listed
    )
    assert described, (
        f"{request.method} {request.url.path} answers {status} {code} with {sentence!r}, "
        "which its row does not list"
    )


def _matches(row: Operation, url: httpx.URL) -> bool:
    return bool(re.fullmatch(re.sub(r"{\w+}", "[^/]+", row.path), url.path))
