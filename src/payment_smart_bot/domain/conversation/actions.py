"""What follows a message that wants something as a whole, or the outcome of an effect on a card."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import find_card_begun, forget_card
from payment_smart_bot.domain.conversation.details import (
    answer_beside,
    comes_from_another_holder,
    take_details,
)
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import (
    Says,
    Step,
    ask_again,
    ask_in_full,
    ask_the_question_again,
    describe,
    erase_all,
    give_up,
    go_on,
    hold_value,
    record_payment,
    say_what_is_not_taken,
)
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    Ask,
    CardRefused,
    CodeTokenised,
    Refusal,
    Tokenised,
)
from payment_smart_bot.domain.model.cards.card_entry import EntryMode, Form, Typed
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.occurrences import Note, Occurrence, Understood
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Field, Question, Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace

_ASKS_FOR_THE_WORD: Final = {Question.FOR_THE_WORD, Question.WHETHER_THAT_IS_A_YES}
"""What was asked of whoever was told of the plain word already."""

# --- Outcomes on a card --------------------------------------------------------------------------


def use_card(session: Session, outcome: Tokenised, now: datetime, policy: Policy) -> Step:
    """Go on with the token that Stripe made of the card, and with its name where none was said."""
    bare = forget_card(session, policy)
    ready = replace(bare, token=outcome.token, card_proof=session.card_proof)
    if outcome.name and session.name is None:
        ready = ready.with_value(Field.NAME, outcome.name)
    return go_on(ready, (), now, policy)


def refuse_card(session: Session, outcome: CardRefused, now: datetime, policy: Policy) -> Step:
    """Erase a refused card and ask for another, or stop after too many."""
    refused = count_refusal(session, outcome.refusal, policy)
    if refused.session.status is Status.ERROR:
        return refused
    return go_on(refused.session, refused.says, now, policy)


def count_refusal(session: Session, why: Refusal, policy: Policy) -> Step:
    """Erase a refused card and say why, or stop after too many; ask for nothing yet."""
    refused = replace(forget_card(session, policy), declines=session.declines + 1)
    if refused.declines >= policy.max_declines:
        return give_up(refused, policy)
    return Step(refused, (say.CardNotAccepted(why, refused.declines, policy.max_declines),))


def ask_for_lost_number(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask again for a number that can no longer be opened."""
    return go_on(forget_card(session, policy), (say.NumberForgotten(),), now, policy)


def use_code(session: Session, outcome: CodeTokenised, now: datetime, policy: Policy) -> Step:
    """Go on with the code that the customer gave again."""
    ready = replace(session, code_needed=False, code_token=outcome.id)
    return go_on(ready, (), now, policy)


