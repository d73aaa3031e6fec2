"""What a message says of the name that is known: that another is right, or a part of it."""

import re
from collections.abc import Collection
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.corrections.last_name_told import (
    find_last_name_told,
)
from payment_smart_bot.domain.reading.english.corrections.name_parts_corrected import (
    Corrected,
    find_corrected_name,
)
from payment_smart_bot.domain.reading.english.corrections.names_ordered import (
    find_company_wished,
    find_name_ordered,
    find_owner_named,
    says_it_is_anothers,
    wishes_ones_name_back,
)
from payment_smart_bot.domain.reading.english.corrections.renaming import (
    find_name_asked_about,
    find_name_put_right,
    offers_another_name,
    sets_a_name_right,
    sounds_like_another_name,
)
from payment_smart_bot.domain.reading.english.corrections.spelling_told import (
    is_spelled_as_told,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import (
    SET_ASIDE,
    TAKEN,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.names.anew.names_restated import (
    is_said_as_known,
)
from payment_smart_bot.domain.reading.english.extractors.names.doubts import (
    find_said_last,
    is_in_doubt,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.spelled_names import (
    find_spelled_words,
    join_spelled_letters,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import drop_introduction
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import mentions_a_name
from payment_smart_bot.domain.reading.english.extractors.names.others.names_on_condition import (
    drop_names_on_condition,
)
from payment_smart_bot.domain.reading.english.extractors.names.sure_name import read_sure_name
from payment_smart_bot.domain.redaction.redactor import Redacted, redact

_WONDERS: Final = re.compile(
    r"\b(?:(?:does|do|will|would|should) (?:it|that|this|they) (?:\w+ )?(?:matter|mind|need|want)"
    r"|(?:should|shall|must) i)\b[^.!?\n]*\Z",
    re.IGNORECASE,
)
"""What stands before a name that is only wondered about: "should i have put Jane Ann Doe"."""
_NO_WORDS: Final = str.maketrans({TAKEN: " ", SET_ASIDE: " "})


def read_correction(message: MessageText, said: Redacted, known: str) -> Understood | None:
    """Take the name as it is set right, ask back what may be it, or ask for the name anew."""
    text = drop_names_on_condition(message.text)
    if text != message.text and not text.strip(" .,;!-"):
        return Understood(Event.QUESTION, said, topic=Topic.WHICH_NAME)
    if is_spelled_as_told(text, known):
        return Understood(Event.QUESTION, said, topic=Topic.WHICH_CARD_GIVEN)
    spelled = find_spelled_words(text)
    text = join_spelled_letters(text) if spelled else text
    corrected = _find_shown(text, known)
    if corrected is not None:
        return _take_or_ask(corrected, text, said)
    if spelled and _are_of_the_known(spelled, known):
        return Understood(Event.QUESTION, said, topic=Topic.WHICH_CARD_GIVEN)
    return _read_wish_for_another(text, said, known)


def _read_wish_for_another(text: str, said: Redacted, known: str) -> Understood | None:
    """Take another name that is ordered, ask back what may be one, or ask for it."""
    if ordered := find_name_ordered(text, known):
        return take_name(ordered, said)
    if company := find_company_wished(text, known):
        return Understood(Event.DETAILS, said, topic=Topic.WHICH_NAME, proposed=company)
    if likely := find_last_name_told(text, known) or find_owner_named(text, known):
        return Understood(Event.DETAILS, said, proposed=likely)
    if says_it_is_anothers(text, known) or wishes_ones_name_back(text):
        return Understood(Event.CHANGE, said, change=Field.NAME)
    last = find_said_last(text) if has_a_capital_within(text) else None
    if last is None and sets_a_name_right(text, known):
        return _read_name_put_right(text, said, known)
    likely = last or find_name_asked_about(text, known)
    if likely is None or redact(likely).text != likely:
        return None
    return Understood(Event.DETAILS, said, proposed=likely)


def _are_of_the_known(spelled: Collection[str], known: str) -> bool:
    """Whether all words that a message spells are parts of the known name, letter by letter."""
    words = known.casefold().replace("-", " ").replace("'", "").split()
    return set(spelled) <= {*words, "".join(words)}


def _take_or_ask(corrected: Corrected, text: str, said: Redacted) -> Understood:
    is_wondered_about = _WONDERS.search(text.partition(corrected.name)[0]) is not None
    if corrected.is_certain and not is_wondered_about and not is_in_doubt(corrected.name, text):
        return take_name(corrected.name, said)
    return Understood(Event.DETAILS, said, proposed=corrected.name)


def find_correction_beside_values(left: str, known: str) -> Corrected | None:
    """Return the known name as what is left of a message beside card data sets it right."""
    told = drop_names_on_condition(left).translate(_NO_WORDS)
    told = " ".join(told.split())
    if corrected := _find_shown(told, known):
        return corrected
    company = find_company_wished(told, known)
    return Corrected(company, is_certain=False) if company else None


def read_another_name(
    message: MessageText, said: Redacted, known: str, *, awaits_another_card: bool
) -> Understood | None:
    """Read a name where something else is asked for: what is known, or a wish to change it.

    Where another card may come, a full name by itself is asked back.
    """
    text = drop_names_on_condition(message.text)
    if is_said_as_known(text, known):
        return take_name(known, said)
    is_offered = not message.has_struck_out and offers_another_name(text, known)
    if is_offered and mentions_a_name(text):
        return _read_name_put_right(text, said, known)
    may_be_all = awaits_another_card and not text.islower() and not message.has_struck_out
    sure = read_sure_name(drop_introduction(text)) if may_be_all else None
    if sure and " " in sure:
        return Understood(Event.DETAILS, said, proposed=sure)
    is_another = is_offered or sounds_like_another_name(text)
    return Understood(Event.CHANGE, said, change=Field.NAME) if is_another else None


def take_name(name: str, said: Redacted) -> Understood:
    """Return what says that a name is the cardholder's."""
    return Understood(Event.DETAILS, said, {Field.NAME: name})


def _find_shown(text: str, known: str) -> Corrected | None:
    """Return the name as a text sets it right, if it may be shown."""
    corrected = find_corrected_name(text, known)
    is_shown = corrected is not None and redact(corrected.name).text == corrected.name
    return corrected if is_shown else None


def _read_name_put_right(text: str, said: Redacted, known: str) -> Understood:
    """Take the name that stands in a wish to change it, or ask for one."""
    other = find_name_put_right(text, known)
    if other is None or redact(other.name).text != other.name:
        return Understood(Event.CHANGE, said, change=Field.NAME)
    return _take_or_ask(other, text, said)
