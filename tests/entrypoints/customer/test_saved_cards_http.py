"""Saved cards over HTTP: who may ask for them, which page shows them, and what Stripe delays."""

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from html import unescape
from pathlib import Path
from threading import Event
from typing import Any

import pytest
import stripe
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client, assert_problem

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from payment_smart_bot.domain.model.calls.effects import Outcome, StripeCall
from payment_smart_bot.domain.model.calls.lookups import ListSavedCards, SavedCards
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.http.app import create_app
from stripe_simulator import Simulator

SETTINGS = {
    "CARD_ENTRY": "form",
    "PUBLIC_BASE_URL": "https://pay.example",
    "MERCHANT_API_KEY": MERCHANT_KEY,
}


@pytest.fixture
def application(make_application: Callable[..., Application]) -> Application:
    return make_application(**SETTINGS)


@pytest.fixture
def client(application: Application) -> Client:
    return Client(create_app(application))


@pytest.fixture
def at_stripe(database: Path) -> Iterator[stripe.StripeClient]:
    """Return the simulator that the application uses."""
    with closing(Simulator.open(database.with_suffix(".simulator.sqlite3"))) as simulator:
        yield stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())


def save_card(at_stripe: stripe.StripeClient) -> tuple[str, str]:
    """Return a Customer and the card that is saved with them."""
    customer = at_stripe.v1.customers.create()
    card: Any = {"type": "card", "card": {"token": "tok_visa"}, "allow_redisplay": "always"}
    method = at_stripe.v1.payment_methods.create(card)
    at_stripe.v1.payment_methods.attach(method.id, {"customer": customer.id})
    return customer.id, method.id


def offer(client: Client, customer: str) -> str:
    asked = {"amount": 4900, "customerId": customer, "offerSavedCards": True}
    session_id: str = client.ask("POST", "/sessions", json=asked).json()["sessionId"]
    return session_id


def config_of(client: Client, session_id: str) -> Any:
    page = client.send("GET", f"/c/{session_id}")
    assert page.status_code == 200
    assert page.headers["cache-control"] == "no-store"
    (config,) = re.findall('data-config="([^"]*)"', page.text)
    return json.loads(unescape(config))


def test_the_page_shows_the_saved_card_and_one_message_pays_with_it(
    client: Client, at_stripe: stripe.StripeClient
) -> None:
    customer, card = save_card(at_stripe)
    session_id = offer(client, customer)
    assert client.get(f"/sessions/{session_id}")["offerSavedCards"] is True
    config = config_of(client, session_id)
    assert config["saved"] == [{"id": card, "brand": "visa", "last4": "4242"}]
    assert card not in client.send("GET", f"/chat/{session_id}").text
    body = {"sessionId": session_id, "paymentMethodId": card, "offerId": config["offer"]["id"]}
    assert client.send("POST", "/chat", json=body).json()["status"] == "completed"
    (intent,) = at_stripe.v1.payment_intents.list()
    assert (intent.status, intent.customer) == ("succeeded", customer)
    assert "saved" not in config_of(client, session_id)


def test_a_link_without_the_offer_shows_no_card_and_takes_none(
    client: Client, at_stripe: stripe.StripeClient
) -> None:
    customer, card = save_card(at_stripe)
    asked = {"amount": 4900, "customerId": customer, "saveCard": True}
    session_id = client.ask("POST", "/sessions", json=asked).json()["sessionId"]
    config = config_of(client, session_id)
    assert "saved" not in config
    body = {"sessionId": session_id, "paymentMethodId": card, "offerId": config["offer"]["id"]}
    assert client.send("POST", "/chat", json=body).json()["status"] == "collecting"
    assert at_stripe.v1.payment_intents.list().data == []


@pytest.mark.parametrize(
    ("asked", "settings", "why"),
    [
        ({"amount": 4900}, {}, "offerSavedCards comes without a customerId."),
        ({"customerId": "cus_1"}, {}, "offerSavedCards comes without an amount."),
        (
            {"amount": 4900, "customerId": "cus_1"},
            {"CARD_ENTRY": "checkout"},
            "offerSavedCards is not possible here",
        ),
    ],
    ids=["no customer", "no amount", "Stripe's page"],
)
def test_an_offer_that_nothing_can_come_of_is_refused(
    make_application: Callable[..., Application],
    asked: dict[str, Any],
    settings: dict[str, str],
    why: str,
) -> None:
    client = Client(create_app(make_application(**{**SETTINGS, **settings})))
    answer = client.ask("POST", "/sessions", json={**asked, "offerSavedCards": True})
    assert_problem(answer, 400, "invalid_request")
    assert answer.json()["error"].startswith(why)


def over(application: Application, perform: Callable[[StripeCall], Outcome]) -> Application:
    """Return the application with another answer to the question for saved cards."""

    class Answering:
        def perform(self, effect: StripeCall) -> Outcome:
            is_asked = isinstance(effect, ListSavedCards)
            return perform(effect) if is_asked else application.gateway.perform(effect)

    gateway: Any = Answering()
    handler = replace(application.effect_handler, gateway=gateway)
    return replace(application, effect_handler=handler)


def test_where_stripe_is_out_of_reach_the_page_comes_without_cards(
    application: Application, client: Client
) -> None:
    def fail(_: StripeCall) -> Outcome:
        raise GatewayUnavailable("Stripe is out of reach.")

    session_id = offer(client, "cus_1")
    assert "saved" not in config_of(Client(create_app(over(application, fail))), session_id)


@pytest.mark.thorough
def test_where_stripe_does_not_answer_in_time_the_page_comes_without_cards(
    application: Application, client: Client
) -> None:
    """Stripe answers only once the page is there."""
    page_is_there = Event()

    def hang(_: StripeCall) -> Outcome:
        page_is_there.wait()
        return SavedCards()

    session_id = offer(client, "cus_1")
    slow = over(application, hang)
    with ThreadPoolExecutor(1) as pool:
        handler = replace(slow.effect_handler, leaves_machine=(StripeCall,), pool=pool)
        page = Client(create_app(replace(slow, effect_handler=handler)))
        try:
            assert "saved" not in config_of(page, session_id)
        finally:
            page_is_there.set()
