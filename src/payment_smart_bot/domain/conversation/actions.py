"""What follows an effect's outcome, or a message that wants something as a whole."""

from datetime import datetime

from payment_smart_bot.domain.conversation.steps import (
    Step,
    give_up,
    go_on,
    payment_of,
    reminder,
    situation,
    without_card,
)
from payment_smart_bot.domain.model.effects import (
    Answered,
    Ask,
    CardRefused,
    CodeTokenised,
    Tokenised,
)
from payment_smart_bot.domain.model.occurrences import Occurrence, Understood
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.policy import Policy
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.phrases import wording
from payment_smart_bot.domain.phrases.answers import answer
from payment_smart_bot.domain.value import replace


def card_ready(session: Session, outcome: Tokenised, now: datetime, policy: Policy) -> Step:
    """Go on with the token that Stripe made of the card."""
    ready = replace(without_card(session), token=outcome.token)
    return go_on(ready, (), now, policy)


def card_refused(session: Session, outcome: CardRefused, now: datetime, policy: Policy) -> Step:
    """Erase a refused card and ask for another, or stop after too many."""
    declined = replace(without_card(session), declines=session.declines + 1)
    if declined.declines >= policy.max_declines:
        return give_up(declined, policy)
    says = wording.refused(outcome.refusal, declined.declines, policy)
    return go_on(declined, (says,), now, policy)


def number_lost(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask again for a number that can no longer be opened."""
    return go_on(without_card(session), (wording.NUMBER_LOST,), now, policy)


def code_ready(session: Session, outcome: CodeTokenised, now: datetime, policy: Policy) -> Step:
    """Go on with the code that the customer gave again."""
    ready = replace(session, code_needed=False, code_token=outcome.id)
    return go_on(ready, (), now, policy)


def code_not_taken(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask for the whole card, where the code alone cannot be given anew."""
    return go_on(without_card(session), (wording.CARD_AGAIN,), now, policy)


def give_answer(session: Session, outcome: Answered, now: datetime, policy: Policy) -> Step:
    """Give the answer, then ask the open question again."""
    use = replace(outcome.use, fallbacks=1) if outcome.fallback else outcome.use
    counted = replace(session, model_use=session.model_use.plus(use))
    return Step(counted, (outcome.text, reminder(session)))


def cancel(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Erase everything that was given; a payment that was declined before is over with it."""
    payment = None
    if session.charge is not None and session.charge.on_record:
        payment = replace(payment_of(session, PaymentStatus.CANCELLED, policy), settled_at=now)
    erased = replace(session.without_card(), name=None, editing=None, attempts={}, charge=None)
    return Step(replace(erased, status=Status.CANCELLED), (wording.CANCELLED,), payment=payment)


def restart(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Begin anew; only the count of declines stays, as a defence against card testing."""
    fresh = replace(session, status=Status.COLLECTING, expires_at=now + policy.session_life)
    return go_on(fresh, (wording.AFRESH,), now, policy)


def greet(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Greet at the first message; go on asking at later ones."""
    says = () if session.turns else (wording.welcome(policy, session.request.money),)
    return Step(session, (*says, reminder(session)))


def unclear(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask again for what is open."""
    first = wording.welcome(policy, session.request.money)
    says = wording.NOT_UNDERSTOOD if session.turns else first
    return Step(session, (says, reminder(session)))


def ask_assistant(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Answer what the built-in assistant knows, exactly and at once; ask about the rest."""
    where = situation(session, policy)
    if said.topic is None:
        return Step(session, effect=Ask(said.said, where))
    return give_answer(session, Answered(answer(said.topic, where)), now, policy)


def reopen(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Ask for a field anew; its old value stays good until a new one is."""
    field = said.change
    if field is None:
        which = wording.WHICH_CHANGE if session.typed else wording.NAME_OR_CARD
        return Step(session, (which,))
    says: tuple[str, ...] = ()
    if session.token is not None and field in {Field.EXPIRY, Field.CVV} and session.has(field):
        field = Field.CARD
        says = (wording.CARD_AGAIN,) if session.typed else ()
    if not session.has(field):
        return Step(session, (*says, reminder(session)))
    reopened = replace(session, status=Status.COLLECTING, offer=None, editing=field)
    return Step(reopened, (*says, reminder(reopened)))


def keep(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Leave a value as it is that the customer wished to change."""
    if session.editing is None:
        return Step(session, (reminder(session),))
    pieces = None if session.editing is Field.CARD else session.pieces
    kept = replace(session, editing=None, pieces=pieces)
    return go_on(kept, (wording.KEPT,), now, policy)


def too_early(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say what is still needed before anything can be confirmed."""
    missing = [field for field in session.fields if not session.has(field)]
    by_form = not session.typed
    says = (wording.still_needed(missing, by_form=by_form),) if missing else ()
    return Step(session, (*says, reminder(session)))


def ask_to_confirm(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask for the plain word where agreement was vague."""
    return Step(session, (wording.SAY_CONFIRM,))


def remind(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask the open question again."""
    return Step(session, (reminder(session),))


def show_again(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Show what is asked for now: the consent was given before this was shown."""
    return Step(session, (session.offer.shown if session.offer else reminder(session),))


def say_paused(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Take nothing, and say that payments are paused."""
    return Step(session, (wording.paused(policy),))


def stay_completed(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this is finished; nothing changes."""
    money = session.charge.money if session.charge else None
    return Step(session, (wording.already_completed(session.token, money, policy),))


def stay_cancelled(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this was cancelled; nothing changes."""
    return Step(session, (wording.ALREADY_CANCELLED,))


def stay_ended(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this has ended; nothing changes."""
    return Step(session, (wording.already_ended(policy),))


def disregard(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Change nothing: no effect is under way in this status, so no outcome counts."""
    return Step(session)
