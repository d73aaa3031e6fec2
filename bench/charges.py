"""The API's load with a charge on top, on a disk and in memory, and what the books say of it."""

import os
import tempfile
import time
from pathlib import Path

from bench.api import AT_ONCE, CONVERSATIONS, WARM_UP, check
from bench.books import agreement, application
from bench.load import Load, Result, run_load, shown, six_messages
from bench.rows import Row
from bench.servers import CHARGING, MEMORY, PRICE, bot


def measure() -> list[Row]:
    """Return the figures of charging; raises RuntimeError where ledger and books differ."""
    with tempfile.TemporaryDirectory() as folder:
        rows = _on_disk(Path(folder))
    if MEMORY.is_dir():
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            rows += _in_memory(Path(folder))
    return rows


def _on_disk(folder: Path) -> list[Row]:
    result, cpu, agreed = _charge(folder / "charged.sqlite3")
    return [
        Row("conversations a second, 50 at a time", f"{_speed(result):.0f}", "> 150"),
        *agreed,
        Row("server CPU a conversation", f"{cpu * 1e3:.2f} ms"),
        Row("latency of a turn, median / p99", shown(result.latencies)),
        Row("latency of the turn that charges", shown(result.last)),
        Row("a bare fsync here, median / p99", shown(_fsyncs(folder))),
    ]


def _in_memory(folder: Path) -> list[Row]:
    result, cpu, _ = _charge(folder / "charged.sqlite3")
    return [
        Row("in memory: conversations a second", f"{_speed(result):.0f}"),
        Row("in memory: server CPU a conversation", f"{cpu * 1e3:.2f} ms"),
        Row("in memory: latency of the turn that charges", shown(result.last)),
    ]


def _charge(database: Path) -> tuple[Result, float, list[Row]]:
    """Return the load's result, CPU seconds a conversation, and what the books say."""
    with bot(database, CHARGING) as server:
        check(run_load(server.port, Load(WARM_UP, AT_ONCE, six_messages(), PRICE)))
        before = server.cpu_seconds()
        result = run_load(server.port, Load(CONVERSATIONS, AT_ONCE, six_messages(), PRICE))
        cpu = (server.cpu_seconds() - before) / CONVERSATIONS
    check(result)
    with application(database, CHARGING) as app:
        return result, cpu, agreement(app, paid=WARM_UP + CONVERSATIONS)


def _speed(result: Result) -> float:
    return CONVERSATIONS / result.seconds


def _fsyncs(folder: Path) -> list[float]:
    """Return the seconds of each of some appends of a page that reach the disk."""
    seconds = []
    with (folder / "fsync").open("ab", buffering=0) as file:
        for _ in range(500):
            started = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            seconds.append(time.perf_counter() - started)
    return seconds
