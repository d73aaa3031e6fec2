"""Customers, and the cards that are theirs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import stripe
from tests.simulator.payments import confirm, new_card, new_intent


def test_a_customer_is_made_changed_and_deleted(shared: stripe.StripeClient) -> None:
    v1 = shared.v1.customers
    made = v1.create({"name": "Zoë", "email": "z@example.com", "metadata": {"a": "1"}})
    assert (made.name, made.email, made.phone) == ("Zoë", "z@example.com", None)
    assert v1.retrieve(made.id).to_dict() == made.to_dict()
    changed = v1.update(made.id, {"address": "", "phone": "1", "metadata": {"b": "2"}})
    assert (changed.address, changed.phone, changed.email) == (None, "1", "z@example.com")
    assert changed.to_dict()["metadata"] == {"a": "1", "b": "2"}
    assert v1.delete(made.id).to_dict() == {"id": made.id, "object": "customer", "deleted": True}
    assert v1.retrieve(made.id).deleted
    asks: list[Callable[[], object]] = [
        lambda: v1.update(made.id, {}),
        lambda: v1.delete(made.id),
        lambda: v1.retrieve("cus_x"),
    ]
    for ask in asks:
        with pytest.raises(stripe.InvalidRequestError, match="No such customer") as caught:
            ask()
        assert caught.value.http_status == 404


def test_customers_are_found_by_email(client: stripe.StripeClient) -> None:
    v1 = client.v1.customers
    one, two, gone = (v1.create({"email": "z@example.com"}).id for _ in range(3))
    v1.create({"email": "y@example.com"})
    v1.delete(gone)
    assert [found.id for found in v1.list({"email": "z@example.com"}).data] == [two, one]
    assert len(v1.list().data) == 3


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"source": "tok_visa"}, "The Stripe simulator has no source."),
        ({"foo": "x"}, "Received unknown parameter: foo"),
        ({"expand": ["x"]}, "This property cannot be expanded"),
    ],
)
def test_what_a_customer_cannot_be(shared: stripe.StripeClient, params: Any, message: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=message):
        shared.v1.customers.create(params)


def test_a_card_is_attached_and_detached(shared: stripe.StripeClient) -> None:
    mine, other = (shared.v1.customers.create().id for _ in range(2))
    v1, method = shared.v1.payment_methods, new_card(shared)
    for _ in range(2):
        assert v1.attach(method, {"customer": mine}).customer == mine
    assert isinstance(v1.retrieve(method, {"expand": ["customer"]}).customer, stripe.Customer)
    with pytest.raises(stripe.InvalidRequestError, match="has already been attached"):
        v1.attach(method, {"customer": other})
    assert v1.detach(method).customer is None
    with pytest.raises(stripe.InvalidRequestError, match="detachment is impossible"):
        v1.detach(method)
    with pytest.raises(stripe.InvalidRequestError, match="may not be used again"):
        v1.attach(method, {"customer": mine})
    with pytest.raises(stripe.InvalidRequestError, match="It may not be used again"):
        confirm(shared, new_intent(shared).id, method)


def test_a_used_card_cannot_be_attached(shared: stripe.StripeClient) -> None:
    method = new_card(shared)
    confirm(shared, new_intent(shared).id, method)
    customer = shared.v1.customers.create().id
    with pytest.raises(stripe.InvalidRequestError, match="previously used without being attached"):
        shared.v1.payment_methods.attach(method, {"customer": customer})


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("tok_visa_chargeDeclined", "card_declined"),
        ("tok_chargeDeclinedExpiredCard", "expired_card"),
        ("tok_chargeCustomerFail", None),
        ("tok_threeDSecureRequiredChargeDeclined", None),
    ],
)
def test_a_declined_card_cannot_be_attached_unless_it_is_made_for_it(
    shared: stripe.StripeClient, card: str, code: str | None
) -> None:
    customer, method = shared.v1.customers.create().id, new_card(shared, card)
    if code is None:
        assert shared.v1.payment_methods.attach(method, {"customer": customer}).customer == customer
        return
    with pytest.raises(stripe.CardError) as caught:
        shared.v1.payment_methods.attach(method, {"customer": customer})
    assert caught.value.code == code


def test_attaching_needs_a_customer(shared: stripe.StripeClient) -> None:
    method = new_card(shared)
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: customer"):
        shared.v1.payment_methods.attach(method, {})
    with pytest.raises(stripe.InvalidRequestError, match="No such customer: 'cus_x'"):
        shared.v1.payment_methods.attach(method, {"customer": "cus_x"})


def test_the_cards_of_a_deleted_customer_are_gone(client: stripe.StripeClient) -> None:
    made = client.v1.customers.create()
    other = client.v1.customers.create()
    methods = [
        client.v1.payment_methods.attach(new_card(client), {"customer": customer.id})
        for customer in (made, other)
    ]
    client.v1.customers.delete(made.id)
    owners = [client.v1.payment_methods.retrieve(method.id).customer for method in methods]
    assert owners == [None, other.id]
    with pytest.raises(stripe.InvalidRequestError, match="detached from a Customer"):
        client.v1.payment_methods.attach(methods[0].id, {"customer": other.id})
