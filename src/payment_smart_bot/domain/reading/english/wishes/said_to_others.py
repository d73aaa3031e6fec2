"""Words to somebody else in the room, which end nothing: "stop it, Max! sorry, not you"."""

import re
from typing import Final

_TO_SOMEBODY_ELSE: Final = re.compile(
    r"\b(?:that(?:'s|\swas|\sis)?\s)?not\s(?:to\s|for\s|meant\sfor\s)?you\b"
    r"(?!\s(?:it|its|it's|who|that|to\b|but))"
    r"|\b(?:talking|speaking|shouting|yelling|typing)\s(?:to|at|with)\s"
    r"(?:the|my|our|him|her|somebody|someone|them)\b"
    r"|\bwasn'?t\s(?:talking|speaking|meant)\s(?:to|for)\syou\b"
    r"|\bthat\swas\s(?:to|for|meant\sfor|at)\s(?:the|my|our|him|her)\b"
    r"|\b(?:sorry|oops|whoops)\W{1,2}(?:that\swas\s)?(?:the\s)?wrong\s(?:window|chat|person|tab)\W*\Z",
    re.IGNORECASE,
)


def is_said_to_others(text: str) -> bool:
    """Whether a message says that its words, or some of them, were not for the bot."""
    return _TO_SOMEBODY_ELSE.search(text) is not None
