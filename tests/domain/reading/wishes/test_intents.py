"""What a message wants as a whole: nobody pays or cancels by a word inside another message."""

from tests.domain.reading.saying import EVERY_STATE, misread, read_all

from payment_smart_bot.domain.model.occurrences import Event

OPEN_STATES = ("NAME", "CARD", "EXPIRY", "CVV", "CONFIRM")

CANCELS = """
cancel
stop
quit
abort
exit
no
nevermind
never mind
Cancel
CANCEL
CANCEL!!!
cancel.
"cancel"
cancel 😡
❌ cancel
cancle
cancl
cansel
canel
stpo
nvm
nope
nah
no thanks
no thank you
No, thanks.
no ty
no no no
hell no
not now
not today
no way
absolutely not
definitely not
cancel please
please cancel
pls cancel
please cancel this
please cancel it
please cancel the payment
cancel my payment
cancel my order
cancel the transaction
cancel everything
cancel it all
cancel this payment now
I want to cancel
i wanna cancel
I'd like to cancel
I would like to cancel please
I want to cancel my payment
I want to stop
I need to cancel this
i have to cancel
sorry, I have to cancel
sorry i need to cancel
I've decided to cancel
can you cancel
can you cancel this please?
can you please cancel my order?
could you cancel the payment?
let's cancel
let's stop here
let's stop
lets cancel it
just cancel
just stop
stop it
stop this
stop this now
stop the payment
stop please
please stop
quit it
abort the payment
abort mission
exit chat
end chat
end this chat
end the conversation
end session
forget it
forget about it
Forget it, thanks
scratch that
drop it
I changed my mind
i've changed my mind
changed my mind
changed my mind, sorry
I have changed my mind, cancel please
never mind, cancel
oh never mind
nevermind, thanks
nvm thanks
ok cancel
ok stop
yes cancel
yes, cancel it
yes please cancel
hey, cancel this
no, cancel
no cancel it
no stop
no, I don't want to pay
I don't want to pay
I don't want to pay anymore
I do not want to continue
i dont want to do this
I don't want this
I don't want it anymore
i no longer want to pay
I don't want to buy it
I'm not paying
I am not paying for this
I won't pay
I'm not interested
not interested
not interested, thanks
I give up
i'm giving up
leave me alone
go away
get me out of here
get out
I'd rather not
I would rather not pay
call it off
back out
I want to back out
I want out
don't charge me
do not charge my card
do not charge me please
don't bill me
let me out
i quit
I'm done, cancel
cancel cancel cancel
I don't want to proceed
please terminate
discard
discard this
I want to abort
cancel that
no more
no, forget it
that's it, cancel
i changed my mind, i don't want to pay
""".strip().splitlines()


def test_these_cancel() -> None:
    assert misread(OPEN_STATES, dict.fromkeys(CANCELS, "cancel")) == {}


DOES_NOT_CANCEL = """
Noah Knowles
Noah
Nora No
Nona
Norman Stopford
November
November 2027
nov 27
don't stop
dont cancel
do not cancel
please don't cancel
don't quit
no don't cancel
no, don't stop
never cancel
I don't want to cancel
i do not want to stop
I didn't cancel
I did not say cancel
I said don't cancel
no problem
no worries
no problem, it's 4242 4242 4242 4242
no it's 4242 4242 4242 4242
can I cancel later?
can I cancel?
can I stop?
can i still cancel
how do I cancel
how can i cancel later
what happens if I cancel
what if I quit?
when can I cancel
is it possible to cancel?
what is the cancellation policy
do you charge for cancelling?
is there a cancellation fee
no, the name is wrong
no I want to pay
no, I want to continue
no wait
no, change the card
no, change the name
no, it's Bob
no my name is Bob
no, wrong card
no that's wrong
no that's not right
no, that is not my name
nobody
nothing
none
nowhere
Stop Street 5
is there no other way
is there no way to pay by cash?
I can't stop laughing
I can't stop
unstoppable
bus stop
stop asking for my name
stop asking
stop wasting my time
why did you stop
it stopped working
exit code
quite good
quiet
quit asking why
no idea
no clue
I have no card
I have no CVV
there is no name on it
there is no cvv on my card
my card has no expiry date
no name
no spaces
no cvv
no expiry date
not sure
not yet
not really
not that one
I am not sure
no comment
no further questions
no I mean yes
no questions
no rush
no hurry
no need
no matter
no biggie
cancel culture is bad
cancel the name
cancel my last message
cancel the old card and use 5555 5555 5555 4444
my last payment was cancelled
was my order cancelled
did you cancel it?
is it cancelled?
has it been cancelled
why was it cancelled?
end of december
end 12/27
exit
""".strip().splitlines()
DOES_NOT_CANCEL.remove("exit")


