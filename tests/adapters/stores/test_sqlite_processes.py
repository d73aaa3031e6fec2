"""Several processes share the file of the SQLite store, and any of them may be killed."""

import signal
from contextlib import closing
from pathlib import Path

import pytest
from tests.adapters.store_contract import NOW, a_payment, a_session
from tests.adapters.stores.sqlite_file import start

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace

_SAVE_UNTIL_KILLED = """
with closing(SqliteStore(path)) as store:
    for number in range(1_000_000):
        session = store.save(replace(a_sealed_session(f"s{number}"), turns=(a_turn(),) * 3), NOW)
        store.save(session, NOW, a_payment(f"p{number}", f"s{number}"))
        print(number, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 100])
def test_a_killed_process_loses_no_save(path: Path, saves: int) -> None:
    """Every save that returned before `kill -9` is there, and the file is sound."""
    with start(_SAVE_UNTIL_KILLED, path) as process:
        assert process.stdout
        for _ in range(saves):
            process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        rest = process.stdout.read().splitlines()
    done = saves + len([line for line in rest if line])
    with closing(SqliteStore(path)) as store:
        for number in range(done):
            session = store.load(f"s{number}", NOW)
            assert session is not None
            assert session.version == 2
            payment = a_payment(f"p{number}", f"s{number}")
            assert store.load_latest_payment(f"s{number}") == replace(payment, version=2)
        check = store._connection.execute("PRAGMA integrity_check").fetchall()
        assert check == [("ok",)]


_COUNT = """
with closing(SqliteStore(path)) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in range(150):
        while True:
            session = store.load("s", NOW)
            try:
                store.save(replace(session, declines=session.declines + 1), NOW, a_payment())
                break
            except (VersionConflict, StoreUnavailable):
                pass
"""


def test_two_processes_lose_no_update(path: Path, sqlite: SqliteStore) -> None:
    """Interleaved load-add-save in two processes: every step counts."""
    sqlite.save(a_session(), NOW)
    with start(_COUNT, path) as one, start(_COUNT, path) as two:
        for process in (one, two):
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        for process in (one, two):
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
    assert (one.returncode, two.returncode) == (0, 0)
    session = sqlite.load("s", NOW)
    assert session is not None
    assert (session.declines, session.version) == (300, 301)


_OPEN_AT_ONCE = """
sys.stdin.readline()
with closing(SqliteStore(path)) as store:
    print(store.save(a_session(str(os.getpid())), NOW).version)
"""


def test_processes_that_start_at_once_share_a_file(path: Path) -> None:
    """Each finds the tables that one of them made."""
    processes = [start(_OPEN_AT_ONCE, path) for _ in range(3)]
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate()[0] for process in processes] == ["1\n"] * 3
    with closing(SqliteStore(path)) as store:
        assert store.count_sessions(NOW) == {(Status.COLLECTING, "name"): 3}
