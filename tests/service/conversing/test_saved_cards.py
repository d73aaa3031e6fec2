"""A returning customer pays with a saved card in one tap, and nobody else does.

Through the Stripe adapter, the official SDK and the simulator.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import stripe
from tests.fakes.talk import paying
from tests.service.shop import Shop, shop_over

from payment_smart_bot.domain.conversation.payment_facts import name_offer
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import InvalidRequest, OrderChanged
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.erasure import Person
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.conversing.saved_cards import MOST_OFFERED, list_offered_cards
from payment_smart_bot.service.driving import run

POLICY = paying(policy=Policy(return_url="https://shop.example/back", merchant="Blue Bakery"))


@pytest.fixture
def shop(request: pytest.FixtureRequest) -> Iterator[Shop]:
    with shop_over(request.param, policy=POLICY) as shop:
        yield shop


def make_customer(shop: Shop) -> str:
    return shop.stripe.v1.customers.create({"name": "Jane"}).id


def save(shop: Shop, customer: str, token: str = "tok_visa", **more: Any) -> str:  # noqa: S107
    """Save a card with a Customer at Stripe that may be shown to them again."""
    card: Any = {"type": "card", "card": {"token": token}, "allow_redisplay": "always", **more}
    method = shop.stripe.v1.payment_methods.create(card)
    shop.stripe.v1.payment_methods.attach(method.id, {"customer": customer})
    return method.id


def offered(shop: Shop, customer: str, **request: Any) -> Session:
    return shop.asked({"customerId": customer, "offerSavedCards": True, **request})


def tap(shop: Shop, session: Session, card: str, message_id: str | None = None) -> Reply:
    offer = name_offer(session, shop.policy)
    said = Said("", session.id, message_id, payment_method_id=card, offer_id=offer)
    return run(shop.chat.take_turn(said), shop.handler.perform)


def intents(shop: Shop) -> list[stripe.PaymentIntent]:
    return shop.stripe.v1.payment_intents.list({"limit": 100}).data


def listed(shop: Shop, session: Session) -> list[str]:
    work = list_offered_cards(session, shop.policy, shop.clock())
    return [card.id for card in run(work, shop.handler.perform)]


# --- one tap --------------------------------------------------------------------------------------


def test_one_tap_charges_the_customers_saved_card_and_saves_nothing_more(shop: Shop) -> None:
    jane = make_customer(shop)
    card = save(shop, jane)
    session = offered(shop, jane)
    assert tap(shop, session, card, "tap").status == "completed"
    assert tap(shop, session, card, "tap").status == "completed"
    (intent,) = intents(shop)
    assert (intent.status, intent.customer, intent.payment_method) == ("succeeded", jane, card)
    assert intent.setup_future_usage is None
    payment = shop.payment_of(session.id)
    assert (payment.customer_id, payment.has_saved_card) == (jane, False)
    assert payment.consent.shown.startswith("You pay $49.00 to Blue Bakery with your Visa ending")


def test_a_card_that_is_kept_for_later_as_well_stays_with_the_customer(shop: Shop) -> None:
    jane = make_customer(shop)
    card = save(shop, jane)
    session = offered(shop, jane, saveCard=True)
    assert tap(shop, session, card).status == "completed"
    assert intents(shop)[0].setup_future_usage == "off_session"
    assert shop.payment_of(session.id).has_saved_card


def test_the_bank_may_ask_the_owner_of_a_saved_card(shop: Shop) -> None:
    jane = make_customer(shop)
    card = save(shop, jane, "tok_threeDSecureRequired")
    assert tap(shop, offered(shop, jane), card).status == "action_required"


def test_after_a_decline_another_saved_card_or_a_new_one_pays(shop: Shop) -> None:
    jane = make_customer(shop)
    poor, rich = save(shop, jane, "tok_chargeCustomerFail"), save(shop, jane)
    new = shop.stripe.v1.payment_methods.create({"type": "card", "card": {"token": "tok_visa"}})
    for next_card in (rich, new.id):
        session = offered(shop, jane)
        declined = tap(shop, session, poor)
        assert (declined.status, "Nothing was charged" in declined.response) == ("collecting", True)
        assert tap(shop, session, next_card).status == "completed"
        assert intents(shop)[0].payment_method == next_card
    assert shop.stripe.v1.payment_methods.retrieve(new.id).customer is None


def test_who_is_erased_keeps_the_card_that_we_have_not_saved(shop: Shop) -> None:
    jane = make_customer(shop)
    card = save(shop, jane)
    session = offered(shop, jane)
    tap(shop, session, card)
    shop.erasure.erase(Person(session_id=session.id))
    assert shop.stripe.v1.payment_methods.retrieve(card).customer == jane


# --- nobody else ----------------------------------------------------------------------------------


def anothers(shop: Shop) -> tuple[Session, str]:
    return offered(shop, make_customer(shop)), save(shop, make_customer(shop))


def without_the_offer(shop: Shop) -> tuple[Session, str]:
    jane = make_customer(shop)
    return shop.asked({"customerId": jane, "saveCard": True}), save(shop, jane)


def without_a_customer(shop: Shop) -> tuple[Session, str]:
    return shop.asked(), save(shop, make_customer(shop))


def not_to_be_shown(shop: Shop) -> tuple[Session, str]:
    jane = make_customer(shop)
    return offered(shop, jane), save(shop, jane, allow_redisplay="limited")


def detached(shop: Shop) -> tuple[Session, str]:
    jane = make_customer(shop)
    session, card = offered(shop, jane), save(shop, jane)
    shop.stripe.v1.payment_methods.detach(card)
    return session, card


def of_an_erased_customer(shop: Shop) -> tuple[Session, str]:
    jane = make_customer(shop)
    session, card = offered(shop, jane), save(shop, jane)
    shop.stripe.v1.customers.delete(jane)
    return session, card


NOT_THEIRS = [anothers, without_the_offer, without_a_customer, not_to_be_shown]


@pytest.mark.parametrize("prepare", NOT_THEIRS, ids=lambda each: each.__name__)
def test_a_card_that_is_not_theirs_to_use_never_reaches_a_charge(
    shop: Shop, prepare: Callable[[Shop], tuple[Session, str]]
) -> None:
    session, card = prepare(shop)
    assert tap(shop, session, card).status == "collecting"
    assert intents(shop) == []


@pytest.mark.parametrize(
    ("prepare", "status"),
    [(detached, "collecting"), (of_an_erased_customer, "error")],
    ids=["detached", "of a Customer who is erased"],
)
def test_a_card_that_is_nobodys_any_more_is_charged_nothing(
    shop: Shop, prepare: Callable[[Shop], tuple[Session, str]], status: str
) -> None:
    """Without the Customer, nothing can be paid here: that is for the merchant to mend."""
    session, card = prepare(shop)
    reply = tap(shop, session, card)
    assert reply.status == status
    assert "othing was charged" in reply.response
    assert [intent.status for intent in intents(shop) if intent.status == "succeeded"] == []
    assert listed(shop, session) == []


# --- what is offered ------------------------------------------------------------------------------


def test_at_most_three_cards_are_offered_the_newest_first(shop: Shop) -> None:
    jane = make_customer(shop)
    saved = []
    for _ in range(MOST_OFFERED + 1):
        saved.append(save(shop, jane))
        shop.clock.forward(timedelta(seconds=1))
    save(shop, jane, allow_redisplay="unspecified")
    assert listed(shop, offered(shop, jane)) == saved[:0:-1]


@pytest.mark.parametrize("status", [Status.COMPLETED, Status.ERROR])
def test_none_is_offered_once_it_is_over(shop: Shop, status: Status) -> None:
    jane = make_customer(shop)
    save(shop, jane)
    assert listed(shop, replace(offered(shop, jane), status=status)) == []


def test_none_is_offered_unless_the_merchant_says_so(shop: Shop) -> None:
    jane = make_customer(shop)
    save(shop, jane)
    assert listed(shop, shop.asked({"customerId": jane, "saveCard": True})) == []


# --- what the merchant asks -----------------------------------------------------------------------

REFUSED = {
    "without an amount": (Policy(), "comes without an amount"),
    "on Stripe's page": (replace(POLICY, entry_mode=EntryMode.CHECKOUT), "is not possible here"),
}


@pytest.mark.parametrize(("policy", "why"), REFUSED.values(), ids=REFUSED)
def test_an_offer_that_nothing_can_come_of_is_refused(policy: Policy, why: str) -> None:
    with shop_over("memory", policy=policy) as shop, pytest.raises(InvalidRequest, match=why):
        offered(shop, "cus_1")


def test_an_order_whose_link_may_go_to_anybody_is_not_given_the_link_with_the_offer(
    shop: Shop,
) -> None:
    order = {"orderId": "A-18", "once": True, "saveCard": True}
    offered(shop, "cus_1", **order)
    with pytest.raises(OrderChanged):
        shop.asked({**order, "customerId": "cus_1"})
