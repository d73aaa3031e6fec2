"""Names told beside papers, relatives, companies and cards: which of them is the cardholder's."""

import pytest
from tests.domain.reading.saying import cases, misread_rows, read, reading
from tests.fakes.talk import Talk, paying

from payment_smart_bot.domain.model.occurrences import Event
from payment_smart_bot.domain.model.session import Field

ON_PAPERS = cases("""
CVV | 917 and can the invoice be made out to Harbourside Dental please => details cvv=917
CVV | 917, please make the receipt out to Harbourside Dental Ltd => details cvv=917
CVV | 917. the invoice should say Harbourside Dental => details cvv=917
CVV | 917. its a gift for Anna Weber => details cvv=917
CVV | 917, the delivery is to Anna Weber => details cvv=917
CVV | 917, invoice in the name of Anna Weber please => details cvv=917
CVV | 917, can I have the receipt in my company's name, Weber & Sons Ltd => details cvv=917
CVV | 917. gift note from Anna Weber => details cvv=917
CARD | 4242424242424242 12/29 and the invoice is to be made out to Anna Weber \
=> details card=visa-4242 expiry=12/2029
NAME | Tom Weaver. invoice to Weaver Roofing Ltd please => details name=Tom Weaver
NAME | Jane Doe, and can the invoice be made out to Harbourside Dental please \
=> details name=Jane Doe
NAME | can you put Anna Weber on the receipt => question
NAME | its a gift for Anna Weber, card says Jane Roe => details name=Jane Roe
CVV | 917 and the name on the card is Anna Weber => details name=Anna Weber cvv=917
NAME | the bill is in the name of Jane Roe and so is the card => details name=Jane Roe
NAME | Order for Jane Roe, card in the name of Tom Roe => details name=Tom Roe
NAME | Name for the order and card: Jane Roe => details name=Jane Roe
NAME | the receipt can go to my email, the name is Jane Roe => details name=Jane Roe
""")
PAID_FOR = cases("""
NAME | hiya just need to pay for the cookbooks, name is Siobhán Ní Dhomhnaill \
=> details name=Siobhán Ní Dhomhnaill
NAME | I need to pay for my order, I'm Jane Roe => details name=Jane Roe
NAME | I want to pay for a gift, it's Jane Roe => details name=Jane Roe
NAME | paying for the books, Jane Roe => details name=Jane Roe
NAME | I need to pay for my mate, Jane Roe => start
NAME | paying for my boss, Jane Roe => start
NAME | paying for my friend Jane Roe => start
""")
AS_THE_CARD_SAYS = cases("""
NAME | Olivia Grant (I got married so it's Olivia Reed now but the card still says Grant) \
=> details name=Olivia Grant
NAME | I'm Olivia Reed now but the card still says Olivia Grant => details name=Olivia Grant
NAME | Petra Grant. my new name is Reed, the card still has Grant => details name=Petra Grant
NAME | Card is in my name, Declan Fogarty. Will the wife see it on the statement? \
=> details name=Declan Fogarty
NAME | Declan Fogarty, will have a look at the card => details
NAME | moira dalgleish it says MRS M DALGLEISH on the card, which number is it you want \
=> details name=M DALGLEISH
""")
IN_PARTS = cases("""
NAME | put it under Hussain, first name Amina, I'm just on my lunch from college \
=> details name=Amina Hussain
NAME | Hussain, first name Amina. sorry just on the bus => details name=Amina Hussain
NAME | last name Hussain, first Amina, my phone is dying => details name=Amina Hussain
NAME | Amina, last name Hussain, I'm at work so be quick => details name=Amina Hussain
NAME | morning, this is Colin from berth 14, surname Petherbridge => question
""")
WITH_A_COMPANY = cases("""
NAME | Name on it is J R Okonkwo, Brightwater Ltd underneath. Do you do VAT invoices? \
=> details name=J R Okonkwo
NAME | name: Okonkwo & Sons Ltd, Ada Okonkwo => details name=Ada Okonkwo
NAME | name: Okonkwo, Ada => details name=Ada Okonkwo
""")
TITLES_AND_SIGHS = cases("""
NAME | Herr Wolfgang Krämer => details name=Wolfgang Krämer
NAME | Señora Lucia Gomez Diaz => details name=Lucia Gomez Diaz
NAME | Mme Claire Fontaine => details name=Claire Fontaine
NAME | David Herr => details name=David Herr
NAME | today here is raining so much, mamma mia => unclear
NAME | dios mio, so slow => question
NAME | mon dieu, it's Pierre Blanc => details name=Pierre Blanc
NAME | Mia Mamma => details name=Mia Mamma
""")
BETWEEN_NUMBER_AND_DATE = cases("""
CARD | 4242 4242 4242 4242 tom ellery 09/28 and the back is 123 \
=> details name=Tom Ellery card=visa-4242 expiry=09/2028 cvv=123
CARD | 4242 4242 4242 4242 siobhan murphy exp 09/28 \
=> details name=Siobhan Murphy card=visa-4242 expiry=09/2028
CARD | 4242 4242 4242 4242, Tom Ellery, 09/28, 123 \
=> details name=Tom Ellery card=visa-4242 expiry=09/2028 cvv=123
NAME | 4242 4242 4242 4242 Tom Ellery 09/28 \
=> details name=Tom Ellery card=visa-4242 expiry=09/2028
CARD | 4242 4242 4242 4242 jane doe 09/28 123 => details card=visa-4242 expiry=09/2028 cvv=123
CARD | 4242 4242 4242 4242 visa debit 09/28 123 => details card=visa-4242 expiry=09/2028 cvv=123
CARD | 4242 4242 4242 4242 thank you 09/28 123 => details card=visa-4242 expiry=09/2028 cvv=123
""")
RELATIVES = """
It's still in my late husband's name, Harold. Is that a problem?
it's in my mum's name, Jean
my dad's name is Walter
its under my husband's name, harold
""".strip().splitlines()
COMPANIES = """
Found them. Number is 550. Actually can I put the card under my company, Doe Plomberie Inc
550. can you put my company on it, Doe Plomberie Inc
550, and the card is my company's, Doe Plomberie Inc
""".strip().splitlines()
NO_COMPANY_ON_THE_CARD = """
550. put the invoice under my company, Doe Plomberie Inc
550. the receipt is for my company, Doe Plomberie Inc
550. I work at the company Doe Plomberie Inc
""".strip().splitlines()
ON_FILE = ("Rob Asante", "4242 4242 4242 4242", "12/29", "123")


