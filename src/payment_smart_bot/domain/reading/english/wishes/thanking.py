"""Clauses that thank: "thanks for your patience"."""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FILLERS
from payment_smart_bot.domain.reading.english.wishes.wish_guard import means_more

_MOST_WORDS: Final = 5


def says_thanks(words: Sequence[str]) -> bool:
    """Whether words thank for something or somebody, and hardly mean more than that."""
    rest = [word for word in words if word not in FILLERS or word == "thanks"]
    return rest[:1] == ["thanks"] and len(rest) <= _MOST_WORDS and not means_more(rest)
