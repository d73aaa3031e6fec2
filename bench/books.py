"""Whether ledger and Stripe's books agree once a load is over: a wrong charge ends the bench."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.rows import Row
from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.service.settling.proof import Proof, prove
from payment_smart_bot.settings import read_settings


@contextmanager
def application(database: Path, settings: Mapping[str, str]) -> Iterator[Application]:
    """Build the product in this process, on the files of a server that has ended."""
    app = build(read_settings({"SESSION_DATABASE": str(database), **settings}))
    try:
        yield app
    finally:
        app.close()


def agreement(app: Application, paid: int | None = None) -> list[Row]:
    """Return what the proof found; raises RuntimeError unless all is settled and agrees.

    `paid`: how many payments were to be paid, where that is known.
    """
    now = datetime.now(UTC)
    proof = prove(app.store, app.gateway, now - timedelta(hours=1), now)
    count = _paid(app)
    if proof.differences or proof.open or paid not in (None, count):
        raise RuntimeError(f"{_described(proof)}; {count} paid, expected: {paid or 'any number'}")
    return [
        Row("payments that differ from Stripe's books", str(len(proof.differences)), "0"),
        Row("payments paid, each once", str(count), "" if paid is None else str(paid)),
    ]


def _paid(app: Application) -> int:
    count = 0
    after = None
    while True:
        page = app.merchant.list_payments(after, 500, status=PaymentStatus.PAID)
        count += len(page.items)
        after = page.next
        if after is None:
            return count


def _described(proof: Proof) -> str:
    first = f", the first: {proof.differences[0].what}" if proof.differences else ""
    return f"{len(proof.differences)} differences{first}; {proof.open} open"
