"""How messages and answers are printed."""

import shutil
import textwrap
from typing import Final

from payment_smart_bot.entrypoints.command_line.console import write
from payment_smart_bot.service.conversing.replies import Reply

VISIBLE_DIGITS: Final = (
    "Caution: on this terminal the digits that you type stay visible. Use test cards only."
)
_NARROWEST: Final = 20
_INDENT: Final = 5
"""The width of "You: " and "Bot: "."""


def find_width() -> int:
    """Return how many columns the terminal has."""
    return max(shutil.get_terminal_size().columns, _NARROWEST)


def write_exchange(reply: Reply, width: int | None) -> None:
    """Write the echo of a message and its answer; without a `width` no line is wrapped."""
    write_message("You", reply.echo, width)
    write_message("Bot", reply.response, width)


def write_message(who: str, text: str, width: int | None) -> None:
    """Write who said what, its further lines indented; without a `width` no line is wrapped."""
    first = f"{who}: "
    for line in text.splitlines() or [""]:
        write(first + f"\n{' ' * _INDENT}".join(_wrap(line, width)))
        first = " " * _INDENT


def _wrap(line: str, width: int | None) -> list[str]:
    if width is None:
        return [line]
    return textwrap.wrap(
        line,
        width - _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    ) or [""]
