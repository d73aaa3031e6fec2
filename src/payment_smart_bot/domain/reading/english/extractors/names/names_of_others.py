"""Names that are somebody else's: of who gets the cake, of the shop, on the order."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import NO_NAMES
from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, words_of

_THINGS: Final = r"(?:cake|order|invoice|pick-?\s?up|delivery|box|label|parcel|receipt)"
_OTHERS: Final = (
    rf"(?:{_THINGS}|bank|shop|baker|bakery|owner|manager|seller|driver|kid|child|baby|girl|boy|birthday\s(?:girl|boy)|dog"
    r"|cat|son|daughter)"
)
_PEOPLE: Final = "|".join(sorted(RELATIVES - {"else"}))
_OF_ANOTHER: Final = re.compile(
    rf"\bname\s(?:on|for|of)\s(?:(?:the|my|our|your)\s)?{_THINGS}\b"
    rf"|\b{_OTHERS}(?:'?s)?\sname\b"
    rf"|\bon\s(?:the|my)\s{_OTHERS}\b"
    rf"|\b(?:order|delivery|deliver\w*|parcel|cake|pick-?\s?up)\s(?:is\s)?(?:for|to|by)\b"
    rf"|\b(?:my|the|our)\s{_OTHERS}\sis\b",
    re.IGNORECASE,
)
_OF_A_RELATIVE: Final = re.compile(rf"\b(?:my|our)\s(?:{_PEOPLE})\sis\b", re.IGNORECASE)
_OF_THE_CARD: Final = re.compile(r"\b(?:card|holder|visa|mastercard|amex|mine)\b", re.IGNORECASE)


_OF_OTHERS: Final = words_of(
    "cake order invoice pick pickup pick-up deliver delivers delivered delivery box label parcel "
    "receipt bank shop baker bakery owner manager seller driver kid child baby girl boy dog cat "
    "son daughter"
)
_TRIGGERS: Final = frozenset(f"{one}s" for one in _OF_OTHERS | RELATIVES) | _OF_OTHERS | RELATIVES
"""One of them is in each message about the name of somebody else."""
_SPLITS: Final = str.maketrans(":,.;!\n", "      ", "'")


def may_speak_of_others(text: str) -> bool:
    """Whether a message may be about somebody else at all: most are not."""
    return not _TRIGGERS.isdisjoint(text.lower().translate(_SPLITS).split())


def names_somebody_else(text: str) -> bool:
    """Whether a message says whose name it gives, and that is not the cardholder."""
    return _OF_ANOTHER.search(text) is not None and _OF_THE_CARD.search(text) is None


def introduces_a_relative(text: str) -> bool:
    """Whether a message says who somebody's relative is, and nothing of a card."""
    return _OF_A_RELATIVE.search(text) is not None and _OF_THE_CARD.search(text) is None


def holds_words_of_another_script(text: str) -> bool:
    """Whether a text in Cyrillic or Greek, without capitals, has a word that is no name."""
    if (
        text.isascii()
        or not text.islower()
        or not any("\u0370" <= letter <= "\u052f" for letter in text)
    ):
        return False
    words = [word.strip(".,!?") for word in text.split()]
    return not NO_NAMES.isdisjoint(words) or any(map(_IS_A_VERB.search, words))


_IS_A_VERB: Final = re.compile("(?:ть|ться|тся|аю|ую)\\Z")
