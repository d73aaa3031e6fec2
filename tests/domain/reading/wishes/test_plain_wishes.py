"""Wishes that a clause says plainly, and those that something else in the message takes away."""

import pytest
from tests.domain.reading.saying import STATES, TODAY, misread, read, read_all, reading
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.cards.held_cards import ShownCard
from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.session import Field, Question, Status
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    call_it_card,
    call_it_merchant,
    call_it_order,
)
from payment_smart_bot.domain.value import replace

CONFIRMS_IN_A_CLAUSE = """
aight, confirm
bruh confirm
omg yes, confirm
confirm it then, jeez
lol ok confirm ffs
thats all rite, now confirm
yes thats mine, confirm
it is my own card, I confirm
that's the one. confirm
I accept the terms, and I confirm
I agree to these and I confirm
go ahead and confirm
yes, confirm. final answer
all good, confirm, and thank you for your patience
i said confirm
confirm n thx
""".strip().splitlines()


def test_a_plain_confirmation_in_a_clause_pays_where_the_others_only_agree() -> None:
    consents = dict.fromkeys(CONFIRMS_IN_A_CLAUSE, "consent")
    assert misread(["CONFIRM"], consents) == {}
    assert misread(["CONFIRM"], consents, asked=Question.WHETHER_TO_CONFIRM) == {}


DOES_NOT_PAY = """
don't confirm
i can't confirm this
i won't confirm
I haven't confirmed it
never confirm
no confirm
I will confirm later
i'll confirm tomorrow
i confirm on friday
confirm in an hour
hang on, confirm
after lunch, confirm
not yet, confirm later
ready, but wait, confirm
it says confirm
the page says to write confirm
so i type confirm
do i write confirm
now do i confirm
is my card right confirm
my son says confirm
my mum told me to say confirm
she said confirm
if it is 49, confirm
confirm unless it is more
only if i get a receipt, confirm
as long as it is cheap, confirm
confirm but change the name first
confirm, but my other card
confirm with the mastercard
confirm it on my husband's card
confirm, the card is my wife's
confirm for $20
confirm 50 dollars
49 euros, confirm
confirm half of it
confirm twice
confirm and add a tip
confirm?
is it right, confirm
are these mine, confirm
what happens when i confirm
can you confirm
so you confirm that
you confirm
let me confirm
thanks for confirming
yes my boss confirm
confirm me
please confirm the address
yeah sure confirm, as if
oh yes confirm, take my house too
confirm my foot
confirm or cancel
cancel, not confirm
i confirm nothing
the amount, confirm
my details, confirm
amount confirm
confirm, thank you and please bring it up to the second flat on the left
my surname is spelt Ramaswami, confirm
it's Maria Lopez, confirm
was 664 in the end. confirm
payment was made, please confirm
already confirmed
my bank wants me to confirm
the right thing is confirm
i have to confirm
i need my wife to confirm
confirm, no wait
confirm, thanks for nothing
jk, confirm
i did not mean to confirm
ignore that confirm
i might confirm
confirm \N{THUMBS DOWN SIGN}
charge the mastercard
ok send it tomorrow
ok send the link
k go away
take it off
you may take it on friday
process it next week
proceed to cancel
yes, go with the amex
right, go on about the refund
""".strip().splitlines()


@pytest.mark.parametrize("asked", [None, Question.WHETHER_TO_CONFIRM])
def test_nothing_pays_that_has_something_else_in_it(asked: Question | None) -> None:
    said = {message: reading("CONFIRM", message, asked=asked) for message in DOES_NOT_PAY}
    assert [message for message, event in said.items() if event == "consent"] == []


@pytest.mark.parametrize(
    "message",
    ["Yes. Process it.", "ok send it", "k go", "perfect, charge the visa", "so yes, take it now"],
)
def test_a_yes_and_a_word_to_go_on_pays_straight_after_the_summary(message: str) -> None:
    assert reading("CONFIRM", message) == "consent"


def test_after_an_answer_only_the_card_says_what_is_agreed_to() -> None:
    asked = Question.WHETHER_TO_CONFIRM
    assert reading("CONFIRM", "ok send it", asked=asked) == "assent"
    assert reading("CONFIRM", "perfect, charge the visa", asked=asked) == "consent"
    assert reading("CONFIRM", "perfect, charge the amex", asked=asked) == "change card"


