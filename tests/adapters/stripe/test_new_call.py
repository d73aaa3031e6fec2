"""A new call to Stripe costs an effect, a handler and a row; every call that there is has them."""

import asyncio
import inspect
import pkgutil
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from importlib import import_module
from threading import Event, current_thread
from typing import Any, ClassVar

import pytest
import stripe
from tests.fakes.ports import NOON, Clock, FakeSealer, RecordingMetrics

from payment_smart_bot.adapters.stripe.gateway import HANDLERS, Handlers, StripeGateway
from payment_smart_bot.adapters.stripe.transport.connection import Connection
from payment_smart_bot.adapters.stripe.transport.errors import read_no_answer, report_failure
from payment_smart_bot.domain import model
from payment_smart_bot.domain.model.calls.effects import (
    Effect,
    ExpiringCall,
    Outcome,
    StripeCall,
    Unanswered,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.service.driving import run, run_async, within
from payment_smart_bot.service.effect_handler import EffectHandler
from stripe_simulator import Kind, Simulator

POOL = "stripe-thread"

# --- The effects, as they would stand in the domain ----------------------------------------------


class RenameCustomer(StripeCall, frozen=True):
    """Give a Customer another name: `CustomerRenamed`."""

    customer_id: str
    name: str


class CustomerRenamed(Outcome, frozen=True):
    """The Customer has that name now; `thread` is where Stripe was asked."""

    thread: str


class DescribeIntent(ExpiringCall, frozen=True):
    """Describe a PaymentIntent: `IntentDescribed`. A description that comes too late is wrong."""

    patience: ClassVar = 0.01

    intent_id: str
    description: str


class IntentDescribed(Outcome, frozen=True):
    """The PaymentIntent has that description now."""


# --- Their handlers, as they would stand among the adapters --------------------------------------


def rename_customer(stripe: Connection, effect: RenameCustomer) -> CustomerRenamed:
    answer = stripe.ask("post", f"/v1/customers/{effect.customer_id}", {"name": effect.name})
    if answer.is_done:
        return CustomerRenamed(current_thread().name)
    raise report_failure(answer)


def describe_intent(stripe: Connection, effect: DescribeIntent) -> IntentDescribed | Unanswered:
    path, parameters = (
        f"/v1/payment_intents/{effect.intent_id}",
        {"description": effect.description},
    )
    answer = stripe.ask_once("post", path, parameters)
    return IntentDescribed() if answer.is_done else read_no_answer(answer)


# --- Their rows ----------------------------------------------------------------------------------

ROWS: Handlers = {**HANDLERS, RenameCustomer: rename_customer, DescribeIntent: describe_intent}


class Rig:
    """A gateway with the new rows, over the SDK and the simulator; the clock stands at noon."""

    def __init__(self, simulator: Simulator, pool: ThreadPoolExecutor) -> None:
        self.simulator = simulator
        http = simulator.http_client()
        self.client = stripe.StripeClient("sk_test_1", http_client=http, max_network_retries=0)
        self.metrics = RecordingMetrics()
        self.clock = Clock()
        self.handler = EffectHandler(
            StripeGateway(self.client, handlers=ROWS),
            FakeSealer(),
            self.clock,
            leaves_machine=(StripeCall,),
            pool=pool,
            metrics=self.metrics,
        )

    def run_inline(self, effect: Effect) -> Outcome:
        return run(work(effect), self.handler.perform)

    def run_with_pool(self, effect: Effect) -> Outcome:
        return run(work(effect), within(60, self.handler))

    def run_on_loop(self, effect: Effect) -> Outcome:
        return asyncio.run(run_async(work(effect), self.handler, 60))


def work(effect: Effect) -> Generator[Effect, Outcome, Outcome]:
    """Ask for one effect and return what it came to, as a turn, a sweep or a webhook may."""
    return (yield effect)


DRIVERS: dict[str, tuple[Callable[[Rig, Effect], Outcome], str]] = {
    "inline": (Rig.run_inline, "MainThread"),
    "inline, with a pool": (Rig.run_with_pool, POOL),
    "on an event loop": (Rig.run_on_loop, POOL),
}
"""How work is driven, and the thread in which Stripe is asked then."""

each_driver = pytest.mark.parametrize("driver", DRIVERS)


@pytest.fixture
def rig() -> Iterator[Rig]:
    with (
        closing(Simulator.open(":memory:", clock=NOON.timestamp)) as simulator,
        ThreadPoolExecutor(1, thread_name_prefix=POOL) as pool,
    ):
        yield Rig(simulator, pool)


@each_driver
def test_a_new_call_reaches_stripe(rig: Rig, driver: str) -> None:
    """No driver, port or fake knows of it; its class says that it is timed and where it waits."""
    drive, thread = DRIVERS[driver]
    customer = rig.client.v1.customers.create({"name": "Ada"})
    done = drive(rig, RenameCustomer(customer.id, "Ada Lovelace"))
    assert isinstance(done, CustomerRenamed)
    assert done.thread.startswith(thread)
    assert rig.client.v1.customers.retrieve(customer.id).name == "Ada Lovelace"
    assert len(rig.metrics.of(Metric.STRIPE_LATENCY)) == 1


@each_driver
def test_a_new_call_that_stripe_does_not_answer_can_be_repeated(rig: Rig, driver: str) -> None:
    drive, _ = DRIVERS[driver]
    customer = rig.client.v1.customers.create({"name": "Ada"})
    rig.simulator.faults.plan(Kind.ERROR_500, "POST", "/v1/customers/{id}")
    with pytest.raises(GatewayUnavailable, match=r"Stripe (is out of reach|had a fault)"):
        drive(rig, RenameCustomer(customer.id, "Ada Lovelace"))
    assert isinstance(drive(rig, RenameCustomer(customer.id, "Ada Lovelace")), CustomerRenamed)


def describe(rig: Rig, good_until: datetime) -> DescribeIntent:
    intent = rig.client.v1.payment_intents.create({"amount": 4900, "currency": "usd"})
    return DescribeIntent(good_until, intent.id, "Two books")


@each_driver
def test_a_new_call_that_expires_is_not_made_too_late(rig: Rig, driver: str) -> None:
    drive, _ = DRIVERS[driver]
    effect = describe(rig, NOON)
    assert drive(rig, effect) == Unanswered()
    assert rig.client.v1.payment_intents.retrieve(effect.intent_id).description is None


def test_a_new_call_that_may_move_money_is_in_doubt_when_its_time_is_over(rig: Rig) -> None:
    """It is waited for as long as its class says, and it may still reach Stripe afterwards."""
    effect = describe(rig, NOON + timedelta(hours=1))
    assert rig.run_inline(effect) == IntentDescribed()
    assert rig.client.v1.payment_intents.retrieve(effect.intent_id).description == "Two books"
    for drive in (Rig.run_with_pool, Rig.run_on_loop):
        held = HeldUp(rig)
        assert drive(rig, effect) == Unanswered()
        held.release()


class HeldUp:
    """The one thread of a pool, busy until it is released."""

    def __init__(self, rig: Rig) -> None:
        self._released = Event()
        assert rig.handler.pool is not None
        self._job = rig.handler.pool.submit(self._released.wait)

    def release(self) -> None:
        self._released.set()
        self._job.result()


# --- Every call that there is --------------------------------------------------------------------


def find_calls() -> set[type[StripeCall]]:
    """Return every call of the domain, which is a StripeCall that is no kind of others."""
    for module in pkgutil.iter_modules(model.__path__, f"{model.__name__}."):
        import_module(module.name)
    return {call for call in find_subclasses(StripeCall) if not set(find_subclasses(call))}


def find_subclasses(kind: type[StripeCall]) -> Iterator[type[StripeCall]]:
    for subclass in kind.__subclasses__():
        if subclass.__module__.startswith(model.__name__):
            yield subclass
            yield from find_subclasses(subclass)


def test_every_call_of_the_domain_has_a_handler() -> None:
    missing = {call.__name__ for call in find_calls() - HANDLERS.keys()}
    assert not missing, "write a handler and add a row to HANDLERS in adapters/stripe/gateway.py"
    assert HANDLERS.keys() == find_calls()


@pytest.mark.parametrize("call", HANDLERS, ids=lambda call: call.__name__)
def test_a_row_gives_a_call_to_the_handler_that_takes_it(call: type[StripeCall]) -> None:
    takes: dict[str, Any] = inspect.get_annotations(HANDLERS[call])
    assert takes["effect"] is call
