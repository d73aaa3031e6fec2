"""How often a card serves: once without a customer, again and again with one."""

import pytest
import stripe

from simulator_testing.connecting import connect
from simulator_testing.payments import (
    confirm,
    expect_decline,
    expect_refusal,
    new_card,
    new_intent,
)
from stripe_simulator import Account, Simulator

REUSED = "The provided PaymentMethod was previously used with a PaymentIntent without Customer"


def test_a_card_without_a_customer_serves_one_payment(client: stripe.StripeClient) -> None:
    method, paid, next_one = new_card(client), new_intent(client), new_intent(client)
    confirm(client, paid.id, method)
    error = expect_refusal(client, next_one.id, method)
    assert error["type"] == "invalid_request_error"
    assert error["message"].startswith(REUSED)
    assert client.v1.payment_intents.retrieve(next_one.id).status == "requires_payment_method"
    with pytest.raises(stripe.InvalidRequestError, match=REUSED):
        new_intent(client, payment_method=method)


def test_a_used_card_is_refused_although_the_intent_had_it_before(
    client: stripe.StripeClient,
) -> None:
    method = new_card(client)
    waiting = new_intent(client, payment_method=method)
    confirm(client, new_intent(client).id, method)
    assert expect_refusal(client, waiting.id)["message"].startswith(REUSED)


def test_a_decline_uses_a_card_up(client: stripe.StripeClient) -> None:
    made, method = new_intent(client), new_card(client, "tok_visa_chargeDeclined")
    expect_decline(client, made.id, method)
    assert expect_refusal(client, made.id, method)["message"].startswith(REUSED)


def test_an_account_may_let_a_declined_card_try_again() -> None:
    simulator = Simulator.open(":memory:", account=Account(reuse_after_decline=True))
    client = connect(simulator)
    made, method = new_intent(client), new_card(client, "tok_visa_chargeDeclined")
    for _ in range(2):
        assert expect_decline(client, made.id, method)["decline_code"] == "generic_decline"
    assert len(client.v1.charges.list({"payment_intent": made.id}).data) == 2
    simulator.close()


def test_a_card_that_waits_for_one_payment_serves_no_other(client: stripe.StripeClient) -> None:
    method = new_card(client, "tok_threeDSecure2Required")
    waiting, other = new_intent(client), new_intent(client)
    assert confirm(client, waiting.id, method).status == "requires_action"
    assert (
        "already attached to another object" in expect_refusal(client, other.id, method)["message"]
    )
    assert confirm(client, waiting.id, method).status == "requires_action"


def test_a_card_of_a_customer_pays_again_for_that_customer(client: stripe.StripeClient) -> None:
    customer, method = client.v1.customers.create().id, new_card(client)
    client.v1.payment_methods.attach(method, {"customer": customer})
    for _ in range(2):
        made = new_intent(client, customer=customer)
        assert confirm(client, made.id, method).status == "succeeded"


def test_a_card_of_a_customer_pays_for_nobody_else(client: stripe.StripeClient) -> None:
    mine, other = (client.v1.customers.create().id for _ in range(2))
    method = new_card(client)
    client.v1.payment_methods.attach(method, {"customer": mine})
    nobodys, theirs = new_intent(client), new_intent(client, customer=other)
    assert "belongs to the Customer" in expect_refusal(client, nobodys.id, method)["message"]
    refusal = expect_refusal(client, theirs.id, method)
    assert "does not have a payment method" in refusal["message"]


def test_a_payment_can_keep_its_card_for_later(client: stripe.StripeClient) -> None:
    customer, method = client.v1.customers.create().id, new_card(client)
    made = new_intent(client, customer=customer, setup_future_usage="off_session")
    confirm(client, made.id, method)
    assert client.v1.payment_methods.retrieve(method).customer == customer
    later = new_intent(client, customer=customer)
    assert confirm(client, later.id, method, off_session=True).status == "succeeded"


def test_a_published_payment_method_pays_more_than_once(client: stripe.StripeClient) -> None:
    for _ in range(2):
        intent = confirm(client, new_intent(client).id, "pm_card_visa")
        assert intent.status == "succeeded"
        assert intent.payment_method != "pm_card_visa"
