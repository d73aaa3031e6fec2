"""What people unlike us type: in other Englishes, in a hurry, dictated, with more than one thought.

Each table is a kind of message that was once misread.
"""

import pytest
from tests.domain.reading.saying import STATES, TODAY, cases, misread, read, reading

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.conversation.policy import Policy
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.questions import find_topic_of_open_field
from payment_smart_bot.domain.value import replace

NAMES = """
Muthusamy s/o Rajagopal => details name=Muthusamy s/o Rajagopal
muthusamy s/o rajagopal => details name=Muthusamy s/o Rajagopal
Devi a/p Kumar => details name=Devi a/p Kumar
Tan Wei Ling lah => details name=Tan Wei Ling
Kayleigh Draper xx => details name=Kayleigh Draper
Maria de la Cruz => details name=Maria de la Cruz
Malcolm X => details name=Malcolm X
van der Berg, Pieter => details name=Pieter van der Berg
doe comma jane => details name=Jane Doe
jane doe full stop => details name=Jane Doe
J O H N   D O E => details name=John Doe
my name is spelled S-A-O-I-R-S-E space R-O-N-A-N => details name=Saoirse Ronan
Ji, Amitabh Verma => details name=Amitabh Verma
The card says Mr Daniel K Adeyemi => details name=Daniel K Adeyemi
the name is on the card is Ada Obi => details name=Ada Obi
it's just printed as R PATEL => details name=R PATEL
St. John-Smythe, Piers => details name=Piers St. John-Smythe
put it under Crane => details name=Crane
put down Ana Sofia => details name=Ana Sofia
my name is too long, it shows ALEX PAPADO => details name=ALEX PAPADO
how long do I pay my debit to Brightshop => question
it's my mum's card, her name is Patricia Lowe => details name=Patricia Lowe
its my wife's => question
the name on the card is quote Jane Doe unquote => details name=Jane Doe
my name is spelt Jayne Doe => details name=Jayne Doe
First name Seán surname O'Rourke => details name=Seán O'Rourke
surname Moore, first name Tilda => details name=Tilda Moore
Tilda Moore new line => details name=Tilda Moore
its tilda moore lol => details name=Tilda Moore
it just says GIFT CARD => question
"""


def test_names_are_taken_without_what_is_said_around_them() -> None:
    assert misread(["NAME"], cases(NAMES)) == {}


NUMBERS = {
    "CARD": """
        the last four are 4242 => details card!too_few_digits
        my card ends in 4242 => details card!too_few_digits
        last 4 digits 4242 => details card!too_few_digits
        it ends in 4242? => question
        Aadhaar 2345 6789 0123 => details card!too_short
        my licence is SMITH 801125 JX9AB => details card!too_short
        4242424242424242 11/28 last three 321 => details card=visa-4242 expiry=11/2028 cvv=321
        don't charge 4242424242424242 => cancel
        never use 5555555555554444 again => change
        IBAN GB29 NWBK 6016 1331 9268 19 => question
        my number is 07700 900123 => details card!too_short
        my bank sent me a code 482913 => question
        tracking no 1Z999AA10123456784 => unclear
        Order total $49.00\\n12/11/2026 14:32 => question
    """,
    "EXPIRY": """
        i was born in 1944 => unclear
        we fly to Lagos on 03/28 => unclear
        will be delivered by 12/12? => details expiry!expired
        my anniversary is 03/30 => unclear
        our lease ends 03/30 => unclear
        the policy ends 12/27 => unclear
        my passport expires 12/27 => details expiry!format
        my visa is 12/27 => details expiry=12/2027
        mine's 12/27 => details expiry=12/2027
        card runs out 12/27 => details expiry=12/2027
        dog 03/30 => details expiry!unsure
        valid 03/25 - 03/30 => details expiry=03/2030
        02/24-02/29 => details expiry=02/2029
        02/29 and the three digits are 654 => details expiry=02/2029 cvv=654
        12/25 => details expiry!expired
        MM 03 YY 30 => details expiry=03/2030
        it says 12/27 => details expiry=12/2027
        expires on 12/27 => details expiry=12/2027
        13/27 => details expiry!month
    """,
    "CVV": """
        123 is what it says at the back => details cvv=123
        123 hope that's right => details cvv=123
        I think it's 123 but it's a bit faded => details cvv=123
        123 lah => details cvv=123
        fine 123 => details cvv=123
        she says 123 => details cvv=123
        12/27 and the three numbers are 123 => details expiry=12/2027 cvv=123
        my passport expires 12/27 => details expiry!format
        i reckon its 123 => details cvv=123
        654 wait no its 645 => details cvv=645
        is it 654 or 1111 => details cvv!two_values
        it's 123 and my postcode is 2000 => details cvv=123
        4821 123 => details cvv=123
        123, no sorry 132 => details cvv=132
        forget 123 its 321 => details cvv=321
        it could be 123 or 128 => details cvv!two_values
        my flat is 123, code 456 => details cvv=456
        house no. 123 please => unclear
        no. 123 => details cvv=123
        meet me at gate 115 => unclear
    """,
    "CONFIRM": """
        my lease ends 12/27 => unclear
        Yes confirm, my number is 07700 900123 => assent
        4242 4242 4242 => details card=424242424242...
    """,
}


