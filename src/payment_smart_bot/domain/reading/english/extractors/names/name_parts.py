"""A first and a last name that are told apart: "first name Jane, last name Doe", "Doe, Jane"."""

import re
from itertools import takewhile
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    PARTICLES,
    parse_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import drop_introduction
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_PART: Final = r"(?:\s?name(?:'s)?[\s:=\-]{1,3}|\s?[:=]\s?)(?:is\s)?\s?"
_LABEL: Final = re.compile(
    rf"\b(?:(first|given|fore|christian)|last|family|sur|second){_PART}", re.IGNORECASE
)
_SHORT_LABEL: Final = re.compile(
    r"(?<=[\w,;] )([Ff]irst|[Ll]ast)(?:\sis)?\s(?!name)(?=[^\W\d_]{2})"
)
"""The second of two labels: "last name Doe, first Jane"."""
_PARTS: Final = Pieces("first|given|fore|christian|last|family|sur|second")
_NAME: Final = re.compile(r"\A\W*(?:my\s|the\s)?name(?:\sis)?[\s:=\-]+", re.IGNORECASE)
_NAME_WITHIN: Final = re.compile(r"(?<=[.!?\n,;])\s?(?:my\s|the\s)?name(?:\sis|:)\s", re.IGNORECASE)
_NAME_BEHIND: Final = re.compile(
    r"[.!?\n,;]\s?(?:and\s|my\s|the\s)?name(?:\sis|:)?\s", re.IGNORECASE
)
_OWN: Final = re.compile(r"(?:\A|\W)(?:my|the|and|with|her|his)\W*\Z", re.IGNORECASE)
_BETWEEN_PARTS: Final = re.compile(r"[\n,;.&/]+|\s(?:and|my|name)\b|\s[-–]\s|\x00+")  # noqa: RUF001
_LAST_FIRST: Final = re.compile(
    r"(?P<last>(?:(?:st\.?|van|von|de|da|di|der|den|del|la|le|al|el)[ ])*"
    r"[^\W\d_]{2}['\w-]{2,})"
    r",[ ]?(?P<first>[^\W\d_]{2,}(?:[ ][^\W\d_]{2,}){0,2})",
    re.IGNORECASE,
)
"""One with a longer word first: "Ji, Amitabh Verma" speaks to somebody."""
_NO_PARTS: Final = frozenset({"in", "on", "is", "to", "no", "not"})
_MOST_WORDS: Final = 3
_FIRST_AND_LAST: Final = 2
_ON_SPELLING: Final = re.compile(
    r",?\s\(?(?:(?:and|but)\s)?(?:that'?s\s(?:[^\W\d_]+\s)?)?(?:spel(?:t|led)\s)?"
    r"(?:(?:with(?:out)?|no|not)\s(?:(?:an?|the|one|two|double|no)\s)?|(?:two|one|double)\s)"
    r"[^\W\d_]{1,2}(?:'?s)?(?![\w'])"
    r"(?:\s(?:in|at|on)\s(?:it|the\s(?:middle|end|front|start|beginning)))?\)?",
    re.IGNORECASE,
)
"""A remark on how a part is spelled: "Charlotte with two t's, last name Doe"."""
_TOLD_BEHIND: Final = re.compile(
    r"[\s(,;-]+(?P<part>[^\W\d_][\w'-]*)\s(?:is|=|being)\s(?:the\s|my\s)?"
    r"(?:(?P<first>first|given|fore|christian)|last|family|sur|second)\s?name\W*\Z",
    re.IGNORECASE,
)
"""What tells behind a name which of its parts is which: "Doe Jane (Jane is the first name)"."""


