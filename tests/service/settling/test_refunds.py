"""Money goes back once per key, whatever fails in between, and never more than was charged."""

import threading
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from typing import Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.drawn_examples import drawn
from tests.fakes.talk import paying
from tests.service.shop import (
    DECLINED,
    FAILING_REFUND,
    GOOD,
    PENDING_REFUND,
    Shop,
    die,
    shop_over,
)

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome, Unanswered
from payment_smart_bot.domain.model.calls.refunds import ListRefunds, SendRefund
from payment_smart_bot.domain.model.errors import (
    BotError,
    InvalidRequest,
    NotRefundable,
    PaymentNotFound,
    RefundKeyReused,
    TooBusy,
)
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import (
    Payment,
    PaymentStatus,
    RefundReason,
    RefundStatus,
)
from payment_smart_bot.domain.protocols.charging import KEY_LIFE
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.sweep import Sweep
from stripe_simulator import Fault, Kind

REFUNDS: Final = "/v1/refunds"
MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)


# --- What is given back -----------------------------------------------------------------------


def test_the_whole_goes_back(shop: Shop) -> None:
    payment = shop.refund(shop.confirmed())
    assert payment.status is PaymentStatus.REFUNDED
    (refund,) = payment.refunds
    assert refund.status is RefundStatus.SUCCEEDED
    assert refund.money == Money(4900, "usd")
    assert [made.id for made in shop.refunds_at_stripe(payment)] == [refund.stripe_id]
    assert shop.merchant.show_payment(payment.id) == payment


def test_parts_go_back_until_nothing_is_left(shop: Shop) -> None:
    payment = shop.confirmed()
    for key, amount, status in (
        ("a", 1200, PaymentStatus.PARTLY_REFUNDED),
        ("b", 1, PaymentStatus.PARTLY_REFUNDED),
        ("c", None, PaymentStatus.REFUNDED),
    ):
        payment = shop.refund(payment, amount, key)
        assert payment.status is status
    assert [refund.money.amount for refund in payment.refunds] == [1200, 1, 3699]
    assert shop.at_stripe(payment).amount_refunded == 4900
    with pytest.raises(NotRefundable):
        shop.refund(payment, 1, "d")


REFUSED: Final = {
    "too much": (4901, "a", NotRefundable),
    "nothing": (0, "a", InvalidRequest),
    "less than nothing": (-5, "a", InvalidRequest),
    "a part without a key": (1200, None, InvalidRequest),
}


@pytest.mark.parametrize(("amount", "key", "error"), REFUSED.values(), ids=REFUSED)
def test_a_wrong_request_reaches_neither_record_nor_stripe(
    shop: Shop, amount: int, key: str | None, error: type[BotError]
) -> None:
    payment = shop.confirmed()
    with pytest.raises(error):
        shop.refund(payment, amount, key)
    assert shop.merchant.show_payment(payment.id) == payment
    assert shop.refunds_at_stripe(payment) == []


NOT_PAID: Final[dict[str, Callable[[Shop], Payment]]] = {
    "declined": lambda shop: shop.confirmed(DECLINED),
    "charging": lambda shop: shop.left_charging(),
    "refunded": lambda shop: shop.refund(shop.confirmed(), None, "before"),
}


@pytest.mark.parametrize("make", NOT_PAID.values(), ids=NOT_PAID)
@pytest.mark.parametrize("key", [None, "a"])
def test_what_was_not_paid_or_is_gone_cannot_be_refunded(
    shop: Shop, make: Callable[[Shop], Payment], key: str | None
) -> None:
    payment = make(shop)
    with pytest.raises(NotRefundable):
        shop.refund(payment, None, key)
    assert shop.merchant.show_payment(payment.id) == payment


def test_a_saved_card_has_nothing_to_refund() -> None:
    with shop_over("memory", policy=Policy()) as shop:
        saved = shop.confirmed()
        assert saved.status is PaymentStatus.SAVED
        with pytest.raises(NotRefundable):
            shop.refund(saved)


def test_an_unknown_payment_is_not_found(shop: Shop) -> None:
    with pytest.raises(PaymentNotFound):
        run(shop.refunds.refund("pay_none"), shop.handler.perform)


