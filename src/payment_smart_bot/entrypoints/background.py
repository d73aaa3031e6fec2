"""What a server does beside answering: it erases what has expired, and settles what is open."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import timedelta
from typing import Final

from payment_smart_bot.bootstrap import Application
from payment_smart_bot.domain.model.errors import BotError
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.payment import Notice, Payment
from payment_smart_bot.entrypoints.http.customer.wire import encode
from payment_smart_bot.entrypoints.http.merchant.views import notice_view
from payment_smart_bot.service.performing import run_async

Task = Callable[[Application], Awaitable[None]]

EVERY_SECONDS: Final = 60.0
SWEEP_SECONDS: Final = 3600.0
"""How long a sweep may take in all; each of its charges has the time of a turn."""

PURGE_AT_ONCE: Final = 1000
"""Few enough that a purge holds up a turn for some milliseconds at most."""

FAILURES_IN_A_ROW: Final = 5
"""So many, and the merchant's server is left alone until the next round."""

_LONG: Final = timedelta(minutes=5)
"""Stripe, the bank and the sweeps have had their time: somebody should look."""

_log = logging.getLogger("payment_smart_bot.background")


def lifespan(
    application: Application, every: float = EVERY_SECONDS
) -> Callable[[object], AbstractAsyncContextManager[None]]:
    """Return the lifespan of an app that does all of this at its start and `every` seconds."""

    @asynccontextmanager
    async def alive(_: object) -> AsyncIterator[None]:
        tasks = [
            asyncio.create_task(_for_ever(task, application, every, fails))
            for task, fails in _TASKS.items()
        ]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task

    return alive


async def all_once(application: Application) -> str:
    """Do all of this once, side by side; return what failed for a reason that nobody foresaw."""
    tried = (_tried(task, application, fails) for task, fails in _TASKS.items())
    went_well = await asyncio.gather(*tried)
    return "; ".join(
        fails for fails, well in zip(_TASKS.values(), went_well, strict=True) if not well
    )


async def _for_ever(task: Task, application: Application, every: float, fails: str) -> None:
    while True:
        await _tried(task, application, fails)
        await asyncio.sleep(every)


async def _tried(task: Task, application: Application, fails: str) -> bool:
    """Do one of this; whether it went well, or failed as the network and others do."""
    try:
        await task(application)
    except BotError as error:
        _log.warning("%s: %s", fails, error)
    except Exception as error:
        _log.warning("%s: %s", fails, type(error).__qualname__)  # its text may quote a customer
        return False
    return True


async def purge(application: Application) -> None:
    """Erase what has expired."""
    now = application.merchant.clock()
    while await asyncio.to_thread(application.store.purge, now, PURGE_AT_ONCE) >= PURGE_AT_ONCE:
        pass


async def settle_charges(application: Application) -> None:
    """Go on with every charge whose outcome is not known; warn of those that wait for long."""
    sweep = await run_async(
        application.settlement.reconcile(), application.performer, SWEEP_SECONDS
    )
    if sweep.settled:
        _log.info("Charges settled: %d", sweep.settled)
    ages = [application.merchant.clock() - since for since in sweep.unknown_since]
    application.measures.note(Measure.PENDING_CHARGES, len(ages))
    oldest = max(ages, default=timedelta())
    application.measures.note(Measure.OLDEST_PENDING_CHARGE, oldest.total_seconds())
    waiting = [age for age in ages if age >= _LONG]
    if waiting:
        _log.warning(
            "Payments that wait for their outcome: %d, the longest for %d minutes",
            len(waiting),
            max(waiting) // timedelta(minutes=1),
        )


async def settle_refunds(application: Application) -> None:
    """Go on with every refund whose outcome is not known."""
    sweep = await run_async(application.refunds.reconcile(), application.performer, SWEEP_SECONDS)
    if sweep.settled:
        _log.info("Payments with refunds settled: %d", sweep.settled)


async def tell_merchant(application: Application) -> None:
    """Send the merchant what is due, one after the other, each in a thread."""
    failed = 0
    while failed < FAILURES_IN_A_ROW:
        taken = await asyncio.to_thread(application.outbox.send_next, worded)
        if taken is None:
            return
        failed = 0 if taken else failed + 1


def worded(notice: Notice, payment: Payment) -> bytes:
    """Return what is sent of a notice."""
    return encode(notice_view(notice, payment))


_TASKS: Final[dict[Task, str]] = {
    purge: "Expired records could not be erased",
    settle_charges: "Open charges could not be settled",
    settle_refunds: "Open refunds could not be settled",
    tell_merchant: "The merchant could not be told",
}
