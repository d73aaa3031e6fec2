"""Bugs planted on purpose, each in one part; the simulation has to find every one of them."""

from collections.abc import Callable, Generator, Mapping
from datetime import datetime
from itertools import count
from typing import Any, Final

from tests.simulation.world import Parts

from payment_smart_bot.domain.conversation.actions import cancel
from payment_smart_bot.domain.conversation.steps import Step
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    CheckoutSeen,
    CheckoutState,
    ExpireCheckout,
)
from payment_smart_bot.domain.model.effects import (
    CheckoutOutcome,
    ConfirmIntent,
    CreateIntent,
    Effect,
    IntentOutcome,
    Outcome,
)
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.protocols.notices import with_notices
from payment_smart_bot.domain.reading.understanding import understand
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.chat import Chat
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settlement import Settlement


class _FreshKeys:
    """A gateway that makes every idempotency key anew."""

    def __init__(self, gateway: PaymentGateway) -> None:
        self._gateway = gateway
        self._tries = count()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._gateway, name)

    def create_intent(self, effect: CreateIntent) -> IntentOutcome:
        return self._gateway.create_intent(self._anew(effect))

    def confirm_intent(self, effect: ConfirmIntent) -> IntentOutcome:
        return self._gateway.confirm_intent(self._anew(effect))

    def _anew(self, effect: Any) -> Any:
        return replace(effect, key=f"{effect.key}-{next(self._tries)}")


class _FreezesAfterwards(Settlement, frozen=True):
    """Saves what is to be charged only when it is charged."""

    def freeze(self, step: Step, now: datetime, message_id: str | None) -> Session:  # noqa: ARG002
        return self._leased(step.session, now)


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

    def _settled(self, session: Session, attending: Any) -> Generator[Effect, Outcome, Session]:
        now = self.clock()
        understood = understand(attending.said.text, session, now.date(), self.policy)
        if understood.event is Event.CANCEL:
            return cancel(session, understood, now, self.policy).session
        return (yield from Chat._settled(self, session, attending))


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


class _ForgetsTheOutbox(Ledger):
    """Saves what a conversation says of its payment in place of what is on record."""

    def save(
        self,
        session: Session,
        now: datetime,
        payment: Payment | None = None,
        *,
        durably: bool = False,
    ) -> Session:
        if payment is not None:
            payment = with_notices(self.store.payment(payment.id), payment, now)
        return self.store.save(session, now, payment, durably=durably)


class _LeavesPagesOpen:
    """A gateway that takes its wish to close a page for the deed."""

    def __init__(self, gateway: PaymentGateway) -> None:
        self._gateway = gateway

    def __getattr__(self, name: str) -> Any:
        return getattr(self._gateway, name)

    def expire_checkout(self, effect: ExpireCheckout) -> CheckoutOutcome:
        seen = self._gateway.check_checkout(CheckCheckout(effect.checkout_id))
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