def test_these_do_not_cancel() -> None:
    read = read_all(OPEN_STATES, DOES_NOT_CANCEL)
    assert [where for where, said in read if said.event is Event.CANCEL] == []


CONFIRMS = """
yesssss
yes I confirm that I want to pay
fine. Pay
Great. Please pay.
hmm, yes
confirm
Confirm
CONFIRM
confirm.
confirm!
"confirm"
confirm 👍
✅ confirm
confirmed
comfirm
confrim
confim
confirm please
please confirm
I confirm
i confirm!
yes, I confirm
yes confirm
yes
Yes.
yes!
yes please
Yes, please.
yep
yeah
yup
aye
yes yes
yes, that's right
yes that is correct
yes it's correct
yes, all correct
yes, looks good
yes, go ahead
yes go ahead please
yes please go ahead
go ahead
go ahead please
please go ahead
please proceed
proceed
proceed with the payment
ok confirm
ok, confirm it
okay confirm
alright, confirm
I confirm the payment
confirm the payment
confirm payment
confirm my order
confirm it
confirm all
I agree
I accept
I approve
agreed
approved
approve
I authorize this payment
I hereby authorize the payment
do it
yes do it
let's do it
submit
looks good, confirm
all good, confirm
everything is correct, confirm
that's right, I confirm
correct, please confirm
pay
pay now
pay it
yes pay
yes, pay now
please pay now
I want to confirm
I'd like to confirm
i would like to confirm please
y
""".strip().splitlines()


def test_these_confirm() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(CONFIRMS, "consent")) == {}


DOES_NOT_CONFIRM = """
don't confirm
don't confirm yet
do not confirm
please don't confirm
please do not confirm this
I don't confirm
i do not confirm
I did not confirm
I didn't confirm
I never confirmed
I have not confirmed
I can't confirm
I cannot confirm this
I won't confirm
I will not confirm
not confirmed
not yes
not yet
yes but
yes but wait
yes but change the name
yes but my name is wrong
yes, but not now
yes, after lunch
yes?
yes?
Yes ?
confirm?
Confirm??
confirmed?
is it confirmed?
is it confirmed
did I confirm
did i confirm already?
have I confirmed?
was it confirmed
what happens after I confirm?
what happens after i confirm
what if I confirm
what happens when I confirm
I'll confirm later
i will confirm later
I'll confirm tomorrow
I will confirm when I am home
I want to confirm later
confirm later
confirm tomorrow
confirm not
can I confirm tomorrow
can I confirm later?
can i confirm
should I confirm
should I confirm?
do I have to confirm
do I confirm
do i need to confirm?
must I confirm
may I confirm?
how do I confirm
how to confirm
why should I confirm
why confirm
when do I confirm
where do I confirm
who confirms
what does confirm mean
what do I confirm
what am I confirming
is it ok to confirm
is it safe to confirm
is it okay if I confirm tomorrow
confirm my name is Bob
confirm that the amount is right
confirm the amount first
please confirm the amount
please confirm the price
can you confirm the amount?
can you confirm that my card is safe
can you confirm?
could you confirm my details?
confirm my card number
confirm the card is visa
confirm name
confirm details first
before I confirm
before I confirm, is this safe
I want to check before I confirm
if I confirm
unless I confirm
almost ready to confirm
nearly confirmed
I'd rather not confirm
no confirm
no, don't
no yes
yes no
yes and no
yes no maybe
maybe
maybe yes
perhaps
I think so
I guess
I guess yes
probably yes
yes I have a question
yes one question
yes I want to change the card
yes change it
yes wrong
yes cancel
yes, stop
yes, nevermind
yes, my name is Bob
you said confirm
he said yes
when I say yes
yesterday
yes man
ok
okay
sure
fine
good
great
thanks
thank you
ready
done
hmm
k
✅
1
oui
si
ja
pay later
pay tomorrow
don't pay
pay?
do I pay now?
I'll pay later
can I pay later
pay with paypal
pay with another card
pay by bank transfer
pay half
pay 5
pay less
go ahead and cancel
go ahead and change the name
proceed?
proceed to cancel
proceed with caution
shall we proceed
shall I proceed?
accept?
I accept nothing
do you accept visa
I agree with nothing
I agree to disagree
I don't agree
I disagree
I do not accept
I don't authorize this
I do not authorise this payment
unauthorized
not authorized
submit?
don't submit
don't do it
do it later
do it tomorrow
do it?
hello
I want to pay
confirm confirm?
""".strip().splitlines()


