"""Stripe may hang: whatever a server asks it, its event loop goes on meanwhile."""

import asyncio
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event

import pytest
from tests.entrypoints.conftest import FIVE_MESSAGES, MERCHANT_KEY, Clock
from tests.entrypoints.http_client import Client
from tests.fakes.gateway import Before, FakeGateway

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.effects import Outcome, StripeCall, Unanswered
from payment_smart_bot.domain.model.calls.intents import CheckIntent, ConfirmIntent
from payment_smart_bot.domain.model.calls.lookups import NamePayment
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.value import replace
from payment_smart_bot.entrypoints.background import find_late_failures, run_all_once
from payment_smart_bot.entrypoints.http.app import create_app
from payment_smart_bot.service.driving import run_async

AS_MERCHANT = {"authorization": f"Bearer {MERCHANT_KEY}"}


@dataclass
class Spied(FakeGateway):
    """A Stripe that takes down where it was asked: on an event loop, or off it."""

    on_the_loop: list[str] = field(default_factory=list)
    off_the_loop: list[str] = field(default_factory=list)

    def perform(self, effect: StripeCall) -> Outcome:
        self._take_down(type(effect).__name__)
        return super().perform(effect)

    def read_events(self, since: datetime, subjects: Collection[Subject]) -> Iterator[StripeEvent]:
        self._take_down("read_events")
        yield from super().read_events(since, subjects)

    def _take_down(self, what: str) -> None:
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self.off_the_loop.append(what)
        else:
            self.on_the_loop.append(what)


def over(application: Application, gateway: FakeGateway, pool: ThreadPoolExecutor) -> Application:
    """Return an application with Stripe on another machine."""
    handler = replace(
        application.effect_handler, gateway=gateway, leaves_machine=(StripeCall,), pool=pool
    )
    return replace(
        application,
        gateway=gateway,
        effect_handler=handler,
        erasure=replace(application.erasure, gateway=gateway),
    )


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor() as threads:
        yield threads


def test_no_call_to_stripe_is_made_on_the_event_loop(
    make_application: Callable[..., Application], pool: ThreadPoolExecutor, clock: Clock
) -> None:
    """Of turns, looks, refunds, erasures, events and sweeps alike."""
    stripe = Spied(events=[_failed_refund("pi_1"), _failed_refund("pi_of_others")])
    settings = {"PAYMENT_AMOUNT": "4900", "MERCHANT_API_KEY": MERCHANT_KEY}
    application = over(make_application(**settings), stripe, pool)
    client = Client(create_app(application))
    for session_id in ("s1", "s2"):
        stripe.on(ConfirmIntent, Before()).on(CheckIntent, Before())
        for message in (*FIVE_MESSAGES, "confirm"):
            client.say(message, session_id)
    clock.forward(minutes=1)
    assert client.show("s1")["status"] == "completed"
    clock.forward(minutes=9)
    assert asyncio.run(run_all_once(application)) == ""
    assert client.show("s2")["status"] == "completed"
    (_, payment) = application.merchant.list_payments().items
    for path, body in (
        (f"/payments/{payment.id}/refunds", {}),
        ("/erasures", {"paymentId": payment.id}),
    ):
        answer = client.send("POST", path, json=body, headers=AS_MERCHANT)
        assert answer.is_success, answer.text
    asyncio.run(
        run_async(
            application.webhooks.apply_event(_failed_refund("pi_1")), application.effect_handler
        )
    )
    assert stripe.on_the_loop == []
    assert set(stripe.off_the_loop) >= {
        *("Tokenise", "CreateIntent", "ConfirmIntent", "CheckIntent", "SendRefund", "ListRefunds"),
        *("ForgetCard", "NamePayment", "read_events"),
    }


def test_a_list_of_events_that_hangs_holds_nobody_up(
    paying: Application, pool: ThreadPoolExecutor
) -> None:
    go_on = Event()

    class Hanging(FakeGateway):
        def read_events(self, *_: object) -> Iterator[StripeEvent]:
            assert go_on.wait(20), "nobody else got on"
            return iter(())

    async def let_it_hang() -> None:
        task = asyncio.create_task(find_late_failures(over(paying, Hanging(), pool)))
        await asyncio.sleep(0)  # it has begun
        go_on.set()
        await task

    asyncio.run(let_it_hang())


def test_an_event_that_cannot_be_applied_is_named_in_the_log(
    paying: Application, pool: ThreadPoolExecutor, caplog: pytest.LogCaptureFixture
) -> None:
    """And the others are applied."""

    class Away(FakeGateway):
        def perform(self, effect: StripeCall) -> Outcome:
            assert isinstance(effect, NamePayment)
            return Unanswered() if effect.intent_id == "pi_1" else super().perform(effect)

    stripe = Away(events=[_failed_refund("pi_1"), _failed_refund("pi_2")])
    asyncio.run(find_late_failures(over(paying, stripe, pool)))
    assert caplog.messages == [
        "Refunds that failed late could not be looked for: evt_pi_1: "
        "Stripe is out of reach. Please try again."
    ]


def _failed_refund(intent_id: str) -> StripeEvent:
    event_id = f"evt_{intent_id}"
    return StripeEvent(event_id, Subject.FAILED_REFUND, livemode=False, intent_id=intent_id)
