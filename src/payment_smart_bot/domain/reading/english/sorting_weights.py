"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "4bd4b163dfb31aae4e59159d6ef82a5f"
NAMES: Final = """
after_confirm
already_paid
assent
bank
cancel
cancel_later
change
consent
correction
currency
declined
formats
greeting
help
how_long
how_much
instalments
keep
language
multiple
no_card
no_code
order
other
other_details
other_methods
page_trouble
patience
person
pin
progress
receipt
recurring
refund
repetition
reservation
resumption
safe
someone_elses
stars
stored
stripe
terms
thanks
wait
where_cvv
where_expiry
where_number
where_to_enter
which_card_given
which_cards
which_name
who
why
withdrawal
"""
BIASES: Final = rb"IMXMNIFQPPKOXPLOMNYKNNQ^MOQTNKNMLMNOMLLLKOOVSJJLLHMNNKU"
CONSENTING: Final = """
abeg
about
above
absolutely
accept
accepted
account
affirmative
after
agree
agreed
ah
ahaed
ahead
ahed
aldi
all
already
am
amen
amex
amount
and
answer
answers
anything
approval
approve
approved
are
arrived
arthur
as
at
authorise
authorised
authorize
authorized
away
aweh
awful
aye
back
bakery
balance
bang
be
beautiful
bed
been
beg
behalf
bezahlen
bill
birthday
biscuit
bless
blessing
blue
book
boss
both
break
bucks
budgeted
builders
bus
but
button
buy
by
can
captain
car
card
carry
casserole
cat
cause
certainly
change
changes
charge
charged
charging
charity
checked
checks
chickens
choir
clear
clocks
club
coffee
collect
come
comfirm
company
complete
conferm
confirm
confirmation
confirmd
confirmed
confirmo
conform
confurm
consent
consider
continue
corporate
correct
count
course
crack
crowded
cup
cut
d
da
damp
dave
day
deal
debit
deduct
definite
definitely
delay
dentist
did
do
dog
dokey
donate
donation
done
down
driving
earned
eddie
electricity
em
engage
essay
euros
every
everything
exam
excellent
execute
fam
family
fast
fee
feed
fence
final
finalise
finalize
finally
finance
fine
finish
finished
fire
fixed
florist
football
for
forward
four
friend
from
full
funds
garage
gardening
get
give
giving
glad
go
god
goes
going
gone
good
gooo
got
gp
grand
grandkids
granted
green
gwaan
gym
haan
had
hanging
happens
happy
has
have
having
he
head
heavens
help
her
here
hereby
hers
him
his
hit
hon
hospice
hospital
how
husband
i
if
immediately
in
indeed
information
innit
invoice
is
it
ja
jack
jealous
ji
job
karen
kennel
kids
kind
landlord
late
least
left
leg
lessons
let
lets
light
line
little
lock
locksmith
long
looked
looking
looks
lord
lot
loud
love
lovely
made
magnifier
make
mama
man
many
mastercard
mates
may
me
meaning
means
merchant
mi
mind
mine
minute
mon
money
more
morning
much
mum
must
my
n
nearly
need
needful
neighbour
neighbours
nice
night
nights
no
nodded
not
nothing
now
npw
oay
of
off
ok
okayed
okey
okie
on
one
order
ouch
oui
our
out
outside
oven
over
owe
owes
owing
oya
paid
painful
passed
patience
pay
paying
payment
peace
perfect
permission
pet
phone
pint
pleasure
plumber
pounds
press
procede
proceed
proceeding
process
pull
purchase
push
put
pya
question
questions
queue
quick
rain
read
ready
release
rent
requested
retired
right
ring
rip
roger
round
run
running
rupees
safe
said
sake
sat
satisfied
say
says
school
screaming
seal
second
see
seminar
send
set
settle
señor
sharma
she
should
shouting
shown
shut
si
side
signed
since
sister
sit
sixty
slippers
smashing
so
sold
some
somebody
son
sorry
sorted
sounds
speed
spend
spoil
start
station
steam
still
story
straight
submit
sugar
sum
summarised
summary
sure
surgery
sweets
swipe
table
tak
take
talk
tallies
tea
tell
telly
ten
thanks
that
their
them
then
there
these
they
thing
this
thought
through
thru
tickets
time
times
to
today
toddler
told
tomorrow
took
tooth
transaction
transfer
treat
trigger
trip
tuesday
twice
typing
ugh
up
us
use
very
vet
visa
w
wages
wait
walked
want
was
watching
water
we
wedding
week
welcome
went
were
what
whatever
when
while
whole
why
wife
will
winter
wish
with
woke
work
would
wrap
wretched
wth
ye
yebo
yeh
yes
yess
yessir
you
your
yup
"""
FEATURES: Final = r"""
#$00>
#&cs>
#'exp
#'ll>
#'ve>
#****
#***>
#-out
#/00>
#/yea
#/yy>
#0/00
#00%>
#00-0
#00/0
#0000
#000>
#00th
#0nd>
#0th>
#<$00
#<$0>
#<***
#<0%>
#<00%
#<00-
#<00/
#<000
#<00>
#<00t
#<0d>
#<0nd
#<0x>
#<abi
#<abo
#<abr
#<acc
#<ach
#<acr
#<act
#<ad>
#<add
#<adu
#<adv
#<aff
#<aft
#<aga
#<agb
#<age
#<ago
#<agr
#<ahe
#<ai>
#<ala
#<ale
#<all
#<alo
#<alr
#<alt
#<ame
#<amo
#<and
#<ang
#<ann
#<ano
#<ant
#<any
#<apa
#<apo
#<app
#<apr
#<aqu
#<ara
#<arg
#<arr
#<as>
#<asd
#<asi
#<ask
#<ass
#<ast
#<at>
#<ate
#<atm
#<aud
#<aun
#<aus
#<aut
#<ayu
#<bab
#<bac
#<bad
#<bag
#<bai
#<ban
#<bar
#<bas
#<bat
#<be>
#<bea
#<bec
#<bef
#<beg
#<beh
#<bel
#<ben
#<bes
#<bet
#<big
#<bik
#<bil
#<bin
#<bir
#<bis
#<bit
#<biz
#<bla
#<ble
#<bli
#<blo
#<blu
#<boa
#<bob
#<bod
#<bon
#<boo
#<bor
#<bot
#<bou
#<bow
#<box
#<boy
#<bra
#<brb
#<bre
#<bri
#<bro
#<bru
#<bsb
#<bue
#<bug
#<bul
#<bum
#<bur
#<bus
#<but
#<buy
#<buz
#<by>
#<cad
#<caf
#<cak
#<cal
#<cam
#<can
#<cap
#<car
#<cas
#<cat
#<cau
#<cea
#<cel
#<cen
#<cer
#<cha
#<che
#<chi
#<cho
#<chu
#<cir
#<cla
#<cle
#<cli
#<clo
#<clu
#<coa
#<cod
#<coi
#<col
#<com
#<con
#<coo
#<cop
#<cor
#<cos
#<cou
#<cov
#<cra
#<cre
#<cro
#<cry
#<cul
#<cur
#<cut
#<cuá
#<cvv
#<dad
#<dam
#<dan
#<das
#<dat
#<dau
#<day
#<dea
#<deb
#<dec
#<ded
#<def
#<del
#<dem
#<dep
#<der
#<des
#<dev
#<dey
#<dhl
#<dia
#<dic
#<did
#<die
#<dif
#<dig
#<dim
#<din
#<dio
#<dir
#<dis
#<dit
#<div
#<do>
#<doc
#<dod
#<doe
#<dog
#<dol
#<don
#<doo
#<dos
#<dot
#<dou
#<dow
#<dr>
#<dra
#<dre
#<dri
#<dro
#<dry
#<due
#<dum
#<dup
#<dur
#<dut
#<dzi
#<eac
#<ear
#<eas
#<eat
#<ebt
#<ec>
#<edi
#<eft
#<egg
#<eh>
#<ehh
#<eig
#<ele
#<eli
#<ell
#<elo
#<ema
#<emb
#<emi
#<emp
#<en>
#<ena
#<enc
#<end
#<eng
#<ent
#<equ
#<era
#<err
#<esc
#<esp
#<ess
#<est
#<eur
#<eve
#<evi
#<ex>
#<exa
#<exc
#<exe
#<exi
#<exp
#<ext
#<eye
#<fac
#<fad
#<fai
#<fak
#<fal
#<fam
#<fan
#<far
#<fas
#<fat
#<fau
#<fed
#<fee
#<fel
#<fen
#<fet
#<few
#<fie
#<fig
#<fil
#<fin
#<fio
#<fir
#<fis
#<fit
#<fiv
#<fix
#<fla
#<fli
#<flo
#<flu
#<fly
#<fog
#<fol
#<for
#<fou
#<fra
#<fre
#<fro
#<fru
#<fue
#<fun
#<fut
#<gae
#<gal
#<gap
#<gar
#<gat
#<gav
#<gbp
#<gdp
#<ger
#<get
#<giv
#<gli
#<glu
#<go>
#<goh
#<gol
#<goo
#<gra
#<gre
#<gri
#<gro
#<gru
#<gst
#<gue
#<gui
#<guy
#<gym
#<hab
#<hac
#<had
#<hal
#<ham
#<han
#<har
#<has
#<hat
#<hav
#<he>
#<hea
#<hel
#<hen
#<her
#<hey
#<hi>
#<hid
#<hig
#<him
#<hin
#<hip
#<hir
#<his
#<hit
#<hol
#<hom
#<hon
#<hop
#<hor
#<hot
#<hou
#<how
#<hsa
#<htt
#<hum
#<hun
#<hur
#<hus
#<hva
#<hyp
#<iba
#<ice
#<ich
#<id>
#<ide
#<idi
#<if>
#<imp
#<in>
#<ina
#<inc
#<ind
#<ini
#<ink
#<inp
#<ins
#<int
#<inv
#<ipa
#<iri
#<is>
#<iss
#<it>
#<ita
#<ite
#<its
#<ja>
#<jam
#<jap
#<jcb
#<jes
#<job
#<jok
#<jr>
#<jum
#<jun
#<jus
#<kar
#<kee
#<kep
#<key
#<kic
#<kid
#<kil
#<kin
#<kit
#<kla
#<kne
#<kni
#<kno
#<kon
#<kro
#<lab
#<lac
#<lad
#<lag
#<lak
#<lam
#<lan
#<lap
#<lar
#<las
#<lat
#<law
#<lay
#<lea
#<lee
#<lef
#<leg
#<len
#<les
#<let
#<lev
#<lia
#<lic
#<lid
#<lie
#<lig
#<lim
#<lin
#<lis
#<liv
#<llo
#<lo>
#<loa
#<loc
#<log
#<lon
#<loo
#<lor
#<los
#<lot
#<lou
#<low
#<loy
#<mac
#<mad
#<mae
#<mag
#<mai
#<man
#<mar
#<mas
#<mat
#<max
#<may
#<mc>
#<me>
#<mea
#<med
#<mee
#<meh
#<mel
#<men
#<mer
#<mes
#<met
#<mic
#<mig
#<min
#<mis
#<mit
#<mix
#<mm/
#<mm>
#<mob
#<mod
#<mom
#<mon
#<moo
#<mor
#<mos
#<mot
#<mou
#<mov
#<mr>
#<mrs
#<msg
#<muc
#<mud
#<mum
#<mus
#<my>
#<mys
#<nah
#<nam
#<nat
#<nea
#<nec
#<nee
#<neg
#<nei
#<nep
#<ner
#<net
#<nev
#<new
#<nex
#<ngl
#<nic
#<nip
#<nix
#<no>
#<nob
#<non
#<noo
#<nor
#<nos
#<not
#<now
#<nr>
#<nuh
#<num
#<nur
#<nut
#<nvm
#<nzd
#<obj
#<obl
#<occ
#<odd
#<off
#<oft
#<oh>
#<oil
#<ok>
#<oki
#<old
#<omb
#<onc
#<one
#<ong
#<oni
#<ope
#<opt
#<or>
#<ora
#<ord
#<ori
#<otp
#<our
#<out
#<ove
#<owe
#<owi
#<own
#<pa>
#<pac
#<pad
#<pag
#<pai
#<pan
#<pap
#<par
#<pas
#<pat
#<pau
#<pay
#<pci
#<pdf
#<pea
#<pee
#<pen
#<per
#<pes
#<pet
#<phi
#<pho
#<pic
#<pie
#<pig
#<pil
#<pin
#<pix
#<pla
#<ple
#<plu
#<poc
#<poe
#<poi
#<pol
#<pon
#<pop
#<pos
#<pot
#<pou
#<ppl
#<pre
#<pri
#<pro
#<pul
#<pun
#<pur
#<pus
#<put
#<qr>
#<que
#<qui
#<quo
#<qué
#<rad
#<rai
#<ran
#<rat
#<rea
#<reb
#<rec
#<red
#<ref
#<reg
#<rei
#<rej
#<rel
#<rem
#<ren
#<reo
#<rep
#<req
#<res
#<ret
#<rev
#<rew
#<rhy
#<ric
#<rig
#<rin
#<rip
#<ris
#<rly
#<rn>
#<roa
#<rob
#<rol
#<rom
#<roo
#<ros
#<rou
#<row
#<rub
#<rud
#<rui
#<rul
#<run
#<rup
#<rus
#<saf
#<sai
#<sak
#<sal
#<sam
#<san
#<sau
#<sav
#<say
#<sca
#<sch
#<sco
#<scr
#<sea
#<sec
#<see
#<sei
#<sel
#<sen
#<sep
#<ser
#<ses
#<set
#<sev
#<sha
#<she
#<shi
#<sho
#<shr
#<shu
#<si>
#<sig
#<sil
#<sim
#<sin
#<sir
#<sit
#<six
#<siz
#<ske
#<ski
#<sky
#<sla
#<sli
#<slo
#<sma
#<smo
#<sms
#<smu
#<sna
#<sno
#<so>
#<soc
#<sof
#<sol
#<som
#<son
#<sor
#<sou
#<spa
#<spe
#<spi
#<spl
#<spo
#<spr
#<sta
#<ste
#<sti
#<sto
#<str
#<stu
#<sty
#<sub
#<suc
#<sum
#<sun
#<sup
#<sur
#<sus
#<swa
#<swi
#<sym
#<t&c
#<tab
#<tac
#<tag
#<tak
#<tal
#<tam
#<tan
#<tap
#<tar
#<tas
#<tax
#<td>
#<tea
#<tee
#<tel
#<ten
#<ter
#<tes
#<tex
#<tha
#<the
#<thi
#<tho
#<thr
#<thu
#<tic
#<tie
#<til
#<tim
#<tin
#<tip
#<tit
#<tmr
#<tog
#<tok
#<tol
#<too
#<tor
#<tot
#<tou
#<tow
#<tra
#<tre
#<tri
#<tro
#<tru
#<try
#<tue
#<tul
#<tur
#<tut
#<twi
#<two
#<typ
#<tyr
#<ue>
#<ugh
#<uk>
#<ukr
#<uml
#<un-
#<un>
#<una
#<unc
#<und
#<une
#<unh
#<uni
#<unk
#<unl
#<uns
#<unt
#<up>
#<upd
#<upi
#<ups
#<urd
#<us>
#<usd
#<use
#<usi
#<vac
#<val
#<van
#<vat
#<veg
#<ven
#<vet
#<vic
#<vis
#<voi
#<vor
#<vot
#<vou
#<w/o
#<wag
#<wai
#<wak
#<wan
#<war
#<was
#<wat
#<wav
#<way
#<we'
#<we>
#<wea
#<web
#<wed
#<wee
#<wen
#<wes
#<wet
#<wha
#<whe
#<whi
#<who
#<why
#<wie
#<wif
#<wil
#<win
#<wip
#<wir
#<wis
#<wit
#<wob
#<wor
#<wra
#<wri
#<wro
#<wtf
#<xxx
#<y'a
#<ye>
#<yea
#<yen
#<yes
#<yet
#<you
#<zel
#<zer
#<zip
#<zlo
#<не>
#a's>
#aar>
#aat>
#abas
#abi>
#abic
#able
#abon
#abor
#abro
#aby>
#acce
#accu
#ace>
#aced
#acem
#aces
#ach>
#ache
#achi
#ack>
#acke
#acki
#ackw
#acro
#act>
#acti
#actl
#actu
#acy>
#ad's
#ada>
#adab
#add>
#addi
#addr
#adds
#ade>
#aded
#ader
#adge
#adin
#adli
#adlo
#ado>
#ads>
#adul
#adve
#ady>
#aest
#afar
#afe>
#afer
#aff>
#affi
#aft>
#afte
#agai
#agar
#agb>
#age>
#aged
#agen
#ager
#ages
#agge
#agic
#agin
#agni
#ago>
#agre
#ague
#aha>
#ahea
#aid>
#aigh
#ail>
#aile
#ain>
#ains
#aint
#ais>
#aise
#ait>
#aith
#aiti
#aive
#aka>
#akdo
#ake>
#aken
#aker
#akes
#akfa
#akin
#aks>
#ala>
#alal
#alam
#alar
#alat
#alav
#ale>
#alfw
#ali>
#alia
#alic
#alid
#alk>
#all'
#alla
#allb
#alle
#alli
#allo
#ally
#alma
#alme
#alon
#alre
#als>
#alse
#alt>
#alte
#alth
#alto
#alty
#alue
#amag
#amas
#amat
#ambl
#ame>
#amen
#ames
#amex
#amme
#amou
#ampe
#ampl
#anad
#anag
#anan
#anca
#ance
#anch
#anci
#ancs
#and>
#andb
#ande
#andi
#andl
#andm
#andr
#ands
#andw
#ane>
#anet
#ang>
#ange
#angi
#angl
#angr
#angs
#angu
#ania
#anis
#ank>
#anki
#anks
#ann>
#anna
#anne
#anni
#anno
#annu
#anny
#anot
#ans>
#ansf
#ansl
#ant>
#anua
#any>
#anya
#apar
#ape>
#aped
#aper
#apit
#aple
#apos
#app>
#appe
#appl
#appr
#apri
#aps>
#apse
#aptc
#ara>
#arab
#arad
#aran
#arat
#arce
#ard>
#arde
#ardi
#ardo
#ards
#are>
#aref
#arga
#arge
#argh
#argi
#argu
#ari>
#arin
#ark>
#arke
#arli
#arly
#arm>
#arma
#arn>
#arna
#arni
#arpe
#arri
#arro
#arry
#ars>
#art>
#arte
#arth
#artn
#ary>
#asa>
#asan
#ase>
#ased
#ash>
#ashb
#ashe
#ashi
#asib
#asid
#ask>
#asks
#ason
#ass>
#assc
#asse
#assi
#assp
#assu
#assw
#ast>
#aste
#asti
#asty
#atab
#atch
#ate>
#ated
#aten
#ater
#ates
#atev
#atin
#atio
#ativ
#atm>
#ator
#ats>
#atsa
#atte
#atti
#attr
#atui
#atus
#aud>
#audi
#augh
#ault
#aunt
#ause
#auth
#auto
#ave>
#aved
#aver
#avin
#avy>
#away
#awn>
#axed
#ay-b
#aya>
#aybe
#ayed
#ayee
#ayer
#aypa
#ays>
#ayud
#b's>
#baby
#back
#bad>
#bag>
#bail
#ban>
#bana
#banc
#bang
#bank
#bar>
#barg
#base
#bass
#batt
#baya
#bbed
#bber
#bbis
#bean
#bed>
#befo
#beg>
#begi
#beha
#behi
#bell
#belo
#bene
#ber>
#bers
#bery
#bett
#bic>
#big>
#bigg
#bike
#bile
#bill
#bin>
#bind
#bine
#birt
#bis>
#bit>
#bitc
#bite
#bizu
#bjec
#blan
#ble>
#bled
#blee
#bles
#blig
#blik
#blin
#blob
#bloc
#blur
#bly>
#bmit
#boar
#body
#bols
#bona
#bonn
#book
#bore
#bort
#bot>
#both
#bots
#boug
#boun
#bour
#box>
#boxe
#bra>
#brac
#brai
#brak
#bran
#brb>
#brea
#brig
#brin
#broa
#brok
#brow
#bsb>
#bscr
#bted
#bts>
#buds
#buen
#bug>
#bump
#burn
#burs
#but>
#butt
#buy>
#buzz
#bye>
#cabl
#cad>
#cake
#cale
#call
#cam>
#camm
#can>
#cana
#canc
#cand
#cap>
#capi
#caps
#capt
#car>
#card
#care
#carn
#carr
#case
#cash
#cat>
#catc
#cate
#cats
#caus
#ccen
#ccep
#cces
#ccor
#ccou
#ccur
#ceas
#ced>
#ceip
#ceiv
#cel>
#cela
#cell
#ceme
#cens
#cent
#cept
#cer>
#cert
#ces>
#cess
#chan
#char
#chas
#chat
#chea
#ched
#chee
#chem
#chen
#cheq
#cher
#chew
#chil
#chim
#chin
#chip
#choi
#chop
#chun
#ciat
#cide
#cien
#cil>
#cing
#cipi
#circ
#cked
#cker
#cket
#ckin
#cks>
#ckup
#ckwa
#clas
#clau
#cle>
#clea
#cles
#clic
#clin
#cloc
#clon
#clos
#club
#clue
#clum
#coac
#code
#coin
#cold
#colo
#comb
#come
#comf
#comi
#comm
#comp
#con>
#conc
#cond
#conf
#conn
#cons
#cont
#conv
#cook
#cool
#cope
#copy
#cord
#core
#corn
#corr
#cost
#coun
#coup
#cour
#cove
#crac
#cram
#crap
#cras
#crea
#cred
#cree
#cret
#crew
#crib
#cric
#crim
#crol
#croo
#cros
#cry>
#cryp
#ctat
#cted
#ctio
#ctiv
#ctle
#ctob
#ctor
#ctro
#cts>
#ctua
#ctur
#cur>
#cura
#cure
#curr
#curt
#cus>
#cut>
#cute
#cuán
#cvv0
#cvv>
#d's>
#dabl
#dad>
#dama
#dang
#dank
#dare
#dari
#das>
#dash
#data
#date
#dato
#day>
#days
#dden
#ddin
#ddle
#ddre
#dds>
#de's
#dea>
#dead
#deaf
#deal
#debi
#debt
#dece
#decl
#ded>
#dedu
#deed
#defe
#dela
#dele
#deli
#den>
#denc
#dens
#dent
#depe
#der>
#deri
#ders
#des>
#desc
#desi
#desk
#devi
#devo
#dey>
#dged
#dger
#dgy>
#dhl>
#dia>
#dian
#dict
#did>
#die>
#dify
#dig>
#digi
#dim>
#dine
#ding
#dio>
#diot
#dire
#disa
#disc
#disp
#dit>
#dite
#diti
#dity
#divi
#dle>
#dled
#dlin
#dloc
#dly>
#dma>
#dnes
#dnt>
#dock
#doct
#dodg
#does
#doll
#dom>
#don>
#dona
#done
#door
#dos>
#dots
#doub
#dow>
#down
#dpr>
#draf
#draw
#drea
#dres
#drop
#dry>
#dsma
#duct
#due>
#dult
#dumb
#dupl
#dutc
#dver
#dzie
#e's>
#each
#eact
#ead>
#eada
#eade
#eadl
#eads
#eady
#eaf>
#eah>
#eak>
#eakd
#eakf
#eaki
#eaks
#eal>
#ealt
#eans
#eant
#eape
#ear>
#earc
#eard
#eari
#earl
#earn
#ears
#eart
#eas>
#ease
#easi
#easo
#eass
#east
#eate
#eath
#eats
#eave
#eavi
#eavy
#ebit
#ebt>
#ebts
#ecal
#ecap
#ecei
#ecep
#eces
#echa
#eche
#ecia
#ecip
#eck>
#ecki
#ecks
#ecli
#ecod
#econ
#ecor
#ecre
#ect>
#ecti
#ects
#ecur
#ecut
#eddi
#edin
#edis
#edit
#edo>
#eds>
#educ
#eed>
#eedi
#eeds
#eein
#eek>
#eeke
#eekl
#eel>
#eele
#eels
#eem>
#eeme
#een>
#eena
#eep>
#ees>
#eet>
#eeti
#eeze
#efer
#efor
#efre
#eful
#efun
#efus
#egal
#egan
#egat
#egib
#egin
#egis
#egit
#egre
#egs>
#egul
#ehal
#ehe>
#ehin
#eimb
#ein>
#eins
#eipt
#eir>
#eith
#eive
#ejec
#eken
#ekly
#elat
#elay
#eld>
#eled
#eles
#elet
#elev
#elf>
#eliv
#ell>
#ella
#elle
#elli
#elly
#elo>
#eloa
#elon
#elow
#elp>
#elpe
#elpl
#els>
#elsh
#eluc
#elve
#ely>
#emai
#embe
#embo
#eme>
#emem
#emi>
#emo>
#emor
#emov
#empt
#ems>
#ena>
#enab
#enag
#enan
#ence
#ench
#enci
#encr
#ency
#end>
#enda
#ende
#endi
#endo
#ends
#enea
#ened
#enev
#enew
#enga
#engl
#enio
#enmo
#enne
#enry
#ens>
#ensa
#ensi
#enso
#ent>
#ente
#enth
#enti
#ento
#ents
#enty
#enu>
#enya
#eope
#eous
#epa>
#epai
#epar
#epay
#epea
#epen
#epla
#eply
#epor
#eppe
#eps>
#ept>
#epti
#eque
#equi
#er's
#erac
#eral
#eras
#erce
#erch
#erdr
#ere>
#ered
#eres
#erge
#ergi
#erha
#eria
#erie
#erif
#erin
#erio
#eris
#erla
#erli
#erma
#ermi
#erms
#ern>
#erna
#erne
#ero>
#eros
#erpa
#erpr
#erro
#erru
#erry
#ers>
#erse
#ersi
#erso
#ert>
#erte
#erti
#erty
#erva
#erve
#ervi
#erwr
#ery>
#eryb
#eryt
#esa>
#esca
#esch
#escr
#ese>
#esen
#eser
#eset
#esh>
#esig
#esk>
#esos
#espe
#espo
#ess>
#esse
#essf
#essi
#esso
#est>
#esta
#esti
#esto
#estr
#esum
#et's
#etai
#etar
#etch
#ete>
#eten
#eter
#eth>
#etim
#etin
#etio
#etry
#ets>
#ette
#etti
#ettl
#etur
#etyp
#euro
#evel
#even
#ever
#evid
#evie
#evis
#eviv
#evok
#evol
#ewal
#eway
#ewed
#ewer
#ewor
#ewri
#exam
#exce
#exch
#exec
#exit
#expe
#expi
#expl
#expr
#exti
#extr
#eyes
#eypa
#eys>
#eze>
#face
#fact
#fade
#fail
#fain
#fait
#fake
#fals
#fam>
#far>
#fari
#fast
#fat>
#fath
#faul
#fed>
#fee>
#feed
#feel
#fees
#fell
#fer>
#fetc
#few>
#fewe
#ffen
#ffer
#ffic
#ffir
#ffli
#fice
#fici
#fide
#fiel
#figu
#file
#fill
#film
#fina
#find
#fine
#fing
#fini
#fire
#firm
#fish
#fit>
#fitt
#five
#fix>
#flak
#flat
#flin
#flip
#flu>
#fly>
#fogg
#fold
#foll
#food
#fool
#for>
#fore
#forg
#form
#four
#fran
#frau
#free
#fren
#fres
#frie
#from
#froz
#frus
#ften
#fter
#fuel
#ful>
#fun>
#func
#fund
#furi
#fusa
#fusi
#futu
#fway
#g's>
#gage
#gain
#gal>
#gan>
#gaps
#gard
#gare
#gary
#gate
#gati
#gave
#gbp>
#gdpr
#ged>
#gels
#genc
#gent
#ger'
#ger>
#germ
#gerp
#ges>
#get>
#geth
#gged
#ggle
#ggy>
#ght>
#ghts
#gibl
#gic>
#gie>
#gina
#gine
#ging
#gist
#git>
#gits
#givi
#gle>
#gles
#glis
#glit
#glut
#gnal
#gnif
#gnin
#gnis
#gns>
#gohe
#goog
#got>
#grac
#grai
#gram
#gran
#grat
#grav
#grea
#gree
#gret
#grey
#gros
#grou
#grum
#gst>
#guag
#guar
#gue>
#gues
#guid
#guin
#gula
#gure
#guro
#guy>
#gym>
#h's>
#h/ye
#habl
#hack
#had>
#hady
#haha
#hai>
#hair
#hala
#hall
#halt
#hame
#hamp
#han>
#hanc
#hand
#hang
#hank
#hape
#haps
#hard
#hare
#harg
#haro
#has>
#hase
#hast
#hat>
#hate
#hats
#hatt
#hbac
#hdra
#he's
#head
#heap
#hear
#heat
#hed>
#heel
#hees
#heet
#heir
#held
#help
#hen>
#hene
#henr
#hens
#hequ
#her>
#here
#heri
#hers
#hes>
#hess
#heth
#hewe
#hich
#hick
#hid>
#hidd
#hide
#hier
#high
#hild
#hile
#hill
#hin>
#hind
#hing
#hink
#hip>
#hipp
#hire
#his>
#hish
#hist
#hit>
#hite
#hly>
#hods
#hold
#hole
#holo
#hom>
#home
#hon>
#hone
#hono
#hop'
#hop>
#hope
#hori
#hort
#host
#hot>
#hotl
#hoto
#houg
#houl
#hour
#hous
#hout
#how>
#howe
#hred
#hree
#hrow
#hru>
#hsa>
#hts>
#http
#hukr
#huma
#hunk
#hut>
#hyph
#iabl
#ial>
#ian>
#iary
#iate
#iban
#ibe>
#ible
#ibo>
#ican
#icar
#icat
#ice>
#iced
#icel
#icen
#ices
#ich>
#icia
#icie
#ick>
#icke
#icks
#icku
#icor
#ics>
#icta
#ictu
#icul
#icy>
#idad
#iday
#idde
#iddl
#ide>
#idea
#iden
#ider
#ides
#idge
#idin
#idio
#idit
#ido>
#iece
#ied>
#ief>
#ield
#iend
#ient
#ier>
#ies>
#iet>
#ife>
#iff>
#ifi>
#ify>
#igat
#iged
#igh>
#ight
#igin
#igit
#ign>
#igni
#igns
#igra
#igur
#ike>
#ikum
#ild>
#ile>
#iled
#ilen
#iler
#ilit
#ilk>
#ill>
#ille
#illi
#ilm>
#ily>
#imal
#imbu
#ime>
#imed
#imer
#imes
#imin
#imit
#imme
#impl
#impo
#impr
#in's
#ina>
#inal
#inan
#inat
#ince
#inco
#ind>
#inde
#indi
#indl
#indo
#inds
#ine>
#ined
#inem
#iner
#ines
#ing'
#ing>
#inge
#ingg
#ingi
#ingl
#ings
#inis
#init
#ink>
#inke
#inks
#inni
#inpu
#ins>
#inse
#inst
#insu
#int>
#inte
#into
#ints
#inut
#inva
#invo
#iny>
#ion>
#iona
#ione
#ionp
#ions
#ior>
#iot>
#ipad
#ipe>
#iped
#ipie
#iple
#ippe
#ippi
#ips>
#ipt>
#ira>
#ircu
#ird>
#ire>
#irec
#ired
#irin
#irm'
#irm>
#irma
#irmi
#irth
#irtu
#irus
#iry>
#isa>
#isca
#iscl
#isco
#ise>
#ised
#ish>
#ishe
#ishi
#ishy
#isib
#isit
#isk>
#isks
#isky
#isla
#isor
#ispa
#ispu
#isre
#iss>
#isse
#issi
#issp
#issu
#ist>
#iste
#isto
#isus
#ital
#itat
#itch
#itco
#ite'
#ite>
#ited
#item
#ith>
#ithd
#ithe
#ithi
#itia
#itin
#itio
#itiv
#itle
#itme
#its>
#itte
#ity>
#ium>
#ivac
#ival
#ivat
#ive>
#ived
#iver
#ivid
#ivin
#ixed
#ixte
#iya>
#ize>
#izum
#jabi
#jam>
#jane
#jcb>
#ject
#joke
#jose
#july
#jump
#juni
#junk
#just
#kare
#kart
#kdow
#ked>
#keen
#keep
#ken>
#kend
#kenn
#keny
#kept
#ker>
#kers
#kes>
#ket>
#ketc
#keti
#kets
#key>
#keyp
#keys
#kfas
#kia>
#kick
#kid>
#kies
#kill
#kilo
#kind
#king
#kip>
#klar
#kly>
#knew
#knoc
#know
#kort
#krai
#kron
#kum>
#kup>
#kwar
#labo
#lace
#lack
#lady
#lagg
#lah>
#laid
#lain
#lake
#lal>
#lan>
#land
#lang
#lank
#lann
#lans
#laps
#lar>
#larg
#lari
#larm
#larn
#lary
#lash
#lass
#last
#lat>
#late
#lati
#laus
#laut
#lave
#law>
#lay-
#lay>
#lbac
#lder
#ldnt
#ldy>
#lead
#leak
#lean
#lear
#leas
#leav
#lect
#led>
#leep
#lega
#legi
#legs
#leme
#len>
#lend
#lent
#ler>
#lerg
#les>
#less
#let'
#let>
#lete
#leti
#lets
#lett
#leve
#lfwa
#liab
#liam
#lica
#lice
#lici
#lick
#licy
#lid>
#lidi
#lied
#liga
#lige
#ligh
#lik>
#lime
#limi
#lind
#line
#ling
#link
#lip>
#lips
#liqu
#lish
#list
#lit>
#litc
#lity
#live
#lks>
#ll's
#lla>
#llar
#llat
#llba
#lle>
#llea
#lled
#lleg
#llen
#ller
#llia
#llin
#llo>
#llot
#llow
#lloy
#lly>
#lmen
#load
#loaf
#loan
#lobs
#loca
#lock
#log>
#logg
#logi
#logo
#logr
#lon>
#lone
#long
#look
#loon
#lope
#lor>
#lorr
#lose
#losi
#lost
#lot>
#loty
#loud
#love
#low>
#lowe
#lows
#loya
#loyd
#lpli
#lrea
#lse>
#lsh>
#lsor
#lter
#lth>
#ltho
#ltig
#ltog
#ltur
#lty>
#luct
#lue>
#lued
#lumb
#lurr
#lus>
#lut>
#lute
#lve>
#m's>
#m/yy
#mach
#mad>
#mada
#made
#maes
#mage
#magi
#magn
#mail
#main
#mal>
#mall
#man>
#mana
#mand
#mann
#manu
#many
#mar>
#marc
#marr
#mart
#mary
#mas>
#mask
#mat>
#matc
#mate
#math
#mati
#mato
#matt
#maxe
#may>
#mayb
#mber
#mbin
#mble
#mbol
#mbos
#mbs>
#mbud
#mbur
#meal
#mean
#med>
#meet
#meh>
#memb
#memo
#men>
#mend
#ment
#menu
#mer>
#mera
#merg
#mes>
#mess
#mex>
#mfir
#mic>
#migh
#migr
#milk
#mina
#mind
#mine
#ming
#mini
#minu
#mise
#misl
#misr
#miss
#mist
#misu
#mit>
#mitm
#mix>
#mixe
#mlau
#mm/y
#mma>
#mman
#mmar
#mmas
#mmat
#mmed
#mmis
#mmit
#mobi
#modi
#mom>
#mome
#mond
#mone
#mont
#monz
#mood
#moon
#mora
#more
#mori
#morn
#mort
#moti
#moun
#mous
#move
#mpen
#mper
#mpla
#mpor
#mpos
#mpro
#mps>
#mpty
#mpul
#mput
#mrs>
#mrw>
#msg>
#msy>
#much
#mudd
#mudg
#musi
#must
#myse
#n's>
#n't>
#nabl
#nacc
#nage
#nah>
#nal>
#nali
#nama
#name
#nana
#nanc
#nant
#napp
#nce>
#nced
#ncel
#nces
#nch>
#nche
#ncin
#ncle
#ncli
#ncor
#ncry
#ncs>
#ncy>
#ndad
#ndar
#nded
#ndee
#nder
#ndi>
#ndia
#ndin
#ndit
#ndle
#ndli
#ndma
#ndo>
#ndon
#ndow
#ndro
#nds>
#ndy>
#near
#neat
#nece
#nect
#ned>
#need
#nega
#nely
#nepa
#ner>
#ners
#nerv
#nes>
#nese
#nest
#net>
#neve
#new>
#newa
#next
#ney>
#nfir
#nfus
#ng's
#nge>
#nged
#nger
#nges
#ngin
#ngl>
#ngle
#ngli
#ngoi
#ngra
#ngs>
#ngua
#nhid
#nian
#nic>
#nice
#nich
#nigh
#ning
#nion
#nior
#nis>
#nise
#nit>
#niti
#nive
#nix>
#njab
#nked
#nkno
#nks>
#nles
#nlin
#nly>
#nmo>
#nnin
#nnis
#nnoy
#nnua
#nnul
#nobo
#nock
#none
#nons
#noon
#nor>
#nosy
#not>
#note
#noth
#noti
#nour
#now>
#nowf
#nown
#noye
#npay
#nput
#nry>
#nsat
#nsen
#nseq
#nser
#nsfe
#nsio
#nsiv
#nsla
#nsor
#nst>
#nsta
#nstr
#nsuc
#nsuf
#ntac
#nten
#nter
#nth'
#nth/
#nth>
#nthl
#nths
#ntil
#ntin
#ntio
#nto>
#ntra
#ntry
#nts>
#nty>
#nual
#nue>
#nuh>
#null
#numb
#numm
#nurs
#nute
#nuts
#nval
#nver
#nvin
#nvm>
#nvoi
#nya>
#nzd>
#nzo>
#oach
#oad>
#oadi
#oaf>
#oan>
#oard
#oat>
#ob's
#obbe
#obbi
#obbl
#ober
#obil
#obje
#obli
#obod
#obs>
#ocat
#ocia
#ock>
#ocke
#ocki
#octo
#odd>
#ode>
#odes
#odgy
#odif
#odne
#ods>
#ody>
#oem>
#oes>
#off>
#offe
#offi
#offl
#ofil
#ofte
#oget
#ogge
#ogin
#ogle
#ogra
#ogs>
#ohen
#oice
#oid>
#oil>
#oile
#oin>
#oing
#oins
#oint
#oir>
#oise
#oke>
#okey
#oks>
#ola>
#old>
#olde
#oldi
#olen
#olic
#olin
#olit
#oll>
#olla
#olli
#ollo
#olog
#ols>
#olsk
#olut
#ombi
#ombu
#ome>
#omen
#omes
#omew
#omfi
#omin
#omma
#ommi
#omo>
#ompe
#ompl
#ompr
#ona>
#onal
#onat
#once
#ond>
#ondi
#one-
#one>
#oned
#onel
#oner
#ones
#onfi
#onfu
#ong>
#ongo
#onie
#onig
#onio
#onli
#only
#onne
#onor
#onou
#onpa
#ons>
#onse
#onta
#onth
#ontr
#onve
#onvi
#onym
#onzo
#ood>
#oodn
#oods
#oof>
#oogl
#ook>
#ooki
#ooks
#ool>
#ooli
#oom>
#oomm
#oon>
#ooni
#ooo>
#oops
#oor'
#oor>
#ooth
#op's
#opay
#ope>
#open
#oper
#ophe
#opin
#ops>
#opt>
#opti
#opup
#opy>
#ora>
#ord>
#orde
#ordi
#ore>
#ored
#orge
#orgi
#orgo
#oria
#orie
#orig
#orin
#ork>
#orke
#orld
#orm>
#orma
#orn>
#orne
#orni
#orre
#orri
#orry
#orst
#ort>
#orta
#orte
#ortg
#orth
#orti
#ortu
#orwa
#ory>
#ose>
#osed
#osep
#osh>
#osin
#oss>
#osse
#ossi
#ost>
#osta
#ostc
#osti
#ostr
#osy>
#otal
#otat
#otch
#ote>
#otec
#oted
#otes
#oth>
#othe
#othi
#otic
#otiv
#otli
#oto>
#otp>
#ots>
#oty>
#oubl
#oubt
#ouch
#oud>
#ough
#ould
#ounc
#ound
#oung
#ount
#oup>
#oupl
#oupo
#oups
#our>
#ours
#ourt
#ous>
#ouse
#out>
#outi
#outs
#oved
#oven
#over
#oves
#ovid
#owe>
#ower
#owfl
#owin
#owli
#own>
#owne
#ows>
#owse
#oxes
#oyal
#oyds
#oys>
#oze>
#ozen
#p's>
#pace
#pack
#pad>
#padl
#paga
#page
#paid
#pain
#pal>
#pala
#pam>
#pan>
#pape
#para
#parc
#pard
#pare
#parl
#part
#pass
#past
#pat>
#patc
#patr
#patt
#paus
#pay>
#paye
#payi
#payp
#pays
#pci>
#pdat
#pdf>
#pear
#peat
#peci
#ped>
#peed
#peel
#pees
#pell
#pen>
#pend
#pene
#penn
#pens
#per>
#perh
#perl
#perm
#pers
#perv
#pesa
#peso
#pete
#phe>
#phen
#phis
#phon
#phot
#pic>
#pick
#pict
#pid>
#piec
#pien
#pies
#pill
#pin'
#pin>
#pinn
#pins
#pire
#piry
#pix>
#plac
#plai
#plan
#play
#ple>
#plea
#plen
#pler
#plet
#plic
#plie
#plin
#plit
#plum
#plus
#ply>
#pock
#poem
#poin
#poli
#poll
#pols
#pon>
#pond
#poof
#pool
#popu
#porc
#port
#pose
#poss
#post
#pot>
#poun
#ppea
#pped
#ppen
#ppin
#ppl>
#pple
#ppli
#pply
#ppos
#ppre
#ppro
#pps>
#prea
#prec
#prep
#pres
#pric
#prim
#prin
#priv
#prob
#proc
#prom
#proo
#prot
#prov
#pset
#ptch
#ptin
#ptio
#pto>
#pty>
#pull
#puls
#punc
#punj
#pup>
#pupp
#purp
#purs
#push
#put>
#pute
#puts
#quar
#que>
#quer
#quic
#quid
#quir
#quit
#quiv
#quoi
#quot
#qué>
#r's>
#rabi
#rabl
#rac>
#race
#rack
#ract
#rade
#radi
#raft
#rag>
#rage
#rais
#rake
#ral>
#rals
#ram>
#ramb
#ran>
#ranc
#rand
#rang
#rans
#rant
#rap>
#rase
#rash
#rate
#rath
#rati
#ratu
#raud
#ray>
#rby>
#rcel
#rcep
#rch>
#rcha
#rcod
#rded
#rden
#rder
#rdin
#rdon
#rdra
#rds>
#rdu>
#reac
#read
#reak
#reas
#reca
#rece
#rech
#reci
#reco
#rect
#recu
#red>
#redd
#redi
#redo
#redu
#ree>
#reei
#reek
#reem
#reen
#rees
#reet
#reez
#ref>
#refe
#refr
#refu
#regi
#regr
#regu
#reim
#rein
#reje
#rela
#relo
#relu
#rely
#rema
#reme
#remi
#remo
#ren>
#renc
#rene
#rent
#reop
#repa
#repe
#repl
#repo
#requ
#rer>
#res>
#resc
#rese
#resh
#resi
#ress
#rest
#resu
#ret>
#reta
#retc
#rete
#retr
#retu
#rety
#reve
#revi
#revo
#rew>
#rewo
#rgai
#rge>
#rged
#rges
#rgh>
#rgin
#rgiv
#rgot
#rgue
#rhap
#ria>
#rial
#rian
#ribe
#rica
#rice
#rick
#ridg
#rie>
#ried
#rief
#rien
#ries
#rify
#riga
#rigi
#rike
#rill
#rima
#rime
#rimi
#rin>
#rinc
#rine
#ring
#rint
#riou
#rip>
#ripe
#risk
#rite
#riti
#rity
#riva
#rive
#rked
#rket
#rlap
#rld>
#rler
#rlin
#rly>
#rm's
#rman
#rmat
#rmin
#rmis
#rms>
#rna>
#rned
#rner
#rnet
#rnin
#rnit
#rnoo
#road
#robb
#robi
#roce
#roke
#rold
#roll
#rom>
#romo
#ron>
#rone
#rong
#roof
#rook
#root
#rop>
#roph
#rops
#ror>
#rors
#ros>
#rose
#ross
#rost
#rote
#roun
#roup
#rout
#rove
#rovi
#row>
#rows
#roze
#rpay
#rple
#rpos
#rpri
#rrec
#rred
#rren
#rrie
#rrin
#rriv
#rror
#rrow
#rry>
#rs'>
#rsio
#rson
#rst>
#rtai
#rtan
#rte>
#rted
#rtee
#rten
#rter
#rtga
#rth>
#rtin
#rtio
#rtne
#rtua
#rty>
#ruct
#rude
#rue>
#ruin
#rule
#rum>
#run>
#rupa
#rupe
#rus>
#rush
#russ
#rust
#rvat
#rve>
#rver
#rvis
#rwri
#rybo
#ryin
#rypt
#ryth
#safa
#safe
#said
#sake
#sal>
#sala
#same
#sand
#sant
#sati
#save
#savi
#saw>
#say>
#sayi
#says
#scal
#scam
#scan
#scar
#sch>
#scha
#sche
#scod
#scon
#scor
#scou
#scov
#scra
#scre
#scri
#scro
#sea>
#sear
#seat
#secr
#secu
#sed>
#see>
#sees
#self
#sell
#sen>
#send
#seni
#sepa
#seph
#ser>
#seri
#sert
#serv
#ses>
#sess
#set>
#sett
#seve
#sfer
#sful
#shad
#shak
#shal
#sham
#shar
#shba
#she>
#sher
#shes
#shil
#shin
#ship
#shop
#shor
#shou
#show
#shre
#shuk
#shut
#shy>
#sibl
#sic>
#side
#sigh
#sign
#sile
#sily
#simp
#sinc
#sing
#sist
#sit>
#site
#siti
#sity
#sive
#six>
#sixt
#size
#sket
#ski>
#skip
#sks>
#sky>
#slai
#slan
#slas
#slat
#sle>
#slee
#slip
#slot
#slow
#smal
#sman
#sms>
#smud
#snap
#snow
#soci
#sock
#sold
#son>
#song
#sor>
#sorr
#sort
#sory
#sos>
#soun
#spac
#spam
#span
#spat
#spea
#spee
#spel
#spen
#spin
#spli
#spoo
#spor
#spot
#spre
#spri
#sput
#squi
#srea
#ssay
#ssco
#ssed
#sses
#ssfu
#ssib
#ssin
#ssio
#ssis
#sson
#sspe
#sspo
#ssue
#ssum
#ssur
#sswo
#sta>
#staf
#stag
#stal
#stan
#star
#stat
#stay
#stco
#ste>
#stea
#sted
#stee
#sten
#step
#ster
#stic
#stif
#stil
#stin
#stio
#stle
#stoc
#stol
#ston
#stop
#stor
#stov
#stpo
#stra
#stre
#stri
#stro
#stru
#sts>
#stuc
#stup
#sty>
#styl
#subm
#subs
#succ
#such
#sue>
#suer
#suff
#sum>
#sume
#sumi
#summ
#sun>
#sup>
#surc
#sure
#sus>
#suse
#swap
#swin
#swis
#swit
#swor
#symb
#t&cs
#t'll
#t's>
#tab>
#taba
#tabl
#tack
#tact
#taff
#tage
#tain
#take
#tal>
#tala
#tali
#talk
#tall
#talm
#tals
#tan>
#tand
#tant
#tap>
#tape
#tapp
#tarl
#tarr
#tars
#tart
#tary
#tas>
#task
#tate
#tati
#tatu
#tax>
#tay>
#tch>
#tche
#tcod
#tcoi
#te's
#teac
#teal
#tear
#tect
#ted>
#tee>
#teen
#teep
#tell
#tem>
#temi
#ten>
#tena
#tend
#tent
#tep>
#teps
#ter>
#tera
#terc
#tere
#teri
#terl
#term
#tern
#terp
#terr
#ters
#tes>
#tesc
#test
#text
#tgag
#th's
#th/y
#than
#that
#thdr
#thei
#then
#ther
#thes
#they
#thic
#thin
#thir
#this
#thly
#thor
#thos
#thou
#thre
#thri
#thro
#thru
#ths>
#tial
#tic>
#tice
#tick
#tide
#tied
#tien
#tify
#tig>
#til>
#tim>
#time
#tin>
#tine
#ting
#tiny
#tion
#tip>
#tire
#titl
#tiva
#tive
#tle>
#tled
#tles
#tlin
#tmen
#tmrw
#tner
#tobe
#tock
#tofi
#toge
#toke
#told
#tole
#tone
#toni
#too>
#took
#toot
#top>
#topa
#topp
#tops
#tor>
#tore
#tory
#tos>
#tota
#touc
#tove
#town
#tps>
#tra>
#trac
#trad
#traf
#trai
#tran
#tras
#trat
#trea
#tree
#trem
#tres
#tret
#tria
#tric
#trie
#trik
#trin
#trip
#tro>
#tron
#trop
#truc
#true
#trus
#try>
#tryi
#tsap
#tsta
#tte>
#tted
#ttee
#tten
#tter
#ttin
#ttle
#tto>
#tton
#ttps
#tub>
#tuck
#tude
#tudy
#tues
#tuit
#tuli
#tung
#tupi
#tura
#ture
#turn
#tus>
#tuto
#twic
#twin
#two>
#tyle
#type
#typi
#typo
#tyre
#uage
#ual>
#uati
#ubbe
#ubbi
#uble
#ubmi
#ubsc
#ubt>
#ubts
#ucce
#uch>
#uche
#uct>
#ucta
#ucte
#ucti
#uddl
#ude>
#uded
#udes
#udge
#udio
#udo>
#udsm
#ued>
#uel>
#ueno
#uer>
#uest
#uffi
#ugh>
#ught
#uick
#uid>
#uide
#uire
#uit>
#uitt
#uity
#ular
#ulat
#uld>
#uldn
#ules
#ull>
#ulle
#ulso
#ult>
#ultu
#ulty
#uman
#umb>
#umbe
#umbs
#ume>
#umin
#umla
#umma
#umme
#ump>
#umps
#umsy
#unab
#unce
#unch
#uncl
#unco
#und>
#unde
#undo
#unds
#ung>
#ungr
#unhi
#unio
#unit
#unja
#unk>
#unkn
#unle
#unse
#unsu
#unt>
#unte
#unti
#untr
#unts
#uoi>
#uote
#upay
#upda
#upee
#upi>
#upid
#uple
#upli
#upon
#ups>
#upse
#uran
#urat
#urch
#urdu
#ure>
#urec
#urel
#urer
#urin
#urio
#urit
#urne
#uro>
#uros
#urpl
#urpo
#urre
#urri
#urry
#urs>
#urse
#urta
#usal
#usd>
#use>
#used
#user
#ush>
#ushe
#ushi
#usic
#usta
#uste
#usti
#ustr
#utch
#ute>
#uten
#uter
#utho
#utin
#uto>
#utof
#utop
#utor
#uts>
#utst
#utte
#utto
#utur
#uánt
#vacy
#val>
#vali
#valu
#vani
#vat>
#vate
#vati
#ved>
#vega
#vel>
#ven>
#veni
#venm
#ver'
#ver>
#verc
#verd
#veri
#verl
#vers
#vert
#verw
#very
#ves>
#vet>
#vica
#vice
#vide
#vinc
#virt
#viru
#visa
#vise
#visi
#viso
#vive
#voic
#void
#voke
#volu
#vouc
#vv0>
#w/o>
#wage
#wait
#waiv
#wall
#wals
#wan>
#want
#wap>
#warn
#wary
#was>
#wash
#wast
#watc
#wave
#way>
#ways
#wear
#weat
#wed>
#wee>
#week
#wels
#went
#wer>
#were
#wers
#west
#wet>
#wfla
#what
#whee
#when
#wher
#whet
#whic
#whil
#whis
#whit
#who>
#whol
#whom
#why>
#wice
#wifi
#will
#wind
#wing
#wins
#wint
#wipe
#wire
#wise
#wish
#witc
#with
#wner
#wobb
#won>
#word
#work
#worl
#worn
#worr
#wors
#wort
#wrap
#writ
#wron
#wser
#wtf>
#xamp
#xcep
#xcha
#xecu
#xed>
#xes>
#xit>
#xpec
#xpen
#xpir
#xpla
#xpre
#xtee
#xtin
#xtra
#xxx>
#xxxx
#y'al
#y's>
#y-by
#yalt
#ybe>
#ycar
#yds>
#yea>
#yeah
#year
#yed>
#yee>
#yees
#yen>
#yer>
#yes>
#yet>
#yle>
#ymbo
#yone
#yoru
#you>
#youn
#your
#ypad
#ypal
#ype>
#yped
#yphe
#ypin
#ypo>
#ypto
#yre>
#ysel
#ythi
#yuda
#yup>
#yyy>
#yyyy
#zahl
#zell
#zen>
#zero
#zie>
#zip>
#zlot
#zum>
#ánto
#русс
#сски
#усск
#عربي
$
$ $
$0
$00
$00 00
$00 and
$00 for
$00 on
*
***
****
0
0 $
0 ?
0 days
0 digit
0 digits
0 it
0 numbers
0 of
0 or
0 payments
0 times
0 to
0%
00
00 $
00 00
00 and
00 digit
00 digits
00 in
00 is
00 minute
00 n
00 not
00 percent
00 today
00 week
00%
00/00
00/00 $
000
000 $
000 from
000 what
0000
0000 $
0000 ?
0000 or
00th
00th $
0d
0d safe
0nd
0rd $
0x
=
?
? $
^ $
^ $00
^ 0
^ 00
^ 000
^ 0000
^ ?
^ abandon
^ abort
^ about
^ ach
^ add
^ address
^ after
^ afternoon
^ again
^ agent
^ all
^ allow
^ already
^ am
^ amex
^ amount
^ and
^ another
^ any
^ anybody
^ anyone
^ anything
^ anyway
^ app
^ apple
^ are
^ as
^ ask
^ at
^ authorised
^ autocorrect
^ back
^ bakery
^ bang
^ bank
^ bank's
^ battery
^ be
^ bear
^ because
^ been
^ before
^ best
^ between
^ bill
^ billing
^ birthday
^ bit
^ blank
^ block
^ blue
^ booking
^ borrowed
^ boss
^ bot
^ both
^ brb
^ break
^ bring
^ by
^ bye
^ call
^ can
^ cancel
^ cancellation
^ cancelled
^ capital
^ car
^ card
^ card's
^ carry
^ cash
^ change
^ charge
^ charged
^ chat
^ check
^ checking
^ class
^ clear
^ close
^ code
^ come
^ company
^ complete
^ confirm
^ confirmed
^ contactless
^ convert
^ copy
^ correct
^ correction
^ could
^ count
^ coupon
^ credit
^ customer
^ cut
^ cvv
^ cvv0
^ dad
^ date
^ day
^ debit
^ declined
^ definitely
^ delete
^ delivery
^ deposit
^ did
^ digits
^ direct
^ discard
^ discontinue
^ do
^ does
^ dog
^ doing
^ donation
^ done
^ doorbell
^ down
^ driving
^ ec
^ edit
^ eh
^ either
^ end
^ enough
^ enter
^ erase
^ error
^ evening
^ every
^ everyone
^ everything
^ excuse
^ execute
^ expired
^ expiry
^ explain
^ fair
^ false
^ far
^ faster
^ fat
^ feels
^ figures
^ finish
^ flowers
^ for
^ forget
^ forgot
^ form
^ found
^ four
^ friend
^ from
^ front
^ full
^ get
^ getting
^ gift
^ give
^ go
^ god
^ going
^ gone
^ good
^ goods
^ got
^ grand
^ guess
^ gym
^ had
^ haha
^ halt
^ hand
^ hang
^ happy
^ hard
^ has
^ have
^ having
^ he
^ he's
^ hello
^ help
^ here
^ hey
^ hi
^ his
^ hit
^ hold
^ hope
^ house
^ how
^ how'd
^ human
^ hurry
^ husband
^ i
^ iban
^ ich
^ id
^ if
^ ignore
^ in
^ information
^ insurance
^ invoice
^ is
^ it
^ item
^ ja
^ je
^ joint
^ keep
^ keeps
^ keyboard
^ kids
^ kill
^ last
^ later
^ leave
^ left
^ let
^ let's
^ lets
^ letters
^ limit
^ link
^ lock
^ long
^ look
^ looks
^ love
^ lovely
^ ma'am
^ machine
^ make
^ many
^ mastercard
^ may
^ maybe
^ me
^ menu
^ merchant
^ merci
^ messages
^ mine
^ minute
^ mm
^ mm/yy
^ moment
^ money
^ money's
^ more
^ morning
^ most
^ move
^ mum
^ must
^ my
^ n
^ name
^ name's
^ nearly
^ need
^ never
^ new
^ next
^ nice
^ no
^ nobody
^ none
^ nope
^ not
^ nothing
^ nothing's
^ now
^ number
^ numbers
^ nvm
^ of
^ ok
^ old
^ on
^ once
^ one
^ only
^ open
^ order
^ other
^ our
^ out
^ over
^ page
^ patience
^ pay
^ paying
^ payment
^ perhaps
^ phone
^ pin
^ play
^ po
^ proceed
^ process
^ promo
^ prove
^ provided
^ pull
^ purchase
^ purple
^ purpose
^ put
^ qr
^ quick
^ quicker
^ quit
^ quite
^ qué
^ read
^ ready
^ real
^ reason
^ recap
^ receipt
^ reinstate
^ release
^ remind
^ remove
^ rent
^ repair
^ repeat
^ replace
^ replacement
^ reserve
^ rest
^ restate
^ retain
^ reverse
^ revive
^ revoke
^ right
^ roses
^ round
^ run
^ safe
^ same
^ samsung
^ say
^ says
^ scratch
^ second
^ secret
^ security
^ see
^ seems
^ send
^ sent
^ service
^ settle
^ shall
^ share
^ shd
^ she
^ she's
^ should
^ show
^ shut
^ si
^ sick
^ signature
^ siri
^ skip
^ small
^ so
^ some
^ somebody
^ someone
^ something
^ somewhere
^ soon
^ speak
^ spell
^ spelling
^ split
^ spot
^ standing
^ start
^ statement
^ stay
^ step
^ still
^ stop
^ strike
^ strip
^ stuck
^ stuff
^ submit
^ sum
^ suppose
^ surely
^ sweet
^ system
^ take
^ takes
^ talk
^ talking
^ tax
^ tell
^ ten
^ terminate
^ text
^ thanks
^ that
^ that'll
^ then
^ there
^ these
^ they
^ thing
^ third
^ this
^ those
^ though
^ thought
^ till
^ time
^ tiny
^ to
^ tomorrow
^ too
^ took
^ top
^ tracking
^ transaction
^ transfer
^ translate
^ tried
^ true
^ try
^ turn
^ turns
^ twenty
^ two
^ type
^ typed
^ typing
^ ugh
^ un
^ under
^ undo
^ unless
^ until
^ up
^ update
^ upi
^ use
^ used
^ useless
^ using
^ valid
^ verified
^ very
^ virtual
^ void
^ w
^ waiting
^ walk
^ want
^ wanted
^ was
^ we
^ we're
^ went
^ what
^ whatever
^ when
^ where
^ whereabouts
^ which
^ who
^ whole
^ whom
^ whose
^ why
^ will
^ window
^ wish
^ with
^ withdraw
^ without
^ word
^ words
^ worked
^ works
^ would
^ write
^ wrong
^ yea
^ you
^ you've
^ your
^ zip
abort
about $
about ?
about giving
about i
about it
about me
about my
about paying
about payment
about stopping
about this
about to
about which
about you
abouts is
abouts on
above $
above board
above my
abroad
accent
accent in
accept it
accept my
accept something
accept that
acceptable
acceptable $
accepted $
accepting
access
access to
accident $
account
account $
account ?
account already
account does
account for
account number
account on
account one
account which
account will
account with
account without
accounts
accurate
accurate $
ach
across
activate
activated it
actual
actual card
ad
add
add anything
add candles
add coffee
add dozen
add it
add one
address
address for
address is
address looks
address where
address you
adds
adds up
advance $
adviser
afford it
afford that
after
after $
after ?
after all
after confirm
after confirmation
after confirming
after each
after i
after last
after my
after payment
after school
after slash
after that
after this
after work
after you
after you've
afterpay
again
again $
again ?
again and
again before
again cancel
again for
again i
again in
again it
again later
again next
again to
again with
again without
against
agb
age
agency
agent
agent $
ages
ago
ago $
agree
agree ?
agree on
agree to
agreed
agreed to
agreeing
agreement
agreement $
agrees
ah $
ahead
ahead $
ahead and
ahead my
ahead with
ahead without
ai
ai ?
air
alarm
all
all $
all 00
all ?
all about
all afternoon
all as
all at
all before
all cards
all day
all fine
all good
all i
all in
all is
all looks
all means
all my
all of
all on
all over
all right
all same
all set
all seven
all that
all there
all this
all thumbs
all time
all together
all too
all way
all you
all's
allow me
almost ready
already
already $
already ?
already did
already done
already gave
already gone
already got
already has
already have
already paid
already put
already taken
already told
alter
alter it
alternatives
although
altogether
always $
always this
am $
am 00
am all
am at
am back
am cancelling
am coming
am doing
am done
am driving
am fine
am foreign
am from
am getting
am giving
am going
am good
am grateful
am happy
am here
am home
am i
am in
am leaving
am losing
am lost
am mad
am new
am not
am offline
am on
am one
am out
am paying
am reading
am ready
am reluctant
am saying
am sick
am still
am stopping
am stuck
am sure
am telling
am tired
am trying
am upset
am waiting
am wary
am with
amen
amend
american money
amex
amex $
amex has
amount
amount $
amount again
amount i
amount in
amount is
amount was
and
and $
and 0
and account
and again
and all
and cancel
and card
and card's
and change
and come
and date
and explain
and go
and i
and it
and left
and little
and my
and name
and need
and no
and not
and now
and number
and numbers
and owe
and pay
and ready
and remainder
and rest
and see
and she's
and so
and still
and take
and tell
and thanks
and then
and there
and want
and what
and year
and you
angry
annoyed
annoying $
annoying me
annual
another
another $
another bill
another card
another chance
another go
another person
another time
another way
answer
answer $
answer after
answer here
answer in
answer to
answered
answers
answers $
any
any card
any code
any date
any hidden
any money
any more
any news
any of
any other
any risk
any time
any use
any way
anymore $
anyone else
anyone in
anything $
anything after
anything come
anything else
anything i
anything to
anything wrong
anything yet
anyway $
anywhere on
anywhere to
apart
apart from
apartment
apartment number
apologise
apostrophe
apostrophe in
app
app $
app is
app of
app somewhere
app wants
appears to
apple
apple card
apple pay
applied
applied $
apply
appointment
approve
approve $
approve of
approved $
arabic
are
are $
are ?
are after
are asking
are at
are back
are bot
are charging
are correct
are digits
are doing
are four
are from
are gone
are having
are human
are mine
are my
are no
are not
are right
are robot
are so
are star
are there
are three
are tickets
are two
are we
are wrong
are you
argue
arrive $
arrived $
arrow
artificial
as
as $
as donation
as i
as is
as it
as last
as long
as message
as my
as normal
as paid
as printed
as proof
as shown
as soon
as word
ask
ask $
ask again
ask for
ask me
ask my
ask so
ask this
ask you
asked
asked $
asked again
asked for
asked me
asked to
asking $
asks
asks me
asleep ?
assist
assuming
assuming it
asterisks
at
at ?
at all
at any
at atm
at back
at bank
at bottom
at counter
at different
at door
at end
at front
at home
at it
at last
at moment
at my
at office
at once
at other
at post
at same
at school
at sea
at six
at some
at summary
at this
at till
at time
at top
at weekend
at what
at which
at work
ate
ate my
atm
atm $
atm ?
aud
aunt
australian
authorise
authorise it
auto
auto pay
autofill
automated
autopay
autopay $
away $
away from
away now
away what
away with
aye go
baby
baby $
back
back $
back ?
back again
back and
back button
back do
back from
back if
back in
back information
back is
back my
back next
back now
back number
back of
back on
back or
back out
back soon
back step
back to
back up
back what
back when
back which
backing away
backing out
backwards
bad
bad $
bad ?
bad feeling
bail
bail $
bake
bakery ?
balance $
balance first
balance is
balance when
bang
bank
bank $
bank ?
bank account
bank add
bank app
bank ask
bank be
bank blocked
bank card
bank charge
bank charged
bank closed
bank has
bank have
bank holiday
bank information
bank is
bank let
bank need
bank never
bank or
bank said
bank say
bank sends
bank sent
bank shows
bank statement
bank take
bank that
bank thinks
bank transfer
bank wants
bank's app
banking password
bar
bar $
based
be
be $
be 0
be 00
be accepted
be all
be any
be anyone
be ashamed
be back
be bothered
be called
be cancelled
be card
be certain
be changed
be charged
be credit
be different
be done
be for
be forgotten
be free
be half
be here
be home
be i
be in
be it
be joking
be kind
be less
be little
be long
be mine
be more
be my
be on
be paid
be patient
be paying
be possible
be ready
be right
be split
be stopped
be sure
be taken
be that
be there
be true
be undone
be with
be without
be worried
be yes
be zero
bear
bear with
bears
because i
been $
been at
been blocked
been cancelled
been charged
been deducted
been lost
been sent
been to
been told
been waiting
before
before $
before i
before it
before month
before number
before or
before that
before was
before you
begin $
begin again
beginning with
behalf
behalf of
behind
behind $
behind me
behind this
being charged
believe $
believe i
believe you
bell
belongs
below
beneath
besides
besides card
best
bet $
bet you
better
better $
better i
better off
between me
between month
big
big is
big number
big one
bigger
bigger $
bike
bill
bill $
bill ?
bill be
bill for
bill is
bill it
bill me
bill my
billed
billing
bin
bin it
bind
binding
binding $
bingo $
birth
birthday $
birthday or
bis
bit
bit $
bit by
bit is
bit more
bit of
bit on
bit or
bitcoin
bits
bitte $
bizum
black $
blacked
blacked out
blank
blank $
blanked
blanked out
blanks
bless
bless you
blik
blind
blobs
block my
block on
blocked
blocked $
blocked by
blocked my
blood $
blue $
blue bakery
blue card
blue moon
blue one
blurred
blurry
board
boat $
body
boiler
book
book $
book another
booked for
booking
booking $
booking is
booking was
bookings
bored
bored $
borrow
borrowed card
boss $
boss card
boss gave
boss is
bot
bot $
bot ?
bot or
both
both $
both cards
both kids
bother $
bothered
bots
bots $
bottom $
bottom of
bought
bought it
bound
bound once
box
boxes
brackets
brakes
branch
brands
brb
bread
break
break $
break down
break it
breakdown
breakfast
bring
bring anything
bring it
bring payment
bringing
broke
broke $
broken when
browser
bsb
bug
bumps
burning
bus
bus $
bus is
bus pass
business card
business is
but
but $
but card
but do
but i
but it
but not
but now
but that
but to
but you
button $
button for
button to
buy
buy it
buying it
buying this
by
by $
by bank
by bit
by card
by chat
by direct
by email
by expiry
by friday
by me
by mistake
by my
by now
by one
by paying
by phone
by standing
by step
by this
by visa
by way
by what
by when
by window
by yourself
bye $
c
cad
cad $
cake but
cake is
call
call $
call it
call me
call whole
call you
callback
called
came $
came back
came from
came out
came through
came up
came with
campsite
can
can $
can bank
can be
can bill
can card
can change
can charge
can continue
can do
can give
can go
can hardly
can i
can invoice
can it
can leave
can live
can merchant
can my
can not
can one
can only
can payment
can read
can return
can see
can somebody
can someone
can stay
can tell
can that
can two
can use
can we
can you
canadian $
cancel
cancel $
cancel by
cancel cancel
cancel everything
cancel i
cancel it
cancel my
cancel payment
cancel policy
cancel this
cancel was
cancellation
cancellation $
cancelled
cancelled $
cancelled by
candles
cap
capital of
capital one
capitals
caps
captcha
car
car $
car ready
card
card $
card ?
card accepted
card after
card again
card and
card as
card at
card away
card back
card be
card bill
card blocked
card broken
card but
card by
card came
card can
card date
card did
card do
card does
card ending
card error
card expiry
card fee
card for
card form
card from
card get
card go
card good
card got
card has
card have
card here
card i
card if
card in
card information
card into
card is
card issued
card it
card last
card later
card machine
card never
card next
card no
card now
card number
card numbers
card of
card off
card ok
card on
card only
card or
card other
card out
card over
card possible
card rather
card reader
card saved
card says
card seems
card should
card sorry
card still
card that
card thing
card to
card too
card verification
card was
card what
card when
card with
card work
card worked
card you
card you've
card's at
card's been
card's from
card's in
cardholder
cardholder ?
cards
cards $
cards ?
cards for
cards from
cards have
cards i
cards in
cards what
care
care of
careful
carried
carried away
carry
carry on
case
cash
cash $
cash advance
cash app
cash back
cash machine
cash to
cashback
cat
catch
catch $
catch it
cats
censor
cents
chance
chance $
change
change $
change amount
change card
change delivery
change email
change expiry
change it
change my
change name
change nothing
change pin
change something
change to
change with
changed
changed $
changed it
changed my
changes
changing
changing it
changing my
charge
charge $
charge ?
charge card
charge for
charge from
charge i
charge is
charge it
charge me
charge my
charge that
charged
charged $
charged ?
charged again
charged at
charged by
charged in
charged me
charged right
charged twice
charged when
charges
charges for
charging
charity $
chase
chat
chat $
chat ?
chat after
chat has
chat history
chat so
chat window
chat with
chats
chatting
chatting to
cheaper
cheaper if
cheated
check
check $
check ?
check everything
check my
check that
check with
check your
checked it
checking
checking account
checks
checks out
cheque
chess
chewed
child
child ?
children
chip
chip $
chip and
choice
choose $
class
clear $
clear my
cleared
click
click something
click to
clock
clone
cloned
close
close it
close my
close this
closed
closed my
closed that
clue
clumsy
coach
code
code $
code ?
code again
code and
code be
code behind
code belongs
code by
code did
code expired
code from
code go
code goes
code i
code in
code is
code it
code kept
code of
code out
code so
code there
code thing
code to
code too
code where
code you
code's missing
coffee $
coins
cold
cold $
cold feet
colleague
collect
collect it
collected
combine
come $
come again
come back
come from
come in
come into
come it
come off
come on
come out
come to
come up
come with
come yet
come you
comes $
comes after
comes from
comes to
comes up
comfirm
comfortable giving
comfortable going
coming
coming in
coming on
coming out
comma
command
commas
commission
commission ?
committed
company
company card
company is
company name
company you
company's card
compare
complain
complain $
complaint
complaints
complete
complete $
complete payment
complicated
complicated $
compulsory
compulsory $
computer
computer person
con
concert
conditions
confirm
confirm $
confirm ?
confirm after
confirm amount
confirm and
confirm but
confirm can
confirm confirm
confirm for
confirm i
confirm if
confirm in
confirm is
confirm it
confirm later
confirm mean
confirm means
confirm my
confirm name
confirm now
confirm once
confirm or
confirm payment
confirm that
confirm then
confirm to
confirm twice
confirm what
confirm when
confirm whether
confirm with
confirm yet
confirm you
confirmation
confirmation $
confirmation ?
confirmation did
confirmation in
confirming
confirming $
confused
confused $
connect
connect me
connection $
connection is
conned
contact
contactless
continue
continue $
continue in
continue this
contract
conversion
convert it
convinced
cook
cookies
cooking
cool
cool $
copy
copy it
copy mistake
corner
correct $
correct ?
correct i
correct it
correct only
correct pay
correct things
corrected
correction
corrections
cost
cost me
costs
could be
could i
could it
could my
could not
could use
could we
could you
count
count $
count me
counter
country ?
couple
coupon
course $
course ?
course start
cover
cover it
covered it
create
credit
credit $
credit card
credit note
credit or
credit possible
credit score
credited
credited to
cricket
cross
crosses
cry
crying $
crypto
culture
currency
current
customer number
customer service
cut
cut $
cut it
cut money
cut of
cut off
cut up
cvv
cvv $
cvv0
dad
dad card
damage
damaged
danger
dangerous to
dare
das
dashes
database
date
date $
date ?
date all
date are
date be
date do
date i
date must
date not
date of
date on
date was
dates
daughter in
day
day $
day ?
day at
day do
day for
day is
day it
day month
day to
day too
days
days $
days ago
days do
days to
dead $
deadline
deadline for
deaf
deal $
dealt
dealt with
debit
debit $
debit card
debit for
debit me
debit or
debited
debited ?
debts
decided to
declined
declined $
declined it
deduct
deduct $
deducted
defer
delay
delete
delete everything
delete message
delivered $
delivery
delivery $
delivery date
delivery free
delivery is
dentist $
dentist know
deposit
deposit ?
deposit already
deposit enough
deposit i
deposit only
describe
dey
dhl
did
did $
did all
did bank
did i
did it
did mechanic
did my
did not
did number
did that
did this
did we
did you
died $
difference
difference does
different
different $
different address
different amount
different card
different cards
different from
different name
difficult
dig
digit
digit $
digit one
digit thing
digit year
digits
digits $
digits anywhere
digits are
digits do
digits of
digits on
digits only
digits or
digits should
digits with
dim
diners
diners club
dinner $
direct
direct debit
discard
discontinue
discount
discount $
discount code
discover
dispute
divide
do
do $
do 00
do ?
do about
do all
do anything
do cards
do credit
do for
do here
do i
do if
do it
do my
do next
do not
do now
do pay
do payment
do people
do something
do students
do that
do them
do they
do this
do w
do want
do we
do when
do with
do without
do y'all
do you
docket
dodgy
does
does $
does amount
does anyone
does bank
does bot
does card
does charity
does class
does code
does confirm
does course
does cvv
does declined
does dentist
does every
does expiry
does it
does landlord
does membership
does merchant
does money
does my
does name
does not
does nothing
does one
does paying
does payment
does person
does spelling
does stripe
does that
does this
dog $
dog is
doing my
doing that
doing this
dollar
dollars for
donation $
donation certificate
done
done $
done ?
done before
done it
done that
done then
done this
done with
door
door $
door's
dots
double
double charge
doubt
doubt $
doubt i
doubt that
doubts
down
down $
down bit
down but
down for
down here
down payment
down somewhere
down wrong
dr
dr in
dress
driver
driving me
drop
drop $
drop money
dropped card
dropped it
due
dumb
dutch
e
e at
each
each month
each pay
each week
early
earn
earth
easier for
easily
eat
eating
ebt
ebt $
ec
edit
edit $
edited
eh
eight
electron
else $
else can
else do
else i
else is
else pay
else read
else see
else you
email
email $
email ?
email address
email for
email is
email me
email on
embossed
emi
employees
empty
empty $
empty my
en
end
end $
end ?
end in
end of
end or
end this
end up
ended
ending
ending in
ending is
ends
ends $
english
english ?
english is
enough $
enough ?
enough as
enough for
enough i
enough in
enough money
enough on
enough or
enter
enter after
enter card
enter date
enter it
enter key
enter my
entered ?
entiendo
entry
erased
error
error $
error 000
error in
error message
error when
error with
errors
errors $
essay
euro
euros
evening $
every
every card
every month
every week
everybody
everyone $
everything
everything $
everything ?
everything in
everything is
everything or
everything you
everywhere $
evidence
ex
exact $
example
example $
except
exchange
exchange $
exchange it
exchange rate
excuse me
execute
exit
expect it
expected $
expected of
expensive
expired
expired $
expired before
expired but
expired it
expired last
expiry
expiry $
expiry date
expiry how
expiry of
expiry on
explain $
explain it
explanation $
express
extra
extra 0
extra charges
extra for
face
face id
faded
fail $
fail ?
fail if
failed
faint
fake
fake $
false
false $
false alarm
fam
family name
fancy it
far
far $
far along
far as
fast
fast does
fast for
fast is
faster
fat
father
fault
faulty
fed
fed up
fee
fee $
feed
feel
feel $
feel better
feel paying
feel right
feeling
feeling about
feels
fees
fees ?
fell
fence
fetch it
few
fewer
field
field i
fields $
fields are
figure
figure $
file
file $
fill
fill in
film
final
final $
final once
final price
final step
financing
find
find date
find it
find my
find number
find where
fine
fine $
fine ?
fine as
fine by
fine print
finger $
fingerprint
finish
finish $
finish ?
finish it
finish this
finished
finished $
fire
fire away
firm
firm $
first $
first card
first name
first one
first then
first time
fish
fishy
fit
five
five $
fiver
fix
fix brakes
fix it
fixed $
flat
flat number
flipped
flowers were
flu
follow
follow $
follows
food
fool
for
for $
for $00
for 00
for ?
for again
for another
for anything
for bank
for bigger
for both
for cancelling
for card
for cash
for course
for date
for dinner
for each
for foreign
for four
for going
for good
for haircut
for here
for him
for how
for i
for it
for me
for month
for my
for name
for next
for now
for number
for nursery
for old
for one
for online
for other
for paying
for payment
for place
for real
for repair
for rest
for same
for saturday
for second
for security
for somebody
for someone
for something
for tax
for ten
for that
for them
for this
for three
for tickets
for two
for us
for using
for what
for whole
for work
for year
for you
foreign $
foreign ?
foreign money
foreign transaction
forget
forget about
forget it
forget that
forget what
forgive
forgive me
forgot my
forgot one
forgot to
forgot what
forgotten my
form
form $
form i
form is
format
found it
found my
four $
four ?
four are
four digit
four digits
four figures
four groups
four is
four numbers
four of
four small
fours
fours $
francs
fraud
fraudsters
free
free ?
free over
free trial
french
french $
fresh
friday $
friday ?
friday i
friday when
fridge
friend $
friend card
from
from $
from bank
from before
from card
from course
from here
from last
from me
from mine
from my
from now
from number
from one
from taking
from there
from this
from today
from top
from ukraine
from unknown
from work
from you
front $
front ?
front and
front desk
front has
front is
front of
front or
front those
froze
frozen
frozen $
fuel
fuel card
full $
full amount
full card
full name
full number
full stop
full sum
full year
fun
funny $
furious
further $
future
gaps
garage not
gardening
gate
gate $
gave
gave $
gave it
gave me
gave money
gave up
gave you
gbp
gbp $
gdpr
german
get
get $
get all
get any
get asked
get back
get card
get cash
get cashback
get code
get cold
get credit
get down
get error
get full
get here
get hold
get home
get in
get it
get me
get message
get my
get new
get number
get on
get one
get one-time
get out
get paid
get receipt
get robbed
get saved
get second
get that
get there
get this
get to
get what
gets paid
gets to
getting card
getting error
getting it
getting my
getting on
gift $
gift card
gift for
gift voucher
give
give $
give another
give back
give bit
give code
give it
give me
give more
give my
give out
give reason
give this
give up
give us
give you
give your
given $
given you
giving
giving up
giving you
gluten
gluten free
go
go $
go ?
go about
go again
go ahead
go anywhere
go away
go back
go by
go dutch
go faster
go for
go further
go halves
go in
go into
go is
go on
go or
go out
go slow
go through
go to
go up
go with
god bless
goes $
goes ?
goes it
goes on
goes out
goes through
goes to
goes wrong
gohenry
going $
going ?
going again
going ahead
going back
going halves
going on
going out
going over
going through
going to
going with
gold card
gone $
gone blank
gone i
gone off
gone out
gone quiet
gone up
good
good $
good afternoon
good as
good at
good bot
good card
good day
good enough
good for
good i
good idea
good is
good job
good morning
good night
good of
good on
good sorry
good this
good thru
good to
good with
goodness
goods
google
google pay
got $
got 0
got 00
got all
got any
got back
got card
got carried
got code
got cut
got declined
got discount
got error
got for
got is
got it
got left
got me
got money
got month
got my
got name
got new
got no
got one
got out
got receipt
got red
got right
got stolen
got swallowed
got to
got what
got your
grand
grand $
grandad
grandma
gratuity
great
greek
green
greetings
gross
gross $
group
groups
gst
guarantee ?
guarantee in
guess $
guess i
guess so
guest
guide
guy
gym
hacked
hacker
had
had enough
had it
had to
hai $
hair
halal
half
half $
half hour
half in
half now
half of
half on
half that
halfway
halfway did
hall
halt
halves $
hamper
hand
hand with
handed
handles
handling
hang
hang on
hangs
hangs $
happened
happening $
happens $
happens if
happens next
happens now
happens to
happens when
happy $
happy about
happy birthday
happy for
happy to
happy with
hard
hard to
hardly see
has
has $
has 0
has 00
has already
has been
has card
has come
has disappeared
has done
has expired
has four
has had
has it
has merchant
has money
has my
has new
has no
has not
has passed
has payment
has this
has to
hasty
hate
have $
have 00
have all
have already
have another
have any
have bank
have been
have cancelled
have card
have certificate
have changed
have code
have come
have confirmed
have copy
have credit
have cvv
have discount
have done
have email
have enough
have for
have forgotten
have from
have gone
have good
have got
have had
have i
have is
have it
have lost
have made
have migraine
have money
have moved
have my
have name
have never
have nice
have no
have not
have nothing
have number
have on
have one
have only
have paid
have pressed
have put
have question
have receipt
have said
have same
have seen
have sent
have some
have store
have that
have there
have three
have to
have typed
have understand
have voucher
have we
have you
have your
having second
he
head
head $
head is
hear
hear from
hear that
hear you
heard
heard of
heart $
heavy
heavy is
held
hello
help
help $
help you
helpline
her
her $
her card
here
here $
here ?
here all
here and
here before
here i
here in
here only
here which
hers
hesitating
hi
hid
hidden
hidden charges
hidden costs
hidden my
high
high $
him $
hindi
hip
hire
hire purchase
his
history
hit
hit cancel
hit send
hold
hold card
hold it
hold of
hold off
hold on
hold that
hold your
hologram
home
home ?
home and
home to
honest
honor
honour
hope
hope $
hope that
hope you
hopeless $
hospital $
hospital i
hot
hotline
hour
hour $
hour ?
hour is
hour or
hours
hours $
house
house $
house has
house no
house number
how
how $
how ?
how about
how are
how big
how can
how come
how did
how do
how does
how else
how far
how fast
how have
how heavy
how i
how is
how it
how long
how many
how much
how my
how often
how old
how one
how quick
how safe
how should
how soon
how this
how to
how was
how we
how will
how would
how you
hsa
hsa card
https
huh $
human
human or
hundred percent
hung
hungry
hurry up
husband $
husband card
husband has
husband pay
hyphen
hyphen $
hyphens
i
i $
i ?
i able
i abort
i accept
i add
i address
i agree
i agreed
i all
i already
i alter
i am
i answer
i apologise
i approve
i ask
i asked
i authorise
i back
i be
i begin
i being
i believe
i bet
i bought
i bound
i bring
i buy
i call
i can
i cancel
i cancelled
i carry
i change
i changed
i check
i checked
i claim
i close
i closed
i collect
i come
i committed
i confirm
i confused
i contact
i continue
i copy
i correct
i could
i count
i cut
i decide
i declined
i defer
i delete
i did
i do
i doing
i doubt
i drop
i earn
i edit
i entered
i exchange
i expected
i fill
i find
i finish
i fix
i forgot
i gave
i get
i getting
i give
i given
i go
i going
i good
i got
i guess
i had
i handed
i have
i hit
i hope
i in
i include
i keep
i key
i know
i leave
i left
i live
i look
i looked
i looking
i lose
i lost
i love
i made
i make
i may
i mean
i messed
i might
i missed
i move
i must
i need
i never
i no
i not
i only
i open
i order
i ordered
i owe
i paid
i pay
i paying
i pick
i prefer
i pressed
i print
i prove
i pull
i punch
i put
i quit
i quote
i reach
i read
i regret
i repeat
i replace
i reply
i report
i return
i right
i ring
i round
i said
i say
i scan
i screenshot
i see
i send
i sent
i set
i settle
i settled
i shall
i should
i shouldn't
i show
i skip
i speak
i spell
i start
i still
i stop
i stopped
i stuck
i supposed
i swap
i swipe
i switch
i take
i talk
i talking
i tap
i tell
i text
i think
i thought
i tied
i to
i told
i track
i treat
i try
i turn
i type
i typed
i update
i use
i used
i verify
i wait
i want
i was
i will
i wire
i withdraw
i wonder
i work
i would
i write
i wrote
iban
iban $
iban or
iban you
ice
ich
id
id ?
idea
idea what
ideal
idiot
if
if $
if card
if code
if delivery
if i
if it
if my
if name
if number
if one
if only
if so
if someone
if that
if there
if they
if this
if you
ignore me
ignore what
immediate
in
in $
in 0
in 00
in 0000
in ?
in again
in all
in and
in app
in at
in bakery
in bank
in bit
in box
in cad
in can
in capital
in capitals
in car
in card
in case
in charge
in chat
in code
in corner
in dollars
in dutch
in end
in english
in euros
in evening
in five
in for
in four
in french
in from
in front
in full
in garden
in groups
in half
in hand
in her
in here
in hindi
in hospital
in hour
in india
in is
in it
in letter
in local
in machine
in mail
in meeting
in merchant
in message
in middle
in minute
in mood
in morning
in my
in office
in once
in one
in order
in other
in parts
in person
in phone
in polish
in pounds
in process
in quid
in rand
in real
in red
in same
in service
in simple
in size
in small
in stages
in stock
in ten
in text
in that
in there
in this
in three
in tiny
in total
in touch
in tunnel
in two
in us
in way
in what
in which
in with
in words
in writing
in wrong
in yen
in yet
in your
in zloty
inclined
include
include delivery
included
included $
included in
includes
incorrect
incorrect $
indeed
india
information $
information ?
information after
information again
information are
information for
information go
information i
information in
information once
information protection
information safe
information so
information will
ink
input
insert
insert card
instalments
instant
instead $
instead i
instead of
insufficient
insurance number
interac
interest
interest free
interest rate
internet
internet $
into
into it
into this
invalid
invalid $
invoice
invoice $
invoice ?
invoice and
invoice be
invoice for
invoice me
invoice number
invoice says
invoice with
invoices
is
is $
is 0
is 00
is 0000
is about
is account
is accurate
is after
is all
is already
is amount
is any
is anybody
is anything
is as
is asking
is at
is back
is bad
is bakery
is been
is behind
is better
is bill
is bit
is blank
is blocked
is blue
is bot
is business
is cancel
is cancelled
is cancelling
is capital
is car
is card
is catch
is charge
is charged
is cheaper
is class
is closed
is code
is coming
is complete
is complicated
is con
is confirm
is connection
is correct
is course
is covered
is cvv
is damage
is date
is deadline
is debit
is declined
is delivery
is deposit
is different
is done
is double
is down
is empty
is end
is enough
is error
is everything
is expected
is expired
is expiry
is extra
is false
is fee
is fine
is first
is fixed
is flat
is for
is four
is fraud
is friday
is from
is going
is gone
is good
is gratuity
is grey
is happening
is he
is here
is his
is how
is in
is included
is indeed
is information
is it
is item
is joint
is last
is left
is legit
is liable
is link
is locked
is long
is lost
is lot
is lovely
is magic
is me
is mine
is missing
is mistake
is mm/yy
is money
is month
is more
is my
is name
is new
is next
is nice
is nickname
is no
is not
is nothing
is number
is off
is offer
is office
is ok
is on
is one
is only
is order
is out
is over
is own
is paid
is pan
is parking
is paying
is payment
is phone
is point
is policy
is possible
is price
is problem
is question
is rate
is real
is reference
is refund
is right
is room
is security
is sending
is showing
is signature
is small
is so
is somebody
is someone
is spelled
is state
is still
is stolen
is stopping
is stuck
is table
is taking
is tax
is that
is there
is this
is three
is time
is to
is too
is total
is true
is two
is up
is upstairs
is use
is very
is visa
is way
is weather
is what
is white
is who
is with
is word
is wrong
is yes
is you
is your
is zero
island
issue
issued in
issuer
issuer $
it
it $
it $00
it 00
it ?
it after
it again
it all
it already
it always
it and
it another
it anywhere
it arrived
it as
it ask
it at
it away
it back
it be
it because
it been
it before
it being
it below
it better
it binding
it bit
it but
it by
it came
it can
it cancel
it cancelled
it card
it charged
it charges
it cheaper
it come
it confirmed
it cost
it dangerous
it day
it delivered
it did
it do
it does
it done
it down
it easy
it end
it ends
it enough
it expiry
it fail
it fast
it final
it first
it for
it four
it free
it from
it froze
it get
it go
it goes
it going
it good
it got
it has
it have
it help
it here
it how
it i
it if
it in
it instant
it into
it is
it it
it joint
it keep
it kept
it later
it left
it legit
it let
it locked
it look
it make
it makes
it matter
it may
it me
it meant
it month
it monthly
it more
it must
it my
it myself
it name
it need
it needed
it never
it next
it no
it not
it now
it number
it off
it ok
it on
it one
it open
it or
it out
it paid
it pay
it pending
it possible
it printed
it problem
it quick
it rain
it right
it round
it run
it safe
it said
it same
it say
it says
it should
it simpler
it small
it so
it standing
it stay
it still
it stop
it straight
it supposed
it take
it taken
it taking
it tells
it that
it then
it this
it three
it threw
it through
it till
it to
it today
it tonight
it too
it twice
it two
it under
it up
it used
it wait
it wants
it was
it way
it weekly
it were
it when
it where
it why
it will
it wiped
it with
it without
it work
it works
it written
it wrong
it yet
it you
italian
item
itemised
j
ja
jacket $
jam
janet
janet $
jcb
joke
joke $
jr
jr at
jump
junior
junk
junk mail
justify
k
k $
karte
keen
keep
keep asking
keep charging
keep coming
keep going
keep it
keep my
keep number
keep saying
keep taking
keep what
keeps getting
kenya
kept
kept $
kept it
kept my
kettle's boiling
key
key in
keyboard
keyboard $
keyboard covers
keypad
keys
kicked
kicked me
kid
kids $
kids need
kill
kill it
kill me
kind
kind $
kinds
kinds of
klarna
knew
knock
knock something
knocked
knocked back
know
know $
know ?
know about
know how
know if
know it
know man
know my
know now
know number
know thanks
know that
know what
know when
know where
know which
know why
know you
know your
kroner
lady
land in
landlord get
landlord have
landlord see
landlord take
language is
large
large one
last
last $
last 0
last ?
last answer
last bit
last day
last digits
last four
last friday
last message
last month
last one
last order
last question
last step
last thing
last three
last time
last week
last year
late
late $
late fee
late payment
late to
later
later $
later ?
later ok
later today
latest i
latin
law
law is
leads
learn
lease
least
leave
leave $
leave code
leave deposit
leave it
leave me
leave my
leave name
leave out
leave that
leave things
leave this
leave tip
leaving
leaving $
left $
left it
left my
left off
left on
left out
left to
legal
legit
legit $
legit ?
legit or
legs
lend
lend me
less
less $
less for
less i
lesson
let
let it
let me
let us
let's
let's cancel
let's carry
let's do
let's get
let's go
let's leave
let's pay
lets
lets do
letter
letter $
letter is
letter that
letters
letters $
letters ?
letters confirm
letters for
letters or
letting
letting me
level
liable
life $
light
lights
limit
limit to
line
line is
link
link $
link expiry
link i
link still
link where
linked
list $
listen
listening in
little $
little at
live
live $
live at
live chat
live without
lloyds
lo
load of
loading
loaf
loan
loan for
locate
lock
locked
locked in
locker
log
log in
logged
logged $
logged me
login
logo $
lonely
long
long $
long ?
long as
long before
long day
long do
long does
long have
long i
long number
long one
long thing
long time
longer
longer $
longer want
look
look $
look after
look at
look for
look that
looking
looking at
looking for
looks $
loonies
lose
lose it
losing
losing interest
lost
lost $
lost connection
lost interest
lost it
lost me
lost my
lost will
lot
loud $
love $
love to
love you
lovely $
lovely weather
lower
loyalty
lunch $
machine
machine $
machine ate
machine in
mad
mad $
made
made $
made mistake
made out
made up
maestro
magic
magic word
mail
mail $
make $
make account
make i
make it
make me
make mistake
make one
make out
make payment
make sure
make that
make this
make transfer
make you
makes me
makes sense
man
man $
man or
manage
manager
mandarin
mandatory
manner
manual
many
many cards
many days
many digits
many dollars
many hours
many minute
many more
many questions
many steps
many times
many tries
march
marketing
married $
masked
masking
mastercard $
mastercard not
match
match $
match my
matches
matches $
matter
matter $
matter of
maxed
maxed out
may
may $
may charge
may have
may i
may not
maybe
maybe $
maybe i
maybe it
mc
mc $
me
me $
me 0
me ?
me about
me again
me all
me already
me amount
me anything
me at
me back
me bill
me bit
me but
me by
me card
me chance
me code
me credit
me do
me double
me down
me example
me first
me for
me from
me get
me give
me half
me have
me here
me how
me i
me iban
me if
me in
me invoice
me is
me it
me joke
me know
me later
me look
me maybe
me minute
me money
me my
me name
me new
me next
me no
me not
me now
me off
me on
me once
me one
me or
me out
me over
me pay
me person
me pin
me put
me read
me real
me right
me same
me see
me slowly
me something
me sorted
me speak
me sum
me summary
me that
me think
me this
me through
me thru
me till
me time
me to
me too
me twice
me understand
me what
me when
me where
me why
me wrong
me yet
me your
mean
mean $
mean by
mean cancel
mean i
mean it
mean no
mean that
mean to
meaning what
means
means what
meant
meant $
meant for
meant other
meant to
meet
meet you
meeting
meh
member number
member since
memory of
menu
merchant
merchant $
merchant ?
merchant been
merchant get
merchant is
merchant this
mess
message $
message ?
message came
message disappeared
message is
message send
message that
message was
message when
message with
messages
messages $
messages are
messages this
messed
messed up
methods
mi tarjeta
middle ?
middle name
might
might not
might pay
migraine
milk
mind
mind $
mind ?
mind about
mind again
mind back
mind bit
mind cancel
mind do
mind i
mind repeating
mind what
minded
minds
minds about
mine
mine $
mine ?
mine do
mine does
mine has
mine is
mine or
mine which
minimum term
minute
minute $
minute enough
minute is
mislaid
misread
miss
missed
missed that
missing
missing $
missing ?
misspelled $
misspelled me
mistake
mistake $
mistake that
mistake there
mistakes
mistyped
misuse
mix
mixed
mixed up
mm
mm/yy
mm/yy $
mm/yy thing
mobile number
mode $
modify
mom
moment
monday $
money
money $
money ?
money back
money be
money come
money first
money for
money from
money go
money goes
money gone
money i
money in
money is
money last
money left
money off
money on
money order
money right
money taken
money to
money why
month
month $
month and
month as
month can
month end
month first
month of
month or
month year
month's
month's rent
month/year
monthly
monthly ?
monthly one
monthly payment
monthly payments
months
months $
monzo
mood
moon
more
more $
more ?
more as
more at
more easy
more i
more later
more of
more or
more payments
more steps
more than
more thing
more time
more to
morning
mortgage
most
mother card
mother maiden
move
move money
move on
moved
moved house
mr
mrs
msg
msg $
much
much ?
much are
much for
much have
much in
much longer
much money
much more
much of
much time
much to
much was
much will
much you
muddled
mum card
music
must
must be
must get
must i
must it
must think
must you
my
my $
my account
my accounts
my amex
my answer
my answers
my app
my appointment
my baby
my back
my bag
my balance
my bank
my best
my bill
my birthday
my booking
my boss
my break
my card
my card's
my cards
my carer
my cat
my code
my colleague
my company
my company's
my computer
my country
my coupon
my credit
my customer
my dad
my date
my day
my debit
my delivery
my deposit
my digits
my dinner
my direct
my driving
my email
my english
my ex
my father
my feet
my fingerprint
my first
my friend
my full
my gift
my gym
my hands
my head
my heart
my home
my husband
my iban
my information
my initial
my invoice
my keyboard
my kid
my kids
my landlord
my laptop
my last
my late
my legal
my letter
my life
my mail
my married
my membership
my message
my messages
my mind
my mistake
my money
my mother
my mum
my name
my neighbour
my nerves
my new
my number
my numbers
my old
my order
my other
my own
my package
my paper
my parcel
my part
my partner
my passport
my patience
my payment
my permission
my personal
my phone
my pin
my place
my pocket
my prepaid
my privacy
my purse
my receipt
my rent
my room
my salary
my second
my secret
my sister
my son
my sort
my statement
my stuff
my surname
my telephone
my thanks
my thing
my token
my turn
my uncle
my visa
my voucher
my wage
my wallet
my watch
my whole
my work
myself
myself $
myself ?
myself in
myself to
n
n can
n if
nah
nah $
nah i
naira $
name
name $
name ?
name and
name did
name do
name first
name for
name go
name goes
name going
name has
name in
name is
name later
name need
name of
name ok
name on
name or
name right
name than
name to
name what
name which
name will
name you
name's too
name's wrong
near
nearly
nearly said
nearly there
necessary ?
need
need $
need ?
need account
need all
need another
need anything
need copy
need cvv
need day
need for
need help
need human
need it
need me
need my
need new
need slash
need something
need this
need to
needed for
needs
neighbour $
neighbour has
neighbour if
neighbour lost
nerves
nervous about
net
network is
never
never $
never again
never arrived
never asked
never done
never got
never had
never heard
never made
never mind
never ordered
never paid
never said
never share
never to
never type
never use
new
new $
new card
new here
new mobile
new one
new phone
new pin
new to
next
next $
next ?
next after
next month
next one
next payment
next step
next term
next time
next to
next week
next year
ngl
ngl $
nice $
nice one
nice to
nickname $
night ?
nine $
no
no $
no 0
no 0000
no ?
no bank
no box
no business
no button
no can
no cancel
no card
no cards
no change
no changes
no code
no complaints
no confirmation
no connection
no correct
no cvv
no date
no day
no deal
no digits
no do
no email
no entiendo
no form
no from
no good
no i
no idea
no is
no it
no longer
no matter
no means
no mistakes
no money
no more
no name
no need
no no
no not
no number
no one
no or
no pay
no payment
no pin
no problem
no rush
no security
no see
no stop
no such
no thanks
no that
no this
no three
no time
no to
no understand
no wait
no want
no way
nobody
none
none $
none ?
none of
nonsense
noon
nosy
not
not $
not ?
not accept
not accepted
not accurate
not agree
not all
not alter
not approved
not ask
not asked
not at
not authorised
not bad
not be
not believe
not bill
not bother
not bring
not buy
not buying
not by
not cancel
not card
not cards
not carry
not catch
not certain
not change
not changing
not charge
not charged
not clear
not close
not clue
not code
not come
not comfortable
not complain
not computer
not confirm
not confirmed
not consent
not convinced
not copy
not correct
not deduct
not do
not enough
not fake
not fancy
not feel
not find
not fit
not follow
not for
not from
not get
not getting
not give
not giving
not go
not going
not gone
not good
not got
not happy
not have
not here
not honor
not honour
not how
not i
not if
not in
not it
not justify
not keep
not know
not let
not letting
not listening
not make
not manage
not match
not matter
not me
not mean
not mind
not mine
not my
not name
not need
not now
not number
not on
not one
not open
not order
not owe
not own
not paid
not pass
not pay
not paying
not pin
not possible
not printed
not proceed
not process
not put
not quite
not react
not read
not ready
not real
not recall
not received
not recognise
not remember
not right
not safe
not same
not save
not say
not scan
not scroll
not see
not send
not sent
not show
not sign
not so
not speak
not stop
not sure
not take
not talk
not tell
not that
not there
not think
not this
not to
not today
not touch
not true
not type
not typing
not understand
not use
not visa
not want
not we
not what
not where
not with
not work
not working
not yet
not you
note $
noted
noted $
notes
nothing
nothing $
nothing else
nothing happens
nothing has
nothing in
nothing is
nothing more
nothing of
nothing on
nothing outstanding
nothing printed
nothing to
nothing wrong
nothing's
nothing's been
notice
notice period
now
now $
now ?
now and
now i
now it
now on
now or
now that
now what
nowhere $
nowhere to
nr
nuh
number
number $
number 00
number ?
number above
number after
number again
number and
number be
number beginning
number behind
number did
number do
number end
number enough
number for
number from
number go
number here
number i
number in
number is
number looks
number needed
number next
number not
number of
number off
number on
number printed
number that
number to
number too
number under
number was
number what
number when
number where
number with
number wrong
number you
number you've
number's off
numbers
numbers $
numbers above
numbers are
numbers do
numbers go
numbers here
numbers i
numbers on
numbers should
numbers there
numbers with
numerals
nurse
nuts
nvm
nzd
número
o
o $
obliged
october
odd
odd to
of $
of 0
of 0000
of any
of bank
of card
of cards
of code
of course
of cvv
of date
of drawer
of expiry
of four
of front
of here
of hospital
of information
of it
of life
of long
of machine
of me
of merchant
of mine
of money
of month
of my
of numbers
of one
of order
of paying
of payment
of person
of question
of questions
of rent
of rubbish
of same
of something
of that
of them
of these
of thing
of this
of three
of time
of today
of typing
of us
of what
of who
of withdrawal
of you
of your
off
off $
off ?
off after
off by
off for
off i
off it
off me
off my
off on
off second
off slowly
off so
off to
off with
off your
offer
office
office $
office open
official
offline
often
often will
oh
oil
ok
ok $
ok ?
ok from
ok if
ok to
ok with
okay ?
okay to
old
old card
old flat
old man
old one
old phone
ombudsman
on $
on ?
on again
on american
on amex
on and
on another
on back
on bank
on behalf
on bill
on bus
on card
on debit
on delivery
on different
on earth
on file
on first
on for
on friday
on front
on her
on here
on holiday
on in
on it
on left
on level
on me
on mill
on monday
on my
on old
on one
on order
on other
on payday
on phone
on plastic
on purpose
on receipt
on record
on reverse
on right
on same
on second
on some
on statement
on strip
on sunday
on sundays
on that
on then
on there
on third
on this
on to
on top
on train
on virtual
on what
on which
on will
on with
on you
on your
once
once $
once ?
once but
once confirmed
once for
once i
once it
once more
once my
once or
once right
once you
once you've
one
one $
one ?
one and
one before
one by
one card
one change
one digit
one for
one go
one hand
one i
one is
one l
one letter
one line
one long
one message
one minute
one moment
one more
one of
one off
one on
one or
one payment
one question
one second
one short
one since
one that
one thing
one time
one who
one will
one with
one you
one-time code
ones
ones ?
ongoing
onions
onions $
online
online payments
only $
only 0
only 00
only ?
only card
only gave
only got
only had
only half
only has
only have
only i
only if
only long
only me
only one
only owe
only part
only reads
only see
only shows
only this
only two
only use
only visa
only want
oops that
oops wrong
open
open $
open account
open it
open on
open this
opened
operator
operator $
optional
optional $
options
or
or $
or 0
or 00
or after
or all
or anything
or bank
or can
or card
or computer
or credit
or did
or do
or does
or end
or for
or four
or gold
or have
or here
or i
or in
or is
or last
or less
or mastercard
or me
or mine
or month
or more
or my
or nah
or no
or not
or number
or of
or on
or one
or only
or other
or second
or some
or something
or somewhere
or straight
or to
or us
or wait
or what
or without
or write
or year
or you
order
order $
order 0000
order do
order for
order has
order is
order me
order new
order number
order paid
order was
ordered this
orders
original
other $
other bag
other card
other information
other jacket
other merchant
other number
other one
other person
other room
other thing
other time
other visa
other way
other ways
otp
our
out
out $
out ?
out back
out every
out for
out i
out if
out in
out later
out loud
out my
out now
out of
out on
out or
out this
out to
out today
out with
out yet
outstanding
over
over $
over ?
over code
over it
over my
over phone
over that
over there
over time
over year
overcharged
overcharged me
overdraft
owe
owe $
owe me
owe nothing
owe you
owing
own
own $
own card
own money
own number
owner
pa
padlock
page
page $
page is
paid
paid $
paid ?
paid back
paid for
paid in
paid it
paid last
paid less
paid now
paid on
paid or
paid that
paid then
paid twice
paid up
paid when
paid yet
pain
pain $
palaver
pan
pan $
paper $
parcel
pardon
parking
parking at
parking fine
part
part now
part on
part payment
part with
particular
partner
parts
pass
pass $
pass me
passed
passed on
passport
password
paste
paste number
pasted
patience i
patient number
patient with
pause
pay
pay $
pay 0000
pay ?
pay after
pay again
pay all
pay and
pay as
pay at
pay balance
pay bill
pay bit
pay both
pay but
pay button
pay by
pay cash
pay close
pay driver
pay extra
pay first
pay for
pay half
pay here
pay how
pay if
pay in
pay is
pay it
pay later
pay less
pay man
pay more
pay my
pay next
pay not
pay now
pay off
pay on
pay once
pay only
pay or
pay other
pay over
pay rent
pay second
pay separately
pay some
pay thanks
pay that
pay third
pay this
pay through
pay twice
pay w
pay when
pay with
pay without
pay would
pay you
payed
payee
payer
paying
paying $
paying ?
paying by
paying for
paying in
paying it
paying mean
paying my
paying now
paying that
paying twice
paying with
payment
payment $
payment ?
payment back
payment be
payment did
payment for
payment from
payment go
payment i
payment in
payment is
payment methods
payment now
payment of
payment ok
payment on
payment or
payment page
payment plan
payment that
payment to
payment was
payments
payments ?
payments on
payments or
paypal
pays
pays $
pays ?
pci
pci compliant
pdf
pdf $
peeled
pen
pending
pending $
pending ?
pending for
people $
people are
per
per month
per person
percent off
perfect thanks
perhaps
perhaps $
perhaps i
permission
person
person $
person ?
person behind
person or
person paying
person who
personal information
pesos
phishing
phone
phone $
phone ?
phone bill
phone for
phone gets
phone has
phone number
phone only
phone or
phone says
phone to
phone with
photo
photo $
photo of
pic
pick
pick it
pickup
picture
picture of
pin
pin $
pin ?
pin and
pin at
pin's
pinched my
ping
pins
pix
place
place $
place for
place to
plan
plans
plastic
plastic ?
plate
pleasure $
plenty
plenty of
plumber
plus
po box
po number
pocket
poem
point
point $
point in
point of
points
points $
points for
police
policy
policy $
policy on
polish
polish $
pongo el
pop up
popped up
popup
porch
possible ?
possible for
possible to
possible without
post office
postage
postal
postal code
postal order
postcode
posted
postponed
pounds
pounds not
ppl
prefer not
prepaid
prepaid $
press
press button
press enter
press send
press something
pressed
pressed back
pressed cancel
pressed it
pressed send
pressed wrong
previous one
price
price in
price per
print
print $
printed
printed $
printed or
printer
privacy
private $
problem $
problem if
procedure $
procedure for
proceed
proceed $
proceed only
proceed to
proceed with
process
process $
process ?
program
promise it
promised
promo
promo code
proof
proof $
proof that
proper one
properly
protected
protection
protection do
prove
provided
provided i
provider
public
pull
pulling out
punch
punch in
punched
punjabi
purchase $
purchasing
purple
purpose
purpose $
purse
push
put $
put $00
put another
put card
put code
put confirm
put different
put down
put for
put hold
put in
put it
put me
put money
put mr
put my
put name
put note
put number
put on
put something
put spaces
put that
put your
puts
qr
qr code
quarterly
question
question $
questions
questions for
quick
quick is
quick to
quicker
quid
quid $
quiet
quit
quit $
quit this
quite right
quote
quoted
quoted me
qué
raining
raised
ran
ran out
rand
rand $
rang $
rate
rate do
rate for
rates
rather
rather $
rather do
rather keep
rather not
rather you
reach
reached
react
reactivate
read
read about
read it
read me
read my
read out
read that
read this
read three
read what
reader
reading it
ready
ready $
ready for
ready to
ready yet
real money
real number
real there
reason
recall
recap
receipt
receipt for
receipt here
receipt that
received
receives
recipient
recognise
recognised
reconsidered
recorded
recorded ?
records
recurring
red
red message
red one
redo
redo it
ref
reference
refresh
refund
refund policy
refusal
refuse $
refuse to
register
register first
regret
regret it
regular
reinstate
reject
rejecting
reload
reluctant
reluctant to
remain $
remember $
remember me
remember my
reminder
reminds
reminds me
remove
remove my
renew $
rent
rent $
rent and
rent is
rent went
reopen
repaid
repair did
repeat $
repeat it
repeated
repeated $
repeating
replace
replace card
replaced
replaced $
replacement
replacement $
reply
reply $
reply ?
reply with
report
request
reschedule
resend
resend $
resend it
resend that
reservations
reset
reset my
rest
rest $
rest i
restart
restart payment
restate
resume
retain
retry
return $
return it
return policy
return to
returned
returns
retype
reverse $
reverse charge
reverse it
reverted
reverted $
review
revise
revive
revolut
revolut $
rice
right $
right ?
right amount
right and
right as
right away
right back
right card
right charge
right here
right my
right now
right off
right on
right then
right there
right way
right with
rights
ring
ring bell
rings
rings me
rip
risk
risky
rly
rn
road $
robbed
robbery
roll
roll over
rolling
romanian
room $
roommate
roses
round
round $
round and
round it
routing
routing number
row
rows
rubbed
rubbish
rude
rude $
rules
run
run $
run card
run it
run out
runs out
rupay
rupees
rush
safari
safe
safe $
safe as
safe on
safe to
safer
said
said $
said 00
said about
said before
said cancel
said confirm
said do
said i
said it
said no
said pay
said so
said that
said to
sake
sake $
salary
sale $
same
same $
same amount
same as
same card
same day
same here
same message
same one
same payment
same person
same thing
same time
same to
samsung pay
save
save my
saved
saving
savings
savings bank
savings book
say
say $
say again
say card
say confirm
say go
say i
say it
say no
say on
say so
say something
say that
say to
say what
say yes
say you
saying
saying yes
says
says do
says error
says expiry
says gift
says hello
says i
says it
says never
says no
says nothing
says on
says something
says that
says to
says try
scam
scan
scared
school run
score
scrambled
scrambled my
scrap
scrap that
scratch
scratch that
scratched
scream
scream $
screen
screen is
screen went
screenshot $
screenshot this
scroll
sea
sea with
season
seat
seats
second $
second bill
second box
second card
second i
second one
second or
second thought
second time
secret
secret number
secretary
securecode
security
security $
security code
security do
security number
security thing
see
see $
see 0
see any
see anything
see anywhere
see box
see code
see end
see half
see if
see it
see last
see money
see my
see myself
see no
see nothing
see number
see only
see phone
see point
see same
see small
see this
see two
see what
see where
see you
seems lot
seems ok
seems right
seems to
sees
seguro
sell
send
send $
send again
send bill
send cheque
send invoice
send it
send me
send money
send my
send pic
send this
send to
sending
sending $
sending me
sends
sense $
sense to
sent
sent $
sent ?
sent back
sent before
sent cheque
sent code
sent it
sent me
sent out
sent that
sent to
sent wrong
sepa
separate
server
servers
service $
service ?
service charge
service include
session
session expired
set ?
set it
set this
settle
settled
settled up
seven
several
shady
shake
shakes
shall
shall i
share card
share one
shared
shared with
sharing
shd i
she
she can
she said
shes
shillings
shipping
shop's
short $
short number
short one
short this
shorten
shorter
should
should $
should be
should do
should have
should i
should pay
should say
should work
shout
show
show $
show code
show id
show it
show me
show on
showing $
shown $
shows i
shut
shut $
shut it
shut up
si
sick of
side
side $
side of
sign anything
sign something
sign up
signal
signed up
signing
silly
silly me
simple $
simple words
simpler
since last
since my
sing
single
sister pay
sit
site
six
six $
sixteen
sixteen $
size
skip
skip it
skip that
skip this
slash
slash in
slash or
sleep $
sleep on
slip
slip in
slips
slot
slot $
slow
slow $
slow to
slow with
slower $
slowly $
small
small ?
small for
small number
small one
small print
smaller
sms
smudged
snapped
snow
snowflakes
so
so $
so ?
so cancel
so complicated
so did
so far
so fast
so hard
so i
so is
so it
so let's
so many
so much
so slow
so sure
so there
so what
so why
social
social security
sold
some
some $
some help
some money
some of
some on
some other
some point
some time
somebody else
somebody from
somebody has
somebody is
somebody real
somebody there
someone
someone $
someone at
someone be
someone else
someone from
someone is
someone on
someone pinched
something $
something ?
something after
something else
something for
something in
something is
something off
something or
something tells
something that
something this
something went
somewhere $
somewhere ?
somewhere else
son
son $
song
soon as
sooner not
sorry
sorry ?
sort
sort code
sort it
sort of
sorted
sorted $
sorted ?
sounds good
spaces
spaces for
spaces in
spam
spanish $
speak
speak $
speak english
speak it
speak to
speak with
speaking
speaks
speed
spell it
spelled
spelling
spelling $
spelling in
split
split it
split over
splitting
spoken to
spot
spot for
spot on
spread
spread cost
spread it
spring
staff
staff $
stage
stages
stages $
stairs
stand
stand $
stand for
standing
standing order
star $
star star
starling
stars
start
start $
start again
start date
start from
start getting
start it
start over
start with
starting
starts with
state of
statement
statement for
statement shows
station
status
status of
stay
stay in
stay open
stay there
stay w
stay with
stays $
steal my
steep
step
step ?
step after
step back
step by
step is
steps
steps $
sterling
stick
stick with
sticker
still
still $
still be
still free
still get
still going
still good
still got
still has
still here
still in
still it
still missing
still need
still no
still open
still owe
still pay
still possible
still processing
still say
still something
still switch
still there
still use
still valid
still waiting
still work
stock
stolen
stolen $
stolen what
stop
stop $
stop all
stop asking
stop at
stop everything
stop here
stop i
stop it
stop monthly
stop now
stop on
stop payment
stop process
stop right
stop stop
stop talking
stop this
stop working
stop writing
stopped $
stopped working
stops
stops you
store
store card
store credit
store it
stored
storing
story
story $
stove
straight $
straight off
strange
street
stressed
stretch
strike
strings
strip
strip $
strip on
stripe
stripe $
stripe what
stuck
stuck $
stuck ?
stuck in
stuck with
student
student discount
students
stupid
style
submit
subscription $
such
such number
sum
summary
summary $
summer $
sun
sun $
sunday $
sundays
super
supervisor
support
support $
suppose
suppose $
suppose i
surcharge
sure
sure $
sure about
sure i
sure if
sure it
sure nobody
sure this
sure what
sure which
surely
surely $
surname
surname $
surname comma
surname or
surnames
swallowed
swallowed it
swallowed my
swap
swap card
swap cards
swap it
swear this
swish
switch
switch to
switched
symbols
system $
system ?
t&cs
t&cs $
tab
table
tack
take
take $
take $00
take 00
take all
take any
take back
take card
take cut
take days
take down
take it
take long
take longer
take me
take money
take more
take my
take nothing
take off
take other
take out
take over
take payment
take photo
take picture
take screenshot
take that
take your
taken
taken $
taken care
taken it
taken off
takes
takes me
takes time
taking it
taking money
talk it
talk me
talk to
talking $
talking about
talking to
tallies with
tan
tap
tap my
tap to
tape
tarjeta $
task
task $
tax
tax in
tax invoice
tax is
tax number
tax on
tax return
taxi $
td
teach
teach me
team $
tears
tell
tell bank
tell me
tell you
tell your
teller
telling you
ten $
ten four
ten percent
ten second
term or
terminal
terminate
terms
terms $
terrible
test
text $
text ?
text and
text box
text is
text it
text message
texting
texting me
than
than i
than last
than one
than that
than they
than you
thanks
thanks $
thanks for
thanks i
thanks you
that
that $
that ?
that account
that again
that all
that and
that at
that back
that be
that before
that bit
that can
that cancel
that card
that card's
that code
that did
that end
that ends
that everything
that figure
that for
that full
that got
that has
that i
that in
that include
that invoice
that is
that it
that last
that link
that long
that makes
that me
that mean
that merchant
that much
that my
that needed
that nothing
that number
that number's
that ok
that on
that order
that out
that payment
that per
that price
that printed
that reminds
that right
that should
that so
that starts
that still
that take
that thing
that this
that thought
that tiny
that to
that up
that was
that what
that with
that word
that would
that'll
their
their side
them $
them here
them in
them now
them one
them up
then
then $
then ?
then but
then charge
then go
then i
then is
then it
then pay
then what
then yes
then you
there
there $
there ?
there another
there any
there anything
there back
there button
there by
there cancellation
there charge
there email
there enough
there guide
there i
there in
there is
there it
there link
there manual
there minimum
there money
there more
there much
there must
there now
there number
there or
there page
there parking
there person
there reason
there record
there should
there slot
there some
there something
there time
there two
there warranty
there was
there way
these $
these are
they give
they have
they know
they only
they print
they put
they told
they will
they've put
thick
thing
thing $
thing again
thing as
thing from
thing in
thing is
thing on
thing or
thing with
thing you
things
things $
think
think $
think about
think i
think it
think of
think so
think that
third $
third party
third time
this
this $
this ?
this about
this after
this again
this all
this amount
this and
this another
this any
this as
this bill
this can
this cancel
this card
this charge
this chat
this code
this count
this country
this done
this evening
this every
this final
this for
this full
this go
this going
this has
this have
this i
this if
this in
this information
this invoice
this is
this last
this legit
this link
this meant
this merchant
this message
this minute
this moment
this money
this month
this morning
this must
this my
this needed
this not
this now
this number
this official
this on
this one
this only
this or
this out
this page
this paid
this payment
this phone
this question
this real
this rent
this repeat
this second
this seems
this smells
this still
this stop
this takes
this thing
this time
this transaction
this up
this way
this with
this without
this word
this work
this year
those
those $
those ?
those are
though
though $
thought
thought about
thought i
thoughts $
thoughts i
three
three $
three digits
three goes
three numbers
three times
three wrong
threw me
through $
through ?
through if
through it
through with
throw
throw in
throw it
throw this
thru
thru $
thumbs
thumbs up
ticket or
tickets
ticks
tied
til
till i
till when
time
time $
time ?
time code
time do
time doing
time for
time i
time in
time is
time it
time limit
time no
time of
time out
time to
time you
timed
timed out
timer
times
times $
times do
times will
tiny
tiny number
tip
tired $
tired of
title
tmrw
tmrw $
to $
to $00
to 00
to accept
to account
to add
to all
to answer
to anything
to ask
to back
to be
to begin
to block
to book
to bring
to buy
to call
to cancel
to card
to carry
to change
to charge
to check
to clear
to click
to club
to come
to commit
to confirm
to continue
to correct
to cover
to dispute
to do
to donate
to enter
to fill
to find
to finish
to first
to front
to get
to give
to go
to happens
to have
to here
to hold
to i
to it
to keep
to know
to landlord
to leave
to let
to live
to log
to look
to machine
to make
to match
to me
to meet
to merchant
to modify
to my
to name
to now
to number
to old
to open
to order
to other
to pay
to paying
to payment
to pick
to print
to proceed
to put
to quit
to read
to redo
to register
to remember
to reply
to return
to reverse
to run
to same
to say
to second
to see
to send
to settle
to show
to sign
to sleep
to something
to speak
to spell
to start
to stop
to switch
to take
to talk
to tell
to that
to them
to think
to this
to throw
to top
to train
to try
to type
to understand
to undo
to use
to wait
to what
to where
to work
to write
to you
today $
today ?
today is
today or
today so
together
token
told
told me
told my
told to
told you
tomorrow $
tomorrow ?
tomorrow do
tomorrow morning
tonight
tonight $
tonight ?
too
too $
too ?
too complicated
too difficult
too faint
too fast
too late
too long
too many
too much
too quick
too slow
too small
too young
took
took this
tooth
top $
top ?
top up
total
total $
total ?
touch
touch it
touch with
town
town $
track
tracking
tracking number
trade
train
train $
transaction
transaction $
transaction fee
transaction id
transaction not
transaction number
transfer
transfer $
transfer me
transfer money
transfer to
transferred
transferred it
translate $
trial
trick
tried
tries
trip
trip $
trip is
trouble $
true
true $
trust
truth $
try
try $
try again
try before
try it
trying
tuesday i
turn
turn it
turn on
turned
turned away
turned down
turned it
turned up
turns
turns out
twenty now
twice
twice $
twice ?
twice as
twice do
twice now
twice on
twice once
twint
two
two $
two accounts
two cards
two charges
two minds
two more
two names
two numbers
two of
two payments
two second
two tickets
two times
type
type $
type all
type at
type date
type if
type in
type it
type my
type now
type of
type this
type to
type with
type word
typed
typed $
typed cancel
typed it
typed my
typed wrong
typing
typing $
typing ?
typing my
typing or
typing this
typo
typo $
typo in
ue
ue $
ugh
uk
ukraine
ukraine $
un
unable
unable to
uncle
under
under chip
under long
under magnetic
under my
under number
understand $
understand anything
understand me
understand nothing
understand that
understand what
undo
undo $
undo cancel
undo cancellation
undo it
undo that
undo this
undo what
undone
unhide
union pay
unionpay
unknown
unknown number
unless
unsuccessful
until
until friday
until i
until when
up
up $
up ?
up again
up and
up for
up from
up front
up now
up on
up since
up there
up to
up where
update
upi
urdu
us
us $
us are
usd
use
use another
use at
use business
use card
use cards
use cash
use different
use hers
use in
use is
use it
use more
use my
use one
use other
use same
use second
use that
use this
use up
use you
used $
used for
used it
used my
used that
used to
useless $
using
using card
using my
usually does
v
valid $
valid thru
validity
vanish
vat
vat in
vat invoice
vat number
vegan
venmo
venue ?
verification
verification $
verified by
version
very much
vet $
vicar
virtual
virus
visa
visa $
visa ?
visa for
visa i
visa is
visa or
visible
visit
voice
voice $
voice message
void
voucher
voucher code
voucher for
voucher from
voucher i
vouchers
w
w it
w me
w my
w other
w/o
wage
wages
wages have
wait
wait $
wait for
wait i
wait it
wait minute
wait until
waiting
waiting for
waiting on
wake
wake up
walk away
walk me
wall
wallet
wallet's
want
want $
want 0
want ?
want back
want from
want human
want it
want me
want my
want number
want one
want pay
want photo
want that
want this
want to
want you
wanted
wants
wants to
warned
warranty $
warranty on
wary
was
was $
was 00
was already
was charged
was cheaper
was correct
was declined
was easier
was error
was fine
was for
was going
was good
was half
was i
was it
was last
was looking
was made
was me
was meant
was missing
was mistake
was my
was never
was not
was number
was ok
was on
was paid
was pleasure
was quick
was quoted
was reading
was returned
was reverted
was right
was saying
was slip
was supposed
was that
was to
was told
was too
was wrong
wash $
wash and
washing machine
waste
waste $
watch
watch $
water or
wavering
way
way $
way ?
way back
way i
way it
way out
way round
way to
ways
we
we $
we agree
we are
we can
we cancel
we do
we each
we get
we go
we good
we got
we had
we have
we i
we in
we may
we only
we paid
we pause
we share
we should
we use
we want
we will
we're having
weather
website $
wedding $
wee
week
week $
week with
weekly
weekly or
welsh
went
went in
went missing
went out
went through
went up
went wrong
were $
were dead
were saying
were we
were you
western
western union
wet
what
what $
what 0
what ?
what about
what all
what am
what are
what can
what card
what card's
what cards
what code
what comes
what company
what cvv
what date
what day
what did
what difference
what do
what does
what else
what exchange
what expiry
what follows
what for
what good
what happened
what happens
what have
what i
what if
what information
what interest
what is
what it
what load
what means
what money
what must
what my
what now
what number
what order
what other
what palaver
what protection
what purpose
what rate
what remains
what security
what should
what size
what sort
what stage
what step
what stops
what then
what they
what this
what time
what to
what use
what was
what waste
what way
what were
what will
what word
what would
what you
what you've
whatever $
whatever it
whatever that
whatsapp
whatsapp number
when
when $
when are
when can
when card
when do
when does
when i
when is
when it
when my
when we
when will
when would
when you
whenever
where
where $
where are
where card
where code
where did
where do
where does
where have
where i
where is
where it
where should
where that
where this
where to
where we
where would
where you
whereabouts on
whether
whether it
whether transaction
which
which $
which 0
which account
which address
which bank
which bit
which box
which brands
which card
which cards
which code
which company
which country
which date
which digits
which i
which information
which invoice
which is
which line
which money
which month
which month's
which number
which of
which one
which order
which part
which question
which side
which step
which three
which window
which word
which would
while
white
white $
who
who $
who ?
who am
who are
who can
who do
who handles
who has
who i
who is
who ordered
who pays
who said
who sees
who sent
who this
who wants
who was
who will
who won
who you
whole
whole number
whole sum
whole table
whole term
whole thing
whom
whom $
whom do
whose account
whose card
whose name
why
why $
why 00
why again
why all
why am
why ask
why can
why do
why does
why i
why is
why it
why must
why not
why should
why so
why was
why will
wife $
wife card
wife has
wife says
wife thinks
wifi
will
will $
will bank
will be
will carry
will come
will confirm
will continue
will do
will finish
will get
will give
will have
will i
will it
will landlord
will man
will message
will money
will my
will not
will pass
will pay
will refund
will say
will send
will someone
will sort
will stick
will take
will that
will this
will to
will type
will you
willing
window
wipe
wiped
wire
wire it
wise
wish
wish to
with
with $
with 0
with all
with bank
with c
with card
with charge
with code
with computers
with dots
with expiry
with four
with gift
with his
with it
with k
with mastercard
with me
with mine
with my
with neighbour
with no
with number
with old
with one
with or
with other
with payment
with person
with slash
with tax
with technology
with that
with this
with time
with visa
with what
with whom
with why
with you
with your
with zero
withdraw from
withdraw my
withdrawals
within
without $
without any
without asking
without being
without card
without code
without cvv
without it
without paying
without pin
without reason
without security
without this
without you
won
wonder
wonder if
word
word $
word code
word do
word for
word mean
words
work $
work ?
work at
work for
work if
work in
work on
work with
work without
worked
worked $
worked yesterday
working $
working after
working on
works $
works everywhere
works in
works on
world
worn
worn away
worries
worse
worse than
worst
worth
would
would be
would better
would confirm
would happens
would have
would i
would it
would kill
would my
would need
would pay
would say
would sooner
would to
would you
wrap
write
write $
write again
write confirm
write date
write expiry
write happy
write here
write in
write it
write name
write number
write numbers
write that
write to
write yes
writing
writing now
writing to
written $
written down
written on
wrong
wrong $
wrong ?
wrong amount
wrong but
wrong button
wrong card
wrong chat
wrong i
wrong number
wrong on
wrong one
wrong order
wrong size
wrong there
wrong thing
wrong visa
wrong will
wrong window
wrong with
wrong word
wrote before
wtf
x
xxxx
ye
yea
yeah
yeah ?
year
year $
year enough
year on
year or
yearly
years
years ago
yen
yes
yes $
yes ?
yes and
yes but
yes charge
yes now
yes or
yes pay
yes to
yes when
yet
yet $
yet ?
yet can
yet is
yet right
you
you $
you ?
you able
you about
you accept
you after
you all
you already
you and
you are
you arrive
you ask
you asked
you asking
you at
you bakery
you be
you believe
you belong
you bill
you bot
you break
you bring
you can
you cancel
you card
you change
you changed
you charge
you charged
you close
you code
you come
you confirm
you could
you deaf
you debit
you delivery
you describe
you did
you do
you doing
you email
you employee
you enough
you find
you first
you fix
you for
you forget
you forgot
you from
you get
you give
you go
you going
you got
you had
you have
you hear
you help
you hold
you human
you i
you in
you invoice
you keep
you knock
you know
you later
you leave
you legit
you let
you live
you look
you lost
you lot
you made
you make
you may
you mean
you mind
you my
you need
you new
you not
you notice
you number
you ok
you one
you open
you or
you owe
you part
you pass
you pay
you people
you person
you put
you read
you real
you receive
you refuse
you remember
you remind
you repeat
you resend
you rest
you retain
you reverse
you robot
you round
you run
you said
you same
you saved
you say
you see
you send
you share
you should
you show
you spell
you still
you stop
you store
you support
you sure
you take
you taken
you tell
you text
you that
you there
you think
you this
you three
you throw
you to
you too
you took
you transfer
you translate
you try
you turn
you understand
you undo
you unhide
you use
you using
you very
you waiting
you walk
you want
you were
you what
you when
you will
you work
you write
you writing
you wrong
you wrote
you've been
you've charged
you've got
you've had
you've not
you've put
you've taken
you've written
young
young for
your
your boss
your company
your day
your end
your horses
your iban
your last
your machine
your message
your name
your number
your office
your own
your patience
your phone
your question
your screen
your terms
your word
yours
yours ?
zelle
zero
zero $
zip
zip code
zip on
zloty
ñ
ü
не
""".strip()
ADDED: Final = rb"""
DbH]IbK\OgPcQZR]T\VZW\X]Y\ZY[\^[`cabcfd[e]j\lZr[
W]jh
Rjn]
@dBjC\E\FbGTH\L\OeR[T[WY^[_e`gc\dfhYljtb
AhCjEYHiJ[L[ObQcSZTVVaZ\[Z\]]]bYcde[fYgahakclbnaoYqmrZs[uevc
BYF]HZJVT\W[ZY^Z_\e\gpj]m\n\o]pZq\
BZF]HXJVT\UZV[WZZY]\^Y_\e\g~j]mYn\o]pZq\uY
EgOhW[\[jX
KgSfb]kbngs\
`\m]ng
KfM\R\V]W]^]m\ni
KfP]Sdb]kbnks\
J]ObU\VkW[chmZvZ
BhGcO]S]W[nc
KcP]Seb]kbnf
AdCTGXHdJbKdScU\V[WdX]Z\]f_[abc[n\qc
@[B[CkGcIYKdOhPbR\SbT]VWW]X\Y]Zd[\`YcceemeqcuZvX
AdB]C\E\G[O\PdS[VfW\Y\ce
AhSg[\`csa
AdB]C\E\G[O\PdS[ViW\Y\cef]
@\B\CcDbGdHUIbJ\K\OfPaQZR]T\VYWXX]Y\ZY[\]]^[abcjd[ebj\lZr[
CZGdO[VXWZcl
BZF]HXJVT\UZV[WZZY]\^Y_\e\g~j]mYn\o]pZq\uY
G]IePclgr[
J]ObU\VkW[chmZvZ
BhGcO]W[
Sgb]kbnf
CgHfIYKiOiPcR\SbT]U]VfWZX\Y]Zd[\]d_[`\men\qcuZv[
BXCaD]F\KaL\M\OjPgR[SfUXWZY\ZZ^Waeb]cfd\e[f\gZjfk[lZmZolp\qcr\sYt]u\vW
AdB]C\E\G[O\PdS[VfW\Y\ce
]pc\eV
AhSg[\`csa
C[H[MdW]Z\]Z`r
Wf^cp[
@\A\EYFdHSI]JcK\LcMbNZPdRYScU]VdXcYdZX\g^X_W`paccZdheig]heiajdk[lamincoXpWq[rftZuX
CjJbOYUahb
BcD]FeGbJfKYMZOVPbR[ScUZVXX[Yb[W\b]Y_b`]aYcZdcg[hcjgmYn\p\rcseuYv\
HbYhdh
CdPdSaW[c]lcojvb
CpF]H[K\L\M]O]TcWZX\Y[Zi\c]Z_\efocp[q\r\s\u]
W]Zi
@[BeD]E\FYGUH\L[M[N]OsP[R\SgVUW]XiYeZY[Y\a^W_Z`Zb\cgd]eaf\h\l]o\q]r[sZuXvZ
H\OcVhW]^\ce
AgCcD]EcHZM]OVPqR]UbVcX[YZZd[\\d^b_Xc\ebg]hlkclcrcsatb
BhDbE]H\OkPfWYYZZ][beafbu\vm
@hD\EfFdG\HYLcMZNdPgWVX\YZZ][[\\]]`ab\cbf]gbhhk\lemcnbrZt]u\
AcB\EbGVHcJdK\MXNZO[P[SaWVY]\\^[`ebjddj]kfm]n\o]pbr]s]uZva
R\jo
CZK\L]NeObTbV\XiZZ[h\g^Z`[acjgsYtivd
AjB[C[G\H\TcW][\^b`\aec\eal]
@dBkE]HYJ\MZOaPaR]T\VXWW_]b]cee]jml]qY
DaEbGfH\I[J]M[O]P\S\WXY[[V`ZkZlWs\u\
BWC\L]O]R\WXZ][\`[e\hkkZo\to
D\H\LcQfRiWfc[k\l]
ChDSE\RiWh^beXkZvX
@bFhGeHVI[JaKcNaPiQbTWUXVaWZX]YdZe]X^b_[`Za]dfedfdhbjak]lZmcodpZq\rbt]ua
LjN[PcQgVaWX[b^e`dbajbobpbt]ua
AgBdCZDbEdHZKeLmM]NbPcQcR\WV[c_\b\c[ecffkZlZmbn]oYp\qcrgskt]uc
@[B]EZFmHgKYOcQjV[WcYe^[_[gbhZjZmcr\s\vY
CZE[FhHgIdL]M[N\O\P[QfUTVZWTX\YY[[\\][^Y`\e[f[g]h]l\mfnXocp]rrs\t]u\v\
AcBbGaHWOhPcScT\VXWXZ\[\]bbadaf[r]s\u]v\
A\B]DdEaGdI\L\N]QZSgTaU]WaZj[a]]bZd\f[h\jcl\m\nbqZr]t]v]
BYG]L[RkWY[eebkelYt\v\
BXCbDaEgHfJ\LhO[P\R[VaWXZ[[f^a`ha]cef\lZsgvf
@dB]CdFaHeIbJcK\N\P[SaU\WXY[Zaabbedeh\oc
B\WgZ\[cc]eft\
BdCNEhFbHQJZK]LbNYObPbSYTeUdVZY[ZZ[Y\e]b^[a\bYdcehf]hhjekZmUocpZqZres]tXv\
BYH[JdK\L[O[TaWaXi\baccgl]o]pYrb
DaHe[fsg
@aAcD[FWH[IZJdLZM[N]OaR]TYU]VjWXXZYgZd\[]f_\`bacccdXe\gYh[jekdmdneohpWq\ratbu\
ChVdWa[]tZue
RjT\p[
RhW[sc
BfHbWW[ju]v\
@bAbB]C[I]M\O]PnRYTdU\VdW]Y\Zh[\]eafcae\jUqbv[
@cBcCcHWKcLZQhSaW[YZ[c\W^\_]a]bZcdd[ebgcmYneo\pfqbsftZ
Wh[a
NaVhh\
@iAhB[CeDbF[G\H[IaJPLZMhNXO[PdTXVWWRXjZZ[c\a]l_]a]bnd\ejf\gXhajXkYlhngo[qUsbtXumvZ
@dB]CaE\LcMiO]R]VfWY\b`[cgfajal[mdncq]s\tav]
B]H\R]U]W\Z][\^[e\gpm]o\u]v]
AcBYCbD\FcLWMaNcPbQ]SdTiUaVcYd[b]e_]`Wa\cad\fYg[hck\n[pcqarZt]v[
C\ToWZgg
B\CnJZK\U[WYY[[\]f^\a\hYp]
IhKdM]VeY[^]edf\hfq[
PcS\\acdfkh]q[
IhO\RZW]f[rh
@cA]BZC[D[GdH[JcKfM\N]O\PZQ[R\VXWcX\YYZa[[]i^[`qdcebfbhck]mXp[thuZv[
BTLkMiWX
BcKaL\MbUbVbZ\[X`]bae]g]k]limbpev]
@\AXBYCXDeEeFdGUHdI[JbK[MYN\OOPZQcS]UfVZX[Yc[Y\]_]afbbc\dgfYh\kZlbmjoZp[qbr\s\tZ
C]E[FeHhIaJfK]L]NcO\S]W\Y]Zc[h^[acccecgck[l]mbnZo[r\va
CZR\TiVbWd[[a\cgf]ldo]
@\EjFZJ]W\_]hal\tc
AcB\CuDYF[H\L\M[N]O[P]RYSZTiVVW[X[YjZW[\\R]i^[_\`Za[b]c[d\e[fXgYj]lWmdp[qares]uWvY
CdD]JWKaL\OcT\U\WdXZYbZe\[`\cdeah\kel]nZoYpjqkrct[u[v[
BZI[OVR]U\Wo[ZbYjbrbteu[
C\G]HcNfWiX]]abad[lgv\
@dCXEfFhHcIaL[M[OdPcQ]R\T[WX[d\a]b^Y`dc[dZedfcj]kYndoepcqerds\tdu\vb
GcOaR[T]Wh[bkcld
@dAcEiF]IcJdL\NZO[T]UgVYWiX\Y]ZX[g\[^Za]b]c]dagjhhj]lYmcnaoYr\s]t]u\vY
@aAbEeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
FeL[MjNXOaQbU]VbWXZe^ab]dgj[l]m]nbogpZqZ
B[C\M]O]R]TcUdVcW]Z[\\]W^b`]c\fhmes]tjua
AjBbHdK\L]N\P]QZS]TcVhWbX[[Z\c^\`[b[cYdZeqffg[lUnbpfqbs\tduWvd
BeClJZOcPfRfV[W[e]l\nhoYpcrf
C\L\M\N]OaP\RXT[W[XeYg^Xe\hckjlZn]obq\tZufvc
A]BbEZFZH]JbKmLZNgO[Q]RgSbTjU\VW[Z]]cZdce]fbhgkYl\m\naoVpTras[t[u[vb
B\H[KYL\M\ObU]Vg[h]]_\ade[kfmYog
Vivb
@\AfB]DbE]GbHZIcJ\KYL]ObPWRgSmV]WTXgYb_g`ha[b\cZd\fghXl]oaq\r[tZv]
@bBfCaDkEfFdKZR]TXVYcYe[jnlZsivY
A\B[GcI]K[LYOgUbVbW\Xi[[\[ealomXneq\tduZ
@cB[GbO\RbWn[Z_am]nlpZvV
A\BZC\E[FgGVH[I[J\KaL[MgN[ObPlSbUeV\W\Z\[e^b`Zabbhd\fXh[k[lbmcndocper[t\ud
WZYir]
A]BXC[D]F]JbKeTbUeVbWgZd]]^T_de\ggiXman[obq\vZ
BdGeL[NbUbW\YZ[Y^[`\cZfcggkgrp
FeG]LZR\V\Yk[fccjck]v\
A]B\F]G\JhKdOeTVU\V[WYZe[f\a^ZcceVf\gph\l]m]ocpZrZtcv]
@ZB[CZHaJ\R]T]UhVfX]Z\abecgbmZn\o\qdtduZv[
IfO[TbV]Xe\]^[d\eih\j\lcmdq[uavZ
BgObWY
Lcvj
AZHiLkP\RbSaWX^f_hbZejfZt\
A\C\EcFXGeHeK\M\NgO[Q\R]SaVfZ[^d_e`be[fcg\j]lXm[nXp\q]r\sctYubv\
CdH]IbV\Wf[[bYfjh\l\p[rYti
BWC\E[H\KVLZN]O\PWQcShV\X]Y[[Z\e][^[`Wd[edf[hdkdmfnso]pmq]tiu]
@[A[B\CfD\EeFbI]JkK[M[N\OcSVWdYY`]adbXd]eejgrat[u\vY
L\SbWi[\
BZF]H\K[M]O\S[T]UXVbWYXdZb[Z\]^]_\ace]gYjembn[o[pxs[u]v\
G[R]S[TbWfX[[\`]ejfiqc
@ZB[CdH\KjMfPgT[VdWeZ]]]eilYn]qbrosY
WXli
BZDdLhMYNcOgRYWbZb^\ahdceit[uc
@]BcD\F[J\O]R]TcWiYd[[\]^]_]`\cbdfe\fZj[ldm\n\p]ras]v\
@ZAYBXCbDbF\G[I\JcLdMcOcPfRYS[TdVZWiXZYVZn^V_cahccdde[fnhbj]l[n]o]p[q]rYsYtdu\vZ
WZ[ps]t[
P[V]Ycoj
LfW[
D\W[Zq[ck\
H]M]SeWigip\
m\okr[
Udejlet[
A\B[CeFaJ\LWM\NiOcP\R[VUWcX]Z[[Y^Z_baebWccd[fWgZhZkelan]rnteuf
@cA]BZEdFeHYKZL]NcOZQ]R[SVVZX]Zl[Z^\_[a\cgdcebfagci[kVl\per\tcv]
CfDiGfH]N]OdPbQ]SbTdWXY[Z\[V]b`\bWdbfgh[l[qZubvf
Wc\[]f^hlap]
@]AbIbKcNfQ\RZTeW\XZYg[c\a]c^\becbecjdk[mendp[r\v\
Ijne
J\N]ehrauf
G[H\L\N\RdS\VjWYX\[Y`bafcdddl\t[
@YA]BfC]DdEhFXG\H\I]JdLXM[NZOcPYR]T[UZY[Z][X\l]daZbZc]dae\f\h\j[ldmco[p]qZsftiu[vX
AcCjFZG\H[JbL]N[OcTZUcV\WiXZZ\[X\a]i^d_e`balcWd\ecj\qbrfsZu[vW
@[ATB[DvEuFcGVHWIcJ[KZL\N\ORRZScTdUeVeW\Z[[Z\b^Y`]b[dZfbj\kWlYnapXrds[tZuZvV
@gB[CjGbJ]KhL]RdU]V\WbXZZe[Y`\b[cdrbset\u\
@\AcBXCZD\EYFaGbI\JgKZMVNZPUQaRcTmW\X\Y[Z\[Y^Y_U`]bXd\fihZjXkZlanfodqhresatWuZvX
@bAeCfEbFeG]I\J\L\M]N]PYRbU\VVYbZ[[\]c`bd\f[h\lYmYsdtZvY
@aB]DcHbJZKXL]M\NfP]SdWfX]ZX\\^\`]acbfcgefg\jgvZ
C]EbGfJdKaL]W\^\`bcbekf\jasd
W\j]vj
IWWr^[
B[DcOfP]V\W[XhZ][[^Zabe\gnq\s\ua
AaBgDbGbKaOZYaZe[[^\_helf\l[n\obt\vd
BXCfFnGgHaIbJaKXLYOZP[QbS\T\UYWZYZ[\]Y`baZb[dbebfTgci\jblXmZnTo[paqXrds[tiuTv\
@bAiBfCcDZE[FdHVI]KVMXNXOePWRXTdVXYlZW[]\Y]b_X`Ya[ced]enf[hZk\lbmdo\pdqerZtUu\vY
GcH]JZL]M\NWOeReShTbUcV[WkXcYY\W][^]dce\fXg\lXm]n]oeq\rmset[uX
AbC[E[FVGcIcJaK]MhPgQ\R\SbVjYe[meam]n]o\qYrascv]
D]E]HbLcO]PfT]V\WdfhsbtcuYvd
A]B\DbO\W[Ze[le\l[revd
@\A]CZM[NXVcW[Y]]f^a_hake[fbjll\rasav]
AdBcCcL[McNfObP]VbW\Y\Zb[b\chfkblYn]oZvV
@fAaDbG\J]K\LZMbR\TZW\Y]Zh\b]\d\fchgj\l[m]odpercs]
@bB]CfDeH]J]M\NdR]U]V\WdZi[\^e`\abc[ebf\helcp[r]
@[B\DcE\FbH\I\J[MjNgSaU\X[YgZ][Z`ac[ffhcjdl\mdnaoZp\q\sjtgu\
AbE]OdVf[[\b^ad]f\ubv\
@[A[BZCZEYHcJcL]MZNYOZP\Q\TRUpVbWVXZY\ZX[X\Y]g_\`Ya[b[dZeXf]j\l[monXoYrWs[t\uevW
A]K]WbYg[d
@\AaB[D\EdGeH\LZM\NWO[PYR\T\UdVhWeYbZ][[\b^c_\`gaed\e[fck]lUm[p\qYr\tevb
CbDVGeH\IcJXKcL[OcPZQ[RcS]T\VcWQ[Y\e]b^b_e`aabb\c[ebfdidlfmZnZo[qdrasVuc
AZCXDZEaGmHWIeJYKYLZMZN]PVRWS\T\U\VVWVYXZc[\\i^b`[abbYdgelfXhbjkkYl\o\p[qXrYs\tTuUvS
BdEkJ\LbO]V\WbYYZf[\^]cdhclbrd
@\CjF[HeJ[KfOgS[TXVZYZZa[Y_ja[echdjclbn\rcscv\
BmD\E\FeGeH[L[M]QeR[UaV[Y[ZX_]b\dZfVk]l]nbo]ris\vZ
EgFfJcK\L]M[N]OjPcSgT\VXWdXeY[Z[bYc]h[j\p]u]
@\AZCcEeGYKZL]N[O[R\SdTYUhVgYfZZ[d\b]Z`Za]becZegfjjcmanaofpUrct]u]
AiF\HXK[NaObPYSbUbVgW[Zg[Z]Z^Z_\`cabfhghhZjbmYpYq\r\u[
GgLeM[OcTbV\Zg[h`Yaco]t]vZ
CfE\FZH\L]OaPfUaWdXg[[\b]]^\ach[l[oapYqdre
C\F\GcH[ImM]O\TXVhWa[dbYd]eigjhZl[m\nboXr[tYvf
K]P\WVYk[pe\j]l]v[
D\WhX]sc
B\HYIkOZQaR]VdZf[V^\_\`]eZg[h[j]l\m\o]qetaui
BZCYDaGbI]K]NjS]TkU\WhZd[Z]\`bbbc\e[k\o\q[sm
NjR\Vg
BYCVL\MWN\O\Q\RYTUUoV[WWXXY]Z[[Y^]b]c]d\e]hcj]m{nXoTp\rYsYt[ufvX
B\G]IaRcS\T\WeX]b]firZsduavb
@]CbGbJbL]OeUcV\W[^\agm]
C[HZIeJbTYV]WaY\Z]ekklo\rdu[
AfKlNfRbSgW]X]o]p]sc
@\A[CWD\E\HeIWKaL\MZO[PdQbS]U\V]WUXWY[ZZ[Y]]^]_b`\bZcddYeYf[g\hfi\jZl[mUnxoSqarYsVt[ue
BbDcH]KbMcNgRZS]TbWVX\[Z^bcbdbebfkkalbn]qdra
B[CfEgGdJYKgMZNoOdQ[S[TaXY[b]]^W`YakcZe[nfq]s\t\u]
@aCaDbEcFdGcJaL\NgOhQ]TdUYV\WOY[Zl[e\d]a_\bcd[e[h[jclcnep]sb
AkB[CiDbE\GgHbI\JbNcP[SbT]VXWXX\[]\]^b`mfcj\mcp\rgs\u]vY
A[BYDhEbF[GZHXI[JpM[N[P[Q[S\TYUeV\WeX[Z\[Z]]^Y`aa\b]c[f]hZk\lcm\r\s]tZuavd
@[AcBZDbGfVYYb^c_d`dcd
@\AcB[CdFeGfL]O\PpV\WkYZ^W_Y`\agc]edh]l]mbvc
@\B\DcEiH[IYJ\L[M\NWOaPcR\VdW[YaZb\[^Y_babbbc]f]hmj]n]o[q[tY
CeJ\WY[j\g_bacecq[s\
@[AeCkD\GYH[ObPmR[S[VYW[X[Z]^UajcceTg]hYjblWsbvZ
HcUdWml[
AdBZEgFhPYRZTYW[YcZ\[c\f^]acdZmfo]qatfvp
NZVbWb[]]bakpi
H\JbP\Qhlb
Vh
C[F\LhR\W]\e^\
KiO\Rg[Z^\`Xedqc
AeBWDXFZGWHZI\K[L[MWQ]R\SZVd[\^hbbdbeff[gbkan[pZqhrYsYuYv\
A]F\HbL]NhO[R]T\VeX\Za[f\]abcbd]j[lancpdu\v]
A[BXC[EZFeGYHfIbKaLZN[OfP\RkSaT[UZWZXcYYZ][c\\^\_Yaebdegfbh\jalZn\oeqXr[sc
@ZA]B[CYE[FdHbKcN]O\R]S[T[V[WYX]Z\[Y]a^[`\a[b\gdiYldmdoiqar[s[ubvZ
B\DjWb[geYt\
@XB]J]N\SaVZWcY\[d^\c]eeh[j]lkocqXrltYv]
F\M\WY[cb\ko
AdCdE]G\H]IlJ\P\Yf\d^\a]fdieperYtau\
@\BUCbDiF\GZHjJ\LbQcRZT[UcVdWXXZYYZc[e\f]d^S`]acbgcbdaecfbgch\jcm]rjs]t\uWvd
BgDhG\R\WZ
F]O\PbSlWdr]sf
@dDZFcH]JbL]MdPeQ]SdW\Z]]dacbVc\dehbibkWpbqWresbv\
AbC\JcL\PZR[TXV[WXY[\[_xakc]dbjjldn\satcubve
BYO]Wcemg\v[
@bAYB[DXEcFbGRH[IcJ\L[NeScVfWXYa[[_aaab[c]d\hcibjbl[mcndobtbue
BYC\DYK[OaPYTdVbWnXdYZZW[\\b]]^V_\`Ybadbe\hck]lfqdt\u]vZ
B[F\IoK]M]N[R[TZX[Y][\`\aaccf\g[j]kcrZs\t[uZv[
@cAkDbE[FWGdMbNbOeQ\UZVbWX\X^k_c`fadcZdbeYf\gahaj\kcl]nZoap[qXtaud
AaB[C\G]Q\T\WmYc[[\]_ebccbe]ler]t\
BbRXSik\
B\F\H[J\KeU]V\WdZ[^Xe]gfm\nVo[rbsVuc
B[C[D[GZHdJ]MbOeT\V\WZZb[[^\`hcbd\f]lYqcsevj
@]CbDbJdKZL[M\NbPdSXUbVZXaY]Ze\[^W_fb\eYgZhbj]kZlim\oapdqht[
KXV\W\X\cdo\ss
CWIaJ\NdR\VXWmYc[eeff]hdlcm\ratauZ
@bB\E\GXO\T\VfWl^baccem]tZ
@\AcB[G]HcLYMgNbP]SZV[WmXbYeZ\[b\b`baac]e\f]gbj\lhm\tZv\
AcB\CZDgEdG\HZJ\K]NdTdV[YcZe^d_a`cadd[eWp]
N[VgWd[\
AeCcDeI[JaM]NiOXPbVXZ]`acafcl[
B]DlG\L]W[[jeck]v]
C\G]M][]_b`j
M\NkOZTcWcecf\jgl\
H[RcSjW\YbZ\d]
R[WRkm
C]E\H[KcM[N[SlWZYYZc_Y`id]fXgao\p\u]
@]A\B[CjE]FdHcLcNbOaVcWdZ]^Y`[acbXdaj]lYmeqarbudv[
BZCZEfFfG[HYKXMaNYOYPlQ\RlS[WZYfZ\[q\h`]c\jTkjl[q[s]t\vX
CeF\H[TdUaV[Wh[[^Wc[gflgq\t\
R\Y\rm
q]ri
@]B]EZFuHjK]M[P[QfReU[W[^]e\gchZm[n]oZpZq\r]v\
K\S]V\Ygf[mbrk
B\D]G\OZP\R]VdWlYiZa[Y^\e]fZlcv[
B\R]W]bkva
WYe\vo
HdLaMdO[UdWd[ka]cae\g]lYmZobv]
RbSbWmYb[]^YeYj\l]rftWuY
K\P\p\smvh
LiWX[]f]
H\Werk
B\C]F\G\HYQ\T[W\XjYZ[]\f_df]h\pXqYs]u[
JgT]W]X]_\k\maogrc
PnR\Y[
BZJ\L\N\QaS\UgW[X]Y]Ze[]\e_da\b]c\ejffhdlYo[rY
IYM[RgUhW[[\
CiJ\g]
M\W]Y\^\eoh]o\t\
@aAZBdCXDjEjGXHdIYJcK[L]M[Q\R\S\V\X[YXZc[f^c_[`hb[dbe\fXgahci[jZk]l\mbnnobpWqwtbvb
@bB\GgHZM[RhTcVgWXXd[Ya\oev[
@[B\CYE\FeHcJaKlM[O[RdS\TZU]VYWTX\[X]d_b`Zb]eYj[mZnYocpqqjr]savb
HjIcL\M]PbWb
FdUf^]c]hkq\vf
@\B\EXFlHrJfK]L[M\O]Q[U]WVZe[Zdcj\k\l[n[p[q\s]v\
@eKgR\\j
L[M[RnWY
GcR[Wi
BgH]J\LZOlPeRhVbWX^ieef\mor]v]
@\B\F\G\H[ItN\OVPZR[TXU]V]WYY[[\_]`\ccf\g\n[o\s\
E[FcJeKaLiM\NaO\R]SfT]U[V[YcZb]]`gafc\d\j[k\maocqbtducv]
^\_lea
TkY\^\edh[r]
@bBaC]GcH]I\KhL\MVOfW\[[^cacc\d]e[lZsf
@]B\FYIcN\O[P]QZRbT\UaV\W[Ze[iakbicjl]n]r]u\
@bGfMYN]Og[]ha
C]DfEiI]J\MZO[P\QhUgWYYj[]a\eah[mYoati
@bA[CXDcEZGZHaI]JcKcL\MiNdOaR[TbU[WXX\YZ[Y]a^Z_e`[b[cae\f[h]kbmcnio[pdqardtbucvX
B\CaHfJ[M]OiPeV[Y]^]_\cdf\
BZHaMbOeQbU\Z\[oe[l\od
BfCZFcH\L\W\Yc[\\c]h_feahcv\
HbUiZ\]]c[g]ocsc
@ZAXBiC[E\HWI]JyL[M\NZOaTYUbVaW\X[Z[[W]\^W`Ua\bZc[d[g[hZk\mZnaoZt[u]
A\BZF]HgN]V\WX[\\]ent\v[
@\BXE]FbHhK]NXQaW\Z\^]aeeff]k]v[
B\CfGfHYNaOZRXSYTdU\VeZ\[\^ce[fjgbmhshv\
B[D\WnZ\m\obu]vb
AbCcM\QZRfV]Y\Z]\X^hd\g\h]lamaqgtYv]
@[A[B\H]L\M\NiR\T[V]W]YhZY[k^\bcebl]v\
@]HgLaO\[\d\fil]r\sev]
BbCbHcJeV\WZZd[]^]ahe]gajam\o[
LZ[i^]l\ra
@[BWChDUF[GcHZIaJSMXOnPdRXT\UYVZWWXZZU[Z\b^\_]acb\cceaf\hYlZq[tcudvi
TfW\YcZb^cahc]ecfc
GbVd[[_\jcvj
G[X\YcZ]\da\cclmn\u[v]
B\I\NbOcScWif]jXldmav]
J[O\U\V\W]XbZc\]e\m]nZo]pp
HcJbKaOfUdV[WZZ\]b^[cbgemcncodr\v\
B\C[EZH]K[L\N]ObR\T\WeXbZV\]^d`ZcYe\hfo]pmqcs]ubvZ
@eAXBdCYD]FeGhI\JcMYNaO[PeQcR[U[VYWWX\YZZX]\^i_\abbZccdfgZhejbk[limbnhodqXrbt\uXvY
LfR[Wctf
AcBXC\FdG[J[MfN[OXPdQiSdT\UcVbWWXbY]\Y][_b`VdXeafdgbhbiblim\neocp\rWtg
B[R\We[\_heih]tZu[
BfE]G]H]J\MZO\RcVoW[^]ahl[sb
A\B\G\HbI]JaKbMbNhObSeT]VbWa[\\[^acgl[man\qbrb
@[A]D]EZFsHhIdK]OcUXVcWXXb_Y`Xaab]cle]f]lUnVoZsWu[v]
AbFVHXIZNaT\U]ViXfZ\[[^Zfbj]obs\
NYO\V\WlY]Zg^]ade\l[mmp]rcsZ
AaF\GdHYIbKYNcO[UdVkWgYY_a`]abc]eafalapcscvY
V[Wh[i^Z
G[Wicdl[
C\L\MeWi[bc[mcn]
@eE\MiO\PcWa_\`cbaccedv\
@YBWEaHZIiJ\KhL\MUOaRcTcVdW[Xh[]\b^\_]abcbdce[fdhhlWmXnYo\pjrcu[
A]DbEcG]IXJYKhN]OVPbSdTWUXVXWcXaYYZe]g_\`dddebh[k]lhmdneogqerYs[u[ve
A\B\D]H\IgJ]L\N]RdV]WZX\Y\Z\[Y\Z^\_]b\ekf]kXl]ratZu]
@\B\EfK]LZNZOfRdVjZb\\^[`bd]jbm]n\t\v]
B]CbHcJZKhN[O[PdQ\R\SbTVUVW[X\Zb[Z\baYb]c[dafYhbmfnkoqpTq[r\tcu[v]
Wc[gaae[l]
H\Uaf]rg
@\AZBUC]D[FdIeJnL\N]O[T\VbWeX]Y]Zf[e\\_caZb[ckgek]mZrgteu[
C]Yd`j
RsWZk[
Hal]vi
KvN\O]S[WZman]odr]sYu[
@\AaDbGgIbL[N[OaPcUbVc\e]Y^Zafb]d\eehdj\kdl[oZrbtduf
C]P\VaWe\\iiq]vb
AiC]HfLcQaS]VaWYYY\Y]\^cc\d]e]nWoZqcsWtav\
H]IlR]WW
I[W\e[hqt]
E]K\RgVbWaY\\\f[q\rc
@cAYCXEeFbH[JeK[MbOYQ\SYT\UZVcWVYW[e\d]e_c`\afbccdebfZg[hejUk]ljm\obqZsYtevW
@eAbCZGdHeIZM]NYO\PbR\WVXcYbZ[[T\]^b_d`bakc\ejg\jcl\m\oapbqfrWtZuhv]
B\W[Zjba
O\VgWf
AXBWD\FbGjH\I[JbLWP]R[SdTYVZW[X[[b]c^eccdce\gdk\lbmUnZoZpfretdv[
f[rg
BbC]T[V[Wc^\_\egmcn[o[qerbt\
@cA\DeE\FbHcIZJdL\NaOYT\UZWaX\YgZ[[V\Y]]^b`\abb[d]f\hbkfl\m[p[rbudv[
@bCaD[GbI]KaLZOZPoRXS]UaY][V]\^Z`\bcc[eafekmlbm[ofp[qXu]
BSCZH\LcMdTcUfXbZijZkdo[pWq\t]v[
BYL[[mk\l]
C\G]KcOcP[SgVdYbadfbmeobs]t\ue
U\Wa[jmb
B]Oj^[t\
BlD\HZJcRZUdVcXg[\b\cdlZnhtau]vd
@\B]MsN[P\S\Y][[_\
AcOgVZW[XaYbZbjb
A]DcGbO[Q\RdTZVaYb\Z^]`hacb[c[fdjdlct]uc
AfB\CcLeWZ[d\c][v]
A[CdE[F]J]ReTZV]W[Z\[Y\Z^\aZevhYl\
AbFaHZM[QdTgUc[a_dbdcafchakZlZm]rbuavb
B\DgE\GQH[I]J\M[NWOhPlR\SqVgWXYZZd\\^]`Yadb[dWe]fVhbk[l\mZpVqarWsbt[u[vV
L]VdWfa]
AcB]CZDaF]H]KcL[MfOcP\Q[R\TcV\WfYaZh[\]\d\ebhhiekWlhscv\
@ZBYEbF\H[JaN]ObPeTdUbWdZ[[g_ecbeag\l\mYnb
@bBXCbD[G[HcKXL\M[N[O\R\SbTaUcWYY]Zd\\]c^e`YhdkZnbobq[scucvj
T]V]Wa[j^ae[re
CbD]GdK]NaO\PfR[TmUfWWXdYbZa[h]]^ac]dfehh\iajckcnfp\qjsbt\u]
AdB\C\DbGeI\JZOdT\UcVcWbZ\[]\Xb\c\dbfdhgl\qcsatdvb
@aEaGaH\J[McO[S\U\VbWfXbZ[[h\c^i_h`[aebmcZdZh[k\naobq[rbtcv]
@bBWG\H[LfMkO\R\S]VbW[YZ\hb[cbeZfZhekenaobq\s]uhvW
LkW[qa
@\A]C\DcGjH[K[McNaOdSeT[U\]e_X`Ya\b\cZd\ecfnibkZman]pdqYrdtdudv[
B[LoWYZ\[Wl]
B]Lnb]d\
BZF[J]L\TdV]WVZd^\c\e\f[gyhZjblbmfncoXpZq\s]uY
A\CbF]OkW[tfu\
AcBiC[E]GbHYJ]M\N]OXPcR]S[TcVeWgYfZ[[[\f_ab\cce\foh\mdp]qcsf
H\K[RgW[aacb
Wm[]cde]f\g]halav\
PiY]^Zf\r[te
C\L\M\P\SbTZVYWdX]Y\Z\[[\ccZdZe[flhbt\u]v\
@eCdDZE[FdGfHhJVWX[d]\^c`ha]b]c\dchXl]qc
B\CdE]J[LdM\NdO[PbQaT]UbV\W]X\Yd[\_\afb[c\d]e]g\helemgqerWtZv\
DaF]PYTcUbWjXcY\[X^\iblcn\t]v]
BeIaJqM[O\UbW\Z[[]b\eerfu\vc
A\B\D[FcH\IcJ\LgOZPiU]VaWYYa^f`dc]echdk\qdre
C\M]TWV]Wr[\a[ealgv\
B[CfHYL\N[TgU]V\WkY][[\jo]
@\A[B\C\EdFYH\I]K\M]NjOhS\TfU\VbWYXfYaZ][f\e]]^X`]a]cee\fZjalco[q\t[uWv[
@fA\BWCdDVEkFhGWHSJbKcLqMcNeOfP]QfR[SdUXVbWX[[]\_]`\d[edfYkZl[mbneoapXrZsaucvT
fZrh
ej
B\G]H]K\LYM[OZWfY\\h^[c[e[j\k\l\rYtdvZ
BaG[HYIcJWKYL]OaRcT\Zo`]edk]ldsc
BbD[G]I\LZM\NfT\VdWVY]Z\[laYd]e]l]va
@[AmBTCbGXHeP\RbSdTeW\YYZ\[Z]e^Ubaccdcfoj[k]lbn]o\rVs[vm
BZRYWZkk
HbJ]KeM\W[Za^\a\h[qbsju]
ChM\W]X]Yg_]l]okt\u]
JhWc
AeCcReW[[c\b][depf
@]D\KXN]OTR]V\W]XuYe[\]e^\_bebj]mgn[sc
A]BZChI\JaKcMeNcS\T\V[XgYj[Z\\^\_V`ed]e\k]obp\rZt[ve
B]TcW[[gk]t\
A\BZC[DWEhFnGWHLIZKbMXNeO\P]Q[TcUgVZY]ZY[[\b]a^ealbYcmdXecfggbh[jbl]m[o]pZqYsdt]v[
BWKcM\O\UcVaWV[e^Z_[eljgkdtYuivb
AaCaDZEbFbG[HdIiJ[KbLYO\PcQ\RaTeU\Va]c`\bZcbebf]hajbk]lbpbqcv]
BZHobch]
AbBTCeD[EbG[HeI[JbM\NZOlR\U]VjWZX[[c^Y`Ycaj[mXn]ogscu\vg
H\KbO[R\Whf\mbp\rcsdtev\
C]HbL]T]X[sk
UqW\_bm[
V]Zcgbpj
A\BYCXE[GTHfI[KbL]MbNcPbR\TcU[VcWWYc[Z][^[b\chd[e\f\lZnWoXper\t\ug
AcClG\HaJZL[N]O\PdS]T\V\WXX\YaZe[\\\]b^[aZb[dfedgbh\jbm\pkq\ras[tnucvh
AcBZC[HcJeKWL[PYSfT\WdYb\\_h`[gdjak\n\tXu\
B\JZW]Zmg\
BhJ]LZRcVdY]res\v[
@cDYEcFcGYIaM[NcPbR\S\VdXcZb^b`bbVd[ecgbhbkZnboep]rctcv\
BbEbJeK[O\TbUdWX[c\\mfo[q]rgs]u\
AbCYDeFaGdJhKcLZQcR]TbWUX][Z\Y_b`bbbcbfbgehck]mencodpbsbt\uc
IZL\RiV\WYXd]\d\e\l\mkn]oXrdu[
B\C]G[HZJ\KfOfVmW[ZZ^]_cabccd[h[ub
@dD\EbIeKbMdNYOZW[XYZh\b]h^Y_]`ke\f]gdj\k]n\o\pfs[
GhOXR[W]cc
@\CbKcLkWZYfZcrcs[ub
W[f]lkrfub
B[L\P\R]W[Y\rn
LfRo[gmY
BWFZGaH]LXNePhTdVcW\[bajkgqarbtg
BYL\OhWs[b`[cct\u]
N[O\^]svu[
@\B\HcL]WZZndYgZh]o[
AcB\C\HcK[N\OZP[ScTcVeWe^Y_[aeb\cghkjal]qbsgt[u\v]
C\N[OhRWlbvg
GeJgL\RgSfc\hgjbmfocpfte
@]A\BYCbDYEZF\HUI\JcL\MYOXPYQiS\U\VbWYX]YdZd[W]Y^Y`fbZc[e\hlj\l\m]n\oYqZt\vj
H]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
BYC\HcKjUdVaW\XZZj]f^Xa[eZo\pjs\v]
JgZivZ
A\B]C\E\GbH\KYLeN[OgSdVbX[[W_]`[a\bgcYfjg[hgkclfmZq]r\sat]
DjG]IXV]WhY\vc
A\BZL[MbW\ZY^]_cccd]efjbkcm\rhtauhvd
BZK]RfTVVeWnXb[]ebfbnbo]
J]PbV\W]YjhYr\
DaL\WoZZ[V^d`acdegg[lambq[v[
MdWj[[]a^c
B]C\DWFbHYJfM\NbObRcT]VcXdY\Z\[\^i`baUbbd[ech[jclWmanbobqatauev\
IcLhR\W[XaYkoarcv\
IqOWR]WYY\[\^\
OhUYWYb\me
HdJbUhWas\
AbC\F\OdS\T]V]WbY\Za\ea]ecfmratbvS
CaW[Y]Zq[Z
A\G\Wk
H\O\UdV[Wk[[a]n]
@[A]CXDbFYGaIYLbM\NgO[PdRaS]VbWYY[[\\e]a^d_cc\edfbg]j]p\qZr\tiv]
@[CYE\NhP\V\Zk[[\]^ad\e\pgtau]vc
H]Vg[d_cm]v[
@gAcCaFdG\KZL\P\QWScUbVcWcXbYcZ[^b_cd[ebf\gbhcnbqcsd
B]D[EhFkHXI]JXKWLbM]NhObP\R\SWT[VTWbXVY[\Y^[b\e]g\hcjeldndr[sev]
B\EaO]R\VZWbZ]eUhbjvtZudve
E[KhPvTfV]W[h[
A\BYCXDbEdFYG]HTJ]KdL\MZOgPbQhTZU\ViWdY\Zb^a_]`Vb\dWhcjik\m\ucvi
C\H]IcM\O]VbWmXe[X^]cdeql]qa
AeBUCcDaEZFXHiJhL[MWNVOQP\QlR[SbTiUkWeXaYWZW\\^s`fb]c[dceZfXhgj[lVmancqYr[sWt[vS
E]GcMYN[V[WaZY[]^\ddejfbh]jmp]q]sdt\vZ
B\CgHcL\NiUcWWXd^Yc]fil]ocv\
@bAZBaH[M]OpUbWZ]b^Zd[hbk\laoar\vb
@cAXCkD\EiFhHfIYJXKaLZMXN\OcPgQcTXUYWYZe[Y]X^X`[aYb\cadoeRfZgYh]jbl[mdp\rZsbuY
IcJ]eh
FZW\_beejo
HcK[W[Xk_Y
BXJfO\Wh
DWL\R]VhW][]hcve
B\GgK\WdZc[\^be]ldmbnbocr\vY
B\CjG\JbNdO\P]SbV[Z\cae\fahblXvX
@\AcBZE\GaJXKfL]NeOZP\Q\R]S\T[U\VZWbZg[V]T^Z`\a[ccedfcgbhejbm]n\ogpjq[sbt]vY
B]CeD]GYJWL\MaNXO[SZT\WaY]Z\[e_bbgd\ecfehiqcrdsYtZv]
@]IbL]M[N\T]U\V\WfXfYZZ\[b\gabeYh]mcoapXrctiu]
Cgqc
AkB\KgL[
BZCrF\HYIbJZKZL]N\OcP]R]UYVfWVX[Zn_\`\f]lWm[oepZr[t[vW
B\CjDbEfGgHYIeNYOZPcR]TfU]VfWbXbZ[][^\bac]daedhakalYmcn\pbritc
CbI\J]O\R\TYV\XkZj[[]eeahmj\k]nhoiriuZv[
BXC]I\JZM\NqOXQ[S\T[UaVZWiXVY]\[_[`]b]cheXfZgZhajdnbofpZqZrXsctYu\vc
@bAaBcE[FbIhJ\KcL[M\P]QbR\SYTXUfVYW\X\Y\[Z\b]\^[_]`Za[bcdZeegdljminjofp\qbt\u\vd
DdO[Wo[ec\
@aBZCbH[L\MoNhO\PZR\TfUbWVY\Zk[e]W^[_bacbbc[d\ehf[hajek\lWm]pgrdvb
@[BXDcE]FbKaOdPjSZV[W\]]^f`ec]ebkalZn[o]rbud
@gB]KbR[VeWfpb
A]B[CaKbN\OpP\Wf[Y_ZfZlXsdvZ
HdVfq\
A\B[CdHeJaRbTaU\WZX]Ye[b\d]cd]lWp\q\tgucvY
@bB[CdD\FcHdL\MdNcOePZU\WWYZ[l\[_a`bdaeelZqatb
Ub[\^]obri
@fCdGcL\M\O]RiUhWa`ab\iXmhoZtd
AbB\C[G\HdL\OcTdU\WWXdYl\[]a_b`]adbZd[f[hikgp\q[sgthuZv\
@\AcB\C\GaHbMaObPaTbUXVbW\X]YcZW[g\e^b`ca\dZecfah]iclZmfp\rYsYui
@[AbB]F]G[I]JYKeLcM]NXO\Q]R]SdTbU]WdX\Y\Zg\c]Z^a`]b\fkhhjdl[nbq]seuavZ
@\CZHbJ\T\V[WWY][\\c^Z_ccdeWf\gsmbo\pcqarfuUv\
BfC\E\IbJYMZN[R]ScT]U\VcWdXfZ\[V\c]d^]_ZaZe]fdj[l[m]n[o]q\sgt[ud
CgH]SgVeW[rb
@aDWEgFdHYKdL\OYPeR\SdVdWbYeZ[[[]]^]fdmco]p]q[rbt\vk
HiSacbqb
@cA\B[CaGYK\MgPaQ[RYTbV\W[[d\f]cabccfejclao[qhr\set]
@aAZC\DVEZFaHhKaL\MbNWP]Q]S\U\WgXZY\[\`Za]b\djecghh\k\lZmfniogpcqYrasduY
BVVkXgkl
B]T\Wg[]a]kXlcrdv]
OcRWUdW[X][hl\ucvh
RfUiV\Wh
C\I]MhOeVcXeZa^dcWe\ibtZ
@aChDhE[F\LdNdOWP]Q\R\SdU]VZXYYdZa]a^dc\d\ecg]hciakfmZoYp]rctgudvX
@eA[B[CXE\FgG\HbI[JcKeLbMcOZPaT\U]VZWZXZY\Zg[b\g]c`Ta\bhc[d]ecgdh[k\lcmZn[o[pfv\
A\B\P\T\UbVjWfYgZ[^Zebg\
B]KeRaWf[]\\pc
BYD[EgFiGZHZJaPbQZSaUcV[WZX\Ya[c]a`]f]j[kblYmZndqcvk
CcEgG]H\JZKbLZMZObPfS]TbUhVYWWX]Y[[[\Z`[a\cbdfeXfhg\hYjck]lbnaoeqarbtYvg
@ZBYCZEWFnGXHuJlK[L]M]N[O\P]QfTmU\V[WYZ]]ZbhdbegfZhYk[l[mYnVo]pcqWr\sZt\uXv\
BZRWSgWe\k
FeHnSfT[WdZc]]l\nZoZrV
KlM\R\V]W]^]m\ne
BdKbP]nkv[
W[XfYg]bh[
B]FkHfK]QfU\WbZi][g[h\m\p\v[
@gA[B\EeG]ObRZS]V\Zd[[_\`]feh]lmrWs[v]
AhBVCdDaEXF]G]IbJcLWMUNdPeT[UYV[X\Y]ZY[R\V_[`eaeb[cad[effXgYhUk[m\neo[pXq[rfsZu[
CdF\H\I]JbN\V\Wh[a\c`ZgYl\nas\tZva
AcCkFZH\I\JgK]LeM[N]TbVaWWXc[b]\^h`faYbgcbf\h[ibk\pXrZs\tZvZ
L\NYV\WoZ][Yl[
@eB]EaHVI]K\RdS\ViWoY[Z[[b^Sb[c[fhh\jZl]r\tXufv\
OaWU[\ail\vi
CbG]H[JaLYN[P\S\VeWgXhZg\]^]a\f[h\k]l]rav[
@\AbB\F]J]KVLeM\W\Z\d\fbjan\sptgv]
HfKZLeX\[\cbe\fesltcv]
@cA[KbMdNcT\WYZi[]bbgbpgv]
@[A[BZD\E[H]K[L[M\NaOgPbQ]S\U]V\YaZ\^a_]`[bXced\h\j]kcm\p]t]u\
BcHhKdW[
AfC[DbGZHfJ[SgTdUbV]WgX\Ya[a\]]a^a`]a]bYcbeeffnZp[rYt\
CbEcG\KeLYMeNfReTbWcXd]a^[`Wd\feg\hajalbm]n[qYrasat\ui
AaChDaEaF[K]LZP\QZVbXe[a\YfggfhblboYp\qfr\t[uZ
B\E]FaOaWa[]fdhdjemasbvi
BUDbFaG\HdL]QbRfWYXbYa^ba]b\d\ecfZvf
@TAZBdC[EZFjH]I\JYM\N[OXP[RRSXT[U[VYW[X\Y]Z][Y]\^\_f`\aYbXdZe\fegZj[k\lZm\n]o\qdsbtiugvW
ClRhXg[]^\_\l]qduW
A\ChH]L\N]O]VaWeY[[Z]]^fced\mdncobpZrbsYv]
FaH\JZKaO[QdXf[b]b^[_beZmXnYq]rdsbum
AQBVHcI]J\KeL[NeOTPaQdT\U\VWWXXmY\\c]f^c_c`\c[e[hXk\lbn\o\qYr\tVunvf
BXDbOeW\Y]u]vk
@cAZBcE\FeG]JdN\QYS[VhYbZ][Z\a^[`fbac[d]effmh]rdvf
C[GZO]WjYb[\faharg
M[P]WX[degl[p\va
JVOfV\WWZd[]^]`hd\eblhrk
AWBUF\GZJeMdObPcQaS[TaWYZ[]c^[_babb[dcedf[h]jbkZl\n]p[q\r\tcudvb
@\CgG\IaKZLfMbO[Q\SaTdVhWfXcY][\\X]R^d_]b\dce\f[g]lancocp\q[rZtbu\v]
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
W\eeva
B\CeGcHaIbJ[K[MaO\Q[TdX]Zd[\cZd]h[khl[rZsltYvg
WYll
B\DfGUW[vp
@[B[CQDkEeFVGTJgLYMbNYPZQcSXTeUgV\W]Xg[[]e_c`\b\cgebfWg\hci]jbkVl\mSobpeqWr\t\vg
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
BXC]DfG[JgRfS]TdUhWXY\[gafcZjZm]pds\t[ufvd
B[LYOaRZWbcglX
@]AaCZHZI[KUMfOWRdVZWkYcZ\\[]dedf]gck\l[m\nboepercsct\ucv\
BbWThcuf
@UAcB]CeDjEeGTI\JdKcLYM]N[P\QeR\SYTdUjW[XcYeZc\\]eagbWdYg\hfjck[l\m\n\qbrUtZuavb
@\AYB[C[DdEdF[HYJbK\PeR\TbVVWSX\YUZf[g]c^i_Y`cdefZgchZjYlcpdr[
B\G]O]R\VbWYXj\[_ec\oks]
W[e]vi
@YA[C]E[HcJbKiM[NZP\RaSYT[UdVXWZXbZ[\a]d_c`Za[b\c\d[gdhcjZmcolpbr[sYubvX
B]C]G\JeLbMcN[O\VaWkY]a[fbhclcqbrescu\
OYVo[b^]l\vX
BXDeQeW\de
IgO[
BjW[harcv\
L]M\O]VZWZjkkeue
@hr\
BWCfG[OdP]WfZaei
@dAbBZCdDcEdF\G]HdJXKZL[MYNbPcR\UfVcXcYfZe[\\ebcdaehhdjXk\l[mYpZq\tZva
@]N\O[VaWa[d^Z`ioa
TeWeZcp\
C]H]UcVcWg
@jAZBbC[D]FcHYJbKeLaN[OQQhR]WYXcYbZY[[\]^b_S`Xb\cjeffgg\ldn[pYqerfsbtXu\vZ
@\A\BmD[WXYVc]d]fY
BXD\G[HbIYJ\LZMaN\OcPbQgR]UfXcZd[g]b^Y_[bddZe]hblXmYn[obsev]
\h
@cA[BZC[EiFeGVH[KbL[M]OUPaQ\R]ScT[VYWYX]YZZ[[W\]^W_Y`la]becdd\f[g[hglbt]vX
@ZC[D\EbFeGUHcKbL[M]N\O[QfR[SfTeUZW[Y]ZV[\\Z]f^U`lbad[fWgZhZj\mjnhojqnrgsav\
`hj\v\
VgWb[[
@ZAfB\CjDbF[J[K]O]PbQ[R\ScXZYXZh[Z\j]]bXeXg]jZndphs]v\
C\FbL\MdN\PeT[Yh`Zcbhgp]q\r\ue
@cAUBWCSDXE]GVHKIeJdKgMbNdObPYQ[RTSXTWU\VbWZZV[Y\X]\^bacbYcXdVfLk]lTmfncocqesgtbu\vR
LfWb
DbEaHTI\L]MZN[OePZQ\R]ScU\VpWRYf[Z]]^\_]`ab\fahYj[lZm]n]oXp]qWr\tZvZ
MgQfVcW[l\
H\JaN\R\V]W[X\Z]]xbZl]nZpVu\
AcDbHcIdJ\O[PXQ]SaUfWhXb\Z^b_c`]a]caeco\p\tZ
@YAgBYCdDhEhFWGcHdJ\KaL\MbObScYYZd[d\[^b_b`ga\d\ebghhZicj\m]oZtZv\
AbCkE]FgHbIfJaKZLZNdO]PgR\TXUcVYWZX[Za\a_\`\bic]f\g[i]j[lembo]qcr\tZucvc
AjD\GeH[L\M[OcQ]SaVXW[X\[]`\alfeh[jYkbq\v[
AkD]GgZ[
BZC[E\FZH[IdJYL[O[PZQ]SgTgU[W[XZZ][\\f^\_]cZeaffgghciaj]kalZo\r\sctcucv\
fhr]
DbM[O\VqW]X\[a^a_]e]
O]X]ZZeksb
@iAiB\C]EcH[IYJdK]LcM]NbO[P\ReSaTYU[VZWUZi[Y\]^b`hc[deeZg[kZlWn]o\phq]u[vY
AoBVFZGcH\I\L\NbQZRbSXTYVQWSX\YZZY[k\]]\^g_a`]a]bZcYe\f]g]hbl]n]s[uZvP
BYH\K\UkVbW\XcZ[[e][c\delamfofu\v\
BbCaL]O\UbVZX[Yb\]_o`bnbr]v]
A]B\C[F\GZI\JVKfLgMbNVPkRbSdTWVfWZYZ\Y^Z_]`[bid\fmhgicjckZlZobperWsbugvb
@]A\BXHeJiKeL\M[OZRaV]XcZb[T\c]k^b_Y`Wabd\eXgchgi[j\k\lXm]p[qVtYuYve
BXKeM\V]WWXc[r\\caeZfelgoYqcsdtWu[vZ
DjE\NdljvY
@iAgBNCeDjE[FYGjHUJcKRLTMcPpQVR[SlVJWIYkZU[U\O_YaYbXcddgfqg[hYiej[kLl]mZnVoZq]r[s\vK
^\ept]u\
R\]]_p
CcGdKdWi[]abc]lc
Uim[
CrD\EbG\I]ObP\R]UcV\X][\\]^ecZe\h\jblfm\p\tbv\
@\A\BlD[EbFeGbIZL[MZN[OePfQZRZSfU\W\X[[W]a^V_\a]d[eTfihejin\oXrXtZuc
InO\V\Y\[d\]c]r]
@\CdJbMaV[Wj[e]ef\jal[r[
B[O[VeWYenl]vY
B\DZEbHbJ\KfLXM\P[UbV\XfZb\b]m_]`[a\bcd]fVg\lhmbodsXvV
AaE\J\KjMaN\O\R]U\VoWcZj[Z\c^\`\bYc\dfe\f[m]p\qgr\s]v[
G[HbKiM\PgV]WdYX[eaccZebhZmbo]ua
G[N[WjY\[ecd
DdO\WhZc[]\\
B]CjD\FWH\I\J[KZL[MZO\P[RYUXV[WbXTYZZ\[Y\]]~`\a[bVeWf[g]hZl\mTo[pSq[r[uTvZ
W\Yl[]
@bCXEcFXG\H\JgKXL[M\PnQbR[S\VZWfXe[X\\]X`aa]bmccf[g\l[m\peq[rjt[ucve
B[H[JgLbO]WZZb[\kho]tdug
DkEgGYI]N]OdSaVfWjXXabccjZpcrWva
Ug[\h\q\ravc
R\Wh
A]CdEgFcKcNdS\U\V\WcXcYd[\][^fa[f\gdmZnZp\qZs[ugvb
@ZBXCbD[EdJ\K\L[M\Q\ReS]TbV\WjYdZ]\[^]_\abd[edjfl\resbtZ
B[S\W]col\pi
@kA]CTD[J[O[P[WYXYYdZn\b]j^\eVg\hZlepnuZv\
@\BdC[D\FbI]L\MZOdPeTmU\WaXjYjZ]][^Z_f`Zacbcc]eTg\l]mcoargs[uZv[
CbHbL\M\OdWi[Xl]
C]GbIoJ\L\N[RcT\WeY][\`ZcYj]r\ufv\
G[N]Vj\feeo\ua
@eAcC[DXHiKbL[NcO\PUQfRcT]WfX\YfZe[Y]a^\_X`ZaWbZdah[kVlbm[rjsctX
B\CVG\H[IaJYK[M\N]OgPYQ]R[T]UhVVX[YYZ[[]\Z]Z^Z_g`YbWcgfahji]j\kZlZmcoep]q]rYsbtYv\
A\CZD[E\FcLZOYQ]U[VdW\Xd[\\b][^\_j`Tb]ccelh\igkcmZn[oZpWqUrhs[t[uY
B[DgEhGdI]K]L]NYP[WXa\bbd[egjZldv[
IcRfUfW[]ggdu]
BZCgDcEbGfJaM]OZPeTfUbVTW]XcY\Z][Z^b_cb\c\eXfZgbhblbocq\reug
@eC\DYGdM[O\WbZc[d]hddl[vZ
@dBXCeFdGgHcJZKkL\M\N[OZPdQbR]ScTVVcWYXbZ][S\b]a_a`XaZbcc\eefcj\ldmXnYoUpesetXu\vc
K\U[YoZj
@eA]BXCcGcH[I[J]K]L[McOURiVXWbXY[f\h^c`]a]bed\e]f]h]kdl\pct\ue
@XA\DbEcG[IeLUNgPYQTRZV\W][c^b_gacbedfeWhalcmao]p\q\tivg
IbOfPfRfWVY[\]_f`Zccjam]t]
@eW\gbqj
V\WiZ[[Zbaedsbv]
@\A[CgI[JZK\NWS]T]UYVbWq[S^V`[aeeYg\h\kflVoir\v]
B\CbH\IfJ]P\R\TiW\Y[Za\\]g^ibdcfdef\h\
@]A]CdFYH\ImJ]NZOkPjQ\S\T]V[WUX[Z\[Z\c]\^\_[`\aZcbd\f]hbj\lbrZtZud
@[AWBcC\DZE[IfLXM\OYPYQ[S[TYWUYT[W\f]b`TaYbddfelfYgeh\jbkZldm]oes]thvX
CiOZViW[^\
@\AdBgDWEcGVHZI[JjL]M\NcOcQZRWTZVZY]Z[[Z\f]a_p`cacbecZdae\f\g\hdjZl]mbp[qlrcs]tfuXv]
A]B]CbE[FgHcI[JdK]OiT]U]VlY[Zb[Y]\^X_Za\cdddgdh[l\o[qbrbs\uZv[
@YA]BZDdEZF[G[HYIZJgK[L\MYN[OXPXR]S\WZYVZf[Z\V_m`[albbdceWf\hZjZl\ndo\pVq\ras[tbuUvf
AaB\C[F\KYM\N]O[VYXjYf[X\b^e`hc[eah]jal[vf
B]D]J\N]O]VYW]akdij\
B[C]DeG]JkT]W[Z]u[vf
@eB[D]GfM\OYP\VdW[Zk[X\a]b^gd]effajZkbvc
AiBZD\EZF]J]L\NjOcPfQkScT]UbVbXZYa[X\Y][^f_]`]abc\e[fWgchnj]l\oZqfr\u\vZ
@bAcE\F[GeOcQ]ScUaVdWVXZYeZX^b_b`nabc\lbn\rbuc
B\G]Rhb]dll]
@fB[CdD\E[FjG]HfI]JZK\LbMWNXO[PcQ\RZV\WYX[[[\h^W`eakbod\ebfYgeicjZlYoXpbqfrZv]
DcGbJ\KaNcP\QbW[XgY[[[\]cYdeealcm[q\ujvZ
CaEaFdGVHWI[MYN]O[PgQdR\SeVfWTXaYZZh[\]\_bacbldlf\gakbl\r[t\va
A\B[FeGaHdJgK]M[NVOWPYQfR\TbVWWYYZ[\^[`Yanb[c]dce]gahni[jVm]p\s]vh
B\CeEnFjG[HaI]L\M]NWP\QcRYUcWWZ\[]\c^[_]adbadlhZlbmip\q[resVvn
CeFeHi]]bjlZ
@]R]U\WkZ\ocp\
OgWk[]
AZBhDdFbGbJgLYOZPWQgSdU[WYY[[X\\]c_\`eaccbd\e\gbjhkXlembneo\qhr[sXtXu[v\
CbFYGmIgJcLaM[OXP\T[V]W[YZZX[Z\l_[`\cge]f]l]n[o[u\vZ
B[GkHYOdRcWbeyvZ
B]F]K[M]O]VdW[X\Y[evh]uZvd
n\uk
B]C]IbNgOZS\W[X]Y]Z[c\f[lkmcvb
CZFcJ\L\P]V[WrZX\]tgve
BZCcG]H[J]LdM]OaP]Vd[Y\e^\`\cieih]kZl\tcuavX
F\G]M\T]VeW[`le\iaj]l[ufv\
F]I\KgRj\\
FgGZJ\O[TUVdWjYdZ[[c^\_Z`\cbfflao]vY
VcWgXe
CdIfJdL]M\NcOkTeUdV\XbYg[dcbdce\lfsZuYvZ
H\T\Z\^]eegdl]opq[s]vf
@]CcFjIfL]M]UlWY[g_\aeg[k]m[nbo]
L\W\[h\d
FgHbTcVa
C\D\EZM\O]P\R]VXWdgajkl]udv[
A\DbE\GkJdK[MaQ\T\U]X\ZW]b^hcadYe\f[g[hWjZnmobratquh
IiOYR[W[Y[c\f\m\rj
B]HgI\J]KZM\NiRdVaWTZ][gc[lc
B]CZI]JYK\L\MZN[OZR\TbUfVYWaX\YXZb[\\\]b`]cbeqg\hWmeo[p[qZr\s\tXvT
@cA]CbD\G]JcL[MbN\OgZ\[g]a_\`\a\bgccdbebfah]m\n]t]u]
JbT]WY[jc[l]
A]B\CsE\LcOfPcR[T\VWWZYbZ]^Zacccrbva
@eBbCZEbF\GWHVJcKaLbM]NePZQhSeUWWdYfZc[c_\`daabYjdl\mgobtcu\
B\CbN]RgUdV[WiYa\be[f\kflVqe
FdLdWg`[j]l[
B]ChD[E]IYJ]M\N\P]Q\U\VgWWX]ZZ[]]\^b_b`Yb\f[g\hsj[kbmYo]p[qarbt\
@eA]BbD[EdG\HYJkLWM\NTQ\RcS\TYU\W\XYYWZa\Z]b^a`]aWbhceechXjflVmbndoYp\sht\vb
@dBYDcF]H[KiM]R[U[V]WYZd[]^[b\cXeyparZtXvZ
@]AfCZEcFcGbPiQdR\S\XbYfZb[Z\c_f`\daecfehcp[q]r\sbthvY
CgHdIaRcV[We[]^[n[qbta
@dA[BWCVDfJ\KcP]QaR]S]UgVXWPY[Zh[e][^]_c`[aZbccYdZeZglhfnbo[pgqb
@YB[D\G\J[K[LcMiO\R\S\U]VqWb[S\\^]_]`dcce[lfu]
AdBYF\JbK[LZM\O\PdR]SgTYUaX[Y\[]]k`aefgek\lfmhndoVp]r\t]u[
AcF[G\HWK\L]MZNbObPYQ\R\SZTXUeVXXaY\Zd[a\Z]Z_\`\a\bec]dTehf\gghljck\menlpcqbr[s]tZud
L\NaWYZo
GYLgR]Wj_cc[eZhkkYqYu\
@eC\DYE[FfGdIWJZKaL]MiN\O\PZQ\R[SVTdUXXZZk[W\c]h^\_f`ZafbadYegf[gdhYjXkZl[mYnZoYqcs[tbuZvY
B]I\KgM\O]P\SgW\Yje]f\mcpcr[v\
@]G[IYLgOdV[Y]Ze[c_\c]hcoeub
C]E\J\M\NhO[T\VhWZZgh\l[v\
@jB]CbE\FdGhH[JVL\McNdOZQ\SbT\U\VZW\YgZ\[X\[]f^c_\`ga\fej[l\n[ogu\v[
B\CaHbJZK[L]M\NcSgUYWaZ\[\`]mfr\s]
A\CdJ\KaLaOWQ\R]SfV\WZXbYY[h\[]d`[aZbZd]ehf[hdk]lcm[o[paq\sbtY
AfBZCYE[F\IcL\MaOXP[RbSaV\WkX]ZZ[V\h^]cfd]e\fihak]ldq\tbve
CZG[IbN[OfR]T[VoWXY[[h\g^Y`Zaacaldnbp[vg
D]E[GcHbM[NcP[QXR]SUVdXbYZZb]c_eaec\fTgijdk[mbnapcrWsctav\
A\Tkadhd
@eB]CgDcLXO]V\Wakhs]vc
BfH\W[
@cBZD]E[GcHZIdMYN[PWT\UeVeWWXhZc[[^\`db\f]gahZjmlbmjnZoYqXt[vW
B]HgVe[b\ZofpZu[vi
@fKZMhRaW\[e][edjdlcnau\
AaE]GbH\IdKbM]PcRbSbTeUbWlXbZb]a^\_\`feWh\jakblXnhq[rdsdtW
KeLcO]tg
A\GcH]J\KZNiOePZS[U\VdXZYcZh[V]]eifahftgubve
B\GfH[I[K\O]S\TXU[Wi]je]m]odp]s]vY
FZHXI\P\R]VjW\Xd[\aeqZsYv\
B[ek
B]CiHaIbWb]b_\m[uive
B[VXWk
KjO]W]X\Z]mbnfo\sZ
AdD]E]FgHhO\R]VfWXX\Yb]]_k`\dce]fYm\
B\CcD\E[G[H[I\J\K\L\NdO[PeVb[f\[`]bceZf]j\kZlbpgt[u[
B[F[HaI\O\PkQ\T\U\YbZ\[c_Zafb\jclcmdnco\q]t\ub
UcWl
NZP\UYV\WYX\YbZ]]r_[bZecl[m[p\
Uk[\
RfTiYeZ]
F]N[Q\WqZ\^\`[b]e\gem\o\v]
@fCVDbE]FZGcH\JbLYPYSbW\[g]c`]c[dbebf\hbjZkbnbpb
CiHbJ[WfXhYb[heWq]ri
M[NVO\PcVlWkYf[b\]^\n\pbr]tjvc
H]P\VbWd[\aehgjbvb
@eA]BVChDXE[GWHfI]KOL[NYO]PdQZRcScT\U[VZWYX[Y]ZX[\\i]b^W_b`Zcbd[fghbick\mdneo[pbrZsauV
I\J]K\PbQZThWjX]Y]Z][XbdcadbedfdgZk]lbu\
AdB\CfDbEZGfHbJZS]V]WVXfYa\c][^cbeddeahblam\nbohp\rcsbtauZ
BeF]I\L]M]O]P[VcWdX[YZZb[]\e]b`]eek\maq[tm
B\CbH[JdKgObP\RbTaUbVbX[Y\[X\\_\`\caeihakgl\n]oapbrZsct]
@aCaFZGbHdI\J\KjNZOYP\QdRfS\TdUYV]WXXZY[Z[[d\b^Z_]`\b\f[g]j[l[mbp]qfrbsfvb
B\MbUbV\WaZll\v]
BcM]O[SqT\V\Y\^]_]`]cbf\g\oav\
@[AaBeH\RUU\Wb[Y`]cfdfeffchYk]napitbva
C]D\E]G]H]K]O[PnReSdU[VbWcZ][[\cb]g]v[
AbBVCjDbEbFbG\HWIXJXKZLYMXNZO\PfQmS[T\VYW\Y]ZZ[T\b]\^i_e`cabbUc[d\ebfWgohcjWkalfm]nbohpWqZrcsbt]uQv\
@eA[BbC[FdG[HcIjJZL]MiOgQ[R\S\UcVYWXY\Zb[[\\]d^g`]aYb]cZehf\gdhZl]m]r\t]u\
EbFcHYJcK[L[M[NcPZQeSZTaUhW\Z\[[\]^f_Zaadfe]f]hdjcm\n[o\p]rascuZv\
@[BUChDmEjF\GZHWIYL[MXOXPXQXRZS\TZU\VbWgX]Z\[[^V_\acbXcZdbf[g[hmj\mZoYpZq[s]t\u\vY
@bA[BYE\F[GXIYLZMXOXPbR[TYVVW]Y\Z\[x\W^W_Y`Xa[b]c]d]eZg]hWipjek\lTnaqYrVsYuZvV
@[DXFoG[JeLYMeN[OdPbQ\R\XfY\Zb[i\d`cabc\d\ebhkjbo[p[qUs\tYu]vS
I\KhR]Zcna
C\D[GcL\P]Wd^\`ycke[f[h\pdr\t\vW
A[BXCaJWL\T[UeWX[s^mddkZmdo[p\t\ubv\
B]GfH]IfK\L[MYOvPiR\WXZ][Y]a^\add]e\j[lXm\r]u\vW
AdB]C\E\G\L[P\UhVhWi]babcge\h\l\m]p\u\
BcC]D[EeFdG\HZJfKaLcMgOeR[S]WUXVZZ[Y\j]c^[cgecgbj[l[ncocperks[uevb
AfBaCZD[HdJdKlLXM[N\OgP[Q[RZSYT[U\WbYc\[b\dYf\kYmdo[qcrXs[t[ue
BWCgHYJZT\WZZZ][e{v[
C\E]FmHmJZQcRpS\TdUY[]]\ade\f[gdlZn\o[q]r[s[tY
ClFgHhIeJ]K]M\P[S\TZVaW\Yj[]]Z^X`aehf]h[l]m\obpit\vZ
H\IbU\V]edgho]
RYW]jz
D]J]K]M]PiR\VgYdZflbpava
CcW\kh
LgRfV]WU[\f]v]
@cAVBWC]DaGgJdL[M\NfOhQ\S\TiU]V[WXZ\[f\c^f`ib[c\edf[g\h\kencrivX
A]CZD\FaGcHbKbL[NcOcP]ReVYYXZ[\i^Z_\a\bdc]dcf\h]mbncoetbvc
BjM\WZ\]
R\WY]l^[kno\p]
F\K]OdP]UhW\YeZm[[]c`\c\eXmenbpcunv\
B[F[JfL\NgRbSeTgUcVbWTY][[]fe]fmlbogqfv]
B]DZLdvg
A\B\CaG]IYOeR[TbVVWbXf[e][^\_maZfYl\m\oZrbsau[
B]CjG\V\ZYn[qfrc
AaB[C]EaGcLbMbNbRYSdT[UdWjZ\\c^cbWletavX
B\OfWZ[tf[l]o\rm
@cAcCgFdGcHTJfK[L[N\OaP[Q[R[S]TWVbWfXeZc[[\ka[bdcZd\lXmbnbr\sYtYucva
@eA]CWDZGdIYJ\OfPhRfSbTiU\VbWbXbY\Ze[[_\`Zb]cbfgjeo[r\t[
@\A]DeE\FXGYJ[K\L]M[N]OZRZS\T\W\Y]ZX^Z_Z`ea]eaf\hajqkblYo]qcs]tYu\
EZH]JaS[T]U[Wi[[cal[oYrct\
@]AZB[C[H]J\L]M\N\O\P]T\UVVZWaX\Zg\d]r^[_h`YaZbbcZd]eff\jcmYoYpcq\s\tcuZv\
AbDcE\HcKbLUMZOeP]RcTZV]WYX]Z\[[\Yfcj]kcmbnar[saucv]
A[CiD[EcFbGeHXIbJdKcL\MYNeObQ[RVSiT[UfVaZZ[Z\d]c^a`abXcdd]ecfchaiekZmhnaoer[tiubvT
@\AdDdFcH[IZKcL[PdQXR[TdV]X]Y\[c\[]e^Z_X`eacb[ccd]echeiak\lcmfnepcq]rcsZuhvb
AbBVCZDZEZF\G\IbJdOcP\S[VZWT[[\]`eaYcedeeef\h]jYldmfpaq[s\tZub
@ZAcBXC]DbEaFZGeJcK\LYObP[Q\R\TdUdWZXYZd[\\c^e`Zcaedf[g[hcj\mcnioXs]t\u]vX
@gCXD\FbG]HdJ\KdL[N\OZP\RjVfW[Y\[b\[]ij]len\va
AbH]JaK\NeSbVjWZX]YaZa^\_a`]cdhcldobqcrbsb
EiK]L\V\We[\^]c\e\jkqivb
DYF\G]HbI\K[M\NhO\PhTeVVWXYcZ\[]]c_aagcbf\hXjblip\qcsavZ
@\BYD\E[FbHZI\JeNoPdR\SaT[W\Zg[f^X`ebacYfYg]hdi]j\lcm[oZr\s[
B]DcH[R]Za[hi]j]mho\p[v]
B]CfGZHaJ[M\OnR\S]VYWaZ\[X`\cevZ
E\HbU]VeWXX]c]odsluZ
EdNdVbWZYc\\lf
AbKgP\SiT\WZY\^\`\c\fZhcr]
CgJ[W]Yg]b
@bE[H]JdLbMbOdP\Q]ViW\Y]Z\\]]a^b`[c[dbegk]l\ncp[v\
B]CcDbE\G]HfI]L[MdQ]ShTgUdVdWYXdY[[a]]`dacbac\ddfXj[k]l\mZp\sbtYuc
H[IdL\OXWf[guZ
A]BdI[L]M]OhSbV[W\b]cefbj\
BZFbJZLcPgQhS\W\YcZb\e`ce]h\v]
A]OdPYTaWWXhYe[i_bpYq\tcvc
@[AaB[CkDkE[GaHbK]LZM]N[SaTdVdWfX\YUZ\[]]Z^b_f`facfWhij\k\lbmXo\qarasdt[uZvV
B\CZE\L]MaOZS[VcWbXa[j\ca[e[fihekbrbtZ
@eB[DZFdGgJlK\O\P\R]SYU\WcXcZe[V`jc]ehgbl[o]p[ub
B\DbJcO[V\Wgc]f\lcrgs\vd
@\BmCYDZHYJZLZM\O[RYW[XZZZ[X^[cbemf\k\mcpZq\sctYuc
C[FfH\JqL\NXT\WZZd[d_b`XbUdjebf]h\k]u\
AdCYGcJ]LZNeO]R]TbVdWfc]l]v[
M]Wi[\t]ua
B]CYD[IaJhK]L\N\ObP\RcU\VaWdY]Zc\c][^f_]`ea[ccdce[fYgbl[mooZp\rft\ve
O\RfViW][dl\v]
C]D\E]FZHdO[P]ReSfWcYg\[^\_[`kcbe[gcl\v\
@]A\B\CQD\GWHeI]J\L]M[R]SjTaUaVeYY[X\\]g^T`ecbd\g[neo\rTtbu]
@eA\B]CXFfHeI]JZKlL\MZOWP[R[TZUZV]W\XbZd[d^b_]`Va[eefbgcj\k[l[mZnZoYplqcritcvT
B]CZVlWea\cge\l[
KZsh
B]C[GbHeThW[[flc
Iff]l\ri
L]Rj
B[HdK[sg
DXEhHZO]U]YSc]dkgj
DXR[`kdglc
CbJhRbUbZc[g\df]lb
C]DVE]Qg[]die[fhgbve
@]A[BjD\EgFjG\HUM]NbPZQcWXX\YZ[\bbcZdfe\fbgbiXjblXmdnhpdqdr\t\ucv]
RkbZeil\p\vg
F]\gacggp]
@]DbG]K\PVT]UcVdWh]]^\`ie\fZm\odrju]
CiG\ee
A[B[GYOXcfliucv\
BZC\FfJlL\Zb[c^U`\eau\vk
@[BVD]FbHgNcPcT[WW[]\]`blgnbo[s\va
B\D\FfHbIbJcKXLdM\OfPfR[TeUXV]W\XdZd[c\[]d_[`cbbc\ddecf[gbhbm]oYpcrZsZ
CcFiHbQ]W\XcZe^fh\lfnZq\v\
W\Yk
B[HeJYKcS[T\VfWdYbZ\[b^Y`]eZf[lkmap[r\vY
F\RjW\f\
@dBaC\D\E]H[IfKaO[SgTbUaWZ[[\e]]^b_caedeecfdhfj\lam]nVq[sdtavd
IoJ]O]R\V]f\n]r\
@[AYBVE\F\HdJdKcL[MeNaO[QdSbU\WYYdZ][k\Z]e^\_[`baYbZcbfbg]hdiel]mXnYo\qbrbtZumvX
CdFcHaI[J\KgOeRbTYU\WX^]feh\qisY
N\OfVbWkXe]]b[v\
BiH\J]L]M]NdU\W[Z\^\`\b]h]lZmbneoYp\q]r]u]
B]F[H\LkM\UaV[W[Ze[]^]bfgghem\rb
GZOlR\V[Xe_hcde\o\q]u\v]
O[R[Vu^\f\
AbBaG]OVP\R\XeYi[\^babf]jdnfq[u\
FdGaKbOaW[`cb[cZd\efjbnbsZtavn
CfGbT]Wfhck\
@]BbCaD]FaGbHdI[JbL]P[R[ScW[X]YVZ][]\h]c^\`\d\gchak[pcqhrlvZ
A\B\DiEiG]HcKmWfYZZd[\]b_Zbadae\pZ
Rie\
R]WjeitVu]vb
DeL\U]VeWRYf^[_dbmeaf\pZugv]
KbThUfkcm[r]uc
AdClLiN\O[V[WXYh^Zca
A]BXCWE\L[M\NaObQdR\S]TcWYY\Z]\\]c^f_[`]h\jilhqYr]s\t[v\
Kcej
AVBYC]DcHbJZKcL[McNZSbTWUXVfWXXhZ\[Z\c]g_daac[dif[g[h]l\naqWr\t]unvd
B]CTE\H\JfL\M\NZVgWWY\Zc[\\a]]^baieojclerWt\v\
@[BYD[FZGZK\LbM\N[ObQfR[SZTiUcVbYZZ[[d]Z^b_bacbddcf\galVmUo[qarZvc
B]GdJ\KcMbO]P[SdUcVgWqXeYb_]cagclZm]s]tZu\vb
W\[Zbbe\ofvh
@\A\B[C]D[EeFcG[HbKiLZMbN[ObQeTXW\Yo\c^[_\`\d[eff\h]jam\n\pZr[u[
AhCYDlE]FaGWH\IeJ]K]L\M[NYOlSbTcU]WYX[Z[[X]\^[`[cZdde[fdg[helbratbvl
@[AeB]DbFXGYI]JUK\L[NcOaSdT]U[V\XcYe]]^h_\`ZbadkjYk[pZvd
VZWf[hk\parat\v\
AgB\C\IbJXK]L\OfVZWXYbZi\ba[elkYpbs\tZvX
C]DdE\F\GbHaJ]NYVgWgZ]_ac]d]f\q[sduevb
@[AeBbF\I\J[K]NdPhR[TdWcX]YYZ][\]b^W`iaeb[dZf]kYlfmcn\oVq]r]vY
AeC\D]H[S\TcUbW[Y]Ze[\^gbddYe\gfh]lZn]qcs]v\
K]W\X]Yg]aqfr\
OmR[V]W]X\bjlaub
@fA[B\D\EbFfG\H[IaJbLgMeOfPaRXTbWZZ\\a_dadbqd[f\iajdk[lZmcp\qfsct\udvZ
@aA]CcDWEjFeGUI]JWKXLWM]NdQ[R\S\TWUZVeW[Za[X\a]\^c_b`cadcceZf\gcjak\l[minpoepgqXr[tcuavV
A[BWHVIbJ\LZNdO[Q[R[TXU\VdWaXaY[[X\]]e^d_d`[bbcbd[ealfmhqesdu]v[
@dA[BVC]F[GZI]K]LWMWNWPbSbT[U\VbXZY\[Y\c]\^T_]`\e\gahhiblYobp[qgrXsmttu]v[
AcB]D\F\H[IbJlLYMUOhP[Q\R\S[UWV[WYXXY][f\\]\^Z`aa\bYcbd]e]fZghh[ibk[lZmVnUoZpZr[sVt[utv[
NgW\
@\AbB]CeD\EgFYJXK]L[M\N[ObP[RcSbTbV]WVYZZf[\^W_b`]elfig[hdm\o\rWsZt]u\
@cAXD\FeGTH\IaNeOfP[ReS\TWWXXc[[]b_d`ebZccfahbj\k]n[o[qardsbvb
B\CXGcHZJfK[L]ObS\TaWuZ[[\^Tl\o\pgsZtXvd
BZDdHZUhW[^Xd[gbhul\
AfC\J\ReW]Yn[\_\hgvZ
@]BdC\DcGaIbJ]N\Y][\\e^\`becf[hbl\p[rgvl
@ZCdDcEiGZIZKbL\P]QbTeUcWZ[b]db]cbdagYlYm]p]qcueva
[Xvj
@iAXDZEbFcG\HTIeJoKeL[O\PdQZRaS\TYUhV]WUZf[e]\^e_[`Zaab[c\fegZj\kbp\resVt[uZ
N]O]P]Vs`\
@cAYC]FWG\H\J]KfP\T\U\VaWUXYZa[b\e^Z_dc[hcjck\mapcqdsbth
@XA[CaD\EYFjG\HoI[JcKXL\M]N]ObR]TZV]W[Y]Za[[]Vaadee\gbh\k]l]mYnYoWr\s\u\v\
H\W\[h
H]^[gh
BZG]LiMZPfVbWZhc
BgDeW[cWv\
@YA\BdE[G\HhI]JdKhM\N\OXQ]UaX\Y\Z\[\`jb\jclXmZnbs\va
IpOWR\T]W\
@iAhBgCXFYGeHVJfKZLXMYN[O\PYQYS\TcW]YZZZ[S\[^Y_\bXcjdbebg\hclLn[s\t\
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
AjB[CVDcE[GWHYJbK]N\ObQcR\TXUYV[XcYc[i]c^e`abachd\effVgchdicj]kflZmZnZo\pcqmsVtjugv\
B]L]R\W[Ykr]
AfB\FcHcKmMcR[S\U]V\W\mgn]obs\
HbP[R]U[V[WcXtYc][`]fZl]m\sZu[vd
C]IjO\P\Y]
RiWZ
B\LgVZWY[[ckeafel]v[
DWReWjXcbbm\oXuYvf
BQRbWkbfm\
hiv]
RfW[^cp[
RhW[sc
BbCcD[EfFhG\HVIWK\LdN\PbRcTcUfVaWSX[YiZe[]\c]d`WaecYecf\hbibjblcmZnbo[qYtUv[
D\L\WY`ikn
@]B]C\DlEgFXG\ObWZb\
CjJbOYTbW\hb
B[L]MbRaUbV]Z\[\_bbac\lgmbpe
@cA\CZF]GfH[I[JfK]L\M\N\O[PdR\TYV]W[X\[c][^c_\`Zb\cYg\hejho]p\q[rhskt\u\
BfHeW[b\
@]B[DZE\FeGdMaOZPcQbTTUaVeWgZb[c\b^aa\g\k\ldn[oYpkqXrZs\tav\
AaCXFaH[TdV\ghqd
CcF\Th
JYKgO\V]X\Y\_]hcn]ocpbrcubv[
AbE]G\KbL[MbNeO[SiVaWWYa[Z\h]]_W`hbZccddfXl[o\pZu\
AcCcDbEcG\K]L\NYV\WZYa[g^cc\dfeajetg
A\B[CdJaR[TaU\VcWZX]Ye[c\c]cp\q\tgucvZ
@\ATBXCfDZE]FdGjH[IXKYL\MXN\PZQdR[S]VbW\X\YXZh\d^Y`[ambccZdfe\fWgch\iTjZkbmiobpYqhs\t[v]
A[B\CdE[F\G[J\KgO[R\TbUgV\WaZWanc\eggdhYler\sZv\
DgEgVlWZ^]lZo]vg
HjU]
CdPcSac]lcoivb
BcCYEbFaG\IZJbK\L\MYN[R\V[W[XcYbZc\g]\^\_\ech[jfl\m\pZq\rbsbt[vb
A]CqDbF]GcH[IcJaL\N\R[SeT[WVX\Y[Zf[Z]Z^c_fa\c[dgechZj\m\o\pZs]t]uY
CiJ]]b
K]M]TgWcY[\b_ge\oc
L]WahkjXt]
MdWZZecdfhm\r[
B\JhVcWefcrcsc
B\F]L\TdUjZ\[\]\m[ndv[
C\GYH\K\OcP\SiVfWZXe_Zb\ccfYpcs\v\
OfWh`]c\t]
@\B\C\F\G[M\OYS]VWXgZZ[Z\d^\_bcbedfco]p\q]r\tbuYv]
BhIbKdL\O\
@bB[CcD]FcHfL\McNcU\VgYd[Y\\^a_b`bb\mZnepZsctev]
HbIcJcUhZ]]]c[dag]oc
BdC]Ib[c]m^c_albmcn\r]
C][g]dcev]
@\B\G[HdJcKcM]ObWbZi[g\X]]^]bfcajblcoftev\
D[EcJ]NmO\[\\]^a
WZX]ZZen
BcGVHiJiPfRXV[[ckd
BeH[VaWdZe`[hbl]m\ocpZv\
H\OcVhW]^\ce
M]W]Zebcg\hiv]
AcBZC]EaF\GaHYL[McOcPZQaR\VfX\Y[[\\c^dbWccdcegfcg[j]kZmeo\pbqas]
Ub[\^]obri
JZZh
C]F\I\K[L\MZNYO]R]TbU[VZWXX\Y\ZY[\\]]j^\cbeng\hWm[p[qZr\s\tZubvV
O\Y\ej
I\M\OcV\W\\kefhYlZ
BgH\J[PfV\WdYZZd[Yv[
B\ChM]O]WcYb[ec]ect]vZ
@hD\EfFdG\HYMZNdPgWYX\YZZ][[\\]]`ab\ccf]gbhhk]lemcnbrZt]u\
AcB\EbGXHcJdK\MXNZO[P[R[SaWYY]\\^[`ebjddj]m]n\o]pbr]s]uZva
@eIYLZN\RgSfe]
R\jo
@hA\BYDZEYF\GgHVI]KZOeQ]RYSXT[UYVdW[XeYXZd[T]b_W`SdYecf\gch\lUnYoXpkqXr\s[
CdJcOZUaV\Wf^\aikcm]u]
AaK]WZX\\jhatd
K]P]\hcerctYv]
AbB\CfH\J\M]NfPgScTaVYWTYcZh\a^Z`Xabc]ebg\he
CdPfv[
@gW[
C\Wb[de]lbthvZ
GcUj
AjB[C[EhG\H\JlRYTcW]Z][\^a`gaec\dfl]
@dBhE]HfJ\MZOaPaR]T\VXWW[\_]b]cee]jkl\qY
AcD]O\R[VfWd\hfgtZv]
T\Whpe
@hB\DaGnHZI[J]K\MWO]P\S\WXY[[U`ZclkZlSq\s\u\
@bAlBWC\I\JaLZObPbQ]RZS\TfVNWXX\YYZT[U\Y^f_g`eaedaefkXlWm[n[o\q]rds]t\uc
@gBhCZDbE]JaKbL[OeV]WXYf[cf]l\ocphtcv\
@YA[BZCZEiF]G[HdI]JdKcMdN\OaP]QVR]TbU[V[WWXfYb[X\e^W_l`ZabbYd[f]hZl[pWqXucvZ
B]JiM\VdW[Zb[\]\^Z`[bZc\d[eZl]m[uYv]
@bAbBWD[E]FbG\I]J]K]L\NYOePZQiRXTZUbWiXYYXZ]_[`gadbdddedf\hgkVl\pXq[rb
BeEeFZH]JbN\OYP\WiXbYa^b`[a]dYedlWpgudve
GZLhM[UjV]WcX[[c\ca]j\k[lanbp\t\u[
I]RpWVb\kZ
CfK\S]UZW[h]laoir\
BYCWDeL[P]QdTZY][\`]a\cedaljq[s\v]
BfG\W\[\kgvh
G]NcO\Th]b^h_]adh\q\t[v]
W\jl
F]IgW[rb
OgW\
AZBUEUGeHcI[JcK]McP[RXScTVUfXhYc[f\c]W^[`babbZcgdceff]gbjckUl]o[p\s]tZuevZ
@gAbCaEbF[G\HeN]W\[Z\d^g`ecZhbl\r]t[ucvZ
BaE\F[GcK]LfN]TbU]VWWb[X\c^c_\`[b[cYedf]hdk]m[n[o[tnudv[
@eBlC\D[FgG\HYIeL\MaNcO[TcVeWSZb[h]\aef\ggh]iam\pYrbsZub
N]O[Vg
@aCfD[E\H]I[JhLbM[P[RaS\TdWe[l\[`gabb]c]hZlZq\thue
ReWU\[ajeatZ
BdH[Q]ReV]W\kfv\
Vj
LYR]W[kh
CgD\H[OcPcQfT\V]W]Yb^\
Ha\j
O\WZ[j
B\E\K]L[M]NgOiRiV\WZand]jbkZud
EbFdWZZb^ihd
B[D]G\HqLPRfVeWf\Z_]cglbs[t\vX
L\O\RjWYd\e]f]l\m[
R[mpn]oX
BdHcJgL]M]NcTaWYZ]^\`\b]f\g]h]lZm[nloYp\q]sZu\
@\B[EdF\H\I]KbMnOZRdVfY[Z][W\g^Y_\`VbcdYeYh\lf
GcM]Vg[\lY
RdVeW[chlX
C]Wa\hl\
B[CZEdHZJdK]LYOTPeTcUcVcX]YeZZ[W\\^a_a`\b[cidbe]g]icjYlkneodqXsdtdud
BmEfGaLfO\WP[b^]_]k\las\tc
B[D\EeFfG\H\KeLdM[NbO]PkRZSaU\VYWb^Ya\b\c[ecfegdlfmao\p\sZ
DZE]FcGWKbMePdTZWUXcYd[d^ZbccZdbh\jdlYmbnbq\tXud
H[JhV\Wc
N[O[PhV\Y[`akal]v]
LZN[PcQhVa[a^c`dbafajbobpbt]uavc
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
@dB[CcF\L\RWT\W[\]`kc]enhXr\spt]
@\BXFeHhK]QcWYegv\
AhDjOWT\Wd[\_]l[
@[D]E[FnHhK[OYQjRaV\WYYe\\_\gbhZjZr\s\v[
V\Wi^\_fa\c[f]oarht]
DaOhWbmc
CaD\EdHdOYVf^\q\
B]Z]mfn\r\si
@]CbJbOeUcV\W[^\agm]
LkOeV\W]
R]WUZb\hkg
Wc[bebgivb
@[BVC\D]E]FYGYHmI[JbK\LSMVNVPXQfRRTOUYX\YV]e`dafbXdVf[i]kYlXobpaqarZsku\vX
@aBdE[FjHkM]P]QfU\WYl\mZq[r[u\
RjSYV[WXX\[e\Z_afgl]n\o]shtXu]vY
FaH\JcK\L]R\SaUWY\[]]\^[mhocp]qcrk
V[Zb[Yb\ekldt[
AcBbGaHWOhPcT\VXWY[\]bb[daf[r]s\u]v\
AdCcJ]ViWYsd
@[KjM\W\
IhLdP[RYW\Xchbrb
B]IcK]Pe\g^acbkaq]r\tYvZ
Wi
J\V[Wm[]tZ
@TAeBZCnDgFWG[HTI[J\K[LcNUPhQZR\TcU\VVWTX]YbZX[[\Y_c`\b\dmeZfYg]hWjVk\l\p\q\s[t[uX
CkTcV\WVtc
O[Pg
C]IjR\W[Y\r[
@cC[EbF\HYIcJfLZMeNZP[SbTcWaYc[d\b]a^]abccd]ecfcmnr\sYub
CaR[TeWUZ][Ylj
AhEdMbUdV\Y[^[h]qgt\
AdCdE\IdK\NYRdSaVaYdZ][X`gl[t]
@ZAdGaLcNfOfPeR]S\U]WYY\[c\e]a_d`]abecfeicl[m]p\q]rbte
BcG]H[Rcfhp]
CZLbMbU\VcWZYbZi\d_beZf\hatb
@cC\DcF]G]HcIZKeL]McN\OZP[RdTdV[Z[[c\b]\^\bccbeifeg]h[mYncqXres]tZu]vZ
KbL]M[Wn[\
B\HhO\VfWf[]qjt\
Wb\ath
CcGbN\V[WZZa[]\\^cbbdce]hclnq]t\
@ZA]CeFgHcIbJ\K]PdQgS[U\W\XcY\[X\\]V^\aeb\caehfcgdhXi]jXkflZn[pWqZrXtZuavY
@aD[FdIcJ\L\O\QeReW[Zh[\`Zbch]k\lXt[
K\L]RfW[Ze
G]R\[leclYv\
W[Zg
FYM]RmV\WYY\[\f\mbsgu]v\
F]I\RhW\\\rc
B]HYIbKYL\RdTWUaV[Zh^]bfe\gfhdj]l[m\p]r[sbth
AaBWDYG[HZJgKYL\M\P\R[T\UiV[W]Y\Zb[[\Z_\`ba[d\fWg[j\ogp[q\rdua
@\C[J\KcV]WZXYYbc\e\khmhn[od
F\GcJZKfL[M\OZP]QbR\S]TcU]V[Z\[X_aadbZcYd\e\kfl[o[p]rht\u[
B\HgVhW]sdv\
B[Le[\chf\sdv]
@cC]F]KhP\S\TbV[Zi\h]dq]t[va
P\Vc^]vj
D[J\L[WfZ\[c^al\
CbDmEgL[O]P\R\`ha]vd
LjWY[\fe
@dB]CdFcHeIbJcK\N\P[SaU\WXY[Zaabbedeh\ocs[
@cBbChEgG]JaK]L]OjPeReTgW]d\g\lZr\tcve
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
C\RmV\\\f]
@dD\EcFZG\J]KdNeQ\RYU\VbZY\h_gb\ccdchfibjbk\manbodpaqVrcsetZua
A]B]MjPbR]Weheq[ud
AcBXDbFbG\JaLWMYNbOdPaRXVbXdYb^f_d`ea]bZc\d\edf]haibjclUneodrgsdthu\
WYkn
BYH[JdK\L[O[TaWaXi\baccgl]o]pYrb
UlWfZ\
H\TbUiZ[e[
B]CaH[L]M]OcPYR\S[UbW\X[Y]\]_kk]nbr\ve
@gKaL]R\WiX[Z\[\b[c]rdsa
B\C[Wo[\
HbW\sg
@ZCcDYJXMaO\S\TUUbVZWYX]Zb\e]d^a_]`fa]cXd\efgZhXj\k\mgndofrcsZ
@cA[BbEdFfGbKXL\NeO]P]TcU\WVZe[Y]]^j`\a\c]d\eef\gbjak]l]mZnXo[q[tbucve
CfF[GYOfPbSZTdU\Yg[\]\abf\hbjgm\ncobp\t[
@iB[CZGhI\JcL]M]NbOZP]V\Y\Z[[Z]h^b_Zcekilbm\o\
VhWjue
CZKrN]OZR]V\W[Za`ce[h\l[oZr]ubvf
@[C\E\NjP\vc
U]WYZk
@eL[Wj\e
RhW[sc
Rkr\tc
@[C\W\[b\\^\_[aeerhZjdt[
A]B]I]KbL\M\NZO]P\RhSjVaWdYYe\f\mcpcq]t]
N]PdR]T\ViWX^Yaacc
A[BWCbEYFbGbHiI\KfLXMWNZOYPZQcRWV]W[Y\Z][]][^d_Z`]a]bZccdbeifigZhhibjYkZl]mepcrmsdt\uYv[
CbGdJbLbV\WiZ]\dc[e[uc
C[Wo\clXv]
L]bjc]
@bAZB]D[FgGZHbJ\K\L]M]OZQ\RWSfTbUbVXWbX\Yd\[]b^\_c`Za[effYg\hdj]mXncqbrgs[t]uXv\
@[AiC[D\FdGaJYK]L[MYP]ScU]W]Xc[e\c]c^d_[bUcbdXfbgejbmdndpXq\rbtbvh
J]T\U]en
J]LgOhT]W\Zk[\
@eBUCdEbF[GcH[L]M[N[OdQ\TXWZX\ZX[\^c`dagb]cceZg\i]jZkXm]p[tVu]vS
B[Hb[g
CbDgOd`da\b[eah[j\tb
Bju]v\
JZLjR]W[Zh
LeRdVb[bbdceefkbpbvR
A[C]HWJ[ObQgU\V[WcYbZl^cgZlcu]vf
CeN]OcU]VbWa]cebf[hgjbrbue
A\CbLcVdZ[^\`[acbXdaqcrhvY
@]A]B\D]FbHcK\L\V\Z]^c`jcdd]lcn]t\va
D\H[JcKaQcR[Wi[c_bfdsa
J]L\Wic\
@]ChIbO\VjWW[hhfj]q]rcv\
J]PbVeW[Yia]hYr\
C\ReWkZb\bc[ehh\j\lVtcvc
E]L]Wn[b
@bB[CcF[H\L]M\Q]U\VbW[Y\[[\]]d^b`]afcae\fXgbm\n[ocsit]vd
B]LeS\V]WdZk[Zh]l]
B]C\EcGbHZN[TdVhY[[Z`ddhecgelevZ
@]A[BcCbD]GXHYI\KZM]NcOdRYSYT]U[VTWeX[\]]Z^P`]b[d[ebf]gph]jZk[lXmWn\oWsctau\vZ
BYCXEZFdHZJhKXLVMcN\RdSfTeUaWZX\Ze[Z^acedffYg]jek]lZodpdq[r[satbv]
BbD\EeF]G]HfJfL\ObPeRXSdT[V]YaZg[\^d`bf[g[hck[liocpdrlvf
GcHdK\P]V]W\Z\[h\\meufv\
LcSaW\fdiclcs[v]
E]FcG]HiJ]KZL\MZOYPeQbTcUZVaWdXdYa[]]c^[_bbgcbd[elfej[lYmVnYo[q\sbuhvb
RmW[
R[WWki
@dChEdFfGfH]JcL[M[OWR[SYV[WVY[ZZ^\_cacbdced\e\f\g[hjjikel\maoXq[reseu\vd
AbG]I\J]LfUgW[Zb^Z_]gbtg
AcB\CfDgEZG]I[JZKfN[PXQ]R[ScTgVTWZX\YpZW[b\\]d^Zaee[h\m]neoZtZu\vd
Cg
CZG]KiR\TcVYZe[Zaehdl[oZp]s\
GbVdWhYg[\`[hdlZ
R]SeWZkho]
NaVgh\
@bC\D[I\J\L[OaPbT]UcY\[b\e]a`XaafYgfj[k\laneq[r\sZubvb
J]OcV[[[]a^ea]e\pbuh
EcJgLdO[SaV\Zb[]`eaYb\c[eYgbk]s\t[ul
BiH\M[N[R]UdVeXbZ\[[\f][^daed[e[fbhbqYrivb
XZ]g`]
@dBaDaE]GdH[JkL]NbTaU[WZX\Z][b`]bbecg\hci[j[k]ldmgr[
A]C\E]FcHaJbMiWa\b`\e]fahfjamcv[
CaH]KZWbXh]]f\h\nascv\
B]LeMZO]WY[\`\cgejlYncq]
@\JZK\R]T[W[]l^]b]e\gdh\p]vZ
@aAbD\FcKYL[M\NfPcQ\R\SbT\UaWlXb[[_bacbkd[ecf\l[mdn[obqcsbtb
@\B\CaF[G\HfIZJYKhN\P[RbU]VcWUY\Ze[k^XaZcceXf\gfl\mbn]oZp[res[t\u\v\
A\HbO]R]TiWZ[dj]l\ncoeqcresct\vZ
D[WZdcvf
hiv]
A]BdC]DYFcJiKbL]M[NbOaR]T]UcXbYcZ][]^Z_[a]bccbgbjfk]l[m\uY
@WAbBQC\E[IbKeL\MUNcOcPXQ]RZUWVdWaXmZb[c\[`ca]b[c\dffjgbh[i\jZlcmcnfoRp[qfrbsVt[vV
AaE\L\MdN]OdVgWZYa[d\h^Y`[bceafbg[l]m[nWqcrbsftk
CfI[O]PjTdUaWZ
D[EdFgG[H\JXMcO[PjR]T]UcVcW[YY[\\Y^\_\`aacd[fXhellm]neo]r]s\t]u[
B]DdEaF]GbH\M\NfObPaRbVeWVY[\\^\`]cbhbnmq[s\uav\
BlGdI\L]PcQ\Zd[[b[efhbjamZsctZub
K[M\RZVeW[Y]ZW[d^]`[c\eafbhZk]lcmdsht[
@\CfEbHcIZJcLdN\OaPXQeU\V]WbXfYYZZ\c]f^\_c`ZaceafcjglbmdnYoYqdr]tc
BZDbGbH\JdRcW[Yk[\\ir\vc
B\CnJZK\U[WYY[[\]f^\a\hYp]
H\OcRb\e]feZj\l\m\uivb
@YC]K]ObP[R]S\VbWgZY[\^X`cb\ceedhd
MbW]\heco]pctZ
AXB\CZD[E[G]HYIbJhKhM\NdOYV\WcXe\c]g^bacbcdXe\fflao]q]rcsbuevZ
@aDbHcZ]\\tgu]vd
Vl
OgV\
CZWW^m
B]CgH\IgJ]V]W[Y[Z\[]\Z^\tZvY
KdM]Vf^]edf\hfq]
C[DcG\KdMbN]PdS]UbVZWnX\[\ceecffjan]rasdu]
BbCbHcJeV\WcZd[]^]ahe]gahZjam\o[
PcS\\acdfkh]q[
AbEcF]GdHXIcJiL\NbR\S[T]UeVXYZZ[\\a[b\c[dae[hcjik]lgmcn[o\r[s]t\u]v[
@cA]CaD[F]GhHZJdV]WZZY]m`\ceeifdh[mXtZu\
BZC[E\FaGYIaJ]KfO\P[Q[VZWfX]YYZg[\][^[_b`scYdceWhfk]p\tnu]v[
AeBXK]L\M[NbObQgR[S\TdUbVcWfXbZX[[\g^f_ba[bZccdbg[hbl\pZqcs\tbuc
B]M]N\PcV\YaZ]]\`\b\g\hikbm]ocp\r]v\
B\O[e\h[kit\vg
CfEeH\IZL\O[P\ThUdVbWfYYZ\[Z^\bbd[f[hij\k[lZqctYu]vh
H\I]L]O[UaVo[\ra
@jB[C\DcEfGhKZM]NfPgR]ThUiVeWVX\YX[Y^b`[aYbicVdYe\fahelcmXp\r]u]vm
CeIbJfN]VZWlZ]l\uY
Cgcbrb
Ph
B]RhYft]
AbB\H]L]O\Ub\[d]e\mevh
AfC\PcS\TiWcZb^fc]pa
BdO[R\ScX\tk
OcRgVdWaX]d]sbt\v]
AcGYPXYia[cad]f]r\
BXCaEcF[GYJbLYM[OcPcQdR]TZU[WdYdZe[a\\]f`caeb[c[ddebfahal[ndp]qdrZsZtSu]v\
LYMjW]
BoJbPaSbWY_bf\hbo]r[sbu\
BeKaL\MbUbVbZ\[X`]bae]g]limbpev]
@\AXBYClDeEcFdGUHdI[JaKYMYN\ONP[QbR\S]UfVXWZX[YX[Y\g_]`\arbbc\dfeWfYh\j[kZmjoZp[qbr\s\t[
BaC]E[FbHdIaJfK]L]NcO\S]XaY]Zc[b^[acedgcl]mbnZo[r\vb
D]OcR]TiVYW\Z\[Xa\f\h]lho]
@\EjFZJ]W\_]hal\tc
ChM\TcW]X]Yg_]f\lZokt\u]
Wi
J\Yc\[rh
BeGfW\
AaBXCtDYF[GYH[JaL\M[O[PZR[S]ThVWWZX]YcZP[\\V]i^]_\`ZaYc[d\e[fVgYj]l[ocp[qfrfuWvY
J[KaTdWWX]Zbeblemfph
J]OhW\
I\W\hhthv]
BZCfOVWi_\
C\G]NgVgWc[a]ad[lg
B]RjWXl[
B[CbL[O[P]TbUhW[Z\[Zejfbgcl\m[nbpcv\
BZFhOjW[cco]
CbF]HdW[[iaek]
BjCaR[WZv\
B[F\GaLeMZNaO[ThUfV\W\Z[[f`cacc[ehfagbh]lbm[nbpcs\vW
@aAbEeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
DaE[GiHcMbWZbfd[
FfG\H\L[MjNXOaQbU]VbW[^abZdgl]m]nbogpZq[
VaW\fhtg
B\O]TcUdVaZ[[a\\]W^blamftcuc
AhB\P]UXVgW\Z[\d`[e[limesdt\
HcK\VaWWX\Zcc]fhg[nbpfqdtd
BhOcPfRZV]W[l\nhoYpcrf
@ZBVCeDZE\FdG[HbKbL\MYO[P\QZS]VgXdY[Z\[[\d]a`Xb\k]mdnbofqjrZs\uc
BbEdH\I\JZKbP\RZSfV\WX^\`gc[gbhZl]mdndq\rcs[t\u]vh
BZOlW[cce]
B\C]E]F]H]JcK[MaOYPcQ]RbVZW\YbZa[b\adceff\gbrct[vi
RhW[^\sc
B]FdH]K[L\ObR[VeZ][\]]e[kfmYog
F\VbZb[jae
ViWcvb
W[XfYg]bh[
@\AfDbE]GbHZIcJ\KYObPWRVSmV]WYXgYb_g`ha[b\cZd\fghXl]oaq\r[tZv]
DkH]K]L]VeWcsevZ
@bEfFdO\R]VVW\`ZcZjr
C]P[R\SoVZW\_\oc
A\B]GdHaK[LYWgXk[b\[lWneq\tduZ
B\m\nl
@bBXDaEZFdI[K]L\N\OgR\ScT\VWX\Y[Z\\\^[_]`XaZd\effVgch\k\mhndoepbqcris\t[ud
L]PZYi
B]C]J\NbPaR]WcYa^jqZr[
WZYir]
BjG[W[ciharcv\
C]H\J\KfT]UcZg]]^\gfi]m[odq[r]s]tZub
AZBZC[D]EkFmGXHVJiMeN[OYPeQ[SiUjWdX\YfZc[a\f]e^Y_c`baebYc\edf[gghdicjbk\mZoYpbres[tRuZ
B\CfHcJ[OcUeVdZheagbo[s]
B]ZZgg
BeGeIgL]NbZbc[fckfr\
L]M\O]VZWZjkkeue
R]WYYk
FeG]ObV[WZ[fcbjcrcvc
HZ^]glm]v]
A]B]CoF]GWHbJcM\TTV[WWZj[]^\cceWf[g\h\l]ocp\rZ
@\B]McUiW\[cgeu\
BeCcG\JVK]LXR\W[X]ZYdZkZr[vp
Ggpd
BaHZKeM]WiZg[\a[dbeegbm]pbq[r\savZ
BXCcD[E[F]I[J[LeM\N]P\S\WYY\[\\i^Z_[`[b\eifcidj\lcm\o]p]rdtcubv\
H\U\V]e[gjo]
LfR[eht\
D\HhL\W\`i
A\EcFXGeHUK[M]NfSaTgViWZZ[^f_e`bfchdj]lXm[nXp\q]r[sctYucv\
Wi[[tc
@]B]C\DlEiFXG\WZ
BUC]J]LhO\T\WT[b\f^[c[hbn]p]ras]tovU
@cAaE[JaK]PXQcR]ShVcW\X]Y\Z[[[]]`[a]d[eZf\hZp]qdr[sevj
H[M]O[WW[g\jechftfvY
ChJ\OcVaWb^dafb\c]j\ratcv[
@\A[EcFbJrM]N\WVYY^Zb[e[jju\
A\BaE\FeJ]N[OgQYR]TbWdZ\]\^]_c`dacbac[ebfgh\l]rav[
AdBZF]H]I\K[M]O\S[UZVfXeZe[Z\]^Z_eacgYjalZmbn\o\pls[u]v]
Z\jbpk
Wl
KhO[PbV[WcsZ
CbJ\KbMh[g
C]ObVil]
CjJcM]T\WT[]qbrj
WXli
DdL\MYNcOgR]WcZb^\ahdceilct]uc
BYkg
@]CcD\F]J\O]TbViW[Yd\]_]`\dgf\j[lem\
CjJbOYTbW\hb
B\D]JgPfTiV]WQY]Ze]a^ZaicZf\l\m]n]t\
HbLeVcW\Zj[Ze\o]sZtav[
P[V]Ycoj
D[L\OaP]W[^]`jcbe[f\j\t]
BdW\khvZ
AgCgD]V\[]vg
\h
LfW[
W\Zi
m\okr[
UdWb[Yeblf
J\O]VYWaakj\
@\A]B\EaGZH\JeK[MdNdOZRcSVTbUeV\WZYa_\ckebfbgci[kVl\mapfr\tf
@fB]EbFfGcH\JYMZRWT]UZWaZm[Za]cZddm\t]v\
CaE]GfH]N]PbSdVcY][\]b`\bWcbdbe\l\qZ
Wc\[]f^hlap]
B]DgE[G\LaO[R]WWc\kk
@dVkW\hb
Ij
D\G[H\L\N\R\S\U\VqX\[[`bafcadbl\t[
L\NiVaWf`dv\
@]A]B[CmDdEgFYH\K]L\MZNWPWR]TZUZVZWZYY[X\l_c`\aZbZf\lemco[sftbvY
BZDcM]R][]^\cZejvZ
WZZ][Yb\entZ
@aA\B[DMEbFjH[IgKkL[NcPgQcRdSgWYX]Yj\g_edbeejbl\mcn\parct[
IhLdP[RYW\Xchbrb
@VAWBZC]DhEiFTGYH\JXL[MYNWOUPYQ[R]S[TeU\VWWZYZ[Y\Y^Y_[b]dleZfZhZjXkWl\p\s\uXvU
VhWg
B]CnG]WZ`\bn
@gB\KaL]RhX[Z\[\b[c]rbsa
C[KgW[sb
GcJ]U]WbZj[\cgt]
AaB]CXGdP\R\VfWhXd[b^Zafd\e]hak]let\u\
@]AWB\CeEXFdG\JkKWLYMXN\O\PWSlTgUbVNWNXXZP[S\V]Z^W_W`\aZbYdVeWfcg[jYk[meniodqlrvtUubvR
@dAiC[GYH\J\SXT[U\WVXb[d\j]cabcfemfjoYp[r[s\t]vb
VhWha]c]edh\l[
EcGbHZOcTcVbY[[d^c`ddhe\f\g]lam\oescvc
@bBcCXEfFgG[HbKdM]O[S\We\d]\`ceaf\h[k]shtb
AgB]CkEZHZJ\KZN\PYR[ScU\VVWYYtZ][\\\]fe]lZo]s]tZvZ
@bBcDbFaK\M]NbOYP]R]ScVcWfZ[\\accag\j\v]
B\HYJ\NdObV\WWbhccegjitb
@\B[CZG\H\L\MfO\U[VcWcZf[b_k`gf\l\mgtc
Wieat\
AcF]GdHXIcJiS]T]UeWeY]Z[\\^[b]dae\hcj\k]l[mcn[o\r\s]t]u]v[
B\K\P\R]f\snu]
@cA\BbGfH\I[JfL]M\O[PgTZW[X]Za[c][^c_]`Zb\cYeVg]hYjhp\q\rhs\
CYJ[^geghju\v\
AcBjC[W[jal\
@[BYCkG\HaIaOZP]SdThUZV\WTZ[[]\c]\_f`ba[d]eafbj[mZqdrZtbu\v]
@hBfHeW[b\
W\j]vj
B]CfDbHZIaM]TaVcWYYZb[d]e\gfl\mbnbqcsbu\vf
AcB[C\G[HZN[OYRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s[t\u\v]
MbNfSaVc]d^h_\`\cZeahflem]qZrdtc
@WAWC[FXGYH\JXM[NXOXPXS[TSU\VgWXYZZ\[Z\Y^U_\`aa\dheYfZh[j]kWl\p\u[v\
B[DcPfRfV[WXd[
BfEiF[GcHdI]L]M]N\O\Q[TbV\^]`\addhj[u]vX
CcF\Th
B[W\XeZ]^Z_\gnq\sa
A\BbC\DcK[OjR]U]XeZZ[d]\abcZe\f\leslt]
@bB[GaH[I[JfLaM[O[PeQ\TXV\W[X]Yf[a\f]Z^d_\`Yb\ceegg]hYjgl]n]p\q\rds\t]v\
BeRgV\WhYdeXhckcobs]
AaBgDbGbKaOYS\VhWVYaZe_hd]ejf\l[n\obp\t\vd
A[DbFdG[JbKlL\MhP\SiV[W[X\YZ[Y\b`aaae[hbj\ldn\paq\rcvb
@\B\CXD[E]FcH\I]JcKbM\NgOfQcRZT]U\VZWXXfZZ[[\\]b^n_ab]d]hiilj]k\mXnYq\r\satWukvd
BdE\FlHgIhK]L\M]N\P\QmSXTaU\VfW[YbZW_[`Yafb[c\daeffZgah]kZlbm[n\o[pYqZucvd
@dBUDfFZGgJfK\L]M[OjP\Q[T\VYX][W^d`jacbYced\e[f[g\h]i]k\nXpZr\s\tdvW
AgClDdEbGcO]PdUaVYWXXdY\Z][[\X^[_b`bc]e]f[kcmcrnsbt\
@\A\CVDYF]HYI[J[K[L[NbRYSdT\U[VZYeZl[e\f]]^X_c`Ya]c\ebhhkcl\mZpjq]rYtmuS
B\OgPZS]V[WWYZ[[^]cbekve
B\CiEcHYJdTfUlVdW\^acceZjel\mZvY
B[JaLfNZO\RYWi[cdav]
G\PhV\W[Y\[elaub
B[DkOfVa\edfebnb
AcChJZK\M[V[Yl^]e\lZp\r]v\
AdC\H]K\OaU]VcYj^Y_dabeZf\hglap[r\tcu]
C[E]TiWc
B]EaH]J\MaOcR\V]WfXfYa[e^Y`[abcbdbhbm\n\o\q]rft]uY
OaWbY]fZrh
A]CeD]F]JdKbL\O\ReT]UZWXX\Yb[Y]ce\f\lkp\q]r\sbteucvY
CfSiUdWV\\fcohrcsZ
AbBaC\GcHbLbMhO\PbQ]V\XaYc[\^bebn]q\rb
W\[isc
KdPf
B\[Ze\kk
BZDcEfFfG\HfJ\ObP]S\T[U]WaX\Zb[\bcc[die[gbh]k]sXt[uh
@bA\JgZ\c]sbt]ue
AhC]RhT\V]WXYb_aefh]tc
KdO[PfV]l]
C\^]th
A]B\DbO\W[Ze[le\l[revd
@\BiCiD\EbGbH\JfK]L\MfQcUbVZY]Zc[Z]]^Uc\ddedhbn\o\qYt\vW
J\O\R[UkWU[h\\eih\lYmXp[r]u]v\
AaC[H\KeO]ScTbUeVeWXX]^Z_h`]agb]f]kcs]t\
AYDgEeI]JjNeTaVgWYX]Zd[\^h`[aecbd]eZlco[t]vb
A]BeCaFZGjHbIeJeKcOcP[SdUfVYX\YcZ[[ec[ldoap\r\s\tZuevZ
H]PdVfc]
HjU]
@\LbM\N\ObVhW[aafblcrbucv]
EfVZa[jl
C[O[VkWcZd[Yaieafhhal\
AeCcL[McNfObP]VbWYY\Zd[Z^b_\`ahgkbn]oZtZvW
A]VhW][kaYe\rct]
@fDbEaG\J]K\MbOaZh[[d\e[j\pes]
F]HZI[JjM[N[O\T[U]WWZ\[]]]^Y`[a[d\f]hfl\m\r\s]t\u\ve
CWNfV\WiZccdd\tc
CiT\W[ejh[
@bCeDeG]N]O]TcVcWTX]Zg[\]b^g`\j\ldp[
@[DdE\GbH\I\J[M[NgSaU\WTX[Yg[[_a`ac[ffhcjfl]oZq\sjtgu\vb
Mn[Wmdncv]
Fb[f
AbE]VfW[\b
@[A[BZCYEYHaJcK\L]MVNYOYP\Q\TQUsVbWUXfY[ZU[W\Y]r^\_[`Wa[b[dZeXf]j[lZminXoXp[rVsYt[uavW
A]K]L]PZWbYq[c
@]EgO]l\t[vk
H\J]KjL[R[UeVhWf[]\\_\ahd\eYlZq[
C]OcP[RdSkVZWe_\f[l[oc
@eA[BZCbEcHcIbKXM[OcP\Q]SYVhWYXXYgZc[b\c]a^c_e`egehbj[k]m\ncoWpbsWubv]
B]GgM[PbZY[Vebl[vd
C]FaG]H\JZL]U[VaY]]f^a_d`ce]fah\lfqftZ
@eBcC]DZEgHZKkL]McOcR]VZWnY\\Z^Z_]`\c]e[h]jfkdl]n[rcsSt]vg
@[AbCdD[E\GbJeK[LaMdN]OZRaSZT[UgVVXfY[[g\e]Z^\_]`[afb\edhhidm\n\p\sjtdvZ
BSEbH\O\Sg\b_ddgett\vY
BiOdS]VgZ\[h\c^labgb
@cAbB[JbK[L]M\O[PcR\SfT[V]WYYZ\Z]\_[`bbbeZfXhajpkblfnboap[r[sbu\
@jAdB[CZE\FaGnK[MeN]P[Q]R\SZW\X[Z\[[\Z`]a]cfd\e]hYjXkVlXmbpZtXu]v[
B\HbJYNgO]WbY]Zf\b^]beefh[s]thv\
A[BdCbEcGdL]MXOcP[V[WUZc[X^b_\c[dbhgjgm[q[tYvl
@aA\BcCdDdF[I\JbQaT\VZWV[\\c^Y_\`cc\djeUjdldmbp[q\rcu]vZ
CVInJ]N[O\R[Z]]]^]`\eef\hfj[l\pgt\u[ve
B\J\LeWdZi^]cdhcjblc
BgElL]W]YZZ[[\rd
C\M]V\Wg\ae\rc
@\CZF\H]J\KfO\S]V\W\XaZc[Z\[_hedhdjclcn\scv\
AgBeCYOZV]W\XbZ][]]]_ehil\m[qct\u\vX
CgWc^[q[
L\ObUgWoY]mcneo\rb
A]BbD\E\FkGbHeJcM]R\U[V\W]Z\[]_]b\cck[m\n]s[vZ
C\EgFfM\N]OqPcSiT\VYWZXe^\bYc]f]gZh]j\rdu]
AfCcIaKZLcM\NbOcPXR[TcU\V]WXXhYdZX]Z^\_bb[d\eafbg[hbl]olp[rcsdtiu[
F\G\HbOcP[SgU\VjWQZ]^b`Zcdkbo[p\qa
BeCbDcGdIaM[O]R[TdVnY[[]^]_]`dc\e[hbl]sat\ucv\
AiF\HXI\J\K[PYR\SbUbZe]Z^Z_\`bb\e[fegjhZpYq\riu[
GiL\TcWZae
ecggvi
DlG]QcTbUdZ[e[v[
WWZm[Z`Yo]
CbE\GcK]VbWZXiY\[k^ed]j]l\v\
ClFZH\L]OaPfYa[]^\ach\l[oaqdre
@cCZF\G\IaKdOaR]S]UZV[WYY[Zi[[]]_da\g]h]o]pfqd
B]V]W\X[Z\\e]hffgch\mdoYp[teu]
V]WmpYsb
@eH]KfMbRUUd^]acc]mftbvd
C\Wh^]
OfV\WYehfch[
H]W[Za[\`]a\bid\hcv[
DbW\aceoh]t\
CaD\H[M]PcSa[ec[eZgih]m[ocu\v\
Y][ev\
M\W\Yj[]^[emh]j]o\t\
Kj^\qc
@fAcC\E[G[H[JZLaMgNdP]Q\VWWbY\[b]\`caZbfcdd]gdhXjbk\leq[v[
BcCbDbFdGdIcJhMeNbPYSeT]VVW]X[Y\Zb\S^c_b`fa]b\cYdfebgfh\o\rht]u[vb
ClF]G\HcT[W]Z\][^ZafdgeY
CiJ]]b
KgNbScW\
BbE]JbOZX]YY]cadebfeh\kclhthub
^\rh
@fR]WdZ\c[edv]
K]M]TgW]Y[\coc
DaHbKgMaU]WZZh[]_flbm]ocqd
@aBjEcW[[]
BfHeW[b\
F\G\J]]ggdm\q[re
CbG]H[IjO\QaR]V\W[_[`ic\e[l\qdrZt[v[
B]VhW]bbra
Wf[c
AdB\CYDaGdI\L\OdS]TkVdWXZi[]]\bbcZe[q\sjtduav]
@bB]GdN]WjZY[\k\t\
NgR\Vg
mh
BYCVL\MWN\O\Q\RYTWUmV[WWXXY]Z[[Y^]b]c]d\e]hcj]mrnXoTp\rYsZt[ufvX
CaDeGZIaJfKZMbNbRYTbUdWQZa[\\]][^Z_abbcbd\e\fpg[lhmdp]qdr]sdt\ua
B\F]L\TdUjW]Z\[\]\aem[ndv[
BWG\IbR[S\T\ViW]X]b\e[fgmnnerZsduavb
@]CbJbOeUcV\W[^\agm]
C[HZJbeoo\u[
R\WTY]klrh
H]JaWgZbche\l]ve
Rh\\
AfNfRcSgW\
KlX]o]p]sc
hiv]
@\A[BeCcD\E\FjHiIWL\MYO[PdR]S]T]U\V[X[Zc[X][^d_abZcddYeZf[g[hZi\jZk]lZmUnkoUq]rXsVt\ubv[
ug
@XAgBXF[GTJeLhMWNhOUPjQXRZSRT]UWVgXXYY^M_X`\bXcbdWeYfUg[h\jYkWlfm[nbo[p\q[rXs[u[vT
@\AdD]EeG]IaJZK]NhOWPcTfWeY\Z[\a]]^Xafealcoav]
CYJdL]R\TcWfZ]gfjbqau]vd
BbC]DdE\F\GbJ]OfWeY[Z[c[d]q[sdt]uevb
A]GeHgN]UfV[WdXZZb[hc\deiem]nfoep]sguXv\
@\B\C\F\G[M\OYS]VWXiZZ[Z\d^\cbedfco]p\q]r\tbuYv]
BhIbKdL\O\
JcOaUgWj
BZKcMfNcT\V[Y\[Z^\d]obuavi
BcC\D[EcG\JdNgO\TgU[V\Zc[c\\^aadc]d\faj\lcnep]sbvf
Vd[i]bbctY
@cAbDfFdGeOaRbS\T\V[WXYkZ][Y\d_]a[cbe\h\jekbtgvW
B[DcE\GgHbI\NcPYSbVZW[X\\]^c`nj\mcp\rgs\u]vZ
AjCjJbV]WZ[\feki
DYWf`deb
A\DcF]HZI[JsM[N[O]T[U]V[WYZ\[]^Z`\a\d\e[f]h\l\rZs]uYv[
BXCRDdFfH[L\MYOiQeRZS\TkUiV[WVXc[Y\W]e_Q`baYcedbeYf[hck\l\mWn\oZrZtYunv[
@[AcBZDbGfVYYb^c_d`dcd
BhGaHZO[WYse
CdO\PpVZYZag
C\GcPiWbc\le
A\B\DeG[M\N[V[^[_cbbhpk[l]q[vc
@]HYI]L]N[ViWUYaZd\\caf]h\kbl]o\tZv\
B\C]F\HfIbKbLcOcPZTbV\WSXcZ]\d_\c[e\f[gfjbseu[
F]\e^\_jegt]
D]Wc[ke]vX
AcCaFcHdJ]PeR]S[UYWXXg][_Z`fbbdeeef]j\mco\p[q]rdteu\
C]Wheajf
AcCgF\HZLZMZO\P\Q\RZScTYVZWkXY[a\]]gacc\ddebfngZhaibmenfoSp[qarZsiuXvh
B\IcVaWY[\^gvi
AZBeC\F\GcHbKaL]McN\O\P\RfShWZYbZb[b`]fXl\nWq]t]udvZ
OYTWUjVbW]XiYf]f^Wceg\hbocp[q[r[t\
U]Weacmftb
B[UcW\Z][ed[vm
AdE]PYTZWYYc\n^]cahao]qatc
]bpi
NZVbWZak
H\JbP\Qhlb
CdUiW][\
AaOb[i
BYW[emg\v[
Vh
LgWXtf
IjJ]P[RXV]W[Xdf[hbra
HhKiO[RfW]^\jcqc
AeDXEaFZGWHZI\K[L[MWQ]R\SZVdW[[\^mbbdbe[f[gbkan[pZqhrYsYuYv\
GgNbObVbZc\]lcpe
FfHgQaW\v\
HZli
@ZA]B[CZE[FdHfJ\KcN]O\R]S[T[UhV[WXX\Z\[\]g^[`\a[b\gdiYlZmcocqar[s[ubv\
B\Wb[ht\
J]WaY\[\^\j]ocrk
@\AgG\HeI\JVMYN[OcTbU\VeWb[Y\X_\`ac]d\f\gchcjelemdn\p[rctfv\
BbKdM]N\R]Vg^Zbaeef\v]
B]TcW[[jk]t\
AdCcE]G\H]J\P\Yg\d^\a]c\fdiepgr\teu\
A\BZCbHiOdUgV\WZ[ca]bdecgcmZt\v]
AaC\DmObR\U]VdXZZ[[Y\h^Ybccbeefbh]jel]manbp]rc
CfG\HZO\UZVdWYY[Ze[\]c^Yagbfe\gaobrgvb
@]BZC[EZFgHhK\MZNZOaPfQdTaU\V[WW^Z_\gXl[m\n\o]pZs\t[v\
C]FcL]NeW]^]afebgitc
F\RZS]VbWc\]^\_[`]e\ji
C\Wcm]nko[
KbO\PbSl
A]EaO\R]UdV[WgXZZd[Z^bedibm]neoep]rfsftZuWv]
B[Hg[e^Zeiv]
C\D[EcJ]NmOfWc[\]g^aee
WZX]ZZen
FbHcL]OcWYZZ[gebf\jdlbndvZ
BZG]fgp]
DbL[NYWfYd[h_ak\l\
JjW[[bc]dbvd
V\_ga\v]
AbJcW\X]Y[aclhsateuc
BYW[emg\v[
@bAYB[DXEcFbGRH[IdJ\L[NeScVfW\Ya[[_aaab[c]d\hcibjbl[mcndobtbue
B[F\IoK]M]N[R[TZWTX[Y][\`\aaccf\g[j]kerZs\t[uZv[
IdLWWhea
AbDcEcFXGWHcL]M\N[O]R\WcX]^bbjcbdcp[t]ve
C[DbGhIcLbN]OhPYWZX\Ya[]_d`gace\tcuav[
@cAgC]GaL\MdNdO[PfUZVcWXXb\Y^gc[dceZf\gbhakdl]nZoaqXseubvb
AaB[C\G]HaOcQ\T\W\Yc\]_ebccbe]lir]t\vc
BbLYRXSi[\kil\pZt]
B\F\H[J\KfU]V\WYZ[^Ye]grm\o\
BbC[D[GZHdJ]MbOeT\V\WZZb[[^\`hcbd\f]k]lYqcsevf
B\HZK[NaW\Ze^chbo\pi
@]BbCbDbJdKZLZM\NbOfPbSXUeVZW\XaY]Zd\[^W_ea]b\eWgZj]kZlhm\oapdqgt[
I[W\e[hqt]
CiM]O]WcYb[]
@ZB\CgDeEgF[G]IZJaN]OXR\VTWcYZ[\^]daf]hcj[m\
B\GXO\T\VYWn^fcftZ
B\F\G[M\OYS]VfW\XoZY[W\d^Wacebfco]p\q]r\u\v]
AcB\CZDgEdG\HZJ\K]NdTdV[YcZe^d_a`cadd[eWp]
Vi
\h
@[AcBZC[DbGfOeVjWYYb^b`daccbkat]v[
AbCcDeI[JaM]NiOXPbVXZ]`acaf]l[
H\OcVhW]^\ce
L]W[[meck]v]
C\G]M][]_b`j
H[RcSjW\YbZ\d]
M]W]Zebcg\hiv]
H[LmRhkVmYo[
@\CfDeFeG]IcJbL[MYOaP\SZTfUjVbW\XbY\[[\b]c^c`\a]dbe\fgg\j\k\limbnWogpfsbv[
AdB]CcHZJdL[OZRZSiV\Y[[X\d^d_W`haabZd\fWjZlco\pZteu]v\
CXJXZmdhu]vZ
@eA[BZCYDdEZF[GgHfIXKaL\M]NTO\PdQ[S]TcU\W\[]\a]Z^Z_\`Uabbacbd\eZgehcjckZlbmYncp]rZu\
B\F]H]J\L\TdUjWVZ[[f]\m[ndv[
BdC]Ib[c]m^c_albmcn\r]
D[EcJ]NmO\[\\]^f
BiH[KcZi[bh[l]p]
AbB\EaGbHZL\McPZQcR]VgX\[]^bbZcfdceZfZgZj]kZmao\pcqas]t\ubvf
Vd[i]bbctY
A\BcO\]b^eecfandoerb
DdEeFbGaH[LZNfVWY\Za\ka[edh[jclamdq\r]s[t\vW
OgW\
N]O[Vg
C]JcLfR\VdWa[[\[actiufve
ReWU\[ajeatZ
AYBWCYDbE]FdGbJZK]LZMXN\O\RYSZUaV\XcZU[R\i][^Y_]`XadcceogdhZjdkZlbn]o\rbsbuYvZ
AhB]EbT\V[[\_da\c[f]oarht]
@cBcFcJcK]OcTgWTYbcbd\g\vb
BcD\E\HfIbMfN\Vc]]^\c[dfeXf[l[mcobpdq\r\sbt[u\vX
B\OnPZS]V\W[YZeYvg
@ZA\B[CeGdH[I]KgM\OgR[SZT\UfX\YX[e]Y`baYbdd\ejf]g]h[jck]ngoXpXrbsUu\vY
G\J[V\WX[Y^\f]ljpc
CbHhU\W][\][^dabc\ebmgtduZvc
V[Wb[h\cbde]kbpbv\
@]AZBZCZE[FdG\K\OaWgZ\`badbXcgn]qct\v[
@]ChGbK]M[N]RdV]Wd[g\be\hfjZl\rctc
A[BbCeGYH\JgM\NeOcPcTaUeVZZc[f^]_ceghcq\rcsft\ubva
BaH]I]J\TbVVWfZd^[caebfcn]uivk
CdIdWl[]]cecm]retY
@bCfD]EZF[GdJ\LcOZP]V\X[]b`Vjik\mat\ve
FaH\O[Q\SeVZWXYc[m\heYk]o]vX
EcJgLdO[SaV\Zb[]`eaYb\c[eYgbk]s\t[ul
MZei
AcGdNYPhTbVcWd[Zs]
C\E]L]N]O\P]TdUaVbWTXhYc\daebeedrb
BYK[MYOaR\VgWlZg[]^Zd\e\k\ldnfpgt\v\
@YH\K]S\VgWa^Yb\ceeZ
@eA\B[CZDaG\HZIbJcLaNgP[QhUaV]WYXaZ]^d_\eWh[j]q[taucvb
DcEiO[VaWY[\dZhdvb
L]VfW\
B[DcE\GgHbI\NcPYSbVZW[X\\]^c`nj\mcp\rgs\u]vZ
AcCbJbR\V]W\Y\fdrmta
AgCg
CgEeOgqe
B]C]G]bn
AcB[C[D]E]F]G[HZJ\L\NbOXRXV\WYX[Y\[\\[^c_g`ZbVd]k\lam\p[qYrbs[u\v[
AaLcObYe\hc[edl]
FaH\KjO[PbQdWZXf]b^[_aacc\eZmXnYsbum
JjM[OdViYhbZj]lenera
DkW[\c
B\Kc[Ze\kko\rc
C\OYUi^]th
AfCjFfG\H\KYL]O\P]S\T\W\ZZ[c\Z]a_[dZebgdhZldmfo[pZqjrau\
AZJ\TbV\X]Ya^g`[cdld
BhCcO\SeW[Ydeaocr\tZ
A\DcF]HZI[JsM[N[O]T[U]V[WYZ\[]^Z`\a\d\e[f]h\l\rZs]uYv[
]gm\
@cAbBZJbK[NaO]PcSgT[VcWZY\[[\\]\_\`bbbdffXjaldndoap\sbu\vi
AcBZOZV]Xb[]]]_ehjj]m[qdt\u\vX
B]V]W\X[Z\]hffgch\mdoYp[teu]
BcCfEXFcHfI]KfL\MXNcO[P\U[VfWTXbYd[[\f_[b\ccfWg[hbkgl[mWp\r[sZtZ
BfCfD]FdG]HmJdM[NeP[T\V\YbZb\V^\_[afdghcj\n[pgteuYv]
WoZZc\ed
F]G]M\R]UdV\WZZa]e`jegj\mcoZtXv[
@bGfN]WY
C]DdE\F\GjHaJ]Y[Z[c]d]q[sduevb
AeDbTbVeWaXeY\_]vf
IjOZRdV]W]d]f]
@]B[CjEZFpHgJ\K\L[MZOaPbQeRZU\W[Z\[]^Z_\abe[gbhWlZm\n\o\pZrcs\v\
FoHkIYO]RbSfU]VcW[^]dce\lZo\
B\CfD[HiIaObQ[WcX\\e]\_fcbf\nYsZtbvc
@[AcBZCaDbGfH]I]OoP\VbW\Yb[Z^c`dcc
@bAZDaF]GdHVJbLZMcN\O]VcW[X][e\a^ba[cddde]fbj[k[lancogp\q[shtXuevZ
DbVeWaXe_]vf
B\CgD[HiIaObQ[WcX\\e][_gcbf\nYqasZtbvc
@\M]O\W\Zb\]hajindt\
DdEcF\I\JaK]MfOaPfRgSZTdX\YZ[[]e^X_\b\d]ldv\
AaB]D[E\NhOcVcWcZ]`\a\d]k[ldq]v[
Ob`f
A\B\DXE]H]LcM[V\W]X\Zb[d\bb\dbuavd
Uim[
FbH\Wa[]^behf[pbv\
AgCWHaJ]L\O\VlWeY[[Y_]ncteu\vd
P\V[W[`[jkq\
@UBcCdDdEgGcHbJgKeM\NXPZRWTcVeX[YY\[aZbfdZebf\gckblXmSojqWrYsYt\uX
WZ[grf
B[CZD\EZHVLZOfPYQoR\S\U\WhX]Z[[f]c`ebYdge]hbk[m]n\oZq[u[
B[GYIgJ\L\M]OcPbR\SfV[WeY][V\Z_\aZcaeig]hij\lctSva
@]BfC[EcF[G\KaOVS]UcVaW\Xi[R_]a\jdkfp\rds]t[u\vg
LdW\[]a]jZk]lgv\
CnZe[]c]n\
A\CXF[K]O[PhQZRbVhWZZ]\c_iaZc[e[hdlcndqYrdtbvd
@aAbEeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
J[V[Zk^dbcv\
J]L\M\T\U]W[[Yemkeuc
@\B\EZH\IZJWM[NTOZP]R[T\VUW\YZZ\[\\Y^[_X`\awcae\jYpVr\s]tZvY
@\DfG\JxRcS]W\^\a\d]eZf\reuZvi
E]F\MZV]W[ZZc[fejnsc
O[Vk^\f\
BXDbW\u]vk
UhW]o\v\
FfG\H\L[MjNXOaQbU]VbW[^abZdgl]m]nbogpZq[
CbW[Xg^gedta
BcW]cbddeil]tZ
A\B]EcM\V]WaY][]cZdbl]vi
FcWi
AeC\D\E\KYO\V\X\[\`hjcsbv\
VaW\fhtg
Wg
B\O]TcUdVaZ[[a\\]W^blamftcuc
J\O]VYW]akj\
BZL]V]WZd\e]pfvl
D]N]dk
AcB[C\G[HZN[OYRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s[t\u\v]
CYFbGaH\JfNbT]]bfhsa
B\H\JiL[S\UbVZWi^]_df]rav[
MbNfSaVc]d^h_\`\cZeahflfm]qZte
B[C]DeG]JkT]W[Z]u[vf
AaB]D[E\NhOcRaVcWcZ]`\a\d]k[ldq]v[
Ob`f
N]O]SaVkfb
C\GcPiRfVZWb[[\dc\le
J[O\R[U\VeXbZ\^[e\gchjm[nXo\pgub
HZTkUim[
JbL\MkV][ce]kWt]
A\B\DeG[M\N[V[^[_cbbhpk[l]q[vc
Wil]
@cB\C[IcJ\MbNYP\T\V\X]Y\Zf\a^X`ecad\fagbkcl[mcn\o\petlu]
@]HYI]L]N[ViWUYaZd\\caf]h\l]tZ
@fAWC\DdEbFcH[J\L\N[P[Q\R[S]TcVdWfY[[Z\d]a^g_\addZedf\hfiamangoep\qbrZs[ubvU
AgC]DUEhI]LbRaVZWeYcZ[[]^]a[deedj[l[
BfChE[GcHdJ]K\L[M\R[TaUXYh^[`]afdae]meqdr]sevZ
B[DaEbHbJaL\N\QaUcXXZd[]]b`Ybbe\hdlZn\o]q\r[sfu]v[
GbU[WjZ\cdlb
H\LiWZk[rk
W]Zk[]e]
HcVcX\c]fhqdtd
K\Zcg[mbpg
@bB\H\JbL]MjP]W[Xa[X^a`aaab[cfhZk[mbncvZ
L[V[[[kkob
\h
C]FbH\IeR\TbVWWfZa[]cgeff[pbv\
@]K]Rj_b
d]vf
JbVZWiZ\_fcdgd
@eAcBmC\DfGbHZMdRZSgUdVYWYYY[\^Y_c`UaZc[eff\jblXmbo\pcuf
BYCYE\F[G\HYJ\L]O[PgQbSdT[V\W]XiYY[\\e^g_d`]f\hcl\n]pXqXr\s\u[
D[EcI]J\K[OdP\SeT]WbXf`ec\e[fcg]jem]ngobp]u[v\
T]WYX]aeh\k]mcohrc
PhRdV\W[Y\
AaBdCdD[HaNeOdT]VaWeX\^cfXhjn]qcvY
PnR\Y[
GVWgc]
@ZB[OdR]WVZZ[n]i^cbge[hoq[vZ
DaO[UdVbWX][^\cbgdhgq[vg
A\B]C[G]JiN]OhQaUgWXZg[]^fb[c\eqh\lZvc
BpCbD\G[HZJeKbLZOgTZU[V[WXX[\b]]_]`]b]c[f[l\mcn\ui
B[RgW[ec
CiJ\g]
WZ[grf
AbC[D[LeRaWZXcY]_\`[c\fihcjeldo]sgt[uZ
@dA]B\CaFbGcI[KYL[MbOdP[RZSbU[VbWZXb[f\b^[_iaccWjak[nZp]sZtgueve
K]L]RgV\c\l\
Ib\b_bnhq]
M\W]Y\^\eoh]o\t\
C[H[IkO\R]S]V\WY[c_\`\e]fco]qZr[tcv\
AVBXCgDgE]FjG\HfI\J\MWP\Q[RYSXTYU\WZX\YZZ\[\]a^cabbbd\ffi\jclcncq[rZu[vc
B[NaRZVaWm`dl[
EbFeL]O\P]TfWlZb`bdbhak\laodvZ
BhCbD\G\I\JZM]NcOVTeV\WWY\\]]b^e`\abcdeafah[j[lbm\n[o\qgt\
Rh
B[F\HbI]K\L\NfOdRcTZWeZf[b]d_b`]edk]l[ncqhr\ucv\
nioYpc
C]HbMcNdObW\^haaddh\lbndqc
BhEcZbhb
@bCeE\I]N[VZW[`oc\n\t[v\
GiRdV]
@bB\H]KaM[ReTcW[Xd[Za\v\
C]IZOlV[W][f\cc]ecrb
G]R\Ym[\r]
AeBgCYGeL[MaPgVbWUZ][[\d]]_b`caacbd\eaf[hbmanbo]p\rbvc
Wcf[rg
@iA\CcD]FcGeJcKiR]TZV\WfXbYdZg[\]a^X_\a\b[c[hel]o\qbsXud
O\V]ah
BZCgDbH]OlPmTbVYYc[\\a_Zh]rbu\v[
B[W]Z]^Zgnq\
@bAhCfDdEbFcHaI]JbKZM\N\RPUUZa[R]a_fd[fegbh\lamZnVpYqis[tb
@aA]B[CXE\HhJdKhO\RdS\T]WbXaZa[\\]]d^c_Z`Zeah\jblXm\nYoXphqdu[vW
S\T\V[Wae]vk
AgBaC]DaE\F[GbHZM\O\UYV[WcXh[\\c]d_[d[ekgahhidm[oip[tav]
lcnh
@\BaCaD\G[J[OcPgR[VeWTX\YV_\`cjckelYm]r[sfu\
B[I\JgKdPeSdWf[dcblbo]s\uf
I]MhOdW[Zac]
IcO]VcWf
G]R]dll]
B\FaHfLhWX[fn[
GYS[WaYor[v\
@]B]E\FdHdLcPcSgTbUbVfW]Ya[Y\Z^Yd]e[f[hcj[resbuave
B\CdG]I]J\KbLbM\O]P\SiXZYY[\\eacdbeZf\h\jZmcpc
C\HYPaaqd\rf
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
C]Wheajf
CfFhHka[b[e]gep[
@kBbC]F\MYS]Zc`Yb\kbo]pitcva
CiT]W[\fo\qc
Wgdc
B\ChH[JfLZMfNaOZQZVYWdZh[Z\]]Ua\c\dVealZt\vS
@fBUH\J\KdL]M\NZQ\R\S\WWXZZb\\^Z`acjdfhjjalbmYn]o]p[qZrbt\
@]AaLcObYb\h^ZcZedjfl]
AfCfDdFfGcJZK[MbNfP\V]YiZ][\]\^[_\cYddp\rZtbuavX
@aA[G]HiIbJ]KbL]O[QcWXXh[[]a^b_be\h[m[q\t[ug
CdEaFcJdNaQeS\VcYcd\e\ffg]j]lgq\sa
T]Ybrg
B[CaJbKcM[O\P[RZSgWe[\`]edlaod
FdUf^]c]hkq\vf
A\BdC]OdPdU]VcWcX]cZekler\t[
@aA]C\F\I]NcOjP]Q\V]W[X]YdZa]a`\abd\edg]hemZoZp]ratgud
CqJdM]N]O]WX[]l\
@dAfBXCdDcGXJaKWMdNbO]QbS]TdUeW\]c`babbjccdbfYjcpes[tdu]vW
@ZBbCXDaFbG[HjJ]M\NXSWTcVhWZX]YZ[c\\]c^e_\adbZcYdcebfggbpbqdr\scu[v\
CcDbL]N\O\PgRZWaXaZ[[[^[a]eZhaq[tkvj
CpLcR]SbWZX[[b\c][fdo]
Ve
LjO\WYk[l\vh
B\ObW\ehm\oirg
B]VcWgX[\ck]
C\F\HZM[XaY[Z[\[]l_\`]eoh\mgn]oZpZqar\tY
B[D[HgIaJcKbM]QdUaV]WWYeZh[g\\^d_kc\d[eXgch\jZqdtdubvi
BZEeF[JcKeLjOZVcWP_\c\hajkt\
B]H\RbU]W\Z][\^[e\gpm]o\u]v]
L]RnU]WUZg[\j]
C]IiO[WbZaa\r\
CcEbK\ObRdT]VaWYY[\\]edhfWh]q\rhuc
C\DjE[GcJbO\QbSbVcd[fjhbqbr[uav[
B[C[FYM\PcR\T\V[WXZZ[[\\_Z`\cajok\o]tYv\
KeWjYgZ]\debm\p\r\
CdNZWaXeYk^\s[
B[G]K\MbNfR\Zi^bfcgdh]oepav\
AfB\FcKgL[MgRnU]V\WV[\\caedhe[mgn]ocq\s\v\
HcM[R]S\ofpj
F[Pjac
RfW[Yb]h
@\BbEXFlHhJhK]L[M\O]Q[U]W\Zedbe]j\l[n[p[q\s]udv\
EcWY^bqavj
HcNcVTWj^a
@fB\C\E\FfI[JWKbL[MdN]RXSfT]UfWeZd[a\Y^U_]`VbYcXd[eifchil]ncoep\rds\vX
CbEbF\HcIcUbV\\e]b^]`]afdae\f\l\mho]risVt\
C\EgIhOYRgV]Y]\\e\f]sctbv\
B]CaG\H\K]M\O]P\RYS\T]W\XdYb\h]c_]`]d[fehdj\lZp\qasctc
CbE[M\NgQcRYS[VeWdZb^e`\c[e]g\lfpevd
CfHjIdO[bce]h]
B\G]IbJ\O[RcSfU\VbWZYaZh[[_f`[enf\hdl\oft\
O\TaWg
vi
CbI[J\O]W\Zf[heXhljbl\mYrdt[ue
@]A\B\C\F[G[LYOcVdWSY\[h\jbgd]h\lWmcoYtdu[v[
Fj\]
AeD\E[F]GfHXN\VeWVX\[c^a_a`caYb\d[edhcjZkaman]o[pZrcsXtduavZ
B\VbWcYdecrgsetb
BdGaH\KdNdOaVZWYZb`Wbbebg\hgqbu[va
K]L]W[Yqq\
Ng\jv\
Vkv\
@eKfMbR\U]VeW]^\acmftb
BYC\EcHaKZL\McNXRtVZWYYcZY[d\V_]`\aYc[d\echel]ncogq\t]ubvX
BbC\G\SZT[ZX\c]g_cbhcdfcqhtc
CbJbO[VjWZZ]ve
CjN[]Scc
HbO\VeWZYbZb[\\bbhtcv\
DaEgO]UcV]WV[oe\
AdE]PYTZWYYc\n^]cahao]qatc
ImO\V\Y\c]r]
V]hjkjr]
BhF\HZObX\Zj\h_\ebhev\
AVBYCcE\FeHYIZJ[LYMcObPZQ\R[S\TaUeWZXeYWZ\[c\a]b`YaabXd\eefQg\hdi[j[kblYncpYrgs[tbucvb
B\CfD[G\HgK]NbR]X]Zc\a][^h`\b\c[dcfegakcm]tYv[
Jhu\v\
@cBjC\E\JZMYNfOeVaWXZb^bfdidlXq\rZuc
@bA\JaO[VgWW[\\]]c_b`daad[fbgahgihlar\t\
@]CiDfEXGWIWJWKZLYM\NeObPiQ[RaSdTVUbWeXbYWZ\\]]]_]`]a[b\eff\gcjWl\mYnXp]qXrYt\u\vb
BeC]D\E]FcM\RXS[TdbhdkvW
A\FbHZI\K]L\McOlWd\b^b`]a\bccbd[e]pctYuev[
L\QfRcWaakh\
CdUb[\^]oarl
B]W\dilav]
AYB\C\DcFcI]JXM\O[V\WZ[\^]djjalenbs]v[
B\FeHjKbQdTaW\a]e[hh
AbKbR\VpWW\afgtfu\
BgPfR\WZX\YbZ\[V\dc[ejljn\u[v[
C]DaFhGhHcJeV[[b\c^b_Za\b[cao\qbve
@[G\Wf[d\]ccehf\hgt\
OgRiVcWY\]lav\
B]K\L\OdP\V\WhZ][fp\sm
Wc[[cilXmb
FYLcRZWZX\[\a]bihlk]leubv[
PgY]hd
Ji
@cA[C\E]J]KcM[N\PdQ[R\SaU[Z[[]\\]c^S_\abbZdcefgbjel\m]n]p]q\tfuYvf
AcB[CbE\HbI\N]Q]S\T[U]VhWVYaZb[e]X`]b\eblimcnbq\sft[u[ve
@bAaBbC[D[H\JbN\OZT]VbWaY\Zg[\]b^e_a`abdeThbkaldodtTub
AgBZCZD\F]GaH\NbOWR]ScU]V]WcYi\[^d`]agd]eYffhal\n\u]vZ
B\CcGZH\JXM[NXOWPZQ]R]T\VXW\X[YZ^\`Yatcadce[hYi[jYlem]p\s]vW
FfHgJda\gbhbl\
@\B\F\G\H[IjKbN]OVPZR[TXU]Y[[]`\ccf\g\n[o\s\
Weeh
@\BZHkLhNcObR]UYV]W[Z[[]]d^[aed\h\k[lamfoYq[r]s]tdv[
@[ASCeDaEeF[JeLXM\N[O\QeR]ShTdVZWcZe[f\\^Z_b`gahbXcbfXhfl\maoapXrWsduh
^\_lea
E]FhR[\ebbedvd
FhM]q\
djv]
DcEiF[NXe]l\ve
L]NZR[W]Ybajmbrh
C\E\W\`i
J\V]Y[Ze[[ijob
ThV[W\`bje
HeOZWim\oduc
B]DeE]R]WfX]^]bjlZ
FeHiWdlY
@ZC]GeKjM\[\^dacc\e\lZva
BbH]ObQ]UaWZcmn]
FYHbIdOYP]Q]VWW[[aaku\
@bGfN]WY
DgEgMZ
@bBdCWDbE]H\KfMdNdOhZ\]]^Z_ildmZnYpgtbuZ
@[A\B]E\HgJcMZNbO\RaTcU\V[WZX][]]eg]j[lZmXnhoZqbr\sZt\ucv\
@cB[G\H\MiOZReVcW]Zb[\_]b]cbdbe]gbjckdmgndsctbuev]
K]N]Y\mfocrh
][lctive
B\HhJ[M]OjPXW]Y]\]^]cd
B\HaMbOeQbU\WXZ\[pe[od
phs\
B\OcUbVdWg[d^Xp[
CnWen\
CZWaYc[\\c]hhe
BmFcH\L\WX]b_fv]
HbUiZ\]]c[g]oc
@[AYBXC[I]J~L]M\N\OYTYU[V\WTX[Z[]\^T`Ua\bZc[d[eYg[hZl]m[vT
Uglcnb
Bf[\vh
A\BZF]HgN]V\WX[\\]ent\v[
@\BXFeHhK]QaWYegv\
C]DaGbH[IbLcMaNbOcPaRXV[W[XaZ][]^ccae\gbjbocqbv\
AbM\QZR[W\Y\Z]^hd\g\h]lamaqi
JZZh
@[A\B\H]L\M\NgOYP]R\VdW\ZY[k^[bbeah]l]v\
@]HjW][\d\
H\LbO\fil]r\sev\
BbCbHcJeV\WZZd[]^]ahe]gajam\o[
HgLZW[[i^]ecl\n[
B[CeD]GbIcJXL\MZOiRZSWT]UdVYWaX\Y\\[^\afcmd\e[f[j[lbo\uevZ
GcHbN]OYVbWh[\\c^\jalav\
B]DWEZFaHZJ\LdM[OYP]R]V]ZW[b\b^bb\cYdbecf[l[mbobpbtfvh
CeG[NbOjPdSbWWcbeafdg\t\
TfW\YcZb^cahc]ecfc
B]CbF[GaHXJWK\NiOXPhQZR\VZWTYgZ\[Y\i]]_Ya[d]eajZkdl\m]ndqXtbvh
G[X\YcZ][\\dlmn\u[v]
I\NbOhScf]jXldmdo\u\v]
OZWim\obuc
W\\dc[eghbv[
A[BXEZFeGYHeIaJ\MbNeOgPcR[SfT[UZXcY]Zh[V\[^\_YaebdeafihXj]kdlZnZodqTrYuevd
@dB[H]JbL\NZOZP\RbS]TaVYWeY]Z[\g^\_b`\c]ecf\hdm]nbresa
BiH\PfWYYZv\
YfZivZ
AaMbN\OZP\TbV]XaYaZ\\geVf]helbm]nbrds\tfue
@bA\JgX\Y[Z\_a`]c]egseub
L]ert\
J[O\U\V\W]XbZc\]e\m]nZo]pp
HcJbKaOfUdV[WZZ\]b^[gemcncodr\v\
E\H\Xd^Z_c`]a]hkqa
C]FcKfOgR]VYWWZ[\]^j_[`Xaac[j]l[plt\udv[
B]L]V]Wl
@eB[C\EgFeGhL\O\PkWZY[_\adccdcl\vd
BaCbEWF\HWJ[LcM[RbVfWcY\]Z^]_bc]d\ebf]hglhmgnfodpbq[sbuYvZ
@[AZBgCZH]JjKeP]QdR\SbT\VXWXXb]]^Y`\b]cbfdg[h]jekZl\p]rdu\
@]FhHhNaWZYb[b]dc]e[oc
@eB\DbGhHbJ\K\L\M]NdR\TbU\WWX\Y]ZZ\]]]^m_Za\dfhbj\ldnco]
C[F\GhLfMZVbWXYbZf[da]eagbqcr\
@iAcBeCZE[F\GiHWJ]KXL\MVN]OYPcQ]R[V\WYX[Y[Z]\Z^\_d`]a[d\eTfbicjVkVlYm\n\pZsWtf
BYR[WbeltZ
H]J\M\RdVbagc[idl[sb
M]O\Vm^]
A\B\G\HbI]JaKbMbNhObSeT]VbWa[\\[^acgl[man\qbrb
@[CaE\FjHkK]O]UXVbW\[e_\b]l\nZoZsZv]
WZgim\
AcHZI]N\T\U]Xg[[^\e]fbj]ocs]
YfZivZ
WbY]^]mmsZ
V[Wh^]
B\G[RWWqcd
Wh[cc[mcn]
M]V\Wjlb
@eMlO\VbWV`cbacchbl]v]
C]VhW]f[rdv[
CbO\[ko[
CdEcFcGbI[JbNaOdQ[R\SeU[ZY]f_eaab[d]eafdgbh]iajalcm\napeqar]uj
@\AbCXD]EdFeGWH]IgK[NfOVRfY[Zc\\_Z`\bacfd\fTg\hek]lbmanerjsev\
BYDbEaG]HgI\L]M\OcP\QeR\TdUeW\[c\Y]X_]a\bhc\eff]hkl[m\qasYu]vd
@ZAYBaC\EXFcGdI\J\KmN\P[R[S]U]V[W\XcYb[W]X_U`Ye\fbg]hej[lZm]nXpfqft]vX
A]C\EcIXJ[KhN]OcPbSfU\VXW]YZZc[c]h`\d]ecfZgbh[k]l]meqerZs\u[
CWIiPbRfWaX]Y\b\eZkZravd
B]CiD]H\J]N]WXZ\[Y\Z^X_]etf]tZu]vY
@]B\CgEgL\NZOiPbR\VaWZY\Zg[a`ba\d]jbn\qar]t\
K]Rgc\l\
HbJ[VeYbZe^bbhvZ
A\GZH\K\LbN]ObSeVcW[Y]^[_]`]cadbeefkkal[rZ
@bEaFbJ\K\LcN]ObP[Q]SeUdVaXcZ]\b]e`babb]cddeecfagbham]ndo]pXqcreua
A]B[CjW[Zpr\s\
WZ[ge[l]
@]N\O[VaWa[d^Z`ioa
@hD\EfFdG\HYMZNdPgR\X\YZZ][[\\]]`ab\ccf]gbhhk]ldmcnbrZt]u\
H\Uaf]rg
A]BUC[GgH\JeM[OYR]T\V\WY\\a]ceegh\kot]
O]V][ccdeZti
FdJjL\RcT]Y]Zac[rgv\
@[AZB\EYH[IZM[NUOZP]R[T\V\WWYZZY[[\Y^[_\`\arcee\jYl\pVr\s]tYu\vY
JbWZ[jv[
CXJku\
JfMh
C]Yd`j
EbFdWZZb^ihd
@\AaCcFcHfJ[K\L[M\NfO]WXXYZf\g]bb\d\gdlcnZq]t[uY
CpGhI]M]O]RXWdb]
AcB\D]EbGXHbJbK\MXNZOdP[Q\R[SaU[WaY][Y\\^[`ebiddh]j]m]n\o]pbr]s]va
V]W[ZZc[ebfejgsctbua
K[O[PkVe^\fZ
KnN]W]oZp]r]s[u[
B]GcHgLbQdR\WhZ][\\bc[dbq]t\uc
LgRd[[
IcKYL\Who[sc
C]P\VcWe\\iiq]
BXDbM\V[[d\]jiubvh
AiC]HfLcQaS]VaWYYY\Y]\^cc\d]e]nWoZqcsWtav\
H]IlR]WW
I[W\e[hqt]
@bAcB[CcDeE\F[G[IaJcL[M\ObP]QbScUjVVWZXf[Y\\^f_\`bafb\c[f\gchdkhlYm[p\set]
RiV[WXci
CeS][c\ceYfdhatm
AaK]W[X\\jfat[
Whfgldrb
@\BkCeDZEaGeH\J]K\M]NbO\PeR]VdWYX[Y]Zc[d\f]\^dadb[eah]rZtYva
E]K\RgVbW[Y\\\f[q\rc
Yb]h
@]AbBdCgD[FeGbHZIaJ\L]M]NdOaPeR]S\TaVXWZXYYcZf^Xc]eeg\hdk\l\mb
@bAZDcFbH]L[OaPcQcT\UZW]X[YWZb\d]f^b_cc[ddebf[g\hfm\qarbsZvi
AaKeOgP\SgT\WYY\^[`\c\fZhcmbr]
CdW]Zfhfv]
B[ViWd^\ce
Zl[]c[k\n]
@aAbC\EcFdG]HbKeLbNeOcPbQcR[T\YeZ[[P\Z]b`babbXd\eaf\kYlemWncobpcsbu]
B\EaF]P\QcW]accYdbe[jil\rcvg
UhW]o\v\
@g
O]VcWhZ\e\tfv]
QfT]VcW[Zk
C\Wibbe]vc
CcFdIbJZLbOaQdT\WXZf[c\X`]h\j\litgvS
CbW[Xg^gedta
@]BbE[FdHbIiKbM]N]OXR\TbUfVZWY]gcedcegl[m]oZp]tYv]
@\A]B\CZF\HbJ]O\S\TXUaV\W[[\^[`\a]b]c\gghaiYl\mfnaogpbqbr[s\ub
C\DaGbH\U[WcXaegfYjfl\ucv]
B[D]GYH]KbM\P\R]ScTbWeYcZc[\^]`kcbeZf\hdl]n]r]ub
RbVi^\
@bB\H]KaM[RfW[[Za\mbv\
B\W[Zl
O\Vh
C]WYZg]b^klh
GcUjgc
O\P[U]VZXaZ\^Z`bjh
BeD]F]JeKbT\VaW\]\h\mindqd
EgRbVdYbZgge
f[rg
G[WaYe[Yebf\her\
@YAgCbD[F\GZHbJcK\MbNcPiR\SdTfUdVcWZXeYdZc\e]d^e_Z`\afbdc\d[ecf\gbkZlbp]qirctaua
B\L]OVP]W[[fki
V][h
RdW]X\e\k]ldmfthv\
@bBcCbGhKbMaObPdVaWc]\^\`\bcebfikXlYm[ofp\qX
B]L\OeR\V\WU[\kl
H]O[UaVlWc[]_af]kYoeve
M\V\W]Z[eckiv]
@dCYE\GeHeJ\K]LeMbY\Z[[V^]_]b]cbe[jfk\lYo]qWt\v[
A\B]EcM\V]W[[]c]dbvj
G[UfV\Zo[bpW
Ofad
C[D]G]KcO[P[SgVdY\fbiemeobs]ue
Wa[j
B]Oj^[t\
FYM]RkV\Y\[\mbv\
@[CVVdWZ^\_[aeepjdt[
AcBiD]ObRfVYWcY]\gebfeh]lXtYu[vi
BjD\HXJcK]P]RjUdWcXf[[b\cclZngtbu]vd
@\B]MsP\S\WZY][[_\v]
N[Wf
AeC\D\E\KYO\V\X\[\`hjcsbv\
HcKaOfUdV[WZZ\]b^[gemcncodr\v\
Rhee
AcOgVZW[XaYbZbjb
DcGbO[P]Q\TZYb\Z^]`gacb\c[fdjdlc
G]H\P\SfTeVcXc\b^d`]cafchbkbl\pdsdta
`\m]ng
L[Ro[\\ev]
A[CdE[F]J]OhTZV\Z\[Y\Z^\aZevhYl\
AdBbDbFaHZM[QdTgUc[bbdcafchbkZlZm]rbua
B]W[[\eiv]
B\T\Wipd
BhKfRjW[
AdL\OcP]T]VdWp`\c[dZe]k\lZuev]
BiH[Q]Vjv]
A\C\DbE\H\JaKbMcO]P\TaUbVlWdXcY]\]]b_caZb\ced]h]lam\o[q\sftav]
DkW[l]
LZRZ[me\k]t]vb
Vi
A]BWG]J]NdOiP]Q\R\ScWcX\Ze[e^\b[cbfdjclbrZsbv]
CZFeIaJcPbS[\cc]delcvi
AdBcDbEaF]HXKdMfOeTeV\WYYcZW^\cdechaiekclcman\obucvZ
@\A\B]CcFjHgIfJZL[M\NWPYQlS\WRXcY\Zg[]\Y]U_\`[adcbd]eUfZgdjbk[lbn[p[qZr[sgtYu\vZ
C\DbGaK\L[M\O[QbRRS]WbZ\[V_abZcYd]e]kql[p]t\u\
Wh\a
O\Wbl\vh
B[EbF\H[O]PeRcUbV\Z\[s\beZfZmZnbvb
B\C]JZO]R]SuT\UZWZZ][\\]]d_\c\hnl\s\tWvg
@eBUCgDhEbF[GcJ]LaM[N[OiQ[TXVXWYX\ZW[Z^e_[`iacbYcee\g\hYi]jYkXp[s\tYu]vU
Wj[\
@bBXCbG[H]KYL\M\N[ObR\SbTbUcZd[[\\]c^g`]d]nbobq[scucv[
AaCmDdEbGeJaPeVYW[XdY]Z]\X_b`bc]o\rct\
D[WZdcvf
@dB]DVEbFcG\H[IbJbK\LWMcP]QbR[SbTZU\V\W\Yd\b]a`\beegf]gehdicjalXmhndocpbqfr]t]udv\
BkGdH\I\L]PbQ\WZZd[fb[ebhbjamZrdsctYub
C]MbO]WiZZ[\\g]]b\elhdo\pctZv]
@aHfWdZZ\\pctgu]
Cg
@ZCeDeEiF\G]IXJ[OXVYW[YZ`bdaj[vc
AaB\DeE]GbJYNaOZTZVcWXY]Z\_\cce]fjq\rctaub
@hB[DcGnI[J[K\McO]P\SZV[XaYZZY[f^b`Zb\ckkZl\ndq\r]s\vX
B\OmPZS]V\W[YZcbeYvg
@bD]I]JZLdMXO\U\VXWcZa[Y\b^b_bbmdZfck\man]q]tcu\vf
O\R\VhWfZ][X^]afenlZvY
BYF]GeH[L[O\TfUkVbWbX[Zh[Y][^h_Y`cacbbcYf[hfjblZmWo\p\u[vb
A\VbWbZk[]^al\
B\LXO\RYWp[\v]
BhKcMbNZOYUcV[Wf
CYFbGaH\JfNbT]]beefhsa
R\VihkpZ
@bBWG\H[LWO]S]V[WYXaY\\j`ab[cbe[fZhZkrmbncocs]uhvX
@hBXEaFgGVHWK]LYNdOcQ\SaTbUe[\^]_Z`\b[ckdbe[hdjak]lgndoVp\t]udvX
BhEcZbhb
Wcf[rg
KnM\WdqasZ
AcChJZK\M[V[Yl^]e\lZp\r]v\
@]BXCYDbE\FeGTI[L[MVN[O[PTR[SeT\Vb\Y^ccbegfck[mdoYpZqYr]tdudvd
@cA[CZDcFbGcHYJdKWMfNZOcQYS\TeVbWbXeYb\b_]`[cWfZhdjdk[ldmfneohpnrZtYvf
HgO\qdvc
GbPfRcSbUgVWWbYhZ\\f^\bec[eZfegel\m[n[ocv\
@]BfCaG]JXKiM]NZOZT]X]Zc[Y\c^[_\aaedjdlgo]p\s]
Wl
EdK\M[O\^f`dc[gblWrdsfteve
TiW\
@eBYFbG[HVIcJ\L\ObQ]R\SYTYUTVaWcY][\`[ibmdnbocpcqisdtbu]v\
DbGcNXWf[e^cs]t[
B\e]glh\
TdW\Z]ggjbqau]
HZO[W[Zff]gkmap[q]
Rkhd
A\CbF]OkW[tfu\
BbEaH]J\MaOcP\R\V]XgYc[b`[abcbdbhbm\n\o\q]rfsat]uY
@\CbGbNfO]PbR]SdVbY\Z\[b]a^bebh]j]lgq\t]
BZIhO\Vd[b
EgJbNaOcWYc]
B[KYO]RiTcUdVaWZZ[\\]W^bmftauc
@dAbB\C[DdEZFfGdHiI\KbMaObPaQcR]S\T\WcZg[Z\Z]b^f_haac]ebf[gdjblbneocpaq\ras\tbu\vU
BdChD[EcH]L\M[N]P\Q]V]YZ[Xb\dZfZh\k\nco\qatauavp
CcEdH[I\J\K]OTPcR\UdVnXcYY[\\\`hcbfbh\lanZofpZq]rbsZu]vb
EaI\N\OiSeWZXe^Y`[cbl\
PiY]^Zf\r[te
AfB\C\DdF]GaJaK\LZNdPYSeTWVZX]YZ\d`ba\b\c[dYedfjjapcr]tbv]
B[W]enl]vY
N\O\Wb\]hfra
@eCdDZE[FdGfHgJWV]W[[h]\^c`ca]b]c\dcqc
A]F\UgZd[[^\_dl\meo\p[
@]D[E]G\H\IfK\NbOXPdS]V]`ihYj[uZv\
P]Yjq]
@]HcL\M\N\PcQaTXV\WSX]Z[\f_\b[e\fehejblgo\qarUsct[ubv]
@cB\DcGaI\L\MbN]PgSgTZUeVdW[Zb^[_[ajbfc]d\f\gbj]l\ogp\qar\u]
WbX][]mgt]
A]B[CcK]X]\ccZf\hetj
DaF]PYTcUbWjXcY\[X^\iblcn\t]v]
AfBhJ\NZRQV\W\td
A\BXDZEbJYKaL]MaO]PWR]T\UZV\WgXdYeZd[c\h]e^\_\`\a]d]ebfbg\k]lambpeq[ras\uZv\
JtM[W]Z[rb
I]V]\febparctc
W[[e
A\B\D[FcH]IcJ\LgMaOeU]VaY\^f`dc]eehdk\qdrevW
@aA]CaD[EbGhHZJdRZWbZ[]bceebfdh]t\
B]HbOaPgRaU[VbW]X\Y\\\]]a\cde\lmp[rYsit[
VXWt
@\AcHXKpL\VgWkY[Z[[b_hpXv]
CcN[W[Y]\ko]
H]KfMZUfWhXfY\ZcfYr[s[v]
AcC\D[E[HTIZJ[OcPZQcS\YV^\a]cfdegdhajZpas\ubvb
A]G\HhKbL]OcP[S\XcY\[Z]ca\b[dbk]n[obpdq\sbtavi
@YB\F[JeNlOfS\WZX]Z][h\e^X`]cbleu[v]
@bA[EcK]M\OaTdU\VcWaXhYb[]]]cbegf[jbq\u[v[
A\B\DbG\HcJ[KaL]N[P]Q\UeXbYbZ[[h\[]a`hcdd]gYkclYmVn[oZpZqar\scug
@fA[BZCdDTEgFgGXIcJ]KhLZMjNdO\RZSbT\V[WbYdZ\[\\Z]Y_e`\afbedZecgbk]lVmdnaoaqhrZt[ubv\
BYIcL\OYP[QeVfWmY\Z[[]]baecefZg\td
A\Tkhd
CeG]I\K\SfT[UiY\ZY[d^[cahamin[oYr[ucv]
DaJlOdWZX\Zf[i\]^]cde]hilXv[
B[GcLkV]WXY]\bmYnls\u]va
fZrh
B\EaF]P\QcW]accYdbe[jil\rcvg
ej
L[WZkk
B\G]H]K\LYM[O]WXY\\h^[c[e[j\k\l\tfvZ
KdPf
@eCgDbL]O]V]k]vc
HbKeM\N\W[^\h[qbsju]
BdF[OeR\W[Y]eijiv\
@]CcF[HbKdN\OZPcW\XcY[\f^Y_a`oabc[ecm[ofrfsctbuZ
@]C]E]ImJ[K\LZOWP[RsV\WeXbYU[\\Z_\a[c\d\ebfZhblXmYrfsZt]v]
C\Wi
@hB\C[NiY[[Z`\c[e\kksb
CeM\W]X]Yc_]f\l]okret\u]
Mb`\mftbvd
BZEfIeOYPbSeT]UkWX[c\b_e`[ebgghck\n\o\pdrcs\t\vY
KfR]WZ_hkh
@]BWCZF[G]IkJ\KaN]RcV[WZ\]^]fZmbnZrd
C\GbWfXg\]hbk]
BZCcF]G\H\J[MeOZP]QcR]Zb]l_f`deZf\g]h[l\mcn\o\pXq]r]tY
@YAcBYCVDZE[GaHWIbKfLYM\N[OdPUQ\RXTbVbWZXVYbZZ[b\g^X_abXehf\gVhZl\oYpbq[sZt]uYvZ
A]CbDcIcOZVhmcnb
BbPaRi
HcK[W[Xk_Y
A[G\K[L\MgOcP[SiW[Y]\c`ae[ldo\
@dAcB[CbFbG[HVJ\LYM\OcPcQ]RcSYTYUTWZYc\b][`[deibk]l\menboepiqisctau]v]
FbWfY[Z\_a`]a]egqctau[
@bA\JgW\Z\c]jcsbt[ue
@cA\BWH\KZM]P\QmR\T[U[Yb[k^X_]`\a[bZcZdeehjZl[n\o[pctWvU
AdBYH\JbMcNYQ]R[ScUfVeWgX\YcZf[c_a`]a]b\ccdcebf]g[hclWn]p[qbt\vZ
LbV]W]\blg
H]PdVfc]
Wf
RZU]Zgmhn]oY
Kj^\qc
KgMaU]W[Zh[]m]ocqd
BaFaHdKkL[MeVZWYZ\[x\aeWg\hal]paqes]uY
D[EeR\Xb_\abcce\hgjg
RZmjnkp\
AcB]EhGZJ[LRP\S]U\VaWnY\Z][\]]_\a[ccd[f\kYlmoav\
TdW\Z]ggjbqau]
A]B[K[UdV\WaXZZd[]egielam]nfofp]sguX
@[A\B[CaEgF[I\L\ShTfUXVdWeXYYZ[[\]_aa]c\ecf\gojbmmoZs[t\
BZI\JaKcMeNcS\T\V[WbYl[Z\]^\d]obr[t]uavf
A[BYChFhHkT\V]WYXnY\Za\]^[`fbdc]dfecfYh]p]q[uZ
A[EcP\VX[]^cc[dfijl]tZve
ObT[UhXiYhZe^Wg\hbm\ocp[t\
DdHbK\R\TcU]VfWla[h\l[v\
W]gglkmdncoZq\u\
B]TcW[[ik]t\
C\Wcm]nko[
L\VgW[fm
C\G[HbKiM\PgR\WXZbaccZfdhZmbo]tdua
@cA]BeCfEaFeHeJgK[L\N]P\Q]R[SYT\U]V[W]Y\Z\[e`Vamc[eqf[h[jbk[lXo\qbr[sbtVu]
B[L[TcW][keesbt[vb
J[O\U\V\W]XbZc\]e\m]nZo]pp
A\GZH\K\LbN]ObRgSeW[Y]^[_]`]cadbeefkhakal[rZ
@bA\BXC\E]JgK]MeObR\T[WYXgZ\c]fkh]kflbnhq\sd
A\CXD]E]H\IcOXRgTbUbViW[[b\e`ZaabWcceYhfk]tfvg
@ZBaCbE]FiIfJbK[L[NaP\SeXW\g]\^]_Wa]eZf[hkjikclVm[nbqXsctfv\
G\J\L]QVWdZ][W^feZvl
@\AdBTC\D\EfFZK]LbM\N[P\RaSbTdV\WlYZZX[Y]b^X`]b\cde\fhg\ldmbo\rWsZt\u\vh
C]O]Wj[]eblXsdtc
B\O\T\WfZf[[d]eom\
BZCfFbHhKeM\QaWXY\\]]b`]ebgcnZodt[vi
M\VZjgkfud
WZkf
A\CbF]Oftfu\
@bAYBiCXDcEcFdG]H\I[JfM]NePbRZT]W]X\[h\[^Z_[`]b\ccd]fdjbmZnbobretZuY
QfVcW[
@ZA]B[CZE[FdHfJ\KcN]O\R]S[T[UhV[WXX\Z\[\]g^[`\a[b\gdiYlZmcocqar[s[ubv\
@bCWG[H]InJ\OXP\TYU\WcXYY\[]^W_[`bb]c]ecfVhZjclZmXocrlsat\
O\P[U]VZXaZ\^Z`bgcjf
EgRbVdYbZgge
W[[h
HcJbKaOfUdV[WZZ\]b^[gemcncodr\v\
BZHfLhVhWZXbf\o\va
LiR]W[k\
B\CgEaH]OnP]VbWXXb[b^\`[abcZdce\o\r[u[vZ
@[B\E[H[I\NeO[Q]R\SeT[V[WdXnZb]b^\`]a]ebhej]leo]p]r\t[v]
B]JiM\VbWcZb[\]\^Z`[bZc\d[eXl]m[uYv]
W[[\vk
O\RkVfWZYda\d[
EaFcR]Yb[eedjcn[rcuh
B\CaG]O[VZWjY\Z[l]
@aBUDcEdG\HYLYMbNfQ\R[S\UZVfWZX[YdZX[]\\]d^a_g`[bVdefbg]haj[kalfm[n\o\rbufv[
CeF]HaIdKaObRYUh]]^i`ic\kdo\qcv\
BfC\E]FdIcKcObR\SZT]V\W[XhY][\^d`acee[f\h]kclZshvh
B]L]V]Wm
BeCkGbHYJfL\N]SSTdWbX[Z\[e\]_]c\fij\oZq]r]sht\vZ
OiWd`a
J\O]VYW]akj\
BZCWDcEfJaKaNdOUR]T[VcWbX]Y]ZZ]i^X`cbccde[fZg\i]j]lbmYoZp[res]t]v\
N[Zg[\
D]NZWkZc\\fcjilZ
CgGaH[JcK]OZPbV[[d]\`ie]mau[
OfV\W]ehh[vg
B]CjG\JbNdO\P]SbV[WYZ\caf]hbo[vX
@hCfGbNiY[`\c[
@fKZMhRaW\[e\\e\jdnarau\
KcUcWZektYui
BWHbM\W\[f^Z_\jgkd
CbMcWb]flev[
LeR\T]VgWXZl
@dBZEiFfGdOhP\QeW\_\acdcehhXl\qbve
C]E\GcOYPmY[cdv\
DgG]OcVgWXXd[c]]b[vi
AbDaE]GcP\Q\RaTaUdWYXbZc]a_\`\eeh]l[nkq\scu]vd
BXHgJmK\OfPaV\W\[c]c
A\B\CZDhFZGYHVI]JXLYMVP[QcRZS]UeV[X\Y[ZZ[c\W]R^\_e`Xa]bhddfajfkbldmhnira
AfC\D\H\N\O[PeRaSc^Yc[d[ehkcn]vf
@bB]EfFdO\RdVWa]cXe[f\hdjglcmbp]rds]tcv\
WZenjdt\v[
B\EaHZK[RbVcW[Zf^co\pgsc
B[DbFdJfLeWdZ[e[l[rgtbvj
@[B[CgFZGbHgJcKaMcNcOYP[QdR[SfT[U[V[WhX\ZY[c\h]a^X_[`YcZebfbjbkYo]qerduXv[
@\AZB]CVE\F\G]HbIZJdL[M\NZOYTcU]V\Z\[\^X_]`\aedbeZf]g\hbjekbl[obr[s]tfuYvi
@bF\R\Wh\e^Zp[
CeJ]VcW[Y\[\^\haj]ocrj
GZHfLZM\OYT]W[X\\e_ba]fVh[kel[m\n]oarcsktbuh
@\AaCeFeGbHdJ[K]N\O]VbWTZf[a\e^ab]d\gfj]lambn[o\s[t\
@cBWDaEbFbG]H[JhN]Q\RWU\VaX]YbZh[b^a`cbceggdhfjekYlgmbnaqbtZu]
@]CXE\FhHeOcR\WfYb[b]de[ocua
F[IjOYRbV]
C]LdT\ZY\Y`]aahcll
B]G]H]KcLYM]RuScTcWSY\Z]`kc\n]reubv[
@[CfFdH]J\KbLdPZSjVZWbY\\a]daeceecfZjdl[m\obqas]tc
@hA]B\DaF[J\K\L\M]NcOdR]TbU\V[WgX\Y]Z[\]]]^g`aa\dfe]hbj\ldnco]vX
@\AcC]FeGgHcL]T]WVX[^e_Z`[ebsivd
@\B\D\G\JZK\LZMeNeOZPXQ]SaT\UcVeWZXZZh[\]X^X`\aZb\dYfbhYjakal\m\n\oZtau\
CfM[Xchh
CbScW\Xb[\eho]
BcEaFaL[O[QbSaTbVZW[Zlc\l\mZogta
V]Zcgbpj
A\BYCdEbF\HYK]N[O\VbWkYgZc[b]f`ca]bblWndq\tbudv]
C\f]pi
@bA\BbC\DbF\GYHfKbL]MdNbOYPcU]VdWWX]Ye[[]\_Y`Zb[cddbe\f\genYpdr\t\uevh
GZJhOaP[V\WbXeYaZ\^\_gaac]ecuY
@\A\BUCaEdGbIbJ[KbLYM\NbP\RZT[UfV[W\YbZb[d\i]h^a_faZbfc[e\h]i]jil]mYn\pZqlr\satZuc
AcChF]H[I]J\PeRfT[V\WfX\Y\Zc^[`]a\c[daecfbh[jZlbmaneofp]q\rbsftbuc
CdHdJ\O]RXWj[\\[^]`ca\ccddeagbhdjcm\s]vc
BhChR]S]TbYm\W]]^]abf\gdp\q\s]u\
B\C]KaL]M[NiP\V]WZZb\\b]lgqbvZ
BZC]HfJjW[f]n[
AcC]HXJ]KXL\PYSfVbWUYdZ]\]_i`[fajak\la
B\H[LeR]VaWWZa[di]j]mhndo\p[v\
@fAbBTC[IcKYL\PhQfR[TWVgX\YfZb[Z]e^[_cabbfc\e\f\hglYmcnUpcq]tcvd
BcCcJcLcNZRiWVXfY\_]`]p]tfud
C[OiTaWgXaYde\ibjbn]r\tZv\
Y[rg
@[CaFcHZI\JbLbMeOWPbQZR]W\X]YcZ]_Y`ba\b\h]jhk[l]o]p]rbtbvd
AeCcEcI\W][f\cebsi
B]TcW[[jk]t\
B\JZW]Zmg\
@\B[CQDcE[H\IZJXK]L\MZN[OYP\RZTZVZW[XVZ[[Z\V][^[_[a]b\d]eShaivjVk]l\mZn\pcqZrZs\tUuWvY
B[HZUhW[Zb^Xd[gbhh
C\^]th
B\C\J]O[SmV\Y]`kckrO
EaF[GeHhO\U]Vd^WeklbmfsY
HWI\N\OdSeWhXe[\cble
CgFhIbJ[SdWmZ[[Zt]ua
AcB[C\F\G[HZI]N[OYRXVXW[X\Y\Zb[\\[][^Z_jbVcfe]l[ncp\s[t\u\v]
B[C\HhItOYYZfWrfu\v]
AdDbL\OcWZ[e`\c[ucve
AeB]G[JgL[M\ObPbQ]T[U]WdY\Zh\Y]]a\cTelfhgbhll]meoZr\sdt[u]v\
A\BZC\GgJYMbN]O[PeV]W[XdYk[]\]_[dZf\h\okq\r]uZ
AdCcE]G\H]J\P\Yg\d^\a]c\fdiepgr\teu\
@bAbB\CZGaIaJcKaL\M\QbTiV\XeZb[h]f^\c\e\f\g\h]k]l]m\nYug
nhvc
@kFcHafd
@gAXBYC\E\F[GbHWJ[KXL\MZNUPdQ]R\VUW[Y[\\^[`ba[cld\eWhdicjZkYlYm\p[sWtf
@]AeBoGWH\Vf^b_nc[h[
@kEbF[JbM\W]^X_Z`\cbe]jZ
A\B]GdHaK[LYWgXk[b\[lWneq\tduZ
C\H\S\Ube]f]mdpZrg
W]Z]c]eo
@[E\HbJ\KaMZNbO]R\T\V\W[X]Z[caj[l\mXnioZqbr]sZt\udv\
@]CaD]FdGbHeI[L]N\O\P\RgScU[VZW\X]Z][]]c^\`\cad\eZffg\k[l\qarksXvZ
DiW]_hr[u]
W]X]\[]cecjh
B]C\DfOhRgVdWXX\Z[^YbccdeZf\j[manbp]re
@gA\B]CkD[E\FcGaH\IbJZKeLZMUOcP\R\S\WgZZ[\_R`[adcieefbh\jbl[mgnbobp[rgs]u]v\
CfGfHZJhK\T[U\VXX]Z\[Y^c_hacc[e\hdn]ohr\
@aA\BZDbFZGcHdIdJZMXPZRiTUU]WcZX\a`aaab[c[dceUfZhfk\lYo\q[rds]tXucv[
B[DbE[F]G\HlJ]L\VcX[Zi[]]\_[`bd\f\gbj\lZm\u\v\
B[WZ[]^]einb
B[WUeltZv[
F]J]T]Zd\\glpe
OcVdW]Y]\klb
F]K[O]X\Y\ep
B]H\U]W]Z][\^[e\gjm]o\u]
B]W\egu\va
H\IbJ\R]ThVbWg
\g
Vi]a^Z
CfG\ag
B\HnQgUZWYdcnZoYv[
A[BdC\IcL]McOZWcY[^ajcoeq\ravl
C]H[OcUZWgZ[bid]oZv\
B]CbF\HVJ[OdTcUhZc^caceafem[nbodpdqcsZ
CZFgHhW]qZs]v]
BdEbJeK[O\TbUdWX\\_dmfo[q]rgs]u\
BWC]E]F]GfJ[KZLZMgNcOcQ]SZT]UcXYYb[]]\`Zbdced[eafXhgjZlbmXqcrjsdtfui
CeDbO[ScW[XcY[Z\[f^cbccceffgg\hWk]lZr\s\tev\
N\W]\]hf
F[emh\
@eAbB\CXGbI\K]MbOXTeU\VbY[[e\gabb[cYd[ebhblZmgn[o[rcsev[
LZOZWU[Zllvh
BbCcDgEbFgG[HbIcJ[K\S\TZU\VeYYZl[Y`\f]pbr\
L]PZYi
HbV]WZXcZj[\
@hBZC\FiJUKdL\M\PYR[TcUcVbXYZi[\]\^Va]bcc]jWk\lbmdnWoWpcqcsctZvY
B\FcJ[L\NgO\RaVbWbYb[\^eafebghhao\qZr\tc
B\C]G[HZJ\KfOfVmW[ZZ^]_cabccd[h[ub
@dAeCZEXGfIaPfQdVfX]Ye[b\d]b`Vc\ddecgbhdjakeldmcncocpbrg
@ZCeDeEiF\G]IXJ[OXVYW[YZ`bdaj[vc
B\H\JiL[S\UbVaWd^]_df]rav[
EgJbNaOcc]
C]HbL]T]X[sk
@ZA[C\D\G]H\LbNcO\ThU[V[WdX]Zd^f_f`eacd]f\lZq[uf
F\P]RVS\VaWd\]]b^[_[`]ecfcjkmav]
BhFeW]
E\O\WdX]c]hasktZuc
V]jj
A\BoCgDbG]IZJ\KdL[M\N\O\PcR]SdTXUeV\WZX]YXZY^Z`fb\c\e\hhiYl]mdoeqercs\t[
BeC\EhHeJdKcMdObSdVb[X\]^Z_jbde]fbg]k]mandqbs]v\
@\B[FfGeHYI\K]L[M[OgP[UdVkW[Xf\\]U^\acb]f\hhjbl[mcoVtiujvX
BVPZR[SaU]VjWrodp[
L]hkjXt]
AcB\IcM\PbWmYcadech\l[
CfG\JaO]T\Z][\]b_Zc]dfechds]tdub
AXBZFcGbHfIZJ\KdLYM[NgOgPbQ]R]T\U[WYXiZZ[e\i]b^]dcf[gZhaj[lgpZqYr[sdtcufv\
@aAbCcMbOcTbU]VcY\]g^d`]ahedgah[m]qdtX
@]AeHXI]L]M\N[OhR\U]VhWbXbYf[V\[^\_]ccf\h\jflZv\
KbO\PbSlWW
@\JbNcS\U[VVWYX\\l_c`aecfXhajck[lgqcrbtduev\
FbGaHfIcOeT\VbWYXcZc[]`Xabcdh]l]n[ve
H\K]W[of
LlWY
@eD\FZGfHXI\P\R]VjW\XdZb[\`\adhcqZsXtbv\
WZYir]
RfW[
KdYgs[ub
Hh[]\aqjte
B[L\P\R]W[Y\rn
BfC]DeGYJiM]OZT]WdZ\circu[vc
BYWd[ilct\
[gsd
B\F]HcK\SdVnW[^]`cv]
@\M\W\Zj[cdYh]
Ccsi
_[hi
C\FdOfPfRW^\vg
GeL\R\Whte
JgRfSgWXhgl[mfocpdrh
BaOgUbW\e\
@bAcCcDhFZGfH\JcKZL[MXOYP\QjRZS[UfVhWXXfYZZX[e\V][^d_[abbfcTdggnialYoWpcqVr[sdtZu]
O\Yg[Xc\vn
@]A]CbD[EZF\G]HXI\JeMYO[PYQjS\U\VbWZX]YZZe[b]Y^Z_c`cbZcZe\hkj\ldm]n\oYqZt\u\vY
@cAbChEaFZG[HdJaM]NZObPeR\TbV[Zb[Z\c]d^f`eahe[fZham]n\r[s\t\uav]
AaB]D[E\NhOcVcWcZ]`\a\d]k[ldq]v[
AfBhCYGeMaP\VbWUZ][[\d_b`caacbd\eaf[hbmanbo]p\rcvc
IcO]VcWf
H]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
KaRjTbUjZZ[b\b^[edl\mXtcu]vY
C]G\J][\b[ejh[l]p]
@eC\D[FgG\HYIeL\MaNcO[R]TcU]VcWfZb[c]\^[aee\f\ggh\m\pYrasZtdv]
CbH\J]K\OcS\TbWf\a]b^\_i`[ahcefZg\kclaobq[rcudv\
B[ek
N]W]hijb
AaIaJbKhO\SeVbW[[[\]`acYjaqdrbvd
BfHbJ\K]M[OfUcX\Za[Z]hd\k\l\pbq]re
phs\
B\OcUbVdWg[d^Xp[
N]O[Vg
CdLfWYZd]X
JgZivZ
C\EbO[S]]kdbfgk]ldse
B\J\L]W]Zdcghejcl\
DjG]Y\vc
IXV]Wg
A\BZL]MbWXZY^]_cccd]efjbkfm\rhtauhvf
@ZA[CfDSGYH[J]K[MdNePYQ\T\UZVeZV[Z\a^g_[`caefZhVj[kcmdndocqYr[sdtcucvd
B]W[m[uivf
J]PbV\W]YjhYr\
Ob`f
Wdcdeimbv\
CYJkLdOdWXZ[[\aZcal]v]
A]BiClDWFcG[HVJ[LZM\NbRcUaXd^f_k`aaZc[d\ehh[jclYmbnbqatauev[
RdWZY]k[rm
L]Rj
IqOWR]WYY\^\
LiR]W[egk\t[
H]PdVfc]
HjU]
Ohb\
AaCaD[FdKXObQcTeVdW[Za[Z]W`\aYcdeaf\geh\mbn\oZpjs\taub
A\HcJiUkVfWgZe[Z^X_ee\giiYmen]rbs\v\
C\F\OaS\WdY\Z][a\d^a_bc\ebfhl\mctbvX
CeWXZf[\
WbcglX
H\J\KfTh
@cBbG\H\JcL[OZX[[Y\j_\b[dbebjel[mcnap[q[ret\ubv\
A\G\Wegim\
Vj
@bBbC\DbL\M\N\PiRfW[Y\^\`acbe\v\
@ZA]B]C[DbGaM\O\PdRbSZTaU]Xb\c^c_d`]c\ecfbhcp\q\reti
FYM]NgRdW[Y\[\lbmbv\
C]H\J\KfT]UcWWZg]]^\gfm[odq[r]ub
@cO\P[V\Welcq]vh
EgF[Pec]vc
@[C\E\NjP\W]Zbvb
@]B\C\DaF[IkKeN]OVT\VYWcXZ[[\g][^\`ha\d[ecjXo]p\r\t\v[
H]Vg_cm]
BZWlsb
D\H\QfR[Wfc[l]
J]PbV\W]YjhYr\
ChOcPcT\V]W]Yb^]cc
KjO]WdX\ZXnfo\sZ
@\E\H\J]LaM\ObS]VbZ\abbbcbd\e]g\h\j\ljmgrbucv[
@fB[D[FbG\HfJ]KZNaP\Q]ScTmWUYdZ][c^b_cd[f\hcndoeqgrdsft[
DaI]OfS\U]VcWaXjfZj]l[oc
AeB\C\EfFcG]HVJXK]M[NfPfRaSWT[ViWW[b]b^Zb\g\hbjdlcndp[r\sZt\u]v\
C]DUEdKYL\M\ObR]Sa[b`[a\dejglbsi
EfVZa[jl
B[HdK[sg
O\Wc[h]f`Y
EaM]O]V\[ce]ffhbjlr[tZuc
Ph
E\GcJdKhPeR]TeVVWcZb[Y\d^cbbc\leucv]
C]WZ\hl\
C[GeHdK[T]W[Y]effhg\n\p\q[r\shv\
JjW][bc]dbvc
O]WXai
H\KfVdWYZgldv\
R\Vdadb]enh\
B\C[D\J\N[OfTaViWVZ]_bhfoZvj
@]AfCeL[NhO\P]RcT]VUWbY\Ze[c\d^c_Y`adae\hgj\kbl\m\n]vY
D\EZF[GoLbO[PgV]W\X[[\]b`Ve]jmketcvY
@eA\B[CZDeEjGYHZNfP[QhT\WZZ][X^a_]ccdYeWj\q\ucvd
BYCeE\F]GhJ\KZO]PZRbSaVkYc[\\Y^\_\`fa\cZdhe]f\j\k\lbp\rdtbvc
AkBVD[EbF\G[HbIaJfK\LXMYP\S[TgUcVaWXYYZZ\]^cacbbeef[gclZm\o[p]qdv[
FbMdR\WfZY[c^db\ggk\vc
E]F\MZVfW[ZZc[fejnsc
F]R]UhWZcaddeil]o\tZv[
FcWi
VhWevk
B\CeGfRlW[[\\]efh[k\s\
BgCgL[Na`dfel\
BbC\GcH[IbJhL\WYc]ecfbo]ugve
CaDhGdH]MiO[PdR\VdWdYf[da[baddeVhekgl\t]ubv\
VnWZ^]qZ
A]B[CjEZG\J]L]VgW]Y[[caccbecf[g\h]iejklYretXu\vZ
@bAUBbCfHZLZMgNbOgUcVfWW[c\\]d^Zb]cgdYfdhbj]kdlamZrXtYudv\
AYB\DcF\I\JXM\V]W\Z[[\^]djeZlb
@bA[BXDYEgFfJbM\OdQfR[SbTbU\VdW[X\YeZj[Z]Z^]_\`\bacde\fUh\k]lbndoepYs\vc
A]C\EbFeJgN\OaP]UdV[Z\^f_bbac]eZhkk[m]n\s]
FZNbPeY]hh
@\A[CdFcGbH\L]ObPeQ\VbWY[]^]a\c]dffcgcva
@bAeBeCeHbI\J]KbOeP\T]U]WYXaZh\]]Yd\e[g[hbjdkamfncr[sgu[vV
BcW[_behl]td
EbFdWZZb^ihd
FZW\eejo
f]sh
B[G\MfWc[e\a]\_c`ihboa
HcK[TcViWYXj_Yehj[
F\W]a]e\hhji
@fDbEaG\J]K\MaWbZq[[d\eXj\pbs]
D[EeR\Xb_\abcce\hgjg
BUHcJhL]M]NcTaWbZ]^\`\f\h]lZm\q]rdsZu\
C\m]nko[
C\HdMgObThVa[[c]qe
M\VZjgud
WZeZjbkfte
BRGfK[L\NZOhV[WqZb[\^badc[e]kambnbrcvW
R\WYYkmf
C\LdWh[\`[e]fckc
B]CjG\JbNdO\P]SbV[WWZ\caf]hbo[vb
FeG]OaV\[gcfjbv]
AbBYC\D\EaF\H\I[JfKeL[MaOXP]Q\R\SUTYU[V]WZX[Ze[X\j]d^Y`[a[b]fXgahZj]lcm\ofphqZr\tYuWv\
A\BbCaDeEhIjM\NZP[ReVWW]XaYcZX_Z`cbbfag]hbj[kalembn\o\qZsbtguXve
@\AcE[H\JXK\L]McNkO\P\SeT[U]V]WUYcZp[V]X^Z`\aXehfdhejblVnWpat]v[
AdB]D]FbGZM\O]R]V\WhX\Y[_k`]dbfYlZmco]
FhWd[\t]ua
RbV]Wl
B\H]I[M[RnV[WWY[[Ya\c\f]l]mb
B]CkD]GYJdL\MaN]O[SZT\VbY]Z\[e_bbgd\echiqcrctYv]
B[M]O[SiT\Y\[\_]cbf\g\oa
B\W[Zl
EaFcR]Yc[e\[aeedjcn[uh
@ZHYLZM[O]R\U\VeW\XgZa\f^Z`]adcceZhZj]l]mcoapXrdtdu]
PdRd\ZegtX
AgH]M]Vg[\\]fclY
AgF[L[R[WnYbZ[^]edrb
F\IoK]M]N[R[TZVgWXX[Y][\^\_]`\aaccf\g[j]k\rZs\t]uZv[
C]DUEda\dej[
C]WZ\hl\
B]CeL[RcYkkbl[r]sd
AcD]R\W\\kfgv]
A[C[EcHaIcJaLYM\N[S]UVV\ZV]a^d_a`bafbeccddeYh]icmdqfsetdudvc
RaUhVhW[fao\
BiGcR]Wcc]lbs]
CfD]PcVkWgZb[[^]hcl\qZuc
BdW\caf]kbsfv\
C\DdEdFcIbJaM\N\QaR[SYT\UcV[XbZd\a]b^a`hbbcdhaj]n\o]q[r[sbt[u\v\
B[LsRXV]WY\]k[pc
U\Wkmb
@dBZD\EdFeG[H\KcMhNbOWPkRZV\WfZ\\]^Y_\`da\eafegcldo]rgsXv\
Cgqc
DaEZFcGYHfKbMdPfTZUZV]W]XbYc[h\Z^Ybdc\daeah\jdl\mbo]q\saub
N[O[PhV\Y[`al]
BZC[H[IbJZKdL]M]P[T]VXWYXgZu[\_d`Ze\hbj]lWm]oepYs[vW
F\OgVcW\c[
CtN]OZP]R]VXWZ_]cbeaf]r[t[v\
HZ^]glm]v]
G\IhO[SbTZUY\\mipbrfte
@\BZCrDbEeF]GdH]I\JcKaL\M[O\PcR]W\XbZe^Za]cceff\gZj\kamYnZocpZs\ta
B\CfI\RlWVXiZ]]\e\f]hcj\obv]
CbW]Zhhfv]
C[DaHaV\Wa[e]huZ
C[J]O\T[Weeenhofrj
X]mgt]
KjWg^\
CiQcT\VZ^[`deih[kat]uavd
BXC[HaI[JZLZM[NmOXPbR[S\TZVaW\XUY[[c\[^f_[`]fegZjenbokp]rXscu[vc
@bAhBdD]E[FbJ\L[M\P]QcSYTXUfWZX\Y\Z\[Z\b]W_]`Za[bcdZeegdldminkofqbt\u\
IgVbW[
AiI]K]LWMbWjYo]abcc]m]
McVfWh[\tW
DdWj
@bB\CdDbEeG]NcOXP\TbVbWVX\Y]Zl[e\b]b^c`\abeff\hepZrfv\
M[WXZa[flb
@aB\CeDcE[H[J\L]MeNbP]TiUbWcY]Zd[\\Z]W_babbbc[d\ecf]jbk\l[m]p]r[vc
@[BXC\DcE]FbH]KcOdPeSZWY]]^e`[c]eblZn\o]pnrbudvc
C]IjO\P\Y]
@fCZKbM\RZWk[bhfpbtZvZ
BZCZE\GbMcO\R]S]TfU]V[WgY\[[\f^\_d`]a]bcc\eZf\hZkdldm\o\pZs]u[vZ
BZCcE[F\G\I\J\KYL[M]NhRXTYWgZa[d\[eYf[g[haj\kZldmaperct[u\vU
BYEfFcHZI\JdKfN\OeW[XbZ][c^Yabbfffgdjbl[n]o]p\q]rbscv\
@hCbPcV\WX
HdVfq\
Cgqc
\h
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
BWCcE\FdG]HiJcLZMPNZOfP\QaR]STTPU]VaWXXdYnZ\[Y\Y]Z^o_]`[cceefkh]iej\l\m\oWpZqarXsducvl
@]K]Rj_bff
ug
@[D]E[FnHhK[O[P]QjVaWYYe_\`agbhZjZr\s\v[
EbV\W\_fa\c[f]oark
Wg
B\m\nl
DaOhmc
D\WhX]sc
BXCaD\EbHbJcOYVeW\^\ajj]q\vc
d]vf
B\CZH[J\McVfWgX\[Xabebg\mhqdr\tdu]vZ
B]Z]si
GbN]VfXZabcdeal\ve
@\B][ggfu\
H]OeSaZcpcrW
C[LjW[Ybmbrh
BbDbGbH]O\VhW\Zb[da[t\
JbWiZ\cdgdv]
A]FcHaLgM\Oh^]hhq[ucvZ
KlM\R\V]W]^]m\ne
A\B[CdJaTaU\WZX]Ye[b\d]c^ddfl[p\q\tgucvZ
G\Oc[fdbecl[
LkW[
@bB[CdD]FcHfMfNcP[U\Y[[Y\\^b_b`bkbqatbv]
Ub[\^]obri
@]CbJbOeUcV\W[^\agm]
@gC\e]lcvc
CjGcJ[M\UhWgiXmhoZ
AcB\CYF[G[HWL]ObQ\TbU\WgXmYb[\\f^\_i`\abbYd[f]hfl\pVqXs]uXv[
B[C[E\J]O\PgQeSeV]WWX]^hc]echfl]n]r\ti
A]B\C\IZKUM\OfR[VZYcZZ[Z^c`ablecgcn]obpdrasctbuc
B[C\FZGZI\O\PiQ\U\Z\[i]c_Zabb\h[jck\lcmbnip\q]t\ub
@\E[GbH[J\L[N\P]T]WcX\ZZ[Y\r]\^]_ea]cZe[h[idl[m\p]q[tiu]v[
B]IcK]Pe\g^acbkaq]r\tYvZ
@fDZEbKYMkO\W]Yd[]\d_b`cacugvi
KiS\WZYb\hve
MjW[
@\AbB\CZE]HgKZL\MYNbPbRZUYVhWbY\\[^e_Zb]eef[hbkcl\mfqbs[tb
Wg
@\AfG[KhL]SdTbV[WcY\^]cdeanbs]
B[Q]Wq[\eZf[q]sgv\
HXJgWeYf[cva
@bBbFbO\V]WX[f]bbhcafaj\l\m]ocqc
AaBZEWFZG\KeNWOcPlR[S\WoY\[\_\`[k\nZrb
B\CZJYLaO]V[W[^ZbYeXg}m\peuU
BYKrM\R[X]Zbb\kfnYpZq[uX
BmHbJkM]U\W\XbZ[_[a]c[j\m[sduZv[
AaBZE]GcH[JbNbOfRaSfT[V\XZ[X^Z`[eZfslas]tg
ObWj[[
BdEWFcHfJ]KVL[MbN\OYPZS]WPZa[X\d]Y_i`da[bbd[eafchij\l\pbqks\t\ubvX
BZWne\l[
B\E\FbHXIbM]N\O[VdWYXe[Y\c]dffq]rbscugvb
Cgcbrb
@aDYEhFeH[KeO]PdR\SeVbW]Z][[\d_aecfdp]q[rcvb
AbB\H]L]O\Ub\[d]e\mevh
@YA\DZHbI]MZNZOcPYRZTYUcVaW[XeZ[[[\b]bb\d[fbgahdk\lZnfoipaqcrZsWt[v[
C]P[R\SoVZW\_\oc
B[HcMbVdWfZbebgbo\
H\IbU\V]edgho]
T]X]k]mcohrc
@jFbO\[d]ac\l]ve
\h
J\O]VYW]akj\
VhY\e\fdrd
@aAZDVEZFaHhKaL]MbNWP]Q]S]U\XZ[\`[a]b\dje\fXghh\k\lZmfniogpcqYr]sduYv\
@cBZChE[GcH\LTM]NcOcUZVaWbZi[h^b_\`\bYceeaidkZl[tdv\
B]Ld[]a]kXlfv]
O[W\X][]l\ucvh
DaEcI]J\K]OdP]T]V\W[Xfc\e[fcg]jem]ngobp]u[v\
@ZB\GYOdR]WdZZ[a]i^cbgc[e[hoq[v[
@cBhH]R]Wc
B[E\FkHmK\L]M]P]QfU\WkY[\[_]f]kbl\mZq[r[u\v[
CcDaEeFTHSJdKbMXNcOVPhR\ScU[VbW[XcZZ^]_j`maZbZebfZgXiejfk\l]n\pasStZvX
I]MhOdW[Zac]
DeGZK\LaNSOZPcQ\S\T[WhXl\m^\b[c\fejpk\lemgogpXqZr[sctWuZvU
KkR[WeY\rb
CkSbX[[c\cfdo]
@dB\CbH[IaKYL\N]PeR\SYT\U]WgX\[h\]][^c`cb[cbebfhgblbm\o\p[q\rcskt\uW
@eA[B[CZE\FgG\HbI[JcKeLbMcOZPYT\U]VZWZXZY\Zg[b\g]c`Ta\bhc[d]ecgdh[k\lcmZn[o[pfv\
FaH\JcK\L]R\SaUWY\[]]\^[mhocp]qcrk
Gh
B\WnX\rcshv\
BYD[EgFiGZHZJaPbQZSaUcV\X\Ya[Z]a`]f]j[kblZmZndqcvm
W[[h
A[B\CaG]OYPbVZWjYbZ[l]
DgOeV\^cc\eih[j]qbvj
AeCYDeEgG\J]KcL]M]QcTZVcWd[Y\\^[a\blcYddfcg\hZjZm\nbo[qds]vi
BdCfIcJ[K[O[PaRbTgUkVcWTZ][]^ca]c[eYfcl[mandoiqeresat[u[v\
@gB\C]GaJdL\MYN\P\U[VdWjYbZY[a]e^[`babckd\eZf]hZj[obqbtZv]
E[N\OpPgV[WbX]^[jhq[ub
BYKaL]M[NiOcPZVTW\Zb\\b]cklfo[qbvX
B\CbOkV]WXZ][\_c`\accceg
H\J\Th
HfQbUZnZo[v[
AZFbHbJZL]MaOdUbWY[]^e_]bhd]fcg\jcm[naoepcq\sXve
@ZAgBhEXFpHjK[N[P]QcTZU]V[WXX]][^\`ba\eXj\nYo[vc
BYF[HeL][cb[dbelh\k\q[
@[B\CjGeKaMXNdOYP]RXSiVbWSYaZ\[]\c`Zh[jol\pcs]t]
V]jj
FcH]ShWfoZrV
HmT\Zcl]n[
B[HdK[sg
KlM\R\V]W]^]m\ne
H\KlM]Wc[f^\sSu]v]
@fDZKYMkO]RYW\vl
@bBbFbGcO]RdWZ]bbilXqc
KhS]WY
V\W[fh
@hCeGbNiY[Zc[[`\c[ec
C]Omj\
EiMZOXV]W\^Z`\jkl]vb
W[XfYg]bh[
FkHfK]QfW\]\h\v\
B\OcR]WdebfhrX
@gAZEeG]R]V\WYZd[[_\`]f\h]loqas[v]
C\GYH]I]L]NhP]RcS\VcWmY[[V^[`[cblfn[v[
@eAiBXCcDcEZGdH[IjJgK[L[M]RYTZU]VZWVX\YfZZ[\\X^k`aagf]g\j[l[n\o]p[r]s]tduZvc
@\D[F]G[HdIYJ[KcMYNZO]PhR]ScU\VfW]Y[[\\]^Z_\`gb\d[eZf\g]jbl\m[njo]q]s\t[
W\mbnbrk
CdD]LhWZ[b^]eXt[ve
JbN]VZWnv]
@Z[c]ib]
A\BbDfFZGbHYL\NZObP]SaU]VaW[XaZ\\\][^j`eaZbid\f\gfh[ibl\man\ocpXr\s\tZu\vr
[\e[hm
B\EbJbLgNbO\R\Tacae[k\lau]v]
CkI]JbM]O]W]b]
@fVcW[b]j[ui
AcBbGaHWOgPcT\VXWYZb[\]bb[daf[r]s\u]v\
Wj[\e]sc
CbDaF\G]LYO[P\S\UdVeXfZ[[c\]][ccd\e\f[gdhek\qZravc
O\V]am
C]M]O]T[ViZ][fahvY
BhL]MYV]W[X[[\\kc]h\j\p\tY
KcTdU[e\o]uh
AcObS\UcemtY
BWCiHhW\
@\CaL]WcZba]m\oi
B]CYHaQaUgZgb]c\ekh]
ugvc
K]Mh[da[eaf\hcjak\pdtgv[
HfKZLeX\[\cbe\fesltcv]
EdNdVbWZYc\\lf
@cA[KbMdNcWYZe[]bbgbpgv]
Fb[f
@[A[BZD\E[H]K[L[M\NaOhPbQ]S\U]V\YaZ\^a_]`[bXced\h\j]kcm\t]u\
BcHhKdW[
Uk[\
B\R]Wrt[vZ
@bCbEcG\KeLiMcNfR[TbWRXd[c]a^]`Wd\feg\hhjalgm]n[qYrasaui
B\E]FaOaWa[]fdhdjemasbvi
CaE\HjL]MeP\SYV]W]Zi[j]ec[egffg]k\lgm[ocq]sZtZvX
AXBXH\JdMcOfR]T[V[WZZa]Z`[aZcedbe]fdhho\rdvk
BiCiJeP]R]Ubabe\f]g]lb
BYHj[g
B\IcK]PeWZ\g^acbkaq]rctYvd
BUDbFaG\HdL]QbR[WYXbYa^ba]b\d\ecfZvf
@]A\B\CcEgFgM]NYOcQfR]VaWgXaY[Zf\\]f^W_]`\adbXj[lbp[qduo
@iB\E]FZGjP]W[^e_\
LkW]
@TAZBZC[EZFfHnI[JYLTM[N[OVP[RZSSTXU[VRWZYZZ\[Y\[]Z^X`ZaYbXdZeZg\jZk\lWm\n\o[qbrYs~tcvV
Wi
C[E\GcOYPmY[`[cdeajfv\
AbC]D[LeRaXaY]_\c\fjhcldsgt[
@aTiW\Z\
@fAeB\CeFeGdHVIZJdKYL\MdN\OhPiQYRZShTZV\XcYaZ[[c\b^Z_gbdd]ehfXgYhao\p\qZr]s\v[
B]CiJaM]WWYZb[e]l\u\vh
@VAWBZC]DhEiFTGYH\JXL[MYNWOUPYQ[R]S[TeU\VWWZYZ[Y\Y^Y_[b]dleZfZhZjXkWl\p\s\uXvU
DbFeJhMbOeRa[Zj\vf
@[B\CnI[K]L[NeP[ReUXVcW[[a\c]e^[d\e]h]lfmfoX
CYTmUe
O[Pg
BaC]fh
D[JVvi
BXHhJdK\V\W]
M\W]Y\^\eoh]o\t\
C]IjR\W[Y\r[
BZCYD[HZIjO\R\S]V\Wc[b_[`Xeefajdl[m]qZr[tcu\vc
B]R\VkWY
L[RhVaWe\\`def
AhCZD\EfFeL]MbOYTiUcV]WaYZZd^\`hk\oevd
BhGaH\O[WY
AcBZCeE[G[HcLZNbObQ]RbSbT]X[[d]]`YcigbiXjekbl]mandpdqhtb
B[K[RlWY
R[rdtf
AcBcCgDZEcFcG\I\JXK\M\N[O\RaTdVWW[[V\]]b^c`cabb]caebfajbl[m\n]o\p]qfs\v\
O]RZS]VYW[\]^\_[e\jilf
CcO]SaVfW\[c^]ccefidret[v[
C\Oi]gee
BZG]fgp]
BZD[EdFfH\M\N\P]QeRcVdW\dih\j]lZve
DcEkG\N[O]RaX]cedce]set]ve
B\EaHZK[VcW\Zf^co\pg
U]Zg
@]AZC]DbGbH\JbMdOZPVQ\RcSbW\X]Y\]c^[_c`Xa[b\ccd]edh[j\m]ndqbritZub
SaWgXc
A\ChH]L\N]O]VbWeY[[Z]]^fced\mdncobpZrbsYv]
K[R]Wee]nfpg
FaH\KaO[QdWZXf]b^[_beZmXnYsbun
B\JTNgO]WfY]Zf\d^]bee\h[obrdth
@YAYBYEVF[GcHdIXJmK\L[MaOXPcQ]R]UgVaZ\[\]Y_[ahb\cWddenf[h]icjbmbn\o[qZr]s\uZv[
AQBVHcI]J\KeL[NeOTPaQdT\U\VWWXXmY\\c]f^c_c`\c[eYhXk\lbn\o\qYr\tVunvf
BXDbW\u]vk
Wgkb
GZWi[\re
@]A\B[C[D\IbL[NVObPbRbSdTbV]XbYfZe[\\d^Z_\`]a]b\d]e[fgicj]lfmbneo\qYs]tevi
CcJ]W[YZ[\\b^\j]obri
M[P]WX[degl[p\va
BbG\KdO[P]RYVcWbX\Yb[i\fbbc\fag[jalaodqdrgsat\
RkWZ\ZlWsd
B[UcW][Zefve
CgG]H]MbNfOeWbZf\a^aebfah]tfv[
AWDeEbF\GZJeMdN\PcQaS[TaWY]c^[_babb[d]edf[jbkZl\n]p[q\r\tbudvb
AbB\CmD]FdG[KZLdMbNYO[Q\SbTgWcXcY][]\W]S^V_\a]bbcadceaf[g\h\lWnbp\qcr[u\vZ
C\E\W\`i
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
@eBWCgDcEZF]GdH[IhJeK[L[M]PZRXS]TZVZWXX[YeZZ[\\X`aabb[ebfmg\n\o]p[rYsZtduZ
@kAdB\CZE\FXHWKXMWN]OYP[Q]R\V\X[Z][\\Z`]a[cgd\eXhYjXkVlYn\pZs[tXu]v[
FhGZHgKcMpOcS\Vdmcnboasb
@\AaCdFeHcJ[K\L[NfO]VbWRZf[a\cb]d\gdlan[s[t\uZ
@\A]B[CbD[GYHcIgP\QcR[S\T\U]WkZb[[]V^[`YaYcff[h[i]lZm[n\pXrYsXudvM
CZDdE[HcOeQcTcXgZ[^aa\dbe\geh\k]q\sfucvf
@]BYEaFiHhJ]NaOZWU]c^d`bcZehfeh\rYuZvi
BgCbFeGgObV\WgX[acc[mc
@aD[FdIbJ\LaO\QeT\Zc[[\Y`Xabbglet[
W\eeva
G]H]M\SdTcW]Y\Zc`kc\n]reub
@bB\H]KaM[RfW[[Za\mbv\
`hj\v\
H]ViW\[boe
@[B\CeFdHeJ\KaLdPZQYSjU]VZWXX[Y\Ze\a]daebdccjdl[mZn[obp\
FYL]M]RwV\W[Y\[\mbtUv\
gg
F]I\RiW\\\rc
AcOdVjWi[f\bbZechij]uc
BcC\GcIaJ[LeMaO\Q]R[U]WbZ\\b_ecZe[kjl[obs]t\
LfUdWYZgvf
@ZAbBTF\GXJ\KYLbMbNmSZTcU]VcWnY][f^Y`]b\cbd\eYg]lgnVp[qXr\sZu]vY
BZGbH\J\M\NbR]U[VaWjXaY\[Y\b^bb[dZgbjam[n[p]qYtbu]vb
G]K\PZT]UcVdWe[[fZg]m\odrjtcve
IZOkV[W][f\cc]ecrbsi
B]DbLiW[[[
BeD]F]JeKbT\VaW\]\h\mindqd
BcEbM]O\SaTbVZWfXac\sbt]
C]FeHbL]N]T]W\X[]dsk
Wi
DfGULYWhvh
RfW[
CeJaM[W\XcZYagghheu\
CiG\ee
DbF\GbH]J[KkL[M\OZPaQbR[TbU]V]WWZ\[U_aadbZcYd\eekgl[oXp\rht\u[
A[B[GYOX[[cieckfucv]
AfCeK\T]VhW[YaZZ\]]a^\ee
AXBZC[FbGWH\IdJbKZMaOcPbSZTbUhV[WaX[YcZc]\^Z_]`haZbXcfe[f\gghbm\nbocpbq[rhscvZ
G]R\Ym[\r]
FaLYMaN]O\P\QbV]WZZi[e^ecbd\g]l\mZohvj
B]LiWg[[
D[J]L[WYZ\[ll\va
CbO]Wa`ha]
DmEgLYP\R\W[vd
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
CYJkLdOdWXZ[[\aZcal]v]
C]F]JhS]TdUhWem]pdt\uf
BZFcR]W][ij[v[
DaE\F\J]LeP]RZVgWecfe\k]lX
H\IdJjMdO[We[Z^Zv]
BXhcuk
@[BRDdFZGSHgJiKUL\N\ObSYTcUaWXY]Zd\a_\bbcgd\ebgaj[k[m\q[r\s\tcucvg
BeCZI\J[KhP[U]VdXeYg^X_dagbZe\n\qkrXt\
AcCdEcH\IbJdL[N\O]PZQdSaTdUeWTXaY\Zb\[^cabc\dcecg[hbi\m[ocpbs\u\v\
A]CgDaEbFgVYX[]e`]e\jgmcnatZv\
Jhrb
@bA\BWCaD\EfGdHWIaMbPiQYS]UfVYWfYeZ[[\\Z]b^d_X`\aZdbeaf\gcmandodp[qgsXt\u\vb
WZgim\
CiG\[feaq[tfv]
J]Z\[gl\v\
EcY[c\rg
V]Zcgbpj
Wcf[rg
B[O\V][dahe]v\
BcC\EdFeGcMZO[R]W][gd[hbjjq\vc
Fh
C\O]]bhdm[pi
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
CgPkTbVZYc[]\a_\c[h]rbv\
BZDbOjcdu\
C\RmV\\\f]
B[W]Z]^Zgnq\
BcDbEbF[JdO\P\W[XbYb`\cadYeepgvd
@dD]K]NkO[PfTZV\W[YZZba\dke\lfp[s]v]
MhWc_\aaecj]qbuc
C\Jl^Uu\
A\JkZ\c]
@dB[CeJcW]XbYaZ]\i]ae]h]p[rd
@eAeBeK]MbRfWa[Z\b_]dbe\leodtd
@[C]DaHeI\JaKjM\O\S\TZVbW]YfZf\Z]f^d`Ya[b]cZejlTm[nYoUpfqhratYubv[
HcP\SfVd`]c]hb
`\m]ng
@\HcKhMYOcPbR[SZTcVaWdY[^\_[b\cad[e[f\g]halam]nco]q[
D[E]G\H\IZK\O[PeS]V]`icahYj[n[v\
CaN\O\PcW\`bc]jgna
@[D]HZO\T[[]\]`bldmZnio[s\va
@]A]B]CVL\MbNbO[QaUfV[Wf[Y\\^Z_\`ca\b]c\dieXlgmet]vd
AbC\J]P\VdXebcc[d\e\hgibtZ
CdIeJ\LTNfOg[\\[^]`ba\caddgbhdjclam[nhs]u[vb
EbN[OZV\WX[e\\]]_\e\h]jkm\q\tbv\
@\CeFbHcIcJ\KdL]OZQ]V]WaXeY\_cf[hdo[phrevZ
@[AZBfCjD[E\F[GXH]JYK]LbM[ObPgSkVaW[XXY]Zb_dc]f[h[kdmYoap\qWrWsetcv\
B[C[I\JfMaNXPcSdVgW[XjY][cajcbeYjdmbo]s[tcuf
CbMiO[`ha]
C]DdF\NcOVP\QaWYXcY[`dc]dhe\f]jZlfq[uZ
W[e]vi
EbW]vm
@YA[C]E[HcJbKaM[NZP\RZSYT[UdVXWWXcZ[\a]d_c`Za[b\c\d[gdhcjZmcofpdr[sYubvX
RgW\Xh\Zmjobp]
B]C]G\JeLbMcN[O\VaWkY]a[fbhclcqbrescu\
B\C]KaL]M[NiP\V]WZZb\\b]lgqbvZ
Vn[bl\vX
BZC]HfJjW[f]n[
CVHdIsJ]N[OTR[]]^]`\f]h\j]peu[v\
ebl\vh
BXDeQeW\de
AcC]HXJ]KXM\PYSfVbWUYdZ]\]_j`[fak\la
IcO]VcWf
IgO[
W\mbnbrk
AbE]VfW[\b
B\CcFbJVKdL\O\PZR]V[W]XjZf\\^\_dabe\l\p]s[te
H[V[WZZmlZ
F\OgVcW\c[
CrF]N]OZP[R]VXWc\\_]eaf]v\
BaHZKeM]WiZg[\a[dbeegbm]pbq[r\savZ
VbWgXd[\c]d]f\hZj\k]ldmfuev\
BgPbWY
BZCcL\OgP]TbWY[\ccej
V]W]Y]edtn
Zbvj
EbF\G[KgL[NbScWec\ddlbvb
W[XfYg]bh[
BjW[harcv\
L]M\O]VZWZjkkeue
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
HWTfWg^\glm]v]
SbUY\\mipbte
CdXie[rd
BXCnE\I\J\M\NdOaR[TUVcWfY\[W^\_Scgd\elf[g]h\j\l\n]pZrZtc
@[A]B]D\EeFdJcUdVaY\Zg[[^[_eaYg\hbl\mYo]q\
JiWW^cafld
AbJcKgNbSbVZX]Yr^[aclfsauc
BWCfG[OdP]WfZaei
@[A[BXCYEYHaK\L]MVNYOWP\Q\TUUeW]XfY]Zc[V\Y]j^\_[`Xa[b[dZeXf]g[j[k\lZmgnZoZp[qbrYsYt\ubvW
T[ZZ]hq[r\
BYW[emg\v[
FkHfK]QfW\]\h\v\
DbWfk\
GZKePaSbT]VhWZYl^\_\adcbe]j]q]
BXC[D[E[F]I[J[LfN]P\S\TbY\\j_[`[b\cbecfgg\hcidj\lZm\o]p]rctaud
R\Wh
@pAYBYCaDTEcFbGYH\IaJiK\LcMcNcObPfQZR\TYU\V]WdY[Ze]g^Y`iacbYcZdZeag\hdidjclZmWnXoYpjqcrese
@cB[DeEiF\G]K\L[MYNgOdR]T[UdVZW[Xc[\\Z^f`kbcchdbfYl\m\p[rYt[vd
B[HbJ[M[NlOWPeUhVbWdX\\dccebfgjZlbn]q[r\t]
AaMbN[OZP\TbV\Z\\f_b`\eef]hdlbm]nbrdub
YfZivZ
KhY\Zc`[hct\
@]N\O[Wf[d^Z`ioa
AaKeOgP\SgT\WYY\^[`\c\fZhcmbr]
W]Zhhfv]
C\V\Xa]huZ
G[WaYe[Yebf\her\
V[X\e[k]ldmfthv\
P[VfWhZdhbv\
f[rg
BdC]F\H[J\KgMdPYR]SeVbX]YdZb[\_g`[badbfak\lapYq\rbt]
C]DjEiG]IcR]U]W[Zg\\egv\
C]GbH]UcVcWgc\
O\VlYfa\d[e[
CbLkPZRXWZYf[[ui
A\CdE[G]HWJ[LgMjN]OXP\QQSjTXV\W[XbYZZZ[e^b_b`fbVdmeUfaibjYkblam[oVqgr\tSvc
A]K]WZYi[d
@\B]CgDbEeI[KcL]OaP]SaU\VcWXYc][_]`[a[d\fbgdk]mZnYoYp\qgset\uc
AbBZC\GcLfO\PbR[[\^bebt\
GYV]Wp[YaecZl]m]
@\DbEbF[H\JbKaLYM\NXO\TeV\WZY]Z][g\bcWdflfnetbve
BnGaWX[\q]
@bAZBfDaE\H[JcKXL[Q]T\VZX[Zb]V^c_eb\edf[gghelYn]q\v]
LmWX
CeFaG]I[JcLWNWOaQgR[TWUdV]WfXbYa[b\b]c^Y_Y`Zaebbcfd\f[hfiajbk]lamYnZo[p\qjr[tZvb
C[HdI\K[T]V\Y]fhn]p\q[r\sh
D\ObWg[]a]f]hel]mbn]vZ
CeW\\]efh[
D[EdL\R[TbWZ_\cbeehfjmt\
ElWhZ]\\hcq[v[
WjZ]
B\I\N\T]VYWjZj[\`cbahbkfl[sev[
F\IpK]M]N[R[TZV\WZX[[\`\aaccf\g[j]k\rYs\t]uZv[
W[`lv\
@eMlO\Wa`cbacchbl]v[
WZX\[pmgo[t]u]vW
H\U\Vee[gjo]
B[RjWU
DbGbH]L[NZR\YbZa[bmbrht\
C]OcP[ReSkVZW[_\f[oc
\h
@ZB[C\DbEbG\H\K[MaN\ObPgQ]R\SfTdVbXbZc[d]e^\_d`gcXd]eafWhej\ldoXpcqdsVubv[
@gAZEeG]R]V\WYZd[[_\`]f\h]loqas[v]
@gB]C\G\H]IbJ]KZLZNgOcPcT\VfWbZc[[^c`Zb\ccedfaldm\ncq\rc
@dCXH\JXK]M\O]R[S]TeWjXcYbZ[\[]b^\_Yc]gZhkjambnboZpct\vc
Gh
C]FaG]H\JZL]U[VaY]]f^a_d`ce]fah\lfqftZ
@eDZHZKoMiRYS\V\WWc\fhsSu\vh
C]EiMZOfV\W[^Z`\jhl]vb
J[Vnp\
V][cam
BcCXD[GbJgLcMbNaPcR\UcV\W\X[Y[\k^f_\`Zc[haj\kdm\p\qds\tTv[
CiRiW]
B]JYLjRbWW\degtc
A]CdF\NZP]W\[\\[]c_]`]e]fehdp[qaunve
C[DbGhH\IcLbN]OgPYWZX\Ya_c`gactcuav[
@cA[BYCZEiFeGVH[KbL[M]OZPaQ\R]SaT[WhX]YZZX[b^[_Y`lbcccdZfYhelbt\u\vX
@cB[K[M]NaOjPdSgT[VcWjZf[a\[]\`bbbc\e]fVjblbndoap\r\sbt[uZv[
B]O\RZS]VYW[Zc\\^\_\cbe\jmn]td
A]F]HXNZVZWY]j`pa\d]eem]p]t\
@cAdBWCbGVH\IWJ[MbOcPXRZScTcUmW[XaYZZg[\\k^g_\bbdZecgbhdjZl[mUnYo[pZsXt[uav]
CjIbPhTZXbYbh\ibtZ
Wgkb
C[IgOcP]R\TcV\WYYd\\`]cal\r[vi
F]MaP]RcS\UcWXX[Y]bbc\eefag]jbleq[riscvg
@kAdB\CZE\FXHWKXMWN]OYP[Q]R\V\X[Z][\\Z`]a[cgd\hYjXkVlYn\pZs[tXu]v[
FhGbHgKcMmOcS\Vdmcnboasb
@XBZE\FcK[O[QaRcTVUXVcWcZ[]\^\_]`Xcddaecg[h\k\ocp[qYrbu\vX
RbWa`hj\pjv\
IgW[
B\EbF\G\L[P\Wcd\hclgn\v]
VgWb[[
AfCeK\T]VhW[YaZZ\]]a^\ee
AXBUFbGSHWIdJ\KZMaOcPbRdSZTeUhV[W\X[YcZd]\^Z_]`jaZbXcdd]f\gghbm\ncocpbq[riscubv[
B\D\HkJYL\NgO]V]Y]Zf^]`gbeeeh[s]thvZ
IeJkM\O[Z]^\
JgWgrb
Y[rg
DaE]FbGbHZI\JeLbMgOVPdQZR]SdUaW\X]Zb[\\a]a^b`ab[cafYjgk[l[o]p\rat[
BjC\EeFgGcMZO[R]W][ec]d[hhjim[q]vc
@dB[CeJcObW]XbYaZ]\i]ae]h]p[rd
@\D[F]G[HdIYJ[KcMYNZO]PhR]ScU\WVY[\]^Z_\`gb\d[eZf\g]jbm[njo]q]s\t[
N[OZR\V\WdZb\[]]_\dde\jkmbq\v\
CVIoJ]N[O\R[]]^]`\f]h\j]peu[v\
ebl\vh
WiX\[Xe[sk
W\mbnbrk
A[BbDZGdHaIZJdLgNbOcPcSYT\V[WZZ\[c\\][_c`[bWcbd\f[gchZjal]mZnfpZreudvd
DbWfk\
@aG[PcScT]ViWZYb^]_\adccj]
AbG]K\M\N]R]VdWg[a][^]_hcbedh\tXu\v\
G[WaYe[Yebf\her\
AiCcD\EZGeH[IYKcL[M\OZPZQZRbSZTfU[WcYbZc[[]Y^a_[`faab[cbd\efhflZpXqbr[tYub
@[B[C[DaEdG[H[IbJ\LdPaQbSeT\VdWSZi]c^Ybbccebfeg\lgmcn[pbqas\uavX
@bAZBfDaE\H[JcKXL[Q]T\VZX[Zb]V^c_eb\edf[gghelYn]q\v]
@]BcCZEcFbGbO[QcS\T]XbYb[e\c]\_fcXebfchckYoZq]rbsbtgv[
CbElW]Z]
C]FgG[I]J\N\TVUbVkYcZg[[^Wedf]lev]
V\W[fh
BOCWGZHeK\M[NoPZQ\RZWfZ\[Z^W_Z`Xcgd]eYgbh[j\k]lcm]p\s]tZvd
IgW[
LlWY[c^Yk[
DYE[HlL[UeZ]dhkZ
V\WdlV
C\D[G]HaJ]ObQ\T\ViWgYb[a\]_ebble
A[M]PbVfWgZ[[\^\ahc]lao]vc
I]V]Zc\feaparctc
OhW\Yg`gr]
AeBYCZDeFcJbLaP]Q]U]W\YgZ\]c^c`dbbcUd\hfkZl\m]qbrgu]ve
@ZAdB\ChD[E\F[G]J[K]NbQ[R\ScVbWRX]YXZh[[\fa[bZdkeXg]j]ndphqcs]t[
@aBdC\DeG]HkIcJ]N\PcQbR]SdTaU\VYWdXY[X\k^[abcZeaf]gaj\kZl]qYratevZ
HbW\sg
OTPhWiYde]g]vo
B\C\DXEZHjK\LbNdO\UcWZX\ZZ\b]b^\`cb[cadgeckfm]ndpft]uev\
hk
EbFbL\MdN\PeT]Yh`[cbh\p]r\ue
@fW]Zf
@\BaCZF\J\KcO\S]V\W\XaZc[Z\[_hedhfjcl]n\obscv\
LfWY
@hAdCZFYGaH\I\JYMVOcPcR\S\TYU[VWWcXXY[ZY\c]f_g`\c[dbechcibj[k]o\pWsXu\vb
A]BbEaHTKcL]MYN[OaPZQ\R]ScU\VoWXYf[Z\]]\^b_\`cb\fahgj[lZmYn\oWpYqYr\tYvZ
AeBWC[K\Wjh]jal\pctd
BWCbDRE[HjL]MYOcPZQiT\UeW]YdZ][]^e`bbcc[dgfWgahZl[napWqYs[taucvj
B[C]T]Y]Z[[Zeggcheq]r]
B]C\DcEaG]HcI\LjP]QdT\V\[W\]`ab]c]dcechevf
B]Wj[h\]][d]ec
CeHdOeTgUeVdWZXb[]]Xa]bje\hem\qbsYu]v]
RZWm
B\CbLhMeWchZlZ
QfVcW[
F[IhMbVbWTY\\b_[`Zc\ebgYhij]kanat\
BYCbDbF[GbHfIdJZLZPcSeTgWeXdYaZa[Z\[^S_j`\abb[d[g\h]i[ldmbn\paqbrbtgvU
A[DbJeOdT]W[\e^ke[pavZ
FcH\Wimd
@\C\GdHXK\LbO[R\U]VbWbXcYa[\c\eXh[jbplsev]
@\AXCZD]EYFcHdIWKgL\N\OWPZR]S]VSWSYgZ\^d_W`[a\cbd]ejfbgchgjWk\l\m[oeqerat[ucvZ
H\K\M[O]UqV\Z]^[bYmYoep[tev[
L\S]UfWQY]fnmcnfo\r]s\
B\EbJbLgNbO\R\Tacae[k\lau]v]
A]BbD\E\FlGbHeJcM]U[V\W]Z\[\_]b\cce]k[l[m\q]s[vZ
DeFcHaIcJYU]W\eefbkhqbvY
A\C]DcE[FeGaHbIcYb[b\\beednao\sat]vb
RbW[[lcbk\
@\A]B\ChDfEiFVG[HbIcJ]K[L[MZN]ObPgR\S[TXUYV]WbXeYeZb[b\j]X^\_\cYdbfaj]mbnboepVq]rjsduW
KcM[PbR]V[W[[Vebhblauhvb
AhB[DbFcGeJdK]RbWYZZ[\^dc\dbl[oardsfu\v[
CpI]M]O]W]b]
JZOWR]U]WeXe[Y^]c\e\f\rcs[vm
CYJaPhSdWZcdedfW
FeH]RlTcWW[hu\
GcN]S\WgZ\\g^[dbfll\p]va
EgGcJbN[OdR]W[ZY[c\]^[bihbqZsbuq
@\A[BmC\EgFcG[HYIgJZK\L\MWNiOZPfQ[R]TYVYYaZW]c`cb]c[d[ebgcjak\n]p]qdr]sbtgucv[
@fAbB[E\HlKdTeU]VcW]Zebbcadde[fbgbmbndo[pdtZu]
[gsd
DaWg
MZO\WbZa[fab
B]C]D\GbMdN]OePbT[UhVZWYYY[Z\m]b_bcfdbedfkg[ldmdohparXsatW
AbC[HZJ\TiZ][\^\e[gkk]oarbs]v\
EbFgIbJbO]PdUcX]Yc\c_a`\e\fbg\h\n\oasbv]
BXCdDbEcGYH[I\LVOeP[RZTdUcVZWZYbZb\Y]V^h_g`]acbccgdXe\fZgaj]k]ldn\p[q\u\
B[I\J]ReU[VWWdXhYh^\eaf\m]
Xh]\re
C\OjTdV\b[
HbW\sg
BXhcuk
A]BdI[L]M]OhSbV[W\b]cefbj\
CbKcM\V[WqZ]p]q[
LkWY
@]CWE[HgJ[MYPYUbVeWcXb[[\[^[_nb\c\dbeYgbhcm\o\qdr\vY
B\FZM\WZ^[a[erhb
BkHYJ[OcW\Y\_[b\cen]qkr[t]
B]I\KdV[WdYhadvb
@cE[JcK]M[O]P[SjUdVgWfX]Y[ZZ]]^\`Yafd[eZf[gbhZlco]p]qdr[sfv\
CbD[FhGVHdJ]L[M[NcObPcRbSiTfU\VdWZXhYdZ][Z\Y^X_Y`Xbgcedcedfaj[m]pbq[sWteudve
@YAdBcDaEcF\HVL]QeTcUhW[Xa\]^dbZcZd\ecg[hei\m[pa
@[BbCaDaEdFgV[WbX[`]jgmcnav\
uk
CcN[W[Y]\ko]
H]KfUfXfY\Zcf]r[s[
H\JaN\R\V]W[X\Z]]xbZl]nZpVu\
A]B\EaF\G]HVJ\KeM\O[PbRbU]VbWZZ[[d\h^]`hgphelYm[o\tf
C]IjO\P\Y]
A\BZC\FdG[HbJeMcOdT\WZZf[b^[`jcbf]qcscu]
BgD]V\W\[[`\c]d\ealYvk
C\D\FbJZP\QhT]U]VeYkZb[]\e^Z_c`acRh[lcpZt\u]v[
@gHdKdWe[chfpbt\vW
@iAaBbCjD\EbH]IcJcLZNhOYPbR]SfTYUXVaWWXcYXZV\b]a_fdde[f[iclXm[pbraufvh
AVBYD[EeFfGVHdJiKfL[MePhQ[SbTUVbW[YhZ\[]\d]]^Z_eafcbdbeghbqYrdt\ufvf
AcJmM\T[V\Y\^[b[edfch]tbu[
BbDbEdHcIgKbL[MaNYObP\R[S\T]W]Zd\b]\a]dhedg\idjdk\mbocr\s[tcubvd
TgWe[cebrc
AaCeHWIcKZM[NbOlP]Q\R\TcU\VXXgZ\[Z]]_cbWe[fZg[hdojpZrbtcuYv\
D]G]O]P]SkVeWfYY`]ecfbkdmgoYs]u[
F\HdLaP[SgW]^b`Zk[qa
G\H]OcU\VkW\Z]cdo\p\
KcS[W[m\oi
@WAcC\DbFUGbI]JgK[LcM[OcQVU\VhZc[\\c^X_\`\acc\d\hcibj[kbmcr[s[tbu[vZ
@[BcCXDcGgIbKfMZNcOeRYUdVgWXY\Z[\a]a^]`aabeaf]h[jek[lWq\rcs]uf
CcEeVYWl[eebv\
BPCcDbFhG]H[MTOZP\QjR[T\ZX[g][^ebec[dYepfZhYk\n[p[tbugv\
@aA[EcJWK]M\TcU\VcWcXhYb[\]]jbq\u[
@YA[CaDcEeFcGYKcLbM\NeObQ\R[TdUfXfYf[a\c]c^[_c`Zabb\ccdcgahcicmQohrasbt[vh
CfGbVdW\X\YdZ]ecm\ocsb
AfB\CcE[GbJ\L]OdSdTWV[WhY[]\^ce]g]mdnbodrctYv\
@]B\CWF\GaI\JhOZUcV[W\Xg]Y^e`[aad]geheq]rb
V]Wo^Zd]lep\
AlCiE]FdGWH\IcJ\KVLZNdRYTXUfXZZf[[][_Yadbfc]ehfbgfi[k\mbnao]pYrmtXvb
@ZIcWk
E]G[Xc_Z`[a[cge\hcigjctZ
AjC\D\GbL]M[OgPdQ]SdVXW[X\[]^a`\adh[jYkbq\v[
B\CcDbFZG\N]OhPZVf[c\]bccbe[fihamcrYsdta
WZgim\
AgCeDaGeH\JcMdO\T\V[WWZb[b_Y`bb]edfZl]pducv[
L\M]SbWl
A]EZHbIdJcK[MZNbOcPcQ[TjU\WaXdZg[c^O_aa[b\c[e\f\gdhgibj\k\l[man\o\p[qasYtbud
R\\ifdhal\sctev]
@dAaF\HUJaK[LZM[PcQdRaS]T\UaVfWaX\Zb[Y\g_\`ebZcZe[hZldmXngompTr\satVv]
J[W\Zne\hao]v\
Z\jbpk
HdVfq\
Cgqc
W\`]ehvc
B\Zk
B]ChO[SYVhZcch
CbI]JeV[W\Zb\fcbeaparctcvf
JZKgO\X\_]n]ocpbv]
DbM[O\VqW]X\[a^a_]e]
B\JZZfg\phs\
WZX]ZZen
@eIYLZN\RpSfe]
@bA]C]E[H[JYK]L[M]NdO[P\SZTYU[V[Zo[Z^c`]c[g[lXn]o\phq]u[vZ
AtBXCcFSGbHXI\K[L\MbNbO\Q\R[S\TXVQWUX\YZZZ[V\Y][^f`]ahbYc\eZf\g]hbj]kYl\rgu\vU
A]CcIcQ\TbWj[ee]h]ker]u\vZ
AcE\GYPXWdYi[\a[cad]f]rc
O\WZ[j
R\ejhf
WaXbf]lZmZorrd
CaH[L]M]O\R\UbVbX[Ya\]_k`beek]nbr\v]
@eB]I]KbL]M\O]P\SkWWYY\\egf\mcpctc
N]PdR]T\ViWX^Yaacc
L]bjc]
EcG\JgL\McObP\T]UbVUWkZe[a]\_\`[cZdcffgihbldq\r\sft]
L\RjWZ[Zb]e\kZ
@ZA]B\CcF]G[HZI[N\PjRXScT\WeXcYXZ][\\f^b_]`\aebcd\e\hdiblYmbqbrYsdvd
A\BZCbGaHUJcKXL\M\RXTbV\XcZZ[[\d]l^c_\`Yb[d\eZgdhji[j]k\lZp\qXrbsbtYuZ
B]C[HeJZKlOXWeY\Zg[X_\`]bfl]vX
Jiqcs[
Vi]a^Z
X\e\qcsg
KhMbeb
E\NdWX^dlo
@cAdBWCUEeFZGlHRJZKXL[MaObPgQ[RWVQWRYx[\\S^Z_V`cagbZcde]j\kTlWn\o\pWqXris\t[u]vU
AeBdReSbXZ^gl]sbti
AcDhEeFbGbIbJVK[L\McNaOePcVcWYXbZ\[Y\]^\_\`]adbcddfggbjgk\lYp\qbu]va
AcGYPXYia[cad]f]r\
@gB[C[IZN]OcSdWbYa_e`Xagc[fkh[tY
^\ept]u\
CcFiHbQ]W\XcZe^fh\lfnZq\v\
R\]]_p
BcH[NcUdV[Zi[\]Z^]_b`ba]beebgcm\n\sftcv\
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
Kihbq[rc
@XAaBXCgD[E[G\HjJcKbL[MYN\OYR\S[TgUfWXY[Ze[V\\]d_Z`\bZdfeXfZgchfkgn]pbqcr]uYvT
L]VaW][ol\
Uim[
IlOYW[c\
@dCZHcJ\QdWjX[^]edlZqesft]u\
AgB\D[E]F\G]J[K]L\MYNaQ[R]ScUdXZYZZa[\aZbYdkh[jdljm]pgs]
A\B[CoH[J]NaOSR\TaV]Wd[\^f_]`\e]jalaq]vf
C]HbMcNdObWcY[^haae\gah\lbndqc
OkP\cYtb
@fA\B\CgFcGdHYJdKZN\U[VWWSZg[[]d^W_hajb[hejal\nZqcrat\
BdHdIcLZM\OhQYTYUbVcWdXXY[ZZ[f^]_c`aadcfebf\h[lZoWq[sbtZv\
O\Wbl\vh
@bBhHaJ]KcQbU\W]Ze[\^[a\c\gb
CaD[GeJcSbT]VcWY]ee\ffjbue
B\GcH[K]M\O]P\RXS\T]WaXdZ\\f]f_]`]d\fehcj\m\p\qasbtc
\g
K]L]W[Yqq\
ImO\V\Y\c]r]
RbWb[g
HbW\sg
HbKeM\N\W[^\h[qbsju]
B[W]enl]vY
A\B\DZEbJYKbMaPWT\UVV\W[XeYfZd[d\j]e^\_\`\a]bad]e\fcg\halcmbpfq[ras\u\vW
H]KfMZUfWhXfY\ZcfYr[s[v]
KfVbY\v\
AaE\J\K[O\VpWeYaZ\[\\e^\`\bYc\dfe\f\lbo]p\qbs]
KgMaU]W[Zh[]m]ocqd
HbJbW][iq\tZ
G[HbKiM\PeRcV]WX[eaccZebhZmbo]ua
C\^]th
ObV[Wk_b
O\VbWh\]
Cb]f
B\CgD\FXH]I\JYK[P[R]TUUZVYWcXUYZZZ[[]y^W`\a\b]eWf[g]hZl\mTo[pSq\r[sYuUvY
B\U\WUZg[bl\v]
CeWSZf[[]g
HaJeTfZb]fc\nY
@[E\HeJ\MZNbO\RbT\V\W[X]Z[cbj[l\mXneoZqbr]sZt\udv\
W\Yl[]
AaCaD[FdKXObQcTeVdW[Za[Z]W`\aYcdeaf\geh\mbn\oZpjs\taub
@cBeDgG\H\JcL[OZWXX[[Y\j_\b[dbebjekbl[mcnap[q[ret\ubv[
@eC\EfF[G]JaMcN]O]PlVXWcY[^[`ae]j]lbp]q]ubvi
B\JcL\R]S[U]WjX\Zd[]^abbe[f\lZocpcucv[
@bAdBVCVFbGYI]KaLcMZOUPTSuTcV[X][b\i^[_]`bb\cbd\ejffhhkYm\nbo\pZrUs]tcu[
LcW[Zb[\khtd
BdH[JhW\o]ug
C[MiR\Wd[]bb
C\D[GcJhNcPcUeY]^je[hcm]qds]vZ
B[G\MfWc[e\a]\_c`ihboa
C\HcMgOdThW[[\cbhbjfqcr]tdua
V]Wf\hv\
B[M]O[SqT\W[Y\^]_]`]cbf\g\oa
GbN]VhXZabcdeal\ve
OeSapcrW
@jBbF\G[K]MXN]PbS\V\Zc`Yabb\cekbo]pir]tcueva
UgWZh\q\ravc
R\Wh
@\AbB]DbEfKcObP]SbU\VfWZXbYh][^b`[a[d\gdmZn[p\qYs[uc
@ZC]D[EdI[K\L\RbTbWaXaYdZ]^]_\add[eehdjfl\t[
R]Whsc
B[RjWU
@dG\H]OcU\ViWeZ]^\_\`Zcdl\o\p\
BaF\HZWfX\Zk[a\dc]l\tcv\
W[ehgbt]
B[VcWjl]
@fW]Zf
Vh
B]CbFcHZIaJdK]M\PgRgSdTXVWWbZd[W\f^]_]b]cbfYj]o\rcsct\udv]
BfD[EeFfG]HdKcPeWXXaZ[[\]]^\dbfagdj]ncpeq]s\uf
D\EbFhIbJbKaPdRgTkUcW\Yc[]\c_a`\e\fag\n\oar\v]
@]AcB\C[E\FYHdI[M[OgRYSZTaU[XkYg\\]Y^[_dabbbc[egf[lZnbq[risdtXu\
AaBeE]HbL\NbU\VdWc[\cbhYk\lZnapjrc
B[C]GbIqN[OaR\T\`Zc[j]u[
@\BcH[J\NcUdV[WYZi[\]Z^]_baabeeagcjbm\n\sftcvc
@\E\G]HkJdN]O[R]TiUWVfZb]faedkf]gXhYlbmen]oasZu]v\
@fA]CbEdFbGcH[JcKZNaT[U]Z\[]]d^l_[a]b[c]eehaq[ueva
B[EcH\I[JbNZOdP[SeTiVbWXZe[\\\cadeecf[h\j]lkp]t\vZ
G[N]Vj\feeo\ua
F[G\P\S[T\VbWeYhc\f\nep\
HcMgOdThW[[[]\cbhdjfqcr]tdua
CdG\Pcabcfue
D[EeFfG]HXKcL]O]PcWnZ[[\abbacbdbeafbgbj]l[mbncocpes\u\
B\[Ze\kk
@iCZGiI\JcNbO[P]V\Y\Z[]h^b_Zcelbm\o\
W]Yq
C]E]G]O[PpR[Sdv\
@aBcD\G\KdTbV[WU[Z\cjbkfpd
AaCcH[JbSbUd[\c]rhsb
@hA]C\DYGgH]J\McSYT[U\X[Y[Zg[d\b]a^\_[`\a]b]cbddeZfbhZkcmdobp\qfrfsZtb
AZHXIeL[M]OtP]S]VYWWZ\[\\]`ZbVcbeZh]k\n\rZs]tVu]
OZWmm]oc
CUE\H[I\JYKZN]OYP[TaUeVcX[Z\]e^[_ibfcfedg]i]jhlYmfndobp]sdu\v\
HcLfO]WS[\]b_ZebfahnjXtauc
BhCgD[FaHZJjKePdQ\R]VVWVXfZi[]^Zc\d]fgh[n[o[p]qZrfs[u\vi
@cBZDbEdFgGmMhNeP\S\V\WZX[Z[[c^d_X`\a\b\cddceYibk]l\q]rbu]
B[CdE\H]J[OeVlWeZ][Z_\`\adcbefkap[
AbC\G]K\M\N]R]W][]][^]_nh\tZu]
B\FZM[V\Wc[h^[a[eohb
@dAZB\E[GdI\JcK]M[P]V[WZXdY\Z[]j_c`[a]coiekZm\o\tYuc
JbKdWYZ\[ieZ
U]WYZk
@]Y\^Yjh
AaB]C\D[EcG]H]MbN\ObPbT]VdYk\f^\`dccecf\hZjWl]p]r\uevV
Ym[]e\j]
B]HaQaUgZgb]c]h]
B[DgEhGdI]K]L]NYP[WXa\bbd[egjZldv[
ugvc
Ug]g
RfW[
@fW]Zf
C[DaL\M]V]Wl
B\M]O\V\WgXbe\gbhdm[uiv\
D\ThWYXZ[\^ch]lcvc
@eC\DYGdM[O\WbZc[d]hddl[vZ
@dBZC\EYFeGgHiJ[KcL\M\N[PdQbR]ScTXVbW\Xb[Y\b]c_b`XaZbcc\gfj\k]mYnYoVplqbsftXu[vb
CeG\K]MhO\Y][c\\aed]eaf\hcjak\pdtgv[
KeOYg]vg
AiE]O[PfS]T[UZWgZc[W^c`hdXt\v[
@eAeChJZK\M[SYV[WTYb^]`gf]l[v\
ChRcX[\e
@\D\E\KbL]McNiWV[h^]c]e]hambo]t\vY
E\IgJcObR\V]Whecud
@aA[B[G]J]KbO[QcXh[\]a^b_be]h[m[q\t[ug
@[BdDfEiFaG\M[O[P\W[_ibdcbdct]u\vd
HjIcL]WZ
J\L]RhW[m]r]ui
IbOfPfW[Y[\]_f`Zccjat]
@eHjL]WWgbqj
B[EaFcHeI\JcNaQcUaWfXd[[^ccZd\e\fng]j\l]savX
RhW[sc
@ZLa]ib]
T]Ybrg
B\E]OVPbUaWiY\[jhhk]m\v\
CZGiI]KfL\ObTbVmWb[[_]adoaqdr]sZ
B\C\EbHcM\N[OYWYZg]]_[ebg[jjlgmZq[s[t]vd
M\PcVcW\Yh^cebsdtb
V\WiZ[[Zbaedset\v]
CiM]O]WcYb[]
NeW\[iuZv]
@\AbB[CXDaGbHZIcLZN[PcUbVaWcZ\[o\f]Z^ZafbYcbd\ecfdhij\kcl[rbteub
CfK\S]UZW[h]laoir\
C]ObViWdeZl]
JZKXMYO[SgVhXeY\[]`]e]m\odte
KkR[
X\Zae\g\hYl[mftgvh
Wdecgivb
A]C[H\MdTjWY]d^icbeckdrb
AcGZImM\T]VYXa[b]\_dacebl\tcuZ
@cBfC]IdJbKbMZObT\VbWdY\]\^\`\bbccfjk\lYp\q[rh
B\CjG[N]O\PjU\WeZj[Z]bbddfebfeh\jUoap\r[t\ue
AfCbDdGcJbM]NZOhP\ReSbVXWYX\YfZ\[\^b_ea]e\f]o]rZs]uZvW
@[BZCZE]GgJ\M\NXR\Td^Z_[apeffVhZjhl]tZ
DkHdQcU[VgW[`cegv[
BZFdH\Uf^]bgc]e\hjq[s\vd
DhG[WTZk[d`Yo]vh
CgFWImL[M\NZOdPiQ]R\SgT]W\X\YUZ[^\`[aZb\fVkdl]mapbrfvW
@]A]CYI\J]KaNYP\WfX]YeZ\\c^\_]d\f]hblbucvg
B\DeJdNhPbQbRfW]Y][dadc\eZjjkel]qZt[
OgV\Wa[b
B]CiD]H\J]N]WXZ\[Y\Z^X_]etf]tZu]vY
BYWodZf\la
Wl^\
N]PdR]T\ViWX^Yaacc
ek
@\AfB]E]G[I\KbO\ScVaWhY[[X^\ccfdnbpasZtbvZ
@aA\C]DeEbFZH\I]JbK\OrPbQ\T]VWXcYa[\]a_cabb]d[ebfWg]hek]p\q]tdubva
UcXf]Y^[u\
A]^dhmm[qa
CbGdLbV\WiZ]\dc[e[uc
EaHSJcKcL]MZN[ObPZQ\R]ScU\VoWXYf[Z]]^\_]`cb\fahYj[lZm]n]oXpYqWr\tZvZ
AeCVK\Z\\bh]jal\pctcv]
L]bjc]
CqJdM]N]O]WX[]l\
D[FeGZI[KdL\PXQ\SeTbVZWZXbYbZd[U\\^[_c`Za[beedfYhdj]mXncrdtZuXv[
F\RjW\f\
J]NeO[U\W\Zj\g^g_]bZccdgedj[p]u]vZ
BbCZE[FYHaJ]LXMdPcQcTaUjVbX\YZZZ[i\W]f`[bicadcebfWg\jfkZn\ofqhsZtbvZ
DeGaL]NcOeTaWTZd[babeVjc
CiEcG[H]JeK\UbV[XbY]Zc[W\\]\_baYb\cZedfdj\kem\r\s[t[ulvW
B]CeEeG]Oe_]bnqe
AeB[C[D]E]F]G[HZJ\NbO[RWTaV[WZX[YbZ\[[\d^d_g`ZbVc\d]j]m\p[qYrbs]u\v[
B]DkJkWW\c_drev\
@aBcC[G\KcV[W[[Z^\_gjbkfpdqer]tf
AbB]CdD\F\G\H]JdL\M]OYT\WcXbY\\[]g_aacdehdj\kal]mbncqhr]tcu\
AbD\EZFfHmM]N\O\P[U[V\Yf[\a\b\fbiek[l]m\nYpeq]rZsZuZvY
G]`kc\e]v\
AnBYCfE[FZGZHZJbK[LWMYNYO[PcR[TcW\XaYTZh[d\[]b_Y`[badegnhkk\l\mSnVoZp[r\tYvZ
LhTjWV
CjFZHdL]OaPfR]Ya[]]]^\acc\h\l[oaqdre
FjHlK]O[R\U]V\W[^]ddlZo\
H]OpVhW][[_\
@bBcEdF[GbHhIWK\M\N\PeR\SfT[VdYXZX^T_]a[b\ccd\fZg]mhn[o\p]rYt[ubv]
@\M]O\ji
BYL]MgRlW]
L\P\R\V[Wc`[jkq\
@bAbB[CZE]F\IaKcLVM]R[S]T[UZVbWmYZZg[W]]_da\g]h]o[pfqcrct]v]
V]WiY]\]cej]
E]LlO\R\S\VcWUXl[V_]j]k]p\s]tfu\
ClV\WeZh[bc]l]n\v\
V\_ko]
A\CXF[K]PWQZRdVdW[YeZ]\d_iaZc[e[hdlcndqYretbve
J[VeZk^dbcv]
@YA\B[C]DeEZF\G[H\IZJlL\M[NTOZP]S\T\U\VUWXYZZ\[[\Y^X_X`[atd[eff]g]h\jYk]l]pVq]rbs]tXuXvc
CbFiW[Xg^gedta
A\B]EcM\V]W[[]c]dbvj
AeC\D\E\KYO\V\X\[\`hjcsbv\
J\O]VYW]akj\
D]N]dk
B[C]DeG]JkT]W[Z]u[vf
I\N]O]P]Vh[[\a^ghamara
W]Zk[]e]
d]vf
AbB[H]J[OaWbX]\\]aech]lbmdo[uiv[
BYC[E\H\J]O[PgQmSeWX^gc]e\hdl]n]r\
AaBcCcD[G\HaNeOdT]VfWjX[^beafXhfj\n]qcreucvY
AiB\L\NdOfP[VeWbYb[[\\^[a]bhc]hZnco[qfu\v[
DaO[UdVb[b][^\bXcbgdhgq[vc
BcGeMaOZR]S\V]WkX\Yefchcjam\rbtdva
@[CSF]HYIoK]L]M\OZP[RaSbVXWkY][]\Z_facb]c[f]h]l[m[nZqYr\s[tYudv\
@bCeE\I]N[VZW[`oc\n\t[v\
BXDbFaG\HfJjL\MgNaOdPZR[ShU\W\XeYa[c\\`[abbec]dbffhbjbm]oesfuc
G]R]dll]
@]B\C\E\FcLcPeSeTbUbVfW\[V\Z^Yareaf[hcj[rdsbve
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
@kBaCdFeHkK]MYS\X]Zc`Xa[bXe]gekbl]o]petc
CiT]Wb\eo\qc
DcGbJ\KaNcP\QbW[XgY[[[\]cYdeealcm[q\ujvZ
BcC\GYJ\OhSXTdWZZb[Z]c_geZfhsbvY
A\CZIXOSR\UbVbWkX]Zi[Y]]^X`[a[c\eggak]l\mcnbpbr]tku]
DaVkW\^\b[k\vp
CiG[JbL]NZOZPfSYT[ViZV\c]\_cbfcifch\qftc
HbJ[VeYbZe^bbhvZ
B]DaEgWdXb
@iA]B[DWF[GfH\I\J\OWR\S\U\VgWUXjY[Za[h\b]a`[c\dceYh\j]kalZmapZq[rcsZu[vX
B[CeE[FdGWHVI[J[L]M\O\PiQdR\ShUaVZWbY[[[^Y_]`]acbeccdfeYgch]j]k[q[rZt\ve
B]W\c[dhv]
@]A[B[DXEeK]LiM\V\W\X[ZZ[Z]jc]ddgch\l]mdoYp[u]vf
AbB]G\H\KaQiTaW[a]e]fghgtf
GdPhWc[[c]l]
@[G\RfWcccehf\hgt\
HbJij]vi
B\CcGZH\JXM[NXOWPZQ]R]T\VXW\X[YZ^\`Yatcadce[hYi[jYlem]p\s]vW
FfHgJda\gbhbl\
@ZCfDZEfF\HaI[N\QaTcUcWVZc[d^\`cafdaeZhblfmfr\sVu[ve
B[E]FvMVQlWb\d^bdfedh\q\sd
@dB\DcEfF[L]NXR]Ybe]l\mbrhvd
D\G]TeWiZgm\
B]C[F\LfM\PdVbWXXaYb[[a]bjeagbqcr\va
J]OhW\
AZBUDaFaGjI\ObPbQ\R[SgT[WUYbZ[[\\c^\cfdce[g\h\i[j[kYm]q[rXtXvX
@fAdCYF[H]JaM\OcScT]VZWZ\]^h_\`dc]dZeef]l[p]qcrav\
D]EaGZIdOdR\SX][^\`gaWcaedl\
B[Hb[g
CbDgOd`da\b[eah[j\tb
B]W[[h\]d]ec
CeHdOeTgUeVdWZXb[]]Xa]bje\hem\qbsYu]v]
Bju]v\
O\Wbl\vh
B]LWRZV\Wi\co\rg
O\P\^Z`sc[eZm[ok
B\K\L\VbWhZe[[_\egjarb
MbU]^]acmftbvd
@]BWCZF[IdJ\KbN]O\RdV[WZ\]^]e\f\mbnZq[rl
AZHXIeLZM\OsP]S]VYZ\\\^[`ZbVcbeZh]k\n\rXs]tVu]v]
C[H\LbN\V[We[Y^]enfbscvY
DdHbK\R\TcU]VfWla[h\l[v\
BgLcRZWTqb
A\B]FcG]JiObQ]SYT\W\^b`Wf[k\q]sb
L[[kk\
A\GZH\K\LaMeN]ObP[SeW[Y]^[_]`]cadbeefkhalZrZ
BZCgDaFkN[O]VaWjX[[d\a]\hYkel\m\odsd
B[F\HZObXaY\\]]f`]eiqc
B[WWko
QfVcW[
BXHfObTbWi
BdKdMjV]WV^]cakbv\
W[kim]oc
O[Wifc
OfV\ehh[
Rh\\
B\WVcmeg
BYHgqd
@]DXFVGcH[IdK]MYN]OXQdU\VgWbX\Ya\m]\^b_ba[bacedbe[f\hci\kbmbndoYs\ub
CUE[F]H\IgJ[K]N]OYP[UhX[[d\\]f^[_gbfcXe[i]jhlZmfndobr[seu\
BZJfL]O]R\Wn[bb]e\h]tbuhv\
B[CgF\GhH\OgUcViW[Xc^b`\aaehgaiZjbmioZp[uav]
@\B\CQE]G\H\IZJXK]L\MZN[OYP\TZVYXVYWZ[[Z\V][^[_[a]b\d]eShWiujVk]mYn\q[rZs\tUuXvZ
B[F]H\KZM]O[R\U]V]WYX\Y[Z][\^Yeuglh\m]o[p\uYva
@hA]B[FhHaKbN\OZP\RdV\WgX[_\e[j[lanXo\pbqasdthuZvY
@ZA\B]D\IbLcMcP]U\V\W\X]Y\Zc[i^\_hc]hclVrauf
@\CYF\GbM\P]TaUdW\Y]\a]\^]_deif\jckamfnYoZsbtcua
AcHcL[M\O]PbRhWYYb[\]b_ZadcaebfahojXk\tauc
@bAeI]LgMZOcPWS]TdU\VdW\XbZ[[g\Z]e`\abc\k]m\v]
@]A[DbJeOdT\VcW[[b^je[pavZ
CfN]OcU]V]]cebf[hgjbrbue
R]U]Zg[\j]
FcH\Wimd
WVe]ki
CdIhO[Wca\f\rj
A]BbD]HfJ]L\PfQbU[VZW[Y[`id\gbnZt\uiv\
FcHa^]fdhhq[
EbK\RgVbW[Y\\\f[q\rc
@\BaEYFdHdI\J[KqLZN]OZP[S]Za[X\Z][^b_f`[a]eefchejXl\nZp]qfs[tXvZ
@kDlF[G[JjM\Qc^X_Z`\aad[jYqav\
GeOYW\fghbjcr]
AdB[C[FYM\PcR\T\V[ZZ[[\\_Z`\hbjok\l]o]tYv\
J]PbV\W]YjhYr\
E[HaJhK]O[UbVbY\Z\[[\\]Z`]c]d\ejgbl]mcoYq\rat]vZ
I]L\OeUfWaY]mcnfo\rb
G]MbNfWXZk^bebfch]uav\
B\C]EbJbLfNbO[RaWV^]ach]k\ldmgtcu]
O\PbWlY]
BbDaE\J]LkP]VdWbe\k]
CfFbOZTaV]WjZ[[\\]^\abtevd
BZCcL\OgP]TbWY[\cceot\
BcL]Wj[\rd
@cBZC\DbEdFgGpJaMhNeP\S\V\WYX[YdZ[[c^d_X`\a\b\cddceYidk]l\q]r\u]
B\D]JfKaPfTeV]WQY]Zc[h]a^ZaicZf\l\m\ndt\
Wj[\
F\G]H\N\T\VcWk[\^Z`ia[bhd\e\f]hfl[ucvX
@bFbK\LcN]ObP[Q]SeUdVaXcZ]\b]e`babb]deecfagbham]n]o]pXqcreua
H]J[Vrp\
B]O]Wg^[`ed]e\lZrh
FaHkIjL]O[R]WZY\n[
@WCdD]E[FgG\HlI[JfK[L\MbOcTZUZWYXb][^[acbZcadah[k]m[nXoZp]qYr\s[t\u\
AbG]K\M\N]R]VcW\Xb[b][^]_jcbh\tZu\v\
DbW\aceoh]sat\
O[WpZ[[\lZ
A]B\DgEfG\K]N]T\V\WXYdZ\^]_bc]vf
HbKeW\\\pcsg
J\NhW\[acbe]kk
@\BYEXFfJjK]M\O]Q[U]W]Zf[Zddj\l[p[q\s]v\
BhFcH]J\
C[F]IlM[O[PZS\U]V]WZX\Y[g\oepj
VcWgXe
D\H[M]OfPcSa[eadcZeZgih]m[ocu\v\
Wml]
A[C\E\F[HbJ\K[MWUdVZWeX\Y][Z_]aYbddbejgbhdm\o\qcv\
@cB\HgIZJbKbMcOoTeUcVbWb\fdbhcidj[lXmbn\s\ufvd
D]G]KcO]P[SgY]ebfbmeobs]u[
CfO[WmXbYdoc
A\B\CbGhI\JcK]M]V[WbZ[]c_iaac\edkZlZm\o]ub
E]G[Xc]c^a_Z`[a[cge[igjbtZ
B\EjFZGTIcLXNdR\TaXYYcZe[e\[`\a\b\cldXebfggchflfmcofp\qZr[s\u\vY
W\Zie\f]ham[ogv\
A]B[CjW[Zpr\s\
Pj
Wiv\
B\M]O\V\Xbe\gbhdm[ui
CbG[HcYa]h_\cZfgs]
A]D\E\FcGbHiJcM]U[V]W]Xa[]\Zb\cck[l\m\s[t\vZ
AeCZF[K]O\PgV]WaZ[[\^\e\glo\u\
CbH[IkO\QaR]V\WZ_\qerZt[
A]B[CbFaJZObQ]T\V\WcZ]^aedf[kgm\ocsft]vc
BcC\GXW]^]`keZldmbn]v\
@bAcB]CaM\O]TdU\VdWXY\[\\]]e^a_a`\ahcbqb
@\BbEXFjH\JiK]M\O]Q[U]W\Ze[Zdcj\l[p[q\s]v\
B]CaD\EiF\GTIcLYNhO[S\TgW\YdZe[X`\a\b\cfdXedfehdllrXu]vU
@\A\C[DbFcGbHaIaL\NeTcV]WdX\ZZ[h\[`cbec\dhecgdj\k]l]o\p]t]vZ
C]I]OiVZrb
C\IhOYRhW[\\e[f]sctbv\
B]CaG\H\K]M\O]P\RYS\T]W\XdYb\h]c_]`]d[fehdj\lZp\qasctc
@cAcBXFcGRJ\LZMiN[O]PcQiSdT]UeVVYXZZ[b\W]\^c_\`WabbacidXebh\k\lgncodp]qZrZsdtYvZ
AaBfDbGbKaVcWVbbn\obrdvd
Kce\ui
B]HhJgRZWYYZ^]`\f\hdlipdrpv\
@\AfBbCeEfGcHcIdJdN]V]WZZd[]^j`]dce\g\k[l\oZreu\ve
EdRZV[Wk
HcK]SfW]bch]obsh
E]PfS]T[WeYf`gc\ogrZ
CpI]M]O]W]b]
B[C\JZK[OWR]TbU]Xg[c^\c\d]f\menZrds[vl
DbH[IcWZebh]ocvj
PhSdWZcffW
LcSaW\fdiclcs[v]
C\H\S\Ube]f]mdpZrg
CcJ[KeOnPZWeYd[Zaecjecfih\jbk\p]u]vZ
MhWcaauc
L\W\[h\d
HhL]WbZ][]meo]q]t]uZvX
FgHbTcVa
C\D\EZM\O]P\R]VXgajkl]udvh
JkRcW]l\
A\DbGhJbK\MbNfObQ\TfVaW\Z[]cd[e\f\jZlboaub
I]R]Y[m\rj
IlOYW[c\
Z]c]en
B]HgI]M\NjR]VaWXZ][hc[lc
J]KZRlW[
BZCZDZH\J[M\V[Z[[b`bcceql\pZrbsct[u[vW
vi
J\PcWc[dcbeZhcjbmYrhuava
I[Zj[[hit[
\g
Fj\]
B\VbWcYdecrgsetb
B]JcK]WT[o_b`[c\eau]
M\W\Yj[]^[emh]j]o\t\
B]GaH\KdLaNdOaVZW\Zc`Wbbebg\hgqbu[va
JZZh
B]CZK\L\MZN[OZR]TbUgVYWXX\YXZY[\\\]b`]cbe}g\hWmeo[pZqZr\s\tXvT
@cA]CbD\G]JcL]N\OgWdZ\[b]a_\`\a\bgccdbebfah]m\n]t]
JbT]WY[jc[l]
CXJku\
C]LiObPcR]T\V]WXYb^]ccka
@eAbBcCZEbF\G\HXJcKaNeP[QhSeUWVgWXY[Zc[c]a_\`daabYmgobtcu\
B\CZJeRZUdWgYa\cedf\haldta
CfF\RZVnWVbYcgkhqgtZ
AaBjE\F]HZITMWVYW[X]arhaj[petlu\vZ
BZD\E]J]M\N\Q\T\UXVhWXZY[Y]\^c_b`Yb\c\e\f]g\hpj[kjlcmYp[r]t[
CiIZP]TcUcW[cdhbl\qcrd
ChG[L]OVTbV\Wg[\^Yvg
@eA[BbC\DZEdFeGcI\LZNXO]RZTaV[WeX]^[_c`\a]bfcaedg]jalZp\qcta
@bCcD[JfLcO[T[Wa_cbeccdZhYtXva
@ZAbBaDcF[G]HXIdJcK\LXN[OfQ]S\T[U]VcW\X\YYZb[[\]]a^d_YaZb[dee\gajbl\mcndo[qZsh
NgV]\h_hu]v\
BZDcM]R\WZZ][V^[b\cXeytXvZ
KlU[YcZgeXperZ
@dDiH[K\[fefp[r[
BZD\MZQ]RyWYbX
AbO[Wife
PhVeWbY\chv\
XZ]g`]
DhNbZ\bgta
CgWc^[q[
C\OiVlWfX\^Yb\cdj\m\p]rZ
N\O]VWW\Z]e\f\menbrm
B[C\DgFdG]HeJbO]QbUjV\W\ZYb\e[gcmavh
@aCZF\GbIaKdRdS]UZVZW]Y[Zf[h]]^d_ca\c[d]eeg\h]o]pfqdvZ
@eD[F\H\I\KfL\MbOaP]RUUbVeWYZd^Y`jaceZf\hgj\mfnbu\
H]W[Za[\`]a\bid\hcv[
B\MiWe[Xfdl[
G\J[U]V\[Y^\f]ljpc
@YK\S\VvWZ_]`\cee[
B]V]W\X[Z\]hffgch\mdoYp[teu]
F]M\R]UdV]W[Zb]ecaejj\mcoZtX
AbBWCfEXFXHhJfKcMfOaPZQ]R\SYT\VZWYXV[Z]\^e`cajbgc[dge[fcgehijYkcl\mbofrcsVu\
@bBcD[GbH[J[K\LaM[NcOXPZQ]R]S[TYV[WbY\]\bfc\dTecgehdl]manfpdqcr[s]t[vZ
W]edhht\
@cB\C[GXIcJ\MbNYP\T\V\WaX]Y\Zf\a^X`ed\fagbkcl[mcn\o\petlu]va
L]W]eZhkqYu\
CcR][\][kl
@eBWE]GgI]JVKfL\M]OZP\R\SWTcU]V\WQXbYfZg[\]l_n`aadbgdYefhZm]o[pfs\t[vY
C]IZOlV[W][f\cc]ecrb
B]I\M\O]P\SgV\W\Yje]f\mcpcr[v\
[gsd
AbB]C\EcJ[KfOZPaR]VbWVX\Zl[e]b^cfchbjeldo]rbueva
JcV]Wbeam\okt\
CZWhh]pi
@]B\CaE\G[IZLfVhWWY]ZchioYuavb
@\CgD\NYO[PkR[T[UYVcW]Zc^Z_jbaecfYgchdibjaldmcnZobq\rbtZuZvZ
C[E\J\M\NhO[ThVcZghal[v\
@cAYBZCnE\FfI]KcMcN\OZPZQ\VVWgZY]Z`feZl[qatg
AgB\CXF]GiH[J[NcOZPbScV\WYYf[a\]^ba\e]ffhaj[n\u]v[
B\CaHbJZK[L]M\NcSgUYWaZ\[\`]mfr\s]
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
Jhu\v\
B]W[[\eiv]
B]M]O\WW[pe[kav]
B\C\DbH[JaKbLkMcNaTaUbV]W]XcY]Zc[X\]]b_caZb\cfd]f\m]o\paq\sfta
B\LZRZWa[qe[k]t]vb
BiJZL[O\R]SfT\UZZ\[Y]d_[eahglZs\tWv\
Cg
AfBPD\P]SaTb[Z\d^\_cb]cdfchcl\s]tc
CaHcV]Wd^[eml\tX
@]KiO]Zc[\\d^\e\lgo]p\
IhO]
B[GbHgNcW]Zc[Z^]`Zeil\nevg
CXEeH\IYK\N[PcR]ScVnWTXiY[^Y`faahZl]nYo\pZq]vc
B\H[I\JeK\LfNZP]ThVYWaX\YcZY[Z\j]b`]c]f[hao]pdratcugv]
B]HbOaPgRaU[VbW]X\Y\\\]]a\cde\lmp[rYsit[
@dA]D]HhKbL]OcPZS\T[W]XcY\Z[[h]caYb[dbeck]n[obpdq\sdtavc
@\B\C[EZGcIgJZL\NhPZR[SYTYUeW\X]YZZj[V\Z^Z_j`bacbdd]fXglh\jcl[mbndqcr\uXv\
A\Tkhd
L[WZkk
@eCgDcL]O]V\k]vc
B[WUeltZv[
EgOaPdSeT]UcW[[[\d`[ebgghcn\pds\t\v]
B]R]Wgebrbt[
AZGbI\J\M\NaOhP\TbV[WfXcYcZe[X\[^ea[cZdfeZkbl\mindocq]s\vd
B\L]M]O]WV[ne]ma
@cB\EcGcHZIdMZN[PXT\UiVdWWXhZc[\]a^\`db\f]gahZjllbmhnZoYqXt\vW
W[[\vk
FaH\[f
@fKZMhRaW\[e\\e\jdnarau\
AbBbDaE]GdP\RbTaUdW\XbZd]a_\`\eYh]jakbnkq\sdu]v[
AbCbD[GYHfJaKfOcP\UdWjY]`eafcYeZfcg\hdicj]lYoeqgrgs\tTvb
A\B]DbGaI]JYMfN\P]SdTaVaWZY\[X\bcbe\fjg\jblZmcs\tfufvb
AeCaH[K]LZOhPiR\SYVdWdX\Y]ZX[\\d]]^X_\aeb]caeWg]h[ofp[r\tb
AfB[CcJVOeR\TbU]W[YbZn[[]\a\cZehfakYl\m]pcq\rbs[tYuevZ
BhOcR[V]eejalcmb
WbufvZ
BZDbFcOp^[cdu\
B\O]R]S\TXU[VbWe]je]o]v[
GfH\I\K]RcV]lZof
FZHXI\P\R]VjW\XdZb[\aeqZsYv\
B[U\[[ej
ReW\
B]HaIbO]P\W[]bm[uivf
A]B]C]H\J[OaU[VZW\[Ya\eZghm[o\t]uf
B]VXWdegu\va
H\J\Th
IbR]VaWgmb
KjO]W]X\Z]nfo\sZ
C\RmV\\\f]
EaOYVVWf[e`[vg
BcFbMdR\Wf[d^db\k\vc
AdD]E]FgHgO\R]V[WeX\Y]_k`\defYm\
H\TbVcW[Ybpo
B\CeD\E[G[I\J\K\NdO[PfRaW[Y][g\[`]bceZf]j\kZlbpZt[u\
B[F[GZHaI\O\PkQ\U\WbY[Z\_Zabb\jclcmdnco\q]t\ub
W\\h^cea
NZP\UYV\WYX\YbZ]]r_[bZecl[m[p\
Uk[\
TiYeZ[
F]N[Q\VaWqZ\^\`\b]e]gem\o\v]
CiHbJ[W]XhYbeWri
Wh[hq]
H]P\Vc[]aghdvc
AaBXCZDbEdF]GZH[IZJdK[MXOcR\TbVcWbXZ\j][^X_Z`haXbaedfeg]h[j\kZl\n]p]qZr]tguf
M]QZU]Wq[[bdt\u\v\
C\M\V]W[Zg\f^Ze]gcheiiq\r\
DcE[F]GaHdWVYb[c\\bedbe\nco\sct]vb
AfB[CfFcGdJ\S]V]XfZ]\e]]^cdbedhblcm[ojp]rdtduZv\
ug
IgMsO\V\WYY\c]r]
BjIYJ[L]M]O]WYZb[b\\cbeik]matev]
JZKlO\X\_]n]ocpbv\
R\ejhf
H\IZKZRiW[l\sct]
JiVi]a^Z
CZH\JdLbRkV\Z][Y\af]mcr\sZtbudv]
L]VaW][ol\
@bCXE]FcHlJXQdR\W[X[^]caedg]h]lZqfskt]u[vZ
CkGcH[OYTdY][\]b^\`\e\j]vi
B\MbU\WYZll\v]
B[M]O[SqT\V\WcY\^]_]`]cbf\g\oav\
R[Wh`]ehtZv[
CaH]I\KZWbXh]]f\h\nascv\
AaBeU\VcWX[\cbhYk]l\napi
C]D\E]G]O[PnReSdWW\cb]v\
K\U[VdWkZ][[g]
CfG\ag
B\Wi[Xob
HfQbUZnZo[v[
GcR[Wi
XZ]g`]
C\E]FZH]J[K]L[NaObUXV\X][a\a^i`\bfc]dbe\fggdheiYrcva
C[D\FcH\NbThUZV[W]Z\[bbbecf[gdibj]ldmdo\tZu\
Jhu\v\
EbFhIaJbKaPdUcYc\c_a`\e\fbg\h\n\oarcv]
BdF[HiK\M\TdUiWW^i`\abdafcg\haidlZm[nbobpbqarXt\u]vc
CZE\GdJZM\NhOiWZZg\]^\ffhel[r\v[
CaE]HWMiWa\bfajamdta
@bA\GaJaO[VgWW[\]c_b`daad[fbgahbla
CZFgHgW]qZs]
CaH]KZWbXh]]f\h\scvZ
BdEbJeK[O\TbUdWX\\_dmfo[q]rgs]u\
O]`\cgl[ncq]
B]E]MZNfV\Wc[heg
@\JZK\R]T[W[]l^]b]e\gdh\lavZ
BdLcW\c]edp[s]
I\M\OcV\W\\kefhYlZ
@]C[FbI]M\ObPrR]V[W\X\Y[]d^ih\lZscvZ
B[N[O[PfU[VWWWXjYf`aaid]e\f\lb
@dAbBbEZG\H\KcLcNfT]V\WYYc\f^d`gbcecg]h]kblgmgndoap\r]s]v]
A\EbFcIZJZK[N]PWQ\R[T\UVX[YYZY[Y\\]Z^T_YaZbVdgeYgzhZjZkhl[n[obp[q\rcs\t\uZ
@]AbBcCcDZG[H[IaJcN\ObQ\S]T[VZWeXcZ\\b^g`Xbhdbg[j\obs]td
B[CaDdE[J\MZNeQrTeWWXbZb\[^b`beZf]g[huq\
Xh]\re
C]JXKjLaOfRZT]V\W[Y\Zi^\_\efvb
A\BeC\DaGXHfJ\KeM\N\P\UbVhX[Ye[[]]_[`\b\cbd]egf\gehZldnYq\scvc
AgB\CbGdHfJfO]P[TdVlW\Y\Z\[b`becnhqdr\t\vd
BYH\OnWYu\v\
AbBeG[J\OcWWZ\[obacbeghZqYtZv\
@eA]FhG\J\MkOZR\VXW[Y]Zb\\]d^ga[b]e[l]rft]ve
@[AiBXC]F]IfJhKXLXNZPYQ[RZSfTgU\WeXaZX[d^W_a`Yegfcghh\jak\lXmaoYp[qar]sYteuYv]
A[BYD]O]QlTgUiV[WZZW[Vj]l\m\ncodpardsbt\v]
C\Wf[\vg
AaBZEbFbH[JdK[L\M]NcPZQ\SZTcVdW[X]Zb\]^g_Z`aaacadghdkbn[pZrcsdu[
CZKdL]OcP\QhV[WfXaYc[lb[e\lWo]s]t[vT
A]BbFbH\K]McVZWY[c\b^f`]a]becbd\pct\uevb
O\Wmm\oa
C[VkW[^\ajhe
CjJ\W[\]edf\h[s\
FgI\Wm^Zk\v[
@[A]B[CdDpEoFVGXHZKcL\MYOYP]R]S\T[V\WYYX]]^Z_\`cb]c\dgebhUk[lYo]p[tZuY
BZCXGbH]K]N[PZVWWhYfZ\[\`\adbZcZd[g[h|k\l[mZrbsaubv\
WXlkv[
DiGVPeVaY\le
@fCcDaE]F]G[IcKbObP]R\U\V[WbYdZg\]`[eefbi\laofpeq\tcudvY
B]E]OZPhXlZ\[t^]_]e[lYm]p\s]tdu\
@\B\G\HbIZK\L[MZOYP\RZSaT]UcVWXVYWZX[U\V][^Z_[`]a]b\d]eZg]hWinjdk]men\oZq[s[tUuWv]
F]HaT[UbWZZ][c\b]c^\nerhsgv\
Mh[g_\aaqbuc
NfOeR\SfUbWeefgZhcm[nbvc
B\CfEfFbJ\MhTaZi[Y^dl\q]rcs]
HbJbW][iq\tZ
D[Wbdcvf
I\KhR]Zcna
Ggpd
D[HaL\P]`ke[f\h]j\r\t]
CZJdW\^kb]c\uav\
CcT[Uf[d^[ccddmdo[
BeHbK[O]U\_emknZo[s]
B\IcJjXa\\r\
@bA\JgZ\c]sbt]ue
@\B[F]GcH[IbL\MZOoPfR]VZW[Z\[\`aafbUj\q]r]
BYW\c\dijdndv\
O]`]ciq]
@bBbFcGcNYOYPaVcWh]abhlXm\qcv\
L[UiWie]h\lX
BZLoWZ\Yk\t[
CYGYN\OkP]carX
AdCiD\GeHUNeP]Q\V[WX[V\Y_ia\b\d[eng\hdkclbmboYqer\ucvg
[gegv]
F[emh\
E]FmHmJ\QcR]S\T[UYVcW\Yb]]aff]g]l\n\o[r[s[
WZent\v[
C\IcRZW[YheZra
CdFgHeIbRdS\TZW[Y[f]pc
@\JZK\R]T[W[]l^]b]e\gdh\lavZ
H\IbU\V]edgho]
W]jh
@dBkC\L\OeW]^[_f`ctcvX
@]BaCZFbG]H\IeJfKaL\MZNcOZS\UdV[W\YZZf[]\]^[_db[cfdffgh\jakbmdp[tcuWv]
G\K]M]PnR\V]W\Ye^a
hiv]
BeC\D]FcJ]L[M[SaVgY]Zb[]^\bcelidj[scvf
CcWY[gkh
@dB[CeJcW]XbYaZ]\i]ae]h]p[rd
I\M\OcV\W\\kefhYlZ
@\C[FaI]M\OjPeR]ScVbWZX]Y[]d^gh\l\sbt[u\
AaBcDbGgH]QhUgVc[\a\hfn\obrdt\vb
@fBdCaDcFhGfHbI\LZMZNbO[QbUZV[WXZ[\c]]^b`db\dbeWfYkYl[n]o]rhsct]vc
BXC[GbH[JYKeLaOhRYTbXfYeZb[f_[bYe\gZhilamZn\s[tdvX
RqWU
IZL\RjWYd\e\l\mln]oXr\
B[C[D\FaHcKbNcRcVZWWYXZ[\j^[a\bdc]dcf\h]kambncoetbvc
BjC]GaL\P\R\Wg[]_]bcj\leq\
N[O[PhV\Y[`al]
@dKWR[c]ebr\sj
J]R\Wd]s^[o\p]
AcBbCfDZE\G]H[KeMbN[RaT]VYWZYd^c`hbceeg]h[j[lgmbneoap\qgtXvY
@cB[CYGZKaMYNjObS]UbV\W[XYYZ[Z\d_ia\c]d]h\jalds]tbuevq
F\OdP]UZW\YhZe[[]bc\eZmenbpgugv]
UmZZ
Y\Zl`\e]p\
ChZ[ri
FZK]N\WYZ[[\^[eZgolbn\o[
@]C\F\HXIZJXK\MYO[UVWRZT][^S_\a\b[d[eXgwhVj\mZoYpZr\u\v[
@cBbCZDaEcFgGbHdMgOcPWR\VlWkXZYYZl[[\]^c_]a\bYdkgShdkZmbonvb
AbKbVeW\\afgratfu\
PiRXSgY\`Z
DZvh
@]AbBcCcD[G[H[IaKcL]N\OaQ\T[VXW[XdZZ\a]\`ZbfdcgZj\ljodp]qer]s]tgv\
JbKiLfWd[Y\k]b^ZjZq[vf
CZ^k`[
A\B\CcG]IYOmR\V]Xg][^\_eaZcfm\o\rbu[
B\C]DeE[NeQiW\Xb\\^\e]f]g]helbsc
@\A\B\CWFjGZHfIbJiK\L]NbObPdSgUXVfYe[Z\b^[_]`\bcd\l]n[pbr[sctauV
BcCgHXJ[M]TYUh[]^Z_\c]ebg]jelamZnbp\v\
Xh]\
L]PZYi
A[BcGaHcIcJcKYRaScWZXbZj[\lZnTve
AdC\DaEbK\L\MgRZS\WfYa[[e[lbtf
F\I]Uea]enhZ
W[[k
B\FZM\[]^[a[erhb
AgEiGdH]I\JdK\LXMZP[Q[R\ScTZVbWWX\[d\b^i_Xaabjc]dbecfZgjh[j[l[m[o\pSqar]savb
@[B\^\_\aicde\jalhv\
BXEdHYJ]K[N\RZS\T[USV[WffYg]mWo{rjs\
BYH\OnWYu\v\
@cAeCgFdGcHVJfK]L[M]N\ObQ[RbS]TWUaVbY[Ze[[]e^aa[bfcZd\e]fZlWmbnbocqcr\sYtcuevc
CZDYE\G[HUI[JmKbP\TXVgXbY[Zj[f^e_[aYcbd[ehgdhiidjVqaudvZ
OgVU_d
@]AYCeDcGbHbIYJ[LbM[RYSfUgVdWb[j\]^X_]`ebbcae\g[hcjel[nesdva
AbC[D[LeRaWZXcY]_\`[c\fihcjeldo]sgt[uZ
@[B[D\G\RaWbagcbdbegf[h]lgodt\
AbBgHbR\T]Vb^cbfd\hg
@cA]FhJ\MaWZZb[\\]]d^fa[b]d[e\t]
MiNaOZVY[dv[
A[BZC]FeG[HfIYJ[LYMYN[QbR[UbVbWgXcZc[\\e_Z`fb]fchalapcqXs\u\
JfOgQbT]W]Ycebl]rg
HcJbObP\T\Y]^\cdeif\gYmdqbrcv[
@[BbCaDaE]FiHeM\N\O\PgVZW[XZY\ZZ^b`\a[b]gdh\j\pbqgrZs\tcvb
B\H[JdKcM]QdR]U]VbW\ZY\\^Z_ja]e\gmj[kim]o\t]u]vW
C]IlO[PhW\Y\l]r\
@\A]BdDeEaFYG\I]J\K\L]M\N]OZPbRVS\WaY]ZZ[X^Z_Z`ea]dhf\hbjrk[lZo]qcs]tYu\
BbCcE\F\G[H\JZKeLfMdP\VbYpZi[\ebfbgdh]k]o]p]r[v[
PjReW[
B\G\IcV\Z][m^bebk\qaud
B\H]KiMcNaOZP\R\U]V]XdZi[e\Z_Yfdg[lYmco\r\t]
BZDdEbF]GbH[I\KaPkRcS]Yd[]\\^\`]acecl\nlp\q[s[te
JcRkT]WYoYrc
EZH]NhO\PZR]S[U[Wm[Zl\t\
@]AZB[CYJ]L]M\N\O\P]T\UVVZWWX\Zg\d]r^[_h`YaZbbcZd]eff\jcmYoYpcq\s\tcuZv\
CpI]M]O]W]b]
G]P\SfThVcXc\b`]cahbkbl\pdta
`\m]ng
A]BUDaH]J]K\L[M\NdOdP\RfT\WXX[[\\]bVc[d\fbkeo]p]rYsbt[uZv]
@aAdBhE\HgLZM]N\R\Z\\[_\a]bgcbdbibmbnaqatcuh
@ZCeDeEiF\G]IXJ[OXVYW[YZ`bdaj[vc
CYFbGaH\JfNbT]]beefhsa
@hAZBaDXEaFbG\HUKhL\McN\OZR\ScVVXcY[Zb[Z\[]g^f_\`\a[b\cfgbhajalam]nYoXpds[tZu\
@bB[C\DbE\FdGXHjKcLaO\PcRcSeUeV[Yg[\\b^h_a`ebccae\faj\k[m\n]pbqksbt[uevf
B[C[EcHbIaK\LaNXOdRYSaV[WdYdZY[j\c`\a\c[d\edhelencogq]teudvX
@]AZB[CbEXFWGVHTIdJbKWL[MXNePiSXTgU[ViWdXcZV[b\[]h_b`hakb[c[dZfbg\igj[lXmbngohpVqXsbubvZ
W\[lt[
@dAbBbCbEfFhGcI\K\N\OgR[S\UbV[[c\Y^i_fcXdYeZfXgch\jbk]lTngtgvh
AdCYDcJhKcL[M\OcPjQ]RZT\UdV\YbZ\`\eZfhhbjbl]meo[t[vZ
AeDdF]GaJaK\McP[QaSbT\WWY][b`ba\b\egf]hcjambpaqbteuc
D[E]G\H\IZK\O[PeS]V]`icahYj[n[v\
@cA]CaD[EbGhHZJdWZZ[]bceebfdh]t\
E]F\HiIaJ]P[Q]V]Ye[\\]]b`egchZl\mfq\rbt[
@\B[C]E\GYHXIXJ]KaL]N[ObPYSZTeUdXbYY[Y\[^]_]`gcjdceehcj[kclZmXn[p\r\ujvf
CeD\GZH\I\K\M\SfUgWbY\Zb[a^[camin[oYr[ucv\
HdK\P]WYZ\[m\\^\v\
@\AeB\CWDfEbF[GfJdMaObPZQ\SXTcU\XYYfZb[\]a^k`\a\baedf]hbrcu[vV
B[GcLZV]W[Y]\bmYnns\u]vc
CaK]N\PfWbZ][Y`bc]jgna
B\C]HbL\M]PdT]X[[dabmasj
@]A\E]HbL]R\TgU\X\Z\[b]\^Y`feegfiXj\l]mcncobqcresctcv\
@[BbDaEdFgK\WbX[Y\[Z_]`]efg\hbjelamanav\
AaBZH[K\NeQkSbT\UiVfWVX]ZZ^[_a`]ccf]hclboasa
Wn
CaEiW[^]c\eejgl[vb
BXK]LcMYWTXg[i\\eZfgkdlhoZqftZu\vY
CcHfn[t[vg
B\^am\nl
@[C]D]HZJhNfO\PdT[VZW]Z][]\]`bldmZndo[s\va
CiT]WXvj
BYDVEeHZI\JeNiOYPbR\T[WaX]Y]Zg[b]f^X`la\bacbfYg]i]j\l]m[oZp[r\s[t[
KYRUWdX\[cbjk]siv]
H\VaWi
AZBaD[EZFZG\HZKaL]MbNhP[QcSbTdUcX[Yb[a\\`cb[cWd]e]g]jclfmbofpbqYs\uevg
H[R]VaZa[di]j]mho\p[ub
EbFeH\I[JhKZMeNXObQcRXSfTZU[WXXeZ\]g`aabbcccf[gahejdl[mdnYoXs]tYudvX
B]GZM\OnR\S]VYWX`\cevZ
A[CZGeIaL[M]ObWgX\[e\ac[h]l]oi
E\O\WdX]c]hasktZuc
CfG\H]JaT\Z\df
BcCbDbFaGbHbJcWWYi[\\h^\afb\r\ufvb
@[AXDdE\GfJbKYNWObPiR[TZUgVYWdX[[[\[]e^Y_\`]afb\c\dcecgch\j]lfmfneoXqYr[sit[
AmB]G\H\NcWXY\^if]hdl\t[uev\
ChJ]Wl]bv\
CcMiN[O\WYYe\jfdo\v\
AdF\G]J\NYR\SdU\VpWbXcYa\c^[_Z`Zabd\e\f]hdjembo\pYu\
EdNdVbWZYc\\lf
LcSaW\fdiclcs[v]
KgNbScW\
C[VkW[^\ajhe
KhY\Zc`[hct\
AaKeOgP\SgT\WYY\^[`\c\fZhcmbr]
CgJ[W]Yg]b
@bE[JdLbMbOdP\Q]VaW\Y]Z\\]]a^b`[dbegk]l\ncp[v\
ClJ\VfW[\]edh[s\
FgWg[d^Z
B\EbF\G\L[P\Wcd\hclgn\v]
A\FbHaKbL[McOdQ]SiTbUeV\W]XeY[[b^Ya\bccbdbf\hbj\m\odp\q[sbt\uevc
AeB]CaE\HeMbP]TeW]Za[a^g`db]c\daf\h]l[m]o]qat\vX
A[M]PbVfWgZ[[\^\ahc]lavc
@ZBYCdDgEdFXGXHYJXL[OfPZRZU[VVZf\Z]\^[_[aYcgddf\g\h[kZl\nfohpfqVs]tUueva
W]`g
A[CgDgEjF]JhM]PbTZV\Zb`\acdhebhZkalZt\u]vV
C]J\O\`dehh]ndu]
BZC\E[H[JaObVgWgX[Y[Z][[\j]iaceefajbkcl]m\sate
CZD]H]PZVYWXYf\b]aadc\d[egg\hgmZrbtcuc
DbGcJbN[\]^\ui
NZZRf[jqlb
A]BdI[L]M]OhSbV[W\b]cefbj\
FbJZQhYcZb\e`ce]h\v]
WXlkv[
A]TaVYWcXh[cpYq]tc
ej
HfJ[M]OfPXWYY]\]^]btcd
C[I\K\M\N[UaVjY]Z[\[]\^\_[eZhfjkldmYr]t[
PcV\W\Yh^ceasg
J[V\WjZd[Z
@gC[DdE]HbJaNbTbVbW[YfZ\[a_d`\abeZf\hilfphtcvZ
AdCmDcHaJaM]NZP[RfSbVXWYX[YeZe[W\\^b_d`\a]ecfdg\m]p[rVs]vY
DhOcZd[gg\j\u\v\
ObW[XaZ[[njel]
B\CZMaS[VfW\Xa[c\ee[fkhfkblbrbtZva
E\OYVaWqXl[V\]_]a\f\jap\s]tfu\va
WZ[gl]
IXO]VhZ\[i^Ze[m]
PhWc[[l]
K\OZP\Zd^Z`sc[e[rb
CbGaH\J[RcScVeWVYc[Y^\`\enm]qct\uYvY
FlG]JmSYV[WT]\`[e\lcvZ
HgTb
EcWd[]jmmcvb
@[A\B\CYE]F\GXH]IZK\L[MZN\OYRZTZUcVcWXXZYWZZ[X\X][_Z`[b\ccd]eSf]hXiqjYk\mcn\oZpYq[r\tUuZvd
Ub[\^]obri
F]X\]d^\rhsf
HbW\sg
B[E\MhR]Vgaaeeuc
HkL]W]Z][]meq]t]uZvX
B\CZDZH\J[M\V[WcZ\[Z`bcceupZrbsct[u[vW
A\CbFiJuKbLZNXOZQ\T[V\W[XeY\Zb[Z_c`[bUdifYhan\o\phretdvX
Jc[j_b`[c]u]
MbW]\heco]pctZ
AgB\E\OaSeWZY[^d
L\MhO\RcViWZbgm]
B]C\D[EgJeM]ScVdW\Za^Yfbgjj[v\
Oaj\lhv]
A\CbDbHbJ[KaL[M[NaRYT]V[WcZX\]aebhc]d\g]hijfmaneqes]u\
AcBaD]EZG[KgNdOZRXS\TZU]VaWcXf[b\c^]_g`[a]b\d]fdh]j\mdqZrcshtZue
@hCbH[I[K\MdNdO\Q[RdSeTZVfYaZa[b]b^f`ebdeYfbj\kc
@[AfB\C\DbGcHZKZL]N[OfPhR\TZUeVYYZ[\\[]e^c_\`]aeb\daedgclfmhndoUpaqWr]v\
BhO\RcW[
@fB]EbFfGcH\JYMZT]UZWZZn[Za]cZddm\t]v\
ej
AbC\VYWg
B\CfEfFbJ\MhTaZi[Y^dl\q]rcs]
BZF\G[J[PbVeWSXbY][\keq[rdsdt[
I\Wi[\f\
AdCYGcJ]LZNeO]R]TbVdWfc]l]v[
OgV\fc
M]Wh[\t]ua
C[IaOd_ee]
HbJbW][iq\tZ
_ge]
B[C]G\M]N\OZUfV[WfXg[e_\cbe]gYldmnnaoYt\v\
B\C]D[FaGXIaJdK\L\NXOXPWQ]R\TZU[V[WVXZYYZd\c][^capcedgeXf\gbhYi[jXlbmmoYpZs[t[
CZ^m
Vj
AaC]D[E]F]HdO[P]SeW[Zd\[^\_[`ocbg[l\v\
A]B]F]R[VaWaYjZ[`Zggua
@]A\B\CQD\GWHeI]J]L]M[R]SjTaUaVbYY[X\\]d^Y`ecbd\g[neo\rTsctcu]
I\KhR]na
@cB[CZD\E]FgHkKhL]M\P[T\U[V[WZYYZc]b^b_]`Ya[daebgbhhj\l[m[n\o\pgqcrjt\u]vU
DbFeH]KaM]O\T\WbYc[d]Z`\c[d\fdh[o[pcthubvZ
E]FhHjOZVbWZb\gbk]l\s\
B]CZVlWea\cge\l[
FYM]RkV\Y\[\mbv\
BWCcH\K]MeNdO[PeQZS\TeWhYZ[a\b^\`db[eaf]h]maocpUq]ritV
Wk[\\df]l[
B[FgHYUhZ\[]fbgcm[nbo]
CbF]HdW[[iaek]
A\BZC\FdG[HbIgJeMcOdT\V\WYZf[b^[`jcbf]qcscu]
Ggpd
D[L\OaP]W[^]`jcbe[f\j\t]
BfW\`]c]d\eblY
V\vh
CZJdW\^kb]c\uav\
@[A[BZCdDZEZGbH\JYK[L\M[NaOfPcQeS\TZUcWcYdZb[a\c_[a]bXc[edhYjZk]lbmao\pZt[u\
U]VeW[Yh^[_de\p\u]
@[BZC\DbGhN\OZVh^eadcct]v[
d]vf
AcNdOhV[Yd
MjWc^\_a`et]uc
BcHhKdW[
B]KdL\M\NZU]VcXb[g\c^d`Zj\kcmYn\ojsc
AdI]M]OeR]VhW]ecsa
OVVbce
B\GcJ[PcSbUjW[Z][\\al]vh
KdM]N\VlW\^Zf\s]
EbLiOiS\WXj]
\h
B]I\JYTcUhWZZ]m[ngsiu\
H\Ua[cf]rg
LfW[
B\IcJkOgRdV]\\r\
BeC\DeE\FbGeH\K\L]MaNeO[P[WUXf\b^e_\`[bedaeapcugv]
@bA\JgZ\c]sbt]ue
@mBcCcDaEcFcGaH\ISJgKaLZNeOTPhQ\SfTdU\VYXcY[ZX[f\c_ca[ceh\ian[o\rcsct\ug
@\F\G]HaIcJ[KdN[OfS\VdW[X\Y\[\\\^c_a`badb]dhfbocqatcve
@\D\E\KbL]McNiWV[h^]c]e]hambo]t\vY
E\IgJcObV]Wbecud
@\B]MfWZ[[
@aA[G]J]KbO[QcW]Xh[\]a^b_be]h[m[q\t[ug
@[BZDgEkLdM]PfV]WbYfZd[\_\`]del[t]v[
E[P]_q
OgV\
BdC\D\E\FaHdKfMgOZVWWbX\[Z`kg\jZqeub
AeL]M]OjWZ]d`[jk
AXCaD[EfFfGYH[IbKgL\MbNaPiQ[R[SbT]UbVdW[XbYeZ\[c\c^[_fd]eambncobq\sbuc
A]BYC]G\H]JiMcN]OfR]T[W[Yb[daZccdee\gchdo]rdvk
C\EZR]VXW[_\g\jol]v[
AdBbCZDdEeGcH[I]JcKpM[NVPiR[VZWaXUY\Zb[[^\accUddeXgfhbj\lcm\ofp\qir]sg
EbH]RjW]gik\p\vg
ug
BfCbHdM]OXS\WbY][hc]eYgbhZj]m\o[uWv[
D\WhX]sc
BYJcW]ajj]
B\G]H]K\LYM[O]WXY\\h^[c[e[j\k\l\tfvZ
HdKeL]W[Z[[h]ac\ec
@YA[C]E[HcJaKaM[NXP\RZSYT[UdVbWXZ[[d]c_b`Zb\cad[eagdhcjZk[lZmcofpdqbr[sYtZucv\
@jFbW[[h]ac\l]ve
B]CZL]V\Wgc\dijbndvY
O]`]ciq]
B[HdK[sg
@bBbFbGcO]WZ]bbil\qc
NYO[PcRfVeWhXh\Zmgobp\v\
B]DnG\M[O[SeWfZY[g]\ue
@\L]WcZba]m\oi
Fb[f
JiUbf]lb
AZJmL]M\WeYZb[u\
@\B]C\H]I\NfP\QiR\VgWd[c\c]f^\cbd\limfoXt\v\
BaC]fh
[]e[gbvi
BZDaGZI\JYL[NXOXP\S\T[Y[Zd]]^[_]`bahccdgg]idk\l\naocpWrZs[vb
A\BbE\G\HdKaL]NeOaP]Q]RbVcWaX\Y\]]aac\fbgciXjdl]manfpdqar\t\uavZ
D[EjFkH\M\N\P]QeR\VZW\^]die]h\j]lZvb
A[BdC]GdIeJeM\O\P\R[WWZY_]`Za]mat]v\
A]GYHaI]ObPiRZS]VdYkZf[a_iegk]ras[v[
B[L]R\Wm[Z
gg
CcG]K[PZS\T]UcV\WXfZm\ocrjshtb
FfPZSeWiXa^\e\hct]ua
RfW[
Pa[d_[hik\l]
CiG\ee
A[B[GYOXWfciecucv]
B[FfN[VXWjl]
C\JlL\W]^U`\qau\vn
@cAcB[CeEYGfHZIbKXL[M[NcOhSYUYW\Z\[[\Y_W`babbXcgfhg]h[l\m[oap[r]sdt\uZ
AaCZEcObP\UaVYW\X\Yh[babhcof
@[B]D]HZO\SZTXVa[\`acglmmZnis\va
@\BWCcHjIcO\V[W]XgY\eaf[g]hdjamco[rftavZ
IcLcO[PbSiY][\\g_cq[
J\L]RhW[m]r]ui
OfP\W[\]_fcejat]
I]R]Y[m\rj
CcFiHbQ]W\XcZe^fh\lfnZq\v\
IlOYW[c\
W\Yk
HbJbW][iq\tZ
F\HdLaP[SgW]^b`Zk[qa
C\G]M][]_b`j
@dG\H]OcU\ViWeZ]^\_\`Zcdl\o\p\
I\KcS[V\Wem\og
JbKdWYZ\[ieZ
AbCSGZOaPYTcV\WrXdYa_cabehl\uZ
BfHeJdM\NkOZW[^]b\jg
B]DeHZJbKZLcN\OfPdS]T[UaVVXeY[[\_e`ab]e\fbmcocr\sev\
F\RjW\f\
@fB[CYD[EeFiGbH]JfKaMkOcQ\S\UdVUXeZY\\^\`db[cadXeafZg\hci\kemlo[qfr\t\uZva
]gm\
AbH]J]OeW]X]\\]ae\k]lbmdo[ug
MdXc^a_gc\ebfdlbr]v[
RZWlc]
JbO]WZ[bb]e\h]teuiv[
F]LbM\RaUcVV]\caehj\mdoZ
CbE[G\HbJhK]MdO[P\UbVbY]ZZ[]][`]ecgbl]mcoZq\rat]v]
@\G]IiK\O[RcTYV\[]`\cbeef\r\ua
C[F]IlO[PZU]V]W[Y[g\
Wiv\
B\M]O\V\Xbe\gbhdm[ui
CbH[IkO\QaR]V\WY_\gfqerZt[u\
G]`kc\e]v\
@\G]L\M\NgT\WX[pe]l[v\
@bB]GaKhNfO[R\T]UdWjY]\f]a_Z`bh]jfk]l[rds[tYvd
CWE]GaIaJbK\N\R\TiVbWWX]YZZ[\Z_c`\ake\j\k\lcm]rdsdtduav\
B]VhW]bbra
CXJku\
IoJ]O]R\V]f\n]r\
@\BUC[DfEeJbLYNeQeTbU\VWXdYdZ\[a\X]b^[_\`]aWbieifdkZlbnYoYqZrltZ
A\CdGZIcJeKdMgN[Q]R]SZTZUaVeWdX[Z[^\`bb[egfXg\icj\kfl\qcrcsat\vZ
BZW]Xe[mb[fdjblcs[
@cB[C\DXGdI]NcOZR[VhWZ[h]gc[daj\lbvc
H\ddvh
HhNbVeWY`]
B]R]Wgt[
BZLaOnWceag\
AcOiRWV[[h^\cdedt\
C\O\Wa[clYvg
IeO\RZWZ[ge[l]re
H[RcSjV]WeYbZ\d]
BYCcD\FaGaK\L]MbNiP[R]S]VbWcXfZY[d\[aeb]c]kYleqatYvZ
LiO\R\VgWZ[\
K]O\Zd[da]eaf\hcjak\pdtgv[
@cA]CaD[EbGhHZJdWZZ[]bceebfdh]t\
CfGbVdW\X\YdZ]ecm\ocsb
@[GZW]Y]`kcZj[td
KhNdVXWZY\Zc`[hct\
W]`g
Vj
B[E\H\KbL\OWVjW[[b]\e\g]lZminbsh
AgB\E\OaSeWZY[^d
NaO\RWVgWe[a_[ua
@fB]EbFfGcH\JYMZO\RfT]UZWZZn[Za]cZddm\t]v\
C]Yd`j
Ng
L]hkjXt]
@dAcC\M]WeYb]b^\adckech[
BdHcJgL]M]NcTaWYZ]^\`\b]f\g]h]lZm[nloYp\q]sZu\
B]Z]mfn\r\si
B]F]H\L\T]UaVcWYZh^]bfgghem\rc
GZOlR\V[Xe_hcde\o\q]u\v]
CfG\JaO]T\Z][\]b_Zc]dfechds]tdub
vi
BXE]F\IYJhK]L[MbN\OcTaW[XgZZ[\\\^h`Vagb\c[d]gdhjkbm[obp[qctWu\vW
O[VjWe^\f\
@[CcJ]O\P\WnYX[]_]abeef[k[ri
AfCYHiIcL\M\N]OWQbWo[e`[aeb\d]eZh\lZmdn]oZqesYt[v]
B\IZLkNdOgZ]^\d]h\k[lep\q\r]tdv]
G]R\Ym[\r]
Vcsj
@XAXB\C[D\EcG\LUN[OaPeS\UeVcX\YeZg[d\b^a`gbZcgdcechei]jckgl[mbnepXuevU
A\CZOm^[acv\
CqJdM]N]O]WX[]l\
BjC\F\HWJ]L]M[V\WUXaY[Z\[\\[]k_\`]c]elggh\mgn]oZpWqar\tXve
AeR]U]Zg[\j\pb
CZEiF[HbK[N\OYRgS\UcWVZc\]]\_\`\acf]g]hil\mdo[parasYuZ
A\CbEZHcImJ\M]N\O[QbRbU\WZZc[]^\`\bceZg]hblgofp]vb
B]FjM][d\\
AcE\FaH]JeMZN\SeT[VbYa\X]\`fa[cfe\fWgcjZkclSndobp\qcrctYub
AdGYHYJ[KaNhO[PdSoVbWaX]YdZ]\\_daddYe\ffhcjclZmesctgub
F]GbKbLgV]Wg`cb[cZd\l[s[tc
C\GbWfhck]
@]G[LZOcVeW[Z][j\e]ah\kameoYpitbuXv\
A\E]G[M\PbSlWUXb^\_f`[a[cghcigjctZ
ebl\vh
C\H\S\Ube]f]mdpZrg
W]Z]c]eo
@]BbCaD]FdGbHeI[JbL]N\O\P\R[ScU[VYX]YYZ]]c^\`\cbd\e\g\k[l\qirlvZ
AbBbEcFhM]OZPaR]UbVcX]Yb^c_Zebjbldq\rcsbtducvc
F]J]NbOcT]VcWcY[Zc\hgllapc
\g
djv]
B]C]F\H[J\KgM\PYSeWcZb[\_g`[badbfak\lapY
C]DjEiG]IcR]
DcEiF[NXe]l\ve
L[NZR[WbYbajcdmbrhv[
U]VeW[Yg^[_decpZu]
mh
KbThUfkcm[r]uc
AdClN\O[V[W\Yh^Zca
A]BYCVG\L[M\NbObQdS]TcW[Y\Z]\\]c^h_\`]cfh\j\lhqYr]s\t[v\
W\jl
I]LZP\R[TmUeVYW\Yb\]a]b[f]gbjalhnfoerav[
`jfg
DcHdLida
AWBYC]H]JZKcL[McNZRbScTWUXWXXhZ\[Z\c]h_daac[dgf[g[h]l\naqWr\t]unvd
FfHdJ\QcS\T\VeYbail\r[
CXW\Ze\]]]eml\v\
[Yei
@[AdBYCdDYF[G[HbJaK\L[M\OeQfR]SZTZUbY[[Z]Z^d_badbedcf\gbkblZmUo[qarZv]
A\C]J]LcOaTnVdWmZ\[Y^]cbl[
LZO[WX[pl[vf
B]D\GbJ\KcV[WmYeZacbgcl[t\vb
[Ze\ofvh
@dA\BWCZD]EkFfGcHbKeLTNbPeQdR\S\TbUhWdY]Zd[Z\b_]`XaXbjcXdchhihmTn]o[pVq]rZsat[uevh
@]AWB\CYHeI]JeKfMaN[OaT[WdXdYlZb[g]c^Z`ha[effXh[j\l[ndobr]sUtYv]
H\L\UaW\ZZ[ia\ekpbrbtZvZ
L\UdVaWhk\t\v\
BZD[EeFhHZIbKgOZTnViWWY\ZY[]]b^Yabeafjh]jgl[m]o\p\sZ
ObUaV\_c`]mioV
@[AeBbF\I\J\K]NdO\PiR[TdU\VcWcX]YYZ[[\]b^W_\`kaeb[dZf]kYlfmYq]r]vY
@]K]Rj_b
@\AeC[D]F]HXI\KcPeSaTeUbWeY]Ze[]^h`]bdcadXe\gfh]n]qcsZv[
@lA]BcCaFcHcI\KeNdPZVXXZYZ[Z\g]\^b_Z`[aUbefij\lbmZobpdqYrZtcui
@ZAdBXHcJ[L[M\NcO\QgS]T[UeW]X]Z\\[^j_b`facbhdbg]h\lWm[o\pYrdth
AaC]DbFeG\K]MbVhWXXb]b^]_eaecbeYhbkdqfto
CkK]WYX[Yg]ah]qfr\
OmV]lb
WZgim\
@fA[D\EbFfG\H[IaJbLYMePaTbVaZ\\a_dadbed[f\iajdk[lZmcp\qfsdt\udv\
A\VbWbZk[]^al\
AcBcD\EcFbGXJbL\M[NgPbQ\TbUeVdX\Yb[a]b^YabcddZg]hgk]lcmZngpXq\s]ufvY
AYBYC\D\FbGXHXI\JeKXLWMZNZOZPZQ[R\S[TeUZV]WbXeY][c]Ye\fZhbjdmjnfohpdqWrVs[uWve
EdK\M[O\^f`dc[gblWrdsfteve
@eBYFbG[HVIcJ\L\ObQ]R\SYTYUTVaWcY][\`[ibmdnbocpcqisdtbu]v\
@\CbGbNfO]R]SeVbW\Z][b]a^gebh]lgq\t]
C\O\V]WlZ]\]]bd\ra
A]F\UgZd[Z^\_dmeo\p[
A\CeD]F\GYH[L[MYN]OaP\TaW\XcZ[\b^XabbXcgdceahckZl[m\oZqYtgvY
@cC[DcGaL\MbN]PgSgT[VeZc^[_[bfc]d\f\gbj]l\maohp\qar\va
A]B[CcK]X]\ccZf\hetj
AcB]D\F\H[IbJfMUP[Q\R\S[UWV[WZXXY][X\\]\^Z`ba\bYcbd]e]fZghh[ibk[lZmVnUoZpZr[sVt[utv[
AaC]D[E]F]HdO[P]SeW[Zd\[^\_[`ocbg[l\v\
B\O\T\WbZm[[d]eol[m\
@cAXBbD\FeGTH\IaNeP[R[S\TWVbXc[]]b_d`ebZccfahbj[n[o[qardsbvi
B\EaHZI]JfK[L]O]TbW]Zb^bell\o\pgt[v\
AfDaEZGeH\IYJcMdO\T\V[Zb[b_Yb]edfZl]pducv[
A]B]F]VbWhZ\ua
GdObVeYleb
BZDdGaHZUhW[Yd^Xd[gbhql\pev]
AfC\W]YnZc[\_\vZ
C[H\Ibccecf]h]obp[rgu]va
@]BdDcGaObRYVaWTYj\e`be[hdl\vf
CdFgHeIcReS\TZW[YZf]pc
@ZCdDcEiGZHcIZKaL\P]QbTfUc[]]db]cbdagYhal]m]p]qcueva
R\\ifdhal\sctev]
[Xvj
B\H\IdWks]tW
@jEdFXGYHZI[KjMZOaP[RhTZUYWYX[Y[Zb[T]j^]_]a]bhcbdfeXf]geidlao[pYq]sXtXvU
@[A[BdC]DbE[FZGaHdIbJoKZL[MgPiQ[RXTZUUVZWZXbYbZi^f_h`Zadb[c]dZfegZh\i[k]lbpbqarks\tduZvU
FcH\Wimd
K\M[UpV]Z]^[mYoev[
B\FlIdJYW[enfbkkv\
B\O]R]WY[we\kZ
JZOWU]W[[X^]c\e\f\rdvo
N]O]P]Vs`\
@cAYC\FiG\HfJ]KhP\T\U\XY[\\a^Z_dc[hbjck\lZmapcqcsbth
@XCdD]E[FiG\HlI[JfK[L\MbOcTZUZWYXb]V^[adbZcadaeah[k]m[nXoZp]qYr\s[t\u\
J[W\Zne\hao]v\
H\W\[h
@[KjM\W\
BYG[O\Q]Uacon]
FYHbIdOYP]Q]VWW[[aaku\
@bGfN]WY
CgFbHeIcOeTZVbWXXcZc[]`Xabcgh]l]n[rbvd
Z\_gcZjbpk
DgEgMZ
@bBiC[E]KfMfNdVaZ]^Z_\mZpgq[tb
BZC[DbOhV\_lcbe\ldnZqdu[
@[A\B]E\HgJcMZNbO\RaTcU\V[WZX][]]eg]j[lZmXnhoZqbr\sZt\ucv\
@cB[G\H\JbMlOZRaVcW][\_]b]cbdbgbjckdmgndsctbuev]
K]N]Y\mfocrh
H\K]W[of
][lctive
HhJ[M]OjPXW]Y]\]^]cd
H]^[gh
H]^[gh
BZG]LiMZPfVbWZhc
@[AfDbE[FbHbIgLdNbOUS[TbVcWRXdY\^ea\b\chd[ebfhgch]lcncq\r\t[u]vf
Ph
HdVfq\
AbB\H]L]O\Ub\[d]e\mevh
Y]m]ri
Cgqc
BfH\W\
A\BcO\]b^eecfandoerb
@YBYE[G\HlI]JdKiM\O[UaWaX\Y\Z\[[]\^Y_b`gb\e[jclXmXneoYs\vc
AfC\J\PcS\TiWdZf[d^d_bc]lZnap\vZ
BcCdL\O[R\S]X\\h_\edf]hXo[tl
Sc\]eYhi
InOWR\T]W\
AcL]NZOcRgVaX\_ca\d\ebfkhcjgrYsbvc
@iA[BbC]FXGfHYI]JZK\M]PYS\T[U\VbWZZX\[_[aYbXcgdbg]hblZn\obrbs\t[vW
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
I\KhR]fbna
H\IbU\V]edgho]
@ZB[CRE\F[HeJZLqOXSbT]USWZX[Y[ZZ\f]l^T`\b]cceff\g[hdo[pdrdtWue
RmWZt]
@cB]FaGaHcJbTUU[XcZ][\\]]a^]bdeagahdkan\pbqatfucvV
TgWa[debrc
@ZAdB]CZEaGdH[IaJbK\N]P[V[WaX[YbZd\d]b^b_]`[bheeg\hbidjbk\l[m\pasZthuf
phs\
AcGYPXYia[cad]f]r\
@eB[CWFhKaL]P[V\WYX]Y]Ze\b]d^\`Ya\bbeefbhciej[mYnZpeqcv\
@[CbD\FdHiJbKcM[S\TZUZXc[\^fb\dce\f\gbhcjao\pbqdr\vY
HbKeM\N\W[^\h[qbsju]
DbFeH]KaM]O\T\W]Yc]Z`\bac[d\fdh[o[pcthubv]
FhHlOZVeW[[Zb\cak]s\
Ym[]e\j]
B]VcWZcg
B\E]FaOaWa[]fdhdjemasbvi
@cAdBoDdEYFbGdHYJ]LaMeObPaQeTWUbVfWTXdY][a]W^h`Xa[chgXhdiajdo[p\qbr\sXu\v\
LYMjW]
BlC\GeHZP\WYY]v\
KdLcW\[gn[
KdW][gn[
AfGgI[O]PjR]W][\
B]L]R\W[Ykr]
B]ChObSYVhZcch
AfB\FcHcKmMcR[S\U]V\W\mgn]obs\
H[L\RhWVkhmYo[
HcP[R]U[WZXtYc][`]fZl]m\sZu[vd
C]IjO\P\Y]
WZYir]
Ng
RgW[
RgW[
RgW[
RmWX
I~R\WVX]ZXr\sZt\
IjZ[s]
CZGdO[VXWZcl
DbH]IbK\OgPcQZR]T\VZW\X]Y\ZY[\^[`cabcfd[e]j\lZr[
GdOUWmcU
GZcld[
GWOdSYcgl]
C]GgSgW\cZva
H\Z\gj
U\V\]]gmm\uZ
B[F]HZJVT\W[ZY^Z_\e\gpj]m\n\o]pZq\
@\A[BYCaE[FYGRHjIWKhL]M]OcPiR]SnT[UmVfW[XXYSZZ[U\d]f^\`[acccfbgYj]lbmno\p\qerVs\tZvV
BbCYH]KcN\OXPZR]WlX\[[]]dhfdlbmWobqfv\
K[OiPeVZW\\b`]cZmc
N\W\ai
F\H[K[U[]bmgn[ob
C]H[KZ]egYhcmooOqYud
O]P]Ui
KUUXmpneoY
GXKdUeWWcto\
OWPgUkV\W[]fmZn]oc
PgS\Y]
JcM\PhSgV]WcZ\
NaP]SiTca[
G]IePclgr[
BXCaD]F\KaL\M\OjPgR[SfUXWZY\ZZ^Waeb]cfd\e[f\gZjfk[lZmZolp\qcr\sYt]u\vW
C[GhH\KdMePWS]VbWoZU[[a]d\jYlfocp]reuZvZ
CcGZOUSYWg`ZcboR
B[MZOnPZXa[ccd
ok
KWUYg[n[osu[
I\KhOeP\W\o[
HkYdcYoe
GdWc[eci
MdPb[]`j
VVcgo[
B\OTP\WkcZ
PeS]WUc[
O\PlW[
J]ObU\VkW[chmZvZ
KaSib]kbnb
SnkWn[
A\B\CkGdHZIYJ[OgPeVYWdXcZg`\a\cbebm]u[v\
B\CVGdJVOZP[W[XeZiv\
Co
JdOYZom\
AdGXHkJdKgScWaXRZ\abc\mlqc
GYHZJbOaQ[SdVcWpXRZ]abm\qc
JeKhok
KgOZn\o\
AdB]C\E\G[O\PdS[VfW\Y\ce
AdB]E\NgP]W\cd
]pc\eV
]pc\eV
AhSg[\`csa
ApCZW]^\`[
C[H[MdW]Z\]Z`r
@k^Wc\nb
@cAZBOC\DSEdFdGPHPIaKdL\MaNeObPcQWRbSaTYUTVaWRXeYdZZ[Y]c^g_b`eabbeecfagbhajakVlZmcndodpeqbresdtcubvT
@cAZBOC\DSEdFdGPHPIaKdL\MaNeObPcQWRbSaTYUTVaWRXeYdZZ[Y]c^g_b`eabbeecfagbhajakVlZmcndodpeqbresdtcubvT
Hj[bfksh
BfOnP\R]SbcTl]vh
KbNXPdUKV\Y]\d][`\lhmmncoWp\qY
BdHjIkMcNXO\PbScVgWiYd[e^\a\c[jalYm\oZtbv\
C\H[OZPaZp
AeBdKglb
MuRWus
DeG\WUvo
B]DlEYG\W[vb
BZL\Wh[fcbv[
HbYhdh
BWOPVdXdYd_Yb\cgv\
C[VnX\Z]\]eg
@lA]B\C\D\EdGbHYKYL]NdOTP]SdUbZb^V`da]cfdXe]lcn\
LeWXc]
AaLkQZWV[]`Xb[c[dY
\htZ
AaBhCZD]F]KeLbM\NZOYScTqUbV[W\YZ][^]cedWeUg]l[nZofq]rdsiu]vX
C\G\M][Yb\jXli
AhN\Q]Wh[\^[kZqVu\vh
@eASBWCaDYEkFmG[HVJeL]NkOeR]S]VYX\YZZ[[U\P^h`dabcaefgYjbkYlZncoepiqgsdtdvW
JjO[oi
@eAhBfCcOcS]`[a[ee
R\Wi
HaJ]Sb[\cndfliudve
@iA\BYC[DZKgNfOiPfRaTZWVX\Yi\d^sc[eZf]jeoZrcs\vY
LiWZ\W
B]LjM\UYWW\Ve[hf
Yp^fjcl]v[
LWWqd]vZ
CbDYUhW]Zk[\]a`\d\mZo]
G\T\Wfn\
A]BOCcD\EgFhGWH[IfKbNaOkQZSYTZUZVpWVXfYZZV[\\Z^l_a`Xd\eihgi]jbkZlUmaohqcrcsctfubvY
@]BbDgE[L]M\P]QgR]TbWh[\a\ccd\f\g\k[n[pbq\vW
L\O\PfR]Wh[Z\fbgcelb
@[NfO\T\Y]^oach\lhn]uc
GiJ[W\ce
B[FZHmQ[Zhdb
C\DeE[HZLcQeUlWUZV^ZaNbXd]lkmdn\q]udv[
BbLiWWt[
BeGfW\
@[A]B\CoG\H[JbNdOYTbUdWaXZYhZW]]^W`fcYeXl]mUoZq\slu\
ClO]X]Z]\[]\`Wc\
G]V\lg
MZN[X[[ga]f\li
B\WX[Llv
J\Wm[Yb]
MbO\UbWf[a^]
M]QlWW[[^baccqeaiYrbv]
B\C\Wi[\kdva
BTS[V[Wr[\
C\GkOmSZVYWiY[_ec]s[
O\Xj\\`X
L]V]Xil]
B\MgOjPgSaWbZ\[U^\ebldpeuev[
Ufpc
CfJ]
LgVOWktS
VoW[fas\
J\TXfjr\
BjGeHdTbW]\\cedafdljnb
LsR\efkZrat[
AbJhS\VYWmf]n]v[
li
DjG\N[OZ[[
C[VT`\aZc\dol\
@dBnGeH\I\JZM]NmP[R\V]WeYY[Z_[b\c[d\e]gcjfn\obtdvc
G\LfkdvW
B[DiEZWh\ceilQt[
@[AXBgCbDUEfFdGQHbJbKmNdOlPfQRR\T\ViW[Xf\W][^jbhcYddhjiakXllmbnbpgqdrbs]tcunvc
A\CXDiEYG\HnO\QdS\VnWh_]`bdSk]vs
EkdU
C\DZE\TmVfa\
@bKhW\X\Z]
VkWkXc^Zadl\u]
BlCaFXH\ISJkK\M]OfPhQ[RfSdTbWkXbY\Zl\e^]cXe[h]i]l\mfnSpbq\rXsmu[v]
BbC[DbH\NdOdQ]TgUVV]Z\cYlfnZofpZq[seub
BjD[GeQcWZg]
A]CdD\Ya][aZh\rh
CdDiFZHgI[OeQMVjWYXiccd\s]
@]CXDYHVITJ\OHPYYd^[`TcqdglWr[
@hO\^d`baccZ
M[U[WVZl[\\[eYgZk\pZv[
AgB[CbYU^W`bc\qo
@\AZCYT\Y[^gcYle
D]V\Whaf
GsL[N\Wf[\_Z
DfN[Wcl[vk
B\CWHcJgR\UXVdWcZ[[[]ba\hXmdo[p\s]uWv]
LZR]W[[n`YaZbkdhlY
_\e\fhr[sbtb
B\Gl^Y
@OAZH[OWP\Q]VbWkX\Ze^j_[`ba\c]efhbk\qc
@XB\GlW\^fcZk\
Cg
IVWe
Bg_f
D\FVG\J\QX
BYFWHlQ[W\
@aAZBbEcFeG\HYJeKbMdN\OgPfVgW\XZ[[\d]]^c_dcXdbg\jcldmbp\qdrasWt[uevY
BeC\GeI]O]Weofr\vg
OZVi
CoPVq\rl
J\LaR[W][Z\lk[odr]
DcGiOQTcZbsXvg
JbRRd\o]p]u\
mh
Wifcl\
FWHaI]N]QaTeU\Wp[[f]l\o]qbu\
A[KqLZNWWcnT
C]GnH\O\Ua`Yclq]ra
DbJLu\vi
@\B]D\GhW\
DeG[HcV\_\hUl]vi
VnXca\cZ
AbL\OaPiZ]c]g]v\
AgB[C[DUEmGUHUL\N\P[TgV[XZY]Zb][^ua\cVechOjgkXlWo]qgr\sctbuZvS
HbKkgfh]man[oa
AYJ\Yi`Y
Dir[
Dh
@fA\BYC\DeEiFgGfHWIbKdLWM\NhOfQdR[S[U[VjXeYgZQ\U]\^c`icedafegXhjjfkOmgnhocpeqir[thucvb
@pA[B\CbD[EfFfGVHXKgL\MXNfOiPbQVTWVcW\XjYcZS]e^g_b`ja]cPeifbhmi]jjk\lXmnnhpaqZrfshtkuYvW
G]TnWYdclb
c\ln
V]_j
AYG]L\V]^]km
WLlk
DZG\PcS\Wec[lZph
AcE[V[WVablh
q]ri
FVHlQWU[m[o[
B\WZbkva
L[Wk
B]C]DqG[[\^[l[vS
@]Cc[\u\vg
H\KYZk]\
hYvi
BYF\H]JcZid[
LfWW^]lX
FcKcPYZe[h
JdLfSbWU[b
BnD]GdK[LVWYY[c[gdhZud
[bbj
GfWZ
HbJlTaZ[][
BhHdK\NdRZ^]nip[qWuU
@cB\JbMjWb[]cYe\j[k[mbuk
BjJWWUv]
QkW[e]
AYR\^i
WV[j
F\HhW][\d\
H\W[eivh
BcH\Z\gioc
@ZDfGhdXl\v[
VeW\[[ahsc
BkJ]K\L\NbOWVfWPXXZ\[i]]_haZcpe\fegfhgmdnWp[q\ubvY
DhE]HeP]QeT\W\dle\q]vT
ChTfVZ]aba
K]L]R]X]Zfpiv]
G\O[UZWjdbmbv[
KdSZZ][]]Zc\nfoh
B\LheefZk\l\vd
A\GZK[LpMZUdV]WS[]c\djh]k\lZodqlr[tdv[
UYg\m[nfoq
BiG[KdOSPi[\scu]
A]C[DkGcL\M\N\R]V]WbZZ[d\c^U_facbYc\dceZlVve
M]V\WXZ[[]^]livc
J\R]SjUbWXYe\]ferc
@\B\FaGdHZJXKaMcN\O]R\T]VYXYYh[b\k_cbhcXdhjbkalfq\s]tauZve
@XA[C[DTFeGdHXI[JXM[OXP]QjS[W[\]^\`WaYbdcneZh\j[kblKp]v]
BRLjQ]W][b
@ZW[ZZ[hh]llu]
E]^hvj
@YBhFiG[H]J]LfN[QYR\WIb[e[lYndr\t]u[v\
Vfab
CdDZGZJdK[LfM]NgOgPaQ\ScURVhWbX]Yk[f\a^e_\afbYcZdfffkbl\m\nWo\pcqhsdu[
WV
B]Wo^\b\l[u]va
EeJb^]`kjbv]
Q[TeZb[ik\l]ve
Wh
DhW\
M\WW\lec
G\WZZZc\lkv]
BiD\KZLlO]V]W[c]lZu[v\
W[[Xvh
AOCWD[EeGXI]JcL]O[TSVnW\XXY\ZX[\]]^}a[eigZlWnaqer[
AcBXC]GTHZKeM]OiRaU\VaWXZ\[Z^m_Vb\c\g[jekblincoapcqbrctkuYvZ
W[lcvh
BZO[UfVZWn[b
R]Wh[c][la
LeWQ\]
CZD\GZMlZ[[Y\]cckWl[nc
B]GcLXR]S]WtY\Z\[V]]b]d[phu[
B[LkWZ
B]LfWV
Whfd
GkH\ZS^g
DeL\OdPXQcWYY][]\WcdhXj[lmqZva
A\BgLdOcU]WWY][[^]efhbk\qcr\vZ
O]WhXZc\
@dAcBUCbDZE\FcG\HULeNcOfPfQWR[SSTdUaViWdXMY[Zb[b\c]c^c_g`faZbecXfZgfkclYmgnVrXsatjvZ
OhedhVp\to
WZ[f\ctU
B\G]L\N[T\W][ml]
AlTd^Wfdr\
@PAcBgCbELFUGdHeIhJ[KWMfN\ObPaQgR[SbTeUaVgWjX[Y[[i][_Z`daZbic\d[ebfcg[jXl\mbobpdq[rcs[tY
YXoku]
CcRfW][e\b][
efudvT
@rBiCWDWEhFcG[HZIfJbKZLZMZNfOLPYRXSZT[UWVUWjXZY[Z[[f\Z]\^O_]`ddZeWg]hdlRsXt\u\vU
BZDNEXHsMXO\QbbYdkg]qZ
AYB\CRD\EiFiGZHVIaJeKkL[MbN]O[PaR[SYTjUeVZWZ[e]\^[cdf[hbj]ncprq[rctaufvX
BqH]QWcieUhbqeub
AmW[
BZH\IdOjVeX\YcZYcYffpb
@gAPBVC]DTEmFgGNHJKiNeOiQVSiTTURVhWWXbYfZX[M\a]a^o_b`dabb\cYdbeef]gehgiXjdk[lPmbnhqjrjsatkukvU
@ZAgBgCODVEVF\GUHcIcJeKRO\P]Q\R[TeUbWjXYYVZn[h\\^b_U`hafcVd[flgchYi\j]l[nfp\rauZ
G[O\VeZ[cj
GhOXR[W]cc
RjW]f[
Cfq\sm
BYDfH\QlV[WVZ\[Y`Xa\dbhZsZva
JiW]d[
WYZie]g[pZ
D]L[SZV\Wn[\^cd[fng\k\lem]va
DlG]Y\vZ
AWBfCZFUHbM\OkP[T\UhZ][g_\`faebccYeegZl[maqkrfsjuh
EYF\N[PfW]cq
B\DpEVK\O\QhVcWVZ]^]a]cXlkq\sXuXvM
B[HdQ\TjVbWm^Ud[f\g]l\v\
@VBeCNEXFVHdJYM\QjSZV[YbZR^ecPdefZh\k]lin]qds\tb
BdDhF\GnI\JXQaV]WhZ[[\cddEl]vm
@]A[FcGjQ\V]^]d[
K[WZZg[kg[j\l]nfs\
CgJfN\
J\M\N]T[V\X\Zje\f]j]nZ
CaGgc]e[
LgNWW[[Z`[ccnYoms]v\
B[KXWl`Zh\lZv[
@[BhGdKZL[UbV\WWZf]YeUf\lYm\qd
BiGbLeP]VZkblZo]
BbG[LfWRkdl\vZ
BeLeWY
CbTkW\Y]]]adhYuh
BXDYGlI]M\NYOeQbVg_da]cehdlev]
G\OZRe[h^W`ckh
Jac[rh
@\A[B\D\EjFlGYH\KhNcObPiR\S\V]W[XbYiZ]\d_eabcYdgecfjj\o\p]q[teucvZ
AbB\L]P\U]V\Wbd]lfvV
BXCdG]HeJbLjP]SeT]UeWnZZ[Y]ba]bScddcebf[l\sc
MhO\W\Za
AWIlYb[b^de[h]tauev[
LYWUkl
V[Zje[
CaHZO]RWTfU]V]WcZ]]\mfnbq\rbshu\v\
NWRgW[ji
BdKinZv[
KhnX
WWf\lg
@fCfG]I]J\O]V\WjYbaZe]lctgv\
AhCYPc^dl\vi
BiORV]^cvf
LgWTlZ
BkWY
LYV]Wgl\
CZLZScTdUcWlYa[]\WfYgambn]p]t\va
@aAZBcCZDcE\F]GZH\M]PhQ\T[UdW]XjY[[\_\cYeZfcjboXpcsguovV
@VAcBZCbDYEWFWGTH[IgKbLhMdNbSZTdUgV\WiXeZb[e\\]e^\_b`ccZedf[gYhYiajYlXncoepWrisctWucvd
@bEgNbSeVeW[XcYZZ[_ZcefYhep]s\vl
BhQaWjXb^d_\chfbiam]nVs\tZu\
BhHYTeVecfecsY
A]H]L]WV^acd
CcDaE[G[HjMkPZQXRaWYXeY\ZZ^W_l`Zced\eZfZk\leodpcs[uS
DdEWHgJZMmO\QeTfUVV]W[[e]f`\caeYj[k\lZmctcu\ve
CTF]J\LZMjTkWUXb[Zc\ddm[ofq]tb
C]PVWs^fcYhdljvY
BiG\L[R]Z\[V\\kd
@\BkDZEJGdHeJUK[L[MMP\QkR[TcUaXVYeZd[g\f^Z`hb\cVe[g\jckYlamXper]sbt[uYvZ
C[OdU\V]Wh[b^gc\eaj]
JeUVWdZat\ug
HbJeLZOZWYcZd\k]vo
@\AaBkCWHfL\MhNeOZTcVYWhZX[d\h`dbTd\e[feh\kYlmmeoYpbrbs[tXuZ
@\BbCXE\F[GfH\JbKZOYQeUbWlY\\]^f_ga[eVg[hZiZj\lZpbvZ
B]FfW]Zf^\a]
D[GjL[MXPYWd[\bXlfo[v]
BYC[JhKeQ[WpXV\b]a_\`[eaghh\mYofp[ud
BhHeKeUcgZm[njoYp\
BXDeQeW\de
BjGbPYVWWdcdgZlfn\vY
BhLYOVQ[cdl\
AbMaQkUee[hak]rZsZuave
A]BbC\HVJ]KcL\MXOdPjQdR\S[T[U[VSWcXYYh[Z\V^\_\aXcndfebf]g\hcndocphrUsdteukvd
@vAYB]ENFiI\L\NcP\Wf[X^X_W`gbalZ
A\BXFTHkJ]KlL[N\O\PXQgS]U[WhY\[Z]c^b_b`kbedhhjlfmYoXqWrht[v[
BYC]FmHWJ\LZOZPhRZS\ThUgVXYc[[`ecegWmVnWoXrfsdu\v[
A[CcVlbZdlp\
AeCdDaGdK[OST\VhWnX\Y\cVdXfbo]sh
FdHeJeNbO]P\QcR]U\WhX[Yf]]cWeZl\r]ujvZ
AaBZH]OiTfVcWhXZYc_Zfbhaj]masb
Wf[cb]vj
B\CbU[Wm\]^hl\ve
C]O\P]V[WdZi^feZpVv\
[Yli
@XAQCVDYGbIKJ[M\OPW\XYYZZd[X^]`ZaZcmfZjYlYrWtWu\
NdP]S]Vkfit[ua
AfG\JgM]NdP\W[]]^i`ae]ffifpctX
O\WjY\v[
HkUZW\XeZ[]abbg]leo[pZua
CnH[M[]\a\
WgZ]b\
BkW[_cp]
DUF\GgM[P\X\[\_Z`]a[cgd[
D\GiM]NZ^[accciY
J[Vh
B]c\emk[tb
E]_X`[a[cn
B\DkEYGdWZbbd]l[v[
CZDYGiJe
Wiv\
e\uj
A\BcDXF]HZL\QjSVVcWeXbYeZ\\s^\_k`\aUbgcmdff[h[l[sVv\
U[Y]Zo
NWW[[f\bbak]l[o]
N\W\[i
DeE[G\W\ZW[d_[d\vf
BlW]
@eW]qj
@dBaG\H\Q\Wh[\a\bfhYj\l\qg
B]GgKbM]V[Wlb]cUdYlZrd
\gebtXu\
JZW\ul
B]C]G]bf
A[HZR]_lcXt]
D]N]df
D]Gij\
L]NZOhV[[\blc]h\lgm\nco[qg
DaVhW[cbq\vg
CZJbOqZX`[ecl\
CUafhd
B]O\Wa[T`Obeh]t\
FZHlp\
C\Tk
PdVgcbvX
H[PbSmc[
B\W\bhdX
QlhT
C[EVObR]aem[vg
dg
DcEZvg
LZcgl[
Wfaa
GZH\WWcfdj
GgJcMbT[^]bic\l\
Bp\]]ZcZeZpZ
BZCfJfNfOZQnSWVZWa[Z]g`fa[j\r[sXtZ
GZYi
@hBbEhFgM]OVRXV\WV[Z^\blc]j\tiva
CZHWJuOXV\WUZjd\e\f]vP
B]D[Hjvd
B]PdVWWec]j]lfmbsZvd
]Vmc
HbJeU\h]mguY
A\BZLRWc`\b\hUkl
BdH\L[VYWZgdn]ukvb
A\CaDWGlHYO]SXVbY[ZY\a]]^X`]a[biche[f]jdpave
AjHhV]WhZ]][^\gd
Oi[W\]kk
GrJ\S\Y[fX
@fB]FeH\KcM]NdS]UcXrZ[]a_Zcfe\fZlZpgsZ
SiWZh[qc
@XBbGZH[OhP]Xc]bci
BZM[O\P]R\WpcZfhlf
Wcffl]
@RBgCcG\HKIdJcKcOXVYWWXnZ[\Z`gaccje[m\nYoYpkset\v[
@[B\H[IbKdM]O]U\^[_\bic]e]gbh\jbpcqg
C\L]WUZ]k]vp
BfH\R\W[
N[[l
UqZ\mP
L[Wk
W\uVve
F[HdKYPXQ\Wb[Vj\lfsk
BPWpeb
CcHbL\P]R\ShT]WgZd]]_ceZrYvd
AbCqD[MaR[V[[[`\ecf[lht\
A[CjH]UeWhZ]\Xc]g\hdlcv\
D\FZHcOWV\WiZf[\_da]gbh\j[
Wkm\ncpZv\
BVNWcdld
B]K\L[RWWp[cs\
HWK[Wg
c[ehsV
PeT]WRf\
BgW[p\
YX`i
D\FaGYS]WcZ\`]b\dmnioY
AYBfCgQ]Wb
B\C\D[W\hZlo
F]Ml^Z
EfJfNcTaU]W[Y[[[^ga]c]hblj
A]C\DXETG[WU[f\a`\bYdSvp
HhWY
Chm\
MdZV[[
Bg[Ylc
Gg
B[OlP\
@[B[D\EjFgG]HYJ[WZacd[egj]vY
BgO\W]X]]ae[o[uhvb
BlL[WZk[v[
C\DYJnWhZ\aW
@\A]HjIRJYOUPYQ\SYVaWdY\^Z_\`YaUbdcvdke\hgkWlVrWs[uXvg
Ni[W
L[MgRYWf[\b\kblYt\
Wj\Zv\
A]OdWVXd_\
@]A\B[CZFeGYIfJZMeNlOcWeZ\[[^f`bhblYmcnZqgtov\
BhV\W]
DgG]W[va
NeT]U\WbZieYj]v]
BeD[GRO[W]Z\[\^d_de]knl\vY
@[AiBiCRDcF]GcHbIaJYKYL\MdNZOeQTR\S[TUWeX\Y[[d]U^b_Ya]bUc[ddeUfIickbm[nQo\p\qUrYsSu[vd
Bf
@hF]GhI]SbV[Wk`]cQlWmY
@XBUChD\EeFYG]H]JdK[LYM]N\OcSgT\UaVZWiX]YXZp[\\b^[_Y`hcYd\ebf\h\i]lZmbnhq[shtZuYvY
HfR]S\We[chd
AoBTG[HWI]JcN[OiPbUeVjWc[\\]^dajb]cXebh\l\oVsit[
BdD\GfL[O]WaZa[f^\agcegal]naoa
DcJoP\Wb[Zl]
AhBaDUE\G[HdI]LbMcN[O]TeUgWfY[Zg[h\d]\_\`ec[eYfehXk\lWmbo\tVufvc
BfHcU]WiY]eZg\m\o[
J]OXcmu\
AgD[I]OcQ\dc
A]EfNhV\Y]l]
A]LZM{N\W[[[]]lZuY
R]Ui[]mfo\
@cAWBdDWEYFfGkHSLcN[OUP[Q[VTWfXXY\\d_cbVcrdVe\f[hho]pcrWs[thvb
LYWXc\f\lo
BeE\H]MdN[OcPdR]S]TdUbWX[]\\dceYl]ohs[u\vg
G]HbM]WY[ga\da
D[LdWbnjv[
VgW]
D\JmZ[^Y_b`e
A]ChGdW\Y[\h
RRWf
G]JjSZW\[[`\v\
BjHXWW
H\JUcedev\
BYWqZV^[`[l[m\
divW
Wi
B\F[KbNZS\U\WeZc[\`fc\f[lnn[o\q]v]
@iHZbbcYeWph
CdJdK\UZXeZd]]^gecg[p\se
@XNeW[Zi[\c]
B]GbHeT[W[[flc
DXdi
B\DbO]Wd^\_bhdjancp\qfsTtbvd
BZD\EYFYQfV[dfvk
B[G]OZWfck
ElFdNmP]V\^i`\c\lWnV
B[EaLTNeP\Wy[[k[l[nep\q[v[
F]HhQ]Xd^fnZ
W\Yh
A\C\GkHYJ\K[M\QoRdSeT]WdYc[[cle]fYheq\r[u[
JjOfWcX[[\u]
MTWZ[n
CZFdH\Kgfml]qZrZsY
Bfnb
BeeT
BqG\L]R]WS[Zcg
mmoar\
DkEbG]
BgH[IaM\[[a]ci
C\N\P[V\W\]c^a_]c[lkpb
Mj\Z
@eCcHbJ\KYMhPfShW]Xf\f^g`\a\bYc]ffgeu[
VjWZ
AaB\CUD[EmHTI\JYOcVdW[X][]^{aYbUc]dYe]ldn\qprWt\u]
AbBfDcIcJVMZN]PcQcR\S\TdUaWkY[Ze[Z^Xa]bXcXd[fmjYlbsauZve
BfG]IaL]OdTdU]WkYa[\^]b\d]fb
BcNcZh^ib\g\n]qY
@iAWBZCfD\EhFZG[HSI\JbOfRbS]U]VmWjY]ZT[f^i_b`WaWbbcYdYeeh\k\lWneqergsZtou\vR
BmQ\[[b\e]m\s\ud
@gAYB]EeFbH\IZM\NeOhP\TXWhX\ZY[]\d^n`da[hYjYlPn[tauY
@eCeD\EeFeHVK\MeNXOeTcXYY\\f^g_e`\bhdZf]hgl[mZpfq\r\s[tkvY
W[m\ojpb
@jCfF\G[I\K[MeR]S\UZVkXfYbZ]\[]\_[`\bfcbf]g\hcjblYnfpbq]ritmuc
@[AZBTD[EeG\HeIdJZM]N]OaP]RWT\VjWfXYY\Z[[[\e]a_Za[bYc\d]hfihk\lZm\qbsYtlugvd
D]JcKYNZPcV[Wv[\aXodv[
CX\htY
B]CZH\T\WYe[jdl\qpth
@]AbBhCmHRIdNeOgP[Q]S]TWU\WfXZ[g^[`ba\bZcRedfZh\icl]m[nXo\p\qYr\sWtduZvY
@lA[B]CfDbEgFhGYHUIgJcKeNkPYQZR[S]U[VcZX[Z\Z]c_e`facbWcWdVecfag]hnkZlTm[pcqZrat[u[vY
VVWfZe^\pX
O\vp
@bBgGfHXKjOdPiS\TZUh\Z_bcledh[kXo\sbtb
CUDfEZ`]
BgOUPcTdW]XbcfuevR
BjL\RZWZd[
R\U\Zk[]
JY^a
BlJ\M\Zh^]
@cBUD[EbGZH[IdKdMbNdP\R[SbU]XcYbZ][U]d`aadbec[dYeffchek[mjndocpXrasetbvY
@[RcVgWeY]Z[[Xbipfs[
B\DcFTHdJ[VjWgXcZVaec\h\sZvo
BfH\W\
@XAgBpC\DUEYFZGkHdJbN\OePTQZRYS]W]YXZW[g\W]b^h_Y`cahb[cZd\e]gbjbk]ldmbnZoZqSrbs[uZvn
AaBjC]D\HjIYJ\L]McOhQZTZV\WV[b^e`fbWcUgchZqZs[t\ubvZ
HdJiLZRcWTY\Zb[b\\^ebbc\eYgdhYjckhl\pYq]t]vX
W\XXvi
@]B]C\DlEiFXG\WZ
I[LZMiOfVgWe[\_[e\mcnbogsftWv[
AdM]O]VleYjasd
O[egu[vb
MdPjV\dal\nd
BeDXG]J\K]MeNaO\T\UbVYWeX[Y]\h_i`[aecYdffch[k]lfrbs[vW
JfM\OZVdW\YZ[\\\b[eYfbhsqgufvY
E\JbLiO\SmT]WbXnYY\e]]_XeWl]n\o\q[r]sbtd
C\D\E\F\MkSYTgYbe[fdvh
CdDfdZeaib
Ehdee\v[
CmDWE]J]MYN]V[W\X[[X\l]Y_aeZf\h[p\tWu\vd
B]CgF[GcJcO\P][c\\cad\ljn\qjr]
Fklaq[
Wd\Zehrbtc
W]mXnh
V]mlnZo\p]
B[GbHfWj_Vc]e\l[
O\WVekv\
ot
CjJbOYTbW\hb
H\K\R]Wcf\sou]
H\sh
@iJaZZjZv[
C]G]Jgfgkbr]
@YJ\jj
J]r]vj
Bjj\sd
BjY\j\
C]H\JiS]YY[]^cj]rc
@]Y\^Yjh
C\ehhl
C\ehhl
D\E]FcZfdkqasX
@[AaB]CkE[HaL]OVTaUZWYXhYgZ[[]\[]\_W`ba[cdd]ebfbj\mZqgrZsbtau\v\
@cA[CkE\HdIYV\XbY]\d`ba[eefkhalZnaoYq\sYtW
@\AYCjIZJeOdSbXWYZ]d^kcce[ndo[s]
AjO[^W
CVIZTcV\o]qcs\th
AaCZhju]
X[Yn\Zf]hZm\n\ocqT
AlCWO]^\
CiHbqd
C]I\q[sg
N]qeth
CjXmech]l\qc
Ch
B]LcShY]\g_aq\
BkHZW\b\
BgH[W\
HbYhdh
CdPdSaW[c]lcojvb
CfH]JaT\
C\JcTi
K]M]TgW]Y[\coc
Tgoc
W]Zi
C\GYH\K\OcP\SiVfWZXe_Zb\ccfYpcs\v\
Ok
VjcX
B\GYS[WZX\cj
O\VfWZcn
O]SjVSYic\
O]SXVpX]b\
@\B\C\F\G[M\OYS]VXWXXjZZ[Z^\cbedf\o]p\q]r\tbuYv]
VhXH\g_]
C[WeXi\[_bc\u\v]
X[el
VXXc
XXtt
BhIbKdL\O\
BhL\O\
AcChO]Y\_\kd
AbBbEcO]PaR]VUWbYb^cebjbldrcue
DcPdZ]vr
OqPY[]u\vV
@hB[D]EiF]G\H\JeKcLYMZNcOePYSdTcVXWT[]\a]Y_[`dadb\cbgfh]mdnbt]uc
@nAcCXF[J\N\PbRbVZWZZ]^\_fcZd\e\g\hgjXlfnZolsbu[
@cJ]Sc]a_r`]aef\hhm\nfs]tZ
@YB[DdE\F]GZL]POQhS[Z[^YcQd~e[h[lSvh
@bEc^[cM
@e^\_S
@[EbF[Jg^[_ZcY
KjS]`\
@jB\C\FbH[KZN]PgW\]Z^V_Vd[e\gihblYmc
Odh\mgoV
BhGcH[Klc\d\fhh\lfsZufv[
@dEc`]hm
L]lgvd
KUmb
@uEaF\GdOY][^[`dccg]h]jflbud
@cA]EXMZN[P[So^s`ec]jalZp[u]vW
P\W]lh
EfHYOYct
E\O\cjgc
Pj
AdBSD\FeGXHcI]K\LaMXNZR\SaX\YY\\^[`hbkdjeYj]m]n\o]pZs]uZvZ
@ZC]D[EfGZJbQ[S[ZW[[^h_\`\a]bdddedhYl\m]te
@\AhF]JZLXS\VbWe^[`[bgdce]gdp]
AZL]QcWjZf[f`]bLd\
@uF[`Ycc
Dec\dS
@[A\Smbfceke
AgD\H]JhLiO\VaWZZ[`ZadbccZdhlZu\v\
OeR\W]`nbbchlc
BYHeLhQfW[Z[[\]dbbd\q]
F\JXZk`fd\hb
@[J\Wb`kb]c\hbk\
Fg_hb[da
[gdb
O\`ke]hi
BhDbEbF[JdO\P\W[XbYb`\cadYeepgvf
R\jo
C[N[V\WbXm[b\\^\jgsYtevf
hath
AaK]W[X\\jebt[
W[\gebt\
NkOdTbZ[[f`]ac
AjB[C[G\H\TcW][\^b`\aec\eal]
AfB[C\H\JdTgZb[\`\a\ecq\
@fBhF]GeH]M\NaOYV\^Z`]h\l]q]
@h`\j[
H]Pgv]
@RBQGcHYM\O[PXV]^\`bjsq]vk
@bBcFbG\H[OiPbW\^b`dhfjZ
OYPZW\^]`fckhfjc
@\M]O\ji
P\V[W[`[jkq\
@gBijS
cij]
Malj
DaEbG]H\I[J]M[O]P\S\WXY[[V`ZcakZlWs\u\
@eBdDZEcGjJ]Y[cFdWl]vl
@]DYGWM[Of[[cTd\u\
DaGjcU
BZDjGYO[c[v]
D]cl
BWC\L]O]R\WXZ][\`[e\hkkZo\to
R\h\tg
CiT]W\j]vj
D\H\QfR[
@bBdDaEXGcHYI\K]MfQbR[TbU\VRW]X]Zf[d]X^j_[`Ybcdff\gbhbk]lRogp]qbseub
@[BUDbF\GVLlOdPQQeS[UeV[WWY[Zc\[^YcQdphTj\lVm\peqfr[ubvl
KYO]P]otu[
BZKaP\Z\^qdahdr\
MkO]V\tb
J]L]Nh
A\BhQc[[
@[FZKdMdPmSZTaW[[X\cc\e\u\v]
@\E\Fm
S[nf
GcNhRbTZ[q\ba\ccv\
BiGYL[Q\W]cfkX
BnLTM\O\P]W[[Z^cv[
@hB]CZJdTlZf][^Wdah[kcrbvf
@]BcF[GcKnLbNgOiPcSWVZWXYbZd[\^Z_a`]cce[hclbo[sa
BiGbV[WY^]dcjfo]
@fBXWheZ
BhGdY]d]
A[CeGXSkUacne\kbn\pgqcub
AdB\DYFaGfHYJcKYLaMZObPcSgUcWfZ\^Y`Zbac\g[h[kZmcn\omqer]sZtkud
KeM[N\S]U\Zcnbp[qbtb
FcU]WdZa^]mZnh
BPD]F]GbHeJ[KaLkM\NXQ\WbYb^dcgdbedfcg[nZo[qXrgsg
C[JdQ]Wg\c^Yvj
@\M]R]W\[]^oo]t]
W[mhs]
@\A]GaUcWdXkZ\[b][^[b[c]eahbjeqcvc
BqLVM[Z]
B]CaDeM\NbOfW\Z\[c^]hgj]l\paumvX
[gv\
Zg[]e]
KfOhSU
BYDbMbOXP\[kvV
KZW]Y\ek
@gA]XW[e^ikco\u\
GcM]Vg[\
M]SaW[b\fZjXlj
BXG\cqdZlT
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
B[C\E[GgH]NgObQ[TeUaV\WbZc[b^[b\cOh[qfuY
AZO\^fchh\j\qg
AiW]f[
Aj^XkZvY
AgW]uc
AgO\
W]^Wqfvj
AWT\^hub
G\QfW\^\qZr\uh
ASDbGbM][W
OhPZ
AgOb
A\O]Wf[fqY
D]FfHgOZQfW[Y\s\
D]HZQh
Yh
Wg
DaOhmc
WcY\Z][Z`cuf
N]O]R][reZt[
BZCcD\EZFXGbL\R]WjXj[a]]c\lep\t\uZ
CcMYO]P]TeWUXb[yc\fZjkk\l\
CbWY^hvZ
C]D[J\MgPYTZVdWkYa[Z\Zc[edlkmfnbuev\
DaG[HdLnPbWdaQbXc[dglYm[vY
B\DnE[dZ
T\V]W][Vll
B]KeMcW[[ffgk\lZvU
A]DfG]M[^Zc]vh
KdWY[V\blkvZ
Bbvf
Rh
@\IcL[Rp[\c\
AaB]D[L[MZO\W\Zg^]eSldodvZ
Gcvf
BbGcM]W]Z][b\ec\dZe]l\vj
@]BZGaL\MbN]PdR]W\[\kMvw
[[kh
BnC]GjL\M\U[Wd[Y]e^\c\kevY
LcO\SgWgZZ[alS
Wf\ccclZ
AXBVCZDYElFbG[HSJbK\LXMbNgObPZR\S\T\VaWZXdYX[g\P^t_\`ebYdZebg]h\jfkYlNmcncoepaqcr]s\touXvX
@cBgCfD]GbHYL\MdNfO[TbW][bcYdme\jUlbm]ua
DgE\[W
C[M[W[[j
MlTV[\vZ
[gedvW
D\LdT\WV[de\mbv\
@eBYCgEcHXJQKdLcP\RdTWU\VcW\X[[b\f]e^b`Xarb[d\e[fYh\j]ljmdneoepZqcres[tW
ZivZ
BcH]M\NdPb[V]b^aefh]lmvb
BfLhMdVYW[[Zfdk\s]
BZDbL]VhW\[X]\ve
AYDVMVOeS[VVX\[]bedefghgrctnvZ
G]JdK\gaj\ljmb
@eBcC[D]GcMYV]Wm[\^\c]dceflXp]vY
d]vf
BfD[JY[ec[vk
JeM\WV[kd[l[
K]N\[[aflk
Dh
C\MkTeWZZX\cl\
AcBWJiOb^Xcle[l]v]
BdDZJ[Udo]vj
L\ObW\[kuc
[e
[heZl]
CVPeThl\
[]eh
BpLYXg[Qhhk[lc
@cBhH]
FeHnM]Q]U\WZl\mZq[r\
B[InrY
FaH\JcK\L]R\SaUWY\[]]\^[mhocp]qcrk
OeSb[]^\cXmco\
O[mcogrY
AcGcHWIcOgT]VXWY]bafb[dbf[s\u]v\
A\BWF]H]IZOhP[S[]b`cb\cmd\s]
OkW\`]
B\Oiabc\
Iie]
@[GcI\Oe^g`ha\cV
AfCfON
A\B]DdEaGdI\L\N]QZSgTaWZZc[b]]bZd\f[h\jcl\m\nbqZr]sa
R\Wi[\
UYm\ok
X\m]oh
AZJaL]Wc`]bYd\
WfXk][^]dahdjc
DYEfG\cj
F]HXJaKcOfTgXghdp\sju[
HZT\Ubfi
GXHbXYcl
Nb\]a]d\lsv\
KbQcUnmgu[
G\ck
GY[jldp[
@[BdChGcH]IZK\O\ShUXWTX[Ym[a\b]Z_ZaebjcZdkeff\g[ibjYkblUmfn[oatZvU
@gAWBcCfDdF]GVHdJ]K\M]Q\S\T[WcZj[Z^\bdcjf\h\lcm]pZs\v]
MgT][]dd
CfJcUi
@fC\DbI\RcSeTdV]WZXXZ[[Y\bcdfVgdhakclXndrbseu]
UjfdsZ
CfM[T[[mga
KfVgWYYbZ\abc\odpiv\
DbJ[OeVgW[[]`ZcYd]hbn[v\
B\CfIcJbMiOcP\TYUdW\Zb[i^cdXeZl\m]
H]Kghcmcs\t]u\
ThU\
PiSZaZc\
@WD]GbM]OVPaSX\[_ecOd\j\
@]dh
C\Sgc]
AbG[PRSdZca\ca
JYW[\hcel\vg
TkV]W\fZlbvb
BiXe[\ecn\pds[
B\JhMdNbV]^]cd
GfJ\[X`dcWd[v]
GaOi^a
GjkT
@YBXCbEfFZGWJ\PfSYU]Wc`dcfeclUmln]o[r[
@cDbGdH\J[MgT\U\W]Z[c]gfl\mZncp]vb
DYO\Scai
@WH]J]OZV[XZ^Zcng]hcjaqgua
HcKUT]W]`Xj]nd
@fAbIaMXOdWjY\[o^[c\ebtg
G]R\[leclYv\
J]Z\[gl\v\
L]WZ[lvZ
D[[Vvj
CbO]Wa`ha]
@dB]CdFcHeIbJcK\N\P[SaU\WXY[Zaabbedeh\ocs[
C]HiJWTdV\^]c\dZfVl]n\tf
A\SiV[X\c]
CfFlHlJhS\T\U\Y\cXd]fVlUpXq\vX
@aFXS[Y\dh
FiH\JfS\^Xa\b\c\dslY
S\fhs]
H\S[[[bdd[livj
H]ObQ]Yhbdv]
@lBhCbFeGbKdMbNfOYRaSbV\WXXZY[[Y\i]]^c`[a\h[j]pdqZuf
BjC\FiH[K[MbO\^[bkq\udv]
@WEXF\Nilc
@nMUj]pa
K[Rg
@mMX]ebWuZ
AYCWN\V][i^h
FiG\V]W\]c^]e[j]kdqhtp
\a]cqhtf
@dB\DdEfFcG]HYJaKdL[MeOcPaQbS]T\UdV[WXYhZa\f^gb\cZd\eZgbjblZmWngodpdrgtYub
J[TZe[f\o\rl
H]J\Ulm]uc
TWU\nmp[
Omg\j\
DlJ[Y]^f
AeCeE\J]OPQgThUbXbZf[e\Y]]^Y`We[ggo]tYvd
W[^s
MeO]Ze[\_[abeYhjj\ue
@[F\K\OWT]X]Yl^a`hhcpau\v]
O]Y\ek
D\ElK]O]W\
PcXhY]e]n\uf
FbK]O\ReTbYh^[e\h\
A[J\O[Q[TfWZ[[\]geu]vm
L\ejg]h\
B]LhV]WdeXh[
@\AlB\DcG]M\OZP\QbW[Y]Zg[Y^\`bcbeYhcjhtcubvb
@hFYh\
O[^g
M]XhYT^d`[h[pZvY
B\PbY][k^cjdl]
EcM\OjVd_ie[j\
BsH\Z[[Y
Eb^\cej[li
@]JcWZY]a\dmuovb
T]UcmfoXp\
Xdpg
BYH[JdK]L[O[Ta\cacchl]rb
BYH[JdL[O[P]S]\ccsrb
WcXio]pY
Xjo]pY
H]W][h
HbW\sg
sh
@[CcDYEaJXS\TUUcV[W\X]Zb\\]d^a_]`fa]cZd\ebgZhZj\k\mhndohpZrcsZtc
@[CaH\K\T]V[YiZZ^[`bc\lancogp]r]tc
CjW]Z\[h]fo\
C\Z[]\mh
m\nio]
CTZb]h
BkOaV\ZW
F[G\P\S[T\VbWeYhc\f\nep\
Y[m\p\rg
G\P\S[T\Yvf]rX
C\OcThVa[]c]
C\OdT\Vh
CdG\PfU]accg
AeCYDbF\NYOcVlWYYc^[ccd\fcu\v\
@iGfW\Z\]h^]_[eal]m\o]vc
@gCdGgWX]Y
G\Wk]\ed
GhJcc\
RhW[sc
@[AVEaFfGcHbJ]K\NaR\SZTdVdW[Zg[Z]]^b_]`bbUcXebjdlZmcnfofpXrhsdtbvY
BjLnM[OgQcWc[[^cc]eZhZkXq\
MZWh^cq[tl
@\J]]cg\h\m[ndomsbtWue
IbMkObXZZ[[b^]c\nesdtTuZ
WnXc[\tb
Wok\lZ
BZL\[XkVtj
Ce^]`[cg
BgHZ
A]mZn]og
e[tdvm
ShWdo\q\sd
L\eltP
ThUg[\gcmZo]
LfWbh[k\qcvV
\Ye[tp
BjGaH\o]q\
BhEgFdHYV\W\Yj[]aeejg\j\
OcUbZbo]pT
A\BlC]D\HjJZL][f^f`dc[eYg\k\q\tiub
BqHYL\o\
LYWZ[\kZtm
BZG\Wd[WeZkfmao]
B]gYkmt\
CcEbL\McNpOiPeS[VdX\Ye[\\a^V`bgXjbrbtYv[
U]ham[ok
Vg_Y
C]N\S\`hmb
A\EeIeMZNdO[P]VUWX^{c[d\edj[lTocp]qdr\u]
AbB]Hj
@]B[C]GYIbJcLbOdP]VYW\X\YZ\R_g`ba]bbcce]h[i\j\kSl]mfngp\qZrVsdttufvZ
Bju]v\
ChNOO]T]VfZ\]cgc
@cAaChG[O[PeV\Y]]c`]aVce
Zkl]
eYtj
@cBcCcHWKcLZQhSaW[YZ[c\W^\_]a]bZcdd[ebgcmYneo\pfqbsftZ
@\BZCcD\EbG\HbKeM\ObP]QUSwV]WaXlZf_\cffZgchfkal]m]naoXp]qZresUuevZ
OiP\S\
@cBmDhF\NcOUPjV]WiYbZc]a^Wd\e[f]jaldp\qZv[
BVH\QjV\WQnbs[
BbHYKaO]QgWQ[[a\f[gZn[sY
AeBgObQYVeWa[\`\hfj\mb
B]E[Nea\cjf\
@]KTb]g\pn
CXUbWZX]Zb[d^edch[jdkcm[olqcv\
KY]\ph
AdN\^s_Zh\
sh
K]][_ge[h\
BaGicZg\
@fBZEeFeGZH\N]P]WZckgdj\p\s]
@VKb
@bC\I\J\L\N[ObPbT]UcWbY\[c\f]a`XaccafYj[k\laneobpZq\r\sZugvX
FcM]Oc^\_h`[bheguZ
WW[ebc
@\CZOYV\WRXm\g]jaebcehhbj\k\l]n[obpZt[uav[
@oAeCZD\L\W\[[\\]i`[tcuf
CdM[R]UdVeWZ[X`be]fZljvb
[Ze\ug
A\eZh\umv\
CcDeMhRbWhb\t\
@hAdDhF[G]M[OZPbQaWZXgY]\[bje\fgg]hYmdo\q[uf
@]C\DiM]U]V][dbjt\ubvY
@r`Yb]
A[D]QcVeXh[a^k`cb\e]o]q\udvd
@]A\D]G]M][Y\]^Zbfe]fimdue
Am`[
AaMgO]W][\`ebhcdehh]mbnb
J]OcV[[[]a^ea]e\pbuh
C[]ceYum
McWX[rfb
L[MkWZ\\
O]`]ciq]
O]`]cgq]
B]H\U]W]Z][\^[e\gjm]o\u]
AcBYCbD\FcLWMaNcPbQ]SdTiUaVcYd[b]e_]`Wa\cad\fYg[hck\n[pcqarZt]v[
MhOdV\mY
B\C\HfJ\Q]Ug\\^[ehj]mdpaqar]sdvh
EjKXNYO\Y]lZu\
Cc]jp]
M\Ueh]lYmtoV
JZNdU]Wa]Q^]kfog
HbKYW[mZpm
AbP[W\[g^ac[e[hd
T\XWck
VXWTYd_eljv\
@gB\D[EXFiKfNbPiVcW[Y[[g_]adb]c\l]obrdsjvX
P[Yfhbnc
TgUbWRXbYa[[c\iblWn]tbvc
GbS\WgXcY]Zd[h^XdchdlXmZohvb
EcFbT]Wdjb
@XCcE]PdTcWkZc[elLqfs[vc
A\BfC[HeIXJ[NYTmVbWVXa\b^[`]c\f\halctducvZ
C[TfWcYi\Vl\o\t[
@jCiDfEYFUKiPmSgT\V\WXYZ`XcXhYu\v]
OZPb[cvh
P]Yk_[c[rY
N\P\SkV\fY
A]OhRcVdWaZbk\lZ
MmW[[Xfd
TXV\W]cblj
FeNhO\Xchdu\
H]bi
A[C]EcFdMgS]T]VYW\[b\i^jeShZjelWqcuYv[
AfCbD[J\K]N[PYYf]g^Zc[lbp\ua
AbF\KrM\N[PhW[][b]h\v[
K[MdWf
Aall
M\NhVh^ge[hf
@[WZ^k
JYMYNcPYTkVeWg[[]dhflcmbr\t]
C\ToWZgg
C\TcWagg
B\CnJZK\U[WYY[[\]f^\a\hYp]
TjW[][p]
]jm\
IhY[
Pcfhh]q[
IjO\RZW]
@cA]GaW]]bcge[
ChJ\]\cg
@[GZW]Y]`kcZj[td
Y]`hj[
KhY\Zc`[hct\
O]W]`Ve[th
W]`g
W]`g
@XB[C\GiH[JbNkOfP[TjV\YZZc[\\\bdc]d[lYvY
D\Tbl[vm
@\Eb^g
Uc^\bh
GYT]vg
GvdSl\u\
B[L]MbRaUbV]Z\_bbac\lgmbpe
PbRaUbV]WclWvf
@\AXBZC[DVFdGUH\I[JbK[MYN\OOP[QdS]UcVUX]YX[\\]_]afbbc]difYh\iZkZlgmcp[qbs\t[
AZB\DjEXJhK]LgO[TWUdVUYbZa\W]Y^]_[abcbd[lem[n[ofq]r]s\vc
CbEXF[R\UYY[\d_[`eabb\d\e]gamjoWq[u\
LiWha]bSdOl[
CbFcG]UbWcZk^]aZdem[
E]FrU\W\dZm\p]
D]mcn\oV
C]L\Wo\a_jaXcadYe\f\lfn\vc
ESFYJ\^]an
DcE]H]NlT[WVZ]\Z^ga]c]dblpmZob
b[qi
UlWcZO^gof
U\VWacdcgdl\qd
EhF[NVU\hfm\nh
or
ejocue
C[HcJ[Q\UoZ]bcl]m[n]oaq[ui
F[J[L\Q[U\W\\dajdolUm\ofvd
Vfahd\men\oZ
DjEzFVNTU]^\aSdUlZ
L]WZllm]
@[Fl^Zd\
DYEZFZG\HrJ\NiPbQcRdTdUZV]WXY\Zl\Z^Z_\`YaZbec\djf]h\ldmXn]parbvY
FbGdW\Z\a[bhdgl\m]
FdH\QZWZ_\a]bad[g[l\vk
C\H]Tgaa
U\mmnZoL
D\l[vi
DjEgv\
HjU]
BaC]E[FbHdIaJfK]L]NcO\S]XaY]Zc[b^[acedgcl]mbnZo[r\vb
BaD\FbHeJbRRXb[efZgZs\vZ
JkNaXb
WZ[Yl[vi
@\EjFZ_]hal\
Ej_]
M]W\[hkb
cdeh
ClMZPWW[YcZ\^\cbl[
CWcb
ApH[K]Sb
PpYV
BeGfW\
AdBXCgDYG[H\JjK\L\M\P\R[UbV[WYZT[]\Z_\`caVd\fZgZj]mcp[q\sbuYvZ
AYC\EYF]HgIeJeNcOcR\WiXb[\_Z`heXkbncoUq[resUtg
CcXiY[]Xomqerbs[th
A]CSTkYccjeef\r\
C[Ok
CYUZY]]c^i`beblbmeod
@fC\]al\
Y]eh
CV
CPH[JWSaThYZedm\oeqb
CdJ]ORY]c[
CbOU
A\CjTW
CPH[TiU]Y]]b`\sb
@ZCk]Y
CZNjVdWgl\
CUYmhh
CTIbTg[fe\qbrd
Ci
@\CdNdXU][
J]Uc]PmWub
CfIaJkOaY]^]eZr\sctb
B\TbWhl]
Ji^a
Ce]hea
]reX
A]C]^d`k
@]CTI]Xb_i`[r]
CeOh
CjJ]]\
CbeS
AbC@NaYkcf
CoY[]U^\cYu\
CcYa]Unboe
]T
J[KaTdU[WWX]Zbebmgpl
J[U\X]mj
I\W\ti
@dCXEfFhHcIaL[M[OdPcQ]R\T[WX[d\a]b^Y`dc[dZedfcj]kYndoepcqerds\tdu\vb
@]BmD]EZGbHYI]KZOZPbQfUZVSWv[[]\_b`\c]eYfcgch\lXndohpUqjrZsau[vZ
E]F\HeKZO]P]UkV\[\e]m]
N[OhX\[Yc]jiocvZ
J[Y[rh
N[Ob[c^i
@YE\OcW][j`bebs]
L]W\eg
RZ[it]
QZWZaZltvW
S]Vb[Zvj
CZEhO\V\\g_ec\
EmF\VTaYdb
Yqf\parXs\ud
H\el
FrHYIZO\QfRce]h\v\
@TEgGcJgOiSe^V`Yc[f]h\qnr[
PXYZf[rr
HcK[OXve
E\GgNkV\ach]l]uo
N]ViW\m[oev[
hp
OmV[
OkVZ
B[F]LeNfO[TbVpY][Y]]fbhYlhs]
VoXXl[
M]Q]d\vi
BcCYE\HZIiNWOVPbRWVjW]Y[Z[[Z_bcbe[nbp\q]rcsev]
BvGXO]ndu[v[
Oicil]u]
M[[qk\v\
H[OgV]W]
K[O\Wh[hna
Ncll
B[HbV\fnr\sZ
OWPb[g^b`boevU
BcHjJdVbW\[\fflcr\sWv[
C[E\F]SXU\Y]_d`dfmmbnoocp]rUt]u\v]
ATJeNeO[PuScYh_[abqc
B\R[[hfXlX
DnO\`he\fck\lbvN
FbOkPYh[r\
N]O\Vl
BdF]HhJWK\OjU\W\Z][Z`\aYeblmm[nfoav[
PiSX
EgP\`]
@cE]H\J\O[^j`bekvX
@ZCeNVOhPcV]^\`[acqhrbt\
BdF[HbJjOeW\gbm\o]vZ
E\F\H\J[LcNgO[UdVh`[fkg\hgvd
Hh
Ege]
BVHhKj[Tg[li
KfOl_[u[
eh
Bh
KbOh
BVT]V\WY[oe[ldvb
B[T]WUe[lmv]
OdWg[Zed
AcH[I\JiN]TbUaXcZ\^X`aeag]hcvY
LjW]cb
O\S]T]W]Za[vl]
C[JoZ\^]
C\D]EiHdT\^\d\
CVO[^mhb
OhV[Y\^c
CZTg
CcD]EeVi]b^M
CXIcWu^[
A[Cb]a^i
ChVd[]ab
@aAcFhG[HcKdMbNeObR\VaY\[b_]`\bbd\eaf\g\jamandqaub
D]FbHTJbK\L]MrPfQmTbV\WZZ][VcXdie[g\hijbk[lbq\ucvd
@SAZCeG[HcK\MYOeV]WYX\Zb[Z\c]d^dbhchdYerg]jfljrbtcuivX
@lDcEeFdHbJdKfO\Q\VUZb[\^Y`\c\sZu]
A]KiP\
Ki]\
KYN[OlVX]c^\cZgbmb
H\Q\[fbYcg
E\F\Hf^f
@bFoOY^\aYcniY
MhNXVbo\p]
ZX^ebZdiv[
mZoj
VaW\fhtg
W]fhtb
B\O]TcUdVaZ[[a\\]W^blamftcuc
UiW\i[mangoZt\u[
O]W[[g^gl\v]
VZ\\^]ech]icmVtkuc
@ZEbOlV\^W`[cbe]
Whb]f]s\vd
AbdZl[q]vn
eitcuZ
Vi\d`[e[l[
HhWZX\c]e\fen]tZ
K\Zcg[mbpg
nioYpc
OdT[XjYh^Xhcn[odt\
O\T[XlYin[oe
C\M\N]P\W\kkl\q]rat\u[vc
BnRWWVra
Whtd
B\C]E]F]H]JcK[MaOZPcQ]RbVZW\YbZa[b\adceff\gbrct[vi
PdW]Yf[ef]lWr]
W[Y]\\lavj
vh
Shed
nS
B]FdH]K[L\ObR[VeZ][\]]e[kfmYog
ObVjWZ
V[oj
VWWkcekXob
F\VbZb[jae
WYZk[\
Vivb
@\AfCbDbGmN\OdPfR[SeT]VbW\X\Yb[]_j`Xa[b\cad]fahboar[tZubv\
A]BcGTI]MgOeVSWZXc[e_lchfch]l\p\v\
O[SbVZX\Y\\d_hpd
IaPk
AgM]OXSZVkX]Y]\Z_i`[b]uY
AeCaOdS]WgY][\^Z_Zc]fgs[
GgX]Yc_[hg
BXC\DgGpIdM[Yi[Y^\_ZuevZ
A\GkS\eef\
IeObW\^e`iq\v\
OZR\S]Xj\e`fc\
B[DkK]VesevZ
B[Djv[
V\W\`[ji
@bEgFdR]VYcZjh
@cEnVZc\jT
BjCbT]WXe]j\
K\V[WZXgnZuZ
L\VZWflZrdth
nhr[
B\m\nl
A\BYC\E\FeGVH[L]N[OfPfT]V[Y\Z\^b`[a\d\egfXgdh\k\ldmdneodpeq]t\uevc
D[FiKcOVP]WbY\[b^Xcie\jbljm[p\vd
KeOYPlW\Y[l[
Okh]maqc
B\OjWm^\b\ldu\v[
BbDdF\HeMhOXPUS]WkYgebgcpasZ
K[OcSj
Kbci
L]PZYi
BaDbFaJ]KbO[PhUcVaW\YZ[faee[gYqcv]
M]RaW\bg
WZYir]
U[VoWSZegZ
CYUiW]Z[e\ge
W]Z[e]gh
J\K\T]UgWWZm^]m[ogq[s]ug
W]Zgo\ug
ZYgiu\
ZYgiu\
KjU]o]
L]NcZb[[c[kf
G]L]WY[[kkqZ
R]WYYk
FeG]V\W\[hccebv]
HZ^]glm]v]
CjJ]T\e]f]l]
G\Jhr[
F]HdJ]T\Zi^]ecg\
CfHhJY^]g]
CYJk
JT
Oi\btc
HbLXVe
B]LlVWWGX]^ceXm[tg
C\UcV[Wicbqc
Wl
Vm^\t]
ggu\
@\B][i
eiv\
VXWdZah\j\mf
Lcvj
O\ViWZYfa\
@bA]B\GjH]K]NbS\TbWfYc[\cdf]h\lYm\q\ue
CZNbTjVXW]Y\`aob
S\Vof]
A\Vjc]
@[A\EbF\G\H[JdOePaSZVgWYXc^\fflXn[
G]H[JdSZVcWjXe_]fc
VhWZfas\
VfWX
SjV]
Wi[[tc
Wh[[tc
CcJbflr\
TWfer\
BfH\R[W\Y\\d_nbbc[lYqbtY
G[H\JbT]fklZr\
T]U\fi
eblmme
BXL[ObRbW[\b^\ebhckcn]p]ras]tfvY
LfObR\[e\dh[tYv]
LWRZe\tl
tj
@cAaE\JcK]PXSkUbX]Y\]]`[a]cbd[e\f\gbhZp]qdr[sfvW
OcS[V[Wecmsb
JirX
ShV\W]
DgW]
S]Vb[Zvm
H[O\[]\fehhhvZ
H[\eehtcvZ
HbK]W]manXpg
W]ZckbpV
ChJ\OcVaWb^dafb\c]j\ratcv[
O]Wh^e
@\EeFcN\e[jk
@\Ejj[
BZF]H]K[M]O\S[UZVcW[XeZe[Z\]^]_\acgYjambn\o\pls[u]v]
Z\jbpk
KiV[WWsZ
C]Vicb
CpV\WVtc
J]M]q]rl
WXli
OcV]Wh^baddgl]t]uc
DeEcFbGaNhVYWVZd[caZe[hajc
Zg[]
D\OkP\
EdN]O]PiVY[ha]l]
OgW\
N]O[Vg
@]CcD\F]J\O]TfViYdZ]\]_]`\dglVm\
VlY]
DZO]ThW[c]dcl[m\vZ
C]dg
T\W]lm
D]ThW\Y]dcl\v\
J\TbZi[\ad
agc[n]
J[W\Zne\hao]v\
P[V]Ycoj
W\Zi
m\oi
W[lf
A]B]C\FcGdHYL[NhTbV]WkYbZ][b\Y^bbWcbd[rf
BaN\TbWoYdZ][\^\bY
B]GeNcW\[j^cc\edl\v]
H\J]KaOdcarg
C]G[HjOcT\Y]cfe]f\h\n]rfsb
WYe\tjui
@\A]B\EaGZH\JeK[MdNdOZRcSVTbUeV\WZYa_\ckebfbgci[kVl\mapfr\tf
R[Wr\\cVeh
J\TcXfYrcVeZf]sh
D]JUMbcmo]
AgCcD\E\HWJgMcP\TfV\YZZc\c]X_dbdcYdffllbm[pYq\s[t[ve
CeHiJkO]QgTdV[WZ[]`\bbcSfbgah[nYrdsYv[
D[HSJbO[PfTZUeVUb[cdf]gclhsatev]
[ddZvh
HYJ\Ua]bcjfYm\
W]cltb
HZI]JgUacWe[hareth
EcFfGgHeM]WfZTcht]
@]FgGjZX
@aEbZec\ph
CaE]GfH]N]PbSdVcY][\]b`\bWcbdbe\l\qZ
DXGaSiVaW][\`]cddfvd
DgfbvV
DVOf[[h]u\vq
@]AbIbKcNfQ\RZTeW\XZYg[c\a]c^\becbecjdk[mendp[r\v\
B\NeV\WhYX_]j[llm\n\s[tf
AgCdJXTWYY]accsa
KeOYPlW\Y[l[
C]D\F]H\N]OhTZYwe]f[hfn\oirZ
C\I\Meef
AdCZG\`V
EbVcY]]b_gc\h\
M\nm
Ebcl
BiDbFdGfJYNYO[WYY][Zbeccv\
CgDcFXHZQY][_b`dccdhsU
AdCfIaOdUcYZ]c^Z_]cZe]femhobqdsb
N[P]VZ[r\Z^ge[
HiKgMeU\W[n[oZ
@XI\M[OZY\e]f[jm
AaC\EhNfYU[Z\acp
AbC]Yd`Ud]
@]FZMf^W
A]EcG]Ze`\ji
B[]qe\r]
BZKXL[WrYZb]e\j\tbv\
BeNlOd]d_\n\tf
A]NoOZP\Y[cVj]na
B\VeWhZ\
O\`g
E[LWO[kfvi
@iB]DnG]WZmeu]
Ij
Ig
VUW]cdef
ObVVWXadcj
@YBYCfDfE[F\JaLZM[NXOYPYR]U[VbW[Y[[\\b`\aZb[d\ebf\h]j]lembo[sWtcuVvW
B]C\D]EYWXY]\f_\lmtY
DjElNZPZebtZv[
B[CZD[M]Vc\oeff\lS
DhWZv\
CWE[L]\V_]b[e]sZt~u]
C]WZ\hl\
B]C\H\JdLZO[T]V[Wf]b^d_dcdddicq]sdteudvb
N\UXVcWYXX]n^\_f
A\ChF]H[JmU\Wd^eaMe\v[
L[Wd]]ej
AhHcJ]K\OcRcU[WZ`befgc
HeJX^ie]
JeObW[Zmd\eYpaqc
HYK]mhocs\
@bCbDbI\KbLbMbSbTcVkWUYbZ\\bc[e\fbp]rb
@dA\BdCeDMEbFoGaH[I[JcK\L[McNePhQcShUeVcYf[a\i_edbegffjbl\nbp[rct[
BuE\WZ[]c[d[v]
ChD[EZe\
@cEbG]NgR[SXW][c_Z`bceeblYq[rhvc
B]GiPhY\
CkFdIbhbr[
FgIgRZV]
@fF\Gh`Xa\cg
Bkd]
B\F]KZM[NfPiSbU[[\lZr\u[vo
PfXi\]c[
C[GZJdYX\f^fcednr]v[
W\Z\[k
@iAXBPC\DREdFcGZHSKmL[M\NfOfQZR[TZVaXeZR[S\i^n_b`[agbecYdVe\fch[k[lMnbo\pfrcsftZvE
VW_gfZ
AdEdG[H\J\KdQ[RfS[UXVcYp[c_a`\bacYd[e]f\hZm]o\rkuavX
QnV\u]vS
vh
\]eVhnlZ
CdDZEdFdGXIbPbRaSbVgW\Yc]aacfag\halYrZ
A[DZFUGfHgJcK\McN[PeQZR\TmUbVTWcX[Zx[g\Q]e^j_Z`bbYcSdWeQfbgfhQjZkglonhocpdqjrbsbthulvX
EhJaM]NbOZTd_be]
OdPbUfWZ[i_alfn[r\
EfNeUcY\`]ud
KcS\Ub_behg\m\tY
B]F\aTcr
BoOdUeW\[\\]^]eYhemboZv[
C[MaY]effbhY
CXVhW\[[\bccebl]
DgQh
BhQ\nc
FhWYYhbbd\e]ogr]
V[fkn[sZ
MdNdT\W]fjn]ri
A]BYDcE[FUHhM]N\ObP]SeU]V[WZY[[g\\^V`baXbZcZdee\fUh\lfr\tcugvX
AhBWCwDaEUFRGZHeIbK\LbMtNcOlPZQYRdSeUbVeWgY\\c]a^b`eadbac[dieSfUgbjhk[lcmeodp\qer[s[tfuRvq
IiP\
@WAWC\DqEiFXGYH\JXM[NZOXPZS\TVVYYZ[[\Y^[_\`aaZdSeZfZh[j]kWl]p\u[v\
AYCZETHWJXM[O[Q[WX`aa\cZdeeZu[v]
D[EhHYdj
EFdP
A\Dj
DYEVW\devp
DkE[G\VXY]`icfdVf]k\p]vY
ClDZE[HoT\VXWj`ad\
C]EXdW
D[Ej
A\CZDrEXd[v\
DQH\_]d{v\
C]DUEba\dej]
C]DUEEdo
CdE\F\HdQ[TbVb^]ahcbdav\
ChDdEeF\HfQ[TXc[dbv]
C\H[TWdi
VhW[
CpW\`\
@ZK]R\Wwb[
W[narj
@dKWR[c]r\sj
C[KgW[sb
U]WYZk
AaB]CZGfP\R\VfXd[b^Zafd\let\u\
AcVWWXXd[d^bccf\va
ViWVd]
A\CbDWEYFdGcJcLZM\N]RVTiVWWNYeZU[V\W_Xb[dZfhgdhcibj[k[maodphqfrXsctXvW
@[BgCeEcFUGhHkIeJ\NfOdP\QbR[T]VZWqXd[]^e`bagbfc[d\fcgch[ialem\ncpcqZuevc
@[CgEfFXKYOfTbUaXfYX\[]eaicbe]g\j]pdr]
^i
FmH\^\`\c\f[hbl\
JiQWSa`jc]d\
BbC]F]GjHbIbJ\KbOXP[SqXZfRlcndoXrT
B]CaGbc]hhncsd
C\FeHVJfTdViYb^df\h[oZp[q]sguh
C]G[Tf^l
H]JbTi^ga[lYnao\qg
@fFcOfT]Y\`ec]fdsWu[
CrO\S\Y[f\
ChJX
CjJZTc
C\D\HbIYJYT\Z\`]aacde\fjm]q[
ChFe^]egl\
HWJcUi
CcFdG\H\JbK[O]TcUUdafbqYrg
H\^gnjq[
TbUd^\c[qir\
CYG\I]JcKgS\TNUjfXh[jbl]mXodp]rfsf
CXH\IdJeSgTWUdZ\a\e\f[m]oeqdr]scu\
BeT[cg
FZHZJiZZs]
CXH\J\NZneu]
Ops\
A]BYCbFYHnOXTkVWX[`cc\ebfdhdidlVs]uX
Zg
CTJ\R[S[TZUfYX^\fdhaoYqfrk
CVeohZ
C\JZ^bceh\pj
rf
CkH]S]TUU]Yba]eWmer\
@fCSH[IcJZSdT[X]]\^Zh\l[m[n[odq]sg
CiJhT[`\fimjncrXv\
FbJZPhTmY[\ff[l]mdo\pZq]r\
AZBcDdE\FYHmJaPdQgUZ]a^Y`\aafZgZhhm[ncoWres[u]vZ
@YFgG]J]Oic\e\fa
A]ChEfF\H[J\MjOhQfSXT\UVVjWXY[^Yc[effhlWmfn\obr[sUv]
CkFYJYe[fZgehYpkqV
C\ehh[pZ
@[AcBcE\F[HYJfKZQdS[TiUeV[WUXeZX\\^[`\ccdbeXfdg\hQlcm[nZpZqcras]u[
ri
BZF\G\H\JYT\U\abfjhcm[n\odqbr]
AiC\HVJcO]Tdh\
E[Fhc\hglZ
Yieb
CZJdTZUge\m\uZ
FcThcflZ
C]HZO\T\ccmhndoop[rV
C\GmS]^]`bc[hiljr]
COFXHcJMUYXNY[\Z]Y^dcbeefagghcmBnRogpYqWuo
K\U\Ybemhbra
CTF\YY^\ffqb
CbGXHcS\V]Y]c]hh
JiKcTXX[Y[abcYfdl\o]q\rcsW
AlCdFbGbJZTbUeYf]\hepgrd
IcShTRYzc[fcmeneofp\rTsZ
@bCWFfHYI]KaNZT\VYX\Yb_\eZfeg]ncpeqgrWt]
HbTYYh
FcHbJhTWb\e]g]lppcvi
JZT\mqq]
T\ri
Hhch
C]]rmcn\r]
^]hg
C]I]JXOZc[e[m\r\s{
B[CcJrTZa\
C\JbK]The]ghp[q\
Hjlc
CfTR^\rcse
C\HdIcO\T[XeY[cgfahemZnZo[qfu]
TZecf]m\n\oXphre
CcD]GcJdKcO\Q]Yf\\]]emf\laq[r\
J[Q]S]clm\oauf
C]J\mq
CZH]JdTjW[X\`dcaeVfbneqbrc
B[CjE]FdH]JbQaT\Xcc\e]fdgal\m]ncobqZsc
@bAgC]T\cc
J[KgTfVcc\eeh\q\sVu]
JWR\Y]^ee]fWrt
JkT]
C]JYYY]\f\mdqp
H\Jdg]qi
C]J[TnUblUo\
HgJ]Tje]
CYrm
CYJ]R\T\c\fblhobq[r\sc
F]HbK[RaT]Y]flhbn]p\q\r\sg
fZsi
AZCcG[HYM]N]OYPZRZSiTfUeV[WWX\Ya^]`\e[fZj]lZmXndqdrjs]t]
CZF]HaI]ObP[SiTgY[c\eeo\qZrZ
CbOcSjYWogq\rX
F]IeO\SfTbYmf\rY
C[HbJcSYX]YZri
S\TYnfq]rZ
C]TWYfqa
ChHZTW
M]Yhq]
AkKbWZ[e\fe[lgoZvc
AnO]WZ[\lgvZ
J]T\U]en
OeW\^cvh
W\vj
C\EcGbHZTeVbY[`ddhe]g]vZ
C]DaEeG\HZTWVZWM`gdheavZ
@bBcCZEfFgG[HbKdM]O[S\WY\d]\`ceaf\h[o\shtb
AgB]ChEZHZJ\KZN\PYR]ScU\VVWYYbZ][\\\]gabe]h[lZo]s]t\vZ
CYS]TjYY[aagcir\
CkO]Y\
CWYd]\rht]
ClaW
A]C\K]TaYM]gaZe]h\o]u\
AgTZW]YZ
Cg
@bBcDbFaK\M]NbOYP]R]ScVcWfZ[\\accag\j\v]
HYJ\NdObV\WZbhccegtb
N[OmW[bZeh
J]bf
Wie]t]
^Zgf
OhP]
CZFeIaJcPbS[\cc]delcvi
JfOeY]e]vk
@\D\EaFdG\HiNYOaP]QeRaS\T\VhWYZZ\Y]Vcdh]jal[m\n\p[sXvS
BhC[DZFUHMN]O[QeS\VYWbdY
FdI\Ohc\
CVFiGXHkI\QVce
H[VkX[c\
V[Xich
HZR\cln\
@aB]CXEYFbQjVXcUvW
CbEsHWN\QZV[Xf]X^\cddef\gdjZl\p]
HfQRcbsZ
QkZ\
CoFZH]]\
@ZC\E\FdHjQ\^]
FVHZIhRbV\c]
IaOR
DdE[OeQYTcWcXgZ[^aa\dbe\geh\q\sfucvh
H[I[QeXccgs[v\
FZHcObQ]WhXc
CbE[F[I\Q[XZ]]a\deq\sjvf
BgCbFeGgX[mc
@aCaD\FfG[IdJ]O\Qhbch]t[
D\H]Qiv[
H\Zhvh
AZBUCgDbFaGpI\NaO\PbQ\R[SbT[VTWVYcZ[[\\d_]aYcbdce\f\g]h\i[j]kYq[tXvX
@bCbDgF[NcV\WZ\b`caccRdZlYv\
EdF]IcJ]ObV\^h`[
C]GiO]cZrg
C[FcGZJgOnY\\[`\c\
CgO\^]ajc]
Co
CjFdG]H]OZ^]`dc\
@XBZC[DWH]I]JYOPPdQ\V[Yh^b`Wa\cedckYlZq]
A\CWDgE\GeIfN\PkY]aVc\d\h]iblev\
CODlH\OfT\Yd^b`\calk
ChDZHhO\
@fAdDbF[H]IaJaM\O[ScT]V\W[^j`ddZeZf]l[p]qcra
@cCXDfEhGcI]Ob^ba]cef]qmr]
@[EcOk^Y`Sha
J\OS^]`oh\
@jE\^b`Zc]
CgO\^he]
CYIk`\
CiH]O[^hadcYqY
@i^[`\c]
@YA[^T`ha]
@b^jc\
C\D]EaGZIdOdSX[a^\`gaWcaedl\
C\D]OaS\[\`j
CcDgO]`eb\cbeah[j\tb
C\GYObV]`acdkcthu\
CfD]\Xo\rh
@ZA]CWDWF]HUI[K[MeNcR]SdT\U[V[YZZl\k]]^Y_d`Ya]c\ejhckfl\mZpgq]tSuX
DZFaH\K]NXOfSg\b]e_]`]g\haldpctZvl
@[SbW\`beUjcpdta
E[hiv]
WZZfgb
N\W]\]hf
J]ej
ecpR
E]Y]Z[[j\ie[tZvc
C]W[ZZ[\elhf
@aDbHcWZZ]\\tgu]vd
DdHcteu]v\
B\OgPZS]V\W\YZeYvg
Okc\
O\W\[\eiv]
AhFgG\H\KYL]O\P]S\T\WVZ[[Y\Z]a^d_[cadZecgehZlfmfo[pZqju\v\
@dAWB\ChK\OZPbVbWdXbYj^bc\gblZt]v\
AdF]P]XXYhbb
@]Fi
F\S\Y[ckd\eYqg
\\ekqe
A\B]CXc\edlo
AdJeYV^Ue]q\td
BlG]QTc[e]
AZJ\TbV\X]Ya^g`[cdld
CdTg^\
BhCcO\SeW[Ydeaocr\tZ
BmW\
AeChJZK\M[V[WWYb^]e\l[v\
Wl
TiW\
EaH]OgVdWVXb[cabcZdco\r[u[v[
OgV[aac\
BdC[O\S]V]WkX\[afejal]m\
CfSbUdWY\\fcohrcsZ
UbV\Waog
Ujeb
BgM\VbW\Yerd
V\WeYgm[
@\LbM\N\ObVhW[abe\fblcrbucv]
CdNcO]V[W[[ghavZ
B[C\GjL[N\Wh_Zdaeb
AmNc[]^fbbh\v]
@fEaK\M[Zd[\^]j\pds]
@gpb
@kEcj\pX
NfV]W]Zgte
eih]
CjT\W[
@cCcDeNgT\VfWbZT[]^ee\le
BZvi
CilZ
NZZ[^ihfv]
TfV\WZZhac
A]CUTd
C[HbTk
MhWb[]mdnc
Fb[f
AbE]VfW[\b
@[A[BZCZEYHcL]MWNYOXP\Q\TWUfVcWXXZZ][[\Y^a_\`Za[b[dZeXf]j\l[mmnZoZqbrZs[t\uhvW
@YCcF[HjJ[K\R]T[UbWcX]YeZZ]W^gb\caedgbhZm\n]o[pmtgue
@fC\JdR\U]V[Xg]U^\_ccdgf
HjJ\]ddZ
HaT\UjX[YdZbmYoc
Kbg[ml
]W
HiX\
C]V[]l
J]U]]h
HZ]h
C[K]U[VcXY]pe]mXpZ
X\]dm\ph
]jmZp\
HjYa\[]ig]m\qc
C\J\UbVZXcZ[]Vechbo[
B\F\HYJ]P]UjVZWfZ[][^VcZh\ocp]s]t\
UjY\]Zg\uY
hhmZ
CnHaJ]UYVcmY
V\uk
^lub
H]UYmmn\o[
UaXc]]of
H[Yb]g
UbXV[[^coi
U\Vi]Zm\n\p\
muoTt\
H\Uh
HcOYWoY][cc[l]
A]K]WZYi[d
@]EgO]l\t[vk
V\WjvU
@]EhF[WOa]vi
AcD]R\W\\kfgv]
GfK\NWO\VlWS\Y^\c]eff]p\te
K\VjYYf]p\
B\E]O\WgY[^d`eub
C]P[R\SoVZW\_\
CdEbNUOYS]T\UZVbW[X\ZZ[[]e^e_dadltuZ
L]W[[[`YbndW
EYNnQ]V[\X]Y`faVbcdfhelnvW
CgOiUXWn[\]d_[l\m\o\qbr\td
CsE]IZO\R\VeX]YcZc\l]\^W_\baeZlW
V]]d`\hh
AcC\JgL[N\OjZ]^Yg]
AbC\GaNdO\TWUcVTYeZY^g
A]EfO\R]VY[w]b^XbWedl[p\q]v\
@dAZCWE\HdK\NdTZVVY\Zd[d^e`qaccddagXlYn]qgv[
C]IgOqR]VV\aabe]hcuWvo
Zh[\pfv\
CZI]J[OWTcUiVwW[Y]]]_\`[aYe[h[mb
CYTrl[
K\M]OW]]bXgZhbn[qZs]us
@]CVNbOWPdT\VoZce[l]n\
@fO\^n_]b\m\
Chedv]
IfOkVZYc
EbY\eg
Gh
ecvV
M\[\e\l]vh
C]FaG]H\JZL]U[VcY]]f^a_d`ce]fah\lhqftZ
WZlj
VZWoZ][d]alW
V[`kqevY
H\KlM]WesSu]v]
@fDZMYO]RbW\vn
KhS]WY
C]Omj\
C]Og
Ei^Zj[
@\CcE\IaMXN]P]R]SaTaV]XgY\\\^W_j`acaedg\iep\q[sgtjuXvb
JbO\TaU]`dcdfhi\qc
e[i\tj
Xh_if[q]rZsctW
J]e\ijrdtV
H\Ubfhr\
T]ggla
BgW]\eacc]t\
Bet\
BWM[[\\ma]j\p\t\
Bh\W
C]D[Gk^flcqd
BdG\Oa^l
Gf^Y
B[MhWd[g\a
MeWhu\v]
ug
ug
K]MZW\Zkecf\hdjapdtiv\
[p\Ut[
BSEbH\O\Sg\b_ddgeot\vY
S]Vg[c^bab
O]RZS]VYW[\]^\_\cbe\ji
@iAYBUC\F[G[HWKXM[NUP[Q]R\VUW[X\[\\\_W`ba[crd\eZj]kYlYp[s[tXv\
@aBYEhFcGmOgWV]]^Y_[`\cHeZh]j\lX
E\FdN[]]cXjc
@YW\_Zcj
GUOZcn
@gEfGbW\_bcWk\
OhQ]W\Z]cb
@nEVFXV\
@@c@
GgP\ca
@eG[R\cilY
O\^hce
@l]i_fl\p[s\
@eEVF\G\N]c]e\
@\Gi]ccX
@\cklY
@m^[c[
@jGY
B\G[VdWm^dci
ckq]
@UGX^]cm
ci
@XEeK\
@UGhcSf\
@[G\H\V\^\cjei
@XGfcU
@WA\^e_hcV
@f`\cV
@Lcgqd
@Zck
^gc\
@kGf\Z]cc\
cDl{
GT^gcd
AeB\G[Vf^b_pc]h\
@cAbVh
@iV]^Y_Y
A[^m_\
@[]k_\
@kEbF[JbM\W]^X_Z`\cbe]jZ
EcF[Jd_ZcX
FhGZHgKcMhOcS\Vdmcnbobsb
H[Mf[]mcnb
B]WdZY\ne\tX
B]WZ\ne\tX
J[N]WZZjb\eb
NhW\
\]eiv\
@[B[C\JeXd\oe]j[p[r[
CiJ]]b
A]D[NcQaRbT]WYX\\]^[`fdhe[jZlfu]
A]EcR\T]dge[lUu]vh
Rfd\
li
EbN[OZV\Z[[\\\]]_\e\h]jnm\q\t[v\
C\ImOYR\e\f]h\tZv\
Iih]
e]l\vh
R\Wi
B\J\L]W]Zdcghejcl\
LiWY^]c]lg
BgL]WWYZrd
BgL]WW
@\BaCZF\J\KcO\S]V\W\XaZc[Z\[_hedhfjcl]n\obscv\
Kle]n\o[sX
C]_]sp
L\ObUfWaY]mcnfo\rb
BfF[GYHNOfQeZ\cWe\n\v]
@cFXW]^ohdm]ncog
BjHVQ]
BTFfGZHhK\Xb
BgW]
BUGkc\
FjK\^Z
FdH]ci
BVFWHgQdW\
BeFiH[Q\
EhFfM\N]OePcR]SeT]WYXg^\b\e[h]j[u]
EdFjM\Ob^\j\
OhScWZgZvc
EYF\J[K\L\M\O]PYUiVWWdY\[Xd\ekf\mYs]uYvk
@cA[B[D\EhFlHZJXKiMZO[PdRYVaYe[Z\a^f_e`\bcc]dbeUhfj\l[ogres[ucvX
C\FaJqOdPZU\bcmaoZ
M]SfYZ\\e\fhl\r]
BgCdD]HbJfUbVdW\[Y\]^\bbc[e]kkuevS
WZ[]]cfg
B\PcRdS\Y[bZdae\lhv\
A\B\CnDbE\FYHfI\JXK\MoOkRdW\X[Y[Zb[]\e]]`dafbaeRfZhZiajfkYlendobqduYv[
@hGbI\KXNcR]S[V\XZY[^fh[i]jdmeocrgsdt\vg
@jCYK\O[R]^jfdj]oWrdskt\
BhC\GeI]WZvg
AaC[PYUaW\Yi[g^ac[hd
C[JgXie\f]r\
F\HdLaP[SeW]^b`Zk[qa
G\H]OcU\VkW\Z]cdo\p\
BbEaIcNZOeS]VbWV^d_]cYdafbjbl\n]rdsbu\
EbNdVTYb^d_]qa
Vj
A[NbOiPZSbU]Vg_\`cfljY
NcSfU]
AhgZ
C[Xi
FZH\NZOaPjTbWZYa^\h\l[oaqdrbt[
CZHcJeO\P]ScT[VVYbqcrc
CgF]JZO]PXTjYYaYq\rP
C[OfP\Ymagr\
Y\qgri
PkYYrW
ClW[q[
C]L]Neaftc
C[L]Ngag
C\Wh^]
D\JaM]Wb[ilYv\
ghm\o\
Y][ev\
W[[Zli
Ym[]e\j]
D\WhX]sc
CTH[IlO\R]V\WZ_\qZr\t\
CmIZQaqj
K]W]Xe\[]\mYoep[q[uZ
LbV[W][X\mj]kZmfoZt\
B\CYDaGeI]S]TkVeWVZi]\`bbbe[q\sjtd
Oh
DdGTHbT\VYW\ZZsfve
GkI]
G\O[tj
HdW\Y]Zkse
G\Tf
BYCVL\MWN\O\Q\RYTWUmV[WWXXY]Z[[Y^]b]c]d\e]hcj]mrnXoTp\rYsZt[ufvX
BZC\HiJdL\M\TZUeZ\]de]hdm\o\rZv\
mh
B\G]IaRcS\T\WeX]b]firZsduavb
WXffs]
Om
CdJcOZUcV\W\^]aim]
C[eh
ego\u[
JaWkchl]ve
AfNfRcSgW\
Kjo]p]s\
hiv]
@\A[BYCWD]E\FaHhIWJZKgL\MZO[PfQdU]WVXWY[ZZ[Y]]_bbZccdYe[f[g\i\jZl\mVntoUqdrYs\t\ucv[
EaFZHbKhM]N]O]TmUfV[WcY]^[b]nXphr[uhv]
FZNXPcVc^[cdj[nYpduf
Q\^ic\n[qd
niuZ
ni
XZabniu\
F]HfNcQ[T[niq]u\
Nl_[n\
HhJ[nV
F\H]KZN]VlW[Xfn\qbuY
C[F\HXJdKXQ]UZWZX[^\_]i\m[nlpWq]ua
Qgqc
H\nnq\sY
Vpf]rb
AYCiDbEaGfIaKiM[PZQ]S\TYWgXZYb[b`Zabe\f]ngo[q]va
AaCdEcHbKaL\O[PYQ]RbT\V\WbY\[\\[_baacikfl[nZ
KgL]NdW\[g`[
N]`eli
KZNfOgVd
EaNiVX
@bN[OiWa
BdN]O]Wg`]
Ke`ZnW
@]LgVb[[kW
KlW]X[nf
AdC\D]EcG]JZNnOXPcThW]Y]\a^Xagc\oav]
CaE\G]J\OdPcVcWWYf[b\a^]abjboav]
AhT\
N[P\V[Wga\hd
EiV]W\
B\JgN[WhZg[ga\
D[EcJ]NmO\WX
J]NhO\
Vd[i]bbctY
DgV[a[ceje
AiT\[\_]
AiT\[\_]
@bAaCcDcE]GhHcI\JbPZSbV[W\\]^X`\j]mcp\qfrjs\v\
CcE]OaSiYe`gcXj]md
CgJbNbO[SZUcYY]a^]`]c]oep\qZrM
Chq]
DhGfOg
Y]^]qiri
B]C]J\NbYb^jqZr\
A[Nh`Z
AgCg
G\dsvU
A\CVDcF]H\I[JrM\N[O]T[U]V[WYZ\[]^Z`\a\d\e[f]h\l\r[s]uYv[
A]DZJFW]a[l]rfu]vx
DcH]JVgb
@[BZDbGhN\OZV]^ece
B[DfGfWZ
AcNdOhV[Yd
PhV\YZ
GcPhc\le
DeFjG[HbV[^[_Zb[l]q]ve
D\F]W\hnvT
Fih]
C\N\O\P]TaV\YeZjaic]
H[I]OkViWWX]ZZ\\a[caf]l]t[
PcVTjd
H[Vg
OUVk
WYXXYd\]cg
A[GcHbLcPbVbY[[e\kehl\qbt[vY
NeWZ^gub
@[AeCbGZH[L[ObPnS\VYWTZ]\X^UagcceWg]h\lWr\vZ
@]AcO\PU^\jc
AZOh
Pi
H[On^Z
P]W\ci
Mbmftb
H\JbP\Qhlb
Vh
AeBWDXEaFZGWHZI\K[L[MWQ]R\SZVd[\^mbbdbe[f[gbkan[pZqhrYsYuYv\
WeZb^Xb]kcpcvh
W][l^X
CiJbOZ^hc[mc
@[A[D[HXJiK]OdS\VcWkX[Zf]]^W`fbVcmdZjclknYobpZqxr]sVtYu\v\
B]GYHbJ]N\OYPdVXW]ZU^t_Y`Ygahbkfr]
VhbZ
AXCXVZWkZ]\b^fb\ccp\qW
CqD\EUH[JmM\OeR\TcV[XhYXZV\\]g^J_ib{cWdueYf]g\hgjak\l\o\qYuhvO
H[qk
AaHhWXYg^l`abYdZu\
AkC[DdWW[[t]vd
WV^\bod\
AUBZD\EfJbL]MYNcP\VbWhX\Z\[W]]`Ya]bccXdbe[gfh\kZo[qasbtUuYv]
HbR[V\W[[ka]cd
SbWg_]adn]uh
O]W\n]un
A[BZEZFfGYHkIaJaKbM\N]ObP]T[U\WYXfY[\\^\_[cadajaocqZr[sY
CdD\FWIcJbKoO[VlW\Z[ferbsX
C\XXci
B\G[OgcY
EZFlHsJ[OXQcV\Y\ade]fLr]
H[Skc]f[
A]F[HZS]Xefej\oaq\si
FgH\K\fgsZ
B]M]W\Z\[il]uW
HZli
@]E[FhHdJbKbTbW\cc
F[HkKcTcUV]Zo\
KXUY]dmbol
F\H\Ud]\mpnboXuk
HYKh
@\A]B\CZF\HbJ]O\S\TXUaV\W[[\^[`\a]b]c\gghaiYl\mfnaogpbqbr[s\ub
C]F\H[KaUd]eodpfq[uh
Uhm[
BbFcHaK[Uie[gZmco]
Hcmgnd
H\gamZoZqm
UXg[o\ub
mVoc
@]KgUZ]\ohqY
K]mWoh
][efnh
B\Wb[ht\
J]W[Y\[\^\j]ocrk
J]Y\[\j]rj
Wm[]leqY
AbCgE]G\H]J\Yf\h`br\
AbCbE]G\J\Yl\]`brV
Dir[
Dh
C\OkVlWfX\^Yb\cdj\m\p]rZ
Wjb\cf
O[V~X\m\p]
N\O]VWW\Z]e\f\menbrm
CfG\ag
SkWW
@dDZFcH]JbL]MdPeQ]SdW\Z]]dacbVc\dehbibkWpbqWresbv\
@[A\BiEbGpKcLiMhO[QcTYUgWTXaY\Zc^i_[a\c[ebfhg\hVi]j[m\rjsfuYvf
KZOhWZ
@[E]F[J[LiMbN\P\R[Y[Zd^aacchfdj\p]rWs\tZ
CgM\ads\
PZSjT[^\`Ze]nfrZue
@\A[E\F]MbN\O]XXY\Zd^e`bebjYlov[
C]S\TbYg
PiY\
@bEfI[MdO\W[Y]_\jdrdsctf
E\MjW\j\v[
@eBVChDUEpFgGFHKIcJeKfLUMbNdOdPXQ\SdT]UdVcXlYUZ[[R]b^c_m`iadbYdJg\hZjgk[l@men]ojpfqTrYsht\vP
@eC[E\FkJeM\TcUb^]aZsX
@\BZCXDfEYFaGuHkIZJTKXM\NeOaPYQ\RdSWTVU[VXWW\g]\^c_\`]a[b]cfddfchXlpn[o\peubv\
E\NcSbWjX\hfra
@SMYSd^q`\v]
@cAiCYDxFVGPHXIdJOL\N\P]QmR[SYTdU]V]WfXgYdZe[e^V_]`gced\ebfWgZhhi]kaljmhndobp\qfr\tcvb
@ZJdMo^V
GbPgYY
D[GpP\^\`\d\ff
FfMeNcTeWe[\e[
@hF[Jk^gld
OdVg
@]AeBhCdD\GkJ[M\RaShVaX[]d`bc]dZeVgdhelam]s\vh
C]KZPbSmVX\\e\me
@\F]G\IiL]OdSaU\VaWcX\[]^[_d`babd\e\hbibl]menkoZs[tbu\
A\B[DZEXF\GqK]NeO[PXRcV]WUXp[d\c^X_Y`ed\eaf[h[jclpr]tYuWvc
ig
D\GYKZM\O]P]STX]a\d{f\l\vP
CbFbH]MbScVh[]^taedWm\s\uYvZ
@dCgF\HfJaUkcZm\n\tcu[
@ZCWF\J[MYOYPYUZVVY\\\^UeZhql\mWnTp[qVu|vg
B[TbUZYVd[vk
G]PhVc
AcBUDZEoFjGKHRIfKeM[OhQTRbSVT\VkX\ZZ\a]a_fabbecWdYe[fghdlLncocpZqhrhsctbu\v\
V\_ga\v]
BYW[emg\v[
@bAYB[DXEcFbGRH[IdJ\L[NeScVfW\Ya[[_aaab[c]d\hcibjbl[mcndobtbue
@gJ]M]PcY[cju[
FZOgV[
@\\ke\h[
@[ClJ]N]ObT[Y[]deet\ue
Rghht\
CZJeU]fghWmZofpes[
O[V]_bnYtgug
N\VkWV
K\U\VZXZ][mqo]pi
@pGY^[c]
M\Vf_\s\
phuZ
Jl
N\PbV\^ghc
S\`Zmhndr\
ni
@ZA\D[E\FZGZH[J[NnQXRbSbW\XhYcZe[b]a^]_c`gd]ebf\jcl[mUoeqirdsc
P]^ihdtY
O\Vmn]o\
@aI[NeV\W[e\hctS
C\IYN\OgY\aac[p[tj
@YClE[H\IXKdObTcU]VZWaXXY][\]Z^Zc\fcjgmhnco]pUsWtov\
H[KcphtZ
@\B[E]FZHmI[JkOfQcSgUpV[YZZk[c]W^\aecchXj\mUnfoip[qZrWs\t\u\vk
@ZM\Zkj]p[
@]EkMdN\O\S\V]]amenXoapbs\
@ZCcMeOa]af\jk
@[E\Ni]e_\`ep]ug
Mgee
W]sj
@\O[V\hSid
@YCTEdIfKfNcOiRdSgTbV\WXXb]d^t`eadflhdi\manYp\rfuW
@ZCbEZI\K]MlNgO]S\VfWZXZZg[\]i_\`kfXh[jgldmYp\rcsbuVv\
BZDYLdWc[Z^[l[
V\Wjl[s]
[j`ak\
D\H[gfvg
DcKeN[W][Ve[fijal[p\vW
F\InK]OXT\V\X]a\r\u]v]
IXcd
A]DcGcLdOeS\W[_\`ea\jbue
VZ_ie\
@cAgC]EYGaL\MdNdO[PfR\UZVcWYXb\Y^gc[dce\f\gbhakdl]nZoaqXubvb
AWBjDeGfMbNUPhU]VbW[Xc[X`]c\d\f\g]hfkdubvc
A\EaNbP]R\VcYb^hk\
NfV\gc
AhU\[ceckgu\vY
AgTc^[
@[B[dg
AiMf[]e[uWvX
DYFaGbVd^avi
C\G]HaOdQ\T\VeYc\]_ebce]levd
AcG]N\OcQ]VdWRYXcelc
V\WdlV
B\F\H[J\KfU]V\WYZ[^Ye]grm\o\
BZC\FaG[HaJ]MdT\W]Zd^\`ncde]f]qdvZ
OX`ic]
BfW\`]c]d\eblY
BjH\ebvV
lYvh
BWHeW]`]vd
V\vh
@]CbDbFaJeK[L[M\N]PkSZTdUbV\XbY]Ze\]^W_]b\eZgZhbkZm\oapdqirbt[
B[CdDhGcHdJgPcTYVbWTX]Z[[[b]hYn[p]qjs\tWvk
PYWlchlYvX
HTUg
C\JdK]OgP\VX[[_\qhs[
WdZZmbpo
CZDZG[O\PuS\c[q\
[]hom]pXt\
B\HiJ[O\
KXV\W\X\cdo\ss
KXsk
E\Vl^[ad
AfM\P[VeYe[Wl]
VZW[[sk]lZ
A]B\DgEfG\K]N]T\V\WXYdZ\^]_bc]vf
DYW]vm
D]E]Yjc]vZ
lh
TiUav[
AbCcDeI[JaM]NiOXPbVXZ]`acaf]l[
L]W[[fec
H[RcSjW\YbZ\d]
BcDfE\HlIfL\WS^abZl\mZp[sV
HlsZvZ
C]E\H[KcM[N[SlWZYYZc_Y`id]fXgao\p\u]
E\KWNWO[P[SY`t
PXSgY[
K]M\PjSZW\l\
@]FbHeNbOdWgZ]vb
CiIbO\j]rc
W[[ameuf
Yi\]v\
FaH\[f
F\H[NaWh^Wc[gfq]t\vc
W[[Zlgv]
R\Y\rm
Y\rg
q]ri
@]EZFlHkK]M[P[QfR\U[^]gYhZm[o[pZq\r]v\
FVQev\
Fcgi
B\R]W]bkva
HdMeOWUdWb[ca]cae\g]mZob
WW^\rh
@eC\JgL\ObS]T[UbV[YaZ[[]^b_\c\daeWfbgdhejclZm]o\tfvf
N\T\YleffZhaq]tY
@\MXXdY[^qb]uY
HdY]^cfV
CaT\Yo_blb
Y\e[fk
ei
egh\
J]O\XnYe^Sudv]
B\F]G\HYQ\T[V]W\XfYZ[]\f_aebf]hVpYqYs]u[
@\F]T[VcW[XgY\\Z]\_gc[
@]XXY]\e_c
XL\e_Y
Xc\c_Up\
H[WbXi
XT\]_k
V[XkhY
T]k]mcohrcs]
PnR\Y[
\]eYhi
B]HaQaUgZgb]c]h]
HbUaZib]eZ
ekh]
IYM[RgUhW[[\
@bAZC\DlEcFeGXHZJgL]OePcS\T]VYWWX[YY[a^f_[`bb[dbe]fYgchdi[mgngodpXqbrcsbtbuYvk
BcCZD[EaHXI]JbMeNaOfT\VZWZZb[\^hcgdfhfmgnZofqasYtdu]
CdJ\OaVYY\^gaeh\mcnXo]qbsb
FbS]hYqg
DbFjH\PgTbVdW[[h^a_]`ec[gflgmdocrcs]vT
@bF\JkKbZb^X
DkEdG\M[N][Z^]l[
Icebhkm]p[q\v]
EeTiW]Zc`gvZ
BgHcI]J\K\M]T[Wccde[m]n\o\ql
I]K\W\cfo\qi
BeHcqW
C[F\HeI]NcT\VbWd[cecncqhucv\
C\F][gnf
@bB\H]KaM[RfW[[Za\mbv\
@cK]RT
RiW]
@fBfCWJ[KeL\NaWV_c`bc\e[g]h]oUqcshul
J\NhT\_\rbue
@cBWK[_d
BjPgW\ohv]
DhJeva
@cCsJbN]X]c\j]
@]CjI\J[N\Y]^Y
@]CbDaH[JhN]SfTXU\s[u\v[
G]N]SdXj
@[CVE\F[H\J[KeQ]S]T]VbWYXa]f_\`\h[jbm\nYoZpaqcsdt\u]
@\KrS]`\
H]ebpg
F\H\KgZ]nY
F]KUZY][g\m]pjsf
H\Zk]\pW
C\KeT]VgXg_]l]o\
V]^bgXqi
Rh
FcHeJ\KbO]Q]R\VXW\X\_epi
Uggbhb
@\BYEXFfJjK]M\O]Q[U]WXZf[\ddj\l[p[q\s]v\
CcHfJUZb[]dbq\v\
J[Zg
E\F\HnJ\ZW
H\JVZf
JhW]Z[
H\JjZ\
BhFcH]J\
BhFbH]J\
GcR[Wi
@\G]IiK\O[RZTYV\[]`\cbf\r\ua
C[F]IlO[PZU]V]W[Y[g\
WU[cli
@cBdFbJ\K]LYNXOYVYWiZg[Y^b`pcYe[h]j[lZmhoap]rYu\v]
JbS\`\mhnfr\
@dC]KZOY[b_]`qh\nZuY
PYVZWX`j
B\VbWcYdecrgsetb
Lf
BWCbH\JaKeLaNdOaUaV\YaZ[^d`WbbcZebhem\qcu[vb
BbCfD[FbL[OjQdZY[\^beakavg
Xa^hhZ
B]FYKgLXP]S[Z[^pe\p\qZ
@dBiF\GbJeK]LcW\Zb[Y^Vn]
Xih\
BbXV^rb\heu]v\
WX[lm[oc
^\_lea
TkY\^\edh[r]
BnW[sd
@[KjM\W\
KiW\
BYG[O\Q]Uacon]
F\H[IjOYP]Q]VWW[[aa]u\
IiaX
IZVYal
CaF\H\INOYQ]V]a]
Wjbj
GfWY
DgEgMZ
BaC[NbVi
BhO\W[vX
Mgv]
BZDbOjcdu\
HaJeTfZb]fc\nY
HbJVNbTjZeqd
HZ]h
JjT\Z[
H\JjTY]\n]
Tk
@[E\HbJ\KaMZNbO]R\T\V\W[X]Z[caj[l\mXnioZqbr]sZt\udv\
HcJaKdNhRa]acfnbo\paqYue
F\HVKXN[T\^dc\n@
CYE\F]NUnd
HgT\niq[ub
m]nk
H\MjVgWUc]j]m\td
G]M{Rb\[cbk\m\u]
JdMiW[
@]K]N]Y\mfocrh
HhJ[M]OfPXW]Y]\]^]cd
IZOjV[cX
Ogc\
C]IfOkW]c[rZ
CZWcYc\c]he]
@]]i
HbUiZ\]]c[g]oc
Je^[uZ
JV
E]N]scug
A[B]JjM\V\W[Zb[\]\^Z`[bZc\d[eZm[uYv]
Uglcnb
A\BZF]HgN]WX[\env[
B[HiN]WZ[\e\v[
@\BXFeHhK]QcWYegv\
BZHlQXeYv\
H\QkW[
C]DaGbH[IbLcMaNbOcPaRXV[W[XaZ][]^ccae\gbjbocqbv\
H\KXX[si
D\vi
AbM\QZR[W\Y\Z]^hd\g\h]lamaqi
Lf[Ylaqh
L\^j
AiBbQZW\[[^Wg\na
@[B\H]M\NjW[ZY^\bcectbv\
NfV]t[
B\M\N\[lb[v\
@[Nj[X^\e]
A]W]Ya[k
@]HjW][\d\
H\LbO\fil]r\se
BhCbHdW\Zd^]e]gbjcm\o[
BYJcW]ajj]
LZ[i^]l\
LZ[i^]k[l\
CfD]GcH]IdJXOoRZS[T]UZVWWV[\\[afced\e\f[h[j[l\o\ucv[
C]EcIaNjOQU[VZWZYd_a`[a[clug
GcN]O[VcWg^\ja
DXH]LcM[WVZX[f\bb\dbocuavd
H][lvS
W\[]\ddbgcvP
D]vk
e\vv
D[LbOZR]Wgc\eXlZmct\vi
D\vh
FbH\Wa[]^behf[pbv\
CeG[NbOjPdSbWWcbeafdg\t\
G]Og^Zect\
A[TfZb^caic]lb
GbVd[[_\jcvj
Yclg
I\NbOhScf]jXldmdo\u\v]
OZWim\obuc
J[O\U\V\XcZ\^[e\gcm]nZo]plub
Z\^[e\pf
Z[pg
Zk
HbOqV]W]]bgcobv\
BXOkUf
E\H\Xd^Z_a`]a]hkqa
H\W[_ehf
BYF\K\O\R]V[W\YaZV_[`\h[j]ppqZuf
BYF\O]W]Z[^a_[`\h[l]pg
B]L]V]Wm
@\EkFl^[ae
@cEiFdc[
@KElFfc\
OXcm
@nE]FW^c
O[Pg
BbCbEYF\HWJ[M\R\VfWd]Z^]_bd\hbmhneodpaq[sbuZv\
TU_]nj
BdCcJZNbThU\VjZ[[[_Vf]gZlbmenZopp\sc
CdE]TlU[WeZ[[Y^]_gebgghcj\mYnYodpX
mTnZol
T]pk
@[AZBjCZGaH]JjKeLcP]QdR\T\V\WSXb[Y]]^Y`\b]cbebfdg[h]jfk[l\m\p]rdu\
A\BfC\EdG\HNI\J[KfLYM\QdR]T\V]WaXbYa[\_e`\cYfZjZrdsg
J\KZNbP\V[\bdde\fgj[nbrcsita
BPQe
BSGgcc
_Sjql\
HZNb[Xld
Yb]h
@hA]B\EbF]GbK]L\M]NeR]W\ZZ\]a]dilco]ubvZ
A]B\EiL]VcWbZZ[fhclXncud
@]N[^jn]
@eD\M]NY^Wle
@hDZEZNdW[^[dclf
DbE[F]HbTbU\V[We]]^i`bcbd\hcj\l\u\v\
@aG\HeNaPcU\WWZb]]^acchdl]nbu\
GhP[v\
GkP[l\v\
@]J]L][d^[_fcXe\hdicj]m]s[tnvd
[d_gj]s[tgv]
@YAfFdGYHVKeMbOeQ[R\S\U]VhXaZ\[Z\[]]^\_Qb\cfjnlbnVo\q\ubvd
HhQeSdY]c\lQqer]
F\Q]c[sgthu[
Sb_hbac\
G]KdSgc\dZlb
@bFkMlN[P\`Zbdc\ealT
R\Wk
B[WUeltZva
H]J\M\RdVbahc[l[sb
B\G\HcI]JaKbMcNeO[SeVbWkZc[\\[^ccel[man\qbrb
H\McVfcZlnmb
A\OgW[Z\ca
@[CaE\FjHkK]O]UXVbW\[e_\b]l\nZoZsZv]
VnWXcb
E\FhHdK]V]XecWl]
IdP\Vd[]`Xcl
DaH\I]OfS\U]VcWaXjfZj]l[oc
O[V[XfoZ
^]misZ
ah
V[Wh^]
MfVeWYbbcdhcl]v]
MhW\cd
@hV\
C]VhW]f[rdv[
O\[lo[
CdEcFcGbI[JbNaOdQ[R\SeU[ZY]f_eaab[d]eafdgbh]iajalcm\napeqar]uj
AXB\C\F\I[J[K\M]NbQcSaU[VgX[[[\Z]f^a_X`nabb[cde[h\i\jbl[njp\qZs]t[uqvl
B\OlV\c[
K[OXP\VdWgX\cgo\uj
I[JaN[ObVbXZ^c_[b[e\gbhamTneo\qYtUul
A\J[OtVbbQtg
SUTbV\aac\fjvb
MkO]_\`\jg
CYJ\Tl]b^\r]te
F\VXaj
AbOcSdWYf\s\
DYErN\W]u]
F]GcH\K\OcSYW]]XehfTh\lknYplq\r[sc
CWOcY\]he]
EaO[VZYc^fa]c[qardsc
VXY[b]nfpeqm
OZWpqY
KcNdSbV[_Y`To\p\
CWIgr[
VhWZ
CnO\
CdDbGeN]O]S[TdWfa]hijd
A\L\OhW[
MZOVVg\[]bmhp]
S\W[Yafh
CZNjOcVZW[a]hejc
OVVgXbo\
@[AdBbF\GgIiMYNcOXPbTWVaW\XYYk[[]a_[cbe\hZjck]lrm[n\ogui
AeBhDdGdIdJ\KaMlNhO]PdRgTZXjYcZX[]\X]Y_daYbpdeeWhTjYkZleobpZqis[tXuZvl
DcOgabm]
@YAWB[DZEZF\GXHZNdO\P\RcS[TWUcV[WbYc[T\]^X_s`YbjcXfXgZh[jakZshtbu]v]
K[W\qjse
C[N[O]SaVZ^\`\hkjck]v\
D]FdGZLkOWPiQ\^acmkZucvi
U\X[\\_]e\m\po
C]JfNdYb`bh]qbrj
CkHdM[U[W][a\\bbeafh
AcFcH\OlSUTcVUWb[h`jche\jblXq\r]tfua
CWJmVZ
Y\ebfg
@iEZG]MdNeOePbV\XdYV[[]aedf]jXoaq[vf
Pcigpg
lW
c\eitS
CdOcVWa\cff]ratf
F]P\Shhej]r[
OcV[[T`h
ViW\
@cA]GgJdSmW\Zb]acZj]
Ubg[mUpi
M\Ocfi
HYWk\]d]fes]tcv\
AfIaOTWYXd^j_Y`ladjOl\vf
OVW[_fa\
A\I\OWU]VhWfZd[[`cud
AkB]CZGVH\J]KbOZQ\RbUeVcW\X\[[^Yb\ecg]jdkcldmknbo\pXubvk
e[tk
@]AeC[DZEZHaJXKeNaOXPfRbSYTgVbXdYiZi[f\b]h^]a[cXe[f]kal[m\o[qhris[tav[
OaScVkW[]bmcn]o]
IbNbOcSYTdVT_c`bjbmgqdrb
BdOqPWSdWX`Rc[f]v[
B[IhOTV]^]aarZvk
I[OkY]fY
B\CdFcI\K\M[Vg[Y][^cbZcegih]mcnXoftZup
NbOjPVSkWef\q\t\
NXW[[f_f
AaC]KlOZVdjdqd
FeKfL\S\WjXeY\[d\d]g^gcZgdihj\lbn]okp[qYresXteu[vX
IcOZRh
CYIZNbOir[
CSG\Ij`\r[t\
IlJ]O[_\
C\DcEaG]HcP]QeT\W[c]dceZhfvh
DgQcdQh\vb
DmH\dZe]vZ
DXHfQ]dgvU
HcdghZvl
B]W[[h\]d]ec
[c\]d]ec
CZOeThVZW[Xd]Yb\hZs[
HhVbW[
AaC[ObT]UgVgX]b]
C\H[O\Vgbg
CgV]Xd]Y
@\C\HXK\LbO[R\U]V[WXXcYa[\c\eXh\jbprsev]
KaL]VaX\Z[[\\cpp
C\Yi\\pa
H\L]O]XeZq^gpZ
B\KrM\X]Zeb\n\pZq[uX
HbOXTZWid\ld
G\ccdifb
BaHfKaV]WZ[e]]h\k]ldmcok
K\NcVXobqg
Higcq\
H\]hg]mcneoS
oSqd
KWO\g]nioY
KRW\on
Vhn]oa
BbKZUc]eg\manhoS
B]SgWbe]gav[
minYoW
KkW[s\
KkW[s\
C]IjR\W[Y\r[
B]CiH\J]W[Z\[]\Z^\tZvY
[[egu]
@]B]CZEgIZL]NZOiPaR\VdWTY\`cccd]jblcqbt]vb
E]OhPeR]VY`[cb
IZOVVl
OZP\`jc[
K]Rgc\l\
I\K]RlWSc\l\
HbVhW[YcZZ
AdB]EhGZLTN[PgVb`bcif\kYlVv\
N]V[clld
cWlc
A[PZY]c\ll
CaTcVja[h\l[
BfCgGbLlRZS\[afV
C\e\ffrZ
@bEaFbK\LcN]ObP[Q]SeUdVaXcZ]\b]e`babb]cddeecfagbham]n]o]pXqcreua
B\CgLYM\OgScV\We\\_[eYm\o\qsr\tj
TfU]^eeYq]rYti
AcQZWednhklYqb
CZF[GiJcS]`dlenaoasi
EhvZ
BkF]LZe\
A[LdNeWXYc^[_a`\anhgo\qdrXu]
@bAkBiE]GdHcIWJ]LSMgQ\SaWSX\Y[ZZ\X]X^la[c\eZggh\kblbm\n]obqfs\uXvk
H]ScW\fgo]sZ
BcCUDfFcGfHbI\JfKiL[NcOaPeT[U\VbWfX]Ye]l_[bcfggZhWkcl]meobq\rXsatV
Wf`ld\t\
LiWc]\eboWue
H[OaXhcZq]
C\P]S]eite
B]CgN\Wgf]le
A\CVEdG\M\OjS\[f_[`\cef\hel[o\rbudvh
L\VgWfnZ
LYMcS\W\b]diog
L]Ri
ei
_jaXlb
@gA\CqE\N\OeSdW]Y\_d`chbq]rYt\
B\HfK[L[PeVdWbX\Y]ZWa\d\olsf
I\KfO[PcW]r[
Y[mZn]oj
P\V\Yfhbte
U[mi
H[K\N]Pbmhn\o[
BeC\HZIaKhNcc]fXmeneobsY
U]W]a[mVniobq]sb
mho\
B\Zl
ChW\Zc
CWT\VaZe
H\Uaf]rg
H\Uaf]rg
B\KZPj^[gflcqhsbu]
B]GYN]OVPlacc\di
_chho\q]
KWsdtcuf
CZKZXX\\_\gchcopqdu[
D\EYKrn\
GcOUPbaer]
KhWY
O]V][ccdeZti
BXWiZcclt]v]
JbWZ[jv[
DeOVW\^nt[vc
C]Yd`j
KnN]W]oZp]r]s[u[
cl
CbGeL]Whc\uc
C]Wk\\
VjW[
AiC]HfLcQaS]VaWYYY\Y]\^cc\d]e]nWoZqcsWtav\
BWHbObQZT[W]^ZqgrX
AXBhVbWl[aua
AYCeLiO]UhVdW[\Z]bfho]q[rg
AhW]
CXHXTq
AMHmL]TZXc[]]Z^dc]hatau\
H]IlR]WW
H]IlR]WW
I[W\e[hqt]
E]K\RiVZW[Y\\\_cq\
@bAZBaCeFcGcHXIcJbL\MaSZU[WcX\YWZb[c\d]b^b_cbaegf\g\lbm]qbrbsZvV
FaIeNYO]Wg^a_]c\r[
O[^Waah]qkth
CjZW[\\]]b_f
@l[\b]uf
C]GeJXW]Zgc\dbv\
CiJcTb^df]h]obq[
Cg
Cg
Ff]qb]
@]EiF[W]a]v\
CkP\V[akrY
B]WnlZ
Jgp[
C\\\acd]oh
NUVnXcach\
CX\nebl\
PZcSlk
M]VbWZ\g]\
@]A]BfDSENFbGhJbL]MrNjO\P[RdT[UcVbZT\Z][bXcgddeYgdhYlemfq[ta
C[DjJbM\T]ZY[Q\p_[ace\tYvV
@kZb^\
@]AiCVDeEZObPgR\TbVnWTYZZ\[\^Wa\c[eZffg[hjlko[pcqerks\tfvZ
CgF\o]
Fe\[]]^Ypfqi
BaCcDXV][udSkbl\u]
@f]b^\
]h
E~FZJ[K\MWN]PXV][[\]_Z`ba]cZeWhYjXlXq]rd
AVE]NcPmaecfd\lb
A]_Qcv
el
V\^g
ClSZfZ
CZJZVgW]^cabbgdbncq\
M]NdO[Wh[g^d
AcBgGhMcN\OcW\^cdhe]hiob
B[C\FjIaJ]NcOhPbTdV[Zb[Z]\^bcYd[eYlgndpfv\
Mc]]^iqR
A\Eg^Xtg
W\eYgYhoq[tX
J\lm
JcZhl\
Mh[SlpvU
C]D\J\[Ylouc
Ld[hk]l\
QYWh_c`bc[
F[H[JYSeTZUeY[cZeifRn[q\resn
M\WU\]fus[
VWYf
@dA\D[EbGdIZKbNZOaPcQ]R\SZTbVbWVXbYdZ[[X\]]b^\_d`eabbaeeg]jXmanapaq]rUsft]uf
EfH]K[MfOdP\^cclonqV
HglY
F]U[]eahd\l\u[
Ohu\
FbH]]\uhv[
B[EYF\HaM]OYPUXcYd^XbYc\ddebj\pcucvm
@[CUEaGZH[JXKbP[R\TkUcVjWYXYYf\b^\_ebfcae]lombsZtduXvY
On^]
@sBeHYJ]K\MZOXXeYd\[_[fXjZl\o\sXufvb
]cefu\
EcJcuX
EZH]O\eYufvd
MZjevj
\keYlh
@\BcCZFcHdJ]MeOWPgSaUcVZXR\[_Xbee]fgk]l\pcqfsauiv\
enu\
QeUcm\og
AhEcHgW\X[a]b\e\o]qjt\u\
C\DcGbH\U[W\Xaegf[jfl\ucv]
O]eSjbvg
DgGb[]ehjducvY
O\Vh
O\Vh
AXBWD\FbGjH\I[JbLWP]R[SdTYVZW[X[[b]c^eccdce\gdk\lbmUnZoZpfretdv[
@jBmCZF]H[JlLZMbOYPbVbWaY\Ze\b]g^e_aabbZdigeh\k[l\mVoYpgrdsZtdue
JbO]PhSdV\Yf^a`\bbcYd\hapb
@[CVEbFZMlS[TgUbW[Ya]d_b`Yccd\eYfdhbodsYv\
bZdl
B[DUEbGUH\I[J]M[P\S\W[Y[[Y`ZcmdbkZlWs\u\va
DXZbh\lqp\
DYJZTZaZc]lovV
@[C\EZFxGWHiJ\M\W\\]^Ya[bfdalbu]
@]C\MeN[^]`bc]j[spue
M[Sh
Wk[W
A[BYGjPbY]cbfbpY
^Yddeet[
Sl[]dYv\
CbDcF]G]IcKfN\O]PYSaWY^iceg\lZn[oZpjsct[vc
Cmpb
@iPa
BaCWD\FWG\L]NWO\Q[SaT]UdVZWS[[\\]Z_]`mbacWdqeYgajbpcqbrZs[tau\
KePYS]`]cg
@\CgGcJ\K\NgWhZe^b
Wi[[
A]B\C[DdEcG\JhMZNiT\U\V[ZW[Y^WcYe\lYrgscu\vh
@dCdEcGYJYK\N]O]P[S\T]VkW\X\Ya[maacXhdj\lcr\tfvd
OqP\
QlYg[[b\cY
GcL]c[kf
@eDcEZFoI]MkN\PjSZT\Wb\]cceZnUpju\v\
@hF\c\rg
@\LjMZibqa
P]V[X]`jnb
@]C[I]N\Odcglg
DZF\Ji
H\W\XgY[]dechgp[sZtc
CcFXJ\\ec[egjd
f[rg
DaJgLbMUN\Q[WeZ[[Z^g`\dhlfuZ
F\LgM\NZ
L]bYdo
DkvZ
@cZidU
SkWY[]
@]LYMmWY[Z^d`]e\hal\n]qgr\vg
N]^kl[
CnLZO\^i
CcDbJid[ealcvX
@dDdE\F]G[JYLVMXNtOcP]TZU]VbWfXfY[ZW[]\c]c^U_e`dchd[ehfZg\hgj\lcoZpaqfs\tSufvd
QYdh
H]JbWne\
CfEbG\H[OjP]S\T\UpV]WVZi\\]V^R`]bbc]e\gbnZpTu[vd
UWZc
Ujg\o\
A\C]E]TiU]W\ZZbcc\jbl\ve
AeE\OZ^m`bn]
^h
LXOvTZW]Z\^]cdg]uZ
A\BbD]E]FcGeH[IZJdLbNcO\SZUZVVX\\Y]]^e_c`]b[d]e]h\m[ndp[rdue
BkCcF[GYH[LVNcOZQhTbWZY][cacc[hckVl]nZobqcsbu\va
B[LnN]W\c[e[k\
BlQ[
BfM[Wb[m^Wtfv[
LUkk
BZJnW\
BXLrWX[[\[kW
@iG\JaK\L\N]W\_bc\k[rcu[v]
B\C]NeO\PdV[WbYc_aj\m\nho[rcuj
BgC]HZJg[]v[
J]u\vk
nYun
BZG\LZki
LmW[k\l\
BWLjWV
BSG]L[M][\c\kn
B\LV^hkh
H]Rg[\
HoJ]S\WmvY
J[LZM[W[^[njs\
@]FjGaJYLjM]WZ[\b[cffcoat]vU
BaH\MlW[[da\k\u[
DbWfk\
@aG[PcScT]ViWZYb^]_\adccj]
G[WbYf[YeZf\hfr\
G[Ys[Ye\f\h[r\
AaL\McQhVaY[]bb[ebmeoXr\
K]SgU\m]ojqhu\
S\olq]
BaN\T\W\XZ[k^ob]q[u\
CgJ[T]WpYc^\obtZ
L\WqZ]a\d\
H\K\N]Telamengo\paqXrbsb
W\vj
H[J[U[Vl]ghcm[u\
Hns\
Jdr\s]vW
O\Vf
@]HUJcW]Zf
VaW\Xj\\qZrc
B]C\HRToXbY]nZoa
AeBhE\F\HfJZKbL\OeQ\VWWiXb\a^da\c[e]hgkblqmknco[t[u\vc
CjN\TaU]Wg^Te\
HjMiW[[]q]
CdFcT\^ca]ccfhl\vY
Hgn]
AgBbC[GbHbJ]L\MgNZOcS]T\U\ViX[YZ[Y\aa[dag[h\lXmdpcqgsWucv\
^]mcqWti
CYH\L\M]T[WlXe\Yqe
A[J]TfYd]]^m_[aff\r\
AYCfHdS]T]UfWZXaYdZh[a]Zc]mcnbo]q[u]vl
Wm[dlc
Ak[]_[a\
JggZ
B\e]qg
COTk
CiTRa]
@aC\D\EhJWO]TcU]VYWXZc[[\\bedYlpn]s]t]uuv\
B]C[MY^Y_]aeb[qpu]
AbLiNeW\bXe]tb
BiGbOcQaV\WZ[]c\fZ
BiQcWU
B]R\VkWY
BZG]fgp]
OgV\
L[M\V\W]Z[eckiv]
BYMhRgWc
GcL[VhWgZ][[rb
LgWWjZk]
Ofad
Ofad
D]G]P]SkWeY]ecfbmgoYs]u[
KcS[W[m\oi
B]Oj^[t\
@[aicdeU
_[a\e]jk
BeHZJdUeWXv\
l[vj
WU
BbR]VdW]Xi
@\B]MfWZ[[
AcOgVZW[XaYbZbjb
DcGbO[Q\TZVaYb\Z^]`iacb\c[fdjdlc
A\CkE\F]TZ^\a[e\
[\ehh\
AdBbDbFaHZM[QdTgUc[bbdcafchbkZlZm]rbua
B\JgW[[ik]vf
AWB\CfH\QmT\Wd[f^dlarb
BeCbJbOYW[XbZh[[^cb]d\l]qauhv[
BiRTW[
C[E]V]Wi[e
Vj
AZB\CYD\E\F[GQH\K]L\N[OePgR]ShTbVQYZZe\\^U`\agb[cfd]fThZk\m[pXrWu\
C[LbPRSjTgWcZX[Za[fW
B\N[OXS]T]V][c\]lm
PiS\TXWZ
G\OYPhSXZ[[]^\celR
A\GUOdPXVcW[XaZnabcug\
C]PeSkW\Z\fYrXs\
BYHZOtVZu]
EbFdWZZb^ihd
ZWhd
VgWj[efb
DkW[l]
KePaSkV]WY[]
ViWZ
A[C\I\K[MhNbOaS\TZUbYl[bhelYmdoaucv]
MjYZ[W\\e[
AiCYMbY[^]
Cdaaccih
Oiee
BZC\G[WY[]^cd\hflovb
HfW\ZY[]^]cfhflavb
W[Zg
W[Zg
MZOcWcZ[^je\gah\
W\Z[^h
@cA]B\EgF\GfJ\W]a[edve
@XC[EdFhJeO]T\Z]b\cdefhXujv]
@lE\^Zc]h[
@nM]Zc
@YBfCbF[HZJZebg]hlq[
@VCeFdZegb
C]GfWa[n\dvS
[]vi
L\VlWc
GeL\Whk[
BtD\GOOZU[Y[]ech
BjGaT]W\[\aib\ehkdvc
B\EbF\H\J\OZRcUeW\Za[o\be[fZmZvc
EiUe[cmZ
W\Z\[i
@bBXCbG[H]KYL\M\N[ObR\SbTbUcWbZd[[\\]c^g`]d]kZnbobq[scucv[
U[mho\
mbnZoS
O\SjT\WYn]oe
AiO[
@]AhCeJZO\TcV\Wga]bcc\e\gihdlcu]v\
C]WYfdlinb
CbU\WeY\]h^cpa
CcUi
Ah^]vZ
HgJ]Zd]d
mnn\oR
AjCZTdW\^[
ATCZD\EeF]JZKYNcTmUZVcWZZZ[]^sbXg[mfoYsZuZvW
^he\
CXYb^d
A]CdHYJ\O]TgV\W[X]Yc[]]Z^[eVfWg\lbqdsfuh
C\T\WkX]
@fJ[R]TXUbWdXamdoWua
ARCdD]JbOeTbUbW\XZZS][^\_ecYf\l[m\oapgrbu\v]
DcL]TgW\^Zk]vn
A\C]^gp[
A[^Zej
B\D\HfJaU]W\^\_cadcgfdlem\sXucvj
D[WZdcvf
WZ[k^ae[re
@\A\CrJXKZOXQiV]W[XaY\[[\[`\a]f\g]hYjamZndpbqbrh
JcPic\oa
NhWY[g^kh[o]qf
AZM]OaP[^[qeuh
A\C]F[H[VV]c^]bhdmlY
FeTXUXYcejj\odr\
CWT]obr]
AXB\HkJ]NYOaPbSaTZWcZj\[]b^b`mahccebf]j\kdlYq]t]vb
CdD]EbH\a[dhv\
C[GbIdMcQ[TnX][]cae]fWl\oZp]s]uf
V]_beg
C[DgH\IcVddZq\savb
H[UlVm][mZuc
CcH]LiO\V]Y\[a`ec\l[vb
@nE\F\O\Wj^Q
K]_lh]
C]PXYirg
JVTZUfmZ
Vg
AbD\MdN[TbU\Zc\]kfu[ve
T[\g_a
CnDaJfN\SbTZX[s]vZ
C]O\WhXiY\\Xb\qf
CdV\Xd[Y]]bhhWqb
OcQ[WZ^]c\hlqd
L\OdTYUfW\]c^]jbvj
L\W\kk
@]AdBcDcFaGbHYJfKbL[MeOZSfTVU\VZWdX\YeZb[a\\_Rb]dVfej\lfmcoeqXrcshvY
DaFcGaLcObTVUaV\]ca]cZdch[ldraubve
ASCmEdH]JcNfO[TXY[\]^g_b`ec[eZh\jjp\qmsZtdu\v[
BRHdQoWYXb_Yn]
@[A\HdI]JbKcOYPgRcTdUbVhWmYZ[Z\Z^a_kaibcccdejak]lXnaqXuivP
AfCZE\H\M[OeVbWX[abjocr]vo
@[HiJ]M\V\We
[h
AbCZGZIVJzNcQfW]^Zdflev\
TbWTXbcc
BdDbF[GfHWJZKaM\T]U\XdY[Z]\\^g_Z`\afeYf[gchkjbkYmapaqbr[tYub
Fb\cqYtn
AYMjP\TcWe[[^\rbvX
GaLfWQYcc\kel[
AeBtF]H\NVOkTmUcWXXgYV[e\\][b]cXebf]j]rVsbvU
@WA]C\D\E[FYGdHTJXMgN[OaTrU[VcWfXeZX\[]a^e`\a[b\cfeZjjl\qYrXuXvY
BhKavY
F]HWUe\j_ch]i]mYoaqj
CbKdTc[]^]h\qft]
B\E]H\OfQ\TeUgV\WhX]Yd`\ldmgnirW
C]IcJcLeMgNhOZThW\YY[a\\]\cXfalZn]odq\sdt]
@\AlCXDXG\MZP][U_h`\d]eahbjbq]v]
Hf[[
HmLaP]Wd][^eqa
Mh[\bYcn
AqOd^\_Ec[
@nB]W[[a^]c\d[vh
@eVhW\c]
OhW\ce
FhM\chedg]j[
H]PbS\V\Ybeij]t\vc
YihZrc
AaCYG]O\PfT[UgVgWmX]bdebqXu[vZ
HcWf^\ehq\
M\PQSi^[cdl\m]
@cA[BXCdEkGWHfIZJVKhL]NgO]PhR\TQUZVZWTXkYbZY[d\Z]c_[`ga]c\dPeXfehhickZl{mgnUoZpZqRr]sdtWuzvc
EiFbJ[q\
Bh[\qZ
VlY[_]
L\NcWY^lb\v\
AWBYCeEdGZHXJcLcOeRbVe[Y\f^hb]cagchZjdkVl[m\nZo\qgsUuZ
@\WiYacdte
V]WZ[\j\l[vk
AdB\C\DbGeI\JZOdT\UcVcWbZ\[]\Xb\c\dbfdhgl\qcsatdvb
DaHdMgWVXbZ\[f\ccYlcndv[
GcHeWb[Uc]
W[Z\[g
HZLeMZO]VbW\\]]c^a_cbhcbd[e\rbvY
WZ\b_ecclh
C]H[W\bhlYv]
WXbk
CbU\WY[\][^gabbbc\ecmgtduZvc
CbH]U\W\[]][ecmhtev]
VXWkk[
L]VfW\
L]VfW\
R\VihkpZ
LeRXWj\]pc
@bB\H\JbL]MjP]W[Xa[X^a`aaab[cfhZk[mbncvZ
B]ChGhJbMbW[X]Zb[d\[b[cZkbu[
M[um
\h
A]I\L\NcOcSYTYWgX]YZ]bcbeWfggahZjbmc
L\ScWgZa[\fbmcv\
H\SYTWWVc\ecfogal]r[s\ve
@dDdFaH]IcLbMdR]ShYaZ[[b\Y]d_W`Zcaeghcibk]lapfq[retaud
@[AcBbD\EhFeIhJcLcNhOcP]QbR\S[UbX]YfZi\]]\^X_[`\cbemgYh\l[mdpWqYrgseu\vg
@hCcJ]MSO[P\SbU]VXWYYb\[]h^X_]cidceef[gbh]idjblfmbnaoXp[qdr]s[td
L]Ni[Z^i
@\C]DeMhOb[b
A]NYVhua
O[RcSdT\WcXb[cd\efgdl[o]revW
MXN[OcTXV[W[Yf[[eRfblim]pjs]uc
N\Ph[[lg
oip\
GbObU]V\fj
LZOZWY[ZlZvk
B]Lnb]d\
B\e]glh\
TdW\Z]ggjbqau]
Oh
OjgZ
ThW\g[u]
A\CbF]Oftfu\
F]Oj
A\BVS\TeWdYa[\_ab]edldm\qe
K[RjWY
VbWi[]cde]f\halav\
PiY]^Zf\r[te
PiY]t\
C\L\M\NcP\SbTZVYWfX]Y\[[\ecZdZe\flh[t\u]v\
N\W]\]hf
@eCdDZE[FdGfHhJWW\[\]\^c`ca]b]c\dcqc
DZH\dl
@bFcHhJ[Zb^d
CfDbL\M]N\O\PdQbTZWSYbZ]_\chjbloo\qcrXsZ
KcY\h\pg
D\J\NhPfckhblRuc
V\\nedlWv\
P]cjlW
A[CiDfHaOfPXQcT[W[[]hdj[lao]qZsZvS
lj
W[lcvn
X]mgt]
DaF]LcPYTcUbVaW[XfY][Ziblin\t]v]
LgOcT\V\XaYcie
TflZvb
MdVflU
B[UcW][Zefve
JkM\Z]
Jhrb
A\B\D[FcH]IcJ\LjOeU]VbY][Y^f`dc]edhdk\qdrevV
LXW[`eech[jb
IdOc^h`[qdra
A\B[LiWVXdY][\hgk\
L\MY[s
GdLgObVfWW[Xc\fblh
[kfd
L\Wl[\
CcN[W[Y]\ko]
B\EbF[JeNfO]S]V]WYX][f^[cblgu]
EZNcTZW\cYlhu]
EfN[\blf
E]NglV
lh
@[NfOc\d^\`]l\
NbVlWi[a\Y
@bEeH[JUK]OaR]TfU\VdXhYb[]]]cee]f[o[q\u[
TeYZcgf\lb
OiV]Xgu]
O]WiXZY\c\r\
HaU\Xio[
@fA\BbCdDVEkFhGXHSJbKgL\MmNeObR[SdUXVbWY]\_]`\abc[d[hhk]l\mbneoap[rZt\ucvT
@lB]CcDXEdFjG\HYI]LSMmNVOgS\U\WYY\[[\]cQdZecfdhemctguf
K\LXM]O[X\_bbpe\fbk\uj
C[LWMYO]PpV\WUYnacrc
FYK]L{M\NZWV[Y^Zh]tJ
ObVjWZ
@dAhCjEYFVH\IcJcKZMeNTO[P[SaTbV[YZ\\^\_celgdjZm]ndocqZtbu\
AiCcJjK\LWM]N[OgVYWiZ[[]]Y^Y_\bXeaginZqZs]uz
OhWY^Xbbh\qmtc
@fAUB[CeEZFbI\JULdNSORPXRdShT\UbVZWlXYYTZj[Z\p]a^a_\a[cjdfeghbjVnkpfu[
@[EgIbK[MnN\OZScV[Y]_]aeeafehXo\qfr\tXuf
M]N\TXY|e\fZ
Lb^j
@[NlV]Wg[X^\e\t[
LiWXqgt\
L]VfW\
@\BiCZH\JbKbMgO]PcTdVbW[YY\b]c_gadebg]m]qXt]u\
AYKYLwMhV\WWZ\[\^\cdeXhbjbtS
BgDdEeF\HZJYL[MeO\QjT\Wb^ea]b[e[n]qbseu\
AXEbI]K\LUMZNfO]Q]Vi[XachijalYminhoVq[s\uY
@\AeE]FdGdHZIcKZL\MQNfOkPcRVSgUZVdWcY\[[\[^m_]`cb]eWhck\l\olr\teuU
@[CaE\IeK[L[MZNXOpPbR]SZWSYW^k`]bXcfe\h]kZlct]
M\ebqgsX
@]N\O[VaWa[d^Z`i
LZV]Wm[\tb
EgMbS[
@\E\MYNp[Z
L\M\]\en
C]F]KmN\e\g[nZp]setj
@]CWLVM\NxWT^V_[`\h[
F]KdMhW]\]e[v\
@oCaD\EfFlG[LUMlNYO]Q]RbSaTcVbWbXfYZa]cWeZlcnaqYt]u]v[
LYO\Wdbi
Mpcb
@fCbE[F\NbVcWZXb^f_ge]
D\EkFhKcL]M]P\Q\S]V\Wi\a`]eehbnW
BfHhKbLqMWQaWUXbYe[ce[h\qZu]
fZrh
fZrh
ej
BeD]JaWYbn
B\G]H]K\LYM[O]WXY\\h^[c[e[j\k\l\tfvZ
\Vtd
BkWW
WZZh[]ef
B[L]R\Wm[Z
G]L\N[T\[ml]
A\GXHcR\We]\chv\
TVflrV
AeB\TjW\]\cdv\
P\Y\fj
HbKVN\^\h[qbsh
KWN\sg
KnM\W]sZ
@gAcBXCdEcFhGVHdI[JZK\LVN\QWUVV[WUYc[Y\c]g_ebTc[dfe\fcgeiajflan\pcqjrZscteuWvh
A]B[CVDkEYFaI]L\OdP]S]T]WnX\Yg[]]b^hacdZf\gdjbun
EoS]cfe\pb
Fk^[
EnFZ
@hGmJZM]O[P\YY]b_]`\jlq\rUs]
K\OdS\VfXfYV_\cZ
XVtq
@mBaF]HYM\NbOVP[`ZhZj[
B\Oc^e`hcY
A[[\^jtZ
@fAXObWX[k^ccWjb
FgH[OZW[
A\C\DdETHVIaJdKfLmMeO]QYRcSXTcU[VYWTXhYYZX[k^]_X`XbWcbd\eeflgYh\j[ldmcpYqWr\sf
@gEXFUMjNcRcSb\Z][^W`\bbc\l\pfu[
H]W][h
@gC\GhJYWd]\c[v[
@ZDbEcK\MgRbUdW]X\[b]X_h`[ahb\efhkl\nctguXvZ
AdCgDkQbVn`]d[vc
C[Gi
EgFZN\aZvd
@XFXH]JZM\OdP\V[X][]_Z`]c[ekgcjcl]man\obpctYv]
MiOcV[d[va
@ZOnV\^Relu]
AdBgCbHTJbQ[V]W[[\c]d\f]q]u]
Whratd
CYJYVdWcZ[^dahb\rav]
@\EcN\jh
PbVhWbYbaldW
SiVn]b`]bYqZ
CfDYNZO\VZ\m]\_cl\oYs[
@ZBeCfEZHWI]JcKcNgOmPfQ[RVTYUiVXX]Zc[f][^d`]aUbbckdWeVfYgdhXjXkimcndobp\qcr[scuU
@]CcDXEyFZT[VUaYc[dYf]
C[DZEQHZ^haZc[dj
C]WddYlj
@YE[FlH[I[N]RfX\f]g\j\s]
CbDZE]FZHXTfW\dig]sl
@]A]FT^\cbeigg
BXH\JeQk
C[E\W\anj\
CaD]EcZ[^jhj
CXThZdhb
K\VmYX\[p\
C\EZNlVcWmYb[\\e`\a]hglX
Ei^Zj[
@cB\EcGjNXOeVX]\^U_[`]c]h]jbk\q]t]
FiG]HkS\mb
@[CUL\\dj]
Nj
C]F\Ki_[e]n\ocsh
B]FlHiKWh\
B]HaMdO[PbVYW\[i\b^ZbecbeXfegdh[jYkdl]r]u\ve
BZK[O[W\mcoj
C[G\HWTtVbW]s]vZ
Ei
DnJJvm
PhV\
Fmb[
AdCfDVE\HeJSPdR\UYWeYc[Z\\]g_ibicdgchZk[l\m]o]q[t]uevd
@VCbD]EdF]GdIaJiK\MjNaSlUeV[WbYd[\`da]dZfdgYj\kclinbo\pbqUrYsZtbuhvb
J]Mr^\`\
BKHbW]`]lYvq
D]EaK]T\V\Yk_bvZ
CjIbO\j]
@]EZFnHZM]g\h\pZ
BbF\HeK[[[]]^Ye]gfqfr\vX
IZVYal
OiV\[dvc
F\R]_[pjqZ
E[H[JbR\TYWZ[k]\_dcbgahZndofpMve
@iE\NnSaWZ^gdZlU
E\FkHUK]V\X\c[
C[HgO\TeU\VcXc]Tbgh\sY
AdHjJ[L[QdUWVXWRYZ[]]Y^dc\d]fXhcnWo\qkrWsWtWv\
@bA[B]CkEaFbGVHXIbJcKZMUNXPeRcSVUcVhX[YWZk^U_g`\agbZcee[lYocpirds]tZvZ
Vk^[`b
@lBhCXFcH\JeKgMeOePcS]U\VZXeYdZ[\V^X_[`\aWcbe[g]k]lbnbpdqfsgtUvd
AgH]X\qit\u\
CbEeFfG\H\JZNfPgTcUhW][\\\^d`YaUchfblhodpgr\skt]ub
CbL]Ng`fehhdl[
^ifdt]
@[A\CbEbG[H\JeK\LeMmNeOZU\WWXeZf[[\Z]m`cbdc\dbh\j]l[m[ndohp[qUrbscuY
BjHZJcUdWV^ccenitbvX
AVChD\H[JdL]OXQdU\VeZe[\^fbYc[lap]qbsatavZ
AlCYWYY[
@gBcDfEfFeG[HcIaJhKWLcMkNkQYSiTVU\VcW[Y\Zb[e\[]g^Z_[`baibdcbd\eYf[gVhdkZldmcnXojp\qWrms\tdug
@gD\G\HcJ[KcS[Zm]\^Z`[a]b]c\dd
BWD]FcH]J]LfOaV\Wg^b`ghfrdv[
O[WiXf^b
KcVXXg_\sc
KbNbQ[V[Zg[g]c_bhVl\sd
pj
@]BkCXEXFVIdJ\L\MYNZO\R\TeUZVaXZYbZc][^\_\`fejgbhZnpoXp\tivV
@dDdI]KdPnQ[UcVVWeXbYb\e^V`ah\j]l\sounvU
CfE\F]HgOcTeV[WYY][a^[`jddg\l]o\sZuc
@]C]H[IcT]WbXt\Xcdm\pXrgtZv\
CZFYKZO[RcT]U]][e]flgblXnconpZqg
BYJ]QjU\mc
MeV\l[mjob
E\F]IaJbNfZe\c^\acebhejb
CfMUTYWX[c_dboe]l\qb
Wjk[
A]CkHhWY\\^\
@\C[E[FdHaJiK[MfOgScWbYfZf[[^]_[`kcYl\mfs\tgv\
B\D\EZObW\\[d\ebhavi
BbDiH[KdLbQ]TcWecjdRedo[tbvS
F[Hi
EdFgHZOZV]W\[\\b]acff]
HWWW^abiv\
CeEZF\VjWZ`c
B[CdDfGcHiJWKbNcOdP]R[Wb]a_g`[cXd]eehaj]ldq\u[
@jA]B]CaEjFXIcJeK[MgPYQTRbSfVhW\YcZh[\\b]e_facbccWdcebf[hcibj]ngpZqgrcsYt[uVvV
CkD\EfF\G[J\ObThVgX]Z]^\_c`[agctdde\hejgmbnaodscvY
DiHbL\RfTbW\bgdZ
AjM]RjV[Yc\a]b^gc\gahbqYu\vZ
@cCZEbFVHgIhJdMaOmS[TfUcVfWSYUZ\`cadc\d\eff\mencoUr\sdu\vc
CdNYY\Zb\]`chilcpd
CmE\F[K]SSVc^Z`YbVc\f\hgq\
H[SZT\VhW[c[egq\vZ
AZC\EbGbM\OiP]SjVZW\X]^baXcckgq\
@]AaE\G]H]JdMYNbOdPVW]YY[b_iaab[d\e[j\q\t[vZ
@LAdF[GQIoJdK[MfNcOmPgTbUbVZYYZY]Z_Y`ba\cZe[fbhcjqlfn\qYrgti
@]CdE\MOOtP]Vm^Yd[f\jPqi
F\P]VnW[Yfl\p\q[
C\Yc\oa[l\t[vb
HUMdZc[\^i`\a]dagb
U\_pjT
@\A\K]^Z_peY
EhK]N]P\a\jZl]
]h
AfCUE\F\GYKfMWN\O\P\QbSgT]U]VVXfYbZc\U]c^l_Ra\d[eXgihXlemWnOoYqdrfsavY
B]EiW\^]vd
O\_nj[t]
N[\ncgeYl\tX
B[G]HiMcU[WiZU[c]behjdlZnbofvc
D\divZ
W][i`WbVvl
FjHWq\
@hB]C]F\NUcWt]
ChT]
C]Y\aac[h]lgv\
B[H]OcWs^\c\fZ
CdT[V[\k_bed
OncZ
@]B]DZE\FbGgHkJXL]OUQfWfbYdfgaqdtavi
@fB\E[FXGbKhMZN[RZV\WW[q^Y_\bXd[eZh\jYlZqlsdtYvg
YcZWpe
K[_kp\
@gBfHgIbK\NWOZP]S\WVX\YeZj[Z^e`kafbddZeZgchRlamancokpYqcuZvc
@]CWFTKmP\VUW[XeY\ZV\d^[_L`haeb\c[eZfigej]mZpeqbs\
@\AjB\C[HpM[O]TZVZYWZQ\Z]Y^s_YbZe]gfrYtZv[
@aCgNaPcReW\Y[]e`\
A\PhSeYc\[^Y`]n]
Aj^Zv\
BcL]N\X]Y][Z]baZlls]
@dB[CaE\H[J]K]O]UfWb[\\\ehjeldqcsZvo
B]O[WZa[dehevl
A]M\N\Xb_n
m[utv]
KgR\WZ[\\[tg
B]Kisd
FeMdOaSgVXWYdWhgofp\
@dA\C\EbFiI\J]NYOeThWeYXZd]b^[diebfbhXj[l[s]
CYD[EkF[KUNZO\P[Y\^\`hjalbn[va
CYD[EX^fa[dklZ
EhFf^]q]re
Mi]abccfm]nepat[
VpYb
Yeh[ph
F]R\VeY\Zbpi
@\BhEbFcGRH[JZKhNgPdQgWhX[Y[[X\\^c_e`\aSb]c]dkhhjblmmenhodq]rbvi
KeR\\Stg
M]O\\Us\tn
F\TeU\W]Za]cmenbpgua
@fB]EbKZM]NYU\WYXeY\Zd\Y`eceekhdmbnfo[sZtXu[
][pr
BkCeD\F]MfO\TcVcWYZd[Wabcfd\f]galXqftcu]vb
HZIfObQaW\`dhcpaudvQ
E[W[^]c\jhv\
@cA]EeFYJbK[M\ObSdTdVgXdYd^X_ccbdbeWgfh]jboeparcsgtX
@]FaGaHeO\VaWg[c^\`[cXeZh[qit[vd
VhW\
S\V[fh
C]F]JrNY[ZdV
CgF\WYZh\emh
@bHUL]NZP[S[WcZZ[i\Z^\`\b\c[eXf\gZj[m\o[paqfrZscu]
@]FWHWJbKXQcTZWeZZ[\b\daeZghhcpXqer\v\
Flh\
@\CTF\G]HSJdKaMdObP]RbSbTYV[WZXY[]]g_\bbcae\fWh\m]nboarksjtfuW
CVFYHZJdM\O\V\Wn[[b\cchfk\n\qlv[
CeF]O]X\]\ef
K\]c^icdl\pas]
@XA[CgDeEaFdGiHgJ[K[PbT\VqWYX[YjZ\[[\b]]^U`Xaibccgeafcgbhljbk\llm[o\p\qds[tfuZ
@]AZBfCYDdEYFcJdLiMaN]O\PeQ]U\WhYcZd\c]f^c_]`ebfdfefg\lXpbq\rcud
@OBaCRDhFZG[HmIZJVNJO[PfQdVMW[X[YkZ[[h\f][^\_[`Tb\cndafZh[j[kdlqo]p\qZrYtXufvi
C\Yh
CbEYW[Y[dcvh
CbL]W]Yc[Z^\c]rctivj
CZE\MdOeRbWn[[fclc
@]AbDeEVFXGhHeI[LaMUNbO]P[RgTaWVYX[W\g_eabbbckeZf[gdhdlfmYn\q[s\u\ve
A]B[F[HbKeL]O\R[VZWVYf[c\b`]b\cgh[j[lamWnYo\pdq[sb
BWC]E\HfMZO]Q]WbX\Z\^ce\gghdj]m\o\p[qasXv\
ChM\W]X]Yg_]l]okt\u]
CfYh_]l]
oju]
M\oh
JhWc
AeCcReW[[c\b][depf
@]D\KXN]OTR]V\W]XuYe[\]e^\_bebj]mgn[sc
KYXf_\
BZKcMfNcT\V[Y\[Z^\d]obuavi
B]MeOdvV
I]S\Yp\]v\
B]TcW[[jk]t\
A\BZC[DWEhFnGWHLIZKbMXNeO\P]Q[TcUgVZY]ZY[[\b]a^ealbYcmdXecfggbh[jbl]m[o]pZqYsdt]v[
B\WjaWcVvV
J\OeT\c\eZflsT
F\Uj]\^]
VSWYch
@dBXDWEnFcGZHSI]JYKaM]NiOnPcR\S[TiVbW\X[[[\\]Z^TaTbZcPdZeXf[hkj\l\m\nbpZqculvg
CkE[F[GYITJcKTL]OZQ\TXUZVkWe[]\f^n`ddaeWfUgbjcm]n]qesf
ChEoFeH]J\NfR\SbUaV]WQXbY[^ga\cdeafXh[l[mbq[rgsbt\
FdV]fh
Fhec
Fesh
R\U\Wma]cL
F\K\PZ]d^\cle\
F\W]emh]
BZOXXdYi^fcclc
@]B\EZFbH\I]JjKnUeVhWd_e`]a\cedegao\s]u\
E]F\NZ^[_balca
C\E[F][eaYer
@[BsEeFXGfL\PfRbTgU\VlXeY[\Z][^[_]`[a\c\eYgajak\liqVtgua
B[H[QhWfvZ
HkQZWZvh
C[NnY[
AaCaDZEbFbG[HdIiJ[KbLYO\PcQ\RaTeU\Va]c`\bZcbebf]hajbk]lbpbqcv]
@VA\BkFbGeIZKeLfM[N\OdPbRUScT]VaWYXcZZ\c^d_Xa[bbdgf]gchdjbnZo\poqgsetbue
K]NgPjR]V]^c_dc]d\e]lXof
GcNmPfc[lb
H[K\cfm\oiqc
@dClEeF]I\JbOdVYY[o\p]sYta
W\Zcdmhhv[
I]M\OjV]^i
C\P]UbYgZb[a\hbae[gal\vg
EaH\JbK\TZZY]gg]niodp[r\sZt]
K\W\]j
Wi
CWmk
OdWW[[cjlkp\
VkWYZc
Ig
FgI\
KOsg
@jKZc]s[
G]N]TXV\WYYd[b^eli
I[ldoXsk
EgFhH[M]S\]\`cecs]
Ge\vc[t[
@\E\J]MbNXW\ZZ[\_depghjdpfvV
Zdmepg
W[ZamYnk
IhOVcZ
Rmd]
D\EeI\M]Oi[g^[c\dfte
@eKgOcRJWgXb_cs\
C]GXIVO\PZY[cfrg
L\NfWYlvvZ
NXW[[cchlc
KZO]S\XfY][ZfjjkpUqctevY
KZN\PcmZok
IYK]RlWZc\l\
LjN[WZla
BdJbKnP\V\X]][cZf]m]p\sdu]
AeB\GfK[PfR\W\^[cZgeqhsb
B\Wi
KnoM
C[N[P[SbTlWeZ[[[a]c]lrsb
MbV[WoYaeYh\
M[ffjbsYve
@hIZJ]KWMiR]T\XZYb[\eif[hajdo[pfrZsa
K[Rg
DcOcY\[gfhlWr\
NcV]W\[Y\\cflj
Wdtf
Ka^ge\g]pf
BcCiHoIZJWK[OfTQViWYZ]agbXebfchbjel[nbpZseu\vh
Ocmhn]
G\IjO[
ClTTX]]bheoc
C\OeTfWeX]Yf_O
WS[]lf
AjCZJgOiVdWaYjZ\]haccae[l\p]udv\
H]KUZ\eegb
A]EbK[WUZe^dlbm]nhoksb
Nc^Ucblc
C\[h
EgL\NfR]VaWncZll
@bB[CZEaF]H\McN]R[S\TbUkVYW[XUY\[f]b_k`gc[d[ebflgXhVj\mhoqp\qXsdt[uYvb
AbL\MeTdV]WWY]\le[pb
EgFhjY
@\BhFUGYHZKvNqOZPjSrTZV[WYY\Z\[b]]^Z_]`ZedfZlYmboZpUr[s\tev\
@eBwC\GcK[VSW]ZY[\^ecZ
HWOlTkVYXfY\bec[e]ffl\mbs]ud
I\O\PlWZY\v\
AdDcObYw\WcZs]
@]K]XZ\Y]d_\ohp\
@[I[K\Rll]
B[G\IcJ[ORceu]
NZ^lvZ
E\Ii
IhP\Y\
IiOZR]eZ
CiW[Zbci
KoObSe[]c\f[m]oZqa
OZVj
@]MiRX
P]VjW\a]
I]WY[\jkmZnfodsW
Pgl\
VlW\^\h]
NcV\WZchl\
Z\egp[
A\B\CZH\I[JnOqT\VSWeY[]bebpcq\
A[BdCeE]HaIZJiL[M\N[OjSZT[VWW[YY\c^W_Zcnhbjal[oaqjs\
A[CXD\E\FiI[KXMbNZOuP]VbYd[Y^jeRh\j\l]m\oZpqrctcvj
Pk[]ccse
Zi[Yp[
OgW\c\
\h
^hh]lfqY
D]KdNaPpSVThV[WYY]`ZcjlZvl
IVOZcdrc
WVZnl\
FUHjIeKoMfOWV\WYY\[]c]n\p\qeu[
@fIZKnVZW]_bm\oapdqWsTtf
CfKcT]VgYgZa\\]\_bfdr]
KjOiROpX
@[A\Z\\a_sc]e[h]jfl]p]
FbJ\MgOeVUZl[\ve
IaOW
CsV\^TcZlX
AaC\HaJ[W]XcZ\]e^Zjapaqh
C]IjO\P\Y]
D[JVvi
KdNZU]VdXb`Zj\mYn]ojsc
OmVH
AdI]M]OeR]VhW]sa
M]VXW]cc
AdI]OQVec[
OVVbce
BXHgJf
BXHhJ\
BhGaH\O[WY
tf
BcCeFeHkJdM\XWY\\c]\cZecfcj[kcpiqgt\uf
Q[Y\ffgdqcuV
@YFgha
F]H[buh\q[
BjGaQfhY
H\O[eauq
hnpW
M]Xe^]cdhmp[u\
H]X[^deihSpd
@\VhbThbqk
B\eKhm
ef
B[Yaqh
XfuY
Uj_b
V]Zcgbpj
C\h]pi
pg
N[O[PhV\Y[`al]
Nkcf
DbF[GYHcM\ObPaS\W\Yc_Z`\e\gdpgvi
P]Yhl]
HdOgPdSdVcW\X\Y[Zd[[]]acb\cWe]fegal]nYp]q\sdv]
A\JkZ\c]
XjY]_Xu]
T]Ybrg
CfDaN\O\PcR\WSZ[[\^[eZq[vi
CXPh
CjOZPWv[
G]MbNfWYZf^bebfch]uav\
ZZejh]v]
CdHdJ\O]RXWj[\\[^]`ca\ccddeagbhdjcm\s]vc
Zd]b`\hgvb
CZI]K[e[plve
BZC]HfJjW[f]n[
B\C]HoJYW[
AgDaGbHXJ]K\OcS\VcWWYeZ]^b_hfak\
@\AWBgDbGbH[OcVTW\XbYX[e_ncik\l[n]sdv\
K]VVYZ_efcnc
Yi_XcY
NdV\_ffZs]
OZS\VffZlZ
Ys_T
H\VpXh_[p\
OqZY_\c\v]
B]GcOWX\Ya
A[G\K[M\O[P[Si`]lb
@cDYEcFcGYIaM[NcPbR\S\VdXcZb^b`bbVd[ecgbhbkZnboep]rctcv\
BdCeIfJYLVM[QmR\TcUSWdX\ZY[]eXhblemincocpbqZrZs[u]vZ
HeKeO]P[SjWj]elcnc
C[GfIkJ[ObV[WbXaY]^]fboYvd
KbOWS[VeWkXRZ]
BbCgLjO\WWn\oc
Xg
BjHS
JaZb]a`\l\th
@eA\BiDbFXGaH]J\K]MtO]P\UfWS\c^Zbdc[dagfkblfqbt\
AgD]EhW\cf
BhCZIdJ]NhOXV]Y]
@dX\\g^cabhf
LZV\W[\b^\tj
@ZE[FkW]X\Z\^dc]hj
A\BsGdHYOQW\Z][]
CYMbRcW]Xd]g`]lbmWt{uX
RbTmU\W\XbY\idl\mhn]u]
C]FkHdU\WfZ\m\p]
B]D\F]NhRUWdZ][hjavc
BeW\el
@[ArB\D\EcG[HZN[O]WZY]Z\[g\c_ha\c\e\f\lZtcvZ
B]O]U\VY[Z^gh\mctfuc
WdYb[]\df]lbrj
AYM[OhVf^e_X
F[H\P\mWocpfsivb
T]UoW]Z\m[og
C\F]HlJ\Ze
G\L[V\X]cjtb
[]\\tpv]
HgOcr\sb
Eg
ESHjT]afd]
Ek
@ZWmb[rd
VjW\^[
BpCXHQJhNkOcUZX]Yf]\^Z`blenVonp\qVrZs[
W\bYcjeijc
CgNgOcY]`[rj
@eEa^X
B]V\Wke\
L\N[VmW[j]
AkCcHc
C[JeUOVVW\XW]V^]hdj]m~nZoKr]uf
FbNhTeVXWb[c_fqc
^n
McWh[R\b
ejv[
@cRg^[c\
enh\
BmFZGgHOJbKdOZQk^]cXe\oZv]
L]NZR\VlW\Y]
A]F\Z\e]geh[jkq]
N\RZUXX\mooZpZub
On
B\C[KYL]T]V\WgXcl\mXnio]q[ue
EbJ]NhO\W]
T[qbrg
D]F]Jh^\r]
I]OgVSc]t[
C]Ojab
A]F\HZJcOaS]XeecoZq[si
@eBYEbGeMcN\PeVZZ[^t`]g]
B\H[Op`Zf]
CiH]L]O[PcW[Zeqg
B]Un
`fi\nhqb
B[DdJbL][dh]o]qcucvn
BXHjJZW\ZZ
B[KZLtOZW[XjY\Z[[cv\
MjO\^Zq[v]
CcTiZ[]b
F]KWNWQ[j]m]n{o[qXuV
IZO[V\cg
HjQ\eY
C\E[I]N]ORcj
BfC\H[IdK\LYOfQcV]Ya[]^g_]`]dde\fZjbr]s]vX
@\MpOVPgW\^Ycdebj\l[sbt]u[
ck
U]VeWeXXm]og
A[BaCaHbK[OdT[VaWhY]Z\[[\Z]d_\`ccde[ffgfk]l]mYnYpju]vc
H\g]mfn\oP
CbeU
A[VZWocdkY
B]CVHbIbJ\NeOcR\S\VbWg`\fam\oYrq
@cCXE\F]I]LWMdN\O\WX[e^mcYfhg]h\j[lbnaq]r\vc
ClEgJ]LZN]OeP]Q]S\UeW\Y\Zb[\\\]V^h_da\bbcbd\e[hZm[n\oZu[vb
@bBnCZHVJbLdMZNXQmT\Yd^VcXeZj\nbr[saubvZ
OgV\
UjW\Zep]
J\WZZ]^o
ehhc
GdN[P]VXWR[fcjdch]lp
HcWR\d]bc]
@]BzHWO\PbW\_ecbo]
A\B\CWE[HTIeJ\K\MYP[R\TgUcVcWXY[Zj[\\m^beXfdh]jjlmncofp\qjr\sctYuZvZ
M]OXVice
BiH\O[
V[hip[
@eAOBbCWDdEcFjGYHTIdK[NgOdPVQZTZUQWdX[YU\Z]d^i_\`gb\cWdcelgZhZibjZlXmineqnrTtluev\
O\VfW\
Hfffo]qXsc
@\B\EaFcHbNhT[V[WY^ibfobqh
CbF\J]L\M[OVUjV[W[^rh\
daeh
jk
NgW]Z\efj[lZph
CkJ]TdW\]]
C]DbWe[d]\mYn\oi
C]Td]dvj
A\BYH\OqS\abk[ucve
B[LWWgXa
@gW[
BhCiGgHVJ\LuVbW[Z][Z]e`[bWdaqZsZvi
BkC\E]HYPdV\Wa^dfao\qe
CcF\HoJ]O[TdUcVcW[Zi^koZqes[
B\FbHmOfU]gbvk
KYW]m\nn
@\CYI[JpNcOhY]^a`]abcXl[
KTj[nm
BYC]OiVZYbZY[e^\vi
@hAVBfCmEZF]G]HbJeMgNYOYP[RaSZTXVdXdYXZ]\b]Z^d_m`bdceZfdgZhbi[jZlXm]n\pWsXtWu]v\
Bhn\qksWue
CWJdLhM\UcVbWWn\
E[M]NUV\Wd^e`mbdcYh\j]l[
VZWj[]k[p\
sh
@[BSCZDdF\HbJ[KZOcT]WXXaY\Ze]c^Z`[acc]mWnepfrcsavn
@bAYBOCeD\FdHoMZQXSbTXUeVfW[XcZb]W_]`ca[bdcYfkhdl[nco\peqSr]s[t\ud
@bAfC\TdW]ZW^[ob
BeCiH[J\K\V\\f][_bmRnYopuW
AjEdFhHyK]OcUVV]WXZb`Zc[eYnYo\sWvY
NnP\VZ
VgWSX]oc
@dBkCeJ\OZQe]bcbe[n]rZsZ
AeB\G[J[KeLYN[ObQYTaUcVZWd\]]\^Xc[dclcmcnbolqkuc
@cBpF]HMJ\OdTYUZVhW\Zc[Y]]edk[m[odq\rbseucv\
@[CgF\HaJ\LiN]O]P\SeTYUZWhYcZ][j`\e\gch]o\pir[sc
EiK\O\VfW\X[j[sf
TkWan\q]
MhNghfvj
E\S]V[`gf]g[ras\uh
@fAdEdF]M\O]P][]]\`ba\eXfchgu[
WZon
L]O[VhY\
E]O\SbV\W\Ycfgjfr[tX
@bCbEbJ[OjP]S[^k_Y`\d]f]pgqftZ
CgVg\]u\
C\E[U\WZ^\mZqYs]u{
W[jf
FaIfKcP[ScUYYb_cd\mboa
BgOVc]
Jmo]
MWZcblu\
C]IjOUu\
B]NeOb\[ceeitX
W[_i
@\B\aIco
@YA]BjE\GfHRI]JgKiL\OQQkU\V\W\Y]^[`ZcbeVg\hdl[nUoVq[r\tWvY
VjWRcf
UVX\g]hjmnp]q\u\
TjZ[]blg
AcJdW\Zhg\
Xfj[u[
KiRbW\[\jco[s\
BbFaHbLaObT]UcW[Zh[Zg\m[nfodta
LfWi\Ze]lZtc
V[\d^ce[th
HfQb
O\WZ^mb]
AeE\J[O\RcT]^ha\cdl\vg
CjT\
C\Jdejt\
B\MVT[W[Zr^\s]
VhW[
TeW\[e`Ytc
OgXc]\cgu[
@cAZBVCVEgFjG]HHIfKZL\M\O]PbQ\RaT\UOVjWQYY[Y\\]l^f_Z`bchd\ffiek]lYmfniofp\qgsctfu\vW
@aB\D\EjFnG\H]IbK\LVMlNhO]PkQeRgS\T]WXXYZZ]d_j`[ajcUd[eYgXjgl\o[pfqZrcsRub
@\AeB[C]F\IcK]MjNdPYRaVjW\YZZY\U]b^k`habcee\g[hZlUmfnao]qgrZs\tiuX
U\acoj
N[P\Wq
DbKe[g_\`delofqYsdtZ
CaF]HYMfOWPgRfUfW\[Ze]k\o\ubvh
BYI[L]ObW[ck
BiHUL]Wiq]
@]C\H[NbVZ`al]ncsatgvb
CYJiLxOST]W[Ze^[tZ
S[TXWZYb[Zl|
m[n[ui
BXM[UeZbkdnarf
B]H]Wbf\k]qjrZ
EgFfHXOeU\W]Y\^fvZ
LYV]Wnt\vZ
@XAfBxF\GeHUI[KaMYOLPbQ]R[VMWnX[YgZ[[Z]\a]e\gYhhj[kamds[tcv\
UhWYZYmf
V]WkedfYsbtX
BZCZHiJZObQ\TpVbWY^[c[fTggh\jblbresaug
@TEiLlRcWZ
@[BPC\FcHhIZJhL]MZOaWZXfYd[lcZeYt]v\
@\B\GkWZcfr\
LbM\]e`]c[ek
EeJXL\M]N\OWR\VVWSYkZk\d][_badhajZmbo[p[q[tjuV
AhH[K]Pc
IbR]Wg
BeHbK[O]U\_bmknZo[s]
J\ri
B\IcJk\\r\
B\Jir]
AbCYDeFaGdJhKcLZQcR]TbWUX][Z\Y_b`bbbcbfbgehck]mencodpbsbt\uc
@gBcCiEZGkHdI]JYKaLbMeN\OaRZSfTdUaWdXd\\^b`[adbacHdhfdiejal]mbo[pcs\tevf
GVK\OjSZW\^\ce
GYL\OkW[Ze`[cdn]oa
B\CkEcH\IbJ]MXR\T]UiVaYW[e\g^b_abccZecfdgYhYjcldm]qcrgs\tav\
@VCbDeEeFcGbJ]P[Q\TgUac[djefhglbu]vR
@[A]FgHdJcL\OfR\VcZT^aa]bhhklTp\qaucvf
@WDUFdGaJ[KjMZO[PlS\U\V\WdYaZW[b`\aebec[dXebgZheiamYpWq[sZtbuXvf
@XA[GgVeWs[Z^\cahhqTu]vc
JaN[R]Zb[o^]
D[H\JVK\Q]SaTcUeVZW\Y[Zd[\^h`]a]ckdfegf]gZj\lfmYogubva
Q]Y\^[bgdgvZ
OgTnl]o\
AbT[al
@ZCaG]S]]Z^eb]fbg[ncoZphr]vd
@gN\Xd]c`]c]u\
@XEdGTJfNZO[PdTgUZV]WU^fcjldobs\
J]b\hcvg
A\CjDfEXFYGTH\JZPeQgRdV\WYYYZU[Z_caobgc\dblUmYpaq\vn
A\BTCXD]GZH[IgJaNqObP]QjRdSbUUWZX[Y][b_bc[d[eYhfi]lXmdnao\p\rcso
C[JiT]Ubg[s]vd
A\C[D]EfJbO\T[VjZ[r[ve
@]AbEbFiJ]N]VpW\[]cce\j[ubvZ
C\IjOd^ch\
ph
lWvi
Emj\
OWc[e\mgocudvb
EcHWN\PcSVTeZa[\cgdXp\vg
AfBbE\HZK\TbVdW]XbYdZa\c]a_Z`abccleYldmdnho\
AdJfK\W[ZZ[[`iaYehv[
AbC[DfHmKYQfYd]\aZcadaebfcm]vY
DiEddUv[
DiEea\d[
C\H[JdYl^[g]m\nZoYqhrZ
@mG\Ib^X`[c]
@gEcWd`\c]
OYW[Y\c]vo
@dAXE[I]K[NVOhVdYgZ\[b^W_d`ca]b\cdgZh\l\n]o\qar\t\uXvb
B[Gb^gc\
F\M\OkT]e[u]
ego\u[
E[`[nS
P[VfYZZ]a\ce
A]JlT\Za`Xa\b\cbd\f]g]h]
GbJbM\V]YfZf`aafddh]lYnboir[u\
@hBiE]HeIaJaN\QhUXVYWiZ\a]c[f\j\uY
VY^m
AcBdCZD[H\NgOjVYWaZ\^Zbbhcl[pfqU
FfG\[m
EV`io]qb
F]olq\
@hBYFdG]Xhc\n]
E\FYTcV]cZnRp\u\
JnX[^Usbu]
Nd[T
EeO\^ZaicY
CiFbH\K[]]jiod
A]C]DcEaKZMQNcQ\T[VdWYX\Y[[]]b^Z_f`cadbRceddedfhhgjXm\p\q\rcs\tXumvf
KY]ambnnoVr[
OkV]
A]B\C[GbHZKbYg][lfmlobr]tbub
Zi
IfOZVh^[gd
C[DbE\FYGhJWK[NdOhP[Q]UZVaW[YiZX\b^d`bakbacdebh\o]pete
CeEbFlGdJZMdNdT[W[Zb\c`ba\c\eejdm]n[ph
CcJ[LkMZNdQ]TdWb[]^f`Wb\dlh\n]o[qatcucv\
BjLeN[Ob^debm\o]q\ubvd
@aBZGeJbMWN[U\V\Y\Zd^]c\gbmgn]oZs]udvY
AbC]HfO\TlV]WdX\Z[^b_fa\c]f]gchbl\m\ncu]
@bI]KgNUOZPgX]Yo_b`]h[j\m[nboiresnu[
M]Xeuh
@[NbPaWZYZ]\e\m[pms[vb
@[KhV\X\_bdasY
@eAbC\DhEYGjHWJXKgMkNaOWQ[UcVZWYYXZZ[c^Z`\a]dcedgblYpetcu\vS
A]EYFXG[H\KgNaOXUbV]^\`[cgdggfods]vd
@fA]BeCVF[GcH\IdJcN[O\PjRdSYTfUaVbW\X\ZX[W\Y_g`[a\b[cldbfXgejbldmcnbpasVt]u[vY
Nh
Hi
@eAfBfCcDcE\HjJWLpMfNYQbUjVRWaXbYaZZ[h\f]b_[`ZccdbeefihYk[lgoVpVqgsct\vg
FXGcHeKfQ[T\^\c\d\gbsYv]
H\V\^\qj
J]Zd^\`idZ
N\V]hh
EcFYN\P[`[c\halbnjv[
AhTZV[^ahav\
BVel
EbFpHZQ\Sh_]
@[EUFh
Keebgcm\nkoZuZ
NbWlub
BbZ[[jgc
E\HZJZKbNYV[W\X\fcrbsXue
VcWj\]e\
JqScVc[]efn]qZs\
@[K\N]O\VYgjmZod
Ki`Yc]nW
G\P\`lcdv]
MfOe^\`\ckmZu]
BfHZNZQgW]Yfpbuj
AZCjDaGbHZJgO[UfW\XZYbZe]deZg\m[o]qjshtZu\vb
OeWf
V\cco[smtTu]
KhNYViXdfYh\j[n]rdscu]
N]^[e]ug
T[Vgc\
@\G\NePYV]W\`[cnh]lcmb
@cB[D\O\Q]^[`fcel[v[
AbHVKZT]UXWcX\Yh^ZcffZso
@\AcBcEZJWPTUcW\Z\[Z]d^[cZdgg[ldvg
K]mgobq]
@cCbDgEmF[H[ORPqV]WWYc^[`Wb\dbeZh\ncodqar\sdv[
@RB\J\KgNZQ[RaSdTfWgXbY]]]^bcbekf]hblbo]p\sct]
AgB\DYF[GVHcJ\K\M\NjO[PaQ\ScTfUZV[Yh]\_]`fa[b\chd[fgmmoepbqZv[
JbK[N[OYSfVYW[Y]]]^\_cbZmcogr\th
CcD\EfNcQ]V]Z]^\a[dZhZljp]
@\EVIbJbNZOZU]V\`ihdodpasZuk
@dC\D\EXGfH[JcKhO[PfT[UpYbZS[Y\c^e_\big]lhn\p]sZu]
AUGrJ\N]^h_]d[rc
@gD\GhM]N]Y\^jcWdXfYr\
B\C]Nd^g`c
CdF\I]J[K]OWPbReSeThUdVZ\d`be\ld
O\mcnioZsZ
C]FZV\Xdfjn]sf
G\Nf[hl\
NZWia\cc
BbDhE\H\JeK[MiO\Y\Z[^a`\ahcceZldpi
O]Vdmgvc
BiG\JYNfv\
B\]]^\cnm\pWt[
HWJjT[W\bcc[f\vY
C[NcOlQcVdW]]e`Ymdoc
@YB[C[E\OhV\^]_cbdjhm[ngsctfuYv\
@\AZC[D]H[IeJYKZT]UdV\W[Zg^a`ab\dYgbh\nbp[rcsctdu]vQ
BaGcHoJYKaM[[\c\d\f]g[sNvU
Mg[Z
K\W\jXng
@\BUC\GeJbKdOcQkScUcW]Zj[i]ab\cXdgeXgdl]uWv[
V]Y\^\`h
C]Q]Zbhil\
AbDdEWI]JXNbVXY[^fdcgbhblTsct\
AfDhEZNcvN
JdK]NfOhY[
OZggnf
@\IcNhV\XbYU^h`YcYr[sev]
@cNbOk`]
E\Nh[]
JaZhc\vZ
A[BcFcGYH\J\KiMeNZOhP]QgW[Yg^bb\cTeYfZg\hbnfoVqZtduTve
@fBfGeI\OeQb[\^ed[lkm[vc
@cAaPdQbWjZb[\`[c\e]lfpc
I\K\MdS[UWW][emdu]
D\U]Zh
@\A\CbDgGjJWKZNZO]SXW[Yc^bb\cilc
E\N]P\V[cdlhvZ
@bA[B]CZEcGWIeJiKXL]M[NbObQ\VdWbX[YnZ\[a\a^\_f`hbZcfdcf[hgl\manYpgsZug
GcJdPbVicW
G\cfli
FiHbNZOXVa^a`Zdjsave
AYBdC\GbJ]SdVV[\^jgbuc
G[HaSgVd`]
W[a]iZjdmjndodqcs[
B\D\GdHVJ]KeLZObSbTcVjZX[ibde]f\g]jfkalcmfpZsZvZ
J[M\O\UdV\WZY][lg\hbul
GYNiP\c]ld
]i`]g\
BVCeFZGaHZJ\MbN[OiQmTbWjZ\[h^X_g`caTbXcchZjckenbp\saudv\
K[si
`g
Wka[c\
@]AeE]G[P\`aa]cklk
J\TWWd][mjn\pdt]
CUJecb
DXJeNhO]Q]T[V\Wf[[]]_\a\c]g\h\r[vW
hj
AbGZHrJYKVNZOePdQXSVUbVpWXYS[b\d]b^ccleZh]l[o\q\ugvY
@]DbKcUcVbY[kgubv]
I[JZK]MiUhXbY\^h_Z`\fgh]n]pirh
B\I]JYMgcarevd
F]V[g]jhmWnho[vc
AbBWFmHiKdO\a\c\d\sdvZ
C\D[G\TgVg^Ucpl\
@]JjL]MlN\O\V\X[]\^Sbje\gbk\mYoaphqXuY
IZL\Rgd\l\m[
G[HZJ\KcVqW[Z[^]aaced[h[ub
OYV]_n
Z[sj
GhOXR[W]cc
Tgl]
KdYgs[ub
\ath
th
B[L\P\R]W[Y\rn
WZ[llct\
WV[dlc
N[O\^]svu[
^]si
M\WgZY[h
Ccsi
_[hi
_[hg
C\vg
BeHgQ]W[
BgHbW[
JgRVhgl[pf
O\Yg[Xc\vn
@]B\CZD\EZHYL\M]O[PYQpS\U\VcWWX]Z][g]c^Z`gabb\dhhblam]n\oZq[v\
Q\Z\[g`]
`qh\t\
J[V[Z]`oh\l[
DZQW[ZdthZl]vS
DgE\H]JZNaVaZ]`Va\dWhblhn]vT
C]D]J\QaVYachdlevn
Qhhao[
JghZ
@]`ih]
QkZ\^\hc
ZX
IcO]VcWf
H]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
NZhj
TlhYrb
CeTYhV
WYlm
HbK]UcW\X\Za[\]hd[l\pb
]dpg
B]KiU]WVZha[dbe[gcsd
HaKXWhZTsd
WWZig\p\
phs\
B\UbVdWg[d^Yp[
JcZj
Zj
C\EbO[S]dbfgldse
OYSiVcWd[Xbdc[fYkcv[
WZeblh
DjG]WZY\l]ve
DhvZ
W\vj
BZDaL]M[^]_cccjckim\v\
DfL]TbW\[[eZkmtZv[
WZrgtb
WZth
J]PbV\W]YjhYr\
Wdcdeimbv\
JYLfOdWX[\cav]
Og
CZJk
CZJj
@dAaB[CeDWFcH\IaJ\NdP[Q[TcUaVbXc[Y\Y`\aZbbc]d\eijdlWmbndobqfsZtbu]ve
@\AgBVCbJ]NiOWR[U\VcWnX]^[bcc\gbh\jao]r]uXvS
C]N\Yje[
CUJ\MXWWfekaqit]vo
B\CXEfFaKeLdMiVbWjc\e]g]j]n\t\u\v\
A]E[FbJ]U\X]Y\\Y^mratguZvn
@ZBcF]L\NcR[UeW\^f_hepg]l\mbn]rfve
WYvi
TcUjWX]beXjfmXqbtg
OZW[^Ybcvi
CmTbUaW\X]m]
BXkgv\
@cAZBbCWF\I\OZR]Wb^d_ZbYd]e]q[tUuq
@lCaIaMiOfRcUVWVX[Y]\c]\^YbacceZjamgodqhtbuVvb
@bC\VeWg^dnet\uc
@]CgMgU]WWXh^bmco]t\u]v[
C[F[WZXgn\oht[
AgCcJbX]`]gcq]
@bWZ\]`beetgu\vW
eeh\tfuZ
IjO[R]WZY\
C\F\OaS\Y\Z][a\d^aecfhl\mctbvX
IZth
NgV]_YeWhd
P]^ihe
N\_feWfdhZtd
Pj
Wk
H]Vj_cm]
H]Vo
@gAcCbFdG\KZP\Q]ScUbWUXbYc^b_cabd[ebf\gahcmdobqcsd
NZV]WeX\sh
CaK[T\WZ]]m[ooqks\
FZabbZsou]
BZFhH[W\Zb^hqZ
HaKcO[W[Z\^bbigjh]p]sVu\
@]EaNfO[PcV[nc
Bchbm\oXqf
BhHkK[WVe\ggh\m[n[ojqos\t\
AhT]W\
D[FdHjW]^l_]bceVg\p\vc
AeHSJeOiPZSfTiW\Xeg]n[sbue
@cA]B[HeWZ[\^i_fahbad[pcqXsYtb
C\V\Xaah
^hbZ
@kF[^R
@cO[WX^d_[`[bic\g\q\vh
CbO]UWWYh]mrs\u\
@bAYCcH\IbNVOgQYS]VnWbYhZ][b_hadbXcbeghklZo\pcr\s]tcuqv[
AhJbLcMeOZP\T\V]WY\]]g^Y_]c\
HSK]OfTcV\WiYb[ccgehsbv\
CbEbFcGdHZI]LeOhVZWk[b_a`Zadb\dcfdh\jflY
LhN\V\WgZ][[ahka
OjW[a]cb
jf
EeFgH]NaOY`Zdhf]
D[EdFgGYH]JXOYPcSXT]VWWLXWY\[\\Y^\`da\cad[fZhflnner]s\
@WD[EeG[J[NiOUT]V]WUXZZ\[\\Z]c`Zcbd\eXlevf
EfFeN[S[`ge\hbl\
EcFdPTcflV
PYWYcblfv[
NmPZ
KYWasi
EaO]R\VZe[hbjntZud
W\jh
Zg
@]WY[hhfv\
@\EZF[N\O[WcX[Z]`Vjqv]
GdN]PiW\
A\B[C\DaGZHZOdP[QhVeXaZ][\^c_]cceWh[j]q\ucvb
@\EhF]NeQ[We^bhbuZ
V\uk
E[O\Pq\Z
E[G\HZK[N[OYQ\VhWUZ]\\^Za]c\eYlbu[vg
^ilfv\
@\CYDcIdN]OoQcV\WfuY
QhsXuZ
EWN[W\Xfsku]v]
EZO\Q\WYc]s\umvc
O\vl
Ec\\ldug
OkvZ
DcEiO[VaWY[\dZhdvb
[\vh
CbHXN\Q\R]SZT\UdV\W\Z][a^hh]l\mZnfohu]
CeTtWQ[\f]l\m]
AfCOH[I\J[O[TeWZYZ[c^g`cl[v\
VWW\^\b]dg
CkF\JmN[O\ScUeVZWi^QhhvY
HiVmWYg]s[
MTO[^s
V]W[ZZc[eafcjgsetbua
BcW]cbddeil]tZ
BhW]eX
eht]
eh
FcWi
Cg
Cg
A]G\H[M\OtP\VYWb^[_[`[k[obr\vb
BjG\I[P]V\[]v\
A]Oo[\`\
B\vf
@\A\T]VpWXYc`efeub
@cA\CbD[EhFfHeJcM\O[QfSdT[U\VeW[\b_]cbe[fVg]hZk]len]s\ve
BiCbGZQj^]lXvd
@WA\BSCYEkGSHkM\PbQXT[U\Wb\Z^c_]ccdZe\fVj]k]lxn]qas\tevU
@dBkD[E]GXVdZbdclW
AYB\DcF\I\JXM\V]WcZ[[\^]dleZlX
DbE[dU
B]WXdd
AYBeI\R\WhcedWvZ
BoZ]dil[
B\GYW]cbdjvY
DZQbc\vn
D[GcdW
@\A[CdFcGcL]ObPhQ\V]^]a\c]dffcl[vb
GYP]divY
CfFbHgKXOhT]ZX\]]Y_ab\d]faldmbncodscv\
CaFeO\V[WfX]_kcdsb
F\ViW\_[o]sh
CbHWK]mhocs\
B\F\H]KjP\U]VXW\XaZg[ce[g[l[mco\r\scu\
@\H\V]WbX\ZV[ehbje
@\KVnasd
@gK\
@bKgsU
V]W[n\sf
BfH\O]V\Zh[\bbhbjdkbvZ
H\Zhkb
eh
F[jj
BUCYH\Tb[Vb\f]mbvh
GgWXZa^ce]ldmbnbr\vZ
Wi
B]CmG\JbNdO\P]SbV[WYZ\cavX
C\NYSdjh
BZGbHbKdM]N[SWV[WNYZZa][e[gflindoeplq\s\
Cbn\phsZ
@\AcCYE[JXK\MgNiO\P]SaT[U]WUX[YcZg[X]X^Z`\eeffh\jblVnWpat]v[
M[W]Y][\jhphtc
NmZ[n[
M\Z[ehpe
NgZZlZ
Y\pj
CfM[Xchh
B]C[G]T]VhWm[\c\d\hcq\
V]WZ[jh\q[va
V]W\[Zep
MdWUY\lk
Phv]
@]C\IcM[N\O[T]U\XkY\Z\[b\aabcbeYpXreta
M[[apXtcv]
C\WcXWck
W\Z]\ke[t[
W\[]vo
Cgqc
AkB\KgL[
OdW]Z\[i
H[V[W[ZklZ
F\OgVcW\c[
CrN]OZP[R]VXWZ_]cbeaf]v\
CiW\
U[mi
GgKeWZZ]c]elp[ve
@[CkD]EfFgH\JYTbWd][bae[v\
CYEhFhTf
VgmZ
CfI\R]XiZ]]\hcj\ob
CfI\XkZ]]\j\ob
W]Zhhfv]
ZWhh
Zgh\
C\V\Xa]huZ
UYWenhoh
Wgkb
B]GbHYI\J\LaM]NjO\P\Q[S]T\WYXX[b^X_[`Zb]cde[f[g\hcmcncocpZqZsct]ucvW
H]W[[ello[
Ni[\
B]E[Nea\cuf\
AZC\NnO]W[h]
LYNVWe[cc]
V[WeaahioZq\
CaN\VWWbahh\s\
EjNf
Nl[Z
C\N]V]W\XX][mXnfobpZul
NXU]V[Wbc]nWods\
Nb[\m[n\oi
LtNRWZ[]`[
B[EcHdO[PaWZZa^e`bc\e\rZvk
D\NmW[^Xc]e\vd
DgEdvP
AeG[H[I[KhMZQZTYXbY]\b][^Z`[cbd[fehfjblhmeocpYqbvf
@]BXC]F]KrM[R]Wd\\^\`cb]cig\l]mYokq\uZv\
F]Rcfml\v\
B[C]F[H]O[Va\kbic[eQhhjdlcm\q]vb
A\NbZa\\c\eeg]j\lemknmofp]vZ
b\eZgblbuh
C]DbE\FeIbJZNbOZQbVYWh]dbbedf\g\hXlkmdpdqbubvX
HbMdQdWdZalRm\n]o]uc
C]G[I[M[NbV\W\Z\]dbae[f]limhneocpeva
BbmcocqX
IgW[
B]D\EcIaJbNeZe[g\c^\efhcjbvZ
B][h\cjevZ
M[WY[gvc
CZW\[\vh
@aB\CeDcE[H[J\L]MeNbP]TiUbWcY]Zd[\\Z]W_babbbc[d\ecf]jbk\l[m]p]r[vc
MlNeT]WYZZ[\]YaavZ
W[Zj
CPDcWZe\ve
@aCiE\TY[]bee]gbvb
B]MtW][Z
AdH\J]MWTf[j]Ybdebl]
N][ivd
@[BXDcE]FbKcOdPfSZV\]]^f`[c]eblZn\o]rbudvc
Kj[bpbv\
C]GcLeN\TeU\WM^ebcc\kYlfp\
D]GWTdY]cou]
B]LTWnkT
BSLcW\_bke
LiWW
A]B]KbOqP\W]_Zf[sd
HdVfq\
@ZB]VcWo[Wccd\
B[CeD\JaR\TaU\W[X]\]]cp\tiucv\
B[CdJ\K\WcX]YZ[[\Y]dhbo]ti
CiTYW\
CaTZYa]]uh
G\Oc[fdbecl[
[gdbv]
@bB[CdD]FcHfMfNcP[U\Y[[Y\\^b_b`bkbqatbv]
CdD]EfMcN]W]^c`\td
C[E[Hg
V\_h
C[GaM]OiVg^\
Ub[\^]obri
@gW[
@gW[
C[H\OdTfU\XcYl\[]a_gadbZd[hbp\u\v\
C[TgWcX]b\e]u\
BeCgF[HdOZW\_\ugv[
@\CVXk
FXWW[[cdlg
@mB]D]F\G\H\I\JZK\M]NbOmP\Q[UgViWVY\Z\[a`lagcdd]lZmcs[u\
L]O\Wb`Ye[f\jm
FjH\N]Q]vZ
FbWXvi
E]HXUje]gZnc
@\AbCZDYGmMqOYS[_\cffejXlg
@WF[^g_b`gc\hdv[
CdJiMb^]
P\`dtiv[
CjYZ\]
@iMZWg[[cd
@d[h]]c]egg]
BoD\MVWVZZ[Zk\vh
AbBeCaGdH[K]LcMZN]OcP[R\VhYa[a\[_ca]h\iet]
BeGbH[LiM[TcV\WWYY[c\[ve
\gti
IcPgW]^bq]r\ucvc
K]P]Wa[W\jcelYtYv]
Rh\\
ug
KiS\Ycve
MjW[
@\AbB\CZE]HgKZL\MYNbPbR\UYWbY\\[^e_]b]edhbkcl\mfqbr]s[tb
F[Slqer[
A]C[EaNfOZPYWVachcn\o]
H]UZ^\ojuY
ITOwW]
NiV\\[^\
NtO[[\^[l\
N\O[V]W[^f
MZNfV\WY[i^Yk\ub
MTNcV\[e^f
AhC]GcNXO\P[W\[p`\
FkV\WW
@\AfG[KhSdTbV\Y\cdeanbs]
N]W]hijb
HcWh
CZJ[V[^Zgl
eYgkm\u\
GWHfJbScT]ccmfqcrY
H[clrWv\
B[HiJ[OcWfXbZ]a]c[seu\v[
BfHZVZZ]c[fisb
HhJ[Ods[
BlJXM]O]WU_]j\
WY
B\E\HXIbN]O[VZWWXc[\\h]dq]rcseubvb
B\C]FcIeJ]KbVZWYZ\\[]efWsbunvb
JcNpWe
Cgcbrb
Cgcb
@aDYEhFeH[KeO]PdR\SeVbW]Z][[\d_aecfdp]q[rcvb
AcB]EYGiHaPe`gf]
B]G]O[cl
D\EYW\jbl\vm
@\A\B\CeD\EXFiG\H[KdNbOgPaR\ScTZVfW[Y\Z][]\d^a_k`\addee[fbhaldp]qZtbujvR
dYvh
AbB\H]L]O\Ub\[d]e\mevh
J\PeWm\[lYvS
J]W[lZvl
B\WjvW
HiSacbqb
HjSac\r\
@cA\B[CaGYK\MgPaQ[RYTbV\W[[d\f]cabccfejclao[qhr\set]
@\AeBnCeDaGqHdIZJYLUMbNkOaPbRZS[U]VaYbZ]^hbhcMd[gclZn[r\sZtd
\Z]eli
@]AcCdHkI\LgMdN[P[R]W\XY[Z\c]e^d_aacbcdfeWfcgdh\nhpYtUub
@fCkWc]Yc]ibtf
@iHUJ[LlM[O]WOZ\[c`bbkcddZh\lhmZt\v]
Mi[[bbue
Afc]qY
Omb\
EdFkG]M\O[^\j\ub
@dC\FdJfNZO[P[TbVeWbZ][e^acce\lVqgt]
H\WhZ\\faVbVcfddfblWql
_bvi
MZP\W\c]lo
H]Ja_\cjd]f\vb
A\C\H\OdQeU]\b]b_gc\mbs\
CZJqTbWra]eYg\qb
e]lh
C[Ue]hld
CWPdTcabl[
@cCiHjMX\c]]b]c\eZf]lY
G[`Sch
BdHgJiOhP]WdX][[\]q\
@]KiM\
@cCZM\\Zcjf\jQlnv\
@\IbJZMjOhTcVZW\XdYX[X]X^[`\aeb\edfdjbl]sdthu[
HdLiWVZ]\]aac]ebfbl\o]
OaV\W[Z][[\\ll
HnO]bYd\lS
M][X\]aalf
H[S\Yf\cbcc]dil[
@\V]Wecnp\
@XCYI\LeMhN[O[S[W\\\^ee[fdmbngqXtZ
BlC\DcHgJ]L]MdN\O\T\V\XaYcZb[V]\^ea]cZdbeZfZgblambqbt\u]vc
C[Yil]
CbEbFbJaVcW\Xb\\^e`ifZqbu\vf
@[BiCkIlN]O[P\RcVdWaYXZb]\^]_\`]c\jbv[
_Xvg
CgOaTc[\^[`ac\ejf[t]uevb
@bBbC\FeM\ObV\Wa[\^dbaepf\l\v\
Wo[Y
@f\]^dkboeqetj
@gNj
A]B\cdllv[
Wg\[
cjlZ
A\CmI]^\ace\j]tbvf
B\ClH\JcNaV\_Zacc]eYl\qcua
\kc\qctcuZ
CiTbW[]]
BfO]PeVZWV`Zcdhdlf
B]CfMhTaW\Y\vb
HSTbWVZ]lSvp
GbOePZ[e^U`\biqW
AbCZF[HYIbKbORZf[Yc\edvr
G\J[MZO]PeR]W]YY\g^j_a`\eehcqasct[vY
bec\
CZHZSbTiV][k]Zehl\reuZ
@cJnVdXYc]ffh]n]r[sbtXuh
BVDfE[F]G\H[JYMiNcU]WXZq[Y\Xebg]h[lYvk
M\O]PcY\[Z\pca
B[GcJkMePpSZ[ocXe\f[lV
[Y\jtZ
]V
FcHWP]Q[Wglb
HY[Zb[cflg
gj
OVP\Tbhavj
D][j`Xb[e\v[
H\WgZZbjqe
Mhb\v]
@eCYWcYg]k_eeYjXt]vZ
^j
W\\klW
M\OibY
bXqh
AYB\O\WYYd[ea]bbc[ebkdsatbujv]
WZlmq[vY
AcB\LeM\W[Z\[[\[_[eflcp\q]tivd
G\MkWc\e^\c[e]v]
G\Mj\b^]n]v\
Pg
[Zli
@XA\B\CZD]E]G[KbN[OZPaSaUbWbXXYYZd\a]db]cbd]eZffh]jfl]mZn\oZpksXtUuVva
BYJbWn[bvY
[a^Z`baZcg
@cMMVeZe\]^b`baac\ebm\uX
@[B\F[JXM\N\OjVdW]\\]]^\aXcde[gYmen\odqbsctev]
@[E]N]Y]^mcld]echelY
C[MYN]U\V[g\min]ohpb
CbJ]c\q[ui
J[Via[sc
D\^acYlh
C[WXYf\bl\tk
@]A\BaDYI\J]KcM\N[OXP]Q]S]TaV[WVXZY]]a^cdfecf]h\jbk\meniocq[sbtdu\v[
@bHZJiKfL]MhRXTcWi]b^\cXmSnWobrcsct[
B\H\M\WhY]ndoht]
Did]
@ZEbK\P]RhS]^edZjdna
@]JY^g
H\M]W\cp
HhJYbZdVjdm\ob
C]DVEZH[dp
gimZ
@cBYFcJcK]OeRdWYYbcbd]g\vf
@fcX
BcD\E\HfIbMfN\Vc]]^\c[dfeXf[l[mcobpdq\r\sbt[u\vX
BkHUM[WUg]
C]HYVaWj
HhWWd[
BZE\IcKaMlN]OaW\]\badeeXggm]nZpesct[v[
B]LhW\kX
B]LhW\kX
L[Wd[]a]lhv]
O[W\X][]l\ucvh
X[\\n\oj
OWV\W\nloZ
B\OjVb[[hcq[
I]MhOdW[Zac]
@aCcF\NdOXP]Q\V]W\X]YdZa]a^ec]d\ebg]hfibmZoZp]rctluevc
AbB\E]GbI\J[NaOaP]TcVcWdY[Zg[\\f^\_caecgd\hZicjbrZteva
Ad\a]a^]m[nar]thu[
^f
NhO]eXhal\t\
IeOiT]ecrbtd
[f
@[CbDeE\FhKeMYN]Re[nb\
@bD[FcG\HjJbLaN]OcZb\Y^Ybbehgalc
F\M]]c^Zn]pf
Zib[eb
ZSbdg]
KcVXW\Zi]Z^]edgYt\
ZW^be]
H[JlZg][^ae[
F\HdWjb[gbve
@iFa^[h]
]h
F[H\J]R\SdV[Zk[Y\b`[eeg\hfvb
Z[\i
J]Zk`\
eh
F[Hi
F[Hh
P]Yjq]
JYRfTZUg
EbK[WZnms\
HaU]W[[ep]sjuX
D[EgFiGZHZJaPbQZSaUcV\X\Ya[[]a`]f]j[lZmZndvm
D\EbJfcdvV
YdcevV
W[[h
B\CaG]O[VZWgY\Z[l]
BcCZEkFXG]J]KdN[OZT[VcWa[]a\bcc\dlfcg]jZlbq\ucv[
BdDnEgF\O[Q]WY[cdTj\vj
EgFYN\Vc
E[FmVevb
V\dfvR
D\E\Q]a]dlvT
vn
EYdO
Dku]vX
C]D[dllXv[
[Ybhf]
EcWndav]
O]Pbd[vj
DbFdW[l\vk
Fdvg
BfCfE\HbJ]K[OYPaRcSbTdUbVeWXZ\[]^dc[eYfcl\obqfsbt[u[v\
C\IbJeK\Q\ReTZVhWgZb^fcbdYfchcl\mcoZrUsdvd
E]^dfiq[r\s\
rk
J[QfUqV]n]
B]H\U[WcZ]min[ofr\
B]HZO]SbT\UXWYmXn]olq\rj
f]oZqdsj
f\nbo[qh
OXP[V\W[jl
B\C]FaK\L]M[NeP\V]WZZb\\b]lgqbvZ
@bFbK\M[N[OZRVTaWYZc[[^Scklgqdv[
@]Nh^]l[
Ne[\^ilY
H\J\Th
HfQbUZnZo[v[
A[O\Wk^abgjcoeq\vb
H[OcUZZ[bid]oZv\
HSOZWW^\be
B\CeF\G[HfJ\O]TeUiVaWUZc^eacebf]m\nbodpdqds[
CaG[HWOXUfZg^jafe[peqe
Tg^\ob
W]sS
C[sg
AfDaE[FaN[P]QeU]WZ[Z][`ba\dbe[gbj\nYo[sevl
A[CaDZF\HiQaT\U]_]`ccbdkgbsbv\
B\JkQ[nZ
BkFZHVQevZ
BeFeHZRaT\V\[cl]v[
F\HhW]d]v[
F[eg
FcH]ShWfoZrV
HmT\Zcl]n[
HiT\Z[l]n[
BdKbP]nkv[
KfM\R\V]W]^]m\ni
KWR\W]ns
M\nn
C]XhY]
Wi
FfHgQaW\v\
B\OcR]WdebfhrX
@gAZEeG]V\Zd[[_\`]f\h]liqas[v]
AcCXGZH]J\LfV[WSY\`[cllcv\
@eBXCiDcEZF]GdH[IhJeK[L[M]PZRYTZVZWXX\YgZZ[\\X`aabecf]g\n\o]p[s]tduZ
B]CYGpNdOdQ]WWYW[Z^e_]eZldqbr[vf
@[CWG]NaOXP\T\^c`]abccebf\hejdtXu[
CWEZJXW]^\atcadXe[l\t\v\
@\NWOhqbr\
Nh`[af
CYIcljv]
CdI[N\OmY[a]qetbvf
@]CdDcFbGgOdYZ^[`Yage[l\r[
I[J\NbO]Y\^]c[p[tp
@dCZF]IZOdY[cXth
@hAXCcNZOoYZ^gafe[
IfO[P]R]^]fhvY
AdCYFcITJqO\PbW[Yk\Ya]e]f\te
AaCaEbIk^\a]tV
AlC]WXaZv\
CNI\J\^k
E]OZVtYb[iv]
@dAaG]I[JqQfYca\e]
C\K\V[Yx^\a\
B[Ifeg
A\NhO[^\`[cZ
@\AbCnGcWkYW_]a\eZf[j]ta
J\ckuX
@\HdKhMYOdPaR[TcV]WYY[^\_\b]cad[e[f\g]halam]nco]q]s\uava
CeEaKcPbSWTgW\[\cdebhal\nfudvb
C\K[P]SfV]W]`Vc]j]nf
@[A[KmO\SfX\`bg]p\
Ph
Pcckne
KrPYl\nV
Vgnc
KRN\OnP\VY`bhe
Kg`XnO
HcP\SfVd`]c]hb
Vghb
`\m]ng
D[E]G\H\IZK\O[PeS]V]`icahYj[n[v\
PW`c
`i
C\PY`h
CX`Mj[
CaN\O\PfW\`bc]jgna
CaO]PnSYW\
W\mbnbrk
CdD]LhWZ[b^]t[ve
JbN]VZWlv]
AbBbEZFZGbH\L\NZOfP]QaRaSaVbW]Xc[a]\^k`eaZbiecf\h]ibl\mapXrZs\tZub
AcBdCaMcOkP\QcR\TcW[XdY\Zc[[\[]]^Y`ZbbeZl]mao]qbuevf
N]OXSgT\XhYf^]_b`Zb[e\odr\
OfS\
OhVY
Yb[h
B\OWVgvf
@]N\`ijb
D[NgORVgWc[d^c`Zb\ldtb
BlOY^c
@]P\S[`j
M]O\V]^f
BXCaI\NfOiP]SkY[ZY[\^Xb\cgebf\k\l[vc
[f^g
JdN\PcS[VUWZ`Wbrv[
B\O[ScV[Wl^f`\d\pZ
B\EbJbLfNbO\R\Tacae[k\lbu]v]
CiI]M]O]W]b]
BkWXkb
S\T]Y[ecfknbrZs]
Xks\
BcCgEaH]LYP]VdWdZ[[d`bf]k]v[
CjP]lf
VZWU[jl]
B\CZJdV\WcXj`[ccd\larb
TXWTXfc]
@\AbB\F]J]KVLeM\W\Z\d\fbjan\sptgv]
HfKZLeX\[\cbe\fesltcv]
@cA[KbMdNcWYZe[]bbgbpgv]
@cK]WYZg[]gbpa
@[A[BZD\E[H]K[L[M\NaOhPdQ]R[S\U]V\YaZ\^a_]`[bXced\h\j]m\t]u\vb
OaP]Sdci
Oi^[
B]CZMbOZV\WY[dcZl]vg
CkO\^Z
PoS\W\c]
NYO[[d^iv[
IYOhY\^Y
NgOQ^jd]vZ
NfOc^g
@[EfNyOYPY[]
E]OgP\Y]k]
OhbX
CYI\NWOk`]
Oh
B[Hh
B]CaHbJbUdY\egn]rY
B]R]Wgt[
@bBbCcEcG\KeLZMcNfObQbR[TbWUXd[d]a^]`Wd\fajalgm]n\qYrbsauivc
AjBfCaH]JgL[OdU\WZYe[XchlZnas\th
T]c\e]lh
@bA]B\C[EfG]HXMcNbOYTdUdVcW]XgYZ[d\\]c`[c[e\lUoeq]rcudv\
AYGZK\N\Pf[\f[nYr\snuc
B\N][it]vU
B]HZuh
AaChDaEaF[K]LZP\QZVbXe[a\YfggfhblboYp\qfr\t[uZ
LpR]WUXd[\fe
@\AlH[JaS]TWVZW[YbZ[]d^c_]`facd]lhoZqZsZt]
CgY]q\
mgn\oZ
@]BgFbGbNbW[X\^dccvc
FiV]W]haj]qh
CjZ]]do]
CWDcE]F\VcWW^[cfn]
RaW\[[lg
L]NaWq^haY
C\T]V[WW[[lp
@\AbClHYJZMXO[SaWWX\YbZ\^lcfd\
@iAfC]HXIbNYOjTYU\V[W]X[^a_h`ea[d]egf\gZialemXocq[sYtYv\
BeVa[mk[l\vY
AWBeI[MeOjS[Y][e^f_[
HaVYWmX][[lZnk
E\G]JbN[Vx_]cWfclXn[
BVC\G\HYS\T[UiV]W[[\\]]b_fa\bccgecfglcmdpar\sev[
D]GdJbNbWX[b
@eAnBkCiDjEkFXGeHJIfJkKgMdNeOfQ\R\S\TbUfVVXUZ][[^g`pa\b\cVddehfLgdhqk\lZmbnbogpiqNrPset\ugvi
ChJeN\R[WY][cZe]fVlbmincoYq[sb
A]CfIdJgTaYac\e[lbnZqlrW
C[ThW\X][Z\acce\fb
VYWjZY[\adj]
HWJlW\XX]b^Yedgim]qfu[
Wj\]
AaGXO\UcWiY[[]_ffbg\rd
O]UbXa_]cafWrd
Zkecjal]pj
CZJiOdUcX[edjamcr[t[
G\O\chp\
CnH\JbOYPXT\W[Y[fXqar[
W]Xj\\o[p[
B\FbG]RfT\V[WSX]c\fglbrZua
FfH]V[Xb^\nTqb
A\JbWk[Ycbh]lg
CYD\G[HdJiSmTcUb^\naqdrU
VgXX
AgCYOgP]V]aih\
HZgn
WU[elb
AdCfY[rd
HcK\WglZ
F]H[Q\Xo\[_Vc]s]
RbW\[k_]
ThY\^\edh[
HbO\WbYafjkal]r\
VbWojav[
Y\]i
@bA]HhMnO]ReTcVb[Zbac]e]f]lZs\
A\BbC[DaEaOeRaSjVc_]cbdbfZr\ubv\
C]X\_chgqeshue
C\NeScUbVeYc^ceZfWs]t[
C]DYHcO\VlWhj]
C]DcN\WXZ\[d\ce\kclc
HdMcWWZ\[ql\v]
H]W[ebkfucvi
V]WmXbrc
@[AcBTGXHhOaP\RdSdTeYYZ\]ebaccdcfZldn]o\qSr[sfvZ
CjoU
@WBfEYFcHUK\L]M\QYVYW[XUY]Z[][^Y`]bUejf[g\hok[pdqiu[v\
Klsb
BeGhOhV\W][\_]v]
H]KhW[Za
C\DdWdfh
MaOXS]VjW]f[his\
AZGbLgNaPcV[[c\]][^Y_bcYejf\hYtcudv\
C]WcZhd\phu]
@[A\BYCgFiG\HjO[QgU\Zf[c^g_b`bbWcgh\m\pcqXve
A[O\[d_bfjlZqeub
j\sh
H\OcVgW\Xe_Wo]sY
CWJbMaWT[gf]mbpbvh
T\W\XiYY_eu\
Hhf\sV
C\VTXe`mhZj[oZ
F\H]I]O\VeW[Zc^V`\b[e]gvv\
Zf[\e\hd
B\CZD]EsFMN\Q[X]a]c\daf\jZl\
BSF\HYQqd\nZv[
AiCPDcGYI]JWN[OXQ[VcWWYY[]^b`\ahcedYeih\lXqWtfudvk
B]CeEcHVRcTaVYWSY\[d\d_\c]e[fbh\lanbr\scv\
AfC\D\HbJ]O[P\RfScW]\f^Zcefhg]h\kbn]rZvc
A[BfFgKRQdR]UbWbXNZe[X^[_Ycefdhri[jcnkolpkqlsStVuvv[
@cA]B[DdFeJ]SYVYWf[Y\a^[`dbacaebkalcoarbv]
WY[je]
CVFcH[TdUZV]WXXfZ\^[cfndobqg
BZC[FZHWJgL\Q]TbUXVVXWZc\W][^d_Xekgfhtl]m[oYpfqatt
H[Zc[]]\ebgrhbp\qf
CVFdHgPbQ\TfUYWYXgY\Zc[Y]k^\_fccebfXhbo]q[r[sdu]va
AaBZCKH[N\S]VnY\^c`[abcZdafXlZtbubv\
A\FcHcJaQ\SfTjV\WYX\YX_\cmd[fOlfq[rauhvZ
B\CaFZIgO]RaTXU[VeWdXZYY\a`[eZfegkh\kbq]r\sit]uV
M[O]VkWZX\
BlWZ
ViWX^Y
X\^k
fkl]s[v]
CaK]nasgv\
WV[lk]l\
AnEcG[M\X[\c^q_\aadWh[p[qVtnv[
BcGhOZf]
Cb]ef\hfqauX
@eA\CXE\F]G\HdOXRbS\UWVWWgXeYqZd\Q][^cbdcZejf[gbl\m]ohp]res\u]
CdD]F]HZTXV\WUXWY][\]deXg]h]mYo]p[u\
H\MZNaP\Vf[\^ebdeZliv\
UhW[h\vc
CeJdSlUfYgc]rVsd
hg
C\D\TdWYXZ[\^clfq\
A]_ke]
AdC]MdNdOYS]VVYq^b`]cXfYtb
G[YicXf]ld
ChT\V]W]Yc^]
Hacdsl
X[]nh]mYu]
B]DbEbGbJ\OZTbV\WhY][Xbacbfbg]jdl[
J]K\MbObPcT]UbX]Y][[cadbegfkgZlbtZvc
Cg
AiBYCuHYO]V]WYXZZ\^Y_La\g\lZm]nco\q\s]td
W]Y\hk
HdKZW\Xd^]qpu\
U]Xi\Z
GZkg
HYObZ[f[vi
CgJ[]b
^imZ
Wbfh
@]BfCaFbGgH[JrQfSeThWYZ]]\c[fYg\h]qirOvZ
O[Vl_cp\
CiV\^[ccl\
CaR]TkUcVZWTlbrb
WXZbvf
elh\o[sc
HkXdYZ^]ejl]r[
B\E]FaOaWa[]fdhdjemasbvi
B\VbWfZb`[ffhdsbvV
VcWfma
O]V\W]jhq]vY
Z]vg
AYB\DeEgGUHaJfK\MfNbPdQ\R\SkTdU\VcWZYbZm\\]Z_[`mbXc\d]e]f\i\l]mgnbocpbsYuVve
SgV]Y\_fhf
@bEgcY
BUDbFaG\HdL]QbR[WYXbYa^ba]b\d\ecfZvf
DYEiFbHZXbYb^declcsavn
R]WZvm
ImOYY\u\
@VAZB]C]EZFcHcI\JYM\N\OWP\QaRSS[TWVVWPY][\]\^\_caYchdZeWfeg]hai[k\lZmZqes]tbujvX
BZCfFYKWQcT\UgV\We\[^c_fccd[fggahZjdm\ncplqZsUtjuhv[
@ZFeKfV\XU^da]f[hYoppcq\sbtXue
BiHeKeUcXf\k]b^Zffhbmcodp\qbsRt]uY
pcqisX
_]fZq[th
@\FYHQKeQZcgtY
_bq[sYun
^cphsYtY
HcW\XYhisdt[
hlq[
HqW\sau\
FcHURYZem\nfp\
BcCcFbHhQ\U\WdZ]h\mdn\o[qhu\
Fhl]
XafesW
C\KeV[W[Xuc]j]n\qXrcsctcuY
c\sj
FXH]QZU\X[_ec[fhhbnbo\p[q]rYs\tc
H[KYRZWWXX^\_]fTm\nfo\q\svtTuZ
BcHZ^[qk
FdH\K]flsV
HeQ]Xh_Ycdhbs\t]up
sh
q]sh
C[_is]
HgX]setXuY
sg
HUck
BeCbO]VgW]Y[[[^a`emgncobpZrbsY
A]H]L]N]V[WX^g`[cfd]ld
A]H]^\ci
L]WZ^icalb
FaR[XV]hm]uc
A[BXCbD[EbF]GYKaL]MfO[PaScU]VgWcXc[X\c^c_fc[fchYk[lhndogq[sbtXuavb
@cMiNhQeXW^hbbm]nfoesgu[vb
R]XW^hb]mancoaseuW
CWXm
M\P]XY[]h]mhocuk
QcZg^]lgvY
Xl^[v\
Ca_Yl]s]
X]mYui
KbNWV]X\nou]
CWDbNlQ\TeVZWhX[Ze_Yvg
G\Mj[\lZu\
M]\f
B[CXDXE\J\MUNXQXT[VrW\Xd]l_dbZdglRm]o\sbu\vh
MbWZXf^Zj[lhs\u[
CQXoY]]i^[_Th]j]mcn[oVq[sYuev[
CtH]T\VZWcXU]Uo]
Kg
W[X\^e_ge\lV
MURbX\[e^Z_fl\nbuevc
B\CmDaEdF\HoI\JdK]N]PiRXSlT[VhWTXZYc[\\\]W^b_WadbacZdVedfdjglhmYnZoUp]qes\t[uWvZ
N]O\VXXj_Z
CjD[HkI]NaQ[VZW[XW[\\e][^c_gf\nYs[ubvd
BjD]G[HaL]QYVhWVYcZb[ec[fe
S]V]Wk[]
Vhv\
W[Z\ei
WY[je]
[XeivW
Og
WZ[]lj
AWBUCbEbF\GZJeMdObPcS[TaZ[]c^[_babb[edf[h]jbkZl\n]p[q\r\tcudvc
MZPd[Yvu
S\Wl[c`fcRd]
Ch]d_c`]a\
[Y]\`ce\mdujv]
Mhk]uXv\
CZT]UYVbW[]j_lafc]u\
CUH\J[O\QYTlUlWYYf[be[f\mYuc
CbH]U\W\[]][^ceamhteuZv]
Cj
DeEXQjWgdblZuZvW
ObTbVi
AXMt^]efj]
O[Wect
J[]Xeiuc
CVH]M\O\epp\uX
eh
HkJ\sc
@\AbCgG\IaKZLfMdO[Q\SbThXc[]\X]S^V_]dceWf[g]jclWndp\qcr[tbu\
CWLhM\TbV[WVs]
CpHXJgQbU]V\WZX[cgf\lYojqbrY
LgMWRbT\WW[[
C]W\XjZ\
AcC]HfJYQZTqVYWX]b^Zc[n[o\qcsd
C\Xf\]oZti
Ch]Y
D\L]MpWf[de[mbv\
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
@gM]PcV\WW[\^mcYh]j]m]v]
W[^ih[
^i
FcJ\NiPdS[VaWdcghhlcn[vd
N]SaVgha
NV^\`o
J\Zf^Wv[
`ih[
K\NXVUWV^]`Uhokev\
@\A\BbC]OdUbVdW\Zb\a^Z`Yffg\h[jWmhnko\
C\EkGZNlPTTcWX`Qa\b]clk\lo
JgK]`ah[jin[vd
W\eeva
W\eeva
BfMeW[[g_fkSvX
BXWXkk
IbLmWYkY
HcsU
FaK\VdWh^[
B\HbS]T[VTWolcoY
@[B[CQDkEeFVGTJgLYMbNYPZQcSXTeUgV\W]Xg[[]e_c`\b\cgebfWg\hci]jbkVl\mSobpeqWr\t\vg
BTC\DWE[F]HhJgKcM\Q\R[SZTZU\WOYbZX[Q^a`]b[cadahcnYodp[ris\t[u]vx
Ul]]o[
D\K]O[VWWi
AcEbJ\KfOhR\VXXf^c_ecYhgn]obtfugvb
Tj
B[ZVpj
O]e[uhv\
W\Zg
B\EbU\a\vg
DiEVdS
B\F]HYJYQ]T~U\W[YbcZf\lYoVrZ
TdYirZ
B]C\HQQjX[^gdZ
BgGg
HXJZUmo[
Bj\U
^g_[
JYZh
BQHvQ\cZn]
HZJ]UsmTo\s\
H]TbUZnl
K[`\c]np
Dpj[vY
Uii[m\ob
DUQ[TYZ\cbdl
W[Xh\[_d
Rh
X[ZQpk
BRDbHZvr
C]F]HjJnMbWa[f^]aecZlcravX
BWDRE\HfJ\QeT\WXY[cZdnk[l]r]
J]KcMgOcT\WkocvJ
ogq\vc
BRHoU]
B[DgEdHdW[c]vf
JdWjX\Zf]\vZ
BUHfR]W]vj
BlH][]v]
@fJcab
GgP\R]Zc\f^U`jcYd\vb
HVU\f\o\p[rhsu
BZHPQsuYva
DRE[HjJYQ[TYUWW\X\cVdhp]vR
DYHbT]U[c\vg
TdU\XcmXnYolp\s]
D\HXUZWZ\eechdsbukvZ
J[T]^Woi
DpGYZej]
AYDsG\JcM\Q]^Z_cc\dXvY
C\]g
BmJ]cfrcvU
[[lh
UseYmXp\
LkN[WW`[
DeEYdZvS
J\Ukm\
DaIbkOvk
HpJ\O\Q]TYWfc]e\p]s]vY
D\Hjv[
B\H[UkmUo\
M\NV[elhv\
B[H\JmOZV[WW[]coe\hZs\ve
BZMiRdb]
Q[Wn`]cjdblU
DdE\b\dUvf
@\A[BWDcEfHjIcKXOcQYWUXfY\Z[]e^]cfd\eZvt
@bC[L]McTdUcVZWbZ][f]a^eb]f]h]t[uiv\
C]F]JeS]TdUhWem]pdt\uf
T[U\Whpa
TbUi
JhS]UVW]Zat\uh
BZFcR]W][ij[v[
B[VbW\cglX
BXhcuk
@[BRDdFZGSHgJiKUL\N\ObSYTcUaWXY]Zd\a_\bbcgd\ebgaj[k[m\q[r\s\tcucvg
A\BgC[DTFeHbJ[KZOYR[TUU[V[YaZS\c]e^maacZfhgahZkXlYpcqdrcsiteuTvq
@cJbUiVbWc^Zeef[g]h\jcm\n[o]qerfuavl
JoZdf[ve
CcH\JxT\]Y^]rYs]
BXHn
HgOd`bhcjYvc
Pjc]
D]HZQm
Ji
A[D\KcOcXh[[][b]eXl]mct]upvW
V\Xhub
B\HiVfhdldvc
CYHZJic]
B~HOJXW\[Ve[vT
A]BSDoE\HtJgM\OdP]QeZ[[bf\hck\ldr\tfvX
A\BXHgTfedlZve
DkvZ
DeQcvX
J\TmV[b]dZvc
CjOcdZvc
Dj[\cZvT
C]Ym
D@EWd~v\
F\HgJWTmYdf\o[ufv]
M]TWYu
DhEfTfY\d[e[vb
J\OXblc]tc
V[eZoevp
CbDZHOI\QwZ[cZv[
QkZY
CTD{E\GZHhI]J]OYT\Yc`ZcZlbv\
^m`\c]qZ
CdMlZc[]
DTluv\
MiWZ
HfUbZ]]Rm]
CYEiH]JXO[TgUbV\X\[Z]f_c`fablZu\vc
M\[Zell]vi
Bo\Xc]
[o\[tY
@bcklp
@WG[cp
hbvl
e]l\vh
Zi
BRF\HqOdQTcZ
DgcZ
AZCjDkJWMWPaS\U\VcYc[d\l^\_e`edYeefbh\j\lbp]rbu[vm
@aCWH[JfSjU]cZo\ug
HS[\ef
D\vi
DZM[ZXedobu[vi
CcJYTpUa[Wc\fZhYlPm[nbpuscu[
H]J\M\VYakc[sb
MkWZbbcYl]v]
A\B\HWM]O\S[Wf[XfThdkZv{
CgH]J\e\f\rf
AdD]E\H[JeMuP]TcUYV\WbX\Zi[Y]k^]_i`daZbtcadWlVpXt\vU
JbMllWvZ
HXJVTnUeV[Y]^ia\c[eahfq[uh
DdH]U[Xbecl]umv\
A]DhF[JrM]N[Q]TZZe[]][^T`[aZcgdYf]hZlsp\rWuZvZ
BcCWDbH\JmO]T]U]WXX\[S]a^[ehf\hblYtZuXvi
A]CmJcTX^cc\l\
CYHhMlQY[ga\e]ldu]v\
CZE\HYJYN\TiUjW[Xc[n]\^\a]bcf]oau]v\
B\D\E\H]T\WZ[d\canc]vi
CSD\E\HYIbJ\KdM]OZPcQZR\SfTtUiVZW\XmY\Z[\Z]d_ca\cZeVfah[kllZm[n[odp\qZr[seuWvX
JTRaTsU[VeYbZZ[]c\e]l[o]s]
JkM\Z]
Jj
Hnse
AvDhE]J[O\YrZQ]adYgdj]t]u[ve
vl
CcHPInJ\R\TgWUXb[gcVeeflhdncp\s\uYvj
C\DZE[HfJaLjTZUZV]W\ZU[m`cakbZeggbmcneofpbqevW
C\vh
D\JZP]QPV\ZZ[d_]`chltcvZ
@aA[CkDYE]JZMhUcWgX[Y[[\^b`Wa]bdd[eOmlofqZs]tduTvj
CmHZJ\Y]Zp[]lZvY
H\Zh
J\[jbaeZv[
A\CkHXMhO[UoV][S_[b\e]gYm[ncu]vX
Phv[
B]HyJ[OcVcWZZ]a]fcsYu\v[
JZKZQaWmZ[fdscu\v[
A]CiDbHhJ]O]TYVbWkZa[]\]fht[vZ
C\E[HlW\bZdl
Q]Vddbuiv[
BYCbHjJXTSUScgfnhcnZr\sWvZ
AfBYCWHfR[TQUWVgXXZZ[ccbfqg[hXr]s\uUve
sM
DZH[J\MYQcT]VYXXY\[c][_X`bdVlWvr
DZJbP\T\U\WX[Y`]cllzvS
HZJ[gZogun
D\HXJUTjUfWTYa[[`ibXmhnnoesgvd
DbE]HVJ\UqVfW\Z]]]`kt\u\v[
CXJ\M\NYUaW]Zv^]lYpRvY
A[CZDeOlVW`fcb
AzD\OYQ]^T`\a[v[
CZH[Q]ToYbfZu]
A]CbT]^f_ba\e[
C]JhadvZ
AlD|EcG\NbPgT[U]YWZ\^c`Zd[l\uev[
AlDmEeJ]MYO]P\T[Yb\]`YacbbcefWvO
B\C\mh
C\JhO\
UhmY
DtG[[]c\v]
DbJmN]^\v[
DiG\Ubhdsc
BZFeHmO]Z[_]bdcclcs]u]
ZhvZ
@aHWJ]P\TbZh[c]\^[bbeXgcjfl\ndo\q]u\v]
A]M\V[W\[\^bcZllvm
\]eZtk
CaOgqe
AdO\Vm]b^Scf
B\CmD]J\Vh]\h\qj
CgD[H\OkVfWa^df[hZqmvZ
@\BMDYFjH{J[P\T]UZZ]]]cZlinVqVsYte
eV
Oc\[fksc
D\Q]TYV[hkl\vX
B\HfJWOYWk[Zb]cemdumvY
U[YYZj
W\Zl[\v\
A\BsCYD]FZHZObT[WUZV[n^g`]bfc[fbgahTj[l]m]nepqq\ugvb
DiJ\TXZk]\g[
CIHZJ\TeV\
J[M]UkWZ]\mYocpg
Z\`cjj
B[D\HgJ\O[RcW\[\l]vi
Ri
DXWmZ\dnvO
@fAYEfFfH\JWKdLdMcO[U][]^ecZeWf\lfmenapcqfve
DnFaG\HeJpNcO[YW[\]b^\`\cmhZrgvX
M]l\vg
C\E\F]J\O\UfV\WgZZ]b^ca]b\gan\ohq]uev]
AgDZHnJUOYQZT\U[Wo[e^U_]e[f]nZq\rYsbucvV
C]HYI]JWOfTlUYW\XfZe\h^\`[e]ggmZ
BRD\HhJ\MYOhZY[ad\e]lWq]tfvt
AfDUHiJ[NfOYQ\S\Ub[\\c^[`]ccdae\q]r[u]vi
@aC]DhEdHZJ\M]O[PbR\T\U[W\X\YXZ\[\\Yc[dVeef]h]uhvl
H]JZL]WV[bcgvk
J[QhY[`dh\v]
BOHr
C\W\Zg\dedfdgdpUv\
YbekpX
BSJdMtRjZ[\c`\bhd\e]l]v\
D\HjIeJcQXTiY\Z\f\hc
D]H[Jcchrd
CUDbEgF[HYJgKbMVN]OWP[T]XVY]Z][[\a]b^c`jaXcadXeghljXlZt]vn
O\TZ^fuivW
BYHfJYM]OdQZVlWd[i]ba[d[eZgeh\q[scuYvq
b[vh
B\D\J\TlU]Y][Z\\cnf\hdl]r]vY
ClH\I[JiM]O]UW[d]Z^Rb\cae\g]kcmbp\rZufv[
C\JkT[U[VgW\Zh^[c\e[fYrXu\vZ
T]WZli
AoCYDYHXIaM]P[Q]USWqXh[f\\][`Wb[cfe[g]h\k]lZoZqfugvT
C[DbKbOgP\V\WfYZag
BjHZJ\Y\b\n]qkr[t]
BZHZ[bb\qlt]
B]I\KdV[WdYhad
@YBeDcEcFUG]HVJaL]QeUhXa\]^\a]bZc\d\ecg[hei\m[pa
AgBWCeMeO\QhT]UZV]WaY\Zf^[hfjcm]pZ
KaOlUc^]m]oY
@\B\EfF\Zma]v]
^h
A\HeK[T\^\_pl[
AdDbH\QhUh[\^[`]g\hcj]
BZT\Yk^\bZvm
A[CoD\^Yhc
B\CVOdQZUlZ]^fa\i[p[sa
AfB\O\^[
n\og
@bBzC]FZGfH\O]QYTmUWWYZV[\^Vpl
B~C\HXJ\QZU]ZZ[]
AdB]FfGbJaTcW]^faa
B]^m
@[B\EdFgV\WbX[`]c]jg
B\EZF[W]jn
@]AYB[C[DdEdF\GeHZJcK\PfR\UcVVWVX]YXZZ[b]c^i_Y`ccbdeeYfZgdjYleobpZr[tZ
@oBXCZEQGiH\I[J\LaMXOjP]QbTcWcY[Zb\e][`ZaebgcYdae[f]gehakXlYmbn\qlr[sdtcvg
@XAZE[F\JfMiN]SgTeUbV\Xb[\]e^c`\cmdae\h\j[l[mZoaqXsb
G[M\OcPrSVWZY[Z\c\l[
@\AeDdEaGhJZL]P\T\Ue[\^]d]g\h\kblgm]va
B\CiIdJbW\Zf[\^Xc[e[gble
@cT]We`ld\hbldnco\t\
@[IcN[OVPcV\^g_\`gc{q\
JeN[vi
@[CdEbG\MpWbZT]\^lbVv\
TfZo[]l]o]pW
G[U\Z]pl
B\G]O]R\VbWYXj\[_ec\oks]
W[e]vi
@[A[BWC[E]HeK\M\N[Q[V\XfY\Z\[\\b]b_c`[a\b\d[ebgajZmdnTodqbrZudvY
B[ChFbHiJeK\LZN]OlQbRgTZUcVZW\ZZ[\\j]Z^e_gedgahbm[ndpfqYr]tl
LaWkXboV
CgJ]KbN]O\T\U[X[\j]Y^l_YebniqUrZ
H\g]i]mboe
hcmfoY
F\HlVc]]heqi
HWKbUgXVYd\]meoYq]tcum
KeXbg[m]ofr]
mZoj
Ugoeuc
^[c[oZqh
ClF\M\O]X]\]]deZg]h]mVohpbqduZ
h[qh
J\X]oZur
CvWZXY\i]c_ecaf\gboZpXqXu]
C\X\\[]geZh]ldmZoep]qjrduZ
Kf^eoXpeqZ
m\oWpg
CXFZHfKZViWZXWYd]n^a_[h\mco\p[uX
CSFaHeKcO\T\Ze\]]Y^deggch[nZofpaq\
FcHXIaJvK\Q\WgXZY]][_\cfh\o\paqVshuc
e\mbofqW
Xof\oTuT
Udh]mh
HcJ\U\o\ui
HgUgW[\g]\_jh]n\ofqVuZ
VZXgoe
CXHXJZKZR\TbVXW[XZ\b]Y^\_ff]gXh\nVoppVqYrXuc
UWmSn[oms]
X]eeh]mbog
O\W\XW\d]d_ceghVpnq\
HbK[XgoU
KeW[mZncohq]s\u\
HnQ[U[hb
CXU]mYoeqZug
Vc^[hj
Ve]Yg\m\nZohpT
Xeh]nboVpZqf
FgHf
HZQeXc\W^gmYofqc
h]o]qm
HhOcU\
BbCaJ[KdO[RZS[V\WXX[Yb^\c[e]gchbl]mfnjobpbres[t\
F\HeKhOiUaYdZf[cc[gbm\nboarbuf
mhoc
HgTh[cnbpar\
K]m]n\oi
gcph
]]mWn[on
B\K[Y\]hgb
H\K[S\TZYdeZminNpYq\s\
K[m]ngoh
g]mbo]qh
KQ]]m[nzoY
KkR[
L\Wf[[f[
Vn[bl\vX
BXDeQeW\de
IgO[
RfW]
HjKSM[RjV[WVXk`]cdpXq]sl
KWcdsgve
WZkf
KgNbScW\
BWCfG[OdP]WfZaei
B\Wge]
@]CkDbMYOdWvZ\[[\]^YcakTqft\uhvY
HaKhSUWhcdoX
KgW]
TbXhY]n\r\uf
CXJYUeXq]dmbqcsY
@\CbFZIeJYKiN]TZUgWfXeYb^\a[eXfbgchhl]nfoar]sSug
F\J\P[SfT[YZra
HkV\Z[]MmYq\ue
BhGbNdPaTaVUWi_]vY
H[UaWY]fmj
TqW\nXq\
[]lg
nTul
KYom
UiWZZ\
DVL]W\[]vq
H\LhT]WY[jl[v\
HbO[^ej[um
@]AdBZCYD\EfFcGYJeK\M[NZObPjQ[ScT\V\W\Y\Zf]b^b_cabbacidWebf[ghhclYnZohp]q\r\satlucvi
B\R\Wkv]
mroUu[
T[W][ltW
BcO\P\XYY\[[^XbZfeodqjs\t[vh
C\W\\hhasc
ClH\Q]T\UZW[^Zc]dcncoaqkr\s\vk
AZCYGYJdNgOmP]YZ^\cfedt[v]
AbD]KdNgO\PeW\`\c\lhn\v[
BeCgE]F\GZHfL\M]NcQ\R]TOU\VbXmYc[e\[]Z^a_Qc\fegehdjblUm\oYp\qjrWsXt]uZvb
HeKYUXZYgbolpZqYs\u]
H[OfV[We`\qdsbtb
@eJhV[aafcncsY
AdC]OZPiYgei
CZG\P\S[XeYd_l`be]nd
fZhasktX
W\Ybucvi
FdO[[\^g
PaVg^]
[g
O\SVVh`ev[
WaYgej
@dA\B[N[OvP\U]Vb\b`\b[c\eZncobs\teucv]
BXE\F\GWL\OgPXT]UbVbWi[]^[ciebnao\r]u\vZ
C\EgFdH]MaRcSfV]WWZ\[[\\egnXokq]td
D]M]Weego]r[tfvW
A[DdEdGTK]NbObP\S\VeWbZ]\W^c_f`[bce\hkk\n]o[p[tcuhv[
H\SXUjWY[]qbuc
C[L\MZNg[gbZlmvZ
IbN]Pbne
FaHeKgY\[b
AdB]C\I\OlP]SmTbV\`\m]q[r\sit\
AaB\FcHZIhV]W]Zc[[b]f\hij\nnodpds[uZ
c]f]sgtY
Eij[v]
BVLWM\R\WX[f\db[c[ebkrtX
M]ReWYX[Zg\leXh\tbujv\
@cB[DeEfF\HgK\L[MYN]OeR]T[UdVdW]Xc[\\Z`aaabccbdcfYl\m\p[rZt[ve
@bAhCeDgFgGbHcJ\L]NbOgP[UeVcWZX\YZZ[[j^X_aaZb\dgeYm]n[oZqcsXvh
@iAZCcEbN\OfP\Y]^\`amdsc
@\EhNc
HiK]OcU\o[
C\KbOgUfViY]ld
AbHaIbOkli
@]GjI\WdcZocvm
CXNeP[VXXi^\`[ecudvZ
@\ApCTD]E\GgH[JYNgOpP\T]U]VfYg]d^icZebf[hZlZodq\
@\FbH\W\ZhccedlZo\v]
SecilS
D\G]Pl
W\e\vi
DcE\Wqcae\lcvW
CfE\TlUb]]c\edh]
V]ho
C\J[NiPfScVaW\Y\e\h\jZl\n]vd
AaMbN\OZP\TbV]YaZ\\he[f]lbm]nbrds\tfue
AcCbMdO]ViWbXYYeZ[[b\ZcahbndrZtf
V[WS\gt]
Y]_centXu\
YfZivZ
@]N\O[VaWa[d^Z`ioa
N\O[VeWZ`j
TeWeZcp\
C]H]UcVcWg
@jAZBbC[D]FcHYJbKeLaN[OQQhR]WYXcYbZY[[\]^b_S`Xb\cjeffgg\ldn[pYqerfsbtXu\vZ
A\BmCbE[F]HYIZJWPiSXT]WZXbYdZ][\]]b\cQe\fag\lbogq\rgsjt[v]
@WCXD]EfFgJ]KeLbPfSbWZZ]]b^\_S`XcZfdlfo]qdrbs]
@jQfe]
@\KeNZRbSbTfcYe\lgsa
@WBeKcP]ScWcXaY]coeel\p\r]sb
BbWi^ec]ra
C\YaZ\^qfclfm]q\rdt]
BcKdeifahYpXv]
BXD\G[HbI\J\LZMaN\OcPbQgR]UfWZXcZd[g]b^Y_[bddZe]hblXmYn[obsev]
B[FcHtQ\T\W\^\n]oXra
CbXhfZ
M[WZ[h\\bg
HWQkSdTiU[V]WV[XcbdZh[qdr]sa
HZMbUZX]Z\[Y\\]i
\h
@[AYBhC[DWEiFdGZHYLaNaOQPWQYR[S[TXWdZZ[a\]_]`faXbbccdoebf\hgjdk\lamYp\qdt\vc
E[FXOdR\SbXZ]Z^]`gbbdkgch[ibm]pds[tYv\
Zbdg
mio\r]
H\OjSb^\cgo\r[
GhJ\dZ
F\H\SdZ[pj
B\C\F[H]J\L[QYR[UoZT\[]]aOdZe]g\iZl[mfnfoeqVr]u[v]
CSNbVeoa
W]fhtb
OiV\YiZf_\obv\
BeFeNZO[TiWPYcZ]^\cdliv\
BhCjFcGlHIJYKkO[QYSbT[UlVcXa_\`[cXe\fUh\pPqLrXstubv]
G]P]Sec]oiq\
O[P[S[VVYwc\
FbHhQ]f\
W[[ameuf
E\H\WXXc^\_\`]hsq[
AiPfSeWZaccbnc
CmI\MdN]T\`jeZpZ
AcEaG\NYPWVbWPced]f\lcv\
B[CZHQKZNZTXUQWcX\Z\]]a]msncq[rYs\u\v]
HcW[fblg
D\JcL\MlO\S\UbVZW\X\Z]]a^\effZhamZndokp\rY
CbIiN\Tcl\
RfT\V]We[bd\m\
@bBZCiD]EZGWHXJbKXM\OdPeQbR]S\TYVgWSXZ[]]X_paecYebfggZj\mjngpUq\rfsptYufva
H\VZWk[\^[
eh
BZDYMVNiP[TnW\YZZk]\ahc\dYgdhfler[vV
WY^]tj
AjCYDaGYJbL[N[PdWaY[^\cblhtb
B\CcDWE\IfJUL\M]NfOQPTSgTRUgXUYbZm\h]d^b_d`iaeb]c[dZebf\k[l[oopbqRskt\ub
Zh_Voi
FYHYJ[KjO]ShTWV\WbZ][\eco[pctb
C[K]VgY\fds[
P\SgWYZ\eZh\lcpftnvZ
D\GUPRSZc\l|
DcFbK]M\N]OhT[UfWUYgZb\a]\^ZcZealhmener\udvX
Y\n]sk
gh
B]_dnjo\
W[Xb^]_Zqft\
E]Uemmv[
Zhnb
F\J[N\Q\`dahcj
N]PsQcVeWVY]cVddlRn\
P]Wc]b`ee\hiq\
ClG\_\mb
Ubmno[
NhVYWeYa]clY
ViWZcd
@bOaQ]SbViX[[\a]mao\vh
BfGkH\^\eZj\l\
@[C[HbJoLYMZN\O]UYVaWWY[^[m]nkp\quvW
AlCZO]
B[CaE]FkGYIdJZKZMdNfObP[Q[R[SfTYUkVaY][\\\^[aWc\f[g\hbjalXmVoqrbsiu[vn
D\K]QjR\Z[\c`\cYe[h~i[lVo[paqZt[
CYM]N\OpU]V\WZZa_]`bcgg\h\mZofpcq]t[
TdWf^\h\lc
mXn[oep[r]
@cOgc\ebsbt\ue
NdOc^amboXpcqhre
J[Q]a\djhd
BTC[DaGVHYM\QaS\V\[k^\doe\kblZpfu]
B\L][bke
A]B[E]JZO\WZZ\\e^kb]hom\p\qntZve
@cA[BZC[EjFeGVH[KbL[M]OUPaQ\R]ScT[VYWYX]YZZ[[W\]^W_Y`fa]becdd\f[g[hglbt]vX
BdClDfEZF\H]KeN[OZScT\WW`ocXh\jat]v]
AhE]FYPiScV\Y[`]c]e\h[jdu\
A]Ud`gh[
@i^[c]
EZPcSh`PcXja
@gA[EvL\MZNgPZSaV[WX^e_V`Xb]cXe]hajRlbqY
AZD\EmFbU]^[_b`Vhd
F[JeOcVcWYZ[[X`ObvcZg\j\qiu\
B]cr
@XE\F]KhO\SZcah\
@]BWW\`o
cjhYue
A\hf
@[BbCXD\EcFgGXHdJZKbL[MaQbSnT[VdWbZY[f\Z^V_cabfYg\h\j]lamgngohp\qjrdsetc
@[A\BfDcEYFYHkIdJbK[L]NZP]QcRZSYTbUdVhYdZZ[V\\]c^f_f`UbZc\ecfbg\j\kblVnloeq\sdub
A[CfF\MeOZSUUYVdW\Zd\[]b^b`\effel\nlodpcqerbscta
A[K]O[P]ShUZV[WiYccWf\o\sav]
AbHWM\Q[VfWvb\
HeKiMeQYV\Wc`Zmg
FZH[JYO[P\S~TUU\VZY]`[c[fco]q]rVs\
FlOZ
F[HiU\W\mZoZ
@cA]CZOZVdWd[[]h^b_b`Zchf]qXrdua
@\CbE\F]G]KhMcNfO\PpVYW[[\]]^[eafZpYqcras\vc
NbT[Wc[nl\mb
AcCZFYHiJcK]O\QcS\TbU\WfY][]]b`\bYc\h[l\o\qisatju[
BUC]HXJZQgSdTgWbZ[ccechcmYqV
HmWX`]sY
HiVZW\se
B[KrSYoVpX
Khp\
FXHfKnP]SY^\bc
NYll
T\W[le
@hJbO]S[VpW[X]`UbmdilYvX
@]B\C]FaJ[K\McOeQ[SQUeVeXb[W]a`dcaegmjnZoWq\rhseu]
O[S\V]`scg
CZHYK[OeS]T]Ue^c_\f\lbn\odqVr]sftm
AeH\JeK\U\VcWTXb]Z`\e[mfndoNqctZ
C\N]PUSoVVY][h`e
Fc[gb\
HZSVT[WSZ[][lq
oir\
Uhcf
B\J\Wfoiqdv\
FhHdObVdWW[\h\ldv[
A[NYOXPeSbUXVXWYZ\[\]o`{m]o\rdu]
BnCeVTsc
NgO]Qgqf
H[KVLnT]VWWi[Y`[c]naqc
A\H[QeS]V\WdXb]W`\e[hkndr[tZu]
V\W[]n`\m]
BcIcJaP]R]S\Va[X]\bbg]nbq[ri
R]n]ojr\
`hj\v\
VgWb[[
VgW[
AfCeK\T]VhW[YaZZ\]]a^\ee
Cm
BeCZO[V]Yg[\`Ycho\rgsa
U]VaW[Z\gdohu\
BZH]TdWVcor\
C\KeOYPfR[`arbsc
CYHZTlYknZ
TbUlfZo]
HjJaLePfTbUaW\YWZe`\c]fanbo\t]u]
OlTbU]WZ`\c\l]
PcT\WjZegY
IcSbT\U[Y\njod
@eC\ImOZP[T\UbWWYY[bc\eah]lco]rf
F]`ccp
I]O\U]VX`]aVcj
UbmgoW
Ljo]ug
FkHeJcN\OgSaVcW\[k`aearVsc
Oh
EaOdPnWZZ\abcYt\
RhWU
O\WXZd`Zc]ggj[m\oiu\
Zc^\g]om
JbS\`hh\v\
NkWbZ\`\lX
TnYTc\r\
WZrl
C]D\EcF\OeS]`icZhbmf
HXWb
HSWiZ]dc
AgB\CdD\F\J[K]MYNaQ[ScVaX]YZ[\aZbZh[lcpis]
B\CXEfJ\UbWaZZ\b^qd\hYlas]t\v]
Cq\Zl\
A\U\Zb^\bZdll]p\
A]CgVkWX\]
CZ`cdYphvl
HbMhNdWWZb^]lbneqc
WR\h
WR\h
V]Y\p]uo
p]ui
MgWZYhu]
@cAUBWCSDXE]GVHKIeJdKgMbNdObPYQ[RTSXTWU\VbWZZV[Y\X]\^bacbYcXdVfLk]lTmfncocqesgtbu\vR
LpWe]b
K[O]P]UhV\W[n]oZ
KiOUPgo[qbs\
E]K\NaOiVX]d^\cYgbna
KgOgSUW[oes\
O\PdXg]ZekjZs[
C\IbJfXZk]obqTrZset[
@cE[K\NjP]R[SdY]^\`]a\c\f\l\scuc
JbK]T]XXh]nioiqVu]
\Wti
O]Y[^]aeqerf
JdW\^YgbmcqQt]
F]I[JZKZMgN[P]VeX\^d_g`YadccmcncoZpVqasbta
EUMfVYX[]\^[`ge]l\pbq]r[
KYW\^\mingoa
OhS\VhWZ]d_\e]jcp\s[tau\
UZmloZq]
V\W[^\qh
JhTcVeXb^Vu]
Eh_[e[phs\
YgZb_aa]
@]K\PbVbW\Y\mango\pbt]
EaF]I\JnK\NVObVXXq^c_d`Zc[j]m]oZp]qVt\uk
@\KaW[ndogq\
BkOTWi^]
rV
H[qbsgt]
JeVdXc^ffUn\sqt\
KWV]`[
O[Xj^[`h
CYIdJ[VbWZXZe\qjrVsjtX
DYEiFcObXbYb^decsa
J\KaNiOaYb^o`]cdebhdo\rks]
AYEbFfIdJQL\NfOaU[V\XbYg\e]g^t`bcceefdhbo]pdqmrfshteu\vW
JhK\^]_\m\o\
IbV\f]jangsdt\
K\ObW[Z]c\mcphqbtc
AeF]KfOaP[SaV\W\\]`\h\ocqWrUsd
@hNeOfPZW[^\accUg[hkmcnWp\qfsUt\uc
@gKbY\oiqhsZt]
K\VangodqbsZ
X[]haeeWh]mWn]ogqgrgtg
JkMeO[W][f]\^V_\`Zemgak]nco\qcta
W]pg
KjNb[]
@]K[N[Y[\[ncti
Iihes\
@[KbN\^[cn
@UI[JZKcMdP[ScV\Yc[r^g`db\cdebjcmVn\qYrdtWud
OpWYc]h[oZpZq\sfu[
@gKTpasY
KSOg`]
CcIbJdO\^ggfhaq[tZ
CcEaHYI\KfL]MZN[OVQ\TXVeWYZa[\]]^a_]`bacb\ckdde[fblZm]oYpYqZs[
AbBeCZD]E[HgI\JhS\T[WXX]^Z`ea]cbfbjcs\ubve
AbK[OXSeVeWVab
@]D[KoVXchp[sV
CgK]VX`Zf\
AcVh^[
AcB]C\W\`dfhsY
CgT\VYWi
Cg
C]HZJ]K[VvWcXeY[cjm]o\
AYVX^s
CTDkWVXbakdZse
Vi
K[P]R]SgVZYc`]fZh\
QfVcW[
HfK[P[SfTYVmWaY]Ze[\`]c[fYpfqev[
TdWglW
AdB\FkHkTXU\YWaacle[fUl[m[q[rZv\
M[Xs^ccdh]q\uU
ThW\c\
OdT]Vb[cc\e]rcvi
HaOpX\_Ymb
DYHbNbS[Wg`]cgdZlcocqct]
FcY[ff
BbTZlq
WgdbmaoZ
SZWWl[vi
FcHnWTq[r[
@gKfO]PZS\T[Yrc\e[s\
T]Yje]
H\JaN\R\V]W[X\Z]]xbZl]nZpVu\
AcBeDbGbHcIeJ\O[PZQ]SaUaVdWhXbYa\Z^a_c`]caecj[n\o\p\ucvZ
@YDhEkFWHiKbL\MWO\TbV\WVY]Zh[W\\_c`hd\gjhZj]mbndoZr\va
@YBcCcFbGZHfIaMcNaOYPbTXUYWXYX[X\c]\^Y_daZcbd]ebgbh[lencr]umva
A[C\I]K]]b^duh
HfZYef
V\`h
H]PdUbWh_\`bbbg]
B[C]DbHeNa[bdhlbvc
F\Ni[\e\fdh]lZ
EaTka\cbf\
EllT
@iKdWc[dvZ
B\C]HcJbV[XbYdZZ[]]c_beYghl]u\
DmEb^ed]vZ
AgB]CUDaEfFXG]I[JbK]L[MVNXOiP[TdWeYfZY[d\\^f_Z`]a[c[e[f\g[hejXnXqet\u[vg
AkC[N\Ub[[`\g\lgncoapc
NcW]^Xgfo\p]q[
@]A]CcH]Oc^b`]ckeehdu\
FbK\W[Z\[\^]_m`]c\ecldqeth
@ZNe`\cj
KcN]U]Wj[f]\
E[Vh
AgB\E\OaSeWZY[^d
BbDcFdG]HdIdLZNcOSPgTXUgW\X]Yc\e]\^ia]bdc\dcebf\g]i]lbmfnao]p]qdrUudva
B]CbDeFhG\MXN]O\PZVZWSZ\\d^d`gdweVgbhdlgmcucvY
EdP]Yb\c^k
H]UfZ]gbmV
BgFbH\UmZYbdc[dYeYi]ma
B]DdF]HdIbMhU\W\^\abb]c]ejf[qivj
AbCZP[WgYhZ\[[\db\fblZ
bhd\
B]LZU[Wk\c^d
NYPoU\YY
PmY[
A\C[Oi^\v\
A\Oi^\
CiM]O]W[[]
AjC\D\GbL]M[OgPdQ]SdVXW[X\[]^a`\adh[jYkbq\v[
Oo^\q\
AYOZ^\aqk]
AjO\
AWPhS[WW^ea[c\j[ko
AkD]GgZ[
B[C\E\FZH\IdJYNaO\PZQ]RaSgTfU[VaWbXZ[\\a_]c]ecgghYickbo\r\tZug
B\E\HaSbV\WcX\`ggXqcsd
HYS[T\YbedfjgchZr\u[
IhO[Y\f\
U[ghq\u[
R\\ifdhal\sctfv]
fhr]
WZX]ZZen
@bA]C]E[H[JYK]L[M]NdO[P\SZTYU[V[Zm[Z^c`]c[g[lXn]o\phq]u[vZ
@XE[H\J\NgTZU\W]Zf[]]ce[g]n]pa
P]V[Zfedpe
ArBZFZGbH\I\MbNbR\SXTYU\VSWWX\YZZZ[V\]]\^g_a`]a]bZe]g]hbj]kYl]s[vU
@ZAVB[CXDXEeGgJ\M[NdO\PcV\[[]]^d`\abcldaeZj]lbu\
@jANC[E\Me^j_aabc\jbu]
ak
AcDeJfMcSYVW^n_Y`daeharc
AlMcPaScY[_]`]ab
AmG\J]NZY[^Y_[f\l]
A\Ok_\a]qbue
A]Oh
AWNhP\^i
AfMbNcPh^\c[
AWE]J\^tv[
AhN\
AY^j
AgCf^]`Saa
P\^l
AcYh
A]T]^i
A]Q\U]W\[mvZ
WV[e
O\WZ[j
WZXdmZosu\
WZon
BiCbUbWY`cjb
N]P]T\VmWX^Yaacc
L]bjc]
J\LdN]OZSaVmXb[a`bchfbl\m]rbs\tcujv\
VqW\X[
LgVYYc[bcdfctc
@[D]F[G]H]J]KXL\M[OdPgR[SfVdWVY]^d`]bed\fTgdhYjfobpcrWsd
Pj^\v[
PZSrc]rZ
PgSVY]^\
SnT\Y[
B\KlV\Whp\s]ub
LcSaW\fdiclcs[v]
H\I\OcPlR]S[WZYZcZlYsfu]v\
B[H\KaOdR]W]XaZ][]\g][^dabhclZqZrhu\vj
JgO]WX[]\Yl[vl
R]\hh[v]
DcGcL]TdW]fbhji[k]vb
hii[
CaH]KZW[Xj]]f\h\nasdv\
@\JZK\R]T[W[XY]n^]b]e\h\p]vZ
JXKlY\Zj[]^\_\vY
Kg
Hg[Z
[Uln
Xmo\
O][i^alY
E\NdWZlk
@eAdBWCWERFZGlHYIaJ\KXL\MgNbOZQ[ScTbVQWWXaYSZa\S^Z_V`\a\bZcie]fcj]kTlWn\o\pWqXrct\u]vW
@gA]CbDfEdFeGhH[JeMTNcOhPLQ[SbTdU]XjY[ZU[c^b_]aZcSdiecfch]jck[m\q]t[vf
GYOgSicc
E[I]McNZOePZR]S[Xc^e`bdge\fbhbj\ub
@ZE]N[OaPnS]^\_ecddhv]
Ag`jdbh\
G]M[O]PoSeZ\
AgXY[jcdd[
O]PoXef\j\l[
@cA]E]Yue\lSuc
PiY[
G\M]SZYY[i
GVOfPhSX`\c\
G\P\Sjc[
D]GZI\OXPZRbUbYW\[cwf\rXtZ
@lG]Zfp]
@hAYC[G\I\NdObSYYe]\`]f\re
C]Ycch
Dkv[
O\P[Yl
IeOlY]c\u]
O\PkSYccl\
@]C]D\GSK\McNbOWPKSlVZYV[b]bcde\fqh]mfseu\ve
GZOdPUZ]ci
@XMjS\Y[f]hbr]tiu\
@[McO[P]S\cgfe
E]G[IVOYTla]cofX
A\D[IbNVOZPiT]Yj[]\Zc]fXrY
EmP]U]]]eira
@aAUBZDYGgI]MWNYOVPaSYT\U[YW^[_\`VabchdWfdkZu\vV
EXF\G]PvY]
IcOqP\^]c[
Gh[]
IdOnS\Y[^]
C\G[MhOZS[YY[h_[c]e\fj
NgPnSaY\`\cY
HZOZcq
@iD\EkGcNeOlPRSYT\^V`cj[
CoPaS\Y\f\
@]A\CgGUMkN]PaS]Yoccd]ffjYlkrc
CW`hcnja
D\OfPOYYcl
@gNaYd^ecYq\
Sic]fW
N[PdYq\Yf\
M\O]X]YWdcrcue
@YP\Sh
P]SiYZf\
GVPnSXY[l\
DiGjd]v\
CeDcGeMcP\SbY\cadet[u\vf
PkY]cY
@]AdC]DeE]GeIcJ\MVNlPYS]Xc[Y]d^Zacdgecfsjj
Yi
@ZAdGZP]Se^g`\
cl
@\A\C\G[NbO\PgV\Yicnlc
D]G[HgIgMkO]PSR]V\Yb\ddXeej]re
E\O]UiYe]dfZhgrYuY
O\Yd[W
AkC\MXPcYc[XcYlgte
Af^h
BdO[R\X\tk
OcRgX]l]sb
AcDhEeFbGbIbJVK[L\McNaOePcVcWYXbZ\[Y\]^\_\`]adbcddfggbjgk\lYp\qbu]va
@dA\C\DhE[GcIaNePXSfVbXd\a^ea[bccZdhech\l[oaq[s]tdub
FhO[P\XcY\^\c\e[f[sbt]u\
C\D\F]M\OjPdT[Yej]
A]C[IbOXSYVl^ecbd\eafigajYk\vZ
EcPgYZc]eajZve
D]Pit]v]
@[jf
MiS\Y\[f
EeNdOg^Zq]
DnE\c\d\
ApD[`Yad
O\]aqrt\
A\BUCdDhEaF[GsHYJeL\M]NiPYQZR\SeT[VYWVYdZW[b]c^k_]`eaRb[dfebf]g[ifj\kZlUm]n[o[plqbrYs\tbudvS
@bAbBYDlEWGbJRMkN]OXQ[V]W]XcYW[c]\_h`ba[cRdheYi]k\o\p[qctbuhvf
@\CWJnMbN[P\YX]b^cbWcge\h]i]qfta
C\dl
EiY\`\ue
CXJh^R
CVEZGcM[N[OlP[SgVlY]^[`[bfc\dcfdi]j[t\uZ
AhCdG\S[ddfet]
@]C\G[JZ^cpYtj
A[C\DiEWGj^\`[a[vV
CoEdF\M]d\id
A[CYJeMeNcOiS[Y\^b`ihduZ
P]Yjq]
DaE]GkPR^X`\dYl\
CjGcP\
Pi`]
AWCjG\PZS\Ye_Zche]fXlf
Si`W
@\ZZ^[eZplth
B\C\M\N]O\PkY\^]`]
CoDYEiH\_f
AeCdJaNfPZV[Y\_b`acdth
AfCfD[JbY\d]
@]CiD\G[IbJ\NaPdR\S]VZYZ[\_\`icdeafcjZl[m]r[
CXOcS\ebtg
CbPfS[`g
PdSh`U
AcGYPXYia[cad]f]r\
@gB[C[IZOcSdWUYa_e`Xagc[fkh[tY
ObS\WW_\`]ade\fd
@h
^\ept]u\
^\ei
R\]]_p
_j
Uim[
C\UdW\X]jdlim]p\
A]B\ClG\NcOXT\W\^hcdlZq]
CiN]^e`]
CPN]^jl\
NkW\
AfC\DaN\P\VcWZY\[\\ncWd]edhbk]rbt\vh
W[[ee]v[
BZCaJ]KbOkPfQ\ReSfVXY\^]`cchf\h\o[s[tZuc
K\OgP\`e
OgV\cls[tZ
A]U]ViWY
B[k\
O\Wbl\vh
Wbl]vW
WYvg
GeOYW\fghbjcr]
AbB]CaDaG\H[M\OcR]T]VXX[Ya\l`]cad[l[setiuVv[
AcCaDbH\VaWXYcZacde]fbvX
FaOUX]Ya\ScgeXfas[tc
tg
OoV\\[sZt[
fYsht]
\ZsbtQ
hgqYuX
ImO\V\Y\c]r]
B[W]eil]
AaB\CeDZEcHdKXM]P[U[WYXaYe[Y\d]b_Ybdccd]f\g\hcmboeparas\tcvX
AaB\CeFaHYK\M[NfOjP\TbW\YbZc\a]e^\_\b[c\ebfjhclYm[naohpktbv]
K]MbN[XYY]Zg[Z\h]]^]eco[
O\S]X[Ys
KdWhXZYaZZ[\
CZWdeih\
C\X\Ye[i]\l[
CiHQKWWXXk\c]S^[g\h\lZmfoNpWt[uX
Y[ri
Ehebga
W[Zie\
Yilaoa
CjYXbaceeZ
H]KfUfXfY\Zcf]r[s[
H\Wh
KdUhWWXif]r[s[
KfVbY\v\
CeJ\O\P\VgYdZ\[\`\bYdjf\leo]p\qbs]
P]VfbZf\p]
H]PdVfc]
KgZd[]m]ocqd
KmTdW\ZYodq]
B\CgD\FXH]I\JYK[MZO\P]R]TUUZVYWPXUYZ[[]{^W`\a\b]eWf[g]hZl\mTo[pSq\r[sYuUvZ
F]HZWYeVmZpW
CQX]]cmY
Ck]Z
TZ]Th]
Cb]f
C\TiU]
Wi]U^hbX
CeW\]g
W\Yl[]
D[F[HYKYMaOdPaQcTYVeW[Zb[[]W^abcceh]mbn\oZpnr[s\ta
HYMgNYPfQeVdXbc[efgbp[vf
T[V\WZZ[ebg]lbn\pg
H[eZlWpd
@bBbC\DbM\N]PjW[Y\^\`acbe]v\
EgF[Pec]vc
A\HbO]Ti[Xj]ncoeqcresct\
YgrYsf
XgYcecl]u]
W]th
B\H[Jho]ug
Jg
GbN]VhXZabcdeal\ve
OeSapcrW
WmXgpY
Vb_kcf
UgWZh\q\ravc
R\Wh
A]C\EgFcKeNdU\V\WcXcYW[\^ia\mZnZs]uivd
M\W\Xd][hdnZqk
E]NgOe
C\EeU\Wka\mZqYs]unv]
ChS]TbYm]]^]f\gdp\q\u\
CUTdVbYhf\r[
CnVYYeu\
TcW]ehj[
D[EeR\Xb_\abcce\hgjg
D[EdWXchhdjY
je
@ZI[K\RgW[Y]l]
@[K\RgWW
ReW]
@gCZO[W]Zj]ceYhYlYpc
@\C]]kg\
@fW]Zf
Vh
EcFkIbJ]KcRRTXUbVgY[\Y_d`Ya\d\h]mboari
S\Yl_Zf]
CfEcJcK]NWO]P\TZUdVZ\ddae]fbg]hZldqbr\uc
TgY\aa
CfP\TVUbWcYh_Zc[e]rh
I]OfV\X\^]
B\U[VZXkYje\f\
U[XrY\
B\VZXXYmf\
Xh]\
AeVmY\ng
PiY\
B[C]GbIkN\R\`Ze[u[
IVcZ
G[N]Vj\feeo\ua
Y]\Wc[ucvg
AaCeH[JbScUda\c]rhsb
AeCha]r\
@iC]EdGlKcMbN]X]Zg[]]c^[d]e]h[l\p\s\
@ZE]GjZX
@\Km
@\Zg
@kKWMep\
DYHeK]MdW\Zd[V^g`\a]dggb
Zg^]
D[dl
Zl[Z^b`[
HbM\ZS^igb
D]HXMgZYdb
H[QlWRv\
A[HXIbOmP]S]VYWXZ\[\\]`ZbVceeZh]k\n\rZs]tVu]ve
IkOQWZc\
OTcf
C]I\O\P[T\VcW\[b]Z_me\i]jgl[ods\
UZVZW\[ajhm\n\
@aBbO\UcVZWYZ\[\]\^]_Zc\jZmbneobshu\
BbUcW\]\j]m]neoZsk
@cK\O\mnoX
WiY\_a
L]hkjXt]
eih\
BaIfJcKnOYXg\c]cebf\rgs\v]
FZJ]V\X\e\rgsg
MkW]
EkMeOZc\d\
B[DfF\GfJZM]P\UaW\X\_Z`\a[chdei\l]vX
B\DkGdJ[W][[cSdcv\
_Z`]a[cf
F\P\cp
cXd[
D\FaGcJhMdNgU]Z[[]^Zabi[rct[vf
DMF\JhMdNf[]^bdci]vw
Ng
Wbe\ti
B\`\cieV
C\OiVZW\ad
J[Vnp\
J[Vjp\
AbC\G]K\M\N]R]W][]][^]_oh\tZu]
W]][_ieZ
Ae_Sed
X]ehr[sd
@bBhHbJ]KcQbU\W]Zc[\^[c\gb
FZM\^[a[elhY
B\W\cchi
eg
@[A\B]CdK]OaW\^Z_meck[l]ub
E]G[_\`[a[cl
E]G[_Vce
ijtZ
B]Z\eot\
B\DgEjGdK]NYP[WZa\bbd[jZl[
DhE\[Ze]v[
]h
]h
Ug
RfW[
DhEfGgPaW[`dagr\t\
O]Uaf[mcocrjsc
Wiv\
B\M]O\V\Xbe\gbm[uk
tguZ
D\ThWYXZ[\^ch]lcvc
@eC\DYGdM[O\VfWZZc[e]hdav[
@cBbH]McVcW\Xd]bb]c[gbh]l]m\p[qgshtYv]
C]GgSbc\
FgS\s]
F\H[OeVplao\pjqY
K\Ubm\ph
@ip[
FeHhKXV\
CZOWPpVdW]_]l\qY
VYb\qks\
A[Cfl[sZ
CZIaKUO\SYVcW\XdY[[a]i^Sedfdgkhal]pfqgsY
@YA\BWC]DfFbGkI]MdN\P\QbRYT\VXWqYlZ[]b^Z_\`\a]cig\hal[mcpjrdsZv[
BeCfG\HZMZPdV\[[\n_\`\c[eZhgr\scvh
Agld
F]K]sk
CSG\HdJ\KVWZX\Zg]W^q_gabedfZgYhUn\o]phsT
H]KkX\f]pVs]
K[VlWWYZ
XV\Z]g^co]pd
M\OgV\Wf_Zhf
HiPdW[YZ
KbpTsY
GdH\Mde\fblmpZq\sc
We\\ef
KeOYg]vg
K\U[YoZj
U[YlZj
PhY\`al]
@bFdG\H\M\N\V]WZ\\]a^[_]bgchd\jbkbocpcsbt\uavc
FdMeRcW[YaZ\[X]\_]bechd\p]sbt\ubvc
@\C]DaGcMfNcOZRbV\[d\e^j`]b\c[j[k\o]uc
O[W\[Wuk
@\D\E\GaL]MdNgObWZ[Z^]mbo]t\v[
@\E\Nj
dkv[
KbW\Yb[mhb
E\IgJcObW[ecud
E\IgJcud
G\J\L]QVWdZ][W^feZvl
@[BZDgElG\WYZd_Zdct]vf
DgW[det]
DWEa[\vg
FeHfc\
P\W]_jjat]
OeW]_[ce
OjcX
@eW\gbqj
CZLXTdV\Wn[V
K\UZlaoir\
A]C[H\TjW[]d^i
C[H\TjW[]d
IhP\Y\
IhP\Y\
WYlg
CgFZH\IsN[OcPYQ]V[WY_]a\j\r[t\u[v[
C[IhO]
IUO]P]
CbI\PiW]Y[uc
@]A]CYI\J]KaLbP\X]YeZ\\c^\_]d\f]hblbucvg
Hdch
I]RfYdljvY
Y\vj
DWHRJ]QdYZZ\[]\\cXejh\l[ulvf
Dhd\hivd
CbNjO]V[W]Z]\h^e_]bZcdeV
CaJdU\^geY
ZhvZ
CUZ]dh
E\GcH\J[KbMePYQ\RdSZTaUiV[Wf[b\a^X_aaXbhcZdWeegchejim[ncogqguZ
B[Wg[[ed
@aBfCbGcJ\KcMdV\ZY[d\ga[bjdYjclgnaodqZv\
H\Wk[\\]a]bXe[hZj\l\nbqi
Whgfhi
ok
RaUY[fbjj]
M[[c\[hhjWlfte
Ufg\
epgfh\jbq\
BdC]Ib[c]m^c_bj\lbmcn\pbr]
@\G[HcJdK\UZcejflhmb
AZBaCdD]GdH]KbMeN\Vi[Yb]cddfg\j]peq[rcvd
@cCgMgV\We^acbd]e\lmvT
A][\vn
A\BcC\D]GRM]W]b]cldblZp]ve
V\cXli
IhOZR]Y\adeYt\
gh
LZe[ti
B]EcJhU\V\WYZd[]aYb\c[gds\t[unv\
CgOgqe
B]C]G]bn
AcB[C\G[HZN[OYRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s[t\u\v]
ApOZV]_Ya\c]
AkOd
_W
AaMbOZSaVj]aaaebh\m]qbtY
hfti
C\^]th
BeCjD]F]J\KbVaW\]\h\mindqd
CTJhT\
B]G]dgv\
A]^dhmm[qa
him[
AgW[hY
`je]v\
CkE]HZI\JjWiZc^\a\cheagWlaqbres\
JgZ\g\
VeWhq[
FdHmO]R\U]V\W[^]ddlZo\
V\di
V\_ko]
P\R\Wc\\_lm]n]s\u\
V\Zgbc
@\B\EZH\IZJWM[N[OZP]R\T\VUW\YZZ\[\\Y^[_X`\amcajZpVr\tZvY
aRclj]
CXJku\
D\JWR]W]u]vj
DeG\d]vj
CfW[Xje\q[t\
Xj^Z
A\B]DXEfM\V]W\[]c]ddvg
Esc]v\
C\E\KZV\X\`ijZsb
D]N]dk
B]C]DeG]JYvj
JgT]Z]v[
Zh[]
d]vf
d]vf
N\QfWZ^g
OZWl`ch]
VZhh
C\N\O[V\`[hk
AhN]W\^]kb
B\Wj
B\Wj
DaVhW[][cbq\vg
hi
`i
AcCTF[GeMaNbOcQ]ScTaViWZX\YeZX^c_babcalbrbudvb
CbGjSZTbW]Yf_\`]fchbtcuevc
G[M\Sh
@aC[H]OhVhZX
AcOi
G]R]dll]
\[ah
CVaf
WYZ\[ZbfvY
[d`Tbd
[\`abf
[\bg
[p^]`[c]f]l]vY
CeFiHhT[a]b[g\p\qZ
Fhp\q\
C\FaT[ghqe
W]gh
CcF\Th
CW
@kBbC]F\MYS]Zc`Yb\kbo]pitcva
@iNcW]kbpZ
NaS]`Zth
pi
CiT]W[Zc\feYo\qc
AcDdNhP\S]VaY]dehblcnYtbv[
Vkv\
C\Z[]h_fbic]
Z\_Xbj
_mbW
bf
VXvm
Cl]S
Cf]X
BcCWGYHXI]J\NZPoQ]SlTXUcW]Y[a[b\cddZgcj]k\rYva
CZF]G]I]J\OaTYaZb]cbd]gbk\leodvh
H[Sicf
C]D\E]FcM\P\S[WTdsvW
D\E]P\S\df
B\W\bkdW
B]W\dilav]
H]Qia]
Ji
WeX\aWd[lbv]
B\F\H]N[Y\cnd\h]
E\ahj\
C]FcaVc\dkle
CjE[G\P]dae[
E\WZZaagc[i[j\l\
FfHgJda\gbhbl\
R]UdaYmjoVvg
C[Obal
EnF]aYd]l\vc
Cj
Ch
E]Fh\ebb
FhM]q\
djv]
L]Ybmbrh
rf
Wk[]
@ZBiD[EeGUHlIcL[MgOYQdUVV]W[Xb[\^g`kaeb\eblPn\oaq\rfs]tcvV
E[F[JaMZOmS]Yb]a^h`ccYekmfnZods]v]
BcOVcc
@WBfJiZZcfn\
BRQfn]q\
@kEZNlO[Za^[`\c]h[
aYlj
HbJ\e]f\hel[qprZ
Gh
DfScV]WhYbfepcr[s\tVv[
BXH[Qh]a
DeEYJZTg[Zc[dYh]lqqi
H]vi
FbUeVhWZ
@aBVN\Wlc]gc
BTQYWgvf
F\KoQ\R]e]
BWLbRd[[^[li
BWEaF]V\ace[jn
CfGmI\JcL\M[P\T[WZYZ[[\n_[`\c]h[lWn[o\u\
VoWX\Y`\
C\Wd\ccl
\[cl
B[GkH[OgelvZ
F]K[O]X\Y\ep
B]W\egu\vd
n\uk
B]C]IbNgOZS\W[X]Y]Z[c\f[lkmcvb
C\FcOZW[Z\tbvi
CcO[P]TbW][\ej
BZOlW[cce]
T]VYWg`cl[
V[W]`k
W[`le\v\
F]I\RhW\\\
BbG[TYVdWYYh[ccXf]lgv]
V\W[fh
VcWg
@cHaIZJdKbOhTeUdV\WVYcZcccdce\lfmcn\s\u\vZ
@eAcHcKYOVTdZbd]mdvW
DaJdOVV\WZYgZg\cc\
GYOvUb^]cbdX
CfX\Ydoc
CfX\Ydoc
T\[agdmcofq[vf
m[oi
HYUl[]m[nb
CbF]HdW[[iaek]
L\W\[h\d
L\WY[mkZ
C\EZR]VXW[_\g\jol]v[
A\DbGhJbK\MbNfObQ\TfVaW\Z[]cd[e\f\jZlboaub
BeGVLcN\OcWf`hletYv\
GiJZTW^kr\
BZDcGaJnW]bQcel\ufv[
A\C[HbM\NoToVTWZZ[]f^\e\l\neu]v[
CXE\J[N[Wbg\nluf
I]R]Y[m\rj
IlOYW[c\
B]I]NdR]VcZ][jc[lcvT
JZZh
C]K]L\MZN\O]R]TbU[VZW[X\Y\ZY[\\]]jcbedg\hWm[p[qZr\s\tZu[vV
BfL]U]W\]d^[cleRm]t[
Z[]]c\eg
\]]Zek
][^hccedpPv[
O\Y\ej
@cA]CbD\G]JcL]N\OgWdZ\[b]a_\`\a\bgccdbebfah]m\n]t]
BgDYG]HkJZOVQbTdWd[Z]]badWebf]lcq\ve
J\OnP[WWcZo\
dmvY
QWWdbbvb
vr
@WG[W[^dcn
GiW[[[d\egvc
@ZA]PbWX]b_bchdafmqdvY
@gBbC\MeWsYba]bXc]f[
B]C\DeJrO[cXdajbvU
O\ck
BYWne\oa
AXO[QbWc[rccv]
Wic\hbv[
JbT]WY[jc[l]
W][j
ChOcPcT\V]W]Yb^]cc
E\O\R[aevl
@eAbBcCZEbF\G\HXJcKaNeP[QhSeUWVbW\Y[Zc[c]a_\`daabYmgobtcu\
BaHWJ]QgU\WY[[^c`\masgv]
N]Z\`hf\
@dBgCXG\J\NZQPV\WlXZ[[]i`[a\cSebfbh[mcngopsa
BXF\JhQg`YaqcihirY
EgK[NtV\WWaY
QYWj
H]KhZi[[`[e]m\pX
A\QdVdWV[]tl
CiE]N\Sdc]fZ
\[fms]
JcOdQ\S[U[[k]]^b`WbYe\m]n]rev[
NYP\SsV\fY
Wc\cvg
GYYlr]
D\ObP\Q\T]VYZ\^b_b`\c]f]hlj[k]lcq\va
T\V\hcvh
B]M]N\PcV\YaZ]]]`\b\g\hikbm]p\r]v\
cce[hivb
CiIZP]TdUcW[edhXl\qcrd
CUUcqc
CZTiW[
@fA[BbC\DZEdFeI\LZNXO]TaV[X][a^\_c`\a]bfcbedg]jalZp\qdta
@ZBlC\IdJWMeTgUbZa[dbbc\edk]qWt\vZ
J\WT[]bdd[ve
Jiqh
@]EUW[^\cX
@iE\F\W][[cnjb
@\D]EkFlV\b\vr
EXF[JRKdRfWY[m]]_fblcWqasft[v]
@XEpFZJfW[[[^UcUdgn]u]vb
@\B[C[_itk
@\BcWY^]ceeblZv\
EbWg
HYWb^ibcc\dZk\tauZ
@lEcFdMV
@XB\HjMhW\_bbkjbv[
@eE[FZK\MZO[V]WZ[\]d^d`[bZcmeYmbt[vV
^[_fbYcgdcefq\
@bCcD[JfLcO[T[Wa_cbeccdZhYtXva
BaO[ckjb
@ZAbBaDcF[G]HXIdJcK\LXN[OfQ]S\T[U]VcW\X\YYZb[[\]]a^d_YaZb[dee\gajbl\mcndo[qZsh
PgU]Y[Z[]cejh[
JTZa
J\nip[s]u\
J\n[r]sn
L[Wo
CiDdP\WcX]Zd][jZuh
AZBeC[DbHfJZOaVcWZZf]b^dcfmfva
CVJZeo
JeO\R\WRa\dYe\hb
AWC\ZZ^o
BgHiI]J\Ods\
CbH]JXOmWXZe^[_]g]jbscvY
BWJcWmm\
CdObcj
F]Zgd\
BZDcM]R][]^\cZejvZ
KlU[ZbperZ
@dH[K\[fefp[
BZGcLcVbW[letZ
CgWc^[q[
ecgi
gk
DlG]HdQcU[v[
HlU[
B]D[FdHjUZV]mfvd
HjvV
HYJdUkeZmZ
[ev\
[ev\
@cAZCZF]G\IaJZKSObS]U[V\WXZd_Za\ebg\o]pmqe
K\W\Zg
WVgZ
AcKaWg_V
K[_kp\
W\Zj[\bahdv[
B\MiWb[Xfdl[
Md[X
LfO\We`gvb
ViWY^e_]e[
@YK]S\VlWX^Yce
SXT[V\WUY]Z[[j][cfj\lknfsYvL
AhSaV\`[
S]V[X]jh
CdH\JcO\SvfYr\
@hG[HZWjZ\^\gej\lcmbv\
@\Whqd
Nml\
cZl]n]vl
AgGgJcNYPY[\^a`mbclW
K]X[Z\]jgch\mdoYp[u]
X[]lgZh]mdo[p[
AbKbW\\afgtf
]gm\
F]M\R]UdV]W\Zb]\caejj\mfoZtX
elg\m[t]
HfUQV[XZZ\]XcceThgm\peqfue
en
JZUheKgamfo]r]
X\eXmguc
@bBcD[GbH[J[K\LaM[NcOXPZQ]R]S[TYV[WbY\]\bfc\dTecgehdl]manfpdqcr[s]t[vZ
@fB\J]LdN[UdWbZ][g_]fbg]haljn\u]v[
B]UdWYZ\c]mfoUp\
A[BeJfUbZ][X^fefm[nbocpeu[v\
BzH\Z[[W
pg
ZX[[ph
[\mh
Zdggn\v]
L\Znp\
AhCbI]W\^dcae]ga
@\AbBbEZFgHbIdJ\LbNdOfP]UdW]Z\^Z`ebleffcgfhcjcl]man[oXpYvb
Zfgjm\n[p\
A\CbNg
AhBcCbWZ\Y^[fZgZhjn]o\p[qhu\
[]f]vm
BjC\H\ZZ^jmhpev]
BiH\UcZ]
C\_ef]ham\n[ohp[
Zg`\gam\nco[
UXmjoW
[]^\vl
CgZae]m\
ZX[kj[n\
CdN]`]eXf]hn
A]O]UcW\`q
@[BWCfFXJdL\[]baekgnhbj[leucv\
nUpi
A\BULh[[`\bXe\hTkc
W\uq
BgWZeZ
Ben]vX
B\CiH]JdO[VWZl[g]]e\md
W]edhht\
Rhee
W]e]hhqYu\
@gA\BXCcE]FZGgHcI]JVKdL]OZP\R\SWT\WUXbYh]Z_b`babcadZh\lZm]o[pgs\t\
@ZH[MgYdZb^cbagdp[v[
ZY_gbce]
GY_b
CYYgv]
G]Y\_ech
@aBYDeGjHcJ[MZO]PXVfYh\\]Y^\_]`eadcegch]l]mcphv[
A\G\K\O\TbYdZR]d_Ya]japcvo
CgGeK\^[aZe\f]
CfGfXhZa_\ecfcp\
KiVYY\
Y\^Xegff
VpW[
AaCWD]KbTgW]]b_aacecgclbvZ
TZZkeZgcl\
C[TdW]]g_ale
CeH\V\Zi]d_b
AYBgHXMlOXZ[[[
BaD\H\M\Wmvb
@YAhBYC[D]E]FkG\HhJcO[U[VhXWYXZb]e^[`XabbafZgbh\jWl]m[n\pWqdr\u\vW
AXC]D]E]FmM\V[Wd]]^[_caZbec\e]g]t[
FeVZX[Yc\e^le\j]qWt\
Chaa
F\HmW[^\
AjC\WYY[
C]H\]k
FbH\JdWoZbacgdt[
@\C[H]MaVbWl]Ya]cfeYpXq[rbto
CbVk]Z^Y
AYHfWWqj
CjTdVaW\X\]bv\
FZM]V\W\ai
S[Ypr\v\
B]I]KcSd_Ymcpc
Zk[[
I\hht[
LWOX[\e]kk
OYVZ\d`\eht]
@]G[OuV]\Wcd
O]Vh
C]E\J\M\NkO[T\V[Zgh\l[v\
J\N[T\Zn
R]^m
@cE\K]PZRdW[`l
MgP\`cectb
AYC[GlJ\PdScWZYd\[^X`]fdl\n]
AmB]G\H\NcWXY\^if]hbl\u]v\
AlH\
HYL]UYWemgoVs]
CaIaJ[K[M[NcO\SgWV[]`]oer\
B]W[[\eiv]
CbM][ie\lX
B]W[lk
@bC\DbH[JaKbLZMcNaRdTaUbWXXcY]Zc[X\]]b_caZb\c]d]f\lim]o\paq\sfta
@bB]C\H[JaKbL\MdNdTbUbW]XfZc_cb\cbf\lXm]o\paq\sjta
SYT\c\egfis\
SSfi
Si]\eYf[hkl\t]
eWf[hjt]
W\cgehvU
@XGZO]Xc]b^\cjjf
AfBPD\P]SaTb[Z\d^\_cb]cdfchcl\s]tc
S]VbW[Z\[Zcbfml[v\
B[MdO[Wgb]cWfc
WZ\dcbfblisa
IhO]
I\N\OiVXW]Xe`[cb
I]V]\febparctc
HdRbWg[dlWob
mfoS
KaV]meoUs\
K]Pkl\
sh
ogr\
BfCaJcKcL]NaO\P[RbS\TdUdXdY\[U]db[cddYg\h\man]odpdsdta
BeC\W\ebg\lhvX
BjC]F[GcHiI\KTOhRbTeUdVdW\X\[[c[f[ggmZn\oYp[sSt[vT
BgUhs]v\
HfK\VgWdv]
BWCfEcG\HLIgKZMfNcO\P]T[UYVVWdXeY\Z\[[]b_b`db]cid\ehgZj\mknco\pZqZrcsctdvY
Ocfgu\vi
B]HkJ]VhsZvW
Jkd\r\
@bD]TZ[mvY
B\E[HbJZL]MbOYS]UgVYWVXbY][\\[]\_hacbfcdechWlYn[pdqhv\
U]VaZlmao]
UfZ[
Xg_R
AbIfM]Zb_Xcdg\nc
@cH\I\KcMhUbWbZT\\^[_Za]ebh[jfmdpdqb
Cd_U
W]Zhe\giu\
@]GhHZOb_ba]cUgeme
CX_e
@eCgDcL]O]V]k]vc
C]V]WsZ][cv[
Cbve
L]W[[i
BfH\W[
Je[kd[
BeC\JmO\TZVYW[X[^j_ceZgciajblbmcnaoepdr]tg
BjJcT\WS^]_ae[gfmZodqcth
JiWih\jclbmfn[o\q\tc
XWjl
W\XY^Yjm
I[XujL
C]WYZg]b^kld
V[X\`hjfq]v\
O\P[U]VZXaZ\^Z`bjh
HhWWZe[d\Zcan[va
Hk\Zn[
JZ[hnau\
@YKZMgRd
MiR\W][]bb
OiT\W[Xbu]
C\GcUhZb\bce
Wg
G]H]KeR\SdTcW[Y\Z]`kc\n]ub
S\fj
@bGcOaPZS\VdWZZZ[\^alhp]tevh
H]J\U\WZXZY\Zl\[pbudv\
B\O]S\TXU[VbWh]je]ldo]v[
B]HbTXViWX]\ld
H\K]W[of
oj
FZHXI\P\R]VjW\Xd[\aeqZsYv\
B]W[m[uivf
B]uXvj
uivY
WcukvX
KjO]W]X\Z]nfo\sZ
KZng
KgnU
Wf[WtbvZ
B]l\vp
AdD]FbGZO]R]V\WUX\Y]_k`]dbfYlZ
AaHhW\Y]_X
Fi
H\TbVcW[Ybpo
Tg
B]E[I\MXNgPZWR[k\]e\kZlcpZt[u\v[
B]CbNdPeTbWU[dkZv[
Zc[Vlc
NbWe[Tla
RXWj[fbZ
D\G[McPhR[W\[ff]vb
B]F[G\HaI\OcQ\U\WXY\[a_Zabb\jgldmencq]rbt\ub
KXsf
OiW\[qj\v\
mhn]ob
H\ObVcWh
O]P[U[WX_Zabjnod
PeWlZ\[\cc
NZP\UYV\WYX\YbZ]]r_[bZecl[m[p\
Ui[\
TiZ[
N[Q\Wp`\v]
WZgim\
@fCVDbE]FZGcH\JbLYPYSbW\[g]c`]c[dbebf\hbjZkbnbpb
BzD[HaJ[LRN\QjR]U[W[Z][S^[dejbk[lemdt[vZ
Yg^cc]ndq\vg
AYDldX
[p
^h_\
B\O\^\h]laqj
W\[gkcv[
J\OZWaZa[f
@fB[C]JYMZO[TaUZWYX\ZX[d]b^a_e`fa[c\fagkhdk\m\qbu]vb
Bi^b`]ehn\q[
A\BeG\JrQXT\WYZa[e^\_Z`bhdl]pbr]vU
B\GYdhe\
W\[[^\obuhvc
CdG]OkSdYd[YeaobvW
CjNjZcl]u\
O[[Yl]vr
G\OYTjU[Wicj
AfC\JjM[OZ[\ecj]q]uf
AeCZJdOcW\[\]]^]`\eag]qZuh
CdXie[rd
CdXhe[rd
H]P\VdWUaghdvc
CXFaGZHVI\K]L[MgNfOcPiSmUZWcXbY\\Y]c^\`[accZd\egfZg\hejbnaqarcva
MbSZWfafo[qgrg
Mp\[_\u]
CcGcY\[ivZ
A]F\HbMWOcPiRfSfViW\e[of
C[HZP[SjY[rT
PZSXWVYj]cl\vm
FeNhO\Xd][hdu\
MYNbP\W][Z]\_]hZlo
CaHbL\O]S\VfYXZb^]eVfdiflbtcu]v]
MY\ie\l[t\vZ
ChD[e]
V\WXln
L[\heUj\td
C\LlR\W\\[t[
@ZA[D]EZF\HZJbMZNZOZP\RbSYUdVcWeX\YUZ[[b\i^]_[cedbejfkg[hWk]l\m[r[sZtbv\
C\RZ[h\bfcv\
WX\be[lg
Vih\
CcM\O]S\WsYX\Z^]dbeZfor[tfve
C[ei
CcWgealZ
V[\jc[ed
C\TiU]
@bCZEdHeJkK[OgQ\V\YbZ[[c][^f_]`cabjel[o\p[sdtc
@VFdMhO\X[ejjd
@jjUn]
C\HeJ]Og_\bagdobpZsivf
OmVYWVX\Y\_kl]
IaZ\_hjXpcv]
@\CfFeHfJZWXZ]]b^Xa]cbqe
OgU]
@kK\O\p\
W[Z]vh
AcH[Wi^]
W[env]
H]JUO[Zmg[
TbVbWZXhYd[]\d_Yhfl[mcncpbt\v[
M]Z\hip\
@fJ\S]V]WXY\lZpfvo
I\J]K\MbObPbThUbWYX]Y][[cadbecfdgZlbtavc
GeO\S\VbWgYbZbcUdbe\l]
M]Wnt\u\v\
@fBZEeFeGZH\N]OaP]WZZacwgdj\p\s]v[
c[vm
DcE[F]GaHdWVYb[c\\bedbe\nco\sct]vb
RZYcbkm\
A]CfD[S]V]WbXf\c]]^\ehlem[oop]retfuZ
ClXiYg]]mXo~uZ
YY\eli
CZD\S]WdX\Y\ejhbmboYp]tg
AhB[DbFcGeJ]W\Z]\a^gdbe]l\o[v]
Ae^h
^i
IZck
JZKgO\X\_]n]ocpbv]
K[Z]n]pn
pW
R\ejhf
H\IZK[RkWUl\sc
C]H\LZV\Wc\kmdr]s[t\vX
RW\Zlhtl
RVmb
Kp
K[RXWU[\\vcblYtZv\
B[KZR\\jl]tb
C]JdLgR\W[[]\[tiufve
Ri\[tZ
L]V[W][ol\
@cBdFbHbKUq]si
BeFZQbe]qi
HeJ]K]QaW\X\cceflZq\sf
HiJ]W\[alZq]
HZej
B[M]O[SiT\Y\[\_]cbf\g\oa
B\K\S[T\W\Y]ci
PhSW
SgW[[b
@]WZckdfl\tb
AaBeE]U\VeWX[\cbhYk]l\napi
e\n]pg
BhWYk]p\
C]E]G]K[O[PpR[Sdv\
E]O[PfR]SY
C]G]K[PcShv\
K\U[VbWgZ][[g]
I\M\OcV\W\\kefhYlZ
I\\deW
@]C\FbM\O[V\]d^mh\sc
Pkl\
Pgl\
B[N\VkWo[\
B\Qd^gldminfocuX
B\QdWb^glXm[oh
mnnguX
CgS[VVYi^Y`id]eZl[
CnS]VXYc^\`Xd]f]
B]W\gYkit\
gakZ
ri
@]C\F\HXIZJXK\MYO[UVWRZT][^S_\a\b[d[eXgwhVj\mZoYpZr\u\v[
@dC\DcE\FhGeHgMmP[ScVcW\X\Y[Zd^\`ba]b[c[degZhdmaod
FWGlH\MyN]VdWUZgdYoQpX
FcWPdg
HlVfW]nV
FfH]Mbd\oe
hf
W\b\dh
DgFgG]MZP[SdV]WZ
KdV\mbom
DbJbWVodvc
VdW\man]ok
CYO\WZX]^qb]t]
@]AbBdCmG\HYO\P\Q\V]WaXZZ\\b]\^X`\aZcbe]g\h]lXncocq\r]s]tb
CgW\X\a\r]
AeCS`c
CdJcWi]c^Zlf
CZWW^m
CZ^f
B\C]DeE[NeQiW\Xb\\^\e]f]g]helbsc
E]N[hj
C]NkZ\hZl[
C]D\QYh[lk
Qgl\
B\QlZelY
QnW]sZ
I]ejh\
BYH\OnWYu\v\
@cA[FhJ\MaWZZb[\\]]d^fa[b]c[d[e\t]
@iFiMd^Q
FY^h
EhFgl\vo
@]FZMf^W
MW^nt]
MiNaOZVY[dv[
M[NR[d^hv[
C]IlO[W\r\
B[QmU[pbq\
B[QlU]q\
UmV\W]ZX
AaBZEbFbH[JdK[L\M]NcPZQ\SZTcVdW[X]Zb\]^g_Z`aaacadghdkbn[pZrcsdu[
@]V]^jsd
AgEWF[NiV[^]kfl\r]
Vcck
E]NYVfWfcgh\
DdW\^edW
CaNk^[
^Vhcqbsb
CkTV^\se
T][[lk
NYTkW[Y[^ie]hcsd
B\Jh^]
V\^g
MZ^ql[
JhT]^Zc\vf
AjN[V\^fd]l\
AZ^gagj[
C\EWG\TeYX]d^[a[c\dt
E[T\Y\dlrg
NV^d
EjFZJ]^]
^kp]
Fg
E[N[Ud^iddhgl[tY
FdNjTefc
Nm
TcVf^WaclW
J\NkTcZ[h]l[
VlW[^\h]
CeW\\]efh[
TlW\h\
CfT[
@[B[DlEeFXGXHZJZKdL\M[NaO\PZWVYXZX[a^Zc\eVh\kZn\o]p[vi
@\B[C\D[EbH\J]NcW\[Sbec\dbvj
CkDZve
AdDZ[hvc
D\Kkcc
vg
DeO]WW[\d\vX
DgEZW[dbvJ
C[DZEoF]G]K\NY`bdbp[vb
CWD[E]P[`n
Dk[]dZvZ
CkW]
C\DiEcG\M]`ZdYeYk\vZ
Dld\v[
DYl\vh
C[EPvS
W]vl
CYDcEfF][ZvX
ChD[E[NaZ\ncr\ve
D\[Zvm
A\DcJ]T\Zgd\e[
JbN]Tbaj
C]J\O\`dehh]ndu]
O\ek
C\D]H]PZQXVYWXYh\b]aaec\d[hbm[rdteud
J]UbYVhTrx
H]P\Yxh\rP
hi
C]WYY]eZg\hpr]
W[e\hit\
BZDbGcJbWgeah[sb
BZGcWgh\
WXlkv[
C\YhZ][iv\
@jJeO\ZbcZ
CdG\O]Zh[Z`\eeoap\r\ue
E]O\VcWbXl[V_]jap\s]tfu\va
[f^]m]
PhWZ[]l]
HgTb
EcW\jpvb
ChH]UdW]iZmioZ
Ulmd
UdmW
@\B\CQE]G\H\IZJXK]L\MZN[OYP\RZTZVZWOXVYWZ[[Z\V][^[_[a]b\d]eUhWixjVk]mZn\q[rZs\tUuXvZ
U\WZX[cdhfiSmonau]v]
mX
B\CfEfFbJ\MhTaZi[Y^dl\q]rcs]
CcFZMjWV\]^\
E]F\\c^gre
M\TbWi[[
E]Fn^]
F\G[J[OfPcVWW[XbY]`aj\lbq[rdsdt[
OiVXW]
B\I]TbVm
HbJbW][iq\tZ
I\KhR]na
Ggpd
D[L\O\VZ`ij\ubvY
CcT[Uf[d^[ccddmdo[
Uhmfo\
@\B[F]GcH[IbL\MZOrPfVZWWZ\[\`aafbUj\q]r]
@bBbFbWY]bbjcbj\l\qc
@hB\FeHcW\Zbb\qg
O]Pfv\
L[UiWie]h\lX
Wgh\
E\LZV[Wgcdle
ViWZcd
BiWZkb
\g
C\OfR[V]WZXWYb\ifbqZt]ve
E\W[\iqZv]
@YBbD[EhFgG]HYJ[PdV\Y][\abd[eej]obtbvb
BiEZWXcZ
@YB[ElFfG]HYccd\eeve
CYGYN\OkP]carX
AcBhD]EbGcHXJgKaLcO[U]WU[U\\^b_c`db\ccd[eef\hak\qdtVu\vc
BlGdW]e]k\v]
FbM][]eYvg
AaD]FbH]JfMYO\W[^be[f\lVvj
F\Lf^clmqdvS
@ZE]IbK\Oa^d_b`kc[echcv[
egt\
AdB\G\M[^Veb
CaJ\MvU]eYnavQ
mgqa
AbH]J]OeW]X]\\]ae\k]lbmdo[ug
AbBdOfW]\\k]lbuTv\
BYF\HlKcT\VYWZXaY]]]^]c]fXl]s\tcuZ
BYK\W]cdq\s[ti
H\KesSu]
H\Kec\sW
S[W\sm
CYTlY[a]gf
C\TuY]
C\TXgf
FfHdJ\QcS\T\VeYbail\r[
FkHcJ\Qdc]l\r\
FhS\
F\HZVXal
H][XektZ
R[W[Yle[
CXFgHfIdS\YZZbf]pc
CSF\I]ReS]VbY\Zbf]pg
CiT[WZ
H\U\V]e[gjo]
AbI]JZWZ^\e\hptaubv]
JXY\^deihdjWua
W]jh
W]jf
G\K]M]PnR\V]W\Ye^a
GbP[ScVkZ\e\vc
CcW\kh
@\ATCbDbFdGmHaKbL]NdO]PbTXU\VbWbXZYdZ\^\`Xf\j]kWlincrft[v[
C\IbJcOcPcT]Va[]^cc\lenhobrg
GmO\Q]WZ[V`bc[d[
GePZS]WW[bccv\
G[JYNbcsud
DjJ[[gv\
DXFnH\QfW[\\aWq]vk
Jbhg
G\Okte
NhYU
O[Pcqn
B[C]DZEdFZGmHOI]JcNXOgQYS]T\VXW\Yk[c^n_[`aaYb\cfe[lXqWud
Nf[\^\
NgrZ
@bDbF[G[MbO\Y\[p^Z_]becZder]
@mA]B]C\FaGiIZNRPbV\[[]a`jcVdfe]rZt]ubvW
OU`aeel\
A[CZDcGiJe^f`[c\ehf]hcrcvW
DnGY[\
@ZGZHdIcN\P[b]cns[
HbIbcU
ChJ\YZ
W\\g
DPGkSaYc`XchdY
Kj
Kl[]
KVWg_e
DYGWHfIZJZOdQbS\Y\c\faqerjsgve
BkGb
@gAaB[CaEbF\G\N]TbW\[\\d^h`ecZhbl\r]t\ucv\
EaNjOfV]`[rf
Ak\]
O\^lq\
AXOqP\Vd^V`Zcbhd
@bBZC\NdR]ThV\XdZa[dcce\ialWrdtfu]vc
NXT[Zb[gc\lZ
N][i
@]E\Ji[\`dh]v\
^f`i
Kh\\lfvb
Mm\X
B[GcKZLaMZN]RWWUY[\ob]kalTt[v\
HiNcZ]^[ecvh
I[OgW]mendoisftW
FeH]M[O[R\WeY]\hdee\m]o\s[tmvV
Bg_]
R\]s^[o\p]
F\OdP]UZW\YhZe[[]bc\eZmenbpgugv]
TfYhZV
F\P]Ybc\ncph
UlZ\
RZS\TjUf
DZvh
DZvh
A\B\CcG]IYOmR\V]Xg][^\_eaZcfm\o\rbu[
Oacj
B]ORX\_c
IYOfWScf
O\Xm
OfWe
WjX\_eaZl]
TbVYWif]lY
B]CjG\V\ZYn[qfrc
EbL\MgS\Wc[\e]
EbMjS\[\e]
G\LiSkWT\cv\
W[[k
A[DcEbFdHYJ\KYN\P\Q\R[S]UbVcXaY\[]]a^d_\`da[baccd\eef\ialTmcngofqcr\sYtduevV
Cms[
A\B\FbG\HYIdMcNdOaP]R]UZVgWRZ[[Y\T][^f`dbcebg\haicl\nbogqar]tmvZ
@fBbCXFeJ]KZM]UaV\WYXcZd[d]f^U`ccgeTj]k]l]n\o[t\uo
\gb]
Ch
BdDZJ[Ud]fo]vj
B\Welho]
BkWX
A]U]ViWY
[ll]
J]K\Vhj[
Wjqc
DgG]W[va
B[C[FYM\PcR\T\V[WXZZ[[\\_Z`\cajok\o]tYv\
PXW\Z]\]`\cghdj[
B]IcZ][ik\
EZH]S[U[Wgcal\
H]VfW\Y]ZY[c]e_Ubdeag\jdpfv]
Ki]\edg\
ZXpb
WZZgg]
NeT]WZZi[X]]ebj]
][_hpn
K\]hpT
][lctive
][lctivf
A]BWG]J]NdOiP]Q\R\ScWcX\Zc[e^\b[cbeafdlbrZsb
B]Chvf
Og`\u]
F\OWSjVcf\v[
C\HcOiS\Y[`]f]k[v[
B[O[ck
OZ[b^]c\ebug
C\DdGeK\L[M\O[QbR\S]WTZ\[X_abZcYd]e]kil[p]t\u\va
AaBWDYW[acc\h]k[vi
DdN]W\klv]
BiDdG[vS
BjC]DdGdL[O[QbWY[[\\bZd]e]t\
@aAdB\E\GdHhLZM]N\OaR]WaZ\\[^d`ca]bgcbdbgbibmcnaqbuh
@[AZBeCbDfGeHcI\J\KcMYN\OgQbSdTXUbVcXlYeZZ]Y^U_\`ba]beddeYfVghi[k\mZn\oWpiq\t]ve
@dAYEZF\H\IbN]OcPeSXTgVaW][\]e^V`bbbc[dce[h[nhrbs]tT
A]CVHfJnO]TcY[oc
A]HWS\WVbldVk\mc
@gG\O]U\W\Yd^hc\fbmZn]uZ
@kD]Sc
A]F]Gb]\eghcm\obpb
C]DZH\QcWXabbgve
B\C]FeH]IdKZN\U[WXX[Ye][^i_]bbeYf\meneojsdtgu[
OkTcVXc\n\ub
OZUgW[naujvY
BYHjOg[[tgv]
df
C\DZHuJgQaS\U\Y\cYf\hZllmYn]o\p\qdrQsYuXv[
HiJed\
C]U\V[]\mmo[p\t]u\
^hvb
DbFiHeW\qc
HeT\W[m[n\oWqc
BcO]^pu]
Oim]
AbH]OZVhW\X\Yg]\^]`]b]c]f\mfnYs\um
OhP[o[u]
^\uh
A]Che\
@VASBaCwD[E]I]PdVhWbXdYXZb\a]b_n`WbbeXfZhbjcm[pjqat]vl
@]C]IlOWT[Webce]hbmYndpUt[uh
Ojog
AgB]O\Vd^]_Y
@cAcBqCVDcEdF[GfHiJeK\L\MeP[QTSZTcWUXbYf]e^[_c`ab\d[eUfQg\j]kildmXnXq[s\t\
@aAeC\G\HWJdKYO\UeWhXb^r_eb\cWeafhg\mangoYpZqar[s]teuY
@dAaVcW[ZX^ia[bXd[q[uZ
Zn[]p]
NZm\olse
BiWX[[ehk\
^i
@\JbKjMkW]^jedmZnZ
B]Wde\tf
DYOvP[WYeWuU
HZJjK\PbW\Y]Zc[]^Y_YbccgedfYgeocqirWs\u\
A]X]]a^\ug
aZej
CWHeOoUoXY]ee[gZhbl\minYoWt\u\
B[HVQi
B[I[KbPbSXXb]]c\eaffg]ojq\sf
A]CcGdKaMd]beZgflbmbndoXt[u]
AcB\C\GYVh^[dj
EXPdW]^[gcq[sauovV
CgJcM]Nfdle\uW
Ojcds\
OYW\vi
]\mjnZo\
B\Wj
@YHYOgScVcXbY[cbgam\opq\v\
BbHeO[V]W\vV
B[Wse\jb
W]n]om
TcVcYgfb
@iGaI]O\
BYPcU\Wqu[
BWG[O[Wm[]_\ejuZvZ
lj
UZ[fi]mhnZ
HgIaWd^Yb\uc
YdeZlbuh
AaCZD\HdJ]OTQYUWV\WaX[Z\[b]V^fa]bZc]ddkjtcud
@\B]J[OYVge]gamXneq]sguZ
CaOqPbV]`bcfs\
O\Rh
BhH\WivY
BfO]^[`\tc
CYFbGaH\JfNbT]]bfhsa
Jh
@[AcB[DbFdH[JZKbL]M\NjOfUeZc]\^]cUh\k]lcvb
Wi
BaSeT[Y]chl[rb
PZSj^\c[ob
K\N\ShV\]]m]
HiO\V\
@hAZBaDXEbFdG\HUKhL\McN\OZScVYXdY[Zd[Z\[]\^f_\a[b\cfeYgbhbjblamdnYoXpds[t\
@bBgCbF]GcIhK[L\MbNeOdQbSdTaUcXe[[]c^h`YafcCdrfaleqbtXvc
@gB]EbFdKZ^fa\cZe\hblamhpg
H\cgeZ
@]DXOWcll[
F[OeW\coe]
@TBgCZWb_]ced\e[jblmubv]
@\A\^l
@iCgU]Zd^Vc]nb
@\GdS[^\`bcgl\
@qE\FeI]V[WX]a^]`cb]cQj[
@\BYO\S]W[aXcul[
GX^]`]cnld
@cAaBdF[GcHdLgMfNbOgPeRcSYUeW\X]YbZe\f]b_ge[h\lcm\pbqjtVvS
AeBhCWDbEaF\GfHiJdKbNcOcP[SZW[X\Yg[]^e_]bjeZf\jblenhoYp[qar[tgvl
@\H\LmOUP]R\VbWgXb^g_acde\gbh[qasltW
FZS\Yl^mc]p]
C[DdEaJXN]OcP[R\TdUaVcW[Xe\f_d`\eihZjYp\rftYubvX
MXOZWiXeYY^hh\pZ
FgZ[
@nE\FYZZpW
L\NmVZWe
Ejd\
OhY[
XU\e_Z
CmJ\N\Y\
@\MlVZW]
E\J]WbY[\c^\_]ddlhn\qav]
N\[g
@aAcBnCcFZHnI[JcKbLZMbN[P]SdUcWRXZYWZZ[[\Z]Z^V`\a[cadcebgehZjYl\mfnepcqVsfteuWv\
Lhtf
@]M\Z\pi
MjW[
E\OkV]W]^]jb
CeI\J[O[VkY\^]aa
S[XjY]^h`\ebp[
NhOX
AbB\HYJi
O\W]\\^\qmsX
\e]]_g
Oc\[^j_[c\pcqe
^Ypj
Vn
\[ti
Jas\t\uh
_[hkq\
C]HaJiOfV[pb
VZY\pi
@[EbO[P\YgZU_cpfq]ue
@dChFYJYO[P]Y[Ze\X^njctf
NkS]
C[O[]b`k
VZan
HWJXOaQgWXZfecpe
@[FlHZK\O[PdSdT\UeW]\]^X`]gbhem]
AbD]FdKXS\Y]bamgndt]ub
W\eglb
U]mbqZs]th
AnC\JWNbP]V[WcZ\hbie
Nh^Yfe
TdU[o]uj
m[njoa
CcO\T]Vga\mgnjodp]
BfCZJbV]W\efu[
CYJdNj_]
Cpe]
W\[lt[
AZC[DaE]GaI]JZLbMbNeQ[SXThVaWZYa[]]c^[_X`daabcdchYkcmaneocpeqZris\uc
A\CZDfF\GfHbJYK[L\MhPZQ\SaTeWYXcY]Z[[j]c`ja]jalWmfn[ohpjr]ve
LbWYZf[d`Tbd
Wg
OkVY]b
HbKaVhWYlbnfra
B[HeJWM\Wj`be]mau]v\
CeLmN]OcY]Zc`]a[e]n[oet\
K[Ne[\^bejm\n\ogs\
B[J\K\WgYc
@[BeM\O]WU]\^eabbdc]ogu[
@[CbE\FdI[KbLcO]P]ScWSZ][g]eafc]e[hfj[k[m]ocr[tbvc
C]F[I[KiLbP\Sd[b]c^d`Zaceck[laoct\v\
CdD]EcHbNYP\U\WbYZ[bb]dZe[f\gak]lkndo\qatcu\vZ
A\D\HeM]OgU\WbZc[bcbnatWu]vb
N]O]Walgv[
A[BWCXD\MeN]TgV]W\[f^]e]lSqdvc
AcBiEdFbJaOgUcZZc\g]nco]vZ
OZWlt\vd
BiWW[Z
HfOdV\WbvV
AiCZUbmeo[
PVfj
DcJnP\WT[d
AeDdF]GaJaK\McP[QaSbT\WWY][b`ba\b\egf]hcjambpaqbteuc
@iAUCeEcFcGaIeJYKdLXMaNeOaPjQdRXTcUYW\XeYi^d_h`[fYidjdkhlXmZo\rgtaudvh
@]CiKfP]R\SZXiYhZc[[]Z^d`[aicYfWgchejel\mYoer\s[
AdMjVcW\_]
EbF\N[d]e\lhvg
JbSkW]`eddh]
MlO]V\
Oi^]
B\DjG[ShWm\c^\cZedl[t\
S[cod\lh
DYO\[]vh
B[OaXj]Y_dfe
C[MZO[Vy[\\c^[_Yb]e[f\t\uY
E\HlScY\[\c\fbuf
DjEZV[dZeZv]
A[CfDYF]HXIdJxOYPfQfS[TWUm]fcaeYhflZoapYq[rXsduW
CqDdGYH]O\`\
DWEaJcMlNdObV\W\\W]b_deZg\hbj]l[m\pbt[vc
H]UaV\]fe[h]mpp\t\uZ
CcXZji
Rbe\f\rite
AYBgG]Medd
L]lo
`f
Ed^l
C\G[N[OZT\VnWU[i^[_e`abcc\eYfphUj\k\p\qZs]teuV
OkPZa]t\
CfL]Mh]b`\hat]
NbV\W[cke]qftZ
AcCYD\W]^Xvj
N\Tdenj\
CbDjEZHdMcNbOXVcW[Y\^f`\a\c[e\hYjblXq]rauav\
EiF]\]`]ekf]h[j[t]vZ
AZCYFbIdKhMZN\PbR{WY[Y\]]e_ceYfbj]l]pWqYtWvX
MYeYhbpWun
AdDaMZO[S\Vm_X
AbBhCZE[F]HgKcLiNXP]R\V\WNZ\[g]\^d_X`Zcbfbgchaj\kclWm\odqdr]t\ucvg
A]b\ul
eht\
MWNdW]ZYedj]l[v]
MiV]
OdWmcee[tbvZ
@\G\K\MdNhWlZ[]]eZpe
@cNXcXlhv]
A]^ilZ
AcC[D]Orade[tbu[
CgHZK]N]OaPeSecbl[n]u\vm
AaC]GeJgLXPcTbV\Wt^]cae\lWu]
AcDY[\vh
A]FdGbVbeZl\tg
ug
O[Zb`\eh
DTEZGm[[^bd\lZvc
HdO\h]mbtjuf
Y]eg
AdC]JZKeMZOYR]W]Y][Z`ZelhilapjtV
@[AeC\DdE\HdK]M\Q\SbT\W\Yc[Y]c^o_]`cg\lWm\nbpbqYratXugvm
N[O]`mt]
_b`]eZh[pWtcuj
DWEY_behl]tiubv\
H]L]NfZeenn]p[u]
AaGjMc^]dc
AYClDhEaGTMZOjS[Vr]c^Z_o`Scfd[e]hTi[jen[p[qluWv]
MbWcZ\[m\\eZhi
@]M\N]R]p]t]ul
V\\\`\ektX
Voj[
N\`f
AfHYS\V\`[lo
BY[[eh
WYed
NeVY^ih\lY
DbE[vL
[i`[
@bA\C\D[EeFgLiMnO]W[Zb[X`Xe\h[j[l]mWn]oit\u\vk
AZHcJ\N[OkS\Wb[V`jdhlVu\vi
CkD[Ga_\dc
MfN[P\VZWZ\beblj
BjG[OeWhY[egjdlXv\
C]D\Sg[Z\k_ZadeYhil\pdtX
EjO\Tdebu]
@]Rjme
MdNXRcZse[t[
WteZve
E]F\HiIaJ]P[Q]V]Ye[\\]]b`egchZl\mfq\rbt[
BXJ]KcP[T[UeWiYhZd]c`[mfnc
K\UZol
BnHfeZg\m]o\
HYIUOXS\TcYVcuecfagcs\
H\IVcafcs\ue
AfD[GaHZIdJ\OjV[W[`bcTdde\halfpauavY
D[GbV[`]c\dml]vX
AiO[Vf^c`bcZdWgb
dXvk
P\c[dgl\vR
CeG]I\K\SfT[UaY\ZY^[cahbmin[o\r[uc
PcSZU[VbWf[[]bc\lds]
B\K]Ud]\eig\hdnboXuj
P[cj
C]Ug[Zg\hcmdn\oXuh
A\CgH\McPbWUZ[[au\
Ch
D\U]Zh
A]BeGjJhKgMaN\Q]TZU\V\W][Z^l_\b\cPg\lfqZr\uYvX
@i^f_\c]e]
JhNYsd
JYMl^Ybic\
@cB[C[DjEgG\JXN\[\^\dbu]vh
DbJ]NbOdWZX\[i\]cdhalYv[
OdX\cg
DfJ]hdv[
W\Z\[i\]h\
B[GcLZV]W[Y]\bmYnns\u]vc
GdJjMaNa\bv]
@jFbW[[h]ac\l]ve
@jc\
OaSgV[
AaIbJbO\SeVfWc[\\]`acYjaqdrbscvd
W[lk
EiW[^]c\e\jgvb
C\JfNePeV\nZ
Pdlmnasbuc
A]C]NhPZVZl\ne
B\CXFbJaKbLbNiPaT[W]ZZ^Y`\abbccYf[g\hei]j]lim[o\r\s]uc
AcChEbFdIbJZKeMdNOOfPcQbT\UgVcWXYYZc\Z][_e`[abbbdbf]hfkalfqWr[teu]vc
@bD\EeMZNdOZP\SjY]]\`\b\e]hTi]o\qfub
UX]um]
@[EeNfVhWYhd
MkN[
N\W][d_[bg
AUCWJ]K]LeMiNTOgW\Zd[da[bdenhgk]lhp]
N\Wk[\
NXPgVPWvZ]\d`Xcc
uj
CXNiS\j]
JdLkN[WU`[heu]
NfWic[
ETM]NtZU[[`Xl[
I]K\M]PhS[WZ[fb[ll
AiN[[Y_b
N[Zg[\
N[Zg[\
D]NZWjZclZ
CgGaH\JcNUOZPbV\W[[h]\`ie]u[vb
CgPmSVWVZa[b`kc]vd
AhP[[j`[
JdNYO\[Y`i
H[R]VaZa[di]j]mho\p[ub
ml
B]GZM\OnR\S]VYWX`\cevZ
ObWh[V
M]W][g\a
E\HbW[X]c]sluZ
EdNdVbWZYc\\lf
EdNYVeWZlk
@XB]C[DZEZF[G[I]KZM\OfRZWeXWYfZX[f\h^\_Ubicee]jjkclZnfo[q[s[tbujve
GZOWcn
I\Vhcg
@dP\jgp\
CjaX
BiCeOVS\VhW[pe
LdOhW\
@cG]MX[\b\uq
@\B\O\Z\^Y`ec\e]hcvh
@fCXM]VeWb[]\\]bb]ccejfbk]lhpZuc
ElNWVdaZd\
AZCgEZFbIZKhMeNdP\UdVaW[XgYbZg[a\a]]^b_Z`dc\dgecfhkZl[m[nXobpcqdrcsatYu\
FdMhPaV]ZX^io\
CiT]e]f\l]
VgW]
CeTYVkW[
C]DZGXH]SfW\[\dhvd
@[DbEkP[Wc\g`]l[
@ZC]E{H[M[N\P\\Za\dck]p\u[
HZJ\O[X[Ycaccrlencpes\
EcH[VcWhdbl\vi
@ZBfC[FlGfHgI\N\OcQXRcXb\[aac[dbfcj\l\p]vW
GcJeOcSb^gcahblo
A\B]CWFuP]Y\[[\\^b_]d[geh]ll
CjW[[]da
@eM\ZYpi
L]NgO\Vffcs[
A\KcLcO[VlWZ^gacd\e]g]s[u]
EhjWvk
@UGXO\WZ\g]i`icyeZfelZ
DiGYRd\]dflYu]vc
@]BXFfHqQe\\^\ee
A\CdS\VaW\_\e\fl
A]ChG\Od
A]D]EZH[K]LZMgOYPXQ[VXWUX[YgZY[a]]^o_Va[d]egflhVicjZm\nXp]r[sUuevj
Oiv\
C]FZHZQ]T]W]Z[]bpls\
BYO\W]ZV^b`\h\l]pfuf
CYH]TUV]W]egh]lkm\obv]
@nD\K]M]NhWU^Zdelg
HZM\QgWicUlV
HkNcZZlbn]
@[CcJaKcMfP]SeT\V[WYZ][[\Y^Y_[`]bcc[eaf]lnncocqdve
@\B]EcKYM[OjP\T\VYYY\[^f`ga]bfcYh\jWodp]q]umvW
@oBoDTEjGSHfJfL\SgT\VhWWZ\[R^c`\a\b\cbdkk[ldp[r]setYu\vm
@lJ\^]gbj\vm
AeC\DaF[HbJ]MeN]O[PbT\VeZd[]\\]]^Z_hbccfeZhimbncocq\ufv\
M\T\W][ee[h\jdtc
Popf
E\^l_abZ
@aC\DZEnFWGZO\QZSeVeW\Y\a[b[c]dng\hhj\ldm\
QZVZWh[\_e`hdaecl]t\
AgBUC\EkFlIaKcLeMaOgRZVbWZXfYZ\[_\f\hejgkel[nWo[pcrbtkuovR
@[GdNX^\_bp]ti
CbEfNbObP]Q[V[WW^ivj
CgVdYblavn
O]WfX[[gvW
XgZc]Zlbob
AZFbKfUbW\Zb\]d[e[g\jemdn]oZu\
C[Ybehtn
@iBaCVFcG[HcJ\LjP\ShU]WXXo\h]\^d`]a]c\gbk[les\
HXV[W[Xbsk
A\BZCgG\JYL\MbR[TZVaWjX\YWZW[W\W_k`caXbhcZdbeifilYmfnco]pds]teudvg
B]LhW\kX
NcO\WZ\fagiglit]vb
FjHb
@dAZE[F]G]HdI[K\N\OVR[SWTdU[VgWlXWYcZe]j_jafdbeYfdg[hhk]l[mbn]phqYr[tc
FnHca]cbd[l]
D[J]O[^Z`\qjvh
cYgbhl
Qf[\gcke
A\\\dYl]pdvk
CiOZSXca
VbYY_gb\cahdp[
@bBtCbDkE[F]GXIeJQNgObPjSjTgVZW\XbYbZ\[j_Za[b]dgfghdj\lYmcp]r[ve
DZFXGp[]a[dk
C[DYGcJeP\S\ZeaZdsub
FbVWb\
T]Ugb]j\
BgGXJ[W]d]vc
@fCWF\GVJbKfMYOXPhR]SeV]WYX\YY\\]f^]`[b[ekfcg\hblZmXo[pnqZsgvW
@[Eh
B\GbHWM\UbV]WY[fb\c\e\gclko[
FgHi
Xh^[
C]O\`cf]hh
@hMYNccfp\t\
C]FcH]NZV]WZakd[l]
EhF\aZh[
^[c\d\lgu]
J\Q\aj
@kA]BQCbFdHYJXKYL\M]OZWj[j]a_lbYckdceaj\kcn\s[t]v\
@\AbSbV[X]hbjn
BUCdEdGdH]IbLlO]UbWUXd[\^b_\gghhjjkTlZmfncoZpZtXvZ
@iF]KYMbTeYd^\agejfZo\p[
C[GZPcSdfi
@[CcN[VYWZXdZb_ia\e]j[lZ
Xf`\l[p\
V\^albvk
@ZE\H]O]W[XbYe^[`\ehjhq]v]
B[EcR[\m
@gs]
@]DlFdGfKfMdV]ZkdQg]o\pevb
@XCYErJ\K]M]TbW[Yc`gddedj\l\ncp[vh
CWFeHdf]
A\C]D\FcIcJbNgOaT]W[Xc[[^[`ecde[j[lhn]r[uevd
B[CfGcH]LeM]R]\plat\vX
@\CiEcF\JdO]UcXX[b\\]\`\e[h\mcnZuc
AdBWH[OgVTWbYa]ecdhfuZvp
GeH[J]NkO]V\Wl[]
EdH]JbN]WY[\lp
@nAdCZD\E\F\GfK\L\MiNdOaSkVUWZ]]^\`\d[hRjblpmbva
OdW\ZZ[lc\hZlZ
Ch
WZhj
J[dg
@jC\EbF\KeMaSdTdZY[[\c]c`\bacfebhem]n\odpbq\s]
@[]bcbe]uk
EmP]dY
C\FiGYHfJbKfMaN[OdSdTZVeX[Ym`[e[fdqerYs[uY
C[Tc[\^hcdlc
@\FYH[NaQbW]acbYcmhfjcnZqZubv]
@]V]Zda\cgjWmfnW
JjPbTbVcWc\[_]l\rY
@eB\FcKlMfN\R\V]Wb\\_bbXcZljm\pdt[
@TB]C]FZH]JYK\MaOcP]R]SdWeY\\h^c_Y`\aZb[cZdZeWhcj]kglgnRo\pvqYrdurve
@[AZCfD[I\LYM]NfObPaSdTcVbWfZc\h_[`Xa\bXcfl\nOtW
@ZCeE\IaJZKaLcOZPcW\YZZe^[`ccje\h\lcnd
IZLiPcV]
DeNjVZ`[l\
[flZvS
AbKgP\SiT\WZY\^\`\c\fZhcr]
CgJ[]b
@bE[JdLbMbOdP\Q]VaW\Y]Z\\]]a^b`[dbegk]l\ncp[v\
@bBgD]E]JfM[OaUbV\Wb[Z\]]Zc\dae\hbndu[
ChDbO\V\[bc]eYjd
@ZBYC\LcMbO\Wc]gcfuc
@ZBdCZFaGaHiJ]O[W\[o^\`[daeYj[qct[ubvj
C\EfF[GZI[JbTeZZ[Zb\dXechZldu]vV
Nh`]hb
IjO]c]
GYLYW]cflm
B\EbF\G\L[P\Wcd\hclgn\v]
@cB]EcG\NZccd\hel[
NbWhlYn\
A\FbHaKbL[McOdQ]SiTbUeV\W]XeY[[b^Ya\bccbdbf\hbj\m\odp\q[sbt\uevc
@bBnC[HTJcKbMZNbP\Q]SdT]U[VZWfXc[ZbZcgdYhcjakam]ngodrcvT
CcHZKaO[PcScXcY\\\`kgfmcn[u[
Mj[P
Rc[W
Uh
B\M\NZ[fbd
AcEgFiH]NaOW[]`Zdjf\kc
F]H][ko[si
B\F[HoMgO\S[[ae]o\s[ub
B[DbMbPhS]TcW[[ckZ
Hcbcdgv[
[j
P]Zf[oj\n]s]v\
TiWc[]
AeB]CaE\HeMbP]TeW]Za[a^g`db]c\daf\h]l[m]o]qat\vX
AhJbT]`[
A[M]PbVf[\^\ahc]lavc
C\LYOfS\VWZbb]djeet\v\
M]OZclq\
Cqce
A]I[L]M]OoSbV[b]cefb
BZOmV]W\
Omc\
FbJZQhYcZd\e`ce]h\v]
FdQhYZZcv]
\h
A]TaVYWcXh[cpYq]tc
TaXhpY
C[OfVfWhocqdr]
VlW[o]
Vio]
PcV\Yhsd
CZHfNbO\TbV\Z]^baee\hdletV
HhTdV]WX
C\DcGfIfJfN\ObR[SbWYY\ZX^e_m`[c\hZo\
DeGjScW\^]h[
CZIfOi
CY_u
C\D[Js^Z
CXJ]_n
CiDbGdHXJ[S\WZY\[\\g_[cal[r\
AZCWDcNbS]Yf_]cfr]
A]CPYY\u
CaYV
A]CsHXW[Y]\X
AhCZ
Ah
RbWX
OZP\^Z`qc[
H\N\V\We[YekvY
C\G]JmSYW\[W`[e\v\
CeFjV[WW[f]\
F\G\HbViXc^c`\aae[gbjbp[saubvb
EYHbVcWWXc`]acc]gdrcu]
EhF]V\dd
DcJiW]Zbe\
BgL]WcZ][]meq]t]uZvX
BgHeWT[]e[q]
B\C[DZH\J[M\Wc[[`bempZrbsct]u\vW
BkL\R\WX
C[FfH\JmL\NXT]WZZd[Z`[bUcadjf]h\
FhJRL\do
F]H]JZW\Zi`]h\lbv\
C]FWJh
Jd^YbXcdd[
Jc[j_b`[c]u]
A[Wj
CcIcJdP\WdZe\e^i`ed]f]mdp\qar\vh
JeWaZb^W`\miq\vk
CgJ]Wbm]v]
CWHcJhK]MeO[VdWYZZ][`]aad[gcmdoZq\rat]
H\JkTZ
CZH\JvM]O\TYZXl\
C]HiUbmc
JXVhabd\
FbJ]OeW\ZdaZcddim\
FbJ]OhaZc]di
PgWZ^\
AaC]D[E]F]HdO[P]SeW[Zd\[^\_[`ocbg[l\v\
@kB[D[G[O]SdW]Zl[c\[^\_\`fabcVgZu[
A\^T`j
[fcj
@ZS[`ic[
AiZa^]`Wgb
AYBZZW`h
P]Sd`Tc\
R[WYYl
@]A\B\CQD\GWHeI]J]L]M[R]SjTaUaVbYY[X\\]d^Y`ecbd\g[neo\rTsctcu]
A]G[OoSZTbU]VaWj`\cahfta
Sit\
FcHdO[SlT[V\Y]cfl]nYrW
OTSXW\`qc]
D]W[l\vm
Vf`Zcgv[
H]f[q]si
HjZ]n\ob
OfUkWXZc`cc\eaf]g\o\
CVO\PVSh`kcf
SXWUcelc
SYVVWjv]
C\PYW][\^[`mcd
@jCWEaFXHYJZKeL]P[V\WZY]Ze\b]d^\`Ybbeffbg]j[mZn\peqcscv\
@XC]E]FcHYJ\K\MgR]TfWdZg[Y\c^]b\edfchfpdqar]sd
K\ohuc
@c]gq\
F[Kj
@YEkK]Ubcde\
@WC]KVMiRfZY[[]ge\p[
EWFcHlJaKeMWN[RZZ[]abcc[hboZpds\v\
SbT]XcZf\e]chWoZphr]
@lM[q]
Ucq[ri
@[KmM][h\]e[ga
@jElFcMZc]
HZNbW[[np[
@bEXF[Kf]\c\
@[CbD\FfHbJbKcM[S\TZUZWbXc[\^fb\dfe\f\gbjao\pbqdr\v\
@]BcC[E\FjHTKhM\W]^\d[gfqbr\
D\H\dh
EZFbHcJaKZQbWiZb]d^hg\hap\
EpH\]ch[jdp[q\
ChF]HX]X^ede
DbFaKaM]O\T\W]Yd[b]Z`\bac[d\ebfdh[o[pcthubv]
HZN]WnY\Zb[]^YeYfag[uh
KcM]N]pgt[
KaYbespR
W]eZtj
[\\We\fitg
FhHlOZVeW[[Zb\cak]s\
FgHgV\W\b\c\k]s\
F\H[VgXbce
KZsh
KZsh
B]C[GbHeThW[[flc
Iff]l\ri
L]Ri
L]Ri
DXR[`kdglc
JiUbf]lb
JiUbf]lb
BaC]fh
BXCbDbE\H[NgOgR\X\[]^ag]hciWjbmfnpoZpaqdu[vb
WZnXos
N]mXnsoO
iZmkn[
H\K[VbW[m]nhqZsiu\
O]g]mVnroXq]sh
BfJgMjRXW\[\bdu\
B\[u
BhH]M\[[k]qZ
BWMgZ][k
@Wccec
@bBZMWRcVe[fb\c]uiv\
BZD[EdFfH\M\N\P]QeR\V[W\^adih\j]lZvg
EXFmQ[W\dhvU
DTEOdi
EQdb
ElFYH\Q[dWl[vg
B[D]E]dhvX
DdEkFXvd
E\Fgd\vh
Ege]
gg
G]PZYUrr
Y[rg
CiG\ee
ei
A[B[GYOXWfciecucv]
Jl^Wu\
@[D]FbHZNcPcT[[]\]`blgnbo[s\va
P\c[li
@[CdEZNd`jcql[nb
EeFeNdP]V\c\lWn]
B\D\FfHbIbJcKXLdM\OfPfR[TeUXV]W\XdZd[c\[]d_[`cbbc\ddecf[gbhbm]oYpcrZsZ
@bAZE\FbJ]KcLdMZPZR\TdVcW[XcYb[[\a]]^Y_a`[c]eehajeldmfqbtiva
@\FdIaOiPcSbVZXdYk]f^\bcd\e[l\m]pcrZu]
FYG[VS`Vbcdre\g\lb
D\GcMgU]W\Yh[b\Wehg[hbodv]
MbO[PcS\Wd[Z^a`nbad\f]jYpfve
OfVi]cd[e\ue
L[O[PpW\YW
Gf[b^hlY
JbL\NdT][]]\vg
A\HbOiT\W\[gu]vf
F\HhL\O\bgh\qY
EhFaI\LZNeO\PUSbVZX\YbZb[c^i`fbXcieZh[k[p\qhv[
VWW\X[dj
CcFiHbQ]W]XcZh^fh\nZq\v\
W\Yk
F\RjW\f\
@dBaC\D\E]H[IfKaO[SgTbUaWZ[[\e]]^b_caedeecfdhfj\lam]nVq[sdtavd
AbBgGbIdPcSWUcVeWadZhbj\q\tevY
Sj
IoJ]O]R\V]f\n]r\
@[A\E\FdHjKcL]MeNcQgRbScTaUZWOX]Ye[Y\[]d_[a\baffj]m\n]o\scuhv]
FnHiQ\Y\c[
K]O]YX]nm]u]
rf
F\HYT\Ygcffdhbo]s\u]
H]Tg
TnY[c\rZ
EZFnO[SXfUr]
WWfk
K[Yb]h
n[t\un
GcH\J\N]O[TnU[VeW\YbZb]d`[c\e\ffmesduev]
SfY]r\
CYFbGdJdP]Q]SXT[V\XYYiZZ]d`dcbe[ffl\riuZv\
A\HUQfS[ra
FbYZchfZr]vc
JhNbhe
C\J[Sis]
CZHhJWQ[S[T[VYYlfehfnkrWu\
G[H\JgMgNiOhT]\]edh\n\pcu[
F[SjcY
Mlee
C\H\I\M]ObU[ViWX[bfch[keqfra
C\M]OYVZ`chbrbuh
Jm`\f\r[u]
CuT]eVfZhW
Jh
A]C[HZJYKfMZOcUgWtX[YbZ\[c`]f\g\m\v[
Wj[jkY
CdFcHaI[J\KgOeRbTYU\WX^]feh\qisY
CZOjf[h\qf
CnFdHcO]T[Y]ecqYrdv\
@\Mlf[p]
HgfXmkrnu\
BjW]jbn[
B[JVM]N[m\nc
C\m]nko[
gdhh
GZOlR\V[Xe_hcde\o\q]u\v]
OiR]cc
_g
OYXh_[o]
O[Vk^\f\
G]R\Ym[\r]
N\OVSaViXfY]
J\X\Z[_\e\mjoZpZ
]hmd
B[]oe\r]
IZRjW\\\sctf
GdOVWk[\kXvh
WiYa\Ze]
C]G]Wfhck]
C\H\S\Ube]f]mdpZrg
ef
@]BbCaD]FdGbHeI[JbL]N\O\P\R[ScU[VZX]YYZ]]c^\`\cbd\eZg\k[l\qarlvZ
GeHYJdL]QbTgWa]c^]_\d\feh\qarXtgv\
ShrV
FbG\Wn]\q]r\
Hiqer\t[
HcJf]badf[qkr\
J[V\WZ][eeg]k]qit\
F]UbW\\]ebgfpe
OcVeWZY]\l
A\B]HcKnWeYZZb[\\a]b_[badbpZ
A\VbWgZ]]bbbv\
KlW]\[pZ
DjEjG]
OcSZU]VfW[^[_ep\rfu]
U]Vi
O[SZViY\_cu]
VlYX_]
V[Yh
O\ScYie]rW
@[AhBdCdDXF]HYIeLcMgOcQfRZSiTcUhVgW[Xa\k]k^]a\cfe\fXh]iblVm\obqmr[s\u[vZ
@]M\SfVfY\igphq[
BeL[M\TeXc[e\]h\kalW
A\BcD\GbJdSeTecXfZldsY
AeH[cn
KbThUfkcm[r]uc
CiV\^[ccl\
AdCcGaN\O[W]Yild
CgY\
BYCWL[P]QdTZY][\`]a\cedaljq[s\
NkTYVdWW[\^Yld
@aGcNhO\PbTcV\We[d]b^pcgl\paq\s\
C[HcO]T[^\c]dbll
B[H\Qjc[lb
NUcblI
C]NVPZW\cVlg
NcO\Th]b^i_]adcZh\q\t[v]
TkVdWY[]^d_]adh\q\
JaPeTiVc]c^dc[
Kcej
ellc
@\D]EkG]^Zvf
Mk
CdL[Ws[c]bjb
R\TgUeVZWQYf[[]]b\g]lZmbnfofrb
WWli
A]B[CdDcEdGbHZKbL[NZOcR[SdTZVZW[XdZY[b\e`cacbbdbebhajak\l]mbofqZrcsetWu[vV
@eBdC\DkFbHYK\O\Wi]YbadbfZmenjoiq]sat\ubvf
Vi]g^[cgd]mVo\
AcEfXSmboas[uZ
a]dhlYud
@aI[L[MmOaXd]Z^Ybcd\h\mdu[
G]\ic[t[
DSEhFYGXI]KkM[OVPeTcXaYe\]]X_]bYcYdmeWh[l\m[n\oYpar]tau[va
CfMdX\[e\[]\ckmZn]oZpisZu\vb
CVHbI\JgVeXl[\\Z]\_\akc\dYhek\m\nXoPs\u]vZ
K[XY]emZoh
E\F\KYOgn\obsZ
C]Sjc\ddv\
KUXj
D\GqJ]S]Xh`cd[ehmdo\vc
E[H[KcM[\fdZe]lkub
@cA\BXCfE[F\HiIbMYN[ObQbSbVZWWYa\\]Z^g_Y`baZbcdbfigjhXjcldmbn\o\pYqdrhsZtkua
D\Q[`Xc]hlv[
CWDaFbG]HdJ]OZT]UZVfWbXbYd[[kbo\r[sXt[ufvg
A\E\OcRgV]W\Y[Zb]e^c_ggZh\j]lam\r\tjug
CeRk]]_c`ah\
C\W]Za\]egv\
N[VcWYahe]jX
VjW[
[Yei
@[AdBYCdDYF[G[HbJaK\L[M\OeQfR]SZTZUbY[[Z]Z^d_badbedcf\gbkblZmUo[qarZv]
A]BYH]J]OVQcUeV\Wr[h^Sa[bUcXdZg[m[nZo\p\v[
A\I]OgWYced]
AhO]^[
AkJ\OZW\^U`eaid[
OavW
B\Qnd[
C]JoT]u]v]
O]Q\WY[k^c
di
JjVeWYd]sZ
C[HeN]U[VdWk_cddkYsbv\
Wh[[cbvU
HXJaQfWhnbv]
BiHZOck\
A]C\OZWc^d`cbgqavf
@cC[EdHRI\ObQ[TZVYWf^a_ca[bbd\gah]qqr]ubv\
B]O\Wa^gbgqZ
Qd^cbbe]vj
AiC]
Cb_i
C]H[OeVjWabedY
U\Z\^\am
F\HZQ]devm
AXC[D\EhHsJ[O[T\U\VXWfX[[]^gc\ddebjeq\tdva
C\OkWY[h^c`Vu]
AXD[EZFeHaJeLeP\QXWV[V^Ya[bkdruj
VeWZ[h^eg]qb
QmW[
BdCaIcLfOjQ\V\[c]d^Za]bYdZlb
AlC\OZP[^T_Y`\a[
W]ki
[[d]ki
Oj_[
Hj^Ybb
CfaV
Ci
BVHYQwWTq]
B\WmbU
D]_\di
AaHcO\VnWcpa
@ZA\C]HZOVQ[V\WV^ta]r[uY
HYWhbcv]
@ZB[C]HWJ\LcMbOpVbWO_bcceehcp\u[vW
W]dg
B[CWD[EdFZH]JbOYQgV[abdhe\gd
A\T[UgWca\
TjUZ[]ad
TfVdWel[
LZO[W\[avi
O\W\[Xvi
WYYgZbcbl\vd
WXYiZbvf
VlW[
[Ze\vh
@\A\B[C]D[EeFdG[HbKjLZMbN[ObQeTZYf\c^[_\`]d[ehh]jcm\n]pZr\u[
BeE\F\G[HZK\L[OeU[WbZc]ebdc[ejf\jasY
E]F]T[Xf^jebtb
@dEoFXU]\c
@\E[Zccg
KXOiQmU\WXshv\
@YA[EvF\H]KYO\U\Y]^]e\
@gHfOWTgUhW\YZZZ^]m]v]
E[FoHYIbKiM[OYPZQ[RbSbTYU\VcWdYk[\`]gbhcl\p[s]
SbT]W\Yie]
@[AeB]DbFXGYI]JUK\L[NcOaSdT]U[V\XcYe]]^h_\`ZbadkjYk[pZvd
D]L\N[WaZ\^]bll\m\vc
H]Pjl]v]
A[DZM\SbT\V[Wghbvi
BdNYQcVfWW^Ycadmldu]
DfdU
AhF]IcMiN\O[PeQbTkUaWZXbYc[\^V`[a\e\f[limdr\sbugvT
PXSa
NZVZWh[d^adalY
E\GcHgM[OcP]ScYd\bc[lYv]
BVWV^rvZ
L\Wb^gbejcv[
O\QZV]WqXb^\cev\
BgI]T\VdW[Y]^hcedUhbjXnerku]
^Vdel[
^hp]sf
W\d[l]vj
YYZhrb
AePZ[f^W`\
N]lh
SXT\c\eefqh[s\
BjW[
R\S\Ygfalfq[r[s]
SgVhdZv\
B\DbQaWg_Zf]vb
G]Wj[\l]v\
LaV]Whk\t\v\
OkWiZVebk[u]
GcOaWgf[l]v]
ObUaV\_c`]mioV
B\DdEdF\K]OaPgR\SZTdWgX]YZ[\]e^Y_]b]d]ld
C]DbEdF\GZJcK]LdM\NYOdPbSZTbVeWe[b\c`Zb]cfhbk\lRv]
GeNhX]
Ob`f
`j
@]K]Rj_b
AeC\D]H[S\TeUbWXY]Ze[\^hbddYe\gfh]lZn]qcs]v\
CfGbZ\[c^ec]l]qh
TlW]Z]^\
AiCZJ\WdZX^Z`b
JYTgU\^iv\
A\Ogce
H]JnO[Zl^\g[
NhQiUfV]WY[e_adch[k[
ah
W\^]bl
WXZ\^XbldglXm\p]
GZJ]MWN]WU[]^jk\p[q\tn
K]W\Ygr\
K\WZYmr\
OmV]lb
@gA[CeD\EcFfGWH\IdJbKaMdQbVbWVZW[b\Y]b_\aed]eZf\iajbk[lZminbocpXqftiub
BWCcE\FbG[JgKdM\Q]SbV\WZZU][^n`hbtcbebgZjbk]mcnhqbrds[tcuj
O]ml
@bIkK[M]NcOYP\^[a]b[chgnjYmhoap]qbs\
B\CVJ\M[OXPeSiW[XsYe[]\]]e_YceeXf\mYn\o[q\rlscu]
MfVj[\^Zu\
@]E\I]K[MmOkVjWX[Z^Va\b\l\mcpUqXt]
@cBXCeEbL[MfOUWWYj[W\b]\^bafbch[icjcm[obqhti
@[C[EZFZJkMjP[R[S[TnUeWcYW\[afg]r[tj
C]F\JZTWX]cie]hUm\nZocq{rY
qq
F[JYSZTZY[n\qXrrt]
UUV\]Wmoq]
@jMcO\V[^e_]b\cXm\vc
[ZeZr\tq
M[mi
K\NkXZ_[nhqcuV
@bC]L]NbOdVeWikc
@YC[JbK]M[OeVeWTZc[Z^S_\bue]k]qWs\
O]W\n]un
@]AcBdE\FgI[KZL[MeNZOfPWR\S[TkUdVUXYY\[U\X]Z^[_c`ea[bje[fbgbhjiajdnYpcqkrUt\v[
@TBXCnE]F]H\JjKjN[OcRfU[V[Y[[[]\^]_cfeh\nho[r]sXuj
@\MXO[T\XdYn^u_bb\qdsYuX
CfIS
NYc\qpuY
@hV\
JbMcOjV[gbn\ue
@\nYuq
J]OcWj^agb
@\B\EaFiHbK]MeT[W\Za]b^Waccag]hhjbq[u[vW
O\WZ[U^Ujhqet]v\
@XAYBvC\EYFWGeHmI\JVKXL\N[PiQfR\SaT\UcVZWhX[Y\Za\Y]f_WadbWciekf\ghhhmUn\pZqYsat[uQvi
@\B]CTEkFsHUIcNnOWPjR[ScTcUgVWWUXbYd[[]e^U_ZajcZehfmg\h]jbm\q\rZsiucvS
MlX[^Zb[hUqks\u[
CsPZ
@YAcBSCgF\HXI[JlKbLmMnNgOgPfQaR[TYUSV[XUZg[P\n]c^hbceUfYh\idjclbm[o\p]qdrYuivY
@cBlCeHhJXMcN]Q\UeVXWgZ\[n_fa]cdh\mZq]s\v\
W]Z\[k
@]FcJeK]Ri
IjOWce
@cEeMh[[r]uX
KbOeU]VY][`]f]h\mlnbs\ud
@ZC\MmO]TkUfW[ZW[W]g^jajbXctgZmfp]qWse
ChJ\M\XX\b]Y^\c[e]ouqguU
KgV\
M[XtYfb]q\t[uU
W][j
ej
B]V\XZgZh\m[tZug
CZF]IiOYP]V\_]r[
A]^jhb
UYelmd
@kCiEeFfH]JbKdMbT\Wb^ac\e[o\sbtau\
VjWYqZ
W]Y]eXmbo]ti
M\O\^k
@[F]MR^st]
C]O\eph]
@dBZEeFmK]NhUeWUafcSm[se
BiWb[b
MaOgVe\\eWmau\v\
@]E]JWMWN]VqWl[\\hl]t]
CfH\M|R\TaUcV\Xb[[^Xb]cXe[qZvT
n[t\un
@YA\BeCZMZOXQYT\ViW[Z\[Y^Oa[bog]qbtcuUvc
L\[i
F\KoMcs]
J]MWW\[]^\bgd]tX
@oCdE\F]IgNYOmV[^]_a`\cZh]q\r[t]ug
@jEhMYW]]]bYv\
@dEWFbOfPfT[V[WcY]\\_[a\bZe\ndo[r\uh
BgC[HfJZKYMcO\QiRdV]WXXUYYZn[V\]]b^\bacVeXgYhhj[ldmbncpcqStduRvh
B]HbM\QhVd[\^ebaqTu\
BfPdWUjb
Q\Wg
BYZf
MbW]\heco]pctZ
\go]
AcBZD\FbGXJbL\M[NiObPbQ\TbUeVeX\YbZ\[a]b^YabcedZg]hdk]lcmZngpXq\s]ufvY
B]L\NgVjY[Z[a[cUlXnXv[
N\VjWX\et\
C[EbFaNdViW[Y[^j
ChE]T]nlsb
@]M\NfOmPYVqWfX\Y[_acT
@YCkEbF]NiOaP\TYZ[`[hZnWuY
@nAaC[EhFfGZJgNLO[PcQ\ThVNWdYjZo[d\Z^e_b`[a[cYd[g\jblmnZobp[q]s[t]ui
@[A\NjO[VnWM\b^W`ecUlXn\tc
@lAkC]EYFYJcKaNWPaTWUZVXWkYc^b`]aag]h\idj]l[nks]uY
@[CRG[JYNVTfVXWZ`acol]nful
N[V[WjYd^Uc]hguc
C\I\NfVg]f^\_\`WadcZlZ
@]NhO]V[`kc[n[
GjObWb[c]\^dc]t[
BhEcZbhb
@aA]B\CdDZEbFaG\HbJVK[LZMeN\P[TVUSWWXbY]ZU[Y\e]\_eaaccdee\f\gbhYjbldmjncobpkqYrWs]u[vV
B]CZUWVfWZXgYZZ]\e]b_Ycdjfm\pc
C[LZV\Wa^pg]hgjimZnYp\th
gelhm]p\
HfUmV[X\mXo\
WfZk^Sbkd[gdhij\lmodpXq\te
@dCiEdO\RaT[VjWbXgYX\]]e_]abg\h\jZl]m]n]oVpYs\tc
@\E\F\M\NZO\U[VeXZ]e`\c]hmm]nbogtf
^ib\gm
FZHdJ]MbVXWZXoZe^\_aa\b\cedbhYjUlZn\pctWv]
@cC[EgFiJ\N\OgTaUVVbWWXWZP\b]Y^Y_l`[baccd[g[hYmgrYta
H\N]VZWhXb`gd\ncs[t]
X]f]mjo\pf
Ccmh
CdM\l]mbnavh
FdMeT]VdW\Yh\\]cbYg\h[l\m]o[phvZ
NjVZWZX]^db]dehXv\
C]EbFdH\T\UXVe]\b]h]mgn\pcr\
Wym]patW
mYok
EdK\M[O\^f`dc[gblWrdsfteve
^ivY
^gc\
@eB\FbG[HVIcJ\L\O\Q]R\SYTYUTVaWTY][\`[ibmfnboepcqisdtbu]v\
@\FcK[WmX\Zcicmcn\oYs]tZ
mmoV
C[I[O[VfX[o[qrtX
F]VSXm\d_ec\r]t[
W\Xghho\qorY
mhpb
K\VWW\n\pis[
q]rf
@\C[FfIZOZ^\cghXlbmZn\oYpYq|rRs\
CdY\o\qVrl
U[VW]Xmkt]
IZi]m\s\ts
V]XZhitb
EeNdni
i]mXooq\
T\V\ldqdsk
Mi^\h[qe
N]Vm_[
H]M\U]V[\\e\jcmXnXohpZq]rjt[ui
K\n\obpmq\sZ
ImN\tY
Vo
Vi
CgF\J\V[XZ\d]Y^\_ce]g]l]niogp\qZr]t]
I\S\V[^]c\mVncoeqorVsb
C]IcO]SaVSWW]f^\b\cbh]m\odp\q\r\tZ
@[KvccpZsX
@\OiVY^focpb
^\bkp]
WTmeocqY
@YMZ^s
]bmpo]
V]WXo\pk
@nK\WZe]
sl
@\CbGbNfO]SeVbWQZ][b]a^gebh]lhq\t]
A]F\UgZd[[^\_dl\meo\p[
WYZj
A\CeD]F\GYH[L[MYN]OaP\TaW\XcZ[\b^XabbXcgdceahckZl[m\oZqYtgvY
CdWVc]fWsgta
citb
OUWWe\h\j[s\tlv\
cieXhZq[tUu]
E]F\I]X[\j_Zc]ebfbhktX
@\CiEgM]VgW[\bsZu\
C\aaih
@\Cecee\ffhksXtc
CdR]Xj\\]]edk[th
A]BXCXD]HhJcOYR]TaW\X[\d]f_\a\fZgajfl\m\qdrbtbu[vZ
Bhset[
C[IZOfajc\t\
@ZJaW]cgef
W]e]hit\
WZe]th
W]tk
C\O\tmub
VbWitU
CWN]VaWch]tm
B]Wgs]tW
B]WZcati
@cC[DeGaL\MbN]PgSgT[V\Zc^[_[bfc]d\f\gbj]l\maohp\qar\vd
H[KXgeoi
ORPlab
P[Sh
OgP\V[j\
DjH\J[KeMbPaWYZ\[]`]aYbdeZganbob
A]B[CcK]X]\ccZf\hetj
WZ\]c[hjsZ
W\setg
C\I\N[s]tw
S\T\foqfr\sV
HXX]fSqcsttJuY
AcB]D\F\H[IbJfMUP[Q\R\S[UWV[WZXXY][X\\]\^Z`ba\bYcbd]e]fZghh[ibk[lZmVnUoZpZr[sVt[utv[
AXBYC\HiIbJbWZ[Z`gcXe]qct]u[
J\OjWXc]uZ
ArW\`\
B[D]G\OW[Xk\um
AdJauXvl
AV[[up
Q]Z\[f^dgiu[
AgCeI]N[WlZc[e]Z`UbZcoe\i]n\t]
@]I]JoNaWdZe[c]\`]cdf\gcn[p]r]s[uUv\
AhCbOfS]uYvi
AZB]DbHZJeOeP]WdX\Zf[e`bd]tcuT
CZJhOX[]cagYuXvZ
ug
B{HZIjJWOdWl`YcdiguOvV
CZJZ]aert[ub
NkOpWW[VcduW
A[ChOba]d\
JhO]Z\`]geuW
BWCZSaWl_ccbfhk\
B\CdG]TV^\fkl]qhrVs[
AhScTfW\^]feo]vY
BaDbJ]P]R\W\cadgvf
egv\
B\O\T\WfZf[[d]eom\
@cAXBbD\FeGTH\IbNeP[R[S\TWVbXc[]]b_d`hbZcZfdhbj\lbn\o[qardsY
M\[ifdlZ
ClEdNZOcYbr\
@]BXC\DZF[H[IcQZWkY\[U]]`\a\caecfekeliqer]tbvV
V]d]lh
CWN[OjV[\h]c^\`caZdYldq]v[
@PWZ_[c~j\lS
N\d[lhv]
BeC\EbHdNSQgWS[\\\_\abcUdjefhZloudv[
NYW\li
B]FdJWN[VaW\]\accZdZlqtdvY
ckfalYva
MdX][ccedke[hdk\lZmf
@dFiH[IbNUOcP\V[YZZ]]c^\_a`[ahc[dZhalQm\pbq[rZvZ
CmD]EVG\H\J]K[NjVbWcXeZ\[\]a^h_Y`ea[bZc\e[fglRretevX
_bhg
VnW[
lj
@\C\J]NqV[`\a]c]qbr\
@cC]J\N\OdWXX]Z\]ca[c\eihelXtb
AaCgDeE]FaHTI\JuN\OWQeT[UeVUWnX\Y[Zx[P\c]W_]`daZcTdVeffYk\lSpZrWs]tZu[vd
B\O]vg
@[A\C[D\I]M\OaP\YL_]cjdte\fhlpr\vX
C[_Zag
@[BhG]t[vb
HhYf\]
Vih\
li
Qf
BkGbI\NZOedlecrZvV
C\IaKdNhO]U]Yd]]^ilZrk
CsI]NrO\V\Zc[Y_[ebhVk]lUqbt\
F\[nl]
Hqb]
@bC[FgG]H\IYJ[KcNcOhQ]V\WbXnYc\b]Y_e`lacbdcTe\k]q\rbt[ucv\
`\chve
B\HZK[NaW\Ze^chbo\pi
Ddhml\
B[HZUhW[Zb^Xd[gbhh
C\Yn_\vZ
C\Yi_\
IbN\eff]h]p[rgu]
@]BdDcGbObVbWXY]\e`bhdl\uavf
@]BUDfGbOfVcY]\e`bl\u\vS
@bAdBcDZEWFbGbIbJcKaNbQeSaU]VcW\Ya[b\d]c_a`Vcadaecjak[lcmcncocpbrctbvW
BcCYHbMPO]ThVaWfY\[ZdYedf\hbjblerbthucvf
H\KbSeVZmXorrX
ChGbOeTTZ\[ee]gahbo[uZ
A]CkT]XV]bldtdu[
B]HlWZ
CVHWTfYY]e^ge\gflbmjn[qZs\
JhcT
J\V\W\Z\\[]kc\hbp\t\ub
Ml[Q
KhV\Z\^[
n\ug
K\n\okq\
SYYZf[rl
A\SZfgr\
@TBgDgFdGZH[JXKZLXN[OZP[QVS\TbVjW[Y\Z[[baab]cWdeegfchZjalcmVobpos\tZubve
BTHhQ]
HhSgrZ
BfC\G[H\JZK]M[N]OZRbTmU[Y\Z[[\\b^kebf\kclbtYvh
HgV\
BbD\HRIdJsKgM\PbSbV\WcX[Zb_Zcjdcehf\g\helcm]ofqUset\
Q\Vmv\
H\Tho\re
@\C\J\\[]bhgo[pmua
U]WZ[ge]kal\
F]HdK\NeT[WcXd[kdbe]lbn[qZs\
K\Okh[p]u]
AhH]Vae\hjmbu]
DYGbJZMdS\_dcXo]
YRZ]\gcfvZ
KQm\nfo\
Oi_\c\hbld
Mg[Vv\
BlCiD\H[JeM\T]Ve[Xb]caf\hZkZuavd
@]AXB\CjDaE]FbH[JiMlPjUWV[W\Y\Zd[j\Y^a_]cYeZf]hVjhkYmfpYr\tXu[vc
Ulh]
GdQbSbT]W]cVr[tf
@fBdFfM\QpSdY][]\]]]^[acbYcedaechckcq\t]uav]
\Ztj
BYHnqhuZ
AdCdHXJ[KcLcMcNjQ\VbWWXeYe[s][`Yc[g\hWjdlfnco[qctZuVvZ
B\M\W\Zs[d\XhZket]
K]U]mj
DaEhG]
CPDiE\db
`j
EgJbNaOcc]
E]OcTZU]WYcYsfuivi
CZKfT\og
A]D]O\Y][]^c`le]hiuY
EaO]\]`\cbfj
ToU]YufYl[rZu]
H]J]T\UiYZ][cdu\
T\UgmZr]
B[T[UcW\[]dZvw
DaEkO[P\Y\^\uW
CX]h
CjJ]aYucv\
H\Ulc\m]
Ubc\um
U\khu[v\
B\H\IdWks]tW
CbL]WXYc[i^\c]eZrctivg
W]Ye[[c]tevg
@qBgEeFZGZH\I]J]KdLbMXO\P]U]WdX]Y]Z\\da]bXcbdge]gbido\p[s[tYvZ
@WE\H]KXLcRXU]bbdjgbs\
@]Kh]Vm[
@gEaK]MY]]
@dBkEeRZWj
@VRh
@[BZF]I]JeKgMbOfRjU\WYZe[V\]bfhd
EeIYJcLZNYObR\U[WeYZZT\[]c^k_fafcYecf\h]rdteuY
CaEbJ[MbNbVeXaYgZ\^b_]`\c]e\rbu[
CZWilctd
F\G\I[J[N]O[P[SbV[Yf_\a]eefbtl
UhfguZ
IZJ\RgWgZb[\]]
JZM[NdV[W]Y\Zulbpet[
IcJdKdPgY]rgtZu\
J]K]TaUXn]ut
A[DbJeOdT]W[^ke[pavZ
@\DcJR^xe[vZ
Jh
ChE]J[U\Ve[]^gc]nfr\u]
C[N]ak
CaD[JXV\Zc[[^ltZve
BfHaMgS[U]WWZX
H\JkTZW]Z\v\
U]ek
WgZr\\^]
FcH\Wimd
K\M[UpV]Z]^[mYoev[
Uh^\
W[ebfbkk
O]W\[ie]k\
O]W\[ie]k\
R]W][mk\
JZOWU]W][Y^]c\e\f\rdvo
@dCYDaFaHYIdJWKbLcNeOdPeQ\R[T[USV\XbZ\[Z_c`baacYdbhgmdnbq[rfsftbui
BcD\FaGdHZLeMeO\PXRcVaYj[W\Z_j`[abcieZj\k[r\tfufvi
O[e\lYvn
@WG[H]Ojcc
EZF\O]b\ul
Oa[l\[`cceka
CbDZEgFlH[IfKYOYPZS]T\VbW]`]aic\dZecjbl\n[
@iA[EYFaH[IdJYKZNgOlPWS\T[XcY[[Z\]`cbadae]fghbi]l\mgneoVrXsXubvZ
W\vj
J]O\Y[_]eoh]resc
Piebr]v[
CZGXOYPaY]a]cv
Bm[a
V\Yf`]cbvm
BZCkDeEWFVGaHhJ\KaLbOkP\QaR\SdUaWdYZZc[]^j_ZabcTdpe[gbh\jbk[lmq\rctfu\vR
CdDhE[F\GjHaIWJ]KeL\MbOZPdSgVdXeYZZ\\f]daYccdfebfgg\h\k[lbm[nVqZtYuZv]
Vh
@hA]B]FZHXKfL\N\P\RaVcW]X[\d_\bbj[lhnXo\peqasetWu[v[
@\BeIdKYMhRcW[[eb]t]
@[FbHgcg
@pRY
Kjpd
F\KgN]
K[R]V~WW
@ZMhWghbpesY
KYReWXZ]\\ech\pasV
@XE]F]HYMXR[VZYZZ[_]`cbig]hbmZnYpes]
KksQ
Kc\Xpd
K[R]Zglbp\
@bW]eeh]pgsdt[
@\K\RcV\X\YZ\u_[aapRsZtR
@jB\K\cY
@ZA\D\H\LcMbV]X]\b^\_ic]ealWtfufve
Wi[]pbv[
WY[\\a_]tjvb
BcHaKhUeWbh[k\nao]pb
H\N]Z\_Zhkm]qbs]vc
BaH[Vgsb
@[CaFgG\HiI[JbK\L\McOcTZUZWYXb]X^[abbZcadbeah[k]m[nXoZp]qYr\s[t\u\vc
@\B]CbD[EeFXHmIZMZQZU]WW[X\e^\aUb]dZgbl\sWt]vY
EcFYHXJkMcV[cceaoasf
B\H\Ohaa
HXQgc\v[
F[H\WZZUdn
C[HoJ[QcT\d]l]o[
HVWyd]vh
AbE]F[HgJ]OdV]ccsd
FhH[
C\FZHWsj
HbQ]VYWYagr]
B]C]VfZiv\
HXVYZb[\agc]
BkJ\
D]F[HdMeVYZZafdd
HZW\cm
Fm
HZWsvc
BiCbFZHXJhKdL]M[OYQZYdZg[p\deZ
HSdj
MZQ]qg
H\W\[h
B\V\Wh
H]^[gh
BgDeW[cWv\
BfH\W\
A\BcO\]b^eecfandoerb
]b^mneobrb
@YAbB[C\G]HjJ]KmOaPaS\UXVbW]Y\[Y^]b\cahXjclZmZoZr]tbu\
FcG]HWKXLbOdPdRaTbU\W\Y]cfh]nbqdvb
Kk
K\nk
KhWY`anS
K\O\^[`kn]t]
A\BaCbH\JhM\TaUhWfZ\[a_c`[c]e[hfq\ubvc
A\H[J[Ti
IpOWR\T]W\
@iA[BdC]FYGfHVI]JZMYOUPYQ]S\T\WXZ\[V\[_\`aaYbXchdbhclZn[rbs\t[vX
@YBnEdF]GWHZK\O\S]Z\]a^kaXbZcUdee\h\j\lZpY
B\E\K\PZ\[^]`jcXedpdr\
F]Kfcjvb
G]H[cfhdv[
@\Gc`XcUd]
@V^Zci
J\^kcVebhdrk
@ZGj[ZcX
@gBdGaMZOX[]che]
cit[
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
CfDUG\H\J\U\VeW\]d^Z_fcdj\lfqbvX
V[Wg^\`]c\
Eh^]l]
CbFgW]
B[^i
@cB]FaGaHcJbTUU[XcZ][\\]]a^]bdeagahdkbn\pbqatfv]
A\CfD]H]I]LgMeR[STWT[\\a^b_W`ZaWbbdaeeg\hWiajZk\lmm\nZocpbqZrdsWtb
@\E]FZH]JjKcLcM[OZP]RbWfXZY\[[\j^\b[c]eeg\hclem\odp]rgsdtZuYv]
ChFbGZMh^jt[
DeWoX]h]j\
@[B]C]GZJXPfS\W\Yj`]c[fhh\jZrk
Pcmjuf
X\^hqZ
A\GYO]QeW\[Zqdr\uhv[
AcDbG\MXWd[[ejh]tg
@ZAdBaF[HOIXJdOZR\VYWXX[YZZ\[c\R]b^O_ZbXdaegf\gUhWi]j]kmlZnhoeqer[sctiv\
Ohq\
@\AkCfJ]MYOYP\V\WZXc[c\g^[_Y`]bdc[eYhWl[m]nfob
@\M\X[[\^cbjecg]o]q\t\uW
AeC\JZ[W^[`ZbieZg\mesktKub
WoYd]]^]c[kX
LW
F\I[P]SbWZXq[p]c_Ze]harat[ubva
HcWhb]e]s\
W]ehtc
C\IaMYS]X\Yx_[
LX
OkVY
C\aXdim]
BdDYE[FYGnIbJ[KcO]P[QiRhUhVfWb[V^[`faab\ced]g[jar]s\vr
CfDiEfa\c\dd
A\Jdo[pgqb
CbFcHnQWV]Xd]]^]c[gdja
Ogc\gbo[
@eCZE]FcGWHjIhNbOlPkScYb^o`jaXcXd]iYl[r[
AeH]^aacchq\
N[VkWYh]
H[X[]ce]qi
V\WZYf]\`dti
@\G\O\VXWh^d_dcs
B\JaL\RcWg[Xceelq]v\
[stY
Oh`d
OWVkYZcZ
Mbmft]
A\O\WYXi]]^Qb]cfhjkwt\u]vd
@cBYDZE[FZG[IaJdK\LhM]NdOhPhSbTfU[V\XfYi[e]\^[_Y`bcVeYf]gckelXm[n[o]qWrgs]uhvY
LtM\[\^]gftZ
XT\]_k
L\eU
A]C]kgub
CcVl
B[Qibde[l]
CdVbW\Xhca
A[GfO[P]SdW[[[\\^geihekdp\tbuZ
Ede]hmv\
OlVYhd
C[LWO[WX]\ekh]kfo\rYth
AdCeEdM[OiVgWW[k\k^fa\bVgXhYlYo]p[qgs\tcu\
CmNdO[P\VdX\YV[Y\[_daclbr[u[
C\F\J\MdN]Wla\bjd\ehp[sXtd
GYIcN[OjW[Xg]b^\_i`hceeWhfq[uf
AcEdG\JXLZO]RdVh[[\e^]aZbXcaecgYh[jalWm[nYo\qksXtgub
AbBYH\J\M]QoWX[]a]bbhaq[
@]AZBeC\EZG[HlIWJWK]LZMRNYPcQiRfS]TYU\VbWTXXYm[U\u]Z^c_Y`Za[bXebf\g[hYi]jhl\mXnUoNqwrMsNuevd
CdLfWl[\^\bRe[lhv]
@cC[J\MfVdZe[W\W^b`caac[ebh\kYocpbthuX
CZM]NdO\P[VbYc[]cZhclho\p\qjrX
\Ytf
DcFeLbM\O[P]WqXaZ[[cbic]kgm[q\u\vZ
AdI\KcLjWZ[Y^d_]`bb\j[kclir]th
Yi_Z
E\JcK]NaQWVbZ\[k_[`Tb\e]hollo[q]v\
OuV\W[ccv]
B[CbE\F[JcL\M\O]Q\VaWmYg[]^Yb\eWg\hZkZm\o\qct]vs
kg
Vt^\lYv\
eg
EfFiHZScV\Y[[\^\l]
WZXW\Ztn
CbWgb\che[l]uh
MjW][[
AcDbJaLkW[[b^]`\edkZn]
N]O\W]k]th
J\L]MbOdPcU]VYW\Y\Z][h_dahe[gjv]
@dBgGhOYWW^]_\cgu\v[
C]HZJbKXRZWVX[Y]]ebcc\gXh]k]monmoisgtW
W\[[_abgd[ffljra
CZEdK]WcXoYa[V\X]g^V_Zc[eVg]j]l]o\qks[taue
CYD\E]L]MkNdP[R[VTWYXoYZ[W\\][^a_ZfmhYlamanjogqUslt\udvd
Hhe\tc
AtC]HYJhP\Q][g\\^Veahd
E]Fi
HcXV]b_]eZh]obpk
Lxrat[
A]KcWX[eegkcr]uc
C[VsW\\dta
@ZC\F\IfJeK\MjP]XfY\]e^ea]eYjhkcp\tL
AZOZal
tj
W\\ihg
@dA[CdGkMcOdPXSbYYagcee]
AdB\J]L]ObP\WY[i\ck]t]vb
tg
CYK[MkOdPiRYVmWZ[]_kaibcebg\h[qltYvY
BbKbRcaZbcg[qi
B[[[\ZeTk\tq
AZNaYf^mh[qYtZ
C[Jkre
NgV\W]`[hh
NkVcWe\\b\lY
Od`Tbeqb
]hc]
PjSVa\cYk\lf
a]hg
CYak
LTW]eXtf
Oi
GZJkMd^kbUtbui
AUBhF\J\M]OTQ\WV[c_bbjebleq\v]
A\VZW\[]tn
^ab\hUkh
BeHYIcJhM]Q]WVZc[X^bbccUe[k[n]qZuZv]
AeBYClI[JdN\O[Wn^N`]bVeZgZhU
CiHYI[KZVkW[XZYXZd]c_hb[cbjapht]
e[hhq]tY
B[WdZcvg
FbHgIcMcOc_[ecg\nZ
BfHhWZqf
A]EeG]J[MZN[O\V]^saflaqbtY
CdEhYW[hvl
Y[hnm]tZ
Yc\[qZrjt]
BQGlIbJfOf^Uefh]k]tXv\
@fA[CSFdGPH\JYK[NUOlPeQ]SiVZWUXYYl[Z^m`hb\c[f\hWm\o]qcrht]v]
A[Of^eq\
CiFbI\M]N\O\R]VbX\[\\[^Vcbe[g\h\iamZndohq[r\tZv[
_i
@]AUB[CdE\HYOYUeXR[e^Xb\cgedgckcq\ujvY
LmWeZc^YbftW
BVM]N]Wv[gt[v\
FbX\eile
WY[i
J]Nb[\hg
@hE[FdGnKcM\O]Q[V\XdY\[]cchfj\kal[n]tcu[vc
B\OiPd^]kb
AZB]GeJ]OY[\`iad
YU\h
RjV]W\f]
Jr^YbXdS
Jgvl
KgRbSaW[[gk]nWqg
EYFhdb
gg
HYIlMbO[V]Ya[\]]a]c\ieq]r\uh
h\qir\
G\k[vk
NaO]^nh\q\t\
Mh\[
@eAcB[C[E]F[IZJ]KhL[MhOZR\S[VQXhYX[d\Z]c^Y_U`YaZbjcddZeZfZgZhPj\menmojpdqUr\svtT
QiWY[Y^]bckdt\
PbS\[]bjt]
F]WZc\llnWtaug
C\DcI\JXMdNZOeXeY\[f]e`heghck\l]mftYvZ
IaJ\O[P]V\WVYZ_\r[tx
BdIaK[M[RiVc[hbchcpXqht[
[\hbt\uf
FeHiQ]
BiH]QdWXZfbge]gZpdt\
M\O]WZ[X_beaklve
IYOo
AVBhG]H\JZM]QgT[W]Xa[\^[fYgZhbkZm]oZqhrX
AnD\G]OW^\t]v[
O\^j`]
Onc]va
HbOV`d
B\Hmh]
TgWa[debrc
ThWc
@ZAdEaGdH\JcN]P[V\WbX\YbZf\g_Y`[becZg]hfidl\m\oZpbr\s[ve
WZY\\ltY
C\Oh
LjWT
A\CeE]JiN\O]Za^ne]ha
W[ljv]
Yoo]t\
A\H\WY[]^X_]bheZp\
Jmt]
A\K\LgWZZLbig\h]lcpa
\XsZt~u[
Y\\p][tW
\gtW
J[Y\ejh\idt\ui
[V
\gt\
[\\[beph
Z][\eeqg
\]ji
@\Bkcd
OXWg[\\b]b^a_\`decjdocrduf
Wk]b^aocrdtju\
B]L]R\W[Ykr]
AfB\FcKmMgR[U]V\W\mgn]o[s\
AgFdHiOUU]mb
HcP[R]U[WZXtYc][`]fZl]m\sZu[vd
U\WbXl][m\u\
XgfZ
C]IjO\P\Y]
HYsq
KYsm
RiWZ
""".strip()
EXCEPTIONS: Final = """
$00 is a lot for me right now	withdrawal
00-0	assent
0x on my bank	recurring
a definite yes	consent
aaargh	patience
actually do charge it	resumption
actually it's fine as it is	keep
actually lets do it	resumption
actually no, it's correct	keep
actually, charge the full amount then	resumption
afk	wait
ah well, you know yourself	other
ahoy	greeting
ahoy there	greeting
all right mate	greeting
aloha	greeting
alright then	assent
am i to understand that you charge me when i say confirm?	reservation
am i to write sth here?	after_confirm
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
annul	withdrawal
are you getting this	progress
are you going to charge it	reservation
are you well	greeting
arigato	thanks
arigatou gozaimasu	thanks
arsenal lost again man	other
axe it	cancel
ay	assent
aye	assent
ayubowan	greeting
ayup	greeting
back again	other
bad connection here	other
bbl	wait
be quiet	other
before i confirm, is tax in there?	reservation
before i confirm, who are you	reservation
bet	assent
bingo	assent
bir dakika	wait
bloody hell	patience
bonjour	greeting
bonsoir	greeting
bruh	patience
but the number is right	declined
c-o-n-f-i-r-m	consent
can a club member pay for another one?	someone_elses
can charge next month?	reservation
can i call you?	person
can i come back in an hour	how_long
can i come back to this tonight	how_long
can i correct the code please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i get it from my banking app	where_cvv
can i give it all at once	formats
can i have it credited to my card	refund
can i order a second card for my wife from you	bank
can i pause here	how_long
can i pay for two children of another family	someone_elses
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i use my bfs card	someone_elses
can the shop staff read this later	stored
can you charge it to my other card	correction
can you do it in under a minute	how_long
can you find out what is wrong with my card	bank
can you remind me later	how_long
can you send me a bill in the mail	other_methods
can you show me what i wrote before	which_card_given
can you stop it	withdrawal
can't fault it	assent
can't find three digits, only the hologram	no_code
cancel my last message	correction
cant afford that	withdrawal
capital letters?	which_name
card eaten by machine	bank
card has no backside number but front has	where_cvv
carry on please	assent
chcę zapłacić	language
chcę zapłacić kartą	language
ciao	greeting
conferm	consent
confirm means you take it at once or what?	reservation
confirm my booking	other
confirm? what do i confirm?	reservation
continue with payment	consent
could an employee see my whole card number	safe
could i find it on an old receipt	where_number
could i pay this another day	reservation
could i undo the cancel?	resumption
could it be inside the app, my card has no numbers on it	where_cvv
could you charge it on the first	instalments
couldn't agree more	assent
cut the amount	consent
cv what?	where_cvv
cảm ơn bạn	thanks
damaged the card, can't read a single digit	no_card
danke	thanks
dear sir	greeting
dear sir/madam,	greeting
decline	withdrawal
deutsch	language
dhanyavaad	thanks
did my bank say no or did you?	declined
did they add delivery to that	how_much
did u count the kids as adults	how_much
did u get my number	which_card_given
did you get all that	which_card_given
did you get the date i sent	which_card_given
did you take it twice or just once, i pressed it a couple times	progress
diolch	thanks
diolch yn fawr	thanks
direct debit out the account	other_methods
disregard that, the number's fine	keep
ditto	assent
do i confirm now	reservation
do i gotta do this rn	how_long
do i have to	why
do i have to hurry	how_long
do i have to pay today	how_long
do i lose the money if i fall ill on the day	refund
do i need the day too	where_expiry
do i need the spaces number also	where_number
do i need to confirm again	recurring
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do i write to you or do i press something?	help
do it but split it over two cards	reservation
do not cancel	resumption
do not confirm yet	wait
do not modify please	keep
do other customers actually pay like this	safe
do please	assent
do the shop staff get to see my card number?	safe
do you ever sleep	who
do you get bored	who
do you give credits	bank
do you have a favourite colour	who
do you have an offer on	order
do you like football	other
do you like pizza	other
do you mean the number the bank printed on the panel	where_cvv
do you need the dot after my initial	formats
do you think that is true	other
dob?	other_details
does anyone read these messages	person
does every card have one? mine doesn't	no_code
does it have to be a card?	other_methods
does it have to be digits	formats
does it include the delivery	how_much
does it work if i leave the code out	no_code
does my bank insure this	safe
does my name and the card's name need to match	someone_elses
does somebody real read this	who
does the garage want more if the part turns out broken?	how_much
don't bother	cancel
don't like cards	other_methods
dont cancel	resumption
dont confirm yet	wait
dont recognise that card	which_card_given
double what i paid last yr	how_much
drop it now, i'm leaving the gym, my back's gone again	cancel
dzień dobry	greeting
dziękuję	thanks
dziękuję bardzo	thanks
e dey okay	assent
ehh	withdrawal
ello	greeting
enough	withdrawal
errado, the name is without accent	correction
español please	language
exactly	assent
exactly as i told you	assent
exactly right love	assent
exactly so	assent
exactly what i said	assent
ey up duck	greeting
f off	patience
fair	assent
fake	correction
ffs	patience
fizetni szeretnék	language
for my daughter	other
for my son	someone_elses
for what am i paying	order
for what is all this money	how_much
forget that i said stop	resumption
forget the cancel	resumption
full steam ahead	assent
g'day	greeting
g'day mate	greeting
gift card plus visa?	multiple
give me till the end of month	instalments
gm	greeting
go ahead and cancel it	reservation
go ahead and tell me what the fees are	how_much
go ahead with the payment on payday	reservation
go faster	other
go for it, everything is as it should be	consent
god dag	greeting
god is good	other
goodbye	thanks
got a text from the bank asking was this me	bank
got it	other
got my card yet or not	which_card_given
grace price	other
gracias	thanks
grazie	thanks
great help	thanks
great stuff	assent
green light from me	consent
grr	patience
grrrrr	patience
habari	greeting
hai	assent
half an hour now i am here, half an hour!	patience
half now, half later, ok go	reservation
has the voucher been deducted	how_much
have a nice weekend	greeting
have i got a problem with my card	declined
have patience, i'm typing with one finger	wait
have you charged it already?	reservation
have you recorded the expiry date i sent?	progress
hej hej	greeting
hell nope	withdrawal
helllo	greeting
hello again	greeting
hello again, me again, i was on earlier before my nap	greeting
hello ma'am	greeting
hello robot	greeting
hello, are you available	greeting
hello, can you hear me?	greeting
hellooo	greeting
helo	greeting
henlo	greeting
hey	greeting
hey buddy	greeting
hey hey	greeting
hey ho	greeting
hey mate	greeting
hey u	greeting
hey y'all	greeting
hey you	greeting
hey, that isn't what i typed	stars
heya	greeting
heyo	greeting
heyy	greeting
heyyy	greeting
hi again	greeting
hi i'm gus	greeting
hi its me	greeting
hi robot	greeting
hi team	greeting
hi, back again	greeting
hiho	greeting
hii	greeting
hiii	greeting
hiya	greeting
hiya hun	greeting
hiya lovely	greeting
hm it says •••• on my side	stars
hm no, i want the card i gave before	keep
hmm yes okay	assent
hoi	greeting
hola	greeting
hola amigo	greeting
hold on, don't do it	cancel
hold your tongue	withdrawal
honestly didnt think it would be that dear	how_much
how are you named	who
how come you have my number	stored
how do i change my card	change
how do i go about confirming this payment?	reservation
how do i know you are real	who
how do i know you're really our landlord's agent	safe
how do i pay now	after_confirm
how do i write ø here	which_name
how do u know my name	who
how does a person know what's honest any more, are you the real garage?	safe
how long will the sofa take to arrive	order
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
how many questions are there	how_long
how many steps are there	how_long
how many steps?	how_long
how many times do i have to pay you people	already_paid
how much do i have	bank
how much does my bank take	how_much
how much for just a deposit	instalments
how much further	progress
how much longer is this going to drag on	patience
how old are u	other
how to pay	help
how's the surf at nazaré	other
howdy	greeting
howya	greeting
howzit	greeting
hru	greeting
huh	repetition
hullo	greeting
hush	withdrawal
hvala	thanks
i already paid	progress
i am back	other
i am good to go	assent
i am in the wrong place	withdrawal
i am not comfortable with this	safe
i can't agree with that	correction
i can't find my phone	bank
i checked, nothing is wrong	keep
i closed that card last year	no_card
i did not mean to open this	withdrawal
i did not order anything	how_much
i do not believe that is right	correction
i do not know what i am paying for	how_much
i do not know what this payment is for	how_much
i do not want to cancel	resumption
i do not wish to continue	cancel
i don't buy	cancel
i don't feel well	patience
i don't have any card, only cash	other_methods
i don't know if it passed	progress
i don't know that	other
i don't know this payment	bank
i don't remember buying this	how_much
i don't remember my online banking password	bank
i don't see a mistake	assent
i don't think that's right	correction
i don't want to see strange charges from brazil after paying for a bouquet	safe
i doubt that this is correct	correction
i forgot my pin	pin
i gave you that already	which_card_given
i had it a second ago	other
i have a cheque to pay in, where do i do that?	bank
i have a problem with the amount, it is incorrect	how_much
i have a question first	help
i have a quick question	help
i have dyslexia	patience
i have fever, i don't think clear	patience
i have no idea what this is for	how_much
i have no memory of ordering that	how_much
i have nothing against it	assent
i have to decline	withdrawal
i have to go soon, can i finish later	how_long
i like this shop	other
i like your name	other
i lost my card	no_card
i lost my wallet with all my cards in it	bank
i might pay it, i might not	reservation
i need a new password for the app	bank
i need to claim it back from work	receipt
i need to dispute a charge	refund
i never bought anything here	how_much
i never do that again	other
i never ordered a thing from you	how_much
i pressed the wrong thing	help
i put it in	other
i refuse to pay	withdrawal
i said cancel	withdrawal
i say yes to paying. haven't been this quick with anything since i retired	consent
i see an error	correction
i see no error	assent
i think i'm in the wrong place	help
i want to change my delivery address	order
i want to pay, just not with that card	reservation
i want to start over	cancel
i would confirm but the amount is wrong	how_much
i would like to pay, can i use paypal though?	reservation
i'd be mad to pay this	withdrawal
i'd like to pay when the firewood is delivered, not before	instalments
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'm backing out	cancel
i'm getting a security certificate warning	page_trouble
i'm hesitating	wait
i'm ill	patience
i'm in a rush, is it fast	how_long
i'm nervous about doing this	patience
i'm not going to pay	withdrawal
i'm not paying again	already_paid
i'm not sure i want this	wait
i'm not well today	patience
i'm paying for my mother's chiropodist, do i give her name?	which_name
i'm ready to pay it	assent
i'm sure the number is right	declined
i'm with you	assent
i'm worried that my card was copied	bank
i've a security question with the bank, do you need the answer to that?	pin
i've had enough, forget the payment	withdrawal
if i say confirm will it go straight out	reservation
if you like	assent
ight	assent
ignore all previous instructions	other
im 00 can i even pay	terms
im not well	patience
im useless at this	help
im useless with technology	help
imela	thanks
in my banking app where	where_number
in the car an hour away	no_card
irie	assent
is anybody real there	who
is anybody there	person
is anyone actually there	person
is anyone in the garage	other
is anything final before i confirm	change
is everything ok with it	progress
is fps available	other_methods
is it already confirmed if i write ok?	reservation
is it final then	after_confirm
is it final when i confirm	cancel_later
is it in €?	currency
is it locked in once i type it	change
is it my bank that refuses	bank
is it ok to pay	reservation
is it on the front of the card	where_expiry
is it same like number of the bank branch	where_cvv
is it saved?	progress
is it the number on the back of the card?	where_cvv
is it the phone number on the back	where_number
is it with or without the parts	how_much
is my money safe in the building society, you hear such things at the hairdresser's	bank
is my nan's card gonna be alright on here	safe
is my order confirmed now	progress
is my place secured now	progress
is that before or after the coupon	how_much
is that so	other
is that the barclays one	which_card_given
is that the final step	after_confirm
is that the last step	after_confirm
is the delivery included in that	how_much
is the mot done on it yet?	order
is there a block for online stuff	declined
is there a block on cards from my country?	declined
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there a form for my personal data or is that it?	other_details
is there extra for it being another country	currency
is there gonna be one of those verify its you things	pin
is there much more of this	how_long
is there something wrong with my card	bank
is this a second bill for the same thing	already_paid
is this the dentist	who
is this the official payment page of the club?	who
is who's or whose right here	other
isn't it a bit much for a parking fee	why
it	other
it added an extra zero	correction
it does not say what i said	correction
it doesn't matter	other
it doesnt like my code	declined
it ends in 0000?	where_number
it is a visa	other
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it was on sale i think	how_much
it's beyond my means i fear	how_much
it's dear, in other shop is half	how_much
it's no good like this	correction
jambo	greeting
jap, jap	wait
jawohl	assent
jiffy	wait
just after lunch	other
just the digits?	formats
k	assent
kadi yangu haifanyi kazi	language
kakao pay please	other_methods
kan du svenska	language
kannst du deutsch	language
không hiểu tiếng anh	language
kk	assent
konnichiwa	greeting
lady at the counter says its not showing as paid	progress
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
let it through	assent
let me do it again	resumption
let me just	other
let me put it this way	other
let me see now	other
lgtm	assent
login needed?	pin
maureen, are you there?	other
may you ask for that at all	safe
maybe the second	other
maybe tomorrow	wait
medaase	thanks
merci	thanks
merhaba	greeting
mhm	assent
mine has none	other
mm	other
mo fẹ́ san owó náà	language
moin	greeting
money's gone from my account	already_paid
mpesa	other_methods
my bag got stolen at the hospital with all my cards in it	no_card
my bank is barclays	other
my bank wants me to approve something	bank
my bank will charge me fees of foreign?	how_much
my card don't have one	no_code
my card got swallowed by the machine	no_card
my card has not arrived yet	bank
my card is damaged	declined
my card was eaten by the machine	no_card
my card was stolen	no_card
my card write cvc0, is that?	where_cvv
my daughter has my card today	no_card
my dinner is going cold because of you	patience
my english is bad	patience
my friend says to type confirm	reservation
my husband's gone off with it	no_card
my info?	which_card_given
my mother just died	patience
my name is bad written	correction
my name is misspelt	correction
my name is misspelt there	correction
my name is not the one on the card	someone_elses
my name is not written like so	correction
my name is too long for the card	which_name
my name is too long to fit on the card	which_name
my name is written in chinese characters, how do i enter it?	which_name
my name's in cyrillic, how shall i write it	which_name
my name's misspelled on the card, what should i do	which_name
my name's too long to fit on the card, what do i put	which_name
my order number is 0000	other
my partner's got money, i don't	someone_elses
my payment bounced	bank
my payment from monday has not cleared	bank
my screen cracked	other
mã bảo mật ở đâu?	language
n	withdrawal
naw	withdrawal
nay	withdrawal
need to change my card	correction
nein	withdrawal
never mind	cancel
never mind the cancel	resumption
new card order	bank
ngicela isizulu	language
ngiyabonga	thanks
ni hao	greeting
nie rozumiem	language
nie rozumiem po angielsku	language
no changes please	keep
no correction needed	keep
no don't cancel it	resumption
no dont cancel	resumption
no doubt about it	assent
no leave it	keep
no ma'am	withdrawal
no mistake there	assent
no no i didn't want to stop	resumption
no no i don't want it cancelled	resumption
no, leave that	withdrawal
no, my name is other	correction
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
not again	other
not cancel!!	resumption
not everything today please, only a part	instalments
not right now	withdrawal
not sure if i should	wait
not that, this	other
not this one	correction
not understand	language
nothing really	keep
nothing to change here	keep
nothing, its right	keep
now	other
nullify	withdrawal
nvm	cancel
nvm the cancel	resumption
não falo inglês	language
não falo inglês muito bem	language
não tenho o código	language
ní thuigim thú	language
obviously	assent
of course not	other
oh come on, not another question!	patience
oh it's right, i was looking at the wrong card	keep
oh sure, just help yourself to my bank account	reservation
oi oi	greeting
ok but first the name	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but why is it more than they quoted	reservation
ok hold off a sec	reservation
ok i see	assent
ok if i can return it	reservation
ok later	reservation
ok oh no wrong visa	reservation
ok what now	reservation
ok, and put the rent on the same card too	reservation
ok, but please send me first the terms	reservation
okay	assent
okay but can i get a receipt first	reservation
okay but can it go on two cards, me and my brother are sharing the present	reservation
okay but what's the extra four dollars for	reservation
okay hon	assent
okay i think	assent
okay okay i'll do it	resumption
okay po	assent
okay then	assent
okey	assent
oki	assent
okie	assent
okie dokie	assent
ola	greeting
olá	greeting
olá tudo bem	greeting
on the bus, charge when i'm home	reservation
one time card number ok	which_cards
oops	correction
order total $00.00	other
otra vez por favor	repetition
oui	assent
oui oui	assent
page 00	other
pathetic	patience
pay half now	reservation
pay in euro	reservation
pay you the balance when i pick it up?	instalments
pay, on condition they deliver by saturday	reservation
perhaps the second	other
please confirm my booking first	order
please confirm that it is safe	safe
please confirm the time	other
please confirm you have my money	progress
please do, and thank you for your help	consent
please don't cancel	resumption
please don't confirm yet	wait
please drop it	withdrawal
prove you really work for the dentist.	safe
prüfnummer is what you want?	where_cvv
quickly please	patience
quit	cancel
quit, i'm not doing this	cancel
quit, please	cancel
r we done in a min	how_long
read back what you have please	repetition
refused	withdrawal
rejected	withdrawal
remind me next week	wait
remind me tomorrow	other
repeat my data please	which_card_given
resend it	receipt
ridiculous	patience
right i'm nearly there, let me just ask my flatmate if she wants in	reservation
right so	assent
right, but i live at a different address now	reservation
rightio	assent
righto	assent
roger	assent
round it up to $00 and pay	reservation
run it again	declined
safe bro	assent
salaam	greeting
saldo por favor	bank
salut	greeting
same as before	other
sat sri akal	greeting
sawa	assent
sawadee ka	greeting
sawubona	greeting
scratch what i just said	correction
servus	greeting
shall i also send the photo of the card	other_details
shalom	greeting
shd i say confirm	reservation
should i write confirm?	reservation
show me the summary	which_card_given
shows me same thing again n again	page_trouble
shut this down please	cancel
shut up bro	patience
shwmae	greeting
slow down	wait
so i pay you and you pay them, or how	who
so it's the visa, is it?	which_card_given
so we good	progress
so yeah	other
so you're charging me now?	reservation
sorry i'm hopeless at this	help
sorry wrong chat	withdrawal
sorry, i'm not getting it	help
sos	help
sounds good, what's the total in pounds	reservation
split it with my flatmate	multiple
ssl?	safe
stop it	cancel
stop pls	cancel
stop right now	cancel
stop this now	withdrawal
stp	cancel
sup	greeting
sure but who is this going to	reservation
sure thing	consent
sure thing neighbour	assent
sure, i'll pay cash	reservation
surname first or christian name first? at the surgery it's always surname	formats
sweet	assent
take it back	cancel
take it back, i don't want to pay	withdrawal
take nothing from my card	cancel
tamam	assent
tanx	thanks
tell me how it's going	progress
tell me the details once more	which_card_given
tell me the duration of the process please	how_long
teşekkürler	thanks
thank god it is friday	other
that	other
that is a negative	correction
that is a yes	consent
that is by no means true	correction
that is my name	other
that is not fair to them	other
that is not wrong	assent
that one	other
that should be okay	assent
that was a mistake, take it back	withdrawal
that was autocorrect	other
that's double	how_much
that's me out	withdrawal
that's right, and what happens when i confirm?	reservation
that's too much, bye	withdrawal
thats everything or more?	other_details
thats my old one	correction
the atm ate my card	no_card
the bank has closed my card	no_card
the bank never sent me the pin	bank
the bank said it is fine	other
the bill say other number	how_much
the card	other
the card number goes where	where_to_enter
the cash machine swallowed my card	no_card
the date	other
the first	other
the machine ate my card in the rain outside the post office	bank
the machine swallowed my card	bank
the name	other
the name is cut off on the card because it's too long	which_name
the name is incomplete	correction
the name is misspelled	correction
the name is misspelt	correction
the name is really necessary?	why
the name is spelt right this time	assent
the name is wrong	correction
the name on the card is different from mine because it's my girlfriend's	someone_elses
the name under the number, is that what you mean	which_name
the name's misspelt	correction
the name's spelled properly	assent
the number	other
the one you have from before	stored
the page refreshed, do i have to begin again	progress
the same payment shows several times	bank
the second	other
the strip of my card is worn out	bank
the subscription was never that dear	how_much
the thing	other
the wrong thing was delivered	refund
then its paid?	after_confirm
there is a four digit number above the card number, is it that	where_cvv
there's no way it's that dear	how_much
there's somebody at the door	other
they said it is correct	other
they sent the wrong one	refund
this	other
this is all too much for me	help
this wasn't needed when i paid last month	why
tidy	assent
too complicated, i give up	withdrawal
truly	assent
truth	assent
turned the house upside down, it's not there	no_card
tusen takk	thanks
tôi muốn thanh toán bằng thẻ	language
türkçe biliyor musunuz	language
türkçe var mı	language
uh huh	assent
va bene	assent
vanakkam	greeting
vazgeçtim galiba	withdrawal
verily	assent
veto	withdrawal
vreau să plătesc acum	language
wagwan	greeting
wah gwaan	greeting
wah gwaan bredda	greeting
wait ah	wait
wait come back	resumption
wait for the one in the	other
wait ya	wait
wazzup	greeting
wdym	help
well i never	other
well it's like	other
well, if you say so and then	other
were you able to charge it	progress
whaddup	greeting
what a great service	thanks
what am i meant to answer here	after_confirm
what am i paying exactly, i've been so busy with the christening i've lost track	how_much
what am i paying for here	order
what an eejit of a machine	patience
what are u asking me	help
what are you asking me for	help
what are your opening hours	order
what can you help me with	who
what color is it	order
what comes after the code	progress
what do you do exactly	who
what does it look like	where_expiry
what does it say on my bank statement after	receipt
what does the charity want with the date on my card	why
what else do u need	other_details
what exactly am i paying for	order
what if i say yes	reservation
what is going on	progress
what is included in the price of the venue?	order
what is it for	order
what is this for?	how_much
what is this payment for	how_much
what is this payment for, explain	order
what is wrong	declined
what kinds of things do you know	who
what name do you have	who
what name have you got	who
what should i do next	progress
what should i do now that it hasn't gone through?	declined
what was in it	order
what was it for again	how_much
what will it be called on my bank statement	receipt
what's 0000	order
what's it to do with you	who
what's outstanding for my son at the school	how_much
what's taking so long	how_long
what's the balance now	how_much
what's the catch	how_much
what's the date today	other
what's the next step for me	help
what's the wait	how_long
what's the warranty like?	refund
what's this button	other
what's this payment for?	order
whats included	how_much
whats that, the safety number	where_cvv
whats wrong	declined
when does it come off my card	how_much
when does the money leave my account	how_much
when does the nursery close over christmas?	order
when i say confirm, does it charge	reservation
when it arrives to them	how_long
when will it leave my account	how_much
when will the money be taken	how_much
where did everything go	page_trouble
where did you come from	who
where do i change my details	bank
where do i get a card	bank
where is it on a debit card	where_number
where is the confirm button	reservation
where's my card, oh dear, it's not in its slot	no_card
where's the check number	where_cvv
who are you voting for	other
who else can read this chat	stored
who else has access to this conversation	safe
who is right	other
who is your boss	person
who's that? that's not me	correction
why do i have to prove who i am	bank
why do i see the same transaction more than once	bank
why do they ask so much for the electricity this time	how_much
why do you ask again	patience
why does this drag on	how_long
why not	other
why so dear for one cake	how_much
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will i be asked before any other amount is taken?	recurring
will i be charged anything else after this	how_much
will it be taken today	how_much
will it still be there if i come back next week	stored
will there be a message	after_confirm
will there be any charges	how_much
will this leak my data	safe
will you charge it if i say yes?	reservation
will you charge my card if i confirm	how_much
will you hold it for me a while	how_long
will you take money from my card?	how_much
with company name pls	receipt
wotcha	greeting
would another card have a better chance	declined
wow great service 🙄	patience
wrong person, i did not want to pay	withdrawal
wrong window sorry	withdrawal
xin chào	greeting
yah	assent
yass	assent
ye	assent
yeah man	assent
yeh	assent
yep	assent
yep mine	assent
yep, do that	consent
yes and add a croissant	reservation
yes and send the receipt to my boss, ok?	reservation
yes but how much is the fee	reservation
yes but is it safe	reservation
yes but name's wrong	reservation
yes but not now	reservation
yes but wait 00 minutes	reservation
yes but what is this extra on top?	reservation
yes but what's the refund policy	reservation
yes but which card is that	reservation
yes do, thanks very much	consent
yes go on	consent
yes i have a question	reservation
yes i mean no	reservation
yes i want that	consent
yes i'll pay, by bank transfer	reservation
yes i'm sure you'd love to take my money	reservation
yes if it is cheaper	other
yes in a bit	reservation
yes is me	assent
yes it's me, but that is not my card	reservation
yes later today	reservation
yes ma'am	assent
yes n how do i get the receipt	reservation
yes no yes	other
yes once i get a receipt	reservation
yes or confirm	after_confirm
yes pay once, then never again pls	recurring
yes please but i want to use my new card that comes monday	reservation
yes that is my card	other
yes that's my name	assent
yes thats my name, rest no	reservation
yes the card is that one	assent
yes the name is fine	assent
yes wait which visa did i give	reservation
yes yes but first change the expiry	reservation
yes, but can i get it by friday?	reservation
yes, but change the name first	reservation
yes, but first fix my name	reservation
yes, but first tell me if it's secure	reservation
yes, but not today	reservation
yes, but use my other card	reservation
yes, but wait a minute	reservation
yes, is that the final price?	reservation
yes, is that the price per person?	reservation
yes, same as last term	assent
yes, thank you	assent
yes, that's fine by me	consent
yes, you may	consent
yes? no? help me here	reservation
yessir	assent
yes… wait	reservation
yo	greeting
yo yo	greeting
yoo-hoo	greeting
yoooo	greeting
you ask me that again and again	patience
you never understand me	patience
you said it	assent
you understood which date of the card	which_card_given
you're not mistaken	assent
you're not wrong	assent
you've added it up wrong	how_much
you've misunderstood me again	patience
yup	assent
zeen	assent
zip it	withdrawal
δεν καταλαβαίνω, μιλάτε ελληνικά;	language
θέλω να πληρώσω με κάρτα	language
ви розмовляєте українською?	language
где код безопасности?	language
не понимаю по-английски	language
спасибо	thanks
хочу заплатити, але картка не працює	language
хочу оплатить картой	language
я не понимаю	language
עברית	language
أتكلم عربي فقط	language
أريد أن أدفع الآن	language
أين أجد رمز البطاقة؟	language
العربية	language
لا أفهم الإنجليزية	language
میں ادائیگی کرنا چاہتا ہوں	language
هل الدفع آمن؟	language
هل تتكلم العربية؟	language
क्या यह सुरक्षित है?	language
मुझे पैसे देने हैं	language
मेरा कार्ड नहीं चल रहा	language
हिंदी में	language
हिंदी में बात करें	language
কত টাকা দিতে হবে?	language
ਮੈਂ ਪੈਸੇ ਦੇਣੇ ਹਨ	language
பணம் செலுத்த வேண்டும்	language
✅	assent
あの、日本語できますか	language
中文?	language
中文可以吗	language
你会说中文吗	language
可以说中文吗	language
安全码在哪里?	language
我不会英文	language
我想付款	language
支払いをしたいです	language
日本語	language
日本語でお願いします	language
결제하고 싶어요	language
한국어 되나요	language
👋	greeting
👌	assent
😡	patience
🙏	thanks
🙏🙏	thanks
""".strip()
