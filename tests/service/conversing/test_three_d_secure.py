"""3-D Secure in the conversation: the bank asks, the customer approves or not, the chat goes on.

Through the Stripe adapter, the official SDK and the simulator.
"""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
import stripe
from tests.fakes.ports import Clock
from tests.fakes.talk import Talk, paying

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.service.conversing.replies import Reply
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from stripe_simulator import Kind, Simulator

ASKS = "4000000000003220"
ASKS_THEN_DECLINES = "4000008400001629"
GOOD = "4242424242424242"
BACK = "https://shop.example/return"


@dataclass
class Shop:
    """A conversation about $49.00 whose customer can be sent to a bank and back."""

    simulator: Simulator
    clock: Clock
    talk: Talk = field(init=False)

    def __post_init__(self) -> None:
        client = stripe.StripeClient("sk_test_1", http_client=self.simulator.http_client())
        policy = paying(policy=Policy(return_url=BACK))
        self.talk = Talk(policy=policy, clock=self.clock, gateway=StripeGateway(client))

    def confirm(self, number: str) -> Reply:
        return self.talk.say_all(f"Jane Doe, {number}, 12/29, 456", "confirm")

    def approve(self, outcome: str = "succeeded") -> None:
        (intent,) = self.simulator.books()
        self.simulator.authenticate(intent.id, outcome)

    def look(self) -> Session:
        return run(self.talk.chat.look(self.talk.session_id), self.talk.handler.perform)

    def sweep(self) -> None:
        run(sweep_sessions(self.talk.settlement), self.talk.handler.perform)

    @property
    def charged(self) -> int:
        return sum(intent.succeeded_charges for intent in self.simulator.books())

    @property
    def recorded(self) -> PaymentStatus:
        payment = self.talk.store.load_latest_payment(self.talk.session_id)
        assert payment is not None
        return payment.status


@pytest.fixture
def shop() -> Iterator[Shop]:
    clock = Clock()
    with closing(Simulator.open(":memory:", clock=lambda: clock().timestamp())) as simulator:
        yield Shop(simulator, clock)


def test_the_customer_is_sent_to_their_bank(shop: Shop) -> None:
    reply = shop.confirm(ASKS)
    assert reply.status is Status.ACTION_REQUIRED
    assert reply.current_field == "confirmation"
    assert reply.action_url is not None
    assert reply.action_url in reply.response
    assert reply.payment is not None
    assert (shop.charged, shop.recorded) == (0, PaymentStatus.CHARGING)


@pytest.mark.parametrize("how", ["a message", "a poll", "the sweep"])
def test_an_approved_payment_completes(shop: Shop, how: str) -> None:
    shop.confirm(ASKS)
    shop.approve()
    if how == "a poll":
        assert shop.look().status is Status.COMPLETED
    if how == "the sweep":
        shop.sweep()
    reply = shop.talk.say("done")
    assert reply.response == "Done: $49.00 was charged to your Visa ending in 3220. Thank you."
    assert (reply.status, reply.action_url) == (Status.COMPLETED, None)
    assert (shop.charged, shop.recorded) == (1, PaymentStatus.PAID)


def test_a_refused_approval_asks_for_another_card_and_says_why(shop: Shop) -> None:
    shop.confirm(ASKS)
    shop.approve("failed")
    reply = shop.talk.say("hello?")
    assert (reply.status, reply.current_field) == (Status.COLLECTING, "card")
    assert reply.response.startswith("Nothing was charged: your bank did not approve it.")
    assert "not possible" not in reply.response
    assert shop.recorded is PaymentStatus.DECLINED
    assert shop.confirm(GOOD).status is Status.COMPLETED
    assert shop.charged == 1


def test_a_card_that_is_declined_after_the_approval(shop: Shop) -> None:
    assert shop.confirm(ASKS_THEN_DECLINES).status is Status.ACTION_REQUIRED
    shop.approve()
    assert shop.talk.say("done").status is Status.COLLECTING
    assert shop.charged == 0


def test_before_the_approval_every_message_gives_the_link_again_and_a_question_is_answered(
    shop: Shop,
) -> None:
    first = shop.confirm(ASKS)
    for text in ("confirm", "my card is 4242 4242 4242 4242", "is this safe?"):
        again = shop.talk.say(text)
        assert (again.status, again.action_url) == (Status.ACTION_REQUIRED, first.action_url)
        assert str(first.action_url) in again.response
    assert again.response.startswith("That page is your bank's")
    assert shop.talk.session.card is None


