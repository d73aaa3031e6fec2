"""Digits that wait for the rest of a card: opened for a turn, sealed before they are stored."""

from collections.abc import Generator

from payment_smart_bot.domain.model.cards import Digits
from payment_smart_bot.domain.model.effects import Effect, Outcome, Seal, Unseal
from payment_smart_bot.domain.model.session import Sealed, Session
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.value import replace


def with_pieces_open(
    session: Session,
) -> Generator[Effect, Outcome, tuple[Session, Digits | None, tuple[str, ...]]]:
    """Open the digits that came so far; where that is no longer possible, say so."""
    if session.pieces is None or not isinstance(session.pieces.digits, Sealed):
        return session, None, ()
    opened = yield Unseal(session.id, session.pieces.digits)
    if isinstance(opened, Digits):
        return session, opened, ()
    return replace(session, pieces=None), None, (wording.NUMBER_LOST,)


def sealed(session: Session) -> Generator[Effect, Outcome, Session]:
    """Seal whatever digits the session would otherwise carry into the store."""
    card, pieces = session.card, session.pieces
    if card is not None and isinstance(card.number, Digits):
        sealed = yield from _seal(session.id, card.number)
        session = replace(session, card=replace(card, number=sealed))
    if pieces is not None and isinstance(pieces.digits, Digits):
        sealed = yield from _seal(session.id, pieces.digits)
        session = replace(session, pieces=replace(pieces, digits=sealed))
    return session


def _seal(session_id: str, digits: Digits) -> Generator[Effect, Outcome, Sealed]:
    sealed = yield Seal(session_id, digits)
    if not isinstance(sealed, Sealed):
        raise TypeError(f"a {type(sealed).__name__} is not what sealing gives")
    return sealed
