"""A turn: one message in, one reply out. The whole way of a message can be read here."""

import time
from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.card_entry import (
    fit_to_card_fields,
    link_to_form,
    switch_entry,
)
from payment_smart_bot.domain.conversation.charge_actions import say_processing
from payment_smart_bot.domain.conversation.engine import advance, advance_after_news
from payment_smart_bot.domain.conversation.hearing import (
    asks_for_card_data,
    hear,
    hear_with_card,
    keep_of,
)
from payment_smart_bot.domain.conversation.payment_facts import name_offer, name_summary
from payment_smart_bot.domain.conversation.steps import (
    Step,
    ask_in_full,
    remember_question,
)
from payment_smart_bot.domain.model.calls.effects import (
    AdoptCard,
    Ask,
    CardRefused,
    Effect,
    Outcome,
    Tokenise,
    Wait,
)
from payment_smart_bot.domain.model.cards.card_details import find_last_date
from payment_smart_bot.domain.model.cards.card_entry import StripePage, Typed
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.charge import ChargeOnRecord
from payment_smart_bot.domain.model.errors import (
    BotCheckNeeded,
    LimitReached,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.occurrences import EngineOutcome, Event, Understood
from payment_smart_bot.domain.model.session import Field, Session, Status
from payment_smart_bot.domain.protocols.charging import confirm_key
from payment_smart_bot.domain.redaction.redactor import Redacted, redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import Metrics
from payment_smart_bot.service.card_testing import NO_GUARD, CardTestingGuard
from payment_smart_bot.service.conversing.attempt import Attempt
from payment_smart_bot.service.conversing.card_secrets import (
    Source,
    find_secret,
    may_confirm,
    prove_card,
)
from payment_smart_bot.service.conversing.held_digits import open_pieces, seal_digits
from payment_smart_bot.service.conversing.looking import Looking
from payment_smart_bot.service.conversing.model_calls import ask_model, sort_if_unclear
from payment_smart_bot.service.conversing.replay import find_earlier_turn, take_fingerprint
from payment_smart_bot.service.conversing.replies import Reply, Said, build_reply
from payment_smart_bot.service.conversing.session_ids import is_issued_id, new_session_id
from payment_smart_bot.service.metering import NO_METRICS, record_changes
from payment_smart_bot.service.settling.settlement import CALL, TURN
from payment_smart_bot.service.words import word_offer

Effects = Generator[Effect, Outcome, Reply]

_WAIT: Final = timedelta(seconds=0.25)
"""How often to look whether somebody else has settled a charge, or ended a try."""

_MOST_TRIES: Final = 25


class _MustWait(Exception):
    """Somebody else is at work on the charge, or no time is left to go on with it."""


class Chat(Looking, frozen=True):
    """Holds conversations.

    `new_seed` returns 128 random bits as 32 hex digits. A session id that a client made up begins a
    conversation, unless `only_issued_ids` refuses it. With `card_secrets` a consent needs the
    secret of whoever gave the card, with `checks_for_bots` a card is tried only once a person was
    found behind the page. With `sorts_by_model` a language model may sort what nothing else knows.
    `guard` limits tries of cards.
    """

    new_seed: Callable[[], str]
    only_issued_ids: bool = False
    card_secrets: bool = False
    checks_for_bots: bool = False
    sorts_by_model: bool = False
    metrics: Metrics = NO_METRICS
    guard: CardTestingGuard = NO_GUARD

    def take_turn(self, said: Said, time_left: timedelta = TURN) -> Effects:
        """Take one message and return its Reply; yields each effect and is sent its outcome.

        No call that moves money is begun which could outlast `time_left`. Raises SessionNotFound,
        MessageIdReused, BotCheckNeeded, or RetryLater. Then nothing was saved, save what is known
        of a charge.
        While the guard pauses the shop, the policy's pause holds.
        """
        started = time.perf_counter()
        paused = self.guard.is_paused()
        chat = replace(self, policy=replace(self.policy, paused=True)) if paused else self
        reply = yield from chat._take_in_time(said, min(time_left, TURN))
        self.metrics.record(Metric.TURNS)
        self.metrics.record(Metric.TURN_LATENCY, time.perf_counter() - started)
        return reply

    def _take_in_time(self, said: Said, time_left: timedelta) -> Effects:
        now = self.clock()
        session = self._find_or_begin(said.session_id, now)
        if session.version == 0:
            self.guard.take_session(said.client)
        source = Source(said.message_id, self.new_seed)
        attempt = Attempt(said, now + time_left, session.offer, {}, source, session.payments)
        conflicts = 0
        while conflicts < _MOST_TRIES:
            try:
                return (yield from self._try_turn(session, attempt))
            except VersionConflict:
                conflicts += 1
            except LimitReached as reached:
                if not reached.passes_soon or self.clock() + _WAIT > attempt.until:
                    raise
                yield Wait(_WAIT.total_seconds())
            except _MustWait:
                if self.clock() + _WAIT > attempt.until:
                    return self._reply_without_trace(session, said)
                yield Wait(_WAIT.total_seconds())
            session = self._find_again(session)
        raise TooBusy("This conversation is busy. Please send the message again.")

    def _try_turn(self, session: Session, attempt: Attempt) -> Effects:
        said, now = attempt.said, self.clock()
        asked = session.turns[-1].current_field if session.turns else Field.NAME.value
        trace = self._trace(said, session, asked) if said.message_id else None
        earlier = find_earlier_turn(
            session, said.message_id, lambda asked: self._trace(said, session, asked)
        )
        if earlier is not None:
            secret = find_secret(session, attempt.source)
            return build_reply(session, earlier, self.policy, card_secret=secret)
        if said.passed_bot_check and not session.passed_bot_check:
            session = replace(session, passed_bot_check=True)
        if session.status.is_under_way:
            session = yield from self._settle_first(session, attempt)
        step, echo = yield from self._converse(session, attempt, now)
        kept = yield from seal_digits(step.session)
        kept = replace(remember_question(kept, step.says), updated_at=now)
        turn = self.record_turn(kept, now, echo, self.phrasebook.render(step.says))
        turn = replace(turn, message_id=attempt.name_message(kept), fingerprint=trace)
        saved = self.ledger.save(self.append_turn(kept, turn), now, step.payment)
        record_changes(self.metrics, session, saved, step.payment)
        self.guard.observe(session, saved, step.payment, said.client)
        secret = find_secret(saved, attempt.source)
        return build_reply(saved, turn, self.policy, step.says, secret)

    def _find_or_begin(self, session_id: str | None, now: datetime) -> Session:
        if session_id is None:
            session = self._begin(new_session_id(), now)
        elif self.only_issued_ids or is_issued_id(session_id):
            session = self.show_session(session_id)
        else:
            session = self.ledger.store.load(session_id, now) or self._begin(session_id, now)
        return switch_entry(session, self.policy, self.new_seed)

    def _find_again(self, session: Session) -> Session:
        """Return a session as it stands now; one that was stored before is not begun anew."""
        if session.version:
            found = self.show_session(session.id)
        else:
            found = self.ledger.store.load(session.id, self.clock()) or session
        return switch_entry(found, self.policy, self.new_seed)

    def _begin(self, session_id: str, now: datetime) -> Session:
        policy = self.policy
        return Session.start(session_id, now, policy.session_life, self.new_seed(), policy.request)

    def _settle_first(
        self, session: Session, attempt: Attempt
    ) -> Generator[Effect, Outcome, Session]:
        """Settle first, then understand; only a wish to cancel counts before."""
        now = self.clock()
        understood = hear(attempt.said.text, session, find_last_date(now), self.policy)
        cancels = understood.event is Event.CANCEL
        if session.charge_under_way.is_leased(now) or now + CALL > attempt.until:
            if cancels:
                self._keep_wish(session.charge_under_way)
            raise _MustWait
        if cancels:
            session = advance(session, understood, now, self.policy).session
        return (yield from self.settlement.resume(session, attempt.until))

    def _keep_wish(self, charge: ChargeOnRecord) -> None:
        """Put a wish to cancel where whoever is at work on the charge finds it, and keeps it."""
        wish = confirm_key(charge)
        self.ledger.change(charge.payment_id, lambda payment: replace(payment, cancel_wish=wish))

    def _reply_without_trace(self, session: Session, said: Said) -> Reply:
        """Answer without a trace: whoever is at work on the charge is to save the session next."""
        says = (say_processing(self.settlement.take_up_wish(session)),)
        words = self.phrasebook.render(says)
        turn = self.record_turn(
            session, self.clock(), keep_of(said.text, session, self.policy), words
        )
        return build_reply(session, turn, self.policy, says)

    def _converse(
        self, session: Session, attempt: Attempt, now: datetime
    ) -> Generator[Effect, Outcome, tuple[Step, Redacted]]:
        """Return what the message leads to, with all that is to be said; and what may be kept."""
        session, pieces, says = yield from open_pieces(session)
        understood = self._hear(session, attempt, now, pieces)
        if self.sorts_by_model:
            session, understood = yield from sort_if_unclear(
                understood, session, attempt, self.policy
            )
        step = self._word(advance_after_news(session, understood, now, self.policy))
        says += step.says
        while step.effect is not None:
            outcome = yield from self._perform(step.effect, attempt, session)
            if not isinstance(outcome, EngineOutcome):
                raise TypeError(f"a {type(outcome).__name__} answers no effect of the engine")
            step = self._word(advance(step.session, outcome, now, self.policy))
            says += step.says
        step = self._prove_card(step, session, attempt, understood)
        if self._is_paid_for(step.session, session, attempt):
            pressed = Understood(Event.PAY, understood.said)
            step = self._word(advance(step.session, pressed, now, self.policy))
            says = step.says
        if step.session.status is Status.CHARGING and not session.status.is_under_way:
            self._check_for_bots(session)
            self.guard.begin_try(attempt.said.client, step.session)
            frozen = self.settlement.freeze(step, now, attempt.name_message(step.session))
            step = yield from self.settlement.settle(frozen, attempt.until, interrupted=False)
            says += (*step.says, *ask_in_full(step.session, self.policy))
        if attempt.said.presses_pay:
            return replace(step, says=fit_to_card_fields(says)), understood.said
        says += link_to_form(step.session, self.policy)
        return replace(step, says=says), understood.said

    def _prove_card(
        self, step: Step, before: Session, attempt: Attempt, understood: Understood
    ) -> Step:
        if not self.card_secrets:
            return step
        proven = prove_card(before, step.session, understood, attempt.source, self.new_seed)
        return replace(step, session=proven)

    def _perform(
        self, effect: Effect, attempt: Attempt, session: Session
    ) -> Generator[Effect, Outcome, Outcome]:
        """Have an effect carried out."""
        if isinstance(effect, Ask):
            return (yield from ask_model(effect, attempt))
        client = attempt.said.client
        if isinstance(effect, Tokenise | AdoptCard):
            self._check_for_bots(session)
            self.guard.take_card(client)
        outcome = yield effect
        if isinstance(outcome, CardRefused):
            self.guard.count_refusal(client, session.id, outcome)
        return outcome

    def _check_for_bots(self, session: Session) -> None:
        if self.checks_for_bots and not session.passed_bot_check:
            raise BotCheckNeeded("Show that a person pays, and send the message again.")

    def _is_paid_for(self, after: Session, before: Session, attempt: Attempt) -> bool:
        """Whether the card was taken that came with a consent to the offer that stands."""
        said, token = attempt.said, after.token
        if not said.presses_pay or said.offer_id != name_offer(after, self.policy):
            return False
        is_taken = token is not None and token.id == said.payment_method_id
        is_theirs = self._is_proven(after, said) or find_secret(after, attempt.source)
        return bool(is_taken and is_theirs) and after is not before and not attempt.is_stale(before)

    def _hear(
        self, session: Session, attempt: Attempt, now: datetime, pieces: Digits | None
    ) -> Understood:
        said, today = attempt.said, find_last_date(now)
        card = said.payment_method_id
        if card is not None and not isinstance(session.entry, StripePage):
            understood = hear_with_card(said.text, session, today, self.policy, card)
        elif said.offer_id is not None:
            stands = session.offer and name_summary(session, self.policy) == said.offer_id
            event = Event.CONSENT if stands else Event.STALE_CONSENT
            understood = Understood(event, redact(said.text))
        else:
            understood = hear(said.text, session, today, self.policy, pieces)
        is_overtaken = understood.event is Event.LINK_WANTED and attempt.was_cancelled_since(
            session
        )
        if is_overtaken or (understood.event is Event.CONSENT and attempt.is_stale(session)):
            return replace(understood, event=Event.STALE_CONSENT)
        if understood.event is Event.CONSENT and not self._is_proven(session, said):
            return replace(understood, event=Event.UNPROVEN_CONSENT)
        return understood

    def _is_proven(self, session: Session, said: Said) -> bool:
        return not self.card_secrets or may_confirm(session, said.card_secret)

    def _word(self, step: Step) -> Step:
        return word_offer(step, self.phrasebook)

    def _trace(self, said: Said, session: Session, asked: str | None) -> str:
        return take_fingerprint(
            said.text,
            find_last_date(session.created_at),
            self.policy.language,
            typed=isinstance(session.entry, Typed),
            strictly=asks_for_card_data(asked, self.policy),
            payment_method_id=said.payment_method_id,
            offer_id=said.offer_id,
        )
