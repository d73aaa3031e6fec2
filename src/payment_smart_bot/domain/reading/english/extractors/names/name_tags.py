"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "3cc2467ee14a4ba92ddcbf24e6531137"
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
alone
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
arrived
arthritis
as
ask
asked
asking
asks
assistant
at
atm
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
beginning
behind
being
believe
bell
belong
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
birthday
biscuit
bit
black
blank
bless
blocked
blue
bob
booking
bookkeeper
born
boss
boss's
bosss
bot
both
bottom
bought
box
boy
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
bye
c
c'est
cake
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
cars
carte
cartão
case
cash
cat
catch
cause
ceo
change
changed
changing
chapel
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
come
comes
comfortable
coming
comma
commbank
company
company's
complete
complicated
computer
conditions
confirm
confirming
congratulations
contact
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
count
counter
country
course
cousin
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
dead
dear
debit
decided
decline
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
easier
easter
easy
eat
edit
eh
either
else
email
embarrassing
embossed
emma
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
eyes
f
facebook
faded
failed
failing
fake
family
fancy
far
fargo
fast
fat
father
fee
feel
feet
fell
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
finish
finished
firewood
firm
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
g'day
garage
garden
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
grace
grand
grandad
grandma
grandson
grant
great
greek
green
grey
group
groups
gtbank
guess
guy
guys
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
holiday
home
honest
honestly
hope
hospital
hotel
hours
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
hyphens
i
i'd
i'll
i'm
i've
ich
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
jane
je
jean
ji
jk
job
john
joint
joke
jokes
jon
josh
jr
judge
july
june
junior
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
kid
kidding
kids
kim
kind
kindly
king
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
load
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
lost
lot
loud
love
lovely
ls
luck
lucky
lunch
m
ma
ma'am
mac
machine
madam
made
maiden
major
make
makes
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
matters
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
mm
mom
moment
moms
monday
money
month
months
monzo
moose
more
morning
mother
mothers
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
noticed
now
number
numbers
nurse
nuts
o
obviously
of
off
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
one's
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
originally
other
our
ours
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
parcel
parents
paris
parish
park
part
partners
party
pass
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
payments
paypal
pays
pensioner
people
per
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
please
pls
plumber
po
polish
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
probably
problem
proceed
promise
pronounced
proper
pub
purchase
purchasing
purpose
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
radio
raised
ran
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
recognise
red
redo
refund
refused
regards
rejected
relation
remember
remove
rent
reply
required
rest
retired
return
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
row
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
salon
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
school
scottish
scrap
scratched
screen
screenshot
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
sending
sense
sent
service
set
settled
shall
share
shared
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
shown
shows
side
sides
sign
signature
signed
silent
silly
silver
since
sincerely
singer
singh
single
sir
siri
sister
sister's
sisters
sitting
six
sixteen
size
slipped
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
stage
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
steps
still
stolen
stop
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
sum
summary
sunday
supervisor
support
suppose
supposed
sur
sure
surely
surname
surnames
swap
swear
sweet
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
ticket
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
treating
trip
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
van
vat
venmo
very
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
was
way
we
we're
weather
website
wedding
week
weekend
weird
weirdly
welcome
well
wells
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
worst
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
you
you'd
you'll
you're
you've
young
your
yours
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
    (0, 0): 7.53,
    (0, 1): 4.57,
    (1, 2): 7.71,
    (1, 3): 3.83,
    (2, 2): 5.45,
    (2, 3): 4.61,
    (3, 3): 7.58,
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
+1 also
+1 and
+1 b
+1 back
+1 bank
+1 banks
+1 but
+1 button
+1 can
+1 card
+1 case
+1 data
+1 do
+1 does
+1 everything
+1 f
+1 field
+1 garden
+1 god
+1 got
+1 grace
+1 hands
+1 has
+1 here
+1 i'm
+1 if
+1 im
+1 is
+1 it
+1 it's
+1 its
+1 jokes
+1 jr
+1 lane
+1 laugh
+1 lee
+1 like
+1 lol
+1 my
+1 name
+1 new
+1 ni
+1 no
+1 not
+1 now
+1 nurse
+1 o
+1 office
+1 on
+1 one
+1 park
+1 pat
+1 pay
+1 r
+1 s
+1 send
+1 sent
+1 short
+1 singh
+1 so
+1 sorry
+1 street
+1 t
+1 team
+1 thank
+1 that
+1 that's
+1 thats
+1 the
+1 then
+1 there
+1 they
+1 this
+1 thru
+1 too
+1 trust
+1 u
+1 under
+1 van
+1 w
+1 wants
+1 way
+1 wells
+1 will
+1 yes
+1 you
+1 ~
+1 です
+1 이름은
+2 "
+2 $
+2 )
+2 ,
+2 .
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
+2 back
+2 bank
+2 be
+2 because
+2 before
+2 born
+2 both
+2 but
+2 call
+2 can
+2 card
+2 comma
+2 do
+2 dont
+2 english
+2 exactly
+2 exp
+2 father
+2 for
+2 from
+2 god
+2 haha
+2 he
+2 here
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
+2 lee
+2 lol
+2 mate
+2 me
+2 my
+2 name
+2 new
+2 no
+2 not
+2 o
+2 of
+2 office
+2 on
+2 one
+2 parents
+2 park
+2 po
+2 polish
+2 printed
+2 put
+2 see
+2 sent
+2 she
+2 sorry
+2 speaking
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
+2 to
+2 um
+2 under
+2 van
+2 w
+2 we
+2 welcome
+2 what
+2 with
+2 x
+2 yes
+2 ~
+2 です
-1 !
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 00000
-1 :
-1 ?
-1 ^
-1 a
-1 accounts
-1 an
-1 and
-1 anne
-1 april
-1 as
-1 ask
-1 at
-1 auntie
-1 b
-1 baker
-1 bakery
-1 bank
-1 be
-1 big
-1 bless
-1 bob
-1 but
-1 by
-1 card
-1 cardholder
-1 cash
-1 charity
-1 christmas
-1 city
-1 de
-1 dennis
-1 der
-1 dog
-1 dont
-1 dorothy
-1 dr
-1 earl
-1 first
-1 for
-1 frank
-1 from
-1 g
-1 gift
-1 grace
-1 great
-1 green
-1 guess
-1 h
-1 hands
-1 harry
-1 has
-1 hippies
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
-1 jane
-1 jean
-1 judge
-1 june
-1 just
-1 k
-1 kevin
-1 kim
-1 know
-1 l
-1 la
-1 lane
-1 lee
-1 letters
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
-1 max
-1 may
-1 means
-1 michael
-1 middle
-1 mine
-1 mr
-1 mrs
-1 ms
-1 my
-1 nah
-1 name
-1 name's
-1 names
-1 needed
-1 no
-1 noah
-1 not
-1 now
-1 of
-1 ok
-1 omg
-1 on
-1 one
-1 only
-1 or
-1 order
-1 p
-1 pa
-1 parents
-1 parish
-1 patience
-1 pay
-1 peter
-1 printed
-1 put
-1 queen
-1 r
-1 read
-1 reads
-1 red
-1 s
-1 santander
-1 sarah
-1 says
-1 second
-1 shes
-1 singh
-1 sir
-1 sister
-1 smith
-1 so
-1 spelling
-1 st
-1 stephen
-1 still
-1 surname
-1 t
-1 tarjeta
-1 than
-1 that
-1 thats
-1 the
-1 then
-1 there
-1 theres
-1 through
-1 to
-1 today
-1 trade
-1 try
-1 tuesday
-1 two
-1 u
-1 under
-1 use
-1 valid
-1 van
-1 wants
-1 was
-1 when
-1 will
-1 william
-1 would
-1 write
-1 wrong
-1 y
-1 yes
-1 your
-1 ~
-1 é
-1 ’
-1 、
-1 이름은
-10 ( ~l
-10 , amy
-10 , but
-10 , grace
-10 , pat
-10 , the
-10 , ~T
-10 , ~U
-10 , ~j
-10 , ~l
-10 . -
-10 . sam
-10 . ~T
-10 . ~U
-10 . ~l
-10 00 ~l
-10 00000 ~l
-10 ? ~T
-10 ? ~l
-10 ^ baker
-10 ^ bless
-10 ^ de
-10 ^ dr
-10 ^ grant
-10 ^ i
-10 ^ it's
-10 ^ jean
-10 ^ judge
-10 ^ kim
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ no
-10 ^ ok
-10 ^ pat
-10 ^ put
-10 ^ see
-10 ^ young
-10 ^ ~T
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 accounts ~l
-10 an ~l
-10 and daughter
-10 and ~T
-10 big ~U
-10 bless ~T
-10 but the
-10 but ~T
-10 card is
-10 card recipient
-10 card ~U
-10 card ~l
-10 cardholder ~T
-10 cash ~l
-10 company great
-10 de ~T
-10 der ~T
-10 do .
-10 do ~l
-10 dog ~l
-10 dont ~l
-10 dr ~T
-10 dr ~U
-10 fine ~U
-10 got ~l
-10 grace field
-10 great ~U
-10 hands ~l
-10 has mr
-10 hippies ~l
-10 i was
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 i'm ~l
-10 im ~l
-10 in full
-10 in ~l
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 it was
-10 its wells
-10 its ~l
-10 john ~l
-10 just ~T
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 lady ~l
-10 like the
-10 lily ~l
-10 lol ~l
-10 mark ready
-10 me ~l
-10 middle ~l
-10 mine ~l
-10 mr ~T
-10 mrs ~U
-10 my ~l
-10 n g
-10 name ~l
-10 name's cash
-10 names ~l
-10 needed bell
-10 ni ~l
-10 no ~l
-10 not thank
-10 not ~T
-10 not ~U
-10 not ~l
-10 of ~U
-10 of ~l
-10 ok ?
-10 ok ~U
-10 ok ~l
-10 omg ~U
-10 on the
-10 one accounts
-10 only ,
-10 only ~T
-10 only ~l
-10 order ~l
-10 pa ~l
-10 parish ~l
-10 put ~l
-10 rose garden
-10 rose ~T
-10 sarah ~l
-10 say sir
-10 says valid
-10 says ~T
-10 says ~l
-10 second ~l
-10 see ~l
-10 sent ~l
-10 shes ~l
-10 sir ~l
-10 sister ~T
-10 sister ~U
-10 smith ~U
-10 so mrs
-10 st ~T
-10 st ~l
-10 still ~l
-10 take ~T
-10 the drive
-10 then ~T
-10 then ~U
-10 there ~l
-10 time ~l
-10 to big
-10 to mr
-10 to the
-10 trade ~l
-10 try ~T
-10 valid thru
-10 wells ,
-10 word ~l
-10 y ~T
-10 ya ~l
-10 young ,
-10 ~ )
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 00000
-10 ~ ?
-10 ~ and
-10 ~ anne
-10 ~ as
-10 ~ banks
-10 ~ black
-10 ~ but
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ cash
-10 ~ close
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
-10 ~ hand
-10 ~ hands
-10 ~ hill
-10 ~ hotel
-10 ~ i
-10 ~ is
-10 ~ jr
-10 ~ just
-10 ~ lol
-10 ~ long
-10 ~ m
-10 ~ mac
-10 ~ more
-10 ~ my
-10 ~ not
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ only
-10 ~ or
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
-10 ~ smith
-10 ~ sunday
-10 ~ t
-10 ~ team
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ thomas
-10 ~ thx
-10 ~ van
-10 ~ visa
-10 ~ w
-10 ~ will
-10 ~ with
-10 ~ xx
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
-10 ~ 이름은
-10 、 ~x
-1f & TM
-1f & lL
-1f ( lL
-1f , TM
-1f , TT
-1f , UU
-1f , jL
-1f , lL
-1f , lM
-1f . lM
-1f . pL
-1f 00 lL
-1f 00000 lL
-1f : lL
-1f ^ TM
-1f ^ TT
-1f ^ UU
-1f ^ iT
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
-1f april lL
-1f as lM
-1f big UU
-1f card TM
-1f card lM
-1f cardholder TT
-1f cash lL
-1f company UU
-1f day lL
-1f de TM
-1f de lL
-1f der TM
-1f do jL
-1f dog lL
-1f earl lL
-1f fine UU
-1f from lL
-1f g jL
-1f gift lL
-1f grace TM
-1f great UU
-1f hands lL
-1f hippies lL
-1f holder TM
-1f i jL
-1f i lL
-1f i'm TM
-1f i'm lM
-1f im lL
-1f in lL
-1f is UU
-1f is lL
-1f it TM
-1f it pL
-1f it's TM
-1f its lL
-1f just lL
-1f k lL
-1f lady lL
-1f lily lL
-1f lol lL
-1f mac lL
-1f mary lL
-1f may lL
-1f me lM
-1f mr TM
-1f mrs iU
-1f my lL
-1f my lM
-1f nah lL
-1f name TM
-1f name lL
-1f names lL
-1f needed lL
-1f ni lL
-1f no jL
-1f not TM
-1f not UU
-1f not lL
-1f of TM
-1f of UU
-1f of lL
-1f ok UU
-1f omg UU
-1f on TM
-1f only pL
-1f order lL
-1f pa lL
-1f parish lL
-1f put lL
-1f ray lL
-1f rose lL
-1f santander lL
-1f sarah lL
-1f say lL
-1f says TM
-1f says UM
-1f says lL
-1f second lL
-1f see lL
-1f sent lL
-1f shes lL
-1f sir lL
-1f sister UU
-1f smith UU
-1f so TM
-1f so lL
-1f spelling lL
-1f st lL
-1f stephen lL
-1f still lL
-1f take TM
-1f take lL
-1f thats lL
-1f the lL
-1f then TM
-1f then UM
-1f theres lL
-1f this UU
-1f this lL
-1f to TM
-1f to UU
-1f to lL
-1f today lL
-1f trade lM
-1f try TM
-1f use lL
-1f victoria lL
-1f w lL
-1f wells pL
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
-2 00
-2 0000
-2 :
-2 ?
-2 ^
-2 accounts
-2 address
-2 am
-2 and
-2 anne
-2 as
-2 at
-2 baker
-2 bank
-2 barclays
-2 be
-2 belongs
-2 born
-2 bro
-2 but
-2 by
-2 cake
-2 caps
-2 card
-2 carte
-2 cartão
-2 cash
-2 change
-2 chip
-2 church
-2 code
-2 de
-2 deliver
-2 der
-2 don't
-2 dr
-2 for
-2 french
-2 from
-2 full
-2 gift
-2 go
-2 going
-2 good
-2 got
-2 guy
-2 happy
-2 harry
-2 has
-2 here
-2 his
-2 i
-2 i'm
-2 ich
-2 if
-2 im
-2 is
-2 it
-2 its
-2 j
-2 john
-2 just
-2 k
-2 kim
-2 last
-2 law
-2 literally
-2 little
-2 lol
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
-2 name
-2 name's
-2 needed
-2 neighbor
-2 no
-2 not
-2 off
-2 okey
-2 omg
-2 on
-2 one
-2 or
-2 p
-2 parents
-2 phone
-2 please
-2 printed
-2 put
-2 queen
-2 read
-2 rose
-2 say
-2 says
-2 second
-2 see
-2 shared
-2 shop
-2 short
-2 sir
-2 so
-2 statement
-2 street
-2 sugar
-2 surname
-2 than
-2 that
-2 that's
-2 thats
-2 the
-2 there
-2 theres
-2 this
-2 thru
-2 time
-2 to
-2 use
-2 van
-2 victoria
-2 visa
-2 w
-2 wait
-2 wants
-2 was
-2 were
-2 when
-2 where
-2 william
-2 with
-2 write
-2 y
-2 yes
-2 you
-2 you've
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
0 accounts
0 again
0 ahmed
0 also
0 amy
0 and
0 anne
0 april
0 as
0 b
0 back
0 baker
0 banks
0 bell
0 big
0 bill
0 black
0 both
0 but
0 button
0 card
0 case
0 cash
0 charity
0 chase
0 close
0 club
0 comma
0 cross
0 data
0 daughter
0 de
0 debit
0 dennis
0 do
0 dog
0 dont
0 dr
0 e
0 earl
0 english
0 enough
0 field
0 french
0 friday
0 from
0 full
0 garden
0 go
0 god
0 good
0 gordon
0 got
0 grace
0 grant
0 great
0 green
0 group
0 haha
0 hand
0 hands
0 hard
0 has
0 hello
0 hi
0 hill
0 i
0 i'm
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jean
0 ji
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
0 lee
0 like
0 lily
0 linda
0 little
0 lol
0 long
0 lucky
0 mac
0 major
0 maple
0 march
0 margaret
0 maria
0 mark
0 mary
0 max
0 may
0 me
0 michael
0 mine
0 miss
0 monday
0 mr
0 mrs
0 ms
0 my
0 nah
0 name
0 name's
0 names
0 no
0 not
0 now
0 nurse
0 ok
0 one
0 only
0 over
0 p
0 pa
0 paid
0 parents
0 parish
0 park
0 pat
0 patience
0 pay
0 peter
0 place
0 pls
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
0 sarah
0 say
0 school
0 second
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
0 stop
0 street
0 sunday
0 sweet
0 t
0 team
0 thank
0 thanks
0 that's
0 thats
0 the
0 this
0 thomas
0 though
0 thru
0 thx
0 to
0 today
0 tom
0 too
0 true
0 trust
0 tuesday
0 u
0 up
0 valid
0 visa
0 w
0 way
0 wells
0 will
0 william
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
01 , but
01 , grace
01 , i'm
01 , invoice
01 , pat
01 , will
01 , ~
01 - ~
01 . -
01 . .
01 . ~
01 00 $
01 ? $
01 a ~
01 accounts ~
01 amy not
01 and after
01 and ~
01 anne with
01 as ~
01 bakery ~
01 bank lol
01 bell ~
01 big ~
01 bill ~
01 black $
01 bless ~
01 but the
01 button $
01 card $
01 cash $
01 cash ~
01 charity ~
01 close my
01 daughter is
01 dennis ~
01 do .
01 do ~
01 dog ~
01 dont ~
01 dot ~
01 dr ~
01 drive $
01 expiry 0000
01 first like
01 for ~
01 from ~
01 grace field
01 grant $
01 great ~
01 hand ,
01 hands ~
01 hope ~
01 hospital $
01 hotel ,
01 i was
01 i'm sure
01 i'm ~
01 ill send
01 im not
01 in pink
01 in ~
01 is all
01 is me
01 is my
01 is paying
01 is there
01 is ~
01 it says
01 it's ~
01 its my
01 its ~
01 jane ~
01 john $
01 john ~
01 judge ~
01 just that
01 just ~
01 k ~
01 kevin ~
01 kim ~
01 king ~
01 lady ~
01 lee $
01 lemon ~
01 like the
01 lily ~
01 lol $
01 lol short
01 lucky ~
01 margaret ~
01 maria ~
01 mark ready
01 mary ~
01 max ~
01 more $
01 mr ~
01 my ~
01 na ~
01 name $
01 name ~
01 no ~
01 noah e
01 not me
01 not thank
01 not ~
01 nurse $
01 of ~
01 ok $
01 ok ?
01 ok ~
01 on the
01 only ,
01 pa ~
01 park ~
01 pat ~
01 patience ~
01 printed $
01 quick $
01 recipient on
01 right ,
01 rn its
01 robert ~
01 rose garden
01 s ~
01 sam .
01 sarah ~
01 says ~
01 school is
01 second ~
01 see ~
01 sent ~
01 sheila ~
01 shop $
01 short $
01 sister mary
01 stephen ~
01 street ~
01 team $
01 that $
01 the drive
01 the polish
01 the ~
01 thomas ~
01 thx $
01 u ~
01 valid thru
01 wells ,
01 will do
01 will short
01 william ~
01 with f
01 x $
01 yes $
01 you not
01 young ,
01 ~T $
01 ~T .
01 ~T bank
01 ~T button
01 ~T in
01 ~T is
01 ~T john
01 ~T lee
01 ~T not
01 ~T please
01 ~T whatever
01 ~T ~
01 ~U $
01 ~U ,
01 ~U it
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l $
01 ~l ,
01 ~l .
01 ~l 00
01 ~l ?
01 ~l a
01 ~l be
01 ~l because
01 ~l but
01 ~l card
01 ~l first
01 ~l for
01 ~l from
01 ~l guy
01 ~l hands
01 ~l hehe
01 ~l i
01 ~l is
01 ~l it
01 ~l jokes
01 ~l my
01 ~l new
01 ~l ni
01 ~l not
01 ~l nurse
01 ~l only
01 ~l team
01 ~l with
01 ~l ya
01 ~l ~
01 ~x $
01 ~x ~
01 ~x です
01 ~x 이름은
01 ’ ~
01 、 ~
01 です $
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
0f april l
0f as l
0f b j
0f back l
0f bank T
0f banks l
0f bell l
0f big U
0f but l
0f button T
0f card l
0f cash l
0f christmas T
0f close l
0f club l
0f data l
0f daughter U
0f day l
0f do T
0f dog l
0f dont l
0f dr T
0f dr U
0f dr l
0f earl l
0f enough l
0f from l
0f full l
0f garden T
0f gift l
0f go l
0f god l
0f gordon l
0f got l
0f grace T
0f great U
0f haha l
0f hand U
0f hands l
0f has l
0f hope l
0f hospital l
0f hotel l
0f i i
0f i'm T
0f is U
0f is l
0f its l
0f j j
0f john l
0f king l
0f lady l
0f lee U
0f lee l
0f lily l
0f little l
0f lol l
0f lord l
0f m i
0f mac l
0f mary U
0f me l
0f miss U
0f mr T
0f mr U
0f mrs U
0f my l
0f na l
0f nah l
0f name l
0f name's l
0f names l
0f no l
0f not l
0f nurse l
0f o j
0f of l
0f ok l
0f one l
0f over l
0f pa l
0f paid l
0f parents l
0f park l
0f pat l
0f pay l
0f place U
0f pls l
0f quick U
0f ready l
0f recipient l
0f rn l
0f robert l
0f rose l
0f said l
0f sam l
0f sandra l
0f sarah l
0f say l
0f school l
0f second l
0f sent l
0f singh l
0f sister U
0f smith l
0f so l
0f sorry l
0f st l
0f stop l
0f sweet l
0f team l
0f that's l
0f thats l
0f the T
0f there l
0f this l
0f though l
0f today l
0f tom l
0f too l
0f trust l
0f victoria l
0f w j
0f way l
0f wells l
0f will l
0f x i
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
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUl
fff TUp
fff TiT
fff TlT
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
fff Ulp
fff Uxx
fff iTl
fff iTp
fff iUp
fff iiT
fff iiU
fff ilp
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
fff plU
fff pll
fff plp
fff px0
fff pxU
fff x0p
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
g *
g ,
g -
g .
g 0
g 00
g 0000
g 00000
g :
g ?
g a
g about
g add
g again
g ahmed
g all
g also
g and
g any
g apple
g are
g as
g ask
g at
g b
g banks
g been
g bell
g belongs
g bill
g bit
g bless
g born
g but
g button
g by
g cake
g call
g can
g card
g carte
g cash
g cause
g change
g charge
g cheers
g church
g city
g code
g cvv
g d
g data
g declined
g deliver
g dennis
g do
g does
g doesn't
g dog
g don't
g dont
g door
g dot
g drop
g e
g ex
g f
g field
g first
g flat
g for
g from
g gave
g get
g god
g gold
g good
g gordon
g grace
g grant
g guy
g haha
g happy
g harry
g have
g he's
g holder
g hope
g i
g i've
g ich
g im
g in
g is
g it
g it's
g its
g joke
g jon
g just
g k
g karen
g kevin
g known
g l
g law
g lemon
g letter
g letters
g literally
g lol
g lovely
g m
g make
g mark
g mary
g me
g michael
g more
g mother
g my
g na
g name
g named
g names
g neighbor
g nice
g no
g not
g nothing
g now
g off
g ok
g on
g one
g only
g or
g out
g over
g parents
g park
g pat
g pay
g paying
g permission
g peter
g philip
g pink
g please
g pls
g polish
g printed
g r
g rachel
g robert
g royal
g s
g sandra
g says
g sheila
g short
g singh
g sir
g so
g sorry
g sugar
g surname
g teacher
g thanks
g that
g thats
g the
g then
g there
g theres
g they
g think
g this
g thomas
g through
g to
g today
g truly
g trust
g try
g typed
g u
g uncle
g up
g ur
g use
g valid
g wait
g wants
g way
g what
g where
g which
g who
g why
g with
g word
g write
g wrong
g year
g yep
g yes
g you
g you've
g young
gg ) $
gg * ~
gg , card
gg , it's
gg , not
gg , one
gg , what
gg , ~
gg . $
gg . ~
gg 00 $
gg 00 ~
gg 00000 ~
gg : ~
gg ? $
gg ? ?
gg ? card
gg ? ~
gg ^ *
gg ^ 00
gg ^ a
gg ^ ahmed
gg ^ are
gg ^ belongs
gg ^ black
gg ^ bless
gg ^ can
gg ^ card
gg ^ could
gg ^ did
gg ^ do
gg ^ does
gg ^ fine
gg ^ hi
gg ^ holder
gg ^ hope
gg ^ how
gg ^ i
gg ^ i'd
gg ^ ich
gg ^ is
gg ^ it
gg ^ its
gg ^ jean
gg ^ just
gg ^ lemon
gg ^ let's
gg ^ looks
gg ^ my
gg ^ no
gg ^ pat
gg ^ recipient
gg ^ sandra
gg ^ should
gg ^ still
gg ^ the
gg ^ tom
gg ^ use
gg ^ what
gg ^ who
gg ^ why
gg ^ with
gg ^ write
gg ^ ~
gg a $
gg a ~
gg address ,
gg ahmed $
gg and i
gg and no
gg and ~
gg as ~
gg ask ~
gg be on
gg be under
gg belongs to
gg black forest
gg bless ~
gg but ~
gg button $
gg can we
gg card $
gg card ,
gg card has
gg case $
gg could you
gg dennis ~
gg do you
gg doctor says
gg drive $
gg for ~
gg forest ~
gg from the
gg gold ~
gg got the
gg grace field
gg guess ~
gg i got
gg i know
gg i ~
gg i'm known
gg ich ~
gg in a
gg in it
gg in ~
gg is it
gg is my
gg is that
gg is the
gg is this
gg is ~
gg it $
gg it again
gg it has
gg it is
gg it say
gg it twice
gg its going
gg its my
gg its not
gg its the
gg its ~
gg jane ~
gg just ~
gg known as
gg last name
gg lemon ~
gg like the
gg lol $
gg lol ~
gg mary $
gg me ~
gg mi ~
gg mill $
gg more $
gg mr ~
gg my card
gg my doctor
gg my ex
gg my parents
gg my street
gg my ~
gg name is
gg name ~
gg no its
gg no sugar
gg not thank
gg not ~
gg number in
gg nurse $
gg ok $
gg ok ?
gg ok ~
gg on ,
gg on it
gg on this
gg one $
gg one name
gg one word
gg one ~
gg only ~
gg or do
gg or ~
gg paid by
gg pat $
gg peter $
gg philip ~
gg polish way
gg recipient is
gg red ~
gg right $
gg rose garden
gg says its
gg says mary
gg says no
gg says valid
gg st ~
gg still ~
gg street is
gg sugar ,
gg the plastic
gg the same
gg the ~
gg think i
gg this time
gg through to
gg to me
gg to the
gg to ~
gg tom $
gg way please
gg william ~
gg with a
gg with ~
gg word ~
gg write ~
gg wrong ~
gg yes $
gg yes ,
gg yes ~
gg you have
gg you need
gg you see
gg you ~
gg your ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ a
gg ~ because
gg ~ but
gg ~ button
gg ~ card
gg ~ case
gg ~ cash
gg ~ for
gg ~ in
gg ~ it
gg ~ its
gg ~ mill
gg ~ nurse
gg ~ of
gg ~ ok
gg ~ so
gg ~ sunday
gg ~ tarjeta
gg ~ that's
gg ~ then
gg ~ today
gg ~ ya
gg ~ ~
last 0M
last TM
last TT
last UM
last UU
last jL
last lL
last lM
last pL
last xL
particle
particle TT
particle Tl
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
sss --aL
sss --aM
sss --cL
sss --dL
sss --eL
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
sss -b-M
sss -bbL
sss -bbM
sss -bcM
sss -bdT
sss -beU
sss -c-L
sss -c-T
sss -cbL
sss -ccL
sss -ccT
sss -cdL
sss -ceT
sss -cfL
sss -d-L
sss -d-M
sss -d-T
sss -d-U
sss -daL
sss -dbL
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
sss -eaM
sss -ebT
sss -ecM
sss -edL
sss -eeL
sss -efL
sss -efM
sss -f-L
sss -f-T
sss -f-U
sss -faL
sss -fbL
sss -fbM
sss -fbT
sss -fcL
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
sss aaaM
sss aadL
sss aaeL
sss ab-L
sss ab-M
sss ab-U
sss abaL
sss abaU
sss abbL
sss abbM
sss abcL
sss ac-M
sss acaL
sss acaM
sss acaU
sss accM
sss acdL
sss aceL
sss acfL
sss ad-L
sss ad-M
sss ad-T
sss adbL
sss adcL
sss addL
sss adfL
sss adfU
sss ae-L
sss aeaL
sss aedL
sss aefL
sss af-L
sss af-M
sss afaL
sss afaM
sss afbM
sss afcL
sss afcM
sss afdL
sss afeL
sss afeM
sss affL
sss b--L
sss b-aL
sss b-eL
sss ba-L
sss ba-M
sss baaL
sss babM
sss bacL
sss bacU
sss badM
sss bb-L
sss bb-M
sss bbaM
sss bbbL
sss bbbT
sss bbcM
sss bbdL
sss bbfL
sss bbfU
sss bc-L
sss bcaL
sss bcaU
sss bcbL
sss bccL
sss bccM
sss bcdL
sss bcdM
sss bcfL
sss bd-M
sss bdaM
sss bddL
sss bdeL
sss bdeM
sss be-L
sss be-T
sss bebL
sss bebM
sss beeL
sss befL
sss befM
sss bf-L
sss bf-M
sss bfaM
sss bfbL
sss bfcU
sss bfeL
sss bfeM
sss bffL
sss c--L
sss c-cL
sss c-dL
sss c-eL
sss c-fL
sss c-fM
sss ca-M
sss caaL
sss caaU
sss cabM
sss cb-L
sss cb-M
sss cbaL
sss cbbM
sss cbcL
sss cbdL
sss cbfL
sss cc-L
sss cc-T
sss cc-U
sss ccbL
sss cccL
sss cceL
sss cceM
sss ccfL
sss cd-T
sss cdbL
sss cdbM
sss cddL
sss cddM
sss cdeL
sss cdfL
sss cdfU
sss ce-L
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
sss cfeL
sss cffL
sss cffU
sss d-aL
sss d-cL
sss d-cM
sss d-eL
sss da-L
sss da-M
sss daaL
sss daaU
sss db-L
sss db-T
sss dbcL
sss dccL
sss dceU
sss dd-L
sss dd-M
sss ddaL
sss ddaM
sss ddbL
sss ddcL
sss dddU
sss ddfL
sss ddfM
sss dedL
sss defL
sss df-L
sss dfaL
sss dfbL
sss dfcL
sss dffL
sss e-aL
sss e-dL
sss e-dT
sss e-fM
sss ea-L
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
sss ebaU
sss ebbL
sss ebcL
sss ec-L
sss ecfL
sss ed-L
sss ed-U
sss edaM
sss edbL
sss edcL
sss edfL
sss ee-L
sss ee-M
sss eeaL
sss eefL
sss ef-L
sss ef-M
sss efcL
sss effL
sss f--L
sss f--U
sss f-aL
sss f-bL
sss f-dL
sss f-fL
sss f-fM
sss fa-L
sss faaL
sss faaU
sss facL
sss facM
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
sss fc-T
sss fc-U
sss fcaL
sss fcfU
sss fd-L
sss fd-M
sss fd-U
sss fdaL
sss fdeM
sss fdfU
sss fe-L
sss fe-M
sss feaU
sss febL
sss febM
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ff-U
sss ffaL
sss ffcL
sss ffdL
sss ffdT
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
2a3]
0^1h
2b3^
2f
1c3W
0b
2]
3`
0a2Z3`
1[3`
3`
0`3\
3a
0^1d2a
1b
3[
3`
1e
0`1^
0^1`
0`
1W2U
1c
0`
1`
3`
3d
0^3c
0]1b
0]1c
0^3a
0`
2a
1c
0`
3S
3a
2`
2\
2`
2]
3a
1]2d
3q
2c
1b
3a
1i
1`
0`3]
1^2a
0`
0`
1d
0^2a
0^
0`
0Y
2V
0f
2b
0`
2e
2a
0a
2b
0^
3a
0Z
0Y3a
1e
0`
2c3]
1e
1`
2b
2c
3a
1`
0]3a
1^2Z3`
1f
3`
3b
0`
0`
0`
2e
0a
3c
1e2[
3^
0`
0^
1d
0`
1\2b
0`
0^1^2a3`
1k
0`
1Z3c
0]1`3^
0^
1^2a3`
0`2]3^
1c3[
0\
0`1a2]
1Y3`
3g
1`
0^3a
3g
1^2c
1^2k
2a
0`3[
3`
0h
0\
2]
0Z2a
0^
2^
1h
3R
2\
2j
1[
0]
3a
2k
2b
3b
1]
1b2\
0^
1a2O
2`
1d2W
2e
1c2a
1^3b
1`
1Z2a
1[2`
3`
0\
2l
1a2[
0m
2T
1l
1Z2\3`
1^2c
1Y2^3e
1h
0]1a3a
0^2`
1^
2`
0`
2a
1^2L
2b
0[
2`
1f
2c
3b
3q
2`
1b
2O3a
1n
3`
2b
0^1b
2`
2g
0^2]3b
2b
0U2c
1a2b
3`
0]1b2e3Z
0e
2a
3i
1\
1e
3c
0`
1b2U
3Z
3a
1Z
2b
1b2N
0X2d
0d
0d
1a
2v
1n
0^1a2c
0\1`
2l
1h
1n
0\1b
0l1e
0a1N2^
2`
2c
1P2c
2g
2m
1d
0`
0d1U
1`
2h
2b
2e
3b
1a
2`
0^
2j
1b
0e
1d
1m
2`
2`
0d
0^2f
0a1\2n
2a
2`
2a
3`
2d
1^2`
2b
0\1a
0a1X2c
2j
0d1Q
2b
2j
2d
2a
3b
0^1a
2h
2`
0`
1e
1`
1j
0T2k
0a
1c3d
0b1Z
1c
0`
1m
1h
2m
2c
2j
2l
2`
2b
1j
2a
2d
2`
0d
2c
2j
0[2b
2b
0]
2`
3f
1e
0]
2b
2k
2d
0\3g
2`
2s
2i
2`
2f
1s
2c
0^
1a
1]
1Q
2f
0`3`
1d
1c
1v
1l
1`
1^3a
2i
0p3o
1a
1\2d3^
0]1e2^
1`
1Z
0`
1j
1Y
0^
2f
2b
3a
2c
2c
0`
2i
1k
1b
0`
2e
0W1b
0\
0a
2n
1`
2d
0^1k
2`
1f
0^
2a
1]
3b
1j2]3^
1`
2g
2c
1c
1h
2c
0c
0`
1^
0b
1H3`
1c
0^
1`
0d
0^
0e
2d
1f
2i
3a
1^
1b
1i
0`
2t3[
0`
0`1]
0a
0^1e2`
2a
1l
1b
0h
2b
0^2^3a
0`
0^1R2`3b
1`
2e
3a
1i
2a
2a
0b3]
2s
2e
0`
2`3^
2a
1`
1d3a
2d
1d
2`
3`
0Y2`
2c
0c
1b
1b
1e
0^
1f
0^1`
1a
0b
0a
1a
1`
0[1e
1`
0^1a
1c
0a
0a
1`
0b
0]1b
1l
0a1b
0b
0h
0k
2b
0`
2d
0e
2a
2`
0g3^
1a
0`
2f
1f
0[1b
1c
2`
1a
2a
2`
3`
2a
2c
3a
2Y
2`
1`
0]1i
2a
2a
2b
1`
1`
0^3a
0b
1f
0b
1`
1f
0d
3`
0`
0^3a
0a1]
1d
3e
0`
1`
1`
2f
1p
1a3d
2a
2`
2a
2c
3`
2`
1`
2a
1b
1a
1`
0`2[
1^
0i
2a
1b
1a
1b
1`
2a
0h
3`
3a
0c
0d3`
0`
3\
3a
1g
1e
1`
3^
1c
3`
1a
1`
1a
2b
2c
1e
2b
0a
2`
1c
0a
0a1^
1b
2c
2`
2`
1a
2a
1b
2b
3c
0c1^
0b
0a
1c
1`
0a
1d
3a
1e
1b
1b
0b
0\
2f
1a
0`
2`
1[
2`
1a
2a
3^
0a2\3a
0^2a3a
0g
3r
0`
3b
3a
3c
2a
2f
3b
2a
2S3`
2g
2`
2`
2g
2a
2`
2`
2d
2e
3e
2e
2`
2i
2a
2c
2i
2`
2X3f
0g3i
2m
3h
0e3f
2i
2`
2a
2b
1h
0`3f
2a
2`3]
3f
3q
3c
2g
2`
0`
3f
2j
2d
2k
3`
2g
2`
2e
2a
0]2d
2a
2b
3m
3k
0Z3o
2i
3c
2a
3c
2^
3U
3a
3h
0a
3a
2a
0c1a2^3]
0b1a2^3V
0b1a3Y
0^2f
2e
3d
3`
0b
3a
0i
2p
2a
0Z1c2`
0j
1]2f
3^
1\2c
0c1^
1f
0`
2a
0a
1c
1c
0`1d
0b1`
1`
0b1d
0a
0b
0a
2b
0`
0m
2a
3Z
3`
2c
0^3a
2a
0R1a
0d
1f
2`
1g
3`
2a
0c
2`
0a
2c
2d
1`
3`
2c
2`
2a
2a
2b
1`
1c
2d
0b
1`
0]
0f1^
0a1[
1b
3`
0^1d
0b
1b
0^1c
3a
2a
2e
2`
0[1j3`
2c
2j
2h
0`
0`2Z
2b
0f
3a
1d
1e
0`
1`
1`
2h
3b
3a
0a
0d3`
2d
0b
0d3]
1c
1`
0`
3a
0\1a
2b
2c
1j
2x
0]
1`
2a
1f
0i1[
1f
1a
2b
2`
2`
1a
2`
2b
3c
1c
0b
1`
2f
2a
1`
1`
0j
3`
0a1X
1f
3a
1`
0q
1d
0d1\
1`
1`
0`
2e
1a
0b
2a
0b
2`
2n
0a
1d
1a
0]3g
0^1i2b3W
3U
1d
0^2`3b
2f3O
0^2j
0^3`
0`1^3`
2^3b
3b
2`3`
3a
0Y2`
2b
2f3X
1]2d
0Z
0[2g
2d
0c
2c
2c
0^2`
0f1a2Z3U
2a
0k
1S
2j
3a
1W
0p2Z
2a
1U3f
0`
2a3\
0Z1n
3f
1a
1`
0a
0c
1`
0^1d2a3\
0l
1`
1`3c
1f
0^1b
0\
0e
0a1X2`3^
0`
2`
0b
2`
2\
3f
0d2Y
0Z
2l
0]
0d
0`
2`
0]
0f
0`
2a3^
0]
3]
0`2Z
1`2\
0h
0`
1b2]
2`3]
1a
0^1e3^
2`
3`
0b2[3[
3a
3r
1Z
0^1a
0\1g
2\
2c
1h
3`
3`
2`
2c
2b
0b
0`2q
2j
2O
1c3Z
2c
2`
0a
0`2Z
0c1e3h
0i1\
1a
2a
0`2\
0b3\
3b
2d
3d
0j
1]
0\2b
0`1W
0`
0[
3`
0f1Y
2d
2e
3a
0^1b
1Z
0^1i
0]2`
1`2d3Z
1a
0d1]
0`1^
0`
1j
0b
0^3`
0^1b
0`1^2d
0^
0^
0b
3^
1a
0f
1^
2d
3g
1a
0e
0U
0`
1^2]
0^1`
0d
0c
3`
0a1\2[
1^2b
0h
0]
0`1U2Z3a
0b
2c
0g
0]1U3e
1n
3~
3`
2f
0`2]3b
0c2Y3b
2c
0c
3b
0`3a
0`
3`
1W
1`
0`
0V
3a
0W2`
3`
3`
0\1f
0`
0^
0`
0X
2s
0\2e
1`
0\1j
2f
3`
0a
0]2a
0`1\2[
2f
1`2`
1a
0^
2`
2g
3b
2a
0`
2c
3T
0`
1`
0]
2`
3c
1e
2^
0]
0Z
3d
2f
2b
2b
3`
3`
2e
0b
3`
0a
0\2c
0`
0^1i2b
0S1c
0]1a
0]2e
2i
0d
2`
2c
0c
0b
0g
0i
2d
0a2[
0r3a
0f3e
0`
0h
0`3b
0Z2a
1l
1`
0`
0[1d
2j3X
0Z
0c3`
0W1d
1a
1`
0R2i
0[
2a
0V1e
3a
1`
1`
2h
0`3a
2c
0]1b
2a
0\
0[
0]2d
1f
1`
0^1n
0X1`
1`
2b
0`
0]1k
0d
1f
2a
1a
1a
0Z1f
3`
0d
0`
0a
0a
2^3a
3b
0`
2`
3`
0a
3d
3[
2f3^
0\1a
0b
3c
2f
0Y2f
0^1`2b
0\1d
0`
0\1`
2a
3a
2b
2b
2`3]
1e
2i
2d
0Y1f
2b
0h
1c
1c
0h
2k
1a
0]
1`
2d3]
2b
0V2h
0^1`
2c
0d
0\
1b
3`
2`
0X2b
0[
2a
2b
3b
3b
3a
3a
3`
0e
1`
3`
0g
3c
0`
0`
1`
0a
0^
2v
0\
1b
0`
0`
0g1[
2]
0^
0R2b
1c3]
1a
0d
3b
0`3d
3]
0Y2o3^
0^1g2h3S
2e
3d
3`
0c
2n
0]2c
0a3^
2c
3c
3`
2b
0j
0j2s3b
2`
2`
3d
2i3`
0`
0a
1]
1`
2a
3e
0`2f
3h
0a
2a
2i
1`
1`
0^1b
2`
1`
0b3]
2a
3`
2`
1a
1b
2a
2d
1a
2`
0X1c
2`
3a
1a
1`
0`
3`
2b
2g
3i
1`
2d
1a
2a
2b
1`
2g
2`
3g
3`
0m
3n
3f
0`
0a
3o
3d
3g
0`
0^3d
0m
0]3e
0g
3a
0e
0^1a
2e
1a
1`
3e
0e3c
0\1e
1f
1d
1a
1h
2a
0`
0^3h
1`
0a
3l
0[1b
1e
1a
1a
2b
1c
2a
0a1[
0[1c
0b
3a
0h
0n
2`
0`3^
3a
3d
2`
2a
0a
0^3p
0b
3^
0^3k
1b
0^
2d
0]1e
3a
2d
2a
3l
2c
1b
1b
2d
1a
1b
0`
2b
1b
0^1`
2`
1`
2d
2c
1`
1e
2`
2b
3`
0a
3i
0Z1b3^
1a
3c
1f
0`
1`
0^
1d
1d
3a
3`
0`
2t
0]1a
0b2[
0]1b
0`
1`
0d2^
0`2[
0b
1m
2W
0b
3b
0a1^3f
0`2^
1a
3`
3a
0`2[
2[
1^
0b1`2[3^
2]
1e
3m
0`
0`
1a
2c
2f
3g
2f
2Y
1l
3o
1d
2`
2c
1g3\
0a
3a
0a
0a
1c
3c
1`
1`
2b
3a
0a
0a1c2]3g
1a2]
2[3b
1g
0`
2e
3d
3`
3`
2f
0`2]3b
0c2Y3b
2c
0c
3b
0`3a
0`
3`
2b
0`1^
1c
3a
0U2`
3[
2^3`
3e
1a
0`
3`
0`
0a2^
2a
1`
1b
0`
0]2a
0`
1`
0c
2`
2m
0`
2c
2w
2g
2`
3`
0c
0Z1f
0^
0\1`
3d
3`
3`
2b
1a
0`
3`
0^2a
0a
1a
0]1a
0d
2`
2b
0b
0]
2g
2`
0b
3f
3g
0a3c
0b
2g
0Z2i
0V2e
1a
1b
2a
1`
2h
0`
0]
2d
2`
1`
0`
1f
1]
0\1g
1a
3`
0c
0d
0`
0a
0`
3b
3`
0\2`
2^
2a
3`
0`
3[
0Z1b
0a
3c
2k
0U1b2c
0`
2`
3`
2d
2`
2a
2c
1`
0[2`
0a
1c
1d
1`
0a
2c
1c
0]
2b
0X1a
2a
0`2^
3`
0\1m
3`
0S
2b
3a
3a
0]1e
3`
0`
3`
0`
0\1l
0`
2i
1a
2]
0^
1`
3]
3a
0d
3b
3^
0^1`3]
0]1d2c3Z
0a1^2^
0^1c2b3[
0^1m3V
2e
3d
3`
0c
0`1^2`3b
0k3i
0c3a
0i3l
0`3i
0p3l
0`
0b
0a
1d2c3W
2a3S
0Z1c2d3\
1`
0\2b
0\2d
0[2a
0^2`3`
3`
0`3`
0b1Q2Y3c
0a2^3`
0`3b
0c3`
0^1d
1a
1Y2d
2i
0i2e
0a1Q2`3P
1g
3`
2h
2g
0`2i
2G3`
2G
0^2b
0`2P3`
3c
1^2`
2b
1]
2f3Z
1q
3g
1k
2f
2m
2k3Y
2c
2k
0a
1i
0b2b3^
2i
2e
2`3`
0b2m3\
2i
0b
0X1f2Y3k
1a
1a
1l
1d
1e
1o
0Y1a2T3`
1^3`
0^
3b
0b3`
0h
0^1`2\3a
1^3`
0`1^2e3^
0a
0i
0`
0`
0`
3t
1u3e
1e2S
0a1]
1`2Y
1e3]
1c2X3^
0\1`
1m
0d
1d
1n
1m
3^
1e
0a1\
0a
0`1c2U3]
1d3W
1b
0a
3`
1r
1a
1x3~
1y2Z3t
1w
3i
0j2g
1\2a3\
0\3^
1c
0`1d
0b1`
1`
0b1d
0a
0b
3i
0^3e
3b
3a
0[3l
0a
0d3^
3e
0^3d
3i
3b
0a3`
0a
0b
0`3^
3`
0]3a
0^3c
3`
0a
3`
0a
3d
0`
0d
3c
0^3d
0`
0^3d
0^3g
0`
0`
3f
3h
0]3g
0^3`
0`
0e3]
0a
0b
3e
0b3]
0^
3`
3c
0`3^
3`
3a
3a
0d
0c
3e
0a
0d3^
0f3\
3a
0d3^
0`
0`
0d
0a
3a
0e3]
0]3e
0`
0]3f
0e3Z
3c
3a
3b
0g3Z
0a
3b
3`
0c
3d
0a
0f
0^
0^3c
0^3d
3b
0^3h
0c3^
0b
0`
0a3^
3e
3a
0b3`
0f3]
0m
3e
0`
3a
0`3`
3`
0^3g
3c
3`
3e
0]3e
3j
3`
0c3\
0]3k
3c
0`
3b
3g
0]3g
3e
0`3^
3`
0`
3d
3`
3`
3i
0^3c
0^3f
0a3`
3d
0^3i
3a
3g
0`3^
0e
3^
0`3`
0^3e
3`
0b
3c
0`3`
3b
3b
0a
0c
0`
0^3`
3`
3m
0a
3c
3a
3k
3`
0`
0a
3c
0^3a
0^3e
3`
3k
3a
0c
3a
3d
0`3a
3f
0^3l
3`
3a
0^3g
3b
0g3Z
0^3k
0^3a
3e
3b
0^3c
0b3c
3b
3b
0]3e
3`
0`
0`
3k
0e3]
0b
0`3\
0^3a
3b
3a
0`
0c3^
0c3\
0d3^
0a
3c
0b
0i3^
0`
3b
0`
0g
0`
0j3]
0`
3`
0]3i
0`
0c
0i
3d
3e
0a
0`3^
3e
0]3b
3d
3a
3`
0g3]
0o3U
0d3]
0`3c
3]
3a
0`
0b3^
3a
3a
0k3^
3a
3`
0^3d
3d
0c
0d3]
3f
0d3]
0^3c
0c
0^3`
0b3^
0h3]
3a
3`
0f3^
0e
3`
0d
3j
3`
0a
0c
0b
0c
0j3^
0d
0d
3`
3c
0a
0\3b
0c
0e
0b
3a
0k
3d
3`
3b
0f3^
3b
0^3a
0c
0`
0c
3c
0g3Z
0d3e
3`
0c3^
0b3^
3i
0]3b
3`
0d3]
0c3\
0c
0b
3i
0^3g
0d
3`
3d
3c
0c
3^
3`
3`
3a
0^3a
3b
0`
0b
0a
0g3]
0a
0]3c
0`
0`
3a
3`
0`
0]3d
0c
0l
0m
0]
3a
0`
0a
0^3d
0`
0^3b
0d
0^3c
0`3^
3`
3b
3f
0c
0^3b
0`3^
3`
0`
0b
0^3e
3`
0^3c
0c3\
0^3b
0a
0]3c
0c3]
3c
3f
3b
0`
3d
0]3e
0h3Z
0h3\
0b
0j3Z
0^3a
0h3Y
0^3d
0^3c
0]3f
0e3Y
0b
3`
0^
0]3b
0^3b
0`
3a
3`
0a3^
3c
0]3h
0`
3`
3e
0`
3c
0]3c
0e3\
3`
3`
3`
3`
3`
0k
0a
0`
3a
0a3^
3g
0`3^
0b
0`3^
3b
0e
0`3^
3e
0j3\
3^
0b
0^3b
0c
3b
3b
0a
3m
3`
3b
3f
0c3\
3b
3a
0e3]
0d
0c
3`
0a
0^3c
3`
0a
0d3\
0b3q
0`
0d3\
0`
3`
3d
3c
3b
3a
3c
0f
0b3^
0`
0[3n
3d
3`
0`
0^3a
3`
0^3b
0j
3a
3e
0a
0a
3j
0e3^
2a3^
0`
3]
2`
2m
0`2^3^
0a2e3^
0`3^
2S3b
0^2g
2e
2d
2m
1\
1f
1g
0`
0b
0a
0\2b
0\2d
0[2a
0^2`3`
3`
0a2^3`
0`3b
0c3`
0d1\
0`1Z
0d1W
0b1U2]
0`1O2Y3a
0b2\3a
0d
0a1U2a
1[
0b1W3`
0`2^3`
1\2`
0`
2a
3^
1`2\3`
1a2^
0]1`2`
2`
0f
0^1a3`
0^1e2c3^
0X3^
0]1c2`3^
0]1d2`
0\1f
0W1g2b3\
0R2`
3n
0]1c2`
0[2c
1a
1i
0\1h2`3]
0Z1j2`3X
0Z1e2c3]
0]1g
2b
0`3^
3b
2a
0`3^
0c
0d1Y
0g1Z
3\
1e2e
0`
0^1d
0^
3\
1i
0]1h
0[
0e1^
0b1^
1h3^
0`
0\1`3`
0^
1]
0a
1`
2\3`
0d
2h
1`
0e1]
0a1`
0^1`
1d
0]1c3]
3^
1h
0`1^
2e3\
0`
1]
0a
1c
1V
1`
0c
1a
0a1^
2b
0^
1c
0`1^
0^
0`1W2c
0m
0]2d
1e
2`3V
0]1e
2^
2f
0`1[
1a
0`1^
1`
1`2]
0a1[
1X
0a1\3i
1`
1a
0k1^
0b1^2^
0\
0`
0g3^
0b
1X2e
0`3\
0a
3[
0`
3`
2d
0`
0c2\
0b
1`
0`1[
2`
0`1]2d3Z
0b
2g
0`
0`
3\
1[2`
0`1]
0^
1`
1`
3`
0a3Z
0]2m
1]2b
2f
1`
1a
1e
2\3a
0d1^
1a
0]1b
0]3b
2^3d
2e
0c
1a2^
1b
0\
1l
0^1c
0]
0^1i
3`
3`
2b
0`1b2f3[
0^2b
3^
0`3^
0a
0^
0`
0c
0a
3X
0`3]
2`
1S
0`
1W2f
0`
0b
0b3[
1f
1]2a
1b3\
0\
0`
1h
1`
0^1n
1]
1d
3j
0]
0V2c
0d2]
1Y
0e1X
1b
1d
1b
0^
0^1e3]
1N
3u
1b
0b
1^
0^1f
3c
0b
2c
2a
0\2`
3a
3`
0a3^
2V3h
3R
2\
0c
2Z3a
3^
1a
0^1d
2`
2`
2\
2^
2^3`
2V
1[3d
0f
0d1^
2b
0S
2`
1a
0c1]
1`2Z
1^2a
1c
0^
3m
1e
1e
1d
2Z
0^3^
0`1\
1U
1^
1e
1a
1e
1^
1g
1a
3a
0^
0d
2k
3W
3a
2]
0[
0[
0c2\
0\
2c
1f
1h
2]
2e
0d
2b
2]
1b
2R
2b
1c
0c2\
0^2`
3e
2g
1a
0c
2Z
2c
0`
0b
2\
0b2\
3d
0h
2\
2a
3a
0]
0c2^
0d2\
0`2]
2W
2[
2X
0g
0^3a
0b2\
2^
2^3a
0Z1e
2e
3e
1`
0d
2l
2e
2[
2^3c
2`
0g2\
1^2a
2^3`
3^
2W3d
3g
3]
0\3b
2b
0W3b
0Y3b
2W3`
2^3c
0d
3a
2`
3e
3h
3h
3l
0`
0p
0X2^3d
2a
0`
2a
0^3c
0a
0b2]
2b
3b
3f
1j2Y
1o
2]
0]3a
2`
2b
0e
0b1\2]3z
0a2]
0^2a
2i
2b
2b
1Z
0d2`
0l2\
0f1Y2X3d
1c2]
""".strip("\n")
