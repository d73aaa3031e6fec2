"""English, the one language that there is. What it consists of is in the folders `english`."""

from typing import Final

from payment_smart_bot.domain.language import Language
from payment_smart_bot.domain.phrases.english.fields import STANDARD_PHRASES
from payment_smart_bot.domain.phrases.english.phrasebook import EnglishPhrasebook
from payment_smart_bot.domain.reading.english.by_examples import apply_move
from payment_smart_bot.domain.reading.english.field_readers import STANDARD_READERS
from payment_smart_bot.domain.reading.english.reasons import give_reasons
from payment_smart_bot.domain.reading.english.understanding import understand
from payment_smart_bot.domain.reading.english.values.plain_values import find_plain_values

ENGLISH: Final = Language(
    readers=STANDARD_READERS,
    phrases=STANDARD_PHRASES,
    understand=understand,
    apply_move=apply_move,
    give_reasons=give_reasons,
    find_plain_values=find_plain_values,
    build_phrasebook=EnglishPhrasebook,
)
