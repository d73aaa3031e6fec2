"""Taking details: what a message brings is held, what is wrong with it is said."""

from datetime import datetime

from payment_smart_bot.domain.conversation.steps import (
    ON_THE_CARD,
    Step,
    collecting,
    give_up,
    go_on,
    reminder,
    situation,
    without_card,
)
from payment_smart_bot.domain.model.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.model.effects import Tokenise, TokeniseCode
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, HeldCard, HeldPieces, Session
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.phrases.answers import answer
from payment_smart_bot.domain.value import replace


def take_details(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Take what was found, say what was rejected, and tokenise once the card is whole."""
    session, rejections = _count_rejections(session, said, policy)
    if any(tries >= policy.max_field_attempts for tries in session.attempts.values()):
        return give_up(session, policy)
    session, taken = _apply(session, said)
    says = (*taken, *rejections)
    if said.topic is not None:
        says = (*says, answer(said.topic, situation(session, policy)))
    if not said.found:
        return Step(session, (*says, reminder(session)))
    code = said.found.get(Field.CVV)
    if isinstance(code, Cvv):
        if session.code_needed:
            return Step(session, says, TokeniseCode(code))
        if session.card and session.expiry and session.editing not in ON_THE_CARD:
            number, expiry = session.card.number, session.expiry
            return Step(session, says, Tokenise(session.id, number, expiry, code, session.name))
        if wording.CARD_AGAIN not in says:
            says = (*says, wording.CODE_LATER)
    return go_on(session, says, now, policy)


def _count_rejections(
    session: Session, said: Understood, policy: Policy
) -> tuple[Session, tuple[str, ...]]:
    if not said.rejected:
        return session, ()
    attempts = dict(session.attempts)
    says = []
    for field, rejection in said.rejected.items():
        attempts[field] = attempts.get(field, 0) + 1
        says.append(wording.rejected(field, rejection, attempts[field], policy))
    if Field.CARD in said.rejected:
        session = replace(session, pieces=None)
    return replace(session, attempts=attempts), tuple(says)


def _apply(session: Session, said: Understood) -> tuple[Session, tuple[str, ...]]:
    """Take every value found; an offer that was shown before no longer stands after it."""
    if said.found:
        session = collecting(session)
    says: tuple[str, ...] = ()
    name, card = said.found.get(Field.NAME), said.found.get(Field.CARD)
    expiry, code = said.found.get(Field.EXPIRY), said.found.get(Field.CVV)
    if isinstance(name, str):
        session = _settled(replace(session, name=name), Field.NAME)
    if isinstance(card, Pan):
        session, says = _with_card(session, card, said)
    elif isinstance(card, Digits):
        session = _with_pieces(session, card)
    if _edits_a_token(session, expiry, code):
        return without_card(session), (*says, wording.CARD_AGAIN)
    if isinstance(expiry, Expiry) and session.token is None:
        session = _settled(replace(session, expiry=expiry), Field.EXPIRY)
    return session, (*_thanks(session, said), *says)


def _settled(session: Session, field: Field) -> Session:
    return replace(session, editing=None) if session.editing is field else session


def _with_card(session: Session, pan: Pan, said: Understood) -> tuple[Session, tuple[str, ...]]:
    """Hold a new number; one that replaces another voids what belonged to the old card."""
    replaces = session.has(Field.CARD)
    session = without_card(session) if replaces else replace(session, pieces=None)
    lacks = [field for field in (Field.EXPIRY, Field.CVV) if field not in said.found]
    says = (wording.new_card_needs(lacks),) if replaces and lacks else ()
    return replace(session, card=HeldCard(pan.brand, pan.last4, pan)), says


def _with_pieces(session: Session, digits: Digits) -> Session:
    """Hold the first digits of a number; a card that is known stays good until the rest comes."""
    editing = Field.CARD if session.has(Field.CARD) else session.editing
    return replace(session, pieces=HeldPieces(len(digits), digits), editing=editing)


def _edits_a_token(session: Session, expiry: object, code: object) -> bool:
    if session.token is None:
        return False
    changed_expiry = isinstance(expiry, Expiry) and expiry != session.token.expiry
    return changed_expiry or (code is not None and not session.code_needed)


def _thanks(session: Session, said: Understood) -> tuple[str, ...]:
    name = session.name if Field.NAME in said.found else None
    held = session.card if isinstance(said.found.get(Field.CARD), Pan) else None
    card = (held.brand.name, held.last4) if held else None
    expiry = session.expiry if Field.EXPIRY in said.found else None
    thanks = wording.noted(name, card, expiry)
    return (thanks,) if thanks else ()
