"""Do the turns of others suffer while charges wait at Stripe? Alternating phases, in one run."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import uvloop

from bench.books import agreement, application
from bench.load import Connection, expiry, percentile, shown
from bench.rows import Row
from bench.servers import MEMORY, Server, bot, settings_for, stripe

CHARGES_AT_ONCE = 50
CONFIRM_SECONDS = 0.7
PHASE_SECONDS = 3.0
TALKERS = 20

_STOCK: Final = round(CHARGES_AT_ONCE * (PHASE_SECONDS / CONFIRM_SECONDS + 2))
"""How many can confirm in a phase, with the time in which they begin."""


@dataclass
class _Kind:
    """Turns of others, at a fixed pace, and their seconds `alone` and `beside` charges."""

    messages: Sequence[str]
    a_second: int
    pairs: int
    alone: list[float] = field(default_factory=list)
    beside: list[float] = field(default_factory=list)

    def rows(self, what: str, goal: str = "") -> list[Row]:
        """Return both, and how they compare."""
        ratio = percentile(self.beside, 0.99) / percentile(self.alone, 0.99)
        return [
            Row(f"{what}, {self.a_second} a second: alone", shown(self.alone)),
            Row(f"{what}: beside the charges", shown(self.beside)),
            Row(f"{what}: p99 beside / p99 alone", f"{ratio:.1f}", goal),
        ]


def measure() -> list[Row]:
    """Return the figures; raises RuntimeError where a charge went wrong."""
    here, away = _on_the_machine(), _Kind((_details(),), 60, pairs=2)
    with tempfile.TemporaryDirectory() as folder:
        rows = _beside_charges(Path(folder), here, away)
    rows += [*here.rows("other turns", "< 2"), *away.rows("turns that tokenise")]
    if MEMORY.is_dir():
        here = _on_the_machine()
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            _beside_charges(Path(folder), here)
        rows += here.rows("in memory: other turns")
    return rows


def _on_the_machine() -> _Kind:
    messages = "Is it safe to pay here?", "Jane Doe", "Where do I find the CVV?"
    return _Kind(messages, 300, pairs=5)


def _beside_charges(folder: Path, *kinds: _Kind) -> list[Row]:
    """Measure these kinds; return what was seen of the charges."""
    database, books = folder / "waiting.sqlite3", folder / "stripe.sqlite3"
    with stripe(books, "--confirm-takes", str(CONFIRM_SECONDS)) as there:
        settings = settings_for(there)
        with bot(database, settings) as server:
            payers = _Payers(server)
            uvloop.run(_alternate(server, payers, kinds))
        with application(database, settings) as app:
            return [*payers.rows(), *agreement(app, paid=len(payers.seconds))]


def _details() -> str:
    return f"4242424242424242, {expiry()}, cvv 456"


async def _alternate(server: Server, payers: "_Payers", kinds: Sequence[_Kind]) -> None:
    for kind in kinds:
        await _talk(server, kind, 0.5)  # warms up
        for pair in range(kind.pairs):
            await payers.get_ready()
            for with_charges in (False, True) if pair % 2 else (True, False):
                if with_charges:
                    async with payers.paying():
                        kind.beside += await _talk(server, kind, PHASE_SECONDS)
                else:
                    kind.alone += await _talk(server, kind, PHASE_SECONDS)


async def _talk(server: Server, kind: _Kind, seconds: float) -> list[float]:
    """Let others talk at the pace of their kind; return the seconds of each turn."""
    begin = time.perf_counter()
    talkers = (_talker(server, kind, number, begin, seconds) for number in range(TALKERS))
    return [turn for turns in await asyncio.gather(*talkers) for turn in turns]


async def _talker(
    server: Server, kind: _Kind, number: int, begin: float, seconds: float
) -> list[float]:
    """Say one message after the other, each when it is due, in a new session after the last."""
    connection = await Connection.open(server.port)
    took: list[float] = []
    due = begin + number / kind.a_second
    while due < begin + seconds:
        if due > time.perf_counter():
            await asyncio.sleep(due - time.perf_counter())
            started = time.perf_counter()
        else:
            started = due  # the server is behind: a customer would have waited since then
        sessions, message = divmod(len(took), len(kind.messages))
        session_id = f"talker-{begin}-{number}-{sessions}"
        status, _ = await connection.say(session_id, kind.messages[message])
        took.append(time.perf_counter() - started)
        if status != 200:
            raise RuntimeError(f"a turn beside the charges was answered {status}")
        due += TALKERS / kind.a_second
    connection.close()
    return took


class _Payers:
    """Customers who confirm, one charge after the other, CHARGES_AT_ONCE of them at any time."""

    def __init__(self, server: Server) -> None:
        self.seconds: list[float] = []
        self._server = server
        self._begun = 0
        self._ready: list[str] = []
        self._paying = False
        self._span = 0.0

    def rows(self) -> list[Row]:
        """Return how many charges were under way, and how long they took."""
        in_flight = sum(self.seconds) / self._span
        return [
            Row("charges under way at any time, mean", f"{in_flight:.0f}", f"{CHARGES_AT_ONCE}"),
            Row("a turn that charges, median / p99", shown(self.seconds)),
        ]

    async def get_ready(self) -> None:
        """Bring conversations to where one word is missing."""
        missing = iter(range(_STOCK - len(self._ready)))
        await asyncio.gather(*(self._converse(missing) for _ in range(4)))

    async def _converse(self, missing: Iterator[int]) -> None:
        connection = await Connection.open(self._server.port)
        for _ in missing:
            self._begun += 1
            session_id = f"payer-{self._begun}"
            _, answer = await connection.say(session_id, f"Jane Doe, {_details()}")
            if answer.get("status") != "confirming":
                raise RuntimeError(f"a payer was answered {answer}")
            self._ready.append(session_id)
        connection.close()

    @asynccontextmanager
    async def paying(self) -> AsyncIterator[None]:
        """Keep charges under way from the beginning of the block to its end."""
        self._paying = True
        started = time.perf_counter()
        pause = CONFIRM_SECONDS / CHARGES_AT_ONCE
        tasks = [asyncio.create_task(self._pay(n * pause)) for n in range(CHARGES_AT_ONCE)]
        await asyncio.sleep(CONFIRM_SECONDS)
        try:
            yield
        finally:
            self._paying = False
            await asyncio.gather(*tasks)
            self._span += time.perf_counter() - started - CONFIRM_SECONDS

    async def _pay(self, after: float) -> None:
        connection = await Connection.open(self._server.port)
        await asyncio.sleep(after)
        while self._paying:
            started = time.perf_counter()
            _, answer = await connection.say(self._ready.pop(), "confirm")
            self.seconds.append(time.perf_counter() - started)
            if answer.get("status") != "completed":
                raise RuntimeError(f"a payer was answered {answer}")
        connection.close()
