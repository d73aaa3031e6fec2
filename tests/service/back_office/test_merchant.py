"""What a merchant asks for and sees: sessions, payments, and timelines without data."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

import pytest
from tests.fakes.talk import PRICE, paying
from tests.service.shop import DECLINED, Shop, die, shop_over

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.errors import (
    ChargeUnresolved,
    InvalidRequest,
    PaymentNotFound,
    SessionNotFound,
    TooBusy,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.sweeping import sweep_sessions

DAY: Final = timedelta(days=1)

# --- Creating ---------------------------------------------------------------------------------

CREATED: Final[Mapping[str, tuple[Mapping[str, object], PaymentRequest]]] = {
    "nothing": ({}, PaymentRequest(PRICE)),
    "amount": ({"amount": 1234}, PaymentRequest(Money(1234, "usd"))),
    "currency": ({"amount": 500, "currency": "JPY"}, PaymentRequest(Money(500, "jpy"))),
    "description": ({"description": "Book"}, PaymentRequest(PRICE, description="Book")),
    "customerEmail": (
        {"customerEmail": "jo@example.com"},
        PaymentRequest(PRICE, customer_email="jo@example.com"),
    ),
    "orderId": ({"orderId": "A-17"}, PaymentRequest(PRICE, order_id="A-17")),
    "statementDescriptorSuffix": (
        {"statementDescriptorSuffix": "BOOKS"},
        PaymentRequest(PRICE, statement_descriptor_suffix="BOOKS"),
    ),
    "metadata": ({"metadata": {"k": "v"}}, PaymentRequest(PRICE, metadata={"k": "v"})),
    "saveCard": ({"saveCard": True}, PaymentRequest(PRICE, save_card=True)),
    "customerId": (
        {"saveCard": True, "customerId": "cus_1"},
        PaymentRequest(PRICE, save_card=True, customer_id="cus_1"),
    ),
    "null": ({"amount": None, "metadata": None}, PaymentRequest(PRICE)),
}


@pytest.mark.parametrize(("given", "expected"), CREATED.values(), ids=CREATED)
def test_a_session_is_begun_about_a_request(
    shop: Shop, given: Mapping[str, object], expected: PaymentRequest
) -> None:
    session = shop.merchant.create_session(given)
    assert session.request == expected
    assert session.expires_at == shop.clock() + shop.policy.session_life
    assert (session.status, session.version) == (Status.COLLECTING, 1)
    assert shop.merchant.show_session(session.id) == session


def test_without_an_amount_anywhere_the_card_is_saved() -> None:
    with shop_over("memory", policy=Policy()) as shop:
        payment = shop.confirmed(orderId="A-17")
        assert payment.status is PaymentStatus.SAVED
        assert payment.request == PaymentRequest(order_id="A-17")


def test_an_amount_without_a_currency_is_in_that_of_the_settings() -> None:
    with shop_over("memory", policy=Policy(currency="eur")) as shop:
        assert shop.merchant.create_session({"amount": 700}).request.money == Money(700, "eur")


def test_what_a_request_says_arrives_at_stripe(shop: Shop) -> None:
    payment = shop.confirmed(
        amount=1999, currency="eur", description="Book", metadata={"shelf": "4"}, orderId="A-17"
    )
    intent = shop.stripe.v1.payment_intents.retrieve(payment.intent_id or "")
    assert (intent.amount_received, intent.currency, intent.description) == (1999, "eur", "Book")
    assert (intent.metadata["shelf"], payment.consent.money) == ("4", Money(1999, "eur"))


BAD: Final[Mapping[str, tuple[Mapping[str, object], str]]] = {
    "amount": ({"amount": "49"}, "amount"),
    "too small": ({"amount": 1}, "amount is too small"),
    "currency": ({"amount": 500, "currency": "xyz"}, "currency"),
    "currency alone": ({"currency": "usd"}, "currency"),
    "description": ({"description": ""}, "description"),
    "customerEmail": ({"customerEmail": "jo"}, "customerEmail"),
    "orderId": ({"orderId": 17}, "orderId"),
    "statementDescriptorSuffix": ({"statementDescriptorSuffix": "***"}, "statementDescriptor"),
    "metadata": ({"metadata": ["k"]}, "metadata"),
    "a card number": ({"orderId": "4242424242424242"}, "orderId looks like a card number"),
    "unknown": ({"price": 4900}, "unknown field"),
}


@pytest.mark.parametrize(("given", "named"), BAD.values(), ids=BAD)
def test_a_bad_request_names_the_field_and_begins_nothing(
    shop: Shop, given: Mapping[str, object], named: str
) -> None:
    with pytest.raises(InvalidRequest, match=named) as raised:
        shop.merchant.create_session(given)
    assert "4242" not in str(raised.value)
    assert shop.merchant.list_sessions().items == []


# --- Looking ----------------------------------------------------------------------------------


def test_sessions_are_listed_newest_first_and_by_status(shop: Shop) -> None:
    ids = []
    for _ in range(3):
        ids.append(shop.asked().id)
        shop.clock.forward(timedelta(seconds=1))
    shop.say(ids[0], "cancel")
    first = shop.merchant.list_sessions(limit=2)
    second = shop.merchant.list_sessions(after=first.next, limit=2)
    assert [session.id for session in (*first.items, *second.items)] == ids[::-1]
    assert second.next is None
    assert [session.id for session in shop.merchant.list_sessions(Status.CANCELLED).items] == ids[
        :1
    ]
    assert shop.merchant.list_sessions(Status.COMPLETED).items == []


def test_payments_are_listed_by_session_and_status(shop: Shop) -> None:
    paid = shop.confirmed()
    shop.clock.forward(timedelta(seconds=1))
    declined = shop.confirmed(DECLINED)
    merchant = shop.merchant
    assert merchant.list_payments().items == [declined, paid]
    assert merchant.list_payments(limit=1).items == [declined]
    assert merchant.list_payments(merchant.list_payments(limit=1).next, 1).items == [paid]
    assert merchant.list_payments(session_id=paid.session_id).items == [paid]
    assert merchant.list_payments(status=PaymentStatus.DECLINED).items == [declined]
    assert merchant.find_latest_payment(paid.session_id) == merchant.show_payment(paid.id) == paid


def test_explains_what_happened_without_any_data(shop: Shop) -> None:
    payment = shop.confirmed(DECLINED, customerEmail="jo@example.com")
    timeline = shop.merchant.explain_session(payment.session_id)
    assert [(moment.status, moment.current_field, moment.done) for moment in timeline] == [
        (Status.COLLECTING, "card", 1),
        (Status.COLLECTING, "expiry", 2),
        (Status.COLLECTING, "cvv", 3),
        (Status.CONFIRMING, "confirmation", 4),
        (Status.COLLECTING, "card", 1),
    ]
    assert not [word for word in ("Jane", "jo@", "0002", "49.00") if word in str(timeline)]


def test_what_is_unknown_or_has_expired_is_not_found(shop: Shop) -> None:
    expired = shop.asked()
    shop.clock.forward(DAY)
    for ask in (
        shop.merchant.show_session,
        shop.merchant.explain_session,
        shop.merchant.delete_session,
    ):
        for session_id in ("unknown", expired.id):
            with pytest.raises(SessionNotFound):
                ask(session_id)
    with pytest.raises(PaymentNotFound):
        shop.merchant.show_payment("pay_unknown")
    assert shop.merchant.find_latest_payment("unknown") is None


# --- Deleting ---------------------------------------------------------------------------------


def test_the_payment_outlasts_the_session(shop: Shop) -> None:
    payment = shop.confirmed()
    shop.merchant.delete_session(payment.session_id)
    assert shop.merchant.list_sessions().items == []
    assert shop.merchant.show_payment(payment.id) == payment


UNRESOLVED: Final[Mapping[str, Callable[[Shop], str]]] = {
    "frozen, nothing sent": lambda shop: shop.left_charging().session_id,
    "created": lambda shop: left_after(shop, 1),
    "charged, and nobody knows": lambda shop: left_after(shop, 2),
}


def left_after(shop: Shop, calls: int) -> str:
    session = shop.asked()
    shop.say(session.id, "Jane Doe", "4242424242424242", "12/29", "456")
    turn = shop.chat.take_turn(Said("confirm", session.id))
    die(turn, shop.handler.perform, calls, performed=True)
    return session.id


@pytest.mark.parametrize("make", UNRESOLVED.values(), ids=UNRESOLVED)
def test_a_session_whose_charge_is_not_settled_stays(
    shop: Shop, make: Callable[[Shop], str]
) -> None:
    session_id = make(shop)
    for days in (0, 1, 30):
        shop.clock.forward(days * DAY)
        shop.store.purge(shop.clock())
        with pytest.raises(ChargeUnresolved):
            shop.merchant.delete_session(session_id)
    run(sweep_sessions(shop.settlement), shop.handler.perform)
    shop.merchant.delete_session(session_id)
    assert shop.merchant.list_sessions().items == []


class Overtaken(MemoryStore):
    """A store in which the customer's turn saves first, `times` times, and then as `last` says."""

    times = 0
    last: Callable[[Session], Session] | None = None

    def delete(self, session: Session) -> bool:
        if self.times:
            self.times -= 1
            stored = self.load(session.id, session.updated_at)
            assert stored is not None
            if self.last and not self.times:
                stored = self.last(stored)
            super().save(stored, session.updated_at)
        return super().delete(session)


@pytest.mark.parametrize("times", [1, 2, 24])
def test_a_session_that_changes_meanwhile_is_still_deleted(times: int) -> None:
    store = Overtaken()
    shop = Shop(store, paying())
    session = shop.asked()
    store.times = times
    shop.merchant.delete_session(session.id)
    assert shop.merchant.list_sessions().items == []
    shop.close()


def test_a_session_that_never_stands_still_is_too_busy() -> None:
    store = Overtaken()
    shop = Shop(store, paying())
    session = shop.asked()
    store.times = 1000
    with pytest.raises(TooBusy):
        shop.merchant.delete_session(session.id)
    assert shop.merchant.show_session(session.id).id == session.id
    shop.close()


def test_a_confirmation_that_comes_between_wins() -> None:
    store = Overtaken()
    shop = Shop(store, paying())
    charging = shop.merchant.show_session(shop.left_charging().session_id)
    session = shop.asked()
    store.times = 1
    store.last = lambda stored: replace(stored, status=Status.CHARGING, charge=charging.charge)
    with pytest.raises(ChargeUnresolved):
        shop.merchant.delete_session(session.id)
    shop.close()
