"""A cardholder's name is found as people write it, and nothing else is taken for one."""

# ruff: noqa: RUF001  (messages as people type them)

import pytest
from tests.domain.reading.saying import cases, misread, read, read_all, reading

from payment_smart_bot.domain.model.cards.card_details import Reason, Rejection
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.english.extractors.names.form.name_form import parse_name

AS_THEY_ARE = """
Jane Doe
Jane
JANE DOE
Jane Q. Public
J. R. R. Tolkien
J.R.R. Tolkien
Dr. Jane Doe
Jean-Luc Picard
Mary-Kate O'Brien
Conan O'Brien
Ludwig van Beethoven
Leonardo da Vinci
Vincent van Gogh
Juan de la Cruz
María José Carreño Quiñones
Zoë Kravitz
Björn Ångström
Łukasz Żółć
Nguyễn Văn Anh
Søren Kierkegaard
François L'Écuyer
José
DeShawn McDonald
Martin Luther King Jr.
Sammy Davis Jr
John Smith III
John Smith II
Robert Downey, Jr.
李小龙
王伟
山田太郎
やまだ たろう
김민수
علي حسن
محمد بن سلمان
Иван Петров
Анна-Мария Иванова
प्रिया शर्मा
राहुल
สมชาย ใจดี
Γιώργος Παπαδόπουλος
דוד כהן
Noah Knowles
Mark Price
Grace Hope
An Nguyen
Do Hyun
Art Stopford
Quint Exley
Nora No
Mo Salah
Xi Yi
Li
Wu
Rich Little
Joy Love
Hope Chance
April May
June Carter
August Wilson
Chase Rich
Drew Carey
Mark Twain
Iman
Ian
Theo
Cher
Noel
Norma Stitz
Stopka Abel
Cancelara Fabian
Max Power
Penny Pound
Christian Pay
Jack Black
Barry White
Justin Case
Guy Ritchie
Frank Ocean
Pat Early
Earl Grey
Ella Fitzgerald
Wayne Rooney
Octavia Spencer
Decker Black
Sixtus Beckmesser
Tenley Molzahn
Wong Fei
Antwone Fisher
Van Morrison
Le Van
To Huy
Yu No
Madonna
""".strip().splitlines()


OF_EVERYDAY_WORDS = """
May
Will May
Will Smith
Bill Cash
My Linh
Can Yilmaz
Faith Day
Sunny Day
Page Turner
Sue Me
""".strip().splitlines()

LABELS = ["my name is {}", "Name: {}", "The name on the card is {}", "cardholder name: {}"]


@pytest.mark.parametrize("sentence", ["{}", "It's {}", *LABELS])
def test_a_name_is_kept_as_it_is_typed_alone_or_introduced(sentence: str) -> None:
    said = {sentence.format(name): f"details name={name}" for name in AS_THEY_ARE}
    assert misread(["NAME"], said) == {}


@pytest.mark.parametrize("name", OF_EVERYDAY_WORDS)
def test_a_name_of_everyday_words_is_taken_behind_a_label_and_asked_back_at_most(name: str) -> None:
    labelled = {sentence.format(name): f"details name={name}" for sentence in LABELS}
    assert misread(["NAME"], labelled) == {}
    said = [read("NAME", text) for text in (name, f"It's {name}")]
    assert [one.found.get(Field.NAME, one.proposed) for one in said] == [name, name]


