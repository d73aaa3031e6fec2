"""Money as Stripe counts it: a whole number of minor units and a currency.

The tables are those of https://docs.stripe.com/currencies.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.errors import InvalidRequest
from payment_smart_bot.domain.value import Value

CURRENCIES: Final = frozenset(
    (
        "aed afn all amd ang aoa ars aud awg azn bam bbd bdt bhd bif bmd bnd bob brl bsd bwp byn "
        "bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip "
        "gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd "
        "kzt lak lbp lkr lrd lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio "
        "nok npr nzd omr pab pen pgk php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp "
        "sle sos srd std szl thb tjs tnd top try ttd twd tzs uah ugx usd uyu uzs vnd vuv wst xaf "
        "xcd xcg xof xpf yer zar zmw"
    ).split()
)
"""The currencies that Stripe charges in; which of them, depends on the account's country."""

MINIMUM: Final[Mapping[str, int]] = {
    "aed": 200, "ars": 50, "aud": 50, "brl": 50, "cad": 50, "chf": 50, "cop": 50, "czk": 1500,
    "dkk": 250, "eur": 50, "gbp": 30, "hkd": 400, "huf": 17500, "idr": 50, "ils": 50, "inr": 50,
    "jpy": 50, "krw": 50, "mxn": 1000, "myr": 200, "nok": 300, "nzd": 50, "php": 50, "pln": 200,
    "ron": 200, "rub": 50, "sek": 300, "sgd": 50, "thb": 1000, "usd": 50, "zar": 50,
}  # fmt: skip
"""The least that Stripe charges, in minor units.

It applies the minimum of the currency in which the account settles, at the day's rate: an amount
that passes here can still be refused as too small.
"""

MAXIMUM: Final = 99_999_999
"""The most that Stripe charges in any currency but those below, in minor units: eight digits."""

_LARGER_MAXIMUM: Final[Mapping[str, int]] = {
    "idr": 999_999_999_999,
    "lbp": 99_999_999_999,
    "cop": 9_999_999_999,
    "huf": 9_999_999_999,
    "inr": 999_999_999,
}
"""Where eight digits are little money. A card network can still refuse as much: Amex from 10."""

_ZERO_DIGITS: Final = frozenset(
    "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split()
)
_THREE_DIGITS: Final = frozenset("bhd jod kwd omr tnd".split())
_WHOLE_UNITS_ONLY: Final = frozenset({"isk", "ugx"})
"""Counted in hundredths for compatibility, though none is ever charged."""

_SYMBOLS: Final = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥"}


class Money(Value, frozen=True):
    """An amount in minor units, as Stripe counts them, and its currency (ISO 4217, lower case)."""

    amount: int
    currency: str

    @property
    def shown(self) -> str:
        """What a customer reads: `$1,234.50`, `¥4,900`, `49.00 CHF`, `1.250 KWD`, `5,000 ISK`.

        Only one currency has each symbol; every other one shows its code.
        """
        amount, digits = self.amount, minor_digits(self.currency)
        if self.currency in _WHOLE_UNITS_ONLY and amount % 100 == 0:
            amount, digits = amount // 100, 0
        units, rest = divmod(amount, 10**digits)
        figure = f"{units:,}.{rest:0{digits}}" if digits else f"{units:,}"
        symbol = _SYMBOLS.get(self.currency)
        return f"{symbol}{figure}" if symbol else f"{figure} {self.currency.upper()}"


def minor_digits(currency: str) -> int:
    """Return how many decimals of a currency (lower case) Stripe counts in its minor unit."""
    if currency in _ZERO_DIGITS:
        return 0
    return 3 if currency in _THREE_DIGITS else 2


def minimum(currency: str) -> int:
    """Return the least that can be charged in a currency (lower case), in minor units."""
    return MINIMUM.get(currency, find_step(currency))


def maximum(currency: str) -> int:
    """Return the most that can be charged in a currency (lower case), in minor units."""
    most = _LARGER_MAXIMUM.get(currency, MAXIMUM)
    return most - most % find_step(currency)


def read_money(amount: object, currency: object) -> Money:
    """Return what is to be charged; raises InvalidRequest with what to correct.

    `amount` is in minor units; `currency` is an ISO 4217 code in lower or upper case.
    """
    code = _read_currency(currency)
    if not isinstance(amount, int) or isinstance(amount, bool):
        raise InvalidRequest(
            "amount must be a whole number of minor units, such as 4900 for $49.00."
        )
    least, most = Money(minimum(code), code), Money(maximum(code), code)
    if amount < least.amount:
        raise InvalidRequest(
            f"amount is too small. Send at least {least.amount}, which is {least.shown}."
        )
    if amount > most.amount:
        raise InvalidRequest(
            f"amount is too large. Send at most {most.amount}, which is {most.shown}."
        )
    if amount % find_step(code):
        raise InvalidRequest(
            f"amount must be a multiple of {find_step(code)} in this currency: Stripe charges no "
            "smaller part of it."
        )
    return Money(amount, code)


def _read_currency(given: object) -> str:
    code = given.lower() if isinstance(given, str) and given.isascii() else None
    if code not in CURRENCIES:
        raise InvalidRequest(
            "currency must be the three-letter code of a currency that Stripe charges in, such as "
            "usd."
        )
    return code


def find_step(currency: str) -> int:
    """Return what amounts in a currency (lower case) must be a multiple of, in minor units.

    The last decimals of some currencies must be zero.
    """
    if currency in _THREE_DIGITS:
        return 10
    return 100 if currency in _WHOLE_UNITS_ONLY else 1
