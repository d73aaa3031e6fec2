"""What is put right in part at the summary, so that the whole is asked for: "year is 26 not 27"."""

import re
from typing import Final

from payment_smart_bot.domain.model.session import Field

_CORRECTS_THE_CODE: Final = re.compile(r"(?<![\d.,$£€])\d{3},? not \d{3}(?![\d.,])")
_CORRECTS_THE_YEAR: Final = re.compile(
    r"\b(?:except|but|only|year)\b[^.!?\n]{0,12}\b(?:it'?s|it is|is|should be)"
    r"\s(?:20)?[2-4]\d(?![\d/])"
    r"|\byear\b[^.!?\n]{0,20}\b[2-4]\d,? not [2-4]\d\b",
    re.IGNORECASE,
)
"""A year that is put right without its month: "except its 2026", "year is 26 not 27"."""


def find_field_put_right(text: str) -> Field | None:
    """Return the field of which a message, as typed, puts a part right."""
    if _CORRECTS_THE_CODE.search(text):
        return Field.CVV
    return Field.EXPIRY if _CORRECTS_THE_YEAR.search(text) else None
