"""What says to go on in so many words: "please charge it", "spot on mate, send it thru".

One clause is an order to pay or to go ahead, and nothing else. The others may be any small talk in
which nothing refuses, asks, puts off, sets a condition, or speaks of another amount, card or
person.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.examples.ranking import find_likeliest, rank
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, split_clauses
from payment_smart_bot.domain.reading.english.wishes.confirming import agrees
from payment_smart_bot.domain.reading.english.wishes.orders_to_pay import (
    is_the_word,
    only_agrees,
    orders_to_go_on,
    split_after_order,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    confirms_something_else,
    lets_others_confirm,
    means_more,
)

_TELLS: Final = re.compile(
    r"(?:well |so |oh |and )*(?:(?:i|we|you|he|she|they|it|there|this|thanks|good) "
    r"|(?:my )?[a-z]+ (?:is|are|was|has|have|will) )"
)
"""How a clause begins that tells something. Others may order, or go on with the one before."""
_IN_PASSING: Final = frozenset({"other", "thanks", "patience", "greeting", "assent", "consent"})
_GOES_AHEAD: Final = re.compile(
    r"\b(?:go\s(?:right\s)?ahead|go\sfor\sit|go\son|proceed|continue|carry\son"
    r"|(?:take|send|process)\sit)\b"
)
_MAY_SAY_SO: Final = re.compile(
    r"pay|charg|tak|process|send|submit|finish|complet|final|run|execut|put|ship|debit|settl|bill"
    r"|confirm|approv|authori|accept|proceed|contin|carry|crack|fire|go|do it|get it|make|work"
    r"|deduct|book|needful|confer|bestät|potwier|onayl"
)
"""What is in each order to go on: most messages need not be looked at."""
_IS_NO_REFUSAL: Final = re.compile(
    r"\b(?:no|not a) (?:problems?|worries|worry|probs|rush|bother|trouble)\b|\bnot bad\b"
    r"|\b(?:read|checked) (?:it |that )?(?:through |over )?twice\b"
    r"|\byeah,? nah,? yeah\b|\bno matter\b"
    r"|\b(?:do not|don'?t) (?:tell|ask|show|say|repeat|send)(?: to)?"
    r"(?: it| that| this| me| all| the| list| same| again)+\b"
)
_DETAILS: Final = words_of(
    "name names number code cvv date expiry address email phone card cards spelled spelt bank "
    "order cake total amount price"
)
"""What another wish may be about. Of it a clause beside an order may only say that it is right."""
_IS_RIGHT: Final = words_of("match matches matched checked right correct")
_GOES_WITH: Final = frozenset({"consent", "assent", "thanks"})
"""What a message may be likest to of which a clause says to go on."""
_LONGEST: Final = 200
_LEAST: Final = 0.35
"""The score that it takes."""


def says_to_go_on(text: str) -> bool:
    """Whether a message orders to pay or to go ahead, and adds no more than small talk.

    `text` is one message that says "amount" for what is due: with any figure left it is none.
    """
    lower = _IS_NO_REFUSAL.sub(" ", text.lower()).removesuffix(" full stop")
    if len(text) > _LONGEST or "?" in text or FIGURE.search(text):
        return False
    if not _MAY_SAY_SO.search(lower):
        return False
    if lets_others_confirm(lower) or confirms_something_else(lower):
        return False
    clauses = [
        words
        for clause in split_clauses(lower)
        for words in split_after_order(_drop_pictures(clause))
        if words not in ([], ["amount"])
    ]
    others = [words for words in clauses if not orders_to_go_on(words)]
    if len(others) == len(clauses):
        return False
    talk = [words for words in others if not (agrees(words) or only_agrees(words))]
    if not all(map(_is_small_talk, talk)):
        return False
    orders = [words for words in clauses if orders_to_go_on(words)]
    if any(map(is_the_word, orders)) and all(map(_is_no_wish, talk)):
        return True
    may_be_a_battery = len(talk) == len(others) and all(map(_charges_something, orders))
    return not talk or (not may_be_a_battery and find_likeliest(text, _LEAST) in _GOES_WITH)


def says_to_go_ahead(text: str) -> bool:
    """Whether a message says "go ahead" or the like; "do it" may be about what was asked for."""
    return _GOES_AHEAD.search(text.lower()) is not None


def _is_no_wish(words: Sequence[str]) -> bool:
    """Whether a clause is like what is said in passing: "my bus is here", "you are very strict"."""
    clause = " ".join(words)
    return _TELLS.match(clause) is not None and rank(clause)[0][1] in _IN_PASSING


def _charges_something(words: Sequence[str]) -> bool:
    """Whether an order is "charge it" and no more: beside talk it may be a telephone's."""
    return " ".join(words) in {"charge it", "charge this", "charge that"}


def _drop_pictures(words: Sequence[str]) -> list[str]:
    plain = (word.strip("*") for word in words)
    return [word for word in plain if any(map(str.isalnum, word))]


def _is_small_talk(words: Sequence[str]) -> bool:
    """Whether a clause says something that has nothing to do with the payment."""
    is_about_a_detail = not _DETAILS.isdisjoint(words) and _IS_RIGHT.isdisjoint(words)
    return not (is_about_a_detail or means_more(words) or sounds_like_a_question(" ".join(words)))
