"""A wish about an order that is not paid here: "also cancel order 1039", "not this one, 1039"."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.asking.about.matters_of_the_order import (
    pays_another_order,
)
from payment_smart_bot.domain.value import replace

_NUMBER: Final = r"(?:number |no\.? |nr\.? |# ?)"
_BY_ITS_NUMBER: Final = re.compile(
    rf"\bcancel\w*[^.?!,;\n]{{0,16}}\border,? {_NUMBER}?(?P<order>[a-z]{{0,4}}-?\d{{1,12}})\b"
)
_OTHER_ORDER: Final = re.compile(
    r"\bcancel\w* (?:(?:my|the|our|that) )?(?:other|second|old|previous|earlier|duplicate"
    r"|2nd) order\b"
)
_FIGURE: Final = re.compile(r"(?<![\d$€£.,/*])\d{4,10}(?![\d/*]|[.,]\d)")
_CANCELS_A_NUMBER: Final = re.compile(
    r"\W*(?:(?:and|ok|now|please|pls|then|also)\W+){0,3}cancel (?:order )?#?(?P<order>\d{3,12})"
    r"(?:\W+(?:too|now|please|pls|plz|then|thanks|as well)){0,3}\W*"
)
_WHAT_IS_IT: Final = re.compile(
    r"\bwhat(?:'?s| is| was)? (?:the |this |that )?(?:order |number |no )?#?(?P<behind>\d{3,12})\b"
    r"|\b(?P<before>\d{3,12}) (?:is|was) (?:what|for what)\b"
)
_PAYS_BY_NUMBER: Final = re.compile(
    rf"\b(?:pay\w*|mine|here|it)\b[^.?!\n]{{0,24}}\border {_NUMBER}?#?(?P<order>\d{{3,12}})\b"
)
_IS_IT_FOR: Final = re.compile(
    r"\bis (?:it|this|that)(?: all| just| only| payment)? (?:for |about )?(?P<what>[\w' ]{3,40}?)"
    r"(?: or not| then| right| yes| here)*(?:\s?[?,.]|\Z)"
)
"""How it is asked: "is this for the washing machine or not"."""
_SMALL: Final = frozenset({"the", "my", "our", "a", "an", "for", "of"})
_WORD: Final = re.compile(r"[\w']+")
_MAY_BE_OF_ORDERS: Final = frozenset({Event.QUESTION, Event.UNCLEAR, Event.START})
_VAGUE: Final = frozenset({Event.QUESTION, Event.UNCLEAR, Event.ASSENT})


def hear_of_another_order(understood: Understood, text: str, context: Context) -> Understood:
    """Return a message with the question that a wish about another order comes to."""
    lower = text.lower()
    if context.under_way:
        return understood
    may_ask = understood.event in _MAY_BE_OF_ORDERS and not understood.found
    if may_ask and _asks(understood, lower, context):
        return replace(understood, event=Event.QUESTION, topic=Topic.ORDER, also=())
    if "cancel" not in lower:
        return understood
    if understood.event is Event.DETAILS and _names_another(lower, context):
        return understood.asking((*understood.topics, Topic.ORDER))
    if understood.event is Event.CANCEL and (context.order_id or context.item):
        alone = _CANCELS_A_NUMBER.fullmatch(lower)
        if alone is None or _is_shown(alone["order"], context):
            return understood
        return replace(understood, event=Event.QUESTION, topic=Topic.ORDER)
    is_told = _names_another(lower, context) or _has_another_figure(lower, context)
    if understood.event in _VAGUE and not understood.found and is_told:
        return replace(understood, event=Event.QUESTION, topic=Topic.ORDER, also=())
    return understood


def _asks(understood: Understood, lower: str, context: Context) -> bool:
    """Whether a message asks what the order is that is shown, or wants to pay one that is not."""
    if understood.event is Event.START and pays_another_order(lower):
        return True
    if context.item is not None and _asks_whether_it_is_for(lower, context.item):
        return True
    if "order" not in lower and "what" not in lower:
        return False
    asked = _WHAT_IS_IT.search(lower)
    if asked and _is_shown(asked["before"] or asked["behind"], context):
        return True
    paid = _PAYS_BY_NUMBER.search(lower) if context.order_id else None
    return paid is not None and not _is_shown(paid["order"], context)


def _asks_whether_it_is_for(lower: str, item: str) -> bool:
    """Whether it is asked if the payment is for what is shown."""
    found = _IS_IT_FOR.search(lower)
    words = set(found["what"].split()) - _SMALL if found else set()
    return bool(words) and words <= set(_WORD.findall(item.lower()))


def _names_another(lower: str, context: Context) -> bool:
    if _OTHER_ORDER.search(lower):
        return True
    found = _BY_ITS_NUMBER.search(lower)
    return found is not None and not _is_shown(found["order"], context)


def _has_another_figure(lower: str, context: Context) -> bool:
    """Whether a number stands beside "cancel" where none is asked for, and none that is shown."""
    if context.open_field is not None:
        return False
    return any(not _is_shown(found, context) for found in _FIGURE.findall(lower))


def _is_shown(number: str, context: Context) -> bool:
    """Whether a number is that of the order, or stands in what is shown of it or of the card."""
    last4 = context.card_shown.last4 if context.card_shown else None
    shown = (context.order_id, context.item, last4)
    words = " ".join(filter(None, shown)).lower()
    return re.search(rf"(?<!\w){re.escape(number)}(?!\w)", words) is not None
