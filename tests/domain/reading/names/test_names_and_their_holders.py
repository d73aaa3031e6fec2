"""Whose a name is, which of two is to be given, and where the sentence with it ends."""

import pytest
from tests.domain.reading.saying import STATES, cases, misread, misread_rows, read, reading
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.corrections.stops_dropped import drop_stops_of

ENDS_AT_INITIALS = cases("""
It reads PILLAI T M. Do let me know when you have it. => details name=PILLAI T M
name: PETERS J. Thanks => details name=PETERS J
Cardholder: KAUR G. Let me know what else you need => details name=KAUR G
IYER K V. => details name=IYER K V
KUMAR S. R. => details name=KUMAR S. R.
Jane A. Small => details name=Jane A. Small
Karl H. Do => details name=Karl H. Do
My name is Ian F. May and I pay the cake => details name=Ian F. May
""")
HOLDERS = cases("""
NAME | I act on behalf of Mrs Olive Barker. My own card will be used. => question
NAME | on behalf of Dr. Petra Novak. The name on the card is Lena Vogt => details name=Lena Vogt
NAME | paying on behalf of Ewa Zielinska, its her card => details name=Ewa Zielinska
NAME | Am I charged twice. The name on it is Mrs Ida B O'Rourke => details name=Ida B O'Rourke
NAME | The name on it is Miss Ada I Nwosu => details name=Ada I Nwosu
CARD again | Why not? My wife's card, she is HANA SATO, 5555 5555 5555 4444 \
=> details name=HANA SATO card=mastercard-4444
CARD again | My son says try again, he is Ben Adler. 5555 5555 5555 4444 \
=> details card=mastercard-4444
CARD again | Is it Ruth Adler? 5555 5555 5555 4444 => details card=mastercard-4444
""")
TWO_NAMES = cases("""
both are on it, Fatima Noor on top and Noor Catering Ltd below. which 1 => Fatima Noor
On the card it is LI WEI, but I am called Wei Li. Which is correct? => LI WEI
It has Fatima Noor and Noor Catering Ltd. Which? => None
do u need Noor Catering Ltd or Fatima Noor => None
Is better Garcia Lopez Ana or Ana Garcia Lopez? => None
""")
GREETINGS = "sup|wassup|Wazzup|wagwan|oi oi|yooo|heyyyy|hiii".split("|")
FETCHING = """
yep thats what it says on it. wait i left my purse in the kitchen
yeah thats how its written. hold on need to find my card
correct, hang on one min getting my glasses
""".strip().splitlines()
TAKING_BACK = """
yes, hang on my card says something else
yes. wait wrong card
yes hold on that was my married name
yes wait is it on the card
""".strip().splitlines()

ANOTHERS_CARD = """
CONFIRM | nope, use gran's card instead
CONFIRM | it is my nephews card we are using not mine
CONFIRM | use Priya's visa, change the card
CONFIRM | swap to the other half's card, change the card please
EXPIRY | no, my sister looks at that one. Can I use another?
CARD again | its the landlords
CARD again | on her card this time
CARD again | it's theirs
""".strip().splitlines()
NOBODY_ELSES_CARD = """
CONFIRM | use my other card
CARD again | does my husband see it on his card?
CARD again | my brother is fetching it
CARD again | it's today's one
CARD | it's my uncle's card
CARD again | ask her for her card
""".strip().splitlines()
BESIDE_THE_CARD = cases("""
it's gareth llewellyn\\n4242424242424242 => details name=Gareth Llewellyn card=visa-4242
4242424242424242 12/29 name nadia petrenko \
=> details name=Nadia Petrenko card=visa-4242 expiry=12/2029
the good one\\n4242424242424242 => details card=visa-4242
cup cakes\\n4242424242424242 => details card=visa-4242
hill road\\n4242424242424242 => details card=visa-4242
4242424242424242 12/29 name as ever => details card=visa-4242 expiry=12/2029
it's jane doe\\n4242424242424242 => details card=visa-4242
""")
NADIA = "details name=Nadia Petrenko card=mastercard-4444"
PUT_IN_PLACE = cases("""
Could I change the name to my married one, Nadia Okoye => details name=Nadia Okoye
Is it right? And please update my name to N. A. Okoye => details name=N. A. Okoye
he prefers the firm's name, Okoye Roofing Ltd, instead, is that doable => \
details name=Okoye Roofing Ltd
can you change the name to Happy Day => change name
change the name to what it says => change name
it should say nadia not me => change name
it has to read nadia okoye, not jane => details
it should say thirty not forty => question
it should be the large one not me => question
put J Doe if it is too long => question
""")


@pytest.mark.parametrize("row", ANOTHERS_CARD)
def test_whoever_brings_somebody_elses_card_says_so(row: str) -> None:
    state, _, text = row.partition(" | ")
    said = read(state, text)
    assert (said.change, Note.HAS_ANOTHER_HOLDER in said.notes) == (Field.CARD, True)


@pytest.mark.parametrize("row", NOBODY_ELSES_CARD)
def test_who_speaks_of_somebody_brings_no_card_of_theirs(row: str) -> None:
    state, _, text = row.partition(" | ")
    assert Note.HAS_ANOTHER_HOLDER not in read(state, text).notes


ON_FILE = ("Jane Doe", "4242 4242 4242 4242", "12/29", "123")


@pytest.mark.parametrize(
    ("messages", "name"),
    [
        (["no, use the missus card", "5555 5555 5555 4444 11/28 456"], None),
        (["no, use the missus card", "its nadia petrenko\n5555 5555 5555 4444"], "Nadia Petrenko"),
        (["change the card", "its grandads", "5555 5555 5555 4444 11/28 456"], None),
        (["no, use the missus card", "its hers", "keep it"], "Jane Doe"),
    ],
)
def test_the_name_on_somebody_elses_card_is_asked_or_taken(
    messages: list[str], name: str | None
) -> None:
    talk = Talk(policy=paying())
    talk.say_all(*ON_FILE, *messages)
    assert talk.session.name == name


