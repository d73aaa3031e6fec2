"""Payment Links, and Checkout Sessions of prices that exist."""

from typing import Any

import pytest
import stripe

from simulator_testing.payments import error_of
from stripe_simulator.testing.browser import Browser, target_of, text_of


@pytest.fixture
def price(client: stripe.StripeClient) -> str:
    product = client.v1.products.create({"name": "Pen"}).id
    return client.v1.prices.create({"unit_amount": 500, "currency": "usd", "product": product}).id


@pytest.fixture
def monthly(client: stripe.StripeClient) -> str:
    params: Any = {
        "unit_amount": 500,
        "currency": "usd",
        "product_data": {"name": "Paper"},
        "recurring": {"interval": "month"},
    }
    return client.v1.prices.create(params).id


def new_link(client: stripe.StripeClient, price: str, **more: Any) -> stripe.PaymentLink:
    params: Any = {"line_items": [{"price": price, "quantity": 2}]} | more
    return client.v1.payment_links.create(params)


def test_each_visit_pays_in_a_session_of_its_own(
    client: stripe.StripeClient, browser: Browser, price: str
) -> None:
    link = new_link(client, price, metadata={"campaign": "autumn"})
    for _ in range(2):
        page = target_of(browser.get(link.url))
        assert "Your payment was received." in text_of(browser.pay(page))
    sessions = client.v1.checkout.sessions.list().data
    assert [(it.payment_status, it.amount_total) for it in sessions] == [("paid", 1000)] * 2
    assert {it.payment_link for it in sessions} == {link.id}
    assert sessions[0].metadata is not None
    assert sessions[0].metadata["campaign"] == "autumn"


def test_a_link_leads_back_to_the_shop(
    client: stripe.StripeClient, browser: Browser, price: str
) -> None:
    there = {"type": "redirect", "redirect": {"url": "https://shop.example/{CHECKOUT_SESSION_ID}"}}
    link = new_link(client, price, after_completion=there)
    done = target_of(browser.pay(target_of(browser.get(link.url))))
    assert done.startswith("https://shop.example/cs_test_")


def test_a_link_is_switched_off_and_on(
    client: stripe.StripeClient, browser: Browser, price: str
) -> None:
    link = new_link(client, price)
    message: Any = {"active": False, "inactive_message": "Sold out."}
    client.v1.payment_links.update(link.id, message)
    assert "Sold out." in text_of(browser.get(link.url))
    assert client.v1.payment_links.list({"active": True}).data == []
    client.v1.payment_links.update(link.id, {"active": True, "inactive_message": ""})
    assert target_of(browser.get(link.url))


def test_a_link_shows_what_it_sells(client: stripe.StripeClient, price: str) -> None:
    link = new_link(client, price, expand=["line_items"])
    (item,) = client.v1.payment_links.line_items.list(link.id).data
    assert (item.description, item.quantity, item.amount_total) == ("Pen", 2, 1000)
    assert link.line_items is not None
    assert link.line_items.data[0].id == item.id
    assert client.v1.payment_links.retrieve(link.id).currency == "usd"


def test_an_unknown_link_is_not_found(browser: Browser) -> None:
    assert browser.get("http://x/_simulator/buy/plink_none").status == 404


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"line_items": []}, "line_items"),
        ({"line_items": [{"price": "price_none", "quantity": 1}]}, "line_items[0][price]"),
        ({"after_completion": {"type": "redirect"}}, "after_completion[redirect]"),
        (
            {"after_completion": {"type": "redirect", "redirect": {"url": "nowhere"}}},
            "after_completion[redirect][url]",
        ),
        ({"transfer_data": {"destination": "acct_x"}}, "transfer_data"),
    ],
    ids=["nothing", "no price", "no redirect", "no address", "connect"],
)
def test_a_link_that_cannot_be_is_refused(
    client: stripe.StripeClient, price: str, more: dict[str, Any], param: str
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        new_link(client, price, **more)
    assert error_of(caught.value)["param"] == param


def test_a_session_sells_a_price(client: stripe.StripeClient, browser: Browser, price: str) -> None:
    params: Any = {
        "mode": "payment",
        "success_url": "https://shop.example/done",
        "line_items": [{"price": price, "quantity": 3}],
    }
    session = client.v1.checkout.sessions.create(params)
    assert session.amount_total == 1500
    assert target_of(browser.pay(str(session.url))) == "https://shop.example/done"


def test_a_recurring_price_needs_another_mode(client: stripe.StripeClient, monthly: str) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="switch to `subscription` mode"):
        new_link(client, monthly)


def test_price_data_names_a_product(client: stripe.StripeClient) -> None:
    product = client.v1.products.create({"name": "Ink"}).id
    for id_ in (product, "prod_none"):
        params: Any = {
            "mode": "payment",
            "success_url": "https://shop.example/done",
            "line_items": [
                {
                    "price_data": {"currency": "usd", "product": id_, "unit_amount": 700},
                    "quantity": 1,
                }
            ],
        }
        if id_ == product:
            session = client.v1.checkout.sessions.create(params)
            (item,) = client.v1.checkout.sessions.line_items.list(session.id).data
            assert item.description == "Ink"
        else:
            with pytest.raises(stripe.InvalidRequestError, match="No such product"):
                client.v1.checkout.sessions.create(params)