def test_these_do_not_pay() -> None:
    read = read_all(["CONFIRM"], DOES_NOT_CONFIRM)
    assert [where for where, said in read if said.event is Event.CONSENT] == []


WEAK = """
looks good to me
ugh. fine
good. go
ok
okay
sure
fine
good
great
perfect
ok good
looks good
sounds good
that's right
correct
all good
all correct
everything is correct
sure thing
alright
cool
thats fine
lgtm
of course
absolutely
""".strip().splitlines()


def test_a_weak_assent_asks_for_the_word_itself() -> None:
    assert misread(["CONFIRM"], dict.fromkeys(WEAK, "assent")) == {}


STARTS = """
uncancel
actually, can I still pay?
I changed my mind, I'll pay
sorry, I didn't mean to cancel
ok let's do it after all
i do want to go through with it
I want to pay
i want to pay
I wanna pay
I'd like to pay
I would like to pay
I would like to make a payment
I want to make a payment
I need to make a payment
I need to pay
need to pay
want to pay
I want to pay please
hi, I want to pay
Hello, I'd like to pay
hey can I pay
hello I want to make a payment please
can I pay here?
can I pay?
can i pay with my card
could I pay now
may I pay now?
let me pay
let's pay
lets start
let's begin
start
begin
start payment
start the payment
make a payment
make payment
payment
payment please
checkout
check out
proceed to checkout
I want to checkout
I'm here to pay
I am here to pay my bill
I want to pay my bill
i want to pay an invoice
I want to pay for my order
pay for my order
pay my invoice
I want to pay with a credit card
I'd like to pay by credit card please
I want to buy something
I want to purchase
I would like to settle my bill
I'm ready to pay
ready to pay
I came to pay
want 2 pay
i wnat to pay
I want to pya
i want to apy
iwant to pay
how do I pay
how can I pay?
start over
start again
I want to start over
restart
try again
i want to try again
I want to pay again
""".strip().splitlines()


def test_these_ask_to_pay() -> None:
    assert misread(["NAME", "CANCELLED"], dict.fromkeys(STARTS, "start")) == {}


def test_a_wish_to_pay_is_no_consent() -> None:
    read = read_all(["CONFIRM"], [message for message in STARTS if "proceed" not in message])
    assert [where for where, said in read if said.event is Event.CONSENT] == []


GREETINGS = """
helloooo
hi
Hi!
hello
Hello there
hello 👋
hey
hey there
hiya
yo
howdy
good morning
Good evening!
greetings
hi bot
hello again
hi hi
heyyy
hii
helo
""".strip().splitlines()


def test_these_greet() -> None:
    assert misread(OPEN_STATES, dict.fromkeys(GREETINGS, "greeting")) == {}


KEEPS = """
keep it
Keep it.
keep it please
please keep it
keep the old one
keep it as it is
keep the same
leave it
leave it as is
no change
no changes
nothing
go back
keep my card
keep my name
same as before
don't change it
don't change anything
dont change anything please
actually keep it
ok keep it
no, keep it
never mind, keep it
keep what you have
use the old one
it's fine as it is
""".strip().splitlines()


def test_these_keep_the_old_value() -> None:
    assert misread(["NAME again", "CARD again", "EXPIRY again"], dict.fromkeys(KEEPS, "keep")) == {}


