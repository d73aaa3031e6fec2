"""Giving money back, once per idempotency key, whatever fails in between.

A refund is on record before Stripe hears of it. Where no answer came it stays pending, and a sweep,
or the merchant's next try, looks for it at Stripe before it sends it again: with the same key, and
no more once Stripe may have forgotten that key.
"""

from collections.abc import Callable, Generator, Iterator
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.domain.model.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import PaymentNotFound
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund, RefundStatus
from payment_smart_bot.domain.model.refunds import (
    CheckRefund,
    NoRefund,
    RefundRefused,
    RefundSeen,
    SendRefund,
)
from payment_smart_bot.domain.protocols.charging import KEY_LIFE
from payment_smart_bot.domain.protocols.refunding import (
    find_refund,
    key_for_the_rest,
    record_outcome,
    request_refund,
)
from payment_smart_bot.domain.value import Value
from payment_smart_bot.service.ledger import ChangedPayment, Ledger
from payment_smart_bot.service.pages import walk_pages
from payment_smart_bot.service.settlement import Sweep

_PAGE: Final = 100
_ON_THE_WAY: Final = timedelta(hours=1)
"""Longer than a request can take that was sent in time."""

_NEVER_SENT: Final = RefundRefused("never_sent")


class Refunds(Value, frozen=True):
    """Refunds payments; `clock` returns the time in UTC."""

    ledger: Ledger
    clock: Callable[[], datetime]

    def refund(
        self, payment_id: str, amount: int | None = None, key: str | None = None
    ) -> Generator[Effect, Outcome, Payment]:
        """Give back `amount` minor units, or all that is left; return the payment after it.

        The same key gives back once. Raises PaymentNotFound, and what `request_refund` raises.
        """
        payment, new = self._put_on_record(payment_id, amount, key)
        refund = find_refund(payment, key or key_for_the_rest(payment))
        if refund is None or refund.status is not RefundStatus.PENDING:
            return payment
        return (yield from self._carry_out(payment, refund, new=new))

    def reconcile(self) -> Generator[Effect, Outcome, Sweep]:
        """Go on with every refund whose outcome is not known."""
        settled = still_open = 0
        for payment in self._refunding():
            for refund in payment.refunds:
                if refund.status is RefundStatus.PENDING:
                    payment = yield from self._carry_out(payment, refund, new=False)
            if payment.status is PaymentStatus.REFUNDING:
                still_open += 1
            else:
                settled += 1
        return Sweep(settled, still_open)

    def _put_on_record(
        self, payment_id: str, amount: int | None, key: str | None
    ) -> tuple[Payment, bool]:
        """Return the payment with the refund on record, and whether it was not there before."""
        change = self._change(
            payment_id, lambda payment: request_refund(payment, key, amount, self.clock())
        )
        return change.after, change.after is not change.before

    def _carry_out(
        self, payment: Payment, refund: Refund, *, new: bool
    ) -> Generator[Effect, Outcome, Payment]:
        good_until = refund.at + KEY_LIFE
        looked_at = self.clock()
        outcome: Outcome = NoRefund() if new else (yield CheckRefund(payment, refund))
        if isinstance(outcome, NoRefund):
            if self.clock() < good_until:
                outcome = yield SendRefund(good_until, payment, refund)
            elif looked_at > good_until + _ON_THE_WAY:
                outcome = _NEVER_SENT
        if isinstance(outcome, RefundSeen | RefundRefused):
            return self._record(payment.id, refund.key, outcome)
        return payment

    def _record(self, payment_id: str, key: str, outcome: RefundSeen | RefundRefused) -> Payment:
        return self._change(payment_id, lambda payment: record_outcome(payment, key, outcome)).after

    def _change(self, payment_id: str, change: Callable[[Payment], Payment]) -> ChangedPayment:
        made = self.ledger.change(payment_id, change)
        if made is None:
            raise PaymentNotFound("There is no such payment.")
        return made

    def _refunding(self) -> Iterator[Payment]:
        return walk_pages(
            lambda after: self.ledger.store.list_payments(
                after, _PAGE, status=PaymentStatus.REFUNDING
            )
        )
