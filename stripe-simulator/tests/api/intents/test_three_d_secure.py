"""3-D Secure: which cards ask for it, and what follows from the answer."""

from typing import Any

import pytest
import stripe

from simulator_testing.payments import (
    confirm,
    expect_decline,
    expect_refusal,
    new_card,
    new_intent,
)
from stripe_simulator import Simulator, StripeFailure

REQUIRED = "tok_threeDSecure2Required"
OPTIONAL_ONCE_SET_UP = "4000002500003155"


@pytest.mark.parametrize(
    ("card", "options", "status"),
    [
        ("tok_threeDSecureOptional", {}, "succeeded"),
        ("tok_amex_threeDSecureNotSupported", {}, "succeeded"),
        (OPTIONAL_ONCE_SET_UP, {}, "requires_action"),
        ("4000003800000446", {}, "requires_action"),
        ("4000003800000446", {"off_session": True}, "succeeded"),
    ],
)
def test_some_cards_ask(
    client: stripe.StripeClient, card: str, options: dict[str, Any], status: str
) -> None:
    made = new_intent(client)
    assert confirm(client, made.id, new_card(client, card), **options).status == status


@pytest.mark.parametrize(
    ("options", "status"), [({}, "requires_action"), ({"off_session": True}, "succeeded")]
)
def test_a_card_that_was_set_up_asks_only_while_its_owner_is_there(
    client: stripe.StripeClient, options: dict[str, Any], status: str
) -> None:
    customer, method = client.v1.customers.create().id, new_card(client, OPTIONAL_ONCE_SET_UP)
    client.v1.payment_methods.attach(method, {"customer": customer})
    made = new_intent(client, customer=customer)
    assert confirm(client, made.id, method, **options).status == status


