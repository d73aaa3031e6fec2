"""How a name that was found is kept: without what stands around it, the first name first."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    drop_titles,
    parse_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    SURNAME_SLASH,
    is_a_company,
    is_no_name,
)
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_SAID_TWICE: Final = re.compile(r"\A([^\W\d_]{2,})[.,]\s(\1\s.+)")
"""A first name, and then the whole: "Jane. Jane Doe"."""
_SPELT_BEHIND: Final = re.compile(r"\b([^\W\d_]{2,}),\s+\1\Z", re.IGNORECASE)
"""A last name, and then the same as it was spelled: "Jane Doe, Doe"."""
_LAST_FIRST: Final = re.compile(r"([^\W\d_][^,\n]*),\s?([^\W\d_][^,\n]*)")
_NO_LAST_NAMES: Final = words_of("no nope nah yes yeah yep ok okay")
"""What answers in lower case before a name: "no, jane doe"."""
_INITIAL: Final = re.compile(r"[^\W\d_]\.? ")
"""What a first name that follows is short for: "J. Doe, Jane"."""
_GENERATION: Final = re.compile(
    r"(?:jr|sr|i{1,3}|iv|ph\.?d|m\.?d|esq|ltd|llc|inc|c\.?eng|[bm]\.?(?:sc|a|ed|eng|ba)|dds|rn|jp"
    r"|[mock]be|[kq]c|frcs|mrcp|fca|cpa)\b",
    re.IGNORECASE,
)
"""What stands behind a comma and is no first name: "Jane Doe, C.Eng."."""
_SAYS_WHO: Final = re.compile(
    r"\A(?:(?:(?:name|it|that|this|he|she)'?s|i'?m|i\sam|myself|(?:it|that|this)\sis|under)\s)+(?=\w)",
    re.IGNORECASE,
)
"""What stands before a name, also with a capital of its own: "It's Jane Doe"."""
MARKS: Final = " \t\n,;:-\"'"
"""What stands around a name."""


def tidy(words: str) -> str | None:
    """Return a name as it is kept: "Jane Doe" of "Doe, Jane"; None where it has no form of one."""
    words = _SAYS_WHO.sub("", words.strip(MARKS), count=1).removesuffix("'s").rstrip(MARKS)
    if "," in words or "." in words:
        words = _SPELT_BEHIND.sub(r"\1", _SAID_TWICE.sub(r"\2", words))
    turned = SURNAME_SLASH.fullmatch(words) or _LAST_FIRST.fullmatch(words)
    if turned and not _GENERATION.match(turned[2]) and turned[1] not in _NO_LAST_NAMES:
        words = _put_first_name_first(turned[1], turned[2])
    name = parse_name(" ".join(drop_titles(words)))
    return name if isinstance(name, str) and not is_no_name(name) else None


def _put_first_name_first(before: str, after: str) -> str:
    """Return "Jane Doe" of "Doe" and "Jane", of either and "Jane Doe", and of a company and her."""
    if is_a_company(before) or is_a_company(after):
        return before if is_a_company(after) else after
    if _INITIAL.match(before) and after.startswith(before[0]):
        return before
    is_whole = after.startswith(f"{before} ") or after.endswith(f" {before}")
    return after if is_whole else f"{after} {before}"
