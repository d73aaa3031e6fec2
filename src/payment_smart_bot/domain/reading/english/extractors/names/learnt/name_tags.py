"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "6504d13e2ed58410a055557f8acdafab"
WORDS: Final = """
a
aa
aadhaar
abeg
able
abort
about
above
accent
accents
accept
accepted
access
accident
account
accountant
accounts
acct
across
actor
actual
actually
adam
add
address
advance
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
agreeing
ah
ahead
ahh
ahmed
ai
aight
al
alaikum
alexa
all
allergic
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
amend
american
amex
amount
amy
an
and
ang
anna
anne
annoyed
annoying
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
apparently
appears
apple
appointment
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
arsenal
art
arvo
as
ask
asked
asking
asks
asleep
assistant
asterisks
at
ate
auf
august
aunt
auntie
aunty
austin
australia
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
barclaycard
barclays
barking
barrelled
basically
battenberg
bay
bc
bday
be
bear
because
bed
been
before
beginning
behalf
behind
being
believe
bell
belong
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
billed
billing
bills
bird
birth
birthday
biscuit
bishop
bit
bits
bitte
black
blank
bless
block
blocked
bloke
bloody
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
bought
box
boy
boyfriends
bravo
brb
bread
break
breath
brenda
brian
bring
british
bro
broke
broken
brother
brothers
bruh
btw
bucks
buenas
building
bunny
bus
business
but
buy
by
bye
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
captain
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
cats
cause
ceo
certain
chance
change
changed
changes
changing
charge
charged
charges
charity
charlotte
chase
chat
cheaper
check
checked
checking
checks
cheers
cheque
chicken
chief
child
chinese
chip
chocolate
choir
choose
chris
christened
christmas
chuck
church
ciao
city
claire
class
clear
click
close
closed
club
co
coat
code
cold
colin
colleague
collect
collecting
colon
colour
come
comes
comfortable
coming
comma
commbank
commonwealth
company
complete
complicated
computer
conditions
confirm
confirmation
confirmed
confused
congratulations
connection
contactless
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
couldn't
council
count
counter
country
course
cousin
cover
covered
covering
covers
credit
cross
customer
cut
cvc
cvv
cyrillic
d
da
dad
dad's
dads
dallas
danke
darling
das
dash
data
date
dates
daughter
daughter's
dave
dawn
day
days
de
deadname
deal
dear
debit
decline
declined
deduct
deed
deep
definitely
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
deutsch
dey
dick
dictating
did
didn't
didnt
diff
difference
different
digit
digits
diners
direct
director
discount
discover
dispute
divorced
dj
do
dobry
doctor
dodgy
does
doesn't
doesnt
dog
dog's
dogs
doing
dokey
dollar
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
dozen
dr
dr.
drive
driver
driving
drop
dropped
duck
dude
due
duh
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
ellie
else
em
email
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
envelope
erm
error
es
está
ethiopian
euro
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
expense
expire
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
faith
fake
false
fam
family
famous
fan
fancy
far
fargo
fast
fat
father
fee
feel
feeling
fees
ffs
field
figure
file
fill
final
finally
finance
finch
find
finding
fine
fingers
finish
finished
firm
firm's
first
fit
fits
five
fix
fixed
flat
flatmate
flatmates
flower
flowers
follow
football
footballer
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
francs
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
g'day
garage
garden
gareth
gave
genuinely
george
georgia
georgian
german
get
gets
getting
gf
gfs
ghana
gift
gimme
girl
girls
give
given
gives
giving
glasses
glenda
gluten
go
god
godswill
goes
going
gold
gone
gonna
good
goodness
google
gordon
got
gotta
grabbed
grace
gracias
grand
grandad
granddaughter
grandma
grandmother
grandpa
grandson
grant
great
greek
green
greetings
grey
group
gtbank
guess
guest
guten
guy
gym
h
ha
haan
habibi
had
haha
hahaha
hai
half
halifax
hall
hand
handed
hands
hang
happens
happy
hard
harry
has
hasn't
hat
have
haven't
havent
having
hawaiian
hdfc
he
he's
head
hear
heard
hebrew
hehe
hell
hello
help
helpful
helping
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
hindi
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
hologram
home
hon
honest
honestly
hong
hope
hospital
hot
hotel
hour
hours
house
how
hsbc
hubby
hughes
huh
human
hun
hungarian
hungry
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
ich
icing
id
idea
idk
if
ig
ignore
ik
ill
im
imagine
in
include
included
india
indian
info
informed
initial
initials
innit
inshallah
inside
insists
insta
instead
interest
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
ja
jack
jake
jamie
january
japan
japanese
je
jean
jess
jest
jesus
ji
jk
jo
job
joe
john
joint
joke
jokes
jon
jordan
josh
jr
judge
july
june
junior
just
k
k.
ka
kanji
karcie
karen
karte
kartta
karty
kathy
keep
keeping
keeps
kept
kettle
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
kings
kitchen
kk
klarna
know
known
knows
ko
korean
kyle
l
l.
la
lady
lagos
lah
lane
language
last
late
later
laugh
laughing
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
lent
less
let
let's
lets
letter
letters
lewis
library
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
lmaooo
lock
locked
logo
lol
lola
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
loud
love
lovely
lower
ls
ltd
luck
lucky
lucy
lunch
m
ma
ma'am
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
mama
man
manager
manchester
many
maori
maple
march
margaret
margherita
maria
mark
marks
marriage
married
marsh
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
meaning
means
meant
meet
meeting
megan
meh
member
membership
memory
mera
merci
merhaba
mess
message
messages
messed
meu
mi
mia
michael
middle
might
mike
mill
min
mind
mine
mins
minute
minutes
miss
missed
missing
misspelt
mistake
mistakes
mister
mixed
mobile
mohammed
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
mrs.
ms
much
mum
mum's
mums
must
my
myself
n
n's
na
naam
nah
nama
namaste
name
name's
named
names
nan
nan's
nans
nationwide
natwest
ne
near
nearly
need
needed
needful
needs
neighbor
neighbour
neighbours
neither
nephew
network
never
new
next
ngl
ngo
ni
nice
nickname
nie
niece
nigeria
nigerian
night
nm
no
noah
nobody
nombre
nome
non
none
noon
noor
nope
nora
normal
normally
north
norwegian
not
note
nothing
now
nubank
number
numbers
nurse
nuts
o
obrigado
obviously
of
off
offered
office
oga
oh
oi
ok
okafor
okay
okey
old
olga
olivia
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
opposite
or
order
ordered
ordering
originally
oscar
other
otp
our
out
outside
over
owe
owes
own
owner
p
pa
page
pagi
paid
pain
pam
papa
paper
pardon
parents
paris
parish
park
parked
parking
part
partner
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
patients
paul
pay
payer
paying
payment
payments
paypal
pays
pen
pending
pensioner
people
per
perhaps
period
permission
person
personal
personally
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
piano
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
pls
plz
po
pocket
points
polish
poll
pop
possible
post
postal
postcode
pounds
prefer
prepaid
present
president
press
pretty
price
prince
print
printed
prints
private
priya
prob
probably
problem
proceed
promise
pronounced
proof
proper
pta
pub
pune
purchase
purple
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
rain
raining
raised
ran
rang
rank
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
recommended
record
records
red
refund
refused
regards
registered
regret
rejected
relation
remember
remove
rent
repeat
reply
respect
rest
restaurant
retired
retirement
retry
return
returned
rev
reverse
revert
revolut
rex
rhymes
rice
rich
ridiculous
right
righto
ring
rn
road
rob
robert
robot
room
roommate
rose
roses
rosie
round
royal
rubbed
rubbish
ruby
run
running
runs
rupay
rush
russian
s
sa
safe
said
sake
salam
salary
salon
sam
same
sandra
santa
santander
sapphire
sarah
sat
saturday
save
saved
saw
say
saying
says
scam
school
scotland
scottish
scrap
scratch
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
seen
sell
send
sense
sent
separate
seriously
service
set
settle
shall
share
shared
she
she's
sheila
shes
shift
shipping
shop
shopping
short
shorten
shortened
should
shouldn't
shouldnt
shouting
show
showing
shown
shows
shut
si
side
sign
signature
signed
silent
silly
silver
simple
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
slash
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
son's
sons
soon
sorry
sort
sound
sounds
south
soz
space
spanish
speak
speaking
speaks
specs
spell
spelled
spelling
spelt
spencer
split
spoke
sponge
squint
st
stage
stan
stands
star
starling
start
starts
state
statement
station
stay
stays
steht
step
stephen
steve
stick
sticker
still
stolen
stop
stopped
stops
store
story
straight
strange
street
strike
strip
stripe
stuck
student
stuff
stupid
subscription
such
sugar
suis
suits
summary
summer
sunday
sunny
support
suppose
supposed
sur
sure
surgery
surname
surnames
swap
swapped
swear
sweet
swift
switch
system
t
ta
tag
tak
take
taken
takes
taking
talk
talking
tarjeta
tax
taylor
tbh
td
tea
teacher
team
ted
telephone
tell
telling
ten
terms
tesco
test
texas
text
texted
th
than
thank
thanks
that
that'd
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
they'd
they're
theyve
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
thru
thumbs
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
titles
tmrw
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
trading
train
transaction
transfer
translator
travel
treasurer
treating
trouble
truck
true
truly
trust
try
ts
tuesday
turkish
turn
turned
turns
twice
two
tyler
type
typed
types
typing
typo
u
ugh
uh
uhh
ukrainian
um
umlaut
uncle
under
underneath
understand
undo
union
unit
unless
until
up
update
upstairs
ur
us
use
used
useless
using
usual
usually
v
valid
valued
van
vat
velvet
venmo
very
victoria
virtual
visa
voice
von
voucher
w
wagwan
wahala
wait
waiting
walked
wallet
wanna
want
wanted
wants
was
wasn't
way
we
we'll
we're
weather
website
wedding
wednesday
week
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
wheres
whether
which
whichever
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
wise
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
world
worn
worries
worry
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
yall
ye
yeah
year
years
yeh
yelling
yep
yes
yesterday
yet
yh
yo
you
you'd
you'll
you're
you've
young
your
yours
youve
yung
yup
z
zelle
zenith
zip
é
ñ
ø
κάρτα
зовут
имя
карта
карте
меня
на
написано
так
השם
اسمي
الاسم
البطاقة
باسم
شكرا
على
نام
है
です
名前は
이름은
입니다
카드에
"""
FOLLOWING: Final = {
    (0, 0): 8.70,
    (0, 1): 5.30,
    (1, 2): 6.16,
    (1, 3): 2.77,
    (2, 2): 4.68,
    (2, 3): 4.48,
    (3, 3): 7.93,
}
FEATURES: Final = r"""
+1 $
+1 &
+1 (
+1 )
+1 ,
+1 -
+1 .
+1 /
+1 0
+1 00
+1 000
+1 0000
+1 00000
+1 :
+1 ?
+1 a
+1 accents
+1 after
+1 again
+1 alone
+1 also
+1 and
+1 anna
+1 are
+1 as
+1 b
+1 baker
+1 bank
+1 banks
+1 before
+1 black
+1 born
+1 both
+1 bravo
+1 but
+1 c
+1 cake
+1 card
+1 chance
+1 charge
+1 church
+1 cross
+1 d
+1 day
+1 do
+1 dont
+1 e
+1 else
+1 enough
+1 everything
+1 exactly
+1 f
+1 field
+1 flowers
+1 fr
+1 friday
+1 from
+1 god
+1 good
+1 grace
+1 green
+1 guy
+1 h
+1 hai
+1 hall
+1 hands
+1 here
+1 hi
+1 hong
+1 hope
+1 house
+1 i
+1 i'm
+1 im
+1 in
+1 initial
+1 is
+1 its
+1 j
+1 jokes
+1 jr
+1 june
+1 k
+1 kartta
+1 kim
+1 king
+1 l.
+1 la
+1 lah
+1 lane
+1 laugh
+1 lee
+1 less
+1 like
+1 line
+1 lol
+1 long
+1 ltd
+1 lucy
+1 mac
+1 manager
+1 may
+1 me
+1 mia
+1 mill
+1 more
+1 mr
+1 mrs.
+1 my
+1 ni
+1 no
+1 noah
+1 noor
+1 not
+1 nothing
+1 now
+1 nurse
+1 o
+1 ok
+1 okafor
+1 on
+1 one
+1 or
+1 our
+1 paid
+1 parish
+1 park
+1 pat
+1 pay
+1 payment
+1 pink
+1 po
+1 polish
+1 post
+1 print
+1 problem
+1 ready
+1 recommended
+1 said
+1 says
+1 send
+1 sent
+1 short
+1 singh
+1 smith
+1 so
+1 sorry
+1 star
+1 stop
+1 street
+1 t
+1 taylor
+1 th
+1 thank
+1 that
+1 thats
+1 the
+1 then
+1 there
+1 these
+1 they
+1 this
+1 tomorrow
+1 took
+1 trust
+1 tuesday
+1 two
+1 typing
+1 u
+1 under
+1 unit
+1 unless
+1 v
+1 van
+1 wants
+1 was
+1 way
+1 wells
+1 what
+1 which
+1 white
+1 will
+1 wise
+1 word
+1 yes
+1 young
+1 ~
+1 شكرا
+1 है
+1 이름은
+1 입니다
+2 "
+2 $
+2 &
+2 (
+2 )
+2 *
+2 ,
+2 -
+2 .
+2 /
+2 00
+2 00000
+2 ?
+2 accents
+2 again
+2 al
+2 all
+2 also
+2 always
+2 amex
+2 and
+2 as
+2 at
+2 bank
+2 be
+2 because
+2 before
+2 bless
+2 born
+2 both
+2 boy
+2 bravo
+2 but
+2 cake
+2 call
+2 can
+2 caps
+2 card
+2 cartão
+2 cause
+2 charge
+2 comma
+2 do
+2 does
+2 dont
+2 e
+2 else
+2 english
+2 enough
+2 exactly
+2 exp
+2 father
+2 first
+2 for
+2 friend
+2 from
+2 front
+2 go
+2 god
+2 gold
+2 good
+2 guy
+2 haha
+2 hai
+2 he
+2 here
+2 hi
+2 hong
+2 how
+2 i
+2 if
+2 im
+2 in
+2 invoice
+2 is
+2 it
+2 it's
+2 its
+2 j
+2 joe
+2 joke
+2 june
+2 just
+2 kidding
+2 korean
+2 la
+2 lah
+2 lee
+2 less
+2 letter
+2 letters
+2 like
+2 lol
+2 long
+2 love
+2 ltd
+2 manager
+2 me
+2 mine
+2 my
+2 name
+2 need
+2 no
+2 not
+2 nothing
+2 o
+2 of
+2 ok
+2 okafor
+2 on
+2 one
+2 only
+2 or
+2 our
+2 p
+2 page
+2 paid
+2 park
+2 pay
+2 payment
+2 person
+2 please
+2 pls
+2 po
+2 polish
+2 print
+2 printed
+2 problem
+2 put
+2 relation
+2 s
+2 same
+2 says
+2 school
+2 see
+2 separate
+2 she
+2 she's
+2 since
+2 sir
+2 smith
+2 so
+2 sorry
+2 speaking
+2 strip
+2 swear
+2 taylor
+2 thank
+2 thanks
+2 that
+2 that's
+2 thats
+2 the
+2 there
+2 theres
+2 they
+2 theyve
+2 think
+2 this
+2 though
+2 time
+2 to
+2 together
+2 trust
+2 two
+2 u
+2 um
+2 under
+2 up
+2 van
+2 w
+2 was
+2 way
+2 we
+2 welcome
+2 what
+2 which
+2 why
+2 with
+2 work
+2 write
+2 x
+2 xx
+2 yes
+2 you
+2 ~
+2 है
-1 !
-1 "
-1 &
-1 (
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
-1 above
-1 adam
-1 ah
-1 ahmed
-1 al
-1 also
-1 amy
-1 an
-1 and
-1 anna
-1 anne
-1 anyway
-1 april
-1 art
-1 as
-1 ask
-1 at
-1 auntie
-1 austin
-1 aye
-1 b
-1 baby
-1 back
-1 baker
-1 bank
-1 be
-1 big
-1 bill
-1 bishop
-1 bitte
-1 bless
-1 bob
-1 born
-1 brenda
-1 brian
-1 brothers
-1 bruh
-1 buenas
-1 but
-1 by
-1 captain
-1 card
-1 cardholder
-1 carte
-1 chance
-1 charity
-1 chase
-1 chief
-1 chris
-1 christmas
-1 city
-1 claire
-1 company
-1 congratulations
-1 cross
-1 d
-1 da
-1 das
-1 dave
-1 dawn
-1 de
-1 dennis
-1 der
-1 do
-1 doctor
-1 dont
-1 dorothy
-1 doyle
-1 dr
-1 dr.
-1 earl
-1 em
-1 en
-1 erm
-1 f
-1 faith
-1 fine
-1 first
-1 flowers
-1 for
-1 frank
-1 friday
-1 friend
-1 friends
-1 from
-1 g
-1 g'day
-1 gareth
-1 george
-1 gift
-1 give
-1 godswill
-1 goodness
-1 grace
-1 grant
-1 great
-1 guy
-1 h
-1 haan
-1 haha
-1 hai
-1 hands
-1 has
-1 her
-1 hippies
-1 hola
-1 holder
-1 honest
-1 hong
-1 hope
-1 house
-1 hyphen
-1 i
-1 i'm
-1 ich
-1 im
-1 in
-1 initials
-1 is
-1 isn't
-1 it
-1 it's
-1 its
-1 j
-1 ja
-1 jack
-1 jamie
-1 jean
-1 jess
-1 jest
-1 jesus
-1 jo
-1 joe
-1 john
-1 judge
-1 june
-1 just
-1 k
-1 k.
-1 karen
-1 kevin
-1 kim
-1 kk
-1 know
-1 l
-1 la
-1 lady
-1 lee
-1 let's
-1 letters
-1 like
-1 linda
-1 little
-1 lol
-1 lord
-1 lucky
-1 lucy
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
-1 me
-1 means
-1 megan
-1 michael
-1 mike
-1 mine
-1 miss
-1 mohammed
-1 monday
-1 mr
-1 mr.
-1 mrs
-1 mrs.
-1 ms
-1 my
-1 na
-1 name
-1 name's
-1 names
-1 ne
-1 need
-1 new
-1 ni
-1 nie
-1 no
-1 noah
-1 non
-1 noor
-1 nora
-1 north
-1 not
-1 now
-1 of
-1 office
-1 ok
-1 okey
-1 old
-1 on
-1 one
-1 only
-1 opposite
-1 or
-1 oscar
-1 our
-1 out
-1 p
-1 pa
-1 page
-1 paid
-1 parish
-1 patience
-1 paul
-1 pay
-1 people
-1 peter
-1 philip
-1 pls
-1 po
-1 polish
-1 price
-1 printed
-1 probably
-1 pronounced
-1 put
-1 r
-1 rachel
-1 ray
-1 read
-1 reads
-1 ready
-1 rev
-1 rex
-1 rich
-1 robert
-1 rose
-1 ruby
-1 s
-1 said
-1 sam
-1 same
-1 sandra
-1 santa
-1 sarah
-1 save
-1 says
-1 second
-1 see
-1 she
-1 sheila
-1 shes
-1 shop
-1 shopping
-1 short
-1 singh
-1 sir
-1 sister
-1 so
-1 st
-1 star
-1 stephen
-1 still
-1 summer
-1 sunday
-1 sunny
-1 sure
-1 surname
-1 t
-1 tea
-1 ted
-1 th
-1 than
-1 thank
-1 that
-1 that's
-1 the
-1 then
-1 there
-1 theres
-1 this
-1 though
-1 through
-1 tina
-1 to
-1 tony
-1 trade
-1 trading
-1 try
-1 tuesday
-1 two
-1 tyler
-1 u
-1 um
-1 under
-1 understand
-1 unit
-1 use
-1 using
-1 valid
-1 van
-1 victoria
-1 von
-1 w
-1 wants
-1 was
-1 weird
-1 which
-1 who
-1 will
-1 william
-1 wise
-1 world
-1 would
-1 write
-1 wrong
-1 y
-1 ya
-1 yeah
-1 yeh
-1 yep
-1 yes
-1 yo
-1 you
-1 young
-1 ~
-1 ¶
-1 השם
-1 شكرا
-1 نام
-1 ’
-1 、
-1 。
-1 名前は
-1 이름은
-10 ! ~l
-10 ( ~T
-10 * ~T
-10 , amy
-10 , and
-10 , can
-10 , georgia
-10 , grace
-10 , helping
-10 , is
-10 , joe
-10 , pat
-10 , so
-10 , the
-10 , wait
-10 , will
-10 , ~T
-10 , ~j
-10 , ~l
-10 , ~x
-10 . -
-10 . .
-10 . mrs.
-10 . no
-10 . ~T
-10 . ~U
-10 . ~l
-10 0 th
-10 00 ~T
-10 00000 ~T
-10 00000 ~l
-10 ? ~T
-10 ? ~l
-10 ^ ahmed
-10 ^ aye
-10 ^ baby
-10 ^ baker
-10 ^ bishop
-10 ^ bless
-10 ^ de
-10 ^ dr.
-10 ^ forest
-10 ^ g'day
-10 ^ hello
-10 ^ hon
-10 ^ i
-10 ^ i'm
-10 ^ is
-10 ^ its
-10 ^ jack
-10 ^ jo
-10 ^ judge
-10 ^ k
-10 ^ karen
-10 ^ kim
-10 ^ kk
-10 ^ lee
-10 ^ major
-10 ^ maria
-10 ^ may
-10 ^ me
-10 ^ merci
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ my
-10 ^ no
-10 ^ ok
-10 ^ paris
-10 ^ paul
-10 ^ put
-10 ^ rex
-10 ^ see
-10 ^ sir
-10 ^ smith
-10 ^ so
-10 ^ st
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 a ~l
-10 accounts ~l
-10 ah ~l
-10 am from
-10 am u
-10 an na
-10 an ~l
-10 and daughter
-10 and ~T
-10 and ~l
-10 anne ~l
-10 anyway ~l
-10 as a
-10 as miss
-10 as mr
-10 as ~l
-10 auntie ~l
-10 aye ~l
-10 baby ~U
-10 bank lol
-10 be ~l
-10 bishop ~l
-10 bless ~T
-10 bruh ~l
-10 but ~l
-10 c ~l
-10 card is
-10 card office
-10 card recipient
-10 card ~U
-10 card ~l
-10 cash card
-10 chief mrs.
-10 company great
-10 der ~T
-10 do ~l
-10 doctor ~T
-10 doyle ~T
-10 dr ~l
-10 dr. ~T
-10 easter ~T
-10 em ~l
-10 en ~l
-10 erm ~l
-10 fine ~U
-10 first ~l
-10 for the
-10 for two
-10 forest green
-10 friends of
-10 from ~l
-10 g h
-10 gold ~l
-10 got ~l
-10 grace field
-10 great ~U
-10 has ~l
-10 hello ~U
-10 her miss
-10 holder ~T
-10 hon .
-10 honest ~l
-10 hope ~l
-10 how ~l
-10 i have
-10 i know
-10 i put
-10 i ~T
-10 i ~l
-10 i'm dr.
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 i'm ~l
-10 ich ~l
-10 im ~l
-10 in english
-10 in ~T
-10 in ~l
-10 is k
-10 is that
-10 is the
-10 is there
-10 is this
-10 is will
-10 is ~T
-10 is ~l
-10 it says
-10 it's ~T
-10 its me
-10 its miss
-10 its mr
-10 its ~i
-10 its ~l
-10 je ~l
-10 jess ~l
-10 joe ~l
-10 john ~l
-10 jordan ~l
-10 just that
-10 just ~T
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 la ~T
-10 lady ~l
-10 line ~T
-10 little ,
-10 lol the
-10 lol ~l
-10 long ~l
-10 ltd .
-10 ma .
-10 man ,
-10 maria ~l
-10 mary ~l
-10 mate ~l
-10 may flowers
-10 me me
-10 me ~l
-10 means ~l
-10 mi ~l
-10 mine ~l
-10 miss lucy
-10 more right
-10 mr ~T
-10 mr ~U
-10 mr. ~T
-10 mr. ~l
-10 mrs ~T
-10 mrs. ~T
-10 my ~l
-10 n g
-10 name is
-10 name ~T
-10 name ~l
-10 names ~l
-10 ne ~l
-10 new ~l
-10 ni ~l
-10 nie ~l
-10 no cartão
-10 no ~l
-10 non ~l
-10 north )
-10 not ~T
-10 not ~U
-10 not ~l
-10 of ghana
-10 of ~T
-10 of ~U
-10 office manager
-10 ok soon
-10 ok ~U
-10 ok ~l
-10 one accounts
-10 only ~T
-10 or do
-10 pa ~l
-10 page ~l
-10 pat ~l
-10 polish way
-10 price wise
-10 put ~T
-10 put ~l
-10 r ~l
-10 read ~l
-10 rex ~l
-10 rose garden
-10 rose ~T
-10 rose ~l
-10 sa ’
-10 said ~T
-10 said ~l
-10 save our
-10 say ~T
-10 say ~l
-10 says 0
-10 says a
-10 says ~U
-10 says ~l
-10 school ~l
-10 second chance
-10 shes ~l
-10 shopping mrs
-10 sir ~l
-10 sister ~T
-10 sister ~U
-10 so mrs
-10 so save
-10 so ~T
-10 st john
-10 st ~l
-10 still ~l
-10 summer rain
-10 sunny day
-10 take ~T
-10 tea room
-10 ted ~l
-10 th ~l
-10 thats my
-10 the cake
-10 the polish
-10 the ~T
-10 the ~l
-10 then ~T
-10 then ~U
-10 there ~l
-10 this ~l
-10 to mr
-10 to mrs
-10 to the
-10 to ~T
-10 to ~l
-10 tom again
-10 trade ~l
-10 two ~l
-10 u ~T
-10 um ~T
-10 under ~l
-10 use ~l
-10 using ~T
-10 von ~T
-10 way please
-10 weird ~l
-10 who ~l
-10 will short
-10 will ~l
-10 word miss
-10 word ~l
-10 ya ~l
-10 yep ~l
-10 yo ~l
-10 you are
-10 you have
-10 young ,
-10 ~ (
-10 ~ )
-10 ~ ,
-10 ~ .
-10 ~ 0
-10 ~ 000
-10 ~ 0000
-10 ~ 00000
-10 ~ ?
-10 ~ again
-10 ~ ahmed
-10 ~ and
-10 ~ anne
-10 ~ as
-10 ~ away
-10 ~ baker
-10 ~ banks
-10 ~ bird
-10 ~ bishop
-10 ~ black
-10 ~ blue
-10 ~ box
-10 ~ brothers
-10 ~ but
-10 ~ can
-10 ~ card
-10 ~ case
-10 ~ cheers
-10 ~ church
-10 ~ claire
-10 ~ close
-10 ~ club
-10 ~ cross
-10 ~ da
-10 ~ das
-10 ~ de
-10 ~ do
-10 ~ done
-10 ~ doyle
-10 ~ e
-10 ~ earl
-10 ~ english
-10 ~ expiry
-10 ~ finch
-10 ~ fr
-10 ~ french
-10 ~ friday
-10 ~ from
-10 ~ george
-10 ~ go
-10 ~ grant
-10 ~ green
-10 ~ group
-10 ~ haha
-10 ~ has
-10 ~ here
-10 ~ hi
-10 ~ hill
-10 ~ holder
-10 ~ honest
-10 ~ house
-10 ~ hurry
-10 ~ i
-10 ~ ig
-10 ~ ill
-10 ~ in
-10 ~ is
-10 ~ j
-10 ~ jr
-10 ~ june
-10 ~ just
-10 ~ k
-10 ~ k.
-10 ~ kettle
-10 ~ kk
-10 ~ korean
-10 ~ lane
-10 ~ last
-10 ~ lee
-10 ~ lewis
-10 ~ like
-10 ~ lol
-10 ~ long
-10 ~ lord
-10 ~ love
-10 ~ m
-10 ~ mac
-10 ~ mad
-10 ~ man
-10 ~ mate
-10 ~ mill
-10 ~ monday
-10 ~ more
-10 ~ my
-10 ~ na
-10 ~ not
-10 ~ now
-10 ~ nurse
-10 ~ of
-10 ~ ok
-10 ~ okafor
-10 ~ omg
-10 ~ on
-10 ~ only
-10 ~ or
-10 ~ order
-10 ~ p
-10 ~ parish
-10 ~ park
-10 ~ pls
-10 ~ po
-10 ~ pop
-10 ~ price
-10 ~ prince
-10 ~ pta
-10 ~ r
-10 ~ rachel
-10 ~ ray
-10 ~ restaurant
-10 ~ right
-10 ~ rn
-10 ~ rose
-10 ~ s
-10 ~ salon
-10 ~ sandra
-10 ~ school
-10 ~ sent
-10 ~ shop
-10 ~ sir
-10 ~ smith
-10 ~ sorry
-10 ~ speaking
-10 ~ spencer
-10 ~ st
-10 ~ store
-10 ~ sunday
-10 ~ surgery
-10 ~ swift
-10 ~ t
-10 ~ taylor
-10 ~ tbh
-10 ~ team
-10 ~ that
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ there
-10 ~ they
-10 ~ thomas
-10 ~ thx
-10 ~ trust
-10 ~ van
-10 ~ visa
-10 ~ w
-10 ~ wells
-10 ~ white
-10 ~ with
-10 ~ xx
-10 ~ yes
-10 ~ young
-10 ~ ~T
-10 ~ ~U
-10 ~ ~j
-10 ~ ~l
-10 ~ ~x
-10 ~ 、
-10 ~ です
-10 ~ 이름은
-10 ~ 입니다
-10 é ~l
-10 השם ~x
-10 شكرا ~x
-10 ’ ~l
-10 、 ~x
-10 이름은 ~x
-1f " TM
-1f " lL
-1f & TM
-1f & lL
-1f ( TM
-1f ( lL
-1f , TM
-1f , TT
-1f , UM
-1f , UU
-1f , jL
-1f , lL
-1f , lM
-1f . TM
-1f . TT
-1f . lL
-1f . lM
-1f . pL
-1f / jL
-1f 0000 lM
-1f 00000 TT
-1f 00000 lL
-1f : lL
-1f ? lM
-1f ^ TM
-1f ^ TT
-1f ^ UU
-1f ^ iT
-1f ^ iU
-1f ^ jL
-1f ^ lL
-1f ^ lM
-1f ^ xL
-1f ^ xU
-1f a TM
-1f a lL
-1f about lL
-1f accounts lL
-1f adam lL
-1f ah lL
-1f al lL
-1f am jL
-1f amy lL
-1f an lL
-1f and TM
-1f and UU
-1f and jL
-1f and lL
-1f and lM
-1f anne lL
-1f anyway lL
-1f april lL
-1f are lL
-1f as jL
-1f as lL
-1f as lM
-1f at TM
-1f auntie lL
-1f aye lL
-1f baby UU
-1f big UU
-1f bishop lL
-1f bless TT
-1f bob lL
-1f brenda lL
-1f brothers lL
-1f bruh lL
-1f but lL
-1f by TM
-1f by lL
-1f c lL
-1f card TM
-1f card lM
-1f card pL
-1f cardholder TT
-1f carte lL
-1f chance lL
-1f charge lL
-1f chief lL
-1f company UU
-1f congratulations TM
-1f de lL
-1f de lM
-1f der TM
-1f doctor TM
-1f does lM
-1f don lL
-1f don't lL
-1f doyle TM
-1f dr TM
-1f dr. TM
-1f dr. jL
-1f e lL
-1f earl lL
-1f em lL
-1f en lL
-1f erm lL
-1f fine UU
-1f for TM
-1f for lL
-1f forest lL
-1f friends lM
-1f from lL
-1f full lL
-1f g jL
-1f gift lL
-1f gold lL
-1f great UU
-1f haha lL
-1f hai lL
-1f hall lL
-1f hands lL
-1f he lL
-1f he lM
-1f holder TM
-1f hon pL
-1f honest lL
-1f hope lL
-1f house lL
-1f how lM
-1f i TM
-1f i jL
-1f i lL
-1f i'm TM
-1f i'm lL
-1f ich lL
-1f im lL
-1f in TM
-1f in lL
-1f is TM
-1f is UU
-1f is jL
-1f is lL
-1f it TM
-1f it lL
-1f it's TM
-1f it's lL
-1f its UU
-1f its lL
-1f its lM
-1f jack TT
-1f jess lL
-1f jest lL
-1f jesus lL
-1f jo lL
-1f joe lL
-1f june lL
-1f just TM
-1f just lL
-1f k lL
-1f kim lL
-1f kk lL
-1f know lL
-1f la TM
-1f la lL
-1f lady lL
-1f like jL
-1f like lL
-1f line TM
-1f little pL
-1f lol lL
-1f ma lL
-1f ma pL
-1f mac lL
-1f man lL
-1f man pU
-1f maria lL
-1f mark lL
-1f mary lL
-1f may lL
-1f me lL
-1f me lM
-1f means lL
-1f mi lL
-1f miss TM
-1f miss lL
-1f mr TM
-1f mr. TT
-1f mr. lL
-1f mrs TM
-1f mrs. TM
-1f my UU
-1f my lL
-1f my lM
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
-1f ne lL
-1f new lL
-1f ni lL
-1f nie lL
-1f no jL
-1f no lL
-1f noah lL
-1f non lL
-1f noor lL
-1f north lL
-1f north pL
-1f not TM
-1f not UU
-1f not lL
-1f not lM
-1f of TM
-1f of UU
-1f of lL
-1f of lM
-1f office lL
-1f ok UU
-1f ok lL
-1f ok pL
-1f on TM
-1f on lL
-1f one lM
-1f only TM
-1f only lL
-1f our lL
-1f pa lL
-1f page lL
-1f parish lL
-1f patience lL
-1f peter lL
-1f polish lL
-1f post lM
-1f price lL
-1f put TM
-1f put lL
-1f ray lL
-1f ready lL
-1f really lL
-1f rex lL
-1f said TM
-1f said lL
-1f same lL
-1f santa TM
-1f save lL
-1f say TM
-1f say lL
-1f says 0L
-1f says TM
-1f says UM
-1f says lL
-1f second lL
-1f see lL
-1f she lM
-1f shes lL
-1f shopping lL
-1f singer lL
-1f sir TT
-1f sir lL
-1f sister UU
-1f smith lL
-1f so TM
-1f so lL
-1f sorry lL
-1f st lL
-1f still lL
-1f street lL
-1f sunday lL
-1f sunny lL
-1f take TM
-1f ted lL
-1f th lL
-1f that lL
-1f thats lL
-1f the lL
-1f then TM
-1f then UM
-1f then lL
-1f there lL
-1f there lM
-1f theres lL
-1f this UU
-1f this lL
-1f to TM
-1f to UU
-1f to lL
-1f too lL
-1f trade lM
-1f try TM
-1f two lL
-1f u TM
-1f um TM
-1f use UU
-1f using TM
-1f van lM
-1f victoria lL
-1f visa lL
-1f von TM
-1f w lL
-1f want lL
-1f weird lL
-1f which lL
-1f who lL
-1f why lL
-1f will TM
-1f will jL
-1f will lL
-1f will lM
-1f wise lL
-1f with TM
-1f with lL
-1f word lL
-1f would lM
-1f wrote lL
-1f ya lL
-1f yeh lL
-1f yep lL
-1f yes pL
-1f yo lL
-1f you lL
-1f your lL
-1f ~ 0L
-1f ~ 0U
-1f ~ TM
-1f ~ TT
-1f ~ UM
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
-1f ~ xU
-1f é lL
-1f השם xL
-1f شكرا xL
-1f 、 xL
-1f 이름은 xL
-2 !
-2 "
-2 &
-2 '
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 0
-2 00
-2 00000
-2 :
-2 ?
-2 ^
-2 accounts
-2 acct
-2 actually
-2 adam
-2 address
-2 ah
-2 ahmed
-2 all
-2 alright
-2 am
-2 amy
-2 an
-2 and
-2 anne
-2 anyway
-2 april
-2 are
-2 as
-2 at
-2 baker
-2 bank
-2 barclays
-2 be
-2 belongs
-2 between
-2 bonjour
-2 born
-2 boss
-2 brian
-2 bro
-2 buenas
-2 but
-2 by
-2 cake
-2 called
-2 capital
-2 card
-2 cardholder
-2 cards
-2 carte
-2 cash
-2 cat
-2 change
-2 charity
-2 ciao
-2 code
-2 come
-2 congratulations
-2 das
-2 dawn
-2 day
-2 de
-2 dennis
-2 do
-2 dobry
-2 don't
-2 dont
-2 down
-2 doyle
-2 dr
-2 en
-2 erm
-2 even
-2 faith
-2 fine
-2 first
-2 flowers
-2 for
-2 french
-2 friends
-2 from
-2 get
-2 gift
-2 go
-2 good
-2 grace
-2 grant
-2 guess
-2 haan
-2 hai
-2 happy
-2 harry
-2 has
-2 have
-2 here
-2 hey
-2 hi
-2 hindi
-2 hiya
-2 hola
-2 hon
-2 i
-2 i'm
-2 ich
-2 if
-2 ik
-2 im
-2 in
-2 is
-2 issue
-2 it
-2 its
-2 j
-2 jake
-2 jean
-2 joe
-2 john
-2 joke
-2 june
-2 just
-2 karen
-2 kathy
-2 kevin
-2 kid
-2 kidding
-2 kim
-2 know
-2 kyle
-2 la
-2 last
-2 law
-2 lee
-2 legal
-2 lewis
-2 like
-2 line
-2 literally
-2 little
-2 live
-2 lmao
-2 lol
-2 lola
-2 looks
-2 love
-2 lucky
-2 m
-2 ma
-2 man
-2 maria
-2 mark
-2 max
-2 may
-2 me
-2 megan
-2 mera
-2 merhaba
-2 michael
-2 mike
-2 miss
-2 monzo
-2 more
-2 mr
-2 mrs
-2 my
-2 n
-2 na
-2 nama
-2 name
-2 named
-2 names
-2 nan
-2 nationwide
-2 ne
-2 near
-2 need
-2 new
-2 next
-2 ngo
-2 nie
-2 no
-2 non
-2 not
-2 nothing
-2 number
-2 o
-2 of
-2 off
-2 oi
-2 ok
-2 okey
-2 on
-2 one
-2 only
-2 opposite
-2 or
-2 other
-2 our
-2 p
-2 parents
-2 paul
-2 pays
-2 peter
-2 philip
-2 phone
-2 picture
-2 po
-2 price
-2 printed
-2 put
-2 rachel
-2 read
-2 reads
-2 real
-2 recipient
-2 rev
-2 rice
-2 road
-2 robert
-2 sa
-2 sandra
-2 santa
-2 sarah
-2 save
-2 say
-2 says
-2 second
-2 see
-2 shared
-2 she
-2 shop
-2 shopping
-2 short
-2 si
-2 sir
-2 so
-2 speaking
-2 st
-2 stephen
-2 still
-2 street
-2 sunday
-2 surname
-2 t
-2 tak
-2 take
-2 tarjeta
-2 tell
-2 than
-2 that
-2 that's
-2 thats
-2 the
-2 then
-2 they'd
-2 this
-2 tho
-2 thomas
-2 though
-2 to
-2 u
-2 uncle
-2 understand
-2 ur
-2 use
-2 using
-2 valid
-2 van
-2 victoria
-2 visa
-2 w
-2 wait
-2 wants
-2 were
-2 what
-2 where
-2 who
-2 will
-2 william
-2 with
-2 word
-2 would
-2 write
-2 written
-2 wrong
-2 y
-2 yes
-2 you
-2 young
-2 your
-2 ~
-2 é
-2 השם
-2 الاسم
-2 البطاقة
-2 نام
-2 。
-2 名前は
-2 이름은
-2 카드에
0 !
0 "
0 &
0 '
0 (
0 )
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
0 accents
0 adam
0 again
0 ahmed
0 al
0 amy
0 an
0 and
0 anna
0 anne
0 april
0 art
0 as
0 austin
0 away
0 aye
0 b
0 baby
0 baker
0 banks
0 be
0 bell
0 big
0 bill
0 bird
0 bishop
0 black
0 bless
0 blue
0 bob
0 born
0 brenda
0 brian
0 bro
0 brothers
0 but
0 c
0 cake
0 captain
0 card
0 cardholder
0 case
0 cash
0 chance
0 charge
0 charity
0 cheers
0 chief
0 chris
0 church
0 claire
0 close
0 club
0 co
0 colin
0 comma
0 council
0 cross
0 d
0 data
0 daughter
0 dave
0 dawn
0 day
0 de
0 debit
0 dennis
0 don
0 done
0 dont
0 dorothy
0 dot
0 doyle
0 dr
0 dr.
0 duh
0 e
0 earl
0 eh
0 ellie
0 emma
0 english
0 enough
0 está
0 f
0 faith
0 field
0 finch
0 fine
0 flowers
0 for
0 fr
0 frank
0 french
0 friday
0 friends
0 from
0 g'day
0 garden
0 gareth
0 george
0 georgia
0 gift
0 given
0 go
0 god
0 godswill
0 gold
0 good
0 goodness
0 gordon
0 got
0 grace
0 grant
0 great
0 green
0 group
0 guy
0 h
0 ha
0 haha
0 hai
0 hall
0 hands
0 happy
0 has
0 he's
0 hello
0 helping
0 hi
0 hill
0 holder
0 hon
0 honest
0 hope
0 house
0 hughes
0 hurry
0 i
0 i'm
0 im
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jamie
0 jean
0 jess
0 jest
0 ji
0 jo
0 joe
0 john
0 jon
0 jordan
0 josh
0 jr
0 judge
0 june
0 just
0 k
0 k.
0 karen
0 kathy
0 kettle
0 kevin
0 keyboard
0 kidding
0 kim
0 king
0 kk
0 ko
0 korean
0 kyle
0 lady
0 lane
0 last
0 later
0 lee
0 less
0 lewis
0 like
0 lily
0 linda
0 little
0 lmao
0 lol
0 lola
0 long
0 lord
0 love
0 lovely
0 ltd
0 lucky
0 lucy
0 m
0 mac
0 major
0 man
0 manager
0 maple
0 march
0 margaret
0 maria
0 mark
0 marsh
0 mary
0 mastercard
0 mate
0 max
0 may
0 me
0 megan
0 mia
0 michael
0 mike
0 mine
0 miss
0 mohammed
0 monday
0 mrs
0 mrs.
0 ms
0 much
0 my
0 na
0 nah
0 nama
0 name
0 name's
0 names
0 no
0 noor
0 nora
0 north
0 not
0 nothing
0 now
0 o
0 office
0 ok
0 okafor
0 okay
0 olga
0 olivia
0 on
0 one
0 only
0 oscar
0 our
0 p
0 pa
0 page
0 paid
0 parents
0 parish
0 park
0 partners
0 pat
0 patience
0 paul
0 pay
0 payment
0 pays
0 peter
0 philip
0 place
0 pls
0 po
0 polish
0 pop
0 price
0 prince
0 printed
0 priya
0 problem
0 pronounced
0 pta
0 r
0 rachel
0 rain
0 ray
0 ready
0 recipient
0 restaurant
0 rev
0 rex
0 rice
0 rich
0 rn
0 robert
0 room
0 ruby
0 s
0 said
0 salon
0 sam
0 sandra
0 sarah
0 save
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
0 singh
0 sir
0 smith
0 so
0 sorry
0 spencer
0 st
0 star
0 stephen
0 still
0 stop
0 store
0 street
0 summer
0 sunday
0 sunny
0 surgery
0 surname
0 sweet
0 t
0 taylor
0 team
0 ted
0 th
0 thank
0 thanks
0 that's
0 thats
0 the
0 then
0 there
0 there's
0 they
0 this
0 thomas
0 though
0 thru
0 thx
0 tina
0 to
0 tom
0 tomorrow
0 tony
0 trading
0 true
0 trust
0 tuesday
0 two
0 tyler
0 u
0 unit
0 us
0 valid
0 victoria
0 visa
0 w
0 want
0 wants
0 weird
0 wells
0 white
0 wifi
0 will
0 william
0 wise
0 with
0 world
0 would
0 write
0 written
0 x
0 xx
0 y
0 ya
0 yes
0 young
0 ~
0 ¶
0 ि
0 ’
0 、
0 です
0 이름은
0 입니다
01 " ,
01 & co
01 ) $
01 ) on
01 , $
01 , ,
01 , and
01 , can
01 , grace
01 , in
01 , it's
01 , just
01 , my
01 , noah
01 , not
01 , pat
01 , so
01 , thats
01 , the
01 , van
01 , wait
01 , will
01 , ~
01 . $
01 . -
01 . .
01 . its
01 . no
01 . z
01 . ~
01 0 $
01 0 th
01 00000 $
01 00000 ~
01 : ~
01 ? $
01 ? thats
01 ? ~
01 a ~
01 again $
01 ahmed ~
01 al noor
01 am from
01 am ~
01 amy not
01 amy ~
01 an na
01 and after
01 and can
01 and i
01 and then
01 and ~
01 anna ~
01 anne with
01 are ~
01 as in
01 as ~
01 austin ~
01 away $
01 b $
01 baby ~
01 bank lol
01 be that
01 bell $
01 bill ~
01 black $
01 bless ~
01 box $
01 brenda ~
01 brian ~
01 c ~
01 cake $
01 can $
01 can ~
01 captain ~
01 card $
01 card is
01 cartão $
01 cash $
01 cash card
01 cash ~
01 chief mrs.
01 christmas $
01 claire $
01 close $
01 council $
01 cross $
01 daughter is
01 dawn ~
01 day $
01 de is
01 de la
01 de ~
01 dennis ~
01 do hi
01 do ~
01 done $
01 dorothy ~
01 doyle $
01 dr ~
01 duh $
01 easter ~
01 eh $
01 faith $
01 finally $
01 finch $
01 first like
01 for the
01 for two
01 forest green
01 fr $
01 friend $
01 friends of
01 from unit
01 from ~
01 gareth ~
01 george ~
01 georgia $
01 gift ~
01 gold ~
01 goodness ~
01 gordon ~
01 grace field
01 grace ~
01 grant ~
01 great ~
01 green $
01 group $
01 had to
01 haha no
01 has ~
01 helping hands
01 hi hai
01 holder $
01 hon .
01 honest ~
01 hong is
01 hope ~
01 hospital $
01 hotel ,
01 how ~
01 hughes $
01 hurry $
01 i have
01 i know
01 i put
01 i was
01 i ~
01 i'm ~
01 ig $
01 ill send
01 im not
01 in english
01 in ~
01 is all
01 is correct
01 is everything
01 is how
01 is me
01 is my
01 is ok
01 is that
01 is the
01 is there
01 is this
01 is ~
01 it says
01 it's ~
01 its my
01 its ~
01 jack ~
01 jess ~
01 jest ~
01 jo $
01 john $
01 john lewis
01 john ~
01 jordan ~
01 josh ~
01 judge ~
01 june $
01 just that
01 just ~
01 k $
01 k ~
01 ka ~
01 kathy ~
01 kevin ~
01 kim ~
01 king ~
01 kk is
01 korean bank
01 kyle ~
01 lady ~
01 last name
01 lee $
01 like the
01 lily ~
01 linda ~
01 lol short
01 long $
01 lucy p
01 ma .
01 manager no
01 maria ~
01 mark ~
01 mary $
01 mary ~
01 max ~
01 may flowers
01 maybe $
01 me me
01 me ~
01 megan ~
01 mia ~
01 michael ~
01 mike ~
01 mill $
01 miss lucy
01 mohammed ~
01 more $
01 more right
01 mr ~
01 mrs. ~
01 my my
01 my ~
01 na ~
01 nama ~
01 name $
01 name ~
01 no $
01 no cartão
01 no h
01 no its
01 no ~
01 noah e
01 nora ,
01 not ~
01 nurse $
01 of ~
01 office manager
01 ok ?
01 ok ~
01 olivia ~
01 omg its
01 on it
01 one word
01 only $
01 only ,
01 only ~
01 or do
01 or in
01 order $
01 order ~
01 oscar ~
01 our ~
01 p $
01 pa ~
01 page ~
01 park ~
01 pat ~
01 paul ~
01 peter $
01 peter ~
01 place $
01 pls $
01 po $
01 polish way
01 pop ok
01 prince ~
01 printed $
01 put ~
01 r sorry
01 r ~
01 rachel ~
01 recipient on
01 restaurant is
01 rex ~
01 right ,
01 rn its
01 robert ~
01 rose garden
01 s ~
01 safe $
01 said ~
01 salon "
01 sandra ~
01 sarah ~
01 save our
01 say ~
01 says ~
01 school $
01 school is
01 second chance
01 see ~
01 sent ~
01 sheila ~
01 shop $
01 shut $
01 sir $
01 sister ~
01 so $
01 so ~
01 soon park
01 sorry for
01 stephen ~
01 store $
01 street ~
01 summer rain
01 sunday ,
01 sunday ~
01 sunny day
01 surgery $
01 swift all
01 ta $
01 taylor ~
01 tbh $
01 team $
01 ted ~
01 th ~
01 thank you
01 that $
01 that's the
01 thats it
01 thats my
01 the cake
01 the one
01 the polish
01 the ~
01 then ,
01 then ~
01 there $
01 there only
01 thx $
01 tina ~
01 tony ~
01 trust $
01 tyler ~
01 u ~
01 use ~
01 v is
01 victoria $
01 wait $
01 way please
01 wednesday ~
01 weird ~
01 wells $
01 will short
01 william ~
01 with a
01 with ~
01 written $
01 x $
01 xx $
01 yes ~
01 you are
01 you have
01 you not
01 ~T $
01 ~T )
01 ~T ,
01 ~T .
01 ~T 000
01 ~T 0000
01 ~T alone
01 ~T also
01 ~T and
01 ~T box
01 ~T bravo
01 ~T de
01 ~T do
01 ~T en
01 ~T friday
01 ~T hong
01 ~T is
01 ~T like
01 ~T ltd
01 ~T mill
01 ~T not
01 ~T now
01 ~T please
01 ~T print
01 ~T t
01 ~T ~
01 ~U $
01 ~U ,
01 ~U 0
01 ~U 00000
01 ~U de
01 ~U house
01 ~U is
01 ~U motors
01 ~U thats
01 ~U under
01 ~U ~
01 ~i ~
01 ~j ~
01 ~l $
01 ~l &
01 ~l ,
01 ~l .
01 ~l 0
01 ~l 00
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l and
01 ~l are
01 ~l away
01 ~l because
01 ~l bell
01 ~l blue
01 ~l but
01 ~l card
01 ~l cash
01 ~l christmas
01 ~l church
01 ~l de
01 ~l do
01 ~l else
01 ~l finch
01 ~l first
01 ~l for
01 ~l from
01 ~l guy
01 ~l hai
01 ~l hi
01 ~l i
01 ~l if
01 ~l in
01 ~l is
01 ~l it
01 ~l jokes
01 ~l june
01 ~l last
01 ~l my
01 ~l na
01 ~l ni
01 ~l not
01 ~l ok
01 ~l order
01 ~l pls
01 ~l po
01 ~l r
01 ~l right
01 ~l rose
01 ~l sir
01 ~l thats
01 ~l the
01 ~l they
01 ~l this
01 ~l thomas
01 ~l van
01 ~l will
01 ~l with
01 ~l ya
01 ~l yes
01 ~l ~
01 ~x $
01 ~x ,
01 ~x ?
01 ~x ~
01 ~x شكرا
01 ~x है
01 ~x 이름은
01 ~x 입니다
01 ि ~
01 ’ ~
01 、 ~
01 です $
01 이름은 ~
01 입니다 $
0f ! p
0f " p
0f & p
0f ' p
0f ( p
0f ) p
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
0f accents l
0f accounts l
0f adam l
0f ahmed l
0f amy l
0f an l
0f and U
0f and l
0f anne T
0f april l
0f as l
0f august l
0f austin l
0f away l
0f aye l
0f baby U
0f baker l
0f banks l
0f big U
0f bless T
0f blue l
0f born l
0f brenda l
0f brian l
0f bro l
0f brothers l
0f but l
0f cake l
0f captain U
0f card l
0f cash l
0f chance l
0f charge l
0f charlotte l
0f cheers l
0f chief l
0f christmas T
0f christmas l
0f church l
0f claire l
0f club l
0f colin l
0f data l
0f daughter U
0f day l
0f do T
0f don l
0f done l
0f dont l
0f dr T
0f dr U
0f dr. T
0f dr. l
0f duh l
0f e j
0f earl l
0f eh l
0f english l
0f enough l
0f está l
0f f j
0f faith l
0f finch l
0f flowers l
0f for U
0f forest l
0f fr l
0f from l
0f gareth l
0f georgia T
0f given l
0f god l
0f godswill l
0f got l
0f grant l
0f great U
0f green l
0f grey l
0f ha l
0f haha l
0f hall l
0f hands l
0f has l
0f helping l
0f here U
0f hi l
0f hill l
0f hon l
0f honest l
0f hope l
0f hospital l
0f hotel l
0f house U
0f hughes l
0f hurry U
0f i i
0f i j
0f i'm T
0f i'm l
0f im l
0f is U
0f is l
0f it l
0f it's l
0f its l
0f j j
0f jack l
0f jamie l
0f jess l
0f jest l
0f ji l
0f joe l
0f john l
0f jordan l
0f june l
0f just l
0f k i
0f karen l
0f kettle l
0f kevin l
0f keyboard l
0f kidding l
0f kim l
0f king l
0f kk l
0f korean l
0f kyle l
0f lady l
0f lane l
0f last l
0f later l
0f lee l
0f less l
0f lewis l
0f like l
0f lily l
0f linda l
0f little l
0f lmao l
0f lol l
0f lola l
0f lord l
0f lovely l
0f ltd U
0f ltd l
0f m j
0f mac l
0f manager l
0f maria l
0f mark l
0f marsh l
0f mary l
0f me l
0f megan l
0f mi l
0f mia l
0f michael l
0f mike l
0f mill T
0f mine l
0f miss U
0f miss l
0f monday l
0f motors U
0f mr T
0f mr U
0f mr. T
0f mrs U
0f mrs. T
0f mrs. l
0f ms U
0f na l
0f nah l
0f name's l
0f names l
0f no l
0f north l
0f not U
0f not l
0f nurse l
0f o j
0f of l
0f office l
0f ok l
0f okafor l
0f olga l
0f omg l
0f on l
0f one l
0f only l
0f order l
0f oscar l
0f our l
0f p j
0f pa l
0f page l
0f paid l
0f parents l
0f parish l
0f park l
0f pat l
0f paul l
0f pay l
0f payment l
0f pays l
0f peter U
0f peter l
0f please U
0f pls l
0f polish l
0f pop l
0f price l
0f printed l
0f priya l
0f problem l
0f pronounced l
0f quick U
0f r j
0f rachel l
0f ready l
0f recipient l
0f restaurant l
0f rex l
0f rice l
0f rn l
0f robert l
0f rose l
0f s j
0f said l
0f salon l
0f sam l
0f sandra l
0f sarah l
0f save l
0f say l
0f school l
0f second l
0f send l
0f sent l
0f shop l
0f short l
0f singh l
0f sir l
0f sister U
0f smith l
0f so l
0f sorry l
0f spencer l
0f st l
0f stephen l
0f stop l
0f store l
0f street l
0f sunday l
0f sunny l
0f surgery l
0f sweet l
0f swift U
0f t j
0f taylor l
0f team l
0f th l
0f that's l
0f thats l
0f the T
0f the U
0f the l
0f then l
0f there l
0f they l
0f this l
0f thomas l
0f though l
0f thx l
0f to l
0f tom l
0f tony l
0f true l
0f trust l
0f tuesday l
0f twice l
0f two l
0f tyler l
0f u j
0f unit l
0f up l
0f us l
0f valid l
0f van l
0f victoria l
0f w i
0f w j
0f wants l
0f weird l
0f wells l
0f white l
0f wifi l
0f will T
0f will l
0f william l
0f wise l
0f with l
0f write l
0f written l
0f x j
0f ya l
0f yes l
0f young l
0f ~ T
0f ~ U
0f ~ i
0f ~ j
0f ~ l
0f ~ x
0f ¶ p
0f ि p
0f ’ p
0f 、 p
0f です x
0f 이름은 x
0f 입니다 x
any
case L
case M
case T
case U
end
f 0L
f 0M
f 0T
f 0U
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
fff T0p
fff TT0
fff TTT
fff TTU
fff TTl
fff TTp
fff TUU
fff TUp
fff TiT
fff Til
fff TjT
fff Tjl
fff Tl0
fff TlT
fff Tli
fff Tlj
fff Tll
fff Tlp
fff TpT
fff Tpl
fff UT0
fff UU0
fff UUU
fff UUp
fff UiU
fff Uii
fff Uip
fff Ull
fff UpU
fff Uxx
fff iTi
fff iTl
fff iTp
fff iUU
fff iUp
fff iiT
fff iiU
fff iip
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
fff lU0
fff lUU
fff lUi
fff lUl
fff lUp
fff liU
fff lii
fff lil
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
fff pUl
fff pUp
fff piT
fff pii
fff pjj
fff pjl
fff pl0
fff plT
fff plU
fff plj
fff pll
fff plp
fff plx
fff ppT
fff ppl
fff pxT
fff pxU
fff pxl
fff pxp
fff pxx
fff x0p
fff xTT
fff xTl
fff xUU
fff xUp
fff xl0
fff xll
fff xlp
fff xlx
fff xpl
fff xpp
fff xxl
fff xxp
fff xxx
first TM
first TT
first UU
first iT
first iU
first jL
first lL
first lM
first xL
first xU
g !
g '
g )
g *
g ,
g -
g .
g 0
g 00
g 0000
g :
g ?
g a
g about
g accepted
g account
g acct
g actually
g adam
g address
g again
g ahmed
g all
g already
g also
g amy
g and
g anne
g any
g apostrophe
g apple
g april
g are
g as
g ask
g at
g austin
g b
g back
g baker
g banks
g been
g believe
g bell
g belong
g belongs
g ben
g between
g birthday
g bitte
g bless
g born
g both
g brenda
g brian
g buenas
g but
g by
g cake
g called
g can
g can't
g cancel
g card
g cardholder
g cartão
g case
g cash
g cat
g change
g charge
g charity
g chat
g cheers
g chicken
g chinese
g chris
g church
g ciao
g city
g claire
g code
g confirm
g congratulations
g correct
g credit
g cross
g cvv
g d
g danke
g data
g date
g dave
g dawn
g de
g declined
g deliver
g dennis
g deutsch
g do
g does
g dog
g don't
g dont
g door
g dorothy
g dot
g doyle
g e
g erm
g ex
g expiry
g explain
g extra
g f
g faith
g family
g field
g finch
g fine
g first
g flat
g flowers
g for
g frank
g george
g georgia
g get
g gift
g give
g giving
g go
g god
g goes
g going
g good
g gordon
g got
g grace
g gracias
g grant
g green
g guess
g guy
g h
g haha
g hall
g happy
g harry
g have
g he's
g hes
g hindi
g holder
g home
g hope
g house
g husband
g husbands
g i
g i'd
g i'll
g i've
g ich
g im
g in
g initial
g initials
g inside
g invoice
g is
g isn't
g isnt
g it
g it's
g its
g jack
g je
g jesus
g jo
g john
g joke
g jon
g jordan
g just
g k
g k.
g karen
g kettle
g kevin
g ko
g korean
g l
g la
g lagos
g lane
g last
g laugh
g law
g leave
g lee
g lemon
g less
g let
g letters
g like
g linda
g literally
g little
g live
g lol
g long
g ltd
g m
g mac
g major
g make
g margaret
g margherita
g maria
g mark
g marsh
g mary
g me
g megan
g merci
g merhaba
g message
g mi
g michael
g mistake
g mobile
g money
g more
g mother
g motors
g mr.
g much
g my
g n
g name
g name's
g names
g ne
g near
g need
g new
g next
g ngo
g nie
g no
g noah
g nora
g not
g now
g number
g numbers
g nurse
g of
g off
g ok
g olga
g on
g one
g only
g open
g opposite
g or
g our
g out
g over
g p
g paid
g papa
g parents
g pass
g pat
g patience
g pay
g paying
g payment
g pays
g peter
g philip
g pickup
g picture
g pink
g please
g po
g polish
g pop
g prefer
g prince
g printed
g priya
g problem
g quick
g rachel
g ray
g read
g real
g receipt
g recommended
g relation
g rex
g rice
g rich
g right
g robert
g royal
g run
g running
g s
g said
g sam
g sandra
g santa
g sarah
g saturday
g say
g says
g send
g sheila
g shop
g short
g should
g show
g si
g singh
g slow
g small
g smith
g so
g someone
g sounds
g spencer
g stan
g stephen
g sugar
g sunday
g surname
g t
g tak
g taylor
g team
g tell
g text
g than
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
g those
g through
g time
g to
g today
g tom
g tomorrow
g tony
g too
g trust
g try
g tyler
g u
g um
g uncle
g under
g union
g up
g use
g valid
g wait
g want
g we
g week
g well
g what
g what's
g when
g where
g which
g who
g whole
g why
g wifi
g will
g william
g word
g work
g world
g write
g wrote
g y
g year
g yep
g yes
g you
g young
g your
g é
g 。
gg * ~
gg , and
gg , but
gg , call
gg , can
gg , card
gg , im
gg , is
gg , it's
gg , leave
gg , my
gg , not
gg , one
gg , only
gg , please
gg , so
gg , take
gg , thank
gg , the
gg , wait
gg , what
gg , will
gg , ~
gg . ~
gg 0 $
gg 0 ~
gg 00 years
gg 00 ~
gg 000 ,
gg 0000 $
gg 0000 ~
gg : ~
gg ? $
gg ? ?
gg ? card
gg ? ~
gg ^ "
gg ^ *
gg ^ 00
gg ^ a
gg ^ adam
gg ^ ahmed
gg ^ an
gg ^ anna
gg ^ are
gg ^ belongs
gg ^ ben
gg ^ bitte
gg ^ black
gg ^ bless
gg ^ buenas
gg ^ c'est
gg ^ can
gg ^ card
gg ^ change
gg ^ charlotte
gg ^ ciao
gg ^ could
gg ^ do
gg ^ does
gg ^ emma
gg ^ erm
gg ^ everybody
gg ^ fine
gg ^ first
gg ^ flat
gg ^ forest
gg ^ go
gg ^ guten
gg ^ happy
gg ^ have
gg ^ hindi
gg ^ hold
gg ^ holder
gg ^ how
gg ^ i
gg ^ i'd
gg ^ ich
gg ^ im
gg ^ invoice
gg ^ is
gg ^ it
gg ^ its
gg ^ jesus
gg ^ jo
gg ^ just
gg ^ k
gg ^ karen
gg ^ kyle
gg ^ lemon
gg ^ let
gg ^ let's
gg ^ like
gg ^ man
gg ^ mary
gg ^ max
gg ^ may
gg ^ me
gg ^ merci
gg ^ merhaba
gg ^ mr
gg ^ my
gg ^ names
gg ^ near
gg ^ nie
gg ^ no
gg ^ noah
gg ^ olivia
gg ^ on
gg ^ only
gg ^ our
gg ^ page
gg ^ paris
gg ^ paul
gg ^ priya
gg ^ recipient
gg ^ run
gg ^ sandra
gg ^ santa
gg ^ send
gg ^ si
gg ^ smith
gg ^ so
gg ^ still
gg ^ tak
gg ^ tell
gg ^ text
gg ^ that's
gg ^ the
gg ^ tom
gg ^ u
gg ^ um
gg ^ use
gg ^ we
gg ^ what
gg ^ whats
gg ^ wheres
gg ^ who
gg ^ why
gg ^ william
gg ^ with
gg ^ write
gg ^ ya
gg ^ your
gg ^ ~
gg ^ é
gg ^ شكرا
gg a joke
gg a ~
gg address ,
gg again ,
gg ahmed $
gg an ~
gg and a
gg and can
gg and i
gg and one
gg and ~
gg are you
gg are ~
gg as in
gg as ~
gg ask ~
gg at the
gg at ~
gg away $
gg be under
gg bell $
gg belong to
gg belongs to
gg between em
gg black $
gg bless ~
gg bonjour ,
gg box $
gg brian $
gg but ~
gg by liz
gg cake $
gg card from
gg card is
gg card lol
gg card number
gg card of
gg card says
gg cartão $
gg cartão é
gg change to
gg changed it
gg chicken ~
gg christmas $
gg ciao ,
gg close $
gg code ~
gg correct that
gg could you
gg credit union
gg cross $
gg das ~
gg dawn ~
gg de ~
gg do i
gg do you
gg doctor says
gg does it
gg dont ~
gg emma $
gg está ~
gg everything is
gg faith $
gg finch $
gg first name
gg for a
gg for my
gg for real
gg for two
gg for ~
gg forest green
gg forest ~
gg friend $
gg from the
gg georgia $
gg got it
gg grace $
gg grace field
gg grant $
gg green $
gg grey $
gg guess who
gg harry $
gg have the
gg hill $
gg hindi me
gg his name
gg holder ~
gg hope ~
gg hughes $
gg i am
gg i have
gg i just
gg i know
gg i pay
gg i want
gg i ~
gg i'm at
gg i'm known
gg i'm not
gg i'm ~
gg ich ~
gg idk ,
gg ik ~
gg im not
gg im ~
gg in the
gg in this
gg in ~
gg is all
gg is belong
gg is here
gg is it
gg is my
gg is not
gg is that
gg is the
gg is ~
gg it $
gg it has
gg it in
gg it is
gg it true
gg it twice
gg it with
gg it ~
gg it's me
gg its going
gg its me
gg its not
gg its the
gg its ~
gg jesus ~
gg jo $
gg john $
gg john ~
gg june $
gg just a
gg just put
gg just ~
gg k ~
gg kevin $
gg kid ~
gg king $
gg lagos ,
gg last name
gg leave it
gg lee $
gg lemon ~
gg less $
gg let me
gg like the
gg lol $
gg lol ~
gg long $
gg long day
gg man ~
gg mark $
gg mary $
gg max ~
gg me karen
gg me ~
gg merhaba ,
gg mi ~
gg michael $
gg middle name
gg mill $
gg more $
gg more right
gg mr ~
gg my bank
gg my card
gg my ex
gg my name
gg my parents
gg my street
gg my ~
gg name ,
gg name is
gg name of
gg name or
gg name ~
gg ne ~
gg near ~
gg new ~
gg nie ~
gg no ,
gg no its
gg no name
gg no relation
gg no ~
gg non ~
gg north ~
gg not $
gg not a
gg not ~
gg now ,
gg number in
gg nurse $
gg of my
gg of the
gg ok but
gg ok other
gg ok ~
gg on ,
gg on it
gg on there
gg on ~
gg one $
gg one chicken
gg one in
gg one name
gg one word
gg one ~
gg only ~
gg or do
gg or my
gg or ~
gg order $
gg other address
gg paid by
gg pat $
gg paul $
gg pay ~
gg picture of
gg pls $
gg po ~
gg polish way
gg read it
gg recipient is
gg rex ~
gg rice and
gg rose $
gg safe $
gg same name
gg says no
gg secure ?
gg see ~
gg send it
gg shut $
gg si ,
gg smith $
gg sorry ,
gg st ~
gg still ~
gg street is
gg summer rain
gg sunny day
gg tak ,
gg taylor $
gg text should
gg that $
gg that name
gg that what
gg thats not
gg thats the
gg the bank
gg the card
gg the money
gg the office
gg the one
gg the other
gg the plastic
gg the polish
gg the receipt
gg the same
gg the shop
gg the wrong
gg the ~
gg there only
gg think i
gg this $
gg this is
gg this secure
gg this ~
gg through to
gg to me
gg to say
gg to the
gg to ~
gg tom $
gg took my
gg two of
gg two ~
gg u need
gg u put
gg um ~
gg under ~
gg ur ~
gg using ~
gg victoria $
gg w gold
gg wait $
gg was my
gg way please
gg what you
gg why ,
gg why is
gg will my
gg will you
gg will ~
gg with the
gg with ~
gg world ~
gg yes ,
gg yes ~
gg you $
gg you ,
gg you have
gg you need
gg you ~
gg your ~
gg ~ $
gg ~ ,
gg ~ 0
gg ~ 000
gg ~ away
gg ~ black
gg ~ box
gg ~ but
gg ~ by
gg ~ can
gg ~ card
gg ~ case
gg ~ code
gg ~ cross
gg ~ das
gg ~ de
gg ~ doyle
gg ~ en
gg ~ está
gg ~ for
gg ~ friday
gg ~ has
gg ~ here
gg ~ idk
gg ~ its
gg ~ je
gg ~ jordan
gg ~ ko
gg ~ lane
gg ~ lewis
gg ~ long
gg ~ love
gg ~ mad
gg ~ me
gg ~ means
gg ~ mill
gg ~ more
gg ~ na
gg ~ name
gg ~ of
gg ~ okafor
gg ~ on
gg ~ one
gg ~ order
gg ~ po
gg ~ price
gg ~ read
gg ~ rice
gg ~ shop
gg ~ sunday
gg ~ taylor
gg ~ that
gg ~ white
gg ~ you
gg ~ ~
gg ~ 。
gg شكرا ~
gg 。 ~
last 0L
last 0M
last TM
last TT
last UM
last UU
last iU
last jL
last lL
last lM
last pL
last pM
last pT
last xL
particle
particle TT
particle Tl
particle jl
particle lT
particle ll
particle lp
particle pT
particle pj
particle pl
s -0L
s -0M
s -0T
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
s aUM
s aUU
s alL
s alM
s bTM
s bTT
s bUM
s bUU
s blL
s blM
s cTM
s cTT
s cUM
s cUT
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
sss --dL
sss --eL
sss --eM
sss --fL
sss -a-L
sss -a-M
sss -a-T
sss -aaL
sss -aaT
sss -abL
sss -abM
sss -abT
sss -abU
sss -acL
sss -acT
sss -adL
sss -aeL
sss -aeU
sss -afL
sss -afM
sss -afT
sss -b-L
sss -b-M
sss -baL
sss -baM
sss -bcL
sss -bcT
sss -bdL
sss -beL
sss -beT
sss -bfL
sss -bfM
sss -bfT
sss -c-L
sss -c-M
sss -c-T
sss -caL
sss -cbL
sss -cbM
sss -cbT
sss -ccM
sss -ccT
sss -cdL
sss -cdM
sss -ceT
sss -cfL
sss -cfT
sss -cfU
sss -d-L
sss -d-M
sss -d-T
sss -d-U
sss -daL
sss -daM
sss -dbL
sss -dbM
sss -dcL
sss -dcM
sss -dcU
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -deM
sss -deT
sss -dfL
sss -dfT
sss -dfU
sss -e-M
sss -e-T
sss -eaL
sss -eaM
sss -eaU
sss -ecL
sss -ecM
sss -edL
sss -edM
sss -edT
sss -eeL
sss -eeM
sss -eeT
sss -efL
sss -efM
sss -efU
sss -f-L
sss -f-M
sss -f-T
sss -f-U
sss -faL
sss -faM
sss -fbL
sss -fbM
sss -fbT
sss -fcL
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -feL
sss -feM
sss -ffL
sss -ffT
sss -ffU
sss a--M
sss a--T
sss a-aL
sss a-aM
sss a-cL
sss a-dL
sss a-eM
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aa-U
sss aaaL
sss aabL
sss aacL
sss aadL
sss aafL
sss aafM
sss ab-L
sss ab-M
sss ab-U
sss abaL
sss abaM
sss abaU
sss abbL
sss abbM
sss abcL
sss abcM
sss abdL
sss abeM
sss abfL
sss abfM
sss ac-M
sss acaL
sss acaM
sss acaU
sss acbL
sss accL
sss accM
sss acdL
sss aceL
sss aceM
sss acfL
sss ad-L
sss ad-M
sss ad-T
sss adaL
sss adbL
sss adcL
sss adcM
sss addL
sss adeL
sss adeM
sss adfL
sss adfM
sss adfU
sss ae-L
sss ae-M
sss ae-U
sss aebL
sss aecL
sss aecM
sss aedL
sss aedM
sss aeeL
sss aeeM
sss aefL
sss af-L
sss af-M
sss afaL
sss afaM
sss afbL
sss afbM
sss afcL
sss afcM
sss afdL
sss afeL
sss afeM
sss affL
sss affM
sss b--L
sss b--M
sss b-aM
sss b-cL
sss b-eL
sss b-fL
sss ba-L
sss ba-M
sss ba-U
sss baaL
sss baaM
sss babM
sss bacL
sss badL
sss badM
sss bb-L
sss bb-M
sss bb-T
sss bbaL
sss bbaM
sss bbaU
sss bbbM
sss bbbT
sss bbcL
sss bbeM
sss bbfL
sss bbfU
sss bc-L
sss bc-M
sss bcaL
sss bcaM
sss bcaU
sss bcbL
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
sss bdeL
sss bdeM
sss bdfL
sss bdfM
sss be-L
sss be-M
sss be-T
sss beaL
sss beaM
sss bebL
sss bebM
sss becL
sss becM
sss bedL
sss bedM
sss beeL
sss befL
sss befM
sss bf-L
sss bf-M
sss bfaL
sss bfaM
sss bfbL
sss bfcU
sss bfdL
sss bfdM
sss bfdU
sss bfeM
sss bffL
sss bffM
sss c--L
sss c-bL
sss c-cL
sss c-cM
sss c-dL
sss c-dU
sss c-eL
sss c-fL
sss c-fM
sss ca-L
sss ca-M
sss caaL
sss caaU
sss cabL
sss cabM
sss cacL
sss cacM
sss caeL
sss caeM
sss cb-L
sss cb-M
sss cbaL
sss cbaM
sss cbcL
sss cbcM
sss cbdL
sss cbdM
sss cbfL
sss cc-L
sss cc-M
sss ccaL
sss ccaM
sss ccbL
sss cccL
sss cceL
sss ccfL
sss cd-L
sss cd-M
sss cd-T
sss cdaM
sss cdbL
sss cdbM
sss cdcL
sss cddL
sss cddM
sss cdeL
sss cdeM
sss cdfL
sss cdfM
sss cdfU
sss ce-L
sss ce-M
sss ce-U
sss ceaL
sss cecL
sss ceeL
sss cefL
sss cefM
sss cefU
sss cf-L
sss cf-M
sss cf-T
sss cfaL
sss cfbL
sss cfbM
sss cfcL
sss cfdL
sss cfdU
sss cffL
sss cffM
sss cffU
sss d--L
sss d--M
sss d-aL
sss d-aM
sss d-aT
sss d-bL
sss d-bM
sss d-cL
sss d-cM
sss d-dL
sss d-eL
sss d-fL
sss d-fM
sss da-L
sss da-M
sss da-T
sss daaL
sss daaU
sss dacU
sss daeL
sss db-L
sss db-T
sss dbaL
sss dbaM
sss dbbL
sss dbcL
sss dbcM
sss dbfL
sss dc-L
sss dc-M
sss dc-T
sss dcaL
sss dccL
sss dceL
sss dceU
sss dcfL
sss dd-L
sss dd-M
sss dd-U
sss ddaL
sss ddaM
sss ddbL
sss ddcL
sss dddL
sss dddU
sss ddeL
sss ddfL
sss ddfM
sss de-L
sss de-T
sss deaL
sss debL
sss debM
sss decL
sss dedL
sss deeL
sss defL
sss defU
sss df-L
sss df-M
sss dfaL
sss dfaM
sss dfbL
sss dfcL
sss dfdL
sss dfdU
sss dfeL
sss dfeM
sss dffL
sss dffM
sss e--L
sss e--M
sss e--T
sss e-aL
sss e-aM
sss e-bL
sss e-bM
sss e-cL
sss e-cT
sss e-dT
sss e-eM
sss ea-L
sss ea-T
sss eaaL
sss eaaM
sss eabL
sss eacL
sss eacT
sss eadM
sss eaeL
sss eb-L
sss eb-M
sss eb-T
sss eb-U
sss ebaL
sss ebaM
sss ebbL
sss ebcL
sss ebcM
sss ebfL
sss ec-L
sss ec-M
sss ecaL
sss ecaM
sss ecbL
sss eccL
sss eceL
sss ecfL
sss ed-L
sss ed-M
sss ed-T
sss ed-U
sss edaL
sss edaM
sss edbL
sss edcL
sss edcM
sss eddM
sss edeL
sss edfL
sss ee-L
sss ee-M
sss ee-U
sss eeaL
sss eeaM
sss eebL
sss eeeL
sss eefL
sss eefM
sss ef-L
sss ef-M
sss ef-T
sss ef-U
sss efaL
sss efaM
sss efbL
sss efbM
sss efcL
sss efdL
sss efdM
sss efeU
sss effL
sss f--L
sss f--T
sss f-aL
sss f-aM
sss f-bL
sss f-bM
sss f-cL
sss f-cM
sss f-eL
sss f-fL
sss f-fM
sss f-fU
sss fa-L
sss fa-M
sss fa-U
sss faaL
sss faaM
sss faaU
sss fabL
sss facL
sss fadL
sss fb-L
sss fb-T
sss fb-U
sss fbaL
sss fbaM
sss fbbL
sss fbbM
sss fbdM
sss fbeL
sss fbeM
sss fbfL
sss fc-L
sss fc-M
sss fcaL
sss fcbM
sss fcdL
sss fceL
sss fcfL
sss fd-L
sss fd-M
sss fd-T
sss fd-U
sss fdaL
sss fdcL
sss fdcM
sss fddL
sss fddM
sss fdeL
sss fdeM
sss fdfL
sss fdfM
sss fdfU
sss fe-L
sss fe-M
sss fe-U
sss feaL
sss feaM
sss febL
sss febM
sss fecL
sss fedL
sss fedM
sss feeL
sss feeM
sss feeU
sss fefL
sss ff-L
sss ff-M
sss ff-T
sss ff-U
sss ffaL
sss ffaM
sss ffbL
sss ffcL
sss ffdL
sss ffdT
sss ffeL
sss fffL
sss fffM
sss fffT
""".strip("\n")
ADDED: Final = r"""
0`1`2a3]
0[1b
0]2b
3b
1`2`3\
2d
1d2b3[
0]
0f
3`
2^
2^3f
2`
0`
0a1^2Z3`
1^2[3`
3`
3b
3\
1`
3`
0^1e2b3^
0`
0`
2c
1a
1a
1^3c
1j
3`
1a
0^
2`
1h
0c1]2^
0^1d2^
0`
0`1W2X
0^1a
0a
1`
1a
0^1`
1`
1b2\
0^2`
3a
3e
0^
3a
2`3^
0Y3b
1b
0^1`
2e3^
1d
1a3^
3b
3]
2`
1`
3a
0^
2^
1d
1`
3X
2a3]
3`
2`
2`
1]2`
3c
3a
2^3`
3`
1^2a3^
1^2a
0^
3j
2`
0`
2`
3k
1`
1`
1`
1^
2c
1c
3`
1b
0`3^
3^
3`
0`1]2b3^
0^
2d
0^
1`
1`
1`
2^
0`
0]1`
0^
0`
0^1`
1]2b
1b
0^2a
2`
1`
0^
2^3`
2^
0X
2^3`
2`3]
1b
1^2e3]
0`3^
2`
0Y1`
0`
2`
2c
2a
0b
0`
0`
3^
3b
2`
1`
0`3^
1`
0`
0`
3`
3c
0[
0Y1`3`
0^1`
1`
0a1]
2`3V
0^1c
3`
1c
1a
1a
0[1a
2e
3`
0^2^3a
1[2X3`
1a
3`
3`
2^
0`
0`
0`
2f
0]1c
2`
0`
0`1^2\3`
2\3c
3j
2`
1b
1d3^
0a
3`
0^
1g
2^
3^
1a
0`
0]1`
0^3a
1^
1b
1`2e3d
2a
2^3b
0`
1g
1\3b
0]1`2`
1^2c
0[2e
2e
1`3`
3`
2`
2^3^
0^2`
3a
0\2`3`
0`1a2Z
0^3a
0`
2`
1c
3b
3f
3h
0^1a2b3^
2h
3`
2^3`
0d
1b
1`
1h
0\
0^2c
1`
0b
0`1]2[3`
0b2^
1b
2a3\
2e3]
2[
2`
0^2a
0`
2f
0`1^
0^3c
0[2`
2`
3d
3d
0^
2e
2a
3`
0]2`
1^2^3`
1a
1`
3`
1`
0^3b
0a
3]
2a
1e2Z
1c
2`3\
1b2Y3\
2`
0^3h
1`2e3^
1b
1^3a
2b
1b
1`
1[2`
1]
3`
0^2`3b
2`
2`
2i
0`
1a2Z
0^2`
2`
2e
2g
0g
0`
2`
3`
1a3^
2Z
1a
1a
0[2e
0g
1\2^3`
0`
1\2`3`
1]3b
3`
0^1a
0^3`
1h2X
1W3`
2g
1^2c
0c
1\2`
0`2T
2]3`
2`
2`
1`
0a
0`
0^
0`
0`
2`
2`
0`
1^2b
1a
3`
2`
0`3^
3a
3a
1`
2]
3c
2`
1`3t
3`
3^
0^
1\
2a
0g
1V2`
2V3e
0`1s2]
3`
2c
0`
2b
2d
1`2]3`
2a
0Z2d
1`2c3^
0^1d2f3^
2^3`
1]3c
3`
3^
1^
0^3`
3`
1\2`
3c
1a
2a
1g2^
1g
3b
0`3^
0c
0`1c2M
3`
3a
2a
3b
1^2]3`
3]
2`
2`
2^
0`
1i2\
1l
0\2d
3^
0f1`3]
2e
1d
1`
0a2z
1^2`
1k
1`2b
0]1a2c
2e
1k
0[1o
1b
0]1b3b
0m1f
0c1R2^
0`
2d
0`
2a
2r
3`
2`
0`2c
0`1T2d3]
2`
2g
1a
2k
2`
1b
0a
0a1X3`
1a
2`
1a
2f
1^2`
0`3^
0^2a
3c
1`
2e
2a
2b
3e
0^2`
2g
0^3`
2a
0^3`
2g
1`
0c
1c
0a
2a
1c
1l
0a
2f
2f
2b
2a
2`
0a
2c
2`
0]
0b
0`
2`
0c2`
0`
2`
0^2d
0a1W2j3W
2`
2a
1S
1`
3`
2`
3c
1Y2c
1]2f
0^2d
1a
0a
1b
2`
2r
1a
1a
3a
0a1U
2k
0]
0[
2`
0b1V3`
2`
1b
2`
2a
2f
0`
2`
2a
0^2d
2`
2`
2`
2f
0`
1`
0^
2g
1g
0^
0\
0f
1h
2`
2a3^
0Z2g
2`
0^
0`
1j3c
0b
0`3`
0a1X
1d
1c
0`
0`
1k
1j
2j
0`
2a
2`
2i
2`
1`
0`
0`
2g
2a
2`
2a
1l
0^2`
2`
3`
2a
2`
1a
0`
2d
2b
2b
2d
0`
0^
1`
2c
3`
1e2^
0^
2a
2b
2i
2g
0`2a3]
0^3a
2f
2h
2i
2f
0^2j
2f
1`
1g
2`
2`
2`
1a
1]2b
2a
2c
1\2`
1`
1Y2c
1`
1^2e
0a
1`2\3`
1f
1n
1c
0`
0^1a
0`
3\
0b
1[3`
2n
0`
2j
0^
2d
0r3m
1d
0`1Z2b3^
2`
1f2^
0`
0`
1[
0`
1j
0`
1V
2c
0a
0a
2k
2c
2`
0a
2f
0[2h
2`
0c
0^
2e
2b
0^
0`
3`
0]
1h
1n
3`
1e
2c3^
2`
2b
0]1b
1c
0[3a
2g
0^2d
0\2`
2c
2a
2a
2o
1`
3`
0`
2e
0a
2b
2`
0]1j
2`
2b3\
0d
2a
1`
1a
1`
3`
2c
2`
1]
1l2^3^
0b2j
2f
2`
1b
2f
0[2`
0^2a
1`
1a
2b
2c
2b
2`
0b
3`
0`1\
3`
0`1H3`
1d3a
1a
1`
0`
3`
0`
2`
0`
2a
2c
2a
1c
0]
3b
2b
1[
0^1f
1a
0`
3`
1g
0`
0c
2v3\
2`
2h
1^
0`
0`
1e
0`
1`
0[1g2b3^
2`
3`
0a
1h
1a
0e3^
2`
1`
1`
1`
1a
1`2]3`
1h
1`
0Y2a
0^1W2d3f
0^3b
0a1^
0`
1`
2j
3`
0a1`
1`
1e
1`
3`
1`
2`
0a
0a3]
2a
2j
1`
0`
1`
2h
0g
0f1^
0`
0`
1^3^
1`
0^1`
1`
2c
0b
0`
3`
0^2d
1`2[3`
0[1\2c3c
0^2a
0`
1a
0a
0^1d
1b
0^1b
0a
0^1a
1`
1`
0^
0]1c
0[1f
1`
0`
0`
1g
0c
0e
0c
0`
1`
1a
1`
0b
1a
0]1c
0`
1a
1`
1a
1`
0^1`
0`
1`
0^1c
0]1c
1a
0`
0a
0^1a
1`
0`
0^1`
0]1a
0^1`
1a
0]1b
1`
1e
0a1a
0b1`
0c
0h1`
0f
0^
2`
0`
3`
1`
2c
0`
2`
0d2^
0^
2`
1`
1`
1`
1`
0b
1`
1`
2b
3`
1`
2`
2a
1`
1a
2b
0d
1`
2f
1e
0Y1a3`
0`
2`
1a
2`
2`
1`
3c
1^2`
0`
2a
1`
0`
1`
1b
1e
0^3`
0`
2`
2`
0`1\3c
2a
0`
1`
2`
2`
0h
1`
1d
1c
2`
2`
2a
3`
3`
3`
0`
2`
0d
0`
1d
0e
0^1j
1b
0`
0g1^3c
0^3a
0e3]
0a1^3b
1`
0`
0^
3`
3a
1b
0`1^3b
0`1a
3b
1`
0`
0`1^
0b
0b
1a3a
0b
2a
2`
2a
2`
3`
1k
1`3e
1`
2b
2b
2`
2c
3`
3`
1`
0]1a
2`
2r
2d
2b
2a
2a
3`
2b
2i
1`
1e
0`
1`
2a
0`
1b2V
1^
1g
2`
2^
1b
0i3`
2`
0c
1`
1b
1b
0`
0`
3]
0`
0`
0g
0`
2a
0b
0a
0j3f
2`
1^2`
0`
2`
2`
1d
0^1c
1d
1d
0^3`
2d
2a
3`
3`
2a
3h
1`
0`
1`
2`
2b
0`
2`
2`
3`
1b
2a
3`
1b
1a
0`
1a
1`
0`
2b
1f
1`
1^2g
1a
2b
0a1^
1a
0X1`
2a
0i
0^1b
2d
2b
1`
2d
2`
2`
0`3^
0\
3`
0^
0a
1`
3`
0^1b
1d
0`
0^1`
0]
0`1^
0^1b
3i
2d
0`
2`
1a
1`
0`
0a1^
2`
3`
1d
1`
2a
2`
1`
0a1]
1a
1a
1j
0`
0`
2a
3`
3^
2]3`
2`3b
0b
0a
3a
3k
3`
3e
2a
2^3c
3`
3a
2b
2`
2`
2a
2`
2c
2`
0`
2a
3`
0\2a
2]
2e
3`
2c
2c
3[
2m
2d
2e
0`
0`
2^3d
3`
2d
3c
2b
2`
3`
2a
3b
2`
2a
3c
2`
3`
2`
2`
2i
3i
0a
3i
3b
2e
2c
1a
2a
3h
2]3e
3`
3c
0`
0i3k
2`
2f
0`
3`
2`
2b
2b
2c
3a
2a
3b
2a
2f
3`
0d3g
2`
2a
2`
2a
2c
2`
2a
3`
2`
2e
2`
1c
2^
0a3d
3`
2`
2`
3f
2i
3`
0`
3m
3`
2b
2b
2`
2`
3d
3b
2`
2h
2`
2a
2e
1`
2`
2`
3f
2a
2`
2`
2b
1`
2e
2`
2d
3`
2d
3c
3`
2a
2`
2c
0^2e
2`
2d
2`
2`
3`
2`
0`
3f
3j
0^3o
3`
3`
2c
3e
2a
2c
3`
2\
2a
2b
0`3d
3e
3d
2`
0b1`2`3]
0f3V
0^
0e1`2d3\
1\2g
3c
3b
0a
3c
0h
0a1^
0`
2a
3`
1`
0c1^
0^
0h
2m
3`
2k3[
0V1b2b
0b
2`
1^2d3\
1`
1^2d
1]3`
1^2`
2`
0^2`
1l
0`
2`
2a
0^1a
0`
0^1c
0]
0`1b
0`1c
0c1`
1a
1a
0a1`
0b1d
1b
0d
0`
0a
0c2^
0`
2a
2`
0`
2`
1`
2`
0a2d
0a1^2b3W
2b
0`
0`3]
3`
2`
1a
0^2e
1`
1`
1a
0^3b
0c
1`
1a
2b
2`
2`
2`
2b
2`
2g
1`
1`
1^
0`
2a
0Z1c
0a
0`
1c
0`
2c
0a
2`
1c
0a
0`
2`
2`
1b
3`
2`
0`
3c
2]
0`2^
2`
1`
2f
1a
0a
1a
1b
0`
0`
2`
2`
0`1^
3`
2b
2`
0`
2`
1a
3a
3`
2d
3`
0a3^
1c
2`
2`
2a
2`
0^3`
2`
2c
0a2Z
1b3f
0c
0`
0`3b
0`
0d1]
1^3b
1d
1b
1`
0]1c
0`
1d
0`
1`
1d
0^1b
2`
2a
1`
2`
0`
2b
0^
1`
0`
0]1`
2`
1a
0`
2`
0b
2b
3^
0]3a
3`
3`
0^1b3a
0`
2`
2a
0`
2b
2c
2`
2a
0^2b
0^1c
0a
1f
0`
2^
1^
1b2V
1m
2`
1a2[
1b2^
0`
0a
3`
1d
0`
1c
1a
0`
0b
2`3]
0`
3g
0`
2`
0`
2a
2`
2a
0b3a
3`
0c3a
0`3^
0`1\2a
0a
3]
0^
2`
1`
0^
3c
0d
3`
0`
1`
0a
0`
2c
2`
2c
0^2a
2`
3`
0^3`
2`
3c
1d
2j
0^
0^
2`
3`
1`
0d3^
0a
2`
1\
1f
0^1a
0e1]
1`
1d
2`
3^
0b3]
1`
1`
1`
2a
1^2d
2b
3a
0^1e
0a
3a
0`2h
0^1a
3`
2`
2`
1a
2`
2`
3`
0^3b
0`1X2\
1a
3`
1`
3^
0^3`
1`
0i
1`
0b1Z
1`
1c
0`
2c
1`
3`
2`
1a
1b
0a1^
2`
2`
1a
2`
0`
1`3^
1d
0`
0]1`
0`
0\
1a
0]2k
0`3^
3`
0b
1b3^
0^1`
0b3^
1`
1`
1`
1a
0d
1f
0^
0`
0[3h
0`
0`1d2b3[
0`
1`3X
0Y2`3c
2l3X
1^2b
0^
1`2`3c
1]2^3a
2]3a
0`2]3b
3`
2[3d
1[2`3b
2`
0`
0a1^
0`
3`
1`
0\
0`
2a3^
0^1a
2g3[
0]1]2c
0^2a
0]1^2g
2e
1]
0b
2a
2d
0]2c
0i1e2[3X
2f
1`
0\
3`
0g
1`
2`
0^3`
0]
1\
3`
0`2^
0^1`2g3^
3`
2`
3`
1Z
1\2a
0i2Y
0^2a
0`1X2^3`
0c
1a2a3]
0]1l
1c
0`
3`
0`1\
1^3d
1c
0`
0`
0`
0d
0`1Z
1b
0^1d2b3[
0^
0c
0a2^
1`
0`
1`
2^
0o1]
0b
0`
0c
0`
3`
1^
0a1V2`
3`
2f
0a
0b
0`
0\
3b
2d3]
0`
2`
0^1`
3b
0^1a
3`
3`
0^1`2\3`
3c
2d
0a2[
0`
2d
0]
0`
3a
3`
0V1a
1g
0`1Q
0g
0a
1]3^
1^
0[1`
0`
1g3^
0a
1a
0`
2f
1`2[
2W3`
0`
1[
0`
1c2]
0^1`2]
3^
0`1^
1a2`
1a2^
2`
3`
2a
3a
3`
0[1`
3i
0b1b2\3\
3a
3`
3`
0`
3`
3o
0a
3a
0a3]
0`1[
0^
3^
0`
0`
3`
3c
0\1i
2Z
0a
2e3^
0]1a2a3^
0`1Y
1c
1^
2d
3`
0`1V2d
0`
2`
3`
3`
3`
0a3\
3`
1`
0`
2^3b
3`
0^2c
0`
0b
1^2m3[
2m3X
0`1`2Q
0`
3`
0c
0`1d2^3]
0Z1a
1c
0b
1a
0a
0`
0^
0b
0`
0\1b
0`
0a2Y
0`
0f1g3j
0^
0`
0a2^
0a3^
0a
0]1`
2`3\
1b
2\
0`3\
1`2X
0a
2]3`
0^
1g2^
3^
3a
2^3`
0^
2^3`
3`
0e1^
0a
0`
3`
0^2`
0c1Y2^
3`
0^2`
2d
0\
0`
2h
0d
0a
3`
2`
3a
0b
2^3`
2a
0a1[
0`1^2c3^
2`
2^3`
0^1c
0`1e3^
1^2c
2`
0^1d
0a
2`
1`2a3W
0h
2`3]
3`
0^
0a1^
3`
0`3^
0^
0d1[
0`
1a
0g
1d
2Y
3`
1`
0a2e
3`
3`
0`1]2\3`
3a
3`
3`
0b1\2^
1^
0`
0`
0`
2b
0c
0a3^
2f
3d
2`3^
0b
0]
0`
0^
0`
0`
0j
3`
3`
0`1^2\
1`2^
2a3V
2a
0^
0`
0g
0^1`2^3a
0`1W2Q3b
2d
0h
0^1X2`3e
1c
0a1`
2`
1k
0e2a
1y
3a
3o
3~
0`
0`3`
2i
3`
3`
2`3^
0`2\3a
0d2^3c
2`
0`
0`
2^
0a3c
0b
0a
1W
3`
0^1e
0`
0S1b
0Z1d
0Z1e
1`
3c
1g
0[
1g
1h
0c2]3`
0\1a
2`
0a
0^
1`
0[2b
2p
0`
0[2f
0^1c
0\1k
2a
0X1`2`
2d
1`
2`
1`
0^3a
1b
0X1g
0`
2a
0a
0]3`
3^
0^1a
0`1X2Z
0c
2e
1`2f
2a
0d
0]1f
3c
0^1g
1`
2`3^
1`2`
3Z
2h
2`
0^1`
3a
2b
2d
0]2`
0`
2a
2`
0^1f
2`
3^
0a
1a
1`
3a
3d
0]1c
0^
2f
1a
0^
3`
2\3`
0^1a
3`
1`
1`
0[
3c
0`
0^
0\1a
2f
2c
0c
0^2i
2b
3d
0Y1a
2`
0^2c
0^1a
3a
0`
2`
1h
0\1d
0[
1`
0^
0b2^
3`
1c
0a
0a
0^1c
0Z1c
0`
0Z1j2a3Z
0S1a2b
0^1`
0[2f
2h
1a
2`
0b
0e3b
3b
2g
0[
0\1`3`
0a
0a
0k
1`
0b1]3d
2b3^
2d
0X
0[1a
0]1`2b3]
2n3^
2a
3b
0`2V
0m3d
0b3a
0f3g
0`
0k3b
0e3a
0Y1`2b
1d
1`
0^1`
1`
0`
0`
1`
1`
0[1d2c3T
0^1c
1`
1`
2r3[
0^1`
1`3\
0b3f
3]
1a
0^1b
0^
2m
1g
0`
3a
0]2a
0S2j
2a
0`
3b
1g
1`
2b
3`
2`
0\1g2`3^
0`3^
1`
3`
1`
1d
2b3^
0d
0d3c
1`
0[2c
0^2`
2b
1c
2q3[
0]1a
0Y
0^2a3^
2c
0T
2`
2`
0^
0]2d
0]1f
0[1b
0^1n
2`
0Y1a
0b
3`
1`
2a
1]
0]1c
1d
0]1o
1`
0e
0^1i
0]1a
2`
0^1`
1\2`
0^1c
0`
2]
0`
0a
0`
0b
0`
0b
2Y3b
0Z
0^1f
2`
3b
3a
0`
2^
1`
0`1]3b
2c
0`
0[1d
1a
3`
0`
0b3f
0]1d
2`
0^1a2c3[
0^1`
0^1b2`
0c
3`
2o3^
0Z1a2b
2a
0[1`2`
0[1a
0^1e
0a
0`
3`
0\1c2e
0^1d
3]
3b
3`
3`
2`
0^2d3W
1n
3`
1d
0`3^
3`
2m
3^
0]1b
2a
0^2`
2j
2f
2`3Z
0\1b
0\1c
2`
0\1b
2`
0\1i
2c3^
0^1d
0\2`
0b
2b3^
1b
1a
0^1i
1`
0e
0`
2j3Z
1`
2e3^
3`
0^
0]1d
2c3[
2`
0Z2`
3`
2d
0b2^
3a
0^2`
0\
2d
1f
0`
3`
2a
2`
1b
0T1`
0^1a
2c
0a
0^
0^
0^2g
0`2`
0]1b
0^2a
3c
3`
3d
3c
3`
3`
3`
0`
3a
0a
0Z1c2e3^
3a
0`
3c
1a
0`
0\1c
0`
1a
2i
0\
2r
0\2e
3a
0\1e
2\
3`
3^
0h
1a
0h1]3a
2^
0`
0`
0`
0Y2g
2g3^
0`
1c3^
1g
2a
3`
0`
0`
0a
3b
3d
3`
3`
0b
3d
0U1a2h3]
0[1g2f3R
3b
1`
2c
3d
3b
0a
3e
0`
0`
2c
2`
2c
2`
3g
0b3]
2a
3`
3`
3a
3`
2`
3a
2b
0`
0`
0`
2`
0`
0m
0i2q3a
2a3^
2`
3i
3b
0^3a
2b
0`2l3e
0a3^
0^1a
3d
0a
0`
0a3^
3`
0`
1^
3d
1`
1`
0^3`
0`
2`
1a
1b
3`
3`
3b
3`
0`2c3`
1e
3d
0`
3`
0b
1`
2b
2`
1`
2e
3`
2`
0^1a
2`
1a
0b3^
1a
1b
2`
0`
2`
0\
0^1b
2]3`
0`
0`
2`
0`
1a
1`
2a
2c
0d
2b
2a
2`
1d
2`
3`
2b
1`
1`
2`
0\1a
3`
1a
2`
1`
3`
1`
3`
1`
3`
2`
2`
0^3`
0`
1`
3`
0a3^
1a
3a
3f
1`
1`
2a
0^
0`
1c
1a
1`
1`
1`
1a
2d
2b
3`
3`
0`
1`
3a
2`
1`
1a
3`
1c
2e
2`
3a
2a
3`
3`
3c
0`
3a
2g3]
0j
3`
3c
3a
0^3a
0d
3a
3`
3a
3`
3`
3i
3`
0`
3`
3b
0^3b
0o3c
0^3d
0h
3`
0a
1b
1a
0a
1d
1`
0`
0^1c
1l
1`
1`
0b
3k
0e3c
3^
1`
2b
1`
1a
1a
1`
2c
3a
1f
1d
3`
2a
3d
1`
1b
3c
2a
2a
1c
2`
0^1`
1a
1`
2a
1`
1a
3a
1i
2a
1a
1`
1`
1a
2`
1`
1`
0]
0`
0b1^
1^2`
2k
0Z1b3a
0`
0`
3a
0d
2a3Z
0`
3f
3`
0f
2`
1`
3l
2`
2a
1`
3a
0a
0^1`
3a
3`
3e
3a
3d
0b
0^3a
3`
2d
0`
1`
0Z2`
2a
1b
0]1d
1g
2d
1a
1`2a
1a
3^
0`
3`
3`
2`
1a
3a
3a
2f
2^
1`
2a
2d
1d
3i
2g
1b
1a
2`
0`
3`
2b
1a
1d
1a
3d
0b
2a
2a
1b
0\
2`
1a
2d3^
0`
3c
0`
3`
0`
2`
3`
1b
2b
2b
1b
2`
1c
1b
2d
2b
3`
1`
3a
2`
0^1b
2a
3`
0^3b
3`
3c
0c3^
0^
0`3^
3f
0\1g
3`
0a
3`
3`
3c
1`
1b
2b
1`
1b
0`
2`
1`
0`
3`
1`
0a
2`
1b
1b
3`
0`
3b
3m
3`
3b
0`
0`
2i
0c1a2]3`
3i
3\
0]1b
0a
3`
1`
0`
2`
0`
1f
0`
2`
2`
1`
3d
0`
1`
3`
1`
1e2]
2^3a
0`
1i
1`
0`3i
0b1`2]
1b2]
3d
0a
2`
2`
1^2`
1b
2`
3a
1`2]3b
0`2]
0a
0a1`2\3`
2a
3`
1d2^
0a
3e
3c
0a2Z
0c
3a
0a
1`
2`
1`
0^1a
2a3]
2]3h
0`
0^1`
1`
1`
2]3e
3b
1`
2c
0`2X
1e
3l
0b
1a
2d
3b
0`
1c2\
0`
3b
0`
0^
0`2`
0`
1b
2b
0`
0^1`
2[
2`
2`
1`
1i
0[
3a
2`3^
1a
2Y3h
1`
1a
2`
2^3`
0c
2a
0b1a2Z3g
0a1`2^3^
2d
0^3t
0`1^2X
2`
2^3b
0`
1`
1`
2a
3d
3b
0a
3e
0`
0`3`
2i
3`
3`
2`3^
0`2\3a
0d2^3c
2`
0`
0`
2^
0a3c
0b
0a
2`
2[
3`
1c
1`
0^
0[1b
3^
3`
0`3`
3c
1c
0`3`
2`
1`
2`
0a
1a
0]
2`
1a
1`
0^2m
0^3a
1a
0\
0`
2a
0`
0`3^
1`
0`2^
1`
2b
0d
1a
3c
0^
0b
0^2e
2f
2`
2n
1a
0`
2`
2r
2`
1`
3a
3a
0a
0]1c
0`1^
0\1d
3`
2^
0]1a
3`
3^
3c
0`
0^
1a
2k
2`
2a
0Y1`
3`
3c
1b
2`
0^
3`
1c
0`
1`
0^1a
2d
2c
0`
0e3b
2k
0]
0`
1`
3c
0`1^3d
2b
0[
0[1a
0^
2e
2`
2c
2a
3b
2[3a
0`
0`3j
0`
0`3`
0a3f
0a3b
0`
3c
0b
2a
1`
1`
0^1a
0`
3`
0^1`
0Z1c
2`
1`3\
3a
2`
1`
2c
1a
0`
0^3a
2`
0S1`2e
2a
3`
1a
0^1e
2`
3`
2`
2e
0`3^
0^1a
3`
1`
1a
2a3^
0d
0b3a
1a
0^
1c
2a
2g3^
1`
2a
2`
0]
1a
2l
0^1b
1^
1`
0`
1a
1f
1`
2`
0`
1`
0]1d
0]
2e
0a1^
0]1g
0l
0^1b
0`
2`
1`
0b
0a
0`
0b
2^3b
2h
3a
3`
0]
2[
2d
1`
3c
2c
1`
3`
3`
0`
0a3`
2`
1`
2`
1`
0^1`
1c
0b
3`
2`
2l
0W1`2`
1`
0`
0`
3`
2a
0\1`
3`
3a
3`
2`
2b3]
3`
1c
0`3^
3`
2i
3^
1`
2a
2`
2c3]
0^1`
2`
2c3]
1`
0]2f
2a
0b
2b3^
1d
1a
1`
1`
0`
2`3^
0^1`
3`
0^
3]
2`
2m
3a
0\1b
2e
0a2]
3c
2`
0[1a
1`
3a
2a
0^2`
0Z1a
0^1`
2`
0U
2b
0]
0^2`
2`
0^2a
3b
3c
0^1a
0]
3`
3`
3`
3`
0`
1c
3a
3`
0`
0U1g
1`
0]
2n
2`
3`
3a
1b
0`
3`
0`
3^
0`
2a
1b
0^
2^
0`
0`
0^
2`
0`
1`
1`3^
1c
0^2a
3`
0`
3b
3`
0b
3a
0X2a
0h1a
1a2a3Y
0b
0d2[
0c1c2a3X
1n3W
3b
1`
2c
3d
3b
0a
3e
0X1`2f3`
0h3i
0a3a
0j3j
0c3m
0l3k
0`2]
0a
0b
0a
0^1d2c3Z
2a3]
0\1b2b3X
1`
1`3^
0\1`2a
0]2a
0\1`2b
0^2a3`
1[
3`
0`1a3\
0c1Q2X3a
0a1^2^3`
0a2]3b
3`
0b
1c2\
1a
1c
2g3]
3`
2d
1Y2d3`
2i
0b1^2c3Y
0`1X2b3U
1d
2h
2i
3\
2g
3a
3`
2k
3a
0a
2F3`
0a2F
0]2f3`
2Z3a
3c
2`
1^2`
2d3^
1[
0Y
2d3X
1m
2b
1a
1a
2g
2m
1^2`
2h3W
2h
2i
2`
0`
0]1g2^
0a2`3^
2n
2a
1]2`3`
0`1\2f3Y
2k
0a
0Y1e2X3h
0]
1e2\3^
3c
0\1p
1h
0d1]
0`
1`
1j
3`
0\1b2[3h
1^3`
2`
3a
0c3c
0`3`
0`
0^2^3b
0^1^3b
0`1]2c3^
0d2`
0i3f
0a
0`2`3a
0a2]
1c
1c3|
1k3t
0^1e2O
0d1]
1c2V
1g2^3X
0c
1f2V
0Z1b
0a
1n3^
1d
1o
0]1m
1`3^
1b
0a1X
0f
3^
1c2S3]
1d2Z3[
0`
0`
0b
0`
0d
0`
0a
1a
3`
1k
3`
1c
3b
3`
0]1w2Z3z
1~2[3v
1~
3g
0^2a3c
0g2l
0\2b
1^2a
0`1b
0`1c
0c1`
1a
1a
0a1`
0b1d
1b
0d
0`
0^3g
3`
0^3f
0]3d
0a3c
3`
0]3h
0`
0e3]
0^3g
3`
0`3`
0`3`
0a
0`
0`
3`
3`
3a
0b
0c
3g
3`
3`
3`
3e
3`
3`
0c3^
0^3b
3a
3`
0a
3e
0`
0d3^
3`
3`
0`
3b
3d
0`
3`
3b
3`
0^3e
3`
3a
0a
0`
3c
0^3g
3`
3a
3`
0`
0^3g
0`
0e3\
0`
0`
0`
0c3^
3e
3c
3`
3b
3d
0`3^
3b
0`
0^3d
0`
3`
0f
0^3a
3`
3b
0`3^
3`
0^3b
0b3^
0b3^
0d
3`
3`
3`
0a3^
3c
0c3^
0`
0a
3`
3a
0`
0b3^
0b3^
3`
0`
0c3^
0a
0`
0a
3`
0`
3a
0^3b
3a
0^3c
3b
0b3]
0`
0`
0`
3b
3`
3`
3a
3`
3b
3a
0e3\
0^3a
0c
3a
3`
0^3c
0`
3`
0a3^
0`3^
0`
3a
3`
0`
0d
3`
0a
3b
0a3^
0^3f
3`
0\3g
3a
0^3c
3a
3`
0`
0`
0b
0`
0`
0`3^
3c
0`
3a
3`
3`
0`3^
0b3a
0`
0`
0f3]
0b3]
3c
0a
3a
3`
0`
0`
0`3a
0a
3`
0a3`
3`
0]3i
3`
0`3^
0`
3i
3e
0]3g
3`
3a
3d
0\3j
3`
3`
3c
3c
0a3^
3f
0^3c
0`
0`
3b
3`
0^3f
3a
0a
3f
0a3^
0`3^
0`
0^3d
3`
3`
0^3g
0`
0`
0^3e
3`
3f
3b
3`
3a
0b
3`
0`
0`
3`
3b
3a
3a
3`
0`
0`3^
0c3^
0`
3h
3`
0^3`
0a
3`
3`
3b
3`
0a3^
0b3`
3`
0]3h
3`
0^3d
0b3]
0h
3a
0`
0a
0^3b
0c3]
3`
0^3f
0^3b
0`3`
3`
0a
0`
3`
0`
0`
3c
3`
0`3`
3c
0^3e
0`
0b
0b
0`
0d3^
0`
3c
0`
0`
0^3a
0`
3g
0^3e
0d3^
3c
0e3\
3a
3d
3c
0a3^
0e
0`3^
0a
0i3[
3`
3`
0`
3e
0]3g
3a
0a3^
3`
0^3b
3`
3a
0^3d
0`
0`
3`
3`
0`
3a
0`
3f
0`
3b
3`
3a
0a
0^3b
3`
0c3]
3c
0`
0`
0`3`
0`
3`
3a
0Z3k
0c
0c3]
0`3^
3d
0`
3`
3d
3g
0b
3b
3`
3a
3c
0f3[
3`
0W3o
0^3b
0b3]
3a
0`3^
0c3^
0h3Z
0`
3`
3`
0^3b
0a3c
3a
3`
0^3b
0^3c
0a
3k
0`
0a3^
3`
0b
0`
3a
0a
3`
0`
3`
0^3e
3d
0b
0^3d
0`
3`
3`
0`
3b
0d3^
0g3^
0`
0`
0`
3`
0`
0`
0a
0e3]
0d3]
0a
0`
0`
0b
0a
3b
0\3g
3`
0c
0`
3`
3a
0`3^
3`
3c
0c
3a
0a
3`
3b
3b
0^3a
0`3^
0`
0b3]
0^3e
3`
0`
3a
0`
0`
0`
0c3\
0`
0`
0c3^
0`
0`3^
3`
0`
0`
0c3]
0`3b
3f
0b3^
0b3^
3`
0a3^
3a
0`
3c
3e
0d3]
3a
3`
0^3g
3`
3c
0b
0i3[
3`
3`
0`3^
3`
0b3^
0]3e
0`
0`
0`
0^3a
0f
0b3]
0d3^
0b3^
3b
3`
0`3^
3b
0g3^
0f3\
3a
3`
0`
3a
3`
0c
3a
0`
0`
0`
0b3^
0`3^
0`
3c
0c
0c
0`
0a3^
0`
0`
0g3\
0c
0f3^
0c3^
3a
3f
3`
3`
3`
0a
0`
0^3c
3`
0c
3`
3`
3`
3a
0`
0`3^
0^3d
0d
3`
0b
0b3]
0a
3`
3`
3`
3`
0a
0`3^
3`
3a
3h
0g
0a3^
3`
0b
0e
0`3^
3c
0`3^
3`
0g3\
0b3^
0j
0`
0f
3b
0`
0^3b
3`
0a
0d
0`
0`
0l3Y
0a
3`
3f
0`3^
3`
0c3]
0d3d
0`
0`
3`
0b
0c3\
0`
3b
0`
0`
3a
3`
0a3^
0h3[
0f3\
0`
0Z3h
0a
0`
0`
0f3[
3`
3h
3a
3`
0^3e
3`
3`
3`
0`
0b3^
3`
3c
0`
0`3^
3a
3a
0`
0a3^
3`
0`
0`
3`
3a
3a
0d
3b
0a3]
0d
0`
3`
0^3a
3`
3b
0`
3`
0`
0`
0b3^
0`
0a
3`
3`
0`
0`
3`
3`
3`
3`
0`
3a
0`
0e3^
3a
0`
0b3]
3`
3`
3`
3`
3`
3`
3c
3`
3`
3`
0`
3`
0`
0`
3c
3`
3`
3`
0^3a
3`
0]3d
3`
0`
0b3^
0`
0`
0`
3`
0a3^
0a
0`
3`
3a
3`
0a3^
0`
3a
3`
0`
0a3^
0^3c
0a3^
0c3]
0^3c
3a
0a
3a
0`
0^3g
0`
3`
0`
3`
3`
0`3^
0\3i
0`
0`
3a
0`
3a
3f
3`
0a
0`
0]3i
3`
3b
3`
0`
3`
0a
3c
0c3]
3d
0a
0`
0`
0Y3j
0`
3a
3`
0`
0a3^
3`
3`
3a
0`
0^3e
0i3Z
0b3]
3`
0`
3b
0^3b
0`
0b3^
0`
0e3^
0g3[
0b3^
0^3`
0e3[
0^3`
0`
3`
3a
0b3^
0]3d
0b
0d
0`
0c
0a
0c3]
0b3^
3`
0`
0a3^
0`
0`
0\3f
0^3b
0`
0]3a
3`
0^3a
0b
0`
0`
3a
0`3^
3a
0^3a
0`
0`
0`
0`
3`
0^3l
0e3]
0^3b
0Z3e
0b3]
0c3]
3`
0c
3a
3b
3`
0`
0c
0a
0`
3`
3`
0g
3`
0f
3`
0`
0`
0a3^
0^3a
3`
0`3^
0`
0`
3h
0`
0e3^
3a
0f
3e
3e
0e3\
3`
0f
3`
3`
3`
0`
0`
3b
0`
0a
3`
0a
0`
3a
3`
0`
0b3^
0`
0b3^
0c
3`
0`
0`
3`
0^3a
0a3^
0c
0^3e
3a
0^3c
0b
3b
0`
0c3^
3`
3`
0a3]
3b
3`
0`
0`3^
3a
0`
0`
3`
3`
0\3f
3`
0`
0`
0`
3a
3`
0b
0`
0`
3`
0`
0`
0a3^
0^3b
0a3^
0a3^
0e3x
0`3`
0a3^
0b3]
3`
3b
0`
0]3e
0b3^
3`
3`
3a
0`
3c
0a3^
0`
3b
0`3^
0a
0`3^
3`
0`
3a
0a
0\3h
0a
3`
0`
3a
3a
3a
3`
3`
0b3^
3`
3b
3a
0`
0^3c
0`
3a
0b3^
0`
0[3g
0`
3`
3a
0c3]
3`
3a
3`
0`3^
3`
0^3a
0^3g
3b
0`
3a
3a
0l3^
0a2a3]
0`3U
2`3^
2`
2`
2d3[
0`1a
2f3^
0b3\
3c
2c
1`2W3c
0^1`2i
2a
2m
2^
2j
0`1]
0^3`
0\1i
3^
0^1i
0`2]
0a
0b
0a
0\1`2a
0]2a
0\1`2b
0^2a3`
1[
3`
0a1^2^3`
0a2]3b
3`
0b
0`1Z2a
0`1[2`3]
0e1Z
3^
0b1U2X
0c1Q2Z3b
0b1^2X3`
0`1\2^
0`1Y
0`
0`1[
0a1X2^3`
0`1[2]
1^2a3]
0`
2`3]
0`
0`2^
1^3`
0`2^
1a3]
0^1`2c
1`3]
0`
0^1b2`3^
0^1c2b
0\1`3`
0]1c2`3]
0^1a2`
1^
0^1f3]
0Y1g2b3[
0V1`3a
2[3g
0]1c
0\1b2a
0[
1b
0\1i3[
0[1f2`3\
0Y1f2`3^
1g2\
1a
2`3^
0c3^
0`
2a
0a
0`
0`1Z2b3]
0`
0b1Z
1g
1b3]
2`
0`1c
0a
1a3]
1[3a
0]1a
3^
0^1`
0a
0\1e
0^1e
0a
0]1g
0c1]
0c1^
1`3\
0d
0`
0]
1]3`
0a
1`
1d
0`
0\1`
0a
1`
0^1a2^3`
1b2^
0`
1`
0]1c2c
0[3`
0]1b
1`
0c1]
0`
0`
0^1`
1b
0`
1`
1b3Z
1a3^
1`
2`3[
1`2h3^
0`
1]2i
0^
0`1^
0`1[
1Z
0c1^
0]1f
0`1Y
0d2^
0a
1c
0c1^2^
0]
0`1^
0`3^
1^
1^2`
1`
3`
1a
0^2`
0`1\
1`
0^1a
0k
0`
1a
1^2c
2`
0b
0`2`3Z
1`3^
0[1a2`
2\
0]2j
3^
0b1^
1`
1^
1a
1b2^
0`
1]
0c1^2Z3a
0^1a
0b1\2]3b
0`
0e1^3^
1`
0`
0]
2n3[
0a
0^3a
3c
2d
0`2`
0`
1^2`
0`1^2`
0a2\
2b3]
0`2^
0`1^
1^2a
3^
0`
3`
0a2Z
0`
1a
1W
0a1^
1^2j
2b3\
0b1\
2b
0Z3`
0`3^
3[
0`
0c
2]
0a1^
0b1[3^
1^
1^
1]
0a
2b
0^1`
2`
0`
1`3`
1`2^
2d
0`2\
1[2a
0^2f
0`
1b
1`
0a1^
0^1`
0`
1c
2Z3d
0]3`
0a
0a1]
1`
0`1]2`
0^1b
2`
0[1`
0`1^
0[1c
0]1a
0]1b2^
2`
2^
0]1a
1`
0]1e2`3\
3b
0Y1`
0[1d
0]1`
0^1i
1`
3`
0`
0]3a
3^
2b
0]
0`1`2c3]
0Z2d3`
0`
1\
1R
0`3^
0`2a3]
3`
0b
0a1[2^
0a3]
2`
3`
0`
0`
1^
2b
2`
1^
1^2`
0`
0`1^
2\
0a1Z2^
0^
1a
1^2b3^
1b2[
0^2\3g
2a
0`
1b
0^3`
1`
2`
1^2`
0^1d
3a
0[3e
1a2^
0^1`
0[2a3`
0b2^
0f2]
0a
0`1Y
0`1^
0c1Z
2b
0^
2`
0`2^
1b
1b2^
1`2Y
0\1`3a
1f3^
1[
0c1[
2[3h
1d
0^1a
1`
2`
1]2`
1h2^
0^1c
3^
3`
0a
0^3`
2d
2b3^
0^
0^2c
2[
2a
3`
2[
2[3g
2^
0`3Z
0^1`
0`
0`
3`
0]3`
0`3]
0c2\
0]
1`3^
0]3`
0\1`2`
0^
0^
1Z2`3a
0a
3`
1]
2^3`
1b2^
0`
0c1^
0\3a
2b
2`
0`2^
0[1`
2`
1^2`
1`2^
0`1^
1d2^
2Z
0`
1`
1c
0Z2`3`
1]2`
2\3j
2`
2^
1f
1b2^
2\
2b
0\1`2a3]
1]2`
0a2^
0`1]
0^1`
3`
1d2\
1d
0a
0Y1c
2^3c
2a
0`
3`
2^3b
0`
2`
3a
0a
0]3`
0b
2d
2a
2a
3`
2a3^
3`
0`
0^3`
0^
0`
3Z
0^2b
0`
3`
0\
3^
0^2b
0`
2^
0]3a
3^
2^
0]2`
0^2a
0`1c
1e
0`
0]1b
2]
1`3`
0a1]
2^
2`
3a
0`2`
1f
0a2^
1a2]
2`
0`2b
2a
2e
2`
0`2\
1a
1a2^
1b2^
2]3`
1`
1`
0^1a2`3^
1^2`3`
2`
2`3`
1`
1b
1a
1b2^
0^
0`1`2\3`
1d
2`
0`
3a
2]3a
0`
2^3`
3^
0d3^
0`
0`2^
0^2`
0a2^
0`
0^3d
0b
2[
0]2a
2g
3`
2^3b
0^
0e
0a
1`
3c
0`2^
2]3d
0`
2[3b
0`
0\3c
0]3`
3`
2`3[
2`
0`
0a2]
0`2^
2`
0\2a
0^2a
1`
3b
0Y
0]1e
2a3`
0]
3a
0b2^
0`
2]3h
2b3[
1`3`
2g
2`
2a
0`
0b2X3`
2^
0a2\3a
0^2a
0]1a
0`1b2Z
3a
0^3`
3`
0b
2`
1a2]
1^
2`
1^2`3`
2^3`
3`
2\3j
2]
0]3f
3`
0`2]
0^3c
0`2^
2^3b
2`3^
0a
0V
0`
3`
0]3b
0`3^
2^3d
0]2`
2]3b
2^
0]2`
2^
2`
3h
0]2`
0^2^3c
3]
0^3k
2a
2Y
0n2]
0Y3b
0Y2`3`
0^3d
1a3^
0a2^
1f
2^3e
0b2^
2a
0`
2^3f
0\3a
0]1c2^3b
1`
0`1^2a
0`2]
2b
0^1i
0`
1`2b
1h2Z
0^1a2^3b
0[2`3`
2`
0a
0^2`
2b
0a2\
1`
1a
1`
2`
1`
1`
0a1]2]3k
0`2^3`
0]2a3a
0]2a
2`
0]2d
0b
2a3`
1^2a3^
0`1^2`
0i2]
0`1]2`3^
0e1^2[3a
0`
1a
""".strip("\n")
