"""First names cut short with a full stop: "Arthur Wm. Fothergill", "G. Ll. Morgan", "Geo. T. Doe".

Such a stop ends no sentence. It is left out while a message is read, and is put back into the name
that is found. Where it may end a sentence after all ("Jane Lee. Fothergill"), the whole name is
asked back: a name is never cut at it.
"""

import re
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY, NO_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    PARTICLES,
    TITLES,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import (
    STREETS,
    TRADES,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS
from payment_smart_bot.domain.value import Value

_WORD: Final = r"[^\W\d_](?:[\w'-]{0,40}(?<=\w))?"
_STOP: Final = re.compile(
    rf"(?<![\w'.-])(?P<short>[^\W\d_]{{2,5}})(?P<stop>\.)(?=[ ]{{1,2}}(?P<next>{_WORD})"
    rf"(?P<dot>\.?)(?:[ ](?P<further>{_WORD}))?)"
)
_BEFORE: Final = re.compile(rf"(?P<word>{_WORD})(?P<dot>\.?)[ ]\Z")
_SHOWN_AS_A_NAME: Final = re.compile(
    r"[ ]?(?:(?:de|da|do|dos|del|della|di|la|van|von|der|den|ter|bin|al|el)[ ]){0,2}[^\W\d_a-z]"
)
_WORDS: Final = re.compile(r"\w+")
_LONGEST_BEFORE: Final = 44
ABBREVIATIONS: Final = words_of(
    "wm geo chas jas thos jos robt edw edwd ma md mohd moh muhd benj saml danl alexr archd fredk "
    "richd ths jno nath nathl eliz elizth cath margt hy wilh joh fco fdo ant gme gpe"
)
"""First names that are cut short so by many, in any language, and are no names as they are."""
_CONSONANTS: Final = re.compile(r"(?!s?ng\Z)[b-df-hj-np-tv-xz]+")
"""The letters of what is cut short: "Ll", "Chr"; Ng is a whole name."""
OTHERS: Final = TITLES | words_of(
    "mr mrs ms mx dr prof rev hon st ste jr sr esq phd md ltd inc llc co corp bros plc gmbh nr no "
    "tel acc ref exp mon tue tues wed thu thur thurs fri "
    "sat sun am pm etc vs usd eur gbp visa amex yes mum mom dad sir madam ta "
    "xx xxx"
)
"""What is short for something else, or stands alone."""
_OPENS: Final = words_of(
    "i it its he she we they you this that these those there here my his her our your their the an "
    "is are was were has have had do does did can could will would should may might must if in on "
    "at by for from with to of and or but so as not no yes yeah ok okay please thanks thank thx ty "
    "cheers sorry what which who whose why where when how mum mom dad mother father wife husband "
    "card cards number expiry expires exp valid code cvv cvc date name names surname first last "
    "middle visa mastercard amex american maestro discover debit credit january february march "
    "april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday bank order cake street road both also still just only good "
    "spelt spelled spelling same nothing something everything anything hope see let lets don't "
    "birthday happy delivery party dont can't cant i'm im i'll ill i've ive it's "
    "that's thats he's she's where's what's whats"
)
"""What begins a sentence, and hardly the rest of a name."""
_BEHIND_A_NAME: Final = words_of(
    "is was on in and as it that thats that's this like i i'm which with or but by for please pls "
    "thanks thx cheers mate love speaking again just only if y e de da van von di del bin al"
)
"""What follows a name within its sentence."""
_BEFORE_NO_PART: Final = words_of("hi hiya hello hey dear thanks thank i'm im am not isn't isnt")
"""Whom these greet, or deny, is no part of the name behind the stop: "not Kathy. Katherine Doe"."""
_NO_PARTS_BEHIND_A_STOP: Final = _OPENS | OTHERS
NO_PARTS: Final = (EVERYDAY | NO_NAMES | NUMBER_WORDS | STREETS | TRADES | OTHERS | _OPENS) - {"a"}
"""Words that are no part of a full name beside which they stand."""


_SPELLED: Final = re.compile(r"[^\W\d_](?:-[^\W\d_]){2,}(?!\w)|[^\W\d_](?: [^\W\d_]){2,}(?!\w)")
"""A word in letters: "Fern. F-E-R-N"."""


class _Stop(Value, frozen=True):
    """The stop of a short word within what may be one name, and whether that is sure."""

    at: int
    short: str
    following: str
    is_sure: bool


def drop_stops(text: str) -> str:
    """Return a text without the stops behind first names that are cut short."""
    for stop in reversed(list(_yield_stops(text))):
        text = text[: stop.at] + text[stop.at + 1 :]
    return text


def restore_stops(name: str, text: str) -> tuple[str, bool]:
    """Return a name with the stops that a text has in it, and whether each is sure."""
    is_sure = True
    for stop in _yield_stops(text):
        with_stop = re.sub(
            rf"(?<![\w'.-])({stop.short})(?=[ ]{re.escape(stop.following)}(?!\w))",
            r"\1.",
            name,
            flags=re.IGNORECASE,
        )
        is_sure = is_sure and (stop.is_sure or with_stop == name)
        name = with_stop
    return name, is_sure


def _yield_stops(text: str) -> Iterator[_Stop]:
    if ". " not in text:
        return
    for found in _STOP.finditer(text):
        short, following = found["short"], found["next"]
        if _is_within_a_name(found, text):
            is_sure = _is_cut_short(short.lower()) and short != "ma"
            yield _Stop(found.start("stop"), short, following, is_sure)


def _is_cut_short(short: str) -> bool:
    return short in ABBREVIATIONS or _CONSONANTS.fullmatch(short) is not None


def _is_within_a_name(found: re.Match[str], text: str) -> bool:
    short = found["short"].lower()
    if not _goes_on(found) or (short in OTHERS and short not in ABBREVIATIONS):
        return False
    if short in ABBREVIATIONS:
        return True
    before = _BEFORE.search(text, max(0, found.start() - _LONGEST_BEFORE), found.start())
    is_behind_an_initial = before is not None and len(before["word"]) == 1 and before["dot"] != ""
    may_be_a_word = short in NO_PARTS and not (
        is_behind_an_initial or (_is_a_part(before) and short not in _OPENS)
    )
    if not found["short"][0].isupper() or may_be_a_word:
        return False
    if not _SHOWN_AS_A_NAME.match(text, found.end()):
        return False
    if short in _WORDS.findall(text[found.end() :].lower()):
        return False
    stands_apart = before is not None and before["word"].lower() in _BEFORE_NO_PART
    if stands_apart and len(found["next"]) > 1:
        return False
    return is_behind_an_initial or not _ends_a_full_name(before, found)


def _goes_on(found: re.Match[str]) -> bool:
    """Whether what stands behind a stop may be an initial or another part of a name."""
    following = found["next"].lower()
    if _SPELLED.match(found["next"] + found.string[found.end("next") :]):
        return False
    if len(following) == 1:
        return found["dot"] != "" or following not in {"i", "a"}
    no_parts = _NO_PARTS_BEHIND_A_STOP if _is_cut_short(found["short"].lower()) else NO_PARTS
    return following not in no_parts or following in PARTICLES


def _ends_a_full_name(before: re.Match[str] | None, found: re.Match[str]) -> bool:
    """Whether a name ends at a stop: "Jane Lee. Tom Doe is my boss", "Jane Lee. Leo says hi"."""
    if not _is_a_part(before) or _CONSONANTS.fullmatch(found["short"].lower()):
        return False
    following, further = found["next"], found["further"]
    if not further or not following[0].isupper() or found["dot"]:
        return False
    return further[0].isupper() or further.lower() not in _BEHIND_A_NAME


def _is_a_part(before: re.Match[str] | None) -> bool:
    """Whether the word before may be a part of a name, and ends no sentence."""
    return (
        before is not None
        and before["dot"] == ""
        and len(before["word"]) > 1
        and before["word"][0].isupper()
        and before["word"].lower() not in NO_PARTS
    )
