"""The name that a card shows, told beside another one: "Professor Doe, the card says J DOE"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import FUNCTION, ONLY_TALK
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import (
    has_a_capital_within,
)
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    DOUBTFUL,
)
from payment_smart_bot.domain.reading.english.words.blanks import build_blanks, put_blanks
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.redaction.redactor import redact

_PART: Final = r"(?-i:[^\W\d_a-zß-öø-ÿ])(?:[\w'\-]|(?<![^\W\d_]{4})\.)*"
"""A word of a name; behind a longer one a dot ends a sentence: "Evening. Name on the card"."""
_NAME: Final = (
    rf"(?P<name>{_PART}(?:\s(?:(?:de|da|di|del|la|von|van|der|den|of|al|el|bin)\s)*{_PART}){{1,4}})"
)
_OWNER: Final = _NAME.replace("<name>", "<owner>")
_NAME_THERE: Final = _NAME.replace("<name>", "<there>")
_ONLY: Final = (
    r"(?:(?:only|just|still|yet|merely|simply|actually|really|itself|written|printed|as|it|me|us)"
    r"\s)*"
)
THE_CARD: Final = r"(?:the|my|this|his|her)\s(?:actual\s|physical\s)?(?:card|plastic)"
OF_THIS_CARD: Final = (
    r"(?<!gift\s)(?<!greeting\s)(?<!greetings\s)(?<!birthday\s)(?<!old\s)(?<!other\s)(?<!place\s)"
    rf"(?<!loyalty\s)(?<!library\s)\b(?:card|plastic|bank|front|visa|mastercard|amex)\s{_ONLY}"
)
"""What shows a name, and is no other card: the card, its front, the bank that had it printed."""
_FORMS: Final = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{OF_THIS_CARD}(?:says|reads|shows|has|stands|bears|spells)\s{_ONLY}:?\s?{_NAME}",
        rf"\bon\s{THE_CARD}\s(?:it'?s?\s)?(?:{_ONLY}(?:is|stands|says|reads)\s)?{_ONLY}:?\s?{_NAME}",
        rf"{_NAME}\s(?:only\W+)?(?:that'?s|thats|is)\s(?:what|how)\s(?:it'?s|it\sis)\s(?:printed|written)",
        rf"{_NAME}\s(?:is\s)?(?:(?:what|how|printed|written)\s(?:is\s)?)*on\s{THE_CARD}\b",
        rf"\b(?:squished|squashed|shortened|abbreviated|truncated|cut)\s(?:it|me|us)\s(?:down\s)?(?:to|as)\s{_NAME}",
        rf"\b(?:left|leaves)\s(?:off|out)\s[^.:;]{{1,24}}:\s{_NAME}",
        rf"\b(?:card|visa|mastercard|amex)(?:'s|\sis)\s(?:only|merely|just|simply)\s{_NAME}",
        rf"\bit\sis\s(?:only|merely|just|simply)\s{_NAME}",
    )
)
_ON_IT: Final = re.compile(
    rf"\bit(?:'?s|\sis|\ssays)\s{_NAME}\s(?:written\s|printed\s)?on\s(?:it|this\sone|there)\b",
    re.IGNORECASE,
)
"""What the card shows, whatever else is said: "its Jane Doe on it"."""
_ON_THE_CARD: Final = re.compile(
    rf"(?:\A|[.,;!]\s)(?:(?:and|so|ok|well|the\sname)\s)?(?:it'?s|it\sis|it\ssays|it\sreads|says|reads|is)"
    rf"\s(?:(?:mr|mrs|ms|miss|mister|dr|mx)\.?\s)?{_NAME}\s(?:written\s|printed\s)?on\s(?:the|my)\s(?:front|card)\W*\Z",
    re.IGNORECASE,
)
"""The same of the card or its front, if that is all that a clause says at the end."""
_CARD_SAYS: Final = re.compile(
    rf"{OF_THIS_CARD}(?:says|reads|shows)\s{_ONLY}:?\s?{_NAME}", re.IGNORECASE
)
"""What the card shows, with nothing beside it: "I help my aunt. The card says MRS JANE DOE"."""
_TOLD_PLAINLY: Final = re.compile(
    rf"\b(?:i'?m|i\sam|me|it'?s|it\sis|is|name'?s)\s(?:down\s|put\s)?on\s(?:{THE_CARD}|it|there)"
    rf"\sas\s{_NAME}|(?:\A|[,.;]\s?(?:but\s)?|\bbut\s)(?:down\s|put\s)?on\s(?:{THE_CARD}|it|there)\sas\s{_NAME_THERE}"
    rf"|\b(?:issued|registered|made\sout)\s(?:to|for|in\sthe\sname\sof)\s{_OWNER}",
    re.IGNORECASE,
)
"""Whose the card is: "I'm on it as Mrs Jane Doe", "it was issued to Jane Doe"."""
_SETS_APART: Final = words_of(
    "but though although well only merely just simply squished squashed shortened abbreviated "
    "truncated cut left leaves without actual actually instead not apart except change"
)
"""What is said where two names are told apart."""
_LABELS: Final = words_of("name names card cardholder holder")
_SPLITS: Final = build_blanks(',.;:!()"')
_PLAIN_FORMS: Final = (
    (_ON_IT, words_of("on")),
    (_ON_THE_CARD, words_of("on")),
    (_CARD_SAYS, words_of("says reads shows")),
    (_TOLD_PLAINLY, words_of("as issued registered made")),
)
"""What needs no other name beside it, and the words of which it has one."""
_LOW: Final = re.compile(
    r"\b(?:card|plastic|bank)\s(?:only\s|just\s)?(?:says|reads|shows)\s"
    r"(?P<name>[a-z'\-]+(?:\s[a-z'\-]+){1,3})(?=\s*(?:[.,;!\n]|\Z))"
)
_OF_MORE_THAN_CARDS: Final = frozenset({_TOLD_PLAINLY, _ON_THE_CARD})
_ASKS: Final = re.compile(r"\s*(?:\?|or\b)")
_TALK: Final = ONLY_TALK | FUNCTION


def find_name_as_printed(left: str) -> str | None:
    """Return the full name that a message says the card shows, and not another one."""
    words = put_blanks(left.lower(), _SPLITS).split()
    sets_apart = not _SETS_APART.isdisjoint(words)
    _, _, told = left.rpartition("?")
    if sets_apart and not has_a_capital_within(told):
        return _find_in_lower_case(told)
    plain_forms = (form for form, needed in _PLAIN_FORMS if not needed.isdisjoint(words))
    for form in (*_FORMS, *plain_forms) if sets_apart else plain_forms:
        found = form.search(told)
        if found is None or _ASKS.match(told, found.end(found.lastgroup or 0)):
            continue
        name = tidy(found[found.lastgroup or 0].rstrip("."))
        is_told = form not in _OF_MORE_THAN_CARDS or _is_likely(str(name))
        is_one = name is not None and is_told and not _holds_talk(name, told)
        if name is not None and is_one and redact(name).text == name:
            return name
    return None


def _is_likely(name: str) -> bool:
    """Whether words are not surely others: "on there as" may be said of a cake and its price."""
    tagged = load_tags().find(name)
    return tagged is not None and tagged.certainty >= DOUBTFUL


def _holds_talk(name: str, told: str) -> bool:
    """Whether a name is of everyday words or has a label, or one of them among capitals."""
    words = name.lower().split()
    has_talk = not _TALK.isdisjoint(words)
    is_talk = ONLY_TALK.issuperset(words) or (told.isupper() and has_talk)
    return is_talk or not _LABELS.isdisjoint(words)


def _find_in_lower_case(left: str) -> str | None:
    low = _LOW.search(left)
    if low is not None and sounds_like_a_name(low["name"].split()):
        return tidy(low["name"])
    return None
