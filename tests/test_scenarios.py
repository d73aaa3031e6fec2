"""The conversations that were asked for, word for word, on the whole program with its simulator.

The scenarios are in `mock_data.json`. Their amounts are there for the charges to come: today a card
is saved and nothing is charged.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import stripe
import time_machine
from tests.fakes import NOON, SIX_MESSAGES
from tests.replacing import replace

from payment_smart_bot.adapters.store_memory import MemoryStore
from payment_smart_bot.bootstrap import SIMULATOR_KEY, Application, build
from payment_smart_bot.domain.session import Status
from payment_smart_bot.service.chat import Reply, Said
from payment_smart_bot.service.performing import run
from payment_smart_bot.settings import read_settings
from stripe_simulator import Simulator

SCENARIOS: dict[str, dict[str, Any]] = {
    scenario["name"]: scenario
    for scenario in json.loads((Path(__file__).parent / "mock_data.json").read_text())
}
BRANDS = {
    "John Doe": ("visa", "1111"),
    "Jane Smith": ("mastercard", "4444"),
    "Alex Johnson": ("amex", "0005"),
    "Michael Brown": ("visa", "4242"),
}


@dataclass
class Shop:
    """The whole program over a folder, and a customer."""

    application: Application
    folder: Path
    session_id: str = "customer"

    def say(self, text: str) -> Reply:
        turn = self.application.chat.turn(Said(text, self.session_id))
        return run(turn, self.application.performer.perform)

    def say_all(self, *texts: str) -> Reply:
        return [self.say(text) for text in texts][-1]

    def at_stripe(self, token: str) -> stripe.PaymentMethod:
        simulator = Simulator.open(self.folder / "shop.simulator.sqlite3")
        try:
            client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())
            return client.v1.payment_methods.retrieve(token)
        finally:
            simulator.close()


Open = Callable[..., Shop]


@pytest.fixture(params=["memory", "sqlite"])
def open_shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    opened = []

    def open_at(now: datetime = NOON) -> Shop:
        settings = read_settings({"SESSION_DATABASE": str(tmp_path / "shop.sqlite3")})
        application = build(settings, clock=lambda: now)
        opened.append(application)
        if request.param == "memory":
            store = MemoryStore()
            chat = replace(application.chat, store=store)
            application = replace(application, chat=chat, store=store)
        return Shop(application, tmp_path)

    yield open_at
    for application in opened:
        application.close()


def messages_of(scenario: dict[str, Any]) -> list[str]:
    return [scenario["name"], scenario["number"], scenario["expiry"], scenario["cvv"]]


def test_the_five_scenarios_are_the_ones_that_were_asked_for() -> None:
    listed = [
        (*messages_of(scenario), scenario["amount"], scenario["currency"])
        for scenario in SCENARIOS.values()
    ]
    assert listed == [
        ("John Doe", "4111111111111111", "12/2028", "123", 4999, "usd"),
        ("Jane Smith", "5555555555554444", "06/2027", "456", 2950, "usd"),
        ("Alex Johnson", "378282246310005", "03/2029", "1234", 10000, "usd"),
        ("Emily Davis", "6011111111111117", "09/2026", "789", 1575, "usd"),
        ("Michael Brown", "4242424242424242", "11/2030", "000", 7500, "usd"),
    ]


def completed_as(shop: Shop, reply: Reply, name: str, brand: str, last4: str) -> None:
    assert reply.status is Status.COMPLETED
    token = reply.payment
    assert token is not None
    assert token.id.startswith("pm_")
    assert (token.brand, token.last4, token.livemode) == (brand, last4, False)
    assert shop.at_stripe(token.id).billing_details.name == name
    payment = shop.application.store.payment_of("customer")
    assert payment is not None
    assert (payment.cardholder, payment.token) == (name, token)


@pytest.mark.parametrize("name", BRANDS)
def test_a_scenario_completes_one_message_at_a_time(open_shop: Open, name: str) -> None:
    shop = open_shop()
    shown = shop.say_all(*messages_of(SCENARIOS[name]))
    assert shown.status is Status.CONFIRMING
    completed_as(shop, shop.say("confirm"), name, *BRANDS[name])


@pytest.mark.parametrize("name", BRANDS)
def test_a_scenario_completes_in_one_message(open_shop: Open, name: str) -> None:
    shop = open_shop()
    shown = shop.say("My name is {}, card {}, expires {}, cvv {}".format(
        *messages_of(SCENARIOS[name])
    ))  # fmt: skip
    assert shown.status is Status.CONFIRMING
    completed_as(shop, shop.say("confirm"), name, *BRANDS[name])


@pytest.mark.parametrize(
    ("today", "expired"),
    [
        (datetime(2026, 9, 30, 23, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 10, 1, tzinfo=UTC), True),
        (datetime(2026, 11, 21, tzinfo=UTC), True),
    ],
)
def test_emilys_card_is_good_through_the_last_day_of_september(
    open_shop: Open, today: datetime, expired: bool
) -> None:
    shop = open_shop(today)
    name, number, expiry, code = messages_of(SCENARIOS["Emily Davis"])
    answer = shop.say_all(name, number, expiry)
    if expired:
        assert "the card has expired" in answer.response
        assert (answer.status, answer.current_field) == (Status.COLLECTING, "expiry")
    else:
        completed_as(shop, shop.say_all(code, "confirm"), name, "discover", "1117")


def test_the_same_holds_where_the_whole_process_lives_on_that_day(tmp_path: Path) -> None:
    with time_machine.travel(datetime(2026, 9, 30, 12, tzinfo=UTC), tick=False):
        application = build(read_settings({"SESSION_DATABASE": str(tmp_path / "shop.sqlite3")}))
        shop = Shop(application, tmp_path)
        emily = messages_of(SCENARIOS["Emily Davis"])
        completed_as(shop, shop.say_all(*emily, "confirm"), emily[0], "discover", "1117")
        application.close()


def test_the_six_messages_save_a_card(open_shop: Open) -> None:
    shop = open_shop()
    replies = [shop.say(text) for text in SIX_MESSAGES]
    assert [reply.current_field for reply in replies] == [
        "name", "card", "expiry", "cvv", "confirmation", None,
    ]  # fmt: skip
    for line in ("Name: Jane Doe", "Card: Visa ****4242", "Expires: 12/2027", "CVV: ***"):
        assert line in replies[4].response
    completed_as(shop, replies[-1], "Jane Doe", "visa", "4242")
    assert replies[-1].response == (
        "Done: your Visa ending in 4242 is saved. Nothing was charged. Thank you."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Jane Doe 4242424242424242 12/27 456",
        "4242 4242 4242 4242, 12/27, 456, Jane Doe",
        "name: Jane Doe\ncard: 4242-4242-4242-4242\nexp: 12/2027\ncvv: 456",
        "My card is 4242424242424242, it expires in December 2027, code 456. I am Jane Doe.",
    ],
)
def test_the_same_in_one_message(open_shop: Open, text: str) -> None:
    shop = open_shop()
    assert shop.say(text).status is Status.CONFIRMING
    completed_as(shop, shop.say("confirm"), "Jane Doe", "visa", "4242")


def test_a_conversation_outlives_the_process_that_held_it(tmp_path: Path) -> None:
    settings = read_settings({"SESSION_DATABASE": str(tmp_path / "shop.sqlite3")})
    for text in SIX_MESSAGES:
        application = build(settings, clock=lambda: NOON)
        shop = Shop(application, tmp_path)
        reply = shop.say(text)
        application.close()
    assert reply.status is Status.COMPLETED
