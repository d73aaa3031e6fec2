"""A database with many finished conversations in it, each like a real one."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.load import six_messages
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.bootstrap import build
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.settings import read_settings


def fill(database: Path, count: int) -> None:
    """Add `count` sessions of six turns, none of them expired."""
    example = _example(database)
    now = datetime.now(UTC)
    store = SqliteStore(database)
    for number in range(count):
        session = replace(
            example,
            id=f"stored-{number:032}",
            version=0,
            created_at=now - timedelta(milliseconds=number),
            expires_at=now + timedelta(hours=1),
        )
        store.save(session, now)
    store.close()


def _example(database: Path) -> Session:
    app = build(read_settings({"SESSION_DATABASE": str(database)}))
    try:
        for number, message in enumerate(six_messages()):
            said = Said(message, "example", f"message-{number:024}")
            run(app.chat.take_turn(said), app.effect_handler.perform)
        return app.chat.show_session("example")
    finally:
        app.close()
