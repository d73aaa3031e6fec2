"""The text of a message as it is read: in one notation, and parts struck out once taken."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final, TypeVar

from payment_smart_bot.domain.reading.english.extractors.spoken_figures import (
    find_wholes,
    write_digits_as_digits,
)
from payment_smart_bot.domain.redaction.characters import (
    LONGEST_FORM,
    ZWJ,
    ZWNJ,
    has_joiners,
    is_needed_joiner,
)
from payment_smart_bot.domain.redaction.number_words import read_lone_number_word
from payment_smart_bot.domain.value import Value

TAKEN: Final = "\x00"
"""Stands for each character that an extractor took; it is neither a letter nor white space."""

CARD_TAKEN: Final = 12 * TAKEN
"""As many as only a card number has."""
SET_ASIDE: Final = "\x01"
"""Stands in the same way for what counts for nothing."""

_SPELT_SO: Final = re.compile("([\u0587\u0e33\u0eb3])")
"""Letters of Armenian, Thai and Lao that NFKC takes apart, and nobody who writes them does."""
_LONGEST_LONE_WORD: Final = 20
_CLAUSE: Final = re.compile(r"[^,;!?\n.]+")
_DIGITS: Final = re.compile("[0-9]+")
_GAP_WITHIN_A_NUMBER: Final = re.compile(
    r"(?:[^\w\x00\x01]|_){0,4}"
    r"(?:(?:and|n|then|thereafter|afterwards|followed\sby|after\sthat|next|dash|space|comma|dot)"
    r"(?:[^\w\x00\x01]|_){1,4}){0,2}"
)
_ENDS_A_SENTENCE: Final = re.compile(r"[.;!?]\s|\n")
_LINKING: Final = frozenset(
    "and n then next another again followed by it goes go comes more after that plus the second "
    "other half part is it's are finally lastly ends finishes with continues rest last final four "
    "digits numbers".split()
)
"""Words that may stand between the halves of one number: "and then it goes"."""
_WORD: Final = re.compile(r"[^\W\d_]['\w]*")
_NO_LINK: Final = re.compile(r"[/?\x00\x01]")
_OTHER_NUMBERS: Final = re.compile(
    r"[$€£]|\b(?:order|invoice|phone|mobile|tel|telephone"
    r"|call(?:ing|ed)?|charged|zip|postcode|postal|post\s?code|ends?(?!\sof)"
    r"|ending|dollars?|euros?|pounds?|usd|eur|gbp|ref|reference|booking|street|room|old|sort\scode|customer\s(?:number|no))\b",
    re.IGNORECASE,
)


_Found = TypeVar("_Found")


class Group(Value, frozen=True):
    """A run of ASCII digits: `text[start:end]`."""

    start: int
    end: int
    digits: str

    def __repr__(self) -> str:
        return f"Group({self.start}, {self.end}, ****)"


class MessageText:
    """One message of a customer, while it is read.

    `text` is the normalised message; `left` is the same with all that was taken struck out, so
    positions agree. `last_taken` is where the latest of it stood.
    """

    __slots__ = ("_groups", "_known", "_wholes", "last_taken", "left", "text")

    def __init__(self, raw: str) -> None:
        self.text = write_digits_as_digits(normalise(raw))
        self.left = self.text
        self.last_taken = (0, 0)
        self._groups: list[Group] | None = None
        self._known: dict[Callable[[str], object], Any] = {}
        self._wholes: list[tuple[int, int]] | None = None

    def take(self, start: int, end: int) -> None:
        """Strike out `text[start:end]`, the value of a field."""
        self._strike_out(start, end, TAKEN)
        self.last_taken = (start, end)

    def set_aside(self, start: int, end: int) -> None:
        """Strike out `text[start:end]`, which counts for nothing."""
        self._strike_out(start, end, SET_ASIDE)

    def set_aside_clauses(self) -> None:
        """Strike out every clause with something in it that counts for nothing."""
        if SET_ASIDE in self.left:
            for clause in _CLAUSE.finditer(self.left):
                if SET_ASIDE in clause[0]:
                    self._strike_out(*clause.span(), SET_ASIDE)

    def _strike_out(self, start: int, end: int, mark: str) -> None:
        self.left = self.left[:start] + mark * (end - start) + self.left[end:]
        self._groups = None
        self._known = {}

    def recall(
        self, find: Callable[[str], _Found], prepare: Callable[[str], str] | None = None
    ) -> _Found:
        """Return what a function finds in what is left, searched once until more is struck out.

        `prepare` makes of what is left the text in which it is searched.
        """
        if find not in self._known:
            self._known[find] = find(self.recall(prepare) if prepare else self.left)
        found: _Found = self._known[find]
        return found

    def is_within_a_whole(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` reaches into a date, an hour or an amount."""
        if self._wholes is None:
            self._wholes = find_wholes(self.text)
        return any(first < end and start < last for first, last in self._wholes)

    @property
    def groups(self) -> list[Group]:
        """The runs of digits that nobody took yet, in order."""
        if self._groups is None:
            found = _DIGITS.finditer(self.left)
            self._groups = [Group(m.start(), m.end(), m.group()) for m in found]
        return self._groups

    def chains(
        self, *, over_slashes: bool = False, within_sentences: bool = False
    ) -> list[list[Group]]:
        """Return the groups, put together where only separators stand between them."""

        def is_within_a_number(gap: str) -> bool:
            return (
                _GAP_WITHIN_A_NUMBER.fullmatch(gap) is not None
                and (over_slashes or "/" not in gap)
                and not (within_sentences and _ENDS_A_SENTENCE.search(gap))
            )

        return self._put_together(is_within_a_number)

    def linked_chains(self) -> list[list[Group]]:
        """Return the groups, put together where the words between them only link."""
        return self._put_together(_links)

    def _put_together(self, belongs: Callable[[str], bool]) -> list[list[Group]]:
        """Return the groups, each with the one before it where the gap between them belongs."""
        chains = [self.groups[:1]]
        for before, after in pairwise(self.groups):
            if belongs(self.left[before.end : after.start]):
                chains[-1].append(after)
            else:
                chains.append([after])
        return chains

    def take_groups(self, groups: list[Group]) -> None:
        """Strike out everything from the first of these groups to the last."""
        self.take(groups[0].start, groups[-1].end)

    @property
    def has_struck_out(self) -> bool:
        """Whether something was taken or set aside."""
        return self.left is not self.text

    @property
    def without_what_was_set_aside(self) -> str:
        """The message as it was typed, but for what counts for nothing."""
        if SET_ASIDE not in self.left:
            return self.text
        kept = zip(self.text, self.left, strict=True)
        return "".join(" " if mark == SET_ASIDE else char for char, mark in kept)

    @property
    def has_words_left(self) -> bool:
        """Whether letters are left that nobody took."""
        return any(map(str.isalpha, self.left))

    @property
    def lone_word_as_digits(self) -> str:
        """The digits of a message that is but one number word ("Four."), else nothing."""
        if len(self.left) > _LONGEST_LONE_WORD:
            return ""
        word = read_lone_number_word(self.left)
        return word.digits if word else ""

    @property
    def speaks_of_other_numbers(self) -> bool:
        """Whether the digits may be an amount, an order, a telephone or an address."""
        return _OTHER_NUMBERS.search(self.left) is not None


