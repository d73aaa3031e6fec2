"""What every store has to do, and the stores that are held to it.

A store joins with one entry in `OPENERS`; the tests are in `test_store_contract.py`.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.cards.card_details import VISA, Expiry
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, Token
from payment_smart_bot.domain.model.charge import (
    ChargeOnRecord,
    Lease,
    Offer,
)
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.session import CONFIRMATION, Field, Session, Status, Turn
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store

NOW: Final = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
HOUR: Final = timedelta(hours=1)
TOKEN: Final = Token(
    "pm_1PqRstUvWxYz0123456789ab", "visa", "4242", Expiry(2031, 12), livemode=False
)
SEED: Final = "0123456789abcdef" * 2
PRICE: Final = Money(4900, "usd")
OFFER: Final = Offer(NOW, shown="Ada Lovelace, ****4242, 12/2031, CVV: ***. Nothing is charged.")


def open_in_moto() -> Store:
    """Import moto, which takes a second, only where it is used: some tests start processes."""
    from tests.aws import StoreInMoto

    return StoreInMoto()


OPENERS: Final[Mapping[str, Callable[[Path], Store]]] = {
    "memory": lambda _folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "state" / "sessions.db"),
    "dynamodb": lambda _folder: open_in_moto(),
}
"""How to open an empty store, given an empty folder."""


@contextmanager
def opened(name: str) -> Iterator[Store]:
    with TemporaryDirectory() as folder:
        store = OPENERS[name](Path(folder))
        try:
            yield store
        finally:
            store.close()


def a_session(session_id: str = "s", at: datetime = NOW, life: timedelta = HOUR) -> Session:
    return Session.start(session_id, at, life, SEED)


def a_sealed_session(session_id: str = "s", ciphertext: bytes = b"\x01sealed") -> Session:
    return a_session(session_id).with_value(
        Field.CARD, HeldCard(VISA.name, "4242", Sealed(ciphertext))
    )


def a_charge(payment_id: str = "p") -> ChargeOnRecord:
    consent = replace(OFFER, money=PRICE)
    return ChargeOnRecord(payment_id, TOKEN, consent, NOW, NOW, lease=Lease("holder", NOW + HOUR))


def a_charging_session(session_id: str = "s", at: datetime = NOW) -> Session:
    session = a_session(session_id, at)
    return replace(session, status=Status.CHARGING, reached=CONFIRMATION, charge=a_charge())


def a_claim(claim_id: str = "c", session_id: str = "s", life: timedelta = 24 * HOUR) -> Claim:
    return Claim(claim_id, a_session(session_id), NOW + life, "print")


def a_turn(said: str = "my name is Ada", replied: str = "Thank you, Ada.") -> Turn:
    return Turn(NOW, redact(said), replied, Status.COLLECTING, "card", 1)


def a_payment(
    payment_id: str = "p",
    session_id: str = "s",
    at: datetime = NOW,
    life: timedelta = 400 * 24 * HOUR,
) -> Payment:
    return Payment(
        id=payment_id,
        session_id=session_id,
        status=PaymentStatus.SAVED,
        token=TOKEN,
        cardholder="Ada Lovelace",
        consent=OFFER,
        confirmed_at=at,
        retain_until=at + life,
    )
