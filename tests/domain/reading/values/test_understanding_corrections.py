"""Any field can be corrected at any step, in whatever words."""

import pytest
from tests.domain.reading.saying import EVERY_STATE, cases, misread, read, read_all, reading

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field, Question

PARTS_PUT_RIGHT = cases("""
month is wrong, should be 11 instead of 10 => change expiry
not the year, the month. its 5 not 6 => change expiry
i mixed the month up => change expiry
the month is right => assent
number same, cvv same => change
hang on, 226 => change cvv
no wait, that's a 7, i've held it to the lamp now, 527 => change cvv
sorry love my glasses were off. 214 => change cvv
sorry, wrong flat, 316 => unclear
oh no, that was off my own card. hers she tells me is 572 => change cvv
it ought to read 572. Put that down please => change cvv
naku mali 903 => change cvv
560 sorry => change cvv
""")
NO_PARTS = (
    "413 pounds??",
    "did you say 413?",
    "no no 413 is my room",
    "oh his bus was the 413",
    "it ought to be 413 pounds",
    "hang on 2 min",
    "1042 wait",
)

ANY_FIELD_OPEN = ("NAME", "CARD", "EXPIRY", "CVV", "CONFIRM")

NEW_NAMES = """
my name is Bob Jones
actually my name is Bob Jones
Actually, my name is Bob Jones
sorry, my name is Bob Jones
no, my name is Bob Jones
no my name is Bob Jones
oops, my name is Bob Jones
wait, my name is Bob Jones
the name should be Bob Jones
name should be Bob Jones
the name must be Bob Jones
my name should be Bob Jones please
change my name to Bob Jones
change the name to Bob Jones
please change the name to Bob Jones
can you change the name to Bob Jones
can you change my name to Bob Jones?
could you change the name to Bob Jones please?
I want to change my name to Bob Jones
I'd like to change the name to Bob Jones
correct the name to Bob Jones
update the name to Bob Jones
update my name to Bob Jones
set the name to Bob Jones
make the name Bob Jones
the name is Bob Jones
the name is actually Bob Jones
the correct name is Bob Jones
correct name: Bob Jones
the name on the card is Bob Jones
the name on the card is actually Bob Jones
name: Bob Jones
Name: Bob Jones
new name: Bob Jones
cardholder: Bob Jones
cardholder name is Bob Jones
wrong name, it's Bob Jones
wrong name, it should be Bob Jones
the name is wrong, it's Bob Jones
my name is wrong, it should be Bob Jones
no, the name is wrong. It's Bob Jones
the name is Bob Jones, not Jane Doe
my name is Bob Jones not Jane Doe
yes but my name is Bob Jones
confirm my name is Bob Jones
ok but the name is Bob Jones
I misspelled my name, it's Bob Jones
my name's Bob Jones
it's not Jane Doe, my name is Bob Jones
change name from Jane Doe to Bob Jones
use the name Bob Jones
put the name as Bob Jones
I meant my name is Bob Jones
""".strip().splitlines()


def test_a_new_name() -> None:
    states = ["CARD", "EXPIRY", "CVV", "CONFIRM", "NAME again", "CARD again"]
    assert misread(states, dict.fromkeys(NEW_NAMES, "details name=Bob Jones")) == {}


NEW_CARDS = """
no it's 4000 0566 5566 5556
no, it's 4000056655665556
sorry, wrong card: 4000056655665556
sorry wrong card, 4000056655665556
wrong card, use 4000 0566 5566 5556
use 4000056655665556 instead
use this card instead 4000056655665556
please use 4000056655665556
change the card to 4000056655665556
change my card number to 4000 0566 5566 5556
can you change the card to 4000056655665556?
my card number is 4000056655665556
actually it's 4000056655665556
actually my card is 4000056655665556
the correct number is 4000056655665556
the card number should be 4000056655665556
I meant 4000056655665556
I made a mistake, it's 4000056655665556
the number is wrong, it's 4000056655665556
oops 4000056655665556
new card: 4000056655665556
new card number 4000056655665556
no, 4000056655665556
yes but use 4000056655665556
let me use another card: 4000056655665556
cancel that card and use 4000056655665556
stop, use 4000056655665556
don't use that card, use 4000056655665556
""".strip().splitlines()


def test_a_new_number() -> None:
    assert misread(EVERY_STATE, dict.fromkeys(NEW_CARDS, "details card=visa-5556")) == {}


