"""Expiry dates and security codes are found as people write them."""

# ruff: noqa: RUF001  (messages as people type them)

from datetime import date

import pytest
from tests.domain.reading.saying import cases, misread, read_all, reading

from payment_smart_bot.domain.model.session import Field

DECEMBER = "details expiry=12/2027"
WRITTEN = """
12/27
12/2027
12-27
12-2027
12.27
12.2027
12 27
12 2027
1227
122027
12 / 27
12 / 2027
12 - 27
12/ 27
12 /27
12\\27
12,27
12, 2027
12|27
12'27
2027-12
2027/12
2027.12
2027 12
202712
Dec 27
Dec 2027
dec 2027
DEC 2027
Dec. 2027
Dec '27
Dec ’27
Dec-27
Dec/27
Dec/2027
Dec, 2027
dec27
dec2027
27 Dec 2027
December 27
December 2027
december 2027
December, 2027
December of 2027
december '27
2027 December
2027 dec
decmber 2027
decembre 2027
decembar 2027
deceber 2027
december twenty twenty seven
december twenty seven
december two thousand twenty seven
dec two thousand and twenty seven
twelve twenty seven
twelve twenty twenty seven
twelve/twenty seven
twelve slash twenty seven
one two two seven
one two slash two seven
one two / two seven
12 slash 27
12 stroke 27
12 of 27
12th of 2027
12th month of 2027
12th month 2027
month 12 year 2027
month 12, year 27
12 in 2027
exp 12/27
exp. 12/27
exp: 12/27
EXP 12/27
expiry 12/27
expiry: 1227
expiry date 12/27
expiry date: 12/27
expiry date is 12/27
expiration 12/27
expiration date: 12/2027
expires 12/27
expires on 12/27
expires in 12/27
expires in December 2027
expires end of December 2027
it expires 12/27
it expires in 12/2027
it's 12/27
its 12/27
it is 12 27
valid thru 12/27
valid till 12/27
valid until 12/2027
valid through Dec 2027
VALID THRU: 12/27
good thru 12/27
good through 12/27
mm/yy 12/27
MM/YY: 12/27
end of December 2027
the end of 12/27
31 December 2027
31/12/2027
12/31/2027
December 31, 2027
Dec 31 2027
2027-12-31
sure, 12/27
ok 12/27
12/27 please
12/27 thanks!
12/27.
(12/27)
"12/27"
12/27 😀
📅 12/27
١٢/٢٧
１２／２７
12∕27
12⁄27
12–27
12—2027
12月27
2027年12月
27年12月
the date is 12/27
date: 12/27
on 12/27
my card expires 12/27
the card expires in december 2027
until 12/27
12/27 is the expiry date
12/27 it says
it says 12/27
no problem, 12/27
yes, 12/27
I think it's 12/27
sorry, 12/27
12/27?
""".strip("\n").splitlines()


def test_a_date_is_read_in_every_form() -> None:
    assert misread(["EXPIRY"], dict.fromkeys(WRITTEN, DECEMBER)) == {}


MONTHS = [
    ("jan", 1), ("january", 1), ("januray", 1), ("janury", 1), ("feb", 2), ("february", 2),
    ("febuary", 2), ("febr", 2), ("feburary", 2), ("mar", 3), ("march", 3), ("mrach", 3),
    ("apr", 4), ("april", 4), ("apirl", 4), ("may", 5), ("jun", 6), ("june", 6), ("jul", 7),
    ("july", 7), ("juli", 7), ("aug", 8), ("august", 8), ("agust", 8), ("augst", 8), ("sep", 9),
    ("sept", 9), ("september", 9), ("septmber", 9), ("setpember", 9), ("septembre", 9),
    ("oct", 10), ("october", 10), ("ocotber", 10), ("octobre", 10), ("nov", 11),
    ("november", 11), ("novemeber", 11), ("novmber", 11), ("dec", 12), ("december", 12),
    ("decemeber", 12),
]  # fmt: skip


@pytest.mark.parametrize("form", ["{} 2028", "{} 28", "{} '28", "expires {} 2028", "2028 {}"])
def test_months_have_names(form: str) -> None:
    said = {form.format(name): f"details expiry={month:02}/2028" for name, month in MONTHS}
    assert misread(["EXPIRY"], said | {text.title(): want for text, want in said.items()}) == {}


