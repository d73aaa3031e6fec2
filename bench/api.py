"""The API with SQLite: speed, CPU per request, a thousand at a time, 100,000 stored."""

import tempfile
from pathlib import Path

from bench.load import Load, Result, run_load, shown, six_messages
from bench.rows import Row
from bench.servers import Server, bot, floor
from bench.stored import fill

WARM_UP = 50
CONVERSATIONS = 1500
AT_ONCE = 50
MANY_AT_ONCE = 1000
STORED = 100_000


def measure() -> list[Row]:
    """Return the figures of the API."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_throughput(Path(folder)), *_many_at_once(Path(folder)), *_stored(Path(folder))]


def _throughput(folder: Path) -> list[Row]:
    messages = six_messages()
    with floor() as server:
        _, bare = _cpu_per_request(server, CONVERSATIONS)
    with bot(folder / "speed.sqlite3") as server:
        result, ours = _cpu_per_request(server, CONVERSATIONS)
    check(result)
    return [
        Row(
            "conversations a second, 50 at a time", f"{CONVERSATIONS / result.seconds:.0f}", "> 250"
        ),
        Row("requests a second", f"{CONVERSATIONS * len(messages) / result.seconds:.0f}"),
        Row("latency of a turn, median / p99", shown(result.latencies)),
        Row("server CPU a request", f"{ours * 1e6:.0f} us"),
        Row("bare Starlette echo, CPU a request", f"{bare * 1e6:.0f} us"),
        Row("ratio of the two", f"{ours / bare:.1f}", "< 8"),
    ]


def _cpu_per_request(server: Server, conversations: int) -> tuple[Result, float]:
    messages = six_messages()
    run_load(server.port, Load(WARM_UP, AT_ONCE, messages))
    before = server.cpu_seconds()
    result = run_load(server.port, Load(conversations, AT_ONCE, messages))
    return result, (server.cpu_seconds() - before) / (conversations * len(messages))


def _many_at_once(folder: Path) -> list[Row]:
    with bot(folder / "many.sqlite3") as server:
        result = run_load(server.port, Load(MANY_AT_ONCE, MANY_AT_ONCE, six_messages()))
    return [
        Row("1,000 conversations at a time: faults", str(len(result.faults)), "0"),
        Row("turns answered", str(len(result.latencies)), str(MANY_AT_ONCE * 6)),
    ]


def _stored(folder: Path) -> list[Row]:
    database = folder / "stored.sqlite3"
    with bot(database) as server:
        run_load(server.port, Load(WARM_UP, 1, six_messages()))
        empty = run_load(server.port, Load(400, 1, six_messages()))
    before = database.stat().st_size
    fill(database, STORED)
    with bot(database) as server:
        run_load(server.port, Load(WARM_UP, 1, six_messages()))
        full = run_load(server.port, Load(400, 1, six_messages()))
        memory = server.megabytes()
    size = (database.stat().st_size - before) / STORED
    return [
        Row("100,000 sessions stored: memory of the server", f"{memory:.0f} MB", "< 150 MB"),
        Row("database file a session", f"{size:.0f} bytes", "< 3,072"),
        Row("latency of a turn with none stored", shown(empty.latencies)),
        Row("latency of a turn with 100,000 stored", shown(full.latencies), "no slower"),
    ]


def check(result: Result) -> None:
    """Raise RuntimeError where a request failed: its speed would say nothing."""
    if result.faults:
        raise RuntimeError(f"{len(result.faults)} faults, the first: {result.faults[0]}")
