"""A payment whose conversation is lost is settled by what Stripe says, and never charged for."""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Final

import pytest
from tests.adapters.stores.damage import damage_payment, damage_session
from tests.fakes.ports import RecordingMetrics
from tests.fakes.talk import paying
from tests.service.settling.test_webhooks import killed_after
from tests.service.shop import GOOD, Shop, die, shop_over

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.effects import Effect, Outcome
from payment_smart_bot.domain.model.calls.intents import ConfirmIntent, CreateIntent
from payment_smart_bot.domain.model.cards.card_entry import EntryMode
from payment_smart_bot.domain.model.errors import PaymentNotFound, StoreUnavailable, TooBusy
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import (
    InterventionKind,
    NoticeType,
    Payment,
    PaymentStatus,
)
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.protocols.orphans import adopt_outcome
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace
from payment_smart_bot.ports import WaitingCharges
from payment_smart_bot.service.back_office.erasure import Person
from payment_smart_bot.service.conversing.replies import Said
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.settlement import LEASE
from payment_smart_bot.service.settling.sweep import OUT_OF_TIME, Sweep
from payment_smart_bot.service.settling.sweeping import sweep_charges, sweep_sessions
from stripe_simulator import Fault, Kind
from stripe_simulator.testing.browser import Browser

YOUNG: Final = timedelta(minutes=4)
SOON: Final = timedelta(minutes=6)
OVER: Final = timedelta(minutes=61)
BACK: Final = "https://shop.example/return"
ASKS: Final = "4000000000003220"
NOTE: Final = redact("asked at Stripe")


def lose_session(shop: Shop, payment: Payment) -> None:
    session = shop.store.load(payment.session_id, shop.clock())
    assert session is not None
    shop.store.delete(session)


def orphaned(shop: Shop, calls: int) -> Payment:
    """Have the process die after so many calls of a charge, and its conversation be lost."""
    payment = killed_after(shop, calls) if calls else shop.left_charging()
    lose_session(shop, payment)
    return payment


def sweep(shop: Shop) -> Sweep:
    """Sweep, and see that nothing is made or charged."""

    def perform(effect: Effect) -> Outcome:
        assert not isinstance(effect, CreateIntent | ConfirmIntent)
        return shop.handler.perform(effect)

    return run(sweep_charges(shop.settlement, shop.orphans), perform)


def status_of(shop: Shop, payment: Payment) -> PaymentStatus:
    return shop.merchant.show_payment(payment.id).status


def settle_by_hand(shop: Shop, payment: Payment, *, abandon: bool = False) -> Payment:
    work = shop.orphans.settle_by_hand(payment.id, "jo", NOTE, abandon=abandon)
    return run(work, shop.handler.perform)


# --- The sweep --------------------------------------------------------------------------------


def test_one_that_has_succeeded_is_paid_and_can_be_refunded_and_erased(shop: Shop) -> None:
    payment = orphaned(shop, 2)
    shop.clock.forward(SOON)
    assert sweep(shop) == Sweep(1, 0)
    paid = shop.merchant.show_payment(payment.id)
    assert (paid.status, paid.intent_id) == (PaymentStatus.PAID, shop.simulator.books()[0].id)
    assert (paid.token, paid.settled_at) == (payment.token, shop.clock())
    assert shop.refund(paid).status is PaymentStatus.REFUNDED
    assert shop.erasure.erase(Person(payment_id=payment.id)).payments == 1


@pytest.mark.parametrize("calls", [0, 1], ids=["Stripe never heard of it", "never confirmed"])
def test_one_without_a_charge_stays_open_for_an_hour_and_is_cancelled_then(
    shop: Shop, calls: int
) -> None:
    payment = orphaned(shop, calls)
    shop.clock.forward(SOON)
    assert sweep(shop) == Sweep(0, 1, (payment.confirmed_at,))
    assert status_of(shop, payment) is PaymentStatus.CHARGING
    shop.clock.forward(OVER)
    assert sweep(shop) == Sweep(1, 0)
    assert status_of(shop, payment) is PaymentStatus.CANCELLED
    assert [entry.status for entry in shop.simulator.books()] == ["canceled"] * calls
    assert shop.erasure.erase(Person(payment_id=payment.id)).payments == 1


