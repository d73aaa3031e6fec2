"""What a message says by rules: values, and what it wants in so many words.

What a message may say of a field is proposed by that field's extractors, which look at its form,
its label and the words around it. Numbers that the message says are something else are set aside
before. Where several values are left for one field, `choice` decides. What is offered is taken,
what is doubtful is asked back, the rest is left.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    Pan,
)
from payment_smart_bot.domain.model.occurrences import Detail, Event, Note, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.signs import is_a_nod
from payment_smart_bot.domain.reading.english.corrections.answers_about_the_name import (
    is_a_no_to_the_name,
    is_said_again,
    may_take_back,
    refuses_the_name,
)
from payment_smart_bot.domain.reading.english.corrections.holder_left import find_holder_left
from payment_smart_bot.domain.reading.english.corrections.known_name import (
    find_correction_beside_values,
    read_another_name,
    read_correction,
    take_name,
)
from payment_smart_bot.domain.reading.english.corrections.last_name_told import (
    find_last_name_told,
)
from payment_smart_bot.domain.reading.english.extractors.dates.years_in_words import (
    write_out_spoken,
    write_out_years,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.names.doubts import (
    asks_which_name,
    find_name_shown,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.abbreviations import (
    drop_stops,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.initials import (
    close_sentences_behind_initials,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import parse_name
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import drop_town
from payment_smart_bot.domain.reading.english.extractors.names.form.spelled_names import (
    join_radio_words,
    join_spelled_letters,
    write_out_dictation,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import (
    Standing,
    is_of_nobody,
    read_whole_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.name import read_doubtful_name
from payment_smart_bot.domain.reading.english.extractors.names.name_beside_the_card import (
    find_payer_or_payee,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    may_be_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.uncut_names import (
    leave_no_name_cut,
)
from payment_smart_bot.domain.reading.english.other_numbers import (
    OtherNumber,
)
from payment_smart_bot.domain.reading.english.questions import (
    asks_why,
    find_topic_of_open_field,
    says_it_is_another_card,
    says_it_is_the_same_card,
    sounds_like_a_question,
    speaks_of_another_card,
)
from payment_smart_bot.domain.reading.english.values.hearing_other_numbers import (
    hear_other_numbers,
    set_aside_others,
)
from payment_smart_bot.domain.reading.english.values.message_values import MessageValues
from payment_smart_bot.domain.reading.english.values.value_before_a_name import (
    add_value_before_the_name,
)
from payment_smart_bot.domain.reading.english.values.withdrawn_card import is_withdrawn
from payment_smart_bot.domain.reading.english.wishes.intent_words import COURTESY, NO, Intent
from payment_smart_bot.domain.reading.english.wishes.intents import (
    Wish,
    find_change,
    find_field_named,
    find_intent,
    find_intent_of_clauses,
    read_wish,
)
from payment_smart_bot.domain.reading.english.words.plain_words import mend_labels, words_of
from payment_smart_bot.domain.reading.english.yes_or_no import says_yes
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.redaction.redactor import Redacted, redact

_EVENTS: Final = {
    Intent.CANCEL: Event.CANCEL,
    Intent.CONSENT: Event.CONSENT,
    Intent.WEAK_ASSENT: Event.ASSENT,
    Intent.PAY: Event.START,
    Intent.START: Event.START,
    Intent.GREETING: Event.GREETING,
    Intent.REPEAT: Event.REPEAT,
    Intent.KEEP: Event.KEEP,
}
_SAYS_IT_IS: Final = frozenset({Intent.CONSENT, Intent.WEAK_ASSENT, Intent.PAY, Intent.KEEP})
_SAYS_IT_IS_NOT: Final = frozenset({"no", "nope", "nah", "no it isnt", "no its not", "not", "n"})
_CANCELS_IN_A_WORD: Final = re.compile(
    r"\b(?:cancel|stop|quit|abort|end|exit|forget|drop|leave|call\sit\soff|out)\w*", re.IGNORECASE
)
_TAKES_A_QUESTION_BACK: Final = re.compile(
    r"\b(?:never\s?mind|forget\s(?:it|that|about\sit)|scratch\sthat)\b", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_OF_A_CANCEL: Final = words_of("no wait oh sorry actually please pls cancel it this that stop now")
_CALLS_OUT: Final = re.compile(
    r"\A\W*(?:(?:yo|oi|ayo|sup|wassup)[\s,!]+"
    r"|(?i:hm+|mm+|er+m?|um+|uh+m?|ah+|ugh+|phew|pff+t?)[.…]+\s)(?=\S+ \S)"
)
"""A call in lower case or a sigh before a name: "yo jordan mensah", "Hm. Jo Doe"."""
_SURNAME: Final = re.compile(r"\bsur\s?name\b", re.IGNORECASE)
_IS_LABELLED: Final = re.compile(
    r"\A\W*surname\b|\bname\b.*\bsurname\b|\bsurname\b.*\bname\b", re.IGNORECASE | re.DOTALL
)
_HOLDS_A_FIGURE: Final = re.compile(r"\d")


def understand_by_rules(
    text: str, typed: MessageText, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Read one message without the examples; see `understanding.understand`.

    `text` is the message as typed, and `typed` the same, which is used up.
    """
    understood = _understand(text, typed, context, readers)
    if context.name is not None and understood.found.keys() == {Field.NAME}:
        understood = add_value_before_the_name(understood, text, context, readers)
    return leave_no_name_cut(understood, text, context)


