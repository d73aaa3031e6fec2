"""What puts right what was said before, whichever field it is of: "no wait", "it should be"."""

import re
from typing import Final

SETS_RIGHT: Final = re.compile(
    r"\A\W*(?:no|nope|nah|wait|sorry|oops|actually|oh)\b|\b(?:not|isn'?t|sorry|correct(?:ion|ed)?"
    r"|wrong|replace|instead|should|maiden|nick\s?name|middle|spelt|spelled)\b"
    r"|\bwith an? \w{1,2}\b|\bwithout\b|\bput it\b|\bthere(?:'?s| is) no\b.*\bonly\b"
    r"|\b(?:my|the)\s(?:card|name)\s(?:says|reads|has|shows|is|was)\b",
    re.IGNORECASE,
)
_SECOND_THOUGHTS: Final = re.compile(
    r"\W*(?:(?:no|oh|oops|wait|sorry|actually|rather|correction|hang\son|hold\son|my\sbad|i\smeant?"
    r"|make\s(?:it|that)|it\sshould\sbe|should\sbe|that'?s|it'?s|it\sis)\b[\s,.:;!-]*)+",
    re.IGNORECASE,
)


def drop_second_thoughts(text: str) -> str:
    """Return a text without the second thoughts with which it begins: "sorry, i mean Jane Doe"."""
    found = _SECOND_THOUGHTS.match(text)
    return text[found.end() :] if found else text
