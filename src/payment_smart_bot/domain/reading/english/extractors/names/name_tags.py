"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "91a8f7a00a96fa94666cd35732fabd57"
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
    (0, 0): 7.36,
    (0, 1): 4.51,
    (1, 2): 7.05,
    (1, 3): 3.55,
    (2, 2): 5.71,
    (2, 3): 5.1,
    (3, 3): 7.47,
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
+1 0000
+1 ?
+1 a
+1 again
+1 also
+1 and
+1 b
+1 back
+1 bank
+1 banks
+1 because
+1 born
+1 but
+1 button
+1 can
+1 card
+1 con
+1 d
+1 de
+1 do
+1 e
+1 el
+1 enough
+1 everything
+1 exp
+1 f
+1 field
+1 first
+1 flowers
+1 for
+1 god
+1 grace
+1 guy
+1 hands
+1 has
+1 hehe
+1 here
+1 how
+1 i
+1 i'm
+1 it
+1 it's
+1 its
+1 jokes
+1 know
+1 laugh
+1 lee
+1 like
+1 linda
+1 lol
+1 manager
+1 march
+1 may
+1 my
+1 new
+1 ni
+1 no
+1 not
+1 nothing
+1 nurse
+1 o
+1 office
+1 on
+1 only
+1 or
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
+1 star
+1 street
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
+1 thx
+1 trust
+1 u
+1 under
+1 v
+1 want
+1 wants
+1 wells
+1 whatever
+1 where
+1 which
+1 will
+1 yes
+1 you
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
+2 baby
+2 back
+2 be
+2 because
+2 before
+2 born
+2 but
+2 call
+2 can
+2 card
+2 comma
+2 does
+2 dont
+2 el
+2 english
+2 everybody
+2 exactly
+2 exp
+2 father
+2 first
+2 for
+2 from
+2 full
+2 god
+2 gold
+2 haha
+2 he
+2 here
+2 how
+2 husband
+2 i
+2 i'm
+2 if
+2 is
+2 it
+2 it's
+2 joke
+2 just
+2 know
+2 lee
+2 lemme
+2 linda
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
+2 of
+2 office
+2 ok
+2 on
+2 one
+2 or
+2 page
+2 park
+2 pink
+2 please
+2 polish
+2 printed
+2 r
+2 s
+2 see
+2 send
+2 short
+2 smith
+2 so
+2 sorry
+2 speaking
+2 sure
+2 swear
+2 team
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
+2 to
+2 together
+2 um
+2 under
+2 w
+2 wants
+2 we
+2 welcome
+2 what
+2 where
+2 x
+2 yes
+2 you
+2 young
+2 ~
-1 !
-1 "
-1 &
-1 '
-1 *
-1 ,
-1 .
-1 /
-1 0
-1 000
-1 00000
-1 :
-1 ?
-1 ^
-1 a
-1 an
-1 and
-1 anna
-1 anne
-1 anyway
-1 april
-1 as
-1 ask
-1 at
-1 aye
-1 b
-1 baker
-1 bakery
-1 bank
-1 be
-1 ben
-1 big
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
-1 friend
-1 from
-1 g
-1 gift
-1 gordon
-1 grace
-1 great
-1 guess
-1 h
-1 hands
-1 has
-1 hi
-1 hola
-1 holder
-1 hope
-1 house
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
-1 john
-1 judge
-1 june
-1 just
-1 karen
-1 kevin
-1 know
-1 l
-1 la
-1 lane
-1 lee
-1 letters
-1 light
-1 linda
-1 little
-1 lol
-1 lord
-1 lucky
-1 m
-1 mac
-1 man
-1 march
-1 margaret
-1 maria
-1 mark
-1 mary
-1 may
-1 me
-1 means
-1 michael
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
-1 ni
-1 no
-1 noah
-1 non
-1 not
-1 now
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
-1 parish
-1 peter
-1 printed
-1 pronounced
-1 put
-1 queen
-1 r
-1 rachel
-1 read
-1 reads
-1 robert
-1 s
-1 sandra
-1 say
-1 says
-1 see
-1 shes
-1 shop
-1 shopping
-1 singh
-1 sir
-1 sister
-1 so
-1 spelling
-1 st
-1 starts
-1 still
-1 surname
-1 than
-1 that
-1 the
-1 then
-1 there
-1 theres
-1 think
-1 this
-1 through
-1 to
-1 trade
-1 try
-1 tuesday
-1 two
-1 u
-1 um
-1 under
-1 use
-1 v
-1 valid
-1 wants
-1 was
-1 we
-1 where
-1 will
-1 william
-1 would
-1 write
-1 wrong
-1 y
-1 yep
-1 yes
-1 you
-1 young
-1 your
-1 ~
-1 é
-1 ’
-1 、
-1 이름은
-10 ' t
-10 ( ~l
-10 , amy
-10 , do
-10 , grace
-10 , pat
-10 , peter
-10 , so
-10 , the
-10 , ~T
-10 , ~j
-10 , ~l
-10 , ~x
-10 . -
-10 . .
-10 . ~T
-10 . ~l
-10 00000 ~T
-10 00000 ~l
-10 ? then
-10 ^ aye
-10 ^ baker
-10 ^ bless
-10 ^ de
-10 ^ dennis
-10 ^ dr
-10 ^ hi
-10 ^ hope
-10 ^ is
-10 ^ jack
-10 ^ judge
-10 ^ kim
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ ok
-10 ^ put
-10 ^ see
-10 ^ smith
-10 ^ st
-10 ^ tom
-10 ^ young
-10 ^ ~T
-10 ^ ~l
-10 ^ ~x
-10 a ~l
-10 accounts ~l
-10 an ~l
-10 and daughter
-10 and ~T
-10 and ~l
-10 are ~l
-10 as ~T
-10 as ~l
-10 aye ~l
-10 big ~U
-10 bless ~T
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
-10 doyle ~T
-10 dr ~T
-10 dr ~U
-10 el ~l
-10 g h
-10 go ~l
-10 gold ~l
-10 grace field
-10 great ~U
-10 hands ~l
-10 holder ~T
-10 house ~l
-10 i don't
-10 i was
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 im ~l
-10 in full
-10 in ~l
-10 is coming
-10 is out
-10 is the
-10 is there
-10 is ~T
-10 is ~l
-10 it says
-10 it ~l
-10 it's doctor
-10 it's ~T
-10 its ~l
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 lady ~l
-10 like the
-10 lily ~l
-10 little ,
-10 lol ~l
-10 lucky star
-10 man ,
-10 mary ~l
-10 me ~l
-10 means ~l
-10 michael ~l
-10 mr. ~T
-10 mrs ~U
-10 my ~l
-10 n g
-10 nah ~l
-10 name is
-10 names ~l
-10 ni ~l
-10 no ~l
-10 non ~l
-10 not ~U
-10 not ~l
-10 of ~l
-10 ok ?
-10 ok ~U
-10 on the
-10 on ~T
-10 one accounts
-10 only ,
-10 only ~T
-10 only ~l
-10 pa ~l
-10 parish ~l
-10 put ~l
-10 ray light
-10 said ~T
-10 say sir
-10 says valid
-10 says ~U
-10 says ~l
-10 second ~l
-10 see ~l
-10 sent ~l
-10 shes ~l
-10 shopping mrs
-10 sir ~l
-10 sister ~U
-10 so mrs
-10 so ~T
-10 spelling ~l
-10 starts ~l
-10 still ~l
-10 t ~l
-10 take ~T
-10 then ~T
-10 then ~U
-10 there ~l
-10 this ~l
-10 to big
-10 to mr
-10 to mrs
-10 trade ~l
-10 will short
-10 ya ~l
-10 yep ~l
-10 young ,
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ a
-10 ~ and
-10 ~ anna
-10 ~ apple
-10 ~ as
-10 ~ black
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ church
-10 ~ club
-10 ~ der
-10 ~ dog
-10 ~ doyle
-10 ~ earl
-10 ~ expiry
-10 ~ for
-10 ~ friday
-10 ~ from
-10 ~ go
-10 ~ green
-10 ~ hai
-10 ~ hand
-10 ~ hands
-10 ~ has
-10 ~ hill
-10 ~ hotel
-10 ~ i
-10 ~ in
-10 ~ is
-10 ~ just
-10 ~ lee
-10 ~ lol
-10 ~ ltd
-10 ~ m
-10 ~ mac
-10 ~ more
-10 ~ my
-10 ~ ni
-10 ~ not
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ only
-10 ~ p
-10 ~ parish
-10 ~ place
-10 ~ pls
-10 ~ pop
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ sam
-10 ~ school
-10 ~ sent
-10 ~ shop
-10 ~ singer
-10 ~ small
-10 ~ smith
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
-10 이름은 ~x
-1f & TM
-1f & lL
-1f ' jL
-1f ( lL
-1f , TM
-1f , TT
-1f , UU
-1f , lL
-1f , lM
-1f . UU
-1f . lL
-1f . lM
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
-1f ^ xM
-1f a lL
-1f accounts lL
-1f an lL
-1f and TM
-1f and lL
-1f anyway lL
-1f april lL
-1f are lL
-1f as TM
-1f as lL
-1f as lM
-1f at TM
-1f auntie lL
-1f aye lL
-1f ben lL
-1f big UU
-1f bless TT
-1f bob lL
-1f card TM
-1f card lM
-1f card pL
-1f cardholder TT
-1f come lL
-1f company UU
-1f con lL
-1f con lM
-1f der TM
-1f do pL
-1f dog lL
-1f don lL
-1f doyle TM
-1f earl lL
-1f el lL
-1f for TM
-1f for UU
-1f frank lL
-1f from lL
-1f g jL
-1f gift lL
-1f gold lL
-1f great UU
-1f hands lL
-1f holder TM
-1f house lL
-1f i jL
-1f i lL
-1f i'm TM
-1f im lL
-1f in TM
-1f in lL
-1f is TM
-1f is UU
-1f it TM
-1f it lL
-1f it lM
-1f it's TM
-1f it's TT
-1f it's lL
-1f its UU
-1f its lL
-1f just TM
-1f k lL
-1f kim lL
-1f lady lL
-1f light lL
-1f like lL
-1f lily lL
-1f little pL
-1f lol lL
-1f mac lL
-1f man pU
-1f mary lL
-1f may lL
-1f me lL
-1f me lM
-1f means lL
-1f michael lL
-1f mr TM
-1f mr lL
-1f mr. TT
-1f mrs TM
-1f my lL
-1f my lM
-1f name's lL
-1f names lL
-1f ni lL
-1f non lL
-1f not TM
-1f not UU
-1f not lL
-1f of TM
-1f of UU
-1f of lL
-1f ok UU
-1f on TM
-1f order lL
-1f pa lL
-1f parish lL
-1f park lL
-1f peter lL
-1f please lL
-1f put lL
-1f ray lL
-1f rose TM
-1f rose lL
-1f said TM
-1f same lL
-1f sarah lL
-1f say lL
-1f says TM
-1f says lL
-1f second lL
-1f see lL
-1f shes lL
-1f shop lL
-1f shopping lL
-1f sir TT
-1f sir lL
-1f sister UU
-1f so TM
-1f so TT
-1f so lL
-1f spelling lL
-1f st lL
-1f starts lL
-1f still lL
-1f take TM
-1f take lL
-1f thats lL
-1f the UU
-1f the lL
-1f the lM
-1f then TM
-1f then UM
-1f theres lL
-1f this UU
-1f this lL
-1f this lM
-1f to TM
-1f to UU
-1f to lL
-1f trade lM
-1f use lL
-1f w lL
-1f was lL
-1f way lL
-1f will lL
-1f with TM
-1f with lL
-1f word lL
-1f ya lL
-1f yep lL
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
-1f ~ pU
-1f ~ xL
-1f 、 xL
-1f 이름은 xL
-2 !
-2 &
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 000
-2 :
-2 ?
-2 ^
-2 a
-2 accounts
-2 acct
-2 address
-2 afraid
-2 ahmed
-2 am
-2 and
-2 anne
-2 anyway
-2 as
-2 at
-2 bank
-2 be
-2 belongs
-2 ben
-2 bin
-2 born
-2 bro
-2 but
-2 cake
-2 card
-2 carte
-2 cartão
-2 cash
-2 checked
-2 chip
-2 church
-2 code
-2 come
-2 de
-2 deliver
-2 der
-2 don't
-2 doyle
-2 dr
-2 en
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
-2 has
-2 here
-2 hi
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
-2 just
-2 kid
-2 kim
-2 last
-2 light
-2 like
-2 linda
-2 line
-2 literally
-2 little
-2 lol
-2 looks
-2 m
-2 mac
-2 man
-2 me
-2 miss
-2 more
-2 mr
-2 mrs
-2 my
-2 n
-2 na
-2 name
-2 name's
-2 need
-2 needed
-2 neighbor
-2 no
-2 not
-2 of
-2 off
-2 ok
-2 old
-2 omg
-2 on
-2 one
-2 or
-2 p
-2 parents
-2 permission
-2 phone
-2 please
-2 printed
-2 put
-2 queen
-2 questions
-2 quick
-2 real
-2 really
-2 say
-2 says
-2 second
-2 she
-2 shop
-2 shopping
-2 short
-2 so
-2 spelling
-2 st
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
-2 to
-2 use
-2 valid
-2 victoria
-2 w
-2 wait
-2 wants
-2 when
-2 whole
-2 wife
-2 with
-2 word
-2 would
-2 write
-2 wrong
-2 y
-2 yep
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
0 000
0 0000
0 00000
0 :
0 ?
0 a
0 accounts
0 ahmed
0 also
0 amy
0 an
0 and
0 anna
0 anne
0 april
0 aye
0 back
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
0 can
0 card
0 case
0 charity
0 church
0 club
0 comma
0 d
0 daughter
0 de
0 debit
0 dennis
0 der
0 doctor
0 dog
0 don
0 dont
0 doyle
0 dr
0 e
0 earl
0 eh
0 enough
0 field
0 fine
0 flowers
0 for
0 frank
0 french
0 friday
0 from
0 god
0 gold
0 good
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
0 i'm
0 im
0 in
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
0 king
0 l
0 lane
0 lee
0 light
0 like
0 literally
0 little
0 lol
0 long
0 ltd
0 lucky
0 mac
0 major
0 maple
0 march
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
0 mrs
0 ms
0 my
0 n
0 nah
0 name
0 no
0 not
0 now
0 office
0 only
0 over
0 p
0 pa
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
0 said
0 sam
0 sarah
0 say
0 says
0 school
0 second
0 see
0 send
0 sent
0 sheila
0 shop
0 short
0 singer
0 singh
0 sir
0 smith
0 so
0 soon
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
0 tom
0 true
0 trust
0 tuesday
0 use
0 v
0 valid
0 visa
0 wells
0 where
0 will
0 william
0 with
0 ya
0 yes
0 you
0 young
0 your
0 ~
0 ’
0 、
0 です
0 이름은
01 ' t
01 ( ~
01 ) $
01 , do
01 , grace
01 , pat
01 , peter
01 , will
01 , ~
01 . .
01 . ~
01 00 $
01 00000 $
01 ? $
01 ? ?
01 accounts ~
01 amy not
01 and after
01 and no
01 and ~
01 anne with
01 apple is
01 as ~
01 aye ~
01 b ~
01 bank lol
01 bell $
01 big ~
01 bill ~
01 bin ~
01 black $
01 bless ~
01 button $
01 card $
01 card is
01 con ~
01 daughter is
01 dennis ~
01 der ~
01 do because
01 do i
01 do ~
01 doctor ~
01 dog ~
01 dot ~
01 dr ~
01 eh $
01 expiry 0000
01 first like
01 for ~
01 from ~
01 grant ~
01 great ~
01 hands ~
01 hill $
01 hope ~
01 hospital $
01 hotel ,
01 i don't
01 i was
01 i ~
01 i'm sure
01 i'm ~
01 ill send
01 im not
01 in arabic
01 in full
01 in ~
01 is all
01 is correct
01 is me
01 is my
01 is ok
01 is out
01 is that
01 is there
01 is ~
01 it says
01 it's ~
01 its my
01 its ~
01 jack ~
01 john ~
01 judge ~
01 june $
01 just that
01 just ~
01 k $
01 k ~
01 kevin ~
01 kim ~
01 king ~
01 lady ~
01 light in
01 like the
01 lily ~
01 linda ~
01 lol short
01 love ,
01 ltd $
01 margaret ~
01 maria ~
01 mark ready
01 michael ~
01 more $
01 mr ~
01 my ~
01 name $
01 name ~
01 no $
01 no ~
01 not ~
01 nurse $
01 of ~
01 office manager
01 ok ?
01 on the
01 only ,
01 only ~
01 or do
01 out again
01 pa ~
01 pat ~
01 pay $
01 peter $
01 peter ~
01 pls $
01 pop ok
01 quick $
01 recipient on
01 right ,
01 rn but
01 rn its
01 s ~
01 said ~
01 sam $
01 sandra ~
01 school $
01 school is
01 second ~
01 sent ~
01 sheila ~
01 shop $
01 smith $
01 star ~
01 street ~
01 surgery $
01 t $
01 t ~
01 team $
01 that or
01 that's it
01 the polish
01 the ~
01 then ~
01 thomas ~
01 thx $
01 u ~
01 will short
01 william ~
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
01 ~T my
01 ~T not
01 ~T t
01 ~T what
01 ~T whatever
01 ~T ~
01 ~U ,
01 ~U but
01 ~U motors
01 ~U under
01 ~U ~
01 ~i ~
01 ~j $
01 ~j ~
01 ~l $
01 ~l )
01 ~l ,
01 ~l .
01 ~l 00
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l but
01 ~l card
01 ~l first
01 ~l for
01 ~l from
01 ~l guy
01 ~l hai
01 ~l hands
01 ~l i
01 ~l is
01 ~l jokes
01 ~l linda
01 ~l ni
01 ~l not
01 ~l pls
01 ~l surgery
01 ~l team
01 ~l that's
01 ~l the
01 ~l xx
01 ~l ya
01 ~l ~
01 ~x $
01 ~x ,
01 ~x 00000
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
0f 000 0
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
0f aye l
0f b j
0f back l
0f baker l
0f bank T
0f bell l
0f big U
0f bill l
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
0f do l
0f doctor l
0f dog l
0f don l
0f dont l
0f dr T
0f dr U
0f dr l
0f e j
0f earl l
0f eh l
0f el l
0f enough l
0f for U
0f from l
0f gordon l
0f got l
0f grant l
0f great U
0f haha l
0f hai l
0f hands l
0f has l
0f hope l
0f hospital l
0f hotel l
0f i i
0f i j
0f i'm T
0f is U
0f is l
0f it l
0f its l
0f j i
0f j j
0f john l
0f kim l
0f king l
0f lady l
0f lee U
0f lee l
0f light l
0f lily l
0f linda l
0f literally l
0f little l
0f lol l
0f lord l
0f ltd U
0f ltd l
0f m i
0f m j
0f maria l
0f mark l
0f mary l
0f max l
0f me l
0f michael l
0f miss U
0f motors U
0f mr T
0f mr U
0f mr. T
0f mrs U
0f my l
0f nah l
0f no l
0f not l
0f o j
0f of l
0f office l
0f ok U
0f ok l
0f only l
0f over l
0f pa l
0f park l
0f pat l
0f peter l
0f place U
0f pls l
0f pop l
0f pronounced l
0f quick U
0f recipient l
0f rn l
0f rose l
0f said l
0f sam l
0f sarah l
0f say l
0f second l
0f send l
0f sent l
0f singh l
0f sister U
0f smith T
0f so T
0f so l
0f soon l
0f sorry l
0f st l
0f star l
0f stop l
0f surgery l
0f sweet l
0f take l
0f team l
0f thats l
0f the T
0f the l
0f they l
0f this l
0f though l
0f through l
0f thx l
0f tom l
0f trust l
0f w j
0f will T
0f will l
0f ya l
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
f 0M
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
fff Uxx
fff iTl
fff iTp
fff iUU
fff iUl
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
fff lUp
fff liU
fff lii
fff ljj
fff ljl
fff ll0
fff llT
fff llU
fff lli
fff llj
fff lll
fff llp
fff llx
fff lpT
fff lpl
fff lpp
fff lxl
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
fff pjl
fff pl0
fff plT
fff plU
fff pll
fff plp
fff px0
fff pxU
fff pxp
fff pxx
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
first xM
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
g all
g also
g app
g apple
g april
g are
g as
g ask
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
g capital
g card
g cardholder
g case
g change
g charity
g chase
g checked
g cheers
g chicken
g chris
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
g ex
g expiry
g f
g family
g field
g first
g flat
g for
g from
g funny
g god
g going
g good
g gordon
g got
g grace
g grant
g had
g haha
g happy
g harry
g have
g he's
g her
g here
g hi
g holder
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
g just
g k
g kid
g known
g korean
g l
g lane
g laugh
g law
g lee
g lemon
g let
g letter
g letters
g like
g literally
g lol
g long
g ltd
g m
g made
g many
g march
g mark
g mary
g may
g me
g michael
g mine
g mistake
g money
g mother
g my
g na
g name
g name's
g named
g names
g need
g new
g no
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
g paying
g payment
g peter
g picking
g pickup
g plastic
g please
g pls
g polish
g prefer
g printed
g questions
g quick
g r
g rachel
g read
g real
g right
g s
g sam
g sarah
g says
g see
g sent
g sheila
g short
g singh
g sir
g small
g smith
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
g then
g theres
g they
g this
g thomas
g through
g thx
g time
g to
g told
g truly
g trust
g try
g twice
g u
g um
g uncle
g up
g ur
g use
g valid
g wait
g wants
g week
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
g your
gg * ~
gg , can
gg , card
gg , come
gg , im
gg , it's
gg , not
gg , one
gg , so
gg , what
gg , will
gg , ~
gg . $
gg . ~
gg 0 $
gg 00 years
gg 00 ~
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
gg ^ capital
gg ^ card
gg ^ change
gg ^ could
gg ^ do
gg ^ does
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
gg ^ jesus
gg ^ just
gg ^ lemon
gg ^ let
gg ^ let's
gg ^ my
gg ^ not
gg ^ recipient
gg ^ smith
gg ^ so
gg ^ still
gg ^ the
gg ^ there's
gg ^ tom
gg ^ use
gg ^ wait
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
gg and no
gg and ~
gg as ~
gg at ~
gg be under
gg be ~
gg belongs to
gg ben ~
gg bit ~
gg black forest
gg bonjour ,
gg but ~
gg button $
gg capital of
gg card says
gg card ~
gg chase ~
gg do i
gg do you
gg doctor says
gg does it
gg for ~
gg from the
gg full name
gg gold ~
gg got it
gg grace field
gg guess ~
gg hill $
gg holder ~
gg i don't
gg i go
gg i guess
gg i know
gg i put
gg i ~
gg i'm known
gg i'm ~
gg im a
gg in the
gg in ~
gg is all
gg is it
gg is my
gg is not
gg is that
gg is the
gg is this
gg is ~
gg it from
gg it has
gg it is
gg it say
gg it says
gg it twice
gg it's ~
gg its me
gg its the
gg its ~
gg jack ~
gg john $
gg june $
gg known as
gg last name
gg lee $
gg lemon ~
gg like the
gg many questions
gg mi ~
gg mr ~
gg mrs ~
gg my card
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
gg name ~
gg no ,
gg no its
gg no name
gg no sugar
gg non ~
gg not a
gg not me
gg not thank
gg not ~
gg number in
gg nurse $
gg of my
gg of the
gg on friday
gg on it
gg on my
gg on this
gg on ~
gg one word
gg only ~
gg or do
gg or my
gg other address
gg parents were
gg pat $
gg permission ,
gg polish way
gg questions ,
gg recipient is
gg red ~
gg says no
gg says ~
gg sheila ~
gg smith $
gg still ~
gg street is
gg surname on
gg that $
gg that name
gg the bank
gg the plastic
gg the polish
gg the same
gg the wrong
gg the ~
gg this ~
gg to me
gg to the
gg to ~
gg tom $
gg two of
gg w gold
gg way please
gg what you
gg with your
gg with ~
gg would you
gg yes ~
gg you have
gg you need
gg you see
gg you ~
gg your permission
gg ~ $
gg ~ ,
gg ~ 0
gg ~ 00000
gg ~ ?
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
gg ~ hai
gg ~ has
gg ~ here
gg ~ i
gg ~ in
gg ~ its
gg ~ last
gg ~ me
gg ~ more
gg ~ name
gg ~ nurse
gg ~ or
gg ~ pls
gg ~ sam
gg ~ so
gg ~ sunday
gg ~ then
gg ~ thx
gg ~ to
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
last pM
last xL
particle
particle TT
particle UU
particle lT
particle ll
particle lp
particle pT
particle pl
s -0M
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
sss --cL
sss --eL
sss --eM
sss -a-L
sss -a-M
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
sss -bdM
sss -beL
sss -beU
sss -bfM
sss -c-L
sss -c-M
sss -caL
sss -cbL
sss -ccM
sss -ccT
sss -cfL
sss -cfT
sss -d-L
sss -d-T
sss -d-U
sss -daL
sss -dcL
sss -dcM
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -deM
sss -dfL
sss -dfT
sss -e-L
sss -eaM
sss -ebL
sss -ebT
sss -ecL
sss -ecM
sss -edL
sss -eeL
sss -efL
sss -efM
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
sss -feL
sss -ffL
sss -ffM
sss -ffT
sss -ffU
sss a--L
sss a--M
sss a-aL
sss a-dM
sss a-eM
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aa-T
sss aa-U
sss aaaL
sss aaaM
sss aabL
sss aacL
sss aadL
sss aaeL
sss ab-L
sss ab-M
sss abaL
sss abbL
sss abcL
sss abcM
sss abdL
sss ac-L
sss ac-M
sss acaL
sss acaM
sss acaU
sss accM
sss aceL
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adbL
sss adcL
sss adcM
sss adfL
sss adfM
sss adfU
sss ae-L
sss ae-M
sss ae-U
sss aeaM
sss aecM
sss aedL
sss aeeL
sss aefL
sss aefM
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
sss affM
sss affU
sss b--L
sss b-aL
sss b-bL
sss ba-L
sss ba-M
sss baaL
sss babM
sss bacL
sss bb-L
sss bb-M
sss bbaM
sss bbbL
sss bbbT
sss bbcL
sss bbcM
sss bbeL
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
sss bcfL
sss bdaM
sss bdbM
sss bdcL
sss bddL
sss be-L
sss bebM
sss becL
sss beeL
sss befM
sss bf-L
sss bf-M
sss bfaM
sss bfbL
sss bfdL
sss bfeL
sss bfeM
sss bffL
sss bffM
sss c-bL
sss c-dL
sss c-dU
sss c-fL
sss c-fM
sss ca-M
sss caaU
sss cabL
sss cabM
sss cacL
sss cafL
sss cb-L
sss cb-M
sss cb-U
sss cbaL
sss cbaM
sss cbcL
sss cbeL
sss cbfL
sss cc-L
sss ccaL
sss ccbL
sss cccL
sss cceL
sss ccfL
sss cd-L
sss cd-T
sss cdbL
sss cdbM
sss cddL
sss cddM
sss cdeL
sss cdfM
sss cdfU
sss ce-L
sss ce-U
sss ceaL
sss ceeL
sss cefL
sss cefM
sss cf-L
sss cf-M
sss cfaL
sss cfaM
sss cfbM
sss cfcL
sss cfcU
sss cfdL
sss cfdM
sss cfdU
sss cfeM
sss cfeU
sss cffL
sss d-aL
sss d-bL
sss d-bM
sss d-eL
sss d-fL
sss da-L
sss da-U
sss daeL
sss db-L
sss db-T
sss dbaU
sss dbcM
sss dc-L
sss dccL
sss dceU
sss dcfL
sss dd-L
sss dd-M
sss ddaL
sss ddaM
sss dddU
sss ddfL
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
sss dfcM
sss dfdL
sss dfeL
sss dfeM
sss dffT
sss e--L
sss e--U
sss e-aL
sss e-bM
sss e-cT
sss e-dL
sss e-fL
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacT
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
sss edaM
sss edbL
sss edeL
sss edfM
sss ee-M
sss ee-T
sss eeaL
sss eecL
sss eefL
sss ef-L
sss ef-M
sss ef-T
sss efdL
sss effL
sss effM
sss f--L
sss f--M
sss f--U
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
sss facM
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
sss fc-U
sss fcaL
sss fcaM
sss fcbL
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
sss fedL
sss fedM
sss feeL
sss feeU
sss fefL
sss ff-L
sss ff-M
sss ff-U
sss ffaL
sss ffcL
sss ffcM
sss ffdL
sss ffdT
sss ffeL
sss ffeM
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
2`3]
0\1d
1a2a3^
2b
1`2a3Y
0b
2Z
0`
3`
0a2X
1]3`
3\
3`
0^1a
1`
0`3^
3`
0^1e
3`
0]
0`
1a
0a3^
1W2Y
1a
1`
1^
1`
3a
2]
3a
3`
2`
3b
0]1b
2`
0^1a
2^
0^3a
2b
3`
1f
0`
2c
3W
3b
1]2a
3e
2[
3c
2d
3m
0`
3`
1e
1a
3b
0`3[
1`
0^
1a
1[2d
0`
1b
2b
0^
3a
0U
2U
0a
2d3]
1e
2`
2e
2b
0a
2b
0^
3`
0^3h
0Z
0Z
1e
0`
2d3X
1`
1e
2b
2a
3`
1`
0]3a
1\2X3`
1d
3a
3`
0`
1`
2g
0`
3d
1`
0`
0c
1e
3`
0`
3^
0`
2`
0`
1d
0]1]2a3a
1`
1n
1X3c
0]1`
2a
1]2`3a
0a3]
2`
3^
0\3c
0a1a2^
1Y3`
3e
1c
3`
3i
0^2a
1^2k
3`
0`
0h
0[
1b
0X
2X
1g
0`3X
2[
2i
3`
0^
0c1^
3c
0^2d
2g
2b
3`
1^2d3`
1]
1c2^
2`
0^
0`
1d2P
2`
1i
2c
3e
1a2a
1`
3`
1\2`
1^2a
3d
2m
1c2Z
0`
0e
2c
2`
2\
2l
1k
1Y2[
1[2`
1X3`
3`
1g
0]1b2^3d
0^1a2`
0[
2a
0`
3[
2`
1^2M
1`
0b
0[
0`
1]
1b
2b
0^
1a
3q
0^
2d
0k
1T2`
2R3f
1p
3a
2e
1c
2f
2[3`
1^
0U2c
2`
0^1c2g
0e
3`
1^2\
3e
1^
3`
1h
3b
1c2K
0`
2a3W
3`
1\
0`
1c2P
0Z2d
3]
0a
0d3]
1b
1a
2{
2`
1m
0`1a2b
0[3`
2j
0b
0`
1m
1q
0\1c3`
0k1d
0c1N2^
2b
1P2c3^
2b
2e
1a
2h
1c
0b
0c1V
1`
2g
2`
2d
3d
1a
0`
2`
2k
0^2`
2h
1d
1d
1n
0b
0^2h
0g
0]
0\
1]2l
2`
2f3^
2b
2a
2b
3c
1]2a
0^2d
0`
0]
0c1Y2b
2i
0^
0b1S3`
2a
2k
3c
0^2b
2`
0^1a
2k
2a
1c
0d
0b
1h
0W2j
2`
0`
1e3c
0b1W
1e
0`
1j
1i
2k
2f
2j
0b
2a
2a
2c
1m3`
0]
2e
0a
2e
2i
0^
2b
0]
0^
2`
3c
1e
0^
2e
2k
2e
2`
0^3c
2d
2t
0]2d
2b
2f
0`
1g
3`
1^2a
0a1Y2c
2g
0`
3]
1b
1g
1{
1f
3`
3^
3`
2j
0b
0l3m
1`
1[2d
0^1h
0e
1[
0a
1f
1U
3[
2f
2c
2b
2e
1k
3a
1c
0a
2g
3`
0Y
1e
2a
2n
2h
1`
0^1h
3^
1`
1`
0^1`
0[
2`
1[
1r3]
1c
0`2c
1`
1b
1g
0f
1]
1F3`
1a3`
1`
1a
0Z
0`
0d
0`
2d
1c
2j
3`
1]
1`
1c
1i
0\
0`
0a
0`1\
0`
0`
0]1f2d
2a
1k
1a
0e
2a
1b
0^2^3b
1a
2a
0c
0]1T2a3c
1`
2h
3`
1g
2`
2a
2a
0b
2p
2d
2a
0a
0d
2a3^
1b
1a2^
1`
2c
0`
2a
0[
1d
0n
0b
0a
1c
0\1`
1g
1`
0^1`
0a
1`
0b
1`
1a
0]1d
0^1a
1f
1b
0b
0`
0^1`
1`
0^1`
1a
1g
0c1b
0i
0g
0`
2c
0a
2d
0a
1b
0a
0a
0d
1`
2a
2`
0f
1`
2e
1e
0Y
1a
1a
2a
2`
2c
3a
2Y
2`
0f
2`
0b
0`
2`
2a
2b
1e
2`
0b
3`
0f
1d
0d
1e
0f1^
0^3`
0a1^3a
0`
0`
0^
0^3a
0b1\
1b
3a
1`
1`
0`
1b
3e
2a
2a
2c
2c
0^3a
2`
3`
0]
2`
2a
2g
1b
1h
3d
1r
1\
0f3b
2c
1b
0a
1k
2a
0f
0`
0b
0d3a
0b1[
3a
1d
0`3^
0`
1e
0^3a
1g
1c
2b
2b
1c
2`
3`
1b
0a
1d
0]1d
2f
2`
2`
1c
1`
2b
2c
0c1\
0T
1c
1a
0]1j
2g
1a
1e
3a
0^1e
1`
1b
0b
0^1a
2e
2b
1a
1b
2b
2Y3`
3b
0j
3d
3s
0a
3^
2^3a
1a
2b
3c
2c
2c
2X3`
2e
2a
2i
2a
2a
2e
2b
3a
0`3^
2f
3d
3`
2h
0e
2`
2b
0`
2j
2a
2X3e
0`
0f3j
3j
2b
0d3o
2d3^
2`
2a
2d
1j3a
2`
0b3e
2c
2e
3b
3n
2b
2g
2`
0^3i
2`
2z
2b
2h
1s
2`
2`
2f
2a
2e
2c
0^2d
2e
2b
3k
3e
0Z3o
2f
3i
3g
2^
3Z
3b
3i
3a
2c
0c3Y
0`3X
0c1`2^3Y
1^2d
2b
3f
3`
0`
3`
1`
0h
2g
2`
2b
0W1d2`
0c
1^2f3V
1]2c
0a3`
1a
1]3`
1f
2`
1d
0`
3a
0`1c
0`1d
0c1`
1a
1`
0b1d
0a
0b
1`
0e
2c
0d
0k1]
3\
1b
2d
0`
0a
1`
3a
0a
1b
1`
0`
2a
2`
2b
0X1c
0f
0b
1e
0f
1d
0o
3b
2a
3a
2d
2c
3a
2g
0d
0`
2`
2`
3`
2a
2b
0`
2a
2b
1b
2`
2`
0d
1d
0a1^
0`
0b1\
1^
1a
0^1b
0a
0^
1f
0b
1`
1b
1c
1k
2a
2`
2d
0^
0^3a
2`
3`
1h
2b
2a
2`
2c
0a1`
0`
1g
3a
2P
0^1b
1n
0b
0d
3a
1i
1e
2d3^
0b
0f3d
0c
0b
2e
0b
0c3]
1`
0d
0Y
2b
2b
3a
2`
1`
1i
2r
2b
0[
3`
0d
2a
1g
0e1\
1b
2`
2`3^
1`
1`
0^1`
2c
2a
2c
1d
2`
0c3]
1c
2i
1a
1b
1a
0b
3`
3`
0a1X2]
0^
1e
3a
1a
0n
1e
0\3e
0`1Z
1`
1c
2c
0d
0d
0`
0]
2k
0a
1h
1[
1a
1a
0^3e
0a
0c
1i2a3Z
1`3Y
1h
0^3a
2l3U
0]2g
1^3`
0`1[3`
3a
3`
3a
3`
3`
1`
0X1b2a
2a
2h3^
0^1[2a3]
0\2b
0\2g
2a
0i
0`
2f
0^2b
0f1a2Z3T
0^2`
2b
1`
0l
1a
2`
1S
2j
3c
2`
1Y2a
0l2Z
1U3f
2c3]
0Z1v
0d
2b
3d
1d
3^
0h
1c2a3^
0h
1c
1a
0^
1`
0]
0f
0i
0f1[3]
0d
2`
0a
3c
2f
0a
0\
2\3a
3e
0c2W
0^
2j
1b
0a
0f
0c
2a3]
0^
1n
1b
2a
0`2[
1`2]
1f2]
0^
2`3]
1b2b
0`3^
0^1d3^
2`
0b2[3]
0a
3o
1Z
0^
3`
3f
3d
0\1e
2^
2c3]
1f
3a
3d
2`
3]
2a
0a
0a2m
2i
0`2M
3^
3a
1`2\3Y
2b
3b
2`
0e
0c2\
0a1e3e
0`
0i1Y
2`3\
0d
2`
2\
0`3\
2[3a
2c
3e
1`
0k
1]
0\2c
0b1W
0b
0`1U
1`
0]
3\
0g
1^2a
2c
0a3^
2`
2b
1g
1b3Y
2`
3]
0h
0`1^
0b
1m
2X
3c
0^1`
0a1]2e3^
0^
0^2`
2\
0g
2c
0j3^
3c
0c
0\
0b
0a
0h
1[
1]2Y
1d2^
2c3[
1[
0f
0b2]
2c
0^3a
0`1Y2X3d
2h
0g
0]1V3e
1m
3~
3a
2e
0`2]3a
0c2X3b
2`
0c
0`
3`
0`3a
0a
0a3`
0`1W
1`
0S
3`
0Y2`
1`2`3^
3`
1f
0]
0]1f
0a
0a
0[2e
0^2s
0]2c
0]1a
0\1g
2`
2a
1`
3`
0a
2b
0`
0`1\2Z
2e
1f
2`3]
2h
3a
0^2b
2d
3Y
0a
1`
2a
1`
2a
1b
3d
2e
1a
2\
0^
3`
3c
2h
0b
0^2l
2`
0[2`
2b
2b
3a
3`
0b
0`
0^
0b
0]1f2`
0N1b2d
1a
2d
0b
0a
1a
2b
0c
0a
0k
0c
3[
2`
0`2Z
0l3`
3`
0`
0d3c
0`
0i
0a3c
0Y2e
1b
1`
1c3R
0Z1`
3X
0d3a
0^1d
1`
0O2q
0^
3^
0[1c2a3]
2`
3a
3`
2e
0b
2k
2i3]
0[1e
2a
0Y
0Z
0[2d
1`
0^1o
0Y1a
1b
2a
0`
1o
0e
1a
2a
0]1a
0Y1g
3`
2a
0b
0`
2[3a
3b
0`
1`
3g
3[
2e
0\1a
2f
0V2f
0\1`2b
0]1m
0d
1a2k
2`
3a
2`
3`
2a
1j
2p
2c
0W1e
0h
1f
1m
0d
0`
2n
1a
3^
3c
0^
0^
2d
2`
2`
0X2g
0^1`
2b
0`
2`
0]
2`
1n
3`
2b
0S2`
2b
0]
2`
2a
3`
3a
3`
3b
0d
1e
3`
0a
3d
0^1a
0\
2p
0[
0`
2a
0`1^
0g
0R2c
0a
1e3]
1a
3`
0k
3d
3]
0\2h3X
0`
0^1f2g3R
2b
3f
3`
0a
2`
2d
2d
0b
2c
2c
2a
0p
0f2o3`
3e
2m3`
0b
3`
0a
0^3a
1`
2a
3e
3`
0`2i
3d
2b
0a
0`
0^
2g
2b
1a
0]1a
2`
2c
1`
2a
3`
0`
3a
2d
1`
2a
3a
0`
0Y1b
1`
2a
1a
1`
3a
3e
2d
2c
3d
1a
1a
2b
2a
1b
2f
2b
0`
3k
2a
3`
0s
3i
3c
0`
3`
0b
3q
3a
3`
3n
3c
0a
0`
0^3f
0o
3e
0i
3`
0d
0^1`
1c
1a
0b
3h
0g3e
2a
1a
1e
1e
1b
1k
2`
0]3j
1`
1e
3c
2`
2`
1g
1f
1b
1b
2`
0`1]
0\1a3c
3d
0g
3]
0l
3j
2`
2b
1`
3n
0`3^
0]3k
0`
3`
0a
1b
2c
0`
2a
1a
3`
2`
2b
2a
3h
3e
2f
2c
3`
1i
1b
2`
2g
1e
2`
1a
2d
2a
2`
2d
2c
2a
3^
2a
0`
3`
3s
0\1c
0`
1e
3d
1f
1b
1c
2s
0^1a
0b2^
2`
0[1a
1`
0a
1c
1b
0`2^
2Z
0b
1`
2X
1a
1`
3a
0`1`2]3g
2^
0`
1c
3b
2\
2^
3d
0g
0a2[
2a
1]2^
1h2\
3`
3a
0a2^
0a2\
2c
3l
2e
2]
1g
3o
0j
1g
2e
1f3Y
3`
3g
1e
3e
0^1`
2`
2c
0^1a
2a3^
2b
0a
0a1e2]3e
1f
2g
1`
2Z3d
1e
2b
3f
3`
0a
3a
2e
0`2]3a
0c2X3b
2`
0c
0`
3`
0`3a
0a
0a3`
2f
0a1^2]
1d
3`
0X2a
2a3V
3`
3b
2a
0]1e
0a
3`
0a
0^
0`
0]
1b
0^
0^1`
3`
0`
0[2c
0`
0a
0^2f
3^
2f
2d
2|
2f
3a
1`
1`
2a
1b
3`
0`
0X1h
0^1b
2^
0\
3`
0c
3c
2c
3e
0W
0b
2c
0]1a
0a
1a
2b
0a
0\
2e
2b
0b
0`
3g
3g
0`3b
0`
0e3`
1`
2b
0U2g
0\
0Y
1a
1h
2a
2`
1`
0]
3`
2e
0a
0^
2f
2c
2c
0^
2a
1a
1a
1g
0`
1`
0]1j
2j
0a1Z
1h
0a
1a
3`
0b
3a
3`
2Z
2b
1`
0d
3c
3`
3[
1b
2g
0R1b2c
0^1`
2`
3`
2`
3`
2b
2a
2b3^
0Z2d
0d
1p
1g
0a
1b
3b
0^2`
2e
0[1b
0Z
0\
0e
2`
3d
0Z1k
2`
3`
2d
0W
0d
2a
3a
0]1f
3`
3a
0`
3`
0`
3a
1a
2r
2X
1`
3]
0a
3^
1`
0^1d2a3Z
2^3e
0^1c2a3Z
0^1k3X
2b
3f
3`
0a
0`1^2`3a
0m3k
0d3b
0j3m
0`3i
0p3h
0b
1d2a3Y
0Z1b2b3X
1b2^
0]1`2`
0]2`
0\1`
0^2`3`
0`3`
3a
0a1a3a
0c1Q2X3c
0a2^3`
0`3a
3a
0b
1e2^
1d
1a
3\
2a
1W2c
2i
0g2d3Y
0a1[2b3W
1j
2g
2g
3a
0b2i3]
2O3`
2E
2c
2N3a
3b
0^1^2`
2c3^
1[
2f3X
1t
2a
1h
2h
2o
1^2`
0`
2g3W
2f
2i
0[1e
0`2`3^
2h
2d
0^3`
0a2j3^
2l
0a
0Z1g2Y3j
1i
1c
0^3`
1o
1b
0a
1c
1n
0\1d2V3a
3`
3b
0`2b3`
0b
0`
0^2Y3b
2^3`
0`1^2b
0e
0k
0`3`
0a
1d
1b3r
1w3t
1e2T
0`
1b2X
1h2^3[
0a
1e2X
0U
1l2^
1e
1p
1l
3\
1g
0b1]
0c
0`1d2U3^
1f2]3X
1a
0`
1^
1`
1u
1m2X3x
1u2P3p
1~
3j
0i2j
2a
0^2a
0`1c
0`1d
0c1`
1a
1`
0b1d
0a
0b
1`
3i
3c
0]3h
3c
0Z3k
0a
0b
3e
3a
3g
3b
0`3`
0b
3`
3a
0^3c
3c
3e
0`
3d
0`
0f3^
3b
3b
0^3d
3h
3f
3f
0`3^
3j
3`
0^3f
0a
0c3\
0b3^
0b
0b
0`
3d
3c
3f
3c
3b
3a
3`
3b
0o
3c
3b
3c
0b
3a
3`
0a3\
3a
0d
0d
0d3\
3`
0a3^
0`
0d
0a
3`
0b
0]3e
0`
0]3e
0e3\
0`
3c
3`
3c
3a
0e3[
0b
0^3`
3`
3d
0b3^
0d
0^3b
0`
3g
3g
0`
3`
0d
0`
0`
0b3^
3a
3a
3`
3f
0g3W
0c3b
0e3]
0`3^
0h3[
3a
0`
0`3a
0c
0`3a
3a
0^3g
0`3^
3d
3a
3c
0]3h
0`
0b3]
3a
0]3g
0^3d
3d
0]3d
3a
0`
0`
3`
0]3e
3b
3g
0^3i
3a
3d
3`
3`
0d3^
3`
3a
3b
3`
3b
3e
3`
3`
0e
3`
0a3`
3c
0]3k
3b
3`
3h
3`
0a
3`
0`
3`
0`
0`
3f
3`
3`
0^3a
3c
0c
0f3^
0^3b
3j
0^3a
3b
0a
3g
0`
0c
3`
0`
3c
3`
0a
0]3g
0a
3a
3`
0[3g
3a
3c
0`
3i
3e
3e
0a3a
3`
0^3`
0^3c
0Z3o
3e
3`
3f
3a
0^3f
3`
0\3e
0h3Y
3a
0[3l
3e
3`
0^3c
0a3c
3a
0]3c
3e
0b
3g
0e3^
0^3b
3`
0b
3`
0]3c
3a
3g
3`
0f
3b
0`
0e
0a
3b
0`
0a
3^
0a3^
0a
0f
0b
0h
0c
0d3^
0`
0c3^
3a
3e
3c
0c
0i
3d
3d
0a
3g
0`
3a
0d
0]3h
0`
3`
3a
0c3]
0i3Z
0b3^
0a
0a3^
0b3a
0b3]
3c
0a
0^3c
0d3^
3`
3`
0c3^
0g3]
0\3h
3a
0g
0`
0j3]
3b
0f
0^3a
0c
0e
0`3^
0a3^
0f
0^3a
3b
0b3^
0g
3b
0d
3`
0^3d
0a
0b3]
0`
0a
0f3]
0b
0b
0`
3h
0`
0`
0]3e
0d
0b
0g
3j
0`3^
3j
0c
0d
0\3f
3h
0b
0`
0h
0`
3f
0h3Z
0b3d
0b
0d3\
3p
0a
3`
0e
0c3^
0c3]
3k
3`
3f
0`
0`
0b
0`3^
3i
3`
0e
0d3[
3`
3`
0a3^
0c3]
0a
0c
0e3]
3b
0`
0a
3a
3`
3`
3b
3e
0`3^
0a3]
0^3a
0^3c
0`
0c
0c
0]3h
0^3b
3`
0`
0]3c
0d3]
0^3b
0`
0b3^
3`
0`
3a
0[3d
3c
0^3f
0f3^
3b
3b
0`3]
3k
0b3\
3d
3a
3n
0a
0a3]
0^3d
3c
0`
0]3c
0`
0b3]
0d3]
0`
0d3^
0a
0d3]
0`3^
3`
0c3^
0^3a
0d3Z
0^
0e3\
0^3c
0\3e
0b
0j3[
0a
0a
0d3[
3c
0c3]
3`
0^
0[3c
3a
3b
0d3^
0d
3b
0\3`
0[3c
0b
3g
3f
0\3b
0i
0a
3`
3`
3c
3`
0l
0g
0d
0f3]
3`
3`
3d
3`
0e
3`
3`
0]3a
3`
3`
3`
0c
3^
0a
0`
3d
0]3a
0`
3r
0c
0`
3`
0\3b
3`
0g3]
0d3^
3b
0h
0^3c
3`
0b3^
3`
0e3u
0`
0b
3b
0`3^
0b
3`
3`
3i
0c3^
3a
3f
3e
3d
0e3\
0l3W
0`
3`
3`
0`
0Y3j
0h3[
0h3]
3j
0]3a
3`
0`3^
3a
3d
0^3a
3b
3f
3b
0a
0a3i
3`
0f
0`1^2`3^
0`3R
2`
2f3\
3^
0a2e3^
0d3\
3a
2[3i
0^2i3^
2b
2^3`
2g
1\3^
0X
1n
1h
0b
0]1`2`
0]2`
0\1`
0^2`3`
0`3`
3a
0a2^3`
0`3a
3a
0b
0b1Y
0`1[
0d1Y
0b1T2[
0a1R2Y3a
0b2X3a
0e1^
0b1X
1Z3`
0b1Z3`
0`1]2\3a
0`1\3]
0`1a2\
2c3^
0a
2^
3`
1`2`3^
1a2`
0f
1a
0^1e2c3^
0X
0]1c2`3\
0^1a2`
0b
0\1d2`
0Z1h2b3[
0R2b
1`2Z3f
0]1b2`
0[
0^1`
1c
0\1g2`3^
0Z1g2`3Z
0Y1c2a3]
1e2^3^
1e
0`2b3^
0`3^
3b
2c
2b
0c1^
0`
3[
1h2g3^
0`
0e
0`1b
0^1`
1`3]
0`
0]1i
1h
0`
0]
0e1\
0b1]
0^1b
0b
0^1b
0^1`
0b
0]1a
2[
0`1c3[
2j
0\
0g1V
1d
0\1c
1c3Y
2\
0`3[
2g
1^
1^
0a
1b
1Y
1a
0a
0c1]
0Z
0`1^
1f
1^
0a1]
1a
0[
1X2`
0i1^
0^2e
1`
1`3W
0^1f
0[2e
0a1]
0^1`
0a
1c
0a
1V
0b3b
0c1Z
0b1^2\
0^
1d
0`
0`
0]
0`
0h
2d
0d
1Z2d
0`3]
0`
0`
2`
0`
3^
0`
0`
3]
0`
0a2]3^
0`
0`1Z
2k
2e
0]
0a3^
3[
0`2^
0`
3^
1X2`
0`1]
1d
0\1`
0d2]
0\2j
0`
2d
0]2g
0d
0d
0`
1f
2]
3a
3q
3a
3\
0^1`
0^
1e
1d
0Y
3b
2`
0d
1a
1d3^
0]3`
1i
0]1d
0]
1g
1`
1b
0]
3b
0^
2e3Z
2c
0`1]
0b3\
0`3[
0c
0`
0`3\
3]
2c
3Y
1S
0b
1X2g
0`1^2\
1a2]
0g
1i
2f
1e
0]
2c
0b
1`
1^
0^
3n
1b
0Z1^2a
0a1U
1a
1e
2^
2`
0X1j3\
1M
3i
1`
0`
1]
1f
1a
3`
2a
2a3^
0Z
2[3b
0^3`
2R3c
0`3\
3R
1`
1a
0\2^3`
0`
3a
0`2W
0Y
1d3]
1a
2b
0[
1^
0d2]
1`2Y
3i
0`
3`
0]2g
0Q1`
2`
1a
0b1Y
1d2^
2Z
1e
2\
2Y3l
2`
0^1e
1m
2\
0]2b3[
2`3\
0a1\2`
1^
1\3f
1l
1`
1f
1^
0b
1a
1e
1g
3b
3d
0b
2i
0`
3W
2Z
0j
0Z3b
0d2^
3f
2^
0\3`
2b
1d
0c
1b2`
2^
1Y3b
0a
1f
1c
2c
0b
2c
2]
2a
1`
1b
0[1`
1\3b
2c
1a
0a
1`
2W
1`
0a
0^2a
2]3a
2\3a
0c
0a
2e
2`
0c2]
0^3`
0b
2\
2`
3e
2`3\
0`
0`
2\
2X
2^3f
0^3a
0X
3`
0[
1b
2f
2Z
2a
2g
2a
2d
1a
2Q
0d2[3b
2`
0]
1`2T
1\2`3g
1\
2\
3a
3]
2Z3i
0d
0^3g
0f
0a3Y
2a
0V
0]3a
2U
0\2`
3c
0c
3`
2c
3h
3a
3f
0b
0m
0X3c
2`
0`
2b
0^3c
2^3`
2a
0i2]
0l
0i
0c
0b2]
2]3j
0Y3a
0c
1p2\
0a2\
1i2\
0`
0\
2b
0b
0`1^
2`
1`
1c
1h
2]3s
0`3^
0[2b3`
2`
2b
2d3Y
0e
0b1^
0n2Z
0`1\
1`2[
0f1^2\3d
1e2Y
""".strip("\n")
