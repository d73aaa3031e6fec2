"""What was learnt from `mentions/numbers.txt`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "18d263b537d8760c83208107182a9212"
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
backside
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
certainly
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
cos
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
crikey
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
def
deffo
defo
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
figures
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
flying
followed
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
jeez
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
lmao
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
n
na
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
note
notebook
notes
nought
nov
november
nr
nubank
numbr
numers
nums
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
r
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
tells
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
validity
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
wrote
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
        -2.31,
        r"""
#agen
#alan
#ally
#amsu
#ance
#ange
#area
#arti
#back
#betw
#boar
#bruh
#buzz
#call
#cash
#cent
#char
#cket
#clin
#code
#cost
#coun
#cryp
#curi
#decl
#digo
#ding
#disc
#doll
#dont
#door
#eant
#ecli
#elak
#emor
#ence
#ends
#erio
#este
#etwe
#euro
#fini
#firm
#flig
#full
#fund
#gift
#gree
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
#husb
#icke
#igit
#imit
#ince
#inte
#inut
#isco
#kang
#kids
#kind
#king
#late
#levi
#limi
#live
#llah
#llar
#lock
#look
#mate
#mean
#memo
#ment
#mode
#nder
#need
#nfir
#note
#nted
#oard
#ogra
#oint
#olic
#olla
#omma
#omor
#onfi
#oops
#orde
#orry
#otal
#othe
#ount
#ouse
#page
#pass
#plus
#poin
#poli
#port
#posi
#post
#prom
#rant
#rder
#reck
#rect
#righ
#riod
#rity
#roll
#romo
#ront
#rypt
#safe
#sams
#sban
#scou
#seat
#secu
#seem
#shot
#shou
#side
#sinc
#sion
#size
#slow
#some
#sorr
#sort
#stic
#sung
#sure
#surg
#tabl
#take
#tell
#tery
#that
#thin
#this
#ting
#tion
#toda
#tota
#tram
#tter
#ttle
#ueue
#ugeo
#unit
#urit
#used
#utes
#voil
#want
#ween
#whic
#wife
#with
#writ
#yeah
#year
#ying
#zoom
+1 !
+1 $
+1 %
+1 ,
+1 .
+1 000
+1 0000
+1 and
+1 but
+1 card
+1 here
+1 i
+1 is
+1 lol
+1 not
+1 ok
+1 on
+1 period
+1 pls
+1 quid
+1 s
+1 so
+1 something
+1 there
+1 was
+12 " $
+12 $ $
+12 all in
+12 and i'm
+12 at the
+12 for the
+12 is it
+12 is my
+12 is not
+12 is the
+12 is this
+12 no ?
+12 not 000
+12 on the
+123 " $ $
+123 $ $ $
+123 , not 000
+123 all in ?
+123 no ? $
+123 on it $
+2 $
+2 ,
+2 0
+2 00
+2 000
+2 ?
+2 back
+2 front
+2 he
+2 i
+2 it
+2 night
+2 not
+2 ok
+2 please
+2 so
+2 take
+2 whatever
-1 $
-1 ,
-1 .
-1 000
-1 0000
-1 :
-1 ?
-1 ^
-1 and
-1 at
-1 ba
-1 bay
-1 be
-1 bus
-1 by
-1 charge
-1 def
-1 digits
-1 ends
-1 ext
-1 flat
-1 for
-1 from
-1 had
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
-1 or
-1 over
-1 room
-1 save
-1 say
-1 saying
-1 see
-1 shows
-1 since
-1 starts
-1 take
-1 than
-1 that's
-1 the
-1 this
-1 till
-1 took
-1 um
-1 use
-1 was
-1 write
-1 £
-1+1 ? $
-1+1 ^ $
-1+1 ^ ,
-1+1 ^ ?
-1+1 ^ and
-1+1 ^ as
-1+1 ^ i
-1+1 ^ if
-1+1 ^ is
-1+1 ^ no
-1+1 ^ please
-1+1 ^ the
-1+1 ^ what
-1+1 ^ why
-1+1 ^ x
-1+1 a $
-1+1 are ,
-1+1 ba $
-1+1 be $
-1+1 code $
-1+1 ext $
-1+1 in $
-1+1 is $
-1+1 is the
-1+1 it's $
-1+1 its $
-1+1 number $
-1+1 peugeot $
-1+1 says $
-1+1 says ,
-1+1 says and
-1+1 to $
-1+1 use $
-2 0
-2 000
-2 0000
-2 ?
-2 ^
-2 a
-2 are
-2 back
-2 can
-2 code
-2 could
-2 fine
-2 front
-2 got
-2 have
-2 here
-2 i
-2 in
-2 is
-2 it
-2 it's
-2 mean
-2 my
-2 no
-2 number
-2 numbers
-2 of
-2 only
-2 see
-2 surgery
-2 the
-2 to
-2 what
-2 you
-21 , so
-21 000 not
-21 ^ ^
-21 ^ got
-21 ^ is
-21 ^ take
-21 ^ type
-21 and code
-21 back is
-21 give you
-21 i mean
-21 i meant
-21 i put
-21 i said
-21 is 0000
-21 is the
-21 it is
-21 mean the
-21 one is
-21 the code
-3 ,
-3 000
-3 ^
-3 amex
-3 as
-3 code
-3 dont
-3 flat
-3 half
-3 has
-3 i
-3 if
-3 is
-3 it
-3 it's
-3 its
-3 last
-3 my
-3 new
-3 no
-3 not
-3 of
-3 on
-3 order
-3 pay
-3 the
-3 to
-321 ^ ^ ^
-321 ^ ^ bus
-321 ^ ^ code
-321 ^ ^ is
-321 ^ ^ take
-321 ^ ^ type
-321 ^ ^ use
-321 ^ code is
-321 ^ i have
-321 ^ taken ,
-321 the code is
< !
< $
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
< back
< bay
< be
< before
< bill
< bro
< but
< can
< card
< changed
< charge
< chase
< cid
< come
< cvc
< cvv
< declined
< delete
< dial
< did
< digits
< discount
< do
< does
< don't
< dont
< down
< either
< enter
< ext
< first
< given
< glasses
< goes
< had
< half
< has
< hey
< idk
< in
< invoice
< kod
< lol
< looks
< me
< meant
< message
< mum
< new
< number
< numbers
< ok
< on
< one
< other
< over
< page
< pay
< per
< phone
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
< says
< see
< send
< so
< split
< still
< surgery
< take
< taken
< tell
< than
< this
< ticket
< um
< use
< verification
< vet
< was
< what
< why
< wife
< will
< with
< your
< zip
> %
> ,
> 000
> 0000
> 00000
> ?
> a
> as
> ask
> back
> called
> can
> come
> dont
> enough
> hai
> he
> hurry
> i
> it
> know
> like
> line
> mine
> moment
> more
> no
> of
> old
> one
> only
> pounds
> ring
> road
> says
> scam
> send
> should
> so
> stop
> thats
> the
> thing
> this
> time
> times
> twice
> want
c $
c %
c )
c 000
c a
c abeg
c account
c alarm
c amex
c anyone
c ask
c at
c ba
c balance
c bank
c bay
c be
c bond
c booking
c btw
c building
c call
c card
c case
c cat
c chase
c check
c class
c click
c club
c coupon
c cvc
c deposit
c dial
c did
c discount
c don't
c error
c flight
c free
c gate
c give
c giving
c glasses
c got
c hai
c half
c heart
c here
c hey
c hotel
c i
c i'd
c ignore
c im
c is
c isn't
c it
c its
c last
c library
c little
c lmao
c locker
c looked
c madam
c maybe
c me
c mean
c meant
c member
c memory
c mine
c my
c n
c need
c new
c night
c nothing
c number
c numbers
c of
c one
c or
c order
c other
c out
c page
c parcel
c pay
c period
c peugeot
c plus
c pounds
c question
c queue
c r
c read
c ref
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
c size
c so
c sort
c split
c staff
c street
c surgery
c table
c taken
c taxi
c text
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
c zip
c é
form 0 - 000
form 0 0 0
form 0 000
form 0% 000
form 0, 000
form 00 00
form 00.00
form 000
form 0000
form 0: 000
strange 0 of 0
strange 0 of 2
strange 0 of 3
strange 1 of 1
strange 1 of 2
strange 1 of 3
strange 2 of 3
strange False False
strange False True
strange True True
w $
w )
w ,
w .
w 00
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
w ba
w badge
w balance
w bank
w bay
w because
w behind
w bill
w bit
w bond
w building
w but
w case
w chase
w cid
w claim
w class
w click
w club
w coupon
w cvc
w cvv
w date
w dear
w delivery
w dentist
w deposit
w dial
w digit
w discount
w door
w enter
w express
w ext
w eyes
w fee
w first
w for
w four
w front
w gate
w given
w going
w guy
w hai
w have
w he
w heart
w hello
w here
w hey
w hotel
w house
w hurry
w i
w i'd
w i'll
w if
w is
w isnt
w it
w it's
w kod
w later
w left
w like
w line
w lmao
w looked
w looks
w lot
w madam
w mate
w member
w ml
w much
w mum
w n
w next
w night
w not
w o
w old
w over
w own
w page
w pay
w percent
w please
w plus
w purse
w question
w queue
w quick
w quoted
w r
w read
w reading
w ref
w refund
w rent
w road
w robux
w rs
w samsung
w seat
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
w staff
w street
w strip
w surgery
w taken
w teh
w that
w then
w theres
w third
w ticket
w time
w to
w told
w torch
w train
w try
w two
w um
w under
w up
w vet
w voucher
w want
w we
w we're
w whatever
w without
w would
w written
w wrote
w ya
w you're
w é
""".strip("\n"),
        "ZYb]M`F]c]`oILL\\ZZVa@]aaUj\\]]aWiY`a]@g][Q]`Pa[PUqS^[SdTd`v`]`P]QU]`WiXQ]Z\\~XOasibRZ[]fjdbhSZTdi`v[mU\\^X]XU]NMXLVJQcpd`lbUq`e^a^Wp^rfd]V^eOfXw^d^Sb`b`aj`R`XVyr\\ZQ`H]`f]Y^[eh@mSadSrn^ZgRXafaYfaZae[^]]eUbdYa]@mGTijfw]`daXlSel^RU\\aGbac]^ZSTbk[eiC\\g`hjA^[`^\\Yig^TOH\\@iebm[VaPW@VdELYIUdcfd]J[JeTbND`f@^RcO`Nc`bRX\\a`JglH@^f^]Z^Nd`[]aPcNe`hce`VORiZ[\\p]S]WZ^abcca`^[H`]c^]e`[g\\`[injgQ`ZpLrhag`[Y[@\\h[hVb^W[[\\RR[f\\`ngkYhalV`c\\h`keSmdUYbIp]lapbT[^\\`dQ`dSb`\\\\tBk{Y[^UbUZ][Z`hd^]cbg[\\dhsdFdpb^bI`obdnc`^dZY`^j`]i\\eUX^m^b^bGc\\\\unYcX`YdS`MZ^@bPTULPUaWWa]lccfkhgeida[g`ZRbY[]]f]`XaGdF]ahiR]ePb\\PWdY\\[U]yWXY^]R[eaY`[We]J]cP`\\TeQRV^[@V^XYed^i\\icdX[aMY\\Jac[Pib]f`hbceUbt^aclUy^m\\cSVXeIZ[`^Z[p\\nd^VXe][SUMYejYhZ]^SQ\\h[^f[\\\\XbV`Z`W`WU\\SmbPj~Z^wbea~[\\k@~if`R^[[bS[Qaed]Y\\[v\\`]VbiibWXe\\^^Z`^ghYhbWp]\\uY\\bTXhi[oOXZ\\~^P`fWi@\\^tjXdbWjde`ogc^Oa`bZl[Wafh\\Jf``j`U`dL^Pfdh^ah]``Z]]`ZamUfZjegXU]Z[[^]hms`g]^n]\\W\\g^aaddlhScaQc]hc`dYU[Y^Mgjb`imN\\",
    ),
    (
        1.74,
        r"""
