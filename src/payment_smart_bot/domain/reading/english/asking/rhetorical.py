"""Questions that want no answer: "you hear me now?", "know what I mean?"."""

import re
from typing import Final

_CALLED: Final = (
    r"(?:,? (?:now|then|here|ok|okay|yet|love|dear|darling|mate|pal|hun|man|sir|bro|my \w+)){0,3}"
)
_RHETORICAL: Final = re.compile(
    r"\W*(?:(?:and|so|but|well|ok|okay|do|did|can|are)\W+){0,3}"
    r"(?:you|u|ya|yuh|ye) (?:all )?(?:hear|see|follow|know|get|understand|got|with|catch|feel|read)"
    rf"(?:ing)?(?: (?:me|that|it|this|what i(?:'?m| am)? (?:mean|saying|say)))?{_CALLED}\W*"
    rf"|\W*(?:and |so )?(?:know what i mean|get me|got me|am i right|understood|is that clear"
    rf"|who knows|right){_CALLED}\W*",
    re.IGNORECASE,
)


def is_rhetorical(question: str) -> bool:
    """Whether a question only makes sure of being heard, or talks on."""
    return _RHETORICAL.fullmatch(question) is not None
