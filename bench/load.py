"""Whole conversations over HTTP from this process: keep-alive connections, nothing but the need."""

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import uvloop


def expiry() -> str:
    """Return an expiry in next year, as a customer types it."""
    return f"12/{(datetime.now(UTC).year + 1) % 100:02}"


def six_messages() -> list[str]:
    """Return the messages of one payment."""
    return [
        "I need to make a payment",
        "Jane Doe",
        "4242424242424242",
        expiry(),
        "456",
        "confirm",
    ]


@dataclass
class Result:
    """What a load gave: wall seconds, seconds of each request, and what was not as expected.

    `last` holds the seconds of each conversation's last request alone.
    """

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Load:
    """Conversations that say the same: how many, how many `at_once`, and the price in cents."""

    conversations: int
    at_once: int
    messages: Sequence[str]
    price: int | None = None


def percentile(latencies: Sequence[float], share: float) -> float:
    """Return the latency in seconds that this share of requests stayed under."""
    ordered = sorted(latencies)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def shown(latencies: Sequence[float]) -> str:
    """Return median and p99 for a table."""
    return f"{percentile(latencies, 0.5) * 1e3:.2f} / {percentile(latencies, 0.99) * 1e3:.2f} ms"


def run_load(port: int, load: Load) -> Result:
    """Hold conversations against 127.0.0.1:port."""
    return uvloop.run(_load(port, load))


class Connection:
    """One customer's connection to the server."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, port: int) -> "Connection":
        """Connect to 127.0.0.1:port."""
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def say(self, session_id: str, message: str) -> tuple[int, dict[str, Any]]:
        """Send one message; return the HTTP status and the answer."""
        body = json.dumps({"sessionId": session_id, "message": message}).encode()
        self._writer.write(
            b"POST /chat HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
            b"content-length: %d\r\n\r\n%s" % (len(body), body)
        )
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        answer: dict[str, Any] = json.loads(await self._reader.readexactly(length))
        return int(head[9:12]), answer

    def close(self) -> None:
        """Hang up."""
        self._writer.close()


async def _load(port: int, load: Load) -> Result:
    result = Result()
    ids = iter(range(load.conversations))
    prefix = f"bench-{time.monotonic_ns()}"
    started = time.perf_counter()
    await asyncio.gather(*(_customer(port, ids, prefix, load, result) for _ in range(load.at_once)))
    result.seconds = time.perf_counter() - started
    return result


async def _customer(port: int, ids: Iterator[int], prefix: str, load: Load, result: Result) -> None:
    connection = await Connection.open(port)
    for number in ids:
        answer: dict[str, Any] = {}
        for message in load.messages:
            started = time.perf_counter()
            status, answer = await connection.say(f"{prefix}-{number}", message)
            result.latencies.append(time.perf_counter() - started)
            if status != 200:
                result.faults.append(f"{status} {answer.get('code')}")
        result.last.append(result.latencies[-1])
        result.faults += _wrong_end(answer, load.price)
    connection.close()


def _wrong_end(answer: dict[str, Any], price: int | None) -> list[str]:
    if answer.get("status", "completed") != "completed":  # the floor's echo has none
        return [f"ended {answer['status']}"]
    if price is not None and answer.get("payment", {}).get("amount") != price:
        return ["ended with another amount"]
    return []
