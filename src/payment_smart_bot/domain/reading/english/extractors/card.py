"""Card numbers in a message: grouped, spoken, in pieces, mistyped."""

import re
from collections.abc import Collection
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import (
    AMEX,
    DINERS,
    LONGEST_PAN,
    MAESTRO,
    SHORTEST_PAN,
    UNIONPAY,
    Brand,
    Pan,
    Reason,
    Rejection,
    brand_of,
    may_open_a_pan,
    parse_pan,
)
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import Group, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import has_unknown_words

_USUAL_LENGTH: Final = {AMEX: 15, DINERS: 14}
_OFTEN_LONGER: Final = frozenset({MAESTRO, UNIONPAY})
_SURELY_NO_OTHER_FIELD: Final = 8
_PRINTED_GROUP: Final = 4
_TIES_TO_THE_NUMBER: Final = re.compile(
    r"\b(?:first(?!\s(?:i|time|of\sall|we|you|he|she|they)\b)|starts?|starting|begins?|beginning"
    r"|cards?|number|four|fours)\b",
    re.IGNORECASE,
)
_OPENS_THE_NUMBER: Final = re.compile(
    r"(?:\A|[,.;!?\n]\s?)(?:(?:the|it|my|card|so|ok|well|number|and|this|here)\s){0,4}"
    r"(?:first\s(?:half|part|bit|digits|numbers|group|few|four|six|eight|twelve|4|6|8|12)"
    r"|(?:starts|begins)(?:\swith)?)"
    r"(?:\s(?:digits|numbers|is|are|of\sit|of\sthe\s(?:card|number)))*[\s:,]*\Z",
    re.IGNORECASE,
)
"""What comes before the beginning of a number: "first half is"."""
_OF_ITS_END: Final = re.compile(r"\b(?:last|final|ends?|ending)\b", re.IGNORECASE)
"""Digits that are the last of a number are not its beginning."""
_AS_TELEPHONES: Final = [3, 3, 4]
"""The groups of a telephone's number in North America: (415) 555-0199."""
_OPENS_NO_CARD: Final = "0"
"""What begins so is a telephone's number or the like."""
_LENGTHS_OF_CODES: Final = frozenset({3, 4})


def take_certain_card(message: MessageText, context: Context) -> Pan | Rejection | None:
    """Take a number that passes every check, alone or as the rest of the pieces held so far.

    A sound number of a brand that the merchant does not take, or in a trial no test number, is a
    Rejection.
    """
    held = context.pieces.reveal() if context.pieces else ""
    if sum(len(group.digits) for group in message.groups) + len(held) < SHORTEST_PAN:
        return None
    for prefix in ("", held) if held else ("",):
        for chain in message.chains(over_slashes=True):
            found = _find_best_window(chain, prefix)
            if found is not None:
                groups, digits = found
                message.take_groups(groups)
                return parse_pan(digits, context.accepted_brands, context.test_numbers)
    return None


def _find_best_window(chain: list[Group], prefix: str) -> tuple[list[Group], str] | None:
    starts = range(1) if prefix else range(len(chain))
    for start in starts:
        if start and len(chain[start - 1].digits) == len(chain[start].digits):
            continue  # in the middle of a number: the rest passes Luhn one time in ten
        sound = _find_sound_windows(chain[start:], prefix)
        if sound:
            usual = [(groups, digits) for groups, digits in sound if _is_usual(digits)]
            return usual[0] if usual else sound[-1]
    return None


def _find_sound_windows(chain: list[Group], prefix: str) -> list[tuple[list[Group], str]]:
    sound = []
    digits = prefix
    for count, group in enumerate(chain, 1):
        digits += group.digits
        if len(digits) > LONGEST_PAN:
            break
        if len(digits) >= SHORTEST_PAN and isinstance(parse_pan(digits), Pan):
            sound.append((chain[:count], digits))
        if _is_whole(digits):
            break
    return sound


def _is_whole(digits: str) -> bool:
    """Whether what follows is a date or a code, which must not make a mistyped number pass."""
    brand = brand_of(digits)
    return len(digits) >= _find_usual_length(brand) and brand not in _OFTEN_LONGER


def _find_usual_length(brand: Brand | None) -> int:
    return _USUAL_LENGTH.get(brand, 16) if brand else 16


