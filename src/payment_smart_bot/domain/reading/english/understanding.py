"""From the text of a message to what it says: `understand`.

Rules read first. What they do not know, or not for sure, is sorted by examples. Examples offer no
value, and what they call consent never pays: it makes the bot ask for the plain word.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.another_order import hear_of_another_order
from payment_smart_bot.domain.reading.english.asking.beside_a_question import (
    leave_out_beside_a_question,
)
from payment_smart_bot.domain.reading.english.asking.brands_asked import hear_brands
from payment_smart_bot.domain.reading.english.asking.checks import checks_the_card
from payment_smart_bot.domain.reading.english.asking.complaints import only_complains
from payment_smart_bot.domain.reading.english.asking.plain_questions import hear_plain_questions
from payment_smart_bot.domain.reading.english.asking.several_questions import hear_all_that_is_asked
from payment_smart_bot.domain.reading.english.asking.side_questions import (
    hear_questions_beside_an_order,
    hear_side_questions,
)
from payment_smart_bot.domain.reading.english.beginnings import hear_a_beginning
from payment_smart_bot.domain.reading.english.consent.consenting import (
    ends_in_a_yes,
    has_an_order,
    says_to_pay,
)
from payment_smart_bot.domain.reading.english.consent.hearing_consent import (
    MAY_BE_OF_MONEY,
    hear_consent,
)
from payment_smart_bot.domain.reading.english.consent.left_out import drops_a_remark
from payment_smart_bot.domain.reading.english.consent.vague_yes import (
    holds_the_word,
    leans_to_yes,
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
from payment_smart_bot.domain.reading.english.corrections.half_corrections import (
    hear_a_keep,
    hear_a_part_put_right,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD, sort_by_examples
from payment_smart_bot.domain.reading.english.plain_wishes import (
    is_amount,
    may_change_card,
    read_plain_wish,
)
from payment_smart_bot.domain.reading.english.questions import (
    asks_a_fact,
    drop_tag_question,
    find_topic_of_open_field,
    sounds_like_a_question,
)
from payment_smart_bot.domain.reading.english.rules import understand_by_rules
from payment_smart_bot.domain.reading.english.whose_card import hear_whose_card
from payment_smart_bot.domain.reading.english.wishes.cancelling import (
    cancels_with_thanks,
    may_cancel_nothing,
    may_drop_the_payment,
)
from payment_smart_bot.domain.reading.english.wishes.cards.another_card import (
    wants_not_this_card,
)
from payment_smart_bot.domain.reading.english.wishes.clauses import CLAUSE_END
from payment_smart_bot.domain.reading.english.wishes.farewells import says_goodbye
from payment_smart_bot.domain.reading.english.wishes.intents import (
    find_field_mentioned,
    find_field_named,
    has_clause_of_consent,
    read_wish,
)
from payment_smart_bot.domain.reading.english.wishes.keeping import keeps_it
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    approves_after_all,
    is_bare_no,
    names_another_time,
    takes_something_back,
    wants_no_end,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_MAY_BE_OTHERWISE: Final = frozenset({Event.START, Event.CANCEL})
"""What rules read and examples may know better: see `_stands`."""
_STARTS_OVER: Final = re.compile(
    r"\b(?:start(?:ing)? (?:over|again|anew|afresh)|restart|from scratch|redo)\b", re.IGNORECASE
)
"""At the summary nothing has to be given anew: what is to be changed is asked."""
_CODE: Final = re.compile(r"\b(?:codes?|cvv|cvc|csc|digits?|back|strip|security)\b", re.IGNORECASE)
_WHICH_SIDE: Final = re.compile(r"\b(?:front or back|back or front)\b", re.IGNORECASE)
_NAMES_OF_FIELDS: Final = {
    Topic.NO_CODE: _CODE,
    Topic.WHERE_CVV: _CODE,
    Topic.WHERE_EXPIRY: re.compile(r"\b(?:dates?|exp\w*|valid|thru|month|year)\b", re.IGNORECASE),
    Topic.WHERE_NUMBER: re.compile(r"\b(?:numbers?|nos?|digits?|card)\b", re.IGNORECASE),
}
"""The words by which a question is about a field, and not about what is asked for just now."""
_IS_WRONG: Final = re.compile(
    r"\b(?:wrong(?:ly)?|mistakes?|mistyped|typo|incorrect|(?:not|n'?t) (?:\w+ )?(?:right|correct)"
    r"|mis-?spel\w+|messed up|(?:need|have|want) to (?:change|correct|fix|edit) (?!my mind))",
    re.IGNORECASE,
)
_THREE_OR_FOUR: Final = re.compile(r"(?<!\d)\d{3,4}(?!\d)")
_IF: Final = re.compile(r"\b(?:if|later|in case|after)\b", re.IGNORECASE)
_NO_ANSWERS: Final = frozenset({Topic.GREETING, Topic.WITHDRAWAL})
"""What a no to a name is like: "no, I was saying hello"."""
_WAITS: Final = re.compile(
    r"\W*(?:(?:sorry|oh|ok|um)\W+)*(?:wait|hang on|hold on|one (?:sec|second|moment|minute)|brb)\b"
    r"(?!.*\?)",
    re.IGNORECASE,
)
"""How somebody asks for a moment who says why in words that no example has."""
_WH_QUESTION: Final = re.compile(
    r"\W*(?:(?:wait|but|and|so|oh|sorry)\W+)*(?:which|what|how (?:much|many|long)|who|where)\b"
)
_FEWEST_BLANKS_IN_TALK: Final = 2
_ASKS_FOR_SOMEBODY: Final = re.compile(
    r"\b(?:says?|asks?|asking|wonders|wants to know)[\s,]+"
    r"(?P<what>(?:is|are|does|do|did|can|will|what|whats|when|which|how|who|why|where) [^.?!]+)"
)
"""A question that somebody else has, beside a yes: "all good, he asks is it the blue one"."""
_OF_ANOTHER_AMOUNT: Final = frozenset({Topic.HOW_MUCH, Topic.CURRENCY})
"""The answers to whoever agreed to another amount."""
_AS_SOON_AS: Final = re.compile(r"\b(?:as soon as|once|when|after|until|till)\b", re.IGNORECASE)
_LEAST_AGAINST_A_RULE: Final = 0.5
"""What may be a name, or a wish to begin, is something else only where examples are sure."""
_LEAST_UNDER_WAY: Final = 0.0
"""While a charge is under way only questions are heard, and only plain ones."""


def understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    """Read one message, as typed, in the light of its conversation.

    `readers` has every field that is collected, those that take bare words last. Pure: the same
    input, the same result.
    """
    understood = _understand(text, context, readers)
    if context.editing and not understood.found and keeps_it(text):
        return hear_a_keep(understood, text, context)
    understood = hear_side_questions(hear_all_that_is_asked(understood, text, context), text)
    understood = hear_plain_questions(understood, text, context)
    understood = hear_of_another_order(understood, text, context)
    understood = hear_brands(understood, text, context.accepted_brands)
    if understood.event is Event.CANCEL and may_cancel_nothing(text):
        topic = Topic.WAIT if names_another_time(text) else Topic.CANCEL_LATER
        return replace(understood, event=Event.QUESTION, topic=topic)
    if put_right := hear_a_part_put_right(understood, text, context):
        return put_right
    if context.asked is Question.IS_IT_THE_NAME:
        understood = _hear_a_no_to_the_name(understood, text)
    if context.confirming:
        understood = _hear_an_order_beside(understood, text, context)
    is_asked = context.confirming and understood.event is Event.QUESTION
    if is_asked and asks_a_fact(text.lower()):
        return understood.noting(Note.ASKS_A_FACT)
    return hear_whose_card(understood, text, context)


def _hear_a_no_to_the_name(understood: Understood, text: str) -> Understood:
    """Return an answer to whether something is the name, with the no with which it begins."""
    is_no_answer = understood.is_unknown or understood.event in MAY_BE_OF_MONEY
    is_but_a_no = understood.topic in _NO_ANSWERS and "?" not in text and is_a_no_to_the_name(text)
    if is_but_a_no or (is_no_answer and refuses_the_name(text)):
        return replace(understood, event=Event.REPEAT, topic=None)
    refuses = understood.event is Event.QUESTION and begins_with_a_no(text)
    return understood.noting(Note.REFUSES_NAME) if refuses else understood


def _hear_an_order_beside(understood: Understood, text: str, context: Context) -> Understood:
    """Return a message at the summary with the order that is in it, which does not pay.

    Whoever only told something is asked for the plain word; a question is answered as well.
    """
    if understood.event in {Event.ASSENT, Event.KEEP}:
        return _hear_more_than_a_yes(understood, text, context)
    if understood.event not in {Event.QUESTION, Event.UNCLEAR}:
        return understood
    is_put_off = names_another_time(text) or _AS_SOON_AS.search(text) or _IF.search(text)
    if understood.found or (is_put_off and "?" not in text):
        return understood
    asks = any(sounds_like_a_question(one.strip()) for one in CLAUSE_END.split(text.lower()))
    if "?" in text or asks:
        orders = has_an_order(text, context)
        if orders and only_complains(text):
            return replace(understood, event=Event.ASSENT, topic=None, also=None)
        return understood.noting(Note.ORDERS_AS_WELL) if orders else understood
    if understood.topic not in _OF_ANOTHER_AMOUNT and ends_in_a_yes(text, context):
        return replace(understood, event=Event.ASSENT, topic=None, proposed=None)
    return understood


def _hear_more_than_a_yes(understood: Understood, text: str, context: Context) -> Understood:
    orders = has_an_order(text, context)
    if understood.event is Event.KEEP:
        goes_on = orders and not context.editing
        return replace(understood, event=Event.ASSENT) if goes_on else understood
    if may_drop_the_payment(text) and not drops_a_remark(text):
        return replace(understood, event=Event.QUESTION, topic=Topic.CANCEL_LATER)
    if orders:
        return hear_questions_beside_an_order(understood, text)
    asked = _ASKS_FOR_SOMEBODY.search(text.lower())
    move = sort_by_examples(asked["what"], THRESHOLD) if asked else None
    if move is None or move.topic is None:
        return understood
    asking = replace(understood, event=Event.QUESTION, topic=move.topic)
    return asking.noting(Note.ORDERS_AS_WELL)


def _understand(text: str, context: Context, readers: Sequence[FieldReader]) -> Understood:
    typed = MessageText(text)
    understood = understand_by_rules(text, typed, context, readers)
    if understood.is_unknown and not context.confirming:
        understood = _read_without_tag_question(understood, text, context, readers)
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
    return wished or _hear_by_examples(understood, text, plain, context, readers)


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


def _hear_by_examples(
    understood: Understood,
    text: str,
    plain: str,
    context: Context,
    readers: Sequence[FieldReader],
) -> Understood:
    """Return what examples say of a message, where the rules know too little."""
    if not _may_be_sorted(plain, understood, context):
        return understood
    whole = plain
    plain = leave_out_beside_a_question(plain, at_the_summary=context.confirming)
    move = sort_by_examples(plain, _find_least(understood, context))
    move = hear_a_beginning(move, plain, context)
    leans = context.confirming and _leans(plain)
    if leans and (asked := _find_what_is_asked(plain)):
        return replace(understood, event=Event.QUESTION, topic=asked)
    if move is not None and _stands(move, understood, context):
        agrees = leans and _says_no_more(move, plain)
        heard = MOVES["assent"] if agrees else move
        heard = _hear_a_fault(_tell_of_open_field(heard, plain, context), plain, context)
        if context.confirming and heard.event is Event.CHANGE and checks_the_card(plain):
            heard = MOVES[Topic.WHICH_CARD_GIVEN.value]
        return apply_move(heard, understood, text, readers)
    if not (understood.is_unknown or (leans and is_amount(understood))) or context.under_way:
        return understood
    if _WAITS.match(plain):
        return replace(understood, event=Event.QUESTION, topic=Topic.WAIT, proposed=None)
    is_left_out = plain != whole and not plain
    says_yes = is_left_out or leans or (move is not None and move.event is Event.CONSENT)
    if says_yes or (context.confirming and has_clause_of_consent(plain, readers)):
        return _read_vague_yes(understood, plain, context)
    return understood


def _read_vague_yes(understood: Understood, plain: str, context: Context) -> Understood:
    """Return what a yes comes to that is no plain consent: put off, vague, or a wish to begin."""
    is_put_off = names_another_time(plain) or _AS_SOON_AS.search(plain)
    if context.confirming and is_put_off:
        return replace(understood, event=Event.QUESTION, topic=Topic.WAIT, proposed=None)
    vague = Event.ASSENT if context.confirming else Event.START
    return replace(understood, event=vague, topic=None, proposed=None)


def _says_no_more(move: Move, plain: str) -> bool:
    """Whether a message that agrees asks nothing else and finds no fault."""
    if move.event is Event.QUESTION:
        return not any(map(_asks_what, CLAUSE_END.split(plain.lower())))
    return move.event is Event.CHANGE and _IS_WRONG.search(plain) is None


def _asks_what(clause: str) -> bool:
    return _WH_QUESTION.match(clause) is not None


def _find_what_is_asked(plain: str) -> Topic | None:
    """Return what is asked beside the word of consent: "confirm. wait, which amount was it"."""
    asked = next(filter(_asks_what, CLAUSE_END.split(plain.lower())), None)
    move = sort_by_examples(asked, THRESHOLD) if asked else None
    return move.topic if move else None


def _leans(plain: str) -> bool:
    """Whether a message agrees in some clause, or has the word "confirm", and names no time."""
    holds = "?" not in plain and holds_the_word(plain)
    return (holds or leans_to_yes(plain)) and not names_another_time(plain)


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


def _find_least(understood: Understood, context: Context) -> float:
    """Return the score that examples need: the more a mistake would cost, the higher."""
    if understood.proposed is not None or understood.event in _MAY_BE_OTHERWISE:
        return _LEAST_AGAINST_A_RULE
    return _LEAST_UNDER_WAY if context.under_way else THRESHOLD


def _may_be_sorted(text: str, understood: Understood, context: Context) -> bool:
    """Whether the rules know nothing, or too little to stand alone."""
    if understood.proposed is not None:
        return context.open_field == Field.NAME and _may_be_talk(text)
    if understood.event is Event.START:
        return sounds_like_a_question(text.lower()) and not context.cancelled
    is_weak = is_amount(understood) or understood.event in {Event.ASSENT, Event.CANCEL}
    return understood.is_unknown or is_weak


def _may_be_talk(text: str) -> bool:
    """Whether what may be a name has as many words as talk, and no capitals in it."""
    return text[1:] == text[1:].lower() and text.count(" ") >= _FEWEST_BLANKS_IN_TALK


def _stands(move: Move, understood: Understood, context: Context) -> bool:
    """Whether what examples say of a message holds against the rules and their guards."""
    if context.under_way:
        return move.event is Event.QUESTION and understood.is_unknown
    match understood.event:
        case Event.CANCEL:
            return move.event in {Event.START, Event.KEEP}
        case Event.START:
            return move.event is Event.QUESTION
    if move.event is Event.CONSENT:
        return False
    if understood.topic is Topic.HOW_MUCH:
        return move.topic not in {None, Topic.WAIT}
    return understood.event is not Event.ASSENT


def _tell_of_open_field(move: Move, plain: str, context: Context) -> Move:
    """Return the move about what is asked for, where a message asks for no field by its name."""
    named = _NAMES_OF_FIELDS.get(move.topic) if move.topic else None
    if named is None or named.search(_WHICH_SIDE.sub(" ", plain)):
        return move
    where = find_topic_of_open_field("where is it", context.open_field)
    is_worn = move.topic is Topic.NO_CODE and context.open_field == Field.CVV
    return move if where is None or is_worn else Move(Event.QUESTION, where)


def _hear_a_fault(move: Move, plain: str, context: Context) -> Move:
    """Return the wish to correct of whoever says what is wrong, and asks how to change it.

    At the summary another code is given to correct the one that is there.
    """
    asks_to_change = move.topic in {Topic.CHANGE, Topic.WHERE_TO_ENTER}
    is_wrong = asks_to_change and _IS_WRONG.search(plain) and not _IF.search(plain)
    is_of_the_code = move.topic in {Topic.WHERE_CVV, Topic.NO_CODE}
    gives_a_code = context.confirming and is_of_the_code and _THREE_OR_FOUR.search(plain)
    return MOVES["correction"] if is_wrong or gives_a_code else move


def apply_move(
    move: Move, understood: Understood, text: str, readers: Sequence[FieldReader]
) -> Understood:
    """Return what a message says that was sorted into a move; `understood` is what the rules say.

    Which field is to be changed is looked for in the text, as typed.
    """
    moved = replace(understood, event=move.event, topic=move.topic, proposed=None)
    if move.event is not Event.CHANGE:
        return moved
    if _names_a_field_alone(text, readers):
        return understood
    return replace(moved, change=find_field_mentioned(text, readers))


def _names_a_field_alone(text: str, readers: Sequence[FieldReader]) -> bool:
    """Whether a message says no more than a field's name, which answers only "what to change?"."""
    return find_field_named(read_wish(MessageText(text).text, readers)) is not None
