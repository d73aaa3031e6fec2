"""Names of people in a message: labelled, introduced, or bare where a name is asked for."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Reason, Rejection
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    FUNCTION,
    NAMES_TOO,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    SET_ASIDE,
    TAKEN,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.whole_name import read_whole_name
from payment_smart_bot.domain.redaction.characters import ZWJ, ZWNJ
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS, find_spoken_digits

MAX_LENGTH: Final = 100
_MAX_WORDS: Final = 10
_MOST_NUMERALS: Final = 2
_OF_A_FULL_NAME: Final = 2
"""Words of a first and a last name; more of them in lower case may be a sentence."""
_MOST_DOUBTFUL_WORDS: Final = 3
_MOST_LABELS: Final = 3
_MOST_SEGMENTS: Final = 30
_LONGEST_SEGMENT: Final = 200
_MARKS: Final = frozenset(f" '′-.,·・/&{ZWJ}{ZWNJ}")  # noqa: RUF001 (as people type them)


_WITHIN_A_NAME: Final = frozenset(f"'-{ZWJ}{ZWNJ}")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SUFFIXES: Final = _words("jr jr. sr sr. ii iii iv phd esq")
_ORDINAL: Final = {"2nd": "II", "3rd": "III", "4th": "IV"}
_PARTICLES: Final = _words(
    "a/l a/p d/o s/o w/o al bin bint da das de del della den der di do dos du e el ibn la las le"
    " los of san ten ter van von y zu zum zur"
)

_PARTICLES_BEFORE: Final = re.compile(
    r"\A(?:(?:van|von|de|da|di|du|del|della|der|den|la|le|los|las|ter|ten|bin|al|el)\s)+"
)

_PARENTAGE: Final = re.compile(r"(?<=\b[adsw])/(?=[lop]\b)", re.IGNORECASE)
_SLASH: Final = "\u2215"
"""Stands for a slash within a name; no message has one, as it is read."""

_NAME: Final = r"(?:name|naem|nmae|nam|nmea)"
_HOLDER: Final = r"(?:card\s?-?|account\s)?holder(?:'?s)?"
_LABEL: Final = re.compile(
    rf"""
    \b (?: {_NAME} (?:\s+(?:on|of)\s+(?:(?:the|my|this)\s+)?card)? | {_HOLDER} (?:\s+{_NAME})? )
    (?: \s*[:=]\s*
      | \s+-\s+
      | (?:\s*,)? \s+ (?:is|it'?s|to|should\s+be|must\s+be|as|was|reads|says) \s+
        (?:(?:actually|now|really|spelt|spelled)\s+)?
      | '?s\s+
      | \s+from\s+ (?:[^\s]+\s+){{1,5}}? to\s+
      | (?-i:\s+ (?=[A-Z]))
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a name: "name: ", "name on the card is ", "cardholder's name - "."""

_OF_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:your|company|business|user|file|brand|pet|dog|middle|maiden|street|what)"
    r"(?:'s)?\s\Z",
    re.IGNORECASE,
)
"""What stands before a label that speaks of another name: "your name is Bob?"."""

_SOMEBODYS: Final = re.compile(r"'s\Z|\Amy\s|\A(?:his|her|their)\s")
"""What is said of the owner of something: "it's my mum's card"."""

_PART: Final = r"\s?name[\s:=\-]{1,3}(?:is\s)?\s?"
_FIRST_NAME: Final = re.compile(rf"\b(?:first|given|fore){_PART}", re.IGNORECASE)
_LAST_NAME: Final = re.compile(rf"\b(?:last|family|sur){_PART}", re.IGNORECASE)

_INTRODUCTION: Final = re.compile(
    r"""
    \b (?: i\s+am(?:\s+called)? | i'?m | (?:this|it|that)\s+is | (?:it|that)'?s | that\s+would\s+be
         | (?:they\s+)?call\s+me | in\s+the\s+name\s+of
         | (?<=\S\s)(?-i: under | for | says | should\s+be | to(?!\s[a-z]) )
         | use | put | write ) \s+
    | (?: mi\s+nombre\s+es | me\s+llamo | je\s+m'appelle | mi\s+chiamo | ich\s+hei(?:ss|ß)e ) \s+
    | 我(?:的名字)?[叫是]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WEAK_INTRODUCTION: Final = re.compile(
    r"(?:i\s+am|i'?m|(?:this|it|that)\s+is|(?:it|that)'?s)\s+(?=[^\s]+[.!]?\Z)", re.IGNORECASE
)
"""What stands before a name and before an adjective: "I'm Tomasz", "I'm deaf"."""

_SEGMENT: Final = re.compile(
    rf"""
      [\n\t;:!()\[\]{{}}"|/&=*#{TAKEN}{SET_ASIDE}。、?]+  # "?" stays with what it ends
    | ,(?!\s?(?:jr|sr|i{{2,3}}|iv)\b)
    | (?<=\w\w)(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bjr)(?<!\bsr)(?<!mrs)(?<!rof)\.(?=\s)
    | \s-\s
    | (?<!\w)[0-9][.)]\s
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LEADING: Final = _words(
    "hi hello hey ok okay yes yeah yep sure oh um umm uh hmm please pls actually sorry thanks then"
)
"""Courtesies that may stand before a name in whatever case; those below, only in lower case."""
_LEADING_LOWER: Final = _LEADING | _words(
    "well so and the for of by from under it's its it is i'm i am im this that that's thats"
    " my name names full card holder cardholder no here you go with as use put write says said"
    " called me course cardholder's first"
)
_TITLES: Final = _words("mr mr. mrs mrs. ms ms. mx mx. miss madam sir")
_BREAKING: Final = _words(
    "and but is not please pls plz thanks thank thx ty here ok okay card number exp expiry expires"
    " expiring expiration cvv cvc code with visa mastercard amex mate bro instead on which who"
    " because"
)
_AFTER_CAPITALS: Final = _words("lah leh lor meh sia x xx xxx xxxx xoxo innit ta cheers")
"""Particles, kisses and thanks after a name that is typed with capitals."""
_MAY_FOLLOW: Final = _words(
    "please pls plz thanks thank you thx ty here ok okay card number exp expiry expires expiring"
    " expiration date cvv cvc code security visa mastercard amex debit credit ending in on is it"
    " the my and with mate bro sir madam maam full name"
)
"""Words that may stand after a name in lower case; with any other it is part of a sentence."""
_MAY_STAND_BEFORE: Final = _LEADING_LOWER | _words(
    "is be should would will make made out put it that's can could do book booked"
)
"""Words of which a sentence may consist that ends in "for jane doe" or "under jane doe"."""
_PREPOSITIONS: Final = _words("under for to")
_BREAKING_BEFORE_MORE: Final = _words("my now i so")
"""Words before which a name ends; the latter only where more follows: Nguyen My is one."""
_NO_BEGINNING: Final = _words("no the is in it to he than was ill id im lets thats whos")
"""Words that begin a name only where it is typed with capitals."""
_CAPITAL_WITHIN: Final = re.compile(r"(?<=\W)(?!I\b)[^\W\d_a-z]")
"""The beginning of a word after the first that may begin a name typed with capitals."""
_ADDRESS: Final = re.compile(r"\w\w\.\w\w")
_ADJECTIVE_ENDINGS: Final = ("ated", "ized", "ised", "ing", "ous", "ful", "ible", "able", "less")


# --- what a name is ------------------------------------------------------------------------------


def parse_name(text: str) -> str | Rejection:
    """Turn text into a cardholder's name, or say that it is none.

    One word or many, in any script; letters, marks, apostrophes, hyphens, dots. Typed case is
    kept unless it is all lower case. No digit passes, nor a number said in words.
    """
    words = text.replace(_SLASH, "/").split()
    name = " ".join(_ORDINAL.get(word.lower(), word) for word in words).strip(" '-·,").lstrip(". ")
    if not _is_made_of_letters(name) or len(name) > MAX_LENGTH or len(words) > _MAX_WORDS:
        return Rejection(Reason.NOT_A_NAME)
    if _holds_a_number(name):
        return Rejection(Reason.NOT_A_NAME)
    return _capitalise(name) if text == text.lower() else name


def _is_made_of_letters(name: str) -> bool:
    letters = sum(map(str.isalpha, name))
    if letters < 2 and not (letters == 1 and ord(name[0]) > 0x2E7F):
        return False
    return all(c.isalpha() or c in _MARKS or unicodedata.category(c)[0] == "M" for c in name)


def _holds_a_number(name: str) -> bool:
    if find_spoken_digits(name) or not NUMBER_WORDS.isdisjoint(name.lower().split()):
        return True
    return sum(unicodedata.numeric(c, None) is not None for c in name) > _MOST_NUMERALS


def _capitalise(name: str) -> str:
    words = name.split(" ")
    return " ".join(
        word if place and word in _PARTICLES else _capitalise_word(word)
        for place, word in enumerate(words)
    )


def _capitalise_word(word: str) -> str:
    parts = re.split("(['-])", word)
    return "".join(
        part if place and len(part) == 1 else part[:1].title() + part[1:]
        for place, part in enumerate(parts)
    )


# --- the extractors ----------------------------------------------------------------------------


def take_certain_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take a name that is said to be one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    left = _protect_parentage(message.left)
    if context.open_field == Field.NAME:
        if read_whole_name(left) is not None:
            return None
        name = (
            _CAPITAL_WITHIN.search(left) is not None and _find_introduced(left, capitalised=True)
        ) or ("?" in left and _find_beside_question(left))
        if name:
            return name
    if not _mentions_a_name(left):
        return None
    if both := _find_first_and_last(left):
        return parse_name(both)
    for start, candidate, asked in _find_labelled(left):
        if _is_offered_as_a_name(candidate) and (_is_capitalised(candidate) or not asked):
            message.take(start, start + len(candidate))
            return parse_name(candidate)
    return _find_first(_find_introduced(segment) for segment in _split_into_segments(left))


def take_likely_name(message: MessageText, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    if context.open_field != Field.NAME and (context.name_known or not context.card_known):
        return None
    left = _protect_parentage(message.left)
    segments = list(_split_into_segments(left))
    joined = _join_two_parts(left, segments)
    return joined or _find_fullest(
        _find_introduced(segment) or _read_bare(segment) for segment in segments
    )


def read_doubtful_name(message: MessageText) -> str | None:
    """Return what may be a name and may be a few words: it is to be asked back."""
    words = message.text.split()
    if len(words) > _MOST_DOUBTFUL_WORDS:
        segments = _split_into_segments(message.text)
        return _find_first(
            _find_introduced(segment, doubtful=True) or _read_bare(segment, doubtful=True)
            for segment in segments
        )
    candidate = _WEAK_INTRODUCTION.sub("", " ".join(words)).strip(" .,!-'")
    if not candidate or "?" in candidate:
        return None
    plain = _split_into_plain_words(candidate)
    unknown = [word for word in plain if word not in EVERYDAY]
    if len(unknown) * 2 < len(plain) or plain[0] in _LEADING_LOWER:
        return None
    return _read_name(candidate)


def _find_first(names: Iterable[str | None]) -> str | None:
    return next(filter(None, names), None)


def _find_fullest(names: Iterable[str | None]) -> str | None:
    """Return the first name of several words, else the first: "Ji, Amitabh Verma"."""
    first = None
    for name in filter(None, names):
        if " " in name:
            return name
        first = first or name
    return first


def _protect_parentage(left: str) -> str:
    """Return a text in which the slash of "s/o", "daughter of" and the like ends no segment."""
    return _PARENTAGE.sub(_SLASH, left) if "/" in left else left


def _mentions_a_name(left: str) -> bool:
    lowered = left.lower()
    return any(part in lowered for part in ("nam", "nae", "nma", "nme", "holder"))


def _split_into_segments(left: str) -> Iterator[str]:
    """Yield the parts of a message between its separators, but for those that ask something."""
    start = 0
    for found in islice(_SEGMENT.finditer(left), _MOST_SEGMENTS):
        if "?" not in found[0]:
            yield left[start : found.start()].strip(" '-")
        start = found.end()
    yield left[start : start + _LONGEST_SEGMENT].strip(" '-")


def _find_labelled(left: str) -> Iterator[tuple[int, str, bool]]:
    """Yield what follows each label: its place, the text, and whether a question mark ends it."""
    for label in islice(_LABEL.finditer(left), _MOST_LABELS):
        if _OF_SOMEBODY_ELSE.search(left, 0, label.start()):
            continue
        end = _SEGMENT.search(left, label.end())
        offered = left[label.end() : end.start() if end else label.end() + _LONGEST_SEGMENT]
        yield label.end(), _cut_to_name(offered), end is not None and "?" in end[0]


def _find_introduced(
    segment: str, *, capitalised: bool = False, doubtful: bool = False
) -> str | None:
    """Return the name after "I'm", "it's", "call me" and the like.

    In lower case what follows "for" in a sentence is one only where it may be doubtful.
    """
    found = _INTRODUCTION.search(segment)
    if not found:
        return None
    end = _SEGMENT.search(segment, found.end())
    offered = segment[found.end() : end.start() if end else found.end() + _LONGEST_SEGMENT]
    candidate = _cut_to_name(offered)
    if (end and "?" in end[0]) or (capitalised and not candidate.istitle()):
        return None
    if candidate.islower() and _WEAK_INTRODUCTION.match(found[0] + candidate):
        return None
    if candidate.islower() and found[0].strip() in _PREPOSITIONS:
        before = segment[: found.start()].lower().split()
        if not doubtful and not _MAY_STAND_BEFORE.issuperset(before):
            return None
    if _SOMEBODYS.search(candidate):
        return None
    return _read_name(candidate) if reads_like_a_name(candidate, introduced=True) else None


def _find_beside_question(left: str) -> str | None:
    """Return "Jane Doe" of "Jane Doe. Is this safe?": two words or more, in capitals."""
    return _find_first(
        _read_bare(segment)
        for segment in _split_into_segments(left)
        if segment.istitle() and " " in segment
    )


def _read_bare(segment: str, *, doubtful: bool = False) -> str | None:
    """Return a segment that is a name once its courtesies are off.

    A name typed with capitals may begin with a word that is a courtesy elsewhere: My Linh. In lower
    case one that "and" follows, and then other words, is one only where it may be doubtful.
    """
    if any(map(_holds_figures, segment.split())):
        return None
    leading = _LEADING if segment.istitle() else _LEADING_LOWER
    words = segment.split()
    while len(words) > 1 and words[0].lower() in leading:
        opens_talk = words[0] == "the" and words[1].lower() not in leading
        if opens_talk:
            return None
        words.pop(0)
    candidate = _cut_to_name(" ".join(words))
    if not candidate:
        return None
    rest = " ".join(words).partition(candidate)[2].split()
    is_in_talk = not (rest[:1] == ["and"] if doubtful else _are_labels(rest))
    if candidate.islower() and (" " not in candidate or is_in_talk):
        return None
    return _read_name(candidate) if reads_like_a_name(candidate) else None


def _are_labels(words: list[str]) -> bool:
    """Whether words name what belongs to a card, or are polite."""
    return _MAY_FOLLOW.issuperset(word.strip("'.,-:!") for word in words if word.isalpha())


def _holds_figures(word: str) -> bool:
    return any(map(str.isdecimal, word)) and word.lower() not in _ORDINAL


def _read_name(candidate: str) -> str | None:
    name = parse_name(candidate)
    return name if isinstance(name, str) else None


def _find_first_and_last(left: str) -> str | None:
    """Return "Jane Doe" of "first name Jane, last name Doe"."""
    first, last = _FIRST_NAME.search(left), _LAST_NAME.search(left)
    if not first or not last:
        return None
    parts = [
        _cut_to_name(next(_split_into_segments(left[label.end() :]))) for label in (first, last)
    ]
    are_names = all(_is_one_name(part) or reads_like_a_name(part) for part in parts)
    return " ".join(parts) if are_names else None


def _join_two_parts(left: str, segments: list[str]) -> str | None:
    """Return "Jane Doe" of "Doe, Jane" or of a first and a last name on a line each."""
    if len(segments) != 2 or not all(map(_is_one_name, segments)):
        return None
    if "\n" in left:
        return _read_name(" ".join(segments))
    return _read_name(" ".join(reversed(segments))) if "," in left else None


def _cut_to_name(offered: str) -> str:
    """Cut text where a name in it would end, and at a final dot that is not the name's own."""
    words = offered.split()[: _MAX_WORDS + 1]
    while len(words) > 1 and words[0].lower() in _TITLES:
        words.pop(0)
    for place, word in enumerate(words):
        if place and _ends_a_name(word, words[place + 1 :]):
            words = words[:place]
            break
        if word.endswith("'s") and words[place + 1 : place + 2] == ["the"]:
            words = [*words[:place], word.removesuffix("'s")]
            break
    while len(words) > 1 and words[-1].rstrip(".!") in _AFTER_CAPITALS and not words[0].islower():
        words.pop()
    name = " ".join(words).rstrip(",'- ")
    if name.endswith(".") and words[-1].lower() not in _SUFFIXES and len(words[-1]) > 2:
        name = name.rstrip(".")
    return name


def _ends_a_name(word: str, more: list[str]) -> bool:
    plain = word.lower().strip(".'")
    return plain in _BREAKING or (plain in _BREAKING_BEFORE_MORE and bool(more) and word.islower())


# --- names and everyday talk ---------------------------------------------------------------------


def reads_like_a_name(text: str, *, introduced: bool = False) -> bool:
    """Whether no word of a text belongs to everyday talk but for those that are names as well.

    After an introduction a single word that is both may stand alone: "I'm Will".
    """
    words = _split_into_plain_words(text)
    if not words or len(words) > _MAX_WORDS:
        return False
    if _is_no_name(words[-1]) and not (len(words) > 1 and _is_capitalised(text)):
        return False
    everyday = [word for word in words if word in EVERYDAY]
    if not everyday:
        return True
    if not NAMES_TOO.issuperset(everyday) or (words[0] in _NO_BEGINNING and not text.istitle()):
        return False
    if len(everyday) < len(words):
        return not (text.islower() and len(words) > _OF_A_FULL_NAME and FUNCTION & set(words))
    capitalised = all(word[0] != word[0].lower() or word in _PARTICLES for word in text.split())
    return (introduced or len(words) > 1) and (capitalised or FUNCTION.isdisjoint(words))


def _is_offered_as_a_name(candidate: str) -> bool:
    """Whether what follows a label is meant as a name, be it a good one or not."""
    words = _split_into_plain_words(candidate)
    if not words or EVERYDAY.isdisjoint(words):
        return bool(words) and (_is_capitalised(candidate) or not _is_no_name(words[-1]))
    everyday = EVERYDAY.intersection(words)
    if not everyday <= NAMES_TOO:
        return False
    return len(words) == 1 or candidate.istitle() or FUNCTION.isdisjoint(words)


def _is_capitalised(text: str) -> bool:
    return text.istitle() or text.isupper()


def _is_no_name(word: str) -> bool:
    return word.endswith(_ADJECTIVE_ENDINGS, 3) or _ADDRESS.search(word) is not None


def _split_into_plain_words(text: str) -> list[str]:
    words = (word.strip("'.-,").lower() for word in text.split())
    return [word for word in words if word]


def _is_one_name(segment: str) -> bool:
    segment = _PARTICLES_BEFORE.sub("", segment) or segment
    letters = (c for c in segment if unicodedata.category(c)[0] != "M" and c not in _WITHIN_A_NAME)
    return "".join(letters).isalpha() and (
        reads_like_a_name(segment) or (segment.istitle() and segment.lower() not in EVERYDAY)
    )
