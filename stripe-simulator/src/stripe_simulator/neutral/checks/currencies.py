"""Currencies: their units, steps and limits."""

from stripe_simulator.neutral.check import Topic, expect
from stripe_simulator.neutral.checks.making import create_intent
from stripe_simulator.neutral.target import Target

CURRENCIES = Topic("currencies", "/currencies")


@CURRENCIES.check("Less than 50 US cents is amount_too_small.")
def minimum(stripe: Target) -> None:
    create_intent(stripe, amount=49).refused(400, code="amount_too_small", param="amount")
    create_intent(stripe, amount=50).ok()


@CURRENCIES.check("Less than 30 pence is amount_too_small.")
def minimum_of_pounds(stripe: Target) -> None:
    create_intent(stripe, amount=29, currency="gbp").refused(400, code="amount_too_small")


@CURRENCIES.check("An amount has eight digits at most.")
def maximum(stripe: Target) -> None:
    create_intent(stripe, amount=100_000_000).refused(400, code="amount_too_large", param="amount")
    create_intent(stripe, amount=99_999_999).ok()


@CURRENCIES.check("An amount of IDR has twelve digits at most.")
def maximum_of_rupiahs(stripe: Target) -> None:
    create_intent(stripe, amount=999_999_999_999, currency="idr").ok()
    create_intent(stripe, amount=1_000_000_000_000, currency="idr").refused(400)


@CURRENCIES.check("JPY has no decimals: 50 is 50 yen, the least that can be charged.")
def no_decimals(stripe: Target) -> None:
    create_intent(stripe, amount=50, currency="jpy").ok()
    create_intent(stripe, amount=49, currency="jpy").refused(400, code="amount_too_small")


@CURRENCIES.check("An amount of a currency with three decimals ends with 0.")
def three_decimals(stripe: Target) -> None:
    create_intent(stripe, amount=5001, currency="kwd").refused(400)
    create_intent(stripe, amount=5000, currency="kwd").ok()


@CURRENCIES.check("ISK is written with two decimals that are always 00.")
def kronas(stripe: Target) -> None:
    create_intent(stripe, amount=50_050, currency="isk").refused(400)
    create_intent(stripe, amount=50_000, currency="isk").ok()


@CURRENCIES.check("UGX is written with two decimals that are always 00.")
def shillings(stripe: Target) -> None:
    create_intent(stripe, amount=1_000_050, currency="ugx").refused(400)
    create_intent(stripe, amount=1_000_000, currency="ugx").ok()


@CURRENCIES.check("A currency that Stripe does not take is refused.")
def unknown_currency(stripe: Target) -> None:
    create_intent(stripe, currency="xyz").refused(400, param="currency")


@CURRENCIES.check("A currency is shown in lower case.", "/api/payment_intents/object")
def lower_case(stripe: Target) -> None:
    expect(create_intent(stripe, currency="EUR").ok()["currency"], "eur", "the currency")