def _is_usual(digits: str) -> bool:
    return len(digits) == _find_usual_length(brand_of(digits))


def take_likely_card(message: MessageText, context: Context) -> Pan | Digits | Rejection | None:
    """Take digits that are a mistyped number, or the beginning of one that comes in pieces.

    Digits are pieces joined so far; a Rejection says what is wrong with the number.
    """
    expected = context.open_field == Field.CARD
    if expected and (said := message.lone_word_as_digits):
        return _join(said, context, in_pieces=True)
    if not message.groups:
        return None
    chain = _cut_to_whole(_find_longest_chain(message))
    digits = "".join(group.digits for group in chain)
    if not _is_about_the_number(digits, message, expected=expected):
        return _ask_for_all(digits, message) if expected else None
    if _may_be_the_code(digits, message) and not context.pieces:
        return Rejection(Reason.TOO_FEW_DIGITS, is_doubtful=True)
    start, end = chain[0].start, chain[-1].end
    opens = _OPENS_THE_NUMBER.search(message.left[:start])
    lengths = [len(group.digits) for group in chain]
    is_told_otherwise = lengths == _AS_TELEPHONES or (
        opens is None and has_unknown_words(message, start, end)
    )
    message.take_groups(chain)
    in_fours = {*lengths} == {_PRINTED_GROUP}
    found = _join(digits, context, in_pieces=in_fours or len(digits) <= SHORTEST_PAN)
    return _doubt(found) if is_told_otherwise or digits.startswith(_OPENS_NO_CARD) else found


def _doubt(found: Pan | Digits | Rejection) -> Pan | Digits | Rejection:
    """Have digits asked back that are no sound number, where they may be something else."""
    if isinstance(found, Rejection):
        return Rejection(found.reason, found.brand, is_doubtful=True)
    return found if isinstance(found, Pan) else Rejection(Reason.TOO_SHORT, is_doubtful=True)


def _find_longest_chain(message: MessageText) -> list[Group]:
    return max(message.chains(), key=lambda chain: sum(len(group.digits) for group in chain))


def _cut_to_whole(chain: list[Group]) -> list[Group]:
    digits = ""
    for count, group in enumerate(chain, 1):
        digits += group.digits
        if _is_whole(digits):
            return chain[:count]
    return chain


def _is_about_the_number(digits: str, message: MessageText, *, expected: bool) -> bool:
    speaks_of_others = message.speaks_of_other_numbers or _OF_ITS_END.search(message.left)
    if len(digits) < SHORTEST_PAN and speaks_of_others:
        return False
    if len(digits) >= _SURELY_NO_OTHER_FIELD:
        return expected or len(digits) >= SHORTEST_PAN or may_open_a_pan(digits)
    return expected and (len(digits) >= _PRINTED_GROUP or not message.has_words_left)


def _ask_for_all(digits: str, message: MessageText) -> Rejection | None:
    """Have the whole number sent of which only the last digits are told."""
    asks = "?" in message.left
    if asks or len(digits) not in _LENGTHS_OF_CODES or not _OF_ITS_END.search(message.left):
        return None
    return Rejection(Reason.TOO_FEW_DIGITS, is_doubtful=True)


def _may_be_the_code(digits: str, message: MessageText) -> bool:
    """Whether these may be a security code, which must not be held (PCI DSS 3.3.1)."""
    return len(digits) in _LENGTHS_OF_CODES and _TIES_TO_THE_NUMBER.search(message.left) is None


def _join(digits: str, context: Context, *, in_pieces: bool) -> Pan | Digits | Rejection:
    held = context.pieces.reveal() if context.pieces and in_pieces else ""
    joined = held + digits
    if in_pieces and len(joined) < _find_usual_length(brand_of(joined)) and may_open_a_pan(joined):
        return _hold_pieces(joined, context.test_numbers)
    return parse_pan(joined, context.accepted_brands, context.test_numbers)


def _hold_pieces(digits: str, test_numbers: Collection[str] | None) -> Digits | Rejection:
    """Return the beginning of a number, unless it is a trial and no test number begins so."""
    if test_numbers is None or any(number.startswith(digits) for number in test_numbers):
        return Digits(digits)
    return Rejection(Reason.TEST_CARD_NEEDED, brand_of(digits))
