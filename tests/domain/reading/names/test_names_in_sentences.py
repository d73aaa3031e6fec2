"""Names in the midst of talk: the one on the card is taken, and what is none is left."""

import pytest
from tests.domain.reading.saying import cases, misread, read, reading

from payment_smart_bot.domain.model.session import Field

ON_THE_CARD = """
names Gaz Hollis but card says Gary Hollis => details name=Gary Hollis
I'm known as Mick, the card has Michael Doyle => details name=Michael Doyle
I go by Bud but card's got Leroy Stamper on it => details name=Leroy Stamper
everyone calls me Binky but on the card it's Beatrice Langford => details name=Beatrice Langford
booking is under Delgado but the card is Rosa Jimenez => details name=Rosa Jimenez
the card reads J. Okafor => details name=J. Okafor
card reads jane doe => details name=Jane Doe
Bill Turner. Well, William Turner on the card => details name=William Turner
GRACE ADEYEMI is what's embossed => details name=GRACE ADEYEMI
My nephew helps me type. The card reads MISS EDNA K PROWSE => details name=EDNA K PROWSE
my name's on it as Mr Leonard Wakeling, since 1998 => details name=Leonard Wakeling
it was issued to Mrs Parveen Akhtar last year => details name=Parveen Akhtar
which I hold in my own name, Florence Adu-Boateng. => details name=Florence Adu-Boateng
Käthe Schröder, but with ae and oe, KAETHE SCHROEDER => details name=KAETHE SCHROEDER
Hullo. Name on the card would be Nadine Foss, not that I have much on it => details name=Nadine Foss
Namaste. Name on the card is Veena Rao but call me V => details name=Veena Rao
I'm Con, Con Daly, though it's on there as C J Daly => details name=C J Daly
its G H Moyo like I said, Grace Hope => details name=G H Moyo
name is Greg Lunt but the card says Gregory => details name=Gregory Lunt
gabby norton but on the card its gabriella => details name=Gabriella Norton
name is Greg Lunt but the card says Maestro => details name=Greg Lunt
The name on the card is Dr. Jane Doe => details name=Dr. Jane Doe
is the card says Jane Doe? => question
the card is my own => question
the card is my wife's => question
"""

TWO_ON_ONE_CARD = """
printed as CANON J FROBISHER with OLD SCHOOL TRUST below => details name=CANON J FROBISHER
my card has Priya Nandan and beneath it Lotus Dental Ltd => details name=Priya Nandan
company on top THORN GLASS LTD, mine below it GEOFF THORN => details name=GEOFF THORN
I live below Rosie Tran, can she pay? => question
"""

BEFORE_A_LABEL = """
Rodrigo Santos Jr po name sa card ko => details name=Rodrigo Santos Jr
suresh kumar name on card sir => details name=Suresh Kumar
a k boateng the whole thing => details name=A K Boateng
megan hurst here => details name=Megan Hurst
which name on card => question
no name on card => question
"""

BEHIND_A_TITLE = """
pff fine. mrs ewa j lis, 4242 4242 4242 4242 => details name=Ewa J Lis card=visa-4242
you have it already. mr femi e bright => details name=Femi E Bright
dr sunita r menon please => details name=Dr Sunita R Menon
mr femi bright from the shop told me to pay => details
i spoke to mr femi bright => details
is it mr femi bright? => question
"""

OF_THE_OWNER = """
card is in my wife's name, Dorothea Lindqvist => details name=Dorothea Lindqvist
thats under my husbands name, Wendell Oakes => details name=Wendell Oakes
card belongs to my mother, Ottilie Brandt => details name=Ottilie Brandt
its in my maiden name still so put Gwen Pritchard => details name=Gwen Pritchard
it's my dad's card, not Sam Howe, Reginald Howe => details name=Reginald Howe
it's my dad's card => question
"""

