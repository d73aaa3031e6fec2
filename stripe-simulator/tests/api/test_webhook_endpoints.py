"""Webhook endpoints over the API."""

from typing import Any

import pytest
import stripe

from simulator_testing.connecting import connect
from stripe_simulator import Simulator

URL = "https://shop.example/webhooks"


def test_an_endpoint_shows_its_secret_once(client: stripe.StripeClient) -> None:
    endpoints = client.v1.webhook_endpoints
    given: Any = {
        "url": URL,
        "enabled_events": ["charge.succeeded", "charge.failed"],
        "description": "The shop",
        "metadata": {"of": "tests"},
    }
    made = endpoints.create(given)
    described: dict[str, Any] = made.to_dict()
    assert {name: described[name] for name in given} == given
    assert str(made.secret).startswith("whsec_")
    assert made.status == "enabled"
    described.pop("secret")
    assert endpoints.retrieve(made.id).to_dict() == described
    assert [it.to_dict() for it in endpoints.list().data] == [described]


def test_a_deleted_endpoint_is_gone(client: stripe.StripeClient) -> None:
    endpoints = client.v1.webhook_endpoints
    made = endpoints.create({"url": URL, "enabled_events": ["*"]})
    assert endpoints.delete(made.id).deleted
    assert endpoints.list().data == []
    with pytest.raises(stripe.InvalidRequestError, match="No such webhook endpoint"):
        endpoints.retrieve(made.id)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"url": "shop.example"}, "Not a valid URL"),
        ({"url": "ftp://shop.example"}, "must be on the web"),
        ({"enabled_events": ["nonsense"]}, "Invalid enabled_events"),
        ({"connect": True}, "The Stripe simulator has no connect."),
        ({"api_version": "2020-08-27"}, "has no API version other than"),
    ],
)
def test_a_wrong_endpoint_is_refused(
    client: stripe.StripeClient, params: Any, message: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=message):
        client.v1.webhook_endpoints.create({"url": URL, "enabled_events": ["*"]} | params)


def test_an_endpoint_is_changed_and_switched_off(simulator: Simulator) -> None:
    client = connect(simulator)
    endpoints = client.v1.webhook_endpoints
    made = endpoints.create({"url": URL, "enabled_events": ["customer.created"]})
    client.v1.customers.create()
    off = endpoints.update(
        made.id, {"disabled": True, "description": "Off", "metadata": {"a": "1"}}
    )
    assert (off.status, off.description) == ("disabled", "Off")
    client.v1.customers.create()
    assert simulator.webhooks.deliver(lambda *_: 200) == []
    again: Any = {"disabled": False, "url": f"{URL}/2", "enabled_events": ["*"]}
    on = endpoints.update(made.id, again)
    assert (on.status, on.url, on.enabled_events) == ("enabled", f"{URL}/2", ["*"])
    client.v1.products.create({"name": "Ink"})
    addresses: list[str] = []

    def take(url: str, *_: object) -> int:
        addresses.append(url)
        return 200

    simulator.webhooks.deliver(take)
    assert addresses == [f"{URL}/2"]


def test_a_change_to_a_wrong_address_is_refused(client: stripe.StripeClient) -> None:
    made = client.v1.webhook_endpoints.create({"url": URL, "enabled_events": ["*"]})
    with pytest.raises(stripe.InvalidRequestError, match="must be on the web"):
        client.v1.webhook_endpoints.update(made.id, {"url": "ftp://shop.example"})
