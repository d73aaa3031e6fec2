"""Paying on Stripe's own page behind a link in the chat (`CARD_ENTRY=checkout`).

Through the Stripe adapter, the official SDK and the simulator with its page.
"""

import json
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

import pytest
import stripe
from tests.fakes.ports import Clock, RecordingMetrics
from tests.fakes.talk import PRICE, Talk, in_english, paying
from tests.service.shop import die

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.webhooks import read_event
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.checkouts import CheckCheckout, CheckoutSeen, OpenCheckout
from payment_smart_bot.domain.model.calls.effects import Outcome, StripeCall
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import VersionConflict
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.phrases import messages as say
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Reply, Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.ledger import Ledger
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.proof import prove
from payment_smart_bot.service.settling.refunds import Refunds
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from payment_smart_bot.service.settling.webhooks import Webhooks
from stripe_simulator import PROCESSING_SECONDS, Fault, Kind, Request, Simulator
from stripe_simulator.testing.browser import Browser, target_of

BACK = "https://shop.example/return"
AT_CHECKOUT = Policy(return_url=BACK, entry_mode=EntryMode.CHECKOUT)
DECLINED = "4000000000000002"
ASKS = "4000000000003220"
PROCESSING = "4000000000080103"


@dataclass
class Shop:
    """A conversation whose customer pays on Stripe's page."""

    simulator: Simulator
    clock: Clock
    policy: Policy = field(default_factory=lambda: paying(policy=AT_CHECKOUT))
    talk: Talk = field(init=False)

    def __post_init__(self) -> None:
        self.stripe = stripe.StripeClient("sk_test_1", http_client=self.simulator.http_client())
        gateway = StripeGateway(self.stripe)
        self.talk = Talk(policy=self.policy, clock=self.clock, gateway=gateway)
        self.browser = Browser(self.simulator)

    def say(self, text: str) -> Reply:
        return self.talk.say(text)

    def link(self, reply: Reply) -> str:
        assert reply.action_url is not None
        return reply.action_url

    def pay(self, reply: Reply, **card: str) -> None:
        assert target_of(self.browser.pay(self.link(reply), **card)) == BACK

    def look(self) -> Session:
        return run(self.talk.chat.look(self.talk.session_id), self.talk.handler.perform)

    def sweep(self) -> None:
        run(sweep_sessions(self.talk.settlement), self.talk.handler.perform)

    def webhook(self) -> None:
        """Tell of the latest payment, as any event of its Checkout Session does."""
        webhooks = Webhooks(self.talk.ledger, self.clock, self.talk.settlement)
        event = StripeEvent("evt_1", Subject.CHARGE, livemode=False, payment_id=self.payment.id)
        run(webhooks.apply_event(event), self.talk.handler.perform)

    @property
    def pages(self) -> list[Any]:
        return self.stripe.v1.checkout.sessions.list({"limit": 100}).data

    @property
    def payment(self) -> Payment:
        payment = self.talk.store.load_latest_payment(self.talk.session_id)
        assert payment is not None
        return payment

    @property
    def charged(self) -> int:
        return sum(intent.succeeded_charges for intent in self.simulator.books())

    def agrees(self) -> bool:
        since = self.clock() - timedelta(days=30)
        return not prove(self.talk.store, self.talk.gateway, since, self.clock()).differences


@pytest.fixture
def shop() -> Iterator[Shop]:
    clock = Clock()
    with closing(Simulator.open(":memory:", clock=lambda: clock().timestamp())) as simulator:
        yield Shop(simulator, clock)


@pytest.fixture
def saving(shop: Shop) -> Shop:
    """Return a shop whose conversations have no amount."""
    return Shop(shop.simulator, shop.clock, AT_CHECKOUT)


# --- paying ---


def test_a_greeting_is_answered_with_the_offer_of_a_link(shop: Shop) -> None:
    reply = shop.say("hello")
    assert (reply.status, reply.current_field, reply.total) == (Status.COLLECTING, "card", 1)
    assert reply.response.startswith("Hello. I take your payment of $49.00")
    assert 'Say "pay"' in reply.response
    assert shop.pages == []


