"""Customers, and the cards that are theirs."""

from collections.abc import Callable
from typing import Any

import pytest
import stripe

from simulator_testing.billing import DAY, Billing
from simulator_testing.connecting import Clock
from simulator_testing.payments import confirm, new_card, new_intent


def test_a_customer_is_created_changed_and_deleted(client: stripe.StripeClient) -> None:
    customers = client.v1.customers
    made = customers.create({"name": "Zoë", "email": "z@example.com", "metadata": {"a": "1"}})
    assert (made.name, made.email, made.phone) == ("Zoë", "z@example.com", None)
    assert customers.retrieve(made.id).to_dict() == made.to_dict()
    changed = customers.update(made.id, {"address": "", "phone": "1", "metadata": {"b": "2"}})
    assert (changed.address, changed.phone, changed.email) == (None, "1", "z@example.com")
    assert changed.to_dict()["metadata"] == {"a": "1", "b": "2"}
    deleted = customers.delete(made.id)
    assert deleted.to_dict() == {"id": made.id, "object": "customer", "deleted": True}
    assert customers.retrieve(made.id).deleted


def test_neither_a_deleted_nor_an_unknown_customer_is_found(client: stripe.StripeClient) -> None:
    customers = client.v1.customers
    deleted = customers.create().id
    customers.delete(deleted)
    requests: dict[str, Callable[[], object]] = {
        "update a deleted one": lambda: customers.update(deleted, {}),
        "delete a deleted one": lambda: customers.delete(deleted),
        "retrieve an unknown one": lambda: customers.retrieve("cus_x"),
    }
    for what, send in requests.items():
        with pytest.raises(stripe.InvalidRequestError, match="No such customer") as caught:
            send()
        assert caught.value.http_status == 404, what


def test_customers_are_found_by_email(client: stripe.StripeClient) -> None:
    customers = client.v1.customers
    one, two, deleted = (customers.create({"email": "z@example.com"}).id for _ in range(3))
    customers.create({"email": "y@example.com"})
    customers.delete(deleted)
    assert [found.id for found in customers.list({"email": "z@example.com"}).data] == [two, one]
    assert len(customers.list().data) == 3


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"source": "tok_visa"}, "The Stripe simulator has no source."),
        ({"foo": "x"}, "Received unknown parameter: foo"),
        ({"expand": ["x"]}, "This property cannot be expanded"),
    ],
)
def test_a_parameter_that_is_not_simulated_is_refused(
    client: stripe.StripeClient, params: Any, message: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=message):
        client.v1.customers.create(params)


def test_a_card_is_attached_and_detached(client: stripe.StripeClient) -> None:
    mine, other = (client.v1.customers.create().id for _ in range(2))
    methods, method = client.v1.payment_methods, new_card(client)
    for _ in range(2):
        assert methods.attach(method, {"customer": mine}).customer == mine
    assert isinstance(methods.retrieve(method, {"expand": ["customer"]}).customer, stripe.Customer)
    with pytest.raises(stripe.InvalidRequestError, match="has already been attached"):
        methods.attach(method, {"customer": other})
    assert methods.detach(method).customer is None
    with pytest.raises(stripe.InvalidRequestError, match="detachment is impossible"):
        methods.detach(method)


def test_a_detached_card_never_serves_again(client: stripe.StripeClient) -> None:
    customer, method = client.v1.customers.create().id, new_card(client)
    client.v1.payment_methods.attach(method, {"customer": customer})
    client.v1.payment_methods.detach(method)
    with pytest.raises(stripe.InvalidRequestError, match="may not be used again"):
        client.v1.payment_methods.attach(method, {"customer": customer})
    with pytest.raises(stripe.InvalidRequestError, match="It may not be used again"):
        confirm(client, new_intent(client).id, method)


