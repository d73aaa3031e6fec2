"""SetupIntents: cards that are kept for later payments."""

from collections.abc import Callable
from typing import Any

import pytest
import stripe

from simulator_testing.payments import (
    confirm,
    error_of,
    event_types,
    new_card,
    new_intent,
    set_up,
)
from stripe_simulator import Simulator, StripeFailure
from stripe_simulator.testing.browser import Browser, challenge_url, query_of, target_of

BACK = "https://shop.example/kept"


def test_a_setup_intent_shows_what_it_was_given(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    given: Any = {
        "customer": customer,
        "description": "For later",
        "metadata": {"order": "7"},
        "usage": "on_session",
    }
    intent = client.v1.setup_intents.create(given)
    made: dict[str, Any] = intent.to_dict()
    assert {name: made[name] for name in given} == given
    assert (intent.status, intent.payment_method) == ("requires_payment_method", None)
    assert str(intent.client_secret).startswith(f"{intent.id}_secret_")
    assert client.v1.setup_intents.retrieve(intent.id).to_dict() == made
    assert client.v1.setup_intents.create().usage == "off_session"


def test_a_card_is_kept_for_its_customer(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    made = client.v1.setup_intents.create({"customer": customer})
    method = new_card(client)
    intent = client.v1.setup_intents.confirm(made.id, {"payment_method": method})
    assert (intent.status, intent.payment_method) == ("succeeded", method)
    assert client.v1.payment_methods.retrieve(method).customer == customer
    for _ in range(2):
        paid = confirm(client, new_intent(client, customer=customer).id, method, off_session=True)
        assert paid.status == "succeeded"
    assert event_types(client)[1:4] == [
        "setup_intent.created",
        "payment_method.attached",
        "setup_intent.succeeded",
    ]


def test_a_confirm_takes_the_card_that_is_already_there(client: stripe.StripeClient) -> None:
    made = client.v1.setup_intents.create({"payment_method": new_card(client)})
    assert made.status == "requires_confirmation"
    assert client.v1.setup_intents.confirm(made.id).status == "succeeded"


def test_a_card_without_a_customer_can_be_attached_afterwards(client: stripe.StripeClient) -> None:
    intent = set_up(client)
    assert intent.status == "succeeded"
    customer = client.v1.customers.create().id
    method = str(intent.payment_method)
    assert client.v1.payment_methods.attach(method, {"customer": customer}).customer == customer


@pytest.mark.parametrize("card", ["4000002500003155", "4000000000003220", "4000008260003178"])
def test_the_bank_may_ask_first(client: stripe.StripeClient, browser: Browser, card: str) -> None:
    customer = client.v1.customers.create().id
    intent = set_up(client, card, customer=customer, return_url=BACK)
    assert intent.status == "requires_action"
    page = browser.get(challenge_url(intent))
    assert f"that you want to keep your Visa card ending in {card[-4:]}" in page.body
    back = target_of(browser.answer(challenge_url(intent)))
    assert query_of(back) == {
        "setup_intent": intent.id,
        "setup_intent_client_secret": intent.client_secret,
        "redirect_status": "succeeded",
    }
    assert client.v1.setup_intents.retrieve(intent.id).status == "succeeded"
    method = str(intent.payment_method)
    assert client.v1.payment_methods.retrieve(method).customer == customer


@pytest.mark.parametrize("outcome", ["succeeded", "failed"])
def test_setting_a_card_up_does_not_use_it_up(
    client: stripe.StripeClient, simulator: Simulator, outcome: str
) -> None:
    """While the bank has no answer, no other intent can have the card; afterwards any can."""
    intent, made = set_up(client, "4000000000003220"), new_intent(client)
    method = str(intent.payment_method)
    with pytest.raises(stripe.InvalidRequestError, match="already attached to another object"):
        confirm(client, made.id, method)
    simulator.authenticate(intent.id, outcome)
    assert confirm(client, made.id, method).status == "requires_action"


def test_another_card_can_be_tried_after_failed_authentication(
    client: stripe.StripeClient, browser: Browser
) -> None:
    intent = set_up(client, "4000000000003220", return_url=BACK)
    back = target_of(browser.answer(challenge_url(intent), "failed"))
    assert query_of(back)["redirect_status"] == "failed"
    failed = client.v1.setup_intents.retrieve(intent.id)
    assert (failed.status, failed.payment_method) == ("requires_payment_method", None)
    assert failed.last_setup_error is not None
    assert failed.last_setup_error.code == "setup_intent_authentication_failure"
    again = client.v1.setup_intents.confirm(intent.id, {"payment_method": new_card(client)})
    assert (again.status, again.last_setup_error) == ("succeeded", None)
    assert event_types(client) == [
        "setup_intent.created",
        "setup_intent.requires_action",
        "setup_intent.setup_failed",
        "setup_intent.succeeded",
    ]


@pytest.mark.parametrize(
    ("card", "code", "decline_code"),
    [
        ("tok_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"),
        ("tok_chargeDeclinedExpiredCard", "expired_card", None),
        ("4000008400001280", "card_declined", "generic_decline"),
    ],
)
def test_a_declined_card_is_not_kept(
    client: stripe.StripeClient, card: str, code: str, decline_code: str | None
) -> None:
    made = client.v1.setup_intents.create()
    with pytest.raises(stripe.CardError) as caught:
        client.v1.setup_intents.confirm(made.id, {"payment_method": new_card(client, card)})
    error = error_of(caught.value)
    assert (error["code"], error.get("decline_code")) == (code, decline_code)
    assert error["setup_intent"] == client.v1.setup_intents.retrieve(made.id).to_dict()
    assert error["setup_intent"]["status"] == "requires_payment_method"


def test_a_card_that_only_its_charges_betray_is_kept(client: stripe.StripeClient) -> None:
    assert set_up(client, "4000000000000341").status == "succeeded"


def test_the_status_decides_what_can_be_done(client: stripe.StripeClient) -> None:
    intents = client.v1.setup_intents
    done, open_ = set_up(client).id, intents.create().id
    canceled = intents.cancel(open_, {"cancellation_reason": "requested_by_customer"})
    assert (canceled.status, canceled.cancellation_reason) == ("canceled", "requested_by_customer")
    requests: list[tuple[Callable[[], object], str]] = [
        (lambda: intents.confirm(done), "it has already succeeded"),
        (lambda: intents.cancel(done), "it has a status of succeeded"),
        (lambda: intents.cancel(open_), "it is already canceled"),
        (lambda: intents.confirm(open_), "it's missing a payment method"),
        (
            lambda: intents.confirm(open_, {"payment_method": "pm_card_visa"}),
            "it has been canceled",
        ),
    ]
    for send, message in requests:
        with pytest.raises(stripe.InvalidRequestError, match=message) as caught:
            send()
        assert caught.value.code == "setup_intent_unexpected_state"
        assert "setup_intent" in error_of(caught.value)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"customer": "cus_x"}, "No such customer: 'cus_x'"),
        ({"payment_method": "pm_x"}, "No such PaymentMethod: 'pm_x'"),
        ({"return_url": BACK}, "cannot be passed when creating a SetupIntent unless `confirm`"),
        ({"flow_directions": ["inbound"]}, "The Stripe simulator has no flow_directions."),
        ({"nonsense": "x"}, "Received unknown parameter: nonsense"),
        ({"confirm": True}, "it's missing a payment method"),
    ],
)
def test_a_wrong_parameter_is_refused(
    client: stripe.StripeClient, params: Any, message: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=message):
        client.v1.setup_intents.create(params)


