"""Invoices, postage, codes and cards: what is asked of them, alone and beside a value."""

import pytest
from tests.domain.reading.saying import STATES, TODAY, cases, read, reading
from tests.fakes.talk import PRICE, Talk, paying

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.payment_request import PaymentRequest
from payment_smart_bot.domain.model.session import Field, Question
from payment_smart_bot.domain.value import replace

ASKED = cases("""
NAME | i'll need a receipt with our tax number => receipt
CONFIRM | do you make invoices for firms, yes or no? => receipt
CONFIRM | nobody has told me anything about the invoice => receipt
CONFIRM | not confirming until somebody tells us about a receipt => receipt
CONFIRM | can they email her an itemised invoice? => receipt
CONFIRM | so is the postage in that or not? => how_much
CONFIRM | so you cant say if delivery is included => how_much
CONFIRM | does the total have vat in it already => how_much
CONFIRM | is sending it, the shipping i mean, part of the price? => how_much
CONFIRM | Which did you use, 190 or 424? => which_card_given
CONFIRM | have you got 552 or 525 => which_card_given
CONFIRM | it isn't coming off Dad's card now, is it? => which_card_given
CONFIRM | and it's going on her account, right? => which_card_given
CONFIRM | so you are charging the first card? => which_card_given
CONFIRM | then carry on with my mum's card => which_card_given
CONFIRM | ok go ahead with her card => which_card_given
CVV | gran asks whats the name on it => which_card_given
CONFIRM | which name have you got down? => which_card_given
CONFIRM | is it Marc with a c, one l? => which_card_given
CONFIRM | will the bank mind that it still has my old name, is that ok => which_name
CVV | my prepaid one hasn't got any of those => no_code
CVV | mine has not got one => no_code
NAME | forget it, ill ring them. whats the number => reach
CARD | i'd rather call the shop, have you got a number? => reach
NAME | do you ship it to the school => order
NAME | is there any way to add a gift note => order
NAME | will anything be taken today? => progress
CARD | i asked if anything is charged now => progress
""")
NOT_ASKED = cases("""
CONFIRM | what is the invoice number => how_much
CONFIRM | i want to pay the invoice => receipt
CONFIRM | do you post the invoice => order
CONFIRM | did you take 500 or 550 dollars => which_card_given
CONFIRM | can you take it off my wife's card? => which_card_given
CONFIRM | will it come off my card today? => which_card_given
CONFIRM | go ahead with her card if she agrees => which_card_given
CONFIRM | do not go ahead with my wife's card => which_card_given
CONFIRM | go ahead with my mum's card instead => which_card_given
CVV | i have no one to ask => no_code
CARD | call me on my own number => reach
CARD | they call me, what is the card number => reach
CONFIRM | is it ok with you? => which_card_given
CONFIRM | can i use my husband's old card => which_name
CARD | mine has not got one => no_code
""")
BESIDE = cases("""
CARD | 4242 4242 4242 4242, also we need an invoice for the office, can you do that? => receipt
CVV | You never answered me about the receipt. Code 934. => receipt
CVV | 934. you still haven't said if the card is kept => stored
CVV | you didnt tell me about the fee. 934 => how_much
CVV | 934 but you have not told me who gets the money => right_place
CVV | right 934. actually can i pay half now and half in december => instalments
NAME | ok and whos stripe. anyway name is Jane Roe => stripe
CVV | 934 and hows my data kept => stored
CARD | 4242 4242 4242 4242, its the end of june 2029. do you email me => receipt
""")
NO_MORE = cases("""
CVV | 934. whats next => None
CVV | 934, hows that => None
CVV | 934, he didn't answer the phone => None
CVV | 934. i never told you my old code => None
CVV | 934. i haven't told anyone about this => None
""")


def test_what_the_payment_covers_is_known_by_the_form_of_the_question() -> None:
    said = {row: str(read(*row.split(" | ")).topic) for row in ASKED}
    assert {row: topic for row, topic in said.items() if topic != ASKED[row]} == {}


def test_what_only_looks_like_such_a_question_has_another_answer() -> None:
    said = {row: str(read(*row.split(" | ")).topic) for row in NOT_ASKED}
    assert {row: topic for row, topic in said.items() if topic == NOT_ASKED[row]} == {}


def test_no_question_beside_a_value_is_dropped() -> None:
    said = {row: str(read(*row.split(" | ")).topic) for row in BESIDE | NO_MORE}
    assert {row: topic for row, topic in said.items() if topic != (BESIDE | NO_MORE)[row]} == {}


