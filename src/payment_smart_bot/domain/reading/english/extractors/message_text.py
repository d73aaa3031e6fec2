"""The text of a message as it is read: in one notation, and parts struck out once taken."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any, Final, TypeVar

from payment_smart_bot.domain.model.cards.card_details import Pan, parse_pan
from payment_smart_bot.domain.reading.english.extractors.homophones import (
    write_homophones,
    write_homophones_by_a_slash,
)
from payment_smart_bot.domain.reading.english.extractors.pan_windows import (
    count_until_whole,
    find_sound_window,
    is_whole,
)
from payment_smart_bot.domain.redaction.characters import (
    LONGEST_FORM,
    ZWJ,
    ZWNJ,
    has_joiners,
    is_needed_joiner,
)
from payment_smart_bot.domain.redaction.number_words import (
    NUMBER_WORDS,
    SpokenRun,
    find_spoken_digits,
    may_hold_number_word,
    read_lone_number_word,
)
from payment_smart_bot.domain.value import Value

TAKEN: Final = "\x00"
"""Stands for each character that an extractor took; it is neither a letter nor white space."""

SET_ASIDE: Final = "\x01"
"""Stands in the same way for what counts for nothing."""

_SPELT_SO: Final = re.compile("([\u0587\u0e33\u0eb3])")
"""Letters of Armenian, Thai and Lao that NFKC takes apart, and nobody who writes them does."""
_LONGEST_LONE_WORD: Final = 20
_CLAUSE: Final = re.compile(r"[^,;!?\n.]+")
_DIGITS: Final = re.compile("[0-9]+")
_NUMBER: Final = "|".join(sorted(NUMBER_WORDS))
_SPOKEN_SLASH: Final = re.compile(
    rf"([0-9]|\b(?:{_NUMBER}))[\s,]{{1,3}}(?:(?:and|then|comes|an?|the|forward)\s){{0,4}}(?:slash|stroke)"
    rf"[\s,]{{1,3}}(?:(?:and|then|comes|a|the)\s){{0,3}}(?=[0-9]|(?:{_NUMBER})\b)",
    re.IGNORECASE,
)
"""A slash between two numbers: "my slash is 000" has none, "11 and then a stroke and 29" has."""
_COUNT: Final = re.compile(r"(?<=\w)\W+(?:three|four)\Z", re.IGNORECASE)
_TYPED_NUMBER: Final = re.compile(r"[0-9](?:[ \-]?[0-9]){11,}")
_LAST_FOUR_AND_CODE: Final = re.compile(r"[0-9]{4}\s[^0-9]+")
_LENGTH_OF_BOTH: Final = 7
"""Four typed digits and three spoken ones are on the back of many cards: "4821 and one oh two"."""
_DATE_AND_CODE: Final = re.compile(
    r"(?<![0-9])(?P<date>(?:0[1-9]|1[0-2])(?:20)?(?:2[6-9]|3[0-9]))(?P<code>[0-9]{3,4})(?![0-9])"
)
_LONGEST_WITH_A_NUMBER: Final = 160
"""A longer run of number words and figures is no honest one; it is read as it stands."""
_LETTER_BESIDE_A_DIGIT: Final = re.compile(r"[0-9][oOlI]|[oOlI][0-9]")
_LETTERS_FOR_DIGITS: Final = re.compile(r"(?<![^\W_])(?=[oOlI]*[0-9])[0-9oOlI]+(?![^\W_])")
_TYPED_FOR: Final = str.maketrans("oOlI", "0011")
_COUNTED: Final = re.compile(r"\s(?:digits?|numbers?|on\sthe\s(?:back|front))\b", re.IGNORECASE)
_COUNTS_THE_NEXT: Final = re.compile(
    r"\bthe\s(?:last\s|final\s|other\s)?(?:three\s(?=[0-9]{3}(?![0-9]))|four\s(?=[0-9]{4}(?![0-9])))",
    re.IGNORECASE,
)
"""What counts the digits right behind it: "and then the three 286"."""
_WHOLE_BY_ITSELF: Final = re.compile(
    r"(?<![\w/.\-:])(?:(?:[0-9]{1,2}(?:\s?/\s?|:)[0-9]{1,4}|[0-9]{3,4}(?:\s?/\s?|:)[0-9]{1,2})"
    r"(?:\s?/\s?(?:[0-9]{4}|[0-9]{2}))?"
    r"|[0-9]{1,2}[.\-](?:[0-9]{1,2}[.\-])?(?:20)?[0-9]{2}"
    r"|[$€£¥₹]\s?[0-9][0-9.,]*[0-9]|[0-9]{1,7}(?:[.,][0-9]{1,3}){0,2}\s?[%$€£¥₹]"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s'?(?:20)?[0-9]{2})"
    r"(?![0-9]|[/.\-:][0-9])",
    re.IGNORECASE,
)
"""A date, an hour or an amount: it is no part of a code, nor has it another digit in words."""
_IS_PRONOUN: Final = re.compile(r"[0-9]{2,}\sone", re.IGNORECASE)
"""A "one" that no other number word stands with: "the 2031 one"."""
_IS_PRONOUN_BEFORE: Final = re.compile(r"one\s[0-9]{3,4}", re.IGNORECASE)
_LEADS_TO_A_PRONOUN: Final = re.compile(r"\b(?:the|this|that)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
"""What makes a "one" before a typed number none of its digits: "the back one 512"."""
_ZERO_BETWEEN: Final = re.compile(
    r"(?<=[0-9])(?<!\b1[0-2])(?<!\b0[1-9])(?<!\b[1-9])\s{1,2}(?:oh|o)\s{1,2}(?=[0-9])"
    r"|(?<=[0-9])\s{1,2}(?:oh|o)\s{1,2}(?=[0-9](?![0-9])|[0-9]{3}|[015-9])",
    re.IGNORECASE,
)
"""A zero that is said; "10 o 28" is a month and a year."""
_CJK_DIGITS: Final = {c: str(i) for i, c in enumerate("零一二三四五六七八九")} | {"\u3007": "0"}
_CJK_RUN: Final = re.compile(f"[{''.join(_CJK_DIGITS)}]{{3,}}")
_GAP_WITHIN_A_NUMBER: Final = re.compile(
    r"(?:[^\w\x00\x01]|_){0,4}"
    r"(?:(?:and|n|then|thereafter|afterwards|followed\sby|after\sthat|next|dash|space|comma|dot)"
    r"(?:[^\w\x00\x01]|_){1,4}){0,2}"
)
_ENDS_A_SENTENCE: Final = re.compile(r"[.;!?]\s")
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
        self.text = _write_digits_as_digits(normalise(raw))
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

    def recall(self, find: Callable[[str], _Found]) -> _Found:
        """Return what a function finds in what is left, searched once until more is struck out."""
        if find not in self._known:
            self._known[find] = find(self.left)
        found: _Found = self._known[find]
        return found

    def is_within_a_whole(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` reaches into a date, an hour or an amount."""
        if self._wholes is None:
            self._wholes = _find_wholes(self.text)
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


