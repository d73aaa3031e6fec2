"""The calls of a language model in one turn: one to sort a message, and one to answer it, at most.

However often the turn is computed anew, each is made once.
"""

from collections.abc import Generator
from typing import Final

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.conversation.steps import describe
from payment_smart_bot.domain.model.calls.effects import (
    Answered,
    Ask,
    Effect,
    Outcome,
    Sort,
    Sorted,
)
from payment_smart_bot.domain.model.model_answer import Fallback
from payment_smart_bot.domain.model.moves import MOVES
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.model.session import Session
from payment_smart_bot.domain.value import replace
from payment_smart_bot.service.conversing.attempt import Attempt

_SILENT: Final = frozenset({Fallback.TIMED_OUT, Fallback.OUT_OF_REACH})


def ask_model(ask: Ask, attempt: Attempt) -> Generator[Effect, Outcome, Outcome]:
    """Have a question answered.

    A customer waits for a silent model once: where it did not sort the message, it is not asked.
    """
    for kept in attempt.answers.values():
        if isinstance(kept, Sorted) and kept.fallback in _SILENT:
            return Answered(fallback=kept.fallback)
    return (yield from _call_once(ask, attempt))


def sort_if_unclear(
    understood: Understood, session: Session, attempt: Attempt, policy: Policy
) -> Generator[Effect, Outcome, tuple[Session, Understood]]:
    """Have a message sorted that nothing else knows; return what it says, and the use counted.

    While a charge is under way, or news of one comes first, nothing is asked. What has been masked
    altogether would say nothing.
    """
    says_nothing = not any(map(str.isalpha, understood.said.text))
    waits = session.status.is_under_way or session.news
    if not understood.is_unknown or waits or says_nothing:
        return session, understood
    outcome = yield from _call_once(Sort(understood.said, describe(session, policy)), attempt)
    assert isinstance(outcome, Sorted)  # noqa: S101 (an effect is sent an outcome of its own)
    use = session.model_use.plus(outcome.use.count_fallback(outcome.fallback))
    counted = replace(session, model_use=use)
    if outcome.move is None:
        return counted, understood
    move, text = MOVES[outcome.move], attempt.said.text
    return counted, policy.language.apply_move(move, understood, text, policy.fields.readers)


def _call_once(call: Ask | Sort, attempt: Attempt) -> Generator[Effect, Outcome, Outcome]:
    if call not in attempt.answers:
        attempt.answers[call] = yield call
    return attempt.answers[call]
