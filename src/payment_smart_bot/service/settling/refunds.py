"""Giving money back, once per idempotency key, whatever fails in between.

Every refund begins with a look at all refunds that Stripe has of the payment. So one whose record
was lost, with the power or with an older backup, is found and not made again; one that has failed
since is known, and can be made again. A refund is on record, durably, before Stripe hears of it.
Where no answer came it stays pending, and a sweep, or the merchant's next try, looks again before
it sends it again: with the same key, and no more once Stripe may have forgotten that key.
"""

from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    RefundRefused,
    RefundSeen,
    RefundsListed,
    SendRefund,
)
from payment_smart_bot.domain.model.errors import PaymentNotFound, StoreUnavailable, TooBusy
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
    Refund,
    RefundReason,
    RefundStatus,
)
from payment_smart_bot.domain.protocols.charging import KEY_LIFE, ON_THE_WAY
from payment_smart_bot.domain.protocols.refunding import (
    find_refund,
    key_for_the_rest,
    record_all,
    record_outcome,
    request_refund,
)
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Metrics
from payment_smart_bot.service.ledger import MOST_TRIES, Ledger
from payment_smart_bot.service.metering import NO_METRICS
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.service.settling.settlement import CALL
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep

_PAGE: Final = 100
_NEVER_SENT: Final = RefundRefused("never_sent")


class Refunds(Value, frozen=True):
    """Refunds payments; `clock` returns the time in UTC."""

    ledger: Ledger
    clock: Callable[[], datetime]
    metrics: Metrics = NO_METRICS

    def refund(
        self,
        payment_id: str,
        amount: int | None = None,
        key: str | None = None,
        reason: RefundReason | None = None,
    ) -> Generator[Effect, Outcome, Payment]:
        """Give back `amount` minor units, or all that is left; return the payment after it.

        The same key gives back once. Raises PaymentNotFound, and what `request_refund` raises.
        """
        looked_at = self.clock()
        known = yield from self._look(payment_id)
        payment = self._change(
            payment_id, lambda payment: request_refund(payment, key, amount, self.clock(), reason)
        )
        refund = find_refund(payment, key or key_for_the_rest(payment))
        if known is None or refund is None or not _is_unsent(refund):
            return payment
        return (yield from self._send(payment, refund, looked_at))

    def reconcile(self, until: datetime | None = None) -> Generator[Effect, Outcome, Sweep]:
        """Go on with every refund whose outcome is not known, for as long as there is time."""
        settled = still_open = 0
        try:
            for payment in self._refunding():
                if until and self.clock() + CALL > until:
                    return Sweep(settled, still_open, cut_short_by=OUT_OF_TIME)
                with suppress(TooBusy):
                    payment = yield from self._go_on(payment)
                if payment.status is PaymentStatus.REFUNDING:
                    still_open += 1
                else:
                    settled += 1
        except StoreUnavailable as error:
            return Sweep(settled, still_open, cut_short_by=str(error))
        return Sweep(settled, still_open)

    def _go_on(self, payment: Payment) -> Generator[Effect, Outcome, Payment]:
        looked_at = self.clock()
        known = yield from learn_refunds(self.ledger, payment)
        if known is None:
            return payment
        for refund in filter(_is_unsent, known.refunds):
            known = yield from self._send(known, refund, looked_at)
        return known

    def _look(self, payment_id: str) -> Generator[Effect, Outcome, Payment | None]:
        """Return the payment with all refunds that Stripe has of it; None if that is not known."""
        payment = self.ledger.store.load_payment(payment_id)
        if payment is None or not has_refunds(payment):
            return payment
        return (yield from learn_refunds(self.ledger, payment))

    def _send(
        self, payment: Payment, refund: Refund, looked_at: datetime
    ) -> Generator[Effect, Outcome, Payment]:
        """Send a refund that Stripe did not have at `looked_at`."""
        good_until = refund.at + KEY_LIFE
        outcome: Outcome | None = None
        if self.clock() < good_until:
            outcome = yield SendRefund(good_until, payment, refund)
        elif looked_at > good_until + ON_THE_WAY:
            outcome = _NEVER_SENT
        if not isinstance(outcome, RefundSeen | RefundRefused):
            return payment
        verdict = outcome
        return self._change(payment.id, lambda fresh: record_outcome(fresh, refund.key, verdict))

    def _change(self, payment_id: str, change: Callable[[Payment], Payment]) -> Payment:
        made = self.ledger.change(payment_id, change)
        if made is None:
            raise PaymentNotFound("There is no such payment.")
        return made.after

    def _refunding(self) -> Iterator[Payment]:
        return walk_pages(
            lambda after: self.ledger.store.list_payments(
                after, _PAGE, status=PaymentStatus.REFUNDING
            ),
            self.metrics,
        )


def has_refunds(payment: Payment) -> bool:
    """Whether Stripe may have refunds of a payment."""
    return payment.status.took_money and payment.intent_id is not None


def learn_refunds(ledger: Ledger, payment: Payment) -> Generator[Effect, Outcome, Payment | None]:
    """Bring every refund on record that Stripe has of a payment that took money; return it then.

    None where Stripe says nothing. Where others save the payment during a look, another look is
    taken, so that an older one never overwrites a newer. Raises TooBusy where that has no end.
    """
    for _ in range(MOST_TRIES):
        listed = yield ListRefunds(payment)
        if not isinstance(listed, RefundsListed):
            return None
        known = ledger.save_change(payment, record_all(payment, listed))
        if known is not None:
            return known
        payment = ledger.store.load_payment(payment.id) or payment
    raise TooBusy("This payment is busy. Please try again.")


def _is_unsent(refund: Refund) -> bool:
    """Whether a refund was asked for, and Stripe is not known to have it."""
    return refund.status is RefundStatus.PENDING and refund.stripe_id is None
