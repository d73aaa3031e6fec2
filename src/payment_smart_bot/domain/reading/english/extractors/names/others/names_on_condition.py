"""Names for a case only, which no name on a card is: "put J Doe if it doesn't fit"."""

import re
from typing import Final

_IF: Final = re.compile(r"\b(?:if|unless|in\scase)\b", re.IGNORECASE)
_MAY_BE_ON_CONDITION: Final = ("if", "unless", "in case")
_COURTESY: Final = (
    r"(?:(?:that|it|this)(?:'?s|\sis)\s(?:ok|okay|alright|all\sright|fine|possible|better|easier"
    r"|cool|needed|necessary|required|what|how)\b|(?:at\sall\s)?(?:poss|possible|needed|necessary|required|need\sbe|so)\b"
    r"|(?:you|u)\s(?:need|must|want|like|can|could|would|please|prefer|insist|ask|have|don'?t\smind|wouldn'?t\smind)\b"
    r"|i\s(?:may|might|can|could)\b)"
)
_CASE: Final = rf"(?:if|unless|in\scase)\s(?!{_COURTESY})"
_TO_PUT: Final = (
    r"(?:(?:or|but|and|then|else|just|only|maybe|please|pls|you\scan|could\syou|can\syou)\s){0,4}"
    r"(?:put|use|write|take|try|enter|type|make|shorten|go\swith)\s"
    r"(?:(?:it|that|as|to|down|in|just|only|me)\s){0,3}"
    r"(?!(?:an?|the|my|his|her|our|your|this|other|another|some|mine|hers)\b)"
)
_NAME: Final = r"(?:[^\W\d_][\w'.&-]*,?\s){1,6}?"
_REST: Final = r"[^.,!?;\n\x00\x01]*"
_ON_CONDITION: Final = re.compile(
    rf"(?:\b{_TO_PUT}|(?<=[,;])\s?(?:or\s(?:just\s)?)?|\bor\s(?:just\s)?){_NAME}{_CASE}{_REST}"
    rf"|\b{_CASE}[^.,!?;\n\x00\x01]{{1,60}}?(?:,\s?|\s){_TO_PUT}{_REST}",
    re.IGNORECASE,
)


def drop_names_on_condition(text: str) -> str:
    """Return a text with blanks in place of what is to be put in some case only."""
    lower = text.lower()
    if not any(map(lower.__contains__, _MAY_BE_ON_CONDITION)) or not _IF.search(text):
        return text
    return _ON_CONDITION.sub(lambda found: " " * len(found[0]), text)
