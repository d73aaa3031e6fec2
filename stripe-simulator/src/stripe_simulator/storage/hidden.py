"""Facts about an object that the API never shows, such as what a charge of a card does."""

from typing import Any

import msgspec

from stripe_simulator.storage.database import Table

SCHEMA = "CREATE TABLE IF NOT EXISTS unseen (id TEXT PRIMARY KEY, body TEXT NOT NULL);"

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.decode


class HiddenFacts(Table):
    """The table of hidden facts, by the id of the object that they belong to."""

    def load(self, id_: str) -> dict[str, Any]:
        """Return what is hidden of an object; an empty dict where nothing is."""
        rows = self._database.read("SELECT body FROM unseen WHERE id = ?", (id_,))
        return _decode(rows[0][0]) if rows else {}

    def replace(self, id_: str, facts: dict[str, Any]) -> None:
        """Keep these facts and forget the earlier ones."""
        row = (id_, _encode(facts).decode())
        self._database.write("INSERT OR REPLACE INTO unseen VALUES (?, ?)", row)

    def add(self, id_: str, facts: dict[str, Any]) -> None:
        """Keep these facts beside the earlier ones."""
        self.replace(id_, self.load(id_) | facts)
