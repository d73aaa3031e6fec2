"""`payment-smart-bot audit verify`: whether an audit log is as it was written."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.protocols.audit_chain import BEGINNING, Verdict, verify_lines
from payment_smart_bot.entrypoints.command_line.console import warn, write
from payment_smart_bot.entrypoints.command_line.exit_codes import Exit

_MOST_SHOWN: Final = 20


def verify(arguments: Namespace) -> Exit:
    """Write what a log holds, and everything in it that is not as it was written."""
    lines = _read_lines(arguments.files)
    verdict = verify_lines(lines, arguments.after or BEGINNING, arguments.head)
    if not verdict.entries and not verdict.findings:
        warn("There is no entry of an audit log in it.")
        return Exit.FAILED
    _describe(verdict)
    if not verdict.findings:
        write("Nothing was changed, and nothing is missing between these entries.")
        return Exit.DONE
    for finding in verdict.findings[:_MOST_SHOWN]:
        warn(finding)
    if len(verdict.findings) > _MOST_SHOWN:
        warn(f"And {len(verdict.findings) - _MOST_SHOWN} more.")
    return Exit.FAILED


def _describe(verdict: Verdict) -> None:
    write(f"Entries: {verdict.entries}, of processes: {verdict.writers}.")
    write(f"From {verdict.first_at} to {verdict.last_at}.")
    write(f"Last entries: {_name_some(verdict.heads)}.")
    if verdict.open_writers:
        write(
            "Processes without an entry of their end, which run, were ended by force, or have lost "
            f"their last entries: {_name_some(verdict.open_writers)}."
        )


def _name_some(names: Sequence[str]) -> str:
    more = len(names) - _MOST_SHOWN
    shown = ", ".join(names[:_MOST_SHOWN]) or "none"
    return f"{shown} and {more} more" if more > 0 else shown


def _read_lines(files: Sequence[str]) -> Iterator[str]:
    for file in files:
        if file == "-":
            yield from sys.stdin
            continue
        try:
            with Path(file).open(encoding="utf-8", errors="replace") as opened:
                yield from opened
        except OSError as error:
            raise InvalidRequest(f"{file} cannot be read: {error.strerror}.") from None
