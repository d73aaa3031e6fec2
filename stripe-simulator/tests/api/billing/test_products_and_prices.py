"""Products and prices: what is sold, for how much, how often."""

from typing import Any

import pytest
import stripe

from simulator_testing.billing import Billing
from simulator_testing.payments import error_of


def test_a_product_brings_its_default_price(client: stripe.StripeClient) -> None:
    product = client.v1.products.create(
        {
            "name": "Paper",
            "default_price_data": {"currency": "USD", "unit_amount": 500},
            "expand": ["default_price"],
        }
    )
    price: Any = product.default_price
    assert (price.unit_amount, price.currency, price.type) == (500, "usd", "one_time")
    assert price.product == product.id


def test_a_product_is_changed_and_listed(client: stripe.StripeClient) -> None:
    product = client.v1.products.create({"id": "paper", "name": "Paper", "description": "A4"})
    changed = client.v1.products.update(product.id, {"name": "Card", "active": False})
    assert (changed.name, changed.active, changed.description) == ("Card", False, "A4")
    assert [it.id for it in client.v1.products.list({"active": False}).data] == ["paper"]
    assert client.v1.products.list({"active": True}).data == []


def test_a_product_is_deleted_unless_it_has_prices(billing: Billing) -> None:
    spare = billing.v1.products.create({"name": "Spare"}).id
    assert billing.v1.products.delete(spare).deleted
    billing.price()
    with pytest.raises(stripe.InvalidRequestError, match="user-created prices"):
        billing.v1.products.delete(billing.product)


def test_an_id_is_taken_once(client: stripe.StripeClient) -> None:
    client.v1.products.create({"id": "paper", "name": "Paper"})
    with pytest.raises(stripe.InvalidRequestError) as caught:
        client.v1.products.create({"id": "paper", "name": "Paper"})
    assert error_of(caught.value)["code"] == "resource_already_exists"


def test_a_price_recurs(billing: Billing) -> None:
    price = billing.v1.prices.retrieve(billing.price(1000, "year"))
    assert price.type == "recurring"
    assert price.recurring is not None
    assert (price.recurring.interval, price.recurring.interval_count) == ("year", 1)
    assert [it.id for it in billing.v1.prices.list({"product": billing.product}).data] == [price.id]


def test_a_price_keeps_its_amount_and_changes_its_label(billing: Billing) -> None:
    price = billing.price()
    changed = billing.v1.prices.update(price, {"nickname": "old", "active": False})
    assert (changed.nickname, changed.active, changed.unit_amount) == ("old", False, 1000)


def test_a_lookup_key_moves_on_demand_only(billing: Billing) -> None:
    first = billing.price(lookup_key="standard")
    with pytest.raises(stripe.InvalidRequestError, match="already uses that lookup key"):
        billing.price(lookup_key="standard")
    billing.price(lookup_key="standard", transfer_lookup_key=True)
    assert billing.v1.prices.retrieve(first).lookup_key is None


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"currency": "xxx"}, "currency"),
        ({"unit_amount": -1}, "unit_amount"),
        ({"unit_amount_decimal": "0.5", "unit_amount": None}, "unit_amount_decimal"),
        ({"unit_amount": None}, "unit_amount"),
        ({"product": "prod_none"}, "product"),
        ({"recurring": {"interval": "year", "interval_count": 4}}, "recurring[interval_count]"),
        ({"recurring": {"interval": "month", "usage_type": "metered"}}, "recurring[usage_type]"),
        ({"billing_scheme": "tiered"}, "billing_scheme"),
    ],
    ids=lambda it: it if isinstance(it, str) else "",
)
def test_a_price_that_cannot_be_is_refused(
    billing: Billing, params: dict[str, Any], param: str
) -> None:
    given: Any = {"unit_amount": 100, "currency": "usd", "product": billing.product} | params
    sent: Any = {name: it for name, it in given.items() if it is not None}
    with pytest.raises(stripe.InvalidRequestError) as caught:
        billing.v1.prices.create(sent)
    assert error_of(caught.value)["param"] == param


def test_a_price_is_of_one_product_new_or_not(billing: Billing) -> None:
    both: Any = {"product": billing.product, "product_data": {"name": "Pen"}}
    with pytest.raises(stripe.InvalidRequestError, match="one of these parameters"):
        billing.v1.prices.create({"unit_amount": 100, "currency": "usd"} | both)
    made = billing.v1.prices.create(
        {"unit_amount": 100, "currency": "usd", "product_data": {"name": "Pen"}}
    )
    assert billing.v1.products.retrieve(str(made.product)).name == "Pen"
