"""Records as they lie in databases, byte by byte, in `records.golden` beside this file.

`test_records.py` holds the code to them. A change that is meant is written there by

    .venv/bin/python -m tests.adapters.golden_records

which is right for a part or a word that is new. Where a record of the file changes that was there
before, those in databases cannot be read any more: `adapters/records.py` says what to do.
"""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from payment_smart_bot.adapters.records import encode_claim, encode_payment, encode_session
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.card_entry import STRIPE_PAGE, Form
from payment_smart_bot.domain.model.cards.card_proof import CardProof
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, Token
from payment_smart_bot.domain.model.charge import (
    ChargeOnRecord,
    CheckoutOnRecord,
    DeclineOnRecord,
    Lease,
    Offer,
)
from payment_smart_bot.domain.model.claims import Claim
from payment_smart_bot.domain.model.model_answer import ModelUse
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Dispute,
    Intervention,
    InterventionKind,
    Notice,
    NoticeType,
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
    Risk,
    RiskKind,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Field, Question, Session, Status, Turn
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

FILE: Final = Path(__file__).with_name("records.golden")
TITLE: Final = "# What lies in databases, written by `python -m tests.adapters.golden_records`.\n"
BYTES_A_LINE: Final = 24

AT: Final = datetime(2026, 11, 21, 12, 0, 0, 123456, tzinfo=UTC)
LATER: Final = AT + timedelta(minutes=1)
END: Final = AT + timedelta(hours=1)
SEED: Final = "0123456789abcdef" * 2
PRICE: Final = Money(4900, "usd")
TOKEN: Final = Token(
    "pm_1",
    "visa",
    "4242",
    Expiry(2031, 12),
    livemode=True,
    reusable=True,
    fingerprint="Xt5EWLLDS7FJjR1c",
)
CONSENT: Final = Offer(LATER, PRICE, save_card=True, shown="Jane Doe, ****4242, $49.00")
REQUEST: Final = PaymentRequest(
    money=PRICE,
    description="Two books",
    customer_email="jo@example.com",
    order_id="A-1",
    statement_descriptor_suffix="BOOKS",
    metadata={"shelf": "7"},
    save_card=True,
    customer_id="cus_1",
    once=True,
    offer_saved_cards=True,
)
USE: Final = ModelUse(calls=1, tokens_in=250, tokens_out=20, fallbacks=2)
DECLINES: Final = (DeclineOnRecord(AT, "generic_decline"),)

NEW_SESSION: Final = Session("s", AT, AT, END, SEED)
TYPED_SESSION: Final = replace(
    NEW_SESSION,
    updated_at=LATER,
    request=REQUEST,
    version=3,
    values={
        Field.NAME: "Jane Doe",
        Field.CARD: HeldCard("visa", "4242", Sealed(b"\x01sealed")),
        Field.EXPIRY: Expiry(2031, 12),
        "postal_code": "94103",
    },
    pieces=HeldPieces(8, Sealed(b"\x02sealed")),
    editing="name",
    asked=Question.WHAT_TO_CHANGE,
    proposed="Okay Temiz",
    passed_bot_check=True,
    card_proof=CardProof("5a17" * 8, "d16e57" * 10),
    reached="cvv",
    attempts={Field.CARD: 2},
    declines=1,
    news=("The payment was not charged.",),
    turns=(
        Turn(AT, redact("Jane Doe"), "Thank you.", Status.COLLECTING, "card", 1, "m1", "print"),
    ),
    model_use=USE,
)
CHARGE: Final = ChargeOnRecord(
    payment_id="pay_1",
    token=TOKEN,
    consent=CONSENT,
    confirmed_at=LATER,
    keyed_at=LATER,
    message_id="m9",
    generation=2,
    attempt=3,
    intent_id="pi_1",
    code_token="cvctok_1",
    return_url="https://shop.example/return",
    action_url="https://bank.example/3ds",
    failed_try="ch_1",
    cancelling=True,
    declines=DECLINES,
    lease=Lease("holder", END),
    customer_id="cus_1",
)
PAYMENT: Final = Payment(
    id="pay_1",
    session_id="s",
    status=PaymentStatus.SAVED,
    token=TOKEN,
    cardholder="Jane Doe",
    consent=CONSENT,
    confirmed_at=LATER,
    retain_until=END,
)

