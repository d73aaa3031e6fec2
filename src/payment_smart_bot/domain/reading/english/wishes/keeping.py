"""What keeps the value that was to be changed: "no, its mine, keep it", "keep it then, I'm tired".

It is said with the bot's own words ("keep it"), whatever else stands in the other clauses.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import spell_clauses

_KEEPS: Final = re.compile(
    r"(?: (?:all right|alright|right|all|fine|ok|okay|no|yes|so|then|just|well|oh|sorry|and|but|i"
    r"|we|will|let us|prefer to|want to))*"
    r" (?:keep|leave) (?:it|that|this|them|mine|(?:the )?(?:old|same|first|present|current)"
    r"(?: (?:one|card|name|date|code))?)"
    r"(?: (?:then|now|there|like|same|for now|as (?:it|they|that) (?:is|was|are|were)|as is"
    r"|thanks))* "
)
_WISHES_ELSE: Final = re.compile(
    r" (?:change|instead|replace|swap|switch|use|if|unless|until|cancel|another|different|safe"
    r"|secret|private|stored|saved|file|record) "
)

_LEAVES_IT: Final = re.compile(
    r"[.?!,;\n-]\s*(?:(?:oh|h?mm+|um|ok|so|then|you know what|and|but)\W+)*"
    r"(?:(?:no|nah|nope|sorry|actually|wait|never\s?mind|nvm|on second thoughts?)\W+)+"
    r"(?:(?:just|i'?ll|let'?s|ok|please)\s)*(?:leave|keep)"
    r" (?:it|that|this|mine|(?:the|my) (?:old )?name)"
    r"(?: (?:as (?:it|that) (?:is|was)|as is|then|alone|like (?:that|this)|there"
    r"|how it (?:is|was)))*(?:\W+(?:thanks|thank you|please|sorry))*\W*\Z"
)
"""What ends a message that wished for something else: "no sorry leave it"."""
_WISHES: Final = re.compile(
    r"\b(?:put|change|use|write|make it|make the name|say|switch|swap|have|call|drop|add|take"
    r"|remove|correct|instead)\b"
)
_OF_THE_PAYMENT: Final = re.compile(r"\b(?:cancel|stop|quit|refund|end|money|pay|charge)\b|[$£€]")


def takes_its_wish_back(text: str) -> bool:
    """Whether a message wishes something changed and ends by leaving it: "no sorry leave it"."""
    lower = text.lower()
    if not ("leave" in lower or "keep" in lower) or _OF_THE_PAYMENT.search(lower):
        return False
    leaves = _LEAVES_IT.search(lower)
    return leaves is not None and _WISHES.search(lower, 0, leaves.start()) is not None


def keeps_it(text: str) -> bool:
    """Whether a clause of a message says to keep what was given, and none wishes for another."""
    lower = text.lower()
    if "?" in lower or not ("keep" in lower or "leave" in lower):
        return False
    clauses = spell_clauses(text)
    others = "".join(one for one in clauses if not _KEEPS.fullmatch(one))
    return any(map(_KEEPS.fullmatch, clauses)) and not _WISHES_ELSE.search(others)
