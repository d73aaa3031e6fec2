"""Numbers that are said, or typed with letters for digits, written in figures."""

import re
from collections.abc import Sequence
from typing import Final

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
from payment_smart_bot.domain.redaction.number_words import (
    NUMBER_WORDS,
    SpokenRun,
    find_spoken_digits,
    may_hold_number_word,
    read_lone_number_word,
)

_DIGITS: Final = re.compile("[0-9]+")
_FIGURES: Final = re.compile("[0-9]{3}")
_BETWEEN_NOTATIONS: Final = re.compile(
    r"(?<=[0-9]{3})\s?[,.;\n]\s*(?=[a-z])|(?<=[a-z])\s?[,.;\n]\s*(?=[0-9]{3})", re.IGNORECASE
)
"""A mark between what is typed and what is said: two numbers, unless they are one together."""
_CJK_DIGITS: Final = {c: str(i) for i, c in enumerate("零一二三四五六七八九")} | {"\u3007": "0"}
_CJK_RUN: Final = re.compile(f"[{''.join(_CJK_DIGITS)}]{{3,}}")
_COUNT: Final = re.compile(r"(?<=\w)\W+(?:three|four)\Z", re.IGNORECASE)
_COUNTED: Final = re.compile(r"\s(?:digits?|numbers?|on\sthe\s(?:back|front))\b", re.IGNORECASE)
_COUNTS_THE_NEXT: Final = re.compile(
    r"\bthe\s(?:last\s|final\s|other\s)?(?:three\s(?=[0-9]{3}(?![0-9]))|four\s(?=[0-9]{4}(?![0-9])))",
    re.IGNORECASE,
)
"""What counts the digits right behind it: "and then the three 286"."""
_DATE_AND_CODE: Final = re.compile(
    r"(?<![0-9])(?P<date>(?:0[1-9]|1[0-2])(?:20)?(?:2[6-9]|3[0-9]))(?P<code>[0-9]{3,4})(?![0-9])"
)
_IS_CALLED: Final = re.compile(
    r"\b(?:number|no|call|ring|phone|tel|mobile|text|order|pin|otp|password|passcode)(?:\W+\w+){0,2}\W+\Z",
    re.IGNORECASE,
)
_IS_PRONOUN: Final = re.compile(r"[0-9]{2,}\sone", re.IGNORECASE)
"""A "one" that no other number word stands with: "the 2031 one"."""
_IS_PRONOUN_BEFORE: Final = re.compile(r"one\s[0-9]{3,4}", re.IGNORECASE)
_LAST_FOUR_AND_CODE: Final = re.compile(r"[0-9]{4}\s[^0-9]+")
_LEADS_TO_A_PRONOUN: Final = re.compile(r"\b(?:the|this|that)\s(?:[a-z]+\s)?\Z", re.IGNORECASE)
"""What makes a "one" before a typed number none of its digits: "the back one 512"."""
_LENGTH_OF_BOTH: Final = 7
"""Four typed digits and three spoken ones are on the back of many cards: "4821 and one oh two"."""
_LETTERS_FOR_DIGITS: Final = re.compile(r"(?<![^\W_])(?=[oOlI]*[0-9])[0-9oOlI]+(?![^\W_])")
_LETTER_BESIDE_A_DIGIT: Final = re.compile(r"[0-9][oOlI]|[oOlI][0-9]")
_LONGEST_WITH_A_NUMBER: Final = 160
"""A longer run of number words and figures is no honest one; it is read as it stands."""
_LONGEST_YEAR_AND_CODE: Final = 8
_YEAR_AND_CODE: Final = re.compile(
    r"(?P<year>20(?:2[6-9]|[34][0-9])|(?:2[6-9]|3[0-9]))(?P<code>[0-9]{3,4})"
)
_MONTH_BEFORE: Final = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6},?\s(?:of\s)?\Z"
    r"|(?<![\w/])(?:0?[1-9]|1[0-2]|(?:oh\s|zero\s)?[a-z]{3,6})/\Z",
    re.IGNORECASE,
)
"""What makes the first digits of a run a year: "may twenty thirty oh four seven"."""
_NUMBER: Final = "|".join(sorted(NUMBER_WORDS))
_SPOKEN_SLASH: Final = re.compile(
    rf"([0-9]|\b(?:{_NUMBER}))[\s,]{{1,3}}(?:(?:and|then|comes|an?|the|forward)\s){{0,4}}(?:slash|stroke)"
    rf"[\s,]{{1,3}}(?:(?:and|then|comes|a|the)\s){{0,3}}(?=[0-9]|(?:{_NUMBER})\b)",
    re.IGNORECASE,
)
"""A slash between two numbers: "my slash is 000" has none, "11 and then a stroke and 29" has."""
_MONTH_AND_YEAR_TOGETHER: Final = re.compile(
    r"\b(?P<label>(?:date|exp(?:iry|ires|iration)?|valid(?:\s(?:thru|through|until|till|to))?)"
    r"(?:\s(?:is|date|on|it'?s))*[\s:]{1,2})"
    r"(?P<month>[1-9])(?P<year>2[6-9]|3[0-9])(?![\w/.])",
    re.IGNORECASE,
)
"""A date without a mark, of which only the label tells that it is none: "the date is 729"."""
_MONTH_OVER_YEAR: Final = re.compile(
    r"(?<![\w/.])(?P<month>0?[1-9]|1[0-2])\s(?:and\s|then\s)?over\s(?P<year>(?:20)?(?:2[6-9]|3[0-9]))"
    r"(?![\w/%]|\.[0-9]|\s(?:of\sus|people|guests|quid|pounds|dollars|euros|percent|minutes|hours|days)\b)",
    re.IGNORECASE,
)
"""A date as it is read from above its line: "03 over 30"."""
_SPOKEN_OVER: Final = re.compile(
    r"(?<![\w-])(?P<month>(?:(?:oh|zero)\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
    r"\sover\s(?=(?:twenty[\s-](?:six|seven|eight|nine)|thirty|twenty[\s-](?:twenty[\s-][a-z]+|thirty))\b)",
    re.IGNORECASE,
)
"""The same in words: "twelve over twenty nine"."""
_TYPED_FOR: Final = str.maketrans("oOlI", "0011")
_TYPED_NUMBER: Final = re.compile(r"[0-9](?:[ \-.\n]?[0-9]){11,}")
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
_ZERO_BETWEEN: Final = re.compile(
    r"(?<=[0-9])(?<!\b1[0-2])(?<!\b0[1-9])(?<!\b[1-9])\s{1,2}(?:oh|o)\s{1,2}(?=[0-9])"
    r"|(?<=[0-9])\s{1,2}(?:oh|o)\s{1,2}(?=[0-9](?![0-9])|[0-9]{3}|[015-9])",
    re.IGNORECASE,
)
"""A zero that is said; "10 o 28" is a month and a year."""