AMONG_OTHER_WORDS = """
Julie Fenwick as I told you => details name=Julie Fenwick
i already said Julie Fenwick => details name=Julie Fenwick
priya raman lol => details name=Priya Raman
malcolm x => details name=Malcolm X
The name on the card is Falk & Dunne => details name=Falk & Dunne
name is Hollis and Partners => details name=Hollis and Partners
name is Jane Doe and => details name=Jane Doe
name is mr & mrs gallagher => details name=Mr & Mrs Gallagher
name is Mr and Mrs Gallagher => details name=Mr and Mrs Gallagher
my name is Jane Doe & the number is on it => details name=Jane Doe
we're Northgate Plumbing Ltd => details name=Northgate Plumbing Ltd
belongs to thomas müller => details name=Thomas Müller
mi nombre Lucía Ferrer => details name=Lucía Ferrer
je suis Amélie Garnier => details name=Amélie Garnier
first: Maja last: Horvat => details name=Maja Horvat
Kowalczyk, first name Ania => details name=Ania Kowalczyk
first name Ania, Kowalczyk => details name=Ania Kowalczyk
Ania, surname Kowalczyk => details name=Ania Kowalczyk
spell it N-G-U-Y-E-N => details name=Nguyen
Angus MacLeod the third => details name=Angus MacLeod III
theodora vance i think => details name=Theodora Vance
that'll be theodora vance => details name=Theodora Vance
c'est Mathilde Roux => details name=Mathilde Roux
it says OKONKWO/CHINEDU on it => details name=CHINEDU OKONKWO
the bank has me as Chinedu Okonkwo => details name=Chinedu Okonkwo
i said Julie Fenwick => details name=Julie Fenwick
a joint one, Mr T & Mrs L Osborne => details name=Mr T & Mrs L Osborne
christian name Clara, surname Hughes => details name=Clara Hughes
you can put Jane Doe => details name=Jane Doe
harish desai on the hdfc card => details name=Harish Desai
Card's in the charity's name: Second Chance Dogs Trust => details name=Second Chance Dogs Trust
Kezia Onuoha. That's K-E-Z-I-A. => details name=Kezia Onuoha
my name as on passport is Lorcan Daly => details name=Lorcan Daly
Lorcan Daly is my name => details name=Lorcan Daly
Name's Moira Donnelly => details name=Moira Donnelly
it is write on card MARIA DE LOS ANGELES RUIZ => details name=MARIA DE LOS ANGELES RUIZ
uhh so that'd be Declan O'Rourke with the apostrophe => details name=Declan O'Rourke
its on the card as R OKONKWO => details name=R OKONKWO
yh Zainab Yusuf innit => details name=Zainab Yusuf
ola, Thiago Nogueira => details name=Thiago Nogueira
Under Moira Donnelly => details name=Moira Donnelly
under moira donnelly => details name=Moira Donnelly
its embossed THEODORE K NAKAMURA => details name=THEODORE K NAKAMURA
Mine. Hettie Vandermeer => details name=Hettie Vandermeer
let me see... VICTORIA A SPENCER => details name=VICTORIA A SPENCER
is it safe? Jane Doe => details name=Jane Doe
Jane Doe. Is this safe? => details name=Jane Doe
jane doe's the name => details name=Jane Doe
Old card said Miss Hill, this one says Mrs Joanna Forde => details name=Joanna Forde
"""


@pytest.mark.parametrize(
    "table",
    [
        ON_THE_CARD,
        TWO_ON_ONE_CARD,
        BEFORE_A_LABEL,
        BEHIND_A_TITLE,
        OF_THE_OWNER,
        AMONG_OTHER_WORDS,
    ],
)
def test_the_name_on_the_card_is_taken_from_a_sentence(table: str) -> None:
    assert misread(["NAME"], cases(table)) == {}


