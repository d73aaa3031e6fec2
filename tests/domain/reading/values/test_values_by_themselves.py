"""A date or a code in a sentence of its own, beside what another one asks or tells."""

from itertools import product

from tests.domain.reading.saying import misread, reading

from payment_smart_bot.domain.reading.english.extractors.value_by_itself import (
    leave_value_by_itself,
)

REMARKS = """
I've always wondered what these were for
sorry about all the typos
hope that helps
took me ages to find it
my eyes aren't what they were
lovely weather today isn't it
does that work
how long will delivery take?
it came in the post last week
got it?
kids are screaming in the background
phew
""".strip().splitlines()
TELLS_OF_THE_NUMBER = """
that's my house number
no that's wrong
the gate code
my locker
gym
i'm in that room
it isn't that
i won't tell you the code
i guess
which one do you want?
mine or hers?
for example
i paid that already
my husband's card has this
don't use it
the last one is a seven
""".strip().splitlines()


def test_a_value_in_a_sentence_of_its_own_is_taken_whatever_else_is_said() -> None:
    forms = ("{value}. {said}", "{said}. {value} anyway", "{said}\n{value}", "{value} - {said}")
    beside = [(form, said) for form, said in product(forms, REMARKS)]
    codes = {form.format(value="336", said=said): "details cvv=336" for form, said in beside}
    dates = {
        form.format(value="09/30", said=said): "details expiry=09/2030" for form, said in beside
    }
    assert misread(["CVV"], codes) == {}
    assert misread(["EXPIRY"], dates) == {}


def test_what_tells_of_the_number_is_never_cut_off() -> None:
    for said, form in product(TELLS_OF_THE_NUMBER, ("336 {}", "{}\n336")):
        message = form.format(said)
        assert leave_value_by_itself(message) == message


def test_a_remark_that_runs_on_behind_a_value_is_cut_off() -> None:
    assert reading("CVV", "846 sorry about all the typos") == "details cvv=846"
    assert reading("CVV", "it's 055 with a zero at the front") == "details cvv=055"
    assert reading("EXPIRY", "march 2029 just got home from work") == "details expiry=03/2029"
    assert reading("CONFIRM", "the date should be 12/2028 and just got home from work") == (
        "details expiry=12/2028"
    )


def test_two_values_in_two_sentences_are_no_plain_one() -> None:
    assert leave_value_by_itself("336. no idea. 338") == "336. no idea. 338"
    assert "cvv=" not in reading("CVV", "336. I've always wondered. 338")