LEANS_TO_YES = """
yes go for it. she wont mind
he said ya do it
oh go on then, my neighbour will be over the moon
the parking is not your worry, take it please
I am agree, please you take the 49 dollar
yes?
yes??
ok?
""".strip().splitlines()


def test_what_leans_to_a_yes_is_asked_for_the_word_and_answered_by_no_topic() -> None:
    told = {message: describe(read_at("confirmation", message)) for message in LEANS_TO_YES}
    assert {message: said for message, said in told.items() if said != "assent"} == {}


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("go on then, how long does it take", "question"),
        ("please don't do it", "cancel"),
        ("do it, tomorrow", "question"),
        ("go for it, just not today", "question"),
        ("do it, but i pay with paypal", "question"),
        ("i need a person to help me do it", "question"),
        ("yes, and is the delivery free?", "question"),
    ],
)
def test_a_yes_beside_a_question_a_no_or_a_delay_is_none(message: str, expected: str) -> None:
    assert reading("CONFIRM", message) == expected


CANCELS_IN_A_CLAUSE = """
ok he says cancel then, we try again next month
No, stop please, she say no
forget it i'll pay in the shop
forget it, we will pay cash
I said I do not want to pay today
Then no thank you, leave it.
i dont like this its scary cancel it
its not for me, cancel please
ok nah im good dont do it
i said yes too quick, actually i dont want to pay this
No, I'm sorry, I don't feel comfortable with this. Forget the whole thing please.
nah forget it ill buy one at woolies
Nope. That's one step too far, stop this please
i changed my mind its too much. please cancel
""".strip().splitlines()


def test_a_plain_cancel_in_a_clause_ends_it() -> None:
    assert misread(["CARD", "CONFIRM"], dict.fromkeys(CANCELS_IN_A_CLAUSE, "cancel")) == {}


@pytest.mark.parametrize("state", ["NAME", "NAME again", "CVV", "CONFIRM"])
def test_a_cancel_with_somebodys_thanks_ends_it_and_names_no_cardholder(state: str) -> None:
    thanks = ("Cancel that. Nora sends her thanks", "please cancel, my aunt says thank you")
    assert misread([state], dict.fromkeys(thanks, "cancel")) == {}
    assert misread(["NAME"], {"Nora Thanks": "question"}) == {}


PUTS_OFF = """
We had better stop for now and come back on the ninth
No, the card is right. I'd rather leave it until next week
shall we say friday? let's do the rest another day
can i carry on tomorrow
""".strip().splitlines()


@pytest.mark.parametrize("state", ["NAME", "CARD", "CVV", "CARD again", "CONFIRM"])
@pytest.mark.parametrize("message", PUTS_OFF)
def test_whoever_stops_for_today_is_told_how_long_it_waits(state: str, message: str) -> None:
    assert read(state, message).topic is Topic.WAIT


CANCELS_UNDER_WAY = (
    "i dont like this its scary cancel it",
    "cancel it then pls, ill do it with another one",
    "dont bother then cancel it",
    "what a palaver, cancel the whole lot",
    "cancel it please. was my gran's card charged?",
    "right, cancel this payment! has any money gone out of my account?",
)


@pytest.mark.parametrize("status", [Status.CHARGING, Status.ACTION_REQUIRED])
def test_a_plain_cancel_in_a_clause_is_heard_while_a_charge_is_under_way(status: Status) -> None:
    under_way = replace(STATES["CONFIRM"], status=status)
    for message in CANCELS_UNDER_WAY:
        assert hear(message, under_way, TODAY, Policy()).event is Event.CANCEL, message
    for message in (
        "what if i cancel",
        "if it fails cancel it",
        "should i cancel it",
        "i hit cancel by accident",
        "should i cancel. is my card charged?",
        "cancel? is it charged?",
        "cancel it. would that be charged?",
        "i hit cancel. did it take my money?",
    ):
        assert hear(message, under_way, TODAY, Policy()).event is not Event.CANCEL, message


def test_a_cancel_may_ask_whether_anything_was_charged() -> None:
    message = "cancel please, i'll do it when my mum is in. is her card charged?"
    assert misread(["CARD", "CONFIRM"], {message: "cancel"}) == {}
    assert reading("CONFIRM", "do not cancel. is it charged?") != "cancel"