CHANGES = {
    "change my name": "change name",
    "Change name": "change name",
    "change the name please": "change name",
    "can you change the name?": "change name",
    "can I change my name?": "change name",
    "could you change the name on the card": "change name",
    "I want to change my name": "change name",
    "I need to change the name": "change name",
    "the name is wrong": "change name",
    "my name is wrong": "change name",
    "no, the name is wrong": "change name",
    "wrong name": "change name",
    "sorry, wrong name": "change name",
    "name is incorrect": "change name",
    "that's not my name": "change name",
    "no that is not my name": "change name",
    "there is a typo in my name": "change name",
    "I misspelled my name": "change name",
    "you spelled my name wrong": "change name",
    "edit name": "change name",
    "correct the name": "change name",
    "fix my name please": "change name",
    "cahnge my name": "change name",
    "change the card": "change card",
    "change card number": "change card",
    "change my card": "change card",
    "wrong card": "change card",
    "no, wrong card": "change card",
    "oops wrong card number": "change card",
    "the card number is wrong": "change card",
    "the number is wrong": "change card",
    "I want to use another card": "change card",
    "I want to use a different card": "change card",
    "use another card": "change card",
    "use a different card please": "change card",
    "pay with another card": "change card",
    "can I use another card?": "change card",
    "can I pay with a different card": "change card",
    "new card": "change card",
    "try another card": "change card",
    "I made a mistake in the card number": "change card",
    "i entered the wrong card": "change card",
    "i typed the wrong number": "change card",
    "not that card": "change card",
    "not my card": "change card",
    "change the expiry": "change expiry",
    "change expiry date": "change expiry",
    "change the expiration date": "change expiry",
    "the date is wrong": "change expiry",
    "the expiry is wrong": "change expiry",
    "wrong date": "change expiry",
    "wrong expiry date, sorry": "change expiry",
    "I gave the wrong expiry": "change expiry",
    "change the exp date": "change expiry",
    "the expiry date isn't right": "change expiry",
    "change the cvv": "change cvv",
    "wrong cvv": "change cvv",
    "wrong code": "change cvv",
    "the security code is wrong": "change cvv",
    "change security code": "change cvv",
    "change": "change",
    "I want to change something": "change",
    "I made a mistake": "change",
    "that's wrong": "change",
    "this is wrong": "change",
    "no that's wrong": "change",
    "wrong": "change",
    "it's not right": "change",
    "no, that's not right": "change",
    "something is wrong": "change",
    "oops": "change",
    "oops, I made a typo": "change",
    "edit": "change",
    "I need to correct something": "change",
    "can I change something?": "change",
    "go back and change the name": "change name",
    "yes but change the name": "change name",
    "no, change the card": "change card",
    "wait, wrong name": "change name",
    "hold on, wrong card": "change card",
    "yes but my name is wrong": "change name",
    "cancel the card and use another one": "change card",
}


def test_these_ask_to_change() -> None:
    assert misread(["CARD", "EXPIRY", "CVV", "CONFIRM"], CHANGES) == {}


QUESTIONS = """
is this safe?
is this secure
why do you need my name
why do you need this?
where is the cvv
where do I find the security code?
what is a cvv
which cards do you accept?
do you take amex
can I pay with paypal?
how much is it
how much do I have to pay?
what happens after I confirm?
can I cancel later?
can I change it later?
do you store my card
who are you
are you a bot
are you human?
how long does it take
can I get a refund?
will I get a receipt
what does confirm mean
can I confirm tomorrow
is my card charged now
what is the weather like?
what's the meaning of life?
why
huh?
can you help me?
""".strip().splitlines()


def test_these_are_questions() -> None:
    assert (
        misread([*OPEN_STATES, "COMPLETED", "CANCELLED"], dict.fromkeys(QUESTIONS, "question"))
        == {}
    )


def test_what_says_nothing_is_unclear() -> None:
    silence = dict.fromkeys(["", " ", "...", "/", "💳", "\u200b", "!!!"], "unclear")
    assert misread(EVERY_STATE, silence) == {}
    asks_no_name = [state for state in EVERY_STATE if not state.startswith(("NAME", "CANCELLED"))]
    assert misread(asks_no_name, {"asdf": "unclear"}) == {}


def test_one_mistyped_word_is_read_as_the_one_that_is_meant() -> None:
    mistyped = {"everyting is correct": "assent", "plesae cancel it": "cancel"}
    assert misread(["CONFIRM"], mistyped) == {}
