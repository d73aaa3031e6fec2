"""What a phrasebook says of one field."""

from collections.abc import Callable, Mapping

from payment_smart_bot.domain.model.cards.card_details import Reason
from payment_smart_bot.domain.value import Value


class FieldPhrases(Value, frozen=True):
    """The words for one field.

    `name` is how it is called within a sentence ("the name on the card"), `short` where that is
    too long for a list ("the name"), and `label` in the summary. `ask` returns the question; it is
    given Stripe's name of the card's brand, where that is known. `ask_briefly` is the question
    without what an answer right before it has explained. `rejected` has a sentence for each reason
    against a value; in braces may stand `brand`, `accepted`, `digits` and `where`.
    """

    name: str
    label: str
    ask: Callable[[str | None], str]
    rejected: Mapping[Reason, str]
    short: str | None = None
    ask_briefly: str | None = None

    @property
    def name_in_list(self) -> str:
        """How it is called in a list of fields."""
        return self.short or self.name


Phrases = Mapping[str, FieldPhrases]
"""The words for every field that is collected, by its name."""
