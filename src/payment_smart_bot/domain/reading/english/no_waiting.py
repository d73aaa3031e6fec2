"""What speaks of waiting and waits no more: "hold on… okay I'm back", "I'm not wanting to wait"."""

import re
from typing import Final

from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.meanings import THRESHOLD, sort_by_examples
from payment_smart_bot.domain.value import replace

_REFUSES_TO_WAIT: Final = re.compile(
    r"\b(?:i|we)\s?(?:(?:['’]?m|am|are|['’]?re|do|can|could)\s)?"  # noqa: RUF001
    r"(?:not|(?:do|ca|could)n['’]?t)\s"  # noqa: RUF001
    r"(?:\w+\s){0,3}?wait(?:ing)?\b",
    re.IGNORECASE,
)
_IS_BACK: Final = (
    r"(?:(?:i['’]?m|i am)\s(?:now\s|finally\s)?back|(?<!be )(?:ok(?:ay)?|right)[\s,]+(?:i['’]?m\s)?"  # noqa: RUF001
    r"(?:back|ready|here)|where (?:were|was) (?:we|i)|what['’]?s next|what (?:is|was) next)"  # noqa: RUF001
)
_COMES_BACK: Final = re.compile(
    rf"(?<!until )(?<!till )(?<!til )(?<!when )(?<!once )(?<!before )(?<!after )\b{_IS_BACK}"
    rf"(?:\W+(?:now|again|so|and|{_IS_BACK}))*\W*\Z",
    re.IGNORECASE,
)
_PAYS_NOW: Final = re.compile(
    r"\b(?:i['’]?ll|i will|i['’]?m|i am|i want to|we['’]?ll|we will)\s(?:\w+\s)?"  # noqa: RUF001
    r"pay(?:ing)?\b"
    r"(?![^.?!]*\b(?:tomorrow|tonight|if|when|once|after|until)\b[^.?!\n]*\bnot\b)"
    r"[^.?!\n]{0,24}\bnot\s(?:later|tomorrow)\b",
    re.IGNORECASE,
)
"""Who pays, and says that it is not to be later."""
_WAITS: Final = frozenset({Topic.WAIT, Topic.PAUSE})
_NO_OTHER_TOPIC: Final = _WAITS | {None}


def hear_no_wish_to_wait(understood: Understood, text: str) -> Understood:
    """Return what sounds like a wish to wait as what else it is, where nobody wants to wait.

    Whoever is back hears again what is asked for; a question behind a refusal is answered.
    """
    if understood.topic not in _WAITS:
        return understood
    if _PAYS_NOW.search(text):
        return replace(understood, event=Event.START, topic=None)
    if _COMES_BACK.search(text):
        return replace(understood, event=Event.REPEAT, topic=None)
    refusal = _REFUSES_TO_WAIT.search(text)
    if refusal is None:
        return understood
    move = sort_by_examples(text[refusal.end() :], THRESHOLD)
    if move is None or move.topic in _NO_OTHER_TOPIC:
        return replace(understood, event=Event.REPEAT, topic=None)
    return replace(understood, event=move.event, topic=move.topic)
