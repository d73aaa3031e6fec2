"""Card numbers are found however they are typed, whole or in pieces, and judged by reason."""

# ruff: noqa: RUF001, E501  (messages as people type them)

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.reading.saying import cases, misread, read, read_all, reading

from payment_smart_bot.domain.model.cards.card_details import Pan, Reason, passes_luhn
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.session import Field

VISA = "details card=visa-4242"
_RENDERINGS = """
4242424242424242
4242 4242 4242 4242
4242-4242-4242-4242
4242.4242.4242.4242
4242, 4242, 4242, 4242
4242_4242_4242_4242
4242/4242/4242/4242
4242  4242   4242  4242
4242 - 4242 - 4242 - 4242
\t4242424242424242\t
4242\u00a04242\u00a04242\u00a04242
4242\u200b4242\u200b4242\u200b4242
4242\u202f4242\u202f4242\u202f4242
4242\u2013424242424242
4242\\n4242\\n4242\\n4242
4242\\t4242\\t4242\\t4242
4242\\r\\n4242 4242 4242
42424242 42424242
424242 4242424242
4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2
4,2,4,2,4,2,4,2,4,2,4,2,4,2,4,2
4-2-4-2-4-2-4-2-4-2-4-2-4-2-4-2
42 42 42 42 42 42 42 42
４２４２４２４２４２４２４２４２
４２４２　４２４２　４２４２　４２４２
٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢
٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢
۴۲۴۲ ۴۲۴۲ ۴۲۴۲ ۴۲۴۲
४२४२ ४२४२ ४२४२ ४२४२
四二四二四二四二四二四二四二四二
四二四二 四二四二 四二四二 四二四二
4️⃣2️⃣4️⃣2️⃣ 4242 4242 4242
four two four two four two four two four two four two four two four two
Four Two Four Two Four Two Four Two Four Two Four Two Four Two Four Two
four two four two, four two four two, four two four two, four two four two
forty two forty two forty two forty two forty two forty two forty two forty two
forty-two forty-two forty-two forty-two forty-two forty-two forty-two forty-two
4 two 4 two 4 two 4 two 4 two 4 two 4 two 4 two
fourtwofourtwo fourtwofourtwo fourtwofourtwo fourtwofourtwo
4242 then 4242 then 4242 then 4242
4242 and 4242 and 4242 and 4242
4242, then 4242, then 4242 and then 4242
4242 dash 4242 dash 4242 dash 4242
4242 4242 4242 4242.
4242424242424242!
(4242 4242 4242 4242)
"4242 4242 4242 4242"
#4242424242424242
💳 4242 4242 4242 4242
**4242 4242 4242 4242**
my card is 4242 4242 4242 4242
my card number is 4242424242424242
card number: 4242424242424242
Card: 4242424242424242
card=4242424242424242
card no. 4242 4242 4242 4242
card #4242424242424242
number 4242424242424242
CC: 4242424242424242
visa 4242424242424242
it's a visa: 4242 4242 4242 4242
it's 4242 4242 4242 4242
its 4242424242424242
sure, 4242 4242 4242 4242
ok 4242424242424242
here you go: 4242424242424242
here you go 4242424242424242 thanks
4242424242424242 please
4242424242424242 is my card number
no problem, it's 4242 4242 4242 4242
no it's 4242 4242 4242 4242
sorry, 4242 4242 4242 4242
yes 4242 4242 4242 4242
please use 4242 4242 4242 4242
use 4242424242424242 instead
debit card 4242424242424242
my visa number is 4242 4242 4242 4242 ok?
the numbers are 4242 4242 4242 4242
cardnumber4242424242424242
card number4242424242424242
4242424242424242 (visa)
4242 4242 4242 4242 😀
four two four two 4242 4242 4242
"""
RENDERINGS = [
    line.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r")
    for line in _RENDERINGS.strip("\n").splitlines()
]


