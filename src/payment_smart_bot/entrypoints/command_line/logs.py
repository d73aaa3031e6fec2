"""Logs on standard error: a line each, without the text of an error, which may quote a customer.

After a fault of ours, indented lines follow that tell its place.
"""

import logging
import traceback
from types import TracebackType

from payment_smart_bot.entrypoints.command_line.console import warn
from payment_smart_bot.entrypoints.log_lines import FRAMES, quote_controls

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def log_to_stderr(level: str) -> None:
    """Log to standard error from `level` on, such as `WARNING`."""
    root = logging.getLogger()
    root.setLevel(level)
    if not any(isinstance(handler, _StderrHandler) for handler in root.handlers):
        handler = _StderrHandler()
        handler.setFormatter(_Formatter("%(levelname)s %(name)s: %(message)s"))
        root.addHandler(handler)


class _StderrHandler(logging.Handler):
    """Writes to the current `sys.stderr`: the line editor replaces it to keep its line whole."""

    def emit(self, record: logging.LogRecord) -> None:
        warn(self.format(record))


class _Formatter(logging.Formatter):
    """Shows where an error arose, but not its text, and no line that somebody else has written."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # another formatter may have left the text there
        frames = getattr(record, FRAMES, "")
        return "\n".join(filter(None, (super().format(record), frames)))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        return quote_controls(super().formatMessage(record).rstrip())

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        kind, _, where = ei
        frames = "".join(traceback.format_tb(where))
        return f"{frames}{kind.__qualname__ if kind else ''}"
