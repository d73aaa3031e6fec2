"""The answer that a name is as it was given: "the name stays the same", "yeah same, told you"."""

import re
from typing import Final

_CLAUSE: Final = re.compile(r"[,.;!?\n]")
_SAME: Final = re.compile(
    r"\W*(?:(?:yes|yeah|yep|yup|yh|ok|and|so|well|[\d ]{3,40})\W+){0,3}"
    r"(?:(?:the\s|my\s|her\s|his\s)?name(?:'?s)?(?:\s(?:is|stays|remains|all|still|exactly|on\sit))*"
    r"\s(?:the\s)?(?:same|unchanged)"
    r"|(?:(?:it|that)(?:'?s|\sis)\s)?(?:still\s|exactly\s)?(?:the\s)?same\sname"
    r"|(?:the\s)?name\s(?:hasn'?t|has\snot|did\snot|didn'?t)\schanged?"
    r"|(?<=\w\s)(?:the\s)?same|same\s(?:as\s(?:before|i\ssaid)|again|one))"
    r"(?:\s(?:tho|though|still|again|as\sbefore|as\slast\stime|as\sever|on\s(?:it|this\sone)|yes|yeah"
    r"|thanks|please|mate|love|told|u|you|i\ssaid))*\W*",
    re.IGNORECASE,
)
_MAY_DIFFER: Final = re.compile(
    r"\b(?:not|but|except|isn'?t|only|surname|last\sname|first\sname|initials?|middle|instead)\b",
    re.IGNORECASE,
)


def says_it_is_the_same(text: str) -> bool:
    """Whether a clause of an answer says that the name is as before, and none that it differs."""
    if "same" not in text.lower() and "chang" not in text.lower():
        return False
    if "?" in text or _MAY_DIFFER.search(text):
        return False
    return any(map(_SAME.fullmatch, _CLAUSE.split(text)))
