"""Questions and remarks that are known by their form, and what only looks like them."""

import pytest
from tests.domain.reading.saying import EVERY_BRAND, STATES, TODAY, cases, read, reading

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.value import replace

PLAIN = cases("""
NAME | good day, i want do payment for bread, sorry little english => language
NAME | sir I wish pay for order, I am still learning english => language
CARD | whats the telephone number of your shop => reach
CARD | my n00 one is the mastercard => which_cards
EXPIRY | do i put month first or year first => formats
EXPIRY | does it end on the first or the last of the month => where_expiry
CONFIRM | does the code have a 0 in front at times => where_cvv
CARD | i meant their phone number => reach
NAME | can u give me the shop's phone => reach
CVV | her mother is calling, must i tell my wife first => someone_elses
NAME | so im paying 49 dollars right? for the order => how_much
NAME | Good afternoon! What a gorgeous day. The cake is for our Lily, she's turning 7 => greeting
NAME | hiya, its my mums birthday on friday, so excited => greeting
COMPLETED | fab, will you tell Joanne ive paid? => order
COMPLETED | ta. message the bakery that its all done => order
NAME | do you need my phone number => other_details
CONFIRM | has the declined card been debited => earlier_card
CARD | does the bank get rid of a pending charge => pending
COMPLETED | how do chargebacks work => dispute
NAME | can you take money without my approval => permission
NAME | is this teh payemnt for my order => right_place
NAME | is that right, i pay here => right_place
CONFIRM | is 07/29 the 7th of july or july 2029 => where_expiry
CONFIRM | am i paying thirty or thirty fifty => how_much
CONFIRM | do i pay forty dollars or fifty => how_much
CONFIRM | my house number is 8, do you want that => other_details
CVV | what happens if i type 0000000 => formats
CONFIRM | hm, should i? => wait
CONFIRM | you will only charge the amex yes? => earlier_card
NAME | what if my kids read this chat => stars
CONFIRM | do the waiters get to see my digits => safe
CVV | is this code shown to your cook => safe
CARD | is any of my data retained => stored
CONFIRM | does opening the terms bind me => terms
CONFIRM | is there anything binding in saying yes => permission
COMPLETED | at which hour was it taken => receipt
CONFIRM | what name appears in her banking app => receipt
CVV | will my uncle be sent a letter about it => contact
NAME | must it be upper case => which_name
CONFIRM | will the bank accept it if the middle name is not there => which_name
CONFIRM | which of the two codes have you noted => which_card_given
CONFIRM | so the one with 4242 yes? => which_card_given
NAME | so whats the sixty dollars for => order
NAME | my virtual card, does it work => any_card
CARD | is a joint account card alright => any_card
CONFIRM | to whom is this paid => right_place
CONFIRM | i do want to pay, who does it go to => right_place
CONFIRM | whom should i write to about the candles => reach
CONFIRM | what if we do not confirm => wait
CVV | are they raised on the card => by_text
CARD | how can you tell it's an amex => brand
CONFIRM | are those the last four of my card => which_card_given
CONFIRM | was the code deleted => code_kept
CANCELLED | is nothing of mine kept => stored
CONFIRM | which day does the card stop working => where_expiry
CONFIRM | my surname is before my first name, is it a problem => which_name
NAME | hello dear, i'm Ottilie. Cold today, eh? => greeting
COMPLETED | ta my dear, got any grandkids yourself, ha ha => thanks
CARD | what am i buying anyway => order
NAME | are both orders on this link => order
COMPLETED | thanks. for the Okafors do we use this page => order
NAME | there are three invoices here, which one is this => order
CONFIRM | has my PO 3319 been put down => order
CONFIRM | unit 14, so the courier finds me => order
COMPLETED | will it arrive on friday => order
CARD | i carry two cards, which one shall it be => which_cards
CONFIRM | do it if it is not over $60 => how_much
CVV | first tell me once i see the total => how_much
CARD | are you sure you only take the one amount => permission
CARD | someone beside me could see my screen => stars
CVV | does my bank want to approve it => after_confirm
CVV | is that the last three => where_cvv
CVV | oh it's the three at the back => where_cvv
CONFIRM | was my surname spelt correctly => which_card_given
CONFIRM | but is 188 the one you used => which_card_given
CONFIRM | i mean, is 188 the code you saved => which_card_given
NAME | i want to pay both orders => order
NAME | no time today, be quick => how_long
NAME | my grandson reads my card to me, i have no glasses here => greeting
NAME | my niece turns 4 tomorrow => greeting
COMPLETED | may i shut this window => help
CONFIRM | the first two, did anything show up => earlier_card
CARD | who gets my number => safe
CARD | do you want his phone number => other_details
NAME | need the dots be there => which_name
CONFIRM | cancel order 88 instead, not this => order
CONFIRM | dont cancel, the one i mean is 20977 => order
CONFIRM | confirm and cancel my other order => order
""")
NOT_SO = cases("""
CARD | is there a fee for a foreign card => any_card
CONFIRM | who does my number go to => right_place
CONFIRM | what if we pay tomorrow => wait
CVV | where are the last four of the code => which_card_given
CONFIRM | which day is the cake delivered => where_expiry
CONFIRM | is my order number before the name => which_name
COMPLETED | thanks, can i have an invoice => thanks
COMPLETED | good day, how was the match => thanks
NAME | hello, lovely day, when can i pick it up? => greeting
NAME | Hi, the cake should say happy anniversary => greeting
NAME | do not want to make payment, it is too much => language
COMPLETED | can you tell me if its paid => order
CONFIRM | let me know when its done => order
CARD | is it the number on my phone => person
CVV | what is the code for => order
CARD | what are the **** for => order
CONFIRM | do not pay another order => order
CARD | do you need my flat number => order
CARD | can i pay with two cards => which_cards
CONFIRM | can i delete the card => help
CARD | do stars mean the number needs dots => which_name
NAME | my card, read the rest later => greeting
NAME | who has my phone number => person
CARD | charge the other card instead => earlier_card
CARD | why was the first card refused => earlier_card
CARD | is my order still pending => pending
CARD | will you take it again next year without asking => permission
NAME | can i pay here with paypal => right_place
NAME | can i pay for my aunt here => right_place
NAME | do i pay in euros or dollars => how_much
EXPIRY | it expires in may or june 2028 => how_much
CVV | is it three or four digits => how_much
CARD | where does one see the number => safe
CONFIRM | can you see my order number => safe
COMPLETED | when will it be charged => receipt
NAME | what if it is my wife's name => which_name
CONFIRM | which card do you take => which_card_given
CONFIRM | you will charge 4242 twice, right? => which_card_given
CONFIRM | do not cancel => order
COMPLETED | when i was doing the payment it hung => receipt
CONFIRM | is his name on the cake in small letters => which_name
CONFIRM | will it get a letter on top => contact
CONFIRM | dont cancel, it is $4900.00 => order
""")