OTHERS = cases("""
8/27 => details expiry=08/2027
8/2027 => details expiry=08/2027
8-27 => details expiry=08/2027
8.27 => details expiry=08/2027
8 27 => details expiry=08/2027
08 27 => details expiry=08/2027
827 => details expiry!no_separator
82027 => details expiry=08/2027
0827 => details expiry=08/2027
08/27 => details expiry=08/2027
082027 => details expiry=08/2027
2031-12 => details expiry=12/2031
2031-1 => details expiry=01/2031
27/12 => details expiry!month
27-12 => details expiry!month
01/30 => details expiry=01/2030
1/30 => details expiry=01/2030
november 2026 => details expiry=11/2026
11/26 => details expiry=11/2026
11/46 => details expiry=11/2046
eight twenty seven => details expiry!no_separator
oh eight twenty seven => details expiry=08/2027
zero eight twenty seven => details expiry=08/2027
oh eight / twenty seven => details expiry=08/2027
may twenty thirty => details expiry=05/2030
may 30 => details expiry=05/2030
may of 2030 => details expiry=05/2030
10/26 => details expiry!expired
october 2026 => details expiry!expired
01/20 => details expiry!expired
12/2020 => details expiry!expired
12/1999 => details expiry!expired
12/99 => details expiry!too_far
12/46 => details expiry!too_far
12/2047 => details expiry!too_far
12/3000 => details expiry!too_far
13/27 => details expiry!month
00/27 => details expiry!month
0/27 => details expiry!month
13/2027 => details expiry!month
1327 => details expiry!month
0027 => details expiry!month
99/99 => details expiry!format
50/50 => details expiry!format
2027-13 => details expiry!month
month 13 year 2027 => details expiry!month
12 => details expiry!format
27 => details expiry!format
2027 => details expiry!no_month
december => details expiry!no_year
12345 => details expiry!format
1 => details expiry!format
01/02/2027 => details expiry!format
next year => unclear
soon => unclear
I don't know => unclear
I can't read it => question
what? => repeat
where is it? => question
do you mean the expiry date? => question
is 12/27 ok? => details expiry=12/2027
""")


def test_dates_good_and_bad() -> None:
    assert misread(["EXPIRY"], OTHERS) == {}


@pytest.mark.parametrize(
    ("today", "message", "expected"),
    [
        (date(2026, 11, 30), "11/26", "details expiry=11/2026"),
        (date(2026, 12, 1), "11/26", "details expiry!expired"),
        (date(2026, 12, 1), "12/26", "details expiry=12/2026"),
        (date(2026, 12, 31), "12/26", "details expiry=12/2026"),
        (date(2027, 1, 1), "12/26", "details expiry!expired"),
        (date(2026, 12, 31), "12/46", "details expiry=12/2046"),
        (date(2026, 12, 31), "01/47", "details expiry!too_far"),
        (date(2026, 11, 30), "12/46", "details expiry!too_far"),
        (date(2028, 2, 29), "02/28", "details expiry=02/2028"),
        (date(2028, 2, 29), "01/28", "details expiry!expired"),
        (date(2028, 3, 1), "02/28", "details expiry!expired"),
        (date(2099, 12, 31), "12/99", "details expiry=12/2099"),
        (date(2099, 12, 31), "01/00", "details expiry=01/2100"),
        (date(2099, 12, 31), "01/98", "details expiry!expired"),
    ],
)
def test_a_card_is_valid_through_the_last_day_of_its_month(
    today: date, message: str, expected: str
) -> None:
    assert reading("EXPIRY", message, today=today) == expected


CODES = """
123
  123
123.
123!
1 2 3
1-2-3
1,2,3
12 3
one two three
One Two Three
one, two, three
one-two-three
one hundred twenty three
one hundred and twenty three
one twenty three
onetwothree
１２３
١٢٣
१२३
一二三
1️⃣2️⃣3️⃣
it's 123
its 123
it is 123
that's 123
cvv 123
CVV 123
cvv: 123
cvv:123
cvv=123
cvv123
cvv is 123
the cvv is 123
my cvv is 123
CVV2: 123
cvc 123
CVC: 123
cvc2 123
csc 123
cvn 123
ccv 123
cid 123
code 123
code: 123
the code is 123
my code is 123
code is 1 2 3
security code 123
security code: 123
the security code is 123
my security code is 123
sec code 123
security number is 123
verification code 123
card verification value 123
the three digits are 123
the 3 digits are 123
3 digits: 123
the last three digits are 123
on the back it says 123
the number on the back is 123
the back says 123
123 is the cvv
123 is my cvv
123 is the code
123 is the security code
123 (cvv)
123 cvv
sure, 123
ok 123
yes 123
no problem, 123
here: 123
here you go 123
please use 123
123 please
123 thanks
123 😀
🔒 123
sorry, 123
I think it's 123
it says 123
umm 123
"123"
(123)
*123*
#123
cvv is one two three
the code is one two three
""".strip("\n").splitlines()


