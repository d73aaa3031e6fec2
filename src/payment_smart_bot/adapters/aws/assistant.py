"""The assistant on Amazon Bedrock: one call of Converse for one question."""

import re
from typing import Final

from payment_smart_bot.adapters.aws.converse import Converse, Response
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.model_answer import Fallback, Worded
from payment_smart_bot.domain.phrases.briefing import MOST_TOKENS_OUT, build_briefing, shorten
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.ports import Assistant

_TEMPERATURE: Final = 0.5
_TOP_P: Final = 0.9

# Everything up to the last sentence that is whole, of words that were cut off in the middle.
_WHOLE_SENTENCES: Final = re.compile(r".*[.!?](?=\s|\Z)", re.DOTALL)


class BedrockAssistant(Assistant):
    """Asks a model for words."""

    def __init__(self, converse: Converse) -> None:
        self._converse = converse

    def answer(self, question: Redacted, situation: Situation) -> Worded:
        """Ask the model, unless it is paused or too many wait for it. Never raises."""
        return _read_answer(self._converse.call(_build_request(question, situation)))


def _build_request(question: Redacted, situation: Situation) -> dict[str, object]:
    return {
        "system": [{"text": build_briefing(situation)}],
        "messages": [{"role": "user", "content": [{"text": shorten(question).text}]}],
        "inferenceConfig": {
            "maxTokens": MOST_TOKENS_OUT,
            "temperature": _TEMPERATURE,
            "topP": _TOP_P,
        },
    }


def _read_answer(response: Response) -> Worded:
    if response.fallback is not None:
        return Worded(None, response.use, response.fallback)
    text = _read_text(response)
    if response.stopped == "max_tokens":
        whole = _WHOLE_SENTENCES.match(text)
        if whole is None:
            return Worded(None, response.use, Fallback.CUT_SHORT)
        text = whole[0]
    return Worded(text, response.use)


def _read_text(response: Response) -> str:
    """Return the text of an answer, which may come in several blocks, or in none."""
    texts = (block.get("text") for block in response.blocks)
    return " ".join(text for text in texts if isinstance(text, str))
