"""The stores that simulated worlds can be played over, and their state as a backup has it."""

import sqlite3
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import Store

if TYPE_CHECKING:
    from tests.aws import StoreInMoto

MEMORY: Final = Path("/dev/shm")  # noqa: S108 (folders of our own are made in it)

Restore = Callable[[], None]
"""Puts a store back to how it was when the backup was taken."""


class WorldStore:
    """A store that counts its changes; `take_backup` returns what puts it back to how it was then.

    After `keep_for_power_cuts`, `cut_power` takes away what was saved since the last durable save.
    All but its two writes is that of the `store` itself.
    """

    def __init__(self, store: Store, take_backup: Callable[[], Restore]) -> None:
        self._store = store
        self.take_backup = take_backup
        self.changes = 0
        self.cut_power: Restore | None = None

    def keep_for_power_cuts(self) -> None:
        """Let all that is saved by now outlast a power cut, and from now on what has to."""
        self.cut_power = self.take_backup()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        self.changes += 1
        saved = self._store.save(session, now, payment, durably=durably)
        if durably:
            self._sync()
        return saved

    def save_payment(self, payment: Payment) -> Payment:
        self.changes += 1
        saved = self._store.save_payment(payment)
        self._sync()
        return saved

    def _sync(self) -> None:
        if self.cut_power is not None:
            self.keep_for_power_cuts()


def open_in_memory() -> WorldStore:
    """Return a world's store in dicts."""
    store = MemoryStore()

    def take_backup() -> Restore:
        parts = "_sessions", "_payments", "_claims", "_tallies"
        kept = {part: dict(getattr(store, part)) for part in parts}

        def restore() -> None:
            for part, rows in kept.items():
                setattr(store, part, dict(rows))

        return restore

    return WorldStore(store, take_backup)


class _FileInMemory(SqliteStore):
    """A store in a file that needs no disk, and is gone once it is closed."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
        super().__init__(Path(self._folder.name) / "sessions.db")

    def close(self) -> None:
        super().close()
        self._folder.cleanup()


def open_sqlite() -> WorldStore:
    """Return a world's store in a file."""
    store = _FileInMemory()

    def take_backup() -> Restore:
        kept = sqlite3.connect(":memory:")
        store._connection.backup(kept)

        def restore() -> None:
            kept.backup(store._connection)

        return restore

    return WorldStore(store, take_backup)


def open_dynamodb() -> WorldStore:
    """Return a world's store in two tables of moto's; it is imported only here, for its second."""
    from tests.aws import StoreInMoto, reach_items

    store = StoreInMoto()

    def take_backup() -> Restore:
        kept = {name: deepcopy(dict(reach_items(name))) for name in _name_tables(store)}

        def restore() -> None:
            for name, items in kept.items():
                found = reach_items(name)
                found.clear()
                found.update(deepcopy(items))

        return restore

    return WorldStore(store, take_backup)


def _name_tables(store: "StoreInMoto") -> tuple[str, str]:
    return store._sessions.name, store._payments.name


WORLD_STORES: Final[Mapping[str, Callable[[], WorldStore]]] = {
    "memory": open_in_memory,
    "sqlite": open_sqlite,
    "dynamodb": open_dynamodb,
}
