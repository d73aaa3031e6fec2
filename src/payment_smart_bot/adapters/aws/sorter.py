"""The sorter on Amazon Bedrock: one call of Converse, in which a model may use one tool alone.

https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html
"""

from typing import Final

from payment_smart_bot.adapters.aws.converse import Converse, Response
from payment_smart_bot.domain.model.calls.effects import Situation
from payment_smart_bot.domain.model.model_answer import Fallback, MoveNamed
from payment_smart_bot.domain.phrases.briefing import shorten
from payment_smart_bot.domain.phrases.sorting_briefing import (
    MOST_TOKENS_OUT,
    NO_MOVE,
    build_sorting_briefing,
    list_names,
)
from payment_smart_bot.domain.redaction.redactor import Redacted
from payment_smart_bot.ports import Sorter

_TOOL: Final = "sort_message"
_MOVE: Final = "move"


class BedrockSorter(Sorter):
    """Asks a model for the name of a move."""

    def __init__(self, converse: Converse) -> None:
        self._converse = converse

    def sort(self, message: Redacted, situation: Situation) -> MoveNamed:
        """Ask the model, unless it is paused or too many wait for it. Never raises."""
        return _read_move(self._converse.call(_build_request(message, situation)))


def _build_request(message: Redacted, situation: Situation) -> dict[str, object]:
    schema = {
        "type": "object",
        "properties": {_MOVE: {"type": "string", "enum": list_names()}},
        "required": [_MOVE],
        "additionalProperties": False,
    }
    tool = {
        "name": _TOOL,
        "description": "Says what the customer's message is about.",
        "inputSchema": {"json": schema},
    }
    return {
        "system": [{"text": build_sorting_briefing(situation)}],
        "messages": [{"role": "user", "content": [{"text": shorten(message).text}]}],
        "inferenceConfig": {"maxTokens": MOST_TOKENS_OUT, "temperature": 0.0},
        "toolConfig": {"tools": [{"toolSpec": tool}], "toolChoice": {"tool": {"name": _TOOL}}},
    }


def _read_move(response: Response) -> MoveNamed:
    """Return the move of an answer that uses the one tool, once, with a move and nothing else.

    A model may say something besides; that is not looked at.
    """
    if response.fallback is not None:
        return MoveNamed(None, response.use, response.fallback)
    if response.stopped == "max_tokens":
        return MoveNamed(None, response.use, Fallback.CUT_SHORT)
    uses = [block["toolUse"] for block in response.blocks if "toolUse" in block]
    match uses:
        case [{"name": "sort_message", "input": {"move": str(name), **rest}}] if not rest:
            return MoveNamed(None if name == NO_MOVE else name, response.use)
    return MoveNamed(None, response.use, Fallback.NO_MOVE)