def test_a_plain_question_has_the_topic_that_its_form_tells() -> None:
    said = {row: read(*row.split(" | ")).topic for row in PLAIN}
    assert {row: topic for row, topic in said.items() if topic != PLAIN[row]} == {}


def test_what_only_looks_like_one_has_another() -> None:
    said = {row: read(*row.split(" | ")).topic for row in NOT_SO}
    assert {row: topic for row, topic in said.items() if topic == NOT_SO[row]} == {}


def test_a_question_beside_a_card_number_is_known_by_its_form_too() -> None:
    said = read("CARD", "should i tell my mum? it is 4242 4242 4242 4242")
    assert (said.event, said.topic) == (Event.DETAILS, "someone_elses")


@pytest.mark.parametrize("state", ["NAME", "CARD", "CVV", "CONFIRM"])
@pytest.mark.parametrize(
    "message",
    [
        "no no, i want to pay",
        "but i do want to make the payment",
        "i wont go, i want to make a payment",
    ],
)
def test_whoever_wants_to_pay_is_not_told_how_not_to(state: str, message: str) -> None:
    said = read(state, message)
    assert said.topic not in {"withdrawal", "cancel_later"}
    assert said.event is not Event.CONSENT


def test_a_refusal_to_pay_begins_nothing() -> None:
    assert reading("NAME", "i dont want to pay") != "start"


@pytest.mark.parametrize(
    "message", ["confirm. what else do you want", "What a circus. confirm", "confirm. really?"]
)
def test_a_complaint_beside_the_word_is_no_question(message: str) -> None:
    said = read("CONFIRM", message)
    assert (said.event, said.topic, Note.ORDERS_AS_WELL in said.notes) == (
        Event.ASSENT,
        None,
        False,
    )


def test_a_question_beside_the_word_is_one() -> None:
    said = read("CONFIRM", "confirm. how many times do you charge me?")
    assert (said.event, Note.ORDERS_AS_WELL in said.notes) == (Event.QUESTION, True)


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("cancel 20977 please", Topic.ORDER),
        ("cancel order 20977", Topic.ORDER),
        ("cancel 31", None),
        ("cancel, i am in room 20977", None),
        ("dont cancel 3155", None),
        ("cancel", None),
    ],
)
def test_a_wish_about_another_order_is_none_about_this_one(
    message: str, topic: Topic | None
) -> None:
    session = STATES["CONFIRM"]
    request = replace(session.request, order_id="3155", description="Bread, table 31")
    said = hear(
        message, replace(session, request=request), TODAY, Policy(accepted_brands=EVERY_BRAND)
    )
    assert said.topic is topic
    assert (said.event is Event.CANCEL) == (topic is None and not message.startswith("dont"))


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("order 3155 is what?", Topic.ORDER),
        ("what is 31", None),
        ("i want to pay order 20977", Topic.ORDER),
        ("i want to pay order 3155", None),
    ],
)
def test_which_order_is_paid_is_told_where_it_may_be_another(
    message: str, topic: Topic | None
) -> None:
    request = replace(STATES["NAME"].request, order_id="A-3155")
    session = replace(STATES["NAME"], request=request)
    said = hear(message, session, TODAY, Policy(accepted_brands=EVERY_BRAND))
    assert said.topic is topic