def test_a_used_card_cannot_be_attached(client: stripe.StripeClient) -> None:
    method = new_card(client)
    confirm(client, new_intent(client).id, method)
    customer = client.v1.customers.create().id
    with pytest.raises(stripe.InvalidRequestError, match="previously used without being attached"):
        client.v1.payment_methods.attach(method, {"customer": customer})


@pytest.mark.parametrize(
    ("card", "code"),
    [
        ("tok_visa_chargeDeclined", "card_declined"),
        ("tok_chargeDeclinedExpiredCard", "expired_card"),
    ],
)
def test_a_declined_card_cannot_be_attached(
    client: stripe.StripeClient, card: str, code: str
) -> None:
    customer, method = client.v1.customers.create().id, new_card(client, card)
    with pytest.raises(stripe.CardError) as caught:
        client.v1.payment_methods.attach(method, {"customer": customer})
    assert caught.value.code == code


@pytest.mark.parametrize(
    "card", ["tok_chargeCustomerFail", "tok_threeDSecureRequiredChargeDeclined"]
)
def test_a_card_that_only_its_charges_betray_is_attached(
    client: stripe.StripeClient, card: str
) -> None:
    customer, method = client.v1.customers.create().id, new_card(client, card)
    attached = client.v1.payment_methods.attach(method, {"customer": customer})
    assert attached.customer == customer


def test_attaching_needs_a_customer(client: stripe.StripeClient) -> None:
    method = new_card(client)
    with pytest.raises(stripe.InvalidRequestError, match="Missing required param: customer"):
        client.v1.payment_methods.attach(method, {})
    with pytest.raises(stripe.InvalidRequestError, match="No such customer: 'cus_x'"):
        client.v1.payment_methods.attach(method, {"customer": "cus_x"})


def test_the_cards_of_a_deleted_customer_are_detached(client: stripe.StripeClient) -> None:
    deleted, other = client.v1.customers.create(), client.v1.customers.create()
    methods = [
        client.v1.payment_methods.attach(new_card(client), {"customer": customer.id})
        for customer in (deleted, other)
    ]
    client.v1.customers.delete(deleted.id)
    owners = [client.v1.payment_methods.retrieve(method.id).customer for method in methods]
    assert owners == [None, other.id]
    with pytest.raises(stripe.InvalidRequestError, match="detached from a Customer"):
        client.v1.payment_methods.attach(methods[0].id, {"customer": other.id})


def test_a_deleted_customer_has_no_running_subscription(
    client: stripe.StripeClient, clock: Clock
) -> None:
    """Time goes on afterwards: nothing of theirs is renewed, or finalized."""
    billing = Billing(client, clock.now)
    customer = billing.customer(test_clock=None)
    subscription = billing.subscribe(customer, billing.price())
    ended = billing.subscribe(customer, billing.price())
    client.v1.subscriptions.cancel(ended.id)
    draft = client.v1.invoices.create({"customer": customer, "auto_advance": True})
    client.v1.customers.delete(customer)
    assert billing.look(subscription).status == "canceled"
    assert billing.events("customer.subscription.deleted", "customer.deleted") == [
        "customer.subscription.deleted",
        "customer.subscription.deleted",
        "customer.deleted",
    ]
    clock.now += 40 * DAY
    assert client.v1.invoices.retrieve(str(draft.id)).status == "draft"
    assert len(billing.invoices()) == 3


def test_a_customer_is_created_with_the_card_that_invoices_are_paid_with(
    client: stripe.StripeClient,
) -> None:
    card = "pm_card_visa"
    customer = client.v1.customers.create(
        {"payment_method": card, "invoice_settings": {"default_payment_method": card}}
    )
    (method,) = client.v1.customers.payment_methods.list(customer.id).data
    assert customer.invoice_settings is not None
    assert customer.invoice_settings.default_payment_method == method.id


def test_a_declining_card_leaves_no_customer_behind(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.CardError):
        client.v1.customers.create({"payment_method": "pm_card_chargeDeclined"})
    assert client.v1.customers.list().data == []
