"""Several values in one breath, with the words of whoever says them, and what is no value there."""

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.reading.saying import cases, misread_rows, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.cards.card_details import Cvv, Expiry
from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic

DATES_OF_AN_AMEX = """
CARD | 3782 8224 6310 005 and the date is eleven twenty eight => details card=amex-0005 expiry=11/2028
CARD | 3782 8224 6310 005 and it runs out eleven twenty eight => details card=amex-0005 expiry=11/2028
CARD | 3782 8224 6310 005, 1128 is the date => details card=amex-0005 expiry=11/2028
CARD | 3782 8224 6310 005, 1128 is the code => details card=amex-0005 cvv=1128
CARD | 3782 8224 6310 005, the date is eleven twenty eight, code 1 0 0 9 => details card=amex-0005 expiry=11/2028 cvv=1009
"""  # noqa: E501 (a case is one line)
BESIDE_THE_OWNER = """
CARD | 4000 0000 0000 0002, his name is Rob Asante and it's 3/29 => details name=Rob Asante card=visa-0002 expiry=03/2029
CONFIRM | 4000 0000 0000 0002, his name is Rob Asante and it's 3/29 => details name=Rob Asante card=visa-0002 expiry=03/2029
CARD | 4000 0000 0000 0002 her name is Ines Okafor 03/29 345 => details name=Ines Okafor card=visa-0002 expiry=03/2029 cvv=345
CARD | 4000 0000 0000 0002 holder Ines Okafor and the date is 03/29 => details name=Ines Okafor card=visa-0002 expiry=03/2029
CARD | 4242 4242 4242 4242 tom ellery 09/28 and the back is 123 => details name=Tom Ellery card=visa-4242 expiry=09/2028 cvv=123
CARD | 4242 4242 4242 4242 tom ellery 0928 123 => details name=Tom Ellery card=visa-4242 expiry=09/2028 cvv=123
CARD | 4000 0000 0000 0002 and Ines Okafor arrives 03/29 => details card=visa-0002
CARD | 4242 4242 4242 4242 departs gatwick 12/28 => details card=visa-4242
CARD | 4000 0000 0000 0002 birthday party 03/29 => details card=visa-0002
CARD | 4000 0000 0000 0002 harvest festival sunday 03/29 => details card=visa-0002
"""  # noqa: E501 (a case is one line)
TYPED_AND_SAID = """
CARD | 4242.4242.4242.4242\\nnine one six => details card=visa-4242 cvv=916
CARD | 4242\\n4242\\n4242\\n4242, three three seven => details card=visa-4242 cvv=337
EXPIRY | 0530\\nthree six 2 => details expiry=05/2030 cvv=362
EXPIRY | 1028. two nine six => details expiry=10/2028 cvv=296
EXPIRY | Oh seven slash thirty. three zero seven => details expiry=07/2030 cvv=307
EXPIRY | june twenty thirty\\nnine four one => details expiry=06/2030 cvv=941
CARD | 11 2029\\n4242 4242 4242 4242 => details card=visa-4242 expiry=11/2029
CARD | 4242 4242 4242 424, two => details card=visa-4242
"""
PUT_RIGHT_BESIDE_ANOTHER = """
CVV | 456, sorry 465 this is taking forever => details cvv=465
CARD | 4242 4242 4242 4242, 734 oops 743 => details card=visa-4242 cvv=743
CARD | 456, sorry 465\\n4242 4242 4242 4242 => details card=visa-4242 cvv=465
EXPIRY | 10-2031, 358 sorry I mean 385 => details expiry=10/2031 cvv=385
EXPIRY | 0929 and one two three no wait sorry one two four => details expiry=09/2029 cvv=124
"""
MAY_BE_EITHER = """
CARD | 3782 8224 6310 005. 0531 => details card=amex-0005
CARD | 1028, my amex 3782 8224 6310 005 => details card=amex-0005
CARD | 3782 8224 6310 005 exp 05/31 1231 => details card=amex-0005 expiry=05/2031 cvv=1231
EXPIRY | Three digits = 640 cheers\\nvalid upto 07/2030 => details expiry=07/2030 cvv=640
"""
SAID_AGAIN = """
EXPIRY | i said seven twenty nine july twenty twenty nine => details expiry=07/2029
EXPIRY | 07/29 729 => details expiry=07/2029
EXPIRY | july 2029, code 729 => details expiry=07/2029 cvv=729
EXPIRY | 07/29 and 729 on the back => details expiry=07/2029 cvv=729
CARD | 4000 0000 0000 0002, the date is seven twenty nine => details card=visa-0002 expiry=07/2029
CARD | 4000 0000 0000 0002 exp 729 code 729 => details card=visa-0002 expiry=07/2029 cvv=729
CVV | date is fine, 729 => details cvv=729
"""
RUNS_OUT = """
EXPIRY | Valid thru Dec 2028. 4 digit code 7319 => details expiry=12/2028 cvv!wrong_length
CVV | 904. But wait, March 28 was my old one, this one is 11/29, and can I pay half now? => details expiry=11/2029 cvv=904
CVV | 904, the new card says 11/29, do you take amex? => details expiry=11/2029 cvv=904
CVV | 904, is this one 11/29, and can I pay half now? => details cvv=904
CARD | it runs out oh three twenty nine => details expiry=03/2029
CARD | mine runs out end of 11 29 => details expiry=11/2029
NAME | this one goes out 08 27 => details expiry=08/2027
CARD | it runs out 12 => unclear
"""  # noqa: E501 (a case is one line)
OVER = """
EXPIRY | twelve over thirty one => details expiry=12/2031
EXPIRY | it's oh three over twenty twenty eight => details expiry=03/2028
EXPIRY | it says 03 over 2030 => details expiry=03/2030
EXPIRY | I've got 08 over 30. No I'm reading it wrong, Dorothy says it's 03 over 30 => details expiry=03/2030
EXPIRY | 12 over 27 or 12 over 29 => details expiry!two_values
EXPIRY | I got one over twenty of them => unclear
EXPIRY | move it over 12 => unclear
"""  # noqa: E501 (a case is one line)
SAID_TOGETHER = """
NAME | Marcus Bell four two four two four two four two four two four two four two four two june twenty nine one two three => details name=Marcus Bell card=visa-4242 expiry=06/2029 cvv=123
EXPIRY | May thirty oh four seven => details expiry=05/2030 cvv=047
EXPIRY | may twenty thirty oh four seven => details expiry=05/2030 cvv=047
EXPIRY | august 2028, 8 27 => details expiry=08/2028
EXPIRY | august 2028, 8 28 => details expiry=08/2028
EXPIRY | september 2029, 9 29, 318 => details expiry=09/2029 cvv=318
CVV | thats 664 and btw the expiry is 10/28 not 10/27 => details expiry=10/2028 cvv=664
CVV | it's 664 and by the way can I get a receipt => details cvv=664
"""  # noqa: E501 (a case is one line)
CODES = """
EXPIRY | She says 771 on the back. => details cvv=771
EXPIRY | 345 on the back of the card => details cvv=345
EXPIRY | 345 on the back of the lorry => details expiry!no_separator
CONFIRM | my order says 300 on the back => question
EXPIRY | is 345 on the back? => details expiry!no_separator
EXPIRY | oh and 345 => details expiry!no_separator
EXPIRY | 3 4 5 => details expiry!no_separator
CVV | 777 lucky me haha => details cvv=777
CVV | 111 easy to remember => details cvv=111
CVV | my lucky number is 777 => unclear
CVV | remember room 777 => unclear
CVV | could be 713 or 718 cant tell => details cvv!two_values
CVV | 713 or 718, hard to tell => details cvv!two_values
CVV | 713, hard to make out => details cvv=713
CVV | my PO has three digits too, PO 339 => question
CVV | its for PO 339, code is 218 => details cvv=218
CVV | oki po 318 => details cvv=318
CVV | is that the last three on the strip at the back, mine says 4242 190, which part => details cvv!unsure
"""  # noqa: E501 (a case is one line)
_ONES = ("", *"one two three four five six seven eight nine".split())
SUMMARY = ("hi", "Jane Doe", "4242424242424242 12/31 228")
NEEDS_ALL = "I need number, expiry date and security code again"


