"""Whole conversations over HTTP from this process: keep-alive connections, nothing but the need."""

import asyncio
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime


def six_messages() -> list[str]:
    """Return the messages of one payment, with an expiry in next year."""
    year = (datetime.now(UTC).year + 1) % 100
    return [
        "I need to make a payment",
        "Jane Doe",
        "4242424242424242",
        f"12/{year:02}",
        "456",
        "confirm",
    ]


@dataclass
class Result:
    """What a load gave: wall seconds, seconds of each request, statuses other than expected."""

    seconds: float = 0.0
    latencies: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def percentile(self, share: float) -> float:
        """Return the latency in seconds that this share of requests stayed under."""
        ordered = sorted(self.latencies)
        return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def run_load(port: int, conversations: int, at_once: int, messages: Sequence[str]) -> Result:
    """Hold conversations against 127.0.0.1:port, `at_once` at a time."""
    import uvloop

    return uvloop.run(_load(port, conversations, at_once, messages))


async def _load(port: int, conversations: int, at_once: int, messages: Sequence[str]) -> Result:
    result = Result()
    ids = iter(range(conversations))
    prefix = f"bench-{time.monotonic_ns()}"
    started = time.perf_counter()
    await asyncio.gather(*(_customer(port, ids, prefix, messages, result) for _ in range(at_once)))
    result.seconds = time.perf_counter() - started
    return result


async def _customer(
    port: int, ids: Iterator[int], prefix: str, messages: Sequence[str], result: Result
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number in ids:
        answer: dict[str, object] = {}
        for message in messages:
            body = json.dumps({"sessionId": f"{prefix}-{number}", "message": message})
            started = time.perf_counter()
            answer = await _post(reader, writer, body.encode(), result)
            result.latencies.append(time.perf_counter() - started)
        if answer.get("status", "completed") != "completed":
            result.faults.append(f"ended {answer.get('status')}")
    writer.close()


async def _post(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes, result: Result
) -> dict[str, object]:
    writer.write(
        b"POST /chat HTTP/1.1\r\nhost: bench\r\ncontent-type: application/json\r\n"
        b"content-length: %d\r\n\r\n%s" % (len(body), body)
    )
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    content = await reader.readexactly(length)
    if not head.startswith(b"http/1.1 200"):
        result.faults.append(head[:40].decode())
    answer: dict[str, object] = json.loads(content)
    return answer
