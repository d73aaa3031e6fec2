"""A value that is told beside the one that it puts right, or is said to be as before."""

import pytest
from tests.domain.reading.saying import cases, misread, reading

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
