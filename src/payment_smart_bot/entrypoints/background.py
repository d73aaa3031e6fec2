"""The work that no request asks for: erasing what has expired, settling what is open, notices."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.calls.stripe_events import StripeEvent, Subject
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.domain.model.metrics import Metric
from payment_smart_bot.domain.model.payment import Notice, Payment
from payment_smart_bot.entrypoints.http.merchant.pause_notice import encode_pause
from payment_smart_bot.entrypoints.http.merchant.payment_views import build_notice
from payment_smart_bot.entrypoints.http.shared.json_answers import encode
from payment_smart_bot.ports import PaymentGateway
from payment_smart_bot.service.driving import ask_stripe, run_async
from payment_smart_bot.service.settling.closed_payments import ClosedPayments
from payment_smart_bot.service.settling.missed_events import KEPT_FOR, find_failed_refunds
from payment_smart_bot.service.settling.sweep import Sweep
from payment_smart_bot.service.settling.sweeping import sweep_charges

Task = Callable[[Application, float], Awaitable[None]]
"""Work on an application, for at most so many seconds."""

EVERY_SECONDS: Final = 60.0
SWEEP_SECONDS: Final = 3600.0
"""How long one sweep may take in all. Each of its charges has the time of a turn."""

FAILURES_EVERY_MINUTES: Final = 10
"""A refund fails within days; a minute more or less does not matter."""

DECLINED_EVERY_MINUTES: Final = 10
"""Only the merchant or Stripe could still charge one. Each sweep reads more than a day of them."""

PURGE_AT_ONCE: Final = 1000
"""How many records one purge erases: so few that a turn waits some milliseconds at most."""

FAILURES_IN_A_ROW: Final = 5
"""After so many, the merchant's server is left alone until the next round."""

_LONG: Final = timedelta(minutes=5)
"""A charge open for longer needs a person: Stripe, the bank and the sweeps have had their time."""

_log = logging.getLogger("payment_smart_bot.background")


def build_lifespan(
    application: Application, every: float = EVERY_SECONDS
) -> Callable[[object], AbstractAsyncContextManager[None]]:
    """Return the lifespan of an app that runs each task at its start and `every` seconds.

    Notices are sent as soon as they are saved as well; what is left of them waits for its next try.
    """

    @asynccontextmanager
    async def run_tasks(_: object) -> AsyncIterator[None]:
        signals: dict[Task, asyncio.Event] = {notify_merchant: _listen_for_notices(application)}
        tasks = [
            asyncio.create_task(_repeat(task, application, every, signals.get(task)))
            for task in _FAILURES
        ]
        try:
            yield
        finally:
            application.bell.listen(None)
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task

    return run_tasks


async def run_all_once(application: Application, seconds: float = SWEEP_SECONDS) -> str:
    """Run every task once, side by side; return what failed for an unforeseen reason, in words."""
    succeeded = await asyncio.gather(
        *(_run_safely(task, application, seconds) for task in _FAILURES)
    )
    failures = zip(_FAILURES.values(), succeeded, strict=True)
    return "; ".join(failure for failure, has_succeeded in failures if not has_succeeded)


def _listen_for_notices(application: Application) -> asyncio.Event:
    """Return what is set, on this event loop, whenever a notice was saved in any thread."""
    rung, loop = asyncio.Event(), asyncio.get_running_loop()
    application.bell.listen(lambda: loop.call_soon_threadsafe(rung.set))
    return rung


async def notify_safely(application: Application, seconds: float) -> None:
    """Send the notices that are due, for at most so many seconds; what fails is logged."""
    await _run_safely(notify_merchant, application, seconds)


async def _repeat(
    task: Task, application: Application, every: float, signal: asyncio.Event | None
) -> None:
    """Run a task again and again: `every` seconds, and as soon as there is a `signal`."""
    signal = signal or asyncio.Event()
    while True:
        signal.clear()
        await _run_safely(task, application, SWEEP_SECONDS)
        with suppress(TimeoutError):
            await asyncio.wait_for(signal.wait(), every)


async def _run_safely(task: Task, application: Application, seconds: float) -> bool:
    """Run a task and log why it failed; return False if nobody foresaw such a failure."""
    failure = _FAILURES[task]
    try:
        await task(application, seconds)
    except BotError as error:
        _log.warning("%s: %s", failure, error)
    except Exception as error:
        _log.warning("%s: %s", failure, type(error).__qualname__)  # its text may quote a customer
        return False
    return True


async def purge(application: Application, _: float = SWEEP_SECONDS) -> None:
    """Erase every record that has expired."""
    now = application.merchant.clock()
    while await asyncio.to_thread(application.store.purge, now, PURGE_AT_ONCE) >= PURGE_AT_ONCE:
        pass


