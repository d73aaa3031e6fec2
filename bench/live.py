"""A thousand pages that watch: what they cost, and how soon they are told."""

import asyncio
import json
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
from websockets.asyncio.client import ClientConnection, connect

from bench.load import shown
from bench.rows import Row
from bench.servers import Server, bot

PAGES = 1_000
SAYING = 100
ROUNDS = 20
SECONDS = 10.0
"""For ROUNDS * SAYING turns: 200 a second."""


def measure() -> list[Row]:
    """Return the figures of pages that are told what happens."""
    with tempfile.TemporaryDirectory() as folder, bot(Path(folder) / "live.sqlite3") as server:
        return asyncio.run(_measure(server))


async def _measure(server: Server) -> list[Row]:
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(
            httpx.AsyncClient(base_url=f"http://127.0.0.1:{server.port}", timeout=30)
        )
        for number in range(PAGES):
            await _say(http, f"page-{number}", "hello")
        before = server.megabytes()
        pages = [await _watch(stack, server, f"page-{number}") for number in range(PAGES)]
        memory = server.megabytes() - before
        cpu, began = server.cpu_seconds(), time.perf_counter()
        latencies: list[float] = []
        talks = [_talk(page, place, latencies) for place, page in enumerate(pages[:SAYING])]
        await asyncio.gather(*talks)
        seconds, cpu = time.perf_counter() - began, server.cpu_seconds() - cpu
    return [
        Row(f"memory of {PAGES:,} pages that watch", f"{memory:.0f} MB", "< 100"),
        Row("turns a second meanwhile", f"{ROUNDS * SAYING / seconds:.0f}", "200"),
        Row("from saying to the new state, median / p99", shown(latencies)),
        Row("server CPU a turn, with the push", f"{cpu / (ROUNDS * SAYING) * 1e6:.0f} us"),
    ]


async def _say(http: httpx.AsyncClient, session_id: str, message: str) -> None:
    body = {"sessionId": session_id, "message": message}
    (await http.post("/chat", json=body)).raise_for_status()


async def _watch(stack: AsyncExitStack, server: Server, session_id: str) -> ClientConnection:
    address = f"ws://127.0.0.1:{server.port}/live"
    page = await stack.enter_async_context(connect(address, compression=None, proxy=None))
    await page.send(json.dumps({"watch": {"sessionId": session_id}}))
    await page.recv()
    return page


async def _talk(page: ClientConnection, place: int, latencies: list[float]) -> None:
    """Ask a question in each round, and wait until the new state is there."""
    began = time.perf_counter() + place * SECONDS / ROUNDS / SAYING
    for number in range(ROUNDS):
        await asyncio.sleep(max(0.0, began + number * SECONDS / ROUNDS - time.perf_counter()))
        asked = time.perf_counter()
        await page.send(json.dumps({"say": {"message": "is it safe?"}}))
        while "state" not in json.loads(await page.recv()):
            pass
        latencies.append(time.perf_counter() - asked)