@pytest.mark.parametrize("text", ["I want to pay", "pay", "yes", "ok", "My name is Jane Doe"])
def test_whoever_wants_to_pay_gets_the_link_at_once(shop: Shop, text: str) -> None:
    reply = shop.say(text)
    assert (reply.status, reply.current_field) == (Status.ACTION_REQUIRED, "confirmation")
    assert (reply.done, reply.total, reply.payment) == (0, 1, None)
    (page,) = shop.pages
    assert reply.action_url == page.url
    assert reply.response == (
        f"Please pay $49.00 to the merchant on Stripe's secure page.\n{page.url}\n"
        'Then come back here. Say "cancel" if you would rather not.'
    )
    assert (shop.payment.status, shop.payment.token) == (PaymentStatus.CHARGING, None)


@pytest.mark.parametrize("how", ["a message", "a poll", "the sweep", "a webhook"])
def test_a_payment_on_the_page_completes_the_conversation(shop: Shop, how: str) -> None:
    reply = shop.say("pay")
    shop.pay(reply)
    if how == "a poll":
        assert shop.look().status is Status.COMPLETED
    if how == "the sweep":
        shop.sweep()
    if how == "a webhook":
        shop.webhook()
    reply = shop.say("done")
    assert reply.response == "Done: $49.00 was charged to your Visa ending in 4242. Thank you."
    assert (reply.status, reply.done, reply.action_url) == (Status.COMPLETED, 1, None)
    assert reply.payment is not None
    assert (reply.payment.token.last4, reply.payment.money) == ("4242", PRICE)
    (entry,) = shop.simulator.books()
    payment = shop.payment
    assert (payment.status, payment.intent_id) == (PaymentStatus.PAID, entry.id)
    assert payment.cardholder == "Jane Doe"
    assert payment.token is not None
    assert payment.token.id.startswith("pm_")
    assert shop.agrees()


def test_a_page_that_took_money_from_something_else_than_a_card_is_paid(shop: Shop) -> None:
    """Whoever pays so is told, the merchant too, and an operator is called; there is no token."""
    metrics = RecordingMetrics()
    reply = shop.say("pay")
    assert target_of(shop.browser.pay_without_card(shop.link(reply))) == BACK
    settlement = replace(shop.talk.settlement, metrics=metrics)
    shop.clock.forward(timedelta(minutes=2))
    run(sweep_sessions(settlement), shop.talk.handler.perform)
    reply = shop.say("done?")
    assert reply.status is Status.COMPLETED
    assert "$49.00 was paid on Stripe's page." in reply.response
    assert "$49.00 was paid on Stripe's page" in shop.say("cancel").response
    assert "$49.00 was paid once on Stripe's page" in shop.say("has it gone through?").response
    payment = shop.payment
    assert (payment.status, payment.token) == (PaymentStatus.PAID, None)
    assert payment.intent_id == shop.simulator.books()[0].id
    assert metrics.of(Metric.UNEXPECTED_MONEY) == [1]
    assert shop.agrees()
    refunds = Refunds(shop.talk.ledger, shop.clock)
    refunded = run(refunds.refund(payment.id), shop.talk.handler.perform)
    assert refunded.status is PaymentStatus.REFUNDED


def test_whoever_cancels_after_paying_by_something_else_is_told_so(shop: Shop) -> None:
    reply = shop.say("pay")
    shop.browser.pay_without_card(shop.link(reply))
    assert "$49.00 had already been paid on Stripe's page" in shop.say("cancel").response