def test_one_that_was_cancelled_at_stripe_has_failed(shop: Shop) -> None:
    payment = orphaned(shop, 1)
    shop.stripe.v1.payment_intents.cancel(shop.simulator.books()[0].id)
    shop.clock.forward(SOON)
    assert sweep(shop) == Sweep(1, 0)
    assert status_of(shop, payment) is PaymentStatus.FAILED


def test_a_decline_is_not_the_end_while_its_intent_can_be_confirmed(shop: Shop) -> None:
    session = shop.asked()
    shop.say(session.id, "Jane Doe", "4000000000000002", "12/29", "456")
    turn = shop.chat.take_turn(Said("confirm", session.id))
    die(turn, shop.handler.perform, 2, performed=True)
    payment = shop.payment_of(session.id)
    lose_session(shop, payment)
    shop.clock.forward(SOON)
    assert sweep(shop).open == 1
    shop.clock.forward(OVER)
    assert sweep(shop) == Sweep(1, 0)
    assert [entry.status for entry in shop.simulator.books()] == ["canceled"]


def test_a_young_one_is_left_to_its_conversation(shop: Shop) -> None:
    payment = orphaned(shop, 2)
    shop.clock.forward(YOUNG)
    assert sweep(shop) == Sweep(0, 0)
    assert status_of(shop, payment) is PaymentStatus.CHARGING


def test_where_stripe_does_not_answer_nothing_is_decided(shop: Shop) -> None:
    payment = orphaned(shop, 2)
    shop.clock.forward(OVER)
    shop.simulator.faults.choose(lambda _: Fault(Kind.TIMEOUT))
    assert sweep(shop) == Sweep(0, 1, (payment.confirmed_at,))
    shop.simulator.faults.choose(None)
    assert sweep(shop) == Sweep(1, 0)
    assert status_of(shop, payment) is PaymentStatus.PAID


def test_a_conversation_that_went_on_to_another_payment_is_not_this_ones(shop: Shop) -> None:
    """As where an older backup of the sessions came back."""
    payment = killed_after(shop, 2)
    session = shop.store.load(payment.session_id, shop.clock())
    assert session is not None
    charge = replace(session.charge_under_way, payment_id="pay_other")
    shop.store.save(replace(session, charge=charge, status=Status.COLLECTING), shop.clock())
    shop.clock.forward(SOON)
    assert sweep(shop) == Sweep(1, 0)
    assert status_of(shop, payment) is PaymentStatus.PAID


def test_one_with_a_conversation_that_cannot_be_read_is_left_to_an_operator(shop: Shop) -> None:
    """A newer version of this program may be able to read it."""
    payment = killed_after(shop, 2)
    damage_session(shop.store, payment.session_id)
    shop.clock.forward(OVER)
    assert sweep(shop) == Sweep(0, 0)
    assert settle_by_hand(shop, payment).status is PaymentStatus.PAID


def test_a_card_that_was_saved_is_saved() -> None:
    policy = Policy(request=PaymentRequest(save_card=True))
    with shop_over("memory", policy=policy) as shop:
        session = shop.asked({"saveCard": True})
        shop.say(session.id, "Jane Doe", GOOD, "12/29", "456")
        die(
            shop.chat.take_turn(Said("confirm", session.id)),
            shop.handler.perform,
            3,
            performed=True,
        )
        payment = shop.payment_of(session.id)
        lose_session(shop, payment)
        shop.clock.forward(SOON)
        assert sweep(shop) == Sweep(1, 0)
        saved = shop.merchant.show_payment(payment.id)
        assert (saved.status, saved.has_saved_card) == (PaymentStatus.SAVED, True)