RECORDS: Final[Mapping[str, Session | Payment | Claim]] = {
    "a new session": NEW_SESSION,
    "a session whose card is typed": TYPED_SESSION,
    "a session that charges a card of our form": replace(
        NEW_SESSION,
        entry=Form("f0" * 16),
        status=Status.CHARGING,
        token=TOKEN,
        offer=CONSENT,
        payments=2,
        charge=CHARGE,
        code_needed=True,
        code_token="cvctok_1",
    ),
    "a session that waits for Stripe's page": replace(
        NEW_SESSION,
        entry=STRIPE_PAGE,
        status=Status.ACTION_REQUIRED,
        charge=replace(
            CHARGE,
            token=None,
            checkout=CheckoutOnRecord(END, "cs_1"),
            search_from="cs_9",
            look_at=END,
        ),
    ),
    "a payment that saved a card": PAYMENT,
    "a payment with a refund, a dispute and a notice": replace(
        PAYMENT,
        status=PaymentStatus.PARTLY_REFUNDED,
        request=REQUEST,
        intent_id="pi_1",
        settled_at=LATER,
        declines=DECLINES,
        refunds=(
            Refund("key", Money(100, "usd"), LATER, RefundStatus.SUCCEEDED, "re_1"),
            Refund("d", Money(200, "usd"), LATER, reason=RefundReason.DUPLICATE),
            Refund("k", PRICE, LATER, RefundStatus.FAILED, failure_reason="charge_disputed"),
        ),
        disputes=(Dispute("dp_1", "needs_response", "fraudulent", PRICE, AT, LATER, END),),
        outbox=(Notice("n_1", NoticeType.PAID, AT, LATER, 2),),
        cancel_wish="pay_1-1-1",
        erased_at=END,
        interventions=(
            Intervention(
                LATER, "jo", InterventionKind.ABANDON, PaymentStatus.PAID, redact("asked at Stripe")
            ),
        ),
        version=7,
        customer_id="cus_1",
        model_use=USE,
        search_from="pi_9",
        risks=(Risk("prv_1", RiskKind.REVIEW, "open", "rule", AT, LATER),),
    ),
    "a declined payment whose intent is cancelled": replace(
        PAYMENT, status=PaymentStatus.DECLINED, intent_id="pi_1", intent_is_closed=True
    ),
    "a claim": Claim("f00d", NEW_SESSION, END, "print", 2),
}

WORDS: Final[tuple[type[StrEnum], ...]] = (
    Field,
    InterventionKind,
    NoticeType,
    PaymentStatus,
    Question,
    RefundReason,
    RefundStatus,
    RiskKind,
    Status,
)
"""Words of closed sets, which stand in records as they are."""


def write_sections() -> dict[str, str]:
    """Return what the code writes today: words in a line, records as dumps."""
    words = {kind.__name__: " ".join(sorted(kind)) + "\n" for kind in WORDS}
    return words | {name: dump(encode(value)) for name, value in RECORDS.items()}


def read_sections() -> dict[str, str]:
    """Return what the file holds, by the titles of its sections."""
    sections = (section.split("]\n") for section in FILE.read_text().split("\n[")[1:])
    return {title: text.rstrip("\n") + "\n" for title, text in sections}


def encode(value: Session | Payment | Claim) -> bytes:
    if isinstance(value, Claim):
        return encode_claim(value)
    return encode_session(value) if isinstance(value, Session) else encode_payment(value)


def dump(record: bytes) -> str:
    """Return bytes as lines of hex, and what is text in them beside it."""
    return "".join(_dump_lines(record))


def _dump_lines(record: bytes) -> Iterator[str]:
    for start in range(0, len(record), BYTES_A_LINE):
        line = record[start : start + BYTES_A_LINE]
        text = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in line)
        yield f"{line.hex():{2 * BYTES_A_LINE}}  {text}".rstrip() + "\n"


def undump(text: str) -> bytes:
    """Return the bytes of a dump."""
    return bytes.fromhex("".join(line.split()[0] for line in text.splitlines()))


if __name__ == "__main__":
    sections = (f"\n[{title}]\n{text}" for title, text in write_sections().items())
    FILE.write_text(TITLE + "".join(sections))
