"""What was learnt from `mentions/numbers.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "4d6d95b00337ecd352d23a74c8a57eb2"
WORDS: Final = """
ab
abc
abeg
abn
acacia
acc
access
accounts
acct
acha
ad
addresses
adeyemi
adults
af
aff
afraid
against
agencia
agency
agent
ages
agreed
agrees
aha
ahh
aint
air
airpods
aja
akhi
alarm
alive
almost
aloud
american
ami
amigo
amigos
amx
angielsku
anita
anniversary
answered
apart
apartment
apostrophe
app
apparently
appear
appears
appointment
appreciated
appt
april
apt
apto
area
arent
arm
arrive
arrived
arrives
arriving
arse
art
arthritis
article
asks
asleep
ass
assistant
assume
ate
atm
attachment
até
aud
audi
august
aunt
aunty
australia
authentication
authenticator
authorized
autocorrect
autofill
autograph
ave
avenue
aye
b
ba
babe
baby
backed
backward
backwards
badge
bag
bak
balmain
banco
banking
bapak
bar
barclays
barely
basically
bat
batch
battered
battery
bay
bbc
bca
bday
bear
beast
become
bed
beg
begins
behalf
belakang
bell
berlaku
bern
besides
bestie
bet
bf
bhai
bic
bigger
bike
billed
billing
bin
bingo
birth
birthday
bis
bismillah
bits
bk
black
blank
blast
blik
blind
blink
block
blocked
bloco
blood
blue
blurry
blz
bmw
board
boarding
boat
bobs
boeing
boiled
boiler
bond
bonus
booked
bookkeeper
boom
born
bottom
box
boxes
bracket
branch
brazil
brb
break
brew
brian
brother
brr
bruh
bruhhh
bucket
budget
building
bulbs
bum
bumps
bung
burkina
bus
buzz
buzzer
c
cad
caduca
caducidad
cake
calendar
calls
cans
cap
capital
car
carefully
carer
cares
carks
carnaval
carnival
cartao
cartridge
case
cashback
cashier
cat
catalog
cataract
catch
catering
cause
cdoe
centre
cep
certo
cetelem
chair
changes
channel
chapter
charging
chase
checked
checkin
cheque
chewed
chief
child
choice
chop
christening
chrome
church
chérie
cifras
cipher
ciphers
claim
claims
class
client
clients
cliff
clock
closed
closes
closing
club
clubcard
coachella
coat
cod
coed
coins
cold
colleague
collect
collection
colon
combos
comes
comma
commbank
competitor
compliments
computer
computers
concert
conference
confirmation
confirms
confuse
conk
conks
conta
continental
contract
control
copies
copy
copyright
corner
corp
corporate
costs
couldnt
count
counting
counts
coupon
courier
cousin
cover
covers
covid
crashing
cross
crossed
cruise
crying
cryptogram
cryptogramme
csv
cup
cushion
customers
cut
cuts
cvs
cya
cybercrime
cyfry
d
dads
daily
dalmatians
darl
darts
dash
dashes
dated
daughter
daughters
dawdle
dbc
dd
deadline
deaf
death
dec
deceiving
december
decide
declines
degrees
delay
delayed
dentist
departs
deposit
dept
derek
designed
desk
deux
devil
dey
di
dial
dialling
diary
dibelakang
dictate
dictates
dictating
dictation
didnt
died
dies
difference
digital
direct
direkt
disappear
disappeared
discount
disposable
diwali
dob
dobra
doctors
doesnt
dog
dokey
doohickey
door
doors
dos
dot
double
dpi
drawer
dreadfully
drive
driver
driving
dropped
drum
drumroll
ds
dte
due
dug
dunne
dvd
dw
dying
dynamic
dzieki
e
earlier
easter
eaten
ed
eid
eight
eights
election
electron
elle
elm
em
emergency
employee
empty
en
encrypted
ended
ending
endings
english
entry
erase
erased
et
exact
exam
exdate
exipry
experation
expier
expir
expiraton
expiray
expirs
express
expries
exspires
ext
extension
extra
eyes
fa
face
fades
fahrenheit
fails
fairly
fam
fat
fav
feb
february
feeling
fell
fella
fetched
fiat
fifteen
fifth
fifty
fill
fin
finals
finance
financial
finding
finger
fingers
finishes
finishing
fire
fiscal
five
fives
flat
flatmate
flatmates
flex
flight
flip
flipped
floor
flowers
fly
flyer
flying
followers
font
foot
footy
forbidden
force
forgive
forwards
fours
fr
frais
france
fraud
freedom
french
fresh
friday
fridge
frnt
froze
funeral
fuzzy
fy
g
ga
game
gap
garage
gate
gb
geldig
gems
gentle
george
gerald
german
gf
gift
gig
gimme
giv
gives
gl
gladly
glass
glasses
glasto
gods
gohenry
gold
gooo
gopay
graduate
graduating
gram
grams
gran
grandad
granddaughter
grandma
grandson
grandsons
granny
grans
green
grey
group
groups
gtbank
gtg
guarantee
guarantees
guard
guessing
guest
guests
gym
gültig
h
ha
haan
habibi
habis
hacked
hahaha
hai
halifax
hall
hallo
halloween
handbag
handed
handing
hands
hardly
hargreaves
harm
hart
hasnt
hates
havent
hdfc
head
heads
heaps
heard
hears
heart
held
hell
helped
helper
helping
helpline
helps
hes
hex
high
highway
hint
hm
ho
holder
holding
holiday
holloway
hols
honest
honeymoon
hospital
hotel
housemate
hp
hrs
hubby
hughes
hun
husbands
hymn
iban
iits
img
include
india
informatique
initial
ink
insert
inshallah
insist
instalment
instalments
instance
interest
internal
internet
interphone
interview
inv
inverted
iphone
ireland
isit
isnt
issued
italic
italics
itau
itd
iys
jackpot
jalan
james
jan
janet
january
jeans
jess
jesus
ji
jk
jo
joan
joint
joke
jokes
joking
jordan
joyce
jst
jubilee
judgement
july
june
jusque
kak
kalo
kartu
keeping
keeps
kelvin
kettle
kettles
key
keyboard
keys
keysafe
khalas
kick
kicks
kid
kidding
kids
kinda
kitchen
kk
km
knows
kode
kodenya
kronor
l
label
lad
lagos
lamp
landed
landing
landlord
language
lasts
latest
laugh
launch
law
lawyer
leading
leaning
learnt
lease
leaving
lebaran
leeds
legible
legit
lego
lemme
letter
letters
level
levi
levis
lgpd
lh
library
licence
license
lies
life
lift
light
lights
likha
lil
limit
limits
line
lines
listening
listopada
lloyds
lmk
lock
lockbox
locker
lodge
logo
looked
lorna
loud
loyalty
luck
lucky
m
machine
mad
mag
magic
magnetic
magnifier
magnifying
magstripe
maiden
mail
main
makasih
makes
mam
mandiri
manual
march
mark
maroon
married
marsh
março
mas
masa
masz
match
mati
matters
mattress
maureen
max
may
mbak
mc
meaning
medicine
meeting
meets
melted
melting
membership
memorised
memory
mentioned
messages
metal
metres
mg
middle
miles
milk
million
min
mins
mirror
misread
missed
missus
mistaken
mistook
mix
mixed
mixing
ml
mob
mobile
model
monday
monsieur
monzo
mortgage
mot
mothers
moved
moving
moça
moço
mr
mrs
muito
mum
mums
muslims
mystery
naira
nan
nans
national
nationwide
natwest
naughty
nb
nearly
nectar
needful
neighbour
nein
nephew
net
news
ngl
nhs
nicely
nicked
nigeria
nigerian
nights
nike
nine
ninety
nits
noise
nokia
nomor
nomornya
non
normally
notebook
notes
nought
nov
november
nr
nubank
numbr
numers
nurse
nyc
números
obliged
obvs
oclock
oct
october
odd
office
officially
oga
ohhh
oil
okafor
okey
olympics
op
opened
operation
orchard
ordering
os
osper
otherwise
otp
ours
outlive
outlives
outside
ovo
owe
p
pa
pack
packs
padlock
painful
paint
pair
palaver
palindrome
pam
pan
parcel
pardew
parking
party
pass
passcode
passport
password
paste
pat
patent
patience
patient
payday
payroll
pays
pc
pcs
peeche
peeled
pen
penal
pension
pensioner
percent
period
permit
persons
perth
pet
pettigrew
peugeot
phones
photocopy
pi
pic
pick
picking
pickup
picture
pieces
pike
pin
pincode
pink
pisze
pizza
plain
plane
plastic
plat
plate
platform
platinum
plenty
pm
po
pode
points
police
poor
pop
popped
porte
portugues
possibly
post
postage
postal
postcode
posted
poster
pound
practise
prepaid
pressure
presume
previously
printer
prob
programme
prolly
prom
promise
promised
promo
pronto
proper
prosze
protest
prüfnummer
psalm
punch
purchasing
purse
putting
puzzle
pw
q
qf
qty
quantity
quarter
queen
queue
quid
quietly
quote
quoted
radio
railcard
ramadan
ran
rang
rate
rated
rates
rating
rb
readable
reading
reais
reasons
reception
reckons
recommend
rectangle
red
redmi
ref
reference
referral
refundable
refused
reg
renewal
renewed
renews
rent
repeating
replaced
replacement
report
requested
reservation
residence
respected
retire
retired
revolut
rewards
righto
righty
ring
rip
rly
rm
rn
road
rob
robbed
robin
robot
robux
roger
roll
room
round
route
row
rs
rua
rubbed
rude
rue
rug
rupay
rupees
s
sadi
saints
sake
salah
salary
sale
sales
sampai
sampe
samsung
sans
santander
sats
sausage
savage
sbi
scade
scadenza
scammed
scammer
scams
scan
scandal
school
scrap
scratched
scream
screaming
screen
screenshot
scribble
scribbly
scroll
scurity
season
seat
seats
secretary
secrity
secs
section
secuirity
secuirty
securty
sed
seeing
sees
sell
selling
semester
sender
sends
senhor
sept
september
sercurity
series
serves
sets
seven
sevens
sevn
shaky
shape
share
sharpied
sheets
shes
shh
shhh
shift
shining
ship
shipping
shoes
shop
shops
shot
shouldnt
shouted
shouting
shouts
shown
shukran
shut
shuts
siap
sicherheitscode
sigh
sight
signal
silly
silver
single
sirs
sis
sister
sitting
six
size
skint
slanted
slanty
slash
slashes
slippers
slowly
smart
sms
smudge
smudged
society
sofa
sometime
son
sons
sooo
sorted
sory
soz
space
spaced
spaces
spain
sparkasse
speaking
specs
spelling
spend
splendour
split
spring
squint
squinting
sry
ssn
staff
stands
staring
starling
stars
stated
statement
states
stays
steal
stg
stick
sticker
sticks
sticky
stolen
stops
straight
strange
street
strength
stress
strike
stripy
stroke
student
style
sub
sue
suite
summer
sun
sunday
super
supposed
surely
surgery
susan
swam
swap
swear
swears
só
table
tan
tank
tape
taxi
tea
teacher
teenagers
teeny
teh
telephone
teletext
telling
telly
temp
temperature
temporary
ten
tenant
term
tesco
text
texted
thatll
thereabouts
theres
theyre
thingo
thingy
thinks
third
thirteen
thirty
tho
thousand
thre
thread
threes
threesome
threw
thumb
thumbs
tick
tickets
til
tilting
tin
tiny
tmrw
tock
todays
token
tom
toothpaste
tops
torch
tot
toy
tq
tracking
train
tram
translator
trash
travel
travelling
treasurer
treat
tree
trent
trial
triangle
tries
trip
trusting
trzy
tsb
tuesday
tulis
turkey
turned
turning
turns
twas
twelve
twice
tx
tyler
tylu
types
tyłu
ua
uncle
understood
uni
union
unit
units
unreadable
upper
upside
upstairs
usd
username
ut
vai
vaild
validade
validité
vat
vbucks
vence
vencimento
vencimiento
version
verve
vet
view
virgin
virtual
visible
visits
visuel
viu
voice
vois
volvo
voucher
w
waist
wala
walked
wallah
war
ward
warned
warranty
warsaw
wash
washed
watt
ways
ważna
ważności
wd
wdym
webpage
wedding
weddings
wee
weekend
western
whack
whatsapp
whatsit
white
whoops
whys
windows
winner
winning
wise
woke
won
wonder
worked
wot
writes
writing
x
xbox
xx
yaar
yeezy
yeh
yelling
yen
yh
york
young
youre
yr
yrs
z
zeros
zone
zoom
zoomed
zéro
zł
złoty
à
"""
LEARNT: Final = (
    (
        -1.35,
        r"""