def test_a_card_of_another_customer_is_refused(client: stripe.StripeClient) -> None:
    mine, other = (client.v1.customers.create().id for _ in range(2))
    method = str(set_up(client, customer=mine).payment_method)
    with pytest.raises(stripe.InvalidRequestError, match="does not have a payment method"):
        client.v1.setup_intents.create({"customer": other, "payment_method": method})
    with pytest.raises(stripe.InvalidRequestError, match="parameter on the SetupIntent"):
        client.v1.setup_intents.create({"payment_method": method})


def test_setup_intents_are_listed_by_customer_and_card(client: stripe.StripeClient) -> None:
    customer = client.v1.customers.create().id
    mine = set_up(client, customer=customer)
    other = set_up(client)
    list_page = client.v1.setup_intents.list
    assert [it.id for it in list_page().data] == [other.id, mine.id]
    assert [it.id for it in list_page({"customer": customer}).data] == [mine.id]
    found = list_page({"payment_method": str(other.payment_method)})
    assert [it.id for it in found.data] == [other.id]
    with pytest.raises(stripe.InvalidRequestError, match="No such setupintent"):
        client.v1.setup_intents.retrieve("seti_x")


def test_a_test_can_play_the_bank(client: stripe.StripeClient, simulator: Simulator) -> None:
    intent = set_up(client, "4000000000003220")
    assert simulator.authenticate(intent.id, "succeeded")["status"] == "succeeded"
    for outcome, message in (("succeeded", "in status succeeded"), ("maybe", "Invalid outcome")):
        with pytest.raises(StripeFailure, match=message):
            simulator.authenticate(intent.id, outcome)
