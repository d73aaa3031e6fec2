"""What is asked indirectly, as questions of their own: "he wants to know who sees it"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_MAY_BE_INDIRECT: Final = Pieces("ask|wonder|know")
_INDIRECT: Final = re.compile(
    r"\b(?:(?:asks?|asking|wonders?|wondering|(?:wants?|like|needs?) to know)"
    r"|(?P<before>asked|wondered))(?: (?:again|me|now|you|still)){0,2},?\s"
    r"(?:(?P<whether>if|whether)\s(?P<there>there'?s\s)?|(?=(?:who|what|how|where|when|why"
    r"|which|is"
    r"|are|do|does|did|can|will)\b))(?P<rest>[^.?!;,\n]{0,80})",
    re.IGNORECASE,
)
"""What somebody asks through another: "he wants to know who sees it"."""
_MAY_BE_UNTOLD: Final = re.compile("(?:n't|nt|never|not) (?:[a-z]+ ){0,2}?(?:sa|to|te|an|me|ex)")
_UNTOLD: Final = re.compile(
    r"\b(?:didn'?t|did not|haven'?t|have not|hasn'?t|doesn'?t|does not|never|not)"
    r"(?: (?:actually|really|even|yet|once)){0,2} (?:said?|say|told|tell|answer(?:ed)?"
    r"|mention(?:ed)?|explain(?:ed)?)(?: (?:me|us|anything|a thing|my question)){0,2},? "
    r"(?:(?P<whether>if|whether)|(?P<about>about)|(?=(?:who|what|how|where|when|why|which)\b)) ?"
    r"(?P<rest>[^.?!;,\n]{2,60})",
    re.IGNORECASE,
)
"""What somebody has asked before and was not told: "you never said if the card is kept"."""
_WHICH_IS_MEANT: Final = re.compile(
    r"\s?\?+\s(?=(?:on|in|for|with|to|from|at|by)\s[^.?!\n]{1,30}\si mean\b)", re.IGNORECASE
)
"""The end of a question that goes on: "will it show what i bought? on the statement i mean"."""


def ask_outright(text: str, lower: str) -> str:
    """Return a message with plain questions for what it asks indirectly.

    `lower` is the message in lower case, its values masked.
    """
    if _MAY_BE_INDIRECT.are_in(lower):
        text = _INDIRECT.sub(_begin_to_ask, text)
    if _MAY_BE_UNTOLD.search(lower):
        text = _UNTOLD.sub(_ask_again, text)
    return _WHICH_IS_MEANT.sub(" ", text) if "i mean" in lower else text


def _ask_again(found: re.Match[str]) -> str:
    opening = "does " if found["whether"] else "is there " if found["about"] else ""
    return f". {opening}{found['rest']}?"


def _begin_to_ask(found: re.Match[str]) -> str:
    """Return a question in plain words; of what was asked before, it need not be one now."""
    opening = "is there " if found["there"] else "does " if found["whether"] else ""
    is_open = found["before"] or not (opening or found["rest"].lower().startswith(("wh", "how")))
    before, end = (",", "") if is_open else (".", "?")
    return f"{before} {opening}{found['rest']}{end}"
