"""What comes back from a language model: words, the name of a move, or why there is neither."""

from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.value import Value, replace


class Fallback(StrEnum):
    """Why nothing of a model was used, although it was asked or was to be asked."""

    TIMED_OUT = "timed_out"
    OUT_OF_REACH = "out_of_reach"
    REFUSED = "refused"
    PAUSED = "paused"
    BUSY = "busy"
    NO_WORDS = "no_words"
    CUT_SHORT = "cut_short"
    GUARDRAIL = "guardrail"
    TOO_LONG = "too_long"
    CHARACTERS = "characters"
    MARKUP = "markup"
    DIGITS = "digits"
    LINK = "link"
    LANGUAGE = "language"
    ASKS_FOR_DATA = "asks_for_data"
    MONEY = "money"
    NO_MOVE = "no_move"


class ModelUse(Value, frozen=True):
    """How often a model was asked, how many tokens it counted, how often its words were not used.

    A fallback need not have cost a call: a model that is paused is not asked.
    """

    calls: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    fallbacks: int = 0

    def plus(self, other: "ModelUse") -> "ModelUse":
        """Return both together."""
        return ModelUse(
            calls=self.calls + other.calls,
            tokens_in=self.tokens_in + other.tokens_in,
            tokens_out=self.tokens_out + other.tokens_out,
            fallbacks=self.fallbacks + other.fallbacks,
        )

    def count_fallback(self, fallback: Fallback | None) -> "ModelUse":
        """Return this with one fallback in it, if there was one."""
        return self if fallback is None else replace(self, fallbacks=1)


NO_USE: Final = ModelUse()


class Worded(Value, frozen=True):
    """What a model says, unchecked, and what it took; without `text`, why not."""

    text: str | None
    use: ModelUse = NO_USE
    fallback: Fallback | None = None


class MoveNamed(Value, frozen=True):
    """The move that a model names for a message, unchecked; without `name`, why not."""

    name: str | None
    use: ModelUse = NO_USE
    fallback: Fallback | None = None
