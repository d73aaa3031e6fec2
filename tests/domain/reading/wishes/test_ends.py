"""What sounds like an end: what ends the payment, what puts it off, and what goes on behind it."""

from itertools import product

import pytest
from tests.domain.reading.saying import STATES, TODAY, cases, misread, read, reading

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.wishes.going_on import goes_on_behind_an_end
from payment_smart_bot.domain.value import replace

ENDS = "never mind, nvm, forget it, leave it, skip it, scrap that, stop, no forget it, don't bother"
WISHES_TO_GO_ON = """
I'll ring the shop about it just take the payment
I'll sort it out with them so charge the card
I'll email the bakery. put it through
i want to pay
let's get it paid
finish the payment
we'll carry on with the visa
go ahead and charge me
I'll do it anyway
continue please
take my payment please
ok go
""".strip().splitlines()


@pytest.mark.parametrize("end", ENDS.split(", "))
def test_an_end_with_a_wish_to_go_on_behind_it_cancels_nothing_and_pays_nothing(end: str) -> None:
    said = [f"{end}{mark} {wish}" for mark, wish in product((",", "."), WISHES_TO_GO_ON)]
    for state in ("CONFIRM", "CVV"):
        assert {reading(state, one) for one in said}.isdisjoint({"cancel", "consent"})


def test_whoever_goes_on_behind_an_end_is_asked_for_the_word() -> None:
    ends = ("never mind", "forget it,", "stop.", "leave it,")
    wishes = [f"{end} {WISHES_TO_GO_ON[0]}" for end in ends]
    assert misread(["CONFIRM"], dict.fromkeys(wishes, "assent")) == {}
    assert misread(["CVV"], dict.fromkeys(wishes, "start")) == {}


def test_whoever_goes_on_is_answered_where_the_payment_stands() -> None:
    said = "stop. I'll sort it out with them so charge the card"
    assert reading("CARD again", said) == "keep"
    under_way = replace(STATES["CONFIRM"], status=Status.ACTION_REQUIRED)
    assert hear(said, under_way, TODAY, Policy()).topic is Topic.PROGRESS


STILL_ENDS = """
forget it i'll pay in cash at the desk
forget it i dont want you to take the payment
cancel it before you charge me
forget it, i can't go on
take the payment. no, forget it
charge it. actually cancel
please go ahead and cancel it
cancel, please confirm
please cancel and confirm it
yes please cancel, i confirm
scrap that, I'll continue shopping
leave it, i'll do it myself
too expensive to pay it, cancel
no forget it, the shop said they would take the payment
forget it. my son will pay it
cancel this, i was told to pay and i will not
""".strip().splitlines()


def test_an_end_beside_words_of_paying_is_one_where_nobody_wishes_to_go_on() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(STILL_ENDS, "cancel")) == {}


@pytest.mark.parametrize(
    "message",
    [
        "suppose i confirm and then regret it",
        "is it safe? forget it, pay it",
        "never mind, they charge me",
        "leave it, pay it and cancel the other",
    ],
)
def test_what_supposes_asks_or_ends_after_all_goes_not_on(message: str) -> None:
    assert not goes_on_behind_an_end(message)


ENDS_FOR_ANOTHER_WAY = """
never mind I'll just pay at the front desk next week
Never mind, I'll ring the school and do it there.
you know what let's not do this, I'll mail a check
forget it, i'll pop into the bank and pay it there
nah leave it I'll pay at reception on monday
I changed my mind, we'll do it over the phone with them
don't bother, I'll post a cheque
on second thoughts I'd rather pay by bank transfer
never mind. I'm going to pay somewhere else
scrap that, ill drop by the office with a cheque
let's not. it's too dear
Actually stop, I want to check with the club treasurer first
stop please. let me talk to my wife
forget it, I'll pop into the shop and pay
""".strip().splitlines()


def test_an_end_with_another_way_to_pay_or_somebody_to_ask_is_plain() -> None:
    expected = dict.fromkeys(ENDS_FOR_ANOTHER_WAY, "cancel")
    assert misread(["NAME", "CARD", "EXPIRY", "CVV", "CONFIRM"], expected) == {}


ENDS_FOR_A_REASON = """
I've changed my mind, dont want to go ahead with this
i don't want to go ahead
not now thanks, i'll leave it
no cancel please
no cancel please - my wife says no
i want to cancel! i ordered by mistake
I'd like to cancel please. I don't like typing my card in a chat
i don't trust this so abort
i need to talk to my husband, i'd like to cancel please
cancel because it's not for me
changed my mind because it's too expensive
""".strip().splitlines()


def test_an_end_with_a_reason_beside_it_is_plain() -> None:
    expected = dict.fromkeys(ENDS_FOR_A_REASON, "cancel")
    assert misread(["NAME", "CARD", "EXPIRY", "CVV", "CONFIRM"], expected) == {}