def find_first_and_last(left: str) -> str | None:
    """Return "Jane Doe" of "first name Jane, last name Doe", or of "Doe, first name Jane"."""
    lower = left.lower()
    if not _PARTS.are_in(lower):
        return None
    if told := _TOLD_BEHIND.search(left) if "name" in lower else None:
        return _put_in_order(left[: told.start()].strip(" .(,;-"), told)
    before, *labelled = _LABEL.split(_write_out_label(_ON_SPELLING.sub("", left)), maxsplit=2)
    if not labelled:
        return None
    before = _OWN.sub("", _NAME.sub("", drop_introduction(_leave_labelled(before))))
    is_first, one, *second = bool(labelled[0]), _split_labelled(labelled[1]), *labelled[2:]
    if second and bool(second[0]) is is_first:
        return None
    told_before = [
        part for part in _split(before) if not ONLY_TALK.issuperset(part.lower().split())
    ]
    behind = [second[1]] if second else _NAME_BEHIND.split(labelled[1])[1:]
    others = (
        _split_labelled(behind[-1])[:1] if behind else [*told_before, *filter(_is_one, one[1:])]
    )
    if not one or len(others) != 1:
        return None
    if one[0].casefold() in others[0].casefold().split():
        whole_name = parse_name(others[0])
        return whole_name if isinstance(whole_name, str) else None
    whole = [one[0], others[0]] if is_first else [others[0], one[0]]
    name = parse_name(" ".join(whole)) if all(map(_is_one, whole)) else None
    return name if isinstance(name, str) else None


def _leave_labelled(before: str) -> str:
    """Return what stands behind the last "name:" of a text, or the text."""
    return _NAME_WITHIN.split(before)[-1]


def _write_out_label(left: str) -> str:
    return _SHORT_LABEL.sub(r"\1 name ", left) if "name" in left else left


def _put_in_order(whole: str, told: re.Match[str]) -> str | None:
    """Return "Jane Doe" of "Doe Jane (Jane is the first name)"."""
    found = None if _is_one(whole) else find_name_in_talk(whole)
    words = (found.name if found else whole).split()
    plain = [word.casefold() for word in words]
    if told["part"].casefold() not in plain or len(words) < _FIRST_AND_LAST:
        return None
    at = plain.index(told["part"].casefold())
    rest = words[:at] + words[at + 1 :]
    ordered = [words[at], *rest] if told["first"] else [*rest, words[at]]
    name = parse_name(" ".join(ordered))
    return name if isinstance(name, str) else None


def turn_last_name_first(left: str) -> str | None:
    """Return "Jane Ann Doe" of "Doe, Jane Ann", if that is a whole message."""
    found = _LAST_FIRST.fullmatch(left.strip(" .!"))
    if found is None or not all(map(_is_one, found.groups())):
        return None
    first, last = found["first"], found["last"]
    if first.startswith(f"{last} "):
        return None
    words = re.split(r"\W+", f"{last} {first}".lower())
    is_one = sounds_like_a_name([word for word in words if len(word) > 2])
    name = parse_name(f"{first} {last}") if is_one and first.islower() == last.islower() else None
    return name if isinstance(name, str) else None


def _split(text: str) -> list[str]:
    parts = (part.strip(" -!:") for part in _BETWEEN_PARTS.split(text))
    return list(filter(None, parts))


def _split_labelled(text: str) -> list[str]:
    """Return what stands behind a label, the first passage without the talk behind its words."""
    first, *others = _split(text) or [""]
    words = first.split()
    has_capitals = bool(words) and words[0][0].isupper()
    name = " ".join(takewhile(lambda word: _may_go_on(word, has_capitals=has_capitals), words))
    return [name, *others] if name else _split(text)


def _may_go_on(word: str, *, has_capitals: bool) -> bool:
    lower = word.lower()
    return lower not in ONLY_TALK and not (has_capitals and word == lower and word not in PARTICLES)


def _is_one(part: str) -> bool:
    words = part.lower().split()
    is_a_name = ONLY_TALK.isdisjoint(words) and _NO_PARTS.isdisjoint(words)
    return len(words) <= _MOST_WORDS and is_a_name
