"""A wish to change a detail in a sentence of its own, beside what another one asks or tells."""

from itertools import product

from tests.domain.reading.saying import misread, read, reading
from tests.fakes.talk import Talk

from payment_smart_bot.domain.model.topics import Topic

WISHES = {
    "the code is wrong": "change cvv",
    "the card is wrong": "change card",
    "change the date please": "change expiry",
}
BESIDE = """
my husband pointed it out
rest is right
it's been a long day
will i get a receipt?
is it safe
""".strip().splitlines()


def test_a_wish_to_change_is_heard_whatever_another_sentence_asks_or_tells() -> None:
    forms = ("{wish}. {said}", "{said}\n{wish}", "{wish} - {said}")
    expected = {
        form.format(wish=wish, said=said): change
        for form, (wish, change), said in product(forms, WISHES.items(), BESIDE)
    }
    assert misread(["CONFIRM"], expected) == {}


def test_what_is_asked_beside_a_wish_to_change_is_answered() -> None:
    said = read("CONFIRM", "is it safe? the card is wrong. will i get a receipt?")
    assert said.topics == (Topic.SAFE, Topic.RECEIPT)
    talk = Talk()
    for line in ("Jane Doe", "4242 4242 4242 4242", "12/29", "123"):
        talk.say(line)
    answer = talk.say("the card is wrong. Will I get a receipt?").response
    assert "receipt" in answer
    assert "What is the card number?" in answer


NO_WISHES = """
do not change the name. will i get a receipt
i don't want to change the card. is it safe
what if the date is wrong. is it safe
the delivery date is wrong. will it come friday
is it safe. don't change the code
the card is wrong. should i cancel?
is it safe. change the code. change the date
"""


def test_what_is_no_wish_to_change_or_several_is_none() -> None:
    said = {one: reading("CONFIRM", one) for one in NO_WISHES.strip().splitlines()}
    assert [one for one, event in said.items() if event.startswith("change ")] == []
