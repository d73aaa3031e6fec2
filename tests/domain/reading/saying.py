"""How the tests of understanding put a conversation into a state and say what was read.

A state is a word such as CARD: the field that is open. What was read is one line, such as
``details card=visa-4242 expiry=12/2027`` or ``details cvv!wrong_length`` or ``change name``.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import Any, Final

from tests.fakes.talk import SEED

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import AMEX, BRANDS, VISA, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, Token
from payment_smart_bot.domain.model.occurrences import Detail, Understood
from payment_smart_bot.domain.model.session import Field, Question, Session, Status
from payment_smart_bot.domain.value import replace

TODAY: Final = date(2026, 11, 21)
NOW: Final = datetime(2026, 11, 21, 12, tzinfo=UTC)

_FRESH = Session.start("test", NOW, timedelta(hours=1), SEED)
_NAMED = _FRESH.with_value(Field.NAME, "Jane Doe")
_VISA = HeldCard(VISA.name, "4242", Sealed(b"sealed"))
_AMEX = HeldCard(AMEX.name, "0005", Sealed(b"sealed"))
_TOKEN = Token("pm_1", "visa", "4242", Expiry(2027, 12), livemode=False)
_CONFIRMING = replace(_NAMED, token=_TOKEN, status=Status.CONFIRMING)
_WITH_VISA = _NAMED.with_value(Field.CARD, _VISA)
_WITH_AMEX = _NAMED.with_value(Field.CARD, _AMEX)

STATES: Final = {
    "NAME": _FRESH,
    "CARD": _NAMED,
    "EXPIRY": _WITH_VISA,
    "EXPIRY amex": _WITH_AMEX,
    "CVV": _WITH_VISA.with_value(Field.EXPIRY, Expiry(2027, 12)),
    "CVV amex": _WITH_AMEX.with_value(Field.EXPIRY, Expiry(2027, 12)),
    "CONFIRM": _CONFIRMING,
    "NAME last": replace(_FRESH, token=_TOKEN),
    "NAME again": replace(_CONFIRMING, status=Status.COLLECTING, editing=Field.NAME),
    "CARD again": replace(_CONFIRMING, status=Status.COLLECTING, editing=Field.CARD),
    "EXPIRY again": replace(
        _WITH_VISA.with_value(Field.EXPIRY, Expiry(2027, 12)), editing=Field.EXPIRY
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
    asked: Question | None = None,
) -> Understood:
    """Understand a message in a state.

    `held` is what earlier messages gave of a number, `asked` what the bot asked last.
    """
    session = replace(STATES[state], asked=asked)
    pieces = Digits(held) if held else None
    if pieces:
        session = replace(session, pieces=HeldPieces(len(pieces), Sealed(b"sealed")))
    return hear(text, session, today, Policy(accepted_brands=accepted), pieces)


def reading(
    state: str,
    text: str,
    *,
    held: str = "",
    today: date = TODAY,
    accepted: tuple[str, ...] = EVERY_BRAND,
    asked: Question | None = None,
) -> str:
    """Say in one line what `read` understood; of a question without its topic."""
    said = read(state, text, held=held, today=today, accepted=accepted, asked=asked)
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


def cases(table: str) -> dict[str, str]:
    """Read a table of ``message => what is to be read`` lines."""
    rows = (line.rpartition("=>") for line in table.splitlines())
    return {
        message.strip().replace("\\n", "\n"): expected.strip()
        for message, arrow, expected in rows
        if arrow
    }


def misread(states: Iterable[str], expected: Mapping[str, str], **how: Any) -> dict[str, str]:
    """Return what was read of those messages that were not read as expected in some state.

    `expected` has what is to be read of each message; `how` is what `reading` takes beside it.
    """
    return {
        f"{state} | {message}": got
        for state, (message, wanted) in product(states, expected.items())
        if (got := reading(state, message, **how)) != wanted
    }


def misread_rows(expected: Mapping[str, str]) -> dict[str, str]:
    """Return what was misread of rows such as ``CARD | message``, each in its own state."""
    rows = ((row.partition(" | "), what) for row, what in expected.items())
    readings = (misread([state], {message: what}) for (state, _, message), what in rows)
    return {row: what for wrong in readings for row, what in wrong.items()}


def read_all(states: Iterable[str], messages: Iterable[str]) -> Iterator[tuple[str, Understood]]:
    """Yield what is understood of each message in each state, beside both."""
    for state, message in product(states, messages):
        yield f"{state} | {message}", read(state, message)
