"""Letters: "Dear Sir or Madam" speaks to somebody, and who signs at the end may be the cardholder.

A salutation is no name, and a signature is asked back: it may be anybody's who writes for another.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_SALUTATION: Final = re.compile(
    r"\W*(?:(?:dear|dearest|esteemed|respected|honou?red)\s[^,:;.!?\n]{2,40}[,:;.!\n]"
    r"|to\swhom\s(?:this|it)\smay\sconcern\b)",
    re.IGNORECASE,
)
_SPEAKS_TO: Final = re.compile(
    r"\W*(?:dear|dearest|esteemed|respected|honou?red)\s(?:sirs?|madams?|ma'?am|mesdames|team|all"
    r"|friends?|customer|support|bot|robot|baker|shop|bakery)\b",
    re.IGNORECASE,
)
"""A salutation with no mark behind it."""
_CLOSING: Final = (
    r"(?:yours(?:\s(?:faithfully|sincerely|truly|ever))?|sincerely(?:\syours)?|faithfully"
    r"|(?:(?:thanking\syou|kind(?:est)?|best|warm(?:est)?|with|many)\s){1,2}"
    r"(?:regards|wishes|thanks)|regards|respectfully(?:\syours)?)"
)
_SIGNATURE: Final = re.compile(
    rf"\n\s{{0,4}}{_CLOSING}(?=[ ,.\-]|\n)[ ,.\-]{{0,3}}\n?\s{{0,4}}"
    r"(?P<name>[^,;:!?()\n\d]{3,60})(?:\([^()\n]{1,12}\))?[\s.]{0,4}\Z",
    re.IGNORECASE,
)
_OPENS: Final = Pieces("dear|esteem|respect|hono|to whom")
_CLOSES: Final = Pieces("yours|sincerely|regards|wishes|thanks|faithfully|respectfully")
_LONGEST_OPENING: Final = 24
_LONGEST_END: Final = 160


def drop_salutation(text: str) -> str:
    """Return a text with blanks in place of the words that speak to somebody."""
    if not _OPENS.are_in(text[:_LONGEST_OPENING].lower()):
        return text
    found = _SALUTATION.match(text) or _SPEAKS_TO.match(text)
    is_all = found is None or not text[found.end() :].strip()
    return text if found is None or is_all else " " * found.end() + text[found.end() :]


def find_signature(text: str) -> str | None:
    """Return what stands below "Yours faithfully" at the end of a message."""
    if not _CLOSES.are_in(text.lower()):
        return None
    found = _SIGNATURE.search(text[-_LONGEST_END:])
    return found["name"].strip() if found else None
