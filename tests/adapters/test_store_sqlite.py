"""What is SQLite's own: files and their modes, crashes, locks, damage, and several processes."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import pytest

from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.adapters.paging import micros
from payment_smart_bot.adapters.records.codec import CorruptRecord
from payment_smart_bot.adapters.sqlite.schema import SCHEMA_VERSION
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.cards import VISA, Digits, Pan
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable, VersionConflict
from payment_smart_bot.domain.model.payment import Notice, NoticeType, PaymentStatus
from payment_smart_bot.domain.model.session import HeldCard, Sealed, Status
from payment_smart_bot.domain.value import replace

from .store_contract import (
    HOUR,
    NOW,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
)
from .test_record_codec import PAYMENT_OF_FORMAT_1, SESSION_OF_FORMAT_1

ROOT = Path(__file__).parents[2]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "sessions.db"


@pytest.fixture
def store(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path)) as store:
        yield store


@contextmanager
def another_program(path: Path) -> Iterator[sqlite3.Connection]:
    """Someone else's connection to the file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def start(code: str, path: Path) -> subprocess.Popen[str]:
    """Run code in a process of its own, with the tests' helpers in reach."""
    opening = (
        "import sys; from tests.adapters.test_store_sqlite import *; path = Path(sys.argv[1])\n"
    )
    return subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", opening + code, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


# Files


def test_the_file_is_made_for_its_owner_only(path: Path, store: SqliteStore) -> None:
    """The folder too, and the files that SQLite keeps beside it."""
    store.save(a_session(), NOW)
    modes = {found.name: stat.S_IMODE(found.stat().st_mode) for found in path.parent.iterdir()}
    assert modes == dict.fromkeys(["sessions.db", "sessions.db-wal", "sessions.db-shm"], 0o600)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_was_saved_is_there_after_a_restart(path: Path) -> None:
    """One store closes, the next one opens."""
    with closing(SqliteStore(path)) as store:
        saved = store.save(a_sealed_session(), NOW, a_payment())
    assert [found.name for found in path.parent.iterdir()] == ["sessions.db"]
    with closing(SqliteStore(path)) as store:
        assert store.load("s", NOW) == saved
        assert store.payment_of("s") == replace(a_payment(), version=1)


def test_a_closed_store_is_unavailable(path: Path) -> None:
    """A turn that is late while the program stops can be sent again."""
    store = SqliteStore(path)
    store.close()
    store.close()
    with pytest.raises(StoreUnavailable):
        store.load("s", NOW)


def test_an_erased_number_is_nowhere_in_the_files(path: Path) -> None:
    """Sealed while it waits; once saved without it, not even the ciphertext can be found."""
    number = Pan("4242424242424242", VISA)
    sealed = LocalSealer(bytes(32)).seal(number, "s")
    store = SqliteStore(path)
    saved = store.save(replace(a_session(), card=HeldCard(VISA, "4242", sealed)), NOW)
    in_use = [read_from_outside(found) for found in path.parent.iterdir()]
    assert any(sealed.ciphertext in content for content in in_use)
    assert not any(number.reveal().encode() in content for content in in_use)
    store.save(saved.without_card(), NOW)
    store.purge(NOW)
    assert not any(sealed.ciphertext in read_from_outside(found) for found in path.parent.iterdir())
    store.close()


def read_from_outside(path: Path) -> bytes:
    """Read with another process: closing a database file here would drop SQLite's locks on it."""
    return subprocess.run(["/bin/cat", path], capture_output=True, check=True).stdout  # noqa: S603


def test_the_log_stays_small(path: Path, store: SqliteStore) -> None:
    """Thousands of saves leave a write-ahead log of about 4 MB at most."""
    session = replace(a_session(), turns=(a_turn("why? " * 100),))
    for _ in range(3000):
        session = store.save(session, NOW)
    assert path.with_name("sessions.db-wal").stat().st_size < 4_500_000