def test_cancelling_at_the_bank_charges_nobody(shop: Shop) -> None:
    shop.confirm(ASKS)
    reply = shop.talk.say("cancel")
    assert reply.status is Status.CANCELLED
    assert shop.recorded is PaymentStatus.CANCELLED
    (intent,) = shop.simulator.books()
    assert intent.status == "canceled"


def test_another_card_is_used_as_the_reminder_says(shop: Shop) -> None:
    shop.confirm(ASKS)
    reminder = shop.talk.say("which cards do you take?").response
    assert "For now your bank is asked about your Visa ending in 3220." in reminder
    assert 'Say "cancel" if you would rather not pay. To pay with another card, say' in reminder
    cancelled = shop.talk.say("cancel").response
    assert cancelled.startswith("Cancelled. Nothing was charged")
    assert 'Say "I want to pay"' in cancelled
    assert "I have kept nothing" in shop.talk.say("I want to pay").response
    assert shop.confirm(GOOD).status is Status.COMPLETED
    assert shop.charged == 1


def test_whoever_wants_another_card_at_the_bank_is_told_in_one_sentence_how(shop: Shop) -> None:
    first = shop.confirm(ASKS)
    told = shop.talk.say("never mind, i'll use my other card").response
    assert told.startswith('To use another card, stop this payment first: reply "cancel"')
    assert str(first.action_url) in told
    assert shop.talk.say("cancel").status is Status.CANCELLED
    assert shop.talk.say("another card").status is Status.COLLECTING
    assert shop.confirm(GOOD).status is Status.COMPLETED
    assert shop.charged == 1


@pytest.mark.parametrize("said", ["approved it in the app", "i pressed accept", "i done approve"])
def test_whoever_says_to_have_approved_is_told_what_the_bank_has_said(
    shop: Shop, said: str
) -> None:
    shop.confirm(ASKS)
    assert shop.talk.say(said).response.startswith("Your bank has not told us yet that you")


def test_cancelling_after_the_approval_is_too_late_and_says_so(shop: Shop) -> None:
    shop.confirm(ASKS)
    shop.approve()
    reply = shop.talk.say("cancel")
    assert reply.status is Status.COMPLETED
    assert "too late to cancel" in reply.response
    assert shop.charged == 1


def test_whoever_never_comes_back_is_not_charged_and_leaves_nothing(shop: Shop) -> None:
    """The sweep takes the charge back once the conversation's time is over."""
    shop.confirm(ASKS)
    shop.sweep()
    assert shop.talk.session.status is Status.ACTION_REQUIRED
    shop.clock.forward(timedelta(hours=2))
    assert shop.talk.session.status is Status.ACTION_REQUIRED
    shop.sweep()
    assert shop.recorded is PaymentStatus.CANCELLED
    assert shop.charged == 0
    shop.clock.forward(timedelta(hours=2))
    assert shop.talk.store.load(shop.talk.session_id, shop.clock()) is None


def test_an_answer_that_never_came_is_looked_up_and_the_link_is_news(shop: Shop) -> None:
    shop.talk.say(f"Jane Doe, {ASKS}, 12/29, 456")
    for kind in (Kind.TIMEOUT, Kind.TIMEOUT):
        shop.simulator.faults.plan(kind, "POST", "/v1/payment_intents/{id}/confirm")
        shop.simulator.faults.plan(kind, "GET", "/v1/payment_intents/{id}")
    assert shop.talk.say("confirm").status is Status.CONFIRMING
    shop.simulator.faults.clear()
    shop.clock.forward(LEASE)
    shop.sweep()
    news = shop.talk.say("hello?")
    assert news.status is Status.ACTION_REQUIRED
    assert str(news.action_url) in news.response


def test_looking_settles_what_is_known_and_confirms_nothing(shop: Shop) -> None:
    shop.talk.say(f"Jane Doe, {GOOD}, 12/29, 456")
    shop.simulator.faults.plan(Kind.TIMEOUT, "POST", "/v1/payment_intents/{id}/confirm", times=9)
    assert shop.talk.say("confirm").status is Status.CONFIRMING
    shop.simulator.faults.clear()
    shop.clock.forward(LEASE)
    observe = shop.talk.settlement.observe
    until = shop.clock() + timedelta(seconds=20)
    looked = run(observe(shop.talk.session, until), shop.talk.handler.perform)
    assert (looked.status, shop.charged) == (Status.CHARGING, 0)
    assert shop.look().status is Status.COMPLETED
    assert shop.charged == 1


def test_without_an_address_to_come_back_to_such_a_card_is_declined(shop: Shop) -> None:
    shop.talk.policy = paying()
    reply = shop.confirm(ASKS)
    assert reply.status is Status.COLLECTING
    assert "approve this payment in a check of its own" in reply.response
