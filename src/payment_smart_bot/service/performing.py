"""How effects are carried out, and the two drivers of a turn."""

import asyncio
import time
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import Executor
from datetime import datetime
from typing import Any, Final, TypeVar

from payment_smart_bot.domain.model.cards import Pan, parse_pan
from payment_smart_bot.domain.model.checkouts import (
    CheckCheckout,
    ExpireCheckout,
    FindCheckout,
    OfCheckout,
    OpenCheckout,
)
from payment_smart_bot.domain.model.effects import (
    AdoptCard,
    Ask,
    CancelIntent,
    CheckDispute,
    CheckIntent,
    CheckRefund,
    ConfirmIntent,
    CreateCustomer,
    CreateIntent,
    Effect,
    FindIntent,
    ListRefunds,
    NamePayment,
    NumberLost,
    OfCharge,
    OfWebhook,
    Outcome,
    Seal,
    SendRefund,
    Tokenise,
    TokeniseCode,
    Unanswered,
    Unseal,
    Wait,
    Waited,
)
from payment_smart_bot.domain.model.errors import GatewayUnavailable, SealBroken
from payment_smart_bot.domain.model.metrics import Measure
from payment_smart_bot.domain.model.model_answer import Fallback, ModelUse
from payment_smart_bot.domain.model.session import Sealed
from payment_smart_bot.domain.phrases.answering import answered, not_answered
from payment_smart_bot.domain.value import Value
from payment_smart_bot.ports import Assistant, Measures, PaymentGateway, Sealer
from payment_smart_bot.service.measuring import UNMEASURED
from payment_smart_bot.service.settlement import CALL, TURN

Result = TypeVar("Result")
Turn = Generator[Effect, Outcome, Result]
Perform = Callable[[Effect], Outcome]

_MOVES_MONEY: Final = OfCharge | OfCheckout | SendRefund | CheckRefund | OfWebhook

_OTHER_CALLS_SECONDS: Final = 18.0
"""For a call that leaves no charge in doubt: two tries of the SDK."""

MODEL_SECONDS: Final = 4.0
"""For an answer of the model, in all; its own read time-out only bounds the wait for each byte."""

AT_STRIPE: Final[frozenset[type[Effect]]] = frozenset(
    {
        Tokenise,
        AdoptCard,
        TokeniseCode,
        CreateCustomer,
        CreateIntent,
        ConfirmIntent,
        CheckIntent,
        FindIntent,
        CancelIntent,
        OpenCheckout,
        CheckCheckout,
        FindCheckout,
        ExpireCheckout,
        SendRefund,
        CheckRefund,
        NamePayment,
        ListRefunds,
        CheckDispute,
    }
)
"""The effects that call Stripe."""

_LATENCIES: Final[Mapping[type[Effect], Measure]] = {
    **dict.fromkeys(AT_STRIPE - {Tokenise}, Measure.STRIPE_LATENCY),
    Seal: Measure.SEALER_LATENCY,
    Unseal: Measure.SEALER_LATENCY,
}
"""The effects that are one call each; `Tokenise` may be two, to different machines."""


class Performer(Value, frozen=True):
    """Carries out effects through the ports; `clock` returns the time in UTC.

    `leaves_machine` holds the kinds of effects that wait for another machine. They are done in a
    thread of `pool`, so that a turn can go on when its time is over, whatever the socket does; all
    others are done inline. Where the store is on another machine too, a server does whole turns in
    threads of `turns`.
    """

    gateway: PaymentGateway
    sealer: Sealer
    clock: Callable[[], datetime]
    assistant: Assistant | None = None
    leaves_machine: frozenset[type[Effect]] = frozenset()
    pool: Executor | None = None
    turns: Executor | None = None
    measures: Measures = UNMEASURED

    async def stored(self, ask: Callable[..., Result], *arguments: Any) -> Result:
        """Ask the store something, on the event loop where it is on this machine."""
        if self.turns is None:
            return ask(*arguments)
        return await asyncio.get_running_loop().run_in_executor(self.turns, ask, *arguments)

    def perform(self, effect: Effect) -> Outcome:
        """Carry out one effect; raises RetryLater when it could not be done and left no trace."""
        latency = _LATENCIES.get(type(effect))
        way = _WAYS[type(effect)]
        return way(self, effect) if latency is None else self._timed(latency, way, self, effect)

    def _timed(self, latency: Measure, call: Callable[..., Result], *arguments: Any) -> Result:
        started = time.perf_counter()
        try:
            return call(*arguments)
        finally:
            self.measures.note(latency, time.perf_counter() - started)

    def _tokenise(self, effect: Tokenise) -> Outcome:
        pan = effect.number
        if isinstance(pan, Sealed):
            opened = self._open(pan, effect.session_id)
            if opened is None:
                return NumberLost()
            pan = opened
        card = pan, effect.expiry, effect.cvv, effect.name
        return self._timed(Measure.STRIPE_LATENCY, self.gateway.tokenise, *card)

    def _open(self, sealed: Sealed, session_id: str) -> Pan | None:
        try:
            sealer = Measure.SEALER_LATENCY
            digits = self._timed(sealer, self.sealer.unseal, sealed, session_id)
        except SealBroken:
            return None
        pan = parse_pan(digits.reveal())
        return pan if isinstance(pan, Pan) else None

    def _seal(self, effect: Seal) -> Outcome:
        return self.sealer.seal(effect.digits, effect.session_id)

    def _unseal(self, effect: Unseal) -> Outcome:
        try:
            return self.sealer.unseal(effect.sealed, effect.session_id)
        except SealBroken:
            return NumberLost()

    def _answer(self, effect: Ask) -> Outcome:
        if self.assistant is None:
            return not_answered(effect.situation)
        ask = self.assistant.answer
        worded = self._timed(Measure.MODEL_LATENCY, ask, effect.question, effect.situation)
        return answered(worded, effect.situation)


