"""A whole message: first messages, everything at once, hostile ones, and what holds for all."""

# ruff: noqa: RUF001, E501  (messages as people type them)

from time import process_time

import pytest
from tests.domain.reading.saying import misread, read

from payment_smart_bot.domain.model.topics import Topic

ALL = "details name=Jane Doe card=visa-4242 expiry=12/2027 cvv=123"
_EVERYTHING = r"""
Jane Doe 4242424242424242 12/27 123
Jane Doe, 4242424242424242, 12/27, 123
Jane Doe,4242424242424242,12/27,123
Jane Doe;4242424242424242;12/27;123
Jane Doe | 4242 4242 4242 4242 | 12/27 | 123
Jane Doe\n4242 4242 4242 4242\n12/27\n123
Jane Doe / 4242 4242 4242 4242 / 12/27 / 123
4242 4242 4242 4242 12/27 123 Jane Doe
4242424242424242 12/27 123 jane doe
4242424242424242, 12/27, 123, Jane Doe
123 12/27 4242424242424242 Jane Doe
4242 4242 4242 4242\n12/27\n123\nJane Doe
Name: Jane Doe\nCard: 4242 4242 4242 4242\nExp: 12/27\nCVV: 123
name: jane doe\ncard number: 4242424242424242\nexpiry date: 12/2027\ncvv: 123
NAME - Jane Doe\nCARD - 4242424242424242\nEXP - 12/27\nCVV - 123
Name: Jane Doe, Card: 4242424242424242, Exp: 12/27, CVV: 123
Name Jane Doe Card 4242424242424242 Exp 12/27 CVV 123
Cardholder: Jane Doe; Card number: 4242-4242-4242-4242; Expiration: December 2027; Code: 123
Cardholder Name: Jane Doe\nCard Number: 4242 4242 4242 4242\nExpiration Date: 12/27\nSecurity Code: 123
{"name": "Jane Doe", "card": "4242424242424242", "exp": "12/27", "cvv": "123"}
{name: Jane Doe, number: 4242424242424242, expiry: 12/2027, cvc: 123}
name=Jane Doe&card=4242424242424242&exp=12/27&cvv=123
My name is Jane Doe, my card is 4242 4242 4242 4242, it expires 12/27 and the cvv is 123
my name is Jane Doe my card number is 4242424242424242 expiring 12/27 with cvv 123
I'm Jane Doe, card 4242424242424242, exp 12/27, cvv 123
I'm Jane Doe and my card is 4242424242424242 exp 12/27 cvv 123
Hi, I'm Jane Doe. My card is 4242424242424242, expires December 2027, security code 123.
Hello! I want to pay. Jane Doe, 4242 4242 4242 4242, 12/27, 123
I want to pay, my name is Jane Doe, card 4242424242424242 12/27 123
I'd like to pay with my visa 4242 4242 4242 4242 exp 12/27 cvv 123 name Jane Doe
pay with 4242424242424242 12/27 123 Jane Doe
here are my details: Jane Doe 4242424242424242 12/27 123
Here you go: Jane Doe, 4242424242424242, 12/27, 123. Thanks!
please charge 4242424242424242, 12/27, 123, Jane Doe
my details are: name Jane Doe, card 4242424242424242, expiry 12/27, cvv 123
visa 4242 4242 4242 4242 exp 12/27 cvc 123 Jane Doe
Visa 4242424242424242\nValid thru 12/27\nCVC 123\nJane Doe
Jane Doe 4242 4242 4242 4242 1227 123
Jane Doe 4242424242424242 12 27 123
four two four two four two four two four two four two four two four two, december twenty twenty seven, cvv one two three, name is Jane Doe
Card 4242424242424242 (12/27, 123), Jane Doe
- Jane Doe\n- 4242 4242 4242 4242\n- 12/27\n- 123
Jane Doe\t4242424242424242\t12/27\t123
💳 4242 4242 4242 4242 📅 12/27 🔒 123 👤 Jane Doe
Card number is 4242424242424242, the name on the card is Jane Doe, cvv 123, exp 12/27
"""
EVERYTHING = [
    line.replace("\\n", "\n").replace("\\t", "\t") for line in _EVERYTHING.strip().splitlines()
]


def test_everything_at_once() -> None:
    assert misread(["NAME"], dict.fromkeys(EVERYTHING, ALL)) == {}


def test_after_a_cancel_a_wish_to_pay_begins_anew_with_what_is_given_with_it() -> None:
    anew = ALL.replace("details", "start")
    read = {one: anew if "I want to pay" in one else ALL for one in EVERYTHING}
    assert misread(["CANCELLED"], read) == {}


