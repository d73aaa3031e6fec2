"""Two names on one card, a person's and a company's: "JANE DOE, and underneath DOE & SONS LTD".

The first is the cardholder's, but where it is a company's and the second is somebody's own.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_a_company
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.redaction.redactor import redact

_PART: Final = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"  # noqa: RUF001 (as people type it)
_JOINED: Final = r"(?:(?:&|\+|and|of|the|for|de|da|di|del|la|von|van|der|den|al|el|bin)\s){0,2}"
_NAME: Final = re.compile(rf"\b{_PART}(?:(?<!\w\w\w\.)\s{_JOINED}{_PART}){{1,5}}")
_PLACED: Final = re.compile(
    r"\b(?:under\s?neath|beneath|below|above|under\s(?:it|that|this|which|my\sname)"
    r"|(?:second|next|bottom|lower|first|top|upper)\s(?:line|row|one)|two\s(?:lines|names)"
    r"|on\stop|on\sthe\sline)\b",
    re.IGNORECASE,
)
"""What says where one name stands beside another."""
_BETTER: Final = r"(?:needed|better|best|right|correct|preferred|wanted|required)"
_ASKS_WHICH: Final = re.compile(
    r"\bwhich\s(?:(?:one|1|name|of|do|d['’]?you|should|shall|would|must|to)\b"  # noqa: RUF001
    rf"|(?:(?!number|code|card|digits|date)[a-z]{{1,12}}\s)?is\s(?:it|{_BETTER})\b)|\bwhich\W*\Z|\bwhat(?:'?s|\sis)\s{_BETTER}\b"
    r"|\bis\s(?:it\s)?better\b[^.?!\n]{0,60}\bor\b"
    r"|\b(?:should|shall|do|must|can|may)\s(?:it|i|we|you|u)\b[^.?!\n]{0,60}\bor\b"
    r"|\bor\s(?:must|should|shall|do|is)\s(?:it|i|we)\b"
    r"|\bwhichever\b|\beither\b[^.?!\n]{2,60}\bor\b(?![^?\n]{0,60}\b(?:look|check|see|sure|ask)\b)",
    re.IGNORECASE,
)
_MAY_ASK_WHICH: Final = re.compile(r"which|what(?:'?s|\sis)\s| or ")
_MAY_BE_PLACED: Final = Pieces("under|beneath|below|above| line| row| one|two|top")
_OWN: Final = re.compile(r"\b(?:mine|my|me)\b", re.IGNORECASE)
_PERSON: Final = 2


def asks_which(text: str) -> bool:
    """Whether a message asks which of two things is wanted."""
    return bool(_MAY_ASK_WHICH.search(text.lower()) and _ASKS_WHICH.search(text))


def holds_two_names(text: str) -> bool:
    """Whether a message has two full names with capitals, or one in another order."""
    return len(_find_all(text)) >= _PERSON


def find_first_of_two(left: str) -> str | None:
    """Return the cardholder's of two full names of which a message says where they stand."""
    placed = _find_placed(left)
    if placed is None:
        return None
    first, second = placed
    name = second if is_a_company(first) and not is_a_company(second) else first
    return name if redact(name).text == name else None


def find_person_below_a_company(left: str) -> str | None:
    """Return the person of two names of which the company's stands first: either may be meant.

    Whoever says "mine" of one has said which.
    """
    first, second = _find_placed(left) or ("", "")
    is_open = is_a_company(first) and not is_a_company(second) and not _OWN.search(left)
    return second if is_open and redact(second).text == second else None


def _find_placed(left: str) -> tuple[str, str] | None:
    """Return the two full names of which a message says where they stand."""
    if "?" in left or left.isupper() or not _MAY_BE_PLACED.are_in(left.lower()):
        return None
    found = _find_all(left) if _PLACED.search(left) else []
    return (found[0], found[1]) if len(found) == _PERSON else None


def _find_all(text: str) -> list[str]:
    return [name for name in map(_read, _NAME.findall(text)) if name is not None]


def _read(written: str) -> str | None:
    words = written.rstrip(".").split()
    while words and words[0].lower() in ONLY_TALK:
        words.pop(0)
    while words and words[-1].lower() in ONLY_TALK:
        words.pop()
    return tidy(" ".join(words)) if len(words) > 1 else None