def test_a_number_is_read_in_every_rendering() -> None:
    assert misread(["CARD"], dict.fromkeys(RENDERINGS, VISA)) == {}


def test_a_whole_number_is_read_at_any_step() -> None:
    states = ["NAME", "EXPIRY", "CVV", "CONFIRM", "CARD again", "NAME again"]
    assert misread(states, dict.fromkeys(RENDERINGS[:40], VISA)) == {}


BRANDS = {
    "4242424242424242": "visa-4242",
    "4222222222222": "visa-2222",
    "4000000000000000006": "visa-0006",
    "5555555555554444": "mastercard-4444",
    "2223003122003222": "mastercard-3222",
    "5105105105105100": "mastercard-5100",
    "2720990000000007": "mastercard-0007",
    "378282246310005": "amex-0005",
    "3782 822463 10005": "amex-0005",
    "3714-496353-98431": "amex-8431",
    "3782 8224 6310 005": "amex-0005",
    "6011111111111117": "discover-1117",
    "6011 0009 9013 9424": "discover-9424",
    "3056930009020004": "diners-0004",
    "36227206271667": "diners-1667",
    "3622 720627 1667": "diners-1667",
    "3566002020360505": "jcb-0505",
    "6200000000000005": "unionpay-0005",
    "6205500000000000004": "unionpay-0004",
    "6759649826438453": "maestro-8453",
    "three seven eight two eight two two four six three one zero zero zero five": "amex-0005",
    "triple five five, triple five five, triple five five, double four double four": "mastercard-4444",
    "5555 5555 5555 double four double four": "mastercard-4444",
}


def test_every_brand_is_known() -> None:
    expected = {number: f"details card={card}" for number, card in BRANDS.items()}
    assert misread(["CARD"], expected) == {}


REFUSED = cases("""
4242424242424241 => details card!checksum
4242 4242 4242 4241 => details card!checksum
my card is 4242 4242 4242 4241 => details card!checksum
4242424242424224 => details card!checksum
424242424242424 => details card!wrong_length
42424242424242424 => details card!wrong_length
378282246310006 => details card!checksum
37828224631000 => details card!wrong_length
55555555555544444 => details card!wrong_length
9999999999999999 => details card!unknown_brand
1234567812345678 => details card!unknown_brand
1234 5678 1234 5678 => details card!unknown_brand
0000000000000000 => details card!unknown_brand
1111111111111111 => details card!unknown_brand
42424242424242424242 => details card!too_long
4242424242424242424242424242 => details card!too_long
1234567 => details card!too_short
12 => details card!too_short
12345 => details card!too_short
four two four two four two four two four two four two four two four one => details card!checksum
""")


def test_a_bad_number_gets_its_reason() -> None:
    assert misread(["CARD"], REFUSED) == {}


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("378282246310005", "details card!brand_not_accepted"),
        ("my amex is 3782 822463 10005", "details card!brand_not_accepted"),
        ("4242424242424242", "details card=visa-4242"),
        ("378282246310006", "details card!checksum"),
    ],
)
def test_a_brand_that_is_not_accepted_is_said_so(message: str, expected: str) -> None:
    assert reading("CARD", message, accepted=("visa", "mastercard")) == expected


PIECES = [
    "4242 4242 | 4242 4242",
    "42424242 | 42424242",
    "4242 4242 4242 | 4242",
    "424242424242 | 4242",
    "42 | 42424242424242",
    "424242 | 4242424242",
    "4 | 2 | 4 | 2 | 4 | 2 | 4 | 2 | 4 | 2 | 4 | 2 | 4 | 2 | 4 | 2",
    "four | two | four | two | four | two | four | two | 42 | 42 | 42 | 42",
    "four two four two four two | four two | four two four two | four two four two",
    "forty two | forty two | 42 | 42 | 4242 | 4242",
    "first 4242 | then 4242 | then 4242 | and 4242",
    "it starts with 4242 | next 4242 | next 4242 | lastly 4242",
    "424242... | ...42 | 4242 | 4242.",
    "4242 42, | 42, | 4242, | 4242",
    "4242-42- | 42- | 4242- | 4242",
    "the first four are 4242 | 4242 | 4242 | 4242",
    "my card is 4242 | 4242 | 4242 | 4242",
    "424242 | 42 | 4242424242424242",
    "4242 4242 4242 | 4242 4242 4242 4242",
    "424242 | 4242 4242 4242 4242",
    "4 | 4242 4242 4242 4242",
    "٤٢٤٢٤٢ | ٤٢ | ٤٢٤٢ | ٤٢٤٢",
    "sure 424242 | 42 | ok 4242 | and finally 4242",
    "4242 then 4242 | then 4242 | and the last 4242",
]


