"""Records keep every field of both domain types, refuse bare numbers, and fail in one way."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.adapters.paging import cursor_at, micros, position_after
from payment_smart_bot.adapters.records.codec import (
    FORMAT,
    CorruptRecord,
    decode_payment,
    decode_session,
    encode_payment,
    encode_session,
)
from payment_smart_bot.domain.model.cards import VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund
from payment_smart_bot.domain.model.payment_request import NO_REQUEST
from payment_smart_bot.domain.model.session import (
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
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

from .store_contract import (
    NOW,
    OFFER,
    PRICE,
    TOKEN,
    a_charge,
    a_charging_session,
    a_payment,
    a_sealed_session,
    a_session,
    a_turn,
    any_payment,
    any_session,
)

NUMBER = "4242424242424242"


@given(any_session)
def test_any_session_comes_back_equal(session: Session) -> None:
    """Every field of a session survives, whatever it holds."""
    assert decode_session(encode_session(session)) == session


@given(any_payment)
def test_any_payment_comes_back_equal(payment: Payment) -> None:
    """Every field of a payment survives."""
    assert decode_payment(encode_payment(payment)) == payment


AT_NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
AT = msgspec.msgpack.Ext(-1, (1_795_262_400).to_bytes(4, "big"))
LATER = msgspec.msgpack.Ext(-1, (1_795_262_401).to_bytes(4, "big"))
SESSION_OF_FORMAT_1 = {
    "id": "s",
    "created": AT,
    "updated": AT,
    "expires": AT,
    "version": 3,
    "status": "confirming",
    "name": "Ada",
    "card": {"brand": "visa", "last4": "4242", "sealed": b"seal"},
    "pieces": {"count": 8, "sealed": b"seal"},
    "expiry": [2031, 12],
    "token": {"id": "pm", "brand": "visa", "last4": "4242", "expiry": [2031, 12], "live": True},
    "editing": "name",
    "offer": {"shown": "all", "at": AT},
    "attempts": {"card": 2},
    "declines": 1,
    "turns": [[AT, "hi", "hello", "collecting", "name", 0, "m", "f"]],
}
PAYMENT_OF_FORMAT_1 = {
    "id": "p",
    "session": "s",
    "status": "saved",
    "token": SESSION_OF_FORMAT_1["token"],
    "cardholder": "Ada",
    "consent": {"shown": "all", "at": AT},
    "confirmed": AT,
    "retain": AT,
}


SEED_OF_FORMAT_1 = "fe0ed358a0fd127c523d29305505eace"


def test_a_session_of_format_1_stays_readable() -> None:
    """All that it held is there still; it gets a seed of its own, and asks for no amount."""
    session = decode_session(b"\x01" + msgspec.msgpack.encode(SESSION_OF_FORMAT_1))
    assert session == Session(
        id="s",
        created_at=AT_NOON,
        updated_at=AT_NOON,
        expires_at=AT_NOON,
        seed=SEED_OF_FORMAT_1,
        request=NO_REQUEST,
        version=3,
        status=Status.CONFIRMING,
        name="Ada",
        card=HeldCard(VISA, "4242", Sealed(b"seal")),
        pieces=HeldPieces(8, Sealed(b"seal")),
        expiry=Expiry(2031, 12),
        token=Token("pm", "visa", "4242", Expiry(2031, 12), livemode=True),
        editing=Field.NAME,
        offer=Offer("all", AT_NOON),
        attempts={Field.CARD: 2},
        declines=1,
        turns=(Turn(AT_NOON, redact("hi"), "hello", Status.COLLECTING, "name", 0, "m", "f"),),
    )


def test_a_payment_of_format_1_stays_readable() -> None:
    """All that it held is there still: a card that was saved, and nothing charged."""
    payment = decode_payment(b"\x01" + msgspec.msgpack.encode(PAYMENT_OF_FORMAT_1))
    assert payment == Payment(
        id="p",
        session_id="s",
        status=PaymentStatus.SAVED,
        token=Token("pm", "visa", "4242", Expiry(2031, 12), livemode=True),
        cardholder="Ada",
        consent=Offer("all", AT_NOON),
        confirmed_at=AT_NOON,
        retain_until=AT_NOON,
    )


@pytest.mark.parametrize("change", [{"id": "t"}, {"created": LATER}])
def test_sessions_of_format_1_have_different_seeds(change: dict[str, Any]) -> None:
    """Another id, or the same id at another time, is another session."""
    record = msgspec.msgpack.encode({**SESSION_OF_FORMAT_1, **change})
    seed = decode_session(b"\x01" + record).seed
    assert seed != SEED_OF_FORMAT_1
    assert len(bytes.fromhex(seed)) == 16


def test_a_record_of_format_1_is_saved_as_one_of_today() -> None:
    """And is the same session then."""
    old = decode_session(b"\x01" + msgspec.msgpack.encode(SESSION_OF_FORMAT_1))
    assert encode_session(old)[0] == FORMAT
    assert decode_session(encode_session(old)) == old


@pytest.mark.parametrize("new", [{"seed": "ab"}, {"charge": {}}, {"news": []}])
def test_a_record_of_format_1_has_no_new_fields(new: dict[str, Any]) -> None:
    """A form that no version has written is damage."""
    with pytest.raises(CorruptRecord):
        decode_session(b"\x01" + msgspec.msgpack.encode({**SESSION_OF_FORMAT_1, **new}))


TOKEN_OF_FORMAT_2 = {**SESSION_OF_FORMAT_1["token"], "reusable": True}  # type: ignore[dict-item]
OFFER_OF_FORMAT_2 = {"shown": "all", "at": AT, "money": [4900, "usd"]}
REQUEST_OF_FORMAT_2 = {
    "money": [4900, "usd"],
    "description": "A book",
    "email": "ada@example.com",
    "order": "o-1",
    "descriptor": "BOOK",
    "metadata": {"shop": "1"},
}
SESSION_OF_FORMAT_2 = {
    "id": "s",
    "created": AT,
    "updated": AT,
    "expires": AT,
    "version": 3,
    "status": "charging",
    "seed": "ab" * 16,
    "request": REQUEST_OF_FORMAT_2,
    "name": "Ada",
    "card": {"brand": "visa", "last4": "4242", "sealed": b"seal"},
    "pieces": {"count": 8, "sealed": b"seal"},
    "expiry": [2031, 12],
    "token": TOKEN_OF_FORMAT_2,
    "editing": "name",
    "offer": OFFER_OF_FORMAT_2,
    "attempts": {"card": 2},
    "declines": 1,
    "payments": 2,
    "charge": {
        "payment": "p",
        "token": TOKEN_OF_FORMAT_2,
        "consent": OFFER_OF_FORMAT_2,
        "confirmed": AT,
        "keyed": AT,
        "generation": 2,
        "attempt": 3,
        "intent": "pi",
        "mid": "m",
        "code": "cvctok",
        "back": "https://shop.example/return",
        "action": "https://bank.example",
        "failed": "ch",
        "cancelling": True,
        "declines": [[AT, "generic_decline"]],
        "lease": {"holder": "h", "until": AT},
    },
    "code_needed": True,
    "code": "cvctok",
    "news": ["It is paid."],
    "turns": [[AT, "hi", "hello", "collecting", "name", 0, "m", "f"]],
}
PAYMENT_OF_FORMAT_2 = {
    "id": "p",
    "session": "s",
    "status": "partly_refunded",
    "token": TOKEN_OF_FORMAT_2,
    "cardholder": "Ada",
    "consent": OFFER_OF_FORMAT_2,
    "confirmed": AT,
    "retain": AT,
    "request": REQUEST_OF_FORMAT_2,
    "intent": "pi",
    "settled": AT,
    "declines": [[AT, "generic_decline"]],
    "refunds": [{"key": "k", "money": [100, "usd"], "at": AT, "status": "pending", "stripe": "re"}],
    "disputes": [["dp", "needs_response", "fraudulent", [4900, "usd"], AT, AT]],
    "outbox": [["n", "payment.paid", AT, AT, 2]],
    "erased": AT,
    "version": 7,
}


def test_rows_of_format_2_stay_readable() -> None:
    """Rows lie in databases under these names; a renamed field needs a new format."""
    session = b"\x02" + msgspec.msgpack.encode(SESSION_OF_FORMAT_2)
    payment = b"\x02" + msgspec.msgpack.encode(PAYMENT_OF_FORMAT_2)
    assert fields_of(encode_session(decode_session(session))) == fields_of(session)
    assert fields_of(encode_payment(decode_payment(payment))) == fields_of(payment)


def fields_of(record: bytes) -> object:
    return msgspec.msgpack.decode(record[1:])


def test_what_is_not_set_takes_no_room() -> None:
    """A fresh session stores seven fields."""
    fields = msgspec.msgpack.decode(encode_session(a_session())[1:])
    assert list(fields) == ["id", "created", "updated", "expires", "version", "status", "seed"]


@pytest.mark.parametrize(
    "bare",
    [
        replace(a_session(), card=HeldCard(VISA, "4242", Pan(NUMBER, VISA))),
        replace(a_session(), pieces=HeldPieces(8, Digits(NUMBER))),
        replace(a_session(), card=HeldCard(VISA, "4242", Cvv("4242"))),  # type: ignore[arg-type]
        replace(a_session(), name=Cvv("4242")),  # type: ignore[arg-type]
        replace(a_session(), name=Pan(NUMBER, VISA)),  # type: ignore[arg-type]
    ],
)
def test_a_bare_number_has_no_stored_form(bare: Session) -> None:
    """PCI DSS 3.3.1 and 3.3.2: the error names a type and no digit, through all its causes."""
    with pytest.raises(TypeError) as caught:
        encode_session(bare)
    error: BaseException | None = caught.value
    while error is not None:
        assert not any(character.isdigit() for character in str(error))
        error = error.__cause__ or error.__context__


def test_a_sealed_number_is_stored_as_its_ciphertext() -> None:
    """The only form of a number at rest."""
    data = encode_session(a_sealed_session(ciphertext=b"\x01opaque"))
    assert b"\x01opaque" in data
    assert decode_session(data).card == a_sealed_session(ciphertext=b"\x01opaque").card


def test_the_transcript_is_stored_and_read_redacted() -> None:
    """Even a row that someone wrote by hand yields no digit of a number."""
    data = encode_session(replace(a_session(), turns=(a_turn("hello there"),)))
    forged = data.replace(b"hello there", b"4242 424242")
    (turn,) = decode_session(forged).turns
    assert "4242" not in turn.said.text


NAIVE = datetime(2026, 11, 21)  # noqa: DTZ001 - the case in point


@pytest.mark.parametrize(
    "session",
    [
        replace(a_session(), created_at=NAIVE),
        replace(a_session(), updated_at=NAIVE),
        replace(a_session(), expires_at=NAIVE),
        replace(a_session(), offer=replace(OFFER, at=NAIVE)),
        replace(a_session(), turns=(replace(a_turn(), at=NAIVE),)),
        replace(a_session(), charge=replace(a_charge(), confirmed_at=NAIVE)),
        replace(a_session(), charge=replace(a_charge(), keyed_at=NAIVE)),
        replace(a_session(), charge=replace(a_charge(), lease=Lease("h", NAIVE))),
        replace(a_session(), charge=replace(a_charge(), declines=(DeclineOnRecord(NAIVE, "c"),))),
    ],
)
def test_a_time_without_a_zone_is_refused(session: Session) -> None:
    """It could mean any hour, and would not come back equal."""
    with pytest.raises(TypeError, match="time zone"):
        encode_session(session)


@pytest.mark.parametrize(
    "change",
    [
        {"confirmed_at": NAIVE},
        {"retain_until": NAIVE},
        {"settled_at": NAIVE},
        {"erased_at": NAIVE},
        {"refunds": (Refund("k", PRICE, NAIVE),)},
    ],
)
def test_a_time_without_a_zone_is_refused_in_a_payment(change: dict[str, Any]) -> None:
    """For the same reasons."""
    with pytest.raises(TypeError, match="time zone"):
        encode_payment(replace(a_payment(), **change))


def test_a_column_takes_no_time_without_a_zone() -> None:
    """Nor does a query."""
    with pytest.raises(TypeError):
        micros(NAIVE)


def test_times_come_back_in_utc() -> None:
    """Another zone is the same moment."""
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    back = decode_session(encode_session(replace(a_session(), updated_at=there))).updated_at
    assert back == NOW
    assert back.tzinfo is UTC


@pytest.mark.parametrize(
    "change",
    [
        lambda _: b"",
        lambda data: b"\x00" + data[1:],
        lambda data: bytes([FORMAT + 1]) + data[1:],
        lambda data: b"\xff" + data[1:],
        lambda data: data[:1],
        lambda data: data[:-1],
        lambda data: data + b"\x00",
        lambda data: data.replace(b"visa", b"vase"),
        lambda data: data.replace(b"collecting", b"collected_"),
        lambda data: data.replace(b"visa", b"\xff\xfe\xfd\xfc"),
        lambda data: b"\x01" + data[1:],
        lambda _: b"\x01" + msgspec.msgpack.encode({"id": "s"}),
        lambda _: b"\x02" + msgspec.msgpack.encode({"id": "s"}),
        lambda _: b"\x02" + msgspec.msgpack.encode([1, 2]),
    ],
)
def test_a_record_that_cannot_be_read_is_corrupt(change: object) -> None:
    """Damage and formats of the future are one error, which quotes nothing of the record."""
    assert callable(change)
    with pytest.raises(CorruptRecord) as caught:
        decode_session(change(encode_session(a_sealed_session())))
    assert issubclass(CorruptRecord, StoreUnavailable)
    assert str(caught.value).startswith("A stored record ")
    assert caught.value.__cause__ is None


def test_a_field_of_the_future_is_refused() -> None:
    """Dropping what a newer version stored would lose it at the next save."""
    fields = msgspec.msgpack.decode(encode_session(a_session())[1:])
    changed = bytes([FORMAT]) + msgspec.msgpack.encode({**fields, "frozen": True})
    with pytest.raises(CorruptRecord):
        decode_session(changed)


@given(
    st.data(),
    st.sampled_from(
        [
            encode_session(a_sealed_session()),
            encode_session(a_charging_session()),
            encode_payment(a_payment()),
            b"\x01" + msgspec.msgpack.encode(SESSION_OF_FORMAT_1),
        ]
    ),
)
def test_overwritten_bytes_never_raise_anything_else(data: st.DataObject, record: bytes) -> None:
    """Any bytes anywhere: a value or CorruptRecord."""
    start = data.draw(st.integers(0, len(record)))
    damage = data.draw(st.binary(min_size=1, max_size=8))
    for decode in (decode_session, decode_payment):
        try:
            decode(record[:start] + damage + record[start + len(damage) :])
        except CorruptRecord:
            continue


def test_a_whole_conversation_is_small() -> None:
    """Six turns with transcript, token and consent leave room for two sessions in a 4 KB page."""
    replied = (
        "Thank you, Ada. Your card is a Visa ending in 4242. What is its expiry date, as MM/YY?"
    )
    turn = replace(a_turn("my name is Ada Lovelace, and the card", replied), message_id="m" * 36)
    session = replace(
        a_session("s_" + "0" * 32),
        name="Ada Lovelace",
        expiry=Expiry(2031, 12),
        token=TOKEN,
        offer=OFFER,
        turns=(replace(turn, fingerprint="f" * 22),) * 6,
    )
    assert len(encode_session(session)) < 1900


def test_a_charge_under_way_is_small() -> None:
    """It adds less than half a kilobyte to its session, for as long as it is under way."""
    without = len(encode_session(a_session()))
    assert len(encode_session(a_charging_session())) - without < 500


@given(st.integers(-(2**62), 2**62), st.text(max_size=20))
def test_a_cursor_names_its_position(created: int, session_id: str) -> None:
    """What a page gives, the next request takes, in letters that need no escape in a URL."""
    cursor = cursor_at((created, session_id))
    assert position_after(cursor) == (created, session_id)
    assert cursor.replace("-", "").replace("_", "").replace("=", "").isalnum()
