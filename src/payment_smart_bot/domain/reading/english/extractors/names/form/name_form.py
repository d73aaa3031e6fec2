"""What a name is made of, and how it is written."""

import re
import unicodedata
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Reason, Rejection
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.characters import ZWJ, ZWNJ
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS, find_spoken_digits

MAX_LENGTH: Final = 100
MAX_WORDS: Final = 10
_MOST_NUMERALS: Final = 2
_MARKS: Final = frozenset(f" '′-.,·・/&{ZWJ}{ZWNJ}")  # noqa: RUF001 (as people type them)
ORDINAL: Final = {"2nd": "II", "3rd": "III", "4th": "IV"}
PARTICLES: Final = words_of(
    "a/l a/p d/o s/o w/o al bin bint da das de del della den der di do dos du e el ibn la las le"
    " los of san ten ter van von y zu zum zur"
)
_PARENTAGE: Final = re.compile(r"(?<=\b[adsw])/(?=[lop]\b)", re.IGNORECASE)
_JOINING: Final = words_of("& and")
_TITLED: Final = words_of("mr mrs ms miss mx Mr Mrs Ms Miss Mx MR MRS MS MISS MX")
TITLES: Final = words_of(
    "mr mr. mrs mrs. ms ms. mx mx. mister missus miss madam sir herr frau monsieur madame mme mlle "
    "signor signora señor señora sra sra. senhor senhora shri smt smt. engr engr. prof prof. "
    "professor"
)

_CAPITAL_WITHIN: Final = re.compile(r"(?<=\W)(?!I\b)[^\W\d_a-z]")
_SECOND_INITIAL: Final = re.compile(r"(?<=\.)[^\W\d_](?=\.)")
_SLASH: Final = "\u2215"
"""Stands for a slash within a name; no message has one, as it is read."""


def protect_parentage(left: str) -> str:
    """Return a text in which the slash of "s/o", "daughter of" and the like ends no segment."""
    return _PARENTAGE.sub(_SLASH, left) if "/" in left else left


def show_parentage(left: str) -> str:
    """Return a text with the slash of "s/o" and the like as it is typed."""
    return left.replace(_SLASH, "/")


def has_a_capital_within(text: str) -> bool:
    """Whether a word after the first may begin a name: one with a capital, but for "I"."""
    if text.isascii() and text[1:].islower():
        return False
    return _CAPITAL_WITHIN.search(text) is not None


def parse_name(text: str) -> str | Rejection:
    """Turn text into a cardholder's name, or say that it is none.

    One word or many, in any script; letters, marks, apostrophes, hyphens, dots. Typed case is
    kept unless it is all lower case. No digit passes, nor a number said in words.
    """
    words = text.replace(_SLASH, "/").split()
    name = " ".join(ORDINAL.get(word.lower(), word) for word in words).strip(" '-·,").lstrip(". ")
    if not _is_made_of_letters(name) or len(name) > MAX_LENGTH or len(words) > MAX_WORDS:
        return Rejection(Reason.NOT_A_NAME)
    if _holds_a_number(name):
        return Rejection(Reason.NOT_A_NAME)
    return _capitalise(name) if text == text.lower() else name


def drop_marks(text: str) -> str:
    """Return a text with its letters without their marks: "Zoe" of "Zoë"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


def drop_titles(offered: str) -> list[str]:
    """Return the words of a text without what people are called by; couples keep that."""
    words = offered.split()[: MAX_WORDS + 1]
    is_a_couple = not _JOINING.isdisjoint(words) and not _TITLED.isdisjoint(words[2:])
    while len(words) > 1 and words[0].lower() in TITLES and not is_a_couple:
        words.pop(0)
    return words


def _is_made_of_letters(name: str) -> bool:
    joined = name.replace(" ", "")
    if len(joined) > 1 and joined.isalpha():
        return True
    letters = sum(map(str.isalpha, name))
    if letters < 2 and not (letters == 1 and ord(name[0]) > 0x2E7F):
        return False
    return all(c.isalpha() or c in _MARKS or unicodedata.category(c)[0] == "M" for c in name)


def _holds_a_number(name: str) -> bool:
    if find_spoken_digits(name) or not NUMBER_WORDS.isdisjoint(name.lower().split()):
        return True
    if name.isascii():  # whose letters are no numerals
        return False
    return sum(unicodedata.numeric(c, None) is not None for c in name) > _MOST_NUMERALS


def _capitalise(name: str) -> str:
    words = name.split(" ")
    return " ".join(
        word if place and word in PARTICLES else _capitalise_word(word)
        for place, word in enumerate(words)
    )


def _capitalise_word(word: str) -> str:
    parts = re.split("(['-])", word)
    capitalised = "".join(
        part if place and len(part) == 1 else part[:1].title() + part[1:]
        for place, part in enumerate(parts)
    )
    return _SECOND_INITIAL.sub(lambda initial: initial[0].upper(), capitalised)
