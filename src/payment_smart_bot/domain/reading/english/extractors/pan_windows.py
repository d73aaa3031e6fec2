"""Which of some groups of digits, one after the other, are a card number together."""

from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    AMEX,
    DINERS,
    LONGEST_PAN,
    MAESTRO,
    SHORTEST_PAN,
    UNIONPAY,
    Brand,
    Pan,
    brand_of,
    parse_pan,
)

_USUAL_LENGTH: Final = {AMEX: 15, DINERS: 14}
_MONTH_AND_YEAR: Final = 4
_OFTEN_LONGER: Final = frozenset({MAESTRO, UNIONPAY})


def find_sound_window(groups: Sequence[str], prefix: str = "") -> tuple[int, int] | None:
    """Return where among the groups those begin and end that are a sound number.

    `prefix` has the digits that earlier messages gave: the number begins with them.
    """
    for start in range(1) if prefix else range(len(groups)):
        within = start > 0 and len(groups[start - 1]) == len(groups[start])
        if within and not (start == 1 and may_be_a_date(groups[0])):
            continue  # in the middle of a number: the rest passes Luhn one time in ten
        sound = _find_sound_ends(groups, start, prefix)
        usual = [end for end, is_usual in sound if is_usual]
        end = usual[0] if usual else sound[-1][0] if sound else 0
        if end and not (within and may_be_a_date(groups[end - 1])):
            return start, end
    return None


def may_be_a_date(group: str) -> bool:
    """Whether digits may be a month and a year, which begin no number."""
    return len(group) == _MONTH_AND_YEAR and 1 <= int(group[:2]) <= 12


def _find_sound_ends(groups: Sequence[str], start: int, prefix: str) -> list[tuple[int, bool]]:
    sound = []
    digits = prefix
    for end, group in enumerate(groups[start:], start + 1):
        digits += group
        if len(digits) > LONGEST_PAN:
            break
        if len(digits) >= SHORTEST_PAN and isinstance(parse_pan(digits), Pan):
            sound.append((end, len(digits) == find_usual_length(brand_of(digits))))
        if is_whole(digits):
            break
    return sound


def count_until_whole(groups: Sequence[str]) -> int:
    """Return how many of the groups a number has that begins with the first."""
    digits = ""
    for count, group in enumerate(groups, 1):
        digits += group
        if is_whole(digits):
            return count
    return len(groups)


def is_whole(digits: str) -> bool:
    """Whether what follows is a date or a code, which must not make a mistyped number pass."""
    brand = brand_of(digits)
    return len(digits) >= find_usual_length(brand) and brand not in _OFTEN_LONGER


def find_usual_length(brand: Brand | None) -> int:
    """Return how many digits most numbers of a brand have."""
    return _USUAL_LENGTH.get(brand, 16) if brand else 16
