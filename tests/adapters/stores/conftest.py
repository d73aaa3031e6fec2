"""A test that asks for a `store` runs over each of them, one that asks for `sqlite` over that."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.adapters.store_contract import OPENERS, opened

from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.ports import Store


@pytest.fixture(params=OPENERS)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    with opened(request.param) as store:
        yield store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file of the SQLite store is made."""
    return tmp_path / "state" / "sessions.db"


@pytest.fixture
def sqlite(path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(path)) as store:
        yield store