NEW_DATES = """
change the expiry to 11/28
change expiry to 11/28
change the expiry date to 11/2028
please change the expiration date to 11/28
can you change the date to 11/28?
I want to change the expiry date to november 2028
the expiry is 11/28
expiry: 11/28
expiry should be 11/28
the date should be 11/28
no it's 11/28
no, 11/28
sorry, 11/28
actually 11/28
actually it's 11/28
oops, it's 11/28 not 12/27
wrong date, it's 11/28
the date is wrong, it's 11/28
it expires 11/28
my card expires in november 2028
exp 11/28
11/28
november 2028
update the expiry to 11/28
I meant 11/28
sorry I meant november 2028
the correct date is 11/28
yes but the date is 11/28
expiry 1128
change the expiry to 1128
change the expiry to 11 28
""".strip().splitlines()


def test_a_new_date() -> None:
    states = [*ANY_FIELD_OPEN, "EXPIRY again"]
    assert misread(states, dict.fromkeys(NEW_DATES, "details expiry=11/2028")) == {}


NEW_CODES = """
change the cvv to 321
the cvv is 321
wrong cvv, it's 321
the code is wrong, it's 321
sorry, the cvv is 321
my cvv is actually 321
actually the code is 321
no, the cvv is 321
cvv should be 321
the security code should be 321
""".strip().splitlines()


def test_a_new_code() -> None:
    assert misread(ANY_FIELD_OPEN, dict.fromkeys(NEW_CODES, "details cvv=321")) == {}


SEVERAL = {
    "my name is Bob Jones and the expiry is 11/28": "details name=Bob Jones expiry=11/2028",
    "change the name to Bob Jones and the date to 11/28": "details name=Bob Jones expiry=11/2028",
    "name: Bob Jones, card: 4000056655665556": "details name=Bob Jones card=visa-5556",
    "card 4000056655665556 exp 11/28 cvv 321": "details card=visa-5556 expiry=11/2028 cvv=321",
    "use 4000056655665556 11/28 321 instead": "details card=visa-5556 expiry=11/2028 cvv=321",
    "expiry 11/28, cvv 321": "details expiry=11/2028 cvv=321",
}  # fmt: skip


def test_several_at_once() -> None:
    assert misread(ANY_FIELD_OPEN, SEVERAL) == {}


BAD = {
    "my name is 4242": "details name!not_a_name",
    "my name is R2D2": "details name!not_a_name",
    "name: 123": "details name!not_a_name",
    "change my name to B0b": "details name!not_a_name",
    "change the expiry to 13/28": "details expiry!month",
    "change the expiry to 01/20": "details expiry!expired",
    "exp 13/28": "details expiry!month",
    "no it's 4000 0566 5566 5557": "details card!checksum",
    "my card number is 4000056655665557": "details card!checksum",
    "change the cvv to 12": "details cvv!wrong_length",
}


def test_a_bad_correction_gets_its_reason() -> None:
    assert misread(["NAME", "EXPIRY", "CVV", "CONFIRM"], BAD) == {}


WHILE_EDITING = [
    ("NAME again", "Bob Jones", "details name=Bob Jones"),
    ("NAME again", "it's Bob Jones", "details name=Bob Jones"),
    ("NAME again", "keep it", "keep"),
    ("NAME again", "yes", "consent"),
    ("NAME again", "cancel", "cancel"),
    ("CARD again", "4000056655665556", "details card=visa-5556"),
    ("CARD again", "400005", "details card=400005..."),
    ("CARD again", "4000056655665557", "details card!checksum"),
    ("CARD again", "keep it", "keep"),
    ("EXPIRY again", "1128", "details expiry=11/2028"),
    ("EXPIRY again", "11 28", "details expiry=11/2028"),
    ("EXPIRY again", "keep it", "keep"),
]


@pytest.mark.parametrize(("state", "message", "expected"), WHILE_EDITING)
def test_while_a_field_is_edited(state: str, message: str, expected: str) -> None:
    assert reading(state, message) == expected


NAMED_FIELDS = cases("""
the name => change name
name => change name
Name please => change name
oh, just the name => change name
the name on the card => change name
it's the name => change name
card number => change card
the card number => change card
the card => change card
number => change card
expiry => change expiry
the expiry => change expiry
expiry date => change expiry
the date => change expiry
the date please. => change expiry
the security code => change cvv
""")


def test_the_name_of_a_field_answers_what_to_change() -> None:
    states = ["CONFIRM", "NAME again", "CARD again"]
    assert misread(states, NAMED_FIELDS, asked=Question.WHAT_TO_CHANGE) == {}