def _links(gap: str) -> bool:
    return _LINKING.issuperset(_WORD.findall(gap.lower())) and not _NO_LINK.search(gap)


def normalise(raw: str) -> str:
    """Return a message in one notation: NFKC, ASCII digits, plain apostrophes, no emoji.

    White space and line breaks stay, and so do letters and joiners that belong to the spelling of a
    name. Other invisible characters go, because they hide inside numbers, and those go first whose
    compatibility form is so long that 2,000 of them would take a while.
    """
    if raw.isascii():
        return raw
    short = "".join(char for char in raw if not _expands(char))
    text = "".join(
        part if _SPELT_SO.fullmatch(part) else unicodedata.normalize("NFKC", part)
        for part in _SPELT_SO.split(short)
    )
    if not has_joiners(text):
        return "".join(map(_simplify, text))
    return "".join(
        char if char in ZWJ + ZWNJ and is_needed_joiner(text, at) else _simplify(char)
        for at, char in enumerate(text)
    )


@lru_cache(maxsize=4096)
def _expands(char: str) -> bool:
    return len(unicodedata.normalize("NFKC", char)) > LONGEST_FORM


@lru_cache(maxsize=4096)
def _simplify(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if category in {"Cf", "Cs", "Co", "Cn", "Me"} or "\ufe00" <= char <= "\ufe0f":
        return ""
    if category == "Pd":
        return "-"
    if char in "\u2044\u2215":  # fraction slash, division slash
        return "/"
    if category in {"So", "Sk", "Zs", "Zl", "Zp", "No", "Nl"}:
        return " "
    return "'" if char in "’‘ʼ＇`´" else char  # noqa: RUF001 (look-alikes are the point)
