"""Clauses with the word "confirm", or one like it, that confirm: "ok thats rite, now confirm".

A clause comes as its words, in lower case and spelled out.
"""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.consent.agreeing import (
    WORDS_OF_AGREEMENT,
    names_no_bare_thing,
    opens_a_question,
)
from payment_smart_bot.domain.reading.english.wishes.clauses import FILLERS
from payment_smart_bot.domain.reading.english.wishes.intent_words import (
    CONFIRM_OR_APPROVE,
    CONSENTING_YES,
)
from payment_smart_bot.domain.reading.english.wishes.thanking import only_thanks
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

CONFIRM: Final = frozenset(word for word in CONFIRM_OR_APPROVE if not word.endswith(("ed", "ing")))
_BEFORE_CONFIRM: Final = WORDS_OF_AGREEMENT | words_of("hereby")
_GOVERNS: Final = words_of("is are am to have read reading checked looks look sounds seems says")
"""What stands before the word "confirm" where nobody confirms: "have to", "it reads confirm"."""
_AFTER_CONFIRM: Final = (
    CONSENTING_YES
    | FILLERS
    | CONFIRM
    | words_of(
        "it this that all everything payment order purchase go ahead already pay charge n sorry"
    )
)


def confirms(words: Sequence[str]) -> bool:
    """Whether a clause is the word "confirm" or its like, and what only agrees around it."""
    at = next((at for at, word in enumerate(words) if word in CONFIRM), None)
    if at is None:
        return False
    before, after = words[:at], words[at + 1 :]
    if before and before[-1] in _GOVERNS:
        return False
    if words[-1] == "n":
        return False
    after_thanks = after[: after.index("thanks")] if "thanks" in after else after
    thanks = after[len(after_thanks) :]
    return (
        _BEFORE_CONFIRM.issuperset(before)
        and names_no_bare_thing(before)
        and _AFTER_CONFIRM.issuperset(after_thanks)
        and (not thanks or only_thanks(thanks))
        and not opens_a_question(before)
    )
