"""Security codes in a message: labelled, or bare where one is asked for."""

import re
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Cvv, Rejection, parse_cvv
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.extractors.message_text import Group, MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import (
    is_offered,
    stands_beside_what_was_taken,
)

_LENGTHS: Final = frozenset({3, 4})
_MOST_NUMBERS: Final = 20
"""A message of more numbers is searched no further."""
_LAST_FOUR_AND_CODE: Final = [4, 3]
_NAME: Final = r"""
    (?: cvv2? | cvc2? | cvn | csc | cid | cw | ccv | cvs
      | (?: security | sec | secret | verification ) \s? (?: code | number | no | value )
      | last \s (?: three | 3 ) (?: \s (?: digits? | numbers? ) )?
      | (?<!last\s)(?<!first\s)(?<!final\s) (?: [34] | three | four ) [\s-]? (?:digits?|numbers)
        (?: \s (?: code | number ) )?
      | (?<!zip\s)(?<!area\s)(?<!post\s)(?<!postal\s)(?<!promo\s) code )
"""
_LABELLED: Final = (
    rf"""
    \b {_NAME} (?![a-z])
    (?: \s* (?: is | to | was | should\s+be | number | no | code | are | actually | wrong
            | on\s+the\s+back )
        (?![a-z]) ){{0,4}}
    [^0-9\w\x00\x01]{{0,6}}
    (?: (?: it'?s | should\s+be ) \s+ )?
    ( [0-9] (?: [0-9] | [ \-](?=[0-9](?![0-9])) ){{1,10}} ) (?![0-9/])
    """,
    rf"""
    (?<![0-9/.\-]) ([0-9]{{3,4}}) \s? (?: \( | (?: as | for | is )\s )?
    (?: (?: the | my )\s )? {_NAME} \b
    """,
)
"""What a code looks like that has its name before it, or after it."""

_SEPARATORS: Final = re.compile("[^0-9]")


@cache  # only where a message has figures
def _compile_labelled() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE | re.VERBOSE) for pattern in _LABELLED)


def take_certain_cvv(message: MessageText, context: Context) -> Cvv | Rejection | None:
    """Take digits that are labelled as the code."""
    if not message.groups:
        return None
    found = next(
        filter(None, (pattern.search(message.left) for pattern in _compile_labelled())), None
    )
    if found is None:
        return None
    message.take(*found.span())
    return parse_cvv(_SEPARATORS.sub("", found[1]), context.brand)


def _leave_out_last_four(chain: list[Group]) -> list[Group]:
    """Return the code alone of "4821 123": many cards print both on the signature strip."""
    in_fours_and_threes = [len(group.digits) for group in chain]
    return chain[1:] if in_fours_and_threes == _LAST_FOUR_AND_CODE else chain


def take_likely_cvv(message: MessageText, context: Context) -> Cvv | Rejection | None:
    """Take bare digits where the code is asked for, or where they follow number and date.

    Digits of another length are a bad code only where nothing else is said: "give me 5 minutes".
    """
    expected = context.open_field == Field.CVV
    if expected and (said := message.lone_word_as_digits):
        return parse_cvv(said, context.brand)
    if context.tokenised or not (expected or context.card_known) or not message.groups:
        return None
    for chain in map(_leave_out_last_four, message.chains()[:_MOST_NUMBERS]):
        digits = "".join(group.digits for group in chain)
        if not (
            stands_beside_what_was_taken(message, chain)
            or (expected and is_offered(message, chain))
        ):
            continue
        if len(digits) in _LENGTHS or (expected and not message.has_words_left):
            message.take_groups(chain)
            return parse_cvv(digits, context.brand)
    return None
