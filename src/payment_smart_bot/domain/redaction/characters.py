"""Characters: what is shown of each, and which plain letter or digit it stands for."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

LONGEST_FORM: Final = 4
"""A character with a longer compatibility form is a ligature of words (U+FDFA has 18 letters)."""

_REPLACEMENT: Final = "\ufffd"
_REMEMBERED: Final = 8_192
# Invisible, though not in category Cf: grapheme joiner, Hangul fillers, variation selectors.
_INVISIBLE = frozenset(
    map(
        chr, (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x3164, 0xFFA0)
    )
).union(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))
# Blocks of pictures: a character that this Python does not know yet is a picture there.
_PICTURES = range(0x1F300, 0x1FB00)
_BRAILLE = range(0x2801, 0x2900)  # digits are the letters a-j after a number sign

# Characters that show a number and that Unicode gives no numeric value.
_SHOWS_NUMBER = re.compile(
    r"\b(?:DIGITS?|NUMERAL|KEYCAP|COMBINING NUMBER|CLOCK FACE|DIE FACE|PLAYING CARD|MAHJONG TILE"
    r"|DOMINO TILE)\b"
)
# Latin letters that NFKD leaves as they are: "ø", small capitals, letters in squares.
_SHOWS_LETTER = re.compile(
    r"(?:LATIN (?:SMALL|CAPITAL) LETTER|LATIN LETTER SMALL CAPITAL|(?:NEGATIVE|CROSSED NEGATIVE)"
    r" (?:CIRCLED|SQUARED) LATIN CAPITAL LETTER|REGIONAL INDICATOR SYMBOL LETTER)"
    r" (?:DOTLESS )?([A-Z])(?: WITH .*)?"
)
# Greek and Cyrillic letters that look like Latin ones (after Unicode's confusables.txt).
_LOOKS_LIKE = {
    twin: latin
    for latin, twins in {
        "a": "\u03b1\u0430", "E": "\u0395\u0415", "e": "\u03b5\u0435", "f": "\u0192",
        "g": "\u0261", "H": "\u0397\u041d", "h": "\u04bb", "I": "\u0399\u0406\u04c0",
        "i": "\u03b9\u0456", "l": "\u04cf", "N": "\u039d", "n": "\u0578",
        "O": "\u039f\u041e", "o": "\u03bf\u043e\u0585", "p": "\u0440", "R": "\u0420",
        "r": "\u0433", "S": "\u0405", "s": "\u0455", "T": "\u03a4\u0422", "t": "\u03c4\u0442",
        "U": "\u054d", "u": "\u03c5\u057d", "V": "\u0474", "v": "\u03bd\u0475",
        "W": "\u051c", "w": "\u051d\u03c9", "X": "\u03a7\u0425", "x": "\u03c7\u0445",
        "Y": "\u03a5", "y": "\u03b3\u0443", "Z": "\u0396",
    }.items()
    for twin in twins
}  # fmt: skip


ZWNJ: Final = "\u200c"
ZWJ: Final = "\u200d"
_VIRAMA: Final = 9
"""The combining class of signs that join consonants, in every script of India and around it."""
_JOINS_NOTHING_AFTER: Final = frozenset(
    "\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062f\u0630\u0631\u0632\u0648\u0649\u0698"
)
"""Arabic letters after which the next one stands apart anyway."""


def has_joiners(text: str) -> bool:
    """Tell whether a text has joiners at all."""
    return ZWJ in text or ZWNJ in text


def is_needed_joiner(text: str, at: int) -> bool:
    """Tell whether the joiner `text[at]` changes how the word is written (UAX 31, rules A1, A2, B).

    After a sign that joins consonants both do; between two Arabic letters that would join, ZWNJ
    does, as in Persian. Everywhere else a joiner is invisible.
    """
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if not before or not after.isalpha():
        return False
    if unicodedata.combining(before) == _VIRAMA:
        return True
    both_join = _is_arabic(before) and _is_arabic(after) and before not in _JOINS_NOTHING_AFTER
    return text[at] == ZWNJ and both_join


def _is_arabic(char: str) -> bool:
    return unicodedata.name(char, "").startswith("ARABIC LETTER")


def show_with_joiners(text: str) -> str:
    """Return what is shown of a text, with the joiners that its script needs."""
    return "".join(
        char if char in ZWJ + ZWNJ and is_needed_joiner(text, at) else char.translate(VISIBLE)
        for at, char in enumerate(text)
    )


class _CharacterTable(dict[int, str | None]):
    """A table for `str.translate` that works each character out when it first meets it."""

    def __init__(self, judge: Callable[[str], str | None]) -> None:
        self._judge = judge

    def __missing__(self, codepoint: int) -> str | None:
        shown = self._judge(chr(codepoint))
        if len(self) < _REMEMBERED:
            self[codepoint] = shown
        return shown


def _show(char: str) -> str | None:
    """Return what stays of a character: itself, a blank, U+FFFD or nothing (invisible)."""
    category = unicodedata.category(char)
    if char in "\n\t":
        return char
    if category in ("Cc", "Zl", "Zp") or char == "\u2800":
        return " " if char.isspace() or char == "\u2800" else None
    if category == "Cf" or char in _INVISIBLE:
        return None
    if category in ("Cs", "Co") or (category == "Cn" and ord(char) not in _PICTURES):
        return _REPLACEMENT
    return char


def _fold(char: str) -> str:
    """Return the plain letters that a character stands for, "0" for a number, "" for an accent."""
    if _is_numeric(char):
        return "0"
    plain = unicodedata.normalize("NFKD", char)
    if len(plain) > LONGEST_FORM:
        return "0" if any(map(_is_numeric, plain)) else ""
    if plain != char:
        return "".join(_fold(part) for part in plain if not part.isspace())
    if unicodedata.category(char).startswith("M"):
        return ""
    letter = _SHOWS_LETTER.fullmatch(unicodedata.name(char, ""))
    return letter[1] if letter and not char.isascii() else _LOOKS_LIKE.get(char, char)


def _is_numeric(char: str) -> bool:
    return (
        unicodedata.numeric(char, None) is not None
        or unicodedata.category(char).startswith("N")
        or ord(char) in _BRAILLE
        or _SHOWS_NUMBER.search(unicodedata.name(char, "")) is not None
    )


VISIBLE = _CharacterTable(_show)
FOLDED = _CharacterTable(_fold)
