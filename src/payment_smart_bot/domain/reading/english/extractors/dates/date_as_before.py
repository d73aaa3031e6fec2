"""A new card that is good as long as the one before: "4242…, same expiry funnily enough"."""

import re
from typing import Final

_DATE: Final = r"(?:exp\w*(?:\sdates?)?|valid\w*(?:\sdates?)?|dates?|month\sand\syear)"
_AS_BEFORE: Final = re.compile(
    rf"(?<!not\s)(?<!n't\s)(?<!not\sthe\s)(?<!n't\sthe\s)(?<!on\sthe\s)(?<!on\s)(?<!\bby\sthe\s)"
    rf"\bsame\s{_DATE}\b(?!\s(?:of|for|year|month)\b)"
    rf"|\b{_DATE}\s?(?:'s|(?:is|stays|remains|are|both))?\s(?:(?:exactly|also|still|all)\s)?(?:the\s)?same\b",
    re.IGNORECASE,
)


def is_good_as_long(text: str) -> bool:
    """Whether a message with a card says that its date is that of the card before."""
    if "?" in text or "same" not in text.lower():
        return False
    return _AS_BEFORE.search(text) is not None
