"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "11c9c31100da3880c2b1d329c187fa54"
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
BIASES: Final = rb"HMXMNIFQPPKOXPLOMNYKNNQ^MOQTNKNMLMNOMLLLKOOVSJJLLHMNNKU"
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
#<mmm
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
#aggi
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
#ayda
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
#cone
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
#ecom
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
#elte
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
#en's
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
#ense
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
#ifie
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
#melt
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
#nse>
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
#oone
#ooni
#ooo>
#oops
#oor'
#oor>
#oorb
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
#orbe
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
#payd
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
#ping
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
#rbel
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
#rks>
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
#spon
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
#wife
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
#yday
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
^ wait
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
afterwards $
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
allow
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
and thanks
and then
and there
and want
and what
and year
and you
angry
angry now
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
are not
are only
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
as pdf
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
bank about
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
bank for
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
block
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
call $
call it
call me
call whole
call you
callback
came $
came back
came from
came out
came through
came up
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
comes
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
confirm this
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
deposit today
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
doorbell
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
due $
dumb
dutch
e
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
eaten by
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
fetching
few
fewer
field
field i
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
find code
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
get something
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
have code
have come
have confirmed
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
ignore that
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
in rush
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
information you
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
introduce yourself
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
it turns
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
joint account
joke
joke $
jr
jr at
jump
jumped back
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
list
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
lot for
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
matter if
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
missed digit
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
my mastercard
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
negative
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
not doing
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
online $
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
only your
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
others
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
over i
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
paper
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
payday
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
problem with
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
rest later
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
second order
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
sense
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
soon will
sooner
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
surname ?
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
take ages
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
talk
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
them i
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
there problem
there reason
there record
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
to press
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
where can
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
which password
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
why are
why ask
why can
why do
why does
why i
why is
why must
why not
why should
why so
why was
why will
wife
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
would as
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
DbH]IbK\OgPcQZR]T\V[W\X]Y\ZX[\^[`cabcfd[e]j\lZr[
W]jh
Rjn]
@dBjC\E\FbGUH\L\OeR[T[WY^[_e`gc\dfhYljtb
AhCiEXHhJ[L[ObQcSZTVVaZ[[Z\]]]bXcde[fYgahbkclbnaoYqmrZs\uevd
BYF]HZJVT\W[ZY^Z_\e\gpj]m\n\o]pZq\
BZF]HXJVT\UZV[WZZY]\^Y_\e\g~j]mYn\o]pZq\uY
EgOhW[\[jX
KgSfb]kbngs\
`\m]ng
KfM\R\V]W]^]m\ni
KfP]Sdb]kbnks\
J]OcU\VjW[chmZvZ
BhGcO]S]W[nc
KcP]Seb]kbnf
AdCTGXHdJbKdScU\V[WdX]Z\]f^]_Zabc[n\qc
@[B[CkGcIYKdN]OhPbR\SbT]VWW]X\Y]Zd[\^]`YcceemeqcuYvX
AdB]C\E\G[O\PdS[VfW\Y\Z]ce
AhSg[\`csa
AdB]C\E\G[O\PdS[ViW\Y\Z]cef]
@\B\CcDbGdHUIbJ\K\OfPaQZR]T\VYWXX]Y\ZX[\]]^[abcjd[ebj\lZr[v]
CZGdO[VXWZcl
BZF]HXJVT\UZV[WZZY]\^Y_\e\g~j]mYn\o]pZq\uY
G]IePclhr[
J]OcU\VjW[chmZvZ
BhGcO]W[
Sgb]kbnf
CgHfIYKiN]OiPcR\SbT]U]VfWZX\Y]Zc[[]d^]_Z`\men\qcuZv[
BXCaD]F\KaL\M\OjPgR\SfUYWZY\ZZ^Waeb]cfd\e[f\gZjfk[lZmZolp\qcr[sYu\vW
AdB]C\E\G[O\PdS[VfW\Y\Z]ce
]pc\eV
AhSg[\`csa
C[H[MdW]Z\]Z`s
Wf^cp[
@]A\EYFdHSI]JcK\LcMbN[PdRYScU]VdXcYdZX\g^X_W`paccZdheig]heiajdk\laminboXpWq[rftZuX
CjJbOYUahb
BcD]FeGbJfKYMZOVPbR[ScUZVWX[Yb[W\b]Y_b`]aYcZdcg[hdjgmZn\p\rcseuYv\
HbYhdh
CcPdSaW[c]lcojvb
CpF]H[K]L\M]O]TcWZX\Y[Zi\c]Z_\efocp[q\r\s[u\
W]Zi
@[BfD]E[FYGUH\L[M[OrP[R\SgVUW]XiYeZY[Y\a^W_Z`Zb\cgd]eaf\h\l]o\q]r[sZuXvZ
H\OcVhW]^\ce
AgCcD]EcHZM]OVPqR\UaVcX[YZZd[\\d^b_Xc\ebg]hlkclbrcsatb
BhDbE]H\OjPfWYYZ[beafbu\vm
@hD\EfFeG\HYLcMZNdPgSaWVX\YZZ\[[\\]]`ab\cbf]gbhgk\lfmcnbrZt]u]
AcB\EbGVHcJdK\MXNZO[P[SaWVY]\\^[`ebjddj]kfn]o]pbr]s]uZva
R\jo
CZK\L]NeObTbV\XiZZ[h\g^Z`\acjgsYtivd
AjB[C\G\H\TcW][\^b`\aec\eal]
@eBkE]HYJ\MZOaPaR]T]VXWWb]cee]jmqY
C]DaEbGfH\I[J]M[O[P\S[WXY[[V`ZkZlWs\u\
BWC\L]O]R\WXZ][\`[e\hkkZo\to
D\H\LcQfRiWec[k\l]
ChDSE\RiWh^beXkZvX
@aFhGeHVI[JbKcNaPiQbTWUXVbWZX]YdZe]X^b_[`Za]dfedfdhbjak]lZmcodpZq\rbt]ua
LjN[PcQgVaWX[b^e`dbajbobpbt]ua
AgBdCZDbEdHZKeLmM]NbPcQcR\WU[c_\b\c[ecffkZlZmbn]oZp\qcrfskt]uc
@[B]EZFmHgKYOcQjV[WcYe^[_\gbhZjZmcr\s\vY
CZE[FhHgIdL]M[N\O\P[QfUTVZWTX\YY[[\\][^Y`\e[f[g]h]l\mfnXocp]rqs\t]u\v\
AcBbGaHWOhPcScT\VXWYZ\[\]bdaf[h]s\u]v\
A\B]DcEaGdI[L\QZSgTbU]WaZj[abZd]f[h\jcl\m\nbqZr]t]v\
BYL[RkWY[debkelYt\
BXCbEgHfJ[LgO[P\R[VaWYZ[[f^a`ha]cef\k]lZsgvf
@cB]CcFaHeIbJcK\N\P[SbU\WXY[Zaabbedeh\ocu]
B\WgZ\[cc]eft\
BdCOEhFbHQJZLbNYObPbSYTeUdVZY[Z[[Y\e]a^\a\bYdcehf]hhjek[mUobpYqZres]tYv\
BYH[JdK\L[O[TbV]WaXi\babcgl]o]pYrb
DaHe[fsf
@aAcD[FWH[IZJdLZM[N]OaR]TYU]VjWXXZYgZd\[]f_\`bacccdXe\gYh[jekdmdneohpWq\ratcu\
ChVdWa[\tZue
RjT\p[
RhW[sc
BfHbWW[ju]v\
@bAbB]C[I]M\O]PnRYTdU\VdY\Zh[\]eafcae\jUqbs]v[
@cBcCcHWKcLZQhSaW[YZ[c\W^\_]a]bYced[ebgcmYneo\pfqcsft[
Wh[a
NaVhh\
@iAhB[CeDbF[G\H[IaJOLZMhNXO[PdTXVWWRXjZZ[c\b]l_]a]bnd\ejf\gXhajXkYlhngo[qUsctXumvZ
@dB]CaE\LcMiO]R]VfWY\b`[cgfajal[mdncq]s\tav]
B]H\R]U]W\Z][\^[e\gpm]o\p]u]v]
AcBYCbD\FcLWMaNcPbQ]SdTiUaVcYd[b]e_]`Wa\cad\fYg[hck\n[pcrZt]v[
C\TnWZgg
B\CnJZK\U\WYY[[\]f^\a\hYp]
IhKdM]VfY[^]edf\hfqZ
PcS\\acdfkh]q[
IhO\RZW]f\rh
@cA]BZC[D[GdH[JcKfM\O\PZQ[R\VXWcX\YYZa[[]i^[`qdceafbhck]mXp[thuZv[
BTLkMiWX
BaL[McOaUbVaZZ[W`]bbe]g\k]lmmbpfv\
@\AXBYCXDeEeFdGUHdI[JbK[MYN\OOPZQcS]UfVZX[Yb[Z\]_]afbbc\dgfYh\kZlbmjoZp[qbr\s\t[
C]E[FeHhIaJfK]L]NcO\S]W\Y]Zc[h^[acccecgck[l]mbnZo[r\
CZR\TiVbWd[[a\cgf]ldo]
@\EjFZJ]W\_]l\tc
AcB\CtDYF[H\L\M[N]O[P]RYSZTiVVW[X[YjZW[\\Q]i^[_\`Za[b]c[d[e[fXgYj]lWmep[qares]uWvY
CdD]JWKaL\OcU\WdXZYbZe\[`\ceeah\kfnZoYpjqkrct[u[v[
BZI[OVR]U\Wo[ZbYjbrbteu[
C\G]HcNfWiX]]abad[lgv\
@dCXEfFhHcIaL[M[OdPcQ]R\T[WX[d\a]b^Y`dc[dZedfcj]kYndoepcqerds\tdu\vb
GcOaR[T]Wh[bkcld
@dAcEhF]IcJdL\NZO[T]UgVZWhX\Y]ZX[g\[^[a]b]c]dagjhgj]lZmcoYr\t]u\vY
@aAbB]EeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
FeL[MjNXOaQbU]VbWXZeb]dgj[l]m]nbogpZqZ
B[C\M]O]R]TcUdVcW]Z[\\]W^b`]c\fhlames]tjua
AjBbF]HdK\L]N\P]QZTcVhWaX[[Z\c^\`[b[cYdZeqffg[lWnbpfqbs\tduWvd
BeClJZOcPeRfV[W[e]l\nhoYpcrf
C\L\M\N]OaP\RXT[W[XeYg^Xe\hckjlZn]obq\tZufvc
A\BbEZFZH\JbKmLZNgO[Q]RgSbTjU\VV[Z]]cZdce]fbhgkYl\m\naoVpTras[t[u[vb
B\FaH[KYL\M\ObU]Vg[h]\_\ade[kfmYog
Vivb
@\AfB]DbE]GbHZIcJ\KYL]ObPWRgSmV]WSXgYb]]_g`ha[b\cZd\fghXl]oaq\r[tZv\
@bBfCaDkEfFdKZR]TXVYcYe[jnlZsit]vY
A\B[GcI]K[LYOgUbVbW\Xi[[\[ealomXneq\tduZ
@cB\GbO\RbWn[Z^]m\nlpZvV
A\BZC\EZFgGVH[I[J\KaL[MgN[ObPlSbUeV\W\Z\[e]]^b`Zabbhd\eafXh[k[lbmcndocpdr[t\ud
WZYi
A]BXC[D]F]JbKeTbUeVbWgZd]]^T_d`]e[ggiXman[obq\vZ
BdGeL[NbUbW\YZ[Y^[`\cZfcggkgrp
FeG]LZR\V\Yk[fccjck]v\
B\C\F]G]JiKdOeTWU\V[WYZe[f\a^ZcceVf\gph\m]ocpZrZtcv\
@ZB[CZHbJ\R]T]UiVgX]Z\abecgbmZn\o\qdtduZv[
IfO[TbXe\]^[d[eih\j\lcmdq[uavZ
BgObWY
Lcvj
AZHiLkP\RbSaWX^f_hbZejfZt\
A\C\EcFXGeHeK\M\NfO[Q\R\SaVfZ[^d_e`be[fcg\j]lXm[nXp\q]r\sctYubv\
CdH]IbV\We[[bYfjh\l\p[rYti
BWC\E[H\KVLZN]O\PWQcSgV\X]Y[[Z\d][^[`Wd\edf[hdkdmenso]pmq]tiu]
@[A[B\CfD\EeFbI]JkK[M[N\OcSVWdYY`]adbXd]eejgrat[u\vY
L\SbWi[\
BZF]H\K[M]O\S[T]UXVbWYXdZb[Z\]^]_\ace]gYjembn[o[pxs[u]v\
G[R]S[TbWfX[[\`]ejfiqc
@ZB[CdH\KjMfPgT[VcWdZ]]]eil[n]qbrosY
WXli
BZDdLhMYNcOgRYWaZb^\ahdceit[uc
BcD]F[J\O]R]TcWiYd[[\]^]_]`\cbdfe\fZj[ldm\n\p]s]v\
@ZAYBXCbDaF\G[I\JcLdMcOcPfRYS[TdVZWiXZYVZn^V_cahcddde[fnhbj]l[n]o]pZq]rYsYtdu\vZ
WZ[ps]t[
P[V]Ycoj
LfW[
D[W[Zp[ce]k\
H]M]SeWhgip\
m\okr[
Udejlet[
A\B[CeE]FaJ\LWM[NiOcP\R[VUWcX]Z[[Y^Z_baebWccd[fWgZhZkelan]rmteuf
@cA]BZEdFeHYKZL]NdOXQ]R[SVVZX]Zl[Z^\_[a\cgdcebfagci[kVl\per\tcv]
CfDiGfH]N]OdPbQ]SbTdWXY[Z\[V]b`\bWdbfghZl[n]qZubvf
Wc\\]f^hlap]
AbIbKcNfQ\RZTeW\XZYg[c\a]c^\becbecjdk[mendp[r\v\
Ijne
J\N]ehrauf
D]G[H\L\N\RdS\VjWYX\[Y`bafcdddl\t[
@XA\BeDfEfFWG\H[I\JdK]LWMZNXObPWR\TZUYYZZ][X\l]caXbZc]e\f[h[jZlfmcoYqZsetjuZvW
AcCjFZG\HZJbL]N[OcT[UcV\WiXZZ\[X\a]i^d_e`balcXd\ecj\qbresZu[vW
@[ATB[CaDvEuFcGVHXIcJ[KZL\N\ORRZScTdUeVeW\Z[[Z\b^Y`\b[dZfbj\kWlYnapXrds\tZuZvV
@gB[CjGbJ\KhL]RcU]V\WbXZZe[Y`\b[cdrbset\u\
@\AcBXCZD\EYFaGbI\JgKZMVNZPUQaRcTmW\X\Y[Z[[Z^Y_U`]bXd\e]fihZjXkYlanfocqhresatWuZvX
@bAeCfEaFeG]I\J[L\M]N]PYRbU\VVYbZ[[\]c`bc]d\f[h\k]lYmYsdtZvY
@bB]DcHaJZKXL]M\NfP]SdWfZX\\^\`]acbfcgegg\jgvZ
C]EbGfJcKaL]W\[]^\`bcbekf\jasd
W\j]vj
IWWr^[
B[DcOfP]V\WZXhZ][\^Zabe\gnq\s\ua
AaBgDcF]GbKbM]OZW\YaZd[[^\_hekf\l[n\obt\ve
BXCfFmGgIbJaKXLYOZP[QbS\T[UYWZYZ[\]Y`caZbZdbebfUgci\jblXmZnTo[paqXrds[tiuUv\
@bAiBgCcDZE[FdHUI]KVMXNXOePWRWTdVWYlZW[]\Y]b_X`Ya[ced]enf\hZk\lbmdo\pdqfrZtTu\vY
GcH]J[L]M\NWOeReShTbUdV[WkXcYY\W][^]dce\fXg\h]lXm]n]oeq\rlset[uX
AbCZE[FVGcIcJaK]MhPgQ\R\SbVjYe[meam\n]o\qYrbsbv]
D]E]HcLcPfT\V\WdfhsbtcuYvd
A]B\DbO\V]W\Ze[le\l[revd
@\A\CZM[NXVcW[Y]]f^a_hake[fbjll\rav]
AdBcCcL[McNfObP]VbW\Y\Za[b\chfkblYn]oZvW
@fAaDbG\J]K]LZMbR\TZW]Y]Zh\b]\d]fchgj\lZm]odpercs]t]
@aB]CfDeJ]M\NdR]U]V\WdZi[\^e`\abc\ebf]helcp[r]
@[B]DcE\FbH\I\J[MjNgSaU\X[YgZ][Z`ac[ffhdjdl\mdnaoZp\q\sjtgu\
AbE]OdVf[[\b^ad\f\h]ubv\
@[A[BZCZEYHcJcL]MZNYOZP\Q\TRUpVbWVXZY\ZX[X\Y]g_\`Ya[b[dZeXf]j\lYmonXoYrWs[t\uevW
K]WbYg[d
@\AaB[D\EdGeH\LZM\NWO\PYR\T\UdVhWeYbZ][[\a^c_\`gaed\e[fck]lVm[p\qZr\tevb
CbDVGeH\IcJXKcL[OcPZQ[RcT\VbWR[Y\e]b^a_e`aabb\c[ebfdgaidlfmZnZo[qdsVuc
AZCXDZEaGmHWIfJYKYLZMZN]PVRWS\T\U\VVWVYXZc[\\i^b`[abbYdgemfXhbjkkYl\o\p[qXrYs]tTuUvT
BdEkJ\LbO]V\WbYYZf[\^]cdhclbrd
@\CjF[HdJ[KfOgP]S[TXVZYZZa[Y_ja[edhdjdlbn\rcsbv\
BmD\E\FfGeH[L[M]OaQeR[UbV\Y[ZX[]_\b\dZfVk]l]nbo]ris]vZ
EgFfJcK\L\M[N\OjPcSgT\VXWdXeY[Z[bYc]h[j\u]va
@\AZCcD]EeGYKZL]N[O[R\SdTYUhVgYfZZ[d\b]Z`YbecZegfjjcmanaofpUrct]u]
AhF\HXK[NaObPYSbUbVgW[Zg[Z][^Z_\`cabfhgghZjbmYpYq\r\uZ
GgLeM[OdTcV\Zf[h`Yaco]t]v[
CfE\FZH\L\OaPfUaWcXg[[\b]]^\ach\l[oapYqdrd
C\F\GcH[ImM\O\TXVhWa[dbYd]eigihZl[m\nboXr[tYvf
K]P\WVYk[pe\j]v\
D\WhX]sc
B]HYIkOYQaR]VdW\Zf[U^\_\`\eZg\h[j]l\m]o]qetaui
BZCYDaGbI]K]NjS]TkU\WhZc[Z]\`bbbc\e[k\o\q[smta
NjR\Vg
BYCVL\MWN\O\Q\RXTUUoV[WWXXY]Z[[Y^]c]d\e]hbj]m{nXoTp\rXsYt[ufvX
B[G]IaRdS\T\WeX]b]firZsduavb
@]CbGbJbL]OeUcV\W[^\agm]
C[HZIeJbTYV]WbY\ekklo\rdu[
AfKlNfRbSgW]X]o]p]sc
@\A[CWD\E\G]HeIWKaL\MZO[PdQbS]U\V]WUXWY[ZZ[Y]\^\_b`\bZcddZeYf[g\hfi\jZl[mUnxoSqarZsVt[ue
BaDcKbMcNgRZS]TbWVX\[Z^bcbdbebfkkalcn]qdra
B[CfEgGcJYKgMZNoOdQ[S[TbXY[b]]^W`YakcZe[m]nfq]s\t]
@aCaDbEcFdGcJaL\NgOhQ]TdUYV\WOY[Zl[e\d]a_\bcd[e[h[jckalcnep]sb
AkB[CiDbE\GgHbI\JbNbP[SbT]VXWXX\[]\]^b`mfcj\mcp\rgs\u]vY
A[BYDhEbF[G[HXI[JpM[N[P[Q[S\TYUeV\WeX[Z\[Z]]^Y`aa\b]c[f\hYk\ldm\r\s]tZvd
@[AcBZDbGfVYYb^c_d`dcd
@\AcBZCdFeGfL]O\PpV\WkYZ^W_Y`\agc]edh]l]mcvc
@\B\DcEiHZIYJ\L[M\NWOaPcR\VdW[YaZa\[^Y_babbbc]f]hmj]n]o[q[tY
CdJ\WY[k\f_babecq[s\
@[AeCkD\GYH[ObPmR[S\U]VYW[X[Z]^UajcdeTg]hYjblWsbvZ
HcUdWll[
AdBZEgFhPYRZTYW[YcZ\[c\f^]acdZmfo]qatfvp
NZVbWb[]]bakpi
H\JbP\Qhlb
Vh
C[F\LhR\W]\e^\
KiO\Rg[Z^\`Xedqc
AeBWDXFZGWHZI\K[L[MWQ]R\SZVd[\^hbbdbeff[gbkan[pZqhrYsWuYv]
F\HbL]NhO[R]T\VeX\Za[g\]abcbd]j[lancpdu\v]
A[BXC[EZFeGYHfIbKaLZN\OfP\RjSaT[UZWZXcYYZ][c\\^\_Yaebdegfbh\jblZn\oeqXr[sc
@ZA]B[CYE[FdHbKcN]O\R]S[T[V[WYX]Z\[Y]a^[`\a[b\gdiYldmdoiqar[s[ubv[
B\DjWb[geYt\
@XB]N\SbVZWcY\[d^\c]eeh\j]lkocqXrltZ
F\M\WY[cb\ko
AdCdE]G\H]IlJ\P\Yf\d^\a]fdieperYu\
@\BUCbDiF\GZHjJ\LbQcRZT[UcVdWXXZYYZc[e\f]d^S`]acbgcbdaecfbgch\jcrjs]t\uWvd
BgDhG\R\WZ
F]O\PbSlWdr\sf
@dDZFcH\JbL]McPeQ]SdW\Z\\a]dacbVc\dehbibkWpbqWresbv\
AbC]JcL\PZR[TXV[WXY[\\_xakc]dbjjlcn\satcubvf
BYWcemg\v[
@bAYB[DXEcFbGRH[IcJ\L[NdScVfWXYa[\_aaab\c]d\hbibjbl[mcndobtbue
BYC\DYF]K[PYTdVbWnXdYZZW[\\b]]^V_\`Ybadbe\hclgqdsat\u]vZ
B[F\IoK]M]N[R[TZX[Y][\`\aaccf\g[j]kcrZs\t[uZv[
@cAjDbE[FWGdMbNbOeQ\UZVbWX\X^k_c`fadcZdbeYf\gahaj\kcl\nZoap[qXtaud
AaB[C[G]Q\T\WnYc[[\]_ebccbe]ler]
BbRXSik\
B\F\H[J\KeU]V\WdZ[^Xe]gfm\nVo[rbsVuc
B[C[D[GZHdJ]MbOdT\V\WZZb[[^\`hcbd\f]lYqcsevk
@]CbDbJdKZL[M\NbPdSXUbVZXaY]Ze\[^W_fb\eZgZhbj]kZlim\oapdqhs]t[
KXV\W\X\cdo\ss
CWIaJ]NeR\VXWmYc[eeff]hdlcm\ratbuZ
@bB\E\GXO\T\VfWl^baccetZ
@\AcB[G]HcLYMgNbP]SZV[WmXcYeZ\[b\b`baae\f\gbj\lhm\tZv]
AdB\CZDfEdG\HZJ\K]NdTdV[YcZe^d_a`cadd[eWp]va
N[VgWd[\
AdCcDdI[JaM]NjOXPbVXZ]cafcl[
B]DlG\L]W[[jeck]v]
C\G]M][]_b`j
M\NkOZTcWcecf\jgl\
@]H[RcSjW\YbZ\d]v]
R[WRkm
C]E\H[KcM[N[SlWZYYZc_Y`id]fXgao\p\u]
@]A\B[CjE]FdHcLcNbOaQaVcWdZ]^Y`[acbXdaj]lYmeqarbuev[
BZCZEfFfG[HYKXMaNYOYPlQ\RlS[WZYfZ\[q\hc\jTkjl[q[s]t\vX
CeF\H[TcUbVZWh[[^Wc[gflgq\t\
R\Y\rm
q]ri
B]EZFuHjK]M[P[QfReU[W[^]e\gchZm[n]oZpZq\r]v\
K\S]V\Ygf[mcrk
B\D]G\OZP\R\VdWlYiZa[Z^\e]fZlbv[
B]R]W]bkva
WYe\vo
HdLaMdO[UdWc[ka]cae\g]lYmZobv]
RbSbWmYb[]^YeYj\l]rftWuY
K\P\p\smvh
LiWX[\f]
H]Werj
B\C]F\G\HYQ\T[W\XjYZ\f_df]h\pXqYs]u[
HaJgW]X]_\k\maogrc
PnR\Y[
BZJ\L\N\QaS\UgW[X]Y]Ze[]\e_da\b]c\ejffhdlYo\rY
IYM[RgUhW[[\
CiJ]g]
M\W\Y\^\eoh]o\t\
AYBdCXDjEjGXHdIYJcK\L]MZQ\R\S[U]V\X[YXZc[f^c_[`hb[dae\fXgahci[jZk]l[mbnnobpWqwtbvc
@bB\GhH[M[RhTcVgWYXd[Ya\oevZ
@[B\CXE\FeHcJaKlM[O[RdS\TZU]VXWSX\[X]d_b`Zb]eYjZmZnYocpqqjr]savb
HjIcL\M]PbWb
FdUfc]hkq\vg
@\B[EXFlHrJfL[M\O]Q[U]WVZe[Zdcj\k\l[n[p[q\s]v\
@eKgR\\j
L[M[RnWY
GcR[Wi
BgH]J\LZOlPeRhVbWX^ieff\mor]v]
@\B\F\G\H\ItN\OVPZR[TXU]V]WYY[[\_]`\ccf\g\n[o\s\
E\FcJeKaLjM\NaO\R]SfT]U[V[YbZb]]`gafc\d\j[k\maocqbsatducv]
^\_lea
TkY\^\edh[r]
@bBaC]GcH]I\KhL\MVOgW\[\^cacc\d]e[lZsf
@]B\FYIcN\O[P]QZRbT\UbV]W[Ze[iakbhcjl]n]r]u\
@bGgMYN]Og[]ha
C]DfEiI]J\MZO[P\QhUgWYYj[]a\eah[mYoati
@cA[CXDcEZGZHaI]JcKcL\MhNcOaR[TcU[WXX\YZ[Y^Z_d`[b[cae\f[h]kbmcnjo[pdqardtbucvX
B\CaHfJ[K]M]OiPeV[Y]^]_\cdf\
BZHaMbOeQbU\Z\[ne[l\od
BfCZFcH\L\W\Yc[\\c]h_feahcv\
HbQ]UiZ\]]c[g]ocsc
@ZAXBiC[E\HWI\JyL[M\NZTYUbVaW\X[Z\[X]\^W`Ua\bZc[d[g[hZi]k\mZoZt[u\
A\BZF]HgN]V\WX[\\]ent\v[
@\BXE]FbHhK]NXQaW\Z\^]aeeff]k]v[
B\CfGfHYNaOZRXSYTdU\VeZ\[\^ce[fjgbmhsiv]
B[D\WnZ\m\obu]vb
AbCcM]QZRfV]Y\\W^hd\g\h]lambqgtYv]
@[A[B\H]L\M\NiP]R\T[V]W]YhZY[k^\bcebl]v\
@]HgLaO\Ua[\d\fil]r\sev]
BbCbHcJeV\WZZd[]^]ahe]gajam\o[
LZ[i^]l\ra
@[BWCgDTF[GcHZIaJSMWOmPdRXT\UYVZWWXZY]ZU[[\b^\_]acb[cdeaf\hYlZq[tcudvi
TfW\YcZb^cahc]ecfc
GbVd[[_\jcvj
G\X\YcZ]\da\cclln\u[v]
B\I\NbOcScWif]jXldv]
J[O\U\V\W]XbZfe\m]nZo]pmua
HcJbKaOfUdV[WZZ\]b^[cbgemcncodr\v]
B\C[E[FaH]K[L\N]ObR\T\WeXbZV\\^d`ZcYe\hfo]pmqcs]ubvZ
@eAXBdCYD]FeGhI\JcMYNaO[PeQcR[U[VYWWX\YZZX]\^i_\abbZccdegZhejbk[limbnhodqXrbt\uWvY
LfR[Wctf
AcBXC\FdG[H\J[MfN[OXPdQjSdT\UcVaWWXb\Y][_b`VdXeafdgahbiblim\neocp\rYtg
B[R\We[\_heih]tZu[
BfE]H]J\MZN]O\RcVoW[^]ahl[sb
A\B\G\HbI]JbKbMbNiObSeT]VbWa[\\[^acgl[man\qbrb
@[A]D]EZFsHhIdK]OcUYVcWXXb^]_Y`Xaab]cle]f]lUnVoZsWu[
AbFVHXIZNaT\U]ViXfZ\[[^Zfbj]obs\
NYO\V\WlY]Zg^]ade\l[mmp]rcsZ
AaF\GdH[IbKYNcO[UdVkWfYY_b`]abc]eafalapcscvY
V[Wh[i^Z
G[Wicdl[
C\L\MeWi[bc[mbn]
@eE\MiO\PcWa_\`cbaccedv\
@YBWEaHZIiJ\KhL\MUOaRcTcVdW[Xh[]\b^\_]abcbdce[fdhhlWmXnYo\pjrcu[
A\DbEcG]IXJYKhN]OVPbSdTWUXVXWcXaYYZe]g_\`dddebh[k]lhmdneogqerYs[u[vd
A\B]D]H\IgJ]L\N]RdV]WZX\Y\Z\[Y\Z^\_]b\ekf]kXl]tZu]
@\B\EfK]LZNZOfReVjZb\\^[`ad]jbm]n\t\v]
B]CbHbJZKgN[O[PdQ\R\SbTVUVW[X\Zb[Z\baYb]c[dafYhbmfnkoqpTq\r\tcu[v\
Wc[gaae[l]
H\Uaf]rg
@\AZBUC]D[FdIeJnL\N\O[T\VbWeX]Y]Zf[e\\_caZb[ckgek]mZrgteu[
C]Yd`k
RsWZk[
Hal]vi
KuN]O]S[WZman]odr]sYu[
@\AaDbGgIbL[N[OaPcUbVc\e]Y^[afb]d\eehdj\kdl[oZrbtduf
C]P\VaWe\[iiq]vb
AiC]HgLcQaS]VaWYYY\Y]\^cc\e]nWoZqcsWtav\
H]IlR]WW
I[W\e[hqt]
E]K\RgVbWaY\\\f[q\rc
@cAYCXEeFcH[JeK[MbOXQ\SZT[UZVcWVYW[e\d]d^a_c`\afbccdebfZg[hejUk]ljm\obqZsZtdvW
@eAbCYFaGdHeIZM]NXO\PbR\WVXcYbZ[[T\]^b_c`bakc\ejg\jcl]m\obpbqfrVtZuhv\
B\W[Zjba
M]O\VgWg
AXBWD\FbGjH\IZJbLWP]R[SdTYVZW[X[[b]c^eccdce\gdk\lamUnZoZpfretdv[
f[rg
BbT[VZWc^\_\egmcn[o[qerbt\
@cA\DdE[FbHcIZJdL[NaOYT\UZWaX\YgZ[[V\Y^b`\abb[d\f\hbkfl\m[p[rbudv[
@bCaD[GbI]KaLZOZPoRXS]UbY][V]\^Z`\bcc[eafdkmlbm[oep[qXu]
BTCZH\LcMdTcUfXbZijZkdo[pWq\t]v[
BYL[V][mk\l]
C\G\KcObP[SgVdYbadfbmeobs]t\ue
U\Wa[jmb
B]Oj^[t\
BlD\HZJcRZUdVcXg[\b[cdlZnhtau]vd
@\B]MsN[P\S\Y][[_\
AcOgVZW[XaYbZbjb
A]DcGbO[Q\RdTZVaYb\Z^]`hacb[c[fdjdlct]uc
AfB\CcLeWZ[d\c][
A\CcE[F]J]ReTZV]W[Z][Y\Z^\aZevhYl\
AaFaH[M[QdTgUc[b_dbdcafchakZlZm]rbuavb
B\DgE\GPH[I]J\M[NWOhPlR\SqVgWXYZZd\\]]^]`Yadb[dWe]fVhbk[l\mZpWqarWsbt[u[vV
AaL]VdWfa]
AcB]CZF]KcL\MfOcP\Q[R\TcV\WfYbZh[\]\d\ebhhiekWlhscv\
@ZBYEbF\H[JaN]ObPeTdUbWdZ[[g_ecbeag\l\mYnb
@bBXCbD[G[HcKXL\M[N\O\R\SbTaUcWYY]Zd\\]c^e`Yhdk[ncobq[scucvk
T]V]Wa[j^ae[re
CbGdJ]K]NaO\PfR[TlUeWWXdYbZa[h]]^ac]dfehh\iajckcnep\qjsbt\
AdB\C\DbGeI\JZOdT\VcWbZ\[[\Xb\c\dbfdhgl\qcsatdvc
@aEaGaH\J\McO[S\U]VbWfXbZ[[h\d^i_h`[aebmcZdZh[k\naobq[rbtc
@bBWG\H[LfMkO[R\S]VbW[YZ\hb[cbeZf[hekel]naobq\s]uhvW
LkW[qa
@\A\C[DcGjH[K[MbNaOdSdT[U]\]]e_X`Ya\b\cZd\ecfnibkZpdqYrdtduev[
B[LoWYZ\[Wl]
B]Lnb]d\
BZF[J]L\TdV]WVZc^\c\e\f[gxhZjblbmfncoWpZq\s]uY
A\CbF]OkW[tfu\
AcBiC[E]GaHYJ]M\N]OXPcR]S[TcVeWgYfZ[[[\e_ab\cce\foh\k]mdp]qcsf
H\K[RgW[aacb
Wm[]cde]f\halbv\
PiY]^Zf\r[te
C\L\M\P\SbTZVYWdX]Y\Z\[[\ccZdZe[flhct\u\v\
@eCdDZE[FdGfHhJVWX[d]\^c`ha]b]c\dchXl]qc
B\CeE]J\LdM\NdO[PbQaT]UbV\W\X\Yd[\_\afb[c]d]e]g\helemgqerWtZv\
DaF]PYTcUbWjXcY\[X^\`aiblcn\t]v]
BeIaJqM[O\UbW\Z[[]b\efreu\vc
A\B\D[FcH]IcJ\LgOZPhU]VaWX^f`dc]echdk\qdrd
C\M]TWV]Ws[\a[ealgv\
B[CeHYL\N[TgU]V\WkY][[\jc]o]va
@\A[B\C]EdFYH\I]K\M]NjOhS\TfU\VbWYXfYaZ][f\e]]^X`]a]cee\fZjalco[q\t[uWv[
@fA\BWCdDVEkFhGWHSJbKcLqMcNdOfP]QfR[SdUXVbWX[[]\_]`\d[edfYkZl\mbneoapXrZsaucvT
fZrh
ej
B\H]K\LYM[OZR]WfY\\h^[e[j\k\l\rYtdu]vY
BaG[HYIcJWKYL]OaRcT\Zo`]edk]ldsc
BbD[G]I\LZM\NfT\VdWVY]Z\[laYd]e]l]vb
@[AmBTCbGXHeP\RbSdTeW[YYZ\[Z]e^Vbaccdcfoj[k]lam]n]o\rVsZvm
BZRYWZkk
HbJ]KeM\W[Za^\a\h[qbsj
ChM\W]X]Ygl]okt\u]
JhWc
AeCcRfW[[c\b][depf
@]D\KXN\OUR]V\W]XuYe[\]e^\_bebj]mgn[sc
A]BZChI\JaKcMeNcS\T\V[XgYj[Z\[^\_V`ed]e]k]obp]r[t[ve
B]TcW[[gk]t\
A\BZC[DWEhFnGWHLIZKbMXNeO\P]Q[TcUgVZZY[[\c]a^ealbYcmdXecfhgbh[jbm[o]pZqYsct]v[
BWKcM\O\UcVaWV[e^Z_[eljgkdtYuivb
AaCaDZEbFbG[HdIiJ[KbLYO\PcQ\RaTeU\Va]c`\bZcbebf]hajbk]lbpbqcv]
BZHobch]
AbBTCeD[EbG[HeI[JbM\NZOlR\U]VjWZX[[c^X`Ycaj[mYn]ogsbu\vg
H\J]KbO[R\Whf\mbp\rbsdtev\
C]HbL]T]X[r]sk
UqW\_am[
V]Zcgbpj
A\BYCXE\GTHfI[KbL]MbNcPbR]TcU[VcWWYc[Z][^[b\chd[e\f\lZnWoXper\t]ug
AbClG\HaJYL\N]O\PdS]T\V\WXX\YaZe[\\\]b^[aZb\dfedgbh\jbm\pkq\ras[tkudvh
AcBZC[HcJeKWL[PZSfT\U]WdYb\\_h`[gdjak\n\tXu\
B\JZW]Zmg\
BhLZRcVdY]res\v[
@cDYEcFcGYIaM[NcPbR\S\VdXcZb^b`bbVd[ecgbhbkZl]nboep]rctcv\
BbEbJeK[O\TbUdWX[c\\mfo[q]rgs]u\
AbCYDeFaGdJhKcL[QcR]TbWUX][Z\Y_a`bbbcbfbgehck]menbodpbsbt\uc
IZL\RiV\WYXd]\d\e\l\mkn]oXrcu[
B\C]G[HZJ\KfOgS]VlW[ZZ^]_dabccd[h[ub
@dD\EbH]IeKbMdNYOZW[XYZh\b]h^Y_]`ke\f]gdj\k]man\o\pfsZ
GhOYR[W]cc
@\CbKcLkWZYfZcrcs[ub
W[f]lkrfub
B[L\P\R\W[Y\rn
LfRo[gmY
BWFZGaH]LXNePhTdVcW\[b`]ajkgqbrbth
BYL\OgWs[b^]`[cdt\u]
N\O\^]svu\
@\B\HcL]WZZndZgZh]o[
AbB\C\HcK[N\OZP[SbTcVeWe^Y_[aeb\cghkjal]qbsgt[u]
C\N[OhRWlbvg
GeJgL\RgSfc[hgjbmfocpfte
@]A\BYCbDXEZF\HUI\JcL\MYOXPYQiS\U[VbWYX]YdZd[W]Y^Y`fbZc[e\hlj]l\m]n\oYqZt\vi
H]I]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
BZC\HcKjUdVaW\XZZj]f^Xa[eZj]o\pjs\v]
JgZiv[
A\B]C\E\GcH\KYLeN\OgSdVbX[[V_]`[a\bgcYfkg[hgkblfm[q]r\sbt\
DjG]IXV\WhY\vc
A\BZL[MbW\ZY^]_cccd]efjbkcm\rhtauhvd
BZK]RfTVVeWnXb[]ebfbnbo]
J]PbV\W]YjhYr\
DaL\WoX]ZZ[V^c`accegg[mbq[v[
MdWk[[]a^d
B]C\DWFbHYJfM]NbObRcT]VcXdY\Z\[\^i`baUd[ech[jclWmanbobqatauev\
IcLhR\W[XaYjoarcv\
IqOWR]WYY][\^\
OhUYWYb\me
HdJbUhWas\
AbC\F\OdS\T]V]WbY\\ea]edfmratbvT
CaW[Y]Zq[[
A\G\Wk
H\O\UdV[Wj[[a]n]
@[A]CXDbFYGaIYLbM\NgO[PdRaS]VbWYYZ[\\e]a^d_cc\edfbg]j]p\qZr\tiv]
@[CYE\NhP\V]Zk[[\]^bd\e\pgtau]vc
H]Vg[d_cj]m]v[
@gAcCaFdG\KZL\P\QWSdUbVcWcXbYcZ[^a_cd[ebf\gbhcnbqcsd
B]D[EgFkHXI]JXKWLbM]NhObP\R\SWT[VTWbXVYZ\Y^[b\e]g\hcjeldndr[sevZ
B\EaO]R\VZWbZ]eUhbjvtZudvd
E[KhPvR]TfV]W[h[
A\BYCXDbEdFYG]HTJ]KdL\MZOgPbQhTZU\ViWcY\Za^a_]`Vb\dWhcjik]m\ucvi
C\H]IcM\O]VbWmXe[X^]cdepl]qav]
AeBUCcDaEZFXHiJhL[MWNVOQP\QlR[SbTiUkWeXaYXZW\]^s`fb]c[dceZfXhgj[lVmancqYr[sXt[vS
E]GcMYN[O]V[WaZY[]^\_]ddejfbh]jmp]q]sct\vZ
B\CfHcL\NiUbWWXd^Yfil\ocv\
@bAYBaH[M]OpUbWZ]b^Zd[hbk\laoar\vb
@cAXCkD\EiFhHfIYJXKaLZMWN\OcPgQcR]TXUYWYZe[Y]X^X`[aYb\cadoeRfZgYh]jbl[mdp\rZsbuY
IcJ]eh
FZW\_beejo
HcK\W[Xj_Y
BXJfO\Wh
DWL\R]VhW\[\hcve
B\GgK\WdZb[\^be]ldmbnbocr\vY
B\CjG\JbNdO\P]SbV[Z\cae\fahblXvX
@\AcBZE\GaJXKfL]NeOZP\Q\R]S\T[U\VZWbZg[V]T^Z`\a[ccedfcgbhejbm]n\ogpkq[sbt]vZ
CeD]GYJWL\NXO[S[T\Z\[f_bbfd]ecfehhqcrcsYtZv]
@]IbL]M[N\T]U]V\WfXfYZZ\[b\gabeYh]mcoapXrctiu]
Cgqc
AkB\KgL[
BZCrF\HYIbJZKZL]N\OcP]R]UYVfWVX[Zm_\`\f]lVm[oepZr[t[vX
B]CjDbEeGgHZIeNYOZPcR]TfU]VfWbXbZ[][^\c]dbechakblYmcn\pbritc
CbI\J]O\R\TYV\XkZj[[]eeahmj\k]nhoiriuZv[
BXC]I\JZM\NqOXQ[S\T[UaVYWiXVY]\\_[`]b]cheXfZgZhajdnbofpZqZrXsctYu\vc
@bAbBcE[FbIhJ\KcL[M\P]QbR\SYTXUfVYW\X\Y\[Z\b]\^[_]`Za[bcdZeegdljminjoep\qbt\u\vd
DdO[Wo[ec\
@aBZCbH\L\MoNhO\PZR\TfUbWVY\Zk[e]W^[_bacbbc[d\ehf[hajek\lWm]pgrdvb
@\BXDcE]FbKaOePjSZV[W\]]^f`ec]ebkalZn[o]rbud
@gB]KbR[VeWfpb
A]B[CaKbN\OpP\Wf[Y_ZfZlXsdvZ
HdVfq\
A\B[CdHeJaRbU\WZX]Ye[a\e]cd]lWp\q\tgubvY
@bAbBZCdD\FcHeL\MdNcOePZU\WWYZ[k\[_b`bdaedlYqbtb
Ub[\^]obri
@fCdGcL\M\O]RiUhWa`bb\iXmhoZte
AbB\C[G\HdL]OcTdU\WWXdYl\[]a_b`]adbZd[f[hikgp\q[sgthuZv\
@\AcB\C\GaHbObPaTbUXVbW[X\YcZW[g\e^b`ca\dZecfah]iclZmfp\rYsYui
@[AbB\F]G[I]JYKfLcNXO\Q]R]ScTaWdX\Y\Zg\c]Z^a`]b]fkhhjdl[nbq]set]uavZ
@\CZJ\SaT\V[WWY][\\c^Z_ccdeWf\gsmbo\pdqarguUv\
BeC\E\IbJYMZN\R]ScT]U\VcWdXfZ\[W\c]d_ZaZe]fej[l[m\n[o]q\sgt[ud
CgH\SgVeW[rb
@aDXEgFeHYKdL\OYPeR\SdVdWbYeZ[[[]]^]_afdmco]p]q[rbt\vk
HiSbcbqb
@cA\B[CaGYK\MgPaQ[RYTbV\WZ[d\f]cabccfejco[qhr\set]
@aAZC\DVEZFaHgKaL\MbNWP]RaS\U]WgXZY\[\`Za]bZdjecghh\k\lZmfniogpcqYrbsduY
BVVjXgkl
B]T\Wg[]a]kXlcrd
OcRWUdW[X][hl\ucvh
RfUgWg
C\I]MhOeVcXeZa^dcWe\ibtZ
@aChDhE[F\LdNdOWP]Q\R\SdU]VZXYYdZa]a^dc\d]ebg]hciakfmZoYp\rctgudvX
@eA[B[CYE\FgG\HbI[JcKeLbMcOZPaT\U]VZWZXZY\Zg[a\g]c`Ta\bhc[d]ecgdh[k\lcmZn[o[pgs]u]v\
A\B\P\T\UbVjWfYgZ\^Zebg\
B]KeRaWf[]\\pc
BYD[EgFiGZHZJaPbQZSaUcV[WZX\Ya[c]a`]f]j[kblYmZndqcvl
CcEgH\J[KaLZMYObPfS]TbUhVYWXX]Y[[[\[`[a\cbdfeXfhg\hYjck]lbnaoerbtYvg
@ZBYCZEWFmGXHvJlK[L]M]N[O\P]QfTmU\V[WYZ]]ZbhdaegfZhYk[l[mYnVpcqWr\sZt\uXv\
BZRWSgWe\k
FeHmSfT[WdZcl\nZoZrV
KlM\R\V]W]^]m\ne
BdKbP]nkv[
Wfva
W[XfYg]bh[
B]FjHfK]QfU\WbZi][e\g[h\m\p\v[
@gA[B[EeG]ObRZS]V\Zd[[_\`]feh]lmrWs[v]
AhBVCdDaEXF]G\IbJcLWMUNcPeT[UXV[X\Y]ZY[S\V_[`eaeb[d[effXgYhUk[m\neo[pXq[rfsZu[
CdF\H\I]JbMbN]O]T]Wh[a\c`YgYl\s\tZvb
AcCkFZH\I\JgK]LeM[N]TbVaWWXc[a]\^h`faYbgcbf\h[ibk\pXrZs]tZvZ
L\NYV\WoZ][Yeal[
@eB]EaHUI]K\RdS\ViWnY[Z[[b^Sb\c[fhh\jZr\tXufv\
OaWU[\ail\vi
CbG]H[JaLYN[P\S\VeWfXhZg\]^]a\f[h\k\l]rav[
@\AbB\F]J]KVLeM\W\Z[d\fbjan\sptgv]
HfKZLeX\[\cbe\fesmtcv]
@cA[KbMdNcT\WYZi[]bbgbpgv]
@[A[BZD\E[H]K[L[M\NaOgPbQ]S\U]V\YaZ\^a_]`[bXced\h\j]kcm]p]t]u\
BcHhKdW[
AfC[DbG[HfJ[SgTdUbV]WgX\Ya[a\]^a`]a]bYcaeeffnZp[rYt\
CbEcG\J]KeLYMeNfReTbWcXd]a^[`Wd\feg\hajalbm]n[qYrasat\ui
AaChDaEaF\K]LZP\QZVbXe[a\YfggfhblboZp\qfr\t[uZ
B\E]FaOaWafdhdjemasbvi
BUDbFaG\HdL]QbRfWYXbYa^ba]b[d\ecfZvf
@TAZBdC[EZFjI[JYM\N[OXP[RRSXTZU[VYW[X\Y]Z][Y]\^\_f`\aYbXd[e\fegZj[k\lZm\n]o[qdsbtiugvW
ClRhXg[]^\_\l]qduW
A\ChH]L\N]O]VaWeY[[[]]^fced\mdncobpZrbsYv]
FaH\JZKaO[QdV]Xf[b]b^[_beZmXnYq]rdsbum
AQBVHcI]J\KeL[NeOTPaQdT\U\VWWXXmY\\c]f^c_c`\c[e[hXk\lbn\o\qYr\tVunvf
BYDbOeW\Y]u]vk
@cAZBcE\FeG]JdN\QYS[VhYaZ][Z\a^Z`fbac[d]effmh]rdvf
C[F]GZO]WjYb[\faharg
M[P]WX[degl[p\va
JUOfV\WVZd`gd\eblhrita
AWBUF\GZJeMdObPcQaS[TaWYZ[]d^[_babb[dcedf[h]jbkZl\n]p[q\r\tcudvc
@[CgG\IaKZLfMbN]O[Q\SaTdVgWfXcY][\\X]R^d_]b\dce\f[g]lbncocp\q[rYtcu\v]
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
W\eeva
B\CeGbHaIbJ[K[MaO\Q[TdX]Zd[]cZd]h[khl[rZsltXvg
WXll
B\DfGUW[vp
@[BZCQDkEeFVGTJhLYMbNYPZQcSWTeUgV\W]Xg[[]e_c`\b[cgebfWg\hci]jbkVl\mSobpeqXt\vg
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
BWC]DfG[JgRfS]TdUgWXY\[fafcZj[m]pds\t[ufvd
B[LYOaRZWbcglX
@]AaCZH[I[KUMfOWRdVZWkYcZ\\[]dedf]gck\l[m]nboepercsct\ucv\
BbWThcuf
@UAcB]CeDjEeGTI\JdKcLYM]N[P\QeR\SYTdUjW[XcYeZc\\]eagbWdYg\hgjck[l\m\n\qbrUtYuavb
@\AZB[C[DdEdF[HYJbK\PeR\TbVVWTX\YUZf[g]c^i_Y`cdefZgchZjYlcpdr[
B]G]O]R\VbWYXj\[_ec\oks]
W[e]vj
@YA[C]E[HcJbKiM[NZP\SZT[UdVXWYXbZ[\a]d_c`Za[b\c\d[gdhbjZl\mcolpbr\sYubvX
B]C]G\JdLbMcN[O\VaWkY]aZfbhclcqcrescu[
OYVn[b^]l\vY
BXDeQeW\de
IgO[
BjW[harcv\
@]L]M\O]VZWZjkkeue
@hr\
BWCfG[OdP]WfZaei
@cAbBZCcDcEdF\G]HdJXKZL[MYNbPcR\UfVcXcYfZe[\\ebcdaehhdjYk\l[mYpZq\tZ
@]N\O[[d^Y`ioa
TeWeZcp\
C]H]UcVcWg
@jAZBbC[D]FcHYJbKeLbN[OQQiR]WYXcYbZY[[\]_S`Xb\cjeffgg\ldn[pYqfrfsbtXu\vZ
@\A\BmD[WXYVc]fY
BXD\G[HbIYJ\LZMaN\OcPbQgR]UfXcZd[g]b^Y_\bddZe]hblXmYn[obsev]
\h
@cA[BZC[EiFeGVH\KbL[M]OUQ\R]ScT[VYWYX]YZZ[[W^W_Y`la]becdd\f[g[hglbt]vX
@YC[D\EbFeGUHcKbL[M]N\O[QfR[SfTeUZW[Y]ZV[]\Z]f^U`lbad[fWgZhZj\mjnhojqnrgsav\
`hj\v\
VgWb[[
@ZAfB\CjDbE]F[J[K]O]PbQ[R\ScXZYXZh[Z\j]]bXeXj[ndphs]v\
C\FbL\MdN\PeT[Yh`Zcbhgq\r\ue
@cAUBWCSDWE]GUHKIeJdKgMbNdObPYQZRSSXTWU]VbWZZV[Y\X][^bacbXcXdVfLk]lTmfncocqesgtbu\vR
LfWb
DbEaHTI\L]MZN[OeP[Q]R]ScU\VpWRYf[Z]]^\_\`ab\fahYj[lZm]n]oXp]qWr\tZvZ
MfQfVcW[l\
H\JaN\R\W\X\Z]]xbZl]nZpVu\
AcDbHcIdJ\O[PXQ]SaUfWhXb\Z^b_c`]a]caeco\p\tZ
@YAgBYCdDhEhFWGcHdJ\KaL\MbObScYYZd[d\[^b_b`ga\d\ebghhZicj\m]oZtZu]v\
AbCkE]FgHbIgJaK[LZNdO]PgR\TXUdVYW[X[Za\a_\`\bic]f\g[i]j[lembo]qcr\tZucvc
AjD\GeH[L\M[OcQ]SaVXW[X\[]`\alfeh[jYkbq]v[
AlD]GgZ[
BZC[E\FZH\IdJYL[O[PZSgTgU[W[XZZ][\\f^\_]c[eaffgghciaj]kblYo\r\sctcucv\
fhr]
DbM\O\VqW]X\[a^a_]e]
O]X]ZZeksb
@iAiB\C]EcH[IYJdK]LcM]NbO[P\ReSaTXU[VZWUZh[Z\]^b`ha]c[deeZg[kZlXn]o\phq]u[vY
AoBVFZGcH\I\L\NbQZRbSXTYVQWSX\YZZY[k\]]\^g_a`]a]bZcXe\f]g]hbn]s[uZvP
BZK\UkVbW\XcZ[[e][c\dalamfofu\v\
BbO\UbVZW\X[Ya_o`bnbr]v]
A]B\C[F\GZI\JUKfLgMbNWPkRbSdTWVfWZYZ[a\Y^[_]`[bid\fmhgicjckZlZobperWsbugvb
@]A\BXHeJiKeL\M[OZRaV]XcZb[T\c]k^b_Y`Wabd\eXgchgi[j\k\lXm]p[qVtYuXve
BXKeM\V]WWXc[r\\cbeZfelgoYqcsdtWu[v[
DkE\NdlkvZ
@iAhBNCeDkE\FYGlHUJbKRLTMcNdPoQVR[SlVJWKYkZU[U\O_YaYbXcfdgfrg[hYiej[kLlTmZnVoZr[s]vL
^\ept]u\
R\]]_o
CcGdKdWi[]abc]lc
Uim[
CrD\EbG[I]ObP\R]UcV[X][\\]^ecZe\h\jblhm\p\tbv\
@\A\BkD[EbFeGbIZL[MZN[OdPfQZRZSfU[W\X[[W^V_\a]d[eTfihejin\oXrXtZuc
G]InO\V\Y\[d\]c]r]
@\CdJbMaV[Wj[e]ef\jal[r[u]
B\O[VeWZenl]vY
B\DZEbHbJ\KfLXM\P[UaV\XfZb\b]m_]`\a\bcd]fVg\lhmbodsXvV
AaE\J\KjMaN]O\R]U\VoWcZj[Y\c^[`\bYc\dfe\f[m]p\qgr\s]v[
HbKiM\PfV\WdYX[facc[ebhZmbua
G[N[WiY\[ecd
DdO\WhZc[]\\
B]CkD\FWH\I\J[KZL[MZO\P[RYUXV[XTYZZ\[Y\]]~`\a[bVeWf[g]hZl[mTo[pSq[r[uTvZ
W\Yl[]
@bCXEcFXG\H\JgKXL[M\PnQbR[S\VZWgXe[X\\]X`aa\blccf[g\l[m\peq[rjt[ucve
B[H[JgLbO]WZZb[\kho]tdug
DkEgGYI]N]OdSaVfWjXXabccjZpcrW
UgWfh]q\rava
R\Wh
A]CeEgFcKcNdS\U\V\WcXcYd[\]\^fa[f\gdmZnZp\qZs[ugvb
@ZBXCbD[EdJ\K\L[M\Q\ReS]TbV\WjYdZ]\[^]_\abd[edjfl\resbtZ
B[S\W]col\pi
@kCTD[J\O[P[WYXYYdZm\b]j^\eVg\hZldpnuZv\
@\BdC[D\FbI]L\MZOdPeTmU\XjYiZ]][^Z_f`Zacbcc]eTf]g\l]mcoargs[uZv[
CbHbL\M\OdWi[Xl]
C]GbIoJ\L]N[RcT\WeY][\`ZcYj]r\ufv\
G[N]Vj\feeo\ua
@dAcC[DXHjKbL[NcO\PVQfRcWfX]YfZe[Y]a^\_X`ZaWbZdah[kVlbm[rjsctX
B\CVG\H[IaJYK[M\N]OgPYQ]R[T]UhVVX[YYZ[\Z]Z^Z_g`ZbWcgeafahji]j\kZl[mcoep]q]rZsbtYv]
A\CZD[E\FcLZOYQ]U[VeW\Xd[\\b][^\_j`Tb]ccelh\ifkcmZn[o[pWqVrhs[t[uY
B\DgEhGdI]K]L]NZP[WXa\bbd[egjZldv[
IcRfUfW[]ggdu]
BZCgDcEbGfJaM]OYPeTfUbVTW]XcY\Z][Z^b_cb\c\eXfZgbhblbocq\reug
@eC\DYGdM[O\WbZc[d]hddl[vZ
@dBXCeFdGgHcJZKkL\M\N[OZPdQbR]ScTVVcWYXbZ\[S\b]a_a`XaZbcc\eefcj\ldmXnYoUpeqasdtXu\vc
K\U[YoZj
@eA]BXCcGcH[I[J]K]L[McOURiVYWbXY[f\h^c`]a]bed[e]f]h]kdl\pct\ue
@WA\DbEcGZIeLUNgPYQTRZV\W][c^b_gacbedfeWhalcmao]p\q\thvg
IbOfPfRfWVY[\]_f`Zccm]
@eW\gbqj
V\WiZ[[Zbaedsbv]
@]A[CgI[JZK\NWS]T]UYVbWqZ][S^V`[aeb]eYg\h\kflVoir\v]
B\CbH[IfJ]P\R\TiY[Za\\]g^ibdcfdef\h\
@]A]CdFYH[ImJ]NZOkPjQ\S[T]V[WUX[YaZ\[Z\c]\^\_[`\aZcbd\f]hbj\lbrZtZud
@\AWBcC\DZE[IfLWM\OYPYQ[S\TYWUYT[W\e]b`TaYbddfelfYgeh\jbkZldm]oes]thvY
CiOZViW[^\
@\AdBgDWEcGVHZI[JjL]M\NcOcQZRWTZVZW]Z[[Z\f]a_p`cacbecZdae\f\g\hdjZl]mbp[qlrctfuXv]
A]B]CcE[FgHbI\JdOhT]U\VlY[Zb[Y]\^X_Za\cdgdh[l\o[qbrbs\uZv[
@YA]BZDdEZF[G[HYIZJgK[L[MYN\OXPXR]S\WZYVZf[Z\V_m`[albbdceVf\hZjZl\ndo\pVq\rbs[tbuUvf
AaB\C[D]F\KYM\N]O[T]VYXjYf[X\b^e`hc[eah]l[vf
B]D]J\N]O]VYW]akdij\
B[C]DeG]JkW[Z]u[vf
@eB[D]GfM\OYP\VdW\Zk[X\b]b^gd]effajZkavc
@]AiBYD\EZF]J]L\NjOcPfQkScT]UbVbXZYa[X\Z][^f_]`]abc\e[fWgchnj]l]oZqfr\u\vZ
@bAcE\F[GeOcQ]ScUaVdWVXZYeZX^b_b`nabc\lbn\rbt]uc
B\G]Rhb]dll]
@fB[CdD\E[FiG]HfI]JZK\LbMWNXO\PcQ\RZV\WYX[[[\h^W`eakbod\ebfYgeicjZk]lZoXpbqfrZv]
DcGbJ\KaNcP\QbW[XgY[[\\\cYdeeag]lcm[q\uivZ
B]CaEaFdGUHWI[MYN]O[PgQdR\SeVfWTXaYZZg[\]\_bacbldlf\gakbl\r[t\vb
A\B[FeGaHdJgK]M[NVOWPZQfR\TbVWWYYZ[\^[`Yanb[c]dce]gahni[jVm]p\s]vh
B\CeEnFjG[HaI]L\M]NWP\QcRYUbWWZ\[]\c^[_]adbadkhZlbmip\q[resVvo
CdFeHi]]bjlZ
R]U\WkZ\ocp\
OgWk[]
AZBhDdFbGbJgLYOZPWQgSdU\WYY[[X\\]c_\`daccbd\e\gbjhkXlembneo\qfr[sXtWu[v[
CbFZGmIgJcLaM[N]OXP]T[V]W[YZZX[Z\l_\`[cge]f]l]n[o[u]vZ
B[GkHYOdRcWbeyvY
B]F]K[M]O]VdW[X]Y[evh]uZvd
n\uk
B]C]IbNgOZS\W[X]Z[c\f[lkmcvb
C[FcJ\L\P]V[WqZX\]tgve
BZCcG]H[LdM\OaP]Ve[Y\f^\`\cieih]kZl\tcuavX
F\G]M\T]VeW\`le\iaj]l[ufv]
F]I\KgRj\\
FgGZJ]O[TUVdWjYdZZ[c^\_Z`\cbfflbo]vY
VcWgXe
CdIfJcL]M\NcOkTeUcV\XbYg[dcbdce[lfmasZuXvZ
H\T\Z\^]eegdl]opq[s]vf
@]CcFjIfL]M]UlWY[g_\aeg[k]m\nbo]
L\W\[h\d
FgHbTcVa
C\D\EZFaM\O]P\R]VXWc\]gajkl]udv[
A\DbE\GkJdK[MaQ\T\U]X\ZW]b^hcbdYe\f[g[hWjZnmobp]ratquh
IiOYR[W[Y[c\f\m\rk
HgI]J]KZM\NiRdVaWTZ][gc[lc
B]CZI]JYK\L\MZN[OZR\TbUgVYWaX\YXZb[\\\]b`]cbeqg\hWmeo[p[qZr\s\tXvT
@cA]CbD\G\JcL[MbN\OgZ\[g]a_\`\a\bgccdbebfah]m]n]t]u]
JbWZ[jc\l]
A]B\CsE\LcOgPcR[T\VXWZYbZ]^Zaccbrbva
@eBbCZEbF\GWHVJcKaLbM]NePZQhSdUWWdYfZc[c_\`daabYjdl\mgobtcu\
B\CbN]RgUdV[WiYa\be[f\kflVqe
FdLdWg`[j]l[
B]ChD[E]IYJ]M\N\P]Q\U]VgWWX]ZZ[]]\^b_b`Yb\f[g\hsj[kamYo]p[qarbt\
@eA]BbD[EdG\HYJjLXM\NSQ\RcS\TYU]W]XYYWZa\Z]b^a`]aWbhceechXjflVmcndoYp\sht\vb
@dBYC]DcF]H[KiM]R[U[V]WYZd[]^[b\cXeyparZtXvZ
@]AfCZEcFcGbPiQdR\S\XbYfZc[Z\c_f`\badaecfehdp[q]r\sbthvY
CgHdIaRcV[Wc^[n[qbta
@dA[BWCVDfJ\KcP]QaR]S]UgVXWPY[Zg[e][^]_c`[aZbccYdZeZglhfnbo[pfqb
@YB[D\G\J[K[LcMiO\R\S\U]VqWb[R\\^]_]`dcce[leu]
AdBYF\JbK[LZM\O\PdR]SgTYUbX[Y\[]]l`befgek\lfmhndoVp]r\t]uZ
AcF[G\HWK\L]MZNbObPYQ\R\SZTXUeVXXaY\Zd[a\Z]Y_]`\a]bec]dSehf[gghljck\menlpcqbr[s]tZud
L\NaWYZo
GYLgR]Wj_cc[eZhkkYqYu\
@eAbB]C\DYE[FgGdIWJZKbL]MfN\PZQ\R[SVTdUYW\XZZl[V\c]h^\_f`ZafbadYegf[gdhYjXk[lYmYnZoYqcs\tbu[vX
B]I\KgM\O]P\SgW\Yje]f\mcpcr[v\
@]G[IYLgM]OdV[Y]Ze[c_\c\hdoeub
C]E\J\M\NhO[T\VhWZZgh\l[v\
@jB\CbE\FdGhH[JWL\McNdOZQ\SbT\U]VZW\YgZ\[X\[]f^b_\`ga\fej[l\n[ogtau\v[
B\CaHbJZK[L]M\NcSgUYWaZ\[\`]mfr[s]
A\CdJ]KbLaOXQ\R]SfV[WZXcYY[h\\]e`[aZbZehf[hdk]lcm[o[paq\r]sbtYu]
AfBZCZE[F]IcL\MaOXP[RbV\WkX]ZZ[W\h^]cfd]e\fihak]lcq\tbve
CZG[IbN\OfR]T[VpWXXaY[[h\f^Y`Zabcbldnbp[vf
D\E[GcHbIaM[NcPZQXR]STVdXbYZZb]c_eaec\fTgijdkZmbnbpcrWsctav\
A\Tkadhd
@eB]CgDcLXO]V\Wbkhs]vc
BfH\W[
@cBZD\E[GcHZIdMYN[PWT[UeVeWWXhZc[[^\`db\gahZjmlbmjnZoYqXt[vW
B]HhVe[b\ZofpZu[vi
@fKZMhRbW\[e][edjdlcnau\
AbC]E]GbH]IdKbM]PcRbSbTeUaWlXbZb]a^\_\`eeXh\jakblXnhq[rdsdtW
KeLbO]tf
A\GcH]J\KZNiOePZS[U\VdXZYcZh[W]]a]eifahftgubve
B\GfH[I[K\O]S\TYU\Wi]je]m]odp]qas]vY
FZHXI\P\R]VjW\Xd[\aeqZsYv\
B[ek
B\CiHaIbUaWb]b_\m[uive
B[VXWk
KjO]W]X\Z]mbnfo\sZ
AdD]E]FgHhO\R]VfWXX\Yb]]_k`\dce]fYm]
B\CcD\E[G[H[I\J\K\L\NdO[PeVb[f\[`]bceZf]j\kZlbpgt[u[
B[F[HaI\O\PkQ\T\U\YbZ\[c_Zafb\jclcmdnco\q]t\ub
UbWk
NZP\UYV\WYX\YbZ]]r_\bZecl[m[p\
Uk[\
RfTiYeZ]
F]N[Q\WqZ\^\`[b]e\gem\o\
@fCVDbE]FZGbH\JaLYPYScW\[g]c`]c[dbebf\hbjZkbnbpb
CiHbJ[WfXhYb[heWrh
M[NVO\PcVkWlYf[d\]^\l]n\pbr]tivc
E]F]H]P\VbWd[\aehgjbvb
@dBWChDXE[GWHfI]KNL[NYO\PdQZRcScT\U[VZWYX[Y]ZX[\\i]b^W_b`Zcbd[fghbick\mdneo[parZsauV
I\J]K\PbQZThWjX]Y]Z][XbdcbdbedfdgZlbu\
AdB\CfDbEZGfHbJZS]V]WVXfYa\c][^b`]beddeahblam\nbohp\rcsbtauZ
BeF]I\L]O]P[VcWdX[YZZb[]\e]b`]eeh]k\mbq[tm
B\CbH[JdKgObP\RbTaUbVaX[Y\[X\\_]`\cbehhakgl\n]oapbrYsbt]
CbFZGbHdI\J\KjNZOYP\QdRfS\TdUYV]WXXZY[Z[[d\b^Z_]`\b\f[g]j[lZmbp]qfrbsfvb
B\MbUbV\Zll\v]
BcM]O[SqT\V\Y\^]_]`]cbf\g\oav\
@[AaBeH\RUU\Wc[Y`]cedfeffchYk]napitbvb
D\E]G]H]K]O\PnReSdU\VbWc[[\cv[
AbBVCjDbEbFbG\HWIXJXKZLYMXN[O\PfQmS[T\VYW\Y]ZZ[T\b]\^i_e`cabbUc\d\ebfWgohcjWkalem]nbohpWqZrcsbt]uQv\
@eA[BbC[FdG[HcIjJZL]MiOgQ[R\S\UcVYWXY\Zb[[\[]d^g`]aYb]cZehf\gdhZl]m]r\t]u\
EbFcHYJcK[L[M[NcPZQeSZTaUiW\Z\[[\]^f_Zaadfe]f]hdjcm\n[o\rbscuZv]
@[BVChDmEjF\GZHWIYL[MXOXPXQXRZS\TZU]VbWgX]Z\[[^W_\acbXcZdbfZg[hlj\mZoYpZq[s]t\u\vY
@bAZBYE\F[GXIYLZMWOWPbR[TYVVW]Y\Z\[x\W^W_Y`Xa[b]c]d]eYg]hWipjek\lTnaqYrVsZuZvV
@[DXFoG[JeLYMeN[OdPbQ\R\XfY\Zc[i\d`cabc\d\eahkjblao[p\qUs\tYvT
I\KhR]Zcna
C\D[GcL\P]Wd^\`ycke[f[h\pdr\t\vW
A[BXCaJWL\O]T[UeWX[s^lddkZmdo[p\t\ubv\
B]GfH\IfK\L\MYOuPiR\WXZ][Y]a^\add]e\j[lXm\r\u\vW
AdB]C\E\G\L[N]P\UhVgWiZ]]babcge\h[l\m]p\u\
BcC\D[EeFdG\HZJfKaLcMgOeR[S]WUXVZZ[Y\j]c^[cgecgbj[l[ncocperks[uevb
AfBaCZD[HdJdKlLXM[N\OgP\Q[RZSYT[U\WbYc\[b\dYf\kYmdo[qcrXs[t\ue
BWCgHXJZT\W[ZZ][b]e{v[
C\E\FmHmJZQcRpS\TdUY[]]\ade\f[gdlZn\o[q]r[s[tY
ClFgHiIeJ]K]M\P[S\TZW\Yj]Z^X`behf]h[l]m\obpit\vZ
H\IbU\V]edgho]
RYW]jz
D]J]K]M]PiR\VgYdZfbalcpava
CcW]kh
LgRfV]WU[\f]v]
@cAVBWC]DbGgJcL[M\NfOhQ[S\TiU\VZWXZ\[f\c^f`ib[c\edf[g\h\kencrhvX
A]CZD\FbGcHbKbL\NcOdP]RdVYYYZ[\h^Z_\a\bcc]ddf\l]mbndoetbvc
BjM\WZ\\
R\WY]l^[kno\p]
F\K]OdP]UhW\YeZm[[]c`]c\eXmenbpcunv\
B[F[JfL\NgRbSeTgUcVbWTY][[]fe]fmlbogqfv]
B\DZLdvg
A\B\CaG]IYOeR[TbVVWbXf[e][^\_maZfYl\m\oZrasau[
B]CjG\V\ZYn[qfrc
AaB[C\EaGdLbMbNbRYSdT[UcWjZ\\c^cbWletavX
B\OfWZ[sf[o\rm
@cAcCgFdGcHTJeK[L\N\OaP[Q[R[S]TWVbWfXeZb[[\ka[bdcZd\ialXmcnbr\sYtYucva
@eA\CVDZGdIYJ\OePhRfSbTiU\VcWbXbY\Zf[[_\`[b]cbfgjeo[r]t[
@[A]DeE\FXGYJ[K\L]M[N]OZRZS\T\W\Y]ZX[a^Z_Z`ea]eaf\hajpkblYo]qcs]tYu\
EZH]JaS[T]U[Wi[[cal[oYrct\
@]AZB[C\G]J\L]M\N\O\P]T\UWVZWaX[Zg\d]r^[_h`YaZbbcZd]eff\jcl\mYoYpcq\s\tcuZv\
AbDcE\HcKbLUMZOdP]RcTZV]WYX]Z\[[\Yfcj]kcmbnar[saubv\
A[ChD[EcFbGeHXIbJdKcL\MXNeOaQ[RVSiT[UfVaZZ[Z\e]c^a`abXcdd]ecfciekZmhnaoep]r[tiubvT
@]AdDdFbH[IZKcL[PdQXR[TeV]X]Y\[c\[]e^Z_X`eacb[ccd]edheiak\lcmfnepcrcsZuhva
AbBVCZDZEZF\G\IbJdOcP\S[VZWT[[\]`eaYcedeeef\gah]jYldmfpaq[s\tZub
@ZAcBXC]DbEaFZGeJcK\LYObP[Q\R\TcUdWYXYZd[\\c^e`Zcaedf[g[hbj\mcnioXs]t]u]vX
@fCXD\FbG]HdJ\KcL[N\OZP\RjVfW[Y\[b\[]ij]len\va
AbH]JaK\NeSbVjWZX]Ya^\_a`]cdhcldobp]qcrasb
EiK\L\V\We[\^]c\e]jkqivb
DYF[G]HbI\K[M\NhO\PhTeVVWXYcZ\[]]c_aagcbf\hXjblhp\qcvZ
@\BYD\E[FbHZI\JeNoPdR\SaT\W\Zg[f^X`ebacYfYg]hdi]j\ldm[oZr\s[
B\DcH[R]Za[gi]j]mho\p\v\
B]CfGZHaJ[M\OnR\S]VYWaZ\[Y`\cevZ
E\HbU]VeWXX]c]odsluZ
EdNdVbWZYc\\lf
AbKgP\SiT\WZY\^\`\c\fZhcr]
CgJ[W]Yg]b
@bE[JdLbMbOdP\Q]VhW\Y]Z\\]]a^b`[c[dbegk]l]ncp[v\
B]CcDbE\G]HfI]L[MdQ]SgTgUdVdWYXdY[[a]]`dacbac\defXj[l\mYp\sbtYuc
H[IdL\OXWf[guZ
A]BdI[L]M\OiSbV[W\b]cefbj\
BZFbJZLcPgQgS\W[YcZb\e`ce]h\v]
A]OdPYWWXhYe[i_bpYq\tcvc
@[AaB[CkDkE[GaHbK]LZM]N[RaSaTdVdWfX\YUZ\[]]Z^b_f`eabfXhij\k\lcmWo\qasdt[uZvV
B\CZE\L\MaOZS[VcWbXa[j\ca[e[fihekbrbtZ
@eB[DZE]FdGgJlK\O\P\R]SZU\WcXcZe[V`jehgbl[o]p[saua
B\DbJcO[V\Wgc]f\lcrgs\vc
@\BmCYDZHYJZLZM\O[RYW[XZZZ[X^[cbemf\k\mcpZq\sbtYuc
C[FfH\JqL\NXT\WZZd[d_b`WbUdjebf]h\k]u\
AdCYGcJ]LZNdO]R]TbVdWfc]l]v[
M]Wi[\t]ua
B]CYD[IbJhK]L\N\ObP\RcT]U\VaWdY]Zc\c][^f_\`ea[ccdce[fYgblZmooZp\rft\ve
O\RfViW][dl\v]
C]D\E]FZHdO[P]ReSfWcYg\[^\_[`kcbe[gcl\v\
@]A\B\CQD\GWHeI]J\L]M[R]SjTaUaVeYY[X\\]g^T`ecbd\g[neo\rTtbu]
@eA\CXFfHdI]JZKlL[MZOWP[R[TYUZV]W\XbZc[c^b_\`Va[daeefbgcj\k[lZmZnZoZplqcrjtcvU
B]CZVlWea\cge\l[
KZsh
B]C\GbThW[[flc
Iff]l\ri
L]Rj
B[HdK[sg
DXEhHZO]U]YSc]djgj
DXR[`kdflb
CbJiRbUbZc[g\df]lb
C]DVE]H]Qg[]die[fhgbve
@]A[BjD\EgFjG\HUM]NbOaPZQcWXX\YZ[\bbcZdee\fbgbiXjblXmdnhpdqdr]t\ucv]
RkbZeil\p\vg
F]\gacggp]
@]DbG]K\PVT]UcVdWi]]^\`ie\fZm\odrju]
CiG\ee
A[B[GYOYcfliucv\
BZC\FfJlL\Zb[c^U`\ebu]vk
@[BVD]FbHgNcPcT[WW[]\]`blgnbo[s\va
B\D\FfHbIbJcKXLdM\OfPfR[TeUXV]W\XdZd[c\[]d_[`cbcc\ddecf[gbhbm]oYpcrZsZ
CcFhHbQ]W\XcZe^fh\lfnZq\v\
W\Yk
B[HeJYKcS[T\VfWdYbZ\[b^Y`]eZf[lkmbp[r\vY
F\RjW\f\
@dBaC\D\H[IfKaO[SgTbWZ[[\e]]^b_caedeecfdhfj\lam\nVq[sdtavd
IoJ]O]R\V]f\n]r\
@[AYBVE\F\HdJdKcL[MeNbO[QdSbT]U\V]WYYdZ][k\Z]e^\_[`baYbYcbfbg]hdiek]l]mXnYo\qbrbtZumvX
CdFcI[J\KgOeRbTYU\WXfeh\qhsYva
N\OfVcWkXe]]b[v\
BiH\J]L]M]NdU\W[Z\^\`\b]h]l[mbneoYp\q]r]u]v]
B\F[H\LkM\UaV[W[Ze[]^]begghem\rb
GZOlR\V[Xe_hcde\o\q]u\v]
O[R[Vu^\f\
AbBaG]OVP\R\XeYh[\^babf]jdnfq[u\
FdKbOaW[`cb[cZd]efjbnbsZvn
CfGbT]Wghck\
@]BbCaD]FaGbHdI[JaL]P[R[SbW[X]YV[]\h]c^\`\d\gchak[pcqhrlv[
A\B\DiEiG]HcKmWfYZZd[\]b_Zbae\pY
Rie\
R]WjeitVvb
DeL\U]VeWRYf^[_dbmeaf\pZugv]
KbThUfkcm[uc
AdB]ClLiN\O[V[WXYh^Z
A]BYCWE\L\M\NbObQcR\S]TcWYY\Z]\\]b^g_[`]h\jjlhqYr]s\t[v\
Kcej
AVBYC]DcHbJZKcL[McNZSbTWUXVfWXXhZ[[Z\c]g_daac[dif[g[h\l\naqWr\t\unvd
B]CUE\H\JfL\M\NZVgWWY\Zc[\\a]]^baieojclerWt\v\
@[BYD[FZGZK\LbM\N[ObQfR[SZTiUcVbYZZ[[d]Z^b_b`]acbddcf\galVmUo[qarZvc
B]GdJ\KcMbO]P[SdUcVgWqXeYb_\cagcl[m]s]tZu\vb
W\[Zbbe\ofvh
@\A\B[C]D[EeFcG[HbKiLZMcN[ObQeTXW\Yo\c^[_]`\d[eff\h]jam\n\pZr[u[
AhCYDlE]FaGXH\IeJ]K]L\M[NYOlSbTcU]WYX[Z[[X]\^[`ZcZdde[fdg[helbratbvl
@[AeB]DbFYGYHbI]JUK\L[NcOaSdT]U\V]XcYe]]^g_\`ZbadkjYk[pZvd
VZWf[hk\parat]v\
AgB[C]IbJXK]L\OfVZWXYbZi\ba[elkYpas]tZvX
C]DdE\F\GbHaJ]NYVgWgZ][]_ac\d]f\q[sduevc
@[AeBbF\I\J[K]NdPhR[TdWcX]YYZ][\]b^W`iaeb[dZf\kYlfmcn\oVq]r]vY
AeC\D]H[NaS\TcUbWZZe[\^gbddYe\gfh]lZn]qcs]v\
K]W[X]Yg]bqfr\
OmR[V]W]X\bjlaub
@fA[B\D\EbFfG\H[IaJbLgMeOfPaRXTbWZZ\\a_dadbqd[f\iajdk[lZmcp\qfsct\udvZ
A]CbDWEjFeGUI]JWKXLVM]NdQ[R\S\TWUZVdWZX]Za[X\a]\^c_b`cadcceZf\gcjak\l\minpoepgqXr[tcvV
A[BWHVIbJ\LZNdO[Q[R[TXU\VdWaXaY[[X\]]d^d_d`[bbcbd[ealfmhqesdu]v[
@dA[BVC]F[GZI]K]LWMWNWPbSbT[U\VbXZY\[Y\c]\^T_]`[e\gahhiblYobp[qgrXsmttv[
AcB]D\F\H[IbJmLYMUOhP[Q\R\S[UWV[WYXXY][f\\]]^Z`aa\bYcbd\e]fZghh[ibk[lZmWnUoZpZrZsVt[utv[
NgW\
@]AaB]CcEdFZJ[K]L\N\P\SaW[Y[Zh[\^Y_benfdg\hbm]rZs\u]
@cAXD\FeGTH\IaNeOfP[ReS\TWU]WXXc[[]b_d`ebZccfahbj\k]n[o[qardsbvb
B\CXGbHZJeK[L]ObS\TaWuZ[[\^Tl\o\pgsZtXvc
BZDdHZUhWZ^Xd[gbhul\
AfC\J\ReW\Yn[\_\hgvZ
@]BdC\DcGaIbN\Y][\\e^\`bebf[hbl\p[rgvk
@ZCdDcEiGZIZKbL\P]QbTeUcWZ[a]db]cbdagYlYm]qctauevb
[Xvj
@iAXDZEbFcG\HUIeJnKeL[O\PdQZRbS\TYUhV]WUZe[e]\^e_[`Zaab[c\fegZj\kbp\rdsVt[uZ
O]P\Vt`\
@cAYC]FWG\H\J]KfP\T\U\VaWUXYZa[b\e^[_cc[hcjck\mapcqdsbth
@XA[CaD\EYFjG\HoI[JcKXL\M]N]ObR]TZV]W[Y]Za[[]Vaadee\gbh\k]l]mYnYoWr\s\u\v]
H\W\[h
^[gh
BZG]LiMZPfVbWZhc
BgDeW[cWv\
@YA]BdE[G\HhJdKhM[N\OXQ]UaX\Y\Z\[\`jb\jclYmZnbs\va
IpOWR\T]W\
@iAhBgCWFYGeHVJgKZLXMYN[O[PYQYS\TcW]YZZ[[S\[^Y_\bWcidbebg\hclLn[s\t[
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
AjB\CVDcEZGWHYJbK\N\OcQcR\TXUYV[XcYc[i]c^e`achd]effVgchdicj]kflZmZnZo\pcqmsVtiugv\
B]L\R\W[Ykr]
AgB[FcHcKmMcR[S\U]V\W\mgn]obs\
HbP[R]U[V[WcXtYc][`]fZl]m\sZu[vd
C]IjO\P\Y]
RiWZ
B\LgVZWY[[ckeafel]v[
DWReWjXcbbm\oXuYvg
BQRbWkbfm\
hiv\
RfW[^cp[
RhW[sc
BbCcD[EfFhG\HVIWK\LeN\PbRcTcUfVaWSX[YiZe[\\c]d`WaecZecf\hbibjblcmZnbo[qYtUv[
D\L\WY`ikn
@]B]C\DlEhFXG\ObWZb\
CjJbOYTbW\hb
@cA\CZF]GfH[I[JfK]L\M\N\O[PdR\TYV]W[X\[c][^c_\`Zb\cYg\hejho]p]q[rhskt\u\
BfHeW[b\
@]B[DZE\FeGdMaOZPcQbTTUaVeWgZb[c\b^aa\g\k\ldn[oYpkqXrZs\tav\
AaCXFaH[TdV\ghqd
CcF\Th
JYKgO\V]X\Y\_]hcn]ocpbrcuav[
AbE]G]KbL[MbNeO[SiVaWWYa[Z\h]]_V`hbZccddfXl[o\pZu\
AcCcDbEcG\JaK]L\NYV\WZYa[g^cc\dfeajetg
A\B[CdJaR[U\VcWZX]Ye[c\c]cp\q\tgubvZ
@\ATBXCfDZE]FdGjH[IXKYL\MXN\PZQdR[S]VbW\X\YXZh\d^Y`[ambccZdfe\fWgch\iTjZkbmiobpYqhs\t[v]
A[B\CdE[F\G[J\KgO[R\TbUgV\WbZVanc[eggdhYler\sZv\
DgEgVlWZ^]lZo]vg
HjU]
CcPcSac]lcoivb
BcCYEbFaG\IZJbK\L\MYN[R\V[W[XcYbZb\g]\^\_\ech[jfl\m\pZq\rbsbt[vb
A]CqDbF]GcH[IcJaL\N\R[SdT[WVX\Y[Zf[Z]Z^c_fa\c[dgechZj\m\o\pZs]t]uY
CiJ]]b
K]M]TgWdY[\b_ge\oc
L]WahkjXt]
MdWZZecdfhm\r[
B]JhVcWefcrcsc
B\F]L\TdUjZ\[\]\m[ndv[
C]GYH]K\OcP\SiVfWZXe\]_Zb\ccfYpcs\v\
OfWg`]c\t]
@\B\C\F\G[M\OYS]VWXgZZ[Z\d^\_bcbedfdo]p\q]r\tbuYv]
BhIbKdL\O\
@bAbBZCcD]FcHgL\McNcU\VgYd[Y\\^a_b`bb\eamZnepZsctev\
HbIcJcQ]UhZ]]]c[dag]oc
BdC]Ib[c]m^c_albmcn\r]
C][g]dcev]
@\B\G[HdJcKcOaWcZi[g\X]\^]bfcajbldoftev\
D[EcJ]NmO\[\\]^a
WZX]ZZen
BcGWHiJiPfRXV[[ckd
BeH[VaWdZf`[hbl]m\ocpZv\
H\OcVhW]^\ce
M]W]Zebcg\hiv]
AcBZC]EaF\GaHXL[McOcPZQaR\VfX]YZ[\\c^dbWccdcegfcg[j]kZl]meo\pbqas]
Ub[\^]obri
JZZh
C]F\I\K[L\MZNYO]R]TbU[VZWXX\Y\ZY[\\]]j^\cbeng\hWm[p[qZr\s\tZubvV
O\Y\ej
I]M\OcV\W\\kefhYlZ
BgH\J[PfV\WdYZZd[Yv[
B\ChM]O]WcYb[eect]vZ
@hD\EfFeG\HYMZNdPgSaWYX\YZZ\[[\\]]`ab\ccf]gbhgk]lfmcnbrZt]u]
AcB\EbGXHcJdK\MXNZO[P[R[SaWYY]\\^[`ebjddj]n]o]pbr]s]uZva
@eIYLZN\RgSfe]
R\jo
@gA\BYDZEYF[GgHVI]KZOeQ]RYSXT[UYVdW[XeYXZd[T]b_W`SdYecf\gch\lUm]nYoXpkqXr\s[
CdJcOZUaV\Wf^\aikcm]u]
AaK]WZX\\jhatd
K]P]\hcerctYv]
AbB\CfH\J[M]NePgScTaVYWTYcZh\a^Z`Xabc\ebg\he
CePfv[
C][]e\tf
@gW[
C\Wb[ee\lbthvZ
GcUj
AjB[C\EhG\H\JlRYTcW]Z][\^a`gaec\dfl]
@eBhE]HfJ\MZOaPaR]T]VXWW[\b]cee]jkl\qY
AcD]O\R[VfWd\hfgtZv]
T\Whpe
@hB\C]DaGnHZI[J]K\MWO[P\S[WXY[[U`ZclkZlSq\s\u\
@bAlBWC\I\JaLZObPbQ]RZS\TfVNWXX\YYZT[U\Y^f_h`eaedbegkXlWm[n[o\q]rdt\uc
@gBhCZDbE]JaKbL[OeV]WXYf[cf]l\ocphtcv\
@ZA[BZCZEiF]G[HdI]JdKcMdN\OaP]QVR]TbU[V[WWXfYb[X\e^W_k`ZabbYd[f]hZl[m]pWqXucvZ
B]JhM\VdW[Zb[\]\^Z`[bZc\d[eZl]m\uXv]
@cAbBWD[E]FbG\I]K]L\NYOePZQiRXTZUbWiXYYXZ]_[`gacbdddedf\hgkVl\mbpXq[rb
BfEeFZJbN\OYP\WhXbYa^b`\a]dYeclWpgueve
GZLhM[UjV]WcX[[c\ca]j\k[lanbp\t\u[
RpWVb\kZ
CfK\S]UZW[h]laoir\
BZCXDeL\QcTZY][\`]a\cfdaljq\s\v]
BfG]W\[\kgvh
G]NcO\Th]a^h_]adh\q\t[v]
W\jl
F]IgW[rb
OgW\
AZBUEUFaGeHcI[JcK]McP[RXScTVUfXhYc[f\c]W^[`babbZcgdcefgbjckUo[p]s]tZuevZ
@gAbCaEbF[G\HdN]W\[[\d^g`ecZhbl\r]t[ucvZ
BaE\F\GbK]LfN\TbU]VWWb[X\c^c_\`[bZcYedf]hdk]l]m[n[o[tnucv[
@eBjC\D[FgG\HYIeL\NcO]TcVfWRZb[g]]aef]ggiam\pYrbsZub
N]O[Vg
@aCfD[E\H]I[JhLbM[P\RaS\TdWe[l\[`gabb]c]hZlYq\thue
ReWU\ZajeatZ
BdH[Q]ReV]W\kfv\
Vj
LYR]W[kh
ChD\H[OcPcQfT\Yb^\
Ha\j
O\WZ[j
B\E\K]L[M]NgOiRiV\WZand]jbkZud
EbFdWZZb^ihd
B[D]G\HqLPRfVeWf\Z_]cfs[t\vX
L\O\RjWYd\e\f]l\m[
RZmpn]oX
BdHcJgL]M]NcTaWYZ]^\`\b]f\g\h]lZm[nloYp\q]sZu\v]
@\B\EdF\H]KaMmOZRcVgY\[X\e^Y_\`VbbdZeZh]lfva
GcM]Vg[\lY
RdVeW[chlX
C]Wa\hl\
B[CWD]EeHZJeK]LYOTPfTbUcVcX]YeZZ[W\\^b_b`\b[cjdbe\g]idjXljneodqWsfteue
BmEgGaLfO\WQ[b^]_]k\s]tc
B[D\EeFfG]H\KeLdM[NaO]PkRZSaU\VYWb^Ya\b\c\ecfegdlemao\p]sZ
DZFcGWKbMePdT[WUXcYe[d^ZbccZdbh\jelYmbnbq\tWud
H[JhV\WcZ]
N\O[PhV\Y[`al\
L[N[PcQhVa[a^c`dbajbobpbt]uavc
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
@dB[CcF\L\OaRWT\W[\]`kc]enhXr\spt]
@\BXFeHhK]QcWYegv\
AgDjOWT\Wd[\_]l\
@[D]E[FnHhK[OYQjRaV\WYYe\\_\gbhZjZr\s\v[
EaV\Wi^\_fa\c[f]oarh
DaOhWbmc
CaD\EdHdOZVf^\q\
B]Z]mfn\r\si
@]CbJbOeUcV\W[^\agm]
LkOeV\W]
R]WTZb\hkg
Wc[bebgivb
@ZBVC]D]E]FYGXHlI[JbK\LSMVNVPXQfRRTPUYX\YV]e`dafbXdVf[i]kYlXmaocpaqarYsku\vX
@aBdE[FjHkM\P]QfU\WZl\mZq[r[u\
RkSYV\WYX\[e\Z_afhn\o]shtXu]vY
FaH\JcK\R\SaUXY\[]]\^[mhocp]qcrk
V[Zb[Yb\ekk]ldt[
AcBbGaHWOhPcT\VXWY[\]bb[daf[s\u]v\
AdCdJ]ViWYsd
@[KjM\W\
IhLdP[RYW]Xchbrb
B]IcK]Pe\g^acbq]r\tYvZ
Wi
J\VZWm[]tZ
@TAdBZCnDgFWG[HTI[J\K[LcMaNUPhQZR\TcU\VVWTX]YbZX[[\Y_c`\b\dmeZfYg]hWjVk\l\p\q\s[t[uX
CkTcV\WVmatc
O[Pg
C]IjR\W[Y\r[
@cC[EbF\HYIcJgLZMfNYP[SbTcYc[d\b]a^]abcbd]ecfchammr\sYub
CaR[TeWUZ][Ylj
AhEdMbUeV\Y[^[h]qgt\
AdCdE\IdK\NYRdSaVaYdZ][X`gl[t]
@ZAdGaLcNgOfPeR]S\U]WZY\[c\e]a_dabecfeicl[m]p\q]rate
BcG]H[Rcfhp]
CZLbMbU[VcWZYcZi\d_aeZf\hatb
@cC\DcF]G]HcIZKeL]McN\OZP[RdTdV[Z[[c\a]\^\bccaeifdg]h[mYncqXres\tZvZ
KbL]M[Wn[\
B\HhO\VfWe[]qjt\
Wb\ath
CcGbN\V[W[Y]Za[]\\^cbbdce]hclmq]
@ZA]CdFgHcIbJ\K]PdQgS[U\W[XcY\[X\\]V^[aeb\caehfcgdhXi]jXkflZn\pWq[rXtZuavX
@aD[FdIcJ\L\O\QeReW[Zh[]`Zbch]k\lXtZ
K\L]RfW[Ze
R][ieclY
W[Zg
FYM]RmV\WYY\[\f\mbsgu]v\
F]I\RhW\\\rc
B\HYIbKZL\RdTWUaV[Zh^]bee\gfhdj]l[m\p]r[sath
BWDYG[HZJgKYL\M\P[R[T\UjV[W]Y\Zb[[\Z_\`ba[d\fWg[j\ogp[q\rd
@\C[J\KcV]WZXXYbc\e\khmhn[od
F]GbJZKfL[M\OZP]QbR\S]TcU]V[Z\[X_aadbZcYd\e\kfl[o[p]rht\u[
B\HgVhW]sdv\
B[Le[\chf\sdv]
@cF]KhP\S\TbV[Zi\h]dq]t[vb
P]Vc^]vi
CbDmEgL[O]P\R\`ha]vd
LjWX[\fe
@cB]CcFcHeIbJcK\N\P[SbU\WXY[Zaabbddeh\ocs[u]
@cBbChD]EgG]K]L]OjPeReTfW]d\g\lZr\tcve
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
C\RmV\\\f]
@dD]EcFZG\J]KdNdQ\RYSaU]VbZY\h_gb]ccdchfibjbk\manbodpbqVrbsdtZ
A]B]MjPbR]Weheq[ud
AcBXDbFbG\JbLWMYNbOdPaRXVbXdYb^f_d`ea]bZc\d\edf]haibjclTneodrgsdthu\
WYkn
BYH[JdK\L[O[TbV]WaXi\babcgl]o]pYrb
UlWeZ\h]
H\TbUiZ[e[
B]H[OdPYR\S\UbW[X[Y\_kk]nbr\ve
@gKaL]R\WiX[Z\[\b[c]rdsa
B\C[Wo[\
HbW\sf
@ZCdDYJXMaO\S\TUUbVZWZX]Zb\e]c^a_]`fa]cXd\efgZhXj[k\mgndofrcsZ
@cA[BcEdFfGbKXL\NeO\P]TcU\WVZd[Z]]^j`\a\c]d\eef\gbjak]l]mZnXo[q[tcucve
CfF[GYOfPbSZTdU\Yg[\]\abf\hajgm\ncobp\t[
@iB[CZGhI\JcL]M]NbOZP]V\Y\Z[[Z]h^b_[cekilbm\o\
VhWjue
CZKrOZR]V\W[Za`ce[h\l[oZr]ubvg
@[C\E\NjP\W]vc
U]WYZk
@eL[Wj\e
RhW[sc
Rkr\tc
@[C\W\[b\\^\_[aeerhZjdt[
A]B]I]KbL\M\NZO]P\RhSjVaWdYYe\f\mcpcq]t]
N]PdR]T\ViWX^Yaacc
AZBXCbEYFbGcHiI\KfLXMWNZOYP[QcRWV]W[Y\Z][\][^d_Z`]a]bZcddbeifig[hhibjYkZl]mepcrmsdt\uYv[
CbGdJaLbV\WiZ]\dc[e[uc
CZWo\clXv]
L]bjc]
AZB]D[FhGZHbJ\K\L]M]OZQ]RWSgTbUcVYWbX\Yd\[]b^\_c`Za[eefYg\hdmXncqarfs\t]uYv\
@YAdCZD[EbFhGcI]JWKZLZMXP\R[U[VaWZXaZf\c]a^f_ZbOdWfbgciajek\l]menhocpTqZrfsbtbu\vc
J]T\U]en
J]LgOhT]W]Zk[\
@eBUCcEbF[GcHZIaK]L]M[N[OcQ\TXWZX\ZX[]^b`bagcceZg\i]jZkXm]p[tVu]vS
B[Hb[g
Bju]v\
JZLjR]W[Zh
LeRdVb[abdceefkapbvR
A[C]HWJ[ObQgT]U\V[WcYbZl^cgZlcu]vg
CeOcVbWa]ceaf[hgjbrbue
A\CbFaLcQaVcZ[^\`[acbXdaqcrhvY
@]A]B\D]FbHcK\L\V\Z]^c`jcdd]lcn]qat\va
D\H[JcKaQcR[Wi[c_bfdsa
J]L\Wic\
@]ChIbO\VjWW[hhfj]q]rcv\
J]PbVeW[Yia]hYr\
C\ReWkZb\bc[egh\j\lVtcvc
E]L]Wn[b
@bB[CcF[H]L]M\Q]U\VbW[Y\[[\]]d^b`]afcae\fXgbm\n[ocsit]vd
B]LeS\V\WdZk[Zh]l]
B\C\EcGbHZN[TdVhY[Z][Z`ddhecgelevZ
A[BcCbD]GXHZI\KZM]NcOdRYSYT]U[VTWeX[\]]Z^P`]b[d[ebf]gph]jZkZlXmWn]oXsctau\vZ
BYCXEZFdHZJhKXLVMcN\RdSfTeWZX\Ze[ZcddffYg]jek]lZodpdq[r[satbv]
BbD\EeF]G]HfJfL\ObPeRXSdT[V]YaZg[\^c`bf[g[hck[liocpdrlvg
GcHdK\P]V]W\Z\[h\\meufv\
LcSaW\fdiclcs[v]
CbE]FcG]HiJ]KZL\MZOYPeQbTcUZVbWdXdYa[\]c^Z_bbgcad[elfej[lYmVnYo[q[sbugvb
RmW[
R[WWki
@dChEdFfGfH\JcL[M[OWR[SYV[WWY[ZZ^\_cacbdcfd\e\f\g[hjjjkel\mboXq[reseu\vd
AbG]I\J]LfUgW[Zb^[_]gbtg
AcB\CfDgEZG]I[JZKfN[PXQ]R[ScTgVTWZX\YpZW[b\\]d^Zade[h\m\neoZtZu\vd
Cg
CZG]KiR\TcVYZe[[aehdl[oZp]s\
GbVdWhYg[\`[hdlZ
R]SeWZkho]
NaVgh\
@bC\D[EaH]I\J\L[OaPbT]UcY\[b\e]a`XaafYgfj[k\laneq[r\sZubvb
J]OcV[[\^ea]e\pcuh
EcJgLdO[SaV\Zb[]\]`eaYb\c[eYgbk]s\t\ul
BiH\M[N[R]UdVeW]XbZ\[[\f][^daed[e[fbhbqYrivb
XZZ]]g
@dBaDaE]GdH[JkL]NbU[WZX]Z][b`]bbebg\hci[j[k]lcmgr[
A]C\E]FcHaJbMiT]Wb\b`\e]fahfjamcv[
CaH]KZWbXh]]f\h\nascv\
B]LeMZO]WY[\`\cfejlYncq]
@\JZK\R]T\W[]l^]b]e\gdh\p]vZ
@aAbD\FcKYL[M\NfPcQ\R\SbT\UaWlXb[[_badbkd[ecf\l[mdn[obqcsbtb
@\B\CaF[G\HeIZJYKhN\P[RbU]VcWUY\Zd[k^X_aaZb]cceXf\gfl\mbn]oZp[res[t\u\v\
A\HbO]R]TiWZ[dj]l\ncoeqcresct\vZ
D[WZdcve
hiv\
A]BdC]DYFcJiKbL]M[NbOaR]T]UcXbYcZ][]^Z_[a]bccagbjfk]l[m\uY
@WAbBQC\E[IbKeL\MUNcOcPXQ]RZUWVdWaXmY]Zb[c\[`ca]b[c\dffjgbh[i\j[lcmcnfoSp[qgrbsWt[vV
AaE\L\MdN]OdVgWZYa[d\h^Y`[bceafbg[l]mZnWqcrbsftk
CfI[O]PjTcUbWZ
D[EdFgG[H]JXMcO[PjR]T]UcVcW[YY[\\Y^\_\`aacd[fXhekallm]neo]r]s\t]u[v\
B]C]DdEaGcH\M\NgObPaRbVeWVY[\[]]^\`]cbhbnmq[s\uav[
BlGcI\L]PcQ\Zd[[b[efhbjam[sctZub
K[M\RZVeW[Y]ZW[d^]`[c\eafbhZk]lcmcsht[
@\CfEbHcIZJbLdN\OaPXQeU]V]WbXfYYZ[\d]f^\_c`ZaceafcjglbmdnYoYqcr]tc
B[DbGbH\JdRcW[Yk[\\ir\vb
B\CnJZK\U\WYY[[\]f^\a\hYp]
H]OcRb\e]feZj\l\m\uivc
@YC]K]ObP[R]S\VbWgZZ[\^X`cb\ceedhd
MbW]\heco]pctZ
@]AXB\CZD\E[G]HYIbJhKhM\NeOYV\WcXf\c]f^bacbcdXe\fflao]q]rcsbuevZ
@aDbHcZ]\\tgu]vd
Vl
OgV\
CZWW^m
B]CgH\IgJ]V]W\Y[Z\[]\Z^\tZvY
KdM]Vf^]edf\hfq\
C[DcG]KdMbN]PdS]UbVZWoX\[\cedaecffjalan]rasdu]
BbCbHcJeV\WcZd[]^]ahe]gahZjam\o[
PcS\\acdfkh]q[
AbEcF]GdHXIcJiL\NbR\S[T]UeVXYZZ[\\a[b\c[dae[hcjik]lgmcn[o\r[s]t\u]v[
@cA]CaD[EaF]GhHZJdV]WZZY]m`\ceeifch[mXtZu\
BZC[E\GYIaKfO\P[Q[VZWfYYZg[\][^[_b`scYdceWhfk]p\tnv[
AeBXK]L\M[NbObQgR[S\TdUbVcWfXbZX[\\g^e_ba[b[ccdbg[hbl[pZqds\tbuc
B]M]N]PcV\YaZ]]\`\b\g\hikbm]ocp\r]v\
B\O[e\h[kit\vg
CfEeH\IZL\O[P\ThUcVbWfYYZ\[Z^\bbd[f[hij\k[lZqctYu]vg
H\I]L]O[UbVo[\ra
@jB[C\DcEfGhKZM]NfPgR]ThUiVeWVX\YX[Y^b`[aYbicVdYe\fahelcmXp\r]vm
CeIbJfN]VZWlZ]l\uZ
Cgcbrb
Ph
B]RhYft]
AbB\H]L]O\Uc\[d]e\mevh
A[GXHdJbN[PbW[lf
AfC\PcS\TiWcZb^fc]pa
BdO\R\ScX\tk
OcRgVdWbd]sbt\v]
AbGYPXYia[d]f]r\
BXCaEcF[GYJbLYM[OcPcQdR]TZU[WdYdZe[a\[]f`caeb[cZddebfahal[ndqdrZsZtSu]v\
LYMjW]
BoJbPaSbWY_cf\hbo]r[sbu\
BcL[McOaUbVaZZ[W`]bbe]g\lmmbpfv\
@\AXBYClDeEcFdGUHdI[JaKYMXN\ONP[QbR\S]UfVXWZX[YX[Z\g_]`\arbbc\dfeWfYh\j[kZmjoZp[qbr\s\t[
BaC]E[FbHdIaJfK]L]NcO\S]XaY]Zc[b^[acc]edgcl]mbnZo[r\vc
D]OcR]TiVYW]Z\[Xa\f\h\lho]
@\EjFZJ]W\_]l\tc
ChM\TcW]X]Ygf\lZokt\u]
Wi
J\Yc\[rh
BeGfW\
AaBXCtDYF[GYH[JbL\M[O[PZR[S]ThVWW[X]YcZP[\\V]i_\`ZaYc[d[e[fVgYj]lZocp[qfreuWvY
J[KaTdWWX]Zbeblemfph
J]OhW]
I\W\hhthv\
BZCfOVWi_\
C\G]NfVgWc[a]ad[lg
B]RjWXl\
B[CbL\O[P]TbUhW[Z\[Zejfbgbl\m[nbpcv\
BZFhM]OjW[cco]
CbF]HdW[[iaek]
BjCaR[WZv]
B[F\GaLfMZNaO[ThUfV\W]Z[[f`cacc[ehfagbh\lbm[nbpcs\vW
@aAbB]EeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
DaE[GiHdMbWZbfd[
FfG\H\L[MjNXOaQbU]VbW[bZdgl]m]nbogpZq[
VaW\fhtg
B\O]TcUdVaZ[[a\\]W^blbmftcuc
AhB\P]UXVhZ[\d`[e[ldmesd
HcK\VaWWX\Zcc]fhg[nbpfqdtd
BhOcPeRZV]W[l\nhoYpcrf
@ZBVCeDZE\FdG[HcKbL\MZO[P\QZS\VhWaXeY[Z\[[\d]a`Wb\hak]mcnbofqkrYs\uc
BZOlW[cce]
B\C]E]F\H\JcK[MaOYPcQ]RbVZW\YbZa[b\adceff\gcrct[vi
RhW[^\sc
B]FdH]K[L\ObR[VeZ\[\]\e[kfmYog
F\VbZb[jae
ViWcvb
W[XfYg]bh[
@\AfDbE]GbHZIcJ\KYObPWRVSmV]WYXgYb]]_g`ha[b\cZd\fghXl]oaq\r[tZv\
DkH]K]L]VeWcsevZ
@bEfFdO\R]VVW\`ZcZjrt]
C]P[R\SoVZW\_\laoc
A\B]GdHaK[LYWgXk[b\[lXneq\tduZ
B\^]m\nl
@aBXDaEZFdI[K]L\N\OgR\ScT\VWX\Y[Z\\\^[_]`XaZd\effVgch\k[mhndoepbqcris\t[ud
L]PZYi
B]C]J\NbPaR]WcYa^jqZr[
WZYi
BjG[W[ciharcv\
C]H\J\KfUcV]Zg^\gfi]m[odq[r]s]tZub
AZBZC[EkFmGXHVJiMeN\OZPeQ[SiUjWdX\YfZc[a\f]e^Y_c`baebYc\edf[gghdicjbk\mZoYpbres[tRuZ
B\CfHcJ\OcUeVdZhebgbo[s]
B]ZZgg
BeGeIgL]NbZbc[fckgr\
@]L]M\O]VZWZjkkeue
R]WYYk
FdG]OcV[WZ[fcbjcl]rcvc
HZ^]glm]v]
B]CoF]GXHbJdM\TTV[WWZj[]^\cceWf[g\h\ocp\rZ
@\B]McUi[cgeu\
BeCcG\JWK]LXR\W[X]ZYdZkZr[vp
Ggpd
BaH[KeM]WiZg[\a[daeegbm]pbq[r\sbvZ
BXCcD[E[F\I[J\LeM[N]P\S\WYY\[\\i^Z_\`[b\eifcicj\ldm\o]p]rdtcubv\
H\U\V]e[gjo]
LfR[eht\
D\HhL\W\`i
A\EcFXGeHUK\M]NeSaTfViWZZ[^f_e`bfchdj]lXm[nXp\q]rZsctYucv\
Wi[[tc
@]B]C\DlEiFXG\WZ
BUJ]LhO\T\WU[b\f^[c[hbn]p]ras]tovU
@cAaE[JaK]PXQcR]SgVcW[X]Y\Z[[[]]`[a]d\eZf\hZp]qdr[sevi
H[M]O\WW[g\jechftfvY
ChJ\OcVaWb^dafb\c]j\ratcv[
@\A[EcFbJqM]N]WVYY^Zb[e[jju\
A\BbE\FeJ\N[OgQYR]TbWdZ\]\^]_d`dacbac[ebfhh\l\rav[
AdBZF]H]I\K[M]O\S[UZVfXeZe[Z\]^Z_eacgYjalZmbn\o\pls[u]v]
Z\jcpk
Wl
KhO[PbV[WcsZ
CbJ\KaMi[g
ObVil]
CjJcM]T\WT[]maqbrj
WXli
DdL\MYNcOgR]WcZb^\ahdceilct]uc
BYkf
CcD]F]J\O]TbViW[Yd\]_]`\dgf\j[lem\
CjJbOYTbW\hb
B\D\JgPfTiV]WQY]Ze]a^ZaicZf\l\m]n]t\
HbLeVcW\Zj[Ze\o]sZtav[
P[V]Ycoj
D[L\OaP]W[^]`jcbe[f\j\t]
BdW\khvZ
AgCgD]V\[]vg
\h
LfW[
W\Zi
m\okr[
UdWa[Yeblg
J\O\VYWaakj\
@\A]B\EaGZH\JeK\MdNdOXRcSVTbUfV\WZYa_\ckebfbgci[kVl\mapfr\tf
@fB]D]EbFfGcH\JYMZRWT]UZZm[Za]cZddm\t]v\
CaE]GfH]N]PbSdVcW]Y][[]b`\bWcbdbe\jal\qZ
Wc\\]f^hlap]
DgE[GZLdR]WWc[klvW
@dVkW\hb
Ij
D[G[H\L\N\R\S\U\VpX\[[`bafdbl\t[
L\NiVaWe`dv\
@\A\BYCoDfEeFXG\H[K]LZMYNVPVR\TZUYVZWYX]YX[X\l_c`[aXbZf[h\lgmcoYsetcvW
BZDcM]R][]^\cZejvZ
WZZ][Yb\entZ
@aA\B[DNEbFjH[IgKkL[NcPgQcRdSgWYX]Yj\f_edbeejbl\mcn\pbrct[va
IhLdP[RYW]Xchbrb
@VAWBZDhEiFTGYH\JXL[MYNWOUPYQ[R]S[TeU]VWWZYZ[Y\Y^Y_[b\dleZfZhZjXkWl\p\s\uXvU
VhWg
B]CnG]WZ`\bn
@gB\KaL]RhX[Z\[\b[c]rbsa
C[KgW[sb
GcJ\U]WbZj[\cgt]
AaB]CXGdP\R\VfWhXd[b^Zafd\e]hak]let\u\
@]AWB\CfEXFdG\JkKWLYMXN\O\PWSlTgUbVNWNXXZQ[S\U]Z^W_V`\aZbYdVeWfcg\jYk[mdniodqlrvtUuavR
@dAjCZGYH[J\SXT[U\WVXb[e\j]c`]abcfemfjoYp[rZs\t]vc
VhWha]c\edh\l[
EcGbHZOcTcVbW]Y[[c^c`ddhe\f\g]lbm\oescvc
@bBcCXEfFgG[HbKdM]O[S[We\d]\`ceaf\h[k]shtb
AgB\CkEZHZJ[KZN\PYR[ScU\VVWYYtZ][\\\]fe]lZo]s]tZvZ
@bBcDcFaK\M]NbOYP]R]ScVcWfZ\\\accag\j\v]
B\HYJ\NdObV\WVbhcdegjitc
@\B[C[G\H\L\MfO\U[VcWcZf[b_k`geaf\l\mgtc
Wieat\
AcF]GdHXIcJiS]T]UeWfY]Z[\\^Zb]dae\hcj]k]l[mcn[o\r\s]t]u]v[
B\K\P\R]f]snu]
@cA\BcGfH\I[JfL]M\O[PgTZW[X][c][^c_]`Zb\cYeVg]hYjhp]q\rhs]
CYJ[N]^geghju]v\
AcBjC[WZZ]jal\
@[BYCkG\HaIaM]OZP]SdTgUZV\WUZ[[]\c]]_e`ba[d]ebfbj[mZqdrZtbu\v]
@hBfHeW[b\
W\j]vj
B]CfDbHZIaM]TaVcWYYZb[e\gfl\mbnbqcsbu\vg
AcB[C\G[HZN[OZRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s\t\u\v]
MbNfSaVc]d^h_\`\cYeahflem]qZrdtc
@WAWC[FXGYH\JXM[NXOXPXS[TSU]VgWXYZZ\[Z\Y^U_\`aa\dheYfZh[j]kWl\m]p\u[v\
B[DcPfRfV[WXd[
BfEiF[GcHdI]L]M]N\O\Q[TbV]^]`\addhj[u]vX
CcF\Th
B[W[XdZ]^Z_[gnq\
A\BbC\DcK[OkR]U\VaXeZZ[d]\abcZe\f\ldslt]
@cB[C]H[I[JfLaM[OZPeQ[TXV\W[X]Yf\f]Z^d_\`Yb\ceegg]hYjgl]n]p]q\rds]v\
BeRgV\WhYdeXhckcobs]
AaBiDcF]GbKbOYS\VhWTYaZe_hd]ejf\lZn\obp\t\ve
A[DbFdG[JbKlL\MhP]SiV\WZX\YZ[Y\b`aaae[hbj\ldn\paq\rcvc
@\B\CXD[E]FcH\I]JcKbM\NgOfQcRZT]U\VZWXXeZZ[[\\]b^n_ab]d]hiilj]k\mXnYo]q\r\satWukvd
BdE\FlHgIhK]L\M]N\P\QmSXTaU\VfW[YbZW_[`Xafb\c\daeffZgah]kZlam[n\o[pYqZt]udvd
@dBUDhFZGfJfK\L]M[OkP]QZT\VYX][V^d`kacbXced\e[f[g\h\i]k\nXpZr\s\tdvW
AgClDdEbGdO]PdUaVYWXXdY\Z][[\X^[_b`bc]f[kcmcrnsbt\
@\A[CVDXF]HYI[J[K[L[NcRYSdT\U[VZYeZl[e\f]]^X_c`Ya]c\ebhhkcl\mZpjq]rYtmuS
B\OgPZS]V[WWYZ[[^]cbekve
B\ChEcHYJdTfUlVdW\cceZjel\mZvY
BZJaLfNZO\RYWi[cdav]
G\PhV\W[Y\[elaub
B[DkOfVa\edfebnb
AcChJZK\M[V[Yl^]e\lZp\v\
AdC\H]K\OaU\VdYj^Y_dabeZf\hglap[r\tcu]
C[E]ThWc
B]EaH]J\MaOcR\V]WgXf[e^Y`[abcadbhbm\n\o\q]rft\uY
OaWbY]fZrh
A]CeF]JdKbL\O\ReT]U[WXX\Yc[Y]ce]f\lkp\q]r\sbteubvY
CfSiUdWV\\fcoircsZ
AbBbC\GcHbLbMhO\PbQ]V\Yc[\^b`aebn]q\rb
W\[isc
KdPf
B\[Ze\kk
BZDcEfFfG\HfJ\ObP]S\T\U]WaX\Zb[\bcc[die[gbh]k]sXt[uh
@bA\JgZ\c]sbt]ue
AhC]RhT\WYYb_befh]tc
KdO[Pf
C\^]th
A]B\DbO\V]W\Ze[le\l[revd
@\BhCiD\EbGbH]JfK]L\MfQcUbVZY]Zc[Z]]^Uc\dbedhbn\o\qZt\vW
J\O\R[UkWU[h\\eih\lYmXp[r]u]v\
AaCZH\KeO\ScTbUdVeWXX]^Z_h`]agb]f]kcp]t\
@aAYDgEeI]JiNeTaVgWYX]Zc[\^h`[aecbd]eZlco[vb
A]BeCbFZGjHbIeJeKcOcP[SdUeVYX\YcZZ[ec[ldoap\r\s\tZuevZ
H]PcVfc]
HjU]
@\LbM\N\OcVhW[aafblcrbucv]
EfVZa[jl
C[O[VkWcZd[Yaieafhhal\
AeCcL[McNfObP]VbWYY\Zd[Z^b_\`ahgkbn]oZtZvW
A]VhW\[jaYe\rct]
@fDbEaG\J]K]MbOaZh[[d]e[j\pes]
F\HZI[JjM[N[O\T[U]WWZ\[]]]^Y`[a[d\f\hfl\m\r[s]t\u\ve
CWNfV\WiZccdd\e]tc
ChT\W[ejh[
@bCeDeG]N]O]TcVcWUX]Zg[\]b^g`\j\ldp[
@[DdE\GbH\I\J[M[NgSaU\WTX[Yg[[_a`ac[ffhdjel]oZq\sjtgu\vb
Mm[Wmencv]
Fb[f
AbE]VfW[\b
@[A[BZCYEYHaJcK\L]MVNYOYP\Q\TQUsVbWTXfY[ZU[W\Y]r^\_[`Wa[b[dZeXf]j[lYminXoXp\rVsYt[uavW
K]L]PZWbYp[c
@]EgO\l\t[vk
H\J]KjL[R[UeVhWg[]\\_\ahd\eYlZq[
C]OcP[RdSkVZWe_\f[l[oc
@eA[BZCcEcHcIbKXM[ObP\Q]SZVhWYXXYgZc[b\c]a^c_e`egehbj[k]m\ncoWpbsWubv]
B]GgM[PbZY[Vebl[vd
C]FaG]H\JZU\VbY]]f^b_d`ce]fah\lgqftZ
@eBcC]DZEgH[KkL]McOcR]VZWmY\\[^Z`\c]e[h]jfkcl]n[rcsSt]vg
@ZAaCdD[E\GbJeK[LaMdOZRaSZT[UfVVXfY[[g\e]Z^\_]`[afb\edhhidm\n\p\sjtdvZ
BSEbH\O\Sg\b_ddgett\vY
BiOdS]VfZ\[h\c^labgb
@cAbB\HaJbK[L]M\O[PcR\SfT[WYYZ\Z_[`bbbeZfXhajpkalfnboap[r[sbu\v]
Whta
@jAdB[CZE\FaGnK[MeN]O]P[Q]R\SZW\X[Z\[[\X`]a]cfd\e]hYjXkVlXmbpZtYu]v[
B\HbJYNgO]WbY]Zf[]\b^]beefh[j]thv\
A[BdCbEcGdL]MXOcP[V[WVZb[Y^b_\c[dbhgjfm[q\tYvl
@bA\BcCdDdF[I\JbQaT\VZWW[\\c^Y_\`cc\djeUjdldmap[q\rcu\vZ
CVInJ]N[O\R[Z]]]`\eef\hfj[l\pgt\u[vf
B\J\LeWeZi^]cdhcjblc
BgElL]W]YZZ[[\rd
C\M]V\Wg\ae\rc
@\CZF\H]J\KfO\S]V\W\Zc[Z\[_gedhejdlcn\scv\
AgBeCYOZV]W\XbZ\]]_ehil\m[qct\u\vX
CgWd^[q[
L\ObUgWoY]mcneo\rb
A]BbD\E\FkGbHeJcM]R\U[V\W]Z\[]_\b\cbk[m\n]s[vZ
C\EgFfM\N\OqPcSiT\VYWZXe^\bYc]f]gZh]j\rdu]va
AfCcG]IaKZLbM\NbOcPXR[TcU\V]WXXhYdZX]Z^\_bb[d\eafbg[hbl]olp[rcsdtiu[
F\G\HbOcP[SgU\VjWQZ]^b`Zcdkbo[p\qa
BeCbDcGdIaL]M[O]R[TdVnY[[]^]_]`dc[e[hbl]sat\ucv\
AhF\HXI\J\K[PYR]SbUbZe][^Z_\`cb\e[fegjhZpYq\riuZ
GiL\TcWZae
ecggvi
DlG]QcTbUdZ[e[v[
WWZm[Z`Yo]
CbE\GcK]VbWZXhY\[k^ed]j]l\v\
ClFZH\L\OaPfYa[]^\ach\l[oaqdres]
@cCZF\G\IaKdOaR]S]UZV\WYY[Zi[[]]_da\g]h\o]pfqd
B]V]W\X[Z[\e]hffgch\mdoYp[tdu]
V]WmpYsb
@eH]KfMbRUUc^]acc]mgtbvd
C\Wh^]
OfV\WYehfbh[
H]W[Za[\^]`]a\bid\hdv[
DbW\aceoh]t\
CbD\H[M]PcSa[ec[eZgih]m[ocu\v\
Y][ev\
M\W\Yj[]^[emh]j]o\t\
Kj^\qc
@gAcC[E[G[H[JZLaMhNdP]Q\VWWbY\[b]\`caZbfcdd]gdhXjbk\leq[v[
BcCbDbFdGdIcJiMeNbPYSeVVW]X[Y\Zc\R^c_b`fa]b\cYdfebgeh]o\rht]u[vb
ClF]G\HcT[W]Z\][^ZafdgeY
CiJ]]b
KgNbScW\
BbE]JbOZWaX]YY]cadebfeh\kclhthub
^\rh
@fWeZ\c[edv]
K]M]TgW]Y[\coc
DaHbKgMaU]WZZh[]_fm]ocqd
@aBjEcW[[]
BfHeW[b\
F\G\J]]ggdm\q[re
CbG]H[IjO\QaR]V\W[_[`ic\e[l\qdrZt[v[
ViW[bbra
AdB\CYDaGdI\L\OdS]TkVdWXZi[]]\bbcZe[q\sjtdua
@bB]GdN]WjZY[\k\t\
NgR\Vg
mh
BYCVL\MWN\O\Q\RYTWUmV[WWXXY]Z[[Y^]c]d\e]hbj]mrnXoTp\rXsZt[ufvX
CaDeGZIaJfKZMbNbRYTbUdWQZa[]\]][^Z_abccbd\e]fpg[limcp]qdr]sdt\ua
B\F]L\TdUjW\Z\[\]\aem[ndv[
BWG\IbR[S\T\ViW]X]b\e[fgmnnerZsduavb
@]CbJbOeUcV\W[^\agm]
C[HZJbeno\u[
R\WTY]kmrh
H]JaWhZacie\vf
Rh\\
AfNfRcSgW\
KlX]o]p]sc
hiv\
@\A[BeCcD\E\FjG]HiIWL\MYO[PdR]S]T]U\V[X[Zb[X][^d_abZcddZeZf[g[hZi\jZk]lZmUnkoUrYsVt\ubv[
ug
@XAhBXF[GWJdLhMXNiOUPiQXRZSST]UWVgXXYY\a^M_X`\bXcddWeYfUg[h\jYkWlem[nbo[p\q[rXs[u\vV
@\AdD]EeG]IaJZK]NiOWPcTfWeY\Z[\a]]^Xaeealcob
CYJdL]R\TcWfZ]gfjbqau]vd
BbC]DdE\F\GbJ]OfPaWeY[Z[c[d]q[sdt]uevc
A]C]GeHgN]UfV\WdXZZb[hc\deiem]nfoep]sguXv\
@\B\C\F\G[M\OYS]VWXiZZ[Z\d^\cbedfdo]p\q]r\tbuYv]
BhIbKdL\O\
JcOaUgWj
BZC]KcMfNcT\V[Y\[Z^\d]obubvi
BcC\D[EcG]JdNgO\TgUZV\Zc[c\\^aadc]d\faj\lcnep]sbvf
Vd[i]bbctY
@cAcDfFdGeOaRbS\T\V[WXYkZ][Y\d_]a[cbe\h\jekbtfvW
B[DcE\GgHbI\NbPYSbVZW[X\\]^c`nj\mcp\rgs\u]vZ
AjCjJbV]WZ[\feki
DYWf`deb
A[DcF\HZI[JsM[N[O]T[U]V[WYZ\[]^Z`\a\d\e[f\h\l\rZs]uXv[
BXCSDdFeH[L\MYOjQeRZS\TjUiV[WVXc[Y\W]e_Q`baYcedbeYf[hck\l\mWn\oZr[tYunv[
@[AcBZDbGfVYYb^c_d`dcd
BhGaHZO[WYse
CdO\PpVZYZag
C\GdPiWbc\le
A\B\DeG[M\N[V[Z]^[_cbbhpk[l]q[vc
@]HYI]L]N[ViWUYaZd\\caf]h\kbl\o\tZv\
B\C]F\HfIbKbLcOcPZTbV\WRXcZ]\d_\c[e\f[gfjbseu[
F]\e^\_jegt]
Wc[he]vY
AcCaFbHdJ]PeR]S[UYWXXg][_Z`fbbdeeef]j\mco\p[q]rdteu\
C]R]Wheajf
AcCgF]HZLZMZO\P\Q\RZSbTYVZWkXY[a\]]gacc\ddebfngZibmenfoSp[qarZsiuXvh
B\IcVaWY[\^gvi
AZBeC\F[GcHbKaL]McN\O\P\RfShWZYbZa[b`]fXl\nWq]t]udvZ
OYTWUjVaW]XiYf]f^Wceg\hbocp[q[r[t\
U]Weacmgtb
B\UcW\Z][ed[vm
AdE]PYTZWYYc\n^]cahao]qatd
]bpi
NZVbWZak
H\JbP\Qhlb
CdUiW][\
AaOb[i
BYW[emg\v[
Vh
LgWXtf
IjJ\P[RXV]W[Xdf[hbra
HhKiO[RfW]^\jcqc
AeDXEaFZGWHZI\K[L[MWQ]R\SZVdW[[\^mbbdbe[f[gbkan[pZqhrYsWuYv]
GgNcObVbZc\]lcpe
FfHgQaW\v\
HZli
@ZA]B[CZE[FdHfJ\KcN]O\R]S[T[UhV[WXX\Z\[\]g^[`\a[b\gdiYlZmcocqar[s[ubv\
B\Wb[ht\
WaY\[\^\j]ocrj
@\AgG\HfI\JVMYN[OcTbU\VeWc[Y\X]]_\`ac]d\f\gchcjeldmdn\p[rdtfv\
BbKdM]N\R]Vg^Zbaeef\v]
B]TcW[[jk]t\
AdCcE]G\H]J\P\Yg\d^\a]c]fdiepgr\teu\
A\BZCbHiOdUgV\WZZa[ca]bdecgcmZt\v]
AaC\DmObR\U]VdXZZ[[Y\h^Ybccbeefbh]jel]manbp\rc
CfF]G\HZO\UZVdWYY[Ze[\]c^Yagbfe\gaobrgva
BZC[EZFgHhK\MZNZOaPfQdTaU]V\WW^Z_\gXl[m\n\o]pZs\t[v\
C]FcL\NeW]^]afebgitc
F\RZS]VbWc\]^\_[`]e\ji
C\Wcm]nko[
KbO\PbSl
EaO\R]UdV[WgXZZd[Z^becibm]neoep]rfsftZuWv]
B[Hg[e^Zeiv\
C\D[EcJ]NmOfWc[\]g^aee
WZX]ZZen
FbHcL]OcWYZZ[gebf\jdlbndv[
BZG]fgp]
DbL[NYWfYd[i_ak\l]
JiW[[bc]dbvd
V\_ga\v\
AbJcW\X]Y[aclhsateuc
BYW[emg\v[
@bAYB[DXEcFbGRH[IdJ\L[NdScVfW\Ya[\_aaab\c]d\hbibjbl[mcndobtbue
B[F\IoK]M]N[R[TZWTX[Y][\`\aaccf\g[j]kerZs\t[uZv[
IdLWWhea
AbDcEcFXGWHbL]M\N[O]R\WcX]^bbjcbdcp[t]ve
C[DbGhIcLbN]OhPYWZX\Ya[]_d`gace\tcuav[
@cAgC\GaL\MdNdO[PfUZVcWXXb\Y^gc[dceZf\gbhakdl]nZoaqXseubvb
AaB[C[G]HaOcQ\T\Yc\]_ebccbe]ler]vc
BbLYRXSi[\kil\pZt]
B\F\H[J\KfU]V\WYZ[^Ye]grm\o\
BbC[D[GZHdJ]MbOdT\V\WZZb[[^\`hcbd\f]k]lYqcsevf
B\HZK[NaW\Ze^chbo\pi
@]BbCbDbJdKZLZM\NbOePbSXUeVZW\XaY]Zd\[^W_ea]b\eWgZj]kZlhm\oapdqgs]t[
I[W\e[hqt]
CiM]O]WcYb[]
@ZB\CgDeEgF[G]IZJaN]OXR\T]VTWcYZ[\^]daf]hcj[m\
B\GXO\T\VYWn^fcftZ
B\F\G[M\OYS]VfW\XoZY[W\d^Wacebfco]p\q]r\u\v]
AdB\CZDfEdG\HZJ\K]NdTdV[YcZe^d_a`cadd[eWp]va
Vi
\h
@[AcBZC[DbGfOeVjWYYb^b`daccbkat]v[
AbCcDdI[JaM]NjOXPbVXZ]caf]l[
H\OcVhW]^\ce
L]W\[meck]v]
C\G]M][]_b`j
@]H[RcSjW\YbZ\d]v]
M]W]Zebcg\hiv]
H[LmRhkVmYo[
@\CfDeFdG]IcJbL[MXOaP\SZTfUjVbW\XbY\[Y\b]d^c`\a]dbe\fgg\j\k\limbnWogpfqasav\
AdB]CcG]HZJdL[OZRZShV\Y[[Y\d^d_V`haabZd\fWjZlco\p[teu]v\
CXJXZmdhu]vZ
@eA[BZCYDdEZF[GgHgIXKaL\M]NTO[PdQ\S]TcU\W\[]\a]Z^Z_\`Uabbacbd\eZgehcjckZlbmYncrZt]u\
B\F]H]J\L\TdUjWVZ[[f]\m[ndv[
BdC]Ib[c]m^c_albmcn\r]
D[EcJ]NmO\[\\]^f
BhH[KcZi[bh[l]p]
AbB]EaGbHYL\McPZQcR]VgX][]^b`]bZcfdceZfZgZj]kZmao\pcqas]t\ubvf
Vd[i]bbctY
A\BcO\]b^eecfandoerb
DdEeFbGaH[LZNfVWY\\ka[edh\jclamdq\r]s[t\vV
OgW\
N]O[Vg
JcLfR\VdWb[[\[actiufve
ReWU\ZajeatZ
AYBWCYDbE]FdGbJZK]LZMXN\O\RYSZUaV\XcZU[Q\i][^Y_\`XadcceogdhZjdkZlbn]o\rbsbuYv[
AhB\EcT\V\[\_da\c[f]oarh
@cBcFcHaJcK]OcTfWTYbcbd\g\vb
BcD\E\HgIbMfN\Vc]]^\c[dfeXf[l[mcobpdq\r\sbt\u\vX
B\OnPZS]V\W[Y[eYvg
@ZA\B[CeGdH[I]KgM\OgR[SZT\UfX\YX[e]Y`baYbdd\ejf]g]h[jck]ngoXpXrbsUu\vZ
G\J[V\WX[Y^\f]ljpc
CbHhU\W][]][^dabc\ebmgtduZvc
V[Wb[g\cbde]kapbv\
@]AZBZCYE[FdG]K\OaWfZ\`cadbXcfn]qct\v[
@]ChGbM[RdV]Wd[g\be\hfjZl\rctc
A[BbCeGYH\JgM\NeOcPbTaUeVZZc[f^]_ceghdq\rcsft\ubva
BaH\I]J\TbVVWfZd^[eafcn\uivk
CdIdWl[]]becm]retY
@bCfD]EZF[GdJ\LcOZP]V\X[]b`Vjik\mbt\ve
H\O[Q\SeVZWXYc[m\heYk]o]vX
EcJgLdO[SaV\Zb[]\]`eaYb\c[eYgbk]s\t\ul
MZei
AcGdNYPhTbVcWd[Zqas]
C\E]L]N\O\P]TcUbVaWTXhYc\daebeedrb
BYK[MYOaR\VgWlZg^Zd\e\k\ldnfpgt]v\
@YH\K]S\VgWa^Yb\ceeZ
@eA\B[CZDaG\HYIbJcLaNgP[QhV]WYXaZ]^d_\caeWh[j]q[taucva
DcEiO[VaWY[[dZhdvb
L]VfW\
B[DcE\GgHbI\NbPYSbVZW[X\\]^c`nj\mcp\rgs\u]vZ
AcCbJbR\V]W\Y\fcrmta
AgCg
CfEeOg]aqe
B]C]G]bn
AcB[C[D]E]F]G[HZJ\L\NbOXRXV\WZX[Y\[\\[^c_g`ZbVd]k\lbm\p[qYrbs\u\v[
AaLcObYe\hc[edl]
FaH\KjO[PcQdV]WZXf]b^[_aacc\eZmXnYsbum
JjM[OdViYhbZj]lenera
DkW[\d
B\Kc[Ze\kko\rc
C\OXUi^]th
AfCjFfG\H]KYL]O\P]S\T\W\ZZ[c\Z]a_[dZebgdhZldmfo[pZqirau\
@aAZJ\TbV\X]Ya^g`[cdld
BgCcO\SeW[Ydeaocr\tZ
A[DcF\HZI[JsM[N[O]T[U]V[WYZ\[]^Z`\a\d\e[f\h\l\rZs]uXv[
]gm\
@dC]EhL[N[UdV\WfZ][d\\^\abecgdhckbl\neo]v[
@cAbBZHaJbK[NaO]PcSgT[VcWZY[[[\\_\`bbbdffXjbldndoap\sbu\vi
AcBZOZV]Xb]]_ehjj]m[qdt\u\vX
B]V]W\X[Z[]hffgch\mdoYp[tdu]
BcCfEXFcHgI]KfL\MXNcO[P\U[VfWTXbYd[[\g_[b\ccfWg[hbkgl\mWp\r[sZtZ
BfCfD]FdG]HmJdM[NeP[T\V\YbZc\V^]_[afdghcj\n[pgteuYv]
WoZZc\ed
G]M\R]UdV\WZZa]e`jegj\mdoZtXv[
@bGgN]WY
C]DdE\F\GjHaJ]PaY[Z[c]d]q[sduevc
AeDbTbVeWbXeY\_]vf
IjOZRdV]W]f]
B[CjEZFpHgJ\K\L[MZOaPbQeRZU]W[Z\[]^Z_\abe[gbhWlZm\n\o\pZrcs\v\
E]FoHlIYO]RbSfU\VcW[^]e\lZo\
B\CeD[HiIaObQ[WcX\\e][_gcbf]nYsZtavc
@[AcBZCaDbGfH\OoP\VbW\Yb[Z^c`dcc
@bAZDaF]GdHVJbLZMcN\O]VcW[X][e\a^ba[ccdde]fbj[k[lbncogp\q[shtXuevZ
DbVeWbXe_]vf
B\CgD[HiIaObQ[WcX\\e][_gcbf]nYqasZtavc
@\M]O\W\Zb\]hajindt\
DdEcF\I\JaK]MfOaPfRgSZTdX\YZ[[]e^X_\b]d]ldv\
AaB]D[E\NhOcVcWcZ]`\a\d\k[ldq]v[
Ob`f
Uim[
FbH\Wb[\^behf[pbv\
AgCWHaL\O\VlWdY[[Y_]ncteu\vd
P\V[W[`[jkq\
@UBcCdDdEgGcHbJhKeM\NXPZRWTcVeX[YY\[aZbfdZebf\gckblXmSojqWrYsYt\uX
WZ[grf
B[CZD\EZHVL[OfPYQoR\S\U\WhX]Z[[f\]]b`dbYdge]hbk\m]n\oZq[u[
B[GYIgJ\L\M]ObPbR\SfV[WeY][V\Z_\aZcbehfag]hij\lctSva
@]BfC[EcF[G\KaOVS]UcVaW\Xi[Q_]a]jdkfl]p\rds]tZu\vg
LdW\[]a]jZk]lgv]
CnZe[]n\
A\CXF[K]O[PhQZRbVhWZZ]\c_iaZc[eZhdlcndqYrctbvd
@aAbB]EeFfG[H]KdMbNeObR\VaY\[b_]`\baced\f\g\jalcmanbqaub
J[V[W]Zk^dbcv\
J]L\M\T\U]W[[Yemkeuc
@\B\EZH\IZJWM[NTO[P]R[T\VUW\YZZ\[\\Y^[_X`\awcad]e\jYpVr\s]tZvY
@\DfG\JxRcS]W\^\a\d]eYf\reuZvi
E]F\MZO]V]W[ZZc[fejnsc
O[Vj^\f\
BYDbW\u]vk
UiW]o\v\
FfG\H\L[MjNXOaQbU]VbW[bZdgl]m]nbogpZq[
CcW[Xg^gedta
BcW]cbddeil]tZ
A\B]EcM\V]WaY]cZdbl\vi
FcWi
AeC\D\E\KYO\V\X\[\`hjcsbv\
VaW\fhtg
Wg
B\O]TcUdVaZ[[a\\]W^blbmftcuc
J\O]VYW]akj\
BZL]V]WYd\e]pfvl
D]N]dk
AcB[C\G[HZN[OZRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s\t\u\v]
CYFbGaH\JfNbT]V]]bfhsb
B[H]JiL[S\UbVZWi^]_df]rav\
MbNfSaVc]d^h_\`\cYeahflfm]qZte
B[C]DeG]JkW[Z]u[vf
AaB]D[E\NhOcRaVcWcZ]`\a\d\k[ldq]v[
Ob`f
N]Vkfb
C\GdPiRfVZWb[\\dc\le
J[O]R[U\VeXbZY^[e\gchjm[nXo]pjua
HZTkUim[
JbL\MkV\[ce]kWt]
A\B\DeG[M\N[V[Z]^[_cbbhpk[l]q[vc
Wil]
@cB\C[H]IcJ\MbNYP\T]V\X]Y\Zf\a^X`ecad\fagbkcl[mcn\o\petl
@]HYI]L]N[ViWUYaZd\\caf]h\l\tZ
@fAWC\DdEbFcH[J\L\N[P[Q\R[S]TcUaVeWgY[[Z\e]a^g_\addZedf\hfial[mangoep\qbrZs\ubvU
AgC]DUEhI]LbRaVZWeYcZ[[\^\a[deedj[l[
BeCiE[GcHdJ\K\L[M\R[TaUXYh^[`]afe]meqdr]sdvZ
B[DaEbHbL\N\QaUcXXZd[]]b`Ybbe\hdlZn\o]q\r[sfu\v[
GbU[WiZ\cdlb
H]LiWZk[rj
W]Zk[\e]
HcVcX\c]fhqdtd
K\Zcg[mbpg
@bB\H\JbL]MjP]W[Xa[X^a`aaab[cfhZk[mbncvZ
L[V[[[kjob
\h
C]FbH\IeR\TbVWWfZa[\cgeff[pbv\
K]Rj_b
ObUg`a
d]vf
JbVZWhZ\_ecdgd
@eAcBmC]DfGcHZMdRZSgUdVYWYYY[\\]^Y_c`UaZc[eff\jblXmbo\pbuf
BYCYE\F[G\HYJ\L]O[PgQbSeT[V\W]XjYY[\\e^g_d`]f\hcl\n]pXqXr\s\u[
D[EcH]I\J\K\OdP\SeT]WaXf`fc\e[fcg]jengoap]u[v]
WYX]aeh\k]mcohrc
PhRdV\W\Y\
AbBdCdD[NeOdT]VbWfX\^cfXhjn]qdvY
PnR\Y[
GVWgc]
@ZB[OdR]WVZZ[n]i^cbge[hoq[vZ
DaO[UdVbWX][^\cbgdhgq[vg
A\B]C[G]JiN]OhQaUgWXZg[]^fb[c\eqh\lZvc
BpCbD[G[HZJeKbLZOgTZU[V\WXX[\a]]_]`]b]c[f[l\mcn\ui
JaWWZi[af\lbrc
B[RgW[ed
CiJ]g]
WZ[grf
AbC[D[LeRbWZXcY]_\`[c\fihcjeldo]sgt[uZ
@dA]B\FbGcI[KXL[MbOdP[RZSbU\VbWZXbY][f\b^[_iaccWjak[nZp]sZtguevd
K]L]RgV\c\l\
Ib\b_bnhq]
M\W\Y\^\eoh]o\t\
C[H[IkO\R]S]V\WY[c_\`\e]fco]qZr[tcv\
AVBXCgDgE]FjG\HfI\J\MWP\Q[RYSXTYU\WZX\YZZ\[\]a^cabbbd\ffi\jclcncq\rZu[vc
B[NaRZVaWl`dl[
EbFeO\P]TfWkZb`bdbk[odvZ
BgCbD\G\HaI\JZM\NcOVTeV\WVY\\]]b^e`\abceebfah[j[m\n[o\qht\
Rh
B[F\HbI]K\L[NfOdRcTZWeZf[b]d_b`]edk]l[ncqhr\uc
nioYpc
HbMcNdObW\^haaddeah\lbndqc
BhEcN]Zbhb
@bCeE\I]N[VZW[`oc\n\t[v\
GiRdV]
@bB\H]KaM[ReTcW[Xd[Za\v\
C]IZOlV[[g\cc]ebrb
G]R]Ym[\r]
AeBgCYGeL[MaPgVbWUZ\[[\d]]_b`caacbd\eaf[hbnbo]p\ravd
Wcf[rg
@iA\CcD]FcGeJcKhR]T[V\WfXbYdZg[]]a^X_\a\b[c[hel]o\qbsXud
O\V]ah
A[C\D\FcMcOZR]V\XcZ\[f]a_hacj\k\l]n[qa
BZCfDcH]OkPmTbVYYc[]\a_[cah]rbu\v\
B[W]Z]^Zgnq\
@aAhCfDdEbFcI]JbKZM\N\RPUU[S]a_fd[fegbh]lbmZnVpYqis[tb
@aA]B\CWE\HhJdKhO\RdS\T]WbXaZa[\\]]d^c_Z`Zeah\jblXm\nYoXphqdu\vW
S\T\V[Wae]vk
AgBaE\F[GbHZM\O\S]UYV\WdXh[\\c]d_[dZejgahiidm[oip[s]tav]
lcnh
@\BaCaD\GZJ[OcPhR[VeWUX\YV_\`cjckelZm]r[sfu\
B[I\JgKdPeSdWf[dcblbo]s\uf
I]MhOeW[Zac]
IcO\U]VcWf
G]R]dll]
B\FaHfLhWX[ee]n[
GYS[WaYor[v\
@]B]E\FdHdLcPcSgTbUbVfW]Ya[Y\Z^Yd\e[f[hcj[resbuave
B\CcD]G]I]J]KbLbM\O]P\SiXZYY[\\eacdbeZf\h\jZmcpc
C\HYPaaqd]rf
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
C]R]Wheajf
CfFhHka[b[e]gep[
@kBbC]F\MYS]Zc`Yb\kbo]pitcva
CiT]W[\fo\qc
Wgdc
B\CgH[JfL[MfNaOZQZVYWdZh[[\]]Ua\c\dVealZt\vS
@fBUH\I]J\KdL]M\NZO]Q\R\S\TaWWXZZb\]^Z`acjdfhjjalbmYn]o]p[qZrbt\
@]AaLcObYb\h^ZcZedjfl]
AfCfDdFfGcJZK[MbNfP\V]YiZ][\]\^[_\cYddp\rZtbuavW
@aA[G\HiIbJ]KbL]O\QcWXXh[\]a^b_be\g]h[m[q\t[ug
CdFcJdNbQeS\VcYcd\e\ffg]j]lgq]sa
T]Ybrg
B[CaJbKcM[O\P[RZSgWe[\`]edlaod
FdUfc]hkq\vg
A\BdC]OdPdU\VcWcX]cZekler\t[
@aC\F\I]NcOkP]Q\V]W[X]YdZa]a`\aad]edg]hemZoZp\ratgud
CqJdM]N]O]WX[]l\
@dAfBWCdDbGXKWMdNbQcS]TdUeW\]c`babbjcbdbfYjcpes[tdu]vW
@ZBbCXDaFbG[HjJ]M\NXSWTdVhWZX]YZ[c\[]c^e_\adbZcYdcebfggbpbqer\scuZv\
CcDbL]N\O\PgRZWaXaZ[[[^[a]eZhaq[tkvk
CpLcR]SbWZX[[b\c][fdo]
Ve
LjO\WXk[l\vh
B\ObW\ehm\oirg
B]VcWfX[\ck]
C\F\HZM\XaY[Z\\[]k_\`]emh]mgn]oZpZqar]tZ
B[D[FaHgIaJcKbM]QdUaV]WXYeZh[g\\^d_kc\d[eXgch[jZqdtdubvi
BZEeF[JcKeLjOZVcWP_\c\hajkt\
B]H\RbU]W\Z][\^[e\gpm]o\p]u]v]
RnU]WUZg[\
C]IiO[WbZaa\r\
CcEbK\ObRdVaWYY[\\]edhfWh]q\rhuc
C\DjE[GcJbO\QbSbVcd\fjhbqbr[uav[
B[C[FYM\PcR\T\V[WXZZ[[\[_Z`\cajok\o]tYv\
KeWjYgZ\\debm\p\r\
CdNZWaXeYj^\s[
B[G\K\MbNfR\Zi^bfcgdh]oepbv\
AgB[FcKgL[MgRnU]V\WV[[\caedhe[mgn]ocq\s\v\
HbM[R]S\ofpj
F[Piad
RfW[Yb]h
@\BbEXFlHhJhL[M\O]Q[U]W\Zedbe]j\l[n[p[q\s]udv\
EcWY^bqavi
HdNcVTWj^a
@fB]C\E\FeH\IZJVKbL\MdN]Q]RXSgT]UeV]WeZd[a\Y^T_]`WbXcXd[eifchhl\ncodp[rds\t]vY
CbEbF\HcIcUbV\\e]b^]`]afdae\f\l\mho]risVt\
C\EgIhOYRgV]Y]\\e\f]sctbv]
B]CaDaG\H\K]M\O]P\RYS\T]W\XdYb\h]c_]`]d[fehdj\lZp\qasctc
CbE[M\NgQcRYS[VdWdZb^e`\c[e]g\lfpevd
CfHiIdO[bce]h]
B\G]IbJ\O[RcSfU\VbW[YaZh[[_f`[emf\hdl\oft]v]
O\TaWg
vi
CbI[J\O]W\Ze[geXhljbl\mYrdt[ue
@]A\B\C\F[G[LYOcVdWSY\[h\ibgd]h\lWmcoYtdu[v\
Fj\]
AeD]E[F]GfHXN\VeWVX\[c^a_a`caXb\d[edhcjZkaman]o[pZrcsXtduavZ
B\VbWcYdecrgseta
BeH\KdNcOaVZWYZb`Wbbebg\hgqcu[va
K]L]W[Yqq\
Ng\jv\
Vkv\
@eKfMbR\U]VeW]^\acmgtb
BYC\EcHaJ]KZL\McNXRtVZWYYcZY[d\V`\aYc[d]echel]ncogq\t]ubvX
BbC\G\SZT[ZX\c]g_cbhcdfcqhtc
CbJbO[VjWZZ]ve
CjN[]Scc
HbO]VeWZYbZb[\\bbhtcv[
DaEgO]UcV]WV[oe\
AdE]PYTZWYYc\n^]cahao]qatd
G]ImO\V\Y\c]r]
V]hjkjr]
BfF]H[OaW]X]Zh\f_\ebhd
AWBYCcE\FeHYIZJ[LYMcOcPZQ\R[S\TaUeWZXeYWZ\[c\a]b`YaabXd\eefQg[hdi[j[kblYncpYrgs[tbucvb
B\CeD[G\HgK]NbR]Zc\a][^h`\b\c\ddfegakcm]tYv[
Jhu]v\
@cBjC\E\JZMYNfOeVaWXZb^bfdidlXq\rZuc
@bA\GaJaO[VgWW[\\]]c_b`daad[fagahgihlar\t\
@]CiDfEXGWIWJWKZLYM\NdObPiQ[RaSdTVUbV]WeXbYWZ\\]]]_]`]a[b\eff\gcjWl\mYnXqXrXt]u\vb
BeC]D\E]FcM\RXSZTdbhdjvW
A\FbHZI\K]L\McOlWd\b^b`]a\bccbd[e]pctYuev[
L\QfRcWaakh\
CdUb[\^]oarl
B]W\dilav]
AXB[C\DcFcI]JXM\O[V]WZ[\^]djjalenbs]v[
B\FeHjKcQdTaW]a]e[hhv]
AbKbR\VpWW\afgtfu\
BgPfR\WZX\YbZ\[W\dc[ekljn\u[v[
C]DaFiGgHcJeV[[b\c^b_Za\b[cao\qbve
@[G]Wf[d\]ccegf\hgt\
OgRiVcWY\]lav\
B]K\L\OdP\V\WhZ][fp\sm
Wc[[cilXmb
FYLcRZWZX\[\a]bihlk]leubv[
PgY]hd
Jj
@cA[C\E]H]J]KcM[N\PdQ[R\SaU[Z[[]\\]c^S_\aabZdcefgbjel\m]n]p]q\tfuYvf
AcB[CbE\HbI\N]Q]S\T[U]VhWVYaZb[e]X`]b\eblimcnbq\sft[u[ve
@bAaBbC[D[H\JbN\OZT]VbWaY\Zh[\\a]a^e_a`abdeThbkaldodtTub
AgBZCZD\F]GaH\NbOWR]ScV]WcYi\[^d`]agd]eYffhal]n\u]vZ
B]CcGZH\JXM[NXOWPZQ]R]T\VXW\X[YZ^\`Yatcadce[hYi[jYlem]p\s]vX
FfHgJda\gbhbl\
@\B\F\G\H\IjKbN]OVPZR[TXU]Y[[]`\ccf\g\n[o\s\
Weeh
@\BZHkLhNcObR]UYV]W[Z[[]]d^\aed\h\k[lamfoYq[s]tdv[
@\ASCdDaEeF[JeLXM\N[O\QeR]ShTdVZWcZe[f\\^Z_b`gahbXcbfXhfl\mboapXrWsduh
^\_lea
FiR[\ebbedvd
FhM]q\
D]djv]
B]DdEhF[NXe]l\vg
L]NZR[W]Ybajmbrh
C\E\W\`i
J\V]Y[Ze[[ijob
CaThV[W[`bje
HeOZWim\oduc
B]DeE]R]WeX]^\bjl[
FeHiWdlY
@ZC]GeKjM\[\^dacc\e\lZva
BbH]ObQ\UbWZcmn]
FYHbIdOYP]Q]VWW[[aaku\
@bGgN]WY
DgEgMZ
@bBdCXDbE]H\KfMdNdOhZ\]]^Z_hldmZnZpgtbuZ
@ZA\B]E\HgJcMZNbO\RaTcU\V[WZX][]]eg]j[l[mXnhoZqbr\sZt\ucv\
@bB[G\H\MiOZReVcW]Zb[\b]cbdbe]gbjckdmgncsctbuev\
N]Y\mfocrh
tive
B\HhJ[K]M]OjPXW]Y]\]^]cd
B\HaMbOeQbU\WXZ\[pe[od
phs\
B\OcUbVdWg[d^Xp[
CnWen\
CZWaYc[\\c]hhe
BmFcH\L\WX]b_fv]
HbQ]UiZ\]]c[g]oc
@[AYBXC[I\J~L]M\N\OXTYU[V\WTX[Z\]\^T`Ua\bZc[d[eYg[hZi]l]m[vT
B]Uglcnb
Bf[\vh
A\BZF]HgN]V\WX[\\]ent\v[
@\BXFeHhK]QaWYegv\
C]DaGbH\IbLcMaNbOcPaRXV[W[XaZ][]^ccae\gbjbocqbv]
AbM]QZR[W\Y\^hd\g\h]lambqi
JZZh
@[A\B\H]L\M\NgOYP]R\VdW\ZZ[k^[bbebh]l]v\
@]HjW][\d\
H\LbO\Uafil]r\sev\
BbCbHcJeV\WZZd[]^]ahe]gajam\o[
HgLZW[[i^]ecl\n[
BZCeGbIcJXL\MZOiR[SWT]UdVYX\Y\\[^\afcmd\e[f[j[lbo\uevZ
GcHbN\OZVbWh[\\c^\jalbv\
B\DVEZFaHYJ[LeMZOXP]R]V\Y]ZW[c\c^bb[cYdaecf[l[maobpbtfvi
CeG[NbOiPdSbWWcceafdg\t\
TfW\YcZb^cahc]ecfc
B]CbF[GaHXJWK\NiOXPhQZR\VZWSYgZ\[Y\i]]_Xa[d]jZkdl]m]ndqXtbvh
G\X\YcZ][\\dlln\u[v]
I\NbOhScf]jXldmco\u\v]
OZWim\obuc
W\\dc[eghbv[
A[BXEZFeGYHeIaJ\MbNeOgPcR[SfT[UZXcZh[V\[^\_YaebdeafhhYj]kdlYnZodqTrYuevd
@dB[H]JbL\NZOZP\RbS]TaVYWeY]Z[\g^\_b`[c]ecf\hdm]nbresav]
BiH\PfWYYZv\
YfZivZ
AaMbN\OZP\TbV]XaYaZ\\geVf]helbm]nbrds\tfue
@bA\JgX\Y[Z\_a`]c]egseub
L]ert\
J[O\U\V\W]XbZfe\m]nZo]pmua
HcJbKaOfUdV[WZZ\]b^[gemcncodr\v]
E\H\Xd^Z_c`]a]hkqa
C]FcKfOgR]VYWWZ[\\^j_[`Xaac[j]l[plt\udv[
B]L]V]Wl
@eB[C\EgFeGhL\O\PkWZY[_\adccdcl\vd
BaCbEWF\HWJ\LcM\RbVfWcY\]Z^]_bc]d\ebf]hglhmgnfodpbq[sbuYv[
@[AZBgCZH]JjKeP]QdR\SbT\VXWXXb]]^Y`\b]cbfeg\h]jekZl\p]rdu\
@]FhHiNaWZYb[b]de[oc
@eB\DbGhHbJ\K\L\M]NdR\TbU\WWX\Y]ZZ]]^m_Za\dfhbj\ldnco]
C[F\GhLfMZVbWXYbZf[da]eagbqcr\
@iAcBeCZEZF\GiHWJ]KXL\MVN]OXPcQ]R[V[WYX[Y[Z]\X^]_d`]a[d\eUfbicjVkVlYm\n\pZsWtf
BYR[WbeltZ
H]J\M\RdVbahc[idl[sb
M\O\Vm^]
A\B\G\HbI]JbKbMbNiObSeT]VbWa[\\[^acgl[man\qbrb
@[CaE\FjHkK]O]UYVaW\[e_\b]l\nZoZsZ
WZgim\
AcHZI]N\T\U]Xg[[^\e]fbj]obs]
YfZivZ
WbY]^]mmsZ
V[Wh^]
B\G[RWWqcd
Wh[cc[mbn]
M\V\Wjlb
@eMlO\VbWV`cbacce]hbl]v]
C]VhW]f[rdv[
CbO\[ko[
CdEcFcGcI[JbNaOdQ[R\SfU[VaZY]f_eaab[d]eafdgbh]iajalcm\napeqar]uj
@\AbCXD]EdFeGWH]IgK[NeOVRfY[Zd\\_Y`\bacfd\fTg\hek]lbmanerjset]v\
BZDbEaG]HgI\L]M[OcP\QeR\TdUeW\[c\Y]X_]a\bhc\eff]hkl[m\qasYu]vd
@ZAYBaC\EXFcGdI\J\KmN\P[R[S]U]V[W\XcYb[W]X_U`Ye\fbg]hej[l[m]nXpfqft]vW
A]C\EcIXJ[KhN]OcPbSfU\VXW\YZZc[c]h`\d]ecfZgbh[k]l]meqerZs\u[
CWIiPbRfWaX]Y\b\eZkZravd
B]ChD]H\J]N]WXZ\[Y\Z^X_]etf]tZu]vY
@]B\CgEgL\NZOiPbR\VaWZY\Zg[a`aa\d]jbn\qar]t\
K]Rgc\l\
HbJ[VeYbZd^bbhvZ
A\GZH\K\LbN]ObSeVcW[Y]^[_]`]cadbeefkkal[rZ
@bEaFbJ\K\LcN]ObP[Q]SeUdVaXcZ]\b]e`babb]cddeecfagbham]ndo]pXqcrftaua
A]B[CjW[Zpr\s\
WZ[ge[l]
@]N\O[[d^Y`ioa
@hD\EfFeG\HYMZNdPgR\SaX\YZZ\[[\\]]`ab\ccf]gbhgk]ldmcnbrZt]u]
H\Uaf]rg
A]BUCZGgH\JeM[OYR]T\V\WY\\a]ceegh\kot]
O]V][ccdeZti
FdJjL\RcY]Zac[rgv\
@[AZB\EYH[IZM[NVOZP]R[T\V\WWYZZY[[\Y^[_\`\arced]e\jYl\pVr\s]tYu\vY
JaWZ[jv[
CXJku\
JfMh
C]Yd`k
EbFdWZZb^ihd
@\AaCcFcHfJ\K\L[M\NfO]WXXYZf\g]bb\d\gdlcnZq]t[uY
CpGhI]M]O]RXWdb]
AcB\D]EbGXHbJbK\MXNZOdP[Q\R[SaU[WaY][Z\\^[`ebiddh]j]n]o]pbr]s]va
V]W[ZZc[ebfejgsctbua
K[O[PkVd^\fZr]
KnW]oZp]r]sZu[
B]GcHgLbQdR\V]WhZ][\\bc[dbo]q]t\uc
LgRd[\
IcKYL\Who[sc
C]P\VcWe\[iiq]
@]BYDbM\V[[djiubvg
AiC]HgLcQaS]VaWYYY\Y]\^cc\e]nWoZqcsWtav\
H]IlR]WW
I[W\e[hqt]
@bAcB[CcDeE\F[G\IaJcL[M\ObP]QbScUjVVWYXf[Y\\^f_\`aafb\c[f\gchdkhlYm[p\set]va
RiV[WXci
CeS][c\ceYfdtn
AaK]W[X\\jfat[
Whfgldrb
@\BkCeDZEaGeH\J]K\M]NbO\PeR]VdWYX[Y\Zc[d\f]\^dacb[eah]rZtYva
E]K\RgVbW[Y\\\f[q\rc
Yb]h
AbBdCgD[FeGbHZIaJ[L]M]NdOaPeR]S\TaVXWZXZYcZf^Xc\eeg\hdk\l\mb
@bAZDcFbGaL[OaPcQcS]T\UZW]X[YWZa\d]f^b_cc[ddebf[g\hfm\rbsZvi
AbKeOgP\SgT\WYY\^[`\c\fZhcmbr]
CdW]Zfhf
B[ViWd^\ce
Zl[]c[k\n]
@aAaC\EcFdG]HbKeLbNeOcPbQcR[T\YeZ[[P\Z]b`babbYd\eaf]kYlemWncobpdq]sbu]
A]B\EaF]P\QcW]accYdbe[jil[rcvg
UiW]o\v\
@g
O]VcWhZ\e]tfv]
QfT]VcW[Zk
C\Wibbe]vc
CdDcFdIaJZLbOcQcT\WXZf[c\XhZj\ljthvS
CcW[Xg^gedta
@]BbE[FdHbIiKbM]N]OXR\TbUfVZWY]gcedcegl[m]oZp]tZv]
@\A]B\CZF\HbJ]O\S\TXUaV\W[[\^[`\a]b]c\gghaiYl\mfnaogpbqbr[s\ub
C\DaGbH\O]U\WcegfYjfl\ucv]
B[D]GYH]KbM\P\R]ScTbWeYcZd[\^]`kcbeZf\hdl]n]r]ub
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
@YAgCbD[F\GZHbJcK\MbNcPiR\SdTfUdVcWYXeYdZb\e]d^e_Z`\afbdc\d[ecf\gbkZlcp]qirctaua
B\L]OUP]W[[fki
V][hv]
RdX\e\k]ldmfthv\
@bBcCbGhKbMaObPcVaWc]\^\`\bcebfikXlYm[oep\qX
B]L\OeR\V\WU[\kl
H]O[UbVkWc[]_af]kZoeve
M\V\W]Z[eckiv]
@eCYE\GeHeJ\K]LeMbS]Y\Z[[V^]_]b]cbe[jfk\lYo]qWt\v[
A\B]EcM\V]W[c]dbvj
G[UfV\Zo[bpW
Ofad
C[D]G]KcO[P[SgVdY\fbiemeobs]ue
Wa[j
B]Oj^[t\
FYM]RkV\Y\[\mbv\
@[CVVdWZ^\_[aeepjdt[
AcBiD]ObRfVYWdY]\gebfeh\lXtYu[vi
BjD\HXJcK]P]RjUdWbXf[[b[cclZngtbu]vd
@\B]MsP\S\WZY][[_\v]
N[Wf
AeC\D\E\KYO\V\X\[\`hjcsbv\
HcKaOfUdV[WZZ\]b^[gemcncodr\v]
Rhee
AcOgVZW[XaYbZbjb
DcGbO[Q\TZYb\Z^]`gacb\c[fdjdlc
G]H\N]P\SfTeVcXc\b^d`]fchbkbl\pdsdta
`\m]ng
L[Ro[\\e
A\CcE[F]J]OhTZV\Z][Y\Z^\aZevhYl\
AdBbDbFaH[M[QdTgUc[bbdcafchbkZlZm]rbua
B\W[[\eiv]
B\T\Wipd
BhKfRjW[
AdL\OcP]T]VdWp`\c[dZe]k\lZuev]
BiH[Q]Vj
A\C\DbE\H\KbMdO]P\TaUbVlWdXcY]]b_caZb\cdh]lam\o[q\sftav]
DkW[l]
LZRZ[me\k]t]vb
AaVi
A]BWG]J\NdOhP]Q\R\ScWcX\Ze[e^\b[cbfdjclarZsbv]
CZFeIaJcMaPcS[\cc]delbvi
AeBcDbEaF]HXKdMfOeTeV\WYYcZW^\cdechaiekclcman\obucvZ
@\A]B]CcD]FjHgIfJZL[M\NWPYQlS[WRXcY\Zf[]\Z]U_\`[adccd]eUfZgdjbk[lbn\p[qZr[sgtYu\v[
C\DbGaK\L[M\O[QbRRS]WbZ\[V_abZcYd]e\kql[p]t\u[
Wh\ah]
O\Wbl\vh
B[EbF\H[O]PeRcUbV\Z\[s\beZfZmZnbvb
B[C]F]J[SwT\UZW[Z]\]]e_\c\hnl\s\tVvg
@eBUCgDjEbF[GcH]J]K]LaM[N[OjQZTXVXWYX\ZW[Z^e_[`kacbXcfe]g\hWi]jYkXp[s\t[u]vU
Wj[\
@bBXCbG[H\KYL\M\N\ObR\SbTbUcZd[[\\]c^g`]d]ncobq[scucv[
AaCmDdEbGeJaPeVYWZXdY]Z]\X_b`bc]o\rct\
D[WZdcve
@dB]DVEbFcG\H[IbJbK\LWMcP]QbR[SbTZU\V\W\Yd\a]a`\beegf]gehdicjblWmhndodpbqgr]udv\
BkGcH\I\L]PbQ\WZZd[fb[ebhajam[rdsdtYub
C]MbO]WiZ[[\\g]]b\elhdo[pctZ
@aHfWdZZ\\pctgu]
Cg
@ZCeDeEhF\G]IXJ[OXVYWZYZ`bdaj[vd
AaB\DeE]GbJYNaO[TZVcWYZ\[[_\cce]fjq\rctaub
@hB[DcGnI[J[K\McO[P\SZV[XaYZZZ[f^b`Zb\ckkZl\ndq\r]s\vX
B\OmPZS]V\W[YZcbeYvg
@bD]I]JZLdMXO\U]VXWc[Y\b^b_bbmdZfck\man\q]tcu]vg
O\R\VhWfZ][X^]afenlZvY
BYF]GeH[L[O\TfUkVbWbX[Zh[Y][^h_Y`cacbbcYf[hfjbk]lZmWo\p\u[vb
A\B]VaWaX]Zk^al\o]
B\LXO\RYWp[\v]
BhKcMbNZOYUcV[Wg
CYFbGaH\JfNbT]V]]beefhsb
R\VhhkpY
@bBWG\H[LWO\S]V[WYXaY\\j`ab[cce[f[hZksl]mbncocq]s]uhvX
@hBXEaFgGVHWK]LYNdOcQ\SaTcUe[\^]_Z`\b[ckdbe[hdjak]lfndoVp\udvX
BhEcN]Zbhb
Wcf[rg
KnM\WeqasZ
AcChJZK\M[V[Yl^]e\lZp\v\
@\BXCYDaE]FeGTI\L[MVN[O[PUR[SeT\Vb\Z^ccaegfck[mdoYpZqYtducvd
@cA[CZDcFbGcHYJdKWMfNZOcQZS\TeVbWbXeYb_]`[cWfZhdjdk[ldmfneohpnrZtZu]vf
HgO\qdvb
GbPeRcSbUfVWWcYhZ]\f^\bdc[e[fegdl]m[n[ocv\
@]BfCaJXKiM]NZOZT]X]Zc[Y\c^[_\aaedjdlgo]p\s]
Wl
EcK\M[O\^f`dc[gblWrdsftdve
ThW[
@eBYFbG[HVIcJ\L\ObQ]R\SYTYUTVaWcY][\`[ibmdnbocpcqisdtbu]v\
DcGcNXWf[e^ca]s]t[
B\e]glh\
TdW\Z]ggjbqau]
HZO[W[Zff]gkmap[q]
Rkhd
A\CbF]OkW[tfu\
BbEaH]J\MaOcP\R\V]XgYc[b`[abcbdbhbm\n\o\q]rfsat\uY
@\CbGbNfO]PbR]SdVbY\Z\[b]a^bebh\j]lgq\t]
BZIhO\Vc[b
EgJbNaOcWYc]
B[KYO]RiTcUdVaWZZ[\\]W^bc]mftauc
@dAbB\C[DdEZFfGdHhI\KaMaObPaQcR]S\T]WcZg[Z\Z]a^f_h`]abc]ebf[gdjblbneocpaq\ras\tbu\vU
BdChD[EcH]L]M[N]P\Q]V]YZ[Xb\dZfZh\k\nco\qatauavp
CcEeH[I\J\OTPcR\UdVmW\XbYY[\\\`icbfbh\lan[oepZq]rbsZu\vc
I\N\OiSeWZXe^Y`[ccl\
PiY]^Zf\r[te
AfB\C\DdF]GaJaK\LZNdPYSeTWVZX]YZ\d`ba\b\c[dYedfjjambpcr]tbv]
B[W]enl]vY
N\O\Wb\]hfra
@eCdDZE[FdGfHfJWV]W[[h]\^c`ca]b]c\dcqc
A]F]O]UgZd[[^\_dl\meo\p[
@]D[E]G\H\IeK\NbOXPdS]V]`ihYj[uZv\
P]Yjq]
@]HcJ]L\M\N\PcQaSaTXV\WSX]Z[\f_\b[e\fehfjblgo\rUsct[ubv]
@cB\DcGaI\L\MbN]PgSgTZUeVdW[Zb^[_[ajbfc]d\f\gbj]l\ogp\qar\u]
WbX][]mgt]
A]BZCcK]X]\ccZf\hetj
DaF]PYTcUbWjXcY\[X^\`aiblcn\t]v]
AfBhJ\NZRQV]W\td
A\BXDZEbJYKaL]MaO]PWR]T]UZV\WgXdYeZd[c\h]e^\_]`\a]d]ebfbg\k]lambpeq[ras\uZv\
JtM[W]Z[rb
I]V]\febparctc
W[[e
A\B\D[FcH]IcJ\LgMaOeU]VaY\^f`dc]eehdk\qdrdvW
@aA]CaD[EbGhHZJdRZWbZ[]bceebfch]t\
B\HbOaPgRaU[VbW]X\Y\\\]]a\cde\lmpZrYsht[
VXWs
@\AcHXKpL\VgWjY[Z[[a_hpXv]
CcN[W[Y]\ko]
H]KfMZUfWhXfY[ZcfYr[s[v]
AcC\D[E[HTIZJ[OcPZQcS\YV^[a]cfdegdhajZpas\ubvb
A]G\HhKbL]OcP[S\XcY\[Z]ca\b[dbk]n[obpdq\sbtavi
@YB\F[JfNlOfS\WZX][h\e^X`]cbleu[v]
@bA[EcK]M\OaTdU\VcWaXhYb[]]]cbegf[jbq\u[v[
A\B\DcG\HcJ[KaL]N[P]Q\UeXbYbZ[[h\[`hcdd]gYkclYmVn[oZpZqar\scug
@fA[BZCdDUEgFgGXIcJ]KhLZMjNeO[RZSbT\V[WbYdZ\[\\Z]Y_e`\afbedZecgbk]lVmdnaoaqhrZt[ubv\
BYIcL\OYP[QeVfWnY\Z[[]]baecefZg\td
A\Tkhd
CeG]I\K]SfT[UiY\ZY[d^[cahamin[oYr[ucv]
DaJlOdWZX\Zg[i\]^]cde]hilXv[
B[GcLkV]WXY]\bmYnls\u]va
fZrh
A]B\EaF]P\QcW]accYdbe[jil[rcvg
ej
L[WZkk
B\H]K\LYM[O]R]WXY\\h^\e[j\k\l\tfu]vY
KdPf
@eCgDcL]O]V][ak]vc
HbKeM\N]W[^\h[qbsj
BdF[OeR\W[Y]eijiv\
@]CcF[HbKdN\OZPcW\XcY[\f^Y_a`oabc[ecm[ofrfsctbuZ
@]C]E]ImJ[K\LZOWP[RsV\WeXbYV[\\Z_\a[c\d\ebfZhblXmYrfs[t]v]
C\Wi
@hB\C\NiY[[Z`\c[e\kksb
CeM\W]X]Ycf\l]okret\u]
Mb`\mgtbvd
BZEfIeOYPbSeT]UkWX[c\a_e`[ebgghck\n\o\pdrcs\t\vZ
KfR]WZ_hkh
@]BWCZF[IkJ\KaN]RcV[WZ^]fZmbnZrd
C\GbWgXh\]hbk]
BZCcF]G\H\J[MeOZP]QcR]Zb]l_f`de[f\g]hZl\mcn\o\pXq]r]tY
@YAcBYCVDZE[GaHWIbKfLYM\N[OdPUQ\RXTbVbWZXVYbZZ[b\g^X_abXehf\gVhZl\oYpbq[sZt]uYvZ
A]CbDcIcOZVhmcnb
BbPaRi
HcK\W[Xj_Y
A[G\K[L\MgOcP[SiW[Y]\c`ae[ldo\
@dAdB[CbFbG[HVJ\LYM\OcPcQ]RcSYTYUTWZYc\b][`[deibk]l\menboepiqisctau]v]
FbWeY[Z\_b`]a]egqctau[
@bA\JgW\Z\c]jcsbt[ue
@cA\BWH\K[M]P\QlR\TZU[Yb[j^X_]`\a[bZcZdeehjZl[n\o[pctWvU
AdBYJbMcNYQ]R[ScUfVeWgX\YcZf[c`]a]b\ccebf]g[hclWp[qbt\vZ
LbV]W]\blh
H]PcVfc]
Wf
RZU\Zgmhn]oY
Kj^\qc
KgMaU]W[Zh[]m]ocqd
BaFaHdKjL[MeVZWYZ\[x\aeWg\hal]qes]uYv]
D[EeR\Xb_\abcce\hgjg
RZmjnkp\
AcB]C]EhGYJ\LRP\S]U\VaWoY\Z][\]\_\a[cbd[f\kYlloav\
TdW\Z]ggjbqau]
B[K[UdV]WaXZZd[]egielam]nfofp]sguX
@[A\B[CbEgF[I\L\MaShTfUXVdWeXYYZ[[\\_aa]c\ecf\gojbmmoZs[t\
BZC]I\JaKcMeNcS\T\V[WbYl[Z\]^\d]obr[t]uavf
A\BYChFhHkT]V]WYXnY\Za\]^[`fbdc]dfecfYh]p]q[uZ
A[EcP\VX[]^cc[dfijl]tZve
ObT[UhXiYhZe^Wg\hbm]ocp[t\
DdHbK\R\TcU]VfWka[h\l[v\
W]gglkmdncoZq\u\
B]TcW[[ik]t\
C\Wcm]nko[
L\VgW[fm
C\HbKiM\PfR\WXZbacc[fdhZmbtdua
@cA]BdCgEaFeHeJgK[L\N]P\Q]R[SYT\U\V[W]Y\Z\[e`Vamc\enf[h[jbk[lXo\qbr[sbtXu]
B[L[TcW][kefsat[vb
J[O\U\V\W]XbZfe\m]nZo]pmua
A\GZH\K\LbN]OcRgSeW[Y]^[_]`]cadbeefkhakal[rZ
@bA\BXC\E]JgK]MeObR\T[WYXgZ\c]fkh\kflbnhq\sd
A\CYD]E]H\IcOXRgTbUbViW[[b\e`[abbWccdaeYhfk]tfvg
@ZA]BaCbE]FhIfJbK[L[P\SeXW\g]\^]_Wa]b]eYf[hkjikclVm[nbqYsctfv\
G\J\L]QVWdZ][W^feZvl
@]AbBTC[EdF\LcM\N\P]SaTcV]WnY[ZZ[X]b^[b\cdfdg]lbmbrZs]u]vh
C]O]WjeclXsdtc
B\O]T\WdZf[[d]eom]
@dBbCYE]FgGcJbK]UcXb]cc\ejr]t[
BZCfFcHhKeM\QaWXY\\]]b`]ecgcnZodt[vi
@]M\VZjgkfud
WZkf
A\CbF]Oftfu\
@bAYBiCXDcEcFdG]H\I[JfM]NePbRZW]X\[h\[^Z_[`]b\ccd]fdjbmZnbobret[uY
QfVcW[
@ZA]B[CZE[FdHfJ\KcN]O\R]S[T[UhV[WXX\Z\[\]g^[`\a[b\gdiYlZmcocqar[s[ubv\
@bCWG[H]InJ\OXP\TXU\WcXYY\[]^W_[`bb]c]ecfVhZjclZmXocrlsat\
O\P[U]VZXaZ\^Z`bgcjf
EgRbVdYbZgge
W[[hv]
HcJbKaOfUdV[WZZ\]b^[gemcncodr\v]
BZHeLhVhW[Xbf\o\va
LiR]W[k\
B\CgEbH]OnP]VbWXXb[b^\`[abcZdce]o\r[u[vZ
@[B\E[H[I\NeO[Q]R\SeT[V[WdXnZb]b^\`]a]ebhej]leo]p]r\t[v]
B]JhM\VbWcZb[\]\^Z`[bZc\d[eXl]m\uXv]
B]W[[\vk
O\RkVfWZYda\d[
EaFcR]T]Yb[eedjcn[rcuh
B]CaG]O[VZWjY\Z[l]
@aBUDcEdG\HYLYMbNeQ\R[S\UYVfWZX[YdZX[]\\]c_g`[bVdefbg]haj[kalfm[n\o\rbufv[
CeF]IdKaObRYUh]]^h`ic\kdo\qcv[
BfC\E]FdIcKcObR\SZT]V[W[XhY][\^d`acee[f\kclZshvi
B]L]V]Wm
BeCkGbHYJfL\N]SSTdWbX[Z[[e_]c\fij\oZr]sht\vZ
OiWd`a
J\O]VYW]akj\
BZCWDcEfJaKaNdOUR]T[VcWbX]Y]ZZ]i^X`cbccce[fZg\i]j]lbmYoZp[res]t]v\
N[Zg[\
D]NZWkZc\\fcjilZ
CfH[JcK]OZPbV[[c]\`ie]mau[
OfV\W]ehh[vh
B]CjG\JbNdO\P]SbV[WYZ\caf]hbo[vX
@hCfGbNiY[`\c[
@fKZMhRbW\[e\\e\jdnarau\
KcUcWZektYui
BWHbM\W\[f^Z_\jgkd
CbMcWb]flev[
LeR\T]VgWXZl
@dBZEiFfGdOhP\QeW]_\acdcehhXl\qbve
C]E\F]GcOYPmY[cdv\
DgG]OcVgWXXd[c]]b[vi
AbDaE]GcP\Q\RaTaUdWYXbZc]a_\`\eeh\l[nkq\scu]vd
BXHgJmK\OfPaV\W\[c]c
A\B\CZDhFZGYHVJYLYMVP[QcRZUeV[X\Y[ZZ[c\W]R^\_e`Xa]bgddfajfkbldmhnira
AfC\D\H\N\O[PeSc^Yc[d[ehkcn]vf
@bB]EfFdJ]O\RdVWa]cXe[f\hdjglcmbp]rcs]tcv\
WZenjdt\v[
B\EaHZK[RbVcW[Zf^co\pgsc
B[DbFdJfLfWdZ[e[l[rgtbvi
@[B[CgFZGbHgJcKaMcNcOYP[QdR[SfT[U[V[WhX\ZZ[c\h]a^Y_[`YcZebfbjbkYo]qerduXv[
@\AZB]CVE\F\G]HbIZJdL[M\NZOYTcV\Z\[\^X_]`\afdbeZf\g\hbjekbl[obr[s]tfuXvi
@bF\R\Wh\e^Zp[
CeVcW[Y\[\^\hbj]ocrj
GZHfLZM[OYT]W[X\\e_ba\fVh[kel[m\n]oarcsktbuh
@\AaCeFeGbHdJ\K]L]N\O]VbWTZf[a\e^ab]d\gfj]lambn[o\s[t\
@cBWDaEbFbG]H[IaJhL]N]Q]RWU\VaW]YaZh[b^a`dbceggdhejekYlfmbnbqbt[u]
@]CXE\FhHeOcR\WeYb[b]da]e[ocub
F[IjOYRbV]
C]LdT\ZY\Y`]aahcll
G]H]KcLYM]RuScTcWSY\Z]`kc\n]reubv[
@[CfFdH]J\KbLdPZSjVZWbY\\a]daeceecfZjdl[m\obp]qas]tc
@hA]B\DaF[HaJ\K\L\M]NcOdR]TbU\V[WgX\Y]Z[]]^g`aa\dfe]hbj\ldnco]vX
@\AbC]FeGfHcL]T]WVX[^e_Z`[ebr]sivd
@\B\D\G\JZK\LZMfNeOZPXQ]SaT\UcVeWZXZZh[\]X^X`\aZb\dYfbhYjakbl\m\n\oZtau\
CfM[Xchh
CbScW\Xb[\eho]
BbEaFbL[O[QbSaTbVZW[Zlc\l\mZogta
V]Zcgbpj
A\BYCdEbF\HYK]N[O\VbWkYfZc[b]f`da]bblWndq\tbudv]
C\pi
@bA\BbC\DbF\GYHfKbL]MdNbOYPcU]VdWWX]YeZa[[]\_Y`Zb[cddbe\f\genYpdr\t\uevh
GZJgP[V\WbXeYaZ\^\_gaac\ecuY
@\A\BUEdFaGaIbJ[KbLYM\NbP\RZT[UfV[YbZb[d\i]h^a_faZbfc[e\h\i]jil]mYn\pZqlr\tZub
AcChF]H[I]J\PeRfT[V\WfX\Y\Zc^[`]a\c[daecfbh[jZlbneofp]q\rbsftbub
CcHdJ\O]RXWj[\\[^]`ba\ccddeagbhdjcm\s]vc
BhChR]S]TbYm\W]]^]abf\gdp\q\u\
B\C]KaL]M[NiP\WZZb\\b]lgqbvZ
BZC]HfJjW[f]n[
AcC]HXJ]KXL\PZSfVbWUYdZ]\]_i`[fajak\la
B\H[LeVaWWZa[di]j]mhndo\p\v\
@fAbBTC[IcKYL\PhQfR[TWVgX\YfZb[Z]e^[_cabbfc]e\f\hglYmcnUpcq]tcvd
BcCcE]JbLcN[RiWVXfY\_]`]tfud
C[OhTaWgXaYee\ibjbn]r\tZv]
Y[rg
@[CaFdHZI\JbLbMeOWPbQZR]W\X]YcZ]_Y`ba\b\h]jhk[l]o]p]rbtbvd
AeCcEcI\[g\cebsi
B]TcW[[jk]t\
B\JZW]Zmg\
@\B[CQDcE[H\IZJXK]L\MZN[OYP\RZTZVZW[XVZ[[Z\V][^[_[a]b]d]eShaivjVk]l\mZn\pcqZrZs\tUuWvY
B[HZUhWZZb^Yd[gbhh
C\^]th
B\C\J]O[SmV\Y]`kckrO
EaF[GeHhO\Vd^WeklbmfsY
HWI\N\OeSeWhXe[\ccld
CgFhIbJ[SeWmZ[[Zt]ua
AcB[C\F\G[HZI]N[OZRXVXW[X\Y\Zb[\\[][^Z_jbVcfe]h]l[ndp\s\t\u\v]
B[C\HhItOYYZfWrfu\v]
AdDbL\OcW\[f`\c[ucve
AeB\G[JgL[M\ObPbQ]T\U]WdY\Zh\Y]]a\cSelfhgbhll\meoZr\sdt\u]v\
A\BZC\GgJYMbN]O[PeV]W[XdYk[]\]_[dZf\h\okq\r]tauZ
AdCcE]G\H]J\P\Yg\d^\a]c]fdiepgr\teu\
@bAbB\CZGaIaJcKaL\M\QbTiV\XeZa[i]f^\c\e\f\g\h]k]l]m\nYugva
nhvc
@kFcHafd
@gAYBYC\E\FZGbHWJ[KXL\MZNUO[PdQ]R\VTW[Y[\X^\`ba[cld\eWhdicj[kYlYm\p[sWtf
@]AeBoGWH\Vf^a_nc[hZ
@kEbF[JbM\W]^X_Z`\cbe]jZ
A\B]GdHaK[LYWgXk[b\[lXneq\tduZ
C\H\S\T\Ube]f]mdpZrg
W]Z]c]eo
@[E\HbJ\MZNbO]R\T\V\W[X]Z[caj[l]mXnioZqbr]sZt\udv\
@]CaD]FdGbHdI[L]N\O\P\RgScU[VZW\X]Z][]]c^\`\cad\eZffg\k[l\qarksXv[
DiW]_hr[u]
W]X]\[]cecjh
C\DfOhRgVdWXX\Z[^YbccceZf\j[manbp\re
@gA\B]CkD[E\FcGaH\IbJZKeLZMUOcP\R\S\WgZZ[\_R`[adcieefbh\jbl[mgnbobp[rgs\u]v\
CeGfHZJhK\T[U\VXX]Z\[Y^c_hacc[e\hdn]ohr\
@aA\BZDbFZGcHdIdJZMXPZRiTUU]WcZX\a`aaab[c[ddeUfZhfk\lYo\q[rds\tXucv[
B[DbE[F]G\HlL\VcX[Zi[]]\_[`bd\f\gbj\lZm\u\v\
B[WZ[]^]eilanb
B[WUeltZv[
F]J]T]Zd\\glpe
OcVdW]Y]\klbra
F]K[O]X]Y\ep
B]H\U]W]Z][\^[e\gjm]o\p]u]
B]W\egu\va
H\IbJ\R]ThVbWg
\g
Vj]a^Z
CfG\ag
B\HnQgU[WYdcnZoYv[
A[BdC\IcL]McOZWdY[^ajcodq\rbvl
C]H[OcUZWgZ\bid]o[v\
B]CbF\HWJZOdTcUhZb^caceafeham[nbodpdqcsZ
C[FgHgW\qZv]
BdEbJeK[O\TbUdWX\\_dmfo[q]rgs]u\
BXC]E]F]GfJ[KZLZMgNcOcPaQ]SZUcXYYb]\`Zbccfd\ebfXhfjZlbmXqcrjsdtfui
CeDaO[ScW\XdY[Z[[e^cbdcceefgg\hXk]lZqar\s\tev]
N\\]hf
F[emh\
@eAbB\CXGbI]MbOXTeU]VbY[[e\gabb[cYd[ebhblZmgn[o[rcsev[
LZOYWU[Zlmvh
BbCcDgEbFgG[HbIcJ[K\S\TZU\VeYYZl[Z`\f]pbr\
L]PZYi
HbWZXcZj[]
@hBZC\FiJTKdL\M\PYR[TcUcVbXYZi[\]\^Va]bcc]jWk\lbmdnWoWpcqcsbtZvZ
B\FcJ[L\NgO\RaVbWbYb[\^eafebghhao\qZr\tc
B\C]G[HZJ\KfOgS]VlW[ZZ^]_dabccd[h[ub
@dAdCZEXGfIaPfQdVfX]Ye[b\d]b`Vc\ddecgbhejakelcmcncocpbrg
@ZCeDeEhF\G]IXJ[OXVYWZYZ`bdaj[vd
B[H]JiL[S\UbVaWd^]_df]rav[
EgJbNaOcc]
C]HbL]T]X[r]sk
@ZA[C\D\G]H[LbNcO\ThU[V[WdX]Zd^e_f`dacd]f\lZq[ug
F\P]RVS\We\]]b^[_[`]ecfcjkma
BhFeW]
E\O\WdX]c]hasktZuc
V]jj
A\BoCgDbIZJ\KdL[M\N\O\PcR]SdTXUeV\WZX]YXZY^Z`fb\c\e\hhiYl]mdoeqercs\t[
BeC\EhHeJdKcMdObR]SdVb[X\]^Z_jbdfbg]k]mandqbs]v\
@\B[FfGeHYI[K]L\M[OfP[UdVkW[Xf\\]U^\`]acb]d]f\hijbl[mcoVr]tiujvX
BVPZR[SaU]VjWrodp[
L]hkjXt]
AcB\IcM\PbWmYcadech\l[
CgG\JaO\T\Z][\]b_Zc]dfechds]tdub
AXB[FcGbHfIZJ\KdLYM[NgOgPbQ]R]T\UYWYXiZY[e\i]b^]dcf[gZhaj[lgpZqYr[sdtcufv\
@aAbCbMbOcTbU]VcY\]g^d`]ahedgah[l]m]qdtX
@]AeHXI]L]M\N[OhR\VhWbXbYf[V\[^\_]cdf\h\jflZv[
KbO\PbSlWW
@\JbNcS\U\VUWYX\\k_c`aecfXhajck[lgqcrbtcuev]
FbGaHfIcOeT\VbWYXcZc[]`Xabcdh]l]n[ve
H\K]W[of
LlWY
@eD\FZGfHXI\P\R]VjW\XdZb[\`\adhcqZsXtcv\
WZYi
RfW[
KdYgs[ub
Hh[]\aqjte
B[L\P\R\W[Y\rn
BfC]DeGYJiM]OZT]WdZ\circu[vc
BYWd[i^]lbt\
[gsd
B\F]HcK\SdVnW[^]`c
@\M\W\Zi[bdZh]
Ccsi
_[hi
C\FdOfPfRW^\vg
GeL\R\Whte
JgRfSgWXhgl[mfocpdrh
BaOgUbW\e\
@bAcCdDhFZGfH\I]JdKZL[MXOYP\QjRZS[UfVhWXXfYZZX[e\V][^d_[abbfcTdfgnialYoWpcqVr[sdtZu]
D]O\Yg[Xc\vn
@]A]CbDZEZF\G]HXI\JeMYO[PYQjS\U\VbWYX]YZZe[b]Y^Z_c`cbZc[e\hkj]ldm]n\oYqZt\u\vY
@cAbB]ChEbFZG[HdJaM]NZObPeR\TaV[Zb[Z\c]d^f`eahe[fZm]n\r[s\t\uav]
AaB]D[E\NhOcVcWcZ]`\a\d\k[ldq]v[
AfBhCYGeMaP\VbWUZ\[[\d_b`caacbd\eaf\hbnbo]p\rbvd
IcO\U]VcWf
H]I]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
KaRjTbUjZZ[b\b^[edl[mXtcu]vY
C]G\J][\bZejh[l]p]
@eC\D[FgG\HYIeL\NcO]R]TcU]VdWfZb[c]]^[aee\f]ggh]m\pYrasZtdv]
CbH\I]J]K\OcS\TbWf\a]b^\_i`[ahcefZg\kclaobq[rcudv\
B[ek
hijb
AaIaJbKhO\SeVbW[[[\]`acYjaqdrbvd
BfHbJ\K]M[OgUcX\Za[Z]hd\k\l\pbq]re
phs\
B\OcUbVdWg[d^Xp[
N]O[Vg
CdLfWYZd]X
JgZiv[
C\EaOZS]X]]kdbfik]lesg
B\J\L]W]Zdcghejcl\
DjG]Y\vc
IXV\Wg
A\BZL]MbWXZY^]_cccd]efjbkfm\rhtauhvf
@ZA[CfDSGYH[K[MdNePYQ\T\UYVdWaZW[[\a^g_[`baefZhWj[kcmdndocqYr\sdtcubvd
B]UaW[m[uivf
J]PbV\W]YjhYr\
Ob`f
Wdcceimbv\
CYJkLdOdWXZ[[\aZcal]v]
A]BiCkDWFcG[HVJ[LZM]NbRcXd^f_k`aaZc[d\ehh[jclZmbnbqatauev[
RdWZY]k\rm
L]Rj
IqOWR]WYY]^\
LiR]W[egk\t[
H]PcVfc]
HjU]
Ohb\
AaCaD[FdKXObQcTeVdW[Zb[Z]W`\aYcdeaf\geh\mbn\oZpis\taub
A\HcJiUkVfWgZe[Z^X_ee[giiYmen]rbs\v\
C\F\OaS\WdY\Z]\d^a_bc\ebfhl\mctbvY
CeWXZf[]
WbcglX
H\J\KfTh
@cBbC]G\H\JcL[OZX[[Y\j_\b[dbebjel[mbnap[q[ret\ubv\
A\G\Wegim\
Vj
@bBbC\DbL\M\N\PiRfW[Y\^\`acbe\v[
@ZA]B]CZDbGaM]O[PdRbSZTaU]Xb\c^c_d`]c\ecfbhcl]p\q\reti
FYM]NhRdW[Y\[\lbmbv\
C]H\J\KfUcWWZg^\gfm[odq[r]ub
@cO]P[V\Welcq]vi
D]EgF[Pec]vc
@[C\E\NjP\W]Zbvb
@]B\C\DaF[IkKeN]OVT\VYWcXZ[[\h][^]`ha\d[ecjXo]p\r\t\v[
H]Vg_cj]m]
BZWlsb
D\H\QfR[Wfc[l]
J]PbV\W]YjhYr\
ChOcPcT\Yb^]cb
KjO]WdX\ZXnfo\sZ
@\E\H\J]LaM\ObS]VbZ\abbbccd\e]g\h\j\ljmgrbucv[
@fB\D[FbG\HfJ]KZNaP\Q]SdTmWUYdZ][c^a_cd[f\hcl]ndoeqfrdsft[
DaI]OfS\U]VcXjfZj]l[ob
AeB\C\EfFcHVJXK]M[NfPfRaSWT[ViWW[b]b^Zb\g\hbjdlcndp[r\sZt\u]vY
C]DUEdKYL\M\ObR][b`[a\dejglbsi
EfVZa[jl
B[HdK[sg
O\Wc[h]f`Y
EaM]O]V\[ce]fehbjlr[tZuc
Ph
E\GcJdKhPeR]TeVVWcZb[Y\d^cbbc\leucv]
C]WZ\hl\
C[GeHdK[T]W[Y]effhg\n\p\q[r\shv\
JiW][bc]dbvc
O]WXai
H\KfVdWYZgldv\
R\Vdadb]enh\
B\C[D\J\N[OfTaViWWZ]_bhfoZvj
@]AfCeL[NhO\P]RcT]VVWbY\Ze[c\e^c_Y`adae\hgj\kbl\m\n]vY
D\EZF[GoLbO[PgV]W\X[[\]b`Ve]jmkeqatcvY
@eA\B[CZDeEjGYHYNfP[QhT\WZZ][X^a_]ccdXeWj\q\ucvd
BYCeE\GhJ\KZPZRbSaVkYc[\\Y^\_\`fa\cZdhe]f\j\k\p\rdtbvc
AkBVD[EcF\G[HbIaJgK\LXMYP\S[TgUcWZYYZZ\\^dacbacaeef[gcialYm[o[p]qcsbuav[
FbMeR\WfZY[c^db\ggk]l\vc
E]F\MZO]VfW[ZZc[fejnsc
F]R]UhWZcaddeil]o\tZv[
FcWi
VhWevk
B\CeGfJ]RlW[[\\]efh[k\s\v]
BgCfL[Na`dffl[
BaC\GcH[IbJhL\WYc]ecfbo]ugve
CaDgGdH\MiO[PdR\VdWdYf[da[baddeVhekgl\t\ubv\
VnWY^]qZ
A]B[CjEZG\HaJ]L]VgW]X]YZ[c\]_]accbedf[g]h]iejklYretXu\vZ
@bAUBbCfHZI]LZMgNbOgUcVfWX[c\\]d^Zb]cgdYfdhbj]kdlamZn]rXtYudv\
AYB[DcF[I\JXM\V]W[Z[[\^]djeZlb
@bA[BXDYEgFfJaM\OdQfR[SbTbU\VdWZX\YeZj[Z\a]Z^]_\`\bacde\fUh\k]lbndoepYs[vc
A\C\EbFeJfN\OaP]UdV[Z\^f_bbaeZhkk[m]n\s]
FZNbPeY]hh
@\A[CdFcGbH\L]ObPeQ\VbWY^]a\c]dffcgclava
@bAeBeCeHaI\J]KbOeP\T]U]WYXaZh\]]Yd\e[g[hbjdkamfncoar[sfu[vV
BcW\_behl]td
EbFdWZZb^ihd
FZW\eejo
f]sh
B[G\H]MfWb[e\b]]_c`ihaoa
HcK\TcViWYXi_Yehj[
F\W]a]e\hhji
@fDbEaG\J]K]WbZq[[d]eXj\pbs]
D[EeR\Xb_\abcce\hgjg
BUHcJhL]M]NcTaWbZ]^\`\f\h]lZm\q]rdsZu\v]
C\m]nko[
C\HcMgObThVa[[c\qe
@]M\VZjgud
WZeZjbkftf
BRGfK[L\NZOgV[WqZb[\^badc[e]kbmbnbrcvW
R\WYYkmf
C\LdWh[\`[e]fckc
B]CjG\JbNdO\P]SbV[WWZ\caf]hbo[vb
FeG]OaV\[gcfjbl]v]
AbBYC\D\EaF\H\I[JfKeL[MaOXP]Q\R\SUTYU[V]WZX[Ze[X\j]d^Y`[a[b]fXgahZj]lcm\ofphqZr\tZuWv]
A\BcDfEhIiM\NZP[ReVWXaYcZX_Z`bbbg]hbj[kalembn\o\q[sbtguXve
@\AcE[H\JXK\L]McNkO\P\SeT[U]V]WUYcZp[V]X^Z`]aXc]ehfdhejblVnWpat]v[
AdB]D]FbGZM\O]R]V\WhX\Y[_k`]dbfYlZmco]
FhWd[\t]ua
RbV]Wl
B\H]I[M[RnV[WWY[[Ya\c\f]l]mb
CkD]GYJdL\N]O[S[T\W]Z\[f_bbfd]echhqcrbtYv]
B[M]O[SiT\Y\[\_]cbf\g\oa
B\W[Zl
EaFcR]Yc[e\[aeedjcn[uh
@ZHYLZM[O]R\U\VeW\XgZa\g^Z`]adcceZhZj]l\mboapXrctdu]
PdRd\ZegtX
AgH\M]Vg[\\]fclY
AgF[L[R[WnYbZ[^]edrb
F\IpK]M]N[R[TZVgWXX[Y][\^\_]`\aaccf\g[j]k\rZs\t]uZv[
C]DUEda\dej[
C]WZ\hl\
B]CeL[RcYkkbl[r]sd
AcD]R\W\\kfgv]
A[CZD]EdIcJbLXM\N\S]UVV\WbZV\\]a^d_b`bafbecddeeYh]idmcp]qesgtdudvc
RaUhVhW[o\
BhGcR]Wcc]lbs]
CfPcVkWfZb[[^]hcl\qZuc
BdW\caf]kbsfv\
C\DdEdFcIbM\N\QaR[SYT\UcV[XbZd\a]b^a`hbbcdhaj]n\o]q[r[sbt[u\v\
B[LsRXV]WY\]k[pc
U\Wkmb
@dBZD\EdFeG\H\KcMhNaOWPkRZV\WfZ\\]^Y_\`da\eafegclco]rgsXv\
Cgqc
DbEZFcGYHfKbMdPfTZUZV]W\XbYc[h\Z^Ybdc\daeah\jdl\mbo]q\saub
N\O[PhV\Y[`al\
BZC[H[IbJYKdL]M]P[T]VXWYXgZu[\_d`Ze\hbj]lWm]oepYs[vW
F]OgVcW\c[
CtN]OZP]R]VXWZ_]cbeaf]l\r[t[v\
HZ^]glm]v]
G\IhO[SbTZUY\\mipbrfte
@\BZCrDbEdF]GdI\JcKaL\M[O\PcR]W\XbZe[]\a^Za]cbeff\g[j\kblamYnZocpZs\ta
B\CfI\RlWWXiZ]]\e\f]hcj\obv]
CbW]Zhhf
C[DaHaV\Wa[e]huZ
C[J]O\TZWeeenhofrk
X]mgt]
KjWh^\
ChQcT\VZ^[`deih[kat]uavd
BXC[HbI[JZLZM[NmOXPbR[S\TZVaW\XUY[[c\\^f_[`]ffgZjenbokp]rXscu[vc
@bAhBdD]E[FbJ\L[M\P]QcSYTXUfWZX\Y\Z\[Z\b]W_]`Za[bcdZeegdldminkoeqbt\u\
IgVbW[
AiI]K]LWMbWjYo]abbc]m]
McVfWh[\tW
DdWj
@bB[CdDbEeG]NcOXP\TbVbWUX\Y]Zl[e\b]b^c`\abeff\hep[rfv\
M[WXZa[flb
@aB\CeDcEZH\J\L]MeNbP]TiUbWcY]Zd[\\[]W_babbbc[d\ecf]jak\l[m]p]r\vc
@\BXC\DcE]FbH]KcOePeSZWY]]^e`[c]eblZn\o]pnrbudvc
C]IjO\P\Y]
@fCZKbM\RZWk[bhfpbtZvZ
BZCZE\GbMcO\R]S]TfU]V[WgY\[[\f^\_d`]a]bbc\eZf\hZkdldm\o\pYras\u[vZ
B[CcE[F]G\I\J\KYL[NgP]RXTYWgZa[d\[eYf\g[haj\kZlcmaperct[u\vT
BYEfFcHZI\JdKfN\OeTaW[XbZ\[c^Yabbfffgdjbl[n]o]p\q]rbsbv\
@hCcPcV\WX
HdVfq\
Cgqc
\h
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
BWCbE\FdG\HiJcLZMPNZOfP\QaR]STTQU]VaWXXdYnZ\[Y\Z]Z^o_]`[cceefkh]iej\l\m]oWp[rXsducvl
K]Rj_bff
ug
@[D]E[FnHhK[O[P]QjVaWYYe_\`agbhZjZr\s\v[
EcV\W\_fa\c[f]oark
Wg
B\^]m\nl
DaOhmc
D\WhX]sc
BXCaD\EbHbJcOZVeW\^\ajj]q\vc
d]vf
B\CZH[J\McVgWeX\[Xabebg\mhqdr\tdu]vZ
B]Z]si
GbN]VfXZabceeal]ve
@\B]Ua[ggfu\
H]OeSaZcpcrW
C[LjW[Ybmbrh
BbDbGbH]O\VhW\Zb[da[t\
JbWiZ\cdgdv]
A]FcHaLgM\Oh^]hhq[ucvZ
KlM\R\V]W]^]m\ne
A\B[CdJaU\WZX]Ye[b\e]c^ddfl[p\q\tgubvZ
G\Oc[edcebl[va
LkW[
@bAbBZCdD]FcHgMfNcP[U\Y[[Y\\^b_b`beakbqbtbv\
Ub[\^]obri
@]CbJbOeUcV\W[^\agm]
@gC\e]lcvc
CjGcJ[M\UhWgiXmhoZ
AcB\CYF[G[HWL]ObQ\TbU\WgXmYb[\\f^\_j`\abbYd[f]hfk]l\pVqXs]uXv[
B[C[E\O\PgQeSeV]WWX]^hc]ebhfl]n]r\ti
A]B\C\IZKUM\OfR[VZYcZZ[Z^c`ablecgcn]obpdrasctbuc
B[C\FZG[I\O\PiQ\U\Z\[i]c_Zaab\h[jck\lcmbnhp\q]t\ua
@\E[GcH[J\L[N[O]T\WcX\ZZ[Y\r]\^]_fa]c]e[h[idl[m\p]q[tiu\v[
B]IcK]Pe\g^acbq]r\tYvZ
@fDZEbKYMkO\W\Yd\d_b`cabugvi
KiS\WZYc\hve
MjW[
@\AbB\CZE]HgKZL\MYNbPbRZUZVhWbY\Z]\[^e_Zb]eef[hbkcl\mfqbs\tb
Wg
@\AfG[KgL\SdTbV[WcY\^]cdeanbs]
B\Q]Wq[\eZf[q]sgt]v\
HXJgWeYf[cva
@bBbFbO\V]WX[f]bbhcafaj\l[m]ocqc
AaBZEWFZG\KeNWOdPlR[S\WpY\[\_\`[d]k\n[rb
B\CZJYLaO]V[W[^ZbYeXg}m\peuU
BYKrM\R[X]Zbb\kfnYpZq[uY
BnHbJkM]U\W\XbZ[_[a]c[j\m[sduZv[
AaBZE]GcH[JbNbOfRaSfT[V\XZ[X^Z`[eZfslbs]tg
ObWj[\
BdEWFcHfJ]KVL[MbN\OYPZS]WPZa[X\d]X_i`da[bbd[ebfchij\l\pbqks\t[ucvX
BZWne\l[
B\E]FbHXIbM]N\O[VdWZXe[Y\c]dffq]rbscugvb
Cgcbrb
@aDYEhFeH[KeO]PdR\SeVbW]Z][[\d_aecfdm]p]q[rbvb
AbB\H]L]O\Uc\[d]e\mevh
@XA\DZI\MZNZOcPYRZTYUcWZXdZZ[\\b]bb\d[fbgahck\lZmangohpaqcrZsWt[v\
C]P[R\SoVZW\_\oc
B[HcMbVdWfZbebgbo\
H\IbU\V]edgho]
X]k]mcohrc
@iFbO\[d]ac\l]ve
\h
J\O]VYW]akj\
VhY\e\fdrd
@aAZDVEZFaHgKaL]MbNWP]RaS]U]XZ[\`[a]bZdje\fXghh\k\lZmfniogpcqYsduYv\
@bBZCgE[GcH\LTM\NbOcUZVaWcZi[h^b_\`\bYceeaidkZl[matdv]
B]Le[]a]kXlf
O[W\X][]l\ucvh
Ug
DaEcH]I\J\OdP\SaT]V[WZXfc\e[fcg]jengoap]u[v]
@ZB\GYOdR]WdZZ[a]i^cbgc[e[hoq[v[
@cBhH]R]Wc
B[E\FkHmK\L]M\P]QfU\WiY[\\_]f]kbl\mZq[r[u\v[
B]CcEdFTHSJdKbMXNbOVPiR\SbU[VbW[XcZZ^]_j`maZbZebfZgXiejfk\n\pasStZvX
I]MhOeW[Zac]
DeGZK\LaNSOYPcQ\S\T[WhXl\m^\b[c[fejpk\lemgogpXqZr[sctXuZvV
KkR[WeY\ra
ClSbX[[c\cfdo]
@dB\CcH[KYL\N\PeR[SYT\WgX\[h][^b`cb[eafhgblao\p[q]rcskt\uW
@eA[B[CZE\FgG\HbI[JcKeLbMcOZPZT\U]VZWZXZY\Zg[a\g]c`Ta\bgc[d]ecgdh[k\lcmZn[o[pgs]u]v\
FaH\JcK\R\SaUXY\[]]\^[mhocp]qcrk
Gh
B[M]WnX\rbshv]
BYD[EgFiGZHZJaPbQZSaUcV\X\Ya[Z]a`]f]j[kblZmZndqcvn
W[[hv]
A[B]CaG]OYPbVZWjYbZ[l]
DgOeV\^cc\eih[j]qbvj
AeCYDeEgG\H]J]KcL\QcTZVcWd[Y\\^[a\blcYddfcg\hZjZm\nbo[qds]vi
BdCfIcJ[K[O[PaRbTgUkVcWSZ][]^ca]c[eYfcl[mbndoiqeresat[u[v\
@gB\C\GaJdL\MYN\P\U\VcWjYbZY[a]e^[`babckd\eZf]hZj[obqbtZv\
E[N\OpPgV[WbX]^[jhq[ub
BYKaL]M[NiOcPZVTW\Zb\\b]cklfo\qbvX
B\CbOlV\WXZ][\_c`\accceg
H\J\Th
HfQbU[nZo[v[
AZFcHbJZL]MaOdUbWY[]^e_]aabhd]fcg\jcm[naofpcq\sXve
@ZAgBhEXFoHkK[N[P]QcTZU]V[WXX]][^\`ba\eYj\nYoZp]vc
BYF[HeL][cb[dbelh\k\q[
@[B\CjGeKaMXNdOYP]RXSiVbWSYaZ\[]\c`Zh[jol\pcs]t]
V]jj
FbH\SgWfoZrV
HmT\Zcl]n[
B[HdK[sg
KlM\R\V]W]^]m\ne
H\KlM]Wc[f^\sSu]v]
@fDZKYMkO]RZW\vk
@bBbFbGcO]RdWZ]bbilYqc
KhS]WY
V\W[fh
@hCfGbNiY[Zc[[`\c[ec
C]Omj\
EiMZOXV]W]^Z`\jkl]vb
W[XfYg]bh[
FjHfK]QfW\][e\h\v\
B\OcR]WdebfhrX
@gAZEeG]R]V\WYZd[[_\`]f\h]loqas[v]
C\GYI]L]NgP]RcS\VcWlY[[V^[`[calfn[v[
@eAiBXCcDcEZGdHZIjJgK[L[M]RYTZU]VZWVX\YfZZ[\\X^k`aagf]g\j[l[n\o]p[r]s]tduZvc
@\D\F]G[HdIYJ[KcMYNZO]PhR]ScU\VfW]Y[[[\]^Z_\`gb\d[eZf\g]jbl\m[njo]q]s\t[
W\mbnbrk
CcD]LhT]WZ[c^]eXf]t[ve
JbWjv]
@Z[c]ib]
A\BbDfFZGbHYL\NZObP]SaU]VbWZXaZ\\\][^j`eaZbid\f\gfh[ibl[man\ocpXr\s]tZu\vq
[\e[hm
B\EbJbLgNbO\R\Tacae[k\lau]v]
CkI]JbM]O]W]b]
@fVcW\b]j[ui
AcBbGaHWOgPcT\VXWYZb[\]bb[daf[s\u]v\
Wj[\sc
CbDaF\G]LYO[P\S\UdVeXfZ[[b\]][ccd\e\f[gdhek\qZravc
O\V]am
AaC]M]O]T[ViZ][e_]ahvY
BhL]MYV]W[X[[\\kc]h\j]p\tY
KcTdU[e\o]uh
AcObS\UcemtY
BWCiHhW\k]
@\CaL]WcZca]m\oi
B]CYQaUgZfb]c\ekh]
ugvc
K]MhY][da[eaf\hcjak\pdtgv[
HfKZLeX\[\cbe\fesmtcv]
EdNdVbWZYc\\lf
@cA[KbMdNcWYZe[]bbgbpg
Fb[f
@[A[BZD\E[H]K[L[M\NaOhPbQ]S\U]V\YaZ\^a_]`[bXced\h\j]kcm]t]u\
BcHhKdW[
Uk[\
B\R]Wrt[vZ
@bCbEcG\J]KeLiMcNfR[TbWRXd[c]a^]`Wd\feg\hgjalgm]n[qYrasaui
B\E]FaOaWafdhdjemasbvi
CaE\HjL]MeP\SYV]Zg[j]ec[egfgg]k\lfm[ocr]sZtZvX
AXBXH\JdMcOfR]T[V[WZZa]Z`[aZcedbe]fdhho\rdvk
BiCiJeP]R]Ubabe\f]g]lb
BYHj[g
B\IcK]PeWZ\g^acbq]rctYvd
BVDbFaG\HdL]QbR[WYXbYa^ba]b[d\ecfZvf
@]A\B]CcEgFgM]NYOcQfR]VaWgXaY\Zf\\]f^W_]`\adbXfaj[lbp[qduo
@iB\E]FZGjP]W[^e_\
LkW]
@TAZBZC[EYFfHnI[JYLTM[N[OVP[R[SSTXU[VRWZYZZ\[Y\[]Z^X`ZaYbXd[eZg\jZk\lWm\n\o[qbrYs~tcvV
Wi
C[E\F]GcOYPmY[`[cdeajfv\
AbC]D[LeXaY]_\c\fihcldsgt[u]v]
@aTiW\Z\
@fAdB\CfFeGdHVIZJdKYL\MdN\OhPiQYRZShTZV\XcZ[[c\a^Z_gbdd]ehfXgZhao\p\qZr\s]v[
ChJaM]WWYZb[e]l\u\vh
@VAWBZDhEiFTGYH\JXL[MYNWOUPYQ[R]S[TeU]VWWZYZ[Y\Y^Y_[b\dleZfZhZjXkWl\p\s\uXvU
DbFeJhMbOdRa[Zj\vf
@[B\CnH]I[K]L[NeP[ReUXVdW[[a\c]e^[d\e]h]lfmfoX
CYTmUe
O[Pg
BaC]fh
D[JVvi
BXHhJdK\V\W]
M\W\Y\^\eoh]o\t\
C]IjR\W[Y\r[
BZCZD[HZIjO\R\S]V\Wc[b_[`Xeefajdl[m]qZr[tcu\vc
B]R\VkWY
L[RhVaWe\\`deg
AhCZD\EfFeMbOZTiUcV]YZZd^\`hk[oeve
BhGaH\O[WY
AcBZCeE[G\HcLZNbObQ]RbSbT]X[[d]]`YcigbiXjekbl]mandpdqhtb
B[K[RlWY
J]R[rctf
AcBbCgDZEcFcG\I\JXK[M\N[O\RaSaTdVWW[Ya[V\\]b^c`cabb]caeafajblYm\n]o\p]qfs]v\
RZS]VYW[\]^\_[e\jilfv]
CcO]VfW\[c^]cceeidret[v[
C\Oi]gee
BZG]fgp]
BZDZEdFfH\M\N\P]QeRcVdW\dih\j]l[ve
DcEkG\N[O]RaX]cedce\set]ve
B\EaHZK[VcW\Zf^co\pg
U\Zg
@]AZC\DbGbH\JbMeOZPVQ\RcSbW\X]Y\]c^[_c`Xa[b\ccd]edh[j\m]ndqaritZub
SaV]WgXc
A\ChH]L\N]O]VbWeY[[[]]^fced\mdncobpZrbsYv]
K[R]Wee]nfpg
FaH\KaO[QdV]WZXf]b^[_beZmXnYsbun
B\JTNgO]WgY]Zf\c^]bee\h[obrdti
@YAZBYEVF[GcHdIXJmK\L[MaOXPcQ]R]UgVaZ\[\]Y_[ahb\cWddenfZh]icjbl]mbn\o[qZr]s\uYv[
AQBVHcI]J\KeL[NeOTPaQdT\U\VWWXXmY\\c]f^c_c`\c[eYhXk\lbn\o\qYr\tVunvf
BYDbW\u]vk
Wgkb
GZWi[\re
@]A]B[C\D]IcL[NVOcPbRbSdTbXbYdZe[\\f^Z_\a]b\d]e[fgicj]lfmbneo\qYs]tevg
CcW[YZ[\\b^\j]obri
M[P]WX[degl[p\va
BbG\KeO[P]RYVcWbX\Ya[i\fbbc\fag[jblaodqdrgsat\
RkWZ\ZlXsd
B[UcW][Zefve
CgG\H]MbNfOeWbZf\a^aebfah]tfv[
AWDeEbF\GZJeMdN\PcQaS[TaWY]d^[_babb[d]edf[jbkZl\n]p[q\r\tbudvc
AbB\CmD]FdG\KZLdMbNYO[Q\SbTgWcXcY][]\W]S^V_\a]bbcadceaf[g\h\lXnbp\qcr[u\vZ
C\E\W\`i
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
@eBWCgDcEZF]GdHZIhJeK[L[OaPZRYS]TZVZWXX[YeZZ[\\X`aabb[ebfmg\n\o]p[rYsZtduZ
@kAdB\CZE\FXHWKXMWN]OYP[Q]R\V\X[Z][\\X`]a[cgd\eXhYjXkVlYn\pZs[tYu]v[
FhGZHgKcMpOcS\Vdmcnboasb
@\AaCdFeHcJ\K\L[NfO]VbWRZf[a\cb]d\gdlan[s[t\uZ
@\B[CbD[FaGYHcIgP\QcR\S[T\U]WjZb[[]V^[`YaYcff[h\i]l[m[n\pXrYsXudvN
C[DeE[HcOeQcTcXgZ[^aa[dbe\geh\k]q\sfucvf
@]BYEaFiHhJ]M]NaOYWU]c^d`bcZeifeh\rYuYvi
BgCbFeGgObV\WgX[acc\mc
@aD[FdIbJ\LaO\QeT\Zc[[\Y^]`WabbghaletZ
W\eeva
G]H]M\SdTcW\Y\Zc`kc\n]reub
@bB\H]KaM[RfW[[Za\mbv\
`hj\v\
H]ViW\[boe
@[B\CeFdHeJ\KaLdPZQYSjU\VZWXX[Y\Ze\a]daebdccjdl[mZn[obp\
FYL]M]RwV\W[Y\[\mbtUv\
gg
F]I\RiW\\\rc
AcOdVjWiZ][f\bbZechij]t]uc
BcC\GcIaJ[LeMaO\Q]R[U]WbZ\\c_dcZe[kjl[obs]t\
LfUdWYZgvf
@ZAcBTF\GXJ\KYLbMbNlSZTbU\VcWoY][g^Y`]b\cbd\eYlhnVp[qXr\sZu]vZ
BZGbH\I]J]M\NbQaU[VaWjXaY\[Y\a^bb\dZgbjam[n[p]qYtbu]vb
G]K\PZT]UcVdWe[[fZg]m\odrjtcve
IZOkV[[g\cc]ebrbsi
B]DbLiW[[[
BeD]F]JeKbT\VaW\]\h\mindqd
BcEbM]O\SaTbVZWeXac\sbt]
C]FeHbL]N]T]W\X[]dr]sk
Wi
DfGULYWhvh
RfW[
CeJaM[W\XcZYagghheu\
CiG\ee
B]DbF]GbH]J[KkL[M\OYPaQbR[TbU]V]WWZ\[U_aadbZcYd\eekgl[oXp\rht\u[
A[B[GYOY[[cieckfucv]
AfCeK\T]VhW[YaZZ\]]a^]ee
AXB[C[DaFbGWH\IdJbKZMaOcPbSZTbUhV[X[YcZc]\^Z_]`haZbYcfe[f\gghbm\nbocpaq[rhscvZ
G]R]Ym[\r]
FbLYMaN]O\P]QbV]WZZi[e^ecbd\g]l\mZohvi
B]LiWg[[
DZJ\LZO]W\Z[[lk]l[vb
CbO]Wa`ha]
DmEgLYP\R\W[vd
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
CYJkLdOdWXZ[[\aZcal]v]
C]F]JhS]TdUgWem]pdt\uf
BYFcW\[gj\v\
DaE\F\J]LeP]RZVfWecfe\k]lX
IdJjMdO[We[Z^Zv\
BXhcuk
@[BRDdFZGSHgJiKUL\N\ObSYTcUaWXY]Zd\a_\bacgd\ebgaiaj[k\m\q[r\s]tcucvg
BeCZI\J[KhP[U]VdXeYg^X_dagbZe\g]n\qkrXt\
AcCdEcH\IbJdL[M]N\O\PZQdSaTdUeWTXaY\Zb\[^cabc\dcecg[hbi\m[ocpbs\u\v\
A]CgDaEbFgJ]VYX[]e`]e[jgmcnatZv\
Jhrb
@bA\BWCaD\EfGdHWIaJaMbPiQYUfVYWfYdZ[[\\Z]b^d_X`\aZdbeaf\gcl]mandodp[qfr]sXt\u\vc
WZgim\
CiG\[feaq[tfv]
J\L]Z\[gl[v\
EcY[c\rg
V]Zcgbpj
Wcf[rg
B[O\V][dahv\
A[BfC\D\FcHZMcO\R]XcZ\[facj\k\qa
BcC\EdFeGcMZO[W\[ed[hbjjq\vd
Fh
C\]bhdm[pi
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
CgPkTbVZYc\a_\c\h]rbv\
BZDcOicdu\
C\RmV\\\f]
B[W]Z]^Zgnq\
BcDbEbF[JcO\P\W[XbYb`\cadYeepgvd
@dD]K]NkO[PeTZV\WZYZZba\dke\lfp[s]v]
MhWc_\aaecj]qbuc
C]Jl^Uu]
A\JkZ\c]
@dB[CeJcXbYaZ]\i]ae]h]p[rd
@eAeBeK]MbRfWb[Z\b_]dbe]lfodte
@[C]DaHeI\JaKjM\O\S\TZVbW]YfZe\Z]f^d`Ya[b\cZd]ejlTm[nYoUpfqhratYubv[
HcN]P\SfVd`]c]hb
`\m]ng
@\HcKhMYOdPbR[SZTcVaWdY[^\_[b\cad[e[f]g]halam]nco]q[
D[E]G\H\IZK\O\PeS]V]`icahYj[n\v\
CaN\O\PcW\`bc]jgna
@[D]HZO\T[[]\]`bldmZnio[s\va
@]A]B]CVL\MbNbO[QaUfV[Wf[Y\]^Z_\`ca\b]c\dieXlhmet]ve
AbC\J]P\VdXebbc[d\e\hgibtZ
CcIeJ\LSNfOg[\\[^]`ba\ddgbhdjclam[nhs]u\vb
EbN[OZV\WX[e\\]]_]e\h\jkm\q\tbv\
@\CeFbHcIcJ\KdL]OZQ]V]XeY\_cf[hdo[phrfvZ
@[AZBfCjD[E\F[GXH\JYK]LbM[ObPgSkVbW[XXY]Zb]a_dc]f[h[kdmYoap\qWrWsetcv\
B[C[I\JfNXPcSdVhW\XjY][cajcbeYjdmbo]s[tcuf
CbMiO[`ha]
C]DdF\NbOVP\QaWZXbY[`dc]dhe\f]jZlfq[uZ
W[e]vj
EbW]vm
@YA[C]E[HcJbKaM[NZP\RZSZT[UdVXWWXbZ[\a]d_c`Za[b\c\d[gdhbjZl\mcofpdr\sYubvX
RgW\Xh\Zmjobp]
B]C]G\JdLbMcN[O\VaWkY]aZfbhclcqcrescu[
B\C]KaL]M[NiP\WZZb\\b]lgqbvZ
Vn[bl\vY
BZC]HfJjW[f]n[
CVHdIsJ]N[OTR[]]`\f]h\j]peu[v]
ebl\vh
BXDeQeW\de
AcC]HXJ]KXM\PZSfVbWUYdZ]\]_j`[fak\la
IcO\U]VcWf
IgO[
W\mbnbrk
AbE]VfW[\b
B\CcFbJVKdL\O\PZR]V[W]XjZf\\^\_dabe\l\p]s[te
H[V[WZZmlZ
F]OgVcW\c[
CrN]OZP[R]VXWc\\_]eaf]l\v\
BaH[KeM]WiZg[\a[daeegbm]pbq[r\sbvZ
VbWgXd[\c]d\f\hZj\k]ldmfuev\
BgPbWY
BZCcL\OgP]TbWY[\ccejv]
V]W]Y]edtn
Zbvj
EbF\G[KgL[NbScWec\ddlbvb
W[XfYg]bh[
BjW[harcv\
@]L]M\O]VZWZjkkeue
@aC[L]TcUcZ][d]b^bb]edf]h\ugv\
HXTfWg^\glm]v]
SbUY\\mipbte
CdXie[rc
BXCmE\I\J\M\NdOaR[TVVcWeY\[W^\_Tcgd\emf\g]h\j\l]n]pZq]rZtc
@[A]B]D\EeFdJbUdVaW]Y\Zg[[^[_eaYg\hbl\mYo]q\
JhWW^cafld
AbJcKgNbSbVZX]Yr^[aclfsauc
BWCfG[OdP]WfZaei
@[A[BXCYEYHaK\L]MVNYOWP\Q\TUUeW]XfY]Zc[V\Y]j^\_[`Xa[b[dZeXf]g[j[k\lYmgnZoZp\qbrYsYt\ubvW
T[ZZ]hq[r\
BYW[emg\v[
FjHfK]QfW\][e\h\v\
DbWfk\
GZKePaSbT]VhWZYl^\_\adcbe]j]q]
BXC[D[E[F\I[J\LfN]P\S\TbY\\j_\`[b\cbecfgg\hcicj\lZm\o]p]rctaud
R\Wh
@pAYBYDTEcFbGYH\IaJiK\LcMcNcObPfQZR\TYU\V]WdY[Ze]g^X`iacbYcZdZeag\hdidjclZmXnXoYpjqcrese
@bB[DeEiF\G]K\L[MYNgOdR]T[UdVZW[Xc[\\Z^f`kbcchdbfYl\m]p[rYt\vd
BYHbJ[M[NlOWPeUiVbWcX\\dccecfgjZlbn]q[r\
AaMbN[OZP\TbV\Z\\f_b`\eef]hdlbm]nbrdub
YfZivZ
KhY\Zc`[hct\
@]N\O[Wf[d^Y`ioa
AbKeOgP\SgT\WYY\^[`\c\fZhcmbr]
W]Zhhf
C\V\Xa]huZ
G[WaYe[Yebf\her\
V[X\e[k]ldmfthv\
P[VfWhZdhbv\
f[rg
BdC]F\H[J\KgMdPZR]SeVbX\YdZb[\_g`[badbfak\lapYq[rct]
C]DjEiG]IcR]U\W[Zg\\egv\
C]GbH]UcVcWgc]
O\VlYfa\d[e[
CbLkPZRXWZYf[[ui
A\CdE[G]HXJ[LgMjN]OXP\QQSiTXUaV\W[XbYZZZ[e^b_b`fbVdmeUibjYkblam[oVqgr\satSvc
K]WZYi[d
@\AaB]CfDbEeI[KcL]OaP]SaU\VcWXYd]\`[a[d\fbgdk]mZnYoYp\qgsdt]uc
AbBZC\GcLfO\PbR[[\^b`aebt\
GYO]V]Wp[YaecZl]m]
@\DcF[H]JbKaLXM\NXO\TdV\WZY]Z][g\bcWdflfnetbve
BoGaWX[\q]
@bAZBfE\H[JdKXL[Q\T\VZXZZb]V^c_eb\edf[gghelYn]q\v]
LmWX
CeFaG]I[JbLWNWOaQgR[TWUeV]WfXbYa[b\b]c^Y_Y`Zaebbcfd[f[hfiajbk]lamYnZo[p\qjr[tZvb
C[HdI\K[T]V\Y]fhn]p\q[r\sh
D\ObWg[]a]b]f]hfmbn]vZ
CeJ]W\\]efh[
D[EdF]L\R[TbWZ_\cceehfjmt\
ElWhZ]\\hcq[v\
WiZ]
B\I\N\T]VYWjZj[\`cbahbkfl[sev[
F\IpK]M]N[R[TZV\WZX[[\`\aaccf\g[j]k\rYs\t]uZv[
W[`lv]
@eMlO\Wa`cbacce]hbl]v[
W[X\[pmgo[t]u\vW
H\U\Vee[gjo]
B[RjWU
DbGbH]L[NZR\YbZa[bmbrht\
C]OcP[ReSkVZWZ_\f[oc
\h
@ZB[C\DbEaG\H]K[MaObPgQ]R\SgTdVcXbZc[d]e^]_d`gcXd\ebfWhdj\ldoXpcqdsVubv[
@gAZEeG]R]V\WYZd[[_\`]f\h]loqas[v]
@gG]IbK[LZNfObPbT]VdWbZb[[^b`[b]caedfagahblcm\nbq]rc
@dCXH\JXM\O]R[S]TeWjXbYbZ[\\]b^\_Yc]gZhkjambnboZpct\vc
Gh
C]FaG]H\JZU\VbY]]f^b_d`ce]fah\lgqftZ
@eDZH[KoMiRZS\V\WWc\fhsSu\vh
C]EiMZOfV\W[^Z`\jhl]vb
J[Vnp\
V][bal
BcCXD[GbJgLcMbNaPcR\UcV\W[X[Y[\k^f_\`Zc[haj]kdm\p\qds\tTv[
CiRiW]
B]JYLjRbWW\degtc
A]CdE]F\N[P\W\[\\[]c_]`]e]fehdp[qaunve
C[DbGhH\IcLbN]OgPYWZX\Ya_c`gactcuav[
@cA[BYCZEiFeGVH\KbL[M]OZQ\R]SaT[WhX]YZZY[b\a^[_Y`lbcccdZfYhflbt\u\vX
@cB[K[NaOjPdSgT[VdWjZf[a\[`bbbc\e]fVjblbndoap\r\sbt[uZv[
B]O\RZS]VYW[Zb\\^\_\cbe\jln]td
A]F]HXNZVZWZ]j`pa\d]eem]p]t\
@cAdBWCbGVH]IWJ[MbOcPXRZScTcUmW[XaYZZg[\\j^g_\bbdZecgbhdjZl[mUnYo[pZsXt[uav]
CjIbPhTZWaXbYbh\ibl\tZ
Wgkb
C[IhOcR\TcV\WYYar[ve
F]MaP]RbS\UcWXX[Y]bbc\eefag]jbleq[riscvg
@kAdB\CZE\FXHWKXMWN]OYP[Q]R\V\X[Z][\\X`]a[cgd\hYjXkVlYn\pZs[tYu]v[
FhGbHgKcMmOcS\Vdmcnboasb
@XBZE\FdK[O\QaRcTVUXVcWcZ[]\^\_]`Xccdaecg[h\k\ocp[qYrbu\vX
RbWa`hj\pjv\
IgW[
B\EbF\G\L[P\Wcd\hclgn\v]
VgWb[[
AfCeK\T]VhW[YaZZ\]]a^]ee
AXBUFbGSHXIdJ\KZMaOcPbRdSZTfUiV[W\X[YcZe]\^Z_]`jaZbYcdd]f\gghbm\ndocpaq[rhscubv[
B\D\HkJYL\NgO]V]Y]Zf[]^]`gbeeeh[j]thvZ
IeJkM\O[Z]^\
JgWfrb
Y[rg
DaE]FbGbHZI\JeLbMgOVPdQZR]ScUaW]X]Zb[\\a]a^b`ab[cafYjgk[l[o]p\rbt[u]
BgC\EeFgGcMZO[W\[dc]d[hhjim[q]vd
@dB[CeJcObXbYaZ]\i]ae]h]p[rd
@\D\F]G[HdIYJ[KcMYNZO]PhR]ScU\WVY[\]^Z_\`gb\d[eZf\g]jbm[njo]q]s\t[
N[OZR\V\WdZb\[]]_]dce\jkmaq\v\
CVInJ]N[O\R[]]`\f]h\j]peu[v]
ebl\vh
WiX\[Xe[sk
W\mbnbrk
A[BbDZGdHaIZJdLgNbOcPcSYT\V[WZZ\[c\\][_c`[bWcbd\f[gchZjakal\mZnfpZreudvd
DbWfk\
@aG[PcScT]ViWZYb^]_\adccj]
AbG\K\M\N]R]VdWg[a][^]_hcbedh\tXu\v\
G[WaYe[Yebf\her\
AiCcD\EZGeH[IYKcL[M\OZPZQZRbSYTfU[WcYbZc[[]Y^a_[`faab[cbd\efhflZpXqbr[s]tYub
@[B[C[DaEdG[H\IbJ\LdPaQbSeT\VdWSZh]c^Ybbccebfeg\lhmcn\pbqas\uavW
@bAZBfE\H[JdKXL[Q\T\VZXZZb]V^c_eb\edf[gghelYn]q\v]
@]BcCZEcFbGbO[QcS\XbYb[e\c]\_fbacXebfchckYoZq]rbsctgv[
CbElW]Z]
C]FgG[I]J]N\TVUcVkYcZf[[^Wedf\lev]
V\W[fh
BOCXGZHeK\M\NoPZQ\RZWeZ\[Z^W_Z`Wcgd]eYgbh[j\k]lcp\s]tZvd
Yfcavh
IgW[
LlWY[c^Yk[
DYE[HlL[UeZ\dhkZ
V[WclV
C\DZG]HaJ]ObQ\T\VhWgYb[a\]_ebblf
H[Wblf
A[M]PbUaVfWgZ[[\^\ahc]lavc
I]V]Zc\feaparctc
OhW\Yg`gr]
AeBYCZDeFcJbLaP]Q\U]W\YgZ\]c^c`dbbcUd\hfkZl\m]qbrgu\ve
@ZAdB\ChD[E\F[G]J[K]NbQ[R\ScVbWRX]YXZh[[\fa[bZdkeXndphqcs]t[v]
@aBdC\DeG]HkIcJ]N\PcQbR]SdTaU\VYWeXY[X\k^[abcZeaf]gaj\kZl]qYrbtfvZ
HbW\sf
OUPgWiYdg]vn
B\C\DXEZHjK\LbNdO\UcWZX\ZZ\b]b^\`cb[dgebkfm]ndpfq]t]uev\
hk
EbFbL\MdN\PeT]Yh`[cbh\r\ue
@fW]Zf
@\BaCZF\J\KcO\S]V\W\Zc[Z\[_gedhgjdl\n\obscv\
LfWY
WY[blf
@hAdCZFYGbH\I\JZMWObPdR\S\TYU[VWWcXXY[ZY\c]f_g`\c[dbechcibj[k]o\pWsXu\vb
A]BbEaHTKcL]MYN[OaP[Q]R]ScU\VoWXYf[Z\]]]^b_\`cb[fahgj[lZmYn\oWpYqYr\tXvZ
AeBWC[K\WjZ]h]jal\pctd
BXCbDRE[HjIaL]MYOcPZQiT\UeYdZ][]^e`bbdc[dhfWgahYl[napXqYs[taudvk
B[C]T\Y]Z[[Zeggcheq]r]
B]C\DcEaG]HcI\LjP]QdT\V\[W\]`ab]c]dcechevf
B]Wj[h\]][d]ec
CeHdOeTgUeVdWZXb]Xa]bje\hem\qbsZu]
RZWm
B\CbLhMeWchZlZ
QfVcW[
F\IhJ]MbVbWUY\\b_[`Yc\ebgYhhj]kat\va
BZCbDbF[GbHfIdJ\LZPdSeTfWfXdYbZb[[\Z^R_j`\abb[d[ebg\h]i[ldman\paqbretfvU
A[DbJfOdT]W[\e^je[pavZ
FcH\Wimd
@\C\GdHYK\LaO[R\U]VbWbXcYa[\c\eXg]h[jbplsev]
@\AXCZD]EYFcHdIWKgL\N\OWPZR]S]VSWSYgZ\^d_W`[a\cbd]ejfbgchgjWk\l\m[oeqerat[ucvZ
H\K\M\O]UqV\Z]^[bYmYoep[tev[
L\S]UfWQY]fnmcnfo\r\s\
B\EbJbLgNbO\R\Tacae[k\lau]v]
A]BbD\E\FlGaHfJcM]RaU[V\W]Z\[\_\b\cce]k[l[m\s[vZ
DeFcHaIcJZU]W\effbkhqbvY
A\C]DcE[FeGaHbIcYb[b\\beednao\sat]vb
RbW[[mcck\
@\A]B\ChDfEiFVG[HbIcJ]K[L[MZN]ObPgR\S[TXUYV]WbXeYeZb[b\j]X^\_\cYdbfaj]mbnboepVq]rjscuW
KcM[PbR]V[W[[Veahblauhvb
AhB[DbFcGeJdK]RbWYZZ[\^dc[dbl[oardseu\v[
CpI]M]O]W]b]
JZOWR]U]WeXe[Yc\e\f\rcs[vm
CYJaPhSdWZcdedfWj]
FeH\RlTcWW[hu\
GcN]S\WgZ\\g^[dbfll\p]va
EgGcJbN[OdR]W[ZY[c\]^[bihbqZsbuq
@\A[BmC\EhFbG[HYIgJZK\L\MWNiOZPeQ[R]TYVYYaZW]c`cb]c[d[ebgcjak\n]p]qdr]sctgucv[
@fAbB[E\HlKdTeU\VcZebbcadde[fbgbmbndo[pdtZu]
[gsd
DaWg
MZO\WbZa[fab
B]C]D\GbMdN]OePbT\UhVZWYYY[Z\m]b_bcedbedfkg[ldmcohparWsatWu]
AbC[HZJ\TiZ\[\^\e[gkk]obrbs]v\
EbFgIbJbO]PdUcX]Yc\c_a`\e\fbg\h\lan\oasbv]
BXCdDbEcGYH[I\LVOeP[RZTdUcVZWZYbZb\Y]V^h_h`]acbccgdXe\fZgaj]k]ldn\p[q\u\
B[I\J]ObReU[VVWcXgYh^\_]eaf\m]
Xi]\rd
C\OjTdV\b[
HbW\sf
BXhcuk
A]BdI[L]M\OiSbV[W\b]cefbj\
CbKcM\V[WqZ]p]q[
LkWY
@\CWE[HgJ[MYPYUbVeWbXb[\\[^[_nb\c\dbeYgbhcm\o\qdr\vY
B\FZM\W[^\a[erhb
BkHYJ[OcW\Y\_[b\cen]qkr[t]
B]I\KdV[WdYhadvb
@cE[JcK]M[P[SjT]UdVgWfX]Y[ZZ]]^\`Yafd[eZf[gbhZlcp]qdr[sfv\
CbD[FhGVHdJ]L[M[NbObPcRbSiTfU\VdWZXhYd[Z\Y^X_Y`Xbgcfdceefaj[m]pbq[sWteudve
@ZAdBcDaEcF\HVQeTcUhW[Xa\]^dbZcZd\ecg[hei\m[pa
@[BbCaDaEdFgJ]V[WbX[`]jgmcnat]v\
uk
CcN[W[Y]\ko]
H]KfUfXfY[Zcf]r[s[
H\JaN\R\W\X\Z]]xbZl]nZpVu\
A]B\EaF\G]HVJ\KeM\O\PbRbU]VbWZZ[[d\h^]`ggphelYm[o\tf
C]IjO\P\Y]
A\BZC\FdG[HbJeMcOdT\WZZf[b^[`jcbf]qcscu]
BgD]V\W\[[`\c]d\ealYvk
C\D\FbJZP\QgT]U]VeYkZb[\\e^Z_c`acRh[ldpZt\v[
@gHdKdWe[chfpbt\vW
@iAaBbCjD\EbIcJcLZNhOYPbR]SfTYUXVaWWXcYXZV\b]a_fdde[f[iclXm[pbraufvg
AVBYD[EeFfGVHdJiKfL[MePhQ[SbTUVbW[YhZ\[]\d^Z_eafccdbeghbqYrdsat\ufvf
AcE]JmM\T[V\Y\^[b[edfch]tbu[
BbDbEdHcIgKaL[MaNYObP\R[S\T]W]Zd\b]\a]dhecg\idjdk]mbocr\s[tcubvd
TgWe[cebrc
AaCeHWIcKZM[NbOlP]Q\R\TcU\VXXgZ\[Z]]_cbWe[fZgZhdojp[rbtcuYv\
D]G]O]P]SkVeWfYY`]ecfckdmgoYs]u[
F\HdLaP[SgW\^b`Zk[qa
G\H]OcU\VkW]Z]cdo\p\
KcS[W[m\oi
@WAbC\DbFUGbI\JgK[LcM[OcQVU]VhZc[\\c^X_\`\acc\d\hcibj[kbmcr\s[tbu[vZ
@[BcCXDcE]GgH]IbKfMZNcOeRYUdVhWXY\Z[\a]a`aabeah[jek[lWq\rcs]uf
CcEeVYWl[eebv\
BPCcDbFhG]H[MTOZP\QjR\T\ZX[g][^ebecZdYepfZhYk\n[p[tbugv\
A[EcJWK]M\TcU\VcWcXhYb[\]]jbq\u[
@YA[DcEfFcGYKcLbM[NeObQ\R[TdUfXfYf[a\c]c^[_c`Yabb\ccdcgahcicmQohrasbt[vh
CfGbVdW\X\YdZ]ebm\ocsb
AfB\CcE[GbJ\L]OdSdTXV[WhY[]\^ce]g]mdnbodrctYv\
@]B]CXF\GaI\JhOZUcV[W\Xg]Y^e`[aad]geheq]rb
V]Wp^Zd]lep\
AlCiE]FdGWH\IcJ\KVLZNdRYTXUfXZZf[[][_Yadbfc]ehfbgfi[k\mbnao]pYrmtXvb
@ZIcWk
E]G[Xc_Z`[a[cge]hcigjctZ
AkC\D\GbL]M[OgPdQ]SdVXW[X\[]^a`\adh[jYkbq]v[
B\CcDbFZG\N\OhPZVf[c\]bccbe[fihbmcrYsdta
WZgim\
AgCeDaGeH\JcMdO\T\U]V[WXZa[b_Y`bb]ecfZpeucv\
L\M]SbWl
A]EZHbIdJdK[MZNbOcPcQ[TjU\WaXdZf[c^O_ba[b\c[e\f\gdhgibj\k\l[man\o\p[qbsYtaud
R\\ifdhal[scte
@dAaF\HVJaK[LZM[PcQdRaS]T\UaVfWaX\Zb[Y\g_\`ebZcZe[hZldmXngompTq]r\satVv]
J[W\Zne\hao]v\
Z\jcpk
HdVfq\
Cgqc
W\`]ehvc
B\Zk
B]ChO[SYVhZcch
CbI]JeV[W\Zb\fcbeag]parctcvg
JYKgO\X\_]n]ocpbv]
DbM\O\VqW]X\[a^a_]e]
B\JZZgg\phs\
WZX]ZZen
@eIYLZN\RpSfe]
@bA]C]E[H[JXK]L[M]NdO[P\SZTXU[V[Zo[Z^c`]a]c[g[lXn]o\phq]u[vZ
AtBXCcFSGbHXI\K[L\MbNbO\Q\R[S\TXVQWUX\YZZZ[V\Y][^f`]ahbYc\eZf\g]hbj]kYl\rhu\vU
A]CcIcQ\TbWj[ee]h]ker]u\v[
AbE\GYPXWdYi[\a[d]f]rc
O\WZ[j
R\ejhf
WaXbf]lZmZorrd
H[O\R\UbVbX[_k`beek]nbr\v]
@eB]I]KbL]M\O]P\SkWWYY\\egf\mcpctc
N]PdR]T\ViWX^Yaacc
L]bjc]
B]EcG\JhL\McOcP\T\UcVTWlZd[a]\_\`[c[dcffgihbldo]q\r\sft]
L\RjWZ[Zb]e\kZ
@YA]B\CcF]G[H[I[PjRXScT\WeXcYX[\\f^b_]`\aebcd\e\hdiblYmbqbrYsdvd
A\BZCbGaHUJcKXL\M\RXTbV\XcZZ[[\d]l^c_\`Yb[d\eZgdhji[j]k\lZp\qXrbsctYuY
B]C[HeJ[KlOYWeY\Zg[X_\`]bfl]vX
Jiqcs[
Vj]a^Z
X\e\qcsh
KhMbeb
E\NdWX^dlo
@cAdBWCUEeFZGkHSJZKXL[MaObPgQ[RWS]VQWRYx[\\R^Z_U`cagbZcbe]j]kSlZn\o\pWqXris\t[u]vU
A[GXHdJbN[PbW[lf
AeBdReSbXZ^gsbti
AcDgEeFbGaIbJVK[L\McOePcVcWXXbZ\[Y\]^\_\`\adbcddfggbjgk\l\p\qbu]va
AbGYPXYia[d]f]r\
@gB[C[IZN\OcSdWbYa_e`Xagc[fkh[tY
^\ept]u\
CcFhHbQ]W\XcZe^fh\lfnZq\v\
R\]]_o
BcH[NcUdV[Zi[\]Z^]_b`aa]beebgcm\n\sftcv\
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
Kihbq[rc
@XAaBXCgD[E[G\HkJcKbL[MYN\OYR\S[TgUfWYY[Zd[V\[]d_Z`\bZdfeXfYgchfkgn]paqcr]uYvT
L]VaW][ol\
Uim[
IlOYW[c\
@dCZHcJ\QdWjX[^]edl[qeset]u\
AgB\D[E]F\G]J[K]L\MYNaQ[R]ScUdXZYZZa[\aZbYdkh[jdljm]pgs]
A\B[CoHZJ]NaOSR\V]Wd[\^f_]`\e]jalbq]vf
HbJaMcNdObWdY[^haae\gah\lbndqc
OkP\cXtb
@fA\B[CgFcGcHYJdKZN\OaU[VWWSZg[Z]d^W_gajb[hejal\nZqcrat\ua
BdHdIcL[M\OiQYTYUbVcWdXYY[ZZ[f^]_c`aaccfebf\h[lZoWq[sctZv\
O\Wbl\vh
@bBhHaJ]KbQbU\W]Ze[\^Za\c\gb
CaD\GeJdOaSbVcWY]ee\ffjbue
B\DaGcH[K]M\O]P\RXS\T]WbXdZ\\f]f_]`]d\fehcj\m\p\qasbtc
\g
K]L]W[Yqq\
G]ImO\V\Y\c]r]
RbWb[g
HbW\sf
HbKeM\N]W[^\h[qbsj
B[W]enl]vY
A\B\DZEbJYKbMaPWT]UVV\W[XeYfZd[d\j]e^\_]`\a]bad]e\fcg\halcmbpfq[ras\u\vW
H]KfMZUfWhXfY[ZcfYr[s[v]
KfVbY\v\
AaE\J\K[O\VpWeYaZ[[\\e^[`\bYc]dfe\f\lbo]p\qbs]
KgMaU]W[Zh[]m]ocqd
HbJcW][iq\tZ
HbKiM\PeRcV\WY[facc[ebhZmbua
C\^]th
ObV[Wk_b
O\VbWh\]
Cb]f
B\CgD\FXH]I\JYK[P[R]TUU[VYWdXUYZZZ[[]x^W`\a\b]eWf[g]hZl\mTo[pSq\r[sYuUvY
B[C[DcEbFdI\LcM[N]O]PfSdTdV[WaYcZb]X^c`[c\e]f\haj\k\leo\tduava
B\U\WUZg[bl\v]
CeWSZf[[]g
HaJeTfZb]fc]nY
@[E\HeJ\MZNbO\RbT\V\W[X]Z[cbj[l]mXneoZqbr]sZt\udv\
W\Yl[]
AaCaD[FdKXObQcTeVdW[Zb[Z]W`\aYcdeaf\geh\mbn\oZpis\taub
@cBeC]DgG\H\JcL[OZWXX[[Y\j_\b[dbebjekbl[mbnap[q[ret\ubv[
@eC\EfF[G]JaMcN]PlVXWdY[^[`ae]j]lbp]q\ubvj
B\JcL\O]R]S[U\WjX\Zd[]^abbeZf\lZocpcucv[
@bAdBVCVFbGYKaLbMZOUPTSuTcV[X][b\i^[_]`bb\ccd\ejffhhkYm\nbo\pZrUs]tcu[
LcWZZb[\khtd
BdH[JhW\o]ug
C[MiR\Wd[]bb
C\D[GcJhNcPcUeY]^je[hcm]qds]vZ
B[G\H]MfWb[e\b]]_c`ihaoa
C\HcMgOdThW[[\cbhbjfqcr]td
V]Wf\hv\
B[M]O[SqT\W[Y\^]_]`]cbf\g\oa
GbN]VhXZabceeal]ve
OeSapcrW
@jBbF\G[K]MXN]PbS\V\Zc]]`Yabb\cdkbo]pitcueva
UgWYh]q\ravd
R\Wh
@\AbB]DbEfKcObP]SbU\VfWZXbYg]\^b`[a[d\gdmZn[p\qYs[uc
@ZC]D[EdI[K\L\RbTbWaXaYdZ]^]_\add[eehdjfl\t[
R]Whsc
B[RjWU
@dG\H]OcU\ViWfZ]^\_[`Zb]cdl\o\p\
F]H[WfX]Zj[a\cl\tc
W[ehgbt]
B\VcWj
@fW]Zf
Vh
B]CbFcHYIbJdK]M\PgRgSdTXVWWbZd[W\f_]cbfYj]o\rbsct]udv]
BfD[EeFfG]HdKcPeWXXaZ[[\]]^\dbfagdj]ncpeq]s\uf
D\EbFhIbJbKaPdRgTkUcW\Yc[]\c_a`\e\fag\lan\oar\v]
@]AcB\C[E\FYHdI[M[OgRYSZU\XjYg\\]Z^[_dabbbc[egf[lZnbq\risctXu[
AaBdE]HbL\NbU\VdWc[\cbhYk\lZnapjrb
B[C]GbIqN[OaR\T\`Zc[j]u[
@\BcH[J\NcUdV[WYZi[\]Z^]_baabeeagcjbm\n\sftcvc
@\E\G]HkJdN]O[R]TiUXVfZc]faedkf]gXhZlbmen]oasZv\
@fA]CcEdFbGcH[JcKZNaT[U]Z\[]]d^l_[a]b[c]eehaq[ue
B\EcH\I\JcN[OePYSdThVcWVXaZe[\\\cbdeedf\h\lhp\t\vY
G[N]Vj\feeo\ua
F[G\P\S[T\VbWeYhc\f\nep\
HcMgOdThW[[[]]cbhdjfqcr]td
CdG\Pcabcfuf
D[EeFfG]HXKcL]PcWnZ[[\abbbcadbeafbgbj]l[mbncocpes\u\
B\[Ze\kk
@iCZGiI\JcNbO[P]V\Y\Z[]h^b_[celbm\o\
W]Yp
E]G]O\PpR[Sdv\
@aBcD\G\KdTbV[WU[Z\cjbkfpc
AaCcH\JbSbUd[\c]darhsb
@gA]C\DYGgH]J\McSYT[U\X[Y[Zg[d\b]a^\_[`\a]b]cbddeZfbhZkcmdobp\qfrfsZtb
AZHXIeL[M]OtP]S]VYWWZ\[\\]`ZbVcbeZh]k\n\rZs]tWu]
OZWmoc
CUE\H\I\JYKZN]OYP[TaUeVcX[Z\]e^[_ibfcfedg]i]jhlYmendobp]seu\v]
HcLfO]WS[\]c_ZebfahojXtauc
BiCfD[FbHZJhKePdQ\VVWVXfYaZh[\^Zc\fgh\n[o\p]qZrfs[u\vi
@cBZDbEdFgGmMhNeP\S\V\WZX[Z[[c^d_X`\a\b\cddceYibk]l]q]rb
B[CdE\H]J[OeVlWeZ][Z_\`\adcbefkapZ
AbC]G\K\M\N]R]W][]][^]_nh\tZu]
B\FZM[V\Wb[h^\a[eohb
@dAZB\E[GdI\JcK]M[P]V[WZXdY\Z[]i_c`[a]coiekZm\o\tYuc
JbKdWYZ\[i\aeZ
U]WYZk
@]Y\^Yjh
AaB]C\D[EcG]H]MbN\ObPbT]VdW]Yk\f^\`dccecf\hZjWl]r\uevV
Ym[]e\j]
B]QaUgZfb]c]h]
B\DgEhGdI]K]L]NZP[WXa\bbd[egjZldv[
ugvc
Ug]g
RfW[
@fW]Zf
C[DaL\M]V]Wl
B\M]O\V\WgXbe\gbhdm[uiv\
D\ThWYXZ[\^ch]lcvc
@eC\DYGdM[O\WbZc[d]hddl[vZ
@dBZC\EYFeGgHjJ[KcL\M\N[PdQbR]ScTXVbW[Xb[Y\b]c^]_b`XaZbcc\gfj\k]mYnYoVpkqbsetXu[vb
CeG\K]MhO]Y][c\]aeeaf\hcjak\pdtgv[
KeOYg]vg
AjE]O[PfS]T[UZV]WhZb[X^c`hdXt\v\
@eAeChJZK\M[SYV[WSYb^]`gf]l[v\
ChRcX[\e
@\D\E\KbMcNiWV[h^]c]e]hambo]t\vY
E\IgJcObR\V]Whecud
@aA[B[G\J]KbO\QcXh[\]a^b_be]g]h[m[q\t[ug
@[BdDfEiFaG\M[N]O[P\W[_jbdcbdct]u\vd
HjIcL]WZ
J\L]RhW[m]r]ui
IbOfPfW[Y[\]_f`Zcc
@eHjL]WWgbqj
B[FcHeI\JcNbQcWfXd[[^cc[d\e\fng]j\savX
RhW[sc
@ZLa]ib]
T]Ybrg
B\E]OUPbUbWiY\[jhhk]m]v\
CZGiI]KfL\ObTbVmWb[[_]adoaqdr]sZ
B\C\EbHcM\N[OYWYZg]]_[ebg[jjlgmZq[s[t]vd
M\PcVcW\Yh^ceasetb
V\WiZ[[Zbaedset\v]
CiM]O]WcYb[]
NeW\[iuZv]
@\AbB[CXDaGbHZIcLZN[PcUbVaWdZ\[o\f]Z^[afbYcbd]ecfdhij\kcl[rbteuc
CfK\S]UZW[h]laoir\
ObViWeeZl]
JZKXMYO[SgVhXeY\[]`]e]m\odte
KjR[
X\Zae\g\hYlZmftgvh
Wdecgivb
A]C[H[MdTjWY]d^icbeckdrb
AcGZImM\T]VYXa[b]\_dacebl\tcuZ
@cBfC]IdJbKbMZObT\VbWdY\]\^\`\baccfjk[lYp\q[rh
B\CjG[N]O\PjU\WfZj[Z]bbddfebfeh\jUoap\r\ue
AfCbDdGcJbM]NZOhP\ReSbVXWYX\YfZ[[\^b_ea]e\f]o]rZs]uZvW
@[BZCZE]GgJ]M\NXR\Td^Z_[apeffVhZjhl]tZ
DkHdQcU[VgW\`cegv[
BZFdH\Uf^]bgc]e\hjq[s\vd
DhG[WTZk[d`Yo]vh
CgFWImL[M[NZOdPiQ]R\SgT]W\X\YUZ[^\`[aZb\fVkdl]mbpbrfvW
@]A]CYI\J]KaNZP\WfX]YeZ\\c^\_]d\f]hblbucvg
B\DeJdNhPbQbRfW]Y][dadc\eZjikel]qZt[
OgV\Wa[b
B]ChD]H\J]N]WXZ\[Y\Z^X_]etf]tZu]vY
BYWndZf\la
WYlf
Wl^\
N]PdR]T\ViWX^Yaacc
ek
@\AfB]E]G[I\KbO]ScVaWhY[[X^\cdfdnbpasZtbvZ
A\C]DeEbFZH\I]JbK\OrPbQ\T]VWXcYa[\]a_cabb]d[ebfWg]hek]p\q]tdubva
UcXf]Y^[u\
A]^dhmm[qa
CbGdLbV\WiZ]\dc[e[uc
BaEaHSJcKcL]MZN[ObP[Q]R]ScU\VoWXYf[Z]]^\_\`cb\fahYj[lZm]n]oXpYqWr\tZvZ
AeCVK\Z[\bh]jal\pctcv]
L]bjc]
CqJdM]N]O]WX[]l\
D[FeGZI[KdL\PYQ\SeTbV[WYXbYbZd[U\\^[_c`Za[beedfYhcmXncrdtZuYv[
F\RjW\f\
J]M]NeO[U\W\Zj\g^g_]bZccdgedj[p]u]vZ
BbCZE[FYJ]LXMdPcQcTaUkVbX\YZZZ[i\W]e`[bicadcebfWg\jfkZlan]ofqhsZtbvZ
DeGaL]NcOdTaWTZd[babeVjc
CiEcG[H]JeK\UbV[XbY]Zc[W\\]\_caYb\cZedfdj\kdm\r\s[t[ulvW
B]CdEeG]Oe]a_]bnqe
AeB[C[D]E]F]G[HZJ\NbO[RWTaV[WZX[YbZ\[[\d^d_g`ZbVc\d]j]m\p[qYrbs]u\v[
B]DkJkWW\c_drev\
@aBcC[G\KcV[W[[Z^\_gjbkfpcqer]tf
AbB]CdD\F\G\H]JdL\M]OYT\WbXbY\\[]g_aabdehej\kal]mbncqhr]tcu\
AbD\EZFeHmM]N\O\P\U[V\Yf[\a\b\fbiek[l\m\nYpeq]rZsZuZvY
G]`kc\e]v\
AnBYCfE[FZGZHZJbK[LWMYNYO[PcR[TcW\XaYUZg[d\[]b_Y`[badegmhkk\l\mSnVoZp[r\tYu]vZ
LhTjWV
CjFZHdL\OaPfR]Ya[]]]^\acc\h\l[oaqdres]
E]FjHlO[R\U\V\W[^]lZo\v]
H\OpVhW][[_\
@bBcEdF[GbHhIXK]M\N\PfR\SfT[VdYXZX^T_]a[b\ccd[fZg]mhn[o\p]rYt[ubv]
@\M]O\ji
BYL]MgRlW\
L\P\R\V[Wc`[jkq\
@bAbB[CZE]F\IaKcLVM]R[S]T[UZVcWnYZZg[V]]_da\g]h\o[pfqcrct]v]
V]WiY]\]cej]
E]LlO\R\S\VcWUXl[V_]j]k]p\s]tfu\
ClV\WeZh[bl]n\v\
V\_ko]
A\CXF[K]PWQZRdVdW\YeZ]\d_iaZc[e[hdlcndqYrdtbve
J[VeW]Zj^dbc
@YA\B[C]DeEZF\G[H\IZJlL\M[NTOZP]S\T\U\VUWXYZZ\[[\Y^X_X`[atd[eff]g]h\jYk]l]pVq]rbs]tYuXvc
CcFiW[Xg^gedta
A\B]EcM\V]W[c]dbvj
AeC\D\E\KYO\V\X\[\`hjcsbv\
J\O]VYW]akj\
D]N]dk
B[C]DeG]JkW[Z]u[vf
I\N]P]Vh[\\b^ghamara
W]Zk[\e]
d]vf
AbB[H]J[OaWaX]\\]aech]lbmdo[uiv[
BYC[E\H\O[PgQmSeWX^gc]e[hdl]n]r\
AbBcCdD[G\NeOdT]VgWjX[^beafXhfj\n]qdrducvY
AiB\L\NdOfP[VeWbYb[[\\^[a]bhc]hZnco[qfu\v[
DaO[UdVb[b][^\bXcbgdhgq[vc
BcGeMaOZR]S\V]WkX]Yecafchcjam\rbtdva
@[CSF]HYIoK]L]M\OZP[RaSbVXWkY]\Z_facb]c[f]h\l[m[nZqYr\s[tYudv\
@bCeE\I]N[VZW[`oc\n\t[v\
BXDbFaG\HfJjL\MgOcPZR[ShU\W\XeYa[c\\`[abbec]dbffhcjboesfuc
G]R]dll]
@]B\C\E\FcLcPeSeTbUbVfW\[V\Z^Yareaf[hcj[rdsbvd
B]C]D\H\N[P]VYW]Z\[c\[^]`lblc]eYf]h\l]qctZ
@kBaCdFeHkK]MYS\X]Zb`Xa[bXe]gekbo]petb
CiT]Wb\eo\qc
DcGbJ\KaNcP\QbW[XgY[[\\\cYdeeag]lcm[q\uivZ
BcC\GYJ\OhSXTdWZZb[Z]c_heZfhsbvY
A\CZIXOSR[UaVaWkX]Zi[X]]^X`[a[c\eggak]l\mcnbpbr]tku]
DaVkW\^\b[k\vp
CiG[JbL]N[OZPfSYT[ViZW\c]\_cbfcifch\qftc
HbJ[VeYbZd^bbhvZ
B]DaEgWdXb
@hA]B[DWF[GfH\I\J\K]OWR\S\U\VgWVXjY[Zb[h\b]a`[c\dceYh\j]l[mapYq[rcsZu[vX
B[CeE[FdGWHVI[J[L]M\O[PiQdR[ShUaVZWbY[[[^Z_]`]acbeccdfeYgch]j]k[q[rZt]ve
B]W\c[dhv]
@]AZB[DXEeK]LiM\V\W\X[ZZ[Z]jc]ddgch\mdoYp[u]vf
AbB\G\H\KaQiTaW[a]e]fghgtfv]
GdPhWc[[c]l]
@[G]RfWcccegf\hgt\
HbJjj]vi
B]CcGZH\JXM[NXOWPZQ]R]T\VXW\X[YZ^\`Yatcadce[hYi[jYlem]p\s]vX
FfHgJda\gbhbl\
@ZCfDZEfF\HaI[N\QaTcUcWVZc[d^\`cafdaeZhblfmfr\sVu[ve
B[D]FvMVQlWa\c^bdfedh\q\sd
@dB\DdEfF[L]NXR]Ybe]l\mbrhve
D\G]TeWiZgm\
B]C[F\LfM\PdVbWXXaYb[[a]bjeagbqcr\va
J]OhW]
AZBUFaGjH\I\ObPbQ\R[SgT[WUYbZ[[\\c^\cfdce[g\h\i[j[kXm]q[rXtWvX
@fAdCYF[JaM\ObScT]VYWZ\]^h_\`cc]dZeef]hal[p]qcrav\
D\EaGZIdOcR\SX][^\`gaWedl\
B[Hb[g
B]W[[h\]d]ec
CeHdOeTgUeVdWZXb]Xa]bje\hem\qbsZu]
Bju]v\
O\Wbl\vh
B]LWRZV\Wi\co\rg
O\P\^Z`tc[eZm[ok
B\K\L\VbWhZe[\_\egjarb
MbU]^]acmgtbvd
@]BWCZF[IdJ\KbN]O\RdV[WZ^]e\f\mbnZq[rl
AZHXIeLZM\OsP]S]VYZ\\\^[`ZbVcbeZh]k\n\rXs]tWu]v]
C[H\LbN\V[We[Y^]enfbscvY
DdHbK\R\TcU]VfWka[h\l[v\
BgLcRZWTqb
A\FbG]JiObQ]SYT\W\^b`Wf[k\q]sbt]
L[[kk\
A\GZH\K\LaMdN]ObP[SeW[Y]^[_]`]cadbeefkhalYrZ
BZCgDaFkN[O\VaWjX[[d\a]\hYkel\m\odsd
B[F\HZOaXaY[\]]f`]ejqc
B[WWko
QfVcW[
BXHfObTbWi
BdKdMjV]WV^]cakbv\
W[kioc
O[Wifb
OfV\ehh[
Rh\\
B\WVcmeh
BYHgqd
@]DXFWGcH\IdK]MYN\OXQdU\VfWbX\Ya\m]\^b_ba[bacedae[f\hci\kbmbncoYs\ub
CUE[F]H\IgJ[K]N]OYP[UhX[[d\\]f^[_gbfcXe[i]jhlZmfndobr\seu\
BZJfL]O\R\Wn[bb]e\h]tbuhv\
B[CgF\GgH\OfUcViWZXc^b`\aaehgaiZjbmioZp[uav\
@\B\CQG\H\IZJXK]L\MZN[OYP\TZVYXVYWZ[[Z\V][^\_[a]b]d]eShWiujVk]mYn\q[rZs\tUuXvZ
B[F]H\KZM]O[R\U]V]WYX]Y[Z][\^Yeuglh\m]o[p\uYva
@hA]B[FhHaKbN\OZP\RdV\WgX[_[e[j[lanXo\pbsdthuZvZ
@ZA\B]D\IbLcMcP]U\V\W\X]Y\Zc[i^\_hc]hclVrauf
@\CYF\GbM\P]TaUdW\Y]\a]\^]_deif\hajdkamfnYoZsbtb
AcHcL[M\O]PbRhWYYb[\]c_ZadcaebfahpjXk\tauc
@bAeI]LgM[OcPWS]TdU\VdW\XbZ[[g\Z]e`\abc[k]m\s]v\
@]A[DbJfOdT\VcW[[b^je[pavZ
CfOcV]]ceaf[hgjbrbue
BeCZJhK\MdNePcQ\R[S[TYUZV\WbYcZe[b^[edk]l\rjsct]vb
R]U]Zg[\
FcH\Wimd
WVe]ki
CdIhO[Wca\f\rj
A]BbD]HfJ]L\PfQbU[VZW[Y[`id]gbnZqat\uiv\
FcHa^]fdhhq[
EbK\RgVbW[Y\\\f[q\rc
@\EYFdHdI\J[KqLZN]OZP[S]Za[Y\[][^b_f`[a]effchejXl\nZp]qfsZtXvZ
@kDlF[G[JiM\Qc^X_Z`\aacad[jYqav\
GeOYW\fghbjcr]
AdB[C[FYM\PcR\T\V[ZZ[[\[_Z`\hajok\l]o]tYv\
J]PbV\W]YjhYr\
E[HaJhK]O[UbVbY\Z\[Z\\]Z`]d\ejgbl]mcoYq\rat]vZ
I]L\OeUfWaY]mcnfo\rb
G\MbNfWXZj^bebfch]uav\
B\C]EbJbLfNbO[RaWV^]ach]k\ldmgtcu]
O\PbWlY]
BbDaE\J]LkP]VdWce\k]
CgFbOZTaWjZ[[\\]^]abtevd
BZCcL\OgP]TbWY[\cceot\v]
BcL]Wj[\rd
@cBZC\DbEdFgGpJbMhNeP\S\V\WYX[YdZ[[c^d_X`\a\b\cddceYidk]l]q]r\
B\D\JfKaM]PfTeV]WQY]Zc[h]a^ZaicZf\l\m\ndt\v]
Wj[\
F\G]H\N\T\VcWk[\^Z`ia[bhd\e\f]hfl[ucvX
@bFbK\LcN]ObP[Q]SeUdVbXcZ]\b]e`babb]deecfagbham]n]o]pXqcrftaua
H]J[Vrp\
B]R]Wg^[`ed]e\l[rh
FaHkIjL]O[R]WZY]n[
@WCdD]E[FgG\HlI[JfK[L\MbN]OcTZUZWYXb][^[acbZcadah[k]m[nXoZp]qYr\s[t\u\
AbG\K\M\N]R]VcW\Xb[b][^]_jcbh\tZu\v\
DbW\aceoh]sat\
O[WpZY[\lZ
A]B\DgEfG\K]N\T\V\WYYdZ\^]_bc]vf
HbKeW\\\pcsf
J\NhW]cbe]kk
@\BYEXFfJjM\O]Q[U]W]Zf[[ddj\l[p[q\s]v\
BhFcH\J\
C\F]HaIlM[O[PZS\U]V]WZX\Y[g\oepj
VcWgXe
D\H[M]OfPcSa[eadcZeZgih]m[ocu\v\
Wnl]
A[C\E\F[HbJ\K[MWUdVZWdX\Y][Z_]aYbddbejgbhdm\o\qcv\
@cB]HgIZJbKbMcOoTeUcVbWb\fdbhcidj[lXmbn\s\ufvd
D]G]KcO]P[SgY\ebfbmeobs]u[
CfO[WmXbYdoc
A\B\CbGhI\JcK]M]V[WbZ[]b_iaac\edkZlZm\o]ub
E]G[Xc]c^a_Z`[a[cge[igjbtZ
B\EjFZGTIcLXNdR\TaXYYcZe[e\[`\a\b\cldXebfggchglfmcofp\qZr[s\u\vY
W\Zie\f]ham[ogv\
A]B[CjW[Zpr\s\
Pi
Wiv\
B\M]O\V\Xbe\gbhdm[taui
CbG[HcYa]h_\cZfgs]
A]D\E\FcGbHiJcM]U[V]W]Xa[]\Zb\cck[l\m\s[t\vZ
AeCZFZK]O\PgV]WaZ[[\^\e\gmo\u\
CbH[IkO\QaR]V\WZ_\qerZt[
A]B\CbFaJZObQ]T\V\WcZ]^aeef[kfm\ocsft]vb
BcC\GWW]^]`keZldmbn]v\
@bAcB]CaM\O]TdU\VdWXY\[\\]]e^a_a`\ahcbqbs]
@\BbEXFiH\JjM\O]Q[U]W\Ze[[dcj\l[p[q\s]v\
B]CaD\EiF\GTIcLYNgO[S\TgW[YdZe[X`[a\b\cfdXedfehdlmrXu]vU
@\A\C[DbFbGbHbIaL\NeTcV]WcX\ZZ[h\[`cbec\diecgcj\k]l]o\p]t]vZ
C]I\OiVZrb
C\IhOYRhW[Y]\\e[f]sctbv]
B]CaDaG\H\K]M\O]P\RYS\T]W\XdYb\h]c_]`]d[fehdj\lZp\qasctc
@cAcBXFcGRH[J\LZMiN[O]PcQjSdUeVVYYZY[a\W]\^c_\`WabbacidXebh\k\lhncodp]qZr\setYvZ
Kce\ui
B]HgJgRZWYYZ^]`\f\hdlipdrpv\
@\AfBbCeEfGcHcIdJdN]V]WZZd[]^j`]dde\g\k[l\oZreu\ve
EdRZV[Wk
HcK]SfW]bch]obsh
E]PfS]T[WeYf`gc\ogrZ
CpI]M]O]W]b]
B[C]JZK[OWR]TbU]Xg[c^\c\d]f\menZrds[vl
DbH[IcW[ebh]ocvj
PhSdWZcffWj]
LcSaW\fdiclcs[v]
C\H\S\T\Ube]f]mdpZrg
CcJ[KdOnPZWeYd[Zaecjecfih\jbk\p]u]vZ
MhWcaauc
L\W\[h\d
HhL]WbZ][]meo]q]t]uZvX
FgHbTcVa
C\D\EZFaM\O]P\R]VX\]gajkl]udvh
JkRcW]l[
A\DbGhJbK\MbNfObQ\TeVaW\Z[]dd[e\f\jZlboauc
I]R]Y[m\rk
IlOYW[c\
Z]c]en
HgM\NiVaWXZ][hc[lc
J]KZRlW[
BZCZDZH\J[M\V[Z[[b`bcceql\pZrasct[u[vW
vi
J]PcWc[ccbeZhcjbmYrhuava
I[Zj[[hit[
\g
Fj\]
B\VbWcYdecrgseta
B]JcK]WT[o_b`[c\eau]
M\W\Yj[]^[emh]j]o\t\
B]H\KdLaNcOaVZW\Zd`Wbbebg\hgqcu[va
JZZh
B]CZI]K\L\MZN[OZR]TbUgVYWXX\YXZY[\\\]b`]cbe}g\hWmeo[pZqZr\s\tXvT
@cA]CbD\G\JcL]N\OgWdZ\[b]a_\`\a\bgccdbebfah]m]n]t]
JbWZ[jc\l]
CXJku\
C]LiObPcR]T\WYYb^]cbka
@eAbBcCZEbF\G\HXJcKaNeP[QhSeUWVgWXY[Zc[c]a_\`daabYmgobtcu\
B\CZJeRZUdWhYa\cedf\haldta
CfF\RZVnWVbYcgkhqgtZ
AaBjE\F]H[ITMWVYW[X]arj[petlu\vZ
BZD\E\J]M\N\Q\T\UYVhWXZY[Y]\^c_b`Yb\c\e\f]g\hpj[kilcmYp[r]t[
CiIZP]TcUcW[cdhal\qcrd
ChG[L]OVTbV\Wg[]^Xvf
@eA[BbC\DZEdFeGbI\LZNXO]RZTaV[WeX]^[_c`\a]bfcaedg]jalZp\qcta
@bCcD[JeLcO[T[Wa_cbeccdZhYtXvb
@ZAbBaDcF[G]HXIdJcK\LXN[OfQ]S\TZU]VcW\X\YYZb[[\]]a^d_YaZb[dee\gajbl\mcndo[qYsh
NgV]\i_hu]v\
BZDcM]R\WZZ][V^[b\cYeytXvZ
KlU[YcZgeXperZ
@dDiH\K\[eefp[r[
BZD\MZQ]RyWYbX
AbO[Wife
PhVeWbY\chv\
XZZ]]g
DhNbZ]bgta
CgWd^[q[
C\OjVlWeX\^Yb\cdj\m[p\rZ
N\O]VWW\Z]e\f\menbrm
B[C\DgFdG]HeJbQbUjV\W[ZYb\e[gcmavi
@aCZF\GbIaKdOaRdS]UZVZY[Zf[h]]^d_ca\c[d]eeg\h\o]pfqdvZ
@eD[F\H]I\KfL\MbOaP]RUUbVeWYZd^Y`jaceZf\hgj\mgnbu\
H]W[Za[\^]`]a\bid\hdv[
B\MiWe[XfdlZ
G\J[U]V\[Y^\f]ljpc
@YK\S\VvWZ_]`\cee[
B]V]W\X[Z[]hffgch\mdoYp[tdu]
M\R]UdV]W\Zb]ecaejj\mdoZtX
AbBWCfEXFXHhJfKcMfObPZQ]R\SYT\VZWYXV[Z]\^e`cajbgc[dge[fcgehijYkcl]mbofrcsVu\
@bBbD[GbH[J[K\LaM[NcOXPZQ]R]S[TYV[WbY\]\bfc\dTecgehdl]mbnfpdqcr[s]t[vZ
W]edhht\
@cB\C[GXH]IcJ\MbNYP\T]V\WaX]Y\Zf\a^X`ed\fagbkcl[mcn\o\petlva
L]W]eZhkqYu\
CcR][\][kl
@eBXE]GfI]JVKfL\OYP\R\SWTcU]V\WRXbYfZf[\]k_n`aadbgdYefhZlZm]o[pfs\t[vY
C]IZOlV[[g\cc]ebrb
B]I\M\O]P\SgV\W\Yje]f\mcpcr[v\
[gsd
AbB]C]EcJ[KfOZPaR]VbWVX\Zl[e]b^cfchbjeldo]rbt]ufva
JcV]Wbeam\okt\
CZWhpi
@]B\CaE\GZIZLfM]VhWWY]ZchioYuavc
@\CgD\NYO[PkR[T[UYVcW\Zc^Z_ibaecfZgchdibjalemcnZobq\rctZuZvZ
C[E\J\M\NhO[ThVcW]Zghal[v\
@dAYBZCnE\FfI]KcMcN\O[PZQ\VVWgZY]Z`feZl[qatg
AgB\CXF]GiH[J[NcO[PbScV\WYYf[a^ba\e]ffj[n\u]v\
B\CaHbJZK[L]M\NcSgUYWaZ\[\`]mfr[s]
AgHXJ[R[S\WZYi[\\a_[cce]r[vZ
Jhu]v\
B\W[[\eiv]
M]O\WW[pe[kav]
B\C\DbH[KbLkMdNaTaUbV]W]XcY]Zc[X]b_caZb\cff\m]o\paq\sfta
B\LZRZWa[qe[k]t]vb
BiF]J[L[O]SfT[UZZ\[Z]e_[eahhlZs\tVv]
Cg
AfBPD\P]SaTb[Z\d^\_cb]cdfchclYmas]tc
CaHdV]Wd^[eml\tX
@]KiO]Zc[\\d^\e\lgo]p\
IhO\
B[GbHgNcW]Zc[Z^]`Zeil\nevg
CXEfH\IYK]N[PcR]SdVnWSXhY[^X`gabcad]hZl]nYo\pZq]u]vd
B]CaH[I\JfK\LfNZP\TgVYX\YcZY[Z\j]b`]aaf\hao]pdratcugv]
B\HbOaPgRaU[VbW]X\Y\\\]]a\cde\lmpZrYsht[
@cA]D]HhKbL]OcPZS\T[W]XcY\Z[[h]caYb[dbeck]n[obpdq\sdtavc
@\B\C[EZGcIgJYL\NhPZR[SZTZUeV]W]X]YZZi[V\Z^Z_j`badbdd]fXglh\jcl[mandqcr\uXv\
A\Tkhd
L[WZkk
@eCgDcL]O]V\[ak]vc
B[WUeltZv[
EgObPdSeT]UcW[[\\c`[ebgghcn\pds\t\v]
B]R]Wgebrbt[
AZGbI\J\M\NaOhP\TbV[WfXcYcZe[Y\[^da[cYdfeZkbl\mindocs\vd
B\L]M]O]WV[ne]
@cB\EcGcHZIdMYN[PXT[UiVdWWXhZc[]]a^\`db\gahZjllbmhnZoYqXt\vW
B]W[[\vk
FaH\[f
@fKZMhRbW\[e\\e\jdnarau\
AbBbDaE]GdP\RbTaUdW\XbZd]a_\`\eYh\jakbnkq\sdu]v[
AbCbD[GZHeJaKfOcP\UdWj`eafcYeZfcg\hdicj]lYoeqgrgs\tTvb
A\B]DbGaI]JYMfN\P]SdTaWYY\[Y\bcbe\fig\jbl[mcs\tfufvc
AeCaH[K]LZOhPiR\SXU]VdWdX\Y]ZX[\\d^X_\aeb]cbeWg]h[ofp[r\tb
AfB[CcJVOeR\TbU]W\YbZn[[]\a\cZehfakYl\m]pcq\ras[tYuevY
BhOcR[V]eejalcmcra
WbufvZ
BZDcFcOp^[cdu\
B\O]R]S\TXU\VbWe]je]o]qav[
GfH\I\K]RclZof
FZHXI\P\R]VjW\XdZb[\aeqZsYv\
B[U\[[ej
ReW\
B\HaIbO]P\UaW[]bm[uivf
A\B]C]H\J[OaU[VZW\[Ya\eZgim[o\t]uf
B]VXWdegu\va
H\J\Th
IbR]VaWgmb
KjO]W]X\Z]nfo\sZ
C\RmV\\\f]
EaOYVVWf[e`[vh
BcFbMeR\Wf[d^db\k]l\vc
AdD]E]FgHgO\R]V[WeX\Y]_k`\defYm]
H\TbVcW[Ybpo
B\CeD\E[G[I\J\K\NdO[PfRaW[Y][g\[`]bceZj\kZlbpZt[u[
B[F[G[HaI\O\PkQ\U\WbY[Z\_Zaab\jclcmdnco\q]t\ub
W\\h^cea
NZP\UYV\WYX\YbZ]]r_\bZecl[m[p\
Uk[\
TiYeZ[
F]N[Q\VaWqZ\^\`\b]e]gem\o\
CiHbJ[W]XhYbeWrh
Wh[h
H]P\Vc[]aghdvc
AaBXCZDbEdF]GZH[IZJdK[MXOcR\TbVcWbXZ\j][^X_Z`haXbaedfeg]h[j\k[l\n]p]qZr]tguf
M]QZU]Wq[[bdt\u\v\
C\M\V]W\Zg\f^Ze]gcheiiq\r\
DcE[F]GaHdWVYb[c\\bedbe\nco\sct]vb
AfB[CfFcGdJ\S]V]XfZ]\e]\^c`]dbedhblcm[ojp]rdtduZv\
ug
G]IgMsO\V\WYY\c]r]
BjIYJ[L]O]WZZb[b\\cbeih]k]mbtev\
JYKlO\X\_]n]ocpbv\
R\ejhf
H\IZKZRiW[l\sct]
JiVj]a^Z
CZH\JdLbRkV\Z][Xf]mcr\sZtbudv]
L]VaW][ol\
@bCXE]FcHlJXQdR\WZX[^]caedg]h]l[qfskt\u[vZ
CkGcHZOYTdY][\]b^\`\e[j]vi
B\MbU\WYZll\v]
B[M]O[SqT\V\WcY\^]_]`]cbf\g\oav\
BfF]H[WcX]Zh\f_\eahdvY
R[Wh`]ehtZv[
CaH]I\KZWbXh]]f\h\nascv\
AaBeU\VcWX[\cbhYk]l\napi
D\E]G]O\PnReSdWW\cv\
K\U\VdWk[[
CfG\ag
B\Wi[Xob
HfQbU[nZo[v[
GcR[Wi
XZZ]]g
C\E\FZH]J[K]L[NaObUYV\X][a\a^i`\bfc]dbe\fggdheiYrcva
C[D\FcH\NbThUZV[W]Z\[bbbecf[gdibj]lcmeo\tZu\
Jhu]v\
EbFhIaJbKaPdUcYc\c_a`\e\fbg\h\lan\oarcv]
BcF[HiK]M\TdUiWW^i`\abfcg\idl[m[nbobpbqarXt\u]vc
CZE\GdJZM\NhOiWZZg\\]]^\ffhel[r\vZ
CaE]HWMiWa\bfajamdta
@bA\GaJaO[VgWW[\]c_b`daad[fagahbla
C[FgHgW\qZ
CaKZWbXh]]f\h\scvZ
BdEbJeK[O\TbUdWX\\_dmfo[q]rgs]u\
O]`\cgl[ncq]
B]MZNfV\Wc[heg
@\JZK\R]T\W[]l^]b]e\gdh\lavZ
BdLcW\c]edp[s]
I]M\OcV\W\\kefhYlZ
@]C[FaI]M\OcPrR]V[W\X[Y[]d^i_]e]h\lZscvZ
B[N\O[PfU[VWWWXjYf`aaid]e\f\lb
@dAcBbEZG\H[KcLcNfT]V\WYYc\f^d`gbcecg]h]kblgmgndoap\r]s]v]
@bA\EbFcH]IZJZK[N]PWQ\R[T\UVX[YYZY[Y\\]Z^S_YaZbVdgeYgzhYjZkgl\n[obp[q\rcs\t\uZ
@]AbBcCcDZG[H[IaJcN]OaQ\S]T[VZWfXcZ\\b^g`Xbhdbg[j\obs]te
B[CaDdE[J\MZNeQrTeWWXbZb\[^b`beZf]g[huq\
Xi]\rd
C]JXKjLaOeRZT]V\W[Y\Zi^\_\eevb
A\BeC\DaGXHfJ]KeM\N\P\UbVhX[YeZa[[]\_[`\b\cbd]egf\gehZlenYq\scvc
AhB\CbGdHfJfO]P[TdVkW\Y\Z\[b`becnhqcr\t\vd
BYH\OnWYu\v\
AbBeG[J\OcWXZ\[nbacbegh[qYtZv\
@eA]FhG\J\MkOZR\VXW[Y]Zb\[]d^ga[b]e[l]rft]ve
@[AiBXC]F\IfJhKXLXNYPYQ[RZSfTgU[WeXaZY[d^W_a`Yegfcghh\jak\lXmaoYp[qasYteuYv]
A[BYD]O]QlTgUiV[WZZW[Vj]l\m\ncodpardsbt\v]
C\Wf[[vg
AaBZEbFbH[JdK[L\M]NcPZQ\SZTcVdW[X]Zb\]^g_Zaacadghdkbn[pZrcsdu[
CZKdL]OcP\QhV[WfXaYc[lb[e\lXo]s]t[vT
A]BbFbH\K]McVZWY[c\b^f`]a]becbd[pct\uevb
O\Wmm\oa
C[VkW[^\ajhe
CjJ\W[\]edf\h[s\
FgI\Wm^Zk\v\
@[A]B[CdDpEoFVGXH[KbL\MYOYP]R]S\T[V\WYYX]]^Z_\`cb]c\dgebhUk[lYo]p[tZuY
BZCXGaH]K]N\PZVXWhYfZ\[\`\adbZcZd[g[h|k\l[mZrbsaubv\
WXlkv[
DiGVPeVaY\ld
@fCcE]F]G[IcKbObP]R[U\V[WbYdZg\]`[eefbi\laofpeq]tcudvY
B]E]OZPhXlZ\[t^]_]e[lYm]p\s]tdu\
@\B\G[HbIZK\L[MZOYP\RZSaUcVWXVYWZX[U\V][^Z_[`]a]b]d]eZg]hWinjdk]men\oZq[s[tUuWv]
F]HaM]T[UbWZZ][c\b]c^]nerhsfv[
Mh[g_\aaqbuc
NfOeR\SfUbWeefgZhdm[nbvb
B\CfEfFcJ\MhTaZi[Y^dl\q]rcs]
HbJcW][iq\tZ
D[Wbdcve
I\KhR]Zcna
Ggpd
D[HaL\P]`ke[f\h]j\r\t]
CZJdW\^kb]c\uav\
CcO]T[Uf[d^[ccddmdo[
BeHbK[O]U\_emknZo[s]
B\IcJjXa\\r\
@bA\JgZ\c]sbt]ue
@\B[F]GbHZIbL\MZOoPfR]VZW[Z\[\`aaebUj\q]r\
BYW\c\dijdndv\
O]`]ciq]
@bBbFcGcNXOYPaVcWh]abhlXm\qcv\
L[UiWje]h\lX
BZLoWZ\Yk\t[
CYGYN\OjcarX
AdCiD\GeHUNeP]Q\V[WX[V\Y_j`aa\b\d[eng\hdkclbmcoYqer\ucvg
[gegv]
F[emh\
E\FmHmJ\QcR]S\T[UYVcW\Ya]]aff]g]l\n\o[r\s[
WZent\v[
C\IcRZW[YheZrb
CdFgHeIbRdS\TZW[Y[f]pc
@\JZK\R]T\W[]l^]b]e\gdh\lavZ
H\IbU\V]edgho]
W]jh
@dBkC\L\Of^[_f`cl]tcvX
@]BaCZFbG]H\IeJfKaL\MZNcOZS\UdV[W\YZZf[]\]^[_eb[cedffgh\jakbmdp[tcuW
G\K]M]PnR]V]W\Ye^a
hiv\
BeC\D]FcGaJ]L[M[SaVgY]Zb[]^\bcelidj[scvf
CcWY[gkh
@dB[CeJcXbYaZ]\i]ae]h]p[rd
I]M\OcV\W\\kefhYlZ
@\C[FaI]M\OkPdR]ScVaWZX]Y[]d^g_]h\l\sct[u\
AbBfDcF]GgH\L]QhUgVd[\^]a\c]hen\obrdt\vc
@fBdCaDcFiGfHaI\LZMZNbO[QbUZV[WXZ[\c^b`db\dbeWfYkYl[n]o]rhsct]vd
BXC[GbH[JYKeLaOiRYTbXfYeZb[e_[bYe]gZhilamZn]s[tdvX
RqWU
IZL\RjWYd\e\l\mln]oXr\
B[C[D\FbHcKbNcRcV[WWYYZ[\i^[a\bcc]ddf\kbl]mbndoetbvc
BjC]GaL\O]P\R\Wg[]_]bcdaj\k]leq\
N\O[PhV\Y[`al\
@dKWR[c]ebr\sj
J]R\Wd]s^[o\p]
AcBbCfDZE\G]H[KeMbN[RaT]VYW[Yd^c`hbceeg]h[j[lgmbneoap\qgtXvY
@cB[CYGZKaMYNjObS]UbV\W[XYYZ[Z\d_ia\c]d]h\jalcs]tbuevq
F\OdP]UZW\YhZe[[]bc\eZmenbpgugv]
UmZZ
Y\Zl`]e]p\
ChZ[ri
FZK]N[WYZZ[\^[eZgolbn\o[
C\F\HXIZJXK\MYO[UVWRZT][^S_\a\b[d[eXgvhVj\mZoYpZr\u\v[
@cBbCZDaEbFgGbHdMgOcPWR\VlWkXZYYZl[[\]^c_]a\bYdkgShdkZmbonq]vb
AbKbVeW\\afgratfu\
PiRXSgY\`Z
DZvh
@]AbBcCcD[G[H[IaKcN]OaQ\T[VXW[XdZZ\a]\`ZbfdcgZj\ljodp]qer]s]tgv\
JbKiLfWd[Y\k]b^ZjZq[vf
CZWa^k`[
A\B]CcG]IYOmR\V]Xg][^]_eaZcfm\o\rau[
B\C]DeE[NeQiT]W\Xb\\^\e]f]g]helbsc
@\A\B\CWFjGZHfIaJiK\L]NbObPdSgUXVfYe[Z\b^[_]`\bcd\n[pbr\sctauV
BdCgHXJ[M]TXUh[]^Z_\c]ebg]jelamZnbp\v[
Xi]\
L]PZYi
A[BcGbHcIcJcKYRaScWZXbZj[]lZnTve
AdC\EbK\L\MgRZS\WfYa[\e[lbtf
F\I]Uea]enhZ
W[[k
B\FZM\[]^\a[erhb
AgEiGdH]I\JdK\LXMZP[Q[R\ScTZVbWWX\[d\b^i_Yaabjc\dbecfZgih[j[l\m\o\pSqar]savb
@[B\^\_\aicde\jalhv\
BXEdHYJ]K\N\RZS\T[USV[WffZg]mWo{rjs\
BYH\OnWYu\v\
@cAeCfFdGcHVJeK]L[M]N\ObQ[RbS]TWUaVbY[Ze[[]e^aa[bfcZd\e]fZialWmcnbocqcr\sYtcuevc
CZDYE\G[HUI[JmKbP\TXVhXbY[Zj[f^e_[aYcbd[ehgdhiidjVqbudvZ
@]AYCeDcGbHaIYJ[LbM[O\RXSfUgVdWc[j\]^X_]`ebbcae\g[hcjel[nescva
AbC[D[LeRbWZXcY]_\`[c\fihcjeldo]sgt[uZ
@[B[D\G]RaWbagcbdbegf[h]lgodt\
AbBgHbR\T]Vb^cbfd\hg
@dA]FhJ\MaWZZc[\\]]d^fa[b]d[e\t]
MiNaOZVZ[dv[
A[BZC]FeG[HfIYJ[LYMYN[QbR[UcVbWgXcZc[\\e_Z`fb]fchalamapcqXs\u\
JfOgQbT]W]Ycebl]rg
HbJaObP\SaT\Y]^\cdeif\gYmdqbrcv[
@[A]BbE]FiHeM\N\O[PgVZW[XZY\ZZ^b`\a[b]gdh\j\pbqgrZs\tcvb
B\D]FaH\JdKcM]QdR]U]VbW]ZY\\^Z_ja]e\gmj[kim]o\t]u]vW
C]IlO[PhW\Y\l]r\
@[A]BdDeEaFYG\I]J\K\L]M\N]OZPbRVS\WaY]ZZ[X^Z_Z`ea]dhf\hbjrk[l[o]qcs]tYu\
BbCcE\F\G[H\JZKeLeMdP\VbYpZi[\ebfbgdh]k]o]p]r[v[
PiReW[
B\G\IbV\Z][n^bebk\qaud
B\KiMcNaOZP\R\U]V]XcZi[e\[_Yfdg[lYmco\r\t]
BZDdEbGcH[I\KbPkRcS]Yd[]\[]]^\`]acecl\nlp\q[s\te
JcRkT]WYoYrc
EZH]NhO\PZR]S[U[Wm[Zl\t\
@]AZB[CZG]J]L]M\N\O\P]T\UWVZWWX[Zg\d]r^[_h`YaZbbcZd]eff\jcl\mYoYpcq\s\tcuZv\
CpI]M]O]W]b]
G]N]P\SfThVcXc\b`]hbkbl\pdta
`\m]ng
BUDaH]J]K\L[M\NdOcP\RfT\WXX[[\\]bVc[d\fbkeo]p]rYsbt[uZv\
@aAdBhE\HgLZM]N\R\Z\\[_\a]bgcbdbibmbnaqbtcuh
@ZCeDeEhF\G]IXJ[OXVYWZYZ`bdaj[vd
CYFbGaH\JfNbT]V]]beefhsb
@iAZBaDXEaFbG\HVKhL\McN\OZR\ScVWXcY[Zb[Z\[]g^f_\`\a[b\cfgbhajam]nYoXpds[tZu\
@bB[C]DbE\FdGWHjKcLaO\PcRcSeUeVZYg[\\b^h_a`ebccae]fahaj\k[m\n]pbqksbt[uevf
BZC[EcHbJ]K\LaNXOdRYV\WdYdZY[j\c`\a\c[d]edheldncogq]tdudvY
@\AZB[CbD]EXFWGVHTIdJbKWL[MXNeOaPiQ]SXTgU[ViWdXcZV[b\[]h_b`hakbZc[dZfbg\h]igj[lYmbnfohpVqXsbubvZ
W\[lt[
@cAbBbCbEfFiGbH]I\K\N\OgR[S\UbVZ[c\Y^i_fcXdYeZfXgch\jbk]lUngtgvi
AdCYDcJhKcL[M\OcPjQ]RZT\UdV\YbZ]`\eZfhhbjbl\meoZt\vZ
AeDdF]GaJaK\McP[QaRaSbT\WWY][b`ba\b\egf]hcjambpaqbteuc
D[E]G\H\IZK\O\PeS]V]`icahYj[n\v\
@cA]CaD[EbGhHZJdWZZ[]bceebfch]t\
E]F\HiIbJ]O]P[Q]V]Ye[\\]]b`egchZl\mgq\rat[
@\B[C]E\GYHYIXJ]KaL]N[ObPYSZTeUdXbYY[Y\[^]_]`hcjdceehcj[kclZmXn\p\r\ujvf
CeD\GZH[I\K]M\SfUgWbY\Zb[a^[camhn[oYr[ucv\
HdK\P]WYZ\[m\\^\v\
@\AeB\CWDfEbF[GfHaJdMaObPZQ\SXTcU\XYYfZb[\]a^k`\a\baedf]g]hbrcu[vV
B[GcLZV]WZY]\bmYnns\u]vc
CaN\PfWbZ][[`bc]jgna
B\C]HbL\M]PdT]X[[dabf]r]sj
@]A\D]E]HbL]R\TgU\X\Z\[b]\^Y`feegfiXj\l]mdncobqcresctcv\
@[BbDaEdFgJ]K\WbX[Y\[Z_]`]efg\hbjelamanav\
AaBZH[K\NeQjSbT\UiVfWVX]ZZ^[_a`]cchclboa
Wn
CaEiW[^]c\eejgl[vb
BXK]LcMYWTXg[i\\eZfgkdlhoZqftZu[vZ
CcHfn[t[vg
B\^am\nl
@[C]D]HZJhNhO\PdT[VZW]Z][]\]`blbmZndo[s\va
CiT]WXvj
BYDVEeHZI\JeNiOYPbR\T[WaX]Y]Zg[b]f^X`la\bacbfYg]i]j\l]m[oZp[r\s[t[
KYRUWcX\[cbjk]siv\
H\Wi
AZBaD[EZFZG\HZKbMbNhP[QcSbTdUcX[Yc[a\]]a`cb[cWd]e]g]jclemboepcqYs]uevg
H[VaZa[di]j]mho\p\ub
EbFeH\I[JhKZMeNXObQcRXSfTZU[WXXeZ\]g`aabbccbf[gahejdl[mdnYoWs]tZudvX
B]GZM\OnR\S]VYWX`\cevZ
A[CZGeIaL[M]ObWfX\[ec[h]l]oi
E\O\WdX]c]hasktZuc
CgG\H]JaT\Z\df
BdCbDbFaGbHbJcWWYi[\\h^\afb]r\ufva
@[AXDdE\GfJbKYNWObPiR[TZUgVYWeX[[[\Z]e^Y_\`]afb\c\dcecgch\lfmfneoXpaqYr[sit\
AmB\G\H\NcWWY\^if]hdl\t[ufv\
CiJ]Wl]bv\
CcMiN[O\WYYe\jfdo\v\
AdF\G]J\NYR\SdU\VqWcXcYa\c^[_Z`Zabcad\e\f]hdjembo\pYu\
EdNdVbWZYc\\lf
LcSaW\fdiclcs[v]
KgNbScW\
C[VkW[^\ajhe
KhY\Zc`[hct\
AbKeOgP\SgT\WYY\^[`\c\fZhcmbr]
CgJ[W]Yg]b
@bE[JdLbMbOdP\Q]VaW\Y]Z\\]]a^b`[dbegk]l]ncp[v\
ClJ\VfW[\]edh[s\
FgWg[c^Z
B\EbF\G\L[P\Wcd\hclgn\v]
A\FbHaKbL[McOcQ]SiTbUeV]W]XeY[[b^Ya\bdcbdbf\hbj\m\odp\q[sbt\uevc
AeB]CaE\HeMbP]TdW]Za[a^g`db]c\daf\h]l[m]o]qat\vX
A[M]PbVfWgZ[[\^\ahc]lavc
@ZBYCdDhEdFWGXHYJXL[OfPZRZU[VVZf\Z]\^[_[aYcgddf\g\h[kZl\nfohpfqVs\tUuevb
W]`g
A[CgDfEjF\JhPbTZV]Zb`\acdhebhZkalYt\vV
C]J\O\`dehndu]
BZC\E[F]H\JaM]ObS]VgWgX[Y[[[\j]iaceefajbkcl]m\sate
CZD]H]PZVYWXYf\badc\d[egg\hgmZrbtcuc
DbGcJbN[\]^\ui
NZZRf[jqlb
A]BdI[L]M\OiSbV[W\b]cefbj\
FbJZQgYcZb\e`ce]h\v]
WXlkv[
A]TaVYWcXh[cpYq]tc
ej
HfJ[K]M]OfPXWYY]\]^]btcd
C[I\K\M\N[UbVjY]Z[\[]\^\_\a]eZhejkldmYr]t[
PcV\W\Yh^ceasgt]
J[V\WjZd[Z
@gC[DdE]HbJaNbTbVbW[YfZ\[a_d`\abeZf\hilfphtcvZ
AdCmDcJaM]NZP[RfSbVXWYX[YeZe[W\\^b_d`\a]ecfdg\m]p[rWs]vY
DhOcZd[gg\j\u\v]
OaW[XaZ\[njel]
B\CZMaS[VfW\Xa[d\ee[fkhfkblbrbtZ
E\OYVaWqXl[V\]_]a\f\jap\s]tfu\va
WZ[gl]
IXO]VhZ\[i^Ze[m]
PhWc[[l]
K\OZP\Zd^Z`sc[e[rb
CbGaH\J[RcScVeWVYc[X^\`\enm]qct\uYvY
FlG]JmSYV[WT]\`[e]lcvZ
HgTb
EcWd[]jmmcvb
@[A\B\CYE]F\GXH]IZK\L[MZN\OYRZTZUcVcWXXZYWZZ[X\X][_Z`[b]ccd]eSf]hXiqjYk\mcn\oZpZq[r\tUuZvd
Ub[\^]obri
F]X\]d^\rhsf
HbW\sf
B[E\MhR]Vgaaeeuc
HkL]W]Z][]meq]t]uZvX
B\CZDZH\J[M\V[WcZ\[Z`bcceupZrasct[u[vW
A\CbFiJuKbLZNXOZQ\T[V\W[XeY\Zb[Z_c`[bUcadifYhan\o[phretdvX
Jc[j_b`[c\u]
MbW]\heco]pctZ
AgB\E\OaSeWZY[^d
L\MhO\RcViWZbfm]
B]C\D[EgJeM\ScVdW\Zb^Yfbgij[v\
Oaj\lhv\
A\CbDbHbJ[KaL[M[RYT]V[WbZY[a\]aebhc]d\g]hijfmaneqes]u\
AcBaEZG[KgNeOZRXS\TZU]VaWcXf[b\c_g`[a]b\d]fdh]j\meqZrcshtZue
@hCbH[I[K\MdNdO\Q[RdSfTZVfYa[b]b^f`ebdeYfbj\kc
@[AfB\C\DaGcHYK[L]N[OfPhR\TZUeVYYZ[\\Z]e^c_\`]aeb\daedgclfmhndoUpbqXr]v\
BhO\RcW[
@fB]D]EbFfGcH\JYMZT]UZWZZn[Za]cZddm\t]v\
ej
AbC\VYWg
B\CfEfFcJ\MhTaZi[Y^dl\q]rcs]
BZF\G[J[PbVeWSXbY][\`akeq[rdsdt[
I\Wi[]f\
AdCYGcJ]LZNdO]R]TbVdWfc]l]v[
OgV\fc
M]Wh[\t]ua
C[IaOd_ee]
HbJcW][iq\tZ
_ge]
B[C]G\M]N\OZUfV[WfXg[e_\cbe]gYlcmnnaoYt\v\
B\C]D[FaGXIaJeK\L\NXOYPWQ]R\TZU[V[WVXZYYZd\c][^capcedgeXf\gbhYi[jXlbmmoYpZs[t[
CZ^m
Vj
AaC]D[E]F]HdO[P]SeW[Zd\[^\_[`ocbg[l\v\
A\B\F]R[VaWaYjZ[`Zggua
@]A\B\CQD\GWHeI]J]L]M[R]SjTaUaVbYY[X\\]d^Y`ecbd\g[neo\rTsctcu]
I\KhR]na
@cB[CZD\FgG]HkKhM\P[T\U[V[WZYZZc]b^b_\`Ya[ebf]gbhhj\l\m[n\o\pgqcrjt\u]vU
DaFdKaO]T\WbYb[c][`\c[d\ebfdh[o\pctgubvZ
E]FhHjOZVbWZb\gbk]l\s\
B]CZVlWea\cge\l[
FYM]RkV\Y\[\mbv\
BWCcH\K]MeNdO[PeQZS\TdWhYZ[a\b^\`dbZf]h]maocpTq]ritV
Wk[\\ef]l\
B[FgHYM]UiZ\[]fbgbm[nbo]
CbF]HdW[[iaek]
A\BZC\FdG[HbIgJeMcOdT\V\WYZf[b^[`jcbf]qcscu]
Ggpd
D[L\OaP]W[^]`jcbe[f\j\t]
BfW\`]c]d\eblY
V\vh
CZJdW\^kb]c\uav\
@[A[BZCdDZEZGaH\JYK[L\M[NaOfPcQeS\TZUcWcYdZb[a\b_[a]bXc\edhYjZlbmao\pZq]t\u\
U]VeW[Yh^[_de\p\
@[BZC\DbGhN\OZVh^eadcct]v[
d]vf
AdNdOhV[Yd
MjWc^\_a`euc
BcHhKdW[
B]KcL\M\NZU]VdXb[g\c^d`Zj\kcmYn\ojsc
AdI]M]OeR]VhW]ecsa
OVVbce
B\GcJ[PcSbUjW[Z][\\al]vh
KdM]N\VlW\^Zf\s]
EbLiOiS\WXj]
\h
B]I\JYTcUhWZZ]m\ngrasiu\
H\Ua[cf]rg
LfW[
B\IcJkOgRdV]\\r\
BeC\DeE\FbGeH\K\L]MaNeO[P[WUXf\b^e_]`[bedaeapcugv]
@bA\JgZ\c]sbt]ue
@mBcCcEcFcHXISJgKaLZNeOTPhQ\SfTdU\VYXcY[ZX[f\c_ca[ceh\ian[o\rcsct\ug
@\F\G]IcJ[KdN[OfS\VdW[X\Y\[]\\^c_a`baddhfbocqatcvf
@\D\E\KbMcNiWV[h^]c]e]hambo]t\vY
E\IgJcObV]Wbecud
@\B]MfWZ[[
@aA[G\J]KbO\QcW]Xh[\]a^b_be]g]h[m[q\t[ug
@[BZDgEkLdM]PfWbYfZd[\_\`]del[t]v[
E[P]_q
OgV\
BdC\D\E\FaHdKeMgOZVWWbX\[Z`kg\jZqeub
AeL]M]OkWZ]d`[jk
AXCaD[EfFfGYH[IbKgL\MbNaPiQ[R[SbT]UbVdW[XbYeZ\[c\c^[_ebad]eamancobq\scuc
A]BYC]G\H]JiMcN]OfR]T[W[Yb[daZccdee\gchdo]rdvk
C\EZFaR]VXW[\]_\g]jol]v[
AdBaCZDdEeGcH[I]JcKpM[NVPiR[S]VZWbXUY\Zb[[^\accUddeXgfhbj\ldm\ofp\qir\sf
EbH]RjW]gik\p\vg
ug
BfCbHdM]OXS\WbY][hc\eYgbhYj]m\o[uWv[
D\WhX]sc
BYJcW]ajj]
B\H]K\LYM[O]R]WXY\\h^\e[j\k\l\tfu]vY
HeKeL]W[Z\[h]ac\ec
@YA[C]E[HcJaKaM[NXP\RZSZT[UdVbWWZZ[d]c_b`Zb\cad[eagdhbjZk[lZmcofpdqbr\sYtZucv\
@iFbW[[h]ac\l]ve
B]CZL]V\Wgc\dijbndvY
O]`]ciq]
B[HdK[sg
@bBbFbGcO]WZ]bbil\qc
NXO[PcRfVeWhXh\Zmgobp\v\
B]DnG\M[O[SeWfZY[g]\ue
@\L]WcZca]m\oi
Fb[f
JiUbf]lb
AZE]JmL]M\WeYZb[u\
@\B]C\H]I\NfP\QiR\VgWd[c\c]f^\cbd\limfoXt]v\
BaC]fh
[]e[gbvi
B[GZI\JYL[NXOXP\S\T[Y[Zd]]^[_]`bahccdgg]ick\l\naocpWrZs[vb
A\BbE\G]HdKaL]NeOaP]RbVbWaX\Y\]]aac\fbgciXjdl]manfpdqar\t\uavZ
DZEjFkH\M\N\P]QeR\VZW\^]die\h\j]l[vb
A[BdC]GdIeJeM\O\P\R[WWZY[]_]`Za]mat]v[
A]GYHaI]ObPiRZS]VdYkZf[a_iegk]ras[t]v[
B[L]R\Wm[Z
gg
CcG]K[PZS\T]UdV\WXfZm\ocrjshtb
FfPZSeWiXa^\e\hct]ua
RfW[
Pa[d_[hik\l]
CiG\ee
A[B[GYOYWfciecucv]
B[FfN[VXWil]
C]JlL\^U`\qau]vn
@cAcB[CeEYGfHZIbKXL[M[NcOhSYUYW\Z\[[\Y_W`babbXcgfhg]h[l]m[oap[r]sdt\uZ
AaCZEcObP\UaVYW[X\Yh[babhcof
@[B]D]HZO\SZTXVa[\`acglnmZnir]s\va
@\BWCcHjIcO\V[W]XgY\eaf[g]hdjamco[rgtbvZ
IcLcO[PbSiY][\\g_cq[
J\L]RhW[m]r]ui
OfP\W[\]_fce
I]R]Y[m\rk
CcFhHbQ]W\XcZe^fh\lfnZq\v\
IlOYW[c\
W\Yk
HbJcW][iq\tZ
F\HdLaP[SgW\^b`Zk[qa
C\G]M][]_b`j
@dG\H]OcU\ViWfZ]^\_[`Zb]cdl\o\p\
I\KcS[V\Wem\og
JbKdWYZ\[i\aeZ
AbCSGZPYTcV\WqXdYa_dabehl\uZ
BfHeJdM\NkOZWZ^]b\jg
B]DeHYJbKZLcN\OfPdS]T[UaVVXeY[[\_e`ae\fbmcocr]sev\
F\RjW\f\
@fB[CXD[EeFhGbH]JfKaMkOcQ\S\UdVUXeZY\\^\`db[cadXeafZg\hci\kemlo[qfr\t\uZva
]gm\
AbH]J]OeW]X]\\]ae\k]lbmdo[ug
MdXc^a_hc\ebfdlbr]v[
RZWlc]
JaO]WZ[bb]e\h]teuiv[
LbM\RaUbVV\]]\caehj\mdoZ
CbE[G[HbJgK]MdO[P\UbVbY]ZZ[]][`]ecgbl]mcoZq\rat]v]
@\G]H]IiK\O[RcTYV\[]`\cbeef\r\ua
C\F]IlO[PZU]V]W\Y[g\
Wiv\
B\M]O\V\Xbe\gbhdm[taui
CbH[IkO\QaR]V\WY_\gfqerZt[u\
G]`kc\e]v\
@\G]L\M\NgT\UaWY[pe]l[v\
@bB]GaKhNfO[R\T]UdWjY]\f]a_Z`bh]jfk]l[rds[tYvd
CWE]GaIaJaK\N\R\TiVbWVX]YZZ[\Z_c`\akbae[j\k\lcm]rdsdtcuav]
ViW[bbra
CXJku\
IoJ]O]R\V]f\n]r\
@\BUC[DfEeJbLYNeQeTbU\VWXdYdZ\[b\X]b^[_\`]aWbieifdhaiakZlbnYoYqZrltZ
A\CdGZIcJeKdMgN[Q]R]SZTZUbVeWdX[Z[^\`bb[egfXg\icj\kfl\qdrcsat\vZ
BZW]Xe[mb[fdjblcs[
@cB[C\DXGdNcOZR[ViWZ[h]gc[dbj\lcvc
H\ddvh
HhNbVeWY`]
B]R]Wgt[
BZLaOnWceag\
AcOiRWV[[h^\cdedt\
C\O][clYvg
IeO\RZWZ[ge[l]re
@]H[RcSjWeYbZ\d]v]
BZCcD\FaGaK\L]MbNiP[R]S]VcWcXfZY[d\[aeb]c]kYleqatYvZ
LiO\R\VgWY[\
K]O\Y]Zd[da]eaf\hcjak\pdtgv[
@cA]CaD[EbGhHZJdWZZ[]bceebfch]t\
CfGbVdW\X\YdZ]ebm\ocsb
@[GZW]Y]`kcZj[td
KhNdVXWZY\Zc`[hct\
W]`g
Vj
B[E\H\KbL\OWVjW[[b]\e\g]lZminbsh
AgB\E\OaSeWZY[^d
NaO\RWVgWe[a_[ua
@fB]D]EbFfGcH\JYMZO\RfT]UZWZZn[Za]cZddm\t]v\
C]Yd`k
Ng
L]hkjXt]
@dAbC[M]WeYb]b^\adcjech[
BdHcJgL]M]NcTaWYZ]^\`\b]f\g\h]lZm[nloYp\q]sZu\v]
B]Z]mfn\r\si
B\F]H\L\T]UaVdWYZh^]begghem\rc
GZOlR\V[Xe_hcde\o\q]u\v]
CgG\JaO\T\Z][\]b_Zc]dfechds]tdub
vi
BXE]F\IYJhK]L[MbN\OcTbW[XgZZ[\\\^h`Vagb\c[d]gdhjkbm[obp[qctWu\vW
O[VjWe^\f\
@[CcO\P\WoYX[]_]abeefZk[ri
AfCYHiIcL\M\N]OWQbWo[d`[aeb\d]eZh\lZmdn]oZqesXt[
B\IZLkNdOgZ]^\d]h\k[lep\q\tdv]
G]R]Ym[\r]
Vcsj
@XAYB\C[D\EcG\LUN[OaPeS\UeVcX\YeZg[e\b^a`gbZcfdcechei]jckgl[mbnepYuevU
A\CZOn^[abv\
CqJdM]N]O]WX[]l\
BjC\F\HWJ]L]M\V\WUXaY[Z\[]\[]k_\`]c]ekggh]mgn]oZpWqar\tYve
AeR]U]Zg[\j\pb
CZEiF[HbKZN\OYRhS\UcWVZc\]]\_]`\acf]g]hil\mdo[parasYuZ
A\CbEZHcImJ\M]N\O[QbRbU\WZZc[]^\`\bceZhblgofp]vb
B]FjM][d\\
AcE\FaH]JeMZN\SeT\VbYa\X]\`fa[cfe\fWgcjZkclSndobp\qcrcsatYub
AdGYHYJ[KaNiO[PdSoVcWaX]YdZ]\\_caddYe\ffhcjclZmdsctgub
F]GbKbLgV\Wg`cb[cZd]l[s[tc
C\GbWghck]
@]G[LZM]OcVeW[Z][i\e]ah\kameoYpitcuXv\
A\E]G[M\PbSlWUXb^\_f`[a[cghcigjctZ
ebl\vh
C\H\S\T\Ube]f]mdpZrg
W]Z]c]eo
@]BbCaD]FdGbHdI[JaL]N\O\P\R[ScU[VYX]YYZ]]c^\`\cbd\e\g\k[l\qirkv[
AbBbEcFhM]OYPaR]UaVcX]Yb^c_Zebjbldq\rcsbtducvc
F]J]NbOcT]VcWcY[Zc\hgllapc
\g
D]djv]
B]C]F\H[J\KgM\PZSeWbZb[\_g`[badbfak\lapY
C]DjEiG]IcR]
B]DdEhF[NXe]l\vg
L[NZR[WbYbajcdmbrhv[
U]VeW[Yg^[_decpZ
mh
KbThUfkcm[uc
AdClN\O[V[W\Yh^Z
A]BZCVG\L\M\NcObQcS]TcW[Y\Z]\\]b^h_\`]cgh\j\lhqYr]s\t[v\
W\jl
I]LZP\R[TnUeVYW[Yba]b[d]f]gbjalinfoerav[
`jfg
DcHdLida
AWBYC]H]JZKcL[McNZRbSbTWUXWXXhZ[[Z\c]h_daac[dgf[g[h\l\naqWr\t\unvd
FfHdJ\QcS\T\VeYbail\r\
CXW\Ze\]]]eml\v\
[Yei
@[AdBYCdDYF[G[HbJaK\L[M\OeQfR]SZTZUbY[[[]Z^d_b`]adbedcf\gbkblZmUo[qarZv]
A\C]J]LcOaToVdWmZ\[Y^]cbl[
LZO[WX[pl\vf
B]D\GbJ\KcV[WnYeZacbgcl\t\vb
[Ze\ofvh
@dA\BWCYD]EkFfGcHbKdLTNbPeQdR\S\TbUhWdX]Y]Zd[Z\b_]`XaXbjcXdchhihmTn]o[pVq]rZsat[uevh
@]AWB\CYHeI]JeKfMbN[OaT[WdXdYlZa[g]c^[`ha[effXh[j\l[ndobr]sVtYv]
H\L\UaW\ZZ[ja\ekpbrbtZvZ
L\UdVaWhk\t]v\
BZD[EeFhHZIbKgOZTmVhWWY\ZY[]]b^Y`aabeafih]jgl[m\o\p]sZ
ObUaV\_c`]mioV
@[AeBbF\I\J\K]NdO\PiR[TdU\VcWcX]YYZ[[\]b^W_\`kaeb[dZf\kYlfmYq]r]vY
K]Rj_b
@\AeC[D]F]HXI\KcPeSaTeUbWeZe[]^h`]bdcadXe\gfh]n]p]qcsZv[
@lA]BcCaFcHcI\KeNcPZVXXZYZ[Z\g]\^b_Z`[aUbefij\lbmZobpcqYrZtcui
@ZAdBXHcJ[L[M\NcO\QgT[UeW]X]Z\\[^j_b`facbidbg]h\j]lWm[o\pYrdth
AaDbFeG\JaK]MbVhWXXb]b^]_eaecbeYhbkdqgto
CkK]WYX[Yg]bh]qfr\
OmV]lb
WZgim\
@fA[D\EbFfG\H[IaJbLYMePaTbVaZ\\a_dadbed[f\iajdk[lZmcp\qfsdt\udv\
A\B]VaWaX]Zk^al\o]
AcBcD\EcFbGXJbL\M[NgPbQ[TbUfVdX\Yb]b^YabcddZg]hgk]lcm[ngpXq\s]ufvZ
AXBXC\D\FbGXHXI\JeKXLWM[NZOZPZQ[R\S[TeUZWbXeY][c\b]Ye\fZhbjdmjnfohpdqWrVs[uWve
EcK\M[O\^f`dc[gblWrdsftdve
@eBYFbG[HVIcJ\L\ObQ]R\SYTYUTVaWcY][\`[ibmdnbocpcqisdtbu]v\
@\CbGbNfO]R]SeVbW[Z][b]a^gebh\lgq\t]
C\O\V]WlZ]\]]bd\ra
A]F]O]UgZd[Z^\_dmeo\p[
A\CeD]F\GYH[L[MZN]OaP\TaW\XcZ[\b^XabbXcgdceahckZlZm\oZqYtgvY
@cC[DcGaL\MbN]PgSgT[VeZd^[_[bfc]d\f\gbj]l\maohp\qar\u]va
A]BZCcK]X]\ccZf\hetj
AcB]D\F\H[IbJgMUP[Q\R\S[UWV[WZXXY][X\\]]^Z`ba\bYcbd\e]fZghh[ibk\lZmWnUoZpZrZsVt[utv[
AaC]D[E]F]HdO[P]SeW[Zd\[^\_[`ocbg[l\v\
@]AbCcEdF\J]L\N\OcP]RbSbTcUbWZY]ZZ^[_bfeg]hclbrZs]u]
B\J]O]T\Zl[[d]eol[m]
@cAXBbD\FeGTH\IaNeP[R[S\TWU]VbXc[]]b_d`ebZccfahbj[n[o[qardsbvi
B\EaHZI]JfK[L]O]TbZb^bell\o\pgt[v\
AfDaE[GeH\IYJcMdO\T\U]V[Za[b_Yb]ecfZpeucv[
A\B\F]VbWhZ\ua
GdObVfYleb
BZDdGbHZUhWZYe^Xd[gbhql\pev]
AfC\W\YnZc[\_\vZ
CZH\Ibccecf]h]obp[rgu]va
@]BdDcGaObRYVaWTYj\e`be[hdl\vf
CdFgHeIcReS\TZW[YZf]pc
@ZCdDdEiGZHcIZKaL\P]QbTfUc[]]db]cbdagYhal]m]qctauevb
R\\ifdhal[scte
[Xvj
B\H\IdWls]tW
@jEdFWGYHZI[KiMZOaP[RhT[UYWYX[Y[Zb[S]j^]_]a]bhcbdeeXf]gfidlao[pYq]sXtXvV
@[A[BaDbE[FZGaHeIbJmK[L[MfPiQ[RYTZUVV[WZXbYbZh[]^g_h`Zadb[c]dZffgZh\i[k]lbpbqaris\tduZvU
FcH\Wimd
K\M\UpV]Z]^[mYoev[
B\FlIdJZW[enfbkkv\
B]O]R]WY[we\kZ
JZOWU]W[[Xc\e\f\rdvo
O]P\Vt`\
@cAYC\FiG\HfJ]KhP\T\U\W]XY[\\b^[_cc[hbjck\lZmapcqcsbth
@XCdD]E[FiG\HlI[JfK[L\MbN]OcTZUZWYXb]V^[adbZcadaebh[k]m[nXoZp]qYr\s[t\u\
J[W\Zne\hao]v\
H\W\[h
@[KjM\W\
BYG[O\Q\Ubcon]
FYHbIdOYP]Q]VWW[[aaku\
@bGgN]WY
CgFbHeIcOeTZVbWXXcZc[]`Xabcgh]l]n[rbve
R]Z\_gcZjcpk
DgEgMZ
@bBiC[E]KfMfNdVaZ\^Z_\mZpgq[tb
BZC\DcM]OiV\_kcbe\ldn[qdu[
@ZA\B]E\HgJcMZNbO\RaTcU\V[WZX][]]eg]j[l[mXnhoZqbr\sZt\ucv\
@bB[G\H\JbMlOZRaVcW][\b]cbdbgbjckdmgncsctbuev\
N]Y\mfocrh
H\K]W[of
tive
HhJ[K]M]OjPXW]Y]\]^]cd
^[gh
^[gh
BZG]LiMZPfVbWZhc
@[AfDbE[FbHbIgLdNbOUS[TbVcWRXdY\^ea\b\chd[ebfhgclbncq\r\t[u]vg
Ph
HdVfq\
AbB\H]L]O\Uc\[d]e\mevh
Y]h]m]ris]
A[GXHdJbN[PbW[lf
Cgqc
BfH\W\
A\BcO\]b^eecfandoerb
@YBYE[G\HlJdKiM\O[UaWbX\Y\Z][[]\^Y_b`gb\e[jclXmXneoYs\vc
AfC\J\L]PcS\TiWdZf[d^d_bc\lZnap\vZ
BcCdL\O[R\S]X\\h_\edf]hXo[tl
Sc\\eYhh
InOWR\T]W\
AcL]NZOcRgVaX\_ca\d\ebfkhcjgrYsbvb
@iA[BcC]FXGgHYI]JYK\M]PYQaS\T\U\VbWYZY\[_[aYbXcgdbg]hblZn\obras\t[vW
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
I\KhR]fbna
H\IbU\V]edgho]
@ZB[CRE\F[HfJZLqOXSbT]USWZX[Y[ZZ\e]k^T`]b]cceff\g[hdo[pdrdtWue
RmWZt]
@cB]FaGaHcJbTVU[XcZ][\\]]a^]bdeagahdkan\pbqatfubvV
TgWa[debrc
@ZAdB]CZEaGdH[IaJbK\P[V[WbX[YbZd\d]a^b_]`[bgeeg\hbidjbk\l[m\pasZthuf
phs\
AbGYPXYia[d]f]r\
@fB[CWFhKaP\V\WYX]Ze]d^\`Ya\bbeefahciej[mYnZpeqcv\
@[CbD\FbHjJbKcM[S\TZUZXc[\^fb[dce\f\gbhcjao\pbqdr\vX
HbKeM\N]W[^\h[qbsj
DbFdKaO]T\W\Yb][`\bbc[d\ebfdh[o\pctgubv]
FhHlOZVeW[[Zb\cak]s\
Ym[]e\j]
B]VcWZcg
B\E]FaOaWafdhdjemasbvi
@dAdBoDdEYFbGdHYJ]LaMdObPaQeTVUbVfWTXdY][a]W^h`Xa[chgXhdiajdo[p\qbr\sXu\v\
LYMjW]
BlC\GeHZP\WYY]v\
KdLcW\[gn[
KdW][gn[
AfGgI[O]PjR]W][\
B]L\R\W[Ykr]
B]ChObSYVhZcch
AgB[FcHcKmMcR[S\U]V\W\mgn]obs\
H[L\RhWVkhmYo[
HcP[R]U[WZXtYc][`]fZl]m\sZu[vd
C]IjO\P\Y]
WZYi
Ng
RgW[
RgW[
RgW[
RmWX
I~R\WVZXr\sZt\
IjZ[s]
CZGdO[VXWZcl
DbH]IbK\OgPcQZR]T\V[W\X]Y\ZX[\^[`cabcfd[e]j\lZr[
GdOUWmcU
GYcld[
GWOcSYcgl]
C]GgSgW\cZva
H]Z\gj
U\V\gmm\uZ
B[F]HZJVT\W[ZY^Z_\e\gpj]m\n\o]pZq\
@\A[BYCaE[FYGRHjIWKhL]M]OcPiR]SnT[UmVfW[XXYSZZ[U\d]f^\`[acb]ccfbgZj]lammo\p\qerVs\tZvV
BbCYH]KcN[OXPZR]WlX\[[]]dgfdlbmWobqfv\
K[OhPfVZW\\b`]cZmcu]
N\W\ai
F\H[K[U[]bmgn[oa
C]H[KZ]egYhcmooOqYud
O]P]Ui
KUUXmpneoY
GXKdUeWWcto\
OWPgUkV\W[]fmZn]oc
PgS\Y]
JcM\PhSgV]WcZ\
NaP]SiTca[
G]IePclhr[
BXCaD]F\KaL\M\OjPgR\SfUYWZY\ZZ^Waeb]cfd\e[f\gZjfk[lZmZolp\qcr[sYu\vW
C[GhH\KdMePVS]VbWoZU[[d\jXlfocp]rduZvZ
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
PfS]WUc[
O\PlW[
J]OcU\VjW[chmZvZ
KaSib]kbnb
SnkWn[
A\B\CkGdHZIYJ[OgPeVZWdXcZg`\a\cbebm]u[v\
B\CUGdJVOZP[W[XeZiv\
Co
JdOYZom\
AdGXHkJdKgScWbXRZ\^]abc]mlqc
GXHZJbOaQ[SdVcWpXRZ]abm\qc
JeKhok
KgOZn\o\
AdB]C\E\G[O\PdS[VfW\Y\Z]ce
AdB]C]E\NfP]W\cc
]pc\eV
]pc\eV
AhSg[\`csa
ApCZW]^\`[
C[H[MdW]Z\]Z`s
@k^Wc\nb
@cAZBOC\DSEdFdGPHPIaKdL\MaNeObPcQWRbSaTYUTVaWQXeYdZZ[Y]c^g_b`eabbeecfagbhajakVlZmcndodpeqbresetcubvT
@cAZBOC\DSEdFdGPHPIaKdL\MaNeObPcQWRbSaTYUTVaWQXeYdZZ[Y]c^g_b`eabbeecfagbhajakVlZmcndodpeqbresetcubvT
Hj[bfksh
BfOnP\SccTl]vg
KbNXPdUKV\Y]\d][`]lhmmndoWp\qY
BdHjIkMcNXO\PbScVgWiYd[e^]a\c[jblYm\oZtbv\
C\H[OZPaZp
AeBdKglb
MuRWus
DeG\WUvo
B]DlEYG\W[vb
B[L\Wg[fcbvZ
HbYhdh
BXOPVdXdYd_Yb\cgv\
C[VnX[Z]\]eg
@lA]B\C\D\EcGbHYKYL]NdOTP\SdUbZc^V`da]cfdXe]lcn\
LeWX
AaLkQZWV`Xb[c[dX
\htZ
AaBhCZD]F]KeLbM\NZOYScTrUbV[W\YZ][^]cedWeUg]l[nZofq]rdsiu]vX
C\G][Yb\jXli
AhN\Wh[\^[kZqVu\vh
@eASBVCaDXEkFmG[HVJeL]NlOeR]S]VYX\YZZ[[V\P^h`daccaefgYjbkYl[ncoepiqgsetdvW
JjO[oi
@eAhBfCcGaOeS]`[a[c]ee
R\Wg
HbJ]Sb[]cmdfliudve
@iA\BYC[DZKgMaNfOjPfRaT\WVX\YiZ]\d^sc[eZf]jeoZrcs\vY
LiWZ\W
B]LjM]UYWW\Ve[hf
Yo^fjcl]v[
LWWqd]vZ
CbDYUiW]Zk[\]a`\d\mYo]
G\T\Wfn\
A[BOCcD]EhFiGWH[IeKbNaOkQZR]SWT[UZVqWVXfYZZW[\\Z^m`Xd\ehhfjckZlUmboiqcresdtfubvY
@]BbDgE[L]M]P]QgR]TbWh[\a\ccd\f\g\k[n[pcq\vW
L\O\PfR]Wi[Z\fbgcela
@[NfO\T\Y]^oach\lgn\uc
GiJ[W\ce
B[FZHnQ[Zhdb
C\DeE[H]LcQdUlWUZV^ZaNbXd]llmcn\q]udv[
BbLiWWt\
BeGfW\
@[A]B\CoG\H[JbNdOYTbUdWbXZYhZX]]^W`fcYeXl]mUoZq\slu\
ClX]Z]\[]\`Wc\
G]V]lg
MZN[X[[ga]f\li
B\WX[Llv
J\Wn[Yb]
MbO\UbWgZa[a^\
M]QlWW[[^baccpeaiYrbv]
B\C\Wi[\kdvb
BTS[V[Wr[\
C\GlOmSZVYWiY[_dc]s[
O\Xj\\`Y
L\Xi
B\MgOjPgSaWbZ\[U^\ebldpduev[
Ufpc
ChJZ
LgVNWktS
VoW[s\
J\TXfjr\
BiGeHdTbW]\\cedafdljnb
LsR\efkZrat[
AbJhS\VYWmv[
li
DjG\N\OZ[[
C[DbVT`\aZc\dol\
@dBnGeH\I\JZM]NnP[R\V]WeYY[Z_[b\c[d\e\gcjfn\obtdvc
BZDjEYG]R]Wg\ceilQt[v\
@[AXBgCbDUEfFdGQHaJaKmNdOlPfQRR\T\ViW[XfYa\Y][^jbhcYdehjiaj]kXlkmbnbpfqdrbtcunvc
A\CXDiEYG\HnO\QdS\VnWh_]`adSvs
EkdU
C]DZE\TmVfa\
@bKhW\X\Z]
VkWkXc^Zadl\u]
BlCaFXH]ISJkK\M]OfPhQ[RfSdTbWkXbY\Zl\f^\cXe[h\i]l\mfnTpbq\rXsmu[
BbC[DbH\NdOdQ]TgUVV]Z\cYlfnZofpZq[seub
BkD[GeQcW[d]g]
A]CdD\T]Ya][aZh\rh
CdDiFZHgI[OeQMVjWZXiccd\s]
@]CWDYHZITJ\OGPXYd^[`UcqdglWr[
@hO\^d`baccZ
M[U[WVZl[\\[`]eYgZk\pZv[
AhB[CbYU^W`bc\qo
@\AZCYT\Y[^hcYle
V\Whaf
GsL[N\Wf[\_Z
DfN[Wcl[vk
B\CWHaJgR\UUVeWmZ[[[]ba]hXmao[p\uWv]
LYR]W[[n`YaZbkdhlY
_\e\fhr[sbtb
B\Gl^Y
@OAZH[OZP\Q]VbWkX\Ze^j_[`ba\c\efhbk\qc
@XB\GlW\^fcZk\
Cg
IVWe
BfW]_h
D\FVG\J\QW
BYFWHlQ[W\
@aAYBbEcFeG\HYJeKbMdN\OgPfVgW\XZ[[\d]]^c_ccXdbg[jclcmbp\qdrasWt[uevY
BeC\GeI]Weofr\vg
OZVi
CoPVq\rl
J\LaR[W][Z\lk[ocr]
DcGiOQTcZbsXvg
JbRRd\o]p]u\
mh
Wifcl\
FWHaI]N]QaTeU\Wp[[f]l\o]qbu\
A[KqLZNVWcnT
C]GnH\O\Ua`Xclra
DbJLu]vi
@\B]D\GhW\
DeG[HcV\_\hUl]vi
VnXca\c[
AaL\OaPiZ]c\g]v]
AgBZC]DUEmGUHUL\N\P[TfV[XZY]Za][^ua\cVechOjgkXlWo]qgr\tbuZvS
HbKkgfh]man[oa
AYJ\Yi`Y
Dir[
Dh
@fA\BYC\DeEiFgGgHTIbKdLWM\NhOfQdR[S[U[VjXeYgZP\V]\^c`icedafegXhjjfkOmgnhocpfqir\sathucvb
@pA[B\CbD[EfFfGVHXKgL\MXNfOiPbQVTXVcW\XjYcZS]e^g_b`ja]cPeifbhmi]jjk\lWmnnhpbq[rfshtkuYvW
G]ToWYdclc
c]ln
V]_j
AZG]L\V]^]km
WQlh
DZG\PdS\Wec[lZph
AcE[V[WVablh
q]ri
FVHlQWU[m[o[
B]WZbkva
L[Wk
B]C]DqG[[\^[l[vS
@]Cc[]u\vg
H\KYZk]\
hYvi
BYF\H]JcZid[
LfWW^]lX
FbKcPYZe[h
JdLfScWU[b
BnD]GdK[LVWYY[c[gchZud
[bbj
GfWZ
HbJlTaZ[]\
BhHdK\NdRZ^]nip[qWuU
@cB\JbMjWb[]cYe\j[k[mbuk
BjJWWUv]
QkW[e]
AYR\^i
WV[j
F\HhW][\d\
H\W[eivh
BcH]Z\gioc
@ZDfGhdXl\v[
VeW\[[ahsc
BlJ]K\L\NbOWVfWPXXZ\[i]]_haZcpe\fegfhgmdnWp[q\ubvY
DhE]HfP]QeT]W\b]dle\q]vT
ChTfVZ]aba
K]L]R]X]Zfpiv]
G\O[UZWjdbmbv[
KdS[Z][]]Zc\nfoh
B\LheefZk\l\vd
A\GZK[LpMZUdV]WS[]c\djh]k\lZodqlr[tdv[
UYg\m[neoq
BiG[KdOSPi[\scu]
A]C[DkGcL\M\N\R]V]WbZZ[d\c]]^U_facbYc\dceZlVve
M]V\WXZ[[]^\livc
J[R]SjUaWXYe\]ferc
@\B\FaGdHZJXKaMcN\O\R\T]VXXYYh[b\k_cbhcXdhjbkalgq\s]tauZve
@XA[C[DTFeGdHXI[JXM[OUP]QjS[W[Y]\\^\`WaYbdcneZh\j[kblLv]
BRLjQ]W][b
@ZW[ZZ[ih]llu]
E]^hvk
@ZBiFiG\H]LfN[QYR\WJb[e[lYndr\t]u[v\
Vfab
CdDZGZJdK[LfM\NgOhPaQ]ScUSVhWbX]YjZ][f\a^e_\afbYcZdfffkbl[m\nWo\pcqhsdu[
WV
B]Wo^\b[l[u]va
EfJb^]`kjbv]
Q[TeZb[ik\l]ve
Wh
DhW\
M\WX\lec
G]WZZZc\lkv]
BhD\KZLlO]V]W[lYu[v\
W[[Xvh
AOCWD[EeGXI]JcL]O[TSVnW\XXY\ZX[\]]^}a[ehgZlWnaqer[
AbBXGTHZKeM]OiRaU\VaWXZ\[Z^m_Vb\c\g[jekblinboapcqbrbtkuYvZ
W[lcvh
BZO[VZWo
R]Wi
LeWQ\]
CZD\GZMlZ[[Y\]cckWl[nc
B]D]GcLXR]V]WtY]Z][V]]b]d[piu[
B[LkWZ
B]LfWV
Whfd
GkH\ZS^g
DeL\OdPXQcWYY]\VcdhXj[llqZva
A\BgLdOcU]WWY][[^\efhbk\qcr\vZ
O]WhXZc\
@dAcBUCbDZE\FcG[HULeNcOfPfQWR[SSTdViWdXMY[Zb[b\c]c^c_g`faZbecXfZgekclYmhnWq]rXsatjvZ
OhedhVp\to
WZ[f\ctU
B\G]L\N[T\W][m
AlTd^Xfdr\
@PAcBgCbELFUGdHeIhJ[KWMfN\ObPaQgR[SbTeUaVgWjX[Y[[i][_Z`daZbhc\dZebfcg[jXl\mcobpdqZrbs[tY
YXoku]
CcRf[e\b][
efudvT
@rBiCWDWEhFcG[HZIgJbKZLZMZNfOLPYRXSZTZUWVUWjXZY[Z[[f\Z]\^O_]`ddZeWg]hdlQsYt\u[vU
B[DNEXHsMXO]QbbZdlg]qZ
AYB\CRD]EiFjGZHVIaJeKkL[MbN]O\PaR[SZTjUeVZWZ[e]\^[cdf[hcj]ncprq[rbtbufvX
BqH]QWcieUhbqeub
AlW[
B[H\IdOjVeX\YdZYcYffpb
@gAPBVC]DTEmFgGNHJKiNeOiQVSiTTURVhWWXbYgZW[M\a]a^o_b`dabb\cYdbeef]gdhgiXjdk[lQmbnhqjrjsatkukvU
@ZAgBgCODVEVF\GUHcIcJdKRO\P]Q\R[TdUcWjXYYVZn[h\[^b_U`haecVdZflgchYi\j]l[nfp\rau[
G[O\VfZ[cj
GhOYR[W]cc
RjW]f[
Ceq]sk
BYDfH\QlV[WWZ\[Y`Xa\dahZsZvb
JiW]dZ
WYZie]g[pZ
D]L[SZV\Wn[\^cd[fmg\k\le
DlG]Y\vZ
AWBfCZFUHbM\NaOkP[T\UhZ\[f_\`faebccZefgZl[maqkrfsjuh
EYF\N[PfW]cqk\
B\DpEVK\O\QhVcWVZ]a]cWlkq\sXuXvM
B[HdQ\TjVbWm^Ud\f\g]l\v\
@VBeCMEXFVHdJYM\QjSZV[YbZR^ecPdefZh\k]ljn]qds\tb
BdDhF[GnI\JXQbV]WiZ[[\cddFl]vm
@]A[FcGjQ\V]d[
K[S]WZZg[kg[j\l]nfs]
CgJfN\
J\M\N]T[V\X\Zje\f]j]nZ
CaGgc]eZ
LgNWW[[Z`[ccnYoms]v\
B[KXWl`Zh\lZv[
@[BhGdKZL\UbV\WWZf]YeUf\lYm\qd
BiGbLeP]VZkblZo]
BbG[LfWRkdl\vZ
BeLeWY
CbTkW\Y]]]adhYuh
BXDYGlI]M\NYOeQbVf_da]cehdlev]
G\OZRe[h^W`ckh
Jbc[rg
@\A[B\D\EkFlGZH\KhNcObPiR\S\V]W\XbYiZ]\d_fabcYdgecfjj\o\p]q[teubvZ
AbB\L]P\U]V\Wbd]lfvV
BXCdG\HeJbLjP]SeT]UeWnZ[[Y]ba]bScddcebf[l]sc
MhO\W\Za
AWIlYb[b^de[h]tbuev[
LYWUkl
V\Zje[
CaHZO]RWTgU]V]WcZ\]]mfnbq\rashu\v\
NWRgW[ji
BdKinZv[
KhnX
WWf\lg
@fCfG]I]J\O]V\WjYbaZe\lctgv\
AhCYPc^dl\vi
BiORV]^cvf
LgWTlZ
BkWX
LYV]Wgl\
CZLZScTdUcWlYa[]\WfYgambn]p]t\va
@bAZBcCZDcE\F]GZH\M]PhQ\T[UdW]XjY[[\_\cYeZfcjboXpcsgunvV
@VAcBZCbDYEVFWGTHZIgKbLhMdNbSZTdUgV\WiXeZb[d\\]e^]_b`ccZedf[gYhYiajYlYncoepWrisctWudvd
@bEgNbSiVfXdYZ_Z`bcefYhfp\s\
BhQaWjXb^c_\chfbiam]nVqas\tZu\
BhHYTfVecfecsX
A]H]L]WV^acd
CcDaE[G[HjMkPZQXRaWYXeY[ZY^W_l`Zced\eZfZk\leodpds[uS
DdEWHgJZMmO\QeTfUVV]W[[e]f`]eYj[k\lZmctcu\ve
CUF]J\LZMjTkWUXb[Zc\ddm[ofq]tb
C]PVWs^fcZhdljvY
BjG\L[R]Z\[V\[kd
@]BlDZEJGdHeJUK[L[MMP\QkR[TdUaXVYeZe[g\f^Z`gb\cVe[g\jckZlamWpesbt[uYvZ
C[OdU\V]Wh[b^gc\eaj]
JeUVWdZat\ug
HbJeLZOZWYcZd\k]vo
@]AaBkCWHfL\MhNeOZTcVXWhZX[d\g`dbTd\e[fdh]kYlnmeoYpbrbs[tXuY
@\BaCXE\F[GfH\JbKZOYQeT]UbWlY\\]^f_ga[eUg[hZiZj\lZpbvZ
B]FfW]Zf^\a]
D[GjL[MXPYWd[\bXlfoZv]
BYC[JhKeQ[WpXV\c]a_\`[eaghh\mYofp[uc
BhHdKeUbgYm[njoYp\
BXDeQeW\de
BjGbPYVWWdcdgZlfn\vY
BgLYOUQ[cdl\
AbMaQkUee[k]rZsZuave
A]BaC\HVJ]KcL\MXOdPkQdR\S[T[U[VSWcXYYh[Z\W^\_\aXcodfebf]g\hcndocphrUsdteukvd
@vAYB]ENFiI\L\NcP]Wf[X^X_W`gbalZ
A]BWFTHkJ]KlL[N\O[PXQgS]U\WhY\[Z]c^b_b`kbedhhjlgmYoXqWrhsat[v[
BYC]FmHWJ\LZOYPhRZS\ThUgVXYc[[`ecegWmVnWoXrfseu\v\
A[CcVlbZdlp\
AeCdDaGdK[OST\VhWnX\Y\cVdXfbo\sh
FdHeJeNbO]P\QcR]U\WhX[YfcWeZl\r]ujvZ
AaBZOiTfVcWhXZYc_Zfbhaj]masb
Wf[cb]vj
B\CbU[Wm\]^hl\ve
C]O\P]V[WcZi^feZpVv\
[Yli
@XAQCWDYGbIKJ[M\OOW\XYYZZe[X^]`ZaZcmfZjYlYrWtWu\
NdP]S]Vkfit[ua
AfD]G\JgM]NdP\W[]]^i`ae]ffifpctX
O\WjY\v[
HkUZW\XeZ[]abcc]g]leo[pZua
CnH[M[]\a\
WgZ\b\
BkW[_cp]
DUF\GgM[P\X\[\_Z`]a[cgd[
D\GiM]NY^[accciY
J[Vh
B]c\emk\tb
E]_X`[a[cn
B\DkEYGdWZbbd]l[v[
CZDYGiJe
Wiv\
e\uj
A\BcDXF]HZL\QjSVVcWeXbYfZ\\s^[_k`\aUbgcmdff[h[l[sWv\
U[Y]Zo
NWW[[f\bbak]lZo]
N\W\[i
DeE[G\W\ZW[d_[d\vf
BlW]
@eW]qj
@dBaG\H\Q\Wg[\a\bfhZj\l\qg
B]GgKcM]V[Wlb]cUdYlZrd
\gebtXu\
JZW\ul
B]C]G]bf
A[HZR]_lcXt]
D]N]dg
D]Gij\
L\NZOhVZ[\bkc]h]lgm\nco[qg
DaVhWZcbq\vg
AaCZJaOqZX`[ecl\
CUafd]hd
B]O\Wa[T`Obeh]t\
FZHlp\
C\Tk
PdVgcbvX
H[PbSmc[
B]W\bhdX
QlhT
C[EVObR]aem[vg
dgv]
LZcglZ
Wfaa
GZH\WWcfdj
GgJcMbT[^]bic\l\
Bp\]]ZcZeZpZ
BZCfJfNfOZQnSWVZWa[Z]g`fa[j\r[sXtZ
GZYi
@hBbEhFgM]OVRXV\WV[Z^\blc\j\thva
CZHWJtOWV\WUZjd\e\f]vP
B]D[Hjvd
PdVXWec]j]lgmbsZvd
]Umd
HbJdU\h\mguY
A\B[LRWc`\b\hTkl
BcH\L[VYWZgdh]n]ukvb
@]A\CaDWGlHYO\SXVbY[ZY\a]]^X`]a[biche[f]jdpbve
AiHhV]WiZ]][^\gd
Oi[X\]kk
GrJ]S\Y[fX
FeH\KcNdS]UcXrZ\]a_Zcfe\fZlZpgsZ
SjW[h\qb
@XBbGZH[OhP]Xc]bci
BZM[O\P]R\WqcZfh
Wcff
@RBgCbG\HKIdJcKcOXVYWWXnZ[\[`gaccje[m\nYoYpksft\u]v[
@[B\H[IbKdM]O]U\^[_\bic]e]gbh\jbpcqg
C\L]WUZ\k]vp
BfH\R\W[
NZ[l
UqZ\mP
L[Wk
W\uVve
F[HdKYPXQ\Wb[Vj\lfsk
BPWoeb
CcHcL\P]R\SgT]WgZd]]_ceZrYve
AbCqD[R[V[[[`\ecf[lht\
A[CjH]UdWhZ]\Xg\hdlcv\
D\FZHcOXV\WiZf[\_da]gbh\j[
Wkm\ncpZv\
BVNWV]cdld
B]K\L[RWWp[bs\
HWK[Wg
c\ehsW
PdT]WRf\
BgW[p\
YX`i
D]GYS]WcZ\`]b\dmnioY
AYBfCgQ]Wb
B\C\D\W\hZlov]
F]Ml^Z
EfJfNcTaU]W[Y[[[^ga]hblk
A]C\DXETG[WU[f\a`\bYdSvp
HhWY
Chm\
MdZV[[
Bg[Ylc
Gg
B[OkP\
@[B[D\EjFgG]HYJ[WZabd[egj]vX
BgO\W]X]]ae[o[uhvb
BlL[WZk[v[
C\DYJnWhZ\aW
@\A]GaHjIRJZOUPXQ\SYVbWdY\^Z_\`YaUbdcvdke\hgkWlWrWs[uXvh
Ni[W
L[MgRYWf[]b[kblYt\
Wj\[v\
A]OdWVXd_\
@]A\B[CZFfGYIfJZMeNlOfWeZ\[[^f`bhblZmanYqgtnv\
BhV[W\
DgG]W[va
NeT]U\WbZieYv]
BeD\GRO[W]Z\[\^d_de]knl[v[
@[AiBiCRDcF]GcHbIaJYKZL]MdN[OeQTR\S[TUWeX\Y[[d]U^b_Ya]bUc[ddeUfIickbmZnQo[p\qUrYsSu[vc
Bf
@hF]GhSbV[Wk`]cQlXmY
@WBTChD\EeFYH]JdK[LYM]N\OdSfT\UaVZWiX]YXZp[\\b^Z_Y`hcYd\ebf\h\i]lZmbnhp]q[shtZuYvY
HfR]S\We[chd
AoBTCaGZHWI]JcN[OhPbQ\UeVjWc[]\]^dajb]cXebh\l\oVsit[
BdD\GfL[O]WaZb[f^\afcegal]naoa
DdJoP\Wb[Zl]
AhBaDUE\G[HdI]LbMcN[TeUgWfY[Zg[h\d]\_\`ec[eXfehXk\lWmbo\tVufvc
BfHdU]WjeZg\m\o[
J]OXclu\
AgD[I]OcQ\db
A]EfNhV\Y]l]
A]LZM{N\W[[[]]lZuY
Ui[]mfo\
@cAWBdDWEYFfGkHULcNZOUP[Q\VTWfXXY[\d_cbVcqdVe\f[hho]pcrWs[tgva
LYWYc\f\ln
BdE\H]MdN[OcPdR]S]TdUbWX[]\\dceYl]ohs[u\vg
G]HbM]WY[ga\da
D[LdWbnjv[
VgW]
D\JmZ[^Y_b`e
A]ChGdW\Y[\g
RRWf
G]JiS[W\[[`\v\
BjHXWW
H\JUcedev\
BYWqZV^[`[l[m\
divW
Wi
B]F[KbNZS\U\WeZc[\]]`fc\f[lnn[o\q]
@hHZbbcYeWph
CdJdK\UZXeZd]]^gd]ecg[p\se
@XNeW[Zi[[
B]GbT[W[[flc
DXdi
B\DbO\Wc^\_bhdncp\qfsTtbvd
BZD\EYFYQfV[dfvl
B[OYWfck
EkFdNmP]V\^i`\c\lXnV
B[EaLTNeP\Wy[[k[l[nep\q[v[
F\HhQ]Xd^fnZ
W\Yh
A\C\GcHYJ[K[M\QoRdSeT]WdYd[[cle]f[hfq\r[u[
JjOfWcX[[\u]
MTWZ[n
CYFdKgfml]qZrZsY
Bfnb
BfeT
BqG\L]R]WS[Zcg
mmoar\
DkEbG]
BgH[IaM\[[a]ci
BZL\NZOdQgT[^[c]ealb
C\P[V\W\]c^a_]c[lkpb
Mj\[
@eCcHbJ]KYMhPfShW]Xf\f^g`\a\bYc]ffgeu[
ViW[
AaB\CUD[EmHTI\JYOcVdW[X][]^{aYbUc]dYe]ldn\qprWt\u]
AbBfDcIcJVMYN]PcQcR\S\TdUaWkYZZe[Z^Xa]bXcXd[fmjYlbsauZve
BfG]IaL]OdTdU]V]WkYa[\^]b\fb
BcNcZh^ib\g\n]qY
@iAWBYCfD]EhFZG[HSI\JbOgRbS]U]VmWjY]ZT[f^i_b`WaWbbcYdYeeh\k\lVnfqerhsZtnu\vR
BmQ\[[b\e]m\s\ud
@gAYB]CbEeFaH\IZM\NfOiP\TXVaWhX\ZY[\\d^n`da[c[hYjYlOn[tbuY
@fCdD\EeFfHWK\MeNXOeTcXYY\\e^g_e`\bhd[f]gahgl[m[pfq\r\s[tkvX
W[m]ojpb
@kCfF\G[I\K[MeR]S\UZVkXfYbZ]\[][_[`\becbf]g\hcjalYnfpbq]ritmuc
@[AZBTD[EeG]HdIdJZM]N]OaP]RWT\VjWfXYY\Z[[\\d]a_Za[bYc\d]hfihk\lXm\qbsZtlugve
D]JcKYN[PcV[WvZ][\aXodv[
CX\htY
B]CZH\T\WZe[jdl\qpth
@]AbBhClHRIdNeOgP[Q]TWU\WfXZZa[g^[`ba\bZcQedfZgah\icl]m[nXo\p\qYr]sWtduZvY
@lA[B]CfDbEgFhGYHUIgJcKeNkPXQYR[S]U[VcZX[Z\Z]c_e`facbWcVdVecfag]hnkZlTm[pcqZrat[u\vX
VVWfZf^\pX
O\vp
@bBgGfHYKjOdPiS\TZUh\Z_bcledh[kXo\sbtbv]
CUDgE\
BgOUPbTdW]XbcfuevR
BjL\RZWZd[
R\U[Zk[]
JY^a
BkJ[M\W]Zfr\
@bBUD[EaGZHZIdKdMbNdP\R[SbU\XcYbZ][U]dadbec[dYeffchek[mkndocpXrasftbu]vX
@[RcVgWeY]Z[[Xbipfs[
B\DcFTHdJ[VjWgXcZVaec\h\sZvo
BfH\W\
@XAgBpC\DUEYFZGkHeJcN\OePTQZRYS]W]YXZW[g\W]b^h_Y`cahb[c[d\e]gbjbk]ldmanZoZqSrbs[uZvm
AaBiC]D\HjIYJ\L]McOhQZTZV\WV[b^e`fbWcVgchZqZs[t\ubvY
HdJiLYRcWTY\Zb[b\]^ebcc\eYgdhXjckhl\pYq\t\vX
W[XXvi
@]B]C\DlEiFXG\WZ
I[LZMiOeVgWeZa[\_[e]mcnbogsftWv[
AdM]O]VleYjasd
O[egu[vb
MdPiV\dal\nd
BeDXG]J\K]MeNaO\T\UaVYWeX[Y]\h_i`[aecYdffch[k]lfrbs[vW
JfM\OZVdW\YZ[\\\b\eYfbhsqgufvY
E\JaLiO\SmT]WbXnYY\e]]_XeWl]n\o\q[r]sbtd
C\D\E\F\MkSYTgYbe[fdvh
CcDfdZeaib
Ehdee\v[
CmDXE]MYV[W\X\[W\l]Y_beZf\h[p\tWu\vd
B]CgF[GcJcP][c\\d\lin\qjr]
Fklaq[
Wd\Zehrbtc
W]mXnh
V]mlnZo\p]
B[GbHfWj_Vc]e\l[
O\WVekv\
ot
CjJbOYTbW\hb
H\K\R]Wcf]sou]
H\sh
@iZZjZv[
C]Jgfgkbr\
@ZJ\jj
J]vj
Bjj\sd
BjY\j\
C]H\JiS]YY[]^cj]rc
@]Y\^Yjh
C\N]ehhl
C\N]ehhl
D\E]FcZfdkqasX
@[B]CkE[HaIaL]M]OVTaUZWYXhYgZ[[]\[]]_W`ba[cdd]ebfbj\mZqgrZsbtau\v\
@cA[CkE\HdIYJaV\XbY\\d`ba[eefkhalZnaoYq\sXtX
@\AYCjIZJeOdSbXWYZ]d^kcce[ndo[s]
AjO[^W
CVIZO]TcV\o]qcs\th
AaCZhju]
X[Yn\Zf]hZm\n\ocqT
AlCWO]^\
ChHbqd
C\I\q[sf
N]qeth
CjXmech]l\qc
Ch
B]LcShY]\g_aq\
BkHZW\b\
BgH[W\
HbYhdh
CcPdSaW[c]lcojvb
CfH]JaT\
C\JcTi
K]M]TgW]Y[\coc
Tgoc
W]Zi
C]GYH]K\OcP\SiVfWZXe\]_Zb\ccfYpcs\v\
Ok
VjcX
B\GYS[WZX\cj
O\VfWZcn
O]SjVSYic[
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
AbBbEcO\PaR]VUWbYb^cebjbldrcue
DcPdvr
OqPY[]u\vW
@hB[D]EiF\G\H[JeKcLYMZNdOePYSdTcVXWT[\\a]Y_[`dadb\ccgfmdnbt]uc
@nAcCXF[J\N\PbRbVZWZZ]^\_gc[d\e\g]hgjXlfnZolp]sbu[
@cJ]Sc]a_raef\hhm\nfs]tZ
@YB[DdE\F]GZL]POQhS\Z[^YcQd~e[h[lSvh
@bEc^[cM
@e^[_S
@[EbF[Jg^[_ZcY
KkS]`\
@kB\C\FbH\KZN]PgW\]Z^V_Vd[e[gihalYmc
Odh]mgoU
BhGcH[Klc\d\fhh\lfsZufv[
@dEc`]hm
L]lgvd
KUmb
@tEaF\GdOY]\^[`dcch]jflbud
@cA]EXMZN[P[So^s`ejalZp[u]vW
P\W]lh
EfHYOYct
E\O\cjgc
Pi
@gD\F[H]NfS]T\_acdeehfuZ
AdBSD\FdGXHcI]K\LaMXNZR\SaX\YY\\^[`hbkdjeYj]n]o]pZs]uZvZ
@ZC]D[EfGZJbO\Q[S[ZX[\^h_]`\a]bcddedhYl\te
@\AhF]JZLXS\VbWe^[`[bgdbgep]
AZL]QcWjZf[f`]bLd\
@uF[`Ycc
Dec]dS
@[A\Smbfceke
AhD\H\JhLiO\VaWZZ[`ZadbccZdhl[u\v\
OeR\W\`mbbchld
BYHeLhQfW[Z[[\]dbbd\q]
F\JXZk`fd\hb
@[J\Wb`kb]c\hbk\
Fg_hb[da
[gdb
O\`ke]hi
BhDbEbF[JcO\P\W[XbYb`\cadYeepgvf
R\jo
C[N[V\WbXm[b\\^\jgsYtevf
hath
AaK]W[X\\jebt[
W[\gebt\
NjOdTbZ[[f`]ac
AjB[C\G\H\TcW][\^b`\aec\eal]
AfB[C\H\JdTfZb[\`\a\ecq\
@fBhF]GdH]M\OYPaV\^Z`]h\q]
@h`\j[
H]Pgv]
@RBSHYM\O[PYV]^\`bjsq]vk
@bBcFbG]H[OjPbW\^b`dhfjZ
OYPZW\^]`fckhfjc
@\M]O\ji
P\V[W[`[jkq\
@fBijS
chj]
Malj
C]DaEbG]H\I[J]M[O[P\S[WXY[[V`ZcakZlWs\u\
@eBdDZEcGjJ]Y[cFdWl]vm
@]DYGWM[[[cTd]u\
DaGjcU
BZDjGZc[v]
D]cl
BWC\L]O]R\WXZ][\`[e\hkkZo\to
R\h\tg
CiT]W\j]vj
D\H\QfR[
@aBdDaEXGcHYI\K]MfQbR[TbU\VRX]Zf[d]X^j_[`Ybcdff\gbhbk]lSogp\qbseub
@[BUDbF\GVLlOdPQQdS\T]UeV[WWY[Zb\[^YcQdphTj\lVm\peqfrZubvl
KYO]P]otu[
BZKaP\Z[^qdahdr\
MkO]V\tb
J]L]Nh
A\BhQc[[
@[FZKdMdPmSZTaW[[X\dc\e\u\v]
@\E\Fm
S\nf
GcNhRbT[[q\ba\ccv\
BjGYL[Q\cfkX
BnLTM\O\P]W[[[^cv[
@hB]CZJcTlZf][^Wdah[kcrbvg
@]BcF[GcKnLbNgOiPdSWVZWXYbZd[\^Z`]cbe[hclbo[sa
BiGbV[WY^]dcjfo]
@fBWWheZ
BhGdY]d]
A[CeGXSkUacme\kbn\pgqcub
AcB\DYFaGfHZJdKYLaM[OcPcSgUdWfZ\^Y`Zbac]g[h[kZmcn\omqer]sZtkud
KeM[N\S]U\Zcnbp[qbtb
FcS]U]WdZa^]mZnh
BPD]F]GbHeJZKaLkM\NWQ\WaYb^dchdbeefcg[nZo[qYrfsg
C[JdQ]Wg\c^Yvj
@\M]R]W\[]^oo]
W[mgs]
@\A\GaUcWdXkZ\[b][^Zb[c\eahbjeqdvc
BqLVM[Z]
B]CaDeM\NbOfW\Z\[chgj]l\paumvX
[gv[
Zg[]e]
KfOhSU
BYDbMbOXP\[kvV
KZW]Y\ek
@gA]XW[e^ikco\u\
GcM]Vg[\
G]J]NbPcVYYa`ab\c\f]lg
SbW[b\f[jXli
BXG\cqdZlT
AgBZCZDbEcH\K]L\M]NcPZQcTaV\[cb\d]e[fZkZmbp]qer\s]uc
B\C\E[GgH]NgOaQ[TeUaV]WbZc[b^[b\cOh\qfuY
AZO\^fchh\j\qgu]
AiW]f[
Aj^XkZvY
AgW]uc
AgO\
W]^Wqfvj
AWT\^hub
G\QfW\^\qZr\uh
ASDbGbM][W
OhPZ
AgOc
A\O]Wf[fqY
D]FfHgOZQfW[Y]s\
D]HZQh
Yh
Wg
DaOhmc
WcY\Z][Z`cuf
N]O]R][reZt[
BZCcD\EZFXGbL\WjXj[a]]c\lep\t\uZ
CcMYP]TdWUXb[yc[fZjkk\l\
CbWY^hvZ
C\DZJ\MgPYTZVdWkYa[Z\Zc[edljmfnbuev\
DaG[HdLnPbWcaQbXc[dglYm[vY
B\DnE[dZ
T\V]W][Vll
B]KeMcW[[ffgk\lZvU
A]DfG]M[^Zc]vh
KdWY[V\clkv\
Bbvf
Rh
@\IcL[Rp[\c\
AaB]D[J]L[MZO\W\Zg^]eSlcodvZ
Gcvf
BbGcM]W]Z][c\ec\dZe]l\vj
@]BZGaL\MbN]PdR]W\[\kMvv
[[kh
BnC]GkL\M\U\Wd[Y]e^\c\kevY
LcO\SgWgZZ[alS
Wf\ccclZ
AXBVCZDYElFaG[HSJbK\LXMbNgObPZR\S\T\WZXdYX[g\P^t_\`ebYdZebg]h[jfkYlNmdncoeqcr\s\touXvX
@cBgCfD]GbHYL\MdNfO[TbW][bcYdme\jUlbm]ua
DgE\[W
C[M[W[[jv]
MlTV[\vZ
[heevV
D\LdT\WV[de\mbv\
@eBYCgEcHXJQKdLcP\RdTWU\VbW\X[[b\f]e^c`Xarb[d\e[fYh]j]lkmdneoepZqcres[tW
ZivZ
BcM\NdOaPb[V]b^aefh]lmva
BfLhMdVYW[[Zfdk\s]
BZDbL]VhW\[X]\ve
AYDVMVOeS[VVX\[]beddfghgrctnvZ
G]JdK\gaj\lkmb
@eBcC[D]GcMYV]Wm[\^\c]ddeflXp]vY
d]vf
BfD[JY[ec[vj
JeM\WV[kd[l[
K]N][[aflk
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
FdHnM\Q]U\W[l\mZq[r\
B[InrY
FaH\JcK\R\SaUXY\[]]\^[mhocp]qcrk
OeSb[]^\cXmco\
O[mcogrY
AcGcHWIcOgT]VXWY]bafb[dbf[s\u]v\
A\BWH\IZOhP[S[]b`cb\ckd]s\
OkW\`]
B\Oiabc\
Iie]
@[GcI\Oa^g`ha\c]
AfCfON
A\B]DcEaGdI\L\QZSgTbWZZc[abZd]f[h\jcl\m\nbqZr]sa
R\Wk[\
UXm\ok
X\m]oh
AZJaL]Wc`]bYd\
WfXk][^]dahdjc
DYEfG\cj
F]HXJaKcOfTgXghdp]sju[
HZT\Ucfi
GXHbXYck
Nb\]a]d\lsv\
KbQcUnmgu[
G\ck
GY[jldp\
@[BdChD]GbH]IZK\O]ShUXWTX[Ym\b]Z_ZaebjcZdkeff\g[ibjYkblUmfn[oatZvU
@gAWBcCfDdF]GVHdJ]K\M\Q\S\T[WdZj[Z^\bdcif\h\lcm\pZs\v]
MgT][]dd
CfJcUi
@fC\DbI\RcSeTdWZXXZ[[Y\bcdfVgdhakdlXndrbseu]
UjfdsZ
CfM[T[[m
DaKfVgWYYbZ[abc\odpjv\
DbJ[OeVgW[[]`ZcXd]hbn[v\
B\CfIcJbMiOcP\TYUdW\Zb[i^cdXeZl\
H]Kghcmcp]s\t]u\
ThU\
PiSZaZc\
@VD]GcM]OVPaSX\[_ecOd\j\
@]dh
C\Sgc]
AbG[PRSdZca\ca
JYWZ\hcel\vg
TkV]W\fZlbvb
BiXe[\ecn\pds[
B\JhMdNbV]^]cd
GfJ\[X`dcVd[v]
GjkT
@YBXCbEfFZGWJ\PfSYU]Wc^]`dcfeclUmln]o[r[
@cDbGdH\J[MgT\U\W]Z[c]gfl\mZncp\vb
DYO\Scaira
@WH]J]OZV[XZ^Zcng]hcjaqgua
HcKUT]W\`Xj]nd
@fAbGaIaMXOdWjY\[o]a^[c\ebtg
R][ieclY
R][i
J\L]Z\[gl[v\
L\W][lvZ
DZO][Wvj
CbO]Wa`ha]
@cB]CcFcHeIbJcK\N\P[SbU\WXY[Zaabbddeh\ocs[u]
HiJWTdV\^]c\dZfVl]n\tf
A\SiV\X\
CfFlHlJhS[T\U]Y\cXd\fVlUpWq\vX
@aFXS[Y\dh
FiH\JfS\^Xa\b\c\dslZ
S\fhs]
H\S[[[bdd[livj
H]ObQ]Yhbdv]
@lBhCbFeGbKdMbNfOYRaSbV\WYXZY[[Y\i]]^c`[a\h[j]pdqZuf
BjC\FiHZK[MbO\^[bjq\udv]
@WEXF\Nilc
@nMUpa
K\Rg
@mMX]ebWuZ
AYCWN\V][h^h
FiG\V]W\]c^]e[j]kdqhtp
\a]cqitf
@dB\DdEfFcG]HYJaKdL[MeOcPaQbS]UdV[WYYhZc\f^gb\cZd\eZgbjblZmWngodpbrgtYua
J[TZe[f\o\rl
H]J\Ulm]ub
TXU\nmp\
Olg\j\
DlJ\Y]^f
AeCeE\J]OPQgThUbXbZd[e\Z]]^Y`We[ggo]tYu]vd
W[^s
MeO]Zd[\_[abeYhjj\ue
@[F\K\OXT]X]Yl^a`hhcpbu[v]
O]Y]ek
D\ElK]O]W\v]
PcXhY]e]n\uf
FbK]O\ReTbYh^[e\h\
A\J\O[Q[TfWZ[[\\geu]vm
L\ejg]h\
B]LhV]WdeXh[
@\AlB[DbG]M\OZP\QbW[Y]Zg[Y^\`bcbeZhcjhtdubvb
@hFYh\
O[^g
M]XhYT^d`[h[pZvY
B\PbY][k^cjdl]
EcM\OiVd_ie[j\
BsH\Z[[Y
Eb^\cej[li
@]JcWZY]a\dlunvb
T\UcmfoXp\
Xdpg
BYH[JdK]L[O[Tb\cabchl]rb
BYH[JdL[O[P]S]\ccsrb
WcXio]pY
Xjo]pY
H]W][h
HbW\sf
@[CdDYJXS\TUUcV[W\X]Zb\\]d^a_]`fa]cZd\ebgZhZj\k\mhndoipZrcsZtc
@[CaH\K\V[YiZY^[`bc\lancogp]r]tc
CjW]Z\[h]fo\
C\Z[]\mh
m\nio]
CTZb]h
BkOaV\ZW
F[G\P\S[T\VbWeYhc\f\nep\
Y[m\p\rg
G\P\S[T\Yvf]rX
C\OcThVa[]c\
C\OdT\Vh
CdG\Pfaccg
AeCYDbF\NYOcVlWZYc^[ccd\fcu\v\
@jGfW\Z\]h_[eal]m\o]vc
@gCcGgWX]Y
G\Wk]\ed
GhJcc\
RhW[sc
BjLnM[QcWc[[^ceZhZkXq\
MZWh^cq[tl
@[J]]cg\h\m[ndomsbtWue
IbMjObXZZ[[b^]c\nesdtTu[
WnXc[\tb
Wok\lY
BYL[[XkVtj
Ce^]`\ch
BgH[
A]mZn]og
e[tdvm
ShWdo]q\sd
L\eltR
ThUg[\gcmZo]
LfWbh\k\qbvV
\Ze[tp
BkGaH\q\
BhEgFdHYV\W\Yj[]aeejg\h]j]
A[BlC]D\HiJYL]U][f^f`dcZeYg\k\q[tiubv]
mgn[tg
BpHYL\o\
LYWZ[\kZtl
BZG\Wd[WeZkfma
B]gYkmt]
CcD]EbL\McNpOjPeSZVdX\Ye[\\a^V`bgYjbrbtYv[
U]ham[ok
Vg_Y
C]N\S[`hmb
A[EeIeMZNdO[P]VUWX[]^zc[d\edj[lTocp\qdr]u]
AaB]Hk
@\A]B[C\GYIbJcLbOdVYW\X\YZ\R_f`ba]cbe]hZi\j\kSl\mgnhp[qZrWsdttuevY
Bju]v\
ChNOO]T]VfZ\]cgc
@cAaChG[OZPeV\Y]]c`]aVcf
Zkl]
eYti
@cBcCcHWKcLZQhSaW[YZ[c\W^\_]a]bYced[ebgcmYneo\pfqcsft[
@\BZCcD\EbG\HcKeM]ObP]QUSwV]XlZe_\cfeafZgchfkal]m]naoXp]qZresUufvZ
OiP\S\
@cBmDhF[NcOTPjV]WhYbZc]b^Wd[e[f]jalep\qZv[
BVH\QjV\WPnbs[
BbHYKaO]QgWQ[[a\f[gZn[sY
AeBgObQYVeWa[\`\hfj\ma
B]E[Nea\cjf\
@]KSb]g\pp
CXUaWZX]Zb[d^edch[jdkcm[olqcv\
KY]\ph
AdN\^s_Zh\
_h
sh
K]][_ge[h\
BaGicZg\
@fBZEeFfG[H\N]P]WZcmgdj\p\
@VKb
@bC\EaI\J\L\N\ObPbT]UcWbY\[c\e]a`XaccafYj[k\laneobpZq\r\sZugvX
FcM]Oc^\_h`\bheguZ
WW[ebc
@\CZOYV\WRXm\g]jaebcehhbj\k\n[obpZt[uav[
@oAeCYD\L\W\[[\\]i`Ztcuf
CdM[R]UdVeWZ[X`bfZlkvb
[Ze\ug
A\eZh\umv\
CcDeMhRbWhb\t\
@hAdDhF[G]MZOZPbQaWZXg\[bje\fgg]hYmdo\q[uf
@]C\DiM]V][dbjt]ubvY
@r`Yb]
A[D]QcVeXh[a^k`cb\e]o]q\udvd
@]A\D]M][Y\]^Zbfe]fimdue
Am`[
AaMfO]W][\`ebgcdehh]mbnb
J]OcV[[\^ea]e\pcuh
C[]ceYum
MbWY[rfb
L[MkWZ\\
O]`]ciq]
O]`]chq]
B]H\U]W]Z][\^[e\gjm]o\p]u]
AcBYCbD\FcLWMaNcPbQ]SdTiUaVcYd[b]e_]`Wa\cad\fYg[hck\n[pcrZt]v[
MhOdV\mY
B\C\HfJ\Q]Ug\\^[ehj]mdpaqar]scvh
EjKXNYO\Y]lZu\
Cc]jp]
M\Ueh]lYmtoV
J[NdP]Wb]Q^]kfog
HbKYW[mZpn
AbP[W[[g^bc[e[hd
T\XWck
VXWSYd_eljv\
@fB\D[EXFiKfNaPiVcW[Y[[g_]adb]c\l]obrdsjvW
P[Yfhbnc
TgUcWSXbYa[[c\iblWn]tbvc
GbS\WgXcY\Zd[h^Xb]dchclXmZohvb
EcFbT]Wdjb
@XCcE]PdTcWkZc[elLqfs[vc
A\BfC[HeIXJ[NYTmVbWVXa\b^[`]c\f\halctducvZ
C[TfWcYi\Vl\o\t\
@jCiDgEYFUKiPmSgT\V\WXY[`XcXhYu\v]
OZPb[cvh
P]Yk_[c[rY
N\P\SlV\fY
A]OhRcVdZbk\lY
MmW[[Xfd
TXV\W]cbli
FeNhO\Xchdu\
H]bi
A[C]EcFdMgS]T]VYW\[b\i^jeShZjelWqcuYv[
AfCaD[J\K]N[PYYf]g^Zc[lbp\ua
AbF[KrM\N[PhW[][b]h\v[
K[MdWf
Aall
M\NhVh^ge[hf
@[WZ^k
JYMYNcPYTkVeWg[[]dhflcmbr]t\
C\TnWZgg
C\TdWagg
B\CnJZK\U\WYY[[\]f^\a\hYp]
TjW[][p]
]jm\
IhY[
Pcfhh]q[
IjO\RZW]
@cA]W]]bcge[
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
Ub^\bh
GYT]vg
GvdSl]u\
B]PbRbUbV\WblXvf
@\AXBZC[DVFdGUH\I[JbK[MYN\OOP[QdS]UcVUX]YX[\\]_]afbbc]difYh\iZkZlgmcp[qbs\t[
AZB\DjEXH]JhK]LgO[TWUdVUYbZa\V]Y^]_[abcbd[lem[n[ofq]r]s\vc
CbEWF[R\UYY[\d_[`eabb[d\gamjoWq[u\
LiWha]bSdNl[
CbFdG]UbWcZk^]aZdem[
E]FrU\W\dZm\p]
D]mcn\oV
C]L\Wo\a_jaXcadYe\f\lfn\vc
ESFYJ\V]^]an
DcE]H]NlTZWVZ]\Z^ga]c\dalpmZob
b[qi
UkWbZO^gof
U\VVacdcgdl\qd
EhF[NVU\hfm\nh
or
ejocue
C[HcJ[Q\UoZ]bbl]m[n]oaq[ui
F[J[L\Q[U\W\\dajdolUm\ofvd
Vfahd\men\oZ
DjEzFVNTU]^\aSdUlZ
L]WZlm
@[FlM]^Zd\
DYEZFZG\HsJ\NiPbQcRdTdUZV]WXY\Zl\Z^Z_\`YaZbec\djf]h\ldmYn]parbvY
FbGdH]W\Z\a[bhdgl\m]
FdH[QZWZ_\a]bad[g[l\vk
C\H]Tgaa
U\mlnZoL
D\l[vi
DjEgv\
HjU]
BaC]E[FbHdIaJfK]L]NcO\S]XaY]Zc[b^[acc]edgcl]mbnZo[r\vc
BbD\FbHeJbRRW]Xb[efZgZs\vZ
JkNaXb
WZ[Yl[vi
@\EjFZ_]l\
Ej_]
M]W\[gkb
cdeh
ClMZPWW[YcZ\^\cbl[
CWcb
AoH[K]Sb
PpYV
BeGfW\
AdBXCgDYG[H\JjK\L\M\P[R[UbV[WYZT[]\Z_\`caVd\fZgZj]mcp[q\sbuYvZ
AYC\EYF]HgIeJdNcOcR\WiXb[\_Z`heXkbncoUq[resUtg
CcXiY[]Xomqerbs[th
CfeZ
A\CSTkYccjeef\h]r\
C[Ok
CYUYY]]c^i`beblbmeod
@fC\]al\
Y]eh
CV
CPH[JVSaThYZecm\oeqb
CdJ]ORY\c[
CbOU
A\CjTW
@dCh]]
CPH\TiU]Y]]a`\sc
@ZCk]Y
CZNiVdWfl\
CVYmhh
CTIbTgWa[f]ae\qcrd
Ci
@\CdNdXU][
J]Uc]PmWuc
CgIaJjOaY]^\eZr\sctc
B]CaTbWhl]
Ji^a
Ce]hea
]reX
A]C]^d`k
@]CTI]Xb_i`[r]
CfOh
CjJ\]]
CbeS
AbC@NaYkcf
CoY[]U^\cYu]
CcYa]Unboe
C]]T
J[KaTdU[WWX]Zbebmgpl
J[U\X]mj
I\W\ti
@dCXEfFhHcIaL[M[OdPcQ]R\T[WX[d\a]b^Y`dc[dZedfcj]kYndoepcqerds\tdu\vb
BmD]EZGaHYI]KZOZPbQfUZVSWv[\]\_b`\c]eYfcgch\lXndohpVqjrZsau[vZ
E]F\HfKZO]P]UkV\[\e]m]
N[OhX\[Zc]jiocvZ
J[Y[rh
N[Ob[d^isa
@YE\ObW][j`bebs]
L]W\eg
RZ[it]
QZWZaZltvX
S]Vb[Zvj
CYEhO\V[\g_ec\
EmF\VTaYdb
Yqf\parXs\ud
F]H\elv]
FrHYIZO\QfRce]h\v\
@TEgGcJgOiSe^V`Yc[f]h\qnr[
PXYZf[rr
HcK[OWve
E\GgNkV\ach]l]uo
N]ViW\m[oev[
hp
OmV[
OjVZ
B[F]LeNfO[TbVpY][Y]]fbhXlhs]
VoXXl[
M]d\e]vi
BcCYE\HZIiNWOVPbRWVjY\ZZ[Z_bcbeZnbp\q]rcse
BvGXO]ndu[v[
Oicil]u]
M[[rk\v\
H[OgV]W]
K[O\Wh[hna
Ncll
B[HbV\fnr\sZ
OWPb[g^b`boevU
BdHiJdVbW\[\fflbr\sWv[
C[E[F]SXU\Y]_d`dfmmbnoocrUt]u\v]
ATJeNeO\PuScYh_[abqc
B\R[[ifXlX
DnO\`ge\fck\lbvN
FbOjPYh[r\
N\O\Vl
BdF]HhJWK\OjU\W]Z][Z`\aYeblmm[nfv[
PiSX
EgP\`]
@cE]H\J\O[^j`bekvX
@ZCeNVOhPcV]^\`[acqhrat\
BdF[HbJjOeW\gbm\o]vZ
D]E\F\H\J[LcNfO[UdVh`[fkg\hgvd
Hh
Ege\
BVHhKj[Tg[li
KfOl_[u[
eh
Bh
KbOh
BVT]V\WY[oe[ldvb
B[T]WUe[lmv]
OcWg[Zed
AcH[I\JiN]TbUaXcZ\^X`aeag]hcvY
Ljca
O\S]T]W][vl]
C[JpZ\^]
C\D]EiHdT\^\d\
CVO[^mhb
OhV[Y\^c
CYTg
CdD]EeVi]b^M
CXIcO]Wu^[
A[Cb]a^i
CiVdaa
@aAcFhG[HdKdMbNeObR\VaY\[b_]`\bbd\eaf\g\jamandqaub
FcHTJbK\L]MrPfQmTbV\WZZ][VcXdie[g\hijbk[lbq\ucvd
@SAZCeG[HcK\MYOeV]WYX\Za[Y\c]d^cbhchdXerg]jfljratbuivX
@lDcEeFdHbJeKfO\Q\VUZb[\^Y`\c\sZu]
A\KhP\
Ki]\
KYN[OlVX]c^\cZgbmb
H\Q\[fbYch
E\F\Hf^f
@bFoOY^\aYcmiY
MhNXVco\p]
ZX^ebZdiv[
mZoj
VaW\fhtg
W]fhtb
B\O]TcUdVaZ[[a\\]W^blbmftcuc
UiW\i[manfoZt\u[
O]W\[g^gl\v]
VZ\\^]ech]icmVtkuc
@ZEbOlV\^W`Zcbe]
Wgb]f]s\vd
AbdZlZvn
eitcuZ
Vi\d`[e[l\
HhWZX\c]e\fen]tZ
K\Zcg[mbpg
nioYpc
OdT[XjYh^Xhcn[odt\
O\T[XlYhn[od
C\M\N]P\W\kkl\q]rat\u[vc
BnRWWVra
Whtd
B\C]E]F\H\JcK[MaOZPcQ]RbVZW\YbZa[b\adceff\gcrct[vi
PdW]Yf[ef]lW
W[Y]\\lavj
vg
Shed
nS
B]FdH]K[L\ObR[VeZ\[\]\e[kfmYog
ObVjWZ
V[oj
H]O]VWWkcekYoc
F\VbZb[jae
WYZk[\
Vivb
@\AfCbDbGmN\OdPfR[SeT]VbW\X\Yb[]]]_j`Xa[b\cad]fahaoar[tZubv\
A]BbGTI]MgOeVRWZXc[e_lcgfcl\p\v\
O[SbVZX\Y\\d_hpd
IaPkh]
AgM]OYSZVkX]Y\\Z_i`[b]uY
AeCaOdS]VaWgY][\^Z_Zc]fgs[
GgX]Yc_[hg
BXC\DgGpIdM[Yi[Y^\_ZuevZ
A\GkS\eef\
IeObW[^e`iq\v\
OZR\S]Xj\e`fc\
B[DkK]VesevZ
B[Djv[
V\W\`[ji
@bEgFdR]VYcZjht]
@cEnVZc\jT
BjCbT]WXe]j\
K[V[WZXgnZuZ
L\VZWflZrdth
nhr[
B\^]m\nl
A\BYC\E\FeGVH[L]N[OfPfT]V[Y\Z\]]^b`[a\d\egfXgdh\k[ldmdneodpdq\t\uevc
D[FiH]KcOVP]WbY\[b^Wbacie\jbljm[p\vd
KeOYPlW\Y[l[
H]Okh]qc
B\OjWm^[b\ldu\v[
BbDdF\HeMhOYPUWkYgebgcpbsZ
K[OcSj
Kbch
L]PZYi
BaDbFaJ]KbO[PhUcVaW\YZ[faee[gYqcv]
M]RaW\bg
WZYi
U[VoWSZegZ
CYUiW]Z[e\ge
W]Z[e]gh
J\K\UgWWZm^]m[ogq[s]ug
W]Zfo\ug
ZYgiu\
ZYgiu\
KjU]o]
L]NcZb[[c[kf
G]L]WY[[kkq[
R]WYYk
FeG]V\W\[hccebv]
HZ^]glm]v]
G]JjTZV]cceZf]r[
CkJYT]e]f]
CbG]Jfr[
F]HdJ]T\Zi^]ecg\
CfHhJY^]g]
CYJk
JTT]
Oi\btc
HbLXVgWb
B]LlVVWIX]^ceXm[tg
C\UcV[Wjcbqd
HaVlWc^\t]
ggu\
@\B]Ua[i
eiv\
VXWdZah\j\mf
Lcvj
O\ViWZYfa\
@bA]B\GjH]K]NaS\TbWfYc[\cdf]h\lYm\q\ue
CZNbTjVXY\`aob
S\Vof]
A\Vjc]
@[A\EbF\G\H[JdOePaSZVfWYXc^\felXn[
G]H[JdSZVcWjXe_]fc
VhWZs\
VfWX
SjV]
Wi[[tc
Wh[[tc
CbJbflr\
TWfer\
BfH]R[W\Y\\d_nbbc[lXqbtY
G[H\JbT]fklZr\
T]U\fi
eblmme
BXL[ObRbW\\b^\ebhbkcn]p]ras]tfvY
LfObR\[e\dh[tXv]
LWRZe\tl
tj
@cAaE\JcK]PXSkUbX]Y\]]`[a]cbd\e\f\gbhZp]qdr[sfvW
OcSZV[Wecmsb
JirX
ShV\W]
DhW]
S]Vb[Zvm
H[O\[]\fehhhvZ
H[[a\eehtbvZ
HbK]W]manXpg
W]ZbkbpV
ChJ\OcVaWb^dafb\c]j\ratcv[
O]Wh^e
@\EeFcN]e[jk
@\Ejj[
BZF]H]K[M]O\S[UZVcW[XeZe[Z\]^]_\acgYjambn\o\pls[u]v]
Z\jcpk
KiV[WWsZ
Vicb
CpV\WVmatc
J]M]q]rl
WXli
OcV]Wh^baddgl]t]uc
DeEcFbGaNhVYWVZd[caZe[hbjc
Zg[]
D\OkP\
EdN]O]PiVY[ha]l]
OgW\
N]O[Vg
CcD]F]J\O]TfViYdZ]\]_]`\dglVm\
VlY]
DYO]ThW[c]dcl[m\vZ
C]dg
T\lm
D\TiW\Y]dcl\v\
J\TbZj[\ad
agc\n]
J[W\Zne\hao]v\
P[V]Ycoj
W\Zi
m\oi
W[lg
A]B]C\FbGdHYL[NhTbV]WkYbZ][b\Y^bbWcbd[k]rf
BaN]TbWoYdZ][\^\bY
B]GeNcW\[j^cc\edl\v]
H\J]KaOdcbrg
C]G[HkObT\Y]cfe]f\h\n]rgsa
WYe\tjui
@\A]B\EaGZH\JeK\MdNdOXRcSVTbUfV\WZYa_\ckebfbgci[kVl\mapfr\tf
R[Wr\\cUeh
J\TcXfYrcUeZf]sh
D]JUMbcmo]
AgCcD\E\HWJgMcP\TfV\YZZc\d]X_dbdcXdffllam[pYq\s[t[ve
CdHiJkQgTdV[WZ[]`\bbcSfbgah[m]nYresYv[
D\HSJaO[PfT[UfVUb[cdf]gclhsatev]
[edZvh
HYJ\Ua]bcjfYm\
W]cltb
HZI]JgcWe[hareti
EcFfGgHeM]WfZTcht]
FgGjZW
EbZec\ph
CaE]GfH]N]PbSdVcW]Y][[]b`\bWcbdbe\jal\qZ
DXGaSiVaW][[`]cddfvd
DgfbvW
DVOf[[h]u\vq
AbIbKcNfQ\RZTeW\XZYg[c\a]c^\becbecjdk[mendp[r\v\
B\NeV\WhYX_\j[llm\n\s[tf
AgCdJXTWYY]accsa
KeOYPlW\Y[l[
C]D\H\N]OhTZYwe]f[hfm]n\oirZ
C\I\Mdef
AdCZG\`V
EbVcY]]b_gc\h\
M\nm
Ebcl
BiDbFdGfJYNYO[WYY][Zbeccv\
CgDcFXHYQY][_b`dccdhsU
AdCfIaOdUbYZ]c^Z_]cZe]femhobqdsb
N[P]VZ[r\Z^ge[
HiKgMdU\W\n[oZ
@XI\M[OZY\e]f[jm
AaC\EhNfYU[Z\bco
AbC]Yd`Ud]
@]FZMf^W
A]EcG\MaZe`\ji
B[]qe[
BZKXL[WrYZe\j\tbv\
BdNlOd]d_\e]n\tf
A]NoO[P\Y[cUj]na
B\VeWhZ\
O\`g
E[LZkg
@iB]DnG]WZmeu]
Ij
Ig
VUW]cdef
ObVVWXadcj
B\C]D]EXWWY\\d_[lmtZ
@]DkEkNYPY_]ebtZvZ
BZCZD\M\Vc\oeff\lSv\
DhWZv[
CXE[L\M]O\W\\W_\bZe]sXt~u\
C]WZ\hl\
N\UXVcWXXX]m^\_f
A\ChF]H\JmU\Wd^eaMe\v[
L[We]]ej
AhHdJ]K\ObRcU[WZ`befgc
HeJX^ie]
JeObW[Zmd\eYpaqc
@bCbDbI\KbLbMbSaTcVkWUYbZ\\bc\e\fbp]rb
@dA\BdCdDNEbFoH[I[JcK\L[McNePhQcShUeVcYf[a\i_edbegffjbl\nbp\rct[va
BuE\WZ[]c[d\v]
ChD[EZe\
@cEbG]NfR[SXW][c_Z`bceeblZq[rhvc
B]GiPhY\h]
CkFdIbhbr\
FgIgRZV]
@fF\Gh`Xa\cgl]
Bkd]
B\F]KZM[NfPiSbUZ[\l[r\u[vo
PfXh\]c[
C[G[JdYX\f^fcedor]v[
W\Z\[k
@hAXBPC[DREdFcGZHSKmL[M\NfOfQZR[TZVaXeZR[S\h^n_b`[agbecZdWe]fch\jak[lMnbpfrbsftZvE
VX_gfZ
AdEdG[H\J\KdQ[RfS[UYVcYp[c_b`\bacYd[e]f\hZm]o\rkubvX
QnV[u]vS
vh
\]eVhnlZ
CdDZEdFdGXIbPbRaSbVgW\Yc]bacfag\halYrZ
A[DZFUGfHgJcK\McN[PeQZR\TmUbVTWdX[Zx[g\P]e^j_Z`bbYcRdWePfbgfhQjZkglnnhocpdqjrbsbthulvY
EhJaM]NbOZTd_be]
OdPbUfWZ[i_alfn[r\
EfNeUcY\`]ud
KcS\Ub_behg\m\tY
B]F\aTcr
BoOdUeW]Y][\\]^]eYhemaoZv[
C[Y\effbhY
CXVhW\[[\bcbebl]
DgQh
BhQ\nc
FhWYYhbbd\og
V[fkn[sZ
MdNdT\W]fjn]ri
A]BYDcE[FVHlN\ObSeV[WZY\[h\\^W`baXbZcZdce\fVh\lfr\tcufvX
AhBWCwDaEUFRGZHaIbK\LbMtNcOlPZQYRdSeT]UbVeWgY\\b]a^b`eadbbc\dieSfUgbjhk[lcmdodp\qer[s\tfuRvp
IiP\
@WAWC\DqEiFXGYH\JXM[NZOXPZS\TVVYYZ[[\Y^[_\`aaZdSeZfZh[j]kWl]p\u[v\
@]AYCZETHXJXM[O[Q[WX`aa\cZdeeZu[v\
D[EhHYdj
EFdP
A\Dj
DYEVW\dfvp
DkE[G\VXY]`icfdVf\k\p]vY
ClDZE[HoT\VXWj`ad\
C]EXdW
D[Ej
A\CZDrEXd[v\
DQH\_]d{v\
C]DUEca\dej]
C]DUEEdo
CeE\F\HeQ[TbVb^]ahcbv[
ChDeEeF\HfQ[TXc[dbv]
C\H[TWdi
VhW[
CpW\`\
@ZR\Wwb[
W[narj
@dKWR[c]r\sj
C[KgW[sb
U]WYZk
AaB]CZGfP\R\VfXd[b^Zafd\let\u\
AcVWWXXd[d^bcbf\va
ViWV
A\CbDVEYFdGdJcL[M\N\RVTjVWWNYeZU[V\V_Xb[dZfhgdhcibj[k[maodphqfrXsctYvW
@ZBgCeEcFUGgHkIeJ[NeOdP\QbR[T]VZWrXcZa[]^e`cagbfc[d]fcgch[ialem\ncpcqZuevc
@ZCgEfFXKYOfTbUaXfYX\[]eaicbe\g\j]pcr]
^i
FmH\S]^\`\c\f[hbl[
JiQWSa`jc]d\
BbC]F]GjHcIbJ]KbOXP[SqXZfRlcndoXrT
B]CaGbc]hhncsd
C\FeHVJfTdViYb^df\h[oZp[q]sfuh
C]G[Tf^l
H]JbTiU]^ga[lYnao\qg
@fFcOfT]Y[`ec]fdsWu[
CrO\S\Y[f\
ChJX
CjJZTc
C\D\HbIYJYT\Z\`]aacde\fjm\q[
ChFd^]egl\
HXJcUi
CcFdG\H\JbK[O]TcUUdafbqYrg
H\^gnjq[
TbUd^\c[qir\
CXG]H]I]JcKgS\TOUjfXh[jbl]mXodp]rfsf
CXH\IdJeSfTWUdZ\a\e\f[oeqdsbu\
BfT[cg
FZHZJiZZs]
CXH]J\NZneu]
Ops\
A\BYCbFYHoOXTjVWX[`cc\ebfdhdidlVras]uX
Zg
CTJ\R[S[TZUfYX^\eafdhaoYqfrj
CVeohZ
C\JY^bceh\pj
rf
CkH]S]TUU]Yba]eWmer\
@fCSH\IcJ[SdT[X]]\^Zh\l[m[n[odq]sg
CiJhT[`\fimkncrXs]v\
FbJZPhTmY[f[l]mdo\p[q]r\
AZBcDdE\FYHmJaPdQgUZ]a^Y`\aac]fZgZhhm[ncoWres[vZ
@YFgG]J]Oic\e\
A\ChEfF\H[J\MjOhQfSYT\UVVjWXY[^Yc[eefhlWmfn\obr[sU
CkFYJYe\fZgehYpkqV
C\ehh[pZ
@[AcBcE\F\HYJfKZQdS[ThUdV[WUXfZX^[`\ccdbeXfdg\hQldm[n[pZqcrau[
ri
BZF\G\H\JXT\U\abfjhcm[n\odqbr]
AiC\HVJcO]Tdh\
E[Fhc[hhlZ
Yieb
CZJcTZUge\m\uZ
FcThcflY
HZO\T]cdmhndoop[rV
C\GmS]U]^]`bc[hiljr]
CPFXHcJMUYXNY[\[]Y^dcbeefagghcmBnRogpYqWuo
K\U\Ybemhbrb
CTF[T]YY^\ffqb
CbGZHdS\V]Y]c]hg
JiKcTXX[Y[abcYfdl\o]q\rcsW
AlCdFbGbJZTbUeYf]\hepgrd
IcShTRYzc\fcmeneofp\rTsZ
@bCWFfHYI]JaNZT\VYX\Yb_\eZfdg]mancpeqgrWt]
HbTYYh
FcG]HbJhTWb\e]g]lppcvi
JZT\mqq]
T\ri
Hhci
C]]rmcn\r]
^]hg
C]I]JXOZc[e\m\r\s{
B[CcJrTZa\
C]JbThe]ghp[q\
Hjlc
CfTR^\rcse
C\HdIcO\T[XeY[cgfahdmYnYo[qfu]
TZecf]m\n\oXphre
CcD]GbJdKcO\Q]Yf\\enf\laq[r\
J[Q]S]clm\oauf
C\J\mq
CYH]JeTjW[X\`dcaeVfbneqbrc
B[CjE]FdH]JbQaT\Xcc\e]fdgal\m]ncobq[sc
@cAgC\T\cd
J[KgTfVcc\eeh\q\sV
JVR\Y]^ee]fVru
JkT]
C]JZYY]\f\mdqp
H\Jdg]qi
C\J[TnUclUo\
HhJ]Tje]
CYrm
CYJ]R\T\c\fblhobq[r\sc
C]F]HbK[RaT]Y]flhbn]p\q\r\sg
fYsh
AZCcG[HYM]N]OYPZRZSiTfUeV[WWX\Ya^]`\e[fZj]lYmXndqdrjs]t]
CZF]HbI]ObP[SiTgY[c\eeo\qZrZ
CbOcSjYWogq\rX
F\IeO\SfTbYmf\rY
C\HbJbSYX]YZrj
S\TYnfq]rZ
C]TWYfqa
ChHZTWW]
M]Yhq]
AlKbT]W[[f\fe[lhoYvd
AoT]W[[\lhv[
J]T\U]en
OeW\^cvh
W\vj
C\EcGbHZTeVbY[`ddhe]g]vZ
C]DaEeG\HZTWVYWL`gdheavZ
@bBcCZEfFgG[HbKdM]O[S[WY\d]\`ceaf\h[k]o\shtb
AgB\ChEZHZJ[KZN\PYR]ScU\VVWYYbZ][\\\]gabe]h[lZo]s]t\vZ
CYS]TjYY[aagcir\
CkO]Y\
CWYd]\rht]
ClaW
A]C\J]K]TbYM]gaZe]h\o]u\
AgTZW]YZ
Cg
@bBcDcFaK\M]NbOYP]R]ScVcWfZ\\\accag\j\v]
HYJ\NdObV\WZbhcdegtc
N[OmW[bZeh
J]bf
Wie]t]
^Zgf
OhP]
CZFeIaJcMaPcS[\cc]delbvi
JfOeY]e]vl
@\D\EaFdG\HjNYOaP]QeRaS[T\VhWYZZ\Z]Vcdjal[m\n\p[sXvR
BhC[DZFUHMN]O[QeS[VYWbdY
FdI\Ohc\
CVFiGYHkI\QVce
H[VkX[c\
V[Xhch
HZR\cln\
B]CXEYFbHaQjVXcTvW
CbEsHXN\QZV[Xf]X^\cddef\gdjZl\p]
HfQRcbsZ
QkZ\
CoFZH]]\
@ZC\E\FdHjQ\^]
FVHYIhRbV\c]
IaOR
DeE[OeQYTcWcXgZ[^aa\dbe\geh\q\sfucvh
H[I[QeXdcgs[v\
FZHcObWhXc
DaE[F[I]Q[XZ]]a\ddq\sjvf
BgCbFeGgX[mc
@aD\FfG[IdJ]O\Qhbch]tZ
D\H]Qiv[
H\Zhvh
AZBUCgDaFaGqI\NaO\PbQ\R[SbT[VTWVYcZ[[\\d_]aYcbdce[f\g]h]i[kXq[tWvX
@bCbDgF[NcV\WZ\b`caccRdZlYv\
EdF]IcJ]ObV[^h`[
C]GiO]cZrg
CZFcGZJgOmY\\[`\c\
CgO\^]ajc\
Co
CjFdG]OZ^]`dc\
@XBZC\DWG]HXI]JYOPPdQ\V[Yi^c`Wa\ceddkXl[q]
A[CWDgE\GeIfN\PkY]aVc\d\h]iblev\
CODlGaOfT\Yd^b`\calk
ChDZHiO\
@fAdDaF[IaJaM\O[ScT]V\W[^j`cdZeZf]hal[p]qcra
@cCXDeEhGcI]Ob^ba]cef]qmr]
@[EcOk^Z`Sha
J\OS^]`oh\
@jE\^b`Zc]
CgO]^he]
CYIk`\
CiO[^hadcYqY
@i^[`\c]
@YA[^T`ha]
@b^jc\
C\D\EaGZIdOcSX[a^\`gaWedl\
C\D\OaS\[]`j
C\GYOcV]`acdkcthu\
CfD\\Xo\rh
@ZA]CWDWF]HUI[K[MfNcR]SdT\U[V[YZZk\k]]^Y_d`Ya]c\ejhckfl\mZpgq]tSuY
DZFaH\K]NWOfSg\b]e_]`]g\haldpctZvl
@[SbW\`beUjcm]pdta
E[hiv]
WYZfgb
N\\]hf
J]ej
ecpR
E]Y]Z[[j\he[tZvc
C]W[Z[[\elhf
@aDbHcWZZ]\\tgu]vd
DdHcteu]v\
B\OgPZS]V\W\Y[eYvg
Okc]
O\W\[\eiv]
AhFgG\H]KYL]O\P]S\T\WVZ[[Y\Z]a^d_[cadZecgehZlfmfo[pZqju\v\
@dAWB\ChK[OZPcVbWdXbYj^bc\gblYt\v\
AeF]P]XXYhbb
@]Fi
F\S\Y[ckd\eYqg
\\ekqf
A\B]CXc\edlo
AdB]JeYV^Ue]q\td
BlG]QTc[e]
@aAZJ\TbV\X]Ya^g`[cdld
CdTg^\
BgCcO\SeW[Ydeaocr\tZ
BmW\
AeChJZK\M[V[WWYb^]e\l[v\
Wl
ThW[
EbH]OgVdWVXb[cabcZdco\r[u[v[
OgV[aac\
BeC[O\S\V]WkX][afejal]m\
CfSbUdWY\\fcoircsZ
UbV\Wamaog
Ujeb
BgM\VbW\Yerd
V\WeYgm[
@\LbM\N\OcVhW[abe\fblcrbucv]
CdNbO]V[W[[ghavZ
B[C\GjL[N\Wh_Zdaeb
AmNc[]^fbbh\v]
@fEaK]M[Zd[\^]j\pds]
@gpb
@kEcj\pX
NfV]Zge]te
eih]
CjT\W[
@cCcDeNgT\VfWbZU[]^ee\lf
BZDavi
Cil[
NZZ[^ihfv]
TfV\WZZhac
A]CUTd
C[HbTk
MhWc[]menc
Fb[f
AbE]VfW[\b
@[A[BZCZEYHcL]MWNYOXP\Q\TWUfVcWWXZZ][[\Y^a_\`Za[b[dZeXf]j\lYmnnZoZqbrZs[t\uhvW
@YCcF[HiJ\K\R]T[WkX]YeZZ[a]V^fb\caedgbhZm[n]o[pmtguf
@eC\JdR\U]V[Xg]T^\_ccdgf
HjJ\]ddZ
HaT\UkX[YdZbmXoc
Kbg[ml
]W
HiX\
C]V[]l
J]]h
H[]h
C\K]UZVcXY]pe]mXpZ
X\]dm\ph
]jmZp\
HjYa[]\[]ig]m\qc
C\J\UbVZXcZZ]Uechbo\
B\F]HYJ]P]UkVYWdZ[][^VcZh\maobp]s]t\
hhmZ
CnHbJ]UYVcmZ
V\uk
^lub
H\UYmmn\o[
UaXc]]of
H[Yb]f
UcXV[[^coi
U\Vi]Zm\n\p\
]]muoTt\
H\Uh
HcOYWoY][cc\l]
K]WZYi[d
@]EgO\l\t[vk
V\WjvU
@]EhF[WOa]vi
AcD]R\W\\kfgv]
GfK\NWO\VlWS\Y^\c]eff]p\te
K\VjYYf]p\
B\E]O\WgY[^d`eub
C]P[R\SoVZW\_\
CdEbNUOYT\UZVbW[X\ZZ[\]e^e_dadltuZ
L]W[[[`YbndW
EYNnQ]V[\X]Y`faVbcdfhelnvV
CgOiUWWn[\]c_[l]m\o\qbr\td
CsE]IZO\R\VeW]X]YcZc\l]\^W_\baeZlW
V]]c`\hg
AcC]JgL[N\OjZ]^Yg]
AbC\GaNcO]TWUcVTYeZX^g
A]EfO\R]VZ[w]b^XbWedl[p\q]v\
@dAZCWE\HdK\NcTZVVY\Zd[d^e`qaccedagXlYqgv[
C\IgOqR]VV\aabe]hcuWvo
Zh[\pfv\
CZI]J\N]OWTcUiVwW[Y]]]_\`[aYe[h[mb
CXTrl[
@]K\M]OW]]bXgZhcn[qZs]us
@bG]IbK[NfObPbT]VfZb^e`[b]caedfah\lcm\nbq]rc
@]C[NaOXPcT]VpWaZcc\e[l\n\
@fO\^m_]b]m\
Cgedv]
IfOkVYYc
EbY\eg
Gh
ecvV
M\[\e\vh
C]FaG]H\JZU\VcY]]f^b_d`ce]fah\lhqftZ
WZlj
VZWoZ][d]alW
V[`jqevZ
H\KlM]WesSu]v]
@fDZMYO]RbW]vn
KhS]WY
C]Omj\
C]Og
Ei^Zj[
@\CcE\IaMXN]P]R]SaV]XgY\\\^W_i`acaedg[iep\q[sgtjuXva
JbO\TaU\`dcdfhi\qc
e[i\tj
Xh_if[q]rZsctW
J]e\ijrdtV
H\T]Ubfhr\
T\ghla
BgW]\eacc]t\
Bet\
BWM[[\\ma]j\p\t\
Bh\W
C]D[Gk^glcqd
BdG\Oa^l
Gf^Y
B[H]MhWd[g\b
MeWhu\
ug
ug
K]MZW\Y]Zkecf\hdjak]pdtiv]
[p\Ut[
BSEbH\O\Sg\b_ddgeot\vY
S]Vg[c^bab
RZS]VYW[\]^\_\cbe\ji
@iAYBUC\FZG[HWKXM[NUO\P[Q]R\VUW[X\[\\X_W`ba[csd\eZj]kYlYp[s[tYv\
@aBYEhFcGmOhWW]]^Y_[`\cHeYh]j\lX
E\FdN\]]cXjc
@YW\_Zcj
GUO\cl
@gEfGbW\_bcWk\
Q]W\Z\ch
@nEVFXV\
@@c@
GgP\cb
@eG[R\cilY
^hcd
@k]i_fl\p[s\
@fEVF\G\N]c]e\
@\Gi]ccX
@\cklY
@m^[c[
@jGYc]
B\G[VdWm^dci
ckq]
@UGX^]cm
ci
@XEeK\
@UGgcRf\
@[G\H\V\^\cjei
@XGfcT
@ccgeY
@WA\^e_icV
@f`\cV
@Lcgqd
@Zcj
^gc\
@kGf\\]cc\
cDl{
GT^gcd
AeB\G[Vf^a_pc]h[
@cAbVh
@iV]^Y_Y
A[^m_\
@[]k_\
@kEbF[JbM\W]^X_Z`\cbe]jZ
EcF[Jd_ZcX
FhGZHgKcMhOcS\Vdmcnbobsb
H[Mf[]mcnb
B]WdZX\ne\tX
B]WZZ]\ne\tX
J[N]WZZjb\eb
NhW\
eiv\
@[B[C\JeXd\oe]j[p[r[
CiJ]]b
A]D[NcQaRbT]WZX\^[`fdhe[jZlfu\
A]EcR]T]dge[lUu\vg
Rfd\
li
EbN[OZV\Z[[\\\]]_]e\h\jnm\q\t[v\
C\ImOYR\e\f]h\tZv]
Iih]
e]l\vh
R\Wi
B\J\L]W]Zdcghejcl\
LiWY^]c]lg
BgL]WWYZrd
BgL]WW
@\BaCZF\J\KcO\S]V\W\Zc[Z\[_gedhgjdl\n\obscv\
Kle]n\o[sX
C]sp
L\ObUfWaY]mcnfo\rb
BfF[GYHNOfQeZ\cXe\n\v]
@cFX^ohdm]ncog
BjHVQ]
BTFeG[HhK\Xb
BgW]
BUGkc\
FjK\^Z
FdH]ci
BVFWHgQdW\
BeFiH[Q\
EhFfM\N\OePcR]SeT]WYXg^\b\e[h]jZu]
EdFjM\Ob^\j\
OhScWZgZvc
EYF\J[K\L\M\O]PYUiVWWdY\[Xd\ekf\mYs]uYvk
@cA[B[D\EhFlHZJXKiMZO[PdRYVaW]Ye[Z^f_c`\bcc\dbeThfj]l[ogres[ucvY
C\FaJqOdPZU\bcmaoZ
M]SfYZ\\e\fhl\r]
BgCdD\HbJfUbVdW\[Y\]^\bbc[e]kkuevR
WZ[]]dfg
B\PcReS\V]Y[bZdae\liv\
A\B\CmDbE\FYHfI\JXK\MoOkRdW\X[Y[Zb[]\e]]`dafbaeRfZhZibjfkYlendobqduYv[
@hGbI\KXNcR]S\V\XZY[^fe]h[i]jdmeocrgset[vg
@jCYK\O[R]^jfdj]oWrdskt\
BhC\GeI]WZvg
AaC[PYUaW[Yi[g^bc[hd
C\JgXie\f]r\
F\HdLaP[SeW\^b`Zk[qa
G\H]OcU\VkW]Z]cdo\p\
BbEaIcNZOeS]VbWV^d_]cYdafbjbl\n]rdsbu\
EbNdVTYb^d_]qa
Vj
A[NbOiPZSbU]VgWa_\`cfljY
NcSfU]
AhgZ
C[Xh
FZH\NZOaPjTbWZYa^\h\l[oaqdrbs]t[
CZHcJfO\P]ScT[VVYbqcrc
CgF]JZO]PXTjYYaYq\rP
C[OfP\Ymagr\
Y\qgri
PkYYrW
ClW[q[
C]L\Neaftc
C[L\Ngag
C\Wh^]
D\JaM]Wb[jlYv\
ghm\o]
Y][ev\
W[[Zlj
Ym[]e\j]
D\WhX]sc
CTH[IlO\R]V\WZ_\qZr\t[
CmIZQaqj
K]W\Xe\[]\mYoep[q[uZ
LbV[W][X\mj]kZmfoZt\
B\CYDaGeI]S]TkVeWVZi]\`bbbe[q\sjtd
Oh
DdGTHbT\VYW\ZZsfve
GkI]v]
G\O[tj
HdW\Y]Zkse
C]G]Tf
BYCVL\MWN\O\Q\RYTWUmV[WWXXY]Z[[Y^]c]d\e]hbj]mrnXoTp\rXsZt[ufvX
BZC\HiJeL\M\TZUeZ\]de]hdm\o\r[v\
mh
B[G]IaRdS\T\WeX]b]firZsduavb
WXffs]
Om
CdJcOZUcV\W[^]aim]
C[eh
ego\u[
JaWlcivf
AfNfRcSgW\
Kjo]p]s\
hiv\
@\A[BYCWD]E\FaG]HhIWJZKgL\MZO[PfQdU]WVXWY[ZZ[Y]\_bbZccdZe[f[g\i\jZl\mVntoUqdrZs[t\udv[
EaFZHcKhM]N]TjUfV[WcY]^[b]nXpgr[ugv]
FZNXPcVc^[cdj[nYpduf
Q\^ic\n[qd
niuZ
ni
XZabniu\
F]HgNcQ[T[niu\
Nl_[n\
HhJ[nV
F\H]KZN]VlW[Xfn\qbuY
C[F\HXJdKXQ]UZWZX[^\_]i\m[nlpXq]ua
QgW]qc
H\nnq\sZ
Vpc]f]rb
AYCiDaGfIaKiM[PZQ]S\TYWgXZYa[b`Zabe\f]ngo[q]va
AbCdEcHbKaL\O[PZQ]RbT\V\WbY\[\\[_bcikfl\nZ
KgL]NdW][g`[
N]`eli
KZNfOgVd
EaNiVX
@bN[OiWa
BdN]O\Wg`]
Ke`ZnW
@]LgVb[[kW
KlW]X[ngu]
AdC\D]EcG]JZNoOXPcThY]\a^Xagc\ob
CaE\G]J\OdPcVcWWYf[b\a^]abjboa
AhT\
N[P\V[Wga\hd
EjV]W\
B\JgN[WiZf[ga\
D[EcJ]NmO\WX
J]NhO\
Vd[i]bbctY
DgV[a[ceje
AiT\[\_]
AiT\[\_]
@aAaCcDcE]GhHcI\JbPYSbV[W\\]^X`\j]mcp\qfrjs\v\
CcE]OaSjYe`gcXj]md
CgJbNbO[SZUcYY]a`]c]oep\qZrM
Chq]
DhGfOg
Y]^]qiri
B]C]J\NbYb^jqZr\
A[Nh`Z
AgCg
G\dsvU
A[CVDcF\H\I[JrM\N[O]T[U]V[WYZ\[]^Z`\a\d\e[f\h\l\r[s]uXv[
A]DZJFW\a[rfu\vx
DcH]JVgb
@[BZDbGhN\OZV]^ece
B[DfGfWZ
AdNdOhV[Yd
PiV\YZ
GdPhc\le
DeFjG[HbV[^[_Zb[l]q]ve
D\F]W\hnvU
Fih]
C\N\O\P]TaV\YeZjaic]
H[I]OkViWWX]ZZ\\a[caf]l\t[
PcVTjd
H[Vg
OUVk
WYXXYd\]cg
A[GcHaLcPbVbY[[d\kehl\qbt[vY
NeWZ^gub
@[AeCbGZH[L[ObPmS\U]VYWTZ]\X^UagcdeWg]h\lWr\vZ
@]AcO\PU^\jc
AZOhc]
Pi
H[On^Z
P]W\ch
PhY\cX
Mbmgtb
H\JbP\Qhlb
Vh
AeBWDXEaFZGWHZI\K[L[MWQ]R\SZVd[\^mbbdbe[f[gbkan[pZqhrYsWuYv]
WeZb^Xb]kcpcvh
W][l^X
CjJaOZ^hc\mc
@\A[CaD[HXJiK]OdS\VcWkX[Zf]]^W`fbVcmdZjclknYobpZqxr\sXtYu\v\
GYHbJ\N\OZPdVXW]ZU^t_Y`Ygahbkfr]
VhbZ
AYCPJbVZWjZ]\b^fb\ccp\qW
CsD\EUH[JlM\OeR\TcV[XhYXZV\\]g^J_ib{cVdueYf]g\hgjak[l\o\qYuhvO
H[qk
HhJ]WXYg^l`abYdYu\
AkC\DdWW[[t]vd
WV^\bod]
AUBZD\EfJaL]MYNcP\VbWhX\Z\[W]]`Ya]bccXdbe[ggh\kZo[qatUuY
HbR[V\W[[ka]cd
SbWf_]adn]uh
O]W\n]un
A[BZEZFfGYHjIaJaKbM\N]ObP]T[U\WYXfY[\\^\_[cadajbl]ocqZr[sZ
CdD\FWIcJbKoO[VlW\X]ZZferbsX
C\XXci
B\G[OgcY
EZFlHsJ[OXQcV\Y\ade]fLr]
F]H[Skc]f[
A]F[HZS]Xefej\oaq\si
FgH\K\fgsZ
B]M]W\Z\[il]uW
HZli
@]E[FhHcJbKbTbW\cc
F[HkKcTcUU]Zo\
KXUY]dmbn]ol
F\H\Ud]\mqnboXuk
HYKh
@\A]B\CZF\HbJ]O\S\TXUaV\W[[\^[`\a]b]c\gghaiYl\mfnaogpbqbr[s\ub
C]F\H[KaUd]eodpfq[uh
Uhm[
BbFdHaK[Uie[gZmc
Hcmgnd
H\gamZoZqm
UXg[o[ub
mVoc
@]KgUZ]\ohqY
K]mWoh
]Zefnhp]
B\Wb[ht\
W[Y\[\^\j]ocrj
Y\[\j]rj
Wm[]leqY
AbCgE]G\H]J\Yg\h`br\
AbCbE]G\J\Yl\]`brV
Dir[
Dh
C\OkVlWeX\^Yb\cdj\m[p\rZ
Wjb\cf
O[V~X\m[p]
N\O]VWW\Z]e\f\menbrm
CfG\ag
SkWW
@dDZFcH\JbL]McPeQ]SdW\Z\\a]dacbVc\dehbibkWpbqWresbv\
@[A\BiEbGpKcLiMhO[QcTYUgWTXaY\Zc^i_[a\c[ebfhg\hWi]j[m\rjsfuYvf
KZOhWZ
@[E]F[J[LiMbN\P\R[Y[Zd^aacchfdj\p]rWs\tZ
CgM\ads\
PZSjT[^\`Ze]nfrZue
@\A[E\F]MbN\O]XXY\Zd^e`bebjYlov[
C]S\TbYg
PiY\
@bEfI[MdO\W[Y]_\jdresctf
E]MjW\j]v[
@eBVChDUEpFgGGHLIcJeKfLUMcNdOdPXQ\SdT]UdVcXlYUZ[[S]b^c_m`iadbYdJg\hZjgk[l@men]ojpfqTrXsht\vP
@dC[E\FkJeM\TcUb^]aZsX
@\BZCXDfEYFaGtHfIYJTKXM\NeOaPYQ\RdSWTVU[VXWX\g]\^c_\a[b]cgddfchXlqm]n[o\perdubv]
E\NcSbWjX\hfra
@SMYSd^q`\v]
@bAiCYDwFVGQHZIdJOL\N\P]QmR[SYTdU]V]WfXgYdZe[e^V_\`gcdd\ecfWgZhhi]ljmhneobp\qfr\tcvb
@[JdMo^V
GbPgYY
D[GpP\^\`\d\ff
FfMdNcTeWe[\e[
@gF[Jk^gh]ld
OdVg
@]AeBhCdD\GkJ[M\ShVaX[]d`bc]dZeVgdhelbm]s\vh
C]KZPbSmVX\\e\me
@\F]G\IiL\OdSaU\WcX\[]^[_d`babd\e\hcibl]mfnkoZsZtbu\
A\B[DZEXF\GqK]NeO[PXRcTaV]WUXp[c\c^Y_Y`ed\f[h[jclor]tYuWvd
ig
D\GYKZM\O]P]STX]a\d{f\l\vP
CcFbH]MbScVh[]^taedWm\s\uZv[
@dCgF]HfJaUkcZm\n\tcu[
@ZCWF\J[MYOYPYUZVVY\\\^UeZhql\mWnTp[qUu|vg
B[TbUZYVd[vk
G]PhVc
AcBUDZEoFjGKHTIfKeM[OhQTRbSVT\VkX\ZZ]b_fabbecWdYe[fghdlLncocpZqirgsdtbu\v\
V\_ga\v\
BYW[emg\v[
@bAYB[DXEcFbGRH[IdJ\L[NdScVfW\Ya[\_aaab\c]d\hbibjbl[mcndobtbue
@fJ]M\PcY[cju[
FZOgV[
@]\ke\h[
@[ClJ]N]ObT[Y[]deet\uf
Rghgt\
CZJeT]U]fghWmZofpes[
O[V]_bnYtgug
N\VkWV
K\U\VYXZ][mqo]pi
@pGY^[c]
M\Vf_\s\
phuZ
Jl
N\PaV\^ghc
S\`Zmhndr\
ni
@YA\D[E\FZGZH[JZNoQXRbSbW\XhYcZe[b]a^]_d`hd]ebf]jclZmToeqirdsc
P]^ihdtY
O\VmW]n]o\
@aI[NeV\W[e[hctS
C\IYN\OgY\aac[p[tj
@YCmE[H\IXKdObTcVZWaXXY][\]Z^Yc\fcjgmhnco]pUsWtov\
H[KcphtZ
@\B[E]FZHmI[JkOfQcSgUpV[W]YZZk[c]W^\aecchXj\mUnfoip[qZrWs\t\u\vk
@ZM\Zkj]p[
@\EkMdN\O\S\V]]amenXoapbs\
@[CcMeOaf\jk
@ZE\Ni]e_\`ep]ug
Mgee
sk
@]O[V\hSid
@YCTEdIfKfNcOiRcSgTbV\WXXb]e^t`eadeaflhdi\nYp\rfuW
@ZCbEZI\K]MlNgO]S\VfWZXZZg[\]i_\`kfXh[jgldmYp\rcsbuVv\
B[DYLdWc[Z^[l[
V\WklZs]
[j`ak\
D\H\gfvg
DcKeN[W\[We[fijal[p\vX
F\InK]OXT\V\X]a\r\u]
IXce
A]DcGcLdOeS\W[_\`ea\jbue
VZ_ie]
@cAgC\EYGaL\MdNdO[PfR\UZVcWYXb\Y^gc[dce\f\gbhakdl]nZoaqXubvb
AWBjDeGfMbNUPhU]VbW[Xc[X`]c\d\f\g]hfkdubvc
A\EaNaP]R\VcYb^hk\
NfV\gc
AgU\[ceckgu\vY
AgTc^\
@[B[dg
AiMg[]e[uWvX
DYFaGbVe^avi
C\G]HaOdQ\T\VeYc\]_ebce]lgvd
AdG]N\OcQ]VdWQYXceld
V[WclV
WYlf
B\F\H[J\KfU]V\WYZ[^Ye]grm\o\
BZC\FaG[HaJ]McT\W]Zd^\`ncde]f]qdvZ
OX`ic]
BfW\`]c]d\eblY
BjH\ebvV
lYvg
BWHeW]`]vd
V\vh
@]CbDbFaJeK[L[M\N]PkSZTdUbV\XbY]Ze\]^W_]b\eZgZhbkZm\oapdqirbs]t[
B[CdDhGcHdJgPcTYVbWTX]Z[[[b]g]hYn[qjs\tWvk
PYWlchlYvX
HTUg
C\JdK]OgP\VX[[_\qhs[
WdZZmbpn
CZDZG[O[PuS\c[q\
[]hom]pXt\
B\HiJ[O\
KXV\W\X\cdo\ss
KXsk
E\Vl^[ad
AfM\P[VeYe[Wl]
VZW[[se]l[
A]B\DgEfG\K]N\T\V\WYYdZ\^]_bc]vf
DYvm
D]E]Yjc]vZ
lh
TiUav[
AbCcDdI[JaM]NjOXPbVXZ]caf]l[
AbDdE]WgZ]`d
L]W\[fec
@]H[RcSjW\YbZ\d]v]
BcDfE\HlIfL\WSbZl\mZp[sV
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
Th
W[[Zlgv]
R\Y\rm
Y\rg
q]ri
B]EZFlHkK]M[P[QfR\U[^]gYhZm[o[pZq\r]v\
FVQev\
Fcgi
B]R]W]bkva
HdMeOWUdWb[ca]cae\g]mZob
WW^\rh
@eC\JgL\ObS]TZUbV[YaZ[[\^b_\c\daeWfbgdhejclZm]o\tfvf
N\T\YleffZq]tY
@\MXXdY[^qb]uY
HdY]^cfV
CaT\Yo_blb
Y\e[fk
ei
egh\
J]O\XnYe^Sudv]
B\F]G\HYQ\T[V]W\XfYZ\f_aebf]hVpYqYs]u[
@\F]T[VcWZXgY\\Z]\_fc[
@]XXY]\e_c
XL\e_Y
Xd\c_Up\
H[WbXi
XT\]_k
V[XkhY
k]mcohrcs]
PnR\Y[
\\eYhh
B]QaUgZfb]c]h]
HbUaZib]eZ
ejh]
IYM[RgUhW[[\
@bAZC]DlEcFeGXHZJgL]OePdS\T]VYWWX[YY[a^f_[`bb[dae]fYgchdi[mgngodpYqcrcsbtbuYvk
BcCZD[EaHVI]JcMeNaOfT\VZWZ[\^hcgdfhfmgnZofsYtcu]
CdJ\OaVYY\^gaeh\mcnXo]qbsb
DbFjH\PgTbVdW[[h^a_]`ecZgflgmdocrcs]vT
@bF]JkKbZb^X
DkEdG\M[N][Z^]e]l[
Icebhkm]p[q\v\
EeTiZd`gvZ
BfHcI]J\K\M\T[Wbcde\m]n\o\ql
I]K\W\cfo\qi
BfHcqW
C[F\HeI]NcT\VcWd[cecncqhuc
C\F][gnf
@bB\H]KaM[RfW[[Za\mbv\
@cK]RT
RiW]
@fBfCWJ[KeL\NaWV_c`bc\e[g]h]oUqcsiul
J\NhT\_\raue
@cBWKZ_d
BjPgW\ohv\
DhJe
@cCtJbN]X]c\j]
@]CjI\J\N\Y]^Y
@]CbDaH[JhN]SfTXU\s[u]v[
G]N]SdXj
@[CVE\F[H\J[KeQ]S]T]VbWYXa]f_\`\eah[jbm\nYoZpaqcsdt\u]
@\KrS]`\
H]ebpg
F\H\KgZ]nY
F]KTZY][g\pjsf
H\Zk]\pW
C]KeT]VgXg_]l]o\
V]^bgXqi
Rh
FcHeJ\KbQ]R\VXW]X\_epi
Uggbhb
@\BYEXFfJjM\O]Q[U]WXZf[\ddj\l[p[q\s]v\
CcHfJTZb[]dbq\v\
J[Zg
E\F\HnJ[ZW
H\JVZf
JhW]Z[
H]JjZ\
BhFcH\J\
BhFaH\J\
GcR[Wi
@\G]H]IiK\O[RZTYV\[]`\cbf\r\ua
C\F]IlO[PZU]V]W\Y[g\
WU[cli
@cBdFbJ\K]LYNXOYVYWiZg[Y^c`pcYe[h]j[lZmhoap]rYu\v]
JbS\`\mhnfr\
@dC]KZOY[b_]`qh\nZuYv]
PYVZWX`j
B\VbWcYdecrgseta
Lf
BXCbH\JaKeLbNcOaUaV\YaZ[^d`WbbcZebhem\qcu[vb
BbCfD[FbLZOjQdZY[\^ceakavh
@]Xa^ihZ
B\FYKgLWP]S[Z[^qe\p\qZ
@eBiF\GbJeK]LcW\Zb[Y^Wn]
Xih\
BbXV^rb\heu]v\
WX[lm[oc
^\_lea
TkY\^\edh[r]
BnW[sd
@[KjM\W\
KiW\
BYG[O\Q\Ubcon]
F\H[IjOYP]Q]VWW[[aa]u\
IiaX
IZVYal
CaF\H[INOYQ]V]a]
Wjbj
GgWY
DgEgMZ
BaC[NaVi
BhO\W[vX
MgO]v]
BZDcOicdu\
HaJeTfZb]fc]nY
HbJVNbTjZeqd
HY]i
JjT\Z[
H\JjTY]\n]
Tk
@[E\HbJ\MZNbO]R\T\V\W[X]Z[caj[l]mXnioZqbr]sZt\udv\
HcJaKdNhRa]acfg]nbo\pbqYue
F\HVKXN[T]^ec]n@
CYE\F]NUnd
HgT\niq[ub
m]nk
H\MjVgWUc]m\td
G]M{Rb\[cbk\m\u]
JdMiW[
@]N]Y\mfocrh
HhJ[K]M]OfPXW]Y]\]^]cd
IZOjV[cX
Ogc\
C]IfOkW]c[rZ
CZWcYc\c]he]
@]]i
HbQ]UiZ\]]c[g]oc
Je^[u[
JV
E]N]sdug
A[B]JjM\V\W[Zb[\]\^Z`[bZc\d[eZm\uXv]
B]Uglcnb
A\BZF]HgN]WX[\env[
B[HiN]WZ[\e\v[
@\BXFeHhK]QcWYegv\
BZHlQXeYv\
H\QkW[
C]DaGbH\IbLcMaNbOcPaRXV[W[XaZ][]^ccae\gbjbocqbv]
H\KXX[si
D\vi
AbM]QZR[W\Y\^hd\g\h]lambqi
Lf[Ylaqh
L\^j
AiBbQZ[[^Wg\na
@[B\H]M\NjW[ZY^\bcectbv\
NfV]t[
B\M\N\[lb[v\
@[Nj[X^\e]
A]W]Ya[k
@]HjW][\d\
H\LbO\Uafil]r\se
BhCbHdW\Zd^]e]gbjcm\o[
BYJcW]ajj]
LZ[i^]l\
LZ[i^]k[l\
CfGcH\IdJXL]N]OpR[S[T]UZVWWV[\\[afced\e\f[h[j[l\o\ucvZ
C]EcIaNiOQU[VZWZYd_a`[a\clug
GcN]O[VcWg^\ja
DVH\J]LeMZWUZX[h\cb[daeaj]ocuavf
H][mvS
W\\ddagcvP
D\vk
J]e\vv
D\LbOZR]Wg[\c\eXlYmct\vh
D\vh
FbH\Wb[\^behf[pbv\
CeG[NbOiPdSbWWcceafdg\t\
G]Oi^Zect\
A[TfZb^caic]lb
GbVd[[_\jcvj
Yclg
G\[\lf
I\NbOhScf]jXldmco\u\v]
OZWim\obuc
J[O]U\V\XcZY^[e\gcm]nZo]ppub
Z\^[e\pf
HbOrV]W]]agcobv]
BXOlUf
E\H\Xd^Z_a`]a]hkqa
H\W[_ehf
BYF]K\O\R]V[W\YaZV_[`\h[j]ppqZuf
BYF]O]W]Z[^a_[`\h[l]pg
B]L]V]Wm
@\EkFl^[ae
@cEiFdc[
@KElFfc\
OXcm
@nE]FW^c
O[Pg
BbCbEYF\HXJ\M\R\VfWd]Z^]_bd\hbmgneodpaq[sbuZv\
UbV\mgo]
TV_]nj
BdCcJZNbThU\VjZ[[[_Wf]gZlbmenZopp\sc
CdE]TlU[WdZ[[Y^\_gebgghcj\mYnYodpX
mTnZol
T]pj
@[AZBjCZGaH]JjKeLcP]QdR\T\V\WSXb[Y]]^Y`\b]cbebfeg\h]jfk[l\m\p]rdu\
A\BfC\EdG\HNI\JZKfLYM\QdR]T\V]WaXbYa[\]]_e`\cYfZjZrdsg
J]KZNbP\V[\bdde\fgj[nbrcsita
BPQe
BSGgcc
_Sjql\
HZNb[Xld
Yb]h
@hA]B\EbF]GaK]L\M]NeR]W\ZZa]dilco]ubv[
B\EiL]VcWbZZ[fhclXncuc
@]N[^jn]
@eD\M]NY^Wle
@hDZEZNdW[^[dblf
DbE[F]HbTbU\V[We]]^i`bcbd\hcj\l\u\v\
@aG\HdNaPcU\WWZb]]^acchdl]nbu\
GhP[v\
GkP[l\v\
J]L][c^[_fcXe\hdicj]m]s[tnvd
[c_gj]s[tgv]
@YAeFdGYHXKeMbOeQ[R\S[U]VhXaZ\[[\[]]^\_Rb[cfjnlbnVo[q[ubvc
H]QgSec]lQqd
F\Q]c[sgthu[
Sb_hbac\
G]KdSgc\dZlb
@bFkMlN[P\`Zbdc\ealT
R\Wk
B[WUeltZva
H]J\M\RdVbahc[l[sb
B\G\HcI]JbKbMcNeO[SeVbWkZc[\\[^ccel[man\qbrb
H\McVfcZlnmb
A\OgW[Z\ca
@[CaE\FjHkK]O]UYVaW\[e_\b]l\nZoZsZ
VnWXcb
E\FhHdK]V]XecWl]
IdP\Vd`Xcl
DaH\I]OfS\U]VcXjfZj]l[ob
OZV[XfoZ
^]misZ
ah
V[Wh^]
MgVeWYbccdhcl]v]
MhW[cd
@hV\
C]VhW]f[rdv[
O\[lo[
CdEcFcGcI[JbNaOdQ[R\SfU[VaZY]f_eaab[d]eafdgbh]iajalcm\napeqar]uj
AXB\C\F\I[J[K\M]NbQcSaU[VgX[[Z\Z]f^a_X`nabb[cde[h\i\jbl[njp\qZs]t[uqvl
B\OlV\c[
K[OWP\VeWgX\cho\uj
I[JaN[ObVbXZ^c_[b[e]gbhamTneo\qXtVul
A\J\OoVcbQtg
STTbV\abc\fjvb
MkO]_\`\jg
CYJ\Tl]b^\r]te
F\VXaj
AbOcSdWYf\s\
C]DYErN\W]u]
F]GcH\K\OcSYW\]XehfTh\lknYplq\r[sc
CWOcY\]h
EaO[VZYc^fa]c[qardsc
VXY[b]nfpeqm
OZWpqY
KcNdSbV[_Y`To\p\
CWIgr[
VgWZ
CnO\
CcDbGeN]O]S[TdWfa]hijd
A\L\OhW[
MZOWVg\\]bmhp]
S\W[Yafh
CZNjOdVZWZa]hejc
OVVgXbo\
@[AdBaF\GgIiMYNcOXPbTWVaW\XYYk[[]a_[cbe\hZjck]lrm[n\ogui
AeBhDcGdIdJ\KbL]MlNhO]PdRgTZXjYcZX[\\X]Y_daYbpdeeXhTjYkZlfobp[qis[tXuZvl
DcOgabm]
@ZAWB[DZEZF\GXHZNdO\P\RdS[TWUcV[WbYc[T\\^Y_s`YbjcYfXgZh[jakZsitbu]v]
K[W\qjse
C[N[O]VZ^\`\hkjck]v\
D]FdGZLlOWPiQ\^acmk[ucvh
U\X[\\_]e\m\po
C]JfNdYb`bh]qcrj
CkHdM[U[W][a\\bbeafh
AcFcH\OlSUTcVUWa[h`jcie\jblXq]r]tfua
CYJkV[
Y\ebfg
@jEYG]MdNeOePbV\XdYV[\]aedf]jXoaq[vf
Pbigpg
lW
c\eitS
CdOcVWa\cff]ratf
F]P\Shhej]r[
OcV[[T`h
ViW\
@cA]GgJdSmW\ZbcZj]
Ubg[mUpi
M\Ocfi
HYWk\]d]fes]tcv\
AfIaOUWYXd^j_Y`ladjOl\vf
OVW[_fa\
AkB]CZGVH\J]KbOZQ\RbUeVcW\X\[[^Yb\ecg]jdkcldmknbo\pYt]ubvk
e[tk
@]AeC[D[EZHbJYKeNaOXPfRbSYTgVbXdYiZi[f\b]h^]a[cXe[f]kal\m\o[qhris[tavZ
OaScVkW[]bmcn]o]
IbNbOcSZTdVT_c`bjbmgqdrb
BdOqPWSdWX`Rc[f\v[
B[IhOTV]^]rZvk
I[OkY]fY
B\CdFcI\K\M[Vg[Y][^cbZcegih]mdnXoftZup
NbOjPVSkWef\q\t\
NXW[[f_f
AaC]KmOZVcjdqd
FeKfL\S\WjXeY\[d\d]g^gc[gdihj\lbn]okp[qYresXteu[vX
IcOZRh
CYIZNbOir[
CSG\Ij`\r[t\
ImJ]O[_\
C]DcEbG]HcP]QeT]W[b]c]dceZhfvg
DgQcdQh\vb
DmH]dZe]v[
DXHfQ]dgvU
HcdfhZvl
B]W[[h\]d]ec
[c\]d]ec
CZOeThU]VZW\Xd]Yb\h[s[
HhVbW[
AaC[ObT]UgVgX]b]
C\H[O]Vgbg
CgV]Xd]Z
@\C\HYK\LbO[R\U]V[WXXcYa[\c\eXg]h\jbprsev]
KaL]VaX\Z[[\\cdapq
C\Yi\\
H\L]O]XeZq^gpZ
B\KrM\X]Zeb\n\pZq[uY
HbOXTZWid\le
G\ccdifb
BaHfKaV\WZ[e]]h]k]ldmcoj
K\NcVXobqg
Higcq\
H\]hg]mdndoS
oSqd
KWO\g]nioY
KRW]on
Vhn\oa
BcKZUc]eg\mbnhoT
SgWae]gavZ
minYoV
KkW[s\
KkW[s\
C]IjR\W[Y\r[
B]ChH\J]W\Z\[]\Z^\tZvY
[[egu]
@]B]CZEgIZL]NZOiPaR\VdWTY\`cccd]jblcqbt]vb
E]OhPeR]VY`[cb
IZOVVl
OZP\`jc[
K]Rgc\l\
I\K]RlWSc\l\
HbVhW[YcZZ
AdB]EhGYLTN[PhVb`bchf\kYlWv\
N]V[clle
cXlc
AZPZY]c[ll
CaTcVja[h\l[
BfCgGbLlRZS\[afV
C\e\ffrZ
@bEaFbK\LcN]ObP[Q]SeUdVaXcZ]\b]e`babb]cddeecfagbham]n]o]pXqcrftaua
B\ChLYM\OgScV\We\\_ZeYm\o\qsr]tj
TfU]^eeYq]rZti
AcQZWednhklZqb
CZF[GhJcS]`dlenaoasi
EgvZ
BkF]LZe\
A[LeNeWXYc^[`\anhgo\qdrXu\
@bAkBiE]GcHbIWJ]LSMgQ\SaWSX\Y[ZZ\X]W^la\c\eZggh\kblbm\n]obqgs\uXvk
H]ScW\fgo]sZ
BcCUDfFcGfHbI\JeKiL[NcPeT[U\VbWfX]Ye]l_[bcfggZhWkcl]meobq\rXsatV
Wf`ld\t\
LiWc]\eboXud
H\OaXhcZq]
C\P]S]eite
B]CgN\Wgf]le
A\CVEeG\M\OjS\[f_[`\cef\hel[o\rbudvh
L\VgWfn[
LYMcS\W\diog
L]Ri
ei
_jaXlc
@gA\CqE\LaN\OeSdW]Y[_d`ce]hbq]rYt\
B\HfK[L\PeVdWcX\Y]ZXa\d\olsf
I\KfO[Pcr[
Y[mZn]oj
P\V\Yfhbte
U[mi
H[K\N]Pbmhn\o[
BeC\H[IaKhNcW\c]fXmeneobsY
W\a[mVniobq]sb
mho\
B\Zl
ChW\Zc
CWT\VaZe
H\Uaf]rg
H\Uaf]rg
B\KZPj^[gflcqhsbu]
B]GYN]OVPlacc\dh
_chho\q]
KWsdtcuf
CZKZXX\\_\gchcopqdu[
D\EYKrn\
GbOUPbaer\
KhWY
O]V][ccdeZti
BXWiZcclt]v]
JaWZ[jv[
DeOVW\^nt\vc
C]Yd`k
KnW]oZp]r]sZu[
cl
CbGeL]Whc\uc
C]Wk\[
VjW[
AiC]HgLcQaS]VaWYYY\Y]\^cc\e]nWoZqcsWtav\
BWHbObQZTZW]^ZqfrX
AXBhVcWl[aua
AYCeLiO]UiVdW[\Z]bfho]q[rg
AhW]
CXHXTq
AMHnL]TZXc[]]Z^dc]hatbu\
H]IlR]WW
H]IlR]WW
I[W\e[hqt]
E]K\RiVZW[Y\\\_cq\
@bAZCeFcGdHYIcJbL\MaSZU[WcX\YWZb[c\d]b^b_cbaegf\g\lcm]qbrbs[vV
FaIeNYO]Wf^a_]c[r[
O[^Waah]qlth
CjZW[\\]]b_f
@l[\b]uf
C\GeJXW]Zgc\dbv\
CiJcTb^cf]h]obq[
Cg
Cg
Ff]qb]
@]EiF[W\a]
CkP\V[akrY
B]WnlZ
Jgp[
C\\\acd]oh
NUVnXcach\
CX\nebl\
PZcSlj
M]VbWZ\g]]
@]A]BfCaDSENFbGhJbL]MrNjO\P[RdT[UcVbZT\Y][bXcgdeeYgdhYlemfq\tb
C[DjJbM\T]ZY[Q\p_[ace\tYvV
@jZb^\p]
@\AiCVDeEZOaPgR\TaVnWTYZZ\[\^Va\c\eZffg[hjlko[pcqhrktfvZ
CgF\o]
Fe\[]]^Ypgqk
BaCcDXV][tdSkbl\u]
@f]b^\
]i
E~FZJ[K\MWN]PXV][[\]_Z`ba]cZeVhXjXlXq]rd
AVE]NcPmaecfd\lc
A]_Qcv
el
V\^g
ClSZfZ
F]_fl]
CZJZVgW]^cabbgdbncq]
M]NdO[Wh[g^d
AcBgGgMcN]OcW\^bdhe]hiob
B[C\FjIaJ]NcOgPbTdV[Zb[Z]\^bcYd[eYlgndpft]v\
Mc]]^iqS
A\Eg^Xtg
W\eYgYhoq[tX
J\lm
JcZhl\
Mh[SlpvU
C]D\J\[Ylouc
Ld[hk]l\
QYWh_c`bc[
F[G]H\JYSeTZUeY[cZeifQn[q\resn
M\WU\]fus[
VWYf
@dA\D[EbGdIZKbNZOaPcQ]R\SZTbU]VbWVXbYdZ[[X]b^\_d`eabbaeejXmanbpaq]rUsft]uf
EfH]K[MeOdP\^cckonqV
HglZ
F]U\]eahd\l\u[
Ohu\
FbH]]\uhv[
B[EYF\HaM]OYPUXcYd^XbYc\ddebj\pcudvm
@[CUEaGZH[JXKbP[R\TjVjWYXYYf\b^\_ebfcalombsZtduXvZ
On^]
@sBeHYJ]K\MZOYXeYd\\_ZfXjZl\o\sWufvb
]cefu\
EcJcuX
EZH]O\eYufvd
MZjevi
\keZlh
@\BcCYFcHeMeOVPgSaUdVZXS\[_Xbee]fgk]l[pcqfsbuiv\
eou\
QeUcm\og
AhEcHgW\X[a]b\e\o]qjt\u\
C\DcGbH\O]U\W\egf[jfl\ucv]
O]eSjbvg
DgGb[]ehjducvY
O\Vh
O\Vh
AXBWD\FbGjH\IZJbLWP]R[SdTYVZW[X[[b]c^eccdce\gdk\lamUnZoZpfretdv[
@jBmCZH[JlLZMbOYPbVbY\Ze\b]g^e_aabbZdigeh\j]k[l\mVoYpgrdsZtduf
JbO]PhSdV\Yf^a`]bbcYd\hapb
@[CVEbFZMlS[TgUbW[Ya]d_b`Yccd\eZfdhbodsYv\
bZdl
B[C]DUEbGUH\I[J]M[O\P\S[WZY[[Y`ZcmdbkZlWs\u\va
DXZbh\lqp\
DZJZTZaZc]lovV
@[C\EZFxGWHhJ\M\W\\]^Ya[bfdalau]
@]C\MeN[^]`bc]j[spue
MZSh
Wk[W
A[BYGjPcY\cbfbpY
^Yddeet\
SldYv\
CbDcF]G]IcKfN\O]PYSbWY^iceg\lZn[oZpksdt[vc
Cmpb
@iPa
BaCWD\FWG\HaL]NWO]Q[SaT]UdVZWT[[][_]`lbacWdqeYgajbpcqbrZs[u\
KePYS]`]cg
@\CgGcJ\K\NgWhZe^b
Wi[[
A]B\C[DdEcG\JgMZNiT\U\V[ZW[Y^XcYe[lYrgscu[vg
@cCdEcGYJYK\N]P[S\T]VkW\X\Ya[maacXhdj\lbr[s]tfvd
OqP\
QlYg[[b\cZ
GcL]c[kf
@eDcEZFoI]MkN]PjSZT\Wb\\cceZnUpju]v\
@hF\c\rg
@\LjMZibqa
P]V[X]`jnb
@]C[I]N\Odcglg
DZF\Ji
F]H\W\XgY[]dechgp[sYtc
CcFXJ\\ecZegjd
f[rg
DaJgLbMUN\Q[WeZ[[Z^g`\dhlfuZ
F\LgM[NZ
L]bYdo
DkvZ
@cZidU
SjWY[\
LYMlWY[Z^d`]e\hal]n]qgr\vg
^kl[
CnLZO\^i
CcDbJidZealbvY
@dDcE\F]G[JYLVMXNtOcP]TZU]VbWgXfY[ZW[[\c]c^U_e`dchd[ehfZg\hgj\lcoZqfs\tSufvd
QYdh
JbWne\r]
CfEbG]H[OjP]S\T]UpV]WVZi\\]V^R`]bbc\e\gbnZpTuZvd
UWZc
Ujg\o\
A\C]E]TiU]W\ZZbcc\jbl\ve
AeE\OZ^m`bn]
^i
LXOvTZW]Z\^]cdu[
@aA\BbD]E]FcGeH[IZJdLbNcO\SZUZVVX\\Y^e_c`]b[d\e]h\m[ndp[rdue
BkCcF[GYH[LVNcOZQhTbWZY][cacc[hckVl]nZobqcsbu\va
B[LnN]W\c[e\k\
BmQ[
BfM[Wb[m^Wtfv[
LUkk
BZJnW\
BXLrWX[[\[kW
@iG\K\L\N]W\_bc\k[rcu[v\
B\C]NeO\PdV[WbYc_aj\m\nho[rcuj
BgHZJg[]v[
J\u\vk
nYun
BZG\LZki
LmW[k\l\
BWLjWU
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
G[Ys[Ze\f\h[r\
AaL\McQhVaY[]bb[ebmeoXr\
K]SgU\m]ojqhu\
S\olq]
BaN\T\W\XZ[j^ob]q[u\
CgJ[T\WpYc^\obtZ
L\WqZ]a\d\
H\K\N]TeU]lamengo[qWrbsb
W\vj
H\J[U[Vl]hhcm[u\
Hns\
Jdr\s]vW
O\Vf
@]HUJcW]Zf
VaW\Xj\\qYrc
B]C\HRToXbY]nZoa
AeBhE\F\HfJZKbL[OeQ\VWWiXb\a^da\c[e]hhkblqmjnco[t[u\vc
CjN\TaU]Wg^Te\
HjMiW\[]q]
CdFcT\^ba]ccfhl\vY
Hgn]
AgBbCZGaHaJ]L\MgNZOcS]T\U\VhX[YZ[Y\aa[dag[h\lXmdpcqhsXucv\
^]mcqXti
CXH\L\M]T[WmXe\Yqe
A[J]TfYd]]^m_[aff\r\
AYCfHdS]T\UfWZXaYdZh[a]Zc]mcnbo]q[u]vl
Wm[dlc
Ak[]_[a\
JggZ
B\e]qhr]
COTk
CiTRa]
C\D\EhJWO]TcU]VYWYZc[[\]bedYlpn]s\t]uuv\
B]C[MY^Y_]aeb[qpu]
AbLiNeW[bXe]tb
BiGbOcQaV\WZ[]c[fZ
BiQcWU
B]R\VkWY
BZG]fgp]
OgV\
L[M\V\W]Z[eckiv]
BYMhRgWc
GcL[VhWfZ][[ra
LgWWjZk]
Ofad
Ofad
D]G]P]SkWeY]ecfcmgoYs]u[
KcS[W[m\oi
B]Oj^[t\
@[aicdeU
_[a\e]jk
BeHZJdUeWWv\
l[vj
WU
BbR]VdW]Xi
@\B]MfWZ[[
AcOgVZW[XaYbZbjb
DcGbO[Q\TZVaYb\Z^]`iacb\c[fdjdlc
A\CkE\F]TZ^\a[e\
[\ehh\
AdBbDbFaH[M[QdTgUc[bbdcafchbkZlZm]rbua
B\JgW[[ik]vf
AWB\CfH\QmT\Wd[f^dlarb
BeCbJbOYW[XbZh[[^cb\d\l]qauhv[
BiRTW[
C\E]V]Wi[e
Vj
AZB\CYD\E\F[GQH\I]K]L\N[OePgR]ShTbVQYZZe\\^U`\agb[cfd]fThZk\m[pXrWu\
C[LbPRSiTgWcZX[Z`]a[fW
B\N[OXS]T]V][c\]lm
PiS\TXWZ
G\OYPhSXZ[[]^\celR
A\GUOePXVcW[XaZnabcueag\
C\PeSkW\Z]fYrXs\
BYHZOtVZu]
EbFdWZZb^ihd
ZWhd
VgWj[efb
DkW[l]
KePaSkV]WY[\
AaViWZ
A\C\I\K[MhNbOaS\TZUbYl[bhelYmdoaucv]
MjYZ[W\\e[
AiCYMbY[^]
Cdccih
Oiee
BZC\G[WX[]^dd\hflovb
HfW\ZY^]cfhfvb
W[Zg
W[Zg
JaMZOcWdZ[^je\gah\
W\Z[^h
@cA]B\EgF\GfJ\W]a[edve
@XC[EdFhJeO]T]Z]b\cdefhXujv\
@lE\^Zc]h[
@nM]Zc
@ZBfCbF[HZJZebg]hmq[
@VCeFdZdgb
C]GfH]Wa[n\dvS
[]vi
L\VlWc
GeL\Whk[
BtD\GOOZU\Y[]ech
BjGaT]W\[\aib\ehkdvc
B]EbF\H\J\OZRcUeW\Za[o\be[fZmZvc
EiUe[cmZ
W\Z\[i
@bBXCbG[H\KYL\M\N\ObR\SbTbUcWbZd[[\\]c^g`]d]k[ncobq[scucv[
U[mho\
mcnZoS
O\SjT\WZn]oe
AiO[
@]AhCeJZO\TcV]Wga]bcc\e\gihdlcu]v\
C\WYfdlinb
CbU\WeY\]h^cpa
CcUi
AhvZ
HhZd]d
mnn\oR
AjCZTdW\^[
ATCZD\EeF\JZKYNcTlUZVcWZZZ[]^sbXg[mfoYsZu[vW
^he\
CXYb^d
A]CdHYJ\O]TgV\W[X]Yc[]]Z^[eVfWg\lbqdsfuh
C\T\WkX]
@fJZR]TYUbWdXamdoWua
ARCdD]JbOeTbUbW\XZZS][^\_ecZf\l[m\oapgrbu\v\
DcL]TgW]^Zk]vn
A\C]^gp[
A[^Zek
B\D\HfJaU]W\^\_cadcgfdlem\sXucvj
D[WZdcve
WZ[k^ae[re
@\A]CrJXKZOXQiTaV\W[XaY\[[\[`\a]f\g]hYjamZndpbqarh
JcPic\oa
NgWY[g^kh[o]qf
AZM]OaP[^[qeuh
A\C]F[H[VV]c^]bhdmlY
FeTXUXYcejj\odr\
CWT]obr]
AXB\HkJ]NYOaPbSaTZWcZi\[]b^b`mahccebf]j\kdlYq]t]vb
CdD]EbH\a[dhv\
C[GbIdMcQ[TnX][]cae]fWl\oZp]s]uf
V]_beg
H[UlVm][mZud
CcH]LiO[V]Y\[a`ec\dal[vb
@nE\F\G]O\Wj^Q
C]PXYirg
JWT[UfmZ
Vg
AbD\MdN[TcU\Zckfu[ve
T[\g_a
CnDaJfN\SbTZX[s]vZ
C]O\WhXiY\\Xb\qf
CdV\Xd[YbhhWqb
OcQ[W[^]c\hlqd
L\OdTYUfW\]cjbvj
L\W\kk
@]AdBcDcFaGbHYJgKbL[MeOYSfTVU\VZWdX\YeZc[b\\_Rb]dVfej\lfmcoeqXrcshvY
DaFcGaLcObTVUaV\]ca\cZdch[ldraubve
ASCmEdH]JcNfO[TXY[\]^g_b`ec[eZh[jjp\qmsZtdu\v[
BRHdQpWYXb\]_Yn]
@[A\HeI]JbKcOYPgRcTdUcVhWlYZ[Z\Z^a_jaibcccdejak]lXnaqXuivP
AfCZE\H\M[OeVbWX[abjocr]vo
@[HhJ]M\V\Wd
[h
AbCZGZIVJzNcQfW]^Zdflfv[
TaWTXbcd
BdDbF[GfHWJZKaM\U]W]XdY[Z]\\^g_Z`\afeYf\gchkjbkYmapaqbr[s]tYub
Fb\cqYtn
AYMjP\TdWe[[^\rbvX
GaLfWQYcc\kel[
AeBuF\H]NVOkTiUcWXXgYV[e\\][b]cXebf]j]rWsbvU
@WA]C\D[E[FYGdHTJXMgN[OaTsU[VcWfXfZX\[]a^e`\a[b]cfeZjjl\qYrXuXvY
BhKavY
F]HWUe\j_ch]i]mYoaqj
CbKdTc[]^]h\qft\
B\E]H\OfQ\TbUfV\WlX]Yd`[ldmgnirW
C]IcJcLeMgNhOZThW\YY[a\\]\cXfalZn]odq\sdt]
@\AlCXDWG\MZP\[U_h`\d]eahbjbq]v]
Hf[[
HmLaWd][^eqa
Mh[\bYcn
AqOd^\_Ec[
@mB]W[[a^]c\d[vh
@eVhW\c]
OhW\ce
FhM\chedg]j[
H]PbS[V\Ybeij]t\vc
YihZrc
AaCYG]O\PfT[UgVgWlX]]abcebqXu[vZ
HcWf^\ehq[
M\PQSi^[cdl\m]
@cA[BXCdEkGWHfIZJWKhL]NfO]PhR\TQUZVZWTXkYbZY[d\Z]c_[`ga]c\dPeXfehhickZl{mgnUoZpZqQr\sdtWuzvc
EiFbJ[q\
Bh[]qZ
VlY\_]
L\NcWY^lb\v\
AWBZCdEdGZHXJdLcOeRbVe[X\f^hb\cagdhYjckVl[m\nZo\qhsUuZ
@\WiYacdte
V]WZ[\j\l[vl
AdB\C\DbGeI\JZOdT\VcWbZ\[[\Xb\c\dbfdhgl\qcsatdvc
DaHdMgWUXbZ\[f\bcYlcndv[
GcHfWb[Uc]
W[Z\[g
HZLeMZVbW\Z]\]]c^a_cbhcbd[e\rbvZ
WZ\b_ecclh
C]H[W\bhlYv\
WXbk
CbU\WY[]][^gabbbc\ecmgtduZvc
CbH]U\W\[]][ecmhtev]
VXWkk[
L]VfW\
L]VfW\
R\VhhkpY
LeRXWj\]pc
@bB\H\JbL]MjP]W[Xa[X^a`aaab[cfhZk[mbncvZ
B]ChGhJbMbW[X]Zc[d\[b[cZkbu[
M[t]um
\h
A]I\L\NcOcSZTYWhX]YZ]bcbeWfggahZjbmc
L\ScWg[\fbmcv\
H\SZTWWVc\ecfpgal]r[s\ve
@dDdFaH]IcLbMdR]ShTaYaZ\[b\V]d_W`Zcbeghcibk]lapfq[retaud
@[AcBbD]EhFeIhJcLcNhOcP]QaR\S\UbX]YfZi]\^X_[`\cbemgYh\l\mdpWqYrgseu\vg
@hCcJ]MSO[P\ScU]VYWYYb\\]h^X_]cidceef[gbh]idjblfmbnaoXp[qds[td
L]Ni[Z^i
@\C]DeMhOb[b
A]NYVhua
O[RcSdT\WcXb[cd\efgdl[o]revW
MXN[OcTXV[W[Ye[[eRfblim]pis]uc
N]Ph[[lf
oip\
GbObV\fj
LZOYWY[ZlZvj
B]Lnb]d\
B\e]glh\
TdW\Z]ggjbqau]
Oh
OjgZ
ThW\g[u]
A\CbF]Oftfu\
F]Ok
A\BVS\TeWdYa[\_ab]edldm\qe
K[RjWY
VbWi[]cde]f\halbv\
PiY]^Zf\r[te
PiY]t\
C\L\M\NcP\SbTZVYWfX]Y\[[\ecZdZe\flh[t\u\v\
N\\]hf
@eCdDZE[FdGfHhJWW\[\]\^c`ca]b]c\dcqc
DZH\dl
@bFcHhJ[Zb^d
CfDbL\N]O\PdQbTZWSYbZ]_\chjbloo]qcrXsZ
KcY\h\pg
D\J\NhPfclhblSuc
V\\nedlWv\
cjlX
A[CiDfHaOfPYQcT[W[hcj[lao]qZsZvS
lj
W[lcvn
X]mgt]
DaF]LcPYTcUbW[XfY][Z`aiblhn\t]v]
LgOcT\V\XaYcie
TflZvb
MdVflU
B[UcW][Zefve
JkM\Z]
Jhrb
A\B\D[FcH]IcJ\LjOeU]VbY][Y^g`dc]edhdk\qdrdvV
LXW[`eech[jb
IdOb^h`[qdra
A\B[LiWVXdY][\hgk\
L\MY[s
GdLgObVfWW[Xc\fblh
[jfd
L\Wl[]va
CcN[W[Y]\ko]
B\EbF[JfNfO]S]V]WYX][f^[cblgu]
EZNcTZW\cYlhu]
EfN[\blf
E]NglV
lh
@[NfOc\d^\`]l\
NbVlWh[a\Y
@bEeH[JUK]OaR]TfU\VdXhYb[]]]cee]f[o[q\u[
TeYZcgf\lb
OiV]Xgu]
O]WiXZY\c\r\
HaU\Xio[
@fA\BbCdDVEkFhGXHSJbKgL\MmNdObR[SdUXVbWY]\_]`\abc[d[hhk]l\mbneoap[rZt\ucvT
@lB]CcDXEdFjG\HYI]LSMmNVOhS\U\WYY\[\cQdZecfdhembtguf
K\LXM]O[X\_bbpe\fbk\uj
C[LXMYO]PpV\WUYnacrc
FYK\LzM\NZWV[Y^[h]tJ
ObVjWZ
@dAhCjEZFVH\IcJcKZMeNTO[P[SaTbV[YZ\]^\_belgdjYm]ndocqZtbu[
@]AiCcJjK\LWM]N[OgS]VYWiZ\[]]Y^Y_\bXeaginZqZs]uz
OgWY^Xbbh\qmtd
@fAUB[CeEZFbI\JVLdNSORPXRdShT\UcVZWlXYYTZj[Z\p]a^a_\a[cjdfeghbjVnkpfu[
@[EgIbK[MnN\OZScV\_]aeeafehWo\qfr]tXuf
M]N\TXY|e\fZ
LbW]^j
@[NlV]Wg[X^\e\t[
LiWXqgt\
L]VfW\
@\BiCZH\JbKbMgO]PcTdVbW[YY\b]c_gadebg]m]qXt]u\
AYKYLwMhV\WWZ\[\^\cdeXhbjbtS
BgDdEeF\HZJYL[MeO\QjT\Wb^ea]b[e[n]qbseu\
AWEbI]K\LUMZNfVj[XachijalZminhoVq[s[uY
@\AeE]FdGdHZIcKZL\MQNfOkPcRVSfUZVdWcY\[[\[^m_]`cb]eWhck\l\olr\teuU
@[CaE\IeK[L[MZNXOpPbR]SZWSYX^k`]bXcfe\h]kZlc
M\ebqgsX
@]N\O[[d^Y`i
LZV]Wm[\tc
EgMbS[
@\E\MYNp[Z
L\M\]\en
F]KmN\e\g[nZp]setj
@]CXLVM\NwWU^V_[`\h\
KdMhW]\\e[v\
@oCaD\EfFlG[LUMlNYO]Q]RbSaTcVbWbXfYZ_]a]cWeZlcnaqYt]u]v[
LYO\Wdbi
Mpcb
@fCbE[F\NbVcWZXb^f_ge]
D\EkFhKcL]M]P\Q\S]V\Wi\a`]eehbnW
BfHgKbLrMWQaWUXbYe[ce[h\qZu]
fZrh
fZrh
ej
BeD]JaWYbn
B\H]K\LYM[O]R]WXY\\h^\e[j\k\l\tfu]vY
\Vte
BkWW
WZZh[]ef
B[L]R\Wm[Z
G]L\N[T\[m
A\GXHcR\Wf]\chv\
TVflrV
AeB\TjW\]\^]cdlav\
P\Y[fj
HbKVN]^\h[qbsh
KWN]sg
KnM\W]sZ
@gAcBXCdEcFhGVHdI[JZK\LVN\QWUWV[WUYc[Y\c]g_ebTc[dfe\fcgeiajflan\pcqjrZscteuWvh
A]B[CVDkEYFbI]L\OdP\T]WnX\Yg[]]b^hacdZf\gdjbun
EoS]^acfe\pb
Fk^[
EnFZ
@hGmJZM]O[P\YY]b_]`\jlq\rUs]
K\OdS\VfXfYV\]_\cZ
XVtq
@lBbF]HYM\NbOWP\`ZhZj[
B\Oc^e`hcY
A[[]^jtZ
@fAXObWX[k^ccWjb
FgH\OZW[
A\C]DdETGaHUIaJdKfLmMeO]QYRcSXTcU[VYWTXhYYZX[k^]_X`XbWcbd\eeflgYh\j[ldmcpZqWr[sf
@gEXFUMjNcRcSb\Z][^W`\bbc\l\pfu[
H]W][h
@gC\GiJYWd]\c[v[
@ZDbEcK\MhRbUdW]X\[b]X_h`\ahb\efhkl\nctguXvZ
AdCgDkQbVm`]b]d[vc
C[Gi
EgFZN\aZvd
@XFYH]JZM\NaOdP\V[W]X][]_Z`]c[elgcjcl]n\obpbtXv]
MiOcV[d[va
@ZOnV\^Relu]
AdBgCbHTJbQ[V]W\[\c]d\f]u]
Whratd
CYJYVdWcZ[^dahb\rav]
@\EcN]jh
PbVhWbYbaldW
SiVn]b`]bYjaqZ
CgDYNYO[V[\k]\_bl\oYs[
@ZBeCfEZHVI]JcKcNgOmPfQ[RVTYUiVXX\Zb[f\a][^d`]aUbbckdWeVfYgdhXjXkimbneoap\qcrZscuU
@]CbDXEyFZT[VTaZc[dY
C[DZEQHZ^haZc[dj
C]WddYlj
@YE[FlH[I[N]RfX\f]g\j\s]
CbDZE]FZHXTfW\dgg]sk
@]A]FT^\cbeigg
BXH\JeQkda
C[E\W\anj\
D]EcZ[^jhj
CXThZdhb
K\VmYX\[p\
C\EZNlVcWmYb[\\e`\a]hglX
Ei^Zj[
@cB\EcGjNXOgVY]\^U_\`]c\jbk\q]
FiHkS\mb
@[CUL\\dj]
Ni
C]F\Ki_\e]n\ocsi
B]FlHiKWh\
B]HaMdO[PbVYW[[h\b^ZbecbeXfegdh[jYkdl]r]u\vd
BZK[O[W\mcoj
CZG\HWTtVbW]s]vZ
Ei
DnJJvm
PiV\
Fmb[
AdCgDVE\HeJSPdR\UYWeYc[Y\\]g_jbjcdgch[k[l\m]o]q[t]uevc
@VCbD]EdF]GeJiK\MjNaSlUdV[WdYdZa[\\\_]`da]dYfdgYj\kclinco]qUrXsZtbuhvb
Mr^\`\
BKHaW\`]lYvq
D]EaK]T\V\Yk_bvZ
CjIbO\j]
EZFnHZM]g\h[pZ
BbCaF\HeK[[[]]^Ye]gfqgr\vW
IZVYal
OiV\[dvc
F]R]_[pjqZ
E[H[JbR\TZUaWZ[k]\_dcbgahZndofpNve
@iE\NnSaWZ^gdZlU
E\FkHUK]V\X\c[
C[HgO\TeU\VcXc]Tbgh\sZ
AdFaHjJ[L[QcUWVXWRYZ[]]Y^dc\fXhcnWo\qkrWsWtWv]
@bA[B]CkEaFbGVHXIbJcKZMUNXPeRcSUUcVhX[YWZk^U_f`\agbZcee\lYocpirds\tZvZ
Vk^[`b
@lBhCXFcH\JeKgMeOePcS]U\VZXeYdZ[\W^X_[`\aWcbe[k]lbnbpdqfsgtVvc
AgH]X\qit\u\
CbEeFgG\H[JZNfPgTcUhW]X][\\\^d`YaVchfblhodpgr\skt\ub
CbL]Ng^]`fehhdl[
^ifdt]
@[A\CbEbG[H\JeK\LeMmNeOZWWXeZe[[\Z]m`cbdc\dbf]h\j]lZm[ndohp[qUrbscuY
BjHZJcUdWV^ccenitbvY
AVChD\H[JdL]OXQdU]VeZe[\^fbYc[lap]qbsbtavZ
AlCYWYY[
@gBcDgEfFeG\HdIaJhKWLcMkNkQYSiTVU\VcW[Y\Zb[e\[]g^Z_[`baibdcbd[eYf[gVhdkZldmcnXojp\qWrms\tdug
@gD\G\HcJ[KcS[Zm]\^Z`[a]b]c\dd
BWD]FcH]J]LfOaV\Wg^b`ghfrdv[
O[WiXf^b
KcVXXg_\sc
KbNbQ[V[Zg[g]c_ce]hVl\sd
pj
@]BkCXEXFVIdJ\L\MXNZO\R\TeUZXZYbZc][^\_\`fejgbhZnooXp\tivV
@dDdI]KdPnQ[UcVVWeXcYb\e^V`ah\j]l\sounvU
CfE\F\HgOcTeV[WYY][a^[`kddg\h\l]o\sZuc
@]C]H[IcT]WbXt\Yccm\pXrgtZv\
CYFYKYNaO[RcT]U]][e]flgblYnconpZqg
BYJ]QjU\mc
MeV\l[mjob
E\F]IaJbNfZe\c^\acebhejb
CfMUTZWX[c_dboe]l\qb
Wjk[
A\CkHgWY\\^\
@\C[E[FdHbJiK[MfOgScWbYfZe[[^]_[`kcYl\mfs\tgv\
B\D\EZObW\\[d\ebhavi
BbDiHVKdLbTdWecjdSeco[rctcvS
F[Hi
EdFgHZOZV]W][\\b]acff]
HWWW^abiv\
CeEZF\ViWZ`c
B[CdDfGcHiJXKbNbOcP]R[Wb]a_g`[cWd]eehaj]ldq\u[
@jA]B]CaEjFXIcJeK[MgPYQSRbSfVhW\YcZi[\\b]e_facbccWdcebf[hdibj]ngpZqgrcsYt\uVvV
CkD\EfF\G[J\ObThVgWaX]Z]^\_c`[ahctdde\hejgmbnaodscvX
DiHbL\RfTbW\bgdZ
AjM]RjV[Yc\a]a^gc\gahbqYu\vZ
@cCZEbFVHgIhJeMaOmSZTfUcVfWTYUZ\\a`cadc\d\egf\mencoUr\sdu\vb
CdNYY\Zb\]`chilcpd
CmE\F[K]SSVc^Z`YbVc\f\hhq\
H[SZT\VgW[c\egq\v[
AZC\EbGbM\OiP]SjVZW\X]^baXcckgq]
@]AaE\G\H]JeMYNbOdPVW]YY[b_iaab[d\e[j\q\t[vZ
@LAdF[GQIoJeK[MfNcOmPgTbUbVZYYZY]Z_Y`ba\cZe[fbhbjplfn\qXrgti
@]CdE\MOOtP]Vm^Yd\f\jPqi
F\P]VnW[Yfl\p\q[
C\Yb\oa[l\t[vb
HTMdZc[\^i`\a]dagb
U\_pjT
@\A\K]^Z_peY
EhK]N]P\a\jZl]
]h
AfCUE\F\GYKfMWN\O\P\QbSgT]U]VVXfYbZc\U]c^l_Ra\d[eXgihXlemWnOoYqdrfsbvY
B]EiW\^]vd
O[_nj[
N[\ncgeYl[tX
B[G]HiMcU[WiZU[d]behjdlZnbofvc
D\divZ
W][i`WbVvl
FjHWq\
@hB\C]F\NUcWt]
ChT]
C]Y\aac[h]lgv\
B[H]OdWs^[c\fZ
CdT[V[\k_bec
OncZ
@]DZE\FaGaHkJXL]OUQfWgbYdgqdtavi
@gB\E[FXGbKhMZN[RZV\WW[q^Y_\bXd[eZh\jYlZqlsdtYvf
YcZWpe
K[_lp]
@gBfHhIbK\NWOZP]S\WVX\YeZi[Z^e`kafbddZeZgchRlbncokpZqcuZvc
@\CWFTKmP\VVW[XeY\ZV\d^[_L`haeb\c[eYfigdj]mZpeqbs\
@\AjB\C\HpM\O\TZVZYWZQ\Z]Y^s_YbZe]gfrYtZv[
@aCgNaPcReW\Y[]e`\
A[PhSeYc\[^Y`]n]
Aj^Zv\
BbL]N\X]Y][Z]baZlks]
@eB[CaE\H[J]K]O]UfWb[\\\ehjeldqcsZvo
B]O[WZa[dehevl
A]M\N\Xb_n
m[uuv]
KgR\WZ[\\[tg
Kisd
FdMdOaSgVXWYdVhgofp\
@eA\C\EcFiI\J]NYOeThWeYXZd]b^[dieafbhXj[l[s]
CYD[EkF[KUNZO\P[Y]^\`hjalbn[vb
CYDZEX^fa[dkl[
EhFf^]q]re
Mi]abccfm]nepat[
VpYb
Yeh[ph
F]R]VeY\Zbpi
@]BhEbFcGRH[JZKhNgPeQgWhX[Y[[X\\^c_e`\aSb]c]dkhhjblmmenhodq]rbvi
KeR\\Stg
M]O]\Us\tn
F\TeU\W]]cmenbpg
@fB]EbKZM]NYU\WYXeY\Zd\X`eceelhdmbneo[sYtXu[
][pq
BkCeD\F]MfO\TcVcWYZd[Wabcfd]f]galWqftcu]va
HZIfObQaW\`dhcpaudvR
E[W[^]c\jhv\
@cA]EeFYJbK[M\OaSdTdVgXdYd^X_ccbdceWgfh\jboeparcsgtX
@]FaGaHeO\VaWg[c^\`[cXeZh[qht[vd
VhW\
S\V[fh
C]F]JrNY[ZdW
CgF\WXZh\emh
@aHVNZP\S[WcZZ[i\\^[`\b\c[eXf\gZj[m\o[paqfrZscu]
@]FWHWJbKXQcTZWeZZ[\b\dbeZghhcpXqer\
Flh\
@\CTF\HSJdKaMdObP\RbSbTYV[WZXY[]]g_\bbcae\fVh\m]nboarksjteuW
CVFYHZJdM\O\V\Wn[[b\cchfk\n\qlv[
CeF]O]X\]\ef
K\]c^iccl]pas]
@XA[CgDdEaFdGjHgJ[K[PbT\VqWYX[YjZ\[Z\a]]^V_a`Xahbbchebfcgbhljbk\llm[o\p\qcs[tfuZ
@]AZBeCYDdEYFcJdLiMaN]PeQ]U\WhYbZd\c]f^c_\`ebfdfefg\lXpbq\rbud
@OBaCRDhFZG[HmIYJVNKO[PfQdVMW[X[YkZ[[h\f][^\_[`Tb\cndafZhZj[kclqo]p\qZrYtXufvi
C\Yh
CbL]W]Yc[Z^\c]rctivi
CZE\MdOeRbWn[[fclb
AbDeEVFXGhHeI[LaMUNbO[P[RgTaWVYW[X\g_eabbbcleZf[gdhdlfmYn\q[s\u\ve
A]B[F[HbKeL]O\R[VZWVYf[c\b`]b\cghZj[lamWnYo\pdq[sb
BWC]E\HeMZO]Q]WcX\Z\^ce\gghdj]m\o\p[qasXv\
ChM\W]X]Ygl]okt\u]
CfYhl]
oju]
M\og
JhWc
AeCcRfW[[c\b][depf
@]D\KXN\OUR]V\W]XuYe[\]e^\_bebj]mgn[sc
KYXf_\
BZC]KcMfNcT\V[Y\[Z^\d]obubvi
B]MeOdvV
I]S\Yp\]v\
B]TcW[[jk]t\
A\BZC[DWEhFnGWHLIZKbMXNeO\P]Q[TcUgVZZY[[\c]a^ealbYcmdXecfhgbh[jbm[o]pZqYsct]v[
B\WiaWcVvV
J\OdT\c\eZflsT
F]Uj]\^]
VSWYch
@dBXDWEnFcGZHSI]JYKaM]NiOnPcR\S[TjVbW[X[[[\]]Z^TaTbZcPdZeXf[hkj\l[m\nbpZqculvg
CkE[F[GZITJcKTL]OZQ\TXUZVlWe[]\f^n`ddaeWfUgbjcm\n]qesf
ChEoFeH]J\NfR\SbUaV]WQXbY[^ga\ceeafXh[l\mbq[rfsbt\
FdV]fh
Fhec
Fesh
R\U\Wla]cL
F\K\PZ]d^\cle\
F\emh]
BZOXXdYi^fcclc
@]B\EZFbH]JiKnUeVhWd_e`]a\cedegao\s]u\
E]F\NZ^[_balca
C\E[F][eaYer
@[BsEeFXGeL\PfRbTgU\VkXeY[\Z][^[_]`[a\c\eYgajak\liqVtguav]
B[H[QhWfvZ
HdW[b]dZvY
HkQZWYvg
C[NnY[
AaCaDZEbFbG[HdIiJ[KbLYO\PcQ\RaTeU\Va]c`\bZcbebf]hajbk]lbpbqcv]
@VA\BkFbGeIZKeLfM[N\OdPbRUScT]VbWYXcZZ\c^d_Xa[bbdgf]gchdjbnZo\poqgsctbue
K]NhPjR]V]^c_dc]d\e]lXof
GcNmPfc\lb
HZK\cgm\oiqc
@dCkEdF]I\JbOdVZY[o\p]sYta
W\Zcdmhhv[
I]M\OjV\^i
C]P]UaYgZb[a\hbae[gal\vg
EaH\JbK\TZZX]gg\niodp\r\sZt]
K\W\]jp]
Wh
CWmk
OdWW[[cjljp\
VkWYZc
Ig
FgI\
KOsg
@jKZc]s[
G]N]TXV\WYYd[b^ec]li
I[ldoXsk
EgFgH[M]S[]\`cecs\
Ge\vc[t[
@\E\J]MbNXW\ZZ[\_depghjdm]pfvV
Zcmepg
W\ZamYnk
IhOVcY
Rmd]
D\EeI\M]Oi[g^[c\dfte
@eKgOcRJWgXb_cs\
GXIVO\PZY[cfrg
L\NfWYlvvZ
NXW[[cchlc
KZO]S\XfY][ZfjjkpUqctevY
K[N\PcmZok
IYK]RlWZc\l\
LjN[WZla
BdJaKnP\V\X]][cZf]p\sdu]
AeB\GfK[PfR\W[^[cZgeqhsa
B\Wi
KnoM
C[N[P[SbTlWeZ[[[a]c]lrsb
MbV[WoYaeYh\
M[ffjbsYve
@gIZJ]KWMiR]T\XZYb[\]]eifZhajdo[pfrZsa
K[Rg
DcOcY\[gfhlXr\
NdV]W\[Y\\cflj
Wdtf
Ka^ge\g]pf
BcCjHoIZJWK[OgTQViWYZ]agbXebfchbjel\nbpZr]sfu\vh
H]Oce]min]
G\IjO[
ClTUX]]bheoc
C\OeTfWeX]Yf_O
WS[]lg
AjCZJgOhVdWaYjZ\]hace[l\p]udv\
H]KUZ\eegb
EbK[V]WUZe^dlbm]nhoksb
Nc^Ucblc
EgL\NfR\VaWmcZll
@bBZCZEaH\McR[S\TbUkVYW[XUY\[f]b_j`gc[d[ebflgXhVj\mhoqp\qXsdt[uYvb
AbL\MeTdV]WW\le[pb
EgFhjY
@\BhFTGYHZKvNqOZPjSrTZV[WXY\Z\[b]]^Z_]`ZedfYlZmboYpUr[s\tev\
@eBwC\GcK[VSW]ZY[\^ecZ
HWOlTkVYXfY\bec[e]ffl\mbs]ud
I\O\PlWZY\v\
AdDcObYw\WcZs]
@]K]XZ\Y]d_\ohp\
@[I[K\Rll]
B[G]IcJ[ORceu]
NZ^lvZ
E\Ii
IhP\Y\
IiOZR]eZ
CiW[Zbci
Nc[dlW
KoObSe[]c\f[m]oZqa
OZVj
@]MiRX
P]VjW\a]
I]WY[\jkmZnfodsW
Pgl\
VlW\^\h]
NcV[WZchl\
Z\egp[
A\B\CZH\I[JnOqT\VSWeY[]bebpcq\
A[BdCeE]IZJiL[M\N[OjSZT[U]VWW[YY\c^W_Zcnhbl[oaqjs\
A[CXD\E\FiI[KXMbNZOuP]VbYd[Y^jeRh\j\l]m\oZpprctcvj
Pk[]ccse
Zj[Yp\
OgW\c\
\h
^hlfqY
D]KdNaPpSVThV[WYY]`ZcjlZvl
IVOZcdrc
WVZnl\
FUHiIeKoMfOWV\WYY\[]c]n\p\qeu[
@fIZKnVZW]_bm\oapdqWsTtf
CfKcT]VhYgZa\\]\_ae]fdr]
KjOiROpX
@[A\Z\\a_sc]e[h]jfl]p]
FbJ\MgOeVUZl[\ve
IaOW
CsV[W]^Tc\lW
AaC\HaJ[W]XcZ\]e^Zh]japaqh
C]IjO\P\Y]
D[JVvi
KdNZU]VdXb^]`Zj\mYn]ojsc
OmVH
AdI]M]OeR]VhW]sa
M]VXW]cc
AdI]OQVec[
OVVbce
BXHgJf
BXHhJ\
BhGaH\O[WY
tf
BcCeFeHkJdM\XWY\\b]]cZecfcj[kcpiqgt]uf
Q[Y\ffgdqcuV
@YFgha
F]H[bth\q[
BiGaQfhY
H[O[[]eaup
hnpW
M\Xe^\cdhmp[u\
H]X[^deihRpd
@\VhbThbqk
B\eKhm
ef
B[Yaqh
Xfh]uY
HbMZXfb]e[hWqe
Uj_a
V]Zcgbpj
C\pi
pg
N\O[PhV\Y[`al\
Nkcf
DbF[GYHbM]ObPaS\W\Yc_Z`\e\gdpgvi
P]Yhl]
HeOgPdSdVcW\X\Y[Zd[[]\acb\cWe]fegal]nYp]q\sdv]
A\JkZ\c]
XjY]_Xu]
T]Ybrg
CfDaN\O\PcR\WSZ[[\^[eZq[vi
CXPh
CjOZPWv[
G\MbNfWYZf^bebfch]uav\
ZYejh]v]
CcHdJ\O]RXWj[\\[^]`ba\ccddeagbhdjcm\s]vc
Zd]a`\hgvb
CZH]I]K[]ae[plve
c\ti
BZC]HfJjW[f]n[
B\C]HoJYW[
AgGbHXJ]K\OcS\VcWWYeZ]^b_hfak\
@\AWBgDbGbH[OcVTW\XbYY[e_ncik\l[n]sdv\
K]VVYZ_efcnc
Yi_XcY
NdV]_ffZs]
OYS\VffZlZ
Ys_T
H\VpXh_[p\
OqZY_\c\v]
B]GcOXX\Ya
A[G\K[M\O[P[Si`]lb
@cDYEcFcGYIaM[NcPbR\S\VdXcZb^b`bbVd[ecgbhbkZl]nboep]rctcv\
BdCeIfJYLVM[QnR\TcUSWdX\ZY[]eXhblemincocpbq[rZs[tau]vZ
HeKeO]P[SjWj]elcnb
C[GfIkJ[ObV[WbXaY]^]fboYvd
KbOWS[VeWkXRZ]
BbCgLjO\WWn\oc
Xg
BjHS
JaZb]a`\l\th
@eA\BiDbFXGaH]J\K]MtO]P\UfWS\c^Zbdc[dagfkblfqbt\
AgD]EhW\cf
BhCZIdJ]NhOXV]Y]
@dX\\g^c`]abhf
LZV\W[\b^\tj
@ZE[FkW]X\Z\^dc]hj
A\BsGdHYOQW\Z][]
CYMbRcW]Xd]g`]e]lbmWt{uX
RbTmU]W\XbY\idl\mhn]u]
C]FkHdU\WfZ\m\p]
B]D\F]NhRUWdZ][hjavc
BeW\el
@[AqB\D\EcG[HZN[O\WZY]Z\[g\c_ha\c\e\f\lZtcvZ
B]O]U\VY[Z^gh\mdtfuc
WcYb[]\df]lcrj
AYM[OgVf^e_X
F[H\P\mWocpfsivc
UoW\Z\m\og
C\F]HlJ\Ze
G[L[V\W]X]cktb
[]\[tpv]
C]HgOcr[sb
Eg
ESHjT]afd\
Ek
@ZWmb[rd
VjW\^[
BoCXHSJhNkOcUZX]Yf]\^Z`blenVonp\qVrZs[
W\bYcjeijc
CgNgObY]`[rj
@eEa^X
B]V\Wke\
L\N[VmW[j]
AkCcHc
C[JeUOVVW[XW]V^]hdj]m~nZoKp]r]ug
FbNhTfVXWb[c_fqc
^n
McWh[R\b
ejv[
@cRg^[c\
enh\
BmFZGgHPJbKdO[Qk^]cXe\oZv]
L]NZR\VmW\Y]
A]F\Z]e]gfh[jkq]
N\RZUXX\mooZpZub
On
B\C[KYL]T]V\WgXcl\mYnio]q[ue
EbJ]NhO\W]
T[qbrg
D]F]Jh^\r]
I]OgVSc]t[
C]Ojab
A]F\HZJcOaS]XeecoZq\si
@eBYEbGeMcN\PeVZZ[^t`]g]
B\H[Op`Zf]
CiH]L]O[PcW[Zeqg
B]Un
`fi\nhqb
B[DdJbL][dh]o]qcucvn
BXHjJZW\ZZ
B]KZLuOZW[XjY\Z[[b^]v\
MjO\^Zq[v]
CcTiZ[]b
KWNWQ[j]m]n{o[qXuV
IZO[V\cg
HjQ\eY
C\E[I]N]ORcj
BfC\H[IdK\LYOfQcV]Ya[]^g_]`]dde\fZjbr\vX
@\MpOVPgW\^Ycdebj\l[sbt]u[
ck
U]VdWeXXm]og
A[BaCaGaHaK[L]OdT[VaWgY]Z\[[\Z]d_\`ccde[ffgfk]l]mYnYpjvc
H\g]mfn\oP
CceU
A[VZWocekY
B]CVHaIbJ]NeOcR\S\VbWg`]fam\oYrq
@cCXE\F]I]LWMdN\O\WX[d^mcYfhg]h\j[lcnaq]r\ve
@bClEgLZN]OeP]Q]S\UeW\Y\Zb[\\\]V^h_da\bbccd\e[hZm[n\oZuZvb
@bBnCZHVJbLdMZNXQmT\Ye^VcXeYj\nbr[saucvZ
OgV\
UjW\Zfp]
J\WZZ]^o
ehhc
GdN[P]VXWR[fcjdch]lp
HcWR\e]bc]
@]B{HWO\PbW\_ecbo]
A[B\CWE[HTIdJ[K\MYP\R\ThUcVcWXY[Zj[\\m^beXfdh\jjlmncofp\qjr\sctYuZvZ
M]OXVice
BiH\O[
V[hip[
@eAOBbCXDdEcFjGYHTIdK[NgOdPVQZTZUQWcX[YU\Z]d^i_\`gb\cWdcelgZhZibjZlXmineqnrTtmuev[
O\VfW\
Hfffo]qXsb
@\B\EaFcHbNhT[V[WY^ibfobqh
CaF\J]L\M[OVUjVZWZ^rh\
dbeh
W]jk
NgW]Z]efj[l[ph
CkJ]TdW\]]
C]DbWe[d]\mYn\oi
C]Td]dvj
A\BXH\OqS\abkZucve
B[LWWgXb
@gW[
BhCjGgHVJ\LuVbW[Z][Z]e`[bWdaqZsZvi
BkC\E]HXPdV\Wa^dfao\qe
CcF\HoJ]O[TdUbVcW[Zi^koZqes[
B[FbHmOfgbvk
KYW]m\nn
@\CYI[JpNcOgY]^b`]aacXl[
KTj[nm
BYOiVZYbZY[e^\vi
@hAVBfCmEZF]HbJeMfNYOYP[RaSZTYVdXdYXZ]\b]Z^d_m`bddeZfdgZhbi[jZlXm]n\pWqZrasXtWu]v]
Bhn\qksWue
CWJdLhM\UcVbWWn\
E[M]NUV\Wd^e`mbdcYh\j]l\m]
VZWj[]k[p\
sh
@[BTCZDdF\HbJ[KZOcT]WXXaY\Ze]c^Z`[acc]mWnepfrcsavn
@bA[BOCeD\FdHnMZQXSbTXUfVfW[XcZa]W_]`ca[bdcYfkhdlZnco\pfqTsZt\ud
@cAfC\TdW]ZW^[ob
BeCiHZJ\K\V\\f][_bmRnYopuW
AjEdFhHyK]ObUVV]WXZb`Zc[eZnYo\sWvY
NoP\VZ
VgWSX]oc
@eBkCeJ\O[Qe]bcae[n]rZsZ
AeB\G[J[KeLYNZObQYTaVZWd\\^Xc[dcldmcnbolqluc
@cBpF]HMJ]OdTYUZVhW\Zc[Y]]edk[m[odq\rbseudv\
@[CgF\HaJ\LiO]P\SeTYUZWhYcZ][j`\e\gch]o\pir[sc
EiK\O\VfW\X[j[sf
TlWan\q]
MhNhhfvj
E\S]V[`gf]g[ras\uh
@fAcEdF]M\O]P][]]\`ba\eXfchgu[
WZon
L]O[VhY\
E]O\SbV\W[Ycfgjfr[tY
@bCbEbJ[OjP\S[^k_Y`\d]f]pgqftZu]
CgVh\]u\
C]EZU\WY^\mZqYu{
W[jf
FaIfKcP[ScUYYb_cd\mboa
BgOV
Jmo]
MWZcblu\
C\IjOUu\
B]NeOb\\cddaejtX
W[_i
@\B\aIco
@YA]BjE\GfHRJgKiL\OQQkU\V\W\Y]^[`ZcbeVg\hdl[nUoVq\r\tWvY
VjWRcf
UUX\g]hjmnp]q\
TkZ[]b
AcJdW\Zhg\
Xfj[u[
KiRbW\[\jco[s\
BbFaHbLaObT]UcW[Zh[Zg\m[nfodtb
LfWi\Ze]lZtc
V[\d^ce[th
HfQb
O\WZ^mb]
AdE\J[O\RcT]^ha\ccl\vg
CjT[
C]Jdejt\
B\MVT[W[Zr^\s]
VhW[
TeW\[e`Ytc
OgXc]\cgu[
@cAZBVCVEgFjG]HHIfKZL\M\O\PbQ\RaT\UOVjWQYY[Y\\]l^f_Z`bcgd\ffiek]lYmeniofp\qgsdtfu[vW
@aB\D\EjFnG\IcK\LVMlNhO]PkQeRgS\T]WYXYZY]d_j`[ajcUd[eYgXh]jgl\o[pfq[rcsRub
@\AeB[C]F\IcK\MjNdPYRaVjW\YZZY\U]b^k`habcee\g[hZlUmfnao]qgr[s\tjuX
U\acoj
N[P\Wq
DbKe[g_\`delofqXsdtZ
CaF]HYMfOYPgRfUgW\[Ze]o\uavc
BYI[L]OaW[ck
BiHUL]Wiq]
@]C\H[NbVY`al]ncsatgvb
CYJiLxOST]W[Ze^[t[
S[TXWYYb[Zl|
m[n[ui
BWM[UeZckdnarg
B]Wbf\k]qjrZ
EgFfHXOeU\W]Y\^fv[
LYV]Wnt]vZ
@XAfBxF\GeHUI[KaMYOLPbQ]R[VMWmX[YgZ[[Z]\e\gYhhj[kamds[tcv]
UhWYZYmf
V]WkedfYsatX
BZCYHiJ[ObQ\TpVbWZ^\c\fTggh\jblbreug
@TEiLkRcWZ
@[BOC\FcHhIZJhL]MZWZXfYc[lc\eYt]v\
@\B\GjWZcfr\
LcM\]e`]c\ek
EeJXL\M]N\OWR\VVWSYkZk\d][_badhajYmbo[p[q[tkuV
AhH[K]Pc
IbR]Wg
BeHbK[O]U\_bmknZo[s]
J\ri
B\IcJk\\r\
B\Jir]
AbCYDeFaGdJhKcL[QcR]TbWUX][Z\Y_a`bbbcbfbgehck]menbodpbsbt\uc
@gBcChEZGkHeI]JYKaLbMeN\OaRZSeTdUaWdXd\\^a`[adbbcHdgfdiejal]mbo[pcs\tevf
GVK\OjSZW\^\cd
GYL\OkW[Ze`[cdn]oa
B\ClEcH[IbMXR\T]UiVaYW[e\g^b_abccZecfdgYhXjcldm]qbrgs\v\
@WCbDeEdFcGbJ]P[Q\TgUbc[djefhglau]vR
@[A]FgHeJcL\OfR\VcZS^aa]bghklTp]qaucvg
@WDUFdGaJ[KjMZO[PlS\U\V\WcYaZX[b`\aebec[dXeagZheiamYpWq[sYtbuXvf
@XA\GeVfWs[Z^\cahhqTu]vc
JaN[Zb[o^]
D[H\JVK\Q]SaTcUeVZW\Y[Zd[\^h`\a]ckdfegg[j\lgmYogubva
Q]Y\^[bgdgvZ
OfTnl]o\
AbT[al
@ZCaG]S]]Z^eb]fbg\ncoZphr\vd
@gN\Xd]c`]u]
@XC]EdGTJfN[O[PdTgUZV]WU^fcjldobs\
J]b\hcvg
A\CjDfEXFYGTH[JZPeQgRdV\WYYYZU[Z_caobgc\dblUmYpaq\vn
A\BTCXD]GZH[IgJaNqObP]QjRdSbUUW[X[Y\[b_bc[d[eYhfi]lXmenao\p\rcso
C[JiUbg[s]vd
A[C[D]EfJbO\T\VjZ[r[ve
@]AbEbFiJ]N]VpW\cbe\j[ubvZ
C\IjOd^ch\
ph
lWvi
Elj\
OWc[e\mgocudvb
EcHXN\PcSVTeZa[\cfdXp]vg
AfBbE\HZK\TbVeW]XbYdZa\c]a_ZbccleYldmdnho\
AdJfK\W[ZZ[[`jaYehv[
AbC[DfHmKYQfSaYd]\aZcadaebfcm]vY
DiEddUv[
DiEea\d[
C\H\JdYl^[g]m\nZoYqhrY
@mG\Ib^X`[c]
@gEcWd`\c]
OYW\Y\c]vo
@cAXE[K[NVOhVdYgZ\[b^X_d`ca]b\cdgZh\l\n]o\qar\t\uXvb
B[Gb^gc\
F]M\OkT]e[u]
ego\u[
E[`[nS
P[VfYZZ]a\ce
A]JlT\`Xa\b\cbd\f]g\h]
GcJbM\V]YfZg`aafddh]lYnboir[u\
@iBiE]HeIaJaN\QiUXVYWiZ\a]c[f\j\uXv]
VY^m
AcBdCZD[H\NgOjVYWbZ[^Zbbhcl[pfqU
FfG\[m
EV`io\qb
F]olq\
@hBYFdG]Xhc\n]
E\FZTcV]cZnRp\u\
JnX[^Usb
Nd[T
EeO\^ZaicY
CiFbH]K[]]jilaod
A\C\DcEaKYMQNcQ\T[VdWYX\Y[[]]b^Z_f`cadbRceddedfhhgjXm]p\q\rcs\tXumvf
KY]ambnnoVr[
OkV]
A]B\C[GbHZJ]KcYg][lfmlobr]tbub
Zi
IfOZVh^\gd
C[DbE\FYGhJWK[NdOhP[Q]S]UZVaW[YhZY\b^d`bakbacdebh\o]per]tf
CeEbFlGdJZMdNdT[W\Zb\c`ba\c\eejdm]n[pg
CcJ[LkMZNdQ]TdWb^f`Wb\dke]h\n]o[qatcucv\
BjLeN[Ob^cebm\o]q\ubvd
BZGeJcMWN[U\V\Y\Zd^]c\gbmgn]oZs]udvY
AbC]HfO\TlV]WdX\Z[^b_fa\c]f]gchbl\m\ncu]
@bI]KgNUOZPgX]Yn_b`]h[j\m[nboiresnu[
M]Xet]uh
@[NbPaWZYZ]\e\m[pms[vb
@[KhV\X\_bdasY
@eAbC\DhEYGjHWJXKgMkNaOWQ[UcVZWYYXZY[c^Z`\a]dcedgblXpetcu\vS
A]EYFXG[H]KgNaOXUaV]^\`[cgdggfodvd
@eA]BeCVF[GcIdJcN[O\PjRdSYTfUaVbW\X\ZW[W\Y_g`[a\b[cldbfXgejbldmdnbpasVt]u[vX
Nh
Hi
@eAgBfCbDcE\HkJWLpMfNYQbTaUiVRWaXbYaZZ[h\f]b_[`ZccdbeefihYk[lhoVpVqgsct]u]vh
FWGcHeKfQ[T\^\c]gbsYv]
H\V\^\qj
J]Zd^\`idZ
N\V]hh
EdFYN\P[`[c\halbnj
AhTZV[^ahav\
BVel
EbFpHZQ\Sh_]
@[EUFh
Keebgcm\nkoZuZ
NbWkuc
BaZZ[jgc
E]HZJYKaNZV[W]X\fdrbsWue
VcWj\]e\
JqScVdefn]qZs\
@[K\N]O\VYgjmZod
Ki`Yc]nW
G\P\`lcd
MfOe^\`\ckmZu]
BfHZNZQgW]Yfpbuj
AZCkDaGbHZJfO[UfW\XZYbZe]deZg\m[qjshtZu\vb
OeWf
V\cco[smtTu]
KhNYViXdfYh\j[n]rdscu]
N]^[e]ug
@\G\NePYV]W\`[cnh]lcmb
@cBZD\O\Q]^[`fcelZv[
AbHVJ]KZT]UXX\Yh^ZcefZso
@\AcBcEZJWPTT]UcW\Z\[Z]d^[cZdgg[lcvg
K]mgobq]
@bCbDgEmF[H\ORPqV]WWYc^[_]`Wb\dbeZh\ncodqar[sdvZ
@RB\J\KgNZQ[RaSdTfWgXbY]]]^ccbekf]hblbo]p\sct\
AgB\DYF[GVHcJ\K\M\NjO[PaQ\ScTfUZV[Yh]\`fa[b\chd[fgmmoepbqZv[
JbK[N[OYSfVYW[Y]]]^\_cbZmcogr\th
CcD\EfNcQ]V]Z]^\a[dZhZljp]
@\EVIbJbNZOZV\`ihdodpasZuk
@dC\D\EXGfH[JcKhOZPfT[UpYbZS[Y\c^e_\big]lhn\p]sZu]
AUGrJ\^hd[rc
@gD[GgM]N]Y\^jcWdXfYr\
B\C\Nd^h`c
CdF\I]J[K]OWPbReSeThUdVZ\d`be\le
O\mcnioZsZ
C]FZV\Xdfjn]sf
G\Nf[hl\
N[Wia\cc
BbDhE\H\JeK[MiO\Y\Z\`\ahcbe[ldpi
K]O]Vdmgvc
BiG\JYNfQ]v\
B\]]^\cnm\pWt[
HWJiT[W\bcc[f]vY
C[NcOlQcVdW]]e`Ymdoc
@YB[C[E\OhV\^]_cbdh]jgm[ngsctfuXv\
@\AZC[D]H[IeJYKZT]UdV\WZZg`ab]dYgbh\nap\rcsctdu]vQ
BbGcHoJXKaM\[\c\d\f]g[sNvU
Mg[Z
K\W\jXng
@\BUC\GeJbKdOcQkScUcW]Y]Zj[h]ab\cXdgeXgdl\uWv[
V]Y\^\`h
Q]Zbhil\
AbDdEWF]I]JYNbVWY[Za^fdcgbhclTsct\
AfDhEZNcvN
JdK]NgOhY[
OZggnf
@\IcNgV\XbYU^h`YcYr[se
@cNaOk`]
E\Nh[]
JaZhc\vZ
A[BcFcGYH]J\KiMeNZOgQgW\Yg^bb\cTeYfZg\hbnfoVqZtduTve
@fBfGeI\OeQbW][\^ed[lkm\vc
@cAaPdQbWkZb[\`[c\e]lfpc
I\K\MdS[UWW][emdu]
D\U]Zh
@\A\CbDgGjJWKZNZO\SXW[Yc^bb\cild
E\N]P]V[cdlhvZ
@bA[B]CZEcGWIeJjKXL]M[NbObQ\VdWbX[YnZ\[b\a^\_f`gbZcgdcf[hgl\manYpgsZug
GbJcPbVicV
G\cflj
FiHbNZOXVa^a`Zdjsave
FbJ]cbe\vg
AZBdC\GbJ\SdVV[\^jgbuc
G[HaSgVd`]
W\a]iZjdmjndodqcs[
B]D\GdHVJ]KeLZObSbTcViZX[ibde]f\jfkalcmfpZsZvZ
J[M\O\UdV\WZY][lg\hbul
GYNiP\c[lc
]h`]g\
BWCfFZGaHZJ]MbN[OiQmTbWjZ\[h^X_g`caTbXcchZjckenbp\saudv\
K[si
`g
Wka[c\
@]AeE]G\P\`aa]cjlj
J\TWWd][mkn\pdt\
CVJecb
DXJeNhO]Q]T[V\Wf[[]]_\a\c]g\h\r[vW
hj
AbGZHkJYKVNZOePdQXSVUbVpWXYS[b\d^ccneZh]l[o\q\rdugvY
@]DcKcUcVbY[kgubv]
I[JZK]MiUhXbY\^h_Z`\fgh]n]pirh
B\I]JXMgcardvc
F]V[g]jhmWnho[vc
AcBWFmHiKdO\a\c\d\sdvY
C\D[G\TgVg^Ucol\
@]JjL]MlN\O\V]X[]\^Sbje\gbk\mYoaphqXuY
IZL\Rgd\l\m[
G[HZJ\KcVsW[Z[^]aaced[h[ub
OYV\_o
Z[sj
GhOYR[W]cc
Tgl]
KdYgs[ub
\ath
th
B[L\P\R\W[Y\rn
CfHcI\Y[fcqasit]
WZ[klbt\
WV[dlb
N\O\^]svu\
^]si
M\WgZY[h
WZZfaZd[
Ccsi
_[hi
_[hg
C\vg
BeHgQ]W[
BgHaW[
JhRVhgl[pf
D]O\Yg[Xc\vn
@]B\CZD\EZHYL\M]O\PYQpS\U\VcWWX]Z][g]c^Z`fabb\dhhblbm]n\oZq[v\
Q\Z\[g`\
Q\`rhYt\
J[V[Z]`nh\l[
DZQW[[dthZl]vS
DgE\H]JZNaVaZ]`Va\dWhblhn\vT
C]D]J]QaVYacd]hdldvn
Qhhao[
JghZ
@]`hh]
QkZ\^\hc
ZX
IcO\U]VcWf
H]I]NZTdW[X]Y]^[`fe]f]hplcmZq]sc
NZhk
TlhYrb
CeTXhV
WYlm
HcK]UcW\X\Za[\]hd[l\pb
]dpg
B]KiU]WWZha[dbe[gcsd
HaKXWiZTsd
WWZig\p\
phs\
B\UbVdWg[d^Yp[
JcZj
Zj
OYSiVcWd[Xbdc[fYkcv[
WZeblh
DjG]WZY\l]ve
DgvZ
W\vj
BZDaL]M[^]_cccjckim\v[
DfL]TbW\[[eZkmtZvZ
WZrgtb
WZth
J]PbV\W]YjhYr\
Wdcceimbv\
JYLfOdWX[\cav]
Og
CZJk
CZJj
@dAaB[CeDWFcH\IaJ]NdP[Q[TcVbXc[Y\Y`\aZc\d\eijdlWmbndobqfsZtbu]vd
@]AgBVCbJ]NiOWR[U\VcWnX]^[bdc]gbh\jao]r]uXvT
C]F]N\Yje[
CVJ\MXWWfekaqjt]vo
B\CXEfFaKeLeMiVbWjc\e]g]j]n\t\u\v\
A]E[FbJ]U]X]Y\\Y^mratguYvn
@ZBcF]L\NbR[UeW\^f_iepg]l\mbn]rfve
WYvi
TcUjWX]beXjfmWqbtg
OZW[^Ybcvi
CmTbUaW\X]m]
BXkgv\
@cAZBbCWF\I\OYR\Wb^d_[bZd]e]q[tUuq
@lCaIaJcMjOgRcUWWVX[Y]\c][^YcceZjamhodqhtbuV
@bC[VeWh^dnet\uc
@]CgMgWWXh^bmbo]t\u]v[
C\F[WZXgn\oht[
AgCdX]`]gdq]
@bWZ\]`bedtgu\vW
eeh\teuZ
IjO[R]WZY]
C\F\OaS\Y\Z]\d^aedfhl\mctbvY
IZth
NhV]_YeWhd
P]^ihe
N\_feWfdhZtd
Pj
Wk
H]Vj_cj]m]
H]Vo
@gAcCbFdG\KZP\Q]SdUbWUXbYc^a_cabd[ebf\gbhcmdobqcsd
NZV]WeX\sh
CaK[T\WZ]]m[ooqks[
FZabbZsou]
BZFhHZW\Zb^hqZ
HbKcO\W[Z\^bbigih]p]sVu\
@]EaNfO\PcV[nc
Bchbm\oXqf
BhHkK[WVe\ggh\m[n[ojqos\t]
AgT]W\
D[FdHjW]^lbceVg\p\vc
AeHSJeOiPZSfTiW\Xeg]n[sbue
@cA]B[HeWZ[\^i_gahbad[pcqXsYtb
C\V\Xa^]ah
^hbZ
@kF[^R
@cO[WX^d_[`[bic\g\q\vh
CbO]UWWYh]mrs\u\
@bAYCcH\IbJ]NVOgQYS]VnWcYhZ\[b_hadbXcbeghklZo\pcr\s]tcurv\
AhJbLcMeOZP\T]V]WY\]]g^Y_]c\
HSK]OfTcV\WiYb[ccgehsbv\
CbEbFcGdHZI]LeOiV[Wk[b_a`Zadb\dcfdh\jflY
LhN\O]V\WgZ][[ahh]
OjW[a]cb
jf
EdFgH]NaOY`Zdh
C]D[EdFgGYH]JXOYPcSXT]VVWLXWY\[\\Y^\`da\d[fZhfkalnner]s\v\
@WD[EeG[J[NiOVT]V]WUXZZ\[\\Z]c`Zccd\eXkble
EfFeN[S[`ge\hbl\
EcFePTcflV
PYWYcblf
NmPZ
KYWasi
EaO]R\VZe[hbjntZud
W\jh
Zg
@]WY[hhfv\
@\EZF[N\O[WcX[Z]`Vjqv]
GdN]PiW\qa
A\B[C\DaGZHYOdP[QhVeXaZ][\^c_]cceWh[j]q\ucva
@\EhF]NeQ[We^bhbuZ
V\uk
E[O\Pq\[
E[G\HZK[N[OYQ\VhWUZ]\\^Za]c\eYlbu[vh
^ilfv\
@\CYDcIdN\OoQcV\WfuY
QhsXuZ
EWN\W\Xfskv]
EZO\Q\WYc]s\ulvc
O]vk
Ec\\ldug
Okv[
DcEiO[VaWY[[dZhdvb
[\vh
CbHXN\Q\R]SZT\UcV\W\Z][a^hh\l\mZnfohu]
CeTtWQ[\f]l\m]
AfCOH[I\J[OZTeWZYZ[c^g`cl[v\
VWW\^\b]dg
CkF\JmN[O\ScUeVZWi^QhhvZ
HiVmWXg]s[
MTO[^s
V]W[ZZc[ebfcjgsetbua
BcW]cbddeil]tZ
BhW]eX
eht]
eh
FcWi
Cg
Cg
A]G\H[M\OtP\VYWb^[_[`Zk[obr]vb
BjG\I[P]V\[]v[
A]Oo[[`\
B\vf
@\A\O]T]VpWXYc`efeub
@cA\CbD[EhFfHeJcM\O[QfSdT[U\VeW[\b_]cbe[fVg]hZk]len]s\ve
BiCbGZQj^]lXvd
@WA\BSCYEkGSHkM\PbQXT[U\Wb\Z^c_]ccdZe\fVj]k]lxn]qas\tevU
@dBkD[GXVdZadclW
AYB[DcF[I\JXM\V]WcZ[[\^]dleZlX
DbE[dU
AYBeI\R]WicedWvZ
BoZ]dil[
B\GYW]cbdjvY
DZQbc\vn
D[GbdW
@\A[CdFcGcL]ObPhQ\V]^]a\c]dffclZvb
GZP]divY
CeFcHfKXOhT]ZX\]]Y_ab\d]faldmcncodscv\
CaFeHaO\V[Wg_kcdsb
F\ViW\_Zo\sh
B\F\KjP\U]VYW]XaZg[ce[g[l[mco\r\scu\
@\H\V]WbX\ZV[ehbje
@\KVnasd
@gK\
@bKgsU
V]W[n\sf
BfH\O]V\Zh[\bbhbjdkbvZ
H\Zhkb
eh
F[W]jj
BUCYH\M]Tb[Vb\mbvh
GgWXZa^ce]ldmbnbr\vZ
Wi
B]CmG\JbNdO\P]SbV[WYZ\cavX
C\NZSdjh
BZGbHbKdM]N[SWV[WNYZZa][e[gelindoeplq]s\
CbH\n\pgsZ
@\AcCYE[JXK\MgNiO\P]SaT[U]WUX[YcZg[X]X^Z`]c]eeffh\jblVnWpat]v[
M[W]Y][\jhphtc
NmZ[n[
M\Z[ehpe
NgZZlZ
Y\pj
CfM[Xchh
B[D]L]N]T\VeWd[W^b_b`]bdc]d]e]hgqbre
C[VhWl^]d]hbq]
W[[ih\q[va
W\[Yep
MdWUY\lk
Phv]
@]C\IcM[N\O[T]U]XkY\Z\[b\aabcaeYpXreta
M[pXtcv]
C\WcXWck
W\Z]\ke[t[
W\[]vo
Cgqc
AkB\KgL[
OdW]Z\[i
H[V[W[ZklZ
F]OgVcW\c[
CrN]OZP[R]VXWZ_]cbeaf]l\v\
CiW\
U[mi
GgKeWZZ\c]ekp\vd
@[CjD\EfFgH[JYTcWd][bae[v\
CYEhFhTf
VgmZ
CfI\R]XiZ]]\hcj\ob
CfI\XkZ]]\j\ob
W]Zhhf
ZVhh
Zhh\
C\V\Xa]huZ
UYWenhoh
Wgkb
B]GbHYI\J\LaNjO\P\Q[S]T\WYXXZ][b^X_[`Yb]cde[f[g\hcmcncocpZqZsct]ucvW
H]WZ[ello[
Ni[\
B]E[Nea\ctf\
AZC]NnWZh]
LYNVWe[cc]
V[WdaahhoZq\
CaN\VVWbahh\s\
EjNf
Nl[Z
C\N]V]W\XX][mXnfobpZul
NXU]V[Wbc]nWods\
Nb[\m[n\oi
LtNRWZ[]`[
BZEcHdO[WZZa^e`bc\e\rZvk
D\NlW[^Xc]e\vd
DgEdvP
AeG[H[I[KhM[QZTYXbY]Z]\b][^Z`[cbd[fehfjblgmeocpYqbvf
@]BYC]F]KrM\R]Wd\\^\`cb]cig\l]mXokq\u[v\
F]Rcfml\v\
B[C]F[H]O[Va\kbic[eQhhjdlcm\vb
A\NbZa\\c\eeg]j\lfmknmofp]vZ
b\eZgblbuh
DbE\FeIbJZNbOZQbVYWh]dbbedf\g\hXlkmdpdqcubvX
HbMdQdWdlRm\n]o]uc
G[I[M[NbV\W\Z\]dbae[f]limhneocpeva
BbmbocqX
IgW[
B]D\EcIaJbNeZe[g\c^\efhcjbvZ
B][i\cjevZ
M[WY[gvb
CZW\[\vh
@aB\CeDcEZH\J\L]MeNbP]TiUbWcY]Zd[\\[]W_babbbc[d\ecf]jak\l[m]p]r\vc
MlNeT]WYZZ[\]YaavZ
W[Zj
CPDcWZe\ve
@aCjE\TY[]bee]gbvb
B]MtO]W][Z
AdH\J]MWTf[j]Ybdeal]
N][ivd
@\BXDcE]FbKcOePfSZV\]]^f`[c]eblZn\o]rbudvc
OYabudvg
Ki[cpbv\
C]GcLeN\TeU\WM^ebcc\eakYlfp\
D]GWTdY]cou]
LTWnkT
BSLcW\_bke
LhWW
A]B]KbOqP\W]_Zf[sd
HdVfq\
@ZB]VcWo[Xccd\
B[CeD\JaR\U\W\X]]cp\tiubv\
B[CdJ\K[WcX]YZ[[\Y]chbo]ti
CiTYW\
CaTZYa]]uh
G\Oc[edcebl[va
@bAbBZCdD]FcHgMfNcP[U\Y[[Y\\^b_b`beakbqbtbv\
CdD]EfMdN]W]^c`\td
C[E[Hg
V\_h
C[GaM]OiVg^\
Ub[\^]obri
@gW[
@gW[
A]C[H\OdTfU\XcYl\[]a_gadbZd[hbp\u\v\
C[TgWcX\b\e]u\
BeCgF[HdOZW\_\ugv[
@\CVXk
FXWW[[cdlg
@mB]D]F\G\H]I\JZK\M]NbOmP\Q[UgVhWVY\Z\[a`magcdd]l[mcs[u\
L]O\Wb`Ye[f\jm
FjH\N]Q]vZ
FbWXvi
E\HXUje]gZnc
@\AbCZDYGmMpOYS[_\cffejXlg
@WF[^g_b`gc\hdv[
CdJiMb^]
P\`dtiv[
CjYZ\\
@iMZWg[[cd
@d[h]]c]egg\
BmMUWTZ][Zk]vg
AbBeCaGcH[K]LcMZN]OcP[R\VhYa[a\[_ca]c]h\iet]
BeGbH[LiM[TcV\WWYY[d\\ve
\fti
IcPgW]^bq]r\ucvc
K]P]Wa[W\icelYtYv]
Rh\\
ug
KiS\Ycve
MjW[
@\AbB\CZE]HgKZL\MYNbPbR\UZWbY\Z]\[^e_]b]edhbkcl\mfqbr]s\tb
F[SlqerZ
C[EaNfOZPYWWachcn\o]
H]UZ^\ojuZ
ITOwW]
NiV\\[^\
NtO[[\^[l\
N\O[V]W[^f
MZNfV]WY[i^Yk\ub
MTNcV\[e^f
AhC]GcNXO\P[W\[p`\
FkV\WW
@\AfG[KgSdTbV\Y\cdeanbs]
hijb
HcWht]
CZJ[V[^Zgl
eYgkm\u\
GWHcJbSdT]cemfqcrY
H]clrWv\
B[HiJ[OcWfXbZ]a]c[seu]v[
BfHZVZZ]c[fisb
HhJ[Ods[
BlJXM]O]WU_]j\
WY
B\E]HXIbO[VZWWXd[[\h]eq]rcseucvb
B\C]FcIeJ]KbVZWYZ\\[]efWsbumvc
KbNWW]X\f]sduX
JcNoWe
Cgcbrb
Cgcb
@aDYEhFeH[KeO]PdR\SeVbW]Z][[\d_aecfdm]p]q[rbvb
AbB]EYGhHaPe`gf]
B]G]OZcl
D\EYW[jbl\vm
@\A\B\CeD\EXFiH[KdNbOgPaR\ScTZVfW[Y\Z][]\e^a_k`\addee[fbhaldp]q[tbujvS
dYvh
AbB\H]L]O\Uc\[d]e\mevh
J\PeWm\[lYvR
J]W[lZvl
B\WjvW
HiSbcbqb
HiSbc\r\
@cA\B[CaGYK\MgPaQ[RYTbV\WZ[d\f]cabccfejco[qhr\set]
@\AeBnCdDaGqHdIZJYLUMbNkOaPbRZS[U]YbZ]^hbgcMd[gclZn[r\sZtdu]
\Z]eli
@]AbCcHlI\LgMdN[P[R]W\XY[Z\c]e^d_aabbcdfeWfcgdh\nhpYtVub
@fCkWc\]]Yc]ibtf
@iHUJ[LlM[WOZ\[c`abkcddZh\lhv\
Mi[[bbue
Agc]qY
Omb\
EdFkG]M\O[^\j\ub
@dAaC\FdJfNZO\P[TbVeWbZ][e^acce\h]lVqgt]
H\WiZ\\faVbVcfddfclXql
_bvi
MZP\W\c]lo
H]Ja_\cjd]f\vb
A\C\H\OdQe\b]b_gc\mbs\
CYJqTbWra]eYg\qb
e]lh
CZUa]k
CVPeTcabl[
@cCiHkMX\b]]b]c[eZf]lY
G[`Sch
BdHgJiOhP]WeX][[\]q\
@]KiM\
@cCZM[\Zcjf\jQlnv\
@\IbJYMjOhTcVZW\XdYX[X]X^[`\aeb[edfdjbsdthu\
HdLiMaWVZ]\]aac]ebfbl\o]
OaV\W[Z][[\\lk
HnO]bYd\lT
M][Y\]aalf
H[PaS\Yf\cbcc]dhl[
@\V]Wecnp\
@XCYI\LeMhN[O[S[W\\\^ee[fdmangqXtZ
BlC\DcHgJ]L]MdN\O\T\V\XaYcZb[W]\^ea]bacZdbe[fZgblbmbqbt\u]vc
C[Yil]
CbEbFbJbVcW\Xb\\^e`ifZqbu\vf
@[BjCjIlN]O[P]RcVdWaYXZb]\^]_\`]c\jcv[
\]_Xvg
CgOaTc[\^[`bc\ejf[t]uevb
@aBbC]FeIaM\ObV\[\^dbaepf\l\v\
Wo[Y
@f^dkboeqetj
@gNj
A]B\cdllv[
Wg\[
cjlZ
A\Cm^\ace\j]tbvf
B\ClH]JcNaV\_Zacc]eYl\qcua
\kc\qctcuZ
CiTbW[]]
BfO]PeVZWV`Zcdhdlf
CfMhTaW\Y\vb
HSTbWVZ]lSvp
GbOePZ[e^U`\bicaqW
AbCZF[HYIbKbORZf[Yc\edvr
G\J[MZO]PeR]W]YX\g^j_a`\eehcqasct[vY
bec\
CZHZScTiV][k]Zehl\reuZ
@cJnVdXYc]ffh]n]rZtXuh
BVDfE[F]G\H[JYMiNcU]WXZr[Y\Xebg]h[lYvk
M\O]PcY\[Z\pca
BZGcJkMePqSZ[ocXe\f[lV
[Y\jtZ
]V
FcHXP\Q[Wgla
HY[Zb[cflg
gj
OWP\Tbhal]vj
D][j`Xb[e\v\
H\WgZZbjqf
Mhb\v]
@fCYWcYg]k_feYjXt]vZ
^j
W\\klW
M\OjbY
bXqh
AYB\O]WYYd[ea]bbc[eckdsatauiv]
WZlmq[vY
AcB\LeM\WZZ\[[\[_[eflcp\q]tivd
G\MkWc\e^\c[e]v]
G\Mj\b^]n]v\
Pg
[Zli
@XA\B\CZD]E]G[KbN\OZPbSaUbWbXXYYZd\a]db]cbd]eZfgh]jfl]mZn\oZpjsWtUuVvb
BYJbWn[cvZ
^Z`baZcg
@cMMVeZe\\^b`baac\ebm\uY
@[B[F[JWM\N\OhVdW]\\]]^\aXcfe[gYmdn\odqbsctev]
@[E]Y]^mcld]echelY
C\MZN]U[V[g\mhn\ohpb
CbJ]c[q[ui
J[Via[sc
D\^acYlh
C[WXYf\bl]tk
@]A\BaDYH]I\J]KcM\N[OYP]S]TbV[WXXZY]]a^cb[cadfecf]gah\jbk\mfniocq[sbtbu\v\
@bJiKfL]MhRXTbWh]b^\cXmSnWobrbsdt]
B\H\M\WhY]ndoh
Did]
@ZEbK\P]RhS]^edZjcna
@]JY^g
M]W\cpd]
HiJYb[dVgajdm\ob
C]DVEZH\dp
ghmZ
@cBYFcHaJcK]OeRdWYYbcbd]g\vf
@fcX
BcD\E\HgIbMfN\Vc]]^\c[dfeXf[l[mcobpdq\r\sbt\u\vX
BkHUM[WUg]
C]HYVaWj
HiWWd[
BZE\IcKaMlN]W\]\badeeXggm]nZpesct\v[
B]LhW\kX
B]LhW\kX
L[Wd[]a]lh
O[W\X][]l\ucvh
X[\\n\oj
OWV\W\nloZ
B\OjVb[[hcq[
I]MhOeW[Zac]
@aCcF\NdOXP]Q\V]W\X]YdZa]a^ec]d]ebg]hfibmZoZp\rctkuevc
AbB\E]GbI\J\NbOcP]TcVdWeY[Zf[]\g^]_caecgd\hZicjbrZva
AeO]\a]a^]m[nar]thuZ
^fe\
NhO]eXhal\t\
IeOiT]ecrbte
[f
@[CaDeE\FhKeMZRe[nb\
@bD[FcG\HjJbLaN]OcZb\Y^Zbbehgalc
Zib[eb
ZSbdg]
KcVXW\Zi]Z^]edgXt]
ZW^be]
H\JlZg][^be[
F\HdO]Wjb[gbve
@iFa^[h\
]h
F\H\J]R\SdV[Zk[Y\b`[eeg\hfl]vb
ZZ\i
J]Zk`\
eh
F[Hi
F[Hh
P]Yjq]
JYRfTZUg
EbK[WZnms\
HaU]W[[esjuX
D[EgFiGZHZJaPbQZSaUcV\X\Ya[[]a`]f]j[lZmZndvn
D\EbJfccvV
YecevV
W[[hv]
B]CaG]O[VZWgY\Z[l]
BcCZEkFXG]J]KdN[OYT[VcWa[]a\bcc\dlfcg]jZlbq\ucv[
BdDmEfF\OZQ]WY[cdUj\vj
EgFXN\Vc
E[FmVevb
V\dgvR
D[E\Q]a]dmvT
vo
EYdP
Dku]vX
C]DZdmlXvZ
[Ybhf]
EcWndbv]
O]Pbd[vj
DbFdW[l\vk
Fdvg
BfCfDaE\HaJ]K[OYPaRcSbTdUbVeWWZ][]^dc[eYfcl\oaqfsbt[u\v\
C\IbJeK\Q\ReTZVhWgZb^fcbdYfchcl]mcoZrUsdvd
E]^dfiq[r\s\
rk
J[QfUqV]n]
B]H\U\WcZ\min[ofr\
B]HZO]SbUXWYmXn]olq\rj
f\oZqdsj
f\nbo[qh
OWP[V\W[jl
B\C]FaK\L]M[NeP\WZZb\\b]lgqbvZ
@bFbK\M[N[OZRVWYZc[[^Scklgqdv[
@]Nh^]l[
Ne[\^ilZ
H\J\Th
HfQbU[nZo[v[
A[O\Wl^abgjcoeq\vb
H[OcUZZ\bid]o[v\
Hgo[
HTOZWW^\be
B\CeF\G[HgJ\O]TeUiVaWUZc^eacebf]m[nbodpdqds[
CaG[HWOXUeZg^jafe[peqe
Tg^\ob
HaW\sS
C[sg
AfDaE[FbN[P]QeU]WZ[Z][`ba\dbe[gaj\nYo[sevl
A[CaDZF\HiQaT\`ccbdkgbsbv]
B\JkQ[nZ
BkFZHVQev[
BfFfHYRaT\V\[cl]v\
F[eg
FbH\SgWfoZrV
HmT\Zcl]n[
HjT\Z\l]n[
BdKbP]nkv[
KfM\R\V]W]^]m\ni
KWR\W]ns
M\nn
C]XhY]
Wi
FfHgQaW\v\
B\OcR]WdebfhrX
@gAZEeG]V\Zd[[_\`]f\h]liqas[v]
AcCXGZJ\LgV[WSY\`[cllcv\
@eBXCiDcEZF]GdHZIhJeK[L[PZRYTZVZWXX\YgZZ[\\X`aabecf]g\n\o]p[s]tduZ
B]CYGpNdOdWWYW[Z^e_]eZldqbr[vf
@[CWG]NaOXP\T]^c`]abccecf\hejdtXu[
CWE[JXW\^]aucadXe[l\t\v\
@\NWOhqbr\
Nh`[af
CYIcljv]
CdI[N\OmY[a]qetbvf
@]CdDcFbGgOdYZ^[`Yage[l[r[
I[J\NbO]Y\^]c[p[tp
@dC[F]IZOdY[cYth
@hAXCbNZOoYZ^gafe[
IfO[P]R]^]fhvY
AdCZFcITJqO\PbW[Yk\Ya]e]f\te
AaCaEcIk^[a]tV
AlWXaZv\
CNI\J\^k
E]OZVtYb[hv\
@dAbG]I[JqQfYca\
C\K\V[Yx^\a\
B[Ifeg
A[NhO[^\`[cZ
@\AbCnGcV]WkYV_]a\eZf[j]ta
J\ckuX
@\HdKhMYOdPaR[TcV]WYY[^\_\b]cad[e[f]g]halam]nco]q]s\uava
AaCeEaKcPbSWTgW\[\cdebhal\nfudvb
C\K[P]SfV]W\`Vc]j]nf
@[A[KmO\SfX\`bg]p\
Ph
Pcclne
KrPZl\nV
Vgnc
KRN]OnP\VY`bhe
Kg`WnO
HcN]P\SfVd`]c]hb
Vghb
`\m]ng
D[E]G\H\IZK\O\PeS]V]`icahYj[n\v\
PW`c
`i
C\PY`h
CX`Mj[
CaN\O\PfW\`bc]jgna
CaO]PnSYW\
W\mbnbrk
CcD]LhT]WZ[c^]t[ve
AbBbEZFZGbH\L\NZOfP]QaRaSaVbW]Xc[a]\^k`eaZbiecf\h]ibl[mapXrZs]tZub
AcBdCaMcOkP\QcR\TcW[XdY\Zc[[\[]]^Y`ZbbeZl]mao]qbuevf
N]OXSgT\XhYf_b`Zb[e\odr\
OfS\
OhVY
Yb[h
B\OWVgvf
@]N\`ijb
D[NgORVgWc[d^c`Zb\ldtc
BlOY^c
@]P\SZ`j
M]O\V]^f
BXCaI\NfOiP]SkY[ZY[\^Xb\cgeaf\k\l[vc
[f^g
JdN\PcS[VUWZ`Wbrv[
B\O[ScV\Wl^f`\d\pZ
B\EbJbLfNbO\R\Tacae[k\lbu]v]
CiI]M]O]W]b]
BkWXkb
S\T\Y[ecfknbrZs]
Xks]
BcCgEaH]LYP]VdWdZ[[d`bf]k\v[
CjP]lf
VZWU[jl]
B]CZJdV\WcXj`[ccd\larb
TXWSXfc]
@\AbB\F]J]KVLeM\W\Z[d\fbjan\sptgv]
HfKZLeX\[\cbe\fesmtcv]
@cA[KbMdNcWYZe[]bbgbpg
@cK]WYZg[]gbpb
@[A[BZD\E[H]K[L[M\NaOhPdQ]R[S\U]V\YaZ\^a_]`[bXced\h\j]m]t]u\va
OaP]Sdci
Oh^[
B\CZMbOZV\WY[ccZl]vh
CkO\^Z
PoS\W\c]
NYO[[d^iv[
IYOhY\^Y
NgOQ^jd]v[
NfOc^g
@[EgNyOYPY[]
E]OgP\k]
OhbX
CYI\NWOk`]
Og
B[Hh
B]CbHbJbUdY\egn]rY
B]R]Wgt[
@bBbCcEcG\KeLZMcNfObQbR[TbWUXd[d]a^]`Wd\fajalgm]n\qYrcsauivc
AjBeCaH]JgL[OeU\W[Ye[XchlZnas\th
T]c\e]lh
@bA]B\C[EfG]HXMcNbOYTeUeVcW]XgYZ[d\\]c`[cZe\lUoeq]rcudv\
AYGZK\N\Pf[]f[nYr\snud
B\[it]vU
B]HZuh
AaChDaEaF\K]LZP\QZVbXe[a\YfggfhblboZp\qfr\t[uZ
LpR]WUXd[\fe
@\AlH[JbS]TXVZW[YbZ[]d^c_]`facd]lioZqZsZt]
CgY]q\
mgn\oZ
@\BgFbGbNbW[X\^dccvc
FiV]W\haj]qh
CjZ]]do\
CWDcE]F\VbWW^[cfn]
RbW\[Zlh
L]NaWp^haY
C\T]V[WW[[lp
@\AbClHYJZMXOZSaWWX\YbZ\^lcfd\
@hAfC\HXIbNYOjTYU]V[W]X[^a_g`ea[d]egf\gZialemYocq[sXtYu\v\
BeVa[nk[l\vY
AWBeD]I[MeOjS\Y][e^f_[
HaVYWmX][ZlZnk
E\G]JbN[Vx_]cWfclXn[
BVC\G\HYS\T[UiV]W[[\\]]b_fa\bccgecfglcmdpar\sev[
D]GdJbNbWX[b
@fAnBkCiDjEkFWGdHJIfJkKgMdNdOfQ]R\S\TbUfVVW]XUZ][[\Z^g`oa]b\cVdcehfMgdhqk\lZmbnbogpjqNrOset\uhvi
ChJeN\R[WY][cZe]fVlbmincoYq[sb
A]CfIdJgTaYac\e[lbnZqlrW
C[ThW\X][Z\acce\fb
VYWjZY[\adj]
C]HWJlW[XX]b^Yedgim]qfu[
Wj\]
AaGXO\UcWiY[[]_ffbg\rd
O]UbXa_]cafWrdsa
Zkecjal]pk
CZJiOdUcX[edjamcr[t[
G\O\chp\
CnH\JbOYPWT\W[YZfXqbr[
W\Xj\\o[p[
B\FbG]RfT\V[WSX]c\fglbrZuava
FfH]V[Xb^\nTqb
A\JbWk[Ycbh]lg
CYD\G[HdJjSmTcUa^\naqdrT
VgXX
AgCYOgP]V]aih\
HZgn
WU[elb
AdCgY[rc
HcK\WglZ
F]H[Q\Xo\[_Vc]s]
RbW\[k_]
ThY\^\edh[
HbO\UaWbYafjkal]r\
C]VbWojav[
Y\]i
@bHiMnO]ReTcVb[Zbae]f]lZs\
A\BbC[EaOeRaSjVc_]cbdbfZr\ubv]
C]X\_chgqeshuf
C\NeScUbVeYc^ceZfVs]t[
C]DYHcO\VlWij]ma
C]DcN\WXZ\[d\ce\kclb
HdMcWWZ\[pl\
H]W[ebkfucvi
V]WmXarc
@[AcBTGXHhObP\RdSdTeYYZ\]ebaccdcfZldm]n]o\qSrZsfvZ
CioV
@VBgEYFcHUK\L]M\QYVYW[XUY]Z[][^Z`]bUejf[g\hok[pdqiu[v\
Klsb
BeGiOhV\W][\_]v]
H]KhW[Za
C\DdWdX]fi
MaOXS]VjW]f[his\
AZGbLgO]PcV[[c][^Y_bcZejf\hYtcudv\
C]WcZgd\phu]
@[A\BYCgFiG\HjO[QgU\Zf[b^g_a`bbWcgh\m\pcqXve
A[O\[d_bfjlZqeub
j\sh
H\OcVgW\Xe_Wo\sZ
CWJbMaWT[gmcpbvh
T\W\XiYY_eu\
Hif\sV
HdJecbg]qdrZ
C[VTXe`mhZj[oZ
F\H]I]O\VeW[Zc^V`\b[e]gvv[
Zf[\e\hd
B\CZEsFMN\Q[X]a\c]f\jZl\
BSF\HZQqd\nZv[
AiCPDcGYI]JWN[OXQ[VcWWYY[]^b`]ahcedYeih\lYqWtfudvk
B]CeEcHVRcTaVYWTY\[d\d_\c]e[fbh\lanbr\scv\
AfC\D\HbJ]O[P\RfScW]\f^Zcefhg]h\kbn]rZvc
A\BfFgKRQdR]T]UbWbXNZd[X^Z_Ycefdhri[jcnkolpkqlsStVuvv[
@cA]B[DdFeJ\SYVYWf[Y\a^[`dbbcaebkalboarbv]
WY[je]
CVFcH\TdUZV]WXXfZ\^[cfndobqg
BZC[FZHWJgL\Q]TbUXVVXWZc\W]\^d_Xekgehtm[oYpfqatt
H[Zc[\]\ebgqhap]qf
CVFdHgPbQ\TfUYWYXgY\Zc[Y]k^\_fccebfXhbo]q[r[sdu]va
AaBZCLH[N\S]VnY\^c`[abcZdafXlZtbubv\
A\FcJaQ\SgTjV\WYX\YY_\cnd[fOleq[rauhvZ
B\CaFZIgO]RaTXU[VeWcXZYY\a`[eZfegkh\kbl]q]r\sht]uV
M\O]VkWZX\
BlWZ
ViWX^Y
X\^k
fks[v]
CaK]nasgv\
WV[lk]l\
AnEcG[M\X[\c^q_\aadWh[p[qVtnv[
BcGhOZf]
Cb]ef\hfqauX
@eA\CXE\F]G\HdOXRbS\UXVWWhXeYqZd\Q][^cbccZejf[gbl\m]ohp]rds\u]
CdD]F]HZTXV\WUXWY][\]deYg]h]mYo]p[u\
H\MZNaP\Vf[\^ebdeZliv\
UhWZh]vd
CeJdSlUeYfc]rVsd
hg
C\D\TdWYXZ[\^clfq[
A]C]_ke]
AdC]MdNdOYS]VVYq^b`]cXfYtb
G[YicXf]ld
CkT\Yc^]c\
Haccsl
X[]nh]mYu]
B]DbEbGbJ\OZTbV\WgY][Ybacbfbg]h]jdl[
J]K\MbObPcT]UbX]Y][[cbdbegflgZlbtZvc
Cg
AiBYCtHYIaO]V]WYXZZ\^Y_Ka\g\lZm]nco\q\s]td
W]Y\hkl]
KZW\Xd^]caqpu\
U]Xi\Z
G[kg
HYObZ[f[vi
CgJ[]b
^imZ
Wbfi
@]BfCaFbGgHZJrQeSeThWYY]Z]]]c[fYg]h]qirPv[
O[Vl_cp\
ChV\^[ccl\
CaR]TkUcV[WTlbrb
WXZbvg
elh\o[sc
HkXdYZejl]r[
B\E]FaOaWafdhdjemasbvi
B\VbWfZb`[ffhdsbvV
VcWfma
O]V[W]jhq]vY
Z]vg
AYB\DeEgGUJfK\MfNbPdQ\R\SmTdU\VdW[YbZo[a\\]Z^]_[`nbXc\d]e]f\i\l]mgnbocpbsYuVv[
@bEgcY
BVDbFaG\HdL]QbR[WYXbYa^ba]b[d\ecfZvf
DYEiFcHZXbYa^declcsavn
R]WZvm
InOZY\u\
@VAZB]EZFcHdI\JYM\N[OWP\QaRSS[TWVVWPY][\]\^\_caYcgd[eWfeg]hai[k\lZmYqes]tbujvX
BZCfFXKWN]QcT\UgV\We\[^b_fccd[fghZjdm\nco]plq[sUtjuhv[
@ZFeKfV\XU^ca]f[hYoppcq]sbtYue
BiHeKeUcXe\k]b^Zffhbmcodp\qbsRt]uZ
pcqisZ
_]fZq\s]th
@\FYHRKeQZ^]cgtY
_bq[sXun
^cphsYtY
HcW\XYhisdt[
hlq\
HtW\u\
FcHURYZem\nfp\
BcCcFbHhQ\U\Wdh\mdn\o[qhu\
Fhl]
XafesW
C\KeV[W[Xuc]j]n\qYrcsdtcuY
c\sj
FXH]QZU\X[_ec\fhhbnbo\p[q]rYs\tc
H[KYRZWWXX^[_]fTm\nfo\q]svtTuZ
FdH\K]flsV
HeQ]Xh^]_Ycdhbs\t]up
sh
sh
C[_js\
HgX]setXuZ
sg
HUcj
BeCbO]VgW\Y[[[^a`emgncobpZrbsY
A]B]H]L]N]V[WX^g`[cfd]ldqa
A]H]^\ci
L]WZ^hcalb
FaR[XV]hm\uc
A[BXCbD[EbF]GYKaL]MfO[PaScU\VgWcXc[X\c^c_fc[fchYk[lhndogq[sbtXuavb
@cMiNhQeXW^hbbm]nfoesgu[vc
R]XW^hb]mancoaseuW
CWXm
M\P]XY[]h]mhocuk
QcZg^]lgvZ
Xl^[v\
X]mYui
KbNWV]X\nou]
CWDbNlQ\TeVZWgX[Ze_Yvg
G\Mj[\lZu\
M]\g
B[CXDXE\J\MUNXQXT[VrW\Xd]k_dbZdglRm]o\sbu\vh
MbWZXf^Zj[lis\u[
CQXoY]]i^[_Th\lbmcn[oVq[sYuev[
CsH]T\VZWcXU]Uo]
Kg
W[X\^e_he\lV
MURbX\[e^Z_gl\nbuevd
B\CmDaEdF\HoI\JdK]N]PiRXSlT[VhWTXZYc[\\\]W^b_WadbbcYdVedfejglhmYnZoUp]qes]t[uWvZ
C]N]O\VXXj_Z
CiD[HkI]NaQ[VZW[XW[\\e][^c_gf]nYs[ubvd
BYDbvg
BiD]G\HbL]QYVhWVYcZb[ec[fe
S]V]Wk[]
Vhv\
W[Z\ei
WY[je]
[XeivW
Og
WZlj
AWBUCbEbF\GZJeMdObPcS[TaZ[]d^[_babb[edf[h]jbkZl\n]p[q\r\tcudvd
MZPd[Ye]vu
S\Wl[c`fcRd]
Ch]d_c`]a\
[Y]\`de\mdujv]
Mhk]uXv\
CZT]UYVaW[]j_lafc]u\
CUH\J[O\QYTlUkWYYf[be[f\mYuc
CbH]U\W\[]][^ceamhteuZv]
Cj
DeEXQjWgdblZuZvW
ObTbVi
AXMt^]efj]
O[Wecs
J]][ei
CVH]M\O\epp\uX
eh
HkJ\sc
@[AbCgG]IaKZLfMdO[Q\SbThXc[]\X]S^V_]dceWf[g]jclXnep\qcr[tcu\
CWLhM[TbV[WVs]
CoHYJgQbU\V\WZX[chf\lXojqbrY
LgMWRbT\WW[[
C]W\XjZ\
AcC]HfJYQZTqVZWX]b^Zc[n[o\qcsd
C\Xf\]oZti
Ch]Y
D\L]MpWf[de[mbv\
@gA\CUGXH\J]KYL\M[O\Q]R]UaX]Zc\]^f`fa\d\fahij\kamdnao\r\u\
@gM]PcV\WW[\^mcYh]j]m]v]
W[^jh[
^i
FcJ\NiPdS[VaWdcghhlcn[vd
N]SaVg
NV^\`o
J\Zf^Wv[
`ih[
K\NXVUWV^]`Uhokev\
@\A\BbC]OdUbVdW\Zc\a^Z`Yc]ffg\h[jWminko\
C\EkGZNlPTTcWX`Qa\b]ckk\lo
JgK]`ah[jin[vd
W\eeva
W\eeva
BfMeW[[g_fkSvX
BXWXkk
IbLmWYkY
HcsU
FaK\VdWh^[
B\HbS]T[VTWolcoY
@[BZCQDkEeFVGTJhLYMbNYPZQcSWTeUgV\W]Xg[[]e_c`\b[cgebfWg\hci]jbkVl\mSobpeqXt\vg
BTC\DWE[F]HhJgKcM\Q\R[SZTZU\WOYbZX[Q^a`]b[cadahcnYodp[ris\t[vy
Ul]]o[
D\K]O[VWWi
AcEbJ\KfOhR]VXXe^c_ecYhgn\obtfugvb
Tk
B[ZWpj
O]e[uiv\
W\Zg
B\EbU\a\vf
DiEVdS
B\F\HZJYQ]T~U\W[YbcZf\lXoVp]rY
TdYirZ
B]C\HQQjX[^gdZ
BgGg
HYJZUmo[
Bj\U
^g_[
JYZh
BRHvQ\cZn]
HZUsmSo\s\
H]T]UZnm
K[`\c]no
Dpj[vZ
Uhi[m\oa
DUQ[TYZ\cbdl
W[Xh\[_d
Rh
X[ZQpk
BRDbHZvr
F]HjJnMbWa[f^]aecZlcravX
BWDRE\J\QfWXY[cZdnk[l\va
J]KcMgOcT\WkocvJ
ogq\vb
BRHoU]r]
BZDgEdHdN]W[c]vf
JdWjX\Zf]\vZ
BUHfR]W]vj
BmH][]v]
@fJcab
GgP\R]Zc\g^U`jcYd\vb
HVU\f\o\p[rhsu
BZHPQsuYva
DRE[HkJYQ[TZUWW]X\cVdhp]vS
DYHbT]U[c\vg
TdU\XcmXnYolp\s]
D\HXUZWZ\eechdsbukvZ
J[T]^Woi
DpGYZej]
AZDsG\JcM\Q]^Z_cc\dYvZ
C\]g
BmJ]cfrcvU
[[lg
UseYmXp\
LkN[WX`[
DeEYdZvS
J\Ukm\
DaIbkQvg
HpJ\O\Q]TYWfc]e\p]s]vY
D]Hjv[
B\H[UlmUo[
M\NV[elgv]
B\H\JmOZV[WWcoe\hZs\vf
BZMiRdb]
Q[Wn`]cidblU
DeE\b\dUvf
@]A[BWDcEfHjIcKXOcQYWUXfY\Z[]e^]cfd]eZvt
@bC[L]McTdUcVZWbZ][g]a^eb]f]h]t[uiv\
C]F]JeS]TdUhWem]pdt\uf
T[U\Whpa
TbUi
JhS]UVZat\uh
BYFcW\[gj\v\
B[VaW\cglX
BXhcuk
@[BRDdFZGSHgJiKUL\N\ObSYTcUaWXY]Zd\a_\bacgd\ebgaiaj[k\m\q[r\s]tcucvg
A\BgC\DTFeHbJ\KZOYR[TUU[V[ZS\b]e^maac\fhgahZkXlYpbqdrdsiteuUvq
@cJbUiVb^Yeef[g]h\jcm\n[o]qerfuavl
JoZdf[ve
CcH\JxT\]Y^]rYs]
BXHn
HgOc`bhcjYvb
Pjc]
D]H[Qm
Ji
A[D\KcOcXh[[][b]eXl]mct]upvW
V\Xhub
B\HiVfhdldvc
CYHZJic]
B~HOJXW\[Ve[vU
A]BSDoE\HtJgM\OdP]QeZ\[bf\hck\ldr\tfvX
A\BXHgTfedlZve
DkvZ
DeQcvW
J\TmV[b]dZvc
CjOcdZvc
Dj[\cZvU
C]Ym
D@EWd~v\
F\HhJXTmYdf\o[ufv\
M]TVYu
DhEfTfY\dZe[va
J\OXblc\tc
V[e[oevq
CbDZHOI\QwZ[cZv[
QkZY
CTD{E\GZHiI]J]OYT\Yc`ZcZlcv\
D]^m`\c]qZ
CdMlZc[]
DTT]luv[
MiWZ
HfUcZ]]Rm]
CYEiH]JXO[TgUcV]X\[Z]f^a_c`fablZu\vb
M\[Zell\vi
Bo\Xc]
[o\[tY
@bcjlp
@WG[cp
hbvl
e]l\vh
Zj
BRF\HqOdQTcZ
DgcZ
AZCiDkJWMWO]PaS\TaU\VcYc[d\l^\_e`edYeffbh\j\lcp]rbu[vm
[Y
@aCWH[JfSjU]cZo\ug
HS[\ef
D\vi
DYJ]MZZXedobu[vi
CcJYTpUa[Wc\fZhYlPm[nbptscu\
H]J\M\VYakc[sb
MjWZbccYl]v]
A[B\HWM]O\S[Wf[XfThdkZv{
CgH]J]e\f\rf
AdCaD]E\H[JeMuP]TcUYV\WbX\Zi[Y]k^]_i`daZbtcadWlWpWt]vT
JbMllWvZ
HXJVTnV[Y]^ia\c[hfq[ui
DdH]U\Xaecumv\
A]DhF[JrM]N[Q]TZZe[]][^T`[aZcgdYf]hZlsp\rWuZvZ
BcCWDbH\JmO]T]U]WXX\[S]a^[ehf\hblXt[uXvi
A\CnJcTX^cc\l\
CYHhMlQY[ga\e]ldu]v\
CZE\HYJYN\ThUjW[Xc[n]\^\a]bcf]oau]v\
B\D\E\H]T\WZ[d\canc]vj
CSD\E\HYIbJ\KdM]OZPcQZR\SfTsUiVZXmY\Z[\Z]d_ca\cZeVfah[kllZm[n[odp\qZr[sduWvX
JSRaTtU[VeYbZZ[\c\e]l[o]s]
JkM\Z]
Jj
Hnse
AvDhE]J\O\YrZQ]adYgdj]t]u[ve
vk
CbHPInJ\R\TfWUXb[hcXeeflhdncp\s\uXvj
C\D[E[HfLjTZUZV\W\ZU[m`cakbZefgbmbneofpcqevW
C\vh
D\JZP]QPV\ZZ[d_]`chltcvZ
@aA[ClDYE]JZMhUbWfX[Y[[\^b`Wa]d[eOmmofqZs]tduTvk
CmHZJ]Y]Zp[]lZvY
H\Zh
J\[ibaeZv[
A\CkHXMhO[UoV][S_[b\e]gYm[ncu]vY
Phv[
B]HyJ[OcVcWZZ]a]fcsXu]v[
JZKZQaWmZ[fdscu\v[
A]CiDbHhJ]O]TYVbWkZa[]\]fht[vZ
C\E[HmW\b\dlv]
Q]Vddbuiv[
BYCbHjJXTSUScgfnhcnZr\sWvZ
AeBYCWD]HfR[TQUWVgXXZZ[ccafqg[hXl]r]s\uUvf
sM
DZH[J\MZQcT]VZXXY\[c][_W`cdVlWvr
DZJbP]T\U\WX[Y`]cllyvT
HYJ[gZogun
D\HXJUTjUfWTYa[[`ibXmhnnoesgvd
DbE]HVJ\UqVfW\Z]]]`kt[u\v[
CXJ\M\NYW]Zw^]lYpRvY
A[C[DeOlVW`fcb
AzD\OYQ]^T`\a[v[
CZH[ToYbfZu\
A]CbT]^f_ba\e[
C]Jiadu]vY
AlD|EcG\NbPgT[U]YWZ\^c`Zd\l]uev[
AlDmEeJ]MYP\T[Yc\]`XacbbcefWvP
B\C\mh
C\JhO\
UhmY
DtG[[]c\v]
DbJmN]^\v[
DiG\Ubhdsc
BZFeHmO]Z[_]bdcclcs]u]
ZhvZ
CaHWJ]P\TbZh[c]\^[bbeXgcjfl\ndo\q]u\v]
A]M\V[W\[\^bcZllvm
\]eZtk
Oh]aqe
AdO\Vm]b^Scf
B\CmD]J\Vh]\h\qj
CgD[H\OkVfWa^df[hZqmvZ
@\BMDZFjH{J[P\T]UZZ]]]cZlonVqVsYtevY
eV
Oc\[fksc
D\Q]TYV[hkl]vX
B\HfJXOYWk[Zb]cemdumvY
U[YYZj
W]Zm[\v\
A\BsCYD]FZHZObT[WUZX[n^g`]bfc[fbgahTj[l]m]neppq\uhva
DiJ\TXZj]\g[
CIHZJ\TeV\
J\M]UmWZ]\mYocpg
Z\`cjj
B[D\HgJ]O[RcW\[\l]vj
Ri
DXWmZ\dnvO
@fAYEfFeH\JWKdLdMcO[U][]^ecZeWf\lemenapcqfve
DnFaG\HeJpNcO[YW[\]b^\`\cmd]hZrgvX
M]l\vg
C\E\F]J\O\UfV\WgZZ]b^ca]b\gan\ohq]uev]
AgDZHnJUOYQZT\U[Wo[e^U_]e[f]nZq\rYsbubvV
C]HXI\JWOfTlUZW\XfZe\h^\`[e\ggmZu]
BRD\HhJ\MYOiW]ZY[ad\e]lWq]tfvt
AfDUHiJ\NfOZQ\S\Ub[\\c^[`]ccdbe\q]r[u]vi
@aC]DhEdH[J\M]O[PbR\T\U\W\X\YXZ\[\\Xc[dVeef]h]uhvl
H]JZWV[bcgvj
J[QhY[`dh\v]
BOHr
C\W\Zg\eedfdgdpTv\
YbekpX
BSJdMtRjZZ\c`\bhd\e]l]nav\
D\HjIeJcQXTiY\Z\f[hc
D]H]Jccgrd
CUDbEgF[HYJgKbMVN]OWP[XVY]Z\[[]b^c`jaXcadXehhljXlZt]vn
O\TZ^fuivW
BYHfI]JYM]OdQZVlWd[i]ba[d[e[geh\q[scuYvr
b[vh
B\D\J\TlU]Y][Z\\cnf[hdl]r\vY
CkH\I[JiM]O]T]UW[d]Z^Rb\cae\g]kcmbp\r[ufv[
C[JlT[U[VgW\Zi^[c]e\fYrYu[v[
T]WZli
AnCZDYHYIaM]P[Q]USWqXh[f\\][`Wb[cge[f]g]h\k\lZoZqeugvT
C[DbKbOfP\V\WfYZag
BjHZJ\Y\b\n]qkr[t]
BZHZ[bb\qlt]
B]I\KdV[WdYhad
@ZBeDcEcFUG]HVJaQeUhXa\]^\a]bZc\d\ecg[hei\m[pa
AgBXCeMeO\QhT]UZV]WaY\Zf^[hfjcm]pZ
JaKaOlUc^]m]oY
@\B\EfF\Zma]v\
^h
HdK[T\^\_pl[
AdDbH\QhUh[\^[`\g\hcj]
BZT\Yk^\bZvm
A[CoD\^Xhb
B\CVOdQZUlZ]^fa\i[m]p[sa
AfB\O\^[
n\og
@cBzC]FZGfH\O]QYTmUWWYZV[\^Wpl
B~C\HXJ\QZU]ZZ[]
AdB]FfGbJaTcW]^faa
B]^m
@[B\EdFgV\WbX[`]c]jgt]
B\EZF[W]jn
@]AZB[C[DdEdF\GeHZJcK\PeR\UdVVWVX]YXZY[b]c^i_Y`ccbdeeYfZgdjYleobpZr[tZ
@nBXCZEQGiH\I[J\LaMXOjP]QbTcWbY[Zb\e][`ZaebgcYdae[f]gehakXlZmbn\qkr[setcvf
@YAZE[F\JfMhN]SgTeUbV\Xb[\]e^c`\cmdae\h\j[l[m[oaqXsb
G[M\OcPrSVWZY[Z\l[
@\AeDdEaGhJZO]P\T\Ue[]^]d]g\h\kblgm]
B\CiIdJbW\Zf[\^Xc[e[gble
@cT]We`ld\hblenco\t\
@[IcN[OVPcV\^g_\`gc{q\
JeN[vi
@[CdEbG\MpWbZS]\^lbVv\
TfZo[]l]o]pW
G[U\Z]pl
B]G]O]R\VbWYXj\[_ec\oks]
W[e]vj
@[A[BWC[E]HfK\M\N[Q[V\WbXfY\Z\[\\c]b^a_c`[a]b\d[ebjZmdnSodqcrYuevX
BZChFbHjJeK\LZN]OlQcRgTZUcVZW]ZZ[[\j]Z^e_hedgahbm[ndpfqYr]tl
LaWkXboV
CgJ]KbN]O\T\U[X[\j]Y^l_YebniqUrZ
H\g]i]mboe
hcmfoY
F\HlVc]]heqi
HWKbUgXVYd\\menaoYq]tcum
KeXbg[m]ofr]
mZoj
Ugoeuc
^[c[oZqh
ClF\M\O]X]\]]ceZg]h]mVohpbqduZ
h[qh
J\X]oZur
CvWZXY\i]c_ecaf\gboZpXqXu]
C\X\\[]geZlemZoep\qjrduZ
Kf^doXpeqZ
m\oWpf
CYFZHeKZViWZXWYd]m^a_[h\mco\p[uX
CSFbHdKcO\T\Ze\]]Y^deggch[nZogpbq[
FcHXIbJvK\Q\UaWgXZY]][_\cfh\o\paqWshuc
e\mbofqW
Xof\oTuT
Udh]mh
HcJ\U\o\ui
HgUgW[\g]\_jn\ofqVuZ
VZXgoe
CXHWJZKZR\TbVXW[XZ\b]Y^]_ff]gXh\nVoppVqYrXub
UWmSn[oms]
X]eeh]maog
O\W\XW\d]d_ceghVpmq\
HbK[XgoU
KeW[mYncohq]s\u\
HnQ[U[hb
CXU]mYoeqZug
Vc^[hj
Ve]Yg\m\nZohpT
Xeh]nboVpZqf
FgHf
HZQeXc\W^gmYofqc
h]o]qm
HhOcU\
@]BcJZKeO[RYS[UaV[WVXZYb^\cZe\gdl]mgnkoapbresZt\
F\HdKhOiUaYdZe[cc[gbm\nboarbue
mhoc
HgTh[cnbr\
K]m]n\oi
gcpg
]]mWn\on
B\K[Y\]ggb
H\K[S\TZYdeZminNpZq\s\
K[m]ngoh
g]mbqg
KQ]]m[nzoY
KjR[
Wg[[f[
Vn[bl\vY
BXDeQeW\de
IgO[
RfW]
HiKSM[RjV[WVXk`]cdpXq]sl
KWM]cdsgve
WZkf
KgNbScW\
BWCfG[OdP]WfZaei
B\Wge]
@]CkDbMZOdWvZ\[[\]^YcbkTqet\uhvZ
HaKhSUWhcdoX
KgW]
TbXhY]n\r\uf
CXJYUfXq]dmbqcsY
@\CbFZIeJYKiTZUfWfXeYb^\a[eXfbgbhhl]nfoar]sSug
F\J\P[SgT[YZra
HkV\Z[]MmYq\ue
BhGbNdPaTaVUWi_]vY
H[UaWY]fmj
TrW\nXq\
[]lg
nTul
KYom
UiWZZ\
DVL]W\[]vq
H\LhT]WY[jl[v\
HbO[^ej[um
@]AdBZCZD\EfFcGYJdK\M[NZObPjQ[ScT\V\W\Y\Zf]b^b_dabbacjdWebf[ghhclXnZohp]q\r]satkucvi
B\R]Wjv]
mroUu[
T[W][ltW
BcO\P\XZY\[[^XbZfeodqis\t[vi
C\W\\hhasc
ClH\Q]T\UZWZ^Zc]dcncoaqlr\s\vk
AZCYGYJdNgOlP]YZ^\ceedtZv]
AbKdNhO\PeW\`]c\lhn\v[
BeCgF]GZHgL\M]NcQ\R]TOU\VbXmYc[e\[]Z^b_Qc]fegehcjblUm\oYp[qjrWsXt]uZvb
HeKZUXZYgbolpZqYs\u\
H[OfV[We`\qdsbtb
@dJhV[W\aafcncsY
AdC]OZPiYgei
CZG\P\S[XeYd_l`be\nd
fZhasktX
W\Ybucvi
FdO[[\^g
PaVg^]
[h
O\SUVh`ev[
WaYgej
@dA\B[N[OuP\U]Vb\a`\b[c\eZncobs\tfucv]
BXE\F\GWL\OgPXT]UbVbWh[]^[ciebnao\r]u\vY
C\EgFdMaRcSfV]WWZ\[[\\ehnXokq]td
D]M]Weegr[tfvW
A[DdEdGTNbObP\S\VeWbZ\\W^c_d`[bbe\hlk\n]o[p\tcuhv[
H\SXUjWY[]qbuc
C[L]MZNg[gbZlmvZ
IbN]Pbne
FaHeKhY\[b
AdB]C\I\OlP]SmTbV\`\m]q[r\sit\
AaB\FcHZIhV]W]Zc[[b]f\hij\nnodpds[uZ
f]sftX
Ejj[v\
BVLWM\R\WW[f\db\c[ebh]krtXv]
M]ReWYX[Zg\leXh\tbujv\
@bB[DeEfF\HgK\L[MYN]OeR]T[UdVdW]Xc[\\Z`aaabccbdcfYl\m]p[rZt\ve
@bAhCeDgFgGaHcI]J\L]NaOgP[UeVcWZX\YZZ[[j^X_baZb\dgeYm]n[oZqcsXvh
@iAZCcEbN\OfP\Y]^\`amdsc
@\EhNc
HiK]OcU\o[
C\KbOgUfViY]lc
AbHaIbOkli
@]GiI\WdcYocvl
CXH]NeP[VXXi^\`[ecucvZ
@\ApCTD]E\GgH[JYNgOpP\T]U]VfYg]d^icZebf[hZlZodq\
@\FbH\W\ZhccedlZo\v\
SecilS
D\G]Pl
W]e\vi
DcE\Wqcae\lcvW
CfE\TlUb]]c\edh]
V]hn
C\J[NiPfScVbW]Y\e\h\jZl\n]vd
AaMbN\OZP\TbV]YaZ\\he[f]lbm]nbrds\tfue
AcCbMdViWbXYYeZ[[c\[cahbncrZtf
V[WS\ft]
Y]_centXu\
YfZivZ
@]N\O[[d^Y`ioa
N\O[VeWZ`j
TeWeZcp\
C]H]UcVcWg
@jAZBbC[D]FcHYJbKeLbN[OQQiR]WYXcYbZY[[\]_S`Xb\cjeffgg\ldn[pYqfrfsbtXu\vZ
A\BmCbE[F]HYIZJWPiSXT]WZXbYdZ][\]]^cb\cQe\fag\lbogq\rgsjt\
@WCYD]EfFgJ]KeLbPeSbWZZ]]b_S`XcZfdlfo]qdrbs]
@jQfe]
@\KeNZRbSbTfcYe\lgsa
@WBeKcP]ScWcXaY]coeel\p\sb
BdLaWh^\c]ra
C\YaZ\^qfclfm]q[rdt]
BcKdeifahYpXv]
BXD\G[HbI\J\LZMaN\OcPbQgUfWZXcZd[g]b^Y_\bddZe]hblXmYn[obsev]
B[FcHuQ\T\W\^\n]oXra
CbXhfZ
M[WZ[h\\bg
HWQkScTiU[V]WV[Xb]cbdZh\qdr]sava
HZMbUZX]Z\[Y\\]h
\h
@[AYBhC[DWEiFdGZHYLaNaOQPWQYR[S[TXWdZZ\]]]_]`faXbbccdoebf\hgjek\mYp\qdt\vb
E\FXOdR\SbXZ][^]`gbbdlgch[ibm]pds[tZv\
Zbdg
mio\r]
H\OjSb^\cgo\r[
GhJ\dZ
F\H\SdZ[pj
B\C\F[H]J\L[QXR\UoW]ZT\[]]aObadZe]g\iZl[meneoeqVr]u[v]
CSNbVeoa
W]fhtb
OiV\YiZf_\obv\
BeFeNZO[TiWPYcZ]^\cdliv\
BhCjFbGlHIJYKkO\QYSbT[UmVcXa_\`[cYe\fUh\pPqLrXstubv]
G]Sec]oiq\
O[P[S[VVYwc\
FbHhQ]f\
W[[ameuf
E\H\WXXc^\_\`]hsq[
AiPeSeWZaccbnc
CmI\MdN]T\`jeZpZ
AcEaG\N[PWVbWPcfd]f\lcv\
B[CZHQKZNZTXURWbX\Z\]]a]msnbq[rYs]u\v]
HbW[fblg
D\JcL\MlO\S\UbVZW[X\Z]]a^\effYhamZndokp\rY
CbIiN\Tcl]
RfT\V]We[cd\m\
@bBZCjD]EZGWHXJbKXM\OdPdQbR]S\TYVgWSXZ[]]W_paecYecfggZj\mjngpUq\rfsptYufvb
VZWk[\^[
eh
A]BZDYMVNiP[TnW\YZZk]\ahc\dYgdhfler[vV
WYtj
AjCYDaGYJbL[N[PdWaY[^\cblhtb
B\CcDWE\IfJUL]M\NfOPPTSgTRUgXUYbZl\h]d^b_e`haeb\c[dZebf\k[l[oopbqRskt\ub
Zh_Woi
FYHYJ[KjO]ShTWV\WbZ\[\eco[pctc
C[K]VgY\fds[
P\SgWYZ[eZh\lcpgtnv[
GYPRS[cblu
DcFbK]M\N]OhT[UfWUYgZb\a]\^ZbacZlhmener\udvX
Y\n]sk
gh
B]_dnjo\
W[Xb^]_Yqft\
E]Uemmv[
Zhnb
F]J[N\Q\`dahcj
N]PrQcVeWVY]cVddlSn\
Wc]b`ee\hiq]
CkG\_\mb
Ubmno[
NhVYWeYa]clY
ViWZcd
@bOaQ]SbViX[[\a]mao\vg
BeGkH\W]^\eZj\l\
@[C[HbJoLYMZN\O]UXWWY[^[m]nkp]quvV
AlCZO]
B[CaE]FkGYIdJZKZMdNfObP[Q[R[SfTYUjVb[\\\^[aXc\f[g\hbjalXmVoqrbsiu[vm
D\K]QjR\Z[\c`\cYe[h~i[lWo[paqZt[
CYM]N\OpU]V\WZZa_]`bcgg\h\mZofpcq]t[
TcWf^\h\lc
mXn[oep[r]
@cOgc\ebsbt\ue
NdOc^bmboXpcqgre
J[Q]a\dje]he
BTC[DaGVHYM\QaS\V\[kdoe\kblZpfu]
B\L][bke
A]B[E]JZO\WZZ]\e^kb\hom\p\qntZve
@cA[BZC[EjFeGVH\KbL[M]OUQ\R]ScT[VYWYX]YZZ[[W^W_Y`fa]becdd\f[g[hglbt]vX
BdClDgEZF\H]KeN[O[ScT\WW`ocXh\jat]v]
AhE]FYPiScV\Y[`]c]e\h[jdu\
Ud`gh[
@i^[c]
EZPcSg`PcXja
@hA[EvL\MZNgPZSaV[WX^e_V`Xb]cWe]hbjRlbqY
AZD\EmFbU]^[_b`Vhd
F[JeOcVbWYZ[[X`ObvcZg\j\qiu\
B]cr
@XE\F]KhO\SZcah\
@]BWW\`o
cjhYue
A\hf
@[BbCXD\EcFfGXHdJZKbL[MaQbSnT[VdWbZY[f\Z^V_cabfYg\h\j]mgngohp\qjrdsetc
@[A\BfDcEXFYHkIdJbK[L]NYP]QcRZSYTaUdVhYcZZ[V\[]c^g_f`Ub[c\ecfbg\j\kblVnloeq\sdub
A[CfF\MeOZSUUYVdW\Zd\[]b^b`\effel\nlodpcqerbscta
A[K\O[P]ShUZV\WiYccWf\o\sav\
AbHWM\Q[VfWvb\
HeKiMeQYV\Wc`Zmgn]
FZH[JYO[P\S~TUU\VZY]`[c[fco\q]rVs\
FlOZ
F[HiU\W\mZoZ
@cA]CZOZVdWd[[]h^b_c`Zchf]qWrdua
@\CbE\G]KhMcNgO\PpVYW[[\]]^[eafZpYqcras\vc
NbT[Wc[nl]mb
AcCZFYHiJcK]O\QcS\TbU\WfY][]]b`\bYc\h[l\o\qhtju[
BUC]HXJZQgSdTgWbZ[ccechcmXqW
HmWX`]sY
HjVZW\se
B[KrSYoVpX
Khp\
FXHeKnSX^[bc
NYll
A]T\W[le
@hJbO]S[VpW[X]`UbmdhlYvX
@]B\FaJ[K\McOeQ[SQUfVeW]Xb[W`dcaegmjnZoWq\rhseu]
O[S\V]`scg
CZHZK[OeT]Ue^c_\f\lbn\odqVr]sftn
AeH\JeK\U\VcWUXb]Z`\e[mfndoNqctZ
C\N]PUSoVVY][h`e
Fc[gb\
HZSVT[WSZ[lp
oir\
Uhcf
B\J\Wfoiqdv\
FhHdObVdWW[\h\ldv[
A[NYOXPeSbUXVXWXZ][\]o`{o\rdu]
BnCeVTsc
NhO]Qgqf
H[KVLnT]VWWi[Y`[c]naqc
A]H[QeS]V\WcXb]W`\e[hkndr[tZu]
V\W[]n`\m]
BcIcJaP]S\Va[X]\bbg]nbq[ri
n]ojr\
`hj\v\
VgWb[[
VgWZ
AfCeK\T]VhW[YaZZ\]]a^]ee
AdCVMd]a^]efrY
Cl
BeCZO\PaV]Yg[\`Ycho\rg
U]W[Z\gdohu\
BYH]TdWVcooar\
C\KeOYPfR[`brcsc
CYHZTlYknZr]
TbUkfZo]
HjJaLePfTbUbW\YVZe`\c]fanbo\t]u]
OlTbU\WZ`\c\l]
PcT\WjZegY
IcSbT\U[Y\njod
@eC\ImOZP[T\UbWWYY[bc\eah]ldo]rg
F]`ccp
I]O\U]VX`]aVck
UbmgoW
Ljo]ug
FkHeJcN\OgSaVcW\[k`aearWsc
Oh
EaOdPnWZZ\abcYt\
RhWU
O\WXZc`Zc]ggj[m\oiu\
Zc^\g]om
JbS\`hh\v[
NkWaZ\`\lXna
TnYUc\r\
V]W[rl
C]D\EcF\OeS]`ic[hbmf
Z[ph
HXWb
HSWiZ\dc
AgB\CdD\F\J[K]MYNaQ[ScVaX]YZ[\aZbZh[lcpis]
B\CXEfJ\UbWaZZ\b^qd\hYlas]t\v]
Cq\Zl\
A\U\Zb^\bZdll]p\
A]ChVkWX\\
CZ`cdYphvl
HbMhNdWWZb^]lbneqc
WR\h
WR\h
V]Y\uo
ui
MgWZYhu]
@cAUBWCSDWE]GUHKIeJdKgMbNdObPYQZRSSXTWU]VbWZZV[Y\X][^bacbXcXdVfLk]lTmfncocqesgtbu\vR
LpWe]b
K[O]P]UhV\W[n]oZ
KiOUPgo[qbs\
E]K\NbOiVX]d^\cZgbna
KgOgSUW[oes\
O]PdXg]ZejjZs[
C\IbJfXZk]obqTrZsetZ
@cE[K\NjP]R[Sd^\`]a\c\f\l\scuc
JbK]T]XXh]nioiqVu]
\Wti
O\Y[^]aeqdrf
JcW\^YgbmcqQt]
F]I[JZKZMgN[P]VeX\^d_g`YadccmcncoZpVqasbta
EUMfVYX[]\^[`ge]l\pbq]r[
KYW]^\mingoa
OhS\VhWZ]d_\e]jcp\s[tau\
UZmloZq]
V\W\^\qh
JhTcVeXb^Vu]
Eh_[e[phs\
YgZb_aa]
@]K\NaPbVbW\Y\mango\pbt]
EaF]I\JnK\M]NVObVXXq^c_d`Zc\j]m]oZp]qVt\uk
@\KaW[ndogq\
BkOTWi^]
rV
H[qbsgt]
JeVdXc^ffUn\sqt\
KWV]`[
O[Xj^[`h
CYIdJZVbWZXZ^]e\qjrWsktX
DYEiFcObXbYa^decsa
J\KbNiObYb^o`]cdebhdo\rjs]
AYEbFfIdJQL\NfObU[V\XbYh\e]g^t`bcceefdhbo]pcqmrfshteu]vW
JhK\^\_\m\o\
IbV\f]jangsdt\
K\ObW[Z]c\mcphqbtc
AeF]KfOaP[SbV[W\\]`\h\ocqWrUsd
@hNeOfPZW[^\accUg[hkmcnWp\qfsUt\uc
@gKbY\oiqhsZt]
K\ngodqbsZ
X[]haeeWh]mWn]ogqgrgtg
JkMeO[W][f]\^V_\`Zemgak\nco\qcta
W]pg
KjNb[]
@\K[N[Y[\\ncti
Iihes\
@[KbN\^[cn
@TI[JZKcMdP[ScV\Yc[r^h`da]b\cdebjcmVn\qYrdtWud
OpWYc]h[oZpZq\sfu[
@gKTpasY
KSOg`]
CcIbJcO]^ggfhaq[tZ
AaCcEaHXI\KfL]MZN[OVQ]TXVeWYZa[\]]^a_\`cacb\ckdde[fblZm]oYpYqZs[
AbBeCZD]E[HgI\JhS\T[WXX]^Z`ea]cbfbjcs\ubve
AbK[OXSeVeWVab
@]D[KoVXchp[sV
CgK]VX`[f\
AcVh^[
AcB]C\W\`dfhsY
CgT\VYWi
Cg
C]HZJ]K[VvWcXeY[cjm]o\
AYVX^s
CTDkWVXbakdZse
Vi
K[P]SgVZYc`]fZh]
QfVcW[
HfK[P\SfTYVmZe[\`]c[fYpgqev[
TdWglW
AdB\FkHkTWU\YXaacme[fTl\m[q[rZv\
M[Xs^ccdh]q\uU
TgW\c[
OdT]Vb[cc\e]rcvi
HaOpX\_Ymb
DYHbNbSZWg`]cgdZlcocqct]
FcY[ff
BbTZlq
WgdbmaoZ
SZWWl[vi
FcHpWSq[r[
@gKfO]PZS\T[Yqc\e[s\
T]Yje]
PfS]UgW[Z[bdc\gdm\n[ocre
H\JaN\R\W\X\Z]]xbZl]nZpVu\
AcBeDbGbHcIdJ\O[PZQ]SaUaVdWgXbYa\Z^a_c`]caecj[n\o\p\ucvZ
@YDhEkFWHiKbL\MWO\TbV\WVY]Zg[W\\_c`hd\gjhZj]mbndoZr\u]
@XBcCcFaGZHfIaMcNaOYPbTXUYWXYX[X\c]\^Y_daZcbd]ebgbh[lencr\ulva
A[C\I]K]]b^duh
HfZYef
V\`h
H]PdUbWh_\`bbbg]
B[DbE]He[bdhlbvc
F\Ni[\e\fdh]lZ
EaTka\cbf\
EllT
@iKdWc[dvZ
B\C]HcJbV[XaYdZZ[\]c_beYghl]u\
DmEb^ed\vZ
AgB]CVDaEfFXG]I[JbK]L[MVNXOiP[TeWeYfZY[d\\^f_[`]a[c\e[f\g[hejXnXqet]u[vh
AkC[N\Ub[[`\g\lhncoapc
Nc^Xgfo\p]q[
@]A]CcH]Oc^b`]ckeehdu\
FbK\W[Z\[\^]_n`]c\ecleqeth
@ZNe`\cj
KcN]U]Wj[f]\
E[Vh
AgB\E\OaSeWZY[^d
BbDcFeHdIdLZNcOSPgTXUgW\X]Yc\e]\^ia]bdc\dcebf\g]i]lbmfnbo]p]qdrUudva
B]CbDeFgG\HaMXO\PYVZWSZ[\d^c`hdweVgbhdlhmcucvY
EdP]Yb\c^k
H]UfZ]gbmV
G]HaS\dhuc
BgFaH\UmZYbdc[dYeYi]
B]DdF\HeIbMhU\W\^\abb]c]ejf[l]qivj
AbCZP[WgYhZ\[[\db\fblZ
bhd\
B]LZU[Wk\c^d
NYPoU\YY
PmY[
A\C[Oi^\v\
A\Oh^\
CiM]O]W[[]
AkC\D\GbL]M[OgPdQ]SdVXW[X\[]^a`\adh[jYkbq]v[
Oo^\q]
AYOZ^\aqk]
AjO\
AWO]PhS[WW^ea[c\j[ko
AlD]GgZ[
B[C\E\FZH\IdJYO\PZRaSgTfU[VaWbXZ[\\a_]c]ecgghXickbl]o\r\tZug
B\E\HbSbV\WcX\`ggXqcsd
HYS[T\YbedfjgchZr\u[
IhOZY\f\
U[ghq\u[
R\\ifdhal[sctf
fhr]
WZX]ZZen
@bA]C]E[H[JXK]L[M]NdO[P\SZTXU[V[Zm[Z^c`]a]c[g[lXn]o\phq]u[vZ
@XE[H\J\NgTZU\W]Zf[]]ce[g\n]pa
P]V[Zfedpe
ArBZFZGbH\I\MbNbR\SXTYU\VSWWX\YZZZ[V\]]\^g_a`]a]b[e]g]hbj]kYs[vU
@ZAVB[CXDXEeGgJ[M[NdO\PcV\[[]]^d`\abcldaeZj]lbu[
@jAMCZE\Me^jabc\jbu\
ak
AbDeJfMcSYVW^n_Y`dadharc
AlMcPaScY[_]`]ab
AmG\J]N[Y[^Y_[f]l]
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
A]Q\U]W\[mv[
WV[e
O\WZ[j
WZXdmZoru\
WZon
BaCbUbWcX\Yd_c`bnb
BiCbUbWY`cjb
N]P]T\VmWX^Yaacc
L]bjc]
J\LdN]OZSaVmXb[b`bcgfbh]l\m]rbs\tcujv\
VqW\X[
LgVYYc[bcdfctc
@[D]F[G]J]KXL\M[OdPgR[SfVdWVY]]a^d`]bed\fTgdhYjfobpcrWsdta
Pj^\v[
PZSqc]rZ
PgSVY]^]
SoT\Y[
B\KmV[Whp\s]ub
LcSaW\fdiclcs[v]
H\I\OcPlR]S[WZYZcZlXsfu\v\
B[H\KaOdR]W]XaZ][]\g][^dabhclZqZrhu[vj
JhO\WX[]\Yl[u]vl
R]\hh[v]
DcGcL]TdW]fbhji[k]vb
hii[
CaH]KZW[Xj]]f\h\nascv\
@\JZK\R]T\W[XY]n^]b]e\h\p]vZ
JXKlY\Zj[]^\_\vY
Kg
Hh[Z
[Uln
Xmo\
O][i^alY
E\NdWYlk
@eAdBWCWERFZGkHYIaJ\KXL\MgOZQ[ScTbVQWWXaYRZa\R^Z_U`\a\bZche]fbj]kSl[n\o\pWqXrct[u]vW
@gA]CbDfEdFeGhH[JeMTNcOgPLQ[SbTdU]XjY[ZU[c^b_]aZcSdhecfch]jckZm\q]t[vg
GXOgSicc
@]E[I]McNZOePZR]S[Xc^e`bdge\fbhbj\ub
@ZN\OaPnS]^\_ecddhv]
Ag`jdbh\
G]M[O]PoSeZ]
AgXY[jcdd[
O]PoXef]j\l[
@cA]E]Yue\lSuc
PiY[
G\M]SZYY[i
GVOfPhSX`\c\
G\P\Sjc[
A]C]D]GZI\OYPZRbUbYW\[cvf\rXtZ
@lF]G]Zfp]
@hAYC[G]I\NdObSYYe]\`]f\re
C]Ycch
Dkv[
O\P[Yl
IeOlY]c]u]
O\PkSYccl\
C]D\GSK\McNbOWPKSlVZYV[b]bcde\fqh]mfseu\ve
GZOdPUZ\ci
@XC]MjS\Y[f]hbr]tiu\
@[McO[P]S[cgfe
E]G[IVOYTla]cofX
A\D[IbNVOZPjT]Yi[]\Zc]fWrY
EmP]U]]]eira
@aAUB[DYGgI]MWNYOVPbSYT\U[YW^[_\`VabcidWfdkZu\vV
EXF\G]PwY]
IcOpP\^]c[
Gh[]
IdOnS\Y[^]
C\G[MiOZS[YY[h_[c]e\fj
NgPnSaY\`\cY
HZOZcq
@iD\EkGdNeOlPRSYT\^V`cj[
CoS\Y\f\
@]A\CgGVMkPaS]Yoccd\ffjYljrc
CX`hcnja
D\OePOYYckr\
@fNaYd^ecYq\
Sic]fW
N[PcYq\Yf\
M\O]X]YWdcrcue
@YP\Sh
P]SiYZf\
GVO]PnSXY[c]l\
DiGjd]v\
CeDcGeMcP\SbY\cadet[u\vh
PkY]cY
@]AdC]DeE]GeIcJ\MVNlPYS\Xc[Z]d^Zacdgecfsjj
Yi
@ZAdGZP]Se^g`\
cm
@\A\C\G[NbO\PfV\Yicnd]ld
D]G[HgIgMkO]PTR]V\Ya\ddXeej]re
E\O]UiYe]dfZhgrYuY
O\Yd[W
AkC\MXPcYc[XcZlgte
A[GXHdJbN[PbW[lf
Af^h
BdO\R\X\tk
OcRgsb
AcDgEeFbGaIbJVK[L\McOePcVcWXXbZ\[Y\]^\_\`\adbcddfggbjgk\l\p\qbu]va
@dA\C\DhE[GcIbNePXSfVbXd\a^ea[bccZdhech\l\oaq[s]tdub
FhO[P\XcY\^\c\e[f[sbt]u\
C\D\F]M\OjPdT[Yej]
A]C[IbOXSYVl^ecbd\eafigajYk\q]v[
EcPgYZc]eajZve
D]Piv]
@[jf
MiS\Y][f
EeNdOg^Zq]
DnE\c\d]
ApD[`Xad
O\]aqrt\
A[BUCdDhF[GrHYJeL\M\NgPZQZR\SeT[VYWUYdZW[b]c^k_]`eaRb[dfebf]g[ifj\kZlYm]n[o[plqbrYs\tbudvS
@bAbBYDlEWGaJRMkN]OXQ[V]W\XcYW[c]\_h`ba[cRdgeYi]k\o\p[qbtbuhvf
@\CWJnMbN[P\YX]b^dbWcfe[h]i]qfta
C\dl
EiY\`\ue
CXJh^R
CVEZGbM[N[OlP[SgVlY]^[`[bfc\dcfci]j[t\uZ
AhCdG]S[ddfet]
@]C\G[JZ^cpYtj
A[C\DiEXGj^\`\a[vV
CoEdF\M]d\id
A[CYJeMeNcOiS[Y\^b`ihduZ
P]Yjq]
DaE]GjPR^X`\dYl\
CjGbP\
Pi`]
AWCjPZS\W]Ye_ZchfXlf
Si`W
@\ZZ^[eZplth
B\C\M\N]O\PkY]^]`]
CoDYEiH\_f
AeCdJaNfPZV[Y\_b`acdth
AfCfD[JbY\d]
@]ChD\G[IbJ[PdR\S]VZYZ[\_\`hcdeafcjZl]m]r[
CXOcS\ebtg
CbPfS[`g
PdSh`U
AbGYPXYia[d]f]r\
@gB[C[IZOcSdWUYa_e`Xagc[fkh[tY
@aObS\WW_\`]ade]fd
@h
^\ept]u\
^\eit]
R\]]_o
_j
Uim[
C\UdW\X]jdlip\
A]B\ClG\NcOXT\W\^hcdl[q]
CiN]^e`]
CPN]^jl]
NkW\
AfC\DaN\P\VcWZY\[\\ncVd]edhbk]rbt\vh
W[[de]v[
BZCaJ]KbOkPfQ\ReSfVXY\^]`cchf\h\o[s[tZuc
K\OgP\`e
OgV\cls[tZ
U\ViWY
O\Wbl\vh
Wbl]vW
WYvg
GeOYW\fghbjcr]
AbB]DaG\H[M\OcR]T]VXX[Ya\l`]cad[l[setiuVv\
AcDbH\VaWXYcZacde]fbvX
FaOUX]Yb\ScgeXfas[tc
tg
OoV\\[sZtZ
fYsht]
\ZsatQ
hgqYuX
G]ImO\V\Y\c]r]
B[W]eil]
B\CfDZEcHeKXM]P[UZWYXaYe[Y\e]c_Ybdcdd]f\g\hcmcoeparas\tcvX
AbB\CeFaHYK\M[NfOjP\TbU\W\YbZc\a]f^\_\b[c\ebfjhclXm\naohpltbv]
K]MbN[XYY]Zg[Z\h]]^]eco[
O\S]X[Ys
KdWhXZYaZZ[\
CZWdeih\
C\X\Ye[i]\l[
CiHQKWWXXk\c]R^[g\h\l[meoNpWqatZuX
Y[ri
Ehebga
W[Zie\
Yjlaoa
CjYXbaceeZ
H]KfUfXfY[Zcf]r[s[
H\Wh
KdUhWWXif]r[s[
KfVbY\v\
CeE]J\O\P\VgYcZ\[\`\bYdjf\leo]p\qbs]
P]VfbZf\p]
H]PcVfc]
KgZd[]m]ocqd
KmTdW\ZYodq]
B\CgD\FXH]I\JYK[MZO\P]R]TUU[VYWPXUYZ[[]z^W`\a\b]eWf[g]hZl\mTo[pSq\r[sYuUvZ
F]HZWY]]eVmZpW
CQX]]dmY
Ck][
T[]T
Cb]f
C\TiU]
Wi]Z^gbX
CeW]]g
W\Yl[]
D[F[HYKYMaOcPaQcTYVeW[Zb[[]W^abccdh]mbn\oZpnr[s\ta
CaF]HZMgNYPfQeVdXbc[eggbp\vf
T[V\WZZ[ebg]lbn\pg
HZeZlWpc
@bBbC\DbM\N]PjW[Y\^\`acbe]v[
D]EgF[Pec]vc
A\HbO]Ti[Xj]ncoeqcresct\
YgrYsf
XgYcecl]u]
W]th
B\H[Jho]ug
Jg
GbN]VhXZabceeal]ve
OeSapcrW
WmXgpY
Vb_kcf
UgWYh]q\ravd
R\Wh
A]C\EgFcKeNdU\V\WcXcYW[\^ha\mZnZs]uivd
M\W\Xd][hdnZqk
E]NgOe
C]EeU\Wja\mZqYun
ChS]TbYm]]^]f\gdp\q\u\
CUTdVbYhf\r[
CoVYYeu\
TcW]ehj[
D[EeR\Xb_\abcce\hgjg
D[EdWXcghdjY
je
@ZI[K\RgW[Y]l]
@[K\RgWW
ReW]
@hCZO[W]Zj]ceYhYlYpc
@\C]]kg\
@fW]Zf
Vh
EcFkIbJ]KcRRTXUbVgY[\Y_d`Ya\d\h]mboari
S\Yl_Zf]
CfEcJbK]NWO]P\TZUdVZ\ddae]fbg]hZleqbr\uc
TgY\aa
CfP\TVUbWbYh_Zc[e]rh
B\U[VZXkYje\f\
U[XrY\
B\VZXXYmf\
Xi]\
AeVmY\ng
PiY\l]
B[C]GbIkN\R\`Ze[u[
IVcZ
G[N]Vj\feeo\ua
Y]\Wc[ucvg
AaCeH\JbScUda\c]rhsb
AeCha]r\
@gC]EdGmKbMbN]Zg[\]c^\d]h[l\p\s\
@[E]GjZX
@\Km
Zg
DYHeK]MdW\Zd[V^g`\a]dggb
Zg^]
D[dl
Zl[Z^b`[
HbM\ZS^igb
D]HXMgZXdb
H[QlWRv\
A[HXIbOmP]S]VYWXZ\[\\]`ZbVceeZh]k\n\rZs]tWu]ve
IkOPWYc\
OTcf
C]I\J]O\P[T\VcW[Za[b]Z_me\i]jgl[ods\
UZVZW\[ajhm\n\
@aBbO\UcVZWZZ\[\]\^]_[c\j[mbneobshu\
BbUcW]]\j]m]neoZsj
@cK\O\mnoX
WiY\_a
L]hkjXt]
eih\
IfJcKnOYXg\b]cebf\rgs\v]
F[V\X\e\rgsg
CaH\JkOeT[Y\Zh\\_fh\o\qZ
MkW]
EkMeO[c\d\
B[DfF\GeJZM]P\UaW\X\^]_Z`\a[chdei\l]vX
B]DkGdJ[W][[cTdcv\
_Z`]a[cf
F\P\cp
cXd[
D\GcJhMdNgU]Z[[]^Zabi[rct[vf
DMF\JhMdNf[]^bdci]vw
Ng
Wbe\ti
B\`\cjeV
C\OiVZW\ad
J[Vnp\
J[Vjp\
AbC]G\K\M\N]R]W][]][^]_oh\tZu]
W]][_ieZ
Ae_Sed
X]eir[sd
@bBhHbJ]KbQbU\W]Zc[\^Zc\gb
FZM\^\a[elhY
B\W\cchh
eg
@[A\B]CdK]OaW\^Z_meck\l]ub
E]G[_\`[a[cl
E]G[_Vcd
ijtZ
B]Z\eot\
B\DgEjGdK]NZP[WZa\bbd[jZl[
DhE[[Ze]v[
]h
]h
Ug
RfW[
DhEfGgPaW[`dagr\t\
O]Uaf[mcocrjsc
Wiv\
B\M]O\V\Xbe\gbm[tauk
tguZ
D\ThWYXZ[\^ch]lcvc
@eC\DYGdM[O\VfWZZc[e]hdbv[
@bBbH]McVcW\Xd]bb]c[gbh]l]m\p[qgsitYv]
C]GgSbc\
FgS\s]
F\H[OeVplbo\pjqY
K\Ub]]m]ph
@hp[
FeHiKXV\
CZOVPpVdW]_]l\qY
VYb]qks]
A[Cfl[s[
CZIaKUO\SYVcW]XdY[]i^Sedfdgkhal\peqgsY
@YA\BWDfFbGkI]MdN\P\QbRYT\VXWqYlZ[]b^Z_\`\a]cig]hal[mcpjrds[v[
BeCfG\HZMZPdV\[[\n_\`\c[e[hgr\scvh
Agld
F]K]sk
CSG\HdJ\KVWZX\Zg]W^q_gabedfZgYhUn\o]phsT
H]KkX\pVs]
K[VlWWYZ
XV\Z]h^co]pd
M\OhV\Wf_Zhf
HiPdW[YZ
KbpTsY
GdH]Mde\fblmpZq\sc
We\\ef
KeOYg]vg
K\U[YoZj
U[YlZj
PhY\`al]
@aFdG\H\M\N\V]WZ\\^[_]bgcgd[jbkbocpcsbt\uavc
FdMeRcW[YaZ\[X]\_]bechd\p]sbt\ubvc
@\B]C]DaGcMfNcOZRbV][d\e^j`]b\c\j[k\o]uc
O[W\[Wuk
@\D\E\GaMdNgObWZ[Z^]mbo]t\v[
@\E\Nj
dkv[
KbW\Yb[mhb
E\IgJcObW[ecud
E\IgJcud
G\J\L]QVWdZ][W^feZvl
@[BZDgEmG\WYZd_Zddt]vf
DgW[[]det]
DWEa[\vf
FeHfc\
P\W]_j
OeW]_[ce
OjcX
@eW\gbqj
CZLXTdV\WnZ][Vb]
K\UZlaoir\
A]C[H[TjW[]d^i
C[H[TjW[]d
IhP\Y\
IhP\Y\
WYlg
CgFZH[IsN[ObPYQ]V[WY_]a\j\r[t\u[v[
C[IhO]
IUO]P]
CbI\PiW]Y[]]uc
@]A]CYI\J]KaLbP\X]YeZ\\c^\_]d\f]hblbucvg
Hdci
I]RfYdljvY
Y\vj
DWHRJ]QdYZZ\[]\\cXejh\l[ulvf
Dhd\hivd
CbM]NjO]V[W]Z\\h^e_]bZcdeV
CaJdU\^geY
ZhvZ
CUZ]dh
E\GcH\J[KbMdPYQ\RdSZTaUiV[Wf[b^X_aaXbhcZdWefgchejim[ncogqguZ
B[Wg[[ed
@aBfCcGcJ\KcMdV\ZY[e\ga[bjdYjclgnaodqZv]
H\Wk[\\]a]bXe\h[j\l]nbqi
Whgfhi
ok
RaUY[fbjj]
M[[b\[hhjWlfte
Ufg\
epgfh\jbq\
BdC]Ib[c]m^c_bj\lbmcn\pbr]
@\G[HcJdK\UZcejflhmb
AZBaCdD]GdH]KcMeN[Vi[Yb]cddfg\j]peq[rcve
@cCgMgV\Wecbd]e\lmvT
A][\vn
A\BbC\D]GRM]W]b]cldblZp]ve
V\cXli
IhOZR]Y\adeYt\
gh
LZe[th
B]EcJhU\V\WYZd[]\]aYb\c[gds\t\unv\
CfOg]aqe
B]C]G]bn
AcB[C\G[HZN[OZRXVXW[X\Y\[\\[][^Z_jbVcfe]hYl[oap\s\t\u\v]
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
AgW\hY
`je]v\
CkE]HZI\JjWiZc^\a\cheagWlaqbres\
JgZ\g\
VdWhq[
E]FdHnO]R\U\V\W[^]lZo\
V\_ko]
P\R[Wc\\_lm]n]s\u\
V\Zgbc
@\B\EZH\IZJWM[N[O[P]R\T\VUW\YZZ\[\\Y^[_X`\amcad]jZpVr\tZvY
aRclj]
CXJku\
D\JWR]W]u]vj
DeG\d]vj
CfW[Xje\q[t\
Xj^Z
A\B]DXEfM\V]W\c]ddvg
Esc]v\
C\E\KZV\X\`ijZsb
D]N]dk
B]C]DeG]JYvj
JgZ]v[
Zh[\
d]vf
d]vf
N\QfWZ^g
OZWl`ch]
VZhh
C\N\O[V\`[hk
AhN]W\^]kb
B\Wj
B\Wj
DaVhWZ][cbq\vg
hi
`i
AcCTF[GeNbOcQ]ScTbViWZX\YeZX^b_babcalbrbudvb
CbGjSZTbW]Yf_\fbhbl]tcuevc
G[M\Sh
@aC[H]OiVhZX^]
AcOh
G]R]dll]
V]\[ah
CVaf
WXZ\[ZbgvY
[d`Tbd
[\\]`abf
[\\]bg
[p^]`[c]f]l]vX
CeFiHhTZa]b[g\p\qZ
FhH]p\q\
C\FaT[ghqe
W]gh
CcF\Th
CWTa
@kBbC]F\MYS]Zc`Yb\kbo]pitcva
@jNcW]kcpZ
NaS]`Zth
pi
CiT]W[Zc\feYo\qc
AcDdNhP\S]VaY]dehblcnYtbv[
Vkv\
C\Z[]h_fbic]
Z\_Xbj
_lbW
bf
VXvm
Cl]S
Ce]X
BcCWGYHXI]J\NZPoQ\SlTXUcW]Y[a[b\cddZgcj]k\rYvb
CZF]G]I]J\OaTYaZb]cbd]gbk\leoevh
H[Sicg
Phc]l[
C]D\E]FcM\P\SZWTdrvW
D\E]P\S\df
B]W\bjdW
B]W\dilav]
H]Qia]v]
Jj
WeX\aWd[lbv]
B]F\H]N[Y\cod\h]
E\ahj\
C]FcaVc\dkle
CjE[G[P]dae[
E\WZagc[i[j\l\
FfHgJda\gbhbl\
R]UdaYmjoVvg
C[Obal
EnF]aYd]l]vc
Cj
Ci
Fi\ebb
FhM]q\
D]djv]
L]Ybmbrh
Y]rf
Wk[]
@ZBiD\EeGUHkIcL\MgOYQdUUV]W[Xb[\^h`kaeb\ealOn\oaq[rfs]tcvX
E[F[MZOmS]Yb]a^h`ccYekmfnZods]v]
BbOVcc
@WBeJiZZcfn\
BRQfn]q\
@kEZNmO[^[`\h[
aYli
HbJ\e]f\hel[qqrZ
Gh
DfScV]WhYbfepcr[s\tVv[
BXH[Qh]ara
DeEYJZOaTg[Zc[dYh]lsqbv]
H]vi
FbUeVhWZ
@aBVN\Wlc]gc
BTQYWgvf
F\KoQ\R]e]
BWLbRd[[^[li
BWEaF]V\ace[jn
CfGmI\JcL\M[N]P]T[WZYZ[[\n_\`\c]h[lWn[o\u]
VoWX\Y`\
C\Wd\bcl
\[cl
B[GkH[OgelvY
F]K[O]X]Y\ep
B]W\egu\vd
n\uk
B]C]IbNgOZS\W[X]Z[c\f[lkmcvb
C\FcOZW[Z\tbvi
CcO[P]TbW][\ejv]
BZOlW[cce]
T]VYWg`cl[
V[W]`k
W[`le\v]
F]I\RhW\\\
BbG[TYVeWYYh[ccWf]lgv]
V\W[fh
VcWg
@cHaIZJdKbOiTeUcV\WVYcZcccdce\lfmcn\s\u\vZ
@eAcHcKYOVTdZbd]mdvW
DaJdOVV\WZYgZg\cc\
GYOvUb^]cbdX
CfX\Ydoc
CfX\Ydoc
T\[agdmcofq[vf
m[oi
HYUl[]m\nb
CbF]HdW[[iaek]
L\W\[h\d
L\WY[mkZ
C\EZFaR]VXW[\]_\g]jol]v[
A\DbGhJbK\MbNfObQ\TeVaW\Z[]dd[e\f\jZlboauc
BeGVLcN\OcQ]Wf`hldtYv\
GiJZTW^kr\
BZDbJnW]bQcel\ufv[
A\C[HbM\NoToVSWZZ[]f^\e\l\neu]v\
CXE\J[N[T]Wbg\nluf
I]R]Y[m\rk
IlOYW[c\
NcVcZ][ic[lcvT
JZZh
C]I]K]L\MZN\O]R]TbU[VZW[X\Y\ZY[\\]]jcbedg\hWm[p[qZr\s\tZu[vW
BfL]U]W\]d^[cleRlam]t[
Z[]]c\eg
\]]Zek
][^hccedpPv\
O\Y\ej
@cA]CbD\G\JcL]N\OgWdZ\[b]a_\`\a\bgccdbebfah]m]n]t]
BgDZHkJZOVQbTdWd[Z]]bbdWeaf]lcq\ve
J\OnP[WXcZo\
dmvY
QWWdbbd]va
vr
@WG]W[^dcn
@ZA]PbWX]b_bchfmqdvY
@gBbC]MeWtYba]bXc]f[
C\DdJqO[cYdajbvU
O\ck
BYWne\oa
AXO[QbWc[rccv]
Whc\hbv[
JbWZ[jc\l]
[j
ChOcPcT\Yb^]cb
E\O\R[aevl
@eAbBcCZEbF\G\HXJcKaNeP[QhSeUWVbW\Y[Zc[c]a_\`daabYmgobtcu\
BaHWJ]QgU\WY[[^c`[masgv]
N]Z\`hf\
@eBgCXG\J\NZQPV\WlXZ[[]i`[a\cSebfch[mcngopsa
BXF]JiQg`YaqcihirY
EgK[NtV\WWaY
QYWj
H]KhZi[\`[e]m\pX
A\QdVdWV[]tl
ChE]N\Sdc]fZ
\[fms]
JcOdQ\S[U[[k]]^b`WbYe\m]n]rfv[
NYP\SsV\fY
Wc\cvg
GYYlr]
D\ObP\Q\T]VYZ\^b_b`\c]f]hmj[k\ldq\va
T\V\hcvh
B]M]N]PcV\YaZ]]\`\b\g\hikbm]p\r]v\
cce[hivb
CiIZP]TdUcW[edhXl\qcrd
CUUcqc
CZTiW[
@fA[BbC\D[EdFeI\LZNXO]TaV[X][a^\_c`\a]bfcbedg]jalZp\qdta
@ZBlC\IeJWMeTgUbZa[c^]bbc\edk]qWt\vZ
J]WT[\bdd[vd
C]Jiqh
@\EUW\^\cW
@iE\F\W][[cnjb
@\D]EkFlV\b\vs
EXF[JRKdRfWY[m]]_fbjcWqasft[
@XEoFZJeW[[[^UcVdgn\vb
@\B[C[_itk
@\BcWY^]ceeblZv\
EbWg
HYWb^ibcc\dZk\tau[
@lEcFdMV
@XB\HjMhW\_bbkjbv[
@eE[FZK\MZO[V]WZ[\]d^d`[bZcmeYmat[vV
^[_fbYcgdbefq\
@bCcD[JeLcO[T[Wa_cbeccdZhYtXvb
BaO[ckjb
@ZAbBaDcF[G]HXIdJcK\LXN[OfQ]S\TZU]VcW\X\YYZb[[\]]a^d_YaZb[dee\gajbl\mcndo[qYsh
PgU]Y[Z[]cejh[
JTZa
J\nip[s]u\
J\n[r\sn
L[Wp
ChDdP\WcX]Zd][jZuh
AZBeC[DbHfJZVcW[Zg]b^dcfmfva
CVJ[]aeou[
JeO\R\WRa\dYe\hb
AWC\ZZ^o
BgHiI]J\Ods\
CbH]JXOmWXZe^[_]g]jbscvY
BWJcWmm]
CdObcj
F]Zgd\
BZDcM]R][]^\cZejvZ
KlU[ZbperZ
@dH\K\[eefp[
BZGcLcVbW[letZ
CgWd^[q[
ecgi
gk
DlG]HdQcU[v[
HmU[
B]D[FdHjUZV]mfvd
HjvV
HYJdUke[mZ
[fv\
[fv\
@bAZCZF]G\IaJZKSObS]UZV\WWZe_Za\eag\o]pmqe
K\W\Zgpa
WVgZ
AcKaWg_V
K[_lp]
W\Zj[\bahdv[
B\MiWb[XfdlZ
Md[X
LfO\We`gvb
ViWY^e_]e[
@YK]S\VlWX^Yce
SXT[V\WUY]Z[[jcgj]lknfsYvL
AhSaV\`[
S]V[X]jh
CdH\JcO\SvfYr\
@hG[HZWjZ\^\gej\lcmbv\
@\A]Whqd
Nml\
SgVYW\cc
cZl]n]vl
AgGgJbNYPY[\^a`mbclW
K]X[Z[]jgch\mdoYp[u]
X[]lgZh]mdo[p[
AbKbW\\afgtf
]gm\
M\R]UdV]W\Zb]]caejj\mfoZtX
elg\m[t]
HfURV[XZZ\]XcceThgm\peqfue
en
JZUheKmfo]r]
X\eXmguc
@bBcD[GbH[J[K\LaM[NcOXPZQ]R]S[TYV[WbY\]\bfc\dTecgehdl]mbnfpdqcr[s]t[vZ
@fB\J]LdN[UdWbZ\[g_]fbg]haljn\u]v[
B]UdWYZ\c]mfoUp\
A[BeJfUcZg[X^fefm[nbocu\v\
BzH\Z[[W
pg
ZX[[pi
[\mh
Zdggn\v]
L\Zop\
AhCbI]W\^dcae]ga
@\AbBbEZFgHbIdJ\LbNcOeP]UdW]Z\^Z`ebleffcgfhdjcl]man[oXpYvb
Zfgim\n[p\
A\CcNg
AhBcCbWZ\Y^[fZgZhjn]o\p[qhu\
[]f]vm
BjC\H\ZZ^jmhpev]
BiH]UcZ]
C\_ef]ham\n[ohp[
Zg`\gam\nbo[
UXmjoW
[]^\vk
CgZae]m\
ZX[kj[n\
Cd`]eXf]hn
O]UbW\`q
@[BWCfFXJdL\[]bbekgnhaj[leucv\
nUpi
A\BULh[[`\bYe\hTkc
W\h]uq
BgW[eZ
Ben]vX
B\CiH]JdO[VVZk[g]]e\me
W]edhht\
Rhee
W]e]hhqYu\
@gA[BYCcE]FZGgHbI]JVKdL]OYP\R\SWT\WVXbYh]Z_b`babdZh\l\m]o[pgs\t\
@ZH[MgYdZb^cbagdp[v[
ZY_gbce]
GY_b
CYYgv\
G]Y\_ech
@aBYDdGjHcJ[MZO\PXVfYh\\]Y^\_]`eadcdgch]mcphv[
A\G\K\O\TbYdZR]d_Ya]japcvo
CgGeK\^[aZe\f]
CfGfXgZa_\edfcp\
KiVYY\
Y\^Xegff
VpW\
AaCWD]KbTg]b_aacecgcvZ
TZZkeZgc
C[Td]g_a
CeH\V\Zh]d_b
A[BhHZMeO\WeZ][Wk\ve
A[BcH[MiO\WZ[Yv]
M[Wk[]va
@YAhB[C[D]E]FkG]HgJcOZU[VhXWYXZa]e^[`XabbafZgbh\jWm[n\pWqdr\u\vW
AXC]D]E]FmM\V[Wd]]^[_caZbec\e]g]tZ
FfVZX[Yc\e^le\j]qWt\
Chaa
F\HmW[^\
AjC\WYY[
C]H\]k
FbH[JdWoZbacgdt[
@\C[H]MaVbWm]Ya]cgeYpXq[rbtn
CbVk]Z^Y
AYHfWWqj
CjTdVaW]X\]bv\
FZV\W\ai
S[Ypr\v\
B]I]KcSd_Ymcpc
Zk[[
I\hht[
LWOX[\e]kk
M]OYVY\d`\eht]
@]G[OuV]\Wcd
O]Vh
C]E\J\M\NkO[T\V[Zgh\l[v\
J\N[T\Zn
R]^m
@cE\K]PZRdW[`l
MgP\`cectb
AYC[GlJ]PdScWZYd\[^X`]fdl\n]
AmB\G\H\NcWWY\^if]hbl\u]v\
AlH\
HYL]UYWemgoVs]
CaIaJ[K[M[NcO\SgWV[]`]oer[
B\W[[\eiv]
CbM][ie\lX
W\lk
C\DbH[KbLZMdNaRdTaUbWXXcY]Zc[X]b_caZb\c]f\lim]o\paq\sfta
C\H[KbL\MdNdTcUbW]XfZd\]_cb\cbf\lYm]o\paq\sjta
SYT\c\egfis\
SSfi
Si]\eYf[hkl\t]
]]eWf[hjt]
W\cgehvU
@XGZO]Xc]b^\cjjf
AfBPD\P]SaTb[Z\d^\_cb]cdfchclYmas]tc
S]VbW[Y]Z\[Zcbfml\v\
BZMdO[Wgb]cWfc
WZ\dcbfblisa
IhO\
I\N\OjVYXe`[cc
I]V]\febparctc
HdRbWg[dlXob
mfoS
KameoUs\
K]Pkl\
sh
ogr\
BfJcKcL]NaO\P[RbS\TdUdXdY\[U]db[cddYg\h\man]odpdscta
BeC\W\ebg\lhvX
@]BjC\F[GcHjI\KTOiRbTeUdVdW\X\[Zc[f[ggmZn\oYp[sSt[vT
BgUhs]v\
HeK\VgWdv]
BWCfEcG\HLIgKZMfNcO\P]T[UYVVWdXeY\Z][[]b_b`eb]chd\ehgZj\mknco\pZqZrcsctdvY
Ocfgu\vi
B]HkJ\VisZvW
Jkd\r\
@bD]TZ[mvY
B\E[HbJZL]MbOXS]UgVYWWXbY][\\[]\_hacbfcdechWlYn[pdqhv\
N]U\VaZlma
Xg_R
AbIfM]Zb_Wcdg]nc
@cH\I\KcMhUbWbZT\\^[_Za]ebh[jfmdpcqb
CbNc_U
W]Zie\ghu\
@]GgHYOc_ba]cUgeme
CX_e
@eCgDcL]O]V][ak]vc
C]V]WsZ][cv[
Cbve
L]W[[i
BfH\W[
Je[kd[
BeC\H]JmO\T[VYW[X[^j_ceZgciajblbmcnaoepdr\tg
BjC]JbT\WS^]_ae[gfmZodqcth
JjWih\jclbmfn[o\q\tc
XWjl
W\XYZ]^Yjm
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
@bGcObPZS[VdW[ZZ[\^blgp]tevg
H]J\U\WYXZY\Zk\[pbudv\
B\O]S\TXU\VbWg]je]ldo]qav[
HbTXViWX]\ldqa
H\K]W[of
oj
FZHXI\P\R]VjW\Xd[\aeqZsYv\
B]UaW[m[uivf
B]uYvj
uivY
WcukvX
KjO]W]X\Z]nfo\sZ
KZng
KgnU
Wf[VtbvZ
B]M]l\vp
AdD]FbGZO]R]V\WUX\Y]_k`]dbfYlZ
AaF]HhW\Y]_X
Fi
H\TbVcW[Ybpo
Tg
E[I\MXNgPZWR[k\]e\kZldpZt[u\v[
CbNdPfTbWU[dkZv[
Zd[Vlc
NbWe[Tla
RXWi[fbY
D\G[McPhR[W\[fvb
B\F[G\HaI\OcQ\U\WXY\[a_Zabb\jgldmencq]rbt\ub
KXsf
OiW\[qj\v]
mhn]ob
H\ObVcWh
O]P[U[WX_Zabjnoe
PeWlZ\[\cc
NZP\UYV\WYX\YbZ]]r_\bZecl[m[p\
Ui[\
TiZ[
N[Q\Wp`\
WZgim\
@fCVDbE]FZGbH\JaLYPYScW\[g]c`]c[dbebf\hbjZkbnbpb
BzD[HaJ[LRN\QjR]U[W[Z][S^[dejbk[ldmdt[vZ
Yg^cc]ndq\vg
AYDldX
[p
^h_\
B\O\^\h]laqj
W\[gkcv[
J\OZWaZa[g
@fB[C]JYMZO[TaUZWZX\ZW[c]b^a_d`ea[c\faglhdk\m\qbu]vb
Bi^b`]ehn\q[
BeG\JqQXT\WYZa[e^\_Z`bhdl]pbr\vU
B\GYdhe]
W\[[^\obuhvc
CdG]OkSdYd[YobvW
CjNjZcl]u\
O[[Yl]vr
G\OYTjU[Wicj
AfC\JjM[OZ[\ebj]q]uf
AdCZJdOcW\[\]\^]`\g]qZuh
CdXie[rc
CdXhe[rd
H]P\VdWUaghdvc
CXFaGZHWI\K]L[MgNfOcPiSmUZV]WcXbY\\Z]c^\`[accZd\egfZg\hejbnaqarc
MbSZWfafo[qgrg
Mo\\_\u]
CcGcY\[hvZ
A]F\HaMWObPiRfSeViW\e[l]of
C\F]H\P[SkY[l]rT
PZSXWVYj]cl\vm
FeNhO\Xd][hdu\
MYNbP\W][Z]\_]hZlo
CaHbL\O]S\VfYXZb^]eVfdiflbtcu]v]
MY\he\l[t\vZ
ChD[e]
V\WXln
L[\heUj\td
C\LlR\W\\[t[
@ZA[D]EZF\HZJcMZNZOZP]RbSYUdVcWeX\YUZ[[b\i^\_[cedaejfkg[hWk\l]m\r[sZtbv\
C\RZWa[h\bfcv\
WX\be[lg
Vih\
CcM\O]S\WsYX\[^]dbeZfor[tfve
C\ei
CcWgealZ
V[\jc[ed
C\TiU]
CZEdHeJkKZOgQ\V\XaYbZ[[c][^f_]`cabjel[o\p[sdtc
@WFdMiO\X[ejjc
@kjUn]
C\HeJ]Og_\bagdobpZsivf
OmVYWVX\Y\_kl]
IaZ]_gjYpdv]
@\CfFeHfJZWXZ]]b^Xa]caqe
OgU]
@mK[O\p\
W[Z]vh
AcH[Wi^]
W[env]
H]JUO[Zmg[
TbVbWYXhYd[]\d_Yhfl[mcncpbt\v[
M]Z\hip\
@fJ\S]V]WXY\lZpevo
I\J]K\MbObPbThUbWYX]Y][[cbdbecfdgZlbtavc
GeO\S\VaWgYbZbcUdce\l\
M]Wnt\u\v\
@fBZEeFfG[H\N]OaP]WZZacugdj\p\v\
Ng_\h\
Yfcavh
Y]c[vk
DcE[F]GaHdWVYb[c\\bedbe\nco\sct]vb
RZYcbkm\
A]CfD[S]V]WbXf\c]]^\ehlfm[oop]retfuZ
ClXiYg]]mXo}uZ
YY\elh
A]CZD\S]WdX\Y\ejhbmboYp]tg
AhB[DbFcGeJ]W\Z]\a^fdbe]l\o[v]
Ae^h
^i
IZck
JYKgO\X\_]n]ocpbv]
K[Z]n]pn
pW
R\ejhf
H\IZK[RkWUl\sc
C]H\LZV]Wc\kmdr]s[t\vW
RX\Zlhtl
RVmb
Kp
C]K\RXWT[\\vcblYtZv[
B[KZR\\jtb
JdLgR\W[[]\[tiufve
Ri\ZtZ
L]V[W][ol\
@cBdFbHbKUq]si
BeFZQbqi
HeJ]K]QaW\X\cdefl[q\sf
HiJ]W\[al[q]
HZej
B[M]O[SiT\Y\[\_]cbf\g\oa
B\K\S[T\W]Y]ci
PhSW
SgW[[b
@]WZcjdfl\tb
AaBeE]U\VeWX[\cbhYk]l\napi
e\n]pg
BhWYk]p\
E]G]K[O\PpR[Sdv\
E]O\PfR]SY
G]K[PcShv\
K\U\VbWg[[
I]M\OcV\W\\kefhYlZ
I]\deW
@]C\FaM\O[V\]d^mh\sc
PkY]l\
Pgl\
B[N[VkWo[\
B\Qd^gldminfocuX
B\QdWb^glXm[oh
mnnguX
CgS[VVYi^Y`id]eZl[
CnS]VXYc^\`Xd]f]
B]W\gYkht]
gak[
ri
C\F\HXIZJXK\MYO[UVWRZT][^S_\a\b[d[eXgvhVj\mZoYpZr\u\v[
@dC\DcE\FiGeHfMmP[SdVcW\X\Y[Zd^\`ba]b[c[dfgZhdmaod
FWGlH]MyN]VdWUZgc]dZoQpX
FcWPdg
HmVfW]nV
FfH]Mbd\oe
hf
W]b\di
DgFiG]MZP[SdV]WZ
KdV\mbom
DbJbWWodvc
VdW\man\oj
CYO\WZX]^qb]t]
@]AbBdCmG\HYO\P\Q\V]WaXZZ\\b]\^X`]aZcce]g\h]lWncocq\r]s]tb
CgW\X\a\r]
AeCS`c
CdJcWi]c^Zlf
CZWW^m
CZ^f
B\C]DeE[NeQiT]W\Xb\\^\e]f]g]helbsc
E]N[hj
NkZ\hZl[
C]D\QYh[lk
Qgl\
B\QlZelY
QnW]sZ
I]ejh\
BYH\OnWYu\v\
@dA[FhJ\MaWZZc[\\]]d^fa[b]c[d[e\t]
@hFiMd^Q
FY^h
EhFgl\vo
@]FZMf^W
MW^nt]
MiNaOZVZ[dv[
M[NR[d^hv[
C]IlO[W\r\
B[QmU[pbq\
B[QlU]q\
UmV\W]ZX
AaBZEbFbH[JdK[L\M]NcPZQ\SZTcVdW[X]Zb\]^g_Zaacadghdkbn[pZrcsdu[
@]V]^jsd
AgEWF[NiV[^]kfl\r]
Vcck
E]NYVfWfcgh[
DdW\^edW
CaNk^[
^Vhcqbsb
CkTV^\se
NaT][[lj
NYTkW[Y[^ie]hcsd
B\Jh^]
V\^g
MZ^ql[
JhT]^Zc]vf
AjN[V\^fd]l\
AZ^gagj[
C\EWG\TeYX]d^[a[c\dt
E[T\Y\dlrf
NV^d
EjFZJ]^]
^kp]
Fg
E[N[Ud^iddhgl[tY
FdNjTefc
Nm
N]TcVf^WaclW
J\NkTcZ[h]l[
VlW[^\h]
CeJ]W\\]efh[
J]TlW\\]h\
CfT[
@[B[DlEeFXGXH[JZKdL\M[O\PZWVYXZX[b^Zc\eVh\kZn\o]p[vi
@\B[C\D[EbH\J]NcW\[Sbec\dbvj
CkDZve
AdDZ[hvc
D\Kkcc
vg
DeO]WW[\d\vX
DgEZW[dbvJ
C[DZEoF]G]K\NZ`bdcp[vb
CWD[E]P[`n
Dk[]dZvZ
Ck
C\DiEcG\M]`ZdYeYk\vZ
Dld\v[
DZlZvj
C[EPvS
W]vl
CYDcEf[YvX
CgD[E[Z]ncr\ve
D\[Zvm
A\DcJ]T\Zgd\e[
JcN]Tbaj
C]J\O\`dehndu]
O\ek
C\D]PZQXVYWXYh\b]aaec\d[hbm[rdteud
J]UbYVhTrx
P\Yxh\rP
hi
C]WYY]eZg\hpr]
J]W[e\hit\
BZDbGcJbWgeah[sb
BZGcWgh\
WXlkv[
C\Yh[iv\
@jJeO\ZacZ
CdG\O]Zh[Z`\edoap\r\ue
E]O\VcWbXl[V_]jap\s]tfu\va
[f^]m]
PhWZ[]l]
HgTb
EcW\jpvb
ChH]UdW]iZmioZ
Ulmd
UdmW
@\B\CQG\H\IZJXK]L\MZN[OYP\RZTZVZWOXVYWZ[[Z\V][^\_[a]b]d]eUhWixjVk]mZn\q[rZs\tUuXvZ
U\WZX[cdhfiSmonau]v]
mX
B\CfEfFcJ\MhTaZi[Y^dl\q]rcs]
CcFZMjWV\]^\r]
E\F\\c^gre
M\TbWi[[
Fn^]
F\G[J[OfPcVWW[XbY]`aj\laq[rdsdt[
OiVYW]
B\I]TbVm
HbJcW][iq\tZ
I\KhR]na
Ggpd
D[L\O]VZ`ij\ubvY
CcO]T[Uf[d^[ccddmdo[
Uhmfo\
@\B[F]GbHZIbL\MZOrPfVZWWZ\[\`aaebUj\q]r\
@bBbFbWY]bbicbj\l[qc
@hB\FeHcW\Zbb\qg
O]Pfv\
L[UiWje]h\lX
E\LZV[Wgccle
ViWZcd
BjW[kb
\g
C\OfR[V]WZXWYb\ifbq[t]ve
E\W[\iq[v]
@YBbD[EhFgG]HYJ[PdV\Y][\abd[eej]obtbvb
BiEZWXcZva
@YB[ElFfG]HYccd\eeve
CYGYN\OjcarX
AcBhD\EbGcHXJgKbLcO[U\WU[U\]^b_c`db\ccd[eef\hak\qdtWu\vc
BlGdW\e]k\v]
FbM][]eYvg
AaD\FbH]JfMYO\W[^be[f\lVvj
F\Lf^clmqdvS
@ZE]IbK]Oa^d_b`kc[echcv[
egt\
AdB\G\M[^Veb
CaJ\MvU]eYnavQ
mgqa
AbH]J]OeW]X]\\]ae\k]lbmdo[ug
AbBdOfW]\\k]lbuTv\
BYF\HkKcT\VYWZXaY]^]c]fXl]s\tcuZ
BYK\W]cdq\sZti
HgKesT
H\KesSu]
H\Kec\sW
S\W\sl
CYTlY[a]gf
C\TuY]
C\TWgf
FfHdJ\QcS\T\VeYbail\r\
FkHdJ\Qdl\r\
FhS\
F\HYVXal
H][XektZ
R[W[Yle[
CXFgHfIdS\YZZbf]pc
CSF\I\ReS]VbY\Zbf]pg
CjT[WZ
H\U\V]e[gjo]
AbI]JZV]WZ^\e\hptaubv]
JXY\^deihdjWua
W]jh
W]jf
G\K]M]PnR]V]W\Ye^a
GbP[ScVkZ\e\vc
CcW]kh
@]ATCbDbFcGmHaKbL]NdO]PaTXU\VbWbXZYdZ\^\`Xf\j]kWlincrft[v[
C\IbJcOcPcT]Va[]^cc\lenhobrg
B]GmO\Q]WZ[V`bc[d[
GePZS]WW[bcbv\
Ng[\
G[JYNcctud
DjJ\[gv\
DYFnH\QfW[\\aWq]vk
Jbhg
G\Okte
NhYU
OZPdqn
BZC\DZEdFZGmHPI]JcNYOgQYS]T\VXW\Yl[c^n_[`aaYb\cfe[lXqXud
Nf[\^\
NgrZ
@bDbF[G[MbO\Y\[o^Z_]becZder]
@mA]B]C\FaGiIZJ]NRPbV\[[]a`jcVdfe]rZt]ubvW
OV`aeel\
A[CZDcGiJe^f`[a]c\ehf]hcrcvW
DnGY[\
@ZGYHdIcN]P[b]cns[
HbIbcU
ChJ\YZ
W\\g
DPGkSaYc`XchdY
Kj
Kl[]
KVWg_e
DYGXHfIZJZOdQbS\Y\c]faqerjsgve
BkGb
@gAaB[CaEbF\G\N]TbW\[\\d^h`ecZhbl\r]t\ucv\
EaNjOfV]`[rf
Al\]
O\^lq\
AXOqP]Vd^V`Zcbhd
@bB[C\NdR]ThV\Xd[ecbe\ialWrdtfu]vc
NXT[Zb[gc\lZ
N][i
@]E\Jh[\`dh]v\
^f`i
B\GbH]KbMbN\RcV]Y\[]\ebcdZe\lav]
Kh\\lfvb
Mm\Wb]
B\GcKZLaMZRVWUY\\nb\kalTt[v\
HiNbZ]^[ecvh
I[OgW]mendoisftW
FeH]M[O[R\WeY\\idee\m]o\s[tmvV
Bg_]
R\]s^[o\p]
F\OdP]UZW\YhZe[[]bc\eZmenbpgugv]
TfYhZV
F\P]Ybc\ncph
UlZ\
RZS\TjUf
DZvh
DZvh
A\B]CcG]IYOmR\V]Xg][^]_eaZcfm\o\rau[
Oacj
B]OSX\_c
IYOfWSce
O\Xm
OfWe
WjX\_eaZl]
TbVYWif]lY
B]CjG\V\ZYn[qfrc
EbL\MgS\Wc[\e]
EbMjS\[\e]
G\LiSkWT\cv\
W[[k
A[DcEbFdHYJ\KYN\P\Q\R[S]UbVcXaY\[]]a^d_\`da[ccd\eef\ialUmcngofqcr\sYtcufvV
Cms[
A[B\FbG\HYIdMcNdP]R]UZVgWRZ[[Y\T][^f`dbccaebg\haicl]manbogqbr]tnvZ
@fBbCXFeJ]KZM]UbV\WYXcZd[d]f^U`ccgeTj]k]l]m]n[o[t\uo
\gb]
Ch
BdDZJ[Ud]fo]vj
B\Wdlgo]
BkWX
U\ViWY
[ll]
J]K\Vhj[
Wjqc
DgG]W[va
B[C[FYM\PcR\T\V[WXZZ[[\[_Z`\cajok\o]tYv\
PXW\Z]\\`\cghdj[
B]IcZ][hk\
EZH]S[U[Wgcal\
H]VfW[Y]ZY[c]e_Ubdebg\jdm]pev]
Ki]\edg\
ZVpe
WZZhg]p]
NeT]WZZi[X]]ec
][_hpn
K\]hpT
tive
tivf
A]BWG]J]NdOiP]Q\R\ScWcX\Zc[e^\b[cbebfdlarZsb
B]Chvf
Og`\u]
F\OWSjVcf\v[
C\HcOhS\Y[`]f]k[v[
B[O[ck
OZ[b^]c\ebug
C\DdGeK\L[M\O[QbR\S]WTZ\[X_abZcYd]e\kil[p]t\u[
AaBXDYW[acc\h]kZvn
DdN]W\kl
BhDdG[vU
BiC]DdGdL[O[QbWY[[\\bZd]e]t\vc
@aAdB\E\GdHhLZM]N\OaZ\\[^d`ca]bgcbdbgbibmcnaqbuh
@\AZBfCbDfGeHdI\J\KcMYN\OgQbSdTYUbVbXlYeZZ]Y^U`ba]becadeeYfVghi[k\mZn\oWpiq\t]vf
@dAYEZF\H\IbN]OdPeSXTgVaW][\]e^V`bbbc[dce[h[nhrbtT
A\CVHfJnTcY[oc
A]HWS\WVbldVk\mbv]
@gG\O]U\W\Yd^hc\fbmZn]uZ
@kD]Sc
A]F]Gb]\eghcm\obpb
C]D[H\QcWXabbgve
B\C]FeH\IdKZN\U[WXX[Ye][^i_]bbeYf\mdneojrasetgu[
OkTcVXc]n\ub
OZUgW[naujvY
BYHjOg[\tgv]
df
C\DZHvJgQaS\U\Y\cYf\hZlkmXo\p\qdrQsYuXv[
HiJed\
C]U\V[]\mlo[p\t]u\
^hvb
DbFiHeW\qc
HeT\W[m[n\oWqc
BcO]^pu]
Oim]
AbH\OZVhW\X\Yg]\^]`]b]c]f\mfnYs\um
OhP[o[u]
^\uh
A]Che\
@VASBaCwD[E]I]PdVhWbXdYXZb\a]b_n`WbbeXfZhbjcm[n]pjt]vl
@]C]ImOWT[Webce]hbmYndpUt\uh
OkX]^]of
AgB]O\Vd^]_Y
@bAcBqCVDcEdF[GfHiJeK\L]MeP[QTSZTcWVXbYf]e^[_c`ab\d[eUfQg\j]kildmWnXq[s\t\
@aAdC]G\HVJdKYO[UeWiXb^r_eb\cWeafig\manhoYpZqar[s]tduY
@dAbVcW[ZY^ia[bXd[q[uZ
Zn[]p]
NZm]olse
BhWW[[ehk]
^i
@\JbKjMkO]W]^kedmZnZ
B]Wce\tg
DYOvP[WYeWuU
HYJjK\PbW\Y]Zc[]^X_YbccheefXgeocqirWs\u\
A]X]]a^\ug
aZej
CWHeOoUoXY]ee[gZhbminYoWt\u\
B[HVQi
B[I[KbPbSXXb]]c\eaffg]ojq]sf
A]CcGdKaMd]beZgflbmbndoXt[
AbB\C\GZVh^[dj
EXPdW]^[gcq[uovV
CgG]JcM]Nfdle\uW
OjV]cds\
OYW\vi
]\mjnZo\
B\Wj
@YHYOgScVcXbY[cbgam\oov\
BbHfO[V]W\vV
B[Wse\jb
W]n\om
TcVcYg^]fc
@iI]O\
BYPcU\Wqu[
BWG[O[Wm[]_\ejuZvZ
lj
UZ[fi]mhnZ
HgIaWd^Yb\uc
Ydd]eZlbuh
CZD\HdJ]OTQYUWV\WaX[Z\[b]V^fa]b[c\dckjtcud
@\B\J[OZVge]gamXneq]sguZ
CaOrPbV]`bcfs\
O\Rh
BhH\WivY
BfO]^[`\tc
CYFbGaH\JfNbT]V]]bfhsb
Jh
@[AcBZDbFdH[JZKbL]M\NjOfUeWbZc[]]\^]cUh\k]lcvb
Wi
CgWf\\cdvc
BaSeT[Y]chl[rb
PZSj^\c[ob
K\N\ShV\]]m]
HiO\V\
@hAZBaDXEbFdG\HVKhL\McN\OZScVYXcY[Zd[Z\[]\^f_\a[b\cfeYgbhcjblamdnYoXpds[t]
@bBgCbF\GcIhK[L\MbNeOdQbSdTaUcV]Xe[[]c^h`ZafcCdrfaleqbtXvc
@gB]EbFdKZ^fa\cZe\hblamhpg
H\cgeZ
DXOWcll[
F[OeW\coe]
@TBgCZWa_]ced\e[jblmub
@\A\^l
@iCgU]Zd^Vc]nb
@\GeS[^\`bcgl\
@qE\FeV[WX]a^]`cb]cQj[
@\BYO[S]W[aXcul[
GX^]`]cnld
@cAaBdF[GcHdLgMfNbOgPeRcSYUeW]X]YbZe\g]b_ge[h\lcm\pbqjtWvR
AeBhCWDbEbF\GfHiJdKbNcOcP[SZW[X\Yg[]^e_]bjeZf\jblenhoXp[qarZtgvl
@\H\LmOUP]R\UaVbWhXb^g_acde\gbh[sltW
FZS\Yl^mc\p]
C[DdEaJXN]OcP[R\TdUbVcW[Xe\e_d`\eihZjYp\rgtYuavX
MXOZWiXeYY^hh\pZ
FgZ[
@nE\FYZ[pW
L\NmVZWe
Ejd\
OhY[
XU\d_Z
CmJ\N\Y\
@\MlVZW]
E\J]WbY\\c^\_]ddlhn\qav]
N\[g
@bAcBnCdFZHnI[JcKbLZMbN[P]SeUcWRXZYWZ[[[\Z]Z^V`\a[cbdcebgehZjYl[mfneo]pdqVsfteuWv\
Lhtf
@]M\Z]pi
MjW[
E]OkV]W]^]jb
CeI\J[O[VkY\aa
SZXjY]^h`\ebp[
NhOX
AbB\HYJi
O[W]\\^\qmsX
\e]]_f
Oc\[^k_[c\pcqe
^Ypj
Vn
\[ti
CdJaZh\\h\rf
Jbs\t\uh
_[hkq\
VZY\pi
@[EbO[P\YgZV_cpfq]uf
@dChFYJYO[P]Y[Zf\X^njctf
M]NkS]
C[O[]b`k
VZan
HWJWQgWYZgecpe
@[FlHZK\O[PdSdT\UeW]\]^Y`]gbhem]
AbD]FdKXS\Y]bamgndub
W\eglb
mbqZth
AnC\JWNbP]V[WcZ\hbie
Nh^Yfe
TdU[o]uj
m[njoa
CcO\Vga\mgnjodp]
BfCZJbV]W\[]efu[
CYJdNj_]
Cpe]
W\[lt[
@aAZC[DaE]GaI]J[LbMbNeQ[SXTgVaW[Ya[]]c^[_X`daabcdchYkcmandocpeqZris\ucv]
A\C[DeF\GfHbJXK[L\MhPZQ\SaTeWYXcY]Z[[j]c`ja]jalWmfn[ohpjr\vf
LbWYZe[d`Tbdg]
Wg
OkVY]b
HbKaVhWYlbnfra
B[HeJWM\Wj`be]mau]v]
CeLmN]OcY]Zca[e]n[oet\
K[Ne[\^bejm\n\ogs\
B[J\K\WgYc
@[BeM\O]WU]]^eabbdc]ogu[
@[CbD]E\FdI[KbLcP]SbWSZ\[g]eafc\e[hfj[k[m]ocr[tbvc
C\F[I[KiLbP[Sd[b]c^d`Zaceck[laoct\v\
CdD]EcHbJaNYP\U\WbYZ[bb]dZe[f\gak]lkndo\qatdu\vZ
A\D\HeM]OgU\WbZc[bcbnatWu]vb
O]lgv[
A[BWCXD\MeN]TgV]W\[fe]lSqdvc
AcBiEdFbJaOgUcZZc\g]nco]vZ
O[Wlt\vd
BiWW[Z
HfOdV\WbvW
AiCZUbmeo[
PVfj
DdJnP\WT[d
AeDdF]GaJaK\McP[QaRaSbT\WWY][b`ba\b\egf]hcjambpaqbteuc
@hAUCdEbFcGbIeJYKdLXMaNeOaPjQdRYTcUYW\XeYi^d_g`[fYidjdkilXmZo\qargtaudvh
@\CiKfP]R\SZXiYhZc[[\a]Z^d`[aicYfWgchejel\mYoer\s[
AdMjVcW\_]
EbF\N[d]e\lhvg
JbSl`eddh]
MlO]V\
Oj
B\DjG[ShWm\c^\c[edl\t\
S[cod\lh
DYO\[\vh
B[OaXj]Y_dfe
C[MZO[Vy[\\c^[_Yb]e[f]t\uY
E\HlScY\[\c\fbuf
DjE[VZdZeZv]
A[CfDYF]HXIdJxOYPfQfS[TWUn]fcaeYhflZoapYq[rXsduV
CqDdGYO\`\
DWEaJcMlNdObV\W\Za\W]b_deZg\hbj]l[m\pbt[vc
H]UbV[]fe[h]mqp\t\uZ
CbXZji
Rbe\f\rite
AYBgG]Medd
L\lo
`f
Ed^l
C\G[N[OZT\VnWU[i^[_d`abcc\eYfphUj\k\p]qZs]teuV
OkPZa]t\
CfL]Mh]b`\hat]
NbV\W[[bcke]qftY
AcCYD[W]^Xvj
N\Tdenj\
CbDjEZHdMcNbOXVcW[Y\^f`\a\c[e\hYjblXq]rauav\
EiF]`]ekf]h[j[t]v\
AZCYFbIdKhMZN]PbR{WY[Y\]]e_ceYfbj]l]pWqYtWvX
MYeXhapWun
AdDaMZO[S\Vm_X
AbBhCZE[F]HgKcLiNXP]R\V\WNZ\[g]\^c_X`Zcafbgchbj\kclWm\odqdr]t\ucvg
A]b\ul
eht]
MWNdW]ZZedj]l[v]
MiV]
OcWlcfe[tdvZ
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
DTEZGm[[^bd\lYvc
HdO\h]mbtjuf
Y]eg
AdJZKeMZOYR]W\Y][Z`ZelhilapjtV
@[AeC]DdE\HdK]M\Q\SaT\W\Yc[Y]c^o_]`cg\lWm\nbo]pbqYratXugvm
N[O\`m
_b`]eZh[pWtcuj
DWEY_behtiubv\
H]L]NfZeenn]p[u]
AaGjMc^]dc
AYClDhEaGSMZOjS[Vr]c^Z_o`Scfd[e]hTi[jen[p[qluWv\
MbWcZ\[m\\eZhi
@]M[N]R]p]t]ul
V\\\`\ektX
Voj[
N\`f
AfHYS\V\`[lo
BY[[eh
WYed
NeVY^ih\lY
DcE\vL
[i`[
@bA\C\DZEeFgLiMnW[Zb[X`Xe\h[j\l]mWn]oit\u\vk
AZHcJ\N[OkS\Wb[V`jdhlUu\vi
CkD[Ga_\dc
MfN[P\VZWZ\beblj
BjG[OeWhY[egjdlXv\
C]D\Sg[Z\j_ZadeXhil\pdtX
EjO\Tdebu]
@]Rjme
MdNXRcZse[t[
WteZve
E]F\HiIbJ]O]P[Q]V]Ye[\\]]b`egchZl\mgq\rat[
BXJ]KcP[T[UfWiYhZd]c`[mfnc
K\UZol
BnHfeZg\o]
HYIUOXS\TcYV`]cuecgcs\
H\IVcbfcs\ue
AfD[GaHZIdJ\OjV[W[`bcTdde\halepauavY
D[GaV[`]c\dnl]vX
AiO[Vf^c`bcZdXgb
dXvk
P\c[dgl\vR
CeG]I\K]SfT[UaY\ZY^[cahbmin[o\r[ucv]
PcSZUZVbWf[[]bc\les]
B\K]Ud]\eig\hdnboXuj
P[ci
C]Ug[Zg\hbmdn\oYug
A\CgH\McPbWUZ[[bu\
Ch
D\U]Zh
A\BeGjJhKgMaN\Q]TZU\V\W][Z^l_\b\cPg\lfqZr]uYvX
@i^e_\c]e]
JhNYsd
JYMl^Ybic\
@cB[C[DjEgG\JXN\[\dbu]vh
DaJ]NbOdWZX\[i\]cdhalYv[
OdX\cg
DfJ]hdv\
W\Z\[i\]h\
B[GcLZV]WZY]\bmYnns\u]vc
GdJjMa\bv]
@iFbW[[h]ac\l]ve
@jc\
OaSgV[
AaIbJbO\SeVfWc[\\]`acYjaqdrbscvd
W[lk
EiW[^]c\e]jgvb
C\JfNgPeV\nZ
N]Pdlmnasbuc
A]C]NgPZVZl\ne
B\CXFbJbKbLbNiPaT\W]ZZ^Y`\abbccXf[g\hei]j]lim[o\r\s]uc
AcChEbFdIbJZKeMdNOOfPcQbT\UgVcWXYYZc\Z][_e`[abbbdbhfkalfqXr[teu]vc
@bD\EdMZNdOZP\SjY]]\`\b\e]hTi]o\qfub
UX]uu]
@[EfNfVhWYhd
MkN[
N\[d_[bg
AUCWJ]K]LeMiNTOgW\Zd[da\bdenhgk]lhp\
N\Wk[\
NXPgVPWvZ]\d`Xcc
uj
CXNiS\j]
JdLkN[WU`[heu]
NfWic[
ETM]NtZU[[`Xl[
I]K\M]PhS[WZ[fb[ll
AiN[[Y]]_b
N[Zg[\
N[Zg[\
D]NZWjZclZ
CfH\JcNUOZPbV\W[[h]\`ie]u[vb
CfPmSVWVZa[b`kc]ve
AhP[[j`[
JdNYO\[Y`i
H[VaZa[di]j]mho\p\ub
ml
B]GZM\OnR\S]VYWX`\cevZ
ObWh[V
M]W][g
E\HbW[X]c]sluZ
EdNdVbWZYc\\lf
EdNYVeWZll
@XB]CZDZEZF\G[I]KZM\OfRZWdXWYfZX[g\h^\_Ubicee]jjkclZnfo[q[s[tbujve
GZOWcn
I\Vhcg
@eP\jgp]
CjO]aX
BiCeOVS\VhW[pe
LdOhW\
@cG]MX[\b]uq
@]B[O\Z\^Y`ec\e]hcvh
@gCXM]VeWb[]\\]b_ab]ccejfbk]lhpZud
ElNWVdaZd\
AZCgEZFbIZKhMeNdP\UdVaW\XgYbZg\b]]^b_Z`dc\dhecfhkZl[m[nXobpcqdrcsatYu\
FdMgPaV]ZX^io\
Cje]f]
VgW\
CeTYVkW[
C]DZGWH]SfW\[[dhvd
@ZCaDbEjO]PZWc\g`\l[
@ZC]E{H[M[N\P\\Za\dck]p\u[
HZJ\O[X[Ycaccrlencpes\
EcH[VcWhdal\vi
@[BfC[FlGfHgI\N\OcQXRcXb\[aac[dbfcj\l\p]vW
GcJeObSb^gcahclo
A\B]CWFuP]Y\[[\\^b_]d[geh]ll
CjW[[]da
@fM\ZYpi
A\KcLcO[VlWZ^gacd\e]g]s[u]
EhjWvk
@UGYWZ]i`icyeZfelZ
DiGYRddflYu\vc
@]BXFgHqQe\\^\ef
A\CdS\VaW\_\e\fl
A]ChG\Od
A]D\EZH\K]LZMgOYPXQ[VXWUX[YgZY[a]]^p_Va[d\egflhVicjZm\nXp]r[sUudvj
Oiv\
C\FZHZQ]T]W\Z[]bpls\
BYO\W]ZV^b`\h\l]pfuf
CYH]TUV]W]egh]ljm\oav]
@nD\K]M]NgWU^Zdelg
H]M\QfWicUlV
HkNcZZlbn]
@[CcJaKbMfP]SeT[V[WYZ][[\Y^X_\`]bcc[eaf]lnncocqdve
@\B]EcKYM[OjP\T\VYYY\[^e`ga]bfcYh\jWodp]q]umvX
@oBoDTEjGSHgJfL\SfT\VhWWZ\[R^d`\a\b\cbdkk[ldp[r]setYu\vm
@lJ\^]gbj\vm
AeC\DaF[HbIaJ]MdN]O[PbT\VeZd[]\\]]^Z_hbbcfeZhimbnbocq\ufv\
M\T\W][fe[h\jdtc
Pope
E\^l_abY
@aC\DYEnFWGYO\QZSeVfW\Y\a[b[c]dog\hhj\ldm\
Q[VZWg[\_e`hdaecl]t\
AgBUC]EkFlKcLeMaOgRZVbWZXfYZ\[_\bcf\hejgkel[nWo[pbrbtkuovR
@\GdNX^\_bp]ti
CbEfNbObP]Q[V[WW^ivj
CgVdYbvn
O]WfX[[gvW
XgZc]Zlbob
AZFbKfUbW\Zb\]d[e[g\jemdn\oZu\
C[Ybehtn
@jBaCVFcG[HcJ\LjP\ShU]WYXo\h]\^d`]a]c]gbk[les\
HXV[W[Xbsk
A\BYCgG\HbJYL\MbR[T[VaWjX\YWZW[W\W_k`caXbhcZdaeifilZmfnco]pdteudvg
B]LhW\kX
NcO\WX\eagiglivb
FjHb
@eAZE[F]G]HbI[K\N\OVR[SXTdU[VgWlXWYcZe]j_jafcbdbeYfdg[hhk\l\mbn]phqYr\tc
FmHca]cbd[l]
D[J\O[^Z`\qjvh
cYgbhl
Qf[\b]gckf
A\\\dYl]pdvk
CiOZSXca
VbYY_gb\cahdp\
@bBvCbDjE[F\GWIeJQNgObPjSjTgVZW\XbYbZ[[j_Za[b]dhffhdj\lYmcp]r[ve
DZFYGo[]a[c]dk
C[DYGcJeP\S\ZeaZdsub
FbVWb\
@gF]
T]Ugb]j\
BgGXJ[W]d]vb
@fCWF\GVJbKfMYOXPhR]SeV]WYX\YYZ]\\]f^\`[b[ekfcg\hblZmXo[pnqZshvW
@[Eh
B\GbHWM\UaV]WY[fb\c\e\gclko[
FgHhV]
Xh^[
C]O\`cf]hh
@hMYNccfp\t\
C]FcH]NZV]WZakd[
EhF\aZh[
^[c\d\lgu]
J\Q\aj
@kA]BQCcFdHYJXKYL\M]OZWj[j]a_lbYckdceaj\kcn\q]s[t]v\
@]AbSbV[X]hbjn
BUCeEdGdH]IbLlO]UbWUXd[\^b_\gghhjkkTlZmfncoZpZtXvZ
@hF]KYMbTeYe^\agejfZg]o\p\
C[GZPcSdfi
@[CcN[VYWYXdZb_ia\e]j\lZ
Xf`\lZp\
M]V\^albvk
@ZE\H]O]W[XbYe^[`\ehjhq]v]
B[EcR[\m
@gs]
@]DlFdGfKfMdV]Zkc]dRg]o\pevb
@XCYErJ\K]M]TbW[Yc`fddedj\l\ncp[vh
CWFeHef]
A\C\D]FcIcJbNgOaT]W[Xc[\^[`ecde[j[lhn]r[uevd
B\CfGcLeM\R\\plat\vX
@\CiEcF\JdUcXX[b\]]\`\e[h\mcnZuc
AdBWH[OgVTWbYa]ecdhft]uZvp
GeH[J]NkO]V\Wk
EdH]JbN]WY[]lp
@oAdCZD]E\F\GfK\L\MiNcOaSkVUWZZ]]]^\`\d[hRjblpmbva
OdW\ZZ[mc\hZlZ
ChSa
WZhj
J[dg
@iC\EbF\KeMaSdTdZX[[]c`\bacfebhem]n\odpcq\s]
@[]acbe]uj
ElP]dY
C\FhG[HeJbKfMaN[OdSdTZVeX[Ym`[e[fdqerYs[uY
C[Tc[\^hcdlc
@\FYH\NbQbW]acbYcmhfjcnZqZubv]
@]V]Zea\cgjWmfnX
JjPbTaVcWc\[_]l]rY
@eB\FcKlMfN\R\V]Wb\\_bbXc[ljm\pdt[
@UAaC]FZH]JYK\MaOdP]R]SdWeY\\g^c_Y`\aZb[cZdZeWhcj]kglgnRo\pwqYrdusvd
@[AZCfD[G]I\LYM\NeOaPaSdTcVbWeZb\h_[`Xa\bXcel]nOtW
@ZCeE\IaJ[KaLcO[PaW\Y[Zf^[`ccje\h\ldnd
IZLiPdV]c]
DeNjV[`[l\
[flZvS
AbKgP\SiT\WZY\^\`\c\fZhcr]
CgJ[]b
@bE[JdLbMbOdP\Q]VaW\Y]Z\\]]a^b`[dbegk]l]ncp[v\
@bBgD]E]JfM[ObUbV\Wc[Z\]]Zc[dae\hbndu[
CgDbO\V\[bc]eZjd
@ZBYC\LcMbO\Wd]gcfuc
@ZBdC[FaGaHiJ]O[W\[o^\`[daeYj[qdt[ubvj
C\EfF[GZI[JbTeZZ[Zb\dXechZldu]vU
Nh`]hb
IjO]
GYLYW]cflm
B\EbF\G\L[P\Wcd\hclgn\v]
@dB]EcG\NZccd\hel[
NbWilYn\
A\FbHaKbL[McOcQ]SiTbUeV]W]XeY[[b^Ya\bdcbdbf\hbj\m\odp\q[sbt\uevc
@bBnC[HSJcKbMZNbP\Q]ScT]UZVZWfXcZ][ZbZchdYhcjam]ngodrbuavT
CcHZKaO[PcScXcY\\\`kgfmcn[u[
Mi[P
Rc[W
B]Uh
B\M\NZ[fbd
AcEgFiH]NaOW[]`Zdjf\kc
F]H][ko[si
B\F[HoMgO\S[[ae]o\s\ub
B\DbMbPhS]TcWZ[ck]
Hcbcdgv[
[i
P]Zg[oj\n]s]v\
TiWc[]
AeB]CaE\HeMbP]TdW]Za[a^g`db]c\daf\h]l[m]o]qat\vX
AhJbT]`[
A[M]PbVf[\^\ahc]lavc
C\LYOfS\VWZbdjeet\v\
M]OZclq\
Cqce
A]B]I[L]M\OoSbV[b]cefb
BZOlV\W\
Olc\
FbJZQgYcZd\e`ce]h\v]
FdQhYZZcv]
\h
A]TaVYWcXh[cpYq]tc
TaXhpY
C[OfVfWhocqdr]
VlW[o]
Vio]
PcV\Yhse
CZHfNbO\TbV\Z]^baee\hdletV
HhTdV]WX
C\DcGfIfJfN\ObR[SbWYY\ZX^e_m`\c\hZo\
DeGjScW\^]h[
CYIfOi
CY_u
C\D[Js^Z
CXJ]_n
CiDbGdHXJ[S\WZY\[\\f_[cbl[r\
AZCWDcNbS]Yf_]cfr]
A]COYY\v
CaYV
A]CsHXW[Y]\X
AhCZ
Ah
RbWX
OZP\^Z`qc[
H\N\V\Wd[YekvY
C\G]JmSYW\[W`[e]v\
CeFjV[WW[f]\
F\G\HbViXc^c`\aae[gbjbp[saubvb
EXHbVcWWXc`]acc]gdrc
EiF]V\dd
DcJiW]Zbe\
BgL]WcZ][]meq]t]uZvX
BgHeWT[]e[q]
B\C[DZH\J[M\WcZ][[`bempZrasct]u[vW
BkL\R\WX
C[FfH\JmL\NXT]WZZd[Z`[bUcadjf]h\
FhJRL\dp
F]H]JZW\Zi`]h\lav\
C]FWJh
Jd^YbXcdd[
Jc[j_b`[c\u]
A[Wj
CbIcJcP\WdZe\e^i`ed]f]mdp\qar\vh
JeWaZb^W`\miq\vk
CgWbm]v]
CWHcJhK]MdO[VdWZZZ][`]aad[gcmdoZq\rat]
H\JkTZ
CYH\JwM]O\TYZXg]l\
C]HiK]Ubmc
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
FbHdO[SlT[V\Y]cfl]nYrW
OUSXW\`qc]
D]W[l\vl
Vf`Zcgv[
H]f[q\si
Hjn]ob
OfUjWXZc`cc\eaf]g\o]
CVO\PVSh`kce
SXWUcdld
SYVVWj
C\PYW\[\^[`mcd
@jCWEaFXHYJZKeP\V\WZZe]d^\`Ybbeffaj[lamZn\peqcsbv\
@XC]E]FbHZJ\K\MgR]TfWdZg[Y\d^]b\edfchfpdqar]sd
K\ohuc
@c]gq\
F[Kj
@YEkK]Ubcde\
@WC]KVMiRfZX[\]ge\p[
EWFcHlJaKeMWN[R[ZZ]abcc[hboZpds\v\
SbT]XcZf]chVoZph
@mM[
Ucq[ri
@[KmM][he[ga
@jElFcMZc]
HZNbW[[np[
@bEXF[Ke]\c\
@[CbD\FhJbKcM[S\TZUZWbXc[\^fb\dfe\f\gbjao\pbqdr\
@]BcC[E\FjHTKgM\W]^\d[gfqbr\
D\H\dh
EZFbHbJaKZQbWiZb]d^hd]g\hap\
EpH\]ch[jdp[q\
ChF]HX]X^edd
DbKaO]T\W\Yc[c][`\bbc[d\ecfdh[o\pctgubv]
HZWnY\Zb[]^YeYfbg[p]uh
KcN]pgt\
KaYb[]esh]pR
W]eZtj
[\\Xe\fitg
FhHlOZVeW[[Zb\cak]s\
FgHgV\W\b\c\k]s\
F\H[VgXbce
KZsh
KZsh
B]C\GbThW[[flc
Iff]l\ri
L]Ri
L]Ri
DXR[`kdflb
JiUbf]lb
JiUbf]lb
BaC]fh
BXCbDbE\H\NgOgR\X\[]^ag]hciWjbmfnpoZpaqdu[vb
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
@bBZMWRcVe[fb]c]m]uiv\
BZDZEdFfH\M\N\P]QeR\V[W\^adih\j]l[vf
EXFmQ[W\dhvU
DTEOdi
EQdb
ElFYH\Q[dWl[vg
B[D]E]dgvX
DdEkFXvd
E\Fgd\vh
Ege\
gg
G]PZYUrr
Y[rg
CiG\ee
ei
A[B[GYOYWfciecucv]
Jl^Wu]
@[D]FbHZNcPcT[[]\]`blgnbo[s\va
P\c[lj
@[CdEZNc`kcql\na
EeFeNdP]V\c\lWn]
B\D\FfHbIbJcKXLdM\OfPfR[TeUXV]W\XdZd[c\[]d_[`cbcc\ddecf[gbhbm]oYpcrZsZ
@bAZE\FbJ\KcLdMZPZR]TdVcW[XcYb[[\a]]^Y_a`[c]eehajeldmfqbtiva
@\FdIaOiPcSbVZXdYk]f^\bcd\e[l\m]pcrZu]
FYGZVR`Vbcdre\g\la
D\GcMgU]W\Yh[b\Wehg[hbodv]
G]MbO[PcS\Wc[Z^a`nbad\f]jZpfve
OfVi]cd[e\ud
L[O[PpS]W\YW
Gf[b^hlZ
JbL\NdT][]]\vg
A\HbOiT\W\[gu]vf
F\HhL\O\bgh\qY
EhFaG]I\LZNeO\PUSbVZX\YbZb[c^i`fbXcieZh[k[p\qiv[
VWW\X[dj
CcFhHbQ]W]XcZh^fh\nZq\v\
W\Yk
F\RjW\f\
@dBaC\D\H[IfKaO[SgTbWZ[[\e]]^b_caedeecfdhfj\lam\nVq[sdtavd
AbBgGbIdPcSWUcVeWadZhbj\q\ratevY
SiW]
IoJ]O]R\V]f\n]r\
@\A\E\FdHjKcL]MeNdQgRbScTaUYWOX]Ye[Y\[]d_[a\baffiaj]m\n]o\scuhv]
FnHiQ\Y\c[
K]YX]nm]u]
rg
F\HYT\Ygcffdhbo]s\u]
H\Tg
TnY[c\rZ
EZFnO[SXfUr]
WWfk
K[Yb]h
n[t\un
GdH\J\N]O[TnU[VeW\YbZa]c`[c]e[ffmesduev]
SfY]r\
CYFbGZJdP]SXT\V]XYYhZZ]c`dcae[ffhal\riuZv\
A]HUQfS[ra
FaH]YZchfZr]vb
JhNbhe
C\J[Sis]
CZGcHhJWQ[S[T[VYYlfehfnkrXu\
G\H\JgMgNiOhT]\]edh\n\pcu[
F[SjcY
Mlee
C\H]I\M]ObU\ViWW[bfch[keqf
C]M]OYVZ`chbrbuh
Jm`\f\r[u]
CuT]eVfZhW
Jh
A]C[HZJYKfMZObUgWtX[YbZ\[d`]f\g\m\v[
Wj[ikY
CdFcI[J\KgOeRbTYU\WXfeh\qhsYva
CZOjf[h\qf
CnFdO\T[Y]ecqYrcv]
@\Mlf[p\
HgfXmkrnu\
BjW]jbnZ
B[JVM]N\m]nc
C\m]nko[
gdhh
GZOlR\V[Xe_hcde\o\q]u\v]
OiR]cc
_g
OYXh_[o]
O[Vj^\f\
G]R]Ym[\r]
N\OVSaViXeY]
J\X\Z\\]_\e]mjoZpZ
]hmd
B[]oe[
IZRjW\Y]\\sctf
GdOUWk[[kXvi
WiYa\Ze]
C]G]Wghck]
C\H\S\T\Ube]f]mdpZrg
ee
@]BbCaD]FdGbHdI[JaL]N\O\P\R[ScU[VZX]YYZ]]c^\`\cbd\eZg\k[l\qarlv[
GdHWJdL]QcTh]c^]_\d\feh\qarYtgv[
ShrV
FbG\Wn]\q]r[
HiQ]qer\t[
HcJf]badf[qkr\
JZV\W[][eek]m]qht\
F]UbW\\]ebgfpe
OcVeWZY]\l
A\B]HcKnWeYZZb[\\a]b_[badbpY
A\VbWgZ]]bbbv\
KlW]\[pY
DjEjG]
OcSZU]VfW[^[_ep\rf
U]Vi
O[SZViY\_c
VlYX_]
V[Yh
O\ScYhe]rW
@[AhBdCdDXF]HYIeLcMfOcQfRZSiTbUhVgWZXa\k]ja\cfe\fXh]iblVm]obqmr[s\u[v[
@]M\SfVeY\igphq[
BeL[M\TeXc[e\]h\kalW
A\BcD\GbJeSeTecXfZldsY
AeH[cn
KbThUfkcm[uc
ChV\^[ccl\
AdCcGaN\O[W]Yic]ld
CgY\
BZCXL\QcTZY][\`]a\cfdaljq\s\
NjQ]TYVdWW[]^Xle
@bGcNgO\PbTcV\We[d]b^pcgl\paq\s\
C[HcO]T[^]dbll
B[H\Qic\la
NVcblJ
C]NVPZW\cVlf
NcO\Th]a^h_]adcZh\q\t[v]
TkVcWY[]^d_]adh\q\
JaPeTiVc]b^dc[
Kcej
ellc
@\D]EkG]^Zve
Ml
CdL[Wt[c]bjb
R\TgUeVZWPYf[[]]b\g]l[mbnfofrb
WWd]li
A]B[CdDcEdGbHZKbL[NYOcR[SdTZVZW[XdZX[b\e`cacbbdbebhajak\l]mbofqZrcsetWuZvV
@eBdC\DkFbHYK\O\Wi]YbadbfZmenjoiq]t\ubvg
Vi]g^[cgd]mVo\
AcEfXSmboas[uZ
a]dhlYud
@aI[L[MmOaXd]Z^Ybcd\h\mdu[
DSEhFZGXJ]KkM[OWPeTcXaYe]X_]bYcXdmeWh[l\m[n\oYr]tau\va
CfMdX\[e\[]\ckmZn]oZphsZu\vb
CVHbI\JgVeXl[\\[]\_\akc\dYhek\m\nYoPs[u]vZ
K[XY]emZoh
E\F\KYOhn\obsZ
C]Sjc[dev\
KUXk
D]GqS]Xh`cdZehmco\vc
E[H[KcM[O]\gdZe\lkub
@cA\BXCfE[F\HiIbMYN[ObQbSbVZWWYb\\]Z^f_Y`baZbddbfigjhXjcldmbn\o\pZqerhsZtlua
D\Q[`Xc]hlv[
CWDaFbG]HdJ]OZT]UZVeWbXbYd[[c\kbo\r[sXt\ufvg
A\E\OcRgV]W\Y[Zb]e^c_ggZh\j]lam\r\tjuh
CfRk_c`ah\
C\W]\]egv\
N[VcWYahe]jX
VjW[
[Yei
@[AdBYCdDYF[G[HbJaK\L[M\OeQfR]SZTZUbY[[[]Z^d_b`]adbedcf\gbkblZmUo[qarZv]
A]BZH]J]OVQbUeV\Wr[h^Sa[bUcXdZg[m[nZo\p\v[
A\I]OgWYced]
AhO]^[
AjJ]OZW\^U`eaid[
OavW
B\Qnd[
C]JpT]u\v]
O]Q\WY[k^c
di
JjVeWYd]sZ
A]C[HeN\U[VdWk_cddkYsbv\
Wh[\cbvT
HXJaQfWhnbv]
BhHZOck]
A]C\OZWc^d`dbgqavf
@cC[EdHRI\ObQ[TZU]VYWf^b_ca[bbd\gah]qqubv]
B]O\Wa^gbgqZ
HaQd^cbbe\vj
AhC]
Cb_i
C]HZOdVjbfdY
U\V]Z\^\am
F\HZQ]devm
AXC[D\EhHsJ[O[T\U\VXWfX[[]^gc\ddebjeq\tdva
C\OkWY[h^c`Vu]
AXD[EZFeJeLfP]QXWV[U^Ya[bkdqe]uj
VeWZ[h^eg]qb
QmW[
BdCaIcLeOjQ\V\[c]d^Za]bYdZla
AlC\OZP[^T_Y`\a[
W]ki
[[d]ki
Oi_[
Hj^Ybb
CfaV
Ci
BVHYQwWT
B\WmbU
D]_\di
AaHcO]VnWcpa
@ZA[C]HZOVQ[V\WV^ta]r[uY
HYWhbcv]
@ZB[HWJ\LcMaOpVbWO_bcdeehcp\u[vW
W][]dg
B[CWD[EdFZH]JbOZQgVZabdie\ge
A\T[UgWba]
TjUZ[\ad
TfVdWel[
LZO[W\[avi
O\W\[Xvi
WYYgZbcbl\vd
WXYiZbvg
VlW[
[Ze\vh
@\A\B[C]D[EeFdG[HbKjLZMcN[ObQeTZYf\c^[_]`]d[eih]jcm\n]pZr\u[
BeE\F\G[HZK\L[OeU\WbZc]ebdc\ejf\jasY
E]F]T[Xf^jebtb
@dEoFXU\\c
@\E[Zccg
KXOiQmU\WXshv\
@YA[EvF\H]KYO\U\Y]^]e\
@gHgOWTgUhW\YZZZ^]m]v]
E[FoHYIbKiM[OYPZQ[RbSbTYU\VcWdYk[\`]gbhcl\p[s]
SbT]W\Yhe]
@[AeB]DbFYGYHbI]JUK\L[NcOaSdT]U\V]XcYe]]^g_\`ZbadkjYk[pZvd
D]L[N[WaZ\^]bll\m\vc
H]Pjv]
AZDYM\SbT]V\Wff]havh
BdNYQcVfWW^Ycadmldu]
DfdV
AhF]IcMiN\O[PeQbTkWZXbYc[[^V`[a\e\f[ljmdr\saugvT
PXSa
NZVZWg[d^bdblY
BVWV^rvZ
L\Wc^gbejcv[
O\QZV]WqXb^\cev]
BgI]T\VdWZY]^hcedVhbjXnerku]
^Vdel[
^hp\sf
W\d[l]vj
YYZhrb
AfPZ[f^W`\
N]lh
SYT\c\eefqh[s\
BjW[
R\S\Ygfalfq[r[s]
SgVhdZv\
B\DbQaWg_Zf]vc
G]Wj[\l]v\
LaV]Whk\t]v\
OkWiZVebk[u]
GcOaWgf[l\v\
ObUaV\_c`]mioV
B\DdEdF\K]OaPgR\SZTdWgX]YZ[\]e^Y_]b]d]ld
C]DbEdF\GZJcK]LdM\NYOdPbSZTbVeWd[a\c`Zb]cfhbk\lRv]
GeNhX]
Ob`f
`j
K]Rj_b
AeC\D]H[NaS\TeUbWXZe[\^hbddYe\gfh]lZn]qcs]v\
CfGbZ\[c^fc]l]qh
TlZ]^\
AiCZJ\WdZX^[`b
JYTgU\^iv\
A\Ohcd
H]JnO[Zl^\g[
NhQiUfV]WY[e_adbh[k[
ah
W]^]bl
WXZ\^XbldglXm\
GZMWN]WU[]^jk\p[q\tn
K]W[Ygr\
K\V]WZYmr\
OmV]lb
@gA[CeD\EcFfGWH\IdJbKaMdQbVbWVZW[b\Y]c_\aed]eZf\iajbk[lZminbocpXqfsatiub
BWCcE\FbGZJgKdM\Q]ScV\WZZU]\^n`hbtcbebgZjbmcnhqbrds[tcuj
O]ml
@bIkK[M]NcOYP\^[a]b[chgnjYmhobqbs\
B\CVJ\M[OXPeSiW[XsYe[]\]]e_YceeXf\mYn\o[q\rlsc
MfVi[\^[u\
@]E\I]K[MmOkVjWX[Z^Va\b\l\mcpTqXt]
@cBXCdEcL\MfOVWWYj[W\b][^bafbbh[icjcm[ocqgti
@[C[EZFZJkMjP[R[S[TnUeWbYW\[afg]r[tk
C]F\JZTWX]cihVm\nZocqzrY
qp
F[JYSZTZY[n\qXrrt]
UVV\]Wmoq\
@jMcO\V[^d_]b]cYm\vc
[ZeZr\tr
M[mh
K\NkXZ_[nhqcuV
@bC]L]M]NbOdVdWikc
@XC[JaK]M[OfVeWTZc[Z^S_\bue]k]qWs]
O]W\n]un
@]AcBdE\FgI[KZL[MeN[OfPWR\S[TkUdVUXYY\[U\X]Z^[_c`ea[bje[fagbhjjdnYpcqkrUt]v[
@TBXCnE]F]H]JjKiN[OcRfT]U[V[Y[[[]\_cfeh\nhoZr\sWuj
@\MXO[T\XdYn^u_bb\qdsYuX
CgIS
NYc]qpuY
@hV\
JbMcOjV[gbn\ue
@\nYuq
J]OcWj^agb
@\B\EbFiHbK]MeT[W\Za]b^Waccag]hhjbq[u[vW
O\WZ[T^Ujhqet]v\
@XAYBvC\EYFWGdHmI\JVKXL\N[PiQfR\SaT\UcVZWgX[Y\Za\Y]f_XadbWchekf\ghhhmUn\pZqYt[uQvj
@\B]CTEjFsHUIcNnOWPjR[ScTcUgVWWTXbYd[[\]]e^U_ZajcZeifmg\h]jbm\q\rZsiubvT
MmX[^Zb\hVqjs\u[
CsPZ
@YAcBSCgF\HXI[JlKbLmMnNfOgPfQaR[TYURV[XUZg[P\n]c^hbceUfYh\idjclbm[o\p]qdrYuivY
@cBlCeHhJWMcN\Q\UeVXWgZ\[n_fa]cch]mZs\v\
W]Z\[k
@]FcJeK]Ri
IjOWcd
@cEeMh[[r]uW
KbOeVX]\`]f]h\mlnbs\ud
@[C\MmO]TkUeW[ZW[W]g^jajbXctgZmfp\qXse
ChJ\M\XX\a]Y^\c[e]otqguU
KgV\
M[XtYfb]h]q\t[uU
W][i
ej
B]V\XZgZh\m[tZug
CZF]IiOYP]V[_]r[
A]^jhb
UYelmc
@kCiEeFfH]JbKdMbT\Wa^ac\e[o\sctau\
VjWZqZ
W\Y]eXmbo]ti
M\O\^l
@[F]MR^st]
C]O\ep
@dBZEeFmK]NhUeWTafcSm[se
BiWc[a
MaOgVe\\eWmau\v\
@]E]JWMWN]VqWl[\\hl]
CfH\M|R\TaUbV\Xb[[^Xb]cXe[qZvT
n[t\un
@YA\BdCZMZOYQYT]VhW[Z\[Y^Oa[bog]qbtcuUvc
L\[i
F\KoMcs]
MWW\[]^\bgtX
@oCdE\F\IgNYOmV[^]_a`\cZh]q\r[t]ug
@jEhMYW]]]bY
@dEWFbOfPfT[V[WcY]\\_[a\bZe\ndo[r\uh
BgC[HfJZKYMcQiRdV]WXXUYYZn[V\]]b^\cUeXgYhgj[ldmcncoapcqStduRvi
HbM\QhVd[\^ebaqUu\
BfPdWUjb
Q\Wg
BYZf
MbW]\heco]pctZ
AcBZD\FbGXJbL\M[NiObPbQ[TbUfVeX\YbZ\]b^YabcedZg]hdk]lcm[ngpXq\s]ufvZ
B]L\NgVjY[Z[a[cUlXnXv[
N\VjWX\et\
C[EbFaNcViW[Y[^j
ChE]T]nlsb
@]M\NfOmPYVqWeX\Y[_acT
@YChEaF]NjOaP\TYZ[`[hZnWuY
@nAaC[EhFfGZJgNKO[PcQ\ThVNWdYjZo[d\Z^e_b`[a[cZd\g\jalmnZobp[q]sZui
@[A\C]NjO[VnWM\a^W`ecVlXn\tc
@lAkC\EYFYJcKaNWTVU[VXWkYc^b`]aag\h\idj]l[nks]uY
@[CUFaG[JYNVTfVYW\`ackl\nfuk
N[V[WjYd^Uhgud
C\I\NfVg]f^\_\`WadcZlZ
@]NhV[`kc[n[
GjObWb[c]\^dc\t[
BhEcN]Zbhb
@aA]B\CcD[EcFaG\HbJVK[LYMeN\P[TVUSWWXbY]ZU[Y\e]\_eaaccdee\f\gbhYjbldmjnbobpkqYrWs]u[vV
B]CZUXVfWYXgYZZ\\e]b_Ycejem\pc
C[LZV\^pg\hgjjmZnZp[th
CgE]F]M\UaYb\fg\o[
gelhm]p\
HfUlV[X\mXo\
WfZk^Sbkd\gdhij\lmodpXq\td
@dCjEdO\RaT[VjWbXgYX]e_\abg\h\jYl]m]n]oUpZs\tc
@\E\F\M\NZO\U[VeXZ]e`\c]hmm]nboftf
^ib\gm
FZHdJ]MbVXWZXoZf^]_aa\b\cedbhYjUlZn\o]pbtWv]
@cC\EgFhJ\N\OgTaUVVbWWXWZP\b]Y^Y_l`[ccd[g[hXmgrYtb
H\N]V[WhXb`gd\ncs[t]
X]f]mio\pg
Ccmh
CdM\l]mbnavh
FdMeT]VdW\Yh\\]cbYg\h[l\m]o[phvZ
NjVZWZX]^db]dehXv\
EbFcH]T]UXVe][b]h]mgn\pcr\
WypatX
mYok
EcK\M[O\^f`dc[gblWrdsftdve
^ivY
^gc\
@eB\FbG[HVIcJ\L\O\Q]R\SYTYUTVaWTY][\`[ibmfnboepcqisdtbu]v\
@\FcK[WmX\Zbicmbn\oYs]tZ
mmoV
C[I[O[VfX[o[qrtX
F]VSXm\d_ec\r]t[
C]W\Xghhm]o\qorY
mhpb
K\VWW\n\pis[
q]rg
@[C[FfIZOZ^\cghYlbmZn\oYpYq|rRs\
CdY\l]o\qVrl
U[VW]Xml
IZi]m\q]s\ts
V]XZhitb
EeNdni
i]mXooq[
T\V\ldqdsk
Mi^\h[qe
N]Vm_[
H]M\U]V[\\e\jcmYnXohpZq]rjt[ui
K\n\obpmq]sZ
ImN\tY
Vo
Vi
CgF\J\V[XZ\d]Z^\_ce]g]niogp\qZr]t]
I\S\V[^\c\mVncodqorVsb
C]IcO]SaVSWW]f^\b\cbh]m\odp\q\r\tZ
@[KvccpZsX
@\OiVY^focpb
]f
^\bkp]
WTmeocqX
@YMZ^s
]bmoo]
V]WXo\pk
@nK\WZe]
sl
@\CbGbNfO]SeVbWQZ][b]a^gebh\lhq\t]
A]F]O]UgZd[[^\_dl\meo\p[
WZZj
A\CeD]F\GYH[L[MZN]OaP\TaW\XcZ[\b^XabbXcgdceahckZlZm\oZqYtgvY
CdV]WVc]fWsgta
citb
OVWWe\h\j[s\tlv\
W]cheXhZq[tT
E]F\I\X[\j_Zc]ebfbhktW
@\CiEgM]VgW[\bsZu\
C\ih
@\Cecfe[ffhksXtc
CdR]Xj\\]]edk[th
A]BXCYD]HhJcOZR]TaW\X\Z]\c]f_]a]fZgajfm\qdrbtbu[vZ
Bhset[
C[IZOgajc\t\
@ZJaW]cgef
W]e]hit\
WZe]th
W]tk
C\O\tmub
VaWitU
CWN]VaWch]tn
B]Wgs]tW
B]WZth
@cC[DeGaL\MbN]PgSgT[V\Zd^[_[bfc]d\f\gbj]l\maohp\qar\u]vd
H[KXgeoi
ORPlab
P[Sh
OgP\V[j\
DkH\J[KeMbPaWYZ\[\`]aZbdeZganbob
A]BZCcK]X]\ccZf\hetj
WZ\]cZhjsY
W\setf
C\I\N[tw
S\T\fnqfr\sV
HWX]fSqcsutJuY
AcB]D\F\H[IbJgMUP[Q\R\S[UWV[WZXXY][X\\]]^Z`ba\bYcbd\e]fZghh[ibk\lZmWnUoZpZrZsVt[utv[
AXBYC\HiIbJaWZ[Z`gcXe]qct]u[
J\OjWXc]uZ
ArW\`\ua
B[D]G\OW[Xk\um
AduXvl
A\J\[ae\gctduf
AV[[up
Q]Z\[f^dgiu\
AgCfI]N[WlZc[e`UbZcoe]i]n\t]
@]I]JnWdZe[c][`]cdf\gcn[r]s[uVv\
AhCbOfS]uYvi
A[B]DbHZJeOeP]WeX\Zf[e`bd]tcuU
ug
B{HZIjJVOdWk[]`YcdiguOvV
CZJZeqt\ub
NkOpWW[VcduW
A[CiOba]d\
JhO]Z\`]gfuW
@]AbCcEdF\J]L\N\OcP]RbSbTcUbWZY]ZZ^[_bfeg]hclbrZs]u]
BWCZSaWm_ccbfhk\
B\CdG]HaTV^]fkl]qirXs[
AhSbTfW]fevY
DbO]R[W]cadgf]vf
ehv[
B\O]T\WdZf[[d]eom]
@cAXBbD\FeGTH\IbNeP[R[S\TWU]VbXc[]]b_d`hbZcZfdhbj\lbn\o[qardsY
M\[ifdlY
@aClEdNZOcYbr\
@]BXC\DZF[H\IcQZWkY\[U]]`\a\cbecfekelhqdr]tbvV
CWN[OjV[\h]c^\`caZdYldq]v[
@PWZ_[c~j\lS
N\d[lgv]
BeC\EbHeNTQgWS[\\\_\abcUdiefh[loudv[
NYW\lh
FdJWN[VaW\]\accZdYlqtdvY
ckfalYva
MdX][ccedke[hdk\lZmf
@eFiH[IbNUOcP\V[YZZ]]c^\`[ahc[dZhalQm\pbq[rZvZ
CnD\EVG\H\J\K[NjVbWcXeZ\[\]a^h_Y`ea[bZc\e[fglRreteu]vX
_bhg
VnW[
lj
@\C[J]NqV[`\a]c]qbr\
@cC]J\N]OdWXX]Z\]ca[c\eihdlXtb
@]AaCfDdE]FaHTI\JuN]OXQdT[UbVUWnX\Y[Zx[P\c]X_\`daZcTdVeffYk\lSpZrWs]tZu[vd
B\O]vg
@[A\C[D\I]M]ObP\YL_]cjdte\fhlqr\vX
C[_Zag
@[BhG]t[vb
HhYf\]
Vih\
lh
Qf
BkGbI\NZOedlecrZvV
C\IaKdNhO]Yd]]^ilZrk
CsI]NrO\V[Zc[Y_[ebhVk]lUqbt\
F\[nl]
Hqb]
@bC[FgG]H\IYJ[KdNcOhQ]V\WbXoYc\b]Y_e`lacbdcTe\k]q\rbt[ubv[
`\chve
B\HZK[NaW\Ze^chbo\pi
Ddhml\
B[HZUhWZZb^Yd[gbhh
C\Yn_\vZ
C\Yi_\
IbN\eff]h]p[rgu]
@]BdDcGbObVbWXY]\e`bhdl\uavf
@]BUDfGbOfVcY]\e`bl\u\vS
@bAdBcDZEWFbGbIbJcKaNbQeSaU]VcW]Ya[b\d]c_a`Vcadaecjak[lcmcncocpbrctbvW
BcCYHbMPO]ThVaWfY\[Zc]dYedf\hbjblerbthucvf
H\KbSeVZmXorrX
ChGbOeTTZ\[ee]gahbo[u[
A]CkT]XV]bldtdu[
B]HmWZ
CVHVTfYY]e^ge\gglbmln[qZs[
JhcT
HaJ\V\W\Z\[]\[]kc\hbp[t\ub
Ml[Q
KhV\Z]^\
n\ug
K\n\okq\
SYYZf[rl
A\SZfgr\
@TBhDgEaFdGZHZJWKZL[N[OZP[QWS\TbVjW[Y\Z[[b^[aab]cWdfeffbhZjalcmVobpos[tZubve
BTHiQ]
BfC\G[H\J[K]M[N]OYRbTmU[Y\Z[[[\b^kebf\kclbtYvi
HgV\
BbD\HSIdJrKgM[PbSaV\WcX[Zc_Zcidcehf\g\helcm]ogqUset\
Q\Vmu]v\
H\Tho\p]re
@\C\J\\[]bhgo[pnua
U]WZ[gkal\
F\HcK\NeT\WcXd[kdbe]lbn[qZs\
K\Okh[p]u]
AiH]Vae\himb
DYGcJYMdS\_ccXo]
YRZ]\hcfvZ
KQm\nfo\
Oi_\c\hbld
Mg[Vv\
BmCiD\H\JfM\T]Ve[Xb]cbf\hZkZuavd
@]AXB\CiDaE]FbH[JiMlPjUWV[W\Y\Zd[j\Z^a_]cYeZf]hWjhkYmgpXr\tWuZvc
Ulh]
GdQaSbT]W]cVrZtf
@fBdFfM\QpSdY][]\]]]^[acbZcedbechckcq\t\uav]
\Ztj
BYHoqhuZ
AeCdHYJ[KbLcMcNjQ\VbWWXeYeZ][s][`Yc[g\hWjdlfnco[qdtZuVvY
B\M\W\Zq[d\YhZke
K]U]mj
DaEgG]
CPDiE[db
`j
EgJbNaOcc]
E]OcTZU]WYcYsfuivi
CZKfT\og
A]D]O\Y][]^c`ke]hiuY
O]\\`\cbfj
ToU\YufYl[rZu]
J]T\UjYZ]Zcdu[
T\UgmZr]
B[T[UcW\[]dZvw
EkO[P\Y\^\uW
CX]h
CjJ]aYucv\
H\Ulc\m]
O]Ubc\um
U\khu[v]
B\H\IdWls]tW
CbL]WXYc[j^\c]eZrctivg
W]Ye[[c]tevg
@qBhEeFZGZH\I]J]KdLbMXO\P]U]WdX\Y]Z\\ea]bXcbdge]gbido\p[s[tYv[
@WE\H]KXLcRXU]bbdjgbnas\
@]Kh]Vm[
@gEaK]MY]]
@dBkEeRZWj
@URh
@\BZF]I]JeKgMbOfRjU[WYZe[V\]bfhe
EeH]IYJcLZNYObR\U[WeY[ZU\[]c^j_fafcYecf\h]rdteuY
CaEaJ[MbNbVeXaYgZ\^b_]`\c]e\rbu[
CZWilbtd
F\G\I[J[N]OZP[SbV[Yf_\a]eefbtl
UhfguZ
IZJ\RgWgZc[[]]
JZM\NdV[Y\Zvlbpet[
IcJdKdPgY]rgtZu\
J]K]TaUXn]ut
A[DbJfOdT]W[^ke[pavZ
@\DcJR^xe[vZ
Jh
ChE]J\U\Ve[]^fc]nfr\u]
C[N]aj
D[JYV[Zc[[^ltZve
BeHaMgS[WWZW[]
H]JkT[W\Z[v\
ekua
J]M]WgZq\\r\
FcH\Wimd
K\M\UpV]Z]^[mYoev[
Uh^\
W[eafbkk
O]W[[ie]k\
O]W[[ie]k\
R]W][mk\
JZOWU]W][Yc\e\f\rdvo
@dCYDaHYIdJWKbLcNeOcPeQ]R[T[UTV\XbZ\[Z_d`baacYdbhgmdnbq[rfsftbui
cWvd
BcD\FaGdHZLeMeO]PXRcVbYj[W\Z_j`[abcie[j\k[r\tfuevj
O[e\lYvn
@WG[H]ci
EZF\b\ul
Ob[l\[`cce
CbDZEgFkH[IfKYOYPZS]T]Vb`]aic\dZecjbl\n[
@hA[EYFaH\IdJYKZNhOlPXS\T[XcY[[Z\]`cc]dae]fghbi]l\mgneoVrYsYubvZ
W]vj
J]O\Y[_]eoh]rdsc
Piebv[
CZGXOYPaY]a]cu
Bm[a
Yccavh
BZCkDeEWFVGaHhJ\LbOmP\QaR\SdUaWcY[Zc[]^j_ZabcRdpe[gbh\jbk[lmq\rctfu[vS
CdDhE[F\GjHaIWJ]KfL\MbOZPdSgVdWaXfYZZ\\f]daYcbdgebfgg]h\k[lcm[nVqZtYuZv]
Vh
@hA]B]FZHXKfL\N\P\RaVcW]X[\d_[bbj[lhnXo\peqasftWu[v\
@\BeIdKYMhRcW[[eb]t]
@[FbHgcg
@pRY
Kjpd
F\KgN]
K[R]V~WW
@[MhWghbpesY
KYRfWXZ]\\ech\pasV
@XE]F]HYMXR[VZYZZ[_]`cbig]hbmZnYpes]
KksQ
Kc\Xpd
K[R]Zglbp\
@bW]eeh]pgsdt[
@\K[RcV\X\YZ\t_[aapRsZtR
@jB\K\cY
@ZA\D\H[LcMbV]X]\b^\_ic]ealWtfufvd
Wj[]pbv[
WY[\\a_]tjvb
BcHaKhUdWah[k\nao]pb
H]N]Z\_Zhkm]qbs]vc
BaH[Vgsb
@[CaFgG\HiI[JcK\L\McN]OcTZUZWYXb]X^[abbZcadbebh[k]m[nXoZp]qYr\s[t\u\vc
@\B]CbD[EeFXHmIZMZO\QZU]WWZ][X\e^\aUb]cbd[gbl[sWt\vY
EcFYHXJkMcV[cceboasf
B\H[Ohaa
HXQgc\v[
F[H\WZZUdn
C[FbHnJ[QcT\o[
HVWyd]vh
AbE]F[HgJ]OdV]ccsd
FhH[
C\FZHWsj
HbVYWYagr]
B]C]VfZiv\
HXVYZb[\agc\
BkJ\
D]F[HdMeVZZZafdd
H[W\cn
Fm
HZWsvc
BiCbFZHYJhKdL]M[OZQZYdZh[p\deZ
HSdj
MZQ]qg
H\W\[h
B\V\Wh
^[gh
BgDeW[cWv\
BfH\W\
A\BcO\]b^eecfandoerb
]b^mneobrb
@YAbB[C\G]HjJ]KmOaPaS\UXVbW]Y\[Y^]b\cahXjclZmZoZr]tbu\
FcG]HWKXLbOdPdRaTbU\W[Y]cfh]nbqdvb
Kk
K\nk
KhWY`anS
K\O\^[`kn]t]
A\BaCbH\JhM\TaUiV]WfZ\_c`[c]e[hgq\ubvc
A\H[J[Ti
IpOWR\T]W\
@iA[BdC]FYGgHVI]JYMYOUPYQ]S\T\WXZ[[V\[_\`aaYbXchdbhclZn[ras\t[vX
@YBnEdF]GVHZK\O[S]Z\]a^kaXbZcUdee\h\j\lZpY
B\E\K\PZ\[]]^]`jcXeepdr\
F]Kfcjvb
H[cfhdv[
@\Gc`XcU
@V^Zci
J\^kcVebhdrj
@[Gj[ZcX
@gBdGaMZOY[]che]
cit[
AXB[DUEfFfG[H\J\OYTcUZZ\^i_c`\cbe\h\lho\qet\vX
CfDUG\H\J\U\VeW\]d^Z_fcej\lfqbvX
V[Wg^\`]c\
Eh^]l]
CbFgW]
B[^i
@cB]FaGaHcJbTVU[XcZ][\\]]a^]bdeagahdkbn\pbqatf
A\CfD]H]I]LgMeNaR[STWT[\^b_W`ZaWbbdaeeg\hWiajZk\llm\nZocpaq[rdsWta
@\E]FZH]IaJjKcLcM[OZP]RbWfXZY\[[\j^\b[c]eeg\hclem\odrgsdtZuYv]
ChFbGZMi^jt[
DeWoX]h]j\
@[B]C]GZJXPfS\W\Yj`]c[fhh\jZrj
Pcg]mjuf
X\^hqZ
A]GYO]QfW\[Zqdr\uhv[
AcDbG\MXWd[[ejtg
@YAaBaF\HNIXJdO[R\VZWWXZY[Z][b\R]a^O_YbWc\daegf\gUhXi]kllZniofqdr]sdtiv[
Ogq\
@[AkCgJ]MYOYP\V\WZXc[c\f^[_Y`]bdc[eYhWl[m]nfob
@\M\X[[\^dbjecg]o]q\t]uW
AeC\JZ[W^[`[bhe[g[mesktJua
WoYd]]^]c[kX
LW
F\I[P]SbWZXq[q]c^]_Ze]harat[ubva
HcWhb]e]s\
W]ehtc
C\IaMYS]X\Yx_[
LX
OkVY
C\aXdim]
BdDYE[FYGnIbJ[KcO]P[QiRgUhVfWb[V^[`faab\ced]g[jar]s\vr
CfDiEfa\c\dd
A\Jdo[pgqb
CbFcHoQWV]Xd]]^\c[gdja
Ohc[gbo[
@eCZE]FcGWIhNcOlPkScYc^o`iaXcZd]iYl[r[
Ae^aacchq\
N[VkWYh]
H[X[]ce]qi
V\WZYf]\`dti
@\G\O]VXWh^d_dcs
B\JaL\RcWg[Xceelq]v\
[stY
Oh`d
OWVkYYcZ
Mbmgt]
A\O]WYXi]]^Qcfhikwt\u]vd
@cBYDZE[FZG\IaJdK\LhNeOgPhSbTfU[V\XfYi[e]\^\_Y`bcVeYf]gckelYm[n[o]qWrfs]uhvX
LsM\[\^]gftZ
XT\]_k
L\eU
A]C]kgub
CcVk
B[Qibde[l]
CdVbW\Xh
A[GfO[P]SdW[[[\\^geihekdp\tbuZ
Ede]hmv]
OlVYhd
C[LWO[WX]\ekh]kfo\rZth
AdCeEdM[OiVhWW[k\k^fa\bVgXhYlYo]p[qftcu\
CmNdO[P\VdX\YV[Y\[_daclar[u[
C\F\J\MdN]Wla\bkd\egp[sXtd
GYIcN\OjW[Xg]a^\_h`hceeWhfq[uf
AcEdG\JXLZMaO]RdVh[[\e^]aZbYcaecgYh[jalWm[nYo\qlr]sYtgub
AbBYH\J\M]QoWX[\bbhaq[
@]AZBeC\EZG\HlIWJWK]LZMRNYPcQiRfS]TYU\VbWTXXYm[T\u]Z^c_Y`Za[bYebf\g[hYi]jhl\mXnUoNqxrMsNueve
CdLfM]Wl[\^\bReZlh
@cC[J\MfVdZe[W\W^b`caac[ebh\kYmaocpbthuX
CZNdO\P[VbYc[]cZhdlio]p\qjrX
\Ytf
DcFeLbM\O[P]WqXaZ[[cbic]kgm[q\u]vZ
AdI\KcLjWZ[X^d_]`bb\j[kclir\th
Yi_Z
E\JbK]NaQWVbZ\[k_\`Tb\e]hnllo[q]v\
OuV\W[ccv]
B[CcE\F[JdL\M\O]Q]VaWnYg[]^Yb]eWg\hZkZm\o\qdt]vq
Vt^\lYv\
eg
EfFiHZScV\Y[[\^\l]
WZXW\Ztn
CbWgb\cge[l]uh
MjW][[
AcDbJaLkW[[b^]`\edkZn]
N]O\W]k]th
J\L]MbOcPcU\VYW\Y\Z][h_dahe[gjv]
@dBgGhOYWW^]_\cgu\v\
C\H[JbKXRZWUX[Y]]ec]gXh]k]monmoisgtZ
W\[[_abgd[ffljra
CZEdK]WcXo[V\X]g^V_Zc[eVg]j]l]o\qks[taue
CYD\E]L]MkNdP[R\VTWYXoYZ[W\\]\^a_ZfmhXlbmanjogqUslt\ucvd
Hhe\tc
AtC]HYJhP\Q][g\\^Vebhd
E]Fi
HcXV]b_]eZh]obpk
Lxrat\
A]KcWY[eegkcr]uc
C[VsW\\etb
@[C\F\IfJeK\MjP]XfY\]e^ea]eYjhkcp\tM
AZOZal
tj
W\\ihg
@dA[CcGkMcOdPXSbYYagcee]
AeB\J\L]ObP\WYZ][h\ck]t\vb
tg
CXK[MkOdPiRYVmWZYa[]_kaibcebg\h[qls\tYvY
BbKbRcaZbbg\qi
B[[Z\YeSk\tp
AZNaYf^mh[qYtY
C[Jkre
NgV\W]`Zhg
NkVcWe\\b\lY
Od`Tbeqb
]hc]
PjSVa\cYk\lf
a]hg
CYak
LTW\eXtf
Oi
GZJkMd^kbUtbui
AUBhF\J\M]OUQ\WV[c_bbjealeq\v]
A[VZW\[]tn
^ab\hUkh
BeHYIcJhM]Q]WVZc[X^bbdcUe[k[n]q[u[v]
AeBYClI[JdN\O[Wn^N`]bVeYgYhU
CiHZI[KZVkW[XZYXZd]c_hb[cbjapht\
V]e[hhq]tY
B[WdZcvg
FbHgIcMcOc_[ecg\h]nZ
BfHgWZqf
EeG]J[MZN[O\V]^saflaqbtY
CdEhYW[hvm
Y[hnm]tZ
Yc\[q[rjt]
BQGlIbJfOf^Uc]efk]tXv\
@fA[CSFcGPH\JYK[NVOlPdQ]SiVZWUXYYl[Z^m`hb\c[f\hWm\o]qcrht]v]
AZOf^eq\
CiFbI\M]N\R]VbX\[\\[^Ve[g\h\iamYncohq[r\tYv[
_i
@]AUB\CdE\HYOZUeXR[e^Xb\cgedgckcq\ujvY
LmWeZc^YbftW
BVM]N]Wv[gt[v\
FbX\eile
WY[i
J]Nb[\hg
@hE[FdGnKcM\Q[V\XdY\[]cchfj\kbl[n]tcu[vc
B\OiPd^]kb
AZB]GeJ]OY[\`had
YU\h
RjV]W\f]
Jr^YbXdS
Jgvl
KgRbW[[gnWqg
EYFhdb
gg
HYIlMbO[V]Ya[\a]c]f]ieq]r\uh
h\qir\
G\k[vl
NaO]^nh\q\t\
Mh\[
@eAcB[C[E]F[IZJ\KhL[MhOZR\S[VQXhYX[d\Z]c^X_U`YaZbkcddZeZfZgZhPj\menmojpcqUr\svtT
QiWY[Y^]bckdt\
PbS\[]bjt]
F]WZc\llnWtaug
C\DcI\JXMdNZOeXeY\[f]d`heghck\l]mftYvZ
IaJ\OZP]V[WVYZ_\r[tx
BdIaK[M[RjVc[hbchcpXqht[
[\hbt\uf
FeHi
BiH]QdWYZfbge]gZpdt\
M\WZ[X_beaklve
IYOo
AVBhG]H\JZM]QgT[W]Xa[\^[fYgZhbkZm]oZqhrX
AnD\OW^\t]v[
O\^j`]
Omc]
HcOV`d
B\Hmh]
TgWa[debrc
ThWc
@ZAdEaGdH\JcP[V\WbX\YbZf\g_Y`[bdcZg]hfidl\m\oZpar\s[ve
WZY\\ltX
C\Oh
LjWT
A\CeE]JiN\Za^ne]ha
W[ljv]
Yoo]t\
A\H\WZ[]^X_]bheZp\
Jmt]
A]H]K\LgW[ZLbig\h]lcpa
\XsZt~u[
Y\\p][tX
\gtW
J[Y\ejh\idt\ui
[V
[\\[beph
Z][\eeqg
\\ji
@\Bkcd
OWWh[\\a]b_\`debh]jdocrdue
Wk]b^aocrdtju\
B]L\R\W[Ykr]
AgB[FcKmMgR[U]V\W\mgn]o[s\
AfFcHhMaOUU]mb
HcP[R]U[WZXtYc][`]fZl]m\sZu[vd
U\WcXl][m\u\
XgfZ
C]IjO\P\Y]
HYsq
KYsl
RiWZ
""".strip()
