"""What puts right what was said before, whichever field it is of: "no wait", "it should be"."""

import re
from typing import Final

SETS_RIGHT: Final = re.compile(
    r"\A\W*(?:no|nope|nah|wait|oops|actually|oh)\b"
    r"|\b(?:not|isn'?t|replace|instead|should|it'?s|i'?m|change|correct(?:ion|ed)?|add|middle|wrong"
    r"|now|called|spelt|spelled|with(?:out)?|maiden|nick\s?name|before|sorry|put\sit"
    r"|card\s(?:says|reads|shows|has))\b"
    r"|\bthere(?:'?s| is) no\b.*\bonly\b",
    re.IGNORECASE,
)
_SECOND_THOUGHTS: Final = re.compile(
    r"\W*(?:(?:no|oh|ah|argh|oops|whoops|wait|sorr?y|actually|rather|correction|hang\son|hold\son|my\sbad|i\smeant?"
    r"|make\s(?:it|that)|it\sshould\sbe|should\sbe|that'?s|it'?s|it\sis)\b[\s,.:;!-]*)+",
    re.IGNORECASE,
)


def drop_second_thoughts(text: str) -> str:
    """Return a text without the second thoughts with which it begins: "sorry, i mean Jane Doe"."""
    found = _SECOND_THOUGHTS.match(text)
    return text[found.end() :] if found else text
