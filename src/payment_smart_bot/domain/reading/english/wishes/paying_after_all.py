"""What wants to pay after all, once the payment was cancelled: "ok i still want to buy it"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.wishes.clauses import CLAUSE_END
from payment_smart_bot.domain.reading.english.wishes.paying_elsewhere import (
    says_how_else_to_pay,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import sets_a_condition_or_puts_off
from payment_smart_bot.domain.reading.english.words.plain_words import (
    ANY_CLOSE_ONE,
    spell_words,
    words_of,
)

_PAYING: Final = (
    r"(?:pay|pya|buy|start|continue|carry on|go on|order|proceed|resume|retry|try again)"
)
_PAYS_AFTER_ALL: Final = re.compile(
    rf" (?:want|wnt|wnat|like|going|ready|let me|let us|will|still)(?: \S+){{0,2}}? {_PAYING} "
    r"(?!shopping|looking|browsing)"
)
_ASKS_TO_PAY: Final = re.compile(
    rf"(?: \S+)* (?:can|could|may) (?:i|we)(?: \S+)? {_PAYING}"
    r"(?: (?:it|this|for it|for this|now|again|today|after all|over|as well))* "
)
_IS_TOLD_TO_PAY: Final = re.compile(
    r" (?:(?:ok|and|so|well|now|but) )*"
    rf"(?:he|she|they|(?:my )?(?:{ANY_CLOSE_ONE})"
    r"|himself|herself|we|i)"
    r" (?:(?:just|now|has|have) )*(?:say|says|said|agreed?|decided)"
    rf"(?: (?:to|yes|ok|that|i can|we can|it is ok to|it is fine to|i should|just|go on|go ahead"
    rf"|and))* {_PAYING}(?: (?:it|this|for it|now|again|today|after all|then))* "
)
_REFUSES_TO_PAY: Final = words_of("not never no nobody")


def wants_to_pay_after_all(text: str) -> bool:
    """Whether some clause of a message wishes to pay, which was cancelled before."""
    return any(map(_pays, CLAUSE_END.split(text.lower().replace("wanna", "want to"))))


_BEGINS_AGAIN: Final = re.compile(
    r" (?:(?:ok|yes|no|so|then|now|actually|sorry) )*"
    r"(?:(?:i|we) (?:do )?want to pay(?: after all| now| again)?"
    r"|(?:with |use )?(?:my )?(?:another|other|different) card(?: now| then)*"
    r"|(?:can we |can i |let us |lets )?start (?:over|again|anew|afresh)) "
)


def _pays(clause: str) -> bool:
    words = [word for word in spell_words(clause) if word != "instead"]
    if _BEGINS_AGAIN.fullmatch(f" {' '.join(words)} "):
        return True
    if not _REFUSES_TO_PAY.isdisjoint(words) or sets_a_condition_or_puts_off(words):
        return False
    plain = f" {' '.join(words)} "
    if _IS_TOLD_TO_PAY.fullmatch(plain):
        return True
    if sounds_like_a_question(clause.strip()):
        return _ASKS_TO_PAY.fullmatch(plain) is not None
    return _PAYS_AFTER_ALL.search(plain) is not None and not says_how_else_to_pay(plain)
