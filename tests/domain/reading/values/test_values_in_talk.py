"""Card data as people say it: among hedges, complaints and corrections, in several languages."""

import pytest
from tests.domain.reading.saying import cases, misread_rows, read

from payment_smart_bot.domain.model.occurrences import Event, Note
from payment_smart_bot.domain.model.session import Field

TOLD = cases("""
CVV amex | back: 118 - never mind that. front: 9923 => details cvv=9923
CVV amex | 1190. (back has 640, ignore it) => details cvv=1190
CVV amex | its got 4821 above the number and 377 behind but not that one => details cvv=4821
CVV | sorry, jan 2030, the sun was in my eyes. 664 => details expiry=01/2030 cvv=664
CVV | correction 04/31 i held it the wrong way up => details expiry=04/2031
CVV | and it's 2029, not 2027 => details expiry=12/2029
CVV | 664 by the way the front reads 04/31 i see => details cvv=664 expiry!two_values
CVV | sorry to be slow, i turn ninety june 2030. 664 => details cvv=664 expiry!two_values
CVV | no hurry, it's the 01/27 cupcakes. 664 => details cvv=664 expiry!two_values
CVV | sorry, 2030. code 664 => details cvv=664 expiry!two_values
CVV | sorry i misread, 01/20. code 664 => details cvv=664 expiry!expired
CVV | the front reads 01/20, code 664 => details cvv=664
CVV | 664, my exams are in june 2028 => details cvv=664
CVV | oh sorry my train card ends 04/31, code 664 => details cvv=664
CVV | the security code, Bogdan told me it is 664 => details cvv=664
CVV | my attic, evidently 664 => unclear
CVV amex | That one, presumably: 6649. => details cvv=6649
CVV | it shows 5566 and thereafter 238 => details cvv=238
CVV | six ate won => details cvv=681
CVV amex | set it to five five one two => details cvv=5512
CVV | five to seven => unclear
CVV | valid 08/28, 03 31 => details expiry=08/2028 cvv!wrong_length
CVV | uhm 145? => details cvv=145
CARD | 4242 4242 4242 4242, it is expired at 03/27 => details card=visa-4242 expiry=03/2027
CARD | 4242 4242 4242 4242, but it is expired => change
CVV | I have got 233. Is it enough? => details cvv!unsure
EXPIRY | reads too stroke thirty => details expiry=02/2030
EXPIRY | 10, and then comes a slash, then 29 => details expiry=10/2029
EXPIRY | i see 05/29 on its body, cvv 238 => details expiry=05/2029 cvv=238
EXPIRY | the theatre reopens 05/29 => details expiry!unsure
CARD | three seven ate too ate two two for six three one oh oh oh five => details card=amex-0005
CARD | for two for two four too four two => details card=42424242...
CARD | 5555 5555 oh the soup is boiling => details card=55555555...
CARD | the library has 5555 5555 => details card!too_short
CVV | turned the lamp on, 608 defo => details cvv=608
CVV | here's the code, but please don't keep it: 731 => details cvv=731
CVV | alright, you get the code because the shop told me so: 558 => details cvv=558
CARD | 4242424242424242. have the code as you were kind: 482 => details card=visa-4242 cvv=482
EXPIRY | i mean august 2028, 8 28 => details expiry=08/2028
EXPIRY | it is 2028. still august => details expiry=08/2028
EXPIRY | 08/2026 or 2028, the picture is not clear => details expiry!two_values
EXPIRY | october 2029, and the little code is 077 => details expiry=10/2029 cvv=077
EXPIRY | 'Tis the 4th month, 2032 => details expiry=04/2032
CONFIRM | expiry i said 07/29 but is 07/28, sorry => details expiry=07/2028
CONFIRM | the correct is 07/28 => details expiry=07/2028
CONFIRM | oh no, he's just said 12/27 not 28 => details expiry=12/2027
CARD | 4242424242424242 exp 12/28, sa likod 456 => details card=visa-4242 expiry=12/2028 cvv=456
CARD | its Callum Reid on it, 5555 5555 5555 4444 => details name=Callum Reid card=mastercard-4444
CARD | Sorry I wrote the name bad, is Jana Döhler => details name=Jana Döhler
CONFIRM | can i put it plain? but card says PIOTR ZIELINSKI => details name=PIOTR ZIELINSKI
CONFIRM | can you put our company on it, Oyelaran Electrical, for the invoice => change name
NAME | Put Grace Akinyi Odhiambo => details name=Grace Akinyi Odhiambo
NAME | Demir Ayşe, Jane is my first name => details name=Demir Ayşe
NAME | wait my daughter is calling me => question
NAME | Demir Ayşe (Ayşe is the first name) => details name=Ayşe Demir
NAME | ugh never mind forget it cancel the whole thing => cancel
NAME | i pay cake today ok? => start
NAME | Hi, Tremblay-Cote, first name Mathieu => details name=Mathieu Tremblay-Cote
CARD | sorry its writen ANA ROSSI. 4242424242424242 => details name=ANA ROSSI card=visa-4242
CARD | 4242 4242 4242 424, wait i write again 4242 4242 4242 4242 => details card=visa-4242
CARD | 4242 4242 4242 4242 no wait cancel => cancel
EXPIRY | son kullanma 05/28 i mean it ends 05/28 => details expiry=05/2028
EXPIRY | 12/27 sorry 28 => details expiry=12/2028
CVV | nasa likod po 664 => details cvv=664
CVV | cvv nya 273 => details cvv=273
EXPIRY | valid 10 2028 and the 3 digits 907 => details expiry=10/2028 cvv=907
CARD | the other card is 4242424242424242 runs out 09/28 => details card=visa-4242 expiry=09/2028
NAME | halo kak, i want pay for the cake ya => start
CONFIRM | i want to use my own card not of my wife => change card
CVV | the check number is 882. will my bank send me a TAN? => details cvv=882
CONFIRM | confirm. wait, which amount was it => question
CVV | Kindly find code 339 => details cvv=339
CVV | the back na 404 => details cvv=404
CVV amex | the front one then, 3178 => details cvv=3178
CVV amex | a 4 number thing on the front 3178, a 3 number on the back 221 => details cvv=3178
CVV amex | back of it says 480, front 7315 pages => details cvv!wrong_length
EXPIRY | we married in 2019, 04/28 => details expiry=04/2028
CVV amex | front desk is 7315, back says 480 => details cvv!two_values
CVV amex | back 480, front 7315, which of the two? => details cvv=7315
CVV | hers or mine? on mine I see 627 => details cvv!unsure
CVV | which do you need, I have 627 => details cvv!unsure
CVV | her cvv is 274, she turns 66. was she charged when mine failed => details cvv=274
CVV | four eight one and what if my van loses its signal => details cvv=481
CVV | four eight one people and what do they pay => question
EXPIRY | 0428 hang on no, let me see, its 0528 => details expiry=05/2028
EXPIRY amex | 0428 no wait its 0528 => details expiry=05/2028
EXPIRY | oh four twenty eight, no its oh five => details expiry!two_values
EXPIRY | 04/28, sorry its 05 => details expiry!two_values
EXPIRY | 0428 ah wait im blind its oh five twenty eight => details expiry=05/2028
EXPIRY | 0428, wait there's a 3 digit number as well, 512 => details expiry=04/2028 cvv=512
EXPIRY | 04/28 no hurry => details expiry=04/2028
EXPIRY | it reads 02 31, and 02/26 over it but that is when it started => details expiry=02/2031
EXPIRY | issued in 02/26, the end is 02/31 => details expiry=02/2031
EXPIRY | 02/31 is the end, the other date is when it started => details expiry=02/2031
EXPIRY | january of the next year, no, of 2031. January 2031 => details expiry=01/2031
EXPIRY amex | january 2031, yes 2031 => details expiry=01/2031
EXPIRY amex | 01/31 cid 2031 => details expiry=01/2031 cvv=2031
EXPIRY | same as the first card, march thirty, code 512 => details expiry=03/2030 cvv=512
EXPIRY | march thirty twenty nine => unclear
CVV | wife says its actually feb 28 not jan. code 310 => details expiry=02/2028 cvv=310
CVV | omg 904!! => details cvv=904
EXPIRY | 10/30 for hers. code she says 119 => details expiry=10/2030 cvv=119
EXPIRY | two thousand and twenty nine, in the month of May => details expiry=05/2029
EXPIRY | it is 3rd month 29 => details expiry=03/2029
CARD | 4242 4242 4242 4242, running out 11.2029 => details card=visa-4242 expiry=11/2029
CONFIRM | no its july 29 not june => details expiry=07/2029
CVV | 221 po => details cvv=221
EXPIRY | Kindly note 10/2031 => details expiry=10/2031
CONFIRM | thats right except its 2026 sorry => change expiry
CONFIRM | did you hear me, year is 26 not 27 => change expiry
EXPIRY | runs out end of march 29, three on the back 318 => details expiry=03/2029 cvv=318
EXPIRY | 2029 year 7 month => details expiry=07/2029
CARD | 4242 and then i think 4242, no its 4242 4242 4242 4242 all of it => details card=visa-4242
CVV | it is 45678 => details cvv!wrong_length
CVV | ah sorry the date was wrong it should of been 12/28 => details expiry=12/2028
CVV | oops date should be 02/2029 not what i said => details expiry=02/2029
EXPIRY | its 06 or 08 / 29, cannot see good => details expiry!two_values
EXPIRY | 06/28 or 29, it is worn => details expiry!two_values
EXPIRY | It expired since 03/2021 => details expiry!expired
EXPIRY | na twelve twenty eight and back na 404 => details expiry=12/2028 cvv=404
EXPIRY | Styczeń 2030 => details expiry=01/2030
CARD | 4242 4242 4242 4242 is visa ends in 12 of 27 => details card=visa-4242 expiry=12/2027
CARD | 4242 4242 4242 4242, validity from 01/24 to 01/29 => details card=visa-4242 expiry=01/2029
CARD | Right. Long number is 4242 4242 then 4242 4242, that is all => details card=visa-4242
CVV | 264 if I'm reading it right, the light's poor in here => details cvv=264
CVV | 309 and dont you dare charge me twice again => details cvv=309
CVV | 641 now take my money already => details cvv=641
CVV | 771 thanks so much => details cvv=771
CVV | i already said 771 => details cvv=771
CVV | for the third time: 118! => details cvv=118
CVV | my grandson reads it as 552 => details cvv=552
CVV | code's 318 hon => details cvv=318
CVV | The strip on the back says 4444 215 so I suppose 215 => details cvv=215
CVV | there's 4242 and then 556 => details cvv=556
CVV | I can only see four digits 4242 and then 222 => details cvv=222
CVV | it's two hundred and four, 204 => details cvv=204
CVV | 204, 204 => details cvv=204
CVV | es el 904 => details cvv=904
CVV | son 648 => details cvv=648
CVV | le code est 512 => details cvv=512
CVV | der code ist 733 => details cvv=733
CVV | o codigo é 229 => details cvv=229
CVV | het is 318 => details cvv=318
CVV | 412 whatever => details cvv=412
CVV | 412 so get on with it => details cvv=412
CVV | 412 is the number you're after => details cvv=412
CVV | My daughter says it is 412 => details cvv=412
CVV | c v v four one two => details cvv=412
CVV | ich lese 412 => details cvv=412
CVV | front has 4242, back 412 => details cvv=412
CVV | 1111 or 654 => details cvv!two_values
CVV | I make it 274 but the 7 might be a 1 => details cvv!two_values
CVV | cvv 123, sorry, it's 321 => details cvv=321
EXPIRY | it says 06/28 but the 8 might be a three => details expiry!two_values
EXPIRY | It will lapse in 06/2029. => details expiry=06/2029
EXPIRY | 06/29 then 412 behind => details expiry=06/2029 cvv=412
EXPIRY | 06/29 & security 412 => details expiry=06/2029 cvv=412
CONFIRM | That code was 472, sorry: 412 => details cvv=412
CONFIRM | code from the card is 412, I typed 472 => details cvv=412
CVV | Le cryptogramme est 615 => details cvv=615
CVV | 615 now can you tell me when it arrives => details cvv=615
EXPIRY | vence 03/28 codigo 615 => details expiry=03/2028 cvv=615
CONFIRM | replace the code by 615 => details cvv=615
EXPIRY | goes out end of feb 2027 same as my provisional lol => details expiry=02/2027
EXPIRY | 02/21, it's an old one but I've been so busy => details expiry!expired
CVV | 119. one one nine. => details cvv=119
CVV | honestly 119, if that helps => details cvv=119
CVV | Die Zahl hinten ist 119 => details cvv=119
CONFIRM | code I put was rubbish, it's 119 => details cvv=119
CONFIRM | CVV correction 119 => details cvv=119
EXPIRY | sept 28 with 119 on the back => details expiry=09/2028 cvv=119
CARD | it starts with 4242 4242 => details card=42424242...
EXPIRY | marzo del 2028 => details expiry=03/2028
EXPIRY | das Datum ist 03/28 => details expiry=03/2028
EXPIRY | 11 2028 and the code on back is 731 => details expiry=11/2028 cvv=731
EXPIRY | 12 / 30 and the three at the back are 808 => details expiry=12/2030 cvv=808
EXPIRY | August 2029 and the code's 907 => details expiry=08/2029 cvv=907
EXPIRY | 04/28 and on the back 606 => details expiry=04/2028 cvv=606
EXPIRY | front says 09/29, back says 217 => details expiry=09/2029 cvv=217
EXPIRY | the tenth month of 2027 => details expiry=10/2027
EXPIRY | the month is 7 and the year is 2029 => details expiry=07/2029
EXPIRY | it's the year 2029, month 9 => details expiry=09/2029
EXPIRY | It says 06/28 under the hologram => details expiry=06/2028
EXPIRY | I think it's 02/28 but my eyes arent what they were => details expiry=02/2028
EXPIRY | this card dies in feb 2028 haha => details expiry=02/2028
EXPIRY | caduca en 11/28 => details expiry=11/2028
EXPIRY | Dezember 2028 => details expiry=12/2028
EXPIRY | février 2028 => details expiry=02/2028
EXPIRY | it ran out 02/2023 => details expiry!expired
EXPIRY | 11/2019 is what's printed, and yes I know => details expiry!expired
EXPIRY | it expired 01/25, I've got a new one coming => details expiry!expired
EXPIRY | expired yesterday lol => details expiry!expired
EXPIRY | it ran out 2 months ago => details expiry!expired
EXPIRY | end of 2029 => details expiry!no_month
EXPIRY | my card expires next month => details expiry!format
EXPIRY | december of next year => details expiry=12/2027
CARD | first half is 4242 4242 brb getting my glasses => details card=42424242...
CARD | my membership starts with 4242 4242 => details card!too_short
CARD | (415) 555-0199 => details card!too_short
CARD | 4242 4242 4242 4242, deliver 12/28 => details card=visa-4242
CARD | 4242 4242 4242 4242 take it on 12/28 please => details card=visa-4242
CARD | 4242 4242 4242 4242 471 people => details card=visa-4242
CARD | First eight are 4242 4242 => details card=42424242...
CARD | 4242 4242 4242 4242, 12/29, three digits 471 => details card=visa-4242 expiry=12/2029 cvv=471
CARD | 4242 4242 4242 4242 twelve twenty nine => details card=visa-4242 expiry=12/2029
CONFIRM | code should have been 381 => details cvv=381
CONFIRM | the code is not that, it is 562 => details cvv=562
CONFIRM | The code I gave is from my other card, this one's is 336 => details cvv=336
CONFIRM | the security code I put was off, 226 is right => details cvv=226
CONFIRM | the code I gave you 123 was wrong, its 562 => details cvv=562
EXPIRY | 12/29 three one five => details expiry=12/2029 cvv=315
EXPIRY | the 05/24 one is the beginning and the 05/30 one is the end => details expiry=05/2030
EXPIRY | 7/29 n the lil numbers round the back are 455 => details expiry=07/2029 cvv=455
EXPIRY | was it 05/29 or 05/30.. one sec.. right its 05/30 my mistake => details expiry=05/2030
EXPIRY | next year in september => details expiry=09/2027
EXPIRY | sometime in may => details expiry!no_year
EXPIRY | it dies in november => details expiry!no_year
CVV | okey dokes 318 => details cvv=318
CVV | acha theek hai 561 => details cvv=561
CVV | do you save it? oki 522 => details cvv=522
CVV | sige po 447 => details cvv=447
CVV | grans code is 274. shes 91 next week => details cvv=274
CVV amex | mkay 7730 => details cvv=7730
CARD | 4242 4242 4242 4242 utg 04/29 kod 118 => details card=visa-4242 expiry=04/2029 cvv=118
CARD | 4242 4242 4242 4242 - xpry 5/28 => details card=visa-4242 expiry=05/2028
CARD | 4242 4242 4242 4242 finishes next year in july => details card=visa-4242 expiry=07/2027
CARD | all fives and then fours, you know it. ends in june of 2029 => details expiry=06/2029
CARD | 4242 4242 4242 4242 10/28 apto 902 => details card=visa-4242 expiry=10/2028
CARD | damn, the last digit is 9 => details card!one_digit
CARD | argh left one out, add a 7 at the end => details card!one_digit
CARD | i missed one of your messages => repeat
CARD | need another two minutes => question
EXPIRY | finishes march next year but one, 03/28 => details expiry=03/2028
EXPIRY | july the year after next => details expiry=07/2028
EXPIRY | july the year after this => details expiry=07/2027
EXPIRY | march next year, it says 03/28 => details expiry!two_values
EXPIRY | Seven of twenty-nine, God willing => details expiry=07/2029
EXPIRY | its ten of thirty dear => details expiry=10/2030
EXPIRY | five of twenty eight candles => question
EXPIRY | one of thirty => unclear
CVV | 318 den => details cvv=318
CVV | den it is 318 => details cvv=318
CVV | im in my den at 207 => question
CVV | it has 4242 first and 338 behind that. any fee? => details cvv=338
CVV | my flat is 338 and the card ends 4242 => question
CVV | the final three, 338 => details cvv=338
CVV | his three is 207, will it show on his statement or mine => details cvv=207
CVV | my three or hers? 447 => details cvv!unsure
CVV amex | could it be the 3391 over the long number? => details cvv!unsure
""")