@pytest.mark.parametrize(
    "rows",
    [
        ON_PAPERS,
        PAID_FOR,
        AS_THE_CARD_SAYS,
        IN_PARTS,
        WITH_A_COMPANY,
        TITLES_AND_SIGHS,
        BETWEEN_NUMBER_AND_DATE,
    ],
)
def test_the_name_is_the_one_that_is_told_of_the_card(rows: dict[str, str]) -> None:
    assert misread_rows(rows) == {}


@pytest.mark.parametrize("text", RELATIVES)
def test_the_first_name_of_a_relative_is_not_taken(text: str) -> None:
    assert Field.NAME not in read("NAME", text).found


def test_the_full_name_of_a_relative_is_taken() -> None:
    text = "its in my late husband's name, Harold Finch"
    assert reading("NAME", text) == "details name=Harold Finch"


@pytest.mark.parametrize("text", COMPANIES)
def test_a_company_wished_beside_the_code_is_asked_back(text: str) -> None:
    said = read("CVV", text)
    assert set(said.found) == {Field.CVV}
    assert said.proposed == "Doe Plomberie Inc"


@pytest.mark.parametrize("text", NO_COMPANY_ON_THE_CARD)
def test_a_company_on_papers_is_no_cardholder(text: str) -> None:
    said = read("CVV", text)
    assert (set(said.found), said.proposed) == ({Field.CVV}, None)


@pytest.mark.parametrize(
    "wish",
    [
        "lets go back to mine then, same as before, tom ellery",
        "back to my own one then, its Tom Ellery",
        "change it to my card, Tom Ellery",
    ],
)
def test_whoever_goes_back_to_a_card_of_their_own_says_whose_it_is(wish: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all(*ON_FILE, wish)
    assert "Tom Ellery" in {talk.session.name, talk.session.proposed}


def test_mine_is_no_name() -> None:
    for text in ("mine is fine, thank you", "that one's mine, happy days", "mine, not tom ellery"):
        said = read("CARD", text)
        assert (dict(said.found), said.proposed) == ({}, None)
    assert read("CARD", "mine, not tom ellery").event is Event.UNCLEAR


@pytest.mark.parametrize("name", ["Gareth Rees", "it's Gareth Rees", "GARETH REES"])
@pytest.mark.parametrize("wish", ["can I use my husband's card instead", "change the card"])
def test_a_full_name_alone_is_heard_where_another_card_is_awaited(wish: str, name: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all(*ON_FILE, wish, name)
    heard = {str(talk.session.name).title(), str(talk.session.proposed).title()}
    assert "Gareth Rees" in heard
    assert "4242" not in talk.say("5555 5555 5555 4444 11/28 456").response


@pytest.mark.parametrize("text", ["Happy Days", "Red Velvet", "gareth rees", "Thank You"])
def test_what_may_be_other_words_is_not_said_back_as_a_name(text: str) -> None:
    assert read("CARD again", text).proposed is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lovely. Can you spell out the Mrs, I'd like it as MRS JANE DOE", "MRS Jane Doe"),
        ("it should say mrs jane doe", "Mrs Jane Doe"),
        ("with Miss Jane Doe please", "Miss Jane Doe"),
        ("my card has it with a title, keep Dr Jane Doe", "Dr Jane Doe"),
    ],
)
def test_a_title_is_put_before_the_known_name(text: str, name: str) -> None:
    assert read("CONFIRM", text).found == {Field.NAME: name}


@pytest.mark.parametrize(
    "text",
    [
        "is it with Mrs Jane Doe?",
        "I'd like Mrs Jane Doe to get the receipt",
        "ask Mrs Jane Doe",
        "keep Mrs Jane Roe informed",
    ],
)
def test_whoever_is_spoken_of_with_a_title_changes_no_name(text: str) -> None:
    assert Field.NAME not in read("CONFIRM", text).found


@pytest.mark.parametrize(
    "text", ["All right leave it. Confirm dear", "fine, keep it", "right keep it"]
)
def test_a_name_is_kept_however_that_is_introduced(text: str) -> None:
    talk = Talk(policy=paying())
    talk.say_all(*ON_FILE, "change the name", text)
    assert talk.session.name == "Rob Asante"
    assert talk.session.editing is None
