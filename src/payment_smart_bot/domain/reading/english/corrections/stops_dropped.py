"""Full stops of the known name that are to be left off: "take the dot off the end of my name"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_STOP: Final = r"(?:full[\s-]?stops?|periods?|dots?)"
_DROPS: Final = re.compile(
    r"\b(?:without|drop|remove|delete|erase|lose|skip|omit|minus|strip|get\srid\sof|no"
    r"|(?:leave|take|cut)(?:\s(?:out|off|away))?"
    r"|(?:should|must|does|do)(?:\snot|n'?t)\s(?:have|be|end\s(?:in|with)))"
    rf"\s(?:(?:the|that|this|a|any|my)\s)?(?:[a-z]+\s){{0,2}}{_STOP}(?!\w)"
    rf"|\b{_STOP}(?!\w)[^.!?\n]{{0,60}}\b(?:remove|delete|erase|drop|take|lose|wrong|mistake|error"
    r"|(?:should|must|does|is|do)(?:\snot|n'?t))\b",
    re.IGNORECASE,
)
_MAY_BE_A_STOP: Final = Pieces("stop|period|dot")
_OF_SOMETHING_ELSE: Final = re.compile(r"\b(?:amount|price|total|sum|e-?mail|order|date)\b", re.I)
_AT_THE_END: Final = re.compile(r"\b(?:end|trailing|final|last|after|behind)\b", re.IGNORECASE)


def drops_a_stop(text: str) -> bool:
    """Whether a message wishes a full stop away."""
    if not _MAY_BE_A_STOP.are_in(text.lower()) or _OF_SOMETHING_ELSE.search(text):
        return False
    return _DROPS.search(text) is not None


def drop_stops_of(text: str, known: str) -> str | None:
    """Return the known name without its full stops, if a message says to leave them off.

    Of one that stands at the end only that goes, where the message speaks of the end.
    """
    if "." not in known or not drops_a_stop(text):
        return None
    is_last = known.endswith(".") and _AT_THE_END.search(text)
    return known.rstrip(".") if is_last else " ".join(known.replace(".", " ").split())
