"""What a value in a request must be: one rule for both the server and the document."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from payment_smart_bot.domain.value import Value
from payment_smart_bot.entrypoints.http.shared.problem import Problem

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Rule(Value, Generic[T_co], frozen=True):
    """What a value must be.

    `schema` is a JSON Schema, or a type that msgspec turns into one. `read` returns the value in
    our own types, or raises Refused with one of `problems`. The first of these is also the answer
    to a value of another type.
    """

    schema: Any
    read: Callable[[Any], T_co]
    problems: tuple[Problem, ...] = ()


def accept(value: T) -> T:
    """Return the value unchanged, for a rule that its type states in full."""
    return value
