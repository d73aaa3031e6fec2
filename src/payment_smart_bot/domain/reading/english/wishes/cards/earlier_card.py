"""What wants the card back that was given before: "no, the first one", "back to the old card"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_CARD: Final = "(?:card|visa|mastercard|amex|debit|credit|one)"
_SMALL: Final = any_of("""
    my, me, only, that, this, then, please, instead, now, ok, okay, no, yes, but, so, and, oh, ah
    sorry, wait, actually, nalang, lang, po, after all, rather, again, thanks, i said
    i mean, better, hmm, same
""")
_GIVEN: Final = (
    "(?: (?:that )?(?:i|we) (?:gave|sent|typed|used|had|put)(?: you| in)?"
    "(?: (?:first|before|earlier|at first))?)"
)
_EARLIER: Final = (
    f"(?:(?:first|earlier|previous|former|old|original) {_CARD}{_GIVEN}?"
    f"|{_CARD} (?:from |of )(?:before|earlier|start)|{_CARD}{_GIVEN}(?<=first|efore|rlier))"
)
_MINE: Final = "(?:mine|my own(?: card)?)"
_USE: Final = any_of("""
    use, take, charge, try, pay with, pay on, pay by, back to, go with, stay with, put it on
    do it on, do it with, do it from, prefer, pay from, charge it to
""")
_ASKED_FOR: Final = re.compile(
    rf" (?:(?:{_SMALL}|card) )*(?:not (?:his|hers|theirs|this|that)(?: one| card)? )?"
    rf"(?:\S+ ){{0,4}}?{_USE} (?:{_SMALL} )*(?:{_EARLIER}|{_MINE})(?: {_SMALL})* "
    rf"|(?: {_SMALL})* (?:{_EARLIER}|{_MINE})(?: {_SMALL})* "
    rf"|(?: {_SMALL})*(?: can (?:you|we|i)| could (?:you|we|i))? put (?:\S+ ){{0,2}}?card back"
    rf"(?: (?:on|in|{_SMALL}))* "
)
_MAY_BE_ONE: Final = re.compile(
    r"\b(?:first|earlier|previous|former|old|original|before|mine|own|back)\b", re.IGNORECASE
)
"""What is in each wish for an earlier card: most messages need not be looked at."""
_NOT_THAT: Final = re.compile(
    r" (?:if|later|after(?! all)|when|once|until|tomorrow|half|rest|not|never|without|lost|he|she"
    r"|they|expired|stolen|declined|(?:did|was|is|does|has) (?:it|that|this|you)) "
)
_NOT_THEIRS: Final = re.compile(r" not (?:his|hers|theirs|this|that)(?: one| card)? ")
_ASKS_FOR_IT: Final = re.compile(r" (?:ok |so |and |but )?(?:can|could|may) (?:i|we|you) ")


def wants_an_earlier_card(text: str) -> bool:
    """Whether some clause of a message asks for the card that was given before, or for one's own.

    What another clause says against somebody else's card only makes it plainer.
    """
    if not _MAY_BE_ONE.search(text) or FIGURE.search(text):
        return False
    clauses = spell_clauses(text)
    if _NOT_THAT.search(_NOT_THEIRS.sub(" ", "".join(clauses))):
        return False
    return any(map(_asks_for_an_earlier, clauses))


def _asks_for_an_earlier(clause: str) -> bool:
    asks = sounds_like_a_question(clause.strip()) and not _ASKS_FOR_IT.match(clause)
    return not asks and _ASKED_FOR.fullmatch(clause) is not None
