"""The receipt that a customer can keep: no more of the card than brand and last four digits."""

from datetime import UTC, datetime

from payment_page.amounts import brand_shown, shown
from payment_page.answers import Payment


def receipt(payment: Payment, at: datetime) -> str:
    """Return it as lines of text; `at` is when the payment was completed."""
    lines = ["Receipt", ""]
    if payment.amount is not None and payment.currency is not None:
        lines.append(f"Paid:       {shown(payment.amount, payment.currency)}")
    else:
        lines.append("Paid:       nothing; the card was saved")
    lines += [
        f"Card:       {brand_shown(payment.brand)} ****{payment.last4}",
        f"Date:       {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    ]
    if payment.payment_intent_id:
        lines.append(f"Reference:  {payment.payment_intent_id}")
    if not payment.livemode:
        lines += ["", "This was a test: no money has moved."]
    return "\n".join(lines) + "\n"


def file_name(at: datetime) -> str:
    """Return what the file is called."""
    return f"receipt-{at.astimezone(UTC):%Y-%m-%d}.txt"
