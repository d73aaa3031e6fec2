"""How effects are carried out, and the two drivers of a turn."""

import asyncio
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import TypeVar

from payment_smart_bot.domain.answers import answer
from payment_smart_bot.domain.cards import Pan, parse_pan
from payment_smart_bot.domain.effects import (
    Answered,
    Ask,
    Effect,
    NumberLost,
    Outcome,
    Seal,
    Tokenise,
    Unseal,
)
from payment_smart_bot.domain.errors import SealBroken
from payment_smart_bot.domain.session import Sealed
from payment_smart_bot.ports import Assistant, PaymentGateway, Sealer

Result = TypeVar("Result")
Turn = Generator[Effect, Outcome, Result]


@dataclass(frozen=True, slots=True)
class Performer:
    """Carries out effects through the ports.

    `leaves_machine` holds the kinds of effects that wait for another machine; a server offloads
    them to a thread and does all others inline.
    """

    gateway: PaymentGateway
    sealer: Sealer
    assistant: Assistant | None = None
    leaves_machine: frozenset[type[Effect]] = frozenset()

    def perform(self, effect: Effect) -> Outcome:
        """Carry out one effect; raises RetryLater when it could not be done and left no trace."""
        match effect:
            case Tokenise():
                return self._tokenise(effect)
            case Ask():
                return Answered(self._answer(effect))
            case Seal():
                return self.sealer.seal(effect.digits, effect.session_id)
        return self._unseal(effect)

    def _tokenise(self, effect: Tokenise) -> Outcome:
        pan = effect.number
        if isinstance(pan, Sealed):
            opened = self._open(pan, effect.session_id)
            if opened is None:
                return NumberLost()
            pan = opened
        return self.gateway.tokenise(pan, effect.expiry, effect.cvv, effect.name)

    def _open(self, sealed: Sealed, session_id: str) -> Pan | None:
        try:
            pan = parse_pan(self.sealer.unseal(sealed, session_id).reveal())
        except SealBroken:
            return None
        return pan if isinstance(pan, Pan) else None

    def _unseal(self, effect: Unseal) -> Outcome:
        try:
            return self.sealer.unseal(effect.sealed, effect.session_id)
        except SealBroken:
            return NumberLost()

    def _answer(self, effect: Ask) -> str:
        worded = self.assistant and self.assistant.answer(effect.question, effect.situation)
        return worded or answer(effect.topic, effect.situation)


def run(turn: Turn[Result], perform: Callable[[Effect], Outcome]) -> Result:
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


async def run_async(turn: Turn[Result], performer: Performer) -> Result:
    """Drive a turn on the event loop; only effects that leave the machine go to a thread."""
    try:
        effect = next(turn)
        while True:
            if type(effect) in performer.leaves_machine:
                outcome = await asyncio.to_thread(performer.perform, effect)
            else:
                outcome = performer.perform(effect)
            effect = turn.send(outcome)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        turn.close()
