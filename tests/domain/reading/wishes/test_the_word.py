"""The plain word as a sentence of its own: beside what it pays, and beside what not."""

from collections.abc import Iterator

import pytest
from tests.domain.reading.saying import misread
from understanding.labels import describe
from understanding.steps import NOW, POLICY, STEPS, read_at

from payment_smart_bot.domain.conversation.hearing import hear
from payment_smart_bot.domain.model.occurrences import Note
from payment_smart_bot.domain.model.session import CONFIRMATION, Question, Status, Turn
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.redaction.redactor import redact_strictly
from payment_smart_bot.domain.value import replace

PAYS = """
I said go ahead. She's agreed. Confirm.
They've agreed. Confirm!
looks good go ahead
looks all good proceed
so looks fine pay
ok back. yes all good go ahead
back again. confirm
Grand, confirm it there so
confirm that there now please
Right then: confirm.
alright: confirm it
ok thats it charge it
confirm it love, soz
Oga don see am. Confirm
ehen, confirm
oh go ahead then, i confirm
I asked my daughter and she agrees. Confirm please, dear.
We talked it over and we are happy. I confirm
yes, confirm, but only once please
confirm - just one charge only
I only want to pay once with the Visa. Confirm
I wrote confirm already, young lady. Confirm!
twins fed and tucked in at last. confirm
both my grandkids asleep, confirm please
yes confirm it, and may the lord bless you and your children
confirm, nighty night
awrite den, mi can stretch to dat. confirm
confirm it im heading home in ten
got my specs now. confirm
my aunt's nodding yes. confirm
my lecture is starting now, confirm it
I will trust you so confirm
i trust you on this one. confirm
all is correct so confirm
my uncle says that's correct so pay it
""".strip().splitlines()
TAKES_A_QUESTION_BACK = """
never mind that. confirm
oh forget my question, confirm
ignore what i asked. confirm
nvm. confirm
""".strip().splitlines()
NEVER_PAYS = """
she's agreed if it is blue. confirm
she never agreed. confirm
once she's agreed. confirm
she has agreed. did you confirm
he's agreed, please confirm
you said he agreed. confirm
had she agreed. confirm
they have not agreed. confirm
looks wrong go ahead
looks good go ahead and change it
looks good? go ahead
looks good go back
looks like you may go ahead
i'll be back. go ahead
pay it back. go ahead
back out. confirm
not back. go ahead
confirm it there
pay it there so
confirm it there so if she agrees
confirm it there so not yet
the word is not confirm
the word, dont confirm
what is the word, confirm
that word, confirm, i will not say
the word was cancel, confirm
confirm what?
confirm what
Confirm the address first
please confirm the delivery address
do not confirm
Don't confirm
dont confirm yet
before I confirm
before i confirm, who are you
I can't confirm
I cannot confirm
i cant confirm this
confirm if it is halal
confirm if the cake is ready
confirm that you got my order
Confirm that you received the number
confirm my order is for 3 pm
Confirm my order is for Saturday
She said: confirm
he says: confirm
My wife: confirm
Boss: confirm
you want me to write confirm
you want me to write: confirm
The page says confirm
The page says: confirm
It says reply: confirm
so i just say: confirm
Shall I write: confirm
it only shows: confirm
button reads: confirm.
I refuse: confirm
never: confirm
I will not pay. Confirm.
I do not agree. Confirm.
I don agree. Confirm.
i dont want it. confirm
Nobody told me about this. Confirm
No. Confirm.
nah. confirm
Nope. Confirm
Not this one. Confirm.
That is not my card. confirm
Wrong card. Confirm
wrong amount. confirm
Use the other card. Confirm.
Take my Mastercard. Confirm.
with the amex. confirm
on my firm's card. confirm
it's my sister's card. confirm
charge my husband. confirm
Ask my husband. Confirm.
my husband must see it. confirm
My husband wants to know. Confirm.
Call my son. Confirm
If she agrees. Confirm.
When it arrives. Confirm.
once it ships. confirm
After Friday. Confirm.
Tomorrow. Confirm.
later. confirm
in a minute. confirm
wait. confirm
Hold on. Confirm
Hmmm let me think. confirm
I am unsure. Confirm.
I doubt it. Confirm.
maybe. confirm
perhaps. confirm
I might. Confirm
is it safe. confirm
Who is this. Confirm
How much. Confirm
can you wait. confirm
are you a robot. confirm
Would that be all. Confirm
only 40. confirm
$39. confirm
half now. confirm
split it. confirm
minus the tip. confirm
Add candles. Confirm.
send it to my flat. confirm
Deliver it at noon. Confirm.
Bring it round. Confirm
Email me the receipt. Confirm
tell them to hurry. confirm
Change the name. Confirm
fix the date. confirm
take it back. confirm
bin it. confirm
scrap it. confirm
Forget it. Confirm.
leave it. confirm
it is off. confirm
I am out. confirm
It is over. Confirm.
I am done with this. Confirm.
cancel it. confirm
Cancel. Confirm.
annuler. confirm
abbrechen. confirm
cancelar. confirm
Ich will nicht. Confirm.
nein. confirm
non. confirm
Non merci. Confirm
je refuse. confirm
no quiero. confirm
não quero. confirm
nunca. confirm
nie. confirm
nee. confirm
niet doen. confirm
ikke nu. confirm
inte nu. confirm
nej. confirm
istemiyorum. confirm
нет. confirm
не надо. confirm
不要. confirm
いいえ. confirm
لا. confirm
नहीं. confirm
nahi. confirm
mat karo. confirm
wag na. confirm
ayaw ko. confirm
jangan. confirm
tidak mau. confirm
không. confirm
hapana. confirm
I no want am. Confirm
make una wait. confirm
abeg wait. confirm
I no gree. Confirm
Me nuh want it. Confirm
He wan use Zenith card. Confirm
they told me to type confirm. confirm
My son wrote it. Confirm.
he typed that. confirm
autocorrect. confirm
the kids pressed it. confirm
just testing. confirm
i am joking. confirm
haha kidding. confirm
that was a mistake. confirm
scam. confirm
this is a scam. confirm
I was robbed. Confirm
my card was stolen. confirm
my bank blocked it. confirm
refund me. confirm
I want my money back. confirm
I want a person. Confirm.
get me a human. confirm
Confirm, the address please
confirm, the time
Confirm: pickup at noon
confirm: my name is Anna
confirm. actually no
confirm. wait
Confirm. No, stop
confirm. but later
confirm... hmm
confirm. is that ok
confirm lol no
confirm nicht
confirm nah
confirm later
confirm tomorrow
confirm it to my wife
confirm with my bank
confirm by email please
confirm price
I want to confirm something
let me confirm with my wife
will confirm
i'll confirm
to confirm
how to confirm
confirm button is missing
who confirms
it won't confirm
unconfirm
why confirm
Why should i. confirm
I want you to confirm
you confirm
you confirm it
they confirm
she will confirm it
confirm your identity
confirm you are real
Confirm me the order
Confirm that it's safe.
"confirm" it says
what does "confirm" do
I would confirm
I'd confirm
I wish to confirm the hour
confirm only the name
confirm half
confirm for 20
Only the deposit. Confirm.
by bank transfer. confirm
In cash. Confirm.
pay at the door. confirm
with paypal. confirm
I agree with nothing. confirm
against my will. confirm
I am forced. Confirm
under protest. confirm
hardly. confirm
rather not. confirm
as if. confirm
yeah right. confirm
over my dead body. confirm
in your dreams. confirm
no way. confirm
fat chance. confirm
you wish. confirm
I haven't agreed. Confirm.
On his card. Confirm.
Once my pay arrives. Confirm
Only with a receipt. Confirm.
Unless he objects. Confirm.
Next week. Confirm.
Bear with me. Confirm
still deciding. confirm
I'd rather sleep on it. Confirm
Call it off. Confirm.
undo all that. confirm
Say it again. Confirm.
As the website says. Confirm.
My mate typed it. Confirm.
She texted me this. Confirm
They're asking. Confirm
Do I type. confirm
one question. confirm
free delivery. confirm
Only pay for one. Confirm.
double it. confirm
Tell my dad. Confirm
my name is spelt wrong. confirm
this card expired. confirm
Auf keinen Fall. Confirm
attends. confirm
aspetta. confirm
vielleicht. confirm
forse. confirm
no gracias. confirm
nein danke. confirm
para. confirm
fermare. confirm
nem kell. confirm
ruko. confirm
nanti. confirm
subiri. confirm
待って. confirm
I no ready. confirm
who send you. confirm
I shan't. Confirm
confirm, is that what I press
Confirm! Just kidding
confirm receipt
confirm for who
confirm not
I'll say it later: confirm
Word: confirm
Dad: confirm
Lies. Confirm.
baby has my card. confirm
once the twins are in bed. confirm
is my baby asleep. confirm
god forbid. confirm
tonight night. confirm
in the den. confirm
i can live without it. confirm
i can stretch to half of it. confirm
can we afford it. confirm
confirm in ten
leaving it. confirm
my aunt is not nodding. confirm
when my shift starts. confirm
sleep on it. confirm
I trust you to ask first. confirm
I do not trust you so confirm
I trust you will confirm the delivery
it is correct so wait
it is right so far. confirm
y confirm
You are thieves. Confirm
fishy. confirm
""".strip().splitlines()