def test_the_money_on_a_declined_card_takes_nothing_from_a_wish_to_drop_it() -> None:
    drops = ("there's over 500 pounds on my card! forget it then", "i have 90 in there, scrap it")
    assert misread(["CARD", "CVV"], dict.fromkeys(drops, "cancel")) == {}
    said = read_all(["CARD"], ["forget it 4000 is the start", "there is 50 on the card, use it"])
    assert [where for where, read in said if read.event is Event.CANCEL] == []


@pytest.mark.parametrize(
    "message", ["i'll take my half off him in cash", "no bother, my aunt pays me back on friday"]
)
def test_what_comes_back_from_others_is_no_wish_to_stop(message: str) -> None:
    assert reading("CONFIRM", message) == "assent"
    assert reading("CONFIRM", f"{message}. does it go to blue bakery?") == "question"


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("i do want to pay! i only asked is it the right bakery?", Topic.RIGHT_PLACE),
        ("look, i want to pay. i said when do i get the cake?", Topic.ORDER),
        ("he says he will pay me back half if i cancel, can i cancel?", Topic.CANCEL_LATER),
    ],
)
def test_whoever_wants_to_pay_and_asks_again_is_answered(message: str, topic: Topic) -> None:
    assert read("CONFIRM", message).topic is topic


def test_a_refusal_may_be_of_what_was_asked_last() -> None:
    message = "no thank you then, leave it"
    assert reading("CONFIRM", message, asked=Question.WHAT_TO_CHANGE) == "keep"
    assert reading("CARD again", message) == "keep"
    said = read("CONFIRM", message, asked=Question.WHETHER_TO_CONFIRM)
    assert said.topic is Topic.CANCEL_LATER


CANCELS_NOTHING = """
she says cancel the other one first
if she says cancel, then what
what if i cancel
don't cancel, he said cancel but no
i will cancel it if it fails
you said cancel
the word is cancel
my bank might cancel it
should i say cancel or confirm
forget it, use mine
forget it i'll pay with my other card
cancel. no wait
no, stop asking
dont worry, all good
never mind the date, go on
skip this question
leave it, its right
dont take it yet
stop, that's the wrong card
i don't want that card
i do not want to pay twice
cancel that number, 664
no, stop, is it safe?
ignore the cancel
forget i said cancel
that was my toddler, he wrote cancel
my brother typed cancel, please carry on
""".strip().splitlines()


def test_no_cancel_ends_it_that_is_reported_asked_or_taken_back() -> None:
    said_of = read_all(["CONFIRM"], CANCELS_NOTHING)
    assert [where for where, said in said_of if said.event is Event.CANCEL] == []


ANOTHER_CARD = """
no sorry love, the mastercard
hubby says no so back onto my mastercard
not her visa, my mastercard like before
I want it on my amex instead
euros is fine. but use my mastercard again please
no. mastercard.
charge it to my other card
can i swap it?
back to amex please
use my husband's debit instead
i wanna use hers
actually take my mastercard instead
can u make it the card my gf has
lets use the amex
i dont want that card
yes please charge my other card
""".strip().splitlines()


def test_a_wish_for_another_card_asks_for_its_number() -> None:
    wished = dict.fromkeys(ANOTHER_CARD, "change card")
    assert misread(["EXPIRY", "CVV", "CONFIRM"], wished) == {}


AN_EARLIER_CARD = """
use the card from earlier please
no, that first card i sent
hers is no good, take mine only
""".strip().splitlines()


def test_a_card_that_was_given_before_is_asked_for_again() -> None:
    for message in AN_EARLIER_CARD:
        said = read("CONFIRM", message)
        assert (said.change, Note.WANTS_EARLIER_CARD in said.notes) == ("card", True), message
    assert misread(["CARD again"], {"no, the first one then": "keep"}) == {}
    spoken_of = ("was it the first card?", "the first card was stolen", "don't take the old card")
    said_of = read_all(["CONFIRM"], spoken_of)
    assert [where for where, said in said_of if Note.WANTS_EARLIER_CARD in said.notes] == []


def test_somebody_elses_wish_for_their_card_asks_for_it() -> None:
    said = read("CVV", "hang on, my sister says to use hers instead")
    assert (said.change, Note.HAS_ANOTHER_HOLDER in said.notes) == ("card", True)
    assert read("CVV", "my sister says use hers if mine fails").change is None
    wishes = ("dem say make we no use this card, na the other one", "he'd rather use the gold card")
    assert misread(["CONFIRM"], dict.fromkeys(wishes, "change card")) == {}
    others = ("he says this card is fine", "my wife says use this one", "they say no card fees")
    assert [where for where, said in read_all(["CONFIRM"], others) if said.change] == []


