"""Wishes for another name that is a company's, is the same letter by letter, or is given up again.

In each of these states the name that is known is Jane Doe.
"""

import pytest
from tests.domain.reading.saying import cases, misread, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.topics import Topic

LATER = ("CARD", "EXPIRY", "CVV", "CONFIRM")
COMPANIES = cases("""
Could you put the company on it instead, Grant & Sons Ltd? It's for the accounts. \
=> Grant & Sons Ltd
can you use our business name, Harlow & Finch Ltd? => Harlow & Finch Ltd
can I have the company name on there: Doe Roofing Ltd? => Doe Roofing Ltd
""")
NO_COMPANIES_WISHED = f"""
Could you put the company on the invoice, Grant & Sons Ltd?
can I put the company instead?
can you put the company's logo on it, Red Roses?
can you use the company name, Jane Doe?
is the company on it, Grant & Sons Ltd?
{"it is a long story and " * 13}can you use our business name, Harlow & Finch Ltd?
""".strip().splitlines()
SPELLED_AS_KNOWN = """
can you read me back the name I want to make sure it got the spelling it's D O E Y
did you get that right? J A N E Y
my surname is spelled D-O-E-Y ok
it's spelled J-A-N-E-Y D-O-E-Y
""".strip().splitlines()
SPELLED_OTHERWISE = cases("""
it's J A N E T => Janet Doe
no, J-A-N-E-T => Janet Doe
""")
GIVEN_UP = cases("""
can you put just Emma Clarke? hubby thinks the full thing is silly. no sorry leave it => keep
could you change the name to Jane Roe? actually no leave it => keep
put Emma Doe. hmm no, keep it as it was => keep
can you put Emma Doe instead? oh no, leave it => keep
change the card please. no sorry, leave it => keep
please swap the name to Jane A Doe, oh never mind, leave it as is => keep
""")
NOT_GIVEN_UP = cases("""
can you cancel? no leave it => question
do you deliver? no? ok leave it => question
""")


@pytest.mark.parametrize("state", LATER)
def test_a_company_that_is_wished_for_is_asked_back(state: str) -> None:
    proposed = {text: read(state, text).proposed for text in COMPANIES}
    assert proposed == COMPANIES
    assert {read(state, text).topic for text in COMPANIES} == {Topic.WHICH_NAME}


@pytest.mark.parametrize("state", LATER)
def test_no_other_company_is(state: str) -> None:
    assert {text for text in NO_COMPANIES_WISHED if read(state, text).proposed} == set()


def test_a_name_that_is_spelled_as_it_is_known_is_said_again() -> None:
    talk = Talk(policy=paying())
    talk.say_all("Janey Doey", "4242 4242 4242 4242 12/29 123")
    for text in SPELLED_AS_KNOWN:
        assert "I have the name Janey Doey" in talk.say(text).response


def test_another_spelling_is_asked_back() -> None:
    proposed = {text: read("CONFIRM", text).proposed for text in SPELLED_OTHERWISE}
    assert proposed == SPELLED_OTHERWISE


def test_a_wish_that_is_given_up_leaves_all_as_it_was() -> None:
    assert misread(LATER, GIVEN_UP) == {}
    assert misread(["CONFIRM"], NOT_GIVEN_UP) == {}


def test_whoever_gives_a_wish_up_is_told_so() -> None:
    talk = Talk(policy=paying())
    talk.say_all("Jane Ann Doe", "4242 4242 4242 4242 12/29 123")
    reply = talk.say("can you put just Jane Doe? no sorry leave it")
    assert reply.response.startswith("All right, that stays as it was.")
    assert talk.session.name == "Jane Ann Doe"
