"""The values of options: what each accepts, and what it turns into.

The rules of the domain and the HTTP API are imported with the first value that needs them: they
take 86 ms, and `--help` without them takes 48.
"""

import re
from argparse import ArgumentTypeError
from enum import StrEnum
from typing import Final

_HIGHEST_PORT: Final = 65_535
_MOST_ITEMS: Final = 1_000
_MOST_DAYS: Final = 3_650
_LARGEST_AMOUNT: Final = 999_999_999_999


def read_port(text: str) -> int:
    """Return a port; 0 stands for any free one."""
    return _read_whole_number(text, 0, _HIGHEST_PORT)


def read_limit(text: str) -> int:
    """Return how many items a list may have."""
    return _read_whole_number(text, 1, _MOST_ITEMS)


def read_days(text: str) -> int:
    """Return a number of days."""
    return _read_whole_number(text, 1, _MOST_DAYS)


def read_minor_units(text: str) -> int:
    """Return an amount in minor units."""
    return _read_whole_number(text, 1, _LARGEST_AMOUNT)


def read_session_status(text: str) -> StrEnum:
    """Return the status of a session."""
    from payment_smart_bot.domain.model.session import Status

    try:
        return Status(text)
    except ValueError:
        raise ArgumentTypeError(f"it is one of: {', '.join(Status)}") from None


def read_payment_status(text: str) -> StrEnum:
    """Return the status of a payment."""
    from payment_smart_bot.domain.model.payment import PaymentStatus

    try:
        return PaymentStatus(text)
    except ValueError:
        raise ArgumentTypeError(f"it is one of: {', '.join(PaymentStatus)}") from None


def read_refund_reason(text: str) -> StrEnum:
    """Return the reason of a refund, in Stripe's words."""
    from payment_smart_bot.domain.model.payment import RefundReason

    try:
        return RefundReason(text)
    except ValueError:
        raise ArgumentTypeError(f"it is one of: {', '.join(RefundReason)}") from None


def read_idempotency_key(text: str) -> str:
    """Return the name of a refund, by the rule of the HTTP API."""
    from payment_smart_bot.entrypoints.http.merchant import parameters
    from payment_smart_bot.entrypoints.http.shared.problem import Refused

    try:
        return parameters.read_idempotency_key(text)
    except Refused as refused:
        raise ArgumentTypeError(refused.problem.error) from None


def read_order_id(text: str) -> str:
    """Return the merchant's number of an order, by the rule of the HTTP API."""
    from payment_smart_bot.entrypoints.http.merchant import parameters
    from payment_smart_bot.entrypoints.http.shared.problem import Refused

    try:
        return parameters.read_order_id(text)
    except Refused as refused:
        raise ArgumentTypeError(refused.problem.error) from None


def read_session_id(text: str) -> str:
    """Return the id of a session, by the rule of the HTTP API."""
    from payment_smart_bot.entrypoints.http.shared import identifiers
    from payment_smart_bot.entrypoints.http.shared.problem import Refused

    try:
        return identifiers.read_session_id(text)
    except Refused as refused:
        raise ArgumentTypeError(refused.problem.error) from None


def read_hash(text: str) -> str:
    """Return the hash of an entry of an audit log."""
    if not re.fullmatch("[0-9a-f]{64}", text):
        raise ArgumentTypeError("a hash of 64 hex digits is needed")
    return text


def _read_whole_number(text: str, lowest: int, highest: int) -> int:
    if not (text.isascii() and text.isdecimal() and lowest <= int(text) <= highest):
        raise ArgumentTypeError(f"a whole number from {lowest} to {highest} is needed")
    return int(text)