# --- Once per key -----------------------------------------------------------------------------


@pytest.mark.parametrize(("amount", "key"), [(None, None), (None, "a"), (1200, "a")])
def test_the_same_key_gives_back_once(shop: Shop, amount: int | None, key: str | None) -> None:
    first = shop.refund(shop.confirmed(), amount, key)
    assert [shop.refund(first, amount, key) for _ in range(3)] == [first] * 3
    assert len(shop.refunds_at_stripe(first)) == 1


def test_the_same_key_without_its_amount_is_the_same_refund(shop: Shop) -> None:
    first = shop.refund(shop.confirmed(), 1200, "a")
    assert shop.refund(first, None, "a") == first


def test_the_same_key_with_another_amount_is_refused(shop: Shop) -> None:
    payment = shop.refund(shop.confirmed(), 1200, "a")
    with pytest.raises(RefundKeyReused):
        shop.refund(payment, 1300, "a")
    assert shop.at_stripe(payment).amount_refunded == 1200


def test_the_same_key_with_another_reason_is_the_same_refund(shop: Shop) -> None:
    """Also where Stripe's answer to the first got lost, and the second try sends it again."""
    payment = shop.confirmed()
    shop.simulator.faults.plan(Kind.DROPPED, "POST", REFUNDS)
    asked = (payment.id, 1200, "a")
    run(shop.refunds.refund(*asked, RefundReason.DUPLICATE), shop.handler.perform)
    again = run(shop.refunds.refund(*asked, RefundReason.FRAUDULENT), shop.handler.perform)
    assert [refund.reason for refund in again.refunds] == [RefundReason.DUPLICATE]
    assert [refund.reason for refund in shop.refunds_at_stripe(payment)] == ["duplicate"]


def test_two_payments_may_have_the_same_key(shop: Shop) -> None:
    first, second = shop.confirmed(), shop.confirmed()
    assert [shop.refund(each, 1200, "a").amount_refunded for each in (first, second)] == [
        1200,
        1200,
    ]


def go_on_to_send(work: Generator[Effect, Outcome, Payment], shop: Shop) -> SendRefund:
    """Drive a refund past its look, up to where it is sent."""
    effect = work.send(shop.handler.perform(next(work)))
    assert isinstance(effect, SendRefund)
    return effect


# --- At the same time -------------------------------------------------------------------------


class Overtaken(MemoryStore):
    """A store in which somebody else saves the payment first, `times` times."""

    times = 0

    def save_payment(self, payment: Payment) -> Payment:
        if self.times:
            self.times -= 1
            stored = self.load_payment(payment.id)
            assert stored is not None
            super().save_payment(stored)
        return super().save_payment(payment)


@pytest.mark.parametrize("times", [1, 2, 24])
@pytest.mark.parametrize("when", ["before the call", "after the call"])
def test_a_refund_is_computed_anew_when_the_payment_was_changed(times: int, when: str) -> None:
    store = Overtaken()
    shop = Shop(store)
    payment = shop.confirmed()
    work = shop.refunds.refund(payment.id)
    if when == "before the call":
        store.times = times
    effect = go_on_to_send(work, shop)
    store.times = times
    with pytest.raises(StopIteration) as end:
        work.send(shop.handler.perform(effect))
    assert end.value.value.status is PaymentStatus.REFUNDED
    assert len(shop.refunds_at_stripe(payment)) == 1
    shop.close()


def test_a_payment_that_never_stands_still_is_too_busy() -> None:
    store = Overtaken()
    shop = Shop(store)
    payment = shop.confirmed()
    store.times = 1000
    with pytest.raises(TooBusy):
        shop.refund(payment)
    store.times = 0
    work = shop.refunds.refund(payment.id)
    effect = go_on_to_send(work, shop)
    store.times = 1000
    with pytest.raises(TooBusy):
        work.send(shop.handler.perform(effect))
    store.times = 0
    assert shop.sweep_refunds() == Sweep(1, 0)
    assert shop.at_stripe(payment).amount_refunded == 4900
    shop.close()


