"""The name that a card shows, told beside another one: "Professor Doe, the card says J DOE"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import tidy
from payment_smart_bot.domain.redaction.redactor import redact

_PART: Final = r"(?-i:[^\W\d_a-zß-öø-ÿ])[\w'.\-]*"
_NAME: Final = (
    rf"(?P<name>{_PART}(?:\s(?:(?:de|da|di|del|la|von|van|der|den|of|al|el|bin)\s)*{_PART}){{1,4}})"
)
_ONLY: Final = (
    r"(?:(?:only|just|merely|simply|actually|really|itself|written|printed|as|it|me|us)\s)*"
)
_THE_CARD: Final = r"(?:the|my|this|his|her)\s(?:actual\s|physical\s)?(?:card|plastic)"
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b(?:card|plastic|bank|front)\s{_ONLY}(?:says|reads|shows|has|stands|bears|spells)\s{_ONLY}:?\s?{_NAME}",
        rf"\bon\s{_THE_CARD}\s(?:it\s)?(?:{_ONLY}(?:is|stands|says|reads)\s)?{_ONLY}:?\s?{_NAME}",
        rf"{_NAME}\s(?:is\s)?(?:(?:what|how|printed|written)\s(?:is\s)?)*on\s{_THE_CARD}\b",
        rf"\b(?:squished|squashed|shortened|abbreviated|truncated|cut)\s(?:it|me|us)\s(?:down\s)?(?:to|as)\s{_NAME}",
        rf"\b(?:left|leaves)\s(?:off|out)\s[^.:;]{{1,24}}:\s{_NAME}",
        rf"\bit\sis\s(?:only|merely|just|simply)\s{_NAME}",
    )
)
_SETS_APART: Final = re.compile(
    r"\b(?:but|though|although|well|only|merely|just|simply|squ\w+|short\w+|abbr\w+|trunc\w+|cut|left"
    r"|without|actual|actually|instead|not)\b",
    re.IGNORECASE,
)
"""What is said where two names are told apart."""
_ASKS: Final = re.compile(r"\s*(?:\?|or\b)")


def find_name_as_printed(left: str) -> str | None:
    """Return the full name that a message says the card shows, and not another one."""
    if not _SETS_APART.search(left):
        return None
    for form in _FORMS:
        found = form.search(left)
        if found is None or _ASKS.match(left, found.end("name")):
            continue
        name = tidy(found["name"].rstrip("."))
        if name is not None and redact(name).text == name:
            return name
    return None
