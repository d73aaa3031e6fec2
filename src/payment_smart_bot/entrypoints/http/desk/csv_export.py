"""Payments as CSV (RFC 4180), for spreadsheets: a row each, sent while they are read.

A spreadsheet takes a cell that begins with =, +, -, @ (the wide ones of East Asia too), a tab, a
line break or a NUL for a formula, and a customer chooses their name. Such a cell gets an apostrophe
in front (https://owasp.org/www-community/attacks/CSV_Injection, and requirement 1.2.10 of OWASP's
ASVS 5). So does what follows a semicolon: where a comma is the decimal sign, a spreadsheet splits
rows there. No exception is made for numbers: no amount here is negative.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from payment_smart_bot.domain.model.money import Money, minor_digits
from payment_smart_bot.domain.model.payment import Payment

COLUMNS: Final = (
    "id", "confirmedAt", "settledAt", "status", "amount", "amountMinor", "currency",
    "amountRefunded", "amountRefundedMinor", "brand", "last4", "cardholder", "customerEmail",
    "orderId", "description", "paymentIntentId", "disputes", "lastDecline", "sessionId", "erasedAt",
)  # fmt: skip

_ROWS_AT_ONCE: Final = 100
_FORMULA: Final = re.compile("(^|;[ \"']*)(?=[-=+@\uff1d\uff0b\uff0d\uff20\t\r\n\0])")


def write_csv(payments: Iterable[Payment]) -> Iterator[bytes]:
    """Yield the file in pieces, in UTF-8 with a byte order mark, as Excel needs it."""
    yield b"\xef\xbb\xbf" + _encode([COLUMNS])
    rows: list[tuple[str, ...]] = []
    for payment in payments:
        rows.append(tuple(map(_disarm, _list_cells(payment))))
        if len(rows) == _ROWS_AT_ONCE:
            yield _encode(rows)
            rows = []
    yield _encode(rows)


def _list_cells(payment: Payment) -> tuple[str, ...]:
    token, request, money = payment.token, payment.request, payment.consent.money
    refunded = Money(payment.amount_refunded, money.currency) if money else None
    return (
        payment.id,
        _write_time(payment.confirmed_at),
        _write_time(payment.settled_at),
        payment.status.value,
        *_write_money(money),
        money.currency if money else "",
        *_write_money(refunded),
        token.brand if token else "",
        token.last4 if token else "",
        payment.cardholder,
        request.customer_email or "",
        request.order_id or "",
        request.description or "",
        payment.intent_id or "",
        " ".join(dispute.status for dispute in payment.disputes),
        payment.declines[-1].code if payment.declines else "",
        payment.session_id,
        _write_time(payment.erased_at),
    )


def _write_money(money: Money | None) -> tuple[str, str]:
    """Return an amount in the currency's units, and in minor units."""
    if money is None:
        return "", ""
    digits = minor_digits(money.currency)
    units, rest = divmod(money.amount, 10**digits)
    return (f"{units}.{rest:0{digits}}" if digits else str(units)), str(money.amount)


def _write_time(at: datetime | None) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}" if at else ""


def _disarm(cell: str) -> str:
    return _FORMULA.sub(r"\1'", cell)


def _encode(rows: Iterable[tuple[str, ...]]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()
