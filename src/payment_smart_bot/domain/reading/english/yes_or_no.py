"""Answers to a yes-or-no question: "yh thats it" is a yes, "nah its my mums" is a no."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.meanings import sort_by_examples
from payment_smart_bot.domain.reading.english.wishes.clauses import write_plainly
from payment_smart_bot.domain.reading.english.wishes.intent_words import CONSENTING_YES, KNOWN
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_APOSTROPHE: Final = re.compile("['’]")  # noqa: RUF001 (as people type)
_ANSWERING: Final = words_of("mhm mhmm mmhm mm uhuh uhhuh yh yeh ys w u r ur dat bingo spot")
_OPENS_A_YES: Final = CONSENTING_YES | words_of(
    "mhm mhmm mmhm uhuh uhhuh correct right exactly indeed sure absolutely definitely affirmative "
    "bingo true si ok okay k kk"
)
_BEFORE_AN_ANSWER: Final = words_of("oh um umm uhm uh hmm hm er well so bruh lol omg haha")
_WITH_A_SIGN: Final = re.compile(
    r"\b(?:with|w) (?:(?:the|a|an) )?(?:hyphen|dash|apostrophe|dot|accent|space|full stop)\b"
)
_WITHOUT_A_SIGN: Final = re.compile(
    r"\b(?:no|without) (?:(?:the|a|an|any) )?(?P<sign>hyphen|dash|apostrophe|dot|full stop)s?\b"
)
_SIGNS: Final = {"hyphen": "-", "dash": "-", "apostrophe": "'", "dot": ".", "full stop": "."}
_IS_THE_ONE: Final = re.compile(
    r"(?:(?:that|thats|that is|this is|its|it is)(?: (?:the|my))? (?:one|me|it|him|her|name|mine)"
    r"|(?:thats|that is) what (?:it|the card) says|that one|that|it is|spot on|me|i said yes)"
    r"(?: (?:yes|yeah|thanks|lol))*"
)
_CORRECTS: Final = words_of(
    "no not nope nah but except without wrong change instead should spelt spelled wait hang only "
    "add plus maybe think guess dunno idk if or what how why who which with w isnt aint dont never "
    "minus missing middle first second last old other another different new typo mistake almost "
    "nearly forgot cancel stop use leave question"
)
_ORDERS_TO_CORRECT: Final = re.compile(r"\bcorrect (?:my|the|this|that|it)\b(?! is\b)")
_OPENS_A_NO: Final = re.compile(
    r"(?:(?:oh|um|uh|hmm|well|er|sorry|ugh|omg|lol|wait) )*"
    r"(?:(?:no|nope|nah|noo|nooo|naw|na|not|never|wrong|incorrect)\b"
    r"|(?:thats|that is|its|it is|that|it|this is) (?:not|isnt|wrong|incorrect)\b|n$)"
)
_IS_NO_REFUSAL: Final = re.compile(
    r"\bno (?:problems?|worries|probs|rush|idea|clue|wait)\b"
    r"|\bnot (?:sure|yet|now)\b|\bnever ?mind\b"
    r"|\b(?:yes|yeah|yep|(?:its|thats) (?:right|fine|correct)|thats it)\b"
)
_LEAST_OF_AN_ANSWER: Final = 0.3
"""The score that it takes to be sorted as agreement to what was asked."""


def says_yes(text: str, name: str) -> bool:
    """Whether the answer to whether a name is right is a yes, and nothing else: "yh", "mhm that".

    It begins with a yes in any spelling, or is sorted as agreement, and does not ask, refuse or
    correct. "Yes, no hyphen" corrects a name that has one.
    """
    plain = _WITH_A_SIGN.sub("", _write_plainly(text))
    plain = _WITHOUT_A_SIGN.sub(
        lambda found: found[0] if _SIGNS[found["sign"]] in name else "", plain
    )
    words = plain.split()
    if "?" in text or not words or not all(map(_is_of_talk, words)):
        return False
    if _IS_THE_ONE.fullmatch(plain):
        return True
    if not _CORRECTS.isdisjoint(words) or _ORDERS_TO_CORRECT.search(plain):
        return False
    if next((word for word in words if word not in _BEFORE_AN_ANSWER), "") in _OPENS_A_YES:
        return True
    move = sort_by_examples(text, _LEAST_OF_AN_ANSWER)
    return move is not None and move.event in {Event.ASSENT, Event.CONSENT}


def says_no(text: str) -> bool:
    """Whether the answer to a yes-or-no question is a no, whatever follows: "nah its my mums"."""
    plain = _write_plainly(text)
    refuses = _OPENS_A_NO.match(plain) is not None
    return refuses and "?" not in text and _IS_NO_REFUSAL.search(plain) is None


def _write_plainly(text: str) -> str:
    return write_plainly(_APOSTROPHE.sub("", text.lower()))


def _is_of_talk(word: str) -> bool:
    """Whether a word is of everyday talk, so that it is hardly a part of a name."""
    return word in KNOWN or word in EVERYDAY or word in _ANSWERING
