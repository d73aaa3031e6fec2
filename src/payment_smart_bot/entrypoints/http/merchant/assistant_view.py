"""The use of a language model as JSON."""

from msgspec import Struct


class AssistantUse(Struct, rename="camel", frozen=True, kw_only=True):
    """The use of a language model; `fallbacks` counts answers of the built-in assistant instead."""

    calls: int
    tokens_in: int
    tokens_out: int
    fallbacks: int
