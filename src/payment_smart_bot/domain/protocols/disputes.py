"""What becomes of a payment that has a dispute. Pure."""

from datetime import datetime

from payment_smart_bot.domain.model.calls.lookups import DisputeSeen
from payment_smart_bot.domain.model.payment import Dispute, Payment
from payment_smart_bot.domain.value import replace


def record_dispute(payment: Payment, seen: DisputeSeen, now: datetime) -> Payment:
    """Return a payment with a dispute as Stripe has it; unchanged where that is known.

    `seen` is newer than what is on record only if the payment was read before the look.
    """
    dispute = Dispute(
        seen.dispute_id, seen.status, seen.reason, seen.money, seen.at, now, seen.due_by
    )
    for number, known in enumerate(payment.disputes):
        if known.id == dispute.id:
            if replace(known, updated_at=now) == dispute:
                return payment
            before, after = payment.disputes[:number], payment.disputes[number + 1 :]
            return replace(payment, disputes=(*before, dispute, *after))
    return replace(payment, disputes=(*payment.disputes, dispute))