def test_a_code_is_read_where_it_is_asked_for() -> None:
    assert misread(["CVV"], dict.fromkeys(CODES, "details cvv=123")) == {}


LABELLED = [
    text for text in CODES if any(word in text.lower() for word in ("cv", "csc", "security"))
]


def test_a_labelled_code_is_read_anywhere() -> None:
    states = ["NAME", "CARD", "EXPIRY", "CONFIRM"]
    assert misread(states, dict.fromkeys(LABELLED, "details cvv=123")) == {}


OTHER_CODES = cases("""
CVV | 12 => details cvv!wrong_length
CVV | 1 => details cvv!wrong_length
CVV | 1234 => details cvv!wrong_length
CVV | 12345 => details cvv!wrong_length
CVV | cvv 12 => details cvv!wrong_length
CVV | cvv 1234 => details cvv!wrong_length
CVV | cvv is 12345 => details cvv!wrong_length
CVV | four => details cvv!wrong_length
CVV | 000 => details cvv=000
CVV | 007 => details cvv=007
CVV | zero zero seven => details cvv=007
CVV | double oh seven => details cvv=007
CVV | triple five => details cvv=555
CVV amex | 1234 => details cvv=1234
CVV amex | 12 34 => details cvv=1234
CVV amex | 1 2 3 4 => details cvv=1234
CVV amex | one two three four => details cvv=1234
CVV amex | twelve thirty four => details cvv=1234
CVV amex | cid 1234 => details cvv=1234
CVV amex | the four digits are 1234 => details cvv=1234
CVV amex | 123 => details cvv!wrong_length
CVV amex | cvv 123 => details cvv!wrong_length
CARD | cvv 1234 => details cvv=1234
NAME | cvv 12 => details cvv!wrong_length
CVV | I don't have one => question
CVV | where is it? => question
CVV | what is that => question
CVV | the code => question
CVV | is it the 3 digits on the back? => question
CVV | the 3 digits on the back? => question
CVV | I have 2 cards => question
CVV | give me 5 minutes => question
CVV | no => cancel
CVV | yes => consent
CVV | 12/28 => details expiry=12/2028
CVV | my zip code is 94103 => question
CVV | zip 123 => question
CVV | exp 12/28 cvv 123 => details expiry=12/2028 cvv=123
CVV | 123 12/28 => details expiry=12/2028 cvv=123
CVV | 4242424242424242 => details card=visa-4242
EXPIRY | 12/27 123 => details expiry=12/2027 cvv=123
EXPIRY | 12/27, 123 => details expiry=12/2027 cvv=123
EXPIRY | 1227 123 => details expiry=12/2027 cvv=123
EXPIRY | 12/27 cvv 123 => details expiry=12/2027 cvv=123
EXPIRY | 12/27 and the code is 123 => details expiry=12/2027 cvv=123
EXPIRY | 123 12/27 => details expiry=12/2027 cvv=123
EXPIRY | cvv 123 => details cvv=123
EXPIRY amex | 12/27 1234 => details expiry=12/2027 cvv=1234
CONFIRM | cvv 123 => details cvv=123
CONFIRM | the expiry is 11/28 => details expiry=11/2028
CONFIRM | 11/28 => details expiry=11/2028
NAME | 11/28 => details expiry=11/2028
CARD | exp 11/28 => details expiry=11/2028
CARD | exp 5 => details expiry!format
CARD | expiry date: 12345 => details expiry!format
""")


def test_codes_and_dates_by_state() -> None:
    read = {row: reading(*row.split(" | ", 1)) for row in OTHER_CODES}
    assert {row: got for row, got in read.items() if got != OTHER_CODES[row]} == {}


OTHER_DIGITS = (
    "123", "my order is 123", "I have 123 euros", "order 123", "room 456", "unit 4B", "12/27",
)  # fmt: skip


def test_a_code_is_never_taken_from_other_digits() -> None:
    read = read_all(["NAME", "CARD", "CONFIRM"], OTHER_DIGITS)
    assert [where for where, said in read if Field.CVV in {*said.found, *said.rejected}] == []