TYPED = cases("""
jane doe => details name=Jane Doe
jane o'brien => details name=Jane O'Brien
jane o’brien => details name=Jane O'Brien
conan O’Brien => details name=conan O'Brien
anne-marie de la cruz => details name=Anne-Marie de la Cruz
ludwig van beethoven => details name=Ludwig van Beethoven
van morrison => details name=Van Morrison
иван петров => details name=Иван Петров
john smith 3rd => details name=John Smith III
John Smith 2nd => details name=John Smith II
j. doe => details name=J. Doe
mark price => details name=Mark Price
noah knowles => details name=Noah Knowles
nora no => details name=Nora No
an nguyen => details name=An Nguyen
  Jane    Doe   => details name=Jane Doe
Jane\\nDoe => details name=Jane Doe
jane\\ndoe => details name=Jane Doe
my name is Mrs Jane Doe => details name=Jane Doe
Jane Doe. => details name=Jane Doe
Jane Doe! => details name=Jane Doe
"Jane Doe" => details name=Jane Doe
(Jane Doe) => details name=Jane Doe
Jane Doe 😊 => details name=Jane Doe
👋 Jane Doe => details name=Jane Doe
Jane Doe please => details name=Jane Doe
Jane Doe, please => details name=Jane Doe
Jane Doe thanks => details name=Jane Doe
Jane Doe, thank you! => details name=Jane Doe
sure, Jane Doe => details name=Jane Doe
sure Jane Doe => details name=Jane Doe
ok, Jane Doe => details name=Jane Doe
yes, Jane Doe => details name=Jane Doe
yes it's Jane Doe => details name=Jane Doe
of course, Jane Doe => details name=Jane Doe
no problem, Jane Doe => details name=Jane Doe
hi, Jane Doe here => details name=Jane Doe
hello I'm Jane Doe => details name=Jane Doe
hi my name is jane doe => details name=Jane Doe
Hi! My name is Jane Doe. => details name=Jane Doe
my name is Jane Doe and I want to pay => details name=Jane Doe
my name's Jane Doe => details name=Jane Doe
my name’s Jane Doe => details name=Jane Doe
My name is Jane Doe, what do you need next? => details name=Jane Doe
name: Jane Doe => details name=Jane Doe
NAME: JANE DOE => details name=JANE DOE
name = Jane Doe => details name=Jane Doe
name - Jane Doe => details name=Jane Doe
name Jane Doe => details name=Jane Doe
full name: Jane Doe => details name=Jane Doe
cardholder: Jane Doe => details name=Jane Doe
cardholder Jane Doe => details name=Jane Doe
card holder is Jane Doe => details name=Jane Doe
Cardholder's name is Jane Doe => details name=Jane Doe
the cardholder's name is Jane Doe => details name=Jane Doe
Name on card: Jane Doe => details name=Jane Doe
name on the card is Jane Doe => details name=Jane Doe
the name on my card is Jane Doe => details name=Jane Doe
the name on the card reads Jane Doe => details name=Jane Doe
it says Jane Doe => details name=Jane Doe
the card says Jane Doe => details name=Jane Doe
it's Jane Doe => details name=Jane Doe
its Jane Doe => details name=Jane Doe
It is Jane Doe => details name=Jane Doe
that's Jane Doe => details name=Jane Doe
that would be Jane Doe => details name=Jane Doe
I'm Jane Doe => details name=Jane Doe
im jane doe => details name=Jane Doe
I am Jane Doe => details name=Jane Doe
i am called Jane Doe => details name=Jane Doe
this is Jane Doe => details name=Jane Doe
call me Jane => details name=Jane
they call me Jane Doe => details name=Jane Doe
Jane Doe is the name => details name=Jane Doe
Jane Doe is my name => details name=Jane Doe
Jane Doe is on the card => details name=Jane Doe
Jane Doe is the name on the card => details name=Jane Doe
Jane Doe's the name => details name=Jane Doe
the card is in the name of Jane Doe => details name=Jane Doe
it's under Jane Doe => details name=Jane Doe
Mrs Jane Doe => details name=Jane Doe
Mr. John Smith => details name=John Smith
umm Jane Doe => details name=Jane Doe
well, it's Jane Doe => details name=Jane Doe
put Jane Doe => details name=Jane Doe
please use Jane Doe => details name=Jane Doe
you can put Jane Doe => details name=Jane Doe
write Jane Doe => details name=Jane Doe
My full name is Jane Doe => details name=Jane Doe
first name Jane, last name Doe => details name=Jane Doe
First name: Jane\\nLast name: Doe => details name=Jane Doe
Doe, Jane => details name=Jane Doe
Robert Downey, Jr. => details name=Robert Downey, Jr.
mi nombre es Juan Pérez => details name=Juan Pérez
je m'appelle Jean Dupont => details name=Jean Dupont
我叫李小龙 => details name=李小龙
李小龙。 => details name=李小龙
holder: علي حسن => details name=علي حسن
I want to pay, my name is Jane Doe => details name=Jane Doe
I'd like to pay. Jane Doe => details name=Jane Doe
my name is jane => details name=Jane
My name is May => details name=May
my name is Will => details name=Will
it's Mark => details name=Mark
name: No => details name=No
my name is no => details name=No
my nam is Jane Doe => details name=Jane Doe
my naem is Jane Doe => details name=Jane Doe
mi name is Jane Doe => details name=Jane Doe
nmae: Jane Doe => details name=Jane Doe
""")


def test_a_name_is_read_as_people_type_it() -> None:
    assert misread(["NAME"], TYPED) == {}


