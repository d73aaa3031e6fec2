"""Names spelled letter by letter: "J-A-N-E D-O-E", "it's spelled M E R C E R"."""

import re
from typing import Final

_LETTER: Final = r"[^\W\d_]"
_SPELLED: Final = re.compile(
    rf"""
    (?: \b(?:it's|its|that's|that\sis|it\sis)\s+ )?
    (?: \b(?:spelled|spelt|written)\s+(?:out\s+|as\s+|like\s+)? )?
    (?<![^\s,.;:(])
    (?P<letters> {_LETTER} (?: -{_LETTER} ){{2,}} | {_LETTER} (?: [ ]{_LETTER} ){{3,}} )
    (?![^\s,.;:!)])
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Three letters or more between hyphens, or four between single blanks: "J R R Tolkien" is none."""


def join_spelled_letters(text: str) -> str:
    """Return a text with each spelled word written as one; a word that is there anyhow goes."""
    has_letters = text.count("-") > 1 or list(map(len, text.split())).count(1) > 2
    found = _SPELLED.search(text) if has_letters else None
    if found is None:
        return text
    rest = (text[: found.start()] + text[found.end() :]).lower()
    word = re.sub("[- ]", "", found["letters"])
    is_said_before = re.search(rf"\b{re.escape(word.lower())}\b", rest) is not None
    joined = "" if is_said_before else word.title()
    return text[: found.start()] + joined + join_spelled_letters(text[found.end() :])
