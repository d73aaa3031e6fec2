"""Whatever is said and whatever comes back, in any order, the conversation's laws hold."""

from collections.abc import Mapping
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.domain.conversation.engine_cases import (
    FRESH,
    SEALED,
    TAKES,
    card_outcomes,
    code_outcomes,
    messages,
    occurrences,
    verdicts,
)
from tests.drawn_examples import drawn
from tests.fakes.parts import of_type
from tests.fakes.phrasebooks import NAMES_ONLY
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.conversation.transitions import TRANSITIONS
from payment_smart_bot.domain.model.calls.effects import (
    AdoptCard,
    Answered,
    Ask,
    Tokenise,
    TokeniseCode,
)
from payment_smart_bot.domain.model.cards.card_details import Cvv, Reason
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import (
    ChargeCancelled,
    Charged,
    Declined,
    EngineOutcome,
    Event,
    Occurrence,
    Trigger,
    Uncharged,
    Understood,
    Verdict,
    trigger_of,
)
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Field, Session, Status, Turn
from payment_smart_bot.domain.protocols.charging import confirm_key
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.words import word_offer

TYPED = [
    "I need to make a payment", "Jane Doe", "4242424242424242", "4242 4242", "4242424242424241",
    "12/27", "13/27", "456", "4567", "confirm", "cancel", "is this safe?", "keep it", "yes", "hi",
    "change the card number", "change the name", "my name is Ada Lovelace", "blorp", "ok",
    "378282246310005 12/28 1234", "card 5555 5555 5555 4444 exp 01/28 cvv 999 name José Ñ",
]  # fmt: skip
AGREED = {Status.CONFIRMING, Status.CHARGING, Status.ACTION_REQUIRED, Status.COMPLETED}
RECORDED: Mapping[Trigger, PaymentStatus] = {
    Charged: PaymentStatus.PAID,
    Declined: PaymentStatus.DECLINED,
    Uncharged: PaymentStatus.FAILED,
    ChargeCancelled: PaymentStatus.CANCELLED,
}


def _wavers(said: Understood) -> bool:
    """Whether a message has two values for a field, or a doubtful date: neither stands then."""
    date = said.rejected.get(Field.EXPIRY)
    has_two = any(why.reason is Reason.TWO_VALUES for why in said.rejected.values())
    return has_two or (date is not None and date.is_doubtful)


def _is_said_twice(before: Session, said: Understood) -> bool:
    """Whether a name that was asked back is said again: the same answer twice is the answer."""
    name, asked = said.proposed, before.proposed
    return name is not None and asked is not None and name.casefold() == asked.casefold()