@pytest.mark.parametrize("state", NUMBERS)
def test_a_number_is_what_is_said_of_it(state: str) -> None:
    assert misread([state], cases(NUMBERS[state])) == {}


@pytest.mark.parametrize(
    ("state", "message"),
    [
        ("CARD", "the last four are 4242"),
        ("CARD", "Aadhaar 2345 6789 0123"),
        ("CARD", "my licence is SMITH 801125 JX9AB"),
        ("CARD", "my number is 07700 900123"),
        ("EXPIRY", "my passport expires 12/27"),
        ("EXPIRY", "i was born in 1944"),
        ("EXPIRY", "my anniversary is 03/30"),
        ("EXPIRY", "we fly to Lagos on 03/28"),
        ("EXPIRY", "will be delivered by 12/12?"),
        ("CVV", "it could be 123 or 128"),
    ],
)
def test_what_was_not_clearly_offered_is_no_try(state: str, message: str) -> None:
    assert all(why.is_doubtful for why in read(state, message).rejected.values())


CONSENTS = """
ok confirm lah => consent
go for it mate => consent
no worries go ahead => consent
Yes I'm happy with that => assent
I'm happy => assent
alright then => assent
ok then mate => assent
yes boss go ahead => consent
ok la confirm => consent
fine by me => assent
please process => assent
do the needful => assent
aye go on => consent
aye right => assent
yes 👎 => assent
confirm ❌ => assent
yes 👍 => consent
no la => cancel
oh forget the whole thing => cancel
bin it, don't want it now => cancel
no love => cancel
no mate => cancel
no worries => question
no problem, cancel => cancel
I'm not happy with that => question
yes but the price is too high love => question
"""


def test_consent_is_heard_in_other_englishes_and_only_consent() -> None:
    assert misread(["CONFIRM"], cases(CONSENTS)) == {}


ASKED_TO_CONFIRM = """
please confirm => consent
kindly confirm => consent
please confirm my payment => consent
please confirm? => question
can you confirm => assent
please confirm the amount => assent
please confirm that it is safe => question
please confirm receipt => question
please confirm and send a receipt => question
please confirm when => question
please confirm you have my money => question
please confirm my booking first => question
please confirm to me by email => question
"""


def test_please_confirm_pays_alone_and_with_any_other_wish_does_not() -> None:
    """It is the word that was asked for, in an order to us, and holds nothing else.

    Whoever wants to be told something names it, or asks.
    """
    assert misread(["CONFIRM"], cases(ASKED_TO_CONFIRM)) == {}


MISSED = """
sorry i did not catch what you said => repeat
what did you just say => repeat
could you ask that question once more => repeat
i didn't understand you => repeat
i don't understand => question
"""


def test_whoever_missed_what_was_said_hears_it_again() -> None:
    assert misread(["CARD", "CONFIRM"], cases(MISSED)) == {}


def test_a_card_that_is_not_the_customers_is_asked_for_again() -> None:
    assert reading("CONFIRM", "hang on that's not my card") == "change card"
    assert read("NAME", "it's not my own card").topic is Topic.SOMEONE_ELSES


