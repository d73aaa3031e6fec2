"""The simulator as the SDK's HTTP client: a function call, no socket."""

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import stripe

from stripe_simulator.protocol.wire import NoAnswer, Request, Response


class Headers(Mapping[str, str]):
    """Response headers in Stripe's spelling, found whatever the case, as the SDK expects."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = dict(headers)
        self._spelling = {name.lower(): name for name in headers}

    def __getitem__(self, name: str) -> str:
        return self._headers[self._spelling[name.lower()]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._headers)

    def __len__(self) -> int:
        return len(self._headers)


class SimulatorHTTPClient(stripe.HTTPClient):
    """An HTTP client for `stripe.StripeClient(key, http_client=…)`, which ignores base addresses.

    Async calls run inline too, because a call takes less time than its way to a thread would.
    """

    name = "stripe_simulator"

    def __init__(self, handle: Callable[[Request], Response]) -> None:
        super().__init__()
        self._handle = handle

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[str, int, Mapping[str, str]]:
        """Answer one request of the SDK: body, status, headers.

        Raises stripe.APIConnectionError where a fault leaves it without an answer.
        """
        parts = urlsplit(url)
        lower_case = {name.lower(): value for name, value in (headers or {}).items()}
        request = Request(method.upper(), parts.path, parts.query, lower_case, post_data or "")
        try:
            response = self._handle(request)
        except NoAnswer as no_answer:
            message = f"Unexpected error communicating with Stripe. (Network error: {no_answer})"
            error = stripe.APIConnectionError(message, should_retry=True)  # type: ignore[no-untyped-call]
            raise error from no_answer
        return response.body, response.status, Headers(response.headers)

    def request_stream(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> tuple[io.BytesIO, int, Mapping[str, str]]:
        """Answer a request whose body the SDK reads as a stream."""
        body, status, answered = self.request(method, url, headers, post_data)
        return io.BytesIO(body.encode()), status, answered

    def close(self) -> None:
        """Do nothing: whoever opened the simulator closes it."""

    async def request_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: Any = None
    ) -> tuple[bytes, int, Mapping[str, str]]:
        """Answer one request of the SDK's async half."""
        body, status, answered = self.request(method, url, headers, post_data)
        return body.encode(), status, answered

    async def request_stream_async(
        self, method: str, url: str, headers: Mapping[str, str], post_data: Any = None
    ) -> tuple[AsyncIterator[bytes], int, Mapping[str, str]]:
        """Answer an async request whose body the SDK reads as a stream."""
        body, status, answered = self.request(method, url, headers, post_data)

        async def stream() -> AsyncIterator[bytes]:
            yield body.encode()

        return stream(), status, answered

    async def close_async(self) -> None:
        """Do nothing, like `close`."""

    def _sleep_time_seconds(self, *_: object, **__: object) -> float:
        """Let the SDK try again at once, as there is no server to spare."""
        return 0.0

    def sleep_async(self, secs: float) -> Awaitable[None]:
        """Wait between two tries of the SDK."""
        return asyncio.sleep(secs)
