"""Whether bare digits are offered: alone, with courtesies, or in a clause about the card.

A clause with any other word in it speaks of something else ("the gate is 115"), so that its digits
are nobody's security code. A new word need not be known for that: what is known are the words with
which people hand something over.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NAMES_TOO
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    Group,
    MessageText,
)
from payment_smart_bot.domain.reading.english.plain_words import words_of

OFFERING: Final = frozenset({""}) | words_of("""
    a an the my this that these its it it's that's thats is are be was i i'm im i'd am we in on of
    for to as at and here here's there you go pls please plz thanks thank thx ty sorry sure ok okay
    mine mine's runs out k yes yeah yep no nope oops actually instead use using take try put enter
    write type change update
    correct set make new should must would right mean meant think guess believe says say reads shows
    printed written card cards card's number numbers digits digit code codes cvv cvv2 cvc cvc2 csc
    cid cvn ccv security safety verification secret sec back front side behind rear reverse expiry
    expires expire expiring expiration exp date dates until till through thru valid good end month
    year last first final three four visa mastercard amex debit credit one well so now then next hmm
    um umm uh oh ah let me see wrong mistake made problem course also again hi hello hey confirm but
    th st nd rd value it'd will can could with starts follows following just only got it: ends no.
    number: want would like your from maybe probably should've again really very last three-digit
    four-digit digits: mm yy yyyy mm/yy by hand can't not both done too other strip signature little
    small prints printed looks like under above sir madam maam mate hold still
    he she they fine alright what hope hopefully bit faded faint worn or could might either forget
    ignore disregard scratch lah la leh lor ah love dear wait hang reckon innit
""")
_WORD: Final = re.compile(r"[^\W\d_][\w'\-]*")
_CLAUSE_END: Final = re.compile(
    r"[,;!?\n(){}\[\]|]|(?<!\bno)\.(?=\s|\Z)|:\s(?=[a-z]+\s[a-z]+)|\s-\s"
    r"|\sand\s(?=(?:my|our|the|his|her)\s)",
    re.IGNORECASE,
)
_NOTHING_BETWEEN: Final = re.compile(r"(?:[^\w\x00]|_|\band\b){0,12}", re.IGNORECASE)


def is_offered(message: MessageText, groups: list[Group]) -> bool:
    """Whether every word in the clause of these digits hands something over."""
    return has_only_offering_words(message, groups[0].start, groups[-1].end)


def has_only_offering_words(message: MessageText, start: int, end: int) -> bool:
    """Whether every word in the clause of `text[start:end]` hands something over."""
    return OFFERING.issuperset(find_words_of_clause(message, start, end))


def has_unknown_words(message: MessageText, start: int, end: int) -> bool:
    """Whether a word in the clause of `text[start:end]` is neither offering nor everyday."""
    words = find_words_of_clause(message, start, end)
    return any(word not in OFFERING and word not in EVERYDAY for word in words)


def stands_alone(message: MessageText, start: int, end: int) -> bool:
    """Whether there is no word in the clause of `text[start:end]`."""
    return not find_words_of_clause(message, start, end)


def may_name_its_owner(message: MessageText, start: int, end: int) -> bool:
    """Whether every other word in the clause of `text[start:end]` may be part of a name."""
    return (find_words_of_clause(message, start, end) - OFFERING).isdisjoint(EVERYDAY - NAMES_TOO)


def stands_beside_what_was_taken(message: MessageText, groups: list[Group]) -> bool:
    """Whether nothing but separators is between these digits and others that were taken."""
    left = message.left
    before = left.rfind(TAKEN, 0, groups[0].start)
    after = left.find(TAKEN, groups[-1].end)
    gaps = (
        left[before + 1 : groups[0].start] if before >= 0 else None,
        left[groups[-1].end : after] if after >= 0 else None,
    )
    return any(gap is not None and _NOTHING_BETWEEN.fullmatch(gap) for gap in gaps)


def find_words_of_clause(message: MessageText, start: int, end: int) -> set[str]:
    """Return the other words in the clause of `text[start:end]`, in lower case."""
    before, after = _find_clause(message.left, start, end)
    return {*_WORD.findall(before.lower()), *_WORD.findall(after.lower())}


def _find_clause(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after `text[start:end]` in its clause."""
    ends = [found.end() for found in _CLAUSE_END.finditer(text, 0, start)]
    found = _CLAUSE_END.search(text, end)
    return text[ends[-1] if ends else 0 : start], text[end : found.start() if found else len(text)]
