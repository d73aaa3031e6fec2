"""The exit codes of the program."""

from enum import IntEnum
from typing import Final


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    CANCELLED = 3
    ENDED = 4
    UNFINISHED = 5
    INTERRUPTED = 130
    """What shells report for a program that Ctrl-C ended."""


EXPLANATION: Final = """\
exit codes:
  0  done; a conversation was completed, or left unfinished on a terminal
  1  it failed, and a sentence on standard error says why; or a proof found
     differences, or records that cannot be read
  2  wrong usage, or a setting that has to be corrected
  3  the conversation was cancelled
  4  the conversation ended in error, after too many tries
  5  the input ended before the conversation was finished, or the outcome of a
     charge or a refund is not known yet
"""
