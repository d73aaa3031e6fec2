"""Complaints that ask nothing: "what more do you want", "what a palaver", "seriously?"."""

import re
from typing import Final

_COMPLAINT: Final = re.compile(
    r"\b(?:what|wat) (?:more|else)(?: on earth| the hell)? do (?:you|u|ya) (?:want|need)\b"
    r"|\bwhat are (?:you|u) waiting for\b|\bhow (?:many|often)(?: more)? times?\b"
    r"|\bwhy (?:are (?:you|u) (?:still )?asking|do (?:you|u) (?:keep|still) (?:on )?ask\w*)\b"
    r"|\bwhat'?s (?:the (?:hold ?-?up|problem|matter)|taking (?:you )?so long|wrong with (?:you"
    r"|u))\b"
    r"|\bwhat an? \w+(?: \w+)?(?=\W*(?:\Z|[.!,\n]))"
    r"|\b(?:can|could|will) (?:you|u|ya|this|it) (?:please )?(?:hurry|speed|go faster"
    r"|be quick\w*)(?: it| up)*\b"
    r"|\b(?:seriously|really|honestly|for real|again)\s?\?"
)
_ASKS: Final = re.compile(
    r"\?|\b(?:what|how|when|where|who|which|why)\b"
    r"|\b(?:is|are|do|does|did|can|could|will|would) (?:i|you|u|it|this|that|there|the|my|we)\b"
)


def only_complains(text: str) -> bool:
    """Whether all that a message asks is a complaint, which needs no answer."""
    lower = " ".join(text.lower().split())
    left = _COMPLAINT.sub(" ", lower)
    return left != lower and _ASKS.search(left.replace(" ?", " ")) is None
