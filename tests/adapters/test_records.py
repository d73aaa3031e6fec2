"""Records keep all of a session or payment, no bare digits, and are either whole or corrupt."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, timedelta, timezone
from typing import Any
from zlib import crc32

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawn_examples import drawn

from payment_smart_bot.adapters.records import (
    FORMAT,
    decode_claim,
    decode_payment,
    decode_session,
    encode_claim,
    encode_payment,
    encode_session,
)
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.errors import CorruptRecord, StoreUnavailable
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.value import Value, replace

from .any_records import any_claim, any_payment, any_session
from .golden_records import RECORDS, encode, read_sections, undump, write_sections
from .store_contract import NOW, OFFER, TOKEN, a_charge, a_payment, a_session, a_turn

NUMBER = "4242424242424242"
GOLDEN = read_sections()

decode: Mapping[type[Session | Payment | Claim], Callable[[bytes], Session | Payment | Claim]] = {
    Claim: decode_claim,
    Session: decode_session,
    Payment: decode_payment,
}


def build_record(body: object) -> bytes:
    """Return a record that is whole, of anything that msgpack can say."""
    encoded = msgspec.msgpack.encode(body)
    return bytes([FORMAT]) + crc32(encoded).to_bytes(4, "big") + encoded


def read_body(record: bytes) -> Any:
    return msgspec.msgpack.decode(record[5:])


# --- What lies in databases ----------------------------------------------------------------------


@pytest.mark.parametrize("title", write_sections())
def test_records_and_their_words_are_written_as_the_golden_file_says(title: str) -> None:
    assert GOLDEN.get(title) == write_sections()[title], (
        "What lies in databases has changed: read tests/adapters/golden_records.py."
    )


def test_the_golden_file_holds_nothing_else() -> None:
    assert GOLDEN.keys() == write_sections().keys()


@pytest.mark.parametrize("title", RECORDS)
def test_golden_records_are_read(title: str) -> None:
    value = RECORDS[title]
    assert decode[type(value)](undump(GOLDEN[title])) == value


def test_the_golden_records_use_every_part_of_what_is_stored() -> None:
    """A part that is new, and at its default in all of them, would be guarded by nothing."""
    used: dict[type[Value], set[str]] = {}
    for value in find_values(tuple(RECORDS.values())):
        used.setdefault(type(value), set()).update(find_parts_in_use(value))
    unused = {kind.__name__: set(kind.__struct_fields__) - parts for kind, parts in used.items()}
    assert {kind: parts for kind, parts in unused.items() if parts} == {}


def find_values(thing: object) -> Iterator[Value]:
    """Yield every value within something, itself included."""
    if isinstance(thing, Value):
        yield thing
        thing = tuple(getattr(thing, name) for name in thing.__struct_fields__)
    if isinstance(thing, Mapping):
        thing = tuple(thing.values())
    if isinstance(thing, tuple):
        for part in thing:
            yield from find_values(part)


def find_parts_in_use(value: Value) -> set[str]:
    """Return the parts that are not at their defaults."""
    return {
        part.name
        for part in msgspec.structs.fields(value)
        if part.required or getattr(value, part.name) not in (part.default, {})
    }


@pytest.mark.parametrize("parts_then", [5, 6])
def test_a_refund_that_was_stored_before_it_had_all_its_parts_is_read(parts_then: int) -> None:
    payment = RECORDS["a payment with a refund, a dispute and a notice"]
    assert isinstance(payment, Payment)
    body = read_body(encode_payment(payment))
    body["refunds"] = [parts[:parts_then] for parts in body["refunds"]]
    without = tuple(replace(refund, reason=None) for refund in payment.refunds)
    if parts_then < 6:
        without = tuple(replace(refund, failure_reason=None) for refund in without)
    assert decode_payment(build_record(body)) == replace(payment, refunds=without)


def test_a_dispute_that_was_stored_before_its_answer_was_due_is_read() -> None:
    payment = RECORDS["a payment with a refund, a dispute and a notice"]
    assert isinstance(payment, Payment)
    body = read_body(encode_payment(payment))
    body["disputes"] = [parts[:6] for parts in body["disputes"]]
    without = tuple(replace(dispute, due_by=None) for dispute in payment.disputes)
    assert without != payment.disputes
    assert decode_payment(build_record(body)) == replace(payment, disputes=without)


# --- Round trips ---------------------------------------------------------------------------------


@given(any_session)
def test_any_session_comes_back_equal(session: Session) -> None:
    assert decode_session(encode_session(session)) == session


@given(any_payment)
def test_any_payment_comes_back_equal(payment: Payment) -> None:
    assert decode_payment(encode_payment(payment)) == payment


@given(any_claim)
def test_any_claim_comes_back_equal(claim: Claim) -> None:
    assert decode_claim(encode_claim(claim)) == claim


def test_times_come_back_in_utc() -> None:
    """A time of another zone is the same moment."""
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    back = decode_session(encode_session(replace(a_session(), updated_at=there))).updated_at
    assert (back, back.tzinfo) == (NOW, UTC)


def test_the_transcript_is_read_redacted() -> None:
    """Even a row that somebody has written by hand yields no digit of a number."""
    body = read_body(encode_session(replace(a_session(), turns=(a_turn(),))))
    body["turns"][0][1] = NUMBER
    (turn,) = decode_session(build_record(body)).turns
    assert "4242" not in turn.said.text


# --- Digits --------------------------------------------------------------------------------------


forge: Callable[..., Any] = replace
"""`replace` for what the type checker would not let pass."""


def with_card(number: Digits) -> Session:
    return a_session().with_value(Field.CARD, HeldCard(VISA.name, "4242", number))


BARE = {
    "a number": with_card(Pan(NUMBER, VISA)),
    "a number in pieces": replace(a_session(), pieces=HeldPieces(8, Digits(NUMBER))),
    "a code as a card": with_card(Cvv("4242")),
    "a code as its field": a_session().with_value(Field.CVV, Cvv("4242")),  # type: ignore[arg-type]
    "a number as a name": a_session().with_value(Field.NAME, Pan(NUMBER, VISA)),  # type: ignore[arg-type]
    "a code among the news": forge(a_session(), news=(Cvv("4242"),)),
    "a code as its token": forge(a_session(), code_token=Cvv("4242")),
    "a number as the id of a token": forge(a_session(), token=forge(TOKEN, id=Digits(NUMBER))),
}


@pytest.mark.parametrize("session", BARE.values(), ids=BARE)
def test_digits_that_are_not_sealed_have_no_stored_form(session: Session) -> None:
    """PCI DSS 3.3.1 and 3.3.2. The error names a type and shows no digit, nor does its cause."""
    with pytest.raises(TypeError, match="is never stored") as caught:
        encode_session(session)
    assert not any(character.isdigit() for text in read_chain(caught.value) for character in text)


def test_a_payment_takes_no_digits_either() -> None:
    payment = forge(a_payment(), cardholder=Cvv("4242"))
    with pytest.raises(TypeError, match="a Cvv is never stored"):
        encode_payment(payment)


def read_chain(error: BaseException | None) -> Iterator[str]:
    """Yield the texts of an error and of all that led to it, whether shown or suppressed."""
    while error is not None:
        yield repr(error)
        error = error.__cause__ or error.__context__


# --- Damage --------------------------------------------------------------------------------------

WORD = "Lovelace"
WHOLE = encode_session(
    replace(a_session().with_value(Field.NAME, WORD), turns=(a_turn(f"I am {WORD}", WORD),))
)


def assert_corrupt(decode: Callable[[bytes], object], record: bytes) -> None:
    """Show that a record is refused by the one error, which tells nothing of what is in it."""
    with pytest.raises(CorruptRecord, match=r"^A stored record ") as caught:
        decode(record)
    assert list(read_chain(caught.value)) == [repr(caught.value)]
    assert WORD not in str(caught.value)


def test_a_record_that_cannot_be_read_is_a_store_that_cannot_serve() -> None:
    assert issubclass(CorruptRecord, StoreUnavailable)


@pytest.mark.parametrize("title", RECORDS)
def test_any_byte_that_is_flipped_makes_a_record_corrupt(title: str) -> None:
    value = RECORDS[title]
    record = encode(value)
    for position, byte in enumerate(record):
        for flipped in (byte ^ 1, byte ^ 0x80, 0xFF - byte):
            damaged = record[:position] + bytes([flipped]) + record[position + 1 :]
            assert_corrupt(decode[type(value)], damaged)


@pytest.mark.parametrize("title", RECORDS)
def test_a_record_that_is_cut_or_longer_is_corrupt(title: str) -> None:
    value = RECORDS[title]
    record = encode(value)
    for length in range(len(record)):
        assert_corrupt(decode[type(value)], record[:length])
    assert_corrupt(decode[type(value)], record + b"\0")


@settings(max_examples=drawn(50))
@given(st.data())
def test_a_record_with_bytes_written_over_it_is_corrupt(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(WHOLE) - 1))
    length = data.draw(st.integers(1, len(WHOLE) - start))
    damage = data.draw(st.binary(min_size=length, max_size=length))
    damaged = WHOLE[:start] + damage + WHOLE[start + length :]
    if damaged != WHOLE:
        assert_corrupt(decode_session, damaged)


@pytest.mark.parametrize(
    ("format_byte", "sentence"),
    [(0, "damaged"), (FORMAT + 1, "newer version"), (0xFF, "newer version")],
)
def test_a_record_of_another_format_is_refused(format_byte: int, sentence: str) -> None:
    record = bytes([format_byte]) + WHOLE[1:]
    assert_corrupt(decode_session, record)
    with pytest.raises(CorruptRecord, match=sentence):
        decode_session(record)


FOREIGN: Mapping[str, Callable[[dict[str, Any]], object]] = {
    "a part of the future": lambda body: {**body, "frozen": WORD},
    "a value of the future": lambda body: {**body, "status": WORD},
    "a part within a part": lambda body: {**body, "request": {"frozen": WORD}},
    "another kind of value": lambda body: {**body, "values": {"name": ["card", WORD]}},
    "an unknown way to give a card": lambda body: {**body, "entry": {"type": WORD}},
    "a time in words": lambda body: {**body, "created_at": WORD},
    "a number that is text": lambda body: {**body, "values": {"card": ["card", "visa", "1", WORD]}},
    "no id": lambda body: {name: part for name, part in body.items() if name != "id"},
    "no map": lambda body: [WORD, body],
    "text that is none": lambda body: {**body, "id": b"\xff" + WORD.encode()},
}


@pytest.mark.parametrize("change", FOREIGN.values(), ids=FOREIGN)
def test_a_whole_record_of_something_else_is_corrupt(
    change: Callable[[dict[str, Any]], object],
) -> None:
    """A part that is unknown too: the next save would lose it."""
    assert_corrupt(decode_session, build_record(change(read_body(WHOLE))))


def test_a_payment_is_no_session() -> None:
    assert_corrupt(decode_session, encode(RECORDS["a payment that saved a card"]))
    assert_corrupt(decode_payment, WHOLE)


# --- Size ----------------------------------------------------------------------------------------


def test_a_whole_conversation_is_small() -> None:
    """Six turns with transcript, token and consent leave room for two sessions in a 4 KB page."""
    replied = (
        "Thank you, Ada. Your card is a Visa ending in 4242. What is its expiry date, as MM/YY?"
    )
    turn = replace(a_turn("my name is Ada Lovelace, and the card", replied), message_id="m" * 36)
    session = replace(
        a_session("s_" + "0" * 32)
        .with_value(Field.NAME, "Ada Lovelace")
        .with_value(Field.EXPIRY, Expiry(2031, 12)),
        token=TOKEN,
        offer=OFFER,
        turns=(replace(turn, fingerprint="f" * 22),) * 6,
    )
    assert len(encode_session(session)) < 1900


def test_a_charge_under_way_is_small() -> None:
    """It adds less than half a kilobyte to its session, for as long as it is under way."""
    without = len(encode_session(a_session()))
    charge = replace(a_charge("pay_" + "0" * 32), intent_id="pi_" + "0" * 24)
    assert len(encode_session(replace(a_session(), charge=charge))) - without < 500
