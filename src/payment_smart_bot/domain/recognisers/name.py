"""Names of people in a message: labelled, introduced, or bare where a name is asked for."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.cards import Reason, Rejection
from payment_smart_bot.domain.number_words import spoken_digits
from payment_smart_bot.domain.recognisers.everyday_words import EVERYDAY, FUNCTION, NAMES_TOO
from payment_smart_bot.domain.recognisers.message import TAKEN, Context, Message
from payment_smart_bot.domain.session import Field

MAX_LENGTH: Final = 100
_MAX_WORDS: Final = 10
_MOST_NUMERALS: Final = 2
_MOST_LABELS: Final = 3
_MOST_SEGMENTS: Final = 30
_MARKS: Final = frozenset(" '-.,·")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SUFFIXES: Final = _words("jr jr. sr sr. ii iii iv phd esq")
_ORDINAL: Final = {"2nd": "II", "3rd": "III", "4th": "IV"}
_PARTICLES: Final = _words(
    "al bin bint da das de del della den der di do dos du e el ibn la las le los of san ten ter"
    " van von y zu zum zur"
)

_NAME: Final = r"(?:name|naem|nmae|nam|nmea)"
_HOLDER: Final = r"(?:card\s?-?|account\s)?holder(?:'?s)?"
_LABEL: Final = re.compile(
    rf"""
    \b (?: {_NAME} (?:\s+(?:on|of)\s+(?:(?:the|my|this)\s+)?card)? | {_HOLDER} (?:\s+{_NAME})? )
    (?: \s*[:=]\s*
      | \s+-\s+
      | (?:\s*,)? \s+ (?:is|it'?s|to|should\s+be|must\s+be|as|was|reads|says) \s+
        (?:(?:actually|now|really)\s+)?
      | '?s\s+
      | \s+from\s+ (?:[^\s]+\s+){{1,5}}? to\s+
      | (?-i:\s+ (?=[A-Z]))
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What stands before a name: "name: ", "name on the card is ", "cardholder's name - "."""

_PART: Final = r"\s?name[\s:=\-]{1,3}(?:is\s)?\s?"
_FIRST_NAME: Final = re.compile(rf"\b(?:first|given|fore){_PART}", re.IGNORECASE)
_LAST_NAME: Final = re.compile(rf"\b(?:last|family|sur){_PART}", re.IGNORECASE)

_INTRODUCTION: Final = re.compile(
    r"""
    \b (?: i\s+am(?:\s+called)? | i'?m | (?:this|it|that)\s+is | (?:it|that)'?s | that\s+would\s+be
         | (?:they\s+)?call\s+me | in\s+the\s+name\s+of | under | for | says | should\s+be | to
         | use | put | write ) \s+
    | 我(?:的名字)?[叫是]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SEGMENT: Final = re.compile(
    rf"""
      [\n\t;:!()\[\]{{}}"|/&=*#{TAKEN}。、?]+      # the question mark stays with what it ends
    | ,(?!\s?(?:jr|sr|i{{2,3}}|iv)\b)
    | (?<=\w\w)(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bjr)(?<!\bsr)(?<!mrs)(?<!rof)\.(?=\s)
    | \s-\s
    | (?<!\w)[0-9][.)]\s
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LEADING: Final = _words(
    "hi hello hey ok okay yes yeah yep sure well oh um umm uh hmm so please pls actually sorry"
    " thanks then mr mr. mrs mrs. ms ms. mx mx. miss madam sir"
)
"""Courtesies that may stand before a name in whatever case; those below, only in lower case."""
_LEADING_LOWER: Final = _LEADING | _words(
    "and the for of by from under it's its it is i'm i am im this that that's thats my name names"
    " full card holder cardholder no here you go with as use put write says said can be called me"
    " course cardholder's first"
)
_BREAKING: Final = _words(
    "and but is not please pls plz thanks thank thx ty here ok okay card number exp expiry expires"
    " expiring expiration cvv cvc code with visa mastercard amex my mate bro instead on which who"
    " because now"
)
"""Words before which a name ends."""
_ADJECTIVE_ENDINGS: Final = ("ated", "ized", "ised", "ing", "ous", "ful", "ible", "able", "less")


# --- what a name is ------------------------------------------------------------------------------


def parse_name(text: str) -> str | Rejection:
    """Turn text into a cardholder's name, or say that it is none.

    One word or many, in any script; letters, marks, apostrophes, hyphens, dots. Typed case is
    kept unless it is all lower case. No digit passes, nor a number said in words.
    """
    words = text.split()
    name = " ".join(_ORDINAL.get(word.lower(), word) for word in words).strip(" '-·,")
    if not _is_made_of_letters(name) or len(name) > MAX_LENGTH or len(words) > _MAX_WORDS:
        return Rejection(Reason.NOT_A_NAME)
    if _holds_a_number(name):
        return Rejection(Reason.NOT_A_NAME)
    return _capitalised(name) if text == text.lower() else name


def _is_made_of_letters(name: str) -> bool:
    letters = sum(map(str.isalpha, name))
    if letters < 2 and not (letters == 1 and ord(name[0]) > 0x2E7F):
        return False
    return all(c.isalpha() or c in _MARKS or unicodedata.category(c)[0] == "M" for c in name)


def _holds_a_number(name: str) -> bool:
    if spoken_digits(name):
        return True
    return sum(unicodedata.numeric(c, None) is not None for c in name) > _MOST_NUMERALS


def _capitalised(name: str) -> str:
    words = name.split(" ")
    return " ".join(
        word if place and word in _PARTICLES else _capitalised_word(word)
        for place, word in enumerate(words)
    )


def _capitalised_word(word: str) -> str:
    parts = re.split("(['-])", word)
    return "".join(
        part if place and len(part) == 1 else part[:1].upper() + part[1:]
        for place, part in enumerate(parts)
    )


# --- the recognisers -----------------------------------------------------------------------------


def certain_name(message: Message, context: Context) -> str | Rejection | None:
    """Take a name that is introduced as one: "my name is …", "name on card: …".

    A label before digits is a Rejection; a label before everyday talk is nothing.
    """
    left = message.left
    if not _mentions_a_name(left):
        return None
    if both := _first_and_last(left):
        return parse_name(both)
    segments = list(_segments(left, keep_labels=True))
    for start, segment in segments:
        for at, candidate in _after(_LABEL, segment):
            if _is_offered_as_a_name(candidate):
                message.take(start, start + at + len(candidate))
                return parse_name(candidate)
    return next((name for name in map(_introduced, (s for _, s in segments)) if name), None)


def likely_name(message: Message, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    if context.open_field is not Field.NAME and (context.name_known or not context.card_known):
        return None
    segments = [segment for _, segment in _segments(message.left)]
    if in_two := _in_two_parts(message.left, segments):
        return in_two
    for segment in segments:
        if name := _introduced(segment) or _bare(segment):
            return name
    return None


def _mentions_a_name(left: str) -> bool:
    lowered = left.lower()
    return any(part in lowered for part in ("nam", "nae", "nma", "nme", "holder"))


def _segments(left: str, *, keep_labels: bool = False) -> Iterator[tuple[int, str]]:
    """Yield the parts of a message between its separators, with their places."""
    if keep_labels:
        yield from _labelled_segments(left)
        return
    start = 0
    for count, found in enumerate(_SEGMENT.finditer(left)):
        if count == _MOST_SEGMENTS:
            return
        asked = "?" in found[0]
        if not asked and found.start() > start:
            yield start, left[start : found.start()]
        start = found.end()
    yield start, left[start:]
