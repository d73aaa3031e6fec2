"""Reminders that something happens to an object at a given time."""

from stripe_simulator.storage.database import Table

SCHEMA = """
CREATE TABLE IF NOT EXISTS reminders (id TEXT PRIMARY KEY, time REAL NOT NULL, clock TEXT);
"""


class Reminders(Table):
    """The table of reminders, at most one for each object. Times are seconds since the epoch.

    clock: the id of the test clock that an object lives by; None is the simulator's own.
    """

    def set(self, id_: str, time: float, clock: str | None = None) -> None:
        """Set the reminder of an object."""
        self._database.write(
            "INSERT OR REPLACE INTO reminders VALUES (?, ?, ?)", (id_, time, clock)
        )

    def find_next(self, now: float, clock: str | None = None) -> tuple[str, float] | None:
        """Return the earliest id whose time has come, with that time; None where there is none."""
        query = (
            "SELECT id, time FROM reminders WHERE time <= ? AND clock IS ? ORDER BY time, rowid"
            " LIMIT 1"
        )
        rows = self._database.read(query, (now, clock))
        return (rows[0][0], rows[0][1]) if rows else None

    def drop_all_by(self, clock: str) -> None:
        """Remove the reminders of everything that lives by a test clock."""
        self._database.write("DELETE FROM reminders WHERE clock = ?", (clock,))

    def clear(self, id_: str) -> None:
        """Remove the reminder of an object, if it has one."""
        self._database.write("DELETE FROM reminders WHERE id = ?", (id_,))
