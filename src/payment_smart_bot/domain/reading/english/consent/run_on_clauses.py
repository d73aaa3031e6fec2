"""Clauses that run on without a comma: "charge it i am in a hurry", "all is right and charge it".

A clause comes as its words, in lower case and spelled out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.consent.agreeing import only_judges
from payment_smart_bot.domain.reading.english.consent.harmless.remarks import (
    is_a_grudge,
    is_a_judgement,
)
from payment_smart_bot.domain.reading.english.consent.orders_to_pay import orders_to_go_on

_BEGINS_ANOTHER: Final = re.compile(
    " (?=(?:i am|i have|i need|i must|it is|there is|because|cos|got to|need to|god bless|may god"
    ") )"
)
_CONFIRMS_WHAT_FOLLOWS: Final = frozenset(
    {"confirm", "approve", "accept", "authorise", "authorize", "that"}
)
"""Behind these a clause may be what is to be confirmed: "confirm it is the right card"."""


def split_run_on(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield an order and what runs on before or after it apart; else all."""
    at = _find_joint(words)
    if at is not None:
        yield words[:at]
        yield words[at + 1 :]
        return
    yield from _split_after_order(words)


def _find_joint(words: Sequence[str]) -> int | None:
    """Return where the word stands that joins what judges or grumbles to what follows from it."""
    joints = (at for at, word in enumerate(words) if word in {"and", "but", "so"})
    return next((at for at in joints if _joins_them(words, at)), None)


def _joins_them(words: Sequence[str], at: int) -> bool:
    before, after = words[:at], words[at + 1 :]
    if words[at] == "but":
        return is_a_grudge(before) and orders_to_go_on(after)
    judges = bool(before) and (is_a_judgement(before) or only_judges(before))
    return judges and (orders_to_go_on(after) or is_a_judgement(after))


def _split_after_order(words: Sequence[str]) -> Iterator[Sequence[str]]:
    joined = f" {' '.join(words)} "
    for found in _BEGINS_ANOTHER.finditer(joined):
        order = joined[: found.start()].split()
        if orders_to_go_on(order) and order[-1] not in _CONFIRMS_WHAT_FOLLOWS:
            yield order
            yield joined[found.start() :].split()
            return
    yield words
