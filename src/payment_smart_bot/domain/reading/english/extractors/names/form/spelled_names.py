"""Names spelled or dictated: "J-A-N-E D-O-E", "it's spelled M E R C E R", "doe comma jane"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import drop_marks

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
_SPOKEN_GENERATIONS: Final = tuple(_GENERATIONS)
_RADIO_WORD: Final = (
    r"(?:alpha|alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?e?|kilo|lima|mike"
    r"|november|oscar|papa|quebec|romeo|sierra|tango|uniform|victor|whisk(?:e?y)|x-?ray|yankee|zulu)"
)
_IN_RADIO_WORDS: Final = re.compile(
    rf"\W*\bspel(?:led|t|ling)(?:\s(?:as|out|is))?\W+(?P<words>{_RADIO_WORD}(?:\s{_RADIO_WORD}){{1,19}})\b",
    re.IGNORECASE,
)
_OF_THE_NEXT_WORD: Final = re.compile(r"\bcapital\s([^\W\d_]),?\s(?=\1\w)", re.IGNORECASE)
_OF_THE_WORD_BEFORE: Final = re.compile(
    r"\b(([^\W\d_])[\w'-]{0,40}),?\scapital\s\2\b", re.IGNORECASE
)
_CAPITAL: Final = re.compile(r"\bcapital\s(?P<letter>[^\W\d_])\b", re.IGNORECASE)
_SPOKEN_SPACE: Final = re.compile(
    rf"\A[ ](?:space|new[ ]word)[ ](?={_LETTER}[ -]{_LETTER}[ -])", re.IGNORECASE
)


def join_spelled_letters(text: str) -> str:
    """Return a text with each spelled word written as one; a word that is there anyhow goes."""
    return _join(text, "")


def _join(text: str, before: str) -> str:
    found = _SPELLED.search(text) if _has_letters(text) else None
    if found is None:
        return text
    before += text[: found.start()].lower()
    rest = before + text[found.end() :].lower()
    word = re.sub("[- ]", "", found["letters"])
    after = _SPOKEN_SPACE.sub(" ", text[found.end() :], count=1)
    plain = re.escape(drop_marks(word.lower()))
    is_said_before = re.search(rf"\b{plain}\b", drop_marks(rest)) is not None
    joined = "" if is_said_before else word.title()
    return text[: found.start()] + joined + _join(after, before)


def find_spelled_words(text: str) -> list[str]:
    """Return the words that a text spells letter by letter, in lower case."""
    if not _has_letters(text):
        return []
    return [re.sub("[- ]", "", found["letters"]).lower() for found in _SPELLED.finditer(text)]


def _has_letters(text: str) -> bool:
    return text.count("-") > 1 or list(map(len, text.split())).count(1) > 2


def join_radio_words(text: str) -> str:
    """Return a text with the letters that are spelled in words of the radio: "D O E".

    A capital that is dictated beside the word that has it goes: "Jane capital D Doe".
    """
    lower = text.lower()
    if "spel" in lower:
        text = _IN_RADIO_WORDS.sub(_write_letters, text)
    if "capital" not in lower:
        return text
    text = _OF_THE_WORD_BEFORE.sub(r"\1", _OF_THE_NEXT_WORD.sub("", text))
    return _CAPITAL.sub(lambda found: found["letter"].upper(), text)


def _write_letters(found: re.Match[str]) -> str:
    words = found["words"].lower().replace("x-ray", "xray").split()
    return f" spelled {'-'.join(word[0] for word in words)}"


def write_out_dictation(text: str) -> str:
    """Return a text with a comma or a final stop for each that was dictated, and "III" for one."""
    if text.endswith(_SPOKEN_GENERATIONS):
        before, _, ordinal = text.rpartition(" the ")
        text = f"{before} {_GENERATIONS[f' the {ordinal}']}" if " " in before else text
    if text.endswith(" unquote"):
        text = text.removesuffix(" unquote").replace("quote ", "")
    text = text.replace(" comma ", ", ")
    if text.endswith(_SPOKEN_ENDS):
        text = next(text.removesuffix(end) for end in _SPOKEN_ENDS if text.endswith(end))
    return text
