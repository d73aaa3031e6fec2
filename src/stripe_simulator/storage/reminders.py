"""Reminders that something happens to an object at a given time."""

from stripe_simulator.storage.database import Table

SCHEMA = "CREATE TABLE IF NOT EXISTS due (id TEXT PRIMARY KEY, time REAL NOT NULL);"


class Reminders(Table):
    """The table of reminders, at most one for each object. Times are seconds since the epoch."""

    def set(self, id_: str, time: float) -> None:
        """Set the reminder of an object."""
        self._database.write("INSERT OR REPLACE INTO due VALUES (?, ?)", (id_, time))

    def due(self, now: float) -> list[str]:
        """Return the ids whose time has come, in the order of their times."""
        query = "SELECT id FROM due WHERE time <= ? ORDER BY time, rowid"
        return [id_ for (id_,) in self._database.read(query, (now,))]

    def clear(self, id_: str) -> None:
        """Remove the reminder of an object, if it has one."""
        self._database.write("DELETE FROM due WHERE id = ?", (id_,))