def _understand(
    text: str, typed: MessageText, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    said = redact(text)
    message = _mend(text, typed, context)
    others = set_aside_others(message, context, readers)
    reading = MessageValues(message, context, readers)
    reading.read_details()
    reading.read_the_answer_about_the_name()
    if reading.is_empty:
        understood = _read_without_values(message, others, said, context, readers)
        if understood.event is not Event.UNCLEAR:
            return understood
    reading.read_bare_words()
    reading.drop_a_refused_name()
    if reading.is_empty:
        return _read_another_name(message, said, context, readers) or _read_doubtful_name(
            message, said, context
        )
    return _read_details(reading, said, context)


def _mend(text: str, typed: MessageText, context: Context) -> MessageText:
    """Return a message with what was spelled letter by letter, mistyped or nodded in words."""
    if is_a_nod(text):
        return MessageText("yes")
    mended = text
    if context.open_field == Field.NAME:
        greeted = drop_town(_CALLS_OUT.sub("", text))
        if "urname" in greeted and _IS_LABELLED.search(greeted):
            greeted = _SURNAME.sub("last name", greeted)
        mended = write_out_dictation(join_spelled_letters(join_radio_words(greeted)))
    elif _HOLDS_A_FIGURE.search(text):
        mended = mend_labels(text)
    mended = write_out_years(mended, context.today)
    if "." in mended:
        mended = drop_stops(close_sentences_behind_initials(mended))
    if context.open_field == Field.EXPIRY:
        mended = write_out_spoken(mended)
    return typed if mended == text else MessageText(mended)


def _read_without_values(
    message: MessageText,
    others: Sequence[OtherNumber],
    said: Redacted,
    context: Context,
    readers: Sequence[FieldReader],
) -> Understood:
    if context.open_field == Field.NAME and asks_which_name(message.text):
        shown = find_name_shown(message.text)
        if shown is None:
            return Understood(Event.QUESTION, said, topic=Topic.WHICH_NAME)
        return Understood(Event.DETAILS, said, topic=Topic.WHICH_NAME, proposed=shown)
    corrected = context.name and read_correction(message, said, context.name)
    asks_anew = corrected and corrected.change == Field.NAME == context.open_field
    if corrected and not asks_anew:
        return corrected
    understood = _read_as_a_whole(message, others, said, context, readers)
    if understood.event is Event.QUESTION and understood.topic is None:
        return _read_another_name(message, said, context, readers) or understood
    return understood


def _read_details(reading: MessageValues, said: Redacted, context: Context) -> Understood:
    text, found = reading.message.text, reading.found
    if context.name is not None and Field.NAME in found:
        _add_to_a_last_name(found, text, context.name)
    if _ends_in_a_cancel(reading.message.left):
        return Understood(Event.CANCEL, said)
    number = found.get(Field.CARD)
    if isinstance(number, Pan) and is_withdrawn(text, number):
        return Understood(Event.CHANGE, said, _keep_name(found), change=Field.CARD)
    may_be_another = context.confirming or (context.card_known and context.name is not None)
    lower = text.lower()
    is_another_card = may_be_another and speaks_of_another_card(lower)
    if is_another_card and not says_it_is_the_same_card(lower) and found.keys() == {Field.NAME}:
        return Understood(Event.CHANGE, said, found, change=Field.CARD)
    proposed = _correct_name_beside_values(reading, context)
    return Understood(Event.DETAILS, said, found, reading.rejected, proposed=proposed)


def _add_to_a_last_name(found: dict[str, Detail], text: str, known: str) -> None:
    """Put the known first names before a last name of two words: "my surname is Doe Bell"."""
    whole = find_last_name_told(text, known)
    if whole is not None and whole.casefold().endswith(f" {found[Field.NAME]}".casefold()):
        found[Field.NAME] = whole


def _keep_name(found: Mapping[str, Detail]) -> Mapping[str, Detail]:
    """Return what is left of the values beside a card that is withdrawn: no date and no code."""
    return {field: value for field, value in found.items() if field == Field.NAME}


def _correct_name_beside_values(reading: MessageValues, context: Context) -> str | None:
    """Take the known name as it is set right beside card data, or return what is to be asked."""
    if Field.NAME in {*reading.found, *reading.rejected}:
        return None
    left = reading.message.left
    had_a_card = context.declined or context.card_shown is not None
    known = context.name or (context.proposed if had_a_card else None)
    if known is None:
        return find_payer_or_payee(left) if context.open_field == Field.NAME else None
    corrected = find_correction_beside_values(left, known)
    if corrected is None and isinstance(reading.found.get(Field.CARD), Pan):
        corrected = find_holder_left(left, known, is_another_card=had_a_card)
    if corrected is None or not corrected.is_certain:
        return corrected.name if corrected else None
    reading.found[Field.NAME] = corrected.name
    return None


def _ends_in_a_cancel(left: str) -> bool:
    """Whether all that a message says beside its values is to cancel: "4242… no wait, cancel"."""
    lower = left.lower()
    words = _WORD.findall(lower) if "cancel" in lower else ()
    return "cancel" in words and _OF_A_CANCEL.issuperset(words)


def _read_another_name(
    message: MessageText, said: Redacted, context: Context, readers: Sequence[FieldReader]
) -> Understood | None:
    is_collected = any(reader.field == Field.NAME for reader in readers)
    known = context.name or (context.proposed if context.editing else None)
    if known is None or not is_collected:
        return None
    may_come = context.editing or context.declined
    return read_another_name(message, said, known, awaits_another_card=may_come)


def _read_as_a_whole(
    message: MessageText,
    others: Sequence[OtherNumber],
    said: Redacted,
    context: Context,
    readers: Sequence[FieldReader],
) -> Understood:
    understood = _read_wish(message, said, context, readers)
    return hear_other_numbers(understood, others, said, context) if others else understood


def _read_wish(
    message: MessageText, said: Redacted, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    text = message.without_what_was_set_aside
    wish = read_wish(text, readers)
    intent = find_intent(wish)
    answer = _read_whether_it_is_the_name(text, wish, intent, said, context)
    if answer is not None:
        return answer
    wished = _read_wish_to_change(wish, intent, said, context)
    if wished is not None:
        return wished
    intent = intent or find_intent_of_clauses(text, readers)
    after = None if intent else _read_after_a_question(text, said, readers)
    if after is not None:
        return after
    if intent is Intent.PAY and context.confirming:
        intent = Intent.CONSENT
    if intent is not None:
        heard = Understood(_EVENTS[intent], said)
        return heard.noting(Note.ONLY_AGREES) if intent is Intent.WEAK_ASSENT else heard
    return _read_name_or_question(message, said, context)


def _read_wish_to_change(
    wish: Wish, intent: Intent | None, said: Redacted, context: Context
) -> Understood | None:
    change, field = find_change(wish)
    if change and intent is not Intent.KEEP:
        return Understood(Event.CHANGE, said, change=field)
    answers_what_to_change = context.asked is Question.WHAT_TO_CHANGE
    field = find_field_named(wish) if answers_what_to_change else None
    return None if field is None else Understood(Event.CHANGE, said, change=field)


def _read_after_a_question(
    text: str, said: Redacted, readers: Sequence[FieldReader]
) -> Understood | None:
    """Read what is wished after the last question: to cancel, in so many words, or to change.

    A bare "no" may answer the question, "never mind" takes it back and not the payment, and a
    consent beside a question is none.
    """
    _, asked, rest = text.rpartition("?")
    if not (asked and rest.strip()):
        return None
    rest = _TAKES_A_QUESTION_BACK.sub(" ", rest)
    wish = read_wish(rest, readers)
    if wish.words <= NO | COURTESY and not wish.fields:
        return None
    intent = find_intent(wish) or find_intent_of_clauses(rest, readers)
    if intent is Intent.CANCEL and _CANCELS_IN_A_WORD.search(rest):
        return Understood(Event.CANCEL, said)
    change, field = find_change(wish)
    return Understood(Event.CHANGE, said, change=field) if change else None


def _read_whether_it_is_the_name(
    text: str, wish: Wish, intent: Intent | None, said: Redacted, context: Context
) -> Understood | None:
    """Read the answer to whether something is the name on the card, if that was asked."""
    if context.asked is not Question.IS_IT_THE_NAME or context.proposed is None:
        return None
    again = not refuses_the_name(text) and is_said_again(context.proposed, text)
    if intent in _SAYS_IT_IS or again or says_yes(text, context.proposed):
        return take_name(context.proposed, said)
    says_it_is_not = wish.text in _SAYS_IT_IS_NOT or (
        intent is Intent.CANCEL and is_a_no_to_the_name(text)
    )
    return Understood(Event.REPEAT, said) if says_it_is_not else None


def _read_name_or_question(message: MessageText, said: Redacted, context: Context) -> Understood:
    is_awaited = context.open_field == Field.NAME and not message.has_struck_out
    candidate = read_whole_name(message.text) if is_awaited else None
    if candidate is not None:
        is_one = candidate.standing is Standing.TAKE and may_be_a_name(candidate.name)
        if is_one or candidate.name == context.proposed:
            return take_name(candidate.name, said)
        return Understood(Event.DETAILS, said, proposed=candidate.name)
    question = message.text.lower()
    if context.declined and asks_why(question):
        return Understood(Event.QUESTION, said, topic=Topic.DECLINED)
    if context.confirming and says_it_is_another_card(question):
        return Understood(Event.CHANGE, said, change=Field.CARD)
    if is_awaited and is_of_nobody(message.text):
        return Understood(Event.QUESTION, said, topic=Topic.WHICH_NAME)
    topic = find_topic_of_open_field(question, context.open_field)
    if topic is not None or sounds_like_a_question(question):
        return Understood(Event.QUESTION, said, topic=topic)
    return Understood(Event.UNCLEAR, said)


def _read_doubtful_name(message: MessageText, said: Redacted, context: Context) -> Understood:
    """Ask back what may be a name; what is said twice is one."""
    if context.open_field != Field.NAME or message.has_struck_out:
        return Understood(Event.UNCLEAR, said)
    name = read_doubtful_name(message)
    if said.text == context.said_before and (twice := parse_name(message.text)):
        name = twice if isinstance(twice, str) else None
    if name is None or redact(name).text != name:
        return Understood(Event.UNCLEAR, said)
    if name == context.proposed and may_take_back(message.text):
        return Understood(Event.UNCLEAR, said)
    if name == context.proposed or said.text == context.said_before:
        return take_name(name, said)
    return Understood(Event.DETAILS, said, proposed=name)