def test_what_is_typed_and_what_is_said_beside_it_are_two_values() -> None:
    assert not misread_rows(cases(TYPED_AND_SAID))


def test_a_code_is_put_right_whatever_stands_beside_it() -> None:
    assert not misread_rows(cases(PUT_RIGHT_BESIDE_ANOTHER))


def test_a_date_that_is_said_again_without_a_mark_is_no_code() -> None:
    assert not misread_rows(cases(SAID_AGAIN))


def test_four_digits_that_may_be_date_or_code_are_neither() -> None:
    assert not misread_rows(cases(MAY_BE_EITHER))


def test_four_digits_behind_the_name_of_the_date_are_one() -> None:
    assert misread_rows(cases(DATES_OF_AN_AMEX)) == {}


def test_a_date_is_taken_behind_the_owner_of_the_card() -> None:
    assert misread_rows(cases(BESIDE_THE_OWNER)) == {}


def test_a_date_is_what_the_card_runs_out_in() -> None:
    assert misread_rows(cases(RUNS_OUT)) == {}


def test_a_month_over_a_year_is_a_date() -> None:
    assert misread_rows(cases(OVER)) == {}


@given(st.integers(1, 12), st.integers(27, 39), st.sampled_from(("0>2", "")), st.booleans())
def test_any_month_over_a_year_is_a_date(month: int, year: int, form: str, is_long: bool) -> None:
    said = f"{month:{form}} over {'20' if is_long else ''}{year}"
    assert read("EXPIRY", said).found == {Field.EXPIRY: Expiry(2000 + year, month)}


