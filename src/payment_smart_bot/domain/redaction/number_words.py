"""English number words: the one table that the redactor and the readers of card data share.

`find_spoken_digits` reads "four two four two", "forty-two", "double four", "4 two 4 two" or
"two thousand and twenty seven" as the digits that the speaker means. Words that only
sound like one ("for", "to", "won") are read by the English reader where they are dictated, and
masked by the redactor wherever they stand among digits (see `redactor`).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from enum import Enum, auto
from functools import cache
from typing import Final, TypeAlias

from payment_smart_bot.domain.value import Value


class SpokenRun(Value, frozen=True):
    """Digits said in words: `text[start:end]` reads as `digits` (ASCII). `repr` hides them."""

    start: int
    end: int
    digits: str

    def __repr__(self) -> str:
        return f"SpokenRun({self.start}, {self.end}, ****)"


class _Kind(Enum):
    UNIT = auto()
    LETTER_ZERO = auto()  # "oh" and "o": a zero only in the company of other digits
    TEEN = auto()
    TENS = auto()
    TIMES = auto()
    HUNDRED = auto()
    THOUSAND = auto()
    FIGURES = auto()


_TABLE: Final[dict[_Kind, dict[str, str]]] = {
    _Kind.UNIT: {
        "0": "zero nought naught nil",
        "1": "one",
        "2": "two",
        "3": "three thre",
        "4": "four",
        "5": "five fiev",
        "6": "six",
        "7": "seven sevn",
        "8": "eight eigth eigt",
        "9": "nine nien niner",
    },
    _Kind.LETTER_ZERO: {"0": "oh o"},
    _Kind.TEEN: {
        "10": "ten",
        "11": "eleven elevn",
        "12": "twelve twelv",
        "13": "thirteen",
        "14": "fourteen forteen",
        "15": "fifteen fiveteen",
        "16": "sixteen",
        "17": "seventeen",
        "18": "eighteen eightteen",
        "19": "nineteen ninteen",
    },
    _Kind.TENS: {
        "20": "twenty twenny twety",
        "30": "thirty",
        "40": "forty fourty",
        "50": "fifty fivety fivty",
        "60": "sixty",
        "70": "seventy",
        "80": "eighty eightty eigthy",
        "90": "ninety ninty",
    },
    _Kind.TIMES: {"2": "double", "3": "triple treble", "4": "quadruple"},
    _Kind.HUNDRED: {"100": "hundred hundered hundrid"},
    _Kind.THOUSAND: {"1000": "thousand thousend thosand"},
}

_WORDS: Final[dict[str, tuple[_Kind, str]]] = {
    word: (kind, digits)
    for kind, rows in _TABLE.items()
    for digits, words in rows.items()
    for word in words.split()
}


def _find_words(of: _Kind) -> frozenset[str]:
    return frozenset(word for word, (kind, _) in _WORDS.items() if kind is of)


LETTER_ZEROS: Final = _find_words(_Kind.LETTER_ZERO)
"""Words that mean zero only in the company of other digits."""

TIMES_WORDS: Final = _find_words(_Kind.TIMES)
"""Words that repeat the digit after them."""

UNIT_WORDS: Final = _find_words(_Kind.UNIT)
"""Words for one digit."""

NUMBER_WORDS: Final = frozenset(_WORDS) - LETTER_ZEROS - TIMES_WORDS
"""Words that always mean a number (typing errors included), lower case."""

_STEM: Final = re.compile(
    "t(?:wo|we|hre|hir|hous|hos|riple|reble)|f(?:our|iv|ie|ort|ift)|s(?:ix|eve|evn)"
    "|ni(?:ne|nt|en)|e(?:ig|lev)|zero|n(?:ou|au)ght|hund|double|quadrup"
)

BEFORE_ONE: Final = (
    "no", "this", "that", "which", "another", "any", "each", "every", "some", "wrong", "right",
    "other", "new", "old", "only", "long", "big", "same", "debit", "credit",
)  # fmt: skip
"""Words after which a "one" counts nothing ("no one", "which one")."""

AFTER_ONE: Final = (
    "more", "moment", "thing", "things", "question", "of", "second", "sec", "minute", "min",
    "time", "day", "last", "other", "another", "way", "by", "else",
)  # fmt: skip
"""Words before which a "one" counts nothing ("one moment", "one of them")."""

_LETTER: Final = r"[^\W\d_]"
_DASH: Final = r"\-\u2010-\u2015\u2212"


def match_any(words: Iterable[str]) -> str:
    """Return the pattern of any of some words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


