"""Names that are said while something else is asked for: customers correct theirs like that.

A full name that is plainly another is taken (see `names.name`). From other messages none is, nor is
one said back: what is typed there may hold card data in any language. It only tells that the name
is to be asked for again.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import Corrected
from payment_smart_bot.domain.reading.english.corrections.stops_dropped import drops_a_stop
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.anew.second_thoughts import (
    SETS_RIGHT,
    drop_second_thoughts,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import PART_OF_A_NAME
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    introduces_a_relative,
    is_of_somebody_else,
)
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question

_SURE: Final = 0.9
"""How certain a name has to be that nothing but its form says to be another."""
_SPELT_ANEW: Final = re.compile(
    r"(?<![^\W_])([^\W\d_a-z])([\w'-]+),?\s(?:and\s)?not\s\1(?!\2\b)[\w'-]+"
    r"|\b(?i:spel(?:t|led|l)|(?:called|put)\sme)\s(?i:it\s|as\s)?[^\W\d_a-z][\w'-]+"
)
"""Another spelling of one name: "Siân not Sian", "it's spelt MacKenzie"."""

_WRONG: Final = (
    r"(?:wrong(?:ly)?|not\s(?:quite\s)?(?:right|correct|mine)|incorrect(?:ly)?|mis-?sp\w+|mistyped"
    r"|messed\sup|mistakes?|typos?|errors?|spel(?:t|led)\s(?:it\s)?(?:wrong|badly))"
)
_NAME_IS_WRONG: Final = re.compile(
    rf"\b(?:my|the)\s(?:[^\W\d_]+\s)?name(?:'?s|\s(?:is|was|got))?\s"
    rf"(?:\w+\s){{0,2}}{_WRONG}\b"
    rf"|(?<!\bno\s)(?<!nothing\s)(?<!anything\s)\b(?:{_WRONG}|spelt|spelled)"
    rf"\s(?:(?:in|with|of|on)\s)?(?:(?:my|the)\s(?:own\s)?)?name\b(?!\s(?:right|correctly|ok))"
    r"|\b(?:got|have|put)\smy\sname\s(?:down\s)?as\b"
    r"|\badd\s(?:\S+\s){1,2}(?:to|after|before|in)\s(?:my|the)\sname\b"
    rf"|\b(?:put|gave|typed|wrote|used|entered)\s(?:in\s|you\s)?my\s(?:nick\s?|maiden\s|old\s)name\b",
    re.IGNORECASE,
)
"""What says that the name was not right, with no other one: "I spelled my name wrong"."""

_OTHER_SPELLING: Final = re.compile(
    r"\b(?:take|use|put|it'?s|mean|sorry,?)\s(?:the\s)?(?:first|second|other|last)"
    r"\s(?:(?:spelling|version)\b|one\W+with(?:out)?\s(?:the\s)?(?-i:[A-ZÄÖÜ]{1,2})\b)",
    re.IGNORECASE,
)
"""What prefers the other of two spellings: "take the second one, with AE please"."""
_ASKS_OR_KEEPS: Final = re.compile(
    r"\b(?:leave|keep|thought|which|what|how|(?:can|do|should|may)\si|on\s(?:the|my)\scard)\b",
    re.IGNORECASE,
)
_OF_PAPERS: Final = re.compile(
    r"\b(?:invoice|receipt|order|cake|delivery|parcel|label|company|business|booking|tickets?"
    r"|reservation|certificate)\b",
    re.IGNORECASE,
)
"""What has a name of its own, which may be another than that on the card."""
_SHOULD_IT_BE: Final = re.compile(
    r"(?<=[.,;!])\s(?:so\s|or\s)?(?:(?:should|shall|can|could|must)\s(?:it|i|we|you)"
    r"\s(?:be|put|use|take|have|say|write|give)\s(?:that|this|it)\b|do\syou\s(?:want|need)\sthat\b"
    r"|(?:is|does|will)\s(?:that|it|this)\s(?:matter|be|ok|okay|fine|alright|a\sproblem|right)\b)",
    re.IGNORECASE,
)
_STANDS_THERE: Final = re.compile(
    r"\b(?:card|name|says|reads|printed|embossed|on\s(?:it|there))\b", re.IGNORECASE
)
_ASKS_ABOUT_THE_ORDER: Final = re.compile(
    r"\border\b|\b(?:is|be|comes?|goes|go|stands?|written|printed)\s(?:\w+\s)?first\b(?!\s?name)",
    re.IGNORECASE,
)
"""What asks which part of the name is first, and wishes for no other name."""
_ONE_NAME: Final = re.compile(r"[^\W\d_]{2,}")


def sets_a_name_right(text: str, known: str) -> bool:
    """Whether a message puts another name in place of the known one: "not Jane Doe, it's John Doe".

    What the card shows is one as well: "the card says J Doe".
    """
    if "?" in text:
        return False
    if _OTHER_SPELLING.search(text):
        return True
    if _NAME_IS_WRONG.search(text) or ("name" in text and drops_a_stop(text)):
        return _ASKS_OR_KEEPS.search(text) is None
    if text.islower():
        return False
    return _SPELT_ANEW.search(text) is not None or _names_another(text, known)


def _names_another(text: str, known: str) -> bool:
    """Whether another full name is offered in a message, or the known one is set right."""
    if not has_a_capital_within(text) or not SETS_RIGHT.search(text):
        return False
    found = find_name_in_talk(text)
    if found is None or not found.is_doubtful or " " not in found.name or is_a_place(found.name):
        return False
    return found.name.casefold() != known.casefold()


def find_name_put_right(text: str, known: str) -> Corrected | None:
    """Return the full name of a message that puts the known one right, and if it is plainly it."""
    if "?" in text or _OF_PAPERS.search(text) or sounds_like_a_question(text.lower()):
        return None
    if is_of_somebody_else(text) or introduces_a_relative(text):
        return None
    found = find_name_in_talk(text)
    if found is None or " " not in found.name or is_a_place(found.name):
        return None
    if not (found.is_certain or (found.is_doubtful and _is_said_twice(found.name, text, known))):
        return None
    is_plain = found.certainty >= _SURE and found.name in text
    is_another = found.name.casefold() != known.casefold()
    return Corrected(found.name, is_certain=is_plain) if is_another else None


def _is_said_twice(name: str, text: str, known: str) -> bool:
    """Whether a word of another name stands alone as well: "no its ROE. janet roe"."""
    new = set(name.casefold().split()) - set(known.casefold().split())
    said = re.findall(r"[^\W\d_]+", text.casefold())
    return any(said.count(word) > 1 for word in new)


def find_name_asked_about(text: str, known: str) -> str | None:
    """Return the other name that is told before it is asked whether that should be the one."""
    told = _SHOULD_IT_BE.split(text, maxsplit=1)
    if len(told) == 1 or not has_a_capital_within(told[0]):
        return None
    found = find_name_in_talk(told[0])
    is_other = (
        found is not None
        and found.is_doubtful
        and " " in found.name
        and not is_a_place(found.name)
        and found.name.casefold() != known.casefold()
        and found.name in told[0]
    )
    return found.name if found and is_other and _STANDS_THERE.search(told[0]) else None


def offers_another_name(text: str, known: str) -> bool:
    """Whether examples are sure that another full name is offered, and nothing asked."""
    found = None if "?" in text or text.islower() else find_name_in_talk(text)
    if found is None or found.certainty < _SURE or found.name.casefold() == known.casefold():
        return False
    return " " in found.name and found.name in text


def sounds_like_another_name(text: str) -> bool:
    """Whether a message is a full name, or speaks of a part of one, as "my surname is Tables".

    "Robert Tables" is one, and so is "no wait, Robert": after second thoughts one word is enough.
    """
    if PART_OF_A_NAME.search(text):
        return not ("?" in text and _ASKS_ABOUT_THE_ORDER.search(text))
    rest = drop_second_thoughts(text)
    if read_whole_name(rest) is not None and not is_a_place(rest):
        return True
    word = rest.strip(" .!")
    is_a_name = _ONE_NAME.fullmatch(word) and word.istitle() and word.lower() not in EVERYDAY
    return rest != text and bool(is_a_name)