NO_NAMES = """
I want to pay
hola
bonjour
gracias
hello
hi there
good morning
what
what?
yes
no
ok
okay
sure
visa
Visa
mastercard
my card is a visa
12345
asdf?
test@example.com
jane@example.com
none of your business
the card is in my wife's name
it's in my husband's name
my name is on the card
the name is on the card
my name is none of your business
my name is not important
my name is in the file
my name is the same
my name is complicated
same as before
I don't know
idk
not telling you
why do you need my name
what name
which name?
my name?
whose name?
is it my name or the name on the card
I'd rather not say
I am not sure
I'm not sure
I am ready
I'm ready to pay
i'm confused
I am confused about this
it's complicated
it's my card
it's a visa
this is ridiculous
this is taking too long
this is weird
one moment
wait a second
hold on
let me get my card
let me check
I'll get my wallet
give me a minute
can you help me
can I pay with paypal
how are you
lol
haha
thanks
thank you
next
continue
start
pay
I need help
I have a question
is this safe
are you a bot
are you human
do you take amex
my order number
please hurry
nice to meet you
great
cool
...
?
!!!
😀
👍
https://example.com
4242
Jane4
R2D2
one two three
Jane forty two
four
I lost my card
I hate this
this is a scam
bla bla bla
I already told you
I already gave you my name
it is on my card
the same name
my wife
my mother
me
myself
I
it's me
the name
name
my name
cardholder
credit card
debit card
my name is wrong
that is wrong
I made a mistake
I prefer not to say
skip
whatever
nothing
anything
nobody
no one
test
testing
hmm
uh
huh
k
y
n
""".strip().splitlines()


def test_what_is_no_name_is_not_taken_for_one() -> None:
    read = read_all(["NAME"], NO_NAMES)
    assert [where for where, said in read if Field.NAME in said.found] == []


@pytest.mark.parametrize(
    "text",
    [
        "Jane 4", "Jane ٤", "Jane Ⅷ", "four two", "Jane forty two", "", "-", "'", "J", "…",
        "Jane_Doe", "Jane@Doe", "<b>Jane</b>", "一二三四", "a" * 101, "a b c d e f g h i j k",
        "Jane\x00Doe", "½ Doe",
    ],
)  # fmt: skip
def test_what_holds_anything_but_letters_is_refused(text: str) -> None:
    assert parse_name(text) == Rejection(Reason.NOT_A_NAME)


def test_names_may_hold_the_chinese_one() -> None:
    """三 in 张三 is a numeral and a given name; one or two of them pass."""
    assert parse_name("张三") == "张三"


def test_a_bare_name_is_not_taken_where_another_field_is_open() -> None:
    bare = ["John Smith", "visa", "Mark", "December", "hmm let me see"]
    read = [*read_all(["CARD", "EXPIRY", "CVV"], bare), *read_all(["CONFIRM"], bare[1:])]
    assert [where for where, said in read if Field.NAME in said.found] == []


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("J-A-N-E D-O-E", "Jane Doe"),
        ("J A N E  D O E E", "Jane Doee"),
        ("it's spelled M-E-R-C-E-R", "Mercer"),
        ("s-m-i-t-h", "Smith"),
        ("Jane Doe, that's D-O-E", "Jane Doe"),
        ("J R R Tolkien", "J R R Tolkien"),
        ("Jean-Luc O'Neil", "Jean-Luc O'Neil"),
    ],
)
def test_a_name_may_be_spelled_letter_by_letter(message: str, name: str) -> None:
    assert reading("NAME", message) == f"details name={name}"


@pytest.mark.parametrize(
    "talk",
    [
        "smallest sum for cable bill",
        "the birds sing with their beaks",
        "connect us with the plumber",
        "the app swallowed my order",
        "ill skip",
        "hang pictures on walls",
        "water the plants",
        "switch to landscape",
    ],
)
def test_two_words_within_a_sentence_in_lower_case_are_not_taken(talk: str) -> None:
    """They may be asked back; nobody pays as "Birds Sing"."""
    assert Field.NAME not in read("NAME", talk).found


def test_a_name_in_lower_case_that_may_be_anothers_is_not_taken() -> None:
    assert Field.NAME not in read("NAME", "reservation for jane doe please").found


@pytest.mark.parametrize(
    "message",
    [
        "put it under jane doe",
        "it is for jane doe",
        "jane doe visa card",
        "jane doe and the number",
        "jane doe and the card",
    ],
)
def test_a_name_in_lower_case_beside_labels_is_taken(message: str) -> None:
    assert read("NAME", message).found == {Field.NAME: "Jane Doe"}