def test_a_success_on_a_page_that_was_closed_here_is_on_record(shop: Shop) -> None:
    """It has no card, whatever it was paid by: only its PaymentIntent is looked at."""
    shop.pay(shop.say("pay"))
    intent_id = shop.simulator.books()[0].id
    session = shop.talk.session
    failed = replace(shop.payment, status=PaymentStatus.FAILED)
    shop.talk.store.save_payment(failed)
    shop.talk.store.save(replace(session, status=Status.COLLECTING, charge=None), shop.clock())
    closed = ClosedPayments(shop.talk.settlement)
    run(closed.look(failed, intent_id), shop.talk.handler.perform)
    payment = shop.payment
    assert (payment.status, payment.intent_id) == (PaymentStatus.PAID, intent_id)
    assert "the payment has gone through after all" in shop.say("hello").response


def test_what_the_merchant_asked_for_is_on_the_payment_and_on_the_page(shop: Shop) -> None:
    request = PaymentRequest(
        money=PRICE,
        description="Two books",
        customer_email="jo@example.com",
        order_id="A-1",
        statement_descriptor_suffix="BOOKS",
        metadata={"shelf": "7"},
    )
    terms = "https://shop.example/terms"
    policy = Policy(
        return_url=BACK,
        entry_mode=EntryMode.CHECKOUT,
        request=request,
        merchant="Books",
        terms_url=terms,
    )
    shop = Shop(shop.simulator, shop.clock, policy)
    reply = shop.say("pay")
    assert reply.response.startswith(
        "Please pay $49.00 to Books (Two books) on Stripe's secure page. By doing so you accept "
        f"the terms: {terms}\n"
    )
    shop.pay(reply)
    shop.say("done")
    (page,) = shop.pages
    assert (page.customer_email, page.amount_total, page.currency) == (
        "jo@example.com",
        PRICE.amount,
        PRICE.currency,
    )
    intent = shop.stripe.v1.payment_intents.retrieve(str(shop.payment.intent_id)).to_dict()
    assert intent["description"] == "Two books"
    assert intent["receipt_email"] == "jo@example.com"
    assert intent["statement_descriptor_suffix"] == "BOOKS"
    assert intent["metadata"]["order_id"] == "A-1"
    assert intent["metadata"]["shelf"] == "7"
    assert shop.payment.consent.shown == reply.response.split("\n")[0]


def test_a_card_declined_on_the_page_can_be_followed_by_another_there(shop: Shop) -> None:
    reply = shop.say("pay")
    assert shop.browser.pay(shop.link(reply), number=DECLINED).status == 402
    again = shop.say("it was declined")
    assert (again.status, again.action_url) == (Status.ACTION_REQUIRED, reply.action_url)
    shop.pay(reply)
    assert shop.say("now?").status is Status.COMPLETED
    assert shop.charged == 1


def test_the_banks_question_is_asked_on_the_way_from_the_page(shop: Shop) -> None:
    reply = shop.say("pay")
    bank = target_of(shop.browser.pay(shop.link(reply), number=ASKS))
    assert shop.say("hm").status is Status.ACTION_REQUIRED
    shop.browser.answer(bank)
    assert shop.say("now?").status is Status.COMPLETED


@pytest.mark.parametrize("text", ["pay", "confirm", "what?", "my name is Jo"])
def test_while_the_page_is_open_the_same_link_is_given_again(shop: Shop, text: str) -> None:
    first = shop.say("pay")
    again = shop.say(text)
    assert (again.status, again.action_url) == (Status.ACTION_REQUIRED, first.action_url)
    assert shop.link(first) in again.response
    assert len(shop.pages) == 1


@pytest.mark.parametrize("asked_first", [False, True])
def test_a_question_is_answered_and_the_link_offered_again(shop: Shop, asked_first: bool) -> None:
    if not asked_first:
        shop.say("pay")
    reply = shop.say("is this safe?")
    assert "encrypted" in reply.response or "Stripe" in reply.response
    assert ('Say "pay"' if asked_first else "http://127.0.0.1") in reply.response


