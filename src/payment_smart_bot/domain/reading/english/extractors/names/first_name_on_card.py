"""One word that the card shows beside a name: "Meg Doe, but the card says Margaret".

What is much like a word of the name takes its place; another is asked back as the first name.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    NO_NAMES,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    LEAST_OF_A_SLIP,
    compare,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.one_part import replace_part
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_of_nobody
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import weigh
from payment_smart_bot.domain.reading.english.extractors.names.name_as_printed import (
    OF_THIS_CARD,
    THE_CARD,
    find_name_as_printed,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import find_labelled
from payment_smart_bot.domain.reading.english.extractors.names.others.names_of_others import (
    is_of_somebody_else,
    pays_for_somebody,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.value import Value

_ONE: Final = r"(?P<one>[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*)"
_SAID: Final = (
    r"(?:(?:only|just|actually|really|itself|it|its|it's|is|as|says|reads|shows|got|has|i'm|im)\s)*"
)
_END: Final = (
    r"(?=\.?\s*(?:[,;!\n)]|\Z|(?<=[^\W\d_]{3})\.\s|\s(?:on|though|tho|instead|not|if|so|for|lol|haha|please|pls"
    r"|and\s(?:the|it|my|i)|in\sfull)\b))"
)
_CAPITAL: Final = r"[^\W\d_a-z][\w'-]*\.?"
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{OF_THIS_CARD}(?:says|reads|shows|has|spells)\s{_SAID}{_ONE}{_END}",
        rf"\bon\s{THE_CARD}[,:]?\s{_SAID}{_ONE}{_END}",
        rf"\b(?:it|mine|that)\s(?:says|reads)\s{_ONE}\son\s(?:{THE_CARD}|it)\b",
    )
)
_NO_FIRST_NAMES: Final = words_of(
    "visa mastercard amex maestro discover debit credit card bank gold platinum business nothing "
    "valid expires expired number name mr mrs ms miss mx dr prof sir madam "
    "contactless chip"
)
_TALK: Final = EVERYDAY | NO_NAMES | _NO_FIRST_NAMES
_BEGINNING: Final = 3
_CARD: Final = Pieces("card|visa|amex")
_SHOWS: Final = words_of("says reads shows has spells on")
_OF_ANOTHER: Final = re.compile(r"['’]s\s\Z|\b(?:his|her|their)\s\Z")  # noqa: RUF001 (as typed)
"""What stands before a card that is not the speaker's: "my wife's card says Anna"."""
_INTRODUCED: Final = re.compile(
    r"(?:\A|\b(?:[Ii]'?m|[Ii]t'?s|[Ii]\sam|[Mm]e)\s)"
    r"(?P<name>[^\W\d_a-z][\w'-]+(?:\s[^\W\d_a-z][\w'-]+){1,3})\W*\Z"
)
_JOINS: Final = re.compile(r"\W+(?:but|though|although|and|yet|only|well)?\W*\Z", re.IGNORECASE)
_LONGEST: Final = 300


class OnCard(Value, frozen=True):
    """A name with the word that the card shows, and whether that was said for sure."""

    name: str
    is_certain: bool


def find_first_name_on_card(left: str) -> OnCard | None:
    """Return the name of a message with the one word that it says the card shows."""
    if "?" in left or len(left) > _LONGEST or not _may_say_what_is_shown(left.lower()):
        return None
    all_found = filter(None, (form.search(left) for form in _FORMS))
    found = next((one for one in all_found if _may_be_one(one["one"], left)), None)
    if found is None or find_name_as_printed(left):
        return None
    is_of_another = _OF_ANOTHER.search(left, 0, found.start())
    if is_of_another or is_of_somebody_else(left) or pays_for_somebody(left):
        return None
    if told := _find_told_with(found["one"], left):
        return OnCard(told, is_certain=True)
    name = _find_whole(left[: found.start()]) or _find_whole(left[found.end() :])
    return _put(name, found["one"]) if name else None


def _find_told_with(word: str, left: str) -> str | None:
    """Return the full name of a message that ends in what the card shows: "still says Doe"."""
    if word.islower() or word not in left.partition(word)[2]:
        return None
    told = re.search(rf"(?:\A|[\s(])(?P<name>(?:{_CAPITAL}\s){{1,3}}{re.escape(word)})\b", left)
    name = told["name"] if told else ""
    is_one = set(name.lower().split()).isdisjoint(EVERYDAY | NO_NAMES)
    return tidy(name) if told and is_one else None


def _may_say_what_is_shown(lower: str) -> bool:
    return _CARD.are_in(lower) and not _SHOWS.isdisjoint(lower.split())


def _may_be_one(word: str, left: str) -> bool:
    lower = word.lower()
    if lower in _TALK or is_of_nobody(word):
        return False
    return not word.islower() or (left.islower() and weigh(lower) >= 0)


def _find_whole(told: str) -> str | None:
    """Return the full name that is told, behind a label or without one."""
    told = _JOINS.sub("", told)
    labelled = next((name for _, name in find_labelled(told, is_known=False)), None)
    if labelled and " " in labelled:
        return labelled
    found = find_name_in_talk(told)
    if found and found.is_doubtful and " " in found.name:
        return found.name
    introduced = _INTRODUCED.search(told)
    return tidy(introduced["name"]) if introduced else None


def _is_like(word: str, part: str) -> bool:
    new, old = word.casefold(), part.casefold()
    begins_alike = len(old) >= _BEGINNING and new[:_BEGINNING] == old[:_BEGINNING]
    return begins_alike or (new[0] == old[0] and compare(new, old) >= LEAST_OF_A_SLIP)


def _put(name: str, word: str) -> OnCard | None:
    parts = name.split()
    likeliest = max(parts, key=lambda part: compare(word, part))
    is_like = _is_like(word, likeliest)
    whole = replace_part(name, likeliest if is_like else parts[0], word)
    written = tidy(whole) if whole else None
    return OnCard(written, is_certain=is_like and len(word) > 1) if written else None
