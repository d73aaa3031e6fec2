"""The conversation as one table: in which status what may happen, and what follows.

An action is pure: ``(session, occurrence, now, policy) -> Step``. A Step with an effect is not yet
the end of the turn: its outcome comes back as the next occurrence.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.answers import answer
from payment_smart_bot.domain.cards import Cvv, Digits, Expiry, Pan
from payment_smart_bot.domain.effects import (
    Answered,
    Ask,
    CardRefused,
    Effect,
    Situation,
    Tokenise,
    Tokenised,
)
from payment_smart_bot.domain.occurrences import Event, Occurrence, Understood, event_of
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.session import (
    Field,
    HeldCard,
    HeldPieces,
    Offer,
    Payment,
    PaymentStatus,
    Session,
    Status,
)

COLLECTING = Status.COLLECTING
CONFIRMING = Status.CONFIRMING
COMPLETED = Status.COMPLETED
CANCELLED = Status.CANCELLED
ERROR = Status.ERROR


@dataclass(frozen=True, slots=True)
class Step:
    """Where an occurrence leads: the session after it, what to say, what to do next.

    `payment` is the lasting record to save with the session.
    """

    session: Session
    says: tuple[str, ...] = ()
    effect: Effect | None = None
    payment: Payment | None = None


Action = Callable[[Session, Any, datetime, Policy], Step]
"""Its second parameter says which occurrence it takes: the one that `event_of` its row names."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done on an event, and the statuses that this may lead to."""

    action: Action
    leads_to: frozenset[Status]


def on(action: Action, *leads_to: Status) -> Rule:
    """Write one row of the table."""
    return Rule(action, frozenset(leads_to))


def advance(session: Session, occurrence: Occurrence, now: datetime, policy: Policy) -> Step:
    """Apply one occurrence to a session and return the Step that follows. Pure."""
    return TRANSITIONS[session.status, event_of(occurrence)].action(
        session, occurrence, now, policy
    )


def situation(session: Session, policy: Policy) -> Situation:
    """Return what an answer to a question may depend on; nothing in it is secret."""
    shown = session.token or session.card
    brand = shown.brand if shown else None
    expiry = session.token.expiry if session.token else session.expiry
    return Situation(
        status=session.status,
        current_field=session.current_field,
        brand=brand if brand is None or isinstance(brand, str) else brand.name,
        last4=shown.last4 if shown else None,
        expiry=str(expiry) if expiry else None,
        name=session.name,
        accepted_brands=policy.accepted_brands,
        merchant=policy.merchant,
        terms_url=policy.terms_url,
    )


# --- taking details ------------------------------------------------------------------------------


