"""The cards of test mode, as data: published numbers, their tokens, and what a charge does.

Source: https://docs.stripe.com/testing. Beside each `tok_*` there is a PaymentMethod `pm_card_*`.
"""

import re

from stripe_simulator.cards.known_card import Behaviour, KnownCard

AMEX_WITHOUT_3DS = "378282246310005"


def _declining_visa(
    number: str,
    code: str,
    decline_code: str | None,
    *tokens: str,
    three_d_secure: str = "optional",
    attaches: bool = False,
) -> KnownCard:
    on_charge = Behaviour(code, decline_code, three_d_secure, attaches=attaches)
    return KnownCard(number, "visa", tokens, on_charge=on_charge)


def _visa(
    number: str,
    *tokens: str,
    three_d_secure: str = "optional",
    risk_level: str = "normal",
    failing_checks: tuple[str, ...] = (),
    then: str | None = None,
) -> KnownCard:
    on_charge = Behaviour(None, None, three_d_secure, risk_level, failing_checks, then)
    return KnownCard(number, "visa", tokens, on_charge=on_charge)


_BY_BRAND = (
    KnownCard("4242424242424242", "visa", ("tok_visa", "tok_us")),
    KnownCard("4000056655665556", "visa", ("tok_visa_debit",), "debit"),
    KnownCard("5555555555554444", "mastercard", ("tok_mastercard",)),
    KnownCard("2223003122003222", "mastercard"),
    KnownCard("5200828282828210", "mastercard", ("tok_mastercard_debit",), "debit"),
    KnownCard("5105105105105100", "mastercard", ("tok_mastercard_prepaid",), "prepaid"),
    KnownCard("371449635398431", "amex", ("tok_amex",)),
    KnownCard(AMEX_WITHOUT_3DS, "amex", on_charge=Behaviour(three_d_secure="not_supported")),
    KnownCard("6011111111111117", "discover", ("tok_discover",)),
    KnownCard("6011000990139424", "discover"),
    KnownCard("6011981111111113", "discover", funding="debit"),
    KnownCard("3056930009020004", "diners", ("tok_diners",)),
    KnownCard("36227206271667", "diners"),
    KnownCard("6555900000604105", "discover"),  # BCcard and DinaCard use Discover's network
    KnownCard("3566002020360505", "jcb", ("tok_jcb",)),
    KnownCard("6200000000000005", "unionpay", ("tok_unionpay",)),
    KnownCard("6200000000000047", "unionpay", funding="debit"),
    KnownCard("6205500000000000004", "unionpay"),
    KnownCard("4000002500001001", "visa", country="FR", cobrand="cartes_bancaires"),
    KnownCard("5555552500001001", "mastercard", country="FR", cobrand="cartes_bancaires"),
    KnownCard("4000050360000001", "visa", funding="debit", country="AU", cobrand="eftpos_au"),
    KnownCard("5555050360000080", "mastercard", funding="debit", country="AU", cobrand="eftpos_au"),
)

_VISA_BY_COUNTRY = """
AE 4000007840000001  AR 4000000320000021  AT 4000000400000008  AU 4000000360000006
BE 4000000560000004  BG 4000001000000000  BR 4000000760000002  BY 4000001120000005
CA 4000001240000000  CH 4000007560000009  CL 4000001520000001  CN 4000001560000002
CO 4000001700000003  CR 4000001880000005  CY 4000001960000008  CZ 4000002030000002
DE 4000002760000016  DK 4000002080000001  EC 4000002180000000  EE 4000002330000009
ES 4000007240000007  FI 4000002460000001  FR 4000002500000003  GB 4000008260000000
GI 4000002920000005  GR 4000003000000030  HK 4000003440000004  HR 4000001910000009
HU 4000003480000005  IE 4000003720000005  IN 4000003560000008  IT 4000003800000008
JP 4000003920000003  LI 4000004380000004  LT 4000004400000000  LU 4000004420000006
LV 4000004280000005  MT 4000004700000007  MX 4000004840008001  MY 4000004580000002
NL 4000005280000002  NO 4000005780000007  NZ 4000005540000008  PA 4000005910000000
PE 4000006040000068  PL 4000006160000005  PT 4000006200000007  PY 4000006000000066
RO 4000006420000001  SA 4000006820000007  SE 4000007520000008  SG 4000007020000003
SI 4000007050000006  SK 4000007030000001  TW 4000001580000008  UY 4000008580000003
"""

