"""Records keep every field of both domain types, refuse bare numbers, and fail in one way."""

from datetime import UTC, datetime, timedelta, timezone

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.replacing import replace

from payment_smart_bot.adapters.paging import cursor_at, micros, position_after
from payment_smart_bot.adapters.record_codec import (
    FORMAT,
    CorruptRecord,
    decode_payment,
    decode_session,
    encode_payment,
    encode_session,
)
from payment_smart_bot.domain.cards import VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.errors import StoreUnavailable
from payment_smart_bot.domain.session import HeldCard, HeldPieces, Payment, Session

from .store_contract import (
    NOW,
    OFFER,
    TOKEN,
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


AT = msgspec.msgpack.Ext(-1, (1_795_262_400).to_bytes(4, "big"))
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


def test_rows_of_format_1_stay_readable() -> None:
    """Rows lie in databases under these names; a renamed field needs a new format."""
    session = msgspec.msgpack.encode(SESSION_OF_FORMAT_1)
    payment = msgspec.msgpack.encode(PAYMENT_OF_FORMAT_1)
    assert encode_session(decode_session(b"\x01" + session)) == b"\x01" + session
    assert encode_payment(decode_payment(b"\x01" + payment)) == b"\x01" + payment


def test_what_is_not_set_takes_no_room() -> None:
    """A fresh session stores six fields."""
    fields = msgspec.msgpack.decode(encode_session(a_session())[1:])
    assert list(fields) == ["id", "created", "updated", "expires", "version", "status"]


@pytest.mark.parametrize(
    "bare",
    [
        replace(a_session(), card=HeldCard(VISA, "4242", Pan(NUMBER, VISA))),
        replace(a_session(), pieces=HeldPieces(8, Digits(NUMBER))),
        replace(a_session(), card=HeldCard(VISA, "4242", Cvv("4242"))),  # type: ignore[arg-type]
        replace(a_session(), name=Cvv("4242")),
        replace(a_session(), name=Pan(NUMBER, VISA)),
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
    ],
)
def test_a_time_without_a_zone_is_refused(session: Session) -> None:
    """It could mean any hour, and would not come back equal."""
    with pytest.raises(TypeError, match="time zone"):
        encode_session(session)


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
        lambda _: b"\x01" + msgspec.msgpack.encode({"id": "s"}),
        lambda _: b"\x01" + msgspec.msgpack.encode([1, 2]),
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
    st.data(), st.sampled_from([encode_session(a_sealed_session()), encode_payment(a_payment())])
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


@given(st.integers(-(2**62), 2**62), st.text(max_size=20))
def test_a_cursor_names_its_position(created: int, session_id: str) -> None:
    """What a page gives, the next request takes, in letters that need no escape in a URL."""
    cursor = cursor_at((created, session_id))
    assert position_after(cursor) == (created, session_id)
    assert cursor.replace("-", "").replace("_", "").replace("=", "").isalnum()
