"""The values of a message, one field after the other, each in the light of those before it."""

from collections.abc import Sequence

from payment_smart_bot.domain.model.cards.card_details import (
    Cvv,
    Expiry,
    Pan,
    Rejection,
)
from payment_smart_bot.domain.model.occurrences import Detail
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.corrections.answers_about_the_name import (
    agrees_and_asks,
    agrees_and_goes_on,
    agrees_to_the_name,
    find_name_after_a_no,
    refuses_the_name,
)
from payment_smart_bot.domain.reading.english.extractors.dates.date_as_before import (
    is_good_as_long,
)
from payment_smart_bot.domain.reading.english.extractors.dates.expiry import take_repeats
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.names.name_to_put import find_put
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_condition import (
    drop_names_on_condition,
)
from payment_smart_bot.domain.reading.english.values.choice import choose, may_tell_two_dates
from payment_smart_bot.domain.reading.field_reader import Extractor, FieldReader
from payment_smart_bot.domain.redaction.redactor import redact
from payment_smart_bot.domain.value import replace


class MessageValues:
    """A message on its way through the extractors, and the values that they found or refused.

    What one finds, the next ones know: a code has as many digits as the card's brand wants.
    """

    def __init__(
        self, message: MessageText, context: Context, readers: Sequence[FieldReader]
    ) -> None:
        self.message = message
        self.found: dict[str, Detail] = {}
        self.rejected: dict[str, Rejection] = {}
        self._context = context
        self._readers = readers

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found and nothing refused so far."""
        return not self.found and not self.rejected

    def read_details(self) -> None:
        """Read what is offered for sure, then what is likely to be a value."""
        readers = self._readers
        if not self.message.groups:
            open_field = self._context.open_field
            readers = [one for one in readers if one.field == open_field or not one.needs_figures]
        for reader in readers:
            self._try(reader.field, reader.certain, may_repeat=True)
        for reader in readers:
            if not reader.takes_bare_words:
                self._try(reader.field, reader.likely, may_repeat=self._may_repeat(reader.field))

        self._keep_the_date()

    def _keep_the_date(self) -> None:
        """Take the date that is known, where it is said to be that of another card as well."""
        date = self._context.expiry_shown
        is_told = Field.EXPIRY in self.found or Field.EXPIRY in self.rejected
        if date is None or is_told or not isinstance(self.found.get(Field.CARD), Pan):
            return
        if is_good_as_long(self.message.text):
            self.found[Field.EXPIRY] = date

    def _may_repeat(self, field: str) -> bool:
        """Whether bare digits may be followed by others that are meant in their place."""
        if field == Field.CVV:
            return True
        is_the_date = field == Field.EXPIRY == self._context.open_field
        return is_the_date and may_tell_two_dates(self.message.left)

    def read_bare_words(self) -> None:
        """Read what has no form of its own, such as a name, where a clause counts at all."""
        self.message.set_aside_clauses()
        for reader in self._readers:
            if reader.takes_bare_words:
                self._try(reader.field, reader.likely)

    def read_the_answer_about_the_name(self) -> None:
        """Take the name that was asked back, if the answer is a yes, or another one after a no."""
        proposed = self._context.proposed
        if proposed is None or self._context.asked is not Question.IS_IT_THE_NAME:
            return
        text = drop_names_on_condition(self.message.text)
        goes_on = bool(self.found) and agrees_and_goes_on(text, proposed)
        agrees = goes_on or agrees_to_the_name(text, proposed) or agrees_and_asks(text, proposed)
        if Field.NAME not in self.found and agrees:
            self.found[Field.NAME] = proposed
            return
        known = self._context.name
        another = find_name_after_a_no(text, proposed, *([known] if known else []))
        if another is not None and redact(another).text == another:
            self.found[Field.NAME] = another

    def drop_a_refused_name(self) -> None:
        """Drop the name that a message has and says not to be the one: "no, Jane Doe is my cat"."""
        name, proposed = self.found.get(Field.NAME), self._context.proposed
        is_the_same = proposed and str(name).casefold() == proposed.casefold()
        text = self.message.text
        if is_the_same and refuses_the_name(text) and not find_put(text):
            del self.found[Field.NAME]

    def _try(self, field: str, extract: Extractor, *, may_repeat: bool = False) -> None:
        if field in self.found or field in self.rejected:
            return
        value = extract(self.message, self._context)
        if may_repeat and isinstance(value, Pan | Expiry | Cvv):
            value = choose(value, lambda: extract(self.message, self._context), self.message)
        if isinstance(value, Rejection):
            self.rejected[field] = value
            if field == Field.CARD and not value.is_doubtful:
                brand = value.brand
                self._context = replace(self._context, brand=brand, card_known=True)
        elif value is not None:
            if isinstance(value, Expiry):
                take_repeats(self.message, value, self._context.today)
            self.found[field] = value
            self._learn_from(value)

    def _learn_from(self, value: Detail) -> None:
        if isinstance(value, Pan):
            self._context = replace(
                self._context, brand=value.brand, card_known=True, tokenised=False
            )
        elif isinstance(value, Expiry):
            is_known = self._context.card_known or self._context.brand is not None
            self._context = replace(self._context, card_known=is_known, expiry_shown=value)
