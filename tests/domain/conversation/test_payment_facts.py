"""The facts of a payment, and the ids by which a consent names them."""

import pytest
from tests.fakes.ports import NOON

from payment_smart_bot.domain.conversation.payment_facts import (
    name_offer,
    name_summary,
    state_facts,
)
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace

REQUEST = PaymentRequest(Money(12900, "usd"), "Two tickets, Saturday 8 pm", order_id="A-17")
POLICY = Policy(
    merchant="Ada's Books",
    logo_url="https://adasbooks.example/logo.png",
    contact="help@adasbooks.example",
    terms_url="https://adasbooks.example/terms",
)
SESSION = Session.start("s1", NOON, POLICY.session_life, "ab" * 16, REQUEST)


def test_the_facts_are_those_of_the_request_and_of_the_merchant() -> None:
    facts = state_facts(SESSION, POLICY)
    assert (facts.merchant, facts.logo_url, facts.contact, facts.terms_url) == (
        "Ada's Books",
        "https://adasbooks.example/logo.png",
        "help@adasbooks.example",
        "https://adasbooks.example/terms",
    )
    assert (facts.money, facts.description, facts.order_id) == (
        REQUEST.money, "Two tickets, Saturday 8 pm", "A-17",
    )  # fmt: skip


def _ask(request: PaymentRequest) -> Session:
    return replace(SESSION, request=request)


@pytest.mark.parametrize(
    ("session", "policy"),
    [
        pytest.param(_ask(replace(REQUEST, money=Money(12901, "usd"))), POLICY, id="amount"),
        pytest.param(_ask(replace(REQUEST, money=Money(12900, "eur"))), POLICY, id="currency"),
        pytest.param(_ask(replace(REQUEST, money=None)), POLICY, id="no amount"),
        pytest.param(_ask(replace(REQUEST, description="Three tickets")), POLICY, id="item"),
        pytest.param(_ask(replace(REQUEST, order_id="A-18")), POLICY, id="order"),
        pytest.param(_ask(replace(REQUEST, save_card=True)), POLICY, id="saving the card"),
        pytest.param(SESSION, replace(POLICY, merchant="Bob's Books"), id="merchant"),
        pytest.param(SESSION, replace(POLICY, terms_url=None), id="terms"),
        pytest.param(replace(SESSION, seed="cd" * 16), POLICY, id="conversation"),
    ],
)
def test_another_id_names_whatever_differs_in_what_is_agreed_to(
    session: Session, policy: Policy
) -> None:
    assert name_offer(session, policy) != name_offer(SESSION, POLICY)


def test_the_id_stays_while_the_conversation_goes_on() -> None:
    later = replace(SESSION, version=4, declines=1).with_value("name", "Jane Doe")
    assert name_offer(later, POLICY) == name_offer(SESSION, POLICY)


def test_a_summary_has_another_id_for_another_card_or_when_it_is_shown_anew() -> None:
    token = Token("pm_1", "visa", "4242", Expiry(2031, 12), livemode=False)
    shown = replace(SESSION, token=token, offer=Offer(NOON, REQUEST.money))
    ids = [
        name_summary(shown, POLICY),
        name_summary(replace(shown, token=replace(token, id="pm_2")), POLICY),
        name_summary(replace(shown, offer=Offer(NOON.replace(hour=23), REQUEST.money)), POLICY),
        name_offer(shown, POLICY),
    ]
    assert len(set(ids)) == len(ids)
