"""Events: everything that happens is told, with the object as it then was."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import stripe
from tests.simulator.payments import (
    confirm,
    declined,
    event_types,
    new_card,
    new_intent,
    pay,
)

from stripe_simulator import Simulator


def test_a_payment_tells_its_story(client: stripe.StripeClient) -> None:
    made = new_intent(client)
    declined(client, made.id, new_card(client, "tok_visa_chargeDeclined"))
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
    ("card", "outcome", "told"),
    [
        (
            "tok_threeDSecure2Required",
            "succeeded",
            ["charge.succeeded", "payment_intent.succeeded"],
        ),
        ("tok_threeDSecure2Required", "failed", ["charge.failed", "payment_intent.payment_failed"]),
    ],
)
def test_three_d_secure_tells_how_it_went(
    client: stripe.StripeClient, simulator: Simulator, card: str, outcome: str, told: list[str]
) -> None:
    made = pay(client, card)
    simulator.authenticate(made.id, outcome)
    assert event_types(client) == [
        "payment_intent.created",
        "payment_intent.requires_action",
        *told,
    ]


def test_processing_tells_its_end(client: stripe.StripeClient, clock: SimpleNamespace) -> None:
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
    assert last.request is not None
    assert last.request.id is None


def test_customers_and_their_cards_are_told_of(client: stripe.StripeClient) -> None:
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
    options: Any = {"idempotency_key": "k"}
    params: Any = {"amount": 500, "currency": "usd"}
    for _ in range(2):
        made = client.v1.payment_intents.create(params, options)
    (event,) = client.v1.events.list().data
    assert event.request is not None
    assert event.request.idempotency_key == "k"
    assert made.last_response is not None
    headers = {name.lower(): value for name, value in (made.last_response.headers or {}).items()}
    assert event.request.id == headers["original-request"]


def test_events_are_listed_by_type_and_time(
    client: stripe.StripeClient, clock: SimpleNamespace
) -> None:
    began = int(clock.now)
    pay(client)
    clock.now += 60
    pay(client)

    def listed(**params: Any) -> list[str]:
        return [event.type for event in client.v1.events.list(params).data]  # type: ignore[arg-type]

    assert listed(types=["charge.succeeded", "charge.failed"]) == ["charge.succeeded"] * 2
    assert (
        listed(type="payment_intent.*")
        == [
            "payment_intent.succeeded",
            "payment_intent.created",
        ]
        * 2
    )
    assert len(listed(created={"gt": began})) == 3
    assert listed(limit=1) == ["payment_intent.succeeded"]
    with pytest.raises(stripe.InvalidRequestError, match="either type or types"):
        listed(type="charge.*", types=["charge.succeeded"])


def test_what_was_refused_is_not_told_of(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        new_intent(client, amount=1)
    assert event_types(client) == []
