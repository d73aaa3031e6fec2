"""What takes a name back in the message that has it, or leaves it open: such a name is asked back.

"Jane Doe. No wait, it says Jane A Doe": the last one counts, and is asked back. "Jane Doe, I think,
let me check" is no offer yet, and who works at "Doe & Sons Ltd" may pay with a card of their own.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.letters import find_signature
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    find_name_in_talk,
    tidy,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.names_of_others import (
    is_of_somebody_else,
)
from payment_smart_bot.domain.reading.english.extractors.names.names_restated import (
    find_restated_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.whole_name import is_a_company

_TAKES_BACK: Final = (
    r"no+,?\s(?:wait|hang|hold|sorry|actually|my\s(?:bad|mistake)|that'?s|it'?s)"
    r"|(?<!the\s)(?<!to\s)(?<!can't\s)(?<!cant\s)(?<!cannot\s)wait(?!\s(?:for|till|until)\b)"
    r"|h[ao]ng\son|hold\s(?:on|up)|(?:scratch|strike|ignore|forget|cross\sout)\sthat|correction"
    r"|my\s(?:mistake|bad)|nope|nah|or\srather|i\smean(?:t)?|(?:that'?s|that\s(?:is|was))\swrong"
)
_MAY_TAKE_BACK: Final = r"no+|sorry|oops|whoops|actually|(?<=[.;!,\n]\s)or"
_SECOND_THOUGHT: Final = re.compile(
    rf"\b(?:(?P<certain>{_TAKES_BACK})|{_MAY_TAKE_BACK})\b[\s,.:;!-]*", re.IGNORECASE
)
_MAY_BE: Final = (
    r"i\s(?:think|believe|guess|suppose|reckon)(?!\W*\Z)|maybe|perhaps|probably|possibly|not\s(?:so\s)?sure"
    r"|(?:might|may|could)\sbe"
)
_UNSURE_BEFORE: Final = re.compile(rf"\b(?:{_MAY_BE})\b[^.!?\n]{{0,24}}\Z", re.IGNORECASE)
_UNSURE_BEHIND: Final = re.compile(
    rf"\A\W*(?:{_MAY_BE}|or\ssomething|or\ssimilar|or\sso)\b(?!\sthat)"
    r"|\b(?:not\s(?:so\s)?sure|no\sidea|bear\swith\sme|let\sme|lemme|i'?ll|i\swill|i\sshall|must"
    r"|need\sto|have\sto|got\sto|gotta|better)\s?(?:\w+\s){0,2}(?:check|look|see|ask|make\ssure"
    r"|double[\s-]?check|verify|get\s(?:it|the\scard|my\scard)|(?:find|fetch|grab)\s(?:my|the)"
    r"\s(?:glasses|spectacles|specs|card|purse|wallet))\b"
    r"|\b(?:not\s(?:so\s|100%?\s)?sure|no\sidea|bear\swith\sme|i\sthink\sso|at\sleast\si)\b",
    re.IGNORECASE,
)
"""What leaves a name open that stands before it."""
_WORKS_AT: Final = re.compile(
    r"\b(?:at|from|with|behalf\sof|here\sof|works?\sfor|working\sfor|(?:paying|pay|order(?:ed|ing)?|here)\sfor"
    r"|representing|employed\sby)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What stands before somebody's employer."""
_ASKS_WHICH: Final = re.compile(
    r"\bwhich\b|\b(?:should|shall|do|must|can|may)\s(?:it|i|we)\b[^.?!\n]{0,60}\bor\b"
    r"|\bor\s(?:must|should|shall|do|is)\s(?:it|i|we)\b",
    re.IGNORECASE,
)
_TELLS_OF_TWO: Final = re.compile(
    r"\b(?:one|other|another|joint|both|two|second|first)\s(?:cards?|ones?|account)\b"
    r"|\bone\s(?:says|is|has|as)\b",
    re.IGNORECASE,
)
_MOST_THOUGHTS: Final = 6
_LONGEST: Final = 600


def is_in_doubt(name: str, text: str) -> bool:
    """Whether a message leaves it open that a name which it has is the cardholder's."""
    start, end = _find_span(name, text.casefold())
    before, behind = text[:start], text[end:]
    if is_a_company(name) and _WORKS_AT.search(before):
        return True
    if _is_unsure(before, behind) or _is_taken_back(name, behind):
        return True
    return _is_signed(name, text, before) or _is_one_of_two(name, text, before, behind)


def _find_span(name: str, text: str) -> tuple[int, int]:
    """Return where the words of a name stand, though it was written otherwise: "doe, jane"."""
    start = text.find(name.casefold())
    if start >= 0:
        return start, start + len(name)
    words = name.casefold().split()
    starts = [at for at in map(text.find, words) if at >= 0]
    ends = [at + len(word) for word in words if (at := text.find(word)) >= 0]
    return min(starts, default=0), max(ends, default=0)


def find_said_last(text: str) -> str | None:
    """Return the full name behind second thoughts about another one, if a message has both."""
    if len(text) > _LONGEST or "?" in text:
        return None
    thoughts = list(_SECOND_THOUGHT.finditer(text))[-_MOST_THOUGHTS:]
    for thought in reversed(thoughts):
        first = _find_full_name(text[: thought.start()])
        last = _find_another(first, text[thought.end() :]) if first else None
        if last:
            return last
    return None


def _is_unsure(before: str, behind: str) -> bool:
    return bool(_UNSURE_BEFORE.search(before) or _UNSURE_BEHIND.search(behind))


def _is_taken_back(name: str, behind: str) -> bool:
    thoughts = list(_SECOND_THOUGHT.finditer(behind))[:_MOST_THOUGHTS]
    if any(thought["certain"] for thought in thoughts):
        return True
    return any(_find_another(name, behind[thought.end() :]) for thought in thoughts)


def _is_signed(name: str, text: str, before: str) -> bool:
    signed = find_signature(text)
    return signed is not None and name in signed and len(before) >= text.rindex(signed)


def _is_one_of_two(name: str, text: str, before: str, behind: str) -> bool:
    """Whether it is asked which of two names is wanted, or each is on a card of its own."""
    if _ASKS_WHICH.search(text):
        is_other = _find_another(name, before) or _find_another(name, behind)
        return is_other is not None or is_a_company(name)
    return _TELLS_OF_TWO.search(text) is not None and _find_another(name, behind) is not None


def _find_another(name: str, text: str) -> str | None:
    """Return another full name, or another form of one, that a text offers."""
    restated = find_restated_name(text, name)
    other = restated.name if restated else _find_full_name(text)
    return other if other and other.casefold() != name.casefold() else None


def _find_full_name(text: str) -> str | None:
    found = find_name_in_talk(text) if text.strip() else None
    if found is None or not found.is_doubtful or " " not in found.name:
        return None
    return None if is_a_place(found.name) or is_of_somebody_else(text) else tidy(found.name)
