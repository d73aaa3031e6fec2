"""What was learnt from `mentions/names.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "ea37bdc60c70030892a87887964779c6"
WORDS: Final = """
a
aa
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
adviser
afraid
after
afternoon
afterwards
again
against
age
ages
ago
agree
agreed
ah
ahead
ahh
ahmed
aint
al
alaikum
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
around
arrive
arrived
art
arvo
as
ask
asked
asking
asks
asleep
assistant
at
ate
atm
attached
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
begin
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
bf
big
bill
billing
bills
bird
birthday
biscuit
bishop
bit
bits
bitte
black
blank
bless
blind
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
boss's
bosss
bot
both
bother
bottom
bought
box
boy
boyfriends
branch
bravo
brb
bread
break
brenda
brian
bring
bristol
bro
broke
broken
brother
brothers
bruh
btw
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
cafe
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
cardholder's
cards
care
careful
carer
carry
cars
carte
cartão
case
cash
cat
cats
cause
ceo
certain
certificate
chance
change
changed
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
cheers
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
colin
colleague
collect
colon
come
comes
coming
comma
commbank
commonwealth
company
complete
computer
confirm
confirmation
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
correction
cos
cost
could
council
count
counter
country
course
cousin
covered
covers
credit
cross
crying
currency
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
daily
dallas
danke
darling
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
dear
debit
declined
deducted
deed
definitely
delay
delete
deliver
delivered
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
different
digit
digits
direct
director
disappeared
discount
discover
divorced
dj
do
dobry
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
dr.
drawer
drive
driver
driving
drop
dropped
duck
duh
dunno
dying
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
erm
error
es
está
ethiopian
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
fee
feel
feels
fell
ffs
field
figure
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
fire
firm
firm's
first
fit
fits
five
fix
flat
flatmate
flatmates
flavour
florist
flower
flowers
follow
football
footballer
for
forest
forever
forget
forgive
forgot
form
forty
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
genuine
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
gracias
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
guys
gym
h
ha
haan
had
haha
hahaha
hai
half
hall
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
hello
help
helping
helps
her
here
heres
hers
hes
hey
heya
hi
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
home
hon
honest
honestly
hope
hospital
hot
hotel
hour
house
how
hsbc
hubby
hughes
human
hun
hundred
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
incorrect
increase
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
insurance
internet
into
invalid
invoice
ireland
irish
is
island
isn't
isnt
issue
it
it'll
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
keeps
kept
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
kinda
kindly
king
kings
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
mine's
mins
minute
minutes
miss
missed
missing
misspelt
mistake
mistaken
mister
mixed
mm
mohammed
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
mother's
mothers
motors
move
moved
mr
mr.
mrs
mrs.
ms
much
mug
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
near
nearly
necessary
need
needed
needful
needs
neighbor
neighbour
neighbour's
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
nine
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
noted
nothing
now
nubank
number
numbers
nurse
nuts
o
obviously
odd
of
off
offered
office
officially
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
ora
order
ordered
ordering
orders
originally
oscar
other
otp
oui
our
out
outside
over
owe
owes
own
owner
owns
p
pa
page
pagi
paid
pain
pam
parents
paris
parish
park
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
paul
pay
payer
paying
payment
payments
paypal
pays
pen
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
pleasure
pls
plumber
plz
po
polish
poll
pop
possible
post
postcode
pounds
prefer
prepaid
present
president
press
pressed
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
promised
pronounced
proper
properly
protected
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
quid
quit
quite
r
rachel
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
recommended
record
red
redo
refund
refuse
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
resend
respect
rest
restaurant
retired
retirement
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
ruby
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
scratch
scratched
screaming
screen
scroll
season
sec
second
secretary
secure
security
see
seems
sell
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
shift
shipping
shop
shopping
short
shorten
shortened
should
shouldnt
shouting
show
showing
shown
shows
shut
si
side
sideways
sign
signal
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
size
slash
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
sooner
sorry
sort
sorted
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
spot
squint
st
stage
stan
stand
stands
star
starling
stars
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
still
stolen
stop
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
surname's
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
tap
tarjeta
tax
taylor
tbh
td
tea
teacher
team
ted
tell
telling
ten
terms
tesco
texas
text
th
than
thank
thanks
that
that'd
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
they'd
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
thoughts
three
through
thru
thumb
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
treat
treating
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
umm
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
verification
very
victoria
virtual
visa
voice
von
voucher
w
wagwan
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
watching
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
winter
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
है
です
名前は
이름은
입니다
카드에
"""
FOLLOWING: Final = {
    (0, 0): 9.06,
    (0, 1): 5.6,
    (1, 2): 6.06,
    (1, 3): 2.42,
    (2, 2): 4.9,
    (2, 3): 4.45,
    (3, 3): 7.77,
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
+1 ?
+1 a
+1 after
+1 again
+1 alone
+1 also
+1 and
+1 as
+1 b
+1 baker
+1 bank
+1 banks
+1 best
+1 black
+1 born
+1 both
+1 branch
+1 bravo
+1 but
+1 button
+1 c
+1 card
+1 case
+1 chance
+1 charge
+1 church
+1 close
+1 code
+1 cross
+1 d
+1 day
+1 deutsch
+1 do
+1 dont
+1 e
+1 else
+1 está
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
+1 green
+1 guy
+1 h
+1 haha
+1 hai
+1 hall
+1 have
+1 here
+1 hi
+1 honestly
+1 hope
+1 house
+1 i
+1 i'm
+1 im
+1 in
+1 is
+1 it
+1 it's
+1 its
+1 j
+1 jokes
+1 josh
+1 jr
+1 just
+1 k
+1 kartta
+1 king
+1 l.
+1 lah
+1 lane
+1 last
+1 laugh
+1 lee
+1 less
+1 letters
+1 lewis
+1 light
+1 like
+1 line
+1 lol
+1 long
+1 love
+1 ltd
+1 lucy
+1 mac
+1 manager
+1 mark
+1 me
+1 mi
+1 mia
+1 mill
+1 more
+1 mrs.
+1 my
+1 ni
+1 no
+1 noah
+1 nothing
+1 now
+1 nurse
+1 o
+1 office
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
+1 print
+1 problem
+1 put
+1 ready
+1 rose
+1 said
+1 says
+1 send
+1 sent
+1 short
+1 so
+1 sorry
+1 star
+1 steht
+1 stop
+1 street
+1 t
+1 taylor
+1 team
+1 th
+1 thank
+1 thanks
+1 that
+1 thats
+1 the
+1 then
+1 there
+1 these
+1 they
+1 they'd
+1 this
+1 to
+1 trust
+1 tuesday
+1 typing
+1 u
+1 under
+1 unit
+1 v
+1 van
+1 wants
+1 was
+1 wells
+1 what
+1 which
+1 white
+1 will
+1 wise
+1 with
+1 word
+1 working
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
+2 ,
+2 -
+2 .
+2 /
+2 00
+2 00000
+2 ?
+2 a
+2 accents
+2 again
+2 al
+2 all
+2 also
+2 always
+2 amex
+2 an
+2 and
+2 as
+2 aunt
+2 baker
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
+2 button
+2 cake
+2 call
+2 can
+2 caps
+2 card
+2 cause
+2 charge
+2 close
+2 code
+2 comma
+2 cvc
+2 day
+2 de
+2 deutsch
+2 do
+2 does
+2 dont
+2 e
+2 else
+2 english
+2 está
+2 exactly
+2 exp
+2 finish
+2 first
+2 for
+2 friend
+2 from
+2 get
+2 go
+2 god
+2 good
+2 greek
+2 haha
+2 hai
+2 have
+2 he
+2 here
+2 how
+2 i
+2 if
+2 im
+2 in
+2 initial
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
+2 kim
+2 know
+2 korean
+2 la
+2 lah
+2 last
+2 lee
+2 less
+2 letters
+2 like
+2 lol
+2 long
+2 ltd
+2 manager
+2 me
+2 mi
+2 my
+2 name
+2 need
+2 ni
+2 no
+2 not
+2 nothing
+2 o
+2 of
+2 oh
+2 ok
+2 okafor
+2 on
+2 one
+2 only
+2 owns
+2 p
+2 page
+2 paid
+2 park
+2 payment
+2 please
+2 po
+2 polish
+2 post
+2 printed
+2 problem
+2 put
+2 relation
+2 s
+2 says
+2 see
+2 she
+2 she's
+2 since
+2 sir
+2 smith
+2 so
+2 sorry
+2 speaking
+2 steht
+2 strip
+2 swear
+2 tbh
+2 team
+2 thank
+2 thanks
+2 that
+2 that's
+2 thats
+2 the
+2 then
+2 there
+2 there's
+2 theres
+2 they
+2 they'd
+2 theyve
+2 through
+2 time
+2 to
+2 together
+2 trust
+2 two
+2 u
+2 um
+2 under
+2 up
+2 use
+2 van
+2 visa
+2 w
+2 way
+2 we
+2 welcome
+2 what
+2 which
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
-1 00
-1 0000
-1 00000
-1 :
-1 =
-1 ?
-1 ^
-1 a
-1 accounts
-1 adam
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
-1 as
-1 ask
-1 at
-1 auntie
-1 austin
-1 aye
-1 b
-1 baby
-1 baker
-1 bank
-1 bday
-1 be
-1 below
-1 big
-1 bill
-1 birthday
-1 bishop
-1 bitte
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
-1 change
-1 charity
-1 chase
-1 chief
-1 chris
-1 city
-1 claire
-1 colin
-1 company
-1 congratulations
-1 da
-1 dave
-1 dawn
-1 de
-1 dennis
-1 der
-1 do
-1 doctor
-1 dog
-1 doyle
-1 dr
-1 dr.
-1 earl
-1 ellie
-1 en
-1 erm
-1 faith
-1 fine
-1 first
-1 flowers
-1 for
-1 frank
-1 friday
-1 friend
-1 from
-1 g
-1 g'day
-1 gareth
-1 george
-1 gift
-1 give
-1 go
-1 grace
-1 great
-1 green
-1 guy
-1 h
-1 had
-1 haha
-1 hai
-1 hands
-1 harry
-1 has
-1 he's
-1 her
-1 heya
-1 hill
-1 hindi
-1 hippies
-1 hmm
-1 hola
-1 holder
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
-1 it
-1 it's
-1 its
-1 j
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
-1 lemon
-1 letters
-1 like
-1 lily
-1 linda
-1 line
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
-1 means
-1 mi
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
-1 olivia
-1 omg
-1 on
-1 one
-1 only
-1 oops
-1 opposite
-1 or
-1 oscar
-1 our
-1 out
-1 over
-1 p
-1 pa
-1 page
-1 paid
-1 parish
-1 patience
-1 paul
-1 pay
-1 payer
-1 people
-1 peter
-1 philip
-1 pls
-1 polish
-1 price
-1 printed
-1 probably
-1 pronounced
-1 put
-1 r
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
-1 sandra
-1 santa
-1 sarah
-1 says
-1 second
-1 see
-1 she
-1 sheila
-1 shes
-1 shop
-1 shopping
-1 singh
-1 sir
-1 sister
-1 small
-1 smith
-1 so
-1 st
-1 star
-1 still
-1 street
-1 summer
-1 sunday
-1 sunny
-1 surname
-1 t
-1 tea
-1 ted
-1 tell
-1 th
-1 than
-1 that
-1 that's
-1 the
-1 then
-1 there
-1 theres
-1 they'd
-1 this
-1 thomas
-1 through
-1 to
-1 tony
-1 trade
-1 try
-1 tuesday
-1 two
-1 tyler
-1 u
-1 um
-1 under
-1 use
-1 valid
-1 van
-1 victoria
-1 von
-1 was
-1 watching
-1 wednesday
-1 weird
-1 which
-1 will
-1 william
-1 wise
-1 world
-1 would
-1 write
-1 wrong
-1 y
-1 yeah
-1 yep
-1 yes
-1 yo
-1 you
-1 young
-1 your
-1 ~
-1 ¶
-1 השם
-1 الاسم
-1 شكرا
-1 نام
-1 ि
-1 ‘
-1 ’
-1 、
-1 이름은
-10 ! ~l
-10 & co
-10 ( ~l
-10 * ~T
-10 , amy
-10 , and
-10 , do
-10 , dr.
-10 , georgia
-10 , grace
-10 , helping
-10 , is
-10 , it
-10 , karen
-10 , miss
-10 , no
-10 , noah
-10 , pat
-10 , pay
-10 , peter
-10 , so
-10 , the
-10 , van
-10 , what
-10 , ~T
-10 , ~U
-10 , ~l
-10 , ~x
-10 . -
-10 . .
-10 . mrs.
-10 . no
-10 . ok
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
-10 ^ captain
-10 ^ de
-10 ^ dr.
-10 ^ g'day
-10 ^ hello
-10 ^ hiya
-10 ^ hon
-10 ^ hope
-10 ^ i
-10 ^ i'm
-10 ^ is
-10 ^ its
-10 ^ jack
-10 ^ judge
-10 ^ just
-10 ^ k
-10 ^ karen
-10 ^ kim
-10 ^ lee
-10 ^ line
-10 ^ lucy
-10 ^ maria
-10 ^ me
-10 ^ merci
-10 ^ mr
-10 ^ mrs
-10 ^ ms
-10 ^ my
-10 ^ no
-10 ^ ok
-10 ^ p
-10 ^ paris
-10 ^ patience
-10 ^ put
-10 ^ ray
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
-10 a k
-10 accounts ~l
-10 am from
-10 am u
-10 an na
-10 and daughter
-10 and ~T
-10 and ~l
-10 anne ~l
-10 anyway ~l
-10 april may
-10 as miss
-10 as ~l
-10 auntie ~l
-10 austin ~l
-10 aye ~l
-10 baby ~U
-10 bday ~l
-10 be ~l
-10 between ~l
-10 bishop ~l
-10 bless ~T
-10 brian ~l
-10 buenas ~l
-10 but ~l
-10 c ~l
-10 captain ~U
-10 card is
-10 card office
-10 card recipient
-10 card ~l
-10 chance dog
-10 chief mrs.
-10 code ~l
-10 company great
-10 de la
-10 de ~T
-10 de ~l
-10 der ~T
-10 do ~l
-10 doctor ~T
-10 doyle ~T
-10 easter ~T
-10 ellie .
-10 en ~l
-10 english they'd
-10 erm ~l
-10 es ~l
-10 fine ~U
-10 first ~l
-10 for two
-10 from ~l
-10 g h
-10 got ~l
-10 grace field
-10 grant ~l
-10 great ~U
-10 has mr
-10 has ~l
-10 hello ~U
-10 her miss
-10 here again
-10 hindi ~l
-10 holder ~T
-10 home for
-10 hon .
-10 hope ~l
-10 how ~l
-10 i know
-10 i made
-10 i put
-10 i ~T
-10 i ~l
-10 i'm lucky
-10 i'm mrs
-10 i'm ~T
-10 i'm ~l
-10 ich ~l
-10 im ~l
-10 in english
-10 in ~T
-10 in ~l
-10 is brenda
-10 is k
-10 is mark
-10 is that
-10 is there
-10 is this
-10 is ~T
-10 is ~l
-10 it says
-10 it's ~T
-10 it's ~l
-10 its me
-10 its mr
-10 its safe
-10 its ~i
-10 jack ~l
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
-10 kyle i
-10 la ~T
-10 lady ~l
-10 lily thx
-10 lily ~l
-10 lol hi
-10 lol the
-10 lol ~l
-10 long ~l
-10 ltd .
-10 lucky ~U
-10 ma .
-10 man ,
-10 maria ~l
-10 mark ready
-10 mary ~l
-10 may flowers
-10 me karen
-10 me me
-10 me peter
-10 means ~l
-10 mi ~l
-10 mine ~l
-10 miss lucy
-10 money ~l
-10 moose ~T
-10 mr josh
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
-10 name weird
-10 name ~T
-10 name ~l
-10 names ~l
-10 ni ~l
-10 nie ~l
-10 no pay
-10 no ~l
-10 noor ~l
-10 north )
-10 not ~T
-10 not ~U
-10 not ~l
-10 of ghana
-10 of ~T
-10 of ~U
-10 office manager
-10 oi ~l
-10 ok soon
-10 ok ~U
-10 ok ~l
-10 omg ~U
-10 one accounts
-10 one in
-10 only ~T
-10 or do
-10 order ~l
-10 pa ~l
-10 page ~l
-10 pat ~l
-10 price wise
-10 put ~T
-10 rachel ,
-10 read ~l
-10 rice ~l
-10 robert ,
-10 robert its
-10 rose garden
-10 rose ~T
-10 said ~T
-10 said ~l
-10 say ~T
-10 say ~l
-10 says 0
-10 says a
-10 says mr
-10 says ~U
-10 says ~l
-10 second chance
-10 shes ~l
-10 shopping mrs
-10 sir ~l
-10 sister ~T
-10 sister ~U
-10 so mrs
-10 so ~T
-10 st john
-10 st ~l
-10 still ~l
-10 sunny day
-10 take ~T
-10 tea room
-10 ted ~l
-10 th ~l
-10 than ~U
-10 the cake
-10 the ~l
-10 there ~l
-10 they'd put
-10 this ~l
-10 thomas ~l
-10 to mr
-10 to mrs
-10 to the
-10 to ~U
-10 to ~l
-10 tom again
-10 trade ~l
-10 two ~l
-10 um ~T
-10 using ~T
-10 was ~l
-10 weird ~l
-10 will short
-10 word miss
-10 word ~l
-10 yep ~l
-10 yes ~l
-10 yo ~l
-10 you have
-10 you see
-10 young ,
-10 young ~l
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
-10 ~ april
-10 ~ as
-10 ~ austin
-10 ~ away
-10 ~ baker
-10 ~ banks
-10 ~ bishop
-10 ~ black
-10 ~ blue
-10 ~ branch
-10 ~ bravo
-10 ~ brian
-10 ~ but
-10 ~ cake
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
-10 ~ do
-10 ~ doctor
-10 ~ don
-10 ~ doyle
-10 ~ e
-10 ~ earl
-10 ~ enough
-10 ~ finch
-10 ~ fr
-10 ~ from
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
-10 ~ house
-10 ~ hurry
-10 ~ i
-10 ~ if
-10 ~ ill
-10 ~ in
-10 ~ is
-10 ~ its
-10 ~ jr
-10 ~ just
-10 ~ k
-10 ~ k.
-10 ~ king
-10 ~ kk
-10 ~ korean
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
-10 ~ man
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
-10 ~ one
-10 ~ only
-10 ~ or
-10 ~ order
-10 ~ page
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
-10 ~ rn
-10 ~ rose
-10 ~ rush
-10 ~ s
-10 ~ salon
-10 ~ school
-10 ~ shop
-10 ~ smith
-10 ~ so
-10 ~ sorry
-10 ~ speaking
-10 ~ spencer
-10 ~ store
-10 ~ street
-10 ~ sunday
-10 ~ swift
-10 ~ t
-10 ~ taylor
-10 ~ team
-10 ~ that
-10 ~ that's
-10 ~ thats
-10 ~ then
-10 ~ thomas
-10 ~ thx
-10 ~ to
-10 ~ too
-10 ~ trust
-10 ~ van
-10 ~ visa
-10 ~ w
-10 ~ wells
-10 ~ white
-10 ~ with
-10 ~ xx
-10 ~ yes
-10 ~ ~T
-10 ~ ~U
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
-10 شكرا ~x
-10 ि ~x
-10 ‘ ~l
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
-1f - TM
-1f . TM
-1f . TT
-1f . lL
-1f . lM
-1f 0000 lM
-1f 00000 TT
-1f 00000 lL
-1f : lL
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
-1f a lM
-1f accounts lL
-1f al lL
-1f amy lL
-1f an lL
-1f and TM
-1f and UU
-1f and jL
-1f and lL
-1f anne lL
-1f anyway lL
-1f april lL
-1f are lL
-1f as lM
-1f at TM
-1f auntie lL
-1f austin lL
-1f aye lL
-1f baby UU
-1f bank lL
-1f bday lL
-1f below UU
-1f between lL
-1f bishop lL
-1f bless TT
-1f bob lL
-1f brian lL
-1f brothers lL
-1f bruh lL
-1f buenas lL
-1f by TM
-1f by lL
-1f c lL
-1f call UU
-1f can't lL
-1f captain UU
-1f card TM
-1f card lM
-1f cardholder TT
-1f carte lL
-1f chance lL
-1f charge lL
-1f chief lL
-1f company UU
-1f congratulations TM
-1f de TM
-1f dennis lL
-1f der TM
-1f doctor TM
-1f don lL
-1f don't lL
-1f doyle TM
-1f dr TM
-1f dr. jL
-1f earl lL
-1f ellie pL
-1f en lL
-1f erm lL
-1f es lL
-1f fine UU
-1f for TM
-1f for lL
-1f from lL
-1f full lL
-1f g jL
-1f gift lL
-1f great UU
-1f haha lL
-1f hai lL
-1f hands lL
-1f has lL
-1f he lM
-1f here lL
-1f heya lL
-1f hindi lL
-1f holder TM
-1f home UU
-1f hope lL
-1f i TM
-1f i jL
-1f i lL
-1f i'm TM
-1f i'm lL
-1f i'm lM
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
-1f jack TT
-1f jack lL
-1f jess lL
-1f jo lL
-1f joe lL
-1f june lL
-1f just lL
-1f k lL
-1f kim lL
-1f kk lL
-1f kyle jL
-1f la TM
-1f la lL
-1f lady lL
-1f like jL
-1f like lL
-1f lily lL
-1f lol lL
-1f lol lM
-1f ltd pT
-1f lucky UU
-1f ma pL
-1f mac lL
-1f man lL
-1f man pU
-1f margaret lL
-1f maria lL
-1f mark lL
-1f mary lL
-1f may lL
-1f me lL
-1f me lM
-1f means lL
-1f mi lL
-1f michael lL
-1f miss TM
-1f miss lL
-1f mr TM
-1f mr lL
-1f mr. TT
-1f mr. lL
-1f mrs TM
-1f mrs jL
-1f mrs. TM
-1f my UU
-1f my lL
-1f name TM
-1f name lL
-1f name's lL
-1f names lL
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
-1f office lL
-1f ok pL
-1f on TM
-1f on lL
-1f on lM
-1f only lL
-1f only pL
-1f order lL
-1f our lL
-1f pa lL
-1f page lL
-1f parish lL
-1f pat lL
-1f patience lL
-1f pay lL
-1f polish lL
-1f price lL
-1f put TM
-1f put lL
-1f rachel pL
-1f ray lL
-1f read lL
-1f ready lL
-1f rice lL
-1f robert pM
-1f rose TM
-1f said TM
-1f said lL
-1f same lL
-1f santa TM
-1f say TM
-1f say lL
-1f says 0L
-1f says TM
-1f says lL
-1f says lM
-1f second lL
-1f she lM
-1f shes lL
-1f shopping lL
-1f sir TT
-1f sir lL
-1f sister UU
-1f smith lL
-1f so TM
-1f so lL
-1f st lL
-1f still lL
-1f sunday lL
-1f sunny lL
-1f take TM
-1f tea lL
-1f ted lL
-1f th lL
-1f than UU
-1f that lL
-1f thats lL
-1f the TM
-1f the UU
-1f the lL
-1f then TM
-1f then lL
-1f there lM
-1f theres lL
-1f they'd lM
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
-1f ur lL
-1f use UU
-1f use lL
-1f using TM
-1f van lM
-1f victoria lL
-1f visa lL
-1f w lL
-1f want lL
-1f weird lL
-1f what jL
-1f who lL
-1f will TM
-1f will jL
-1f will lL
-1f william lL
-1f wise lL
-1f with TM
-1f with lL
-1f would lL
-1f would lM
-1f wrote lL
-1f yep lL
-1f yes pL
-1f yo lL
-1f you lL
-1f young lL
-1f ~ 0L
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
-1f é lL
-1f השם xL
-1f شكرا xL
-1f ि xL
-1f ‘ lM
-1f 、 xL
-2 !
-2 "
-2 &
-2 '
-2 (
-2 ,
-2 -
-2 .
-2 /
-2 00
-2 00000
-2 :
-2 ?
-2 ^
-2 accounts
-2 acct
-2 actually
-2 address
-2 ah
-2 all
-2 alright
-2 am
-2 an
-2 and
-2 anna
-2 anyway
-2 april
-2 are
-2 as
-2 at
-2 auf
-2 baker
-2 bank
-2 barclays
-2 bday
-2 be
-2 been
-2 believe
-2 belongs
-2 ben
-2 between
-2 born
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
-2 carte
-2 cash
-2 cat
-2 change
-2 ciao
-2 code
-2 congratulations
-2 dads
-2 day
-2 de
-2 dear
-2 deliver
-2 deutsch
-2 did
-2 do
-2 dobry
-2 don't
-2 dont
-2 dot
-2 down
-2 doyle
-2 dr
-2 e
-2 ellie
-2 emma
-2 erm
-2 even
-2 fine
-2 first
-2 for
-2 french
-2 friends
-2 from
-2 g
-2 get
-2 gift
-2 go
-2 good
-2 guess
-2 haan
-2 hai
-2 happy
-2 harry
-2 has
-2 hello
-2 here
-2 hey
-2 hi
-2 hindi
-2 hola
-2 hon
-2 how
-2 husband
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
-2 je
-2 jean
-2 john
-2 joke
-2 jon
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
-2 lee
-2 lewis
-2 like
-2 linda
-2 line
-2 literally
-2 little
-2 lmao
-2 lol
-2 looks
-2 m
-2 ma
-2 man
-2 mark
-2 mary
-2 may
-2 me
-2 mean
-2 megan
-2 merhaba
-2 michael
-2 miss
-2 monday
-2 more
-2 mr
-2 mr.
-2 mrs
-2 mums
-2 my
-2 n
-2 nama
-2 name
-2 named
-2 names
-2 nan
-2 nationwide
-2 neighbor
-2 new
-2 ngo
-2 no
-2 non
-2 not
-2 now
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
-2 order
-2 other
-2 our
-2 p
-2 page
-2 parents
-2 patience
-2 paul
-2 pays
-2 phone
-2 picture
-2 pounds
-2 printed
-2 put
-2 read
-2 reads
-2 real
-2 rev
-2 rice
-2 road
-2 robert
-2 said
-2 sam
-2 same
-2 santa
-2 sarah
-2 say
-2 says
-2 second
-2 she
-2 shop
-2 shopping
-2 short
-2 sir
-2 so
-2 speaking
-2 st
-2 still
-2 street
-2 surname
-2 t
-2 ta
-2 tak
-2 tarjeta
-2 tell
-2 than
-2 that
-2 thats
-2 the
-2 then
-2 they'd
-2 this
-2 tho
-2 though
-2 time
-2 to
-2 tony
-2 two
-2 u
-2 uncle
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
-2 watching
-2 what
-2 where
-2 who
-2 will
-2 with
-2 would
-2 write
-2 wrote
-2 y
-2 ya
-2 yeah
-2 yes
-2 you
-2 you've
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
0 (
0 )
0 ,
0 .
0 /
0 000
0 0000
0 00000
0 :
0 ?
0 a
0 accounts
0 adam
0 ahmed
0 al
0 amy
0 an
0 and
0 anna
0 anne
0 anyway
0 april
0 are
0 art
0 as
0 august
0 auntie
0 austin
0 away
0 aye
0 b
0 baby
0 baker
0 bank
0 banks
0 barclays
0 bell
0 big
0 bill
0 bird
0 bishop
0 black
0 bless
0 born
0 branch
0 bravo
0 brenda
0 brian
0 bro
0 but
0 button
0 c
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
0 colin
0 colon
0 comma
0 council
0 cross
0 d
0 daughter
0 dave
0 dawn
0 de
0 debit
0 dennis
0 deutsch
0 does
0 dog
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
0 ellie
0 emma
0 english
0 enough
0 está
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
0 go
0 god
0 godswill
0 good
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
0 hehe
0 hello
0 helping
0 hi
0 hill
0 hiya
0 holder
0 hon
0 honest
0 hope
0 house
0 hun
0 hurry
0 i
0 i'm
0 im
0 innit
0 is
0 it
0 it's
0 its
0 j
0 jack
0 jamie
0 jean
0 jess
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
0 kevin
0 keyboard
0 kim
0 king
0 kk
0 korean
0 kyle
0 lady
0 lane
0 last
0 lee
0 less
0 lewis
0 light
0 like
0 lily
0 linda
0 line
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
0 manager
0 maple
0 march
0 margaret
0 maria
0 mark
0 mary
0 mastercard
0 mate
0 max
0 may
0 me
0 megan
0 mi
0 mia
0 michael
0 mike
0 mill
0 mine
0 miss
0 mohammed
0 mrs
0 mrs.
0 ms
0 my
0 nah
0 nama
0 name
0 names
0 no
0 noor
0 not
0 nothing
0 now
0 o
0 office
0 ok
0 okafor
0 olga
0 olivia
0 on
0 one
0 only
0 or
0 oscar
0 over
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
0 probably
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
0 rn
0 robert
0 room
0 rose
0 ruby
0 rush
0 s
0 said
0 salam
0 salon
0 sam
0 sandra
0 sarah
0 say
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
0 stop
0 store
0 street
0 summer
0 sunday
0 sunny
0 sure
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
0 that
0 that's
0 thats
0 the
0 then
0 there
0 they
0 they'd
0 this
0 thomas
0 though
0 thru
0 thx
0 tina
0 to
0 tom
0 tony
0 too
0 trading
0 true
0 trust
0 tuesday
0 two
0 tyler
0 u
0 us
0 use
0 valid
0 victoria
0 visa
0 w
0 weird
0 wells
0 white
0 wifi
0 will
0 william
0 winter
0 wise
0 with
0 working
0 world
0 would
0 write
0 written
0 x
0 xx
0 y
0 ya
0 yeah
0 yes
0 you
0 young
0 ~
0 ¶
0 ि
0 ‘
0 ’
0 、
0 です
0 이름은
0 입니다
01 " ,
01 & co
01 ) $
01 , and
01 , born
01 , do
01 , grace
01 , i'm
01 , in
01 , just
01 , leave
01 , my
01 , noah
01 , not
01 , pat
01 , pay
01 , peter
01 , so
01 , will
01 , ~
01 . $
01 . .
01 . no
01 . not
01 . z
01 . ~
01 0 $
01 0 th
01 0000 $
01 0000 ~
01 00000 $
01 00000 ~
01 ? $
01 a ~
01 accounts ~
01 again $
01 ahmed ~
01 al noor
01 am from
01 am ~
01 amy not
01 an na
01 and i
01 and then
01 and ~
01 anna ~
01 anne with
01 april do
01 as in
01 as ~
01 austin ~
01 away $
01 aye ~
01 b $
01 b ~
01 baby ~
01 bank lol
01 bank ~
01 be that
01 bill ~
01 black $
01 bless ~
01 box $
01 brenda ~
01 brian do
01 brian ~
01 cake $
01 can ~
01 captain ~
01 card $
01 cash ~
01 chief mrs.
01 christmas $
01 claire $
01 claire ~
01 close $
01 close my
01 co $
01 colon $
01 council $
01 cross $
01 daughter is
01 dawn ~
01 de is
01 de la
01 de ~
01 do it
01 do u
01 do ~
01 dog ~
01 don $
01 don ~
01 done $
01 dorothy ~
01 doyle $
01 e la
01 easter ~
01 eh $
01 es ~
01 for two
01 fr $
01 friend $
01 friends of
01 from unit
01 from ~
01 gareth ~
01 georgia $
01 gift ~
01 gordon is
01 gordon ~
01 grace field
01 great ~
01 green $
01 group $
01 had it
01 haha no
01 haha ~
01 happy now
01 helping hands
01 here again
01 hi hai
01 hi ~
01 hill $
01 holder $
01 honest ~
01 hope ~
01 hospital $
01 hotel ,
01 how ~
01 hughes $
01 hurry $
01 i am
01 i know
01 i made
01 i put
01 i was
01 i ~
01 i'm ~
01 ill send
01 im not
01 in english
01 in ~
01 innit $
01 is all
01 is correct
01 is everything
01 is my
01 is ok
01 is on
01 is that
01 is the
01 is there
01 is this
01 is ~
01 it says
01 it's ~
01 its fine
01 its ~
01 jack ~
01 jess ~
01 jest ~
01 jo $
01 john $
01 john lewis
01 john ~
01 jordan $
01 jordan ~
01 josh ~
01 judge ~
01 june $
01 just that
01 just ~
01 k $
01 ka ~
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
01 little ,
01 lol short
01 long $
01 lucy p
01 ma .
01 manager no
01 margaret ~
01 margherita $
01 maria ~
01 mark ~
01 mary ~
01 max ~
01 may flowers
01 maybe $
01 me me
01 me ~
01 megan ~
01 merci ~
01 mi ~
01 michael ~
01 mike ~
01 mill $
01 miss lucy
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
01 no pay
01 no ~
01 noah e
01 noor ~
01 not ~
01 of ~
01 office manager
01 ok ?
01 ok ~
01 olivia ~
01 omg its
01 on it
01 one in
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
01 patience ,
01 paul $
01 paul ~
01 peter $
01 peter ~
01 philip ~
01 place $
01 pls $
01 printed $
01 pronounced ~
01 put ~
01 quick $
01 r sorry
01 rachel ~
01 recipient on
01 restaurant is
01 rex ~
01 right ,
01 rn its
01 rose garden
01 s ~
01 said x
01 said ~
01 salon "
01 sandra ~
01 sarah ~
01 say ~
01 says ~
01 school is
01 second chance
01 see ~
01 she's ~
01 shop $
01 sir $
01 sir ~
01 sister mary
01 smith $
01 so $
01 soon park
01 spencer $
01 star ~
01 stephen ~
01 store $
01 street ~
01 summer ~
01 sunday ~
01 sunny day
01 surgery $
01 swift all
01 tbh $
01 team $
01 ted ~
01 th ~
01 thank you
01 that $
01 that's ~
01 thats all
01 thats it
01 thats my
01 the payment
01 the polish
01 the ~
01 then ~
01 there $
01 there only
01 they'd put
01 thomas ~
01 thx $
01 tina ~
01 to the
01 tony ~
01 trust $
01 tyler ~
01 u ~
01 use ~
01 v is
01 van steht
01 victoria ~
01 wait $
01 was ~
01 wednesday ~
01 weird ~
01 will short
01 william ~
01 winter ~
01 with a
01 with the
01 with ~
01 written $
01 x $
01 xx $
01 yep $
01 yes ~
01 you are
01 you have
01 you not
01 you see
01 ~T $
01 ~T )
01 ~T ,
01 ~T .
01 ~T 000
01 ~T 0000
01 ~T alone
01 ~T also
01 ~T and
01 ~T bravo
01 ~T but
01 ~T christmas
01 ~T en
01 ~T friday
01 ~T is
01 ~T like
01 ~T ltd
01 ~T mill
01 ~T not
01 ~T now
01 ~T on
01 ~T please
01 ~T print
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
01 ~l $
01 ~l &
01 ~l ,
01 ~l .
01 ~l 0
01 ~l 00
01 ~l 00000
01 ~l ?
01 ~l a
01 ~l ahmed
01 ~l and
01 ~l away
01 ~l best
01 ~l blue
01 ~l both
01 ~l but
01 ~l c
01 ~l card
01 ~l christmas
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
01 ~l im
01 ~l in
01 ~l is
01 ~l john
01 ~l jokes
01 ~l kartta
01 ~l la
01 ~l more
01 ~l my
01 ~l ni
01 ~l not
01 ~l order
01 ~l pls
01 ~l po
01 ~l post
01 ~l right
01 ~l rose
01 ~l sir
01 ~l team
01 ~l thats
01 ~l the
01 ~l they
01 ~l this
01 ~l v
01 ~l van
01 ~l were
01 ~l white
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
0f 000 0
0f 0000 0
0f 00000 0
0f : p
0f ? p
0f a i
0f a j
0f accounts l
0f adam l
0f ahmed l
0f al l
0f amy l
0f an l
0f and U
0f and l
0f anna U
0f anne T
0f anyway l
0f april l
0f are l
0f as l
0f august l
0f austin l
0f away l
0f aye l
0f baby U
0f baker l
0f bell l
0f big U
0f bill l
0f bless T
0f blue l
0f born l
0f branch l
0f brenda l
0f brian l
0f bro l
0f but l
0f cake l
0f captain U
0f card l
0f chance l
0f charge l
0f charlotte l
0f cheers l
0f chief l
0f chris T
0f christmas T
0f christmas l
0f church l
0f claire l
0f club l
0f colin l
0f daughter U
0f day l
0f de U
0f deutsch l
0f do U
0f do l
0f does l
0f dog l
0f don l
0f done l
0f dont l
0f dr U
0f dr. T
0f dr. l
0f e j
0f earl l
0f eh l
0f enough l
0f está l
0f finch l
0f for U
0f forest l
0f fr l
0f frank l
0f from l
0f gareth l
0f godswill l
0f gordon l
0f got l
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
0f hehe l
0f helping l
0f here U
0f here l
0f hi l
0f hill l
0f hiya l
0f hon l
0f honest l
0f hope l
0f hospital l
0f hotel l
0f house U
0f hughes l
0f hun l
0f hurry U
0f i i
0f i j
0f i'm T
0f i'm l
0f im l
0f innit l
0f is U
0f is l
0f it l
0f it's l
0f its l
0f j j
0f jack l
0f jess l
0f joe l
0f john l
0f jordan l
0f june l
0f just l
0f karen l
0f kevin l
0f keyboard l
0f kim l
0f king l
0f kk l
0f korean l
0f kyle l
0f l. j
0f lady l
0f lane l
0f last l
0f lee l
0f less l
0f lewis l
0f light l
0f like l
0f lily l
0f linda l
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
0f lucky U
0f m j
0f mac l
0f manager l
0f mark l
0f mary l
0f mastercard T
0f me l
0f merci U
0f mi l
0f mia l
0f michael l
0f mill T
0f mine l
0f miss l
0f monday l
0f motors U
0f mr T
0f mr U
0f mr. T
0f mr. l
0f mrs T
0f mrs U
0f mrs. l
0f na l
0f nah l
0f name T
0f names l
0f ni l
0f no l
0f north l
0f not U
0f not l
0f now l
0f o j
0f of l
0f office l
0f ok l
0f okafor l
0f omg l
0f only U
0f only l
0f order l
0f oscar l
0f over l
0f p i
0f pa l
0f page l
0f paid l
0f parents l
0f parish l
0f park l
0f pat l
0f patience l
0f paul l
0f pay l
0f pays l
0f peter l
0f please U
0f pls l
0f po l
0f polish l
0f pop l
0f price l
0f printed l
0f problem l
0f pronounced l
0f quick U
0f rachel T
0f rachel l
0f ready l
0f recipient l
0f regards l
0f restaurant l
0f rice l
0f rn l
0f robert l
0f rose l
0f s j
0f said l
0f salon l
0f sam l
0f school l
0f second l
0f send l
0f sent l
0f shop l
0f singh l
0f sir l
0f sister U
0f smith T
0f smith l
0f so l
0f soon l
0f sorry l
0f spencer l
0f st l
0f steve l
0f stop l
0f store l
0f street l
0f sunday l
0f sunny l
0f sweet l
0f swift U
0f t j
0f team l
0f ted l
0f th l
0f that's l
0f thats l
0f the T
0f the U
0f the l
0f then l
0f there l
0f they l
0f they'd l
0f this l
0f thomas l
0f though l
0f to l
0f tom l
0f too l
0f true l
0f trust l
0f tuesday l
0f two l
0f tyler l
0f us l
0f van l
0f weird l
0f white l
0f wifi l
0f will T
0f will l
0f william l
0f wise l
0f with l
0f would l
0f written l
0f x j
0f xx l
0f y j
0f ya l
0f yes l
0f young T
0f young l
0f ~ T
0f ~ U
0f ~ i
0f ~ j
0f ~ l
0f ~ x
0f ¶ p
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
f xU
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
fff Tli
fff Tll
fff Tlp
fff TpT
fff Tpl
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
fff lTp
fff lU0
fff lUU
fff lUi
fff lUl
fff lUp
fff liU
fff lii
fff lip
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
g (
g )
g *
g ,
g -
g .
g /
g 0
g 00
g 0000
g 00000
g :
g ?
g a
g about
g account
g acct
g actually
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
g auf
g austin
g b
g baker
g bank
g banks
g been
g believe
g bell
g belong
g belongs
g birthday
g bitte
g bless
g bonjour
g born
g boss
g both
g branch
g brenda
g brian
g but
g cake
g called
g came
g can
g can't
g cancel
g cant
g caps
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
g chocolate
g chris
g church
g ciao
g city
g claire
g close
g code
g colon
g confirm
g congratulations
g correct
g cos
g credit
g d
g danke
g dash
g data
g date
g dawn
g de
g deliver
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
g drop
g e
g enough
g erm
g es
g ex
g expiry
g explain
g f
g field
g finch
g fine
g first
g five
g flat
g flatmates
g flowers
g for
g frank
g free
g friday
g george
g georgia
g getting
g gift
g give
g god
g going
g gonna
g good
g got
g grace
g gracias
g grant
g green
g guess
g guy
g h
g haha
g have
g he's
g hello
g hes
g hey
g holder
g hope
g house
g husband
g husbands
g i
g i'll
g i'm
g i've
g ich
g icing
g im
g in
g initial
g initials
g inside
g instead
g internet
g invoice
g is
g isn't
g isnt
g it
g it's
g its
g jack
g jesus
g jo
g john
g joke
g jon
g jordan
g just
g k
g karen
g kevin
g korean
g kyle
g l
g la
g lane
g last
g late
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
g line
g literally
g little
g lol
g long
g lost
g love
g lovely
g ltd
g m
g major
g make
g margherita
g mark
g mary
g me
g merhaba
g message
g mi
g michael
g mistake
g money
g motors
g mr.
g much
g my
g n
g na
g name
g names
g near
g need
g neighbor
g new
g ngo
g nie
g night
g noah
g not
g number
g of
g off
g office
g ok
g on
g one
g only
g open
g opposite
g or
g out
g over
g p
g page
g paid
g parents
g pass
g pat
g patience
g pay
g paying
g payment
g pays
g peter
g pickup
g picture
g pink
g please
g po
g polish
g pop
g pounds
g prince
g printed
g problem
g question
g r
g rachel
g ray
g read
g real
g receipt
g refused
g relation
g rex
g rice
g rich
g right
g robert
g royal
g run
g s
g said
g sandra
g santa
g sarah
g saturday
g saw
g says
g send
g shop
g short
g should
g show
g singh
g site
g small
g smith
g so
g someone
g sounds
g stephen
g still
g street
g sugar
g sunday
g sunny
g surname
g swear
g t
g tak
g take
g taylor
g tell
g text
g thanks
g that
g thats
g the
g then
g there
g theres
g they
g things
g this
g thomas
g through
g time
g to
g tom
g tomorrow
g tony
g truly
g trust
g try
g twice
g two
g tyler
g u
g um
g uncle
g under
g use
g valid
g wait
g want
g watching
g weather
g what
g what's
g when
g where
g which
g who
g whole
g wifi
g will
g william
g winter
g won't
g word
g work
g working
g world
g write
g written
g y
g yep
g yes
g you
g you've
g young
g your
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
gg , is
gg , it
gg , it's
gg , karen
gg , not
gg , one
gg , only
gg , or
gg , pay
gg , so
gg , what
gg , will
gg , ~
gg . $
gg . ~
gg 0 $
gg 0 ~
gg 00 years
gg 00 ~
gg 000 $
gg 000 ,
gg 0000 $
gg 0000 ~
gg : ~
gg ? $
gg ? ?
gg ? i
gg ? my
gg ? ~
gg ^ "
gg ^ *
gg ^ 00
gg ^ 00000
gg ^ a
gg ^ ahmed
gg ^ are
gg ^ belongs
gg ^ bit
gg ^ bitte
gg ^ black
gg ^ bless
gg ^ bonjour
gg ^ buenas
gg ^ can
gg ^ card
gg ^ change
gg ^ charge
gg ^ ciao
gg ^ could
gg ^ do
gg ^ does
gg ^ erm
gg ^ fine
gg ^ first
gg ^ flat
gg ^ forest
gg ^ gift
gg ^ go
gg ^ got
gg ^ gracias
gg ^ guess
gg ^ guten
gg ^ harry
gg ^ have
gg ^ hey
gg ^ holder
gg ^ hope
gg ^ how
gg ^ i
gg ^ i'd
gg ^ ich
gg ^ invoice
gg ^ is
gg ^ it
gg ^ its
gg ^ jack
gg ^ jesus
gg ^ just
gg ^ karen
gg ^ la
gg ^ last
gg ^ lemon
gg ^ let
gg ^ let's
gg ^ like
gg ^ lucy
gg ^ man
gg ^ mastercard
gg ^ merci
gg ^ merhaba
gg ^ moose
gg ^ mr
gg ^ my
gg ^ name
gg ^ names
gg ^ near
gg ^ never
gg ^ nie
gg ^ no
gg ^ noah
gg ^ not
gg ^ ok
gg ^ on
gg ^ only
gg ^ our
gg ^ page
gg ^ pam
gg ^ patience
gg ^ paul
gg ^ plain
gg ^ recipient
gg ^ santa
gg ^ send
gg ^ smith
gg ^ sorry
gg ^ tak
gg ^ tell
gg ^ text
gg ^ thank
gg ^ the
gg ^ there's
gg ^ this
gg ^ tom
gg ^ u
gg ^ um
gg ^ use
gg ^ we
gg ^ what
gg ^ what's
gg ^ who
gg ^ why
gg ^ will
gg ^ with
gg ^ write
gg ^ you
gg ^ you're
gg ^ your
gg ^ ~
gg ^ شكرا
gg a ~
gg account or
gg address ,
gg again ,
gg ahmed $
gg and a
gg and can
gg and i
gg and one
gg and the
gg and ~
gg anna ~
gg are you
gg as in
gg as ~
gg at the
gg at ~
gg auf deutsch
gg away $
gg be on
gg be under
gg bell $
gg belong to
gg belongs to
gg black $
gg bless ~
gg box $
gg but ~
gg cake $
gg cake says
gg can't ~
gg card from
gg card has
gg card is
gg card name
gg card use
gg carte de
gg change to
gg changed it
gg charlotte $
gg chicken ~
gg chris $
gg christmas $
gg ciao ,
gg close $
gg code ~
gg could you
gg cross $
gg dawn ~
gg de ~
gg declined again
gg deutsch ,
gg did ~
gg do you
gg does it
gg does that
gg drop it
gg erm ~
gg está ~
gg finch $
gg first name
gg for a
gg for my
gg for the
gg for two
gg for ~
gg forest green
gg forest ~
gg frank ~
gg friend $
gg friend ,
gg go by
gg go ~
gg gordon $
gg got it
gg got the
gg grace field
gg green $
gg guess who
gg have the
gg have ~
gg here again
gg holder ~
gg home ~
gg hughes $
gg i have
gg i just
gg i know
gg i made
gg i need
gg i put
gg i swear
gg i want
gg i was
gg i ~
gg i'm known
gg i'm ~
gg ich ~
gg if it
gg ik ~
gg im ~
gg in ,
gg in the
gg in ~
gg is all
gg is brenda
gg is here
gg is it
gg is mark
gg is my
gg is not
gg is that
gg is the
gg is this
gg is what
gg is ~
gg it $
gg it has
gg it in
gg it is
gg it off
gg it says
gg it true
gg it twice
gg it's me
gg its me
gg its the
gg its ~
gg je ~
gg jesus ~
gg jo $
gg john $
gg june $
gg just put
gg just ~
gg k ~
gg ka card
gg kevin $
gg la page
gg lagos ,
gg last name
gg leave it
gg lee $
gg lemon ~
gg like the
gg lol $
gg lol it's
gg lol ~
gg long $
gg long day
gg man ~
gg margherita $
gg mark $
gg max ~
gg may i
gg me karen
gg me ~
gg merci ~
gg merhaba ,
gg mi ~
gg middle name
gg mill $
gg more $
gg mr ~
gg mr. ~
gg my card
gg my ex
gg my husbands
gg my parents
gg my street
gg my ~
gg name ,
gg name is
gg name of
gg name on
gg name or
gg name ~
gg near ~
gg nie ~
gg no ,
gg no its
gg no pay
gg no relation
gg no ~
gg non ~
gg north ~
gg not $
gg not a
gg not ~
gg number in
gg nurse $
gg of my
gg of the
gg off with
gg oh this
gg ok ~
gg on it
gg on there
gg on this
gg one in
gg one name
gg one word
gg one ~
gg only ~
gg or do
gg or my
gg or name
gg or ~
gg other address
gg page ~
gg paid by
gg pat $
gg patience ~
gg pays ,
gg picture of
gg please $
gg please amend
gg please deliver
gg pls $
gg probably ~
gg read ~
gg recipient is
gg rex ~
gg rice and
gg santa maria
gg says no
gg says ~
gg secure ?
gg see the
gg see ~
gg send it
gg sister the
gg smith $
gg st ~
gg still ~
gg street is
gg sunny day
gg sweet william
gg tak ,
gg text should
gg that $
gg that name
gg the bank
gg the card
gg the one
gg the plastic
gg the receipt
gg the rest
gg the same
gg the whole
gg the wrong
gg the ~
gg there is
gg there only
gg this $
gg this is
gg this secure
gg this weather
gg this ~
gg through to
gg to me
gg to mr.
gg to say
gg to the
gg to ~
gg today $
gg tom $
gg too $
gg took my
gg two of
gg two ~
gg u $
gg u called
gg u put
gg um ~
gg ur ~
gg use ~
gg using ~
gg wait $
gg was my
gg watching ~
gg weather is
gg welcome home
gg what i
gg what you
gg white $
gg why so
gg will it
gg will you
gg will ~
gg with the
gg with ~
gg world ~
gg would you
gg yes ,
gg yo ~
gg you have
gg you know
gg you need
gg you ~
gg your ~
gg ~ "
gg ~ $
gg ~ ,
gg ~ .
gg ~ 0
gg ~ 000
gg ~ away
gg ~ black
gg ~ branch
gg ~ but
gg ~ by
gg ~ can
gg ~ card
gg ~ case
gg ~ chris
gg ~ code
gg ~ cross
gg ~ doyle
gg ~ está
gg ~ for
gg ~ haha
gg ~ hai
gg ~ here
gg ~ hope
gg ~ its
gg ~ king
gg ~ lane
gg ~ lewis
gg ~ long
gg ~ love
gg ~ ltd
gg ~ me
gg ~ mill
gg ~ more
gg ~ name
gg ~ of
gg ~ okafor
gg ~ on
gg ~ order
gg ~ payer
gg ~ po
gg ~ printed
gg ~ read
gg ~ rice
gg ~ spencer
gg ~ sunday
gg ~ tak
gg ~ tarjeta
gg ~ taylor
gg ~ that
gg ~ then
gg ~ thomas
gg ~ white
gg ~ years
gg ~ ~
gg ~ 。
gg شكرا ~
gg 。 ~
gg 입니다 $
last 0L
last 0M
last 0T
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
sss -abM
sss -abT
sss -abU
sss -acL
sss -acT
sss -adL
sss -adT
sss -aeL
sss -aeM
sss -aeU
sss -afL
sss -afM
sss -afT
sss -b-L
sss -b-M
sss -baM
sss -bbL
sss -bcL
sss -bcM
sss -bcT
sss -bdL
sss -beL
sss -beT
sss -beU
sss -bfL
sss -bfM
sss -c-L
sss -c-M
sss -c-T
sss -caL
sss -caT
sss -cbL
sss -cbM
sss -cbT
sss -ccM
sss -ccT
sss -cdL
sss -cdU
sss -ceT
sss -ceU
sss -cfL
sss -cfU
sss -d-L
sss -d-M
sss -d-T
sss -d-U
sss -daL
sss -dbL
sss -dcL
sss -dcM
sss -dcU
sss -ddL
sss -ddM
sss -ddU
sss -deL
sss -deM
sss -deT
sss -deU
sss -dfL
sss -dfM
sss -dfT
sss -dfU
sss -e-M
sss -ebL
sss -ebM
sss -ecL
sss -edL
sss -edM
sss -edT
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
sss -faT
sss -fbL
sss -fbM
sss -fcL
sss -fcM
sss -fcT
sss -fcU
sss -fdL
sss -fdM
sss -fdU
sss -feL
sss -feM
sss -ffL
sss -ffT
sss a--M
sss a--T
sss a-aL
sss a-aM
sss a-cL
sss a-dL
sss a-fL
sss a-fM
sss aa-L
sss aa-M
sss aa-U
sss aaaL
sss aabL
sss aabU
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
sss adfU
sss ae-L
sss ae-M
sss ae-U
sss aebL
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
sss afcL
sss afcM
sss afdL
sss afeL
sss afeM
sss affL
sss b-aL
sss b-aM
sss b-bM
sss b-dL
sss b-eL
sss b-eM
sss b-fL
sss ba-L
sss ba-M
sss baaL
sss baaM
sss bacL
sss badL
sss badM
sss bb-L
sss bb-M
sss bb-T
sss bbaL
sss bbaM
sss bbaU
sss bbbL
sss bbbM
sss bbbT
sss bbcL
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
sss bcfM
sss bd-L
sss bd-M
sss bdaL
sss bdaM
sss bdcL
sss bddL
sss bddT
sss bdeL
sss bdeM
sss bdfL
sss bdfM
sss be-L
sss be-M
sss be-T
sss beaL
sss beaM
sss bebM
sss becL
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
sss bfcM
sss bfcU
sss bfdL
sss bfdM
sss bfdU
sss bfeL
sss bfeM
sss bffL
sss bffM
sss c--L
sss c-aL
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
sss cabM
sss cacL
sss cacM
sss cacU
sss cafL
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
sss cc-M
sss ccaM
sss ccbL
sss cccL
sss cceL
sss ccfL
sss cd-L
sss cd-M
sss cd-T
sss cdaL
sss cdaM
sss cdbL
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
sss cebL
sss cedL
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
sss cfcT
sss cfdL
sss cfdU
sss cffL
sss cffM
sss cffU
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
sss da-L
sss da-M
sss daaM
sss dabL
sss dacL
sss dacU
sss daeL
sss db-L
sss db-M
sss db-T
sss dbaL
sss dbaM
sss dbaU
sss dbbL
sss dbcL
sss dbcM
sss dbdL
sss dc-L
sss dc-T
sss dcaL
sss dcbL
sss dccL
sss dceL
sss dceU
sss dcfL
sss dd-L
sss dd-M
sss dd-T
sss ddaL
sss ddaM
sss ddbM
sss dddL
sss dddU
sss ddeL
sss ddfL
sss ddfM
sss de-L
sss de-T
sss de-U
sss deaL
sss debL
sss debM
sss decL
sss dedL
sss deeL
sss defL
sss df-L
sss df-M
sss df-T
sss df-U
sss dfaL
sss dfbL
sss dfcL
sss dfdL
sss dfeL
sss dfeM
sss dffL
sss dffM
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
sss e-fL
sss e-fM
sss ea-T
sss eaaL
sss eaaM
sss eaaU
sss eabL
sss eacL
sss eacT
sss eadM
sss eaeL
sss eb-M
sss eb-T
sss ebaL
sss ebaM
sss ebbL
sss ebcL
sss ebcM
sss ebdM
sss ec-L
sss ec-M
sss ecaL
sss ecbL
sss eceL
sss ecfL
sss ecfM
sss ed-M
sss ed-T
sss ed-U
sss edaL
sss edaM
sss edbL
sss edcL
sss edcM
sss eddM
sss eddU
sss edeL
sss ee-L
sss ee-M
sss ee-T
sss ee-U
sss eeaL
sss eebL
sss eecL
sss eedL
sss eeeL
sss eefL
sss ef-L
sss ef-M
sss ef-T
sss ef-U
sss efaL
sss efaM
sss efbM
sss efcL
sss efdL
sss efdM
sss efeL
sss efeU
sss effL
sss f--L
sss f--M
sss f--T
sss f-aL
sss f-aM
sss f-bL
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
sss fafL
sss fb-L
sss fb-M
sss fbaL
sss fbaM
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
sss fceL
sss fcfL
sss fd-L
sss fd-M
sss fd-T
sss fd-U
sss fdaL
sss fdbL
sss fdcL
sss fddL
sss fddM
sss fdeL
sss fdeM
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
sss ffdM
sss ffdT
sss ffeL
sss fffL
sss fffM
sss fffT
sss fffU
""".strip("\n")
ADDED: Final = r"""
0`2`3\
0[1b
0]2`
3a
1a2a3\
2d
1g2c3Z
0\
0e
3`
3i
2`
0`1]2Y3`
1^2Z3a
3b
3Z
1`
3a
0^1d2b3^
2c
1a
1b
1^3c
1k
1a
1`
0^3`
2`
1`
1e
0c1]
0\1l
0]1d
0`1X2V
0^
0^1a
0`
1`
0`
0`
1`
0^1a
1`
0`
1c2\
2`
1^3b
3i
0`
3`
2`
0Z3c
1a
1a
2f
1b
1`3^
3a
3]
1a
3a
1`
2`
2^
1b
0`
3Z
1a3\
2a
2`
2`
1\
3c
2\3b
2^
1^2a3^
0`2^
3`
1^2`
0^
3k
0`
2`
1`2^
2`
3h
1a
1`
2b
0^1b
2^
3`
1a
0`3^
3`
0`
0^
1`3^
3a
0`1]2`3^
0^1`
0^
2d
0\
1`
1`
0`
2^
0`
0`
0\1`
3a
0^1`
1]2a
1a
0^2`
2`
3`
0`2^
0W
2^3`
0`
3^
1b
2f3]
3\
2b
0]
0a
2a
2c
2b
0a
0`
0`
2a
3a
1c
0`3^
3`
0^
1`
0`
3`
3h
0[
0Y3`
0b1]
3T
0^1b
2`
3`
1`
1a
1a
2`
0]1a
2f
0^
3`
0^2^3a
1\2Y3`
1`2^
3a
3a
2]
3`
0`2]
3`
2d
0\1b
0`
0a1]2[
2^3c
3k
1b
1c3^
0`
3`
1g
2^
3[
1b
0`
0]
1^
3`
0`
1c
2d3c
2b
2^3b
0`
1f
1Z3d
0^1a2`
1^2c
0^2g
0^2c
3`
1`
0`2]3]
0^
3`
0\
0`1`2Z
1^
3`
0`
2`
1c3^
1^3c
3e
3g
2^
0^1`2a3^
2h
2`
0`
0^3a
0e
1b
1`
1f
0\
2b
1`
0a
1\2\3c
0`
0b
1c
2b3\
2d3^
2[
0^2a
0`
0a
2`
2d
2`
0`
0a
0`
0`
0]3b
0[2`
2`
3d
3i
0`
2f
2a
1a
0^2`
1^2^3`
1a
1a3^
3`
1a3]
3`
3^
2`
1i2[
1e
0`
3]
0a1a2Y3\
0^1a2e
1`2`
1]3a
2b
1c
2`
1\2a
1]2^3`
3a
2^3`
2`
2`
2i
0`
1b2\
2`
0`
2`
2a
2b
2g
3`
0h
0`
3`
1a2`3]
2\
1a3^
0[2g
0i
1[3`
0`
1[2a3`
1]3c
3a
0`
0^1a
0^2^3a
1m2Y
1W3a
2h
1^
1^2c3^
0`
1\2`
0`1^2V
1^2\3a
0`
1a
0`
0a
0^
0a
1^
2c
0^1a
1`
2a
0`3^
0^2`3`
3a
1`
0^3a
0]1`3q
3`
0^
1^
2`
0f
0`1S2b
2X3f
0a1w
2`
3b
2b
2`
1a
2d
0^2h
2\3b
2d
0[2e
1`2c3^
3^
1c2c3^
0`
2^3a
1]3c
3`
3`
3f
3c
1[2a
3d
1a
2a
1g3^
1d
3`
3]
2]3`
0b
2`
1d2U
3d
2`3^
3c
2\
3\
2`
2]
1e2^
1i
0]2d
0f1a3\
1`2d
1d
0`2z
1\2`
1l
1`2b
0]1`2a
2j
0`
1`
1l
0\1o
1b
0\1a3d
0n1f
0b1Q2^
2`
2h
2`
2q
3a
2b
0a2d
1R2d3^
2`
2k
1a
0^2h
1c
0c
0`1W
1`
2`3`
1b
2d
1^2`
2a
3b
0`
1`
1`
2f
2`
0a
2d
3g
2k
0^3`
2b
2`3a
2g
1`
0a
1e
0a1^
2a
0`1c2^
1i
0`
2j
0`
2e
2c
2`
2`
2a
2`
2`
0\
0`
0f2a3^
2a
0^2g
0`1W2i3W
2`
2a
1Q
0^
2`
3c
1Y2c
1[2f
2c
3`
0`
0^1b
2t
1b
1a
3`
0`1U2`
2j
0\
0[
0a1V3`
2a
1b
2`
2`
2e
0`
0`
0^2f
2`
3`
2`
2c
3^
1`
0^
0^2j
0`
1g
0`
0^
1`
2^
0`
0^
1`
0e
1f
0\2i
3`
0]
0a2^
1f3c
0`
0`
0a1X
1f
1b
0`1`
1i
0^1i
2k
2`
2`
2i
2`
1`
0a
0`
2d
2c
2`
0^2c
1m3`
0^2`
2`
3`
2`
2`
1a
0`
2b
2c
2a
2b
0`
0^1`
1`
0^2`
2f
3`
3a
1g2^
0^
2a
2c
2j
2g
2e3\
0^3`
2f
2j
2f
0^2e
0^2h
2f
1g
0`
2`
2d
1a
1^2c
2b
2c
1\2`
1a
1\2b
1`
1^2f
0a3`
1a2\3`
1g
0^1m
1d
0]1b
3[
0b
0`1[3`
2o
0`
2h
2b
0q3l
1d
0`1Y2c3]
2`
1d2^
2`
1a
1[
0`
1k
1`
0`
1T
2b
0`
0`
3^
2k
2c
2`
0`
2g
2f
2`
0a
0a
0^
2f
2a
0]
0^3`
0^
0^1h
1m
3`
1e
1^2c3^
2`
0^1b
1c
0\3`
2f
0^2c
0]2a
2a
2b
2c
2n
1a
2e
0b
2`
0]1j
0^2`
2a3[
0d
2a
1a
1a
1`
0^2d
2`
1]
3`
3`
1k3]
0a2j
2a
1a
0^
2f
0]2`
0^2a
1b
2a
2e3^
2b
0a
2`
0`
0`1Z
3`
0`1I3`
0^1c3a
0^1b
1`
3`
0`
2a
0a
0`
2c
2c
1b
0^2`
3c
2a
1Y
0^1d
0^1b
1h
0d
2t3\
2a
2g
0`
0`
2`
1d
0`
0[1g2a3^
2`
0^3a
0`
1h
1a
0g3]
2a
1a
1c
1`2^3`
1e
1`
0V2a
0`
0^1X2e3g
3b
0b1^
1`
0`
1a
2a
2`
2n
3`
1d
1`
0`
2`
1`
2`
0a
0`
0`
2`
2l
1`
0`
0`
1b
0a1^
0`
2`
2j
0`
2`
0f3^
0d1^
2`3^
0`
0`1^2`3^
0]
0^1`
1`
2c
0c
0b
3`
0`
0^2e
1`2Z
0Z1]2e3c
2b
0a
1a
0b
0^1b
1c
1`
0a
0^1`
0^1a
1a
0^1`
0^1`
0^1`
0\1j
0`
0`
0`
1n
1`
0b
0d
0c
0`
0^1`
1`
0`
0c
1a
0[1d
1`
1a
1`
1a
0]1a
0`
1`
0^1c
0\1c
1a
0`
0`
1`
0^1a
1`
0b
1`
0^1`
0\1b
0^1`
1a
0\1d
0^1`
1`
0`1a
0b
0c
0i1`
0e
0`
2a
3`
1`
2c
2a
0c2^
0^
2`
1`
2`
1a
0a
1`
2`
1`
2a
0`
1`
0a
2`
2a
3b
0`
1`
2b
2`
0d
1`
2h
0T1`3`
2`
2`
0`
1`
2`
0a
0`
2`
2`
1a
3b
2`
3`
0`
3`
1a
0`
1b
1d
0`
0`1[3b
2a
1`
2`
3e
2`
1`
0g
1a
1c
0`
0`
1c
2`
2`
2`
3`
3`
0`
0`3^
2`
0e
1f
0d
1n3`
1c
0`
0h1\3c
0]3a
0d3^
0b1]3b
1b
1a
1a
0`
3`
3a
0`1^3c
1`
3b
1`
0`
0a
0b
0a
0b
2`
0d
2`
2`
2`
2`
3a
1n
3c
1`
2`
2a
3`
2`
2c
3`
2`
0`
1`
0^1a
2`
2p
2`
2d
2`
2`
2`
2`
2b
0`
2g
1`
1h
0a
1`
2`
3`
0`
1`
1c2Z
1[
1i
2`
2]
1]
1a
0j3`
2`
0d
0`
1`
1`
1b
3^
0a
0a
0f
2`
2`
0b
0`
0k3g
2`
1^2`
0`
2`
0`
2`
1b
1e
1`
1h
0`
1f
0^3`
1`
2d
2a
3`
2`
3f
3`
1`
3`
3a
3`
2a
0a
3c
1b
3`
1a
1b
0`
0`
1a
3`
2b
1c
1a
2h
1a
2b
0a1^
0Y
2a
0g2`
0[1e
2b
1b
2e
2a
2`
0`
0]
0c
1a
3`
1c
0`
0`
0^1`
0Z
1a
1a
3l
2c
0`
1`
0a1]
0`
1d
2`
1`
0b
1`
3`
1i
0a3^
3`
2a
3`
3`
3^
2^3a
2`3a
0a
0b
3b
3k
3`
3f
2`
2^3c
3`
1`
3a
2`
0^2b
2a
2`
2`
2c
0^2`
2f
2`
1`
3a
0`
0X2`
2]
2d
3`
2d
2c
3]
2n
2c
2c
2]3`
2`
1a
2c
3b
2a
3b
2`
3c
3c
2`
2`
2h3^
3h
2a
0`
3k
3`
2f
2a
1`
2b
3a
2]3e
3`
3a
0a
0h3j
0`
2h
3b
2`
2d
2a
2c
3`
3`
2b
2j
3`
0c3h
2`
2`
2a
2`
2d
2a
2`
2f
2`
1d
2^
0`3d
3`
2`
3^
3f
2k
3a
0`
3`
3n
3`
2e
2`
2a
3g
3c
2b
2m
2a
2h
2a
2`
2`
3i
2a
2d
2`
2a
2b
2d
2d
2c
0b
3d
3`
2d
2b
2a
0^2f
2f
2a
2b
2e
0`
3c
0^3j
0]3o
2d
3d
0`
2a
2b
2c
3`
2^3`
2a
2f
0a3b
3d
3c
0c1b2`3^
0f2`3X
0e2d3\
1[2f3^
2`
2a
3c
3a
0a
3c
0i
0a1]
0`
2a
2`
3`
0d1^
0^
0h
2l
2l3^
0U1b2a
0c
2`
0`2d3[
1`
2e
1\
1^
1]2`
2`
0\2`
1l3^
2a
0^1a
0b
1c
0`1b
0`1c
0b1`
1a
1a
0`
0b1d
1`
0d
0c
0c2^3^
3`
2b
2a
2a
0a2c
0b1^2a3W
2e
0a
3[
2`
1a
0^2d
1a
0^3b
0a
1`
2`
1b
2a
0`
0`
1`
0`
2`
2`
2d
3`
2h
1`
0`
1^
0`
2b
0`
0a
2`
0Z1d
0b
1a
0`
2c
0`
2`
1b
0`
0a
2`
2`
1a
2`
0a
3b
2^
2`
2e
3`
0`
0^1c
0`
1b
0a
0`1^
0`1^3a
3`
2a
2a
2`
1a
3d
2d
1`
0`3^
0`
1`
0`
1c
2`
2a
2`
2a
0a2[
3e
0d
0^
3a
0d1\
1^3c
1d
1b
1`
0\1d
0`
1d
0`
1e
1d
2`
2`
2`
0`
2c
0]
0`3a
0]
2`
1a
3`
2`
0b
2c
3^
3`
2`3`
0^1a
0^
2`
2`
2`
2`
0`
2`
2`
2f
2a
0^
2b
1a
0b
1i
0a
2`
2]
1]
1b2R
1`
1s
2a
1`2]
2a
1b2^
0`
0b3`
1f
0a
1a
1b
3^
0a
3f
1^3`
2`
0`
2a
2a
2`
0a3a
3`
0d3`
0a3\
0`1^2a
0a
3]
2`
3f
0d
3`
0`3^
0b
0`
0^
0b
2d
2`
2d
3`
2`
0`
3`
2`
3d
1d
3`
2j
0^1`
0\
3`
3a
2`
3b
0`
0`
0a
1\
1g
1b
0c1\
1g3^
0^
2`
0`3^
1`
0^1a
2a
2d
2b
3d
0^1e
0b3^
0`2f
0^1`
2`
0^2`
1a
2`
2a
2`
0`
3`
0^3a
1^
0^
0`1X2^
1`
1`
3`
1a
3`
0h
1a
0b1Y
1`
0^1e
0`
2c
1`
3`
1`
0`
0^1c
0a
0`1^
2`
2`
1b
0a
1`3^
1d
0`
0]
0\
1`
0]2k
2`3`
0^3`
0c
1e3^
0^
0c3]
1a
1a
0g
1d
0]
3a
0]3i
1c2b3Y
1^
3W
0Z2`3c
2o3[
0^2b
0^
1`2a3c
1\2]3a
2]3a
0`2]3b
2\3d
1\2`3d
2`
0`
0a1]
0`
2a
2`
3`
0[
0`
2`3^
0]1`
2k3Y
0^1]2d3^
0]
0]1^2g
2e
0c
2`
0^2e
0Z2b
0i1d2Z3W
2b
1`
0]
0h
1`
0]3`
0]
1[2`
0`
0^1`2f3^
2^3a
2a
3`
1W
1Z2`
0g2X
0`
0^2`
1W2^3`
0e
1`
1a2a3[
0`
0]1`
0]1i
3`
1q
3`
3d
1b
0`
0a3^
0`
0f1^
0`1\
1b
0^1c2a3[
0^
0c2]
1`
0a
1a
0r1]
0`3`
0a
1`
1]
0a1W3`
1`
0`
0`
0a
2i3^
0c
0a1^
0`
0^
0]
3a
2d3]
2`
3`
3`
2`
0^1`
1a
0^3`
2\
3c
2b
0c2]
2`
0`3^
2f
0^
0a
0V1b
1l
0b1U
0i
0b
0`1[2`3^
1a2^
0X1`
0`
1f
0`
0`
2h
3`
1`
0`1`2\
2Z
0`
1\
0a
1c2\
0]2[3`
2`
0a1^
1`2`3^
0^1`2^
2`
1`
2a
2]3a
0V
3`
3f
0c1a2\3Y
3a
3`
0`
3`
3q
0`
0b3\
0a1\
0^
2^3^
0`
3`
3`
3a
0\1l
2Z
2b3^
0^1`2`
1b
3`
1X2d
2a3^
3`
3`
3a
0`3]
2`
3c
0`
2\3`
0^2c
1^
0a
1^2m3Z
0`
2l3U
1`
0`1`2R
0`
0b
1d3\
0Y1a
1d
0d
1d
0`
0a
0\1a
0`2Z
0a
0h1h3m
0^
0`
0c2^
0a
0d1]
0]
2a3[
1f
2\
3\
2X
0b
2^
1]
0^
1h
2`
0`
3`
3`
3a
0[
0d1\
0a
0`
0^2`
0d1Z2^
2`
2f
0\
2i
0g
0`
3a
3^
3`
0`
0b
3`
0c1Y
0`2c3^
2`
1c
2a
2a
0]1c
2`3^
1`2a3X
0f
3\
0^
0`1]
0`3^
0]
1`
0c1[
1b
0d3^
1c
2Z
1a
0a1^2d
3`
3a
0a1]2]
3a
3`
2`
0b1\2^
3`
0^1`3`
3`
0b
2c
0a
0b3^
2e
3d
2`3^
0b
0Y
0`
0`
0`
0`
0`
0j
3`
1^2[
2a3W
1^2a
0`3`
0c
1c2^
2`
0^1a2^3a
0`1Y2S3d
0`
2d
0f
1X2`3e
1d
0`
2`
1l
0d2a
1~
3a
3j
3~
0a
3a
2i
3`
2`
0a2\3a
0d2^3d
2`
0`
0`2^
0a3c
0b
0a
1X
1`
1g
0S1e
0Z1d
0Z1d
1`
3c
1j
0]1`
0`
1g
0`
1f
0e2^3b
2`
0`
0]1`3^
2`
0a
0^
1`
0[2c3^
3`
0^2n
0`
0Z2d
0^1e
0[1j
2`
0Z1`2`
2b
1`
0^3a
2f
2`
0^1a
0\1k
0`
0a
0]2k
0^
0]1a
0`1W2Y
0d
0^2e
2g
2a
0c
0^1e
3a
1a
1b
2d3^
2`
0`3\
2l
0^
2`
3a
2d
2c
0^2`
2b
2`
0]1e
2`3^
0a
1`
0`
3`
2`
1c
3a
3c
0]1d
0\
2e
1`
0^
2[3a
0^1`
3`
1`
1a
0]
3c
0`
0^
2e
2d
0c
2m
2c
3d
0Z1c
2`
0^2a
1`
3b
0`
2`
1g
0Z1`
0X
1`
0b2]
3`
1d
0`
0^1h
0a
0[1g2`3]
0R2b
1`
0\2f
2h3^
1a
0]
0b
0e3c
3d
2g
0\
0Z
0a
3`
0i
1`
0a1\3f
2a3^
0`
2e3^
0\
0[1a
0]1`2b
2m
3`
3b
0`2V
0l3c
0b3a
3`
0e3f
0`
0k3b
0f3a
0[1`2b
1e
1a
1`
1`
0`
1`
0^
0Y1d2c3X
0^1d
0]1`
1b
2m3Y
1`
1`3\
0`3e
3[
1b
1c
0^
0]1h
0`
0^1`2`
0T2i
2b
3`
1g
1b
2c
3`
0Z1i2`3]
0`
1`
0^
3a
1b
1d
0^
2e3^
0d
0d3c
1a
0]2d
0^2`
2b
1`
2t3[
0]1b
0Z
2a3\
2d
0S2`
2`
0^
0]2d
0\1e
0]1b
0]1o
0W1a
0e
3`
1b
0^2a
1\
0\1b
0`
1a
0[1m
1b
2`
0d
0^1j
0^1a
0^1a
1[2`
0^1d
2]
0`
0a
0c
0d
2Z3a
0Z
3c
3`
0`
0`2\
1a
0a1^3c
2b
0W1f
1a
3`
0`
0a3d
2^3`
0]1c
3^
1b2c3\
0^1`
1c
0d
3`
2q
0[1`2e3^
2a
0[2`
0Y1c
1f
0c
3`
0[1b2f
0^1e
3]
3a
3a
3`
2b
2d3Y
0^1r
0a
0`3^
3`
2l
2`3^
0^1d
2b
2i
2g
3a
2`3\
0\1c
0\1c
0]1c
2`
0W1j
2b3[
0^
0^1f
2`
0\2a
0c
0a
2b3^
1c
1`
0]1f
0c
2h3X
1`
2d3^
3`
0^
0]1a
2b3[
2`
0Y2a
3`
2d
0b2]
3a
0^2`
0\1`
2a
1f
3`
2b3^
2a
1c
0S1`
0^1a
0`
2c
0a
0^
0^
0^2i
2a
0]1c
0^2a
3d
3`
3`
3d
3c
1`2^3`
3`
3`
3b
3`
0a
0\1`2e
3a
0`
3c
1`
0`
0[1a
1a
0`
2i
0Z
2n
0[2e
3a
0]1f
2\
3^
0`
0g
0^1`
0h1^3b
2]
0`
0U2e
2g
0`
1e3]
1i
0U1`2a
0^2b
3a
0`
0`
0`
0b
3a
3e
3b
3`
0`
3`
0`3f
3^
0T1c2h3\
0[1h2g3S
3c
1a
2`
2c
3d
3b
0a
3d
0a
0`
2`
3h
3`
0a
2`
3`
3`
3a
3^
3a
2`
3`
2b
0`
2`
0a3^
0o
0i2q3d
2`3\
3k
3a
3`
2b
0`2k3d
0a3^
0^1a
3`
2`
3d
0a
0a3^
1^
1`
3a
1`
1`
0^3`
0`
2a
1b
3c
3`
0`2c3`
1f
3e
1`
3`
0`
1`
2b
0`
2a
0]
0^1`
2c
3`
3b
0^1a
2`
1a
0a3]
1a
1`
1d
0`
0^
0]1a
2^3`
1`
1`
2`
2e
1`
0d
2`
2`
2`
2c
2b
2a
1c
3g
2b
2^
0`
3`
0]1a
2`
1a
1`
3`
1a
2a
3`
1`
3`
0`
0`
3`
0b3]
1`
3c
3c
1a
2`
0]
1c
1a
1`
1`
2b
2a
0`
3b
0a
3`
1`
0`
3c
0a
2`
2`
1`
1a
2b
2`
3`
2b
3`
3a
3c
0`
0`
3b
2g3^
0l
3a
3`
0]3a
0b
3`
3`
3`
3a
3j
3`
3`
0`
3a
3b
0^3b
0n3f
0^3e
0h
3`
0`
1`
1`
0a
1c
1a
0`
1b
2c
1m
1b
1`
0b
3p
0d3`
3^
2b
1a
1`
2c
3`
1b
1c
3`
2`
3b
1a
1e
2`
3c
2c
2`
1b
2`
1`
1`
0\1`
1b
2c
1`
1`
3a
1g
0a2`
1a
0`
0a
1`
1`
2`
1`
0^
0b1^
1]2`
2h
0Y1d3`
0`
0`
3b
0c
0a
2b3Z
3h
0a
0g
2`
1`
0`3l
2`
1`
3`
0`
0^
3a
3`
0a
3d
3`
3g
3`
0b
3`
3`
2d
1`
0^
1a
0^1f
1d
2d
1c
2`
0^1b
2`
1`
1a
3]
0`
3a
3`
3`
2a3^
2h
1`
2a
2b
1d
3g
2d
1a
2`
2`
3`
2b
1a
1d
3f
0`
2c
1a
0\
0`
2d
3b
0^
0^
1`2`
3`
2`
2`
2a
1a
2a
2c
1`
1c
1b
2c
2a
3`
2a
0^1c
0^2a
3`
0^3a
0a
3`
3g
0`3^
0`
3c
0]1e
0c
3`
3`
3`
1a
3c
1`
3`
1a
2d
1`
0^1a
0`
2`
2`
1c
0`
0a
1`
0b
1a
1`
1b
3`
3`
0a
3c
3j
3a
3`
3c
0`3^
0`3^
2k
0^3`
0c1a2\
2^3d
3\
0^1b
0a
2`
1`
0`
0^2a
1f
3`
0`
2a
1`
2\3`
1`
3`
1`
1e2^
3`
0a
0`
1f
1`
1`
0`3l
0b1`2^3^
1`2]
3c
0a
1]2`
2a
2a
1d
2`
3`
1`2\3a
0`2]
0a1`2\3`
2`
3a
1a2\
0`
3c
3d
2Z3`
0b
1`
3a
1`
1`
1`
2`
2a3^
1`
2^3k
0]1b
1`
3j
3c
1`
2c
0b2]3`
1f
3h
0b
1`
2c
3`
3j
0b
0`1a2\
1^
3c
3a
0b
1`
2`
1a
2b
1a
2W
2a
2`
1a
1e
0\
2c
0^3`
2`
1`
2Z3k
1a
1c
1`
1`
2`
2^3`
0f
2`
0c1a2Z3h
0`1`3^
2d
0^3n
0a1^2Y
2`
2^3b
0`
1`
1a
2`
2b
3d
3b
0a
3d
0a
3a
2i
3`
2`
0a2\3a
0d2^3d
2`
0`
0`2^
0a3c
0b
0a
2a
1^2[
1e
1b
0^
1`
0]1`
3^
3`
0`3`
1`
3c
0`
1f
0`
0`3`
2`
1b
2`
0a
1a
0]1`
0^
1`
1`
1`
2p
3`
2d
1`
0]
0a
0b
0`
1`
0`
2a
0c
1a
3a
0^1`
1`
0e
0]2h
2b
2`
2j
1b
2a
2v
1`
0`
3`
2^3^
3`
2`
1b
3b
3b
0\1d
0b1^
0^1d
2^
0]1`2`
3`
3c
0`
2k
2e
0Z
3`
1`
3f
1b
1c
1`
0a
0^
2`
0^1`
2g
2i
0`
0e3c
2g
0]
0`
3`
1`
3`
0`
0`1^3f
2`
0`
0\
0[1a
0^
2b
2a
2d
2b
3`
3a
2\3a
0`
0`3j
0`
0`3a
3`
0`3g
0a3c
0`
3b
0a
2a
1b
1`
0^
0^1b
1`
3[
3b
1`
1a
0`
2a
0T2f
2b
3`
1c
2`
0^1e
0^2`
3`
2d
0`
1`
0^
3`
1c
1`
2a3^
0d
0b3b
1a
2`
0^
2a
1`
2`
2f
1`
1a
2b
2`
1c
0]1f
0`
1^
3`
0`
1a
0^1d
2`
0`
0]1d
0^2`
2f
0`1^
0\1d
0j
1`
0a
0^1b
2`
0a
0`
0`
0c
0`
3c
0^2k
3c
3`
0`
2Z
2d
1a
3c
2c
3`
3`
0`3`
2a
1`
3^
2`3]
0^1`
1d
0c
3`
2`
2l
0W1`2`
0]
1`
0`
3`
0Z
3`
3a
3`
0^3`
2`
2`3\
3`
0`3^
3`
2f
1`
1`
2`
2a
3`
2b3]
2`
2a3\
0^1`
2e
2`
0b
2b3^
1i
2a
0[1a
3`
0^
3\
2m
0^3a
0[1b
1`
2d
0a2]
2`
3d
2`
0[1b
1a
3a
2b3^
0^2`
0\1a
0^1`
0Q
2a
0^
2a
0^1`
0^2a
3c
3b
0^1b
0\
3`
3`
3`
3a
3`
0`
1b
3a
0`
0T1i
0`
0]
2i
2`
3a
0^1b
3^
2b
0`
2`
0`
1`
1`3^
1c
0^2`
3a
0`
3b
3a
3`
3`
0`
3b
0^
0W2`
0g1a
1a2`3Y
0c2^
0e2[
0a1c2a3X
1p3T
3c
1a
2`
2c
3d
3b
0a
3d
0V1a2e3a
0g3h
0a3a
0h3j
0d3p
0l3m
2]
0`2^
0b
0a
0^1d2c3[
2a3\
0]1b2c3X
1a3^
0[1`2a
0]2a
0]1`2b
0^2a3`
1[
3`
0`1a3]
0b1R2Y3a
0a1]2^3`
0a2]3a
3`
0b3`
1c2]
1`
1`
1d
2g3^
2a
1Z2d3b
2j
0b2c3Z
0`1W2b3V
1b
2e
2h
3\
2g
3a
0`2k3]
3`
2G
0a2F
0]2f
2Y3a
3c
0`
2a
1]2a
0^2d3^
1[
0[
2a3X
1m
2c
1`
1b
2g
2n
1^2`
2i3W
2i
2k
2`
0`
0]1f2^
0b2a
2o
2`
1\2`3`
0`1\2f3Z
2l
0a
0W1d2W3f
0^
1f2^3^
3`
3c
0]1q
1h
0g1\
0a
1`
1h
1`
0\1b2]3h
1^3`
2^3a
0c3b
0a
0`
2^3b
0^1^2^3b
0`1]2b3^
0d2`
0i3f
0a
0`3`
0a2]
1f
1b3}
1m3t
0`
0^1e2N
0g1]
1d2W3^
1g2^3Y
0d
1e2W
0Z1a
0`
1m
1b
1n
0\1l
3^
1a
0c1]3`
0e
3^
1c2R3\
1d2Y3Z
0a
0`
0c
1`
0`
0c
0`
0a
1`
3`
1k
1b2[3`
3c
1{2[3|
1~2\3w
1~
3`
3h
0^3c
0`
0h2l
0]2b3^
1^2`
0`1b
0`1c
0b1`
1a
1a
0`
0b1d
1`
0d
0^3f
3`
0^3i
0^3d
0`3d
3`
0]3h
3`
0a
0e3\
0^3h
3`
3b
0`3a
0`3a
0`
0`
3a
3b
3d
0a3^
0b
3f
3`
3a
3`
0b3^
3`
0^3c
3`
3`
0a
3e
0`
0e3^
0`
3a
3`
0^3c
3`
0^3d
0`
3`
3a
3`
0^3d
0a
0c3]
3a
0`
0^3c
3`
3`
3`
3a
3`
0^3g
0e3\
0`
0`
0`
0`
0b
3`
3`
3e
3d
3`
0^3c
3c
0`3^
3a
0`
3e
0b3]
3`
0c
3a
0`
3a
3b
0`3]
3`
3`
0a3^
0a3^
3`
0`
0b
3`
3^
3`
3c
0a
3`
0`
0a
3`
0`
0a3^
0f
0b3^
0b
0a
0b3^
3`
0`
3`
0^3b
3a
0a
0^3d
3`
3b
0a3^
0c3\
0`
3^
3`
3b
3`
3a
0^3b
0`3^
0c3\
3`
3`
0b
3a
0`
3`
3`
3b
0`
3`
0a
3`
0b3^
0`
0e
0`
3a
0`
0]3g
3a
0[3g
3`
0]3c
3`
0a
0`
0`
0`
0`
3e
3`
3c
3`
0`3^
0b3a
0`
0`
0g3\
0b3]
0`
3c
0a
3`
3`
0`
3`
0`
0`
0`3a
0b
0^3`
0`3`
3a
0]3i
3b
0a
3g
3f
3`
3`
3b
3c
0[3m
3`
3`
3b
3`
0^3c
0c
3b
3`
0`
0]3i
3d
0a
3c
0a3^
0a3^
0`
0]3d
3`
3`
3`
0^3f
0`
0^3d
3`
0`
0`
0`3^
3d
3b
3`
0`
0`
3`
3a
3a
0a3^
0b
0`3^
0^3g
3a
0`
3c
3`
0a3^
0b3`
3`
3`
0]3h
0^3e
0g
3a
0`
0a
0^3a
0c3\
0`3^
0]3f
0`3a
0`
0`
0b
3`
3d
3`
3b
3f
0`3^
0d
0b
0d3^
0`3^
3b
0a
0`
0^3a
0`
3g
3e
0c3^
3c
0d3\
3`
3d
0b3^
0e
0a3^
0a
0e3]
3`
3a
0`
3d
0]3f
0a3]
0`
3`
3f
3a
0^3a
0^3d
0`
0`
3`
0^3`
0`
3a
0`
3e
0a3^
0^3c
3`
0a
3`
0c3\
3b
0`
0b
3`
0`
0^3b
0Y3k
0c
0e3\
3d
0`
3a
3d
3h
0`
0^3c
0^3g
3`
0a
0e3Z
3`
3`
0X3o
3`
3b
0`3^
3`
3c
0c3^
0g3Z
3`
3`
0^3c
0a3d
3b
3`
0]3d
3c
0`
0b
3i
0c3^
3`
0b
3c
0`
3`
0^3a
3a
0]3e
3`
3^
3d
0c
3a
0`
3`
3a
0e3^
0h3^
0`
0b
0d3[
0a
0`
0a3^
0d3]
0d3^
0a3^
0a3^
0d
0`
3`
0^3i
0a3]
0\3g
3`
0`
0a
0`
3a
3a
3`
3c
0b
0`
3a
0`
3a
3`
3c
3`
3b
0^3`
0`
0a
0a3^
3d
0`3^
3`
0`
0`3^
3`
3`
0`
0c3\
0`3^
0`
0`
0b3^
0`
0d3^
0`3a
0`
3f
0a3]
0a
3a
0a
0`
3a
0a
3b
3d
0e3]
3`
0`
0`
3h
3`
3e
0a
0`
0j3[
3a
0c
0[3e
0`
0b
0a
3a
0`
0b
0c3^
0d3^
0^3c
3`
0`3]
3b
0h3^
0e3\
3`
3c
3`
0j
3a
0^3`
0a
0`3^
0`
3`
3^
0`
0a
0`
3`
3`
0b
0c
0`3^
0`3^
0`
0j3\
0b
0e3^
3`
0`3^
0^3f
3e
0`
3`
0a
0`
0^3a
3`
3`
0a
3`
0`3^
0a3^
0`
0^3c
0e
0a
3`
0e
0`
0a3^
0b
3`
0`
0`
3`
3`
0b
0a
3`
3`
3a
0`
0f
0b
0e
3c
0a
0d3^
0b3^
0l
0`
0g
0`
0`
3a
0`
0^3b
3a
0`
0d3^
0`3^
0l3W
0d
3`
3g
0`3^
3`
0`
0b3^
0e3d
0`
0c3^
0`
0e3[
0`
3f
0`
3`
3`
0b
3`
0h3\
3`
0d3]
0[3e
0b
0`
0e3[
0a
3`
0`
3j
3`
3`
0^3d
3`
3`
0a3]
3b
0`3^
0`
0`
3b
3`
0^3b
3`
0`
0`
3`
3a
3b
0b
3`
3b
0b3\
0e
0`
3`
3a
3`
0a3^
0a
0`
0`
0d3^
0a
0`
0b
3`
0`3^
3a
3`
3`
0`
0`
0a
0f3^
3a
0a
3`
0b3]
3`
3`
0`
3`
3b
0`
3`
3a
3a
0`
0`
0`
3c
0`
3a
0^3b
3a
0\3d
0`3^
0a3^
0`
3`
0`
3`
0c3^
0`
0^3b
0`
3`
0a
3`
0`3^
3`
0`
3b
3a
0`
0`
3`
0^3b
0`
0b3]
0^3c
0`
3`
3a
0a
3a
0`3^
0^3g
0`3^
0`
0c
3`
0]3c
0]3l
0`
3`
0`3^
0`3^
3b
3c
0a
0[3g
3`
3a
0`
3`
0f
0a
3c
0c3\
3f
0a
0Z3i
0`
0`3^
3`
3b
0a
0`3^
3b
3a
3a
0`
0a
0^3f
0`
0e3Z
0d3^
0`
3a
3a
0a
3`
0e3^
0g3]
0`
3a
0e3\
0^3`
0`
3`
3`
0`
0`
0]3d
0b
0d
0c3^
0a
0a
3`
0`
0a3]
0`
0`
0]3e
0^3`
3`
3`
3a
0a3^
0`
3a
3`
3`
3a
3a
0b
3`
3n
0c3^
3`
0\3c
0b3]
0`
0a3^
0c
0`
3`
3c
3`
3`
0d
0`
3`
0a
0a
0`3^
3b
0f
3`
0c
0`
0b3^
0`
3`
0`
3`
0`
3`
3j
0e3^
0^3d
0f
3e
0`
0c3^
0f
3`
3`
3b
0`
0a
3b
0`
3`
0c3^
0`3^
0`
0c
0`
3`
0`
3a
3`
0e
0`
0b
0^3b
0a
3a
0^3c
0a
0`
3d
3`
0a
0d3]
3`
0`
0a
0b3]
3`
0a
0`
0a3]
0`
3a
0`
0e
0`
3`
0]3c
3`
0`3^
0`
0`
0^3`
3`
0b3^
0`
0`3^
0`
3`
0`
0`3^
0^3d
0a3^
0a3^
3`
0e3x
0`3`
3`
0d3]
0d3[
0^3b
3b
3a
0]3g
0a3^
0^3a
3a
3a
3`
0c
3d
3a
0f
0a3^
3`
0`
3`
3a
0]3g
3`
3`
3`
3`
3a
3`
0b
3a
3`
0^3c
0a
3`
0a3^
0\3g
0`
0`
3`
3c
0b3^
3`
3b
3`
0`
3`
0`
0^3`
3`
3c
0`
3g
3c
0`
3c
3`
3b
0m3^
0`
0`2a3\
0`3T
2`
0^
2b3^
2c3Z
0`1`
0`2h3^
0b3\
3e
2a
1`2W3d
0^1`2h
2c
2m
2l
0`1^2`3^
3`
0]1c
0a
0]1k
2]
0`2^
0b
0a
0[1`2a
0]2a
0]1`2b
0^2a3`
1[
3`
0a1]2^3`
0a2]3a
3`
0b3`
0a1\2a
0`1[2`3\
0e1Y2^
3^
0b1U2X
0c1Q2Z3b
0a1\2X3`
0`1[2^
0`1Y
1[3`
0a1W3`
0`1\2]
1^2a3]
0`
2`3]
0a2^3^
1^3`
0`2]
1`3^
0^1`2d
3^
0^1b2`3^
0]1b2a
0]1`3b
0]1c2`3^
0^1b2`
0]1g3]
0Y1g2a3\
0W1`3a
2\3i
0^1c2`
0]1c2a
0X3`
1a2`
0]1i3Z
0Z1f2`3]
0Y1f2`3^
1f2]
1`
2`
0b3^
2^
2a
0`1`
0a
0a1]2c3X
0c1Z
0^1g
1b3\
0^2`
0^
0`1c
0`
1a3^
1]3c
0\1a
0a3]
0^1`
0a
0]1d
0]1a
1c
0^
0c
0\1e
0b1]
0d1^
1a3]
0d
0\
0`
1^3`
0`
0`
3a
1f
0`
1`
0\
0`
0^1`2^
1c2^
0b2`
3^
0`
0[1`2d
0[3b
0]1c
1`
0c1]
0a
1`
1`
0`
1a
0^1a
1b3Z
0^1b3]
1a2^
3Z
2j3^
1^2j
0b1^
1\
1[
0d
0]1e
1U
0d2]
0`
1d
0`
0c1^
0`
0^
0c
2`3^
0]1a
0^1`3`
1b
1^2`
1`
1a
0n1`
1`
1]2c
0^2`
0`
0`2`3X
1a3^
0Z1a2`
2^
0\2i
2`
1`
0b1^
1`
1a2^
1c
0a1^
1^
0c1]2Y3`
1`
0`
0a1]2]3b
0a
0e1^2`3^
1`
0]3`
2s3Z
0`
0^3b
3d
2c
0a
2b
0`1^2`3^
0`2[
2a3\
0`2^3`
0`
0^
1]2d
3]
0`
3`
0a2[
1`
1a
1W2^
0d
1^2d
2b3[
0b1]
2d3^
0Y
1`
3^
0`
0c
2\3`
0`
0a1[3^
1]
1]
1\
0b3^
0^2a
0^1`
1^2a
0b
1a
1a2^
2d
0`2\
1Z2a
0]2e
0`
1a
1`
0b1]
0^1`
1`
2Z3d
0]3a
0a
0b1\
1^2`
1a
2b
0]1b
1^
0Z1b
3`
0]1a
0]1b2^
2b
0`2]
0[1a
0[1c2`3[
3b
0Y1`
0[1h
0]
0^1k
3`
0]3`
3`
0`
2b
0^3b
0\3`
1`2b3^
0Z2e
1Z
1U
0`2`3^
3a
0a
0`1Z2^
0a3]
0^2`
1^
0a2\
0a
1`3^
1^
2c
2`
1[
0`1]3^
2]
1\2^
1b
1]2d
1c2\
0^2]3d
2b
0a
1a
2\
0^3`
0`1a
2`3^
1^2`
0]1^
1e
0`
2]3a
0X3f
0a1`2^
1`
0Z2`
0b1`2^
0f2]
0`
1Y
0b1Y
0^1^2d
2a
0a
1d
1c2\3`
0`2V
0\1`2^3a
1g
1\2`
0a1Z
2\3j
1`
1a
0^1`
1`
2b
0^
1]
1h2^
1c
3^
0^
0b
0^
2i
2c3]
0^2`
0]2d
2\
2b
2]
2Z
2\3e
3Z
0^1`
0`
2`
3^
0^3`
2`3]
2`
0b2\
0]
0^
0`1`2]3\
0]3a
0]1`2`
2`
1Z2`3`
0a
1]2`
0`1^2^
1a2^
0`
0c1^
0[1`3`
2c
0^2a
0`
0a2^
0Y
3`
1a
0a1]
1c
0`2[
0`
1a
1e
0[2a3`
1]2`
1a2X3k
1^
0`
1g
0^1d2^3`
2]
2a
0\1`2b3\
1]2`
0`
1^
0]
1e2\
2`
0]1e
0a
0]1d3`
1^3b
1^
0`2^3`
0`
2`
3a
0]
0c
2d
0`2`
0^2`
2`
2`3^
3`
0^
0a
0`
0`
0a3[
0^2b
2`
0a2^
3`
0[2`
3a
2`3^
0\
0a
0^
0\3a
2^
0^2`
2`
0\2e
0`1b2^
1c
0a
0^1b
2]
0`2^
0a
2^
2`
0a2a
1d
0e
2]
2`
1^2d
2a
2`
2c
1]
2]
1c
1`2]
1a2]
2^3c
0^2`
0^1a2`
2`
1b
1^3`
1^3`
1`2`
1c2^
1g2^
0]
1b2]
1b
0a
3`
2]3a
0a
2^
3]
0j
0a
0`2^
2`
0`
0`3^
0a2^
0^3b
0b
3`
0`2\
2a
2f
3`
0`2]3`
0d
0a2^
3b
0b
3d
2]
2V3f
3`
0Y3b
0]3a
3`
3^
0d2\
2^
0^
0\2a
2a
2`
1^3d
0[1`
1f2`
2`3a
0]1`
3a
1a
0b2^
1^2\3h
2d3\
0^
3b
2j
2`
0`
1`
2`
1`2Z
0b2[3c
0^2c
0^
0`1b2Z
3a
0]
0c2^
2b
1b2]
1]
2^
2a
1^2`3b
3`
3`
3`
2\3j
2\
0\3e
3c
2^
3a
2`3\
0W
0`
0\3a
0`
3e
0^
2^3b
1`
0]1a2`
3`
0^3h
0]2`
0^2^3b
0`3^
0`
3^
0^3m
2c
2Z
0p2]
2`
0W1`3c
0Y3b
3f
0^2`
1`
0^1d2]
3h
0c1`2]
2c
0`
2]3h
0[3a
0^
0^3b
0a1^
0`2]
1]2`
1h
0]2c
1h2X
1a2]3`
0]2c
2`
2`
0^2`
2c
0a2]
0a2^
1c
0`1^2]3g
1c
0`2]3`
0\2a3b
0]2a
2a
0^1`2d3`
0c
1^
0`
1^2c
0a1]
2^
0e2^
0a1^2`
0e1^2\3a
0`
1d
1`
""".strip("\n")