def ask_for_whole_card(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask for the whole card, where the code alone cannot be given anew."""
    return go_on(forget_card(session, policy), (say.CardNeededAgain(),), now, policy)


# --- Beginnings and endings ----------------------------------------------------------------------


def greet(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Greet at the first message; go on asking at later ones."""
    says = () if session.turns else (welcome(session, policy),)
    return Step(session, (*says, *ask_again(session, policy)))


def welcome(session: Session, policy: Policy) -> say.Message:
    """Return the greeting of a conversation."""
    on_stripes_page = policy.entry_mode is EntryMode.CHECKOUT
    return say.Welcome(policy.merchant, session.request.money, on_stripes_page)


def cancel(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Erase everything that was given.

    A payment that was declined before is cancelled at Stripe first: until then its intent can be
    charged, by a try that Stripe still has on its way.
    """
    charge = session.charge
    if charge is None or charge.intent_id is None:
        return end_with_cancellation(session, now, policy)
    wanted = session.with_wish_to_cancel()
    taken_back = replace(wanted, status=Status.CHARGING, offer=None, pieces=None)
    return Step(taken_back, payment=record_payment(taken_back, PaymentStatus.CHARGING, policy))


def end_with_cancellation(session: Session, now: datetime, policy: Policy) -> Step:
    """Erase everything that was given; no charge can come of it any more."""
    payment = None
    if session.charge is not None and session.charge.is_a_payment:
        payment = record_payment(session, PaymentStatus.CANCELLED, policy)
        payment = replace(payment, settled_at=now)
    cancelled = replace(erase_all(session, policy), attempts={}, status=Status.CANCELLED)
    return Step(cancelled, (say.Cancelled(),), payment=payment)


def restart(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Begin anew; only the count of declines stays, as a defence against card testing.

    What the same message gives is taken.
    """
    fresh = replace(session, status=Status.COLLECTING, expires_at=now + policy.session_life)
    if said.found:
        return take_details(fresh, said, now, policy)
    return go_on(fresh, (say.StartedAfresh(),), now, policy)


def stay_completed(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this is finished; nothing changes."""
    money = session.charge.money if session.charge else None
    card = session.token.card if session.token else None
    return Step(session, (say.AlreadyCompleted(card, money, policy.merchant, policy.contact),))


def stay_cancelled(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this was cancelled; nothing changes."""
    return Step(session, (say.AlreadyCancelled(),))


def stay_ended(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that this has ended; nothing changes."""
    return Step(session, (say.AlreadyEnded(policy.merchant, policy.contact),))


_STATES: Final[Mapping[Status, Callable[[Session, Occurrence, datetime, Policy], Step]]] = {
    Status.COMPLETED: stay_completed,
    Status.CANCELLED: stay_cancelled,
    Status.ERROR: stay_ended,
}
"""What tells how it stands once it is over; before, nothing has been charged."""


def say_paused(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Take nothing, and say that payments are paused."""
    return Step(session, (say.Paused(policy.merchant),))


# --- Questions and corrections -------------------------------------------------------------------


def ask_assistant(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Answer what the built-in assistant knows, exactly and at once; ask about the rest.

    While a charge is under way no model is asked: whatever it said would be taken for the outcome.
    """
    if Note.REFUSES_NAME in said.notes:
        session = replace(session, proposed=None)
    if said.topic is None and not session.status.is_under_way:
        return Step(session, effect=Ask(said.said, describe(session, policy)))
    answered = give_answer(session, Answered(topic=said.topic, also=said.also), now, policy)
    not_taken = say_what_is_not_taken(said, session, policy)
    is_so = (say.ThatIsSo(),) if Note.IS_SO in said.notes else ()
    answer, *others = answered.says
    left = _say_what_is_left(said, policy)
    answered = replace(answered, says=(*not_taken, *is_so, answer, *left, *others))
    if Note.ORDERS_AS_WELL in said.notes and session.status is Status.CONFIRMING:
        return replace(answered, says=(*answered.says[:-1], _ask_who_asked_as_well(session)))
    return answered if Note.ASKS_A_FACT in said.notes else _doubt_what_is_gone_on_with(answered)


def _say_what_is_left(said: Understood, policy: Policy) -> Says:
    """Say that something was asked of which nothing is known, where it was."""
    if Note.LEAVES_A_QUESTION not in said.notes:
        return ()
    return (say.QuestionLeft(policy.merchant, policy.contact),)


def _ask_who_asked_as_well(session: Session) -> say.Message:
    return say.AskWhoAskedAsWell(saving=session.request.money is None)


def _doubt_what_is_gone_on_with(step: Step) -> Step:
    """Have a later "go ahead" asked back: it may be about what was asked for just now."""
    return replace(
        step,
        says=tuple(
            say.AskToConfirm() if isinstance(one, say.AskToGoAhead) else one for one in step.says
        ),
    )


def give_answer(session: Session, outcome: Answered, now: datetime, policy: Policy) -> Step:
    """Give the answer, then ask the open question again; what a model says is put right between."""
    if session.status.is_under_way:
        outcome = replace(outcome, text=None)
    use = outcome.use.count_fallback(outcome.fallback)
    counted = replace(session, model_use=session.model_use.plus(use))
    answer = _choose_answer(session, outcome, policy)
    state = () if outcome.text is None else _tell_state(session, now, policy)
    question = ask_the_question_again((outcome.topic, *outcome.also), session, policy)
    return Step(counted, (answer, *state, *question))


def _tell_state(session: Session, now: datetime, policy: Policy) -> Says:
    """Say how it stands, in words of ours: a model may have claimed anything."""
    tell = _STATES.get(session.status)
    if tell is None:
        return (say.NothingChargedYet(),)
    return tell(session, Answered(), now, policy).says


def _choose_answer(session: Session, outcome: Answered, policy: Policy) -> say.Message:
    if outcome.text is not None:
        return say.ModelAnswer(outcome.text)
    situation = describe(session, policy)
    if outcome.fallback is Fallback.GUARDRAIL:
        return say.Guarded(situation)
    return say.Answer(outcome.topic, situation, outcome.also)


def reopen(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Ask for a field anew; its old value stays good until a new one is.

    A name that comes with the wish for another card is its holder's.
    """
    field, fields = said.change, policy.fields
    session = _change_holder(session, said)
    holder = said.found.get(Field.NAME)
    thanks: Says = (say.Thanks({Field.NAME: holder}),) if isinstance(holder, str) else ()
    thanks = (*thanks, *answer_beside(said, session, policy))
    if Note.DROPS_CARD in said.notes and session.shown_card is not None:
        without = replace(forget_card(session, policy), status=Status.COLLECTING)
        return Step(without, (*thanks, say.CardRemoved(), *ask_again(without, policy)))
    typed = isinstance(session.entry, Typed)
    if field is None and _lacks_a_good_number(session, policy):
        return Step(session, _ask_for_whole_number(session, policy))
    if field is None:
        given = _find_what_was_given(session, policy)
        asks = (say.AskWhatToChange(given, card_as_one=not typed),) if given else ()
        return Step(session, asks or ask_again(session, policy))
    says: Says = (
        (say.EarlierCardNotKept(),) if Note.WANTS_EARLIER_CARD in said.notes and typed else ()
    )
    is_known = fields.is_known(session, field)
    if session.token is not None and is_known and field in fields.on_card - {Field.CARD}:
        field, says = Field.CARD.value, (say.CardNeededAgain(),) if typed else ()
    if field == Field.NAME:
        session = replace(session, proposed=None)
    if not is_known:
        return Step(session, (*thanks, *says, *ask_again(session, policy)))
    if field != Field.CARD and session.token is not None:
        session = session.without_values(*fields.on_card)
    reopened = replace(session, status=Status.COLLECTING, offer=None, editing=field)
    return Step(reopened, (*thanks, *says, *ask_again(reopened, policy)))


def _find_what_was_given(session: Session, policy: Policy) -> tuple[str, ...]:
    """Return what can be changed: the code is not named, and a number may be in pieces yet."""
    return tuple(
        name
        for name in policy.fields.find_changeable(session.entry)
        if policy.fields.is_known(session, name)
        or (name == Field.CARD and session.pieces is not None)
    )


def _change_holder(session: Session, said: Understood) -> Session:
    """Hold the name that comes with the wish for another card; somebody else's has another."""
    name = said.found.get(Field.NAME)
    if isinstance(name, str):
        return replace(hold_value(session, Field.NAME, name), proposed=name)
    if session.name and comes_from_another_holder(session, said):
        return replace(session.without_values(Field.NAME), proposed=session.name)
    return session


def _lacks_a_good_number(session: Session, policy: Policy) -> bool:
    """Whether a card number is asked for after one that was not good."""
    was_wrong = session.declines > 0 or Field.CARD in session.attempts
    return was_wrong and policy.fields.find_open(session) == Field.CARD


def _ask_for_whole_number(session: Session, policy: Policy) -> Says:
    """Ask for the whole number, of which nothing was kept; as ever where that goes without saying.

    A card that is under change can still be kept, and the first digits of a number be gone on with.
    """
    is_plain = isinstance(session.entry, Typed) and Field.CARD in session.attempts
    if is_plain and session.editing is None and session.pieces is None:
        return (say.AskForWholeNumber(),)
    return ask_again(session, policy)


def keep(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Leave a value as it is that the customer wished to change.

    Another code beside it is not passed over where Stripe has the card with the old one. A name
    that went with the wish for somebody else's card comes back with the card.
    """
    if session.editing is None:
        beside = answer_beside(said, session, policy)
        return Step(session, (say.KeptAsItWas(), *beside, *ask_again(session, policy)))
    if said.change is not None and session.token is not None:
        return reopen(session, said, now, policy)
    kept = replace(session, editing=None)
    card = None
    if session.editing == Field.CARD:
        kept, card = _forget_new_card(kept, policy), find_card_begun(session)
        if kept.name is None and kept.proposed is not None:
            kept = replace(kept.with_value(Field.NAME, kept.proposed), proposed=None)
    lacks_name = policy.fields.find_open(kept) == Field.NAME
    says = () if lacks_name else (say.KeptCard(card) if card else say.KeptAsItWas(),)
    return go_on(kept, (*says, *answer_beside(said, kept, policy)), now, policy)


def _forget_new_card(session: Session, policy: Policy) -> Session:
    """Drop what was given of a card that was to replace the one that Stripe has."""
    if session.token is not None:
        session = session.without_values(*policy.fields.on_card)
    return replace(session, pieces=None)


# --- Reminders -----------------------------------------------------------------------------------


def ask_again_after_doubt(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say that nothing was understood, or greet, and ask again for what is open."""
    doubt = say.NotUnderstood() if session.turns else welcome(session, policy)
    return Step(session, (doubt, *ask_again(session, policy)))


def say_what_is_missing(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Say what is still needed before anything can be confirmed."""
    missing = policy.fields.find_missing(session)
    card_as_one = not isinstance(session.entry, Typed)
    says = (say.StillNeeded(missing, card_as_one),) if missing else ()
    return Step(session, (*says, *ask_again(session, policy)))


def ask_for_plain_consent(
    session: Session, said: Understood, now: datetime, policy: Policy
) -> Step:
    """Ask for the plain word where agreement was vague, or something was asked beside it."""
    if left := _say_what_is_left(said, policy):
        return Step(session, (*left, _ask_who_asked_as_well(session)))
    if Note.ONLY_AGREES in said.notes:
        return Step(session, (say.AskWhoAgrees(),))
    return Step(session, (say.AskForPlainConsent(again=session.asked in _ASKS_FOR_THE_WORD),))


def refuse_unproven_consent(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Charge nothing: the consent came without the secret of whoever gave the card."""
    return Step(session, (say.ConsentUnproven(by_form=isinstance(session.entry, Form)),))


def ask_anew(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask the open question again; a name that was proposed is none after a "no"."""
    session = replace(session, proposed=None)
    return Step(session, ask_again(session, policy))


def agree(session: Session, said: Understood, now: datetime, policy: Policy) -> Step:
    """Take the name that was asked about, if one was; else go on asking."""
    if session.proposed is None or policy.fields.find_open(session) != Field.NAME:
        return greet(session, said, now, policy)
    named = hold_value(session, Field.NAME, session.proposed)
    return go_on(named, (say.Thanks({Field.NAME: session.proposed}),), now, policy)


def remind(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Ask the open question again, or say where the customer is expected."""
    return Step(session, ask_again(session, policy))


def show_again(session: Session, _: Occurrence, now: datetime, policy: Policy) -> Step:
    """Show what is asked for now: the consent was given before this was shown."""
    return Step(session, ask_in_full(session, policy))