# A name that two joined number words spell; it is read as none, and masked all the same.
_NAME = "nilo"
_ANY_WORD = match_any(_WORDS)
_IDIOM = (
    rf"(?:{'|'.join(BEFORE_ONE)})\s+one|one\s+(?:{'|'.join(AFTER_ONE)})"
    rf"|(?:the|that|this)\s+\d+\s+one(?!\W+(?:\d|{_ANY_WORD}))"
)


@cache  # only where a message may hold a number word
def _compile_token() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!{_LETTER})(?P<idiom>{_IDIOM})(?!{_LETTER})"
        rf"|(?<!{_LETTER})(?!{_NAME}(?!{_LETTER}))(?P<words>(?:{_ANY_WORD})+)(?!['\u2019]?{_LETTER})"
        r"|\d+",
        re.IGNORECASE,
    )


_WORD = re.compile(_ANY_WORD, re.IGNORECASE)
_GAP = re.compile(
    rf"(?:[\s{_DASH},._…·&]|(?:and|then|dash|hyphen|space|comma|dot|point)(?!{_LETTER}))*",
    re.IGNORECASE,
)
_FIGURES_GAP = re.compile(rf"[\s{_DASH}._·]*")
_CLOSE_GAP = re.compile(rf"(?:[^\S\n]|[{_DASH}_])*(?:and\s+)?", re.IGNORECASE)
_SLASH_GAP = re.compile(r"\s*(?:/|slash)\s*", re.IGNORECASE)
_AROUND = re.compile(r"[\W_]*")

# A short word at the start of a letter run, or after one of the few words without a stem.
_SHORT_WORDS: Final = ("one", "ten", "nil")
_SHORT_WORD = re.compile(r"(?:one|ten|nil)(?:(?<![a-z]...)|(?<=oh...)|(?<=o...))")

# What IGNORECASE takes for "i" and "s" and `str.lower` does not turn into them.
_CASE = str.maketrans({"\u0130": "i", "\u0131": "i", "\u017f": "s"})

_LONGEST_COUNT: Final = 3
_COUNTS: Final = frozenset({_Kind.UNIT, _Kind.TEEN, _Kind.TENS})


class _Item(Value, frozen=True):
    kind: _Kind
    digits: str
    close: bool  # nothing but blanks, hyphens or "and" between this item and the one before
    end: int


_Reader: TypeAlias = Callable[[Sequence[_Item], int], tuple[str, int]]


class _Chain:
    """Number words and figures with nothing but separators between them.

    `by_slash`: it stands beside a slash with a number on its other side.
    """

    __slots__ = ("by_slash", "end", "items", "start")

    def __init__(self, start: int, end: int, items: list[_Item], *, by_slash: bool) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.by_slash = by_slash

    def trim(self) -> None:
        """Drop a "double" that nothing follows: it repeats no digit ("4242, double check")."""
        while self.items and self.items[-1].kind is _Kind.TIMES:
            self.items.pop()
        if self.items:
            self.end = self.items[-1].end

    def is_run(self) -> bool:
        """Tell whether this is said as a number: a lone word may mean anything."""
        spoken = any(item.kind not in (_Kind.FIGURES, _Kind.LETTER_ZERO) for item in self.items)
        return spoken and (len(self.items) > 1 or self.by_slash)


def may_hold_number_word(lowered: str) -> bool:
    """Tell at the least cost whether lower-case text may hold a word of NUMBER_WORDS.

    False is certain, joined words ("fourtwo") and repeated digits ("double 4") included.
    """
    if _STEM.search(lowered):
        return True
    has_short_word = any(map(lowered.__contains__, _SHORT_WORDS))
    return has_short_word and _SHORT_WORD.search(lowered) is not None


def find_spoken_digits(text: str) -> list[SpokenRun]:
    """Find the runs of number words in `text` (NFKC-normalised) and read them as digits.

    A run is two or more number words, or one beside a group of figures, with nothing but blanks,
    hyphens, commas, dots or "and" between them. Figures beside the words belong to the run.
    A slash ends a run ("twelve/twenty seven" is two) and makes one of a single word beside it.
    """
    if not may_hold_number_word(_lower(text)):
        return []
    runs = []
    for chain in _find_chains(text):
        chain.trim()
        if chain.is_run():
            runs.append(SpokenRun(chain.start, chain.end, _read(chain.items)))
    return runs


