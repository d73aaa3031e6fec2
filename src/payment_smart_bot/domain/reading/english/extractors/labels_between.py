"""Labels of whatever language between the values of one card: "4242… utg 04/29 kod 118"."""

import re
from collections.abc import Set
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    Group,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.unknown_words import is_unknown
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_DATE_LABELS: Final = words_of("""
    up to upto til till until thru through exp expy expire expires expiring expiry ends end ending
    fin ate até bis hasta tot tem fino date dated good valid it its it's is on the and
""")
_CODE_LABELS: Final = words_of("""
    cod code kod kode kood clave chiave sec security back behind rear rev cle pass it its it's is
    the and on
""")
_BETWEEN: Final = re.compile(
    rf"{TAKEN}[\s,;:.\-]{{0,3}}(?P<label>(?:[^\W\d_][\w']*[\s,:.\-]{{1,3}}){{1,3}})\Z"
)
_WORD: Final = re.compile(r"[^\W\d_][\w']*")
_LONGEST_LABEL: Final = 40
_END: Final = re.compile(r"\s*(?:\Z|[,.;!\n](?![0-9]))")
_MOST_DIGITS_OF_A_DATE: Final = 8


def is_labelled_as_the_date(message: MessageText, start: int) -> bool:
    """Whether only a label is between what was taken and a date that starts there."""
    return _is_labelled(message, start, _DATE_LABELS)


def is_labelled_as_the_code(message: MessageText, chain: list[Group], length: int) -> bool:
    """Whether digits as long as a code stand at the end, with a label behind the date before."""
    start, end = chain[0].start, chain[-1].end
    has_length = sum(len(group.digits) for group in chain) == length
    if not has_length or _END.match(message.left, end) is None:
        return False
    return _is_labelled(message, start, _CODE_LABELS) and _follows_a_date(message, start)


def _is_labelled(message: MessageText, start: int, labels: Set[str]) -> bool:
    between = _BETWEEN.search(message.left, max(0, start - _LONGEST_LABEL), start)
    if between is None:
        return False
    words = _WORD.findall(between["label"].lower())
    return all(word in labels or is_unknown(word) for word in words)


def _follows_a_date(message: MessageText, start: int) -> bool:
    """Whether what was taken last before that is as short as a date."""
    end = message.left.rindex(TAKEN, 0, start) + 1
    taken = len(message.left[:end]) - len(message.left[:end].rstrip(TAKEN))
    return sum(map(str.isdigit, message.text[end - taken : end])) <= _MOST_DIGITS_OF_A_DATE
