"""Why a message was read as it was."""

from enum import Enum, auto

from payment_smart_bot.domain.value import Value


class Kind(Enum):
    """What speaks against a number."""

    MONEY = auto()
    TELEPHONE = auto()
    ONE_TIME_CODE = auto()
    OTHER_CODE = auto()
    OTHER_DATE = auto()
    OTHER_NUMBER = auto()
    TAKEN_BACK = auto()
    REFUSED = auto()


class Likeness(Value, frozen=True):
    """Which examples a message is likest to: their file, how much, and the words that say so.

    `name` is None where it is likest to those that ask for nothing, or too little of it is known.
    `needed` is how much it takes for a message to be sorted by that.
    """

    name: str | None
    score: float
    words: tuple[str, ...]
    needed: float

    @property
    def is_enough(self) -> bool:
        """Whether the score reaches what a move needs."""
        return self.score >= self.needed


class Reasons(Value, frozen=True):
    """Why a message was read as it was.

    `other_numbers` are the kinds of what it says is something else; their values count for
    nothing. `likeness` is there where no rule knew the message. `certainty` is how sure examples
    are, from 0 to 1, that what is asked for is offered among the other words of the message.
    """

    other_numbers: tuple[Kind, ...]
    likeness: Likeness | None
    certainty: float | None = None