def _write_digits_as_digits(text: str) -> str:
    if not text.isascii():
        text = _CJK_RUN.sub(lambda run: "".join(_CJK_DIGITS[c] for c in run.group()), text)
    lower = text.lower()
    has_a_slash = "slash" in lower or "stroke" in lower
    may_be_spoken = has_a_slash or may_hold_number_word(lower)
    if may_be_spoken:
        text = write_homophones(text)
    if has_a_slash:
        text = _SPOKEN_SLASH.sub(r"\1/", write_homophones_by_a_slash(text))
    if _DIGITS.search(text):
        text = _tidy_figures(text)
    return _write_runs(text) if may_be_spoken else text


def _tidy_figures(text: str) -> str:
    """Return a text in which no letter stands for a digit, and no word counts the next ones."""
    if "o" in text or "O" in text:
        text = _ZERO_BETWEEN.sub(" 0 ", text)
    if _LETTER_BESIDE_A_DIGIT.search(text):
        text = _LETTERS_FOR_DIGITS.sub(lambda token: token[0].translate(_TYPED_FOR), text)
    return _COUNTS_THE_NEXT.sub("the last digits ", text) if "the" in text else text


def _write_runs(text: str) -> str:
    wholes = None
    for run in reversed(find_spoken_digits(text)):
        if wholes is None:
            wholes = _find_wholes(text)
        text = text[: run.start] + _write_run(text, run, wholes) + text[run.end :]
    return text


