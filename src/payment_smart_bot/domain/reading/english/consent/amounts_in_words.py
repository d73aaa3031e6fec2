"""The amount that is due, as it is said: "forty nine"."""

from typing import Final

from payment_smart_bot.domain.model.money import Money, minor_digits

_SMALL: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_LARGEST: Final = 9999


def spell_amount(money: Money) -> str | None:
    """Return an amount in words; None where it has a fraction, or is too large to be said so."""
    units, fraction = divmod(money.amount, 10 ** minor_digits(money.currency))
    return None if fraction or not 0 < units <= _LARGEST else " ".join(_spell(units))


def _spell(number: int) -> list[str]:
    for size, word in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            count, rest = divmod(number, size)
            return [*_spell(count), word, *(_spell(rest) if rest else ())]
    if number < len(_SMALL):
        return [_SMALL[number]]
    tens, rest = divmod(number, 10)
    return [_TENS[tens - 2], *([_SMALL[rest]] if rest else ())]
