"""The proof finds every way in which ledger and books can differ, and nothing where they agree."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import pytest
import stripe
from tests.adapters.store_contract import a_payment
from tests.adapters.stores.damage import damage_payment, damage_session
from tests.fakes.gateway import FakeGateway
from tests.fakes.ports import NOON
from tests.fakes.talk import PRICE, paying
from tests.service.settling.test_orphans import lose_session
from tests.service.settling.test_refunds_looked_up import DISPUTED
from tests.service.settling.test_webhooks import killed_after
from tests.service.shop import DECLINED, FAILING_REFUND, GOOD, Shop, die, shop_over

from payment_smart_bot.adapters.memory_store import MemoryStore
from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.adapters.stripe.objects import OUR_DEPLOYMENT
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.calls.books import IntentOnBooks
from payment_smart_bot.domain.model.calls.effects import Outcome, StripeCall
from payment_smart_bot.domain.model.calls.intents import (
    ConfirmIntent,
    CreateIntent,
    IntentSeen,
    IntentState,
)
from payment_smart_bot.domain.model.calls.stripe_events import Subject
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.driving import run
from payment_smart_bot.service.settling.missed_events import replay_events
from payment_smart_bot.service.settling.proof import Proof, prove
from payment_smart_bot.service.settling.sweeping import sweep_sessions
from stripe_simulator import Kind

HOUR: Final = timedelta(hours=1)
OUR_PAYMENT: Final = "payment_smart_bot_payment"
Tamper = Callable[[Shop, Payment], object]


def proof_of(shop: Shop, since: datetime | None = None) -> Proof:
    return prove(shop.store, shop.gateway, since or shop.clock() - HOUR, shop.clock())


def replay(shop: Shop) -> None:
    events = shop.gateway.read_events(NOON, tuple(Subject))
    run(replay_events(shop.webhooks, events), shop.handler.perform)


# --- Nothing to find --------------------------------------------------------------------------


def test_an_empty_shop_differs_in_nothing(shop: Shop) -> None:
    assert proof_of(shop) == Proof([], 0, 0, 0)


HONEST: Final[Mapping[str, tuple[Tamper, tuple[int, int, int]]]] = {
    "paid": (lambda *_: None, (1, 1, 0)),
    "refunded": (lambda shop, paid: shop.refund(paid), (1, 1, 0)),
    "partly refunded": (lambda shop, paid: shop.refund(paid, 1200, "a"), (1, 1, 0)),
    "and a declined one": (lambda shop, _: shop.confirmed(DECLINED), (2, 2, 0)),
    "and one that Stripe has not heard of": (lambda shop, _: shop.left_charging(), (2, 1, 1)),
    "and a conversation": (lambda shop, _: shop.asked(), (1, 1, 0)),
    "erased": (lambda shop, paid: shop.merchant.delete_session(paid.session_id), (1, 1, 0)),
    "and PaymentIntents of others": (lambda shop, _: charged_behind(shop, {}), (1, 1, 0)),
    "and one of ours without a charge": (
        lambda shop, _: shop.stripe.v1.payment_intents.create(
            {"amount": 4900, "currency": "usd", "metadata": {OUR_PAYMENT: "pay_gone"}}
        ),
        (1, 2, 0),
    ),
}


@pytest.mark.parametrize(("do", "counts"), HONEST.values(), ids=HONEST)
def test_what_agrees_is_not_reported(shop: Shop, do: Tamper, counts: tuple[int, int, int]) -> None:
    do(shop, shop.confirmed())
    proof = proof_of(shop)
    assert proof.differences == []
    assert (proof.payments, proof.intents, proof.open) == counts


def test_saved_cards_need_no_charge() -> None:
    with shop_over("memory", policy=Policy()) as shop:
        shop.confirmed()
        assert proof_of(shop) == Proof([], 1, 0, 0)


@pytest.mark.parametrize("calls", [0, 1, 2])
def test_what_is_under_way_is_counted_as_open_however_far_it_came(shop: Shop, calls: int) -> None:
    payment = shop.left_charging()
    shop.clock.forward(timedelta(minutes=1))
    if calls:
        die(sweep_sessions(shop.settlement), shop.handler.perform, calls, performed=True)
    assert proof_of(shop) == Proof([], 1, min(calls, 1), 1)
    shop.clock.forward(timedelta(minutes=1))
    run(sweep_sessions(shop.settlement), shop.handler.perform)
    assert shop.merchant.show_payment(payment.id).status is PaymentStatus.PAID
    assert proof_of(shop) == Proof([], 1, 1, 0)


def test_a_refund_that_is_not_settled_is_open(shop: Shop) -> None:
    payment = shop.confirmed()
    die(shop.refunds.refund(payment.id), shop.handler.perform, 2, performed=True)
    assert proof_of(shop) == Proof([], 1, 1, 1)
    shop.sweep_refunds()
    assert proof_of(shop) == Proof([], 1, 1, 0)


# --- Something to find ------------------------------------------------------------------------


def tampered(**changes: Any) -> Tamper:
    """Change what our record says."""
    return lambda shop, paid: shop.store.save_payment(replace(paid, **changes))


def agreed_to(amount: int, currency: str) -> Tamper:
    return lambda shop, paid: shop.store.save_payment(
        replace(paid, consent=replace(paid.consent, money=Money(amount, currency)))
    )


def charged_behind(shop: Shop, metadata: dict[str, str]) -> stripe.PaymentIntent:
    """Charge a card behind the back of the shop."""
    return shop.stripe.v1.payment_intents.create(
        {
            "amount": 4900,
            "currency": "usd",
            "confirm": True,
            "payment_method": "pm_card_visa",
            "return_url": "https://shop.example",
            "metadata": metadata,
        }
    )


def charged_again(shop: Shop, paid: Payment) -> None:
    charged_behind(shop, {OUR_PAYMENT: paid.id})


def refunded_behind(shop: Shop, paid: Payment) -> None:
    shop.stripe.v1.refunds.create({"payment_intent": paid.intent_id or "", "amount": 1200})


def refund_on_record_only(shop: Shop, paid: Payment) -> None:
    there = shop.refund(shop.confirmed(), 1200, "a").refunds
    shop.store.save_payment(replace(paid, refunds=there))


def another_refunded(shop: Shop, paid: Payment) -> None:
    refunded_behind(shop, shop.refund(paid, 700, "a"))


def another_amount_and_refunded(shop: Shop, paid: Payment) -> None:
    agreed_to(1, "usd")(shop, paid)
    refunded_behind(shop, paid)


NOT_THERE: Final = "It is paid here; Stripe has no charge."
ANOTHER: Final = "Stripe has charged $49.00 by another intent than the one on record."
PLANTED: Final[Mapping[str, tuple[Tamper, list[str]]]] = {
    "declined here, charged there": (
        tampered(status=PaymentStatus.DECLINED),
        ["Stripe has charged $49.00; here it is declined."],
    ),
    "cancelled here, charged there": (
        tampered(status=PaymentStatus.CANCELLED),
        ["Stripe has charged $49.00; here it is cancelled."],
    ),
    "failed here, charged there": (
        tampered(status=PaymentStatus.FAILED),
        ["Stripe has charged $49.00; here it is failed."],
    ),
    "saved here, charged there": (
        tampered(status=PaymentStatus.SAVED),
        ["Stripe has charged $49.00; here it is saved."],
    ),
    "charged twice": (charged_again, [ANOTHER]),
    "another PaymentIntent": (tampered(intent_id="pi_other"), [ANOTHER, NOT_THERE]),
    "no PaymentIntent": (tampered(intent_id=None), [ANOTHER, NOT_THERE]),
    "another amount": (
        agreed_to(4800, "usd"),
        ["Stripe has charged 4900 usd, not what was agreed."],
    ),
    "another currency": (
        agreed_to(4900, "eur"),
        ["Stripe has charged 4900 usd, not what was agreed."],
    ),
    "no amount": (
        lambda shop, paid: shop.store.save_payment(
            replace(paid, consent=replace(paid.consent, money=None))
        ),
        ["Stripe has charged 4900 usd, not what was agreed."],
    ),
    "refunded there": (
        refunded_behind,
        ["Stripe has refunded 1200; here it is 0, in minor units."],
    ),
    "refunded there beside ours": (
        another_refunded,
        ["Stripe has refunded 1900; here it is 700, in minor units."],
    ),
    "refunded here": (
        refund_on_record_only,
        ["Stripe has refunded 0; here it is 1200, in minor units."],
    ),
    "both amount and refunds": (
        another_amount_and_refunded,
        [
            "Stripe has charged 4900 usd, not what was agreed.",
            "Stripe has refunded 1200; here it is 0, in minor units.",
        ],
    ),
}


@pytest.mark.parametrize(("tamper", "sentences"), PLANTED.values(), ids=PLANTED)
def test_a_difference_is_found(shop: Shop, tamper: Tamper, sentences: list[str]) -> None:
    shop.confirmed()
    paid = shop.confirmed()
    tamper(shop, paid)
    found = proof_of(shop).differences
    assert [difference.what for difference in found] == sentences
    assert {difference.payment_id for difference in found} == {paid.id}


def test_paid_here_without_a_trace_at_stripe_is_found(shop: Shop) -> None:
    status, at = PaymentStatus.PAID, shop.clock()
    forged = replace(a_payment("pay_forged", at=at), status=status, intent_id="pi_forged")
    shop.store.save(Session.start("s", at, HOUR, "0" * 32), at, forged)
    (found,) = proof_of(shop).differences
    assert (found.payment_id, found.intent_id, found.what) == ("pay_forged", "pi_forged", NOT_THERE)


def test_a_charge_of_a_payment_that_is_not_here_is_found(shop: Shop) -> None:
    shop.confirmed()
    intent = charged_behind(shop, {OUR_PAYMENT: "pay_gone"})
    (found,) = proof_of(shop).differences
    assert (found.payment_id, found.intent_id) == ("pay_gone", intent.id)
    assert found.what == "Stripe has charged $49.00; here there is no such payment."


def test_a_refund_that_fails_after_all_is_found(shop: Shop) -> None:
    payment = shop.refund(shop.confirmed(FAILING_REFUND))
    assert payment.status is PaymentStatus.REFUNDED
    assert proof_of(shop).differences == []
    shop.clock.forward(timedelta(minutes=1))
    (found,) = proof_of(shop).differences
    assert found.what == "Stripe has refunded 0; here it is 4900, in minor units."


def test_each_charge_of_one_that_was_declined_here_is_found(shop: Shop) -> None:
    declined = shop.confirmed(DECLINED)
    for _ in range(2):
        charged_again(shop, declined)
    found = proof_of(shop).differences
    assert [difference.what for difference in found] == [
        "Stripe has charged $49.00; here it is declined."
    ] * 2


class Odd(FakeGateway):
    """A gateway whose one PaymentIntent has received money in a state that we never ask for."""

    def read_books(self, since: datetime) -> Iterator[IntentOnBooks]:  # noqa: ARG002
        yield IntentOnBooks("pi_1", "pay_1", "pay_1-1", None, PRICE, received=1, refunded=0)


def test_money_counts_whatever_the_state_says() -> None:
    (found,) = prove(MemoryStore(), Odd(), NOON, NOON).differences
    assert (found.payment_id, found.intent_id) == ("pay_1", "pi_1")


# --- Its reach --------------------------------------------------------------------------------


def test_only_what_was_confirmed_since_then_is_compared(shop: Shop) -> None:
    tampered(status=PaymentStatus.DECLINED)(shop, shop.confirmed())
    shop.clock.forward(HOUR)
    start = shop.clock()
    shop.confirmed()
    proof = proof_of(shop, start)
    assert (proof.differences, proof.payments) == ([], 1)
    assert len(proof_of(shop, start - HOUR).differences) == 1


def test_a_payment_whose_second_try_was_since_then_has_its_earlier_intent(shop: Shop) -> None:
    declined = shop.confirmed(DECLINED)
    shop.clock.forward(timedelta(minutes=10))
    start = shop.clock()
    shop.say(declined.session_id, "4242424242424242", "12/29", "456", "confirm")
    paid = shop.merchant.show_payment(declined.id)
    assert (paid.status, paid.confirmed_at) == (PaymentStatus.PAID, start)
    assert proof_of(shop, start).differences == []


def test_more_than_one_page_of_stripes_list_is_read(shop: Shop) -> None:
    for _ in range(101):
        charged_behind(shop, {OUR_PAYMENT: "pay_gone"})
    proof = proof_of(shop)
    assert (proof.intents, len(proof.differences)) == (101, 101)


def test_more_than_one_page_of_the_ledger_is_read() -> None:
    gateway, shop = FakeGateway(), Shop(MemoryStore(), paying())
    at = shop.clock()
    for number in range(1001):
        payment_id = f"pay_{number}"
        made = gateway.perform(
            CreateIntent(at + HOUR, payment_id, payment_id, PRICE, "Jane", shop.policy.request)
        )
        assert isinstance(made, IntentSeen)
        gateway.perform(ConfirmIntent(at + HOUR, f"{payment_id}-1", made.intent_id, PRICE, "pm_1"))
        payment = replace(
            a_payment(payment_id, f"s{number}", at),
            status=PaymentStatus.PAID,
            intent_id=made.intent_id,
            consent=replace(a_payment().consent, money=PRICE),
        )
        shop.store.save(Session.start(f"s{number}", at, HOUR, "0" * 32), at, payment)
    assert prove(shop.store, gateway, at, at) == Proof([], 1001, 1001, 0)
    gateway.settle_later("pi_1", IntentState.CANCELED)
    (found,) = prove(shop.store, gateway, at, at).differences
    assert found.payment_id == "pay_0"
    shop.close()


@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.ERROR_500, Kind.CUT_JSON])
def test_half_of_the_books_prove_nothing(shop: Shop, kind: Kind) -> None:
    shop.confirmed()
    shop.simulator.faults.plan(kind, "GET", "/v1/payment_intents", times=5)
    with pytest.raises(GatewayUnavailable):
        proof_of(shop)


# --- Saved cards ------------------------------------------------------------------------------


@pytest.fixture
def saving() -> Iterator[Shop]:
    """Return a shop that saves cards, without an amount."""
    with shop_over("memory", policy=Policy(request=PaymentRequest(save_card=True))) as shop:
        yield shop


def saved(shop: Shop) -> Payment:
    payment = shop.confirmed(saveCard=True)
    assert (payment.status, payment.has_saved_card) == (PaymentStatus.SAVED, True)
    return payment


def test_cards_that_are_saved_on_both_sides_differ_in_nothing(saving: Shop) -> None:
    saved(saving)
    assert proof_of(saving) == Proof([], 1, 1, 0)


def test_a_card_that_stripe_has_saved_and_we_have_not_is_found(saving: Shop) -> None:
    tampered(status=PaymentStatus.CANCELLED)(saving, saved(saving))
    (found,) = proof_of(saving).differences
    assert found.what == "Stripe has saved its card; here it is cancelled."


def test_a_card_that_we_have_saved_and_stripe_has_not_is_found(saving: Shop) -> None:
    tampered(intent_id="seti_none")(saving, saved(saving))
    assert [found.what for found in proof_of(saving).differences] == [
        "Stripe has saved its card by another intent than the one on record.",
        "Its card is saved here; Stripe has saved none.",
    ]


# --- A shop that goes on meanwhile ------------------------------------------------------------


class Busy(MemoryStore):
    """A store in which something happens as soon as the books were begun to be read."""

    meanwhile: Callable[[], object] | None = None

    def load_payment(self, payment_id: str) -> Payment | None:
        found = super().load_payment(payment_id)
        if self.meanwhile is not None:
            happen, self.meanwhile = self.meanwhile, None
            happen()
        return found


MEANWHILE: Final[Mapping[str, Callable[[Shop, Payment], object]]] = {
    "a refund": lambda shop, paid: shop.refund(paid, 1200, "a"),
    "another payment": lambda shop, _: shop.confirmed(),
    "a charge that is settled": lambda shop, _: run(
        sweep_sessions(shop.settlement), shop.handler.perform
    ),
}


@pytest.mark.parametrize("happen", MEANWHILE.values(), ids=MEANWHILE)
def test_what_happens_meanwhile_is_no_difference(
    happen: Callable[[Shop, Payment], object],
) -> None:
    store = Busy()
    shop = Shop(store)
    paid = shop.confirmed()
    left = killed_after(shop, 2)
    shop.clock.forward(timedelta(minutes=20))
    store.meanwhile = lambda: happen(shop, paid)
    found = proof_of(shop).differences
    assert {difference.payment_id for difference in found} <= {left.id}
    run(sweep_sessions(shop.settlement), shop.handler.perform)
    assert proof_of(shop).differences == []
    shop.close()


# --- What is open -----------------------------------------------------------------------------


def test_a_charge_that_is_not_on_record_in_time_is_found(shop: Shop) -> None:
    payment = killed_after(shop, 2)
    shop.clock.forward(timedelta(minutes=14))
    assert proof_of(shop) == Proof([], 1, 1, 1)
    shop.clock.forward(timedelta(minutes=2))
    (found,) = proof_of(shop).differences
    assert (found.payment_id, found.what) == (
        payment.id,
        "Stripe has charged $49.00; here it is charging.",
    )


LOST: Final = "It is open here, and its conversation is lost or cannot be read."
LOSSES: Final[Mapping[str, Tamper]] = {
    "lost": lose_session,
    "unreadable": lambda shop, payment: damage_session(shop.store, payment.session_id),
}


@pytest.mark.parametrize("lose", LOSSES.values(), ids=LOSSES)
def test_an_open_charge_without_a_conversation_is_found(shop: Shop, lose: Tamper) -> None:
    payment = killed_after(shop, 1)
    lose(shop, payment)
    shop.clock.forward(timedelta(hours=1))
    assert proof_of(shop, NOON).differences == []
    shop.clock.forward(timedelta(hours=1))
    assert [found.what for found in proof_of(shop, NOON).differences] == [LOST]


def test_a_charge_that_is_open_for_more_than_a_day_is_found(shop: Shop) -> None:
    shop.left_charging()
    shop.clock.forward(timedelta(hours=24))
    assert proof_of(shop, NOON).differences == []
    shop.clock.forward(timedelta(hours=1))
    (found,) = proof_of(shop, NOON).differences
    assert found.what == "It has been open here for more than a day."


def test_a_payment_that_cannot_be_read_is_found(shop: Shop) -> None:
    payment = shop.confirmed()
    damage_payment(shop.store, payment.id)
    (found,) = proof_of(shop).differences
    assert (found.payment_id, found.what) == (
        payment.id,
        "Stripe has charged $49.00; here its record cannot be read.",
    )


def test_what_cannot_be_read_is_named_and_the_proof_goes_on(shop: Shop) -> None:
    """A declined one is on no book of Stripe's as paid; a disputed one is on two."""
    declined, disputed, tampered = (shop.confirmed(card) for card in (DECLINED, DISPUTED, GOOD))
    for each in (declined, disputed):
        damage_payment(shop.store, each.id)
    shop.stripe.v1.refunds.create({"payment_intent": tampered.intent_id or "", "amount": 1})
    proof = proof_of(shop)
    assert sorted(proof.unreadable) == sorted([declined.id, disputed.id])
    assert {found.payment_id for found in proof.differences} == {disputed.id, tampered.id}
    assert proof.payments == 1
    assert not proof.is_complete


