"""A sweep over 100,000 payments, of which 10,000 wait on open links: its time, calls and saves."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench.rows import Row
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.charge import ChargeOnRecord, CheckoutOnRecord, Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status, Turn
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.settlement import Settlement
from payment_smart_bot.service.settling.sweeping import sweep_charges

_PAYMENTS: Final = 100_000
_LINKS: Final = 10_000
_PRICE: Final = Money(4900, "usd")
_NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
_HOUR: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)
_LOOKS: Final = [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8, 16, 32, 60)]
_LINK: Final = "https://checkout.stripe.com/c/pay/cs_test_" + "a" * 58


class _Stripe:
    """Answers at once: every page is open until it is closed. Counts its calls."""

    def __init__(self) -> None:
        self.calls = 0

    def perform(self, effect: Effect) -> Outcome:
        self.calls += 1
        if isinstance(effect, ExpireCheckout):
            return CheckoutSeen(effect.checkout_id, CheckoutState.EXPIRED, _PRICE)
        if isinstance(effect, CheckCheckout):
            return CheckoutSeen(effect.checkout_id, CheckoutState.OPEN, _PRICE, _LINK)
        raise TypeError(f"a sweep over links has no {type(effect).__name__}")


def measure() -> list[Row]:
    """Return the figures of the sweep of one minute; each link is open for an hour."""
    with TemporaryDirectory() as folder:
        with closing(SqliteStore(Path(folder) / "sessions.db")) as store:
            _fill(store)
            stripe = _Stripe()
            began, cpu = time.perf_counter(), time.process_time()
            sweep = run(sweep_charges(*_build_parts(store)), stripe.perform)
            seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
        looks = stripe.calls
        if sweep.open + sweep.settled != _LINKS or sweep.cut_short_by:
            raise RuntimeError(f"the sweep came to {sweep}")
        floor = _measure_floor(Path(folder) / "floor.db", looks)
    return [
        Row("seconds, with SQLite and no network", f"{seconds:.2f}", "< 60"),
        Row("calls at Stripe (10,000 without times to look at)", f"{looks}"),
        Row("links that have come to their end, and were closed", f"{sweep.settled}"),
        Row("CPU of it", f"{cpu:.2f} s"),
        Row("CPU over as many bare reads and writes of a row", f"{cpu / floor:.1f}"),
    ]


def _build_parts(store: SqliteStore) -> tuple[Settlement, Orphans]:
    def clock() -> datetime:
        return _NOW

    policy, names = Policy(return_url="https://shop.example/return"), count()
    ledger, phrasebook = Ledger(store, clock), EnglishPhrasebook(policy.fields.phrases)
    settlement = Settlement(ledger, policy, phrasebook, clock, lambda: f"holder-{next(names)}")
    return settlement, Orphans(ledger, settlement, clock)


def _fill(store: SqliteStore) -> None:
    """Save links that were opened within the last hour, and payments that were paid before."""
    for session, payment in _make_links():
        store.save(session, payment.confirmed_at, payment)
    paid = Session.start("paid", _NOW, _HOUR, "0" * 32)
    for number in range(_LINKS, _PAYMENTS):
        payment = replace(
            _build_payment(number, _NOW - _HOUR), status=PaymentStatus.PAID, settled_at=_NOW
        )
        paid = store.save(paid, _NOW, payment)


def _make_links() -> Iterator[tuple[Session, Payment]]:
    for number in range(_LINKS):
        opened = _NOW - (_HOUR + _MINUTE) * number / _LINKS
        payment = _build_payment(number, opened)
        began = _NOW - opened - _MINUTE  # how long it was open when the last sweep came
        charge = ChargeOnRecord(
            payment.id,
            None,
            payment.consent,
            opened,
            opened,
            return_url="https://shop.example/return",
            action_url=_LINK,
            checkout=CheckoutOnRecord(opened + _HOUR, f"cs_{number}"),
            look_at=opened + next(age for age in _LOOKS if age > began),
        )
        turn = Turn(opened, redact("I want to pay"), _LINK * 4, Status.ACTION_REQUIRED, "card", 0)
        session = Session.start(payment.session_id, opened, _HOUR, f"{number:032x}")
        yield (
            replace(session, status=Status.ACTION_REQUIRED, charge=charge, turns=(turn, turn)),
            payment,
        )


def _build_payment(number: int, confirmed_at: datetime) -> Payment:
    return Payment(
        id=f"pay_{number:032x}_1",
        session_id=f"session-{number}",
        status=PaymentStatus.CHARGING,
        token=None,
        cardholder="Jane Doe",
        consent=Offer(confirmed_at, _PRICE, shown="Amount: $49.00"),
        confirmed_at=confirmed_at,
        retain_until=confirmed_at + timedelta(days=400),
    )


def _measure_floor(path: Path, rows: int) -> float:
    """Return the CPU seconds of so many reads and writes of a row as long as a conversation."""
    record = os.urandom(1500)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, record BLOB)")
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO rows VALUES (?, ?)", enumerate([record] * _LINKS))
        connection.execute("COMMIT")
        began = time.process_time()
        for row in range(rows):
            connection.execute("SELECT record FROM rows WHERE id = ?", (row,)).fetchone()
            connection.execute("UPDATE rows SET record = ? WHERE id = ?", (record, row))
        return time.process_time() - began
