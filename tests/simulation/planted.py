"""Bugs planted on purpose, each in one part; the simulation has to find every one of them."""

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from typing import Any, Final

from tests.simulation.stage import Parts

from payment_smart_bot.domain.conversation.actions import cancel
from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.calls.books import DisputeOnBooks, IntentOnBooks
from payment_smart_bot.domain.model.calls.checkouts import (
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
)
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, StripeCall
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    IntentSeen,
    IntentState,
)
from payment_smart_bot.domain.model.calls.refunds import ListRefunds, RefundsListed
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.charge import ChargeOnRecord, IntentKind
from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.notices import add_notices
from payment_smart_bot.domain.protocols.orphans import adopt_outcome, rebuild_session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.conversing.chat import Chat, Effects
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.orphans import Orphans
from payment_smart_bot.service.settling.settlement import TURN, Settlement
from payment_smart_bot.service.settling.sweep import Sweep
from payment_smart_bot.service.settling.webhooks import Webhooks


class _Around(PaymentGateway):
    """A gateway that does what another one does."""

    def __init__(self, gateway: PaymentGateway) -> None:
        self.gateway = gateway

    def perform(self, effect: StripeCall) -> Outcome:
        return self.gateway.perform(effect)

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:
        return self.gateway.read_books(since)

    def read_entry(self, intent_id: str, kind: IntentKind) -> IntentOnBooks | None:
        return self.gateway.read_entry(intent_id, kind)

    def read_disputes(self, since: datetime) -> Iterator[DisputeOnBooks]:
        return self.gateway.read_disputes(since)


class _FreshKeys(_Around):
    """A gateway that makes every idempotency key anew."""

    tries = count()

    def perform(self, effect: StripeCall) -> Outcome:
        if isinstance(effect, CreateIntent | ConfirmIntent):
            effect = replace(effect, key=f"{effect.key}-{next(self.tries)}")
        return super().perform(effect)


class _FreezesAfterwards(Settlement, frozen=True):
    """Saves what is to be charged only when it is charged."""

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:  # noqa: ARG002
        return self._lease(step.session, now)


class _SpoilsTheCharge(Settlement, frozen=True):
    """Settles a charge, and spoils what is on record of it."""

    def settle(
        self, session: Session, until: datetime, *, interrupted: bool, only_look: bool = False
    ) -> Generator[Effect, Outcome, Step]:
        before = session.charge_under_way
        step = yield from super().settle(
            session, until, interrupted=interrupted, only_look=only_look
        )
        after = step.session.charge
        if after is None:
            return step
        spoilt = self.spoil(before, after, step.session.status)
        return replace(step, session=replace(step.session, charge=spoilt))

    def spoil(
        self, before: ChargeOnRecord, after: ChargeOnRecord, status: Status
    ) -> ChargeOnRecord:
        """Return what is put on record instead of `after`."""
        raise NotImplementedError


class _CountsUnknownOutcomes(_SpoilsTheCharge, frozen=True):
    """Takes an attempt whose outcome is not known for one that failed, and makes a new one."""

    def spoil(self, _: ChargeOnRecord, after: ChargeOnRecord, status: Status) -> ChargeOnRecord:
        return replace(after, attempt=after.attempt + (status is Status.CHARGING))


class _CancelsBlindly(Chat, frozen=True):
    """Says "cancelled" without a look at the charge that is under way."""

    def _settle_first(self, session: Session, attempt: Any) -> Generator[Effect, Outcome, Session]:
        now = self.clock()
        understood = hear(attempt.said.text, session, now.date(), self.policy)
        if understood.event is Event.CANCEL:
            return cancel(session, understood, now, self.policy).session
        return (yield from super()._settle_first(session, attempt))


class _TrustsEveryDecline(Settlement, frozen=True):
    """Takes the last decline on record at Stripe for that of this attempt."""

    def settle(
        self, session: Session, until: datetime, *, interrupted: bool, only_look: bool = False
    ) -> Generator[Effect, Outcome, Step]:
        assert session.charge is not None
        session = replace(session, charge=replace(session.charge, failed_try=None))
        return (
            yield from super().settle(session, until, interrupted=interrupted, only_look=only_look)
        )


class _ForgetsTheOutbox(Ledger, frozen=True):
    """Saves what a conversation says of its payment in place of what is on record."""

    def save(
        self, session: Session, now: datetime, payment: Payment | None, *, durably: bool = False
    ) -> Session:
        if payment is not None:
            payment = add_notices(self.store.load_payment(payment.id), payment, now)
        return self.store.save(session, now, payment, durably=durably)