@pytest.mark.parametrize("before", [(), ("pay",)])
def test_a_typed_card_is_neither_used_nor_kept_nor_echoed(
    shop: Shop, before: tuple[str, ...]
) -> None:
    for text in before:
        shop.say(text)
    for text in ("4242 4242 4242 4242", "my card is 4242424242424242, 12/29, 456", "4242 4242"):
        reply = shop.say(text)
        assert reply.response.startswith("For your safety I take no card details in the chat")
        assert "4242" not in reply.echo
        assert "4242" not in reply.response.replace(str(reply.action_url), "")
    session = shop.talk.session
    assert (session.card, session.pieces, session.token) == (None, None, None)
    assert reply.status is (Status.ACTION_REQUIRED if before else Status.COLLECTING)


# --- giving up ---


def test_a_cancellation_closes_the_page_first(shop: Shop) -> None:
    link = shop.link(shop.say("pay"))
    reply = shop.say("cancel")
    assert reply.status is Status.CANCELLED
    assert shop.payment.status is PaymentStatus.CANCELLED
    assert shop.browser.pay(link).status == 410
    assert shop.charged == 0
    assert shop.agrees()


def test_a_cancellation_after_the_payment_is_too_late_and_says_so(shop: Shop) -> None:
    shop.pay(shop.say("pay"))
    reply = shop.say("cancel")
    assert (reply.status, shop.charged) == (Status.COMPLETED, 1)
    assert "too late to cancel" in reply.response


def test_a_payment_between_the_look_and_the_closing_of_the_page_wins(shop: Shop) -> None:
    reply = shop.say("pay")

    def pays_meanwhile(request: Request) -> Fault | None:
        if request.path.endswith("/expire"):
            shop.pay(reply)
        return None

    shop.simulator.faults.choose(pays_meanwhile)
    assert "too late to cancel" in shop.say("cancel").response
    assert shop.payment.status is PaymentStatus.PAID


def test_a_wish_to_pay_that_a_cancellation_overtakes_opens_no_other_page(shop: Shop) -> None:
    chat, perform = shop.talk.chat, shop.talk.handler.perform
    turn = chat.take_turn(Said("pay", shop.talk.session_id))
    opening = next(turn)
    shop.clock.forward(LEASE)  # it hangs, until others take it for dead
    assert shop.say("cancel").status is Status.CANCELLED
    reply = run(_going_on(turn, opening), perform)
    assert reply.status is Status.CANCELLED
    assert (reply.action_url, len(shop.pages)) == (None, 1)


def test_after_a_cancellation_another_link_is_another_payment(shop: Shop) -> None:
    shop.say("pay")
    first = shop.payment
    assert shop.say("cancel").status is Status.CANCELLED
    assert shop.say("confirm").status is Status.CANCELLED
    reply = shop.say("I want to pay")
    assert reply.status is Status.ACTION_REQUIRED
    shop.pay(reply)
    assert shop.say("done").status is Status.COMPLETED
    assert shop.payment.id != first.id
    assert shop.agrees()


def test_a_page_that_nobody_came_back_from_is_closed_with_the_conversation(shop: Shop) -> None:
    link = shop.link(shop.say("pay"))
    for _ in range(59):
        shop.clock.forward(timedelta(minutes=1))
        shop.sweep()
    assert shop.talk.session.status is Status.ACTION_REQUIRED
    shop.clock.forward(timedelta(minutes=1))
    shop.sweep()
    assert shop.browser.pay(link).status == 410
    assert shop.payment.status is PaymentStatus.CANCELLED
    assert shop.look().status is Status.CANCELLED
    shop.clock.forward(timedelta(minutes=16))
    assert shop.talk.store.load(shop.talk.session_id, shop.clock()) is None


def test_a_link_given_late_in_a_conversation_is_closed_with_it_all_the_same(shop: Shop) -> None:
    """Stripe opens no page for less than 30 minutes, so ours has to be closed before."""
    shop.say("hello")
    shop.clock.forward(timedelta(minutes=55))
    reply = shop.say("pay")
    assert reply.expires_at == shop.clock() + timedelta(minutes=15)
    shop.clock.forward(timedelta(minutes=15))
    shop.sweep()
    assert shop.browser.pay(shop.link(reply)).status == 410
    assert shop.payment.status is PaymentStatus.CANCELLED


