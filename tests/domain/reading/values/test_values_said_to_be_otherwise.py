"""A value that is told beside the one that it puts right, or is said to be as before."""

import pytest
from tests.domain.reading.saying import cases, misread, misread_rows, reading

ANOTHER = "5555 5555 5555 4444"
DATES_SAID_WRONG = cases("""
wait, the expiry I said 08/27 but it's 08/28 => details expiry=08/2028
i put 08/27 but it says 08/28 => details expiry=08/2028
it was 08/27 but the card says 08/28 => details expiry=08/2028
I told you 08/27 but it is actually 08/28 => details expiry=08/2028
gave you 08/27 but it should be 08/28, sorry => details expiry=08/2028
I put 08/27 but my card really says 08/28 => details expiry=08/2028
one says 08/27 and the other is 08/28 => details expiry!two_values
it is 08/27 or 08/28 => details expiry!two_values
""")
CODES_SAID_WRONG = cases("""
the code I said 123 but it's 132 => details cvv=132
I typed 123 but it says 132 => details cvv=132
it's 123 but it's worn, could be 128 => details cvv!two_values
""")
NUMBERS_SAID_WRONG = cases(f"""
the number I said 4242 4242 4242 4242 but it's {ANOTHER} => details card=mastercard-4444
i put 4242424242424242 but the card says {ANOTHER} => details card=mastercard-4444
4242 4242 4242 4242 and it's {ANOTHER} for the other one => details card!two_values
""")
AS_LONG_AS_BEFORE = cases(f"""
{ANOTHER}, same expiry funnily enough => details card=mastercard-4444 expiry=12/2027
{ANOTHER} same date, cvv 220 => details card=mastercard-4444 expiry=12/2027 cvv=220
{ANOTHER}, expiry is the same, 220 => details card=mastercard-4444 expiry=12/2027 cvv=220
no its {ANOTHER} but the date's the same => details card=mastercard-4444 expiry=12/2027
{ANOTHER} exp date same as before => details card=mastercard-4444 expiry=12/2027
{ANOTHER} same date 11/29 => details card=mastercard-4444 expiry=11/2029
{ANOTHER} not the same date => details card=mastercard-4444
{ANOTHER} deliver on the same date => details card=mastercard-4444
{ANOTHER} is it the same date? => details card=mastercard-4444
{ANOTHER} same expiry year but march => details card=mastercard-4444
{ANOTHER} same name => details card=mastercard-4444
""")
BOTH = "details expiry=11/2027 cvv=591"
WHICH = "details expiry!two_values"
RIGHT = "details expiry=10/2028 cvv=377"
AMEX, OF_IT = "378282246310005", "details card=amex-0005 cvv=7106"
AS_SOMEBODY_TELLS_IT = cases(f"""
EXPIRY | Bob says 11 of 27 => details expiry=11/2027
EXPIRY | November 2027 I should have said => details expiry=11/2027
EXPIRY | 11/27 for crying out loud => details expiry=11/2027
EXPIRY | 11/27 for goodness sake. And Bob says the number on the back is 591 => {BOTH}
EXPIRY | Amazon says 11/27 => details expiry!unsure
CVV | Bob says 591 => details cvv=591
CVV | 11/27. And Bob says the number on the back is 591 => {BOTH}
""")
LOOKED_AT_AGAIN = cases(f"""
CONFIRM | hold up mate, is it 12/27 you've got? cos I've looked and it's 12/28 innit => {WHICH}
CONFIRM | did I put 12/27? because it's 12/28 => {WHICH}
CONFIRM | ooh, glasses on now: 12/28 => details expiry=12/2028
CONFIRM | hang on its not december its october 28, greasy thumbs => details expiry=10/2028
CVV | hang on its not december its october 28, greasy thumbs. code 377 => {RIGHT}
CVV | hang on it's not december it's 10/28. code 377 => {RIGHT}
CONFIRM | no its 2029 => change expiry
CONFIRM | we looked at 10/28 for the wedding => unclear
CONFIRM | I checked, the party's on 10/28 => unclear
""")
NO_CODE_YET = cases("""
CVV | either 316 or 318 can't make it out in this light => details cvv!two_values
CVV | it's 617 or 677 hard to read => details cvv!two_values
CVV | its 90 => details cvv!wrong_length
CVV | it only says 12 on the back => details cvv!wrong_length
CVV | is it 316 or 318 dollars => question
CVV | 316 or 318 main street => unclear
CVV | it is 85 to pay => question
CVV | i'm 90 => question
""")
OF_AN_AMEX = cases(f"""
CVV | use my amex instead of the visa please, {AMEX}, the four on the front are 7106 => {OF_IT}
CONFIRM | amex instead of that one: {AMEX}, front code 7106 => {OF_IT}
CVV | I would say 123 instead of 321 => details cvv!unsure
""")


@pytest.mark.parametrize("rows", [AS_SOMEBODY_TELLS_IT, LOOKED_AT_AGAIN, NO_CODE_YET, OF_AN_AMEX])
def test_a_value_is_read_as_people_tell_it(rows: dict[str, str]) -> None:
    assert misread_rows(rows) == {}


def test_a_date_is_put_right_by_what_it_is_said_to_be() -> None:
    assert misread(["EXPIRY", "CVV", "EXPIRY again"], DATES_SAID_WRONG) == {}


def test_a_code_is_put_right_by_what_it_is_said_to_be() -> None:
    assert misread(["CVV"], CODES_SAID_WRONG) == {}


def test_a_number_is_put_right_by_what_it_is_said_to_be() -> None:
    assert misread(["CARD", "EXPIRY", "CARD again"], NUMBERS_SAID_WRONG) == {}


@pytest.mark.parametrize("state", ["CVV", "CONFIRM", "CARD again"])
def test_another_card_is_good_as_long_as_the_known_one_where_that_is_said(state: str) -> None:
    assert misread([state], AS_LONG_AS_BEFORE) == {}


def test_no_date_is_known_before_one_was_given() -> None:
    assert reading("CARD", f"{ANOTHER} same expiry") == "details card=mastercard-4444"