def test_of_vat_that_nobody_knows_it_is_said_that_it_was_asked() -> None:
    said = read("CARD", "that does not really tell me about vat but ok. 4242 4242 4242 4242")
    assert said.event is Event.DETAILS
    assert Note.LEAVES_A_QUESTION in said.notes


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("it's twenty four fifty euro yeah?", "currency"),
        ("looks right to you? And that's pounds, isn't it?", "currency"),
        ("is it 49 dollars, yeah?", "how_much"),
    ],
)
def test_an_amount_in_another_currency_is_put_right(message: str, topic: str) -> None:
    policy = Policy(request=PaymentRequest(money=PRICE))
    session = replace(STATES["CONFIRM"], request=policy.request)
    said = hear(message, session, TODAY, policy)
    assert said.topic == topic


@pytest.mark.parametrize(
    "message",
    [
        "Put the club card back please",
        "Wait. Gran says no. Put the first card back",
        "can you put my wife's card back on",
        "please put that card back in",
    ],
)
def test_a_card_that_is_to_be_put_back_is_asked_for_again(message: str) -> None:
    said = read("CONFIRM", message)
    assert (said.event, said.change) == (Event.CHANGE, Field.CARD)
    assert Note.WANTS_EARLIER_CARD in said.notes


@pytest.mark.parametrize(
    "message", ["what is on the card back?", "i put the card back in my purse"]
)
def test_a_card_in_a_purse_changes_nothing(message: str) -> None:
    assert read("CONFIRM", message).event is not Event.CHANGE


@pytest.mark.parametrize("state", ["NAME", "CARD", "CVV", "CONFIRM"])
@pytest.mark.parametrize(
    "message", ["never mind, dont want the tickets any more", "i do not want the books anymore"]
)
def test_what_is_wanted_no_more_ends_the_payment(state: str, message: str) -> None:
    assert reading(state, message) == "cancel"


@pytest.mark.parametrize(
    "message",
    [
        "i don't want the mugs any more, just the plates",
        "i dont want any more questions",
        "i don't want the receipt any more",
        "i do not want the tickets any more but the books",
        "what if i don't want the tickets any more?",
    ],
)
def test_what_is_wanted_no_more_beside_something_else_ends_nothing(message: str) -> None:
    assert read("CONFIRM", message).event is not Event.CANCEL


@pytest.mark.parametrize(
    "message", ["no i said ill pay it, not later", "i am paying now not tomorrow"]
)
def test_whoever_pays_and_not_later_is_not_told_to_take_their_time(message: str) -> None:
    assert reading("CARD", message) == "start"


@pytest.mark.parametrize(
    "message", ["i'll pay tomorrow not now", "i'll pay when he comes, not later"]
)
def test_whoever_pays_later_begins_nothing(message: str) -> None:
    assert reading("CARD", message) != "start"


def test_a_title_that_is_left_while_the_name_is_asked_for_keeps_the_name() -> None:
    assert reading("NAME again", "All right leave it. Confirm dear") == "keep"


@pytest.mark.parametrize("asked", [Question.WHETHER_THAT_IS_A_YES, Question.FOR_THE_WORD])
def test_the_word_may_be_announced_where_it_was_asked_for(asked: Question) -> None:
    assert reading("CONFIRM", "oh right, the word, confirm", asked=asked) == "consent"
    assert reading("CONFIRM", "the word is no", asked=asked) != "consent"
    assert reading("CONFIRM", "the word, dont confirm", asked=asked) != "consent"
    assert reading("CONFIRM", "the word, confirm?", asked=asked) != "consent"


def test_whoever_asked_thrice_for_an_invoice_is_told_each_time_whom_to_ask() -> None:
    talk = Talk(policy=paying())
    talk.say("Jane Doe")
    said = [
        talk.say(
            "4242 4242 4242 4242\n07/28\nAlso I need an invoice for the office, can you do that?"
        ),
        talk.say("You didn't answer me about the invoice. Code 934."),
        talk.say("I'm not confirming until someone tells me about the invoice"),
        talk.say("Sorry but do you do invoices, yes or no?"),
    ]
    assert all("an invoice, VAT" in one.response for one in said)
    assert "Done" in talk.say("oh right, the word, confirm").response


def test_whoever_saves_a_card_is_told_that_nothing_is_taken() -> None:
    talk = Talk()
    talk.say("Jane Doe")
    assert "Nothing is charged" in talk.say("I asked whether anything will be taken now").response