@given(st.integers(27, 39), st.integers(0, 999))
def test_a_year_and_a_code_in_one_run_are_told_apart(year: int, code: int) -> None:
    digits = " ".join(
        "zero one two three four five six seven eight nine".split()[int(one)]
        for one in f"{code:03}"
    )
    tens, ones = divmod(year, 10)
    spoken = f"{'twenty' if tens == 2 else 'thirty'} {_ONES[ones]}".strip()
    found = read("EXPIRY", f"may {spoken}, {digits}").found
    assert found == {Field.EXPIRY: Expiry(2000 + year, 5), Field.CVV: Cvv(f"{code:03}")}


def test_what_is_said_together_is_told_apart() -> None:
    assert misread_rows(cases(SAID_TOGETHER)) == {}


def test_a_code_is_told_by_its_place_or_stands_alone_among_remarks() -> None:
    assert misread_rows(cases(CODES)) == {}


LAST_MONTH = """
Is a card that expires this month still valid?
my card runs out this month will it work
11/26, so it's this month, is that still good?
You didn't say if this month is fine.
It says 11/26, that's this month, does it still work? Code is 808 if so
does it still work if it expires at the end of the month
mine expires next month, will it still do
11/26. is that still ok or too late
11/26, does that still count
is 11/26 still valid?
"""
OTHER_MONTHS = """
will I be charged this month or next
can you deliver this month, is that ok
do you take cards this month
03/29, is the cake still ok
03/29, is it too late to order
12/29, can i still cancel
12/29 can i still use paypal
12/29. are you still there?
"""


def test_whether_a_card_is_good_in_its_last_month_is_answered() -> None:
    heard = [read("EXPIRY", text).topic for text in LAST_MONTH.strip().splitlines()]
    assert heard == [Topic.WHERE_EXPIRY] * len(heard)
    assert Note.ASKS_A_FACT in read("EXPIRY", "it's 11/26, that's this month, is it ok?").notes


def test_what_else_is_of_this_month_is_no_question_about_the_card() -> None:
    heard = [read("EXPIRY", text).topic for text in OTHER_MONTHS.strip().splitlines()]
    assert Topic.WHERE_EXPIRY not in heard


AGAIN = """
let me just give it again, 288
i'll type it again 288
code once more 288
"""
NOT_AGAIN = """
give me 288
I'll order again, 300
I'm going again to 288 main street
"""


def test_a_code_that_is_given_again_at_the_summary_is_to_be_changed() -> None:
    for text in AGAIN.strip().splitlines():
        said = read("CONFIRM", text)
        assert (said.event, said.change) == (Event.CHANGE, Field.CVV), text
    for text in NOT_AGAIN.strip().splitlines():
        assert read("CONFIRM", text).change is None, text


def test_a_code_that_is_put_right_before_the_number_is_told_what_comes_first() -> None:
    talk = Talk(policy=paying())
    talk.say_all(*SUMMARY)
    assert NEEDS_ALL in talk.say("change the code").response
    assert NEEDS_ALL in talk.say("its 671 not 617").response
    assert "04/2031" in talk.say("4242424242424242 04/31 671").response


def test_a_number_beside_a_card_to_come_is_no_code_by_itself() -> None:
    talk = Talk(policy=paying())
    talk.say_all(*SUMMARY, "change the card")
    assert NEEDS_ALL not in talk.say("is it 49.00 dollars").response


def test_whoever_stands_between_the_wish_to_pay_and_the_card_is_asked_about() -> None:
    said = read("NAME", "I want to pay Marcus Bell 5555 5555 5555 4444 May 2030 047")
    assert said.proposed == "Marcus Bell"
    assert said.found.keys() == {Field.CARD, Field.EXPIRY, Field.CVV}
    for text in ("I want to pay for it 5555 5555 5555 4444", "to pay 5555 5555 5555 4444"):
        assert read("NAME", text).proposed is None


def test_a_date_that_was_just_taken_is_not_told_again() -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Jane Doe", "4242424242424242")
    reply = talk.say("12/30, is that still ok?").response
    assert reply.count("12/2030") == 1
    assert "valid to the end of that month" in reply
