"""Stripe's published test cards, and what stands for each where its number may not be sent.

Source: https://docs.stripe.com/testing. Most accounts refuse card numbers in test mode too. A token
(`tok_`) becomes a PaymentMethod with the cardholder's name. Where Stripe publishes a PaymentMethod
(`pm_card_`) and no token, that one is charged as it is: it carries no name, and cannot be edited.
Nobody's money lies behind any of these numbers.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final


class Numbers(frozenset[str]):
    """Card numbers, none of which shows in a repr, and so in no log."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)})"


_VISA_BY_COUNTRY: Final = """
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

STAND_INS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "4242424242424242": "tok_visa",
        "4000056655665556": "tok_visa_debit",
        "5555555555554444": "tok_mastercard",
        "5200828282828210": "tok_mastercard_debit",
        "5105105105105100": "tok_mastercard_prepaid",
        "371449635398431": "tok_amex",
        "378282246310005": "tok_amex_threeDSecureNotSupported",
        "6011111111111117": "tok_discover",
        "3056930009020004": "tok_diners",
        "3566002020360505": "tok_jcb",
        "6200000000000005": "tok_unionpay",
        "4000058260000005": "tok_gb_debit",
        "5555558265554449": "tok_gb_mastercard",
        "5200007840000022": "tok_ae_mastercard",
        "4000007640000003": "tok_th_credit",
        "4000057640000008": "tok_th_debit",
        "4000000000000002": "tok_visa_chargeDeclined",
        "4000000000009995": "tok_visa_chargeDeclinedInsufficientFunds",
        "4000000000009987": "tok_visa_chargeDeclinedLostCard",
        "4000000000009979": "tok_visa_chargeDeclinedStolenCard",
        "4000000000006975": "tok_visa_chargeDeclinedVelocityLimitExceeded",
        "4000000000000069": "tok_chargeDeclinedExpiredCard",
        "4000000000000127": "tok_chargeDeclinedIncorrectCvc",
        "4000000000000119": "tok_chargeDeclinedProcessingError",
        "4000000000000341": "tok_chargeCustomerFail",
        "4100000000000019": "tok_radarBlock",
        "4000000000004954": "tok_riskLevelHighest",
        "4000000000009235": "tok_riskLevelElevated",
        "4000000000000101": "tok_cvcCheckFail",
        "4000000000000036": "tok_avsZipFail",
        "4000000000000028": "tok_avsLine1Fail",
        "4000000000000010": "tok_avsFail",
        "4000000000000044": "tok_avsUnchecked",
        "4000000000000259": "tok_createDispute",
        "4000000000002685": "tok_createDisputeProductNotReceived",
        "4000000000001976": "tok_createDisputeInquiry",
        "4000000000005423": "tok_createIssuerFraudRecord",
        "4000000404000079": "tok_createMultipleDisputes",
        "4000000000007726": "tok_pendingRefund",
        "4000000000005126": "tok_refundFail",
        "4000000000000077": "tok_bypassPending",
        "4000003720000278": "tok_bypassPendingInternational",
        "4000000000000093": "tok_domesticPricing",
        "4000000000003220": "tok_threeDSecure2Required",
        "4000000000003063": "tok_threeDSecureRequired",
        "4000008400001629": "tok_threeDSecureRequiredChargeDeclined",
        "4000008400001280": "tok_threeDSecureRequiredProcessingError",
        "4000000000003055": "tok_threeDSecureOptional",
        "4000000000003097": "tok_threeDSecureOptionalProcessingError",
        "4000002500003155": "pm_card_authenticationRequiredOnSetup",
        "4000002760003184": "pm_card_authenticationRequired",
        "4000003800000446": "pm_card_authenticationRequiredSetupForOffSession",
        "4000008260003178": "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds",
    }
    | {
        number: f"tok_{country.lower()}"
        for country, number in re.findall(r"([A-Z]{2}) ([0-9]+)", _VISA_BY_COUNTRY)
    }
)
"""The `tok_` or `pm_card_` that stands for a number."""

WITH_STAND_IN: Final = Numbers(STAND_INS)
"""What a test key takes: no other number can be given to Stripe."""

SIMULATED: Final = Numbers(
    STAND_INS.keys()
    | {
        "2223003122003222",
        "6011000990139424",
        "6011981111111113",
        "36227206271667",
        "6555900000604105",
        "6200000000000047",
        "6205500000000000004",
        "4000002500001001",
        "5555552500001001",
        "4000050360000001",
        "5555050360000080",
        "4000000000001208",
        "4000000000003725",
        "4000000000080103",
        "4000000000080111",
        "4111111111111111",
        "4012888888881881",
        "4222222222222",
        "5454545454545454",
        "378734493671000",
        "30569309025904",
        "38520000023237",
        "3530111333300000",
        "5019717010103742",
        "6304000000000000",
        "6759649826438453",
    }
)
"""What the simulator takes: these too, of which some are published and have nothing that stands for
them, some are test numbers of the industry, and two are its own."""