# Durable saves


def statements(store: SqliteStore, save: Callable[[], object]) -> list[str]:
    """Return how each statement begins that SQLite runs for a save, whatever comes of it."""
    seen: list[str] = []
    store._connection.set_trace_callback(seen.append)
    try:
        save()
    except VersionConflict:
        pass
    finally:
        store._connection.set_trace_callback(None)
    return [" ".join(statement.split()[:4]) for statement in seen]


def test_a_durable_save_is_synced_and_others_are_not(store: SqliteStore) -> None:
    """`FULL` syncs the log at each commit; after the save, and after a conflict, it is off again.

    See https://www.sqlite.org/pragma.html#pragma_synchronous.
    """
    full, normal = "PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"
    saved = store.save(a_session(), NOW)
    freeze = partial(store.save, saved, NOW, a_payment(), durably=True)
    committed = statements(store, freeze)
    assert (committed[:2], committed[-2:]) == ([full, "BEGIN IMMEDIATE"], ["COMMIT", normal])
    conflict = statements(store, freeze)
    assert (conflict[:2], conflict[-2:]) == ([full, "BEGIN IMMEDIATE"], ["ROLLBACK", normal])
    plain = statements(store, partial(store.save, replace(saved, version=2), NOW, a_payment()))
    assert not {full, normal} & set(plain)
    assert store._connection.execute("PRAGMA synchronous").fetchone() == (1,)


# Files of version 1


SCHEMA_OF_VERSION_1 = """
CREATE TABLE sessions (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE INDEX sessions_by_age ON sessions (created_at, id);
CREATE INDEX sessions_by_status ON sessions (status, created_at, id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    session_id TEXT NOT NULL,
    confirmed_at INTEGER NOT NULL,
    retain_until INTEGER NOT NULL,
    record BLOB NOT NULL
);
CREATE INDEX payments_by_session ON payments (session_id, confirmed_at, id);
CREATE INDEX payments_by_retention ON payments (retain_until);
PRAGMA application_id = 0x50534254;
PRAGMA user_version = 1;
"""
NOON = micros(datetime(2026, 11, 21, 12, tzinfo=UTC))
AN_HOUR_LATER = micros(NOW + HOUR)


def make_file_of_version_1(path: Path) -> None:
    """As the program made it that knew no charges: three sessions, one damaged, and a payment."""
    session = b"\x01" + msgspec.msgpack.encode(SESSION_OF_FORMAT_1)
    other = b"\x01" + msgspec.msgpack.encode({**SESSION_OF_FORMAT_1, "id": "t", "editing": None})
    payment = b"\x01" + msgspec.msgpack.encode(PAYMENT_OF_FORMAT_1)
    path.parent.mkdir()
    with another_program(path) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
        connection.executescript(SCHEMA_OF_VERSION_1)
        connection.executemany(
            "INSERT INTO sessions VALUES (?, ?, 'confirming', ?, ?, ?)",
            [
                ("s", 3, NOON, AN_HOUR_LATER, session),
                ("t", 3, NOON, AN_HOUR_LATER, other),
                ("bad", 1, NOON, AN_HOUR_LATER, b"\x01?"),
            ],
        )
        connection.execute(
            "INSERT INTO payments VALUES ('p', 's', ?, ?, ?)", (NOON, AN_HOUR_LATER, payment)
        )