def test_two_parts_that_are_asked_for_at_once_are_not_more_than_was_charged(shop: Shop) -> None:
    payment = shop.confirmed()
    first = shop.refunds.refund(payment.id, 3000, "a")
    effect = go_on_to_send(first, shop)
    with pytest.raises(NotRefundable):
        shop.refund(payment, 3000, "b")
    run_on(first, effect, shop)
    assert shop.at_stripe(payment).amount_refunded == 3000


def run_on(work: Generator[Effect, Outcome, Payment], effect: Effect, shop: Shop) -> Payment:
    """Go on with work that has yielded an effect already."""
    try:
        while True:
            effect = work.send(shop.handler.perform(effect))
    except StopIteration as end:
        payment: Payment = end.value
        return payment


def test_a_second_try_with_the_key_of_one_under_way_ends_like_it(shop: Shop) -> None:
    payment = shop.confirmed()
    first = shop.refunds.refund(payment.id, 1200, "a")
    effect = go_on_to_send(first, shop)
    second = shop.refund(payment, 1200, "a")
    assert run_on(first, effect, shop) == second == shop.merchant.show_payment(payment.id)
    assert len(shop.refunds_at_stripe(payment)) == 1


def test_a_sweep_beside_a_refund_under_way_gives_back_once(shop: Shop) -> None:
    payment = shop.confirmed()
    first = shop.refunds.refund(payment.id)
    effect = go_on_to_send(first, shop)
    assert shop.sweep_refunds() == Sweep(1, 0)
    assert run_on(first, effect, shop).status is PaymentStatus.REFUNDED
    assert len(shop.refunds_at_stripe(payment)) == 1


def test_ten_threads_with_one_key_give_back_once(shop: Shop) -> None:
    payment = shop.confirmed()
    together = threading.Barrier(10)

    def ask(_: int) -> Payment:
        together.wait()
        return shop.refund(payment, 1200, "a")

    with ThreadPoolExecutor(10) as pool:
        list(pool.map(ask, range(10)))
    shop.sweep_refunds()
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PARTLY_REFUNDED
    assert [made.amount for made in shop.refunds_at_stripe(payment)] == [1200]


# --- Killed at any point ----------------------------------------------------------------------

FIRST_DEATHS: Final = {"before it is sent": False, "after it was sent": True}
SECOND_DEATHS: Final = {
    "no second death": None,
    "before the look": (1, False),
    "after the look": (1, True),
    "before it is sent again": (2, False),
    "after it was sent again": (2, True),
}
TOO_LATE: Final = KEY_LIFE + HOUR + MINUTE
"""When nothing is sent any more, and nothing that was sent can still be on its way."""
LATER: Final = {
    "at once": timedelta(),
    "in time": KEY_LIFE - MINUTE,
    "too late": TOO_LATE,
    "when Stripe forgets the key": 25 * HOUR,
    "days": timedelta(days=9),
}
RESUMED: Final = ("by its key", "by a sweep")


@pytest.mark.parametrize("performed", FIRST_DEATHS.values(), ids=FIRST_DEATHS)
@pytest.mark.parametrize("second", SECOND_DEATHS.values(), ids=SECOND_DEATHS)
@pytest.mark.parametrize("later", LATER.values(), ids=LATER)
@pytest.mark.parametrize("by", RESUMED)
def test_a_killed_refund_is_made_once_or_known_not_to_be(
    performed: bool, second: tuple[int, bool] | None, later: timedelta, by: str
) -> None:
    with shop_over("memory") as shop:
        payment = shop.confirmed()
        die(shop.refunds.refund(payment.id, 1200, "a"), shop.handler.perform, 2,
            performed=performed)  # fmt: skip
        assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDING
        if second is not None:
            again = shop.refunds.refund(payment.id, 1200, "a")
            die(again, shop.handler.perform, second[0], performed=second[1])
        shop.clock.forward(later)
        if by == "by its key":
            shop.refund(payment, 1200, "a")
        else:
            assert shop.sweep_refunds().open == 0
        sent = performed or second == (2, True) or later < KEY_LIFE
        after = shop.merchant.show_payment(payment.id)
        assert after.status is (PaymentStatus.PARTLY_REFUNDED if sent else PaymentStatus.PAID)
        assert [made.amount for made in shop.refunds_at_stripe(payment)] == [1200] * sent
        assert shop.refund(payment, 1200, "a") == after