NO_ENDS = """
never mind, I'll use my other card
never mind, found it
never mind, here it is 4242424242424242
never mind the name, what cards do you take
never mind, i'll ask at the shop
never mind, I'll ring the bank first
never mind, I'll get my card from the office
never mind, I'll go to the car and get my card
never mind I'll call them about it
stop, I need to check the number with my son
hold on, i want to check with my wife first
let's not rush
no problem I'll pay at the desk with this card
no rush I will pay at the till later
never mind, can i pay at the till?
i want to cancel my gym membership, not this
i'd like to cancel only if it is late
changed my mind, make it two
changed my mind, go ahead
changed my mind, send it to my sister
changed my mind, i'd rather collect it
i want to cancel. do you charge for that
i'm out, leave it with the neighbour
i'll leave it as it is
i don't want to go ahead without a receipt
i don't want to go through all this again, just charge it
not for me, it's for my mum
i don't trust it so don't cancel till i say
no cancellation please
""".strip().splitlines()


def test_what_drops_a_question_or_fetches_the_card_ends_nothing() -> None:
    said = {one: reading(state, one) for one in NO_ENDS for state in ("CARD", "CVV", "CONFIRM")}
    assert [one for one, event in said.items() if event == "cancel"] == []


CHARGES_NOT_YET = """
ok ill wait, dont pay it now => wait
don't pay it now => wait
don't charge it for now => wait
dont charge anything til I'm back => wait
don't take the payment at the moment => wait
please don't charge my card yet => wait
don't process it until my wife says => wait
Dont charge it till I say so mind => permission
dont charge me until i tell you => permission
"""


def test_whoever_says_not_to_charge_yet_ends_nothing() -> None:
    expected = cases(CHARGES_NOT_YET)
    for state in ("CVV", "CONFIRM"):
        assert {one: read(state, one).topic for one in expected} == expected


STILL_NO_CHARGE = """
never charge me
dont charge me
dont pay it
don't charge it now, cancel it
please do not take it now i have changed my mind
do not charge it now, i dont want it
don't charge me now, i'll pay at the till
dont take it till i say and then cancel it
""".strip().splitlines()


def test_whoever_wants_no_charge_at_all_ends_the_payment() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(STILL_NO_CHARGE, "cancel")) == {}


@pytest.mark.parametrize("message", ["I'll just pay at the front desk", "want to pay at the till"])
def test_a_wish_to_pay_at_a_counter_begins_nothing_here(message: str) -> None:
    assert read("NAME", message).topic is Topic.OTHER_METHODS


BEGINS_AGAIN = """
actually shes ok with it, carry on with the visa
right lets do it after all
ok go on then
ok continue
she said yes, let's pay
he's come round, put it through
my wife is happy with it so carry on
she agreed in the end, take the payment
oh go on, charge it
""".strip().splitlines()


def test_whoever_wants_to_go_on_after_a_cancel_begins_again() -> None:
    assert misread(["CANCELLED"], dict.fromkeys(BEGINS_AGAIN, "start")) == {}


@pytest.mark.parametrize(
    "message",
    [
        "thanks, i'll pay in the shop",
        "i will continue shopping",
        "did you carry on and charge me",
        "i hope you dont go on and charge it",
        "carry on without me",
        "yes confirm",
        "what cards do you take",
    ],
)
def test_what_is_said_of_paying_after_a_cancel_is_no_wish_to_begin_again(message: str) -> None:
    assert reading("CANCELLED", message) != "start"


WAITS_NO_MORE = """
hold on my granddaughter is asking me something okay I'm back where were we
wait a sec... ok i'm back
hang on. right, I'm back, where were we
one moment please. ok ready
I don't want to wait
i can't wait
""".strip().splitlines()


@pytest.mark.parametrize("message", WAITS_NO_MORE)
def test_whoever_is_back_or_does_not_want_to_wait_hears_what_is_asked_for(message: str) -> None:
    assert {reading(state, message) for state in ("CARD", "CVV", "CONFIRM")} == {"repeat"}


@pytest.mark.parametrize(
    "message",
    [
        "hold on until i'm back",
        "give me a minute i'll be right back",
        "wait till I am back",
        "hang on, i want to check with my wife first",
    ],
)
def test_whoever_will_be_back_is_waited_for(message: str) -> None:
    waits = {Topic.WAIT, Topic.PAUSE}
    assert {read(state, message).topic for state in ("CARD", "CONFIRM")} <= waits


@pytest.mark.parametrize("what", ["do you send the gift card or do the shop", "is my card safe"])
def test_a_question_of_somebody_who_does_not_want_to_wait_is_answered(what: str) -> None:
    said = read("CONFIRM", f"no I'm not wanting to wait I'm asking {what}")
    assert said.event is Event.QUESTION
    assert said.topic is not Topic.WAIT


@pytest.mark.parametrize("message", ["drop it, all good", "forget it. looks fine"])
def test_an_end_beside_a_vague_yes_is_told_how_to_cancel(message: str) -> None:
    assert read("CONFIRM", message).topic is Topic.CANCEL_LATER
