"""What every store has to do, and the stores that are held to it.

A store joins with one entry in `OPENERS`; the tests are in `test_store_contract.py`.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import strategies as st
from tests.replacing import replace

from payment_smart_bot.adapters.store_memory import MemoryStore
from payment_smart_bot.adapters.store_sqlite import SqliteStore
from payment_smart_bot.domain.cards import BRANDS, VISA, Expiry
from payment_smart_bot.domain.redaction import Redacted, redact
from payment_smart_bot.domain.session import (
    Field,
    HeldCard,
    HeldPieces,
    Offer,
    Payment,
    PaymentStatus,
    Sealed,
    Session,
    Status,
    Token,
    Turn,
)
from payment_smart_bot.ports import Store

NOW: Final = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
HOUR: Final = timedelta(hours=1)
TOKEN: Final = Token(
    "pm_1PqRstUvWxYz0123456789ab", "visa", "4242", Expiry(2031, 12), livemode=False
)
OFFER: Final = Offer("Ada Lovelace, ****4242, 12/2031, CVV: ***. Nothing is charged.", NOW)

OPENERS: Final[Mapping[str, Callable[[Path], Store]]] = {
    "memory": lambda _folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "state" / "sessions.db"),
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
    return Session.start(session_id, at, life)


def a_sealed_session(session_id: str = "s", ciphertext: bytes = b"\x01sealed") -> Session:
    return replace(a_session(session_id), card=HeldCard(VISA, "4242", Sealed(ciphertext)))


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


def _redacted_for_good(text: str) -> Redacted:
    """As it comes out of the store: stored text is redacted once more when it is read."""
    return redact(redact(text).text)


_text = st.text(max_size=40)
_words = st.text(min_size=1, max_size=12)
_times = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
_expiries = st.builds(Expiry, st.integers(2020, 2099), st.integers(1, 12))
_brands = st.sampled_from(list(BRANDS.values()))
_sealed = st.builds(Sealed, st.binary(max_size=80))
_tokens = st.builds(Token, _words, _words, _words, _expiries, st.booleans())
_offers = st.builds(Offer, _text, _times)
_counts = st.integers(0, 1000)
_turns = st.builds(
    Turn,
    at=_times,
    said=_text.map(_redacted_for_good),
    replied=_text,
    status=st.sampled_from(Status),
    current_field=st.none() | st.sampled_from([*map(str, Field), "confirmation"]),
    done=_counts,
    message_id=st.none() | _words,
    fingerprint=st.none() | _words,
)

any_session: Final = st.builds(
    Session,
    id=_words,
    created_at=_times,
    updated_at=_times,
    expires_at=_times,
    version=_counts,
    status=st.sampled_from(Status),
    name=st.none() | _text,
    card=st.none() | st.builds(HeldCard, _brands, _words, _sealed),
    pieces=st.none() | st.builds(HeldPieces, _counts, _sealed),
    expiry=st.none() | _expiries,
    token=st.none() | _tokens,
    editing=st.none() | st.sampled_from(Field),
    offer=st.none() | _offers,
    attempts=st.dictionaries(st.sampled_from(Field), _counts),
    declines=_counts,
    turns=st.lists(_turns, max_size=4).map(tuple),
)
"""Any session that may be stored: its number, if any, is sealed."""

any_payment: Final = st.builds(
    Payment,
    id=_words,
    session_id=_words,
    status=st.sampled_from(PaymentStatus),
    token=_tokens,
    cardholder=_text,
    consent=_offers,
    confirmed_at=_times,
    retain_until=_times,
)