def write_digits_as_digits(text: str) -> str:
    """Return a text in which every number is written in ASCII digits."""
    if not text.isascii():
        text = _CJK_RUN.sub(lambda run: "".join(_CJK_DIGITS[c] for c in run.group()), text)
    lower = text.lower()
    has_a_slash = "slash" in lower or "stroke" in lower
    may_be_spoken = has_a_slash or may_hold_number_word(lower)
    if may_be_spoken:
        text = write_homophones(text)
    may_be_over = " over " in lower
    if may_be_over and may_be_spoken:
        text = _SPOKEN_OVER.sub(r"\g<month>/", text)
    if has_a_slash:
        text = _SPOKEN_SLASH.sub(r"\1/", write_homophones_by_a_slash(text))
    if _DIGITS.search(text):
        text = _tidy_figures(text)
    text = _write_runs(text) if may_be_spoken else text
    if "dat" in lower or "exp" in lower or "valid" in lower:
        text = _MONTH_AND_YEAR_TOGETHER.sub(r"\g<label>\g<month>/\g<year>", text)
    return _MONTH_OVER_YEAR.sub(r"\g<month>/\g<year>", text) if may_be_over else text


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
            wholes = find_wholes(text)
        text = text[: run.start] + _write_run(text, run, wholes) + text[run.end :]
    return text


def find_wholes(text: str) -> list[tuple[int, int]]:
    """Return where dates, hours and amounts stand, which are no part of another number."""
    return [found.span() for found in _WHOLE_BY_ITSELF.finditer(text)]


def _write_run(text: str, run: SpokenRun, wholes: Sequence[tuple[int, int]]) -> str:
    """Return a run in digits; what reaches into a number that is whole by itself, without that."""
    within = [whole for whole in wholes if whole[0] < run.end and run.start < whole[1]]
    if not within and _begins_with_a_pronoun(text, run):
        return text[run.start : run.end]
    if apart := None if within else _BETWEEN_NOTATIONS.search(text, run.start, run.end):
        typed_and_said = text[run.start : apart.start()], text[apart.end() : run.end]
        if all(map(_is_a_number, typed_and_said)):
            return apart[0].join(map(_write_runs, typed_and_said))
    if not within:
        if _splits_from_the_last_four(text, run):
            return f"{run.digits[:4]} {run.digits[4:]}"
        if year_and_code := _split_from_a_year(text, run):
            return year_and_code
        counted = _COUNTED.match(text, run.end) is not None
        return _write_out(text[run.start : run.end], run.digits, counted=counted)
    written, at = "", run.start
    for start, end in within:
        written += _write_runs(text[at : max(at, start)]) + text[max(at, start) : min(end, run.end)]
        at = min(end, run.end)
    return written + _write_runs(text[at : run.end])


def _is_a_number(text: str) -> bool:
    return _FIGURES.search(text) is not None or bool(find_spoken_digits(text))


def _splits_from_the_last_four(text: str, run: SpokenRun) -> bool:
    """Whether a run is the last four digits and the code, and no telephone's number."""
    if len(run.digits) != _LENGTH_OF_BOTH:
        return False
    is_typed_so = _LAST_FOUR_AND_CODE.fullmatch(text, run.start, run.end) is not None
    return is_typed_so and not _IS_CALLED.search(text[max(0, run.start - 24) : run.start])


def _split_from_a_year(text: str, run: SpokenRun) -> str:
    """Return the year of a month and the code right behind it, apart; else nothing."""
    if len(run.digits) > _LONGEST_YEAR_AND_CODE:
        return ""
    both = _YEAR_AND_CODE.fullmatch(run.digits)
    follows = both and _MONTH_BEFORE.search(text[max(0, run.start - 12) : run.start])
    return f"{both['year']} {both['code']}" if both and follows else ""


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