DICTATED = cases("""
CVV | it has 7731 and then four one six => details cvv=416
CVV | on the strip 7731 and after that 416 => details cvv=416
CVV | back 1188 then four one six => details cvv=416
CVV | my pin is 7731 then four one six => question
CVV | ring 0207 then four one six => unclear
CARD | 4242424242424242 oh four thirty one five five nine \
=> details card=visa-4242 expiry=04/2031 cvv=559
CARD | 4242424242424242 ring oh seven five five one two => details card=visa-4242
CARD | four two four two space four two four two space hold on the kettle \
=> details card=42424242...
CARD | my locker is 42424242 hold on the kettle => unclear
CARD | it cuts off so in two parts the first part is 4242 4242 => details card=42424242...
CARD | second half: 5555 4444 => details card!not_whole
CARD | in parts then, part one five five five five five five five five => details card!not_whole
CARD | starts 4242 and then the same three more times => details card!not_whole
CARD | its 5555 three times and then 4444 => details card!not_whole
EXPIRY | valid until oh four thirty no wait oh four thirty one => details expiry=04/2031
EXPIRY | 4 o 31 => details expiry=04/2031
EXPIRY amex | good till 04/31, front four says 6620 => details expiry=04/2031 cvv=6620
CVV | its 4 oh 4, page error not found lol => details cvv=404
CVV | back says 559 but wait is that the right one => details cvv!unsure
CVV | 559, hmm are those the ones on the strip => details cvv!unsure
CVV | 559 wait is it safe => details cvv=559
CARD | there was 6000 on that card last week => change card
CARD | i only had 1200 left in the account!! => question
""")
IN_PART = cases("""
CVV | ah its the three on the strip => where_cvv
CVV | it's the last 3 then => where_cvv
CVV amex | its the three on the strip => None
CVV | its the three => None
EXPIRY | its the three at the end => None
NAME | people call her Pip but dunno what it has => which_name
""")
NOT_OFFERED = """
CVV | the code of the gate, as asked: 351
CVV | you asked for the code but it's worn, I only have my booking: 351
CVV | code from my bank app: 351
CVV | table 304 defo
CVV amex | not 7391, not 502
CVV | see you at 730
CVV | back at 730
CVV | I'm in 205
CVV | i'm on the 205
CVV | I'm 123
CVV | i want 300
CVV | 180 or so
CVV | son las 730
CVV | my son is 123
CVV | the year is 1998
CVV | i have the discount code, it is 500
CVV | the code from the text, 123
CVV | the code of my house is 808
CVV | 123 but don't use it
CVV | 123, that's my old code
CVV | my code was 123 before
CARD | it's 4.30 here and the bank shuts at 5
CARD | My account number is 31926819 sort code 60-16-13
CARD | my customer number with you is 70012
CARD | first time calling 5555 1234
EXPIRY | the 12/27 order
CARD | see you 12/28
CARD | back on 12/28
CONFIRM | will it be 12/28?
CVV | see you 730
CVV | the code inside the lid, 615
CVV | e.g. 615
CVV | my other card says 123
CVV | got a 404
CVV | last 3 of the card number 242
CVV | first three are 424
CVV | codigo postal 415
CVV | codigo de area 415
CONFIRM | my code is fine, I have 200 of them
EXPIRY | the one ending 4444
EXPIRY | does it matter that it expires next month?
NAME | the code is wrong, it is 562
CONFIRM | the code my bank sent is wrong, its 562
CONFIRM | the promo code is wrong, it's 562
CONFIRM | the code for the gate is wrong, it is 562
CONFIRM | the code is wrong, the cake is 562
CONFIRM | the code is wrong, it is 12345
CONFIRM | the code is wrong, 300 people
CONFIRM | the code is wrong, I paid 12 times, it is 562
CONFIRM | the code zorgs, it is 562
CVV | 31-2
CVV | 200k
CVV | hse 214
CVV | zimmer 210
CVV | my snarf is 233
CVV | hindi 332
CVV | isnt 332
CVV | what lift? sige 233, the cabin
EXPIRY | our holiday is next year in may
EXPIRY | it may take a while
EXPIRY | we go away next june
CARD | last one i swear
""".strip().splitlines()


