"""What becomes of a payment that Stripe warns of. Pure."""

from datetime import datetime

from payment_smart_bot.domain.model.calls.lookups import RiskSeen
from payment_smart_bot.domain.model.payment import Payment, Risk
from payment_smart_bot.domain.value import replace


def record_risk(payment: Payment, seen: RiskSeen, now: datetime) -> Payment:
    """Return a payment with a warning or review as Stripe has it; unchanged where that is known.

    `seen` is newer than what is on record only if the payment was read before the look.
    """
    risk = Risk(seen.risk_id, seen.kind, seen.status, seen.reason, seen.at, now)
    if any(replace(known, updated_at=now) == risk for known in payment.risks):
        return payment
    others = (known for known in payment.risks if known.id != risk.id)
    return replace(payment, risks=(*others, risk))