SOME = {
    "Jane Doe 4242424242424242": "details name=Jane Doe card=visa-4242",
    "Jane Doe, 4242 4242 4242 4242": "details name=Jane Doe card=visa-4242",
    "4242424242424242 Jane Doe": "details name=Jane Doe card=visa-4242",
    "Jane Doe 12/27": "details name=Jane Doe expiry=12/2027",
    "my name is Jane Doe and my card number is 4242424242424242": "details name=Jane Doe card=visa-4242",
    "hi I'm Jane Doe, card 4242424242424242": "details name=Jane Doe card=visa-4242",
    "4242424242424242, is this safe?": "details card=visa-4242",
    "My name is Jane Doe. Is this safe?": "details name=Jane Doe",
    "Jane Doe. what next?": "details name=Jane Doe",
    "my name is Jane Doe, do you take amex?": "details name=Jane Doe",
    "my card is 4242424242424242, I will send the rest later": "details card=visa-4242",
    "4242424242424242 that is my number": "details card=visa-4242",
    "hi": "greeting",
    "Hello!": "greeting",
    "I want to pay": "start",
    "Hi, I want to pay": "start",
    "is this safe?": "question",
}  # fmt: skip


def test_first_messages() -> None:
    assert misread(["NAME"], SOME) == {}


@pytest.mark.parametrize(
    "message",
    [
        "4242424242424242, is this safe?",
        "is this safe? my card is 4242424242424242",
        "My name is Jane Doe. Is this safe?",
        "is it safe? Jane Doe",
    ],
)
def test_a_question_beside_details_is_answered_too(message: str) -> None:
    said = read("NAME", message)
    assert said.found
    assert said.topic is Topic.SAFE


def test_everything_again_at_a_later_step() -> None:
    """A second card comes with everything; a bare name is not needed and may be left aside."""
    misread_in = misread(["EXPIRY", "CVV", "CONFIRM"], dict.fromkeys(EVERYTHING, ALL))
    assert set(misread_in.values()) <= {ALL.replace("name=Jane Doe ", "")}, misread_in


HOSTILE = [
    "no " * 600, "my name is " * 180, "4 " * 1000, "a'" * 1000, "name " * 400, "name: " * 300,
    "card " * 400, "cvv " * 500, "code is " * 250, "code code " * 200, "exp " * 500,
    "valid thru " * 180, "dec " * 500, "december of " * 160, "1/" * 1000, "1-" * 1000,
    "12/27 " * 330, "12/25 " * 330, "12/27 dog " * 200, "on 12/27 " * 220, "4242 " * 400, "4242424242424242 " * 117, "four " * 400, "double " * 280,
    "oh " * 660, "one two " * 250, " " * 2000, "\n" * 2000, "?" * 2000, "-" * 2000, "'" * 2000,
    "." * 2000, "a" * 2000, "4" * 2000, "A " * 1000, "van der " * 250, "it's " * 400, "the " * 500,
    "the name on the card is " * 80, "please " * 285, "and " * 500, "hi, " * 500, "my " * 666,
    "full legal name on the card " * 70, "👍" * 1000, "\u200b" * 2000, "٤" * 2000, "四" * 2000,
    "change the name to " * 100, "\x00" * 2000, "a\x00" * 1000, "is the cvv " * 180, "\u0301" * 2000,
    "name" + " " * 1990 + "x", "cvv" + " " * 1990 + "x", "12" + " " * 1990 + "x",
    "dec" + " " * 1990 + "x", "4242" + " " * 1990 + "4242", "1 " * 500 + "x " * 500, "(" * 2000,
    "first name " * 180, "last name: " * 180, "end of " * 280, "month " * 330, "i'm " * 500,
    "is " * 660 + "the name", "7" * 1990 + " the cvv", "the cvv " + "7" * 1990, "a." * 1000,
    "expiry date " * 160, "exp" + ":" * 1900 + "12", "slash " * 330, "\ufdfa" * 2000, "a\ufdfa" * 1000, "4/" * 1000, "，" * 2000,
]  # fmt: skip


PROSE = "My card is a visa, and I would like to pay for the two tickets of the order. " * 26
_TIMES_PROSE = 40


def seconds_for(text: str) -> float:
    """Return the CPU time of reading a message of 2,000 characters in each state that asks."""
    before = process_time()
    for state in ("NAME", "CARD", "EXPIRY", "CVV", "CONFIRM"):
        read(state, text[:2000])
    return process_time() - before


def test_a_hostile_message_takes_no_longer_than_it_must() -> None:
    """What is quadratic takes hundreds of times as long as prose of that length, on any machine."""
    most = _TIMES_PROSE * max(seconds_for(PROSE) for _ in range(3))
    slow = {ascii(text[:12]): seconds for text in HOSTILE if (seconds := seconds_for(text)) > most}
    assert slow == {}, f"more than {most} s"
