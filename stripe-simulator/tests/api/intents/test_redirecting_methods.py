"""An account whose Dashboard has payment methods that lead away from the page."""

from collections.abc import Iterator
from typing import Any

import pytest
import stripe

from simulator_testing.connecting import NOW, Clock, connect
from stripe_simulator import Account, Simulator

PAYMENT: Any = {
    "amount": 1099,
    "currency": "usd",
    "payment_method": "pm_card_visa",
    "confirm": True,
}
NEVER = {"automatic_payment_methods": {"enabled": True, "allow_redirects": "never"}}


@pytest.fixture
def account() -> Iterator[stripe.StripeClient]:
    of_many = Account(redirecting_methods=True)
    simulator = Simulator.open(":memory:", account=of_many, clock=Clock(NOW))
    yield connect(simulator)
    simulator.close()


def test_a_confirm_needs_a_way_back(account: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="must provide a `return_url`"):
        account.v1.payment_intents.create(PAYMENT)
    set_up: Any = {"payment_method": "pm_card_visa", "confirm": True}
    with pytest.raises(stripe.InvalidRequestError, match="This SetupIntent is configured"):
        account.v1.setup_intents.create(set_up)
    assert account.v1.payment_intents.list().data == []


@pytest.mark.parametrize(
    "more",
    [
        {"return_url": "https://shop.example/back"},
        NEVER,
        {"allowed_payment_method_types": ["card"]},
    ],
    ids=["with a way back", "without such methods", "with cards alone"],
)
def test_a_way_back_or_cards_alone_will_do(account: stripe.StripeClient, more: Any) -> None:
    assert account.v1.payment_intents.create(PAYMENT | more).status == "succeeded"


def test_an_account_of_cards_needs_none(client: stripe.StripeClient) -> None:
    assert client.v1.payment_intents.create(PAYMENT).status == "succeeded"
