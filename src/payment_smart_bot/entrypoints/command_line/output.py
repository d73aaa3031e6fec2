"""What commands print with: tables, facts, JSON, and a question before what cannot be undone."""

import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec

from payment_smart_bot.domain.model.cards.held_cards import ShownCard, Token
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.entrypoints.command_line.console import has_terminal, warn, write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.entrypoints.log_lines import quote_controls

_LABEL_WIDTH: Final = 15


def format_time(at: datetime) -> str:
    """Return a time as RFC 3339 in UTC, to the second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def name_card(card: ShownCard | None, phrasebook: Phrasebook) -> str:
    """Return the masked name of a card, or a dash for none."""
    return phrasebook.name_card(card.brand, card.last4) if card else "-"


def describe_token(token: Token | None) -> str:
    """Return a token's id and its mode."""
    if token is None:
        return "not known yet"
    return f"{token.id} ({'live' if token.livemode else 'test'} mode)"


def write_json(view: msgspec.Struct) -> None:
    """Write a view as the HTTP API sends it, indented."""
    write(msgspec.json.format(encode(view), indent=2).decode())


def write_line(text: str) -> None:
    """Write one line, which may have words of customers or of Stripe."""
    write(quote_controls(text))


def write_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write rows in columns under their heads."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        write_line("  ".join(cells).rstrip())


def write_facts(facts: Iterable[tuple[str, str]]) -> None:
    """Write a line for each label and its value."""
    for label, value in facts:
        write_line(f"{label:<{_LABEL_WIDTH}}{value}")


def write_indented(label: str, text: str) -> None:
    """Write the lines of a text beside its label."""
    for line in text.splitlines() or [""]:
        write_line(f"    {label}{line}".rstrip())
        label = " " * len(label)


def write_more(cursor: str | None) -> None:
    """Say how to list the next page, if there is one."""
    if cursor:
        write(f"\nThere are more: repeat the command with --after {cursor}")


def ask_to_go_on(question: str, *, yes: bool, if_not: str) -> Exit | None:
    """Ask before what cannot be undone; return None to go on, or else how the command ends.

    `yes` says that the question was answered beforehand. `if_not` is written after a no.
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