def test_a_file_of_version_1_is_upgraded(path: Path) -> None:
    """Sessions go on, payments are there, in every list, and both can be saved."""
    make_file_of_version_1(path)
    with closing(SqliteStore(path)) as store:
        session, payment = store.load("s", NOW), store.payment_of("s")
        assert session is not None
        assert payment is not None
        assert (session.version, session.name, session.reached) == (3, "Ada", "name")
        assert store.counts(NOW) == {
            (Status.CONFIRMING, "name"): 2,
            (Status.CONFIRMING, "confirmation"): 1,
        }
        with pytest.raises(CorruptRecord):
            store.load("bad", NOW)
        for page in (
            store.payments(),
            store.payments(session_id="s"),
            store.payments(status=PaymentStatus.SAVED),
        ):
            assert list(page.items) == [payment]
        assert store.save_payment(payment) == replace(payment, version=1)
        session = replace(session, editing=None, expires_at=NOW + HOUR)
        saved = store.save(session, NOW, replace(payment, cardholder="Ada L."), durably=True)
    with closing(SqliteStore(path)) as store:
        assert store.load("s", NOW) == saved == replace(session, version=4)
        assert store.payment("p") == replace(payment, cardholder="Ada L.", version=4)
        assert store.counts(NOW)[Status.CONFIRMING, "confirmation"] == 2


def make_file_of_version_2(path: Path) -> None:
    """As the program made it that told the merchant nothing: with one payment."""
    with closing(SqliteStore(path)) as store:
        store.save(a_session(), NOW, a_payment())
    with another_program(path) as connection:
        connection.executescript(
            "DROP INDEX payments_by_notice; ALTER TABLE payments DROP COLUMN notify_at;"
            "DROP INDEX sessions_by_form; ALTER TABLE sessions DROP COLUMN form;"
            "PRAGMA user_version = 2;"
        )


def test_a_file_of_version_2_is_upgraded(path: Path, tmp_path: Path) -> None:
    """Nothing is due in it; what is put into an outbox from then on is found."""
    make_file_of_version_2(path)
    notice = Notice("n", NoticeType.PAID, NOW, NOW)
    with closing(SqliteStore(path)) as store:
        assert store.payments_to_notify(NOW + HOUR) == []
        payment = store.payment(a_payment().id)
        assert payment is not None
        saved = store.save_payment(replace(payment, outbox=(notice,)))
        assert store.payments_to_notify(NOW) == [saved]
    SqliteStore(tmp_path / "new.db").close()
    assert shape(path) == shape(tmp_path / "new.db")


def shape(path: Path) -> set[tuple[object, ...]]:
    """Every column of every table and index, but for the order and the defaults of columns."""
    with another_program(path) as connection:
        columns = connection.execute(
            'SELECT m.type, m.name, c.name, c.type, c."notnull", c.pk FROM sqlite_master AS m, '
            "pragma_table_info(m.name) AS c"
        ).fetchall()
        indices = connection.execute(
            "SELECT m.name, tbl_name, c.seqno, c.name FROM sqlite_master AS m, "
            "pragma_index_info(m.name) AS c"
        ).fetchall()
        version = connection.execute("PRAGMA user_version").fetchone()
    return {*columns, *indices, version}


def test_an_upgraded_file_is_like_a_new_one(path: Path, tmp_path: Path) -> None:
    """The same tables, columns and indices."""
    make_file_of_version_1(path)
    for database in (path, tmp_path / "new.db"):
        SqliteStore(database).close()
    assert shape(path) == shape(tmp_path / "new.db")


def test_an_upgrade_that_fails_changes_nothing(path: Path) -> None:
    """It is one transaction: here the last step finds its index in the way."""
    make_file_of_version_1(path)
    with another_program(path) as connection:
        connection.execute("CREATE INDEX payments_by_status ON payments (id)")
    before = shape(path)
    with pytest.raises(StoreUnavailable):
        SqliteStore(path)
    assert shape(path) == before
    with another_program(path) as connection:
        connection.execute("DROP INDEX payments_by_status")
    with closing(SqliteStore(path)) as store:
        assert store.payment("p") is not None


# Files that are something else


