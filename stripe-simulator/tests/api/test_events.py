"""Events: everything that happens is told, with the object as it then was."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import Billing
from simulator_testing.connecting import NOW, Clock
from simulator_testing.payments import (
    confirm,
    event_types,
    expect_decline,
    new_card,
    new_intent,
    pay,
)
from stripe_simulator import Simulator


def test_the_events_of_a_payment(client: stripe.StripeClient) -> None:
    made = new_intent(client)
    expect_decline(client, made.id, new_card(client, "tok_visa_chargeDeclined"))
    confirm(client, made.id, new_card(client))
    client.v1.refunds.create({"payment_intent": made.id})
    assert event_types(client) == [
        "payment_intent.created",
        "charge.failed",
        "payment_intent.payment_failed",
        "charge.succeeded",
        "payment_intent.succeeded",
        "refund.created",
        "charge.refunded",
    ]


@pytest.mark.parametrize(
    ("outcome", "types"),
    [
        ("succeeded", ["charge.succeeded", "payment_intent.succeeded"]),
        ("failed", ["charge.failed", "payment_intent.payment_failed"]),
    ],
)
def test_the_events_of_three_d_secure(
    client: stripe.StripeClient, simulator: Simulator, outcome: str, types: list[str]
) -> None:
    made = pay(client, "tok_threeDSecure2Required")
    simulator.authenticate(made.id, outcome)
    assert event_types(client) == [
        "payment_intent.created",
        "payment_intent.requires_action",
        *types,
    ]


def test_the_events_of_processing(client: stripe.StripeClient, clock: Clock) -> None:
    """No request causes the last ones, which have the time when they were due to be noticed."""
    pay(client, "tok_processing")
    clock.now += 30
    assert event_types(client) == [
        "payment_intent.created",
        "payment_intent.processing",
        "charge.succeeded",
        "payment_intent.succeeded",
    ]
    last = client.v1.events.list({"limit": 1}).data[0]
    assert last.created == int(clock.now)
    assert last["request"]["id"] is None


def test_the_events_of_a_customer(client: stripe.StripeClient) -> None:
    customer, method = client.v1.customers.create().id, new_card(client)
    client.v1.payment_methods.attach(method, {"customer": customer})
    client.v1.payment_methods.detach(method)
    client.v1.customers.update(customer, {"name": "x"})
    client.v1.customers.delete(customer)
    client.v1.payment_intents.cancel(new_intent(client).id)
    assert event_types(client) == [
        "customer.created",
        "payment_method.attached",
        "payment_method.detached",
        "customer.updated",
        "customer.deleted",
        "payment_intent.created",
        "payment_intent.canceled",
    ]


def test_an_event_keeps_the_object_as_it_was(client: stripe.StripeClient) -> None:
    made = pay(client)
    created = client.v1.events.list({"type": "payment_intent.created"}).data[0]
    assert created.data.object["id"] == made.id
    assert created.data.object["status"] == "requires_payment_method"
    assert client.v1.events.retrieve(created.id).to_dict() == created.to_dict()
    assert (created.livemode, created.api_version) == (False, stripe.api_version)


def test_an_event_names_the_request_that_caused_it(client: stripe.StripeClient) -> None:
    """A replay causes none, and names the request that it replays."""
    options: Any = {"idempotency_key": "k"}
    params: Any = {"amount": 500, "currency": "usd"}
    for _ in range(2):
        made = client.v1.payment_intents.create(params, options)
    (event,) = client.v1.events.list().data
    assert event["request"]["idempotency_key"] == "k"
    assert made.last_response is not None
    assert made.last_response.headers is not None
    assert event["request"]["id"] == made.last_response.headers["Original-Request"]


def test_events_are_listed_by_type_and_time(client: stripe.StripeClient, clock: Clock) -> None:
    began = int(clock.now)
    pay(client)
    clock.now += 60
    pay(client)

    def list_types(**params: Any) -> list[str]:
        return [event.type for event in client.v1.events.list(params).data]  # type: ignore[arg-type]

    assert list_types(types=["charge.succeeded", "charge.failed"]) == ["charge.succeeded"] * 2
    both = ["payment_intent.succeeded", "payment_intent.created"]
    assert list_types(type="payment_intent.*") == both * 2
    assert len(list_types(created={"gt": began})) == 3
    assert list_types(limit=1) == ["payment_intent.succeeded"]
    with pytest.raises(stripe.InvalidRequestError, match="either type or types"):
        list_types(type="charge.*", types=["charge.succeeded"])


def test_a_refusal_leaves_no_event(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        new_intent(client, amount=1)
    with pytest.raises(stripe.InvalidRequestError, match="missing a payment method"):
        new_intent(client, confirm=True)
    assert client.v1.payment_intents.list().data == []
    assert event_types(client) == []


def _previous(client: stripe.StripeClient, type_: str) -> dict[str, Any]:
    (event, *_) = client.v1.events.list({"type": type_}).data
    previous: dict[str, Any] = event.to_dict()["data"]["previous_attributes"]
    return previous


def test_an_update_tells_what_was_before(client: stripe.StripeClient) -> None:
    customers = client.v1.customers
    id_ = customers.create({"name": "Jane", "metadata": {"a": "1", "b": "2"}}).id
    customers.update(id_, {"name": "Joan", "metadata": {"a": "3", "b": "", "c": "4"}})
    told = {"name": "Jane", "metadata": {"a": "1", "b": "2", "c": None}}
    assert _previous(client, "customer.updated") == told
    customers.update(id_, {"name": "Joan"})
    assert _previous(client, "customer.updated") == {}


def test_what_is_no_update_tells_nothing_of_before(client: stripe.StripeClient) -> None:
    pay(client)
    for event in client.v1.events.list().data:
        assert "previous_attributes" not in event.to_dict()["data"], event.type


def test_a_subscription_tells_which_items_it_had(client: stripe.StripeClient) -> None:
    billing = Billing(client, NOW)
    begun = billing.subscribe(billing.customer(), billing.price())
    items = begun.to_dict()["items"]["data"]
    change: Any = {"cancel_at_period_end": True, "items": [{"id": items[0]["id"], "quantity": 2}]}
    client.v1.subscriptions.update(begun.id, change)
    previous = _previous(client, "customer.subscription.updated")
    assert previous["cancel_at_period_end"] is False
    assert [item["quantity"] for item in previous["items"]["data"]] == [1]
    assert "customer" not in previous