@pytest.mark.parametrize("performed", FIRST_DEATHS.values(), ids=FIRST_DEATHS)
def test_what_may_still_be_on_its_way_is_looked_for_and_neither_sent_nor_given_up(
    performed: bool,
) -> None:
    with shop_over("memory") as shop:
        payment = shop.confirmed()
        die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=performed)
        shop.clock.forward(KEY_LIFE)
        swept = shop.sweep_refunds()
        assert swept == (Sweep(1, 0) if performed else Sweep(0, 1))
        assert len(shop.refunds_at_stripe(payment)) == int(performed)


def test_a_refund_that_arrives_at_the_last_moment_is_found(shop: Shop) -> None:
    payment = shop.confirmed()
    die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=False)
    shop.clock.forward(KEY_LIFE - timedelta(seconds=1))
    shop.simulator.faults.plan(Kind.DELAYED, "POST", REFUNDS)
    assert shop.sweep_refunds() == Sweep(0, 1)
    shop.clock.forward(timedelta(seconds=5))
    assert shop.sweep_refunds() == Sweep(0, 1)
    shop.simulator.faults.deliver_delayed()
    assert shop.sweep_refunds() == Sweep(1, 0)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDED


def test_a_refund_that_a_sleeping_machine_sends_too_late_is_not_sent(shop: Shop) -> None:
    payment = shop.confirmed()
    work = shop.refunds.refund(payment.id)
    effect = go_on_to_send(work, shop)
    assert effect.good_until == effect.refund.at + KEY_LIFE
    shop.clock.forward(KEY_LIFE)
    assert shop.handler.perform(effect) == Unanswered()
    with pytest.raises(StopIteration):
        work.send(Unanswered())
    shop.clock.forward(HOUR + MINUTE)
    assert shop.sweep_refunds() == Sweep(1, 0)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PAID
    assert shop.refunds_at_stripe(payment) == []


def test_a_refund_that_was_never_sent_does_not_take_from_what_is_left(shop: Shop) -> None:
    payment = shop.confirmed()
    die(shop.refunds.refund(payment.id, 4900, "a"), shop.handler.perform, 2, performed=False)
    shop.clock.forward(TOO_LATE)
    assert shop.refund(payment, 4900, "a").amount_refunded == 0
    assert shop.refund(payment, 4900, "b").status is PaymentStatus.REFUNDED


# --- Stripe and the network -------------------------------------------------------------------

FAULTS: Final = [
    *(
        Fault(kind)
        for kind in Kind
        if kind not in (Kind.TRICKLE, Kind.STORED_500, Kind.DELAYED, Kind.IN_FLIGHT)
    ),
    *(
        Fault(kind, after=True)
        for kind in (
            Kind.TIMEOUT, Kind.DROPPED, Kind.ERROR_500, Kind.ERROR_502, Kind.HTML, Kind.CUT_JSON,
            Kind.STORED_500,
        )
    ),
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.kind} {fault.after}")
@pytest.mark.parametrize("by", RESUMED)
def test_a_refund_without_an_answer_stays_open_and_is_found_out(fault: Fault, by: str) -> None:
    with shop_over("memory") as shop:
        payment = shop.confirmed()
        shop.simulator.faults.plan(fault, "POST", REFUNDS)
        assert shop.refund(payment, 1200, "a").status is PaymentStatus.REFUNDING
        if by == "by its key":
            shop.refund(payment, 1200, "a")
        else:
            assert shop.sweep_refunds() == Sweep(1, 0)
        assert shop.merchant.show_payment(payment.id).amount_refunded == 1200
        assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PARTLY_REFUNDED
        assert len(shop.refunds_at_stripe(payment)) == 1


