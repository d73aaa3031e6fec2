"""Telling the merchant what became of payments: at least once, and tried for three days."""

import logging
from collections.abc import Callable
from datetime import datetime

from payment_smart_bot.domain.model.payment import Notice, Payment
from payment_smart_bot.domain.protocols.notices import not_told, told
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import MerchantEndpoint, Store
from payment_smart_bot.service.changing import changed

Worded = Callable[[Notice, Payment], bytes]
"""Returns what is sent of a notice: JSON, with the payment as it stands."""

_log = logging.getLogger(__name__)


class Outbox(Value, frozen=True):
    """Sends what lies in the outboxes of payments; `clock` returns the time in UTC.

    `endpoint` is None where the merchant did not ask to be told.
    """

    store: Store
    clock: Callable[[], datetime]
    endpoint: MerchantEndpoint | None

    def send_next(self, worded: Worded) -> bool | None:
        """Send the notice that waits longest; whether the merchant took it, None if none is due.

        It waits for the merchant's server. One that was not taken is due again later.
        """
        if self.endpoint is None:
            return None
        now = self.clock()
        payment = next(iter(self.store.payments_to_notify(now, 1)), None)
        if payment is None:
            return None
        notice = min(payment.outbox, key=lambda notice: notice.next_try_at)
        taken = self.endpoint.take(worded(notice, payment))
        self._record(payment.id, notice, taken=taken)
        return taken

    def _record(self, payment_id: str, notice: Notice, *, taken: bool) -> None:
        made = changed(
            self.store,
            payment_id,
            lambda payment: (
                told(payment, notice.id) if taken else not_told(payment, notice.id, self.clock())
            ),
        )
        if made and not taken and notice.id not in {left.id for left in made.after.outbox}:
            _log.error("The merchant was not told %s: given up.", notice.id)
