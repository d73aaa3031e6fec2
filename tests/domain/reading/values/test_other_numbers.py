"""A number counts where it is offered: one of something else is no part of a card."""

# ruff: noqa: E501  (messages as people type them)

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.reading.saying import cases, misread, misread_rows, read, read_all

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.offers import Offered, load_weights
from payment_smart_bot.domain.reading.english.other_numbers import set_aside_other_numbers
from payment_smart_bot.domain.reading.english.words.plain_words import mend_labels
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

OF_SOMETHING_ELSE = """
I have a discount code 500
the sms code is 482
voucher code 500
error code 404
gate code 115
country code 044
my pin is 123
my apartment is 482
it is apartment 482
500 is my coupon
500 is my discount code
my invoice of $999
it was 999 euros
the fee is 9.99
call me on 555 0143 please
call +1 202 555 0143
my bus is the 115
I was born 12/29
my birthday is 12/28
12/28 is my birthday
we travel on 12/28
room 12-28
flat 12/28
ref INV-2026/10
valid from 12/28
issued 12/28
I live at number 482
my old code 482
not 482
it isn't 482
my son is 123 months old
the password you sent is 4821
""".strip().splitlines()


def test_numbers_of_something_else_are_no_details() -> None:
    states = ["NAME", "CARD", "CVV", "CONFIRM"]
    read = read_all(states, OF_SOMETHING_ELSE)
    wrong = {where: (said.found, said.rejected) for where, said in read if said.found}
    assert wrong == {}
    read = read_all(["EXPIRY"], OF_SOMETHING_ELSE)
    assert [where for where, said in read if {*said.found} & {Field.CVV, Field.CARD}] == []


BESIDE_A_VALUE = cases("""
CVV | my coupon is 500 and the cvv is 123 => details cvv=123
CVV | room 482, code 123 => details cvv=123
CVV | the sms code is 482, cvv 123 => details cvv=123
CVV | not 482, it's 123 => details cvv=123
CVV | it was 482 but the cvv is 123 => details cvv=123
EXPIRY | valid from 12/26 expires 12/29 => details expiry=12/2029
EXPIRY | invoice of 03/28: card expires 12/29 => details expiry=12/2029
EXPIRY | not 12/31, 11/31 => details expiry=11/2031
EXPIRY | 12/31, sorry, 11/31 => details expiry=11/2031
EXPIRY | 12/31 or 11/31 => details expiry!two_values
CARD | 5555555555554444 or 4242424242424242 => details card!two_values
CARD | not 4242424242424242 but 5555555555554444 => details card=mastercard-4444
CARD | 4242424242424242, no wait, 5555555555554444 => details card=mastercard-4444
CARD | 4242424242424242 4242424242424242 => details card=visa-4242
EXPIRY | 02/31, that's my passport, card ends 11/28 => details expiry=11/2028
EXPIRY | my b-day is 11/27, the card is 12/28 => details expiry=12/2028
EXPIRY | the party is on 24/12, card 12/28 => details expiry=12/2028
CARD | 1. 5555 5555 5555 4444\\n2. 12/28\\n3. 123 => details card=mastercard-4444 expiry=12/2028 cvv=123
CARD | 1) Ann Lee 2) 5555555555554444 3) 12/28 4) 123 => details name=Ann Lee card=mastercard-4444 expiry=12/2028 cvv=123
CARD | 49.00 - 5555 5555 5555 4444 - 12/28 => details card=mastercard-4444 expiry=12/2028
CARD | 4242 4242 4242 4242 got declined, try 5555 5555 5555 4444 => details card=mastercard-4444
CVV | the code is 4417.. no thats the amex. visa: 226 => details cvv=226
CONFIRM | cvv 123 or cvv 321 => details cvv!two_values
CONFIRM | yes, my apartment is 482 => assent
CONFIRM | yes, my total is $9.99 => question
CVV | yes, $9.99 => assent
CONFIRM | confirm. call me on 555 0143 => assent
""")