def read_after(said: str, asked: Question | None, message: str) -> str:
    """Read a message at the summary after another one, and what was asked then."""
    before = Turn(NOW, redact_strictly(said), "To go ahead …", Status.CONFIRMING, CONFIRMATION, 4)
    session = replace(STEPS[CONFIRMATION], asked=asked, turns=(before,))
    return describe(hear(message, session, NOW.date(), POLICY))


def read_with_any_question(messages: list[str]) -> Iterator[tuple[str, str]]:
    for asked in (None, *Question):
        for message in messages:
            yield message, read_after("as i said, robot. confirm", asked, message)


def test_the_word_pays_beside_what_only_agrees() -> None:
    told = {message: read_at(CONFIRMATION, message) for message in PAYS}
    assert {message for message, said in told.items() if describe(said) != "consent"} == set()


def test_the_word_pays_once_a_question_of_ones_own_is_taken_back() -> None:
    for message in TAKES_A_QUESTION_BACK:
        assert read_after("is it safe?", Question.WHETHER_TO_CONFIRM, message) == "consent", message
        assert read_after("4242 4242 4242 4242", None, message) != "consent", message


def test_the_word_pays_nothing_beside_anything_else() -> None:
    assert len(NEVER_PAYS) > 120
    paid = {message for message, said in read_with_any_question(NEVER_PAYS) if said == "consent"}
    assert paid == set()


@pytest.mark.parametrize("message", ["I do not like it but confirm", "Not happy, but ok confirm"])
def test_a_grudge_before_the_word_is_asked_for_it_and_not_told_to_wait(message: str) -> None:
    assert misread(["CONFIRM"], {message: "assent"}) == {}


@pytest.mark.parametrize(
    "message",
    ["Confirm please, and email me the receipt", "confirm. The invoice must show our VAT number"],
)
def test_what_is_wished_of_the_merchant_beside_the_word_is_answered(message: str) -> None:
    said = read_at(CONFIRMATION, message)
    assert (said.topic, Note.ORDERS_AS_WELL in said.notes) == (Topic.RECEIPT, True)
