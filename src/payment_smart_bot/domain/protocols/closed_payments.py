"""What is put on record where a payment succeeds at Stripe that was closed here. Pure.

It was closed as having taken nothing: declined, failed or cancelled. The calls are
made by `service.settling.closed_payments`.
"""

from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.payment import Intervention, InterventionKind, Payment
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace

BY_STRIPE: Final = "stripe"


def record_late_success(payment: Payment, success: Payment, now: datetime) -> Payment:
    """Return a closed payment with its success on record, and with the trail of it.

    `success` is what the same payment is by what Stripe says.
    """
    note = redact(f"It was {payment.status.value} here.")
    made = Intervention(now, BY_STRIPE, InterventionKind.LATE_SUCCESS, success.status, note)
    return replace(
        payment,
        status=success.status,
        token=payment.token or success.token,
        intent_id=success.intent_id,
        settled_at=now,
        interventions=(*payment.interventions, made),
    )


def was_told_otherwise(session: Session, payment: Payment) -> bool:
    """Whether the customer of a conversation has read that nothing came of this payment."""
    if not payment.id.startswith(f"pay_{session.seed}_"):
        return False
    return session.status is not Status.COMPLETED and not session.status.is_under_way