def _in_time(
    call: Callable[[Performer, Any], Outcome],
) -> Callable[[Performer, Any], Outcome]:
    """Let a call be made only while the decision to make it holds.

    A machine that sleeps in between wakes up to a Stripe that has forgotten the key.
    """

    def call_or_not(performer: Performer, effect: Any) -> Outcome:
        if performer.clock() >= effect.good_until:
            return Unanswered()
        return call(performer, effect)

    return call_or_not


def _wait(_: Performer, effect: Wait) -> Outcome:
    time.sleep(effect.seconds)
    return Waited()


_WAYS: Final[Mapping[type[Effect], Callable[[Performer, Any], Outcome]]] = {
    Tokenise: Performer._tokenise,
    AdoptCard: lambda performer, effect: performer.gateway.adopt(effect),
    TokeniseCode: lambda performer, effect: performer.gateway.tokenise_code(effect.cvv),
    Ask: Performer._answer,
    Seal: Performer._seal,
    Unseal: Performer._unseal,
    Wait: _wait,
    CreateCustomer: _in_time(lambda performer, effect: performer.gateway.create_customer(effect)),
    CreateIntent: _in_time(lambda performer, effect: performer.gateway.create_intent(effect)),
    ConfirmIntent: _in_time(lambda performer, effect: performer.gateway.confirm_intent(effect)),
    CheckIntent: lambda performer, effect: performer.gateway.check_intent(effect),
    FindIntent: lambda performer, effect: performer.gateway.find_intent(effect),
    CancelIntent: lambda performer, effect: performer.gateway.cancel_intent(effect),
    OpenCheckout: _in_time(lambda performer, effect: performer.gateway.open_checkout(effect)),
    CheckCheckout: lambda performer, effect: performer.gateway.check_checkout(effect),
    FindCheckout: lambda performer, effect: performer.gateway.find_checkout(effect),
    ExpireCheckout: lambda performer, effect: performer.gateway.expire_checkout(effect),
    SendRefund: _in_time(
        lambda performer, effect: performer.gateway.refund(effect.payment, effect.refund)
    ),
    CheckRefund: lambda performer, effect: performer.gateway.check_refund(
        effect.payment, effect.refund
    ),
    NamePayment: lambda performer, effect: performer.gateway.name_payment(effect.intent_id),
    ListRefunds: lambda performer, effect: performer.gateway.list_refunds(effect.payment),
    CheckDispute: lambda performer, effect: performer.gateway.check_dispute(effect.dispute_id),
}


def run(turn: Turn[Result], perform: Perform) -> Result:
    """Drive a turn to its end, each effect inline."""
    try:
        effect = next(turn)
        while True:
            effect = turn.send(perform(effect))
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        turn.close()


def within(seconds: float, performer: Performer) -> Perform:
    """Return a `perform` for one turn that ends after `seconds`, whatever a server does."""
    ends = time.monotonic() + seconds

    def perform(effect: Effect) -> Outcome:
        if type(effect) not in performer.leaves_machine or performer.pool is None:
            return performer.perform(effect)
        future = performer.pool.submit(performer.perform, effect)
        try:
            return future.result(_seconds_for(effect, ends - time.monotonic()))
        except TimeoutError:
            return _given_up(effect)

    return perform


async def run_async(
    turn: Turn[Result], performer: Performer, seconds: float = TURN.total_seconds()
) -> Result:
    """Drive a turn on the event loop, for `seconds` at most.

    Only effects that leave the machine go to a thread, or the whole turn where the store does.
    """
    if performer.turns is not None:
        return await performer.stored(run, turn, within(seconds, performer))
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    try:
        effect = next(turn)
        while True:
            if type(effect) in performer.leaves_machine:
                outcome = await _in_thread(effect, performer, ends - loop.time())
            elif isinstance(effect, Wait):
                await asyncio.sleep(effect.seconds)
                outcome = Waited()
            else:
                outcome = performer.perform(effect)
            effect = turn.send(outcome)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        turn.close()


async def _in_thread(effect: Effect, performer: Performer, left: float) -> Outcome:
    loop = asyncio.get_running_loop()
    called = loop.run_in_executor(performer.pool, performer.perform, effect)
    try:
        return await asyncio.wait_for(called, _seconds_for(effect, left))
    except TimeoutError:
        return _given_up(effect)


def _seconds_for(effect: Effect, left: float) -> float:
    limit = CALL.total_seconds() if isinstance(effect, _MOVES_MONEY) else _OTHER_CALLS_SECONDS
    limit = MODEL_SECONDS if isinstance(effect, Ask) else limit
    return max(0.0, min(limit, left))


def _given_up(effect: Effect) -> Outcome:
    """Return what a call came to whose answer nobody waits for any more."""
    if isinstance(effect, _MOVES_MONEY):
        return Unanswered()
    if isinstance(effect, Ask):
        return not_answered(effect.situation, Fallback.TIMED_OUT, ModelUse(calls=1))
    raise GatewayUnavailable("Stripe did not answer in time. Please send the message again.")
