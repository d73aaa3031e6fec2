"""How effects are carried out, through the ports."""

import time
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import datetime
from typing import Any, Final

from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    Ask,
    DigitsOpened,
    DigitsSealed,
    Effect,
    ExpiringCall,
    NumberLost,
    Outcome,
    Seal,
    Sort,
    Sorted,
    StripeCall,
    Tokenise,
    Unanswered,
    Unseal,
    Wait,
    Waited,
)
from payment_smart_bot.domain.model.cards.card_details import Pan, parse_pan
from payment_smart_bot.domain.model.cards.concealed import Sealed
from payment_smart_bot.domain.model.errors import SealBroken
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.moves import MOVES
from payment_smart_bot.domain.phrases.model_words import check_words
from payment_smart_bot.domain.value import Value, replace
from payment_smart_bot.ports import Assistant, Metrics, PaymentGateway, Sealer, Sorter
from payment_smart_bot.service.metering import NO_METRICS


class EffectHandler(Value, frozen=True):
    """Carries out effects; `clock` returns the time in UTC.

    Effects of the kinds in `leaves_machine` wait for another machine. They are carried out in a
    thread of `pool`, so that the work can go on when its time is over, whatever the socket does;
    all others are carried out inline. Where the store is on another machine too, a server does
    whole turns in threads of `turns`.
    """

    gateway: PaymentGateway
    sealer: Sealer
    clock: Callable[[], datetime]
    assistant: Assistant | None = None
    leaves_machine: tuple[type[Effect], ...] = ()
    pool: Executor | None = None
    turns: Executor | None = None
    metrics: Metrics = NO_METRICS
    sorter: Sorter | None = None

    def perform(self, effect: Effect) -> Outcome:
        """Carry out one effect; raises RetryLater when it could not be done and left no trace."""
        if isinstance(effect, Tokenise) and isinstance(effect.number, Sealed):
            return self._tokenise_sealed(effect, effect.number)
        if isinstance(effect, Ask) and self.assistant is None:
            return Answered()
        if isinstance(effect, Sort) and self.sorter is None:
            return Sorted()
        if effect.timed_as is None:
            return self._perform(effect)
        started = time.perf_counter()
        try:
            return self._perform(effect)
        finally:
            self.metrics.record(effect.timed_as, time.perf_counter() - started)

    def _tokenise_sealed(self, effect: Tokenise, sealed: Sealed) -> Outcome:
        opened = self.perform(Unseal(effect.session_id, sealed))
        pan = parse_pan(opened.digits.reveal()) if isinstance(opened, DigitsOpened) else None
        if not isinstance(pan, Pan):
            return NumberLost()
        return self.perform(replace(effect, number=pan))

    def _perform(self, effect: Effect) -> Outcome:
        if isinstance(effect, ExpiringCall) and self.clock() >= effect.good_until:
            # A machine that slept in between would wake up to a Stripe that has forgotten the key.
            return Unanswered()
        if isinstance(effect, StripeCall):
            return self.gateway.perform(effect)
        return _HANDLERS[type(effect)](self, effect)

    def _seal(self, effect: Seal) -> Outcome:
        return DigitsSealed(self.sealer.seal(effect.digits, effect.session_id))

    def _unseal(self, effect: Unseal) -> Outcome:
        try:
            return DigitsOpened(self.sealer.unseal(effect.sealed, effect.session_id))
        except SealBroken:
            return NumberLost()

    def _ask(self, effect: Ask) -> Outcome:
        assert self.assistant is not None  # noqa: S101 (see `perform`)
        worded = self.assistant.answer(effect.question, effect.situation)
        return check_words(worded, effect.situation)

    def _sort(self, effect: Sort) -> Outcome:
        assert self.sorter is not None  # noqa: S101 (see `perform`)
        named = self.sorter.sort(effect.message, effect.situation)
        if named.name is None or named.name in MOVES:
            return Sorted(named.name, named.use, named.fallback)
        return Sorted(use=named.use, fallback=Fallback.NO_MOVE)

    def _wait(self, effect: Wait) -> Outcome:
        time.sleep(effect.seconds)
        return Waited()


_HANDLERS: Final[Mapping[type[Effect], Callable[[EffectHandler, Any], Outcome]]] = {
    Ask: EffectHandler._ask,
    Seal: EffectHandler._seal,
    Sort: EffectHandler._sort,
    Unseal: EffectHandler._unseal,
    Wait: EffectHandler._wait,
}