_BY_COUNTRY = (
    *(
        KnownCard(number, "visa", (f"tok_{country.lower()}",), country=country)
        for country, number in re.findall(r"([A-Z]{2}) ([0-9]+)", _VISA_BY_COUNTRY)
    ),
    KnownCard("4000058260000005", "visa", ("tok_gb_debit",), "debit", "GB"),
    KnownCard("5555558265554449", "mastercard", ("tok_gb_mastercard",), "credit", "GB"),
    KnownCard("5200007840000022", "mastercard", ("tok_ae_mastercard",), "credit", "AE"),
    KnownCard("4000007640000003", "visa", ("tok_th_credit",), "credit", "TH"),
    KnownCard("4000057640000008", "visa", ("tok_th_debit",), "debit", "TH"),
)

# Stripe has named the first four decline tokens both with and without `visa_`.
_DECLINED = "tok_chargeDeclined"
_VISA_DECLINED = "tok_visa_chargeDeclined"
_DECLINES = (
    _declining_visa(
        "4000000000000002", "card_declined", "generic_decline", _VISA_DECLINED, _DECLINED
    ),
    *(
        _declining_visa(number, "card_declined", code, _VISA_DECLINED + why, _DECLINED + why)
        for number, code, why in (
            ("4000000000009995", "insufficient_funds", "InsufficientFunds"),
            ("4000000000009987", "lost_card", "LostCard"),
            ("4000000000009979", "stolen_card", "StolenCard"),
            ("4000000000006975", "card_velocity_exceeded", "VelocityLimitExceeded"),
        )
    ),
    _declining_visa("4000000000000069", "expired_card", None, "tok_chargeDeclinedExpiredCard"),
    _declining_visa("4000000000000127", "incorrect_cvc", None, "tok_chargeDeclinedIncorrectCvc"),
    _declining_visa(
        "4000000000000119", "processing_error", None, "tok_chargeDeclinedProcessingError"
    ),
    _declining_visa(
        "4000000000000341",
        "card_declined",
        "generic_decline",
        "tok_chargeCustomerFail",
        attaches=True,
    ),
    _declining_visa("4100000000000019", "card_declined", "fraudulent", "tok_radarBlock"),
)

_CHECKS_AND_AFTERMATH = (
    _visa("4000000000004954", "tok_riskLevelHighest", risk_level="highest"),
    _visa("4000000000009235", "tok_riskLevelElevated", risk_level="elevated"),
    _visa("4000000000000101", "tok_cvcCheckFail", failing_checks=("cvc_check",)),
    _visa("4000000000000036", "tok_avsZipFail", failing_checks=("address_postal_code_check",)),
    _visa("4000000000000028", "tok_avsLine1Fail", failing_checks=("address_line1_check",)),
    _visa(
        "4000000000000010",
        "tok_avsFail",
        failing_checks=("address_line1_check", "address_postal_code_check"),
    ),
    _visa("4000000000000044", "tok_avsUnchecked"),
    _visa("4000000000000259", "tok_createDispute", then="dispute_fraudulent"),
    _visa(
        "4000000000002685",
        "tok_createDisputeProductNotReceived",
        then="dispute_product_not_received",
    ),
    _visa("4000000000001976", "tok_createDisputeInquiry", then="inquiry"),
    _visa("4000000000005423", "tok_createIssuerFraudRecord", then="early_fraud_warning"),
    _visa("4000000404000079", "tok_createMultipleDisputes", then="multiple_disputes"),
    _visa("4000000000007726", "tok_pendingRefund", then="refund_pending"),
    _visa("4000000000005126", "tok_refundFail", then="refund_failed"),
    _visa("4000000000000077", "tok_bypassPending", then="bypass_pending"),
    _visa("4000003720000278", "tok_bypassPendingInternational", then="bypass_pending"),
    _visa("4000000000000093", "tok_domesticPricing"),
    _visa("4000000000001208"),  # this and the next ask for a captcha on Stripe's own pages
    _visa("4000000000003725"),
)

