"""Taking details: what a message brings is held, what is wrong with it is said."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import forget_card
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import (
    Says,
    Step,
    ask_after_answer,
    collect,
    describe,
    give_up,
    go_on,
    hold_value,
    say_what_is_not_taken,
)
from payment_smart_bot.domain.model.calls.effects import Situation, Tokenise, TokeniseCode
from payment_smart_bot.domain.model.cards.card_details import (
    Cvv,
    Expiry,
    Pan,
    Reason,
    Rejection,
)
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.cards.held_cards import HeldCard, HeldPieces, ShownCard
from payment_smart_bot.domain.model.occurrences import Note, Understood
from payment_smart_bot.domain.model.session import Field, Question, Session
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

_OF_A_TOKEN: Final = (Field.EXPIRY, Field.CVV)
"""The fields of which Stripe makes a new token, as soon as one of them is another."""
_OF_A_NEW_CARD: Final = frozenset({Field.CARD, Field.CVV})
"""Beside these a name that is asked back takes the known one away: it may be another card's."""
_TELLS_WHAT_WAS_GIVEN: Final = frozenset({Topic.WHICH_NAME, Topic.WHERE_EXPIRY})
"""The answers that begin with the value that is known."""
_ONLY_EXPLAINS: Final[Mapping[Topic, str]] = {
    Topic.WHICH_NAME: Field.NAME,
    Topic.WHERE_NUMBER: Field.CARD,
    Topic.WHERE_EXPIRY: Field.EXPIRY,
    Topic.WHERE_CVV: Field.CVV,
}
"""The answers that are of no use any more to whoever gives the value in the same message."""


