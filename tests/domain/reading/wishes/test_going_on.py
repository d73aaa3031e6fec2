"""Orders to pay or to go ahead, with or without small talk beside them, at the summary."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.reading.saying import misread, reading
from understanding.labels import describe
from understanding.steps import read_at

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.session import Question
from payment_smart_bot.domain.reading.english.consent import (
    agreeing,
    confirming,
    consenting,
    orders_to_pay,
)
from payment_smart_bot.domain.reading.english.consent.amounts_in_words import spell_amount
from payment_smart_bot.domain.reading.english.consent.harmless import (
    clauses,
    left_out,
    persons,
    remarks,
    small_words,
)
from payment_smart_bot.domain.reading.english.consent.what_is_shown import (
    call_it_order,
    call_them_holder,
    names_another_currency,
)
from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.wishes import thanking
from payment_smart_bot.domain.reading.english.words.plain_words import spell_words

PAYS = """
these are all mine, fire away
the name and the date match. pay it
crikey, that's the one i saw. confirm
och aye, we are all agreed here. go ahead hen
i've checked with everybody, proceed
that's my card and that's my name, charge it
on you go, i said confirm
oke confirm kak
y pls
y plz go
I'll trust you, so yes go ahead and take it
bravo, now yes. confirm
all set, go ahead
you have my approval
I accept the charge
proceed with the charge
I'll pay now
charge it to my card
please charge it
spot on mate, pay it
good. do it then
ok lovely yes take it
yeah thats all right, send it thru
lovely thats spot on, im happy, take the money
ok hes happy, im happy, go for it
confirm x
lgtm charge it
slay confirm 💖
no worries, charge it
yes charge Jane's card, confirm
That's right, you may proceed.
Yes I confirm the payment full stop
I read it twice. yes, charge my card
yes go ahead and debit me
happy with all that, please put it through, I'm in the car park waiting for my kid
Confirm po, thank you
confirm na po
confirm quick
confirm, honey
sí, confirm
oui, je confirme
confermo
yes i am confirming
I did say proceed. Confirm.
Confirm, then. You are very strict
confirm. and dont tell to me again all this list
Confirmed, thank you very much for your patience!
Jolly good, then please proceed
aye thats grand, work away
parfait, c'est bon, go on then
ok. im going for it. yes
Everything is right. Please deduct the amount
ok please make this payment
confirm and be quick
confirm please and thank you love
confirm for petes sake
yes mum says confirm it
beauty, yes charge it
I'd said yes dear, I do want to pay. Confirm please
I do want to pay!! ok confirm it
yes confirm it, thanking you
OK I confirming, please take money
Yes please, and thanks for your help
confirmed, everything's correct
looks good, yes confirm before i lose me bar
I do wish to. Confirm dear.
ok then. thats all fine i reckon, do it
ok mum says yes do it now pls
ok i am back, she said yes. confirm
sound. fire away
Yes. Pay it, and my apologies for the theatre.
sure go on so, take it
Yes confirm. What happens now?
by all means, go ahead
you have my permission, pay it
My bus is here, confirm
It's for my daughter's birthday. Go ahead
It's for my son's first birthday. Go ahead
Checked it against the card, everything matches. You may process the payment.
yes please do the needful
confirm por favor
perfetto. I confirm, grazie
arre ok. confirm
yes same name on this one, confirm
Righto good stuff. Confirm, cheers mate
Yes confirm the payment, sorry I was short with you
Oya confirm am
yeah run it, bud
can, confirm
yess pay it
confrim, all corect
let's do it, pay now
make the payment please
I'd like you to charge it now please
Name fine, date fine, amount fine. Off you go.
aye
y
ya ok
that's correct yes
The total adds up for me too. Please carry on.
the numbers tally with the invoice, go ahead
My son is content, go for it
My wife and I are both happy with it. Confirm.
mum tells me to go ahead and pay
Jane consents, please do proceed
she's fine with that as well. confirm
As I told you before, confirm
how many times must I repeat it, confirm
confirm for the third time
I confirm that the particulars are correct and grant you permission to charge my card
I have studied the terms and accept them. I consent to the transaction.
I hereby grant my consent, charge my card
please try this one for me
give it a whirl
bugger it, do it now
whatever, charge it
my brother will grumble but charge it
i meant, charge it
i already told you to charge it
like i told you, proceed
i have told you twice, charge it
yes charge it i told you already
chop chop now, take it
oh for goodness sake, pay
ok you've convinced me, take it
charge it, everybody is waiting here
confirm my aunt says be quick
my granddaughter says yes so charge it
the boss says do it
proceed comma please full stop
charge it just the once then
take it once and that's it
Yes, proceed. Satisfied now?
never mind, yes please charge it
All present and correct. Take the payment
Please put it through. Kindest regards, Ms J. Doe
I agree, charge it. Yours truly, JD
push it through
""".strip().splitlines()
DOES_NOT_PAY = """
take the charge off my card
send the money to my card
pay my visa
hey I just want to confirm the charge amount
Hello, I want you to confirm the payment please
oh so you can just take the money
hmm so I just confirm
Yeah, right.
well I agreed to that
charge confirmed, thanks
you could charge it
please go on
yes, don't send it
confirm. don't send it
is it paid? confirm
has it gone through? confirm
not yet? yes
i am here confirm
compete it
i did want to pay it
no rush, pay it
debit card please
like hell i agree to that amount
na mate, charge it
charge my friend
pay $49 + $49
take it off
take it out
charge it twice
charge it on friday
charge my other card
charge it to my mums card
put it on my amex
pay half
make it 40
send it to my mum
send it again
put me through
go ahead and cancel
go ahead, but wait
go ahead, the name is spelled with k
go ahead, wrong date though
can you charge it?
you confirm it
my boss said charge it
i will pay it tomorrow
confirm that the amount is right
oh yes confirm, take my house too
jk, charge it
It's for my daughter's postponed wedding. Go ahead
bill me later
would you take paypal, go ahead
does confirm charge my card
naaah, confirm
can confirm
why not confirm
confirm that it is 49
let's change it, confirm
chance it
cancle it yes
yes it is Jane
yes that's me
make a payment
please confirm my order
the amount, confirm
done, please confirm
yeah right, confirm
yes hmm
my son says confirm
I told you it is her card, confirm
all but the name is right, confirm
the date is right and I will pay tomorrow
I confirm that the total is right
i dont care if you charge it
my brother will grumble but not pay
charge it for the second time
I grant you permission to charge my aunt
we both agree to wait, confirm
I have read the terms and decline, confirm
try the other one
try it tomorrow
whatever
sod it
charge it again
are you certain. confirm
she has my card. confirm
have you checked it. confirm
be right there. confirm
have it your way. confirm
charge it once she agrees
take it once i am ready
pay it once, when he says so
once he is happy, charge it
charge it once more
i mean to cancel it
i meant the other card, charge it
i told you 39, charge it
as he says if it is fresh, charge it
my aunt says hurry but i will wait
he is waiting to see it first. charge it
you win nothing. confirm
for goodness sake no. confirm
charge it. happy? i am not
charge it, ok?
are you happy. confirm
go ahead comma if she agrees
confirm question mark
49 flat and free delivery. charge it
not a penny more than 40. confirm
never mind, yes confirm it later
never mind yes
yes, he says is it
Please do not proceed. Kindest regards, Jane
Please proceed. Kindest regards, Peter Poe
With regards to the charge, no
push it to friday
y please tell me
y go on
y go through stripe
I trust you to pay her first
all is correct so charge her
""".strip().splitlines()

GRAMMAR = (
    small_words,
    persons,
    left_out,
    clauses,
    orders_to_pay,
    remarks,
    thanking,
    agreeing,
    confirming,
    consenting,
)
NO_PART_OF_IT = {"EVERYDAY", "KNOWN", "RELATIVES"}


def words_of_the_grammar() -> set[str]:
    """Return the words of the lists and patterns of which a consent is made."""
    constants = [
        value
        for part in GRAMMAR
        for name, value in vars(part).items()
        if name.isupper() and name not in NO_PART_OF_IT
    ]
    texts = [
        str(one)
        for value in constants
        for one in (value if isinstance(value, frozenset | tuple) else [value])
        if isinstance(one, str)
    ]
    return set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", " ".join(texts)))


def is_foreign_to_consent(word: str) -> bool:
    """Whether a word, spelled out, is in none of them, and is not dropped as a filler."""
    spelled = spell_words(word)
    return bool(spelled) and words_of_the_grammar().isdisjoint(spelled)


SPELLED_OR_LEFT_OUT = {
    "but",
    "figure",
    "sorry",
    "apologies",
    "visa",
    "let's",
    "obrigado",
    "has",
    "any",
    "list",
}
"""What the reading knows though no list has it: "let's" is "let us", "she has said yes" a yes."""
FOREIGN = sorted(filter(is_foreign_to_consent, EVERYDAY - SPELLED_OR_LEFT_OUT))


def test_an_order_to_go_on_pays_straight_after_the_summary() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(PAYS, "consent")) == {}


@given(
    message=st.sampled_from([one for one in PAYS if len(one) < 60]),
    word=st.sampled_from(FOREIGN) | st.text("bcdfghjklmnpqrstvwxz", min_size=6),
    at=st.integers(0, 12),
)
def test_a_word_that_no_list_of_consent_has_takes_the_consent_away(
    message: str, word: str, at: int
) -> None:
    """Whatever the word means: nobody has to think of all that takes a consent back."""
    words = message.split()
    said = " ".join([*words[:at], word, *words[at:]])
    assert reading("CONFIRM", said) != "consent"


def test_most_words_of_every_day_are_foreign_to_consent() -> None:
    assert len(FOREIGN) > 450


@pytest.mark.parametrize("lists", [small_words.AGREEMENT, small_words.AFTER])
def test_no_phrase_of_a_list_is_made_of_others(lists: str) -> None:
    """Two ways through the same words would double the time with each of them."""
    phrases = {one for one in re.split(r"[|()]|\?:", lists) if one.strip(" *?")}
    whole = {one.strip() for one in phrases}
    made = {one for one in whole if " " in one and whole.issuperset(one.split())}
    assert made == set()


@pytest.mark.parametrize("asked", [None, *Question])
def test_an_order_with_something_else_in_it_never_pays(asked: Question | None) -> None:
    told = {message: reading("CONFIRM", message, asked=asked) for message in DOES_NOT_PAY}
    assert [message for message, said in told.items() if said == "consent"] == []


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("leave it. charge it", "assent"),
        ("ok leave. go ahead", "assent"),
        ("leave it", "keep"),
        ("it is my only card. never mind. yes charge it", "assent"),
        ("all good, my aunt asks when is it ready", "topic order"),
        ("all good, my aunt says so", "assent"),
        ("wonderful", "assent"),
        ("I have decided against it, thank you", "cancel"),
        ("decided against the blue one", "topic cancel_later"),
    ],
)
def test_what_is_dropped_before_an_order_or_asked_beside_a_yes(message: str, said: str) -> None:
    assert describe(read_at("confirmation", message)) == said


def test_whoever_decides_against_a_change_keeps_what_there_was() -> None:
    assert misread(["NAME again"], {"no thanks, i have decided against it": "keep"}) == {}


def test_a_signature_beside_a_go_ahead_is_no_new_name() -> None:
    signed = "Please go ahead. Kind regards, Jane Doe"
    assert reading("CONFIRM", signed) == "consent"
    assert reading("CONFIRM", signed, asked=Question.WHETHER_TO_CONFIRM) == "assent"


def test_an_order_beside_a_question_is_answered_and_does_not_pay() -> None:
    for message in ("Proceed. What does my wife get told?", "pay it, and who rings me then?"):
        said = read_at("confirmation", message)
        assert said.event in {Event.QUESTION, Event.ASSENT}
        assert Note.ORDERS_AS_WELL in said.notes
        assert said.topic is not None or Note.LEAVES_A_QUESTION in said.notes
    for message in ("what happens when I say proceed?", "can you charge it?", "is it safe?"):
        assert Note.ORDERS_AS_WELL not in read_at("confirmation", message).notes


@pytest.mark.parametrize(
    "message",
    [
        "hang on, doorbell.. ok dad says yes",
        "The till lady told me nothing had gone through. Please proceed.",
        "I shall take that as a no. Go ahead.",
    ],
)
def test_an_order_behind_a_tale_is_asked_for_the_plain_word(message: str) -> None:
    assert describe(read_at("confirmation", message)) == "assent"


@pytest.mark.parametrize(
    "message", ["wait until dad is here, then pay it", "hang on, dad is at the door"]
)
def test_what_puts_off_or_waits_is_told_to_take_its_time(message: str) -> None:
    assert describe(read_at("confirmation", message)) == "topic wait"


def test_do_it_is_about_what_was_asked_last_and_go_ahead_about_the_payment() -> None:
    asked = Question.WHETHER_TO_GO_AHEAD
    assert reading("CONFIRM", "good. do it then", asked=asked) == "assent"
    assert reading("CONFIRM", "ok lovely, go ahead", asked=asked) == "consent"
    assert reading("CONFIRM", "ok go ahead", asked=Question.WHETHER_TO_CONFIRM) == "assent"
    assert reading("CONFIRM", "ok charge it", asked=Question.WHETHER_TO_CONFIRM) == "consent"


def test_a_yes_that_names_another_time_is_told_that_nothing_is_charged_later() -> None:
    told = describe(read_at("confirmation", "yes go ahead and charge it on friday"))
    assert told == "topic wait"


@pytest.mark.parametrize(
    ("amount", "currency", "words"),
    [
        (4900, "usd", "forty nine"),
        (1200, "eur", "twelve"),
        (123400, "usd", "one thousand two hundred thirty four"),
        (3000, "jpy", "three thousand"),
        (10000, "gbp", "one hundred"),
        (4950, "usd", None),
        (2_000_000, "usd", None),
    ],
)
def test_an_amount_is_spelled_as_it_is_said(amount: int, currency: str, words: str | None) -> None:
    assert spell_amount(Money(amount, currency)) == words


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("Yes, go ahead and charge the forty nine dollars.", "consent"),
        ("I hereby authorise you to charge the forty nine dollars", "consent"),
        ("I confirm the payment of $49.00", "consent"),
        ("Grand, fire away and take the forty-nine", "consent"),
        ("pay the 49 and not a penny more", "consent"),
        ("49 flat then. go ahead", "consent"),
        ("only 49. charge it", "consent"),
        ("39 flat then. go ahead", "assent"),
        ("charge the thirty nine dollars", "topic how_much"),
        ("charge the forty nine euros", "topic currency"),
    ],
)
def test_the_amount_in_words_is_agreed_to_where_it_is_the_one_that_is_due(
    message: str, said: str
) -> None:
    assert describe(read_at("confirmation", message)) == said


def test_whoever_asks_to_hear_it_another_time_is_told_that_nothing_is_charged_later() -> None:
    assert describe(read_at("confirmation", "say it again tomorrow")) == "topic wait"


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ("Friday veg box", "charge it for friday"),
        ("Later life plan", "pay later"),
        ("Half board", "charge half"),
        ("Refund cover", "send refund"),
        ("Monthly box", "charge monthly"),
    ],
)
def test_a_word_of_what_is_paid_for_means_what_it_means(item: str, message: str) -> None:
    assert message in call_it_order(message, item)


@pytest.mark.parametrize(("name", "message"), [("Friday Okoro", "friday"), ("June Doe", "june")])
def test_a_name_that_is_a_day_or_a_month_may_be_one(name: str, message: str) -> None:
    assert call_them_holder(message, name) == message


@pytest.mark.parametrize("currency", ["eur", "gbp", "aud"])
def test_dollars_of_another_kind_are_no_consent(currency: str) -> None:
    money = Money(4900, currency)
    assert names_another_currency("charge 49 usd", money)


def test_only_a_known_name_stands_for_the_holder() -> None:
    assert call_them_holder("charge jane's card", "Jane Doe") == "charge holder card"
    assert call_them_holder("will it charge my card", "Will Doe") == "will it charge my card"
    assert call_them_holder("charge jane's card", None) == "charge jane's card"
