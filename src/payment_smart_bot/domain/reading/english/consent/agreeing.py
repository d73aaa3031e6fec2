"""Clauses that only agree, or report that somebody does: "that's all right", "she says yes".

A clause comes as its words, in lower case and spelled out.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.consent.harmless.small_words import YES
from payment_smart_bot.domain.reading.english.wishes.clauses import FILLERS
from payment_smart_bot.domain.reading.english.wishes.intent_words import CONSENTING_YES
from payment_smart_bot.domain.reading.english.words.plain_words import RELATIVES, words_of

WORDS_OF_AGREEMENT: Final = (
    CONSENTING_YES
    | FILLERS
    | words_of(
        "it this that all everything is are am i we my mine own card right rite correct good fine "
        "great perfect lovely brilliant cool nice true indeed accurate sounds looks look seems "
        "agree accept to these those them terms conditions information order go ahead on lets in "
        "have read checked done ready happy with of course absolutely definitely certainly "
        "final answer thing here me payment amount price total fair enough better sorted brill bet"
    )
)
"""Words of which a clause may be made that stands beside a confirmation."""
_AGREES_OR_REPORTS: Final = (
    WORDS_OF_AGREEMENT
    | RELATIVES
    | words_of("he she they her him says said say checked asked quite happy deep breath decided")
)
"""The same, with somebody else's agreement: "she says yes, confirm"."""
_QUOTES: Final = words_of("say says said")
"""What a clause does not end in that reports an agreement: "it says, confirm"."""
_REPORTS: Final = words_of("say says said asked")
_SOMEBODY: Final = RELATIVES | words_of("he she they her him")
_SPEAKERS: Final = _SOMEBODY | words_of("i we")
_APPROVES: Final = CONSENTING_YES | words_of(
    "right rite correct good fine great perfect lovely happy agree agrees agreed ok okay accept "
    "sure checked ready"
)
"""What says that somebody else agrees: "she says yes". A name alone may tell who speaks."""
_THINGS: Final = words_of(
    "terms conditions information order payment amount price total card thing answer"
)
_JUDGES: Final = words_of(
    "is are right rite correct good fine great perfect true accurate agree accept happy own final "
    "read checked"
)
"""What says something of a thing: "the amount, confirm" may ask to have the amount confirmed."""
_YES: Final = f"(?:{YES}|(?:i (?:am )?)?agreed?(?: with (?:it|this))?|i accept)"
_IT: Final = (
    "(?:(?:all )?(?:it|that|this|everything|they)|all|(?:all )?(?:my )?"
    "(?:information|amount|price|total))"
)
_SO: Final = (
    f"(?:(?:{_IT} )?(?:(?:is|are) )?(?:all |so )*(?:right|rite|correct|(?:as )?good as gold|good"
    "|fine|great|perfect|true|accurate|in order|ok|okay|happy)(?: (?:amount|price|total))?)"
)
_SURE: Final = (
    "(?:of course|absolutely|definitely|certainly|indeed|sure|it is|that is yes|it is yes"
    "|(?:to|for) (?:it|this|that|all|amount|payment)|in full|ma'am)"
)
_SEEMS: Final = (
    f"(?:(?:{_IT} )?(?:looks?|seems|sounds) (?:all |so )*(?:right|correct|good|fine|great|ok|okay))"
)
_SAYS_YES: Final = re.compile(f" {_YES} ")
_ONLY_A_YES: Final = re.compile(f" (?:(?:{_YES}|{_SO}|{_SURE}) )*+")
_ONLY_JUDGES: Final = re.compile(f" (?:(?:{_SO}|{_SURE}|{_SEEMS}) )*+")
"""No part is taken apart again, so that the time grows with the length and not faster."""
_SMALL: Final = FILLERS - words_of("right ok okay sure")
_OPENS_A_QUESTION: Final = words_of("is are am do does did can could may shall should will would")


def is_a_yes(words: Sequence[str]) -> bool:
    """Whether a clause is a yes: "yes please", "that's correct yes", "i agree"."""
    clause = _leave_out_small_words(words)
    return _SAYS_YES.search(clause) is not None and _ONLY_A_YES.fullmatch(clause) is not None


def only_judges(words: Sequence[str]) -> bool:
    """Whether a clause says of what is shown that it is right, and nothing else."""
    return _ONLY_JUDGES.fullmatch(_leave_out_small_words(words)) is not None


def _leave_out_small_words(words: Sequence[str]) -> str:
    return "".join([" ", *(f"{word} " for word in words if word not in _SMALL)])


def agrees(words: Sequence[str]) -> bool:
    """Whether a clause only agrees, or reports that somebody does."""
    plain = list(words[:-1]) if words[-2:] == ["is", "one"] else words
    speaks_of_a_card = "card" in plain and not RELATIVES.isdisjoint(plain)
    reports = _AGREES_OR_REPORTS.issuperset(plain) and _QUOTES.isdisjoint(plain[-1:])
    names_only_somebody = not _SOMEBODY.isdisjoint(plain) and _APPROVES.isdisjoint(plain)
    quotes_a_thing = not _REPORTS.isdisjoint(plain) and _SPEAKERS.isdisjoint(plain)
    only_agrees = reports and not (speaks_of_a_card or names_only_somebody or quotes_a_thing)
    return only_agrees and names_no_bare_thing(plain) and not opens_a_question(plain)


def names_no_bare_thing(words: Sequence[str]) -> bool:
    """Whether words that name a thing say something of it as well."""
    return _THINGS.isdisjoint(words) or not _JUDGES.isdisjoint(words)


def opens_a_question(words: Sequence[str]) -> bool:
    """Whether a clause is put like a question: "is it right"."""
    opening = next((word for word in words if word not in FILLERS | CONSENTING_YES), "")
    return opening in _OPENS_A_QUESTION
