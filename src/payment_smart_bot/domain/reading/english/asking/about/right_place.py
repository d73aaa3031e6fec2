"""Whether one pays here: "is this the cake payment?", "I pay for the cake here, is that right?"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.what_is_shown import name_what_is_shown
from payment_smart_bot.domain.reading.english.words.plain_words import mend_labels, words_of
from payment_smart_bot.domain.reading.english.words.slips import mend

_WORDS: Final = words_of(
    "hi helo hello hey hiya there good morning evening afternoon day um so sorry please excuse me "
    "dear sir madam love is are am was this that the a an i im we my our right correct true ok "
    "okay yes yeah place page chat link site spot thing where can do may could pay paying paid "
    "payment payments for of to in at on from order orders amount merchant your told said says "
    "sent by just wanted check sure online now bill they he she shop bakery have got it here"
)
_HEARD_AS: Final = {"hear": "here", "heer": "here", "ths": "this", "dis": "this", "dat": "that"}
_OF_HERE: Final = re.compile("he(?:re|ar|er)|th?is|ths|dis|place|page|chat|link|site")
_LONGEST: Final = 120
_SOMEBODY_SAYS: Final = re.compile(
    r"\bmy \w+ (?:says|said|say|told me|tells me)(?: that)? (?=(?:i|we)\b)"
)
_PLACE: Final = r"(?:place|page|chat|link|site|spot|thing)"
_PAYS_HERE: Final = re.compile(
    r"\bis (?:this|it|here) (?:where|here|for (?:the|my|our) order"
    rf"|(?:the|my|our|for) (?:(?:right|correct) {_PLACE}"
    rf"|(?:order |merchant )?(?:payments?|{_PLACE})))\b"
    r"|\b(?:i|we)(?: can| could| may)? pay (?:\w+ ){0,5}here\b"
    r"|\bhere (?:i|we)(?: can)? pay\b"
    rf"|\b(?:am i|have i|are we) (?:\w+ ){{0,4}}(?:here|{_PLACE})\b"
)
_PAYS: Final = re.compile(r"\b(?:pay|paying|payments?)\b")
_ASKS: Final = re.compile(r"\b(?:is|am|are|have|do|can|may|could) (?:this|it|here|that|i|we)\b")
_WORD: Final = re.compile(r"[^\W\d_]+")


def asks_whether_one_pays_here(text: str, context: Context) -> bool:
    """Whether a message asks no more than whether what is shown, and still open, is paid here."""
    if not context.is_open or context.cancelled:
        return False
    lower = text.lower().replace("'", "").replace("’", "")  # noqa: RUF001
    if len(text) > _LONGEST or "pa" not in lower or not _OF_HERE.search(lower):
        return False
    plain = _SOMEBODY_SAYS.sub(" ", name_what_is_shown(mend_labels(lower), context))
    words = [_HEARD_AS.get(word) or _mend(word) for word in _WORD.findall(plain)]
    said = " ".join(words)
    return (
        _WORDS.issuperset(words)
        and ("?" in text or _ASKS.search(said) is not None)
        and _PAYS.search(said) is not None
        and _PAYS_HERE.search(said) is not None
    )


def _mend(word: str) -> str:
    return word if word in _WORDS else mend(word, _WORDS)
