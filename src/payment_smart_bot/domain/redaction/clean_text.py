"""The cheap test: an ASCII text in which nothing is suspicious needs no further look."""

import re
from string import ascii_uppercase, digits, punctuation

from payment_smart_bot.domain.redaction.token_kinds import (
    COMPANY,
    DIGIT,
    FRAGMENTS,
    HOMOPHONE,
    KINDS,
    LONG,
    ONE,
)

_CONTROLS = bytes(byte for byte in (*range(9), *range(11, 32), 127))
_BLANKED = b"\t\n" + punctuation.encode()
_LOWER = bytes(range(256)).lower().translate(bytes.maketrans(_BLANKED, b" " * len(_BLANKED)))


def _build_table(default: str, **members: str) -> bytes:
    """Make a table for `bytes.translate` that turns each byte into the letter of its class."""
    table = bytearray(default.encode() * 256)
    for name, chars in members.items():
        for byte in chars.encode():
            table[byte] = ord(name)
    return bytes(table)


_SHAPE = _build_table("x", d=digits + "@|=%\\" + _CONTROLS.decode(), _=" \t\n")
_LONG_SHAPE = b"x" * LONG
# How the digits of a base64 text begin, and the letters of a base32 text; see `tokens`.
_CASES = _build_table("x", m="MNO", t="DTjz")
_BASE64_START = b"mt"
_CAPITALS = _build_table("x", A=ascii_uppercase)
_BASE32_START = b"AAAAA"
# What every word that joins number words holds, but for those of _SHORT alone.
_STEM = re.compile(
    "t(?:wo|we|hre|hir|hous|hosa)|f(?:our|iv|iev|ort|if)|s(?:ix|eve|evn)|ni(?:ne|en|nt)"
    "|e(?:igh|lev)|igt|zero|n(?:ou|au)ght|hund"
)
_SHORT = ("one", "ten", "nil")  # parts of many ordinary words
_SHORT_JOINED = tuple(
    f"{end}{word}" for end in ("one", "ten", "nil", "o", "oh", "le") for word in _SHORT
) + tuple(f"{word}o" for word in _SHORT)
_TELLING_WORDS = frozenset(
    word
    for word, kind in KINDS.items()
    if kind in (DIGIT, ONE, HOMOPHONE, COMPANY) and word not in ("to", "too", "for")
).union(FRAGMENTS)
_ROWS = ("to to", "to for", "for to", "for for", "too to", "too for")


def is_clean(text: str) -> bool:
    """Tell whether ASCII `text` has nothing that any rule could mask. True is certain."""
    raw = text.encode()
    shape = raw.translate(_SHAPE)
    if b"d" in shape or _LONG_SHAPE in shape:
        return False
    if _BASE64_START in raw.translate(_CASES) or _BASE32_START in raw.translate(_CAPITALS):
        return False
    letters = raw.translate(_LOWER).decode()
    words = letters.split()
    if not _TELLING_WORDS.isdisjoint(words) or may_join_numbers(letters):
        return False
    if "  " in letters:
        letters = " ".join(words)
    return not any(map(letters.__contains__, _ROWS))


def may_join_numbers(lowered: str) -> bool:
    """Tell at the least cost whether a word of lower-case text may be made of number words."""
    within = lowered.__contains__
    if _STEM.search(lowered):
        return True
    return any(map(within, _SHORT)) and any(map(within, _SHORT_JOINED))
