"""Calls an ASGI app directly, without a socket."""

import asyncio
from typing import Any

import httpx
from starlette.types import ASGIApp
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY


class Client:
    """Sends requests to an app, one after another."""

    def __init__(self, app: ASGIApp, client: tuple[str, int] = ("127.0.0.1", 50000)) -> None:
        self.app = app
        self._client = client

    def send(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def sent() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, client=self._client)
            async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
                return await client.request(method, path, **options)

        return asyncio.run(sent())

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
