"""One part of the known name that is set right: "Bennett not Bennet", "with two ts, Bennett".

The rest of the name stays. What is said to be the one and not the other is taken; what only looks
like one of its parts, and is said to be spelled so, is asked back.
"""

import re
from difflib import SequenceMatcher
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.plain_words import words_of
from payment_smart_bot.domain.value import Value

_PART: Final = r"[^\W\d_][^\W\d_'-]*(?:['-][^\W\d_]+)*"
_ONE_NOT_OTHER: Final = re.compile(
    rf"\b(?P<new>{_PART}),?\s(?:and\s)?not\s(?P<old>{_PART})\b", re.IGNORECASE
)
_NOT_BUT: Final = re.compile(
    rf"\bnot\s(?P<old>{_PART}),?\s(?:but\s|it'?s\s|its\s)?(?P<new>{_PART})\b", re.IGNORECASE
)
_IS_SPELLED: Final = re.compile(
    r"\b(?:spel(?:t|led|ling)|typo|wrong|double|two|with(?:out)?|missed|forgot|letter|accent)\b",
    re.IGNORECASE,
)
_WORD: Final = re.compile(_PART)
_LEAST_ALIKE: Final = 0.75
_LEAST_OF_A_SLIP: Final = 0.5
"""How alike two words are of which one is a slip for the other; others are asked back."""
_OF_A_NAME: Final = words_of(
    "no nope nah sorry oops wait oh its it is the a my name surname last first spelled spelt with "
    "please pls lol on card should be say says read reads actually and you put got have i meant "
    "mean said written correct to change thats that typo autocorrect am im but wrong hang ah um "
    "yes ok two one"
)
"""Words of which a message is made that puts a name right."""
_SHORTEST: Final = 3
_LONGEST: Final = 200


class Corrected(Value, frozen=True):
    """The known name with one part set right, and whether that was said for sure."""

    name: str
    is_certain: bool


def find_corrected_name(text: str, known: str) -> Corrected | None:
    """Return the known name as a message sets it right; None where it does not, or asks."""
    if "?" in text or len(text) > _LONGEST:
        return None
    for pattern in (_ONE_NOT_OTHER, _NOT_BUT):
        for found in pattern.finditer(text):
            corrected = _replace(known, found["old"], found["new"])
            if corrected and _is_about_the_name(text, found):
                return Corrected(corrected, is_certain=_may_be_a_slip(found["old"], found["new"]))
    likely = _find_alike(text, known) if _IS_SPELLED.search(text) else None
    return Corrected(likely, is_certain=False) if likely else None


def _is_about_the_name(text: str, found: re.Match[str]) -> bool:
    """Whether a message that says "X not Y" says nothing of a cake or the like."""
    rest = f"{text[: found.start()]} {text[found.end() :]}".lower().replace("'", "")
    is_typed_as_one = not found["new"].islower() or text.islower()
    return is_typed_as_one and _OF_A_NAME.issuperset(_WORD.findall(rest))


def _replace(known: str, old: str, new: str) -> str | None:
    """Return a name with one word in place of another of it, written as the name is."""
    words = known.split()
    at = next((at for at, word in enumerate(words) if word.casefold() == old.casefold()), None)
    is_there = new.casefold() in known.casefold().split()
    if at is None or is_there or new.lower() in EVERYDAY:
        return None
    words[at] = new if not new.islower() or words[at].islower() else new.title()
    return " ".join(words)


def _find_alike(text: str, known: str) -> str | None:
    """Return the name with the word of a message that is nearly a word of it."""
    for word in _WORD.findall(text):
        if len(word) < _SHORTEST or word.lower() in EVERYDAY:
            continue
        for part in known.split():
            if len(part) >= _SHORTEST and _LEAST_ALIKE <= _compare(word, part) < 1:
                return _replace(known, part, word)
    return None


def _may_be_a_slip(old: str, new: str) -> bool:
    is_longer = old.casefold() in new.casefold()
    return is_longer or _compare(new, old) >= _LEAST_OF_A_SLIP


def _compare(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()
