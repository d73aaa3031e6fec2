"""What a message that no rule knows may be sorted into: moves that can do no harm.

Examples sort it, and where they do not know either, a language model, if the merchant wants one.

None of them is a value, a consent or a confirmation. At worst a question gets the answer to
another one, or something that the customer did not want to change is asked for again.
"""

from collections.abc import Mapping
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.topics import NARROWER, Topic
from payment_smart_bot.domain.value import Value


class Move(Value, frozen=True):
    """What a message comes to: an event, and of a question its topic."""

    event: Event
    topic: Topic | None = None


WITHDRAWAL: Final = Topic.WITHDRAWAL.value
"""The name of the move by which a customer no longer wants to pay."""

MOVES: Final[Mapping[str, Move]] = {
    **{topic.value: Move(Event.QUESTION, topic) for topic in Topic if topic not in NARROWER},
    "assent": Move(Event.ASSENT),
    "correction": Move(Event.CHANGE),
    "repetition": Move(Event.REPEAT),
    "resumption": Move(Event.START),
}
"""Each move by its name.

A withdrawal is not carried out: the answer says how to cancel. Nor does an agreement in other words
consent: where a payment waits for it, the plain "confirm" is asked for. A resumption begins anew
after a cancel, when nothing that was given is left.
"""
