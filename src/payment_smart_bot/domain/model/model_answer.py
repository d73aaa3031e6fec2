"""What comes back from a language model that was asked a question: words, or why there are none."""

from enum import StrEnum
from typing import Final

from payment_smart_bot.domain.value import Value


class Fallback(StrEnum):
    """Why the built-in assistant answered, although a model was asked or was to be asked."""

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


NO_USE: Final = ModelUse()


class Worded(Value, frozen=True):
    """What a model says, unchecked, and what it took; without `text`, why not."""

    text: str | None
    use: ModelUse = NO_USE
    fallback: Fallback | None = None