class _LeavesPagesOpen(_Around):
    """A gateway that takes its wish to close a page for the deed."""

    def perform(self, effect: StripeCall) -> Outcome:
        if not isinstance(effect, ExpireCheckout):
            return super().perform(effect)
        seen = super().perform(CheckCheckout(effect.checkout_id))
        if isinstance(seen, CheckoutSeen) and seen.state is CheckoutState.OPEN:
            return replace(seen, state=CheckoutState.EXPIRED)
        return seen


class _KeepsTheAttempt(_SpoilsTheCharge, frozen=True):
    """Goes on with the same attempt, and so with the same key, after a decline."""

    def spoil(self, before: ChargeOnRecord, after: ChargeOnRecord, _: Status) -> ChargeOnRecord:
        is_declined = after.declines != before.declines
        return replace(after, attempt=before.attempt) if is_declined else after


class _KeepsTheGeneration(_SpoilsTheCharge, frozen=True):
    """Goes on with the keys of an intent that is cancelled."""

    def spoil(self, before: ChargeOnRecord, after: ChargeOnRecord, _: Status) -> ChargeOnRecord:
        return replace(after, generation=before.generation)


class _TellsNobody(Settlement, frozen=True):
    """Settles a charge and does not say how it went."""

    def resume(
        self, session: Session, until: datetime, *, only_look: bool = False
    ) -> Generator[Effect, Outcome, Session]:
        settled = yield from super().resume(session, until, only_look=only_look)
        return self.ledger.save(replace(settled, news=()), self.clock(), None)


class _CancelsNothingAtTheBank(Chat, frozen=True):
    """Does not hear "cancel" while the customer is at their bank."""

    def take_turn(self, said: Said, time_left: timedelta = TURN) -> Effects:
        session = self.ledger.store.load(said.session_id or "", self.clock())
        if said.text == "cancel" and session and session.status is Status.ACTION_REQUIRED:
            said = replace(said, text="hello")
        return (yield from super().take_turn(said, time_left))


class _TakesAnyConsent(Chat, frozen=True):
    """Takes a "confirm" for the offer that stands, whenever it was sent."""

    def _hear(
        self, session: Session, attempt: Any, now: datetime, pieces: Digits | None
    ) -> Understood:
        understood = super()._hear(session, attempt, now, pieces)
        if understood.event is Event.STALE_CONSENT:
            return replace(understood, event=Event.CONSENT)
        return understood


class _TakesConsentFromAnybody(Chat, frozen=True):
    """Takes a "confirm" from whoever knows the id of a conversation."""

    def _is_proven(self, session: Session, said: Said) -> bool:  # noqa: ARG002
        return True


class _TellsDeclinesByCode(_Around):
    """A gateway that names a refused try by its decline code."""

    def perform(self, effect: StripeCall) -> Outcome:
        seen = super().perform(effect)
        if not isinstance(seen, IntentSeen) or seen.declined is None:
            return seen
        return replace(seen, declined=replace(seen.declined, failed_try=seen.declined.code))


class _LeavesIntentsOpen(_Around):
    """A gateway that takes its wish to cancel an intent for the deed."""

    def perform(self, effect: StripeCall) -> Outcome:
        if not isinstance(effect, CancelIntent):
            return super().perform(effect)
        seen = super().perform(CheckIntent(effect.intent_id, effect.kind))
        if isinstance(seen, IntentSeen) and seen.state is not IntentState.SUCCEEDED:
            return replace(seen, state=IntentState.CANCELED, declined=None)
        return seen


class _LeavesOrphans(Orphans, frozen=True):
    """Settles no payment whose conversation is lost."""

    def reconcile(
        self,
        until: datetime | None = None,  # noqa: ARG002 - the part's
        held: Collection[str] = (),  # noqa: ARG002
    ) -> Generator[Effect, Outcome, Sweep]:
        yield from ()
        return Sweep(0, 0)


class _ChargesOrphans(Orphans, frozen=True):
    """Goes on with a charge as if its customer were still there."""

    def _settle(self, payment: Payment, *, give_up: bool) -> Generator[Effect, Outcome, Payment]:
        if give_up:
            return (yield from super()._settle(payment, give_up=give_up))
        now = self.clock()
        session = rebuild_session(payment, now, give_up=False)
        step = yield from self.settlement.settle(session, now + TURN, interrupted=True)
        return self._change(payment, partial(adopt_outcome, outcome=step.payment, search_from=None))


class _LosesIdsInPowerCuts(Ledger, frozen=True):
    """Saves what has to outlast a power cut like all else."""

    def save_both(
        self,
        session: Session,
        now: datetime,
        payment: Payment,
        *,
        durably: bool = False,  # noqa: ARG002 - the part's
    ) -> tuple[Session, Payment]:
        return super().save_both(session, now, payment)