@pytest.mark.parametrize(
    "content", [b"Dear diary, " * 500, b"hello", b"SQLite format 3\0" + b"\xff" * 4080]
)
def test_a_file_that_is_no_database_is_refused(path: Path, content: bytes) -> None:
    """The sentence names the file and the setting, and the file is left as it was."""
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(Misconfigured, match=f"^{path} is not a database.*SESSION_DATABASE"):
        SqliteStore(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("sql", ["CREATE TABLE notes (note)", "PRAGMA user_version = 1"])
def test_a_database_of_another_program_is_refused(path: Path, sql: str) -> None:
    """And is left as it was, not even switched to WAL."""
    path.parent.mkdir()
    with another_program(path) as connection:
        connection.execute(sql)
    before = path.read_bytes()
    with pytest.raises(Misconfigured, match="not a database of this program"):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_a_database_of_a_newer_version_is_refused(path: Path) -> None:
    """An old program does not guess at what it does not know."""
    SqliteStore(path).close()
    with another_program(path) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    with pytest.raises(Misconfigured, match="newer version of this program"):
        SqliteStore(path)


def test_a_path_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """A file where the folder should be, or a folder where the file should be."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "sessions.db", tmp_path):
        with pytest.raises(StoreUnavailable):
            SqliteStore(path)


# Trouble while in use


def test_a_locked_database_is_unavailable_until_released(path: Path, store: SqliteStore) -> None:
    """A save waits about two seconds for another process; reading goes on meanwhile."""
    saved = store.save(a_session(), NOW)
    with another_program(path) as connection:
        connection.execute("BEGIN IMMEDIATE")
        begun = time.monotonic()
        with pytest.raises(StoreUnavailable, match="locked"):
            store.save(saved, NOW)
        assert 1 < time.monotonic() - begun < 5
        assert store.load("s", NOW) == saved
        connection.execute("ROLLBACK")
    assert store.save(saved, NOW, a_payment()).version == 2


def test_a_short_lock_is_waited_for(path: Path, store: SqliteStore) -> None:
    """A save succeeds as soon as the other process is done."""
    code = """
with another_program(path) as connection:
    connection.execute("BEGIN IMMEDIATE")
    print("locked", flush=True)
    time.sleep(0.3)
    connection.execute("COMMIT")
"""
    with start(code, path) as other:
        assert other.stdout
        assert other.stdout.readline() == "locked\n"
        assert store.save(a_session(), NOW, a_payment()).version == 1


def test_a_purge_does_not_wait_for_a_reader(path: Path, store: SqliteStore) -> None:
    """The log that another process is reading is left for the next purge."""
    store.save(a_session(), NOW)
    with another_program(path) as connection:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM sessions").fetchall()
        begun = time.monotonic()
        assert store.purge(NOW + HOUR) == 1
        assert time.monotonic() - begun < 1
    assert store.purge(NOW + HOUR) == 0
    assert path.with_name("sessions.db-wal").stat().st_size == 0


def test_a_full_disk_loses_nothing(store: SqliteStore) -> None:
    """What was saved stays, what was not is not half there, and room makes it work again."""
    saved = store.save(a_session(), NOW)
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    large = replace(saved, turns=(a_turn(replied="word " * 20_000),))
    for payment in (None, a_payment()):
        with pytest.raises(StoreUnavailable, match="no room left"):
            store.save(large, NOW, payment)
    assert store.load("s", NOW) == saved
    assert store.payment_of("s") is None
    store._connection.execute("PRAGMA max_page_count = 100000").fetchone()
    assert store.save(large, NOW, a_payment()) == store.load("s", NOW)


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


def test_a_database_that_turns_read_only_can_still_be_read(store: SqliteStore) -> None:
    """A save says so, and what is there can be loaded."""
    saved = store.save(a_session(), NOW)
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        store.save(saved, NOW)
    assert store.load("s", NOW) == saved


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
    with closing(SqliteStore(path)) as store:
        calls: list[Callable[[], object]] = [
            lambda: [store.load(f"s{number}", NOW) for number in range(60)],
            lambda: store.sessions(NOW, limit=100),
            lambda: store.save(a_session("new"), NOW, a_payment("q", "new")),
            lambda: store.payment_of("s0"),
            lambda: store.payments(status=PaymentStatus.SAVED),
            lambda: store.counts(NOW),
            lambda: store.delete(replace(a_session("s1"), version=1)),
            lambda: store.purge(NOW + 2 * HOUR),
        ]
        for call in calls:
            try:
                call()
            except StoreUnavailable as error:
                errors.append(error)
    return errors


def test_a_damaged_record_is_unavailable_and_can_be_erased(store: SqliteStore) -> None:
    """Its session cannot be served, others can, and deleting or purging it works."""
    saved = store.save(a_session(), NOW, a_payment())
    store.save(a_session("other"), NOW)
    store._connection.execute("UPDATE sessions SET record = x'c1c1' WHERE id = 's'")
    store._connection.execute("UPDATE payments SET record = x''")
    with pytest.raises(CorruptRecord):
        store.load("s", NOW)
    with pytest.raises(CorruptRecord):
        store.payment_of("s")
    with pytest.raises(CorruptRecord):
        store.payments()
    assert store.load("other", NOW) is not None
    assert store.counts(NOW) == {(Status.COLLECTING, "name"): 2}
    assert store.delete(saved) is True
    assert store.purge(NOW + 1000 * 24 * HOUR) == 2


# Several processes


_SAVE_UNTIL_KILLED = """
with closing(SqliteStore(path)) as store:
    for number in range(1_000_000):
        session = store.save(replace(a_sealed_session(f"s{number}"), turns=(a_turn(),) * 3), NOW)
        store.save(session, NOW, a_payment(f"p{number}", f"s{number}"))
        print(number, flush=True)
"""


@pytest.mark.parametrize("saves", [1, 40, 400])
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
            assert store.payment_of(f"s{number}") == replace(payment, version=2)
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
            except VersionConflict:
                pass
"""


def test_two_processes_lose_no_update(path: Path, store: SqliteStore) -> None:
    """Interleaved load-add-save in two processes: every step counts."""
    store.save(a_session(), NOW)
    with start(_COUNT, path) as one, start(_COUNT, path) as two:
        for process in (one, two):
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        for process in (one, two):
            assert process.stdin
            process.stdin.write("go\n")
            process.stdin.flush()
    assert (one.returncode, two.returncode) == (0, 0)
    session = store.load("s", NOW)
    assert session is not None
    assert (session.declines, session.version) == (300, 301)


_OPEN_AT_ONCE = """
sys.stdin.readline()
with closing(SqliteStore(path)) as store:
    print(store.save(a_session(str(os.getpid())), NOW).version)
"""


@pytest.mark.parametrize("of_version_1", [False, True])
def test_processes_that_start_at_once_share_a_file(path: Path, of_version_1: bool) -> None:
    """Each finds the schema that one of them made, or brought up to date."""
    if of_version_1:
        make_file_of_version_1(path)
    processes = [start(_OPEN_AT_ONCE, path) for _ in range(3)]
    for process in processes:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    assert [process.communicate()[0] for process in processes] == ["1\n"] * 3
    with closing(SqliteStore(path)) as store:
        assert store.counts(NOW)[Status.COLLECTING, "name"] == 3
        assert (store.payment("p") is not None) is of_version_1


def test_the_number_in_a_stored_session_opens_after_a_restart(path: Path) -> None:
    """Store and sealer together: sealed before, opened after."""
    sealer = LocalSealer(bytes(32))
    card = HeldCard(VISA, "4242", sealer.seal(Pan("4242424242424242", VISA), "s"))
    with closing(SqliteStore(path)) as store:
        store.save(replace(a_session(), card=card), NOW)
    with closing(SqliteStore(path)) as store:
        loaded = store.load("s", NOW)
    assert loaded is not None
    assert loaded.card is not None
    assert isinstance(loaded.card.number, Sealed)
    assert sealer.unseal(loaded.card.number, "s") == Digits("4242424242424242")