def test_a_key_that_replays_a_fault_forever_fails_and_another_key_gives_back(shop: Shop) -> None:
    payment = shop.confirmed()
    shop.simulator.faults.plan(Kind.STORED_500, "POST", REFUNDS)
    assert shop.refund(payment, 1200, "a").status is PaymentStatus.REFUNDING
    failed = shop.refund(payment, 1200, "a")
    assert (failed.status, failed.amount_refunded) == (PaymentStatus.PAID, 0)
    assert shop.refund(payment, 1200, "a") == failed
    assert shop.refund(payment, 1200, "b").amount_refunded == 1200
    assert shop.at_stripe(payment).amount_refunded == 1200


@pytest.mark.parametrize("kind", [Kind.DELAYED, Kind.IN_FLIGHT])
def test_a_refund_that_arrives_late_is_made_once(shop: Shop, kind: Kind) -> None:
    payment = shop.confirmed()
    shop.simulator.faults.plan(kind, "POST", REFUNDS)
    assert shop.refund(payment, 1200, "a").status is PaymentStatus.REFUNDING
    swept = shop.sweep_refunds()
    assert swept == (Sweep(1, 0) if kind is Kind.DELAYED else Sweep(0, 1))
    shop.simulator.faults.deliver_delayed()
    shop.sweep_refunds()
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PARTLY_REFUNDED
    assert len(shop.refunds_at_stripe(payment)) == 1


def test_a_look_that_fails_decides_nothing(shop: Shop) -> None:
    payment = shop.confirmed()
    die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=False)
    shop.clock.forward(TOO_LATE)
    shop.simulator.faults.plan(Kind.TIMEOUT, "GET", REFUNDS)
    assert shop.sweep_refunds() == Sweep(0, 1)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDING
    assert shop.sweep_refunds() == Sweep(1, 0)


@pytest.mark.parametrize("by", RESUMED)
def test_a_refund_at_the_bank_is_pending_until_the_bank_is_done(shop: Shop, by: str) -> None:
    payment = shop.confirmed(PENDING_REFUND)
    pending = shop.refund(payment)
    assert pending.status is PaymentStatus.REFUNDING
    assert pending.refunds[0].stripe_id is not None
    assert shop.sweep_refunds() == Sweep(0, 1)
    assert shop.merchant.show_payment(payment.id) == pending  # nothing new, nothing saved
    shop.clock.forward(MINUTE)
    if by == "by its key":
        shop.refund(payment)
    else:
        assert shop.sweep_refunds() == Sweep(1, 0)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDED


def test_a_refund_that_fails_at_the_bank_before_it_is_known_is_failed(shop: Shop) -> None:
    payment = shop.confirmed(FAILING_REFUND)
    die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=True)
    shop.clock.forward(MINUTE)
    assert shop.sweep_refunds() == Sweep(1, 0)
    failed = shop.merchant.show_payment(payment.id)
    assert failed.status is PaymentStatus.PAID
    assert [refund.status for refund in failed.refunds] == [RefundStatus.FAILED]


def test_the_whole_that_failed_can_be_asked_for_again_without_a_key(shop: Shop) -> None:
    payment = shop.confirmed()
    for _ in range(2):
        die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=False)
        shop.clock.forward(TOO_LATE)
        assert shop.sweep_refunds() == Sweep(1, 0)
        assert shop.merchant.show_payment(payment.id).amount_refunded == 0
    whole = shop.refund(payment)
    assert (whole.status, whole.amount_refunded) == (PaymentStatus.REFUNDED, 4900)
    assert shop.refund(payment) == whole
    assert shop.at_stripe(payment).amount_refunded == 4900


def test_a_sweep_goes_on_with_every_open_refund_of_every_payment(shop: Shop) -> None:
    payments = [shop.confirmed() for _ in range(3)]
    for payment in payments[:2]:
        for key in "ab":
            work = shop.refunds.refund(payment.id, 1200, key)
            die(work, shop.handler.perform, 2, performed=key == "a")
    shop.refund(payments[2], 1200, "a")
    assert shop.sweep_refunds() == Sweep(2, 0)
    assert shop.sweep_refunds() == Sweep(0, 0)
    amounts = [shop.at_stripe(payment).amount_refunded for payment in payments]
    assert amounts == [2400, 2400, 1200]