@pytest.mark.parametrize("messages", PIECES)
def test_a_number_may_come_in_pieces(messages: str) -> None:
    held = ""
    for message in messages.split("|"):
        said = read("CARD", message.strip(), held=held)
        assert not said.rejected
        number = said.found[Field.CARD]
        assert isinstance(number, Digits)
        held = number.reveal()
    assert isinstance(number, Pan)
    assert held == "4242424242424242"


@pytest.mark.parametrize(
    ("messages", "brand"),
    [
        ("3782 8224 | 6310 | 005", "amex"),
        ("3782 822463 | 10005", "amex"),
        ("the first is 5555 | 5555 | 5555 | 4444", "mastercard"),
        ("3622 720627 | 1667", "diners"),
        ("6011 1111 | 1111 | 1117", "discover"),
    ],
)
def test_pieces_of_other_brands(messages: str, brand: str) -> None:
    held = ""
    for message in messages.split("|"):
        number = read("CARD", message.strip(), held=held).found[Field.CARD]
        assert isinstance(number, Digits)
        held = number.reveal()
    assert isinstance(number, Pan)
    assert number.brand.name == brand


MAY_BE_A_CODE = ("123", "4242", "4242.", "sure 4242", "three seven eight two", "it is 4242")


def test_three_or_four_digits_alone_are_never_held() -> None:
    """They may be the security code, which must not be at rest (PCI DSS 3.3.1); no try counts."""
    wanted = dict.fromkeys(MAY_BE_A_CODE, "details card!too_few_digits")
    assert misread(["CARD", "CARD again"], wanted) == {}
    assert all(
        said.rejected[Field.CARD].is_doubtful for _, said in read_all(["CARD"], MAY_BE_A_CODE)
    )


WHILE_IN_PIECES = cases("""
is this safe? => question
why do you need it => question
cancel => cancel
no => cancel
ok => assent
wait => question
my name is Bob => details name=Bob
actually my name is Bob Jones => details name=Bob Jones
5555 5555 5555 4444 => details card=mastercard-4444
start over => start
wrong => change
wrong number => change card
9999 => details card=424242429999...
4242 4241 => details card!checksum
""")


def test_pieces_may_be_left_for_something_else() -> None:
    assert misread(["CARD"], WHILE_IN_PIECES, held="42424242") == {}


def test_whoever_held_nearly_a_whole_number_may_say_something_else() -> None:
    wanted = {"hello": "greeting", "is this safe?": "question", "hang on": "question"}
    for held in ("555555555555", "5555555555554", "55555555555544", "555555555555444"):
        assert misread(["CARD", "CVV"], wanted, held=held) == {}


