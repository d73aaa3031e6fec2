"""What the product needs of a language. All that is in English is behind `english.ENGLISH`."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from payment_smart_bot.domain.model.cards.card_details import Expiry, Pan
from payment_smart_bot.domain.model.moves import Move
from payment_smart_bot.domain.model.occurrences import Understood
from payment_smart_bot.domain.phrases.field_phrases import Phrases
from payment_smart_bot.domain.phrases.phrasebook import Phrasebook
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.reading.reasons import Reasons
from payment_smart_bot.domain.value import Value

Readers = Sequence[FieldReader]


class Language(Value, frozen=True):
    """One language: how its customers are understood, and what they read.

    `readers` and `phrases` are those of the standard fields, by their names. The functions are
    pure.

    =====================  ====================================================================
    `understand`           what a message says, as typed, in the light of its conversation
    `apply_move`           what a message says that was sorted into a move; the third argument is
                           its text, as typed
    `give_reasons`         why `understand` reads a message as it does
    `find_plain_values`    a sound card number and a date that stand in a message plainly, given
                           today's date
    `build_phrasebook`     the words for all messages, given those for each field and the
                           merchant's own sentences by their names
    =====================  ====================================================================
    """

    readers: Mapping[str, FieldReader]
    phrases: Phrases
    understand: Callable[[str, Context, Readers], Understood]
    apply_move: Callable[[Move, Understood, str, Readers], Understood]
    give_reasons: Callable[[str, Context, Readers], Reasons]
    find_plain_values: Callable[[str, date], tuple[Pan | None, Expiry | None]]
    build_phrasebook: Callable[[Phrases, Mapping[str, str]], Phrasebook]