def test_a_record_that_is_damaged_while_a_proof_goes_on_is_named_too() -> None:
    class Unlucky(MemoryStore):
        """A store in which a payment is damaged between the list of it and the second look."""

        def load_payment(self, payment_id: str) -> Payment | None:
            damage_payment(self, payment_id)
            return super().load_payment(payment_id)

    store = Unlucky()
    paid = replace(a_payment(), status=PaymentStatus.PAID, confirmed_at=NOON)
    store.save(Session.start("s", NOON, HOUR, "0" * 32), NOON, paid)
    proof = prove(store, FakeGateway(), NOON, NOON)
    assert (proof.unreadable, proof.differences) == ((paid.id,), [])


# --- Disputes ---------------------------------------------------------------------------------


def test_a_dispute_that_is_not_here_or_has_another_status_is_found(shop: Shop) -> None:
    payment = shop.confirmed(DISPUTED)
    (at_stripe,) = shop.stripe.v1.disputes.list().data
    (found,) = proof_of(shop).differences
    assert (found.payment_id, found.what) == (
        payment.id,
        f"Stripe's dispute {at_stripe.id} is needs_response; here it is unknown.",
    )
    replay(shop)
    assert proof_of(shop).differences == []
    shop.stripe.v1.disputes.close(at_stripe.id)
    (found,) = proof_of(shop).differences
    assert found.what.endswith(" is lost; here it is needs_response.")


