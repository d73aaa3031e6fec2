"""Whose name a card is shown with: one that is told beside it takes the place of the known one.

In each state of these tables the name that is known is Jane Doe, and a card was given before where
the state says so.
"""

import pytest
from tests.domain.reading.saying import cases, read
from tests.fakes.gateway import FakeGateway
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.calls.effects import CardRefused, Refusal
from payment_smart_bot.domain.model.occurrences import Event, Note, Understood
from payment_smart_bot.domain.model.session import Field

NEW = "5555 5555 5555 4444"
CARD_AGAIN = "CARD again"
TAKEN_BESIDE_A_NEW_CARD = cases(f"""
{NEW} 06/29 118 Helen Rees => Helen Rees
{NEW} 06/29 118 helen rees => Helen Rees
helen rees {NEW} 06/29 118 => Helen Rees
Helen Rees, {NEW}, exp 06/29, cvv 118 => Helen Rees
{NEW}, Helen Rees, 06/29, 118 => Helen Rees
{NEW} exp 06/29 code 118. Name is Helen Rees => Helen Rees
{NEW} exp 06/29 code 118 - MRS HELEN REES => HELEN REES
{NEW}\\n06/29\\n118\\nHelen Rees => Helen Rees
{NEW} 06/29 118 in the name of Helen Rees => Helen Rees
{NEW} 06/29 118 Helen Rees. is that ok? => Helen Rees
""")
TOLD_BESIDE_A_FIRST_CARD = cases(f"""
{NEW} 06/29 118 Helen Rees => Helen Rees
{NEW}, 06/29, 118, HELEN REES thanks => HELEN REES
{NEW} 06/29 118 (Helen Rees) => Helen Rees
oh wait the name should be Katherine not Kathy. Katherine Bell. card is {NEW} => Katherine Bell
""")
NOBODYS = f"""
{NEW} 06/29 118
{NEW} 06/29 118 Jane Doe
{NEW} 06/29 118 thanks Dave
{NEW} 06/29 118 thanks Blue Bakery
{NEW} 06/29 118 Red Velvet please
{NEW} 06/29 118. deliver it to Helen Rees
{NEW} 06/29 118 the cake is for Helen Rees
{NEW} 06/29 118 Happy Birthday
{NEW} 06/29 118. {"she is very kind and so are you " * 10}Helen Rees
""".strip().splitlines()
TOLD_BESIDE_A_QUESTION = cases("""
I have another one from my husband, it's in his name, Alan Fulcher. Does it matter? => Alan Fulcher
can i use my wife's card? it's in her name, Carol Pratt => Carol Pratt
is it ok if the card belongs to my dad, Peter Lang? => Peter Lang
is it ok if the card belongs to Peter Lang? => Peter Lang
ok so its in the name of alan fulcher if that matters? => Alan Fulcher
its my husband Alan Fulcher's card, does that matter => Alan Fulcher
does it matter that it is under my daughter's name, Ellie Marsh? => Ellie Marsh
hang on this is my boss's card. his name is Robert Kane. is that a problem => Robert Kane
the card holder is my mother Ana Lima, is that fine? => Ana Lima
can I pay with the card of my brother, Luis Ortega? => Luis Ortega
""")
TELLS_OF_NO_HOLDER = """
can you deliver to my husband Alan Fulcher?
it's a present for my wife Carol Pratt, is it gift wrapped?
can the receipt be in my husband's name, Alan Fulcher?
is the invoice under my boss's name, Robert Kane?
what's the name of your boss, Tom Ford?
is it safe? my friend Anna Bell was scammed
does it matter that the card is in my name, Jane Doe?
is it a problem if it is in his name, as a gift?
""".strip().splitlines()
WITH_A_DECLINED_CARD = ("D Fulcher", "4242424242424242", "12/27", "123")


def _find_holder(state: str, message: str) -> str | None:
    understood = read(state, message.replace("\\n", "\n"))
    return understood.proposed or _find_taken(understood)


def _find_taken(understood: Understood) -> str | None:
    name = understood.found.get(Field.NAME)
    return name if isinstance(name, str) else None


