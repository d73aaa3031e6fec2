"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "1707bcd639432972eafccc1881fe466c"
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
    (0, 0): 8.21,
    (0, 1): 4.79,
    (1, 2): 7.02,
    (1, 3): 3.26,
    (2, 2): 5.81,
    (2, 3): 4.99,
    (3, 3): 7.65,
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
+1 again
+1 also
+1 and
+1 b
+1 bank
+1 banks
+1 before
+1 born
+1 but
+1 button
+1 c
+1 can
+1 card
+1 con
+1 correct
+1 d
+1 do
+1 el
+1 else
+1 enough
+1 everything
+1 f
+1 field
+1 for
+1 friday
+1 god
+1 grace
+1 guy
+1 hands
+1 has
+1 here
+1 how
+1 i
+1 i'm
+1 if
+1 im
+1 is
+1 it
+1 it's
+1 its
+1 j
+1 jokes
+1 know
+1 laugh
+1 lee
+1 lol
+1 long
+1 manager
+1 my
+1 name
+1 new
+1 ni
+1 no
+1 noah
+1 not
+1 nurse
+1 o
+1 office
+1 on
+1 park
+1 pat
+1 patience
+1 pay
+1 pronounced
+1 ready
+1 recipient
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
+1 there's
+1 they
+1 this
+1 thru
+1 trust
+1 u
+1 under
+1 v
+1 wants
+1 wells
+1 which
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
+2 00000
+2 ?
+2 a
+2 accents
+2 all
+2 also
+2 amex
+2 and
+2 anna
+2 as
+2 aunt
+2 baby
+2 back
+2 bank
+2 be
+2 because
+2 before
+2 born
+2 boy
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
+2 guy
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
+2 its
+2 j
+2 joke
+2 just
+2 know
+2 la
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
+2 o
+2 ok
+2 on
+2 one
+2 parents
+2 park
+2 part
+2 please
+2 polish
+2 printed
+2 r
+2 rose
+2 says
+2 see
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
+2 thats
+2 the
+2 there
+2 there's
+2 this
+2 thomas
+2 through
+2 together
+2 um
+2 under
+2 us
+2 w
+2 wants
+2 we
+2 welcome
+2 what
+2 with
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
-1 ?
-1 ^
-1 a
-1 ahmed
-1 an
-1 and
-1 anna
-1 anyway
-1 april
-1 as
-1 ask
-1 at
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
-1 born
-1 but
-1 card
-1 cardholder
-1 charity
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
-1 give
-1 grace
-1 great
-1 green
-1 guess
-1 h
-1 had
-1 hands
-1 has
-1 he's
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
-1 know
-1 l
-1 la
-1 lane
-1 letters
-1 like
-1 lily
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
-1 max
-1 may
-1 means
-1 michael
-1 mr
-1 mrs
-1 ms
-1 my
-1 n
-1 na
-1 nah
-1 name
-1 name's
-1 names
-1 need
-1 ni
-1 no
-1 noah
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
-1 pay
-1 peter
-1 polish
-1 printed
-1 pronounced
-1 put
-1 r
-1 rachel
-1 ray
-1 read
-1 reads
-1 red
-1 robert
-1 s
-1 sandra
-1 sarah
-1 say
-1 says
-1 second
-1 see
-1 sheila
-1 shes
-1 shop
-1 shopping
-1 short
-1 singh
-1 sir
-1 sister
-1 so
-1 spelling
-1 st
-1 still
-1 surname
-1 t
-1 than
-1 that
-1 thats
-1 the
-1 then
-1 there
-1 this
-1 thomas
-1 through
-1 to
-1 trade
-1 try
-1 tuesday
-1 two
-1 u
-1 under
-1 us
-1 use
-1 valid
-1 victoria
-1 wants
-1 when
-1 where
-1 will
-1 would
-1 write
-1 wrong
-1 y
-1 yep
-1 yes
-1 you
-1 your
-1 ~
-1 é
-1 、
-1 이름은
-10 ' t
-10 ( ~l
-10 , amy
-10 , do
-10 , grace
-10 , is
-10 , kevin
-10 , noah
-10 , pat
-10 , peter
-10 , the
-10 , ~T
-10 , ~j
-10 , ~l
-10 , ~x
-10 . -
-10 . .
-10 . sam
-10 . ~T
-10 . ~U
-10 . ~l
-10 00000 ~T
-10 00000 ~l
-10 ? ?
-10 ? then
-10 ? ~T
-10 ^ april
-10 ^ baker
-10 ^ bless
-10 ^ de
-10 ^ dr
-10 ^ i
-10 ^ is
-10 ^ it's
-10 ^ judge
-10 ^ kim
-10 ^ mrs
-10 ^ ms
-10 ^ no
-10 ^ ok
-10 ^ put
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
-10 are ~l
-10 as a
-10 as ~l
-10 auntie ~l
-10 bank lol
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
-10 come ~l
-10 company great
-10 con ~l
-10 der ~T
-10 do ~l
-10 dog ~l
-10 doyle ~T
-10 dr ~T
-10 dr ~U
-10 el ~l
-10 for ~U
-10 from ~l
-10 go ~l
-10 grace field
-10 great ~U
-10 had little
-10 hands ~l
-10 home for
-10 hope ~l
-10 i don't
-10 i was
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~l
-10 im ~l
-10 in arabic
-10 in full
-10 in ~T
-10 in ~l
-10 is coming
-10 is my
-10 is the
-10 is there
-10 is ~T
-10 is ~l
-10 it says
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
-10 mark ready
-10 mary ~l
-10 max ~l
-10 me ~l
-10 mr ~T
-10 mrs ~U
-10 my ~l
-10 n g
-10 nah ~l
-10 name is
-10 name ~T
-10 name ~l
-10 names ~l
-10 ni ~l
-10 no ~l
-10 not thank
-10 not ~U
-10 not ~l
-10 of ~U
-10 of ~l
-10 ok ?
-10 ok ~U
-10 on ~T
-10 one accounts
-10 only ,
-10 only ~T
-10 only ~l
-10 pa ~l
-10 parish ~l
-10 polish way
-10 put ~l
-10 said ~T
-10 say sir
-10 says valid
-10 says ~T
-10 says ~U
-10 says ~l
-10 second ~l
-10 see ~l
-10 she ~l
-10 shes ~l
-10 shop lucky
-10 shopping mrs
-10 short ~l
-10 sir ~l
-10 sister ~U
-10 spelling ~l
-10 st john
-10 st ~T
-10 still ~l
-10 t ~l
-10 take ~T
-10 thats ~U
-10 the bank
-10 the polish
-10 the ~l
-10 then ~T
-10 then ~U
-10 there ~l
-10 time ~l
-10 to big
-10 to mr
-10 to mrs
-10 to the
-10 to ~T
-10 trade ~l
-10 try ~T
-10 way please
-10 word ~l
-10 write ~T
-10 y ~T
-10 yep ~l
-10 you not
-10 ~ "
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ a
-10 ~ again
-10 ~ and
-10 ~ apple
-10 ~ as
-10 ~ bin
-10 ~ black
-10 ~ but
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
-10 ~ friday
-10 ~ from
-10 ~ green
-10 ~ hai
-10 ~ hand
-10 ~ hands
-10 ~ hill
-10 ~ i
-10 ~ is
-10 ~ john
-10 ~ just
-10 ~ lee
-10 ~ lol
-10 ~ long
-10 ~ ltd
-10 ~ m
-10 ~ mac
-10 ~ man
-10 ~ more
-10 ~ my
-10 ~ not
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ only
-10 ~ p
-10 ~ parish
-10 ~ patience
-10 ~ place
-10 ~ pls
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ right
-10 ~ school
-10 ~ shop
-10 ~ singer
-10 ~ small
-10 ~ sunday
-10 ~ surgery
-10 ~ t
-10 ~ team
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ they
-10 ~ thx
-10 ~ visa
-10 ~ w
-10 ~ will
-10 ~ with
-10 ~ xx
-10 ~ y
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
-1f , TT
-1f , UU
-1f , lL
-1f , lM
-1f . UU
-1f . lM
-1f . pM
-1f 00000 TT
-1f 00000 lL
-1f ? lL
-1f ? pL
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
-1f and lL
-1f anyway lL
-1f april lL
-1f are lL
-1f as jL
-1f as lM
-1f at TM
-1f auntie lL
-1f big UU
-1f bless TT
-1f bob lL
-1f card TM
-1f card lL
-1f card lM
-1f card pL
-1f cardholder TT
-1f come lL
-1f company UU
-1f con lL
-1f con lM
-1f der TM
-1f do lL
-1f do pL
-1f dog lL
-1f don lL
-1f doyle TM
-1f dr TM
-1f earl lL
-1f el lL
-1f for TM
-1f from lL
-1f gift lL
-1f great UU
-1f had lL
-1f hands lL
-1f he lL
-1f he lM
-1f here TM
-1f holder TM
-1f home UU
-1f i jL
-1f i lL
-1f i'm TM
-1f im lL
-1f in TM
-1f in lL
-1f is TM
-1f is UU
-1f is lL
-1f it TM
-1f it lL
-1f it lM
-1f it pL
-1f it's TM
-1f it's TT
-1f its lL
-1f john lL
-1f just TM
-1f just lL
-1f k lL
-1f lady lL
-1f lane lL
-1f lee UU
-1f like lL
-1f lily lL
-1f little pL
-1f lol lL
-1f mac lL
-1f madam lL
-1f man pU
-1f maria lL
-1f mary lL
-1f max lL
-1f may lL
-1f means lL
-1f michael lL
-1f mr TM
-1f mr lL
-1f mrs TM
-1f mrs iU
-1f my lL
-1f my lM
-1f nah lL
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
-1f ni lL
-1f no lM
-1f not TM
-1f not UU
-1f not lL
-1f of TM
-1f of UU
-1f of lL
-1f of lM
-1f ok UU
-1f on TM
-1f order lL
-1f pa lL
-1f parish lL
-1f park lL
-1f polish lL
-1f put TM
-1f put lL
-1f ray lL
-1f said TM
-1f same lL
-1f sarah lL
-1f say lL
-1f says TM
-1f says lL
-1f says lM
-1f second lL
-1f see lL
-1f shes lL
-1f shop lL
-1f shopping lL
-1f sir TT
-1f sir lL
-1f sister UU
-1f so TM
-1f so lL
-1f sorry lL
-1f spelling lL
-1f st lL
-1f still lL
-1f t lL
-1f take TM
-1f take lL
-1f thanks lL
-1f thats UM
-1f the lL
-1f the lM
-1f then TM
-1f then UM
-1f this UU
-1f this lL
-1f to TM
-1f to lL
-1f trade lM
-1f try TM
-1f use lL
-1f will TM
-1f will lL
-1f with TM
-1f with lL
-1f word lL
-1f ya lL
-1f yep lL
-1f you lL
-1f ~ 0L
-1f ~ 0M
-1f ~ TM
-1f ~ TT
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
-1f ~ xU
-1f 、 xL
-2 !
-2 &
-2 '
-2 (
-2 *
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 00000
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
-2 an
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
-2 caps
-2 card
-2 carte
-2 cartão
-2 cash
-2 change
-2 checked
-2 chip
-2 code
-2 come
-2 con
-2 de
-2 deliver
-2 doyle
-2 dr
-2 en
-2 end
-2 fine
-2 first
-2 for
-2 french
-2 from
-2 full
-2 gift
-2 go
-2 going
-2 good
-2 guy
-2 happy
-2 has
-2 here
-2 hi
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
-2 john
-2 just
-2 k
-2 kim
-2 last
-2 like
-2 line
-2 literally
-2 little
-2 lol
-2 looks
-2 lucky
-2 m
-2 man
-2 michael
-2 mike
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
-2 of
-2 off
-2 ok
-2 omg
-2 on
-2 one
-2 only
-2 or
-2 over
-2 p
-2 parents
-2 park
-2 permission
-2 peter
-2 phone
-2 please
-2 polish
-2 print
-2 printed
-2 put
-2 queen
-2 questions
-2 quick
-2 read
-2 sandra
-2 sarah
-2 say
-2 says
-2 second
-2 sheila
-2 shop
-2 shopping
-2 short
-2 so
-2 st
-2 street
-2 sugar
-2 surname
-2 t
-2 than
-2 that
-2 that's
-2 thats
-2 the
-2 then
-2 there
-2 theres
-2 thomas
-2 time
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
-2 will
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
0 b
0 baker
0 banks
0 bell
0 big
0 bill
0 bin
0 black
0 bless
0 born
0 brb
0 but
0 button
0 can
0 card
0 case
0 charity
0 chris
0 church
0 club
0 comma
0 con
0 d
0 daughter
0 de
0 dennis
0 der
0 dog
0 don
0 dont
0 doyle
0 dr
0 earl
0 eh
0 else
0 enough
0 field
0 finally
0 fine
0 flowers
0 for
0 frank
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
0 hand
0 hands
0 hard
0 has
0 he's
0 hello
0 hill
0 hope
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
0 judge
0 june
0 just
0 k
0 karen
0 kevin
0 king
0 know
0 l
0 lane
0 laugh
0 lee
0 like
0 lily
0 linda
0 little
0 lol
0 long
0 lord
0 ltd
0 lucky
0 m
0 mac
0 major
0 man
0 maple
0 march
0 margaret
0 maria
0 mark
0 mary
0 max
0 may
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
0 new
0 no
0 not
0 now
0 nurse
0 o
0 office
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
0 please
0 pls
0 price
0 pronounced
0 quick
0 rachel
0 ready
0 recipient
0 robert
0 said
0 sarah
0 say
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
0 small
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
0 thru
0 thx
0 to
0 trust
0 tuesday
0 us
0 use
0 v
0 valid
0 visa
0 w
0 wants
0 wells
0 where
0 will
0 with
0 ya
0 yeah
0 yes
0 you
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
01 , grace
01 , is
01 , no
01 , noah
01 , pat
01 , peter
01 , will
01 , ~
01 - ~
01 . $
01 . -
01 . .
01 . there's
01 . ~
01 00000 $
01 ? $
01 ? ?
01 a ~
01 accounts ~
01 amy not
01 an $
01 and after
01 and no
01 and ~
01 anna ~
01 anne with
01 apple is
01 bank lol
01 big ~
01 bill ~
01 bin ~
01 black $
01 bless ~
01 button $
01 card $
01 card is
01 card recipient
01 charity ~
01 con ~
01 daughter is
01 dennis ~
01 der ~
01 do because
01 do i
01 do you
01 do ~
01 dog ~
01 dot ~
01 eh $
01 el ~
01 expiry 0000
01 finally $
01 first like
01 for ~
01 from ~
01 good $
01 grace field
01 grant $
01 great ~
01 hand ,
01 hands ~
01 hope ~
01 hospital $
01 hotel ,
01 i don't
01 i was
01 i ~
01 i'm ~
01 ill send
01 im not
01 in full
01 in ~
01 is all
01 is coming
01 is correct
01 is me
01 is my
01 is ok
01 is out
01 is there
01 is ~
01 it says
01 it's ~
01 its ~
01 jack ~
01 judge ~
01 june $
01 just that
01 just ~
01 k ~
01 kevin $
01 kim ~
01 king ~
01 lady ~
01 lee $
01 like the
01 lily ~
01 linda ~
01 little ,
01 lol short
01 love ,
01 lucky star
01 man ,
01 margaret ~
01 maria ~
01 mark ready
01 max ~
01 more $
01 my ~
01 nah ~
01 name $
01 name ~
01 no $
01 no ~
01 noah e
01 not me
01 not thank
01 not ~
01 nurse $
01 of ~
01 office manager
01 ok ?
01 ok ~
01 only $
01 only ,
01 or in
01 pa ~
01 park ~
01 pat ~
01 patience ~
01 peter $
01 pls $
01 polish way
01 printed $
01 pronounced ~
01 quick $
01 r ~
01 recipient on
01 right ,
01 rn but
01 rn its
01 robert ~
01 s ~
01 said ~
01 sam .
01 sandra ~
01 sarah ~
01 says ~
01 school is
01 second ~
01 see ~
01 sheila ~
01 shop $
01 short $
01 singer $
01 smith $
01 so go
01 star ~
01 street ~
01 sunday ,
01 sur not
01 surgery $
01 t $
01 t ~
01 team $
01 that's it
01 the bank
01 the polish
01 the ~
01 though i
01 thx $
01 tom $
01 u ~
01 way please
01 will short
01 william ~
01 you need
01 you not
01 ~T $
01 ~T ,
01 ~T .
01 ~T bank
01 ~T button
01 ~T in
01 ~T is
01 ~T john
01 ~T ltd
01 ~T not
01 ~T whatever
01 ~T ~
01 ~U $
01 ~U ,
01 ~U but
01 ~U do
01 ~U motors
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l $
01 ~l )
01 ~l ,
01 ~l .
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l and
01 ~l be
01 ~l because
01 ~l but
01 ~l card
01 ~l el
01 ~l first
01 ~l for
01 ~l from
01 ~l guy
01 ~l hai
01 ~l hands
01 ~l i
01 ~l if
01 ~l is
01 ~l it
01 ~l jokes
01 ~l like
01 ~l ni
01 ~l not
01 ~l only
01 ~l pls
01 ~l rose
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
0f b j
0f back l
0f baker l
0f bank T
0f big U
0f bill l
0f black T
0f bless T
0f born l
0f brb l
0f but l
0f button T
0f card l
0f christmas T
0f christmas l
0f club l
0f con l
0f d i
0f daughter U
0f day l
0f der l
0f do T
0f do U
0f do l
0f dog l
0f don l
0f dont l
0f dr T
0f dr U
0f dr l
0f earl l
0f eh l
0f el l
0f else l
0f enough l
0f for U
0f friday T
0f from l
0f gift l
0f god l
0f got l
0f great U
0f haha l
0f hai l
0f hand U
0f hands l
0f hard l
0f has l
0f hope l
0f hospital l
0f hotel l
0f i i
0f i j
0f i'm T
0f is U
0f is l
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
0f lane l
0f lee U
0f lee l
0f like l
0f lily l
0f little l
0f lol l
0f lord l
0f ltd U
0f ltd l
0f m i
0f m j
0f mac l
0f maria l
0f mary l
0f max l
0f miss U
0f motors U
0f mr T
0f mr U
0f mrs U
0f mrs l
0f my l
0f nah l
0f new l
0f no l
0f not l
0f now l
0f nurse l
0f o j
0f of l
0f office l
0f ok U
0f only l
0f over l
0f pa l
0f parents l
0f park l
0f pat l
0f patience l
0f peter U
0f place U
0f please l
0f pls l
0f price l
0f pronounced l
0f quick U
0f ready l
0f recipient l
0f rn l
0f rose l
0f said l
0f say l
0f school l
0f second l
0f see l
0f send l
0f shop l
0f short l
0f singer l
0f singh l
0f sister U
0f small l
0f smith l
0f so l
0f sorry U
0f sorry l
0f st l
0f star l
0f station T
0f stop l
0f sunday l
0f surgery l
0f sweet l
0f t j
0f take l
0f team l
0f thats l
0f the T
0f the l
0f they l
0f this l
0f thomas l
0f through l
0f thx l
0f tom l
0f trust l
0f w j
0f wants l
0f will l
0f x i
0f ya l
0f yes l
0f you l
0f ~ T
0f ~ U
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
f TT
f UM
f UT
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
fff 0TT
fff 0lp
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUp
fff TiT
fff Tip
fff Tjl
fff TlT
fff Tll
fff Tlp
fff TpT
fff Tpl
fff Tpp
fff UUU
fff UUl
fff UUp
fff UiU
fff Uip
fff Ull
fff UpU
fff Uxx
fff iTl
fff iTp
fff iUU
fff iUp
fff iiT
fff iiU
fff jTT
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
fff lpl
fff lpp
fff lxl
fff lxp
fff lxx
fff pTT
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
fff plU
fff plj
fff pll
fff plp
fff plx
fff ppT
fff ppp
fff pxU
fff pxl
fff x0p
fff xTT
fff xUU
fff xUp
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
g (
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
g acct
g again
g ahmed
g also
g and
g app
g are
g as
g at
g b
g baker
g banks
g because
g bell
g belongs
g bless
g bonjour
g born
g both
g brother
g but
g button
g by
g c
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
g chat
g checked
g cheers
g chicken
g chris
g church
g city
g code
g come
g con
g correct
g cvv
g d
g date
g declined
g deliver
g do
g does
g dog
g dont
g door
g dot
g drop
g e
g enough
g ex
g expiry
g f
g family
g field
g first
g flat
g for
g frank
g from
g get
g go
g god
g going
g good
g gordon
g grace
g grant
g green
g guess
g h
g had
g haha
g happy
g have
g he's
g her
g here
g holder
g hope
g husband
g husbands
g i
g i'd
g i'm
g i've
g im
g in
g initial
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
g karen
g kevin
g known
g korean
g l
g lane
g laugh
g law
g lee
g lemon
g letter
g letters
g like
g literally
g lol
g long
g ltd
g many
g mark
g may
g me
g means
g michael
g mistake
g money
g my
g na
g name
g name's
g names
g need
g neighbor
g new
g no
g not
g nothing
g o
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
g permission
g peter
g picking
g plastic
g please
g pls
g polish
g prefer
g printed
g questions
g quick
g read
g right
g robert
g royal
g s
g sarah
g says
g sent
g sheila
g short
g side
g singer
g singh
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
g then
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
g u
g um
g uncle
g up
g ur
g use
g v
g valid
g wait
g wants
g week
g wells
g what
g what's
g where
g which
g who
g will
g with
g word
g work
g wrong
g year
g yep
g yes
g you
g you'll
g young
g your
gg * ~
gg , can
gg , card
gg , it
gg , it's
gg , kevin
gg , non
gg , not
gg , one
gg , so
gg , what
gg , will
gg , ~
gg . $
gg . ~
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
gg ^ chris
gg ^ could
gg ^ deliver
gg ^ do
gg ^ does
gg ^ dog
gg ^ fine
gg ^ flat
gg ^ holder
gg ^ how
gg ^ i
gg ^ i'm
gg ^ in
gg ^ is
gg ^ it
gg ^ its
gg ^ jesus
gg ^ just
gg ^ lemon
gg ^ let's
gg ^ my
gg ^ not
gg ^ pat
gg ^ recipient
gg ^ send
gg ^ so
gg ^ still
gg ^ the
gg ^ there's
gg ^ tom
gg ^ use
gg ^ what's
gg ^ who
gg ^ with
gg ^ write
gg ^ ~
gg a $
gg a ~
gg address ,
gg ahmed $
gg an ~
gg and ~
gg as ~
gg at ~
gg be under
gg belongs to
gg ben ~
gg bill ~
gg bit ~
gg black $
gg bless ~
gg bonjour ,
gg but ~
gg button $
gg capital of
gg card from
gg card says
gg card ~
gg chris $
gg come ~
gg do i
gg do you
gg doctor says
gg does it
gg for the
gg for ~
gg from the
gg full name
gg gold ~
gg gordon $
gg guess ~
gg i don't
gg i go
gg i guess
gg i have
gg i know
gg i told
gg i ~
gg i'm known
gg i'm not
gg i'm ~
gg im a
gg in the
gg is all
gg is coming
gg is it
gg is my
gg is out
gg is that
gg is this
gg is ~
gg it be
gg it from
gg it is
gg it say
gg it says
gg it twice
gg it's ~
gg its going
gg its me
gg its ~
gg john $
gg john ~
gg just the
gg just ~
gg known as
gg last name
gg last year
gg lemon ~
gg like the
gg lol ~
gg many questions
gg me ~
gg mi ~
gg more $
gg mr ~
gg mrs ~
gg my card
gg my doctor
gg my ex
gg my full
gg my name
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
gg not me
gg not thank
gg number in
gg nurse $
gg of my
gg of the
gg ok ?
gg on friday
gg on it
gg on my
gg on this
gg on ~
gg one name
gg one word
gg only ~
gg or do
gg or my
gg or the
gg or ~
gg other address
gg out again
gg paid by
gg pat $
gg patience ~
gg paying us
gg permission ,
gg peter $
gg please $
gg polish way
gg questions ,
gg recipient is
gg red ~
gg say that
gg says no
gg says peter
gg says valid
gg sheila ~
gg should be
gg smith $
gg so quick
gg st ~
gg still ~
gg street is
gg thanks ,
gg that $
gg the bank
gg the plastic
gg the polish
gg the same
gg the whole
gg the wrong
gg the ~
gg through to
gg to the
gg to ~
gg tom $
gg two ~
gg u ,
gg us back
gg way please
gg what you
gg with a
gg with it
gg with ~
gg word ~
gg write ~
gg yes ~
gg you have
gg you need
gg you ~
gg your permission
gg ~ $
gg ~ ,
gg ~ 0
gg ~ 00000
gg ~ ?
gg ~ a
gg ~ and
gg ~ because
gg ~ black
gg ~ button
gg ~ by
gg ~ card
gg ~ case
gg ~ cash
gg ~ con
gg ~ doyle
gg ~ for
gg ~ friday
gg ~ hai
gg ~ i
gg ~ if
gg ~ is
gg ~ its
gg ~ john
gg ~ last
gg ~ long
gg ~ me
gg ~ more
gg ~ name
gg ~ no
gg ~ nurse
gg ~ pls
gg ~ so
gg ~ sunday
gg ~ then
gg ~ to
gg ~ u
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
s clM
s dTM
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
sss --dL
sss --eL
sss --fL
sss -a-L
sss -a-M
sss -aaL
sss -aaM
sss -aaT
sss -abL
sss -abT
sss -abU
sss -acT
sss -adL
sss -aeL
sss -aeU
sss -afM
sss -afT
sss -b-L
sss -baL
sss -baM
sss -bdT
sss -beL
sss -beT
sss -c-L
sss -c-T
sss -caL
sss -cbL
sss -ccM
sss -ccT
sss -cdL
sss -ceM
sss -cfL
sss -d-L
sss -d-M
sss -d-T
sss -d-U
sss -daL
sss -daU
sss -dbL
sss -dbM
sss -dcL
sss -ddL
sss -ddM
sss -ddU
sss -deM
sss -dfL
sss -dfT
sss -e-L
sss -e-M
sss -eaL
sss -eaM
sss -ebT
sss -ecL
sss -ecM
sss -ecT
sss -edL
sss -eeL
sss -eeT
sss -efL
sss -efM
sss -f-L
sss -f-M
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
sss -ffT
sss -ffU
sss a--L
sss a-aL
sss a-aM
sss a-cL
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
sss aadL
sss aafM
sss ab-L
sss ab-M
sss abaL
sss abaU
sss abbL
sss abbT
sss abcL
sss abcM
sss ac-L
sss ac-M
sss acaL
sss acaU
sss accM
sss acdL
sss aceL
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adaM
sss adbL
sss adcL
sss adcM
sss addM
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
sss afbM
sss afcL
sss afcM
sss afdL
sss afeL
sss affL
sss affM
sss b--L
sss b-aL
sss b-eL
sss ba-L
sss ba-M
sss baaL
sss babM
sss bacL
sss badM
sss bb-L
sss bbaM
sss bbbL
sss bbbT
sss bbcL
sss bbcM
sss bbfL
sss bbfU
sss bc-L
sss bc-M
sss bcaL
sss bcaU
sss bcbL
sss bcbM
sss bccL
sss bccM
sss bceL
sss bceT
sss bcfL
sss bd-L
sss bd-M
sss bdaL
sss bdaM
sss bddL
sss bdeM
sss bdfM
sss be-L
sss bebM
sss beeL
sss befM
sss bf-L
sss bf-M
sss bfaL
sss bfaM
sss bfbL
sss bfcL
sss bfcU
sss bfdL
sss bfeL
sss bfeM
sss bffL
sss bffM
sss c-bL
sss c-dL
sss c-dU
sss c-eL
sss c-fL
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
sss cbeL
sss cbfL
sss cc-L
sss ccbL
sss cccL
sss cccU
sss ccdL
sss cceL
sss cceM
sss ccfL
sss cd-L
sss cd-M
sss cdbL
sss cdbM
sss cddL
sss cddM
sss cdeL
sss cdfM
sss ce-L
sss ce-M
sss ce-U
sss ceaL
sss cebL
sss ceeL
sss cefL
sss cefM
sss cefU
sss cf-L
sss cf-M
sss cfaL
sss cfbL
sss cfbM
sss cfcL
sss cfcU
sss cfdL
sss cfdU
sss cffL
sss cffU
sss d-aL
sss d-eL
sss da-L
sss da-M
sss daaU
sss dabL
sss dadL
sss daeL
sss db-L
sss db-T
sss dbaU
sss dbbL
sss dbcM
sss dc-L
sss dceU
sss dcfL
sss dd-M
sss ddaL
sss ddaM
sss dddU
sss ddfL
sss ddfM
sss decL
sss dedM
sss defL
sss df-L
sss df-M
sss dfaL
sss dfbL
sss dfcL
sss dfdL
sss dfeL
sss dffT
sss e--L
sss e-aL
sss e-bM
sss e-cT
sss e-dL
sss e-eL
sss ea-L
sss ea-T
sss eaaL
sss eabL
sss eacM
sss eacT
sss eaeL
sss eb-T
sss ebaL
sss ebaM
sss ebbL
sss ec-L
sss ec-M
sss edaM
sss edbL
sss edcL
sss edeL
sss edfM
sss ee-M
sss ee-T
sss ee-U
sss eeaL
sss eefL
sss ef-L
sss efaL
sss efdL
sss efdU
sss effL
sss effM
sss f--U
sss f-aL
sss f-aM
sss f-bL
sss f-bM
sss f-cL
sss f-dL
sss f-eL
sss f-fL
sss f-fM
sss fa-L
sss fa-M
sss faaL
sss fabL
sss facL
sss fadM
sss fb-L
sss fb-M
sss fbaL
sss fbbL
sss fbdM
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
sss fdcL
sss fddL
sss fdeL
sss fdeM
sss fdfL
sss fdfU
sss fe-M
sss feaU
sss febM
sss fecL
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ffaL
sss ffaM
sss ffbL
sss ffcL
sss ffcM
sss ffdL
sss ffdT
sss ffeL
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
2`3\
0\1h
2b
2f
1c2a3U
0a
2Z
3d
0b2[
1^3`
3^
0^3a
0^1b
0^1a
3`
1e
3`
0^
0c
1a
1b
0c3^
1V2W
1c
3`
0^1`
1c
2^
3`
3`
3c
0\3e
0^1a
2^
1a
0^3a
2a
3a
1f
0`
0`3T
3`
1\2a
3d
2a
2^
2a
2\3`
3a
2c
0^2a
3p
0`
3a
1e
3V
1e
1`
1]2b
0`
0`
1f
0^2a
2b
0^
0X
2W3`
0b
2c3]
2g
2c
0a
0i
0^
1a
2`
0]
3a
3e
0X
0\3`
1d
0`
2b3^
1`
1e
2b
2`
3`
1c
0^3c
1^2Z3`
1b
3`
0a3^
3d
0b
0`
2e
3`
3a
1a
0a
1d
3[
2a
0`
1c
0^2`3a
1m
1V3c
0\1`3^
0^
0^2b3a
0`3]
2`
0^
0a2^
1Z3a
0^3f
1a
0^3`
3f
0^2c
2`
1]2m
2`
3a
0b
3`
0i
0^1b
1b
0Z
1`
2Z3`
1j
0a3]
1^2X
2k
3`
0^
0d1^
3`
0\2g
2f
2d
3c
1\2e
1]
1c
2`
0^3b
2`
1c2T
2b
1h
2e
3b
2b
1b
3b
1Z2a
2`
3`
0]
2`
2n
1d
0`
2a
0`
2]
2m
1l
1[2\3`
1\2`3`
1[3d
3`
1b
0^1b3d
0^1`2a
1\
1`3]
1^2c
1]2N3`
0\
0^
3c
1]
1b
2b
0[
0e
3`
3r
1a
1T2`
2N3`
1o
3c
2d
1[
1b
2`
2g
2Y3a
0S2d
1`2a
1c2h3^
0d2^
0`
0`
3g
3a
1j
3`
0`
1`2K
0`
2`3U
3`
1Y2`
2a
1g2T
0[2f
3]
0c3^
0c
1`
0a2v
1j
0b1a2b3`
0]1a3b
2k
0a
1h
0[1l
0Z1`
0n1g
0i1R
2a
2`
1R2b3^
2b
1a
2f
1a
0a
0c1X
2e
2b
2c
3c
1b
0`
2`
2k
0]2`
2g
3`
1b3^
1e
1l
2`
0a
0^2i
0c
0\
0\2`
1[2m
2`
2d
2b
2d
2b
3d
1^2`
0^2d
0`
0\1`
0b1Z2a
2c
0^
1Q3`
2`
2j
0`
0]2e
2`
3a
0^1`
2j
2`
2b
1d
0`
0f
0a
1g
0[2l
0`
1e3d
0b1Z
0`1d
0`
1j
1i
2l
2e
2m
0a
2`
2d
1i3`
2b
0^
0a
2e
2g
0]2c
0Y
3`
2`
3`
1f
0^
2d
2g
2f
2`
0^3d
0^2c
2v
2b
2d
2`
0^2k
1i
2b
2`
0c1Y2e
2g
0`
3]
1b
1`
1d
0]1r
1d
3`
3^
1\3a
2h
0e3e
1a
1[2d
0^1d
0i
1Z
0`
1h
1Y
3\
2f
2c
2a
0`
2h
0^3`
1l
3`
1d
2h
2c
2e
0\1b
1c
0a
2d
2j
2e
2c
1a
0^1h
2a
2`
0^2`
1`
1`
1a
3c
0]
2a
1[
1n3\
1a
0`2d
1c
1f
0`2`
0`
1\
3]
1G3`
1a3b
1`
0`
3`
0`
0`3`
2c
1a
2h
3a
1]
1b
3\
1h
0e
2`
0a
0`
0a
0]1e2c3^
1h
1`
0f
2a
1c
0^2^3b
1b
0e
0\1V2`3b
1a
3`
1g
2`
2b
2a
0`
2r
0b
1a
2a
2e
2`
0c
1]2`
1b
1`
1b
2b
0a
1h
2d
1a3`
0Z2`3`
1`
0g
3`
0c
1d
1`
1c
0\1`
0Z1g
0^1`
0d
0d
0a
1`
0]1c
0\1b
1a
0a
0`
0b
0^1`
0^1a
0]1b
1p
0e1c
0b1^
0d
0l
0f
0`
2b
0a
2d
0b
0a
1b
0`
1`
3a
2a
2`
2`
1`
0e
1`
2g
1e
0\
1c
0`
1a
3b
2b
2`
2c
3a
2\
2c
0f
2`
3`
0`
2`
2`
2a
2c
2a
2`
0a
0^3a
0i
1e
0f
1g
0d
0`
0^3`
0`
0`1^3a
0a
3`
0^
3`
0b
1b
0^3b
0e
1`
1b3`
2`
2b
2a
2d
0^3a
2a
3b
1`
2`
2`
2c
2a
2a
1`
2\
0`1[
0f3a
2a
1b
0b
1`
1c
1g
2b3]
0f
3a
0c
0h3i
0`
0a1[
3a
1f
0`
1f
0]3b
1a
1d
2d
2a
3`
1b
3c
1a
0`
0a1]
1`
0]1c
2g
2`
3`
1g
1`
1a
3c
2a
2c
1a
2c
0`
1b
2f
1`
0a
3`
3`
0`
1f
3a
1b
1`
1b
0b
0]1b
0]
0`1^
2c
1a
3`
1T
1b
2a
1b
3`
3a
2X3`
2`
0e
3d
3i
0`
3^
3a
0^3c
2b
3c
2a
2c
3`
2a
2X
2f
2d
2i
2a
2b
2b
2d
2b
3`
2e
3f
2c
0j
2a
2c
2b
2Y3e
0b3h
0`
3h
2`
0`3k
2f
2e3^
2b
2a
2c
2a
1i3a
0b3i
2a
2a
3c
3q
2b
2h
1`
2`
3f
2q
2c
2o
3a
2c
2f
2`
2c
2a
2e
2b
2b
3l
3e
0X3p
3`
3g
3`
2]
3Z
3d
3e
2e
2c
0`1c3[
0d1`3Y
0b2`3[
1^2g
2d
3e
3a
0`
3`
0c
2j
2`
2c
0T1a
0c
1^2h3[
1^2b3^
3`
1`
1g
2a
1`
0c
0`
0^3`
0`1c
1c
0b
1a
0b1c
0a
0c
0`
2b
0d
0j1]
0a3Z
1a
2d
0b
1`
0^3a
0c
1`
2a
0^2`
2c
0U1d
1`
0b
0c
1c
0c
1i
0e
3c
2b
2a
0^3`
2b
2e
3a
1`
2f
0d
0`
3`
2f
2`
2`
2b
3`
0`3^
1f
1b
2a
2e
0a
1`
0b
0a
0a1X
1^
1b
1`
1e
0`
0]
0`
1m
0b
1d
2`
1m
3d
2`
2e
0^
2d
0^3`
2a
3b
1b
2d
1g
2a
2a
2j
2a
2b
1i
2c
0`2T
1`
0`2]
2c
0c
0^3b
1`
1a
0`
1r
1d
2c3^
3`
0j3f
0f
0h
2b
0a
0c1\3^
0]
1d
0c
0V
2d
2a
3c
0^3`
0a
1i
2o
3b
0a
2b
1i
0e1\
1a
0^
2a
2`
1`
1`
0^1`
2`
2a
2d
0^1f
0a3^
3`
1a
2j
1`
2d
1`
0a
3`
0a
0a1U
0^3`
1f
3a
0h
1b
0`1Z
1a
2c
1a
0c
0\
2i
0b
1g
1^
1a
1c
0^
0\3h
0a
0^1b2a3Y
0`
3W
1b
0^1^3a
2e3S
0]2f
3c
0^1^3`
0`1\3`
3a
3`
3c
3`
2f
2e
3`
0Y1`2`
2d
1b
2g3^
0^
1\2c
0\
0\2f
2e
0h
1^
2d
0\2a
0f1a2Y3U
0^2`
2b
1d
0q
1a
2`
1U
0`
2j
3a
2b
1[2c
0m2Y
1S3f
2b
0Z1s
0d
2`
3d
1a
1a
0d
1`
1e2a3^
0g
1b
1a
1`
0^
1f
0b
0g
3`
0e1\3[
0f
3b
2c
0`
0^
2`
0]3`
0^2[3`
3f
0a2S
0^
2j
0^1c
0a
0c
0^
0b
2c3]
0\1`
1c
2`
2X
1a
1d
0^1`2]
2a3^
1a
0a
0^1f2a3]
2`
3a
0b2]
3`
3q
1Z
3`
3d
0[1d
2^
2g
1i
2`
3a
2`
3g
3`
0^2`
0a
0b2n
2i
0`2G
3d
0`1b3\
2b
3`
0c
0c2[
0a1g3i
0`
0b1V
2e3]
2`
2[
3[
3`
2Z3`
3^
2c
3c
0\
1`
3l
0n
1^
0^3`
0\
0[2b
1V
0d
0a1X
1a
0]
3c
3`
0e1^
1]2b
2c
0]
1^2`
2a
1i
1a2b3[
3]
0c
0`1]
0`
2[
1e
2Y
3`
0^1c
0a1^2e
3`
0^
0^
3`
0[
0f
2d
0a
3`
0c
0\
0`
0d
0i
1[
0^3`
1]2Z
2\
2b3Z
1]2`
0e
0b2]
2b
0^3`
0`1Y2U3e
2f
0f
0^1W3e
1l
3~
3`
2d
0`2]3a
0b2Z3d
2`
0b
3`
0a3c
0a
0a
1X
1`
0Y
3a
0X2`
2b3\
3a
1g
1e
0[1f
0^
0Z2f
2u
0]2b
0[1a
0]1j
2a
2a
1`
3a
0`
0a3`
0^2a
3^
1^2Z
2e
1`
1c
2b
2i
3b
3`
0^2`
2d
3W
1`
2b
2b
1a
3c
2e
1c
0\1`
3`
3`
3c
0^2f
3`
0a
2a
0^
0Z1b2a
2b
3`
3a
0`
0a
0\
0a
0\1h
0R2a
1a
0]2d
0a
0b
1b
2`
2b
0b
0b
0a
0i
3W
0]1a
0`2[
0l3a
0a3b
0`
0b3`
0`3a
0Y2d
1c
1b
0b
0\1l3Q
0[1`
3W
0f3`
0^
1l
1l
0W1a2i
0`3^
0]
2`
3`
0Z1d
3b
1a
1c
2a
0a
2j
0^
2j3]
0\1c
0^2`
2a
0[
2b
0Z
0Z2d
1`
1`
1t
0[
1b
0^
1q
0d
0^1d
2a
0]1`
0Y1g
3`
2`
0a
0a
0`
2Y3a
3b
0a
2`
2^
1`
3d
3Z
2f3]
0Z1`
3b
2g
0W2f
0Z1a2b
1h
0`
0\1c2f
2`
0`
3`
2c3\
3`
2b
1e
2l
2e
0X1c
0g
0]1f
0b
2i
1a
1`
3`
0^1a
2d3^
2c
2`
0V2d
0[1`
2a
0c3`
0]
2`
1j
3b
2a
0P
2c
0\
2`
2a
3a
3b
1`3`
3c
0a
1l2`
0c
3b
0`
2s
0Y
0`
0`
2b
0`
0h1]
2^
0`
0T2b
0a
1d3\
3`
0g
3a
0`3d
0`
0Y2g3W
0]1i2g3P
2d
3e
3a
0c
2`
2f
2d
0`
2b
0`
3`
2c
2d
2`
0m
0e2r3`
2`
0`
2b
3e
0`
2j
3c
0a
0]3`
1^
1`
2a
2b
3i
3`
0`2i
1c
3e
2b
2g
1a
0]1b
2a
2`
1`
2a
3`
0`
2`
1`
3b
2d
1`
2b
3a
0d
0`
0\1b
2b
1e
3a
0`
3b
3`
2f
2d
3d
3^
1`
2c
1a
2`
2c
1f
2f
2a
0a
3o
2a
0p
3c
3c
3`
0b
3m
0`3^
3`
3c
3j
3d
0`
3k
0l
0^3b
0k
0e
0^1a
1`
0c
3k
0e3d
0]1a
1f
1f
0^1b
1d
2c
0^3e
1a
1`
2a
3e
2a
1`
2c
1c
1`
1b
1a
2a
0^1a3c
0`
3b
0g
3]
0q
2a
0`3^
3b
3k
2`
2g
1`
3k
0`
3`
0\3g
3a
1a
0]
2d
1l
2a
3`
3`
3a
3`
2c
0^
2a
3m
3a
2d
1f
2c
3`
1a
1a
1a
0b
2h
0^1b
0^1`
1a
2e
2a
2`
2c
3a
2`
2b
2`
2`
2c
2`3^
3^
2b
3`
3`
3j
0^1b
3`
3b
1b
0^1e
3`
1b
1f
3`
0^2o
0b1^2]
2a
0\
0a
1a
2^
0`2\
0a
3`
2\
3`
0`2^3g
0a2^
2^
0c
1a
1c
3a
2]
2^
0e1^
0f1`2]3`
2e
1]3`
1a2Z
0^3b
0`
2\
3a
1`
2`
2b
3p
0`
2f
0`2]
1j
3r
0k
1e
2f
3`
1c2^3\
0`
3a
2\
1e
3d
1c
0^1`
1l
2b
1`
2^3`
2`
0`
1a2Z3a
0`1`2^
2c
0`1^2]3`
1d
2d
3e
3a
0c
3`
2d
0`2]3a
0b2Z3d
2`
0b
3`
0a3c
0a
0a
2`
0`2\
1f
0^3a
0V2a
2b3\
3`
3d
2a
0[1e
3`
0a
0]
0a
1b
1a
2`
0^1`
3`
0`
0`3`
0]2a
2\
0b
2e
2c
3`
0^
2d
2}
2b
2k
3`
1a
2a
1a
3`
0b1^
0Z1e
0\1a
0]
3`
0c
3`
3c
2c
0^
3`
1a
0^3`
0a
0]1a
0b
1b
2`
2c
0`
0a
0]
2e
2a
0a
0`
3j
0`3e
0`3a
0a
2c
0]1b2e
3[
2b
1f
1c
0Q2d
0`
0]1d
0]
1c
2f
3`
1a
2a
0a
0^
2c
2f
2d
1a
2`
0^
0]
1a
1h
2l
0`1]
0^1h
1a
0^
3`
0a
0`
3a
3`
0`
0[2`
2\
2c
1`
0e
3`
3Z
1a
3b
2h
0X1c2c
1b
1i2`
2`
0`
3`
2`3]
3`
2c
2b
2`
2b3^
2i
0b
0`
2a
1c
1`
3`
3^
2a
2`
2a
0Z1c
2a
2`
0b2]
0a
3c
0Y1h
2`
0^
3b
2`
2e
0W
2a
0c
2b
3a
0Z1a
3`
3a
0a
2f
0`
3`
0]1f
2p
2\
0`
3]
3`
0e
3`
0`
1`
0Y1b2a3Z
0]1d2a3[
0^1k3^
2d
3e
3a
0c
1^2a3b
0m3m
0c3a
0e3l
3h
0o3m
0a3`
1e2a3Z
0`2a3S
0Z1d2c3Y
1a
1b
0[1a2c
0\2c
0Y1a2a
0^1`2`3`
3`
0`1a3a
0c1S2X3d
0a2^3a
0a3b
0b
1g2^
1b
1b
2`3]
0^1W2e3`
2k
0a2c3Y
0`1S2b3U
1c
2e
2f
2a
3`
0a2l3]
2U3`
0`2B
0^2d
2O3`
0^3h
0]1^2`
2`
2b3]
1\3a
2d3\
1m3^
2a
1a
2f
2l
2a
2b3P
2b
2f
1g
0`
2l
0`
2g
0^1]2`3`
2g3\
2n
0c
0[1g2\3m
0^1a
1b
0]1^
1m
1a
1b
0^1k
0]1c2W3b
0^1^3`
3`
3c
0a2b3a
0a
0^2[3b
1\3a
0^1]2a3^
0e
0i
2`3a
0`
1a
1h3}
1t3p
0`1g2Z
1`2\
1f3Y
0b
1e2Y
0W
1n
1c
1k
1j
1d
0a1Z
0b
2`
0`1d2Y3]
1e2[3W
0d
2`
3`
0`
1`
3a
1o
1`
3j
1t2V3q
1~3|
1~
3g
0i2n
3^
2b3[
0`1c
1c
0b
1a
0b1c
0a
0c
3i
3a
0]3c
0]3f
3c
0[3k
0a3^
0a
3g
3b
3a
3a
3a
0a
3a
0`
3c
3a
3`
0^3`
0`
0^3c
0b
0^3e
0]3c
3c
3`
3j
0^3f
3d
0a3]
3j
3a
3`
0^3e
0^3`
0e
3`
0b3\
0e3^
0b3^
0b
3b
3b
3e
3b
0^3c
3f
0`
3a
0^3b
0v
3g
3b
3b
0e3^
0`
0`
3a
0a
3a
0a3^
0d
0f3[
0a3^
0`
0`
0^3`
0d3^
0\3f
0`
0[3g
3`
0e3[
0`
3e
3a
0^3a
3b
0c3]
0b
3c
0^
0`
0`
0^3a
0d3^
0c
3g
0^3d
0]3d
3`
3a
3a
0`
3d
0f3]
0`
0b3^
3`
3a
3i
3d
3b
0f3Y
0c3`
0b3^
0`
0h3\
3`
0`
3`
0`3a
0a
0`3a
3`
3f
0`
3b
3b
3d
0]3f
3a
3h
0b3]
3a
3a
3a
3b
0\3e
3`
0`
3g
0]3d
3a
0]3g
0]3h
3`
3c
0`
3e
3`
3a
3c
3h
3a
0b3^
0a3`
3a
0^3k
3`
3g
3a
0`3^
0`
3`
0`
0]3d
3`
0`
0`
3d
3`
3`
0^3`
3b
0`
0g3^
0^3b
3g
0^3b
0`
3d
0`
3b
3f
0`
3`
0`
3b
3c
0`
0]3h
0d3^
3a
0^3b
0`
3a
0c
3b
0]3d
0`3`
3a
0^3b
0X3l
3a
3a
3c
0`3^
3a
3f
3`
3j
0f3Z
3a
0Y3l
3g
3`
0^3c
0b3b
3`
3a
0^3b
0^3d
0`
3k
0b3^
3a
0a
3`
0\3c
3a
0]3f
3a
0f3^
3`
0c3^
0d
0`3^
3b
3a
0`3^
0b
0c3^
0`
3`
0`
0c3]
0f3^
0b
0h
0a3^
3`
3d
3c
0d
0h
0^3f
0^3d
0a
3`
3g
0a
3d
0f
0^3j
3^
3`
3c
0`
0b3]
0e3\
0`
0`
0b3^
0a3`
0c3]
3b
3`
0d3\
3`
3g
0c3^
0c3]
0[3h
3d
0j
0d
0g3[
3c
0c
3a
0e
0j
0a3]
0b3^
0d3]
3`
3e
0^3`
0`
0b3^
0d3^
0`
0^3d
0d
3c
0c3]
0b3^
0`
3`
0d3]
0a
0a
0a3^
3f
0`
0[3e
0c3^
0b
3a
0i
0a
0a3\
3`
0b
0b3^
0^3c
0]3f
0`
0c3^
3e
0h3Z
0b3c
3a
0a
0b
3j
0a
0f3^
0d3]
0d3]
3g
0^3f
0`
3`
0a
0^3a
3`
0a3]
3k
0^
0c
3c
0c
3`
3d
0`
0a3^
0a3^
0a
0d3^
0^
0f3^
3a
0`3^
0`
3d
3`
0`
0`3^
3a
3`
0]3d
3a
0a3^
0b
3^
0^3b
3`
3`
3a
0`
0f3]
0^3c
0`
0b3^
0k3Z
3a
0`
0Z3b
3g
0g3]
3a
3a
0`3^
0b3]
3f
3d
3c
3^
3a
3b
0a3]
0^3a
0`
0`
0^3b
3a
0a
3a
0c3]
3`
0d3]
0c3^
0c3^
0a
0e3\
0a3^
0b3^
0f3Y
0\
0d3]
3`
0`3^
0\3e
0b
0j3Z
0`
0a
0h3X
0b
3b
0Y3e
3c
0^3b
0d3^
3b
0`
3b
3`
0\3b
0`
3`
3f
0^3c
0^3a
0n
0`
0a
0`
0`
3`
3b
3b
0`
3`
3`
0`
3`
0m
0i
0b
3a
0h3\
3a
0`
3a
3`
3f
3`
0a
3b
0g
3b
3`
3b
3c
3`
0d
0`
0`3^
0a
0b
0^3b
0`
3k
3`
0m
0`
3`
0^3b
3`
0`
0e3]
3`
3b
3b
0h3]
0^3a
0a3^
3`
0d3u
0a
0e3]
0^3c
3^
0e3^
3`
3`
3e
3f
0b3]
3`
3f
3g
0d3[
3b
0d3]
3b
0m3V
3`
3`
3^
0]3l
0`3^
0f3\
3a
0i
3j
3`
3`
3`
3`
0^3a
3c
3g
0`
0d3\
0c3h
0j
3]
0a
2`
2h3\
2`3^
0a2j3^
0b3]
1a2\3b
0^2d3^
2f
2m
2a3^
0[
1c
1h
0a3`
0[1a2c
0\2c
0Y1a2a
0^1`2`3`
3`
0a2^3a
0a3b
0b
0b1]
0`1\2`
0d1Y
0a1U2Z
0b1V2[3a
0b2X3a
0c1^2]
0b1W
1]3a
0b1\2a3a
0`1]2Z3a
1]2`3^
0b2^
2b3]
1`2]3`
1a3^
0^2`
0k
1b
1g2c3]
0X
0\1c2`3\
0^1c2`
0b
0[1f
0Y1j2b3Y
0S2d3`
1b2W3f
0\1d2`3`
0^2a
0^1`
1`
0[1h2`3^
0X1h3Y
0W1e3^
1f
1b
2c3^
0`
3b
2c
0b
2`
0`
1Z
0a1V
0^3\
0^1f2e
0`
0^
0b
0^1`
0^1`
1`3\
0b
0\1f
0^1g
0`
0b1[
0e1]
1c
0^
0^
0a
0\1a
1`
0\1c3`
0c
1d3\
1^2j
0\
0g1\
0`1a
0`
1c
0]1c3[
1`
1d2\
0`1^3[
2g
1`
0`
1^
2c
0`
1f
1[
0`
0a
0[
0`
3\
1`
1d
0c1[
1b
1^
1`
1Y2b
0h1^
1a
1]2h
1e
2a3V
1`
0]1i
1`
0^2f
0`1\
0^1b
0a1]
0c
1c
0d1\
1Z
0d3a
1a
1d
0d1]
0`2^
0^2a
1e
0c
0`
0c
0^3`
0^
0e
2`
0`
1X2d
0`
0`
3\
0`3`
3`
0a
3\
3`
0`2]
2^
1Z
2a
2j
0^2b
0^2d
0]
3]
0a
0a
1Z2`
0b1\
0\
1h
0^3`
0b2[
0]2i
0`1^
1`
2c
2g
0b1]
0a
0b
1c
2\
3c
3a
0\1c
0^
0]1b
1b
0\3a
2[3`
0g
1`
1b3^
0[
1h
0[1g
1k
1`
0^3`
3b
0^
0`2f3\
0^2a
1]3^
0`3^
0`3[
0`
0`2\
3[
3]
2d
3^
1S
1U2g
0f
2]
1a2^
0d3\
1i
2f
0[
1f
0\
2b
0e
1`
2a
1e
3c
1]
1i
3a
1f
0[1]2e
0d1R
1d
1c
2a
0Z1k2`3[
0[
1P
3i
0\
1b
1b
0`
1[
1e
1g
3b
2d
2b
2d
0]
2W3d
3a
2\
2Y3g
3^
0`3T
0\2]
0b
2W
0Y
1e
0^
1a
2a
2d
0`2\
2\
0`2^
1b
1]3`
0`
0`
0[
2b
0R1a
2b
1`2]
0e1Z
1e
1a2\
2]3l
2b
2\3i
2e
0d
1j
1i
2[
2a
0^2d3\
2a3^
1[
0]
1]3g
1k2^
1b
1e
0`
0^1j
1`
3`
2e
3Y
3a
0[
2a
1i
0f
0Z
0d2[
3f
0]
2^
0]3a
1e
0d
2]
1\2f
0`
1m
1`
2e
1a
0U
1`
2a3[
2b
1[3b
2a
1c
1f
2[
0`
2b
2Z
0`
0c
2l
2a
3`
0c2[
0^3c
2Y
2b
2a
3i
0a2^
2[
2R
2\3e
0\3e
0Y
0]1f
2h
3c
0`
2b
2h
2`
3c
2e
0c2W
0`2Z
2`
2\
1`2^
2g
1^
2`
3l
0`
0^3g
3a
0g
0`3U
2^3a
3b
2b
0V
0`
0\3b
3`
3d
0`
0^2`
2^
3i
0^1c
3f
0a
0l2\
0V3b
2`
0^3d
2]3`
0m
0l
2W
0e
0`1b2\
2^3e
0Y2^3b
2c
2a
2d
1i2T
0b2[
1h2Y
0\
2`
0d
2\
1Z2X3s
0a
0Z2`
2d
0^2`
2`
0b1^2[
2a
1b2V
1]
0o2Z
2d
0e1^2\3i
1b2^
""".strip("\n")
