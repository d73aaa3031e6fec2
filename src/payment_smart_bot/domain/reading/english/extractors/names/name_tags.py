"""What was learnt from `understanding/mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "e05f67248a24c9b9e066f5853701f9e2"
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
all
allow
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
army
arrived
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
available
away
aye
b
baby
back
backwards
bad
bag
bakery
balance
bank
bank's
banking
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
behalf
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
bosss
bot
both
bother
bottom
box
boy
brb
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
call
called
calls
came
can
can't
cancel
cancelled
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
charge
charged
charges
charity
chase
chat
check
checked
checking
cheers
cheque
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
complicated
computer
conditions
confirm
confirmation
confirming
congratulations
contact
continue
contract
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
currency
customer
cut
cvc
cvv
d
dad
dads
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
dead
dear
debit
decline
declined
delete
deleted
deliver
delivery
dentist
deposit
der
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
divorced
dj
do
doctor
does
doesn't
doesnt
dog
doing
dollars
don't
done
dont
door
dot
dots
double
down
dr
drawer
driver
driving
drop
dropped
duck
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
erm
error
es
euros
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
family
far
fast
father
fee
feel
feet
field
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
grace
grand
grandma
grandson
grant
great
greek
green
grey
groups
gtbank
guess
guy
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
human
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
john
joint
joke
jokes
jon
josh
jr
june
junior
just
k
karen
karte
keep
keeps
kept
kevin
keyboard
keys
kid
kidding
kids
kill
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
madam
made
maiden
mail
make
makes
man
manager
many
march
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
mm
moment
moms
monday
money
month
monthly
months
monzo
more
morning
mother
mothers
mr
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
neighbour
never
new
next
ni
nice
nickname
niece
night
no
nobody
nombre
nome
non
nope
normal
normally
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
of
off
office
oh
ok
okay
old
omg
on
once
one
one's
ones
online
only
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
parish
part
partners
party
pass
passport
password
paste
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
permission
person
personal
persons
peru
pet
peter
ph
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
protection
pub
purchase
purchasing
purse
put
putting
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
rate
rather
read
reading
reads
ready
real
really
reason
receipt
receive
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
registered
rejected
relation
remember
remove
rent
repeat
reply
required
rest
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
rubbed
run
runs
s
safe
said
salon
sam
same
sandra
santander
sarah
sat
saturday
saved
saw
say
saying
says
school
scrap
scratched
screen
screenshot
scroll
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
singer
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
st
stage
stars
start
statement
stay
steht
step
stephen
steps
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
such
sum
summary
sunday
support
suppose
supposed
sur
sure
surely
surname
surnames
swap
swapped
swear
sweet
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
tarjeta
tax
tbh
team
tell
telling
term
terms
tesco
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
they're
thing
things
think
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
trade
trader
transaction
transfer
treasurer
trip
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
union
unless
until
up
update
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
website
wedding
week
weird
weirdly
well
went
were
westpac
what
what's
whatever
whats
whatsapp
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
window
with
without
won't
wonder
wont
word
words
work
worked
working
works
worn
worry
worth
would
write
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
FOLLOWING: Final = {(0, 0): 8.42, (0, 1): 5.53, (1, 2): 6.64, (1, 3): 4.14, (2, 2): 6.45, (2, 3): 6.22, (3, 3): 8.77}
FEATURES: Final = r"""
+1 $
+1 &
+1 ,
+1 .
+1 /
+1 0
+1 0000
+1 ?
+1 again
+1 amy
+1 and
+1 as
+1 bank
+1 because
+1 before
+1 but
+1 button
+1 card
+1 case
+1 charge
+1 christmas
+1 day
+1 dont
+1 else
+1 f
+1 field
+1 go
+1 god
+1 good
+1 grace
+1 hands
+1 here
+1 i
+1 idk
+1 im
+1 in
+1 is
+1 it
+1 its
+1 jr
+1 laugh
+1 linda
+1 lol
+1 mac
+1 manager
+1 march
+1 may
+1 my
+1 not
+1 o
+1 ok
+1 on
+1 out
+1 pay
+1 pls
+1 polish
+1 s
+1 send
+1 short
+1 so
+1 sorry
+1 sur
+1 team
+1 that
+1 thats
+1 the
+1 then
+1 there
+1 this
+1 though
+1 thx
+1 to
+1 trust
+1 under
+1 van
+1 will
+1 yes
+1 young
+1 ~
+1 ؟
+1 ि
+1 ी
+1 ु
+1 ै
+1 া
+1 ি
+1 ে
+1 ิ
+1 ุ
+1 ่
+1 です
+2 "
+2 $
+2 (
+2 )
+2 .
+2 0000
+2 00000
+2 ?
+2 a
+2 accents
+2 actual
+2 all
+2 amex
+2 and
+2 as
+2 be
+2 because
+2 born
+2 boy
+2 call
+2 can
+2 card
+2 charge
+2 comma
+2 de
+2 do
+2 dont
+2 exp
+2 father
+2 fine
+2 for
+2 from
+2 full
+2 god
+2 good
+2 here
+2 how
+2 is
+2 it
+2 joke
+2 jr
+2 just
+2 literally
+2 lol
+2 mate
+2 my
+2 name
+2 no
+2 not
+2 nothing
+2 o
+2 one
+2 pink
+2 please
+2 polish
+2 printed
+2 so
+2 speaking
+2 team
+2 thank
+2 that
+2 that's
+2 thats
+2 the
+2 them
+2 there
+2 through
+2 um
+2 under
+2 van
+2 w
+2 what
+2 with
+2 x
+2 yes
+2 ~
+2 ा
+2 ु
+2 ै
+2 ে
+2 ิ
+2 ี
+2 ุ
-1 !
-1 &
-1 *
-1 ,
-1 .
-1 /
-1 00000
-1 :
-1 =
-1 ?
-1 ^
-1 a
-1 an
-1 and
-1 anne
-1 april
-1 as
-1 at
-1 b
-1 bank
-1 be
-1 because
-1 but
-1 by
-1 capital
-1 card
-1 cardholder
-1 charity
-1 chase
-1 de
-1 dog
-1 dont
-1 erm
-1 for
-1 frank
-1 from
-1 g
-1 gift
-1 gordon
-1 grace
-1 guess
-1 h
-1 hands
-1 has
-1 hippies
-1 holder
-1 hope
-1 i
-1 i'm
-1 im
-1 in
-1 is
-1 it's
-1 its
-1 j
-1 jean
-1 just
-1 k
-1 karen
-1 kevin
-1 know
-1 l
-1 la
-1 letters
-1 like
-1 lol
-1 lord
-1 lucky
-1 m
-1 mac
-1 march
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
-1 not
-1 of
-1 office
-1 ok
-1 on
-1 one
-1 only
-1 order
-1 over
-1 p
-1 parish
-1 peter
-1 polish
-1 printed
-1 put
-1 r
-1 rachel
-1 ready
-1 robert
-1 s
-1 said
-1 sandra
-1 sarah
-1 say
-1 says
-1 see
-1 sheila
-1 shes
-1 sir
-1 so
-1 st
-1 still
-1 street
-1 surname
-1 t
-1 tarjeta
-1 than
-1 that
-1 the
-1 then
-1 there
-1 though
-1 trade
-1 tuesday
-1 two
-1 use
-1 van
-1 way
-1 would
-1 wrong
-1 yes
-1 your
-1 ~
-1 ّ
-1 ा
-1 ে
-1 ุ
-1 ่
-1 、
-1 이름은
-10 ( ~l
-10 , amy
-10 , grace
-10 , ~T
-10 , ~l
-10 , ~x
-10 . ~l
-10 . ~x
-10 00000 ~l
-10 ? ~l
-10 ^ ahmed
-10 ^ de
-10 ^ dr
-10 ^ grant
-10 ^ lovely
-10 ^ michael
-10 ^ mrs
-10 ^ peter
-10 ^ rachel
-10 ^ st
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 accounts ~l
-10 and daughter
-10 and ~T
-10 called ~T
-10 card office
-10 card recipient
-10 card ~U
-10 city of
-10 de ~T
-10 dog ~l
-10 dr ~T
-10 earl ~l
-10 else ~l
-10 erm ~l
-10 grace field
-10 hands ~l
-10 hippies ~l
-10 holder ~T
-10 i ~l
-10 i'm ~T
-10 in ~l
-10 is ~T
-10 is ~l
-10 it city
-10 it's ~T
-10 its ~l
-10 just that
-10 just ~l
-10 king ~l
-10 lady ~l
-10 like the
-10 lol the
-10 mark ready
-10 mary ~l
-10 max ~l
-10 means ~l
-10 mine ~l
-10 mr ~T
-10 mrs ~U
-10 my ~l
-10 nah ~l
-10 name ~l
-10 needed bell
-10 ni ~l
-10 not thank
-10 not ~l
-10 office manager
-10 ok ?
-10 ok ~U
-10 one accounts
-10 only ~T
-10 only ~l
-10 order ~l
-10 parish ~l
-10 polish way
-10 rose garden
-10 shes ~l
-10 shopping mrs
-10 sister ~T
-10 still ~l
-10 sweet ~l
-10 take ~T
-10 tarjeta ~l
-10 the polish
-10 the ~T
-10 the ~l
-10 then ~T
-10 then ~U
-10 though i
-10 to ~l
-10 trade ~l
-10 way please
-10 with ~l
-10 yep ~l
-10 ~ !
-10 ~ "
-10 ~ '
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ anne
-10 ~ as
-10 ~ b
-10 ~ because
-10 ~ bell
-10 ~ black
-10 ~ but
-10 ~ button
-10 ~ card
-10 ~ case
-10 ~ cash
-10 ~ christmas
-10 ~ club
-10 ~ de
-10 ~ dog
-10 ~ earl
-10 ~ enough
-10 ~ first
-10 ~ flowers
-10 ~ friday
-10 ~ from
-10 ~ hand
-10 ~ hands
-10 ~ hotel
-10 ~ i
-10 ~ is
-10 ~ jr
-10 ~ just
-10 ~ king
-10 ~ light
-10 ~ lol
-10 ~ long
-10 ~ mac
-10 ~ my
-10 ~ no
-10 ~ not
-10 ~ ok
-10 ~ only
-10 ~ or
-10 ~ p
-10 ~ parish
-10 ~ pls
-10 ~ price
-10 ~ r
-10 ~ rn
-10 ~ school
-10 ~ shop
-10 ~ smith
-10 ~ sunday
-10 ~ sur
-10 ~ t
-10 ~ team
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ they
-10 ~ thomas
-10 ~ thx
-10 ~ w
-10 ~ will
-10 ~ with
-10 ~ young
-10 ~ ~T
-10 ~ ~U
-10 ~ ~l
-10 ~ ~x
-10 ~ ा
-10 ~ े
-10 ~ ै
-10 ~ া
-10 ~ ে
-10 ~ ા
-10 ~ ી
-10 ~ ା
-10 ~ ்
-10 ~ ี
-10 ~ ่
-10 ~ 、
-10 ~ 이름은
-10 ّ ~x
-10 ा ~l
-10 ে ~x
-10 ั ~x
-10 ่ ~x
-10 、 ~x
-10 이름은 ~x
-1f & TM
-1f & lL
-1f , TM
-1f , TT
-1f , lL
-1f , lM
-1f , xL
-1f . lL
-1f . lM
-1f : lL
-1f ^ TM
-1f ^ TT
-1f ^ UT
-1f ^ UU
-1f ^ iT
-1f ^ lL
-1f ^ lM
-1f ^ xL
-1f a lL
-1f accounts lL
-1f an lL
-1f and TM
-1f and lM
-1f april lL
-1f as lM
-1f at TM
-1f card TM
-1f card lL
-1f card lM
-1f charge lL
-1f city lM
-1f de TM
-1f de lL
-1f dog lL
-1f earl lL
-1f erm lL
-1f for TM
-1f frank lL
-1f from lL
-1f gift lL
-1f hands lL
-1f has lL
-1f hippies lL
-1f holder TM
-1f hope lL
-1f i lL
-1f i'm TM
-1f in lL
-1f is TM
-1f is UU
-1f is lL
-1f is lM
-1f it TM
-1f it's TM
-1f its TM
-1f its lL
-1f just UU
-1f just lL
-1f kevin lL
-1f lady lL
-1f like lL
-1f lol lL
-1f mac lL
-1f mary lL
-1f max lL
-1f may lL
-1f means lL
-1f mr TM
-1f my lL
-1f my lM
-1f names lL
-1f needed lL
-1f ni lL
-1f not TM
-1f not lL
-1f of TM
-1f of lL
-1f office lL
-1f ok UU
-1f order lL
-1f over lL
-1f parish lL
-1f polish lL
-1f put TM
-1f put lL
-1f rachel lL
-1f s lL
-1f say lL
-1f says TM
-1f says lL
-1f shes lL
-1f so TM
-1f so lL
-1f st lL
-1f still lL
-1f sweet lL
-1f take TM
-1f take lL
-1f tarjeta lL
-1f the TM
-1f the lL
-1f then TM
-1f then UM
-1f this UU
-1f this lL
-1f to TM
-1f to lL
-1f trade lM
-1f use lL
-1f victoria TM
-1f way lL
-1f with TM
-1f with lL
-1f word lL
-1f wrong lL
-1f ~ 0L
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
-1f ~ xU
-1f ा lL
-1f ে xL
-1f ั xL
-1f ่ xL
-1f 、 xL
-1f 이름은 xL
-1s ( b
-1s , -
-1s , a
-1s , b
-1s , c
-1s , e
-1s , f
-1s . c
-1s . e
-1s . f
-1s / -
-1s ? a
-1s ? f
-1s ^ -
-1s ^ a
-1s ^ b
-1s ^ c
-1s ^ d
-1s ^ e
-1s ^ f
-1s a f
-1s accounts b
-1s after a
-1s and c
-1s and e
-1s are b
-1s as -
-1s as a
-1s but a
-1s can b
-1s card a
-1s card b
-1s card c
-1s case a
-1s charge a
-1s chase d
-1s city a
-1s de d
-1s de f
-1s dog a
-1s dont c
-1s dr f
-1s else c
-1s erm d
-1s for b
-1s g -
-1s got b
-1s grace d
-1s hands c
-1s has a
-1s hippies b
-1s holder e
-1s i b
-1s i d
-1s i'm c
-1s i'm d
-1s i'm e
-1s i'm f
-1s im b
-1s in c
-1s in f
-1s is c
-1s is d
-1s is e
-1s is f
-1s it -
-1s it b
-1s it e
-1s it's f
-1s its b
-1s its d
-1s its f
-1s john e
-1s john f
-1s just d
-1s just e
-1s just f
-1s karen -
-1s king e
-1s la e
-1s lol a
-1s lol b
-1s maria d
-1s me a
-1s mr -
-1s mr f
-1s mrs -
-1s mrs e
-1s mrs f
-1s my d
-1s name a
-1s name c
-1s name e
-1s name f
-1s names f
-1s needed c
-1s no e
-1s not a
-1s not d
-1s not f
-1s of d
-1s office b
-1s on -
-1s one a
-1s one d
-1s only -
-1s order c
-1s out b
-1s parish a
-1s polish b
-1s says -
-1s says c
-1s says d
-1s says f
-1s shopping d
-1s sir f
-1s sister e
-1s st e
-1s sweet d
-1s that b
-1s the -
-1s then e
-1s there e
-1s this a
-1s though -
-1s to a
-1s trade f
-1s was c
-1s will a
-1s will b
-1s with -
-1s y f
-1s ~ -
-1s ~ a
-1s ~ b
-1s ~ c
-1s ~ d
-1s ~ e
-1s ~ f
-1s ّ f
-1s ा -
-1s ে -
-1s ั f
-1s ี -
-1s ่ -
-1s ่ f
-1s 、 f
-1s 이름은 f
-2 !
-2 (
-2 )
-2 ,
-2 .
-2 /
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
-2 b
-2 bank
-2 because
-2 belongs
-2 born
-2 by
-2 cake
-2 caps
-2 card
-2 carte
-2 cartão
-2 cash
-2 change
-2 code
-2 de
-2 do
-2 don't
-2 dot
-2 dr
-2 for
-2 from
-2 full
-2 gift
-2 go
-2 happy
-2 has
-2 hi
-2 i
-2 i'm
-2 ich
-2 im
-2 is
-2 it
-2 its
-2 john
-2 just
-2 k
-2 karen
-2 like
-2 literally
-2 long
-2 m
-2 michael
-2 miss
-2 more
-2 mr
-2 mrs
-2 my
-2 na
-2 name
-2 need
-2 needed
-2 no
-2 not
-2 off
-2 on
-2 one
-2 or
-2 p
-2 parents
-2 patience
-2 paying
-2 phone
-2 put
-2 robert
-2 say
-2 says
-2 shared
-2 shop
-2 short
-2 so
-2 sounds
-2 street
-2 than
-2 that's
-2 thats
-2 the
-2 this
-2 though
-2 to
-2 ts
-2 two
-2 use
-2 van
-2 w
-2 was
-2 were
-2 where
-2 who
-2 with
-2 word
-2 write
-2 y
-2 yes
-2 you
-2 young
-2 your
-2 ~
-2 البطاقة
-2 ा
-2 ्
-2 ে
-2 ્
-2 ี
-2 ื
-2 이름은
-21 " ~
-21 ( ~
-21 * ~
-21 , i'm
-21 , one
-21 , the
-21 , ~
-21 . so
-21 . ~
-21 00000 ~
-21 ? then
-21 ? ~
-21 ^ *
-21 ^ ^
-21 ^ auntie
-21 ^ chase
-21 ^ de
-21 ^ dr
-21 ^ erm
-21 ^ holder
-21 ^ i'm
-21 ^ is
-21 ^ its
-21 ^ jean
-21 ^ mr
-21 ^ mrs
-21 ^ na
-21 ^ names
-21 ^ no
-21 ^ st
-21 ^ still
-21 ^ try
-21 ^ will
-21 ^ would
-21 ^ young
-21 ^ ~
-21 a ~
-21 accounts ~
-21 acct lol
-21 address ,
-21 and ~
-21 anything else
-21 at ~
-21 bank of
-21 be under
-21 belongs to
-21 bro na
-21 but ~
-21 caps needed
-21 card office
-21 card ~
-21 cash card
-21 change to
-21 company ,
-21 covers it
-21 for ~
-21 from ~
-21 gift card
-21 her shopping
-21 i guess
-21 i was
-21 i'm mrs
-21 i'm ~
-21 ich ~
-21 im ~
-21 in ,
-21 is just
-21 is ~
-21 it city
-21 it is
-21 it's got
-21 john ,
-21 john ~
-21 just ~
-21 last name
-21 let's use
-21 like the
-21 lol so
-21 lol the
-21 michael ~
-21 middle ~
-21 monday ~
-21 mr ~
-21 mrs ~
-21 my name's
-21 na ~
-21 name is
-21 name ~
-21 no ~
-21 not thank
-21 not ~
-21 off with
-21 ok ~
-21 on company
-21 on this
-21 one accounts
-21 one ~
-21 only ,
-21 peter ~
-21 phone is
-21 polish way
-21 robert ~
-21 sandra ~
-21 second ~
-21 shared one
-21 shopping mrs
-21 so ~
-21 street is
-21 than ~
-21 thats ~
-21 the card
-21 the polish
-21 the ~
-21 this ~
-21 though i
-21 to ~
-21 too ,
-21 ts ~
-21 were hippies
-21 write ~
-21 you need
-21 you ~
-21 young ,
-21 ~ &
-21 ~ ,
-21 ~ .
-21 ~ ?
-21 ~ and
-21 ~ as
-21 ~ because
-21 ~ card
-21 ~ de
-21 ~ dog
-21 ~ for
-21 ~ from
-21 ~ hands
-21 ~ is
-21 ~ its
-21 ~ lol
-21 ~ mac
-21 ~ means
-21 ~ name
-21 ~ of
-21 ~ ok
-21 ~ only
-21 ~ or
-21 ~ order
-21 ~ parish
-21 ~ says
-21 ~ so
-21 ~ to
-21 ~ trade
-21 ~ ~
-21 ~ ा
-21 ~ ে
-21 ~ ุ
-21 ~ 、
-21 ~ 이름은
-21 البطاقة ~
-21 ा ~
-21 ् ~
-21 ে ~
-21 ્ ~
-21 ் ~
-21 ื ่
-21 이름은 ~
0 !
0 "
0 &
0 '
0 (
0 ,
0 .
0 0
0 0000
0 00000
0 ?
0 a
0 accounts
0 ahmed
0 amy
0 and
0 april
0 b
0 because
0 bell
0 bill
0 black
0 boy
0 but
0 button
0 card
0 case
0 cash
0 charge
0 charity
0 chris
0 christmas
0 club
0 d
0 daughter
0 de
0 dog
0 dont
0 dr
0 e
0 earl
0 else
0 enough
0 field
0 first
0 flowers
0 french
0 friday
0 full
0 garden
0 gift
0 god
0 gordon
0 grace
0 grant
0 green
0 haha
0 hands
0 has
0 hello
0 hope
0 hotel
0 i
0 i'm
0 is
0 it's
0 j
0 jean
0 john
0 jr
0 just
0 karen
0 kevin
0 kim
0 king
0 l
0 lane
0 light
0 like
0 lol
0 long
0 lucky
0 m
0 mac
0 manager
0 march
0 mark
0 mary
0 max
0 may
0 michael
0 miss
0 monday
0 mrs
0 ms
0 nah
0 no
0 not
0 office
0 ok
0 one
0 only
0 out
0 over
0 p
0 paid
0 parish
0 pat
0 patience
0 pay
0 peter
0 pls
0 polish
0 price
0 r
0 rachel
0 ready
0 recipient
0 rn
0 rose
0 said
0 sarah
0 say
0 says
0 school
0 send
0 sheila
0 shop
0 short
0 sir
0 smith
0 so
0 st
0 stephen
0 sunday
0 sur
0 sweet
0 team
0 thanks
0 that's
0 thats
0 the
0 then
0 there
0 this
0 thomas
0 though
0 thx
0 to
0 trust
0 tuesday
0 u
0 v
0 visa
0 w
0 will
0 x
0 ya
0 yes
0 you
0 young
0 ~
0 ؟
0 ा
0 े
0 ै
0 া
0 ে
0 ા
0 ી
0 ା
0 ்
0 ี
0 ์
0 、
0 이름은
01 " ~
01 , amy
01 , grace
01 , i'm
01 , invoice
01 , ~
01 0000 $
01 00000 $
01 ? $
01 a ~
01 accounts ~
01 amy not
01 and after
01 anne with
01 anything else
01 bakery ~
01 bank lol
01 bell ~
01 bill ~
01 but idk
01 button $
01 card $
01 cash $
01 charity ~
01 city of
01 daughter is
01 dog ~
01 expiry 0000
01 first like
01 from ~
01 grace field
01 grant $
01 hands ~
01 hope ~
01 hotel ,
01 i'm ~
01 ill send
01 im not
01 is all
01 is my
01 is ~
01 it's ~
01 john $
01 just that
01 just ~
01 k $
01 k ~
01 kevin ~
01 kim ~
01 lady ~
01 light in
01 like the
01 linda ~
01 lucky ~
01 mac ~
01 manager no
01 mark ready
01 mary ~
01 max ~
01 michael ~
01 my ~
01 na ~
01 name $
01 name ~
01 no e
01 no ~
01 not thank
01 not ~
01 office manager
01 ok ?
01 only ,
01 polish way
01 recipient on
01 right ,
01 rn its
01 robert ~
01 s ~
01 sandra ~
01 sarah ~
01 sheila ~
01 shop $
01 sir ~
01 smith $
01 so $
01 so ~
01 sur $
01 t $
01 team $
01 the polish
01 the ~
01 though i
01 thx $
01 tom $
01 tuesday ~
01 u ~
01 way please
01 will short
01 with f
01 you not
01 ~T $
01 ~T ,
01 ~T .
01 ~T and
01 ~T bank
01 ~T button
01 ~T is
01 ~T whatever
01 ~T ~
01 ~U $
01 ~U 00000
01 ~U and
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l 00000
01 ~l ?
01 ~l and
01 ~l because
01 ~l card
01 ~l de
01 ~l for
01 ~l from
01 ~l hands
01 ~l hehe
01 ~l is
01 ~l it
01 ~l linda
01 ~l lol
01 ~l mac
01 ~l new
01 ~l no
01 ~l pls
01 ~l sur
01 ~l team
01 ~l the
01 ~l ~
01 ~x $
01 ~x ,
01 ~x ~
01 ~x ा
01 ~x ि
01 ~x ी
01 ~x ु
01 ~x ै
01 ~x া
01 ~x ি
01 ~x ে
01 ~x ิ
01 ~x ุ
01 ~x ่
01 ~x 、
01 ~x です
01 ؟ $
01 ा $
01 া ~
01 ে ~
01 、 ~
01 이름은 ~
0f ! p
0f " p
0f & p
0f ' p
0f ( p
0f , p
0f . p
0f 0 0
0f 0000 0
0f 00000 0
0f ? p
0f a i
0f accounts l
0f amy l
0f and U
0f anne T
0f april l
0f b j
0f bank l
0f bell l
0f black T
0f boy l
0f button T
0f cash l
0f charge l
0f chris l
0f club l
0f daughter U
0f day l
0f do T
0f dog l
0f dont l
0f dr T
0f dr U
0f e j
0f earl l
0f else l
0f enough l
0f first l
0f flowers l
0f french l
0f from l
0f full l
0f garden T
0f gift l
0f god l
0f grant l
0f haha l
0f hands l
0f hotel l
0f i j
0f i'm T
0f i'm l
0f is l
0f its l
0f j j
0f john l
0f k j
0f karen l
0f king l
0f lady l
0f light l
0f like l
0f lol l
0f lord l
0f m i
0f m j
0f mac l
0f manager l
0f max l
0f miss U
0f mr U
0f mrs U
0f na l
0f nah l
0f no l
0f not l
0f o j
0f office l
0f ok l
0f only l
0f out l
0f over l
0f p i
0f pat l
0f peter l
0f pls l
0f polish l
0f r j
0f rachel l
0f recipient l
0f rn l
0f rose l
0f said l
0f say l
0f school l
0f send l
0f shop l
0f short l
0f smith l
0f so l
0f sorry l
0f st l
0f stephen l
0f sur l
0f sweet l
0f team l
0f that's l
0f thats l
0f the T
0f then l
0f there l
0f thomas l
0f though l
0f thx l
0f to l
0f tom l
0f trust l
0f visa T
0f w j
0f will l
0f ya l
0f ~ T
0f ~ U
0f ~ l
0f ~ x
0f ؟ p
0f ा p
0f े p
0f ै p
0f া p
0f ে p
0f ા p
0f ી p
0f ା p
0f ் p
0f ี p
0f ์ p
0f 、 p
0f 이름은 x
12 $ $
12 , but
12 , it's
12 , let
12 , love
12 , so
12 . its
12 . ~
12 00 $
12 00000 amex
12 ? $
12 ? no
12 a ~
12 amy not
12 and after
12 and my
12 and that
12 be that
12 button $
12 card $
12 de ~
12 enough $
12 f $
12 hands ~
12 i was
12 i'm sure
12 in full
12 in pink
12 invoice to
12 is my
12 is the
12 is w
12 it $
12 it through
12 it's a
12 john ~
12 just that
12 lane in
12 like the
12 linda $
12 lol $
12 lol ~
12 manager no
12 my actual
12 name $
12 no joke
12 no ~
12 not thank
12 not ~
12 ok $
12 ok ?
12 on it
12 only ,
12 please $
12 pls $
12 polish way
12 send the
12 sur $
12 t ~
12 team $
12 thats it
12 the polish
12 they call
12 thx $
12 under it
12 van ~
12 way please
12 whatever ,
12 with an
12 with one
12 yes ~
12 you see
12 ~ "
12 ~ $
12 ~ (
12 ~ ,
12 ~ .
12 ~ 0000
12 ~ 00000
12 ~ ?
12 ~ and
12 ~ as
12 ~ boy
12 ~ card
12 ~ for
12 ~ hehe
12 ~ i
12 ~ is
12 ~ it
12 ~ its
12 ~ king
12 ~ literally
12 ~ lol
12 ~ mate
12 ~ new
12 ~ no
12 ~ on
12 ~ speaking
12 ~ team
12 ~ the
12 ~ um
12 ~ under
12 ~ van
12 ~ whatever
12 ~ x
12 ~ ~
12 ~ ा
12 ~ ु
12 ~ ै
12 ~ ে
12 ~ ิ
12 ~ ี
12 ~ ุ
12 ؟ $
12 ा ~
12 ि ~
12 ी $
12 ु ~
12 া ~
12 ি ~
12 ে ~
12 ุ ~
12 ่ ~
12 です $
1f $ 0L
1f $ 0M
1f $ TM
1f $ UU
1f $ jL
1f $ lL
1f $ lM
1f $ pL
1f $ xL
1f & TM
1f ) lL
1f , TM
1f , lM
1f , xL
1f . TM
1f . lL
1f 0000 lL
1f 00000 UU
1f ? lL
1f amy pL
1f and UU
1f and lL
1f and lM
1f as TM
1f because lL
1f button TT
1f cash lL
1f day lL
1f f lL
1f fine lM
1f for lL
1f god lL
1f hands lL
1f he pL
1f here lL
1f i lL
1f idk lL
1f in lL
1f invoice pL
1f is TM
1f is UU
1f is lL
1f is lM
1f is pL
1f it lL
1f its lL
1f linda lL
1f mac lL
1f manager lL
1f me lL
1f me lM
1f my lL
1f new lL
1f ni lL
1f no TM
1f no lL
1f not lL
1f not pL
1f of lL
1f ok TM
1f on lL
1f pink lM
1f pls lL
1f polish lL
1f sur lL
1f team lL
1f thank lL
1f thats lL
1f the UU
1f there lM
1f too lL
1f trust lL
1f u lL
1f under UM
1f visa lL
1f whatever TM
1f ~ TM
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
1f ؟ xL
1f ा xL
1f ि xL
1f ी xL
1f ु xL
1f া xL
1f ে xL
1f ิ xL
1f ุ xL
1f ่ xL
1f 、 xL
1f です xL
any
case L
case M
case T
case U
end
f 0L
f 0M
f TM
f TT
f UM
f UU
f iM
f iT
f iU
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
fff TUp
fff TiT
fff TlT
fff Tll
fff Tlp
fff TpT
fff Tpl
fff UTp
fff UUU
fff UUp
fff Uip
fff Ull
fff Ulp
fff Uxx
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
fff lTT
fff lTl
fff lUU
fff lUi
fff lUp
fff liU
fff lii
fff ljj
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
fff lpx
fff lxp
fff lxx
fff pTT
fff pTU
fff pTl
fff pTp
fff pU0
fff pUT
fff pUU
fff pUp
fff pii
fff pjj
fff pl0
fff plT
fff pll
fff plp
fff ppx
fff pxU
fff pxl
fff pxp
fff pxx
fff xTT
fff xUU
fff xll
fff xlp
fff xlx
fff xpU
fff xpl
fff xpp
fff xpx
fff xxl
fff xxp
fff xxx
first TM
first TT
first UT
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
g accepted
g acct
g again
g all
g also
g any
g app
g april
g are
g as
g at
g b
g because
g been
g bell
g belongs
g bill
g born
g but
g call
g can
g can't
g card
g cardholder
g case
g change
g charity
g cheers
g chris
g christmas
g d
g day
g declined
g deliver
g do
g dog
g don't
g dont
g door
g dot
g drop
g e
g en
g erm
g ex
g f
g field
g first
g flat
g for
g forest
g god
g good
g gordon
g got
g grace
g grant
g guess
g h
g haha
g happy
g have
g here
g his
g holder
g hope
g how
g i
g i've
g ich
g idk
g in
g is
g it
g it's
g its
g john
g just
g k
g kevin
g kim
g know
g known
g laugh
g law
g letter
g letters
g like
g literally
g lol
g may
g me
g michael
g my
g na
g name
g names
g nothing
g off
g ok
g on
g one
g only
g or
g out
g parents
g pat
g paying
g permission
g peter
g pink
g please
g pls
g polish
g printed
g r
g rachel
g read
g real
g right
g rose
g s
g says
g sec
g see
g short
g so
g sorry
g st
g stephen
g street
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
g to
g trade
g truly
g trust
g try
g u
g up
g us
g use
g v
g wait
g was
g way
g what
g where
g who
g why
g with
g word
g wrong
g year
g yep
g yes
g you
g young
g your
g ؟
gg ) $
gg , can
gg , card
gg , i
gg , it's
gg , its
gg , not
gg , one
gg , the
gg , ~
gg : ~
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
gg ^ can
gg ^ card
gg ^ chase
gg ^ could
gg ^ did
gg ^ do
gg ^ flat
gg ^ holder
gg ^ i
gg ^ in
gg ^ is
gg ^ it
gg ^ just
gg ^ let's
gg ^ michael
gg ^ my
gg ^ names
gg ^ no
gg ^ not
gg ^ rachel
gg ^ still
gg ^ the
gg ^ tom
gg ^ use
gg ^ wait
gg ^ what
gg ^ who
gg ^ with
gg ^ write
gg ^ ~
gg a ~
gg address ,
gg ahmed $
gg and ~
gg as ~
gg at ~
gg be on
gg be under
gg belongs to
gg bill should
gg black forest
gg but it
gg but ~
gg button $
gg card has
gg change to
gg chase ~
gg do you
gg dont ~
gg drop it
gg fine $
gg for the
gg for ~
gg forest ~
gg from the
gg got the
gg grace field
gg his name
gg holder ~
gg i got
gg i guess
gg i'm known
gg ich ~
gg in it
gg is it
gg is just
gg is my
gg is that
gg is this
gg is ~
gg it $
gg it is
gg it twice
gg its fine
gg its ~
gg john $
gg just ~
gg known as
gg like my
gg like the
gg lol $
gg lol ~
gg mr ~
gg my card
gg my ex
gg my parents
gg my street
gg my ~
gg name ,
gg name is
gg name ~
gg no ,
gg no its
gg number in
gg off with
gg ok ?
gg on company
gg on it
gg on this
gg on ~
gg one word
gg only ~
gg or ~
gg other address
gg peter $
gg polish way
gg right $
gg robert ~
gg room 000
gg says its
gg st ~
gg still ~
gg street is
gg the card
gg the plastic
gg the polish
gg the same
gg the ~
gg through to
gg tom $
gg way please
gg with a
gg with ~
gg word ~
gg you have
gg you need
gg you see
gg your ~
gg ~ $
gg ~ ,
gg ~ and
gg ~ as
gg ~ because
gg ~ black
gg ~ button
gg ~ by
gg ~ cash
gg ~ day
gg ~ for
gg ~ haha
gg ~ in
gg ~ is
gg ~ its
gg ~ of
gg ~ over
gg ~ says
gg ~ so
gg ~ sunday
gg ~ tarjeta
gg ~ then
gg ~ to
gg ~ today
gg ~ ~
gg ؟ $
last 0L
last 0M
last TM
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
s -iM
s -iT
s -iU
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
s eUT
s eUU
s elL
s elM
s fTM
s fTT
s fUM
s fUU
s flL
s flM
s fxL
sss ---L
sss ---M
sss ---U
sss --aM
sss --bL
sss --cL
sss --cU
sss --eL
sss --fL
sss -a-M
sss -aaL
sss -abL
sss -abU
sss -acL
sss -aeL
sss -afL
sss -afM
sss -b-L
sss -b-M
sss -bbL
sss -beL
sss -beU
sss -c-L
sss -c-M
sss -c-T
sss -caL
sss -ccM
sss -ccT
sss -cdL
sss -cdM
sss -cfL
sss -d-L
sss -d-T
sss -daL
sss -dcL
sss -ddL
sss -ddM
sss -ddU
sss -e-L
sss -e-T
sss -ebM
sss -edL
sss -eeL
sss -eeM
sss -efL
sss -f-L
sss -f-T
sss -faL
sss -fbL
sss -fbM
sss -fcL
sss -fcM
sss -fcU
sss -fdL
sss -fdM
sss -feL
sss -ffL
sss -ffM
sss a--L
sss a-aL
sss a-aM
sss a-bM
sss a-cL
sss a-fM
sss aa-L
sss aa-U
sss aaaL
sss aaaM
sss aacM
sss aadM
sss ab-L
sss ab-M
sss ab-T
sss abaL
sss abaU
sss abbL
sss abcL
sss ac-L
sss ac-M
sss accM
sss acdL
sss aceL
sss ad-L
sss ad-T
sss adaL
sss adbL
sss addL
sss adeL
sss adfL
sss adfU
sss ae-L
sss aeaL
sss aeeL
sss aefL
sss af-M
sss afbM
sss afcL
sss afdL
sss afeL
sss afeM
sss affL
sss b--L
sss ba-L
sss baaL
sss bacL
sss bacM
sss baeM
sss bb-L
sss bb-M
sss bb-T
sss bbaL
sss bbaM
sss bbbM
sss bbcL
sss bbfU
sss bc-L
sss bc-M
sss bcaL
sss bcaM
sss bccL
sss bccM
sss bceT
sss bcfL
sss bd-L
sss bddL
sss bdeL
sss be-L
sss be-M
sss be-T
sss bebM
sss beeL
sss bf-L
sss bf-M
sss bfaM
sss bfcL
sss bfdL
sss bfeL
sss bffL
sss bffM
sss c--L
sss c-aL
sss c-cL
sss c-dL
sss ca-L
sss caaL
sss caaU
sss cabM
sss cadL
sss cafL
sss cb-L
sss cb-M
sss cbaM
sss cbcL
sss cbdL
sss cbfL
sss cc-L
sss cc-T
sss cc-U
sss ccdL
sss cceL
sss cd-L
sss cdbL
sss cddL
sss cdeL
sss cdfL
sss cdfU
sss ce-U
sss cecL
sss ceeL
sss cefL
sss cefM
sss cefU
sss cf-L
sss cf-M
sss cfaL
sss cfaM
sss cfcL
sss cfcU
sss cfdL
sss cfeL
sss cffL
sss d--U
sss d-aL
sss da-L
sss da-M
sss daaL
sss db-L
sss dbaL
sss dbcL
sss dbfL
sss dcaL
sss dccL
sss dcfL
sss ddaL
sss ddaM
sss dddU
sss de-L
sss de-M
sss deaL
sss decL
sss deeL
sss defL
sss df-L
sss df-M
sss dfcL
sss dfdL
sss dfeU
sss dffL
sss e--U
sss e-aL
sss ea-L
sss eabL
sss eacL
sss eb-L
sss eb-M
sss eb-T
sss eb-U
sss ebaM
sss ebcL
sss ec-L
sss ec-M
sss ecaL
sss ecfL
sss ed-L
sss ed-U
sss ee-L
sss ee-M
sss eeaL
sss eeeL
sss eefL
sss ef-L
sss efcL
sss effL
sss effM
sss f--L
sss f-aL
sss f-aM
sss f-bL
sss f-fL
sss f-fM
sss fa-L
sss fa-M
sss faaL
sss faaU
sss facL
sss facM
sss fadL
sss fadM
sss faeL
sss fb-L
sss fbaL
sss fbbL
sss fbdM
sss fbeL
sss fbfL
sss fc-L
sss fc-U
sss fccL
sss fceL
sss fcfU
sss fd-L
sss fd-M
sss fdaL
sss fdaM
sss fdcL
sss fdeL
sss fdeM
sss fdfM
sss fdfU
sss fe-L
sss fe-U
sss feaU
sss fefL
sss fefT
sss ff-L
sss ff-M
sss ff-T
sss ffaL
sss ffcL
sss ffdL
sss ffdT
sss ffeL
sss fffL
sss fffU
""".strip("\n")
ADDED: Final = r"""
0d1`2b3^
0]1e
2b3^
1a3]
1`
0f
3`
0`2]
0`3^
2`
0^1d
2a
3a
0^
3a
0b2`3]
0^1a
1[2W
0^
0a
0c
1a
0^
3`
0]
0]1b
3^
0^3`
3]
2`
1b
3[
2b
3`
3c
2`
2`3^
2^
2a
2c
3`
3`
3\
1a
1`
0^
1b
2f
2`
2Y
1c
0`2`3^
0`
0`
0^
0^3`
0^
3b
0V
0a
2g3Z
1a
2`
3`
0^3`
2\3`
1d
3`
0`
2b
1a
0`
2g
3`
1e
0`
2b
1`
0^1^2a3`
0a
3c
3c
1a
2[
0`
1a
0`
1`
2`
2]3a
1f
1]
0\1`
2`
0^2a
0`3^
2b
2c
0`
1]3c
3c
3`
1`
3g
1`
2g
0c
0W
1b
1c
1`
3X
2Y
0`
2i
0`
0`
0[
2a
3b
3[
1]
1c
2a
0^3`
3^
1n
2c
1]2d
1\
2a
0^
2]
2b
2X
1e
2a
2\3f
1c2^3`
1`2a3[
0^
3`
2T
0`
1\
0]1b
2b
2c
1e
0^1a
2f
0^1`3b
2d
0W2b
1`2b3^
3`
0\1`2g3^
3a
1b
3a
0`
1c2V
1^
2g
1b2R
0Z2e
0`1`3^
2^
0d
2V3a
0`2^
0a
1e
1`
1j
2u
1f
1c2]
0^1e2^
2d
1f
1t
1b
1h
0f1c
0e1S
0`2a
1U2b3^
2b
0^2z
1e
0c
2a
3f
1b
3a
1e
0a
0`
1h
1`
2`
2`
1Y2g
2`
3`
1`
0a1\
2q
0`1Q
2e
2m
2`
0^2`
0\1d
2d
2`
1f
1`
1f
0S2f
0`
1a3c
0`
0b1Y
1c
1j
1k
2l
2h
1m
2`
0W
2h
0a
2f
2g
0\
3`
1d
0]
2a
2g
2c
0[3f
2p
2r
2c
2a
2c
1e
2b
1a
1^2`
1T2a
2c
0`
3^
1`
1e
1j
1d
1`
3`
0b3k
0`1]
2`
0^1g
1[
0`3^
1f
1c
0b
2g
2`
2e
0^3`
1f
1f
2d
2a
0^3a
2m
2m
0`
2a
2b
1`
0^1h
1b
2`
1d
2a
0`1m2\3^
2c
1b
2`
1e
2a
0b
0d
1\
1M3`
3`
0\
3`
2a
2c
3c
1d
2u
0]
1`
0f
0^3a
0`
1X2d3c
2a
3c
0a2^
2b
0`
3a
1e
2`
2c
2l
1]2`
1a2^
1c
0^3`
1j
0a
1d
0]1c
0\1c
0^1`
0]1c
1`
1a
0^1b
0^1a
1a
1`
1f
0a1c
0a
0h
0h
0d1c
2`
2b
0k
0`
1`
2d
1`
2`
2a
2`
2\
2`
3`
1`
2c
2`
1a
1a
0g
1`
0`1]
0`1^
1d
1`
1`
1c
3a
3h
2c
2c
3`
1c
2`
2c
2a
1e
1a
2[
1[
0d3`
1`
0b
1`
2b
3`
0`
2`
0^3`
1c
1a
1`
1c
1`
2`
3`
2`
1e
1`
1`
1f
2b
1a
0a
0^3`
1[
0`
1c
3b
3`
1`
2b
3`
1`
0^
3a
3d
3f
2P3b
2]3h
0b
3c
3j
0`3e
3`
3c
3`
3a
2`
2a
3a
2b
2T
2g
2a
0`
2j
2`
2`
2a
3a
2a
2f
2f
3h
2`
2a
2`
2\3f
3j
2o
3`
2e
2c
3e
2e
2e
1k
0`
3d
3d
3p
3d
2`
2d
3d
2g
2j
2c
2j
2f
2`
0]2h
2`
2b
2b
3n
3c
0[3l
3`
2k
3b
2^
3^
3f
2b
0`1a2]3\
0a1`3Y
0a2`3X
0\2a
3^
2b
2[
0`
0`
2b
2i
2b
2b
2f
2^3`
3f
0`
2a
3`
0a2^
0`
0`
3a
1`
0f
2s
0Z1f
0a
2b
0`1\
1b
1^
1a
1`
1b
1c
0b
1`
1a
0`1b
0b
0`1`
0c3^
2`
0b
0k
0^3`
2a
0]3c
0c
0W
1`
0a
0b
2`
2a
0`
2`
2`
1`
0a
2a
3a
2d
2`
1d
1`
1a
2i
0`
1`
1]3a
1^
0^1c
1`
3^
0\1f
1b
1a
1c
0\
0`
2`
2d
3`
0^1j3`
2b
2c
2a
2g
1e
0`2X
0e
3`
1a
1`
2g
0m
0h
2f
0`
2`
1b
0^
0a
2`
0^3`
0a
0X1j
2a
2a
1a
0`
1`
1d
1c
0d
2h
1b
2b
1a
0g
0`
1^
0`1[
1c
3b
0n
1a
0`
0]1b
2a
0b
2`
0^
0a
1`
1]
0`
3c
0`
1c2`3T
2a3Z
1b
0^2`3c
2c3S
0^2c
3c
1]3`
0`3`
2`
3`
2e
0^1a3b
2`
3h
0a
0`
0`
3a
1`
2c
0`2X
1e
3b
1`3]
2c
0`3\
1b
2a
3`
2d
0b1[
0^1`
0b1d
0a1f
1`
1b
0`
1b
0f1a
2`
2`
3a
2`
2]
0d
1a
3`
0e
0e3\
0^
1d
0i1]
3`
0`
0^2e
2`
2c
2b
2`
3`
1L2b
3`
1`
0a
2b
1c
2k
2`
0g
1a
1c
0d
0f
1i
1^
1f
1f
0n
0a
0e
1[
0e
1`
1c
0`
3i
1c
1e
0^1g
0e1^
1g
0h2]
2a
1o
3d
0]3b
3c
2c
2c
1b
3`
2b
0`
2h
2`
2j
2]
1]2c
0a
0e
0`
1`
1e
1k
1`
0`
0d3^
3e
3j
2a
2`
0`
3^
0l1[
0X
1`
0d
2`
0^3`
0^
1b
0`
1a
1`
2p
1^2r
0f
2b
0c
3`
3b
1`
0]
3`
0^
2b
3`
0d3]
2z
3a
2a
0^1Y2b3^
3`
2^3a
2a
1b2`
0]1`2`3`
0`1^
2`
3a
0a2^
0`
2U3x
3`
0`
3a
1a
0[1`
3\
3^
0^1]2`3`
0Y1`2d
2f
0^
0e1`2V3L
2a
1a
0h
1Y
2f
3e
1Z2b
0u
3`
1[3e
3`
0\1g
3h
0a
0g
1b
0^1e
0g
1a
1a
0^1b
0f
0e1W
0`3^
0b
0^
2e
2]
0a2W
0^
2h
0\
0`
2a3^
1`
1`2^
2^
0b
2^
1`2`3^
1b
0^1d2^
3a
1b2]
3`
3g
3a
0[1f
1]
3c
3b
0]
0`
2q
2g
1b2K
2\
1a3[
3a
2`
0`
1a3c
0i1]
0`2\
3Y
2U3b
2`
3a
3i
0^
0f
0c
3a
0d1\
0`2d
1a
1U
0^1l
1a3^
0^
1X
1d
3`
0^1`
0`1^
0a
3a
0g2\3`
2`
1g
1^
2c
0a
0`
0^1`
0b
0a
2\
1f
1]
0e2[
0^3e
0`1T2V3`
2h
0a
0]1V2a3c
1f
2W3a
0c3]
0a2^
2`
3`
0a
3v
2^
2`
3`
3c
0a
2]
0`2`3]
1c
2c
2]
1b
0]2a
1l
0f1c
1e
2`
2b
2a
1`
0^1a
1h
0]1d
0f1]
2`
2a
2`
0a
1b
0q
2a
0]1f
1`
1d
1a
2n
2^3m
0Z2Y3`
2a
1a
0e
2b3^
3`
0c
0l
1g
0\1g
1c
0]
1`
2`
0Z2f
1`
0^1`
0]
1`
0d
1e2]
2c
1`
0]1d
3d
1n
2]
0b
1e
0f
0^1a
0a2]3]
2`
1b
0Z1f
2`
2\
0b3\
0c
1`
3g
1\
2c
3`
2a
2`
0`
0c
1`
2\
1c
0[1b
1a3^
3`
0f1s3d
0`
2f
0`
0V1d
2`
0d
3a
3e
0h
3`
3a
3`
2`
1a
2`
0^2b
0d
1e
1k
0^1b
0^3`
2b3\
0h
3`
0b2^
1e
2`
1`
2a
3`
3g
2k
0`
0`1]2g3\
0^2i
0]
0`2g
3`
3a
1c
0g
2a
3]
3`
2a
0`3^
0W1e
1`
2d
1e
1c
2a3[
3`
0]
3a
1`
2`
0`
1`
1`
2b
0a1`2W3c
3c
0a2^
2b
3a
1c
1f
2[3`
0f3]
0a2^
2`
2a
0a
3v
3b
3b
2c
3b
3b
0`2Z3a
0b2W3c
0f
3`
0a3d
0a3b
1X
1`
1`
0X2b
3`
0^1e
0\3`
0^3`
2`3^
0\1l
2`
3a
0`
0^2a
2\
0^2f
2`
0a
0^1`
1e
0d
2i
0^
2a
3W
2`
3a
1a
2Y
2`
3`
3b
0]2e
2`
2e
2d
2`
3`
2`
0]
3`
0[1a2f
0[1a
0T1c2`
0]2f
0c
2a
0`
0`
1b
2`
0`2Y
0i
0a3c
0f
0^
0[1f
0]1h3Z
2m3[
3g
1h
1a
0^
0U2h
0\
2`
2c
3a
0`
2`
0]1a
0^
2e
2`
0\2a
1m
0]1`
1a
0^2d
0[1i
0^1e
2b
0^1`
0\1d
0`
3c
3c
1`
1[3`
0`
3c
0`
3^
2f3]
0`
2c
0^1e
0\1o
0`
0[1c
3a
3`
2f
0^2`
1b
2q
2d
2c
0[
0c
1`
0d
0a
2i
3`
1a
2e3Y
2f
0^1`
2d
0`
0]1a
1m
0X2e
2`
0]
2a
3d
3`
3f
1a
3`
3`
0`
1d2`
3a
3b
0`
2s
0[
1`
2b
0c1V
2^
1a3\
3a
0i
3b
2b
0[2j3]
0]1h2g3N
0a
2a3Z
2b
2[
0`
0`
2b
2i
2b
2b
2f
2d
3f
0a
3`
2`
2b
3b
3`
0b2m
3`
3d
0`
1^3`
1`
2j
3f
3c
3`
2a
2f
1`
0^1g
3`
2b
3b
2e
0^1`
1`
2b
2`
3`
2b
3b
1a
2c
2a
1`
2a
0g
3d
3c
3k
3d
0m3c
0c
2`
3k
0d3a
2a
1d
1b
1e
1i
2b
0^3d
1b
0]1a
2`
2`
1`
1a
1a
1a
0^1c3`
0b
3a
0d
3`
0i
3`
3b
1`
0^3e
3e
3`
2a
3e
2`
1g
2`
1`
1i
1c
2e
0^1`
2`
3a
0`
2`
2`
2a
0^3c
0\1`
3`
3c
1k
0^
1j
3`
1c
3`
2c
2Z
1a
0[1`
0`
0d1]
1a
0a2Z
3`
1`3f
1`
0a
0^1`
3b
1a
1c
0e1^
3`
0`2^
0^
2`
3m
2^
2^
1h
1b
2`
1`
0b
3e
2\
1`
0a
2^
1`
1g
2`
2`
2]3i
1b
1\2e
0`1^2]
2]
3c
3c
1a
2[
0`
1a
0`
1`
2`
2^3c
0b
1a
0a
2`
0`
0`2^
3f
0a
3b
3b
2c
3b
3b
0`2Z3a
0b2W3c
0f
3`
0a3d
0a3b
2c
1a
0V2b
0^
3b
1`
3`
0^
2g
2`
3a
0]2b
0c
0a
1`
2h
2a
2w
2g
2`
3`
0`
1g
2^
2`
3`
3b
2d
2e
2d
3`
3`
2`
1`
0^3`
2d
0c
2a
2f
0`
3a
0d
0`3c
0a
2e
0Z2o3^
1b
1`
0M1a2i
0\1b
2c
3`
0`
0\
2b
0]
2c
2`
1a
0\1e
1m
1a
0d
0`
3d
3a
0`2\
1`
3`
3`
0`
3^
2`
0[1f
0U
3a
0^3`
2`
1a
2a
2`
0R2l
0`
0b
2c
3`
2`3[
2d
2d
0`
3c
0Z1k
1h
2j3^
0S1b
2a
3`
3d
0]1c
3`
3`
1a2`
3a
3a
0`
0]1g
2i
0`
2\
1`3]
0h
0^1^2`3]
0\1c2a3Z
0]1a2b3Z
0\1g2b3X
0a
2a3Z
2b
2[
0`
0`
2b
2i
2b
2b
2f
2d
3f
0a
0d1`2b3^
0b
2`
2`
2b
0`
1i
1a
0b
3i
0a2^
3r
3`
2`
1`
2c
2Z3t
1c
1a
3`
2]
3c
3`
1a
3`
3`
2d
0`
3`
2i
1b
1n
3^
3h
3`
0e1^
1c
3`
0]1`
3b
2X
2g
1`
3`
3`
2a
0i2\
2f
1d3^
3^
0^
2b
1b
2^
1`
3c
3c
1b
1e
2`
2V3b
0^1b
1d
1a
3c
1`
3`
3`
3b
3h
3a
3`
1\
1^2]3^
0\2`
2`
2\
1c
0^3b
2]
1`
2`
1d
0^
0`1^
1`
1d
1^2^3b
2`
2`
2`
2b
2]
1e
1f
0`
1a2]
1k
1a
0\
1b
3b
0`
3`
1b
0d1]3\
2^3`
0d
2V3a
0`2^
0a
1e
1`
0a
2[3d
3e
2\3c
1a
0`
1b
0`
2`
2]3a
1f
3`
0`
2a
0^1`
2g
1`
2a
0`3^
1b2^3`
0`
2a
2`3]
3a
1^
2a
1`3L
2[
0a
0a2]
2`
1`
2`
2d
0X
2`
0^1a
0f
1a
3`
0b3\
2^
0^3a
1b
3l
3]
2f
3`
0^
3`
0`
2a
3[
3a
3^
0`2[
2`
3c
1`
1`
3e
0a
2a
0b
1h
2a
3]
2c
3\
0`
1`
3^
0`
1`
0^3`
1g
2`
0[
3a
3a
3`
0`
2c
0`
3b
2`
3`
0^1a
3`
1b2]
0R1b
0\1a2`
0`
1b2[
0]2[3b
2e
0b2f
2a
0`2]
0a
2]3c
3e
3b
1c
0`
0`
1`
2`
2^3c
0b
1a
1^2`
0m3g
0c3a
0j3m
0`3g
0n3l
2]3`
0c
1c2`3[
2`3U
0Z1a2d3Y
2^
0]2b
0\2b
0Z
2]3`
2^3`
0b1R2Y3b
0`2`
0`2`3`
0`2`3]
0^1`2^
2c
1a2c
1Y2c
2g
0f2f
0`1S2a3T
1b
2d
2`
0`2k
2G3`
2D3`
2a
2P
0c2]
2a
2b
2d3Z
1k
3k
1e
2n
2g3^
2d
2g
1i
0`2e3^
2g
2b
3`
0c2k3^
2l
0W1f2X3g
1b
1n3`
1e
0`
1c
1n
0[1f2Z3d
0^2`
3`
0b
0i
0^2[3b
0a1`2`3a
0`1^2`3^
0d
0d
0`3a
0`2[
0h3`
1s3w
1q3v
1f2R
0a1[
2Z
0^1e3^
0`
0`
1a2T
1l
1g
1k
1d
1]
0`1a2S3^
0^1e2Y3Z
2`
0a
0a2f
2b
0c
1l
1a
1l2W3y
1r3u
1u
2a3^
2e3\
2g3V
0^2c3]
2f
0]1^2a3c
3^
1b
1c
0b
1`
1a
0`1b
0b
0`1`
3g
3b
0\3f
3b
0[3i
0c3]
0d3\
0^3d
0^3e
3d
0`3a
0`
0f
3a
0a
3c
0]3b
0`
0]3b
3`
0`
3c
0b3^
3b
3`
0c3]
3b
0^3c
0a
3d
0]3g
0`
0b
0b3^
3c
3`
3a
0^3c
0]3a
3`
3b
0a
0]3e
3a
0b3^
0f3[
0c3^
0`
0`
3a
0`
0]3d
0a3]
0^3d
3`
0]3b
0f3[
3g
0^3b
3`
0g3Y
0b
0c
0^3e
0a
3`
0`
0^3b
0\3j
3`
3`
0^3e
0`
0`
3a
3]
3e
0]3c
0`
0b3`
0g3\
0o
3`
0`
0`3a
0`3a
3c
0]3e
3c
3d
3f
3c
3d
0`
0a3]
3b
3`
3b
3f
3^
0\3e
3d
3c
0`
3k
0a3`
0^3b
0]3j
3h
0[3h
0d
0^3f
0`
3b
3d
0`
0a
0^3b
3j
0^3f
3a
3j
0`
0`
0^3c
0^3`
0]3f
3a
0\3m
0]3d
3`
0`
3b
3`
3b
0^3a
3a
0X3l
0^3f
0^3e
0`
3b
0b3^
0]3m
3a
3a
0^3b
0b3d
3a
0^3c
3d
0`
3p
0b3^
0a
3`
0^3`
3c
3c
0d
0c
0^3`
3d
3b
0d3\
0^
3`
0`
0e3]
0b3^
0b
3`
0\3i
0e
0e
0^3e
0^3d
0a
0]3f
0`
0a
3c
0b
3`
3`
3d
3`
0a3]
0d3[
3`
0`3b
3d
0c3^
3a
3`
3a
0f
0f3]
3g
0c3^
0^3b
0f
0b
0c
3b
0^3a
3`
0f3^
0g
3`
0b3]
3`
0f3\
0`
3c
0Z3e
3c
0g
3a
0a
0`
3a
0]3f
0d3^
3`
3d
0b3^
0a
0a
3c
0b3]
0b3d
0d3^
0d3Z
3j
0e3^
0f3^
0b3^
0a
3f
0^3c
0`
0c
3`
3a
3b
0^3a
0^3`
3b
0`
0]3b
0a
0`
0`
0g3\
0`
0^
0e3]
3b
0b3^
3e
0f3\
3`
0a
0o
3a
0a3^
3d
3b
0`
0b3^
3a
0`
0]3d
0^3b
0d3[
0]3e
3k
3a
0a3]
0b
0]3b
0a3^
3c
0i3[
0f3]
0g
0^3a
0h
0]3a
0`3^
0^3b
0\3d
0c
0`3^
0[3c
0`
3`
0`
3b
0^3a
0a
3`
3b
0e3[
0b
3`
3`
0`
3d
0`3^
0a3]
0`3^
3c
0e
3`
3a
0^3`
0g3\
0a
0l
3l
3`
0]3h
0c3^
3d
0`
0^3b
0^3`
0c3\
0a3p
3`
3^
3`
3a
3c
3b
0l
3d
3`
0`
0^3`
0e3^
3^
0^3c
0`
0`3^
0c3]
0^3e
3a
0m
3d
0a
0`
0b3k
0a
3`
0`
2a
0^1`
2g
1`
2a
0`3^
1b2^3`
0^2g3]
2e
2e
2t
1]
1g
1d
2]3`
0c
0]2b
0\2b
0Z
2]3`
0`2`
0`2`3`
0`2`3]
0d2^
0a1[
0f1V2`
0c1T2\
0e1T2]3c
0b2Z3`
0a2]3Z
1W2a
1Z
0b1U2]3`
0`3`
1]
0d2\
2e3^
0`
0`1^2^
0`2Z3`
1a
0Z1b2b
0a
0^1`
0^1f2c3]
0Z2`
0]1c2`
0^1c
1b
0\1b
0Y1h2`3\
0T2a
0]1c2`
0\1`2c
1c
0\1i2a3[
0Z1j3\
0Y1d
0^1c
1^2a
2a3[
2b
2c
2`
3Z
2d
1X2`
0`1U2b
1h2d3^
0`
1b
1b3]
1\
0]1b
0Z1c
0b1X
0^1g
0b
3`
0^1`
0]1a
1b
0`2^
0e
0a
0\1`
0c1\
1`
0`
1b
1`3]
1b
1d2d
0`1\
0g
1d
1Z
0a1\
1a
1`
1W
0j
1^
0^2d
2^
0[1c
0\2j
0`1]
0^1g
1d
1`2W
1^
1^3d
0b
0d1\
0a2]
0V2a
1`
0`
3`
0`
3a
2b
0`
2e3^
0`3`
0^3`
0`
0]
0`2\
0f
0e2]
0`
2a
2g3X
2i
3`
0`
0l
0\
1b
0^2b
2e
0c
0^2g
0[1e
1`
1a
1i
0\1`
0`
0]
0[1b
2^
1`
1`
0^1a
1i
1b
1j
0^3b
2c
2`
0b
3]
0]3c
0`2\
0a2S
0^2`
3`
0`3^
1^3b
0b
0`
0a
0[
0b3^
0[
1a
0\
0d
1b
0a1^
1e
0`
0U1^2c
1`
0g2Y
0b1S
1f
0]2`
1o
1P
1`
1`
1^
1d
1a
3c
0`
0i
0f
0`2Y
0`3^
2X3i
0b3U
0^
0c
2\
0`
0Z
2c
1a
2g
2c
0a2^
2^
0^1b
3`
2`
0^
1c
2\
0^2b
1c
2V3c
1f
1c
1b
2^
2b
0\2b3^
1Z2a
0`1X2a
1]
1n
1b
1c
0a
1d
0`
3e
3]
3a
3a
0Z3f
2`
0[
0[
2a
0^2i
0b
2`
0f
1`
1b
0^
2a
2g
1`
2\
0^2`
0^3`
1b
1a
1c
0c1^
2]
2\3`
2]3a
0`2]
0^
0\2c
0`2[
0`2^
2a3^
2Y3a
3\
0U
0]3c
0[2`
2R
0`3]
2^3d
0b2]3g
2h
2d
2c
0`
0`3g
0n
1^2a
0a
0^1k
2X3c
3\
3a
0b
2`
0V
0`
0V3a
3`
2X
0a
3a
0`
3`
0\2b
2^3f
3b
3j
3Z
0h
0Z
2h3]
0^
0e
0`
0a2^
0^2`
2b
0f
3d
1e
1g2^
1i
1g2^
2^
3`
2a
0b1[2]3k
1a
1a3^
0^2c
0]2f
1a2d
1^2`
0m1\
0n2Z
1[
0b1^2\3b
1f2\
""".strip("\n")
