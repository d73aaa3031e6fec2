"""What the server does beside answering: at its start, again and again, and whatever fails."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from tests.entrypoints.conftest import FIVE_MESSAGES, Clock
from tests.entrypoints.failing import SECRET, Failing
from tests.entrypoints.http_client import Client
from tests.fakes.gateway import Before, FakeGateway
from tests.fakes.ports import RecordingMetrics
from tests.over_store import over_store

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.intents import (
    CheckIntent,
    ConfirmIntent,
    Decline,
    IntentState,
)
from payment_smart_bot.domain.model.calls.refunds import SendRefund
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import StoreUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import PaymentStatus, RefundStatus
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.background import (
    build_lifespan,
    cancel_declined,
    find_late_failures,
    purge,
    settle_charges,
    settle_refunds,
)
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.service.driving import run


async def live(application: Application, until: Callable[[], bool]) -> None:
    """Let a server's background run, without a pause between its rounds."""
    async with asyncio.timeout(10):
        async with build_lifespan(application, every=0.001)(None):
            while not until():
                await asyncio.sleep(0.001)


def background_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    name = "payment_smart_bot.background"
    return [record.getMessage() for record in caplog.records if record.name == name]


@pytest.mark.parametrize("error", [StoreUnavailable("locked"), ValueError(SECRET)])
def test_a_task_that_fails_does_not_stop_the_next(
    application: Application, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    """Each fault is logged by its kind, and another round comes."""
    broken = over_store(application, Failing(error))
    told = "locked" if isinstance(error, StoreUnavailable) else "ValueError"
    expected = {
        f"Expired records could not be erased: {told}",
        f"Open charges could not be settled: {told}",
        f"Open refunds could not be settled: {told}",
        f"Declined payments could not be cancelled at Stripe: {told}",
    }
    asyncio.run(
        live(broken, lambda: all(background_of(caplog).count(line) >= 2 for line in expected))
    )
    assert set(background_of(caplog)) == expected
    assert SECRET not in caplog.text


def test_a_purge_goes_on_while_there_is_more(application: Application) -> None:
    """A great many expired records do not wait for the next minute."""
    purged = Purged([1000, 1000, 3])
    store: Any = purged
    asyncio.run(purge(replace(application, store=store)))
    assert purged.gone == []


@dataclass
class Purged:
    """Stands in for a store whose purges erase so many."""

    gone: list[int] = field(default_factory=list)

    def purge(self, *_: object) -> int:
        return self.gone.pop(0)


@pytest.fixture
def client(paying: Application) -> Client:
    return Client(create_app(paying))


def leave_open(client: Client, stripe: FakeGateway, clock: Clock) -> None:
    """Confirm a payment of which Stripe says nothing, and let the lease lapse."""
    for message in FIVE_MESSAGES:
        client.say(message)
    stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
    assert client.say("confirm").json()["status"] == "confirming"
    clock.forward(minutes=1)


def test_an_open_charge_is_settled(
    paying: Application, client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """Without a word of the customer, who then finds it settled."""
    leave_open(client, stripe, clock)
    asyncio.run(live(paying, lambda: bool(stripe.charged)))
    shown = client.show()
    assert shown["status"] == "completed"
    assert "$49.00" in shown["response"]
    assert len(stripe.charged) == 1


def test_an_open_refund_is_settled(
    paying: Application, client: Client, stripe: FakeGateway
) -> None:
    for message in (*FIVE_MESSAGES, "confirm"):
        client.say(message)
    (payment,) = paying.merchant.list_payments().items
    stripe.on(SendRefund, Before())
    open_one = run(paying.refunds.refund(payment.id), paying.effect_handler.perform)
    assert open_one.status is PaymentStatus.REFUNDING
    asyncio.run(live(paying, lambda: bool(stripe.refunds)))
    assert paying.merchant.show_payment(payment.id).status is PaymentStatus.REFUNDED


@pytest.mark.parametrize(
    ("minutes", "says"),
    [
        (3, []),
        (7, ["Payments that wait for their outcome: 1, the longest for 8 minutes"]),
    ],
)
def test_who_waits_for_long_is_logged(
    paying: Application,
    client: Client,
    stripe: FakeGateway,
    clock: Clock,
    minutes: int,
    says: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """With count and age, and no personal data."""
    leave_open(client, stripe, clock)
    clock.forward(minutes=minutes)
    stripe.settle_later("pi_1", IntentState.PROCESSING)
    with caplog.at_level(logging.INFO):
        asyncio.run(settle_charges(paying))
    assert background_of(caplog) == says


def test_a_sweep_that_is_cut_short_counts_what_it_knows(
    paying: Application,
    client: Client,
    stripe: FakeGateway,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Its time does not do for a call; what waits is counted all the same."""
    leave_open(client, stripe, clock)
    measures = RecordingMetrics()
    asyncio.run(settle_charges(replace(paying, metrics=measures), 5))
    assert measures.of(Metric.PENDING_CHARGES) == [1]
    assert measures.of(Metric.OLDEST_PENDING_CHARGE) == [60]
    assert background_of(caplog) == ["Open charges could not be settled: its time was over"]


def test_a_sweep_that_saw_nothing_does_not_say_that_nothing_waits(
    paying: Application, caplog: pytest.LogCaptureFixture
) -> None:
    """The alarm for charges that wait goes off where nothing is measured."""
    measures = RecordingMetrics()
    broken = over_store(replace(paying, metrics=measures), Failing(StoreUnavailable("locked")))
    asyncio.run(settle_charges(broken))
    asyncio.run(settle_refunds(broken))
    assert measures.recorded == []
    assert background_of(caplog) == [
        "Open charges could not be settled: locked",
        "Open refunds could not be settled: locked",
    ]


@pytest.mark.parametrize(("minutes", "found"), [(0, True), (1, False), (20, True)])
def test_refunds_that_failed_late_are_looked_for_every_ten_minutes(
    paying: Application,
    client: Client,
    stripe: FakeGateway,
    clock: Clock,
    minutes: int,
    *,
    found: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for message in (*FIVE_MESSAGES, "confirm"):
        client.say(message)
    (payment,) = paying.merchant.list_payments().items
    run(paying.refunds.refund(payment.id), paying.effect_handler.perform)
    ((key, (refund, seen)),) = stripe.refunds.items()
    stripe.refunds[key] = refund, replace(seen, status=RefundStatus.FAILED)
    stripe.events.append(
        StripeEvent(
            "evt_1", Subject.FAILED_REFUND, livemode=False, intent_id=payment.intent_id,
            payment_id=payment.id, refund_id=seen.stripe_id,
        )
    )  # fmt: skip
    clock.forward(minutes=minutes)
    asyncio.run(find_late_failures(paying))
    expected = ["Refunds that failed after they had succeeded: 1"] * found
    assert background_of(caplog) == expected


@pytest.mark.parametrize(("minutes", "is_looked_after"), [(120, True), (121, False)])
def test_declined_payments_are_cancelled_at_stripe_every_ten_minutes(
    paying: Application,
    client: Client,
    stripe: FakeGateway,
    clock: Clock,
    minutes: int,
    *,
    is_looked_after: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Once their conversations have expired."""
    stripe.on(ConfirmIntent, Decline.GENERIC)
    for message in (*FIVE_MESSAGES, "confirm"):
        client.say(message)
    with caplog.at_level(logging.INFO):
        asyncio.run(cancel_declined(paying))
        assert background_of(caplog) == []
        clock.forward(minutes=minutes)
        asyncio.run(cancel_declined(paying))
    expected = ["Declined payments cancelled at Stripe: 1"] * is_looked_after
    assert background_of(caplog) == expected
    (intent,) = stripe.intents.values()
    assert (intent.state is IntentState.CANCELED) is is_looked_after


def test_nobody_has_to_look_after_a_customer_who_has_a_link(
    make_application: Callable[..., Application], clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """Whether they pay on Stripe's page is theirs to decide, for as long as it is open."""
    application = make_application(CARD_ENTRY="checkout", PAYMENT_AMOUNT="4900")
    reply = Client(create_app(application)).say("I want to pay").json()
    assert reply["status"] == "action_required"
    clock.forward(minutes=8)
    with caplog.at_level(logging.INFO):
        asyncio.run(settle_charges(application))
    assert background_of(caplog) == []


def test_one_sweep_settles_all(
    paying: Application, client: Client, stripe: FakeGateway, clock: Clock
) -> None:
    """However many there are."""
    for number in range(3):
        for message in FIVE_MESSAGES:
            client.say(message, f"s{number}")
        stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
        client.say("confirm", f"s{number}")
        clock.now += timedelta(seconds=1)
    clock.forward(minutes=1)
    asyncio.run(settle_charges(paying))
    assert len(stripe.charged) == 3