def test_a_customer_who_is_at_the_bank_is_waited_for_and_then_not_charged() -> None:
    with shop_over("memory", policy=replace(paying(), return_url=BACK)) as shop:
        payment = shop.confirmed(ASKS)
        lose_session(shop, payment)
        shop.clock.forward(SOON)
        assert sweep(shop).open == 1
        shop.clock.forward(OVER)
        assert sweep(shop) == Sweep(1, 0)
        assert [entry.status for entry in shop.simulator.books()] == ["canceled"]


@pytest.fixture
def at_checkout() -> Iterator[Shop]:
    policy = replace(paying(), return_url=BACK, entry_mode=EntryMode.CHECKOUT)
    with shop_over("memory", policy=policy) as shop:
        yield shop


def test_one_that_was_paid_on_stripes_page_is_paid_with_its_card(at_checkout: Shop) -> None:
    shop = at_checkout
    reply = shop.say(shop.asked().id, "pay")
    payment = shop.payment_of(reply.session_id)
    lose_session(shop, payment)
    assert reply.action_url is not None
    Browser(shop.simulator).pay(reply.action_url)
    shop.clock.forward(SOON)
    assert sweep(shop) == Sweep(1, 0)
    paid = shop.merchant.show_payment(payment.id)
    assert (paid.status, paid.card.last4) == (PaymentStatus.PAID, "4242")


def test_a_page_that_nobody_can_find_again_is_closed_after_an_hour(at_checkout: Shop) -> None:
    shop = at_checkout
    payment = shop.payment_of(shop.say(shop.asked().id, "pay").session_id)
    lose_session(shop, payment)
    shop.clock.forward(SOON)
    assert sweep(shop).open == 1
    shop.clock.forward(OVER)
    assert sweep(shop) == Sweep(1, 0)
    assert status_of(shop, payment) is PaymentStatus.CANCELLED
    (page,) = shop.stripe.v1.checkout.sessions.list().data
    assert page.status == "expired"


def test_the_merchant_is_told() -> None:
    with shop_over("memory", notices=True) as shop:
        payment = orphaned(shop, 2)
        shop.clock.forward(SOON)
        sweep(shop)
        told = shop.merchant.show_payment(payment.id).outbox
        assert [notice.type for notice in told] == [NoticeType.PAID]


def test_a_sweep_ends_when_its_time_is_over(shop: Shop) -> None:
    for _ in range(2):
        orphaned(shop, 2)
    shop.clock.forward(SOON)

    def perform(effect: Effect) -> Outcome:
        shop.clock.forward(timedelta(seconds=2))
        return shop.handler.perform(effect)

    cut = run(shop.orphans.reconcile(shop.clock() + timedelta(seconds=10)), perform)
    assert cut == Sweep(1, 0, cut_short_by=OUT_OF_TIME)


def test_one_that_cannot_be_read_is_passed_by_and_counted(shop: Shop) -> None:
    unreadable, lost = orphaned(shop, 2), orphaned(shop, 2)
    damage_payment(shop.store, unreadable.id)
    shop.clock.forward(SOON)
    metrics = RecordingMetrics()
    orphans = replace(shop.orphans, metrics=metrics)
    run(orphans.reconcile(), shop.handler.perform)
    assert status_of(shop, lost) is PaymentStatus.PAID
    assert metrics.of(Metric.UNREADABLE_RECORDS) == [1]


class Unlisted(MemoryStore):
    """A store that goes out of reach before payments are listed."""

    def list_payment_ids(self, *_: object) -> Sequence[str]:
        raise StoreUnavailable("The store is out of reach.")


class Unreachable(MemoryStore):
    """A store that is out of reach from the beginning of a sweep."""

    def list_waiting_charges(self, *_: object) -> WaitingCharges:
        raise StoreUnavailable("The store is out of reach.")


