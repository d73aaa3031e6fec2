"""Names spelled or dictated: "J-A-N-E D-O-E", "it's spelled M E R C E R", "doe comma jane"."""

import re
from typing import Final

_LETTER: Final = r"(?![óÓ])[^\W\d_]"
"""Ó stands by itself before a last name: "J P Ó Doe"."""
_SPELLED: Final = re.compile(
    rf"""
    (?: \b(?:it's|its|that's|that\sis|it\sis)\s+ )?
    (?: \b(?:spelled|spelt|written|spell)\s+(?:out\s+|as\s+|like\s+|it\s+|that\s+|this\s+)* )?
    (?<![^\s,.;:(])
    (?P<letters> {_LETTER} (?: -{_LETTER} ){{2,}} | {_LETTER} (?: [ ]{_LETTER} ){{3,}}
      | (?<=[ ]{{2}}){_LETTER} (?: [ ]{_LETTER} ){{2}} )
    (?![^\s,.;:!)])
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""Three letters or more between hyphens, or four between single blanks: "J R R Tolkien" is none."""
_SPOKEN_ENDS: Final = (" full stop", " period", " new line", " new paragraph", " next line")
_GENERATIONS: Final = {" the second": "II", " the third": "III", " the fourth": "IV"}
_SPOKEN_SPACE: Final = re.compile(
    rf"\A[ ](?:space|new[ ]word)[ ](?={_LETTER}[ -]{_LETTER}[ -])", re.IGNORECASE
)


def join_spelled_letters(text: str) -> str:
    """Return a text with each spelled word written as one; a word that is there anyhow goes."""
    return _join(text, "")


def _join(text: str, before: str) -> str:
    has_letters = text.count("-") > 1 or list(map(len, text.split())).count(1) > 2
    found = _SPELLED.search(text) if has_letters else None
    if found is None:
        return text
    before += text[: found.start()].lower()
    rest = before + text[found.end() :].lower()
    word = re.sub("[- ]", "", found["letters"])
    after = _SPOKEN_SPACE.sub(" ", text[found.end() :], count=1)
    is_said_before = re.search(rf"\b{re.escape(word.lower())}\b", rest) is not None
    joined = "" if is_said_before else word.title()
    return text[: found.start()] + joined + _join(after, before)


def write_out_dictation(text: str) -> str:
    """Return a text with a comma or a final stop for each that was dictated, and "III" for one."""
    if text.endswith(tuple(_GENERATIONS)):
        before, _, ordinal = text.rpartition(" the ")
        text = f"{before} {_GENERATIONS[f' the {ordinal}']}" if " " in before else text
    if text.endswith(" unquote"):
        text = text.removesuffix(" unquote").replace("quote ", "")
    text = text.replace(" comma ", ", ")
    if text.endswith(_SPOKEN_ENDS):
        text = next(text.removesuffix(end) for end in _SPOKEN_ENDS if text.endswith(end))
    return text
