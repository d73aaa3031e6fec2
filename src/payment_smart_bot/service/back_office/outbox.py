"""Telling the merchant what became of payments: at least once, and tried for three days."""

import logging
from collections.abc import Callable
from datetime import datetime

from payment_smart_bot.domain.model.payment import Notice, Payment
from payment_smart_bot.domain.protocols.notices import mark_failed, mark_taken
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import MerchantEndpoint
from payment_smart_bot.service.ledger import Ledger

WordNotice = Callable[[Notice, Payment], bytes]
"""Returns what is sent of a notice: JSON, with the payment as it stands."""

_log = logging.getLogger(__name__)


class Outbox(Value, frozen=True):
    """Sends what lies in the outboxes of payments; `clock` returns the time in UTC.

    `endpoint` is None where the merchant did not ask to be told.
    """

    ledger: Ledger
    clock: Callable[[], datetime]
    endpoint: MerchantEndpoint | None

    def send_next(self, word: WordNotice) -> bool | None:
        """Send the notice that waits longest; whether the merchant took it, None if none is due.

        It waits for the merchant's server. One that was not taken is due again later.
        """
        if self.endpoint is None:
            return None
        now = self.clock()
        payment = next(iter(self.ledger.store.list_payments_to_notify(now, 1)), None)
        if payment is None:
            return None
        notice = min(payment.outbox, key=lambda notice: notice.next_try_at)
        taken = self.endpoint.take(word(notice, payment))
        self._record(payment.id, notice, taken=taken)
        return taken

    def _record(self, payment_id: str, notice: Notice, *, taken: bool) -> None:
        def record(payment: Payment) -> Payment:
            if taken:
                return mark_taken(payment, notice.id)
            return mark_failed(payment, notice.id, self.clock())

        made = self.ledger.change(payment_id, record)
        if made and not taken and notice.id not in {left.id for left in made.after.outbox}:
            _log.error("The merchant was not told %s: given up.", notice.id)
