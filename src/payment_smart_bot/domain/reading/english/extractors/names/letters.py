"""Letters: "Dear Sir or Madam" speaks to somebody, and who signs at the end may be the cardholder.

A salutation is no name, and a signature is asked back: it may be anybody's who writes for another.
"""

import re
from typing import Final

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
_SIGNATURE: Final = re.compile(
    r"(?:\A|[\n.!?,])\s{0,4}(?:yours\s(?:faithfully|sincerely|truly|ever)|sincerely(?:\syours)?"
    r"|(?:(?:kind(?:est)?|best|warm(?:est)?|with|many)\s){1,2}(?:regards|wishes|thanks)|regards"
    r"|respectfully(?:\syours)?|faithfully)[ ,.\-]{0,3}\n?\s{0,4}(?P<name>[^,;:!?()\n\d]{3,60})"
    r"(?:\([^()\n]{1,12}\))?[\s.]{0,4}\Z",
    re.IGNORECASE,
)
_OPENS: Final = ("dear", "esteem", "respect", "honor", "honour", "to whom")
_CLOSES: Final = ("yours", "sincerely", "regards", "wishes", "thanks", "faithfully", "respectfully")


def drop_salutation(text: str) -> str:
    """Return a text with blanks in place of the words that speak to somebody."""
    if not any(map(text[:24].lower().__contains__, _OPENS)):
        return text
    found = _SALUTATION.match(text) or _SPEAKS_TO.match(text)
    is_all = found is None or not text[found.end() :].strip()
    return text if found is None or is_all else " " * found.end() + text[found.end() :]


def find_signature(text: str) -> str | None:
    """Return what stands below "Yours faithfully" at the end of a message."""
    if not any(map(text.lower().__contains__, _CLOSES)):
        return None
    found = _SIGNATURE.search(text[-160:])
    return found["name"].strip() if found else None
