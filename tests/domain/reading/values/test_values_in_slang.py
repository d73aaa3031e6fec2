"""Values among slang, in spoken figures, and with a question behind them whether they will do."""

import pytest
from tests.domain.reading.saying import cases, misread_rows

from payment_smart_bot.domain.reading.english.extractors.codes.codes_excluded import (
    find_the_only_fitting,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText

TAKEN = """
CVV | that'd be 4 oh 8 => details cvv=408
CVV amex | 7391 and ignore the one 502 => details cvv=7391
CVV | the reverse one 519 => details cvv=519
CVV | deffo 519 fam => details cvv=519
CVV | it reads 519 there, that enough hun? => details cvv=519
EXPIRY | 09/29 yh bruv => details expiry=09/2029
EXPIRY | oct 2028 pala => details expiry=10/2028
EXPIRY | ends in 03/30, is that what you need? => details expiry=03/2030
NAME | Olive Ann Tranter x => details name=Olive Ann Tranter
NAME | my name is Olive Tranter, is that ok dear? => details name=Olive Tranter
CARD | 4242 4242 4242 4242 and the back one 519 => details card=visa-4242 cvv=519
"""
LEFT = """
CVV | i'm really not saying 519 => details cvv!unsure
CVV | why should i give you 519 => details cvv!unsure
CVV | no way will i send 519 => details cvv!unsure
EXPIRY | diwali 09/29 => details expiry!unsure
EXPIRY | see you 09/29 => unclear
"""
AT_THE_SUMMARY = """
CONFIRM | did i put 519? it's 591 => change cvv
CONFIRM | pardon, the 04 should be 07 => change expiry
CONFIRM | does it go off every month or is it a one off => question
CONFIRM | cancel please, i'll do it at home => cancel
CONFIRM | cancel it for now, popping out for lunch => cancel
CONFIRM | she's paid it herself, so bin that => cancel
CONFIRM | cancel it if it isn't today => question
"""


def test_a_value_is_taken_among_words_of_no_weight() -> None:
    assert misread_rows(cases(TAKEN)) == {}


def test_a_refusal_a_feast_or_a_goodbye_offers_none() -> None:
    assert misread_rows(cases(LEFT)) == {}


def test_at_the_summary_a_part_is_put_right_and_a_cancel_is_one() -> None:
    assert misread_rows(cases(AT_THE_SUMMARY)) == {}


@pytest.mark.parametrize(
    "message",
    ["ignore the three on the back 502, its 7391", "7391 not the 502", "7391 and 502, ignore that"],
)
def test_the_number_that_is_excluded_is_not_the_code_that_fits(message: str) -> None:
    """Whether it follows the word for it or stands before it."""
    group = find_the_only_fitting(MessageText(message), 4)
    assert group is not None
    assert group.digits == "7391"
