"""Words that look like a wish, a name or a code and are none: nothing comes of them.

They were found by somebody who tried to be charged, cancelled or renamed by mistake.
"""

import pytest
from tests.domain.reading.saying import read, reading

from payment_smart_bot.domain.model.session import Field

CONSENTS_TO_SOMETHING_ELSE = """
great, you know me
take it easy
haha take it easy
please take it away
take it away from me
please take my card away
do it over
do it all over please
please pay it at the bakery
pay you at the bakery
charge the bakery please
charge it to the bakery
charge the bakery for it
charge you for it
pay the fine
go to the bakery
please send it to me
please confirm to me
please confirm the order to me
please confirm everything for me
please confirm the order with the bakery
confirm it with the bakery
just to confirm
sorry, just to confirm
just to confirm, my order
just confirming the order
just confirming
confirm, i will ask her
I accept the terms
I agree with you
I agree with all of that
yes 🤔
yes 🙄
my battery is low, charge it
my car is empty, charge it
my robot is tired, charge it
I am unsure, charge it
I am drunk, charge it
the bakery is closed, charge it
yes it is Jane
yes this is Jane
confirm, that you received it
confirm, I want delivery included
confirm, the rest in cash
confirm, and email me
confirm. tell me the price
go ahead, i'm listening
go ahead, tell me more
charge my husband
make a payment
you confirmo
confirm twice
is it right, confirm
いや, confirm
hayir, confirm
jangan. confirm
naw, confirm
confirm n
uh uh confirm
confirm i'm undecided
we are deciding. confirm
confirm i'm just quoting
i read confirm
is it confirm
wife: confirm
bot: confirm
you want confirm
you pay it
go ahead it's her card
confirm it's stolen
confirm it's the right amount
confirm that it is 49
confirm that it's $49
accept my thanks
pause it. confirm
make it cheaper. confirm
Eventually, confirm
awaiting approval, confirm
confirm yeah right
go ahead of me
confirm, 49%
does confirm charge my card
ok so does confirm charge my card
confirm, i'm reading the terms
i see, go on
understood, please continue
go on...
pay there
i want to pay it there
send it with a card please
so you charge my card now
so i confirm and you charge me
then i pay
done, please confirm
please confirm my order
it confirmed
hello, yes
yes i'm fine thanks
yes and
confirm :/
oh sure, take my money lol
autocorrect. confirm
it says here. confirm
haha "confirm" i love it
a charge of $49
you can do it
confirm ⏸️
confirm ✘
confirm ؟
yes 🖕
""".strip().splitlines()
CANCELS_NOTHING = """
never mind, go ahead
never mind that, go for it
never mind about all that, charge it
forget it, charge it
cancel order 1041 and pay this one
never mind, it's correct
never mind, it's fine
cancel order 1041
please cancel the second cake
please cancel the delivery
cancel my appointment
cancel my dentist appointment
no thanks, no candles
no thanks, just the cake
I'll stop by at noon
I'll stop by the shop at 5
I will stop at the shop
stop joking
no thanks, no changes
no, all is correct
no, it's correct
no, everything is right
no, that is right
nope, that's correct
no, that's fine
nope, fine
no, good
no, great
no, it's good
no. it's all right
no, thanks, it's fine
no thank you, all good
no cancelling
no cancellation
no cancelar
no cancelen
no lo canceles
nunca cancelar
não cancelar
não cancele
n'annulez pas
bitte nicht abbrechen
nicht stopp
confirm, thanks, bye
confirm and goodbye
never mind, yes
forget it, the name is fine
no cancel
cancel nothing
cancel is not an option
cancel, typo
my wife says cancel
rather pay than cancel
don't forget to charge it
don't charge me more than 49
i'm not paying cash
cancel the tip
i was going to cancel but no
cancel by accident
will that cancel it
cancel my netflix
forget it, found it
mom stop
tram stop
""".strip().splitlines()
NAMES_SOMEBODY_ELSE = """
it's for Mary not Jane
the cake is for Mary not Jane
the birthday girl is Mary not Jane
the cake should say Mary not Jane
Mary not Jane is picking up
give it to Mary not Jane
call Mary not Jane
I love Mary, not Jane
my friend is Mary not Jane
it's from Tom not Jane
my cat is Mittens not Jane
put Mary on the cake, not Jane
Ann is allergic, not Jane
I prefer Coke not Jane
say Hooray not Jane
sweet not Jane
chocolate not Jane
Tuesday not Jane
да нет
да, но позже
не подтверждаю
не отменять
нет, всё верно
всё правильно
отменить заказ
хочу отменить
όχι ευχαριστώ
my sister is Anna Berg
my husband is John Roe
my son's name is Tom Berg
the baker is Anna Berg
the owner is Anna Berg
birthday girl's name: Lily Berg
name on the cake: Tom Berg
the name is Lily Berg on the cake
the name on the order is Lily Berg
name for pickup: Tom Berg
delivery name: Tom Berg
name for the invoice: Acme Ltd
invoice name Acme Ltd
my name is Tom Berg, the card is my wife's
is my maiden name a problem, as the bank has me as Mary Poe
my doctor's name is House
the recipient is Anna Bell
Don't put John Smith there, that's my ex
my old name was Mary Brown
instead of Otto Lang
""".strip().splitlines()
NO_NAMES = """
John Smith isn't me
Myself Rajesh Kumar Iyer, card is having my wife name only
my name is not Anna Lee
i'm not John Smith
it's for Anna Lee
ship it to Anna Lee
thanks Anna Lee
John Smith owes me
Anna Lee's cake
only mpesa
don't use John Smith
my name used to be Mary Smith
my lawyer is Otto Lang
deliver it to John Smith
gift for: Otto Lang
happy birthday Otto Lang
ask Otto Lang
谢谢
감사합니다
va bene. dietro
hola buenas, quiero pagar
is it dollars coz im in leeds
I'm Tom Berg, it's my wife's card
order for Mary Poe
delivery to Mary Poe
hola buenos dias
Bore da!
Muchas Gracias
Danke Schön
Magandang Umaga
Happy Diwali
no wahala
buenos dias
добрый день
не знаю
сколько стоит
что это
спасибо большое
je ne sais pas
weiß nicht
geen idee
ingen aning
grazie mille
""".strip().splitlines()
NO_CODES = """
123 isn't it
it's no longer 555
anything but 555
should it be 123
is 555 right
not really 123
made up 123
123 haha kidding
123 oops
blood pressure 120
24/7/365
555-0199
415-5526
555 2671
5:30
4:20
100%
last digits 424
123 no
the code 123 does not work
no code. 123 on the front
123 is on my other card
my old card said 123
such as 123
for example 123
one two three testing
""".strip().splitlines()

