"""How the tests of understanding put a conversation into a state and say what was read.

A state is a word such as CARD: the field that is open. What was read is one line, such as
``details card=visa-4242 expiry=12/2027`` or ``details cvv!wrong_length`` or ``change name``.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from tests.fakes import SEED

from payment_smart_bot.domain.model.cards import AMEX, BRANDS, VISA, Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import (
    Field,
    HeldCard,
    HeldPieces,
    Sealed,
    Session,
    Status,
    Token,
    Turn,
)
from payment_smart_bot.domain.reading.understanding import understand
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

TODAY: Final = date(2026, 11, 21)
NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)

_FRESH = Session.start("test", NOW, timedelta(hours=1), SEED)
_NAMED = replace(_FRESH, name="Jane Doe")
_VISA = HeldCard(VISA, "4242", Sealed(b"sealed"))
_AMEX = HeldCard(AMEX, "0005", Sealed(b"sealed"))
_TOKEN = Token("pm_1", "visa", "4242", Expiry(2027, 12), livemode=False)
_CONFIRMING = replace(_NAMED, token=_TOKEN, status=Status.CONFIRMING)

STATES: Final = {
    "NAME": _FRESH,
    "CARD": _NAMED,
    "EXPIRY": replace(_NAMED, card=_VISA),
    "EXPIRY amex": replace(_NAMED, card=_AMEX),
    "CVV": replace(_NAMED, card=_VISA, expiry=Expiry(2027, 12)),
    "CVV amex": replace(_NAMED, card=_AMEX, expiry=Expiry(2027, 12)),
    "CONFIRM": _CONFIRMING,
    "NAME last": replace(_FRESH, token=_TOKEN),
    "NAME again": replace(_CONFIRMING, status=Status.COLLECTING, editing=Field.NAME),
    "CARD again": replace(_CONFIRMING, status=Status.COLLECTING, editing=Field.CARD),
    "EXPIRY again": replace(
        _NAMED, card=_VISA, expiry=Expiry(2027, 12), editing=Field.EXPIRY
    ),
    "COMPLETED": replace(_CONFIRMING, status=Status.COMPLETED),
    "CANCELLED": replace(_FRESH, status=Status.CANCELLED),
}  # fmt: skip
EVERY_STATE: Final = tuple(STATES)
EVERY_BRAND: Final = tuple(BRANDS)


def read(
    state: str,
    text: str,
    *,
    held: str = "",
    today: date = TODAY,
    accepted: tuple[str, ...] = EVERY_BRAND,
    replied: str = "",
) -> Understood:
    """Understand a message in a state.

    `held` is what earlier messages gave of a number, `replied` what the bot said last.
    """
    session = STATES[state]
    if replied:
        at = session.created_at
        turn = Turn(at, redact(""), replied, session.status, session.current_field, session.done)
        session = replace(session, turns=(turn,))
    pieces = Digits(held) if held else None
    if pieces:
        session = replace(session, pieces=HeldPieces(len(pieces), Sealed(b"sealed")))
    return understand(text, session, today, Policy(accepted_brands=accepted), pieces)


def reading(
    state: str,
    text: str,
    *,
    held: str = "",
    today: date = TODAY,
    accepted: tuple[str, ...] = EVERY_BRAND,
    replied: str = "",
) -> str:
    """Say in one line what `read` understood; of a question without its topic."""
    said = read(state, text, held=held, today=today, accepted=accepted, replied=replied)
    found = [f"{field}={shown(said.found[field])}" for field in Field if field in said.found]
    rejected = [
        f"{field}!{said.rejected[field].reason}" for field in Field if field in said.rejected
    ]
    change = [said.change] if said.change else []
    return " ".join([said.event, *found, *rejected, *change])


def shown(value: Detail) -> str:
    """Write a found value out, pieces of a number whole."""
    match value:
        case Pan():
            return f"{value.brand.name}-{value.last4}"
        case Cvv():
            return value.reveal()
        case Digits():
            return f"{value.reveal()}..."
    return str(value)


def cases(table: str) -> list[tuple[str, str]]:
    """Read a table of ``message => what was read`` lines."""
    return [
        (message.strip().replace("\\n", "\n"), expected.strip())
        for message, arrow, expected in (line.rpartition("=>") for line in table.splitlines())
        if arrow
    ]


def is_event(said: Understood, *events: Event) -> bool:
    """Whether a message was read as one of these events."""
    return said.event in events