def test_a_dispute_of_a_payment_that_is_not_here_is_told_once(shop: Shop) -> None:
    shop.stripe.v1.payment_intents.create(
        {
            "amount": 4900, "currency": "usd", "confirm": True,
            "payment_method": "pm_card_createDispute", "return_url": "https://shop.example",
            "metadata": {OUR_PAYMENT: "pay_gone"},
        }
    )  # fmt: skip
    (found,) = proof_of(shop).differences
    assert found.what == "Stripe has charged $49.00; here there is no such payment."


def test_a_dispute_that_is_noted_meanwhile_is_no_difference(shop: Shop) -> None:
    shop.confirmed(DISPUTED)

    class Slow(StripeGateway):
        """A gateway during whose second look the event of the dispute comes."""

        def perform(self, effect: StripeCall) -> Outcome:
            replay(shop)
            return super().perform(effect)

    assert prove(shop.store, Slow(shop.stripe), NOON, shop.clock()).differences == []


def test_a_payment_that_changes_while_it_is_looked_up_is_no_difference() -> None:
    class Changing(MemoryStore):
        """A store in which a payment that is listed as paid is cancelled when it is read."""

        def load_payment(self, payment_id: str) -> Payment | None:
            found = super().load_payment(payment_id)
            return replace(found, status=PaymentStatus.CANCELLED) if found else None

    store = Changing()
    paid = replace(a_payment(at=NOON), status=PaymentStatus.PAID, intent_id="pi_1")
    store.save(Session.start("s", NOON, HOUR, "0" * 32), NOON, paid)
    assert prove(store, FakeGateway(), NOON, NOON).differences == []


def test_a_dispute_that_stripe_says_nothing_of_is_as_its_list_says(shop: Shop) -> None:
    shop.confirmed(DISPUTED)
    shop.simulator.faults.plan(Kind.TIMEOUT, "GET", "/v1/disputes/{id}")
    (found,) = proof_of(shop).differences
    assert found.what.endswith(" is needs_response; here it is unknown.")


# --- Two bots on one account ------------------------------------------------------------------


def test_what_another_deployment_has_made_is_none_of_ours(shop: Shop) -> None:
    """What bears no name was made before the setting; without a name, all counts."""
    gateway = StripeGateway(shop.stripe, deployment="ours")
    shop.handler = replace(shop.handler, gateway=gateway)
    paid = shop.confirmed()
    assert shop.at_stripe(paid).metadata[OUR_DEPLOYMENT] == "ours"
    charged_behind(shop, {OUR_PAYMENT: "pay_of_others", OUR_DEPLOYMENT: "other"})
    charged_behind(shop, {OUR_PAYMENT: "pay_of_before"})
    proof = prove(shop.store, gateway, NOON, shop.clock())
    assert [found.payment_id for found in proof.differences] == ["pay_of_before"]
    assert len(proof_of(shop).differences) == 2