async def settle_charges(application: Application, seconds: float = SWEEP_SECONDS) -> None:
    """Settle charges whose outcome is not known, and warn of those that have waited for long."""
    clock = application.merchant.clock
    until = clock() + timedelta(seconds=seconds)
    sweeping = sweep_charges(application.settlement, application.orphans, until)
    sweep = await run_async(sweeping, application.effect_handler, seconds)
    if sweep.settled:
        _log.info("Charges settled: %d", sweep.settled)
    ages = [clock() - since for since in sweep.unknown_since]
    if ages or not sweep.cut_short_by:  # nobody knows that there is none before all were seen
        oldest = max(ages, default=timedelta())
        application.metrics.record(Metric.PENDING_CHARGES, len(ages))
        application.metrics.record(Metric.OLDEST_PENDING_CHARGE, oldest.total_seconds())
    waiting = [age for age in ages if age >= _LONG]
    if waiting:
        _log.warning(
            "Payments that wait for their outcome: %d, the longest for %d minutes",
            len(waiting),
            max(waiting) // timedelta(minutes=1),
        )
    _log_if_cut_short(settle_charges, sweep)


async def settle_refunds(application: Application, seconds: float = SWEEP_SECONDS) -> None:
    """Settle refunds whose outcome is not known."""
    until = application.merchant.clock() + timedelta(seconds=seconds)
    sweeping = application.refunds.reconcile(until)
    sweep = await run_async(sweeping, application.effect_handler, seconds)
    if sweep.settled:
        _log.info("Payments with refunds settled: %d", sweep.settled)
    _log_if_cut_short(settle_refunds, sweep)


async def cancel_declined(application: Application, seconds: float = SWEEP_SECONDS) -> None:
    """Cancel at Stripe what was declined and nobody can come back to, every ten minutes."""
    now = application.merchant.clock()
    if now.minute % DECLINED_EVERY_MINUTES:
        return
    cancelling = ClosedPayments(application.settlement).cancel_declined(
        now + timedelta(seconds=seconds)
    )
    cancelled = await run_async(cancelling, application.effect_handler, seconds)
    if cancelled:
        _log.info("Declined payments cancelled at Stripe: %d", cancelled)


async def find_late_failures(application: Application, seconds: float = SWEEP_SECONDS) -> None:
    """Look for refunds that have failed after they had succeeded, every ten minutes."""
    now = application.merchant.clock()
    if now.minute % FAILURES_EVERY_MINUTES:
        return
    handler = application.effect_handler
    events = await ask_stripe(handler, _list_failed_refunds, application.gateway, now - KEPT_FOR)
    found = await run_async(find_failed_refunds(application.webhooks, events), handler, seconds)
    if found.applied:
        _log.warning("Refunds that failed after they had succeeded: %d", found.applied)
    for each in found.failed:
        _log.warning("%s: %s: %s", _FAILURES[find_late_failures], each.event.id, each.why)


def _list_failed_refunds(gateway: PaymentGateway, since: datetime) -> Sequence[StripeEvent]:
    return list(gateway.read_events(since, (Subject.FAILED_REFUND,)))


def _log_if_cut_short(task: Task, sweep: Sweep) -> None:
    if sweep.cut_short_by:
        _log.warning("%s: %s", _FAILURES[task], sweep.cut_short_by)


async def notify_merchant(application: Application, _: float = SWEEP_SECONDS) -> None:
    """Send the notices that are due, one after the other, each in a thread."""
    failed = 0
    while failed < FAILURES_IN_A_ROW:
        is_taken = await asyncio.to_thread(application.outbox.send_next, encode_notice)
        if is_taken is None:
            return
        failed = 0 if is_taken else failed + 1


async def tell_of_card_testing(application: Application, _: float = SWEEP_SECONDS) -> None:
    """Tell the merchant that no new card is taken, if that is so and they have not heard yet."""
    endpoint = application.outbox.endpoint
    if endpoint is not None:
        await asyncio.to_thread(application.chat.guard.tell, endpoint, encode_pause)


async def settle_audit(application: Application, _: float = SWEEP_SECONDS) -> None:
    """Let the audit log say what it has left out of a flood that is over."""
    application.audit.settle()


def encode_notice(notice: Notice, payment: Payment) -> bytes:
    """Return the body in which a notice is sent."""
    return encode(build_notice(notice, payment))


_FAILURES: Final[dict[Task, str]] = {
    purge: "Expired records could not be erased",
    settle_charges: "Open charges could not be settled",
    settle_refunds: "Open refunds could not be settled",
    cancel_declined: "Declined payments could not be cancelled at Stripe",
    find_late_failures: "Refunds that failed late could not be looked for",
    notify_merchant: "The merchant could not be told",
    settle_audit: "The audit log could not be brought up to date",
    tell_of_card_testing: "The merchant could not be told of card testing",
}
"""Every task, and what the log says if it fails."""
