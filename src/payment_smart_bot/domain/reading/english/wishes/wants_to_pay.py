"""What says plainly that somebody wants to pay, in whatever English: "I want make payment".

It is no consent: it only keeps the bot from answering as if they wanted not to.
"""

import re
from typing import Final

_PAY: Final = (
    r"(?:pay|paying|(?:make|do|give|send)\s(?:(?:the|a|my|this|an?)\s)?(?:online\s)?payment"
    r"|buy|settle|purchase)"
)
_WANTS: Final = re.compile(
    rf"\b(?:want|wants|wanna|wish|like|need|trying|try|ready|happy|came|here|willing)\s"
    rf"(?:(?:to|for|do|now|please|come|just|only)\s){{0,3}}{_PAY}\b"
)
_REFUSES: Final = re.compile(
    r"\b(?:not|never|no\slonger|don['’]?t|dont|dnt|didn['’]?t|doesn['’]?t|won['’]?t|wont|wouldn['’]?t"  # noqa: RUF001
    r"|no\s(?:want|wish|like|need)|nobody|rather|hardly|without|stop|cancel|refuse)\b"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:elsewhere|cash|in\s(?:store|shop|person)|someone|somebody|other|later|tomorrow|less|nothing"
    r"|instead|if|until|unless|cancel|stop|forget|any\s?more|never\s?mind|half|paypal|transfer)\b"
)
_NO_ANSWER: Final = re.compile(r"\A\W*(?:(?:no|nooo?|wait|sorry)\W+){1,3}(?=(?:i|we)\b)")
_CLAUSE_END: Final = re.compile(r"[.,;!?\n]+|\bbut\b")
_OF_ENGLISH: Final = re.compile(
    r"\b(?:bad|poor|little|no|not|sorry|excuse|learn(?:ing)?|weak|small|broken|basic|terrible|first"
    r"|good|speak|spoken)\b"
)


def wants_to_pay(text: str) -> bool:
    """Whether some clause of a message says that somebody wants to pay, and none otherwise."""
    lower = _NO_ANSWER.sub("", text.lower())
    if "?" in lower or _OTHERWISE.search(lower):
        return False
    wishes = [one for one in _CLAUSE_END.split(lower) if _WANTS.search(one)]
    return bool(wishes) and not any(map(_REFUSES.search, wishes))


def speaks_little_english(text: str) -> bool:
    """Whether a message excuses its English."""
    lower = text.lower()
    if "english" not in lower or _OF_ENGLISH.search(lower) is None:
        return False
    return re.search(r"\benglish\b", lower) is not None
