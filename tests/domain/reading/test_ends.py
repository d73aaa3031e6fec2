"""What sounds like an end: what ends the payment, what puts it off, and what goes on behind it."""

from itertools import product

import pytest
from tests.domain.reading.saying import STATES, TODAY, misread, reading

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
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