#ance
#arts
#asts
#at's
#atio
#book
#bscr
#card
#chec
#ckon
#conk
#coup
#date
#dent
#dict
#ease
#ecko
#ence
#exam
#expi
#fina
#fini
#heck
#holi
#hous
#hout
#icen
#icta
#inan
#inst
#iver
#leas
#licy
#line
#ment
#move
#nanc
#nder
#need
#next
#nter
#oday
#olut
#ooks
#oops
#orde
#othe
#ouse
#part
#pass
#paym
#poli
#prom
#rant
#rder
#read
#reck
#righ
#take
#tati
#that
#thru
#till
#time
#ting
#toda
#upon
#vali
#venc
#very
#visa
#volu
#wait
#ważn
#wedd
#ymen
+1 ,
+1 code
+1 hurry
+1 please
+1 pls
+1 so
+1 you
+12 $ $
+12 and taken
+12 code taken
+12 is the
+12 not 00
+12 please $
+123 $ $ $
+123 code taken $
+123 not 00 /
+2 /
+2 ?
+2 not
+2 taken
+2 you
-1 ,
-1 ^
-1 at
-1 def
-1 due
-1 ends
-1 expires
-1 for
-1 from
-1 in
-1 like
-1 me
-1 mean
-1 not
-1 on
-1 or
-1 order
-1 til
-1 was
-1 you
-1+1 00 $
-1+1 ^ $
-1+1 ^ for
-1+1 ^ i
-1+1 ^ is
-1+1 ^ then
-1+1 and ,
-1+1 before $
-1+1 by $
-1+1 def $
-1+1 due $
-1+1 ends $
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
-2 taken
-2 up
-2 year
-21 , its
-21 00 and
-21 ^ ^
-21 ^ def
-21 ^ expires
-21 ^ its
-21 ^ order
-21 is it
-21 it is
-21 looks like
-21 runs out
-3 ,
-3 00
-3 ^
-3 and
-3 i
-3 it
-3 my
-3 the
-321 ^ ^ ^
-321 ^ ^ def
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
< card
< coupon
< cvv
< date
< dies
< due
< ending
< finance
< has
< invoice
< is
< issued
< it
< its
< lasts
< looks
< month
< name
< or
< our
< phone
< reads
< so
< sorry
< taken
< this
< thru
< ticket
< til
< to
< told
< visa
< wedding
< what
< year
> ,
> .
> /
> 00
> already
> but
> cvv
> here
> in
> ink
> its
> looking
> my
> no
> on
> still
> thank
> the
> then
> to
> what
c 00
c 000
c 0000
c about
c and
c at
c between
c book
c card
c code
c contract
c coupon
c date
c def
c dont
c due
c fine
c for
c gave
c gift
c house
c in
c insurance
c june
c lasts
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
c payment
c permit
c policy
c read
c said
c so
c surgery
c the
c ticket
c voucher
c was
c wedding
c what
c why
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
w 00
w :
w a
w about
w and
w as
w bank
w behind
w bill
w bottom
w comma
w contract
w coupon
w course
w delivery
w dies
w do
w does
w due
w end
w expiry
w finance
w flat
w for
w from
w front
w gift
w good
w got
w has
w have
w house
w if
w insurance
w issued
w it
w it's
w last
w lasts
w line
w lol
w looking
w looks
w maybe
w me
w no
w numbers
w ok
w old
w on
w one
w or
w our
w passport
w permit
w policy
w reads
w revolut
w same
w sorry
w start
w subscription
w take
w taken
w three
w ticket
w time
w u
w valid
w visa
w voucher
w wedding
w which
w wrote
w yeah
w you
w your
""".strip("\n"),
        "GF`[q][eRat^aTb^bKMvap]^^b^`bXWX]dDC`wJ^]Ua`b^R^\\^]ZMQ^nae\\`h`YiSO]d|Q[a\\d^Zd`cQTZKdEmEe^`doi^ba``fQb\\W@^Q]Wjf@@UX\\[aYQ@aG[XQNbU[UWP^fUO`ftVM^\\m``gcOsY^Yd`a]^a}c[`ad[[k\\bh`a]\\TabbhcsiXnrTb^\\VbQ`baARcedbe`kWRGhhnnl`^SahY]WW^TMZ\\O`SefV]\\Va\\g^]^a\\OaOb]\\[oQR^eaYT[[QZO`ZJcafZT]bbR]]VX^[`Lg[`UZOMmPUfMWPI]XfpdfeOPZia\\]gaYafXGTe`SN^]``Z^ixcY[bdZefaOZi^``hcbdgSe``\\edsacKTV[^d`aga@G^`VeaaZZZUeaUZ",
    ),
)
