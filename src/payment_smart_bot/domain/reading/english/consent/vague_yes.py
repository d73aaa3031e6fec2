"""What leans to a yes and pays nothing yet: the plain word is asked for."""

import re
from collections.abc import Callable
from typing import Final

from payment_smart_bot.domain.reading.english.consent.agreeing import (
    WORDS_OF_AGREEMENT,
    is_a_yes,
    only_judges,
)
from payment_smart_bot.domain.reading.english.consent.confirming import CONFIRM, confirms
from payment_smart_bot.domain.reading.english.consent.orders_to_pay import orders_to_go_on
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import (
    FIGURE,
    FILLERS,
    spell_clauses,
    split_clauses,
)
from payment_smart_bot.domain.reading.english.wishes.intent_words import CONSENTING_YES
from payment_smart_bot.domain.reading.english.wishes.thanking import only_thanks
from payment_smart_bot.domain.reading.english.wishes.wish_guard import sets_a_condition_or_puts_off
from payment_smart_bot.domain.reading.english.words.plain_words import RELATIVES, words_of

_BARE: Final = (
    FILLERS
    | CONSENTING_YES
    | CONFIRM
    | words_of("i it so now confirmed hereby suppose guess reckon")
)
_ENDS_IN_A_YES: Final = re.compile(
    r"(?P<before> .*|)(?<! i) (?:go ahead|go for it|do it|go on(?: then)?"
    r"|(?:pay|send|take|charge) it|put it through|i (?:am )?agreed?)(?: now| then)? "
)
_BEFORE_A_YES: Final = (
    WORDS_OF_AGREEMENT | RELATIVES | words_of("you said says say told me he she they")
) - words_of("in with have")
_HOLDS_SOMETHING_BACK: Final = re.compile(
    r" not (?:today|now|yet) | (?:paypal|cash|bank|coupon|discount|half|card|visa|mastercard|amex) "
)
_NOBODY_MINDS: Final = re.compile(
    r" (?:he|she|they|i|we|nobody) (?:(?:will|do|does) not|would not) mind "
)
_OF_NO_CONDITION: Final = re.compile(
    r" (?:i )?can not wait | (?:i )?hope (?:it|they|he|she|everything) (?:\S+ ){1,4}?soon "
    r"| my phone | hope (?:it|they|he|she) (?=(?:arrives?|likes?|comes?|loves?|fits?) )"
)
"""What has words that would put off or set a condition: "yes please, can't wait"."""
_RIGHT: Final = words_of("right correct good fine happy")
_LONGEST_OF_A_YES: Final = 24
_ONLY_YES: Final = CONSENTING_YES | words_of(
    "ok okay k right sure alright i guess suppose reckon so go on then"
)


def holds_the_word(text: str) -> bool:
    """Whether a clause of a message is the word "confirm" alone, whatever the others say."""
    return any(
        not CONFIRM.isdisjoint(words) and _BARE.issuperset(words) for words in split_clauses(text)
    )


def leans_to_yes(text: str) -> bool:
    """Whether a message agrees in some clause, and no other refuses, asks or puts off."""
    return _agrees(text, _says_to_go_on)


def agrees_beside_a_remark(text: str) -> bool:
    """Whether some clause of a message is a yes by itself, and no other holds anything back."""
    return _agrees(text, _is_plain_yes)


def _agrees(text: str, says_yes: Callable[[str], bool]) -> bool:
    clauses = spell_clauses(text)
    if "?" in text or FIGURE.search(text) or any(map(_asks, clauses)):
        return False
    joined = "".join(clauses)
    if _HOLDS_SOMETHING_BACK.search(joined):
        return False
    others = _OF_NO_CONDITION.sub(" ", _NOBODY_MINDS.sub(" ", joined)).replace(" not ", " ")
    return any(map(says_yes, clauses)) and not sets_a_condition_or_puts_off(others.split())


def _says_to_go_on(clause: str) -> bool:
    found = _ENDS_IN_A_YES.fullmatch(clause)
    return found is not None and _BEFORE_A_YES.issuperset(found["before"].split())


def _is_plain_yes(clause: str) -> bool:
    words = clause.split()
    if only_thanks(words):
        return False
    finds_it_right = only_judges(words) and not _RIGHT.isdisjoint(words)
    return finds_it_right or is_a_yes(words) or confirms(words) or orders_to_go_on(words)


def _asks(clause: str) -> bool:
    return not clause.endswith(" do it ") and sounds_like_a_question(clause.strip())


def asks_with_a_yes(text: str) -> bool:
    """Whether a message is a yes with a question mark, and no more."""
    if "?" not in text or len(text) > _LONGEST_OF_A_YES:
        return False
    words = [word for words in split_clauses(text) for word in words]
    return bool(words) and _ONLY_YES.issuperset(words)