TOGETHER = cases("""
4242424242424242 12/27 => details card=visa-4242 expiry=12/2027
4242424242424242 12/27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 1227 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 12 27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 12 2027 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242,12/27,456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242, 12/27, 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242|12|27|456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242|12/2027|456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242;1227;456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242/1227/456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242-1227-456 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 1227 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 12/27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 12-27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 12.27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 456 12/27 => details card=visa-4242 expiry=12/2027 cvv=456
4242 4242 4242 4242 456 1227 => details card=visa-4242 expiry=12/2027 cvv=456
12/27 4242 4242 4242 4242 456 => details card=visa-4242 expiry=12/2027 cvv=456
12/27 456 4242 4242 4242 4242 => details card=visa-4242 expiry=12/2027 cvv=456
456 12/27 4242424242424242 => details card=visa-4242 expiry=12/2027 cvv=456
456 4242424242424242 12/27 => details card=visa-4242 expiry=12/2027 cvv=456
1227 456 4242424242424242 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242\\n12/27\\n456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242\\n1227\\n456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 exp 12/27 cvv 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 exp 1227 cvv 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 expires 12/27 code 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 valid thru 12/27, security code 456 => details card=visa-4242 expiry=12/2027 cvv=456
cvv 456 exp 12/27 card 4242424242424242 => details card=visa-4242 expiry=12/2027 cvv=456
my card is 4242 4242 4242 4242, it expires 12/27 and the cvv is 456 => details card=visa-4242 expiry=12/2027 cvv=456
card number 4242424242424242 expiry december 2027 cvv 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 December 2027 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 dec 27 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 and 12/27 and 456 => details card=visa-4242 expiry=12/2027 cvv=456
4242424242424242 456 => details card=visa-4242 cvv=456
4242424242424242 cvv 456 => details card=visa-4242 cvv=456
378282246310005 12/27 1234 => details card=amex-0005 expiry=12/2027 cvv=1234
3782 822463 10005 12/27 1234 => details card=amex-0005 expiry=12/2027 cvv=1234
3782 822463 10005 1227 1234 => details card=amex-0005 expiry=12/2027 cvv=1234
378282246310005 1227 1234 => details card=amex-0005 expiry=12/2027 cvv=1234
378282246310005 12/27 123 => details card=amex-0005 expiry=12/2027 cvv!wrong_length
4242424242424242 12/27 1234 => details card=visa-4242 expiry=12/2027 cvv!wrong_length
4242424242424242 13/27 456 => details card=visa-4242 cvv=456 expiry!month
4242424242424242 01/20 456 => details card=visa-4242 cvv=456 expiry!expired
4242424242424241 12/27 456 => details expiry=12/2027 cvv=456 card!checksum
5555555555554444 0131 999 => details card=mastercard-4444 expiry=01/2031 cvv=999
four two four two four two four two four two four two four two four two december twenty twenty seven cvv four five six => details card=visa-4242 expiry=12/2027 cvv=456
""")


def test_number_date_and_code_come_together() -> None:
    assert misread(["CARD"], TOGETHER) == {}


def test_they_come_together_at_any_step() -> None:
    good = {message: expected for message, expected in TOGETHER.items() if "!" not in expected}
    assert misread(["NAME", "EXPIRY", "CVV", "CARD again", "CONFIRM"], good) == {}


AMONG_OTHER_DIGITS = cases("""
That is the old one. 5555 5555 5555 4444 => details card=mastercard-4444
the first one then, 5555 5555 5555 4444, 12/28 => details card=mastercard-4444 expiry=12/2028
six o'clock, five. 5555555555554444 twelve/twenty eight => details card=mastercard-4444 expiry=12/2028
5555 5555 5555 4444 twelve => details card=mastercard-4444
attempt number two, 4242 4242 4242 4241 => details card!checksum
mine ends 4444. 5555 5555 5555 4444. so there => details card=mastercard-4444
it ends in 4444, 5555 5555 5555 4444 => details card=mastercard-4444
not the one ending 9995. 5555 5555 5555 4444 12/28 => details card=mastercard-4444 expiry=12/2028
1228 5555 5555 5555 4444 => details card=mastercard-4444 expiry=12/2028
1228 4242 4242 4242 4241 => details expiry=12/2028 card!checksum
9242 4242 4242 4242 1230 => details expiry=12/2030 card!unknown_brand
1142 4242 4242 4242 1230 => details expiry=12/2030 card!unknown_brand
0042 9999 9999 9999 9999 => details card!unknown_brand
4242. 4242. 4242. 4241. => details card!checksum
5555 5555 and then it goes 5555 4444 => details card=mastercard-4444
begins 5555 5555 5555, the last four are 4444 => details card=mastercard-4444
5555 5555 or else 5555 4444 => details card=55555555...
4O00 0000 0000 0002 => details card=visa-0002
""")


