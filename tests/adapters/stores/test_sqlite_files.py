"""The file of the SQLite store: whose it is, what is in it, how it is synced, and its version."""

import stat
import subprocess
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from tests.adapters.store_contract import NOW, a_payment, a_sealed_session, a_session, a_turn
from tests.adapters.stores.sqlite_file import another_program, trace

from payment_smart_bot.adapters.local_sealing import LocalSealer
from payment_smart_bot.adapters.sqlite.schema import APPLICATION_ID, SCHEMA_VERSION
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.cards.card_details import VISA, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard
from payment_smart_bot.domain.model.errors import Misconfigured, StoreUnavailable
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.value import replace


def test_the_file_is_made_for_its_owner_only(path: Path, sqlite: SqliteStore) -> None:
    """The folder too, and the files that SQLite keeps beside it."""
    sqlite.save(a_session(), NOW)
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
        assert store.load_latest_payment("s") == replace(a_payment(), version=1)


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
    saved = store.save(a_session().with_value(Field.CARD, HeldCard(VISA.name, "4242", sealed)), NOW)
    in_use = [read_from_outside(found) for found in path.parent.iterdir()]
    assert any(sealed.ciphertext in content for content in in_use)
    assert not any(number.reveal().encode() in content for content in in_use)
    store.save(saved.without_values(Field.CARD), NOW)
    store.purge(NOW)
    assert not any(sealed.ciphertext in read_from_outside(found) for found in path.parent.iterdir())
    store.close()


def read_from_outside(path: Path) -> bytes:
    """Read with another process: closing a database file here would drop SQLite's locks on it."""
    return subprocess.run(["/bin/cat", path], capture_output=True, check=True).stdout  # noqa: S603


def test_the_number_in_a_stored_session_opens_after_a_restart(path: Path) -> None:
    """Store and sealer together: sealed before, opened after."""
    sealer = LocalSealer(bytes(32))
    card = HeldCard(VISA.name, "4242", sealer.seal(Pan("4242424242424242", VISA), "s"))
    with closing(SqliteStore(path)) as store:
        store.save(a_session().with_value(Field.CARD, card), NOW)
    with closing(SqliteStore(path)) as store:
        loaded = store.load("s", NOW)
    assert loaded is not None
    assert loaded.card is not None
    assert isinstance(loaded.card.number, Sealed)
    assert sealer.unseal(loaded.card.number, "s") == Digits("4242424242424242")


def test_the_log_stays_small(path: Path, sqlite: SqliteStore) -> None:
    """Thousands of saves leave a write-ahead log of about 4 MB at most."""
    session = replace(a_session(), turns=(a_turn("why? " * 100),))
    for _ in range(3000):
        session = sqlite.save(session, NOW)
    assert path.with_name("sessions.db-wal").stat().st_size < 4_500_000


# --- Durable saves -------------------------------------------------------------------------------


def test_a_durable_save_is_synced_as_is_that_of_a_payment_alone(sqlite: SqliteStore) -> None:
    """`FULL` syncs the log at each commit; after the save, and after a conflict, it is off again.

    See https://www.sqlite.org/pragma.html#pragma_synchronous.
    """
    full, normal = "PRAGMA synchronous = FULL", "PRAGMA synchronous = NORMAL"
    saved = sqlite.save(a_session(), NOW)
    freeze = partial(sqlite.save, saved, NOW, a_payment(), durably=True)
    committed = trace(sqlite, freeze)
    assert (committed[:2], committed[-2:]) == ([full, "BEGIN IMMEDIATE"], ["COMMIT", normal])
    conflict = trace(sqlite, freeze)
    assert (conflict[:2], conflict[-2:]) == ([full, "BEGIN IMMEDIATE"], ["ROLLBACK", normal])
    plain = trace(sqlite, partial(sqlite.save, replace(saved, version=2), NOW, a_payment()))
    assert not {full, normal} & set(plain)
    payment = sqlite.load_payment(a_payment().id)
    assert payment is not None
    alone = trace(sqlite, partial(sqlite.save_payment, payment))
    assert (alone[:2], alone[-2:]) == ([full, "BEGIN IMMEDIATE"], ["COMMIT", normal])
    assert sqlite._connection.execute("PRAGMA synchronous").fetchone() == (1,)


# --- Files of another kind -----------------------------------------------------------------------


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


@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, SCHEMA_VERSION + 3])
def test_a_file_of_another_version_is_refused(path: Path, version: int) -> None:
    """The sentence says which version each has; the file is left as it was."""
    SqliteStore(path).close()
    with another_program(path) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    sentence = (
        f"another version of this program .* version {version}, where this one has {SCHEMA_VERSION}"
    )
    with pytest.raises(Misconfigured, match=sentence):
        SqliteStore(path)
    assert path.read_bytes() == before


def test_a_file_from_before_sessions_had_a_seed_is_upgraded(path: Path) -> None:
    """Its sessions go on; those that begin now are told apart by their seeds."""
    store = SqliteStore(path)
    old = store.save(a_session("old"), NOW)
    store.close()
    with another_program(path) as connection:
        connection.execute("DROP INDEX sessions_that_wait")
        for column in ("seed", "due_at", "payment_id"):
            connection.execute(f"ALTER TABLE sessions DROP COLUMN {column}")
        connection.execute("PRAGMA user_version = 2")
    with closing(SqliteStore(path)) as store:
        assert store.save(old, NOW).version == 2
        assert store.save(store.save(a_session("new"), NOW), NOW).version == 2
    with closing(SqliteStore(path)) as store:
        assert store.load("new", NOW) is not None


def test_a_file_says_which_version_wrote_it(path: Path) -> None:
    SqliteStore(path).close()
    with another_program(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_path_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """A file where the folder should be, or a folder where the file should be."""
    (tmp_path / "file").touch()
    for path in (tmp_path / "file" / "sessions.db", tmp_path):
        with pytest.raises(StoreUnavailable):
            SqliteStore(path)
