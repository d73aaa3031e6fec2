"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "9f9a83b9901225de318131d188462b55"
WORDS: Final = """
a
aa
aadhaar
abeg
able
about
above
accent
accents
accept
accepted
access
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
ages
ago
agree
agreed
ah
ahead
ahh
ahmed
al
alaikum
alexa
all
allow
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
anna
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
assistant
at
ate
attorney
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
bird
birth
birthday
biscuit
bishop
bit
bitte
black
blank
bless
blind
blocked
bloke
bloody
blue
bob
bonjour
booking
bookkeeper
born
boss
boss's
bosss
bot
both
bother
bottom
bought
bounced
box
boy
boyfriends
branch
bravo
brb
bread
break
breath
brenda
brian
bring
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
button
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
carry
carte
cartão
case
cash
cat
caught
cause
ceo
certain
chance
change
changed
changes
changing
chapel
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
children
chinese
chip
chocolate
choir
choose
chris
christened
christmas
church
ciao
city
claire
class
clear
close
closed
club
co
coat
code
colin
colleague
collect
colon
color
colour
come
comes
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
confirming
confused
congratulations
contactless
continue
convent
cool
copied
copy
corner
corporate
correct
corrected
correction
cos
cost
could
council
count
counter
country
coupon
course
cousin
covered
covers
crazy
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
dash
dashes
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
decided
declined
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
dey
dick
dictating
did
didn't
didnt
diff
different
digit
digits
direct
director
discount
discover
divorce
divorced
diwali
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
dr.
drawer
drive
driver
driving
drizzle
drop
dropped
duck
due
duh
dunno
dutch
dying
e
each
earl
earlier
easier
easter
easy
eat
edit
eggs
eh
eight
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
ethiopian
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
example
except
exchange
excuse
exp
expiration
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
father's
fault
fee
feed
feel
ffs
fifty
figure
figures
file
final
finally
finance
finch
find
fine
fingers
finish
finished
firm
first
fit
fits
five
fix
fixed
flat
flatmate
flatmates
flavour
flower
flowers
follow
food
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
general
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
go
god
godswill
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
grandad
granddaughter
grandma
grandmother
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
happened
happens
happy
hard
harry
has
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
home
hon
honest
honestly
honey
hope
hospital
hot
hotel
hour
house
how
hsbc
hubby
hubbys
hughes
human
hun
hungarian
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
information
informed
initial
initials
innit
inshallah
inside
insists
insta
instead
instruction
insurance
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
joking
jon
jordan
josh
jr
judge
july
jumped
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
keeps
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
korean
kyle
l
l.
la
lady
lagos
lah
landlord
lane
language
last
late
later
laugh
laughing
law
leave
leaving
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
lesson
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
lived
liz
lloyds
lmao
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
lose
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
mary
mastercard
match
matching
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
meet
meeting
megan
member
memory
mera
merci
merhaba
mess
message
messages
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
mo
mobile
mohammed
mom
moment
moms
mon
monday
money
money's
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
neither
nephew
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
normal
normally
north
norwegian
not
note
nothing
noticed
now
nubank
number
numbers
nurse
nursery
nut
nuts
o
obrigado
obviously
odd
of
off
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
orders
originally
oscar
other
otp
ought
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
pal
pam
pan
paper
pardon
parents
paris
parish
park
parking
part
partners
parts
party
pass
passport
password
pastor
pat
patience
patient
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
peter
ph
phil
philip
phone
photo
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
plumber
plz
po
points
polish
poll
pop
possible
post
postcode
pounds
power
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
prob
probably
problem
proceed
process
promise
pronounced
proper
properly
pta
pub
pune
purchase
purple
purse
put
på
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
raining
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
receive
received
reception
recipient
reckon
recommended
red
ref
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
rest
restaurant
retired
retirement
return
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
robots
room
roommate
rose
roses
rosie
round
royal
rubbed
ruby
rude
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
salam
salon
sam
same
san
sandra
santa
santander
sapphire
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
scotland
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
seen
sell
send
sense
sent
seriously
service
set
several
shall
share
shared
she
she'll
she's
sheila
shes
shift
shipping
shop
shopping
shops
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
side
sign
signal
signature
signed
silent
silly
silver
sim
since
sing
singer
singh
single
sir
siri
sis
sister
sister's
sisters
sitting
six
size
slow
slowly
small
smith
so
sofa
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
south
soz
space
spanish
speak
speaking
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
stars
start
starts
state
statement
states
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
style
such
sugar
suis
suits
sum
summary
summer
sunday
sunny
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
teach
teacher
team
ted
tell
telling
ten
terms
terrible
tesco
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
they're
they've
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
throw
thru
thumbs
thursday
thx
tickets
tight
til
till
time
times
tina
tiny
tired
title
titles
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
trading
train
transaction
transfer
translate
translator
travel
treasurer
treating
tried
truck
true
truly
trust
try
trying
ts
tuesday
turkish
turn
turned
turns
twenty
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
un
uncle
under
underneath
understand
union
unit
unless
until
up
update
updated
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
valued
van
vat
velvet
venmo
version
very
victoria
virtual
visa
voice
von
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
way
we
we'll
we're
weather
website
wedding
wednesday
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
while
white
who
who's
whole
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
woke
woman
won't
wont
word
words
work
working
works
world
worn
worries
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
yo
you
you'd
you'll
you're
you've
young
your
youre
yours
yourself
youve
yung
yup
z
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
कार्ड
है
です
名前は
이름은
입니다
카드에
"""
FOLLOWING: Final = {
    (0, 0): 9.04,
    (0, 1): 5.58,
    (1, 2): 6.02,
    (1, 3): 2.68,
    (2, 2): 4.44,
    (2, 3): 4.32,
    (3, 3): 8.13,
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
+1 0000
+1 00000
+1 ;
+1 ?
+1 a
+1 after
+1 again
+1 also
+1 and
+1 anna
+1 anything
+1 as
+1 b
+1 baker
+1 bank
+1 banks
+1 before
+1 born
+1 branch
+1 bravo
+1 but
+1 button
+1 c
+1 card
+1 chance
+1 charge
+1 church
+1 close
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
+1 first
+1 flowers
+1 fr
+1 frank
+1 french
+1 friday
+1 from
+1 god
+1 good
+1 grant
+1 guy
+1 hai
+1 hall
+1 have
+1 here
+1 hi
+1 hope
+1 i
+1 i'm
+1 ig
+1 im
+1 in
+1 initial
+1 is
+1 it
+1 its
+1 j
+1 jest
+1 jokes
+1 jr
+1 k
+1 kartta
+1 keyboard
+1 king
+1 l.
+1 la
+1 lah
+1 lane
+1 laugh
+1 lee
+1 less
+1 letters
+1 like
+1 line
+1 lol
+1 long
+1 ltd
+1 lucy
+1 ma
+1 manager
+1 march
+1 may
+1 mia
+1 mill
+1 more
+1 mrs.
+1 my
+1 ni
+1 no
+1 noah
+1 noor
+1 now
+1 nurse
+1 o
+1 of
+1 ok
+1 okafor
+1 on
+1 one
+1 only
+1 or
+1 our
+1 page
+1 parish
+1 park
+1 pastor
+1 pat
+1 patience
+1 pay
+1 payment
+1 po
+1 polish
+1 post
+1 power
+1 print
+1 problem
+1 put
+1 ray
+1 recommended
+1 said
+1 san
+1 sandra
+1 says
+1 send
+1 sent
+1 short
+1 singh
+1 so
+1 something
+1 sorry
+1 speak
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
+1 there's
+1 they
+1 this
+1 to
+1 tomorrow
+1 took
+1 trust
+1 tuesday
+1 two
+1 u
+1 under
+1 unit
+1 v
+1 van
+1 wants
+1 way
+1 wells
+1 what
+1 which
+1 white
+1 will
+1 wise
+1 with
+1 word
+1 work
+1 written
+1 young
+1 ~
+1 شكرا
+1 है
+1 です
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
+2 ;
+2 ?
+2 accents
+2 again
+2 al
+2 all
+2 also
+2 always
+2 amex
+2 and
+2 anna
+2 as
+2 bank
+2 bc
+2 be
+2 because
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
+2 chat
+2 close
+2 code
+2 comma
+2 correct
+2 do
+2 does
+2 dont
+2 e
+2 else
+2 english
+2 exactly
+2 exp
+2 finish
+2 first
+2 friend
+2 from
+2 full
+2 go
+2 god
+2 good
+2 grant
+2 guy
+2 haha
+2 hai
+2 has
+2 he
+2 here
+2 hope
+2 how
+2 i
+2 if
+2 im
+2 in
+2 invoice
+2 is
+2 isn't
+2 it
+2 its
+2 joke
+2 june
+2 just
+2 kidding
+2 know
+2 la
+2 lah
+2 lee
+2 less
+2 letter
+2 like
+2 lol
+2 long
+2 love
+2 ltd
+2 luck
+2 manager
+2 me
+2 mine
+2 my
+2 name
+2 need
+2 next
+2 ni
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
+2 other
+2 our
+2 p
+2 page
+2 park
+2 payment
+2 po
+2 polish
+2 post
+2 print
+2 printed
+2 problem
+2 put
+2 ray
+2 relation
+2 rhymes
+2 s
+2 same
+2 says
+2 see
+2 since
+2 sir
+2 smith
+2 so
+2 sorry
+2 speak
+2 speaking
+2 stop
+2 strip
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
+2 theres
+2 they
+2 theyve
+2 think
+2 though
+2 through
+2 time
+2 to
+2 together
+2 tomorrow
+2 trust
+2 two
+2 u
+2 um
+2 under
+2 unit
+2 up
+2 use
+2 van
+2 w
+2 way
+2 we
+2 welcome
+2 what
+2 which
+2 white
+2 with
+2 work
+2 x
+2 xx
+2 yes
+2 ~
+2 है
-1 !
-1 &
-1 (
-1 *
-1 ,
-1 .
-1 /
-1 00000
-1 :
-1 ;
-1 =
-1 ?
-1 ^
-1 a
-1 adam
-1 ahmed
-1 al
-1 all
-1 also
-1 amy
-1 an
-1 and
-1 anna
-1 anne
-1 anyway
-1 april
-1 are
-1 as
-1 ask
-1 at
-1 auntie
-1 austin
-1 aye
-1 b
-1 baby
-1 bad
-1 baker
-1 bank
-1 bday
-1 be
-1 big
-1 bill
-1 bishop
-1 bitte
-1 bloody
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
-1 colin
-1 company
-1 congratulations
-1 d
-1 da
-1 dave
-1 dawn
-1 de
-1 der
-1 do
-1 doctor
-1 dog
-1 dont
-1 dorothy
-1 doyle
-1 dr
-1 dr.
-1 e
-1 earl
-1 em
-1 emma
-1 en
-1 erm
-1 ever
-1 faith
-1 first
-1 flowers
-1 for
-1 frank
-1 french
-1 friday
-1 friend
-1 friends
-1 from
-1 g
-1 g'day
-1 gareth
-1 george
-1 getting
-1 gift
-1 give
-1 goes
-1 grace
-1 grant
-1 great
-1 guy
-1 h
-1 haan
-1 had
-1 haha
-1 hands
-1 harry
-1 has
-1 her
-1 hill
-1 hippies
-1 hola
-1 holder
-1 hon
-1 honest
-1 hope
-1 how
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
-1 kidding
-1 king
-1 kk
-1 know
-1 l
-1 la
-1 lady
-1 lee
-1 letters
-1 like
-1 lily
-1 linda
-1 little
-1 lol
-1 lord
-1 lovely
-1 lucky
-1 lucy
-1 m
-1 ma
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
-1 merci
-1 mi
-1 michael
-1 mike
-1 mine
-1 miss
-1 mohammed
-1 monday
-1 money
-1 mr
-1 mrs
-1 mrs.
-1 ms
-1 my
-1 n
-1 na
-1 nah
-1 name
-1 name's
-1 names
-1 ne
-1 need
-1 ni
-1 nie
-1 no
-1 noah
-1 non
-1 noor
-1 north
-1 not
-1 now
-1 of
-1 office
-1 ok
-1 okey
-1 omg
-1 on
-1 one
-1 only
-1 opposite
-1 or
-1 oscar
-1 our
-1 p
-1 pa
-1 page
-1 parents
-1 parish
-1 patience
-1 paul
-1 pay
-1 peter
-1 please
-1 pls
-1 polish
-1 post
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
-1 same
-1 san
-1 sandra
-1 santa
-1 sarah
-1 sat
-1 says
-1 second
-1 see
-1 she
-1 sheila
-1 shes
-1 shop
-1 shopping
-1 short
-1 singer
-1 singh
-1 sir
-1 sister
-1 so
-1 spencer
-1 st
-1 star
-1 stephen
-1 still
-1 street
-1 summer
-1 sunday
-1 sunny
-1 surname
-1 t
-1 ta
-1 tarjeta
-1 taylor
-1 tea
-1 ted
-1 tell
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
-1 thomas
-1 though
-1 through
-1 tina
-1 to
-1 tony
-1 trade
-1 try
-1 tuesday
-1 two
-1 u
-1 um
-1 un
-1 under
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
-1 what
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
-1 young
-1 ~
-1 ¶
-1 ˜
-1 השם
-1 الاسم
-1 نام
-1 कार्ड
-1 ि
-1 ‘
-1 ’
-1 、
-1 。
-1 名前は
-1 이름은
-10 " ,
-10 ( ~l
-10 , amy
-10 , and
-10 , dennis
-10 , faith
-10 , georgia
-10 , grace
-10 , leave
-10 , miss
-10 , noah
-10 , not
-10 , only
-10 , pat
-10 , peter
-10 , so
-10 , the
-10 , wait
-10 , ~U
-10 , ~j
-10 , ~l
-10 , ~x
-10 , ि
-10 . -
-10 . .
-10 . mrs.
-10 . no
-10 . ok
-10 . ~T
-10 . ~U
-10 . ~l
-10 . ~x
-10 0 th
-10 00 ~T
-10 00000 ~l
-10 ; ~x
-10 ? ~T
-10 ? ~l
-10 ^ ahmed
-10 ^ aye
-10 ^ baby
-10 ^ baker
-10 ^ bishop
-10 ^ bless
-10 ^ charity
-10 ^ de
-10 ^ dr.
-10 ^ forest
-10 ^ g'day
-10 ^ george
-10 ^ hello
-10 ^ hiya
-10 ^ hon
-10 ^ i
-10 ^ i'm
-10 ^ is
-10 ^ jack
-10 ^ jean
-10 ^ jo
-10 ^ jon
-10 ^ judge
-10 ^ just
-10 ^ k
-10 ^ karen
-10 ^ kim
-10 ^ kk
-10 ^ lee
-10 ^ m
-10 ^ maria
-10 ^ may
-10 ^ merci
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ my
-10 ^ no
-10 ^ paris
-10 ^ paul
-10 ^ put
-10 ^ rex
-10 ^ see
-10 ^ sir
-10 ^ smith
-10 ^ so
-10 ^ st
-10 ^ ta
-10 ^ will
-10 ^ young
-10 ^ ~T
-10 ^ ~U
-10 ^ ~j
-10 ^ ~l
-10 ^ ~x
-10 a ~l
-10 accounts ~l
-10 am from
-10 am see
-10 am u
-10 am ~T
-10 an na
-10 an ~l
-10 and daughter
-10 and i'm
-10 and joe
-10 and ~T
-10 and ~l
-10 anne ~l
-10 anyway ~l
-10 april may
-10 as a
-10 as ~l
-10 auntie ~l
-10 aye ~l
-10 baby ~U
-10 bday ~l
-10 bill is
-10 bishop ~l
-10 bless ~T
-10 brenda ~l
-10 buenas ~l
-10 but ~l
-10 c ~l
-10 c'est ~l
-10 call ~U
-10 called ~l
-10 card is
-10 card office
-10 card recipient
-10 card says
-10 card ~l
-10 cartão ~l
-10 chance dog
-10 chief mrs.
-10 company great
-10 da ~l
-10 de ~T
-10 de ~l
-10 der ~T
-10 do ~l
-10 doctor ~T
-10 dog ~l
-10 doyle ~T
-10 dr ~l
-10 dr. ~T
-10 e ~l
-10 easter ~T
-10 either lovely
-10 em ~l
-10 en ~l
-10 english ~l
-10 erm ~l
-10 fine ~U
-10 first ~l
-10 for the
-10 for two
-10 forest green
-10 friends of
-10 from the
-10 from unit
-10 from ~l
-10 g h
-10 get my
-10 gordon ~x
-10 got ~l
-10 great ~U
-10 haan ~l
-10 has mr
-10 has ~l
-10 he's ~l
-10 hello ~U
-10 her miss
-10 here again
-10 hola ~l
-10 holder ~T
-10 home for
-10 hon .
-10 hope ,
-10 how ~l
-10 i was
-10 i ~l
-10 i'm dr.
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 i'm ~l
-10 ich ~l
-10 if it
-10 im ~l
-10 in english
-10 in ~T
-10 in ~l
-10 is k
-10 is the
-10 is this
-10 is ~T
-10 is ~U
-10 is ~l
-10 it says
-10 it ~l
-10 it's ~T
-10 its dr
-10 its me
-10 its miss
-10 its mr
-10 its safe
-10 its ~i
-10 its ~l
-10 ja ~l
-10 jack ~l
-10 je ~l
-10 jess ~l
-10 jo ~l
-10 john ~l
-10 just that
-10 just ~T
-10 just ~l
-10 k ~l
-10 kim ~l
-10 king ~l
-10 la ~T
-10 lady ~l
-10 lol ,
-10 lol hi
-10 lol jamie
-10 lol olivia
-10 lol the
-10 lol ~l
-10 ltd .
-10 lucy ~l
-10 ma .
-10 man ,
-10 man ~l
-10 maria ~l
-10 mark pls
-10 mark ready
-10 may flowers
-10 me me
-10 me ~l
-10 means ~l
-10 miss lucy
-10 mr ~T
-10 mr ~U
-10 mr. ~T
-10 mr. ~l
-10 mrs ~T
-10 mrs ~U
-10 mrs. ~T
-10 my ~l
-10 n g
-10 name is
-10 names ~l
-10 ne ~l
-10 ni ~l
-10 no its
-10 no ~l
-10 north )
-10 not sure
-10 not ~T
-10 not ~l
-10 of ghana
-10 of ~T
-10 of ~U
-10 office manager
-10 oi ~l
-10 ok soon
-10 ok ~U
-10 ok ~l
-10 one accounts
-10 only ~T
-10 or do
-10 order ~l
-10 p ~l
-10 pa ~l
-10 page ~l
-10 paul .
-10 polish way
-10 price wise
-10 put ~T
-10 put ~l
-10 r ~l
-10 read ~l
-10 rose garden
-10 rose ~T
-10 said ~T
-10 said ~l
-10 sam ~l
-10 san ~T
-10 san ~l
-10 santa ~l
-10 sat ~l
-10 say ~l
-10 says 0
-10 says a
-10 says mr
-10 says ~U
-10 second chance
-10 shes ~l
-10 shopping mrs
-10 singer ~l
-10 singh ~U
-10 sir ~l
-10 sister ~T
-10 sister ~U
-10 so mrs
-10 so ~T
-10 so ~l
-10 st john
-10 st ~l
-10 star mobile
-10 still ~l
-10 sunny day
-10 take ~T
-10 tea room
-10 ted ~l
-10 th ~l
-10 that or
-10 thats my
-10 the cake
-10 the polish
-10 the ~T
-10 the ~l
-10 then ~T
-10 then ~U
-10 there only
-10 there ~l
-10 this ~l
-10 to mr
-10 to the
-10 to ~T
-10 to ~U
-10 to ~l
-10 tom again
-10 trade ~l
-10 two ~l
-10 typo page
-10 un ~l
-10 unit 00
-10 using ~T
-10 way please
-10 weird ~l
-10 who ~l
-10 will short
-10 word ~l
-10 y ~T
-10 yeh ~l
-10 yep ~l
-10 yo ~l
-10 you are
-10 you have
-10 you see
-10 young ,
-10 ~ "
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
-10 ~ austin
-10 ~ away
-10 ~ bird
-10 ~ bishop
-10 ~ black
-10 ~ blue
-10 ~ branch
-10 ~ brothers
-10 ~ but
-10 ~ button
-10 ~ can
-10 ~ card
-10 ~ case
-10 ~ church
-10 ~ claire
-10 ~ close
-10 ~ club
-10 ~ cross
-10 ~ da
-10 ~ do
-10 ~ done
-10 ~ doyle
-10 ~ e
-10 ~ earl
-10 ~ enough
-10 ~ expiry
-10 ~ faith
-10 ~ fr
-10 ~ french
-10 ~ friday
-10 ~ from
-10 ~ go
-10 ~ gordon
-10 ~ grant
-10 ~ green
-10 ~ group
-10 ~ haha
-10 ~ hall
-10 ~ has
-10 ~ here
-10 ~ hi
-10 ~ hill
-10 ~ holder
-10 ~ honest
-10 ~ hope
-10 ~ house
-10 ~ hughes
-10 ~ i
-10 ~ in
-10 ~ innit
-10 ~ is
-10 ~ its
-10 ~ j
-10 ~ ji
-10 ~ jordan
-10 ~ jr
-10 ~ just
-10 ~ k
-10 ~ k.
-10 ~ kettle
-10 ~ kim
-10 ~ king
-10 ~ kk
-10 ~ korean
-10 ~ kyle
-10 ~ lane
-10 ~ last
-10 ~ lee
-10 ~ lewis
-10 ~ like
-10 ~ lol
-10 ~ lord
-10 ~ love
-10 ~ m
-10 ~ mac
-10 ~ man
-10 ~ megan
-10 ~ monday
-10 ~ more
-10 ~ my
-10 ~ not
-10 ~ nursery
-10 ~ ok
-10 ~ okafor
-10 ~ omg
-10 ~ on
-10 ~ one
-10 ~ only
-10 ~ order
-10 ~ p
-10 ~ parish
-10 ~ pls
-10 ~ po
-10 ~ pop
-10 ~ price
-10 ~ quick
-10 ~ r
-10 ~ ray
-10 ~ ready
-10 ~ restaurant
-10 ~ right
-10 ~ ring
-10 ~ rn
-10 ~ robert
-10 ~ s
-10 ~ salon
-10 ~ san
-10 ~ school
-10 ~ sent
-10 ~ shop
-10 ~ singh
-10 ~ smith
-10 ~ so
-10 ~ sorry
-10 ~ speaking
-10 ~ spencer
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
-10 ~ the
-10 ~ then
-10 ~ they
-10 ~ thomas
-10 ~ thx
-10 ~ to
-10 ~ van
-10 ~ visa
-10 ~ w
-10 ~ white
-10 ~ with
-10 ~ xx
-10 ~ yes
-10 ~ ~T
-10 ~ ~U
-10 ~ ~j
-10 ~ ~l
-10 ~ ~x
-10 ~ ‘
-10 ~ ’
-10 ~ 、
-10 ~ です
-10 ~ 이름은
-10 ~ 입니다
-10 é ~l
-10 השם ~x
-10 कार्ड ~x
-10 ि ~x
-10 、 ~x
-1f " TM
-1f " lL
-1f & TM
-1f & lL
-1f ( lL
-1f , TM
-1f , TT
-1f , UM
-1f , UU
-1f , jL
-1f , lL
-1f , lM
-1f , pL
-1f , xL
-1f . TM
-1f . TT
-1f . lL
-1f . lM
-1f / jL
-1f 0000 lM
-1f 00000 TT
-1f 00000 lL
-1f : lL
-1f ; xL
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
-1f a TM
-1f a lL
-1f about lL
-1f accounts lL
-1f ahmed lL
-1f al lL
-1f am jL
-1f an lL
-1f and TM
-1f and UU
-1f and lL
-1f and lM
-1f anna lL
-1f anne lL
-1f anyway lL
-1f april lL
-1f as jL
-1f as lL
-1f as lM
-1f at TM
-1f auntie lL
-1f aye lL
-1f baby UU
-1f bank lL
-1f bday lL
-1f bless TT
-1f bob lL
-1f brenda lL
-1f brian pL
-1f brothers lL
-1f bruh lL
-1f buenas lL
-1f but TM
-1f but lL
-1f by TM
-1f by lL
-1f c lL
-1f c'est lL
-1f call UU
-1f can't lL
-1f card TM
-1f card lM
-1f cardholder TT
-1f carte lL
-1f chance lL
-1f charge lL
-1f chief lL
-1f code lL
-1f company UU
-1f congratulations TM
-1f da lL
-1f de TM
-1f de UU
-1f der TM
-1f do lL
-1f doctor TM
-1f does lM
-1f dog lL
-1f don lL
-1f don't lL
-1f doyle TM
-1f dr TM
-1f dr. TM
-1f dr. jL
-1f e lL
-1f earl lL
-1f either lL
-1f em lL
-1f en lL
-1f erm lL
-1f fine UU
-1f for TM
-1f for lL
-1f forest lL
-1f friday lL
-1f friends lM
-1f g jL
-1f gordon xL
-1f got lL
-1f great UU
-1f haan lL
-1f haha lL
-1f hai lL
-1f hands lL
-1f have lL
-1f he lM
-1f hola lL
-1f holder TM
-1f home UU
-1f honest lL
-1f house lL
-1f how lM
-1f hughes lL
-1f i jL
-1f i lL
-1f i'm TM
-1f i'm lL
-1f ich lL
-1f if lL
-1f im lL
-1f in lL
-1f is TM
-1f is UU
-1f is jL
-1f is lL
-1f it TM
-1f it lL
-1f it's TM
-1f it's lL
-1f its lL
-1f its lM
-1f jack lL
-1f jess lL
-1f jo lL
-1f joe lL
-1f john lL
-1f just TT
-1f k lL
-1f kk lL
-1f la TM
-1f la lL
-1f lady lL
-1f lee UU
-1f like jL
-1f like lL
-1f linda lL
-1f lol lL
-1f lovely lL
-1f lucy lL
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
-1f michael lL
-1f miss TM
-1f miss lL
-1f mr TM
-1f mr. TT
-1f mrs TM
-1f mrs lL
-1f mrs. TM
-1f my UU
-1f my lL
-1f nah lL
-1f name TM
-1f name UU
-1f name lL
-1f name's lL
-1f names lL
-1f ne lL
-1f need lL
-1f ni lL
-1f no jL
-1f noah lL
-1f non lL
-1f noor lL
-1f north lL
-1f north pL
-1f not TM
-1f not lL
-1f not lM
-1f of TM
-1f of UU
-1f of lL
-1f office lL
-1f ok UU
-1f ok pL
-1f on TM
-1f on lL
-1f on lM
-1f one pL
-1f only TM
-1f only lL
-1f or TM
-1f order lL
-1f our lL
-1f pa lL
-1f page lL
-1f parish lL
-1f park lL
-1f patience lL
-1f paul pL
-1f paying lL
-1f peter lL
-1f please lL
-1f pls lL
-1f polish lL
-1f post lM
-1f price lL
-1f put TM
-1f put lL
-1f rachel lL
-1f ray lL
-1f read lL
-1f ready lL
-1f right lL
-1f rose TM
-1f said TM
-1f said lL
-1f same lL
-1f san TM
-1f santa TM
-1f santa lL
-1f say TM
-1f say lL
-1f says 0L
-1f says TM
-1f says lL
-1f second lL
-1f she lM
-1f shes lL
-1f shopping lL
-1f short lL
-1f since lL
-1f singer lL
-1f singh UU
-1f sir TT
-1f sir lL
-1f sister UU
-1f smith lL
-1f so TM
-1f so lL
-1f st lL
-1f star lL
-1f still lL
-1f sunday lL
-1f sunny lL
-1f surname lL
-1f t pL
-1f take TM
-1f take lL
-1f ted lL
-1f th lL
-1f thats lL
-1f the lL
-1f then TM
-1f then UM
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
-1f um TM
-1f un lL
-1f unit 0L
-1f ur lL
-1f use UU
-1f using TM
-1f victoria lL
-1f visa lL
-1f w lL
-1f want lL
-1f weird lL
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
-1f y lL
-1f ya lL
-1f yeh lL
-1f yep lL
-1f yes pL
-1f yo lL
-1f you lL
-1f your lL
-1f ~ 0L
-1f ~ 0M
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
-1f ~ pU
-1f ~ xL
-1f ~ xM
-1f השם xL
-1f कार्ड xL
-1f ि xL
-1f 、 xL
-2 !
-2 "
-2 &
-2 '
-2 (
-2 *
-2 ,
-2 -
-2 .
-2 /
-2 0
-2 00
-2 :
-2 ?
-2 ^
-2 accounts
-2 acct
-2 address
-2 ah
-2 ahmed
-2 alright
-2 am
-2 an
-2 and
-2 anna
-2 anyway
-2 are
-2 as
-2 at
-2 baker
-2 bank
-2 barclays
-2 bday
-2 be
-2 being
-2 belongs
-2 between
-2 big
-2 born
-2 boss
-2 brian
-2 bro
-2 buenas
-2 but
-2 by
-2 cake
-2 capital
-2 card
-2 cardholder
-2 cards
-2 carte
-2 cartão
-2 cash
-2 cat
-2 change
-2 church
-2 ciao
-2 code
-2 come
-2 congratulations
-2 dash
-2 de
-2 der
-2 do
-2 dobry
-2 does
-2 don't
-2 dont
-2 dot
-2 down
-2 doyle
-2 dr
-2 e
-2 en
-2 even
-2 faith
-2 fine
-2 first
-2 flowers
-2 for
-2 french
-2 friends
-2 from
-2 g
-2 george
-2 get
-2 gift
-2 go
-2 goes
-2 good
-2 grace
-2 grant
-2 guess
-2 guy
-2 haan
-2 had
-2 hai
-2 hands
-2 happy
-2 harry
-2 has
-2 hello
-2 here
-2 hi
-2 hon
-2 hope
-2 husband
-2 i
-2 i'm
-2 if
-2 ik
-2 im
-2 in
-2 is
-2 issue
-2 it
-2 its
-2 j
-2 jack
-2 jean
-2 john
-2 joke
-2 june
-2 just
-2 karen
-2 kevin
-2 kid
-2 kidding
-2 kim
-2 know
-2 la
-2 last
-2 law
-2 legal
-2 letter
-2 linda
-2 line
-2 literally
-2 little
-2 lmao
-2 lol
-2 lola
-2 long
-2 looks
-2 love
-2 lucky
-2 m
-2 ma
-2 man
-2 many
-2 maria
-2 mark
-2 may
-2 me
-2 michael
-2 mike
-2 miss
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
-2 no
-2 not
-2 nothing
-2 now
-2 o
-2 of
-2 off
-2 oi
-2 ok
-2 on
-2 one
-2 only
-2 opposite
-2 or
-2 other
-2 our
-2 parents
-2 patience
-2 paul
-2 pays
-2 phone
-2 picture
-2 please
-2 po
-2 pounds
-2 price
-2 printed
-2 put
-2 r
-2 read
-2 reads
-2 real
-2 recipient
-2 rev
-2 rice
-2 road
-2 robot
-2 said
-2 same
-2 santa
-2 sat
-2 say
-2 says
-2 second
-2 see
-2 shared
-2 she
-2 shop
-2 shopping
-2 short
-2 sir
-2 so
-2 speak
-2 speaking
-2 st
-2 statement
-2 street
-2 sunday
-2 surname
-2 tak
-2 take
-2 tarjeta
-2 tell
-2 than
-2 that
-2 thats
-2 the
-2 they
-2 this
-2 thomas
-2 though
-2 thru
-2 to
-2 tom
-2 two
-2 tyler
-2 typing
-2 u
-2 uncle
-2 under
-2 use
-2 using
-2 valid
-2 van
-2 victoria
-2 visa
-2 w
-2 wait
-2 wants
-2 was
-2 weather
-2 welcome
-2 what
-2 who
-2 wife
-2 with
-2 would
-2 write
-2 written
-2 wrote
-2 y
-2 ya
-2 yes
-2 you
-2 young
-2 your
-2 yung
-2 ~
-2 é
-2 ˜
-2 השם
-2 الاسم
-2 البطاقة
-2 نام
-2 कार्ड
-2 。
-2 名前は
-2 이름은
-2 카드에
0 !
0 "
0 &
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
0 accounts
0 adam
0 again
0 ahmed
0 al
0 alright
0 amy
0 an
0 and
0 anna
0 anne
0 april
0 art
0 as
0 august
0 austin
0 away
0 aye
0 b
0 baby
0 baker
0 bank
0 banks
0 barclays
0 be
0 bell
0 best
0 big
0 bill
0 bird
0 bishop
0 black
0 bless
0 blue
0 born
0 branch
0 brenda
0 brian
0 bro
0 brothers
0 but
0 button
0 c
0 cake
0 cancel
0 captain
0 card
0 cardholder
0 carte
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
0 class
0 close
0 club
0 colin
0 comma
0 council
0 cross
0 d
0 date
0 daughter
0 dave
0 dawn
0 day
0 de
0 debit
0 dennis
0 does
0 dollars
0 don
0 done
0 dont
0 dorothy
0 dot
0 doyle
0 dr
0 dr.
0 e
0 earl
0 eh
0 english
0 enough
0 f
0 faith
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
0 go
0 god
0 godswill
0 gold
0 good
0 gordon
0 got
0 grace
0 grant
0 great
0 green
0 group
0 guy
0 ha
0 haha
0 hai
0 hall
0 hands
0 happy
0 has
0 he's
0 hello
0 hi
0 hill
0 hiya
0 holder
0 hon
0 honest
0 hope
0 house
0 hughes
0 hurry
0 i
0 i'm
0 ig
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
0 job
0 joe
0 john
0 jon
0 jordan
0 josh
0 jr
0 june
0 just
0 k
0 k.
0 karen
0 kettle
0 kevin
0 keyboard
0 kidding
0 kim
0 king
0 kk
0 korean
0 kyle
0 lady
0 lane
0 lee
0 less
0 let's
0 lewis
0 like
0 lily
0 linda
0 literally
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
0 march
0 margaret
0 maria
0 mark
0 mary
0 mastercard
0 max
0 may
0 me
0 megan
0 merci
0 mia
0 michael
0 mine
0 miss
0 mo
0 mobile
0 mohammed
0 monday
0 mrs
0 mrs.
0 ms
0 my
0 nah
0 nama
0 name
0 names
0 no
0 noah
0 noor
0 north
0 not
0 nothing
0 now
0 nursery
0 o
0 of
0 office
0 ok
0 okafor
0 olga
0 olivia
0 on
0 only
0 or
0 oscar
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
0 per
0 peter
0 philip
0 place
0 pls
0 po
0 polish
0 pop
0 power
0 price
0 prince
0 problem
0 pronounced
0 pta
0 quick
0 rachel
0 ray
0 ready
0 recipient
0 regards
0 restaurant
0 rev
0 rex
0 rich
0 ring
0 rn
0 robert
0 room
0 ruby
0 s
0 said
0 salam
0 salon
0 sam
0 san
0 sandra
0 sarah
0 say
0 school
0 second
0 see
0 send
0 sheila
0 shes
0 shop
0 short
0 singh
0 sir
0 smith
0 so
0 sons
0 sorry
0 speaking
0 spencer
0 st
0 star
0 stephen
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
0 that
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
0 ˜
0 ि
0 ‘
0 ’
0 、
0 です
0 이름은
0 입니다
01 " ,
01 " ~
01 ) $
01 , and
01 , i'm
01 , invoice
01 , it's
01 , just
01 , leave
01 , my
01 , noah
01 , not
01 , pat
01 , peter
01 , wait
01 , will
01 , ~
01 - ~
01 . $
01 . .
01 . no
01 . not
01 . yes
01 . z
01 . ~
01 0 $
01 0 th
01 00000 $
01 00000 ~
01 : ~
01 ; ~
01 ? $
01 ? thats
01 a ~
01 accounts ~
01 again $
01 al noor
01 am from
01 amy not
01 amy ~
01 an na
01 and can
01 and i
01 and i'm
01 and ~
01 anna ~
01 anne with
01 as in
01 as ~
01 austin $
01 austin ~
01 away $
01 b $
01 baby ~
01 bank lol
01 be that
01 bell $
01 ben ~
01 bill ~
01 bishop $
01 black $
01 bless ~
01 box $
01 brenda ~
01 brian ~
01 button $
01 cake $
01 can ~
01 captain ~
01 card $
01 card is
01 cash $
01 cash ~
01 chief mrs.
01 christmas $
01 claire $
01 close $
01 council $
01 cross $
01 daughter is
01 dawn ~
01 de is
01 de la
01 de ~
01 dennis $
01 dennis ~
01 do hi
01 do it
01 do ~
01 dog ~
01 done $
01 dorothy ~
01 doyle $
01 dr ~
01 easter ~
01 eh $
01 english ~
01 faith $
01 faith a
01 first like
01 flowers how
01 for the
01 for two
01 forest green
01 fr $
01 friend $
01 friends of
01 from the
01 from unit
01 from ~
01 gareth ~
01 georgia $
01 ghana $
01 good $
01 gordon ~
01 grace ~
01 grant $
01 grant ~
01 great ~
01 green $
01 group $
01 had to
01 haha no
01 happy now
01 he's ~
01 here $
01 here again
01 hi hai
01 holder $
01 honest ~
01 hope ,
01 hospital $
01 how ~
01 hughes $
01 hurry $
01 i know
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
01 is my
01 is ok
01 is on
01 is the
01 is there
01 is this
01 is ~
01 it says
01 it's ~
01 its ~
01 jack ~
01 jamie $
01 jess ~
01 jest ~
01 jo $
01 john ~
01 jordan ~
01 josh ~
01 jr $
01 judge ~
01 june $
01 just that
01 just ~
01 k. ~
01 ka ~
01 karen ~
01 kevin ~
01 kim ~
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
01 lovely ~
01 lucy p
01 ma .
01 manager no
01 maria $
01 maria ~
01 mark $
01 mark ~
01 mary $
01 mary ~
01 may flowers
01 maybe $
01 me me
01 me ~
01 megan ~
01 merci ~
01 mia ~
01 michael ~
01 mobile on
01 mohammed ~
01 more $
01 mr ~
01 mrs. ~
01 my my
01 my ~
01 na ~
01 nama ~
01 name $
01 name ~
01 names ~
01 no $
01 no h
01 no its
01 no ~
01 noah e
01 not me
01 not sure
01 not ~
01 nursery thats
01 o $
01 of ~
01 office manager
01 ok ?
01 ok here
01 okafor $
01 omg its
01 on ~
01 one word
01 only $
01 only ,
01 only this
01 only ~
01 or do
01 or in
01 order $
01 oscar ~
01 our ~
01 pa ~
01 page ~
01 park ~
01 pat ~
01 patience ~
01 paul ~
01 per ~
01 peter $
01 peter ~
01 philip ~
01 place $
01 please ~
01 pls $
01 polish way
01 pop ok
01 power $
01 prince ~
01 printed $
01 put ~
01 quick $
01 r sorry
01 recipient on
01 restaurant is
01 rex ~
01 right ,
01 rn but
01 rn its
01 rose garden
01 s ~
01 said x
01 said ~
01 salon "
01 sam ~
01 sandra ~
01 sarah ~
01 say ~
01 says ~
01 school is
01 second chance
01 see ~
01 sent ~
01 shes ~
01 shop $
01 short $
01 sir $
01 sir ~
01 smith $
01 so $
01 so go
01 soon park
01 speaking $
01 spencer ~
01 stephen is
01 stephen ~
01 store $
01 street ~
01 summer ~
01 sunday ~
01 sunny day
01 surgery $
01 swift all
01 taylor $
01 taylor ~
01 tbh $
01 team $
01 ted ~
01 th ~
01 that $
01 that or
01 that's the
01 thats it
01 thats my
01 the cake
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
01 unit 00
01 victoria ~
01 wait $
01 way please
01 weird ~
01 will short
01 will ~
01 william ~
01 with a
01 written $
01 x $
01 x a
01 xx $
01 y not
01 yes ~
01 you are
01 you have
01 you not
01 you see
01 young ,
01 ~T $
01 ~T )
01 ~T ,
01 ~T .
01 ~T 000
01 ~T 0000
01 ~T 00000
01 ~T also
01 ~T and
01 ~T as
01 ~T bravo
01 ~T but
01 ~T button
01 ~T do
01 ~T is
01 ~T ltd
01 ~T maria
01 ~T not
01 ~T now
01 ~T please
01 ~T print
01 ~T rose
01 ~T street
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
01 ~l 0000
01 ~l 00000
01 ~l ;
01 ~l ?
01 ~l a
01 ~l ahmed
01 ~l and
01 ~l as
01 ~l away
01 ~l because
01 ~l blue
01 ~l both
01 ~l branch
01 ~l but
01 ~l c
01 ~l card
01 ~l christmas
01 ~l da
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
01 ~l hope
01 ~l i
01 ~l if
01 ~l im
01 ~l in
01 ~l is
01 ~l its
01 ~l jest
01 ~l jokes
01 ~l kartta
01 ~l la
01 ~l last
01 ~l linda
01 ~l little
01 ~l lol
01 ~l mate
01 ~l mia
01 ~l more
01 ~l my
01 ~l ni
01 ~l not
01 ~l now
01 ~l on
01 ~l order
01 ~l people
01 ~l pls
01 ~l po
01 ~l post
01 ~l put
01 ~l r
01 ~l ray
01 ~l right
01 ~l rose
01 ~l sandra
01 ~l sir
01 ~l small
01 ~l thank
01 ~l thats
01 ~l the
01 ~l this
01 ~l will
01 ~l with
01 ~l ya
01 ~l yes
01 ~l ~
01 ~x $
01 ~x ,
01 ~x .
01 ~x ?
01 ~x ~
01 ~x شكرا
01 ~x है
01 ~x 입니다
01 ि ~
01 ‘ ~
01 ’ ~
01 、 ~
01 です $
01 이름은 ~
01 입니다 $
0f ! p
0f " p
0f & p
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
0f accounts l
0f ahmed l
0f alright l
0f amy l
0f and U
0f and l
0f anne T
0f april l
0f art l
0f as l
0f august l
0f away l
0f aye l
0f baby U
0f baker l
0f best l
0f big U
0f bless T
0f blue l
0f born l
0f branch l
0f brenda l
0f brian T
0f brian l
0f bro l
0f brothers l
0f but l
0f button T
0f cake l
0f card l
0f carte l
0f cash l
0f chance l
0f charge l
0f cheers l
0f chief l
0f christmas T
0f christmas l
0f church l
0f claire l
0f club l
0f daughter U
0f day T
0f day l
0f dennis l
0f do T
0f does l
0f dog l
0f dollars l
0f don l
0f done l
0f dont l
0f dr T
0f dr U
0f dr. T
0f dr. l
0f e j
0f earl l
0f eh l
0f enough l
0f faith T
0f finch l
0f flowers l
0f for U
0f forest l
0f fr l
0f frank l
0f from l
0f gareth l
0f george l
0f georgia T
0f go l
0f godswill l
0f got l
0f grace T
0f grace l
0f grant l
0f great U
0f green l
0f grey l
0f ha l
0f haha l
0f hall l
0f hands l
0f has l
0f here U
0f hi l
0f hill l
0f hon l
0f honest l
0f hope l
0f hospital l
0f house U
0f hughes l
0f hurry U
0f i i
0f i j
0f i'm T
0f ig l
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
0f june l
0f just l
0f k i
0f k. j
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
0f later l
0f lee l
0f less l
0f lewis l
0f like l
0f literally l
0f little l
0f lmao l
0f lol l
0f lola l
0f long T
0f lord l
0f love l
0f lovely l
0f ltd U
0f ltd l
0f m j
0f mac l
0f manager l
0f march l
0f maria T
0f maria l
0f mark T
0f mark l
0f mary T
0f mary l
0f megan l
0f mia l
0f michael l
0f mine l
0f miss T
0f miss l
0f mo l
0f mobile l
0f monday l
0f motors U
0f mr T
0f mr U
0f mr. T
0f mrs T
0f mrs U
0f mrs l
0f mrs. T
0f mrs. l
0f ms U
0f na l
0f nah l
0f names l
0f no l
0f north l
0f not U
0f not l
0f now l
0f nurse l
0f nursery l
0f o j
0f of l
0f office l
0f ok l
0f okafor l
0f olga l
0f olivia l
0f omg l
0f on l
0f only l
0f order l
0f oscar l
0f pa l
0f page l
0f paid l
0f parents l
0f parish l
0f park l
0f pat l
0f patience l
0f paul l
0f payment l
0f pays l
0f per l
0f peter U
0f peter l
0f philip l
0f please U
0f pls l
0f polish l
0f pop l
0f power l
0f price l
0f printed l
0f problem l
0f pronounced l
0f quick U
0f r i
0f r j
0f rachel l
0f ready l
0f recipient l
0f regards l
0f restaurant l
0f ring l
0f rn l
0f robert l
0f room l
0f rose l
0f said l
0f salon l
0f sam l
0f san T
0f sandra l
0f santa l
0f sarah l
0f say l
0f school l
0f second l
0f send l
0f shes l
0f short l
0f singh l
0f sir l
0f sister U
0f smith l
0f so T
0f so l
0f soon l
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
0f take l
0f taylor l
0f team l
0f ted l
0f th l
0f thank l
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
0f to l
0f tom T
0f tom l
0f true l
0f trust l
0f tuesday l
0f two l
0f tyler l
0f u j
0f unit l
0f up l
0f us l
0f van l
0f victoria l
0f weird l
0f wells l
0f white l
0f wifi l
0f will l
0f william l
0f wise l
0f with l
0f would l
0f written l
0f x j
0f y j
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
0f ˜ p
0f ि p
0f ‘ p
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
fff Til
fff TjT
fff Tjl
fff TlT
fff Tll
fff Tlp
fff TpT
fff Tpl
fff U0U
fff UT0
fff UTp
fff UU0
fff UUU
fff UUp
fff UiU
fff Uii
fff Uip
fff Ull
fff UpU
fff Uxp
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
fff jTl
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
fff lpi
fff lpl
fff lpp
fff lxl
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
fff pUl
fff pUp
fff pUx
fff piT
fff pii
fff pip
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
fff ppU
fff ppl
fff ppx
fff px0
fff pxT
fff pxU
fff pxl
fff pxp
fff pxx
fff x0p
fff xTT
fff xUU
fff xUp
fff xll
fff xlp
fff xlx
fff xpT
fff xpl
fff xpp
fff xpx
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
g !
g )
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
g account
g adam
g address
g again
g ahmed
g all
g amy
g and
g any
g anyway
g apostrophe
g apple
g april
g are
g as
g ask
g at
g august
g austin
g bad
g baker
g bakery
g balance
g banks
g be
g been
g believe
g bell
g belongs
g between
g birthday
g bitte
g bless
g bonjour
g born
g both
g box
g branch
g brian
g bro
g but
g cake
g call
g can
g cancel
g caps
g card
g cardholder
g carte
g cartão
g case
g cash
g change
g changed
g charge
g charity
g chase
g chat
g cheers
g chicken
g chinese
g church
g ciao
g claire
g class
g close
g code
g come
g coming
g confirm
g congratulations
g continue
g correct
g credit
g cross
g cvv
g d
g danke
g dash
g data
g date
g dave
g dawn
g de
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
g dorothy
g dot
g doyle
g drop
g e
g email
g erm
g ex
g extra
g f
g faith
g family
g finch
g fine
g first
g fix
g flat
g flatmates
g for
g frank
g fraud
g friday
g georgia
g give
g god
g going
g good
g got
g grace
g grant
g guess
g guy
g h
g hall
g happy
g has
g have
g he's
g hes
g holder
g hope
g house
g hubby
g husband
g husbands
g i
g i'm
g i've
g ich
g im
g in
g initial
g initials
g is
g isn't
g isnt
g it
g its
g jack
g jamie
g je
g jean
g jesus
g jo
g job
g john
g joke
g jon
g jordan
g just
g k
g kettle
g kevin
g korean
g l
g lagos
g lah
g lane
g language
g last
g laugh
g law
g leave
g lee
g less
g let
g letters
g like
g link
g literally
g lol
g long
g ltd
g m
g mac
g major
g make
g many
g margherita
g maria
g mark
g mary
g may
g me
g megan
g merci
g merhaba
g message
g mi
g michael
g mistake
g mo
g mobile
g money
g morning
g mother
g motors
g much
g my
g n
g name
g name's
g names
g nan
g ne
g near
g need
g neighbor
g never
g next
g ngo
g nie
g noah
g non
g not
g nothing
g number
g numbers
g o
g of
g off
g ok
g okafor
g old
g olivia
g on
g one
g ones
g only
g opposite
g or
g our
g out
g over
g p
g paid
g parents
g pass
g passport
g pat
g patience
g pay
g paying
g payment
g pays
g peter
g philip
g phone
g pickup
g picture
g pink
g please
g po
g pop
g power
g prince
g printed
g problem
g quick
g r
g rachel
g read
g real
g receipt
g relation
g rex
g rich
g right
g road
g robert
g royal
g run
g running
g s
g said
g sam
g san
g sandra
g santa
g sarah
g saturday
g saw
g send
g shop
g short
g should
g show
g singh
g small
g smith
g so
g some
g someone
g somewhere
g sounds
g stan
g stephen
g steve
g street
g stripe
g sugar
g sunday
g sunny
g sure
g surname
g swear
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
g theres
g they
g thing
g this
g thomas
g through
g time
g to
g today
g tom
g tomorrow
g too
g trust
g try
g two
g tyler
g typed
g u
g um
g un
g uncle
g under
g use
g using
g valid
g victoria
g visa
g wait
g want
g way
g weather
g wedding
g week
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
g working
g world
g written
g year
g yes
g you
g young
g your
g yung
g é
g на
g 。
g 입니다
gg * ~
gg , and
gg , but
gg , call
gg , can
gg , card
gg , hes
gg , im
gg , it's
gg , leave
gg , mr.
gg , my
gg , one
gg , only
gg , please
gg , so
gg , sorry
gg , wait
gg , what
gg , will
gg , ~
gg . michael
gg . ~
gg 0 $
gg 0 ~
gg 00 years
gg 00 ~
gg 000 ,
gg 0000 $
gg 0000 ~
gg : ~
gg ; $
gg ? $
gg ? ?
gg ? ~
gg ^ "
gg ^ *
gg ^ 00
gg ^ 00000
gg ^ a
gg ^ ahmed
gg ^ anna
gg ^ april
gg ^ are
gg ^ bank
gg ^ belongs
gg ^ bitte
gg ^ black
gg ^ bless
gg ^ bonjour
gg ^ buenas
gg ^ c'est
gg ^ can
gg ^ card
gg ^ change
gg ^ ciao
gg ^ could
gg ^ do
gg ^ does
gg ^ erm
gg ^ fine
gg ^ flat
gg ^ forest
gg ^ george
gg ^ gift
gg ^ happy
gg ^ have
gg ^ hello
gg ^ hi
gg ^ holder
gg ^ how
gg ^ i
gg ^ i'd
gg ^ i'm
gg ^ ich
gg ^ im
gg ^ invoice
gg ^ is
gg ^ it
gg ^ its
gg ^ jean
gg ^ jesus
gg ^ jo
gg ^ job
gg ^ just
gg ^ karen
gg ^ kim
gg ^ last
gg ^ leave
gg ^ left
gg ^ let
gg ^ let's
gg ^ like
gg ^ literally
gg ^ make
gg ^ man
gg ^ mary
gg ^ merci
gg ^ merhaba
gg ^ mo
gg ^ mr
gg ^ my
gg ^ name
gg ^ near
gg ^ never
gg ^ nie
gg ^ no
gg ^ noah
gg ^ olivia
gg ^ on
gg ^ only
gg ^ our
gg ^ paris
gg ^ paul
gg ^ rachel
gg ^ recipient
gg ^ sandra
gg ^ santa
gg ^ sat
gg ^ saw
gg ^ send
gg ^ she
gg ^ smith
gg ^ still
gg ^ tak
gg ^ tell
gg ^ text
gg ^ the
gg ^ tom
gg ^ tyler
gg ^ um
gg ^ use
gg ^ using
gg ^ victoria
gg ^ wait
gg ^ we
gg ^ what
gg ^ who
gg ^ why
gg ^ will
gg ^ with
gg ^ write
gg ^ you
gg ^ your
gg ^ ~
gg a ~
gg address ,
gg ahmed $
gg and a
gg and can
gg and i
gg and im
gg and it
gg and my
gg and one
gg and ~
gg anna maria
gg are you
gg as in
gg as ~
gg ask ~
gg at the
gg at ~
gg auf ~
gg away $
gg be under
gg been so
gg bell $
gg belongs to
gg black $
gg bless ~
gg bonjour ,
gg box $
gg brian $
gg but ~
gg button $
gg cake $
gg can you
gg card ,
gg card from
gg card is
gg card lol
gg change it
gg change to
gg changed it
gg chicken ~
gg chinese on
gg christmas $
gg ciao ,
gg close $
gg correct that
gg could be
gg cross $
gg dawn ~
gg declined again
gg deliver to
gg do i
gg do jo
gg do you
gg do ~
gg does it
gg dont have
gg dont ~
gg drop it
gg faith $
gg faith in
gg fine $
gg first name
gg for a
gg for my
gg for real
gg for the
gg for two
gg for ~
gg forest green
gg forest ~
gg friend $
gg from the
gg from unit
gg george $
gg go by
gg go with
gg got a
gg got it
gg grace $
gg green $
gg guess who
gg had to
gg harry ~
gg here again
gg holder ~
gg home ~
gg hope ~
gg i guess
gg i have
gg i just
gg i know
gg i need
gg i swear
gg i want
gg i ~
gg i'm a
gg i'm not
gg i'm ~
gg ich ~
gg if it
gg ik ~
gg im ~
gg in the
gg in this
gg in ~
gg invoice must
gg is all
gg is here
gg is it
gg is my
gg is that
gg is the
gg is ~
gg it $
gg it ,
gg it from
gg it has
gg it in
gg it is
gg it off
gg it true
gg it twice
gg it's a
gg it's just
gg it's me
gg its going
gg its me
gg its the
gg its ~
gg jack $
gg jamie $
gg jo $
gg job $
gg john $
gg john ~
gg june $
gg just a
gg just put
gg k ~
gg king $
gg lagos ,
gg lah $
gg last name
gg leave it
gg lee $
gg let me
gg like the
gg lol $
gg lol it's
gg lol ~
gg long $
gg long ~
gg man ~
gg maria $
gg mark $
gg mark it
gg may flowers
gg me $
gg me and
gg me ~
gg merci ~
gg merhaba ,
gg mi ~
gg mill $
gg mo $
gg more $
gg more than
gg mr ~
gg must show
gg my account
gg my bank
gg my card
gg my dad's
gg my ex
gg my name
gg my parents
gg my ~
gg na po
gg name ,
gg name is
gg name of
gg name on
gg name or
gg name ~
gg ne ~
gg near ~
gg nie ~
gg no ,
gg no is
gg no its
gg no name
gg no relation
gg no ~
gg nombre ,
gg not $
gg not a
gg not sure
gg not ~
gg number in
gg number ~
gg nurse $
gg o $
gg of my
gg of the
gg oi ~
gg ok $
gg ok ~
gg olivia ~
gg on it
gg on there
gg one $
gg one is
gg one name
gg one of
gg one word
gg one ~
gg only got
gg only ~
gg or do
gg or my
gg or ~
gg order $
gg other address
gg paid by
gg pat $
gg patience ~
gg paul $
gg peter $
gg picture of
gg please deliver
gg pls $
gg polish way
gg power $
gg read it
gg read ~
gg recipient is
gg rex ~
gg rice and
gg safe $
gg same name
gg san ~
gg says no
gg see ~
gg send it
gg shut $
gg sister $
gg smith $
gg so its
gg so ~
gg st ~
gg still ~
gg sunny day
gg tak ,
gg taylor $
gg team $
gg text should
gg thanks ,
gg that was
gg thats it
gg thats not
gg the accent
gg the bank
gg the card
gg the office
gg the polish
gg the same
gg the wrong
gg the ~
gg there only
gg think i
gg this is
gg this one
gg this secure
gg this weather
gg this ~
gg thomas $
gg thomas ~
gg to me
gg to mr.
gg to say
gg to the
gg to ~
gg tom $
gg took my
gg two of
gg two ~
gg u put
gg um ~
gg un ~
gg unit 00
gg ur ~
gg using ~
gg victoria $
gg wait $
gg was my
gg was that
gg way please
gg weather is
gg welcome home
gg what you
gg white $
gg will it
gg with ~
gg world ~
gg would you
gg wrong ~
gg yes ,
gg yes ~
gg you $
gg you are
gg you have
gg you need
gg you see
gg you ~
gg your ~
gg ~ $
gg ~ ,
gg ~ .
gg ~ 0
gg ~ 000
gg ~ 00000
gg ~ :
gg ~ ?
gg ~ a
gg ~ after
gg ~ away
gg ~ black
gg ~ branch
gg ~ but
gg ~ by
gg ~ cake
gg ~ can
gg ~ card
gg ~ case
gg ~ chase
gg ~ code
gg ~ cross
gg ~ doyle
gg ~ en
gg ~ faith
gg ~ for
gg ~ group
gg ~ hill
gg ~ house
gg ~ is
gg ~ it
gg ~ its
gg ~ just
gg ~ la
gg ~ lah
gg ~ lane
gg ~ love
gg ~ me
gg ~ mill
gg ~ more
gg ~ name
gg ~ of
gg ~ okafor
gg ~ on
gg ~ or
gg ~ order
gg ~ price
gg ~ read
gg ~ rice
gg ~ san
gg ~ so
gg ~ sunday
gg ~ taylor
gg ~ that
gg ~ to
gg ~ with
gg ~ you
gg ~ ~
gg ~ कार्ड
gg ~ 。
gg ~ 입니다
gg 。 ~
gg 입니다 $
last 0L
last 0M
last 0T
last TM
last TT
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
sss --bM
sss --dL
sss --eL
sss --fL
sss --fU
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
sss -aeM
sss -aeU
sss -afL
sss -afM
sss -afT
sss -b-L
sss -b-M
sss -baL
sss -baM
sss -bcL
sss -bcM
sss -bdL
sss -beL
sss -beT
sss -bfL
sss -bfM
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
sss -ceL
sss -ceT
sss -cfL
sss -cfU
sss -d-L
sss -d-M
sss -d-T
sss -d-U
sss -daL
sss -daM
sss -dbL
sss -dcL
sss -dcM
sss -dcU
sss -ddL
sss -ddM
sss -ddT
sss -ddU
sss -deL
sss -deM
sss -deT
sss -dfL
sss -dfT
sss -dfU
sss -e-M
sss -eaM
sss -ebM
sss -ecL
sss -ecM
sss -edL
sss -edM
sss -eeL
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
sss -fcL
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -feL
sss -feM
sss -feT
sss -feU
sss -ffL
sss a--M
sss a--T
sss a-aL
sss a-aM
sss a-cL
sss a-cM
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
sss aacM
sss aadL
sss aaeL
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
sss addL
sss adeL
sss adeM
sss adfL
sss adfU
sss ae-L
sss ae-M
sss ae-U
sss aebL
sss aebM
sss aecL
sss aecM
sss aedL
sss aedM
sss aeeL
sss aeeM
sss aefL
sss aefM
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
sss affU
sss b--L
sss b--M
sss b-aL
sss b-aM
sss b-dL
sss b-eL
sss b-fL
sss ba-L
sss ba-M
sss baaL
sss baaM
sss babM
sss bacL
sss bacU
sss badL
sss badM
sss bb-L
sss bb-M
sss bb-T
sss bbaL
sss bbaM
sss bbaU
sss bbbL
sss bbbT
sss bbcL
sss bbeM
sss bbfL
sss bbfU
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
sss bd-L
sss bd-M
sss bdaL
sss bdaM
sss bddL
sss bddT
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
sss bedM
sss beeL
sss beeU
sss befL
sss befM
sss bf-L
sss bf-M
sss bfaL
sss bfaM
sss bfbL
sss bfcL
sss bfcU
sss bfdL
sss bfdM
sss bfdU
sss bfeM
sss bfeU
sss bffL
sss bffM
sss c--M
sss c-bL
sss c-bM
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
sss cadL
sss caeL
sss caeM
sss cb-L
sss cb-M
sss cb-T
sss cbaL
sss cbaM
sss cbbL
sss cbcL
sss cbcM
sss cbdL
sss cbfL
sss cc-L
sss cc-T
sss ccaL
sss ccaM
sss ccbL
sss cccL
sss cccM
sss ccdL
sss ccfL
sss cd-L
sss cd-M
sss cd-T
sss cdaM
sss cdbL
sss cddL
sss cddM
sss cdeL
sss cdeM
sss cdfL
sss cdfU
sss ce-L
sss ce-M
sss ce-U
sss ceaL
sss cecL
sss cecU
sss cedL
sss cedM
sss ceeL
sss cefL
sss cefM
sss cefU
sss cf-L
sss cf-M
sss cf-T
sss cfaL
sss cfbL
sss cfcL
sss cfdL
sss cfdU
sss cffL
sss cffM
sss d--L
sss d--M
sss d-aL
sss d-aM
sss d-aT
sss d-bL
sss d-cL
sss d-cM
sss d-dL
sss d-eL
sss d-eM
sss d-fL
sss d-fM
sss da-L
sss da-M
sss daaL
sss dabL
sss dacL
sss dacM
sss daeL
sss db-L
sss dbaM
sss dbbL
sss dbcL
sss dbcM
sss dbdL
sss dbeL
sss dbfL
sss dc-L
sss dc-M
sss dc-T
sss dcaL
sss dcaM
sss dccL
sss dceL
sss dceU
sss dcfL
sss dd-L
sss dd-M
sss dd-T
sss dd-U
sss ddaL
sss ddaM
sss ddbL
sss dddL
sss dddU
sss ddeL
sss ddfL
sss ddfM
sss ddfU
sss de-L
sss de-M
sss de-T
sss deaL
sss deaM
sss debM
sss decL
sss dedL
sss deeL
sss defL
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
sss e--M
sss e--T
sss e-aL
sss e-bL
sss e-bM
sss e-cL
sss e-cT
sss e-dL
sss e-dM
sss e-eM
sss e-fL
sss ea-L
sss ea-M
sss ea-T
sss ea-U
sss eaaL
sss eaaM
sss eabL
sss eacL
sss eacM
sss eacT
sss eadM
sss eaeL
sss eb-M
sss eb-T
sss ebaL
sss ebaM
sss ebaU
sss ebbL
sss ebcL
sss ebcM
sss ebdM
sss ec-L
sss ec-M
sss ecaM
sss ecdL
sss eceL
sss ed-M
sss ed-T
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
sss eebL
sss eecL
sss eedM
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
sss effU
sss f--L
sss f-aL
sss f-aM
sss f-bL
sss f-cL
sss f-cM
sss f-eL
sss f-fL
sss f-fM
sss fa-L
sss fa-M
sss faaL
sss faaM
sss faaU
sss fabL
sss facL
sss fadL
sss fafL
sss fb-L
sss fb-T
sss fb-U
sss fbaL
sss fbaM
sss fbaU
sss fbbL
sss fbbM
sss fbcL
sss fbdL
sss fbdM
sss fbeL
sss fbeM
sss fbfL
sss fbfM
sss fc-L
sss fc-M
sss fcaL
sss fcbL
sss fcbM
sss fccM
sss fcdL
sss fceL
sss fcfL
sss fd-L
sss fd-M
sss fd-T
sss fd-U
sss fdaL
sss fdbL
sss fdcL
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
sss feeL
sss fefL
sss fefM
sss ff-L
sss ff-M
sss ff-T
sss ff-U
sss ffaL
sss ffaM
sss ffbL
sss ffbM
sss ffcL
sss ffdL
sss ffdT
sss ffeL
sss fffL
sss fffM
sss fffT
sss fffU
""".strip("\n")
ADDED: Final = r"""
0`1a2`3]
0[1a
0\
3a
1a2a3\
2f
1e2b3Z
0]
0c
2\
3f
2`
0`
0a1^2Y3`
1^2Z3`
3b
3[
3b
0^1e2c3^
0`
3^
2c
1`
1a
1^2^3b
0^1i
2^3`
0^
1`
1e
0c1]
0^1h
1e
0`1V2V
0^1a
0a
1`
0`
1a
0^1a
1`
1b2[
0^
3`
3g
0^
3a
2`
0[3d
2`
0^1`
2e
1[2`
0^
0^1d
1`3^
3a
3\
1`
3a
2^
1e
0`
3Z
3^
2`
1]
3d
2`
2^3c
3`
3`
1^2a3^
0`2^
1\2a
0^
0`
3k
2a
2`
3h
0`
1a
1a
0`2`
2c
1b
3`
1`
0`3^
3`
3^
3`
0`1[3^
0^
2d
0\
0a
1`
0^
1`
0a
0^
3`
0^1`
1]2c
1a
0^2a3^
2`
1`
0`2]
0Y
2]3`
1`
3]
1b
1^2d3[
3^
3^
2a
0\1`
0`
2a
1^2b
0\
2c
0`
0`
0`
2b
3`
2a
0Z1e
1c
0`3^
3`
1a
0`
0a
0`
0`
3`
3d
0\
0[3`
1`
0a1[
0`
3W
0`
0^1d
3`
1a
0^1a2^
1a
0]1`
2f
2^3`
0]3`
1\2Y3`
1b
3`
0`
1`
0`2]
2^
0`
0`
2j
0\1b
2`
0`1]2Y
2]3e
0^3i
1b
1b
0`
0^
1i
2^
2`3^
1`
0`
0^1`
1^
0^3`
2`
1`
1c
1`2e3e
2a
3a
1`
1e
1]3d
0^1a2`
1^2c
2g
2c
3`
3`
2a
0`2^3^
0]2`
3a
0[2`
0`
0`1`2X
3`
0a3^
2`
1c3^
3c
3f
3j
1`2a3^
0`
2f
3c
2`
0d
0]1c
1d
0]
0^2c
1b
0a
1]2[3a
0b
1b
2c3[
2f3^
2Z
2`
0]2a
0b
0`
0`
2`
2d
2`
0a1^
0]3a
0\2`
0^
3f
3e
2h
2b
1`
0^
1b
2]3^
2`3^
1b
3`
3^
1^
2`
1g2X
1f
2^
3^
1a2\3Z
1^
1a2e3^
1a
1\3a
2b
1`
1`
1\2a
1^
1]
3`
2l
0`
1a2[
2a
2`
2b3^
2h
0i
0`
2`
1a2`
2Z
1b
1`3^
0\2f
2`
0h
1Z2]
0`
1[
1]3c
3`
1^
0`
0^1a
0^2^3a
1h2\
1U3a
2d
1]2c
0a
1]2`
2T
2^3b
3]
2a
1`
0b
0^
0a
2d
0^1`
1`
3`
2`
0`
3`
0`
3`
2`
1`
3a
0^3a
1`3p
1]2`
2a
0h
1Q2a
2V3d
0`
0`1t
2`
3a
2e
3`
1`
2e
2e
1`2]3`
2d
0[1`2e
2c3^
0^1a2c3^
0a
2]3`
1\3e
3`
3^
0^
3h
2^3b
1\2`
3g
0`
1`
2`
1j2^
1e
3a
1`
0`3^
2^3`
0`2^
1c2Q
3b
2d
3b
0`2\
3\
0`
2`
2^
1e2]
1m2^
0]2d
0f1a3]
1`2`
1c
0a2y
1^2`
0^1k
1a2c
0]1a2b
2f
1n
0]1r
2`
1b
0\1b3d
0o1g
0c1Q2^
2d
2`
2t
0^
0^3b
2a
0`2c
0`1T2c3^
2`
2i
1a
0^2k
1`
1b
0b
0a1V
1`
2a
1a
2d
1^2`
0`
2a
3b
0`
1`
2d
2b
2a
3e
0`
2h
0^3`
2`
0]2`3a
2f
1`
0`
1c
0c
2a
1c2]
1j
0c
2g
2c
2a
2a
2`
0`
2a
2`
0]
0a
2`
0b2`
2a
2e
1Y2i3X
2b3^
1U2`
1`
2`
3`
2`
3e
1[2c
1]2g
0^
2b
1`
2`
0a
0^1b
0`
0^2n
1`
0^3a
0`1U2a
0^2i
3`
0^
0[
2`
0`1W3`
2`
1b
2`
2`
0`
2f
0`
1`
2e
2`
2`
2a
2g
0a
3^
1a
2e
0`
1g
0]
2^
0]
0h
1f
0^
0^
0[2i
3`
0^
0`
1i3b
0b
0b3`
0a1X
1b
1c
0`
0`
1j
1j
2i
0`
2`
2`
2g
2`
1`
0`
2b
2c
2`
2c
1m
0^2`
2`
3`
2d
3`
3a
1`
0a
2c
2b
2a
2e
1`
1`
2a
2a
3b
1g
0^
2`
2b
2b
2j
2`
2f
0`3^
3`
2e
2f
2i
2g
0^2g
2g
1`
1l
0^2a
0`
0`
2`3`
2`
1`
2c
2a
2a
0a
1\2`
1X2c
1`
1^2i
0`
2`
1b2[3`
1`
1g
0^1p
1d
0a
0]1b
2`3\
0`
1[3a
2n
0`
2h
2d
0t3o
1d
1X2d
2`
1d2^
0`
1a
1[
0`
1l
0`
1W
2b
0`
2j
2c
2`
3`
2h
0Z2f
3`
0a
2h
0^
0]
0^3`
3`
0^
1j
1n
3a
1g
2d3^
2c
2b
0^1b
1e
0\3`
2i
0]2e
0]2`
2b
2a
2a
2o
0`
0`
2e
0`
2`
0`
0]1j
2`
2a3^
0b
2`
1a
1c
1`
3`
1`
2d
2`
1^
1m3^
2`
0a2i
2h
2a
1a
0^
2f
0\
0^2a
1a
2`
0`
0`
3`
2c
2c
0a
2`
0a
3`
0`1\
3`
0`1H3`
1b3b
1d
1`
0a
3`
3`
0b
2`
0`
2a
2c
1c
0]2`
1^3d
1Z
0\1i
0a
1b
0^3`
1h
0`
0b
2s3[
2a
2j
2`
0`
0a
1e
0`
1`
0Z1g2b3^
2a
0^3a
0a
1h
1a
0d3^
2`
1`
1a
1`
1`
1`2]3`
1m
0X2d
0]1W2d3f
0^3b
2`
0`1^
1`
1`
0a
2a
2a
2e
3`
0b1b
1`
1m
0`
2`
2`
0`
1`
2`
2a
2j
0`3^
0`1^
2`
3`
0`
2g
2`
0h
0b1^
0`
2`3`
1c
1a2^3`
1a
1`
2`
0a
0`
0^3`
0`
0^2e
1`2[
0[1\2f3d
1`
0^2a
0`
0b
2`
0^1c
1b
0^1c
0a
0^1`
1`
1`
0^
1`
1`
0[1j
1`
0`
1`
0`
0`
1k
0b
0g
0b
0^1`
1a
1`
1`
1`
0`
0d
1`
0\1d
0a
1a
1`
1`
1`
0`
1`
0^1c
0^1b
1a
0`
0]1`
1`
0`
0^1`
0]1`
0^1`
1a
0]1d
0^1`
0a
1`
1d
0`1b
0c
0a
0h1`
0g
0^
2a
0^3`
2`
1`
1`
2d
0a
2a
3`
2`
0b
0^
2`
1`
2`
1`
0c
1`
1`
2c
0`
3`
2`
2a
2`
0`
1`
2a
0`
0`
1`
0e
1`
2e
0`
0Y1`
0`
2`
2`
1`
2`
0a
2`
2`
0`2`
1`
2`
3c
1^
2^
1`
2a
1`
1`
0`
3d
1a
1c
1g
0^3`
0`
2`
2`
3`
3`
1\3c
2b
0`
3`
1a
2`
0`
1a
0h
0c
1a
1c
0`
0`
1c
2`
2`
3`
3`
3`
0e
0a
1c
0e
1j
1d
0`
3`
0c1^3a
0]3a
0b
0b1^3b
1`
0^3`
3a
1]3b
0`1^
0`1`
3c
0`
1b
1`
0`
0`1^
0c
0`
0c
1`3`
0`
2`
0`
2a
0`
2`
3b
1l
3c
1`
2b
2a
2`
2d
0`
0b
1`
1`
1`
0^1b
2s
2`
2d
2a
0`
2`
3b
2`
2c
2j
1`
1d
2`
1c2Y
1\
1h
2`
2^
1^
1a
0k3a
2a
0b
1a
0a
3]
3`
0h
2`
0`
0a
0o3d
2a
1^2b
0`
2`
0b
2`
1c
0^1c
1c
1d
0^3a
1c
2`
2e
2`
3`
3`
2a
3e
1`
0`
1b
2c
0`
0^3a
0^1`
3`
0a
2`
2`
0a
1d
1a
0b
1^
1`
2b
1b
1`
1`
3`
1^2d
1a
2b
0`1^
0V1`
1a
2b
0i2`
2`
0]1d
2b
0^1b
2d
2`
2`
0`
0`3^
0[
3`
2a
0c
1`
3`
0^3`
0]1d
1c
0a
0]
0`1^
1`
0^1a
3k
2c
0`
1`
0a
3`
0`1^
3`
1b
1`
2a
0a1[
2`
1`
1`
1i
0`
0`3^
0^3`
2a
3`
3`
3^
2]3`
3c
0b
0b
3b
3l
0`
3h
2c
2^3c
3`
3a
2a
2a
2a
2b
2a
2a
2f
2`
3b
2`
0[2c
2]3`
2e
2f
2e
3Y
2n
2b
2d
2^3f
3a
2e
3e
2a
3`
3a
1a
3b
2`
2`
3e
3a
1`
2b
2a
2h3^
3l
2b
0c
3g
3d
2j
2b
1a
3^
2a
2`
2]3e
0`
3`
0g3i
0a
2`
3`
2`
2f
3a
2`
2c
2a
2`
2a
2c
3`
1`
2a
3c
2c
2c
3a
0c3h
2a
2`
2`
2d
2a
1`
2f
0^2`
1b
0a3f
2`
3f
2g
3a
0`
3`
3n
2e
2a
2`
3c
3c
2b
2k
2a
2k
2`
2`
2a
3g
2`
2a
1c
2`
2a
0a
2i
2`
2b
2`
2e
0a3^
3b
3`
2a
2b
0^2h
2`
2b
2a
2b
3`
2`
0b
3g
3j
0`
0^3m
3`
2d
3d
0`
2e
3b
2^3`
2b
0`3d
3d
3e
0b1a2a3^
0e2`3Z
2`
0e2d3]
0`1[2d
2`
2`
3c
3b
0`
3d
0e1^
0a1^
0a
2a
3`
0h1^
0^
0f
2n
2n3]
0W1b2a
0c
2a
2b3Z
1`
1^2e
1^3`
1`
2`
1]2`
2`
0^2`
1l
2a
2`
1`
0b
1c
2`
0^
0`1a
0a1d
0b1a
1a
1a
0a
0b1d
0`1a
0e
0`
0d
0a
2a
3`
2`
1`
2d
0`1]2c3T
2f
3\
3`
0`
2`
1a
2b
1`
1a
0^3c
0b
1a
1`
2c
0`
0`
2`
2d
2`
3b
2f
1`
0`
1`
0`
1^
0`
2a
0b
0`
0a
0W1a
0`
1b
0`
2b
0a
2`
0c
0^1a
0a
2`
0a
2`
2`
0`
1a
0^3`
2`
2`
0`
3c
2^
2^
2a
1a
2e
0^1`
1`
0a
1b
1c
0b
0`1^
2`
0^
2`
2`
3`
0`
2`
0`
1b
3b
2b
0a
0`3^
0`
1c
2`
0^
2`
0^3`
3a
2c
0b2Z
1`3g
0b3^
0`
0^
0`1]3d
0d1]
1^3a
1d
1e
1`
0]1d
1^
1g
0`
1e
1b
2`
2a
0c
2a
2`
1`
0[
1`
2`
0a
2c
2`
3^
0^3a
2`
0^1d3`
2`
2`
2a
0`
2b
2b
2`
2b
2c
1b
0`
1d
3`
2^
2`
1b2Q
1p
1b2]
1^
1a2^
0a
0a
1`
1e
0`
0a1`3^
1c
1a
0a
0^
3^
3g
2`
0`
2b
2a
2`
0`3`
0b3`
0`3^
1^2`
0a
3]
2`
1`
3c
0d
3`
0`3^
0`
1`
0c
1^
0^
0`
2d
2`
2e
3`
0^2`
3`
0^
2`
0`3^
0^
3`
0^3`
2`
3b
1c
2a
2k
0^1`
0\
0`
2c
3a
1`
0a
0a
0b
2`
1\
1f
0^1a
0e1\
1e
2`
0`3^
1a
1`
0`
0`
1`
3`
2a
1^2b
2b
3a
0^1c
0d
2h
2`
0^1b
2a
2a
0`
2`
0^1c
0`
2`
2`
0^3a
0`1Z2^
1`
3`
3^
0^3b
1`
0j
1`
0a1\
1a
1d
0a
2c
1`
3`
1`
0a
3`
0`
0^1c
0`1^
2b
1c
0a
1`3^
1e
0^1`
0`
0\
1`
0\2h
0`
0^3a
0e
1d3^
0^1a
0a3^
1a
2`
1`
1`
1a
0d3^
1j
0^
0`
0[3f
0`
0`
1d2b3[
0`1^
3Y
0Z1^2`3c
2j3V
1^2c
0^3`
1`2`3b
1]2^3b
2^3`
2^3b
2\3f
1[2`3`
2b
0a1^
0a
2a
3`
0Z
0a
2`3^
0^
2k3[
3`
0]1]2c
0^2`
0]2f
2f
0`1]
0b
0^2c
0]2c
0j1f2[3Y
2f3^
1`
0g
1`
2`3^
0^
1Z2`
0`2^
1`2f3^
0^
2`
0`1[
1Z2a
0g2W
2a
0`1W2^3`
0d
1a
1`2a3\
1`
0]1i
1b
2`
3`
0`1^
3e
1d
0`
0`
0`
0c1^
1`
0^1c2a3Z
0^
0c
0a
1c
1`
0b
1`
1`
0p1\
0a
0`
0b
0^
0a1V3^
2`
2f
0a
2^
0b
0`
0^
0^
3b
2f3Z
1]2`
0`
1`
3d
1a
0^
3`
1`2\3`
3c
2c
0c1^2\
2a
3a
0`
2d
0^
2`
0c
2^3f
3`
0V1a
3c
1g
3`
1R
2`
0i
0a
0`1^
1`
0Z
1h
2g
0^
1`
0`2X
1`2X3a
1[
0b
1c2Y
0^1`2\
1^
0`1^
1a2`
0^1a2^
2`
2[
2`
2]
0Z1c
3k
0b1b2[3Y
3a
2\3c
0`
3`
3n
0b
3]
0a1[
2`
0`
1a
3`
3`
0\1f
2Y
2g3^
0^1b2a3^
1U
0^
1c
0`
2d
3a
1X2d
3^
3`
2`
3`
3`
0`3]
3a
3a
0^2b
0`
1^2n3\
2m3W
0`2S
0`
3a
0f
1d2^3]
0Z1a
1b
0b
1b
0b
0`
3`
0a
0a1^2X
0e1f3i
0]
2`
0b2\
0a
0f1^
0]
2a3^
0`1`2\
0`3]
2W
0b
2\
0^1`
1h
3b
2^3b
3a
0^
0f1]
0b
3`
0a
0`
3`
0^2b
0e1Y2]
3`
2`
2a
0^
0a
2h
0e
0a
0`
0`
0`
0c
0a
0`1Z
0`1^2b3^
2a
3`
0^1b
0`1c
2e
2`
0^1b
2`
1`2`3X
0`
0g
2a3]
1`
0`
3`
0`
0e1Z
2[3b
1a
0d
1b
2Y
1`
0a2d
3`
0`1^2^3`
3a
0^3`
3^
0b1[
3a
1`3`
3b
1`
1^
0`
2`
2a
0e
0a
2f
3b
2a3^
0c
0\
0`
0`1^
0d
0`
0`
0g
2`
0`1^2[
2b3Y
2a
0^
3`
0e
1b2^
0\1`3`
0`1X2T3b
2c
0j
0`
0^1W2`3e
1d
2`
0b2^
2a
1k
0e2a
1h
1x
3b
3q
3~
0`
0`3`
2i
3`
2a
0`2\3a
0c2^3c
0^2`
0`
0a
2]
0`3b
0a
0a3`
1V
1`
0^1k
3`
0V1d2`
0Z1c
0`
0Z1e
1`
3d
1f
0[
1g
0^1f
0c2]3a
2`
0[2a
2a
0a
0^
1`
0Y2g
3`
0^2r
0`
0`
0Z2g
2`
0^1e
0\1j
2d
0T1`2b
2a
1`
2`
0^3`
2f
1c
0Y1h
0`
2`
0b
0^2h
0\3`
3^
0`
0]1a
0`1W2Y
0c
0`
2f
1`2h
2a
0d
0^1j
3c
1c
1`
2a3^
2a
0`
3[
2g
0^
3`
2a
2c
0^2`
2`
2a3^
2`
0^1e
2`3^
3^
0a
0^1a
3`
0`
1`
3a
3c
0^1g
0^
2d3^
1`
0^
2\3`
0^1`
3`
0\
3d
0^
0[1b
2d
0d
2e
2c
3d
0Z1c2`
2a
0]2c
0^1a
3a
0`
2`
1h
0\1d
0Y2`
1`
0b2]
3`
1b
0a
0a
0Z1d
0`
0X1e2`3]
0T1b2c
1`
0]2d
2h3^
1`
0b
0d3c
3d
2h
0]1`
0[1`
0`
0e
0h
0c1^3e
2c
0`
2c
0Z
0Y1a
0^1c2b3^
2o
2`
3b
0`2V
0n3d
3`
0b3a
0f3i
0`
0i3b
0e3a
0X2c
1f
1a
1`
1`
0`
0`
1`
0]1`
0^1b
0[1d2b3X
1b
2`
1a
2r3[
3]
0a3c
3]
1a
0^1c
2o
1d
0`
3`
0]1a2`3^
0T2m
2b
3a
1f
1`
2d
0\1f
0`
0`
1a
3a
1a
1a
3`
2d
0d
0d3b
0^1`
0[2b
0^2`
2c
1`
2q3[
0[1b
0Z
2a3^
2d
0R2`
2`
2`
0]2d
0]1g
0Y1c
0\1m
0X1a
0b
1a
0^2`
0`1]
0[1e
0`
1e
0[1j
0e
0^1j
0^1d
2`
1a
2`
0^1`
1[
1f
2\
0`
0a
0b
0d
2X3b
0^
0Z
2`
3d
3`
0`
2b
0a2]
2`
1a
0`1^3b
2d
0V1f
1c
3`
0`3d
3`
0\1g
0^1`2c3X
0^1`
1a
0b
3a
2n
0Z1`2f3^
2b
0Z2`
0]1c
0^1l
0a
0`
3`
1`
0]1b2d
1d
3^
3b
3b
3`
2a
0\2g
0^2d3Z
0^1p
0`3^
3`
2n
2a3^
0]1e
0]2b
2k
2e
3a
2`3\
0]1b
0\1c
0^1b
2`3^
2`
0Z1k
2d3[
0]1e
0\2a
0b
0`
2a3^
1e
0`
1b
0]1i
0d
2l3[
1`
2e3]
3a
0^1b
0`
2b3\
2b
0X2c
3`
2f
0a2]
2`
3a
2^
1`2b
0\1`
2c
1e
3`
2a
2a
1b
0S1`
0^1`
2e
0b
0^
0^
0^2f
0`2`
0]1b
0^2`
3e
3`
3e
3c
1`2^3`
3a
3`
0`
3a
0`
0X1c2d3]
3a
0`
3d
1`
0`
0Y1c
0`
2l
0Y
2s
0]2e
3`
0[1e
2[
0^3`
3^
0h
1b
0g1]3a
2]
0`
0b
0U2g
2h3^
0`
1c3]
1f
0^2c
3`
0a
0a
0`
3c
3e
3a
3`
0`
3e
0X1b2i3^
0Z1g2f3R
3c
2`
1a
2`
2`
3e
3c
0`
3e
0`
3a
2`
3h
3`
3`
3a
3a
0`3^
3`
2`
3`
2c
2`
0`
0p
0g2p3a
2a
2a3^
3i
0^3a
3a
3`
2b
2j3d
0`3^
0^1a
3d
0`
0`
2`
0a3^
3`
1^
1`
3c
1`
0]3a
2a
1a
1c
3`
3b
3`
2b3`
1g
3f
3a
0g
2a
1`
2a
2`
1`
2b
3`
2a
1`
0^1`
2`
2a
1a
0`3^
1b
1b
2`
0`3^
0]
0]1b
2^3`
0`
2`
1`
1`
2`
2c
0d
2a
2a
2a
1d
3c
2a
1`
1`
1`
2`
0`
0[1a
2`
3`
1b
2a
1`
1`
3`
3`
1a
2`
2`
2`
0^3`
0`
1`
3`
0b3\
1a
3`
3c
3f
1`
2`
2`
3]
1b
0^1d
2`
1b
1`
2d
2b
3`
3`
3`
0a
3b
0`
3c
2`
1a
1a
2f
3`
2a
3`
3`
3`
2e3^
0j
3a
3f
3`
0]3a
0d
3b
3`
3`
3h
3a
3`
3a
3`
0^3a
0p3d
0^3f
0g
0`
1`
1`
0^1`
0c
1c
0^1b
1l
1`
2`
1`
0c
3o
0e3b
1`
2c
1`
1c
1a
2c
3`
1e
1d
3`
2a
3a
1d
1b
3d
2`
1`
2`
1c
2`
1`
0^1`
1`
1a
1b
2d
1a
3`
1j
0`2a
1a
0`
1a
1`
2`
1b
0^
0b1^
1]
2k
0Y1d3a
0`
0`
3a
0e
0a
2`3W
3g
0^3a
0e
2`
0`3^
0`
3k
2`
0`
2`
1`
3e
0`
2`
3b
0`
3h
3`
3g
3c
0b
0^3b
3`
2f
1a
0^
1`
0]1b
1d
2d
0^
1`
1`
2a
1a
1`
3^
0`
0`
3`
2`
2`
1`
3b
3`
2a
2d
2`
2b
1c
3h
3`
2e
1a
2`
2`
3c
2a
1`
1c
1a
3h
0c
2a
1a
0\
2`
0`
2f
2`
3a
0^
1`
0^3`
3a
2`
3`
1`
1`
1a
2a
2b
1`
1e
1b
2e
2b
2a
1b
3`
2`
0^1b
0^2`
3`
0`
3`
3b
0a3^
0^
3d
0]1e
3a
0b
3a
0^3`
3d
1a
1`
2a
1a
1a
3`
1`
0`
3`
0`
1b
0`
1d
3`
3b
3j
3`
3b
3`
3f
0`
0`3^
2j
0^3`
1`
0c1a2^
3c
3]
0^1b
0b
2`3a
2`
0`
0^2`
1c
1e
3`
1`
2`
2^3`
3`
0`1^
1d2^
3`
0`
1i
0`
0`
1`
3k
0c1`2^
2]
3b
0b
2`
2b
1]2a
1e
2`
3a
1`2]3`
0`2]
0a
0a1^2]3`
2`
1^3b
1a2]
0d
3i
0`3`
3c
0`
0a2[
0d
1`
3`
0`
1`
2`
1a
2`
1`
2b3^
1`
2^3k
0^1c
1a
1`
2^3e
3a
1`
2b
0a2X
1d
3i
0g
1d
1`
2c
3b
3g
0b
1c2]
2`
0`
3c
3`
0`
3a
3g
1`
0`
1b
0`
0^
2`
1a
1^2b
0`
1^
0^1`
0`
2X
2`
2a
0^
2`
1`
1`
1h
0`
0Z
1`
2`
2`3a
2b3^
2[3i
2`
2^3`
0h
2a
0b1`2Y3g
0a1a2^3\
2g
2`
0^3o
0`1^2Y
2`
3a
1`
1a
2`
2`
3e
3c
0`
3e
0`
0`3`
2i
3`
2a
0`2\3a
0c2^3c
0^2`
0`
0a
2]
0`3b
0a
0a3`
2a3^
1^2[
1b
0^
0`
0]1d
3a
0`2^3a
3d
1e
1`
3`
2a
2a
0a
1a
0[1`
2`
1`
1`
0]2p
0^3`
2f
1`
1`
0]1`
0a
2`
0`
2`
0`3^
0`
0`
1`
2a
0d
3c
0^
0d
0Z2j
2b
2`
2k
2a
0`
2s
1a
2`
3a
2`
0`
1a
3b
3b
0`
0^1c
0b1^
0]1c
2^
0\1a2`
3`
3d
2`
2n
2`
2c
0Z1`
3`
1`
3b
1`
1`
2`
0`
1a
0`
1`
0^
1b
0^1`
2c
2e
0`
0d3c
2g
0^
0`
3d
3e
2`
0Z
0Y1a
0^2a
2f
2c
2d
3c
2]3`
0`
0`3i
3`
0`3a
3g
0b3b
0`
0`3c
0b
2a
1b
1a
1`
0`
3a
0]
0\1c
3\
3b
2`
1`
1`
2b
1`
0`
0^3`
0^2`
0W2a
2b
3`
1a
1d
0^2a
2`
2c
0`
2`
3`
3`
2c
0d
0a3a
1b
0]
0^2`
2`
1`
2`
2j
1a
2a
2`
0^
2^
0]2`
1`
1`
1^
0]1c
1d
1a
0\1j
0`
0`
0\1g
1a
2`
0^
2g
0a1]
0]1e
0n
0a
0]1b
0^
0`
2`
1`
3`
0`
0b
2^3d
2g
3b
3`
0`
0^
2p
0b2Z
2c
1a
3b
2d
1`
1a
3`
3`
0`3`
2`
1`
0^1`
1a
0a
3a
2`
2l
0V1`2a
1a
1`
0`
3`
1`
2a
0]
1a
3a
3a
0^3`
2a
2`
2a3]
3`
0`3^
3`
2e
0^
3^
1a
2`
2`
3`
2b3]
2`3^
2a3\
1a
2`
0]2i
0b
2a3^
1g
0b
1c
1`
1`
0`
2a
0]1`
3a
0`
2a
2h
3a
0\1b
2d
0^
0a2]
2`
3e
2`
0[1b
1`
3c
2a
0^2`
0\1`
1`
2`
0Q
2b
0]
0`
2`
0`2`
0^
0^2`
3`
3b
3c
0]1a
0\
3`
3a
3a
3`
0`
1a
3a
0`
1^
0W1f
0[
2o
0^2a
3`
0^1`
0`
0^3`
0`
3^
2`
1c
0b
0^
2`
0`
3^
1`
0^2`
3a
0`
3b
3b
3`
0`
3a
0X2c
0k1b2`
0`1`2`3X
0e
0h2[
0d1d2a3X
1m3X
3c
2`
1a
2`
2`
3e
3c
0`
3e
0V1a2h
0g3h
0a3a
0j3l
0b3m
0l3k
0`2^
0`
0b
0a
0^1d2c3Z
2a3]
0[1b2c3X
1`3^
0\1`2a
0^2a
0]1a2b
2a3`
1[
3`
0`1a3[
0b1P2X3`
0a1[2]3`
0a2\3b
3`
0b
1b2]
1d
1c
2l3]
2b
1Y2d3b
2j
0d2c3Y
0`1X2b3V
1c
2g
2j
3]
2f
3a
0`2k
2E
0a2C
0^2g
2Z3b
3a
3b
0`
2a
1]2a
0^2d3^
1[
0Y
2b3V
1j
2d
1a
1a
2h
2n
1^2a
2i3X
2i
2g
2b
3^
0^1g
2`
0`2a3^
2o
2a
1\3`
0`1]2f3Y
0^2k
0b
0Y1d2X3h
0^
1f2\3^
3b
0]1o
1g
0k
0`
1`
1j
0]1b2[3h
2^3`
0`2]3b
0b3c
0`3`
0^2^3d
1^2^3b
0`1\2b3^
0d
0i3c
0a
0`3`
0a2^
1c
1d3|
1k3q
0`
1e2O
0h1]
1c2W3^
0^1g2^3Y
0d
1d2W
0[1a
0a
0^1l
0c
1b
1p
1a
0]1l
0`1`3^
1`
0d1^3a
0f
3^
1c2S3]
1c2Y3Z
0`
0a
0`
0a
0^1`
1`
0`
0d
0`
0a
1`
3`
1m
1b
3a
1{2Z3~
1~3v
1}
3c
3g
3c
2`3]
0i2m
0[2a
0`1^2a
0`1a
0a1d
0b1a
1a
1a
0a
0b1d
0`1a
0e
3f
0^3h
0^3c
0a3d
3`
0]3g
0a
0f3\
0^3h
3`
3c
0`3a
0`3`
0b
0`
3a
0a
0a
3g
3`
3d
3`
0b3^
3`
0^3c
3`
3`
0a
3d
0`
0d3^
3`
3a
0`
3c
0`
0`
0^3d
3`
0a
3`
0^3b
0^3c
3a
0`
0b3^
3b
0`
3d
3`
0`3^
3`
3c
3`
0^3f
0e3[
0`
0`3`
0d3]
3`
3e
3b
0a3]
3`
3b
0^3d
3`
3`
0`
0^3f
3`
0c3^
3`
0c
3a
3d
0a3]
3`
0a
0`
0d3^
0`
0`
0a
0b
0`
3`
3`
3`
0a3^
3c
0b
3`
0a
0a
3`
3b
0`3^
0a
0b3]
3b
0e3^
0b
0`
0`
0`
3`
0`
3`
0^3b
3`
0a
0]3d
0`
0^3c
0b3]
0`
3a
0^3c
3a
3`
3c
0^3c
3`
0c3]
3`
0b
3a
0`
3`
3d
0a3^
3b
0b3^
0d
0b
0^3a
0^3d
0[3g
3a
0^3b
3`
0`
3`
0a
0`3^
0`
3a
0^3a
3`
3`
3a
0`3^
0b3c
0`
0f3[
0b3\
3b
0a
0^3`
3`
0`3`
0`
3a
0a3`
0]3j
3`
3`
0`
3`
0`
3b
3`
3d
3a
3a
3b
3d
0]3l
3b
3a
3d
3b
0`
3`
3a
0`3^
3`
0^3g
0^3b
0a
3b
0`3^
0b
0^3d
3`
0`
0^3f
3d
3`
3f
3`
3a
3a
0a3^
0`
0a
0`
3`
3e
3`
3b
3a
0`
0`
0d3]
0`3^
3g
3`
3e
0^3a
0`
0`
3`
3e
0a
0b3`
3`
0]3h
3`
0^3d
0`
0c3]
0f
3b
0`3^
0b
0`
0^3b
0a3^
0^3i
0`3^
0`3`
3`
0b3^
0`
0`
0`
0`
3a
3`
0`
3`
0`3`
3b
3`
3f
0c
0b
0`
0f3^
0a
3a
0`
0^3a
0`
0`3^
3f
3b
0e3]
3b
0e3]
3`
3d
3`
3`
0c
0e
0a3^
0c
0n3W
3`
0]3i
3f
0]3f
0a3^
3`
3`
3d
3`
3a
0a3^
3`
3`
3`
0b
0`
0^3h
0a3^
0^3d
3`
3`
0c
3`
0`
3a
0b3]
0^3g
0a3^
0`
0`
3`
0Z3k
0c
0b3^
3d
3b
0^3c
3f
0`3^
0d3^
0`
3b
3`
3a
3b
0a
0a
0g3Z
3`
3`
3`
0W3n
0^3`
3`
0c3^
3a
0a
0b3^
0e3[
0`
3b
3a
0]3d
0a3c
3a
0^3c
0^3c
3`
0b
3k
0a3^
3`
0b
0`
3`
0a3^
0`
3b
0^3h
3^
3e
0`
0a
0^3f
0e
0`
3`
3a
0a3]
0e3^
3`
0`
0e3^
0`
3`
0f3Z
3`
0`
0a
0b
0a
0d3^
0d3^
0`3^
0a3\
0`
0a
0`
3a
0]3d
3`
0`
0d
3`
0c3\
3c
0b
3`
0`
0`
3a
3`
3b
3`
3b
0^3`
0`3^
0a
0a3^
3c
0`
3`
3`
0`
3a
0`
0f3Z
3^
0`
0b3^
0`3^
0`
0b3^
0c3^
0`3a
3`
3g
0a3^
0b
3b
0`
3b
0`
3a
3d
0`
0d3]
3`
0]3j
3a
3g
0a
0`
0h3Z
3a
3b
3`
0d
0`
0\3f
0b
0`
3`
0`
0c
0`3^
0d3^
0d3^
3d
0a3]
3`
0g
0g3\
3`
3a
0f
3`
3a
3`
0`
0b
3`
0`
0^3b
0d3^
0b
0a3^
0`
0`
0a
0`
0h3\
0d
0h3^
3a
0b3^
3`
3`
0^3h
3a
3a
3a
0`
0`
0`
3`
3`
3`
0`
0d
3`
0`
0`
3c
0^3d
0e
0a
0e
0a
0b3^
0a
3`
3a
3`
3a
0b3^
3`
3`
3`
0g
3`
0a
0`
0`
0f
0`
3d
3`
0g3]
0d3^
0k
0e
3a
3`
0^3c
3c
0`
0`
0`
0`
0e
0k3V
0a
3`
3g
0`
3`
0b3^
0e3d
0c
0b3]
3d
0`
0^3c
3`
3`
0`
0a3^
0a3^
0g3[
0`3^
0d3]
0[3e
0b
0`
0`
0e3\
0`3^
3`
3f
0`
3b
0^3c
3b
3`
3^
0a3^
3`
0^3c
3a
0`3^
0`
3^
0^3b
3a
0`3^
3`
3c
3a
0b
3`
3b
0b3[
0e
0^3a
3`
0^3b
3`
0`
0`
0`
0`
0b3^
0`
0`
3`
3`
0`
3`
0`
0`
3`
3`
0`
3`
0`
0`
0f3^
3`
0`
0c3\
3`
3`
3`
3`
3a
0`3^
3`
3a
3d
3`
0^3`
0`
0`3^
3c
0`
3a
3`
0^3b
3`
0]3d
0`
0^3`
0`
0c3^
0^
0`
3a
0a3]
3`
0b
3a
3a
0b3^
0`
0`
3a
0`
0b3^
0]3e
0c3]
0^3b
3c
0b
3`
3`
0^3a
0a3^
0^3g
0`3^
0a
3`
3`
0`3^
3`
0a3]
0[3j
0`
3b
3a
3`
3f
3a
3f
3`
0a3^
0`
0]3f
3a
3`
0a
3`
0^3b
0a3^
3i
0a
0Y3i
0a
0`3^
3`
3`
0a3]
0b3^
3`
3`
0`
3`
0`
0`
0^3e
0`
0h3[
0b3^
3b
3d
0^3a
0`
0a3^
0`
0`
0a
0d3^
3`
0h3]
0b
0^3`
0^3`
0h
0a
3`
3`
0`
0a3^
3c
0b
0b
0a
0b3^
0a3^
0a
0`
3`
0`
0`
0`
0]3d
0`3^
0^
0^3a
0`
3`
0`
3`
0c
0a3^
0`
3`
3`
0^3a
0^3a
0`
3`
3`
0`
0^3n
0b3^
3`
3a
0Y3f
0`
0a
3`
0c
3`
3c
3`
3`
3a
0d
0`
0a
3`
3`
3`
3b
0g
3`
0i
0`
0`
0`
0`
3`
0a
0`
0`
3f
0^3`
3`
0c3^
3c
3c
0f3^
3`
0`
0d
3`
3`
3`
0`
0^3`
3a
0`
3`
3`
0c3^
0a3^
0b
3`
0a
3`
3`
3`
0d
0`
3`
0`
0]3f
0`
3`
0]3d
0a
3e
0`
0h3]
3`
0a3]
3`
0d
3`
0b
0`
3e
0`3^
3`
0`
3`
0e
0`
0\3e
3`
0a
0c
0a
0`
0c3]
0`
3`
0`
0`
0b3^
0^3a
3`
0`3^
0`3^
0e3y
0`
3`
0c3]
0e3\
3`
3`
0`
0`
0`
3`
3a
3a
0[3g
0a3^
0`
3`
3a
3a
3`
0a
3d
3b
0a3]
3`
0a3^
3`
3b
3`
3`
0`
0\3g
3b
0`
3`
3`
3`
0b3^
3b
0^3a
0^3c
0`
3a
0a
0`3^
0[3e
3`
3`
0c3\
0a3]
3`
3a
3b
0`
3`
3^
3`
3g
0c
3b
3`
3b
3`
3c
0j3^
0`
0a2a3]
0`1`3V
0^2`
2`3^
2d3[
0`1a
2h3^
0b3]
3d
2b
1`2X3b
1`2i
2`
2o
2o
0`2`3^
3a
0^1c
0`
0\1l
0`2^
0`
0b
0a
0\1`2a
0^2a
0]1a2b
2a3`
1[
3`
0a1[2]3`
0a2\3b
3`
0b
0e1[2c
0`1\2`3\
0e1X
0b1T2X3`
0b1P2Y3a
0a2X
0`1\2^
1W2`
0`1[
0a1X3`
0`1[2\
1^2a3]
0`
0^2b3]
0a2^3^
1^3`
0`2^
1a3^
0^1`2b
3[
0`
0^1a2`3^
0]1c2b
0^1a3a
0]1c2`3]
1a2a
1^
0]1f3\
0Z1g2a3\
0W1`3a
1`2^3j
0^1d2`
0]1c2b
0\1a
1b
0]1i3Z
0Z1f2`3]
0Z1g2`
1f2\
1c
0^1`2b3]
0b3^
0a
2`
0b
3`
1^
0a1Z2a3Y
0c1\
2`
1f
1c2`3]
2`
0`1c
0`
1c3]
1^3b
0]1a
0`1`3^
0]
0a
0]1e
0^1d
1`
0c
0]1f
0b1^
0d1]
1a2^3\
0e
0`2^
0^
1^3`
0`
1`
0^1f
0`
0]
0b
0^1a2]3`
1c
0b2`
1`
0^1b2d3^
0Z3`
0]1b
1a
0b1]
0a
0`
0`1^
1`
1b
1a
1b3Y
1a3^
1a
3X
2i
0`
1]2i
0a1^
1^
1]
0c1^
0^1e
1`
0a1X
0d2]
0a
1c
0c1^2^
0^
0`1^
0`3]
1`2`
0^1a3`
1a
2`
0`1\
0^1a
0l1^
0^1b
0`1]2b
0^2`
0c
0a3X
0^1a
0Z1a
1`2[
0\1`2h
3^
0a1^
1`
1a
1c
0a1^
2`
0c1]2Z3b
1b
0a1^2]3a
0`
0`
0`
0d1^
0]
2q3Z
0`
0]3`
0^3c
0a
2d
0a
0`
1]2a
0`2`
0`1`2Y3^
2a3^
0`2^
0`1^
1^
0^
3^
1^
0a2[
0`
1a
1Z2^
0b
1]2d
2b3\
0a1^
2a3^
0Z3`
1`3^
0`
0f
2\3a
0`1^
0b1Z3^
1^
1]3a
1]
0a
0\2a
1`
2b
0a
1`2^3`
2]
2e
2[
1\2b
0^2g
0`1a
0^1`
0a1^
0^1a
1c
2Y3c
0]3a
0`
0`1[
2^
1`
0`1[2`
0^1c
1^2c
0]1a
0`1^
0X1c
0^
0\1a
0^1b2^
2c
0a
0]1a
1`
0\1c3\
0^3b
0X1`2`
0\1f
0^1`
0^1i
1`2^
1`
0^3b
0`
0`
0]3`
0`
2c
0Z
0`2a3]
0Z2c
1[
0`1U
0a3^
0`2a3^
2`
3`
0a
0a1Z2]
0`3]
2`
1]3a
0b2]
0`
1`
2a
0`2`
0a
0^
0`
0a2^
2\
0`1[
1a
1]2c
1`2Y
0^2^3d
2c
0`
1a
0\2`3`
0`
0`3^
2`
1f
0`
0V3i
1`2^
0]
0\2b
0a2^
0f2]
0b
1Z
1^
0b1X
0^2e
0`2[
1c
2`
1c2]
2V
0]1a3b
1g3^
1]
0b1[
1`3j
0^
1b
1a
1`2^
2b
1]2`
2`
1h2^
0^1e
2^
0`3`
3`
0a
0]
2e
2c3]
2`
0^2d
0`2]
2`
2]
2Z
2^3e
1`2^
3[
1`
0a
3`
0`
3`
0^2`
2`3\
2`
0c2]
0\
1^3a
1a3]
0\3`
2a
0^2`
1Z2`3b
0`
0^3`
1^2`
2^
1c
0`
1`
0f1^2^
0\1`3a
2`
2b
0a2^
0[3`
1`2]
0c1\
0^1f2^
0a2Z
0a
1e
0Y1`3b
2b
2^3n
1^
0`
1`
2a
1`
1f
1d
2^
2a
0\1`2d3^
1Z
0`2^
0`1^
0^3a
1c2]
1d
0`
0\1d2^
3e
0`
3`
3a
0`
2`
3b
0]
0`
2d
0^2`
2a
2`
3`
2`3^
0^3`
0^3`
0`
0a2^
0`
3[
2b
0^
3^
0[2`
0`
0^2`
0a
0b2]
0\3a
2`
0`2]
0]2`3`
0^
0]2b
1a
1d
1`
0]3`
2]
0`
1a3a
0a1^
2^
0`
1]2a
1b2]
0a2^
1a
2`
1^
0^2`
2^
2`
2c
2`
0`2\
1c
2^
0`1c2\
0`3a
0^
0^1`2`
1]2`
2`
1^2a
2`
1a2^
1b
1b2^
0]
0`2Z3`
1f
0a
3b
2]3b
2^3`
3]
0g3^
0`
0`2`3^
0^
2a
0`
0`2^
2`3^
0a
3`
2^3e
0a
0`2]3`
0^2b
0^
2c
3`
2^3d
0d2^
0b2^
3f
0a
2^
2^3d
2^
2U3`
0^
0Y3b
0^3a
2`3\
0a
2^
0\2b
0\2b
1]3c
0Y1`
0]1d
0^2a3a
0]
3`
0b2^
0b2^
1^2^3i
2f3[
3d
2i
2a
0`
1`
0c2Z
2]
0a2[3a
0^2c
0]1a
1g2Z
3`
0^
3c
0e
0a2a
2^
0`
2a
1^2`
2`
2^3b
2^3n
2^
0Y3g
0a
0^3a
2^3`
2^3c
2`
0V3`
0`
0^3a
3^
3c
0]
2^3c
0^
0a
0^2`
0^
2`
2^3g
0]2`
3`
0^3d
0`3^
2]
3^
3h
1`2a
2Z
0q
0]
0V1`3b
0[3`
3d
0`
1b3]
2`
2^
1g
2]3f
0b1`2]
2a
0`
2^3f
0]3`
1`
0^1b2]3a
0a2\
2b
1j
1^2`
0^2`
1h2Y
2]3a
0]2b3`
2`3`
0a2`3]
2`
2a
0c2]
1^3^
0^1b
2`
1^2[3o
1`
0`1^2^3`
0]2a3a
0^2`
2b
0^2c3^
0c
2c
0`
1]2b
0a1^
0e2^
0c1\
0f1^2[3a
0`2^
1`
1a2]
""".strip("\n")
