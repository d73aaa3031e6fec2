"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "9ee79103d12a11ffbc20f18dc470001a"
WORDS: Final = """
a
about
above
accent
accents
accept
acceptable
accepted
accident
account
accountant
accounts
acct
across
actor
actual
actually
add
address
afraid
after
afternoon
afterwards
again
age
ages
ago
agree
agreed
ah
ahead
ahmed
aint
alexa
all
allow
allowed
alone
along
alpha
already
alright
also
always
am
amazon
american
amex
amount
amy
an
and
anna
anne
annoyed
another
answer
answering
any
anybody
anymore
anyone
anything
anyway
anywhere
apart
apologies
apostrophe
app
apparently
appears
apple
approve
approved
april
arabic
are
armenian
army
around
arrive
arrived
arthritis
as
ask
asked
asking
asks
assistant
at
auf
august
aunt
auntie
autocorrect
away
aye
b
baby
back
backwards
bad
bag
bake
baker
bakery
balance
bank
bank's
banking
banks
barclays
barking
barrelled
bc
be
bear
because
been
before
begin
behind
being
believe
bell
belongs
below
ben
best
bet
better
between
big
bill
billing
bills
bin
birth
birthday
biscuit
bit
black
blank
bless
blocked
blue
bob
bonjour
booked
booking
bookkeeper
born
boss
bosss
bot
both
bother
bottom
box
boy
brb
bread
break
bring
bro
broken
brother
btw
building
bus
business
but
button
buy
by
c
c'est
cake
cakes
call
called
calling
calls
came
can
can't
canadian
cancel
cancelled
candle
candles
cannot
cant
capital
capitals
caps
car
card
card's
cardholder
cards
care
carer
carte
cartão
case
cash
cat
cause
ceo
certificate
change
changed
changing
charge
charged
charity
chase
chat
cheaper
check
checked
checking
cheers
chicken
child
chinese
chip
chocolate
chris
christmas
church
city
class
clear
close
closed
club
co
code
colleague
collect
come
comes
coming
comma
commbank
company
complete
complicated
computer
computers
con
conditions
confirm
confirming
confused
congratulations
continue
contract
convent
conversation
cool
copy
corner
corporate
correct
corrected
correction
cos
cost
could
couldn't
count
counter
country
course
cousin
cover
covered
credit
crossed
customer
cut
cvc
cvv
d
dad
dad's
dads
dallas
darling
dash
data
date
dates
daughter
daughter's
dave
day
days
de
dear
debit
declined
delay
delete
deliver
delivery
dennis
dentist
deposit
der
desk
details
dey
dictating
did
didn't
didnt
different
difficult
digits
direct
disappeared
discount
discover
divorced
dj
do
doctor
does
doesn't
doesnt
dog
dog's
dogs
doing
dollars
don
don't
donation
done
dont
door
dorothy
dot
dots
double
down
doyle
dr
drawer
drive
driver
driving
drop
dropped
e
each
earl
earlier
easter
easy
eat
edit
eh
either
el
else
email
embossed
emma
employer
empty
en
end
ending
ends
english
enough
enter
error
es
euro
even
evening
ever
every
everybody
everyone
everything
ex
exact
exactly
except
excuse
exp
expired
expires
expiry
explain
express
eyes
f
facebook
failed
fake
fam
family
fan
far
fargo
fast
fat
father
fee
feel
feeling
fees
field
figure
figures
file
fill
final
finally
finance
find
fine
fingers
finished
firm
firm's
first
fit
five
fix
flat
flatmate
flower
flowers
follow
for
foreign
forest
forever
forget
forgive
forgot
form
found
four
fourth
fr
frank
fraud
free
french
friday
friend
from
front
frozen
full
funny
g
garage
gave
german
get
gets
getting
gfs
ghana
gift
gimme
girl
give
given
giving
glasses
go
god
goes
going
gold
gone
gonna
good
google
gordon
got
gotta
grace
grand
grandma
grandmother
grandpa
grandson
grant
great
greek
green
grey
gtbank
guess
guide
guy
gym
h
ha
haan
had
haha
hahaha
hai
half
hand
hands
hang
happens
happy
hard
harry
has
hasn't
have
haven't
havent
having
he
he's
head
hear
heard
hehe
hello
help
helps
her
here
heres
hers
hes
hey
hi
hill
him
himself
hippies
his
hit
hiya
hmm
hola
hold
holder
holding
home
honest
honestly
hope
hospital
hotel
house
how
hows
hsbc
hubby
hubby's
human
hurricane
hurry
husband
husband's
husbands
hyphen
i
i'd
i'll
i'm
i've
iban
icing
id
idea
idk
if
ignore
ill
im
in
include
included
india
info
initial
initials
innit
inside
instead
into
invalid
invoice
ireland
irish
is
isn't
isnt
it
it'd
it's
italian
its
itself
ive
j
jack
january
je
jean
jesus
ji
jk
job
john
joint
joke
jokes
jon
josh
judge
july
june
just
k
karen
karte
keep
keeping
keeps
kevin
keyboard
keys
kia
kid
kidding
kids
kill
kim
kind
kindly
king
klarna
knew
know
known
knows
korean
l
l.
la
lady
lagos
landlord
lane
language
last
late
later
laugh
law
leave
lee
leeds
left
legal
legally
legit
lemme
lemon
lending
less
let
let's
lets
letter
letters
life
light
like
lily
limit
linda
line
lines
link
literally
little
live
liz
lloyds
lmao
loading
lock
locked
lol
long
longer
look
looked
looking
looks
lord
lose
lost
lot
love
lovely
ls
ltd
luck
lucky
lunch
m
ma
mac
machine
madam
made
maiden
mail
major
make
makes
man
manage
manager
many
maple
march
margaret
maria
mark
marks
married
mary
mastercard
match
mate
matter
max
maxed
may
maybe
mc
me
mean
means
meant
meet
meeting
member
memory
merci
mess
message
messed
mi
michael
middle
might
mike
min
mind
mine
minute
minutes
miss
missed
missing
misspelt
mistake
mister
mix
mom
moment
moms
monday
money
month
monthly
months
monzo
moose
more
morning
mother
mother's
mothers
motors
moved
mr
mr.
mrs
ms
much
mum
mums
must
my
myself
n
na
nah
namaste
name
name's
named
names
nan
nationwide
nearly
need
needed
needs
neighbor
neighbour
nephew
never
new
next
ni
nice
nickname
niece
night
no
noah
nobody
nombre
nome
non
nope
normal
normally
norwegian
not
note
nothing
notice
now
number
numbers
nurse
nuts
o
obviously
of
off
offer
office
official
oh
ok
okay
okey
old
omg
on
once
one
one's
ones
online
only
ontario
oops
open
or
ora
order
ordered
ordering
orders
originally
other
ought
our
out
over
owe
owes
own
owner
p
pa
page
paid
paper
parents
paris
parish
park
part
partners
party
passed
passport
password
pastor
pat
patience
patient
pay
payer
paying
payment
payments
paypal
pays
pending
people
per
perhaps
period
permission
person
personal
persons
peru
pet
pete's
peter
ph
phil
philip
phone
photo
pic
pick
picking
pickup
picture
pin
pink
place
plain
plan
plastic
platinum
please
pls
po
point
policy
polish
pop
possible
post
postcode
pounds
prefer
prepaid
present
press
pressed
pretty
price
print
printed
prints
private
prob
probably
problem
proceed
process
promise
pronounced
proof
proper
pub
purchase
purse
put
q
queen
question
questions
quick
quite
quote
r
rachel
raining
raised
rang
rank
rate
rather
ray
read
reading
reads
ready
real
really
reason
receipt
receive
reception
receptionist
recipient
reckon
red
redo
refund
refused
regards
registered
rejected
relation
remember
remove
rent
repair
repeat
reply
required
rest
retired
revolut
right
ring
rn
road
robert
robot
room
rose
roses
rosie
round
royal
rubbed
run
running
runs
russian
s
safe
said
sake
sam
same
sandra
santander
sarah
sat
saturday
save
saved
savings
saw
say
saying
says
scam
school
scottish
scrap
scratched
screaming
screen
scroll
season
sec
second
secret
secretary
secure
security
see
seems
send
sense
sent
seriously
service
set
shall
share
she
she's
sheila
shes
shipping
shop
shopping
short
should
shouldn't
shouldnt
shouting
show
shown
shows
side
sign
signature
signed
silent
silly
silver
since
singer
singh
single
sir
siri
sister
sister's
sisters
site
sitting
six
size
slip
slow
slowly
small
smith
so
sole
some
somebody
someone
something
somewhere
son
son's
sons
soon
sorry
sort
sound
sounds
space
spanish
speak
speaking
spell
spelled
spelling
spelt
split
spoke
st
staff
stage
stands
star
stars
start
starts
state
statement
station
stay
steht
step
stephen
stick
still
stolen
stop
stopped
stops
store
straight
strange
street
strip
stripe
stuck
student
stuff
such
sugar
summary
sunday
suppose
supposed
sur
sure
surely
surgery
surname
surnames
swap
swear
sweet
switch
system
t
ta
take
taken
takes
taking
talk
talking
tarjeta
tax
tbh
td
tea
teacher
team
tell
telling
ten
term
terms
tesco
texas
text
th
than
thank
thanks
that
that's
thats
the
their
them
then
there
there's
theres
these
they
they've
thing
things
think
thinking
thinks
third
this
tho
thomas
those
though
thought
three
through
throw
thru
thursday
thx
ticket
tickets
til
till
time
times
tina
tiny
tip
tired
title
to
today
together
told
tom
tomorrow
tongan
tonight
tony
too
took
top
total
town
trade
trader
train
transaction
transfer
translate
treasurer
trip
truck
true
truly
trust
try
ts
tuesday
turn
turned
twenty
twice
two
type
typed
types
typing
typo
u
ugh
uh
ukrainian
um
uncle
under
underneath
understand
undo
union
unless
until
up
upside
upstairs
ur
us
use
used
using
usual
usually
v
valid
vat
venmo
verification
version
very
vet
victoria
virtual
visa
voice
w
wait
waiting
walked
wallet
wanna
want
wanted
wants
warned
was
way
we
we'll
we're
website
wedding
wee
week
weekend
weird
weirdly
welcome
well
wells
welsh
went
were
westpac
what
what's
whatever
whats
when
where
where's
which
while
white
who
who's
whole
whom
whos
whose
why
wife
wife's
wifes
will
william
window
wish
with
without
won't
wont
word
words
work
worked
working
works
worn
would
write
writes
writing
written
wrong
wrote
x
xx
y
ya
ye
yeah
year
years
yelling
yep
yes
yesterday
yet
yo
you
you'd
you'll
you're
you've
young
your
yours
yourself
z
zero
zip
é
ñ
карте
на
написано
البطاقة
على
です
이름은
"""
FOLLOWING: Final = {
    (0, 0): 7.21,
    (0, 1): 4.18,
    (1, 2): 7.63,
    (1, 3): 3.77,
    (2, 2): 5.49,
    (2, 3): 4.43,
    (3, 3): 7.19,
}
FEATURES: Final = r"""
+1 $
+1 &
+1 ,
+1 -
+1 .
+1 0
+1 00
+1 000
+1 ?
+1 a
+1 again
+1 alone
+1 also
+1 and
+1 b
+1 back
+1 bank
+1 banks
+1 because
+1 but
+1 button
+1 c
+1 can
+1 card
+1 checked
+1 con
+1 d
+1 de
+1 do
+1 el
+1 else
+1 enough
+1 everything
+1 exp
+1 f
+1 field
+1 first
+1 god
+1 good
+1 grace
+1 guy
+1 hands
+1 has
+1 hehe
+1 here
+1 how
+1 i
+1 i'm
+1 idk
+1 is
+1 it
+1 it's
+1 its
+1 jokes
+1 know
+1 l
+1 lee
+1 lol
+1 long
+1 march
+1 may
+1 my
+1 ni
+1 no
+1 not
+1 nothing
+1 nurse
+1 o
+1 office
+1 on
+1 only
+1 park
+1 pat
+1 pay
+1 peter
+1 pink
+1 problem
+1 r
+1 ready
+1 s
+1 says
+1 send
+1 sent
+1 short
+1 singh
+1 smith
+1 sorry
+1 star
+1 street
+1 team
+1 that
+1 that's
+1 thats
+1 the
+1 then
+1 there
+1 they
+1 this
+1 to
+1 trust
+1 under
+1 want
+1 wants
+1 wells
+1 which
+1 yes
+1 young
+1 ~
+1 、
+1 です
+2 "
+2 $
+2 )
+2 ,
+2 .
+2 /
+2 0000
+2 00000
+2 ?
+2 a
+2 accents
+2 all
+2 also
+2 amex
+2 and
+2 as
+2 aunt
+2 baby
+2 back
+2 bank
+2 be
+2 because
+2 before
+2 born
+2 but
+2 call
+2 can
+2 card
+2 cause
+2 comma
+2 does
+2 dont
+2 el
+2 everybody
+2 exactly
+2 exp
+2 first
+2 for
+2 from
+2 full
+2 god
+2 haha
+2 hehe
+2 here
+2 how
+2 husband
+2 i
+2 idk
+2 if
+2 is
+2 it
+2 it's
+2 its
+2 joke
+2 just
+2 know
+2 lee
+2 lol
+2 ltd
+2 mate
+2 me
+2 my
+2 name
+2 need
+2 new
+2 no
+2 not
+2 nothing
+2 o
+2 of
+2 office
+2 ok
+2 on
+2 one
+2 park
+2 pink
+2 polish
+2 printed
+2 problem
+2 see
+2 send
+2 she
+2 smith
+2 so
+2 sorry
+2 speaking
+2 sure
+2 swear
+2 t
+2 team
+2 thank
+2 thanks
+2 that
+2 that's
+2 thats
+2 the
+2 there
+2 there's
+2 they
+2 this
+2 through
+2 um
+2 under
+2 up
+2 w
+2 wants
+2 we
+2 welcome
+2 what
+2 where
+2 with
+2 x
+2 yes
+2 you
+2 young
+2 ~
+2 です
-1 !
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 000
-1 0000
-1 00000
-1 :
-1 =
-1 ?
-1 ^
-1 a
-1 amex
-1 an
-1 and
-1 anna
-1 anne
-1 anyway
-1 app
-1 april
-1 as
-1 at
-1 b
-1 baker
-1 bakery
-1 bank
-1 be
-1 ben
-1 bin
-1 bless
-1 bob
-1 but
-1 card
-1 cardholder
-1 christmas
-1 city
-1 come
-1 company
-1 d
-1 de
-1 dennis
-1 der
-1 dog
-1 don
-1 dorothy
-1 doyle
-1 dr
-1 earl
-1 el
-1 first
-1 for
-1 frank
-1 french
-1 from
-1 g
-1 gift
-1 grace
-1 grant
-1 great
-1 green
-1 guess
-1 h
-1 hands
-1 harry
-1 has
-1 he's
-1 hi
-1 hola
-1 holder
-1 hope
-1 husband
-1 i
-1 i'm
-1 in
-1 is
-1 it
-1 it's
-1 its
-1 j
-1 jack
-1 jean
-1 jesus
-1 june
-1 just
-1 k
-1 kidding
-1 know
-1 l
-1 la
-1 lane
-1 letters
-1 lily
-1 linda
-1 little
-1 lol
-1 lucky
-1 m
-1 mac
-1 man
-1 march
-1 maria
-1 mark
-1 may
-1 me
-1 means
-1 michael
-1 miss
-1 mr
-1 mrs
-1 ms
-1 my
-1 n
-1 na
-1 name
-1 name's
-1 names
-1 need
-1 no
-1 noah
-1 not
-1 of
-1 ok
-1 okey
-1 on
-1 one
-1 only
-1 or
-1 over
-1 p
-1 pa
-1 parents
-1 parish
-1 pay
-1 peter
-1 printed
-1 pronounced
-1 put
-1 r
-1 read
-1 reads
-1 ready
-1 red
-1 s
-1 sandra
-1 sarah
-1 says
-1 second
-1 sent
-1 sheila
-1 singh
-1 sir
-1 sister
-1 so
-1 spelling
-1 st
-1 starts
-1 still
-1 surname
-1 t
-1 than
-1 that
-1 the
-1 then
-1 through
-1 trade
-1 try
-1 tuesday
-1 two
-1 u
-1 um
-1 under
-1 us
-1 use
-1 wants
-1 was
-1 we
-1 where
-1 will
-1 with
-1 would
-1 write
-1 wrong
-1 y
-1 ya
-1 yep
-1 yes
-1 you
-1 young
-1 your
-1 ~
-1 ’
-1 、
-1 이름은
-10 ' t
-10 ( ~l
-10 , amy
-10 , do
-10 , grace
-10 , is
-10 , pat
-10 , peter
-10 , so
-10 , the
-10 , ~T
-10 , ~U
-10 , ~j
-10 , ~l
-10 . -
-10 . ~T
-10 . ~U
-10 . ~l
-10 00000 ~T
-10 00000 ~l
-10 ? then
-10 ? ~T
-10 ^ aye
-10 ^ baker
-10 ^ bless
-10 ^ de
-10 ^ dr
-10 ^ grant
-10 ^ hi
-10 ^ hope
-10 ^ i
-10 ^ is
-10 ^ it's
-10 ^ john
-10 ^ kim
-10 ^ mary
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ put
-10 ^ rachel
-10 ^ see
-10 ^ st
-10 ^ tom
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 a ~l
-10 accounts ~l
-10 an ~l
-10 and daughter
-10 and ~T
-10 and ~l
-10 app ~l
-10 as a
-10 as ~T
-10 auntie ~l
-10 big ~U
-10 bless ~T
-10 called ~T
-10 card is
-10 card recipient
-10 card ~U
-10 card ~l
-10 cardholder ~T
-10 company great
-10 dennis ~l
-10 der ~T
-10 do i
-10 dog ~l
-10 doyle ~T
-10 dr ~T
-10 el ~l
-10 else ~l
-10 from ~l
-10 g h
-10 gold ~l
-10 grace field
-10 great ~U
-10 haan ~l
-10 hands ~l
-10 holder ~T
-10 i don't
-10 i was
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~l
-10 im ~l
-10 in ~T
-10 in ~l
-10 is coming
-10 is out
-10 is the
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 it's doctor
-10 its wells
-10 its ~l
-10 just ~T
-10 just ~l
-10 k ~l
-10 king ~l
-10 lady ~l
-10 lily ~l
-10 little ,
-10 lol ~l
-10 lucky star
-10 man ,
-10 mark ready
-10 mary ~l
-10 me ~T
-10 me ~l
-10 means ~l
-10 mrs ~U
-10 my ~l
-10 n g
-10 nah ~l
-10 name on
-10 name ~l
-10 names ~l
-10 ni ~l
-10 no ~l
-10 not ~l
-10 of ~l
-10 ok ?
-10 ok soon
-10 ok ~U
-10 ok ~l
-10 one accounts
-10 only ,
-10 only ~l
-10 pa ~l
-10 parish ~l
-10 ray light
-10 say sir
-10 says valid
-10 says ~U
-10 says ~l
-10 second ~l
-10 sent ~l
-10 shes ~l
-10 shop lucky
-10 sir ~l
-10 sister ~T
-10 sister ~U
-10 so mrs
-10 spelling ~l
-10 st john
-10 starts ~l
-10 still ~l
-10 t ~l
-10 take ~T
-10 than ~U
-10 that's right
-10 then ~T
-10 then ~U
-10 there ~l
-10 though i
-10 to big
-10 to mrs
-10 to ~T
-10 trade ~l
-10 try ~T
-10 was ~l
-10 way please
-10 wells ,
-10 will short
-10 write ~T
-10 yep ~l
-10 young ,
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ and
-10 ~ apple
-10 ~ as
-10 ~ b
-10 ~ black
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ church
-10 ~ club
-10 ~ de
-10 ~ der
-10 ~ dog
-10 ~ doyle
-10 ~ earl
-10 ~ expiry
-10 ~ for
-10 ~ friday
-10 ~ from
-10 ~ gordon
-10 ~ hai
-10 ~ hands
-10 ~ has
-10 ~ hill
-10 ~ hotel
-10 ~ i
-10 ~ in
-10 ~ is
-10 ~ just
-10 ~ lol
-10 ~ ltd
-10 ~ mac
-10 ~ man
-10 ~ monday
-10 ~ more
-10 ~ my
-10 ~ name
-10 ~ not
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ only
-10 ~ parish
-10 ~ place
-10 ~ please
-10 ~ pls
-10 ~ pop
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ rose
-10 ~ school
-10 ~ sent
-10 ~ shop
-10 ~ singer
-10 ~ smith
-10 ~ sorry
-10 ~ sunday
-10 ~ surgery
-10 ~ team
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ thomas
-10 ~ thx
-10 ~ visa
-10 ~ w
-10 ~ will
-10 ~ with
-10 ~ xx
-10 ~ ya
-10 ~ young
-10 ~ ~T
-10 ~ ~U
-10 ~ ~l
-10 ~ ~x
-10 ~ ’
-10 ~ 、
-10 ~ です
-10 ~ 이름은
-10 、 ~x
-1f & TM
-1f & lL
-1f ' jL
-1f ( lL
-1f , TM
-1f , UU
-1f , lL
-1f . TM
-1f . UU
-1f . lL
-1f . lM
-1f . pM
-1f / jL
-1f 00000 TT
-1f 00000 lL
-1f ? pL
-1f ^ TM
-1f ^ TT
-1f ^ UU
-1f ^ iT
-1f ^ jL
-1f ^ lL
-1f ^ lM
-1f ^ xL
-1f a lL
-1f accounts lL
-1f an lL
-1f and TM
-1f and UU
-1f and lL
-1f and lM
-1f anyway lL
-1f app lL
-1f april lL
-1f are lL
-1f as TM
-1f as jL
-1f as lM
-1f at TM
-1f auntie lL
-1f ben lL
-1f big UU
-1f bless TT
-1f bob lL
-1f called TM
-1f card TM
-1f card lM
-1f cardholder TT
-1f come lL
-1f company UU
-1f con lL
-1f con lM
-1f dennis lL
-1f der TM
-1f do pL
-1f dog lL
-1f don lL
-1f doyle TM
-1f dr TM
-1f earl lL
-1f el lL
-1f for TM
-1f from lL
-1f g jL
-1f gold lL
-1f great UU
-1f hands lL
-1f holder TM
-1f husband TM
-1f i jL
-1f i lL
-1f i'm TM
-1f im lL
-1f in lL
-1f is TM
-1f is UU
-1f is jL
-1f is lL
-1f it TM
-1f it lL
-1f it lM
-1f it pL
-1f it's TM
-1f it's TT
-1f its lL
-1f just TM
-1f just lL
-1f k lL
-1f kim lL
-1f lady lL
-1f lee UU
-1f light lL
-1f like lL
-1f lily lL
-1f little pL
-1f lol lL
-1f mac lL
-1f man pU
-1f mary lL
-1f may lL
-1f me TM
-1f me lL
-1f means lL
-1f mr TM
-1f mr lL
-1f mrs TM
-1f mrs iU
-1f mrs jL
-1f my lL
-1f my lM
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
-1f ni lL
-1f no lL
-1f no lM
-1f not TM
-1f not UU
-1f not lL
-1f not lM
-1f of TM
-1f of UU
-1f of lL
-1f of lM
-1f ok UU
-1f on TM
-1f order lL
-1f pa lL
-1f parish lL
-1f paying lM
-1f put lL
-1f ray lL
-1f same lL
-1f say TM
-1f say lL
-1f says TM
-1f says lL
-1f says lM
-1f second lL
-1f see lL
-1f shop lL
-1f sir lL
-1f sister UU
-1f so TM
-1f so lL
-1f sorry lL
-1f spelling lL
-1f st lL
-1f starts lL
-1f stephen lL
-1f still lL
-1f take TM
-1f take lL
-1f than UU
-1f the UU
-1f the lL
-1f the lM
-1f then TM
-1f then UM
-1f this UU
-1f this lL
-1f though jL
-1f to TM
-1f to lL
-1f trade lM
-1f try TM
-1f use UU
-1f use lL
-1f was lL
-1f way lL
-1f wells pL
-1f will lL
-1f with TM
-1f with lL
-1f word lL
-1f yep lL
-1f you lL
-1f ~ 0L
-1f ~ 0M
-1f ~ 0U
-1f ~ TM
-1f ~ UM
-1f ~ UT
-1f ~ UU
-1f ~ iM
-1f ~ jL
-1f ~ jM
-1f ~ lL
-1f ~ lM
-1f ~ pL
-1f ~ pM
-1f ~ pT
-1f ~ pU
-1f ~ xL
-1f 、 xL
-2 !
-2 "
-2 &
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 0000
-2 :
-2 ?
-2 ^
-2 a
-2 accounts
-2 acct
-2 address
-2 ahmed
-2 am
-2 and
-2 anne
-2 anyway
-2 april
-2 as
-2 at
-2 bank
-2 barclays
-2 be
-2 belongs
-2 ben
-2 bin
-2 born
-2 bro
-2 cake
-2 capital
-2 card
-2 carte
-2 cartão
-2 cash
-2 checked
-2 chip
-2 code
-2 come
-2 con
-2 de
-2 debit
-2 deliver
-2 der
-2 doyle
-2 dr
-2 first
-2 for
-2 french
-2 from
-2 full
-2 gift
-2 go
-2 going
-2 good
-2 happy
-2 harry
-2 has
-2 hi
-2 hiya
-2 i
-2 i'm
-2 im
-2 in
-2 is
-2 it
-2 it's
-2 its
-2 j
-2 john
-2 june
-2 just
-2 k
-2 karen
-2 kim
-2 last
-2 light
-2 like
-2 line
-2 literally
-2 little
-2 lol
-2 looks
-2 lucky
-2 m
-2 man
-2 many
-2 meant
-2 michael
-2 miss
-2 more
-2 mr
-2 mrs
-2 my
-2 na
-2 name
-2 name's
-2 need
-2 neighbor
-2 no
-2 not
-2 o
-2 of
-2 off
-2 ok
-2 okey
-2 old
-2 omg
-2 on
-2 one
-2 or
-2 over
-2 p
-2 parents
-2 park
-2 permission
-2 phone
-2 plastic
-2 polish
-2 printed
-2 put
-2 queen
-2 questions
-2 quick
-2 read
-2 say
-2 says
-2 second
-2 see
-2 she
-2 short
-2 so
-2 st
-2 starts
-2 street
-2 sugar
-2 tell
-2 than
-2 that
-2 that's
-2 thats
-2 the
-2 there
-2 thomas
-2 to
-2 use
-2 valid
-2 victoria
-2 w
-2 wait
-2 wants
-2 was
-2 we
-2 when
-2 whole
-2 wife
-2 will
-2 with
-2 word
-2 would
-2 write
-2 wrong
-2 yes
-2 you
-2 young
-2 your
-2 ~
-2 البطاقة
-2 이름은
0 &
0 ,
0 .
0 /
0 0
0 0000
0 00000
0 :
0 ?
0 a
0 accents
0 accounts
0 ahmed
0 also
0 amy
0 an
0 and
0 anna
0 anne
0 apple
0 april
0 auntie
0 aye
0 baker
0 banks
0 bell
0 big
0 bill
0 bin
0 black
0 bless
0 born
0 but
0 button
0 card
0 case
0 chase
0 church
0 club
0 comma
0 d
0 daughter
0 day
0 de
0 debit
0 der
0 dog
0 don
0 don't
0 dont
0 doyle
0 dr
0 e
0 earl
0 eh
0 else
0 enough
0 field
0 fine
0 frank
0 french
0 friday
0 from
0 god
0 gordon
0 got
0 grace
0 grant
0 great
0 green
0 ha
0 haha
0 hai
0 hands
0 has
0 he's
0 hello
0 hi
0 hill
0 hotel
0 i
0 i'd
0 i'm
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jean
0 john
0 judge
0 june
0 just
0 karen
0 kevin
0 kim
0 king
0 know
0 l
0 laugh
0 lee
0 light
0 like
0 lily
0 little
0 lol
0 long
0 ltd
0 lucky
0 m
0 mac
0 major
0 man
0 maple
0 march
0 margaret
0 mark
0 mary
0 may
0 me
0 michael
0 mine
0 miss
0 monday
0 mrs
0 ms
0 my
0 n
0 nah
0 name
0 names
0 ni
0 no
0 not
0 nothing
0 nurse
0 only
0 over
0 p
0 pa
0 parents
0 parish
0 park
0 pat
0 patience
0 pay
0 peter
0 place
0 pls
0 pop
0 pronounced
0 quick
0 rachel
0 ready
0 recipient
0 robert
0 rose
0 s
0 said
0 sam
0 sarah
0 say
0 says
0 school
0 second
0 see
0 send
0 sheila
0 shop
0 short
0 singer
0 singh
0 sir
0 so
0 st
0 star
0 stephen
0 stop
0 street
0 sunday
0 surgery
0 sweet
0 t
0 team
0 thanks
0 thats
0 the
0 they
0 this
0 thomas
0 though
0 thru
0 thx
0 to
0 tom
0 trust
0 tuesday
0 use
0 v
0 valid
0 visa
0 wants
0 wells
0 where
0 will
0 with
0 ya
0 yes
0 young
0 ~
0 ’
0 、
0 です
0 이름은
01 ' t
01 ( ~
01 ) $
01 , do
01 , from
01 , grace
01 , is
01 , pat
01 , peter
01 , so
01 , will
01 , ~
01 - ~
01 . -
01 . .
01 . ~
01 00 $
01 0000 $
01 00000 $
01 ? $
01 ? ?
01 ? thats
01 a problem
01 a ~
01 accounts ~
01 amy not
01 an $
01 and after
01 and my
01 and ~
01 anna ~
01 anne with
01 apple is
01 as ~
01 auntie ~
01 bank lol
01 big ~
01 bill ~
01 bin ~
01 black $
01 bless ~
01 but idk
01 but the
01 button $
01 card $
01 card is
01 close my
01 con ~
01 daughter is
01 de ~
01 dennis ~
01 der ~
01 do because
01 do i
01 do ~
01 dog ~
01 don ~
01 dot ~
01 dr ~
01 eh $
01 el ~
01 expiry 0000
01 first like
01 for ~
01 from ~
01 go on
01 gold ~
01 gordon $
01 grace field
01 grant $
01 grant ~
01 great ~
01 h e
01 hands ~
01 have checked
01 hope ~
01 hospital $
01 hotel ,
01 i was
01 i ~
01 i'd ~
01 i'm ~
01 ill send
01 im not
01 in arabic
01 in full
01 in pink
01 is all
01 is coming
01 is me
01 is my
01 is ok
01 is out
01 is the
01 is there
01 is ~
01 it says
01 it's ~
01 its my
01 its ~
01 jack ~
01 john ~
01 june $
01 just that
01 just ~
01 k ~
01 kim ~
01 king ~
01 lady ~
01 lee $
01 light in
01 like the
01 lily ~
01 linda ~
01 lol short
01 love ,
01 ltd $
01 lucky star
01 maria ~
01 mark ready
01 mary ~
01 more $
01 mr ~
01 mr. ~
01 my mother
01 my ~
01 na ~
01 nah ~
01 name $
01 name on
01 name ~
01 ni ~
01 no $
01 no its
01 no ~
01 not ~
01 of ~
01 ok ?
01 ok in
01 ok ~
01 only ,
01 or in
01 out again
01 pa ~
01 pat ~
01 peter $
01 peter ~
01 pink $
01 pls $
01 pop ok
01 printed $
01 quick $
01 recipient on
01 right ,
01 rn its
01 robert ~
01 s ~
01 sarah ~
01 says ~
01 school $
01 school is
01 second ~
01 sent ~
01 sheila ~
01 shop $
01 short $
01 soon park
01 star ~
01 street ~
01 sunday ,
01 surgery $
01 t $
01 t ~
01 team $
01 that $
01 that's it
01 that's right
01 the bank
01 the polish
01 the ~
01 then ~
01 thomas ~
01 though i
01 thx $
01 u ~
01 wells ,
01 will short
01 william ~
01 x $
01 xx $
01 you not
01 young ,
01 ~T $
01 ~T ,
01 ~T .
01 ~T alone
01 ~T bank
01 ~T button
01 ~T con
01 ~T in
01 ~T is
01 ~T john
01 ~T ltd
01 ~T not
01 ~T whatever
01 ~T ~
01 ~U $
01 ~U but
01 ~U do
01 ~U motors
01 ~U thats
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l $
01 ~l ,
01 ~l .
01 ~l 00
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l and
01 ~l because
01 ~l but
01 ~l card
01 ~l day
01 ~l first
01 ~l for
01 ~l from
01 ~l guy
01 ~l hai
01 ~l hands
01 ~l hehe
01 ~l i
01 ~l if
01 ~l is
01 ~l jokes
01 ~l linda
01 ~l ni
01 ~l not
01 ~l on
01 ~l only
01 ~l pls
01 ~l so
01 ~l team
01 ~l that's
01 ~l thats
01 ~l xx
01 ~l ya
01 ~l ~
01 ~x $
01 ~x ,
01 ~x ~
01 ~x です
01 ’ ~
01 、 ~
01 です $
01 이름은 ~
0f & p
0f , p
0f . p
0f / p
0f 0 0
0f 0000 0
0f 00000 0
0f : p
0f ? p
0f a i
0f a j
0f accents l
0f accounts l
0f also l
0f amy l
0f an l
0f and l
0f anne T
0f apple l
0f april l
0f auntie l
0f aye l
0f b j
0f back l
0f bank T
0f bell l
0f big U
0f bless T
0f born l
0f but l
0f button T
0f card l
0f christmas T
0f christmas l
0f church l
0f club l
0f daughter U
0f day l
0f do T
0f do U
0f dog l
0f don l
0f don't l
0f dr T
0f dr U
0f earl l
0f eh l
0f el l
0f else l
0f enough l
0f for U
0f from l
0f g j
0f got l
0f great U
0f green l
0f haha l
0f hai l
0f hands l
0f has l
0f hospital l
0f hotel l
0f i i
0f i j
0f i'm T
0f is U
0f is l
0f it l
0f its l
0f j j
0f john l
0f june l
0f k i
0f karen l
0f kevin l
0f king l
0f know l
0f lady l
0f lee U
0f lee l
0f light l
0f lily l
0f linda l
0f little l
0f lol l
0f ltd U
0f ltd l
0f m i
0f m j
0f mac l
0f maria l
0f mark l
0f mary l
0f michael l
0f miss U
0f more l
0f motors U
0f mr T
0f mr U
0f mrs U
0f na l
0f nah l
0f names l
0f ni l
0f no l
0f not l
0f nurse l
0f o j
0f of l
0f ok U
0f ok l
0f only l
0f over l
0f pa l
0f parents l
0f park l
0f pat l
0f patience l
0f peter U
0f peter l
0f place U
0f pls l
0f pop l
0f pronounced l
0f quick U
0f ready l
0f recipient l
0f rn l
0f robert l
0f rose l
0f said l
0f sam l
0f sarah l
0f say l
0f school l
0f second l
0f see l
0f send l
0f singer l
0f singh l
0f sister U
0f smith l
0f so l
0f sorry l
0f st l
0f star l
0f stephen l
0f stop l
0f surgery l
0f sweet l
0f take l
0f team l
0f thats l
0f the T
0f they l
0f this l
0f thomas l
0f though l
0f through l
0f tom l
0f trust l
0f w j
0f wants l
0f will l
0f x i
0f ya l
0f ~ T
0f ~ U
0f ~ j
0f ~ l
0f ~ x
0f ’ p
0f 、 p
0f です x
0f 이름은 x
any
case L
case M
case T
case U
end
f 0L
f 0M
f 0U
f TM
f TT
f UM
f UU
f iM
f iT
f iU
f jL
f jM
f jT
f lL
f lM
f pL
f pM
f pT
f pU
f xL
f xM
fff 0TT
fff 0lp
fff TT0
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUp
fff TiT
fff Tjl
fff TlT
fff Tlj
fff Tll
fff Tlp
fff TpT
fff Tpl
fff Tpp
fff UUU
fff UUp
fff UiU
fff Uip
fff Ull
fff UpU
fff iTl
fff iTp
fff iUU
fff iUp
fff iiT
fff iiU
fff ilp
fff jTT
fff jTp
fff jjj
fff jjl
fff jjp
fff jlj
fff jll
fff jlp
fff jpj
fff l0p
fff lTT
fff lTi
fff lTl
fff lTp
fff lUU
fff lUi
fff lUp
fff liU
fff lii
fff ljj
fff ljl
fff ll0
fff llT
fff llU
fff llj
fff lll
fff llp
fff lpT
fff lpl
fff lpp
fff lxp
fff lxx
fff pTT
fff pTU
fff pTl
fff pTp
fff pU0
fff pUU
fff pUi
fff pUp
fff piT
fff pii
fff pjj
fff pl0
fff plT
fff plj
fff pll
fff plp
fff plx
fff ppT
fff pxU
fff pxl
fff pxp
fff pxx
fff xTT
fff xUU
fff xll
fff xlp
fff xlx
fff xpl
fff xxl
fff xxp
fff xxx
first TM
first TT
first UU
first iT
first jL
first lL
first lM
first xL
g !
g )
g *
g ,
g -
g .
g 0
g 00
g 0000
g ?
g a
g about
g ahmed
g and
g answer
g app
g apple
g april
g are
g as
g at
g b
g baker
g banks
g bell
g belongs
g bless
g bonjour
g born
g both
g but
g by
g c'est
g cake
g call
g can
g card
g cardholder
g case
g change
g charity
g chase
g checked
g cheers
g chicken
g church
g city
g code
g company
g correct
g cvv
g d
g date
g declined
g deliver
g dennis
g do
g does
g dog
g don't
g dont
g door
g dot
g drop
g e
g else
g ever
g ex
g expiry
g f
g field
g first
g flat
g for
g from
g god
g going
g good
g gordon
g got
g grace
g grant
g guess
g guy
g had
g haha
g hang
g happy
g harry
g have
g he's
g her
g here
g holder
g husband
g husbands
g i
g i'd
g i'm
g i've
g im
g in
g is
g isn't
g it
g it's
g its
g jesus
g john
g joke
g jon
g just
g k
g karen
g known
g korean
g l
g lane
g laugh
g law
g lee
g let
g letter
g letters
g like
g literally
g lol
g ltd
g m
g many
g mark
g mary
g may
g me
g michael
g mine
g money
g morning
g mother
g my
g na
g name
g name's
g names
g new
g nice
g not
g nothing
g of
g off
g ok
g on
g one
g ones
g only
g or
g out
g parents
g pat
g patience
g pay
g paying
g payment
g pickup
g pink
g plastic
g please
g pls
g prefer
g printed
g quick
g r
g rachel
g royal
g s
g sarah
g says
g sheila
g short
g singh
g sir
g slow
g small
g so
g sorry
g stephen
g sugar
g sure
g surname
g thanks
g that
g thats
g the
g there
g theres
g they
g this
g thomas
g through
g time
g to
g told
g truly
g trust
g try
g twice
g two
g u
g um
g up
g ur
g use
g valid
g wait
g wants
g week
g wells
g what
g what's
g when
g where
g which
g who
g why
g will
g with
g word
g work
g wrong
g year
g yep
g yes
g you
g young
gg * ~
gg , can
gg , card
gg , it's
gg , not
gg , one
gg , will
gg , ~
gg . $
gg . ~
gg 00 years
gg 00 ~
gg 00000 ,
gg 00000 ~
gg : ~
gg ? $
gg ? its
gg ? ~
gg ^ *
gg ^ 00
gg ^ 00000
gg ^ a
gg ^ ahmed
gg ^ are
gg ^ belongs
gg ^ ben
gg ^ black
gg ^ bonjour
gg ^ can
gg ^ card
gg ^ could
gg ^ do
gg ^ does
gg ^ dog
gg ^ fine
gg ^ flat
gg ^ holder
gg ^ hope
gg ^ how
gg ^ i
gg ^ i'm
gg ^ im
gg ^ is
gg ^ it
gg ^ its
gg ^ jean
gg ^ jesus
gg ^ just
gg ^ last
gg ^ let
gg ^ let's
gg ^ mary
gg ^ my
gg ^ not
gg ^ patience
gg ^ rachel
gg ^ recipient
gg ^ send
gg ^ so
gg ^ still
gg ^ that's
gg ^ the
gg ^ there's
gg ^ tom
gg ^ um
gg ^ use
gg ^ what's
gg ^ who
gg ^ why
gg ^ with
gg ^ write
gg ^ ~
gg a ~
gg address ,
gg ahmed $
gg an ~
gg and i
gg and ~
gg as ~
gg ask ~
gg at ~
gg back home
gg be under
gg belongs to
gg ben ~
gg bill ~
gg black $
gg black forest
gg bless ~
gg bonjour ,
gg but ~
gg can do
gg capital of
gg card from
gg card says
gg dad's card
gg dennis ~
gg did you
gg do i
gg do you
gg doctor says
gg does it
gg dog says
gg for ~
gg from back
gg from the
gg full name
gg go by
gg gold ~
gg hi his
gg hill $
gg holder ~
gg home ,
gg i don't
gg i go
gg i guess
gg i know
gg i put
gg i ~
gg i'm known
gg i'm ~
gg in ~
gg is all
gg is it
gg is my
gg is this
gg is ~
gg it be
gg it from
gg it has
gg it is
gg it say
gg it says
gg it twice
gg its going
gg its me
gg its the
gg its ~
gg jean $
gg john $
gg just ~
gg known as
gg last name
gg last year
gg leave it
gg like the
gg lol ~
gg maria ~
gg means ~
gg mi ~
gg middle name
gg mr ~
gg mrs ~
gg my card
gg my dad's
gg my doctor
gg my ex
gg my full
gg my mother
gg my name
gg my parents
gg my street
gg my ~
gg name ,
gg name is
gg name or
gg name ~
gg no ,
gg no its
gg no name
gg no sugar
gg non ~
gg not the
gg not ~
gg number in
gg nurse $
gg of my
gg of the
gg ok ?
gg on it
gg on my
gg on the
gg on this
gg on ~
gg one name
gg one of
gg one word
gg only ~
gg or do
gg or my
gg or the
gg other address
gg polish way
gg questions ,
gg recipient is
gg red ~
gg says no
gg says ~
gg sheila ~
gg should be
gg so quick
gg street is
gg that $
gg that's right
gg the card
gg the plastic
gg the polish
gg the same
gg the whole
gg the ~
gg to me
gg to the
gg to ~
gg tom $
gg u ,
gg w gold
gg way please
gg what you
gg william ~
gg with ~
gg word ~
gg would you
gg write ~
gg yes ~
gg you have
gg you need
gg you ~
gg your ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ 00000
gg ~ a
gg ~ and
gg ~ black
gg ~ button
gg ~ by
gg ~ card
gg ~ case
gg ~ cash
gg ~ doyle
gg ~ for
gg ~ gordon
gg ~ hai
gg ~ has
gg ~ here
gg ~ i
gg ~ its
gg ~ last
gg ~ me
gg ~ more
gg ~ name
gg ~ no
gg ~ not
gg ~ nurse
gg ~ or
gg ~ so
gg ~ sunday
gg ~ then
gg ~ to
gg ~ u
gg ~ ya
gg ~ ~
last 0L
last 0M
last TM
last TT
last UU
last jL
last lL
last lM
last pL
last xL
particle
particle TT
particle UU
particle jj
particle lT
particle ll
particle lp
particle pT
particle pl
s -0L
s -0M
s -0U
s -iM
s -iT
s -iU
s -jL
s -jM
s -jT
s -pL
s -pM
s -pT
s -pU
s -xL
s aTM
s aTT
s aUU
s alL
s alM
s bTM
s bTT
s bUU
s blL
s blM
s cTM
s cTT
s cUM
s cUU
s clL
s clM
s dTM
s dTT
s dUM
s dUT
s dUU
s dlL
s dlM
s eTM
s eTT
s eUM
s eUU
s elL
s elM
s exL
s fTM
s fTT
s fUM
s fUT
s fUU
s flL
s flM
s fxL
s fxM
sss ---L
sss ---M
sss --aL
sss --aM
sss --bL
sss --cL
sss --eL
sss --eM
sss --fL
sss -a-L
sss -a-M
sss -aaL
sss -abL
sss -abT
sss -abU
sss -adL
sss -aeL
sss -afL
sss -afM
sss -afT
sss -b-L
sss -bdL
sss -bdM
sss -bdT
sss -beL
sss -beT
sss -bfM
sss -c-L
sss -c-T
sss -caL
sss -cbL
sss -cbT
sss -ccM
sss -ccT
sss -cfL
sss -cfT
sss -d-L
sss -d-T
sss -d-U
sss -daL
sss -daU
sss -dbL
sss -dbT
sss -dcL
sss -dcM
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -dfL
sss -dfT
sss -e-M
sss -eaL
sss -eaM
sss -ebT
sss -ecL
sss -ecM
sss -edL
sss -eeL
sss -efL
sss -f-L
sss -f-T
sss -faL
sss -fbL
sss -fbM
sss -fcL
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -fdT
sss -feL
sss -feM
sss -ffL
sss -ffM
sss -ffT
sss a--L
sss a-aL
sss a-dL
sss a-dM
sss a-eM
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aa-U
sss aaaL
sss aaaM
sss aacL
sss ab-L
sss ab-M
sss abaL
sss abaM
sss abaU
sss abbL
sss abbT
sss abcL
sss abcM
sss abdM
sss ac-L
sss ac-M
sss acaL
sss acaU
sss accM
sss acdL
sss aceL
sss acfL
sss acfM
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adbL
sss adcL
sss adcM
sss addM
sss adeL
sss adfL
sss adfU
sss ae-L
sss ae-M
sss aeaM
sss aedL
sss aeeL
sss aefL
sss aefM
sss af-L
sss af-M
sss afaM
sss afcL
sss afcM
sss afdL
sss afeL
sss affL
sss b--L
sss b-aL
sss b-fM
sss ba-L
sss ba-M
sss baaL
sss babM
sss bacL
sss bb-L
sss bbaM
sss bbbM
sss bbbT
sss bbcL
sss bbcM
sss bbfL
sss bc-L
sss bc-M
sss bcaL
sss bcaU
sss bcbL
sss bccL
sss bccM
sss bceL
sss bceT
sss bd-L
sss bdaM
sss bddL
sss bdeM
sss bdfM
sss be-L
sss be-M
sss beaL
sss bebM
sss becL
sss bedM
sss beeL
sss beeU
sss befM
sss bf-L
sss bf-M
sss bfaM
sss bfbL
sss bfdL
sss bfdM
sss bfeM
sss bffL
sss bffM
sss c-cL
sss c-dL
sss c-dU
sss c-fM
sss ca-M
sss caaU
sss cabL
sss cabM
sss cafL
sss cb-L
sss cb-M
sss cb-U
sss cbaL
sss cbaM
sss cbcL
sss cbdL
sss cbfL
sss cc-L
sss ccaL
sss ccbL
sss cccL
sss cccU
sss ccdL
sss cceL
sss cceM
sss ccfL
sss cd-M
sss cd-T
sss cdbL
sss cdbM
sss cdcL
sss cddL
sss cddM
sss cdeL
sss cdfL
sss cdfM
sss cdfU
sss ce-L
sss ce-U
sss cebL
sss ceeL
sss cefL
sss cefM
sss cf-L
sss cf-M
sss cfaL
sss cfaM
sss cfbL
sss cfbM
sss cfcL
sss cfcU
sss cfdL
sss cfdU
sss cfeU
sss cffL
sss d-aL
sss d-bL
sss d-cM
sss d-dM
sss d-eL
sss d-eM
sss da-L
sss da-M
sss daaL
sss dabL
sss daeL
sss db-L
sss db-T
sss dbbM
sss dc-L
sss dccL
sss dceU
sss dcfL
sss dd-L
sss ddaL
sss ddaM
sss dddU
sss ddeM
sss ddfM
sss de-L
sss decL
sss dedL
sss dedM
sss defL
sss df-L
sss df-M
sss dfaL
sss dfbL
sss dfdL
sss dfdU
sss dfeL
sss dfeM
sss dffL
sss dffT
sss e--L
sss e--U
sss e-aL
sss e-bM
sss e-dL
sss e-dT
sss e-eL
sss e-fL
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacL
sss eaeL
sss eb-L
sss eb-M
sss eb-T
sss ebaL
sss ebaM
sss ebbL
sss ec-L
sss ec-M
sss ed-L
sss ed-T
sss ed-U
sss edaM
sss edbL
sss edcL
sss eddL
sss edfM
sss ee-L
sss ee-M
sss ee-U
sss eeaL
sss eecL
sss eeeL
sss eefL
sss ef-L
sss efaL
sss efdL
sss effL
sss effM
sss f--L
sss f-aL
sss f-bL
sss f-cL
sss f-dL
sss fa-L
sss fa-M
sss faaL
sss faaU
sss fabL
sss fb-L
sss fb-M
sss fb-U
sss fbaL
sss fbaU
sss fbbL
sss fbbM
sss fbeL
sss fbfL
sss fc-L
sss fc-U
sss fcaL
sss fcaM
sss fcdL
sss fceL
sss fcfL
sss fcfU
sss fd-L
sss fd-U
sss fdaL
sss fdaM
sss fdeM
sss fdfL
sss fdfU
sss fe-L
sss fe-M
sss feaU
sss febM
sss fecL
sss fedM
sss feeL
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ffaL
sss ffaM
sss ffbM
sss ffcL
sss ffdL
sss ffdT
sss ffeL
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
2`3]
0^1h
2a3^
2`
1a2a3Z
0b
2[
0b
0a2[
1]3`
3X
1a
3a
0^1a
1b
0`3]
3`
1f
3`
0`
1`
1c
0d3\
1W2W
3`
1c
1`
1^
1a
2^
3`
3`
3c
2a
0\3e
0]1b
1^
3a
3]
2a
3`
1d
0b
2`
3U
3`
2a
3e
3b
2`
2]3`
3`
2c
3m
0c
1`
1d
3Y
1`
0^
1a
1]2b
1b
0^2a3^
0^
3`
0Y
2S
0d
1]2c3]
1`
2f
2a
0g
2`
0`
0`
2c
1b
0^
3`
3e
0X
0[3a
1c
0`
2e3W
1`
1e
2a
3`
1`
0\3c
1[2X3`
1g
3f
3a
0b
0`
2g
3d
0`
0c
1f
2`3^
2a
1f
0^2a3c
1`
1p
1Y3b
0]1`
2d
1]2a3`
0`3^
2`
3^
3d
0a2\
1Z3`
0^3f
1`
3a
3i
0^2c
2j
2`
3`
0a
3`
0g
0\1`
1b
0[1`
2W
1i
0`3[
2\
2b
2j
3`
0]2e
0e
0Z2l
2e
2b
2b
1^
1d2^
2d
3a
1a2R
1`
1f
2e
3d
1a2b
0]1b
3`
1Y
1]
3b
0[
2r
1d2]
0`3^
0a
2]
2i
1j
1[2Z
1^2`
3e
3`
1j
0^1a2\3b
0^1`
0^
1\
2a
0`
3\
1]2a
1\2I3`
0\
0`
1g
2d
0`3^
3u
0]
1`
0c
0a1U2`
2S3f
1o
3a
2b
1^
1c
2b
2k
2]3b
1^
0U2d
2`
0^1a2d3Z
0d2^
3c
0`
3j
1g
3c
0`
1b2F
0`
2`3X
3`
1[
0`
0^2b
1a2N
0\2c
3Z
0c
0d3^
0b
1`
0d2z
1n
0a1a2b3^
0[2`3a
2g
0a
1b
1l
1q
1b
0[1a3`
0l1e
0c1O2]
1b
2c
1Q2c
2c
2h
1`
1a
2q
1a
0b1U
2e
2b
2g
3f
1a
0`
2l
0\2`
2m
1d
1d
1m
0a
0^2h
0f
0^
0\
2q
2`
2f3^
2b
2b
2`
3d
1\2a
0^2c
0a
0\1`
0a1X2b
2j
3b
0`1R3`
2c
2j
0]2d
2b
2`
3`
0^1`
2i
2b
0a
1f
0`
0e
0c
1k
0X2j
1^
0`
1g3i
0b1[
1c
0`
1j
0`1j
2k
2h
2e
0b
2d
1k
2`
3`
0`
2d
2h
0^2c
0]
2`
2a
3b
1h
2d
2j
2f
2a
3e
2w
0^2f
0]2e
0`
1e
2e
2`
1^2`
0`1U
2f
0`
3\
1a
1e
0\1r
1g
3`
1^3`
2h
0o3o
1\2e
0^1f
0i
0`1Y
0`
1k
1T
3Y
2h
2c
3`
2c
0a
2n
1j
3b
1b
2d
0W1`
1c
0^
0`
2l
2g
2`
0^1f
2`
2`
0^
0\
2a
1\
0`1q3]
1`
0a2d
0^1a
1`
1h
2`
0d
0`1Z
0`1H3`
1a3`
0c
2e
1e
2h
1^3a
1]
1a
1b
3^
1h
0`
0`1]
0`
0`
0[1e2c3^
0`
1k
0^
0i
2`
1b
1`
0^2]3a
1b
2a
0f
0]1Q2`3a
2k
3`
1e
2`
2g
2`
0`
2r
0b
2d
2a
0c3]
0e
2`3^
2a
1c
1a2\3`
2e
0]2c
1a3a
0Y
1g
0f
0a
1`
0`
1g
0^1`
1e
0^1b
1a
0`
0^1a
0c
0a
0b
1a
0Z1d
1`
0^1b
1f
1a
0a
1a
1`
0^1a
0]1d
1j
0b1e
0`
0c
0h
0n
0`
2c
0b
2d
0c
1a
1a
1`
0a
1`
2a
2`
0b1^
0e
2e
1d
0Y
1a
1b
2`
2b
0a
2c
3a
2[
0g
3`
3c
2`
0a
2a
2`
1`
2c
1a
0`
3`
0g
1d
0f
1d
0g
0f
0b3c
0a3^
0a
0^
3a
0d
1c
3b
1`
1b
1a
1f
1`3f
2`
2`
2c
2`
3`
0^
2`
2a
2b
2f
3`
1`
1f
1\
0h3c
2c
1e
0`
1c
1b
2a
0d
0e3d
0d1Y
3a
2a
1b
1b
1d
0^3c
1`
2c
2c
2`
1`
0a
1b
0]1d
2d
2`
1c
1`
2a
1`
2c
0d1]
1`
2`
1a
1h
2g
1c
0b
0a
1f
3a
0^1e
3`
1a
1`
1]
2g
1b
3`
3`
2a
2`
1a
1`
2a
0`2Y3a
3d
0b
3c
3u
0`
3b
2`
3b
3`
2c
2a
2W
2e
2b
2i
2`
2`
2b
2e
2f
3a
3^
2i
3e
2d
0g
2c
0`
2f
2`
2V3d
0a
0e3g
3g
0a3n
2f3^
2b
2d
2a
2a
1l
3`
3a
2a
2d
3d
3r
2g
2`
0`
3j
2`
2~
2c
2i
2c
2d
2`
2f
2b
2h
3`
2f
2d
2b
3j
3f
0Z3q
1a
3a
3b
2Z
3X
3`
3h
0a
2b
0a1g2]3Y
0`1a2^3U
0b2^3X
0^1]2j
2`
3d
3`
0`
3`
0g
2j
2`
2f
0W1b2b
1]2e3\
1^2h
1^
1`
1^2`
1g
2a
2b
1g
0c
3a
0`1b
1d
0b
1`
1`
0b1c
0b
0a
0e
2c
0d
0k1^
2`
0`3[
3`
1`
1`
2c
0a
0b
1b
3a
0c
1`
0`
2a
0^2`
2c
0`
0T1`
0d
1j
0f
1h
0n
3c
2`
2b
0^3`
2c
2c
3a
1`
2c
0f
0b
3`
2`
0a
2`
2c
1a
0`
2b
0e
1b
0`
0a1Z
1^
1a
1a
1`
0]1d
0`
0\3`
0a
1g
0d
1b
1c
3`
2`
2`
2c
2f
0^
0^3`
2`
3`
1d
2e
2a
2a
2c
3`
1`
1f
2S
0^1`
0`2[
2c
2a
0c
3a
1c
0b3^
1n
1a
2g3^
3^
3`
0c
0`
0f
0a3]
2d
0b
0c3^
0]
1c
0c
0W
2c
2c
0b
1l
2q
0c
1^
1j
0i1\
1a
0^
2a
2`
1`
2`
2c
1e
0d
0^3`
1`
2i
0^1a
2d
1b
1c
0c
0b
3a
0b1Z2^
3`
1g
3a
0r
1d
3`
0a1Z
1`
2f
1b
1a
0a
0`
0]
2a
2i
0e
1d
1W
1`
0^
0\3f
0`
0`
1c2b3Z
3X
1e
3c
2f3R
0^2f
3`
1b2^3`
1^3`
2^3a
2[3a
2^
2]3c
1^3`
3`
0X1b2`
1^
2f
2i3[
1[2c
0Y2b
0\2f
2d
0h
0^
2e
2a
0f1`2[3U
0^
2b
1a
0k
2`
1T
2i
3a
2`
3c
1[2c
0i2V
1V3e
0f
2c3\
0[1s
0b
2b
3g
1f
0d
0`
0^1d2c3]
0k
1c
3c
0]
1f
0c
0e
3`
0i1[
1`
0a
2`
3h
2e
0^3a
0^2\3a
3g
0a2V
0]
2l
0^1c
0b
0c
0d
0`
0`1^2b3^
1m
1`
0`2Y
1a3X
1e
0^2]
2`3]
1b2a
3\
0]1d3]
2`
3`
3`
0d2[3]
3`
3b
3q
1Y
0^
3a
3j
1d
2X
2e
0]1g
2`
3a
2a3^
3`
2`
3`
2a
0`
0b2l
2l
0`2M
3b
0`1b3Z
2a
3`
0d
0`2Y
0b1f3i
2^
0a
0g1Z
2b3\
1b
0`
2a
2\
0`3\
2]3c
3^
2c
3b
0\
1`
0j
1b
3`
0X2a
1U
0b
0a1V
1`
0\
0g1[3]
2d
2c
2^
3]
1i
1a3[
3[
2a
0e
0`1^
0a
1k
2[
3c
0^
0a1[2d
0^
3a
0g
2b
0`
3b
0e
0^
0a
2^
0`
0b
0d
1\
3`
1]2[
2\
2f3]
1]
0e
3`
0`1W2V3e
2e
0f
0]1U2`3e
1n
3~
2e
0`2\3a
0e2Z3b
2a
0c
3`
3a
0a
0a3`
0`1V
0^3a
1`
0V
3b
0X2`
3]
3`
1a
0^
2`
0^1e
0`
0`
0Z2`
2u
0]2d
0^1a
0^1j
2`
2a
1`
3`
0a
2a
0`1[2Y
2e
0\
2b3^
2h
3a
2a
2d
2a
3Y
0b
2`
2b
1b
0`
3c
2f
1b
2Z
0^1`
3`
3`
3d
0^2f
0b
2a
2`
2`
3`
3`
2d
0a
0\1g
0W1a2`
1`
0[2h
0a
0c
1e
2b
0b
0b
0i
0b
2`3\
2`
0`2[
3`
0p3d
0c3d
0`
0b
0`3`
0Z1`2c
1c
1g
0]1c3Q
0]
3Z
0c3a
0^1h
1i
1`
0P2j
0`
0]
3`
0Y1c
2`
3a
1`
2f
0c
2i
2l3^
0\1e
2`
2b
0\
2b3^
0Z
0]2d
1i
1m
0[
0^2b
0`
0Z1g
0f
1c
2b
0^
0X1f
3`
2a
0a
0`
0a
2`
2]3a
3b
3`
2a
3c
3^
2g3]
0]1a
3`
2f
0V2e
0]1a2a
0]1h
0c
1c2a
2`
3`
2`
3`
2b
1c
2m
2c
1m
0]
0^
0h
1c
1g
0f
0`
2h
1`
1`3^
3c
0]
2d
2c
2a
0U2f
0]1`
0a
0]
2`
1i
3a
2a
0S
2c
0\
2`
2a
3`
0`3a
2^
3a
0c
1a2d3^
3`
0b
3a
0`
1`
2p
0Z
0`
2a
0b
0f1]
0`
0V2c
0`
1d3]
3a
0d
3f
0\2g3W
0]1f2g3R
2`
3d
3`
0a
2`
2d
2e
0`
3c
2b
0`
2b
2a
0c3^
0t
0k2u3b
2`
2d
3f
2k
0`
3a
3b
0b
0]3b
3`
0`
1]
1`
2a
2b
3i
0`
2i
1j
3f
2a
0c
0`
2g
1a
1c
2`
2c
1a
3a
0`
2`
3`
0`
2`
3b
2d
2]
1`
2`
3b
0b3^
0\1b
2b
1`
1`
1`
3c
0`
3a
2c
2d
3c
3`
0`
2b
1a
2e
1`
1b
2`
2c
3`
1c
2g
2`
3j
2b
3b
0p
3j
3g
0`
3`
0`
3p
0`3^
3f
3l
3g
0a
3`
3f
0p3`
0^3e
0m
0^3b
0d
1`
1a
0h
3g
0h3c
0]1c
1d
1`
1g
2d
2`
0^3j
1`
1e
3d
2a
2`
1`
1`
1c
2d
2a
0b1]
1a
3`
0[1`3c
0`
0`
3b
0`
0i
2`
3^
3`
0t
3j
2a
0^3q
0`
0`
0]3h
3c
0b
1a
2c
2a
1c
0`
3`
2`
3`
2b
2a
3n
2e
1g
2b
1f
0a
2f
2i
1c
2`
1a
2d
2c
2a
2`
2e
2`
2c
2`
3]
2b
3`
3a
0`
3`
3g
0]1b
0`
1i
3`
3a
1d
1b
1b
1c
3b
3b
2u
0^1b
0c1c2]
1`2`
0\1e
1a
0a
1`
1c
0c2]
0`2^
0e
3`
2Z
3`
0a3g
2\
0i
1a
1e
2`
3a
2\
2]
0e
0b2\
1]3`
1c2[
3a
3`
0`2]
2Z
3`
2c
2`
3k
1a
2e
2\
1i
3s
0i
1d
2`
2g
3`
1b3\
3`
3i
1b
1^3c
2`
1`
1a
0d
2b
1`
2^3`
2`
0a
0`1b2[3a
0^1b2\
2a
1^2W3d
1e
2`
3d
3`
0a
2e
0`2\3a
0e2Z3b
2a
0c
3`
3a
0a
0a3`
2d
0`2]
0^3a
1d
3b
0W2`
2a3Y
0`3`
3c
2`
1a
0`
0`
0^3a
0`
0b
0]
1a
0^1`
3`
0`
0]2a
0`
0e
2g
3^
2e
2c
0[2q
2c
3a
2a
1b
0`
0e
0Y1e
0\
3`
0c
3`
3d
2e
3`
2`
0a
0^1a
2`
0c
1e
2c
0`
2f
2a
0a
0`
3e
3f
0`3b
0`
0c
2d
0O1c2b
3^
2a
0^1`
1b
0S2c
0`
1b
1d
2b
2`
1`
1`
2f
0b
2c
2a
2b
1`
2b
2`
1`
0^1k
1b
1g
2`
2k
0a1Z
0^1i
1b
0a
0a
0`
2`
3d
3`
2a
2^
2c
0d
3`
3`
3^
1a
3`
2i
0U1a2b
1a
2a
1a
2`
3`
2`
3`
2c
2a
2a
2b
1c
0Z2a
0b
1h
1h
0b
2a
0]1a
1`
3b
2`
2a
0Z1c
2a
0`2]
3b
0X1f
2`
1b
3b
2d
0X
0d
2a
0`3a
0Y1`
3`
0`
1`3[
3`
0`
1c
2p
2^
0`
3^
3`
0d
1`
0[1c2`3Z
2]
0]1c2a3Z
0^1m3Z
2`
3d
3`
0a
0`1]2`3b
0m3j
0c3a
0m3o
0`3j
0o3i
0`
0a
0`
1e2a3Z
0`
0[1a2c3X
1`
0]2a
0\2a
0[
0^2a3`
0`3`
3a
0a1`3a
0c1M2Y3c
0a2^3a
0`2]3a
0a2^3b
0b
1e2^
1a
1`
2c3^
2a
1Z2d
2h
0f2c3W
0a1Q2a3T
1g
2h
2g
3a
0`2g3[
3b
2O3`
2B3`
2h
0a3e
0[3c
1^2`
2d
1\
2f3X
1t
2d
2f
2n
1^2`
2g3U
2f
2l
0`
0\1f
2a
0`2a
2g
0`
2e
2`3`
0`2j3^
2l
0a
0Z1h2[3k
0^1e
0]1b
2c3a
1n
1b
0`
1b
1l
0]1f2V3a
3`
3d
0`2d3^
0b
0^1`2Z3c
2^3`
0`2b
0i
0`2`3`
0`
3t
1n3m
1f2T
0`1\
1a2X
0^1e3]
0c
1c2V
0V
1m
1c
1n
1j
1g
0c1]
0^
0`1d2T3]
1f2Y3Y
0`
2`
0`
1a
0^
0`
1o
1a
1n2W3t
1q2Y3v
1~
3g
0f2e
1]2`3[
2`
0`1b
1d
0b
1`
1`
0b1c
0b
0a
3j
0]3d
0]3g
3c
3`
0[3k
0`
0c
3g
3a
3a
0d
3b
3`
3`
3b
3`
3a
0a
3b
0e3^
3d
3`
3h
0^3i
0^3f
3a
0`3^
3k
3b
0^3g
0a
0c3]
0d3^
0d
0b3^
3d
3b
3c
3d
0^3a
0^3a
3a
3c
0p
3b
3c
0d
3b
3b
0`
3c
0b
0c3^
0e3\
0^3`
0a
0a
0`
0a
3`
0a
0]3h
0a
0^3f
3`
0`
0e3\
0a
3c
3`
3`
0d3]
0b
0^
3c
0b3^
0c
3a
0`
3f
0[3h
0^3a
3a
0`
3d
0`
0d
0`
0`
0b3^
3a
3`
3a
3a
0f3V
0c3b
0d
0`
0h3]
3b
0`
0`3a
0a
0`3`
3`
3h
0`
3e
0^3c
3a
3b
0^3i
0^3a
0a3^
3e
0^3c
3c
3c
3b
3b
0`
3c
3h
3`
3o
0]3h
3f
3b
0c
3a
3e
3b
3a
3g
3`
0d
0a
3a
0a3`
3c
3k
3d
0^3h
0`3^
0b
0`
0^3b
0`
0`
3d
3`
3`
3`
3a
0b
0e3^
0^3a
3k
3m
0a
3b
0b
0a
0`
0^3a
0`
3d
0a
0]3d
3`
3d
3p
0a
3a
3`
0`3a
0^3c
0[3o
3b
3b
0`3^
3a
0^3e
3a
3f
0g3Z
3b
0]3o
3d
3`
0]3c
0c3e
3`
0]3d
3c
0a
3e
0c3^
3a
0b
3`
0]3e
3c
3g
3`
3^
0f3^
3b
0c3^
0b3\
3c
0e
0a
0a3^
0a3^
3`
0`
0d3^
0`
0e3^
0b3^
0i
0`
0b
3`
3d
3b
0c
0k
0^3a
3d
0a
3i
3a
0`
3f
3b
0b3^
0g3[
0a3\
0`3b
0`
3d
3a
0d3^
3`
3c
3i
0e3]
0b3]
0X3h
3a
0h
0b
0i3[
3e
0d
0^3a
0e
0h
0`3^
0`
0e3^
3a
0c
0d3^
0a
3b
0d
3a
0]3e
0a
0c
0`
0a
0e3^
0b
0c3^
3o
0b
3g
0^3e
0a
0\3e
3a
0e
0`
3b
3`
0f
0`
0`3[
3e
0a3^
0c3]
0a3^
0]3i
3a
3h
0`
0e
0b
3g
0h3Z
0a3d
0a3^
0e3]
3i
0`
3`
0e3^
0a3^
0b
0f3]
3`
3k
0^3f
0`
3`
3a
0b
3`
0`3^
3i
0^3a
0`
3a
0c3Z
3`
3`
0`
0`
0d3]
0a
0b
0`
0f3]
3`
3a
0`
0`
0b
0`
3`
3h
3`
0`
0d3\
0^3a
0^3b
0b
0c3^
0g
3c
0`
0^3`
0d3]
3c
0f
3b
0a
0[3c
3b
0]3f
0d3^
3`
3f
0a3]
3i
0b
0^3d
3c
3h
3c
0a3]
0^3c
0`
0`
3c
3`
3`
3b
0d3^
0`3]
0d3^
0`
0d
3`
0a
0e3\
0`
3`
0b3]
0^3a
0e3Z
0]
0c3]
3b
0b3^
0]3f
0b
0k3Y
0a
0a
0i3X
3`
0^
0]3b
0^3d
3a
0d
3a
0^3c
3a
3^
0\3b
0`
3`
0`3^
3i
0^3c
0\3e
0g
0`
0c
3`
0q
0f
0`
0g3]
3a
3a
3`
3`
0f
3a
0`
3^
0]3c
3`
0b3^
0d
0a
0^3c
0^3d
0`
3l
0p
0`
3`
0]3a
3a
0c3\
3`
3^
3g
3`
0g3]
0^3c
0b
0`
0e3s
0`
0f3\
3`
0e
0^3`
3`
3u
0b3]
3a
3h
3d
3d
0f3[
3d
0j3X
0`
3a
0^3`
0Y3i
0f3\
0h3\
3k
3c
3`
3`
3`
0a3]
3a
3a
3e
0a
0c3\
0a
0`3j
3`
0k
0`2a3^
0`3S
1^2`
2h3]
3^
0a2i3\
0c3\
1a2X3g
0^2j3^
2`
3`
3`
2h
1[
0X
1r
1i
0`
0a
0`
0]2a
0\2a
0[
0^2a3`
0`3`
3a
0a2^3a
0`2]3a
0a2^3b
0b
1\2b
0`1Y
0e1V
0a1T2[
0b1R2Z3a
0b2X3a
0c1^2^
0a1T
1[3`
0b1Y2`3`
0`1^2[3a
1[3^
0c2^
2c
0`3]
1^
0`1d2^3`
1`
1`2`
2`
0h
1b
0^1f2d3^
0[3a
0]1c2`3]
0^1c2a
0d
0\1f
0[1h2c3[
0R2`
2Z3f
0]1b2`
0]2b
0]1a
1h
0]1i2`3]
0Z1g2`3[
0Y1i
1f2^
1a
3^
3]
3a
2d
0c
2b
0a1Y
0`
0f1X
2a3^
1i2h3^
0`
1b
0]1a
1a3]
0\1h
1h
0]
0a1\
0b1^
0^1a
0`
0a
0b
0[1`
1a
0b
0\1a
0c
1b3]
1^2k
0^
0]
0i1Z
1b
0^1a
1b3[
1d
0a3Z
2f
1b
0`
0`
1\2`
1]
0f
1d
1X
1a
0c1^
0\
3\
1`
1b
0d1[
1c
0\
1Z2a
0j
2e
2`3Z
1e
2i
0`1Z
0^1`
0`
1d2]
0a1^
1U
0a1^3f
1`
0^1d
0c1^
0a
0b1]
0[
1b
0a
0b
0a
0h
2d
0a
1Y2b
0`3]
0`
2`3]
0`
3^
0`
0a2^
2^
0`1X
0`
2`
2j
2a
0^2e
0Y
1`
3^
0`2]
0`
1W
1[
0]
1b
1`
1a
0^
0b2^
0]2i
0a1]
2d
2g
0b1\
0`
1Z
2^
1f
1`2^
3a
1\3b
1`
0]
0X1a
1f
0Z1a3`
2\3a
0c
1b3]
0[
1k
1f
1j
3`
3d
0b
0`2g3]
2c
1\
0b3]
0`3[
0a2^
3V
1]
2b
0`3^
1U3`
1T2e
2]3`
0^1c2[
0d3]
1f
2g
1d
0^
2b
0b
1^
1^
1f
0^
1f
0X1[2c
1a2^
1^
0d1S
1a
0b
1e
2a
2[
2`
0\1h2a
0b1Q
3j
1c
1`
1^
1e
1c
0d
2b
2c
2\3c
3`
2V3d
3]
0`3V
0`
0[1d2]
0a
3c
2U
0[
1e2`3]
0\
2a
2e
1]
0e
2[
2^
1a
3i
0a
0b
2b
0^2d
0P
2`
1c2Z
2Z
0e1Y
1k
1]
2\
1d
2^
2]3l
0`1Z
1m
1j
2]
0\2b
1]2a
1Y
1^
1c2^3h
3e
1d
1`
1g
0b
1b
0\1i
3b
3`
0`
3`
2k
0^
3X
3`
3`
2c
0j
0[
0c2\
3b
0\
2c
1d
0b
0^1h
1]2j
0c
1d
1a
2d
0b2d
2b
1c
0]
1a2]
3]
2b
3c
2a
1e
1e
2]
0^1a
3j
0a
2d
2^
2Z3a
0`
2f
0b2]
2b
2`
0f2Z
0]3e
0`
2Z
2`
3h
2`3]
0a
0b
2Z
2S
2X3b
0]3c
0\
0`2]3a
2a
3a
0]
2e
3h
2`
2b
2`
2g
3d
2c
1a
2c
0c2S
0a1\2Z
3c
1b2W
1\2`3j
1X
2^3`
2]3j
3g
0g
3U
0U
2]
0Z3`
2]3`
0\
0]
2]3a
2b
2^3c
3a
0Z
0\
0a
0c2U
0U3e
2`
0]3f
2[
0e2V
0o
0e
0`
0e2^
3a
0Z2]3c
0a2^
0^1o2X
0b2[
1h2Z
2]
0Z
2`
0b
0`
1i
1c
1^2[3o
1a3^
0]2b
2`
0\2b
2a
2`
2`
1Y
0n2Y
2f
0f1[2\
1d2Z
""".strip("\n")
