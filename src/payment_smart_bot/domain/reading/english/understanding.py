"""From the text of a message to what it says: `understand`.

Rules read first. What they do not know, or not for sure, is sorted by examples. Examples offer no
value, and what they call consent never pays: it makes the bot ask for the plain word.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.another_order import (
    hear_of_another_order,
)
from payment_smart_bot.domain.reading.english.asking.about.brands_asked import hear_brands
from payment_smart_bot.domain.reading.english.asking.each_part import hear_each_part
from payment_smart_bot.domain.reading.english.asking.plain_questions import hear_plain_questions
from payment_smart_bot.domain.reading.english.asking.several_questions import hear_all_that_is_asked
from payment_smart_bot.domain.reading.english.asking.side_questions import (
    hear_side_questions,
)
from payment_smart_bot.domain.reading.english.beside.a_question import hear_beside_a_question
from payment_smart_bot.domain.reading.english.beside.figures import hear_name_before_figures
from payment_smart_bot.domain.reading.english.by_examples import hear_by_examples
from payment_smart_bot.domain.reading.english.change_by_itself import (
    hear_a_change_by_itself,
)
from payment_smart_bot.domain.reading.english.consent.consenting import (
    says_to_pay,
)
from payment_smart_bot.domain.reading.english.consent.hearing_consent import (
    MAY_BE_OF_MONEY,
    hear_consent,
)
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    leave_out_amount,
    names_another_currency,
)
from payment_smart_bot.domain.reading.english.corrections.answers_about_the_name import (
    begins_with_a_no,
    is_a_no_to_the_name,
    refuses_the_name,
)
from payment_smart_bot.domain.reading.english.corrections.checks_of_the_code import hear_a_check
from payment_smart_bot.domain.reading.english.corrections.half_corrections import (
    hear_a_keep,
    hear_a_part_put_right,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.value_by_itself import (
    leave_value_by_itself,
)
from payment_smart_bot.domain.reading.english.no_waiting import hear_no_wish_to_wait
from payment_smart_bot.domain.reading.english.orders_beside import hear_an_order_beside
from payment_smart_bot.domain.reading.english.plain_wishes import (
    may_change_card,
    read_plain_wish,
)
from payment_smart_bot.domain.reading.english.questions import (
    asks_a_fact,
    drop_tag_question,
    sounds_like_a_question,
)
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.english.values.whose_card import (
    hear_holder_told,
    hear_whose_card,
)
from payment_smart_bot.domain.reading.english.wishes.cancelling import (
    cancels_with_thanks,
    may_cancel_nothing,
)
from payment_smart_bot.domain.reading.english.wishes.cards.another_card import (
    wants_not_this_card,
)
from payment_smart_bot.domain.reading.english.wishes.farewells import says_goodbye
from payment_smart_bot.domain.reading.english.wishes.going_on import goes_on_behind_an_end
from payment_smart_bot.domain.reading.english.wishes.keeping import (
    keeps_it,
    takes_its_wish_back,
)
from payment_smart_bot.domain.reading.english.wishes.putting_off import puts_off_the_charge
from payment_smart_bot.domain.reading.english.wishes.said_to_others import is_said_to_others
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    approves_after_all,
    is_bare_no,
    names_another_time,
    takes_something_back,
    wants_no_end,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_STARTS_OVER: Final = re.compile(
    r"\b(?:start(?:ing)? (?:over|again|anew|afresh)|restart|from scratch|redo)\b", re.IGNORECASE
)
"""At the summary nothing has to be given anew: what is to be changed is asked."""
_NO_ANSWERS: Final = frozenset({Topic.GREETING, Topic.WITHDRAWAL})
"""What a no to a name is like: "no, I was saying hello"."""
_GO_ON_BEHIND_A_NO: Final = frozenset({Event.QUESTION, Event.DETAILS})
_FEWEST_BLANKS_IN_TALK: Final = 2
_FIGURE: Final = re.compile(r"\d")
_GIVEN_BY_ITSELF: Final = frozenset({Field.EXPIRY, Field.CVV})
_MAY_BE_AN_END: Final = frozenset({Topic.CANCEL_LATER, Topic.WITHDRAWAL})


def understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    """Read one message, as typed, in the light of its conversation.

    `readers` has every field that is collected, those that take bare words last. Pure: the same
    input, the same result.
    """
    understood = _understand(text, context, readers)
    if context.name is not None and context.is_open and takes_its_wish_back(text):
        return Understood(Event.KEEP, understood.said)
    if kept := _hear_a_keep(understood, text, context):
        return kept
    asked = _hear_what_is_asked(understood, text, context)
    heard = _hear_an_end(asked, text, context)
    if heard != asked:
        return heard
    heard = hear_beside_a_question(
        heard, text, context, lambda told: understand(told, context, readers)
    )
    heard = hear_name_before_figures(heard, text, context, readers)
    if context.confirming and (checks := hear_a_check(heard, text, context)):
        return checks
    if put_right := hear_a_part_put_right(heard, text, context):
        return put_right
    return _hear_beside_what_was_asked(heard, text, context)


def _hear_what_is_asked(understood: Understood, text: str, context: Context) -> Understood:
    understood = hear_side_questions(hear_all_that_is_asked(understood, text, context), text)
    understood = hear_plain_questions(understood, text, context)
    understood = hear_of_another_order(understood, text, context)
    understood = hear_brands(understood, text, context.accepted_brands)
    understood = hear_no_wish_to_wait(understood, text)
    is_heard = understood.event is Event.DETAILS
    return understood if is_heard else hear_each_part(understood, text)


def _hear_a_keep(understood: Understood, text: str, context: Context) -> Understood | None:
    """Return a wish to keep something with what is asked besides: "keep it. and the receipt?"."""
    gives_a_code = Field.CVV in understood.found
    is_kept = context.confirming and (
        understood.event is Event.KEEP or (gives_a_code and "keep" in text.lower())
    )
    if not (context.editing or is_kept) or len(understood.found) > gives_a_code:
        return None
    if not keeps_it(text, is_card=context.editing and context.open_field == Field.CARD):
        return None
    kept = hear_a_keep(understood, text, context)
    if kept.change is not None and not context.editing:
        return replace(kept, event=Event.CHANGE)  # nothing is asked for anew as yet
    is_question = understood.event is Event.QUESTION and "?" in text
    asked = understood if is_question else replace(kept, event=Event.QUESTION)
    asked = _hear_what_is_asked(asked, text, context)
    return replace(kept, topic=asked.topic, also=asked.also)


def _hear_beside_what_was_asked(understood: Understood, text: str, context: Context) -> Understood:
    """Return what was heard in the light of what the bot has asked or shown."""
    if context.asked is Question.IS_IT_THE_NAME:
        understood = _hear_a_no_to_the_name(understood, text)
    if context.confirming:
        understood = hear_an_order_beside(understood, text, context)
    understood = hear_holder_told(understood, text, context)
    is_asked = context.confirming and understood.event is Event.QUESTION
    if is_asked and asks_a_fact(text.lower()):
        return understood.noting(Note.ASKS_A_FACT)
    return hear_whose_card(understood, text, context)


def _hear_an_end(understood: Understood, text: str, context: Context) -> Understood:
    """Return what sounds like an end as what it is, where it ends nothing."""
    if understood.event is not Event.CANCEL and understood.topic not in _MAY_BE_AN_END:
        return understood
    if understood.event is Event.CANCEL and is_said_to_others(text):
        return replace(understood, event=Event.QUESTION, topic=Topic.PATIENCE)
    if goes_on_behind_an_end(text):
        return _hear_a_wish_to_go_on(understood, context)
    put_off = None if context.under_way else puts_off_the_charge(text)
    if put_off is not None:
        return replace(understood, event=Event.QUESTION, topic=put_off)
    if understood.event is Event.CANCEL and may_cancel_nothing(text):
        topic = Topic.WAIT if names_another_time(text) else Topic.CANCEL_LATER
        return replace(understood, event=Event.QUESTION, topic=topic)
    return understood


def _hear_a_wish_to_go_on(understood: Understood, context: Context) -> Understood:
    if context.under_way:
        return replace(understood, event=Event.QUESTION, topic=Topic.PROGRESS)
    event = Event.ASSENT if context.confirming else Event.KEEP if context.editing else Event.START
    return replace(understood, event=event, topic=None)


def _hear_a_no_to_the_name(understood: Understood, text: str) -> Understood:
    """Return an answer to whether something is the name, with the no with which it begins."""
    is_no_answer = understood.is_unknown or understood.event in MAY_BE_OF_MONEY
    is_but_a_no = understood.topic in _NO_ANSWERS and "?" not in text and is_a_no_to_the_name(text)
    if is_but_a_no or (is_no_answer and refuses_the_name(text)):
        return replace(understood, event=Event.REPEAT, topic=None)
    refuses = understood.event in _GO_ON_BEHIND_A_NO and begins_with_a_no(text)
    return understood.noting(Note.REFUSES_NAME) if refuses else understood


def _understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    typed = MessageText(text)
    understood = understand_by_rules(text, typed, context, readers)
    if understood.is_unknown and not context.confirming:
        understood = _read_without_tag_question(understood, text, context, readers)
    understood = _read_value_by_itself(understood, text, context, readers)
    understood = hear_a_change_by_itself(understood, text, context, readers)
    if cancels_with_thanks(text):
        return Understood(Event.CANCEL, understood.said)
    is_plain_wish = understood.event in {Event.CANCEL, Event.CONSENT}
    if not (understood.found or is_plain_wish) and says_goodbye(text):
        topic = Topic.WAIT if context.is_open else Topic.THANKS
        return replace(understood, event=Event.QUESTION, topic=topic, proposed=None)
    plain = typed.text
    if context.confirming and "?" not in plain:
        plain = leave_out_amount(plain, context.money)
        if understood.topic is Topic.HOW_MUCH:
            understood = _read_without_amount(understood, plain, context, readers)
    understood = _hear_no_more_than_was_said(understood, plain, context)
    understood = hear_consent(understood, text, context)
    wished = read_plain_wish(understood, plain, context)
    return wished or hear_by_examples(understood, text, plain, context, readers)


def _read_without_tag_question(
    understood: Understood, text: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return the value in a message that ends by asking whether it will do, if there is one."""
    shorter = drop_tag_question(text)
    if shorter == text or sounds_like_a_question(shorter.lower()):
        return understood
    again = understand_by_rules(shorter, MessageText(shorter), context, readers)
    gives_a_value = again.event is Event.DETAILS
    return replace(again, said=understood.said) if gives_a_value else understood


