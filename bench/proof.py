"""The proof over 100,000 payments: its time, and the memory of the process that makes it."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, cast

from bench.rows import Row
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.calls.books import IntentOnBooks
from payment_smart_bot.domain.model.calls.intents import IntentState
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.settling.proof import prove

_PAYMENTS: Final = 100_000
_PRICE: Final = Money(4900, "usd")
_NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)
_HOUR: Final = timedelta(hours=1)


class _Books:
    """Stripe's books of as many payments, without the network."""

    def read_books(self, _: datetime) -> Iterator[IntentOnBooks]:
        for number in range(_PAYMENTS):
            payment_id = _name_payment(number)
            yield IntentOnBooks(
                _name_intent(number), payment_id, f"{payment_id}-1", IntentState.SUCCEEDED, _PRICE,
                received=4900, refunded=0,
            )  # fmt: skip

    def read_disputes(self, _: datetime) -> Iterator[object]:
        return iter(())


def measure() -> list[Row]:
    """Return seconds and megabytes, of a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "bench.proof"], capture_output=True, text=True, check=True
    )
    found = json.loads(ran.stdout)
    return [
        Row("seconds, with SQLite and no network", f"{found['seconds']:.1f}"),
        Row("memory of the process, in MB", f"{found['megabytes']:.0f}", "< 200"),
    ]


def main() -> None:
    """Fill a store, prove it, and print what that took."""
    with TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "sessions.db")
        session = Session.start("s", _NOW, _HOUR, "0" * 32)
        for number in range(_PAYMENTS):
            session = store.save(session, _NOW, _build_payment(number))
        began = time.perf_counter()
        proof = prove(store, cast("PaymentGateway", _Books()), _NOW - _HOUR, _NOW + _HOUR)
        seconds = time.perf_counter() - began
        store.close()
    if proof.differences or proof.payments != _PAYMENTS:
        raise RuntimeError(f"{proof.payments} payments, {len(proof.differences)} differences")
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes}))


def _build_payment(number: int) -> Payment:
    return Payment(
        id=_name_payment(number),
        session_id=f"session-{number}",
        status=PaymentStatus.PAID,
        token=None,
        cardholder="Jane Doe",
        consent=Offer(_NOW, _PRICE, shown="Amount: $49.00, Visa ending in 4242"),
        confirmed_at=_NOW + timedelta(microseconds=number),
        retain_until=_NOW + timedelta(days=400),
        intent_id=_name_intent(number),
        settled_at=_NOW,
    )


def _name_payment(number: int) -> str:
    return f"pay_{number:032x}_1"


def _name_intent(number: int) -> str:
    return f"pi_{number:024x}"


if __name__ == "__main__":
    main()