def take_details(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Take what was found, say what was rejected, and tokenise once the card is whole."""
    said = _ask_for_no_part(session, said)
    session, rejections = _count_rejections(session, said, policy)
    if any(tries >= policy.max_field_attempts for tries in session.attempts.values()):
        return give_up(session, policy)
    said = _go_on_asking_whose_card(session, _take_what_is_proposed_twice(session, said))
    edits_a_token = _edits_a_token(session, said)
    session, taken = _take_values(session, said, policy)
    session, why = _reopen_card(session, said, policy) if edits_a_token else (session, ())
    topics = _find_topics_left(said)
    answers = answer_beside(said, session, policy)
    says: Says = (*taken, *rejections, *why, *answers)
    if said.proposed is not None:
        session = replace(session, proposed=said.proposed)
        if edits_a_token or _OF_A_NEW_CARD.isdisjoint(said.found):
            return Step(session, (*says, say.AskWhetherName(said.proposed)))
        session = session.without_values(Field.NAME)
    if not said.found:
        return Step(session, (*says, *ask_after_answer(topics or (None,), session, policy)))
    code = said.found.get(Field.CVV)
    if isinstance(code, Cvv) and not edits_a_token:
        return _take_code(session, code, says, now, policy)
    return go_on(session, says, now, policy)


def _ask_for_no_part(session: Session, said: Understood) -> Understood:
    """Return a message in which one of two values is asked for only where it alone is of use.

    That is not so where Stripe has the card, of which no part can be changed by itself.
    """
    if session.token is None or session.editing is not None:
        return said
    wavers = [field for field in _OF_A_TOKEN if _wavers(said, field)]
    if not wavers or (wavers == [Field.CVV] and session.code_needed):
        return said
    undecided = Rejection(Reason.UNDECIDED, is_doubtful=True)
    return replace(said, rejected={**said.rejected, **dict.fromkeys(wavers, undecided)})


def _wavers(said: Understood, field: str) -> bool:
    rejection = said.rejected.get(field)
    return rejection is not None and rejection.reason is Reason.TWO_VALUES


def _find_topics_left(said: Understood) -> tuple[Topic, ...]:
    """Return what is asked beside a value, as far as the value is not the answer."""
    if Note.ASKS_A_FACT in said.notes:
        return said.topics
    return tuple(topic for topic in said.topics if _ONLY_EXPLAINS.get(topic) not in said.found)


def answer_beside(said: Understood, session: Session, policy: Policy) -> Iterator[say.Message]:
    """Yield the answers to what is asked beside a value; what is lacking still is asked next."""
    topics = _find_topics_left(said)
    yield from say_what_is_not_taken(said, session, policy)
    if Topic.PROGRESS in topics:
        yield say.NothingChargedYet()
    match tuple(topic for topic in topics if topic is not Topic.PROGRESS):
        case (first, *others):
            yield say.Answer(first, _describe_before(session, said, policy), tuple(others))
    if Note.LEAVES_A_QUESTION in said.notes:
        yield say.QuestionLeft(policy.merchant, policy.contact)


def _describe_before(session: Session, said: Understood, policy: Policy) -> Situation:
    """Return the situation without what the customer was just thanked for: a name or a date."""
    situation = describe(session, policy)
    if _TELLS_WHAT_WAS_GIVEN.isdisjoint(said.topics):
        return situation
    known = tuple(one for one in situation.known if one[0] not in said.found)
    return replace(situation, known=known)


def _take_what_is_proposed_twice(session: Session, said: Understood) -> Understood:
    """Return a message with the name that it may have, if the last one may have had the same."""
    name, before = said.proposed, session.proposed
    if name is None or before is None or name.casefold() != before.casefold():
        return said
    return replace(said, found={**said.found, Field.NAME: name}, proposed=None)


def _go_on_asking_whose_card(session: Session, said: Understood) -> Understood:
    """Return a message with a card and the name that was asked back, if it does not answer that.

    Else the card would be shown with the name that is known, of which that may not be the card.
    """
    is_open = session.asked is Question.IS_IT_THE_NAME and session.name is not None
    answers = Field.NAME in said.found or said.proposed is not None
    if not is_open or answers or Note.REFUSES_NAME in said.notes or Field.CARD not in said.found:
        return said
    return replace(said, proposed=session.proposed)


def _reopen_card(session: Session, said: Understood, policy: Policy) -> tuple[Session, Says]:
    """Ask for the whole card where Stripe has it; the one that it has can be kept until then.

    A wish to change something else is not lost over it: then the card that Stripe has is let go.
    """
    why: Says = (say.CardNeededAgain(),)
    if session.editing == Field.CARD:
        has_a_date = session.expiry is not None
        why = (say.CodeAskedLater(),) if has_a_date else why
        return session, why if Field.CVV in said.found else ()
    if session.editing is not None:
        return forget_card(session, policy), why
    expiry = said.found.get(Field.EXPIRY)
    if isinstance(expiry, Expiry):
        session = session.with_value(Field.EXPIRY, expiry)
    return replace(session, editing=Field.CARD.value), why


def _take_code(session: Session, code: Cvv, says: Says, now: datetime, policy: Policy) -> Step:
    """Give the code to Stripe in this turn, where the rest of the card is there; else drop it."""
    if session.code_needed:
        return Step(session, says, TokeniseCode(code))
    edits_card = session.editing in policy.fields.on_card
    if session.card and session.expiry and not edits_card:
        number, expiry = session.card.number, session.expiry
        return Step(session, says, Tokenise(session.id, number, expiry, code, session.name))
    return go_on(session, (*says, say.CodeAskedLater()), now, policy)


def _count_rejections(session: Session, said: Understood, policy: Policy) -> tuple[Session, Says]:
    """Say what is wrong; a date that is in doubt does not stand, nor goes to Stripe with a code."""
    if not said.rejected:
        return session, ()
    attempts = dict(session.attempts)
    says = []
    for field, rejection in said.rejected.items():
        if not rejection.is_doubtful:
            attempts[field] = attempts.get(field, 0) + 1
        says.append(
            say.Rejected(
                field=field,
                reason=rejection.reason,
                brand=rejection.brand.name if rejection.brand else None,
                accepted=policy.accepted_brands,
                attempt=None if rejection.is_doubtful else attempts[field],
                most=policy.max_field_attempts,
            )
        )
    if Field.CARD in said.rejected:
        session = replace(session, pieces=None)
    date = said.rejected.get(Field.EXPIRY)
    if date is not None and (date.is_doubtful or Field.CVV in said.found):
        session = session.without_values(Field.EXPIRY)
    return replace(session, attempts=attempts), tuple(says)


def comes_from_another_holder(session: Session, said: Understood) -> bool:
    """Whether a card that comes in place of another one, or is wished for, is somebody else's."""
    is_another_card = session.shown_card is not None or session.declines > 0
    return is_another_card and Note.HAS_ANOTHER_HOLDER in said.notes


def _take_values(session: Session, said: Understood, policy: Policy) -> tuple[Session, Says]:
    """Hold every value found; an offer that was shown before no longer stands after it."""
    if said.found or _is_undecided(said):
        session = collect(session)
    says: Says = ()
    came_with_the_wish = session.editing == Field.CARD and session.name == session.proposed
    if comes_from_another_holder(session, said) and not came_with_the_wish:
        session = session.without_values(Field.NAME)
    for field, value in said.found.items():
        if field not in policy.fields.on_card and isinstance(value, str):
            session = hold_value(session, field, value)
    card = said.found.get(Field.CARD)
    if isinstance(card, Pan):
        session, says = _take_number(session, card, said, policy)
    elif isinstance(card, Digits):
        session = _take_pieces(session, card, policy)
    expiry = said.found.get(Field.EXPIRY)
    awaits_card = session.editing == Field.CARD
    if isinstance(expiry, Expiry) and (session.token is None or awaits_card):
        session = hold_value(session, Field.EXPIRY, expiry)
    return session, (*_thank(session, said, policy), *says)


def _take_number(
    session: Session, pan: Pan, said: Understood, policy: Policy
) -> tuple[Session, Says]:
    """Hold a new number; one that replaces another voids what belonged to the old card.

    What else it needs is said where that is more than the question behind it asks for.
    """
    replaces = policy.fields.is_known(session, Field.CARD)
    date = _find_date_given_before(session, pan)
    session = forget_card(session, policy) if replaces else replace(session, pieces=None)
    if date is not None:
        session = session.with_value(Field.EXPIRY, date)
    lacks = tuple(
        spec.name
        for spec in policy.fields.specs
        if spec.is_on_card
        and spec.name not in {Field.CARD, *said.found}
        and not policy.fields.is_known(session, spec.name)
    )
    says = (say.NewCardNeeds(lacks),) if replaces and len(lacks) > 1 else ()
    return session.with_value(Field.CARD, HeldCard(pan.brand.name, pan.last4, pan)), says


def _find_date_given_before(session: Session, pan: Pan) -> Expiry | None:
    """Return the date that was given to correct that of the card whose number comes now, if any."""
    if session.token is None or session.token.card != ShownCard(pan.brand.name, pan.last4):
        return None
    return session.expiry


def _take_pieces(session: Session, digits: Digits, policy: Policy) -> Session:
    """Hold the first digits of a number; a card that is known stays good until the rest comes."""
    is_known = policy.fields.is_known(session, Field.CARD)
    editing = Field.CARD.value if is_known else session.editing
    return replace(session, pieces=HeldPieces(len(digits), digits), editing=editing)


def _edits_a_token(session: Session, said: Understood) -> bool:
    """Whether a part of a card shall change that is with Stripe already, and not the whole card."""
    if session.token is None or isinstance(said.found.get(Field.CARD), Pan):
        return False
    expiry = said.found.get(Field.EXPIRY)
    changes_expiry = isinstance(expiry, Expiry) and expiry != session.token.expiry
    changes_code = Field.CVV in said.found and not session.code_needed
    return changes_expiry or changes_code or _is_undecided(said)


def _is_undecided(said: Understood) -> bool:
    return any(why.reason is Reason.UNDECIDED for why in said.rejected.values())


def _thank(session: Session, said: Understood, policy: Policy) -> Says:
    """Say what was taken: the code is not worth a word, nor is a number that is not whole."""
    taken = {}
    for field, value in said.found.items():
        shown = policy.fields[field].show(session)
        if shown is not None and isinstance(value, str | Pan | Expiry):
            taken[field] = shown
    if session.token is not None:
        taken.pop(Field.EXPIRY, None)
        if Field.EXPIRY in said.found and session.expiry is not None:
            taken[Field.EXPIRY] = session.expiry
    return (say.Thanks(taken),) if taken else ()
