"""Bugs planted on purpose, each in one part; the simulation has to find every one of them."""

from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import datetime
from itertools import count
from typing import Any, Final

from tests.simulation.world import Parts

from payment_smart_bot.domain.conversation.actions import cancel
from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.books import IntentOnBooks
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
)
from payment_smart_bot.domain.model.effects import Effect, Outcome, StripeCall
from payment_smart_bot.domain.model.intents import ConfirmIntent, CreateIntent
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.notices import add_notices
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.chat import Chat
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settlement import Settlement


class _Around(PaymentGateway):
    """A gateway that does what another one does."""

    def __init__(self, gateway: PaymentGateway) -> None:
        self.gateway = gateway

    def perform(self, effect: StripeCall) -> Outcome:
        return self.gateway.perform(effect)

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:
        return self.gateway.read_books(since)


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


class _CountsUnknownOutcomes(Settlement, frozen=True):
    """Takes an attempt whose outcome is not known for one that failed, and makes a new one."""

    def settle(
        self, session: Session, until: datetime, *, interrupted: bool, only_look: bool = False
    ) -> Generator[Effect, Outcome, Step]:
        step = yield from super().settle(
            session, until, interrupted=interrupted, only_look=only_look
        )
        if step.session.status is not Status.CHARGING or step.session.charge is None:
            return step
        charge = replace(step.session.charge, attempt=step.session.charge.attempt + 1)
        return replace(step, session=replace(step.session, charge=charge))


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


PLANTED_AT_CHECKOUT: Final[Mapping[str, Callable[[], Parts]]] = {
    "a cancel that ignores a charge under way": lambda: Parts(chat=_CancelsBlindly),
    "a page that is left open": lambda: Parts(gateway=_LeavesPagesOpen),
}
PLANTED: Final[Mapping[str, Callable[[], Parts]]] = {
    "a key made anew per try": lambda: Parts(gateway=_FreshKeys),
    "a freeze after the call": lambda: Parts(settlement=_FreezesAfterwards),
    "an attempt raised on an unknown outcome": lambda: Parts(settlement=_CountsUnknownOutcomes),
    "a cancel that ignores a charge under way": lambda: Parts(chat=_CancelsBlindly),
    "an old decline taken for a new one": lambda: Parts(settlement=_TrustsEveryDecline),
    "an outbox that a later save empties": lambda: Parts(ledger=_ForgetsTheOutbox),
}