WITHDRAWN = """
CARD | 4242424242424242 oh hang on.. no can we do the amex instead
CARD | 5555 5555 5555 4444 nvm, visa instead pls
CARD | 4242 4242 4242 4242 12/27 123. Actually I'd prefer to use my Mastercard.
CARD | 5555555555554444 forget that one i'll pay with the visa
CARD | ok 4242 4242 4242 4242... sorry sorry, my other card, not this
NAME | 4242 4242 4242 4242. hold on, she says use the mastercard
""".strip().splitlines()
NOT_WITHDRAWN = """
CARD | 4242 4242 4242 4242. sorry it took so long, my mastercard was no good
CARD | 4242 4242 4242 4242 - i was going to use my mastercard but it expired, sorry
CARD | forget the mastercard, here: 4242 4242 4242 4242
CARD | 4242 4242 4242 4242 rather than my amex
CARD | 4242 4242 4242 4242 sorry its my other card
CARD | 4242 4242 4242 4242, sorry I said mastercard before, it's a visa
CARD | 4242 4242 4242 4242 actually can i ask, do you take mastercard too?
CARD | 4242 4242 4242 4242 she said no to the mastercard
""".strip().splitlines()


def test_a_card_that_is_withdrawn_in_its_own_message_is_not_taken() -> None:
    said = {row: reading(*row.split(" | ")) for row in WITHDRAWN}
    assert {row: what for row, what in said.items() if what != "change card"} == {}
    said = {row: reading(*row.split(" | ")) for row in NOT_WITHDRAWN}
    assert {row: what for row, what in said.items() if what != "details card=visa-4242"} == {}


def test_another_card_in_the_same_name_has_no_other_holder() -> None:
    said = read("CONFIRM", "use my husbands 5555 5555 5555 4444 12/29 instead, same name")
    assert "card" in said.found
    assert Note.HAS_ANOTHER_HOLDER not in said.notes


def test_a_card_by_its_brand_is_asked_for_where_none_was_given() -> None:
    assert misread(["CARD"], {"second thoughts, let me use the visa": "change card"}) == {}


NOT_ANOTHER_CARD = """
not the mastercard right, the visa
good, not on my mastercard then
no mastercard fee right?
i dont want the mastercard charged
which card should i use
should i use my other card
do you take another card
if it fails use my other card
can i swap it later
dont charge another card
my other card was declined
charge the visa
can i use debit
can i use my wife's card
my boss wants me to use his card
she said i could use hers
do ye take discover
it said try another card
the rest i put on another card
charge the new card when it comes
it's the wrong size, want to swap it
don't swap the card, use the one you've got
""".strip().splitlines()


def test_a_question_about_another_card_changes_nothing() -> None:
    said_of = read_all(["CVV", "CONFIRM"], NOT_ANOTHER_CARD)
    assert [where for where, said in said_of if said.event is Event.CHANGE] == []


STARTS_AFRESH = """
im back. want to pay, other card this time
hi its tomorrow lol. I want to pay. same brother as before
hi bak again wnt 2 pay
i want to pay now i asked my dad its fine
ok can we start again
hello again, my husband says to go ahead and pay
my sister agreed to pay it now. ok?
""".strip().splitlines()


def test_any_wish_to_pay_starts_afresh_after_a_cancel() -> None:
    assert misread(["CANCELLED"], dict.fromkeys(STARTS_AFRESH, "start")) == {}


@pytest.mark.parametrize(
    "message",
    [
        "i will pay tomorrow",
        "can i pay with paypal",
        "what would i pay",
        "never pay",
        "my husband says not to pay",
        "she says pay when it arrives",
    ],
)
def test_a_refusal_or_a_question_starts_nothing_after_a_cancel(message: str) -> None:
    assert reading("CANCELLED", message) != "start"