KEEPS_WHAT_IS_THERE = """
thank you Anna Berg
hi Anna Berg
Best regards\\nAnna Berg
my friend of the shop, call Mark Stone
Anna Berg said yes
birthday girl is Anna Berg
order is under Grace Odhiambo
collected by: Grace Odhiambo
put Happy Birthday Tom
make it Red Velvet
text on cake: Anna Berg
pay Anna Berg
money goes to Anna Berg
its in San Francisco
my name is Mark but card is Jane Doe
i need it 12/28 not 12/27
pickup is 12/30 not 12/29
the party date is 12/30
for december 28
dec 28 at 10
i was there nov 27
back says 800 555 0199
"""


def test_a_good_value_is_replaced_only_where_a_message_puts_it_right() -> None:
    """At the summary, where a value that nobody offered would be charged with."""
    rows = [row.replace("\\n", "\n") for row in KEEPS_WHAT_IS_THERE.strip().splitlines()]
    assert [row for row in rows if read("CONFIRM", row).found] == []


NO_CODES = """
card ending 456
my other card 456
site says 404
back says 800 555 0199
put 100 on it
wait 120 sec
"""


def test_a_number_of_something_else_is_no_code() -> None:
    assert [row for row in NO_CODES.strip().splitlines() if read("CVV", row).found] == []


