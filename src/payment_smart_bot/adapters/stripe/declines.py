"""Stripe's decline codes, sorted in one closed table by what the customer can do next.

Codes and next steps: https://docs.stripe.com/declines/codes and
https://docs.stripe.com/error-codes. What is not listed is GENERIC.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from payment_smart_bot.adapters.stripe.transport.calls import JsonObject, is_id
from payment_smart_bot.domain.model.calls.intents import Decline, DeclineSeen

DECLINES: Final[Mapping[str, Decline]] = MappingProxyType(
    {
        "insufficient_funds": Decline.INSUFFICIENT_FUNDS,
        "expired_card": Decline.EXPIRED,
        "expired_payment_method": Decline.EXPIRED,
        "invalid_expiry_month": Decline.EXPIRED,
        "invalid_expiry_year": Decline.EXPIRED,
        "incorrect_cvc": Decline.WRONG_CODE,
        "invalid_cvc": Decline.WRONG_CODE,
        "incorrect_number": Decline.WRONG_NUMBER,
        "invalid_number": Decline.WRONG_NUMBER,
        "approve_with_id": Decline.TRY_AGAIN,
        "issuer_not_available": Decline.TRY_AGAIN,
        "processing_error": Decline.TRY_AGAIN,
        "reenter_transaction": Decline.TRY_AGAIN,
        "try_again_later": Decline.TRY_AGAIN,
        "authentication_failure": Decline.NOT_APPROVED,
        "authentication_not_handled": Decline.AUTHENTICATION,
        "authentication_required": Decline.AUTHENTICATION,
        "mobile_device_authentication_required": Decline.AUTHENTICATION,
        "payment_intent_authentication_failure": Decline.NOT_APPROVED,
        "setup_intent_authentication_failure": Decline.NOT_APPROVED,
        "card_decline_rate_limit_exceeded": Decline.TOO_OFTEN,
        "card_velocity_exceeded": Decline.TOO_OFTEN,
        "pin_try_exceeded": Decline.TOO_OFTEN,
        "withdrawal_count_limit_exceeded": Decline.TOO_OFTEN,
        "card_not_supported": Decline.NOT_SUPPORTED,
        "currency_not_supported": Decline.NOT_SUPPORTED,
        "not_permitted": Decline.NOT_SUPPORTED,
        "payment_method_currency_mismatch": Decline.NOT_SUPPORTED,
        "service_not_allowed": Decline.NOT_SUPPORTED,
        "transaction_not_allowed": Decline.NOT_SUPPORTED,
        # Whoever holds the card must not be able to tell these apart.
        "fraudulent": Decline.GENERIC,
        "lost_card": Decline.GENERIC,
        "merchant_blacklist": Decline.GENERIC,
        "payment_method_restricted": Decline.GENERIC,
        "pickup_card": Decline.GENERIC,
        "restricted_card": Decline.GENERIC,
        "security_violation": Decline.GENERIC,
        "stolen_card": Decline.GENERIC,
    }
)

UNKNOWN_CODE: Final = "unknown"
_NOT_OF_A_CODE: Final = re.compile(r"[^a-z0-9_]")  # keeps text that is no code out of logs
_LONGEST_CODE: Final = 64


def read_decline(error: JsonObject, token_id: str = "") -> DeclineSeen:
    """Return what an error object says of a refused try; `token_id` is the card that was tried.

    A try is named by its charge, or by its card and code. Both are the same in the error of a
    confirmation and in `last_payment_error` of the PaymentIntent afterwards.
    """
    codes = [code for code in map(error.get, ("decline_code", "code")) if isinstance(code, str)]
    sorted_codes = (DECLINES[code] for code in codes if code in DECLINES)
    code = next(filter(None, map(clean_code, codes)), UNKNOWN_CODE)
    charge = error.get("charge")
    return DeclineSeen(
        decline=next(sorted_codes, Decline.GENERIC),
        code=code,
        failed_try=charge if is_id(charge) else f"{_find_card(error) or token_id} {code}",
    )


def _find_card(error: JsonObject) -> str | None:
    card = error.get("payment_method")
    card_id = card.get("id") if isinstance(card, dict) else card
    return card_id if is_id(card_id) else None


def clean_code(code: str) -> str:
    """Return a code of Stripe's without any character that codes do not have."""
    return _NOT_OF_A_CODE.sub("", code.lower())[:_LONGEST_CODE]
