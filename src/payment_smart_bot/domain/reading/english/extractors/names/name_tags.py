"""What was learnt from `understanding/mentions/names.txt`; `make model` writes it anew."""

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
FOLLOWING: Final = {(0, 0): 7.69, (0, 1): 4.51, (1, 2): 6.58, (1, 3): 3.37, (2, 2): 5.04, (2, 3): 4.69, (3, 3): 8.32}
FEATURES: Final = r"""
+1 $
+1 &
+1 (
+1 ,
+1 -
+1 .
+1 0
+1 0000
+1 00000
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
+1 before
+1 born
+1 but
+1 button
+1 can
+1 card
+1 case
+1 do
+1 e
+1 f
+1 field
+1 garden
+1 god
+1 got
+1 hands
+1 here
+1 im
+1 its
+1 jokes
+1 jr
+1 lane
+1 laugh
+1 lee
+1 lol
+1 manager
+1 my
+1 ni
+1 no
+1 now
+1 nurse
+1 o
+1 office
+1 on
+1 park
+1 pat
+1 pay
+1 put
+1 recipient
+1 send
+1 sent
+1 short
+1 singh
+1 so
+1 sorry
+1 street
+1 sunday
+1 team
+1 thank
+1 that
+1 thats
+1 the
+1 then
+1 there
+1 they
+1 this
+1 though
+1 too
+1 trust
+1 under
+1 van
+1 w
+1 way
+1 wells
+1 will
+1 yes
+1 young
+1 ~
+1 です
+1 이름은
+2 "
+2 $
+2 ,
+2 -
+2 .
+2 0000
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
+2 born
+2 both
+2 but
+2 call
+2 can
+2 card
+2 comma
+2 do
+2 exactly
+2 exp
+2 father
+2 from
+2 god
+2 haha
+2 here
+2 how
+2 i
+2 is
+2 it
+2 joke
+2 just
+2 lee
+2 lol
+2 mate
+2 me
+2 my
+2 name
+2 no
+2 not
+2 o
+2 of
+2 office
+2 on
+2 one
+2 parents
+2 park
+2 pink
+2 polish
+2 printed
+2 put
+2 see
+2 she
+2 so
+2 sorry
+2 swear
+2 team
+2 thank
+2 thanks
+2 that
+2 thats
+2 the
+2 there
+2 there's
+2 they
+2 though
+2 um
+2 under
+2 van
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
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 0
-1 00000
-1 :
-1 =
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
-1 bakery
-1 bank
-1 be
-1 big
-1 bob
-1 but
-1 by
-1 card
-1 cardholder
-1 charity
-1 christmas
-1 city
-1 de
-1 dennis
-1 der
-1 dog
-1 dorothy
-1 dr
-1 earl
-1 first
-1 for
-1 frank
-1 from
-1 gift
-1 got
-1 grace
-1 great
-1 green
-1 guess
-1 h
-1 harry
-1 has
-1 hippies
-1 his
-1 holder
-1 hope
-1 i
-1 i'm
-1 ich
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
-1 little
-1 lol
-1 lucky
-1 m
-1 mac
-1 march
-1 margaret
-1 maria
-1 mark
-1 mary
-1 max
-1 may
-1 means
-1 michael
-1 mine
-1 mr
-1 mrs
-1 ms
-1 my
-1 n
-1 nah
-1 name
-1 name's
-1 names
-1 needed
-1 no
-1 noah
-1 not
-1 of
-1 ok
-1 okey
-1 omg
-1 on
-1 one
-1 only
-1 or
-1 order
-1 over
-1 p
-1 pa
-1 parents
-1 parish
-1 park
-1 patience
-1 pay
-1 peter
-1 polish
-1 printed
-1 put
-1 queen
-1 r
-1 rachel
-1 ray
-1 read
-1 reads
-1 red
-1 s
-1 sarah
-1 says
-1 sheila
-1 shes
-1 singh
-1 smith
-1 so
-1 st
-1 stephen
-1 still
-1 sunday
-1 surname
-1 t
-1 tarjeta
-1 thats
-1 the
-1 then
-1 there
-1 thomas
-1 though
-1 to
-1 today
-1 trade
-1 tuesday
-1 u
-1 use
-1 valid
-1 van
-1 w
-1 was
-1 when
-1 will
-1 william
-1 would
-1 wrong
-1 yes
-1 your
-1 ~
-1 ’
-1 、
-1 이름은
-10 ( ~l
-10 , amy
-10 , but
-10 , grace
-10 , i'm
-10 , pat
-10 , ~U
-10 , ~l
-10 , ~x
-10 . ~T
-10 . ~U
-10 . ~l
-10 . ~x
-10 00000 ~l
-10 ^ aye
-10 ^ cardholder
-10 ^ de
-10 ^ hope
-10 ^ it's
-10 ^ mrs
-10 ^ ms
-10 ^ ok
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
-10 big ~U
-10 but the
-10 card office
-10 card recipient
-10 card ~U
-10 card ~l
-10 cash ~l
-10 company great
-10 de ~T
-10 der ~T
-10 dog ~l
-10 dr ~T
-10 from ~l
-10 gold ~l
-10 got ~l
-10 great ~U
-10 guess ~T
-10 hands ~l
-10 hippies ~l
-10 house ~l
-10 i ~l
-10 i'm lucky
-10 i'm ~l
-10 ich ~l
-10 im ~l
-10 in full
-10 in ~T
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 it was
-10 john ~l
-10 just ~T
-10 k ~l
-10 king ~l
-10 lady ~l
-10 lol the
-10 mark ready
-10 mine ~l
-10 mrs ~U
-10 my ~l
-10 names ~l
-10 ni ~l
-10 not ~l
-10 of ~T
-10 of ~l
-10 office manager
-10 ok ?
-10 ok ~U
-10 ok ~l
-10 omg ~U
-10 one accounts
-10 only ,
-10 only ~T
-10 order ~l
-10 pa ~l
-10 parish ~l
-10 put ~l
-10 rose garden
-10 says ~T
-10 says ~l
-10 second ~l
-10 smith ~U
-10 so mrs
-10 st ~T
-10 st ~l
-10 still ~l
-10 sweet ~l
-10 take ~T
-10 tarjeta ~l
-10 the drive
-10 the ~T
-10 the ~l
-10 then ~U
-10 though i
-10 to big
-10 to ~T
-10 trade ~l
-10 word ~l
-10 ~ )
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 00000
-10 ~ and
-10 ~ anne
-10 ~ as
-10 ~ black
-10 ~ but
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ club
-10 ~ cross
-10 ~ de
-10 ~ enough
-10 ~ friday
-10 ~ from
-10 ~ gordon
-10 ~ green
-10 ~ group
-10 ~ hand
-10 ~ hands
-10 ~ hill
-10 ~ i
-10 ~ is
-10 ~ jr
-10 ~ just
-10 ~ lol
-10 ~ long
-10 ~ mac
-10 ~ monday
-10 ~ more
-10 ~ my
-10 ~ not
-10 ~ nurse
-10 ~ ok
-10 ~ only
-10 ~ or
-10 ~ p
-10 ~ parish
-10 ~ place
-10 ~ pls
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ school
-10 ~ sent
-10 ~ shop
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
-1f , lL
-1f , lM
-1f . TM
-1f . lL
-1f . lM
-1f 00000 lL
-1f : lL
-1f ^ TM
-1f ^ TT
-1f ^ UU
-1f ^ jL
-1f ^ lL
-1f ^ lM
-1f ^ xL
-1f a lL
-1f accounts lL
-1f an lL
-1f and TM
-1f and lL
-1f and lM
-1f april lL
-1f as lL
-1f as lM
-1f big UU
-1f but TM
-1f card TM
-1f card lL
-1f card lM
-1f cash lL
-1f company UU
-1f day lL
-1f de TM
-1f de lL
-1f der TM
-1f do jL
-1f dog lL
-1f earl lL
-1f first lL
-1f from lL
-1f g jL
-1f gift lL
-1f gold lL
-1f grace TM
-1f great UU
-1f guess TM
-1f hands lL
-1f has jL
-1f has lL
-1f hippies lL
-1f holder TM
-1f hope lL
-1f i jL
-1f i lL
-1f i'm lM
-1f ich lL
-1f im lL
-1f in lL
-1f is UU
-1f is lL
-1f is lM
-1f it TM
-1f it pL
-1f it's TM
-1f its lL
-1f just TM
-1f lady lL
-1f lee UU
-1f like lL
-1f lol lL
-1f mac lL
-1f mary lL
-1f may lL
-1f mr TM
-1f my lL
-1f my lM
-1f nah lL
-1f name TM
-1f names lL
-1f needed lL
-1f ni lL
-1f no jL
-1f not lL
-1f of TM
-1f of lL
-1f ok UU
-1f omg UU
-1f only pL
-1f order lL
-1f over lL
-1f pa lL
-1f parish lL
-1f park lL
-1f polish lL
-1f put TM
-1f put lL
-1f ray lL
-1f rose lL
-1f s lL
-1f sarah lL
-1f say lL
-1f says TM
-1f says UM
-1f says lL
-1f see lL
-1f shes lL
-1f smith UU
-1f so TM
-1f so lL
-1f st lL
-1f stephen lL
-1f sweet lL
-1f take TM
-1f take lL
-1f tarjeta lL
-1f thats lL
-1f the lL
-1f then UM
-1f this UU
-1f this lL
-1f though jL
-1f to TM
-1f to UU
-1f to lL
-1f today lL
-1f trade lM
-1f use UU
-1f victoria lL
-1f w lL
-1f will lL
-1f with TM
-1f with lL
-1f ~ 0L
-1f ~ 0M
-1f ~ 0U
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
-1f ~ xM
-1f 、 xL
-1s ( b
-1s , -
-1s , a
-1s , b
-1s , c
-1s , e
-1s , f
-1s - a
-1s . a
-1s . b
-1s . c
-1s . e
-1s . f
-1s / -
-1s 00 a
-1s ? a
-1s ^ -
-1s ^ a
-1s ^ b
-1s ^ c
-1s ^ d
-1s ^ e
-1s ^ f
-1s a a
-1s a f
-1s accounts b
-1s and e
-1s are b
-1s as -
-1s as a
-1s as b
-1s big b
-1s bob e
-1s but a
-1s but f
-1s can b
-1s capital -
-1s card b
-1s card c
-1s cash b
-1s chase d
-1s company a
-1s de f
-1s do d
-1s dog a
-1s dont c
-1s dr -
-1s dr f
-1s for b
-1s from d
-1s from e
-1s g -
-1s got b
-1s grace d
-1s great c
-1s guess d
-1s hands c
-1s has a
-1s hippies b
-1s house b
-1s i -
-1s i b
-1s i d
-1s i'm d
-1s i'm e
-1s i'm f
-1s im b
-1s in c
-1s in f
-1s is -
-1s is c
-1s is d
-1s is e
-1s is f
-1s it -
-1s it b
-1s it's f
-1s its -
-1s its a
-1s its b
-1s its c
-1s its f
-1s john e
-1s john f
-1s judge f
-1s just a
-1s just d
-1s just e
-1s k f
-1s king e
-1s lane b
-1s lemon c
-1s lol a
-1s lol b
-1s lol c
-1s me a
-1s me d
-1s mr -
-1s mr f
-1s mrs -
-1s mrs f
-1s my b
-1s my c
-1s name a
-1s name c
-1s name e
-1s name f
-1s names f
-1s no -
-1s no a
-1s not a
-1s not f
-1s of d
-1s one a
-1s one d
-1s only -
-1s order c
-1s out b
-1s pa e
-1s parish a
-1s say a
-1s say f
-1s says b
-1s says d
-1s says f
-1s second b
-1s see d
-1s sent c
-1s sir f
-1s sister e
-1s sister f
-1s smith e
-1s so f
-1s still f
-1s sweet d
-1s take f
-1s that c
-1s thats a
-1s then e
-1s there e
-1s this b
-1s though -
-1s to e
-1s trade f
-1s victoria f
-1s was c
-1s will a
-1s will b
-1s with -
-1s you c
-1s ~ -
-1s ~ a
-1s ~ b
-1s ~ c
-1s ~ d
-1s ~ e
-1s ~ f
-1s ’ f
-1s 、 f
-1s 이름은 f
-2 !
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 :
-2 ?
-2 ^
-2 accounts
-2 acct
-2 address
-2 am
-2 and
-2 anne
-2 as
-2 at
-2 bank
-2 be
-2 belongs
-2 born
-2 but
-2 by
-2 cake
-2 capital
-2 caps
-2 card
-2 cards
-2 carte
-2 cartão
-2 cash
-2 change
-2 code
-2 de
-2 don't
-2 dr
-2 for
-2 from
-2 gift
-2 go
-2 good
-2 guess
-2 guy
-2 happy
-2 has
-2 here
-2 i
-2 ich
-2 if
-2 im
-2 in
-2 is
-2 it
-2 its
-2 john
-2 just
-2 kim
-2 last
-2 like
-2 literally
-2 lol
-2 looks
-2 m
-2 meant
-2 middle
-2 more
-2 mr
-2 mrs
-2 my
-2 na
-2 name
-2 name's
-2 no
-2 not
-2 off
-2 ok
-2 okey
-2 on
-2 one
-2 or
-2 p
-2 parents
-2 patience
-2 phone
-2 please
-2 printed
-2 put
-2 queen
-2 read
-2 rose
-2 say
-2 says
-2 shared
-2 shop
-2 short
-2 sir
-2 so
-2 st
-2 statement
-2 stephen
-2 street
-2 sugar
-2 than
-2 that
-2 that's
-2 thats
-2 the
-2 there
-2 this
-2 though
-2 time
-2 to
-2 use
-2 valid
-2 van
-2 victoria
-2 visa
-2 w
-2 wants
-2 was
-2 when
-2 where
-2 with
-2 wrong
-2 y
-2 yes
-2 you
-2 you've
-2 young
-2 your
-2 ~
-2 البطاقة
-2 이름은
-21 ! ~
-21 ( ~
-21 * ~
-21 , but
-21 , i'm
-21 , one
-21 , ~
-21 . -
-21 . i'm
-21 . so
-21 . ~
-21 00 ~
-21 0000 ~
-21 ? then
-21 ? ~
-21 ^ *
-21 ^ ^
-21 ^ april
-21 ^ auntie
-21 ^ baker
-21 ^ cardholder
-21 ^ fine
-21 ^ holder
-21 ^ hope
-21 ^ im
-21 ^ is
-21 ^ its
-21 ^ jack
-21 ^ judge
-21 ^ just
-21 ^ kim
-21 ^ mr
-21 ^ ms
-21 ^ name's
-21 ^ names
-21 ^ no
-21 ^ okey
-21 ^ omg
-21 ^ put
-21 ^ see
-21 ^ still
-21 ^ try
-21 ^ use
-21 ^ will
-21 ^ would
-21 ^ young
-21 ^ ~
-21 a ~
-21 accounts ~
-21 address ,
-21 an ~
-21 and its
-21 and ~
-21 as in
-21 as ~
-21 baker ,
-21 bank of
-21 be under
-21 be ~
-21 belongs to
-21 bro na
-21 but ~
-21 caps needed
-21 card is
-21 card office
-21 card ~
-21 cash card
-21 cash ~
-21 company great
-21 der ~
-21 fine ~
-21 from ~
-21 g h
-21 gift card
-21 got ~
-21 has mr
-21 hello ,
-21 hi shes
-21 i guess
-21 i use
-21 i was
-21 i ~
-21 i'm lucky
-21 i'm mrs
-21 i'm ~
-21 ich ~
-21 im ~
-21 in ,
-21 in full
-21 is there
-21 is this
-21 is ~
-21 it as
-21 it is
-21 it to
-21 it's got
-21 its ~
-21 john ~
-21 just ~
-21 kim ~
-21 last name
-21 like the
-21 lol so
-21 lol the
-21 looks like
-21 me ~
-21 middle ~
-21 more than
-21 mrs ~
-21 my ~
-21 na ~
-21 name is
-21 name ~
-21 name's cash
-21 no ~
-21 nombre de
-21 not ~
-21 okey ~
-21 on this
-21 one accounts
-21 one ~
-21 only ,
-21 our company
-21 phone is
-21 recipient is
-21 second ~
-21 see ~
-21 shared one
-21 so mrs
-21 so ~
-21 sugar ,
-21 than ~
-21 thats ~
-21 the card
-21 the ~
-21 there ~
-21 though i
-21 time ~
-21 to big
-21 to ~
-21 van der
-21 wells ,
-21 were hippies
-21 write ~
-21 you need
-21 young ,
-21 ~ (
-21 ~ ,
-21 ~ .
-21 ~ ?
-21 ~ a
-21 ~ and
-21 ~ bakery
-21 ~ by
-21 ~ card
-21 ~ de
-21 ~ dog
-21 ~ from
-21 ~ hands
-21 ~ in
-21 ~ is
-21 ~ its
-21 ~ mac
-21 ~ means
-21 ~ not
-21 ~ of
-21 ~ ok
-21 ~ or
-21 ~ order
-21 ~ put
-21 ~ smith
-21 ~ then
-21 ~ to
-21 ~ trade
-21 ~ w
-21 ~ y
-21 ~ ~
-21 ~ ’
-21 ~ 、
-21 ~ 이름은
-21 البطاقة ~
-21 이름은 ~
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
0 amy
0 an
0 and
0 anne
0 april
0 aye
0 b
0 baker
0 banks
0 bell
0 big
0 bill
0 black
0 born
0 both
0 but
0 button
0 card
0 case
0 charity
0 chase
0 club
0 cross
0 d
0 daughter
0 de
0 dennis
0 do
0 dont
0 dorothy
0 dr
0 e
0 eh
0 english
0 enough
0 field
0 flowers
0 for
0 friday
0 from
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
0 hope
0 i
0 i'm
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jane
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
0 little
0 lol
0 lucky
0 m
0 mac
0 major
0 maple
0 march
0 margaret
0 mark
0 mary
0 max
0 maybe
0 michael
0 mine
0 miss
0 monday
0 more
0 mrs
0 ms
0 nah
0 names
0 no
0 not
0 now
0 nurse
0 office
0 ok
0 one
0 only
0 or
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
0 sarah
0 say
0 school
0 second
0 see
0 send
0 sent
0 shop
0 short
0 singh
0 smith
0 so
0 st
0 stephen
0 sunday
0 sweet
0 t
0 thank
0 thanks
0 that's
0 thats
0 the
0 there
0 this
0 thomas
0 though
0 thru
0 thx
0 to
0 too
0 trust
0 tuesday
0 valid
0 visa
0 way
0 wells
0 will
0 william
0 with
0 ya
0 yeah
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
01 , i'm
01 , just
01 , pat
01 , will
01 , ~
01 . ~
01 0000 $
01 00000 $
01 ? $
01 a ~
01 accounts ~
01 amy not
01 an ~
01 and after
01 and ~
01 anne with
01 bank lol
01 big ~
01 bill ~
01 black $
01 button $
01 card $
01 card recipient
01 cardholder ~
01 cash $
01 charity ~
01 close my
01 daughter is
01 dennis ~
01 do ~
01 drive $
01 eh $
01 first like
01 from ~
01 grace field
01 grant $
01 great ~
01 hand ,
01 hands ~
01 hospital $
01 house ~
01 i was
01 i'm ~
01 ill send
01 im not
01 in full
01 is all
01 is my
01 is there
01 is ~
01 it says
01 it's ~
01 its ~
01 jane ~
01 john $
01 john ~
01 just that
01 just ~
01 k $
01 k ~
01 kevin ~
01 kim ~
01 king ~
01 lady ~
01 lee $
01 like the
01 lol $
01 lol short
01 lucky ~
01 manager no
01 margaret ~
01 maria ~
01 mark ready
01 max ~
01 maybe $
01 more $
01 mr ~
01 mr. ~
01 my ~
01 na ~
01 name $
01 name ~
01 no ~
01 not ~
01 nurse $
01 office manager
01 ok ?
01 ok ~
01 only ,
01 pa ~
01 park ~
01 pat ~
01 patience ~
01 pls $
01 printed $
01 quick $
01 recipient on
01 right ,
01 rn its
01 rose garden
01 s ~
01 sarah ~
01 says ~
01 school is
01 second ~
01 see ~
01 sent ~
01 sheila ~
01 shop $
01 short $
01 so ~
01 stephen ~
01 team $
01 that $
01 the drive
01 the polish
01 the ~
01 though i
01 thx $
01 tom $
01 u ~
01 will short
01 william ~
01 you not
01 young ,
01 ~T $
01 ~T bank
01 ~T button
01 ~T in
01 ~T is
01 ~T lee
01 ~T not
01 ~T please
01 ~T whatever
01 ~T ~
01 ~U under
01 ~U ~
01 ~j ~
01 ~l $
01 ~l ,
01 ~l 00
01 ~l because
01 ~l but
01 ~l card
01 ~l first
01 ~l from
01 ~l guy
01 ~l hands
01 ~l is
01 ~l it
01 ~l jokes
01 ~l lol
01 ~l my
01 ~l name
01 ~l ni
01 ~l only
01 ~l team
01 ~l the
01 ~l ya
01 ~l ~
01 ~x $
01 ~x 00000
01 ~x ~
01 ~x です
01 ~x 이름은
01 ’ ~
01 、 ~
01 です $
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
0f again l
0f amy l
0f an l
0f and l
0f anne T
0f april l
0f aye l
0f bank l
0f big U
0f born l
0f button T
0f christmas T
0f city T
0f club l
0f daughter U
0f day l
0f de l
0f do T
0f dont l
0f dr T
0f dr U
0f earl l
0f eh l
0f enough l
0f from l
0f garden T
0f gift l
0f gordon l
0f got l
0f grace T
0f grant l
0f great U
0f haha l
0f hand U
0f hands l
0f hope l
0f hospital l
0f i i
0f i'm T
0f i'm l
0f is U
0f is l
0f its l
0f j i
0f j j
0f john l
0f kim l
0f king l
0f lady l
0f lee U
0f lee l
0f little l
0f lol l
0f lord l
0f m i
0f maybe l
0f mine l
0f miss U
0f mr T
0f mr U
0f mrs U
0f na l
0f nah l
0f names l
0f no l
0f not l
0f nurse l
0f of l
0f ok l
0f one l
0f only l
0f over l
0f pa l
0f parents l
0f park l
0f pat l
0f place U
0f pls l
0f polish l
0f quick U
0f recipient l
0f rn l
0f rose l
0f said l
0f sandra l
0f say l
0f school l
0f second l
0f see l
0f send l
0f sent l
0f singh l
0f sister T
0f smith l
0f so l
0f sorry l
0f st l
0f sunday T
0f sweet l
0f team l
0f that's l
0f thats l
0f the T
0f the l
0f there l
0f this l
0f though l
0f tom l
0f too l
0f trust l
0f victoria l
0f visa T
0f visa l
0f w j
0f way l
0f will l
0f with l
0f ya l
0f yep l
0f yes l
0f ~ T
0f ~ U
0f ~ j
0f ~ l
0f ~ x
0f ’ p
0f 、 p
0f です x
0f 이름은 x
12 $ $
12 ) $
12 , 00000
12 , but
12 , do
12 , first
12 , just
12 , let
12 , no
12 , see
12 , so
12 , sorry
12 , that's
12 , will
12 , ~
12 . its
12 . ~
12 00000 $
12 00000 amex
12 ? $
12 ? no
12 alone ,
12 and i
12 and that
12 and ~
12 be that
12 but the
12 button $
12 card $
12 de ~
12 drive $
12 enough $
12 first name
12 from before
12 guy ,
12 hands ~
12 i have
12 i swear
12 i was
12 in full
12 in pink
12 in ~
12 is on
12 is the
12 is there
12 is w
12 is whats
12 it $
12 it says
12 it through
12 jokes welcome
12 lee ,
12 like the
12 lol $
12 lol ~
12 manager no
12 more $
12 my aunt
12 name $
12 ni ~
12 no joke
12 no ~
12 not thank
12 not the
12 nurse $
12 ok ?
12 on it
12 only ,
12 pat ~
12 please $
12 polish way
12 printed $
12 send the
12 short and
12 t ~
12 team $
12 that $
12 thats all
12 thats it
12 thats the
12 the drive
12 the polish
12 they call
12 though i
12 under it
12 van ~
12 w the
12 whatever ,
12 with an
12 with one
12 ~ "
12 ~ $
12 ~ (
12 ~ ,
12 ~ .
12 ~ 0000
12 ~ 00000
12 ~ ?
12 ~ all
12 ~ be
12 ~ bell
12 ~ boy
12 ~ but
12 ~ card
12 ~ for
12 ~ from
12 ~ haha
12 ~ i
12 ~ is
12 ~ it
12 ~ lee
12 ~ lol
12 ~ mate
12 ~ new
12 ~ no
12 ~ she
12 ~ speaking
12 ~ team
12 ~ thanks
12 ~ thats
12 ~ um
12 ~ under
12 ~ van
12 ~ with
12 ~ x
12 ~ ya
12 ~ ~
12 ~ です
12 です $
1f $ 0L
1f $ 0M
1f $ TM
1f $ TT
1f $ jL
1f $ lM
1f $ pL
1f $ xL
1f & lL
1f , TM
1f , UU
1f , lL
1f , lM
1f . TM
1f . lL
1f 00000 xL
1f ? lL
1f a lL
1f all lL
1f and UU
1f and lL
1f and lM
1f as TM
1f because lL
1f but lM
1f button TT
1f card TM
1f cash lL
1f day lL
1f drive lL
1f for lL
1f from lL
1f garden TM
1f god lL
1f guy lL
1f hands lL
1f he pL
1f i lL
1f i pM
1f i'm pM
1f in lL
1f is TM
1f is UU
1f is lL
1f it lL
1f it lM
1f jokes lL
1f just pL
1f manager lL
1f me lL
1f my lL
1f ni lL
1f no lL
1f no pL
1f not TM
1f not UU
1f on lL
1f pat pL
1f polish lL
1f singh lL
1f street TM
1f street TT
1f team lL
1f thank lL
1f thats lL
1f there lM
1f too lL
1f trust lL
1f u lL
1f under UM
1f w lL
1f whatever TM
1f ~ TM
1f ~ TT
1f ~ UM
1f ~ UU
1f ~ iM
1f ~ jL
1f ~ jM
1f ~ lL
1f ~ lM
1f ~ pL
1f ~ pM
1f ~ pU
1f ~ xL
1f ~ xU
1f です xL
1f 이름은 xL
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
f xM
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
fff Tpl
fff Tpp
fff UUU
fff UUp
fff Uip
fff Ull
fff Ulp
fff Uxx
fff iTl
fff iTp
fff iUp
fff iiT
fff iiU
fff jTT
fff jjj
fff jjl
fff jll
fff jlp
fff jpj
fff l0p
fff lTT
fff lTl
fff lUU
fff lUi
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
fff llx
fff lpT
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
fff pl0
fff plT
fff plU
fff pll
fff plp
fff px0
fff pxU
fff pxl
fff pxx
fff x0p
fff xTT
fff xll
fff xlp
fff xlx
fff xpl
fff xx0
fff xxl
fff xxp
fff xxx
first TM
first TT
first UU
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
g 000
g 0000
g 00000
g :
g ?
g a
g about
g acct
g add
g again
g all
g also
g and
g any
g app
g are
g as
g ask
g at
g b
g banks
g bell
g bill
g bless
g born
g but
g cake
g call
g can
g card
g cardholder
g carte
g case
g cash
g change
g charge
g cheers
g city
g code
g correct
g d
g data
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
g ex
g f
g field
g first
g flat
g for
g from
g get
g god
g good
g gordon
g grace
g grant
g guess
g guy
g h
g haha
g happy
g harry
g have
g he's
g her
g hi
g holder
g hope
g i
g i'd
g i've
g ich
g im
g in
g is
g it
g it's
g its
g john
g jon
g just
g k
g karen
g known
g l
g lane
g law
g lee
g letter
g letters
g literally
g lol
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
g names
g nice
g no
g not
g nothing
g off
g ok
g on
g one
g only
g or
g out
g over
g parents
g pat
g pay
g paying
g permission
g personal
g peter
g pink
g please
g pls
g printed
g r
g rachel
g read
g red
g right
g robert
g royal
g s
g said
g says
g sheila
g short
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
g theres
g they
g think
g this
g thomas
g through
g thru
g time
g to
g today
g trust
g u
g uncle
g under
g up
g ur
g use
g valid
g visa
g wait
g way
g we're
g what
g where
g which
g who
g why
g word
g wrong
g year
g yep
g yes
g you
g you've
g young
gg * ~
gg , card
gg , i
gg , it's
gg , not
gg , one
gg , what
gg , ~
gg . $
gg 00 ~
gg 00000 ~
gg : ~
gg ? $
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
gg ^ deliver
gg ^ do
gg ^ does
gg ^ hi
gg ^ holder
gg ^ hope
gg ^ i
gg ^ i'd
gg ^ is
gg ^ it
gg ^ its
gg ^ just
gg ^ let's
gg ^ looks
gg ^ michael
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
gg a ~
gg address ,
gg again ,
gg ahmed $
gg and i
gg and ~
gg are you
gg as ~
gg ask ~
gg be under
gg black forest
gg blue door
gg but ~
gg button $
gg can we
gg card $
gg case $
gg could you
gg dennis ~
gg doctor says
gg dont ~
gg drive $
gg for ~
gg forest ~
gg from the
gg gold ~
gg got the
gg grace field
gg guess ~
gg his name
gg i guess
gg i know
gg i ~
gg i'm known
gg ich ~
gg in ~
gg is it
gg is my
gg is that
gg is the
gg is this
gg is ~
gg it $
gg it is
gg it say
gg it says
gg its me
gg its the
gg its ~
gg jane ~
gg just ~
gg known as
gg last name
gg lol $
gg lol ~
gg mary $
gg me ~
gg mill $
gg more $
gg mr ~
gg my card
gg my doctor
gg my ex
gg my name
gg my parents
gg my street
gg my ~
gg name $
gg name is
gg name ~
gg no ,
gg no its
gg no sugar
gg no ~
gg number in
gg nurse $
gg on ,
gg on it
gg one word
gg only ~
gg or do
gg or ~
gg paid by
gg peter $
gg recipient is
gg red ~
gg room 000
gg says its
gg says mary
gg says no
gg says valid
gg st ~
gg still ~
gg street is
gg sugar ,
gg surname on
gg the plastic
gg the same
gg the ~
gg think i
gg through to
gg to the
gg to ~
gg today ~
gg tom $
gg valid thru
gg w gold
gg william ~
gg with a
gg with ~
gg word ~
gg wrong ~
gg yes $
gg yes ~
gg you need
gg you ~
gg your ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ because
gg ~ but
gg ~ button
gg ~ card
gg ~ case
gg ~ cash
gg ~ cross
gg ~ for
gg ~ has
gg ~ i
gg ~ in
gg ~ it
gg ~ its
gg ~ last
gg ~ mill
gg ~ more
gg ~ nurse
gg ~ please
gg ~ sunday
gg ~ tarjeta
gg ~ then
gg ~ to
gg ~ today
gg ~ ya
gg ~ ~
last 0L
last 0M
last TM
last TT
last jL
last lM
last pL
last xL
particle
particle TT
particle Tl
particle UU
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
sss --aL
sss --aM
sss --dL
sss --eL
sss --fL
sss -a-L
sss -a-M
sss -abL
sss -adL
sss -aeL
sss -afL
sss -afM
sss -afT
sss -b-L
sss -bbL
sss -bdT
sss -beU
sss -c-L
sss -c-M
sss -c-T
sss -caL
sss -caM
sss -cbL
sss -ccT
sss -cdL
sss -cfL
sss -d-L
sss -d-T
sss -d-U
sss -daL
sss -dbM
sss -dbT
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -dfL
sss -e-L
sss -eaL
sss -eaM
sss -edL
sss -eeL
sss -efM
sss -f-L
sss -f-M
sss -f-T
sss -f-U
sss -faL
sss -fbM
sss -fcL
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdT
sss -feL
sss -feM
sss -ffL
sss -ffM
sss a-aL
sss a-bL
sss a-dM
sss a-fM
sss aa-L
sss aa-U
sss aaaL
sss aaaM
sss aabL
sss aadL
sss aaeL
sss ab-L
sss ab-M
sss abaL
sss abaU
sss abbL
sss abbM
sss abbT
sss abcL
sss ac-L
sss acaM
sss acaU
sss accM
sss aceL
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
sss aeeL
sss aefL
sss af-L
sss af-M
sss afaL
sss afaM
sss afbM
sss afcL
sss afcM
sss afcT
sss afdL
sss afdM
sss afeL
sss affL
sss b-aL
sss ba-L
sss ba-M
sss ba-U
sss baaU
sss babM
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
sss bc-M
sss bcaL
sss bcaU
sss bcbL
sss bccL
sss bcdL
sss bcdM
sss bd-L
sss bd-M
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
sss bffL
sss c--L
sss c-cL
sss c-fM
sss ca-M
sss caaL
sss caaU
sss cabL
sss cabM
sss cb-L
sss cb-M
sss cbaL
sss cbaM
sss cbcL
sss cbdL
sss cbfL
sss cc-L
sss cc-T
sss cccL
sss ccdL
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
sss cffL
sss cffU
sss d-eL
sss da-L
sss da-M
sss daaL
sss daaU
sss db-L
sss db-T
sss dbbL
sss dbcL
sss dccL
sss dceU
sss dd-L
sss dd-M
sss ddaL
sss ddaM
sss ddbL
sss dddU
sss ddfL
sss ddfM
sss dedL
sss defL
sss df-L
sss dfbL
sss dfcL
sss dffL
sss e--L
sss e-aL
sss e-dT
sss e-eL
sss e-fM
sss ea-L
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacL
sss eb-L
sss eb-M
sss eb-T
sss ebaL
sss ebaM
sss ebaU
sss ebbL
sss ebbM
sss ebcL
sss ec-L
sss ecaL
sss ecfL
sss ed-L
sss ed-U
sss edaM
sss edbL
sss edcL
sss ee-L
sss ee-M
sss ee-T
sss eeaL
sss eefL
sss ef-L
sss efcL
sss effL
sss f--L
sss f--U
sss f-aL
sss f-aM
sss f-bL
sss f-bM
sss f-dL
sss f-fM
sss fa-L
sss fa-M
sss faaL
sss faaU
sss facL
sss facM
sss fb-U
sss fbaL
sss fbbL
sss fbdL
sss fbdM
sss fbfL
sss fc-L
sss fc-M
sss fcaL
sss fd-L
sss fd-U
sss fdaL
sss fdeM
sss fdfM
sss fdfU
sss fe-L
sss fe-M
sss febL
sss febM
sss fedL
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
1`2a3^
0^1c
2`
3[
2a
1a2`3\
0c
3b
2`
0`2]
1]3`
3`
3]
3`
0^1a2`3^
1`
3X
3a
1b
2]
0^
0`1^3^
1`
3^
1\2X
1a
1b
3`
3b
1d
1c
3a
0a
1a
3S
2X
2e
3h
2b
1a
3a
1g
3^
1`
1^2a3^
1`
0^2b
0`
0[
2\
0c
2a
2f
2`
0`
3`
2a
3a
0[
0\3c
1f
0`
2`3]
1`
1a
2`
2c
3`
0]
2[3`
1d
3a
3`
0`
0^
0`
2b
3`
1c2[
3]
0^
1f
0`
1\2d
1a
0^1b2d3b
1g
0a
1\3e
0^1`3]
2^3`
1`
0`2^
3^
1\3`
3a
1a
3a
3b
2b
2i
2`
3]
3`
0g
0]2c
0^
2[
1c
3X
2]
2m
1]
2c
2b
3`
1`2^
0^3`
2N
1d2U
2c
2a3^
1]2c
1]
2d
1a2[
0k
2Z
1f
1[2]
2c
1]3f
0^1`3`
1a2`
1[
2`
0a
1^
2O
2`
0^
0`
1`
2`
3b
3g
1`
0a2a3^
2Z
2`
1a
2a
2a
2^3`
0Y2b
2a3^
0^1b2g
0`
2]
0^
1b
3`
0c
3`
3^
3`
1\
1c2R
0]2c
3^
0b1a3^
0a
1`
2w
1e
1a
0]1d2\
2g
0`
1f
0]1j
1`
0^1g
0i1c
0e1O
2`
0`2b
1O2a3^
2d
2l
1c
0c
0e1W
1`
2i
2`
3d
1a
2`
2e
1a
0i
1d
1p
2a
0b
0^2j
0a1Z2e
2a
2a
2a
2b
1^
2a
0[
0a1X2a
2l
0b1P
2h
3^
0\2d
2`
3`
0^1`
2e
0`
1d
1`
0`
1d
0Y2e
0`
1b3`
0`
0c1[
1c
0`
1k
1g
2m
2c
2f
2r
2`
2b
1i
2`
2f
2`
0i
2d
2k
0\
2`
0\
3c
1f
2c
2j
2`
0]3g
2a
2s
2h
2`
2a
2f
1i
2e
1a
1^
1W2b
2f
0`
3^
1c
1b
1q
1f
1`
3a
2k
0o3g
1\
0]1e2^
0`
1`
1Z
0`
1h
1W
0^
0d
2h
2b
3`
2`
0^
2d
0`
2j
3`
1j
1b
0`
2e
2`
2b
0[1e
0^
0b
2l
2e
0]1h
2`
1g
0\
3`
1j2\3^
2c
2g
1d
0^
1e
2c
0d
1]
0`1K3`
1b
0^1b
2`
0^3`
0`
0e
2b
2f
1^
1f
0`
2q3^
3^
0c1]
0`
1a
2c
1a
0g
0]3`
0e
1Y2e3c
2b
3`
1i
2`
2b
0`3^
2o
3a
2a
2`
0^1a2\3c
1d
2`
3d
0]3a
1a
0`
0`
0a
1a
0^1`
0`
1`
1b
0a
0^1`
0^1a
1h
1a
0`
0i
0h
0e
0`
0`
2`
0b
2b
0e
2a
0`
1`
2c
1a
0\
2a
1b
2a
2a
2a
2[
3b
0`
1b
2`
1`
2`
1`
2`
0c
1c
1c
0`
0b
0^3`
0`
0^3a
0b1\
1c
3b
0`
2`
1k
2`
2`
2c
1`
2`
1`
1^
0c
1d
2`
3`
2`
0c
2`
3`
1g
1a
1`
1a
3`
1c
1`
2b
2a
1e
2b
0c
1a
2c
3e
0`
0a
0`
1a
2`
1`
0`
0`
1^
1^
3`
3`
1a
0b1^
2b
1[
3^
2[3`
3a
0d
3k
2^3b
3a
3c
2f
3a
2a
2R3a
2f
2j
2a
2a
3a
2c
3c
2`
2`
2j
2`
2`
2o
2X3d
0c3i
2m
3i
0d3d
2g
2a
2`
2b
1e
0`3d
2b
3f
3r
3a
2b
2f
2`
3c
2i
2d
2n
2f
2`
2g
0]2c
2g
2`
3o
3f
0\3q
2g
3c
2c
3c
2^
3Z
3b
3g
0a
2`
0b1b2`3\
0b1a3Y
0b1`2b3Y
0^2d3^
2d
3d
3`
0a
3`
0l
2m
2`
0Y1b
0d
1^2b
1^2d
0`
1^
3`
1e
0`
1d
0`1a
0`1c
0a
1a
0`1b
0a
0b
0b
2`
0b
0l3]
0`3]
3`
2b
1b
0\3c
2a
1`
0X1a
1`
0c
2`
1e
3`
2a
0a
2a
0`
2a
2f
0^
3`
2`
2a
0`
2a
2`
1`
2`
0`
1`
1`
1a
2a
2a
0b
0[
0`
0`1^
0`1\
1c
1`
3]
0^1`
0a
1c
1d
1a
2e
2e
0^
0^1i
2`
2j
2j
2\
0g
3`
1b
1b
1a
1`
2f
3a
0a
2b
0a3]
1d
1`
3`
0^
0`
2b
2a
3`
3`
0a
1k
2l
0]
2a
2`
1f
0f1[
0^1h
1b
2`
1`
3e
1a
0d
2i
2a
2`
1`
0i
0`
3`
0b1Y
3`
0m
1`
3`
0c1]
1`
0^1c
0`
2b
1a
2a
0`
2f
0a
1d
0^3f
0a
0a
0`1d2b3X
3U
1c
0^3a
2d3N
2h3]
1]3a
1^3`
2\3`
2^3`
0^1^2`
2`
3`
2e
0a2[
1c
1a
0`3[
0]2d3`
2`
2`
1]
0^3b
1`
2e
2]3f
2a
3^
0c1Q
0c1b
1a
1`
1c
0a1b
1d
0b1`
0`
2`
2`
2[
0d
1`
3c
0b
2`
2b
0c
1a
0e3\
0`
1b
0j
2a
2b
1`
2c
2n
2`
3`
2`
1O2b
3]
0`
3`
2f
1c
2`
2`
1`
2`
0e
1`
2`
2`
0c
0d
0d
1a
0^1j
0o
0d
0b1]
1`
1Y3b
0d
1a
1c
0`
3c
1a
0`1[
0`
0^1f
0]1f
1l
0l
2g
2`
0a
1b
3g
2a
2f
2`
0`
1`
3h
1j
0f
1d
2j
1^
2i
1\2`
3a
0b
0g
0`
1f
1b
1e
3`
3c
0f3\
3k
2a
1`3[
0f1Y
0[
1`
0d
2b
2`
0i
1c
0c
0`
0]1c
2c
2`
0^
2m
2o
0c
3e
1b
1c
2`
1`
0b
3`
3`
1a
0d3\
3`
0d1Z
2b
2a
3a
0`3[
0]2m
3`
1`
0^1U3b
3a
1[2^3a
1^2`3`
0^1a2a3a
0^2`
0a2a
2b
3`
1a
0Y1a
2`3T
0^1]3`
0\
0\2c
2d
0a
2e
0^
0e1`2[3O
2`
1a
0k
0`1S
2f
3b
1X
0n2W
1Y3b
2`3^
0[1i
3c
1a
0b
0a
1a
1a
0^1e
0e
0f
1a
1`
1a
0c
0a1W2`3^
0a
2a
2Z
0c2[
2n
0]
0b
0^
0[
0c
2`
0^1`
2\
0b
1Y
2]
2]
0`3\
1b
0^1c2`
3a
0c1a2\3]
3e
1[
3`
0]1f
2c
1`
3c
2`
0^
0`
2p
2f
0`1^2T
2^
1b3Z
2a
0`2^
0`1`3i
0i1^
2`
1`
0a2]
0b3\
2[3`
2d
3`
3`
0f
1^
0]2b
0b1Y
0a
0^
3b
0e1\
2c
1a
1[
0^1k
2`
2`3Z
3]
1a
3d
0`1\
0`1^
1c
0b
0^3`
0^1c
0`1]2`
0]
0a
0^3`
1c
0c2^
2`
0`
2b
3e
1`
0a
0`
2^3`
0a
0b
0`1^2[
0b
0g2\
0]
0`1V2]
0a
2a
0d
0^1Z2a3e
1g
3z
2b
2d
3e
3^
1`3d
0b
0a1^2b3\
2`
1`
1a
2a
0g
2h
1b
0\2b
1h
0i1c
2`
1e
2i
1a
1a
0^1a
2a
0a
0^1d
0d1]
2`
2`
1b
2h
2`
2b
1a
1`
0n
0`
1`
1c
2`
1`
1j
1`
0Z1e
1m
2f
0^1`2^3i
0\3a
2a
0a
0`
0[
2e3^
0b
0`
2c
0h
1h
2a
0[1i
1c
0^
1`
1`
2`
2h
1`
3}
2`
2`
2d
1e
2a
2a
2n
2a
1a
1c
0^1`
0`
3b
0`
2c
1e
2]
0b
1b2^
0`
0^
0\
0a
0c2^3]
0e1^
1`
1a
1a
1d
2^3a
0`
3v
0b
3c
1^
2`
1d
2a
2`
0c
0b
1e2\3^
2^
1b
0X
2a
1d3[
1a
0h1r
1`
0U1k
2`
0b
3a
1b
0c
0d
2d
3f
1a
1`
0\2`
0`1^
1d
1g
0[1a
2a3Y
0]
0^3`
2c
2a
0c2\
2a
2`
1`
2f
0^3a
2d
2a
0c1]2h3]
1]2p
0[3`
3]
2e
2a
0a
1c
0c2`
2a
3`
2`
1a
0c3^
0Z1l
2e
1k
3b
2f3Z
0\3a
3`
1`
0`1^
3`
3g
1h
2b
0`
2e
0a1\2Z3a
2b
3`
1d
1g
3p
2g
0a2^3a
0c2Y3a
2b
0c
3a
3b
0b
0a
1Z
1`
0`
0V
0X2a
3\
0`3`
3`
0[1e
0`
0^
0[
2{
1`2c3[
1`
0]1m
2d
3`
3`
0`
0^2`
0`1]2Z
2f
1a
0^
2j
2a
0^
2a
3Z
1`
0^
3d
1`
1a
2[
3`
0Z
3d
2f
2e
2`
2a
3`
2e
0a
3`
0a
0\2g
0`
0[1f2a
0R1a
0^1a
0^2d
2j
0b
2`
2`
0c
0a
0d
0h
0]1a
0`2Z
0k
0c3h
0`
0f
0`3a
0]2a
1j
1a
0^1d2a3\
2j3Y
0^
0b3a
0\1g
1b
0]
0Y2h
0^
2`
0Y1b2a
3a
2h
0a3a
0\1b
2a
2a
0]
0[
0]2b
1d
1v
0Y1d
1a
3`
0]1h
0d
1d
2b
0^
0^1`
0Z1d
0e
0`
2]3a
3h
0`
2`
1`
3`
0`
3d
3`
3]
2c3[
0]1a
0c
3`
2f
0Z2g
0[1a2`
0]1d
0`
0[1a
2`
3b
3`
2c
2c
2`
1b
2k
2c
0\1i
0]2`
0e
1d
1b
0a
2j
1a
1`
3`
0^2`
2d3^
2`
0W2f
2g
0a
0]
1b
0Z2b
0[
2`
3`
3b
3a
3a
1`3`
3`
0d
1`2a
0^3`
0`
3b
0`
0a
2r
0[
0`
0h1]
0^
0U2c
1b3]
1`
3a
0f
3b
3b
3g
2`3\
0V2i3W
0^1i2h3T
2d
3d
3`
0a
2c
2c
0a3^
3b
3c
2`
0a
0e2g3`
2a
3`
3b
0`
1^
1`
2d
3]
3e
0`2c
3d
2e
1`
1a
2`
2a
3`
2a
0b
2c
1a
2`
2b
1a
0^
0`
3`
2h
3d
1a
2f
1b
2`
2`
2g
2`
3`
0t
3d
3i
3`
3k
3h
3a
0l
0]3c
0h
0e
0^1d
2e
1d
3d
0i3g
2`
1e
1h
1b
1a
1g
2d
3j
0`
3e
0\1c
2`
1g
1a
1`
1b
3a
0]2`
0`1^
1a
1e
0a
3a
0k
0e
3c
0^2`
1`
3o
0b1^
3d
1a
0^
2a
0]1d
3a
3`
2c
2`
3q
2c
1b
2`
1e
0c
2a
1b
0^
2`
1b
2f
2c
0b
1d
2`
3`
0`
3a
0Y1a
0^3`
3c
1h
1f
1`
1g
2g
1`
0b1a2]
0b1^
1a
0b
0a
1h
2[
0`
3`
0a1\2b3h
3`
2^
0b1^
0c1a2^3a
3a
3m
2`
2b3^
3f
2b
1g
3f
1h
1c3^
0b
3`
2]
0`
0`
1a
1`
2`
2b
0a
0b3i
1`2]
1`
2]3a
1d
0a
2d
3d
3`
2g
0a2^3a
0c2Y3a
2b
0c
3a
3b
0b
0a
2b
0`1\2\
1a
0`
0W2a
3\
3`
3c
1a
0`
0^
1a
3`
0^2a
0d
0]
2f
2b
2t
3]
2a
3`
0a
0Z1e
0V
3`
3d
3a
2b
1`
0\1`
0`
1`
2`
0]1a
0b
2`
2`
0\1`
2g
0b
3b
0`
3c
0a3a
0`
1`
2d
0V2g
0]
0R2e
1`
1`
2a
2h
0b
0^
2d
3`
0`
0\1d
0`1X
1g
1b
0b
0e
0`
3a
3a
0\2`
2c
3`
0`
3`
3]
0]1a
3`
2l
0X1d2`
2`
3a
3`
2d
2`
2c
0Y2b
0c
1f
0`
2b
1a
1`
3`
0^2`
2a
0`
2b
0a2]
3`
0Z1k
0^
0T1`
2`
3a
3a
0^1b
3`
3b
0`
0^3`
1e
0`
2j
0^1`
0b
3b
2]
0^
3^
3`
0e
3b
0`
0b1b3^
0]1`2`3V
0b1]
1c2`3Z
0^1f3V
2d
3d
3`
0a
1`2a3^
2a
2a
0a
3j
2a
1a
2a
2X
3w
0a
3x
2c
0`
2a3^
1i
1f
2`
3c
0`
3d
1`
2b
2X3p
1b2\
1c
0`
1a
1^2X3c
0`
0`
3`
2c
1g
3d
1a
3`
2`
3a
2`
0a
2[
2`
1f
0]1b
1{
2a3]
0`
0[
3n
3`
1b
0^1b
2Z
2d
1`
0]
2`
3a
1`
2e
0d2\
2t
3k
0^
0]1e
2d
1`
2`
2]
3a
0^
3d
3e
1g
2`
3a
1b
2V3`
2c
0`
1`
1d
0^
3`
1a2]
2d
3`
3c
3g
1^
0\1\2\3^
0]
1^2c
0a
1f3]
0^3e
2V
2h
0`
0c
1`
1a
0^
0`1]
2\
2\
1d2\
0a1]3c
2f
0a
2]
1f
1c
1]
1`
1q
1a
2d
0\2b
1c
3`
0`
2c
1d
0a
0d1]3\
0a
1g
3`
0c
0a2`3`
0`
2d
2b3^
0`
1`2Z3`
0^1a
2`
1b3]
2b
2^3`
0^
1a3T
1`
0a2]
2]
3c
1`
1`
2b
0W
2`
0^
1a
1]
0e
1e
0`
2Y
1`
1b
3`
3e
1a
3b
2f
3`
3d
3a
0`
2e
1a3Z
0a2\
3`
3g
3a
1`
3d
2a
1g
3\
3d
0`2]
2a
2`
2`
0^
1a
0a
0X1g
2`
0]
3c
0^3a
0a
2a
0`
3`
0`3]
3`
0^1`2\3`
1^2`
0^
2^
0\
0]2c
0`
0`1a2\3^
0]1a2\3a
0a2c
0`2c
2`
2^3`
2^
1d
0a
0^1a2b
0j3h
0b3a
0h3i
0`3h
0m3j
0a
0b
0a
0^1e2c3W
2`3Q
0[1b2c3Y
1`
0]1`2c
0[2c
0[2b
2`
0`
1`3\
0d1Q2[3c
0a2^3`
0`3`
0c
0^1d
1`
1c
0a1Y2f
2j
0i2g
0a1S2a3U
1e
3`
2f
2c
0a2i3]
2I3`
2E3`
2O3`
0^3e
2a
2b
2d3\
1l
3j
1j
2f
2m
2h3Y
2e
2i
1h
0b2`
2d
3`
0c2k3]
2c
0f
0Z1e2Z3f
2^
1j
1c
1d
0^1k
0]1i2X3c
3`
2^3c
0e3b
0e
2[3`
1^3`
0`1]2`3]
0d
0j
0`3`
0`
3v
1s3e
1e2R
0a1]
1`2Z
0]1e
1e2Y
0]
0^1m2[
0g
1c
1m
0^1m
1e
0a1Z
0`
1c2V3^
1d2\3W
1b
0`
1`
0a
3a
1m
1x3~
1v2P3o
1{
3j
2`
0f2g
2c3^
0^2`3^
0`1a
0`1c
0a
1a
0`1b
0a
0b
3i
3a
0]3c
3d
0^3b
0Z3n
0a
0e3]
0`
3f
3c
3h
3b
0`
0a
3`
0`
0`3^
3`
0^3a
3`
0a3]
3`
0`
3c
0`
0d
3c
3`
0^3c
0`
3b
3c
0]3g
0e3^
0c
0a3^
3f
3`
0c3\
3`
3`
3d
0`
3`
3b
0b
3`
3d
0a
0c
0c3\
0^3b
0f3^
0`
0b
0b3^
0^3a
0b3[
0^3d
0b
0^3i
0b3\
3c
3`
3a
0e3Z
0b
3`
0c
0^3f
0f
3c
0^3b
0\3d
0^3`
3b
3`
3d
0d3]
0a3^
0`
0c3^
3a
0`
3i
3`
0b
0`3^
0g3^
0p
3e
0`
0`3a
0`3`
3`
0^3g
3`
3`
3e
0^3e
0^3j
0b3\
3i
3b
3b
3b
3b
3e
3e
3f
0`
3a
3a
3`
3i
3`
0^3b
0a3`
0^3b
0]3h
0^3g
0a
0`
0`3`
0^3a
0c
3c
0`
3d
3b
0`
0a3^
0a
0^3a
3m
0b
3a
3d
0^3a
3k
0a3^
0`
3c
0^3g
3b
3m
3a
0a
0b3^
3a
0`
3a
0`
0a3a
3`
0\3k
0^3h
3`
0d3[
0]3k
0\3c
3b
3a
0^3b
0a3b
3b
0]3c
3b
0a
0a
3e
0b3]
0`
3`
0b
0b
3a
0c
0a
3a
0d3^
0a
3b
0a3^
0`
0d3\
0^3b
0`
0`
0f3^
0`
0f3Y
0`
0[3i
0d
0j
3b
3d
0a
0`
3c
3b
3`
0^3`
3`
0b3]
0i3Y
0`3^
0`3b
0`3^
0`
3c
3`
0g3^
3b
3b
0b
0h3\
3g
0f3^
0]3l
0e
0^3g
0c3^
0f3\
0^3b
0`
0d
0e
0`3^
3i
0^3a
0c
0`3\
0i3]
0b
0`
3b
0^3a
0b3^
3b
0d
0`
3`
0d
3j
3a
3a
0d3^
3`
3b
0d
0`
0e
3a
0h3[
0d3d
0e3^
0c3]
0a3^
3h
0^3`
0e3[
0`
0b3]
0`
3a
0d
0`
0^3a
3b
0`
3^
3a
0^3a
3`
0c
0^3`
0`
0g3^
0c
0\3b
0`
0`
3b
3`
0`3^
0^3`
0]3b
0b
0f
0p
0`
0a
3e
0a3^
3a
0c
3b
0a
0^3d
0`
3`
3d
0c3]
3b
3`
0^3e
0b3\
3b
0b
3c
3c
3a
3b
0^3a
0i3Z
0i3]
0c
0f3Z
0`3^
0^3a
0h3X
0^3b
3^
0^3c
3e
0c
0c3[
0c
0`3^
0[3d
0^3a
0`
3c
3`
0^3e
0[3c
0d3[
3`
3a
0d
0b
0`3^
0`
3d
0`3^
0`
0`
3c
0e
0`3^
3`
3a
0e3^
0`
0a
0a
3b
0`
0`
3q
0`
0`
3c
3f
0d3]
3c
0b3]
0c
3a
0]3d
0c
0c3\
0g3u
0`
0d3Z
3`
3c
3b
3a
3a
3d
3`
0`
0a
3`
0a
0`
0]3c
0`
3b
3a
3a
0`
0^3a
0m
3c
0`
0b
0a
0^3g
3`
0c
0a2`3`
0`
2d
2b3^
0`
1`2Z3`
0^2h
2d
2c
3`
2p
0`1]
1q
1k
0a
0b
0a
0]1`2c
0[2c
0[2b
2`
0`
0a2^3`
0`3`
0c
0e
0`1\
0d1Z
0d1U2\
0b1Q2Z3a
0b2Z
0c3^
0`1X
0`1[
0a1U2^3`
0`3`
1\2`3^
0`2^
2b
0a3]
1]2^
0`2[
1`
0^1c2`
0h
0^1a2^3`
0^1c2c
0[
0^1c2`3^
0^1d
0]1e
0Y1f2a3^
0U
3m
0\1b2`
0Y1a2a
1a
1m
0\1g3^
0Y1g3Z
0Z1e2c
0^1d
2f3^
3^
3`
2b
0a
0`1[
0d1Y
3]
1e2d3^
0]1a
0]1d
0^1e
0]
0d1\
0b1\
1h
0Z
0`
1a
3d
2^
0f
3^
0^
1^2h
0e1[
0`
1b
0\1c2`3[
1f
0c1^
0^2c3Y
1^
0`1^
0b
1a
1Z
1a
0a
0b
1`
1`
0`1V
0o1`
1c
0^1b2a3X
2]
0\1d
2^
0^2d
0]1a
1d
1b2]
0c1\
1]
1^3b
1a
0f1^
1`
0`1^2Y
0[
0`
0`
0e
1]2f
0`3[
3]
0`3`
3`
0`3^
2a
0c
0b1^2[
0b
0`1[
2b
0`1[2c3X
0b
0^2c
2c
3^
3]
1\
0c
1c
0a3[
0]2i
2`
0^2f
0^1`
1c
1g
0^1`2^3`
0`1]
0^1a
0^
0[1a
0]
2]
2c
0c
1b
1c
0[
0`
1j
1\
1g
1i
3`
2f3\
0^2`
0`
0`
0a3^
0`
2^
0`
0`3[
0`
2`
1S
0`
1\2g
0b
0a
2^
0c3]
0^1e
2c
1c3]
0b
1g
1^
1n
1g
3k
0^
0U2d
0b2^
0b1]
1N
1c
1d
1`
0]1`
1e3^
1R
3l
1c
0`
1d
3c
0a
3e
3b
0`3^
2W3h
3^
0`3S
2\
0b3^
2\
0\
0\
0]1d
2d
2a
2]
1b2[
1a
1]3a
0b
0a1]
2b
0S
2`
1a
0b1^
1a2\
2a
1b
3o
1d
1e
1d
2^
0]2`3\
0a1Y
0a1U
0`1Z
1f
1`
1e
1f2]
1d
2f
2`3Z
3a
2]3`
0^
0Z
0d2]
0\
0[
0^2b
1c
1k
2]
1\2h
0c
2c
1c
2V
2b
1`2\
0c2^
2`
2d
1c
0d
2b3^
2]3`
0c2^
0a
0b
2\
0b2]
3c
0d
2[
2`
0[
0b2^
0e2\
0b
2U
2]
2^
0`
0a
0]3`
2a
0b2\
2^
3`
0^1e
2g
3e
0b
2j
2a
2f
2[
3g
0g2]
1^2a
2^
3]
2W3c
0`3^
3c
3a
3[
2b
0T3a
2^
0Z3b
2T
2\3e
0e
2d
3e
3e
3g
3n
0l2]
0Y3e
2a
0^3a
0c2]
3`
3c
1h2W
2b
1m
2]
0[3b
2`
0b
1`
0d1Z2]3x
0`1`2^
0\2`
0^2h
2b
1`2c
1\2a
0c
0m2^
0c1X2X3c
1a2^
""".strip("\n")