def test_a_page_that_stripe_closed_leads_to_another_link_on_request(shop: Shop) -> None:
    first = shop.say("pay")
    (page,) = shop.pages
    shop.stripe.v1.checkout.sessions.expire(page.id)
    reply = shop.say("hello?")
    assert reply.status is Status.COLLECTING
    assert reply.response.startswith("Nothing was charged: the link to Stripe's page is not open")
    assert 'Say "pay"' in reply.response
    assert shop.payment.status is PaymentStatus.FAILED
    again = shop.say("pay")
    assert again.action_url != first.action_url
    shop.pay(again)
    assert shop.say("done").status is Status.COMPLETED
    assert shop.agrees()


def test_the_news_that_a_link_is_over_comes_before_a_new_one(shop: Shop) -> None:
    """Its customer may think that they have paid, and "ok" is no wish to pay again."""
    shop.say("pay")
    shop.stripe.v1.checkout.sessions.expire(shop.pages[0].id)
    shop.sweep()
    reply = shop.say("ok")
    assert reply.response.startswith("Nothing was charged:")
    assert (reply.status, len(shop.pages)) == (Status.COLLECTING, 1)


def test_while_payments_are_paused_no_link_is_given(shop: Shop) -> None:
    paused = Policy(
        return_url=BACK, entry_mode=EntryMode.CHECKOUT, paused=True, request=shop.policy.request
    )
    reply = Shop(shop.simulator, shop.clock, paused).say("pay")
    assert (reply.status, shop.pages) == (Status.COLLECTING, [])


def test_while_payments_are_paused_a_cancelled_conversation_opens_no_page(shop: Shop) -> None:
    shop.say("hello")
    assert shop.say("cancel").status is Status.CANCELLED
    paused = Policy(
        return_url=BACK, entry_mode=EntryMode.CHECKOUT, paused=True, request=shop.policy.request
    )
    stopped = Shop(shop.simulator, shop.clock, paused)
    stopped.talk.store = shop.talk.store
    assert stopped.say("I want to pay").status is Status.CANCELLED
    assert shop.pages == []


def test_whoever_has_paid_is_not_sent_to_the_page_again_while_the_money_is_on_its_way(
    shop: Shop,
) -> None:
    shop.pay(shop.say("pay"), number=PROCESSING)
    reply = shop.say("done")
    assert (reply.status, reply.action_url) == (Status.CONFIRMING, None)
    assert reply.response == in_english(say.StillProcessing(saving=False, cancelling=False))
    assert shop.look().status is Status.CHARGING
    shop.clock.forward(timedelta(seconds=PROCESSING_SECONDS))
    assert shop.say("and now?").status is Status.COMPLETED
    assert (shop.charged, shop.agrees()) == (1, True)


def test_a_sweep_that_is_ended_early_begins_with_the_others_the_next_time(shop: Shop) -> None:
    """As on Lambda, whose time for a sweep may not do for all links that are open."""
    for name in ("first", "second", "third"):
        shop.talk.session_id = name
        shop.clock.forward(timedelta(seconds=1))
        shop.say("pay")
    looked_at = []
    for _ in range(3):
        shop.clock.forward(timedelta(minutes=1))
        sweep = sweep_sessions(shop.talk.settlement)
        call = next(sweep)
        looked_at.append(call.checkout_id if isinstance(call, CheckCheckout) else None)
        with suppress(StopIteration):
            sweep.send(shop.talk.handler.perform(call))
        sweep.close()
    assert looked_at == [page.id for page in reversed(shop.pages)]


# --- giving a card ---


