"""From what a model says to an answer that a customer may read."""

from payment_smart_bot.domain.model.calls.effects import Answered, Situation
from payment_smart_bot.domain.model.model_answer import Fallback, Worded


def check_words(worded: Worded, situation: Situation) -> Answered:
    """Return a model's words if they pass the check, else why the built-in assistant answers."""
    if worded.text is None:
        return Answered(use=worded.use, fallback=worded.fallback)
    from payment_smart_bot.domain.phrases.reply_check import find_flaw, tidy  # only with a model

    text = tidy(worded.text)
    flaw = find_flaw(text, situation) if text else Fallback.NO_WORDS
    if flaw is not None:
        return Answered(use=worded.use, fallback=flaw)
    return Answered(text, use=worded.use)
