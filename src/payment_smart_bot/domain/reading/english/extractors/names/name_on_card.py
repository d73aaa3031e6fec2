"""The name that is tied to the card, in a message with another one or with talk about its owner.

"I'm Gaz Hollis but the card says Gary Hollis", "it's my wife's card, Dorothea Lindqvist".
"""

import re
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Rejection
from payment_smart_bot.domain.reading.english.extractors.names.name_form import parse_name
from payment_smart_bot.domain.reading.english.extractors.names.name_in_capitals import (
    FullName,
    find_full_names,
    has_capitals_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_or_talk import (
    is_capitalised,
    is_clearly_a_name,
    is_said_of_oneself,
    reads_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_surroundings import (
    LONGEST_SEGMENT,
    SEGMENT,
    SOMEBODYS,
    cut_to_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.whole_name import is_of_nobody
from payment_smart_bot.domain.reading.english.plain_words import words_of

_MOST: Final = 4
_SAYS: Final = r"says?|reads?|shows?|states|bears|carries|belongs\sto|(?:is\s)?in\sthe\sname\sof"
_ON_CARD: Final = re.compile(
    rf"""
    \b (?=[bcio'])
    (?: card(?:'?s)? \s (?:(?:itself|actually|only|just|still|now)\s)? (?P<sure>{_SAYS})
         | card(?:'?s)? \s (?: has(?:\sgot)? | got | have | is | it'?s | write )
         | bank \s (?: has | knows | calls | uses ) (?:\sme)? (?:\sdown)? (?:\sas)?
         | (?<=card)'s
         | (?: on | in ) \s (?:(?:the|my|this|our)\s)? card,? \s
           (?: it \s (?:{_SAYS}|is) | it'?s | is | (?:there\s)?i(?:'m|\sam) ) )
    \s (?: (?: as | it | just | actually | still | only | write | written | printed | embossed
             | called | under | the | name | of ) \s )*
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before the name that the card shows."""

_SAID_OF_IT: Final = re.compile(
    r",?\s(?:is\s|that's\s)?(?:what\S*\s(?:\S+\s){0,2}|how\s(?:\S+\s){1,3})?"
    r"(?:printed\s|written\s|embossed\s|shown\s)?"
    r"(?:(?:on|in)\s(?:(?:the|my|this|our)\s)?(?:front\sof\s(?:the\s|my\s)?)?card\b"
    r"|(?:embossed|printed|on\sit)\b)"
    r"|\sis\s(?:the|my)\s(?:card\s?holder|name)\b",
    re.IGNORECASE,
)
"""What stands behind the name that the card shows."""

_TOLD_BY: Final = (
    *("on the card", "on my card", "on this card", "on our card", "on card", "in the card"),
    *("front of", "embossed", "printed", "on it", "holder", "is the name", "is my name"),
)
"""What the words behind such a name hold one of."""

_OF_SOMEBODY: Final = re.compile(
    r"\b(?:my|our|his|her|the)\s([^\W\d_]+)(?:\s([^\W\d_]+))?", re.IGNORECASE
)
_OWNERS: Final = words_of(
    "wife wive husband hubby partner spouse fiance fiancee mum mom mam mother mummy dad daddy "
    "father parent son daughter brother sister gran grandma granny nan nana grandad grandpa "
    "grandmother grandfather aunt auntie uncle cousin niece nephew friend mate pal flatmate boss "
    "carer girlfriend boyfriend company companie firm business employer office shop club charity"
)
_OWNERS_AND_OWN: Final = _OWNERS | words_of("maiden married middle own full legal real late")
_OF_THE_CARD: Final = re.compile(
    r"\b(?:cards?|card\s?holder|names?|account|belongs|embossed|printed"
    r"|(?:it'?s|that'?s|its)\s(?:my|our))\b",
    re.IGNORECASE,
)
_INTRODUCES_THE_WRITER: Final = re.compile(
    r"(?:\bi'?m|\bi\sam|\bmy\s(?:\w+\s)?name(?:'?s|\sis)|\bcall\sme|\bthis\sis|\bnot|\bfrom|\bfor"
    r"|\bbank\swith|\bsigned)\s(?:m(?:r|rs|s|iss)\.?\s)?\Z",
    re.IGNORECASE,
)
_OWN_NAME: Final = re.compile(r"\b(?=[mi])(?:my\sname(?:'?s|\sis)|i'?m|i\sam)\s", re.IGNORECASE)
_OPENS_A_QUESTION: Final = re.compile(
    r"(?:(?:and|so|but|ok|hi|hello|sorry|wait)\W+)*(?:is\s|who\b|who'?s"
    r"|(?:do|shall|should|can|could|may|must|am)\si|(?:do|did)\syou|does|would\sit"
    r"|what(?:'?s)?|where|why)\b",
    re.IGNORECASE,
)
_ASKS_WHAT_TO_PUT: Final = re.compile(
    r"\b(?:(?:do|shall|should|must)\si\s(?:put|write|type|use|spell|enter|include|leave|give|add)"
    r"|is\sthat\s(?:what|the\sone|which))\b|\bmiddle\sname\?",
    re.IGNORECASE,
)
_ASKS_WHICH: Final = re.compile(
    r"\bwhich\s(?:one|name|of|would|do|should|is|version|spelling|shall|to|you|way|will)\b"
    r"|\bwhich\??\s*\Z",
    re.IGNORECASE,
)


def find_on_card(left: str) -> str | None:
    """Return the name that a message says is on the card, or is its owner's."""
    lowered = left.lower()
    if ("card" in lowered or "bank" in lowered) and (name := _find_after_card(left)):
        return name
    if not has_capitals_within(left):
        return None
    may_be_told = any(word in lowered for word in _TOLD_BY)
    owner = _find_somebody(left, 0, _OWNERS_AND_OWN) if _OF_THE_CARD.search(left) else None
    if not may_be_told and owner is None:
        return None
    names = [one for one in find_full_names(left) if not left.startswith("?", one.end)]
    told = (one.name for one in names if _SAID_OF_IT.match(left, one.end))
    name = next(told, None) or _find_owner(left, owner, names)
    return name and _read(name)


def _find_owner(left: str, owner: int | None, names: list[FullName]) -> str | None:
    """Return the one name after "my wife's card" and the like, which ends at `owner`."""
    if owner is None:
        return None
    after = {
        one.name
        for one in names
        if one.start > owner and not _INTRODUCES_THE_WRITER.search(left, 0, one.start)
    }
    return after.pop() if len(after) == 1 else None


def asks_which(left: str) -> bool:
    """Whether a message asks which of the names in it is wanted, so that none is offered."""
    if "?" not in left and _OPENS_A_QUESTION.match(left):
        return True
    may_ask = " i " in left or " I " in left or "is that " in left or " name?" in left
    if may_ask and _ASKS_WHAT_TO_PUT.search(left):
        return True
    return "hich" in left and _ASKS_WHICH.search(left) is not None


def is_the_writers_own(left: str) -> bool:
    """Whether a message names its writer, and says that the card is somebody else's."""
    lowered = left.lower()
    if "card" not in lowered and "account" not in lowered:
        return False
    own = _OWN_NAME.search(left)
    return own is not None and _find_somebody(left, own.end(), _OWNERS) is not None


def _find_somebody(left: str, start: int, owners: frozenset[str]) -> int | None:
    """Return where "my wife", "our club's" or the like ends, if somebody is spoken of."""
    for found in islice(_OF_SOMEBODY.finditer(left, start), _MOST):
        for word in filter(None, found.groups()):
            if word.lower() in owners or word.lower().removesuffix("s") in owners:
                return found.end(1)
    return None


def _find_after_card(left: str) -> str | None:
    for found in islice(_ON_CARD.finditer(left), _MOST):
        end = SEGMENT.search(left, found.end())
        if end and "?" in end[0]:
            continue
        offered = left[found.end() : end.start() if end else found.end() + LONGEST_SEGMENT]
        candidate = cut_to_name(offered)
        if _is_a_name(candidate, is_sure=found["sure"] is not None):
            return _read(candidate)
    return None


def _is_a_name(candidate: str, *, is_sure: bool) -> bool:
    if not candidate or is_of_nobody(candidate) or SOMEBODYS.search(candidate):
        return False
    if is_said_of_oneself(candidate):
        return False
    if " " not in candidate and not (is_sure and is_capitalised(candidate)):
        return False
    return reads_like_a_name(candidate, introduced=True) and is_clearly_a_name(
        candidate, introduced=True
    )


def _read(candidate: str) -> str | None:
    name = parse_name(candidate)
    return None if isinstance(name, Rejection) else name