@pytest.mark.parametrize("state", ["EXPIRY", "CVV", "CONFIRM", CARD_AGAIN])
def test_a_full_name_beside_another_card_takes_the_place_of_the_known_one(state: str) -> None:
    taken = {text: _find_taken(read(state, text)) for text in TAKEN_BESIDE_A_NEW_CARD}
    assert taken == TAKEN_BESIDE_A_NEW_CARD


def test_beside_the_first_card_it_is_asked_back_or_taken() -> None:
    found = {text: _find_holder("CARD", text) for text in TOLD_BESIDE_A_FIRST_CARD}
    assert found == TOLD_BESIDE_A_FIRST_CARD
    assert read("CARD", f"{NEW} 06/29 118 Helen Rees").proposed == "Helen Rees"


@pytest.mark.parametrize("state", ["CARD", "CVV", "CONFIRM", CARD_AGAIN])
def test_other_words_beside_a_card_are_nobodys_name(state: str) -> None:
    found = {text: _find_holder(state, text) for text in NOBODYS}
    assert {text: name for text, name in found.items() if name not in {None, "Jane Doe"}} == {}


@pytest.mark.parametrize("state", ["CARD", "EXPIRY", "CVV", "CONFIRM"])
def test_a_holder_who_is_told_beside_a_question_is_taken_or_asked_back(state: str) -> None:
    found = {text: _find_holder(state, text) for text in TOLD_BESIDE_A_QUESTION}
    assert found == TOLD_BESIDE_A_QUESTION


@pytest.mark.parametrize("state", ["CARD", "CVV", "CONFIRM"])
def test_a_person_who_is_spoken_of_is_no_holder(state: str) -> None:
    found = {text: _find_holder(state, text) for text in TELLS_OF_NO_HOLDER}
    assert {text: name for text, name in found.items() if name is not None} == {}


def test_the_wish_for_somebody_elses_card_brings_its_holder() -> None:
    text = "use my husband's card instead, it's in his name, Alan Fulcher"
    shown, begun = read("CONFIRM", text), read("CARD", text)
    assert (shown.event, shown.found) == (Event.CHANGE, {Field.NAME: "Alan Fulcher"})
    assert Note.DROPS_CARD in shown.notes
    assert Note.DROPS_CARD not in begun.notes
    wrong = "wrong card. it belongs to my dad peter lang"
    for state, drops in (("CONFIRM", True), ("CARD", False)):
        heard = read(state, wrong)
        assert (heard.event, heard.found) == (Event.CHANGE, {Field.NAME: "Peter Lang"})
        assert (Note.DROPS_CARD in heard.notes) is drops


def _decline_the_first() -> Talk:
    talk = Talk(policy=paying(), gateway=FakeGateway([CardRefused(Refusal.DECLINED)]))
    talk.say_all(*WITH_A_DECLINED_CARD)
    return talk


def test_a_name_that_is_asked_back_is_not_lost_where_the_card_comes_instead_of_an_answer() -> None:
    talk = _decline_the_first()
    asked = talk.say("My husband has one, it's in his name, Alan Fulcher. Does it matter?")
    assert asked.response.endswith("Is Alan Fulcher the name on the card?")
    again = talk.say("5555 5555 5555 4444 expires 08/2029 code 118. He's fine with it")
    assert again.response.endswith("Is Alan Fulcher the name on the card?")
    assert "Name: Alan Fulcher" in talk.say("yes").response


def test_after_a_no_the_known_name_stays() -> None:
    talk = _decline_the_first()
    talk.say("My husband has one, it's in his name, Alan Fulcher. Does it matter?")
    reply = talk.say("No. 5555 5555 5555 4444, expires 08/2029, code 118")
    assert "Name: D Fulcher" in reply.response


def test_no_card_is_shown_with_a_name_that_is_in_doubt() -> None:
    talk = Talk(policy=paying())
    reply = talk.say_all("Jane Doe", f"{NEW} 06/29 118 Helen Rees")
    assert reply.response.endswith("Is Helen Rees the name on the card?")
    assert "Name: Helen Rees" in talk.say("yes").response


def test_back_to_ones_own_card_with_ones_own_name() -> None:
    talk = Talk(policy=paying())
    talk.say_all("Gareth Rees", "4242 4242 4242 4242 06/29 118", "change the card")
    assert "Name: Helen Rees" in talk.say(f"{NEW} 06/29 118 Helen Rees").response
