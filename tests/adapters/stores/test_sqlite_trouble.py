"""Trouble while the SQLite store is in use: locks, a full disk, permissions, damage."""

import os
import resource
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.adapters.store_contract import HOUR, NOW, a_payment, a_session, a_turn
from tests.adapters.stores.sqlite_file import another_program, start, trace

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.errors import CorruptRecord, StoreUnavailable
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace


def test_a_locked_database_is_unavailable_until_released(path: Path, sqlite: SqliteStore) -> None:
    """A save waits about two seconds for another process; reading goes on meanwhile."""
    saved = sqlite.save(a_session(), NOW)
    with another_program(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with pytest.raises(StoreUnavailable, match="locked"):
            sqlite.save(saved, NOW)
        assert time.monotonic() - begun > 1
        assert sqlite.load("s", NOW) == saved
        connection.execute("ROLLBACK")
    assert sqlite.save(saved, NOW, a_payment()).version == 2


def test_a_file_that_stays_locked_is_waited_for_once(path: Path, sqlite: SqliteStore) -> None:
    """A server waits on its event loop, and would answer nobody while many wait one by one."""
    saved = sqlite.save(a_session(), NOW)
    with another_program(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        waited = [find_wait(sqlite)]
        for call in (lambda: sqlite.save(saved, NOW), sqlite.ping):
            with pytest.raises(StoreUnavailable, match="locked"):
                call()
            assert sqlite.load("s", NOW) == saved
            waited.append(find_wait(sqlite))
        connection.execute("ROLLBACK")
    sqlite.save(saved, NOW)
    assert [*waited, find_wait(sqlite)] == [2000, 20, 20, 2000]


def find_wait(store: SqliteStore) -> int:
    """Return for how many milliseconds the next call would wait."""
    (milliseconds,) = store._connection.execute("PRAGMA busy_timeout").fetchone()
    return int(milliseconds)


def test_a_lock_that_is_released_is_waited_for(path: Path, sqlite: SqliteStore) -> None:
    """A save succeeds as soon as the other process is done."""
    code = """
with another_program(path) as connection:
    connection.execute("BEGIN IMMEDIATE")
    print("locked", flush=True)
    time.sleep(0.1)
    connection.execute("COMMIT")
"""
    sqlite._connection.execute("PRAGMA busy_timeout = 60000")  # the other may be slow to wake up
    with start(code, path) as other:
        assert other.stdout
        assert other.stdout.readline() == "locked\n"
        assert sqlite.save(a_session(), NOW, a_payment()).version == 1


def test_a_purge_does_not_wait_for_a_reader(path: Path, sqlite: SqliteStore) -> None:
    """The log that another process is reading is left for the next purge."""
    sqlite.save(a_session(), NOW)
    with another_program(path) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sessions").fetchall()
        ran = trace(sqlite, lambda: sqlite.purge(NOW + HOUR))
    assert ran[-3:] == [
        "PRAGMA busy_timeout = 0",
        "PRAGMA wal_checkpoint(TRUNCATE)",
        "PRAGMA busy_timeout = 2000",
    ]
    log = path.with_name("sessions.db-wal")
    assert log.stat().st_size > 0
    sqlite.purge(NOW + HOUR)
    assert log.stat().st_size == 0


def test_a_full_disk_loses_nothing(sqlite: SqliteStore) -> None:
    """What was saved stays, what was not is not half there, and room makes it work again."""
    saved = sqlite.save(a_session(), NOW)
    (pages,) = sqlite._connection.execute("PRAGMA page_count").fetchone()
    sqlite._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    large = replace(saved, turns=(a_turn(replied="word " * 20_000),))
    for payment in (None, a_payment()):
        with pytest.raises(StoreUnavailable, match="no room left"):
            sqlite.save(large, NOW, payment)
    assert sqlite.load("s", NOW) == saved
    assert sqlite.load_latest_payment("s") is None
    sqlite._connection.execute("PRAGMA max_page_count = 100000").fetchone()
    assert sqlite.save(large, NOW, a_payment()) == sqlite.load("s", NOW)


def test_a_disk_that_takes_no_more_is_found_out_by_a_ping(sqlite: SqliteStore, path: Path) -> None:
    """Where the log cannot grow; it has room for a few bytes, as it does on a disk just filled."""
    sqlite.save(a_session(), NOW)
    log = path.with_name("sessions.db-wal").stat().st_size
    with files_of_at_most(log + 4096 + 512):
        with pytest.raises(StoreUnavailable, match="disk"):
            sqlite.ping()
        assert sqlite.load("s", NOW) is not None
    sqlite.ping()


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let this process write no file beyond a size; the system then refuses, as a disk would."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def as_nobody() -> Iterator[None]:
    """Root may write anywhere, so the permissions of files are tested as someone else."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def readable_folder() -> Iterator[Path]:
    """Yield a folder that everybody can reach, unlike pytest's own."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)
        Path(folder).chmod(0o755)


def test_a_read_only_file_or_folder_is_unavailable(readable_folder: Path) -> None:
    """Opening or saving says that permissions are the matter."""
    path = readable_folder / "sessions.db"
    SqliteStore(path).close()
    path.chmod(0o444)
    readable_folder.chmod(0o555)
    with as_nobody():
        for place in (path, readable_folder / "new.db", readable_folder / "new" / "sessions.db"):
            with pytest.raises(StoreUnavailable, match=r"permission|Permission"):
                SqliteStore(place)


def test_a_database_that_turns_read_only_can_still_be_read(sqlite: SqliteStore) -> None:
    """A save says so, and what is there can be loaded."""
    saved = sqlite.save(a_session(), NOW)
    sqlite._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        sqlite.save(saved, NOW)
    assert sqlite.load("s", NOW) == saved


@pytest.mark.parametrize("replaced", [True, False])
def test_a_deleted_file_is_noticed(path: Path, replaced: bool) -> None:
    """SQLite would go on writing to the deleted file; a save that says it is kept must be."""
    with closing(SqliteStore(path)) as store:
        saved = store.save(a_session(), NOW)
        kept = path.rename(path.with_name("aside.db"))
        if replaced:
            path.touch()
        with pytest.raises(StoreUnavailable, match="deleted, moved or replaced"):
            store.save(saved, NOW)
        with pytest.raises(StoreUnavailable, match="deleted, moved or replaced"):
            store.ping()
        kept.replace(path)
        assert store.save(saved, NOW).version == 2


def test_overwritten_pages_are_unavailable(path: Path) -> None:
    """Damage to any page is an error of the store's own kind, wherever it shows."""
    with closing(SqliteStore(path)) as store:
        for number in range(60):
            store.save(replace(a_session(f"s{number}"), turns=(a_turn(),) * 6), NOW, a_payment())
    whole = path.read_bytes()
    errors: list[StoreUnavailable] = []
    for page in range(1, len(whole) // 4096):
        start_of_page = page * 4096
        path.write_bytes(whole[:start_of_page] + b"\xa5" * 4096 + whole[start_of_page + 4096 :])
        errors += use_everything(path)
    assert len(errors) >= len(whole) // 4096 - 1
    assert {str(error) for error in errors} == {
        "The session database is damaged: move it aside or restore it, then restart."
    }


def use_everything(path: Path) -> list[StoreUnavailable]:
    """Return what the calls found wrong with the store; any other error fails the test."""
    errors = []
    try:
        opened = SqliteStore(path)
    except StoreUnavailable as error:
        return [error]
    with closing(opened) as store:
        calls: list[Callable[[], object]] = [
            lambda: [store.load(f"s{number}", NOW) for number in range(60)],
            lambda: store.list_sessions(NOW, limit=100),
            lambda: store.save(a_session("new"), NOW, a_payment("q", "new")),
            lambda: store.load_latest_payment("s0"),
            lambda: store.list_payments(status=PaymentStatus.SAVED),
            lambda: store.list_payments(words=("ada",)),
            lambda: store.count_sessions(NOW),
            lambda: store.delete(replace(a_session("s1"), version=1)),
            lambda: store.purge(NOW + 2 * HOUR),
        ]
        for call in calls:
            try:
                call()
            except StoreUnavailable as error:
                errors.append(error)
    return errors


def test_a_damaged_record_is_unavailable_and_can_be_erased(sqlite: SqliteStore) -> None:
    """Its session cannot be served, others can, and deleting or purging it works."""
    saved = sqlite.save(a_session(), NOW, a_payment())
    sqlite.save(a_session("other"), NOW)
    sqlite._connection.execute("UPDATE sessions SET record = x'c1c1' WHERE id = 's'")
    sqlite._connection.execute("UPDATE payments SET record = x''")
    with pytest.raises(CorruptRecord):
        sqlite.load("s", NOW)
    with pytest.raises(CorruptRecord):
        sqlite.load_latest_payment("s")
    assert list(sqlite.list_payments().unreadable) == ["p"]
    assert sqlite.load("other", NOW) is not None
    assert sqlite.count_sessions(NOW) == {(Status.COLLECTING, "name"): 2}
    assert sqlite.delete(saved) is True
    assert sqlite.purge(NOW + 1000 * 24 * HOUR) == 2
