"""What keeps the value that was to be changed: "no, its mine, keep it", "keep it then, I'm tired".

It is said with the bot's own words ("keep it"), whatever else stands in the other clauses.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import spell_clauses

_KEEPS: Final = re.compile(
    r"(?: (?:ok|okay|no|yes|so|then|just|well|oh|sorry|and|but|i|we|will|let us|prefer to|want to)"
    r")*"
    r" (?:keep|leave) (?:it|that|this|them|mine|(?:the )?(?:old|same|first|present|current)"
    r"(?: (?:one|card|name|date|code))?)"
    r"(?: (?:then|now|there|like|same|for now|as (?:it|they|that) (?:is|was|are|were)|as is"
    r"|thanks))* "
)
_WISHES_ELSE: Final = re.compile(
    r" (?:change|instead|replace|swap|switch|use|if|unless|until|cancel|another|different|safe"
    r"|secret|private|stored|saved|file|record) "
)


def keeps_it(text: str) -> bool:
    """Whether a clause of a message says to keep what was given, and none wishes for another."""
    lower = text.lower()
    if "?" in lower or not ("keep" in lower or "leave" in lower):
        return False
    clauses = spell_clauses(text)
    others = "".join(one for one in clauses if not _KEEPS.fullmatch(one))
    return any(map(_KEEPS.fullmatch, clauses)) and not _WISHES_ELSE.search(others)
