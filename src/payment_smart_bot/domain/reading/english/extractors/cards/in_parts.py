"""A card number that is told in parts: "the first part is…", "4242, and the same three more times".

The beginning is held. A later part without it, and digits that are to be repeated, are no number.
"""

import re
from typing import Final

OPENS: Final = re.compile(
    r"(?:\A|[,.;!?\n]\s?|\bin\s\w+\s(?:parts|halves|goes|bits|chunks|pieces|lots)\W{1,2}(?:(?:so|then)\s)?)"
    r"(?:(?:the|it|my|card|so|ok|well|number|and|this|here)\s){0,4}"
    r"(?:first\s(?:half|part|bit|digits|numbers|group|few|four|six|eight|twelve|4|6|8|12)"
    r"|(?:starts|begins)(?:\swith)?)"
    r"(?:\s(?:digits|numbers|is|are|of\sit|of\sthe\s(?:card|number)))*[\s:,]*\Z",
    re.IGNORECASE,
)
"""What comes before the beginning of a number: "first half is"."""
_LATER_PART: Final = re.compile(
    r"\b(?:(?:second|2nd|other|last|third|next|final)\s(?:part|half|bit|eight|8|lot|group|chunk)"
    r"|(?:part|half)\s(?:two|2|three|3)|(?:the|and)\srest)\b[^0-9.!?\n]{0,20}\Z",
    re.IGNORECASE,
)
_IN_PARTS: Final = re.compile(
    r"\b(?:parts?|half|halves|goes|chunks|pieces|sections)\b", re.IGNORECASE
)
_REPEATS: Final = re.compile(
    r"\b(?:two|three|four|five|more)\stimes\b|[2-5]\stimes\b|\b(?:twice|thrice|repeat(?:ed|ing|s)?|(?:and|then)\s(?:the\s)?same(?:\sagain)?|same\sagain"
    r"|(?:and|then)\sagain|lots\sof|all\sthe\ssame)\b|(?<!\w)x\s?[2-5]\b",
    re.IGNORECASE,
)


def is_a_later_part(before: str) -> bool:
    """Whether what stands before some digits says that others come before them."""
    return _LATER_PART.search(before) is not None


def comes_in_parts(text: str) -> bool:
    """Whether a message says that its digits are but a part of the number."""
    return _IN_PARTS.search(text) is not None


def repeats_digits(text: str) -> bool:
    """Whether a message says how often some digits stand in the number."""
    return _REPEATS.search(text) is not None