def test_without_an_amount_the_card_arrives_by_the_page_and_is_confirmed_in_the_chat(
    saving: Shop,
) -> None:
    assert 'Say "ready"' in saving.say("hello").response
    reply = saving.say("ready")
    assert "Please enter your card for the merchant on Stripe's secure page." in reply.response
    assert saving.talk.store.load_latest_payment(saving.talk.session_id) is None
    saving.pay(reply)
    reply = saving.say("done")
    assert (reply.status, reply.current_field, reply.done) == (Status.CONFIRMING, "confirmation", 1)
    assert "Name: Jane Doe\nCard: Visa ****4242" in reply.response
    reply = saving.say("confirm")
    assert reply.status is Status.COMPLETED
    assert reply.payment is not None
    assert reply.payment.money is None
    assert saving.payment.status is PaymentStatus.SAVED
    assert saving.say("confirm").response.startswith("This is finished")
    assert saving.simulator.books() == []


def test_a_card_on_the_page_can_be_changed_or_kept(saving: Shop) -> None:
    saving.pay(saving.say("ready"))
    saving.say("done")
    assert 'or "keep it"' in saving.say("change the card").response
    assert saving.say("keep it").status is Status.CONFIRMING
    saving.say("use another card")
    saving.pay(saving.say("ready"), number="5555555555554444")
    assert "Mastercard ****4444" in saving.say("done").response
    assert saving.say("my name is Jo Roe").status is Status.CONFIRMING
    saving.say("confirm")
    assert saving.payment.cardholder == "Jo Roe"


def test_a_name_that_the_page_did_not_bring_is_asked_for(saving: Shop) -> None:
    reply = saving.say("ready")
    saving.pay(reply)
    method = saving.stripe.v1.payment_methods
    (setup,) = saving.pages
    intent = saving.stripe.v1.setup_intents.retrieve(str(setup.setup_intent))
    assert method.retrieve(str(intent.payment_method)).billing_details.name == "Jane Doe"
    saving.talk.gateway = _Nameless(saving.stripe)
    reply = saving.say("done")
    assert (reply.status, reply.current_field) == (Status.COLLECTING, "name")
    assert saving.say("Jane Doe").status is Status.CONFIRMING


class _Nameless(StripeGateway):
    """A gateway whose pages bring no name."""

    def perform(self, effect: StripeCall) -> Outcome:
        seen = super().perform(effect)
        assert isinstance(seen, CheckoutSeen)
        assert seen.card is not None
        return replace(seen, card=replace(seen.card, name=None))


def test_a_brand_that_is_not_accepted_is_turned_away(shop: Shop) -> None:
    policy = Policy(
        return_url=BACK,
        entry_mode=EntryMode.CHECKOUT,
        accepted_brands=("mastercard",),
        max_declines=2,
    )
    saving = Shop(shop.simulator, shop.clock, policy)
    saving.pay(saving.say("ready"))
    reply = saving.say("done")
    assert (reply.status, len(saving.pages)) == (Status.COLLECTING, 1)
    assert reply.response.startswith("Cards of this brand are not accepted here.")
    saving.pay(saving.say("ready"))
    assert saving.say("done").status is Status.ERROR


def test_a_card_given_just_before_a_cancellation_is_let_go_of(saving: Shop) -> None:
    saving.pay(saving.say("ready"))
    reply = saving.say("cancel")
    assert reply.status is Status.CANCELLED
    assert saving.talk.session.token is None


def test_a_closed_page_for_a_card_leaves_no_payment(saving: Shop) -> None:
    saving.say("ready")
    saving.stripe.v1.checkout.sessions.expire(saving.pages[0].id)
    assert saving.say("done").response.startswith("No card was saved:")
    assert saving.talk.store.load_latest_payment(saving.talk.session_id) is None


@pytest.mark.parametrize("how", ["a message", "a poll", "the sweep"])
def test_a_summary_is_shown_once_and_confirmed_at_once(saving: Shop, how: str) -> None:
    """Whoever looked at it need not be shown it again before they can agree."""
    saving.pay(saving.say("ready"))
    if how == "the sweep":
        saving.sweep()
    if how == "a poll":
        shown = saving.talk.chat.word_standing(saving.look())
        assert saving.talk.chat.word_standing(saving.look()) == shown
    else:
        shown = saving.say("done").response
    assert shown.startswith("Thank you. I have your Visa ending in 4242.")
    assert shown.count("Please check:") == 1
    assert saving.say("confirm").status is Status.COMPLETED


