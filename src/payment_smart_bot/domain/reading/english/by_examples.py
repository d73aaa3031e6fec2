"""What examples say of a message of which the rules know too little."""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.model.moves import MOVES, Move
from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import SAID_AROUND, Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.checks import checks_the_card
from payment_smart_bot.domain.reading.english.asking.around_a_question import (
    leave_out_around_a_question,
)
from payment_smart_bot.domain.reading.english.asking.beside_a_question import (
    leave_out_beside_a_question,
    leave_out_what_is_not_meant,
)
from payment_smart_bot.domain.reading.english.beginnings import hear_a_beginning
from payment_smart_bot.domain.reading.english.consent.vague_yes import (
    agrees_beside_a_remark,
    holds_the_word,
    leans_to_yes,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD, sort_by_examples
from payment_smart_bot.domain.reading.english.plain_wishes import (
    is_amount,
)
from payment_smart_bot.domain.reading.english.questions import (
    find_topic_of_open_field,
    sounds_like_a_question,
)
from payment_smart_bot.domain.reading.english.wishes.clauses import CLAUSE_END
from payment_smart_bot.domain.reading.english.wishes.intents import (
    find_field_mentioned,
    find_field_named,
    has_clause_of_consent,
    read_wish,
)
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    has_a_condition,
    names_another_time,
    names_when,
)
from payment_smart_bot.domain.reading.field_reader import FieldReader
from payment_smart_bot.domain.value import replace

_MAY_BE_OTHERWISE: Final = frozenset({Event.START, Event.CANCEL})
"""What rules read and examples may know better: see `_stands`."""
_WHICH_SIDE: Final = re.compile(r"\b(?:front or back|back or front)\b", re.IGNORECASE)
_CODE: Final = re.compile(r"\b(?:codes?|cvv|cvc|csc|digits?|back|strip|security)\b", re.IGNORECASE)
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
_WAITS: Final = re.compile(
    r"\W*(?:(?:sorry|oh|ok|um)\W+)*(?:wait|hang on|hold on|one (?:sec|second|moment|minute)|brb)\b"
    r"(?!.*\?)",
    re.IGNORECASE,
)
"""How somebody asks for a moment who says why in words that no example has."""
_WH_QUESTION: Final = re.compile(
    r"\W*(?:(?:wait|but|and|so|oh|sorry)\W+)*(?:which|what|how (?:much|many|long)|who|where)\b"
)
_WISHED_AROUND: Final = frozenset({Event.START, Event.ASSENT})
"""What stands around a question and outweighs it: "hang on", "thanks", "before i pay"."""
_LEAST_OF_A_HIDDEN_QUESTION: Final = -0.4
_ASKS_ANYTHING: Final = Move(Event.QUESTION)
_CALLS_SOMEBODY: Final = re.compile(
    r"\b(?:i|we)(?:\s?['’]?ll| will|['’]?d rather|l)? (?:just )?"  # noqa: RUF001 (as people type)
    r"(?:call|ring|phone|e-?mail|text|message|contact|ask) (?:them|him|her|you|the|my)\b",
    re.IGNORECASE,
)
"""Whom somebody will ask, which ends nothing by itself: "never mind, I'll call them about it"."""
_FEWEST_BLANKS_IN_TALK: Final = 2
_LEAST_AGAINST_A_RULE: Final = 0.5
"""What may be a name, or a wish to begin, is something else only where examples are sure."""
_LEAST_UNDER_WAY: Final = 0.0
"""While a charge is under way only questions are heard, and only plain ones."""


def hear_by_examples(
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
    meant = leave_out_what_is_not_meant(plain)
    move = _end_nothing_by_a_call(_sort(meant, _find_least(understood, context)), plain)
    move = hear_a_beginning(move, plain, context)
    leans = context.confirming and _leans(plain)
    if leans and (topic := _find_what_is_asked(plain)):
        return replace(understood, event=Event.QUESTION, topic=topic)
    if move is not None and _stands(move, understood, context):
        only_remarks = context.confirming and move.topic in SAID_AROUND
        agrees = (leans and _says_no_more(move, plain)) or (
            only_remarks and agrees_beside_a_remark(plain)
        )
        heard = MOVES["assent"] if agrees else move
        heard = _hear_a_fault(_tell_of_open_field(heard, plain, context), plain, context)
        is_change = heard.event is Event.CHANGE and context.card_shown is not None
        if is_change and checks_the_card(plain):
            heard = MOVES[Topic.WHICH_CARD_GIVEN.value]
        return apply_move(heard, understood, text, readers)
    if not (understood.is_unknown or (leans and is_amount(understood))) or context.under_way:
        return understood
    if _WAITS.match(plain) and leave_out_around_a_question(meant) == meant:
        return replace(understood, event=Event.QUESTION, topic=Topic.WAIT, proposed=None)
    is_left_out = plain != whole and not plain
    says_yes = is_left_out or leans or (move is not None and move.event is Event.CONSENT)
    if says_yes or (context.confirming and has_clause_of_consent(plain, readers)):
        return _read_vague_yes(understood, plain, context)
    return understood


def _sort(plain: str, least: float) -> Move | None:
    """Return what a message is likest to, or its question where that is hidden by what opens it.

    Who says "hang on" and asks has not asked for a moment.
    """
    move = sort_by_examples(plain, least)
    is_hidden = move is None or move.topic in SAID_AROUND or move.event in _WISHED_AROUND
    if not is_hidden:
        return move
    asked = leave_out_around_a_question(plain)
    if asked == plain:
        return move
    again = sort_by_examples(asked, max(least, _LEAST_OF_A_HIDDEN_QUESTION))
    if again is not None and again.event is Event.QUESTION:
        return again
    return _ASKS_ANYTHING if move is not None and move.topic is Topic.WAIT else move


def _end_nothing_by_a_call(move: Move | None, plain: str) -> Move | None:
    """Return what a message is likest to; whoever will only ask somebody is told how to cancel."""
    ends = move is not None and move.event is Event.CANCEL
    return MOVES[Topic.WITHDRAWAL.value] if ends and _CALLS_SOMEBODY.search(plain) else move


def _read_vague_yes(understood: Understood, plain: str, context: Context) -> Understood:
    """Return what a yes comes to that is no plain consent: put off, vague, or a wish to begin."""
    if context.confirming and names_when(plain):
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
    is_wrong = asks_to_change and _IS_WRONG.search(plain) and not has_a_condition(plain)
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
