"""Names behind a label, which are always taken: "name: Jane Doe", "my name is Jane Doe"."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    FUNCTION,
    NAMES_TOO,
    NO_NAMES,
    ONLY_TALK,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import SET_ASIDE, TAKEN
from payment_smart_bot.domain.reading.english.extractors.names.form.initials import (
    end_with_initials,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    TITLES,
    drop_titles,
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.small_last_name import (
    find_end_with_small_last_name,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_MOST_LABELS: Final = 3
_LONGEST: Final = 200
_MOST_WORDS: Final = 5
_NAME: Final = r"(?:name|naem|nmae|nam|nmea)"
_HOLDER: Final = r"(?:card\s?-?|account\s)?holder(?:'?s)?"
_LABEL: Final = re.compile(
    rf"""
    \b (?=[nhca]) (?: {_NAME} (?: \s+as\s+(?:it\s+is\s+)?(?:printed|written) )?
           (?: (?:'?s|\s+is)? \s+(?:on|of)\s+ (?: (?:(?:the|my|this)\s+)? card | it | there ) )?
         | {_HOLDER} (?:\s+{_NAME})? )
    (?: (?:\s+(?:correction|change|again|here|there))? \s*[:=]\s*
      | \s+-\s+
      | (?:\s*,)? \s+
        (?:is|it'?s|to|as|was|reads|says|shows
          |(?:should|sh?ld|shd|must|shall|will|would|(?:ought|needs|has)\s+to)
           \s+ (?:be|read|say)) \s*:?\s+
        (?:(?:actually|now|really|spelt|spelled)\s+)?
      | '?s\s+
      | \s+from\s+ (?:[^\s]+\s+){{1,5}}? to\s+
      | (?-i:\s+ (?=[A-Z]))
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a name: "name: ", "name on the card is ", "cardholder's name - "."""

_SAYS_PLAINLY: Final = re.compile(
    r"(?:\w+,?\s)?(?:[Mm]y|[Tt]he)\s(?:full\s)?name(?:'s|\sis)\s"
    r"(?P<name>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,3})(?P<rest>(?:\s[a-z].*)?)"
)
"""A whole message that begins with a label and a name with capitals."""
_INTRODUCES_PLAINLY: Final = re.compile(
    r"(?:\w+,?\s)?(?:[Ii]'?m|[Ii]\sam|[Tt]his\sis)\s(?P<name>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){1,3}),?\s"
    r"(?P<rest>(?:and\s|here\s)?(?:i\s|I\s)?(?:just\s)?(?:want|wanna|need|would\slike|'d\slike|trying|here|wish)"
    r"\s(?:to\s)?pay\b.*)"
)
"""The same of whoever says who wants to pay."""
_SPEAKS_OF_A_NAME: Final = Pieces("nam|holder|nae|nma|nme|spel")
_MAY_BE_A_LABEL_BEHIND: Final = Pieces("nam|naam|nom|pangalan")
_MAY_SAY_THAT_IT_IS_WHOLE: Final = Pieces("full|whole|complete")
_LABEL_BEHIND: Final = re.compile(
    r"[\s,]+(?:(?:is|po|ho|ko|ang|yung|yun|ito|ay|the|my|as|for)[\s,]+){0,3}"
    r"(?:card\sname|(?:name|nama|nombre|nom|nome|naam|pangalan)"
    r"(?:\s(?:po|ko|ho|is|it|printed|only))?"
    r"\s(?:(?:sa|on|in|of|di|en|sur|su|no|na|ng|auf|op|pe|par)\s)?(?:(?:the|my|la|le|el|aking)\s)?"
    r"(?:card|karte|kartu|tarjeta|carte|carta|cart[aã]o|kaart|kad))"
    r"(?:\s(?:po|ko|ho|na|itself|only|please|pls|sir|madam))*[\s.!]*\Z",
    re.IGNORECASE,
)
"""A label that stands behind the name: "Jane Doe is the name on the card", "… po name sa card"."""
_IS_WHOLE: Final = re.compile(
    r",?\s(?:(?:is|as|that'?s)\s)?(?:(?:my|the)\s)?(?:in\sfull|(?:whole|full|complete)\s(?:thing|name))"
    r"[\s.!]*\Z",
    re.IGNORECASE,
)
"""What stands behind the whole of a name: "a j doe the whole thing"."""
_MAY_SAY_ANOTHER: Final = re.compile(r"\b(?:but|not|though|says|called|or)\b|\?", re.IGNORECASE)
"""What may follow such a name and speak of another one."""
_ASKS_WHAT_WAS_DONE: Final = re.compile(r"\b(?:did|have)\s(?:you|u|ya)\b", re.IGNORECASE)
_ASKS_ALONE: Final = re.compile(
    r"\W*(?:so\s|and\s|wait\W+)?(?:is|isn'?t|was|should|shouldn'?t|does|do)\b[^.?!\n]*\?\W*",
    re.IGNORECASE,
)
"""A message that is but one question: "is the name on it Jane or June?"."""
_ASKS_WHAT_IS_NEEDED: Final = re.compile(
    r"\b(?:(?:do|does|did|should|shall|must)\s(?:you|u|they|it|i|we|he|she)"
    r"|(?:will|would)\s(?:you|u|they|it|he|she)(?!\s(?:please\s)?(?:put|use|give|show|take)\b))"
    r"\s(?:\w+\s){0,2}?(?:need|want|require|prefer|have|see|use|put|give|show|take|be|say|read"
    r"|like|expect)\b[^.?!\n]{0,30}\Z",
    re.IGNORECASE,
)
"""What asks how the name is to be: "do you need my full name Jane Doe?" gives none."""
_OF_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:(?:got|get|take|have|had|wrote|typed|entered|heard|gave)(?:\s(?:my|the))?"
    r"|(?:your|company|business|user|file|brand|pet|dog|middle|married|maiden|street|what)(?:'s)?"
    r"(?:\snew)?)\s\Z",
    re.IGNORECASE,
)
"""What stands before a label that speaks of another name: "your name is Bob?"."""

PART_OF_A_NAME: Final = re.compile(
    r"\b(?:first|given|fore|christian|last|family|sur|second)\s?name\b", re.IGNORECASE
)

_END: Final = re.compile(rf"[\n;:!?()\[\]{{}}{TAKEN}{SET_ASIDE}]|(?<=\w\w\w)\.\s")
_NO_NAMES: Final = ONLY_TALK - {"and"}
_TOLD_OF_NAMES: Final = words_of(
    "right you in to us me too so true old long short odd weird strange unusual foreign irrelevant "
    "secret private hyphenated double russian polish german french italian spanish irish welsh "
    "scottish chinese japanese indian arabic english common rare funny silly"
)
_EDGES: Final = " '.-,\""
_NO_NAMES_ALONE: Final = TITLES | {"dr"}


def mentions_a_name(left: str) -> bool:
    """Whether a message speaks of a name at all, also mistyped."""
    return _SPEAKS_OF_A_NAME.are_in(left.lower())


def find_said_plainly(left: str) -> str | None:
    """Return the name of "My name is Jane Doe and I would like to pay", where no other may be."""
    form = _SAYS_PLAINLY if "name" in left else _INTRODUCES_PLAINLY
    found = form.fullmatch(left)
    if found is None or has_a_capital_within(found["rest"]):
        return None
    if find_end_with_small_last_name(left, *found.span("name")):
        return None
    words = found["name"].lower().split()
    is_plain = _NO_NAMES.isdisjoint(words) and not _MAY_SAY_ANOTHER.search(found["rest"])
    return found["name"] if is_plain else None


def find_before_a_label(left: str) -> str | None:
    """Return the full name that stands before its label, if that is a whole message."""
    label = _find_label_behind(left.lower(), left)
    words = drop_titles(left[: label.start()].strip(" ,")) if label else []
    if not 1 < len(words) <= _MOST_WORDS:
        return None
    plain = [word.strip(_EDGES).lower() for word in words if len(word.strip(_EDGES)) > 1]
    if not _NO_NAMES.isdisjoint(plain) or not NO_NAMES.isdisjoint(plain):
        return None
    is_one = not left[0].islower() or len(words[0]) == 1 or sounds_like_a_name(plain)
    return " ".join(words) if is_one else None


def _find_label_behind(lower: str, left: str) -> re.Match[str] | None:
    label = _LABEL_BEHIND.search(left) if _MAY_BE_A_LABEL_BEHIND.are_in(lower) else None
    if label or not _MAY_SAY_THAT_IT_IS_WHOLE.are_in(lower):
        return label
    return _IS_WHOLE.search(left)


def find_labelled(left: str, *, is_known: bool) -> Iterator[tuple[int, str]]:
    """Yield each name behind a label, and where it begins.

    Of a name that is known, "is right" tells how it is; no Mr Right corrects his like this.
    """
    if is_known and (_ASKS_WHAT_WAS_DONE.search(left) or _ASKS_ALONE.fullmatch(left)):
        return
    for label in islice(_LABEL.finditer(left), _MOST_LABELS):
        if _OF_SOMEBODY_ELSE.search(left, 0, label.start()):
            continue
        end = _END.search(left, label.end())
        offered = left[label.end() : end.start() if end else label.end() + _LONGEST]
        candidate = _cut(offered)
        is_asked = end is not None and end[0] == "?"
        if is_asked and (candidate.islower() or _ASKS_WHAT_IS_NEEDED.search(left[: label.start()])):
            continue
        if _may_be_one(candidate, is_known=is_known):
            yield label.end(), candidate


def _cut(offered: str) -> str:
    """Return the words right behind a label that are the likeliest name."""
    label = "name: "
    if offered[:1].isupper():
        offered = _cut_at_talk(offered)
    tagged = load_tags().find(label + offered)
    if tagged is None or tagged.start > len(label):
        return " ".join(drop_titles(offered))
    end = end_with_initials(label + offered, tagged.end)
    with_last_name = find_end_with_small_last_name(label + offered, len(label), end)
    return offered[: (with_last_name or end) - len(label)]


def _cut_at_talk(offered: str) -> str:
    """Return a text up to a word of every day: "Jane Doe" of "Jane Doe Card 4242"."""
    words = offered.split(" ")
    ends = (place for place, word in enumerate(words) if place and _is_of_talk(word))
    return " ".join(words[: next(ends, None)])


def _is_of_talk(word: str) -> bool:
    return word.lower() in _NO_NAMES and not _is_an_initial(word)


def _is_an_initial(word: str) -> bool:
    return len(word.strip(".")) == 1 and word.isupper() and word != "I"


def _may_be_one(candidate: str, *, is_known: bool) -> bool:
    """Whether what follows a label is meant as a name, be it a good one or not."""
    typed = (word.strip(_EDGES) for word in candidate.replace(" and ", " ").split())
    plain = ("" if _is_an_initial(word) else word.lower() for word in typed)
    words = list(filter(None, plain))
    everyday = EVERYDAY.intersection(words)
    if not words or not everyday <= NAMES_TOO:
        return False
    if _NO_NAMES_ALONE.issuperset(words):
        return False
    if len(words) > 1:
        return candidate.istitle() or FUNCTION.isdisjoint(words)
    if not candidate.islower():
        return True
    if everyday:
        return words[0] not in _TOLD_OF_NAMES and not (is_known and words[0] in FUNCTION)
    return sounds_like_a_name(words)
