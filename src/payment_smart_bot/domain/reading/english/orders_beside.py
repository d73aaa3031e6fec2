"""An order to pay beside something else, which does not pay: "pay it, and is it fresh"."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.complaints import only_complains
from payment_smart_bot.domain.reading.english.asking.side_questions import (
    hear_questions_beside_an_order,
)
from payment_smart_bot.domain.reading.english.consent.consenting import (
    ends_in_a_yes,
    has_an_order,
)
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD, sort_by_examples
from payment_smart_bot.domain.reading.english.questions import (
    sounds_like_a_question,
)
from payment_smart_bot.domain.reading.english.wishes.cancelling import (
    may_drop_the_payment,
)
from payment_smart_bot.domain.reading.english.wishes.clauses import CLAUSE_END
from payment_smart_bot.domain.reading.english.wishes.going_on import goes_on_behind_an_end
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    has_a_condition,
    names_when,
)
from payment_smart_bot.domain.value import replace

_ASKS_FOR_SOMEBODY: Final = re.compile(
    r"\b(?:says?|asks?|asking|wonders|wants to know)[\s,]+"
    r"(?P<what>(?:is|are|does|do|did|can|will|what|whats|when|which|how|who|why|where) [^.?!]+)"
)
"""A question that somebody else has, beside a yes: "all good, he asks is it the blue one"."""
_LEAVES_IF_IT_FAILS: Final = re.compile(
    r"[,.;]?\s*\b(?:(?:but|and)\s)?if (?:it|this) (?:fails|breaks|is declined|gets declined|crashes"
    r"|(?:doesn'?t|does not|won'?t|will not) (?:work|go through))(?: \w+){0,2}?,?"
    r" (?:i|im|ill|i'm|i'll|we|we'll|we're)\b[^.?!]*\Z",
    re.IGNORECASE,
)
"""A threat to leave: what is not to be is no condition to pay, and yet no plain consent."""
_OF_ANOTHER_AMOUNT: Final = frozenset({Topic.HOW_MUCH, Topic.CURRENCY})
"""The answers to whoever agreed to another amount."""


def hear_an_order_beside(understood: Understood, text: str, context: Context) -> Understood:
    """Return a message at the summary with the order that is in it, which does not pay.

    Whoever only told something is asked for the plain word; a question is answered as well.
    """
    if understood.event in {Event.ASSENT, Event.KEEP}:
        return _hear_more_than_a_yes(understood, text, context)
    if understood.event not in {Event.QUESTION, Event.UNCLEAR}:
        return understood
    rest = _LEAVES_IF_IT_FAILS.sub("", text)
    if rest != text and has_an_order(rest, context):
        return replace(understood, event=Event.ASSENT, topic=None)
    is_put_off = names_when(text) or has_a_condition(text)
    if understood.found or (is_put_off and "?" not in text):
        return understood
    asks = any(sounds_like_a_question(one.strip()) for one in CLAUSE_END.split(text.lower()))
    if "?" in text or asks:
        orders = has_an_order(text, context)
        if orders and only_complains(text):
            return replace(understood, event=Event.ASSENT, topic=None, also=())
        return understood.noting(Note.ORDERS_AS_WELL) if orders else understood
    if understood.topic not in _OF_ANOTHER_AMOUNT and ends_in_a_yes(text, context):
        return replace(understood, event=Event.ASSENT, topic=None, proposed=None)
    return understood


def _hear_more_than_a_yes(understood: Understood, text: str, context: Context) -> Understood:
    orders = has_an_order(text, context)
    if understood.event is Event.KEEP:
        goes_on = orders and not context.editing
        return replace(understood, event=Event.ASSENT) if goes_on else understood
    if may_drop_the_payment(text) and not goes_on_behind_an_end(text):
        return replace(understood, event=Event.QUESTION, topic=Topic.CANCEL_LATER)
    if orders:
        return hear_questions_beside_an_order(understood, text)
    asked = _ASKS_FOR_SOMEBODY.search(text.lower())
    move = sort_by_examples(asked["what"], THRESHOLD) if asked else None
    if move is None or move.topic is None:
        return understood
    asking = replace(understood, event=Event.QUESTION, topic=move.topic)
    return asking.noting(Note.ORDERS_AS_WELL)