def _take_details(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    session, rejections = _count_rejections(session, said, policy)
    if any(tries >= policy.max_field_attempts for tries in session.attempts.values()):
        return _give_up(session, policy)
    session, taken = _apply(session, said)
    says = (*taken, *rejections)
    if said.topic is not None:
        says = (*says, answer(said.topic, situation(session, policy)))
    if not said.found:
        return Step(session, (*says, _reminder(session)))
    code = said.found.get(Field.CVV)
    if isinstance(code, Cvv):
        if session.card and session.expiry and session.editing not in _ON_THE_CARD:
            number, expiry = session.card.number, session.expiry
            return Step(session, says, Tokenise(session.id, number, expiry, code, session.name))
        if wording.CARD_AGAIN not in says:
            says = (*says, wording.CODE_LATER)
    return _go_on(session, says, now, policy)


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
        session = _collecting(session)
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
        return _without_card(session), (*says, wording.CARD_AGAIN)
    if isinstance(expiry, Expiry) and session.token is None:
        session = _settled(replace(session, expiry=expiry), Field.EXPIRY)
    return session, (*_thanks(session, said), *says)


def _collecting(session: Session) -> Session:
    if session.status is COLLECTING and session.offer is None:
        return session
    return replace(session, status=COLLECTING, offer=None)


def _settled(session: Session, field: Field) -> Session:
    return replace(session, editing=None) if session.editing is field else session


def _with_card(session: Session, pan: Pan, said: Understood) -> tuple[Session, tuple[str, ...]]:
    """Hold a new number; one that replaces another voids what belonged to the old card."""
    replaces = session.has(Field.CARD)
    session = _without_card(session) if replaces else replace(session, pieces=None)
    lacks = [field for field in (Field.EXPIRY, Field.CVV) if field not in said.found]
    says = (wording.new_card_needs(lacks),) if replaces and lacks else ()
    return replace(session, card=HeldCard(pan.brand, pan.last4, pan)), says


def _with_pieces(session: Session, digits: Digits) -> Session:
    """Hold the first digits of a number; a card that is known stays good until the rest comes."""
    editing = Field.CARD if session.has(Field.CARD) else session.editing
    return replace(session, pieces=HeldPieces(len(digits), digits), editing=editing)


def _without_card(session: Session) -> Session:
    """Erase the card, and with it the wish to change a part of it."""
    editing = None if session.editing in _ON_THE_CARD else session.editing
    return replace(session.without_card(), editing=editing)


def _edits_a_token(session: Session, expiry: object, code: object) -> bool:
    if session.token is None:
        return False
    changed_expiry = isinstance(expiry, Expiry) and expiry != session.token.expiry
    return changed_expiry or code is not None


def _thanks(session: Session, said: Understood) -> tuple[str, ...]:
    name = session.name if Field.NAME in said.found else None
    held = session.card if isinstance(said.found.get(Field.CARD), Pan) else None
    card = (held.brand.name, held.last4) if held else None
    expiry = session.expiry if Field.EXPIRY in said.found else None
    thanks = wording.noted(name, card, expiry)
    return (thanks,) if thanks else ()


def _go_on(session: Session, says: tuple[str, ...], now: datetime, policy: Policy) -> Step:
    """Ask for what is missing, or show the summary and ask for consent."""
    if session.open_field is not None:
        return Step(_collecting(session), (*says, _reminder(session)))
    assert session.name and session.token  # noqa: S101 PT018 (else a field would be open)
    shown = wording.summary(session.name, session.token, policy)
    offered = replace(session, status=CONFIRMING, offer=Offer(shown, now))
    return Step(offered, (*says, shown))


def _reminder(session: Session) -> str:
    """Ask the open question again."""
    field = session.open_field
    if field is None:
        return wording.CONFIRM_PROMPT
    if session.pieces is not None and field is Field.CARD:
        return wording.pieces(session.pieces.count)
    if field is session.editing:
        return wording.ask_new(field)
    return wording.ask(field, session.brand)


# --- outcomes ------------------------------------------------------------------------------------


def _card_ready(session: Session, outcome: Tokenised, now: datetime, policy: Policy) -> Step:
    ready = replace(_without_card(session), token=outcome.token)
    return _go_on(ready, (), now, policy)


def _card_refused(session: Session, outcome: CardRefused, now: datetime, policy: Policy) -> Step:
    declined = replace(_without_card(session), declines=session.declines + 1)
    if declined.declines >= policy.max_declines:
        return _give_up(declined, policy)
    says = wording.refused(outcome.refusal, declined.declines, policy)
    return _go_on(declined, (says,), now, policy)


def _number_lost(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return _go_on(_without_card(session), (wording.NUMBER_LOST,), now, policy)


def _give_answer(session: Session, outcome: Answered, now: datetime, policy: Policy) -> Step:
    says = (outcome.text,) if session.status.finished else (outcome.text, _reminder(session))
    return Step(session, says)


def _give_up(session: Session, policy: Policy) -> Step:
    ended = replace(session.without_card(), name=None, editing=None, status=ERROR)
    return Step(ended, (wording.gave_up(policy),))


# --- whole messages ------------------------------------------------------------------------------


def _hand_over(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Complete: the consent and the token become the lasting record."""
    token, offer, name = session.token, session.offer, session.name
    assert token and offer and name  # noqa: S101 PT018 (CONFIRMING is reached with all three only)
    payment = Payment(
        id="pay_" + token.id.removeprefix("pm_"),
        session_id=session.id,
        status=PaymentStatus.SAVED,
        token=token,
        cardholder=name,
        consent=offer,
        confirmed_at=now,
        retain_until=now + policy.payment_retention,
    )
    completed = replace(session, status=COMPLETED, pieces=None)
    return Step(completed, (wording.completed(token),), payment=payment)


def _cancel(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    erased = replace(session.without_card(), name=None, editing=None, attempts={})
    return Step(replace(erased, status=CANCELLED), (wording.CANCELLED,))


def _restart(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Begin anew; only the count of declines stays, as a defence against card testing."""
    fresh = replace(session, status=COLLECTING, expires_at=now + policy.session_life)
    return _go_on(fresh, (wording.AFRESH,), now, policy)


def _greet(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    says = () if session.turns else (wording.welcome(policy),)
    return Step(session, (*says, _reminder(session)))


def _unclear(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    says = wording.NOT_UNDERSTOOD if session.turns else wording.welcome(policy)
    return Step(session, (says, _reminder(session)))


def _ask_assistant(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    return Step(session, effect=Ask(said.said, situation(session, policy), said.topic))


def _reopen(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Ask for a field anew; its old value stays good until a new one is."""
    field = said.change
    if field is None:
        return Step(session, (wording.WHICH_CHANGE,))
    says: tuple[str, ...] = ()
    if session.token is not None and field in {Field.EXPIRY, Field.CVV}:
        field, says = Field.CARD, (wording.CARD_AGAIN,)
    if not session.has(field):
        return Step(session, (*says, _reminder(session)))
    reopened = replace(session, status=COLLECTING, offer=None, editing=field)
    return Step(reopened, (*says, _reminder(reopened)))


def _keep(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    if session.editing is None:
        return Step(session, (_reminder(session),))
    pieces = None if session.editing is Field.CARD else session.pieces
    kept = replace(session, editing=None, pieces=pieces)
    return _go_on(kept, (wording.KEPT,), now, policy)


def _too_early(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    missing = [field for field in Field if not session.has(field)]
    says = (wording.still_needed(missing),) if missing else ()
    return Step(session, (*says, _reminder(session)))


def _ask_to_confirm(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return Step(session, (wording.SAY_CONFIRM,))


def _remind(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return Step(session, (_reminder(session),))


def _stay_completed(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return Step(session, (wording.already_completed(session.token, policy),))


def _stay_cancelled(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return Step(session, (wording.ALREADY_CANCELLED,))


def _stay_ended(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    return Step(session, (wording.already_ended(policy),))


def _disregard(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Change nothing: no effect is under way in this status, so no outcome counts."""
    return Step(session)


_SAID: Final = (
    Event.DETAILS,
    Event.CONSENT,
    Event.ASSENT,
    Event.CANCEL,
    Event.START,
    Event.GREETING,
    Event.CHANGE,
    Event.KEEP,
    Event.UNCLEAR,
)
_ON_THE_CARD: Final = frozenset({Field.CARD, Field.EXPIRY, Field.CVV})
_CARD_OUTCOMES: Final = (Event.TOKENISED, Event.CARD_REFUSED, Event.NUMBER_LOST)

TRANSITIONS: Final[Mapping[tuple[Status, Event], Rule]] = {
    (COLLECTING, Event.DETAILS): on(_take_details, COLLECTING, CONFIRMING, ERROR),
    (COLLECTING, Event.CONSENT): on(_too_early, COLLECTING),
    (COLLECTING, Event.ASSENT): on(_greet, COLLECTING),
    (COLLECTING, Event.CANCEL): on(_cancel, CANCELLED),
    (COLLECTING, Event.START): on(_greet, COLLECTING),
    (COLLECTING, Event.GREETING): on(_greet, COLLECTING),
    (COLLECTING, Event.CHANGE): on(_reopen, COLLECTING),
    (COLLECTING, Event.KEEP): on(_keep, COLLECTING, CONFIRMING),
    (COLLECTING, Event.QUESTION): on(_ask_assistant, COLLECTING),
    (COLLECTING, Event.ANSWERED): on(_give_answer, COLLECTING),
    (COLLECTING, Event.UNCLEAR): on(_unclear, COLLECTING),
    (COLLECTING, Event.TOKENISED): on(_card_ready, COLLECTING, CONFIRMING),
    (COLLECTING, Event.CARD_REFUSED): on(_card_refused, COLLECTING, ERROR),
    (COLLECTING, Event.NUMBER_LOST): on(_number_lost, COLLECTING),
    (CONFIRMING, Event.DETAILS): on(_take_details, COLLECTING, CONFIRMING, ERROR),
    (CONFIRMING, Event.CONSENT): on(_hand_over, COMPLETED),
    (CONFIRMING, Event.ASSENT): on(_ask_to_confirm, CONFIRMING),
    (CONFIRMING, Event.CANCEL): on(_cancel, CANCELLED),
    (CONFIRMING, Event.START): on(_remind, CONFIRMING),
    (CONFIRMING, Event.GREETING): on(_remind, CONFIRMING),
    (CONFIRMING, Event.CHANGE): on(_reopen, COLLECTING, CONFIRMING),
    (CONFIRMING, Event.KEEP): on(_keep, CONFIRMING),
    (CONFIRMING, Event.QUESTION): on(_ask_assistant, CONFIRMING),
    (CONFIRMING, Event.ANSWERED): on(_give_answer, CONFIRMING),
    (CONFIRMING, Event.UNCLEAR): on(_unclear, CONFIRMING),
    **{(CONFIRMING, outcome): on(_disregard, CONFIRMING) for outcome in _CARD_OUTCOMES},
    **{(COMPLETED, said): on(_stay_completed, COMPLETED) for said in _SAID},
    (COMPLETED, Event.QUESTION): on(_ask_assistant, COMPLETED),
    (COMPLETED, Event.ANSWERED): on(_give_answer, COMPLETED),
    **{(COMPLETED, outcome): on(_disregard, COMPLETED) for outcome in _CARD_OUTCOMES},
    **{(CANCELLED, said): on(_stay_cancelled, CANCELLED) for said in _SAID},
    (CANCELLED, Event.START): on(_restart, COLLECTING),
    (CANCELLED, Event.QUESTION): on(_ask_assistant, CANCELLED),
    (CANCELLED, Event.ANSWERED): on(_give_answer, CANCELLED),
    **{(CANCELLED, outcome): on(_disregard, CANCELLED) for outcome in _CARD_OUTCOMES},
    **{(ERROR, said): on(_stay_ended, ERROR) for said in _SAID},
    (ERROR, Event.QUESTION): on(_ask_assistant, ERROR),
    (ERROR, Event.ANSWERED): on(_give_answer, ERROR),
    **{(ERROR, outcome): on(_disregard, ERROR) for outcome in _CARD_OUTCOMES},
}
