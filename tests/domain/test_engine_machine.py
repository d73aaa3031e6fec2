"""Whatever is said and whatever comes back, in any order, the conversation's laws hold."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.fakes import NOON, of_type
from tests.replacing import replace

from payment_smart_bot.domain import wording
from payment_smart_bot.domain.cards import Cvv, Digits
from payment_smart_bot.domain.effects import Answered, Ask, Tokenise
from payment_smart_bot.domain.engine import TRANSITIONS, advance
from payment_smart_bot.domain.occurrences import Event, Occurrence, OfEffect, Understood, event_of
from payment_smart_bot.domain.policy import Policy
from payment_smart_bot.domain.redaction import redact
from payment_smart_bot.domain.session import Session, Status, Turn
from payment_smart_bot.domain.steps import Step
from payment_smart_bot.domain.understanding import understand

from .engine_cases import FRESH, SEALED, card_outcomes, messages, occurrences

TYPED = [
    "I need to make a payment", "Jane Doe", "4242424242424242", "4242 4242", "4242424242424241",
    "12/27", "13/27", "456", "4567", "confirm", "cancel", "is this safe?", "keep it", "yes", "hi",
    "change the card number", "change the name", "my name is Ada Lovelace", "blorp", "ok",
    "378282246310005 12/28 1234", "card 5555 5555 5555 4444 exp 01/28 cvv 999 name José Ñ",
]  # fmt: skip


class Conversation(RuleBasedStateMachine):
    """One conversation, through the engine alone; the law is checked at each step."""

    session: Session = FRESH
    policy = Policy()

    @initialize(tries=st.integers(1, 5), declines=st.integers(1, 3))
    def decide(self, tries: int, declines: int) -> None:
        self.policy = Policy(max_field_attempts=tries, max_declines=declines)

    @rule(message=messages, outcome=card_outcomes)
    def is_told(self, message: Understood, outcome: OfEffect) -> None:
        self.take_turn(message, outcome)

    @rule(text=st.sampled_from(TYPED), outcome=card_outcomes)
    def is_typed(self, text: str, outcome: OfEffect) -> None:
        session = replace(self.session, pieces=None)  # the digits are sealed
        self.take_turn(understand(text, session, NOON.date(), self.policy), outcome)

    @rule(stray=occurrences)
    def something_else_happens(self, stray: Occurrence) -> None:
        self.apply(stray)

    def take_turn(self, message: Occurrence, outcome: OfEffect) -> None:
        step = self.apply(message)
        if isinstance(step.effect, Tokenise):
            assert isinstance(message, Understood)
            assert message.event is Event.DETAILS
            assert of_type(message.found, Cvv)
            step = self.apply(outcome)
        elif isinstance(step.effect, Ask):
            step = self.apply(Answered("An answer."))
        assert step.effect is None
        turn = Turn(NOON, redact("x"), "y", self.session.status, None, 0)
        self.session = replace(self.sealed(), turns=(*self.session.turns, turn)[-3:])

    def sealed(self) -> Session:
        card, pieces = self.session.card, self.session.pieces
        return replace(
            self.session,
            card=card and replace(card, number=SEALED),
            pieces=pieces and replace(pieces, digits=SEALED),
        )

    def apply(self, occurrence: Occurrence) -> Step:
        before, now = self.session, NOON + timedelta(minutes=1)
        step = advance(before, occurrence, now, self.policy)
        after = step.session
        assert after.status in TRANSITIONS[before.status, event_of(occurrence)].leads_to
        if before.status is Status.COMPLETED or event_of(occurrence) in {
            Event.QUESTION,
            Event.ANSWERED,
        }:
            assert after == before
        if after.status is Status.COMPLETED and before.status is not Status.COMPLETED:
            assert step.payment is not None
            assert step.payment.consent == before.offer
            assert event_of(occurrence) is Event.CONSENT
        else:
            assert step.payment is None
        if after.offer is not None and after.offer != before.offer:
            assert after.offer.shown in wording.joined(step.says)
        if isinstance(occurrence, Understood):
            self.corrections_are_fair(before, occurrence, after)
        self.session = after
        return step

    def corrections_are_fair(self, before: Session, said: Understood, after: Session) -> None:
        if said.event is not Event.DETAILS or before.status.finished:
            return
        if said.found:
            assert after.offer is None or after.offer.at > NOON
        elif after.status is not Status.ERROR:
            kept = replace(after, attempts=before.attempts, pieces=before.pieces)
            assert kept == before

    @invariant()
    def nothing_that_is_not_needed_is_kept(self) -> None:
        session = self.session
        assert not of_type(session, Cvv)
        if session.status in {Status.CANCELLED, Status.ERROR}:
            erased = (session.name, session.card, session.expiry, session.token, session.offer)
            assert erased == (None,) * 5
        if session.status is not Status.COLLECTING:
            assert (session.pieces, session.card, session.editing) == (None, None, None)
        if session.token is not None:
            assert (session.card, session.expiry) == (None, None)

    @invariant()
    def digits_are_only_in_the_open_until_the_save(self) -> None:
        assert not of_type(self.sealed(), Digits)

    @invariant()
    def an_offer_stands_for_what_was_shown(self) -> None:
        session = self.session
        agreed = session.status in {Status.CONFIRMING, Status.COMPLETED}
        assert (session.offer is not None) is agreed
        if session.offer and session.name and session.token:
            shown = wording.summary(session.name, session.token, self.policy)
            assert session.offer.shown == shown

    @invariant()
    def the_limits_hold(self) -> None:
        if self.session.status is not Status.ERROR:
            assert self.session.declines < self.policy.max_declines
            tries = self.session.attempts.values()
            assert all(tried < self.policy.max_field_attempts for tried in tries)

    @invariant()
    def what_is_editable_is_known(self) -> None:
        if self.session.editing is not None:
            assert self.session.has(self.session.editing)


TestConversation = Conversation.TestCase
TestConversation.settings = settings(
    max_examples=80, stateful_step_count=30, deadline=None, derandomize=True
)
