"""A name that one is told to put: "put Jane Doe please", "make it J A DOE, they changed it"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    Standing,
    read_whole_name,
)

_SAYS_TO_PUT: Final = re.compile(
    r"\W*(?:(?:ok|okay|k|kk|no|yes|then|just|please|well|sorry|so)\W+)*"
    r"(?:put|use|write|take|make|have)\s(?:(?:it|that|down|in|as|under|to|for)\s)*"
    r"(?P<name>(?-i:[^\W\d_a-z])[^?\n\d]+?)"
    r"(?:\W+(?:please|pls|instead|then|now|thanks|thank you|actually))*"
    r"(?:,?\s(?:(?:actually|sorry|coz|cos|because|since)\s)?(?:they|she|he|i|it'?s|thats?|that'?s|forgot)\b[^?\d]{0,100})?"
    r"\W*",
    re.IGNORECASE,
)
PUTS: Final = re.compile(r"(?:put|use|write|enter|type)\s", re.IGNORECASE)


def find_put(left: str) -> str | None:
    """Return the name of "put Jane Doe please"."""
    found = _SAYS_TO_PUT.fullmatch(left)
    whole = read_whole_name(found["name"]) if found else None
    return whole.name if whole and whole.standing is Standing.TAKE and " " in whole.name else None