CHOSEN = cases("""
CVV | 361, or 367.. 367 => details cvv=367
CVV | 361, or is it 367? No, 361 => details cvv=361
CVV | the back says 361, or 367.. 361 => details cvv=361
CVV | it's 361, could be 367 => details cvv!two_values
CVV | the back says 361 I think, might be 367, very worn => details cvv!two_values
CVV | 361 or maybe 367, no wait, 364 => details cvv=364
CVV | 361, the end could be 1 or 7 => details cvv!two_values
CVV | the back says 361, room 224 => details cvv=361
CVV | 361? no.. 455 => details cvv=455
EXPIRY | 12/28, sorry, could be 12/29 => details expiry!two_values
EXPIRY | 12/28 12/29 12/28 => details expiry!two_values
EXPIRY | 12/28 or 13/29 => details expiry!two_values
EXPIRY | The third of March 2031, no, that is my permit. 11/28 => details expiry=11/2028
CARD | 4242424242424242, forget that. 5555555555554444 => details card=mastercard-4444
""")


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("they say 1042 is right", "they say \x01\x01\x01\x01 is right"),
        ("order 1042, my card 4242 4242 4242 4242", None),
        ("1042 1042", "1042 1042"),
    ],
)
def test_the_number_of_the_order_is_no_detail(message: str, left: str | None) -> None:
    """It stands by itself; beside other digits it may be a part of a number."""
    text = MessageText(message)
    set_aside_other_numbers(text, order_id="1042")
    assert "1042" not in text.left if left is None else text.left == left


def test_a_card_is_read_whatever_the_order_is_called() -> None:
    text = MessageText("4242 4242 4242 4242")
    set_aside_other_numbers(text, order_id="4242")
    assert text.left == text.text


def test_one_of_several_is_taken_only_where_it_is_plainly_chosen() -> None:
    assert misread_rows(CHOSEN) == {}


TAKEN_BACK = """
4242 4242 4242 4242 until 01/28. actually no. may I use the other card
5555 5555 5555 4444, scrap that
4242 4242 4242 4242 no wait, not that one
4242 4242 4242 4242 12/28. don't use it
code 123, no wait
""".strip().splitlines()


def test_what_is_taken_back_in_the_same_message_is_not_taken() -> None:
    read = read_all(["NAME", "CARD", "EXPIRY", "CVV"], TAKEN_BACK)
    assert [where for where, said in read if said.found or said.rejected] == []


@pytest.mark.parametrize(
    "message",
    [
        "confirm, 4242 4242 4242 4242 actually no",
        "4242 4242 4242 4242, scrap that, confirm",
        "yes. 12/29, no wait",
        "use 4242 4242 4242 4242. no wait, don't use it. confirm",
    ],
)
def test_no_consent_takes_a_value_back(message: str) -> None:
    said = read("CONFIRM", message)
    assert not said.found
    assert said.event is not Event.CONSENT


NOT_TAKEN_BACK = cases("""
4242 4242 4242 4242, no wait, yes it is right => details card=visa-4242
4242 4242 4242 4242 actually no rush => details card=visa-4242
4242 4242 4242 4242, 12/28, cvv 123, no wait, 124 => details card=visa-4242 expiry=12/2028 cvv=124
""")


def test_what_is_only_corrected_beside_it_is_taken() -> None:
    assert misread(["CARD"], NOT_TAKEN_BACK) == {}


STRONG = cases("""
my account number is 4242 4242 4242 4242 => details card=visa-4242
text me if it is declined, 4242424242424242 => details card=visa-4242
order 4242424242424242 => details card=visa-4242
card no: 4242 4242 4242 4242, phone 555 0143 => details card=visa-4242
""")


def test_a_sound_card_number_speaks_for_itself() -> None:
    assert misread(["NAME", "CARD", "CVV", "CONFIRM"], STRONG) == {}


