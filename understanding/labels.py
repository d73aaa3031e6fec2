r"""Labelled messages in files, and what a label says.

A file has a line in brackets for what is asked for (`name`, `card`, `expiry`, `cvv` or
`confirmation`), and below it one message a line with its label: ``message => label``. ``\n`` in a
message is a line break. Blank lines, and those that begin with ``#``, say nothing. A label is one
of these, or several with `` / `` between them where each is right:

- values, with ``;`` between several, in any order: ``name Jane Doe``, ``card 4242``,
  ``expiry 12/2029``, ``code 123``; all that is taken, and nothing else; a name's capitals do not
  count;
- ``pieces``: the beginning of a card number; ``wrong expiry``: a value that is none, and a try;
- ``doubt``: something is asked back, and no try is counted;
- ``consent``, ``assent`` (agreement too vague to pay on), ``cancel``, ``start``, ``greeting``,
  ``repeat``, ``keep``, ``change``, ``change card``;
- ``topic safe``: a question about this `Topic`;
- ``nothing``: no value, no intent; a question that is answered or a kind word is right too, and
  before the summary an agreement, which does no more there than ask again.
"""

from collections.abc import Iterator
from pathlib import Path

from payment_smart_bot.domain.model.cards.card_details import Cvv, Pan
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.occurrences import Detail, Event, Understood
from payment_smart_bot.domain.model.session import CONFIRMATION
from payment_smart_bot.domain.model.topics import NARROWER, Topic
from payment_smart_bot.domain.value import Value

SEPARATOR = " => "
_AND = " + "
"""It joins the topics of two questions in one message; either label is right."""
_BETWEEN = "; "
"""It stands between the values of one message."""
_HARMLESS = frozenset(
    {"unclear", "question", "topic", "greeting", "repeat", "doubt", "keep", "start"}
)
_AGREEMENTS = frozenset({"consent", "assent"})
_CALLED = {"name": "name", "card": "card", "expiry": "expiry", "cvv": "code"}
_KINDS = {
    "name": "names",
    **dict.fromkeys(("card", "expiry", "code", "pieces", "wrong", "doubt"), "card data"),
    "topic": "topics",
    "nothing": "what offers nothing",
}


class Labelled(Value, frozen=True):
    """A message, the step at which it is said, and the readings of it that are right."""

    step: str
    message: str
    right: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What the first of its labels is about, in a word or two."""
        first = self.right[0].split()[0]
        return _KINDS.get(first, "intents")

    def is_right(self, reading: str) -> bool:
        """Whether a message read like this was understood."""
        right = {_sort_values(one) for one in self.right}
        first, _, second = reading.partition(_AND)
        if _sort_values(first) in right or f"topic {second}" in right:
            return True
        if "nothing" not in self.right:
            return False
        word = reading.split()[0]
        return word in _HARMLESS or (self.step != CONFIRMATION and word in _AGREEMENTS)


def _sort_values(label: str) -> str:
    return _BETWEEN.join(sorted(label.casefold().split(_BETWEEN)))


def read_labelled(path: Path) -> Iterator[Labelled]:
    """Yield the messages of a file; raises ValueError with the line that has none."""
    step = ""
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if text.startswith("[") and text.endswith("]"):
            step = text[1:-1]
            continue
        message, arrow, label = text.rpartition(SEPARATOR)
        if not arrow or not step:
            raise ValueError(f"{path}:{number}: neither [step] nor message{SEPARATOR}label")
        yield Labelled(step, message.replace("\\n", "\n"), tuple(label.split(" / ")))


def describe(understood: Understood) -> str:
    """Say in one label what was understood."""
    if understood.found:
        values = {_CALLED[field]: _show(value) for field, value in understood.found.items()}
        if any(type(value) is Digits for value in understood.found.values()):
            return "pieces"
        return _BETWEEN.join(
            f"{name} {values[name]}" for name in _CALLED.values() if name in values
        )
    counted = [field for field, why in understood.rejected.items() if not why.is_doubtful]
    if counted:
        return f"wrong {_CALLED[counted[0]]}"
    if understood.rejected or understood.proposed:
        return "doubt"
    match understood.event:
        case Event.QUESTION if understood.topic is Topic.WITHDRAWAL:
            return f"topic {Topic.CANCEL_LATER}"  # both say how to cancel
        case Event.QUESTION if understood.topic is not None:
            wider = (NARROWER.get(topic, topic) for topic in understood.topics)
            return f"topic {_AND.join(wider)}"
        case Event.CHANGE if understood.change is not None:
            return f"change {_CALLED[understood.change]}"
    return understood.event.value


def is_harmful(labelled: Labelled, reading: str) -> str:
    """Return the harm of a misreading: ``value``, ``consent``, ``cancel``, or nothing."""
    word = reading.split()[0]
    if labelled.is_right(reading) or (word == "consent" and labelled.step != CONFIRMATION):
        return ""
    return "value" if word in _CALLED.values() else word if word in {"consent", "cancel"} else ""


def is_not_understood(labelled: Labelled, reading: str) -> bool:
    """Whether the customer is told "I did not understand" or "I cannot answer that"."""
    return reading in {"unclear", "question"} and not labelled.is_right(reading)


def _show(value: Detail) -> str:
    match value:
        case Pan():
            return value.last4
        case Cvv():
            return value.reveal()
    return str(value)
