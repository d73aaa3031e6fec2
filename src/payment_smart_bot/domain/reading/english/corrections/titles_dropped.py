"""The title of the known name, to be left off or put before it: "leave out the Rev."."""

import re
from itertools import takewhile
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_SHORT: Final = words_of(
    "dr prof rev fr hon ing mag dipl med capt col maj lt sgt mr mrs ms mx mister"
)
_USUAL: Final = words_of("mr mrs ms mister")
"""What may be asked to be left off a name that is kept without it anyhow."""
_WHOLE: Final = words_of(
    "doctor professor reverend father sir dame lord lady judge rabbi imam sheikh captain colonel "
    "major miss master"
)
"""Titles by which people are spoken to as well: "no sir"."""
_TITLES: Final = _SHORT | _WHOLE
_LEAVES_OFF: Final = (
    r"\b(?:without|drop|remove|delete|lose|skip|omit|minus|(?:leave|take)\s(?:out|off|away))"
    r"\s(?:(?:the|my|a|any|that)\s)?"
)
_DENIES: Final = r"\b(?:no|not)\s(?:(?:the|my|a|any)\s)?"
_IS_NOT_THERE: Final = (
    r"\b\.?\s(?:(?:is|should|must|does|has)\s?(?:not|n'?t)\b"
    r"|(?:to\s(?:be|go|come)\s)?(?:out|off|away)\b)"
)
_ENDS_THERE: Final = (
    r"\b(?=\.?\s*(?:\Z|[,;!]|(?:please|pls|needed|on|in|there|printed|just|only|btw|title)\b))"
)
_NO_NAME_BEHIND: Final = r"(?!\w|\.?\s?(?-i:[A-Z])|\sof\b)"
_WAS_LEFT_OFF: Final = re.compile(
    r"\b(?:you|u)(?:'?ve| have| had)? (?:\w+ )?(?:dropped|left|took|taken|missed|removed|cut|lost"
    r"|forgot\w*)\b",
    re.IGNORECASE,
)
"""What was done with the title, and is not asked for: "you've dropped the Mr"."""
_FEWEST_THAT_STAY: Final = 2
_ADDS: Final = (
    r"\b(?:add|include|spell\sout|keep|put|with|(?:like|want|have|need|prefer)\s(?:it|that)"
    r"|(?:should|must|has\sto|needs\sto|supposed\sto)\s(?:be|say|read))\b[^.?!\n]{0,24}?\s"
)
_TITLE_ADDED: Final = r"\b(?:dr|prof|rev|mr|mrs|ms|miss|mx|sir|dame|lord|lady)\b"
_MAY_ADD: Final = re.compile(_TITLE_ADDED, re.IGNORECASE)
_ENDS_A_WISH: Final = r"(?=[^\w?]*(?:\Z|[.,;!\n]|please\b|pls\b|instead\b))"


def add_title_to(text: str, known: str) -> str | None:
    """Return the known name with the title that is to stand before it: "put it as Mrs Jane Doe"."""
    if len(known.split()) < _FEWEST_THAT_STAY or not _MAY_ADD.search(text):
        return None
    form = rf"{_ADDS}(?P<title>{_TITLE_ADDED}\.?)\s{re.escape(known)}{_ENDS_A_WISH}"
    found = re.search(form, text, re.IGNORECASE)
    if found is None:
        return None
    title = found["title"]
    return f"{title.title() if title.islower() else title} {known}"


def drop_title_of(text: str, known: str) -> str | None:
    """Return the known name without its title, if a message says to leave that off."""
    plain = [word.strip(".").lower() for word in known.split()]
    titles = list(takewhile(_TITLES.__contains__, plain))
    rest = known.split()[len(titles) :]
    if len(rest) < _FEWEST_THAT_STAY or _WAS_LEFT_OFF.search(text):
        return None
    titles = titles or sorted(_USUAL)
    if not any(map(text.lower().__contains__, ("title", *titles))):
        return None
    any_title = rf"(?:(?:{'|'.join(['titles?', *titles])})\b\.?\s?){{1,3}}{_NO_NAME_BEHIND}"
    short = f"(?:{'|'.join(['titles?', *_SHORT.intersection(titles)])})"
    forms = (
        f"{_LEAVES_OFF}{any_title}",
        f"{_DENIES}{short}{_ENDS_THERE}",
        rf"\b(?:the|my|take|leave)\s{short}{_IS_NOT_THERE}",
    )
    leaves_it_off = any(re.search(form, text, re.IGNORECASE) for form in forms)
    return " ".join(rest) if leaves_it_off else None