def test_the_next_action_leads_to_the_bank_and_its_answer_pays(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    back = "https://shop.example/back"
    intent = confirm(client, new_intent(client).id, new_card(client, REQUIRED), return_url=back)
    assert (intent.status, intent.latest_charge) == ("requires_action", None)
    assert intent.next_action is not None
    assert intent.next_action.type == "redirect_to_url"
    redirect: Any = intent.next_action.redirect_to_url
    assert redirect.return_url == back
    assert redirect.url.startswith("http://127.0.0.1:12111/_simulator/challenge/")
    assert intent.id not in redirect.url
    paid = simulator.authenticate(intent.id, "succeeded")
    assert (paid["status"], paid["next_action"]) == ("succeeded", None)
    assert paid["amount_received"] == 1099
    assert client.v1.payment_intents.retrieve(intent.id).to_dict() == paid


def test_without_a_return_url_the_sdk_of_the_page_takes_over(client: stripe.StripeClient) -> None:
    intent = confirm(client, new_intent(client).id, "pm_card_authenticationRequired")
    assert intent.next_action is not None
    assert intent.next_action.type == "use_stripe_sdk"


def test_failed_authentication_asks_for_another_card(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made, method = new_intent(client), new_card(client, REQUIRED)
    confirm(client, made.id, method)
    intent = simulator.authenticate(made.id, "failed")
    assert (intent["status"], intent["payment_method"]) == ("requires_payment_method", None)
    error = intent["last_payment_error"]
    assert error["code"] == "payment_intent_authentication_failure"
    assert error["payment_method"]["id"] == method
    assert "It may not be used again" in expect_refusal(client, made.id, method)["message"]
    assert confirm(client, made.id, new_card(client)).status == "succeeded"


def test_a_card_can_be_declined_after_authentication(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made = new_intent(client)
    confirm(client, made.id, "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds")
    intent = simulator.authenticate(made.id, "succeeded")
    assert intent["status"] == "requires_payment_method"
    assert intent["last_payment_error"]["decline_code"] == "insufficient_funds"


def test_with_manual_confirmation_another_confirm_pays(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made = new_intent(client, confirmation_method="manual")
    confirm(client, made.id, new_card(client, REQUIRED))
    assert simulator.authenticate(made.id, "succeeded")["status"] == "requires_confirmation"
    assert confirm(client, made.id).status == "succeeded"


def test_error_on_requires_action_declines_instead(client: stripe.StripeClient) -> None:
    made, method = new_intent(client), new_card(client, REQUIRED)
    error = expect_decline(client, made.id, method, error_on_requires_action=True)
    assert (error["type"], error["code"]) == ("card_error", "authentication_required")
    assert error["decline_code"] == "authentication_not_handled"
    assert error["payment_intent"]["status"] == "requires_payment_method"
    assert "charge" not in error
    assert confirm(client, made.id, new_card(client)).status == "succeeded"


def test_an_absent_owner_cannot_authenticate(client: stripe.StripeClient) -> None:
    method = new_card(client, REQUIRED)
    error = expect_decline(client, new_intent(client).id, method, off_session=True)
    assert error["code"] == error["decline_code"] == "authentication_required"


@pytest.mark.parametrize("card", ["4000008400001280", "tok_threeDSecureRequiredProcessingError"])
def test_a_bank_that_cannot_be_asked_declines_at_once(
    client: stripe.StripeClient, card: str
) -> None:
    """The lookup fails with a processing error, and the payment is declined."""
    made = new_intent(client)
    error = expect_decline(
        client, made.id, new_card(client, card), return_url="https://shop.example/back"
    )
    assert (error["code"], error["decline_code"]) == ("card_declined", "generic_decline")


def test_only_what_awaits_authentication_can_be_authenticated(
    client: stripe.StripeClient, simulator: Simulator
) -> None:
    made = new_intent(client)
    with pytest.raises(StripeFailure, match="it has a status of requires_payment_method"):
        simulator.authenticate(made.id, "succeeded")
    with pytest.raises(StripeFailure, match="No such payment_intent"):
        simulator.authenticate("pi_x", "succeeded")


def test_the_bank_can_be_played_over_the_api(client: stripe.StripeClient) -> None:
    made = confirm(client, new_intent(client).id, "pm_card_threeDSecure2Required")
    path = f"/_simulator/payment_intents/{made.id}/authenticate"
    with pytest.raises(stripe.InvalidRequestError, match="Invalid outcome"):
        client.raw_request("post", path, outcome="maybe")
    answer = client.raw_request("post", path, outcome="succeeded")
    assert '"status":"succeeded"' in str(answer.body)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.raw_request("post", path, outcome="succeeded")
    assert caught.value.code == "payment_intent_unexpected_state"


@pytest.mark.parametrize(
    ("card", "request_", "status"),
    [
        ("tok_threeDSecureOptional", "automatic", "succeeded"),
        ("tok_threeDSecureOptional", "any", "requires_action"),
        ("tok_threeDSecureOptional", "challenge", "requires_action"),
        ("tok_visa", "any", "succeeded"),
        ("tok_threeDSecureOptionalProcessingError", "automatic", "succeeded"),
    ],
)
@pytest.mark.parametrize("when", ["create", "update", "confirm"])
def test_3d_secure_is_asked_for_on_request(
    client: stripe.StripeClient, card: str, request_: str, status: str, when: str
) -> None:
    wanted: Any = {"payment_method_options": {"card": {"request_three_d_secure": request_}}}
    made = new_intent(client, **wanted if when == "create" else {})
    if when == "update":
        client.v1.payment_intents.update(made.id, wanted)
    options = wanted if when == "confirm" else {}
    paid = confirm(client, made.id, new_card(client, card), **options)
    assert paid.status == status
    assert paid.payment_method_options is not None
    assert paid.payment_method_options["card"]["request_three_d_secure"] == request_


def test_what_a_card_does_that_fails_3d_secure_on_request_is_not_known(
    client: stripe.StripeClient,
) -> None:
    wanted: Any = {"payment_method_options": {"card": {"request_three_d_secure": "any"}}}
    made = new_intent(client, **wanted)
    card = new_card(client, "tok_threeDSecureOptionalProcessingError")
    refusal = expect_refusal(client, made.id, card)
    assert "no request of 3-D Secure with a card that fails it" in refusal["message"]


def test_an_update_keeps_no_code(client: stripe.StripeClient) -> None:
    code: Any = {"payment_method_options": {"card": {"cvc_token": "cvctok_1"}}}
    with pytest.raises(stripe.InvalidRequestError, match="has no cvc_token"):
        client.v1.payment_intents.update(new_intent(client).id, code)