NO_DATES = """
my gift card expires 12/28
old card expires 12/28
passport says 12/28
ready by 12/26
it used to be 12/27
do you want 12/27 or 1227
coupon expires 05/28
best before 05/28
wait until 12/28
12/28 jk
made up 12/28
12.28 km
""".strip().splitlines()


@pytest.mark.parametrize("message", CONSENTS_TO_SOMETHING_ELSE)
def test_it_does_not_pay(message: str) -> None:
    assert reading("CONFIRM", message) != "consent"


@pytest.mark.parametrize("message", CANCELS_NOTHING)
def test_it_does_not_cancel(message: str) -> None:
    assert reading("CONFIRM", message) != "cancel"


@pytest.mark.parametrize("message", NAMES_SOMEBODY_ELSE)
def test_it_is_not_the_cardholders_name(message: str) -> None:
    assert Field.NAME not in read("CONFIRM", message).found


@pytest.mark.parametrize("message", [*NO_NAMES, "my bank's name is Wells Fargo"])
def test_it_is_not_taken_as_a_name(message: str) -> None:
    assert Field.NAME not in read("NAME", message).found


@pytest.mark.parametrize("message", NO_CODES)
def test_it_is_not_taken_as_the_code(message: str) -> None:
    assert Field.CVV not in read("CVV", message).found


@pytest.mark.parametrize("message", NO_DATES)
@pytest.mark.parametrize("state", ["EXPIRY", "CONFIRM"])
def test_it_is_not_taken_as_the_date(state: str, message: str) -> None:
    assert Field.EXPIRY not in read(state, message).found
