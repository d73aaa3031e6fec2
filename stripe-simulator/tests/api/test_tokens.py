"""Tokens of a security code: single use, short-lived, and without a trace of the code."""

import pytest
import stripe

from simulator_testing.connecting import Clock
from simulator_testing.payments import (
    confirm,
    expect_refusal,
    new_card,
    new_cvc_token,
    new_intent,
    with_cvc_token,
)


def test_a_token_is_used_once(client: stripe.StripeClient) -> None:
    token = new_cvc_token(client, "999")
    assert not client.v1.tokens.retrieve(token).used
    confirm(client, new_intent(client).id, new_card(client), **with_cvc_token(token))
    assert client.v1.tokens.retrieve(token).used
    again = expect_refusal(client, new_intent(client).id, new_card(client), **with_cvc_token(token))
    assert again["code"] == "token_already_used"


def test_a_token_lasts_fifteen_minutes(client: stripe.StripeClient, clock: Clock) -> None:
    late = new_cvc_token(client, "999")
    clock.now += 15 * 60 + 1
    for token in (late, "cvctok_x"):
        error = expect_refusal(
            client, new_intent(client).id, new_card(client), **with_cvc_token(token)
        )
        assert error["code"] == "resource_missing", token
        assert error["param"] == "payment_method_options[card][cvc_token]"


@pytest.mark.parametrize("cvc", ["12", "12345", "abc"])
def test_what_is_no_code_is_refused(client: stripe.StripeClient, cvc: str) -> None:
    with pytest.raises(stripe.CardError, match="security code is invalid"):
        new_cvc_token(client, cvc)


def test_a_key_without_access_to_raw_card_data_is_refused(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError, match="generally unsafe"):
        new_cvc_token(client, "123", api_key="sk_test_norawcards")


def test_there_are_no_other_kinds_of_tokens(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="tokens of card"):
        client.v1.tokens.create({"card": "4242"})
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: cvc_update"):
        client.v1.tokens.create()
