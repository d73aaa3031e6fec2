"""The drivers of work that yields effects: inline, or on an event loop."""

import asyncio
import time
from collections.abc import Callable, Generator
from typing import Any, TypeVar

from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    Ask,
    Effect,
    MoneyCall,
    Outcome,
    Sort,
    Sorted,
    StripeCall,
    Unanswered,
    Wait,
    Waited,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable
from payment_smart_bot.domain.model.model_answer import Fallback, ModelUse
from payment_smart_bot.service.effect_handler import EffectHandler
from payment_smart_bot.service.settling.settlement import TURN

Result = TypeVar("Result")
Work = Generator[Effect, Outcome, Result]
Perform = Callable[[Effect], Outcome]


def run(work: Work[Result], perform: Perform) -> Result:
    """Drive work to its end, each effect inline."""
    try:
        effect = next(work)
        while True:
            effect = work.send(perform(effect))
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()


def within(seconds: float, handler: EffectHandler) -> Perform:
    """Return a `perform` for work that ends after `seconds`, whatever a server does."""
    ends = time.monotonic() + seconds

    def perform(effect: Effect) -> Outcome:
        if handler.pool is None or not isinstance(effect, handler.leaves_machine):
            return handler.perform(effect)
        future = handler.pool.submit(handler.perform, effect)
        try:
            return future.result(_seconds_for(effect, ends - time.monotonic()))
        except TimeoutError:
            return _give_up(effect)

    return perform


async def run_async(
    work: Work[Result], handler: EffectHandler, seconds: float = TURN.total_seconds()
) -> Result:
    """Drive work on the event loop, for `seconds` at most.

    Only effects that leave the machine go to a thread, or the whole work where the store does.
    """
    if handler.turns is not None:
        return await ask_store(handler, run, work, within(seconds, handler))
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    try:
        effect = next(work)
        while True:
            if isinstance(effect, handler.leaves_machine):
                outcome = await _perform_in_thread(effect, handler, ends - loop.time())
            elif isinstance(effect, Wait):
                await asyncio.sleep(effect.seconds)
                outcome = Waited()
            else:
                outcome = handler.perform(effect)
            effect = work.send(outcome)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()


async def ask_store(handler: EffectHandler, ask: Callable[..., Result], *arguments: Any) -> Result:
    """Ask the store something: on the event loop if it is on this machine, else in a thread."""
    if handler.turns is None:
        return ask(*arguments)
    return await asyncio.get_running_loop().run_in_executor(handler.turns, ask, *arguments)


async def ask_stripe(handler: EffectHandler, ask: Callable[..., Result], *arguments: Any) -> Result:
    """Ask Stripe something that is no effect: in a thread unless it is simulated here."""
    if not issubclass(StripeCall, handler.leaves_machine):
        return ask(*arguments)
    return await asyncio.get_running_loop().run_in_executor(handler.pool, ask, *arguments)


async def _perform_in_thread(effect: Effect, handler: EffectHandler, left: float) -> Outcome:
    called = asyncio.get_running_loop().run_in_executor(handler.pool, handler.perform, effect)
    try:
        return await asyncio.wait_for(called, _seconds_for(effect, left))
    except TimeoutError:
        return _give_up(effect)


def _seconds_for(effect: Effect, left: float) -> float:
    return max(0.0, min(effect.patience, left))


def _give_up(effect: Effect) -> Outcome:
    """Return the outcome of an effect that took too long."""
    if isinstance(effect, MoneyCall):
        return Unanswered()
    if isinstance(effect, Ask):
        return Answered(fallback=Fallback.TIMED_OUT, use=ModelUse(calls=1))
    if isinstance(effect, Sort):
        return Sorted(fallback=Fallback.TIMED_OUT, use=ModelUse(calls=1))
    raise GatewayUnavailable("Stripe did not answer in time.")
