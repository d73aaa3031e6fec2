"""The last digit of a number that is told by itself: "last one is a 2"."""

import re
from typing import Final

from payment_smart_bot.domain.redaction.number_words import read_lone_number_word

_LAST_DIGIT: Final = re.compile(
    r"\b(?:last|final)\s(?:one|digit|number|figure)"
    r"(?:'?s|\s(?:(?:is|was|it'?s)|(?:should|must|ought\sto|has\sto)"
    r"(?:\sbe|(?:'ve|\shave|\sof)\sbeen)))"
    r"(?:\s(?:really|actually))?(?:\san?)?\s(?P<n>[0-9]|[a-z]{3,5})(?![\w/])",
    re.IGNORECASE,
)
_FIGURE: Final = "(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|zero)"
_LEFT_OUT: Final = re.compile(
    r"(?:\b(?:missed|left(?=\s(?:out|off|the|one)\b)|forgot|skipped|dropped|missing|need|add|short|more|another|extra)\b"
    r"[^.!?\n]{0,40}?\b(?:(?:the|another|extra|other|one\smore|add(?:\san?)?)\s(?:(?:last|final)\s)?"
    rf"{_FIGURE}|(?:another|last|final|extra|one\smore|a)\s(?:digit|figure))"
    r"|\b(?:missed|left|forgot|skipped|dropped)(?:\sout)?\s(?:one|a\s(?:digit|number|figure))(?:\sout)?)"
    r"(?=\s*(?:\Z|[,.;!\n](?![0-9])|(?:on|at\sthe|to|off|out|sorry|soz|there|theres|again)\b))",
    re.IGNORECASE,
)


def says_one_was_left_out(text: str) -> bool:
    """Whether a digit is said to be missing from what was sent: "missed one, add a 2"."""
    return "?" not in text and _LEFT_OUT.search(text) is not None


def find_last_digit(text: str, start: int = 0) -> str | None:
    """Return the digit that is said to be the last one, if there is such."""
    said = _LAST_DIGIT.search(text, start)
    if said is None:
        return None
    word = read_lone_number_word(said["n"])
    digit = word.digits if word else said["n"]
    return digit if digit.isdigit() else None
