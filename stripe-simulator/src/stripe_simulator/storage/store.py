"""The simulator's state: one table a module, all in one SQLite file.

No card number and no security code reaches this package.
"""

import os

from stripe_simulator.storage import deliveries, hidden, objects, reminders, replies
from stripe_simulator.storage.database import Database

_TABLES = (objects, replies, hidden, reminders, deliveries)


class Store(Database):
    """The tables of the file at `path`. Raises sqlite3.Error for an unusable file."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__(path, "".join(table.SCHEMA for table in _TABLES))
        self.objects = objects.Objects(self)
        self.hidden = hidden.HiddenFacts(self)
        self.reminders = reminders.Reminders(self)
        self.deliveries = deliveries.Deliveries(self)
        self.replies = replies.Replies(self)
