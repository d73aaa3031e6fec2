"""The gateway and the simulator agree: charges, declines, faults, refunds and books, end to end."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Final

import pytest
import stripe
from tests.fakes.ports import NOON, Clock

from payment_smart_bot.adapters.stripe.gateway import StripeGateway
from payment_smart_bot.domain.model.calls.effects import (
    CodeNotTaken,
    CodeTokenised,
    Outcome,
    Tokenise,
    TokeniseCode,
    Tokenised,
    Unanswered,
)
from payment_smart_bot.domain.model.calls.intents import (
    CancelIntent,
    CheckIntent,
    ConfirmIntent,
    CreateIntent,
    Decline,
    FindIntent,
    IntentRefused,
    IntentSeen,
    IntentState,
    KeySpent,
    NoIntent,
    SearchGoesOn,
)
from payment_smart_bot.domain.model.calls.refunds import (
    ListRefunds,
    RefundRefused,
    RefundSeen,
    RefundsListed,
    SendRefund,
)
from payment_smart_bot.domain.model.cards.card_details import BRANDS, Cvv, Expiry, Pan
from payment_smart_bot.domain.model.cards.held_cards import Token
from payment_smart_bot.domain.model.charge import Offer
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.payment import Payment, PaymentStatus, Refund, RefundStatus
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.value import replace
from stripe_simulator import Account, Fault, Kind, Simulator

GOOD: Final = "4242424242424242"
PRICE: Final = Money(4900, "usd")
CREATE: Final = CreateIntent(
    NOON, "pay_1-1", "pay_1", PRICE, "Jane Doe", PaymentRequest(money=PRICE)
)
FIND: Final = FindIntent("pay_1-1", NOON, NOON)
POST: Final = "POST"
INTENTS: Final = "/v1/payment_intents"
CONFIRMS: Final = "/v1/payment_intents/{id}/confirm"
REFUNDS: Final = "/v1/refunds"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def simulator(clock: Clock) -> Iterator[Simulator]:
    with closing(Simulator.open(":memory:", clock=lambda: clock().timestamp())) as simulator:
        yield simulator


@pytest.fixture
def gateway(simulator: Simulator) -> StripeGateway:
    return gateway_of(simulator)


def gateway_of(simulator: Simulator, key: str = "sk_test_1") -> StripeGateway:
    return StripeGateway(
        stripe.StripeClient(key, http_client=simulator.http_client(), max_network_retries=1)
    )


def token(gateway: StripeGateway, number: str = GOOD) -> Token:
    pan = Pan(number, BRANDS["visa"])
    done = gateway.perform(Tokenise("s", pan, Expiry(2027, 12), Cvv("123"), "Jane Doe"))
    assert isinstance(done, Tokenised)
    return done.token


def created(gateway: StripeGateway) -> str:
    made = gateway.perform(CREATE)
    assert isinstance(made, IntentSeen)
    assert (made.state, made.money) == (IntentState.READY, PRICE)
    return made.intent_id


def confirmation(gateway: StripeGateway, number: str = GOOD, attempt: int = 1) -> ConfirmIntent:
    key = f"pay_1-1-{attempt}"
    return ConfirmIntent(NOON, key, created(gateway), PRICE, token(gateway, number).id)


def state(outcome: Outcome) -> IntentState:
    assert isinstance(outcome, IntentSeen)
    return outcome.state


def test_a_charge_and_every_way_to_look_at_it(gateway: StripeGateway) -> None:
    confirm = confirmation(gateway)
    paid = IntentSeen(confirm.intent_id, IntentState.SUCCEEDED, PRICE)
    assert gateway.perform(confirm) == paid
    assert gateway.perform(confirm) == paid
    assert gateway.perform(CheckIntent(confirm.intent_id)) == paid
    assert gateway.perform(FIND) == paid
    assert gateway.perform(CancelIntent(confirm.intent_id)) == IntentRefused()
    other = replace(confirm, key="pay_1-1-2", token_id=token(gateway).id)
    assert gateway.perform(other) == IntentRefused()


def test_the_same_key_makes_one_intent(gateway: StripeGateway) -> None:
    assert created(gateway) == created(gateway)


DECLINES = {
    "4000000000000002": Decline.GENERIC,
    "4000000000009995": Decline.INSUFFICIENT_FUNDS,
    "4000000000009987": Decline.GENERIC,
    "4000000000009979": Decline.GENERIC,
    "4000000000000069": Decline.EXPIRED,
    "4000000000000127": Decline.WRONG_CODE,
    "4000000000000119": Decline.TRY_AGAIN,
    "4000000000006975": Decline.TOO_OFTEN,
    "4000000000003220": Decline.AUTHENTICATION,
    "4100000000000019": Decline.GENERIC,
}


@pytest.mark.parametrize(("number", "decline"), DECLINES.items())
def test_a_decline_reads_the_same_at_once_replayed_and_looked_up(
    gateway: StripeGateway, number: str, decline: Decline
) -> None:
    confirm = confirmation(gateway, number)
    declined = gateway.perform(confirm)
    assert isinstance(declined, IntentSeen)
    assert declined.declined is not None
    assert (declined.state, declined.declined.decline) == (IntentState.DECLINED, decline)
    assert gateway.perform(confirm) == declined
    assert gateway.perform(CheckIntent(confirm.intent_id)) == declined
    assert gateway.perform(FIND) == declined
    again = replace(confirm, key="pay_1-1-2", token_id=token(gateway).id)
    assert state(gateway.perform(again)) is IntentState.SUCCEEDED


def test_two_tries_have_two_names(gateway: StripeGateway) -> None:
    first = gateway.perform(confirmation(gateway, "4000000000000002", 1))
    second = gateway.perform(confirmation(gateway, "4000000000000002", 2))
    assert isinstance(first, IntentSeen)
    assert isinstance(second, IntentSeen)
    assert first.declined is not None
    assert second.declined is not None
    assert first.declined.failed_try != second.declined.failed_try


def test_a_wrong_code_is_put_right_by_the_code_alone() -> None:
    reusing = Account(reuse_after_decline=True)
    with closing(Simulator.open(":memory:", account=reusing)) as simulator:
        gateway = gateway_of(simulator)
        confirm = confirmation(gateway, "4000000000000127")
        assert state(gateway.perform(confirm)) is IntentState.DECLINED
        code = gateway.perform(TokeniseCode(Cvv("456")))
        assert isinstance(code, CodeTokenised)
        again = replace(confirm, key="pay_1-1-2", code_token=code.id)
        assert state(gateway.perform(again)) is IntentState.SUCCEEDED


@pytest.mark.parametrize(
    ("key", "code"), [("sk_test_1", "12"), ("sk_test_norawcards_1", "456")], ids=str
)
def test_a_code_that_is_not_taken(simulator: Simulator, key: str, code: str) -> None:
    assert gateway_of(simulator, key).perform(TokeniseCode(Cvv(code))) == CodeNotTaken()


def test_a_cancelled_intent_charges_nobody(gateway: StripeGateway) -> None:
    confirm = confirmation(gateway)
    canceled = IntentSeen(confirm.intent_id, IntentState.CANCELED, PRICE)
    assert gateway.perform(CancelIntent(confirm.intent_id)) == canceled
    assert gateway.perform(confirm) == IntentRefused()
    assert gateway.perform(CheckIntent(confirm.intent_id)) == canceled


def test_what_was_never_made_is_not_there(gateway: StripeGateway) -> None:
    assert gateway.perform(FIND) == NoIntent()
    assert gateway.perform(CheckIntent("pi_none")) == NoIntent()
    created(gateway)
    hour = timedelta(hours=1)
    for since, until in ((NOON + hour, NOON + 2 * hour), (NOON - 2 * hour, NOON - hour)):
        assert gateway.perform(FindIntent("pay_1-1", since, until)) == NoIntent()
    assert gateway.perform(FindIntent("pay_1-2", NOON, NOON)) == NoIntent()


@pytest.mark.parametrize("charged", [True, False])
def test_of_two_intents_of_one_key_the_charged_one_is_found_else_the_older(
    gateway: StripeGateway, clock: Clock, charged: bool
) -> None:
    """A create that is a day late meets a key that Stripe has forgotten, and makes a second one."""
    confirm = confirmation(gateway)
    if charged:
        gateway.perform(confirm)
    clock.forward(timedelta(hours=25))
    assert created(gateway) != confirm.intent_id
    found = gateway.perform(FIND)
    state = IntentState.SUCCEEDED if charged else IntentState.READY
    assert found == IntentSeen(confirm.intent_id, state, PRICE)


def test_an_intent_is_found_behind_a_hundred_others(gateway: StripeGateway) -> None:
    intent_id = created(gateway)
    for count in range(100):
        gateway.perform(replace(CREATE, key=f"pay_{count}-9", payment_id=f"pay_{count}"))
    first = gateway.perform(FIND)
    assert isinstance(first, SearchGoesOn)
    then = gateway.perform(replace(FIND, after=first.after))
    assert then == IntentSeen(intent_id, IntentState.READY, PRICE)


def test_other_parameters_with_the_same_key_are_refused(gateway: StripeGateway) -> None:
    created(gateway)
    assert gateway.perform(replace(CREATE, name="John Roe")) == IntentRefused()


UNCLEAR = [kind for kind in Kind if kind not in (Kind.TRICKLE, Kind.STORED_500)]


@pytest.mark.parametrize("kind", UNCLEAR)
def test_a_fault_leaves_it_open_and_the_same_call_brings_the_truth(
    simulator: Simulator, gateway: StripeGateway, kind: Kind
) -> None:
    confirm = confirmation(gateway)
    simulator.faults.plan(kind, POST, CONFIRMS)
    assert gateway.perform(confirm) == Unanswered()
    for _ in simulator.faults.delayed:
        simulator.faults.deliver_delayed()
    assert state(gateway.perform(confirm)) is IntentState.SUCCEEDED
    assert len(list(gateway.read_books(NOON))) == 1


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("path", [INTENTS, CONFIRMS])
def test_a_stored_fault_is_open_at_first_and_then_spends_the_key(
    simulator: Simulator, gateway: StripeGateway, path: str, *, after: bool
) -> None:
    call = CREATE if path == INTENTS else confirmation(gateway)
    simulator.faults.plan(Fault(Kind.STORED_500, after=after), POST, path)
    assert [gateway.perform(call) for _ in range(3)] == [Unanswered(), KeySpent(), KeySpent()]


@pytest.mark.parametrize("kind", [Kind.TIMEOUT, Kind.ERROR_500, Kind.CUT_JSON, Kind.RATE_LIMIT])
def test_nothing_is_known_while_looking_fails(
    simulator: Simulator, gateway: StripeGateway, kind: Kind
) -> None:
    intent_id = created(gateway)
    simulator.faults.plan(kind, "GET", times=2)
    assert gateway.perform(CheckIntent(intent_id)) == Unanswered()
    assert gateway.perform(FIND) == Unanswered()


# --- refunds and books ----------------------------------------------------------------------------


def paid(gateway: StripeGateway, number: str = GOOD) -> Payment:
    card = token(gateway, number)
    confirm = ConfirmIntent(NOON, "pay_1-1-1", created(gateway), PRICE, card.id)
    assert state(gateway.perform(confirm)) is IntentState.SUCCEEDED
    return Payment(
        id="pay_1",
        session_id="s",
        status=PaymentStatus.REFUNDING,
        token=card,
        cardholder="Jane Doe",
        consent=Offer(NOON, PRICE, shown="$49.00"),
        confirmed_at=NOON,
        retain_until=NOON,
        intent_id=confirm.intent_id,
    )


def part(key: str, amount: int) -> Refund:
    return Refund(key, Money(amount, "usd"), NOON)


def list_made(gateway: StripeGateway, payment: Payment) -> dict[str | None, RefundSeen]:
    listed = gateway.perform(ListRefunds(payment))
    assert isinstance(listed, RefundsListed)
    return {each.key: RefundSeen(each.stripe_id, each.status) for each in listed.refunds}


def test_refunds_in_parts_each_once(gateway: StripeGateway) -> None:
    payment = paid(gateway)
    seen = gateway.perform(SendRefund(NOON, payment, part("a", 1200)))
    assert isinstance(seen, RefundSeen)
    assert gateway.perform(SendRefund(NOON, payment, part("a", 1200))) == seen
    assert list_made(gateway, payment) == {"a": seen}
    assert isinstance(gateway.perform(SendRefund(NOON, payment, part("b", 3700))), RefundSeen)
    refused = gateway.perform(SendRefund(NOON, payment, part("c", 1)))
    assert refused == RefundRefused("charge_already_refunded")
    (line,) = gateway.read_books(NOON)
    assert (line.received, line.refunded) == (4900, 4900)


def test_a_pending_refund_succeeds_later(gateway: StripeGateway, clock: Clock) -> None:
    payment = paid(gateway, "4000000000007726")
    seen = gateway.perform(SendRefund(NOON, payment, part("a", 4900)))
    assert isinstance(seen, RefundSeen)
    assert seen.status is RefundStatus.PENDING
    clock.forward(timedelta(minutes=1))
    later = RefundSeen(seen.stripe_id, RefundStatus.SUCCEEDED)
    assert list_made(gateway, payment) == {"a": later}


@pytest.mark.parametrize("after", [False, True])
def test_a_refund_with_a_stored_fault_is_looked_for(
    simulator: Simulator, gateway: StripeGateway, *, after: bool
) -> None:
    payment = paid(gateway)
    simulator.faults.plan(Fault(Kind.STORED_500, after=after), POST, REFUNDS)
    assert gateway.perform(SendRefund(NOON, payment, part("a", 1200))) == Unanswered()
    expected = list_made(gateway, payment).get("a", RefundRefused("key_spent"))
    assert isinstance(expected, RefundSeen) is after
    assert gateway.perform(SendRefund(NOON, payment, part("a", 1200))) == expected


def test_the_books_say_what_became_of_each_payment(gateway: StripeGateway) -> None:
    payment = paid(gateway)
    gateway.perform(replace(CREATE, key="pay_2-1", payment_id="pay_2"))
    lines = {line.payment_id: line for line in gateway.read_books(NOON)}
    assert lines.keys() == {"pay_1", "pay_2"}
    first, second = lines["pay_1"], lines["pay_2"]
    assert (first.intent_id, first.key, first.state) == (
        payment.intent_id,
        "pay_1-1",
        IntentState.SUCCEEDED,
    )
    assert (second.state, second.received, second.refunded) == (IntentState.READY, 0, 0)
    assert list(gateway.read_books(NOON + timedelta(seconds=1))) == []
