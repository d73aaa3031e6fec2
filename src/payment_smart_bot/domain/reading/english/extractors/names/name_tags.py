"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "114b0b4c31220e2537584d8f19effc2e"
WORDS: Final = """
a
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
alexa
all
allowed
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
armenian
army
arrived
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
balance
bank
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
beginning
behalf
behind
being
believe
bell
belongs
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
campsite
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
cats
cause
ceo
chance
change
changed
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
chief
child
chinese
chip
chocolate
chris
christening
christian
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
color
come
comes
coming
comma
commbank
company
company's
complete
complicated
computer
con
conditions
confirm
confirmation
confirmed
confirming
confused
congratulations
continue
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
couldn't
count
counter
country
course
cousin
cover
covered
covers
credit
cross
currency
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
daughter
daughter's
dave
day
days
de
dear
debit
declined
delete
deliver
delivery
dennis
dentist
deposit
der
desk
details
deutsch
dey
dictating
did
didn't
didnt
different
digit
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
dogs
doing
dokey
dollars
don
don't
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
drive
driver
driving
drop
dropped
dutch
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
else
elsewhere
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
fan
far
fargo
fast
fat
father
fee
feel
fees
few
field
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
football
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
français
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
grabbed
grace
grand
granddaughter
grandma
grandpa
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
hai
half
hand
hands
hang
happen
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
hip
hippies
his
hit
hiya
hmm
hola
hold
holder
holding
holiday
home
honest
honestly
hope
hospital
hotel
hour
house
how
hsbc
hubby
human
hun
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
information
initial
initials
innit
instead
insufficient
insurance
interest
internet
into
invalid
invoice
invoices
irish
is
isn't
isnt
issue
it
it's
its
itself
ive
j
jack
je
jean
jest
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
keeps
kennel
kept
kevin
keyboard
keys
kia
kid
kidding
kids
kim
kind
kindly
king
kitchen
knew
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
laugh
law
leave
lee
leeds
left
legal
legally
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
lived
liz
lloyds
lmao
lock
locked
logged
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
meeting
member
memory
merci
mess
message
messages
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
mistake
mister
mixed
mom
moment
moms
mon
monday
money
month
months
monzo
mooring
moose
more
morning
mother
mothers
motors
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
naam
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
noticed
now
number
number's
numbers
nurse
nuts
o
obviously
of
off
offered
office
oh
ok
okafor
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
pain
parents
paris
parish
park
part
partners
party
pass
passed
passport
password
paste
pastor
pat
patience
patient
pay
payer
paying
payment
paypal
pays
people
per
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
pic
pick
picked
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
plenty
pls
po
point
polish
possible
post
postcode
pounds
practice
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
privacy
private
prob
probably
problem
proceed
promo
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
received
reception
recipient
reckon
red
reference
refund
refused
regards
registered
rejected
relation
remember
remove
rent
reply
required
rest
retired
returned
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
rupay
rush
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
say
saying
says
scam
school
scottish
scrap
scratched
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
seen
sell
send
senior
sense
sent
seriously
service
set
settle
shall
share
she
she's
sheila
shes
shipping
shoot
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
sideways
sign
signature
signed
silent
silly
silver
simple
since
sing
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
sons
soon
sooner
sorry
sort
sound
sounds
soz
space
spanish
speak
speaking
speaks
spell
spelled
spelling
spelt
split
spoke
st
staff
stage
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
strange
street
strike
strip
stripe
stuck
student
stuff
such
summary
sunday
support
suppose
supposed
sur
sure
surely
surgery
surname
surnames
swap
swapped
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
telephone
tell
telling
tells
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
they've
thing
things
think
thinking
third
this
tho
thomas
those
though
thought
three
through
thru
thursday
thx
tick
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
transaction
transfer
treasurer
treat
truck
true
truly
trust
try
trying
ts
tuesday
turn
turned
twenty
twice
two
ty
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
virtual
visa
voice
voucher
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
weather
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
why's
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
woman
won't
wont
word
words
work
worked
working
works
worn
worries
worth
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
z
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
    (0, 0): 7.39,
    (0, 1): 4.57,
    (1, 2): 7.38,
    (1, 3): 3.17,
    (2, 2): 6.03,
    (2, 3): 4.79,
    (3, 3): 7.18,
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
+1 00000
+1 ?
+1 a
+1 after
+1 again
+1 also
+1 amy
+1 and
+1 auf
+1 b
+1 back
+1 bank
+1 banks
+1 born
+1 but
+1 button
+1 c
+1 can
+1 card
+1 case
+1 chance
+1 child
+1 con
+1 d
+1 do
+1 does
+1 dont
+1 e
+1 enough
+1 everything
+1 f
+1 field
+1 from
+1 god
+1 grace
+1 hands
+1 hehe
+1 here
+1 i'm
+1 if
+1 invoice
+1 is
+1 it
+1 it's
+1 its
+1 j
+1 jokes
+1 know
+1 laugh
+1 lee
+1 ltd
+1 manager
+1 may
+1 minutes
+1 my
+1 need
+1 ni
+1 no
+1 noah
+1 not
+1 now
+1 nurse
+1 o
+1 of
+1 office
+1 okafor
+1 on
+1 one
+1 only
+1 or
+1 paid
+1 park
+1 pat
+1 pay
+1 payer
+1 polish
+1 problem
+1 r
+1 right
+1 s
+1 said
+1 send
+1 sent
+1 short
+1 singh
+1 smith
+1 so
+1 sorry
+1 stopped
+1 street
+1 team
+1 thank
+1 that
+1 thats
+1 the
+1 then
+1 there
+1 there's
+1 they
+1 this
+1 thx
+1 til
+1 trust
+1 u
+1 under
+1 up
+1 v
+1 wants
+1 was
+1 wells
+1 which
+1 white
+1 will
+1 yes
+1 you
+1 young
+1 ~
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
+2 deutsch
+2 dj
+2 does
+2 dont
+2 english
+2 exactly
+2 exp
+2 father
+2 first
+2 friend
+2 full
+2 god
+2 haha
+2 hehe
+2 here
+2 how
+2 husband
+2 i
+2 i'm
+2 if
+2 in
+2 is
+2 it
+2 it's
+2 its
+2 joke
+2 june
+2 just
+2 lee
+2 lemme
+2 let's
+2 letters
+2 lol
+2 ltd
+2 mate
+2 me
+2 minutes
+2 my
+2 name
+2 need
+2 new
+2 no
+2 not
+2 o
+2 of
+2 office
+2 ok
+2 okafor
+2 on
+2 one
+2 park
+2 payer
+2 please
+2 polish
+2 printed
+2 r
+2 right
+2 s
+2 security
+2 see
+2 short
+2 so
+2 sorry
+2 speaking
+2 stopped
+2 sure
+2 swear
+2 team
+2 thank
+2 thanks
+2 that
+2 that's
+2 thats
+2 the
+2 them
+2 there
+2 there's
+2 think
+2 through
+2 together
+2 um
+2 under
+2 us
+2 w
+2 wants
+2 way
+2 we
+2 welcome
+2 what
+2 x
+2 yes
+2 you
+2 ~
+2 です
-1 !
-1 "
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 0
-1 00
-1 000
-1 0000
-1 00000
-1 :
-1 ?
-1 ^
-1 a
-1 amex
-1 an
-1 and
-1 anne
-1 anyway
-1 april
-1 as
-1 at
-1 auf
-1 auntie
-1 b
-1 bakery
-1 bank
-1 be
-1 big
-1 bin
-1 bless
-1 bob
-1 branch
-1 but
-1 by
-1 card
-1 cardholder
-1 cards
-1 chance
-1 charity
-1 child
-1 christian
-1 christmas
-1 city
-1 company
-1 d
-1 de
-1 der
-1 deutsch
-1 dog
-1 dont
-1 dorothy
-1 doyle
-1 dr
-1 earl
-1 en
-1 fake
-1 first
-1 for
-1 frank
-1 french
-1 friend
-1 from
-1 g
-1 gift
-1 got
-1 grace
-1 grant
-1 great
-1 guess
-1 h
-1 hands
-1 harry
-1 has
-1 here
-1 hi
-1 hola
-1 holder
-1 hope
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
-1 judge
-1 june
-1 just
-1 k
-1 karen
-1 kim
-1 know
-1 l
-1 la
-1 lane
-1 letters
-1 light
-1 like
-1 lily
-1 line
-1 little
-1 lol
-1 long
-1 lucky
-1 m
-1 ma
-1 mac
-1 man
-1 march
-1 maria
-1 mark
-1 mary
-1 may
-1 means
-1 mon
-1 mr
-1 mr.
-1 mrs
-1 ms
-1 my
-1 na
-1 naam
-1 name
-1 name's
-1 names
-1 need
-1 needed
-1 no
-1 noah
-1 not
-1 now
-1 o
-1 of
-1 office
-1 ok
-1 omg
-1 on
-1 one
-1 only
-1 or
-1 p
-1 pa
-1 parish
-1 patience
-1 peter
-1 polish
-1 printed
-1 pronounced
-1 put
-1 r
-1 rachel
-1 ray
-1 read
-1 red
-1 robert
-1 s
-1 sandra
-1 say
-1 says
-1 see
-1 shes
-1 singh
-1 sister
-1 so
-1 spelling
-1 st
-1 starts
-1 still
-1 sunday
-1 surname
-1 t
-1 take
-1 tarjeta
-1 than
-1 thank
-1 that
-1 the
-1 then
-1 there
-1 theres
-1 this
-1 thomas
-1 through
-1 trade
-1 try
-1 tuesday
-1 two
-1 ty
-1 u
-1 under
-1 use
-1 valid
-1 victoria
-1 w
-1 we
-1 will
-1 would
-1 write
-1 wrong
-1 y
-1 yes
-1 you
-1 your
-1 ~
-1 ’
-1 이름은
-10 ( ~l
-10 , amy
-10 , grace
-10 , i'm
-10 , noah
-10 , pat
-10 , same
-10 , so
-10 , the
-10 , what
-10 , ~T
-10 , ~j
-10 , ~l
-10 , ~x
-10 . -
-10 . sam
-10 . ~T
-10 . ~U
-10 . ~l
-10 00000 ~T
-10 00000 ~l
-10 ? then
-10 ? ~l
-10 ^ aye
-10 ^ bless
-10 ^ cardholder
-10 ^ de
-10 ^ dr
-10 ^ happy
-10 ^ i
-10 ^ i'm
-10 ^ judge
-10 ^ kim
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ see
-10 ^ st
-10 ^ tom
-10 ^ ty
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~l
-10 ^ ~x
-10 accounts ~l
-10 an ~l
-10 and daughter
-10 and ~T
-10 and ~l
-10 anyway ~l
-10 as a
-10 as ~T
-10 as ~l
-10 auf deutsch
-10 best ~l
-10 big ~U
-10 bin ~l
-10 bless ~T
-10 but ~T
-10 card is
-10 card office
-10 card recipient
-10 card ~U
-10 card ~l
-10 cardholder ~T
-10 chance dog
-10 charity ~l
-10 company great
-10 der ~T
-10 do .
-10 do i
-10 do ~l
-10 dog ~l
-10 dont ~l
-10 doyle ~T
-10 dr ~T
-10 dr ~U
-10 easter ~T
-10 from ~l
-10 g h
-10 grace field
-10 great ~U
-10 hands ~l
-10 here ~T
-10 hill ~T
-10 holder ~T
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 i'm ~l
-10 im ~l
-10 in arabic
-10 in full
-10 in ~T
-10 in ~l
-10 is my
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 it's doctor
-10 its not
-10 just ~T
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 la ~T
-10 lady ~l
-10 lee ~U
-10 like the
-10 lily ~l
-10 little ,
-10 look ~l
-10 lucky star
-10 man ,
-10 maria ~l
-10 me ~l
-10 means ~l
-10 mon ~l
-10 mr ~T
-10 mr. ~T
-10 mrs ~U
-10 my ~l
-10 n g
-10 na ~l
-10 nah ~l
-10 name ~l
-10 names ~l
-10 ni ~l
-10 no ~l
-10 not ~U
-10 not ~l
-10 o ~l
-10 of ~l
-10 office manager
-10 ok ~U
-10 on the
-10 on ~T
-10 one accounts
-10 only ,
-10 only ~T
-10 pa ~l
-10 parish ~l
-10 patience 00000
-10 polish way
-10 put ~l
-10 ray light
-10 said ~T
-10 sandra ~l
-10 says ~U
-10 says ~l
-10 second chance
-10 see ~l
-10 shes ~l
-10 shop lucky
-10 shopping mrs
-10 sister ~U
-10 so mrs
-10 so ~T
-10 spelling ~l
-10 st john
-10 starts ~l
-10 still ~l
-10 t ~l
-10 take ~T
-10 than ~U
-10 thank you
-10 that's right
-10 the polish
-10 then ~T
-10 then ~U
-10 this ~l
-10 time lucky
-10 time ~l
-10 to big
-10 to the
-10 trade ~l
-10 ty and
-10 valid til
-10 victoria pls
-10 way please
-10 will do
-10 write ~T
-10 y ~T
-10 you need
-10 ~ "
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ a
-10 ~ an
-10 ~ and
-10 ~ apple
-10 ~ as
-10 ~ banks
-10 ~ best
-10 ~ bin
-10 ~ black
-10 ~ branch
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ club
-10 ~ der
-10 ~ doyle
-10 ~ earl
-10 ~ exp
-10 ~ expiry
-10 ~ friday
-10 ~ from
-10 ~ go
-10 ~ gordon
-10 ~ group
-10 ~ hands
-10 ~ hill
-10 ~ hotel
-10 ~ i
-10 ~ if
-10 ~ in
-10 ~ is
-10 ~ john
-10 ~ just
-10 ~ kim
-10 ~ king
-10 ~ la
-10 ~ lee
-10 ~ lol
-10 ~ ltd
-10 ~ m
-10 ~ mac
-10 ~ man
-10 ~ more
-10 ~ my
-10 ~ not
-10 ~ now
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ okafor
-10 ~ only
-10 ~ or
-10 ~ p
-10 ~ parish
-10 ~ place
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ right
-10 ~ said
-10 ~ school
-10 ~ shop
-10 ~ small
-10 ~ smith
-10 ~ so
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
-10 ~ white
-10 ~ will
-10 ~ with
-10 ~ xx
-10 ~ y
-10 ~ ya
-10 ~ yes
-10 ~ young
-10 ~ ~T
-10 ~ ~U
-10 ~ ~l
-10 ~ ~x
-10 ~ ’
-10 ~ 、
-10 ~ です
-1f & TM
-1f & lL
-1f ( lL
-1f , TM
-1f , TT
-1f , UU
-1f , iM
-1f , jL
-1f , lL
-1f , xL
-1f . UU
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
-1f ^ lL
-1f ^ lM
-1f ^ xL
-1f a lL
-1f a lM
-1f accounts lL
-1f all lL
-1f an lL
-1f and TM
-1f and UU
-1f and lL
-1f and lM
-1f anyway lL
-1f april lL
-1f are lL
-1f as lM
-1f at TM
-1f auf lL
-1f auntie lL
-1f best lL
-1f big UU
-1f bless TT
-1f bob lL
-1f but TM
-1f card TM
-1f card lL
-1f card lM
-1f cardholder TT
-1f chance lL
-1f charity lL
-1f company UU
-1f con lL
-1f con lM
-1f der TM
-1f do lL
-1f do pL
-1f does lL
-1f dog lL
-1f don lL
-1f doyle TM
-1f dr TM
-1f earl lL
-1f en lL
-1f fake lL
-1f from lL
-1f g jL
-1f gift lL
-1f great UU
-1f hai lL
-1f hands lL
-1f has lL
-1f here TM
-1f hill TT
-1f holder TM
-1f i jL
-1f i lL
-1f i'm TM
-1f im lL
-1f in TM
-1f in lL
-1f is UU
-1f is lM
-1f it TM
-1f it lL
-1f it lM
-1f it's TM
-1f it's TT
-1f its UU
-1f its lL
-1f just TM
-1f k lL
-1f la TM
-1f la lL
-1f lady lL
-1f lee UU
-1f light lL
-1f like jL
-1f like lL
-1f lily lL
-1f little pL
-1f lol lL
-1f ma lL
-1f mac lL
-1f man pU
-1f mary lL
-1f may lL
-1f me lL
-1f me lM
-1f means lL
-1f mr TM
-1f mr lL
-1f mr. TT
-1f mrs TM
-1f mrs iU
-1f mrs jL
-1f mrs lL
-1f my lL
-1f my lM
-1f na lL
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
-1f needed lL
-1f new lL
-1f ni lL
-1f not TM
-1f not lL
-1f of TM
-1f of lL
-1f ok UU
-1f omg UU
-1f on TM
-1f only lL
-1f order lL
-1f pa lL
-1f parish lL
-1f park lL
-1f patience 0L
-1f peter lL
-1f polish lL
-1f put lL
-1f rachel lL
-1f ray lL
-1f rose TM
-1f rose lL
-1f said TM
-1f same lL
-1f say lL
-1f says TM
-1f says lL
-1f second lL
-1f see lL
-1f she lM
-1f shes lL
-1f sir TT
-1f sister UU
-1f so TM
-1f so TT
-1f so lL
-1f sorry lL
-1f spelling lL
-1f st lL
-1f starts lL
-1f still lL
-1f take TM
-1f than UU
-1f the TT
-1f the lL
-1f the lM
-1f then TM
-1f then UM
-1f there pL
-1f theres lL
-1f this UU
-1f this lL
-1f this lM
-1f to TM
-1f to lL
-1f trade lM
-1f ty lL
-1f use lL
-1f victoria lL
-1f w lL
-1f was lL
-1f will lL
-1f with TM
-1f with lL
-1f word lL
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
-1f ~ pU
-1f ~ xL
-1f ~ xM
-2 !
-2 &
-2 '
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 000
-2 0000
-2 :
-2 ^
-2 a
-2 accounts
-2 address
-2 am
-2 and
-2 anne
-2 as
-2 at
-2 auf
-2 bank
-2 be
-2 because
-2 believe
-2 belongs
-2 black
-2 born
-2 bro
-2 cake
-2 can
-2 caps
-2 card
-2 cards
-2 cartão
-2 chance
-2 change
-2 chip
-2 church
-2 code
-2 day
-2 de
-2 deliver
-2 der
-2 don't
-2 doyle
-2 dr
-2 evening
-2 fake
-2 first
-2 for
-2 french
-2 from
-2 full
-2 gift
-2 go
-2 goes
-2 going
-2 had
-2 happy
-2 harry
-2 has
-2 her
-2 here
-2 hi
-2 house
-2 i
-2 i'm
-2 if
-2 im
-2 in
-2 is
-2 it
-2 it's
-2 its
-2 jean
-2 just
-2 k
-2 kevin
-2 kidding
-2 kim
-2 la
-2 last
-2 law
-2 letter
-2 light
-2 like
-2 line
-2 literally
-2 little
-2 lol
-2 look
-2 looks
-2 lucky
-2 m
-2 ma
-2 man
-2 mark
-2 me
-2 miss
-2 more
-2 mother
-2 mr
-2 mrs
-2 my
-2 na
-2 name
-2 name's
-2 needed
-2 new
-2 no
-2 not
-2 off
-2 ok
-2 omg
-2 on
-2 one
-2 only
-2 or
-2 p
-2 parents
-2 phone
-2 polish
-2 printed
-2 put
-2 r
-2 read
-2 reads
-2 recipient
-2 robert
-2 say
-2 says
-2 second
-2 send
-2 she
-2 shop
-2 shopping
-2 short
-2 so
-2 st
-2 starts
-2 street
-2 surname
-2 take
-2 than
-2 that
-2 thats
-2 the
-2 then
-2 theres
-2 think
-2 this
-2 thomas
-2 to
-2 try
-2 two
-2 use
-2 visa
-2 w
-2 when
-2 will
-2 with
-2 word
-2 would
-2 write
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
0 /
0 0
0 0000
0 00000
0 :
0 ?
0 a
0 ahmed
0 also
0 amy
0 an
0 and
0 apple
0 april
0 as
0 auf
0 aye
0 b
0 back
0 banks
0 because
0 bell
0 best
0 big
0 bill
0 bin
0 black
0 bless
0 born
0 branch
0 but
0 button
0 card
0 cards
0 case
0 cash
0 chance
0 charge
0 charity
0 christian
0 club
0 comma
0 cvv
0 d
0 daughter
0 de
0 der
0 deutsch
0 doctor
0 dog
0 dollars
0 don
0 dont
0 dorothy
0 doyle
0 dr
0 e
0 earl
0 eh
0 english
0 enough
0 field
0 finally
0 fine
0 flowers
0 frank
0 français
0 friday
0 from
0 god
0 goes
0 gordon
0 grace
0 grant
0 great
0 green
0 group
0 ha
0 haha
0 hai
0 hands
0 has
0 hehe
0 hello
0 hi
0 hill
0 hotel
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
0 judge
0 june
0 just
0 karen
0 kevin
0 kim
0 king
0 l
0 lane
0 lee
0 let's
0 light
0 like
0 lily
0 literally
0 little
0 lol
0 long
0 ltd
0 lucky
0 mac
0 major
0 manager
0 maple
0 march
0 margaret
0 maria
0 mark
0 mary
0 may
0 michael
0 mine
0 minutes
0 miss
0 monday
0 mrs
0 ms
0 my
0 n
0 nah
0 name
0 no
0 not
0 now
0 o
0 office
0 ok
0 one
0 only
0 p
0 pa
0 paid
0 parents
0 parish
0 park
0 pat
0 patience
0 pay
0 payer
0 peter
0 place
0 pls
0 polish
0 price
0 printed
0 pronounced
0 quick
0 r
0 rachel
0 ready
0 recipient
0 robert
0 s
0 said
0 sarah
0 say
0 says
0 school
0 second
0 sent
0 sheila
0 shop
0 short
0 singh
0 sir
0 small
0 so
0 st
0 stephen
0 stopped
0 street
0 sunday
0 surgery
0 sweet
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
0 thru
0 thx
0 til
0 to
0 tom
0 treasurer
0 true
0 trust
0 ty
0 up
0 us
0 use
0 v
0 valid
0 victoria
0 visa
0 wants
0 wells
0 white
0 will
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
01 ( ~
01 ) $
01 , amy
01 , dont
01 , from
01 , grace
01 , i
01 , i'm
01 , invoice
01 , it
01 , noah
01 , pat
01 , peter
01 , same
01 , so
01 , what
01 , will
01 , ~
01 - ~
01 . $
01 . -
01 . .
01 . ~
01 00000 $
01 ? $
01 ? ?
01 a problem
01 a ~
01 amy not
01 an $
01 and after
01 and ~
01 anne with
01 apple is
01 as ~
01 aye ~
01 bank lol
01 bell $
01 big ~
01 bill ~
01 bin ~
01 black $
01 bless ~
01 but the
01 button $
01 card $
01 charity ~
01 christian ~
01 daughter is
01 day $
01 day .
01 der ~
01 did you
01 do .
01 do because
01 do i
01 do ~
01 doctor ~
01 dog ~
01 dr ~
01 easter ~
01 eh $
01 expiry 0000
01 finally $
01 first like
01 for ~
01 from ~
01 grace field
01 grace ~
01 grant $
01 grant ~
01 great ~
01 hai $
01 hands ~
01 hehe $
01 hope ~
01 hospital $
01 hotel ,
01 i was
01 i ~
01 i'm ~
01 ill send
01 in full
01 in ~
01 is all
01 is complete
01 is correct
01 is my
01 is there
01 is ~
01 it $
01 it says
01 it stopped
01 it's ~
01 its my
01 its ~
01 jack ~
01 jean $
01 john $
01 john not
01 judge ~
01 june $
01 just that
01 just ~
01 k $
01 k ~
01 kim ~
01 lady ~
01 lee ~
01 light in
01 like the
01 lily ~
01 linda ~
01 lol $
01 lol short
01 love ,
01 ltd $
01 lucky star
01 manager no
01 margaret ~
01 maria ~
01 mark ready
01 mark ~
01 minutes $
01 more $
01 mr ~
01 my name
01 my parents
01 my ~
01 nah ~
01 name $
01 name ~
01 no $
01 no ~
01 noah e
01 not $
01 not ~
01 nurse $
01 of ~
01 office manager
01 ok ?
01 ok ~
01 okafor $
01 only $
01 only ,
01 or in
01 pa ~
01 pat ~
01 peter $
01 pls $
01 polish way
01 printed $
01 quick $
01 right ,
01 rn but
01 rn its
01 s ~
01 safe $
01 said ~
01 sam .
01 sandra ~
01 says ~
01 school $
01 school is
01 second chance
01 see ~
01 shop $
01 short $
01 so go
01 star ~
01 stopped $
01 street ~
01 surgery $
01 t $
01 t ~
01 team $
01 thank you
01 that's right
01 the polish
01 the ~
01 thomas ~
01 thx $
01 two minutes
01 ty and
01 u ~
01 valid til
01 visa $
01 way please
01 white that
01 will short
01 xx $
01 you need
01 you not
01 young ,
01 ~T $
01 ~T ,
01 ~T .
01 ~T bank
01 ~T button
01 ~T con
01 ~T is
01 ~T john
01 ~T ltd
01 ~T my
01 ~T not
01 ~T t
01 ~T whatever
01 ~T ~
01 ~U ,
01 ~U motors
01 ~U under
01 ~U ~
01 ~i ~
01 ~j $
01 ~j ~
01 ~l $
01 ~l ,
01 ~l .
01 ~l 00
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l but
01 ~l card
01 ~l first
01 ~l from
01 ~l guy
01 ~l hands
01 ~l i
01 ~l if
01 ~l is
01 ~l jokes
01 ~l ni
01 ~l not
01 ~l peter
01 ~l so
01 ~l team
01 ~l that's
01 ~l thats
01 ~l the
01 ~l visa
01 ~l white
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
0f " p
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
0f accounts l
0f also l
0f amy l
0f an l
0f and l
0f anne T
0f apple l
0f april l
0f auf l
0f aye l
0f b j
0f back l
0f bank T
0f banks l
0f bell l
0f best l
0f big U
0f bless T
0f born l
0f branch l
0f button T
0f card l
0f chance l
0f charge l
0f charity l
0f christmas T
0f christmas l
0f club l
0f cvv l
0f daughter U
0f day l
0f deutsch l
0f do T
0f do U
0f doctor l
0f dog l
0f dollars l
0f don l
0f dont l
0f dr T
0f dr U
0f dr l
0f e j
0f earl l
0f eh l
0f enough l
0f for U
0f frank l
0f français l
0f from l
0f g j
0f gift l
0f goes l
0f gordon l
0f great U
0f ha l
0f haha l
0f hai l
0f hands l
0f has l
0f hehe l
0f hope l
0f hospital l
0f hotel l
0f i i
0f i j
0f i'm T
0f is U
0f is l
0f it's l
0f its l
0f j j
0f jean l
0f john l
0f june l
0f k j
0f karen l
0f kevin l
0f king l
0f lady l
0f lane l
0f lee U
0f lee l
0f let's l
0f light l
0f like l
0f lily l
0f literally l
0f little l
0f lol l
0f long l
0f ltd U
0f ltd l
0f m i
0f m j
0f mac l
0f manager l
0f maria l
0f michael l
0f mine l
0f minutes l
0f miss U
0f motors U
0f mr T
0f mr U
0f mr. T
0f mrs U
0f my l
0f na l
0f nah l
0f no l
0f not l
0f nurse l
0f o j
0f of l
0f office l
0f ok U
0f okafor l
0f pa l
0f paid l
0f parents l
0f park l
0f pat l
0f patience l
0f payer l
0f place U
0f pls l
0f polish l
0f price l
0f printed l
0f pronounced l
0f quick U
0f rn l
0f rose l
0f said l
0f sam l
0f sarah l
0f say l
0f school l
0f second l
0f sent l
0f short l
0f singh l
0f sir l
0f sister U
0f small l
0f so T
0f so l
0f sorry U
0f sorry l
0f st l
0f stephen l
0f stopped l
0f surgery l
0f sweet l
0f team l
0f thats l
0f the T
0f the l
0f then l
0f they l
0f through l
0f thx l
0f til l
0f tom l
0f trust l
0f ty l
0f up l
0f victoria l
0f visa l
0f w j
0f wants l
0f will l
0f ya l
0f yep l
0f you l
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
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUp
fff TiT
fff TlT
fff Tll
fff Tlp
fff TpT
fff Tpl
fff Tpp
fff UUp
fff UiU
fff Uip
fff Ull
fff UpU
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
fff lpi
fff lpl
fff lpp
fff lxp
fff lxx
fff p0p
fff pTT
fff pTU
fff pTl
fff pTp
fff pU0
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
fff plx
fff ppT
fff px0
fff pxU
fff pxl
fff pxp
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
first lL
first lM
first xL
g !
g )
g *
g ,
g .
g 0
g 00
g 0000
g 00000
g :
g ?
g a
g about
g address
g again
g ahmed
g already
g also
g and
g any
g apple
g april
g are
g as
g ask
g at
g b
g banks
g be
g because
g bell
g belongs
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
g cardholder
g cards
g case
g change
g chase
g chat
g child
g church
g credit
g cvv
g d
g dad
g day
g de
g declined
g deliver
g dennis
g deutsch
g do
g does
g dog
g dollars
g don't
g dont
g door
g dorothy
g dot
g drop
g e
g ex
g extra
g f
g fake
g field
g first
g flat
g for
g frank
g français
g from
g gave
g god
g going
g good
g grace
g grant
g guess
g guy
g h
g haha
g happy
g hard
g harry
g have
g he's
g hello
g here
g holder
g hope
g husbands
g i
g i'll
g i'm
g i've
g im
g in
g is
g it
g its
g jesus
g john
g joke
g just
g k
g karen
g kevin
g l
g law
g leave
g lemon
g letter
g letters
g like
g literally
g lol
g ltd
g m
g ma
g me
g michael
g minutes
g mistake
g mon
g mother
g mr
g mr.
g my
g name
g names
g near
g new
g nice
g not
g nothing
g number
g numbers
g off
g ok
g on
g one
g only
g or
g out
g page
g parents
g pat
g patience
g pay
g payment
g peter
g picking
g pickup
g please
g polish
g printed
g queen
g rachel
g rather
g receipt
g right
g royal
g s
g sarah
g saturday
g say
g says
g school
g seems
g sheila
g short
g singh
g site
g so
g sorry
g stephen
g stopped
g surname
g thanks
g that
g thats
g the
g then
g theres
g they
g think
g this
g thomas
g through
g to
g truly
g trust
g try
g u
g uncle
g union
g up
g ur
g use
g valid
g wait
g want
g wants
g way
g we
g week
g went
g what
g what's
g where
g which
g who
g why
g will
g with
g without
g word
g work
g write
g wrong
g yep
g yes
g you
g you've
g young
g your
gg * ~
gg , can
gg , card
gg , is
gg , it
gg , it's
gg , its
gg , one
gg , so
gg , that
gg , what
gg , will
gg , ~
gg . $
gg 00 years
gg 00 ~
gg 00000 ,
gg 00000 from
gg 00000 ~
gg : ~
gg ? $
gg ? its
gg ? ~
gg ^ *
gg ^ 00
gg ^ 00000
gg ^ a
gg ^ are
gg ^ belongs
gg ^ black
gg ^ bless
gg ^ can
gg ^ card
gg ^ change
gg ^ do
gg ^ flat
gg ^ holder
gg ^ hope
gg ^ how
gg ^ i
gg ^ is
gg ^ it
gg ^ its
gg ^ jesus
gg ^ just
gg ^ let
gg ^ let's
gg ^ michael
gg ^ mon
gg ^ my
gg ^ near
gg ^ no
gg ^ not
gg ^ pat
gg ^ recipient
gg ^ smith
gg ^ still
gg ^ the
gg ^ tom
gg ^ use
gg ^ wait
gg ^ what
gg ^ who
gg ^ why
gg ^ with
gg ^ write
gg ^ ~
gg a ~
gg address ,
gg ahmed $
gg am ~
gg an ~
gg and i
gg and ~
gg as ~
gg auf deutsch
gg be under
gg be ~
gg believe it
gg belongs to
gg black forest
gg bless ~
gg but ~
gg button $
gg can we
gg card has
gg change to
gg credit union
gg de ~
gg deliver to
gg did you
gg do it
gg do you
gg doctor says
gg does it
gg for ~
gg forest ~
gg gold ~
gg got the
gg grace field
gg have i
gg hill ~
gg holder ~
gg i guess
gg i know
gg i must
gg i ~
gg i'm ~
gg in the
gg in ~
gg is all
gg is it
gg is my
gg is that
gg is this
gg is ~
gg it $
gg it from
gg it has
gg it in
gg it is
gg it only
gg it say
gg it stopped
gg it twice
gg it ~
gg it's ~
gg its me
gg its not
gg its the
gg its ~
gg jean $
gg john $
gg june $
gg la ~
gg last name
gg like a
gg like the
gg lol $
gg lol ~
gg look ~
gg means ~
gg mi ~
gg minutes $
gg mon ~
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
gg name ~
gg near ~
gg no ,
gg no its
gg no name
gg no ~
gg not $
gg not a
gg not thank
gg not ~
gg number in
gg nurse $
gg of my
gg of the
gg on it
gg on this
gg on ~
gg one name
gg one word
gg one ~
gg or do
gg or my
gg other address
gg pat $
gg place $
gg polish way
gg recipient is
gg red ~
gg safe $
gg safe ?
gg says no
gg says ~
gg should be
gg smith $
gg still ~
gg stopped $
gg street is
gg the bank
gg the cvv
gg the polish
gg the receipt
gg the same
gg the ~
gg there ?
gg through to
gg to me
gg to ~
gg tom $
gg two minutes
gg two of
gg valid til
gg want ~
gg way please
gg what you
gg will ~
gg with a
gg with ~
gg word ~
gg write ~
gg x ~
gg yes ,
gg you are
gg you have
gg you need
gg you ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ a
gg ~ and
gg ~ auf
gg ~ but
gg ~ button
gg ~ by
gg ~ card
gg ~ case
gg ~ cash
gg ~ doyle
gg ~ en
gg ~ for
gg ~ here
gg ~ if
gg ~ in
gg ~ its
gg ~ just
gg ~ last
gg ~ look
gg ~ name
gg ~ no
gg ~ not
gg ~ nurse
gg ~ o
gg ~ of
gg ~ ok
gg ~ okafor
gg ~ sunday
gg ~ then
gg ~ to
gg ~ ~
last 0M
last TM
last TT
last UU
last jL
last lL
last lM
last pL
last pM
last xL
particle
particle TT
particle jj
particle lT
particle ll
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
sss --dL
sss --eL
sss --fL
sss -a-L
sss -a-M
sss -a-T
sss -a-U
sss -aaL
sss -aaT
sss -abL
sss -abT
sss -abU
sss -acT
sss -adL
sss -aeL
sss -aeU
sss -afL
sss -afM
sss -afT
sss -b-L
sss -baL
sss -bbL
sss -bcM
sss -bdL
sss -bdM
sss -beL
sss -c-L
sss -caL
sss -cbL
sss -cbM
sss -ccL
sss -ccM
sss -ccT
sss -cfT
sss -d-L
sss -d-T
sss -d-U
sss -daL
sss -daU
sss -dbT
sss -dcL
sss -dcM
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -deM
sss -dfL
sss -dfT
sss -eaM
sss -ebT
sss -ecL
sss -ecM
sss -edL
sss -eeL
sss -eeT
sss -efL
sss -efM
sss -f-L
sss -f-T
sss -faL
sss -fbL
sss -fbM
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -feL
sss -ffL
sss -ffT
sss a--L
sss a--M
sss a-aL
sss a-bL
sss a-cL
sss a-dM
sss a-eM
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aaaL
sss aaaM
sss aabL
sss aaeL
sss ab-L
sss abaL
sss abbL
sss abbT
sss abcL
sss abcM
sss ac-L
sss ac-M
sss acaL
sss acaM
sss acaU
sss acbL
sss accL
sss accM
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adbL
sss adcL
sss addL
sss addM
sss adfU
sss ae-L
sss ae-M
sss ae-U
sss aeaM
sss aecL
sss aedL
sss aefL
sss aefM
sss af-L
sss af-M
sss af-T
sss afaL
sss afaM
sss afbM
sss afcM
sss afdL
sss afdM
sss afeL
sss affL
sss affU
sss b--L
sss b-aL
sss ba-L
sss ba-M
sss babM
sss bacL
sss badL
sss bb-L
sss bb-M
sss bbaL
sss bbaM
sss bbbL
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
sss bceL
sss bd-M
sss bdaM
sss bddL
sss bdfL
sss be-L
sss bebM
sss beeL
sss befM
sss bf-L
sss bf-M
sss bfaM
sss bfbL
sss bfdL
sss bfdM
sss bfeL
sss bfeM
sss bfeT
sss bffL
sss bffM
sss c--L
sss c-cL
sss c-dL
sss c-dU
sss c-eL
sss c-fL
sss c-fM
sss ca-L
sss caaU
sss cabM
sss cacL
sss cafL
sss cb-L
sss cb-M
sss cb-U
sss cbaL
sss cbaM
sss cbcL
sss cbcM
sss cbdL
sss cbeL
sss cbfT
sss cc-L
sss ccbL
sss cccL
sss cccU
sss ccdL
sss cceL
sss cceM
sss cd-L
sss cd-M
sss cd-T
sss cdbL
sss cddL
sss cddM
sss cdeL
sss cdfM
sss cdfU
sss ce-L
sss ce-M
sss ce-U
sss cebL
sss cedL
sss ceeL
sss cefL
sss cefM
sss cf-L
sss cf-M
sss cfaL
sss cfbM
sss cfcL
sss cfcU
sss cfdL
sss cfdU
sss cfeM
sss cfeU
sss cffL
sss d--L
sss d-eL
sss da-L
sss da-U
sss daaU
sss db-L
sss db-T
sss dbaU
sss dbcL
sss dc-L
sss dcaL
sss dccL
sss dceL
sss dceU
sss dcfL
sss ddaL
sss ddaM
sss dddU
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
sss dfcL
sss dfdL
sss dfeL
sss dffL
sss dffT
sss e--L
sss e--U
sss e-aL
sss e-bM
sss e-cT
sss e-dL
sss e-eL
sss e-fL
sss e-fM
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacM
sss eacT
sss eb-T
sss ebaL
sss ebaM
sss ebbL
sss ebfL
sss ec-L
sss ec-M
sss ecaL
sss ecfM
sss ed-L
sss ed-M
sss ed-T
sss edaM
sss edbL
sss ee-L
sss ee-M
sss ee-T
sss eeaL
sss eeeL
sss eefL
sss ef-L
sss ef-T
sss efaM
sss efcL
sss efdL
sss efeL
sss effL
sss effM
sss f-aL
sss f-aM
sss f-bL
sss f-cL
sss f-dL
sss f-fM
sss fa-L
sss faaL
sss faaU
sss fabL
sss facL
sss fadM
sss fb-M
sss fb-U
sss fbaL
sss fbbL
sss fbdM
sss fbeL
sss fbfL
sss fc-L
sss fc-M
sss fc-T
sss fcaL
sss fcaM
sss fcdL
sss fcfU
sss fd-L
sss fd-U
sss fdaL
sss fdaM
sss fdcL
sss fdeL
sss fdeM
sss fdfL
sss fdfU
sss fe-L
sss fe-M
sss feaL
sss feaU
sss febL
sss febM
sss fedL
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ffaL
sss ffcL
sss ffcM
sss ffdL
sss ffdT
sss ffeL
sss ffeM
sss ffeU
sss fffL
sss fffT
sss fffU
""".strip("\n")
ADDED: Final = r"""
1`2`3]
0[1g
1`2a
2a
1b2a3Y
0a
2[
3`
2`
0a1]2[
1^3`
3d
3P
3`
2a
0^1b2`
0`
1a
0a3^
3a
0^1i
0^
0a
0^1`
1a
0`3^
0`1W2X
0^
0]1b
0`
1a
1`
1c
3`
0^
3`
0^3`
3b
3a
1c
3Z
3a
2b
0^1e
2`
3Z
3b
2b
3`
2`
2^
3a
2c
2`
3l
0`
3`
1f
2a
1`
1b
0c
1^2d
3`
1c
0^2`
2a
0^
0b
0W
2\
3`
0f
1e
2c3]
0`
1a
1`3]
0`
2e
2b
0f
0k
0^3`
0`
2a
2]
0]
0`
3b
0X
0\1`3`
1c
0`
0`
2a3W
0b
1b
2a
2a
3`
0^2]3c
1^2Y3`
1i3^
3`
0a3[
1`
0`
1c
0`
2k
0d3`
3c
0`
1`
0a
3`
1e
3^
1d
0`
2a
0`
1e
0]1^2`3`
1l
1Y3e
0]1`2^3^
2a
1^2`3`
0`2^3]
2c
2`3^
0^3`
0a2^
1Y3c
3i
1a
0^3`
3h
2a
2i
3`
0`
3b
0e
0\
1b
0Z
2W
1h
3\
2Y
0^
2g
0`
3a
0^3b
0]
3f
2j
2`
3`
2`
1a
2`
0^3a
1e2R
1`
1f
2d3^
3a
1a
1`
1^3b
1`
1^2`
1]
3`
0^
2k
0a
1b2\
0a
2b
0h
3c
2W
2l
1k2^
1V2\
0d
2a
1Z3c
3c
1e
0^1a2]3c
0^1`
1^
2f
0c
3\
0`
2a
1^2O
0Z
0`
1[
0^1a
2b
0^
1^
1`
3`
3q
0^2b
0a1Q
2P3f
1k
0b
3`
2g
1b
0]2a
2f
2X3`
1]
0W2b
1`2a
3`
0^1f2g3]
0d
2`
3f
3c
1k
3e
0`
1f2J
0`
3b
2`
3`
1Z
1f2U
0]2d
0`3^
0c3]
0a
1a
1`
2v
1m
1`2`
0\1b3`
2f
0`
0`
0`
1`
1k
1p
0[1b3`
0l1h
0c1N2\
1a
0a2`
1O2b
2g
1`
2h
1a
0b1V
0`
1a
2d
2d
3b
1b
2`
2h
0]2`
2k
3b
1b
0a
1c
1j
0`
2d
2a
0`
2d
0b
2i
0]
0]
1]2m
2e3^
0a
2`
3`
2`
3e
1[2`
0^2a
0e
0`
0[
0`1W3^
2c
3a
0]
0`1Q3`
2e
2i
1`
0^2d
2a
2`
0^1a
2h
2a
0b
1e
1`
0e
0a
1m
0U2i
0a
1f3f
0d1\
1d
0`
1l
0`1k
2j
2c
2d
0a
2`
2a
1o
2a
0Z
2`
0e
2e
0b
0^2e
0X
0^
3`
2`
3`
3a
1f
0^
2c
2h
0b
2d
2`
3b
2k
2i
2a
2h
1f
0`
1^
1`
0`1U2a
2g
0`3`
1c
1i
1d
1w
1i
3`
1`
3a
2i
0q3o
1b
0`2]
1[2c3]
2`
0^1f
1`
1[
0a
1j
1V
2f
2b
2b
0X
2l
0^3`
1k
3a
1f
2e
2c
2b
0Z1a
0`
2f
2i
2i
1`
0]1i
3]
1a
0\
1\
1n3\
1`
2e
1`
1c
0^
1j
2`
1`
0d
0`
3`
1\
1E3`
1`3f
1a
1`
0`
3c
0c
2e
1d
2i
1]
2a
1[
1a
1i
0`2X
0^3`
0`
0`
0]1f2c
1k
1`
0j
2a
0^2]3c
1a
0a
0]1T3b
2c
1h
2b
2c
2g
3c
2`
2d
0`3^
0a3^
0h
0`
0^2a3]
1f
1a2^
1a
2e
1g
0^2d
3b
0Z3c
1h
0f
0a
1d
0`
0^1`
0d
0]1h
0^1a
1`
0e
0`
1a
0\1c
1a
1f
1b
0]1a
0^1a
0]1g
0]1a
1n
0`1c
0`
0g
0m
2b
0`
2e
0g1^
1`
1`
1`
0a
0a
0`
3d
2a
2`
2`
1a
0a
1`
2d
1h
0\
1b
2`
2`
1a
2b
3`
0`
2`
2`
3`
3a
1`2Y
2`
2a
3a
2`
2b
2`
2a
1a
0`
1a
0a
1f
0d
1e
1b
0f
0`
0]3a
0`
0`3c
0^
0]3b
0`1^
1a
3e
1`
0`
1f
3g
2a
2`
2a
2`
2e
2a
0^3`
2`
3a
0a
2`
2`
2a
1d
1g
0`
2[
1q
1\
0g3a
2`
1a
1f
1c
1d
2`3^
0b
0b
3d
0`
0`3]
2`
1c
0`3^
0`1^
1k
3d
1a
2b
2b
3`
3`
0^1g
2`
3`
2`
1e
0]1g
2b
2`
1d
1`
1c
2b
0h1]
0X
1`
2`
1`
0\1i
2d
1d
0a
3`
0a
3`
1f
3`
1c
0a
1d
1a
0^
2g
2a
0`
3`
3`
2`
1c
2`
3`
3`
2Y3a
0^2`3a
0f
3f
3p
0`
3]
2d
2^3a
2a
3e
2a
2a
2a
2b
2e
2a
2W3`
2c
2i
2a
2g
2a
3b
3a
2g
3h
3a
2`
2j
2b
2k
2a
2Z3g
3`
0g
0g3l
1b
3i
2`
2a
0`
2f
0d3g
2d3^
2`
2a
2b
2a
1g
0b3g
0b
2`
2b3^
3h
2o
3v
3d
2a
2g
2`
2e
2b
2k
3c
3`
2e
2e
2c
2d
0`
3a
0]2c
2c
2b
3q
3g
3l
3c
3`
2Y
2c
3]
3e
3k
2a
0`
3`
2d
0a1`3X
0a1`3X
0a3Z
1^2b
2a
3d
3`
0l
2n
2c
0[1d2`
0d
0`1^2e3Z
1a
1a
2b3^
1`
3`
1g
2`
2c
1h
0`
0^3`
0a1a
1b
0c1`
1`
0b1c
0c
0a
0a3^
3`
2b
3`
0d
0i1^
2`
3[
3`
1`
2c
0`
0^3a
0a
0`
1b
3c
2a
0^2`
2c
1b
0T
1b
0f
1a
2d
2`
1i
0g
3b
2b
2`
0\3c
0`
2`
2a
3a
1c
2e
0f
0`
0b
2`
2d
2`
2`
2a
1`
1a
0`
1a
2a
0c2[
1f
0d
0`
0b1Y
1a
1a
0^1b
0`
0^
1g
0d
1b
1f
1a
0^2`
2`
0b3^
2f
2a
0^
0`3^
0[3`
2`
3a
1i3a
0a
2c
2`
2i
2a
1a
0c
1f
2R
1`
1m
2^
2`
2`
0`
0d
0^3b
1b
1b
0`
1e
1b
1`
0d
2f3^
0f
0e3`
2d
0b3^
1a
1`
0a
0a
0W
2b
2b
3`
3`
2b
3`
1i
2`
2o
2c
0^
3`
0`
1g
0h1^
1d
2`
3Y
0`
1a
2`
2b
1g
2a
0c3^
3`
1`
2h
1`
1d
1c
0a
2`
0`1[
0^
1f
3`
3c
1b
0p
1c
0]3f
0a1[
1c
2e
2a
0b
0\
0d
0`
2j
0e
1g
1\
3c
0b
0a
0^1e2a3Z
2b3[
1d
0^1^2a3b
2j3V
2f
3`
1^3`
1\3`
2]3a
2^3a
3d
1]2`3`
2c
0Y1d2a
2c3^
0]
2f3[
0^1]2c
0[2b
0\2d
2f
0f
0`
0]
2e
0f1a2Z3V
0^
2a
0r
1U
2j
3d
1Y2a
0m2W
0e
1R3g
1`2b3[
3`
0\
0[1t
0`
3g
1c
0e
0`
1`
0^1d2b3^
0h3^
1b
2`
1g
1h
0^
0h
0`
0d1U2`3X
0e
2a
0d
3c
2c3\
0`
0`
0^
2\3`
3i
0a2W
0\
2j
0]
2b
0a
3b
0f
0a
2b3^
3^
0Z1`
1l
2b
2Y
2Z
1^
1a2^
2[3a
2^3^
1a2`
0b
0^1f3]
3^
0f2[
3`
3a
3a
3o
2b
0`1Z
0\
0^1c
0^
3`
3g
0Z1i
2^3`
2b
0d
1e
2a
3a
0e
2`
3i
3^
2a
0c
3`
0a2k
2k
2M
3`
1b2^3\
2a
2`
0`
0b2\
0a1d3g
0d1[
2d3^
2`
2]
0a3\
2^
2Y
2b
3e
0l
3`
0[2b
0f1X
2]
0]
2c
0`
3a
0c1Y
2a
2a
3c
0a3]
1V
2`
1i
1b2c3\
3Y
2f
0f1^
0`
3`
1m
2X
0^1`
0`1]2g
3`
0^
1^
0`1\2]
3d
0e1^2]
0[
3a
2d
1`
0g
0d
2^3a
1\2Y
1`
2`3[
1W
0g
0^3a
0`1W2U3f
2g
0g
0]1V3e
1k
3~
3`
2e
0`2]3a
0c2X3b
2a
0b
3`
0a3c
0`
0`3`
0`1Y
0S
3`
0Y2b
2a3]
3`
2`
0\1f
0`
0`
0`
0^
0`
2l
3`
0]2d
2`
0\1a
0^1h
2a
2a
0^1`
3`
2e
0c
0^2a
1Y2W
0`
0]2b
1`
2b
0a
0^1b
1f
2h
3a
0`
0]2`
2d
3Y
2a
0a
1`
2`
0`
1`
3d
0^1`
2b
1a
2^
0^1`
3a
0[
3b
2e
3`
0`
2f
0[1b2`
0d
2`
3`
3a
0a
2a
0]1e2e
0I1a
0^1`
0^2f
2i
0c
0d
0^1`
2b
0d
3`
0k
0c
3[
2`
0a2Z
0i3a
0c3b
0`
0f3`
0a3c
0\1`2c
1b
0^1h
0\1h3W
0Z1`
3X
0e3`
0]1d
1g
1`
0P2j
0]
2`3^
0\1c2`
0`
2`
3a
1`
3a
2e
0a3`
2g
2i3]
0]1e
2a
0^
2`
0Z
0Z2d
0]1g
1e
1k
0Y
0]2b
1o
0h
0a
1a
2`
1`
0Y1h
3`
2a
0b
0`
2]3a
3b
0a
0`
1`
1^
0`
3d
2g
0[1a
0c
3a
2f
0V2e
0^1c2b
0]1j
0`
0a
2g
2`
3e
3`
2c3W
3`
3`
2a
2`
0^1b
2p
2c
0U
0\
0h
1k
0g
0`
2h
1`
0]
0[
2d
0^2a
0W2e
0[3`
2`
0a
0]1`
1h
0a
2b
0U2a
2d
0]
2a
3b
3d
3c
0`3a
2\3`
3`
3b
0a
1b2c
0a
3c
0`
0`
1`
3\
0^
2o
1a
0`
0`
0`
2a
0a
1a
0h
0`
0U2c
2b
1e3\
0e
3a
3d
3]
0[2f3Y
0^1g2g3R
2a
3d
3`
0a
2e
2e
2b
3`
3`
2c
3`
3c
3a
0`
2b
2c
2`
0`
0a3^
0a
0t
0g2o
2`
0`
2a
3f
2n3b
3d
0a
0^3a
0`
1^3`
2e
2d
3e
0`2f
3f
2a
0b
0`
2i
2c
1a
0]1b
2a
2b
1`
0`
2a
3`
1b
1`
2d
2`
0a
2a
0`
2`
3b
0`
0[1b
1`
2`
1`
1`
3a
3c
3`
2e
2c
3c
1b
1d
2e
1`
0^1a
0`
2b
3`
1a
2g
2b
3j
2b
0t
3k
3a
0`
3o
3a
3b
3j
0]3g
0o
0`
0]3g
0`
0f
3`
0c
0^1`
1`
2a
1e
1a
0h
3k
0`3e
2a
1b
1f
0]1i
1`
2`
0^3l
1a
1`
0`
3h
2a
2`
1`
2`
1`
1h
1c
1a
0a
0\
0a1[
0a
3`
0\1d3b
0a
3e
0g
3[
0p3^
2`
0`
3j
0^2`
2b
1`
3h
0a
2a
3`
0\3h
3e
1b
2c
2i
3a
3`
3a
2b
3f
3f
2d
2d
0h
3`
1b
1a
0b
2a
2e
1b
0^1`
2d
2b
3`
2`
0`
2e
2d
2b3^
2d
2a
3a
0`
3h
1e
1d
3c
0`
1a
1f
0`
0a
3`
2c
1a
3`
3`
2n
1a
0c2]
0^1a2`
0\
0a1^
1`
1b
0`2\
0a
3`
1`
2X
1`
3a
0`2]3e
2]
1c
3a
1`2\
2]
3d
0f
0a2]
2]3`
1e2Z
3`
3c
0a2]
0b
2f
2^3j
2b
1m
3q
1f
2h
3c
0^1f3\
3`
1d
3`
1k
0c
2c
1b
3`
2c
2b
1a
2`
0`
0`1c2\3d
1a2^
2b
1^2[3a
1c
2a
3d
3`
0a
3`
2e
0`2]3a
0c2X3b
2a
0b
3`
0a3c
0`
0`3`
2e
0a1^2\
1j
0^3`
0W2c
2a3\
0`3`
3d
2`
0^1c
0`
0`
3`
0a
0d
2a
0^
2`
1a
0^1`
3`
2c
0]2a
2^
2b
0a
1`
0e
2d
2j
0`
2d
2l
0`
2f
3a
1`
2`
0`
1`
3a
0a
0X1g
0^1`
2^
0Z
3a
3b
2c
1c
0d
3a
2`
1a
0a
2b
0^1a
0`
0d
0^1`
2b
0`
3`
0]
2f
2c
0`
0`
3e
0`3h
0`3a
3`
0c
2b
1a
0W2e
3]
1a
0\1e
1d
0T2d
1c
2b
1j
2g
0`
2`
3`
1a
3a
2c
0`
2a
2d
2d
2d
0^1`
2a
2`
2c
1f
0`
0a
1l
2l
0`1]
1l
0b
0^1`
3`
0a
0b
3c
3`
0\
0d2S
2b
1`
0b
2`
1a
0`
3a
2h
0U1e2c
1d
0a
2`
3c
0^3`
3W
0^3`
3`
2b
2c3^
0[2a
0a
1`
1i
0a
2a
1a
0]
0^
2a
0^3`
0Y1d
2`
0]
0b2]
0`
3c
0X1g
1c
0a
2c
0R
2a
0`3a
0]
3`
3a
3`
0`
3a
0`
0]1f
2n
1a
0`
0\1c
3e
2]
0`
3]
0a
3a
3^
1`3`
0\1d2`3Z
2^3c
0]1b2`3\
0]1m3Z
2a
3d
3`
0a
0`1^2`3b
0m3j
0d3a
0j3h
0`3g
0p3q
2\3`
0a
0`
1d2a3[
0\1a2c3[
1a2^
0]1`2`
0]2`
0\
0^
0`3`
3a
0a1a3a
0b1P2Y3d
0a2^3`
0`2^3b
3b
0c
0^1d
1d
0`1W2d
2h
0e2d3[
0a1\2d3Z
1e
2g
2g
0`2h3\
0`2P3`
0`2D
2b
0`2L
3a
2a3]
1]3`
2f3[
1i
2`
1p
2e
2m
2f3X
2f
2j
0\1g
2c
2g
2h
0\3`
0c2i3]
2h
0a
0Y1d2W3g
1f
0^1a2]
0^3`
1p
1d
1`
1k
1e2V3f
3`
0^
3a
0a2c
0c
0`
0^2Z3b
1^2^3`
0`1^2c
0c
0i
0`
0`3`
0a
1`3v
1p3r
0`
1e2R
0b1X
1c2X
1i3\
0a
1d2X
0W
1m2]
0b
1c
1o
1h
3^
1g
0a1\
0`1c2T3]
1d2\3X
0c
0b
1b
0`
1a
1`
1q
1`
1q2T3o
1}2X3k
1~
3j
0i2i
2`3[
2a
0a1a
1b
0c1`
1`
0b1c
0c
0a
3j
3g
3d
3c
0Z3k
0`3[
0b3[
0^3d
3c
3d
3a
0a
0c
0`
0a
3c
0^
0^3d
3`
0a3^
3b
3a
0a
3d
0b
0e3^
3b
0^3d
3`
3c
3g
3e
0^3b
3o
3a
3`
0^3g
0\3a
0d3]
0e3^
0d3^
3c
3e
0`
3h
0^3a
3`
0b
0d3\
3b
3`
0f3^
3`
3`
3b
3`
0`
0f3\
3b
0a
0e
0a3^
0`3^
0a
0a
0^3b
0d3^
3`
0\3d
0b3^
0^3f
0g3^
0`
3`
0a
3`
3a
0c3\
0b
3a
0d
3`
3`
3b
0h3[
0j
3d
0^
0^3b
3`
3`
3b
0c3^
0`
0a3^
0a3^
0e3\
0b
3`
3e
3`
0d3V
0c3a
0b3^
3^
0d3^
3a
0`
0`3a
0`3a
0^3g
0a
3d
0^3c
3c
0[3d
3a
3c
0]3e
3d
0`
0d
0^3a
0^3b
3`
3o
3d
3c
3b
0d3\
3b
3g
0b3^
3`
0b3]
3b
0`
3`
0b3`
3j
3d
0k
0b
0b3^
0`
0^3c
0`
0`
0`3^
3e
3`
3`
3a
0d
0e
0a3^
0]3c
3d
0Z
3]
0b3^
3a
0`
0c
0a
3`
0]3d
0b
3`
3^
0d3]
0a3^
0a
3b
3d
0`
0`
0`3`
0`3^
0b
3b
0Z3l
3a
0a
0^3f
0^
3g
0e
0]3n
3a
0^3b
0^3b
0a3c
3b
0^3a
0]3f
0a
0a
3g
0c
0b
0^3e
3b
0]3g
0c
0b3^
3a
0c3^
0b3]
3c
0c3^
0b3^
0b3^
0d3]
0^3b
0`
0a3^
0`
0`
0`3^
0b3^
0`
0g3]
0a
0a3^
3a
3`
0^3f
0^3c
0`
0d3^
3a
3d
0a
0b3^
3e
0b
3b
0f
3b
0a3^
0c3^
0^3b
3`
0p3T
0b3]
0`3^
0a3^
0c3^
0`3b
0a3^
3c
0b3^
0^3`
0h
0^3a
3d
0h3^
0a
0[3g
3b
0g
0h
0h3Z
0d
0^3b
0e
0^3`
0`
0g3^
0^3a
0a
0c
3`
3`
0g3^
0c3^
0h3]
0e
0e
0a
3c
0c
0^3a
3a
0a
0e
0d
0`
0c
3`
0g
3f
3`
0e3^
3f
3a
0g
0c3^
0e
0`
3f
0f3Z
0f3f
0a
0a3\
3j
0a
0`
3`
0c3^
3]
0a
3c
3b
3c
3e
0`
3`
0^3`
3c
0b
3`
3b
3d
3`
0`
0`
0`
0b
0f
0a
0d
0`
0`
0a3^
3a
0a
0b
3e
3b
0^3b
0`
0b3^
0^3c
3c
0`
0\3d
0b
3c
0b3^
0a
3`
3^
0^3b
3c
0`
3d
0`
0i
0`
0^3a
3a
0a
3`
0d
0c3^
3c
3b
3c
0a
0a3]
0^3b
3^
3`
0`
3d
0a
3a
0h3Z
0b
0b3]
0\3g
0e3]
0`3^
0f3]
0e
0h3]
0b
0]3b
0d3Z
0\
0a3^
0^3b
0]3f
0b
0d
0b3\
0b
0d3]
0a
3c
3`
0]3`
0Y3e
3b
0^3c
0e3^
3a
0]3d
0c3^
3e
3c
0a
0Y3i
0j
0b
3d
3`
3`
0f
0b
0a
3`
0`3^
3`
3a
3k
0^3b
0a
0e
3`
0`
3`
0a
0d
0a
3`
0c
3e
0b3^
3i
0`
0e
0`
0a
3`
0\3d
3`
3a
0a3\
3a
3e
0c
0f3^
0a
0b
0^3d
0a3^
0g3u
0a
0b3\
0a
3`
0`
0\3g
3c
0d3]
3`
3b
3f
3e
0a3]
0f3\
3c
0^3b
0`
0[3m
3`
0c3]
0a
0^3e
0^3c
3`
3`
0`
0`3^
0]3b
3b
3a
3c
0a
0a3i
0l
0a2a3^
0`3R
2`3^
2d3^
1`3^
0a2g
0c3]
3b
0`1`2Z3g
0^2g3^
2c
3a
2n
0a3^
1l
1l
2\3`
0a
0`
0]1`2`
0]2`
0\
0^
0`3`
3a
0a2^3`
0`2^3b
3b
0c
1[
0`1[
0e1Z
0`1S2Z
0a1P2Y3a
0c2V3a
0d1^2^
0a1U
1Y3a
0b1Y3a
0`1\2Z3a
0`1\3^
0`1`2\
2a3\
0`
1^2^
0`1`2]3`
1`3^
0^1a
0i
1a3`
0^1e2c3^
0Z
0\1c2`3\
1a
0d
0]1b
0X1f2`3Z
0U2c
1b3i
0]1b
0[
0]1`
1f
0\1e3^
0Z1f3Z
0]1h2`
0^1e
1e
2a3^
0b
3b
2c
0`
0a
0c1[
0f1X
3\
1g2e3[
2`
2a
0`
0b
1c
0^1`
3\
0a
0\1h
1i
0`
0^1b
0e1]
0e1]
1c
2^
0^3`
3^
0c
0a
1`
2^
0`1`3\
2h3]
0Z
0]1a
0^
0i1Z
0\1c
0]1c3\
2[
3[
2g3[
0]
0`1^
1]2d
1]
0`
1f
1Z
1a
0`
0g
0[
1e
0b1]
0^1b
0]
1X
0g1]
1b
1^2h
1b
0`3Y
0^1e
0]1`2j
0a1[
0^1a
1d2^
0b1^
1Y
0e1]3d
1`
0f1^
0b1]2]
1a
0`
0^
0b
3`
0^1^
0i
2b
0b
1U2b
0a3[
0`
0`
3^
0`3^
0`1\
0b2\
0b1]
1^2h3^
0\2a
0^2c
0[
2`3\
0`
0b1[
2a
1X
1]
1]
0c1^
1a2^
2\
0^2g
0c1\
2c
2d
1a
0a
1f
0\1`2[3d
3c
3r
3`
1a
1b
1d
1e
0]1a3a
3c
2`
1]
0b
1d2[
0\
1j
1^
0[1f
1k
1`
0]3`
3c
0`1a2e3Z
0]2e
0c3]
0a3[
3`
0a2^
0c
3`
3\
0b
1]3`
2a
2d
1S
1S2e
0a2Z
0]2]
0c1\3^
1f
1\2c
1c
1\
3^
1^2`
1a
1c
0Z1^2e
0d1P
1g
2[
1b
0W1i3^
1T
3e
1b
1a2]
0a
1^
0`
1k
1`
3a
0`
2f3]
2`3^
2`
0^2b
2\3a
2`
2Y3g
0a3O
1a
0`
0^1a
0b
3`
2Z3b
0]3a
1g3^
0[
0]1c
1b
0`
2c
2V
1`2S
2]
0^1`
1]3a
0a
3`
2b
0]2f
0]
1a2]
0a1W
1f
1d2[
1d
0X3k
2`
2[3m
1]
1a
1l
1e
2\
0Z1b2`3Z
0`1]2c3^
1\
3c
1i
1a
1e
0a2^
1d
1f
0V1b2^3d
3b
0Z2`
3X
2^
0^
0]
0b2]
3g
0[
3b
0]
2c
1c
1f
1a2]
2f
0`
1f
2g
2c
2c
1b
0\
2T
0^1e3\
0]2`
1Y2`3b
2c
3^
0a2]
1b
2^3i
0c
2e
3c
2]
0f
0c
2e
2a
0^
0b
0a2]
3d
0c
0b2\
2a
2c
0a2^
2]
2U
3c
0`
3b
0[3`
2a
0^1b
0a
0^
0[
1b
2c
0`2]3f
2h
2c
2a
2`
0e2T
0`2\3`
0\
0^
1`2Z
1h
0c
2c
1^
2Z3h
0a3^
0^3j
0e
0a3X
2a
0P
3f
2W
0^
2[
0d
2]3b
2d
3k
3f
0^3h
0f
0k2]
0\3a
2c
0`
2^3a
2\
0h2\
0e
0d
2]3i
3d
0`
0Y1b2[3d
2e
1p2W
0e
1k2Y
2\
0\
3^
2b
2c
0a
0b
1Z2W3m
1`
0Z2a
2b
0^2`
0`1Z3^
0d
1^2`
0o2[
2`
1`2]
2b
0f1\2Y3a
1b
1b2\
""".strip("\n")
