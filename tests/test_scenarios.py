"""The conversations that were asked for, word for word, on the whole program with its simulator.

The scenarios are in `mock_data.json`. Each is told twice: with its amount, which is charged, and
without one, where the card is saved.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import stripe
import time_machine
from tests import aws
from tests.fakes.ports import NOON
from tests.fakes.talk import SIX_MESSAGES
from tests.over_store import over_store

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.bootstrap import Application, build
from payment_smart_bot.bootstrap.simulated import SIMULATOR_KEY
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.settings import read_settings
from stripe_simulator import Entry, Simulator

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
        turn = self.application.chat.take_turn(Said(text, self.session_id))
        return run(turn, self.application.effect_handler.perform)

    def say_all(self, *texts: str) -> Reply:
        return [self.say(text) for text in texts][-1]

    def at_stripe(self, token: str) -> stripe.PaymentMethod:
        with closing(Simulator.open(self.folder / "shop.simulator.sqlite3")) as simulator:
            client = stripe.StripeClient(SIMULATOR_KEY, http_client=simulator.http_client())
            return client.v1.payment_methods.retrieve(token)

    def books(self) -> list[Entry]:
        with closing(Simulator.open(self.folder / "shop.simulator.sqlite3")) as simulator:
            return simulator.books()

    def charged(self) -> list[tuple[int, str, str | None]]:
        """Return what was charged: amount, currency and last four digits of the card."""
        return [
            (entry.amount_received, entry.currency, entry.last4)
            for entry in self.books()
            if entry.succeeded_charges
        ]


Open = Callable[..., Shop]


@pytest.fixture(params=["memory", "sqlite", "aws"])
def open_shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    opened = []
    state = {"SESSION_DATABASE": str(tmp_path / "shop.sqlite3")}
    state |= aws.state() if request.param == "aws" else {}

    def open_at(now: datetime = NOON, **environ: str) -> Shop:
        settings = read_settings({**state, **environ})
        application = build(settings, clock=lambda: now)
        opened.append(application)
        if request.param == "memory":
            application = over_store(application, MemoryStore())
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


def completed_as(
    shop: Shop,
    reply: Reply,
    name: str,
    brand: str,
    last4: str,
    money: Money | None = None,
) -> None:
    assert reply.status is Status.COMPLETED
    assert reply.payment is not None
    assert reply.payment.money == money
    token = reply.payment.token
    assert token.id.startswith("pm_")
    assert (token.brand, token.last4, token.livemode) == (brand, last4, False)
    assert shop.at_stripe(token.id).billing_details.name == name
    payment = shop.application.store.load_latest_payment(shop.session_id)
    assert payment is not None
    assert (payment.cardholder, payment.token) == (name, token)
    assert (payment.consent.money, reply.payment.intent_id) == (money, payment.intent_id)
    assert shop.charged() == ([(money.amount, money.currency, last4)] if money else [])


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


def amount_of(scenario: dict[str, Any]) -> dict[str, str]:
    """Return the amount of a scenario as settings."""
    return {
        "PAYMENT_AMOUNT": str(scenario["amount"]),
        "PAYMENT_CURRENCY": scenario["currency"],
    }


def money_of(scenario: dict[str, Any]) -> Money:
    return Money(scenario["amount"], scenario["currency"])


SHOWN = {
    "John Doe": "$49.99",
    "Jane Smith": "$29.50",
    "Alex Johnson": "$100.00",
    "Michael Brown": "$75.00",
}


@pytest.mark.parametrize("name", BRANDS)
def test_a_scenario_is_charged_its_amount_once(open_shop: Open, name: str) -> None:
    scenario = SCENARIOS[name]
    shop = open_shop(**amount_of(scenario))
    shown = shop.say_all(*messages_of(scenario))
    assert (shown.status, shown.payment) == (Status.CONFIRMING, None)
    assert f"Amount: {SHOWN[name]}" in shown.response
    assert shop.charged() == []
    paid = shop.say("confirm")
    completed_as(shop, paid, name, *BRANDS[name], money_of(scenario))
    assert f"{SHOWN[name]} was charged to your" in paid.response
    for again in ("confirm", "cancel", "I want to pay"):
        assert shop.say(again).status is Status.COMPLETED
    assert len(shop.books()) == 1


@pytest.mark.parametrize("name", BRANDS)
def test_a_merchants_request_goes_before_the_settings(open_shop: Open, name: str) -> None:
    scenario = SCENARIOS[name]
    shop = open_shop(PAYMENT_AMOUNT="111")
    asked = {"amount": scenario["amount"], "orderId": "A-17"}
    shop.session_id = shop.application.merchant.create_session(asked).id
    paid = shop.say_all(*messages_of(scenario), "confirm")
    completed_as(shop, paid, name, *BRANDS[name], money_of(scenario))
    assert [entry.metadata["order_id"] for entry in shop.books()] == ["A-17"]


DECLINED = {
    "4000000000000002": "declined",
    "4000000000009995": "too low",
    "4000000000009987": "declined",
    "4000000000000069": "expired",
    "4000000000000127": "code",
}


@pytest.mark.parametrize(("number", "word"), DECLINED.items())
def test_after_a_decline_another_card_pays(open_shop: Open, number: str, word: str) -> None:
    michael = SCENARIOS["Michael Brown"]
    shop = open_shop(**amount_of(michael))
    declined = shop.say_all("Michael Brown", number, "11/30", "123", "confirm")
    assert (declined.status, declined.current_field) == (Status.COLLECTING, "card")
    assert "Nothing was charged" in declined.response
    assert word in declined.response
    assert not [hint for hint in ("lost", "stolen") if hint in declined.response.lower()]
    assert shop.charged() == []
    shown = shop.say_all(*messages_of(michael)[1:])
    assert shown.status is Status.CONFIRMING
    paid = shop.say("confirm")
    completed_as(shop, paid, "Michael Brown", "visa", "4242", money_of(michael))
    assert len(shop.books()) == 1


def test_after_a_decline_a_customer_can_leave(open_shop: Open) -> None:
    shop = open_shop(PAYMENT_AMOUNT="4900")
    shop.say_all("Jane Doe", "4000000000000002", "12/29", "456", "confirm")
    left = shop.say("cancel")
    assert (left.status, left.payment) == (Status.CANCELLED, None)
    assert "othing was charged" in left.response
    assert shop.say("confirm").status is Status.CANCELLED
    assert shop.charged() == []
    session = shop.application.chat.show_session("customer")
    assert (session.name, session.token, session.card) == (None, None, None)


def test_after_three_declines_a_person_has_to_help(open_shop: Open) -> None:
    shop = open_shop(PAYMENT_AMOUNT="4900", MERCHANT_NAME="Ada's Books")
    shop.say("Jane Doe")
    replies = [shop.say_all("4000000000000002", "12/29", "456", "confirm") for _ in range(3)]
    assert [reply.status for reply in replies] == [Status.COLLECTING] * 2 + [Status.ERROR]
    assert "Ada's Books" in replies[-1].response
    assert shop.say("4242424242424242").status is Status.ERROR
    assert shop.charged() == []


def test_while_payments_are_paused_nothing_is_taken(open_shop: Open) -> None:
    shop = open_shop(PAYMENT_AMOUNT="4900", PAYMENTS_PAUSED="true")
    for text in ("I want to pay", "Jane Doe", "4242424242424242", "12/29", "confirm"):
        reply = shop.say(text)
        assert "Payments are paused" in reply.response
        assert (reply.status, reply.done) == (Status.COLLECTING, 0)
    assert shop.say("456").done == 0
    assert shop.books() == []


def test_a_pause_between_summary_and_confirmation_takes_nothing_and_forgets_nothing(
    open_shop: Open,
) -> None:
    shop = open_shop(PAYMENT_AMOUNT="4900")
    shop.say_all("Jane Doe", "4242424242424242", "12/29", "456")
    at_work = shop.application
    shop.application = pausing(at_work)
    paused = shop.say("confirm")
    assert "Payments are paused" in paused.response
    assert (paused.status, shop.books()) == (Status.CONFIRMING, [])
    shop.application = at_work
    completed_as(shop, shop.say("confirm"), "Jane Doe", "visa", "4242", Money(4900, "usd"))


def pausing(application: Application) -> Application:
    """Return the application with payments paused, over the same store."""
    policy = replace(application.chat.policy, paused=True)
    settlement = replace(application.settlement, policy=policy)
    return replace(
        application, chat=replace(application.chat, policy=policy, settlement=settlement)
    )


@pytest.mark.parametrize(
    ("today", "expired"),
    [
        (datetime(2026, 9, 30, 23, 59, 59, tzinfo=UTC), False),
        (datetime(2026, 10, 1, 12, tzinfo=UTC), True),
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
