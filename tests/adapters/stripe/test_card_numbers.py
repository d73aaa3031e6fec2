"""What is sent of a card number: itself, what stands for a test number, or nothing."""

import logging
from collections.abc import Iterator
from contextlib import closing

import pytest
import stripe
from tests.adapters.stripe.script import Says, ScriptedStripe
from tests.fakes.ports import NOON

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.transport.connection import CardNumbers
from payment_smart_bot.adapters.stripe.transport.errors import GatewayMisused
from payment_smart_bot.domain.model.calls.effects import (
    CardRefused,
    CodeNotTaken,
    Refusal,
    Tokenise,
    TokeniseCode,
    Tokenised,
)
from payment_smart_bot.domain.model.cards.card_details import VISA, Cvv, Expiry, Pan, parse_pan
from payment_smart_bot.domain.model.cards.published_cards import SIMULATED, STAND_INS
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from stripe_simulator import NO_RAW_CARDS, Simulator
from stripe_simulator.cards.catalogue import BY_NUMBER, BY_PAYMENT_METHOD, BY_TOKEN

TYPED = Expiry(2031, 5)
OF_TOKENS = Expiry(NOON.year + 1, NOON.month)
CODE = Cvv("987")
REAL = Pan("4929420573595709", VISA)


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with closing(Simulator.open(":memory:", clock=NOON.timestamp)) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: Simulator) -> stripe.StripeClient:
    """Return a client whose key may send no card number: as most accounts, in test mode too."""
    return stripe.StripeClient(NO_RAW_CARDS, http_client=simulator.http_client())


def test_the_table_agrees_with_the_simulators() -> None:
    """Each number has what stands for it there, and neither table knows a number more."""
    assert BY_NUMBER.keys() == SIMULATED
    for number, stand_in in STAND_INS.items():
        known = (BY_PAYMENT_METHOD if stand_in.startswith("pm_") else BY_TOKEN)[stand_in]
        assert known == BY_NUMBER[number], stand_in
    without = [BY_NUMBER[number] for number in SIMULATED - STAND_INS.keys()]
    at_stripe = [card for card in without if not card.on_charge.processing_seconds]
    assert not any(card.tokens for card in at_stripe)
    assert not any(card in BY_PAYMENT_METHOD.values() for card in at_stripe)
    assert all(isinstance(parse_pan(number), Pan) for number in SIMULATED)


@pytest.mark.parametrize("number", STAND_INS)
def test_a_test_number_becomes_a_payment_method_though_it_is_not_sent(
    client: stripe.StripeClient, number: str
) -> None:
    pan = parse_pan(number)
    assert isinstance(pan, Pan)
    gateway = StripeGateway(client, CardNumbers.STAND_INS)
    done = gateway.perform(Tokenise("s", pan, TYPED, CODE, "Zoë O'Neill"))
    assert isinstance(done, Tokenised)
    assert (done.token.last4, done.token.expiry) == (pan.last4, OF_TOKENS)
    if not STAND_INS[number].startswith("pm_"):
        made = client.v1.payment_methods.retrieve(done.token.id)
        assert made.billing_details.name == "Zoë O'Neill"
    else:
        assert done.token.id == STAND_INS[number]


METHOD = {
    "object": "payment_method",
    "id": "pm_1",
    "livemode": False,
    "card": {"brand": "visa", "last4": "4242", "exp_month": 11, "exp_year": 2027},
}


def test_the_token_goes_to_stripe_with_the_name_and_nothing_that_was_typed() -> None:
    http = ScriptedStripe(Says(METHOD))
    gateway = StripeGateway(client_over(http), CardNumbers.STAND_INS)
    gateway.perform(Tokenise("s", Pan("4242424242424242", VISA), TYPED, CODE, "Jane Doe"))
    gateway.perform(Tokenise("s", Pan("4242424242424242", VISA), TYPED, CODE, None))
    sent = {"type": "card", "card[token]": "tok_visa"}
    assert [each.parameters for each in http.seen] == [
        {**sent, "billing_details[name]": "Jane Doe"},
        sent,
    ]


def client_over(http: stripe.HTTPClient) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_1", http_client=http)


@pytest.mark.parametrize("number", [REAL.reveal(), "4111111111111111", "2223003122003222"])
def test_a_number_that_nothing_stands_for_is_refused_and_not_sent(number: str) -> None:
    http = ScriptedStripe(Says(METHOD))
    gateway = StripeGateway(client_over(http), CardNumbers.STAND_INS)
    pan = parse_pan(number)
    assert isinstance(pan, Pan)
    refused = CardRefused(Refusal.TEST_CARD_NEEDED)
    assert gateway.perform(Tokenise("s", pan, TYPED, CODE, "Jane Doe")) == refused
    assert http.seen == []


def test_a_published_method_that_does_not_come_can_be_asked_for_again() -> None:
    gateway = StripeGateway(client_over(ScriptedStripe(Says({}, 500))), CardNumbers.STAND_INS)
    always_authenticates = Pan("4000002760003184", VISA)
    with pytest.raises(GatewayUnavailable, match=r"Stripe (is out of reach|had a fault)"):
        gateway.perform(Tokenise("s", always_authenticates, TYPED, CODE, "Jane Doe"))


def test_with_a_key_that_may_not_nothing_of_a_card_is_sent(
    caplog: pytest.LogCaptureFixture,
) -> None:
    http = ScriptedStripe(Says(METHOD))
    gateway = StripeGateway(client_over(http), CardNumbers.NEVER)
    with pytest.raises(GatewayMisused, match="Stripe refuses our requests"):
        gateway.perform(Tokenise("s", Pan("4242424242424242", VISA), TYPED, CODE, "Jane Doe"))
    assert gateway.perform(TokeniseCode(CODE)) == CodeNotTaken()
    assert http.seen == []
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "4242" not in caplog.text