NOT_OFFERED = """
table 12, for Hannah
knock knock
Bestätigt, I mean yes
Hi I'm Trudy, do I need my pin for this?
hello my name is paul, paying for my daughter lucy, its her card
My name is Ade and my sister Bisi is paying for it
the birthday card says Happy Anniversary Gran
its for Biscuit, the spaniel we brought in Thursday
Riverside Dental, right?
Riverside Dental
Dorset Street Allotments
Northern Rail
Leeds, West Yorkshire
Berth 14, Port Solent
Friday evening, Beginners Pottery
Neil or Fiona Cattermole
It's Salaam Alaikum
my details are mrs
Number 14, Larkspur Close
Flat 3, Albany Court
The Old Rectory, Church Lane, Little Wenham
It's Albany Court, 12 Church Lane
I am Portuguese
It's Tuesday
Tuesday
Not Telling You
This is for Chloe's school trip
I'm paying for Callum Reid
My card says Debbie but I was baptized Deborah, which one do yall want
Is it Jane Doe or Jane Smith, which?
shall I put my middle name? it's Hyacinth, so I'd prefer not
my card says Ltd
House 12, Road 5, Banani
PO Box 77, Kingston
12 rue Victor Hugo, Lyon
God Bless You
MEMBER SINCE
Contactless Debit
American Express Gold
hello Blue Bakery
I put Mum by mistake
Can I use hangul for my name
my dad only reads Punjabi
My statement says Blue Bakery, who is that
My letter says Blue Bakery
The flowers are to go to Beaumont Hospital
my card details were stolen
c'est la vie
Sorry Dave
Oh My God
La la la la
Ask Janet at the front desk to come to the chat
You may charge my card
my name is right
VAT is included or no
Kakao Bank
asdfgh
brrr
no tengo tarjeta
Хочу оплатить картой
لا أفهم الإنجليزية
可以说中文吗
buenos días
brenda knows
"Purchasing Dept" do I write that
""".strip().splitlines()


def test_addresses_days_and_other_peoples_names_are_not_taken() -> None:
    taken = [text for text in NOT_OFFERED if Field.NAME in read("NAME", text).found]
    assert taken == []


BESIDE_TALK = """
Professor Al Fenwick-Boyd, though the card merely says A FENWICK => details name=A FENWICK
Name's Will R. Haskell III, they squished it to W R HASKELL => details name=W R HASKELL
hiya, its gaz wilkinson but card says gareth wilkinson => details name=Gareth Wilkinson
Yuki Tanaka. first name Yuki => details name=Yuki Tanaka
I am Jane, but the card just says VALUED CUSTOMER => question
Surname D'Angelo name Francesca => details name=Francesca D'Angelo
she is Bridget Ni Doyle, well on the card its just B NI DOYLE => details name=B NI DOYLE
hiya names Kev Doyle well KEVIN DOYLE on the plastic => details name=KEVIN DOYLE
It is M. Ó Súil, they left off the accents: MARY O SUIL => details name=MARY O SUIL
I am Klaus von Hohenstein, but on the card it stands only K D HOHEN. => details name=K D HOHEN
The card is from my man, Herr Jürgen Weiß => details name=Jürgen Weiß
T WATERHOUSE like i said => details name=T WATERHOUSE
gareth llewellyn jones => details name=Gareth Llewellyn Jones
Katarzyna, Katarzyna Wójcik => details name=Katarzyna Wójcik
name: Tomasz, surname: Kowalczyk => details name=Tomasz Kowalczyk
K. Oyelaran, Kemi => details name=K. Oyelaran
sorry was driving. mike pruitt => details name=Mike Pruitt
Anna Schmidt handed me this, Lena Fischer => details name=Lena Fischer
the card is Barclays Premier, I'm Jane Doe => details name=Jane Doe
Thanks for explaining, Marion Leclerc then => details name=Marion Leclerc
It's Peter, no sorry, Pieter with an i-e, Pieter van Dongen => details name=Pieter van Dongen
zzyy, Thiago Nogueira => details name=Thiago Nogueira
yep its Sunil Gavaskar like the cricketer => details name=Sunil Gavaskar
well my husband Terence usually does this, I'm Maureen Haddock => details name=Maureen Haddock
this is Colin Petherbridge, about the mooring => details name=Colin Petherbridge
"""


def test_a_name_is_taken_whatever_else_is_said_beside_it() -> None:
    assert misread(["NAME"], cases(BESIDE_TALK)) == {}


