"""What is asked of the charge: now or later, once or often, who has a part, another amount."""

from tests.domain.reading.saying import STATES, TODAY, cases, read

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.asking.about.charges import asks_for_another_amount
from payment_smart_bot.domain.value import replace

ASKED = cases("""
CONFIRM | now or later? => after_confirm
CONFIRM | do i pay now or when it arrives => after_confirm
NAME | does the money go out today or on the day => after_confirm
CONFIRM | looks good. she gets charged now or later => after_confirm
CONFIRM | will this go through today => after_confirm
NAME | yeah but am i being charged today => after_confirm
NAME | you're not charging me today right? => after_confirm
CARD | I don't feel happy typing that into a chat => safe
CVV | i'm wary of putting that in a message => safe
CONFIRM | when does it come off my account => after_confirm
CONFIRM | What's my total in GBP? => currency
CONFIRM | 1 charge or 12? => recurring
NAME | is this one payment or several => recurring
CONFIRM | monthly payments or just once? => recurring
NAME | do you keep a percentage of my money => how_much
CONFIRM | Does the museum get all of it or do you take a cut? => how_much
CONFIRM | does every penny go to the hospice => how_much
CONFIRM | i'd like to give eighty pounds, not forty nine => how_much
CONFIRM | could i donate a bit more => how_much
CONFIRM | is it $49 for one? => how_much
CONFIRM | whats the £4.50 for => how_much
CVV | you're not going to keep that number are you => stored
CONFIRM | don't you take anything yet, I haven't said yes => permission
CONFIRM | is it used w/o asking me => later_use
CONFIRM | no i mean will they charge it w/o telling me => later_use
CARD | when will they take the first payment => later_use
CONFIRM | does he give me a guarantee on the pump => order
CONFIRM | Will my name be shown on a list of donors? => order
CONFIRM | would his bank text him => contact
CARD | Do I type the whole long number here => where_to_enter
""")
NOT_ASKED = cases("""
CVV | do you want the code now or later => after_confirm
CONFIRM | is it done now or not => after_confirm
CARD | do you charge me every month => after_confirm
CARD | you are not charging me today => after_confirm
CARD | I don't feel happy about paying this => safe
CARD | i'm not happy with the cake, can i type here => safe
CARD | i'm not comfortable so maybe we leave it here => safe
CONFIRM | shall we talk about all the other things i have in mind now or later => after_confirm
CONFIRM | when will i get it, i paid by bank card => after_confirm
CONFIRM | can it be delivered in ten pounds bags => currency
CONFIRM | one digit or two? => recurring
CONFIRM | do you cut the cake => how_much
CONFIRM | i need the red one, not the blue one => how_much
CONFIRM | make it 05/29 not 04/29 => how_much
CARD | should i type the one time password here? => where_to_enter
CONFIRM | is there any guarantee with this payment? => order
CONFIRM | will his bank text him a code => contact
CONFIRM | i have an insurance card, ok? => order
""")


def test_what_is_asked_of_the_charge_is_known_by_its_form() -> None:
    said = {row: str(read(*row.split(" | ")).topic) for row in ASKED}
    assert {row: topic for row, topic in said.items() if topic != ASKED[row]} == {}


def test_what_only_sounds_like_it_is_something_else() -> None:
    said = {row: str(read(*row.split(" | ")).topic) for row in NOT_ASKED}
    assert {row: topic for row, topic in said.items() if topic == NOT_ASKED[row]} == {}


def test_another_amount_than_the_one_that_is_due_is_asked_for() -> None:
    assert asks_for_another_amount("Could I make it 80 instead of 49?", Money(4900, "usd"))
    assert not asks_for_another_amount("Could I make it 80 instead of 70?", Money(4900, "usd"))
    assert not asks_for_another_amount("i have 49 and do not want", Money(4900, "usd"))
    session = STATES["CONFIRM"]
    due = replace(session, request=replace(session.request, money=Money(4900, "usd")))
    said = hear("could i make it 50 instead of 49", due, TODAY, Policy())
    assert said.topic is Topic.HOW_MUCH


def test_whether_it_is_for_what_is_shown_is_told_with_it() -> None:
    session = STATES["CONFIRM"]
    washer = replace(session.request, description="Washing machine repair")
    session = replace(session, request=washer)
    asked = ("is this for the washing machine or not?", "Is it the machine repair, then")
    assert {hear(one, session, TODAY, Policy()).topic for one in asked} == {Topic.ORDER}
    other = hear("is it for the last time?", session, TODAY, Policy())
    assert other.topic is not Topic.ORDER


def test_a_sum_beside_a_value_is_what_is_asked_about_and_a_label_is_not() -> None:
    beside = {
        "05/29. he paid separately, is it $49 for one?": "how_much",
        "05/29. Will this go through today, I have an insurance form to post": "after_confirm",
        "05/29. He wants to know will his bank text him": "contact",
        "05/29 is the date, is it safe": "safe",
        "05/29 is the end date": "None",
    }
    assert {one: str(read("EXPIRY", one).topic) for one in beside} == beside
