"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "3cc2467ee14a4ba92ddcbf24e6531137"
WORDS: Final = """
a
abeg
about
above
accent
accents
accept
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
added
address
afraid
after
afternoon
afterwards
again
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
amend
american
amex
amount
amy
an
and
anne
annoyed
another
answer
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
appears
apple
approve
approved
april
arabic
are
aren't
armenian
army
arrive
arrived
as
ask
asked
asking
asks
asleep
assistant
asterisks
at
atm
auf
august
aunt
auntie
autocorrect
automatically
away
aye
b
baby
back
backwards
bad
bag
bake
bakery
bank
bank's
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
beginning
behalf
behind
being
believe
bell
belongs
below
ben
beside
best
bet
better
between
big
bill
billing
bills
birth
birthday
biscuit
bit
black
blank
bless
blind
blocked
blue
bob
booked
booking
bookkeeper
born
boss
boss's
bosss
bot
both
bottom
box
boy
branch
brb
break
bring
bro
broke
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
canada
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
carry
carte
cartão
case
cash
cat
cause
ceo
change
changed
changes
changing
charge
charged
charges
charity
chase
chat
cheaper
check
checked
checking
cheers
cheque
child
chinese
chip
chocolate
chris
christmas
church
city
class
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
conditions
confirm
confirming
congratulations
contact
continue
contract
convent
cool
copied
copy
corner
corporate
correct
correction
cos
cost
could
count
country
course
cousin
covers
credit
cross
customer
cut
cvc
cvv
d
dad
dads
dallas
darling
dash
data
date
daughter
daughter's
dave
day
days
de
dear
debit
decided
decline
declined
deducted
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
difference
different
digit
digits
direct
directly
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
don't
done
dont
door
dorothy
dot
dots
double
down
dr
drive
driver
driving
drop
dropped
e
each
earl
earlier
easier
easter
easy
edit
eh
either
else
email
embossed
emma
empty
en
end
ending
ends
english
enough
enter
entered
error
es
euros
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
exchange
excuse
exp
expired
expires
expiry
explain
express
extra
eyes
f
facebook
faded
failed
fake
fam
family
fancy
far
fargo
fast
fat
father
fee
feel
figure
figures
file
final
finally
finance
find
fine
fingers
finish
finished
firm
first
fit
fix
flat
flatmate
flower
flowers
follow
football
for
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
friends
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
ghana
gift
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
grabbed
grace
grand
granddaughter
grandson
grant
great
greek
green
grey
group
gtbank
guess
guy
gym
h
ha
haan
had
haha
hahaha
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
hidden
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
hon
honest
honestly
hope
hospital
hotel
house
how
hsbc
hubby
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
information
initial
initials
innit
instead
insurance
internet
into
invalid
invoice
ireland
irish
is
isn't
isnt
issue
it
it'd
it's
its
itself
ive
j
jack
je
jean
ji
jk
jo
job
john
joint
joke
jokes
jon
josh
jr
judge
june
just
k
karen
karte
keen
keep
keeping
keeps
kept
kevin
keyboard
kid
kidding
kids
kim
kind
kindly
king
know
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
latin
laugh
law
leave
leaving
lee
leeds
left
legal
lemme
lemon
lending
less
lessons
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
list
literally
little
live
liz
lloyds
lmao
loading
lock
locked
logo
lol
long
longer
look
looked
looking
looks
lord
losing
lost
lot
love
lovely
ls
luck
lucky
lunch
m
ma
mac
machine
mad
madam
made
maestro
maiden
mail
major
make
makes
making
man
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
membership
memory
mentioned
merci
mess
message
messed
mi
michael
middle
might
mike
mill
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
mixed
mom
moment
moms
monday
money
month
monthly
months
monzo
moon
moose
more
morning
mother
mother's
mothers
move
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
near
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
none
noon
nope
normal
normally
norwegian
not
note
nothing
notice
noticed
now
number
numbers
nurse
nursery
nuts
o
obviously
of
off
offered
office
oh
ok
okay
okey
old
omg
on
once
one
ones
online
only
ontario
oops
open
or
order
ordered
ordering
orders
originally
other
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
pain
parents
paris
parish
park
parking
part
partner's
partners
party
pass
passed
passport
paste
pastor
pat
patience
patient
patients
pay
payer
paying
payment
payments
paypal
pays
people
per
percent
perhaps
period
permission
person
personal
persons
peru
pet
peter
ph
phil
philip
phone
photo
physical
pic
pick
picked
picking
pickup
pin
pink
place
plain
plan
plastic
please
pls
plumber
po
point
policy
polish
possible
post
postal
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
probably
problem
proceed
process
promise
pronounced
proper
pub
purchase
purchasing
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
reception
recipient
reckon
recognise
red
refund
refused
regards
registered
rejected
relation
remember
remove
rent
repeat
replacement
reply
rest
retired
return
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
rules
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
separately
seriously
service
set
settled
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
shouldnt
shouting
show
showing
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
sisters
site
sitting
six
slip
slow
slowly
small
smith
sms
so
sole
some
somebody
someone
something
somewhere
son
sons
soon
sooner
sorry
sort
sounds
space
speak
speaking
spell
spelled
spelling
spelt
split
spoke
st
stage
standing
stands
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
sticker
still
stolen
stop
store
straight
strange
street
strip
stripe
stuck
student
stuff
summary
sunday
supper
support
suppose
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
tablet
take
taken
takes
taking
talk
talking
tap
tarjeta
tax
tbh
td
teacher
team
tell
telling
ten
terms
tesco
texas
text
texted
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
thoughts
three
through
thru
thursday
thx
tickets
til
till
time
times
tina
tiny
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
transaction
transfer
treasurer
treat
tried
truck
true
truly
trust
try
ts
tuesday
turn
turned
turns
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
umlaut
uncle
under
underneath
understand
union
unless
until
up
update
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
very
victoria
vietnamese
virtual
visa
voice
voucher
w
wait
waiting
walked
wallet
want
wanted
wants
warned
was
way
we
we'll
we're
weather
website
wedding
wednesday
week
weekly
weird
weirdly
welcome
well
wells
welsh
went
were
western
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
wifi
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
worry
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
you
you'd
you'll
you're
you've
young
your
yours
z
zip
é
ñ
κάρτα
карте
на
написано
البطاقة
على
です
이름은
"""
FOLLOWING: Final = {
    (0, 0): 7.35,
    (0, 1): 4.77,
    (1, 2): 6.92,
    (1, 3): 3.31,
    (2, 2): 5.97,
    (2, 3): 5.38,
    (3, 3): 7.12,
}
FEATURES: Final = r"""
+1 $
+1 &
+1 ,
+1 -
+1 .
+1 0
+1 00
+1 0000
+1 ?
+1 a
+1 after
+1 again
+1 all
+1 also
+1 amy
+1 and
+1 as
+1 b
+1 back
+1 bank
+1 banks
+1 before
+1 but
+1 button
+1 c
+1 card
+1 co
+1 come
+1 data
+1 does
+1 dont
+1 e
+1 everything
+1 exactly
+1 f
+1 for
+1 god
+1 got
+1 grace
+1 hands
+1 has
+1 here
+1 hon
+1 i'm
+1 im
+1 it
+1 it's
+1 its
+1 jokes
+1 jr
+1 lane
+1 laugh
+1 leave
+1 lee
+1 lol
+1 manager
+1 march
+1 month
+1 more
+1 my
+1 ni
+1 no
+1 nurse
+1 o
+1 on
+1 park
+1 pat
+1 pay
+1 r
+1 s
+1 says
+1 send
+1 sent
+1 short
+1 singh
+1 so
+1 sorry
+1 street
+1 team
+1 thank
+1 that
+1 thats
+1 the
+1 then
+1 they
+1 this
+1 thru
+1 thx
+1 trust
+1 typing
+1 u
+1 under
+1 v
+1 want
+1 wants
+1 way
+1 wells
+1 yes
+1 young
+1 ~
+1 です
+2 "
+2 $
+2 '
+2 ,
+2 .
+2 /
+2 00000
+2 ?
+2 a
+2 accents
+2 all
+2 also
+2 amex
+2 and
+2 as
+2 be
+2 because
+2 before
+2 better
+2 born
+2 both
+2 but
+2 call
+2 can
+2 card
+2 charge
+2 co
+2 come
+2 comma
+2 day
+2 does
+2 dont
+2 e
+2 english
+2 everybody
+2 exactly
+2 exp
+2 first
+2 for
+2 from
+2 full
+2 go
+2 god
+2 guy
+2 haha
+2 he
+2 here
+2 his
+2 how
+2 i
+2 if
+2 invoice
+2 is
+2 it
+2 it's
+2 its
+2 joke
+2 just
+2 last
+2 leave
+2 lee
+2 let's
+2 lol
+2 mate
+2 me
+2 month
+2 my
+2 name
+2 need
+2 new
+2 no
+2 not
+2 number
+2 o
+2 of
+2 one
+2 parents
+2 park
+2 pink
+2 polish
+2 printed
+2 see
+2 sent
+2 she
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
+2 them
+2 then
+2 there
+2 there's
+2 this
+2 through
+2 together
+2 um
+2 under
+2 w
+2 want
+2 we
+2 welcome
+2 what
+2 why
+2 with
+2 x
+2 y
+2 yes
+2 you
+2 ~
+2 です
-1 !
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 0000
-1 00000
-1 :
-1 ?
-1 ^
-1 a
-1 ahmed
-1 amex
-1 and
-1 anne
-1 april
-1 as
-1 ask
-1 at
-1 b
-1 bakery
-1 bank
-1 be
-1 big
-1 bless
-1 bob
-1 branch
-1 but
-1 by
-1 card
-1 cardholder
-1 charity
-1 city
-1 d
-1 de
-1 der
-1 dog
-1 dorothy
-1 dr
-1 earl
-1 en
-1 first
-1 for
-1 frank
-1 friend
-1 friends
-1 from
-1 g
-1 getting
-1 gift
-1 go
-1 gonna
-1 great
-1 green
-1 h
-1 hands
-1 harry
-1 has
-1 holder
-1 hope
-1 i
-1 i'm
-1 in
-1 is
-1 isn't
-1 it
-1 it's
-1 its
-1 j
-1 jack
-1 jean
-1 judge
-1 june
-1 just
-1 k
-1 karte
-1 kevin
-1 kim
-1 know
-1 l
-1 la
-1 lane
-1 let's
-1 letters
-1 like
-1 lily
-1 little
-1 lol
-1 lord
-1 lucky
-1 m
-1 mac
-1 march
-1 margaret
-1 maria
-1 mark
-1 mary
-1 may
-1 me
-1 means
-1 michael
-1 mine
-1 mr
-1 mrs
-1 ms
-1 my
-1 nah
-1 name
-1 name's
-1 names
-1 need
-1 needed
-1 no
-1 noah
-1 not
-1 o
-1 of
-1 ok
-1 okey
-1 omg
-1 on
-1 one
-1 only
-1 or
-1 p
-1 pa
-1 paid
-1 parish
-1 patience
-1 pay
-1 peter
-1 printed
-1 put
-1 r
-1 read
-1 reads
-1 s
-1 sarah
-1 says
-1 sent
-1 shes
-1 sir
-1 sister
-1 smith
-1 so
-1 spelling
-1 st
-1 stephen
-1 still
-1 street
-1 sunday
-1 surname
-1 t
-1 than
-1 that
-1 thats
-1 the
-1 then
-1 there
-1 through
-1 to
-1 trade
-1 try
-1 tuesday
-1 two
-1 um
-1 under
-1 understand
-1 up
-1 us
-1 use
-1 victoria
-1 we
-1 what
-1 will
-1 william
-1 would
-1 wrong
-1 y
-1 yes
-1 your
-1 ~
-1 ’
-1 、
-1 이름은
-10 ( ~l
-10 * ~T
-10 , amy
-10 , and
-10 , can
-10 , dont
-10 , grace
-10 , is
-10 , leave
-10 , pat
-10 , the
-10 , ~T
-10 , ~U
-10 , ~j
-10 , ~l
-10 . -
-10 . sam
-10 . ~T
-10 . ~l
-10 ? ~T
-10 ^ bless
-10 ^ de
-10 ^ dr
-10 ^ grant
-10 ^ is
-10 ^ it's
-10 ^ jean
-10 ^ judge
-10 ^ kim
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ put
-10 ^ see
-10 ^ st
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 a k
-10 a ~l
-10 accounts ~l
-10 an ~l
-10 and daughter
-10 and ~T
-10 anyway ~l
-10 are ~l
-10 as ~l
-10 big ~U
-10 bless ~T
-10 called ~T
-10 card is
-10 card office
-10 card recipient
-10 card ~U
-10 card ~l
-10 cardholder ~T
-10 company great
-10 der ~T
-10 do ~l
-10 dog ~l
-10 dont ~l
-10 dr ~T
-10 dr ~U
-10 en ~l
-10 extra ~U
-10 friends of
-10 from ~l
-10 gold ~l
-10 great ~U
-10 hands ~l
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~l
-10 im ~l
-10 in ~T
-10 in ~l
-10 is better
-10 is coming
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 its not
-10 its wells
-10 its ~l
-10 jo ~l
-10 john ~l
-10 just ~T
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 lady ~l
-10 lily ~l
-10 lol ~l
-10 me ~l
-10 mr ~T
-10 mrs ~U
-10 my ~l
-10 n g
-10 name ~l
-10 names ~l
-10 ni ~l
-10 no ~l
-10 not thank
-10 not ~U
-10 not ~l
-10 ok ~U
-10 omg ~U
-10 on ~T
-10 one accounts
-10 only ,
-10 only ~T
-10 pa ~l
-10 parish ~l
-10 put ~l
-10 ray light
-10 sarah ~l
-10 say sir
-10 says valid
-10 says ~T
-10 says ~l
-10 second ~l
-10 sent ~l
-10 sister ~U
-10 smith ~U
-10 so mrs
-10 st ~l
-10 still ~l
-10 sweet ~l
-10 t ~l
-10 take ~T
-10 thats ~U
-10 the polish
-10 then ~T
-10 there ~l
-10 this ~l
-10 time ~l
-10 to big
-10 to mr
-10 to the
-10 trade ~l
-10 try ~T
-10 word ~l
-10 y ~T
-10 ya ~l
-10 you are
-10 ~ ,
-10 ~ .
-10 ~ 00000
-10 ~ ?
-10 ~ a
-10 ~ and
-10 ~ anne
-10 ~ black
-10 ~ branch
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ club
-10 ~ cross
-10 ~ de
-10 ~ dog
-10 ~ earl
-10 ~ friday
-10 ~ from
-10 ~ gordon
-10 ~ green
-10 ~ group
-10 ~ hahaha
-10 ~ hands
-10 ~ hill
-10 ~ hon
-10 ~ i
-10 ~ ill
-10 ~ is
-10 ~ j
-10 ~ jr
-10 ~ just
-10 ~ lol
-10 ~ long
-10 ~ m
-10 ~ mac
-10 ~ mad
-10 ~ my
-10 ~ not
-10 ~ nurse
-10 ~ nursery
-10 ~ ok
-10 ~ only
-10 ~ p
-10 ~ parish
-10 ~ place
-10 ~ please
-10 ~ pls
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ right
-10 ~ school
-10 ~ sent
-10 ~ shop
-10 ~ sorry
-10 ~ sunday
-10 ~ surgery
-10 ~ team
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ thx
-10 ~ visa
-10 ~ w
-10 ~ will
-10 ~ with
-10 ~ xx
-10 ~ ya
-10 ~ you
-10 ~ young
-10 ~ ~T
-10 ~ ~U
-10 ~ ~l
-10 ~ ~x
-10 ~ ’
-10 ~ 、
-10 ~ です
-10 、 ~x
-1f ! TM
-1f " lL
-1f & TM
-1f & lL
-1f ( lL
-1f , TM
-1f , TT
-1f , UU
-1f , lL
-1f , lM
-1f . UU
-1f . lL
-1f . lM
-1f : lL
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
-1f april lL
-1f are lL
-1f as TM
-1f as lL
-1f as lM
-1f at TM
-1f at lL
-1f better lL
-1f big UU
-1f bless TT
-1f branch lL
-1f card TM
-1f card lM
-1f cardholder TT
-1f charge lL
-1f company UU
-1f day lL
-1f der TM
-1f do jL
-1f do lL
-1f dog lL
-1f earl lL
-1f en lL
-1f extra UU
-1f first lL
-1f for TM
-1f friends lM
-1f from lL
-1f g jL
-1f gift lL
-1f gold lL
-1f great UU
-1f hands lL
-1f holder TM
-1f i jL
-1f i lL
-1f i'm TM
-1f im lL
-1f in TM
-1f in lL
-1f is UU
-1f is jL
-1f it TM
-1f it lM
-1f its lL
-1f just lL
-1f kim lL
-1f lady lL
-1f last lM
-1f lee UU
-1f let's lL
-1f like jL
-1f like lL
-1f lily lL
-1f lol lL
-1f mac lL
-1f mary lL
-1f may lL
-1f mr TM
-1f mrs jL
-1f my lL
-1f my lM
-1f nah lL
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
-1f needed lL
-1f ni lL
-1f no jL
-1f not TM
-1f not UU
-1f not lL
-1f of TM
-1f ok UU
-1f omg UU
-1f on TM
-1f only pL
-1f or lL
-1f pa lL
-1f parish lL
-1f park lL
-1f pay lL
-1f put TM
-1f put lL
-1f ray lL
-1f read lL
-1f rose TM
-1f rose lL
-1f sarah lL
-1f say lL
-1f says TM
-1f says UM
-1f second lL
-1f see lL
-1f sent lL
-1f sir TT
-1f sister UU
-1f smith UU
-1f so TM
-1f so lL
-1f spelling lL
-1f st lL
-1f stephen lL
-1f still lL
-1f sweet lL
-1f take TM
-1f thats UM
-1f the TT
-1f the lL
-1f the lM
-1f then TM
-1f this UU
-1f this lL
-1f to TM
-1f to UU
-1f to lL
-1f trade lM
-1f try TM
-1f use UU
-1f use lL
-1f victoria lL
-1f w lL
-1f which lL
-1f will lL
-1f with TM
-1f with lL
-1f ya lL
-1f ~ 0L
-1f ~ TM
-1f ~ UM
-1f ~ UT
-1f ~ UU
-1f ~ iM
-1f ~ jL
-1f ~ lL
-1f ~ lM
-1f ~ pL
-1f ~ pM
-1f ~ xL
-1f 、 xL
-2 !
-2 &
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 0
-2 00
-2 0000
-2 :
-2 ?
-2 ^
-2 accounts
-2 address
-2 afraid
-2 ahmed
-2 am
-2 and
-2 anne
-2 as
-2 at
-2 bank
-2 barclays
-2 belongs
-2 bro
-2 by
-2 cake
-2 caps
-2 card
-2 cards
-2 carte
-2 cash
-2 change
-2 checked
-2 chip
-2 code
-2 de
-2 deliver
-2 don't
-2 dr
-2 fine
-2 for
-2 french
-2 friends
-2 from
-2 full
-2 gift
-2 go
-2 going
-2 good
-2 got
-2 happy
-2 harry
-2 has
-2 have
-2 here
-2 hiya
-2 house
-2 i
-2 i'm
-2 im
-2 in
-2 is
-2 it
-2 it's
-2 its
-2 j
-2 jo
-2 john
-2 june
-2 just
-2 k
-2 kim
-2 last
-2 like
-2 literally
-2 little
-2 lol
-2 long
-2 looks
-2 m
-2 many
-2 me
-2 meant
-2 miss
-2 more
-2 mr
-2 mrs
-2 my
-2 na
-2 name
-2 name's
-2 no
-2 not
-2 of
-2 off
-2 ok
-2 omg
-2 on
-2 one
-2 or
-2 order
-2 p
-2 parents
-2 park
-2 phone
-2 please
-2 possible
-2 printed
-2 put
-2 read
-2 say
-2 says
-2 second
-2 send
-2 she
-2 sheila
-2 shop
-2 short
-2 sir
-2 so
-2 st
-2 street
-2 t
-2 than
-2 thats
-2 the
-2 theres
-2 this
-2 though
-2 thru
-2 to
-2 two
-2 u
-2 understand
-2 use
-2 victoria
-2 visa
-2 w
-2 wait
-2 was
-2 we
-2 will
-2 with
-2 word
-2 would
-2 write
-2 wrong
-2 y
-2 yes
-2 you
-2 young
-2 your
-2 ~
-2 البطاقة
-2 이름은
0 "
0 &
0 ,
0 .
0 0
0 0000
0 00000
0 :
0 ?
0 a
0 accounts
0 again
0 ahmed
0 also
0 amy
0 an
0 and
0 anne
0 april
0 as
0 banks
0 bell
0 big
0 bill
0 black
0 bless
0 branch
0 but
0 button
0 card
0 case
0 charge
0 charity
0 club
0 comma
0 cross
0 cvv
0 d
0 data
0 daughter
0 de
0 does
0 dog
0 dont
0 dorothy
0 dr
0 e
0 earl
0 english
0 enough
0 finally
0 flowers
0 french
0 friday
0 friends
0 from
0 gift
0 go
0 god
0 gordon
0 got
0 grace
0 grant
0 great
0 green
0 group
0 ha
0 haha
0 hahaha
0 hands
0 has
0 he's
0 hello
0 hi
0 hill
0 hon
0 i
0 i'm
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jean
0 john
0 jr
0 judge
0 just
0 karen
0 kevin
0 kim
0 king
0 l
0 lane
0 leave
0 lee
0 let's
0 light
0 like
0 literally
0 little
0 lol
0 long
0 lucky
0 mac
0 mad
0 major
0 maple
0 march
0 margaret
0 maria
0 mark
0 mary
0 may
0 michael
0 mine
0 miss
0 monday
0 month
0 moon
0 more
0 mrs
0 ms
0 my
0 n
0 nah
0 name
0 names
0 no
0 not
0 now
0 nurse
0 nursery
0 office
0 one
0 only
0 or
0 p
0 pa
0 paid
0 parents
0 parish
0 park
0 pat
0 patience
0 peter
0 pls
0 polish
0 price
0 quick
0 r
0 rachel
0 ready
0 recipient
0 robert
0 s
0 said
0 sandra
0 say
0 school
0 second
0 send
0 sent
0 sheila
0 shop
0 short
0 singh
0 sir
0 smith
0 so
0 st
0 stephen
0 sunday
0 surgery
0 surname
0 sweet
0 t
0 team
0 thank
0 thanks
0 that's
0 thats
0 the
0 then
0 they
0 this
0 thomas
0 though
0 through
0 thru
0 thx
0 to
0 tom
0 trust
0 tuesday
0 typing
0 u
0 v
0 valid
0 victoria
0 visa
0 w
0 want
0 way
0 we
0 wells
0 why
0 will
0 william
0 won't
0 write
0 xx
0 ya
0 yep
0 yes
0 you
0 young
0 ~
0 ’
0 、
0 です
0 이름은
01 & co
01 ( ~
01 ) $
01 , amy
01 , and
01 , but
01 , can
01 , dont
01 , grace
01 , i'm
01 , invoice
01 , is
01 , leave
01 , noah
01 , pat
01 , will
01 , ~
01 - ~
01 . $
01 . -
01 . .
01 . ~
01 0 $
01 00 $
01 00000 $
01 ? $
01 accounts ~
01 amy not
01 an $
01 and after
01 and ~
01 anne with
01 as ~
01 bank lol
01 big ~
01 bill ~
01 black $
01 bless ~
01 button $
01 cash $
01 charity ~
01 data $
01 daughter is
01 do ~
01 dog ~
01 dont ~
01 dot ~
01 dr ~
01 easter ~
01 eh $
01 en ~
01 finally $
01 first like
01 for ~
01 friends of
01 from ~
01 go on
01 grace ~
01 grant $
01 great ~
01 hands ~
01 hon $
01 hope if
01 hospital $
01 hotel ,
01 i was
01 i ~
01 i'm ~
01 ill send
01 im not
01 in full
01 in ~
01 is all
01 is better
01 is me
01 is my
01 is out
01 is there
01 is ~
01 it says
01 it's ~
01 its my
01 its ~
01 jack ~
01 jo $
01 john $
01 john ~
01 judge ~
01 just that
01 just ~
01 k $
01 k ~
01 kevin ~
01 kim ~
01 king ~
01 la question
01 lady ~
01 leave it
01 lee $
01 light in
01 like the
01 lily ~
01 lol short
01 lucky ~
01 margaret ~
01 maria ~
01 mary ~
01 more $
01 mr ~
01 mrs ~
01 my name
01 my ~
01 na ~
01 nah ~
01 name $
01 name ~
01 not thank
01 not ~
01 nurse $
01 of ~
01 office manager
01 ok $
01 ok ?
01 ok ~
01 one $
01 only ,
01 only ~
01 pa ~
01 park ~
01 pat ~
01 patience ~
01 pls $
01 polish way
01 printed $
01 quick $
01 right ,
01 rn but
01 rn its
01 s ~
01 said ~
01 sarah ~
01 says ~
01 school is
01 second ~
01 sent ~
01 sheila ~
01 shop $
01 short $
01 smith $
01 stephen ~
01 street ~
01 surgery $
01 t $
01 t ~
01 team $
01 that $
01 the polish
01 the ~
01 thomas ~
01 thx $
01 u ~
01 visa $
01 wells ,
01 what it
01 will short
01 william ~
01 with f
01 x $
01 xx $
01 you not
01 young ,
01 ~T $
01 ~T .
01 ~T alone
01 ~T bank
01 ~T button
01 ~T hill
01 ~T in
01 ~T is
01 ~T john
01 ~T lee
01 ~T not
01 ~T please
01 ~T t
01 ~T whatever
01 ~T ~
01 ~U ,
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l $
01 ~l ,
01 ~l .
01 ~l 00
01 ~l ?
01 ~l be
01 ~l because
01 ~l card
01 ~l en
01 ~l first
01 ~l from
01 ~l guy
01 ~l hands
01 ~l hon
01 ~l i
01 ~l is
01 ~l jokes
01 ~l ni
01 ~l not
01 ~l only
01 ~l sent
01 ~l team
01 ~l the
01 ~l with
01 ~l ya
01 ~l yes
01 ~l ~
01 ~x $
01 ~x ~
01 ~x です
01 ’ ~
01 、 ~
01 です $
0f " p
0f & p
0f , p
0f . p
0f 0 0
0f 0000 0
0f 00000 0
0f : p
0f ? p
0f a i
0f a j
0f accounts l
0f also l
0f amy l
0f an l
0f and l
0f anne T
0f b j
0f bank T
0f bell l
0f big U
0f bless T
0f branch l
0f but l
0f button T
0f card l
0f charge l
0f christmas T
0f club l
0f cvv l
0f data l
0f daughter U
0f day l
0f do T
0f does l
0f dog l
0f dont l
0f dr T
0f dr U
0f dr l
0f earl l
0f enough l
0f for U
0f from l
0f gift l
0f go l
0f god l
0f got l
0f great U
0f haha l
0f hahaha l
0f hands l
0f has l
0f hon l
0f hope l
0f hospital l
0f hotel l
0f i i
0f i j
0f i'm T
0f is U
0f is l
0f its U
0f its l
0f j i
0f j j
0f john l
0f k j
0f kim l
0f king l
0f lady l
0f leave l
0f lee U
0f lee l
0f let's l
0f light l
0f lily l
0f literally l
0f little l
0f lol l
0f lord l
0f m i
0f mac l
0f mary U
0f miss U
0f month l
0f more l
0f mr T
0f mr U
0f mrs U
0f na l
0f nah l
0f no l
0f not l
0f nurse l
0f nursery l
0f o j
0f of l
0f one l
0f pa l
0f parents l
0f park l
0f pat l
0f place U
0f pls l
0f polish l
0f quick U
0f rn l
0f rose l
0f said l
0f sam l
0f sandra l
0f say l
0f second l
0f send l
0f sent l
0f singh l
0f sister U
0f so l
0f sorry l
0f st l
0f surgery l
0f sweet l
0f team l
0f that's l
0f thats l
0f the T
0f the l
0f this l
0f thomas l
0f though l
0f through l
0f thx l
0f tom l
0f trust l
0f typing l
0f w j
0f way l
0f we l
0f will l
0f won't l
0f x i
0f xx l
0f ya l
0f yep l
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
f lL
f lM
f pL
f pM
f pU
f xL
f xU
fff 0lp
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUp
fff TiT
fff TlT
fff Tlj
fff Tll
fff Tlp
fff TpT
fff Tpl
fff Tpp
fff UUU
fff UUp
fff Uip
fff Ull
fff Uxx
fff iTl
fff iTp
fff iUp
fff iiT
fff iiU
fff jTT
fff jjj
fff jjl
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
fff liU
fff lii
fff ljj
fff ljl
fff ljp
fff ll0
fff llT
fff llU
fff lli
fff llj
fff lll
fff llp
fff llx
fff lpT
fff lpj
fff lpl
fff lpp
fff lxp
fff lxx
fff pTT
fff pTU
fff pTl
fff pTp
fff pUU
fff pUi
fff pUp
fff pUx
fff piT
fff pii
fff pjj
fff pjl
fff pl0
fff plT
fff pll
fff plp
fff ppT
fff px0
fff x0p
fff xTT
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
g 00
g 0000
g 00000
g :
g ?
g a
g about
g address
g again
g ahead
g ahmed
g all
g also
g and
g any
g are
g as
g at
g b
g banks
g be
g bell
g belongs
g better
g bless
g born
g both
g branch
g but
g button
g cake
g call
g can
g card
g case
g change
g chase
g chat
g checked
g cheers
g city
g code
g correct
g d
g data
g day
g declined
g deliver
g dennis
g do
g does
g dog
g dollars
g don't
g dont
g door
g dot
g drop
g e
g ex
g f
g first
g flat
g for
g forest
g getting
g go
g god
g gonna
g good
g gordon
g got
g grace
g grant
g green
g h
g haha
g happy
g harry
g has
g have
g he's
g her
g hey
g holder
g hon
g hope
g how
g i
g i'd
g i've
g im
g in
g is
g isn't
g it
g its
g je
g jo
g joke
g just
g k
g karen
g kevin
g korean
g l
g lane
g laugh
g law
g leave
g lee
g letter
g letters
g like
g literally
g lol
g make
g mark
g may
g me
g michael
g mistake
g more
g mother
g mr
g my
g na
g name
g names
g near
g need
g not
g nothing
g number
g numbers
g nurse
g of
g off
g ok
g on
g one
g only
g or
g out
g parents
g pat
g pay
g payment
g permission
g peter
g pink
g pls
g polish
g printed
g r
g rachel
g read
g red
g robert
g royal
g s
g sandra
g says
g sheila
g short
g sir
g so
g some
g sorry
g surname
g teacher
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
g truly
g trust
g try
g twice
g u
g up
g ur
g use
g valid
g wait
g want
g we
g what
g where
g which
g who
g why
g will
g with
g won't
g word
g write
g wrong
g yep
g yes
g you
g young
g your
gg * ~
gg , can
gg , is
gg , it's
gg , its
gg , one
gg , what
gg , ~
gg , é
gg . $
gg . ~
gg 0 $
gg 0 ,
gg 00 ~
gg ? $
gg ? ?
gg ? ~
gg ^ *
gg ^ 00
gg ^ a
gg ^ ahmed
gg ^ are
gg ^ belongs
gg ^ black
gg ^ card
gg ^ do
gg ^ does
gg ^ flat
gg ^ have
gg ^ hey
gg ^ holder
gg ^ hope
gg ^ how
gg ^ i
gg ^ is
gg ^ it
gg ^ its
gg ^ just
gg ^ lol
gg ^ michael
gg ^ my
gg ^ near
gg ^ no
gg ^ not
gg ^ recipient
gg ^ sandra
gg ^ still
gg ^ the
gg ^ tom
gg ^ what
gg ^ who
gg ^ with
gg ^ write
gg ^ ~
gg a ~
gg address ,
gg ahmed $
gg an ~
gg and ~
gg are ~
gg as ~
gg at ~
gg be on
gg be under
gg be ~
gg belongs to
gg better from
gg but ~
gg button $
gg can we
gg could you
gg dennis ~
gg do u
gg do you
gg doctor says
gg dont ~
gg fine ~
gg for my
gg for ~
gg from the
gg from ~
gg go ahead
gg gold ~
gg grace ~
gg guy ,
gg have i
gg hill ~
gg i don't
gg i got
gg i just
gg i know
gg i ~
gg i'm at
gg in ,
gg is all
gg is better
gg is it
gg is my
gg is not
gg is that
gg is the
gg is this
gg is ~
gg it $
gg it has
gg it is
gg it off
gg it say
gg it twice
gg its my
gg its not
gg its the
gg its ~
gg je ~
gg jo $
gg just ~
gg last name
gg leave it
gg like a
gg like the
gg lol ~
gg mary $
gg me as
gg mill $
gg more $
gg mr ~
gg mrs ~
gg my card
gg my doctor
gg my ex
gg my name
gg my parents
gg my street
gg my ~
gg name ,
gg name is
gg name on
gg name or
gg name ~
gg near ~
gg no ,
gg no its
gg no name
gg no ~
gg not a
gg not thank
gg not ~
gg number in
gg of the
gg on it
gg on this
gg on ~
gg one $
gg one mrs
gg one name
gg one word
gg one ~
gg only ~
gg or do
gg or ~
gg other address
gg pat $
gg pays ,
gg polish way
gg printed $
gg recipient is
gg red ~
gg says mary
gg says no
gg says valid
gg sheila ~
gg still ~
gg street is
gg that's the
gg the card
gg the polish
gg the same
gg the ~
gg this is
gg through to
gg to me
gg to the
gg to ~
gg tom $
gg ur the
gg way please
gg what you
gg who do
gg with a
gg with ~
gg word ~
gg write ~
gg yes ~
gg you are
gg you have
gg you ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ 00000
gg ~ a
gg ~ and
gg ~ banks
gg ~ black
gg ~ but
gg ~ button
gg ~ by
gg ~ card
gg ~ case
gg ~ cash
gg ~ en
gg ~ for
gg ~ i
gg ~ its
gg ~ me
gg ~ mill
gg ~ name
gg ~ no
gg ~ nurse
gg ~ of
gg ~ or
gg ~ please
gg ~ so
gg ~ sunday
gg ~ then
gg ~ to
gg ~ ya
gg ~ ~
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
particle lT
particle lj
particle ll
particle pT
particle pl
s -0L
s -0U
s -iM
s -iT
s -iU
s -jL
s -jM
s -pL
s -pM
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
s dUT
s dUU
s dlL
s dlM
s eTM
s eTT
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
sss ---L
sss ---M
sss --aM
sss --cL
sss --dL
sss --eL
sss --fL
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
sss -b-M
sss -bbL
sss -bbM
sss -bcL
sss -beL
sss -beU
sss -bfL
sss -c-L
sss -c-M
sss -c-T
sss -caL
sss -caT
sss -cbL
sss -ccL
sss -ccM
sss -ccT
sss -ceL
sss -ceT
sss -cfL
sss -d-L
sss -d-T
sss -d-U
sss -daL
sss -daU
sss -dcL
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -dfL
sss -dfT
sss -e-L
sss -e-M
sss -e-T
sss -e-U
sss -eaM
sss -ebL
sss -ecL
sss -ecM
sss -edL
sss -eeL
sss -eeM
sss -eeT
sss -efL
sss -efM
sss -f-L
sss -f-M
sss -f-T
sss -f-U
sss -faL
sss -faM
sss -fbL
sss -fbM
sss -fbT
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -fdT
sss -feL
sss -ffL
sss -ffM
sss a-aL
sss a-dM
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aa-U
sss aaaL
sss aabL
sss aadL
sss aaeL
sss ab-L
sss abaU
sss abbL
sss abbM
sss abbT
sss abcL
sss abcM
sss abdL
sss abdM
sss ac-L
sss ac-M
sss acaL
sss acaU
sss accL
sss accM
sss aceL
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adcL
sss adfL
sss adfM
sss adfU
sss ae-L
sss ae-M
sss aedL
sss aefL
sss af-M
sss af-T
sss afaL
sss afaM
sss afbM
sss afcL
sss afcM
sss afdL
sss afdM
sss afeL
sss affL
sss b-aL
sss b-bL
sss ba-L
sss ba-M
sss baaL
sss baaM
sss babM
sss bacL
sss badM
sss baeM
sss bafL
sss bbaM
sss bbbM
sss bbbT
sss bbcL
sss bbcM
sss bbfL
sss bbfU
sss bc-M
sss bcaL
sss bcaU
sss bcbL
sss bccL
sss bcdM
sss bceT
sss bd-L
sss bd-M
sss bdaM
sss bddL
sss bdeL
sss bdeM
sss be-L
sss be-M
sss be-T
sss bebM
sss becL
sss beeL
sss befL
sss befM
sss bf-M
sss bfaM
sss bfbL
sss bfeM
sss bffL
sss c--L
sss c--M
sss c-aL
sss c-cL
sss c-dL
sss c-eL
sss c-fL
sss c-fM
sss ca-M
sss caaL
sss caaU
sss cabL
sss cabM
sss cacL
sss cb-L
sss cb-M
sss cbaL
sss cbaM
sss cbbM
sss cbcL
sss cbdL
sss cc-L
sss cc-M
sss ccbL
sss cccL
sss cceL
sss cceM
sss ccfL
sss cd-L
sss cd-T
sss cdbL
sss cddM
sss cdeL
sss cdfL
sss cdfU
sss ce-U
sss cecL
sss ceeL
sss cefL
sss cefM
sss cf-L
sss cf-M
sss cfaL
sss cfaM
sss cfcL
sss cfcU
sss cfdL
sss cfdU
sss cfeL
sss cffL
sss cffU
sss d--L
sss d-aL
sss d-cM
sss d-dM
sss d-eL
sss da-L
sss da-M
sss daaL
sss daaU
sss dabL
sss db-L
sss db-T
sss dbaL
sss dbbM
sss dc-L
sss dceU
sss dd-L
sss dd-M
sss ddaL
sss ddaM
sss ddbL
sss dddU
sss ddfL
sss ddfM
sss de-L
sss dedL
sss dedM
sss defL
sss df-L
sss df-M
sss dfaL
sss dfbL
sss dfcL
sss dfcM
sss dfdL
sss dfeL
sss dffL
sss e--L
sss e-aL
sss e-cL
sss e-dL
sss e-fL
sss e-fM
sss ea-L
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacL
sss eacT
sss eaeL
sss eb-M
sss eb-T
sss ebaL
sss ebaM
sss ebaU
sss ebbL
sss ebcL
sss ec-L
sss ec-M
sss eccL
sss ed-L
sss ed-U
sss edaM
sss edbL
sss edbM
sss edcL
sss eddM
sss edfM
sss ee-M
sss eeaL
sss eefL
sss ef-L
sss ef-M
sss efdL
sss effL
sss f--L
sss f-aL
sss f-aM
sss f-bL
sss f-bM
sss f-fL
sss f-fM
sss fa-L
sss faaL
sss faaM
sss faaU
sss facL
sss facM
sss fadM
sss faeL
sss fb-U
sss fbaL
sss fbbL
sss fbdL
sss fbdM
sss fbeL
sss fbfL
sss fc-L
sss fc-M
sss fc-U
sss fcaL
sss fcfL
sss fcfU
sss fd-L
sss fd-M
sss fdaL
sss fdeM
sss fdfU
sss fe-L
sss fe-M
sss febL
sss febM
sss fecL
sss fedL
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ff-U
sss ffaL
sss ffcL
sss ffcM
sss ffdL
sss ffdT
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
2`3]
0\1g
2c
2f
1c3W
0c
2^
3c
0a2Z3a
1^3`
3h
0`3^
3`
3a
2a
0^1b2`
3^
1a
3X
1^3c
1d
3b
0`1\
0\1`
1`
1W2V
0`
0`
0`
3a
0^
3a
3b
2`
0^3d
2^
0^3a
0a
2a
1c
0`
3X
2a
3`
2]
2\
3a
2a
3o
2c
1`
3b
0a3^
1k
3[
1`
0^
0a3^
0^
2b
1c
0^2b
0X
2X
2b3]
2g
2a
0c
2a
0^
3`
3f
1`
0Z1`3a
1e
0b
2d3[
1e
2b
2c
3`
0]3a
1]2Y3`
1h3^
3`
0b
0`
1b
2g
0`
0`
3a
1a
0`
0`
0^
1f
1\
1b
0^2b3d
1k
1Y3b
0]1`
0^
1]2a3`
0`2]3^
2`
0^
0`1a2]
1Y3c
3j
1a
0^3d
3e
2c
1]2i
0l
0^1d
1c
0a
0^2c
0]2`
2Z
1j
0`3Z
1^2[
0`
0`1^
0`
2i
0d
0^
0]
2a
3b
2c
2h
2b
2e
1]3a
1c2^3]
2`
3^
0^
2`
1`2Q
2a
1e2W
0`
2c
1c2`
1^3b
1`
1\2c
1[2`
3`
0^
2h
1a2\
3d
0e2]
0m
0a
2X
1l
1Z2Z
0a
1[2`3`
1[3d
3`
1g
0]1b2^3`
0^1a
2^
1^
2a
1]2L3c
2a
0]
0`
1e
2d
3r
2`
1d
2`
2M3a
1p
3e
2d
1]
0^1e
0\
2f
2]3a
2e
0U2c
1`2a
3`
3]
0^1f2g3^
0a
0`
3k
3`
1`
3c
1b2V
0`
2c3W
3a
1Y
0a
2a
1f2R
3d
0Z2c
3^
0d3^
0c
1a
0c2u
1k
0a1`2a3`
0]3a
2m
1`
1j
1n
0\1c3b
0h1d
0c1L2]
2c
1`
0`1R2c3^
2e
2o
1a
0c
0c1W
2h
2e
3f
1d
2`
0Z2`
2g
3b
1c
0e
1c
1m
2a
2g
0Z
1]2l
2d
2a
2a
2a
2b
0b
1c
0`1X2`
2o
0[
2`
0a1P3`
2b
0a
2g
0b
0`
2`
3d
2i
2`
0`
1c
1j
0Q2g
0`
1d3g
0`1Y
0`1c
0`
0`
1m
1i
2l
2e
2l
2a
2e
1l
2b
0f
2e
2`
0g
2b
2g
0Y2b
0b
0[
3`
2`
3e
1h
0]
2c
2i
2d
0]3b
2`
2r
2h
2b
2f
0`
1q
2g
1b
1^
0a1T2b
2e
0`
1a
1f
1z
1g
3`
1`
0`1]3a
2f
0n3m
0`2]
1Z2d
1e2]
0h
1`
1Z
0`
1i
1V
2e
2b
0`
2c
2e
0i
2h
1k
1b
2c
0V1a
1`
2n
2a
0\1m
2`
1f
2a
1]
3c
1m2]
1`
0`2e
2c
1c
2`
0]
1g
2a
0b
1U
0a
1B3`
1b3a
0^1`
0d
3a
2f
1d
2h
3d
1c
1b
0b
0`
3^
1g
2`
0`
0`
0[1c
2b
1j
0d
2`
0^3b
0g
0]1S2a3c
2g
3a
1n
2c
1`
2c
3`
0`
3a
2u
0d3^
0`
2e
0d
1^2`3^
2b
1b
0^1d3`
2d
1c
0\
0\2b
0]1c
0]1`
1e
1b
1`
0a
0a
1a
1a
0\1c
1b
0]1e
1d
0`
0^1`
0^1`
1v
1b
0`
0b
0h
0o
0a
0`1^
2c
0`
2c
0f
1`
0`
0d
2b
2a
0c
0`
1`
2d
1h
0[1c
1a
1b
2d
2`
2c
3a
2]
2`
0e
0`
2`
0a3`
0`
2a
2b
0f
1d
0e
1e
0f1^
0`
0b3`
0`
0`
0^3a
1\
1c
3e
0a
1a
1a
0t
2a
1j
3c
2b
2a
2`
2f
2`
1a
1`
2\
1]
0g3`
2b
1a
1e
2a
0b
3`
0d
0f3c
1f
1`
0a
1f
3b
1d
2b
2c
1f
2`
2`
1`
0a
0b1^
0^1b
2e
2`
2a
3c
0b1]
0a
1d
2`
2a
1a
0`
3`
1c
1b
1h
1`
1b
0a
0Z
2f
1`
1]
2d
1`
0`
0`2[3a
3a
3p
0a
3^
2]3`
3b
2g
2e
2b
2Q
2d
2j
2d
2a
2`
2`
2e
3f
2d
2`
2i
3`
2a
2a
3a
2W3e
3d
0k3k
2`
2o
3e
0e3j
2h
2b
2a
2b
1l3`
0`3d
2a
2b
3f
3r
2b
2g
2`
0b
3i
2i
2c
2i
3c
2d
2a
2f
3a
2c
2c
2b
3p
3j
0Z3r
3d
3c
0`2[
3W
3d
3d
0c
2a
2c
0`1`3Z
1a2^3U
0a1a3Z
0]1^2f
2d
3d
3`
3a
1`
0^
0h
2o
2c
0X1c2a
0e
0a1Z2f
1]2f
0b1Z
3`
2`
1i
1b
1c
1c
0d1`
1a
1`
0b1d
0a
0`1`
0`
2b
0a
0l1^
2b
3^
2e
0`
0a1^
1b3]
3e
0`
3a
0`
2b
0^2`
3`
0Z1e
0e
1d
0`
1i
3c
2d
0`
2a
2b
2e
0n
0`
0^
0`
2`
0`3`
2b
2b
0`
2a
2b
1b
2b
0b
1a
0b1^
0b
0`1Z
1c
1b
0^1a
3`
1d
3d
2`
2f
0`
2a
0a
0`3^
0^
2`
0]1g
2a
2g
2h
0`2^
2b
0d
3d
1c
1`
0a
1e
1e
1`
2f
3`
0b3e
0a
0b
2b
1e
1`
0d
3`
0b
2b
2c
3a
0a
0a
0^1k
2v
1`
2`
0^
2`
1i
0g1X
1c
2a
3Z
2`
2`
2b
3c
1a
0b
1`
2g
2a
1`
2`
1a
0`
0^2`
0`1]
0^
1d
0o
1a
0d1Z
1`
1`
2d
1`
1a
0a
2a
0c
0c
2h
0b
1a
1`
0^3i
1h2a3V
3W
1c
0^3b
2d3Q
0^2g3^
1^3`
1Z3`
3a
0`2^3`
1]2`
3a
0W1`2`
2b
2f3[
0^1]2d3`
0Z
0[2f
2e
0i
0g
0^2b
2c
0]
0g1a2Z3V
2a
0r
1`
2b
1U
2i
3d
1W2`
0m2V
1U3d
0c
0Z1s
1`
2]
0c
1`
0^1g2d3^
0a
0m
0^1`
1e
0^
1e
0h
0m
0f
0e
2a
2b
2\3b
3g
2e
0b2X
0\
2o
0[
0`
0`
3]
0c
0`
2a3^
1^
1a
1e
2a
2X
0a1`
1b2[
0^2[
0`3^
1`
2`
0]1d3]
2b
0c
3c
3a
0g2]
3f
3p
0`1W
3a
0\1e
2\
2c
3`
1b
3a
3`
2`3^
2`
2b
0f
0e2m
2k
0`2L
3b
1c3^
2`
0`2X
0a1e3h
1`
0f1X
2c
2a
2\
0c
2[3e
1W
2d
3a
0[
0k
1]
0b
0^2b
0`1V
0]
0g1\
0`1^
2c
3`
0`3\
0]
1S
1j
0^
2a3Z
3\
0b1^
2\
1l
0^1b
0`1]2e
0^
0`
3`
3\
0g
3`
0`
0d
2d
3h
1`
0a
0[
2\3`
3^
2^3`
1X2[3`
1`
2a
1\2`3Z
0b
0g2^
3`
0`1V2Z3b
2`
0e
0^1V3e
1k
3~
3a
2g
0`2\3a
0d2Z3c
0c
3b
0a3c
0`
0`3a
0`1X
1`
0`
0W
3a
0X2b
1`3[
2^3`
3`
0]1e
0a2\
2v
2b3^
1a
0Z1f
2d
1`
2e
0b
0^2a
0`1[2Z
2d
0a
1a
2i
3b
2c
0`
0^
0a
2b
3U
3`
2`
3b
1`
1e
2]
0^
0^
3e
3`
2d
2`
2`
1a
3`
1a
0`
3`
0]2b
0b
0^2b
0T1b
1a
2d
2i
0b
0b
3`
2a
0b
0`
0a
0l
2b3[
3`
0`2\
0l3c
0c3f
0`
0h
0`3a
2c3^
0^1f
1a
0\1a2b3Y
2i3Z
0[1`
0b3`
1e
1a
0\1`
0S1`2g
0[
2b
0`
0X1d
0a
2`
3`
3`
2e
0a3a
2a
0]1b
2a
2a
0[
0]
0X2`
1f
1a
1q
0Y1b
2`
1h
0`
1g
2a
0a3^
2b
0^
1`
0Y1e
3`
2b
0c
0`
0`
2]3a
3a
0`
2`
2b
1`
0`
3c
2^
2e3^
0\1a
0a
3a
2f
0Y2d
0Z1`2`
0]1d
0\1a
3a
3`
2g
2b
2a
1e
2o
2d
1k
0]
0h
0^1a
0i
2k
1a
3b
0^2a
1`
2c
2b
0Y2d
0\1`
2e
0b
0\
1b
0P
2b
0c
0\
2d
2a
3b
3d
3a
3a
1`2\3`
0a
3b
0e
1b2d
3b
0`
0d
3c
0`
1b
2t
0Y
0`
1a
2a
0b
1`
0k
2^
0`
0\
0`
0U2a
0`
1c3]
1a
0`
0c
3`
0c
3a
3d
2`
0^2n
0^1h2g3R
2d
3d
3`
0a
0`
2j
2c
2a
3`
0`
0b
3a
2a
3d
3`
0b3^
0b
2`
2b
0k
0j2v3d
2`
0`
2`
3e
2m3`
0`
0`
3`
0a
1`
2e
2a
3`
0`2i
3d
0m
2c
0^1a
0\1c
2`
1b
0]2a
2`
1a
0`
2c
0[1b
2`
3a
1`
1`
1`
3`
0c
3`
2a
2f
1a
3b
3e
0Z1q
2c
1b
2a
3`
2`
2f
2`
3i
2a
0r
3d
3h
3`
0`
3i
0`
3e
3i
0`
0]3f
0n
0]3c
0f
3a
0l
0^1`
1e
2b
1f
1a
3g
0g3g
2`
0\1c
1j
1c
0^1b
0`
1c
0a3^
2a
2`
3m
1`
3l
0]1b
1g
1b
2e
0\
0a1[
0`1^
0d
0[1a3a
0a
0a
3e
0f
3`
0a3h
2`
2d
1`
0`
3g
0d
0`
3m
0a
1a
0^
2b
0^1g
3`
3`
0^3b
2c
3j
3b
2g
2b
3`
1n
0c
2e
1c
2a
1a
2e
2c
2`
1e
2f
2b
2`
2a
2b
3`
3a
0]1b
1a
3d
1g
0a
1a
3`
1j
1f
3`
3`
3`
2m
1a
0c1a2[
0[1b
1`
0`
1`
1]
0e2]
0a2]
0b
1k
2W
0`
1b
3a
0a2]3c
1`2]
3a
0`2]
2\
0a
0`2[3^
2]
1b2^
3m
0c2^
1`
2`
3k
0b
2g
1i
3r
1c
2a
2d
1h3^
3a
1b
1^3e
1c
1`
2c
2c
0^
0d
0a
0`1`2\3d
1a2]
2[3c
1h
2d
3d
3`
3a
2g
0`2\3a
0d2Z3c
0c
3b
0a3c
0`
0`3a
2c
0`1^2]
1e
3a
0U2c
3W
2^3`
3b
3`
0`
0^
1b
0^1`
2c
0`
0]2a
0`
0a
0c
2f
0`
0a
2c
2m3]
2f
3`
2`
3`
0c
0\1g
0\1`
0]
3e
2b
3a
1`
0`
3`
0b
0^1a
0b
3`
2a
0`
3`
0^
2h
2`
0d
0`
3b
3f
0a3c
3a
0`
1a
2b
0S2d
1b
0]
0R2d
1b
0`
1f
2a
0a
2`
1`
3`
2g
0`3`
0]
2b
2`
1`
1e
0a3^
0^
1]
1o
0^1b
0b
0c
3c
3`
0\2`
2e
0c2Q
2e
0`
0Z1`
3a
2h
0V1b2a
2`
3a
3`
2c
3^
0\
0b
1e
0^1c
0`
1c
3b
2a
2`
0Y1d
0`2\
3b
0[1l
2c
0V
2b
3`
3a
0^1c
3`
0`
2a
3b
0`
3`
0[1g
2i
0`
2]
0[
0`
3]
0`
3`
3`
0c
3a
0`1`
0]1d2a3[
0b
0^1d2`3[
0^1l3U
2d
3d
3`
0a
0`1^2`3b
0n3m
0d3a
0k3m
0a3j
0o3h
0b
0b
1d2a3Y
2`3S
0Z1b2c3]
1a2^
0[1`2`
0\2`
0[
3`
3`
0a1`3a
0b1R2X3c
0a2]3`
0`3b
0d3a
0^1e2^
1b
3Z
0`1Y2e
2g
0e2c3\
0a1S2b3U
1d
2d
2j
2k3^
3`
2N3`
0`2E3a
2a3`
2P3`
3f
1^
2b3^
2d3[
1r
1i
2b
2m
2i3[
2d
2m
1k
0`2b
2k
2e
3`
0c2k3^
2p
0d
0T1c2W3f
0^1a
1d
0]3`
1k
1e
1c
1k
0[1c2W3c
1^3`
3a
2^3g
0c2e3a
0c
0a
0^2\3a
2^3`
0`1^2b
0f
0f
0`
0`2`3`
0a
3y
1s3c
0`1f2S
0b1[
1c2U
1g3\
1i2Y
0X
1n2[
0d
1b
1m
1n
0`3]
1h
0b1[
1d2R3]
1e2[3Y
0`
1e
3`
1n
1z3~
1x2R3q
1|
3k
0e2d
1^2`
0\
1c
1c
0d1`
1a
1`
0b1d
0a
0`1`
3k
0^3d
0^3e
3c
3`
0Z3m
0a
3f
0^3d
3l
3c
0`3`
0`
0`
0`3^
0`
3a
3a
0]3e
3`
0d
0c
3d
0b3^
3f
3e
0`
3f
3g
0a3^
3`
3i
3c
3`
0]3i
0^3`
0d3]
0f3^
0b
3b
3d
3b
0^3d
0d3^
3`
3`
3a
0`
0^3b
3b
0b
3`
0b
0g
0^3c
0c3^
0`
0d3^
0d
0g3^
3a
0`
0\3g
0`
3g
0g3\
3b
3a
0a3^
0b
0`
0a3^
0`
0^3d
0`
0g
3b
0`
3a
0^3f
3`
3`
3b
0g3]
0`
0`
0b
0`
3b
0`
3j
3`
3`
0a
0c3`
0b
0d3^
3c
0`
0`3a
0`
0a3b
0^3i
0c3[
3h
3c
0^3d
3g
3n
3a
3`
3k
3b
3b
3c
0a
3a
3a
3a
3b
3i
3e
0`
3c
3a
0`3`
3k
3`
3`
0]3e
0`
0b3`
0^3c
3k
3h
0m
3b
0`
3a
0`3]
0c
3`
3`
0d
3d
3`
3b
3c
0a
0c3^
0\3e
3h
0a
0b3^
3b
3k
0`
3b
0^3d
3e
3d
3m
3a
0`
3b
0c3^
3`
3a
0`3c
3c
0\3m
3`
3g
0`
3a
3l
0^
0^3`
0]3d
0b3d
3b
0]3d
3b
0a
3i
0a
3b
0a
0]3b
3f
0^3g
0^3d
0e3^
0c3^
0a
3d
0a
0`
0c3]
0`
0a
0d3^
0b3^
0h3]
0f
0`3^
3`
0`
3c
0`
0b
3e
3e
0`3`
3i
0`
3e
0h
0a3^
3k
3`
0o3U
0b
0`3c
0c3^
0d3^
3`
0a
0f
0a
0i3^
3c
0^3f
3e
0e
0e3]
3f
0`
0]3b
0c
0f3^
0c3^
0e3]
0d
0`
0`
3i
0]3d
0d
0a3^
0e3^
0d
0d3^
3d
3^
3d
0e
0e
0a
0e
0i
3l
3g
0d3]
3c
0g3\
0c3^
3d
0e3\
0b3d
0a3^
0a3]
3j
0c
0e3]
0`
0c
0d3^
0p
3l
3a
3g
0`
3d
0\3a
0a
3`
3b
0c3^
0`
0g
3`
3`
0`3^
0g3^
3`
0b
0`
0a
3a
3a
0`
0`
0a
0`
0^3f
3`
0a3^
0e
0d
0]3b
0a3^
0e3^
3d
0`
0c3]
3c
0i3]
3c
0`
3c
3b
0c3]
0d3^
3a
3`
0e3]
0f3^
3h
0n3[
3f
0^3d
3a
0i3Z
0`
3`
3d
3c
3`
3c
0\3h
0d3\
0a
0d3^
0c
0e3Z
3^
0^3b
0e3Y
3d
3^
0^3c
0a3^
0b3]
0^3c
0b
0h
0d3[
0a
0h
0^
3`
0\
0]3a
0d3^
0^3c
0\3e
0a
0a3^
0`
3a
3g
0a
3`
0^3a
0c
0a
3f
3`
3`
3a
0i
0`
3e
3^
0`
3`
3`
0g
3`
3`
3`
0a
0`
3`
0`
0^3b
3a
0a
3q
0`
3`
3`
0`
3e
0`3^
3e
3`
3c
0`
0`3^
0h3]
0f3u
3`
0n3T
0]3b
0b
0^3b
3a
3`
3c
3c
0`3^
0^3e
3d
3d
0b3]
0f3^
3`
0Y3e
0`
3d
3`
3`
3b
0c
0`3^
0`
3`
3c
0\3d
0`
0c
0`3i
0m
0`2c3^
0`1`
2`
2m
3]
0a2h3^
0b3^
2W3d
0]1`2g
2b
2]
2o
0a
1]
1o
0]1h
0b
0b
0[1`2`
0\2`
0[
3`
3`
0a2]3`
0`3b
0d3a
0e1^
0`1Z
0d1W
0b1T2[
0a1P2Y3a
0b2W3a
0e
0a1U
1[3a
0b1X3`
0`2Y3a
1[2^
0b
2c
3^
2^
0`2\
1`2^3^
0^1b
0g
0^1`3`
0^1d2d
0Y2`
0^1c2`
0^1d
0[1c
0Y1g2b3\
0U2b3`
3m
0]1b3`
0\1`2b
0^1a
1i
0Z1f3]
0X1g3X
0[1e2a
0^1g
2`
0d
2a
2`3\
0c
0c1]
0e1Z
1d2g3^
0`
1d
1`
3\
0[1i
1g
1`
0d1]
0c1^
1g
0a
3`
0^
0a
1`
1`
1^
2]
2]
0c
0`1b3^
0c
2k3]
1b
0\
0e1Y
0`1]
0^1b
1b
0]1a3[
1f
0`
1b2d3Z
0^
0`1^
0b
0^1c
1W
1`
0b
1a
0`
2b
0^
0^1`
1a
1^
0]1c
0]
0a1V2`
0h
1]
1a
2e
1c
3Y
2\
0\1d
2^
2e
2`3^
1^
0^1a
0a1^
1`2Z
0e1]
1V
0`1\3j
1`
1a
0f1Y
0b1]2\
0]
0d
0h
0b
1W2e
0a3\
0`
3[
0`
3]
2b3Z
0a
0d
2a
1^2h
0`
0]2e
0^2e
0^
0c
1`
3\
0a
0`
1[2a
1\
0a
1a
2^
0c3^
0]2n
0`
0^2f
1b
0b
1g
0]3a
3b
1a
1c
3e
2`
1]2`
0d
0^1b3`
1b
0Y
1j
1^
1g
1g
3a
0^
0`2f3]
2c
1Z2c
3^
0c3]
3^
0a
0^
0a
3Z
3a
2e
2c
1P
1U2h
0b
0^
0g3^
0^1h
1^2f
1e
1h
0`
2b
0]1o
1^
1e
3k
0^
0^2f
1`2^
0a
0a1R
0b
1c
1d
1c
1f
1S
3p
1\
1f
3`
3c
3c
0`3^
0`2b3\
2c
0\
3b
3`
0`
2U3g
0c3^
3T
1a
0^2]3`
0b
2Z3b
0^
0`3]
0]1d
1d
0^2d
0b
2^
1a2X
1]3g
0b
0j1^
2`
2c
0U1d
0c1]
1n
2a
1b
2\3m
1b
1c
0[1g
2]
0[2a3]
0`1\
1Z
1\
1h
1a
1c
0e
0b1^
1e2[
1c
0e
3b
0b
3a
2i
2b3]
3b
2\
0\
2`
0[
0d2\
3^
3`
3b
1d
1d
2\
1\2e
0e
2a
1c
1d2X
2e
2c
1c2^
0\
2]
0^1b3]
2a
3d
2d
1a
0a
2^
1e
2^
2a
2U3`
3^
2f
2a
0b
2^
0c2\
3e
0f
0e2T
2b
2a
3a
0`2\
0f2^
0a
2U
2\
3e
0d
2]
0[2`
0b
3a
2]3b
0Z1d
2f
0`
2]3c
3a
2c
2m
2b
1a
2^3d
2`
1b
2c
2]3`
2Z3g
0a
3h
3`
3c
2d
0V3`
0[3a
0c
2U3`
2\3e
0b
0e
3a
2`
2[3c
3c
3l
3o
0d
0o2[
0Y3c
2a
2`
0^3c
0e2^
0g
0`2]
2`
3f
1p2Z
1l2^
0c2^
0\3e
2f
0d
0g2^
1`
0b1Z2[3v
0`2^
0^2a
0^2i
2a
2`
1]2b
0b
2g
0m2[
0h1[2Y3d
1c2]
""".strip("\n")