_THREE_D_SECURE = (
    _visa("4000000000003220", "tok_threeDSecure2Required", three_d_secure="required"),
    _visa("4000000000003063", "tok_threeDSecureRequired", three_d_secure="required"),
    _declining_visa(
        "4000008400001629",
        "card_declined",
        "generic_decline",
        "tok_threeDSecureRequiredChargeDeclined",
        three_d_secure="required",
    ),
    _declining_visa(
        "4000008400001280",
        "card_declined",
        "generic_decline",
        "tok_threeDSecureRequiredProcessingError",
        three_d_secure="unavailable",
    ),
    _visa("4000000000003055", "tok_threeDSecureOptional", three_d_secure="on_request"),
    _visa(
        "4000000000003097",
        "tok_threeDSecureOptionalProcessingError",
        three_d_secure="failing_on_request",
    ),
    _visa("4000002500003155", three_d_secure="required_unless_set_up"),
    _visa("4000002760003184", three_d_secure="required"),
    _visa("4000003800000446", three_d_secure="required_on_session"),
    _declining_visa(
        "4000008260003178",
        "card_declined",
        "insufficient_funds",
        three_d_secure="required",
    ),
)

# The simulator's own: at Stripe a card charge is hardly ever `processing`, and no card brings it.
PROCESSING_SECONDS = 30
"""How long a payment with one of these cards is `processing`."""
_SLOW = (
    KnownCard(
        "4000000000080103",
        "visa",
        ("tok_processing",),
        on_charge=Behaviour(processing_seconds=PROCESSING_SECONDS),
    ),
    KnownCard(
        "4000000000080111",
        "visa",
        ("tok_processingDeclined",),
        on_charge=Behaviour(
            "card_declined", "generic_decline", processing_seconds=PROCESSING_SECONDS
        ),
    ),
)

# Numbers that test suites use throughout the industry. Stripe's test mode may not know each.
_WIDELY_USED = (
    KnownCard("4111111111111111", "visa"),
    KnownCard("4012888888881881", "visa"),
    KnownCard("4222222222222", "visa"),
    KnownCard("5454545454545454", "mastercard"),
    KnownCard("378734493671000", "amex"),
    KnownCard("30569309025904", "diners"),
    KnownCard("38520000023237", "diners"),
    KnownCard("3530111333300000", "jcb", country="JP"),
    KnownCard("5019717010103742", "unknown", (), "debit", "DK"),  # Dankort
    KnownCard("6304000000000000", "mastercard", (), "debit", "DE"),  # Maestro
    KnownCard("6759649826438453", "mastercard", (), "debit", "GB"),
)

KNOWN_CARDS = (
    *_BY_BRAND,
    *_BY_COUNTRY,
    *_DECLINES,
    *_CHECKS_AND_AFTERMATH,
    *_THREE_D_SECURE,
    *_SLOW,
    *_WIDELY_USED,
)
BY_NUMBER = {card.number: card for card in KNOWN_CARDS}
BY_TOKEN = {token: card for card in KNOWN_CARDS for token in card.tokens} | {
    "tok_amex_threeDSecureNotSupported": BY_NUMBER[AMEX_WITHOUT_3DS]
}
# `pm_card_visa` stands beside `tok_visa`; those added below have no token.
BY_PAYMENT_METHOD = {token.replace("tok_", "pm_card_", 1): card for token, card in BY_TOKEN.items()}
BY_PAYMENT_METHOD |= {
    "pm_card_authenticationRequired": BY_NUMBER["4000002760003184"],
    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds": BY_NUMBER["4000008260003178"],
    "pm_card_authenticationRequiredOnSetup": BY_NUMBER["4000002500003155"],
    "pm_card_authenticationRequiredSetupForOffSession": BY_NUMBER["4000003800000446"],
    "pm_card_visa_chargeDeclinedExpiredCard": BY_NUMBER["4000000000000069"],
    "pm_card_visa_chargeDeclinedIncorrectCvc": BY_NUMBER["4000000000000127"],
    "pm_card_visa_chargeDeclinedProcessingError": BY_NUMBER["4000000000000119"],
}