@pytest.mark.parametrize(
    ("state", "message", "topic"),
    [
        ("NAME", "Is my name going to be shown to anyone?", Topic.STORED),
        ("NAME", "Can somebody call me, 0803 123 4567", Topic.PERSON),
        ("CARD", "u will save my card or not", Topic.STORED),
        ("CARD", "why cant i see what i typed", Topic.STARS),
        ("CARD", "Rupay supported or not?", Topic.WHICH_CARDS),
        ("CARD", "half now half next month?", Topic.INSTALMENTS),
        ("CARD", "is it the one on the front", Topic.WHERE_NUMBER),
        ("CARD", "How many digits should it be", Topic.WHERE_NUMBER),
        ("CVV", "how many digits is it?", Topic.WHERE_CVV),
        ("CARD", "I have paid now", Topic.ALREADY_PAID),
        ("CARD", "paid already lah", Topic.ALREADY_PAID),
        ("CARD", "my bank says never give card details on chat", Topic.SAFE),
        ("CVV", "my card dun have the 3 numbers", Topic.NO_CODE),
        ("NAME", "is there GST on top", Topic.HOW_MUCH),
        ("CONFIRM", "why 49", Topic.HOW_MUCH),
        ("CARD", "it asks for my postcode", Topic.OTHER_DETAILS),
        ("CARD", "I don't see any fields", Topic.WHERE_TO_ENTER),
        ("EXPIRY", "there are two dates on it", Topic.WHERE_EXPIRY),
        ("EXPIRY", "day month or month year", Topic.FORMATS),
        ("EXPIRY", "does it need the day", Topic.FORMATS),
        ("CVV", "no code on this card", Topic.NO_CODE),
        ("CVV", "It is rubbed off", Topic.NO_CODE),
        ("CVV", "Should I be giving this out?", Topic.SAFE),
        ("CARD", "its asking for otp", Topic.PIN),
        ("CARD", "where is the link", Topic.WHERE_TO_ENTER),
        ("CARD", "can I just tell you the number here instead", Topic.WHERE_TO_ENTER),
        ("CARD", "do i have to confirm here", Topic.AFTER_CONFIRM),
        ("CARD", "I am 80 yrs old please help me", Topic.PATIENCE),
        ("CONFIRM", "how do i confirm", Topic.AFTER_CONFIRM),
        ("CONFIRM", "do i just say confirm", Topic.AFTER_CONFIRM),
        ("CARD", "declined again?!", Topic.DECLINED),
        ("CARD", "what happens if it gets declined", Topic.DECLINED),
        ("CARD", "what does a pending payment mean?", Topic.PENDING),
        ("CARD", "my last transfer never came", Topic.BANK),
        ("CARD", "is this a one off", Topic.RECURRING),
        ("CONFIRM", "what's it for again", Topic.HOW_MUCH),
        ("CONFIRM", "is that with vat", Topic.HOW_MUCH),
        ("CARD", "is it the long one across the front?", Topic.WHERE_NUMBER),
        ("EXPIRY", "theres two dates which one", Topic.WHERE_EXPIRY),
        ("CVV", "back of the card?", Topic.WHERE_CVV),
        ("CVV", "it rubbed off years ago", Topic.NO_CODE),
        ("CONFIRM", "which card will be charged", Topic.WHICH_CARD_GIVEN),
        ("CARD", "why did my bank block it", Topic.BANK),
        ("NAME", "it just says GIFT CARD", Topic.WHICH_NAME),
        ("NAME", "who dis", Topic.WHO),
        ("NAME", "tell me if you are a machine", Topic.WHO),
        ("NAME", "how should i address you", Topic.WHO),
    ],
)
def test_a_question_is_known_in_whatever_words(state: str, message: str, topic: Topic) -> None:
    assert read(state, message).topic is topic


@pytest.mark.parametrize(
    ("declines", "message", "topic"),
    [
        (1, "why??", Topic.DECLINED),
        (1, "how come", Topic.DECLINED),
        (1, "my bank says it is fine, try again", Topic.DECLINED),
        (1, "why do you need the number", Topic.WHY),
        (0, "why??", Topic.WHY),
    ],
)
def test_after_a_decline_whoever_asks_why_asks_about_that(
    declines: int, message: str, topic: Topic
) -> None:
    session = replace(STATES["CARD"], declines=declines)
    assert hear(message, session, TODAY, Policy()).topic is topic


def test_how_many_digits_are_asked_of_the_open_field() -> None:
    assert find_topic_of_open_field("how many digits?", Field.CARD) is Topic.WHERE_NUMBER
    assert reading("NAME", "how many digits?") == "question"


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("what about the standing order at my bank", Topic.BANK),
        ("if you don't refund me i will sue", Topic.REFUND),
    ],
)
def test_what_is_others_business_is_answered_by_whose_it_is(message: str, topic: Topic) -> None:
    assert [read(state, message).topic for state in ("CARD", "CONFIRM")] == [topic, topic]