class Conversation(RuleBasedStateMachine):
    """One conversation, through the engine alone; the law is checked at each step."""

    session: Session = FRESH
    policy = Policy()

    def __init__(self) -> None:
        super().__init__()
        self.keys: set[str] = set()
        self.payments: set[str] = set()

    @initialize(
        tries=st.integers(1, 5), declines=st.integers(1, 3), money=st.sampled_from([None, PRICE])
    )
    def decide(self, tries: int, declines: int, money: Money | None) -> None:
        self.policy = Policy(max_field_attempts=tries, max_declines=declines)
        self.session = replace(FRESH, request=PaymentRequest(money))

    @rule(message=messages, card=card_outcomes, code=code_outcomes)
    def is_told(self, message: Understood, card: EngineOutcome, code: EngineOutcome) -> None:
        self.take_turn(message, card, code)

    @rule(text=st.sampled_from(TYPED), card=card_outcomes, code=code_outcomes)
    def is_typed(self, text: str, card: EngineOutcome, code: EngineOutcome) -> None:
        session = replace(self.session, pieces=None)  # the digits are sealed
        self.take_turn(hear(text, session, NOON.date(), self.policy), card, code)

    @precondition(lambda self: self.policy.fields.find_open(self.session) is None)
    @rule(verdict=verdicts)
    def confirms(self, verdict: Verdict) -> None:
        self.apply(Understood(Event.CONSENT, redact("confirm")))
        self.apply(verdict)

    @rule(stray=occurrences)
    def something_else_happens(self, stray: Occurrence) -> None:
        self.apply(stray)

    def take_turn(self, message: Occurrence, card: EngineOutcome, code: EngineOutcome) -> None:
        step = self.apply(message)
        if isinstance(step.effect, Tokenise | TokeniseCode):
            assert isinstance(message, Understood)
            assert message.event is Event.DETAILS
            assert of_type(message.found, Cvv)
            step = self.apply(card if isinstance(step.effect, Tokenise) else code)
        elif isinstance(step.effect, AdoptCard):
            step = self.apply(card)
        elif isinstance(step.effect, Ask):
            step = self.apply(Answered("An answer."))
        assert step.effect is None
        turn = Turn(NOON, redact("x"), "y", self.session.status, None, 0)
        self.session = replace(self.sealed(), turns=(*self.session.turns, turn)[-3:])

    def sealed(self) -> Session:
        session, card, pieces = self.session, self.session.card, self.session.pieces
        if card is not None:
            session = session.with_value(Field.CARD, replace(card, number=SEALED))
        return replace(session, pieces=pieces and replace(pieces, digits=SEALED))

    def apply(self, occurrence: Occurrence) -> Step:
        before, now = self.session, NOON + timedelta(minutes=1)
        trigger = trigger_of(occurrence)
        step = word_offer(advance(before, occurrence, now, self.policy), NAMES_ONLY)
        after = step.session
        rule = TRANSITIONS.get((before.status, trigger))
        assert after.status in rule.leads_to if rule else step == Step(before)
        if before.status is Status.COMPLETED or trigger in {Event.QUESTION, Answered}:
            assert after == before
        self.records_are_kept(before, trigger, step)
        self.charges_are_begun_and_ended(before, trigger, after)
        if after.offer is not None and after.offer != before.offer and after.status in TAKES:
            assert step.offer in step.says or isinstance(occurrence, Verdict)
        if isinstance(occurrence, Understood):
            self.corrections_are_fair(before, occurrence, after)
        self.session = after
        return step

    def records_are_kept(self, before: Session, trigger: Trigger, step: Step) -> None:
        """Write the lasting record with each step that it is about, and with no other."""
        after, payment = step.session, step.payment
        expected = None
        if before.status.is_under_way:
            expected = RECORDED.get(trigger)
        elif after.status is not before.status and trigger is Event.CONSENT:
            expected = PaymentStatus.CHARGING if after.request.money else PaymentStatus.SAVED
        elif trigger is Event.CANCEL and before.charge and before.status in TAKES:
            expected = PaymentStatus.CANCELLED
        assert (payment.status if payment else None) == expected
        if payment:
            charge = before.charge
            agreed = before.offer if trigger is Event.CONSENT else charge and charge.consent
            assert payment.consent == agreed
            assert payment.consent.money == before.request.money
            self.payments.add(payment.id)
            assert len(self.payments) == after.payments

    def charges_are_begun_and_ended(
        self, before: Session, trigger: Trigger, after: Session
    ) -> None:
        """Only consent begins a charge, each with a key of its own, which then stays the same."""
        if not after.status.is_under_way:
            assert after.charge is None or after.charge.lease is None
            assert after.charge is None or not after.charge.cancelling
            return
        assert after.charge is not None
        key = confirm_key(after.charge)
        if before.status.is_under_way:
            charge = before.charge_under_way
            kept = replace(after.charge, cancelling=charge.cancelling, action_url=charge.action_url)
            assert kept == charge
            return
        assert trigger is Event.CONSENT
        assert key not in self.keys
        self.keys.add(key)
        assert after.charge.consent == before.offer
        assert after.charge.token == before.token
        assert after.charge.money == after.request.money

    def corrections_are_fair(self, before: Session, said: Understood, after: Session) -> None:
        if said.event is not Event.DETAILS or before.status not in TAKES:
            return
        if said.found or _is_said_twice(before, said):
            assert after.offer is None or after.offer.at > NOON
        elif after.status is not Status.ERROR and not _wavers(said):
            kept = replace(
                after,
                attempts=before.attempts,
                pieces=before.pieces,
                proposed=before.proposed,
            )
            assert kept == before

    @invariant()
    def nothing_that_is_not_needed_is_kept(self) -> None:
        session = self.session
        assert not of_type(session, Cvv)
        if session.status in {Status.CANCELLED, Status.ERROR}:
            kept = (session.name, session.card, session.expiry, session.token, session.offer)
            assert (*kept, session.charge, session.code_token) == (None,) * 7
        if session.status is not Status.COLLECTING:
            assert (session.pieces, session.card, session.editing) == (None, None, None)
            assert not session.code_needed
        if session.token is not None:
            assert session.card is None
            assert session.expiry is None or session.editing == Field.CARD
        else:
            assert not session.code_needed

    @invariant()
    def digits_are_only_in_the_open_until_the_save(self) -> None:
        assert not of_type(self.sealed(), Digits)

    @invariant()
    def an_offer_stands_for_what_was_shown(self) -> None:
        session = self.session
        assert (session.offer is not None) is (session.status in AGREED)
        if session.offer is not None:
            assert session.offer.shown == "Summary"
            assert session.offer.money == session.request.money

    @invariant()
    def the_limits_hold(self) -> None:
        if self.session.status is not Status.ERROR:
            assert self.session.declines < self.policy.max_declines
            tries = self.session.attempts.values()
            assert all(tried < self.policy.max_field_attempts for tried in tries)

    @invariant()
    def what_is_editable_is_known(self) -> None:
        if self.session.editing is not None:
            assert self.policy.fields.is_known(self.session, self.session.editing)


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=drawn(80), stateful_step_count=30, derandomize=True
)