WITHIN_TALK = """
how much is it again lol, im a student so every penny counts
49 dolar?? caro kkk. but ok, in reais how much this is?
49 bucks for a cake is insane lmaooo
I'm buying the cake for my boss Mr. Tanaka, he gave me his card
my wife is Mary Poe and I am Tom Berg
""".strip().splitlines()


@pytest.mark.parametrize("message", WITHIN_TALK)
def test_words_within_talk_are_never_taken_for_the_cardholder(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("Birmingham New Street", "Birmingham New Street"),
        ("MRS A N OTHER", "A N OTHER"),
        ("it's my dad's card, Ann Howe or Reginald Howe", "Ann Howe"),
        ("Bernard Oyelaran from Oyelaran Motors", "Bernard Oyelaran"),
        ("the account is Petrov and Daughters Ltd", "Petrov and Daughters Ltd"),
        ("I'm Jane Doe and I want to buy the big one", "Jane Doe"),
        ("Jane Doe t/a Jane's Cakes", "Jane Doe t/a Jane's Cakes"),
        ("we trade as Moonbeam Crafts but the card reads A L Prentice", "A L Prentice"),
        ("my name's Dave but the card is my company's, X Fencing Ltd", "X Fencing Ltd"),
        ("my name is Dave", "Dave"),
    ],
)
def test_a_name_that_may_be_anothers_is_asked_back_at_most(message: str, name: str) -> None:
    understood = read("NAME", message)
    assert understood.found.get(Field.NAME, understood.proposed) == name


@pytest.mark.parametrize("text", ["jus a sec", "maiden or married", "its my wife's"])
def test_a_few_words_that_are_no_name_are_not_asked_back(text: str) -> None:
    assert read("NAME", text).proposed is None


SENTENCES = cases("""
aw naw, cannae complain daft as it is. Its Isla Munro on the card => details name=Isla Munro
It reads Dr Pieter Jan van den Berg on the front => details name=Pieter Jan van den Berg
im Ama Serwaa Osei, want to pay for the buns => details name=Ama Serwaa Osei
I'm Early Today, want to pay => start
Dont Worry => question
hello po => greeting
""")
SHOUTED = cases("""
IT SAYS MISS A RAWLINGS => details name=A RAWLINGS
USE RANDALL COOPER FOR THIS PLEASE => details name=RANDALL COOPER
HUSBAND IS SEGUN ADEPOJU USE HIS => details name=SEGUN ADEPOJU
TO VAN MINH => details name=TO VAN MINH
JANE AND JOHN DOE => details name=JANE AND JOHN DOE
""")


def test_a_sentence_in_capitals_is_no_name_as_a_whole() -> None:
    """Of some the name is asked back, which is no fault."""
    told = {text: read("NAME", text) for text in SHOUTED}
    names = {text: said.proposed or said.found.get(Field.NAME) for text, said in told.items()}
    assert names == {text: name.removeprefix("details name=") for text, name in SHOUTED.items()}


def test_a_name_before_a_question_is_taken() -> None:
    rows = ["Jane Roe, what happens next", "Anna Schmidt. do you need the code"]
    assert [str(read("NAME", row).found.get(Field.NAME)) for row in rows] == [
        "Jane Roe",
        "Anna Schmidt",
    ]
    assert not read("NAME", "Blue Bakery, is that you").found


def test_what_is_said_before_a_name_is_no_part_of_it() -> None:
    assert reading("NAME", "Just Mick Dunne") == "details name=Mick Dunne"
    assert reading("NAME", "Just Fontaine") == "details name=Just Fontaine"
    assert (
        Field.NAME
        not in read("NAME", "does it matter it says B Hollis? my first name is Ben").found
    )


def test_a_name_is_not_taken_with_its_letters_spelled_again() -> None:
    assert reading("NAME", "noah kim n o a h  k i m") == "details name=Noah Kim"


def test_labels_of_card_data_do_not_hide_the_name_beside_it() -> None:
    said = read("NAME", "Rob Doyle 5555555555554444 exp 08/29 cvc 417")
    assert said.found[Field.NAME] == "Rob Doyle"


def test_a_sentence_says_the_name_and_is_none() -> None:
    assert misread(["NAME"], SENTENCES) == {}
