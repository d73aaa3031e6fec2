"""What is told in passing before anything is given: "Lovely day! The cake is for my Steve"."""

import re
from typing import Final

_OPENS: Final = re.compile(
    r"\A\W*(?:hi+|hiya|hello+|hey+|heya|good (?:morning|afternoon|evening|day)|morning|afternoon"
    r"|evening"
    r"|howdy|hullo|greetings)\b"
)
_CHATS: Final = re.compile(
    r"\b(?:weather|sunny|chilly|rain(?:y|ing)?|snow(?:y|ing)?|freezing|boiling|(?:lovely|beautiful|nice|gorgeous"
    r"|glorious|miserable|horrible|grey|cold|hot|wet|what a) (?:\w+ )?(?:day|morning|afternoon"
    r"|evening|out)"
    r"|excited|can'?t wait|cant wait|looking forward|can you believe|how are you|hows it going"
    r"|how'?s it going|how are things"
    r"|(?:is|it'?s|its|cake'?s|'s|all|was|made) for (?:my|our|the|a)\b|(?:is|'s|turns|turning"
    r"|will be)"
    r" (?:only |just )?[0-9]{1,3}\b|birthday|wedding|anniversary|christening|retirement)\b"
)
_ASKS_FOR_MORE: Final = re.compile(
    r"\b(?:(?:can|could|would|will|do|does|did|are|may|have|has) (?:you|u|i|we|it|they|she|he|the)"
    r"(?! believe)|please|pls|need|want|wish|write|deliver\w*|collect\w*|pick(?:ing)?|ready"
    r"|change|add"
    r"|when|where|which|what(?! a\b)|who|why|how(?! are you|'?s it| are things)"
    r"|order(?:ed)? (?:number|no)"
    r"|pay\w*|say|says|should|card|cancel\w*|refund|allerg\w*|nuts?|gluten|vegan|candles?|name"
    r"|i'?m|i am|called|problem"
    r"|wrong|late|not|price|cost|much|number|tell|ask|message|text|put|make sure|instead|without)\b"
)
_TAG: Final = re.compile(
    r"\b(?:isn'?t|aren'?t|hasn'?t|wasn'?t|can you believe|eh|huh|innit|right|ey)(?: (?:it|he|she"
    r"|they))?"
    r"\s?\?|\b(?:how are you|how'?s it going|hows it going|how are things)[^.?!,]{0,12}\?"
)


def is_small_talk(text: str) -> bool:
    """Whether a message greets and chats, and neither asks for anything nor gives it."""
    lower = " ".join(text.lower().replace("’", "'").split())  # noqa: RUF001
    if not _OPENS.match(lower) or not _CHATS.search(lower):
        return False
    told = _TAG.sub(" ", lower)
    return "?" not in told and not _ASKS_FOR_MORE.search(told)