NO_DATES = """
at 10.30
12-28 people
for 10-30 guests
10% off until 12/28
id valid until 12/28
"""


@pytest.mark.parametrize("message", ["cvv 6 4.. the soup", "back says 64, hold on", "6412"])
def test_no_try_is_counted_for_a_code_cut_short_or_of_another_brand(message: str) -> None:
    assert read("CVV", message).rejected[Field.CVV].is_doubtful


def test_an_hour_or_a_count_is_no_date() -> None:
    assert [row for row in NO_DATES.strip().splitlines() if read("EXPIRY", row).found] == []


def test_dictated_digits_are_what_they_are_said_to_be() -> None:
    assert misread_rows(DICTATED) == {}


@pytest.mark.parametrize("row", IN_PART)
def test_where_a_value_stands_is_answered(row: str) -> None:
    state, _, text = row.partition(" | ")
    understood = read(state, text)
    topic = understood.topic if Note.IS_SO in understood.notes or state == "NAME" else None
    assert str(topic) == IN_PART[row]


@pytest.mark.parametrize("text", ["my name is", "the name reads:"])
def test_a_label_alone_is_the_beginning_of_a_value(text: str) -> None:
    assert read("NAME", text).event is Event.REPEAT


def test_what_is_told_in_passing_is_taken() -> None:
    assert misread_rows(TOLD) == {}


DATES_OF_OTHERS = """
dinner 06/29
lunch is 12/28
the website said 12/28
I need it for 12/28
bill me 12/28
next payment 12/28
we open again 06/29
see you 12/28
""".strip().splitlines()


def test_a_date_of_something_else_is_asked_back_at_most() -> None:
    said = [read("EXPIRY", message) for message in DATES_OF_OTHERS]
    assert [what.found for what in said if what.found] == []
    assert all(why.is_doubtful for what in said for why in what.rejected.values())


def test_what_is_no_value_is_left() -> None:
    values = {Field.CARD, Field.EXPIRY, Field.CVV}
    said = {row: read(*row.split(" | ")) for row in NOT_OFFERED}
    assert [row for row, what in said.items() if values & {*what.found}] == []
    assert all(why.is_doubtful for what in said.values() for why in what.rejected.values())