def read_lone_number_word(text: str) -> SpokenRun | None:
    """Read a message that is nothing but one number word ("Four.", "zero"), else None.

    Pieces of a number or code arrive so, word by word. "oh" alone is a sigh, "double" no number.
    """
    if not may_hold_number_word(_lower(text)):
        return None
    for token in _compile_token().finditer(text):
        alone = _AROUND.fullmatch(text, 0, token.start()) and _AROUND.fullmatch(text, token.end())
        word = _lower(token[0])
        if not alone or word not in NUMBER_WORDS:
            return None
        return SpokenRun(token.start(), token.end(), _WORDS[word][1])
    return None


def _lower(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_CASE).lower()


def _find_chains(text: str) -> list[_Chain]:
    chains: list[_Chain] = []
    open_chain = False
    for token in _compile_token().finditer(text):
        if token["idiom"] is not None:
            open_chain = False
            continue
        start, end = token.span()
        last = chains[-1] if open_chain else None
        if last is not None and _goes_on(text, last, token):
            close = _CLOSE_GAP.fullmatch(text, last.end, start) is not None
            last.items.extend(_split_into_items(token, close=close))
            last.end = end
            continue
        by_slash = last is not None and _SLASH_GAP.fullmatch(text, last.end, start) is not None
        if last is not None:
            last.by_slash |= by_slash
        chains.append(
            _Chain(start, end, list(_split_into_items(token, close=False)), by_slash=by_slash)
        )
        open_chain = True
    return chains


def _goes_on(text: str, chain: _Chain, token: re.Match[str]) -> bool:
    both_figures = token["words"] is None and chain.items[-1].kind is _Kind.FIGURES
    gap = _FIGURES_GAP if both_figures else _GAP
    return gap.fullmatch(text, chain.end, token.start()) is not None


def _split_into_items(token: re.Match[str], *, close: bool) -> Iterator[_Item]:
    if token["words"] is None:
        yield _Item(_Kind.FIGURES, "".join(map(str, map(int, token[0]))), close, token.end())
        return
    for word in _WORD.finditer(token.string, token.start(), token.end()):
        kind, digits = _WORDS[_lower(word[0])]
        yield _Item(kind, digits, close, word.end())
        close = True


def _read(items: Sequence[_Item]) -> str:
    """Turn a run's items into digits: quantities ("two thousand five") and plain digits."""
    digits: list[str] = []
    at = 0
    while at < len(items):
        read = _read_repeated if items[at].kind is _Kind.TIMES else _read_quantity
        text, at = read(items, at)
        digits.append(text)
    return "".join(digits)


def _read_repeated(items: Sequence[_Item], at: int) -> tuple[str, int]:
    """Read "double four", "triple 7"; before anything but one digit the word says nothing."""
    repeated = items[at + 1]
    if repeated.kind is _Kind.TIMES or len(repeated.digits) > 1:
        return "", at + 1
    return repeated.digits * int(items[at].digits), at + 2


def _read_quantity(items: Sequence[_Item], at: int) -> tuple[str, int]:
    """Read one number as it is said: "forty two", "four hundred and five", "two thousand nine"."""
    return _read_scaled(items, at, _Kind.THOUSAND, _read_hundreds)


def _read_hundreds(items: Sequence[_Item], at: int) -> tuple[str, int]:
    return _read_scaled(items, at, _Kind.HUNDRED, _read_below_hundred)


def _read_scaled(items: Sequence[_Item], at: int, scale: _Kind, lower: _Reader) -> tuple[str, int]:
    """Read "<count> <scale> <rest>", where count and rest are what `lower` reads.

    No rest is taken that is itself the count of a further scale: "four hundred two hundred".
    """
    text, at = ("1", at) if items[at].kind is scale else lower(items, at)
    if not _has(items, at, {scale}) or len(text) > _LONGEST_COUNT:
        return text, at
    factor = int(items[at].digits)
    total = int(text) * factor
    at += 1
    if _has(items, at, _COUNTS) and items[at].close and items[at].digits != "0":
        rest, after = lower(items, at)
        if not _has(items, after, {scale}):
            total, at = total + int(rest), after
    return str(total), at


def _has(items: Sequence[_Item], at: int, kinds: AbstractSet[_Kind]) -> bool:
    return at < len(items) and items[at].kind in kinds


def _read_below_hundred(items: Sequence[_Item], at: int) -> tuple[str, int]:
    item = items[at]
    if item.kind is _Kind.TENS and _has(items, at + 1, {_Kind.UNIT}):
        unit = items[at + 1]
        if unit.digits != "0" and unit.close:
            return item.digits[0] + unit.digits, at + 2
    return item.digits, at + 1
