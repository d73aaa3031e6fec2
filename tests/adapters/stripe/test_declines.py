"""Each decline has what the customer can do next, and keeps to itself what they must not learn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from payment_smart_bot.adapters.stripe.declines import DECLINES, read_decline
from payment_smart_bot.domain.model.calls.intents import Decline

D = Decline
CASES = [
    ("card_declined", "insufficient_funds", D.INSUFFICIENT_FUNDS),
    ("card_declined", "generic_decline", D.GENERIC),
    ("card_declined", "do_not_honor", D.GENERIC),
    ("card_declined", "lost_card", D.GENERIC),
    ("card_declined", "stolen_card", D.GENERIC),
    ("card_declined", "pickup_card", D.GENERIC),
    ("card_declined", "fraudulent", D.GENERIC),
    ("incorrect_cvc", "stolen_card", D.GENERIC),  # the more exact of the two, and not to be told
    ("payment_method_restricted", None, D.GENERIC),
    ("card_declined", None, D.GENERIC),
    ("something_new", "something_newer", D.GENERIC),
    (None, None, D.GENERIC),
    ("expired_card", "expired_card", D.EXPIRED),
    ("expired_card", None, D.EXPIRED),
    ("invalid_expiry_year", None, D.EXPIRED),
    ("incorrect_cvc", "incorrect_cvc", D.WRONG_CODE),
    ("invalid_cvc", None, D.WRONG_CODE),
    ("incorrect_number", "incorrect_number", D.WRONG_NUMBER),
    ("processing_error", "processing_error", D.TRY_AGAIN),
    ("card_declined", "try_again_later", D.TRY_AGAIN),
    ("card_declined", "issuer_not_available", D.TRY_AGAIN),
    ("card_declined", "reenter_transaction", D.TRY_AGAIN),
    ("authentication_required", "authentication_not_handled", D.AUTHENTICATION),
    ("authentication_required", "something_new", D.AUTHENTICATION),
    ("authentication_required", None, D.AUTHENTICATION),
    ("payment_intent_authentication_failure", None, D.NOT_APPROVED),
    ("card_declined", "card_velocity_exceeded", D.TOO_OFTEN),
    ("card_declined", "withdrawal_count_limit_exceeded", D.TOO_OFTEN),
    ("card_decline_rate_limit_exceeded", None, D.TOO_OFTEN),
    ("card_declined", "pin_try_exceeded", D.TOO_OFTEN),
    ("card_declined", "card_not_supported", D.NOT_SUPPORTED),
    ("card_declined", "currency_not_supported", D.NOT_SUPPORTED),
    ("card_declined", "transaction_not_allowed", D.NOT_SUPPORTED),
]


@pytest.mark.parametrize(("code", "decline_code", "decline"), CASES)
def test_declines_are_sorted_by_what_the_customer_can_do(
    code: str | None, decline_code: str | None, decline: Decline
) -> None:
    seen = read_decline({"code": code, "decline_code": decline_code}, "pm_1")
    assert seen.decline is decline
    assert seen.code == (decline_code or code or "unknown")


def test_every_decline_that_stripe_can_tell_has_a_code() -> None:
    assert set(DECLINES.values()) == set(Decline) - {Decline.CARD_AGAIN}


@given(st.dictionaries(st.sampled_from(["code", "decline_code", "charge"]), st.text()))
def test_no_text_of_stripes_passes_for_a_code(error: dict[str, str]) -> None:
    seen = read_decline(error, "pm_1")
    assert 1 <= len(seen.code) <= 64
    assert set(seen.code) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")
    assert seen.failed_try.isprintable()
