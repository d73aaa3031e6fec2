"""The facts of the payment, as a customer's client gets them before and while it pays."""

from collections.abc import Callable
from typing import Any

import pytest
from tests.entrypoints.conftest import MERCHANT_KEY
from tests.entrypoints.http_client import Client

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.entrypoints.http.app import create_app

REQUEST = {
    "amount": 12900,
    "currency": "usd",
    "description": "Two tickets, Saturday 8 pm",
    "orderId": "A-17",
}
FACTS = {
    "merchant": "Ada's Books",
    "logoUrl": "https://adasbooks.example/logo.png",
    "contact": "help@adasbooks.example",
    "amount": 12900,
    "currency": "usd",
    "shown": "$129.00",
    "description": "Two tickets, Saturday 8 pm",
    "orderId": "A-17",
    "termsUrl": "https://adasbooks.example/terms",
}


@pytest.fixture
def client(make_application: Callable[..., Application]) -> Client:
    application = make_application(
        MERCHANT_API_KEY=MERCHANT_KEY,
        MERCHANT_NAME="Ada's Books",
        MERCHANT_LOGO_URL="https://adasbooks.example/logo.png",
        MERCHANT_CONTACT="help@adasbooks.example",
        TERMS_URL="https://adasbooks.example/terms",
        MAX_FIELD_ATTEMPTS="1",
    )
    return Client(create_app(application))


@pytest.fixture
def session_id(client: Client) -> str:
    created: dict[str, str] = client.ask("POST", "/sessions", json=REQUEST).json()
    return created["sessionId"]


def facts_of(answer: Any) -> Any:
    return {name: value for name, value in answer["offer"].items() if name != "id"}


def test_the_first_look_says_who_is_paid_for_what_and_how_much(
    client: Client, session_id: str
) -> None:
    assert facts_of(client.show(session_id)) == FACTS


def test_every_reply_says_it_with_the_same_id(client: Client, session_id: str) -> None:
    first = client.show(session_id)["offer"]
    for message in ("I want to pay", "Jane Doe", "4242424242424242, 12/27, 456", "confirm"):
        assert client.say(message, session_id).json()["offer"] == first


def test_without_a_request_and_settings_the_facts_are_empty(application: Application) -> None:
    reply = Client(create_app(application)).say("hello").json()
    assert facts_of(reply) == {
        "merchant": None, "amount": None, "currency": None, "description": None, "orderId": None,
        "termsUrl": None,
    }  # fmt: skip


def test_the_summary_names_item_and_order_and_has_an_id(client: Client, session_id: str) -> None:
    reply = client.say("Jane Doe, 4242424242424242, 12/27, 456", session_id).json()
    lines = reply["summary"]["shown"].splitlines()
    assert lines[1:4] == ["Amount: $129.00", "For: Two tickets, Saturday 8 pm", "Order: A-17"]
    assert reply["response"].endswith(reply["summary"]["shown"])
    assert reply["summary"]["id"] == client.show(session_id)["summary"]["id"]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (
            "How much is it, and what for?",
            "You pay $129.00 to Ada's Books for Two tickets, Saturday 8 pm (order A-17).",
        ),
        ("What am I paying for?", "This is for Two tickets, Saturday 8 pm (order A-17)."),
        ("Where is my order?", "This is for Two tickets, Saturday 8 pm (order A-17)."),
        ("Can I talk to a person?", "please contact Ada's Books (help@adasbooks.example)"),
    ],
)
def test_the_assistant_knows_the_facts(
    client: Client, session_id: str, question: str, answer: str
) -> None:
    assert answer in client.say(question, session_id).json()["response"]


def test_an_ended_conversation_says_where_to_find_a_person(client: Client, session_id: str) -> None:
    client.say("Jane Doe", session_id)
    reply = client.say("4242424242424241", session_id).json()
    assert reply["status"] == "error"
    assert "Please contact Ada's Books (help@adasbooks.example);" in reply["response"]
