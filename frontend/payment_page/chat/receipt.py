"""The receipt that a customer can keep. It shows only brand and last four digits of the card."""

from datetime import UTC, datetime

from payment_page.amounts import format_amount, name_brand
from payment_page.chat.answers import Payment


def build_receipt(payment: Payment, at: datetime) -> str:
    """Return the receipt as lines of text; `at` is when the payment was completed."""
    lines = ["Receipt", ""]
    if payment.amount is not None and payment.currency is not None:
        lines.append(f"Paid:       {format_amount(payment.amount, payment.currency)}")
    else:
        lines.append("Paid:       nothing; the card was saved")
    lines += [
        f"Card:       {name_brand(payment.brand)} ****{payment.last4}",
        f"Date:       {at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    ]
    if payment.payment_intent_id:
        lines.append(f"Reference:  {payment.payment_intent_id}")
    if not payment.livemode:
        lines += ["", "This was a test: no money has moved."]
    return "\n".join(lines) + "\n"


def name_file(at: datetime) -> str:
    """Return the name of the file."""
    return f"receipt-{at.astimezone(UTC):%Y-%m-%d}.txt"
