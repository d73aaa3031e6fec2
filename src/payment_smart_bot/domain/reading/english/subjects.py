"""Whose business a message speaks of that nothing else knows: one word of it is enough.

Whoever can be told whom to ask, or what not to share, need not read "I did not understand".
"""

import re
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.topics import Topic

_SUBJECTS: Final = (
    (
        Topic.PIN,
        re.compile(r"\b(?:passwords?|passcodes?|pin ?codes?|one-?time codes?)\b"),
    ),
    (
        Topic.REFUND,
        re.compile(r"\brefund(?:s|ed|ing)?\b"),
    ),
    (
        Topic.BANK,
        re.compile(
            r"\b(?:loans?|mortgages?|savings|overdraft|atms?|cash ?machines?|withdr[ae]w\w*"
            r"|deposits?|direct debits?|standings? orders?|bank statements?|contactless|cheques?"
            r"|top-?ups?|isas?|(?:interest|exchange) rates?|transfers?|stole|stolen|theft"
            r"|disputed?|fraudulent|bank(?:'s)? app"
            r"|(?:bank|business|current|savings|checking|joint|second|new) accounts?)\b"
        ),
    ),
)


def sort_by_subject(text: str) -> Move | None:
    """Return the question about the first subject that a word tells; see `sort_by_examples`."""
    return next((MOVES[topic] for topic, words in _SUBJECTS if words.search(text)), None)