@pytest.mark.parametrize(
    ("brand", "said", "message"),
    [
        ("visa", "charge the visa", "charge the card"),
        ("visa", "charge the Visa ending in 4242", "charge the card"),
        ("jcb", "charge the card ending 4242", "charge the card"),
        ("jcb", "charge the visa", "charge the visa"),
        ("visa", "charge the card ending in 1881", "charge the card ending in 1881"),
    ],
)
def test_the_card_that_is_shown_is_called_a_card(brand: str, said: str, message: str) -> None:
    """Any other brand, and other digits, stay what they are: another card."""
    assert call_it_card(said, ShownCard(brand, "4242")) == message


def test_where_no_card_is_shown_none_is_named() -> None:
    assert call_it_card("charge the visa", None) == "charge the visa"


@pytest.mark.parametrize(
    ("merchant", "item", "said", "message"),
    [
        ("Blue Bakery", None, "pay Blue Bakery", "pay merchant"),
        ("Blue Bakery", None, "pay the bakery", "pay the merchant"),
        ("Blue Bakery", "Birthday cake", "pay for the cake", "pay for the order"),
        ("Cancel Ltd", "Change of plan", "change it", "change it"),
        (None, None, "pay the bakery", "pay the bakery"),
    ],
)
def test_who_is_paid_and_for_what_are_called_so(
    merchant: str | None, item: str | None, said: str, message: str
) -> None:
    """A word that may mean something else stays, whatever the merchant is called."""
    assert call_it_order(call_it_merchant(said, merchant), item) == message


GIVES_UP_THE_CARD = """
forget mine, we're paying with her card, Tess Okonjo
swapped to her card. Tess Okonjo
not that card sorry. the wifes: Bronwen Pugh
its my brother's turn, putting it on his. Liam Doyle
paying from the business card instead, Castle Florists Ltd
"""
CORRECTS_THE_NAME = """
sorry the name is wrong, its my husbands card, Peter Maddox is on it
forget the Mrs, it's Irene Castle
don't scrap mine, its Irene Castle
the card is not mine, the name is Nora Quill
"""


@pytest.mark.parametrize("state", ["EXPIRY", "CVV", "CONFIRM"])
def test_a_card_given_up_for_anothers_goes_and_the_name_with_it_is_kept(state: str) -> None:
    for row in GIVES_UP_THE_CARD.strip().splitlines():
        said = read(state, row)
        assert (said.change, Note.DROPS_CARD in said.notes) == ("card", True), row
        assert Field.NAME in said.found, row
    corrected = [read(state, row) for row in CORRECTS_THE_NAME.strip().splitlines()]
    assert [Note.DROPS_CARD in said.notes for said in corrected] == [False] * 4
    nameless = read(state, "scrap that card, use my dads, Bob")
    assert (nameless.change, Field.NAME in nameless.found) == ("card", False)


@pytest.mark.parametrize("state", ["CVV", "CONFIRM"])
def test_the_wrong_card_is_asked_for_anew(state: str) -> None:
    wrong = ("oh no is that my work card? wrong one sorry", "hm i think i gave you the wrong card")
    assert misread([state], dict.fromkeys(wrong, "change card")) == {}
    for other in ("did i give the wrong card?", "is it the chocolate? wrong one last time"):
        assert read(state, other).change is None, other


def test_anothers_card_offered_before_any_number_has_another_name() -> None:
    offers = ("can i give mine instead, its quicker", "ok let me use my brother's card instead")
    assert misread(["CARD"], dict.fromkeys(offers, "change name")) == {}
    assert misread(["CVV"], dict.fromkeys(offers, "change card")) == {}
    others = ("can I pay cash instead", "is mine ok instead")
    assert [said.change for _, said in read_all(["CARD"], others)] == [None] * 2


DROPS_THE_CARD = """
ditch that card
scrap mine, we are using his
could you delete my visa
get rid of that card then
hm, wipe that card please. i changed my mind about it
I won't pay with this one after all
i do not wish to use that card
"""
KEEPS_THE_CARD = """
do you delete the card at once
if it is declined, delete that card
remove it from the bill
i do not want to use paypal
delete my card later
"""


@pytest.mark.parametrize("state", ["EXPIRY", "CVV", "CONFIRM"])
def test_a_card_is_let_go_on_a_plain_wish_only(state: str) -> None:
    drops = [
        Note.DROPS_CARD in read(state, row).notes for row in DROPS_THE_CARD.strip().splitlines()
    ]
    assert all(drops)
    assert not any(
        Note.DROPS_CARD in read(state, row).notes for row in KEEPS_THE_CARD.strip().splitlines()
    )
