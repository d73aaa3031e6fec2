"""Which PaymentMethods that a browser has made are taken, and which are not."""

from contextlib import closing
from datetime import date
from typing import Any

import msgspec
import pytest
import stripe
from hypothesis import given
from tests.adapters.stripe.answers import JSON, Varied
from tests.adapters.stripe.script import (
    Says,
    ScriptedStripe,
    error,
    gateway_that_hears,
    no_connection,
)

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.domain.model.calls.effects import AdoptCard, CardRefused, Refusal, Tokenised
from payment_smart_bot.domain.model.calls.lookups import ListSavedCards, SavedCards
from payment_smart_bot.domain.model.cards.card_details import Expiry
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.value import replace
from stripe_simulator import Simulator

ADOPT = AdoptCard("pm_1", ("visa", "amex"), date(2026, 11, 21))
CARD = {"brand": "visa", "last4": "4242", "exp_year": 2026, "exp_month": 11}
METHOD: dict[str, Any] = {
    "id": "pm_1",
    "object": "payment_method",
    "type": "card",
    "card": CARD,
    "customer": None,
    "livemode": False,
}


def test_a_card_that_may_be_used_is_taken_in_the_month_in_which_it_expires() -> None:
    scripted = ScriptedStripe(Says(METHOD))
    token = Token("pm_1", "visa", "4242", Expiry(2026, 11), livemode=False)
    assert scripted.gateway.perform(ADOPT) == Tokenised(token)
    assert [(sent.method, sent.path) for sent in scripted.seen] == [
        ("get", "/v1/payment_methods/pm_1")
    ]


NAMES = {
    "of a wallet": ("Jane Doe", "Jane Doe"),
    "with too much room": ("  Jane \n Doe ", "Jane Doe"),
    "of a script that has no case": ("田中花子", "田中花子"),
    "none": (None, None),
    "blank": ("  ", None),
    "with a mark": ("Ana-Lúcia d'Á. O'Neill", "Ana-Lúcia d'Á. O'Neill"),
    "a formula": ("Jane;=HYPERLINK()", None),
    "an address": ("jane@example.com", None),
    "a card number": ("Jane 4242424242424242", None),
    "a number in other digits": ("٤٢٤٢", None),
    "a book": ("J" * 101, None),
    "a number for a name": (7, None),
}


@pytest.mark.parametrize("kind", NAMES)
def test_the_owners_name_is_taken_where_it_is_one(kind: str) -> None:
    given, taken = NAMES[kind]
    method = {**METHOD, "billing_details": {"name": given}}
    outcome = ScriptedStripe(Says(method)).gateway.perform(ADOPT)
    assert isinstance(outcome, Tokenised)
    assert outcome.name == taken


REFUSED: dict[str, tuple[dict[str, Any], Refusal]] = {
    "another brand": ({"card": {**CARD, "brand": "discover"}}, Refusal.BRAND),
    "a brand of Stripe's alone": ({"card": {**CARD, "brand": "eftpos_au"}}, Refusal.BRAND),
    "no brand": ({"card": {"last4": "4242"}}, Refusal.BRAND),
    "expired last month": ({"card": {**CARD, "exp_month": 10}}, Refusal.EXPIRY),
    "expired last year": ({"card": {**CARD, "exp_year": 2025, "exp_month": 12}}, Refusal.EXPIRY),
    "somebody's": ({"customer": "cus_2", "allow_redisplay": "always"}, Refusal.UNUSABLE),
    "a bank account": ({"type": "us_bank_account", "card": None}, Refusal.UNUSABLE),
    "a card without a card": ({"card": None}, Refusal.UNUSABLE),
    "of another mode": ({"livemode": True}, Refusal.UNUSABLE),
    "another one": ({"id": "pm_2"}, Refusal.UNUSABLE),
}


@pytest.mark.parametrize(("change", "refusal"), REFUSED.values(), ids=REFUSED)
def test_a_card_is_refused(change: dict[str, Any], refusal: Refusal) -> None:
    gateway = gateway_that_hears(Says({**METHOD, **change}))
    assert gateway.perform(ADOPT) == CardRefused(refusal)


def test_one_that_stripe_does_not_know_is_refused() -> None:
    """So is one of another account, or of another mode."""
    gateway = gateway_that_hears(Says(error(code="resource_missing"), 404))
    assert gateway.perform(ADOPT) == CardRefused(Refusal.UNUSABLE)


def test_a_live_key_takes_live_cards_only() -> None:
    for livemode, kind in ((True, Tokenised), (False, CardRefused)):
        http = ScriptedStripe(Says({**METHOD, "livemode": livemode}))
        client = stripe.StripeClient("sk_live_1", http_client=http)
        assert type(StripeGateway(client, livemode=True).perform(ADOPT)) is kind


UNAVAILABLE = {
    "out of reach": Says(no_connection()),
    "a fault": Says(error("api_error"), 500),
    "our key": Says(error(), 401),
    "no JSON": Says("<html>"),
    "something else": Says({"object": "list"}),
    "a list": Says([]),
    "no date": Says({**METHOD, "card": {"brand": "visa", "last4": "4242"}}),
    "a date in words": Says({**METHOD, "card": {**CARD, "exp_year": "2027"}}),
    "a date that is none": Says({**METHOD, "card": {**CARD, "exp_year": 2027, "exp_month": 13}}),
    "a year of another kind": Says({**METHOD, "card": {**CARD, "exp_year": 2027.5}}),
    "more than last digits": Says({**METHOD, "card": {**CARD, "last4": "4242424242424242"}}),
    "no last digits": Says({**METHOD, "card": {**CARD, "last4": None}}),
}