#adam
#agen
#aint
#alan
#ance
#ands
#area
#arti
#arts
#back
#bela
#betw
#bill
#boar
#bruh
#buzz
#call
#cash
#cent
#char
#cket
#ckon
#clin
#code
#conf
#cost
#coun
#decl
#depo
#digo
#ding
#doll
#dont
#door
#eant
#ears
#ecli
#efun
#egur
#emor
#ence
#ends
#epos
#este
#etwe
#euro
#ever
#figu
#firm
#flig
#fund
#gift
#gree
#gure
#hank
#harg
#hase
#hats
#hich
#hink
#hous
#hout
#hows
#hree
#icke
#igit
#igur
#imit
#ince
#inte
#inut
#iver
#kids
#kind
#king
#late
#levi
#limi
#llah
#llar
#lock
#mate
#mati
#mean
#ment
#minu
#mode
#nder
#need
#nfir
#note
#nted
#nute
#oard
#ogra
#oint
#olic
#olla
#omma
#omor
#onfi
#ooks
#oops
#orde
#orge
#orry
#osit
#otal
#othe
#ound
#ount
#ouse
#page
#pass
#peug
#plus
#poli
#port
#posi
#post
#prom
#rand
#rant
#rder
#reck
#rect
#rger
#righ
#riod
#rity
#rive
#roll
#romo
#ront
#safe
#sams
#says
#seat
#secr
#secu
#shot
#shou
#sion
#size
#some
#sorr
#sort
#stic
#sure
#surg
#tabl
#taff
#tell
#that
#thin
#this
#ting
#tion
#tota
#tter
#ttle
#twee
#ueue
#unit
#ures
#urge
#urit
#usba
#used
#utes
#want
#ween
#whic
#with
#writ
#yeah
#year
#ying
#zoom
+1 $
+1 ,
+1 .
+1 000
+1 0000
+1 and
+1 but
+1 card
+1 i
+1 in
+1 is
+1 lol
+1 not
+1 of
+1 ok
+1 on
+1 or
+1 pls
+1 quid
+1 there
+1 was
+1 x
+12 $ $
+12 and not
+12 at the
+12 for the
+12 is it
+12 is my
+12 is not
+12 is the
+12 is this
+12 lol $
+12 no ?
+12 not 000
+12 on the
+12 x $
+123 " $ $
+123 $ $ $
+123 lol $ $
+123 no ? $
+123 on it $
+2 $
+2 ,
+2 .
+2 0
+2 00
+2 000
+2 ?
+2 front
+2 he
+2 i
+2 it
+2 night
+2 ok
+2 please
+2 so
+2 take
+2 the
+2 whatever
+2 wrong
-1 ,
-1 .
-1 000
-1 0000
-1 :
-1 ^
-1 and
-1 at
-1 by
-1 charge
-1 digits
-1 do
-1 ext
-1 first
-1 flat
-1 for
-1 from
-1 had
-1 has
-1 have
-1 if
-1 is
-1 its
-1 like
-1 me
-1 meant
-1 my
-1 no
-1 not
-1 number
-1 numbers
-1 of
-1 ok
-1 on
-1 or
-1 over
-1 room
-1 save
-1 say
-1 saying
-1 see
-1 shows
-1 starts
-1 take
-1 than
-1 that's
-1 thats
-1 the
-1 this
-1 till
-1 took
-1 um
-1 use
-1 was
-1 write
-1+1 ^ ?
-1+1 ^ if
-1+1 ^ is
-1+1 ^ no
-1+1 ^ please
-1+1 ^ the
-1+1 ^ what
-1+1 ^ why
-1+1 a $
-1+1 are ,
-1+1 bay $
-1+1 be $
-1+1 be ,
-1+1 code $
-1+1 ext $
-1+1 in $
-1+1 is $
-1+1 is the
-1+1 it's $
-1+1 number $
-1+1 r $
-1+1 says $
-1+1 says ,
-1+1 says and
-1+1 the ?
-1+1 to $
-1+1 use $
-2 000
-2 0000
-2 ?
-2 ^
-2 a
-2 are
-2 back
-2 can
-2 code
-2 fine
-2 front
-2 has
-2 have
-2 here
-2 i
-2 is
-2 it's
-2 my
-2 of
-2 only
-2 surgery
-2 the
-2 two
-2 up
-2 what
-2 you
-21 , so
-21 ^ ^
-21 ^ bus
-21 ^ charge
-21 ^ is
-21 ^ line
-21 ^ take
-21 ^ type
-21 and code
-21 back is
-21 back says
-21 card is
-21 code is
-21 give you
-21 i mean
-21 i meant
-21 i put
-21 i said
-21 is 0000
-21 is the
-21 it is
-21 it says
-21 mean the
-21 one is
-21 taken ,
-3 ,
-3 000
-3 ^
-3 amex
-3 bank
-3 code
-3 dont
-3 flat
-3 half
-3 has
-3 i
-3 if
-3 in
-3 is
-3 it
-3 it's
-3 its
-3 last
-3 my
-3 of
-3 on
-3 order
-3 pay
-3 the
-321 ^ ^ ^
-321 ^ ^ bus
-321 ^ ^ got
-321 ^ ^ line
-321 ^ ^ take
-321 ^ ^ type
-321 ^ code is
-321 ^ i have
-321 ^ taken ,
-321 the code is
< 00
< 0000
< about
< above
< actually
< already
< am
< amex
< app
< apt
< are
< ba
< before
< better
< bill
< but
< can
< card
< chase
< cid
< come
< cvc
< cvv
< delete
< dial
< did
< digits
< do
< don't
< dont
< either
< enter
< ext
< first
< forget
< given
< goes
< had
< hey
< idk
< im
< in
< invoice
< is
< kod
< line
< lol
< looks
< me
< meant
< message
< mum
< nan
< new
< no
< not
< number
< numbers
< ok
< on
< one
< over
< page
< pay
< phone
< pin
< please
< purse
< quoted
< reads
< ref
< right
< ring
< room
< rs
< same
< samsung
< scratched
< see
< send
< so
< split
< still
< surgery
< table
< take
< taken
< teh
< tell
< than
< thats
< this
< ticket
< use
< verification
< visa
< was
< what
< wife
< will
< with
< your
< zip
> ,
> 000
> 0000
> ?
> a
> already
> ask
> back
> by
> called
> can
> come
> dont
> enough
> hai
> has
> i
> i'm
> it
> know
> like
> lol
> mine
> moment
> night
> no
> of
> only
> period
> pounds
> refused
> ring
> road
> says
> scam
> send
> should
> so
> something
> stop
> thats
> the
> thing
> this
> time
> times
> use
> want
> x
c )
c 000
c a
c account
c always
c amex
c anyone
c ask
c at
c ba
c balance
c bank
c bay
c be
c bed
c booking
c btw
c building
c call
c card
c case
c cat
c chase
c claim
c class
c click
c coupon
c cvc
c did
c digits
c discount
c don't
c enter
c error
c ext
c flight
c for
c gate
c give
c glasses
c got
c hai
c half
c heart
c here
c hey
c i
c i'd
c ignore
c im
c is
c isn't
c it
c its
c just
c last
c library
c little
c looked
c mate
c maybe
c me
c mean
c meant
c member
c memory
c mine
c model
c my
c need
c new
c night
c not
c nothing
c number
c numbers
c of
c one
c or
c order
c other
c out
c own
c page
c parcel
c pay
c period
c pin
c plus
c question
c queue
c r
c read
c refund
c rent
c right
c road
c robux
c said
c samsung
c scrap
c seat
c security
c she
c signature
c so
c sort
c split
c street
c table
c taken
c taxi
c teh
c text
c that
c then
c there
c this
c ticket
c times
c train
c try
c turned
c um
c vat
c verification
c voucher
c wait
c was
c we
c who
c why
c without
c written
c wrong
c ya
c yes
c you
c zip
form 0, 000
form 00 00
form 000
form 0000
strange 0 of 0
strange 0 of 2
strange 1 of 1
strange 1 of 2
strange 1 of 3
strange 2 of 2
strange 2 of 3
strange False False
strange False True
strange True True
w )
w ,
w .
w 000
w a
w abeg
w above
w account
w after
w alarm
w always
w am
w american
w amex
w and
w anyone
w apt
w as
w at
w bank
w bay
w because
w bed
w behind
w bill
w bit
w bond
w building
w but
w cap
w case
w cid
w class
w click
w coupon
w cvc
w cvv
w date
w dear
w declined
w delivery
w dentist
w deposit
w dial
w didnt
w digit
w discount
w door
w express
w ext
w eyes
w fee
w first
w forget
w four
w front
w gate
w given
w giving
w guy
w hai
w have
w he
w heart
w hello
w her
w here
w hey
w house
w i
w i'd
w if
w is
w isnt
w it's
w kod
w later
w left
w like
w limit
w line
w locker
w looked
w lot
w mastercard
w mate
w member
w middle
w much
w mum
w nan
w next
w night
w not
w o
w off
w old
w over
w own
w page
w pay
w please
w plus
w question
w quick
w quoted
w r
w read
w reading
w really
w ref
w refund
w rent
w right
w road
w robux
w rs
w second
w side
w signature
w sir
w siri
w site
w size
w small
w sms
w split
w strip
w taken
w teh
w than
w thank
w that
w then
w theres
w third
w ticket
w time
w to
w told
w too
w torch
w train
w try
w twice
w two
w um
w under
w up
w voucher
w want
w we
w we're
w whatever
w why
w without
w work
w written
w wrote
w ya
w yeah
w you're
w é
""".strip("\n"),
        "`XRYKbH^]a`^\\aoINKYYZaObd@\\\\Qk]Z`YfXYT`e^@^\\]Sb\\dMYRR[q\\^[PdWb`v\\`[Y\\SZWXgUS^X~SPw`iW^[[]`fa]akQRVdj`buX[j^S\\^\\VK^Y]SJYMXUMSbp]d`kWcZrd^^W`qshX]Qg[zd]WVca`gbRYnr\\RR^^ebF[g]ZZfg@nRdpn^ZhSXg^c]f^`Z`fZaVbfb^@nIRgn^a|[cbc]mTek]\\RQ\\FmcdY[TRc`l^bgF^fgh@\\Ve]U^OI\\@Zbifo[X`PY@WkG`^KRKPdbdeM]Ia]TcNB`m@]IRTWc`HkG@Vka]]Y\\MbZebSjcN`gceaWOUpX[r\\S]X^be\\HSea[^e`n\\V`H]dng^]]fO`XnJsgaad\\ZWZ@`g]jSi[W^[\\[RTYnhlXhgZ]OYmllRoWcOg^nara][^b`WhSbZrEh}[VUa\\\\Yhe^][bgZat^eE]e`rb^eIdfn``bdlcag[Y^`jbZj^dUWXk^`a\\`\\d^\\]|`m]]eXW`aaJ]@bOPMOVWVW^lb`afjlg]cYa\\j^^R\\\\\\bdY\\aYcGdIZ]afiR]fOb]fbX][]xYY[]]Q^b][bZTf\\M]ZS`SlW`^W`@ZZ^XYj]k]cek\\dLX^Kcc`ZPicajafhNcp^]fn^`z]kZcSVWl`W\\\\c`Wq]kfZWeX]VSOXdh`iYKT[i\\`]`bdYT\\Z`[`[bV`XV]Wq`Nk~^\\~Mc@neP[Y^[bRZbec\\[^~Y`^ZbhibPQh\\`^fTjShdYn`^w\\cZaf\\mY[Y^Y`~SOd\\h@\\]ukXceSicadkdfbOackZLghZJeXa^kU`bPdOb`e[`f`]c`\\]`Vlf]fei`V]^aZY^lps`e]\\n\\Ze`b[`cani[cbQad]j`a`d]]X]MeVg]bamaN[",
    ),
    (
        1.3,
        r"""
