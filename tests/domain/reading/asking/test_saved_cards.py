"""What is asked where a card is saved and nothing paid, and what is asked of a part only."""

import pytest
from tests.domain.reading.saying import read
from tests.fakes.talk import PRICE, Talk

from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.moves import MOVES
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.topics import NARROWER, Topic

ASKED = """
what will you use my card for later => later_use
what is my card being used for => later_use
who can charge it after it is saved => later_use
who is allowed to take money from it => later_use
who else can use my card => later_use
can the shop take money any time they want once it is stored => later_use
could they just bill me in the future => later_use
will they charge my card whenever they like => later_use
can you take money whenever you want => later_use
once its saved can they help themselves => later_use
after my card is saved will the merchant charge me => later_use
when it's on file can anyone take money from it => later_use
will i be told before they charge it => later_use
do they ask me first => later_use
will they let me know before they take anything => later_use
would i be asked every time => later_use
do you tell me beforehand => later_use
what will they do with it afterwards => later_use
can someone use it later => later_use
are they going to charge me later on => later_use
how do i get it taken off again => removal
can i take it off later => removal
who do i ask to remove my card later => removal
how can i have my card deleted => removal
can i delete my card whenever i want => removal
where do i get it removed => removal
is there a way to remove it again if i change my mind => removal
can my card be removed later => removal
how would i unsave it afterwards => removal
if i change my mind later can you delete my card => removal
and in future how do i remove it again => removal
can they take it off file => removal
who can take my card off the system => removal
once it is saved can i delete it => removal
why do u need my card for nothing => purpose
what's the point of giving a card if i'm not paying => purpose
nothing is due so why do you want my card => purpose
how come you ask for a card when it's free => purpose
why does it want my card if there's nothing to pay => purpose
if im not buying anything what do you need my card for => purpose
its free isnt it so why the card => purpose
why should i give my card details if i don't pay => purpose
am i paying anything now => how_much
will i have to pay anything => how_much
is there anything to pay today => how_much
does anything come out of my account => how_much
is any money coming off => how_much
so i pay nothing today? => how_much
i want to know if i owe anything => how_much
will anything go out today => how_much
do i owe you anything => how_much
tell me whether i pay anything => how_much
when can i buy something with it => after_confirm
how soon can i shop with my card => after_confirm
how long before i can order with it => after_confirm
when will i be able to pay with the card => after_confirm
do you keep my security code => code_kept
is the cvv stored anywhere => code_kept
has the code been deleted => code_kept
will you save the three digits => code_kept
did you store my cvc => code_kept
are those three digits kept => code_kept
does anyone keep the code => code_kept
is my security code saved somewhere => code_kept
have you got a phone number for them => reach
what's the shop's number => reach
how can i contact the merchant => reach
is there a number i can ring => reach
what is their email => reach
"""
OF_SOMETHING_ELSE = """
can you charge it on friday => later_use
can i use my card later => later_use
charge me later => later_use
what's it used for => later_use
what's the code used for => later_use
will they charge a fee when they deliver later => later_use
can the driver take the money once it is saved => removal
delete my card => removal
remove that card => removal
forget it => removal
yes, take it off my card => removal
can i take the candles off => removal
why do you need my cvv => purpose
why was my card declined => purpose
what is my order for => purpose
do i have to pay anything if i cancel => how_much
do i pay anything for delivery => how_much
can i fix it if something comes out wrong => how_much
when can i use it => after_confirm
when can i buy the tickets => after_confirm
is my card number saved => code_kept
do you save my card and the code => code_kept
is the code on the back => code_kept
my phone number is on the order => reach
"""
A_MOMENT = """
one moment please
hang on
brb
give me two minutes
just getting my glasses
wait a sec, dog is barking
let me grab my purse
hold on let me find it
bear with me
"""
NO_MOMENT = """
wait until friday
wait til i've asked him please
hang on, that's not right
i'll come back later
let me think about it for a minute
hold on, i want to ask my husband first
hang on, how long do i have?
can you charge it in five minutes
"""


def _lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("row", _lines(ASKED))
@pytest.mark.parametrize("step", ["NAME", "CARD", "CONFIRM"])
def test_what_is_asked_of_a_saved_card_is_known_by_its_form(step: str, row: str) -> None:
    text, topic = row.split(" => ")
    assert read(step, text).topic == topic


@pytest.mark.parametrize("row", _lines(OF_SOMETHING_ELSE))
def test_what_only_sounds_like_it_is_something_else(row: str) -> None:
    text, topic = row.split(" => ")
    assert topic not in {read("CARD", text).topic, read("CONFIRM", text).topic}


@pytest.mark.parametrize("text", _lines(A_MOMENT))
def test_who_asks_for_a_moment_reads_nothing_of_hours(text: str) -> None:
    assert read("CARD", text).topic is read("CONFIRM", text).topic is Topic.PAUSE


@pytest.mark.parametrize("text", _lines(NO_MOMENT))
def test_who_says_more_than_that_may_read_how_long_there_is(text: str) -> None:
    assert Topic.PAUSE not in {read("CARD", text).topic, read("CONFIRM", text).topic}


def test_a_long_story_is_no_moment() -> None:
    story = "wait, " + "i am in a shop with two children and a dog, " * 3
    assert read("CARD", story).topic is not Topic.PAUSE


def test_no_topic_is_sorted_into_that_only_rules_tell() -> None:
    assert not NARROWER.keys() & MOVES.keys()
    assert set(NARROWER.values()) <= {move.topic for move in MOVES.values()}


CARD = ("I want to save my card", "Jane Doe", "4242424242424242", "12/31", "456")
ANSWERS = {
    "why do you need my card if nothing is being charged?": "The card is saved for the merchant",
    "What will the card be used for later?": "Only the merchant can charge the card later",
    "can they just charge me whenever they feel like it once you got it saved?": "Only the mer",
    "you didnt answer me. can they charge it without asking": "Only the merchant can charge",
    "do I have to pay anything at all today?": "nothing to pay here",
    "how would I take it off again in future?": "To have the card taken off again, please ask",
    "She says ok but only if I can take it off later. Who do I ask for that?": "taken off again",
    "And how long till I can buy something with it": "saved",
}


@pytest.mark.parametrize("lines", [CARD[:2], CARD, (*CARD, "confirm")])
@pytest.mark.parametrize(("question", "said"), ANSWERS.items())
def test_where_a_card_is_only_saved_what_matters_is_answered(
    question: str, said: str, lines: tuple[str, ...]
) -> None:
    talk = Talk(policy=Policy())
    talk.say_all(*lines)
    assert said in talk.say(question).response


@pytest.mark.parametrize("question", ANSWERS)
def test_after_a_cancel_it_is_said_that_no_card_was_saved(question: str) -> None:
    talk = Talk(policy=Policy())
    talk.say_all(*CARD, "cancel")
    assert "no card was saved" in talk.say(question).response


@pytest.mark.parametrize(
    "wish",
    [
        "Can I swap it for my own?",
        "can we switch it to my other card please?",
        "Could I change it to my own card instead?",
        "may i use my work card?",
        "shall i exchange it for mine?",
    ],
)
def test_a_card_that_was_swapped_is_not_refused(wish: str) -> None:
    talk = Talk(policy=Policy(request=PaymentRequest(money=PRICE)))
    talk.say_all("I want to pay", "Jane Doe")
    said = talk.say(f"{wish} 5555 5555 5555 4444, 07/30, 381").response
    assert said.startswith("Thank you. I have your Mastercard ending in 4444, valid until 07/2030.")
    assert "pass nothing on" not in said
    assert "no answer" not in said
