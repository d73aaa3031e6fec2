"""Initials behind a name, which are a part of it: "SUBRAMANIAM V K"."""

import re
from typing import Final

_BEHIND: Final = re.compile(r"(?:\s(?!I\b|A\b)[A-Z]\b\.?)+(?=\s*(?:[,.;!\n]|\Z)|\s[a-z])")


def end_with_initials(text: str, end: int) -> int:
    """Return where a name ends that ends there, with the initials behind it: "SUBRAMANIAM V K"."""
    initials = _BEHIND.match(text, end)
    return initials.end() if initials else end
