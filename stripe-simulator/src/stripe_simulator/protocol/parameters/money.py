"""Amounts: in minor units, within Stripe's limits, and as its sentences write them.

Source: https://docs.stripe.com/currencies (presentment currencies, zero-decimal and three-decimal
currencies, special cases, minimum and maximum charge amounts).
"""

from stripe_simulator.protocol import errors
from stripe_simulator.protocol.parameters import refusals

_CURRENCIES = frozenset(
    """
    aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bhd bif bmd bnd bob brl bsd bwp byn bzd
    cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb eur fjd fkp gbp gel gip gmd gnf gtq
    gyd hkd hnl htg huf idr ils inr isk jmd jod jpy kes kgs khr kmf krw kwd kyd kzt lak lbp lkr lrd
    lsl mad mdl mga mkd mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd omr pab pen pgk
    php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd std szl thb tjs tnd top
    try ttd twd tzs uah ugx usd uyu uzs vnd vuv wst xaf xcd xcg xof xpf yer zar zmw
    """.split()
)
_ZERO_DECIMAL = frozenset("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split())
_THREE_DECIMAL = frozenset("bhd jod kwd omr tnd".split())
_STEP = {**dict.fromkeys(_THREE_DECIMAL, 10), "isk": 100, "ugx": 100}
"""What an amount is a multiple of: ISK and UGX have two decimals that are always 00."""
_MINIMUM = {
    **dict.fromkeys(("usd", "aud", "brl", "cad", "chf", "eur", "inr", "jpy", "nzd", "sgd"), 50),
    **dict.fromkeys(("aed", "myr", "pln", "ron"), 200),
    **dict.fromkeys(("nok", "sek"), 300),
    "bgn": 100,
    "czk": 1500,
    "dkk": 250,
    "gbp": 30,
    "hkd": 400,
    "huf": 17500,
    "mxn": 1000,
    "thb": 1000,
}
_SYMBOLS = {"usd": "$", "eur": "€", "gbp": "£", "jpy": "¥"}
_MAXIMUM = 99_999_999
_MAXIMUM_OF = {"idr": 999_999_999_999}
"""Twelve digits for IDR, and eight for all others."""


def check_amount(amount: int, currency: str) -> str:
    """Return the currency in lower case. amount: in its minor units.

    Raises StripeFailure (400) for an unknown currency, and for an amount that is below Stripe's
    minimum, has too many digits, or is no multiple of the currency's step.
    """
    currency = check_currency(currency)
    if amount < 1:
        raise refusals.below_one("amount")
    maximum = _MAXIMUM_OF.get(currency, _MAXIMUM)
    if amount > maximum:
        message = f"Amount must be no more than {format_amount(maximum, currency)}"
        raise errors.invalid_request(message, "amount", "amount_too_large")
    minimum = _MINIMUM.get(currency, 1)
    if amount < minimum:
        message = f"Amount must be at least {format_amount(minimum, currency)} {currency}"
        raise errors.invalid_request(message, "amount", "amount_too_small")
    step = _STEP.get(currency, 1)
    if amount % step:
        raise errors.invalid_request(f"Amount must be a multiple of {step}", "amount")
    return currency


def check_currency(currency: str) -> str:
    """Return the currency in lower case. Raises StripeFailure (400) for an unknown one."""
    currency = currency.lower()
    if currency not in _CURRENCIES:
        raise refusals.unknown_currency(currency, sorted(_CURRENCIES))
    return currency


def format_amount(amount: int, currency: str) -> str:
    """Return minor units as Stripe's sentences write them: $999,999.99, ¥50."""
    places = 0 if currency in _ZERO_DECIMAL else 3 if currency in _THREE_DECIMAL else 2
    whole, rest = divmod(amount, 10**places)
    fraction = f".{rest:0{places}}" if places else ""
    return f"{_SYMBOLS.get(currency, '')}{whole:,}{fraction}"
