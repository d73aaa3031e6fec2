"""The last name alone, as it is told of the known one: "you have me as Jane, my surname is Doe"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import PART_OF_A_NAME
from payment_smart_bot.domain.redaction.redactor import redact

_TOLD: Final = re.compile(
    r"\b(?:sur|last\s?|family\s?)name(?:\son\s(?:it|(?:the|my|this)\scard))?(?:'s|\sis|\sshould\sbe|\s?:"
    r"|\s(?:has|needs|takes)\s(?:no|an?)\s\w+\s?[:,-]|\s(?:is\s)?missing\W{1,3}(?:it'?s|it\sis))"
    r"\s(?P<last>(?-i:[^\W\d_a-z])[\w'-]+(?:\s(?-i:[^\W\d_a-z])[\w'-]+)?)(?=\W*\Z|\s?[.,;!])",
    re.IGNORECASE,
)
_LACKS_IT: Final = re.compile(
    r"\b(?:missing|cut|only|just|left\s(?:off|out)|forgot(?:ten)?|dropped|incomplete|half)\b",
    re.IGNORECASE,
)
_LONGEST_INITIAL: Final = 2


def find_last_name_told(text: str, known: str) -> str | None:
    """Return the known name with the last name of a message: added, or in place of its own."""
    found = _TOLD.search(text) if "?" not in text and "name" in text.lower() else None
    if found is None or len(PART_OF_A_NAME.findall(text)) > 1:
        return None
    last = found["last"]
    if last.lower() in EVERYDAY or last.casefold() in known.casefold():
        return None
    words = known.split()
    ends_short = words[-1].endswith(".") or len(words[-1]) <= _LONGEST_INITIAL
    is_added = len(words) == 1 or ends_short or _LACKS_IT.search(text)
    whole = " ".join([*(words if is_added else words[:-1]), last])
    return whole if redact(whole).text == whole else None