@pytest.mark.parametrize("store", [Unlisted, Unreachable])
def test_a_sweep_that_the_store_cuts_short_says_so(store: type[MemoryStore]) -> None:
    shop = Shop(store())
    assert sweep(shop) == Sweep(0, 0, cut_short_by="The store is out of reach.")
    shop.close()


# --- An operator's hand -----------------------------------------------------------------------

MADE: Final[dict[str, tuple[Callable[[Shop], Payment], bool, PaymentStatus]]] = {
    "lost and charged": (lambda shop: orphaned(shop, 2), False, PaymentStatus.PAID),
    "lost and open": (lambda shop: orphaned(shop, 1), False, PaymentStatus.CHARGING),
    "lost and given up": (lambda shop: orphaned(shop, 1), True, PaymentStatus.CANCELLED),
    "lost, charged and given up": (lambda shop: orphaned(shop, 2), True, PaymentStatus.PAID),
    "charged": (lambda shop: killed_after(shop, 2), False, PaymentStatus.PAID),
    "open": (lambda shop: killed_after(shop, 1), False, PaymentStatus.CHARGING),
    "given up": (lambda shop: killed_after(shop, 1), True, PaymentStatus.CANCELLED),
    "charged and given up": (lambda shop: killed_after(shop, 2), True, PaymentStatus.PAID),
}


@pytest.mark.parametrize(("make", "abandon", "became"), MADE.values(), ids=MADE)
def test_an_operator_settles_or_abandons_a_payment_and_leaves_a_trail(
    shop: Shop, make: Callable[[Shop], Payment], *, abandon: bool, became: PaymentStatus
) -> None:
    """With a conversation or without; what has succeeded is paid, whatever they wish."""
    payment = make(shop)
    shop.clock.forward(LEASE)
    after = settle_by_hand(shop, payment, abandon=abandon)
    assert after.status is became
    (made,) = after.interventions
    did = InterventionKind.ABANDON if abandon else InterventionKind.SETTLE
    assert (made.at, made.by, made.did, made.became, made.note) == (
        shop.clock(), "jo", did, became, NOTE,
    )  # fmt: skip
    assert shop.merchant.show_payment(payment.id) == after


def test_what_is_settled_is_not_touched(shop: Shop) -> None:
    payment = shop.confirmed()
    assert settle_by_hand(shop, payment, abandon=True) == payment


def test_an_unknown_payment_is_not_found(shop: Shop) -> None:
    with pytest.raises(PaymentNotFound):
        run(shop.orphans.settle_by_hand("pay_none", "jo", NOTE, abandon=True), shop.handler.perform)


def test_an_operator_waits_for_whoever_is_at_work_on_the_charge(shop: Shop) -> None:
    payment = killed_after(shop, 1)
    with pytest.raises(TooBusy):
        settle_by_hand(shop, payment)
    shop.clock.forward(LEASE)
    work = shop.orphans.settle_by_hand(payment.id, "jo", NOTE, abandon=False)
    effect = next(work)
    shop.store.save(shop.merchant.show_session(payment.session_id), shop.clock())
    with pytest.raises(TooBusy):
        work.send(shop.handler.perform(effect))


def test_the_trail_outlasts_what_a_conversation_saves(shop: Shop) -> None:
    payment = killed_after(shop, 1)
    shop.clock.forward(LEASE)
    settle_by_hand(shop, payment)
    run(sweep_sessions(shop.settlement), shop.handler.perform)
    paid = shop.merchant.show_payment(payment.id)
    assert (paid.status, len(paid.interventions)) == (PaymentStatus.PAID, 1)


def test_what_somebody_else_has_settled_meanwhile_stands() -> None:
    with shop_over("memory") as shop:
        paid = shop.confirmed()
        cancelled = replace(paid, status=PaymentStatus.CANCELLED)
        assert adopt_outcome(paid, cancelled) is paid