@pytest.mark.parametrize("says", UNAVAILABLE.values(), ids=UNAVAILABLE)
def test_what_stripe_does_not_tell_is_to_be_asked_again(says: Says) -> None:
    with pytest.raises(GatewayUnavailable):
        gateway_that_hears(says).perform(ADOPT)


# --- saved cards ----------------------------------------------------------------------------------

SAVED: dict[str, Any] = METHOD | {"customer": "cus_1", "allow_redisplay": "always"}
TOKEN = Token("pm_1", "visa", "4242", Expiry(2026, 11), livemode=False)
LIST = ListSavedCards("cus_1", ADOPT.accepted_brands, ADOPT.today)


@pytest.mark.parametrize(
    ("customer_id", "change", "outcome"),
    [
        ("cus_1", {}, Tokenised(TOKEN)),
        ("cus_2", {}, CardRefused(Refusal.UNUSABLE)),
        (None, {}, CardRefused(Refusal.UNUSABLE)),
        ("cus_1", {"allow_redisplay": "limited"}, CardRefused(Refusal.UNUSABLE)),
        ("cus_1", {"customer": None}, Tokenised(TOKEN)),
    ],
    ids=["theirs", "another's", "nobody is named", "not to be shown again", "a new one"],
)
def test_a_saved_card_is_taken_from_its_own_customer_alone(
    customer_id: str | None, change: dict[str, Any], outcome: Tokenised | CardRefused
) -> None:
    adopt = replace(ADOPT, customer_id=customer_id)
    assert gateway_that_hears(Says(SAVED | change)).perform(adopt) == outcome


def test_the_saved_cards_are_listed_that_can_be_paid_with() -> None:
    others = [SAVED | change for change, _ in REFUSED.values() if "id" not in change]
    page = {"object": "list", "data": [*others, SAVED], "has_more": True}
    scripted = ScriptedStripe(Says(page))
    assert scripted.gateway.perform(LIST) == SavedCards((TOKEN,))
    (sent,) = scripted.seen
    assert (sent.method, sent.path) == ("get", "/v1/customers/cus_1/payment_methods")
    assert sent.parameters == {"type": "card", "allow_redisplay": "always", "limit": "10"}


def test_a_card_that_is_not_whole_hides_no_other() -> None:
    changes: list[dict[str, object]] = [
        {"exp_year": "2027"},
        {"exp_month": None},
        {"last4": "4242424242424242"},
        {"brand": ["visa"]},
        {"brand": {}},
    ]
    odd = [SAVED | {"card": {**CARD, **change}} for change in changes]
    page = {"object": "list", "data": [*odd, SAVED], "has_more": False}
    assert gateway_that_hears(Says(page)).perform(LIST) == SavedCards((TOKEN,))


@pytest.mark.parametrize("id_", [None, 7, "", "pm 1", "../refunds", "pm_" + "1" * 300, ["pm_1"]])
def test_a_list_with_an_object_that_has_no_id_is_none(id_: object) -> None:
    page = {"object": "list", "data": [SAVED, SAVED | {"id": id_}], "has_more": False}
    with pytest.raises(GatewayUnavailable):
        gateway_that_hears(Says(page)).perform(LIST)


CARDS = Varied(lambda: dict(CARD)).draw() | JSON


@given(Varied(lambda: dict(SAVED)).draw(), CARDS)
def test_whatever_stripe_says_of_a_card_it_is_whole_or_not_there(
    method: dict[str, Any], card: object
) -> None:
    """What is kept of it can be stored, read again and shown."""
    said = method | {"card": card}
    page = {"object": "list", "data": [said], "has_more": False}
    for effect, says in ((ADOPT, Says(said)), (LIST, Says(page))):
        try:
            outcome = gateway_that_hears(says).perform(effect)
        except GatewayUnavailable:
            continue
        tokens = [outcome.token] if isinstance(outcome, Tokenised) else []
        tokens += outcome.cards if isinstance(outcome, SavedCards) else []
        for token in tokens:
            assert token.last4.isdecimal()
            assert len(token.last4) == 4
            assert msgspec.convert(msgspec.to_builtins(token), Token) == token


def test_a_customer_that_stripe_does_not_know_has_no_cards() -> None:
    gateway = gateway_that_hears(Says(error(code="resource_missing"), 404))
    assert gateway.perform(LIST) == SavedCards()


@pytest.mark.parametrize(
    "says",
    [Says(no_connection()), Says(error("api_error"), 500), Says("<html>"), Says(METHOD)],
    ids=["out of reach", "a fault", "no JSON", "something else"],
)
def test_a_list_that_does_not_come_is_asked_for_once(says: Says) -> None:
    scripted = ScriptedStripe(says)
    with pytest.raises(GatewayUnavailable):
        scripted.gateway.perform(LIST)
    assert len(scripted.seen) == 1


def test_the_simulator_lists_the_cards_that_may_be_shown_again() -> None:
    with closing(Simulator.open(":memory:")) as simulator:
        client = stripe.StripeClient("sk_test_1", http_client=simulator.http_client())
        customer = client.v1.customers.create()
        for token, redisplay in (("tok_visa", "always"), ("tok_amex", "limited")):
            card: Any = {"type": "card", "card": {"token": token}, "allow_redisplay": redisplay}
            method = client.v1.payment_methods.create(card)
            client.v1.payment_methods.attach(method.id, {"customer": customer.id})
        listed = StripeGateway(client).perform(replace(LIST, customer_id=customer.id))
    assert isinstance(listed, SavedCards)
    assert [(card.brand, card.last4) for card in listed.cards] == [("visa", "4242")]
