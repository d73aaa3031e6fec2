"""PaymentIntents: what they are made of, and what their status allows."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect
from simulator_testing.payments import (
    confirm,
    error_of,
    expect_decline,
    expect_refusal,
    new_card,
    new_intent,
    pay,
)
from simulator_testing.sdk import needs
from stripe_simulator import Account, Simulator


def test_a_payment_intent_shows_what_it_was_given(client: stripe.StripeClient) -> None:
    given = {
        "amount": 1099,
        "currency": "EUR",
        "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        "description": "Two books",
        "metadata": {"order": "7"},
        "receipt_email": "z@example.com",
        "statement_descriptor_suffix": "BOOKS",
        "capture_method": "automatic",
        "confirmation_method": "automatic",
        "setup_future_usage": "on_session",
    }
    intent = client.v1.payment_intents.create(given)  # type: ignore[arg-type]
    made: dict[str, Any] = intent.to_dict()
    assert {name: made[name] for name in given} == given | {"currency": "eur"}
    assert intent.status == "requires_payment_method"
    assert (intent.amount_received, intent.payment_method, intent.latest_charge) == (0, None, None)
    assert intent.client_secret is not None
    assert intent.client_secret.startswith(f"{intent.id}_secret_")
    assert client.v1.payment_intents.retrieve(intent.id).to_dict() == made


def test_it_waits_for_a_confirm_once_it_has_a_payment_method(client: stripe.StripeClient) -> None:
    method = new_card(client)
    intent = new_intent(client, payment_method=method)
    assert (intent.status, intent.payment_method) == ("requires_confirmation", method)
    assert confirm(client, intent.id).status == "succeeded"


def test_it_can_be_created_and_confirmed_in_one_call(client: stripe.StripeClient) -> None:
    intent = new_intent(client, payment_method=new_card(client), confirm=True)
    assert (intent.status, intent.amount_received) == ("succeeded", 1099)


@pytest.mark.parametrize(
    ("params", "code", "param", "message"),
    [
        ({"amount": 49}, "amount_too_small", "amount", "Amount must be at least $0.50 usd"),
        ({"amount": 0}, "parameter_invalid_integer", "amount", "This value must be greater than"),
        (
            {"amount": 100_000_000},
            "amount_too_large",
            "amount",
            "Amount must be no more than $999,999.99",
        ),
        (
            {"amount": 49, "currency": "jpy"},
            "amount_too_small",
            "amount",
            "Amount must be at least ¥50 jpy",
        ),
        (
            {"amount": 29, "currency": "GBP"},
            "amount_too_small",
            "amount",
            "Amount must be at least £0.30 gbp",
        ),
        ({"amount": 1001, "currency": "kwd"}, None, "amount", "Amount must be a multiple of 10"),
        ({"amount": 1050, "currency": "isk"}, None, "amount", "Amount must be a multiple of 100"),
        ({"amount": 1001, "currency": "ugx"}, None, "amount", "Amount must be a multiple of 100"),
        (
            {"amount": 1_000_000_000_000, "currency": "idr"},
            "amount_too_large",
            "amount",
            "Amount must be no more than 9,999,999,999.99",
        ),
        (
            {"currency": "xyz"},
            None,
            "currency",
            "Invalid currency: xyz. Stripe currently supports these currencies: aed, afn,",
        ),
        ({"customer": "cus_x"}, "resource_missing", "customer", "No such customer: 'cus_x'"),
        (
            {"payment_method": "pm_x"},
            "resource_missing",
            "payment_method",
            "No such PaymentMethod: 'pm_x'",
        ),
        (
            {"return_url": "https://example.com"},
            None,
            "return_url",
            "The parameter `return_url` cannot be passed when creating a PaymentIntent unless",
        ),
        (
            {"shipping": {"phone": "1"}},
            "parameter_missing",
            "shipping[address]",
            "Missing required param: shipping[address].",
        ),
        ({"transfer_group": "x"}, None, "transfer_group", "The Stripe simulator has no transfer"),
        (
            {"confirm": True, "payment_method_options": {"card": {"moto": True}}},
            None,
            "payment_method_options[card][moto]",
            "The Stripe simulator has no moto.",
        ),
        (
            {"statement_descriptor_suffix": "A" * 23},
            None,
            "statement_descriptor_suffix",
            "The statement descriptor suffix must be at most 22 characters.",
        ),
        (
            {"statement_descriptor_suffix": "A*B"},
            None,
            "statement_descriptor_suffix",
            "The statement descriptor cannot include any of < > \\ ' \" *.",
        ),
        (
            {"statement_descriptor_suffix": "1017"},
            None,
            "statement_descriptor_suffix",
            "The statement descriptor must contain at least one Latin character.",
        ),
        (
            {"receipt_email": "jane"},
            "email_invalid",
            "receipt_email",
            "Invalid email address: jane",
        ),
        (
            {"payment_method_options": {"card": {"cvc_token": "cvctok_1"}}},
            None,
            "payment_method_options[card][cvc_token]",
            "The parameter `payment_method_options[card][cvc_token]` cannot be passed when",
        ),
        ({"metadata": {"k" * 41: "v"}}, None, "metadata", "Metadata keys can only be up to 40"),
        ({"metadata": {"k": "v" * 501}}, None, "metadata[k]", "Metadata values can have up to"),
        (
            {"metadata": {str(n): "v" for n in range(51)}},
            None,
            "metadata",
            "You can only have up to 50 metadata keys.",
        ),
    ],
)
def test_a_wrong_parameter_is_refused(
    client: stripe.StripeClient,
    params: dict[str, Any],
    code: str | None,
    param: str,
    message: str,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        new_intent(client, **params)
    assert caught.value.http_status == 400
    assert (caught.value.code, caught.value.param) == (code, param)
    assert (caught.value.user_message or "").startswith(message)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [
        (50, "usd"),
        (99_999_999, "usd"),
        (50, "jpy"),
        (30, "gbp"),
        (1000, "kwd"),
        (200, "PLN"),
        (500, "isk"),
        (500, "ugx"),
        (999_999_999_999, "idr"),
    ],
)
def test_an_amount_at_its_limit_is_taken(
    client: stripe.StripeClient, amount: int, currency: str
) -> None:
    assert new_intent(client, amount=amount, currency=currency).amount == amount


def test_an_unknown_id_is_resource_missing(client: stripe.StripeClient) -> None:
    for ask in (client.v1.payment_intents.retrieve, client.v1.payment_intents.cancel):
        with pytest.raises(stripe.InvalidRequestError, match="No such payment_intent: 'pi_x'") as e:
            ask("pi_x")
        assert (e.value.http_status, e.value.code) == (404, "resource_missing")


def test_an_open_one_can_be_changed(client: stripe.StripeClient) -> None:
    intent = new_intent(client, metadata={"a": "1", "b": "2"}, description="x")
    changed = client.v1.payment_intents.update(
        intent.id,
        {
            "amount": 500,
            "metadata": {"a": "", "c": "3"},
            "description": "y",
            "receipt_email": "z@example.com",
        },
    )
    assert (changed.amount, changed.description) == (500, "y")
    assert changed.receipt_email == "z@example.com"
    assert changed.metadata.to_dict() == {"b": "2", "c": "3"}
    emptied = client.v1.payment_intents.update(intent.id, {"metadata": "", "receipt_email": ""})
    assert (emptied.metadata.to_dict(), emptied.receipt_email) == ({}, None)


def test_a_paid_one_keeps_its_amount_and_takes_metadata(client: stripe.StripeClient) -> None:
    intent = pay(client)
    with pytest.raises(stripe.InvalidRequestError, match="it has a status of succeeded") as caught:
        client.v1.payment_intents.update(intent.id, {"amount": 500})
    assert caught.value.code == "payment_intent_unexpected_state"
    changed = client.v1.payment_intents.update(intent.id, {"metadata": {"a": "1"}})
    assert (changed.amount, changed.metadata.to_dict()) == (1099, {"a": "1"})


@pytest.mark.parametrize(
    ("card", "status"),
    [
        (None, "requires_payment_method"),
        ("tok_visa", "requires_confirmation"),
        ("tok_threeDSecure2Required", "requires_action"),
    ],
)
def test_an_unpaid_one_can_be_canceled(
    client: stripe.StripeClient, card: str | None, status: str
) -> None:
    method = {"payment_method": new_card(client, card)} if card else {}
    intent = new_intent(client, **method)
    if status == "requires_action":
        intent = confirm(client, intent.id)
    assert intent.status == status
    canceled = client.v1.payment_intents.cancel(intent.id, {"cancellation_reason": "abandoned"})
    assert (canceled.status, canceled.cancellation_reason) == ("canceled", "abandoned")
    assert (canceled.canceled_at, canceled.next_action) == (1_795_000_000, None)
    assert expect_refusal(client, intent.id, new_card(client))["message"] == (
        "You cannot confirm this PaymentIntent because it has a status of canceled. Only a"
        " PaymentIntent with one of the following statuses may be confirmed:"
        " requires_payment_method, requires_confirmation, requires_action."
    )


@pytest.mark.parametrize("card", ["tok_visa", "tok_processing"])
def test_one_that_is_or_may_be_paid_cannot_be_canceled(
    client: stripe.StripeClient, card: str
) -> None:
    intent = pay(client, card)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.cancel(intent.id)
    error = error_of(caught.value)
    assert caught.value.http_status == 400
    assert error["code"] == "payment_intent_unexpected_state"
    assert error["message"].startswith(
        f"You cannot cancel this PaymentIntent because it has a status of {intent.status}."
    )
    assert error["payment_intent"]["id"] == intent.id
    assert error["payment_intent"]["status"] == intent.status


def test_a_canceled_one_cannot_be_canceled_again(client: stripe.StripeClient) -> None:
    intent = new_intent(client)
    client.v1.payment_intents.cancel(intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="it has a status of canceled"):
        client.v1.payment_intents.cancel(intent.id)


def test_a_paid_one_cannot_be_confirmed_again(client: stripe.StripeClient) -> None:
    intent = pay(client)
    for method in ([], [new_card(client)]):
        error = expect_refusal(client, intent.id, *method)
        assert error["code"] == "payment_intent_unexpected_state"
        assert "it has already succeeded after being previously confirmed." in error["message"]
        assert error["payment_intent"]["status"] == "succeeded"


def test_a_confirm_needs_a_payment_method(client: stripe.StripeClient) -> None:
    intent = new_intent(client)
    error = expect_refusal(client, intent.id)
    assert error["code"] == "payment_intent_unexpected_state"
    assert "it's missing a payment method" in error["message"]
    assert expect_refusal(client, intent.id, "pm_x")["code"] == "resource_missing"


@needs("PaymentIntentConfirmParams", "amount_to_confirm")
def test_only_the_agreed_amount_can_be_confirmed(client: stripe.StripeClient) -> None:
    intent, method = new_intent(client), new_card(client)
    refusal = expect_refusal(client, intent.id, method, amount_to_confirm=1098)
    assert refusal["param"] == "amount_to_confirm"
    assert confirm(client, intent.id, method, amount_to_confirm=1099).status == "succeeded"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "javascript://x/%0aalert(1)", "shop.example", "//shop.example", "",
     "https://", "https://shop.example/\r\nSet-Cookie: a=b", "https://a b", "https://x:y/",
     "https://shop.example/" + "a" * 5000],
    ids=["script", "script with slashes", "no scheme", "slashes alone", "empty",
         "no host", "line break", "space", "port that is none", "too long"],
)  # fmt: skip
def test_a_return_url_must_be_an_address(client: stripe.StripeClient, url: str) -> None:
    made, method = new_intent(client), new_card(client)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        confirm(client, made.id, method, return_url=url)
    assert error_of(caught.value)["param"] == "return_url"
    assert client.v1.payment_intents.retrieve(made.id).status == "requires_payment_method"


def test_the_payer_of_an_open_one_can_be_changed(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    intent = new_intent(client)
    changed = client.v1.payment_intents.update(
        intent.id,
        {"customer": customer, "payment_method": "pm_card_visa", "currency": "EUR", "amount": 700},
    )
    assert (changed.customer, changed.status) == (customer, "requires_confirmation")
    assert (changed.currency, changed.amount) == ("eur", 700)
    assert confirm(client, intent.id).amount_received == 700
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.payment_intents.update(intent.id, {"customer": customer})
    assert caught.value.code == "payment_intent_unexpected_state"


def test_too_many_confirms_cancel_it() -> None:
    """Stripe calls the limit variable; here it is the account's."""
    simulator = Simulator.open(":memory:", account=Account(confirms_at_most=2))
    client = connect(simulator)
    intent = new_intent(client)
    for _ in range(2):
        expect_decline(client, intent.id, "pm_card_visa_chargeDeclined")
    canceled = confirm(client, intent.id, "pm_card_visa")
    assert (canceled.status, canceled.cancellation_reason) == ("canceled", "automatic")
    assert expect_refusal(client, intent.id)["code"] == "payment_intent_unexpected_state"
    assert simulator.books()[0].succeeded_charges == 0
    simulator.close()
