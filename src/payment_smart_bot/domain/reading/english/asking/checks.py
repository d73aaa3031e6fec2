"""A check of the card that is shown, which wishes for no other: "is that off mum's, not mine"."""

import re
from typing import Final

_OF_A_CARD: Final = re.compile("card|visa|mastercard|amex|mine|hers|his")
_CHECKS: Final = re.compile(
    r"(?<!it )(?<!that )(?<!this )(?<!which )(?<!number )"
    r"\b(?:is|are|was|will|does|did|so) (?:it|that|this|the (?:\w+ )?card|you|they|we)\b"
    r"|\b(?:it'?s|its|that'?s|thats) (?:going|coming|charged|being charged|taken|on|off|from)\b"
)
_WISHES: Final = re.compile(
    r"\b(?:us(?:e|ing)|pay|try|swap|switch|chang\w*|another|different|other|possible|ok|okay"
    r"|allowed"
    r"|alright|fine|can|could|may|shall|should|want|rather|instead|prefer|take|wrong|missing"
    r"|forg[eo]t\w*"
    r"|problem|matters?|trouble|legal|agree\w*|knows?|needs?|mind|left|lacks?|misses|scrap|drop"
    r"|delete|remove)\b"
)
_LOOKS_AT_IT: Final = re.compile(
    r"\b(?:could|can|may|let) (?:i|we|me|you) (?:\w+ )?(?:check|see|verify|double ?-?check|look at"
    r"|read (?:me )?back|go over)\b[^.?!\n]{0,20}\b(?:card|number|digits)\b[^.?!\n]{0,12}"
    r"\b(?:you (?:have|got|took|wrote|noted)|you'?ve (?:got|taken)|i (?:gave|typed|put|sent"
    r"|entered))\b"
)
_SENTENCE_END: Final = re.compile(r"[.!;\n]")


def checks_the_card(text: str) -> bool:
    """Whether a sentence asks which card it is, and speaks neither of another nor of a fault."""
    lower = text.lower()
    if not _OF_A_CARD.search(lower):
        return False
    if _LOOKS_AT_IT.search(lower):
        return True
    return any(map(_asks_which, _SENTENCE_END.split(lower)))


def _asks_which(sentence: str) -> bool:
    asks = _CHECKS.search(sentence) is not None and _OF_A_CARD.search(sentence) is not None
    return asks and not _WISHES.search(sentence)
