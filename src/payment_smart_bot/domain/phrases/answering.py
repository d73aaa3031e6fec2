"""From what a model says to what the customer reads."""

from payment_smart_bot.domain.model.effects import Answered, Situation
from payment_smart_bot.domain.model.model_answer import NO_USE, Fallback, ModelUse, Worded
from payment_smart_bot.domain.phrases.answers import answer, guarded


def answered(worded: Worded, situation: Situation) -> Answered:
    """Return a model's words if they pass the check, else those of the built-in assistant."""
    if worded.text is None:
        return not_answered(situation, worded.fallback, worded.use)
    from payment_smart_bot.domain.phrases.reply_check import (  # not at a start on Lambda
        flaw_of,
        tidy,
    )

    text = tidy(worded.text)
    flaw = flaw_of(text, situation) if text else Fallback.NO_WORDS
    return not_answered(situation, flaw, worded.use) if flaw else Answered(text, worded.use)


def not_answered(
    situation: Situation, why: Fallback | None = None, use: ModelUse = NO_USE
) -> Answered:
    """Return the built-in answer to a question that no model has answered."""
    text = guarded(situation) if why is Fallback.GUARDRAIL else answer(None, situation)
    return Answered(text, use, why)