def test_a_sweep_leaves_alone_what_is_known(shop: Shop) -> None:
    payment = shop.confirmed()
    shop.refund(payment, 1200, "a")
    die(shop.refunds.refund(payment.id, 1300, "b"), shop.handler.perform, 2, performed=False)
    asked: list[Effect] = []

    def perform(effect: Effect) -> Outcome:
        asked.append(effect)
        return shop.handler.perform(effect)

    assert run(shop.refunds.reconcile(), perform) == Sweep(1, 0)
    assert [type(effect) for effect in asked] == [ListRefunds, SendRefund]


def test_other_currencies_go_back_in_their_own() -> None:
    with shop_over("memory", policy=paying(Money(5000, "jpy"))) as shop:
        payment = shop.refund(shop.confirmed(GOOD), 50, "a")
        assert payment.refunds[0].money == Money(50, "jpy")
        assert shop.refunds_at_stripe(payment)[0].currency == "jpy"


def test_a_save_that_conflicts_for_another_reason_is_not_swallowed() -> None:
    class Broken(MemoryStore):
        def save_payment(self, payment: Payment) -> Payment:
            raise ValueError(payment.id)

    shop = Shop(Broken())
    payment = shop.confirmed()
    with pytest.raises(ValueError, match=payment.id):
        shop.refund(payment)
    shop.close()


# --- Anything may happen ----------------------------------------------------------------------

_FAULTS = st.sampled_from([None, None, None, *FAULTS, Fault(Kind.STORED_500), Fault(Kind.DELAYED)])
_WISHES = st.tuples(
    st.sampled_from([None, "a", "b", "c"]),
    st.sampled_from([None, 1, 1000, 2500, 4900, 5000]),
    _FAULTS,
    st.sampled_from(["to its end", "dies before", "dies after", "sweep", "time", "late"]),
)


@settings(max_examples=drawn(60))
@given(card=st.sampled_from([GOOD, GOOD, PENDING_REFUND]), wishes=st.lists(_WISHES, max_size=14))
def test_whatever_is_asked_and_whatever_fails_the_books_agree(
    card: str, wishes: list[tuple[str | None, int | None, Fault | None, str]]
) -> None:
    with shop_over("memory") as shop:
        payment = shop.confirmed(card)
        for key, amount, fault, how in wishes:
            happen(shop, payment, key, amount, fault, how)
            assert shop.at_stripe(payment).amount_refunded <= 4900
            assert shop.merchant.show_payment(payment.id).amount_refunded <= 4900
        shop.simulator.faults.clear()
        while shop.simulator.faults.delayed:
            shop.simulator.faults.deliver_delayed()
        for _ in range(3):
            shop.clock.forward(MINUTE)
            shop.sweep_refunds()
        after = shop.merchant.show_payment(payment.id)
        assert not after.status.is_unsettled
        assert shop.at_stripe(payment).amount_refunded == after.amount_refunded
        there = sorted(made.id for made in shop.refunds_at_stripe(payment))
        ours = sorted(r.stripe_id or "" for r in after.refunds if r.status != RefundStatus.FAILED)
        assert ours == there


def happen(
    shop: Shop,
    payment: Payment,
    key: str | None,
    amount: int | None,
    fault: Fault | None,
    how: str,
) -> None:
    faults = shop.simulator.faults
    if how in ("time", "late"):
        while faults.delayed:  # networks hold nothing for hours
            faults.deliver_delayed()
        shop.clock.forward(7 * HOUR if how == "time" else MINUTE)
        return
    if fault is not None:
        faults.plan(fault, "POST", REFUNDS)
    with suppress(InvalidRequest, NotRefundable, RefundKeyReused):
        ask_for(shop, payment, key, amount, how)
    faults.clear()


def ask_for(shop: Shop, payment: Payment, key: str | None, amount: int | None, how: str) -> None:
    if how == "sweep":
        shop.sweep_refunds()
    elif how == "to its end":
        shop.refund(payment, amount, key)
    else:
        work = shop.refunds.refund(payment.id, amount, key)
        die(work, shop.handler.perform, 2, performed=how == "dies after")