class _SomebodyIsFaster(Ledger, frozen=True):
    """A ledger in which every save comes too late."""

    def save(self, *_: object, **__: object) -> Session:
        raise VersionConflict("Somebody was faster.")


def test_a_look_that_comes_second_shows_the_summary_all_the_same(saving: Shop) -> None:
    saving.pay(saving.say("ready"))
    saving.sweep()
    talk = saving.talk
    busy = replace(talk.chat, ledger=_SomebodyIsFaster(talk.store, talk.clock))
    seen = run(busy.look(saving.talk.session_id), saving.talk.handler.perform)
    assert "Please check:" in busy.word_standing(seen)


# --- saving the card for later ---


def keeping_policy(customer_id: str | None = None) -> Policy:
    request = PaymentRequest(money=PRICE, save_card=True, customer_id=customer_id)
    return replace(AT_CHECKOUT, request=request)


def test_a_card_is_kept_by_paying_where_that_was_agreed_to(shop: Shop) -> None:
    keeping = Shop(shop.simulator, shop.clock, keeping_policy())
    reply = keeping.say("pay")
    assert "By paying you allow the merchant to keep this card with Stripe" in reply.response
    keeping.pay(reply)
    reply = keeping.say("done")
    assert (reply.status, keeping.charged) == (Status.COMPLETED, 1)
    payment = keeping.payment
    assert (payment.consent.save_card, payment.has_saved_card) == (True, True)
    attached = keeping.stripe.v1.payment_methods.retrieve(payment.card.id).customer
    assert attached == payment.customer_id
    assert keeping.agrees()


def test_a_card_is_kept_with_the_merchants_own_customer(shop: Shop) -> None:
    theirs = shop.stripe.v1.customers.create({"name": "Jane Doe"}).id
    policy = keeping_policy(customer_id=theirs)
    keeping = Shop(shop.simulator, shop.clock, policy)
    keeping.pay(keeping.say("pay"))
    keeping.say("done")
    assert keeping.payment.customer_id == theirs


def test_a_card_that_nobody_asked_to_keep_is_not_kept(shop: Shop) -> None:
    shop.pay(shop.say("pay"))
    assert "keep" not in shop.say("done").response
    assert not shop.payment.has_saved_card
    assert shop.stripe.v1.customers.list().data == []


def test_a_card_given_without_an_amount_is_kept_by_confirming(shop: Shop) -> None:
    request = PaymentRequest(save_card=True)
    saving = Shop(shop.simulator, shop.clock, replace(AT_CHECKOUT, request=request))
    saving.pay(saving.say("ready"))
    summary = saving.say("done").response
    assert "By confirming you allow the merchant to keep this card" in summary
    assert saving.say("confirm").status is Status.COMPLETED
    assert saving.payment.has_saved_card


# --- when things fail ---


def test_ten_messages_at_once_open_one_page(shop: Shop) -> None:
    chat, perform = shop.talk.chat, shop.talk.handler.perform
    turns = [chat.take_turn(Said("pay", shop.talk.session_id)) for _ in range(10)]
    first = next(turns[0])
    assert isinstance(first, OpenCheckout)
    waiting = [next(turn) for turn in turns[1:]]
    assert not any(isinstance(effect, OpenCheckout) for effect in waiting)
    with pytest.raises(StopIteration) as done:
        turns[0].send(perform(first))
    links = {done.value.value.action_url}
    for turn, effect in zip(turns[1:], waiting, strict=True):
        links.add(run(_going_on(turn, effect), perform).action_url)
    assert links == {shop.pages[0].url}


