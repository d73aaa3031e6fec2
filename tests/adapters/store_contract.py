"""What every store has to do, and the stores that are held to it.

A store joins with one entry in `OPENERS`; the tests are in `test_store_contract.py`.
"""

import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeVar

from hypothesis import strategies as st
from tests.aws import StoreInMoto

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.sqlite.store import SqliteStore
from payment_smart_bot.domain.model.cards import BRANDS, VISA, Expiry
from payment_smart_bot.domain.model.model_answer import ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundStatus,
)
from payment_smart_bot.domain.model.payment_request import NO_REQUEST, PaymentRequest
from payment_smart_bot.domain.model.session import (
    ChargeOnRecord,
    CheckoutOnRecord,
    DeclineOnRecord,
    Field,
    HeldCard,
    HeldPieces,
    Lease,
    Offer,
    Sealed,
    Session,
    Status,
    Token,
    Turn,
)
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Store

Record = TypeVar("Record")

NOW: Final = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
HOUR: Final = timedelta(hours=1)
TOKEN: Final = Token(
    "pm_1PqRstUvWxYz0123456789ab", "visa", "4242", Expiry(2031, 12), livemode=False
)
SEED: Final = "0123456789abcdef" * 2
PRICE: Final = Money(4900, "usd")
OFFER: Final = Offer("Ada Lovelace, ****4242, 12/2031, CVV: ***. Nothing is charged.", NOW)

OPENERS: Final[Mapping[str, Callable[[Path], Store]]] = {
    "memory": lambda _folder: MemoryStore(),
    "sqlite": lambda folder: SqliteStore(folder / "state" / "sessions.db"),
    "dynamodb": lambda _folder: StoreInMoto(),
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
    return replace(a_session(session_id), card=HeldCard(VISA, "4242", Sealed(ciphertext)))


def a_charge(payment_id: str = "p") -> ChargeOnRecord:
    consent = replace(OFFER, money=PRICE)
    return ChargeOnRecord(payment_id, TOKEN, consent, NOW, NOW, lease=Lease("holder", NOW + HOUR))


def a_charging_session(session_id: str = "s", at: datetime = NOW) -> Session:
    return replace(a_session(session_id, at), status=Status.CHARGING, charge=a_charge())


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


def _with_all(
    kind: Callable[..., Record], **parts: st.SearchStrategy[Any]
) -> st.SearchStrategy[Record]:
    """Draw every field of a record: one that is new has to join here, and so is seen stored."""
    assert parts.keys() == set(inspect.signature(kind).parameters)
    return st.builds(kind, **parts)


_text = st.text(max_size=40)
_words = st.text(min_size=1, max_size=12)
_maybe_words = st.none() | _words
_counts = st.integers(0, 1000)
_times = st.datetimes(
    min_value=datetime(2020, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2100, 1, 1),  # noqa: DTZ001
    timezones=st.just(UTC),
)
_expiries = st.builds(Expiry, st.integers(2020, 2099), st.integers(1, 12))
_sealed = st.builds(Sealed, st.binary(max_size=80))
_money = st.builds(Money, st.integers(1, 99_999_999), st.sampled_from(["usd", "jpy"]))
_cards = _with_all(
    HeldCard, brand=st.sampled_from(list(BRANDS.values())), last4=_words, number=_sealed
)
_tokens = _with_all(
    Token,
    id=_words,
    brand=_words,
    last4=_words,
    expiry=_expiries,
    livemode=st.booleans(),
    reusable=st.booleans(),
)
_offers = _with_all(
    Offer, shown=_text, at=_times, money=st.none() | _money, save_card=st.booleans()
)
_declines = st.lists(_with_all(DeclineOnRecord, at=_times, code=_words), max_size=3).map(tuple)
_requests = _with_all(
    PaymentRequest,
    money=st.none() | _money,
    description=_maybe_words,
    customer_email=_maybe_words,
    order_id=_maybe_words,
    statement_descriptor_suffix=_maybe_words,
    metadata=st.dictionaries(_words, _text, max_size=3),
    save_card=st.booleans(),
    customer_id=_maybe_words,
)
_charges = _with_all(
    ChargeOnRecord,
    payment_id=_words,
    token=st.none() | _tokens,
    consent=_offers,
    confirmed_at=_times,
    keyed_at=_times,
    message_id=st.none() | _words,
    generation=_counts,
    attempt=_counts,
    intent_id=_maybe_words,
    code_token=_maybe_words,
    return_url=_maybe_words,
    action_url=_maybe_words,
    failed_try=_maybe_words,
    cancelling=st.booleans(),
    declines=_declines,
    lease=st.none() | _with_all(Lease, holder=_words, until=_times),
    customer_id=_maybe_words,
    checkout=st.none() | _with_all(CheckoutOnRecord, ends_at=_times, id=_maybe_words),
)
_refunds = _with_all(
    Refund,
    key=_words,
    money=_money,
    at=_times,
    status=st.sampled_from(RefundStatus),
    stripe_id=_maybe_words,
)
_disputes = _with_all(
    Dispute, id=_words, status=_words, reason=_words, money=_money, at=_times, updated_at=_times
)
_notices = _with_all(
    Notice,
    id=_words,
    type=st.sampled_from(NoticeType),
    at=_times,
    next_try_at=_times,
    tries=_counts,
)
_turns = _with_all(
    Turn,
    at=_times,
    said=_text.map(_redacted_for_good),
    replied=_text,
    status=st.sampled_from(Status),
    current_field=st.none() | st.sampled_from([*map(str, Field), "confirmation"]),
    done=_counts,
    message_id=_maybe_words,
    fingerprint=_maybe_words,
)
_model_uses = _with_all(
    ModelUse, calls=_counts, tokens_in=_counts, tokens_out=_counts, fallbacks=_counts
)

any_session: Final = _with_all(
    Session,
    id=_words,
    created_at=_times,
    updated_at=_times,
    expires_at=_times,
    seed=_words,
    request=st.just(NO_REQUEST) | _requests,
    version=_counts,
    status=st.sampled_from(Status),
    name=st.none() | _text,
    card=st.none() | _cards,
    pieces=st.none() | _with_all(HeldPieces, count=_counts, digits=_sealed),
    expiry=st.none() | _expiries,
    token=st.none() | _tokens,
    editing=st.none() | st.sampled_from(Field),
    offer=st.none() | _offers,
    attempts=st.dictionaries(st.sampled_from(Field), _counts),
    declines=_counts,
    payments=_counts,
    charge=st.none() | _charges,
    code_needed=st.booleans(),
    code_token=_maybe_words,
    news=st.lists(_text, max_size=3).map(tuple),
    turns=st.lists(_turns, max_size=4).map(tuple),
    form_token=_maybe_words,
    model_use=_model_uses,
    checkout=st.booleans(),
)
"""Any session that may be stored: its number, if any, is sealed."""

any_payment: Final = _with_all(
    Payment,
    id=_words,
    session_id=_words,
    status=st.sampled_from(PaymentStatus),
    token=st.none() | _tokens,
    cardholder=_text,
    consent=_offers,
    confirmed_at=_times,
    retain_until=_times,
    request=st.just(NO_REQUEST) | _requests,
    intent_id=_maybe_words,
    settled_at=st.none() | _times,
    declines=_declines,
    refunds=st.lists(_refunds, max_size=3).map(tuple),
    disputes=st.lists(_disputes, max_size=3).map(tuple),
    outbox=st.lists(_notices, max_size=3).map(tuple),
    erased_at=st.none() | _times,
    version=_counts,
    customer_id=_maybe_words,
    model_use=_model_uses,
)
