"""A check of the card that is shown, which wishes for no other: "is that off mum's, not mine"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import straighten

_OF_A_CARD: Final = Pieces("card|visa|mastercard|amex|mine|hers|his")
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
_PAYS: Final = r"(?:coming|going|come|charged|charging|taken|taking|taking it|paid|paying|using|on)"
_THAT_CARD: Final = (
    r"(?:(?!it'|that'|what'|who'|here'|there'|let')[^\W\d_]+(?:'s|s')|his|her|hers|their|theirs"
    r"|(?:the|that|my) (?:old|first|other|earlier|previous|wrong))(?: \w+)?"
    r" (?:card|visa|mastercard|amex|one|account)"
)
_WHETHER_THAT_CARD_PAYS: Final = re.compile(
    rf"\b{_PAYS} (?:it )?(?:off|from|on|to|with|by)?\s?{_THAT_CARD}\b[^.?!\n]{{0,20}}?"
    r"(?:,\s?(?:is it|right|correct|no|yes|yeah|innit|are you|is that right)\s?(?:\?|\Z)|\?)"
)
_SENTENCE_END: Final = re.compile(r"[.!;\n]")


def checks_the_card(text: str) -> bool:
    """Whether a sentence asks which card it is, and speaks neither of another nor of a fault."""
    lower = text.lower()
    if not _OF_A_CARD.are_in(lower):
        return False
    if _LOOKS_AT_IT.search(lower):
        return True
    return any(map(_asks_which, _SENTENCE_END.split(lower)))


def asks_whether_that_card_pays(text: str) -> bool:
    """Whether it is asked if another's card, or an earlier one, is the one that will be charged."""
    lower = straighten(text.lower())
    if not _OF_A_CARD.are_in(lower) and "account" not in lower:
        return False
    found = _WHETHER_THAT_CARD_PAYS.search(lower)
    return found is not None and not _WISHES.search(_SENTENCE_END.split(lower[: found.end()])[-1])


def _asks_which(sentence: str) -> bool:
    asks = _CHECKS.search(sentence) is not None and _OF_A_CARD.are_in(sentence)
    return asks and not _WISHES.search(sentence)
