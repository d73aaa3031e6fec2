"""Carrying a charge to its end, by whoever comes first: a turn, a sweep, a webhook.

A charge is frozen in one write before Stripe hears of it, and what is on record outlasts a power
cut before money can move. From then on only whoever holds its lease acts on it. Each write is
conditional on the version that was read, so of two who take a lapsed lease one fails. What the
calls are, and what follows their answers, is in `protocols.charging`, and in `protocols.checkout`
where the customer pays on Stripe's own page.
"""

import logging
from collections.abc import Callable, Generator
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.conversation.engine import advance
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import Step, record_payment, remember_field
from payment_smart_bot.domain.model.calls.checkouts import (
    CheckoutCall,
    CheckoutOutcome,
    CheckoutSeen,
    FindCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Effect, MoneyCall, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.intents import (
    ConfirmIntent,
    FindIntent,
    IntentCall,
    IntentOutcome,
    IntentSeen,
    NoIntent,
    SearchGoesOn,
)
from payment_smart_bot.domain.model.charge import ChargeOnRecord, Lease
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.occurrences import (
    ActionRequired,
    CardSetUp,
    ChargeCancelled,
    Charged,
    ChargeImpossible,
    ChargeOpen,
    Declined,
    Verdict,
)
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.protocols import charging, checkout
from payment_smart_bot.domain.protocols.charging import Course, confirm_key
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Metrics
from payment_smart_bot.service.card_testing import NO_GUARD, CardTestingGuard
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.metering import NO_METRICS, record_changes
from payment_smart_bot.service.words import word_offer

Next = IntentCall | CheckoutCall | Verdict

TURN: Final = timedelta(seconds=20)
"""How long a turn may take in all: API Gateway waits for 29 s."""

CALL: Final = timedelta(seconds=MoneyCall.patience)
"""How long one call that may move money may take."""

LEASE: Final = timedelta(seconds=30)
"""Longer than a turn, so that a lease lapses only when its holder is dead."""

FIRST_LOOK: Final = timedelta(minutes=1)
"""After how long a sweep first looks at a charge that waits for its customer."""

FIRST_LOOK_BESIDE_EVENTS: Final = timedelta(minutes=10)
"""The same where Stripe tells of its own accord what became of it, by an event."""

_LONGEST_BETWEEN_LOOKS: Final = timedelta(minutes=30)

_MOST_CALLS: Final = 8
"""In one run: each is there for a reason, and faults that come at once must not become a storm."""

_log = logging.getLogger(__name__)


class Settlement(Value, frozen=True):
    """Settles charges; `clock` is the time in UTC, `new_holder` names a lease.

    `hears_events`: whether Stripe tells of its own accord what becomes of a charge.
    """

    ledger: Ledger
    policy: Policy
    phrasebook: Phrasebook
    clock: Callable[[], datetime]
    new_holder: Callable[[], str]
    metrics: Metrics = NO_METRICS
    guard: CardTestingGuard = NO_GUARD
    hears_events: Callable[[], bool] = lambda: False

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:
        """Save what is to be charged before Stripe hears of it; take the lease.

        `message_id` names the message in which the customer agreed.
        """
        frozen = self._lease(step.session, now)
        charge = replace(
            frozen.charge_under_way, message_id=message_id, return_url=self.policy.return_url
        )
        assert charge.consent.shown  # noqa: S101 (nobody agrees to what was not shown in words)
        frozen = replace(frozen, charge=charge, updated_at=now)
        return self.ledger.save(frozen, now, step.payment, durably=_can_charge_next(charge))

    def settle(
        self, session: Session, until: datetime, *, interrupted: bool, only_look: bool = False
    ) -> Generator[Effect, Outcome, Step]:
        """Ask Stripe until the outcome is known or no time is left; return what follows, unsaved.

        `interrupted`: an earlier run may have gone further than is on record. With `only_look`
        nothing is made and nothing charged.
        """
        consent_until = session.charge_under_way.confirmed_at + self.policy.consent_life
        course = Course(
            session,
            interrupted,
            consent_until,
            only_looks=only_look,
            recorded_intent_id=session.charge_under_way.intent_id,
        )
        verdict: Verdict = ChargeOpen()
        call = _choose_first_call(course, self.clock())
        for _ in range(_MOST_CALLS):
            if self.clock() + CALL > until:
                break
            course, following = yield from self._make_call(course, call)
            on_record: Payment | None = None
            if isinstance(following, ConfirmIntent):
                course, on_record = self._record_intent(course, following)
            course, following = self._heed_wish(course, following, on_record)
            if isinstance(following, Verdict):
                verdict = following
                break
            call = following
        if isinstance(verdict, ChargeImpossible):
            self.metrics.record(Metric.MERCHANT_FAULTS)
        look_at = self._plan_look(course.session) if isinstance(verdict, ActionRequired) else None
        charge = replace(course.charge, lease=None, look_at=look_at)
        released = replace(course.session, charge=charge)
        step = advance(released, verdict, self.clock(), self.policy)
        return word_offer(step, self.phrasebook)

    def _make_call(
        self, course: Course, call: IntentCall | CheckoutCall
    ) -> Generator[Effect, Outcome, tuple[Course, Next]]:
        """Return what is known after a call, and what comes next."""
        outcome = yield call
        if isinstance(call, FindIntent | FindCheckout):
            if isinstance(outcome, SearchGoesOn):
                return course.with_search(outcome.after), replace(call, after=outcome.after)
            if not isinstance(outcome, Unanswered):
                course = course.with_search(None)
        self._alarm_at_contradiction(course.charge, outcome)
        if isinstance(call, IntentCall) and isinstance(outcome, IntentOutcome):
            return charging.follow(course, call, outcome, self.clock())
        if isinstance(call, CheckoutCall) and isinstance(outcome, CheckoutOutcome):
            return checkout.follow(course, call, outcome)
        raise TypeError(f"a {type(outcome).__name__} answers no call of a charge")

    def _alarm_at_contradiction(self, charge: ChargeOnRecord, outcome: Outcome) -> None:
        """Call for an operator where Stripe says something else than what is on record."""
        if isinstance(outcome, NoIntent) and charge.intent_id is not None:
            self.metrics.record(Metric.MERCHANT_FAULTS)
            _log.error(
                "Stripe knows nothing of %s: is this the key of another account?", charge.intent_id
            )
        if isinstance(outcome, IntentSeen | CheckoutSeen) and outcome.money != charge.money:
            self.metrics.record(Metric.UNEXPECTED_MONEY)
            what = outcome.intent_id if isinstance(outcome, IntentSeen) else outcome.checkout_id
            _log.error("At Stripe, %s has another amount than agreed to", what)
        if isinstance(outcome, CheckoutSeen) and outcome.is_paid_without_card:
            self.metrics.record(Metric.UNEXPECTED_MONEY)

    def _record_intent(self, course: Course, call: ConfirmIntent) -> tuple[Course, Payment | None]:
        """Save the id of an intent before a card is charged with it, unless it is on record.

        The payment as it was saved is returned with it, with any wish that there was by then.
        Whoever goes on after a crash then asks for it by its id. A look among all that were made
        about that time would miss it where our clock was wrong, and charge a second one.
        """
        if course.recorded_intent_id == call.intent_id:
            return course, None
        now = self.clock()
        payment = record_payment(course.session, PaymentStatus.CHARGING, self.policy)
        session, saved = self.ledger.save_both(course.session, now, payment, durably=True)
        return replace(course, session=session, recorded_intent_id=call.intent_id), saved

    def _heed_wish(
        self, course: Course, following: Next, on_record: Payment | None
    ) -> tuple[Course, Next]:
        """Turn back where the customer wished so while this was at work, if it is not too late.

        `on_record` is the payment where it was saved just now, so that it need not be read again.
        """
        decides = isinstance(following, Verdict | ConfirmIntent)
        if not decides or course.charge.cancelling:
            return course, following
        if not self._is_cancelled(course.charge, on_record):
            return course, following
        course = course.with_wish_to_cancel()
        if isinstance(following, Charged | CardSetUp | ChargeCancelled):
            return course, following
        if isinstance(following, Declined):
            course = course.with_decline_counted(following.failed_try)
        return course, _choose_first_call(course, self.clock())

    def take_up_wish(self, session: Session) -> Session:
        """Return a session with the wish to cancel that came while nobody was at work on it."""
        charge = session.charge_under_way
        if charge.cancelling or not self._is_cancelled(charge):
            return session
        return session.with_wish_to_cancel()

    def _is_cancelled(self, charge: ChargeOnRecord, on_record: Payment | None = None) -> bool:
        payment = on_record or self.ledger.store.load_payment(charge.payment_id)
        return payment is not None and payment.cancel_wish == confirm_key(charge)

    def _plan_look(self, session: Session) -> datetime:
        """Return when a sweep looks again at a charge that waits: each time after twice as long.

        Where its conversation ends sooner, it is given up then.
        """
        now = self.clock()
        age = now - session.charge_under_way.confirmed_at
        first = FIRST_LOOK_BESIDE_EVENTS if self.hears_events() else FIRST_LOOK
        next_look = now + min(max(age, first), _LONGEST_BETWEEN_LOOKS)
        return min(next_look, session.expires_at) if now < session.expires_at else next_look

    def resume(
        self, session: Session, until: datetime, *, only_look: bool = False
    ) -> Generator[Effect, Outcome, Session]:
        """Go on with a charge that was interrupted; return the session as it is on record then.

        Its customer has not been told the outcome: it is in `news`. A run that only looks takes no
        lease, as it does nothing that another could do twice, and saves only what is new. A page
        that is open is only looked at. Raises VersionConflict where somebody else goes on with it.
        """
        now = self.clock()
        taken_up = self.take_up_wish(session)
        only_look = only_look or _is_open_page(taken_up)
        if not only_look:
            durably = _can_charge_next(taken_up.charge_under_way)
            taken_up = self.ledger.save(self._lease(taken_up, now), now, None, durably=durably)
        step = yield from self.settle(taken_up, until, interrupted=True, only_look=only_look)
        now = self.clock()
        if only_look and _is_unchanged(session, step) and not _is_due(session, now):
            return session
        settled = remember_field(replace(step.session, updated_at=now), self.policy)
        if step.says and settled.status is not Status.CHARGING:
            news = (*settled.news, self.phrasebook.render(step.says))
            settled = replace(settled, news=news)
        saved = self.ledger.save(settled, now, step.payment)
        record_changes(self.metrics, session, saved, step.payment)
        self.guard.observe(session, saved, step.payment)
        return saved

    def observe(self, session: Session, until: datetime) -> Generator[Effect, Outcome, Session]:
        """Settle a charge by what Stripe says of it, and do nothing at Stripe; see `resume`."""
        return (yield from self.resume(session, until, only_look=True))

    def _lease(self, session: Session, now: datetime) -> Session:
        lease = Lease(self.new_holder(), now + LEASE)
        return replace(session, charge=replace(session.charge_under_way, lease=lease))


def _can_charge_next(charge: ChargeOnRecord) -> bool:
    """Whether money can move before the next save: then this one has to outlast a power cut.

    An intent takes no money before a card is confirmed with it, and its id is saved before that.
    """
    return charge.intent_id is not None or charge.checkout is not None


def _is_open_page(session: Session) -> bool:
    """Whether the customer may be on a page of Stripe's, and nobody wishes to close it."""
    charge = session.charge_under_way
    is_made = charge.checkout is not None and charge.checkout.id is not None
    return session.status is Status.ACTION_REQUIRED and is_made and not charge.cancelling


def _is_due(session: Session, now: datetime) -> bool:
    return session.due_at is not None and session.due_at <= now


def _is_unchanged(before: Session, step: Step) -> bool:
    """Whether a look has brought nothing new."""
    look_at = before.charge_under_way.look_at
    charge = step.session.charge
    return charge is not None and before == replace(
        step.session, charge=replace(charge, look_at=look_at)
    )


def _choose_first_call(course: Course, now: datetime) -> IntentCall | CheckoutCall:
    if course.charge.checkout is None:
        return charging.first_call(course, now)
    return checkout.first_call(course, now)