def _read_value_by_itself(
    understood: Understood, text: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return the date or the code in a sentence of its own, whatever the others ask and tell."""
    may_be_given = context.confirming or context.open_field in _GIVEN_BY_ITSELF
    is_plain = understood.event in {Event.CANCEL, Event.CONSENT}
    if not may_be_given or understood.found or is_plain or not _FIGURE.search(text):
        return understood
    alone = leave_value_by_itself(text)
    if alone == text:
        return understood
    again = understand_by_rules(alone, MessageText(alone), context, readers)
    gives_it = again.found.keys() <= _GIVEN_BY_ITSELF and not again.rejected
    return replace(again, said=understood.said) if again.found and gives_it else understood


def _read_without_amount(
    understood: Understood, plain: str, context: Context, readers: Sequence[FieldReader]
) -> Understood:
    """Return what a message is without the amount that is due, if it says anything then."""
    again = understand_by_rules(plain, MessageText(plain), context, readers)
    says_more = plain.count(" ") >= _FEWEST_BLANKS_IN_TALK and again.topic is not Topic.HOW_MUCH
    is_plainer = again.event is Event.CONSENT or says_more
    return replace(again, said=understood.said) if is_plainer else understood


def _hear_no_more_than_was_said(understood: Understood, plain: str, context: Context) -> Understood:
    """Return what rules read, without what a bare word does not say where it is said.

    "Yes" and "no" at the summary may be about what was answered or asked after it; "never mind"
    takes a change back, and no other currency's amount is the one that is due.
    """
    if understood.event is Event.CONSENT and names_another_currency(plain, context.money):
        return replace(understood, event=Event.QUESTION, topic=Topic.HOW_MUCH)
    if understood.event is Event.ASSENT and context.editing and takes_something_back(plain):
        return replace(understood, event=Event.KEEP)
    if understood.event is Event.CANCEL:
        return _hear_a_cancel(understood, plain, context)
    if understood.event is Event.START and context.confirming and _STARTS_OVER.search(plain):
        return replace(understood, event=Event.CHANGE)
    return understood


def _hear_a_cancel(understood: Understood, plain: str, context: Context) -> Understood:
    if wants_no_end(plain):
        return replace(understood, event=Event.QUESTION, topic=Topic.CANCEL_LATER)
    if may_change_card(context) and wants_not_this_card(plain):
        return replace(understood, event=Event.CHANGE, change=Field.CARD)
    return _read_a_no(understood, plain, context)


def _read_a_no(understood: Understood, plain: str, context: Context) -> Understood:
    if approves_after_all(plain) and not context.editing:
        return replace(understood, event=Event.ASSENT)
    if takes_something_back(plain):
        if says_to_pay(plain):
            return replace(understood, event=Event.ASSENT)
        if context.editing:
            return replace(understood, event=Event.KEEP)
    was_asked_else = context.editing or (context.confirming and context.asked is not None)
    is_about_that = was_asked_else and is_bare_no(plain)
    return replace(understood, event=Event.KEEP) if is_about_that else understood