class _LosesSecondTriesInPowerCuts(Settlement, frozen=True):
    """Lets a power cut take away that a further card is tried with an intent that is on record."""

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:
        ledger = _LosesIdsInPowerCuts(self.ledger.store, self.clock, notices=True)
        return Settlement.freeze(replace(self, ledger=ledger), step, now, message_id)


class _SeesNoRefunds(_Around):
    """A gateway with which a refund is sent without a look at those that Stripe has."""

    def perform(self, effect: StripeCall) -> Outcome:
        return RefundsListed(()) if isinstance(effect, ListRefunds) else super().perform(effect)


class _DropsLateSuccesses(Webhooks, frozen=True):
    """Does not look where a payment is closed as having taken nothing."""

    def _settle(
        self, payment: Payment | None, succeeded: str | None = None
    ) -> Generator[Effect, Outcome, None]:
        if payment is None or not payment.status.took_nothing:
            yield from super()._settle(payment, succeeded)


PLANTED_AT_CHECKOUT: Final[Mapping[str, Callable[[], Parts]]] = {
    "a cancel that ignores a charge under way": lambda: Parts(chat=_CancelsBlindly),
    "a page that is left open": lambda: Parts(gateway=_LeavesPagesOpen),
}
PLANTED: Final[Mapping[str, Callable[[], Parts]]] = {
    "a key made anew per try": lambda: Parts(gateway=_FreshKeys),
    "a freeze after the call": lambda: Parts(settlement=_FreezesAfterwards),
    "an attempt raised on an unknown outcome": lambda: Parts(settlement=_CountsUnknownOutcomes),
    "an old decline taken for a new one": lambda: Parts(settlement=_TrustsEveryDecline),
    "an outbox that a later save empties": lambda: Parts(ledger=_ForgetsTheOutbox),
}
PLANTED_IN_SCHEDULES: Final[Mapping[str, tuple[str, Callable[[], Parts]]]] = {
    "a freeze after the call": (
        "a good card", lambda: Parts(settlement=_FreezesAfterwards),
    ),
    "a cancel that ignores a charge under way": (
        "a good card", lambda: Parts(chat=_CancelsBlindly),
    ),
    "an attempt raised on an unknown outcome": (
        "a good card that is saved by paying", lambda: Parts(settlement=_CountsUnknownOutcomes),
    ),
    "an outbox that a later save empties": (
        "a declined card", lambda: Parts(ledger=_ForgetsTheOutbox),
    ),
    "an attempt that a decline does not raise": (
        "a declined card", lambda: Parts(settlement=_KeepsTheAttempt),
    ),
    "a generation that is not raised": (
        "a good card", lambda: Parts(settlement=_KeepsTheGeneration),
    ),
    "outcomes that nobody is told": (
        "a declined card", lambda: Parts(settlement=_TellsNobody),
    ),
    "a cancel at the bank that is not heard": (
        "3-D Secure", lambda: Parts(chat=_CancelsNothingAtTheBank),
    ),
    "a repeated confirm that counts for a later offer": (
        "a confirm that is sent again", lambda: Parts(chat=_TakesAnyConsent),
    ),
    "a consent that anybody can give": (
        "somebody else confirms", lambda: Parts(chat=_TakesConsentFromAnybody),
    ),
    "declines told apart by their code": (
        "two declined cards", lambda: Parts(gateway=_TellsDeclinesByCode),
    ),
    "a charge without a conversation that nobody settles": (
        "a conversation that is lost", lambda: Parts(orphans=_LeavesOrphans),
    ),
    "a charge that goes on without its customer": (
        "a conversation that is lost", lambda: Parts(orphans=_ChargesOrphans),
    ),
    "a refund that is sent without a look": (
        "a refund again to a store that came back", lambda: Parts(gateway=_SeesNoRefunds),
    ),
    "a success on a closed payment that is dropped": (
        "a declined card that is charged by hand", lambda: Parts(webhooks=_DropsLateSuccesses),
    ),
    "an intent that a power cut takes away": (
        "a good card, and the power fails", lambda: Parts(ledger=_LosesIdsInPowerCuts),
    ),
    "a second try that a power cut takes away": (
        "a good card after a declined one, and the power fails",
        lambda: Parts(settlement=_LosesSecondTriesInPowerCuts),
    ),
    "an intent that is left open": (
        "a declined card", lambda: Parts(gateway=_LeavesIntentsOpen),
    ),
    "a page that is left open": (
        "Stripe's page", lambda: Parts(gateway=_LeavesPagesOpen),
    ),
}  # fmt: skip
"""Each with the scenario that shows it."""
