"""One request begins one session, and one order is paid once, however often it is asked for."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Final

import pytest
from tests.adapters.stores.using import call_at_once
from tests.fakes.talk import PRICE
from tests.service.shop import DECLINED, GOOD, Shop, shop_over

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.errors import (
    BotError,
    InvalidRequest,
    OrderChanged,
    OrderPaid,
    OrderUnresolved,
    RequestInFlight,
    SessionKeyReused,
    SessionNotFound,
    TooBusy,
    VersionConflict,
)
from payment_smart_bot.domain.model.payment import PaymentStatus
from payment_smart_bot.domain.model.payment_request import NO_REQUEST
from payment_smart_bot.domain.model.session import Session, Status
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.back_office.erasure import Person
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run

DAY: Final = timedelta(days=1)
HOUR: Final = timedelta(hours=1)
REQUEST: Final[Mapping[str, object]] = {"amount": 1234, "orderId": "A-17"}
ONCE: Final[Mapping[str, object]] = {**REQUEST, "once": True}


def ids(shop: Shop) -> set[str]:
    return {session.id for session in shop.merchant.list_sessions().items}


def pay(shop: Shop, session_id: str, number: str = GOOD) -> Status:
    return shop.say(session_id, "Jane Doe", number, "12/29", "456", "confirm").status


def expire(shop: Shop, _: str) -> None:
    shop.clock.forward(HOUR)


def expire_and_purge(shop: Shop, _: str) -> None:
    shop.clock.forward(HOUR)
    shop.store.purge(shop.clock())


def erase(shop: Shop, session_id: str) -> None:
    shop.merchant.delete_session(session_id)


ENDS: Final[Mapping[str, Callable[[Shop, str], None]]] = {
    "expired": expire,
    "expired and purged": expire_and_purge,
    "erased": erase,
}

# --- One session for an idempotency key -----------------------------------------------------------


def test_a_repeated_request_gets_the_same_answer(shop: Shop) -> None:
    """The session is not begun again, and its customer is not asked twice."""
    first = shop.merchant.create_session(REQUEST, "k1")
    shop.clock.forward(timedelta(minutes=5))
    again = shop.merchant.create_session(dict(sorted(REQUEST.items(), reverse=True)), "k1")
    assert (again.id, again.expires_at, again.entry) == (first.id, first.expires_at, first.entry)
    assert ids(shop) == {first.id}
    assert shop.merchant.create_session(REQUEST, "k2").id != first.id


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_a_repeated_request_gets_the_same_answer_when_its_session_is_gone(
    shop: Shop, end: Callable[[Shop, str], None]
) -> None:
    """As at Stripe: a replay says what was done, and does nothing."""
    first = shop.merchant.create_session(REQUEST, "k1")
    end(shop, first.id)
    assert shop.merchant.create_session(REQUEST, "k1").id == first.id
    assert ids(shop) == set()


def test_a_key_is_refused_for_another_request(shop: Shop) -> None:
    first = shop.merchant.create_session(REQUEST, "k1")
    with pytest.raises(SessionKeyReused):
        shop.merchant.create_session({**REQUEST, "amount": 1235}, "k1")
    assert ids(shop) == {first.id}


def test_a_refused_request_does_not_use_up_its_key(shop: Shop) -> None:
    with pytest.raises(InvalidRequest):
        shop.merchant.create_session({"amount": 1}, "k1")
    assert shop.merchant.create_session(REQUEST, "k1").request.order_id == "A-17"


def test_a_key_is_good_for_a_day(shop: Shop) -> None:
    first = shop.merchant.create_session(REQUEST, "k1")
    shop.clock.forward(DAY - timedelta(seconds=1))
    assert shop.merchant.create_session(REQUEST, "k1").id == first.id
    shop.clock.forward(timedelta(seconds=1))
    assert shop.merchant.create_session(REQUEST, "k1").id != first.id


def test_a_key_keeps_nothing_of_a_person(shop: Shop) -> None:
    """Erasures need not look for it."""
    request = {**REQUEST, "customerEmail": "jo@example.com", "description": "Jo's book"}
    session = shop.merchant.create_session(request, "jo@example.com")
    replayed = shop.merchant.create_session(request, "jo@example.com")
    assert replayed.id == session.id
    assert "jo" not in repr(replayed).lower()


@pytest.mark.parametrize(
    ("request_", "key"), [(REQUEST, "k1"), (ONCE, None), (ONCE, "k1")], ids=["key", "once", "both"]
)
def test_of_many_requests_at_once_one_begins_a_session(
    shop: Shop, request_: Mapping[str, object], key: str | None
) -> None:
    answers = call_at_once(*[partial(shop.merchant.create_session, request_, key)] * 6)
    assert {answer.id for answer in answers if isinstance(answer, Session)} == ids(shop)
    assert [answer for answer in answers if not isinstance(answer, Session)] == []
    assert len(ids(shop)) == 1


class ClaimsInFlight(MemoryStore):
    """A store in which another request always is about to have the claim."""

    def save_claims(self, *_: object) -> None:
        raise VersionConflict("Somebody is writing it.")


@pytest.mark.parametrize(
    ("request_", "key", "error"),
    [(REQUEST, "k1", RequestInFlight), (ONCE, "k1", RequestInFlight), (ONCE, None, TooBusy)],
    ids=["key", "both", "once"],
)
def test_what_is_in_flight_for_long_is_told_so(
    request_: Mapping[str, object], key: str | None, error: type[BotError]
) -> None:
    shop = Shop(ClaimsInFlight())
    with pytest.raises(error):
        shop.merchant.create_session(request_, key)
    assert ids(shop) == set()
    shop.close()


# --- One live payment for an order ----------------------------------------------------------------

OPEN: Final[Mapping[str, Sequence[str]]] = {
    "just begun": (),
    "half way": ("Jane Doe", GOOD),
    "to confirm": ("Jane Doe", GOOD, "12/29", "456"),
    "declined": ("Jane Doe", DECLINED, "12/29", "456", "confirm"),
    "cancelled": ("Jane Doe", "cancel"),
}


@pytest.mark.parametrize("said", OPEN.values(), ids=OPEN)
def test_an_order_has_the_same_session_while_it_can_be_paid(
    shop: Shop, said: Sequence[str]
) -> None:
    """Also after a cancel: its customer can begin afresh."""
    first = shop.merchant.create_session(ONCE)
    for text in said:
        shop.say(first.id, text)
    again = shop.merchant.create_session({**ONCE, "description": "Another try"})
    assert again == shop.merchant.show_session(first.id)
    assert ids(shop) == {first.id}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_an_order_that_was_not_paid_gets_another_session(
    shop: Shop, end: Callable[[Shop, str], None]
) -> None:
    first = shop.merchant.create_session(ONCE)
    shop.say(first.id, "Jane Doe", DECLINED, "12/29", "456", "confirm", "cancel")
    end(shop, first.id)
    second = shop.merchant.create_session(ONCE)
    assert second.id != first.id
    assert shop.merchant.create_session(ONCE).id == second.id
    assert pay(shop, second.id) is Status.COMPLETED


def test_an_order_whose_session_ended_in_error_gets_another(shop: Shop) -> None:
    first = shop.merchant.create_session(ONCE)
    for _ in range(shop.policy.max_declines):
        pay(shop, first.id, DECLINED)
    assert shop.merchant.show_session(first.id).status is Status.ERROR
    assert shop.merchant.create_session(ONCE).id != first.id


@pytest.mark.parametrize("end", [None, *ENDS.values()], ids=["just now", *ENDS])
def test_an_order_is_paid_once(shop: Shop, end: Callable[[Shop, str], None] | None) -> None:
    """Whatever became of its session, and refunded or not."""
    session = shop.merchant.create_session(ONCE)
    assert pay(shop, session.id) is Status.COMPLETED
    payment = shop.payment_of(session.id)
    if end is not None:
        end(shop, session.id)
    with pytest.raises(OrderPaid):
        shop.merchant.create_session(ONCE)
    shop.refund(payment)
    with pytest.raises(OrderPaid):
        shop.merchant.create_session(ONCE)
    assert len(shop.simulator.books()) == 1


def test_an_order_that_was_paid_without_once_is_paid(shop: Shop) -> None:
    pay(shop, shop.merchant.create_session(REQUEST).id)
    with pytest.raises(OrderPaid):
        shop.merchant.create_session(ONCE)


@pytest.mark.parametrize(
    ("begun_before", "request_"),
    [(False, ONCE), (False, REQUEST), (True, REQUEST)],
    ids=["with once", "without once", "without once, after a link with it"],
)
def test_an_order_stays_paid_when_its_customer_is_erased(
    shop: Shop, begun_before: bool, request_: Mapping[str, object]
) -> None:
    """Though nothing is left that says which order it was, but for a hash."""
    if begun_before:
        shop.merchant.create_session(ONCE)
        shop.clock.forward(HOUR)
    session = shop.merchant.create_session(request_)
    pay(shop, session.id)
    assert shop.erasure.erase(Person(session_id=session.id)).payments == 1
    assert shop.payment_of(session.id).request.order_id is None
    with pytest.raises(OrderPaid):
        shop.merchant.create_session(ONCE)
    assert shop.merchant.create_session({**ONCE, "orderId": "A-18"}).version


def test_an_order_whose_card_is_saved_is_done(shop: Shop) -> None:
    saving = {"orderId": "A-18", "once": True, "saveCard": True}
    with shop_over("memory", policy=replace(shop.policy, request=NO_REQUEST)) as other:
        session = other.merchant.create_session(saving)
        assert pay(other, session.id) is Status.COMPLETED
        assert other.payment_of(session.id).status is PaymentStatus.SAVED
        erase(other, session.id)
        with pytest.raises(OrderPaid):
            other.merchant.create_session(saving)


def test_an_order_whose_payment_is_open_waits(shop: Shop) -> None:
    """A session under way is the order's; one of another request keeps the order waiting."""
    shop.left_charging(**REQUEST)
    with pytest.raises(OrderUnresolved):
        shop.merchant.create_session(ONCE)
    mine = shop.left_charging(**{**ONCE, "orderId": "A-18"})
    shop.clock.forward(2 * HOUR)
    again = shop.merchant.create_session({**ONCE, "orderId": "A-18"})
    assert (again.id, again.status) == (mine.session_id, Status.CHARGING)


