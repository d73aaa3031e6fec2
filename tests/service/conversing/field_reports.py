"""A hundred small inputs after public bug reports, by kind: what is said, and what comes of it.

What comes of it is where the conversation stands afterwards, then what was taken, then, after `~`,
words of the answer.
"""

# ruff: noqa: E501, RUF001  (messages as people type them)

from typing import Final

NAMES: Final = r"""
name | Jane Fleming => card name=Jane Fleming
name | Mike Pence => card name=Mike Pence
name | Sarah Manning => card name=Sarah Manning
name | Tom Harding => card name=Tom Harding
name | Ann Lawless => card name=Ann Lawless
name | Ben Small => card name=Ben Small
name | Lisa Weeks => card name=Lisa Weeks
name | Ron Rush => card name=Ron Rush
name | Eve Best => card name=Eve Best
name | Erik ten Hag => card name=Erik ten Hag
name | Nil Yalter => card name=Nil Yalter
name | Ola Nordmann => card name=Ola Nordmann
name | Or Cohen => card name=Or Cohen
name | Per Johansson => card name=Per Johansson
name | Soon Tan => card name=Soon Tan
name | Patrick O′Brien => card name=Patrick O′Brien
name | マリア・シャラポワ => card name=マリア・シャラポワ
name | John A. Leiva => card name=John A. Leiva
name | Mary K Jones => card name=Mary K Jones
name | Carlos I Soto => card name=Carlos I Soto
name | Im Yoon-ah => card name=Im Yoon-ah
name | Okay Temiz => card name=Okay Temiz
name | Jane Visa => card name=Jane Visa
name | Marco Mate => card name=Marco Mate
name | Daragh Mac a' Bhuí => card name=Daragh Mac a' Bhuí
name | Tymoteusz Białous => card name=Tymoteusz Białous
name | Paul Why => card name=Paul Why
name | Pauline Over => card name=Pauline Over
name | Kim Number => card name=Kim Number
"""

HOLDERS: Final = r"""
name | Fleming, Jane => card name=Jane Fleming
name | first name Jane, last name Fleming => card name=Jane Fleming
name | name on card: JANE FLEMING => card name=JANE FLEMING
name | Smith & Sons Ltd => card name=Smith & Sons Ltd
name | Mr J Doe & Mrs A Doe => card name=Mr J Doe & Mrs A Doe
name | DOE/JOHN => card name=JOHN DOE
name | Acme GmbH & Co. KG => card name=Acme GmbH & Co. KG
name | Toys "R" Us => card name=Toys R Us
name | 3M COMPANY => card name=3M COMPANY
name | ACME 2 LLC => card name=ACME 2 LLC
name | Jane Doe t/a Jane's Cakes => card name=Jane Doe t/a Jane's Cakes
"""

NO_NAME: Final = r"""
name | there is no name on my card => name ~ the full name of the person
name | my card has no name => name ~ the full name of the person
name | it just says VALUED CUSTOMER => name ~ the full name of the person
name | Prepaid Cardholder => name ~ the full name of the person
"""

DATES: Final = r"""
start | I want to pay my bill of $9.99 => name ~ What is the name on the card?
confirmation | yes, pay $9.99 => confirmation ~ You pay $49.00
confirmation | Yes, pay $10.27 => confirmation ~ You pay $49.00
confirmation | The bill was $10.27 => confirmation
confirmation | I paid 5.30 last time => confirmation
confirmation | room 12-28, yes => confirmation
confirmation | May 28 is my birthday => confirmation
confirmation | Order placed 2026-12-01, confirm => confirmation
confirmation | yes, ref INV-2026/10 => confirmation ~ reply "confirm"
confirmation | yes on 12/01 => confirmation
expiry | 50/50 => expiry ~ could not read
expiry | valid from 12/26 expires 12/29 => cvv expiry=12/2029
expiry | issued 11/26, expires 11/29 => cvv expiry=11/2029
expiry | invoice of 03/28: card expires 12/29 => cvv expiry=12/2029
expiry | member since 2019, good thru 12/29 => cvv expiry=12/2029
card | valid from 11/24 valid thru 11/31 number 4242 4242 4242 4242 => cvv card=4242 expiry=11/2031
"""

CODES: Final = r"""
start | I have a discount code 500 => name
cvv | the sms code is 482 => cvv ~ code from your bank
cvv | voucher code 500 => cvv
cvv | my coupon is 500 and the cvv is 123 => confirmation
cvv | error code 404 => cvv
cvv | gate code 115 => cvv
cvv | country code 044 => cvv
cvv | 007 => confirmation
cvv | double oh seven => confirmation
"""

TWO_VALUES: Final = r"""
card | 4242424242424242 was my old card. New one: 5555555555554444 exp 12/29 cvc 123 => confirmation card=4444 expiry=12/2029
confirmation | no, not the Visa 4242424242424242, use 5555555555554444 12/29 123 => confirmation card=4444 expiry=12/2029
card | not 4242424242424242 but 5555555555554444 => expiry card=4444
card | 5555555555554444 or 4242424242424242, whichever => card ~ two different card numbers
card | 4242424242424242 4242424242424242 => expiry card=4242
card | 4242424242424241 sorry 4242424242424242 => expiry card=4242
"""

SPELT: Final = r"""
cvv | cent vingt-trois => cvv
cvv | ciento veintitrés => cvv
cvv | einhundertdreiundzwanzig => cvv
cvv | quarantadue => cvv
cvv | сто двадцать три => cvv
cvv | yüz yirmi üç => cvv
cvv | ett hundra tjugotre => cvv
cvv | एक सौ तेईस => cvv
cvv | 백이십삼 => cvv
cvv | sto dwadzieścia trzy => cvv
cvv | honderddrieëntwintig => cvv
cvv | một trăm hai mươi ba => cvv
card | quarante-deux quarante-deux quarante-deux quarante-deux quarante-deux quarante-deux quarante-deux quarante-deux => card
"""

SAYINGS: Final = r"""
confirmation | 👍 => completed ~ was charged
confirmation | confirm\n--\nJane Doe, +1 202 555 0143 => confirmation
card | your name is Bob? => card
confirmation | charge it => completed ~ was charged
confirmation | please charge my card => completed ~ was charged
confirmation | yes charge it => completed ~ was charged
confirmation | let's not => cancelled
confirmation | yes but is it $49? => confirmation ~ $49.00
confirmation | confirm what? => confirmation ~ Please check:
name | first the number? 4242424242424242 => name card=4242
card | front or back? => card ~ on the front
expiry | where do i see that => expiry ~ on the front
"""
