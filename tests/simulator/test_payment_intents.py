"""PaymentIntents: what they are made of, and what their status allows."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import stripe
from tests.simulator.payments import confirm, error_of, new_card, new_intent, pay, refused


def test_a_payment_intent_says_what_it_was_given(shared: stripe.StripeClient) -> None:
    given = {
        "amount": 1099,
        "currency": "EUR",
        "allowed_payment_method_types": ["card"],
        "description": "Two books",
        "metadata": {"order": "7"},
        "receipt_email": "z@example.com",
        "statement_descriptor_suffix": "BOOKS",
        "capture_method": "automatic",
        "confirmation_method": "automatic",
        "setup_future_usage": "on_session",
    }
    intent = shared.v1.payment_intents.create(given)  # type: ignore[arg-type]
    made: dict[str, Any] = intent.to_dict()
    assert {name: made[name] for name in given} == given | {"currency": "eur"}
    assert intent.status == "requires_payment_method"
    assert (intent.amount_received, intent.payment_method, intent.latest_charge) == (0, None, None)
    assert intent.client_secret is not None
    assert intent.client_secret.startswith(f"{intent.id}_secret_")
    assert shared.v1.payment_intents.retrieve(intent.id).to_dict() == made


def test_it_waits_for_confirmation_once_it_has_a_payment_method(
    shared: stripe.StripeClient,
) -> None:
    method = new_card(shared)
    intent = new_intent(shared, payment_method=method)
    assert (intent.status, intent.payment_method) == ("requires_confirmation", method)
    assert confirm(shared, intent.id).status == "succeeded"


def test_it_can_be_made_and_confirmed_in_one_call(shared: stripe.StripeClient) -> None:
    intent = new_intent(shared, payment_method=new_card(shared), confirm=True)
    assert (intent.status, intent.amount_received) == ("succeeded", 1099)


@pytest.mark.parametrize(
    ("params", "code", "param", "message"),
    [
        ({"amount": 49}, "amount_too_small", "amount", "Amount must be at least $0.50 usd"),
        ({"amount": 0}, "parameter_invalid_integer", "amount", "This value must be greater than"),
        ({"amount": -5}, "parameter_invalid_integer", "amount", "This value must be greater than"),
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
            {"off_session": True},
            None,
            "off_session",
            "The parameter `off_session` cannot be passed when creating a PaymentIntent unless",
        ),
        ({"capture_method": "manual"}, None, "capture_method", "The Stripe simulator has no"),
        (
            {"allowed_payment_method_types": ["klarna"]},
            None,
            "allowed_payment_method_types",
            "The Stripe simulator has no payment methods other than card.",
        ),
        ({"transfer_group": "x"}, None, "transfer_group", "The Stripe simulator has no transfer"),
        (
            {"confirm": True, "payment_method_options": {"card": {"moto": True}}},
            None,
            "payment_method_options[moto]",
            "The Stripe simulator has no moto.",
        ),
        (
            {"statement_descriptor_suffix": "A" * 23},
            None,
            "statement_descriptor_suffix",
            "The statement descriptor suffix must be at most 22 characters.",
        ),
        ({"metadata": {"k" * 41: "v"}}, None, "metadata", "Metadata keys can only be up to 40"),
        ({"metadata": {"k": "v" * 501}}, None, "metadata[k]", "Metadata values can have up to"),
        (
            {"metadata": {str(n): "v" for n in range(51)}},
            None,
            "metadata",
            "You can only have up to 50 metadata keys.",
        ),
        ({"expand": ["review"]}, None, "expand", "This property cannot be expanded (review)."),
    ],
)
def test_what_cannot_be_is_refused(
    shared: stripe.StripeClient,
    params: dict[str, Any],
    code: str | None,
    param: str,
    message: str,
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        new_intent(shared, **params)
    assert caught.value.http_status == 400
    assert (caught.value.code, caught.value.param) == (code, param)
    assert (caught.value.user_message or "").startswith(message)


@pytest.mark.parametrize(
    ("amount", "currency"),
    [(50, "usd"), (99_999_999, "usd"), (50, "jpy"), (30, "gbp"), (1000, "kwd"), (200, "PLN")],
)
def test_amounts_within_the_limits_are_taken(
    shared: stripe.StripeClient, amount: int, currency: str
) -> None:
    assert new_intent(shared, amount=amount, currency=currency).amount == amount


def test_an_unknown_id_is_resource_missing(shared: stripe.StripeClient) -> None:
    for ask in (shared.v1.payment_intents.retrieve, shared.v1.payment_intents.cancel):
        with pytest.raises(stripe.InvalidRequestError, match="No such payment_intent: 'pi_x'") as e:
            ask("pi_x")
        assert (e.value.http_status, e.value.code) == (404, "resource_missing")


def test_a_list_goes_from_the_newest_to_the_oldest_page_by_page(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    made = []
    for _ in range(5):
        made.append(new_intent(client).id)
        clock.now += 10
    newest = made[::-1]

    def ids(**params: Any) -> tuple[list[str], bool]:
        found = client.v1.payment_intents.list(params)  # type: ignore[arg-type]
        return [intent.id for intent in found.data], found.has_more

    first = int(clock.now) - 50
    assert ids() == (newest, False)
    assert ids(limit=2) == (newest[:2], True)
    assert ids(limit=2, starting_after=newest[1]) == (newest[2:4], True)
    assert ids(limit=2, starting_after=newest[3]) == (newest[4:], False)
    assert ids(limit=2, ending_before=newest[3]) == (newest[1:3], True)
    assert ids(limit=9, ending_before=newest[2]) == (newest[:2], False)
    assert ids(created={"gte": first + 30}) == (newest[:2], False)
    assert ids(created={"gt": first + 30}) == (newest[:1], False)
    assert ids(created={"lt": first + 10}) == (newest[4:], False)
    assert ids(created={"lte": first + 10, "gt": first}) == (newest[3:4], False)
    assert ids(created=first) == (newest[4:], False)
    everything = client.v1.payment_intents.list({"limit": 2}).auto_paging_iter()
    assert [intent.id for intent in everything] == newest


def test_a_list_can_be_of_one_customer(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    new_intent(client)
    mine = new_intent(client, customer=customer)
    found = client.v1.payment_intents.list({"customer": customer, "expand": ["data.customer"]})
    assert [intent.id for intent in found.data] == [mine.id]
    assert isinstance(found.data[0].customer, stripe.Customer)


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"limit": 0}, "limit"),
        ({"limit": 101}, "limit"),
        ({"starting_after": "pi_x"}, "starting_after"),
        ({"starting_after": "pi_x", "ending_before": "pi_y"}, "ending_before"),
        ({"expand": ["data.review"]}, "expand"),
    ],
)
def test_a_list_cannot_be_asked_for_wrongly(
    shared: stripe.StripeClient, params: Any, param: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        shared.v1.payment_intents.list(params)
    assert (caught.value.http_status, caught.value.param) == (400, param)


@pytest.mark.parametrize(
    ("what", "params"),
    [
        ("payment_intents", {"customer_account": "acct_x"}),
        ("charges", {"transfer_group": "x"}),
        ("customers", {"test_clock": "clock_x"}),
    ],
)
def test_a_list_is_never_filtered_in_silence(
    shared: stripe.StripeClient, what: str, params: dict[str, Any]
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="The Stripe simulator has no"):
        getattr(shared.v1, what).list(params)


def test_what_is_still_open_can_be_changed(shared: stripe.StripeClient) -> None:
    intent = new_intent(shared, metadata={"a": "1", "b": "2"}, description="x")
    changed = shared.v1.payment_intents.update(
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
    emptied = shared.v1.payment_intents.update(intent.id, {"metadata": "", "receipt_email": ""})
    assert (emptied.metadata.to_dict(), emptied.receipt_email) == ({}, None)


def test_the_amount_of_a_paid_one_cannot_be_changed_its_metadata_can(
    shared: stripe.StripeClient,
) -> None:
    intent = pay(shared)
    with pytest.raises(stripe.InvalidRequestError, match="it has a status of succeeded") as caught:
        shared.v1.payment_intents.update(intent.id, {"amount": 500})
    assert caught.value.code == "payment_intent_unexpected_state"
    changed = shared.v1.payment_intents.update(intent.id, {"metadata": {"a": "1"}})
    assert (changed.amount, changed.metadata.to_dict()) == (1099, {"a": "1"})


@pytest.mark.parametrize("token", [None, "tok_visa", "tok_threeDSecure2Required"])
def test_what_is_not_paid_can_be_canceled(shared: stripe.StripeClient, token: str | None) -> None:
    """While it lacks a PaymentMethod, a confirmation, or 3-D Secure."""
    method = {"payment_method": new_card(shared, token)} if token else {}
    intent = new_intent(shared, **method)
    if token == "tok_threeDSecure2Required":
        assert confirm(shared, intent.id).status == "requires_action"
    canceled = shared.v1.payment_intents.cancel(intent.id, {"cancellation_reason": "abandoned"})
    assert (canceled.status, canceled.cancellation_reason) == ("canceled", "abandoned")
    assert (canceled.canceled_at, canceled.next_action) == (1_795_000_000, None)
    assert refused(shared, intent.id, new_card(shared))["message"] == (
        "You cannot confirm this PaymentIntent because it has a status of canceled. Only a"
        " PaymentIntent with one of the following statuses may be confirmed:"
        " requires_payment_method, requires_confirmation, requires_action."
    )


@pytest.mark.parametrize("token", ["tok_visa", "tok_processing"])
def test_what_is_paid_or_may_yet_be_cannot_be_canceled(
    shared: stripe.StripeClient, token: str
) -> None:
    intent = pay(shared, token)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        shared.v1.payment_intents.cancel(intent.id)
    error = error_of(caught.value)
    assert caught.value.http_status == 400
    assert error["code"] == "payment_intent_unexpected_state"
    assert error["message"].startswith(
        f"You cannot cancel this PaymentIntent because it has a status of {intent.status}."
    )
    assert error["payment_intent"]["id"] == intent.id
    assert error["payment_intent"]["status"] == intent.status


def test_a_canceled_one_cannot_be_canceled_again(shared: stripe.StripeClient) -> None:
    intent = new_intent(shared)
    shared.v1.payment_intents.cancel(intent.id)
    with pytest.raises(stripe.InvalidRequestError, match="it has a status of canceled"):
        shared.v1.payment_intents.cancel(intent.id)


def test_a_paid_one_cannot_be_confirmed_again(shared: stripe.StripeClient) -> None:
    intent = pay(shared)
    for method in ([], [new_card(shared)]):
        error = refused(shared, intent.id, *method)
        assert error["code"] == "payment_intent_unexpected_state"
        assert "it has already succeeded after being previously confirmed." in error["message"]
        assert error["payment_intent"]["status"] == "succeeded"


def test_confirming_needs_a_payment_method(shared: stripe.StripeClient) -> None:
    intent = new_intent(shared)
    error = refused(shared, intent.id)
    assert error["code"] == "payment_intent_unexpected_state"
    assert "it's missing a payment method" in error["message"]
    assert refused(shared, intent.id, "pm_x")["code"] == "resource_missing"


def test_nothing_is_left_of_a_refused_create(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="missing a payment method"):
        new_intent(client, confirm=True)
    assert client.v1.payment_intents.list().data == []
    assert client.v1.events.list().data == []


def test_only_the_agreed_amount_can_be_confirmed(shared: stripe.StripeClient) -> None:
    intent, method = new_intent(shared), new_card(shared)
    assert refused(shared, intent.id, method, amount_to_confirm=1098)["param"] == (
        "amount_to_confirm"
    )
    assert confirm(shared, intent.id, method, amount_to_confirm=1099).status == "succeeded"


def test_what_it_names_can_be_expanded(shared: stripe.StripeClient) -> None:
    intent = pay(shared)
    whole = shared.v1.payment_intents.retrieve(
        intent.id, {"expand": ["latest_charge", "payment_method", "customer"]}
    )
    assert isinstance(whole.latest_charge, stripe.Charge)
    assert whole.latest_charge.id == intent.latest_charge
    assert isinstance(whole.payment_method, stripe.PaymentMethod)
    assert whole.customer is None


def test_a_refusal_by_the_state_is_what_its_key_replays(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    """Stripe had begun to execute. So the key says the same when the state has moved on."""
    intent = new_intent(client)
    options: Any = {"idempotency_key": "k"}

    def confirm_under_the_key() -> stripe.InvalidRequestError:
        with pytest.raises(stripe.InvalidRequestError) as caught:
            client.v1.payment_intents.confirm(intent.id, {}, options)
        return caught.value

    first = confirm_under_the_key()
    client.v1.payment_intents.cancel(intent.id)
    assert "missing a payment method" in str(first)
    assert confirm_under_the_key().json_body == first.json_body
    clock.now += 24 * 60 * 60 + 1
    assert "it has a status of canceled" in str(confirm_under_the_key())