CHANGED: Final[Mapping[str, Mapping[str, object]]] = {
    "amount": {"amount": 1235},
    "currency": {"currency": "eur"},
    "saved as well": {"saveCard": True},
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_an_order_about_another_payment_is_refused(
    shop: Shop, changed: Mapping[str, object]
) -> None:
    """Its customer may be looking at the old amount. The merchant erases that session first."""
    first = shop.merchant.create_session(ONCE)
    with pytest.raises(OrderChanged):
        shop.merchant.create_session({**ONCE, **changed})
    erase(shop, first.id)
    assert shop.merchant.create_session({**ONCE, **changed}).id != first.id


def test_orders_do_not_get_in_each_others_way(shop: Shop) -> None:
    sessions = [
        shop.merchant.create_session(request).id
        for request in (ONCE, {**ONCE, "orderId": "A-18"}, REQUEST, REQUEST)
    ]
    assert len(set(sessions)) == 4


def test_a_turn_that_began_before_its_session_expired_charges_no_order_twice(shop: Shop) -> None:
    """The order has another session by then, so the first may not go on to a charge."""
    first = shop.merchant.create_session(ONCE)
    shop.say(first.id, "Jane Doe", GOOD)
    shop.clock.forward(HOUR - timedelta(seconds=1))
    second: list[Session] = []

    def expire_meanwhile(effect: Effect) -> Outcome:
        if not second:
            shop.clock.forward(timedelta(seconds=2))
            second.append(shop.merchant.create_session(ONCE))
        return shop.handler.perform(effect)

    with pytest.raises(SessionNotFound):
        run(shop.chat.take_turn(Said("12/29 456", first.id)), expire_meanwhile)
    assert pay(shop, second[0].id) is Status.COMPLETED
    with pytest.raises(SessionNotFound):
        shop.say(first.id, "confirm")
    assert [entry.amount for entry in shop.simulator.books()] == [1234]


def test_a_key_brings_back_the_session_of_an_order(shop: Shop) -> None:
    """Also one that another key had begun, and also when it is paid."""
    first = shop.merchant.create_session(ONCE, "k1")
    assert shop.merchant.create_session(ONCE, "k2").id == first.id
    pay(shop, first.id)
    for key in ("k1", "k2"):
        assert shop.merchant.create_session(ONCE, key).id == first.id
    with pytest.raises(OrderPaid):
        shop.merchant.create_session(ONCE, "k3")


def test_once_is_said_of_an_order(shop: Shop) -> None:
    with pytest.raises(InvalidRequest, match="once comes without an orderId"):
        shop.merchant.create_session({"once": True})
    with pytest.raises(InvalidRequest, match="once must be true or false"):
        shop.merchant.create_session({**REQUEST, "once": "yes"})
    assert shop.merchant.create_session({"once": False}).request.money == PRICE