#alid
#ance
#arts
#asts
#at's
#book
#card
#chec
#conk
#coup
#ctat
#date
#dent
#dict
#dies
#ease
#ecko
#eddi
#ence
#evol
#exam
#expi
#fina
#fini
#have
#heck
#hous
#icke
#icta
#inan
#inst
#iver
#lash
#last
#leas
#lice
#licy
#line
#ment
#move
#nanc
#nder
#need
#nter
#oday
#ooks
#oops
#othe
#ouse
#part
#pass
#paym
#poli
#post
#prom
#rant
#rati
#read
#righ
#rmat
#scri
#send
#shou
#site
#slas
#ster
#sure
#take
#tati
#that
#tick
#till
#time
#ting
#toda
#vali
#venc
#very
#visa
#ważn
+1 $
+1 ,
+1 code
+1 for
+1 hurry
+1 please
+1 pls
+1 you
+12 $ $
+12 , the
+12 and taken
+12 code taken
+12 is the
+12 not 00
+12 please $
+12 with the
+123 $ $ $
+123 code taken $
+123 not 00 /
+2 not
+2 taken
+2 you
-1 ,
-1 ^
-1 at
-1 due
-1 ends
-1 expires
-1 for
-1 in
-1 like
-1 me
-1 mean
-1 not
-1 on
-1 order
-1 said
-1 the
-1 til
-1+1 00 $
-1+1 ^ $
-1+1 ^ for
-1+1 ^ i
-1+1 ^ is
-1+1 and ,
-1+1 before $
-1+1 by $
-1+1 due $
-1+1 ends $
-1+1 fine $
-1+1 for $
-1+1 from $
-1+1 in $
-1+1 is but
-1+1 its $
-1+1 like $
-1+1 out $
-1+1 put $
-1+1 say $
-1+1 says $
-1+1 till ,
-1+1 was $
-2 00
-2 ^
-2 exp
-2 i
-2 looks
-2 my
-2 says
-2 see
-2 taken
-2 up
-2 year
-2 you
-21 00 and
-21 ^ ^
-21 ^ expires
-21 ^ its
-21 ^ order
-21 i said
-21 it is
-21 runs out
-3 0
-3 00
-3 ^
-3 it
-3 my
-321 ^ ^ ^
-321 ^ ^ expires
-321 ^ ^ fine
-321 ^ ^ its
-321 ^ ^ order
-321 ^ is it
-321 ^ runs out
-321 the date is
< ,
< .
< :
< and
< back
< bottom
< but
< can
< coupon
< cvv
< date
< delivery
< dies
< due
< exp
< finance
< here
< holiday
< house
< invoice
< is
< issued
< it
< its
< looks
< month
< name
< one
< oops
< or
< our
< payment
< phone
< policy
< reads
< see
< so
< sorry
< taken
< th
< the
< this
< til
< told
< visa
< wedding
< what
< year
< you
> ,
> .
> /
> already
> but
> have
> here
> in
> ink
> is
> its
> looking
> my
> no
> on
> still
> thank
> then
> to
> what
c 0
c 00
c 000
c 0000
c about
c at
c bill
c book
c card
c code
c contract
c date
c dont
c due
c end
c ending
c finance
c fine
c flat
c gave
c gift
c in
c it
c june
c me
c month
c move
c my
c not
c of
c ok
c or
c order
c our
c passport
c permit
c policy
c read
c revolut
c runs
c said
c see
c so
c then
c was
c website
c wedding
c what
c why
c you
c your
form 0 0000
form 00-00
form 00-0000
form 00/00
form 00/0000
form 0000
form a 00
form a 0000
form a a 00
strange 0 of 0
strange 0 of 1
strange 0 of 2
strange 0 of 3
strange 1 of 1
strange 1 of 2
strange 1 of 3
strange False True
strange True False
w ,
w /
w :
w a
w about
w and
w app
w as
w bank
w behind
w bill
w book
w bottom
w change
w contract
w delivery
w digits
w do
w does
w due
w end
w expiry
w finance
w for
w front
w gift
w good
w got
w has
w have
w i
w if
w ink
w issued
w it
w it's
w last
w line
w lol
w looking
w looks
w maybe
w no
w number
w numbers
w ok
w old
w on
w one
w or
w our
w passport
w policy
w reads
w runs
w sorry
w start
w subscription
w surgery
w take
w taken
w thank
w ticket
w time
w visa
w voucher
w website
w wedding
w which
w wrote
w yeah
w you
""".strip("\n"),
        "aCHgZ\\gTs\\bcUea[fZMdPwara[O\\dbTYdb\\]^hDF`zL^EdaS[]^Z^XNSqrfR\\]a@aY`\\ch]YjQ\\g}P[caf`ZaPXIaaDkDs^[bdecb`ajQTV@X^Vgl@B]^`YWO@aE]UQ]\\^[XO^fXQbkgWOX]lfaicROt[b]c`[M`~Y^cek]g`^]\\ccbfedjYrvVN^U]`W`ea]\\ASfeeeblabTUXD^dTkso]`lXo]X[X\\[UD]N^Tca`WZ\\Y`\\i[\\a\\\\R`[]\\]rPUfYRe`aZZSXc`BcfZU\\caT\\ZS[]a``F[f[OVVmR\\UWhSWQI^YfrfffNR[ha^[pcLd`g[GW]g^R]bbZ[dxfZg[fhcP`ofa`gacfWe`\\bget`dIT[Xe`hf@^M^aOdYT[]UfbT",
    ),
)