def test_a_whole_number_is_found_among_other_digits() -> None:
    """What is a number by itself is one, whatever other digits or number words stand beside it."""
    assert misread(["CARD"], AMONG_OTHER_DIGITS) == {}


@pytest.mark.parametrize(
    "message",
    [
        "4242 4242 4242 4241, oh dear, the last digit is a 2",
        "4242 4242 4242 4241 whoops typo",
        "4242 4242 4242 4241 but I can't read the end of it",
        "4242 4242 4242 4242, the last number is a six",
    ],
)
def test_a_number_that_is_said_to_be_wrong_is_asked_back(message: str) -> None:
    why = read("CARD", message).rejected[Field.CARD]
    assert why.reason is Reason.CHECKSUM
    assert why.is_doubtful


def test_a_correction_that_agrees_changes_nothing() -> None:
    agreeing = ["4242 4242 4242 4242, the last one is a two", "4242 4242 4242 4242 last digit is 2"]
    assert misread(["CARD"], dict.fromkeys(agreeing, VISA)) == {}


ANYWHERE_ELSE = {
    "NAME": ["1234", "order 12345", "my order number is 123456"],
    "EXPIRY": ["12345"],
    "CVV": ["12345", "123"],
    "CONFIRM": ["1234", "12345"],
    "CARD": [
        "my zip is 94103", "my phone number is 555 0100", "call me on +1 415 555 0100",
        "phone: 415-555-0100", "my order number is 123456", "order #10023", "invoice 20261121",
        "it costs $4242", "is it 4242 dollars?", "I have 2 cards", "it ends in 4242?", "12/27",
        "December 2027", "cvv 123", "it has 75,000 in it", "there's 3,500.00 left", "I have 250000 on it",
        "I have about 5000 in my account", "I am 42 years old", "in 5 minutes", "one moment", "which one",
    ],
}  # fmt: skip


@pytest.mark.parametrize("state", ANYWHERE_ELSE)
def test_other_digits_are_no_card(state: str) -> None:
    read = read_all([state], ANYWHERE_ELSE[state])
    assert [where for where, said in read if Field.CARD in {*said.found, *said.rejected}] == []


@given(
    digits=st.text("0123456789", min_size=14, max_size=14),
    brand=st.sampled_from(["4", "55"]),
    written=st.sampled_from(["{} {} {} {}", "{}{}{}{}", "{}-{}-{}-{}"]),
    followed_by=st.sampled_from([" 12 27 {}", " {}", " 12/27 {}", " 1227 {}", "\n12 27\n{}"]),
    code=st.integers(0, 999),
)
def test_a_mistyped_number_is_not_completed_by_the_date_or_the_code(
    digits: str, brand: str, written: str, followed_by: str, code: int
) -> None:
    """Else one mistyped number in ten would pass Luhn, and its last four would hold the code."""
    number = (brand + digits)[:16].ljust(16, "0")
    assume(not passes_luhn(number))
    grouped = written.format(*(number[at : at + 4] for at in range(0, 16, 4)))
    understood = read("CARD", grouped + followed_by.format(f"{code:03}"))
    assert not isinstance(understood.found.get(Field.CARD), Pan)
    assert understood.rejected[Field.CARD].reason is Reason.CHECKSUM


def test_an_end_that_may_be_a_month_and_a_year_is_no_other_cards() -> None:
    taken = "details card=mastercard-4444"
    said = reading("CARD", "5555 5555 5555 4444, ending 1228")
    assert said in {taken, f"{taken} expiry=12/2028"}
