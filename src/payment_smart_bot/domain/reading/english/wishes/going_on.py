"""What says to go on in so many words: "please charge it", "spot on mate, send it thru".

One clause is an order to pay or to go ahead, and nothing else. The others may be any small talk in
which nothing refuses, asks, puts off, sets a condition, or speaks of another amount, card or
person.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.examples.ranking import find_likeliest
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, split_clauses
from payment_smart_bot.domain.reading.english.wishes.confirming import agrees
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    confirms_something_else,
    lets_others_confirm,
    means_more,
)

_BEFORE: Final = (
    r"(?:(?:yes|aight|brill|yeah|yep|yup|yea|ye|yh|aye|ok|okay|k|kk|sure|right|alright|good|fine"
    r"|great|perfect|lovely|brilliant|cool|nice|excellent|spot on|that is|is|me|one|correct|looks"
    r"|lgtm|bet|slay|of course|absolutely|definitely|then|so|now|and|oh|well|go on|all|it|thanks"
    r"|haha|omg|ugh|here|hey|hi|hello|very|si|sí"
    r"|sim|oui|ja|da|hai|tak|evet|haan|opo) )*"
)
"""What agrees or is small, one word after the other: no two ways lead through the same words."""
_WHO_MAY: Final = (
    r"(?:(?:you (?:can|may|could)|(?:i|we) (?:now )?"
    r"(?:want(?: to)?(?: you)?(?: to)?|would like(?: you)?(?: to)?|am (?:ready|happy|good|fine)"
    r"(?: for you)? to|are (?:ready|happy) to|wish to|say|said)|let us|do|i hereby|happy to"
    r"|ready to|i agree(?: to)?|(?:i|we)(?: do)?(?= (?:confirm|approve|authori)))"
    r"(?: (?:now|just|go on and|go ahead and))? )?"
)
_WHAT: Final = (
    r"(?: (?:it|this|that|all|everything"
    r"|(?:my |this |that |full |whole )*(?:card|payment|money|amount|total|transaction|charge"
    r"|dollars|bucks|sum))(?: of amount)?)"
)
_WHERE_TO: Final = (
    r"(?: (?:through|thru|in full|all|(?:to|on|from|with|using) (?:my |this |that )*"
    r"(?:card|payment)))"
)
_ORDER: Final = (
    rf"(?:send (?:it|this|payment|money) over"
    rf"|(?:pay|charge|take|process|send|submit|finish|complete|finalise|finalize|run|execute"
    rf"|put|ship|debit|deduct|book|settle){_WHAT}{_WHERE_TO}*"
    r"|(?:confirm|approve|authori[sz]e|accept) (?:my |this |that )*(?:it|this|that|all|everything"
    r"|payment|charge|purchase|transaction|order)"
    r"|(?:charge|debit) (?:me|us)|pay now|charge|confirm|confirmed|approve|approved|submit"
    r"|proceed|continue|carry on|do (?:my |this )?payment"
    r"|crack on|(?:fire|charge|pay) away|off you go|(?:i )?(?:am )?agreed?(?: with| to)?"
    r"(?: my| this)? (?:payment|it|that|amount)|go(?: right)? ahead|go for it|go on|do it"
    r"|get it (?:done|over with)|go through with it"
    rf"){_WHERE_TO}*"
)
_ORDERS: Final = rf"{_ORDER}(?: (?:(?:and|n|then|to|so|yes|now) )*(?:{_ORDER}|pay))*"
_AFTER: Final = (
    r"(?: (?:now|then|and|thanks|today|already|at once|right away|straight away|asap|immediately"
    r"|right now|love|my love|mate|my dear|friend|x|xx|xxx|yes|ok|okay|k|all good"
    r"|there|dang|ugh|lol|(?:stupid )?autocorrect|so much|very much|lots|full stop"
    r"|period|haha|i am ready))*"
)
_SAYS_TO_GO_ON: Final = re.compile(rf" {_BEFORE}{_WHO_MAY}{_ORDERS}{_AFTER} ")
_GOES_AHEAD: Final = re.compile(
    r"\b(?:go\s(?:right\s)?ahead|go\sfor\sit|go\son|proceed|continue|carry\son"
    r"|(?:take|send|process)\sit)\b"
)
_MAY_SAY_SO: Final = re.compile(
    r"pay|charg|tak|process|send|submit|finish|complet|final|run|execut|put|ship|debit|settl|bill"
    r"|confirm|approv|authori|accept|proceed|contin|carry|crack|fire|go|do it|get it|make"
)
"""What is in each order to go on: most messages need not be looked at."""
_IS_NO_REFUSAL: Final = re.compile(
    r"\b(?:no|not a) (?:problems?|worries|worry|probs|rush|bother|trouble)\b|\bnot bad\b"
    r"|\b(?:read|checked) (?:it |that )?(?:through |over )?twice\b"
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
    clauses = [_drop_pictures(words) for words in split_clauses(lower)]
    clauses = [words for words in clauses if words not in ([], ["amount"])]
    others = [words for words in clauses if not _orders(words)]
    if len(others) == len(clauses):
        return False
    talk = [words for words in others if not agrees(words)]
    if not talk:
        return True
    orders = [words for words in clauses if _orders(words)]
    may_be_a_battery = len(talk) == len(others) and all(map(_charges_something, orders))
    is_likely = not may_be_a_battery and find_likeliest(text, _LEAST) in _GOES_WITH
    return is_likely and all(map(_is_small_talk, talk))


def says_to_go_ahead(text: str) -> bool:
    """Whether a message says "go ahead" or the like; "do it" may be about what was asked for."""
    return _GOES_AHEAD.search(text.lower()) is not None


def _orders(words: Sequence[str]) -> bool:
    return _SAYS_TO_GO_ON.fullmatch(f" {' '.join(words)} ") is not None


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
