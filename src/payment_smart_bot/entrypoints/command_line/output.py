"""What the commands write with: tables, facts, JSON; and the question before they erase or pay."""

import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

from payment_smart_bot.domain.model.payment import Payment
from payment_smart_bot.domain.model.session import Token
from payment_smart_bot.domain.phrases.wording import card
from payment_smart_bot.entrypoints.command_line.console import Exit, has_terminal, warn, write
from payment_smart_bot.entrypoints.http.customer.wire import encode

_LABEL_WIDTH: Final = 15


def utc(at: datetime) -> str:
    """Return a time as RFC 3339 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def card_of(payment: Payment) -> str:
    """Name a payment's card, masked."""
    return card(payment.token.brand, payment.token.last4) if payment.token else "-"


def in_words(token: Token | None) -> str:
    """Name a token and its mode."""
    if token is None:
        return "not known yet"
    return f"{token.id} ({'live' if token.livemode else 'test'} mode)"


def write_json(view: msgspec.Struct) -> None:
    """Write what the HTTP API would answer."""
    write(msgspec.json.format(encode(view), indent=2).decode())


def write_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write rows under their heads, in columns."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        write("  ".join(cells).rstrip())


def write_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Write a line for each fact: its label, and what it is."""
    for label, value in facts:
        write(f"{label:<{_LABEL_WIDTH}}{value}")


def write_indented(label: str, text: str) -> None:
    """Write a text of several lines beside its label."""
    for line in text.splitlines() or [""]:
        write(f"    {label}{line}".rstrip())
        label = " " * len(label)


def write_more(cursor: str | None) -> None:
    """Say how to go on with a list, where there is more of it."""
    if cursor:
        write(f"\nThere are more: repeat the command with --after {cursor}")


def asked(question: str, *, yes: bool, if_not: str) -> Exit | None:
    """Ask before what cannot be undone: None to go on, else how the command ends.

    `yes`: that was said already; `if_not` is written where the answer is no.
    """
    if yes:
        return None
    if not has_terminal():
        warn("Add --yes: there is no terminal to ask on.")
        return Exit.USAGE
    write(f"{question} [y/N] ", end="")
    if sys.stdin.readline().strip().lower() in {"y", "yes"}:
        return None
    write(if_not)
    return Exit.DONE