def test_the_name_of_a_field_is_no_change_at_another_moment() -> None:
    read = read_all(EVERY_STATE, NAMED_FIELDS)
    assert [where for where, said in read if said.event is Event.CHANGE] == []


@pytest.mark.parametrize(
    "message",
    [
        "confirm",
        "cancel",
        "nothing",
        "keep the name",
        "not the name",
        "the date?",
        "ok",
        "Bob Jones",
    ],
)
def test_other_answers_to_what_to_change_mean_what_they_always_mean(message: str) -> None:
    asked = reading("CONFIRM", message, asked=Question.WHAT_TO_CHANGE)
    assert asked == reading("CONFIRM", message)


AFTER_A_QUESTION = """
is it refundable? forget it, cancel => cancel
is it safe? cancel => cancel
is it safe? stop, I don't want to pay => cancel
how long does it take? no, cancel it please => cancel
is it safe? use another card => change card
is it safe? I want to change the date => change expiry
is it safe? the number I gave you was wrong => change card
is it safe? change my name => change name
is it safe? no => question
is it safe? no thanks => question
is it safe? never mind => question
is it safe? forget it => question
is it safe? yes => question
is it safe? confirm => question
can I cancel later? confirm => question
does it cost extra? no? then confirm => question
how do I cancel? thanks => question
can I cancel? not yet => question
what happens when I say cancel? I don't want to cancel => question
is it safe? don't cancel => question
what if I don't want to? if so cancel => question
"""


@pytest.mark.parametrize("state", ["CARD", "EXPIRY", "CVV", "CONFIRM"])
def test_what_is_wished_after_a_question_counts_and_what_answers_it_does_not(state: str) -> None:
    """A cancellation in so many words and a wish to change; never a consent, never a bare no."""
    expected = dict(line.split(" => ") for line in AFTER_A_QUESTION.strip().splitlines())
    assert {message: reading(state, message) for message in expected} == expected


@pytest.mark.parametrize("state", ["CVV", "CONFIRM"])
@pytest.mark.parametrize(
    ("message", "read_as"),
    [
        (
            "actually, is it safe? no wait, use 05/31 instead",
            "details expiry=05/2031",
        ),
        ("is it safe? oh, the date is 05/31, not 12/27", "details expiry=05/2031"),
        ("is it safe? actually the name is Bob Jones", "details name=Bob Jones"),
        (
            "what is the amount? oh and use 5555555555554444 instead",
            "details card=mastercard-4444",
        ),
    ],
)
def test_a_new_value_after_a_question_is_taken(state: str, message: str, read_as: str) -> None:
    assert reading(state, message) == read_as


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("scrap the card number", "change card"),
        ("cancel the card number", "change card"),
        ("please forget the code", "change cvv"),
        ("cancel my card", "cancel"),
        ("cancel the card payment", "cancel"),
    ],
)
def test_dropping_one_detail_does_not_cancel_the_payment(message: str, expected: str) -> None:
    assert reading("CONFIRM", message) == expected


def test_a_part_that_is_put_right_at_the_summary_asks_for_the_whole() -> None:
    assert misread(["CONFIRM"], PARTS_PUT_RIGHT) == {}
    changes = [message for message in NO_PARTS if reading("CONFIRM", message) == "change cvv"]
    assert changes == []


def test_another_code_is_not_passed_over() -> None:
    """At the summary it is told why the whole card is needed; and so beside a "keep it"."""
    put_right = (
        "I typed 219 and the card says 291", "please change 219 to 291",
        "entered 771 wrongly. 717 is right", "was 096, should've been 069",
    )  # fmt: skip
    assert misread(["CONFIRM"], dict.fromkeys(put_right, "change cvv")) == {}
    others = (
        "is it 219 or 291?", "my PIN is 4471 not 4417", "put 424 candles on, not 420",
        "change the card ending 4242 to one ending 4444",
    )  # fmt: skip
    assert [one for one in others if read("CONFIRM", one).change == Field.CVV] == []
    kept = ("keep it please. 291", "keep the card, its 291", "no leave the card. 069 not 096")
    assert misread(["CARD again", "NAME again"], dict.fromkeys(kept, "keep cvv")) == {}
    assert misread(["CARD again"], dict.fromkeys(["keep it", "keep it, the 4242"], "keep")) == {}


def test_what_is_the_same_in_part_keeps_no_card() -> None:
    assert reading("CARD again", "cvv same, number is the same") == "change expiry"
    assert reading("CARD again", "keep the same number") == "keep"
