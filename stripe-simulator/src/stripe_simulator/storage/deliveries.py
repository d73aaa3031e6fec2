"""Webhook deliveries that are still to be made."""

import msgspec

from stripe_simulator.storage.database import Table

SCHEMA = """
CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY, event TEXT NOT NULL, endpoint TEXT NOT NULL, tries INTEGER NOT NULL,
    time REAL NOT NULL
);
CREATE INDEX IF NOT EXISTS deliveries_by_time ON deliveries (time);
"""


class Delivery(msgspec.Struct, frozen=True):
    """An event that goes to an endpoint at `time`, after `tries` earlier tries."""

    id: int
    event: str
    endpoint: str
    tries: int
    time: float


class Deliveries(Table):
    """The table of deliveries. Times are seconds since the epoch."""

    def add(self, event: str, endpoint: str, time: float) -> None:
        """Plan the delivery of an event to an endpoint."""
        self._database.write(
            "INSERT INTO deliveries (event, endpoint, tries, time) VALUES (?, ?, 0, ?)",
            (event, endpoint, time),
        )

    def due(self, now: float) -> list[Delivery]:
        """Return the deliveries whose time has come, oldest event first."""
        query = (
            "SELECT id, event, endpoint, tries, time FROM deliveries WHERE time <= ? ORDER BY id"
        )
        return [Delivery(*row) for row in self._database.read(query, (now,))]

    def reschedule(self, delivery: Delivery, tries: int, time: float) -> bool:
        """Change the time of a delivery; return False where somebody else was faster."""
        changed = self._database.write(
            "UPDATE deliveries SET tries = ?, time = ? WHERE id = ? AND time = ?",
            (tries, time, delivery.id, delivery.time),
        )
        return changed == 1

    def drop(self, delivery: Delivery) -> None:
        """Forget a delivery: it was made, or given up."""
        self._database.write("DELETE FROM deliveries WHERE id = ?", (delivery.id,))

    def drop_all_to(self, endpoint: str) -> None:
        """Forget every delivery to an endpoint."""
        self._database.write("DELETE FROM deliveries WHERE endpoint = ?", (endpoint,))
