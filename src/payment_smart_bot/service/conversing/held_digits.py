"""Digits that wait for the rest of a card: opened for a turn, sealed before they are stored."""

from collections.abc import Generator

from payment_smart_bot.domain.conversation.steps import Says
from payment_smart_bot.domain.model.calls.effects import (
    DigitsOpened,
    DigitsSealed,
    Effect,
    Outcome,
    Seal,
    Unseal,
)
from payment_smart_bot.domain.model.cards.concealed import Digits, Sealed
from payment_smart_bot.domain.model.session import Field, Session
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace


def open_pieces(
    session: Session,
) -> Generator[Effect, Outcome, tuple[Session, Digits | None, Says]]:
    """Open the digits that came so far, or say that this is no longer possible."""
    if session.pieces is None or not isinstance(session.pieces.digits, Sealed):
        return session, None, ()
    opened = yield Unseal(session.id, session.pieces.digits)
    if isinstance(opened, DigitsOpened):
        return session, opened.digits, ()
    return replace(session, pieces=None), None, (say.NumberForgotten(),)


def seal_digits(session: Session) -> Generator[Effect, Outcome, Session]:
    """Seal whatever digits the session would otherwise carry into the store."""
    card, pieces = session.card, session.pieces
    if card is not None and isinstance(card.number, Digits):
        sealed = yield from _seal(session.id, card.number)
        session = session.with_value(Field.CARD, replace(card, number=sealed))
    if pieces is not None and isinstance(pieces.digits, Digits):
        sealed = yield from _seal(session.id, pieces.digits)
        session = replace(session, pieces=replace(pieces, digits=sealed))
    return session


def _seal(session_id: str, digits: Digits) -> Generator[Effect, Outcome, Sealed]:
    outcome = yield Seal(session_id, digits)
    if not isinstance(outcome, DigitsSealed):
        raise TypeError(f"a {type(outcome).__name__} is not what sealing gives")
    return outcome.sealed
