"""What is put right in part at the summary, so that the whole is asked for: "year is 26 not 27"."""

import re
from typing import Final

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.extractors.codes_alone import hands_over
from payment_smart_bot.domain.reading.english.plain_words import words_of

_CORRECTS_THE_CODE: Final = re.compile(r"(?<![\d.,$£€])\d{3},? not \d{3}(?![\d.,])")
_CORRECTS_THE_YEAR: Final = re.compile(
    r"\b(?:except|but|only|year)\b[^.!?\n]{0,12}\b(?:it'?s|it is|is|should be)"
    r"\s(?:20)?[2-4]\d(?![\d/])"
    r"|\byear\b[^.!?\n]{0,20}\b[2-4]\d,? not [2-4]\d\b",
    re.IGNORECASE,
)
"""A year that is put right without its month: "except its 2026", "year is 26 not 27"."""
_CORRECTS_THE_MONTH: Final = re.compile(
    r"\bmonths?\b(?:'s|\s(?:there|on it|you have|i gave|i (?:typed|put)))?[^.!?\n\d]{0,16}"
    r"\b(?:wrong|off|incorrect|mistaken?|mis-?typed|(?:not|isn'?t) (?:quite )?(?:right|correct)"
    r"|should(?:'ve| have)? be(?:en)?|needs changing)\b"
    r"|\b(?:wrong|incorrect|mistyped) month\b"
    r"|\b(?:mixed|messed|muddled|mistyped|misread)\b[^.!?\n]{0,12}\bmonths?\b"
    r"|\bmonth\b[^?\n\d]{0,16}\d{1,2},? (?:not|instead of|rather than) \d{1,2}\b",
    re.IGNORECASE,
)
"""A month that is put right, or doubted, without its year: "month. it is 9 not 8"."""
_IS_RIGHT: Final = re.compile(
    r"\bmonth (?:is|looks) (?:right|fine|ok|good|correct)\b", re.IGNORECASE
)
_SAME: Final = re.compile(
    r"\b(?:number|no|code|cvv|cvc)\s(?:(?:is|stays|the|are|remains|all)\s){0,2}same\b"
    r"|\bsame\s(?:card\s)?(?:number|no|code|cvv|cvc)\b",
    re.IGNORECASE,
)
_KEEPS: Final = re.compile(r"\b(?:keep|leave|left)\b", re.IGNORECASE)
_FIGURES: Final = re.compile(r"\d+")
_OF_A_CODE: Final = re.compile(r"(?<![\w.,/:$£€\-#+])\d{3,4}(?![\w/:%$£€]|[.,\-]\d)")
_AS_IT_WAS_SAID: Final = re.compile(
    r"\bnot (?:what|the one|as|like) i (?:said|gave|typed|wrote|put|sent)\b|\bhang on\b",
    re.IGNORECASE,
)
_CORRECTING: Final = words_of("""
    no nope wait oops whoops sorry pardon mali galat falsch salah wrong mistake hold rather actually
    meant mean scratch correction typo mistyped argh sheesh damn change
""")


def find_field_put_right(text: str, code_length: int) -> Field | None:
    """Return the field of which a message, as typed, puts a part right.

    `code_length` is that of the code of the card that is shown.
    """
    if _CORRECTS_THE_CODE.search(text) or _is_another_code(text, code_length):
        return Field.CVV
    if _CORRECTS_THE_YEAR.search(text):
        return Field.EXPIRY
    doubts_the_month = _CORRECTS_THE_MONTH.search(text) and not _IS_RIGHT.search(text)
    return Field.EXPIRY if doubts_the_month and "?" not in text else None


def _is_another_code(text: str, length: int) -> bool:
    """Whether a message is but a number as long as the code, among few words: "no wait, 332"."""
    figures = _FIGURES.findall(text)
    if "?" in text or len(figures) != 1 or len(figures[0]) != length:
        return False
    if _OF_A_CODE.search(text) is None:
        return False
    return hands_over(_AS_IT_WAS_SAID.sub(" ", text), _CORRECTING)


def keeps_only_a_part(text: str) -> bool:
    """Whether a part is said to be the same, of a card of which another is corrected."""
    return _SAME.search(text) is not None and _KEEPS.search(text) is None
