"""What is said of the known name: checks of it, questions how it is to be, and one's own again.

In the states with a name the one that is known is Jane Doe.
"""

from tests.domain.reading.saying import cases, misread, misread_rows, read
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.occurrences import Note
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic

STORED = "Stephen Price, 378282246310005, exp 12/29, code 8830"
ANOTHER = "5555 5555 5555 4444, 03/28, 417"

CHECKS = """
whose name is on it
that isnt what i asked. whose name is on it
card in whose name again? and will Stripe email me
who is down as the cardholder
is the name now Norman's or mine?
hmm the name should be Doe with an E at the end D O E is that what you have or did it put Dough
check the name is Doe with an e please
did you spell Doe with an e
do you have my name as Jane Doe or Jane Dow
Doe with no w in it
""".strip().splitlines()
OTHER_QUESTIONS = cases("""
CONFIRM | what name do i put => which_name
CONFIRM | which name should be on it => which_name
CONFIRM | which name did i put on the order => order
NAME | whose name is on it => which_name
CONFIRM | will they see it as Jane or do you need my full name Jane Elizabeth? => which_name
NAME | will they see it as Janet or do you need my full name Janet Elizabeth? => which_name
CONFIRM | is it the whole name or would you want the full name, Jane Elizabeth? => which_name
""")
SAID = cases("""
CONFIRM | the name is Doe => details name=Jane Doe
CONFIRM | the name is just Doe => unclear
CONFIRM | name is Cher => details name=Cher
CONFIRM | name should be Jayne => change name
CONFIRM | Jane with an e and Dow with a w => unclear
CONFIRM | will you put the name as Janet Briggs please? => details name=Janet Briggs
CONFIRM | so change it to A Osei-Mensah => details name=A Osei-Mensah
CONFIRM | can you change it back to Maureen Tiddy => details name=Maureen Tiddy
CONFIRM | can I put the name back to mine? Actually do, please, Mrs Maureen Tiddy, he's cross \
=> details name=Maureen Tiddy
CONFIRM | swap the name back to mine please => change name
CONFIRM | can I put it back to my name if he's cross? => question
CONFIRM | change it to Lemon Drizzle => change
CONFIRM | it's got A Osei-Mensah on it, not Jane => details
CONFIRM | it's peter doe not jane => details
CONFIRM | will it matter that i left my middle name off, Jane Elizabeth Doe => details
CONFIRM | would Jane do or shall i say Jane Elizabeth Doe => details
CONFIRM | it's Jane Elizabeth Doe, does it matter => details name=Jane Elizabeth Doe
CONFIRM | you've got Jane Doe havent you => question
CONFIRM | change the name on the booking to Ann Moss => change name
CONFIRM | it's got a nice picture on it, not me => question
CONFIRM | it says nadia not me => change name
CARD | no, Ben is my son. The card is in the name of Mrs Nadia Petrenko \
=> details name=Nadia Petrenko
CONFIRM | the owner is Nadia Petrenko => details
CONFIRM | my husband's card is better, it's in his name, Norman Tiddy. Same number, only the name \
differs => details name=Norman Tiddy
NAME | It's Mrs Nadia Petrenko, Tom's mum from 6B => details name=Nadia Petrenko
NAME | Hi, it's Tom's dad, Peter Moss => details name=Peter Moss
NAME | Thats Graham with an h in the middle, surname Tetley => details name=Graham Tetley
NAME | either Nadia Rahman or Nadia Rahman-Cole, I'd have to look => details
NAME | it might be Nadia Rahman => details
NAME | Lovely. Yes then, go ahead and pay, we said => start
""")
MAY_BE_ANOTHERS = f"""
{ANOTHER}, and my name again of course
use Zora's: {ANOTHER}
Zora is paying, {ANOTHER}
try daves card {ANOTHER}
{ANOTHER} under my maiden name
""".strip().splitlines()
IS_ONES_OWN = f"""
{ANOTHER}, my name is the same
{ANOTHER}, name as before
It's a new one {ANOTHER}
use my barclays card {ANOTHER}
this one {ANOTHER}
""".strip().splitlines()


def test_a_check_of_the_name_changes_nothing_and_is_told_the_name() -> None:
    said = {text: read("CONFIRM", text) for text in CHECKS}
    assert {text: one.topic for text, one in said.items()} == dict.fromkeys(
        CHECKS, Topic.WHICH_CARD_GIVEN
    )
    assert {text for text, one in said.items() if one.found or one.proposed} == set()


def test_the_name_may_be_checked_beside_another_question() -> None:
    asked = read("CONFIRM", "what name did i give you? and how much is it")
    assert asked.topics == (Topic.WHICH_CARD_GIVEN, Topic.HOW_MUCH)


def test_other_questions_about_a_name_are_no_checks_of_it() -> None:
    said = {row: read(*row.split(" | ")) for row in OTHER_QUESTIONS}
    assert {row: str(one.topic) for row, one in said.items()} == OTHER_QUESTIONS
    assert {row for row, one in said.items() if one.found or one.proposed} == set()


def test_what_is_said_of_the_name_is_read_as_it_is_meant() -> None:
    assert misread_rows(SAID) == {}


def test_a_title_is_left_off_a_name_that_is_shown_and_asked_back() -> None:
    told = "its got mrs a osei mensah on it then not jane"
    assert read("CONFIRM", told).proposed == "A Osei Mensah"
    assert read("NAME", "it might be Nadia Rahman").proposed == "Nadia Rahman"


def test_a_holder_who_is_told_beside_a_card_is_taken() -> None:
    card = "details name=Nadia Petrenko card=mastercard-4444"
    hers = "hers is 5555 5555 5555 4444, she's Nadia Petrenko"
    assert misread(["CARD again"], {hers: card}) == {}


def test_another_card_that_may_be_somebody_elses_comes_without_a_name() -> None:
    for text in (*MAY_BE_ANOTHERS, *IS_ONES_OWN):
        talk = Talk(policy=paying())
        talk.say_all(STORED, text)
        assert (text, talk.session.name) == (
            text,
            None if text in MAY_BE_ANOTHERS else "Stephen Price",
        )


def test_the_name_is_asked_for_on_the_way_back_from_somebody_elses_card() -> None:
    talk = Talk(policy=paying())
    reply = talk.say_all(
        STORED,
        "we should use my wife's card",
        f"Hers is {ANOTHER}, she's Caroline Holloway",
        "Put it back on my Amex please",
        "3782 822463 10005, 12/29, 8830",
    )
    assert reply.response.endswith("Is Caroline Holloway the name on the card?")
    assert Note.HAS_ANOTHER_HOLDER in read("CONFIRM", "put it back on my amex please").notes
    assert talk.say("no, Stephen Price").current_field == "confirmation"
    assert talk.session.find_text(Field.NAME) == "Stephen Price"
