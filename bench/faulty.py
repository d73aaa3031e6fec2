"""How long a turn takes when Stripe fails, and whether all is settled once it has recovered."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import uvloop

from bench.books import agreement, application
from bench.load import Connection, expiry
from bench.rows import Row
from bench.servers import Server, bot, settings_for, stripe
from bench.troubles import TROUBLES
from payment_smart_bot.service.driving import run, within
from payment_smart_bot.service.settling.sweeping import sweep_sessions

_SWEEP_SECONDS: Final = 60.0
_PATIENCE_SECONDS: Final = 60.0


class _Seen(NamedTuple):
    """What one customer has seen: the seconds of the slowest turn, and how it ended."""

    slowest: float
    end: str


def measure() -> list[Row]:
    """Return the figures; raises RuntimeError where ledger and books differ in the end."""
    with tempfile.TemporaryDirectory() as folder:
        database, books = Path(folder) / "faulty.sqlite3", Path(folder) / "stripe.sqlite3"
        with stripe(books, "--troubled") as troubled, bot(database, settings_for(troubled)) as bot_:
            seen = uvloop.run(_all_at_once(bot_))
        with stripe(books) as healed:
            swept = _sweep(database, settings_for(healed))
    worst = max(each.slowest for each in seen)
    return [
        *(
            Row(f"Stripe {trouble.what}", f"{each.slowest:.1f} s, {each.end}")
            for trouble, each in zip(TROUBLES.values(), seen, strict=True)
        ),
        Row("slowest turn of all", f"{worst:.2f} s", "<= 20 s"),
        *swept,
    ]


def _sweep(database: Path, settings: dict[str, str]) -> list[Row]:
    with application(database, settings) as app:
        sweep = run(sweep_sessions(app.settlement), within(_SWEEP_SECONDS, app.effect_handler))
        return [
            Row("recovered: charges settled by a sweep", str(sweep.settled)),
            Row("recovered: charges still open", str(sweep.open), "0"),
            *agreement(app),
        ]


async def _all_at_once(server: Server) -> Sequence[_Seen]:
    return await asyncio.gather(*(_converse(server, name) for name in TROUBLES))


async def _converse(server: Server, name: str) -> _Seen:
    connection = await Connection.open(server.port)
    session_id = f"faulty-{name.split()[0]}"
    slowest = 0.0
    end = ""
    for message in (name, "4242424242424242", expiry(), "456", "confirm"):
        started = time.perf_counter()
        async with asyncio.timeout(_PATIENCE_SECONDS):
            status, answer = await connection.say(session_id, message)
        slowest = max(slowest, time.perf_counter() - started)
        end = _end(status, answer)
        if status != 200:
            break
    connection.close()
    return _Seen(slowest, end)


def _end(status: int, answer: dict[str, Any]) -> str:
    if status not in {200, 503}:
        raise RuntimeError(f"a turn under a fault was answered {status}")
    return str(answer["status"]) if status == 200 else str(status)
