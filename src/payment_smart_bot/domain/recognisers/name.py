"""Names of people in a message: labelled, or bare where a name is asked for."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from payment_smart_bot.domain.cards import Reason, Rejection
from payment_smart_bot.domain.number_words import spoken_digits
from payment_smart_bot.domain.recognisers.everyday_words import EVERYDAY, NAMES_TOO
from payment_smart_bot.domain.recognisers.message import TAKEN, Context, Message
from payment_smart_bot.domain.session import Field

MAX_LENGTH: Final = 100
_MAX_WORDS: Final = 10
_MOST_NUMERALS: Final = 2
_MARKS: Final = frozenset(" '-.·")

_CARDHOLDER: Final = (
    r"(?:(?:my|the|our|his|her|full|correct|right|real|actual|card\s?-?holder'?s?|holder'?s?)\s+)*"
    r"(?:full\s+|legal\s+|last\s+|first\s+)?name(?:\s+(?:on|of)\s+(?:the|my|this)?\s*card)?"
    r"|card\s?-?holder"
)
_LABELLED: Final = re.compile(
    rf"\b(?:{_CARDHOLDER})(?:\s*[:=]\s*|(?:\s*,)?\s+(?:is|it'?s|to|should\s+be|must\s+be|as|was)\s+(?:actually\s+|now\s+)?|\s*-\s+|'s\s+)"
    rf"(?P<name>[^\n,;:!?{TAKEN}]+)",
    re.IGNORECASE,
)
_INTRODUCED: Final = re.compile(
    rf"\b(?:i\s+am|i'm|im|this\s+is|it\s+is|it's|its|call\s+me|they\s+call\s+me|in\s+the\s+name\s+of|under|names?|for)\s+"
    rf"(?P<name>[^\n,;:!?{TAKEN}]+)",
    re.IGNORECASE,
)
_SEGMENT: Final = re.compile(rf"[\n,;:!?{TAKEN}()\[\]\"|/]+|(?<=\w\w)\.(?=\s)|\s-\s")
_FIRST_CLAUSE: Final = re.compile(
    r"\s+(?:and|but|card|number|expir\w*|exp|cvv|cvc|with|please|pls|thanks|thank)\b.*",
    re.IGNORECASE,
)
_LEADING: Final = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|yes|yeah|yep|sure|well|oh|um|uh|so|and|the|for|of|by|from|under"
    r"|it's|its|it|is|i'm|i|am|im|this|my|name|names|full|card|holder|cardholder|mr|mrs|ms|mx|miss"
    r"|sir|please|pls|actually|sorry|no|here|you|go|then|with|as)\b[\s.'-]*)+(?=\S)",
    re.IGNORECASE,
)
_TRAILING: Final = re.compile(
    r"(?:\s+(?:please|pls|thanks|thank\s+you|thx|here|ok|and|with|is|my|the|card|number|mate|bro))+$",
    re.IGNORECASE,
)
_ORDINAL: Final = {"2nd": "II", "3rd": "III", "4th": "IV"}
_PARTICLES: Final = frozenset(
    "al bin bint da das de del della den der di do dos du e el ibn la las le los of san ten ter"
    " van von y zu zum zur".split()
)


def parse_name(text: str) -> str | Rejection:
    """Turn text into a cardholder's name, or say that it is none.

    One word or many, in any script; letters, marks, apostrophes, hyphens, dots. Typed case is
    kept unless it is all lower case. No digit passes, nor a number said in words.
    """
    words = [_ORDINAL.get(word.lower(), word) for word in text.split()]
    name = " ".join(words).strip(" '-·,")
    if not _is_made_of_letters(name) or len(name) > MAX_LENGTH or len(words) > _MAX_WORDS:
        return Rejection(Reason.NOT_A_NAME)
    if _holds_a_number(name):
        return Rejection(Reason.NOT_A_NAME)
    return _capitalised(name) if name == name.lower() else name


def _is_made_of_letters(name: str) -> bool:
    letters = sum(map(str.isalpha, name))
    if letters < 2 and not (letters == 1 and ord(name[0]) > 0x2E7F):
        return False
    return all(c.isalpha() or c in _MARKS or unicodedata.category(c)[0] == "M" for c in name)


def _holds_a_number(name: str) -> bool:
    if name.isascii():
        return bool(spoken_digits(name))
    numerals = sum(unicodedata.numeric(c, None) is not None for c in name)
    return numerals > _MOST_NUMERALS or bool(spoken_digits(name))


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


def certain_name(message: Message, context: Context) -> str | Rejection | None:
    """Take a name that is introduced as one: "my name is …", "name on card: …"."""
    left = message.left
    if "ame" not in left and "older" not in left and "AME" not in left:
        return None
    found = _LABELLED.search(left)
    if not found:
        return None
    candidate = _FIRST_CLAUSE.sub("", found["name"]).rstrip(" .")
    if _all_everyday(candidate) or found.end() < len(left) and left[found.end()] == "?":
        return None
    name = parse_name(candidate)
    message.take(found.start(), found.start("name") + len(candidate))
    return name


def likely_name(message: Message, context: Context) -> str | Rejection | None:
    """Take what reads like a name where one is asked for, or beside the rest of the card."""
    if context.open_field is not Field.NAME and (context.name_known or not context.card_known):
        return None
    for segment in _SEGMENT.split(_introduced(message.left)):
        for candidate in _candidates(segment.strip(" '-")):
            name = parse_name(candidate) if reads_like_a_name(candidate) else None
            if isinstance(name, str):
                return name
    return None


def _candidates(segment: str) -> Iterator[str]:
    """A name typed with capitals may begin with a word that is a courtesy elsewhere: My Linh."""
    if segment.istitle():
        yield segment
    yield _TRAILING.sub("", _LEADING.sub("", segment)).rstrip(" .")


def _introduced(left: str) -> str:
    found = _INTRODUCED.search(left)
    if found and reads_like_a_name(candidate := _FIRST_CLAUSE.sub("", found["name"]).strip(" .")):
        return candidate
    return left


def reads_like_a_name(text: str) -> bool:
    """Whether no word of a text belongs to everyday talk but for those that are names as well."""
    words = [word.strip("'.-").lower() for word in text.split()]
    words = [word for word in words if word]
    if not words or len(words) > _MAX_WORDS:
        return False
    everyday = [word for word in words if word in EVERYDAY]
    if not everyday:
        return True
    capitalised = all(word[0] != word[0].lower() or word in _PARTICLES for word in text.split())
    return all(word in NAMES_TOO for word in everyday) and (
        len(everyday) < len(words) or (capitalised and len(words) > 1)
    )


def _all_everyday(text: str) -> bool:
    words = [word.strip("'.-").lower() for word in text.split()]
    return all(word in EVERYDAY for word in words)
