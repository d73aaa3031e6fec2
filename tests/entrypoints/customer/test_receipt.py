"""The receipt of a payment: what it shows, and for how long."""

import re
from collections.abc import Callable

import pytest
from tests.entrypoints.conftest import MERCHANT_KEY, Clock
from tests.entrypoints.http_client import Client
from tests.fakes.gateway import FakeGateway

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app

REQUEST = {"amount": 4900, "description": "Two <b>tickets</b>", "orderId": "A-17"}


@pytest.fixture
def client(paying: Application) -> Client:
    return Client(create_app(paying))


@pytest.fixture
def link(client: Client) -> str:
    """Pay, and return where the receipt is."""
    session_id = client.ask("POST", "/sessions", json=REQUEST).json()["sessionId"]
    return f"/receipt/{client.pay(session_id)['payment']['id']}"


def test_it_shows_what_was_paid_to_whom_and_with_which_card(client: Client, link: str) -> None:
    answer = client.send("GET", link)
    assert answer.status_code == 200
    rows = dict(re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", answer.text))
    assert rows == {
        "Amount": "$49.00",
        "To": "the merchant",
        "For": "Two &lt;b&gt;tickets&lt;/b&gt;",
        "Order": "A-17",
        "Paid by": "Jane Doe",
        "Card": "Visa ending in 4242",
        "Date": "21 November 2026, 12:00 UTC",
        "Payment": "pi_1",
    }
    assert "script-src 'self'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize(
    ("owner", "email", "shown"),
    [
        ("Jane Doe", "ada@example.com", "Jane Doe"),
        (None, "ada@example.com", "a•••@example.com"),
        (None, None, None),
    ],
)
def test_a_card_of_the_form_names_its_owner_or_whoever_the_merchant_wrote_to(
    make_application: Callable[..., Application],
    stripe: FakeGateway,
    owner: str | None,
    email: str | None,
    shown: str | None,
) -> None:
    application = make_application(
        CARD_ENTRY="form", MERCHANT_API_KEY=MERCHANT_KEY, PUBLIC_BASE_URL="https://pay.example"
    )
    handler = replace(application.effect_handler, gateway=stripe)
    client = Client(create_app(replace(application, gateway=stripe, effect_handler=handler)))
    if owner:
        stripe.owners["pm_1"] = owner
    request = {**REQUEST, **({"customerEmail": email} if email else {})}
    session_id = client.ask("POST", "/sessions", json=request).json()["sessionId"]
    offer = client.send("GET", f"/chat/{session_id}").json()["offer"]["id"]
    given = {"sessionId": session_id, "paymentMethodId": "pm_1", "offerId": offer}
    paid = client.send("POST", "/chat", json=given).json()
    page = client.send("GET", f"/receipt/{paid['payment']['id']}").text
    rows = dict(re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", page))
    assert rows.get("Paid by") == shown


def test_a_refund_is_on_it(client: Client, link: str) -> None:
    headers = {"Idempotency-Key": "one"}
    path = f"/payments/{link.rpartition('/')[2]}/refunds"
    client.ask("POST", path, json={"amount": 1200}, headers=headers)
    assert "<dt>Refunded</dt><dd>$12.00</dd>" in client.send("GET", link).text


def test_it_is_there_for_thirty_days(client: Client, link: str, clock: Clock) -> None:
    clock.forward(days=30, seconds=-1)
    assert client.send("GET", link).status_code == 200
    clock.forward(seconds=1)
    answer = client.send("GET", link)
    assert (answer.status_code, "$49.00" in answer.text) == (404, False)
    assert "Please ask the merchant." in answer.text


def test_what_was_erased_has_none(client: Client, link: str) -> None:
    person = {"paymentId": link.rpartition("/")[2]}
    assert client.ask("POST", "/erasures", json=person).status_code == 200
    assert client.send("GET", link).status_code == 404


@pytest.mark.parametrize("path", ["/receipt/pay_unknown_1", "/receipt/4242424242424242"])
def test_an_unknown_link_shows_nothing(client: Client, path: str) -> None:
    answer = client.send("GET", path)
    assert answer.status_code in {400, 404}
    assert answer.headers["content-type"] == "text/html; charset=utf-8"


def test_nothing_is_paid_before_it_is_confirmed(client: Client) -> None:
    client.say("Jane Doe, 4242424242424242, 12/27, 456")
    assert "payment" not in client.show()
    assert MERCHANT_KEY not in client.send("GET", "/receipt/pay_x_1").text
