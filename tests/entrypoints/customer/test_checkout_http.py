"""Paying on Stripe's page over HTTP: the link, the page, the way back, the merchant's view."""

from collections.abc import Callable
from pathlib import Path

import httpx
from tests.entrypoints import processes
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

CARD = {
    "email": "jane@example.com",
    "number": "4242 4242 4242 4242",
    "expiry": "12 / 30",
    "cvc": "123",
    "name": "Jane Doe",
}


def test_a_link_that_nobody_paid_on_is_a_payment_without_a_card(
    make_application: Callable[..., Application],
) -> None:
    """The merchant sees it; the customer's answer has no `payment` before they have paid."""
    application = make_application(
        PAYMENT_AMOUNT="4900", CARD_ENTRY="checkout", MERCHANT_API_KEY="key"
    )
    client = Client(create_app(application))
    asked = client.say("I want to pay").json()
    assert asked["status"] == "action_required"
    assert asked["progress"] == {"done": 0, "total": 1}
    assert asked["nextAction"]["url"] in asked["response"]
    assert not {"payment", "cardForm"} & asked.keys()
    headers = {"Authorization": "Bearer key"}
    (record,) = client.send("GET", "/payments", headers=headers).json()["items"]
    assert (record["status"], record["amount"]) == ("charging", 4900)
    assert [record.get(name) for name in ("token", "brand", "last4", "livemode")] == [None] * 4
    assert record.get("cardholder") is None


def test_a_laptop_shows_stripes_page_and_the_chat_goes_on(tmp_path: Path) -> None:
    """`serve` with the simulator: what `make run CARD_ENTRY=checkout` starts."""
    settings = {"PAYMENT_AMOUNT": "4900", "CARD_ENTRY": "checkout"}
    database = tmp_path / "s.sqlite3"
    with processes.serving(database, "--port", "0", **settings) as server:
        assert server.stdout is not None
        here = server.stdout.readline().split()[-1]
        chat = {"sessionId": "s1", "message": "pay"}
        page = httpx.post(f"{here}/chat", json=chat).json()["nextAction"]["url"]
        assert "Pay $49.00 USD" in httpx.get(page).text
        assert httpx.get(f"{here}/chat/s1").json()["status"] == "action_required"
        back = httpx.post(page, data=CARD)
        assert back.headers["location"] == f"{here}/return"
        assert "go back to the chat" in httpx.get(back.headers["location"]).text
        settled = httpx.get(f"{here}/chat/s1").json()
        assert (settled["status"], settled["payment"]["last4"]) == ("completed", "4242")
    assert b"4242424242424242" not in database.read_bytes()