def _going_on(turn: Any, effect: Any) -> Any:
    outcome = yield effect
    while True:
        try:
            outcome = yield turn.send(outcome)
        except StopIteration as end:
            return end.value


@pytest.mark.parametrize("performed", [False, True])
def test_a_process_killed_around_the_making_of_the_page_leaves_one_page(
    shop: Shop, performed: bool
) -> None:
    turn = shop.talk.chat.take_turn(Said("pay", shop.talk.session_id))
    die(turn, shop.talk.handler.perform, 1, performed=performed)
    assert shop.payment.status is PaymentStatus.CHARGING
    shop.clock.forward(LEASE)
    shop.sweep()
    reply = shop.say("hello?")
    assert shop.link(reply) == shop.pages[0].url
    assert len(shop.pages) == 1


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    "kind", [Kind.TIMEOUT, Kind.STORED_500, Kind.ERROR_500, Kind.CUT_JSON, Kind.RATE_LIMIT]
)
def test_an_unknown_outcome_of_making_the_page_ends_in_one_payment_at_most(
    shop: Shop, kind: Kind, after: bool
) -> None:
    shop.simulator.faults.plan(Fault(kind, after=after and kind is not Kind.RATE_LIMIT))
    reply = shop.say("pay")
    if reply.action_url is None:
        shop.clock.forward(LEASE)
        reply = shop.say("hello?")
    if reply.action_url is None:
        reply = shop.say("pay")
    shop.pay(reply)
    assert shop.say("done").status is Status.COMPLETED
    assert shop.charged == 1
    assert shop.agrees()


def test_hours_later_the_page_is_looked_for_and_not_made(shop: Shop) -> None:
    """Stripe would open no page for the few minutes that are left of it."""
    die(
        shop.talk.chat.take_turn(Said("pay", shop.talk.session_id)),
        shop.talk.handler.perform,
        1,
        performed=False,
    )
    shop.clock.forward(timedelta(hours=2))
    shop.sweep()
    assert shop.pages == []
    assert shop.payment.status is PaymentStatus.FAILED


def test_an_event_for_a_page_that_was_not_saved_yet_only_looks(shop: Shop) -> None:
    die(
        shop.talk.chat.take_turn(Said("pay", shop.talk.session_id)),
        shop.talk.handler.perform,
        1,
        performed=True,
    )
    shop.webhook()
    shop.clock.forward(LEASE)
    shop.webhook()
    assert shop.talk.session.status is Status.ACTION_REQUIRED
    assert len(shop.pages) == 1


@pytest.mark.parametrize("seed", range(10))
def test_events_of_a_page_in_any_order_and_any_number_end_in_one_payment(
    shop: Shop, seed: int
) -> None:
    """Those of its PaymentIntent too, some before the turn, and some of them twice."""
    rng = Random(seed)
    webhooks = Webhooks(shop.talk.ledger, shop.clock, shop.talk.settlement)
    reply = shop.say("pay")
    shop.browser.pay(shop.link(reply), number=DECLINED)
    shop.pay(reply)
    told = [
        read_event(json.dumps(event.to_dict()).encode())
        for event in shop.stripe.v1.events.list({"limit": 100}).data
    ]
    ours = [event for event in told if event is not None] * 2
    assert any(event.payment_id == shop.payment.id for event in ours)
    rng.shuffle(ours)
    for event in ours:
        run(webhooks.apply_event(event), shop.talk.handler.perform)
    assert shop.talk.session.status is Status.COMPLETED
    assert shop.charged == 1
    assert shop.agrees()


def test_a_page_with_another_amount_is_left_to_a_person(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    reply = shop.say("pay")
    session = shop.talk.session
    charge = session.charge_under_way
    other = replace(charge, consent=replace(charge.consent, money=replace(PRICE, amount=1)))
    shop.talk.store.save(replace(session, charge=other), shop.clock())
    shop.pay(reply)
    assert shop.say("done").status is Status.ACTION_REQUIRED
    assert "has another amount than agreed to" in caplog.text
