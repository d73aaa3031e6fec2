"""What follows an effect's outcome, or a message that wants something as a whole."""

from datetime import datetime

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.effects import Answered, Ask, CardRefused, Tokenised
from payment_smart_bot.domain.occurrences import Occurrence, Understood
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.session import Field, Payment, PaymentStatus, Session, Status
from payment_smart_bot.domain.steps import (
    Step,
    give_up,
    go_on,
    reminder,
    situation,
    without_card,
)


def card_ready(session: Session, outcome: Tokenised, now: datetime, policy: Policy) -> Step:
    """Go on with the token that Stripe made of the card."""
    ready = without_card(session)._replace(token=outcome.token)
    return go_on(ready, (), now, policy)


def card_refused(session: Session, outcome: CardRefused, now: datetime, policy: Policy) -> Step:
    """Erase a refused card and ask for another, or stop after too many."""
    declined = without_card(session)._replace(declines=session.declines + 1)
    if declined.declines >= policy.max_declines:
        return give_up(declined, policy)
    says = wording.refused(outcome.refusal, declined.declines, policy)
    return go_on(declined, (says,), now, policy)


def number_lost(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask again for a number that can no longer be opened."""
    return go_on(without_card(session), (wording.NUMBER_LOST,), now, policy)


def give_answer(session: Session, outcome: Answered, now: datetime, policy: Policy) -> Step:
    """Give the answer, then ask the open question again."""
    says = (outcome.text,) if session.status.finished else (outcome.text, reminder(session))
    return Step(session, says)


def hand_over(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Complete: the consent and the token become the lasting record."""
    token, offer, name = session.token, session.offer, session.name
    assert token and offer and name  # noqa: S101 PT018 (an offer needs all three)
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
    completed = session._replace(status=Status.COMPLETED, pieces=None)
    return Step(completed, (wording.completed(token),), payment=payment)


def cancel(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Erase everything that was given."""
    erased = session.without_card()._replace(name=None, editing=None, attempts={})
    return Step(erased._replace(status=Status.CANCELLED), (wording.CANCELLED,))


def restart(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Begin anew; only the count of declines stays, as a defence against card testing."""
    fresh = session._replace(status=Status.COLLECTING, expires_at=now + policy.session_life)
    return go_on(fresh, (wording.AFRESH,), now, policy)


def greet(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Greet at the first message; go on asking at later ones."""
    says = () if session.turns else (wording.welcome(policy),)
    return Step(session, (*says, reminder(session)))


def unclear(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask again for what is open."""
    says = wording.NOT_UNDERSTOOD if session.turns else wording.welcome(policy)
    return Step(session, (says, reminder(session)))


def ask_assistant(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Have a question answered."""
    return Step(session, effect=Ask(said.said, situation(session, policy), said.topic))


def reopen(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Ask for a field anew; its old value stays good until a new one is."""
    field = said.change
    if field is None:
        return Step(session, (wording.WHICH_CHANGE,))
    says: tuple[str, ...] = ()
    if session.token is not None and field in {Field.EXPIRY, Field.CVV}:
        field, says = Field.CARD, (wording.CARD_AGAIN,)
    if not session.has(field):
        return Step(session, (*says, reminder(session)))
    reopened = session._replace(status=Status.COLLECTING, offer=None, editing=field)
    return Step(reopened, (*says, reminder(reopened)))


def keep(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Leave a value as it is that the customer wished to change."""
    if session.editing is None:
        return Step(session, (reminder(session),))
    pieces = None if session.editing is Field.CARD else session.pieces
    kept = session._replace(editing=None, pieces=pieces)
    return go_on(kept, (wording.KEPT,), now, policy)


def too_early(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say what is still needed before anything can be confirmed."""
    missing = [field for field in Field if not session.has(field)]
    says = (wording.still_needed(missing),) if missing else ()
    return Step(session, (*says, reminder(session)))


def ask_to_confirm(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask for the plain word where agreement was vague."""
    return Step(session, (wording.SAY_CONFIRM,))


def remind(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask the open question again."""
    return Step(session, (reminder(session),))


def stay_completed(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this is finished; nothing changes."""
    return Step(session, (wording.already_completed(session.token, policy),))


def stay_cancelled(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this was cancelled; nothing changes."""
    return Step(session, (wording.ALREADY_CANCELLED,))


def stay_ended(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this has ended; nothing changes."""
    return Step(session, (wording.already_ended(policy),))


def disregard(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Change nothing: no effect is under way in this status, so no outcome counts."""
    return Step(session)