def test_a_name_on_a_line_of_its_own_beside_a_card_is_taken() -> None:
    assert misread(["CARD", "CARD again"], BESIDE_THE_CARD) == {}


def test_a_line_beside_the_first_card_has_to_say_that_it_is_the_name() -> None:
    assert misread(["CARD again"], {"nadia petrenko\n5555 5555 5555 4444": NADIA}) == {}
    first = reading("CARD", "nadia petrenko\n5555 5555 5555 4444")
    assert first == "details card=mastercard-4444"


def test_a_name_is_put_in_the_place_of_another() -> None:
    assert misread(["CONFIRM"], PUT_IN_PLACE) == {}


def test_a_name_that_is_somebody_elses_is_asked_back() -> None:
    assert read("CONFIRM", "nadia okoye. hers not mine").proposed == "Nadia Okoye"
    assert read("CONFIRM", "carrot cake. hers not mine").proposed is None
    assert read("CONFIRM", "jane doe, mine not hers").proposed is None
    long = "nadia okoye " + "and so on " * 10
    assert read("CONFIRM", f"{long}. hers not mine").proposed is None


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("yes thats right, use R Hale if you run out of room", "Rupert Hale"),
        ("yeah it is, or R Hale if its too long. 4242424242424242", "Rupert Hale"),
        ("if the field is short put R Hale", None),
    ],
)
def test_a_name_on_condition_is_none(answer: str, name: str | None) -> None:
    talk = Talk(policy=paying())
    talk.say("both are on it, Rupert Hale on top and Hale Catering Ltd below. which 1")
    talk.say(answer)
    assert talk.session.name == name


def test_a_name_with_a_condition_of_courtesy_stands() -> None:
    assert reading("NAME", "use Nadia Okoye if you must") == "details name=Nadia Okoye"


def test_a_name_ends_at_the_full_stop_behind_its_last_initials() -> None:
    assert misread(["NAME"], ENDS_AT_INITIALS) == {}


def test_whom_somebody_pays_for_is_no_holder_and_whose_card_it_is_said_to_be_is() -> None:
    assert misread_rows(HOLDERS) == {}


@pytest.mark.parametrize("text", TWO_NAMES)
def test_which_of_two_names_is_asked_back_where_the_card_is_said_to_show_it(text: str) -> None:
    understood = read("NAME", text)
    assert not understood.found
    assert str(understood.proposed) == TWO_NAMES[text]
    assert understood.topic is Topic.WHICH_NAME


@pytest.mark.parametrize("text", GREETINGS)
def test_a_greeting_of_slang_is_one(text: str) -> None:
    assert read("NAME", text).event is Event.GREETING


@pytest.mark.parametrize("answer", ["no i just said hi", "nah its not, is this safe?"])
def test_a_no_drops_the_name_whatever_is_said_behind_it(answer: str) -> None:
    talk = Talk(policy=paying())
    reply = talk.say_all("hi", "Frosted lantern", answer)
    assert talk.session.proposed is None
    assert reply.response.endswith("What is the name on the card?")


def test_a_no_may_come_before_the_wish_to_put_the_name_that_was_asked_back() -> None:
    talk = Talk(policy=paying())
    talk.say_all("both are on it, Fatima Noor on top and Noor Catering Ltd below. which 1")
    talk.say("no no put Fatima Noor")
    assert talk.session.name == "Fatima Noor"


@pytest.mark.parametrize("answer", FETCHING)
def test_a_yes_takes_the_name_while_the_card_is_fetched(answer: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Frosted lantern", answer)
    assert talk.session.name == "Frosted lantern"


@pytest.mark.parametrize("answer", TAKING_BACK)
def test_a_yes_with_a_second_thought_takes_no_name(answer: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all("hi", "Frosted lantern", answer)
    assert talk.session.name is None


def test_a_full_stop_of_the_known_name_is_left_off() -> None:
    last, first = "PILLAI T M.", "J. Doe"
    assert drop_stops_of("can you get rid of the full stop after my name?", last) == "PILLAI T M"
    assert drop_stops_of("my name shouldn't have a dot on the end", last) == "PILLAI T M"
    assert drop_stops_of("no dots in my name please", first) == "J Doe"
    assert drop_stops_of("remove the dot from the amount", last) is None
    assert drop_stops_of("stop it", last) is None
    asked_anew = read("CONFIRM", "take the dot off the end of my name")
    assert (asked_anew.event, asked_anew.change) == (Event.CHANGE, Field.NAME)
    assert STATES["CONFIRM"].name == "Jane Doe"


@pytest.mark.parametrize(
    "message",
    [
        "im Ana Ruiz, but its my husbands card",
        "lovely. i'm Ana Ruiz, it's my mum's visa, she is called Rosa",
        "this is Ana Ruiz using my sons card",
    ],
)
def test_whoever_uses_the_card_of_another_is_no_cardholder_for_sure(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found


def test_part_of_the_known_name_beside_a_card_changes_no_name() -> None:
    found = read("CARD", "4242 4242 4242 4242 and its in my name Jane").found
    assert set(found) == {Field.CARD}
    assert read("CARD", "4242 4242 4242 4242, name: Janet").found[Field.NAME] == "Janet"


@pytest.mark.parametrize(
    "message",
    ["reimburse Golden Ticket", "i have paid Fudge Delight for an item", "rebate {{Symbol Here}}"],
)
def test_what_was_bought_is_no_cardholder_for_sure(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found