GIVEN_UP = cases("""
that was my old card => change card
the number I gave you was wrong => change card
it is an expired card => change card
""")


def test_what_is_taken_back_is_given_up_without_a_new_value() -> None:
    assert misread(["EXPIRY", "CVV", "CONFIRM"], GIVEN_UP) == {}


def test_the_value_that_is_offered_is_taken_beside_them() -> None:
    assert misread_rows(BESIDE_A_VALUE) == {}


THINGS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=12)
AROUND = (
    "my {thing} is {code}", "{thing} {code}", "the {thing} code is {code}", "{code} is my {thing}",
    "{thing}: {code}", "I saw {code} on the {thing}", "{code} {thing}",
)  # fmt: skip
LONGEST_OF_TALK = 6
"""A shorter word that no list of English has ties a number to nothing: "sige 233"."""
TALK = frozenset({"{thing} {code}", "{code} {thing}"})


@given(
    THINGS, st.integers(0, 999), st.sampled_from(AROUND), st.sampled_from(["CVV", "CARD", "NAME"])
)
def test_no_clause_about_another_thing_offers_a_code(
    thing: str, code: int, sentence: str, state: str
) -> None:
    """Whatever the thing is: a clause with a word that no example has is doubtful at most."""
    known = OFFERING | NUMBER_WORDS | EVERYDAY | load_weights()[Offered.CODE].words
    assume(mend_labels(thing) not in known)
    assume(sentence not in TALK or len(thing) > LONGEST_OF_TALK)
    said = read(state, sentence.format(thing=thing, code=f"{code:03}"))
    assert Field.CVV not in said.found
    assert all(why.is_doubtful for why in said.rejected.values())


DATES_OF_OTHERS = (
    "my {thing} is 12/27", "the {thing} is on 12/27", "{thing} 12/27", "our {thing} ends 12/27",
    "my {thing} runs out 12/27", "{thing} due 12/27", "{thing} 12/27 please",
)  # fmt: skip


@given(
    st.sampled_from(
        "lease warranty permit festival harvest marathon surgery semester voucher mortgage dog "
        "holiday anniversary deadline vaccine recital".split()
    ),
    st.sampled_from(DATES_OF_OTHERS),
)
def test_no_clause_about_another_thing_offers_a_date(thing: str, sentence: str) -> None:
    said = read("EXPIRY", sentence.format(thing=thing))
    assert Field.EXPIRY not in said.found
    assert all(why.is_doubtful for why in said.rejected.values())


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("$49", True), ("$49.00", True), ("49 dollars", True), ("$49.", True), ("$49.01", False),
        ("$4900", False), ("$4.900", False), ("pay 49.00", True), ("room 4900", False),
    ],
)  # fmt: skip
def test_an_amount_is_compared_with_what_is_due(written: str, same: bool) -> None:
    (other,) = set_aside_other_numbers(MessageText(written))
    assert other.is_amount(Money(4900, "usd")) is same
    assert not other.is_amount(None)
    assert "49" not in repr(other)


@pytest.mark.parametrize("state", ["NAME", "CARD", "CVV", "CONFIRM"])
@pytest.mark.parametrize("message", ["is it $49?", "so $49, right?"])
def test_a_question_with_a_sum_is_answered_by_the_amount(state: str, message: str) -> None:
    assert read(state, message).topic is Topic.HOW_MUCH


REFUSED_CARDS = cases("""
The bank declined me on my Mastercard, 5555 5555 5555 4444. Why? => question
4000 0000 0000 0002 keeps getting refused, what now => question
they declined my other card, use 5555 5555 5555 4444 => details card=mastercard-4444
you refused my visa, my amex is 378282246310005 => details card=amex-0005
""")


def test_a_card_that_is_told_as_refused_is_not_offered() -> None:
    assert misread(["CARD"], REFUSED_CARDS) == {}