def _find_wholes(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _WHOLE_BY_ITSELF.finditer(text)]


def _write_run(text: str, run: SpokenRun, wholes: Sequence[tuple[int, int]]) -> str:
    """Return a run in digits; what reaches into a number that is whole by itself, without that."""
    within = [whole for whole in wholes if whole[0] < run.end and run.start < whole[1]]
    if not within and _begins_with_a_pronoun(text, run):
        return text[run.start : run.end]
    if not within:
        counted = _COUNTED.match(text, run.end) is not None
        return _write_out(text[run.start : run.end], run.digits, counted=counted)
    written, at = "", run.start
    for start, end in within:
        written += _write_runs(text[at : max(at, start)]) + text[max(at, start) : min(end, run.end)]
        at = min(end, run.end)
    return written + _write_runs(text[at : run.end])


def _begins_with_a_pronoun(text: str, run: SpokenRun) -> bool:
    if _IS_PRONOUN_BEFORE.fullmatch(text, run.start, run.end) is None:
        return False
    return _LEADS_TO_A_PRONOUN.search(text[max(0, run.start - 24) : run.start]) is not None


def _write_out(spoken: str, digits: str, *, counted: bool) -> str:
    """Return spoken digits as digits, but what is not of one number apart.

    A typed card number stays as it is beside what is spoken, and a value that is said and then
    typed is written twice. `counted`: the last word counts the digits that follow.
    """
    if counted and (count := _COUNT.search(spoken)):  # "12/29, three digits 417"
        return _write_out(spoken[: count.start()], digits[:-1], counted=False) + count[0]
    if _IS_PRONOUN.fullmatch(spoken):
        return spoken
    typed = _find_typed_number(spoken, digits)
    if typed is not None:
        start, end = typed
        return _write_runs(spoken[:start]) + spoken[start:end] + _write_after(spoken[end:])
    if _LAST_FOUR_AND_CODE.fullmatch(spoken) and len(digits) == _LENGTH_OF_BOTH:
        return f"{digits[:4]} {digits[4:]}"
    half = digits[: len(digits) // 2]
    is_typed_too = digits == half + half and (
        (spoken.endswith(half) and not spoken[0].isdigit())
        or (spoken.startswith(half) and not spoken[-1].isdigit())
    )
    return f"{half}, {half}" if is_typed_too else digits


def _find_typed_number(spoken: str, digits: str) -> tuple[int, int] | None:
    """Return where in a run a card number is typed whole; `digits` is what the run reads as.

    A mistyped one counts as well, unless it is only with what is spoken that it is a number.
    """
    if len(spoken) > _LONGEST_WITH_A_NUMBER:
        return None
    mistyped = None
    for found in _TYPED_NUMBER.finditer(spoken):
        groups = list(_DIGITS.finditer(spoken, *found.span()))
        typed = [group[0] for group in groups]
        window = find_sound_window(typed)
        if window is not None:
            return groups[window[0]].start(), groups[window[1] - 1].end()
        count = count_until_whole(typed)
        if is_whole("".join(typed[:count])):
            mistyped = mistyped or (found.start(), groups[count - 1].end())
    return None if isinstance(parse_pan(digits), Pan) else mistyped


def _write_after(text: str) -> str:
    """Write what is spoken after a typed number: date and code, or the month of a date alone."""
    lone = read_lone_number_word(text)
    if lone is None:
        return _DATE_AND_CODE.sub(r"\g<date> \g<code>", _write_runs(text))
    return text[: lone.start] + lone.digits + text[lone.end :]
