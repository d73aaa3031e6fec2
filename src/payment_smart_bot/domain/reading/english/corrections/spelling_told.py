"""How a part of the known name is spelled, as it is told of the very name: "Coyle with an e"."""

import re
from typing import Final

_LETTERS: Final = re.compile(
    r"\b(?P<part>[^\W\d_][\w'-]*),?\s(?:(?:is|it'?s|that'?s|spelt|spelled|written)\s){0,2}"
    r"with(?P<out>out)?\s(?:(?P<many>an?|the|one|two|double|no)\s)?['\"]?(?P<letter>[a-z])['\"]?s?(?![\w'])",
    re.IGNORECASE,
)
_LETTERS_OF: Final = {"two": 2, "double": 2, "no": 0}


def is_spelled_as_told(text: str, known: str) -> bool:
    """Whether a message tells of a part of the known name how it is spelled, and it is so."""
    if " with" not in text.lower():
        return False
    told = list(_LETTERS.finditer(text))
    return bool(told) and all(_is_a_part(one["part"], known) and _is_so(one) for one in told)


def _is_a_part(word: str, known: str) -> bool:
    return word.casefold() in known.casefold().replace(".", "").split()


def _is_so(told: re.Match[str]) -> bool:
    """Whether a part has as many of a letter as is said, or one of it at least."""
    count = told["part"].casefold().count(told["letter"].casefold())
    many = 0 if told["out"] else _LETTERS_OF.get((told["many"] or "a").lower(), 1)
    return count >= many if many else count == 0
