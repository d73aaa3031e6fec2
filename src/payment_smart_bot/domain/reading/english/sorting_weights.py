"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "b33e0f148b41319d8916085821014c22"
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
BIASES: Final = rb"HNXMNIGQPPLOXQMOMOYLONP]MOQTOLNNLNNONLLLKOOVSIKLLHNNOJU"
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
conf
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
finance
fine
finish
finished
fire
fixed
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
hit
hon
hospice
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
kids
kind
landlord
late
least
left
leg
let
lets
light
line
little
lock
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
perfect
permission
pet
phone
pint
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
#'ll>
#'ve>
#****
#***>
#-off
#/00>
#/yea
#/yy>
#0/00
#00%>
#00-0
#00/0
#000>
#00th
#0rd>
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
#<0rd
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
#<aho
#<ai>
#<ale
#<ali
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
#<any
#<apa
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
#<avo
#<ayu
#<bab
#<bac
#<bad
#<bag
#<bai
#<bal
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
#<dee
#<def
#<del
#<dem
#<den
#<dep
#<der
#<des
#<dev
#<dey
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
#<due
#<dum
#<dup
#<dur
#<dut
#<dys
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
#<els
#<ema
#<emb
#<emi
#<emp
#<en>
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
#<fan
#<far
#<fas
#<fat
#<fau
#<fav
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
#<foo
#<for
#<fou
#<fra
#<fre
#<fro
#<fru
#<fun
#<fur
#<fut
#<gae
#<gal
#<gap
#<gar
#<gat
#<gav
#<gbp
#<gdp
#<get
#<giv
#<gli
#<glu
#<go>
#<goh
#<gol
#<gon
#<goo
#<gra
#<gre
#<gri
#<gro
#<gst
#<gue
#<gui
#<gut
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
#<imm
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
#<isl
#<iss
#<it>
#<ita
#<ite
#<its
#<ja>
#<jam
#<jan
#<jap
#<jcb
#<jes
#<jok
#<jos
#<jr>
#<jum
#<jun
#<jus
#<kar
#<kee
#<ken
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
#<lad
#<lag
#<lam
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
#<mem
#<men
#<mer
#<mic
#<mig
#<mil
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
#<nai
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
#<nic
#<nip
#<nix
#<no>
#<non
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
#<onc
#<one
#<ong
#<oni
#<ope
#<opt
#<or>
#<ora
#<ord
#<otp
#<our
#<out
#<ove
#<owe
#<owi
#<own
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
#<poe
#<poi
#<pol
#<pon
#<poo
#<pop
#<pos
#<pou
#<ppl
#<pre
#<pri
#<pro
#<pul
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
#<sic
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
#<squ
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
#<tid
#<tie
#<til
#<tim
#<tin
#<tip
#<tit
#<tog
#<tol
#<too
#<tor
#<tot
#<tou
#<tow
#<tra
#<tre
#<tri
#<tru
#<try
#<tur
#<tut
#<twi
#<two
#<typ
#<tyr
#<ugh
#<uk>
#<uml
#<un-
#<un>
#<una
#<unb
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
#<urd
#<us>
#<usd
#<use
#<usi
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
#<wal
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
#<wee
#<wen
#<wer
#<wes
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
#aggi
#agin
#agne
#ago>
#agre
#ague
#aha>
#ahea
#aid>
#aigh
#ail>
#aile
#ails
#ain>
#aint
#aira
#ais>
#aise
#ait>
#aith
#aiti
#aive
#akdo
#ake>
#aken
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
#alue
#aly>
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
#anag
#anan
#anca
#ance
#anch
#ancs
#and>
#anda
#andb
#ande
#andi
#andm
#andr
#ands
#andw
#anet
#ang>
#ange
#angi
#angl
#angr
#angs
#angu
#anis
#ank>
#anki
#anks
#ann>
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
#aper
#apit
#aple
#app>
#appe
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
#ardi
#ardo
#ards
#are>
#aref
#arer
#arga
#arge
#argh
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
#arti
#artn
#arts
#arty
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
#asle
#ason
#ass>
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
#ath>
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
#auds
#augh
#ault
#aunt
#ause
#auth
#auto
#ave>
#aved
#aver
#aves
#avin
#avy>
#away
#awn>
#axed
#axes
#ay-b
#aya>
#aybe
#ayed
#ayee
#ayer
#aypa
#ays>
#b's>
#baby
#back
#bail
#bala
#ban>
#bana
#banc
#bang
#bank
#bar>
#bark
#base
#bass
#bath
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
#bert
#bery
#bett
#bic>
#big>
#bigg
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
#blac
#blan
#ble>
#blee
#bles
#blig
#blik
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
#bort
#bot>
#both
#bots
#bott
#boug
#boun
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
#buen
#bug>
#bump
#burs
#bus>
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
#canc
#cand
#cap>
#capi
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
#chim
#chin
#chip
#choi
#chop
#chun
#cial
#ciat
#cide
#cien
#cil>
#cipi
#circ
#cked
#cker
#cket
#ckin
#cks>
#ckup
#ckwa
#clai
#clas
#clau
#cle>
#clea
#clic
#clin
#clon
#clos
#clue
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
#cons
#cont
#conv
#cook
#cool
#copi
#copy
#cord
#core
#corn
#corr
#cost
#cott
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
#ctan
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
#dded
#dden
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
#decl
#ded>
#dedu
#deed
#deep
#defe
#dela
#dele
#deli
#den>
#denc
#dent
#depe
#der>
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
#dia>
#diat
#dict
#did>
#die>
#dify
#dig>
#digi
#dine
#dio>
#diot
#dire
#disa
#disc
#disg
#disp
#dit>
#dite
#diti
#dity
#dium
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
#doin
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
#duce
#duct
#due>
#dult
#dumb
#dupl
#dutc
#dver
#dysl
#dzie
#e's>
#each
#eact
#ead>
#eada
#eade
#eadl
#eads
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
#eape
#ear>
#earc
#eard
#earl
#earn
#eart
#eas>
#ease
#easi
#easo
#eass
#east
#eat>
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
#edia
#edis
#edit
#edo>
#eds>
#educ
#eed>
#eeds
#eein
#eek>
#eeke
#eel>
#eele
#eels
#eeme
#een>
#eep>
#ees>
#eese
#eet>
#eeti
#eeze
#efer
#efor
#efox
#efre
#eft>
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
#eign
#eimb
#ein>
#eing
#eins
#eipt
#eith
#eive
#ejec
#eken
#elat
#elay
#eld>
#elea
#eled
#eles
#elet
#elev
#elf>
#eliv
#ell>
#ella
#elle
#elly
#elo>
#eloa
#elow
#elp>
#elpe
#elpl
#else
#elsh
#eluc
#ely>
#emai
#embe
#embo
#eme>
#emem
#emen
#emi>
#emor
#emov
#empt
#ems>
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
#ened
#enev
#enew
#enga
#engl
#engt
#enio
#enmo
#enni
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
#erac
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
#erts
#erty
#erva
#erve
#ervi
#erwr
#ery>
#eryw
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
#eter
#eth>
#etin
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
#far>
#fari
#fast
#fat>
#fath
#faul
#fed>
#fee>
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
#fool
#for>
#fore
#forg
#form
#four
#fox>
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
#ful>
#fun>
#func
#fund
#fusa
#fusi
#futu
#fway
#gage
#gain
#gal>
#gan>
#gap>
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
#gerp
#get>
#gged
#ggle
#ggy>
#ght>
#ghts
#gibl
#gie>
#gina
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
#gnet
#gnin
#gnis
#gns>
#gohe
#gold
#gone
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
#grou
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
#gym>
#h/ye
#habl
#hack
#had>
#hady
#hai>
#hair
#hala
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
#harm
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
#heek
#heel
#hees
#heet
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
#hoic
#hold
#hole
#holo
#hom>
#home
#hon>
#hone
#hono
#hop'
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
#icku
#icor
#ics>
#icta
#icti
#ictu
#icul
#icy>
#idad
#idde
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
#ienc
#iend
#ient
#ier>
#ies>
#iet>
#ife>
#iff>
#ifi>
#ift>
#ify>
#igat
#iged
#ight
#igit
#ign>
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
#ills
#ilm>
#ils>
#ily>
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
#intm
#into
#ints
#inut
#inva
#invo
#iny>
#ion>
#iona
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
#iref
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
#itch
#itco
#ite'
#ite>
#ited
#item
#ith>
#ithd
#ithe
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
#jane
#jcb>
#ject
#joke
#joki
#juni
#junk
#just
#k's>
#kare
#kart
#kdow
#ked>
#keen
#keep
#ken>
#kend
#keny
#kept
#ker>
#kers
#kery
#kes>
#ket>
#ketc
#keti
#key>
#keyp
#keys
#kfas
#kia>
#kick
#kid>
#kill
#kilo
#kind
#king
#kip>
#klar
#knew
#knoc
#know
#kort
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
#laim
#lain
#lake
#lal>
#lan>
#lanc
#land
#lang
#lank
#lann
#laps
#lar>
#larg
#lari
#larn
#lary
#lash
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
#left
#lega
#lege
#legi
#legs
#lem>
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
#lexi
#lfwa
#liab
#lica
#lice
#lici
#lick
#licy
#lid>
#lidi
#lied
#lien
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
#lipp
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
#llen
#ller
#llet
#llin
#llo>
#lloo
#llot
#llow
#lloy
#lls>
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
#lost
#lot>
#loty
#loud
#love
#low>
#lowe
#lows
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
#m's>
#m/yy
#mach
#mada
#made
#maes
#mage
#magn
#mail
#main
#mal>
#mall
#man>
#mana
#mand
#mann
#many
#mar>
#mark
#marr
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
#mbur
#meal
#mean
#med>
#medi
#meet
#meh>
#mehr
#melt
#memb
#memo
#men>
#mend
#ment
#menu
#mer>
#merg
#mes>
#mex>
#mfir
#mic>
#migh
#migr
#mile
#milk
#mill
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
#mmat
#mmed
#mmis
#mmit
#mobi
#modi
#mom>
#mome
#mon>
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
#mot>
#moti
#moun
#mous
#move
#mpen
#mper
#mpla
#mpor
#mpos
#mpre
#mpro
#mps>
#mpty
#mpul
#mput
#mrs>
#msg>
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
#nair
#nal>
#nali
#nama
#name
#nana
#nanc
#nant
#napp
#nblo
#nce>
#nced
#ncel
#nces
#nch>
#nche
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
#nel>
#nely
#nepa
#ner>
#ners
#nerv
#nes>
#nese
#nest
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
#ngle
#ngli
#ngoi
#ngs>
#ngth
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
#nist
#nit>
#niti
#nito
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
#nned
#nnin
#nnis
#nnoy
#nnua
#nnul
#nock
#none
#nons
#nor>
#nosy
#not>
#note
#noth
#noti
#nour
#now>
#nowf
#nowh
#nown
#noye
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
#nsta
#nstr
#nsuc
#nsuf
#ntac
#nter
#nth/
#nth>
#nthl
#nths
#ntil
#ntin
#ntio
#ntme
#nto>
#ntra
#ntry
#nts>
#nty>
#nual
#nuh>
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
#obot
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
#ofa>
#off>
#offe
#offi
#offl
#ofil
#ofte
#ogge
#ogo>
#ogra
#ogs>
#ohen
#oice
#oid>
#oil>
#oile
#oin>
#oins
#oint
#oise
#oke>
#okes
#okey
#okie
#oks>
#ola>
#old>
#olde
#ole>
#olen
#olic
#olin
#olit
#oll>
#olla
#olli
#ollo
#olog
#olor
#ols>
#olsk
#olut
#ombi
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
#ons>
#onse
#onta
#onth
#ontr
#onve
#onvi
#onym
#onzo
#oodn
#oods
#oof>
#ook>
#ooki
#ooks
#ooli
#oom>
#oomm
#oon>
#ooni
#ooo>
#oops
#oor>
#oorb
#ooth
#op's
#opay
#ope>
#open
#oper
#opie
#opin
#opt>
#opti
#opy>
#ora>
#orbe
#ord>
#orde
#ordi
#ords
#ore>
#ored
#orei
#orge
#orgi
#orgo
#orie
#orin
#ork>
#orke
#orld
#orm>
#orma
#orn>
#orni
#orre
#orri
#orry
#orse
#orst
#ort>
#orta
#orte
#ortg
#orth
#ortu
#ory>
#ose>
#osed
#osh>
#oss>
#osse
#ossi
#ost>
#osta
#ostc
#osti
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
#otte
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
#ous>
#ouse
#out>
#outs
#ove>
#oved
#oven
#over
#oves
#ovid
#ow'd
#owe>
#ower
#owfl
#owhe
#owin
#owli
#own>
#owne
#ows>
#owse
#oxes
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
#pair
#pal>
#pala
#pam>
#pan>
#pany
#pape
#para
#parc
#pard
#pare
#park
#parl
#part
#pass
#past
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
#pes>
#pesa
#peso
#pete
#phen
#phis
#phon
#phot
#pic>
#pick
#pict
#pid>
#piec
#pied
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
#pita
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
#plin
#plit
#plum
#plus
#ply>
#poem
#poin
#poli
#poll
#pols
#pon>
#pond
#poof
#pool
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
#prea
#prec
#prep
#pres
#pric
#prim
#prin
#priv
#proc
#prog
#prom
#proo
#prot
#prov
#pset
#ptch
#ptio
#pto>
#pty>
#pull
#puls
#punj
#purp
#purs
#push
#put>
#pute
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
#raff
#raft
#rag>
#rage
#rain
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
#rcha
#rcod
#rded
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
#reat
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
#refo
#refr
#refu
#regi
#regr
#regu
#reig
#reim
#rein
#reje
#rela
#rele
#relo
#relu
#rely
#rema
#reme
#remi
#remo
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
#retr
#retu
#rety
#reve
#revi
#revo
#rew>
#rewo
#rge>
#rged
#rger
#rges
#rget
#rgh>
#rgiv
#rgot
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
#rike
#rill
#rim>
#rime
#rimi
#rin>
#rinc
#rine
#ring
#rint
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
#rmat
#rmin
#rmis
#rms>
#rna>
#rned
#rnet
#rnin
#rnit
#rnoo
#road
#robb
#robi
#robo
#roce
#rogr
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
#rtio
#rtne
#rts>
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
#ryin
#rypt
#rywh
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
#says
#scal
#scam
#scan
#scar
#sch>
#scha
#sche
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
#send
#seni
#sepa
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
#show
#shre
#shuk
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
#sit>
#site
#siti
#sitt
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
#slex
#slip
#slot
#slow
#smal
#sms>
#smud
#snap
#snow
#soci
#sock
#sofa
#sold
#son>
#song
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
#stai
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
#stma
#stoc
#stol
#ston
#stop
#stor
#stov
#stpo
#stre
#stri
#stro
#stru
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
#swea
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
#tack
#tact
#taff
#tage
#tain
#take
#tal>
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
#taxe
#tay>
#tch>
#tche
#tcod
#tcoi
#te's
#teal
#tect
#ted>
#teen
#teep
#tem>
#temi
#ten>
#tena
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
#th/y
#than
#that
#thdr
#then
#ther
#thes
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
#tica
#tice
#tick
#tide
#tied
#tien
#ties
#tify
#tig>
#til>
#till
#tim>
#time
#tin>
#tine
#ting
#tiny
#tion
#tip>
#tire
#tist
#titl
#tiva
#tive
#tle>
#tled
#tles
#tlin
#tly>
#tmen
#tner
#tobe
#tock
#tofi
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
#tori
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
#tren
#tres
#tria
#tric
#trie
#trik
#trin
#trip
#tro>
#tron
#truc
#true
#trus
#try>
#tryi
#tsap
#tsta
#tte>
#tted
#tten
#tter
#ttin
#ttle
#tton
#ttps
#tub>
#tuck
#tudy
#tuit
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
#uck>
#uct>
#ucta
#ucte
#ucti
#uddl
#ude>
#udes
#udge
#udio
#udo>
#ued>
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
#uldn
#ules
#ull>
#ulle
#ulli
#ulso
#ult>
#ulti
#ultu
#ulty
#uman
#umb>
#umbe
#ume>
#umin
#umla
#umma
#umme
#ump>
#umps
#unab
#unbl
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
#user
#ush>
#ushe
#usic
#usta
#uste
#usti
#ustn
#ustr
#utch
#ute>
#uten
#uter
#utho
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
#w'd>
#w/o>
#wage
#wait
#waiv
#wake
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
#were
#wers
#west
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
#wond
#word
#wore
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
#xing
#xit>
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
#ybe>
#ycar
#yds>
#yeah
#year
#yed>
#yee>
#yees
#yen>
#yer>
#yes>
#yet>
#ying
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
#ypes
#yphe
#ypin
#ypo>
#ypto
#yre>
#ysel
#ysle
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
#zza>
#ánto
#русс
#сски
#усск
#عربي
$
$0
$00
$00 00
$00 ?
$00 and
$00 for
$00 on
$000 $
*
***
****
0
0 $
0 ?
0 cards
0 digit
0 digits
0 is
0 numbers
0 of
0 or
0 payments
0 to
0%
00
00 $
00 00
00 ?
00 and
00 digit
00 digits
00 in
00 minute
00 not
00 percent
00 today
00 week
00%
00/00
00/00 $
000
000 $
000 what
0000
0000 $
0000 ?
0000 or
00th
00th $
0d
0d safe
0rd
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
^ amend
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
^ are
^ as
^ ask
^ at
^ authorised
^ autocorrect
^ back
^ balance
^ bang
^ bank
^ bank's
^ battery
^ be
^ bear
^ because
^ before
^ between
^ bill
^ billing
^ birthday
^ bit
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
^ caps
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
^ dots
^ down
^ driving
^ drop
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
^ figure
^ figures
^ final
^ finish
^ fix
^ flowers
^ for
^ forget
^ forgot
^ form
^ found
^ friend
^ from
^ front
^ full
^ garage
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
^ halfway
^ halt
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
^ kids
^ kill
^ last
^ later
^ leave
^ left
^ legit
^ let
^ let's
^ lets
^ letters
^ limit
^ link
^ list
^ little
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
^ may
^ me
^ merchant
^ merci
^ messages
^ might
^ mine
^ minute
^ mm
^ mm/yy
^ money
^ money's
^ month
^ month/year
^ monthly
^ more
^ morning
^ most
^ move
^ mum
^ must
^ my
^ name
^ name's
^ nearly
^ need
^ never
^ new
^ next
^ nice
^ no
^ none
^ nope
^ not
^ nothing
^ now
^ number
^ numbers
^ nvm
^ of
^ oh
^ ok
^ old
^ on
^ once
^ one
^ online
^ only
^ open
^ order
^ other
^ our
^ out
^ over
^ page
^ patience
^ pause
^ pay
^ paying
^ payment
^ perhaps
^ person
^ phone
^ pin
^ play
^ po
^ proceed
^ process
^ promise
^ promo
^ prove
^ provided
^ pull
^ purchase
^ purple
^ purpose
^ put
^ qr
^ quicker
^ quit
^ quite
^ qué
^ read
^ ready
^ real
^ reason
^ receipt
^ red
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
^ right
^ robot
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
^ should
^ show
^ shut
^ si
^ sick
^ signature
^ single
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
^ sound
^ speak
^ spell
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
^ swap
^ sweet
^ swish
^ system
^ take
^ takes
^ talking
^ tax
^ tell
^ ten
^ terminate
^ text
^ thanks
^ that
^ then
^ there
^ these
^ they
^ thing
^ think
^ thinking
^ third
^ this
^ those
^ though
^ thought
^ till
^ time
^ tiny
^ to
^ today
^ tomorrow
^ tonight
^ too
^ took
^ top
^ transaction
^ transfer
^ translate
^ tried
^ true
^ try
^ turn
^ turns
^ twint
^ two
^ type
^ typed
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
^ waiting
^ walk
^ want
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
^ without
^ word
^ words
^ worked
^ works
^ would
^ write
^ wrong
^ you
^ you've
^ your
^ zip
abort
about $
about giving
about i
about it
about me
about my
about paying
about payment
about stopping
about that
about this
about to
about you
abouts is
abouts on
above $
above board
above my
abroad
accent
accent in
accept my
accept something
acceptable
acceptable $
access
access to
accident $
account
account $
account ?
account already
account does
account for
account is
account number
account on
account one
account which
account with
account without
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
address you
adds
adds up
advance $
afford it
afford that
after
after $
after ?
after all
after confirm
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
afterpay
again
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
again without
against it
agb
age
agency
agent
agent $
ages
ages $
ago
ago $
agree
agree on
agree to
agreed
agreed to
agreeing
agreement
agreement $
ah $
ahead
ahead $
ahead and
ahead if
ahead my
ahead with
ai
all
all $
all 00
all ?
all about
all afternoon
all as
all at
all before
all day
all fine
all good
all i
all in
all is
all looks
all means
all my
all night
all of
all on
all over
all right
all same
all set
all seven
all there
all this
all thumbs
all time
all together
all too
all way
all you
allow me
almost ready
already
already $
already ?
already did
already gave
already gone
already got
already has
already have
already paid
already taken
already told
alter
alter it
alternatives
although
altogether
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
am going
am good
am grateful
am happy
am here
am his
am home
am i
am in
am leaving
am losing
am lost
am new
am not
am offline
am on
am only
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
amount ?
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
and i
and it
and left
and little
and my
and name
and need
and no
and now
and owe
and pay
and ready
and rest
and round
and see
and she's
and take
and thanks
and then
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
another go
another one
another person
another time
another way
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
any repeat
any risk
any time
any way
anyone
anyone else
anyone in
anything $
anything after
anything come
anything else
anything i
anything more
anything to
anything wrong
anything yet
anyway $
anywhere to
apart
apart from
apartment
apartment number
apologise
app
app $
app ?
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
are different
are doing
are four
are from
are having
are human
are machine
are mine
are my
are not
are right
are star
are there
are three
are we
are wrong
are you
arrive $
arrived $
arrow
artificial
as
as $
as ?
as donation
as i
as is
as it
as last
as long
as message
as my
as paid
as pdf
as printed
as shown
as soon
as you
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
asking for
asks
asks me
asleep
assist
assuming
assuming it
asterisks
at
at ?
at any
at atm
at back
at bank
at bottom
at counter
at different
at door
at end
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
atm did
aud
aunt
authorise it
auto
auto pay
autofill
automated
automatically from
autopay
autopay $
away $
away from
away now
away with
aye go
back
back $
back ?
back again
back and
back at
back button
back do
back from
back i
back if
back in
back is
back my
back next
back now
back number
back of
back on
back out
back side
back soon
back step
back to
back up
back what
back which
backing away
backing out
backwards
bad $
bad ?
bad feeling
bail
bail $
bakery
balance
balance $
balance ?
balance before
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
be anyone
be back
be bothered
be called
be cancelled
be card
be certain
be changed
be charged
be credit
be deducted
be different
be done
be forgotten
be given
be half
be here
be home
be i
be in
be it
be kind
be less
be long
be looking
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
be sure
be taken
be that
be there
be true
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
been cancelled
been charged
been deducted
been lost
been sent
been stolen
been to
been told
been waiting
before
before $
before ?
before i
before it
before month
before number
before or
before paying
before that
before was
before you
begin again
beginning with
behalf
behalf of
behind
behind this
being charged
believe i
believe you
bell
belongs
below
besides
besides card
best
bet $
bet you
better
better $
better off
between month
big
big is
big number
big one
bigger
bigger $
bill
bill $
bill ?
bill be
bill for
bill in
bill is
bill me
bill my
billed
billing
bills
bin
bin it
bind
binding
binding $
bingo $
birthday $
birthday or
bis
bit
bit $
bit by
bit i
bit is
bit more
bit of
bitcoin
bitte $
bizum
black $
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
block it
block my
blocked $
blocked my
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
booking fee
booking is
bookings
borrow
borrowed card
boss $
boss card
boss is
bot $
bot ?
bot or
both
both $
both cards
both kids
bother $
bothered
bothered now
bots
bots $
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
bringing
broke
broke $
broken when
brother $
browser
bsb
bug
bumps
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
but where
but you
button $
button for
button to
buy
buy it
buying $
buying it
buying this
by
by $
by bit
by card
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
bye $
c
cad
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
came up
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
can go
can hardly
can i
can invoice
can it
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
can staff
can stay
can still
can take
can tell
can that
can two
can use
can we
can you
canadian $
cancel
cancel $
cancel ?
cancel by
cancel cancel
cancel do
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
cancelled it
candles
cap
capital of
capital one
capitals
captcha
car
car $
car ready
card
card $
card ?
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
card out
card over
card possible
card rather
card reader
card saved
card says
card seems
card should
card still
card that
card thing
card to
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
card's not
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
cards is
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
cash machine
cash to
cash when
cashback
cat
catch $
catch it
catch that
cats
chance
chance $
change
change $
change address
change amount
change card
change date
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
charge half
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
charity
charity $
chase
chat
chat $
chat ?
chat after
chat before
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
check it
check my
check that
check with
check your
checked it
checking
checking account
checks
checks out
cheese
cheque
cheque for
chess
chewed
child
chip
chip $
chip and
class
clear
clear my
cleared
click
click something
click to
clone
cloned
close
close it
close my
close this
closed
closed my
closed that
club ?
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
code for
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
color
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
comfortable going
coming
coming on
coming out
comma
command
commission
commission ?
committed
company card
company is
company name
company you
compare
complain $
complaint
complaints
complete
complete $
complete ?
complete payment
complicated
complicated $
compulsory
compulsory $
computer
computer person
con
conditions
confirm
confirm $
confirm after
confirm amount
confirm and
confirm but
confirm can
confirm confirm
confirm do
confirm i
confirm if
confirm in
confirm it
confirm later
confirm mean
confirm means
confirm my
confirm name
confirm now
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
confirm will
confirm with
confirm yet
confirm you
confirmation
confirmation did
confirmation in
confirmation number
confirming
confused
confused $
connect
connect me
connection $
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
cooking
cool
cool $
cooling
cooling off
copied
copy
copy mistake
correct $
correct ?
correct but
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
could this
could we
could you
count
count $
count me
counter
country ?
couple
coupon
course
course $
course start
cover
cover it
covered it
cracked
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
customer
customer service
cut
cut $
cut it
cut money
cut off
cvv
cvv $
cvv0
dad
dad card
damage
damaged
dare
das
dashes
database
date
date $
date do
date i
date must
date not
date of
date on
dates
daughter in
day
day $
day do
day is
day it
day to
day too
days
days $
days ago
days do
deadline
deadline for
deaf
deaf $
deal $
deal with
dealt
dealt with
debit
debit $
debit card
debit me
debit or
debited
debited ?
debts
decided against
decided to
declined
declined $
declined i
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
deposit i
deposit only
deposit today
describe
desk
dey
did
did $
did bank
did i
did it
did my
did not
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
digit code
digit one
digit thing
digit year
digits
digits $
digits do
digits has
digits in
digits of
digits on
digits or
digits should
digits where
digits you
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
does class
does code
does confirm
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
does service
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
door $
doorbell
dots
dots $
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
down for
down here
down payment
down wrong
dr
dr in
dream
dress
driver
driving me
drop
drop money
due
dumb
dutch
e
each
each $
each month
each pay
each week
early
earn
easier for
easily
easy $
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
electron
else
else $
else bill
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
ending
ending in
ending is
ends
ends $
english
english is
enough $
enough for
enough i
enough in
enough money
enough on
enough or
enter
enter after
enter card
enter it
enter key
enter pin
entered ?
entiendo
entry
erased
error
error $
error in
error when
error with
errors
essay
euro
euros
evening $
every
every card
every month
every week
everything $
everything ?
everything in
everything is
everything you
everywhere
everywhere $
evidence
ex
exact $
example
example $
except
exchange
exchange it
exchange rate
excuse me
execute
exit
expect it
expected $
expensive
expired
expired $
expired before
expired it
expired last
expiry
expiry $
expiry date
expiry how
expiry is
expiry of
expiry on
expiry same
explain $
explain it
express
extra
extra 0
extra charges
extra for
face
face id
faded
faded $
fail
fail $
fail ?
failed
fails
faint
fake
fake $
false
false $
false alarm
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
fee ?
fee in
feed
feel
feel $
feel better
feel paying
feel right
feeling
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
final ?
final once
final price
find
find code
find date
find expiry
find it
find my
find number
find where
fine
fine $
fine ?
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
firefox
firm
firm $
first $
first and
first card
first name
first one
first or
first then
first time
fish
fishy
fit
fitting
five
five $
fiver
fix
fix brakes
fix it
fix my
fixed $
flat
flat $
flat number
flipped
flowers were
flu
follow
follow $
follows
fool
for
for $
for 00
for ?
for again
for anything
for bank
for bigger
for both
for cancelling
for card
for cash
for date
for dinner
for each
for expiry
for foreign
for friend
for going
for good
for haircut
for here
for how
for it
for me
for month
for my
for name
for next
for now
for number
for numbers
for old
for one
for online
for other
for paying
for place
for real
for rest
for same
for saturday
for second
for security
for somebody
for someone
for something
for ten
for that
for them
for this
for three
for two
for us
for using
for what
for whole
for year
for you
for yourself
foreign
foreign $
foreign ?
foreign money
foreign transaction
forget
forget about
forget i
forget it
forget what
forgive
forgive me
forgot my
forgot to
forgotten my
form
form $
form i
form is
format
found my
four $
four ?
four are
four digit
four digits
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
free for
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
from monday
from my
from number
from one
from or
from taking
from this
from top
from unknown
from work
from you
front $
front and
front is
front of
front or
front those
front where
froze
frozen
full $
full ?
full amount
full card
full number
full stop
full sum
full year
fun
funds
funny $
further $
future
gap
gaps
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
get text
get that
get there
get this
get to
get what
gets to
getting card
getting error
getting it
getting my
getting on
gift $
gift aid
gift card
gift for
gift voucher
gift wrap
give
give $
give another
give back
give bit
give code
give company
give it
give me
give more
give my
give out
give reason
give this
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
gold
gone
gone $
gone blank
gone in
gone out
gone through
gone up
good
good $
good afternoon
good as
good at
good bot
good card
good day
good for
good i
good idea
good is
good job
good morning
good night
good of
good on
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
got number
got one
got out
got paid
got replaced
got swallowed
got time
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
group
groups
gst
guarantee ?
guess $
guess i
guess so
guest
guide
gym
gym $
hacked
hacker
hackers
had
had enough
had it
had my
had to
hai $
hair
halal
half
half $
half hour
half now
half of
half on
half that
halfway
halt
halves $
hamper
hand
hand with
handed
handles
handling
hands shake
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
happy birthday
happy for
happy new
happy to
happy with
hard
hardly see
has
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
has it
has merchant
has money
has my
has new
has no
has not
has passed
has payment
has run
has this
has to
hasty
hate
hate these
have $
have all
have already
have another
have any
have bank
have been
have cancelled
have card
have changed
have code
have confirmed
have credit
have cvv
have discount
have email
have enough
have euro
have for
have forgotten
have from
have gone
have got
have had
have i
have is
have it
have left
have lost
have made
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
have one
have only
have paid
have pressed
have put
have question
have read
have receipt
have said
have seen
have sent
have some
have store
have that
have three
have to
have understand
have voucher
have we
have you
have your
having second
he
head
head $
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
here before
here in
here or
here which
hers
hesitating
hi
hid
hidden
hidden costs
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
hold it
hold of
hold off
hold on
hold that
hold your
holder
hologram
home
home $
home to
honest
honor
honour
honour what
hope
hope you
hopeless $
hot
hotline
hour is
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
how to
how was
how we
how will
how would
how you
how'd
how'd you
hsa
hsa card
https
huh $
human
human or
hundred percent
hungry
hurry $
hurry up
husband $
husband card
husband has
husband pay
hyphen
hyphens
i
i $
i ?
i able
i abort
i accept
i address
i agree
i agreed
i all
i already
i am
i answer
i apologise
i approve
i ask
i asked
i authorise
i back
i be
i being
i believe
i bet
i bought
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
i confirming
i confused
i contact
i continue
i copy
i correct
i could
i count
i cut
i declined
i defer
i delete
i did
i do
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
i giving
i go
i going
i good
i got
i guess
i handed
i have
i hit
i hope
i in
i keep
i key
i know
i leave
i left
i live
i look
i looking
i lose
i lost
i love
i made
i make
i may
i mean
i messed
i miss
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
i ought
i overwrite
i owe
i paid
i pay
i paying
i pick
i prefer
i press
i pressed
i print
i prove
i pull
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
i right
i ring
i round
i said
i save
i say
i scan
i screenshot
i see
i send
i sent
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
i tell
i text
i thanks
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
i wanted
i was
i will
i wire
i withdraw
i wonder
i work
i would
i write
iban
iban $
iban or
iban you
ice
ich
id
id $
idea
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
in black
in box
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
in hour
in india
in it
in letter
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
in ok
in once
in one
in order
in other
in person
in phone
in pieces
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
in store
in ten
in text
in that
in there
in this
in three
in tiny
in touch
in two
in us
in way
in what
in where
in which
in with
in words
in writing
in wrong
in yen
in yet
in zloty
inclined
include
include delivery
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
information is
information once
information protection
information so
ink
input
insert
instalments
instant
instead of
insufficient
insurance $
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
ipad
is
is $
is 0
is 0000
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
is bad
is bakery
is been
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
is cheaper
is class
is closed
is code
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
is different
is done
is double
is down
is empty
is enough
is error
is everything
is expected
is expired
is expiry
is extra
is false
is fee
is first
is flat
is for
is foreign
is fraud
is friday
is from
is full
is gift
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
is indeed
is information
is it
is item
is joint
is last
is latest
is left
is legit
is liable
is link
is locked
is long
is lost
is lot
is lovely
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
is paying
is payment
is phone
is pin
is point
is policy
is price
is problem
is question
is rate
is real
is reference
is refund
is right
is room
is rubbish
is security
is sending
is showing
is small
is someone
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
is tip
is to
is too
is total
is true
is two
is up
is upstairs
is use
is very
is virtual
is visa
is weather
is what
is which
is white
is who
is with
is word
is written
is wrong
is yes
is your
is zero
issue
issued in
issuer
issuer $
it
it $
it $00
it 0
it 00
it ?
it after
it again
it all
it already
it always
it and
it another
it arrive
it arrived
it as
it ask
it at
it back
it be
it because
it been
it before
it being
it below
it better
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
it day
it did
it do
it does
it done
it down
it easy
it end
it ends
it expiry
it fail
it fast
it final
it first
it for
it four
it from
it froze
it go
it goes
it going
it gone
it good
it happens
it has
it have
it help
it here
it how
it i
it if
it in
it into
it is
it it
it joint
it kept
it later
it left
it legit
it let
it look
it make
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
it okay
it on
it once
it one
it open
it or
it out
it paid
it pay
it pending
it possible
it printed
it quick
it rain
it required
it right
it run
it safe
it said
it same
it say
it says
it should
it show
it small
it so
it standing
it still
it stop
it straight
it taking
it tells
it that
it then
it this
it three
it through
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
it wrong
it yet
it you
italian
item
itemised
j
ja
jacket $
janet
janet $
jcb
joint account
joke
jokes
jokes $
joking
jr
jr at
jump
jumped back
junior
junk
junk mail
justify
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
know that
know what
know where
know which
know why
know you
know your
kroner
l
lady
landlord
landlord get
landlord have
landlord take
language is
large
large one
last
last 0
last ?
last answer
last bit
last digits
last four
last friday
last message
last month
last one
last part
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
later ok
later today
latest
latest i
latin
law
law is
learn
lease
least
leave
leave code
leave deposit
leave it
leave me
leave my
leave name
leave out
leave that
leave things
leave tip
leaving
leaving $
left
left it
left my
left off
left on
left out
left to
legal
legit
legs
less
less $
less for
lesson
let
let it
let me
let us
let's
let's do
let's get
let's go
lets
lets do
letter
letter $
letter is
letters
letters $
letters ?
letters confirm
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
line $
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
logo
logo $
lonely
long
long $
long ?
long as
long before
long day
long do
long have
long i
long is
long number
long one
long time
longer
longer $
longer want
loo
look
look $
look after
look at
look for
look it
look that
looked both
looking at
looking for
looks
loonies
lose
losing interest
lost
lost $
lost connection
lost interest
lost it
lost me
lost my
lost will
lot for
lot of
loud
loud $
love $
love to
love you
lovely $
lower
lunch $
machine
machine $
machine ate
machine in
made
made $
maestro
mail
mail $
make
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
make you
makes me
makes sense
man
man $
manage
manager
mandarin
mandatory
manner
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
mark
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
matter ?
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
me amount
me anything
me at
me back
me bill
me bit
me but
me by
me card
me code
me do
me double
me example
me first
me for
me get
me give
me go
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
me know
me later
me little
me look
me maybe
me minute
me money
me my
me name
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
mean $
mean by
mean cancel
mean i
mean it
mean no
mean that
mean to
meaning what
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
membership number
memory of
menu
merchant
merchant $
merchant been
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
message with
messages
messages $
messages are
messages this
messed
messed up
meter reading
methods
mi tarjeta
middle $
middle ?
middle name
might
migraine
miles
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
miss $
missed
missed digit
missed that
missing
missing $
missing ?
misspelled $
mistake
mistake $
mistake that
mistake there
misuse
mix
mixed
mixed up
mm
mm/yy
mm/yy $
mm/yy thing
mode $
modify
mom
moment
monday $
monday ?
money
money $
money ?
money back
money be
money come
money for
money from
money go
money gone
money i
money in
money is
money last
money left
money off
money on
money order
money taken
money to
money why
month
month $
month and
month as
month end
month first
month or
month year
month's rent
month's too
month/year
monthly
monthly ?
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
more of
more or
more payments
more steps
more than
more time
morning
mortgage
most
mot
mother card
move money
moved
moved house
mr
mrs
msg
msg $
much
much ?
much are
much have
much in
much longer
much money
much more
much time
much to
much was
much will
much you
muddled
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
my code
my colleague
my company
my company's
my computer
my coupon
my credit
my customer
my dad
my day
my debit
my delivery
my deposit
my digits
my dinner
my email
my english
my ex
my father
my feet
my first
my friend
my full
my gift
my gym
my head
my heart
my home
my house
my husband
my iban
my id
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
my married
my mastercard
my membership
my message
my messages
my mind
my mistake
my money
my mother
my name
my neighbour
my nerves
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
my prepaid
my privacy
my purse
my receipt
my rent
my room
my salary
my savings
my seat
my second
my secret
my sister
my son
my sort
my statement
my stuff
my surname
my tax
my team
my telephone
my text
my thanks
my thing
my uncle
my visa
my voucher
my wage
my wallet
my whole
my work
myself
myself $
myself ?
myself in
n
nah
nah $
nah i
naira
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
name i
name in
name is
name later
name of
name ok
name on
name or
name than
name then
name to
name what
name will
name yet
name you
name's wrong
near
nearly there
necessary ?
need
need $
need ?
need account
need all
need another
need anything
need bank
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
needs to
negative
neighbour $
neighbour has
neighbour if
neighbour lost
nerves
nervous about
net
never
never $
never again
never asked
never done
never got
never had
never heard
never mind
never ordered
never paid
never said
never share
never to
never type
never use
never used
new
new $
new card
new debit
new mobile
new one
new phone
new pin
new to
new year
news
next
next $
next ?
next door
next month
next one
next payment
next step
next time
next to
next week
next year
nice
nice $
nice one
nice to
nickname $
night
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
no means
no mistakes
no money
no more
no name
no need
no no
no number
no nuts
no one
no pay
no payment
no problem
no rush
no security
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
none of
nonsense
nosy
not
not $
not ?
not accept
not accepted
not accurate
not approved
not ask
not asked
not at
not authorised
not bad
not be
not been
not believe
not bill
not bother
not bring
not buy
not buying
not cancel
not card
not carry
not catch
not certain
not change
not charge
not charged
not clear
not close
not clue
not code
not come
not comfortable
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
not find
not fit
not follow
not for
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
not meant
not mine
not my
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
not proceed
not process
not put
not quite
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
not satisfied
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
not two
not type
not understand
not use
not visa
not want
not what
not where
not with
not work
not working
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
nothing to
nothing wrong
nothing's been
notice
notice period
now
now $
now ?
now and
now it
now or
now that
now what
nowhere
nowhere $
nowhere to
nr
nuh
number
number $
number 00
number ?
number above
number again
number and
number behind
number did
number do
number enough
number for
number from
number go
number here
number i
number in
number include
number is
number needed
number next
number not
number of
number off
number on
number or
number printed
number that
number to
number too
number was
number what
number when
number where
number wrong
number you've
numbers
numbers $
numbers ?
numbers above
numbers are
numbers do
numbers here
numbers i
numbers on
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
of bank
of birth
of card
of cards
of code
of course
of cvv
of date
of expiry
of four
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
of same
of something
of that
of them
of these
of this
of three
of time
of today
of two
of us
of what
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
oh $
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
on $
on 0rd
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
on each
on file
on first
on for
on friday
on front
on her
on here
on in
on it
on left
on level
on me
on monday
on my
on old
on one
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
on saturday
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
on virtual
on will
on with
on you
on your
once
once $
once ?
once confirmed
once for
once i
once it
once more
once my
once or
once right
once you
one
one $
one ?
one and
one before
one by
one card
one change
one child
one digit
one for
one go
one hand
one i
one is
one letter
one line
one long
one message
one minute
one moment
one more
one number
one of
one off
one on
one or
one payment
one question
one second
one that
one thing
one time
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
only joking
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
operator
operator $
optional
optional $
options
or
or $
or 00
or after
or all
or anything
or card
or computer
or credit
or did
or do
or does
or end
or for
or four
or have
or here
or is
or last
or less
or mastercard
or me
or mine
or month
or monthly
or more
or must
or my
or nah
or no
or not
or number
or on
or one
or only
or other
or right
or second
or small
or some
or something
or somewhere
or straight
or surname
or two
or us
or wait
or what
or without
or year
order
order $
order 0000
order as
order do
order is
order me
order new
order number
order paid
order was
ordered
ordered this
other $
other bag
other card
other information
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
out
out $
out ?
out again
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
out number
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
overwrite
owe
owe $
owe me
owe nothing
owe you
owing
own
own card
own number
owner
padlock
page
page $
page for
page is
paid
paid $
paid ?
paid back
paid deposit
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
paid this
paid twice
paid up
pain
palaver
pan
pan $
paper
paper $
parcel
pardon
park
parking
parking at
part
part $
part now
part on
part payment
part with
partial
particular
partner
parts
party
pass
pass $
passed
passed on
passport
password
paste
paste it
paste number
pasted
patience i
patient
patient number
patient with
pause
pay
pay $
pay 00
pay 0000
pay ?
pay after
pay again
pay all
pay as
pay at
pay bakery
pay balance
pay bill
pay bit
pay both
pay but
pay button
pay by
pay cash
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
pay now
pay on
pay once
pay only
pay other
pay over
pay second
pay separately
pay some
pay thanks
pay this
pay through
pay twice
pay when
pay with
pay without
pay you
payed
payee
payer
paying
paying $
paying ?
paying by
paying for
paying it
paying mean
paying my
paying that
paying today
paying twice
paying with
payment
payment $
payment ?
payment at
payment back
payment be
payment did
payment for
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
pending ?
pending for
people $
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
phone has
phone number
phone only
phone or
phone says
phone to
phone with
phones
photo
photo $
photo of
pic
pick
pickup
picture
picture of
pieces
pin
pin $
pin ?
pin and
pin at
pin is
pin's
pinched my
ping
pins
pix
pizza
pizza $
place
place $
place for
place to
plan
plastic
plastic ?
pleasure $
plenty
plumber
plus
po box
po number
poem
point
point $
point of
points
points $
points for
police
policy
policy $
policy on
polish $
pongo el
popped up
porch
possible ?
possible to
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
prepaid
prepaid $
press
press enter
press send
press something
pressed
pressed back
pressed cancel
pressed it
pressed send
previous one
price
price in
price my
print
print $
printed
printed $
printed or
privacy
private $
probably will
problem
problem $
procedure $
procedure for
proceed
proceed $
proceed to
process
process $
program
promised
promo
promo code
proof
proof $
proof of
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
punjabi
purchase $
purple
purpose
purpose $
purpose ?
purse
push
put $
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
put something
put spaces
put that
put your
qr
qr code
question
question $
questions
questions are
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
quote
quoted me
qué
raining
raised
ran
ran out
rand
rand $
rate
rate $
rate do
rate for
rates
rates $
rather
rather $
rather do
rather keep
rather not
rather you
reach
reached
reactivate
read
read about
read it
read me
read my
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
real $
real money
real number
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
red one
redo
ref
reference
reference number
refresh
refund
refund go
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
release
reluctant
reluctant to
remain
remember $
remember it
remember my
reminder
reminds
reminds me
remove
remove my
renew $
rent
rent $
rent is
reopen
repair
repair did
repeat $
repeat it
repeated
repeated $
repeating
repeating $
replace
replace card
replaced
replaced $
replacement
reply
reply $
reply ?
reply with
report
require
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
restate
resume
retain
retry
return $
return it
return policy
return to
returned
retype
reverse $
reverse charge
reverse it
reverted
reverted $
review
revive
revolut
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
right i
right my
right now
right off
right one
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
rn
robbed
robbery
robot
robot $
roll
roll over
rolling
room $
roommate
roses
round
round $
round and
round it
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
same again
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
samsung pay
saturday $
save
save my
saved
saved ?
saving
savings
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
say something
say that
say to
say what
say yes
say you
says
says $
says do
says error
says expired
says expiry
says gift
says hello
says never
says no
says nothing
says on
says something
says that
says to
scam
scan
scared
school $
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
screen went
screenshot $
screenshot this
scroll
sea
season
seat
seats
seats together
second $
second bill
second box
second card
second i
second one
second thought
second time
secret
secret code
secret number
securecode
security
security $
security code
security do
security have
security number
security thing
see
see $
see 0
see anything
see anywhere
see box
see end
see half
see it
see last
see my
see myself
see no
see nothing
see number
see one
see phone
see point
see same
see small
see this
see two
see what
see where
see why
see you
seems lot
seems ok
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
set up
settle
settled
settled up
seven
shady
shakes
shall
shall i
share one
shared
shared with
shd i
she
she can
she said
shes
shillings
shipping
shop's
short
short $
short number
short this
shorten
should
should $
should be
should do
should i
should it
should say
should work
shout
show
show $
show code
show id
show me
show on
showing $
shown $
shows i
shut $
shut it
shut up
si
sick
side
side $
side of
sign anything
sign me
sign something
sign up
signal
signature $
signed up
signing
silly
simple $
simple words
simpler
since last
sing
single
sister $
sister pay
sit
site
sitting
six
six $
six numbers
sixteen
sixteen $
size
skip
skip that
skip this
slash
slash in
slash or
sleep $
sleep on
slip
slipped
slips
slot
slot $
slow
slow $
slow to
slower $
slowly $
small
small $
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
so hard
so i
so is
so it
so many
so much
so slow
so sure
so there
so why
social
social security
sofa
sold
some
some $
some from
some help
some money
some of
some on
some other
some time
somebody else
somebody has
somebody is
somebody real
somebody there
someone $
someone at
someone else
someone from
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
something this
something to
something went
something's off
somewhere $
somewhere ?
somewhere else
son
son $
song
soon as
soon will
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
sound
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
speaking to
speaks
speed
spell it
spelled
spelling $
spelling in
split
split it
split over
spoken to
spot
spot for
spot on
spread
spread cost
spread it
spring
staff
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
start getting
start over
start with
started
started this
starting
state
state of
statement
statement shows
station
status
stay
stay in
stay open
stay there
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
still ?
still be
still free
still get
still going
still has
still here
still in
still missing
still need
still no
still open
still pay
still possible
still say
still something
still switch
still there
still use
still valid
still waiting
still want
still work
still working
stock
stolen
stolen $
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
stop writing
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
straight off
strange
street
strike
strings
strip
strip $
stripe
stripe $
stuck
stuck $
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
sum
summary
summer $
sun
sunday $
sunday ?
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
surnames
sus
swallowed
swallowed it
swallowed my
swap
swap card
swap cards
swap it
swear
swear this
swish
switch
switch cards
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
take down
take it
take me
take money
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
tape
tarjeta $
task
task $
tax
tax invoice
tax is
tax number
tax return
taxes
taxes $
td
teach me
team $
tell
tell bank
tell me
tell you
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
test $
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
that day
that end
that ends
that enough
that everything
that figure
that for
that full
that got
that has
that i
that in
that include
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
that says
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
that with
that word
that would
that wrong
them $
them here
them in
them now
them one
them up
then
then $
then ?
then charge
then go
then he
then i
then is
then it
then my
then what
then yes
then you
there
there $
there ?
there another
there any
there anything
there button
there by
there cancellation
there charge
there email
there enough
there fee
there guide
there i
there in
there is
there it
there link
there minimum
there money
there more
there much
there must
there now
there number
there page
there parking
there person
there policy
there problem
there reason
there record
there slot
there some
there something
there time
there two
there warranty
there way
these $
these are
these messages
they get
they give
they have
they only
they print
they put
they told
they've put
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
think
think $
think about
think i
think it
think of
think so
think that
thinking $
third $
third parties
third party
third time
this
this $
this ?
this about
this again
this all
this amount
this and
this another
this as
this bill
this can
this cancel
this card
this charge
this chat
this code
this count
this done
this evening
this extra
this final
this for
this go
this going
this has
this have
this house
this i
this if
this in
this information
this invoice
this is
this last
this later
this legit
this link
this meant
this merchant
this message
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
this whole
this with
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
through $
through if
through it
through wash
through with
throw
throw it
throw this
thru
thru $
thumbs up
tickets
tickets $
ticks
tied
tied to
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
tmrw $
to $
to $00
to accept
to account
to add
to agree
to all
to answer
to ask
to back
to be
to begin
to book
to bring
to buy
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
to computer
to confirm
to continue
to correct
to cover
to dispute
to do
to donate
to enter
to find
to finish
to first
to fix
to front
to get
to give
to go
to happens
to have
to hear
to him
to hold
to i
to it
to keep
to know
to landlord
to let
to live
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
to old
to open
to order
to other
to owner
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
to run
to same
to say
to second
to see
to send
to settle
to sleep
to speak
to spell
to start
to stop
to take
to talk
to tell
to that
to them
to think
to third
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
today so
together
told
told me
told my
told you
tomorrow do
tomorrow morning
tonight
tonight $
tonight ?
too
too $
too ?
too complicated
too faint
too fast
too late
too long
too many
too much
too slow
too small
too young
took
took card
tooth
top $
top ?
top right
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
translate $
travel
trial
trick
tried
tries
trip
trip $
trip is
true
true $
trust
truth $
try
try $
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
twice now
twice on
twice once
twins
twint
two
two $
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
type date
type if
type in
type it
type my
type now
type this
type to
type what
type with
type word
typed
typed $
typed it
typed my
types
typing
typing $
typing my
typing or
typing this
typo
typo $
typo in
ugh
uk
un
unable
unable to
unblock
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
understand what
undo
undo $
undo cancel
undo cancellation
undo it
undo that
undo this
undo what
unhide
union pay
unknown
unknown number
unless
unless there
unsuccessful
until
until $
until friday
until i
until payday
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
use cards
use cash
use different
use hers
use is
use it
use more
use my
use one
use same
use that
use this
use up
use you
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
validity
vanish
vat
vat in
vat invoice
vat number
vegan
venmo
verification
verification $
verification code
verification number
verified by
very much
vet
vicar
virtual
virus
visa
visa $
visa ?
visa for
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
vouchers
w
w it
w me
w/o
wage
wages
wait
wait $
wait for
wait i
wait minute
waiting
waiting for
waiting on
wake
wake up
walk away
walk me
wall
wallet
wallet $
wallet's
want
want $
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
warranty on
wary
was
was $
was already
was charged
was cheaper
was correct
was declined
was easier
was eaten
was error
was fine
was for
was going
was good
was half
was i
was it
was last
was less
was looking
was made
was meant
was missing
was mistake
was my
was never
was not
was ok
was on
was paid
was quoted
was reading
was returned
was reverted
was right
was saying
was slip
was supposed
was that
was told
was wrong
wash
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
we do
we each
we get
we go
we good
we got
we had
we have
we may
we only
we paid
we pause
we share
we should
we use
we want
we will
we'll do
we're having
weather
website $
wee
week
week $
week with
weekend $
weekly or
welsh
went
went in
went through
went wrong
were
were $
were dead
were saying
were we
were you
western
western union
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
what other
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
wheel
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
where ?
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
which bill
which bit
which box
which brands
which card
which cards
which code
which company
which country
which digits
which do
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
who does
who handles
who has
who i
who is
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
whom do
whom i
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
why is
why must
why not
why should
why so
why was
why will
why you
wife
wife $
wife card
wife first
wife has
wife thinks
wifi
will
will $
will bank
will be
will carry
will come
will confirm
will do
will finish
will get
will give
will go
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
will sort
will stick
will take
will that
will they
will this
will to
will type
will you
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
with card
with charge
with code
with computers
with date
with expiry
with four
with gift
with him
with his
with it
with me
with mine
with my
with neighbour
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
without $
without any
without asking
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
word do
word for
word mean
words
wore
work $
work ?
work at
work card
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
works in
works on
world
worn
worn $
worn away
worries
worse
worse than
worst
worth
worth it
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
write it
write name
write numbers
write that
write to
write yes
writing
writing to
written $
written down
wrong
wrong $
wrong ?
wrong button
wrong card
wrong chat
wrong date
wrong month
wrong number
wrong on
wrong order
wrong size
wrong sorry
wrong there
wrong thing
wrong will
wrong window
wrong with
wrong word
wtf
x
xxxx
ye
yeah
yeah ?
year
year $
year enough
year in
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
yesterday $
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
you accept
you after
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
you not
you number
you offer
you ok
you one
you open
you or
you owe
you part
you pay
you person
you promise
you put
you read
you real
you receive
you received
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
you say
you see
you send
you sent
you share
you should
you show
you speed
you spell
you still
you stop
you store
you support
you sure
you take
you tell
you text
you that
you there
you think
you throw
you to
you took
you transfer
you translate
you try
you turn
you understand
you undo
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
you written
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
your app
your boss
your colleague
your day
your end
your iban
your information
your machine
your message
your name
your number
your office
your own
your phone
your word
yours ?
zelle
zero
zero $
zip
zip code
zip on
zloty
ñ
не
🙄
🙄 $
""".strip()
ADDED: Final = rb"""
C]DbH\IbJ]K\OePcQZT\V[W]ZY[Z^\`ccfd[e]j\r]
W]jh
@cBlC\FcGVH\L\OfR[WX_e`jc]ddh]lh
AhChE[HiLZOcQbSZTZU\Z\[X\]][a]bWcbe[fZhbkclbo[qlr[s\t[uevb
BYC]F\HZJVR]W\ZY^Y_]e\gpj]m\n[o\pZq[u]
BZC]F\HXJVR]UZV[WZZY]\^X_]e\g~j]mZn[o\pZq[u]
HZNeWd`gcd
KfSgb]kbnho]s\
`\m\ng
KfM\R\W]^]nh
KfSgb]kbnho]s\
H]OcU\VjW\cgmZvZ
BhGcKaO\W[
KbSgb]kbnd
@ZB\CeGaIYKgOiQ]R[ScT\U[VRWeX[Y\Zd[\]c`Xced\eemeqbuZvW
AcB]C[E\G[O]PcSZVgW\Y\cfl]
AhC][e
AcB]C[E[G[O]PcSZVjW\Y\cfl]
@\B\CaDbGcHUIbK\OgPaQZT\VYWWZY[Z]\^\cld[eaj\r]
CZGdVUW[cj
BZC]F\HXJVR]UZV[WZZY]\^X_]e\g~j]mZn[o\pZq[u]
G]Pdlg
H]OcU\VjW\cgmZvZ
BhGcKaO\W[
KbSgb]kbnd
@]HgIYKgOgQ]R[ScT\U[VhWZX[Y\Zd[\]f_Z`\d\meqbuZv[
@]BVCbD\F]H\J]L\M[OkPgR[SfUYV\WZY[ZZ^X`aabb\cfd\e\fZgZjfk[lZmZn[okp\qbr\sZt[u[vV
AcB]C[E\G[O]PcSZVgW\Y\cfl]
]neV
AhC][e
CYHZW\`s
Wg^cp\
@[A\DcEYFeHRJeK\LZNXO\PfQaRYSdVeXdYbZZ\e^W_W`pacc[dfehg]hgicjdkZmineo[pVrfs[t[uY
CjOXTbUbhb
BbD]FeGbJhKYMZN\OUPaR[ScUZVYWcX\Yb[W\b]X_baZcZdcg[hbjgmYn\p\rcsduYv]
G]HbYgdh
CdScW\lbn]oi
CpG]H\K\L]M\TcW[Zi\c][_]c]eeocp\q]s\u\
U]W]Zh
@[BeEZFXGTH[L[M[OrP\R\SfT]VUXkYdZY[Y^Y_W`Zb\cfd]ebf]h[l]o\q]r[sYuXv[
H\O]Vhce
AcCiD]H[O[PoUcW\Y\Zd[\_Zedhnkdub
BgDaE]H\OkPeWYYZ[ceafcu\vm
@hB\D\EfFdG\HYLeMZNdPfWWX\YZZ][[]Z`baab\ccgbhhj\k\lfmcnbp\rZt]u\
AbEbGVHbJcK\MXN[OYP[U\WW\\^\`dbjcbddj]kel\n\o\pbr\uZvb
R]joq]
C[K\L]NfTbV]XhZZ[i\f^Zabb]jgsZtive
AhB\C\G\H\JcTbW][\`[aeeaq]
@eBkE\HYJ\L]MZObR]T\VZWX[]b]cde\jkl\qZ
C\DbEaGfI[OZP\S\V\WXYZ[W`ZcbdakZlXs\u]
B[C\LmWX\cl]
BXC\L]R\WX[\^\`[e[hikZo]to
ChDSE\RhT\Wh^beWkZvZ
G\HfL]M\NcR\Yh\g^\o\r\tfv\
@aCaFfGeHVI[KcNbPjR\TVUXVeWYYbZe]X^c_[`[a]dfeefdhbjbk[lZmbocp\q\rbt]ua
DaLkN[PcQgWYZa[b^e`dbbobpdub
@aAgBcCYDbEdHYJ]KcLmNbPbQcR]VcWV[a_]bZc[eafdg\k\lYn\o[p]qcrhsjt\ud
@[B\EYFmHgKYOeQiT]V[Ye^[_\gchZj]mbr\s\vZ
CZE\FgHfIeL]M[O\P[QfUVV\WUX]YY[[\\]Z^ZeZf[h]l\mfnWoaqcrqs\t\u\v\
@]AbBbGaHWIaOhPcScT\VWWX[\]bb\dae]f\h]r]s[v\
A]B\DcEbGeI\L\N]Q[SeWaZj[c]]bZd]fZgah[jcl[nbqZsbu]v\
BYL\RkWY[deakelYt\
A]B[CbEgHfJ[LbO[P\R[WZZ[[f^a`ha]b]cff[lZvf
@cCdFbHdIaJbK\N\P]Q]SaU\WWY[Zabgcadeh\naoa
AdBfCOEfFbHPI\JZLbNZOcPbSZTcUdY\Z[[X\e]]aYbYcadcegg[hgjgk[l]mSpWq[rfs]t[v]
BZH[JdK\L[N]O\WbXh\baccgl\o]pYt\
@cAbCbDZFXG]H[IZJfK\L[M[OcPZVdW\XZYgZd]f_\`acddZe\f\gZh[jfkemcndohpWq]u\v]
AbCiVdWbj]t[
RjT\p[
RhW[sc
BiHaWW[iu[vY
@bAcB]CZF]M\PnRYTcU]VcYZZi[\\b]dafcbe\jUqcv\
@cBcCcHWKcL[QfSbU\W[XaYY[c\X]\^\bZced\ebgcjamYndo\pfqcsgt[
Wh[a
NaVhh\
@jAhBZCfDaF\G[H[JSLZMhNYO[PdTYVYWTXlZY[b]l^\a\bmehgWjYkYlenhoZp]qUsbtYunvZ
@dB\CcLdMhN]O]VfWWZa\c`[cfjblZmcncs[
B]H\R]U]W[Z][]^[e\gom]o\p]u]v]
@bAcBYCbD\FcLWMbNcPbQ]SdThUcVaYd[b]e`Ucbd[eafYgZhck[nZpbrXt\uav\
C\TnWZgg
B\CmJZK\WYY\[\]ea\hYmap]
IhKdM\VfY[edf\hfo]q[
PdS\Wb\bcdfmh\qZrZ
IiO\RYf\rf
@aA]BZCZD\GdHYJcKgM\O\P[Q[R\VYWcYYZa[[]i^\`odbebfchck\mYp\tiu[v[
IcWg
BULdMpWY
KaL\McUbZZ[V`]bacbe\g\k]lkmbpfv]
@\AYBYCXDfEfFdGUHeI[JbK[MYN]ORP[QbUgVZX\YbZ\[Y\[^\_\adbbc[dffZh\kZlbmkoYp\qbr\s\t[
BcC[EXFbG]HnIbJhK\L[M[NfO[RXS\T[V\WYZd[j^Y_]aicad]ecggh]j]k\l[mbnXoWrZvc
R\TiWc[Ychf[lgo\
@\EiFZW[_]l\tc
CfGbH[JaL]M\OdSdVbWYYcZ\^bcele
@]AcB\CsDYE\FYH\K\L[M[O\P[RZS]TiVWW\X\YiZU[\\S]g_\`Za[c[d]e\fXg[j\lYmgoap\rfuXvY
CdD\JVKaL\OgU\VaWcX\YdZd\]`\ceeah[kfnZoYpkqjrdtZu\vZ
BZI[OVR]U\Wn[Y^]bYjbrbteu[
C\G]HcNfVbWgX][a]abbd\lgv\
@dCXEfFgHbL[MZOePcR[T\WYZ][d\b]b^Y`cc[dYedfchaj]kZmbncodpcqercs\tbu\vb
BaCbGaRZT\Wh[beakcles]
@dAcC]EeF]HZIcJdNYO\T\UhV[WjX\ZY[h\]^[a]b]daf]gjhhlZmbnboXrZt]u[vW
@bAbEcFfG[KdMbNeObVbY][a\\`Za\ced\eaf\g]jalbmanauc
FdL[MkNWOaQbU]VaWXZd^b`]b\dgm]ofpXq[
B[C\K]M]R]TcUdVbW\Z\\\]W`]c]fhmetkua
AcHeK\M\N\QZTbU]VhWbX[Zb[Z\c`[bZcXdZerffg[lVncpgr]s\tduVve
BdClJZOcPeReV[W[e\nhoWre
L[M\OaP\RXT\W\XbYg^[e\hdkklZocq\ratZufvc
BbC\EZFZH\JbKlL[NgO]PbQ]RjTiU[VW[Z]\b]cYdbfbhhkYl\m\nboWpTq]sZt\u[vb
B\H[L\M\R]Vh[i]\_]ade\kfmYofs[
@\AgDbGdH[IcJ\K[OcPZRgSjWTXgYb]]^b_f`ha\b\c[d\e]ffhZl\n]p\q[r]t[v[
@bBeCaDjEfFdKZN]OaTXVY^]cXeZjmlYsivY
A\B\GcI]K\L[OeUbVbW\Xi\[ecg]lomYneq\tcuY
@cBZGcN]O\RcWmX][[nkpZr]vV
A\BYC\EZFfGVH[IZL[MgN[ObPnSaUeV\WXZ\[f^b`Zabbgd\fZgch[k[lambnbocpdr[t[udvb
WZYhr]
BYC[F]JbKdTcUfVaWfZd^U_cc]e[ggiYn\obp]q\v\
BdGeL[NcUbVbW\YZ[Y^\`\cZfdggkgrp
G\LZR\V[Yj[fccv]
A\B[CbF[GZJgOhR\TVU\V[WYZf[g^ZcbeUf]goh\l[odr]tcv]
O\Wb^\ejh\j[mdubvY
BgOcWZ
I]LcW]vj
AZB[HfLmP\V]WW^e_hbZejfXt\
A\C\EaFZGdHdJaK]M[NgO[Q\R\VeYbZ[^c_e`ac\e]feh\lXm[nXp\qZr]sbtYudv[
B]CeH]IcS]V[WibXfihYlZp\rYtj
BUC[E[H\KXN\PYQcSgWYY[[Z\g]\^Y`[d\ecf[hdkcmdnkpgs\tmu\v]
@[A[B\CfEeFbI]JhM[N[ObWfYY`]adbYc\ecjgrat[u\vZ
L\SbWk[\fa
B[H\K\M]O]S\T\UYVcWYXdY]Zb[Z\]_]acgZjbn[o[pxs[v]
C]D]S\ejfi
@[BZCdH]JbKjMePfT\VdWdZ]]]^]ejlZn\qbrnsY
V\WXli
BYDdF]LiMZNcOhRYWbZb\]^[agdbeiucv]
BeG]O]PaR]TdWhYcZ][[\]^\`\cbdffZjZkalem]n\p\rav\
@ZAZBYF[G\I\JdLdMdObPfRZS\TeVYWhX\YWZl^Y`]ahcddceZfjhbj\l[n]p[q]rZsYtdu]v\
WZ[pt[
P[Yboj
LfW\
D[M]WZZp[ck\t\v]
M]SdWhghp\
m\oi
Ud[belldt[
A]B\CdHbJ]LWM[NeOcP]R[VVX]Z[[Y^[_baebXcbfWgYh[kdlfn]rmtcugv[
@fA[BYEbFdHYKZOURYSWV[Zl[Y\[]\^X_Zchdbgdh[i[kYl[peq[r\u\v]
CeDiGfN]OdPbSbTcWZY\Z][U]a`[bWdbfgh\l\qZubve
Wb\\]g^glcp\
AaIcJ\KdL\NgQYRZTcW]XZYf[c]b^[a[beccecjek\lamencr[v\
IlO]ne
J\ehrbuf
C]D]G\H[L\N\RdS\VjWY[Z`bafcfdce\l\t[
@ZA]BfDdEgFYH\JcLUM\N[OdPYR]T\UZV[Y[Z\[Y\l]b_aaZbZcZdae]f\h\iaj[lemco[q[sethuWvX
AeCgF]HZKYLZN\OcRbTYUbVZWkXY[Z]h^d_d`bajc\d\egf]gbhal\oaqbrcsYt]u]vY
@[ASB[CaDuEsFcGWHWIlJ\KYM]N]OQP]RTSaTcUeVeW[XaZ[[[\a^Y`[b\dZfbj[kWlZm\nbpXrds\tYuZvU
@fB[CjGcJ]KgRbU]V[WaXZZe[W`[b\cce[rasjt\u\
@[AbBWC\D\E[GcJgMVNYPTRdTmUbVbWZX[Y\Z\[W^Y_UaabYd\fghZjXkZlbm]nfocpbqjretTu[vY
AdCeFeG]I\J[M[PYRbU\VWYbZ[[\\\]c`bd\f\lZmYodset[vZ
@bB\HcJZKZM]NdP]R\SdWfX]Y]ZW\[`\bfcgegg]jlv\
C]EbJdKb[]^\ccekf\jal\sd
W[j\vj
IWWr^[
B[DbOcT]V\WYXgZ][Z^Yabe]gnhap]q[
BfDbF]GbOYYaZe[\^]_fekf\l\obt\vd
AbBZCfFmGhIbKWLZN\O[P\QbS]T\UXWYY[[[]Y^\`baZbZebfTgci\k\lWm[nUo]qXrds[tjuVv[
@bAgBgCbDZE[FdGaHVI]KVMYNYOfPYRXTdVXXbYlZW\Z_Y`ZaZccenf[h[k]lcmdo]peqfrZtVvZ
GcH\I]JZL\NUOcRdSeTbUcV\WoXcY[\W]\^\dce[fZgZk\lWm]n[odq\rnsft[uW
C]E[FVGdIbJaMfPeR\ScViYf[pc\edm\o\qZrbsc
E\HcLdO]PfWgY[fhl]qatbu[vb
B\DbO\W\Zc[mlZrevd
@\C[EaLbM[NZVhW[]f_eagd\e\h]jhl\rbscv[
AeBcCbE]L\MeNfOcP]S]VdW[Y]Zb[b^bbbhekblXo[tbvV
@fB]DaG\J]K\L[McR\T\W]Y\Zj]]d]fehgj[l]m\ocpdv]
@aCdDeF]H]M\NfV\WfZj[\^c`]aac\f\g]hflap[
@ZB\DdE[HZI[J[LbMjNjO]SdT]U[WYX\Yd[]`aa]cXd]fjjgl[mdo[p[q[sjtfuZ
@YA\BZCZEZF\HcI]JaL]MZNYOYP\Q]TRUpVcWUY\ZX[X\Z]d_\`Za[bZdZeYj\k]lYmpnYoYrWsZt\ufvW
A]WbYf[d
@\AaBZD\EdGeH]K\L[M]NWO\PZR\UcVjWbX]Yb\b]\^b_\`iadb\d]fck\lZm[p\qYr]tfvc
DUF[GeH[IdJXKbL[OdP\Q]VdWP[Y\f]d^b_e`babb]cZd\edfbgbhbidk]lhm[nXoVqerbsUt\ue
A[CYDZGmHWIfJZKZLYMZPWRXS]T\U\VRWVX\YUZe[\\g]]^b`\abbYdgemfYhbjkkYl]o\p\qWrYtUuVvT
BcEhJ\LaO\V]WcYZZg[\^]cehdjalbrd
@\CdF\J\KgOgP]S\T[V[Zb[Z\\_ia\eehdjclcrcsbv\
BmC]D]E\FeGdH\LZM]N]OcQdR[S\UdV\W]YZZX[\_\a]b\dZfVmbndo]rjs\vZ
EgFeJbK\L\MZN\OkPcSfVXWfXdY[Z[\\bYhZj\p]u\va
AXCcD\EfGWIbKZL[NZOZPcR\SdTVUiViYeZX[d\a][^b`VbfcZegfkjbk\mbofpVq]rcu\
AhF\HYK[OdPZSbUbVgWYZh[Y][^Z_\`caafhggh[m[pYq\r\uZ
GhLfMZOdTcWXZi[i`[acvZ
CfE\FZH\L\OaPfWdXf[Z\b^]ach\l\pXqcrdtb
B\C[F]GdH[IgM]O\TXVj[cbYcbeigih[l\m\nboXrZtZu]vf
L]S]WWYi[ovZ
D\Whsc
B\HZIjOYR\VcZh[U^\_[`]eYg\h[j]l\m]qeratbuj
BZCXGbI\NiS\TjU\V[WfZh[Z]\`bbbc[e\k\o\q]r\smtb
NjR\Vh
BYCVI]L\MWN\O]Q\RWTVUoV\WWXXY]Z[[[^]b]d\e\g]hcj]m{nYoTp\rYsYt[ufvX
B[G\IbM]RcS\T\WdX]b]fhrYscvb
CcGaJbOfUbV\W[^]agm]
C[H[IfJbK]TXV]WcY\Z\ekklo\rduY
AfKlNgRbSgW\o]sb
@]A\B\CWHfIYJ]L\MZO[PcQbS[U]V\WVXXY[ZZ[Y^\bYcddYeZf[g\hfjYlZmTnxoTqbrZsUt[ufvY
BbDcKbMcNgRZS\TaWU[Z^bcbdceafjkalcn]qdrb
B[CeEiGcH]IbJXKhLbM[NoOeQ\TaU\W]XZ]]^V`Wahc\e[m]nfs\t\
CaEbFeGcJbL\NeOgTfUZV[WOY\Zl[f\d_\bcd\e\h[jclanep\r[sbu]vb
AkB[CiDbE\GfHbJbNcP[SbVYWY[]^c`me]fbj\mcp\qarfs\u]vZ
AZBZDiEcFZG[HWI[JoMZNZP[Q]S\TYUdV]WeX]Z\[Z]\^Y`ba\b]cZf]hZk\ldm]r\s\t[uavd
@\AbBZDbGfVYYb^c_d`dcd
K]M]Wise
@]AbB[CdFeGeL]O]PpV\WkYY^V_Z`]agc\eeh\l]mcvc
@ZB\DcEhH[IZJ\L[M\NWOaPcR]VfWZZb\[^Z`\aabbc\hmj]k\lao[q[tYva
B]CcWY[k\c_babecq]s[
AbBZC[GcI]JbLdNbPcRcUZWU[g\a]\aab]ebhbl]mco]tfvZ
@\AfCkD[GYH[OcPlR[S\U]V[W[X[Z]^U_]aicdeTg]hYlXm\sct]vY
HcUdWlb]l\
AcB[C]EiFgM\P[RYT[V[W\YeZ\[c\f^]_aabdZmgqbtgvo
NZVaWa]bakpi
H\JbP\QhT]lb
C\LhR\W]^]
KhRe[\^[`Wedqc
AeBWDXF[GXH[I]K[L[MWR\S[Vd[[^h`\bbdbeff[gbkbl]n\pZqgrZsWuXv]
F]HbNiO[T\VeX\[gcblcncpcu\v]
A[BXC[EZFdGZHgIaL[M[N[OfP]RjT\U[WZXaYY[e\\^\_[aebccaedfbh[jalZn\oeqWr[sd
@ZA\B\CYE\FdHbKbO\S[T[V\WYX\Z\[X^[`\a\b\gcldmeohqbr[s\ubvZ
B[DjWb[deY
@YL]N\R]VYWe[c^[efh\lln]obqWrltZ
WY[ckn
AbCeE]G\IlJ\P[W]Yg\dfdiepdrYu\
@\BVCaDjF\GZHjKaM\ObQcR[T\UaVdWXXZYYZa[d\g]d^R`]adbgcadaecfbgdh\jbm\p]ris]t]uWvf
BkDgG\WY
F\O\PbSkTar[sf
@cA[DZFbH\JbKaL]MbPeQ]ScUaW\YaZ\\b]d`]acbVc\deeahaibkWpbqXrdsbv\
AbC\E]JbL\PXR\TYV\WXYZ\\_takdcjjldsatcuave
BZWb^]emg\o]v[
@aAYB\DWEdFaGRH\IcJ\KbL[NdQ]SdVdWY[\aab[c]d\hbibjal]mcndobtcuev]
B[DYK[P[R]TdVcWqX\YZZZ[Z^Ye]hbk]ldqes]v[
B[F[InK]N[P\R\TZW\X[Y\[]`\abccf[g\j]kcrZs\t\u\v[
@eAjCbDcE[FXGeHaL\MbNbOfQ\RaU\VcWWY[\[^l_c`eaccZdaeWf\gbhaiaj]kdn]p\qWr\ud
B[CZM]N]Q\R]WnX]Yd[[\\^\_ebcldr]
BbRXSiWbk\
B\F]HZJ]KeR\U]V\WdZ[^Ygfm\nYo\rasVuc
B[CZD]FbGZHdJ\MaOfQ]T\V\WZZb[[^\`hcbd\f\lYqcsevi
@\AaCbDbJdK[L[M\PdR\SYY\Ze\[^W_eb\eXg[hbj]kZlgobpdqgs[t[
KXV[W\X\cdo\st
CVIbJ]NeR[VXWnYb[deef]hdldm[tbuZ
GZHaO\T\VhWi^baccet\
AaG\HcK]L]MePZS[T]WjXbYd[c^\gblem\q\ubv[
B]CZDfEdG]HYNdTcV[YdZf^e`cd\eYp]vb
AeCcDeI]JbNjO\VXW\Z]cafcva
B]DmG\L]W[[ieck\v]
C[G]M][\_b`j
L\M\NiO[TcWcecf\jfl\
H[RcSjW\YbZ]d]v]
B\F\[gl[sb
R[WSkm
E]H\JaKbM[N[ObSlV[WYYZZc_Z`ifXp[
@\B\CjE\FdHdLcOaVeWc[a^X`\acbXlZmhqbugv]
A\B]CZEfFgG]HZKWMaN[OYPkQ\RjS[W]YfZ\[s\gc[jTkel[q[s]t\vX
CcF]H[NaTdV\Wi[\^Yc[gek]lgq\t]
R]Y\rl
q]ri
B]EZFtHjK]M[P[QfRdU[VaWZZ]^]d]gchZm\n\o[pZq[r]v\
K\V\Yff[mbrk
B\D]G]O[P]VeWlYeZb[Y_ae]fZlbv]
B]R\W]bkva
WYvo
HdLaMdOZUeV\Wb[ka\caeZg\lZmYoc
B\GbRcWmYb^YeYj\k\l\rftWuY
KZP]p]sovf
LiWV[]f]
H]J\Wdrj
CbDfJgL\MYS[TXWcXbYd]]^f`]cdfdiblZn[o\r\ubvd
B\C]F\G\HYQ[T[W\XjY[Za\f^]_ef]h]pYqYu[
JeW]_]k\maogrc
PmR\YZ
B[J\L[N\S\UgWZY\Zc[]\g_ca]c]ejfghdlZo\rY
IYRfUiW[[\
M\W]Y]^\eoh]o\t\
@aAZBcCXDjEgFaGXHdIZJcKZL]M\Q]R\S]T]V[YZZd[f]]^d_Z`dbZcadae[fWgahdj\k\l\mcnmobpWqutbu]vc
@aB\GhHZKaM[RhTcVgW\Xd[Ya[e]l]mav[
@[CWE\FdHbJbKkM\O\RdS]TYWSX]Y][Y]d`ZeYf]j[l]mZnYobpqqjr]vc
HjIcL\M\PbWe
FdUfW]hkq\vf
@\AaB\EYFkHrJgK]L[M]Q\U]V\WWZe[Zdce]k\l[n[p[q\s]v\
@fKgR\\j
L[RmWY
GcR[Wi
BfJ\LZOkPdRgVdWW^geef\mor]v\
B\E\F\H\IrN\OWP[R[TXU]WYY[[]_]ccg\m]n[o\p\s\t]v]
@]AZBcEZFdGaH\JcKdLjM\ScTZV]W\Zc\\^b_\`cadbbc]d[hcj\k\map\qcsatb
^\_kea
S\TlY]eefch]r]
@bBaGcH]I\KgMWN]OgW\[\^cacc\d\e[lZsf
@]FYIcN\O[P]QZRcUbV]WZZc[gakbhcjebu\
@bGgMZN\Od
C[DfEiI\J]MZO[P\QhUdV\WZYi[]a\eah[mXoap]ti
@cAZCXDcEZG[HaI]JcKeMiNdOaR[TbU[WWX]YY[Y]a^Z_c`YbZe\f[h\kal]mbnhoZpfrcs]ucvZ
B\CaHfJ\K]OiPeV[Y\^\ccf[l]
BZMcOeZ][ne[l\r]
BfH]L]W\X\Yb[\]h_feahcv\
HaQ]UjZ\]\c\g]ocsc
@\AZBjC[E[HWI]JxLZM\N[ObT[UcW\X\Y]Z\[X][^W`Wa]bZc\d[g[hYk\mZnboYt[u]va
A]BZG]HgN]WX[[enu]vZ
@\BXE\FbHhK]NWQaV]Z]adegk]v]
B[D[Wol\m\obu\vb
AcCfM\Q[RfV]\W^hd\g\h]lambqgtY
@[A]B[M]NhP]R\T\W[YgZY[j^[bcedv\
@]HfO[[\d\fikal\r]se
BcCbHbJdV\WZZd^]ahgbm\o\
CnLZRdVUW]\]blka
L[[i^]l\
@ZBXCfDTEaF\GbHZIcJTMXOkPaRYUYV[X[YZZV[Y\b^[`]abb\cfeahYlXq[rZs\tcudvh
TcW\YcZb^caiedfcla
GbVd[]_\jdl]vi
G]Z]\ea\ccliv\
B\I\NaObScWhjXldv]
J[O]U[V]XcZf^\e\m\nZo]pm
HbOfUdWZZ\]b^Zcdgembncodr]v]
BXC[E[F\H[K]L]NZOcP]R\T\WeZW\]^d`\c[e\hfm]pnqes\ucv[
@hAXBeCZFdGhIZJcMVNaOZPgQcR[U\VZWYYYZV\\]]^i_XbYccdgg\hfk[ljmbngocqUrbt\uXvW
LfRZWctf
AcBXFdG[H]I\J]L\MgN\OYPaQjSdT[UbWZXaY\\[]\`XaadXecfcgbhbiclincqZr[sbtg
B[R]Wd[]_gehh]tZuZ
BeE]G]H]J\MZRbVmWY^]ahl[sb
A\B\D]G\HbI]JbKbLbMbNiOcPaSdT[VbY][Z\[^a`]cfl[oc
D\EZFtHhIbK]OcPbUZVbWX[b_Z`Xabb[cjlWnWo[sYu\
FVHZI[NaT\U\VjWaXfZZ[Z^\fbl\obs\
NZV\WjZb^]ade\l[mko]rcsZ
CaH\IcJ]K\O\VqWfY\[\afeflco]t]v]
V[WhZ][i^Z
G[VaWicce]l\
C\L\MdO]R\Wi[bc\mbn]
@dL]MiO\Wb_[`cbbcdeds]v\
@\GcHbNYO[VeWlY\[bcffYh]lWo\rdtY
@YBXD\H[IfJ\KjL\MVOcPbTeUbVdW\Xg\c^[abcbdbe[fihgialVmYnWo\pju\
A]B\DbEaG\IXJZKhN]OVScTYUXVXWfXaYZZe]f`dddebh[k]lfmenaogqdrXs\u\ve
A]B]D]E]H\IfJ]N]O]RdWZX\Y]Z][Z\Z^\b\d]ejf]kYl]tYu\
@\B\EfI\K\L[NYOfReT]Vi\\^\`bjbl]m]n\qat\
A]B\CaHcI]JYKhN[PdQ\R\SaTVUWW[X\Zb[[\baXb\c\fYhbminnonpUq]r[tcu\v]
L]Wc[haae\l]
@]AZBTC]D[FdH\IeJlL[N\O\T]VcWfY\Zf[b\\_b`]aYb\cigelamZrgteu\
DaE[HcL]OSPbV\WdY\[i^k_[`ecddce[h\vb
C]Yc`jhb
RsWYk[
Hal\vi
KrS\W[ocp\r]sXu[
@\AaDbF]GiJ\L\OcR]SaVcWfY\[[\c]Y^Zagb]c[d]edg\hel[o[p\rcug
P[VcWf\\iivb
AiC\HfO]QaTaVbWZYZ\]]\^cfanYoZqcr\sWv\
H]IlR\WW
I\W\e[hqt]
@cAXCXEeFbH[JfK\O[Q]S[T[UZVbWWYV[e\d]d_c`\agbccdebf[g\hejWlkm\n[q]sZtevW
@dAcCWEaGeHeIZNZO]R\TaWVYbZ\[S\]^c_b`bajc\ekf]g\l\m]nZoapbqfrYtXugv]
W[Zj
O\VfWf
AXBXD\FcGjI[JaLWR[SbT[U]V[W\X[]c^ecbdce]gdhaj\k]lamUn\oYperbtdvZ
fZrh
T\V\Wd_]ejman\o\qc
@cAaCeDcH\L[OeS\TcUeV\WZY]Zd[\\]]\^f_b`abbd\eZgfhejak]mYn\o\pZuYvc
@dA\C\DcE[F]HcIZJfNaOZS\TZU[X[YgZZ[W\X]]^b`[aabZd\eaf[hbj\kflZmYnapZrbue
D[GcI\KaLZOZPoRVS\T\UbY][X]]^Z`\bcc[feg]knlbp[qXu]
BUCZLeMdRbTeUgW\XbZi[\^\jZkdo[pXq[v[
BYL[V]Wa[lk\l]
C\G\KbOeP\SgVcYbafc\fbmdobt[uf
Oj^[t\
BlD]HZJcRZVdXf[\b[cdlZnhvd
@]B]MqN[P[S]X]Y][[
J[LgNaO]R\VeW\_[ubvd
A\GcO[RdTY`jb\c[jdlcmdq\tdud
AgB]CcLeWZ[d\c]Z
A\CdE\F]J]RfTZ[Y\[^\aZeuhYl\
FbHZM[QeTgUc[a_cbdkZlZrbua
B\DfE\GRH\I]J\NWOcPjQ]R\SqVcWYY[Zc\\`Zaeb]dYe\fVhck\l\m\pXqarWsat\u[vV
AaI]L\VdWg[]
AcBZCZDaF\I]J]KbL]MeOfP]Q\R\TdWfZg[]][^aebhgiekVlhsd
@]BZF]G]H\N\OaPeUbWeZ\[e\bcbg]lZmZnbvb
@aBYCbD[G\HcJ]KXL\M\N\OZR\TaUaWYXbY\Zc]c^f`Ya\hdj]k[manbqZscucvk
B]T\We[i^aresb
@\A]CcD\E\GcK[LaPfR\TmUeWZXd[g]\dgehh\iajckcndpYqjscu]
AeB\C\DbGeI\JZObPbRbT]VdWaZ[[\\Yb]dcfehgkal\satdvc
@cGaH\J[O[S\U\VbWeXbZZ[h\c^h_g`\afbmcZd[h\k[lanbq]tcv\
@cBWG[H[LgMjO\R\S]W[Y[\hb[cce[f[hfkel]nbocp\q\r]s]uhvW
LkW[qa
A\CZDdF\GkH[K\MbOdQ\SbTZY]\Z]c_V`Ya]b\c[d[ecfpickZl]man[pcqXrdsateubv[
B[LoWYZ\[Wl]
Lmb]d\
BZF[JZL\TdV\WXZd^\c\e\f[gxhZjclbmencoXpZq[s]uV
B\CcF\H\N\OnW[thu[
H\RgW[cc
S]VaWmcde\f\g]lbv\
PiY]^Zte
C\L\M\R]ScTZVZWdX]Z\[[\d^]cYd\eZfjhcl[q]u\
@eCdDZEZFcGfHgJUWZ[c]]`ic\dchWqc
@]B\CeE]J]LcM[NcO[PaV\X\Yd[\]a_\aeb[d]g\hdjblfmhn[qfrXtZv\
@]DbF\N]PYTdUaVaWjXcY][Y\]^[`bibldn\s]t]v]
BeIaJqM[O[V\W\XaZ[[\efmarfu\vb
A\B\D\FbH\J\LfOZPgWXX\Yc^c`eebhek\qdrdvb
C[M\TXV\Wp[[a\eblev]
B[CfHZL\N\ThU\V[WkY\[Z\jc]eZl]o]q]t]
AYBZC]EbFYH]I\K\L]NlOgS]TfU]WXXeZ][i\d]]^[`]a\cff[leq]r]s]t\uWv[
@eA\BXCdDWEhFhGWHUJaKfLqMdNeOcQdR[SeUYVbWXX]Y\Z][[][`]ecfXhbkYl]mbnfpXqar\ucvT
T]fZrh
[]ej
B]H]K\LYMZO[R\V]Wf\f^[e[j\k\l\rZtdvZ
BaG[HYJXKYL]T]Zm[aeflcscv]
BcD[I\L\M\NeT]VcWVZ\[ka\e]l\v]
@\AmBUCcGXHeP\RbScTcU]W[YZZ\[Z]e^Vcbdcfoj[k\lam]n]o]rVsZvm
BZRWW[kk
HbJ\KeM]W\Zba\h[sku\
CiK]M\W]Yf_]l]ojt\
JhWc
AfCcReW\[c\c]Zdfpf
@]D\KXN]OVR[V]W]XsYc[[]g^]ebj\men[sdu]
A]BZCfI\JbMeNdS]U]V[XgYj[Y\[^\_Z`ce\h]l]m]obrZt\ve
B]TcW\[fk]t\
A\B[C[DXEhFnGXHMI[KaMXNeOZP]QZTdUgVZX\ZY[Z\b]a^dalbYcmdXedfggbh[mZoZp[qZsdv[
@eGbNfY\`\c]
BWHaKbO]WW[f_[eljftYuhvc
AaCaD[EcFaG[HcIiJ[KbLYO\PcQYRbTeU]Vb]c^]`\b[cbebjblbpbqbt]v\
BZHnbbh]
AcBTCdD\EbG[HeIZJcMZNZOoRZVnWYX[[c^X_\`[j\k\mYn]oeq\sbu[vf
H\J]KbO[R\V]Whf\kambp\rcsdtev[
C]HbL]X[r]sk
UpZ\_a
Zcgbpi
A\BXCWDaGVHeI\KbL]MbNdObPbS]TcU[VdWWYdZ][Y][^[`\a\b\cgd\e[f\gbl[nVoYper\t]ufvb
B]ClF]G[I]JYK]L[O[PeR]S]T\V[WVX\Ze[\\]]b^\`aa\b\cbdgecgbh\jclam\phq[rbs[tjucvh
AcB[C[F]HdJfKWL[PZSfT\WdYb\\_h`\gdjak\n\tXu\
B\J[W\Zmg\
BhJ]LZRdVdres[v[
@cDZEcFcGYIaMZNcOaPbQbR]S]VcXcZc^a`abWd\ecgbhakZl\nboep\rbtcv\
R]VcWgY[
BbEbJeK\O\TbUdWX[c\]mfo[q]rfs]u\
AbCXDeGdJgKbL[QbR]TbWUX\[Y\W`cbbccfbgehck]mfnbocpbsbt\uc
IZL]RiWYXd]]d\e]l\mioXrbu[
B\G[HZJ]KfOeVmW[ZZ_dabccd[h[ua
@fD\H[IdKaNZO[V[WZXXZj\c]h`me]f]gdj\o\pbsZ
GhO[R[W]cc
@\CbKdLkWZYgZd`]f]rbsZt\ub
B]HfKfPcSaWf[]\d^]heq\tgud
W[f]lkrfub
BZL\P\R\W[Y[rn
LfP]RoV][hb]mY
B\L\OfWi[fcdt]u]v]
Da[hb]
N\^]svu\
@\B\F]HcO]WYZo[adWgYh]o[
B]C\G]HcJ]KZN]OZPZScTcVcWfXa^W_\cghkjaqbsgt\u\
C\N[OhRWlcvg
GeJgL[RfSghfjbmfobpftf
A]BZCbDYE[F\HUJcL\MZOYP[QhT\U\VbWZYdZd[X]Y^Y`fa[b[c[e[hkj]m\n\oYqYt[vh
C\IbJZO]VaWf]\eghbmc
CbH\NZTeW[X]Y]^]`ee\hpj]lbmZp]q]sa
BZC[HbKiUbXYZi[b]g^Ya[eZo\plsZ
JfZivZ
A\B\C]E[GbH[KZLeN\OcP\SgT]X[[U\b^b`\a]bfcVe]fjg]hfkclgmZq\r\sct[
DjI[WhY\lavc
A\BZLZMbO]V\ZZ_bcbegjbkcm\rjtbuhvc
B[K]RgTVVeWnXb[\ebfcj\nbo\
PbYjhYr\
AaDbL\WmZ[[Z^c`acdegg\mbq[v\
MdWj[\]b^c
C[DWFaH[IaJdM\ObRbT]VcXdZ\[]^h`caVd[ech\jblUnbobqatbuev\
IcLhR]W[XaYjoap]rcv\
IqOYWYY][\^\
OiUYWYZab]mc
F[J]OeS\WcY[Za[]\g_aeefmmarbtbvR
CaZs[Xt\
H\OZVZWm[[n\o]
H]Vf[d^]_bj]m]v\
@gAcCbE]FcG[K[L\P\QZSdUbVcXbZ[^b_bbacad[ebf\gahck]l[mancqcsd
D[EfFkHYI\JXKWLaM]NiOcP\R[SWT\VSXVYZ\Y^[_bb]e\g\hbjeldncr[sfv[
B\EbR]V[WbZ]eUhbjutYuc
E[KhPuR]TfV]W\hZ
A\BYCYDcEdF[HWI]J]KdL\M\OgPbQfT[U[VjWdY\Za[]^b`Uaab\d\hbjhk\l[m\udvi
C\MZVbWkXd[Ycdeqqa
AbBWE]F\G]HcJcM]NZO[QnSbTdUeXaYZZ\^g`bdae[f\hcj]l\ncq\r[s\t\vZ
E]GdMXN[V[ZY[\^\_]ddeifcjlkgo]p]q]sct\vZ
B\CcHdL\NfUdWX^[fiobv]
A[BbF]G]H[M[OqUaVbWZ^X_\`\d[hck]obq\rZ
@bAYChEeFjHgIYJXLYMYN]ObPeQaR\TXUYV]WYZe[Z]X^Y_]`\aZb]ccdneRfZgYjclZmdp\rZsbuZ
Iceh
FZW\edjk
HcK\V]W[Xj_Y
BYJgO\Wh
DWL\R]VhW]hcvd
B\GgHaK\WfZb[\^bldmbnbr\vX
B\CjG\JcNdO]SbV\Z\e]fahclYvX
@\AcB[C]GaJXKeMaNeO\P[Q]R]S\T[U\V[WcZg[W\]]T^Z`\a\cdedfcgbhejbm\n\ohpjscvZ
CgD]GYJXL]NXOYS[T\WbY]Z\[e^abfd\echirdtZu]v]
@]IaM[N\V\WfXhY[Z\[a\habeWfah]j]mcoapXrdtiu\
Cgqc
AkB\KgL[
@]B[CrF\HZIbJWK[L]M\N\UZVeWVX\Zn_\f\lVm\oepYr\t[vY
ClEdFdGeH\IcJ\KdNZOYU\VfZZ[\\]]Zbaeghbl\mfn\o]res]v\
CbI]RXTYU[VZXqZk[]]p_\f]hoj\k\nfodrct]uPv[
BYEbH\J[M[NpOYQ\S\T\UbVYWjXUY]\\][_\`\cheXf[g[hajdkaofpYq\rXsbtZu\va
BcE]H\IiJZKdL\M\QdR\SZTXUcVYW]X]Y][Z\b^Y_\`[a[bbdYeegdllminjoet]vb
DcO\WnZ][cc\n]
A\BZH\L]MlNgPXR\TfUcV]WTZh[h]V_badbbc[d\ehf[hbk\lWm\pfs]va
@[BVDcE\FbKaLbOfPiSYT]V[W]Zb\]]\^h`cc\d]ebkblYn\o\rcs]t]udva
@gB\KbR[VcWfpb
B\CaKcN[OoP\WeZ][Y_[f[lXscvY
@]A\B\CcHeJaRaW[Yd[c\d]cd\j]lXoap\q\r]tgubvX
@bAbBZCdD[FbG[HeLZMcOdPYU\WVYZ[o\\`bdaeelWqbs\
Ub[\obri
@oCcGdJ\LYO]RhUi`bi[mfo[td
@\AcB\C[G\HdOdTeU]WXXdYj\[]a`\adb[d\fZhikhl]o]p\sgthu[v\
@]AcB]C\HbMbOaPbR\TbUYVcW\X]YbZW[f\b^b`bd[ebickal[mfoarYsZui
AgB\C\GYIZJ\KfLcM]NYO\Q]SeTcVYWiXZY]Zb\d]Z`\b\cdd]fjhfjclZq]sfv[
CZFaJ[SaT]V[WZY\^ZcdeVf[gsmao[pcrguUv\
BfC]E\FaIbJYM[N[QaScT]U[VbWdXgZZ[W\c]c_Za\e]fcj\l[n[o]q]sft\ue
CgSfW\rb
@aDXEeFfHYKcL\O[PgR\ScT\UbVcWaX]YgZ\[[\a]]^[_ab]fdmco]q[t]vj
HiSacbqa
@cA\B\CbGZK]MgPbQ[RZTbV\W[X]Za[d\f]cabccfejbo[qgrZse
AYC\DTEXHhL[McNWP]RbU\WfXXY[[[_\`[a]bZdlecfZghhZk\lZmhnjogpdqVsfuXv\
BYRaVgW\Xf^]kkv]
OaT\Wh[]a]kXlcrcv]
OcRXUdW[X][gl\udvh
RfUhV]Wge]
@[B[C[DeEbGXH\I\N\ObR]SdXgZ[\c]fbec[eYfbhcjenaoaqZu]
C[I]MhOdVdXd^cc[e\h]iboctZ
@bB\ChDhE\F]H\LdNdOXR\SdV[XZYc]b^dc]d]ecg]hcibkemZoYp]rctgucvY
B]KeRaWfY\[]\[
BZDZEfFgGZHZJaQZSaV[WZX\[ccch]j[kblZmZnfqbvi
B]CgG\I[L]O[PbR[VYWbYcZZ[Zkgnarbtevb
CbEfH\I[J[KaL\M[N]OdPdS[TcUfVYWXX\Y\[Z\[_]`[ccdfeYfjg\hYjcmboeqbrbtZvg
@ZAbBYCZEWFmGXHtJmK[M\N[O[P\QfTkU[V\WZ]ZbfegfZhXj\k\l\mYnWpcqWr[s[t\uYv\
BZRWSgWd\k
FcHmSgT[WeZcl\nZoZrV
KkM\R\W]^]nd
BdKbM]P]njv[
Wfva
W[XfYf\a]ch[
B\FjHeK\L]M[QfU]V]WdZi[a][g[h]m\oap[v[
@hA[B\EeG]M]ObRYS\V\Zc[[\]_]`\fdh\lnrWv]
AhBVCbDaEXF\G\H]IbJcLYMWNdPeQ\T\UYV\W]X\ZX[T\X_[`caeb[ccd[eefXgYhVk[m[neo[pWqZresZu[
CcD\JbN\T]V[Wh[a^]l\tYudva
@aAaCkE]FZH\JgLdM[R\VbWUXc[c\]]\^h`fbfcbf\h[ibpYrZs\tYubvY
L[N[V\WoZ][ZealZ
@bA]B]CaHVK]RdS\VgWnXaY\Z\[b^Wb\c\fih\jZlYtYugvZ
OaT]WUZaail\vi
BaCcG\H\LYN[P\S\VgWjXgZf\]^ab]dbf[h\k\l\ravZ
@\B[F]KVLdM\W]Z\d\e]fdjbsqtfv]
HfKZLeV]X][]ccffsntbv]
FgKcS]T\WYZj[]bbgcpf
@[A[B[D\E[H]K\L[M]NbOgPcS\U]V\Z]^a`[bYcdd\h\kcm\p\t\u\
BcHhKdW[
AcC\G[HgJ\SfTaUbWgX][a]b^d`]a]bYebfgk\n[p]q]rTt[
@aCbEcJ]KdLZMeNfQbReTcWcXc^\`Yd\feg\k]lam]n\qXrbsbt[uiva
AaCgDbF\HaK]LZP\QXVbXe[a\ZfggfhblboYp\qer\t[u[v]
B\FaWa[[fdhejdmbsbvj
A]BUC]DbFbG\HdQbReWZXbYa^b_ab\cad\ecfZsavf
IfO]Wcf[rf
@VAZBcC[EZFiH\I\JZM\N[OXP\RSSYTWUZVWW\X]Z][W]]^\_e`]aYbXcbdZeYffg[jYk]lYm\n]o[qdsctiugvX
ClRgXg[\^[_[qctauV
A\CiH\L]VbWdY[[]]]^gcfd\men]ocrbv\
FaH]I]J[KaOZQdV\WbXf[\]c^[_bd]eZmXnZrdsaum
AQBWHdJ\KeL\NeOUPaQcT]U\VXWXXlY\\b]f^b_c`[c[e[hXldn]o\q[r\tXunvd
BYDbOeW\u]vj
@cA[BdC]E\FeJdLaN\OaPaQXS[UbVhYbZ\[Y\a^[`dbbcZd]eefoh[l\obrdve
C\GZO]WjYb[\fbharg
MZWX[deil[p\va
JUOhV\WUZc[]^\`gd[eblhm]rkta
AXBUD]GZJfMePcS[TbVaWZZ[]d^Z_bacb[dcedf\h]jbk\p[q]r]tbuevb
AbCfG[K\LeN]O[Q[TdVeWdXdY\[\\X]Sdce\f[j\ndocr[tbv]
@gA\CWGXJ]KYL\MZQ]R\X\YaZc^e`fa[d\hikamdo\r]u\
B\CdGbHbIbJ]K[PaQ\TeZe[\^\`]c[h[kfl\r[sntZvg
V\WXlm
B[DfGUW[vp
@\A\BZCSDkEeFWGTJgLZMbNXP[QbSYTeUhV[Xf[[]c_bb\cfebfWg\hcjakVl\mSnbobpdqYr]t[vg
BVDfG\JiL\RfTiUhWXY\[daec[d]j\m\pdq]tZuevc
BbWThbm]uf
@UAbB\CfDjEfGTI\JdKbLZM]NZP[QfR\SYTeUjVbW[XeYdZc\]]d^]afbXdYg]hfjck[l]n\qbrUtYubvb
@\A[B\C[DdEcFZGcHXK\PeR]UbVYWVX]YUZb[e]c^j_ZdefYgch\jZlcpdr[s[t[
B\G]R]VaWZXk\[_eois\
W[d]vi
@ZA[B[C]E\HdJbKkM[NZP\SZT[UdVYW\XbZ[[[]d_b`Za]b\c[d\gchcj[k]l\mbolpar]sYubvY
G]MbO]WnY\[\^\`dhdlcrat\u\
OXVn[c^]cal\vY
BXDeQdW\de
IgO[o]q]
BjWZharcv]
@]L]M\O\WZjkkeud
@hr\
BWCfG[OcWfei
@dBYCcDcEfF\G\HdJYKZL[MYNcPbR\UeVcYfZe[\\gbbc]eif[hdj[k]l\mYp[q\r\tYvc
@]L\N\O[[b^Z`kob
TgZep\
C]H]VdWk
@lAZCYD]FcGZHZJcKfLbN\ORQhR\U]WZXcYbZX[Z\\_S`Xb\ckeffgg\lbnZpZqdretXu\vZ
A]BmD\WYYYZ\c[f\
BXG[HcIYJ\LZN\OcQgUfXcZe[g]c^Z_\a]bde\gahclXmYn[obsev[
@bA[BZC]EiFeGWH[KbLZOUQ\SdT[UaVYWXX]Y[Z\[W^Y_Y`lbdccd]f[g\hhj]lcqat]u]vW
@ZD\EbFfGUHdKcL[N]P[QeR[SeTeUZW[ZV\Y]g^X_a`mc\d\e\fVg\h\j\minfohp[qnrfsa
`ij[v]
VgWb[\
@[AgB]CiDbF\J[NbQZR]ScW\X\YYZh[Y\jbYeXndphqcs]v\
C\EaFbL]McPdTZYg`[cbhgp]q\r\ue
@bAVBXCSDXGWHLIdJeKgL]NdOcPXQ[RUSVTVVbWZYaZV[Y\W][^c_]abbYcXdUfLgbk[lUmgndocqfsgtavR
LgWb
DbEbF\HSI[L]MZN[OdPZQ]SdT]U\VpWSYe[Z]]_\`ab\cae\hYj\lZm]oXp]qXr\tYv[
H\JbN\R]V]W\X\Z]]wbZh]l]n[pVu\
AbDbIgJZL\NbOXPWUfWjXd[]\X^b_e`]a]cbeemao\p\t[v\
@ZAhBYCdDhEgFVGcHcJ\KbMbObScYZZc[d\\^b_c`fd]eagghZicj\oZq\r\tXu]v[
AbCkE\FgG]HbIfKZLZNdO]PgR\S\TYUdVZW[X\Za\b_\`]abbif\g\h]i]j[lfmaqctZucvc
@]AjB]D\GdH[M[OfSaVZW[[\^a`\affehZjZkbq]vZ
AlGgZ[
BYC[E\F[H[IcJXL[OYPZQ]SgTgU[W[[]\f^\_]c\fegfhbiaj]kbl\o[rZsbtdubv\
DbM\N\O[VqX\[be]p\
O\X]ZZeksb
@gAiB\C]EdF\H[IYJdK\LdO\P]RdSbTYU\V[WVZg[Z\]][^c`ib\c\ddeZgZkZlXo\pfr]u\vZ
AqBVDaFZGcH[I\J]K]L[NbO]PaQZRcSXTZVRWSX]YYZZ[j]\^g`]a\b[cYe[f]hbl]n\q]s\uXvP
BYL]T\UiVbW\XbZ[[f]]c]e]lbmcogu]v\
BbCaL]O[V[W\X[Ya\]_o`bnar]v[
A\CZEbGZI\JXKgLbMcNYPlRcSdTZVdWXYX[b\Y^\`YbieafkgbhficjbkZl[manaoaperUscuf
@\A\BXHeJiKdL[M[N]O[V]Zb[U\b]m^b_Z`Wabbac]eXgchgi[k]lXm[pZqWr]satYuXve
BYKfM\RaS]T]V\WXXb[q\\e[fdlfo\qcsctZu\v[
DkE\NeS]WalivY
@iAhBNCfDjEZFWGkHUKRLTMaOaPqQWR[SiVJWJX]YkZU[S\Q_T`baXbWcedffsgZh\ifjZkSmYnWo[q\r[sZtavJ
^\eot]u\
R]_o
CcKdWjab
Uim[
A]CsD\EdG\I]J\OcPZT]UbV[WbZ][\^fc[h\jclgm]p\v\
@[A[BjD[EbFfGbI[L[MZN[OdPfQ[R[SeU\VaW]X[[Y\c]b^W_]`aa]b]cadZeUfihfjhk\n[oYrYt[uc
G]InO\Y][ec]r]
@]CdGaJbMaV[Wi[d]df[l[r[u\
B[O[VeWY^]emsavX
B\D[EbJ]KfLYMZPZUaV\XeZb\b]l`[a]bcd]e\fVg\lhodsXu]vV
KjMaN\O\R\U]VpY]Zl[Y\dbZc\dge]f[m\p[qgs\v[
GZHbKhM\PhWbYX[cc[echZmco]ub
G[N\WjY[[ecc
DdO\VbWhZd[\\]
A]B]CnD\FWH\I]J[K[L[MWN]O[P]RYUYVYXUY[Z[[[]~`\a[bWc]eWfZg\hZj]l[mTo[pTq[r\t]uSvZ
W\Yl
@aCXDbFYG\JgKVL[M\PmR\VYWfXeZa[V\]]X^b`aa\blccf[g]lZpfrjtXucvb
B\H[JhLaW[Za[\kho]tduf
DkEfGYN]OdSaVhWiXW]]cbjZrW
R\Wh
@]A]CdEgKcNcS\U\WbXdYf[[][^fa[f\gdmZnYp\qYs\ugvb
@ZBXCcD[EcK\L\M]Q]RfS\V\WjYc\Z^]_\abd[ecjfl\resbtZ
B[S\Z]cnl\pi
RbVaZ][cebgil\vZ
@pB\CQD[E[F]J\O[P[WXXZYeZo\a]j^ZeVg\hXlepouZv]
AbBdC[D[FdM\OdPfRaTmVaXkYiZ[]\^Z_f`Zadbbc\eTf\g\mdp]rgsZuZv[
C]GbInJYL]N\RbT\WdY][\`[cYj\r[ufv]
G[N\O]Vkeeua
@cAdC\DYFbG]HhKbNbO\PWQfRcWgX\YdZd[X^[_X`[aVbZdcebh\kXlam\rhsbtW
B\CYH[IaJYK[LaM]N\OgPYQ]R[T[UgVWX[Y[ZZ\Z]X^[_f`ZbWcgfahji]j\kZl]mdodp\rXsatXv]
BdC\D[E\FbJ]KbLZNaO\Q\VgW[XbY[[\\c]Y^[_i`Tb]caejh[igkcmZnZo[pXqVrbs]tZuYvc
B\DgEiGeK]NYP[WXa\bcd[egjZlcv[
A]BZCgDcEaF]GfM]NaOYPdThUaVTW[XbY\[Z_cb[eWf[gahalbobq]rdsaug
@bC[DZGeM[VbWbZc[c]gddlZvZ
@eBYCdFcGeHdJ\KjL[M[N[O[PbQcR]SdTYVcWZXaZ[[S\c_b`XaZbcc[eefaj\ldmXnYoVpesctXu\vb
K\UZYnZj
@fBXCdGcH\I[J]L\McOVRhS]VXWcXYZ[[e\g^c`\bdd[e]f]h]kepct[ue
@XA\DbEcGZIeLVNgO\PYQTRZT\V\W\[c_gabbedfeXhalbmbo\p\q]tivf
H]IbOfPeRfWVY[\[_g`[cdjbm]
@egbqi
BaH]V[WhZ\[Zbbecsat]v]
ChI]K]N\R\T]UYWn[S^Y`[adeXg\h\kflVoir\
H[IfP\R\TiW\Y[Za\[]g^fbecgde
A\CfFYH\IkJ\NZOhPiR]S\T]V]WXX[YaZ\[Z\c]\^[_[`]aYcbd\f]hblbrZt[ucva
@ZAXBcDZE[H]IfLVM[OYPYQ[S\T\WVYS[W\h]b`TaZbddfejfXgfjbkZldm]ocp\s[thvY
CiOZVk^]
@[AdBfDWEcGWHZI\JkM\OcRWT[VYY[Z\[Z\g_o`dacbecZe\f[g]hdjZk\l\mbp[qjrds]tguX
A\B]CaE\FhHdI\OhR[T]U\VmY[Zd[Z]\^Y_Zcdgeh[l\oZrbs]u[vZ
@YA\BZDcEYF[G\HYIZJgKZL\MYOYPXR]WYXaYVZg[Z\W^\_m`[akbbdceWf\hZjZl[neo\pWq\rbs[tauUve
AbB\C[F\KZM[O[V]W\XiYg[Y^e`hc\ebl[qau]vf
B\D]J\N]O]VZajdjj]
B[C]DeG]JkW[Z]u[vf
B\GdM\N]OZP\VeW\Zl[X\b^g`]eej\kbvd
@\AjBZD]EZF\M]NiOcPfQfScT\UcVaWaX[Yb[Z\Y][^f`]abe[fYgbhol]oZqfvZ
AdCbE\GdI]K\L]OcP\ShUbVdWUXZYgZW^a`mcZn[t\uc
B\Rgdk
@gB[CdD]FiG\HeI\J[K]MXNZPbRYS\WYX]Y][\\g^X`dalboc\d\effYgeidk\l[o\pbqer\
DdE\GaJ\NeP\QbW[XfY[[[_acYdeealbm[q]ujvZ
A]B\CbFcGUHWI\MXOZPgQdR\SeVgWTXbYZZi[\]\_cacbldkf]kbl\rZt]u]va
A]B[FdHdIaJdK]M[NVOXPYQfR[VWWZY[[\^[`YaobYc]dchpi[jVp\s]t]vh
B[CdEnFkG[HbI\NWP\QbRXUbWXYaZ\\d^[_]adbbdlhZlamio\p]rdsWvo
B]CeFfHiW\]]bjl[
@]U\WlZ\ocp\
OiR]Wj
AYBhC]DbFcGbJeLXO]PWQgR\UZWXYZ[X\\]b_\`dabb\d\e]gcjhkYldmcncqgr[sVtVu\v\
CcFYGnIgJbN]OYP\S]T[WYYZZY[[\n]]_\`[a]cgl\n]o\u\
B[GlHYOeRcWbexvZ
B\F]K[VdWZX]Y[]]evh\uZvb
B\C]IcNfOYS\WZX]Y]Z[f[lkmcvc
C[FcJ\L]P]V\WqZY\\]a^]l]tivc
B\CcG\H[L\OcP][Z\d`]cfemk\l]tfvZ
F]M\T\VcW[`lcbe]ial[ufv]
B]F]IXKhRkV]
FgGZO[TWVfWiYdZZ[a^[_\`[cbfdlbv\
H]WhXd
@aAbCgIeJcM[NdOkTbUdYi[ccddch\ldocs[uXv[
H\Wb[b^\eegel\n\opqY
CbFjIgM\UlV]WY[g_\aeg\k]m\nbo\t]
L\W\[h\bk]
FgTcVa
C]D\EZM\R]VYWcgcjkudv\
C\DbEYGkK\Q\TZU\X[ZX]b^i_]cbdYe[f\gZhVjZnpobp]ras[tquiv[
IjOZR[W[Y\c\f[m\rj
B]HhI[KXM]NhO]ReWTZ\[gc[ldrb
B\CZJYK\L\MZNZO[R\TaUgV\WbX\YYZb[\\[]bcceqg\hWmdo[p[qZs]tYvT
@bA\CbD\G[JcL\OgT][i_\a[bgccdbebm]n]o\t]
JbW[[ic[l\
B\CnE\LfOhPcRXT\VWW[YbZ\^[accbrbvb
@cBcC[EbF\GWHVJdKaNeP]QhSdUWWeYgZd[c_[`caabZc\eajdmgobpatcu]
B\CbN]RgUcV[WjYb\aeZf]kglVm]qe
FdLeVZWhl[
B\ChD[IYL\M\N\Q\UZVgWXZY[\]\`Xb\f\g]htjZkbmZp[qarbt]
@dA\BcDXEdG\HYJoK\L[MYNTQ[RcS]TXU\X[YW\Y]c_b`\aVbhced\ecf\hVjdk\lVmanfoYp[r[sgt[vb
@dBYDbE]F\H[KhR[UZWXZb^[b\cYeyparZtXvZ
@ZAbBZCYGcN[O\PiS[VaYbZc[[]\_h`\a[baeefdhdlbq\sctlvX
CgHdIaRcV[Wc^[n[qc
@dA\BWCVDfFbJ[KcO]QaR]S\T]UgVYWOZj[e][^]_c`[aZbdcYdZeZgkhdj\mbo[pe
B[G\K]LcMhO[R\S\T\VsWb[Q\\^Y`ef]lfu\
AbB[E]JaK\LZM[OZPeSgTXUbX[Y\[]]k_]cbeegelfmjnboXp\q]r[sat]u[
E\F[G\HXI\K\L]M[PZQ]R\S[TWUcVXWaXaY]Za\Y]Z_\a[bddSehf]gfhkjck\lYmfnkpcqbr\s]tZud
L\WYZo
GYLgR]Wh_ccZeZhlkZqYu\
@eAbDZE[FfGeIWJ[L\MfN\P[Q[R[SWTcUXVbXZZj[V\d]h^]_e`ZafbadYegf\gdhYj[k\lXmYn\oYqbs[tbuZvZ
B]I]KgM]O]P\R]SfW\Yif\mbpcrZv\
@]G[IYLgOdV[Ze[c\a_\c\hcoeub
C]E\M]NgO\T[VhW[Zfh\l[v\
@iB]CbE]FcGhHZJXL\MbNaOZSaT\VXW\YgZ\[V\[]e^c_\`ga\fej[l\m]n[odtcu\v[
B\HbIaJYKZL]M[NcObP]SiUXVYZ[[\c]meq]rZ
CdE]LaOWQ]RYSeT]U[V]W[XbYX[f]e^\`[aYb[eif]hck]ldm[o[q\r\sdtXu]v[
AeBVC[D[E\IdJ]L[OZP\RbTcVXWkX]Z[[X\h_acfd]e]fghblcq]tbvd
CZG[H\IdN\OgR]TZVmWXXcY[[g\g^Y`Zabcblcnbp[vg
@bB\D\E]GcHdIbM[NbPZQ[SSVdXcY[[c]b_dadfRgijdk[maobpdrUsctcv\
A\Tkachd
B\ClDeG\J\LWN]O[VZWbZ\[bf]kfl]p]ve
BfH\W\
C\EaM]RdV][gl\
@aA]BYD\E[GcH[IeMZN\O\PUTZUdVeWWXiZd[[^\`db\gahYjlmhnZoWp[qYt[vW
B\HgVf[bdanaoepZuZvh
@eJ]KYMiRaW\Z][d\\][efjdlcnau\
C]DaGbIdKbObPcRaSbTfU\WjXbZa]a^]`eeXh\kblZnhq[rdsctVua
KeLbO]e]tg
GcH]J]K[NeOeP[S]U\VbW[X[YbZg[X\a]]eifchfteubvd
B\GeH\IZK\S[TYU\Wi]ig]m\odp]qavY
FZHXI\P\R]VjXd[\aeqYsZ
B[ek
B]ChHaIbUbWa_]l]m[uive
BZVVWk
KjO]X]Y]mbneo\sZ
AcFgHfVfWYYd_k`\dce]l[
B\CcD\E[G[H[I\J]K]L]McNdPdVbZ][h\[`\bdeZf\h]j]kZlbpgt[u[
@bB[F[HaI\O\PjQ\T[U\V]YbZ\[c_Yafb\c\jclcmdnbsbt\ub
UbWj
NZP\UYWYYaZ\]r_\bZeel[m[p\
Uj[\
RfThYd
Q\VbWoZ\^\b[gdm\o]
@dCWDcE[F[GbH]JaLYPWSbW\Y][e]da]c\dbeaf[hajZkbnbv]
CiHbJZWfXgYb[geVrh
@]M[NYO\PcTaViWfYe[dpbr\tdvc
@bA]BUCiDXF\GWHdKOL]NWPeQ[RdSeT\V[W[X\Y]Z[[\\j]b^T_b`\ccd[ebffgcibj]mcneo[parYtauT
AaH]K\PaQ[ThUbWiX\Z][ZbdcbdbedfcgZk]lct[u\
AdB]CfDbEZGfHcJ[S]U]WVXfYa\b]Z^c`]bedeeaham\nbogp[rbsbtauZ
BdIYL]M]O[P\VcWbY\Zb[\\c]b`\caefk\maq[tl
B\H[I\JbKfO]P]RbVcX\[Y\]_ccceghakfl[n\oapar]sat]
F[GaHcI]JZKlOYP\QcRfS]TcUYVYWXXZY[Z\[b^Y_]`[a\f\l\mbqerbsfvb
B\McUcV[WbZkl\
BcM\O\R]SqT\V\Y\^\_]`\cbfZg\obv\
@[BeH\NaRVU]Wc[Y`\cedeeffchYk]naphtbvb
C]D\E]O\PmRdSdTaVbWc[\\cg]l]vZ
AiB[H\K]O[Wi[X^edYpct\v]
AbBWCjDdEcFaG]HXIYJXKYLYMWN\O]PeQiSXT[VXW[XbZ[[T\b][^i_babbUc\d]eafWgohdjWkbldohpUqZrcuRv\
@eBbC[FdHcIiJ[MiOfQZR\S\UdV[WXY[Zb[[\\]c^g`\aYb\cZehgdhYl\r[t]
AaEbFbHYJbK\L\MXNcP[QeS\TbUiV\Z\[\^f_[`aabdee\hejcm\nZo\q\rasau[
@\BVCiDiEiGZHWIYL\MXOYPYQXRZS]T\VbWfX\[Z\]]]^W_\adbWcZdbf\g[hlj]mZoXpYq[s]u\vX
@bAZBYE]F[GWIZKaLZMWN]OXPbR[TZVWZ\[t\X^T_Z`Xa[c\d]eZg[hXiojfk]lUnao\q\rXs[uZvU
@[C\DYFnGZJeLYMbN[OcQ\R\XdY\Zb[i`ca\c\d\ebhkjblcp[qZrctWu]vS
IZKhZc
C\D[GdL]Wd^\`xcje[f\h]pdr\t[vW
A\B[CaJVLYO]T[UeWV[u^m_]caddkZmeo\p\r\udv\
B[FbGfH]IdL[MZOvPjR]WYYbZ\[Y^\add]lXm\r\vX
C\G\L]N]P\UhVgWh]acfe[h\l[m\u\
AfBbC[D[HeJeKlLXMZN]OgQ\RYSYT\U[WbXZYc\\b\cadYfYkYmco[qbrYufva
BWCgHZJ[T\WYZ[[\]Ze{v\
E]FlHnJ]QbRpS\TdUZWY]\ade]f\gdl[n\o\q\r[sZtY
B\CkFgHiIfK]P\S\T[W\YkZ\][^Y`acaehh[l]m[ocpir\t[vZ
H\IbN\U\edgho]
RYW]jz
C\D\J]K]PiR\SaViYdZdbahblbpavc
CcW\kh
LeRhV\WTe]f\v\
@cAWBXC\DaF]GeJdL[NfOgPbQ[TgVYWYZ[[d\c^h`hb[cZd]edf[g\h\j]kkncrhvW
C[D\FbGcHbKbL[NaOdRgVZYZZ[\g^Y_[a]bcc]def\l]mbocsbtbvd
BkM\W[\\
R]WY]kkmo]p]
K\OaP]UiW]YeZn[[]a`]c\eXpbupv]
B[F[JfL\NhSfTgUdVcWT[[]ffmofqfv\
DZvh
A[BZG\IYK]OeP]R]TaVUWcXfY]Z][e]\^[_ma[ccfZm\o\t\u[v]
B\CjG\V\ZZn[qerc
B[C[EbGeKbMcNbRYScTZUcWkZ\\c^cbZc]e[h\lco\r]tavX
OfWZ[tf[l\o\rl
@eAeCiFcGdHVJeK[LZPZQ[R\S]TUVbWeXcY]Zd[Z\i]c_]aYbecYd[e\g\ialVmcnbqar[sYtZue
@eCWD[GcH]IZJ\OePiRfSaTjU]VcYZZf_]`Yb]cbffjeoZ
@[A\DfFYG\J[K]M[N]OYRZS\W\ZW^\_Z`ca\eaf\jpkelYqctYv]
JbS[U[Wl[[^]l[oZrc
AZB[CZG\J\M\T\UWV[WbX\Zf\d]q^\_g`Za[bac[d\eef\jcmYoZpcs]tauYv\
DcE\HcKcLWMZOdRcTYV\WYX\Z\[[\W_\eafcj[kcmbnar\saucv\
AYB]CgDZEaGeHUIbJhKbL]MZNhQZRWSeUbVfWbY]ZX[[\b]f^a`dacbWcbd\edfeiik[l[mhnboip\q[r\sbtjucvR
AeDcE]FbH[IYJaL[PdQXR[TfV[Wc[f\[]f^Z_Y`iadbZechciak[lcmencoapcrcs[uivb
AcB[CZEZF]G\H[IcJbPVS\TaWVY\[[\]^]`fa[cddbegf[gah]jZlbmeq\s]tZub
@WAeBWC]DaF[GcJbLYP\Q\R\UeWYXXYaZc[\\c^d`[caedf\g[hbj\lamcnioXs[t]u]vX
@jB]CXD\FcJ]L[M\N[OZP[RjS]VfW[Y]Z[[e\Z]jcblcn\vd
K]NeT]U\VmWXX][]^\_a`\b]cef]hdlfmap]t]
BkF]W\va
EhK]L\R\^\e\jjqivb
D\G]HcJcK\NgO]PeTaVWWYYcZ\[]^\_baeccd]f\hWjalfqbubvZ
@[BZD]FbH[I]JeNoPeR\SaT\WZY\Zg[f^Y`ecWfZg\hei]j\lem[o\r\s\
C\DdH[R]WcZb[fi]j]mho\p[v\
CfG[J\M\OnR]S\VZWcY\Z[[Y`\cev[
E\HbU]VfWXc\odsluZ
AbJ]KkObPZSoT\V]WVYY^[`YcZfVher\s[
@cEZJdLbMbOdP\VhW\Y]Z[\\^b`\c\daefk]nbp[v\
@\B]CbDbFbHfL\McSgTfUeVdWYXcYZ\\`cabbac\dffZj[l[mZp]sbtZub
H[IdOYWh[bu[
BdH]I[OhSbV\W[[]_\cdfbj]
J[QgYcZb\e`ce\v]
OcPYTaVeWZXhYepYvd
@\B[CkDjE[GbL[M\NXSbTdVeWeX\YVZ][]]\^c_f`ceafXhhj\lamWo[sft[uZvV
B\C]E[GaK\MbOYS\UbVbWb[h\a^a_da[e[fihekbrbtZu]
@jBZDZFcGgH\JlK\N]O]SXWcXbZd[R`jabc\eigcl\o\p[
@\BmCXDZHYJZLZM[O[RYT]VaW\XZZZ[W^[ccemf\k\mbp[q[rasbtYuc
C[FeH\JpL\NXV]WYZd[e_a`WbUdjebh\u\
B]CYD[G]IaJiL\N]P\RbU\VbWdZc[]\b][^h_]`dcddce]f[gbl[mnoZq[rfvd
O[RgVjW[[el\v]
D\E]F[HeO[P]ReSfT]WcYfZb\[^[_\`jcae[gbh\l\v\
@]A]B[CPD\GWHeKbL]M[SiUbVeYZ[Y\\]f^U`fcbd\gZndo]rTsau]
@eA\B\CWE]FhHeI]J\KlL\M[N]O[P[R[S]TWUZV]W[XbY\Zb[b\]^a_\`YaZdbedfbgdj[kZlXmXnZoZpkqcretbvW
B\CZL]VmWe`\a[cge\l[t]u]
B]C\GbThW[[gc\lb
Igf]rg
B\HdK[si
DXEfHZYTdhgk
DXR[`kdglc
CbJhRbZd[h\ef]lbv]
ChW\
C]DVE]Qgdje\fggbve
@]A[BiD[EiFiG]HVNbPZQcWYX\YY[]bdc[dffagbiXjblYmcngpfqdt\ucv]
RlbZeil\p]vg
W\acgh
DbG]K\PUT]UbVeWjXaY[[]^\`he\f[m\odrku\
CiG\ed
AZB[CbGYOYV\celhuc
BZC[FgJiZb[c^T`\ebk\u]vk
@\BVD]FbHhJaL\NbPdT[WWY]Z][]\]`bcalfnbqas\
B\D\FfHbIbJbKYLcOfPeR[TeUZW[XeZd[d\[]e_Y`cbbc\ddecf[gbhaj\m\n]oXpbqbr\s[
CcFhHbW]XcZd^fh[lfnZq\v]
W\Yl
F\RkW\f\
C\D[H\IfKaO[P\SgUaV]WZ[\\f]]^aacdfecfchfj\m]nWq\r\sdtbvd
IoJ]O]R]V]n]
@ZAYBVCcE[F\HcJfKdL[MeNaO[QeTZV\WYXaYeZ][k\Y]d^[_[`caYbYcceag\hdifl[mWnWo\qcrbt[umvW
CdI[J\KfOeRbT[U\WZ^]eaffh[qhsYvb
BhH\J\L]M\NeW\Z[^[`\b\h]l\mbndoYp\q\u\
B]FZH\LkM[N]W[Ze[]^]bfghhfj]m\rb
GZOlR\V[W]Xe_gcde\o[u[
O[R\VrWa^\f\
G]R\Yj[\jbner]
A]M[OeW[\[cZd\ehfbtavn
CeGbWfhbk]
@]BaCaGbHcI[JbL]P[RZScWYYV[]\g]c^]`\gbk\pdqhrls\u]v\
A\B\DiEiG]HbKmWcYZZe[]\a]a_Zbadbe\l]pZv]
Rhe]
R]WjegtVvb
DeL]U\VeWQYg^Z_dbmeaf\pZuh
KbTiUhm[
AcClLeN\O\V[WZYh^Z
@[A]BYCXE]L\OcQcR\TdWXY\Z]\\^g_\jjlhq[t\v\
Kcehla
@\CcEdH]I]JfLYMfO\P\TcVbWfYdZ\[b\\]b^Y_]`\b\e]fdg[jalenaoc
AUBZC\DcHaI]JZKcL\N[O]P\SbTXUZVgWXXhZY[Z\c]g_cabc[dif\g\h]k\l\manaqXr[unve
CVH\JfM\NYP]R]TaVfWUZd[Z]]akepjalfrVv\
@ZBYCbD[FZG[K]LbM]N\ObQeR[S[TgUdVbY[Z[[d]Z^cabbddbf[lVmWo\qar\vc
GdKcMbOYP\SdUdVeWrXeYa`]gcl\m\s\tZvc
W[[Zbbe\vh
@\A\B\C\D\EfFcG\KiLYN[OaP]QdTUW]Yp\c^[_]cad[eef]m]n]o]pZr[t\uZ
AiCZDmE\FbGWH]IfL\M[NZOlP]SaTeU\W\X[[W]\^Z`\cZdce[fbg\hhlaq\ravi
@[AdB]DbFYGZHaJUK\L[NcOaSeT]U[V\XcYe\[]]^h_\`\badijZk\pZuavd
V]Wg[hk[t]v\
AfB[JYL\OgV]WTX[YcZf\ca[ekkYpbt[v[
@]AeB[EbJ\K]NdPlR[S]TeVaWcX]YZ]b^W_b`haeb[d\f\j]kYlfmcn\oWr]vZ
AfC\D]H\S]TeUbW[Zd[Z^hbdd\e\geh]l[n\qcs]v\
AeB\CeHcNdQeT]UeZ][[^a_c`dbfdah]l[m]o]p[rcte
K]W\X]Yg]bqfr[
@fAYB\D\EaFeG\H[IbJbLgMeOfPaRXVaWZZ\\b_dadbpd\f\iajdk[lZmcp]qesbudvZ
CdDWEjFcGUH\I\JXKXLWM\NeQ[R\S\TWUXVgW[Y[Za[Y^c_b`eaccce[f\gciajak\lZminoofpfqYr[tdubvW
@aA[BWHWIbJ\L[NdO\Q]R[TWU]VcWaXa[Z]b^e_c`[cbd[ebf]lfmhnbp]qesdtbv[
@aAZBVEaF\G[J]K\LXMWNWSaTYVcX[Y\[Y\f]\^T_[`\cbe]f]gbhiick\lXp\qgrYslttvZ
AbB]D[F\H[IbJmLYMVOhP\Q\R]S[T[UWV[WYXXY][f\\]]^Y`aa\bYcbd\fZghh[ibj[k\lZmWnVoYp[q[r[sWt]usvY
IaNhW\
@\AbB\CbEdFZHaJZL]P[SbW[Y\Zg[\^Y_aemfeg\hal]m\rYs]
@cAXD[FdGTH\IbM]NeOeP[ReS\TXVbWYXb[[]c_c`ebZcddahbj\k\n[o[qbrdvb
B\CWGcHZJfK\L]WsZ\[]^Tl[o\pfsZtYvc
BZDdF\HZUhV\WZ]]^Y`]d[gbhu
AfRdW\Ym[\_\hgr]vZ
@]BdC]DdGbIbJ]ObVb[\\e^\`ad]ebf[hal\p\rgs]t\vk
@[CdDdEhG[IZKbL]P]QaR\TeUbW[]db\cbdaf]g[l[m]qctauevb
[Zvj
@iAXBbDYEcFbG\HUIdJoKdL[PcQ[S\TYUgV\WVXaYaZf[e]\^f_\`[aab[c\ebfeg[iaj\kbl[qardsVt[uY
O]P]VpY]`\
@cA\C\FXG]H\KfL\P\T\U]VaWVXYZb[a\e^Z_ca]cZhcjbk]pcqcsbth
@YA\D[EXFiG\HpI[JdKXL\M\N]OaR\TZW[[\]Y^\abdee\f]gch]j]k\l]mYnYoYr\s]u\
H\W\[h
H]^[gi
BZG]LiMYPfVbWZhc
BgDeW[cWv]
@[A]BkE[G\HfJcKgM[N\OXUdV\WZX]Y[Z\[\`jb\jclYmYs[
IoOWR\T]W]
@iAhBhFXGfHXJfKWLYMYN\O[PZQYS\V\WZY[Z\[T\[^Z_\bXckdcebg]halLn[s\t\
AWB[DUEfFfG[H\J\OYTbU\VaX[Z]]a^i_d`]cblho]qft[vX
AjB\CWDcE]GWHYJbK\NZObQbR\TXUYVYXbYd[i\]]b^e`bcfd]egfWgchdickflYmZnZo\pcqmsVtjuf
R\W[Ykr]
AgB\HdKmMbO]R[S\U]V\W\mhoas\
HcK]P\R]U[V[WdXrYc][fZl\m[sZt]u[vd
C]IjO\P\Y]
RiW[
@]B\LhVZW\[\ckfcl]vZ
DYReWjXdbbm[oXu[vf
BQRbWjbfm[
hio]v]
RhW[^cp\
RhW[sc
BdCbDZEeFhG[HVIYJ]K]LdN[PcRcTbUdVcWSX[YhZd[Y\c]d_]`WaccZeef\hbibjblbm[nbo[qZtUv]
D\WY`hkmv]
B]C\DkEgFXG\ObW[b]va
CjOXTbW\hb
@cA]CZF\GeH[I]JfK\L\M\N\O\PcR\TYV]W\X][c]Z^c_\`Zb\cXg\hejgo\p]q[rhsjt[u[
BfHeW\b]
B[CcDYE]FdMaOZPeTUVcWgX\Za[b^ba\bbcbg]k[lbn[o[pkq[s\
AaCYFaH[TdV]Xbgh
CbF]HaThqb
JZKhM]X\Zb_]hbn]ocpbrcs\uav[
AbB]C]E\G\I]L\MeNeSgVbWXYa[Y\h_Y`gbZccdefXl\pZt]u\v]
AcCdDcEbNZO]R]V]WZ[g^caac[dgjeti
A[B\CcJaR[VcW[Yd[d\c]cj]oap\q\r]tgubvZ
@\AWBXCgDZFdGiH[IYKYL\MXN]PZQcR[VbW[X\YYZj\d]]^W`]ambccYdfe]fYgch\iUjZkbmhobpZqgs\t[v]
A[B\CgE\F\G[J]KfO\R\TbUfV[ZVamc[eggbhYldr\sZu]v\
DfEeVj^]lYo]vf
Hj
CdSclbn]oh
@dBcCYEbF]G\I[JcK\L\MYN[R\V\W[YbZb\g]\^\_\d]edh\jfl[pYq\rcsctZvd
CqDcF]GcH[IcJaL\R\SeT\WVX]Y\Ze[[][^d_fa]cZdgechYj\m\o\p[uZ
Ci]b
K\TfWc\b_fe]oc
L]N]V]hkjXt]
MdWZZecdfgm]r[
I\JgVaWefdrcsc
TcUj[\]]m\nev[
F]GYK\OeP\ShVfWYXf\\_Xb\cbfYpcs[v]
@\B\C[F\GZM\OZT]VVXhZZ[Z\d^\cbedfdo]p\q]r[tbuYv]
BhKdL]O\
@bAbBZCcD]FbHgL\McOaU\VgYe[Y\\^b`bb\d]mZnepZqasdtev\
HaIbJcQ]UhW]Z]]\c\g]oc
A]BdC]IbZ\[d]l^d_be]lbmcn]
C][f]dcgv\
@[B[GZHdJaKbM[ObVeWdZh[c]\^ZbgdZjfleofvZ
D\EcNmO][]\\^ap\
O]W[X]ZZen
BbGWHiJhPfRXV\[bkc
BcH]RcVaWdX]Zfhcj]l]m]odp\v]
H\O]Vhce
Zfbbg]hiv\
Ub[\obri
J[Zh
F\I\J]K[L\MZNYR]TbU[WXX\Y\ZY[\\\]i^[cceog\hWm[p[qZs]tZubvW
O\Y\ei
I\M\ObV]W\\keeh\lZv]
BhH\J\PgWbYZZc[Z\]v[
B]CgM]O]WcYb[eecvZ
@hD\EfFdG\HYMZNdPfWWX\YZZ][[]Z`baab\ccgbhhj\k]lfmcnbp\rZt]u\
AbEbGWHbJcK\LaMXN[OYP[R\U\WY\\^\`dbjcbddj]l\n\o\pbr\uZvb
@fIYLYN\RjSfe]
R]joq]
@lAWBWCZDZEWFaGfHXIXM\OcP[Q\RZSST[UUWXXcYVZl[T\d]c_V`Mbhc[dXeefYgghXk\lVmYnXoWpqqYsXtbu\v[
CdJbOYUbV\Wf^\aic\kcm]u]
AaK]W[X[\jhatd
B\P]W\[a\icetY
@]AaCfE]FcH\I]J[M\NgO\PiVXWRYcZm\d]]^Y`Tc[egg\hck\q]r\t\
C\e]tf
[dlcthvV
CgWfi[mdo]
AhB\C\EgG\H\JnRZTbW]Z][\`gaedfq]
@eBhE\HfJ\L]MZOaR]T\VZWX[\b]cde\jkl\qZ
AbD]O\R\VfWd\gfgtZv]
T[Wnc]pf
@hB\C\DbEaGnH[I[K\M[OZP\S\V\WYYZ[U`ZckdakZlSq\s\u]
@aAlBVC\LZObQ[RYS\TfVRWYX\YWZW[V\Z]\^f_e`badbadaeej\kXlXm[n\o[q\rduc
@gBhCZDbE\JaKbL[OfSaWYYg[b^\l\pgq]tdv[
@ZA\BZCYEhF\G[HdI]JbKcMeN[ObP]QVR\TbU[V[WXXfYb[Y\f^X_j`[abbZd\f]h[l[m\pWqXs]vZ
B]JiM\VdW\Zb[\][^Z`[b[c]d[eZl\m[uYv]
JhOZV]Wg[ahbsau]v\
@aAcBXD[E[FbG]I\K[NXOeP[QjRXTZUaWiXYYZ_[`gabbcdfeef]hekXmcpYq[rbt]v]
G\LgM[UiX\[d\ba\j\ncp[t[u[
IgO]f\rc
RpWWb\kZ
CgK]UYW[`]laoir\
@[BZCYDdJ\L\P]QcTZY\[\a]cddaljp]q[
BfW][\kfvh
C\NaO\PbThVaW\]b^hacd]pat\v]
W\jl
OgW\
AYBUEVFaGhHdI]JcL]P\RXTWUcXeYcZ][h\b]X^Z`babb[cfddeggbkUl]o[p\tZud
@gAaEcF]G\HeI]J\N\ObW\[\\c^g`dc[hbl\t[ubv\
@fBmFgG\HXIdK]L]NbO]TcVgWSX]Za[h^]adc\d]f]ghm\pZrcsZubv[
O[Vg
@aCeD[E]H]I\JeM]OaRaTdWgY]Z][i\\`fabb]c]hZjblZq[tfue
KbRdWU\Zaiebs\t[
BcH[Q]RgV]W[^]kfv\
Vl
LYW[kg
B\CfD[HYN]OdPcQiRcT\Yb^\l]
Ha\j
O]W[[i
B]E\K]L[NgOjRjV[WZamc]d]jckZud
EaFcWZZc^hhd
BZG\HoLQRhVdWg\Z_]cilas[t]v\
IaL\O\RhW[d\e\l\mZta
RZmooX
BdHcJfM\NdTaWYZ]^[`\b\f\g]h]l\m[nkoYp\q]sYu\
@\B\CaEdF\H]KbMkO\VaY[[W\g^Z_\bbd[eZf]lat]va
GcM\Vg[]l[
RdVeW\chlX
C]\hl[
B\CYEfH[JeL[OVPfR[TdVdYdZZ[X\Z_c`]cedag]icjYlgndobqWsctd
BnEcGaO[WS[e^]_\k\lbs\tc
B[D\EfFdG\H\KdLcM[NbO]PiRZU\V\Wd^Ya]b]c[edfegdlemao[q]s\
DZGXKbMcPcT[WWXcYd[c]b^\bcc[dcf]h[jelZmanbq\tZue
H[JiV]WcZ]
N\O[PhV\Y\kbv\
DaLZN[PcQgZa[b^d`dbbobpdubvb
@aAhBYCYDbEbH[L\NbOaPYQc[abZcae\fYg\k\qes\t]udva
@dB[CcF]KaL\RUT\W][]\]`lc\enhXr[sot]
@\BXFgHhK]QdWZegv]
AgDkOYT\Wc_\l[
@[D\E[FnHgKZL]OYQiV\WYYe\\_\gchYj]r\s\v\
Wj^]_fa\c\e]f\h]rht]
B]DbOk^]mc
B]Z]mgn\r\si
HfR[WXXd]]reu[v\
CcJbOfUbV\W[^]agm]
LkOdV\
WUZb\hkg
Wc[cebgivb
@\BUFZGYHkI[JaK\LVMWNWPYQfRRTSUZVaX\YW[]]d^\`dafbXdWf\gai]kXlYmbocpbqarYsju]vX
BeE\FjHjM]P]QfS]U]WZl\m[r]u\
FbRjSYV]WXX][e\[_bffn]o]shtXu]vY
H\JcK\R\SaUYY\[]][^\cbmgocqdrit]
V]Zc[Yb\ellctZ
@]AbBbGaHWIaOhPcT\VWWX[\]bb\dae]f\r]s[v\
AdCcI]ViWYsd
@[KjM\W\\]
B]IcK\Pf\hcbkaq]r]tYvY
Wi
J\VZWm[]tZ
@UAdB[CfDgEbFWG[HVI\K]LdMdNWO\PiQ[R\TdU\VWWVX\ZZ[\\X^\_d`]b\dleZfZg]hWjVk[l[map[q\r\s[t\uX
CjTcV]WVtc
C\IjO]R\W\
@cC\F[HZIbJcL[MdNZP[Q\SdTdWbYd[b]a_aaab\ccecfdhammr[sZtb
RbVgWZYd`cedh]lcuf
R\TfV]WWZ\[Wh]lk
AhB]CbEdMcSaUcWeYZ^[h]m]qgt\v]
AeCeE\J]K\NYVbYd^]`ff]l\v]
BdG]H[W[c]fip]
C[LcMcU]VbWZYcZi\d_aeZf]hatb
@bB\C\DeF\G]HcI[KdMdN[P[RdTdV\Z[[e\b]]_abccbegfeg]h[m[qYretZu]v[
KcL\M[Wn[\
Wbtg
CaGbRaV[W\Y]Za[\\[^abbdee\hdlls]
@YA\CbE]FfHcIaK[PdQgS[U\W[XcY\[Y\\]V^Z_]adb\ejfbgdhXi]jWkel[n\pWqZrYt[vX
@aD\FeIdJ]O\QdReWZZi[\`Zbch]k\lXtZ
K\RgW\Zd
R\[ieclY
W\Zh
FWM\O]RmWYY\Z\[\f\maq]sgu\v\
B]HYIcKYL\RgTVV\W[Zh[]^]bfe\gghdj\lZm\p]r[scti
AaBXCbDYE\F\G[HZJfK[L\M\P\R[T]UiV[Y\[[\Z]b_\a[d]fWg\j[ofp[q\rcub
C\J[U]W[XYYdc]e[khmenZoh
C\DbF]GcJ\KeL\M\OZQbR\TcV[Z\[W\]acbZcZd]keo\rgt[u[
B[HfVgv\
@bKhO\P\S\TbV\YcZd[]\e]daaq]t[vc
Vb^\c]vi
CbDmEgL\O]P\R\`ha]vd
LmWX[\fc
@cCdFbHdIaJbK\N\P]Q]SaU\WWY[Zabfcadeh\naoa
@eChEbG\JbK]L\OkPgRfTgW\cbd[e]g\lZn\r\tcvc
AhG]HXJ[R[S\WZYi[[\a_[cce\rZvY
C\RmV]\]f]
@bEcFYG[HeJ]KcMaNeQ\RXU]VcX]ZY\h_fb]caddhgibk]oepdqVrasctYubv]
H\MoPaWaheq\ud
AbBYCaDbEaFbHaJaK]LXMWOePaQaRYT\VaXdYa^d_d`ea\b[c[d\eefZibjbkblUm]nfoeresctiu\
UbWYkm
BZH[JdK\L[N]O\WbXh\baccgl\o]pYt\
UkWfZ\h]
B]CaH[IaL]M]OcPYR\S\VaW]X[Y\\]_kk\nar\s]vc
@fWjX\Z][Zb\c\rcsb
C[V]Wn[\
@[CbDYJZK\S\TZUaVZWYX]Za\h]c^a_\`fcZd\eeg[hXj\k\mgneoercsZ
@cA[BbEdFeGaKXL]NeR]TcU]V\WWZe[Z]]^h`]aZc\efgaj\l\m[nXo[p\q[tcub
@iB[CYGhI\JdM]NaOZV]Y]Z[[]]i^b_Zcee]kilbm[
AbVgWl
C\KqO[R[WZZb`beYh]l[oZp]r]sbvf
@[C[EZNjP\vc
U]WYZk
@fL[Wk\e
RhW[sc
Rlr[tb
@\C\O]V\W\[b\]_ZaheqhYjftZ
A]B]I]KcM]NZO]P\RhSjWdYZ`]e\f\mbpcq[r]t]
N\PcT]ViWX^[aacb
AZBZEYFbGcHhI\KeLXMVNZO[PYQbRWVWWZY[Z\[]][^b_Ya]b[cadcehfkgZhhibjZk[mdparlseuZvZ
CZWo\blXv\
R]bjc\
@cA[B]D[E]FfG[HbJ[K\L]OZQ\RWSfTbUbVWWbYd\[^\_b`[a[eefYg]hemYncqbrfs\t]uXv\
@WAdCZD\FiGcI]JVK[LZMXNbP\R\TaUYW[XbZg\d^d_XbPdXfagdibjdk]menhpSq[rgtbu\vb
J]T\em
C[G\OfSZTcW[X[[[\c]ccee\fhl\v]
J\LgOmT[Zo[\
@eBUCbEaFZGcHZIaK\L]M[N\OcQ]TYWYX]ZY[\^c`cafcdeZf]g\i\j[kYm]p\tVu\vT
BYHd[g
J[LjW[Zh
RfV\Wa[b\aaabdceeekcpbvR
A[J\ObU]V\Zm^dgZlau\vb
CcOcVbWa]bebf[hgjarcuf
A\CcE]LcVbZ[^Z`\adbXqdrivY
@]A]B[E]FcHbK\L\N]^e`icelcn\vb
B\C[D[HZJdKbQfRYWn_ce\fdsau[
J[L\N]V]Whc\
@]CiViWW[iheq\v]
PbVfW[Yha]hYr\
C\RdWjZb\ac[egh\lVtcvc
L]Wg[]
@bAcB[CcF\H]L]M\NaOaQ]U]VbWZX]YZ[Z]d^b`\afcae\fXgam[n\odsive
L]S\V]WgZj
B]C[EcHZN\S\TdVhY\Z]`ddgecgelcvZ
AYBeCcD]E]GUHYI\J\KZM\NcOdRYSYT\U]VWWfX[Zb\]][^P_\b\d[edf]gnj[k\lXmWoXqasct[v[
A\B[CYE[FdHYI\JhKWLWMcN\PaReSdTeVaZf[Z_]cddffYg\jek\lYofpcq[rYsd
BaD]EdF]HfJfL\PeRWScYcZf[]]Z^d`cf\g\hdk\lgobpdrkt\vd
DbJbKdMcO[PcWbagg\hhobqds\teuavc
LdfeiclcsY
I\PhS\VbY\\d^\g]l[mdn]oesav\
CaDaPXWdecfgvh
CbE\FbHhI\J]K\L\MZOZPfQcS]TaUZVcWdXcYb^[_bbfcbdZekfej\lZmXnZo[sdugvb
RkWY
R[WWkh
CgDbEbFhGfJcL\M\OWPaR[SYVXWZXbY[ZY\Z]]^]_cbdd\e\f\gZhijjkemao]q[rcsdu]ve
AbI]LfUfWZZb^[gbtf
AcB\CgDgEZF]HaI[JZKfM\PYR[ScTgVVWYX\YoZY[c\]]d^ZadneoYtZu\ve
Cga]
CZG]KiR\TdZe[Zadg]hcl[o[p]s\
GaT]VdWhYf[[`[c]hdlZ
R]SdWZkh
Vgh\
@dB\C[D[EcH]J\L[ObPcT]Y\\c]b`XaafZgej[k[lcnbo]q\r]ucva
J]Oa[\a\e]pcuh
BbMbR]Vb[hk]v\
EcJgLdO\SaV]Za[]\]^]`faYc[eYgbs]t\ukv\
@\BiC\E\KaM[N[R]T]UfVeZ\[[\e]\^cagcbdZeZhbj\qYrhvb
@dBaGdH\JkP]TaU\VbWZX]Z][c]\bbebg[hci[jZk]lgmfr[
FcHbJaMhN]WaZa\c`]hejbmcs\t]v[
CaKZWcXk]]f\nbscv]
LeM[O]WZ[\`\cfeilZnc
@\CbJZK]R]T[W[]jb\e\gdh\vZ
@bAbB]D\E\FbKWLZM\NfPcQYR\SbT\UaWnXb[\_aacbkd[ebf\lYmen[obqbv]
B\F]G\HeIZJYKgO\P[RcU\VdWXY\Ze[j^XaZcceYf[ghl\mboYp[rfs[u]v\
HaR]TiWZ[ek]l\nbocqcrdsct\v[
D[WZdcve
hio]v]
A]BdC]DYFbJiKbL]M\OaR\UcVaYdZ\^Y_Za]bccbgbh]jgl[o]sbuZ
@WAaBPC\E\IcKeL\MUNbOcPXQ\RZSbUXVeXkZb[d\\`bb\dffigbh[j\lbmbneoSp\qfrbsXtZvX
CcE\L\MdN]OcVeWYYb[d\g^W`\aabcc]g[mZnWqdsftj
CeI[O]PjTd
D[EeFeGZH]JXMbOYPiR]T]UdVcW\YW[\\Y]a^\`babd[fYhekallm]neo]r]v\
B]DcGcH\M]NhOdPbVcWUY[\\]\^]cahcnjq[s\ub
BlGdI]L]PcQ\W\Ze[Zb[edhcjam[sbtYub
B\HdK\R]VcZdbbe]k\nepb
C]K[O\RZVcW\Y\ZX[c^]c\eafchZk]lemcsgt\
@\CfEbG]HbIZJbLbN\PUQgU\WbXfYYZ[\b]g^]_d`Yc\fbjhlbmdnYoZpbqer]tb
B[DbGbH\RdW[Yk[\\hr\vb
B\CmJZK\WYY\[\]ea\hYmap]
H]OcRa[]\e]geZj[l]ujvb
C]P\VaWhZZ[\^Z`eb\eehd
E]Mb\hebo]pctZ
AZB\CZD[E[G]HYIbJiKhM\NcOYQaV\WcXeZ\\c]f^[acbcdYfdh]lcrbsbudvY
@aDbHcZ\\\tfve
Vm
OgV]
CZD]WW^m
B]ChE]H\IgJ]R]V]W\Y[Z][\\Z^\ebo]q]tZvY
KdM\Vfedf\hf
W\[\ehu]
C\DcG\KdMcN\O]PdS\UbV\WoX\cedbebfejalan]rasdu]
BcCbHbJdV\WcZd^]ahgbh[m\o\
PdS\Wb\bcdfmh\qZrZ
AcC]EcF]HZIcJjL\NbR]S[T\UeY\Z\\\a\b]c\dbe[f]hcjilgmcn\o\rYt\u\v[
@cA]CaD\F\GhHZJdR]WZZZ]l`\ceejfch\mYtZu\
B[C[E\FbGYKgO\P\Q[VZWfYYZg[\]\^\_b`rcZdbeWhfk]tnv\
@\AeBXK[L[MZNbObQeR\S]TdUcVbWcXcZW[\\i^e_ba[b[cddcg\hcial\o[pYqds\tauc
B\M\N\PbV\Z]]\`\b\g]hhkcm\p\qer]v\
B\K]O\e\h[kjt\vg
@cLcNbU\Vg]b
CfEdH\IZO[TiUaVcYY[[^\`\bbhij]k[lZtZu]vf
H[I]L\O[UbVn[]
@jBZC\DcEgGhK\M]NdPhTiUiVeWXX]YY[Z`[aYbicVdYe[hflcmXr\vj
CgIbJfT\WoZ]l\uZ
Cgcbrb
_gc]
Ph
B\RhW\Yf
AbB\H]L\Ub\[d]e\mevf
AeC]PaTiWcZb^hc]pb
BdO\R\ScX\tk
ObRhVdWad\sbt\
GZPYYha\cad]f]r\
AaBXCbEcF\G[LXM\OdPcQdR\T[UZWeYbZe\\]e_[`aaeb[c[deecfahbnfp\qerXtT
BoPcWZZa_chcr\u\
BbKaL\McUbZZ[V`]bacbe\g\lkmbpfv]
@\AYBYCkDfEbFdGUHeI[JaKZMYN]OPP[QbR\UgVYW[X\YYZ[[Y\f]]^\_\`\arbbc[dgeXfZh\jZkZmkoYp[qbr\s\t[
@\EiFZW[_]l\tc
CfGbH[JaL]M\OdSeV]WWYcZ\^b
CiK]M\TcW]Yf_]f\lZojt\
Wi
J\Yc\\rg
BeGfW[
@]AaBXCrDYE]FYGXH[JcL\M[O]P[R[S]TgVXW[X\YbZQ[\\W]g_\`ZaYc[d]e\fUg[j\l[maobp\qerhuXvY
J[KbTcWWX\Zbeclemfpi
C]D]T[V\Wfv\
I\W\^]hgo]thv]
BZCeOVWi_]
HcVYWebb
C\G]NfVhWa[a]ad\lf
B\RjWXl[
B[CcO[P]TaUhW\Z\[Zehfbgbl[m\ncpbv\
BZFgM]OiWZo\
CbF]HdWZ[iafk]
BkCcO]RZW\v\
B[F[LfM\NbO[TfUgV]W]Z[[d^\`cabc\ehfagblcm\ncpbs[vX
@bAbEcFfG[KdMbNeObVbY][a\\`Za\ced\eaf\g]jalbmanauc
DbEZGiHdMbWZ[]bfcbd\
FeH\L[MkNWOaQbU]VaW[^cbZdgm]ofpXq\
VaW\fhtf
B\K]TcUdZ\\\]Wmetcuc
B\UXVh\d`[eZldme
HeK\U]VbWWX\Zcc\ebfig[ncpgtc
BhOcPeRZW[nhoWrf
@[BZCeD[FdG[J]KbL\MYO[P[QYVfXdYZZ\[[\d`Xb[dbfYk]mdncoeqhr[s\uc
BeEbH\I\JZKbOcRZSbUbWXYb\]]a`gc[fbgchZl]mdndpards[t\vi
Wf[\
BZOkWZ
C\E]F]H\JcK[MaO\PcQ]VZWZYcZb[b\adbeff]gbq]rct[vh
RhW[sc
FdL\VdZ\]\e\kfmYofs[
F\K]VcZb[jad
W[XfYf\a]ch[
@\AgDbGdH[IcJ\K[OcPZRWSjW[XgYb]]^b_f`ha\b\c[d\e]ffhZl\n]p\q[r]t[v[
DjK]WbsevZ
@bEfFdN]O]VYW\`\cZe]jq
P[RZSoVZW[Y]_\`]
A\B\GdK\L[WgXk\[lVneq\tcuY
B\X]nk
@aBYEZFbI\K]L\OfR\ScT\VWY]Z\\\^[_\`XaZd\effXgbh[k[l\mgncodpbqdris\t[ud
L]PZYi
B\J\NbPcTa^jqZr\
WZYhr]
BjG\WZchharcv]
C]JeUcVdWeZc[\^Y_de\ghiZmdrbv]
C]H]J\KeUeV]WaZg^[gem\ocq[r]tZub
A\B[C\D[EkFkGWHWJjMdN[OXPdQ[SgT]UjWeX[YfZd\d]c^Y_c`badbZc[eef\gfhcicjbk[m[oXpbretRuZ
VbZ[gg
BdGeIgL]NcZb[\^]c[fdkgr\
@]L]M\O\WZjkkeud
R]WYYk
H[glv]
B\CkF[GYHdJgK\TUU]V[W[XaZk[]]a^[cbeVf\g[h\l\oer]
@\B\MbUjW][cgeu\
BhCdH]JZLXM\V\WZZ]c]dZkZu\vq
Gg^apd
BbF]H\J]KdWhZi[\a\daeef]gam\q\r[vZ
BVCbD[E\F]I[J[LeM\P\TaUbW\X\Y\Z\\i^[_\`Zb\ejicj\ldm[rdsbtcuev]
H\U\e\gjo]
LfR[eht\
D\HhW\`hv]
A\FZGdHUK\M]NeR]TfVjWZYbZ[[a^e_d`ac\fdhclXm[nXp\qZr[sbtYudv[
B]C\DkEiFXG\W[va
BUJ]WV[d\f^[c[hds[tqvU
@cE\H]JbPZQcR\SgVaW]Y[Z\`\d\eYf\hYqcr\sft\vj
H[M]O\WZ[d\hechetcvY
@]HbKZMbV\WdZb\\mdnkpjq[t[
ChJZOdVbWb^daej]ratcv\
@[A\CaEdFbJrN\WTYY^Yb[e\jiu\
AdBZH]I\KZL]O]S\T]UZVgXeY]Ze[Z\]^\_hacgZjblYn\o\pls[v]
Z\pk
Wj
KhO\PbV\Wd[]sZ
CbKbMgV][hl]
C]OcVil]
CjJdT]WU[\qbrh
V\WXli
DdF]L\MZNcOhR]WdZb^[agdbeilbucv]
BZkf
B]CbJ]O]PaTbVhW[Yc\]^]`\dff\jZlem]p]
CjOXTbW\hb
B\D\JgPfTiV]WRY\Ze]a^]ajcYd]e]f\l\m]n]t\
HbLeW]Zi[Ze]s\tbv\
P[Yboj
D[ObW\^]`icbe[f\j\t\
BdW\kivZ
AgB\CgV\[\vh
LfW\
W\Zg
m\oi
J\O\VZWbajj]
GcHZNiTbV[WfYbZ][a\Z^abXj]l\rev\
A[BZF\GZH\JeK[MaOUSWUeV\W[Yb\[]\^Y_[clfbgdh[i[kYl[mcpfq[r\
@gEbFgGbH\JYM[RWT]UZZm[Za\c[dcm\v[
CaE\GfN]PbSdVcW\Y\[\]b`\bWcbdbe\qZ
Wb\\]g^glcp\
DgE[GZLcR]WXY]c[klvW
@dVlW[hb
IlO]
C]D[G\H[L\N\R\S\U]Vp[]`bafcce[f]l\t[
L]NiWg`dv\
A]B]CnDdEeFZH[LWM[NYPVR]T[UZVYWZYY[Y\k_b`\aZbZf\lfmco[setdvY
B[DbR]^\cZejvZ
WYZ\[Yb\emtZ
@bA[B[DNEaFjH[IeKjLZNdPhQcRfSgWZX\YjZa\f_ddceefajbl]mcpbrct[
@VAXBZDhEjFUGYH[I[JXL[MYNXOVPZQ\R]S\TeU]VYWZX\Y[[Z\Y^Y_\b\c\dleZfZhZjYkWl\p\s\uXvU
VgWf
B]ClG]N]WZZ]`[bn
@fB]RiWaX\Z][Zb\c\rasa
GdJ]U]WbZj[\cft\
CWGdP]R[VfWiXe^[aed[hak]ldu[
@\AYB[CfEWFcG\JkKVLYMWNZO[PWSlTgVOWPXZZO[T\T][^X_W`]aZbZcadWeWfcg\iajYk[menhobqjrutVvQ
@dAiCZG\H\J[KcN]SYV\WWXbY][e\h]caaceelfilcoYp[r\s\vc
VhWha]c\ech\l[
A]EcHYOcS\TcVbY\[f^c`ddge\f[m[oescvc
BcCXEdFgG\HbKcM]O[S[WdZ]]]`dh[k\ocshtc
AfB\ClEZF]HZI]J[KYPZR[ScU[VWWYYsZ\[\\]]fhalZo\tZv\
@bAaBbFaNbOYP]ScVbWgX]Z[[[\\g]la
B\DaHXJ\NbOcV\WUbfcfefjltcv]
@\BZC[G\H\J]L\MfO\U[VdWeZf[b_j`gf\l\mgtb
Whebt\
AcC]F]HZIcJjT\UeWeZ\\]^Zb]dbe[f]hclYmcn\o\rZt]u\v[
B\K\P[R]Waf]snu\
@cA]BcC]GeH\I]JfL\M\O\PgTYWZX][c]Z^e_\`Zb\cYeWhYjgp]q\rhs]
CYJ\N]^hefhju\v\
AcBjC[WZjal]
@[BYCiG\HbJaLbM]OYSdTfUZWUYaZ\[\\c]]^]_e`ba[d\ebfbj]mYoaqdrZtcv]
@hBfHeW\b]
W[j\vj
CeDbH[IbQ]TcVdWYXbYZbZe[ggl\mbnbsau\vg
AcB[C]G[H[N\OZRXVYW[X\Y\[\\[][^Z_j`]bVcee]f\hYl[oap\s]t\u\v]
McNeVc]d^h_]aacZhfleo\qYrdtc
@WAXC]FXGYH[I]JXL]MZNVOYPYS\TTU]VgWYY[Z\[Z\Y^V_\`ba]cbdheYfZh[j]kWl\m\p\t]u[v]
B[DdPfRfV\WYd[
BeEjF[GcHeI\O\Q[Tb`\adc\dhj[u\vW
CbF]HaThqb
B[T]W[XeZ][\^Y_[gnq[sat]u]
A\BcC\DbK[OhPbR]U]XfZ][d]\abcZf\hblfp]snt\
@cB\C]GaH[I]JeMZO[PeQ\TXUaV[W[X]Ye\e]Y^d_\`Zb\ceehhYjen]p]q\rcs]t]
BgC]DbF]GbOYVaWUYaZe[\_faab]d\elf\l\obt\vd
A[B\DaFdG[JcKkMgP]SiWZY[Zb[X\b_]`ae[haj\lbn\parcs\vb
@]B[CXD[E]FcH]IZJcKbM]NfOdQdRZT]VZWXXfZ[[[\\]b^ob]d]hiilj]k\mWnZo]q[r]tWukvb
BaE\FlHfIhJaK\L]M]N\O]P\QlSZTcVfW[XaYdZW[b_\`Yagb]daeefYgbh]iakZm[n\oZpYqYucvf
@dBUCbDhFZGgJdK[L]M[N\OjQ[T]VWW]X][V^c_a`kacbYcdd]e[f[g\h\i\kYnYp[s\tcvU
AgCjDdEbF]GcO]PdVYWWXcY\[[\[^[_b`ae]f[kcmcocrnsbt\
@\A]CVDXF]HYI[JZK[NdO]RXSbT]U[VYYdZl[d\g]]^Y_b`Xa]c\ebhhkel\mZpiq]rYtouT
B\OgPZWWYZ[Z^]cbekve
B\CiEbHYJdTcUmVeW]cee[g]jel\mZvW
BZJbLfNZR[Wh[cdae\v]
PhV[W[Y\[elaub
B[DkOhVa\ddgebnb
AcChJZK\M\V[Yj^]e[lZr]v\
AdC]H]U\VeYh^Z_dabeYf\hfp[r\tdu]
C[E\ThWc
OcY\fZrh
A\CbD]JeKcL\O\RdT]U\WXX]Yb[Y]ce]f\gbj]lloap\r\scteubvY
CgSjUcWU\\fcohrcs[
BdGdMfWbYdc\eeo]rd
B]V\WY[jsd
KdPgl]
CcKcW\XgY]_aeco\rftbu\
B\e]kj
A]B[DcEdFeG\HeJ]OcP]S]T\U]WbZb[\bcc\die\gbh\sYt\ui
A]JgZ\sbt]ue
AgC]LbMaRgT\V[WYYb_bee
C\tg
B\DbO\W\Zc[mlZrevd
BjChEbGaJhK\L[MgQcUbV[Zd[[]]^VcYdaedhbo[qZr]t\u]vY
J\KaNaR[TaUjWV[j\\ehh\lZm\p\r]u]
C\H\KfN]O\SbTaUfVhWZX]Y\^Z_g`\aeb\f[kcp]rbsZtZ
@bAZDfEdI]JjNfTaVfWVZe[]^f`[adcbeZlbo\
A\BeCbF\GiHaIfJeM\N]OcP\ScVYWdYdZ[[e\acZleocr\s[t[v[
H]PcVf
Hj
C\JbW[_faejgl[u\
@\E\LcM[N\OcViW\acd\h]j]rcucv[
EfN]a]jk
C\O[VlWbZe[Wagecfghal\v]
AeCbL\MeNfOcP]S]VdWXY]Zd[[^b_]bbhfkao[t\vW
@fDaEaG\J]K\McT]Zj[[d]e[j[l]pd
F\HYI[JjMZNZO[P]Q]T\U]WXY\Z\[\]]^X`[a[d]f]hfl]m[rZs\u\vf
CiT[W[ekh[
@aCdDeF]G]O]TcVaWUX]Zh[\\]]b^f`]lap[
MmV]We[Wmfndv\
@YA\BZCXEZF\I]K\L]MVNYOXP\Q]TPUsVaWUXdY\ZU[X\Z]t^\_[`Wa[bZdZeXj\k]lYmhnYoXp[rVsYt[vW
A]L]PZWbYp[d
@]EgO\U]W\l[t\vl
H]KiL[RZUeVjWd[\_\ahb\eYqZ
OcP[RdSjVZWhY]_\`]f\lY
@fAZBXEcHbIbKVLZM[OdQ]RZSZVhWZXXYiZe[e\b]c^e_e`ic]gfhejXlcmZoVpcsVt]udvZ
GgM[PbZX[Weel[vd
C\G]H\JZU\Y\]e_d`bh[lgqet[
@dBdC]D[EfHZKkL\McN]ObS\VZWmY\^Y`\c\eZjhl]n[q]rbsTvh
@ZAbCeD[E[GbJeK]LaMdN]O[RaS\T[UeVXXdYZZ][g\e][^]`Zafb\ecfahfido\p[sitevZ
BTEaG]H\O]Sf\c_edgest[vZ
BiOd[e\c^iabb]d]gbh]
@aB\HaK[M]OYPeSfTZV]WYY[[]\Z_[bbcae[fXhbjokbleocpZr\sbu\
We
@kAcB[CZE[FaGoI]K\MdN[P[Q]R\SYW]X[Z[[[\Wa\cfd\hZjYkWlXmbpZq]s]tYv[
A\BdCcEcFaGdH]L]MXOcP\WTY]Zb[Z^b_\c\dbhfjflbm[q\tZvk
A\BbCdDeFZG\H]I\JbO]QaV\WV\d^X_\`ec\dleUjcldmbp[q\rbu\vZ
CVInN\Q]R[V]Z\[]]]`\eff[hfj\l\pgt[u[ve
B[J\LdO]WeZk^]cehdjblc
BhEhL\YZZ[[]rd
CfHbOaW]_b
@\C]F\H]J]KgO\T]W\Zb[Z\\_fedhejclcsbv\
AgBeCYOZW\XbZ]_ehil]m\qcr]t\u\vX
CgWd^[q]
K\L\OcUjWkY\[]menhoZrct]
BbD]E\FjGbHeJbM]N]OaR\U[V\Z][]_\b\cbk[m]n[r]s[vZ
C[EgFeM\N\OrPcSiVXWYXcZ]^\bYf\gYh\j\p]rcu\va
HdP]ViXb
@cAfCbEbKZLdM\NbObPXRZS\TbU]V\WYXhYdZZ]Z^\_cb[d\ebg\hcmanaokpZrcsdthu[
F]G\HcOcP\SgU\VkWTY]Z]^b`[cdkbo[p\qa
BdDcGdIbN[R]VpYYc\e\han\ucv]
AhD]F[HYI\K[PZR\SbUbY]Ze][^Z_[`bb\e\ffgih[pYq\riuZ
GjL[TcW\ad
ecggvi
DlG]QbUdW]e[v[
L]WYZl[Z`[
CbE\GcK]VbW\XgY\[k^fc]d\j]l[v\
CkFZH\L\OaPfYa[\^]ach\l[qcre
@bCYG\IaKdR]S\UZV\WXZh[[_ca\g\h\lbo]pfqd
W\X[Z[\e]g^]ffgch\meoYp[td
WmpXsb
@fEaKfMbRUUb`aacmgtbvd
C]Wh
OfV\WZehfbh[
@aW\[\`\a\bid]hdv[
Dbeot\
CaD\HZM]ScV][ec[eZgih]m[obr]u\vZ
Wa[fv\
B]M\W\Yi[\^[emh]o\t\
vf
Kh^[qc
@hAdBbC]E[G[H[JZLaMiNdP]Q\VVWb[c]\`caZbecdd]ebgchXjbk\lfq[tavZ
BdCbDbFdGcHcIcJhMcNcPZQ]SeVXX\Y\Zc\U^d_c`gb\cYdfebgeh\l]m]o[rgu[
ClG\HcT\W]Z\][^ZaedgeY
Ci]b
KgNbSbW\
BbJaO[WbYY]cabebfeh\kblhthubv]
Y]^\rg
R]WdZ[c\eev]
K]Tf\coc
DaHbKfMaTbWZZh[]_fm]qd
BjEcWZ
BfHeW\b]
F\G\]ggdm\q\re
CbG]H[IjO\QaR\V[W\_[`ic\e[l]qer\t[v[
Vhbbra
AdB\CXGdI\L\OdP\S\TkVaWXZh[]]\bbc[e\r\shte
@bGdN\Wh[\k\t\
NgR]Vh
mh
BYCVI]L\MWN\O]Q\RXTWUmV\WWXXY]Z[[[^]b]d\e\g]hcj]mrnYoTp\rYsYt[ufvX
@]CdDdGZJdKYMbNfO\RYS]TeWQY\][^Xa]bcccd\fnlfmcnbo[qdtY
R\TcUjW\[\]]aee]m\nev[
BXG\IaM]R\S\T\VhX]b\e[fgmnnerYscvb
CcJbOfUbV\W[^]agm]
C[H[JbK]eqo\uY
R[WSY\kmrh
H]M\WhZache\ve
Rg
AfIaNgRcSgW\
Klo]sb
hio]v]
@]A[BdCbFiHjIYJ]L\MYO[PcR]S[U]VYX\Zb[Y\]]\^cbYcddYe[fZg[hZjZk]lYmTnkoVrZsUt\ucvX
ug
@WAiBWFZGXK]LfMXNiOWPhQYRYSTT]UXVhWcXXYYZ[^O_Y`ZbYccdWeYfTg[h\jYkVlgm\naoZp\q\rYsZu\vV
@\AdD\EeIbJYK]NhOYPaTeWiZ[^V`[acebh\leoat]
CeOcTfVWW\X\Yfbcceh[
CYJdL\R\TbWgZ]gfjcu\vc
C]DaGeHhN]S[UhV]WeXYZb[f]\c[dbifm\nhohp\sit\uUv\
@\B\C[F\GZM\OZT]VVXhZZ[Z\d^\cbedfdo]p\q]r[tbuYv]
BhKdL]O\
B]T[UhWk
BZMeNdU]V[Y\[Z^\obubvi
BcC\D[EcG]JeNeO]ThU[V\Zf[c^aadd]e]j\nep\r\sbvd
Vc[h]bbctY
@bAaB]DdFeGeRbS]V[WXYlZ\[Z\d_\a[cbh]jfr]tdv\
B[DcE\GfHbNcPZSbVZW[^c`mf]j\mcp\qarfs\u]vZ
AiB]CjJbWZ[]fdkj
A[DcF\HYI[JsMZNZO[P]T\U]V[WYZ\^Y`\a\d]e[f]h\l]rZs\uXv[
BXCSDaFbG]H\I]L[MZOiQaRYS[TgUiVbWV[X\V]d_S`aaZcddaeYhcl]mWn\o[r\tYumv]
@\AbBZDbGfVYYb^c_d`dcd
BhHZO[V]WYse
K]M]Wi
CdO]PpVZYYagc]h]
C]GcPjWbc\le
@\A]B\DeEaG[M\N[V[Z]^[bchpk\q[vc
@]CbHYL\N[VjWUZd\[`\h\o\tZv]
B[F\HfIbKcLcOcP[R]TbV\WVXcZ]c[fZgejcsfu[v]
F\\e^\_hegt]
BZE]FcHcI]J\L]NaOaPdR]U[VcWZXhYZZb[]]Z_[`fbbdeebf[j]mbo\p\q[rfs\tdu\
R]Wheajf
AbCfF\HXL[MZQ\RYSdTZUaV\WlXZY\Z]\\]gadc\dcedfogZhaibmdngoTr\shuXvf
AZBdC\D]F\GcHbMcN]O\P\RdShW[YdZa[dfYh]l]nXp]q\udvZ
OZTYUkVaXiYf]f^Yceg\hcodp\q[r\t\
EaMaWeacmgtb
B\UcWY[dd[vl
AcMZP[T[WZYd\m^]_bhaqbtc
]bpi
NZVbWZak
H\JbP\QhT]lb
CdUiW[[\
AbB]Oc[h
BZW[emg\v[
LgWXtf
@eGbNfY\`\c]
HgKhO[Rd^[jcqc
AeDXF[GXH[I]K[L[MWR\S[VdW\[[^m`\bbdbe[f[gbkal]n\pZqgrZsWuXv]
GgNcObVcZclepd
FeHgW\v[
HZlj
@ZA\B\CZE\FdHfJ\KbO\S[T[UhV\WXX[Z\[Z]g^[`\a\b\gclZmcocr[s\ubv\
Wc[\^\obrj
BcH]KdM\N\R]Vg^Ybbedf\t]
B]TcW\[ik]t\
AbCcE]G\J\P[Yg\dc\fdiepfr]tdu\
A]BZCaHiOdUgV[WZZa[cbcecgcmZt]u]v\
C[DmH]OcR\U]VeXZZ\[Y\i^Ybcccedfbh\jdmanap]rb
B\Wc[f
CfG\HZO]U[VgW[Y[Zb[\]d^Yagbfe\gam]obrgvc
@]BZC[EZFhHgK\M[NZOaPfQdTaU]V\WW^Z_\d]gXlZm\n\o]pZs[t[v\
C\L\NeV]Z]afebghtd
E\RZS]VbWf\\^]_Ze\jh
C\Wcm]njo[
BYR[VhWf^]
KbO\PbSks]
EaHaO]R]UeV\WgXYZe[X]\^bedidm\ngohp\reshtZuU
B\Hg[d^Zehv\
C[D\EcNmOfU]Wb[]]feep\
O]W[X]ZZen
BaJ[OeU\WYZ\[hecf\ncv\
BZG]W\fgp]
DbL[NXWhYd[f_bk\l\
Jj[cdcvb
V]W]_ha\v\
AbJbW[YZaclhsateucv]
BZW[emg\v[
@aAYB\DWEdFaGRH\IcJ\KbL[NdQ]SdVdW[[\aab[c]d\hbibjamcndobtcuev]
B[C[E\FiHWJ\LkMmN]O[T\UbV\Y]Z\[e^Va]c]eYfggdickcnbp]q\satWvd
B[F[InK]N[P\R\TZWUX[Y\[]`\abccf[g\j]kerZs\t\u\v[
IcLWWh[]ea
AcB[DfFXGTHcM\N[R]W\X\^bbhcep\vq
A]DbGiIcN\OhPYSaW\X]_e`gade\tbucv[
@eAhEeGaL\MdNdO\PfU\VbWUXbY]\[^ic[dceZf\gchbkdn]qWsevb
B[CZM]N]ObQ\R]X]Yd\\^\_ebcler]
BbLYRXSi[\kil\pZt\
B\F]HZJ]KjR\U]V\WZZ[^Zgnm\o\
BbCZD]FbGZHdJ\MaOfQ]T\V\WZZb[[^\`hcbd\f\lYqcseve
B\HZK\W\Zd^dhbo\pi
@\AaBbCbDbJdK[LZM\OfPcR\SYUdW\Y\Zd\[^W_db\eUg[haj]kZlfobpdqgs[t[
I\W\e[hqt]
ChM]O]WcYb[]
@ZB]CgDeEgF[G]IZN]OXP]R[T]VVWbYZ[\^]a]f]hcj[lbm[
GZHaO\T\V[Wj^fcft\
B\F\GZM[OZVfW[XnZZ[V\c^Waccbebfco]p\q]r[u[v]
B]CZDfEdG]HYNdTcV[YdZf^e`cd\eYp]vb
OgVbZ][\b]h\o[pisbtf
@\AbBZC\DbGfOeViWYYb^c_a`daccbkat]v[
AcCcDeI]JbNjO\VXW\Z]caf]va
H\O]Vhce
L]W[[neck\v]
C[G]M][\_b`j
H[RcSjW\YbZ]d]v]
Zfbbg]hiv\
B\F\W[[gl[sb
H[LmRgkVmYo[
B\CgDdFdG\H]IcL[M\P\QbS[TbUiVbW]YZ[Y]d^ba]caeZfhg]j\k]ljmbnXohsbv]
AcB]CcH[I]L]McO\RYSgVZYZ[Z\c^e_Y`gabbZd\fWjYpZtgu]v\
CWJZZldhu]
@dAZB[CYDdE[F[GfHjIYJaKbL[M[NSO[PeQ\S]TcU\YaZa][^Z_[`Vabbccbd\eZgehbjdkZmXnco]rYu\
H]TcUjWV[f]]m\nev[
A]BdC]IbZ\[d]l^d_be]lbmcn]
D\EcNmO][]\\^ep\
BgH]KcRcZj[a\]h\j]l]
Vc[h]bbctY
A]BaK]O\]b^eecfbodra
DdEeF]GaH[I]JbL[NfU]VV\ka\echZjcmeq\r\s[t[vW
OgW\
O[Vg
C]LeR[VdWc[\\\actjufvd
KbRdWU\Zaiebs\t[
AXBYCZDbFcGbJ[LXMXN]RXSZUaV\W]XcZU[S\g][^Y_\`Zb]cbelgchXjbkZlcn]o[rdtcuYvY
AhB\T\_ca\c\e]f\h]rht]
@eBbFcJcK]OeTgWTYdcbd[g\n\ve
B\IaOnPZW\YZe[vg
@[A]BYCcGdH[I]KgOgR\S[TZUfX\YY[e\[]Z^\aYbdcad[eif]g\hZjbk\mbncoZp[sYu\v\
G\T\V[WY[Xlj
@bB]CbHhU\W][\][^dabeahamgtduZ
@]AZBZCYE[FdG]K]N]VbWd`aaebXcgn\qbv\
@]CiObRdWd[f\ae\hejZl]tc
BaH\J\TdVUWdZd^\fck]mbn]ukvl
CdIeWl]becm\rdtY
CfEZF]GdLdO[P]`Vjik]mat\ve
C]H\O[Q]SdV[WWYc[k\g^ceYvX
EcJgLdO\SaV]Za[]\]^]`faYc[eYgbs]t\ukv\
M[ej
GdNZPhVcWc[Zs]
@]B\D]F]H[LXM\RZS]UcVaWdZ[[[\\^X`dbec]effdgdh[kdqbrbt[vc
E[L\O\P\TdWVXgYd\b`badbeedl]rb
BZK]MZVbWnZdd]e]k[lenepbt]v\
H\VfWa^Z`bb\eZ
@dA\B[CZDaF]G\HYIbJbNeP\QgW[XbZ]^e_\d\eWh[saudvb
DbEhO[VbWYY][\^]hdvb
L\VgW\
B[DcE\GfHbNcPZSbVZW[^c`mf]j\mcp\qarfs\u]vZ
AcCbJbR]W]Y\fcrlta
AgCg
CgEeOg]aqd
B]C\G]N]bn
AdB[C\E]G[HZL]NbOYRXWZX[Y\[\\[^c_h`\bVd]f\k]lam\p[qXrbs]u\v[
AaLcObV]Yd\hc[ed
FaH]I]KhOZPcQdV\WYXf]c^[_ac\d]eZmXnZsaum
AaB\JjM\VjWbYg^]b\nerb
DkW\\c
B\Kde\kjo]rc
C\OYUitg
AgCiFeG\H]I]KYL]O\SZT\Z[\Z]a_\d[ebf]gdh[ldmfoZpZqiu\
@bAZJ\TaV[^f`[celd
BhCcO\SeW[Ydeaocr\t[
A[DcF\HYI[JsMZNZO[P]T\U]V[WYZ\^Y`\a\d]e[f]h\l]rZs\uXv[
]gm\
@aBZHaK[O[PcSgTZVbWYY\[[_\bbdffXjalbncodp[sbu\vi
AbB[C]OZWbXb_ehim[qdr]t\u\vX
W\X[Z[]g^]ffgch\meoYp[td
@ZBdCdEXFaHeI]KgL\MYNcO[P[QdUZVeWUXbYd[[\h^]_Zb\cde]fVg\hakel[mWn\r[sZt[
BeCdD\FeG\HkJdM[NfOaP\T]V\WbYbZc\V^]_[aedgebhcn[phtbuYv]
WnZYc\ee
G]M\UdV]WYZa]d`jegmcoZtXv[
@bGgN\WZ
CZDcGkL]ObV\Wnd[fWhbl]ufv\
@eGbNfY\`\c]
IjOZW]f]
@]B[CiEZFoHgK\L[M[OaPbQeRZU]W\Z\[\^[_\abd]gbhWlZm\n\o]pZrcs[v[
E\FpHlIYRcSeU\VbW[^]lZo\
B\CeD\HhOcQ]WdX]\e][^a_fccf\l\nZs[tbva
@\AbBZDbGfI]OnP]VaW]Yb[[^c`dcc
@bAZDbGeHVJcKaL[McN\O]VcW[[daZcedde]i\j\k[ndofp\q[sgtXudvY
B\CfD\HhOcQ]WdX]\e][^a_fccf\l\nZqas[tbva
M]O[W\Zb\\e\jhnct\
BaDdEcI\JdK]L]MdPcRfS[TcX\YZ[]]c^Wb]cad\leq]v]
D[E]LaNhOcT]VbWaZ]k[lbv\
DWE]H]LcM[NaWZX\[d\cb\dbeagam\ocvf
Uim[
FbH\Wb[[^ceifZpbv[
P\W\`[jk
@WBdCdDdEdGcHcJgKeM\NZP[RTTeVdXZYX\Z]]^ba[becbd\ebgekalSmVojpaqYrYsXuY
BYC[D\E[HWL[OePZQmVbWhY]Z\[d]b`ea\bZdge\hck\m\n]oYq[u]
B[CcGYIhJ]K]L]M\OcPcR[SeT]VZWb[Z\[aYeifag[hhj\lbo\tT
L]R[Wh
@]BdCZEcF[G\KbO\W[Xi[Ua\jdkcp[rct[u\ve
LeOaW\[]a]jZk]lfv\
CnT]WbZd[]c]n\
A[CYK\O[PiQYViW[Z\\b_ia[c[eZhdlcneqZrdtbvd
@bAbEcFfG[KdMbNeObVbY][a\\`Za\ced\eaf\g]jalbmanauc
Zg
J[T]V[Zk^cbcv\
AbB]CbE]F\GaHcJcK\M]NZO[Q]SbTdUeYcZ\^g`bdaegf\hcj]l\ncq\r[s\t\vZ
J]L\M[O]T\W[[Xemkeuc
@\B\EZH\IZJVM[NWO\P[R[T]VUW\YZZ\[[\Y^Z_Y`\aucad]e\jZpWr]tZvZ
@]B]DfG]JxRcW\^\a\d]e[f\h]reuZvi
B]E]F\MZW[ZZc\fejno]p]q]scta
O[Vk^\f\
BYDbW\u]vj
B\UiW\o\v\
FeH\L[MkNWOaQbU]VaW[^cbZdgm]ofpXq\
CbW\Xg[]^gedqbta
BcN]cbddeik]l]tZ
A\B]EcM\V]WbcZdal\vi
FcWi
AeC]E\K[O\X\[\`hjdsbv\
VaW\fhtf
Wg
B\K]TcUdZ\\\]Wmetcuc
C[G\IcK[O]RdXa[Y_\f[rf
J\O]VZajj]
BZL\R]V\WZd\pfvm
@YB\CYG[IlJgOdVbW[XbY]^X`\ceejg]hcjfkblZm\ncr[tcudvX
D]N]dk
AcB[C]G[H[N\OZRXVYW[X\Y\[\\[][^Z_j`]bVcee]f\hYl[oap\s]t\u\v]
B[H\JiL\S[WjYaf\v\
McNeVc]d^h_]aacZhflfo\qYte
B[C]DeG]JkW[Z]u[vf
D[E]LaNhOcP]RcT]VbWaZ]k[lbv\
N]Vk
C]GcPjRfVZWb[[\cc\le
J[U[XaZX^\e[gbhjm\nZo]pkub
Gg
HYTkUim[
JbL\Mj[bkW
@\A]B\DeEaG[M\N[V[Z]^[bchpk\q[vc
Whj]l\
@dB\C[H[IbJ\NYT\V\X\Y]Zg^\`ecbd]e\fbgbkcl[mco\pbtk
@]CbHYL\N[VjWUZd\[`\h\tZv]
@gAYDdEbFdJ\L[N[P[Q[R[UaVeWhYZ[Z\c^f_\acdZedf[g]hgibl[mcneofp\qcr\s[ubvV
AcC]DVEeI]LbRaV]WeYc[]^]a\deedj[l[
BeCjE\GcHeJ\K]L\M\Q[R\TaUWYh^\aec\dae]meqdr]savZ
GbUZWiZ\cdla
H]LhW[k[rj
W]Zl[\`]e\
K\Zcg[mcpg
@cB\H\JbL]MiP\W[Xa[Z`bb[cfhZk[lancvZ
L[[\\]kkob
\h
CbDfJgL\MYS[TXWcXbYd]]^f`]cdfdiblZn[o\r\ubvd
@]Rj_a
vf
@cAcBnDdGcHZJ\MeN[RZSfTbUdVXWYYY[\\]^Z_c`Va[c[eefZhalZmco[pbuf
BYCYE]F[G\HYJ]OZPfQdSfT[V\W\XjY[Za[\\e^g_ec\f]hal\n\pYqWs\u[
D[EbI]J\K\OcSeT]WcXe\a]]`fe\g\jcngqbu]v\
WZaeh]k]mbohrc
PhRdV\W[Y\
BbCdD[NcOeS\T]WeX]^c`]fZhjqcvY
@\AaBbCfD\F\GYH\J]O\PcQ\TfX\[f]\^Z_h`gabe\g\hZlWnbocq[rbs\ubve
PmR\YZ
@[B[OcR]WUZ[[m]i^cbec]e\hnq\v[
DbO\UdVcWX][^\cbgdhgl\q\vg
A\CZG]JiOeUgWWZfb\c]esh]l[vd
BqCcD]G\HZJeKaLZOgTZU[V\WWX\Za[a]]_\`\b]cYf\gal]mbn\o]uiv\
AbC\D[EaLeVaW[XaY\_]`\c\fihcjeldo]sfu\
@dB\CcFaGbHaI[KYL\MaOeP[RZSbT]U]VbW\Xc[c\c^\_gabcWjbn\sZtgueve
I\K\Rhl\
IbMa_bnhr]
M\W]Y]^\eoh]o\t\
C[H[IkO\R\S]V[WYY]_[`\e\fcqZtc
AVBXCdDgE]FjG\HdJ\MYP[QZRYSYT[U\W[YZZ\[[^b_aadbacbeafejbkaldncq]rZs\u[vc
BZLaR\Wl`dl\
EdFcL]O\P]TdUbV\WiZcddlbodu]vY
BgCbD\G\HbI]JXK\M[NaOVRbTfV]WYY\[\\\^d`]abccecfbgbh\j[m\n[o[qgt[
Rh
B\HbK\L[NdObRcT[WfZf[b]e`[eelZnbqhr\uc
HbMbNeObW\^haaddh\ndpaqc
BhEaN]Zbhb
CeE\I]N[VZW[X]`qjan\t\v\
GiRcV\
@aB\H]KaM[RdTcV\WZXd[Za[mav\
Nf[g^\obv]
IZOmW][g\cc\ec
G]R\Yl[\r]
LeOgR][[cY
WbfZrh
@iA]CbD]FbGgJcKiO\T\UaV\WdXbYeZg[]^Y_\b\cZheo[qasXudvb
O[ag
A[C\FcH\MdOYR]V\WaXdZ][f]a_habj\k]l\n[sa
BZCeDcOlPkVZYc[]\b_[carbu\v[
B[T]W\Z][\^Ygnq[t]u]
AhCcDdEcFcJcKZL[M]RSS]UVW\[U]a^c_ebad]eafcgbh\jbk]m[nXpYqitc
@aB\CWE\HhJcKfO\RdS]T\V]WcXbY][Y]c^c_[`Zf]h]jclWm\nYoXpgqet]u\vW
S\T\V[Wevk
AaCaDaE\F\GcHZI]L\M[PaU\V[WdXh[[\d]b_[`ad[eigahjidl]m[okp\s[v\
Ralcnh
@\BaCdD[GYI]J[OdPhR[SbVcWVX\YU_]`fcafbjalXm[sbtZu[
@\B\I]JgKeO[PeSdWg[ecbo]p]s\ue
I]MhOcW[
IbO]VcWf
R]dk
B\HfLhWV[ee]n[
GZS[WbYnr[v\
AbFbHbSdTaUbVfY][Z\\^]acd]fZhbrgt]ve
B\CcD]G]I]J]KcLbM]O]P\SiV]W]XZYZ[]\dacdaeZf\h]jZmbpcr]
HYYbamre
D]H\N[V\W\Z][d\\^]`kbkc]eXh]qdt[v]
R]Wheajf
CeFgHka[e]gfp[
@jBbLbMYV\Zc`Zb\kbpitcva
ChW\\eqc
Wgdd
B\CfHZJfL[MgNaO[QZV[WaZh[\\]]Vc]dWlZt\vS
@eBVE]H\J\KcL]M\NZOXQ\R\S]TaWXXZ\\^ZcidghjjelbmZo\pZqYrbt\
AaLcObV]Yb\h^\c[edjf
AgCfDeFfGcJZK[McNhP\V]X]Yh[\^\_\a]cZddrZtbvW
@bA[G]HiIcJ\KaN\QcWWXh[[]a^a_be[h[m[q]t\uh
T]Yarf
FdUfW]hkq\vf
A\BeC\OdPeU]VcWbcZeklfr]t[
@bC\F]H\NbOjV]W[Yd\a]babd]eeg]heiamZoZp]ratgucvb
CpJeM]N]O]WW[]l]
@eAcB[CbDbGXHbJbKXMdNaTdUfW\XaYb]c`abfcbdbfXhcjdo\pgs\u\vW
@ZAcBaCXE]FdG[HjL]N[P\SYTcVgW[X]Y[[c\[]b^e_\abb[c[dcfcgbpbqfr\scuZv]
CaDaL\N\O\PgRZWbZ[[[^[eYq\tlvk
CoLdR\ScWYX\]Zfco]
VdWb
LkO\WXk[l\vh
B]OaW\c]efm\ohrf
VbWiX[\dk\
C\F\HZM[OaXbY[Z[\[]l_\`]c]eoh]j]mhoZpZr\tYu]
BYD[HiIbJcKbM\QdWWYfZh[f\\^d_jc]dZeWgdh[j\k]qdtdubvi
BZEdF[KdLiO[VcWQ_\c\hbjjt\
B]H\RbU]W[Z][]^[e\gom]o\p]u]v]
RmU]WWYaZg[\j]
C\IiO\WbZba\r[
C\DjE\GbJbO\QaSbVb\]d\fihbqar\uav[
B]CZFYM]R\S]T\V[WWZZ[[\[_Za]cajok\m\tZv\
KeM[WjYgZ\[a\debh]m\oap[r[
B]CeL]NZWcXfYk^[sZ
B\G\K\MaNgR]Zi^ceafcgdh]n\oduav[
AgB\KgL[MeO]RnU]V\WW[\\caedie\mhq\s\v\
HbM\R\S\ogpj
F[Pjae
RgW\X]Yb]il]
@\AaBcEYFkHgJiK]L[M]Q\U]V\W\Zedbe]l[n[p[q\s]udv\
EcWZ^bvj
EaHdVUWj
@iE[FeH\IZJUKaL\MbRYSgUdWeZe\X^U_[`UaabTcVd[ehhjl\mcncocpZrcs]vX
CbEbF\HcIdJ]OaUbV\]b^]`\aedae]l\mgo\rhsWt\
C\EfIgOXRiS\V]Y\\\e]f]h]tdv\
B]DaG]H\K]M\O\P\RXS[T]W\XdYb\g]d`]d[ffhcj[l\qar]sctc
E]IaJ]M[NgQbRYT\WbZa[\^b`\abb]d]g]hblfn]pfr]vd
CgHiIcbbe\h\
G]O[RcSgVdWZYaZh[[_e`[enf[hel\oer\t\
H[IcOghb
O]Wh
j]vi
A]CbI\J\O]W\Zf[ha]hmjbmYrdt[uevb
@]B]G[LZMcOcVeWQ[f\kbed]h[lXmcoYtdu[v]
Fg
AdB\GcHZJ\K]M]VdW[X\Yb[c`kd\eefZhbj\mbo]p]q[sUtbucvY
JiWaZ][dc\gfm[nbocp\
K\L]W[Yqq\r]t]
NgWa\jv\
C]Vlv]
@fEaKfMbR\VfW\^[acmgtb
BYC]EcHbJ[KWMbNWOaP]RtSaU\VXWWYbZ[[e\WaZc[d]echel\nbodq]t\ucvX
BaC\G\SZT[ZX\c]g_cbhcefdh\qhtc
A]CbJaO[ViWZZ]cave
Cl]S
VfWZZc[\bhtc
DaEgO]UcV\WX[qe\
AcMZP[T[WZYd\m^]_bhaqbtc
G]ImO\Y]c]r]
hikkr\
AVBYCbDbE\FgHYIZJ]KbLYMcOaPZQ\R[S\UeW[XfYWZ\[d\b]b`[bZd\effQg\hei[j\kalYnbo\pYrds\ud
CeD\G\HgK]NbP\R\X\Zc[a\a]Z^j`\b\c[dcfdgbm\tZuav[
Jhu]v\
@dBiC\E\J[MZNeOfVbWXZc^dfdiclXq\rZud
DaF]M\O[SbVhWW[]^[aad[e\fagahiijqZr\ubv[
@\B\ChDgE\GWIXJYKZLYMZNePiQ\RaSbTWV\WeXcYVZ\\\]\_]a[b[eff[gcjWl[mXnVp]qYrXt]u]vc
BfC\D[E\FcM\RXS\TdbhdjvV
A]FaHZI]L\McOmS]WeZ\\b^b`\bccbd[l]pct\uevZ
L\QfRcajh\
CeUb[\oark
B]W\dila
AZB\C[DbE]I[JYU]W[[\^\dila
B\FcHjKbM]QcW\b]e]hg
AbKcVpWY\afhteu\
BgD]G]PfR[WYZ][W\eejlhv[
C\DaFhGgHbJeV[[b\c^b_\a[b[cao\qbve
B\HZOfRjVkWZ\]d]lav\
KZOdP]V\WiZ][dl\p]sov\
FZLdOaP]RZWZX[[]a]blhkj\k]ldv[
Jj
AXCZFaIYJZKeM\PdQ[R[SeT]U\VbZ[]b^R_Zacb[ddeffagan]obq[r[sYteve
AcB[CcE]F\HbI\JaN]Q\S\TZU\VhWVYaZc[e]Xb\ebljmcnbq\sft[uZvf
@aBbCZD[H\JbO\T]VbY]Zg[\]b^cbeeThclatUua
AfBZCZD[F]GbH\OXR]SbU]V]WbYi\]^c`]afd\eZfghan\u]vZ
B]CcG[H\JYM[NXOXPZQ]R]T\VXW[X[Y[^[`Zasdce[hYi[jXldp\s]vW
FfHhhbl\
B\E\F\H\IkKbOWP[R[TXU]Y[[]_]ccg\n\o\s\t]v]
Weeh
@]BZFbHkLgOaUYW[Z[]c^[afd]h\k[lbmfoYq[tdvZ
@XAQCfDbEcF\H]JcLZMZQeR]SiVYWbZf[f^\_a`eafbZcbd]ecfXhhk\l\maocpXrWscuf
^\_kea
E\FhIaO]R[\dbbeevc
Fh
D]dkv\
B]DdEgF\NYl\vg
NZR[W\Ybajmbrh
C\E\W]`i
Y]Zf[[ijnaob
TgVZW\X]`bje
HfOYWjm\oduc
B]DeE\We^\bjlZ
FfHiWdlY
@[GfKjM\N][\^dacc\e\lZva
BbOaQ\UbWZcnr]
FYHbIdOYP]VWW[[bakc]e]u\
@bGgN\WZ
DgEgMZ
@bBeCXDbE\H\KgMdNdOhVaZ\^Z_g`\ealcmZnYpiuZ
@[A\B]E]HgJbMZNbO]TcU]V\WZX][]]ee]g]j[lZmXnioZqbr[sYt]ucv\
@cB[H\MjOZReW]Zc[\_]`]b]cbdae\gbjbkcl]mfnbsbtcuev]
Y[mgrh
tjve
B\HgJ\K]OjPXW]Y]\]^\ccl]
B\McOeVaWXZ][ne[
phs]
B\OcVaWhZ[[g^X
CnT]Wdn\
X\Yb[\]hhe
BmH]L]WX]b_fv]
HaQ]UjZ\]\c\g]oc
AZBYC\E\I]J~L]M\N]OYT[U\WSX\Z\][^V`Wa]b[c\d[eYg[hYl]mZvY
B]L]Uglbnc
Bf[\k\vh
A]BZG]HgN]WX[[enu]vZ
@\BXFgHhK]QaWZegv]
AcM\Q[RZW]^hd\g\h]lambqh
J[Zh
@[B[M]NgOYP]R]T]VeWZZZ[l^[bbech]v\
@]HkW][\d\
H[O[Wafikal\r]sev\
BcCbHbJdV\WZZd^]ahgbm\o\
HhL[W\[i^]ecl\n[
@]B[CeD]EbF]GcHaIdJXL]MZOiR[SXUcVYX\YZ\Z^]afcmd\e[j[lco\r[s]uevZ
DWEYFbHYJ[LeM[NaOZZW[b\c^bb\cYdbedf[galZodpbtevh
CeG\NbOiPeSaWUccfcg]t\
TcW\YcZb^caiedfcla
B]CbGaHWJWK\NhOXPgQYR[T]V[WTYfZ[[Y\f_Ya]d\kdl\nco\qYtbuavi
G]Z][\\eljv\
B]I\NaOhScjXldmbo]u]v]
OYWjm\obuc
\ccYehhbv\
@]A[BXEZFdGYHfIbJ[M]NfOfPbR\SeT\U[VcXaY]Zh[U\[^\_[aebdebfghXjakdlZnZocqTrYuevd
B[H]JbL\NZOZP[RaS]TaV[WdX]Z[\f_b`\ecf]hdnbrdt\v]
BiH\PgWYYZv\
YfZivZ
AaMbN\OZP\TbZ\\geUf]helbnbrdtdud
A]JfY]Z\[]_begsbub
L]ert\
J[O]U[V]XcZf^\e\m\nZo]pm
HbOfUdWZZ\]b^Zgembncodr]v]
C]E\H\N\V]Xb^Z_ca]hlqa
BYC]KfN]OfR\V[WXX]Z[\]^j_[`Yl[m]pmqbt\uev\
L]Wlc]
@eB[EfFdGhL\OaPlWZY\_[adcddch]l[vd
BaCbEXF]G]HXJ[LdM\RaVeWcY]][_cc]d\ebf]hglhmgndoepaq[sbuYv\
A[BgCZEbHWI]JjKdM]OXQeSbT\VYWZXb[\]\^Y_Ycafcg]jfkYl[o\q\rfu\
@]FhHhNaWYX]Yb[c]fe[lamaob
@fB\DcGhHdK\L[M\NdR\TcU\WZX]Y\ZY\\]]^l_Za\b\dhebf\haj\lfndo]v\
GhP\Ze[gecgbudv]
@iAcBfCYE[FYGiHWI]KXL]MVN[OYPbQ]R[S]WZX[Y[Z\\W_ba[d\eTfbibjXkWlZm\n\pZq]r]sVte
BXR]WceltZu\
H]J\M\ReVbW]aic\iel[sb
M\Vl
A\B\D]G\HbI]JbKbLbMbNiOcPaSdT[VbY][Z\[^a`]cfl[oc
CaE[FjHjK]UZVcW\X\[d_\b[l[n[o[s\
B]WYghm\
AcC\H[N]T\U\WaXgZ][Zabe\fbl\ocs]
YfZivZ
Wbmko]sZ
V[WiZ]^]
B\G[RXWqcce]
O]Wi[cc\mbn]
L]M\V\Wllb
@dMlO\VbWU_]`cbbcdhbl\s]
CbO\[i
CcEcFbGbH]I\K[NcObQ\SeU]VbZZ]e_eabb[d\ebfbgcibjalcnaper\uj
@]AaC[EbFeGXIbMaNdRaTcVbY\Zd\[_[a\chd\fWg]hdlbmanardsgv[
B[EaG]HgM[OcP\QcTcUeVaW[[c\Z]Y_]a\bhc\ehf[hil[m\qbsXu]ve
@ZA\BaC\EYFcGdHbI\KmMaN\P[R[U\VZWZYbZa[W]X^]_V`Ze[g]hfi]jZlZm\nZpfqet]vW
C\EaIXJ\KiN]ObSeU\VZWXY[Zb[d]hebf[gbh[k]l[mcnaqdrZs]u\vb
Zg
CWIhO]PbRfY]b\e[kZvd
B]ChD]E]H\J]N]WXZ][Z\Z^YestZu\vY
B\ChEgL]NYOhPbR\T]WZZg[a\]`bjbn\qat]
I\K\Rhl\
J[T]VeZd^abhv\
A\F]G\H\K]LbM]ObSdVdW\Y]^[_]dbedfll\rZuav]
EbFbJ]K[LcN]ObP\SeUdVbXbZ\\a]d`cabb\ccdeedgbham\ndpXqcrftaub
B[CiW[Zpr[s\
WZ[he\l]
@]L\N\O[[b^Z`kob
@hD\EfFdG\HYMZNdPfR\X\YZZ][[]Z`baab\ccgbhhj\k]ldmcnbp\rZt]u\
A]BVC[GhH\JeM[OYR]T\UaV]WZ\\ehh\kn
V][ecde[th
C]FdJkL\RdY\c\rgv\
@\AZB\EZH[IZM[NYO\P[R[T\V\WVYZZY[Z\Y^Z_\`\apced]e[jZl[pWr[tYu\vY
CXJku\
JgMh
C]Yc`jhb
EaFcWZZc^hhd
CpGiRXWeb\
AbD]EbGWHbK\MXN[OgP[Q[R\U[Wb[Z\\^\`dbicbddh\j]l\n\o\pbr\vb
B]F]W[ZZc\ebfejfo]p]q]sctbua
K[O[PkVf^\f[
KdS\oh
KlW]oZp]r]sZu[
C]F]GeHgJ]LeQdR\V[Wk\bcZdbeao]q]t[uc
LhRd[\
KYL\Who[sc
P[VcWf\\caii
@]BYDbM\[dd]jiucvg
AiC\HfO]QaTaVbWZYZ\]]\^cfanYoZqcr\sWv\
H]IlR\WW
I\W\e[hqt]
@bAbBZCeDfEZF[G[JeL\M\P\QbSbUjVYWZXe[Z^g_[aeb\c[f\gchdkhlYm[set\
RjVZWXci
CdS]eXfchatm
AaK]W[X[\jfbt[
Wgffld
@\AaBkCdDZEaFbGeH[K]M]NaPeVcWXX\Y\Zd[d\g]\^e_]`]acb[cak]lZman]rZtY
X]Yb]i
@bAZDbFbGbH]IaL\PcQbT\UZW\XZYVZa\c]f^c_c`]c]ddecf[hen\rbs\vi
CdW]Zehfv]
B[ViWcce
M]O]Zkc\k\n]t\
@bC\EdFcG]HcJ\KfLbNeOaPcQbRYT\YdZ\[P\Z]b_]`bacbYd\ebj[kZlgmWnbodpcq\rascu\
BYEbF]P\QcVbabcXdbe[jjl\rcvf
B\UiW\o\v\
VbWhZ\e]tfv\
B]O\QlT[VgWVZkh[
A]CbDcFdIcJ[ObQbWXZf[c\Y`ahYj\ljtgvT
CbW\Xg[]^gc]edqbta
@\BbE\FcHbIiKbM]N]OXR\TbUgVZWZ]g^]cedcegk]l[m]oYq]tZv]
A\B\CZF]HbJ]O]S\TXUbW\X\Z][Z^\`]c\gfhal\mfnaofqcr[s\ub
C[DaGcH]JaU[Wb^]ehfZjgl[ub
BZGWKcM\P[R]ScTcWgYfZb[\^[`icbe]fZhhk]l]n]rZua
RcVi
@aB]H]KaM[RfV\WZ[Za[mav\
W[Zl
O\Vh
C]WYZi^klh
CgWfi[mdo]
O\PZU\VXXaZ[^X`bji
BeD]F]H]JcKbT\VaW\]]mincqd
EgRbVdZhgdj]
fZrh
T\V\Whman\o\qd
@cAaCeDcH\L[OeS\TcUeV\WZY]Zd[\\]]\^f_b`abbd\e\gfhejak]mYn\o\pZuYvc
@ZAdCbDYEaF\G[HbJaNbPfQaR\SdTfUdVdWXXcYbZe\d]d^f_W`\afbec\dZebfZgbkXlbqhrbs\ubv\
B\OVP]W[[fkh
[h
X]lcmgo]tfv]
@bBdCcGgI\KaMcObPdR\S]VaWc]]^\`\bcebfgg\kXlXp\qX
B\L\OeV\WS[Zkm
H\O[UaVlWc_bk[
LaObV\ebkhv\
@eCYE[GdHfJ\LeTbY\Z\[V^\_\b]e[jfk\lYo]qWt\v\
A\B]EcM\V]W\c]davj
G[UgV]W\Zn[bpX
C[D]KbOZP\SgVcY[`bfbidmeoct]uf
Oj^[t\
FWM\O]RkW]Y\Z\[\maq]v\
@\CVO]R]VcWZ_Zaheoh]jftZ
AbBlD]H\ObRfVZWfX]Y\[\\gebfelXtYuZvg
BjD]HXI]JcP]RiWcXf[Zb[cclZngtavd
@]B]MqP[S]WZX]Y][[
N\Wj[\
AeC]E\K[O\X\[\`hjdsbv\
HbOfUdWZZ\]b^Zgembncodr]v]
Rhee
GcO[P]TY`ib]c[jdlcmdq\tg
`\m\ng
L[Rm[\\e
A\B]CdE\F]J]OhR]TZ[Y\[^\aZeuhYl\
AcBbDbFbHZM[QeTgUc[bbdkZlZrbua
B[W[[]b]ejv]
BhKgRjW[
AdL]N]OdP\T]VeWr`\c[dZe\k\lXudv]
BiH[Q]R]Vlv\
DkW\l]
B\H\L[RY[ne]k]vc
AaI]Vi
BWG\I]J[NeOhQ\R\SbT]WbX\Ze[e^]b[cafdjck\lar[sav]
C\FdIaJcMaPcdcealbvi
AdDbF]HXKbMeOhTfWXYcZW[a^\cdechaiekclds]ucv\
@\A\E]FjHhIfJ\L]M\NWPYQlS[WRXcY\Zg\Y]U_\`\adcbeUfYgdh]jbk[lcn\p[qZr\sftYu[v[
C\DbGaK\L[M\O[QbRRWcZ\[V\]bZcZd]e\krl\t[u\
Wh\ah]
O\Wal\vh
B\F]G]H\PeRcUbV\[s\ceYf[mZnbvc
B[C\J\L]O[SuT\U[WZZ]]f_]hmr]tV
@dBUCfDjEaFZGcH\J]K\M[N\OiQ[TYVYWYX]ZX[Y^f_[`kacbYcge\f]g\hWi\jZkYp\s]t[u\vU
JgN]V[Wgc\fd
Wj[\l]
@aBYCcG\H]J]KYL\M]N\P]R\TbUbXbY\Zd[\]c^g`]a\d]manbqZscucv\
CkDdEbF]GePeVYWZXcY]\[_b`arct\
D[WZdcve
@dA\B\DWEbFcG\H\IaK\LYMcNaOaQbR[SaTYU\V\W\Yd]a`[bfefgfhdicjakalXmincobqft\udv\
BjGdI]L]PbQ\W\Ze[eb[ebhbjam[n]resftXub
C]E]MaO]WjZ[[\\f]]b]enhdo]pctZ
@aHfWeZZ\\pctf
Cga]
@ZCdDfEhF\G]IXJ[OYV[WZYZ`aj[vb
AaB[DcJZNaO\Q]RaT\VdWXY[Z\[Z_\`acce\fkm\oaq\rbtaubvc
@hB[DcEaGnI[J\K\MdOZP\S[VZW\XbYZZY[e^b`Zb\ckdae]kZl]ndq\s\vY
B\IaOmPZW\YZcbe[vg
@cD\I]J[LdMYO\TaU]VYWbZa[X\a^a_babbmd[fck[n]tdu\vd
O\R\VcWg[WafenlZoavY
BYF\GdH[K\L[O\TdUjVZWcZg[Y]\^j_Z`cabbbc[daf[hejbl\mWo\p[u[
BfJbWY[g
VbZjl\o]
B\LYR[Wlv]
KcMaNZV\Wi
Vchkp[
@cBWG[H[LWS]WZXaY[\jb[cce[f[hZkrl]ncocq]uhvX
@hA\BYDaEcFhGVHXK]LZNdOcQ\SbUfZa[\]]_Z`Zb\cldceYf\helendoVp\q[t\udvY
BhEaN]Zbhb
WbfZrh
KoM]WeqasY
AcChJZK\M\V[Yj^]e[lZr]v\
AbBXCYDaFcGVH]I]JbKcLXMWN\PTRZSgTZVbY\[a\Z_\egfag\k[l[mdo[pZqWr]tcudvb
@aA]CZDcFbGdH[JbKXMfNZOaQYTeVaXcYb_]`\cWfYhcjekZlemendogpnrZtZu\ve
Hiqd
GaPfRcSaUeVXWbYh^\c\e[figdl]sbv]
BfCaJXKiNZOZZb[Y\b^Z_]aacaeff\jblgo]p]
Wl
EdK\M[O[^g`dc[gclXresftdvd
ThW\
@eA]BYFcG\HWIcJ\ObR\SZTZUUVaWc[]`[f]ibmenbobpbqisdtbv\
DcGdNVV[Wc[k^ba]e]tX
B\J\e]gmh\u\
TdW\Z\gfjcu\
HZO[UaWXZff]gkp[
N]Rkhd
B\CcF\H\N\OnW[thu[
BdEbH\J\L]MbP\R[S\TaWkXgYf[c^\`[abcbdcgZhcjak\l\m[n\o[q\rit\uX
@[CbGbI]NfR\SdT\VbXbY]Z\[b]b^bebh\j\lfq\
B[IgO]Wa[d
B[K]RhTcUdWZZ\\\]Wmetbuc
@dCZDeE[FgGeHjI\J\KbMaOeQbR\S\T[XaZg[Y\X^f_h`Yd]edgbjcndobpbq\s\tbuZvT
BcCfD[H]L\M[P]Q]V]WcY[[Vb\dZfZh\k]ldnao\p]qbtavo
CcEaH\OSPdR\UcVnW\XbYZ[\\\`haacbfdh\lbnYodpZrbs[va
EaI\OiSeVcWZXe^Y`[cbl[v]
PiY]^Zte
AfB\C]DdF\K\LZNeOaPZSeTVV[X\YZZ]\ca[b[c[dZedfig]jal\mapdtc
B[W]^]b]emvX
N\O]V]\]hf
@eCeDZEZFcGfHdJVW[Za[h]]`cc\dcqc
F]O]UgZd[[^\_dl\mdo\p[
D[E]G\IeK]NcOXPdS\V[`ihYj[u[v\
P]Yjq]
BdMfYerd
F\HdJ\K[L\M[N\PcSaTYV\WSX\YcZ\\e_\b[cbe\fehejblhn[o\qarVsct[ubv\
@bB]DcI]L]MbN]PeSeT[UcVbW[Za]b^[_\ahbec]eaf]gbj\l]ofqbr]u\
X]k]mho]
A\B[CcK]\bf]hes[th
@]DbF\N]PYTdUaVaWjXcY][Y\]^[`bibldn\s]t]v]
AgBiJ\N[RQW\mate
A\BYD[EbJZKbL]PVT\U[V[WgXcYfZd[b\h]e`[d]eafbg\halapbq[ras\t]uYv]
I]JsM[W\Z[rb
V\\go]pbtc
A\B\D\FbH\J\LfMaOdX\^c`eedhek\qdrdvY
@bA]CaD\EbGhHZJdRYWeZ\]cceeafch]t\
B\KbPfU\W\\\a]cee\lkmbp[r[sgt]
VXWu[]
@\AcB]HYKnL\VfWkZ[_gpWv[
CcN\W[Y\\jo]t]
KfM[TaUgWhXfY[ZcfYr[s[
AcC\E[HVIZJ]OdP[QbS]YV^[cfdegchaj[lauavb
@bBbG[HkKcL]OdP[S\XdY\Z][\]c_]`aaZbZdbebfZk]nYobpdq[r]sbvi
@[A\BZFZG\I]JfL]NnOfR]S]WXX\[k\d^[`]cclfuZv]
@bA\EcJYTdU]VbXh[]]]cbehf[jbq]u\v[
A\B]G\HdJ[KaN\P[Q\S]UeW]XbZ\[i\\_]`hcdd]g\kdlWmUn[o\p[rZsduh
@fA[BYCcDTElFhGXHYIcKfLZMiNeO\RZScT]V[WdYcZ][Z\\]X_eaebed]ebgbk\lWmdnbqjr\t\ubv\
BYIdL\OYP\QdVbWnY\Z[[\]aadcffZg\lbtd
A\Tkhd
B\CeH]I\K\SfT[UhY[ZZ[d^\hamin[oZr\ucv]
DaE]JjW[X[Y]Zf[icdhilXv\
B[LkV]WY\bmYnks\va
T]fZrh
BYEbF]P\QcVbabcXdbe[jjl\rcvf
[]ej
L[WZkk
B]H]K\LYMZO]R\WX\f^\e[j\k\l\tfvZ
KdPgl]
HbKeM]N\W\h[sku\
BdF[OfR\W\eijiv[
@\CcHaKeO[PeR]W[XcY\^Y`oc[ebmZohrdsctbu[
@]B\E[IrJ[K[LZN]OYPXRnT\V\WcXdYV[\\]^\_[`\a\c[d\ecfWhcjalWmXrds\v\
C\Wi
@eB\NfY\`\c]e]kjsb
CfK]M\W]Yb_]f\l]ojret\
EaMb`\mgtbvd
B[EfIeOYSdT]UkWW[e_e`\ebfagghck\o]pdrbt]vZ
KfR]WZ_hkh
@\BVCZF\IlJ[KbRbWZY]\]^]fZmbnZrd
C\GbWfXghbk]
BYCcF]G\H[J[MeOZP\QeR]VcW\Za[a]l_e`eeZf\h[l\mdn\o]pXq\r]tZu]
@XAcB[CWD[E\HXIbJaKfLYM\N[OdPUQ\RXVbW]XUYcZZ[a\g^Xa]bXehf]gUhYjal\oXpbq[s\uYv\
A]CbDcIcOZVgmbnb
BbPbRh
HcK\V]W[Xj_Y
A[B]G\K[MfOcPZSiWZY\\b`ae[lco\
@eAcB\CaFcG\HWJ\LZM\OfPcRbSZTZUUWY\b][`[dff]ibjal\menbodpiqisdv\
E]FbOaWeY\Z\_ba\egqbsZtbu\
A]JgW]Z\jesbt[ue
@cA\BXCaD\F]H[J\KZL[P\QmR[T]U\Yb[k^Y_]`]a\bZcZdfehh]jZl\n\o[pbtUvT
BYDaMcNVR[SbUfVgWgX[`\a\b\cdebf[g[hclXp[s]t\v\
H]PcVf
Wg
RYZgg]mhoY
Kh^[qc
CgHfO\Rejcra
KfMaTbW\Zh[]m]qd
HdKgL]MfO]VXWXZ\[veXg\l\qeuY
D[EeR[Xb_\abcce]hfjg
RZmjnlp\
TdW\Z\gfjcu\
@[A\B[EhF\L\MbSgTeUWVeWeX[YZZ][[\]c\eef\gojbmloZs[tZu]
BZI\JbMeNdS]U]V[WbYl[Z^\obr[t\uavf
A\BZCgFhHjV]WYXmY\Zb\\^\_c`ebddfecfYh\u[
A\EcH]VZ[]^bc[dfijl\tZvg
OcT\UjXhYgZe^Yg\hcm\odp\t]
DdHbR\TcU]VeWlZ]aZh[lYv]
F]ghlkmencoZq]u\
B]TcW\[hk\t\
C\Wcm]njo[
L\ViWYfm
C]GZHbKhM\PhR\WXY]Zbc[fdhZmco]tdub
@cBfCaEbFhHcJjKZL\P\Q]R[SYVZW]Z\[e`Vajc\epf[h[jdk[lXo\qarZsbtV
B[L[TdW[[keel]sbt[vb
J[O]U[V]XcZf^\e\m\nZo]pm
IZL]MYOcT]WU[i\]_\e[lcv[
A\F]G\H\K]LbM]ObRgSdW\Y]^[_]dbedflhbl\rZuav\
A\BZC\JgMeObR\S]WYXfZ[[cc\fkkbnhq]sc
A\CXD]E]H\LaN]OXQ\RfUaVgW\\g`[acbXceeZhglaqatgvf
@[CcE]FhIfJaK[LZNaP]VcW\XXYbZe\d]\_Vb]cbeZf\hjjjkblWmZnbqYsbtev\
G\O\QWWd[W^ceZtavl
@\AcBRCZEdF\K]LcM]P]SbTcWoY]Z[[V]b^[b\cefcg]lbmbrYs]vi
C]WjlXsdtc
B\O\T\U]WeZe[[^]d]enm\
B[CfD\F\GZH]JZM\PZQ[S]T[UdVjYbZa[]\e]\_e`cedfgh]lem[n[q\rcsgvZ
BZCeFbHhKeM\ObWYY]]b`]c\ecgdn[odt\vm
@]M\jhkfuc
L]WZkf
@bAYBiCXEcFdI[JeKaNePaRYX\[j\[^Z_\`]b[cceafdjbm[pbqbrdt[uY
@ZA\B\CZE\FdHfJ\KbO\S[T[UhV\WXX[Z\[Z]g^[`\a\b\gclZmcocr[s\ubv\
C[E]G\H\IkKcR[T[WcXYY]^X_[`cecfZh[jelZmXn\p\rgsbv]
EgRbVdZhgdj]
WZ[h
HbOfUdWZZ\]b^Zgembncodr]v]
HfTbVfWeXbcbf\o\vb
LjW[k[
B]ChEbH\OmSbVaWVXdY\[b^]`[acc[dco\r[uZv[
@[B\E[H[I\NcO\R\SdTZV]WeXnZc]b^[a]ebhej\ldr\t\u]v]
B]JiM\VaWdZb[\][^Z`[b[c]d[eXl\m[uYv]
B]WZvk
RgVjW[Ycd\
FcV]Yb[eecn[rbug
CaO\VZWiY]Z\na
BWDeEbFcG\HZLZMdNeQ]T[UYVbWXX\YcZW\[]a^a_g`[bWddfbhbj[lamZn\o\pbseugv[
A]B\CeE]F]IdKbN\ObR[Uh]]^h`ikao\qcv\
BbC]IdKbOaR\SZT]V[W[Xi[]^dcgd]e\f\h]kclZp]sfvh
A[G[K]NcPWSfTbW]hZlc
L]Wm
JhOZV]Wehbsau]v\
BeCkGcHYJcN]R\SPTfVbWbX[Z[[e`\cZfnj\oZq]skt\vZ
J\O]VZajj]
B[CXDdEdJaNcOUR]T[VeWbX]Y\Z[]i^X`dbbcee[fZi]j\mYoZp]q]rds]t]uav\
N\Zg[]
D]NZWkZbfcjhlZ
CeGaH]JbN]OZPcVZWa[b]\`ge]u[
OfV\W]ehh[vg
B]CjG\JcNdO]SbV\WYZ\hco[vX
@eCgGbNfY\`\c]
@eJ]KYMiRaW\[d\\jdnau\
KbW[ektYui
BWHcW\[g_\jg
CaMbWd]fv[
@eBYEjFfGdOgP[QjVcWXZZ^a_[acdcehhVl\qbve
E\GcO]PpY\^\cdl]v[
DgG\WX[de]j]t]vj
DaGdP]Q\RbTbU\WYXbZb]a`[efh]l[njq\sbvf
BXHgJmK\OcV][d]bo]
A\B[CZDiFWGXHXJYLZMWP[QdRZS]UeV[X]Y\ZZ[d\X]R^[_f`Zbfddh]jekclcmjnh
AfC\D\H\O\PdSeV]^Zc\d[ehkan\u]vf
@bEeFdI\J]KbN]RdVW[]cYeZf\hejhlcmbp]res]tcv\
W[ent[v\
B\HZK\RbVbW\Ze^do\pgsd
B\DaFdJfLgWcZ\e[l\rftcvh
BZCgD\EbF\GaHeJcKcNbOUPYQbR[SeTZU\V\WgX\ZY[c\g^X_X`\ebfbhbjakXo[paqerbuXvZ
@\A[B]CVE\F\HcI[JfL\M\NZOZP]Q]R]V[WZZ\[]^X`\adb]e]f]g\hbjekbl[m\r\s\tfuXvf
@aF]R\Wh\e^Yp[
CeVbW[[\^\e]hbobrj
CaG[HgLYM[OYV\W\X\[Z\e]]_ba]cbfWh\kgl]m\n]ocrdsjtbuiv\
@\CdFhGaHdJ\K\L]M\O\TcWUZi[a\b^bb\d[ggj]mcn[o]t\v[
@bBXDaEaG]H[JhNZQ[RWVbYbZg[d^d`ebbdceefYgchfjekZlgmaqctZ
@]E\FhHeR[WfX]Yb[c]fcbe[lamaobua
F[IiOYRc
C\T]ZY\Yhdlm
B]G]KbLYRuSdTcWU^]`ic\n]rdubv[
CgFcH\J\KaLeP]R]SiV[WcY\Z]\a]daecfebfZgbjdk]l[m\oap]tc
@]AbC]FdGfHcL]VaWTX[^b_Z`\ebr]sjve
@[B\D\E]F]G\J[MeNeOZPZQ]SaT\UbVbW[X[Zg]W^X`]aZb[dYfbhXjbkal\m\nZo[tbu\
CfM[Xcf]hh
CbScXb[\eho\v\
@]BbEaFbL[O\QbSaTbVYWZZkc]l\m[og
Zcgbpi
A]B[CdHYM]N]O[R\VaWnYgZd]f^d`cbblXq[rasctbue
C]n]pi
@bA[BeDbEbFZGWHfKcL]MdNcOXPbT\U]VbWXX\Ye[[]\_Y`Xb[cddbf\gfnYpfr\t\uevn
CbJgOcP\V\WbXdYcZ\^\_fc[eduY
@[A\BTEcGbIbJ\KbLXM[NaP]R[T[UfV\Zb[c\i]i^a_faYbfcZe[fbh]i]jil\mYpZqnr\tZub
A]ChH[I\J\O\PeRfT\V\WfZc]\^]`]c[dbebfbh[jZldndofp]q\rcsgtcuc
AdC[DaN[ObSdVgWZYa^[`\d]fbu\
CbHdJ\O[RXV\Wj[]\\`ca]ccddgchbjcl\m\s]u]vc
BgCfL]R\S]TbVbYm\W]]^\f\gdp\qYu\
B\FaKaM[NiP\V]W[Za\\b\lgqbv[
BZHfJjW[n[
AcC]F]HXKXL\PZSfVbWUYdZ\\]_i`\fajak\
B\C]H[LfR\VaWVZb[ci]j]mhndo\p[v]
@eBTC[DbIcKZL[PiQeTXUbVhX[YiZb[Z]d^Z_babbhe]f\hhlXmcnVpcr\tdvb
BbCcE\H]JcLcNZRhWWXfY\_]p]tfud
@\CbFcHYI]JbLbMfOWQ[R]W\YbZ\^c_[`ba]bZh\jgk[o]rbtbve
AeCbEcI]O]V]W][g\cebsi
B]TcW\[ik]t\
B\J[W\Zmg\
@\A]B\CQDcE\H\IZJWL\MZN\OYP]RZTZVZW\XWY]ZZ[Z\W]]^\_[a\eSf]hbivjWl\m[n[pcr[s]tUuXvZ
B[F\HZUhV\WZZc]]^Yd[gbhg
C\tg
C\O[SkV[Y]`jckrS
EaF\GfHgO\Ve^XekmgsYt]
HWI\N]OeSeWgXe[\cblev\
CgFiIbJ\SbWiZ[[Zub
AcB[C]F]G[H[N\OZRXVYW[X\Y\Zb[\\[][^Z_j`]bVcee]f\l[p\s]t\u\v]
B[C\HhImO[f\rc
AdDbL]OdP\W\[e`\c\uavf
AdB\G[JgL[M\PcQ]T[WdZi\Z]]a\cRemfggbhjl\mdn]oYr]sdt]u]v\
A[B[C]GgJZMbN\PfWZXcYi\]_\dZh\okq\tau[
AbCcE]G\J\P[Yg\dc\fdiepfr]tdu\
@bAcB]C[GdIbJdKaL]M\QcTjVZXe[h]f^[c\e]f]g[h]m[nYug
Zg
nivb
@jHbfc
@fAYBXC[E]FZGbHWI]J\KXL]MZNUO[PdR\S]VVW[X\Y[\W^\_[`ca[cld]eVhcibj[kYlZm\p[q]sVte
AdBoGWH\M]Vj]a^b_mc[h\
@kEcF[JbM]W\^Y_Z`\cbe]j\
A\B\GdK\L[WgXk\[lVneq\tcuY
C\H\S\T\Ube]f]mdpZrh
Z\c\eor]
@[E]HbJ\MZNbO]R]T\V\W\X]Z[cbe]j[l\mXnhoZqcr]sZt]uev\
@]CaFbGbHdI[JbL]N\O\P\RhScU\V[Z][[]c^]`\cbe[fagZk\qbrjs[v\
DiW]_gr[u]
\\]cecjg
C\DeOhRgVeWWX\Z[\\^Ybccde[f\j\manap]re
@fA[B\CjD[E\FcH]IcJYKeLZMVObP\R\VaWiZZ^]_Q`Zaeckd\ecjbl[mgncobp\qdrgs\v]
CcGfHZJiK]T[VZ[Z^b_jaccYe[hdlaogr\
A[BXDbFYGcHfIdJ[MXPYQ\RcS]TTWfZW\a`aaab[c\deeUf[hfk]lYo\q[rbs]tXucvZ
B[DbEZF]HmK]L\V\WaZi[]][^b_[`bd]ebf[gbj[l\m\u[v[
B[W[[]^]eilanc
B[WUeltZu\vZ
F]J]T\W]Zd\\glpfr]
ObVdW\Y\\jf]lbp]rb
F]K[X]Y\]]ep
B]H\U]Z][]^[e\gim]o\p]u]
B\W\efu\
H\J]R]ThWg
\i
Vj]b^Z
CfG\ag
B]F]HnQgUZWXdcnZoZv[
BcC\IdMcOYWdodvk
C]H[OcUZWiZ[^abjo[v\
B]CcF]GaHVJ[OeTdUhY]Zb\]^babffm\nbodpdqcsZ
CZFfHhW\qZ
BdEbJeK\O\TbUcWX\]_dmfo[q]rfs]u\
AbBXGbH]I\J[K]LXMjPbS\TZUdVe[[\d]\_]`[bdced[fVhhj\l]mXo]p\qcrisctfuj
@\BbCeDbO[R]SdW[XdYZZ\[e^ebccdeefigZhWk]lYs[tdv\
N\W]\]hf
F[emh[
@eB\EaIZL\O\RcU\VbXaY\Z][f]]b\c[d\echblYmgn]oZresav\
B]CbDgFgG[HeIbJ\K\S\T[U]VbYZZj[Y`\c]pa
L]PZYi
WZZkeav]
@fBZCZD\FiIaJTKdL\MZPZR[UbXWZi[\]\^WaZbdd]f\hai\jXk]lamdnWoWpdqdsbtXv[
B\J[L\NgRaVbWdZ][]^fafebgghbo\qZr[td
B\G[HZJ]KfOeVmW[ZZ_dabccd[h[ua
@cAdC[D\EVFaGbIaNaQdSaU]VdW\Yb\d]b`Udbechejakelcmdndobpbqard
@ZCdDfEhF\G]IXJ[OYV[WZYZ`aj[vb
B[H\JiL\S[VeWef\v[
C]HbL]X[r]sk
@ZCZD\H\NaO[PbThU\WcZe[\^f_g`dabd\f\l[ug
E\OcRWS]VbWf\\^\_Zedfcjhmb
BhFe
E\O\Wcc\e]hasjtZuc
jj
A[BoChDcE\G]IZKdL]M\N[O]PdR[ScTWUeV[WZX\YWZY^[`fc\e\gfhhk]mdoep\qbrds\t[v\
BdC\EhHeJeKcMdNaOcR]ScUbVd[Y\]^Z_jbdnfpaqbs\vZ
B[FgGfHXI[K\L\M[OfP\TaUdVhW[XfYb\Z]U^Z_bachhj[k[l\mdoVtjulvW
BYP[R[U]VgWp^]odp[
L]hkjXt]
AeB\IcM\Wnadcbebh\l[
CgG\O]T][]]b^]_\dfechds\tbub
AXB[FcHfI\J]KdLZM[NfOgPcQ]R]T\UZV\W[XiZY[d\i]b^]aacaddeafXgZj[linZobpZqXr[sdtaufv\
@aAbCbMbOePaTbU]VcY]]g^f`]afecgah\l]qatZ
@]AeHYL\M]N[OiP\R[U]VhWbXcYe[V\Z`\cdf\h\jfl\v[
KbO\PbSkWWs]
C]JaK]L\U[VXW[Y][\\j^\caedfZhbjdk[ljretcufv[
D]FbHgOdPbT\WYXcZc[]`Xabcdh]n[ve
H\K]W]m]oe
LlWY
@eD\FZGfHXI\P\R]VjXdZb[\`\adhbqYsYtbv]
WZYhr]
RgW[
Hi[]tg
BZL\P\R\W[Y[rn
BfC]DeGZJiO[WdZ\chharcu[vc
B\L]Wb[ilat]v]
OfWf[\cdu]
Cbsi
_\hi
C\OhPeRWvg
CiDeJWOWPbSbUkVcW]XbYc\\]d^\a\c]e]fcl[mYneo[qdrWs\vW
GeL[R\Witf
JgRfSgWXhgl[mfobpdrg
BaOgUbW\e\
@eAdCdDjF[GeHZJcKYL[MXOXP]QkRZS\UcViWXXfYYZY[d\V]Y^e_[abbdcQdegokalZoZqSr[sbt[u]v\
D]O\Yg[Yc\vn
A]CbD[E[F\G]HXJeMZO\P[QhS]T\VbWYYZZf[c]Y^Z_e`ca[b[c[e[hjj]ldm\n\oYqZt[u\vY
@dAaB\CkEbF\G\HdI]NYPeR\V[W]Zc[Z\b]d^i`daie[fZk]m]n\s\t\
D[E]LaNhOcT]VbWaZ]k[lbv\
IbO]VcWf
CbH\NZTeW[X]Y]^]`ee\hpj]lbmZp]q]sa
KaM]NaRjTdUiVaYaZ\[d\e^\edl\m\u]vX
C]GZJ]Wc[]b[eih\l]
BbCdF\GcLfN\V[WZ\c^b_\`[ebhgm[n\o[thub
@fFgG\HXIdK]L]NbO]TcVdWfX]Za[b^\adc\d]f]ghm\pZq]rbsZteubv[
H\K\OeSZTcUcWgY[]a^\_k`\aecdfVg\kcoarfuev\
B[ek
hhja
BfHbJ\K\M\OfUdX\[Z]id\pbrh
phs]
B\OcVaWhZ[[g^X
O[Vg
CdLgWYZc]Z
JfZivZ
C]DaH]]kdbfhk]lesgt]
DjY\lavc
I[Wg
A\BZL\MbO]V\WXZZ_bcbegjbkfm\rjtbuhvf
@[A[CeDSEaFbGZH\KZMdNePYQ\SbUZVdZW[Z\a^g_Z`bafbbf[hVjZkcmeobqZrYsbtbubvd
B]UbW\m[uivf
PbYjhYr\
Wdcdeimbv\
CYJhLfOdWVZ[[[a[cal]v]
A]BjCkDWFbG[HXIaJ[LYM\O\RcXd^g_j`baZc[d\eih\jbk]lWmbnboaqatauev[
RfWZY\k\rl
IqOYWYY]^\
LjW[egk[t[
H]PcVf
Hj
Oib]
AaD[FeKYObTcVcW[XbY][Z]W`]aZcbgfh\man\o\pis\ub
A]C]HcJhUcVdWeZc[\^Y_de\ghiZmdrbs[v]
AZF[J]MaObS\WcY[Z]\e^d_cb]c]edfhl[mdtbvW
CeWXZe
WdcglX
H\J]KcTh
C\JbW[_faejgl[u\
@cBbC]G]H\JbL\OYWaX\[Y\j_]`]b[ebjdl[mdnbp[q]rct\ucv]
A[B]GZWkghm\
Vl
@bBdC\DaM\N]ObPgRbW[Y]^\`acbe]v]
CfGbH[JaL]M\OdScWaYcZ\[]^btY
@YA[B\CXDbGbJ[NbO[PeSZTbU\VbXb\f]b^c_f`\cYeefchbk]p\q[rdtk
FWM\NiO]ReW[Y[Z\[\maq]v\
C]H]J\KeUeWXZg^[gem\ocq[r]ub
@cO]P\V]Weq]vi
@[C[EZNjP\W]Zbvc
B\C\DbE]FZIjKdN]OURfT\V[XZ[[\e][`gd[ebjYp\r\t]uav\
H]Vf^]_bj]m]
BYH]Wpsb
PbYjhYr\
CiOdPcT\Yb^\cc
KjO]WdX]Y]ZYneo\sZ
@fB[D[E]FaG[HfJ]K[L]NbP\QZR]ScTmVbWU[a^b_bcad[f\hck]l[ndodqgrdsdt\
DbJ]OeS\U\VcWbXkZ]abfZl]oc
AcB\C\EfFcHWI\JXK]M[NgPgSWT\VgWV\b]b^Yb]g\jdlbncr[s\u[vY
C]DVEeKYL\M]ObR][c`\a]dejflbq]sh
EfN]a]jk
B\HdK[si
O][i]f`Y
EbRaV]W][ce\ffhbjmr[tYub
Ph
@]E]GcJdKhM\PeR\TfVXWc[X\c^cbbc[leuc
C]WZ\hl\
C[F]GeHdK[T]W[\ac]effig\m]n]q[r\shv\
Jj[cdcvb
WXai
KeVdW\Zgv]
R\Vdaeb]enh[
B\C\N[OgTcViWWZ]_ce\hfl\o[vj
@]AfCdI]L\MdNiO\P\RbS]T\VWWaY]Ze[d\a^d_Ybbhfj[kbl]n]vY
@]EZF]GkLbN\O\PgW\[\`Ve]jnketdvZ
@dA\B[CZDdEjF]GYHYL]NeP\QgT\VbWZZ][X^bcbd\eWj]saudve
BYCbE\F]GiJ[K\O\P[QaRdVhYc\Y^\_[`ga]cZdhf\k\p\res]u\va
AkBUD\EbF]G[HcIbJgK]LXMYN\P\Q[S\TfUcVbWYYYZ]\Z^c`]acbac]eff[gdj]l[m\o\p]qdsbv\
FbMdR]WfZY[b^cb\d]ggk]l\vd
AbB]E]F\GaHcJcM]NZO[Q]SbTdUeXaYZZ\^g`bdae[f\hcj]l\ncq\r[s\t\vZ
B]E]F\MZVgW[ZZc\fejno]p]q]scta
RcWZkk
F\N]R]UiWZddeik]l]o\tZv\
FcWi
BbCbD]FbH]JjKgPdUbVXWZXhZk^\dbfeh\n\o\qZrju]vY
VhWfvj
B\CfGfJ]RlWZ[\eeh[k\o]s\
BgCcL\`dfgl]
BbC\GcH[IbJhL\WYebo]ufve
CbDhGcH\MgO\PbR[VeWeYa[fdbeWhdj]kgl]v\
VnWZqZ
B[CjD]EZIbJ]RaVgW[X[Y[Z[[f`]abcbefh\ifjllZrbt[u\vZ
AVBbCfF]G]HZLZMfNaOhUdVgWX[c]a^X_\`\cfdZfehbkdm[q[rTt\udv\
A[B\DbE]I\JYU]W\Z[[\^\dieZla
@aA\B[DYEfFgHbM\OeQfR\ScU\VeW\YcZh[Y][_\`]bccce]fTlbncodpZs\vc
@[C\DaEaFeJfN\OaP]UeV[Z\^ebbc]eZhlk\o\
FZNbPeY\hg
@\A[FcGbH]J]L\ObPeQ[S\VaWWa\dffcgbvb
@aAdBdCfHcI\J]KbOcP]T\U\WZZh]Yd\e[g[hbjdmgnbr[sgu[vX
B\F\W[[gl[sb
EaFcWZZc^hhd
FZW\eejk
BZG[H]MfWc[e\b]\_c`hhbm]oa
HcK\VhWYXi_Yehj[
F\a]e[hhjit]
@fDaEaG\J]K\T]WbZm[[d]eYj[l]pb
D[EeR[Xb_\abcce]hfjg
BVHcJgM\NdTaWbZ]^[`\f\h]l\m\q]rdsYu\
C\m]njo[
C]HcMgOdThVb[[c]jaqe
L[R]Wh[dfeocu[
@]M\jhuc
L]WZeYjbkfte
BSGgK\L]NYOhV\WrZb[\^bade\mbnbo]rdvX
R\WYYkmf
LcWh[\`[fc
B]CjG\JcNdO]SbV\WXZ\[]hco[vb
G\MaOaV[[hcg
BZC\D]EaF\I[JfKbL[MbNaOYP\Q]R\SUT[UZW\X[YaZd[Y\j]d^Y`[a\d\fYgbhZlam\ohpiq[rZtZuW
@\A]DeEfIkJbKaL\M]P[QbRcVVW]YbZZ]b^]_[bcd\fbg\hcj[lcmbn\o\p]qZsdthuXvd
@\AcB\E]H\JYMcNjO\P[Q]SeT[U]WVYdZq[W]X^Z`]aYehfdhejblYnWpav[
AcGZM\V\WhY\_k`]dcl[mco]
F\GfHhO[Vec\mgs]
Fi[\ub
RcWl
@\B]E]H]I[M[RrV[WUY[[Ya[c\l\ma
CgD]GYJdL]OYS[T\VcY]Z\[ebfd\echirdtYu]v]
B\M\O\SiT\Y\[\_]cbfZg\ob
W[Zl
FcV\Yc[e\\adecn[ug
@[HYLZM[N]R\U]VfW\XfZa\e^[`\accbeZhZl]mboapWrctcu\v]
Rd\[egtX
AhH]M\Vg[]fcl[
AcF[L[R[WnYb^]a]edl]rb
F[IoK]N[P\R\TZVgWZX[Y\`\abcbf[g\j]k\rZs\u\v[
C]DVEea]dej[
C]WZ\hl\
CeL\RdYkl[r]
AbD]R\\jfgv]
A\C[D]EcIbJbLYM\N\P]Q[S]UVV\ZU\Z]b^c_a`bafbedce[h\iclbmdqesftdubvf
BhGcR\Wdla
CfD]PaVjWgZa[\cchcl]qZ
B[TfUbWYYd[[ccgelfmbneocp\v\
@\C]DdEdIbL\M]QcR[SZT[UcVYXaZf]d`fbccej]n\o]p]qZr[sdt\u[v\
B[LqM]P\RWWZk[l]
LhW[k[
U\Wkmb
@cBZD\EfFdG[H[KbMhNbOVPlRZV\WfZ\\]^Y_]`ea]ebfegclco[q\rgsYv\
Cgqc
@dAeCcD[FZGZH]JcK]M\O\PWR]SeT\VkZa[]\fa]c[eef\hYq]sjt\vd
DaEZGZHgKbMbPeT[UZV\W]XcYd[i]b^Zbdc\dbecf]h[jel\maq\tZuc
N\O[PhV\Y\
BZC\H\IbJVKeL\M[O]PYT]U]V[WZXfZv[[_e`]e[hblXoepXsZvW
F]OhVcW\c[
@]CtOZVWWZ_]cbeaf\l]r\t[
H[glv]
G]IdOZSbT\UY\]e]mhpbrftd
B[CnEeGcJdKaL]NbO\TYVZY\Zf[Z]]^Za]ccd\eff[gZj\lbm\nZocpYr\s\v[
B]CeI\L]RlWWXd[]e\f\hhj\t]v\
CbW]Zhhfl]v]
T[U\Wcednfodre
X]mho]
KiWhe]
CiDaJ]QeT[V[^]`degh[kbt]ubvc
BXC\HbI\J[LZM[NnOYPbR[S\TZVbW[XVY\[d\\][^e_\`\c]feg[hajcncojq\rXscu[vc
AgBcE]H\IbJZL\M\QdSZTXUcV\W[Y]Z\[Z\b]X^\_\`[a[bbdYeegdlgminkoet]
IgW[
AiJ\L[MbWhYm]bbcc]m[r]
VgWhtZ
DdWkZ]n]
@aB\CdDcEdG]NbO\P\TcWUX]Zg[e\]]b^d`]abeef\helapZs\v[
B\CeDcE[H\J\MeNcP]TjUcWcZe[[]V_baabbc[d]edf]k\l[m\p]vb
@[BVC\DcE\FbKcN]OfPeR]SYU]WYZb[]\]]\^g`Yc\d]eclYn\o\pmrct]udvd
C]IjO\P\Y]
@gC[KbL]M[RZWk[chfpbtZv[
A]BZCZE\LcMcO\S\TcVYWg[[\f_e`]bbeXh[kglbm[pZu\vZ
B[CbE[F\G[I\J[KXL\M[NgRYTZWgY][d\Ze[f[g[kZlcmbpdrct[u[vT
A\BYCaD[EeFeHYI\JcKhN]OgTbVdZ\^Yacbgfdgdl]o\q]rbt]v\
@hCbPcV\WX_]s]
Cgqc
\h
@aAhBYCYDbEbH[L\NbOaPYQc[abZcae\fYg\k\qes\t]udva
BVCcFfHhL[MYN\OdQcSYT[WVXcYd[Y]]^f`\efffibl\oZr\ubvd
@]Rj_aff
saug
@[D\E[FnHgKZOXQiVaWYYe_\gchZj]r\s\v\
W]_ga\c\f\h]rk
Wg
B\X]nk
B]DbOk^]mc
D\Whsc
BVD\EcHiJcOXQ\VmW\YT^Zajj\obqYvc
vf
B[C]HYJ]McVlWiX\[Xabcaebg]mhn]qgrZtfu[vW
B]Z]si
GbN]VfXYcdebl\ve
@\B\UbW][fgfu\
H]OeSaX]ZcrW
W]Ybmbrh
BbGaH\O\VhZb[caZt\vb
A]HbLgM[Og^\hgq\t\ubv[
KkM\R\W]^]nd
A\B\CcJaW[Yd[c\d]c^cdfj]l[oap\q\r]tgubvZ
LkR]W\
@bAbBZCdD]FbHgL]MeOaPZU\Y\[Y\\^b`bd]eaqbs]tbv\
Ub[\obri
CcJbOfUbV\W[^]agm]
CgGdJ]UiWei[lcmfo[
@\AdB\CYF[G[HWOcQ[TbU]WeXmYb[]\f^[_iabbZd\f]hgl\pVqXuXv[
B[C[E\O[PgQgSgV]WXX\^hc\ebhcl]n\o]th
B]C[IZKSM\OdR[VYWdXaYdZX[[\b^bbledgdobpdrcsbubv]
@bB[C\FZG[I\M[O\PiQ\U\Y]Z\[i]c_Yb\ech[jbk\lcmbngsbt\ub
@]E[F]GcH[I[J\L[M]N\O\P[ReT\X]Y[Z[[Z\v]\_a`]c\eZh[idj]k]lZm\qXrcsbtiu\vY
B]IcK\Pf\hcbkaq]r]tYvY
@fD[EaKYMjO\RaSaV\Yd_b`cabufvh
KiS\W[Yc\eve
@]AbB]CZFaHgKZL\MUNbPbR\UZViWbY]Z]\[^e_XedfXhbkcmfoaqbs[tb
Wg
A[BcCbJ]K]ObVdWZZe]b^bc[ebf[hfjdrdscuf
B[Q]Wm[[e[f\q]sgv]
@bBbFbV]WX[hbgl\ocqc
B\KfL]OdPgR\S\V[Wk`\c]k\u]
B\C[F]JYLbV[WY^ZbZeXg}m\n]o]pduU
BYKqM\R\Zbb]kfnZpZq[uZ
BmHbJjU[W]XaZ[_[a]cZj\m[sduZv[
AbB[C]GcH[JcNbOgSgT]XZ[Y^[`WeZfsjas]tf
ObWi[\
BcEXFdHfKVL\McN\OZP[WQZa[X\d]Z_h`fa]d\fbhii]j[l[pbqis\t]ucvX
B[L]Wme\l]
B\E\FbHXIbJ\KbM\N[O[QaVcWYXfZ\[X\c]dfdrbsbugva
Cgcbrb
@aDZEeFgH[J]KdNaO[PgR]SdT\W]X][\\e^]_becfem]q[vc
AbB\H]L\Ub\[d]e\mevf
@YA\D[HcI]MZNYPZR[TYUcVcW[XdZZ[Y\b]aa\b[d[hdk\lYmaneoipaqdr]sXt\v[
FaP[RZSoVZW[Y]_\`]
B[HcMbVeWeZcebgbo\
H\IbN\U\edgho]
k]mbohrc
J\O]VZajj]
VhY[fdrd
AYC]DTEXHhL[McNWRbU\XX[[_]`\a]bZdme[fUghhZk\lZmhnjogpdqVr\sfuXv[
@eBZCfEYFaGbH\LTM\OeUYWcZj[h^b`\bYccebidkZl[s]tfv\
@eBYGbJbNfRcVfWaXfY\`\c]
LdOaWb[]a]kXlfv]
O[W\X]l\udvh
OgRXUd[h
UhV]
EbI]OcSaT]W[Xe\a]]e\g\jcngqbu]v\
@[B]GXOcR]WhZ[]i^cbec[e\hnq\v\
@bBhE]
B\FkHkL\M]P]QfS]U]WjYZ_]l\m[r]u\v\
B\CfDaEeFSHTJcKbLaMYNaOUPgR]U\VaXcY]Z[[\_j`naZb[ebfZgYiejekYm\sVtWvW
I]MhOcW[
DdG\K\NTOZPdQ[RbS]T\VcWkXk\h^]bZc[eafcjllbmfn]oepXqYtYuZvU
CkScX\fco]
@eB\CdH\L]M\N\PdR[SZT\V]WgX][f][`bb[cceafgm]n\o]p\rbsiuW
H\JcK\R\SaUYY\[]][^\cbmgocqdrit]
Gh
B\R]V]WmX\Y\rcsiv]
BZDZEfFgGZHZJaQ[SaV\X\[Zccj[kbl[mZnfqbvk
WZ[h
CgI[
CaO[PbVZWiYdZ\na
R]WVkctevd
DgOeV[^bc[eih[j[qbvi
AfCYDfEhG[KdNaQcT[VcWd[Z\\^[a\bkcZddfcg]h[j[nbo[qds]vi
BdCeGaJ[K[ThUiVcWT[\^bc]eYfdl\mbnboiqfresbt]u\v]
@gB\C\D]EbF[GaHaJdL]MZP\U\VbWjYbZZ]e^[accld\eZf\h[j\ocp\qct[v]
E\N\OqPgV[Wb^Z_\c]jhq[ub
BZKaM[NiP[VUW\Za\\abb\cklfo[qbvY
B[CcLaOjWX[\^]_d`\acccef
H\J]Th
HfQbUZnZo\v[
A]FdGaHbJZOdUaWZY][\\]^dabbhfdg\m\naofpdq\sXve
@ZAeBhEXFnG]HjK[N[P\QbRaTZVZWX[[]\^\`ca\b]eYnYoZp]sbt]vb
BYF[Hd[dbZelh[q[
@ZB\CiGeJbKaL]MYNcOYRXShVbWSYbZ\[]\c`Zc]h]jnl]pc
jj
FcH\ShWgoZrV
HmT\W]Zcn[
B\HdK[si
KkM\R\W]^]nd
H\KkM]Wd[e^\c]sT
@fD[KYMjO\RZW\vk
@bBaFbGbHbV]WZZ]bilYqc
OaV]W\fg
@eCgGbNfY\Zc[\`\c]ed
Olj\
B]EhMZOYW\^Y`\jll]va
W[XfYf\a]ch[
FjHfK\QfW\]\h]v[
B]CaOcR\WdebfhrX
@hA[C]EeG]M]R\S]V\WXZc[[\]_]`\e]f\h]lov]
CbF[GaVcW[[o
CZGYH]I\NfP]RcS\WlY\[X^[`[cdldn[tav[
@fAiBYCcDcEZGdH[IjJgK[L\M]RYT[U]V[WYX\YgZZ[[\Z^h`aagf[g\jZn]o]p[q\r\tdu[vc
@YCaD[G[HcIYJ\KcM[N[O]PhR\SdTaU\VhY[[]\]^Z_\`fb\d[eZg]jcl]mZnio]p\r]s\t[
W\manbrj
CcD\LjT]WX[c^]eWt[vf
JbN]Whl]v]
@[[d]ib\
BbDeFZGaHYNZQ]R]SbU]VaWWXbZX\[][^j`ebid\f\gghZibl\man\ocpYr\s\tYuZvt
[[e\hl
B\EcJaLgNcO\R\^]cae[k\lav]
CkJcb\
C\VdWf^X
@dH]R]VcW\j[ui
@]AbBbGaHWIaOgPcT\VWWX[\]bb\dae]f\r]s[v\
T]Wi[[
@\BaCbDaF\G[LYO\P\S\UdVdXfZ\[b\]][cce[f[gdhek\l\qZravb
O[al
AaC\I]M]T[Vh[f_]agvY
BiL\MYWZX\[\\kaac\h\j]l]p[tX
KbTeU[e\uh
AbOcS]WbeltY
H[Rh[e
BWChHhW\
@]CaWcZdm\oi
CYUgZec]ekh]
e]saugvd
MhObY\[ca[eaf\hck]pctgv[
HfKZLeV]X][]ccffsntbv]
FgKcS]WYZe[]bbgcpf
@[A[B[D\E\H]K\L[M]NbOhPcS\U]V\Z]^a`[bYcdd\h\kcm\p]t\u\
BcHhKdW[
Uj[\
B\R\Ws[]t[v[
@bCbEcJ]KdLjMcNfPaQbR[TcWSXc[c`Yd\feg\hdlfm]n\qXrbsbuiva
B\FaWa[[fdhejdmbsbvj
@]CcE[F]HfKbL\MdN]O\P]SYZh[i]e_\cZegfgg]h]k\ldsZt[vX
AYBYDaH]I]JdMcOfT[V\W[Za]Z`\aZcddbe\fchhm]rbvm
BiCiJdP\abe[f]lbv]
BZHj[h
B\IcK\PfWX\hcbkaq]ratYvc
A]BVC]DbFbG\HdQbR[WZXbYa^b_ab\cad\ecfZsavf
IfO]Wcf[rf
A]B\CcEgFfH\I]L]NYOdP\QjR]VdWgY\Zd\]]c^W_]`\adbXj[lcp]qdun
@gB\F[GjP\W[^e_[
Lk
@VAZBZC[EZFdG]HnI\JZLTM[NZOUP\R[STTTUZVQWZY[Z\[W\Z][^Y`ZaYbXcadZeWg\jYk]lWm\n\o[rZs}tcuavW
Wi
C]E\GcO]PpXbY\^\`\cdeaf]jel]v[
AbC]D[EaLeVbY\_]c\fjhcldsfv\
@aThW\Z]
ChW\
@fAdB\CbD]FeGdHXI\JdKZMfN]OePhQZR[SgTZU\V\WcXcZZ[c\b^Z_gbdd]egfYgZhbmbo]q\r[s[tbubv\
CgJaQ]WWYZb[e]l\u\vh
@VAXBZDhEjFUGYH[I[JXL[MYNXOVPZQ\R]S\TeU]VYWZX\Y[[Z\Y^Y_\b\c\dleZfZhZjYkWl\p\s\uXvU
DbFeJhMbOdRb[Yj\vf
@[B]CmE\I[K\L\M]NdP]RfUWVcW\[a\c]f^[cbd\e\h\lfmeoX
CYTmUc
BaC]fg
D\JWV]vj
BXHhJeK\V]o]
M\W]Y]^\eoh]o\t\
C\IjO]R\W\
BZCZD[H[IkO\R\S]V[WcY]_Z`Yeejdl\qZr]tcu[vd
R\VjWZ
L\RgWe`def
AhB\C[D\EhFcL]McO[TdUcV\WbYZZd^\`ge\m]ofvc
BhH\O[V]WY
@]AdBZCeEZG]HcL\NcObRaScUaX\Y[[b]\`Yaacad]iXjdnbpgqgtcva
B[RmWZ
J]RZf]retf
AeBaCgD\EbFcG[HbI\JVKYMZNYTfVXW\Za[W\\`bb]echbjdl[m\n\o[p\qevZ
O]RZS]VYWZ\\^]_\e\jilf
CbVfW[[ccdegierdt[v[
C\OhU]W[\b]gee
BZG]W\fgp]
BZD[EdFeH\K]M\P]QeRdVeW\^]dgh]l[ve
B\HZK\VbW\Ze^do\pg
Zg
AZBaC\DcGbH\JcMdPVQ[RcSbW[X]Y\Z]]d`Va[b\cdd]eeg]h[j\qbrgtXub
V\WhXcca
A\CiH\L]VbWdY[[]]]^gcfd\mdn]ocrbv\
K]Wde]ngpb
FaH]I]KaOZQdV\WYXf]c^[_bd]eZmXnZsaun
B[JTNhO\WiZg\d^\bfd\hZobrdtk
@ZAZBYEVF[GaHeIXJnL\MbO[PbQ]R\UgVbZZ[\]Yafb\cXdbenfZh\icjal[n\oYq[r[s\uYvZ
AQBWHdJ\KeL\NeOUPaQcT]U\VXWXXlY\\b]f^b_c`[c[eYhXldn]o\q[r\tXunvd
BYDbW\u]vj
B]CZJ[TbUjWfX\ZZ^fefl\mkoUqYt[
Wfkb
GZWj[\e\re
@\A\B]C\D]G]IbKaL[NVOePcUfV[YeZe\f]]^Y`\a\b]eZfgiblemdnjoYqYsYtdvi
CcW[Y\[\^\obri
MZWX[deil[p\va
BcKbOZP]RYU]WbX]YaZa[g\h_]jcldodqdrg
RkWZ\ZlXrbsd
B\UbW\[Zefvd
AXDfGZJfMeN[PcS[TbWY]d^Z_bacb[edf\jbk[p[q]r]uevb
AbB\CnD]G[H]K[LdMbNYO[Q[TgWeXdY]Z\[]\W]S^Wbaccdceaf[g]h\jZlUncoaqbr\vZ
C\E\W]`i
@gA\CWGXJ]KYL\MZQ]R\X\YaZc^e`fa[d\hikamdo\r]u\
@eBYCgDcEZF\GdH[IhJeK[L\M]OaP[RXS]T[V[WVXZYdZZ\Z^b`aaab]ecfrg\k]l\n\o]p[q\rWsZtdu[v\
@kAcB\CZE[FYHWI]KXMWN[OYP[Q]R\S]X[Z\[]\W_aa[cgd\eXhZjZkWlZn\pZq]sZtYv[
FhGXHgKcMqOdS[mbnboasb
@\CcFhHdJ\K[L[M\NiO\TcWRZi[a^bb\d[gen[oas]t\uYv[
@\A]B[CeD[GYHbIgP[QcR\S[T\U\WlY]Zc]V^Y`ZaZcff\h\i]l[m[n\pXrZsXudvN
@]DeE[HdOdQcTcWbXfZZ^baZdce\gfh\q\sfucvf
@]BYCaEaFiG]HhK]M]OYV\WTX][b\\]d^dcZd]ejfeh\marYuXvi
BgFfGfH]I]ObR]V\WfX\acc[mc
D\FdIcJ]O\QdT]WbZd[[\Y`YbehaletZ
G]KaSdTcZb^]`ic\n]rdub
@aB]H]KaM[RfV\WZ[Za[mav\
`ij[v]
B\CeFbHdJ\LeP]QZR]SiV[WUX\Y\Ze\a]daebdccfbgbjdl[mZn\oap\
Nf[g^\obv]
FWM\O]RuW[Y\Z\[\maq]tXv\
W\gh
F]IXRpV]WZ
AcVkWkY]Z][e^\b\echim\uc
BcC]GbIbLcPaQ]R\U]WaZ][]\c_cc[e\kgl\oav\
LgUdWZZgvf
@ZAdBRF[GXHaKZMaNmOYPaS[TaU]VcWmY\Z][f^[`]d\lhnUp\q\rZs[u]vZ
BYGcH[MZOaQaUZVaWk[Y_ab]dZebgbh\jam\n[oap\qYva
G]K\PZT]UdVcWcY[[Zf[g]m\odrltcve
CbIZOlV]W][g\cc\ecsi
DbLf[[
BeD]F]H]JcKbT\VaW\]]mincqd
D\OhVbWfY\chech\uY
BcEbO]SaTbVZWfc]scu]
C]FdHbL]W\X[r]sk
^hejhYt]
Wj
DfGULYWhvh
RgW[
CfJbM[W\XcZYaff]ghhfu\
CiG\ed
DdF]GbH]J]KjL\M\OZQbR[TbV\WXZ\[T\]acbZcZd\eff\kfoYrgt[u[
AZB[GYOYV\Wa[\checkfuc
AeCfK]VgW[YaZZ]b^]ee
AYB]CZDbFbGWH\IdJaK[MaObPbSZUiV[X\YbZc][^Z_\`iaYbZcfeZfZggm[naobpaq\rhsdt\vY
G]R\Yl[\r]
V]Wc\cehq]v\
FbLZO\QbV]WYZi[d^ecbd]g]h]l[m\ohrbvi
@]LfWi[[
DZJ\L[W\Z[[ll[
CbO]Wb`i
DmEgL\P\R\WZvd
CYJhLfOdWVZ[[[a[cal]v]
F\JhL\R]TiUhWf[\d]m\pdq]r\t[ue
BXFcW\[gj\v\
G]IdJjMeOZWe[[^\
BXhbm]uk
@\BSDdFYGSHhJiKWL\N[ObSYTbUaWXY\Zd_\bbcfd[ebgaiajZk\l]m\n]q[r]s\tcudvg
@]BfCZI\J[KhP\VfXdYf^Y_dafb[e\g]n]qlrXt\
AbCfEdH\IaJcK\L[N\O\P\QcSaTdUeWUY]Za\\^dc\dcecg\i\lbocpct]
@aA]ChDaEaFgVZ]de\jgmbnbtZv]
JhW]rb
@bA]BXD\EfF]GeHVK]MaPhQYUfV\WdYd[]\[]c^d_[aZdbebf[gbmancocp\qfr\sVt\u]vd
B]WYghm\
G\TcU]Zgpa
CiG\[eebq\tgv]
J\Z\[hl[v\
Zcgbpi
WbfZrh
B[O[[dage]v\
A[BhC\FcHXMdO[R]WaXeZ][fabj\k]sa
BbC]EcFfGcMYO[W\[fd[hbjkq\vc
Fh
C]]bhem[n]pi
AhG]HXJ[R[S\WZYi[[\a_[cce\rZvY
CfOaPkVZYc[]\bc\rbv\
BZDcOj_]cdu\
C\RmV]\]f]
B[T]W\Z][\^Ygnq[t]u]
@dB]C\D]K\NgO[PgWZYYZcdke]lcp\v\
MhV]Wbecj]qbt]ud
C\Jm^Tu]
A]JkZ\
B\CfF]JbW]YaZ]\ke]p[rc
@ZF]HeI\KjM]O\S]TYYeZg[b\Z]e^d`Ya]b\cYd\ejlSm[nYoTpfqfrbt[ucv[
`\m\ng
@YHcJ\KgM[N\OcPbR[SZTcWfY[^\_[`bb]d[eZg]lbm]nco]p\q[
D[E]G\I[K]O\PdS\V[`ihYj[n[v\
CbN\O\PbW\`bc]jg
@\D]FaHZJaL\O]T[Y]Z][]\]`bcalcm[niqas\
A\C[F]G]McNdO[QaT[UfVZWc[Z\]^Z_\`da]b\c\dkeWh]limes]t\vc
C[VdXcbbc]d]e\hhiboctZ
AdC[DaN[ObSdVgWZYa^[`\d]fbu\
CbIdJ\LTNfOfV[[]\\`ba]caddgchbjcm\nhs]u[vb
EaN[OZWZZb[d\\_\e[h\jjl]q\tav\
CcFcHcIbJZKdL]OZWaXdY\eaf[hdo[phq]rfsatavZ
@\A[BgCjD[E[F\GWH\JYK]LbM\PiSkVdWUXXY\[b^X_c`cf\hZmZp\qUrZscv\
B\C\I]JfKaMaNXO\PbSdViXi[cajcbeXjal]o]s[tbue
CbMnO\W\`i
W[d]vi
@ZA[C]E\HdJbM[NZP\R[SZT[UdVYWUXcZ[[[]d_b`Za]b\c[d\gchcj[l\mbogpcqar]sYubvY
RgW\Xi\[mjoa
G]MbO]WnY\[\^\`dhdlcrat\u\
B\FaKaM[NiP\V]W[Za\\b\lgqbv[
Vm[ccal\vY
BZHfJjW[n[
CVHdIsN\OVR[V]]]`\f]h\pet[u[v]
Q]ebl\vg
BXDeQdW\de
AcC]F]HXKXM\PZSfVbWUYdZ\\]_i`\fak\
IbO]VcWf
IgO[o]q]
W\manbrj
H\M]W[Zm[\lZ
F]OhVcW\c[
@]CrF]OZP[VWWc\\_]eaf\l]
BbF]H\J]KdWhZi[\a\daeef]gam\q\r[vZ
Wg[\]\`]fZhZj[k\lbmfufv\
BgPcWZ
BZCdOfP]TbWX[\ei
Y\edj]q\tm
Zc[bvj
EaF\G[KgNbSbWbc]delcvb
W[XfYf\a]ch[
BjWZharcv]
@]L]M\O\WZjkkeud
O[WY\ek\tiucv\
F\HXL\TgWh^\glv]
SbUY\]mhpbtd
CcXhe[rc
BXCjE]H]I]J[KcLaNdObR[TXVcWfY\[W^\_Scfd\elf]g\h\j\l[m\pZs\tdv\
B\EeFbJbUgY\Zh[\][^[_eaYf]g[l[o\rb
JiOaWX^baec]ld
AbJbKgNbSaV\Yq^[aclesaucv]
BWCfG[OcWfei
@YA\BXCXEZHaI]K\L\MVNYOXP\Q]TVUfXcY]Zb[U\Z]l^\_[`Wa[bZdZeXg[j\k\lYmfnZoZp[qcrXsYt\uavW
T\ZZ]hmaq[r]
BZW[emg\v[
FjHfK\QfW\]\h]v[
DbWek\
GZKdPaSaViW[Yl^\_\adj]q]
BVC[D[E\F]I[J[LeM\P\TaUbWaX\Y\Z\\i^\_\`Zb\cbecffg[hdicj\lZm[rcsbtaug
R\Wh
@pAWBZCaDVFcGWH\JiK\LcMbNdObPfQZT\U]WeYYZe[]]h^\`iadbYcZdZebg\heidjdlRmWnWoYpiqdrfsc
NYTaVkWblbvc
@eB[DeEhF\G\HaK\L[MZNgOdR]T[UcV\W[Xc\\^e`jbbchfZl]m\p\qarZt[vd
BZHbJ[M[NjOWPdUhVcWdX]Z][a\ccbedfdhalbn]q[r]va
AaMaNZOZP\TbV]X]Z\\g_b`\eef]hdlbnbrcub
YfZivZ
KhZc`[hct\
@]L\N\O[Wd[b^Z`kl]ob
W]Zhhfv]
T[U\Wcednfodre
X]e]lcmgo]tfv]
P]S]VeWhZdf]hck]v\
fZrh
BbC]F]H[J\KgMdPZR]SfX]YdZb_f`\badce]fak\pZq[rb
DjEiG]IcR]W\Zg\]egl]v\
C]GaH]VdWkc\
VlYcd\e[
CcLkM\PZRWW[Yf[[k]ui
A]W[Yh[d
@\B]CgDaEeI[KcOaU\VcWZXaYe][^]`[a[cad\e]fbgdmZnWoYp\qgsdud
GZO]V[Wo[YaecYl]v]
@[DcF\H]KbLXM]NYTdV\WZY\Z][h\acWddg]lgnftbvf
B\We
BoGaWX
A]BdD\J\L\WXYYZgcef\hfjbl\
@\A\BdH\JdKZL\OaT]UaVZX[Zb]W^b_db]edf\gfhelZn]qX
LmWX
CeFbG\I\LWNXOaQgR[TWUdWfXa[b]b^[_Y`[aebbcef\hfiajak]mXnZo\p\qgrZtZvb
C[F]HdI\K[T]V\\afiq[r\sh
@bB]CcDdF\GbI]J]L]N]PeSeT\UcVbZf[e]b^[_[ahbec\f]gbh]j[l]ofqbr]t]ucvc
CfJ]R]W\eeh[o]
D[EdL\RZV]W[_\ccefhfjmt\
EhWh\\hcq\v[
R\Wkaa
B\I\N\T\VYWjZi[\`bbahckfl[sev\
F[IoK]N[O]P\R\TZWZX[`\abccf[g\j]k\rYs\u\v[
WZ`lv]
@dMlO\VaWa[]_]`cbbcdhbl\s]v\
C]HbMbW\X\[rmho[u]vV
VgWctZ
H\U\VeW]e\gjo]
BZRiWV
GaH\L\NZR\YaZb[bmbrgt\
OcP[RfSjVZWZY]_\`]f\
@hA[C]EeG]M]R\S]V\WXZc[[\]_]`\e]f\h]lov]
@iH]IbL\NfOcT]Vc[[`[b\ccedfagaham\q]rbs\
@cCXH\JZO]R\TcWjXbYbZ[\[]b^\_Zc[gYhjk]mcndo[t\vg
Gh
C\G]H\JZU\Y\]e_d`bh[lgqet[
@eD[HZKoMhRYS\V\WXc[fgsTu]vg
B]EhMZOfW[^Y`\jil]va
J\U\Vnp\
O][bal
BcC[D[GbH]JfLbMaNbO]PcR\UdV]W[X[Y[[c\k^e`Zaac[eaj]m]o]p[qetTv[
ChRh[]
B]JZLjRbWX\eegtc
CcE\F\NZP][\\Y]d_]e]fehfj]p]qbunve
A]DbGiH\IcN\OgPYSaW\X]_d`gadtbubvZ
@bA[BYC[EiFeGVH[KbLZO[Q\SdT[UaVYWiX]Y[Z\^Y_Y`lbbccd[f[hfj]lcqat\u[vW
@aB[K[M]OiPeSgTZVcWjZg[b\[bbfVjblbncodp[r\sbtZuZv[
O\RZS]VYWZZd\\^]_\e\jmn]td
A]F\HZN\U\V\W[]i`oa\eeh]m\t[
AbBWC]D]GYIYJ[O\PVQbRZScTdUhXbYXZd\o_\bbccd[eifbj[lZmYp]sXt\ufvX
CjIbPgT[WaXbYah\ibtZ
Wfkb
C[IfOeR\V\WYYc`]cbr[vh
P]RdS\WZX\Y]\b_]egjclfq[rhsdve
@kAcB\CZE[FYHWI]KXMWN[OYP[Q]R\S]X[Z\[]\Wa[cgd\hZjZkWlZn\pZq]sZtYv[
FhGbHgKcMlOdS[mbnboasb
@XBYE[FdK\NaO[RbTWUZVdWc]\^Z`Zaab[ccdbedf\g[h[k[obp[qVu\vX
Rc`ij[pjv]
IgW[
B\EaF\G\L[P[Wcd\hblgn\v\
VgWb[\
AeCfK]VgW[YaZZ]b^]ee
AYBYFbGTHXIeJ[K[MaObPbRdSZTdUiV[WZX\YbZd][^[_\`jaYbZccd\ebf[ggm[ncobpaq\risdtZubv\
B[D\HnJWNhO\Zg\a^Z`fbfd\eghZj]tkvZ
IeJkM\OZZ]^\
JfWgrb
@\BbCbFaHYI]JcLbMeOVP]Q[R]SeVdYbZd[\\c_[`bbZccfYjgk[l[o]q[rbt\v[
BhC]EdFhGcMYOZW\[ed[hhjim[vc
B\CfF]JbObW]YaZ]\ke]p[rcsc
@YCaD[G[HcIYJ\KcM[N[O]PhR\SdTaU\WWY[\]^Z_\`fb\d[eZg]jcmZnio]p\r]s\t[
EaN[OZR]WfZb\[_\dce\jjl]mbq\v\
CVIoN\R[V]]]`\f]h\pet[u[v]
Q]ebl\vg
WkX\[[si
W\manbrj
DbWek\
@aG\PdScVkW[Yb^]_\adcb
@]G]K[M]VcWgZ][a\]][_ha]cbedf]gfh[p]tYv\
@eAhB\CdD\E[F[GcH[IXJ]KbL[M\P[QZRbSZTdWeYbZc[\]Z^b_[`gb\cbd\edhhlYoapXqcrZs]tYua
@[A]BYC[DbEbG[H\IdJ\LdN\OaQaSdT[VcWUXaZj[\]d^Y_]bcccecfegZh]lhmen]pcqct]ubvV
@\A\BdH\JdKZL\OaT]UaVZX[Zb]W^b_db]edf\gfhelZn]qX
CbEhW]
C\FgG[N\TWUbVjYeZg[W^Vedf\lf
OaV]W\fg
BQCYEXG[HfK\M\NnP[Q\R[U]WgY]Z[[[^W_Z`Vb\cid[eYgch[j\k\m]q]tZvc
IgW[
GaLlWY[c^Y
B]DVEXF\HrUeW[Z[a]b]dkv]
CZD\J]M]N]OaQ\VjWeX]Yb\\^\_ebcljo]
H\lg
A\M]O[VfWgZZ[[afo]
V\Zd\go]pbtc
OhW\Yg`gr\
AeBZCZDfFbI[JaP\Q]X\YgZ]]b^a`dbbcVd\eahgkZl[m[qbreu]ve
@[AeB]ChD[E\F\J[NbQZR\ScVcWTX\YYZh[[\ebZdjeXndphqcs]t\v]
BbC]DeG]HkIdKbO]SdU\VXWcZ][W\j^[_]cZecgbk[r\tevX
CfHbOaW]_b
OUPfWjYcg]vn
hj
EbFbL]McPdT\Yg`\cbh\p]r\ue
@\C]F\H]J]KcO\T]W\Zb[Z\\_fedhfjcl\oasbv\
LdWY
WY[blg
@gAcCYDaFYGaH\I\JZK]MXOcPcS\TYUZVZWcXZYZZY[\\f]f_h`\bacZdbebfchbibj\nbpXr]sYu\vb
BaEbF\HSKcL]MZN[PZQ]SdT]U\VmWYYe[Z]]^c_\`cb\eZhfj[lZmZn\oXpYqZr\tXv[
AeBWC[K\Wk^]eah\jal]pctf
@]AdJcKfOeRgU\WWXdZd[X]\begbq\r]sb
@bAcBWDRHjIaMYPXQhUdW]XaYcZZ[]\[]\^d_\bcc\dgfVgbhZjbl[pXqYs[ubvj
BZC]T]V]WfZZeegbhcr]
C[G\IcK[O]RdXa[Y_\f[rf
C\DbEaG]HcLiP]QbT\V\[W]adcedhdve
Wk[e\\][d]ec
CdHdOdTfUeVdWZXb]Wbie\hdl]m\qbsXu]v]
B\CbLhMdlZ
E]IiJ]V]WY_[efhht\ud
BZDcF\GbHdIfJZL[PfSdTeWfXd[[\[^U_jabb\d[g\h\lhmcn]qbrbs]tgvV
A[DbJeOcT\W[\e^ic]e[pbvZ
FcH\Whmd
@\C\GdH[LaO\R\U\VcWbYb[\^\c]eXf]g]h]jal]plsd
@[AZCZD\EZFbHdIXKdL\N[OXPZVOWWYgZ[^c_W`[a\ccd]engdhfi]jWk[l\mZoepaqdrctZuavY
CbH\M\O]UqV\^[bXmYobp\tev[
B\EcJaLgNcO\R\^]cae[k\lav]
BbD]E\FkGbHeJbM]OaRaU[V\Z][]_\b\cce]k[l\m]n\q]r]s[vZ
DeFcHaIcJYU]W\Z]eefbkhqbvY
A[C\DbE[FcGbHbIcYb[b\\bfdaedo]t]vb
Wc[fa\la
RbW\[lcbk\
A\B]ChDfEhFXG[IcK\L\M[PfR\S[TXUYV[WaXcYe\k]Y^\_\cZdafaoepWrkscuXv\
KbMZPbV\W\[Wedhbuhvc
AhB\DbFcGeJdWZZY\a^dc]dal\odreseu\v\
Cpb\
JZO[WjXf[Z^]c]f\rcsZvj
FeH\I]RmTcWX[gu]
EgGcJbN[OdR]W[ZY[b\]^\bihaqZscuqva
@]A\BlC]EgFbG[HZIeJ[K\L\MWNgOYPeQ\R]TXVXWaYcZS\Y]b`baab\cZd\ebgcn\p\qasdtfudvZ
@dAcB[HlKcMcN\TfVdW[Y]Zfbbcde[gbmanco[pet[
DaWg
B]C\D\GbMdOhT[UgVZWZX]YY[Z\l]b^]_bbbcedbecflg[ldmcofq\rXtWu]
AaC[HZJ\TkU]Z][\^\e[gkhbk]oaras\u]v\
EcFgIbJbPdSaUbYc`\e\fag\h[lamap]sb
BXCeDbEbFaGYH\J\LVOdP]R\TeUeV]W[XcYaZb\[]V^h_f`\abbbcgdXe[fZj\k\lcn]pZq]ras[u\
B\I\RfU[VXWdXgYg^\ebf[m\u]
Xh]\rd
OiTdV[b[
BXhbm]uk
BdH]I[OhSbV\W[[]_\cdfbj]
CbKdM[V\WuZ]`\l\p\q[
LlWY
@\CVEYHhJ\MWPYQ]VeWcXaZ\[\\\^Y_mb[c\dbe[f]gchdl]m\o]qer\vY
B\FZM\WZ^[a[erhb
BhHXJ\OdW\Y\\]_\b\cfn]qlr[
B\I\KeWcYhaevb
@cE\GbJbM[PZSiUdVgWhY[ZZ`Zadd\e[f[hYo]qcr\sft\vZ
@aD[E\FhGVHdIdK[L\M\PaRbSfTgVeW]XiYf[Y\X^[_[`Ybdcfdcedfcj[pcqZsXtduevf
@YAcCaEeF]HWQfTcUhW\^cbZcZd]ecg\hdi\pb
@\BbCbDaEdFgVZWajgmbnbt]v]
R]uk
CcN\W[Y\\jo]t]
KfUgXfY[Zcr[s[
H\JbN\R]V]W\X\Z]]wbZh]l]n[pVu\
B\EaF]HWJ]KhM]O[PbU]W[Z[[b\f^\`igmhelZm[o\s]tc
CaV[ZZ]aaabbghhgqb
C]IjO\P\Y]
A\BZC\FbG[HbJgMcOcQ]T\V\W\Zf[b^[`icbf\qcsdu]
BfV\W\[[`]c]d\lYvk
D\J[QgU\VeYkZb[\\d^Y_c`bcRh\lcpZt]u]v[
@gHdKbL]We[chfpbt\vX
@lAaBbCiEdF]IbJcLZNhOZPaR]SgTXUYVbWWXdYYZW\b]b_d`]abdde[fZicj\lZmZrdugvf
ASBZDXEhFgGSHbJjKiLZMfPmQZScTSVdWXXbYkZX\d^Y_gafcbehl[m]nbp\qUrcsct[ufvd
AcJmM\O\R\T[V[Y\^[b[edfcu[
BaDcEeHeIgL\NYObP]R[S]T[Zd\c]\a\dgedg\idjdk]lamen\ocr\s\taubvc
B\TgWeZ][cebrd
BaCdHWIbJ\KZM[NbOkP\Q\R\TbU]VXW]XgYaZ[[Z]]_cbXe[fYg\hcnaojpZrctduZv\
D]J]O]P\SkVdWdYZecfbkdmgoZu\
F]HeP\Sg^b`[k[qa
G\OdU\VkZ]cdo\p\
KbS[W[m]oh
@YAcBbC[DbE[FUGcH\JgK\LaM[ObPYQVSaU]VkWaZb[[\b^[_[`Yabc\d\fahcibjZkblbmbp]r]s[tcu[vY
BbCZDcGfIbKeM]OdR[T]UdViWXYZZ[\aabebf]h[jfk[lXo]q\s\ug
BOCdDaFhH]JZK]MSOXP\QjR\T\ZY[h][^dbfcZdXepf[hXk]l]n[obp[ratcugv[
A\EcJWTcU]VbWeXh[\]]jbq]u\
@WAZCaDdEfFcGZKcL[M[NeObPbR\SaTdUfWaXgYeZ]\b]b^Z_a`Zabb\cddbgdhdibk]mRofpbrat[uavh
AgB[CdEZGbJ\L]N]OeScTWV[WiY[]]^be\g]mcnbocrctYv\
@cA[CeGcI\LYOZP\R\SZTcVcWbY[ZZ]b^[bbeefYh[j]ldmgnaoOs[
B]CXF\GbI[JeO[UbV[W\Xg]Y^e`\gdhdlbq\rb
Wp^Zd]lep\
AkChE\FcGXH\IdJ]KVLZM]NdPbRYTXUgXZZg[[]Y_Yadbfc]ehfcgfi[k]l\mbo\pXrms\tXvb
@ZIcV]Wj
E]G[Xd_Z`[a[cge]hcigjctZ
Oeebh[p]tg
@]AjB]C\D\GaM[OfPdScVZW[[\^b`\agf]hZjZkbq]vZ
B\CcG[KaOhP[VcW\[\a\bee[fohalbmdrWta
B]WYghm\
G\TcU]Zgpa
AfCdDaGfH[JeL]MdO\T[U]W[Zd_Wb[eef[gbh\l[pgq]ucv\
L\M\SbWl
@]EZFbHbIeK\M[NdObPbQ\TjU\WcXdY\Zg^O_baZb\c\e[f]gehfibj]k]mbn\o\p\qcr[sZuev]
R]\jfcl]tfv\
@eAcCbF\HWJbK\LZM\PcT\UbVgWb[Z\e_[`cbYcYe\gahYlbmZniolpTq]r\tVv\
J[W\Zne]
Z\pk
Cgqc
W]ehvc
B\Zkr]
B]CgO\SZVhZdch
CcE]JdV[Zc\gg]o]pbtcvg
J[KhX\Zb_]n]ocpbs\v]
DbM\N\O[VqX\[be]p\
B\J[Zfg\phs]
O]W[X]ZZen
@fIYLYN\RmSfe]
A]C]E[F\H[JXK\L\NcO\P]S[TYU\V[Zk[Z][^cb\c\gZlXo\pfr]u\v[
AuBYCbFTGbHXI\K]L\MaNaO\Q]R[TZVSWUX]YWZZ[V\Z][^g`]agb[c\eYf\hbj]kZl\q]rfuZvU
CbQ\R]Wi[fkeu\vZ
CXFdHePaTaVhWZ[bf[hbt]uave
E\GZPYWeYh[\a\cad]e\f]rc
O]W[[i
R[_fehhf
Xbf]lZm[oprd
@\B]CaE\IaMYN\O[P]R]SbWbXjY[Z]\\^W_g`acdecfegZiel[p[q[sitiuYva
CaH[L]M]O[R\VbX[\]_k`bedk\nar\v[
@fB]I]KcM]O]P\SkV]WYYZ\]ehf\mbpcr]tb
N\PcT]ViWX^[aacb
R]bjc\
CZEdG]JfL]McUbVTWlZd[a]]_\`]c]dcfhgihclfq\r]sdvb
B]N\VhWeX][j^]cij\m]ue
RjW\[Yb\e\kZ
@ZA\B[CdG[H[I[N\PkRXSeWcXdYYZ][\\e^b_]`]aebbe\haiblZmenaqbrWvd
@\A\BZGaHVJcKYL]M]RWTbV[ZY[[\c]q^c_\`Yaab[eYgdhji[k]lZm\p\qYrasbtYuXvb
B]C\HeJZKjOZT]WfY]Zh[Y`]bfq]vW
Vj]b^Z
X\e\qbsh
KgMceb
E\NeS]WZ^cc]ll
@cAdBXCSEfFZGkHTJ[KXL[McObPfQ[RVVSWQYv[\\S^Z_U`bafbZcdg]j\kUlWn\o\pWqYrisZt\u]vS
AdBdReSbXZ[]^gl]sbth
AaDgEeFaIbJWK\NbOfPbTaWYXbYbZ\[Y]]_]abbbcbdefcjflYoaqatb
GZPYYha\cad]f]r\
@iB[CZIZOcSdWb_a`Yaic]fntZ
^\eot]u\
CcFhHbW]XcZd^fh[lfnZq\v]
R]_o
BbH[NbUeV[Zj[[]Z^]_bbdebgcm\n\sftcu]
D]H\N[V\W\Z][d\\^]`kbkc]eXh]qdt[v]
@XBXCeD[E[G]HiKaL[MZN[OZR\S[TeUgWYY\Zg[W\[]f_[`\bZdeeWfZgdhgkfn\pbqbuYvS
[o
Uim[
IkOZW[c\
@dCYFaHcJ\QcWkXZ[]^\cbefl\m]qdshu]v]
AfB]D[F]J[L\MYObQZR\ScUdXZYZ[\a\bYdjh[jdljpfs]
A]B[CnH[J\NaOTR]TbV]WdY][[^e_]`]a\e\jblbq\vf
HbMbNeObWcY\^haae[h\ndpaqc
OkP\cY
@eA]B[CfFbGcHYJdKZNZObT\U[VXWVZf[\]c^X_gakb\eahel]n[o\qbrbua
BdHdIdL[M\OhQZTZVeWcXZZ[[e^[_b`aacchedf\hZlZo[q[r[sbt[v[
O\Wal\vh
BhHaKcU\W\Zc[\^Za\c]gb
D\GeJdSbT]VbWY\]]dfehajcuf
B\DaGcH\K]M\O\P\RWS[T]XdYbZ\\g]d`]dZfehcj[l\qar]sbtc
\i
F\MhWfqZrh
K\L]W[Yqq\r]t]
G]ImO\Y]c]r]
Rb[h
HbKeM]N\W\h[sku\
B[W]^]b]emvX
A\B\D[EbJZKcPVT\UXV\WZXcYgZd[c\i]e`[d]eZfcg\hblcpcq[ras\u[vX
KfM[TaUgWhXfY[ZcfYr[s[
KfVbY[v\
K[N]O\VqWaYbZ\[\\ebZc]dge]f[lap[qbs\
KfMaTbW\Zh[]m]qd
JbW][htZ
GZHbKhM\PfRcWX[fc[echZmco]ub
CfHbW]
C\tg
ObWg_b
O\VbWh\]
Ca]f
A]B\CfD\FXI\JZK[L]M]N]P[R\TUU[VZWdXVY[ZY[[]w^X`\a\eWfZg\hZj]l\mUn]o[pTq\r\sZt]uUvY
B[DcEcFcI[KaLcM[N[PfSdTdVZYdZd\[]W^e`[c\j\k\leo\tdvb
B\U]WVZg[bl\
CeWRZf[\]g
JfTfZb]fc\nY
@[E]HeJ\MZNbO]RaT\V\W\X]Z[cbe]j[l\mXneoZqcr]sZt]uev\
@fB]EbO]RYVcW\X\Z][gb\c[eefagahcl\rcsbubv\
W\Yl
AaD[FeKYObTcVcW[XbY][Z]W`]aZcbgfh\man\o\pis\ub
@cBeC]DgG]H\JbL\OYWWX\[Y\j_]`]b[ebjdkbl[mdnbp[q]rct\ucv\
@eC\EbF[G\JbMdN]PmVYWeX]YZ^[`ae]p]q\ubvg
@]B\JdL[R]WlX]Zd[[^cbae[f\l[ocpcucv[
AeBVCYGXJZKaL\MXOXPUSrX]Yb[h\j]]^[_\`acdd\ejfbhgkXm[nbo]pZrXtbuZ
LcW\Za[\khtd
BeH[JhW[o]uf
C[MgR\Wd[]bb
C\D[GcJgNcPcUfY\^ie[hco]qevZ
BZG\H]MfWc[e\b]\_c`hhbm]oa
V]Wf\hv\
B\M\O\SqT\W[Y\^\_]`\cbfZg\ob
GbN]VhXYcdebl\ve
OeSaX]rW
@iBbG[MYN]V\Zc`Zacb\cfkbpitbueva
R\Wh
@\AaB]DaEfKcObU\VgW\XcYh][^b`\a[cad\e]gdmZnXp\qXs\ud
@ZD[EcI[K\L]RdXaYc_\add[eehdjfl\t\
R\Wisc
BZRiWV
@eG\OdU\VhZ]^[_[cdo\p\
BcF\HZOaWeX\Zm[b\dc]l\tcu]v[
WZZ]ehgh
VbWj[]l\
Vi
CcFcHZIbJdK\M\PeRfSdTXVWWaZc[X\i]\^\_\cee\fXnbresct\udvZ
AaBfDZEgFfG\HdJ\KbPeQ]WVY\ZZ[\]]^\cad\gdj\ncpfq\rbs\ug
D[EcFhIbJbKaPdRfSaTjUbYb`\e\g\lamap]r]v]
AcB\C\E\F\HgI[J[K[OfPaR[SZTbU]WZXjYhZ\\]]Z^Z_e`\aabbc[effZl[rfsktYu[
BeHbL[NcU]VdWe[[cbhYk\l[napjrb
B[C]GcIqJ]N\ObR\T\[]`[c[j\u[
BbH[NbUeV[WYZj[[]Z^]_bbdebgcm\n\sftcu]
@\A\CaE[HkJcN\O[R]TjUYVgZb]eacdkgXh\lbmgn]obsZu]vY
@eA]CcEdFbGcH[JbKZL]NbT\U]Z\]d^k_\b[c]eehaq[uevb
B\EdH\I\JcN]OePZSeThVbWVXbZd[[\]cbddedf\h\j]lgmap]t\vY
G[N\O]Vkeeua
F[G[P]S[T\VcWgYi[\c\f[nep[
HbMgOfThVbWYX\[Z]\cdhejhm]qcr]tduavb
CeG\accguf
AaC]DZEgFfG\HVJ\KbPcQ]WiY\ZZ[\^]acbbccd\ecgbj\l]mancocpfrbs\
B\e]kj
@iCYGjI\JdNaO[V]Y]Z[]i^b_Zcelbm[va
C]E]O\PoR\Sdv\
@bBcD]G]KdTcV[WT\cjakfpc
AaCeH\JbScUcY][]a\c]dcrfsa
@hA]C]DYEaF]GgMdNbSYT[U]X\Y[Zg[d\c]a_[a]b\ccddeYfbhZmep\qfres[ta
AZHXIdL\M]OtP]VXWWZ\[\\]_\`[bVcbeYh]k\m]n]rZs]tW
OZWn
CZE]H\I[J[K\N\OYP[UfVbX\Z[]e^]_hbfcfedg\i]jhlZmdndobp\seu[v\
HcLeO]WR[]]b_\ebfbhojXs]uc
@dBYDaEcFfGmI]MgNePZS\UbV\WZX[Z[[c^e_Xa\b\ccdceYick]q]rc
VZ^ge]lctgv]
B[CdE\H\J[OeU\VmWd[Z_\`\accbefkapZu]
@]AbC]G]K[M]W\\]][_na]f]h[tZ
B\FZM[V[Wb[h^[a[enhb
@dAZB\E[GdI\JdM[V[WZXeY\Z[[]]g_c`[coiejakZm[t[uc
JaKdWZZ\[jeZlbv]
U]WYZk
AaB]C\D[EdH\MaOcPbT\VcYk\f^[`ccbecf\hZjWp]r\udvW
Yk[]
UgZeeah]
B\DgEiGeK]NYP[WXa\bcd[egjZlcv[
e]saugvd
RgW[
B\M]O\V\WhXab]e[gahdm[tauhv\
D\NaTiWWXZ[]h\lcvc
@bC[DZGeM[VbWbZc[c]gddlZvZ
@eBZC[EXFeGeHhJ\KaL[M[N\OdPcQcR]SdTZVcW\Xa[Z\c]b_c`XaZbcc\f]gfhbj\k]mZnYoVpkqasetXu[va
CeG\MiO\Y\[c\]adeaf\hck]pctgv[
@eAeChJZK\M\SYV[WVYc^]`gf]l\v\
ChReX[\d
@\D\E\KaMcNiWV[hc]e]hambo\vX
E\IfJcObR\Whecud
@bAZB\G]J\KaN\QcXh[[]a^a_be\h[m[q]t\uh
@ZBdDfEiG\M[O\P\Q]V]W[Y]_ibdcbdclap]t]vd
HjIcWY
J\L]RhW[m]r]ui
H]IbOfPeWZY[\[_g`[cdjb
@eHjWWgbqi
BWCbHeI\JdL]NbQhVZWfXbZ\[Y^b_acWdZe[fqg[j\n]q\r\savW
RhW[sc
@[La]ib\
T]Yarf
B\E]H]OVPbUbWhY\[he]hgk]m\v\
CZGjKfL[ObTbVmWd[Z^]_\acqbsZ
B\C\EaHcM\N[OYWWZf[c_[ecg[jjldm\q\s[t]vc
M]PbVcW\Yh^cebp]sftb
BaH]V[WhZ\[Zbbecsdt\v]
J\V[WgZc[\\]ce
ChM]O]WcYb[]
M]NeW[[juZv]
@\AaB\CZDbGcHZK\LYOaVdWeY]ZZ[k\c]Z^Z`]agbXebg]hkl[p\rctducvb
@\DeHcJ]L]MgN[ReTaWfY]Z\[b^]`]agg]hek]l\o]v\
CgK]UYW[`]laoir\
C]OcViWde[l]
B]JZKYMXP\R[SjVeWbXfY\Z\[Y]]lam\oer\s]tf
B]KlRX
WaX]Zae\g\hZlZmgo]tfvi
Wcecgivb
CZH[MdTiWY]d^hcbeckc
AcCaIkOaT\VZXa[b]\_cecl\tcuY
@bBfIcJcKaM\ObP]RZS]T]VbWd]]^\`\bacdfig\k[lXp\q[rhs]
B]ChG[O\PjU\WeZk[Z]c^\bec]dfebfdg]jUobp\r\ue
AgCbDdGcHbJaM\NZOhP\ReScVXWYX\YfZ[[Z^b_d`ae\f\j]m]o\rYt]uZvX
@\B[CZE\GfJ]M]NXR[Td_[asedfVhYjhtZ
DkHeQbU[Vfegv[
BZFdH\UfW]bhhjqZs\vc
DiG[L]WVZk[d`[vh
CfFWImL\M[NZOdPhQ]R\ShT\WZX\YVZ][\^\`[aZb]fVkcl]mbpbrfvX
A\C[I[J]N[O[P]S\WfYeZ\\d^\d\f]hblbucvf
B[DeNiQcRgV\WXY][cc\e[jjkfl]t\
OgV\Wa[c
B]ChD]E]H\J]N]WXZ][Z\Z^YestZu\vY
BYWmdYf\lb
WYlg
Wk^]
N\PcT]ViWX^[aacb
ekr]
@bA\B]DeEcF[H[JbK\L]NbOrPcS\T]VWXcYa[\\a]b_cacd[ecfWg]heiak]p\tdubvb
UcXi]W^[u]
A]^dhlm\qbu]
EbF\HSKcL]MZN[PZQ]SdT]U\VnWYYe[Z]]_\`cb\cae\hYj[lZm]oXpYqXr\tYv[
AeB]CVK\WcZ\\b^]eah\jbl]pctev\
R]bjc\
CpJeM]N]O]WW[]l]
@aD[E]FdG[I\KcL\PYQ\SeTbVYW[XbYbZc[W\Y]\^[_c`[a[bdeefYhfmXnbrdt\uXv[
F\RkW\f\
I]JZM\NeOZU\W[Zj\g^fbZccdgefj[p]u]
AbCZD]EYFYJ\LYMdN]PbQcTaUjVhXZYXZ[[i\Z]e`Za]bgccdcebfWjek\lbm\oeqgr]sZvZ
DeF]GaJaNcOeWTZdaceVjc
@]A\CiEcG[JfK\UcV[XbZc[W\\]\_baYcZeefej\kem\n]r[s]t[ukvY
B]CXE\GbMYS\VcWXXeZ\[g\bd]fchdkdldreva
B]CdEeG]N]Oe]a_]bnqd
AfB[C\E]G[HZJ\NbO]RVTaV[WYX[Ya[[\c^c_g`\bVc\d]f\j]k]m\p[qXrbs]u\v[
DkJjWW\b_dre
@bBcC[G]KdV[W\_fjakfpcqetf
@]AaCdD\F\H]JcL\M]OYT\WbXbY\]d_aabddhej\l\mbnbqhr]tcu\
B]CbD\EZFfHnM]N]O]P[U[V\Yf[]a\b\fbiek[l\m\nXpdq]rZsZu[vZ
G]`jc\e]v\
AmBXCfE[F[G[H[JbK[LXMZN[OXPaQaR\TbUaYUZh[e\Z]b_Y`[abbbdegnhjk\l\mTnWoZp]r\t\u\vZ
LgTjWV
CiFZHcL\OaPfR\Ya[\^]acc\h\l[qcre
E\FjHkO[R[U\VZW[^]lZo[v]
OoVf[\_\
@bEdF[GaHgIXK\L]MZN\ObPfR\SeT[VdYYZY\\^Ua]b\ced\f[min[o\r\t[ubv[
M]O[jhvb
B[MeRjq]
L[P\R[Wf`[jk
@aAbBZCYE]KcLWM\R\S\T[UZVdWmY\Zf[W^]_c`]a\g\h\lbo[pfqbrct[v\
Wl\]cd
E]LmO\R\VbWVXj[Xj\k]p\tfu\
ClT]V[WdZh[cc]l[n\v]
V\_ko]
A[CYK\PWQYRdVeW\YeZ\\c_ia[c[e[hdlcneqZretbvf
Zg
J[T]VeZk^cbc
@YA\BZDdEZF]G\H\IZJlM[NVO[P[S]T]U]VUWYYZZ\[Z\Y^X_Y`[ard[eff]g]h\jZl\pWrbtYuXvd
CbFhW\Xg[]^gedqbta
A\B]EcM\V]W\c]davj
AeC]E\K[O\X\[\`hjdsbv\
C[G\IcK[O]RdXa[Y_\f[rf
J\O]VZajj]
D]N]dk
B[C]DeG]JkW[Z]u[vf
I]N]Vg[[\b^gf\hamara
Gg
W]Zl[\`]e\
vf
AbB\C]H\J]OaWb\\eblbmdo[uiv[
B[C[E\OZPgQgSgWZ^gc\e\hcl]n\
BbCcD[F]G\NcOeS\T]VfWi^c`]ebfZhgj\qcreucvX
AjB\NdOdP[VeWaYb[]\\^[a]bgh[lbnco[qgv[
DbO\UdVc[c][^\bYcbgdhgl\q\vd
@\CTE]F]HZImK\L]M]PZRaSbVYWhY\\[_eabb]h\j]l[m]n\qZr\s[tYuev\
CeE\I]N[VZW[X]`qjan\t\v\
BYDbFcG\HgJhL\MaOePYQbR\SjU\XdYc[c\\]]`Ybec[fhhcl[oer[sbt\ud
R]dk
AaB]C\FbH\PcScTaUbVfY\[W\\^]aredfZhbrft]ve
D]H\N[V\W\Z][d\\^]`kbkc]eXh]qdt[v]
@jCeFfHkI]LbMYS]V[Zb`YaZb[e\gfkbpdr]tc
ChWb\dqc
DdE\GaJ\NeP\QbW[XfY[[[_acYdeealbm[q]ujvZ
A\BdC]GZJ]K]OfSZTfUbW[Zb[[]c_geZfhscu]vY
A\C[I[K]OTR\VbWlX[Zh[Y\b^Z`[aZeggal\mcncpbtju\
C\DaN\VlW\^[b\k[vp
A\CiG[JaOYPfSXT[ViZW\c][_cbfcgfdh[qhtc
J[T]VeZd^abhv\
DaEgV]WdXb
@iA\B[DZEbFYGfH[I\K\MaOXR\S]U]VhWUXiY[Za[j\b]a`\aac]ddeXh\j]l[mao\pZq[rds[u[vY
BYCeEZFdGXHWI[J\L\M\O\PjQdR\ShVZWcY[Z][[^Y_\aebdccdeeXf]gch]j\k\l]p]q\rZvf
B]W\c[dh
AYB\DXEfLhM\V[W\X[ZZ[[]i^]c]ddf]gch\meoYp[ve
AbB\G\H\KbQiW[\ab]fhhgte
HbJjj]lbvi
B]CcG[H\JYM[NXOXPZQ]R]T\VXW[X[Y[^[`Zasdce[hYi[jXldp\s]vW
FfHhhbl\
@ZCfDZEhF\HbI[J]N\QbTcUbWWZc[c^\`cafdaeYlfmfo\r\sWu\vd
B\D]E\FtMXO]Qm\d^bdfech\sdv]
@dB[DdEeF\NYR]Ybl\mbrhvf
D[RjTfWiZe
B]bjecgcud
AZBUGiH]I\L]ObPaQ]R[SgT[WVYaZ\\cceddeZg\h\i[j\kYm]q[rWtXvX
@fAeCXF\H]JbM\ObSbT]V]WZ^h_\`cdZeehal[qct]v\
CcGeKfO\VgWeX\Ye[h\a`]e\sUue
@\CcD\F]G\IdOcR\SX]Z^[`faVeel\
C]DbEaG]HcP]QcT\Wb[\]adce\hdve
BYHd[g
W][e\\d]ec
CdHdOdTfUeVdWZXb]Wbie\hdl]m\qbsXu]v]
O\Wal\vh
L[RYV]Wf\do[rf
P\^Z`tc[e[m\ok
BZK\L[R]VbWiZd[\_\c]egjb
EaMb`aacmgtbvd
@\BVCZF\IfJ[KcO\RcWZ\]^]c\e[f\mbnZq[rk
AZHXIdL[M\OsP]VXZ\\\^[_\`[bVcbeYh]k\m]n]rYs]tW
C[LbN\VZWd[ZemfbscvZ
DdHbR\TcU]VeWlZ]aZh[lYv]
BgLdRYWTqb
A]B\CbFdG\JhObQ]SYTZW\^c`Wc\f\k\q]sb
L[[kk\
A\F]G\H\K]LaMdObP[SdW\Y]^[_]dbedflhblYrZuav\
B[CeFjN[VbWjX[Z]\c]\h[kel\m[ocsdv]
BZF\HZObXaY\]f`]ehqcu]
B[WWko
BXHfOaTdWh
BfKcMjWU\]cakbv[
L]OcRhWf
OZWifbo]
OfV\ehh[
Rg
B]WV[]cleh
BYHiqd
BaDYFWGcH]IfJaL]MYOVQeS\VdWaX\YbZ\\k][_c`ba\bbcef[gbhbi]jbmando[q\ud
CZE[H\IgJ[N\OYPZUgX]Z\[d]f^]_gbfcYe[i]jhl[mendocr\seu\
B[CgEaF[GgHZOePbUdVhW[Xb^c`\acccejgbiZmio[p[uav[
@\A]B\CQG\H\IZJXL\MZN\OYP]TZVYXWYWZ[[Z\W]]^\_[a\eSf]hWivjWmZn[r[s]tUuXvZ
BZF]H\I]K[O\R\U]V\WXX]Y[Z\[]]]^Zetgkh[m]o[p\uY
@hA\B\FhHbKcLbN\O\P\RbWhX[^\_[e\j\nWo\pbqasdthuZvZ
@ZD\HcIaP]U\VZW\Y\Zb[j^\_ghclWufvc
GcM\R]TaUdV[W[]\^\_dejmfnXoZsctbub
AeHcL[M\O]RhWY[]]b_\acccebfbhpjXk]s]uc
@cAeF]LfM[OdPXS]TeU\VcW\XaZ[[g\[]d`\acc[m\v]
A[DbJeOcT\VdW[[a^jc]e[f\pbvZ
CcOcV]]bebf[hhjarcuf
U]Zg[\j]
FcH\Whmd
WV[\e]ki
CfIgO\Wca\rf
A]BcE]FbHeL\N]PgU\W]YZ[b`icbd[gbn\udv\
@\BaEZFdHdI]JZKpL[N\OZP\W]Zb[X\[][^c_e`\a]edfbhfi]jXl\n[p]qes[tXvZ
@jDlF[G[JjM]Qa^Y_Z`\aad[jYqbv\
GeJ]OYW\\]fihbjcr]
AdB]CZFYM]N]R\S]T\V[ZZ[[\[_Za]c[hajok\l\m\tZv\
PbYjhYr\
EZG[JhMbUbVaY]Z\[Y\]]Zc]ejgbmboZq\v[
G\MaNgWYZk^cecfch]uav[
B\C\EcJbLfNcO\RbT]V\WV^]abk\ldmgtc
PbWmY\
@]DaE\J\LnP]VgWeY]e[k\
B]ChFcL]OZTaWjZ\[\\\^[abthvb
BZCcOfP]TbWX[\ent\
BcWirb
O[WY\ek\tiucv\
@dBYC]DaEcFfGpI]JaMgNePZS\UbV\WZX[YeZ[[c^e_Xa\b\ccdceYidk]q]r]
VZ^ge]lctgv]
B\D\JgKbPfTeV]WRY\Zc[h^]ajcYd]e]f\l\m\ndt\
Wj[\
@aF]H\N\T[VaWk[\^Z`ia\bhd]e\f]hfl[ucvY
FbK[LcN]ObP\SeUdVbXbZ\\a]d`cabb\deedgbham\n\pXqcrftaub
H\J\U\Vsp\u]
B]R]VbWgY]^Y`de]l[rgs\
HkIiL\WYY][]n[
@XCcD]E[FfG\HkI[JfK[L\MbN]OcTZUZWYXb^\acbZcadahZk\m\nXo[p]qYr\s[t]u\
@]AaG]K[M]VbW\Xa[c\]][_ka]cbf]h[p\tZv\
Dbeot\
O[WpZZ[]l[
B]DfEfG]N[T\V[WZYeZ\c\p]vg
BZNhW[cbkml]
@\AaBXEYFfJiK]M]Q\U]V\W]Zg[[ddl[p[q\s]v\
BjFbH[Z]
C[HaIlM\O[PZS\U]V\W[X\Y[_]g\oepiv]
H]WhXd
D\HZM]OiScV][e^]aecXeZgih]m[oar]u\vZ
Wol\
A\B\C\E[F[HcJ\K[MVO\UbVYWeX\Y]Z\[[^[_]aYbcdbemgchem\qev\
@cAbHfI[JcKaMbOnTbUcVbWa\f^aa\dbhbidj\lZs]ufvc
D]KbO\P\SgY]`bebfbmeocu\
CkK]OZV]WlYeod
A]B\GgI\JdM]V[WaZ[_iabedkZlZm[uc
E]G[Xd]c^a_Z`[a[cge\haigjbtZ
B\EjFWGTIbJbK]LXM]NgO\R]TcXXYbZd[d\[`]a[b\cldVecfggchelgmcogp\qYrZs\u\vP
W\Zje]f]m\og
B[CiW[Zpr[s\
Pj
Wiv\
B\M]O\V\Xab]e[gahdm[tauh
CcG[HcX]]ic\fbs]
D]E\FdGbHiJbM]U[V\Xb[]\Yb\cck[l\m]n\r]s[t\vZ
AeCZF[O]PgWbZZ[\^\e\glu\
CbH[IjO\QaR\V[WZ_[qfr\t[
A]B[CcFbJZObQ]T[WcZ\^bc]edf[kfm[ocsgvc
BdC]GXW]`je[leman]v\
@bAdB]F]M\NaTcU]VcWWYZ[\]d`\ahccqc
@\AaBcEYFiH[JjK]M]Q\U]V\W\Ze[Zdcl[p[q\s]v\
B\CbD\EjFYGTIbLXNdO\S\TgW[YdZd[W\]`]a[b\cfdVeefehblmrXu\vT
@\A[CZDbGcHbIbL[NbO]S\TcUbWdX\ZY[g\[^[`cbfc\diecgdj]l]o]t]v[
I]OlV[
C\E]IgOXRjV]W[Y\\\e]f]h]tdv]
B]DaG]H\K]M\O\P\RXS[T]W\XdYb\g]d`]d[ffhcj[l\qar]sctc
AcBWFdGRHZI\J]L\MhN\PdQjSdT\UdVVXaYZZZ[a\Y]]^b_[`XaabbcidYebhZk\lgmdncqZr[sft[u\v[
AbBfDbF]GbVdWX`bbbeaocrdvd
Kbe\ui
HgJgL]R[WYYZ]\`\f\hdlipdrov\
@\AgBaCfEeGdHdIcJcW[Zb\a^hdde[g]k\l\o[rfu\vd
EbR[V[Wk
HcSfW]bbh]obsi
E\PgWgYh`hc]ohrYt\
Cpb\
B[C]JZK[OZR]TbVXWZXh[e^]c\f\mhnWrdsZubvm
PfSeWXchfV
LdfeiclcsY
HYPgS\VfWbY\Z\[c\d^\a\g]hdl[mcn]oeu\v\
C\H\S\T\Ube]f]mdpZrh
CbJ[KdOmV]WdYc[[afcjebfgh\jbk\u]vZ
MhV]Wbud
L\W\[h\bk]
HgWaZ][]mdo\q\t]u[vX
FgTcVa
C]D\EZM\R]VYgcjkudvh
JkRcW]l\
CbDbGhJcK\MbNeObQ\TeVaZ[]b^ad[e]f\jZlaubv[
R]Y\f]m\rj
IkOZW[c\
Z\c\enr]
B]HhM]NhO]R]WWZ\[hc[ld
I\KXRmW\rb
@]BZCZDZH\J[M[V[Z\[c`bccerl\p[rasct[u[vV
j]vi
J\PcWc[ccchcjbmYrhvc
I\Zj[\hjt[
\i
Fg
B]JcL]S]WU[o_a`[c\u]v[
B]M\W\Yi[\^[emh]o\t\
JiWaZ][dc\gfm[nbocp\
J[Zh
B\CZJ]K\L\MZNZO[R]TaUgV\WXX\YYZY[\\[]b^]cce}g\hWmdo[pZqZs]tYvT
@bA\CbD\G[JcOgT]Wc[a_\a[bgccdbebfam]n]o\t]
JbW[[ic[l\
CXJku\
LhObPcT\WXYb^\cckb
@dAaBdC[EbF\G\HYJdKaNeP]QhSdUWVfWYY[Zc[c]a_[`daabZc\eamgobpatcu]
B\C[JbR[UcWhYb\cedf]halbm]
CfF]RZVmWUbYchkgqgt[
AbBjF\H[IUMXVZW[aoj[petju\vY
BZD\M\N\Q\R]T\UZVhWWZX[Y]\`Xb\c[e\f]g]hqjZkjlcmZp[r]t[
CiIZL]TdW][]cdhbl\rd
A]ChG[H\OYTbWi^Zeavg
@fA[BaC\D\EdFdGbI\LZMZNXP]Q]RZTaV[Wd\]^\_c`Za]becaedf\g]jblYp]qar]tc
@ZAcDdF\G]HXIbJbKYLWN[OgT[VdW[X]YYZc[\^d_Ya[b\dfe\gajbl\mbneo[q\shua
NgV]\i_gu]v\
BZDbE]R\WYZ\[W^[b\cYextXvZ
KkUZYdZeeYperZ
@dDiH[K\[eefp[r[
D]MZQ]RyWYbX
AaM]O[Wifd
C]PgVcWcY\cgv]
DhNbbg
CgWd^[q]
C\OjVlWeX\Za^Yb\cdj]m\p]rZ
D]N\O\VXW]Z]f\mdnarl
B\C\DgFdG]HdJaO\QbUlV\W[ZZ]]b\e[gdh]j]mcvh
@aCYGbIaKdRcS\UZV[Zg[h^e_ca\c[d\efg\h\o]peqdvZ
@fD[F\KfMbObRUUbVfWZZd^Y`iace[f\hgj\mgo]u\
@aW\[\`\a\bid]hdv[
B]MhWe[Xl[
G\T\V[[Xlj
K]VuWX^Z`]
W\X[Z[]g^]ffgch\meoYp[td
M\UdW[Zb]dcaeimcoZtY
AbBWCgD[EZFXHiJhKdMiP[Q]R[SYT[VZWZXZY\]\^e_b`eafbhc\dcgehijYkcl\ofqcrcsVu]
BdCaD[E\GbH[J[K\LbM\NbOYP[Q]R]S[TYV[[a]\_]`bbfc[dTedgehdmbnepdqbr\s]tXvY
G]W\echgt\
@dB\C[GXH[IbJ\NYT\V\WbX\Y]Zg^\`ed]e\fbgbkcl[mco\pbtk
L]eZhlqYu\
@eBXC]GgI]JXKeL]N]OYP[R]SXTcU]WQYeZf[]]l_kadbgdYefgahYlZm]o[pfs\t\vY
IZOmW][g\cc\ec
B]I]KaM]O]P\R]SfV\W\Yif\mbpcrZv\
BZJ[KfOYVeWTX\Zl[e]bfdhdjbuf
V\Wb[bebm\okt\
CZWhn]pi
@]A]B[G[IZLgVhWXZc\ahhoYvc
@]CeFbNWPkQ]R\TZUZX]Zc^Y_ha\bac]ebfYgchcibjclhmbn[q\r]t[uYv[
C\E\M]NgO\TgVdW]Zghal[r]v\
@eAYB\CmE]FeKeL]MbN]OZP[VUWgZY]Z`ee[h\k]l\thv\
@bAfB\CXF]GiH\J]O[PbSbV[WZYf^ba\cae]fghaj[n\u]v[
B\HbIaJYKZL]M[NcObP]SiUXVYZ[[\c]meq]rZ
AhG]HXJ[R[S\WZYi[[\a_[cce\rZvY
Jhu]v\
B[W[[]b]ejv]
M]O\WY[meYkb
B]DbFbH[KaLkMdRZS]TbW]XcY\Zc[W]b^]aYcgf\m\o\q[sfta
B[H\L[RYWb[qe[k]vc
BjJ\LZO[SgT[U[W]Z\[[]e_\cbeahhlZr]tVvU
Cga]
AfBRC\D\P]Tb[Z\d^[_eb]cdd]fdhdl\s\tcv\
HdWd^\eml\tX
KiZb[[\c^\calgo]p]
IgO]
BZGaHhT[Zd[Y^]`[c\eil\nft]vh
CXEdH]I[K\N\PcR]SbVrWTXiY[^Y`fabcad]fbhZl\n[o[pZvb
B[H[JfKZLgNZP]TgVYX[YcZY[[\k`]aaf\o\par]s]tcugv\
B\KbPfU\W\\\a]cee\lkmbp[r[sgt]
@]C[DaE[GcIgJZK]L[NgO\PZR\SYTZUdVZW[X]YZZk[W\[^Z_jacbde]fXglh]jcl\mbnfobpbqcr\uXv[
A\Tkhd
L[WZkk
B[WUeltZu\vZ
EgObPcSdT]UbWZ[]\b`\ebfagghdpdt]
B]R\Whebrbt[
AZC[GcHbM\OhR]S]TcV]WgXbYdZe[Y\\^fa]cZdeeZibmjncocq]s\t[vd
B\O]P\WX[ne\
@aA]B\EcGcH[IeMZN\O\PXTZUhVdWWXiZd^\`db\gahYjlmgnZoWp[qYt\vX
B]WZvk
FaH\[g
@eJ]KYMiRaW\[d\\jdnau\
BbDaGdP]RcTbU\W\XbZc[b]a`[cceZh]kbnjq\sc
@aAaD\F\GYHfJaKhL]ObPZR]TaUfWhY][b`eaecZe[feg\hcicj\lUodqfris\tTvc
AfCaH[L[N[OiPiR]S[U]WdX\Y\ZX[\\d^X_]aeb]cbeWg]h\j\l[m\ogp[q]r\tb
AfB\H]IaJVL\M]OcP]U\X[Zn[[]\a[ejhbkYl[pdtXuevZ
BhOdR[egf]lbmcrb
BhK\NgOcRcWgYd[]e\fchbl\tcvb
BZDcFcOo^\_]cdu\
B]R\S[TXU\VbWe]iqav[
GeH\IZK]RblZm]oev]
FZHXI\P\R]VjXdZb[\aeqYsZ
B[U\[\ei
ReW\
B]HaIbO\P\UbW\m[uivf
B]C\H\J[U[W\Z\[Z^Za[eZghm[o\t]uf
B\VVWdefu\
H\J]Th
R]Whmb
KjO]X]Y]neo\sZ
C\RmV]\]f]
EbOYVVWf[e`[vg
FbMdR]Wf[b^cb\d]k]l\vd
B\F\W[[gl[sb
AcFgHeV[Wf_k`\del[
H\TaVdW[Ybpo
B\CeD\E[G[I\J]K]McNdPeW[Z][h\[`\bdeZf]j]kZlbp[t[u[
@bB[F[G[HaI\O\PjQ\U\WbYZZ\_Yb\jclcmdnbsbt\ub
NZP\UYWYYaZ\]r_\bZeel[m[p\
Uj[\
ThYdZ]
Q\VbWoZ\^\b[gdm\o]
CiHbJZW]XgYbeVrh
Wh[h
NYPcTaVkWblbvc
P\VdWa[[ahhcvc
AaBXCZDbEeGZH\I\JfK[MZObPbR\TcVcWdXZ\j]\^Y_\`baYbbedfdg\hZj\k\l[n\qZtcuf
M]Q[Wobdt]u\v\
A]DbE[GbHdWUYb[c\\bfcadce\nco]sct]vb
AfB\CfFcGdJ\M]S]U]Xf[]\e]\^d`]c]daeehblbm\ojp\rdtduZv\
saug
G]IgMrO\WYY]c]r]
BhIYJ]L]M]WWZb[bcbeimatcv]
J[KmR\X\Zb_]n]ocpbs\v]
R[_fehhf
H[IZKZRjW[l\sct]
JfVj]b^Z
CZH\RkU]V][Y\aa]e\mdr\sYtbucv]
[o
@bCWFbG]HlJZQcR\WYXZ[\^\cbefl\m]qfslu\vZ
CjGcH[OXTdY\[[]b^]`[e[j]ravj
B\McU]WWZll\
B\M\O\SqT\V\WcY\^\_]`\cbfZg\obv\
R\Wg`]eht[v\
CaI\KZWcXk]]f\nbscv]
BeNaU]VbWW[\cbhYk]naph
C]D\E]O\PmRdSdWW\cv\
TaVcWk[\g]
CfG\ag
R]Wg[Yob
HfQbUZnZo\v[
GcR[Wi
C[D\E]FZH]JZK\L\ObP\TaUXV\W\X\[b^j_]`\bgc]dce[fggdhdiYk[rbvb
C[D\FdH\P]ThUZV\Z\[cbbecf[gdibj\lgmdo[r]t[u]v\
Jhu]v\
EcFhJbKaPdUbYc`\e\fag\h[lamap]rc
@aA\BdF]HiK]M]TdUhWX^i`\abfcg\icl\m[nboapcrXt]vb
C[E\GdJ[M]NgOiVbWZZg\\^\fghel[r\vZ
CcHWLaMhN]Za\cjbkamds\
DaF]O[SbVhWW[]^[aacad[fagahcq\ubv[
CZFfHgW\qZ
CaKZWcXk]]f\nascv[
BdEbJeK\O\TbUdWX\]_dmfo[q]rfs]u\
O]`\cgl[nc
B]M[NeV\Wb[heg
@\CbJZK]R]T[W[]jb\e\gdh\lbvZ
BdLcOaW\edp\
I\M\OcV]W\\keeh\lZv]
C[FaI]M\OdPqR]W\X\Y[]c^gaah]l[vZ
B\N\S[TTUhVhWgZ[[W^Z`[f\llr\vZ
B[C]N\O[PfU[VWWYXiYfaid]e\f[lcm\u]
@bAcBcCaE[G\H\KeLdNfQ]V]WYYb\g^d`hbdd\eckalfmhnbobp[r\s]t[v\
@aA]B\EbFbIZJYKWO[PWQ\R[S\TZUVX[YYZW[X\[]Z^S_ZaZbVdfeZgzhXjZkfl]n\pYq[rcs]t]u[
AaBcCcDYG[H\IbJbL]N\ObQ\TZV[WhXcZ]^f`Xbhdbg[j]oas\td
B[CbDcMZNdQsTeWWXbZb\\^eeYg[htq\r]
Xh]\rd
JYKjLbOeRZT]V\W[Y]Zi^[eeva
@]A\BeC\DaF\GWHfJ]KeM\N\P\UbVhW\X[Ye[[]\_Zb\cbd]egf\gfhYlenYq[r]sbve
@]AgCcGcHfJgO\P\TdVhW\Y\Z][b`ba]ebnht]ve
BYH\OmWZv\
AbBdE]G[J[OcWVZ\[ocbehhZqZtZv]
@eFgJ\MkOZR\S]VZW\Zb\\]c^ga[b\e\l\ret]vf
AgBXIgJgKXLZNZObPYQ[RZSgTeU\WeXaZX[b\\^Y`ZabegfdghhZjalXmaoYp[qbr]sXtduYv\
A]BYC]QkThUjVZW[ZX[X]]l\m[naobparcsbt\
C\Wf[\vg
AaB\EbFaH[JdK\L]MZNdP[S\TbU]VdW[X]Zb^g_[`aabdfe]hekbn[p\rcsbu\
CYKeL\ObP\QhTcVZWhXbYc[l^]b[e\lVo\s]t]vT
FaH\McS]VZWW[c\b^f`]becbd[l]pct\uevb
O]V]Wnm\ob
B\HcK\L]PgR[Wr`\c]ga
C[E]VkW\^]aihe
CjJ]R]TaW[ecf\h[o]s\
FgI\L]Wm^[k\v\
@\B[CdDqEnFXGXH[KbL]MZOYP]S]T]V]WZX]YY\\]]^Z_\`babc\dfebhWk\lYo\p[q\t[uY
BZCXH]K]N\P[T]VXWgYfZ\[]`\adbYcZd[g[h|l[mZo]p]raub
WWllv\
DiGVPdY\le
E]H]OZPhXjZ\[s^\e[l[m\p\teu\
@\A]B\EbG\HbIZK]L[MZN\OYP\R[SbUcVYW[XVYWZX[V\W]]^Z_[a\eZf]g\hWimjel]mdn[oZs\tUuX
B]HdI]R]T[UbWXX\Z][c\b^\neresnv]
MhV]Wb[bqbt]ud
B\CeEdFbJ[L\MfTaZh[Y\b^el\
JbW][htZ
D[dcve
IZKhZc
Gg^apd
D[`je[f\j\r\t\
CZJe^j_]c\v\
CdO]T[Ue[d^[ccddmeo\r\
BdHbK\_emknZo[s\
B\IcJjXb\]]a
A]JgZ\sbt]ue
@\BXGcHZL\MZOoPeR]VZW\Yb[\^\`baebUj]q\r\
BZW\c\dijenc
O]`]ci
@bBbFcGbHbNYOZPcVcWfbhlYm\qcv\
L[UiWj]]e]h\lX
LoWY\\k\tZ
CYGZOkrY
AbBbCfD\GbHUNdP\Q\V[WW[V\Z^a_ha]b\d[enfbg\hdkclamboYqer[ubvg
B]W\[gb]eg
F[emh[
E]FlHnQbR]S\T[UZVaW]Yc]]afg]l[n\o\r\sZ
JbL\UcZ[a\ehrct\v\
W[ent[v\
B\C\IdO]R\W\Yie[
CcFgHeIbRbS\T[WZY\c]pc
@\CbJZK]R]T[W[]jb\e\gdh\lbvZ
H\IbN\U\edgho]
W]jh
@dBkC\L\Oe_e`el\vY
AYCZE\F]H]JcKbL[M]O[S\W[YZZf[\\]^\_ab[cfdhfhh]mdn]p]qdsbtbuX
G\K]PmR]V\W\Ye^bb]
hio]v]
CcWY[gkg
B\CfF]JbW]YaZ]\ke]p[rc
I\M\OcV]W\\keeh\lZv]
C\I]M\OkPdR]VdW[Y[]c^haah]l\t[u]
AbBcDbF]GgH]QhUgVe[]`aa\c]hfocrdsbt\vb
@fBeDbE[FhGfHaI[LZM\NbO[U[VYWYZ\\b^a`cb]daeWf[kWl[n]oZriscva
BXC]EaH[I[J[KeM]OkP\RZXgYfZc[h\X_\b[cae]gYhhlamZrcsWtbvY
IZL]RiWYd\e]l\mjoXr\
B[C]D\FbGaHdKcNaV[W\YZZ[\g^Za]bcc]def\kcl]mbocsbtbvd
BjC]GaL[P]R\Wh_\bcj]k\ldq\
N\O[PhV\Y\
@dKWR\[]c\ebr\si
J[R]Wd]ro]p]
AdBcCdD]E\H\KgMbN[Q]VYW[Yd^c`ibdd\eef\h\j\lhmcnbobp[qgr]tXvX
@cBZC[EaGYMYNjOcS\V]WZXZY\[[\c_ha]d]h\jblcuevr
OaP]TbU\W]YfZf[[]ac\e[peugv]
UlZZ
Zl`]e]p\
CiZ[ri
F[N\T]W\Z[[\^[eZgnlan]
C[F\HXIZJXK\MXOZUWWSZS][^Ta\b\d[eWgvhVj\mZoXp[r\vZ
@cBaCZEbFgGbHdK]MfPWR\S\VjWhXZYZZk[\\]^b_\a]bYdjgThck[mcolr\vb
AbKcVgW\\afhteu\
I]PiRXSgY\`[c]
DZvh
AaBcCcD[G\H\IbKaN\OcQ\TZV[WYXcZZ]\^\`XbfdcgZj]lqocp\qes\tg
JbKjLeWb[X\j]a^YjZlbqZvh
CZD]^l`\
A[BZCeG\IYK]OmP]V\XgY]Z]]\^[_ea[cehbm\o\u\v]
_gc]
B[C]DeNdQjT]W\Xb\\^]e\g]hdlb
@\A]BWCXDaFhG[HgIaJjK\L]OdPeSgU[VcYdZ\[Z\b^]_]`\a]bbd\eajbl[mco]pbr]sctauZ
BcCgHYJ\TZUg^Z_\ecg]jbmZnbp\vY
Xh]\
L]PZYi
A\BdGaHbIdKXO\RaScWZZkeaf]l\nV
F\I]UdY]enhY
B\FZM\[\^[a[erhb
@]AhBaC\DaEhGdI[JgLYMZP\Q[R[SaTZUaVbWW[d\b]a^j_Waabkc]daecfVgih[jXl\mZo\pRsa
BXEbHXJ\K[R[S\T\USV[Wd[b^]f[g]m[o{rfs\
BYH\OmWZv\
CZDYE\G[HUI[JlKcP\TXVhXcY[Zi[f^d_[aYcbd[eggdhhicjVp]qcucvZ
OfVU_e
@]A\CeDdF]GaI[J]M[RZSeTcUfVcWe[h\]^V`ebacbe]hcjdk]ngqasd
AbC\D[EaLeVaW[XaY\_]`\c\fihcjeldo]sfu\
BfHbW[^cbed]hh
@cAaFgJ\S]WZZc[\]d^fa[b\d[e\t]
MiNaO[V\[cv\
AZBZC]FfG[HeIYJZLYMXN[O[QbR\UcVaWiXbZb[\\d_X`eb[fdpcqYs]
JfOgQcT]Ycebl]rf
HaJaOcP[SaT]Y\^]cdehf[gYmeo]qbrdv[
@[A]BbE]FhHeN\O\PfV\WZXYY]ZZ^b`\e]gdh\j]paqhr\s]tdvb
B]H\JdKcM\QeR]U]VbW\ZY^Z_je\gnjZkkm]o\u]vW
C\IlO[PiW\YZ`al\r[
@[A\DfEbFYG\I]J]K]M]N]OYPaRWS\WdZZ[X^\_Z`ca\cadgf\hbjvk[lZqcrbtY
@]BaCeE\F]G[H\JYKdLfMdP\VcYoZi[\^aebfbgdh\o\p]rZvZ
PjRgW\
IbP]WaZ\[m^bebk\ud
B\H\KjMeNaO[P]R\U\WbXeZh[e\[_Zeafdg[lXmao[r\t\
BZDcGcH\I[KbPjRcVcYd[]\\]\^]accbechal\njp\q[teva
JcRkWYoZrc
NhO]P[S[U[Wi[Z^]l\
AZB[CXG\J\M\T]UWV[WWX\Zf\d]q^\_g`Za[bac[d\eef\jcmYoZpcs]tauYv\
Cpb\
`\m\ng
A]BUDaH]J\K\L[M\NcOcP\RgT\WWX[[\\\^\bWc\d\fcker[sat[uZv\
AcBiE\HhJaLZM]N\R[T\Z]\Z^b_]`ba\bgcbdbibj]mbnaqbtbuh
@ZCdDfEhF\G]IXJ[OYV[WZYZ`aj[vb
@hAZBcDXEaFcG]HWKhL\McN[OYP]R\SdT\VXXcY[Zc[[\\]d^d_\`YaZb]cigbhclbnYoXpdq[sZt[u]
@aAaB\C]DbFdGXHkKcQ]RcSfUcVZYg[[\a^g`aa\bbe]haj]k[m]o\qlr]t\udvg
B\C]EdHdIaJ[KXNWObP]RXSbU\VXWcYeZZ[k\ca\c[d]edhflcnbodq]r]tducvX
@cBdCbEbFhGdI\J\OfR[S\UaV[\W^i_f`\c[dXe\fZjdlVndtgu[vf
AdCYDcJhKcL[M]OfPlQ]R[T[UaV\Yc`]e[fghbjbl\mdn]o\t]vZ
AeDeF]GbK]McP\QbT[WVY[[a\\^aa[b[eghcjambpbqbteuc
D[E]G\I[K]O\PdS\V[`ihYj[n[v\
@cA]CaD\EbGhHZJdWZZ\]cceeafch]t\
E]F]HiIaJ]O\P\V\Yd[]]b`egchZmfq\rbtZ
@\B[C]DaE\GXHZIYJ[KaN[OcPXS[TgUdXbYY[Y\\]a^]_\`hckdcedf[hciaj\kdlZmXn\p[rZujvf
B\CeD[G\H[I\K\M[SfUhWcY[Zb[a^[min[oZr\ucv\
HfK\MaP]WWZZ[q\]^\
@ZAeCWDgEaF\GgJcMbP[Q\SWU\XXYfZb]a^idbedf]g]haj]qbreu[vW
B[L[V]W[\bmYnns\vc
CbN\PeWb[[`bc]jg
B\C]HbL\PeX[[dr]sj
E]HaL]R\TiU\X]Z][c]\^Y`geegei[j\l\obqcrdsctcv]
@cC[R]V]]i_a`ed]e\jcmZoetZ
@\BbDaEdFgWaY][[egg\jfnbv]
BYH\K]NdQkT\UiVgWTX]Y]ZY[[^Z_a`\b]cdf\hcldq\t]
B\Wp
A]EhW[^\edjfl[vb
BYLbMYS]T]WUXe[g\]e[fekblfo\qhtZu\vZ
G]OcP]RdSgV\Wi[[_]hgt\
CcHfn[t\vg
B\X]^bnk
@\C\D]FaHZJhL[NgO]T[V[Y]Z][]\]`bcalem[ndqas\
B\CbD\I\KZL]M]NdO]PbS[TeU]Yb[]]b^dceddf\jalfnapZqarbsbvY
ChWXvj
BZDWEdH[I]JeNiOYPbR\T[WaX]Y\Zg]f^W`la\cefZg\i]j\l[mZo\p]r[s\t\
KYRVWeX[[bbmk]q]shv\
H\Wjo]
CaD[E[F[G]HWIcKdL\MbNfP[QcSbTbUcVbW]XZYd\\^b`cbZcYd[fbg\jdk\lfogpcqZt]udvf
C]H[R]VaZb[ci]j]mho\p[ub
D]EbFcH\I[JgMdNZObQcRVSfTZU\WXXeY\Z\[b]e^b`aabbccbfZhejdk\l\mcnYoXqcrbtZuevY
G[M\OnR]S\VZWXY\`\cev[
A\CYGgIbL\M]ObTbWeX\[f\ac\h]oiv]
AbC\DaGcI]JbL]NbO\PdR]U\VY\g]\aab]caejgahal]mco]ta
E\O\Wcc\e]hasjtZuc
CgG\H]T]Z\^]df
BdCbDbFbGbHcWXYi[\\h^\aeb\r\ufva
@[AXDdE]F]GfJbKYNXObPiR[TXUfVXWfX[Y]\[]e^Y_\`]afb]c[ddebgch\lemfncoYqYr\sjt\
AmB]G\H\WWY\^jcbe]f]hel[t[uev\
ChWm]bv]
CcMhN\O\WYYe\ifdo\t]v\
@bBeJeK\L\P\Q]RZV[[Ua[bid]h]iflhm\pgqdsbteu\
AdJ]NZScU\VkWbXbYa\c^[_\`[abd]e[f\hcjdmbo\pYu\vb
LdfeiclcsY
KgNbSbW\
C[E]VkW\^]aihe
KhZc`[hct\
@cEZJdLbMbOdP\VaW\Y]Z[\\^b`\daefk]nbp[v\
ClJ]R]VfW[ech[o]s\
FgI\RaWf[d^[
B\EaF\G\L[P[Wcd\hblgn\v\
@\AZFbHaKbL\MbOcSiTcUeV]W\XdY\[b^YaZbcdbf]hbj\m]odp]q[scuevd
AeCcHdMbP]TcZa[b\]^g`cb]c\dbf]l[m]qat\vZ
A\M]O[VfWgZZ[[afo]
@ZBWCbDiEeFZGXHYJWL\OgPYR[U[VVZg\Y]\^[_\`caYbacgdcf]g[hYk\l\okpfq[tVuevd
W]`g
CgDgEhF\JhPbT\W]Zc`]aedgeah]lZt\u]vT
C\J\O\^]`dehh]neq]
B[C\H\JaOcS]VgWhX\YZZ][[\h]jedkbm]tf
CZH]P[T]VYWXYf\badc]d\eeg\hhmZo]ratcud
CcJ]e[hgl\t\
DcGcJbN[\]^\uiva
NZTaZTf[jqlb
BdH]I[OhSbV\W[[]_\cdfbj]
J[QgYcZb\e`ce\v]
WWllv\
TbWcXhpY
[]ej
B]HgJ\K]OfPXRYWYY]\]^\bocc
C[D\I\K\M\N[UbViY\Z[\[^[_[e\hdjjldmZt[
PbV\W\Yh^cebsh
J\WhZc[\\]
@gC\DdE\G]JaKbObR]TcVbWZYhZ]_d`\abe[hildo]pgq]tcvZ
AeB]CnDcHbM\NZO]PZRfSbU\VXWZX[YeZf[W\]^b_d`]ecfcg\j]m\p[rVt]vY
DiOcZd[gg\j\u\v\
OcXa[njdl]
B]C]E\GaK]McO]S\UbVa[c\c^b_de[fjhfkblarbtZu]
E\OYVcWpXj[X\]a\p\tfu\
W[[g
[g
H]I[O]VhZ\[l^\e[m\
K\O[P\Zd^Z`tc[e[
CbGbJ\N\RdVfWWYc[Z^\`\enk\m\qbt]uYvZ
FkG\JmSYV[WV[Y]\`[e\ldvZ
HgTd
EcWejlmbvb
@[A[B\CXF[GXHZIZK]L[MZOXR[TYUcVbWZXZYWZY[Y\V]]_[`[cbeUf]hXiqjWk]mdn\oZpZr[s\tUuZvd
Ub[\obri
X\Y]]d^[rgsg
B[MhR]Vdeeud
HkW]Z][]mdq\t]u[vX
@]B[CZDZH\J[M\V[WcZ\[Z`bcceup[rasct[u[vW
A]FhJsKcLZNXOZQ\S\T\W[XdY[Zb[Z`ZbUdifYn]o\phq]retcvX
Jc[j_a`[c]u]
E]Mb\hebo]pctZ
AhB[C]E\SeW[Y[^d
L\MgO\RbVjW[bgm]
C\D[EfJeM\ScVd^Yghj[v]
CaDbF]HbJ\KbL\M\NaRYUbV\WcZY[]\]agbgc]d]hhjdk]lbngqes\u]
AcEZG\KgLaNdRXS\TZU\WbXfZ\[b\d_f`\a\b\fch\mdqZrbsht[udvb
@hH\MdNdO]Q\RbSeTZVf[b]b^d`dbec]d]eYfbh]kbm\
@[AfB\C]DaGdHYJbKZL]NXOfPiR\TXUdVYX]YZ\[]e^d_\`]aeb]dbedgcldmhncoVqXv]
@gEbFgGbH\JYM[T]UZWZZm[Za\c[dcm\v[
[]ej
AbC]VZWg
B\CeEdFbJ[L\MfTaZh[Y\b^el\
I\Wi[]
OgV]fc
C[IbOc_ee\
JbW][htZ
O]_fta
B[C]G\N]O]PaTaUfV[WfXi[e`accgZlemnoXqat]v\
B\D[GYJfL\NXOWPWQ]R\TZU[V[WTX[YYZe[]\b][^eaqcedgeYf]gbhXi[jXlbmloYpZq[s\t[
CZD]W]^m
Vj
AbD[E]F]HeO[P]SeT]W[Zc[a\[^[_\`ncbgZl\v\
A]R\VaWaYh`Zggh]ua
@]A]B[CPD\GWHeKbL]M[NbSiUbVbYZ[Y\\]c^[`fcbd\gZhando]rTsdu]
IZKh
@dBZCYD[E]FgG]HkKgM\O]P\S]TZU[V[W\YZZb]d^a_\`[a]eaf]gbhhj[l\mZn[o[pgqcret[vV
DbFeJ]KbN]T\WaYa[e][`\c[ecfeh[lZo\pbtguav\
E\FhHkVbW[Xc[[b]e\gak\l\s\
B\CZL]VmWe`\a[cge\l[t]u]
FWM\O]RkW]Y\Z\[\maq]v\
BXCbH\K]MfNdO\PdQ[S\TcWg[b\b^\`cb[f\h]mbodpTq]retX
M\Wl\el]
B[FgHYM]UhZ\[]fbgbm\nbo\
CbF]HdWZ[iafk]
A\BZC\FbG[HbIgJgMcOcQ]T\V[WZZf[b^[`icbf\qcsdu]
Gg^apd
D[ObW\^]`icbe[f\j\t\
Bgc]d\ealY
B\V\vh
CZJe^j_]c\v\
@[A[BZCdDZE[GaH\JYK\L\M]NbOfPcQeS\TZUcV\WcYcZc[a\c^\_\a]bYc[daechZj[k]lcmcpZq]r\s]t[u\
U\VeW\Yi^Z_de\p\u]
BXCeD]EbFcJeLfMfP\VeZb\al[u[ve
@\BZC\DbGhN]OZVh^dadcdt]v[
vf
AdNcOhV\Yd
MhObVbWb^]_b`eud
BcHhKdW[
B\KdL\M\NZXd[f^d_a`[c]e]kdmYn\ojsb
OVce
B\GcJ\PcSbUjWZ[\\bl\vi
KdM\N\VlW\^Yf\s\
LiOiWY
B]I\JYTcUeWZZ]f]m[ngrasju]
LfW\
B\IcJjOfRf\]]a
BeC\DeE[FaGeH\L]MbNfO[PZS\VaWTXfY]Z\\b^e_]`\bedbebpcugv\
A]JgZ\sbt]ue
@oBbCcEcGbHYITJgLZNdOUPfQ\SgTcU\VYXcY[ZY[f\c_d`Za\cdf]h[iaoYqbrbsct]uh
@\F\G\HbIcJ[KdMaNZOfQbS[VeW[X\Y\Z]\]^c`cacdgfbodrctcvf
@\D\E\KaMcNiWV[hc]e]hambo\vX
E\IfJcObWcecud
@]B]MgWZY][[
@bA[G]J\KaN\QcXh[[]a^a_be\h[m[q]t\uh
@ZBZDgEkK\LdM]PeQ]WbYeZc[\_\delYt]v[
E[P]_q
OgV]
BdC\E\HdKdMgOZVYWcX\Ya[Z`kg\jZqeub
AeM]OjWZ]c`\jj
B[G\I]JiMcOfT[W\Ya[daZccdee[gchdm]rbvk
C]EZR]VYW[_\jov\
AdBbC[DeEfH[I\JdKlMZNVO]PjR[T]V[WcXUY\Zb[[^\`]adcWddeXgflcofp\qhr\sgtb
L]RiW]ghk]p\vj
DbE\W\eclevg
saug
BfCbHdS\Y\[ha\c]eZgbh[j]lam\o\uWvZ
C\O[RiSkV[Y][[`jc\rStW
D\Whsc
BZJcW]ajj\
B]H]K\LYMZO]R\WX\f^\e[j\k\l\tfvZ
L]W[Z\[j]bec
@ZA[C]E\HdJbM[NWP\R[SZT[UdVbWWZZ[c]c_b`Za]b\d\eagchcjZkZlYmbn\ogpcqar]sYt[ucv]
B]CYL]V]Whc\dijbncv[
O]`]ci
B\HdK[si
@bBbFbGbHbV]WZ[\biqc
NYO\PdRgVeWgXh\[mgoap\v]
B]DmF]G\MZO[SfWeZZ[g]]e]ud
@]WcZdm\oi
JiZaf]lbv]
ChW\
AZCaJnL\M\WfYZ^bb[u\
@\B]C\E]H]NeQhR\VfWd[c\c]h^]cbd\e]limeoXv\
BaC]fg
Q]e\gbvi
@]BZGZHbJYL\NTOZP[R\TZYZZc\]]]^[`bajcddfick\mbn]oepWrZs[
@]A[BbE\HdI]NdOaP]VbX\Y\[b]]aac]e]fagbiXjdnepgt]ubvZ
D[ElFjH\M\N\P]QeR\VZW]Y\dgh]l[vb
A\BcC]GcIeJbM\O[R[WXZY[]_]`[a]car]tZv\
GZHcOaPiR[VdYlZe_hegk]ras[v\
B[L]Wm[[
W\gh
CcG]K\PYS]T]UdV\WWY[f[m\ocrlshtb
FePZSeWj^\e[hc
RgW[
Pb[e_\hik\l]
CiG\ed
AZB[GYOYV\Whchecuc
B]FgNZVXWjl]
C\JiW[^T`\k\u]vn
@aAcB[CfEZGgHZIaKXL\M[NcOhSYUXW\ZZ[[\X_W`babbYcge]fjg\h[l[m\oap\rZsct\u\
CZEbObP\UaVZW[X\Yf[babc]e]hcof
@\D]FaHZJaL\O\SZTYY]Z][]`bcgllm[niqar]s\
BWCcHjIbJ\O\VYXgY\eaf[hdjbmco\q]rgtbvZ
A]CbIdLcO\PcSjY\[]\h_be]q\
J\L]RhW[m]r]ui
H]OfP\WZ\[_gcfjb
R]Y\f]m\rj
CcFhHbW]XcZd^fh[lfnZq\v]
IkOZW[c\
W\Yl
JbW][htZ
F]HeP\Sg^b`[k[qa
C[G]M][\_b`j
@eG\OdU\VhZ]^[_[cdo\p\
I\KbS[Wem]og
JaKdWZZ\[jeZlbv]
AcCVOcPZTcV\WqXdYc_behl\uY
BfHeM\NiO[W\^]b]jf
B]DeF]HYJbKYLcOgPdS\T\VZWbXdYY[\_eb]e\fbmcocr\scvZ
F\RkW\f\
@fB[CZD[EdFhH\JeKbMjNaOdQ\S\UcVWXgZZ\\^]`fbZccdYf[g]hckelbmlo[qgr\t]uZ
]gm\
AbC]H\OeW]\\e\lbmdo[ug
RZWnc]
O]WX[ee[h\tfukvX
LcM\UcVX\]]\b]caehmdoZ
CbEZG\JfMcP]UbVaZY[\]\ecgbmboZq\
CaG]IhK\O[RcTYV\[]cbedt]ua
C[IlO[PZU]V\W[Y[_]g\v]
Wiv\
B\M]O\V\Xab]e[gahdm[tauh
CbH[IjO\QaR\V[WY_[gfqfr\t[u\
G]`jc\e]v\
@\L\M\NfT\UbWZZ\[oe]l[v]
@eB]GaKgNfO[R\T]UdWl[\\g_Z`bebh\jelZsZtZucvd
A]CYEZGaJ\K]R]TiVaWWXZYXZ[\Y_b`Yalbak]ldn\q]tcv\
Vhbbra
CXJku\
IoJ]O]R]V]n]
@[BWCZDfEeG\JaLZNdQeTdU]VXWaXdYc\X]b^[_\`\aWbiehfehbk[lbnWoVqYrjt[
BZXf[lb[fdjclcsZ
B[C[DXGdM]NgRZViWZ[h]gc[dbj]lcvc
H\ddvh
B]R\Wht[
BZLaOnWbecg\
@]AdOiRWV\[h^\ceebt\
C\[blXvf
PfV\W\fcv]
IgO\RYW\[ge\l]rbta
H[RcSjWfYbZ]d]v]
BZCcD\FaGbK\MaNhP\S]VcWcXgZ\[d\[adb\c]kZleqbs]tYv[
LgO\R\VgW\
MbO\Y\Ze[ca]eaf\hck]pctgv[
@cA]CaD\EbGhHZJdWZZ\]cceeafch]t\
@[GZW]Y\`jcZj\tc
KhNdVYW[Zc`[hct\
W]`g
Vj
B[E\H]KdN\OUVhW[Za[c]]eZlZminbsf
AhB[C]E\SeW[Y[^d
NaO]RXVfWe[a_[ub
@gEbFgGbH\JYM[O[RfT]UZWZZm[Za\c[dcm\v[
C]Yc`jhb
Ng
L]hkjXt]
@dAdC\M\Wd]b^\adckechZ
BdHcJfM\NdTaWYZ]^[`\b\f\g]h]l\m[nkoYp\q]sYu\
B]Z]mgn\r\si
B]F\H\L\T]VcWXZh^]bfghhfj]l]m\rc
GZOlR\V[W]Xe_gcde\o[u[
CgG\O]T][]]b^]_\dfechds\tbub
j]vi
BYE\F\GaIYJcLZMbN]TbW[XfZZ[\\\^g`Wagb\c]gdhikbm[p[qdtWu\vX
O[VjWd^\f\
@\CbO\WlYZegf[k\ri
AfCZHiIcL]M]OWQaWoX\[d^b`\aeb[d]eZh]lZmdoZqfs[t\u]v]
B[IZLiOfZ]^\d]h\k[lfp\q\tdv\
G]R\Yl[\r]
Vdsj
@XAZB[C\D]FcG\LTN\PeS[UeVcX[YeZg[d\c^a`hb[cfdcebhdjckdl\manep[s\uevU
A]CZOl^[acv]
CpJeM]N]O]WW[]l]
BjC\F\HXM[V[WUXbY[[]\[]k_\`]c]elgfh]j]mgoZpYr\tWu\ve
AfU]Zg[\j]
AaCZEiF\HbJ]K[N]OXRgS\UdVbWTYZZd\\]\_\`\acdaf\hil]mdo[parbsWt\uZv]
A]CbE[HdIkN[QbRcW[Zb^]`[bbeZlgoep\vb
FgM][d
@\BaC]EZGbHZJdKbLaM\ScTYVbW[[b\W]]^b_\aYchd]e\fYhcj[kelTncp[qdresatZ
C\GZHYJ[KbNdO[PbSoVfWaX]YeZ]\\_dacc\dYe\ffhdjclYmdsethub
A]LfM[VXWi\[cZd\ebfbtb
C\GbWfhbk]
@]G[LZOcVfWZZ\[h\c]ah[kbmeoYpitcuX
A]E]G[M\PbSkWUXc^\_e`[a[cghcigjctZu]
Q]ebl\vg
C\H\S\T\Ube]f]mdpZrh
Z\c\eor]
@]BbCaFbGbHdI[JbL]N\O\P\RZScU\VZYYZ]]c^]`\cbe[fagZk\qirks\v\
CaFhO[UcW]Z]echcufva
F]J]NbObT\VcWdY[Zc\gf]glpc
\i
D]dkv\
B]C]F]H[J\KgM\PZR]SfVbZb_f`\badce]fak\pZ
DjEiG]IcR]l]
B]DdEgF\NYl\vg
L\NZR[WaYbajccmbrhv[
U\VeW\Yh^Z_decpZu]
mh
Oeebh[p]tg
KbTiUhm[
AcClN\O\V[Yh^Z
@[A]BZCVG[L\NaOcQcTdWZY\Z]\\^gaacej\lhq[t\v\
W\jl
Kcehla
I]L[R]TnUbVZWYYb]ab]f\gcjaldneocv\
`ifg
DcHdLlMYW[da
AVBZC\H\I]JZKcL\N[O]P\RbSbTXUZWYXhZY[Z\c]g_dabbac[dgf]g\h]k\l\manaqXr[unve
E]FhHcQbS\T\VdYcahl[r\
CWZe]]ell\v]
[Zeh
@ZAdBYCdDYF\G[HbK]L[M]OdQeR\S[T[UbY[[Z][^dadbedcf[gbkbl\mWo\qar\
A]DaLcOaTlVcWlZ][Ycbg]l[
LZO[WX[olZvf
D\GbKcV\WnYfcagcl\qat[vc
[Ze\vh
@eA[BVCYElFfGbHbI]KeLZM]PdQdR\S\UhWaY\Zd[Z\d]\^c_[`YaVbjcYdbecf\hiihlamUo\pXq]rZsatZugvf
AZB\CZHfI]JeKgMbN[PbT[WdXdYjZa[d]b^[`ia\egfXg]h[j]l]neobq\sXtZ
JbW\Z[[ja\egpbrct\v\
UcWik[t]v\
BZD[EfFfHZIbKeO[TmWVX]Y]ZY]b^Y`babebfjh\jfl\m\o[s\
ObV\_c`]mhoW
@]AeB[EbK]NePmR[S]TeU]VdWcX]YZZ[]b^W`jaeb[d\f\j]kYlfmYr]vZ
@]Rj_a
@\AfC\D\F]HXI\KdM]N]PfSaTeUbWeZe[\^h_]`]a]bdcbdZe\geh\l[n\p]qcsZv[
B\HbNdQeT]UeZ][e\\^i_c`dbddag]h]l[m\o]p[rcte
FfG\U]VfW\[\]b^\_bafeZhbj\kelam]qgtm
CkK]WYX[Yg]bh\qfr[
B]WYghm\
@fAYD\EaFeG\H[IbJbLXMePaVaZ\\b_dadbdd\f\iajdk[lZmcp]qeseudv[
VbZjl\o]
AbBbD\EbFbGXH]I]JaL]M[NgObPbQ\TcUeVdX\Yb]a^ZaaccdYg]hgk]lcm[ngpXsZt]ufvY
A[BYC\DZFcGZHZI[JcKYLWM\NZOWPZQ]R\S]TgUZXeY]Z\[a][^[_\dae]f[gahdjclbmlnfogpfqWrVuZ
EdK\M[O[^g`dc[gclXresftdvd
@eA]BYFcG\HWIcJ\ObR\SZTZUUVaWc[]`[f]ibmenbobpbqisdtbv\
@[CbGbNfR\SeT\VbW\Xb[b]b^gebh\lfq\
O]V]Wld\
F]O]UgZd[Z^\_dmdo\p[
A\CcD\EbGZH[L[MYOaP\W\XcZ\\b^YaabXcfhbiak\lXm[oZq[tevX
@bC[DcL]MbN]PeSeT[VdZb]]^[_\bec]eaf]gbj\l]ofqbr]u\va
A\B[CcK]\bf]hes[th
AbD[F\H[IbJgMVP\Q\R]S[T[UWV[WZXXY][W\\]]^Y`ba\bYcbd\fZghh[ibj[k\lZmWnVoYp[q[r[sWt]usvY
AbD[E]F]HeO[P]SeT]W[Zc[a\[^[_\`ncbgZl\v\
@\AcCbEdF\HaJ]OcP]RaSbTdUaWZZ[^[_adafeg]hclbrYs]vb
B\J\O\T\U]Zk[[^]d]enlZm\
@cAXBaD[FdGTH\IbKaM]NeP[RZS\TXVcXb[\]c_c`dbZcdhbj[n[o[qbrdvi
B\HZI]JfK\L]Zc^cell\o\pfq]t[v\
A]VaWfua
GdVdYheb
BZDdF\GaHZJ]UhV\WZYe]]^Y`]d[gbhqpd
AfW\YmZd[\_\vZ
CXH\IbWacbebf]h\obp\rgs]t\vc
@]BaDdGbObR\VaWTYi\e`bd]e\hdl\vd
CcFgHeIcRdS\T[WZYZc]pc
@[CdDdEhG[HcIZL]P]QaR\TeUbWa]db\cbdaf]g[l[m]qctauevb
R]\jfcl]tfv\
[Zvj
B]H]IdWls\tW
CaIbW\^ecge\rcthvc
@kBaEdFXGYHZI\KhMWP\RgT[UZWYY[[U]i^\_]bgccdfeYgeidnbo]pZsYtYvV
H\OaUg
@ZA\BcDaE\F[HbJnK[L[MgPfQ[RXS]TZUUV\WZXbYcZj[\]]^f_h`\aeb\c\dYfdgYh[k\ldn]o]pcrjs[teuYvW
FcH\Whmd
CbM\Uq^[mYobv[
B\FjIeJYW[emfbkjv\
WX[uk[
JZO[RaW\[Y^]c]f\rdvm
O]P]VpY]`\
@cA\C\FgG]HfKiL\P\T\U]VaXY[\\d^Z_ca]cZhcjak]l[pcqcsbth
@YCcD]E[FhG\HkI[JfK[L\MbN]OcTZUZWYXb]Y^\acbZcadahZk\m\nXo[p]qYr\s[t]u\
J[W\Zne]
H\W\[h
@[KjM\W\
BYG[O\Q\Ubcor]
FYHbIdOYP]VWW[[bakc]e]u\
@bGgN\WZ
CgD]FbHfOdPbT[WXXcZb[]`Xabcgh]n[rbve
Z\_gc]pk
He[fccl[n[s\u]
DgEgMZ
BYC\DcM\OiV\_kcbe\lcn[qcu\
@[A\B]E]HgJbMZNbO]TcU]V\WZX][]]ee]g]j[lZmXnioZqbr[sYt]ucv\
@cB[H\JaMmOZW][\`]b]cbdagbjckcl]mfnbsbtcuev]
Y[mgrh
H\K]W]m]oe
tjve
B]HgJ\K]OjPXW]Y]\]^\cc
H]^[gi
H]^[gi
BZG]LiMYPfVbWZhc
AgC\DaE[FbHbIfJaLfNaOVR]S\TbVcWSXcY\^e_Ya\b\chd\eafkgch\lfq[r]t\vf
Ph
AbB\H]L\Ub\[d]e\mevf
Y\h\ri
Cgqc
A]BaK]O\]b^eecfbodra
@[BWE[G\HlJdKjM\O[UdV\WdX]Y[Z\[\]\^Z`jb\e\jclXmWnfoYs\tavc
AeC]J\PaTiWfZf[e^f_bc\lZnap[v[
BcCdL[O[R\S\X\\i_\eehXo[tl
SceYhi
ImOWR\T]W]
AbC]N[OcRhVdWdX]_aa]d\ebfkhbjfrYsb
@iA[BbC]FXGfHZI]JYKZM]O[PZQ\S\T[VaWYZZ[\\[_[aYbXcgdcg]hal[n]rbs\t[vX
AWB[DUEfFfG[H\J\OYTbU\VaX[Z]]a^i_d`]cblho]qft[vX
B\DbEdIaJcLaNbTaUdW][a\]]c^Y_d`Ybgd\edfjgfhYjek\n\p]qctWve
IZKhfb
H\IbN\U\edgho]
@\B[CVF]HfJ[LnO]SbUXX]Y]Z\[\]h^Zb]cbfZhbo\qbrdtYuh
RmW[t]
@cGbHbJaTWUZXbZ\[\]bbeeaf\gahdkapbqbteucvV
TgWaZ][cebrd
@ZAcB\C[EbGdH\IaJbK\M]N[O]VZX[YbZe\e^c_\`\bheeg\hbidjck[l[m\o[q]r\sZthug
phs]
GZPYYha\cad]f]r\
@eB[CYFgJ[KbP\V\WZZd]b^[`\baeehciej[mZnZpeqcv[
@[D[FbHjJbKbM[S]T[UYY][\^fb\dbe[f[gchco[qcr\vY
F\q\rh
HbKeM]N\W\h[sku\
DbFeJ]KbN]T\W[Ya][`\c[ecfeh[o\pbtguav\
E]FgHlVeW[Xc[[b]k\s\
Yk[]
B]L]VfWXcg
B\FaWa[[fdhejdmbsbvj
B\F\W[[gl[sb
BkC\GeH]LcMYP\WYY\v]
KdLcW\[gn[
Kd[gn[
AfGgI[O]PjR]W][\
R\W[Ykr]
B]CgObSZVhZdch
AgB\HdKmMbO]R[S\U]V\W\mhoas\
H[L\RkWWkgmYo[
HcK]P\R]U[W[XrYc][fZl\m[sZu[vd
C]IjO\P\Y]
WZYhr]
L]Wit\
Ng
RgW[
RgW[
RgW[
RmWY
I}R\WVX]ZVs[t\
CZGdVUW[cj
C]DbH\IbJ]K\OePcQZT\V[W]ZY[Z^\`ccfd[e]j\r]
GeOVWmcT
Oh
GZcjd[
GXSZcg
GiSd
@\GfJ\O\cY
H]K]ZZgkr\
U[V\W]glm]
B[C]F\HZJVR]W\ZY^Y_]e\gpj]m\n[o\pZq[u]
A]BYCbE\FZGQHbIWKhL\M]ObPiR]SnUmVfW]XXYTZZ[X\d]g^\`\aab]ccfagZj\lcmlnco\qdrVs]tZvY
C\KcOXPXV\WjX[dhfdmTofqf
KZN\OiPlR]VZ\b`]cYmbp]
SgT[n]qbrW
F\H]K\U\mhnZub
C]KZ]igYhbmjoSpcqYub
H]W\m]nkq[
KWUXmnnboW
GYKdUdWVcro\
OVPgUiV\WZ]emWn]
PfSX
Sha\
G]Pdlg
@]BVCbD\F]H\J]L\M[OkPgR[SfUYV\WZY[ZZ^X`aabb\cfd\e\fZgZjfk[lZmZn[okp\qbr\sZt[u[vV
@]C]GcJbKeMgPVR\S]VdWnZU[[d\jXlfobp]rdu[v[
CcG\OUSYWg`[oR
KeO]cboj
B[M[OkPY[ecd
ok
KXUYg[osu[
I]KjOeP\W[oZ
GdNaWb[fcf
O[VWcgoZ
OUWicZ
PfT\WT[[cZ
E\PkW[
H]OcU\VjW\cgmZvZ
KbSgb]kbnd
SkkWn[
A\CkGeHYIYJYOfXdZi]]`\a\ceebm\u[v\
C\GdJTO]WXXdZfe\v]
JdOZZom\
@]AaGXHmJfKfQ]ScXRZZabcYd\mlqb
AaB\C]GXHZJbK]ObQ]SdVaWoXRZ[abc[m[n]qd
JeKiO]ok
KgO[o\
AcB]C[E\G[O]PcSZVgW\Y\cfl]
AfB]C]E\NhW\cb
]neV
]neV
AhC][e
AhC]
CYHZW\`s
@pGZ^WcUnc
@dAWBNC[DSEdFdGNHRIaKcL\NeObPdQWRbSbTXUSWPXeYdZZ[Z]c^g_b`dabbdedgbhbkVl[mdndoepdqbrdsetcucvT
@dAWBNC[DSEdFdGNHRIaKcL\NeObPdQWRbSbTXUSWPXeYdZZ[Z]c^g_b`dabbdedgbhbkVl[mdndoepdqbrdsetcucvT
Hj[bfjsh
BfOkSdcTvg
KbNWPbScULV[\d^\`\lhmnnboXp[qYr]
IjKbNYOYPbSeVeWk[e^[`]a]lZm\r\v[
H[OYZo
BdKglb
MuRXur
B]DkE[G\W[vc
B[Wh[dcbv[
G]HbYgdh
BXOTVaWbXbYd_Zb\cis]v]
C[VnX\Z]eg
@jA]B\C]D\EdGbHYKYL]NdOUUbZd^V`ccedVg]hblgn\v]
LeWXl\
AbJkLfQ[WW`Xb\cZdXvT
\htY
@\AeBjCYKcM\N[OZSeTrUbV[W]Y\Z\]\^\cddVeSg]l\m\n[oeq\rcsgu\vW
C\G\M\[Xb]jXlj
AgN\Q\Wh[[^YqWu\vi
@cAQBVCaDXEkFlGZHVJeMaNmOdS\V\X]YZZZ[V\Q^j`dacecgXjbk[l\obphqfsdtdvY
F[HgU]m[r]
JjO[ogra
AiBgCbGaS]`[a[c]
Wg
Hccodfliudvd
@lA[BXC\DZKgMcNfOgPeRbU[WWX\Yj\b^sc[eZjdoZrbs\vY
LhWY\Y
B]LiU\WY\We[hf
Yl^ee\gVjil\v\
Wpd]j]v[
CbDYUjW\Zj[\]ad\mZ
AZBOCbD]EgFhGXHZIdKaNbOjR\SXTZU\VoWVXfYZZV[\\Y^l`Zc]d]eghfjakZlSmaoeqcrbsctfubvY
@]BaDgE\HaL]M\P]QfWk[Zccd\e]f\g]j\k\lcn\pcq\vW
L\O\PfWi[Z\hbgceu\
@]NdO]TcVbWX^lach]lgn[ub
GiJZW[cd
B[FZHoQ[Zgdb
C\DeE[FfH\QeUjWUZTaObSlhmdnYudvZ
AaCnYZ
BeGfW[
@]A]B]CoG\H\NdOXUfWcX[YhZY][^\cVeXl\mTo[q\shu\
ClT\X]\\]\`X
G]lh
M[N[X[[ff[li
B[WX[Qlr
J[Wm[Xh]v\
M]QmWWa[csebiYj]t[
BTR\S\V]Ws[[
A]B]GlOiR\S[V\WjY\_gc\
O\Xj\\`Z
V\Xhl]
MfOlPhSbW\Z\[Ueclbpeuev\
CiJ[T]
LgVMWjtT
VnW\
J\TXfir\
BiGeHdTaW]\\cefbljnb
LrR]\ZefkZtY
JhS\V[Wkf]n]v[
V\li
DjG]N\OZ[]
B]C[VT`\aZc]dol\
@cAaBnGdH\J\K]NnP[R\V\WcX]YZ[[_[b\cZd[e\gbjdn]obtdve
B[DjEYWg\eejlRt[
@[AZBgCcDVEiFeGQHaI\KpNdOmPeQPT[VjW\Xd\Y]]^j_abecZdehkj[kXljmcpgqfrbtfunvc
A\CWDhEYG\HnO]QdS\VlWj_\`bcadSvt
EidU
C]D\E[H]TmVfa]
@bKiR]X\[[
C\R[e[sk
ViWjXe^Zacl\u\
BlCdFYG]IRJjK\OgQ]RfTcWlXbY\Zk^\a\cWeZi]l\mgnTpaq]rYsmu[
TgUWZYc\lioap\q\r\sf
BiD[GdQbR\W[`]
CdD[Ya]]aYh\rg
B\CfDiFYHhIZOeQMVjWZXicdd\s]
@]CWDYHZITJ\OHP\Yg^\`TcpdglXr[
@iOa^dc\
C\M[U[WVZl[\\\`\eXgZk[p[v[
AgBZCb^W`bql
@]AZCYT\Y[^gcZlf
B]C]GoL\N\Wg[]_Z
DeN[WbZ\l\vj
B\CWHaJhR\USVcWmZ[[Za]hXoZp\uWv\
L\W[[m`YaZbldhlZvb
_[e\fhr[sdta
B\Gk
@TAZH[OZP\S]VcWjX\Ze^k_\a\cZefhbk\
@WB\GlW[^fc\k\
Cf
IVWe
BgW]_h
BbFVJ]QXo\
BZFYHhW\
@aAXBbEcFgG[HYJbKbMdN\OgPgRaSaUbVfW\X\[Z\f]\_bcXg[h\jblbmbnbp\qdrasZt\uevX
BeC\GeI]Wdogr\vg
OZVh
CrPVrl
J\R\X\[Y\jk\maod
DcGkOQTcZbsYvf
JbQ]RPd\o]p\u[
mh
Whfc
BZFXHbTdU\Wo[]f\l]o\p]qau]
AZKtLYNVR]V\Wcc]nT
C]GlH\O\Ua`Zcjq[rd
DcJKu]vj
@]B]D\GhW\
DeG\HbV[_]hUvi
O]VnXca\c[
AaL\PiZ]m\v\
AfB[C\DUElGUHXJ[L\P[TeV\X[Y[[\][^va[cVeahNjfkVlWo\qgr\tbuZvS
HcKlgeh]n\
AYJ]Yh`Y
Dir[
Dh
@gA]BZC[DeEiFgGgHUIbKdLWNkOcQeR\S[U\ViW\XdYgZQ\V^d`kcffegZhjjgkOmhnhodpgqir\scthucvb
@qA\B\CbD[EfFcGVHWJcKbL\MYNiOhQZTWUaVgW[XgYgZR]d^d_a`db]cQejfegahoi]jjk\lXmnnhq[rcshtguZv\
G]TnWWdclc
W]c]lp
O[V\_j
G\L\W\kl
WPlh
gX
DZG]PcS]Wec\l[pg
VZWWlh
DeG]W[YXZ\
q]ri
FVHlP]QWU[m\o[r]
B]WZbkva
L\Wk
B]DqG[[]^Z_]lZvS
@[CcuZvh
H\KYW]Zl]\
W]hYvh
BYF\Zj
LeWW^]lY
JcLhScWWf\
BmD]GeJ\K]LWV\WWY\Z\c]gbh[uc
bj
GfW[
HbJlZ\]\
BfHdK\NcR[^]c]njpYqXuV
@dB\JbMfWc[\c\e\j[k[l]maul
BiJXWUu]v[
B\QkW]e\
AYR[^i
WW[h
F\HiW][\d\
H\W\eivh
HgOcUZ
BbH]Z\gioc
EXFdGbOqc[
@ZDfGhdWl\vZ
BZF]HiU\[cn]o[
VeWZ[\ah
A]BkJ]LZNbSXVeWQXXZX[h\]]]_haZcqe[fdgehfk]mcnYp\q\ucvX
DfHfQcT]V]WZdkq]v[
ChTeU\V[bd
KZZfph
G\OYU[Wlmbv\
B\LiW\eefVk]
BbG\IbKZLoMYO\R]UcV]WR[\c]die]h]k]l\neodqir[tcv\
UYa\g\mVnlos
BhG]OSPh[]sh
Wf^Yaip]
A\C[DkGcN]WcZZ[c\b^V_faabXc\dbe]lWvf
M\V\WXZZ[[^]livd
SjUaV]WXYd\\_]ferb
@]B\GdHZJ\KbMbN\R\T[VZX[Yg[\\k_cbhcXdfjbkblhu[ve
@WA\B]C[DTFiGfHYI[JYO[P]QhS\WZY\[b\]^[`ZaWbfcleZh\j\kblLp\t]
BRLiQ\[b
@ZT\WYZZ[ie]h\llu]vd
U\^evj
@[BhLcNZQYR[WH^\bZe[h\kalXndr[uYv\
VfW]ab
AeCeDZG[JeK[LgM\NfOgP]SbTdUSVgWaYjZ[[g\a^e_[agbXc]dfebfel[m\nYo\paqhsau\vb
WV
B]Wnb[l\vb
Ef`j
Q[TeW]Zc[ibbk\
^k
DhW\
G]WZZ[c[lks]v\
BfD\K[LjOWR\lZu[v\
W\[Yvf
AOCUD[EfGYI]JdL\TRVpW\XYY]ZX[[]]^{a]c]ehg[lXnav\
AdBXGUH[I]M[OhTbU\VcWW[Z\b][^n_Vhajekdlkm\qbtjuUvY
W]levi
BYO[R\VZWob]
B]Q]Wdfj
LhWN
CYD]GZMjZ[[YcckWnd
B\D]GcLXS]WuY[[Vb[d\l]pjuZ
B[LjWZ
LdWV
Wifc
@\GkZS
C]DeJ]L\OcPYQbV]WXY\\WcchYjZlkq[vb
A\BgObWZ[[efhdk\qcr\
@gAeBUCbDZE]FbG[HVJcLcM\NbOfPdQZR\STVhWeXMZb[e]d^e_c`ga\bgc\eaf[gfkclWmhnWqZrZsdtkv[
Oeebh[p]tg
W[[f\ftT
B\L\T]W][jl\
AlTd^Xfdr\
@RAdBfCbEIFSGdHeIhJ[KVMfN\ObPbQgR[SbTfVgWiXYYZ[i][_Z`caYbhc\d\ecg[jZl\mbnbobpdq\rbs\tY
YXok
CcRgW\[e\c]Z
XbefuevU
@pBiCZDWEgFbGZH\IfJaKZLZMZNgOPP[RXS[T[UXVUWiX\Y[ZZ[f\[]\^R_]`eaad[eWf\g\hdjZlRr]sZt]u\vT
B[DNEYHtMXO\bZdkg\qZ
@aAZBZCRD]EhFgGZHWIbJeKjL[MbN]PcRZSYTiUdVYWZ[d^[_kcbe]fZhbj]lbnbpqq[ratbufvZ
BqH[QY_]cheUhaqdub
AiObW[
B[H\OjVdX\YcZXcXfepb
@hAOBWDTEnFgGOHLKgNfOiPaQVSiTUUSVhWVXbYgZX[N\b]a^p_c`eaab[cXeegfhiiZjck[lPmdngqkrhtkukvW
@XAeBgCNDUEVF]GUHeJeKSM\P\Q[R\S\TdUbWjXXYXZm[i\\^a_V`hafb\cVdXflgdhVlZnfp]ratauX
G[O\VgZ[cj
GhO[R[W]cc
Rh[]fZ
Ceq]sj
BXDeH]QmV[WXZZ[Y`WdahYsZvb
JjZ]d[
B]D]K]L[SYV]Wk[Y^bd[fok\ler]vb
DkY\vZ
AWBhCYFWHbJaK\M[NbOhP\T\UgW\Z[[h^h_Z`iaebbcZefgYh[l]obqhrbskuh
EZF\NZPeW\cuk[l[
B\DpE[O\QiVeWWZ]cYljsXu[vM
HcTgUZVbWm^Vd[
en
@VBcCQE]FRGdHcJYQjSZT]V\ZS[Z\c^dcOddfZh\lkoaqes\tb
BdDhE]GnI\JYWiZ[[\cddFl\vj
@]A[FcGiJ]Q\d[
KYS]WYZg[kg[j\l]ne
ChJfN\
J[M[T[X]Y]Zje\f\j\nY
B[M\S]WZ[[bdh[qhrd
HdPbWYZb]clfmcnfo]vc
CcGhK\W[c]eX
K\LbNZ[ZccnYoov\
B[KWWkh[lXv\
@\BeD]GdK[L\UcV]WVZe]ZeYgcl[
BiGaLgP]VZkblZ
G\LeWUkcl]vZ
BeLeWY
CbTlW\aehYuh
BYD[GkI]MZNZOcQbVh[c_ba]cddahele
G\OZReW\[h^W`ckg
@\A\B\CYEjFjGZH\KhNbOaPbR]W[XaYd_fabc\deecfhj]o\qZrctfubvZ
BWCdG\HfJbLgP]SfUeWnZ[[Y]abSccdcebfZl]sb
AWIkO[Yd[a\]^de[h]lbtbufv\
LZWUkl
VZZi`[e[
E]JcOdPcQ]SbWZYbcXl]mZnbvi
HZJ]O]RYTgWdZ]]\mandoarcsfu\v]
NXRfW[jila
BdKhM]nZv[
KhnX
@fA\CfJ\O[V\WiYca[d]e\tgv]
AgCYPcW]vi
HcKhc\j]l]v\
`]ng
Pm`X
BfC]OQ^db[ve
LfWTZ]lZ
BkWX
LYV]Wgl[
CZL[SdTdUdWl\WfYmat\va
@aAZCYDdEfF\GYM]NZPgQ[T\W\XjY[[\_\c]e[fbjcoWsgunvW
@VAcBZCaDYEVFYGTH[IeKbLhMfNfQaS]TcUgV\WhXdZa[e\]]e^[_ccZeefZgYhYibjZlZmbnboepYq]rjsftXubvc
BjWlXa_]chh]m[nZo\r\tZ
BhHWchfdsX
A]H\L]WVcdla
CcDaE[F]G[HjMjPZQYV\WZXeY\ZZ]\^W_l`Zcdd[e[fYk\leodpds[uS
DdEYHgJZMkO]QdTgUVV\W[[d]geYlZmctcvf
CZJYLZMiTfWVXc[[cZddogq]tb
C\K]PWWn^gcZhdlnmbvZ
BjG\L[[Y\\kd
@\BlC]DYEKGeHfJUKZL[MNP\QjR\TdVaXTYbZf[f\e]]^Y`fb\cZe\g]hajdkZmZpcr]sdtYuYv[
JeR]TZUXWhZbt[uf
HbJeL[O[WXY\cZd\k]l]vl
AdBiCWDbFbHdL]MfOYPdQ[TcVXWgZX[d\g`cbSe\fhh]jbkZlpmdoZpcras[tZuXv\
@[BaCXE[F[GeH[JeK\QcUbWmY[^g_heVg\h[iZj\lYm\pbv[
D\GkL[MXPXWc[\bXlfo[v\
BYCZHbJfKfQ[WqXV\c]b_\`\ebghh[mXoep[ub
BjHcKeUbg[mZnhoYp\
BXDeQdW\de
BjGbPYVSWecdgWlfn\vY
Wg
BiLZOVQ\cdr]
AaHgMbQhS]TaUdWa[]eZrYsZub
A]BcC[HVKfL]MXN]OePjQeR\S[TZU]VSWcXVYgZ[[[\V^\_[aZcndfe\f\g\hblambnbpirVsgteukve
@rAYEPFiI[L\NdP\Wc[X^X_W`lbbccl\
A]BZFUHiJ\KjL[N\O[PZQfUYV\WiY\[\]c^b_d`jbfdhhklgmYoZqXrgsbtZv[
CiJ[
@]C]FlHWJ[LYO\PiRZS\TiUgVXYb[Z`fccgWmUnWoYrdsdu\v\
A[CdVibZdnp]
AeCdGdOTS\T\VeWoY]cUdWfcsbv]
FbHfIhJdM]NbO]S[V\WhXZYc`acXe[uivY
AaB[OdTdVeWkXY_Zfbhambo]sc
HXTeWjb\l\nYvj
B]CbU[Wl^gb]l[ve
C]L]P]V[WfZg^feZpVv\
[Xli
NXS]WZlb
@ZAPCXDYGbIKJZM\OPXXYZZf[Y`Ta\cmfZjZk\lYrXtYu\
fijb
AdD]G]JgM]NeP]W[]]^i`ba]d]e\ffiepdtW
O]WiY[v[
W[\lf[
HjW\XeY]Z[\\]abcd]lemYo[p\
CoHZ]\a\
WgZ\[\b\
BkW[_cp]
DVF\GfM\P[X[[]_ZaZcid[i]
D[GhM]NY^[abcciY
ef
J\Vg
B]W\c]emk\
E]_X`[a[cl
B\DkEXGeWZbcd]ebl[v[
CZDYGiJf
Wiv\
e[uj
A\BdDXF\GcH[L\QkSWVbWeXbYfZ]\q_i`\aUbfckdef[hZl[sX
U[Y[Zo
N\W\[i
DeE[G\W]ZW[d_[d[vf
BlW]
@eRaqi
BcG\H\Q\Wg[]\]a\bhhYl[qf
B\GfM]V\Wkb[cUdZlY
\gebtXu\
JXW\ul
AZH[R]_mcZ
C]WgZ[
Gg
NZOfV[bjh]lhm[nco[qhv]
DbVgWYcbvg
AbC]NaOoZW`[ec
CXafhc
O[[U`Pbdqc
FYHnp\
CZTj
PdVgccvY
H[PfSlcX
W\bhdX
QlhS
CZEUObR]afm\vf
BaL[cglZ
Ln\ZtT
GZWVZ[cedj
GgJcMbT\^]bic\l\
Bp\]][cYeYpZ
BXCfJjNfO[QkSXVZWbY][Z]g`aa\f]rZsXtZ
GZYi
@gBaEgFdOVRYV\WV[Z^]bjc]e]j]thvb
CZHWJsOWV]WVZic]d\e\vP
D\HjO]ve
PbVWWc[]j]lhmcs[vd
]Umb
A\B[LRUUWd[]`[b]hUklmj
BdH\L[VXWZgdn\uk
@\A\CdDWGmHYO\SXVaYYZZ]\^Z`\aZbhcge[ve
AfHgV]Wi\]]Y^\a\gb
Oh[X\\kk
GoJ]Y\fY
FdH[KfNdS]XpZ\_\cce\fZlZpes\
SjW[f]h\qc
@XBbGZH\OgXa]bch
B[MZP]R\Wpc[d]fhvc
@QBfCdG\HLJdKaOYR]VYWWXlZ[\]`gabb]cje]m]nYo[pjsft]u]
@[B]H[IcKeL]O\U][]^[_[bgc\gch\jbpbqf
G\L[WXkZvq
BfH\W\
N\W\[j
R]UpXfZ[j\mO
R\S]`g
L[Wl
W\uXve
F[HeKXPXQ\Wc[Uj[lfsh
BPWpea
CaHbL\R\SgWfZd_be\f]lYrYvc
CqD\R[T]V[W\[[\b`[edf]lht\
AZCjH\MbUfWiZ\\Xc\fcg[hblav\
D\F[HbOXV[WkZe[]_ba]e[gdh[jZlb
Wkm[nd
BUNXccld
BhWdtZ
K\L[RXWn[cr\s[
HWKZWg
PeScT]WQfZ
BgWZp]
J]YY^]`i
D\GYWcZ\`\b\dmngoY
AYBfCgWa
B[C[D\W]hZlo
F\Ml^[
EhJhNbTbW[Y][Z^ea[c]hgljr\vX
C]DXEYG[WUZ\[f`\b[dUl\vq
HiWX
ChmZ
MdZW[[
BfWb[Ykala
Gg
B\H]OlP[
@[B\D[EiFgG]HXWZ[\abcbd\efj\vY
BeO[W]X]e[o\ujvb
Hgacr]
BnL[W[k]v\
B\R]W\Yge\
C\DYJnWhZ\aW
@\HhIZJYOVP[Q]SZWeY\^Y_]`YaWbdcxdke\hfkVlXrWs[uWvi
Nj[V
Wi\]v\
ObWWXd_Z
@\B[CZFdGYH\IeJ[MdNjOhU\WdZ\[[\a^e`bbbe]f]halXmbnWqhtmubv\
BgR]V\W\[]
DgG\W[j]
NgU\WbZieYj]v\
BfD[GQO[Z\[[h\kot\vZ
@\AkBiCSDdF]GbHbIbJYKZMbN[OdQVS\TUUaWeYZ]U_YbWc]dbeSfFg[h[ickcl\mZnPo]p]qUrYsRt]u[vd
@iF]GjV[Wj^\cQhblVm[
@XBUChD\EeFZH\JdK[LYOdSfT\UcVYWiYWZp[\^[_Y`gcYd]ebf\h\lZmbnfobqYsgtYuZvY
HfR\S]Wf[dhc
AoBUCdGVHUM\OkQ]TbVjWg[]\\^damb\cUd\h[l\oXskt[
BdD\GeL\O\Zb[g^\aggcnboa
BfW]l]
J\W]livY
DcJnL]P[V]Wb[Yl\v]
AgCaDUE[G[HeI]JbLbMcNZO[TdUgWgY[Zh[e\f]\`ec\eYhXk]lWmcnbo[r]tWufvd
BeHdWieYg\m\oZ
H]OYclu\
AfI]OdQ\vc
A]EgNhV]Y]
A]L[M{N\W[[[]]k]lYuY
R]Uhmgo\
@cAZBcDWEYFfGlHUJ]LcM]NZOUP[Q\VVWgXWY[\d_c`]bVcndVe\fZhgpbrWs\tivd
I[LYNeV\Wg
LYWYc\f\lm
WPll
BfD]E\L]N[OePeR\S]TcUaWX\]dceZl\ogsZu]vj
M]O]W[[ha]db
D]LdWbnhv[
C]D\JmZ\^X_b`g
A\CgGdY[\h
RSWf
G\JiSZW][[`\v\
BjHXWX
JPcddcv\
BXJ]WpZU^[`[l[m\va
divX
R\WZYh
C]F[KbNZS]V[WdZb[\]]_[`ec[f[lln]o]q]v]
@iH[cWeWpg
JdK]UYZc]a^gg[h]sd
B]GbT[W[[gc\lb
DXdi
B\DbWc^]_bhcpdqgsWtbvd
BZD\ESFYQeV[divl
B[OYV]Whci
EkFeNpV[W]^i`\cZlTnU
B\EbLTP\Wy[[k[l\nep[q[v[
HhXd^gnZ
W\Yg
A[C[GcHXJ[K\M\QoRdSeWfYd[[cme[f[hfq[r[u[
JgOe
MTW[[n
CZKgW\fmq[rZsY
Bf
BeeT
BqG]L]R\WR[\cgk\
mlr]
DkEcG]l]
C\VZ]bc[lkpc
MiW]\Z
HbKZMgShXf\f^g`\a]bXdafggeu[
CTD[EmHSI\JZObVcW[^}aZbTdZj\lgn[qqrXu\
AaBgDcEcIcJVMYN\QeR]S\TeVbWjY\Zd[Z^WbYc[d\fijYk]lbscuYvd
BeG]IcM]OeTcU\WiYa[[^Yb\fblZvc
U]Zj^ib\g\n\qY
@jAXB[CfD]EjF\G\HRI[JbNaOfRbU[VjWhZS[e^j_c`YaWbccYdYeeh\i]k\lZnhqfrgs[tnvR
BmQ\[\b\e]m\s]ue
@gAZB\FcH\I\NfOeP\TXVbWfX\ZY[\\c^n_a`ea[c[hYjZlSn\tduY
@gCcD\EeFgHVK]MdNZOfTbVcXYY]Zb\c][^h_h`]a]bhd[echfl]n\peq\r[s[tkvZ
W[ojpb
@jCcG\I[K[MeO\R]S\U[VkXfYbZ]\Z]\^\_X`[bfcag\hciajclZnfobpcq]ritkua
AZBWD\EcG]HcIcJZM]P\RWT\VjWeXWZ\[Z\c]a_Za]bYc\echgiilZm\r]s[tnuf
D\KYN[O]PbV\Wu[\aYb\ogvZ
CX\gt[
CZH\T\WZe[jdl\qmtf
@]AbBgCjHRIbNeOfP\T[U\WgXZ[ga[bZcPedf[gah[icl]m[nXo\p]q\r\sWtbu\v]
@oA[B]CeEeFiGYHVIgJbKdNjPZQYRZU\VdZZ[Y\Z]c_f`hadbWcVdVecg\hmjak\lWm[pbqZrat\u\vX
VVWfZg^]pY
O\vp
@cBeG[HZKjOePiT[UfV\\Z_bchedfhh[kXmco\tcv\
BgOUPbTcW]XacfuevS
BiL]RZW[Z]d[
R\U\Zk[]
JX^a
BkJ[M\W]Zg^\
@cBTCZD\EaGZHZIhKcMbNdP\R]SbU\Xe[T]d`badbec[eefchei\j]k[mjncpXqasetdvY
@YKcM[RcVfWcY]Z[[[bgc]pg
B]DbFUHeJZVhWeXeZWafc]h\sZvn
@ZAfBoCXDUEYFZGkHfJbN\OfPVQ[RYYVZX[g\U^h_Y`dahb\cYd\f]gbjbk\lcmdo[qRsZu[vl
AaBiC]D\HkIYJ\McOhQZTZV]WV[c^d`fbXcXf\gchYkaq[s\t]ubv[
A]HdJiLZObRcWUZc[e\[^cbeeYgehZjckgl\p[vZ
R]W[XZvi
B]C\DkEiFXG\W[va
I[MjOfVfWeZc\a_\mbncojq]sgtWv\
O[efuZvc
Pil\
BfD[J\MdO]T[UbV]WdX[\c_f`\aecYdefbh[j]k]lerbs\t]vZ
JeM]O\VdWZYZ[]\]b\eZfbhvqbuevZ
JaO\SkXoYZ\c]\_XeXn[o\te
C\D[E\MpSYTgYb`]e[fdvk
CcDgdZib
Ehdee\v[
Bie\hbvb
ClDVE]J]MYW\X\Z][X\m]X_ce[f]hZp[tWu\vc
CgF\GcJbKb[b\]abd\lgn\qir\
E]Wd\\egh]rbtc
W]mXnh
E]V\mlnYo\p]
B]GbHeWi_VeZlYm\
O\WVekv\
nlows\
CjOXTbW\hb
H]K\R]Wbf]sku\
H]sh
C\JgT]ffh]kb
@[J]jj
BjY\j[r\sd
BjY\j[
C\N]eghl
C\N]eghl
D\FeZediqasY
@\AbB]ClE[GaHbJaM]OUTbUZWXXiYfZ\[\\Z]]_X`ba[ccebfbhbmYoaqgr[sbtav\
@bAZCjE\HdI[JaM]NaObV\W\XaY[\c^b_\a[caecfjlZnaoYsZtX
@\A\CjIZJfSbXWY[]d^jcce[ndoZv]
AjO]^W
CVIYTco]qcs[ti
CYf]hj
C[IgVgXX^cecodqa
X\Ym\ZhZm\n]ocqUt]
AkCZ
ChHbqd
C\I]q\sg
CiXiech]qc
Ch
BkH[W\b]
BgH[W\
G]HbYgdh
CdScW\lbn]oi
CfG]H]T\
C\JcTi
K]Tf\coc
Tfoc
U]W]Zh
F]GYK\OeP\ShVfWYXf\\_Xb\cbfYpcs[v]
C]Oj
VkcY
B]GYS[WZX]cl
O\VeWZcn
O]ScVUYi
O[SZVoX\b\
@\B\C[F\GZM\OZT]VXWXXjZZ[Z^\_bcbedf]o]p\q]r[tbuYv]
ViXG\g_\
C[WeXh\\_cc\u\
X\em
XXts
BhKdL]O\
BhL]O\
AeCiP]_\kd
DcPdvr
B]OqPXu\vX
@gB[D\EjG\JeKcLYMZNeOfPZQbScTcVVWT[\\c][_\`dadb\eagfh\j[lamdnbp\ub
@nAbCXFZJ\N\PcRcS]VZW[_gc[d\e\g\hhjZldn[olsau[
@eNb]b^\_maee]hhm\nes]t[
@ZBZDdE\F]GZL\N]PRQhS]V\Z\cPd~h\lUvf
@bEd^[cL
@ZEdF[Jg^Z_ZcW
Kk`\
@hB\C[H\J]KZOcPhW]][^X_Xc\d[e\gjlWmc
OdV\h]mhoU
BhGcH[Kkc]d\fgh\lesYufv\
Echn
W]lgvd
KUmb
@tEcF]GdOY]]`ccch[lbm[ud
@aA]EYMZNZP\Sn^q`ejclZp\u]vW
P\ll
EfF]HYOXcu
Pj
AcBSD[FeGWHcJbK\LaMXN[R\U\W]X\Y[\\^\`gbkdkeXj]n\o\pYr]uZvW
AZL]WjZf[fbLd\
@tO]`[b]cb
Dfc]dS
@\Sobecekb
AgD]JcLjO\VaWZ`[adbccZdil\u\
OgR\W]`obbch
BWHgLfQhZ[]dbad\
F[JXZk`fd[hb
@[J\Wc`lb\c[hck]
Fg_hbZ
O\Y]`ke\hj
BcDbEdFYW]dXvk
R]joq]
C]L]N[V]WdXm[e\[^\b]jgsZtdvf
hath
AaK]W[X[\jebt[
W[X]\gebt]
NkTbZ[[dab
Nh[d
AhB\C\G\H\JcTbW][\`[aeeaq]
AfB\C\H\JeTfZc[\`\a\ebq]
@fBiE]F\GbM\O[PbV\^Zh\j\l\
H\Pg
@PBSH\M\^[`ahajrvl
@bBcFbH[OjW[^b`dhfj[
OYP\W\^\`gckhgjd
M]O[jhvb
P\W\`[jk
@gBhW\jT
Malj
C\DbEaG\I[OZP\S\V\WYYZ[W`ZcbdakZlXs\u]
@eDZEcGkY[cFdWvk
DYGY[\cTd\u]
ce
GjcV
DiG[c[v\
BXC\L]R\WX[\^\`[e[hikZo]to
@aBdDbEWGcHYI\K]MeOaR\U\VPZg[d]X^j_\`Ybacbdff\gbhbk\lSogp\qbsct]ubvb
@\A\BTDaFZGVH\J[LlN]OdPRQdS]UeVZWWY[Zb\Z^WcSdredhTj\lWm]peqcr[uavk
@]KYP]opu[
BZZ]^uhcr]
MjO\tc
J\Nh
A\Bj[[u]
@[F[KdMePmSYW[Y][X\cc]e\u\v\
@]Fn
FaGbNhRcT[[r\ba[cbv\
BhG[Q]W]cekY
BmLUM]O\P\W[[[^dv[
@iB[CYJdTlZc]\^[dae]gah[kbo]rdvh
BbF[GcKkLbNfOePbS]V\WXYdZd[]^\`]cbe\hblbo]sa
BgGbV[WYdbjfo]
B[WhZ]e[g]
BgGbd[
A[CfGYShUbYa^]cle\g]kcn]pgqfub
DbGbMbP]WgZb
B\DYGfKZLaMZObPaSgUbWf^W`[abbbg]h[k\meolqer\sZtjubv\
C]KeM[N\S\U\Zcnbqbtb
FcS]Wd^\mYnh
BOF\HeJ[KaLlM[NWQ\WdYd^hcgdcedfbgZnXo[p]qYrfse
Q\Wh\dvj
M]W\[]^ot\
W[mg
BqLWM[Z\v]
B]DeM\NcOfV\W]X\Z\[d^[hfj\umvY
L]M\[m
Zh[]
KdOiSW
BZDbMdOYP][hvZ
KZY\ek
@g^gn\o\q]u[
M\SbW[b]f[jXlk
BXG\cqdZlT
@aAhBYCYDbEbH[L\NbOaPYQc[abZcae\fYg\k\qes\t]udva
B\C\E[GfH[L\NfOcQ\TdV\WcZc[b^[b[cWh[k\qeuX
@]A\OZVa^gcih\j\qe
AhW]f[
AgW]uc
AgO[
^Wh]qfvk
AWT\^gub
G\QfW\^[qYuh
APDcGc[Z^a
AgOd
A]O\Wf[eqZ
D\E]FiHfK]OYQcW[Y[s\
D\FbH]QfY]
Yh
Wg
B]DbOk^]mc
N][oe[t]
BZCcD\EYFXGbHbL\M[WkXj[b]]c\lcpZt\uZ
CcM[O\P\TbWUXb[ycZf\jjk\l\
CcL\WY[f^gv[
@]C\J]MfP[TZVcWjY\[Z\[c[eeljmfnbuevZ
DaG[HdLoPaWbaSbYc\delYm\vX
B\DlE]d[
W][Vlk
KdW[[efek[l[vT
@hDdG\M\^Wvi
WX[V\clkv]
Bavh
Rg
@\L\RsW[[[c\n]v\
B]D[J]L\MZV]W\Zg^[eSlbv[
BbGcZ\[e\ec[d\e\vh
@]BZGbL\MbPcR\W][\cakNvv
[Ykh
A]BmC]GhL\M[We[[^\c[kevY
LdMbO\SgZZ[clT
SYW[d\fg
WfcdlV
AWBVCZDYEkFaGZHTJbK[LYMaNfOaPZR\S\TYVcWZXcYZ[g\P^t_\`ebYdZedg\h]jek[lNmdoepbqcrYtnuWvY
@bBgCgD]GbHZJaL]MdNeO[R]TbVbW\[acYdme]jUm]
Dg[W
C[MYWY[n
MjTU[\vZ
D\LeT]WV[d\]e\mbv]
@eBXCgDbEcF]HXJRKdO]P\TXU\VbW[X\[d\h]f^c`YarbZc[d]e]fZljmendoep[qcres[tX
ZivZ
BcC]GbH[IaM[Ne[W^befh]lnp]vb
@YCeI[O[R\TgWe\c_bfgjbv]
BZDaL\VhW]Xb[Z]]vi
AYDVMYOeSXVYX\[]beddffhfrctmv[
G\JcK\gaj]lkmb
@eBbC\E]GcMZV]Wl[[^\ddlXvZ
vf
BgDVJY[dvi
M]WU[hl\
C]K\[[^\aflj
Dh
C\L]MlTeWZZX\cl\
AcBVJjOb^Ycle[l]v]
BdDZJ\Udo]vj
L]ObW\[kuc
[e
[jeZ
CVPdTg
eh
BoLZXg[Re]hgk\lb
@bBhE]
FfHkM]Q\S]U]WZl\m[r]
B[ImrZ
H\JcK\R\SaUYY\[]][^\cbmgocqdrit]
OfSa[]^\cWmdo]
OZmbojrZ
@]AbC]GbHWIdOjT]VWWY]bafb\dbe]f\s[v\
A\BXH\IZOhP\S[]b`cb\ckd]s\v]
Oh^]
B]Ii
GcI\Oe^ha\c\
AeCeOO`a
A]B\DcEbGeI\L\N]Q[SeWZZb[c]]bZd]fZgah[jcl[nbqZsbu]
Wk[\
UYol
X\m\og
AZJaL]WcbYd\
O]TaWgXk][^\hejd
DYEfG\cj
HYJbTiXhc]f]hdqaslu[
HZT[Ucfis\
F\HcXXch
Nb\]a]d[ltv\
KcUlmhu\
BdCgD\I[JcK\MbSiUXWRX[Yn\c]Y_ZadbicZdkeff]g[h]iajYlTmfnZodqatZvW
@eAWBeCgDdF\GVHeIaK\M\Q\T\WdZk[\^\bdcjdbf\g[h\lcm]pZr\s]v]
MgT][\dd
CfJdUh
@gC[DcI\RbSeTcWXXYZZ[[\acbfWgdkdlYrcsdu\vb
UkfdsY
CgM[T[[j
DaVgWYYdZZabpkv\
B\CgIeJbMdP\T\UcW\Zc[j^cdWeYg\l\
PhSYaYc]
@XD\GdOWSZcQd[j[
@]cadi
AbG\PRSeZca\cb
JdOXWZZgc]
JZWY\hcdl\vh
TjW\fZlbvb
GeJ][Y`ecXd[
GgkT
@YBXEfF\GUJ\KaPdSZU\Wd`echedlTmnn[o[r[
D[O\Sbaic]f]rb
@XO[XZ^[cmheqdub
HdKUW[`Zj\ng
@gAbJaMYOdWkY\[h^[c\ebn\tf
R\[ieclY
R][h
J\Z\[hl[v\
L\W][kvX
DZ[Vvj
CbO]Wb`i
@cCdFbHdIaJbK\N\P]Q]SaU\WWY[Zabfcadeh\naoa
C]HiJXTaZ]dZfVn\u]
A]O\SiV\X\c]d]
CfFoHlJiSZT\U]Y[cXd\fVlUpXvZ
FjH[S\^[a\b\c[dtlY
AdH]JeP]SfVdW\X]`\b\c[md
SYfjs\
S[bcd\lfvi
ObYgbdv]
@gBrFiHZK[NdV[W[X]Y]\b^\`[bfq[rZuhv\
@XEWF[Njld
@uB]MUW\e[j\v]
Re
@jMX]eu\
AZCW[i\]^f
FfG\W[]b^\e[j\keqhtp
]bqhtf
@eB\CaDcEfFbHZJbKcL[MgOdQbS\T[UdVYWYYhZe\e^ea]b\cYd\e[gclYmVnfodpcrgtZv]
J[TVf\rk
H\J\Umm\
TXU\nkp\
Okg\j[
DlJ[^c
AcCeE]J\M]OPQeTgUcW\XbY]Za[f\Z]]^Z`Xe[ggtZu\ve
WZ^q
MeO\Zd[\_[eXhkj\ud
@]K\O]T\X]Yk^be]hcpbu[
O]`g
Y]ej
D\EkK]O\V]W]
FcK]O\ReYhe\
B]CVJ]LgO]S]UXV[WVX]Y]Z]\b]h^Zedhio\tYu[
L]ejh\
LfWd\[eXh\
@\AlB]DcEZFaOYP]QcU]W[Y\Zf[\^\`bceeZhbjgtcuc
@hFZh]
A]O[^g
XhYS^c`]h[p\vX
PbY\[k^ce]jbl\
O\X[^cj\ve
A]EcM\OiVe_ie[
BsH[Z[[Y
Ea^\cfj[lh
E\G]JaY\dlunvb
h]ph
BZH[JdK]L[N]O\\cacchl\t\
BZH[JdL[O\\ccst\
WbXio]pY
Xjo]pY
W][k
@[CbDYEaJZK]S\TZUbV[WZX]Za]d^a_]`fcZd\ebg[hZj]k\mhneogpZrcsZtc
@ZH\K]V[YjZ[^[`cc]nbohp\r\tc
C\X]Yhocr]
CiZ\[i]e
C]Z[]\mh
m[nh
CS]g
BhV[ZY
F[G[P]S[T\VcWgYi[\c\f[nep[
Y[m\p\rg
G[P]S[T]Yvf]rW
C]OdThVb[]c]ja
C]OeT]Vj
CbG\acchja
AdC[DaN[ObVjYb^[ced]fbu\
@hGeW[Z]]h_[l\m[vc
@fCcGgWW]Y
G[Wk]]ed
GiJcc[
RhW[sc
BjLmMZQcWc[[^deZhYkXq]
MYWh^bb]q\tl
@[]dg\h\m[nboosbtXue
@]AaIcMjObXZZ\[bc]netUu[
WoXc[\tb
Wnk\lY
BXL[[XkVtk
Ce^]`\ch
BfH[
fhsV
DaeZtcvm
ShWbq]sc
ejtS
LfWbh\k\qcvU
\Ze[tq
B\[Xtd
BkGaH\o\
BhEeFcHYV\W\Yh[\aeelg[h]j]u]
A]BkC\D[HjJ[[f`ccZeZg\k\q[tjucv\
BpHXL\o[
gZkkt]
CdEbL]McNmOlPdSZVcX[Yd[\\d^V`bgYr]tZv\
U]m[oj
A\EeIeMZNbO\P\VVWW[]^{b]c[d]edj[lUp\qer\u]
AaB\HkK]
@]B\C[FbGXJbLbOfP\V\W]YZZb\Q_ga]h[i\j[kTl]mfnep[q[rVsettudvZ
CgNPO\T\VgZ\]bgc
@cAaCjG\OZPdV\]d`]aVcf
Zk
W]eYth
@cBcCcHWKcL[QfSbU\W[XaYY[c\X]\^\bZced\ebgcjamYndo\pfqcsgt[
@\A\B[CcD\EeG\HcKfM\OdP]QUStUbV\XhZd_]checf[gbhhkam]oXqZrdsZuevZ
AaI]KbM\ObRdXa]Zcge]gahcm]o[r[s[ub
G]OjP]S\
@dBmC]DhE\F\NbOUPkV\WgZb]b^X`]d\e\jblcq[s]vZ
BXH\QhV\WTnbs[
BdHZJ\KbQgWQ[[f[gYn\sZ
AeBbObQZVeWf[\`\hfma
B]E\Ndcjf\
KWX\b]g]pm
CWUcWZX[Za[d^edch\jdkcl[mZompaqd
AbN]^r_Yc]h\
_h
sh
BbGicZg\
@fB[FfG\H[N]P]W\`]cggdj\vb
BeH\L]Qgeek\q]t\
@dB\C[EcH]J\L[N]OaPcT]XbY\[a\d]b`XacfZj[k[lcnbpZq\ujvX
@ZC]FcM\ObX\[c\c]\^[_h`\biegl]uW
WW[hbc
CYOYV\WRXk\i]k_[`]aebbeihbj\k\l\p[t\v[
@oAhCWD]L\W\[]]h`[b]l\tcue
A]CcH]M[VeW[[Y`bcae]fZlju\vb
[\e\uf
A\eZh]ulv[
@\CdDeMhRbWh]]b\t\
@hAeC]DhE]F]G]MZPaWZXe\[^abje[ffg\hYmcq[uf
@\C\DiQ]V][ebjd]t]ubvY
@qb]
AZCbD]QcVfW]Xj[c^i`dbZe\h]q\ucvd
@]A[D]M\[Y\]^[bee]fhmcuf
Am`[
AaMgO]W][\`ebgcceimbnb
C[IcOcV\XcYg]db\ech\nco]rbteuWvc
J]Oa[\a\e]pcuh
C[Y]]beYun
BbMbR]Vb[hk]v\
L\MjWY\\
O]`]ci
O]`]ch
B]H\U]Z][]^[e\gim]o\p]u]
@bAcBYCbD\FcLWMbNcPbQ]SdThUcVaYd[b]e`Ucbd[eafYgZhck[nZpbrXt\uav\
MhObV]mX
EjKYNYO\V]l[
K]]mp]
M\Uch]lYmsoV
C\E[JZNdP]Wc]U^]eakfoc
HbKZWYmYn\pm
AbP[W[Yd[ic\e[hd
C]T\XXcj
M]V[WRYe_eljv]
@gB\D[E]FgI]KeNbPhVcWZY\[h_\adb]c\d]e\l[mfobrcsju]vW
LbN]TgUaWPYbZa[[c[iblWn]tbvc
GbT\WiXcY]Zc[edchclYm[ohvb
A]FbT\Whjb
@[PdTcWkZd[e^alLqbvc
A]BfCZHfIYJ\NYTlVfWWXb[\^[c[f]lfucv\
C\TgWaYj\Vl\o\p]t\
@hCjDeEYFUJ]KhPlSgT[WXY\`Wc[hZu\v\
OZVa[cvh
P\Yj_[c\r[
SkV\fY
OgRcVcZck\lY
MlW[[X
TXV[]\cclj
bh
A\EcFdMdN[T]VZW\[c\h^jeThXjdlZqeuXvZ
AfCbJ\NZPYYg]c^YcXebuc
AbF\KsM[N]PiW\]Zb]h\lbvZ
K[MeWg
AaNalg
M\NeVh^geZhf
@]W[^h
JYMYNcPZTgVaWhZ\[\]chelambt]
C\TnWZgg
C\TdWagg
B\CmJZK\WYY\[\]ea\hYmap]
K]TjWZ]\p]
]jm\
Cg
IhY[o]q]
PdWbfkh\qZr[
ChJ]]]cg
@[GZW]Y\`jcZj\tc
Y\`ij\t]
KhZc`[hct\
O]`We\th
V]`ld]t\
W]`g
W]`g
@YB\C\GiH[JcNnOeP[TkU]V\YZZb\\bdc\d[e]h]lY
D]Tbl[vm
@]Eb^i
GZT]V]^bvh
GvW\dSl\u]
@\AYBZC[DVFdGUH]I[JbK[MYN]ORP\QcUdVVX]YYZd[\\[^\_\`aadbbc[dhfZh\iZkZlgmcp\qbs\t[
AZB\DkE\JjK]LdOYP]TXVUYa\X]Yf]lcm[ncogvb
@aEWUZ\f_\`dbZd[gamgnaoWq[u\
LjWibVdLl]
CaG]UaWbZkaZddm[
P\UfWgack\lYm[
FuU\ZZa]dXm\
D]mboV
C]L]V]Wo\a_iaUcbdYf]lgn\vb
@bDWF\HbWfaWdcfbl\v\
ESFZJ]ak
DcH]NkU]WVZ\\[c]lrm[naob
UkWaZQ^gm]n\og
U]VWaddbgel[qd
EhF[NVhgm[nh
os
eiodue
C[HdJ[Upbcl]mZoaqZuj
CbF[J[L\N]Q\U\W[\dahdmlVm[ofvd
DjEzFVNSU\aUdUlY
mi
U]WXd]lo
@ZFkM]^\d]
DYE[FZG\HrJ[NiPaQcRdUZV]WXY\Zl\\_\`Ybec\dkf\h[ldmXn]rbu\vX
FbGdH\W\Z\a[bjdhl[
FcH[Q[WZ_\dZgZl\vk
U\mln\oMq\
D]l[vh
DjEev]
Hj
C]D\FdHeRRXd[ec]fZgZs[v]
JlNa
L]WZ[[lZvh
@\EiFZ_]l\
Ej_]
BbC]F\GcLfV[WZ\c^b`[ebhgm[n\o[thub
CfGbH[JaL]M\OdSeWWYcZ\^b
ClO\PXW]YZ^[l[
CmOZP\Ye
C\lf
CWY]ca
AoC\H\J]Sb
PpYV^]
BeGfW[
AcBXChDYE]F\G[H\JhL\M\P\R[UaV\WYZS\Z]b^a_]aWd]fYg\j\kamap\q\uYvZ
A[C]E[HeIdJeNcObP]R]TZV]Wi[\_Z`ieXkbm]oVqZrcsXth
CcJ]XiY[]\okqetg
CTTlX\Ydcjedf\obr\
C[IaOj
CXU[ZZ]b^h`eeblameof
CQH[JYSaThYZecm]rbsb
CfORc[
CbOU
A\ChTW
@dCi]]
CNH\J[TjX]]a`]sd
@[Cj]Y
C[NiVcWk
CWYmhh
CVIcTi[fe\qbrc
Cj
@\CdNcXU]Z
J]Ud]QmWub
CgIbJjO\Y]^\e[r\
Wg
Jc^g
Ce]g
C]]peY
CSI]N]Xb_k`[
CcOj
CiJ\
CbeS
AdC@Ykcg
CnY[]VcYu\
Cc]Vnbod
C\]V
J[KbTcU[WWX\Zbecmfpm
J[U\W]X]mk
I]W[^]ti
@dCXEfFgHbL[MZOePcR[T\WYZ][d\b]b^Y`cc[dYedfchaj]kZmbncodpcqercs\tbu\vb
BnD]E[GaHYKYOYPaQeUZVSWu][`]c]eXfcgch[lWneoipVqfr\vY
F]K[O[UjV\e]m\
N\Oe[Yjjv[
J\Y[rh
NYOb[d^if]sa
L[W]ef
F]QZWYa\lsvX
Va[Yvi
CZEgO[V\_e
EmF\VRa[d\
Yrf\parWs\ud
F]H\ekv]
@]D]FoHXIZQfRde\g]h\v[
@REgGcJhOfSd^W`Yc[h\qnrZ
PXY\f[rq
NcOYYg
HcKZOXV\ve
E[GfNkV\h]l]uo
ho
aiodq[uc
OkVY
BZF\LfNeOZTeVq[Z]\hYlf
VnXYlZ
M][]e]vh
@\CZH\IjKaNYOWRVVgZZ[Z_acceZp\rcse
BvGXO\ncu[v[
M[[rk[
H[OgV\W\
Nblk
E]]el]mjn\pZ
BZHbV\fmr[sY
OWPb[g^]`eoevU
BcHhJdVbX][\felbr\sXv\
C[E\N\SXY]_c`cfmhcmbnmrUsau\v]
AUJdNeO\PtSc_[`cn]
B\R[X][ifWlY
DlO[`he\fclbvO
FdOjPYh[r\
N[Vl
BdHhJWK\OhQ\W\Z][Y`\aZebllm[nev[
@bE\H\J[O[^j`bekvX
@XCeNYOgPd`Zacqit]
BgF\JiOagbm\vZ
E\F\H]J\LcNeO\UdVe`[fkg\hgl]
BaHh
BUHjJ]Kj[VgZlh
KbOm_]u[
eh
Bh
KbOh
BVT\V[WY[le]lfvc
B[T\WU[\e]ln
G\OdWg[]aaec
AcH\I\JiTbUaXdZ\^Xeag\hcvY
Ljcb
T[W\[vo]
C\D]EiHeT\^\d\
CVO[^nhb
OiV\Y]^c
CYTf
CcEcVj]b^M
CVTc
CXIcWpk]
A[Cb]b^i
CiVdab
@bAbC\EcFhG[HcKdMbNeObVbY][a\\`Za\d\ebf\g]jamancuc
BaC]D]FaHTJbK[L]MoQkTbV[W[[UbacVdge[hhiak[ldmaq\ucvf
@\Afbec\dbjbqduZ
@SA]CeFdG[HcK]MZObV\WYX]Zb[\]e^cbecfdYerg[jdlkt]uiv[
@jDcEdFeHbJbKeO[Q[VV^Xc[h]s[u]
A]Kg
Ki]\
KZN\OkVXc\gcmana
FgXc
Q\W][fb[cf
E]F[Hg^f
@bFlOZa[cmiYl]
FaZW^jbZdj
m\oj
VaW\fhtf
W\fgta
B\K]TcUdZ\\\]Wmetcuc
[]\\ebh\mWtkud
@[Ok^[cbe\
AcdZlZvm
eitbuZ
Vi\d`[eZl\
HhW[X\c\e[fgm]n]t\
K\Zcg[mcpg
OdT\XhYg^[hdn[oet]
T\XiYf^[n[oe
M\P\kll\q\rbt\u\vc
BnRUWVra
B\Witc
C\E]F]H\JcK[MaPcQ]VZWZYcZb[b\adbeff]gbq]rct[vh
PcW]Yf[ff]lXr]
W]vh
W]nV
FdL\VdZ\]\e\kfmYofs[
VlW[
V[oj
VXWjkXod
F\K]VcZb[jad
K]WYZj[]
@\AeDbGkJ]N\OePbRZSfT]VdW\X]Yc\\]]_i`Xa\b\d]fan]p\r]t[ub
BaGSI]MhOeV[WZ[d_jchh\s]v\
OZR\VYY\_m
IaPjh]
AhM]OUS[Vn\Z_e`\uY
BeOdYe_W
AeCcOaS[VaWgY][\^Y_Zc\fh
BXC]DgGnIdMZYkZ][[^]_YufvY
A]GjS]edf[
A]IdN\ObW\^e`iq[v\
O[R\V]Xj\d`dc\e]
A[G[K]NcPWSfTbW]hZ
B[DjK]W]sevZ
B[Djv[
W\jf
@bEfFdN]VYcZe]ji
@cEqVZc]jS
BjCbT\WXe]j\
L]V[WelZrdth
ngr[
B\X]nk
BZC\D]E]FcGVH[L]N[OePdR]T\V[Y]Z\^b`[a[d\egfZgch[jak[ldmcncodpdt[uevc
D[FhH]J]KfOWWdY[^Wbacje\jbllm[p\ve
KcO[PkY[l\
@bJ\PY^cmcvg
Okmaqdv\
Onb\leu[v\
BbDdF\HeMfOYPUS]WmYg[beagcpas[ua
L]PZYi
M\W[bg
WZYhr]
U\VlWSZdg[
V]W\ZZe]gg
J\UfWXZm^\m\ogq[ug
U]W]Zfg\o\ug
ZYghu\
ZYghu\
Kho\
L]NcZb[[c[kgqa
G]L]WZ[[kjq[
R]WYYk
G\MaV[W[[icdeb
H[glv]
CYJgT\e]
CiJ[T]e\l]
CeHhJUZd^\g]
JS
LXViv[
B[LiVYWMX\^bcaeYm[th
V[Wj^]caqg
HaVmWbn\
ggu\
@\B\UbZ\[h
W]eiv\
VWWdh\j[mf
I]LcW]vj
VjW[Yc
@cA]B\GhK]S\TbWeYfccf]h[lYm\r]udv]
CZNaTiVYW\Y\`aoa
S\Vn
A\Vjc\
@[A[EeFZG]HZJdOfSZVoWYXc_]fhlWn\ua
EdG]HZJdS[WjXf^]_]cZfc
E]OmVYad
VhWZ
ShV\
CdJcfkl\r\
TWfer\
BfR[W[Y\\d_lbbc[lXqatY
G[H\JcT]fjlZr\
B]W]eclmmeo]
B]LhM]OaR]W[[d\fc\h[tXv\
LXR[^\e\tl
tj
@cE\JcOaPZSjUbY[[c`\cbd\e\f\hYqcr\sft]vZ
S]VZWfcmsb
JhSbY]rX
SjV]W\
DhW]
H]Va[Yvm
vh
H[O\W\[]\geghgtavZ
H[[a\eehtcvZ
ZbpU
ChJZOdVbWb^daej]ratcv\
Wg^f
@[EfFbJ]N\W]^]e\jj
@[Ejj]
B[H]K\O]S\T]UZVcWZXeY]Zf[Z\]_]acgZjbn\o\pls[v]
Z\pk
KiV\WWsZ
C]Vicb
CpV]WWtc
[\rj
V\WXli
OcV]Wg^baddfe]uc
DeEcF]GaJbNgOaVYWVZda[eZhbjc
Zh
D\G]OiP\
EdPgVY
OgW\
O[Vg
B]CcJ]O]PaTfVhYcZ\\]`\dflUm]
VnY]
O]ThVbW\Y]aadal\m]vZ
T]W]lk
D\ThW\Y\g]l\v\
J[TbZi[\ad
P]ahc[
AZC\H\S\Wc^]ccedfkt[
J[W\Zne]
P[Yboj
W\Zg
W]m\oi
C\GcHZNiTbV]WhYbZ][a\Z^abXj]l\rev\
N\TbWnYcZ][]^[bZe]la
GeNc[j^dc[edl\
J\KbOdcbrf
C]G[HlObT\cgrfsau\
W[e[s]tjuh
A[BZF\GZH\JeK[MaOUSWUeV\W[Yb\[]\^Y_[clfbgdh[i[kYl[mcpfq[r\
Wq\]cSeh
XfYpcZe[fcsf
D[JUMbTa]ackv]
CeD\HUJfMbY[Ze\b]ZbdcYdgfml]mYpZras\vc
HiJjQgTeUbV[WZ[]`\bccRecfah[n[s[v[
D\HQO\RbT]UgVUbZcif]gbpa
dZvh
HZJ\ckfZ
U]cdohpa
HZI]JiUbcZe]g\re
@cEcFdGhHfM]WcZVcgm\
FfGgZWp\
@cEbZbc\ph
CaE\GfN]PbSdVcW\Y\[\]b`\bWcbdbe\qZ
DYSiVaW\[\cddeve
CdDhc]e\vZ
DgfavV
DVOg[Zu\vo
AaIcJ\KdL\NgQYRZTcW]XZYf[c]b^[a[beccecjek\lamencr[v\
B\NdWhYY\]j[ljm\s[tf
KcO[PkY[l\
C\D\H]N]OgT[Yue]f[hfj]m\n\oirZ
N]nk
EcN]ck
BjDbGfJYNYWX[[bfcav]
CgDbFXHYP]QZ]\_c`eccdhsU
AbCdIbUbY\]de\mhobqesc
[r\Z
HiKgMeS\U\V\W\n[oY
@VM\O[Y\e\f[jn
AbEgNfYY[Y\dck
AbYc`W
FZMf^X
EdG\Mb`\jj
B[]qe]r]
BZKXLZWrY[e\j]v\
BeNiOd]c_]n]tf
A]NoOZP[Y[cUj]nb
B\VeWg
E[L[kg
@iB]DmWZme
IlO]
VUW\cf
OcVVWYaecg
@[BXCgDfE[F[L[M\NYOXPYR]U[VfW\Y[[[\d][_\aYb[ebf\h\lcmbo[sXtauWvV
B\C\D\EZWXY\\e]]_\lltY
DjEmNYPZ\]ebtYv[
B[CWD[Vc\leef]lS
DiW[v[
CWE\L]O\\Vb[sZt~
C]WZ\hl\
C[EaH\JdL[O[T]V[Wg\Z]b^a_eaadciclbq\sctdvc
N\UYVcWXXZ\]]l_g
A[CiH[JmUZWf^gaNe\vZ
L[Wd]]ei
OcW[Zn`\d\eXqc
@eA[BdCdDNEaFnH\IWJeK[LZMbNePiQcRdShUfVaYg[a\h_dcbdcegfgjbl]ncp\rct[
BtE\R]W[c[d\
CgD[E[r]
@cEbG\NjR[SYW][b_Z`ba[cfeblWq[rhvb
B]GhPhY\h]
ClFdIbf]hbr[
FdIgRZ
@fF]Gh`Ych
Bkd\
B\KZM\NcPiSaU[[\r\u[vo
C[GYJdW]YY\f^ecgdmv[
W\Z\[j
@fAXBOC[DQEdFbGZHTI]KlL\NeOfQYR[T[XcZR[U\g]\^n_b`\ahbecZdWe\h[jck[lMnaperbsft\vF
VW_gfY
AdEfGZH[J\KeN[OZQ[ReSZUYVaYo[daabbc[d]e\hZm]o]rls]ubvY
vg
eWhmlZ
CeDZEeGZIbPcVgW[\aadd]g\halZr\
A\D[E[FYGfHgI\JcK\MbN\PgQZR\S]TnVTWdX[Zv[h\P]f^h_[`cbXcTdWeRfdgfhQjZkflmngobpeqkrbsbtcukvY
EhJbNcOZTd_b
PdUfWZ[hle
C\EfNfUdY\`]ud
Uc_bbcehg\m[tY
B]F[aTcr
BnOeUfW]Y\\\eXhdmao[r]v]
CZY\ecfbhX
CYViW[Y][[\bcbebfbl]
hh
DgQh
EjN]^[
cgefv]
BhQ\nd
FgWZYibcof
V[fkn[sZ
F]I]McNdY\fjrj
BZDdEWFWHiM\N\OaP]RaScU]V\WYY\[g\Z^Y`caYbZc[dbe[fZh\lftcuhvY
AdBWCwEUFUG[HbIcK]MtNdOmPYQYReScT]UbVeWgXbZb\c]a`gaebac\dheSfVgcjhkZlbmdoep\qdr[s\teuRvq
ImPZY[`\
@WAXDqEkFXGYH[I]JXL]MZNYOYP[S\TVVZY[[[\Y^[_\`baZdSeZfZh[j]kWl]p\u[v]
@]AYC[DaERHXJXM[N\O[Q]V]WW`ba[cXddeZu[vY
EeF]dS
D\EgHXdj
EDdO
Egv]
A\Dh
DYEVW[ddvp
DkEZG\V\^]`icedWf\kZp]vY
ClDZE[HpT\VWWj`ad]
C]EWdW
D[Ej
A\CYDtEXd[v\
DRH\W]d{v\
C]DVEca]dej\
C]DVEGdo
CeE]F\HeQ[Tbagdav\
CgDdEbF\HfQ[TXdav]
C\HZTXdi
DdH]Tddg
VhW\
CoW\Z]`[
@[R]Wu[\b\
W[ri
@dKWR\c\r\si
U]WYZk
CYGfP]R[VfWaXe^[afd[ldu[
AaVYW\Xe[a^dcbvb
ViWV
A]DXEXFeGdJbLZMZP\RUTiVTWNYfZV[W\T_Xb\cadZeafhgchbibj[k\lamaofpgqgrYsdtYvV
@[BgCfEeFVGgHlIdJ[NfOcP\QgR[T]V]WqXf^c`bagbec[d[fcgchZlcm\ncpcqXr[ueve
@ZCgEbFXI\JcKVNcOcS\UbXfYV]eagcce\g\j]m\pd
FmH\^\`[fZhbl[
HaJiQXSa`ic\d[
BbF]GkHcIbKbOXP]SnXZd]fVlcndoZrV
CaGbQZhhncsd
AaC[FeHVJfTfYY^dh\oZp\q\sguj
C\GZTe^n
CaF\H\JbTia\l\qh
@gFdOeT]Y[`ec]fbh]rcsWu\
CnS\
CiJUo]
CiJZTc
C]D\HcIZJYZ]`]cde]fisa
CgFdegl[
HYJcUi
CdFeG\H\JaK[TdUUdbe]fcqYri
njq[
CXG\JcKgS\TOUkY]fXhWjamXocp]rdsh
CWH]IdJfSgTWUdZ]a\e\fZodp]qdr\sau[
BeT[ch
FZHZJjZZs]
CXH\J\NZnfq\u]
Oq
A]BYCcF]GcHgJ\OYTjVWX\`febfbhdidlWrbs]uW
Zg
CYJXR[SZT\UcYW^\feheoXqgrh
CWeph[
C[J[^bceh\pj
rg
CiH]S]TVU\eZmf
@fCTIcJZSbT\U]X]]]^\cbh]l\mZnYodrasg
ChJhT]`[fih]mjncq\rXs\v\
J[TnY\f[o]p[r\
AZBcC]DcE\FXHoPfU\Zb]b^[abc\fYg[hgm]nboWres[v[
@XE]FeG]Oic]fb
A]ChH\J\OhSYUWVkWYY\^Yc]eefilWmgqarZsU
CjFZJZe\f\gehYpjqT
C]ehh\p[
@\AcBdFWHXJgKZN[QfR]SZTjUdWWXgY[ZY^[`\ccdbeWfdhSi]ldm\nYpYqcrbs[uZ
f]ri
BXF\G\HYJYQbT\U]abfhhcm[n\odqc
AhC\HVJbO]Tdh\
E\Fhc[hal[
Yieb
H]JcT[UguZ
FcTgcelZ
HYO\T\ccmfndoop[rV
C\GnS]c[hjlir\
CPFYHfJMT]UWXPY\\\]Y^ccaedfcgghdmDnSogp[qXuo
K[U\Yaemhbm]ra
A]CTF[Y[fhra
CdGZHdS\c]eahh
JgKbT[X[Y[abcZfbl\o\q]rcsW
AgFbGbJ[TbYg][hel]pire
IbShTTUbYy`]nfofrUs[
FcG\HdJfTWe]lppc
J\T]l]mqq]
T]rh
Hhci
C]]rmcn]
hh
C]JYOYcZe[f[m[sz
BZCcJrTZa]
C]JbTgghp\r]
CcTSqarfse
C\HdIbT\Y\cfhfmYn[o[qgu\
F]I]T\f]m[n\oXphre
GcJfO\Q]Yi\\em
C]J\mo
CYJcThW[`dcbeWndqbra
CiE]FdH\QbXbYbe]fdm\obq\
@cAgC\cd
B]H\JZKhTcc]eeh]m]q\sUu\
JUR]Y]^ee]fTq\rt
JiT\f\
JZYZ][mdqnr]
H\Jdg\qi
C\J[TnUclUo\
HhTie]
CYri
CXIbJ]R\TZc\fblgq\r]sd
CZJgffsc
C\HbK[RaT]fjhbq\r\se
fZsi
A[CbG[H[N]O[P\RYSiTeUdVZWW`\e[fZh]lZmYncoaqcrj
CXF\I]P\SiTgY\c\eeoZqZr\
CbObSlYVogq]rX
IeO\SeYof\r[
HbJ\SYYZe]rm
S\T[ngrZ
C[TXYeqa
CjTT
FdSbn[qg
Yg
AjKgN]ObWZ[e\de[lgoYvd
AnN]WZ[]lgv[
J\T\en
A]CbOeT\W]^cvh
T\W]vj
C[EcHZS\TfVbY\[]`ddgvZ
C\EdG[HZS\TVVZWM[]`fdhebvZ
BcCXEdFgG\HbKcM]O[S[WY]]`dh[shtc
AfB\ChEZF]HZI]J[KZPZR\ScU[VWWYYbZ\[\\]]fabh\lZo]t\v\
A]C[S]TiY\ahcjr[
Ck
CXYd]\rgt]
C]J]K[TbYO]eaYh\o]u\
AiT\W]Y[
C\O]VYYfc]
Cga]
@bAaBbFaNbOYP]ScVbWgX]Z[[[\\g]la
DaN]OmWZb]ejjZ
J\bhj]
HXOZbg
Wht\
C\FdIaJcMaPcdcealbvi
JfOfvk
@\CbD\FdHiNYObP]QeRbS[T\ViWYZZ\Y]V^[cce]f\l[m\n\p[sXvS
BeC[DZFUHNO\QgS[VXWbdY
Cg
FdI[Ofc\
CVFhHlI\QVcb
F\HhQZVb
H\VkX\c\
V[Xgch
FaH[R\cln\
B]CXD]EYFfHbQhVXcTvX
B]CaEtHXN\Q[V[Xe]Xcedef\gdj[l]p]
FaHfQSccs[
C]D]QjZZ
CnF[H]]]
@ZC[E\FeHjQ\
FUHZIhRbV\
C]IaOT
@]DeE[OdQYRbTcWbXfZZ^ba[dce\gfh\q\sfucvh
FZHcObQ\WhXd
CcE[FZH]Q\V\X[]\a]dcq\sivg
BgFfGfH]X\mc
@aCaD\FfG[IdO\Qfbch]tZ
D\H[QnZ[vX
H\Zgvg
AZBUCgDbGoI\L]O\Q]R[T[VTWWYaZ\\caYccdde[f[g\h]i[kYq[tXvX
@cCbDgF\NdV\WZ\b`caccRdZlZv\
EdF]IcObV\^h`\
GiO]^]cZrh
C]GZOoYY`\
CfO\ajc\
GXco
Cn
CjFdG\OZ^]`cc\
@]BZC\DUHYI\J\OOPhQ]V[Yf^a`YccddkYlZq]
A[CYDgE\GdIgN]Pj`aaVc\d\h\iblev\
CODjOeT]Yd^a`[calj
ChDZHhO\
@fAeDbF\H]JbM\OZScT]W[^j`cdZeYhal[qct]
@dCYDeEhGcJaOc`\a]ceqnr]
@ZOk^Z`T
J\OT^[`qh\
@kE\`Zc\
Cf^he\
CYIl`\
Cj^hadc[qZ
@i^\`\c]
@XA[^W`ha]
@b^jc\
@\D\F]G\IdOcSX^[`faVeel\
C\D\G]S\`j
C\GcObV]_ec\hbjanYscthua
Oftgu\
Cb\[ri
@ZCWDWF]HUI[J\K[MdNdSbT]U[V[Y[Zk[]\j]]^Y_b`Xa]c\ekhckfl\mZpfq]tQuX
D[FcH\K]NWOcSh\c]d`]g]hbk\lepat[vm
@\W\eUjcpeta
e]hjv]
Mg
WZZfgb
N\W]\]hf
J]ej
ecpS
Z[[j\ie[tZvc
C]W[Z[[\ekhf
@aDbHcW[Z\\\tfve
DdHctev\
B\IaOfPZY[e[vg
OlY]c]
O\W[[[eh
AgC]FfG\H]I]KYL]O\SZT\WVYaZ[[Z\Z]b^d_\cad[ecf]geh[lgmfoZpZqju\v[
@dAYB\CdK[OZPbVbWdXbYjc[gclYv\
P\XYYpq[
@]Fhe]
CbFgZ]_]c]e]gglYqa
F\S[YYckeYl\qi
Y]\\elqe
A\CX]]edlnq\
AcJeYU^Uh]te
BkG]QUe]
@bAZJ\TaV[^f`[celd
CdTg^\
BhCcO\SeW[Ydeaocr\t[
BmW\
L]R[Wh
AeChJZK\M\V[WWYc^]e\l\v\
AfW]Y[
Wl
ThW\
EbH\OgSaVbWTXdY\[cacc[dco\r[uZv[
CgScUcWX\\fcohrcs[
V\og
Ukebs\
@\E\LcM[N\OcViW\add\e[h]j]rcucv[
A[BcCeGgL\MeO\S]VZWc_Zebhdt\vY
B[GiL\N\Wg[\_Zeb
AkNbT\[\^fbbh\v]
@fEaK\MZZd[\j[pd
@gpa
@kEcj[pW
eih]
CjT[W[
@bCdDfF]NgT\VcWbZU[]^de\half
BZDcl\vh
Cil\
@aEaN\Z\^fhfla
B]TgV]WZZi^aaa
A\CVTd
C\HbTl
_]e[tg
@YA\B[CZEZHdI]JaL]MXNYOYP\Q]TYUgVcWVX\Z][Z\Z_\`Za[bZdZeYj\k]lZmnnZo[qcrYsZt\uhvW
@ZCdHhJ\K\R\WjYfZ[]V^gb\edgbh[m[n]o[pmqcteug
C\JeR\U\V\Xg]Vcegf
Hj]ddZ
T[UkX\YdZcmWoc
N]g\ml
]W
HiX\m]
C]VZ]mm]
U]]h
H[]h
CcJ\U\VeYbg\mX
C\K]UZVcXY]pmWpZ
X]]cm\ph
]jmZp\
HjJ][]\\]kqc
C\J\K]UbV[XdZ[]Wechbmc
B\HZUhV[WdY]Z[^Xc[h\obt\
UfY\]]g\u\
hhmZ
CnHcUYVc]am[
UbV]uj
^h
H]UX]\mmn\o[
UbXcm[of
Vi]Xl]m]n]p\
muoSu]
HYUh
HcOZWo[cc\
A]W[Yh[d
@]EgO\U]W\l[t\vl
V\Woc]vS
@]EhF[WP[\a\vi
AbD]R\\jfgv]
GgK\NWO[VkWU\Y^]`bc\eef\p\te
K\VkYXf\p\
AaB\E]O\WfY\^e`fub
VgtZ
P[RZSoVZW[Y]_\`]
CdEbNTOWUYVcW[X\Z[[[]e^c_eadltuZ
W[[[`YbjdX
EZNmV[\Y]Y`eaWbadehelmvV
CgOjUXVZWm]c_\l\m[o\qdtc
CrIZR]VdW\X]YdZa\m]]^W_\c]eZlW
Z\]c`[hij]
AcC]JhN\OiZ]^Yg\
AaC]GaNdO\TWUcVRYdZY^i
EfLdOZVZ[r]bedlZp\
@dA[CVE]HcJ]K[NcObTZVTY\Zf[a^f`qccdagYlYn]qcv\
C\IfOpVXYbabe]hcuXvf
CZJ[N]OXTcUgVvW\`]aYeZh[j\mb
CWTrl[
@\K\OXbWgZhcn[qYs]up
@cH]IbNfOcT]Vg[]^d`[b\ccedfah\lam\q]rbs\
@ZC\E]NaOZPbT]Vpc\e[l\
@cO\^p_[b\m\
Cgebv]
IdOkVWYc
EbY]eg
Gh
[\eYvi
C\G]H\JZU\Y\]e_d`bh[lgqet[
VZWjZ][d]alW
V[`kqbvZ
H\KkM]Wfc]sT
@fD[MZO\RbW\vo
Olj\
Og
Ei^Zj[
F]JbO\TbU]`dcdfhh\i\p]qd
eZi\tk
Xg_kf[q]r[sbtX
J]e[iiq]rdtW
ghlc
BjM]t[
BWM[[\\la\j\p[t\
Bh\W
C\D[GkMa^glbo]qe
BdG\Oa^l
^ko]qf
Gf^V
BZH]MhWe[g\b
MeWh\\u\v\
saug
ug
MZW[Y\Zmecf\hdpcthv]
[p\Tt\
BTEaG]H\O]Sf\c_edgeot[vZ
O]RZS]VYWZ\\^]_\e\ji
@gAZBUC\E]FZG[HWI]KXM[NUO[P[R\S]VVW[X\[]\W_X`ca[ctd]eZj]kYlZp[q]sZtYv\
@aBYEjFbGmOgWW^Y_\`[cJd]eZj[lY
@YW[_[ck
GUO\cl
@fEgS]W\_ccWk\
W\Z]cg
@oEWFXV\
@@Gac@
@l^\cX
@eG[R\chlY
^hcd
@i]i_fl\p[s[
@[GicY
@\cnlZ
@l^[cZ
@nGZcZ
B\G\VdWm^ccl
cl
@UGX^]cm
@XEfK\
@TGhcTf\
@\G]H\^\ckei
@YGecU
@ccheY
@WA\^f_icV
@f`\cW
@QF]ch
@Zck
^gc\
][`]cf
@lGf\]]cc\
cCly
@ZGT^gcg
AdB\G[M]Vj]a^b_nc\h]
A\^m_\
@\]j_\
]]_h
@kEcF[JbM]W\^Y_Z`\cbe]j\
FhGXHgKcMhOdS[mbnbobsb
H[Memcnb
B\WcZX\ne]tX
B\WY\ne]tX
JZN\W[Zjb]ea
ehv\
B\C\F]Jd\ne]j[p[r\
Ci]b
A\D\F]G]NdQaRaWZ\]^Z`fdkeZjYlgu\v]
A]DaEcG\R]W\dgeZlVu\vg
Rfd\
li
EaN[OZZ[[]\\_\h\jol]q\t[v\
C\IoOXR[e\f]h]t\v]
Ikh]p]
e]l\vh
R\Wh
LiWZ^]c]lf
BhL]WXYZrd
BhL]WX
EhW]
EhW]
CfHbW]
@\C]F\H]J]KcO\T]W\Zb[Z\\_fedhfjcl\oasbv\
C]_]sp
BhF[GZHOOaQeZ\cXe\
@dB]FYW]^mhdoh
Hfca
BjHVQ]
BTE]FgG[HgK]Xc
BgW]
BVGlc\
FlK]^Y
FeH\ci
BWFYHlW\
BfFhHZQ\r]
EhFeM\N\OePcR]SeWWXf^]b]e[h\jZp]r\u\
EeFhM\Ocj\
OjRZScW[X\gYvc
B\EZF]J[K[L[M\O[PZUkVXWd[Xekf\mYuZvk
@dAZB\D[EkFlHXJYKiMZO\PcR[S]VaW\Yg[Z^g_a`\bdeTfYhfj\l\ofrgs[ucvY
C\JpOcPZU\bcmao[
SfYY\]e]fhl[r\
BhCdD\HbJhUaVcW\[Y]\^[bbc[khudvS
O][gef
B\PgRdY]b[e[ldv\
@]A]B]ClDbE[FZHfI\JZK]MnOhPbRdW[X]Y][[\e]\`daebadaeSf[hYibjfkYlendobqct]uYvZ
@hGbI\KXNdR\S[X[Y\^hh\jcmgoaq]rgsdt[vg
@hCYK\O\R\^ifbj\oXrcskt\
BhC\GeI]WZvh
AaC[PYUaW[Yh[hc\e]hd
XieZf]
F]HeP\Sf^b`[k[qa
G\OdU\VkZ]cdo\p\
BeGdIbN[S[VjY\c\e\hbn\uc
BbEcIcN\OeVZWW^e_]c[fcjbscu\vd
Vi
A[NbOhPZSbVfWa_]`dfkjZm]
NcSf
AhgZ
G[TcWgag
C\Xg
FZH\NZOaPjTbWYYa^]h\l[qcrat[
C[HcJeO]P\ScTZVUYaqh
CiF\JZPYTiY[aZq[rP
AaC[OfP\Yjagr\
Y\qdri
PlYYrW
CkW[q]
C\L\Neaftd
C\L\Nhaf
C]Wh
D\JaM]O]Wa[jc]dalYv]
ghm\o\u]
Wa[fv\
W\[Zlj
Yk[]
D\Whsc
CUH[IkO\R\V[WZ_[q[t[
ClI[Qaqj
DcG\LcR[S]T\V\WVXc[b\le[fdk[lhocp[q[sbt[uZv[
V\[X\kk[mfo[t]
B\CXGeI\S\TkVbWWZh[]]\`cbbe\r\shte
Oh
DdGSHbT[W\ZYsdve
GlI\
HdW\Zjsg
BYCVI]L\MWN\O]Q\RXTWUmV\WWXXY]Z[[[^]b]d\e\g]hcj]mrnYoTp\rYsYt[ufvX
B[C\HiJeL]M\TZUgZ\]de\g]hem\o\rZv[
mh
B[G\IbM]RcS\T\WdX]b]fhrYscvb
WYff
Ok
CdJbOYUbV\W[^]aim]
M\Wlchve
AfIaNgRcSgW\
Kio]s\
hio]v]
@]A\BVCWHfIYJ]KgL\MZO[PdQbS\U]WWXXY[Z[[Y^\bYccdYe[f[g\jYlZmUnsoVqdrZs[t\udv[
@]F\HbKiM]ThUfV\WcY]Z]^\a]b]nWpgr[ugv\
XZacniu\
F]HgNcQ\T\nhu[
Ni_[n]
HhJ]nT
HZKZVnW\XgqbuY
C[F]HXJdKXU[WY^\m\nlo\p[ua
H\nmq]sY
Voc]rb
AYCgDbEdFbGeIbKjM\P\Q]TYVaWfXZYb[b\]`Waae\hanfo[
AbCgEbHbN\OZPZQ]RbT\V[WbY[[\\Zaccikfl[n[
KZNhOgVdna
@bN\Oj
BdO]Wg
@\LgNc[\kX
KnW]X\nf
AdC]D\EcJYNnOZPcThV]Y]^Wafc[oa
A[E\J\OfPcVbWVYf[b^]acjboc
AjT\
N[P]V]Wghd
D\EcNmO]WXp\
E]NhO]p\
Vc[h]bbctY
VgZ\[c\\]c
DZV\a[cejgvo
Y[Z]\glbvW
AhT\_\
AhT\_\
@bAbCcDcE]GgHcJbPZSbV[W[^X`\f]j]mcp\qfrjs\v\
A]CcE]ObSiYf`icYj]mco]
CiNcO[SZUcYZ`]c]ofp\q[rN
DhGfOh
O\Y]qlrg
B\J\Nb^jqZr\
A\Nh`Y
AgCg
DddXvj
G\dsvV
A[CVDcF\H\I[JpM\NZO[P]T\U]V[WYZ\^Y`\a\d]e[f]h\l]r\s\uXv[
A]DZJFa[rfu]vx
Jhv]
DcH]JVgbv]
@\BZDbGhN]OZV]^dcf
B[DgGeW[
AdNcOhV\Yd
PhV\YY
GcPgc\le
DeFiG\HbV[^[_]b[q\ve
D\F\W[hnvV
Fhh]
H]N\O\V\YdZiagc]
H\OiVfWXYbZY\[`\a]cbt[
PbVRjc
H\Vg
OUVlc]
VaWYXZYdcg
A]GcVcY\[c\iegtZu]vZ
NeW[^gub
@\AfCbGZH[L[OcPmS]U]V[WTZ]\X^UafcdeXg]h\j\lXm\r\t]vZ
H[OnP\^[
O\P]W\ch
PhY\cY
EaMbmgtb
AcMZP[T[WZYe\f^]_bhaqbtc
H\JbP\QhT]lb
AeBWDXF[GXH[I]K[L[MWR\S[Vd[[^m`\bbdbe[f[gbkbl]n\pZqgrZsWuXv]
WfZc^Yb]kcpcvh
CeJbO[^fc\mc
@\D[HWJiK\OdS\VcWhX\]]^X`fbVckdYjdlinYpZqyr[sXtYu\
B]GYHcO[PdVXW\ZT^r_Y`Yb]gbkgu\
AYCSOaVZWj\c^db\cdp]qZ
A[CsD[ETHXJiM\OfR\TdV\XgYXZX\\]g^K_ha\bycVdueYf\g\hgjak[l\o]qZuhvN
AcHhWXYg^lbZdYu[
AkC[DdWW[\t\vd
WV^\bn
AVB\D\EfMZO\P\WfX\[Y]\_]`Za]bbcZdce[gghZkZo[qdtXuY
HbR[VZW\[kcdea
SbWf_]acean\uh
O\W\n\um
A[BZDaEZFeGZHiIaJaKaN\OaT\U\WZXdYZ\\^\_]cbh]jaoeqZr\sZ
CdD[FWIcJbKmO[VlW\ZZffrcsX
C\V]XZci
B\G[OgcY
EZFjHrJ\OYQcS[V]Y\adfMo\
H[Skc]f[
A]FZHYS]Xee]fej\oaq\sg
FfH\K\fgsZ
B]W[Z\[il\uW
HZlj
@\E\FgHdJaKbTbW\cc
F[HlKdTbUU]Z
H\UX]fmXuX
KWUZ]col
F\H]Uc]]mqnboYuj
HZKh
A\B\CZF]HbJ]O]S\TXUbW\X\Z][Z^\`]c\gfhal\mfnaofqcr[s\ub
C]F\H\Ub]cnaogpgq\ui
Hcmgncoa
U\^\mhoZ
U\nZof
H\gah]m[o[qo
UZg[n]oVud
KfUZ]\m\oiqZ
HcK]mXoh
]kmXp[
g\mZogqc
W[[\^\obrj
[\ri
WlleqY
AcCfE]G\J]Yh\fr]
AcE]G\J]YmrV
Dir[
Dh
C\OkVlWeX\^Yb\cdj]m\p]rZ
Wib\cf
O[V}X\m\p]
D]N\O\VXW]Z]f\mdnarl
CfG\ag
SkWW
@cA[DZFbH\JbKaL]MbPeQ]ScUaW\YaZ\\b]d`]acbVc\deeahaibkWpbqXrdsbv\
@ZA]BiEaFaGpKcLiMfOZQcT\UfWTY\^f_[a[c\fhg\hXi]j[m]rjsftcuYvg
E\K[OkWZ
@[C[F\J\LiMbN[P]R[SbY[^baccirWs\t[
ChJ]M\aes]
PYSjT[^[`[e]ngrZuf
@\A\O]XXY]Zd^eebjZlnv[
PiY\
EgMeO\W[tg
@\E]MjW]v[
@gA\BUChDUEpFiGHHMIcJbKeLUMdNeObPXQ]SdUcVcWaXlYS[T]b^b_m`iadbYc\dIe[fag[hYjfk[l@mfojpdqVrYsivO
@dC[E]FkJdM\TdUb^]aYsX
A\BZCZDeEVFaGuHfIYJVKXL]NeObPZRcSVTUU]VWWYYb\h]\^d_\`\aZb]ccddfchYlon[o\perdub
NcWiX]hgm\
@QM[Sf^p`\v]
@cAiCXDwFVGQH[IcJQL\MaQkR\SYTdU]WfXeYdZi[f^U_\`gcfd\ebfXg[hgi]j\lkmfndp\qgr]tdu\vd
@ZJcMm^[
Pg
DZGpY\^[d\ff
NbTaWf[\
@gF\Jk^gh\ld
@\BhCdD\GjJ[RaSiVaWaX\]c`cd[eUgdhdlbm]s]u]vi
C]KYPbSpVY]\e]md
@\A]GYIeL]M\OfU\VfWcYd]b_ce\haicl\mfnloZp\rbs\tbu\
B[C]D[E[F\GqK]NbO[PWRbSaTaV\WXXpYb[b\c]]^W_Y`fd\ebfZh[jdlpr]s]tZuVvb
M\ig
D\GZKZM\O]STX]dzf[l]vO
CbMcScVb[\^safdXl\uZv[
@eChHfO\UjcZn\tbu\
@YB]CYF\J\MVOZPYUZVUY\^WeYhol\mWnRp\qUs]t]u{vf
B\U[YVd[vh
G]PhVc
AdBUCcD[EoFlGKHTIgKeL\OiPbQTRbSVT\VmZ[[]_ebecWdYeZfhhdlPobpYqgrhsetdu]v[
V]W]_ha\v\
BZW[emg\v[
@aAYB\DWEdFaGRH\IcJ\KbL[NdQ]SdVdW[[\aab[c]d\hbibjamcndobtcuev]
@gJ\Pccie]u[
F[OgV[
W]\jeZh[
@[CkJ\N\OaT[Y\]ceep]t\ue
Rghhs\t\
CZJefihXmZodpds[
N]VjWX
U]VYXZ]Zmppi
@nGY^[c]
maphuY
Ji
N[V\^ghb
S\`[mhndr\
K\nlu\
@YA\DZE[F[GZH[McNnQZRbSbW\XjYeZc[d^[_e`ha\d]eaf\h\i\jcl[mTofqkrdscv[
^ie]hctY
O\Vnj]o]
I[NhV\WZ^ZeZhctS
C\IYN[OfY[abc[p[tk
@XCmEZH\I[KdTbVYXV[]]Z^Y_aa]c\eafcjhmincpUsXtlv\
HZpgtY
@[B[FZHmI\JjKdOfQcShUmV]Y[Zk[c]W^]adf[h[j\mTnbojpZq\rVs]t\u\vm
@YM]Zij\p\
EjMcN\S[V\]ah]mdnXs[u]
@[CcOaY]f]jj
@\E]Nh]e^]_]`dp\uh
Mgee
ObVf
@\W\sl
O\V\hRid
@ZCTEdFaIfKeMbNdOiRdSgTbV]WXXc]e^s`dadfkhci\manYp\reuX
@YCcEYK]MkNhO]S[VfWZX\Ze[\]h_\`hf[hYjflfmYp[rauU
DYLdWf[\^ZlY
Wik]l[
W\[i`ak[
D\H[ggvh
DdKdN]W[[We[fgl[p]vW
F[ImK]OVT\V\X]r\
DcGcOhS\_[`fa]jbud
VZ_ie\
@eAhEZGaL\MdNeO\PfR\U\VcWUXbY]\[^ic[dceZf\gchbkdn]qWvb
AWBjDeGeMaNUPjVaW\Xc^b`]c]d\f\hekbubvd
@gM]NbR\Ve^ghck\
NgV\gc
AgD]Jb[ceckdu[vZ
AgTc^\h]k\
@[B[dg
AiMf[\eZuWvY
DYFaGaVdvh
M]N]Q]VfWQYY^\cdlf
WYlg
B\F]HZJ]KjR\U]V\WZZ[^Zgnm\o\
J]W[Z]gio\
BZC\FbG[HbJ\McOaQ]T\W]Zd^\`mcdf\qdvZ
OX`i
Bgc]d\ealY
BjH\c]ebvX
B]lYvh
BXHevc
B\V\vh
@\AaCcDbFaJeK\L[M\PiR\SYTbWbY]Ze\\^W_\b\eZg[hbkZobpdqgs[t[
A]BZCeDiGcHeJgO\PdR\TYWS[\g\hZn[qhtWu]vo
J]P[Wk[bchlYvX
C]OiPYT]VX[Z\]_\laqd
WeZYmbpm
CZDZG\O[PvS]c\q]
B\HiJ\O\
KXV[W\X\cdo\st
KXsl
GZT\V\Wk[\^bcgt\
Vl^\ad
AfP[VeYd[Vca
VZW[[rk\l[
B]DfEfG]N[T\V[WZYeZ\c\p]vg
Yjc]vZ
AcCcDeI]JbNjO\VXW\Z]caf]va
L]W[[fec
H[RcSjW\YbZ]d]v]
BdDeHlIfL\VcWS^bbZc]l\mZp\sU
E]H\JaKbM[N[ObSlV[WYYZZc_Z`ifXp[
OkSacb
E]KXNWOZS\`o
PVSgY[
K]M\PjSZW]l\
@]FcHeOcVdWjvc
CjIa
C]Yjv\
FaH\[g
M]P]R\T]WX[hkgl\
F]H\NbWe^Yc[gek]q]t]va
TgW]
C]W[[[lfv\
R]Y\rl
Y]rf
q]ri
B]EZFmHjK]M[P[QfR\U[^]d]gYhZm\n\o[pZq[r]v\
FVQev\
Z]gi
B]R\W]bkva
WXY]^\rg
CbL\MYOeS[T[W\XcYd[[]]^f`]ffibl]o[r\ubva
@fIaJcObUcVZW]Y\Z][[c[dbeWfagdhdjdk]l]pbtgvg
YWfg
T]YmeffZhbtY
@\M[XbYY^ouY
HdY]^cfV
J]Yn
Y[e[fk
ei
egh\
J]O]XoYc^Ruc
B\F]G\HYQ[T[W]XeY[\f_bebf]hXpYqYu[
@[F]T[VbW[XgY\\Z]\_gc[
@\XW\e_c
XL\d_Y
\f_Sp\
XT\\_k
V[Xj\]hX
k]mbohrcs\
PmR\YZ
eYhi
UgZeeah]
ZieY
ejh]
IYRfUiW[[\
@bAZDlFeGXHYJgL]OdPcV\WXY[^f_Zb[dafXgchemhnfodpYrbsatbuYvk
BbCXEdHWI\JeMeNbOgT\VYWYZa^gcedehdmfnZofqcsYtdv\
CfJ]PZV]^faeh\mlnYo]qdsb
FjH\K]NbPhTbVdWZ[h^c_]`dc[gflemdn\ocrbvT
@cJkZb^Xq]
DhEeG\MZN]O][[^\e]lZ
IcJ\ebhjm[pZq\v]
BfHdJ\M[T[Wccde[m]n]o[ql
W\cfm]o\qj
BeHcqW
CZHeO]T\We[eecnbqhuc
C\[hnh
@aB]H]KaM[RfV\WZ[Za[mav]
RiW]
@dBgCXJ[KfL]WVX\_cc[e\oVqdsgum
BkG]PhW]_aoiv\
DhJfvb
@cCrJbN]X\c\j]
@[CjI]J[N\Y\^Z
@]CbDaH\JhN\SfTXU\g]s\u\vY
SdXk
@[CVE]F[J\KeQ]R]T\WXXbY]Zb]d`\eaf]h[jal]m\nYoZpbqcsct\
@]Kp`\
ebpg
KSQ]ZY]]g\m\pksf
H\W]Zl]\pX
C\]cpX
^cgWqi
Rh
FdHeKbO]R\W\X\_cpi
Ufgbhc
@\AaBXEYFfJiK]M]Q\U]V\WWZg[]dde]l[p[q\s]v\
A]CbHgJUZaq\v\
HpJ[ZW
JhW\Z[p\
H]JjZ]
BjFbH[Z]
GcR[Wi
CaG]IhK\O[RZTYV\[]cbt]ua
C[IlO[PZU]V\W[Y[_]g\v]
LbWU[blg
BdFcJ\KZLZNXOXWlZg[Z^b`tcWeZh[lZmiobq]rZv\
S\`[mhngr\
C\KZOX[c^\`uhZnYuYv\
PWW[`j
BbCfDZE]FbLZOkQdW]ZX^bebhakbo\u]vi
Xa^kdahZ
B\FZKgLWSZV\Z[^re\p\qZ
BkGcLcW[Zb[Y^]n\
BbXU^sb\heu[v\
JiWaZ][dc\gfm[nbocp\
W\[jm\oc
^\_kea
S\TlY]eefch]r]
BnW[sd
@[KjM\W\
KhW\
BYG[O\Q\Ubcor]
F\H\IiOZP]VWW[[bc]u\
I[VYak
CaF\H\IQOZa\
@]Wi[bbk
GgWZ
DgEgMZ
BbC[Vh
BjO[W\vY
BZDcOj_]cdu\
JfTfZb]fc\nY
HaJUNbTkZiqd
HY]i
H\JiTY]\
Tj
@[E]HbJ\MZNbO]R]T\V\W\X]Z[cbe]j[l\mXnhoZqcr]sZt]uev\
HbJcKdM]NfcfncpaqZud
F\HXKXNYT]^ec[nA
CZE]F]NTne
BfHdK]nWu\
HdT\nhud
H]m\nlq\
N\j]ng
H\MhVgWWebm\te
D]M}Ra\[`]c\k\m[u]
@\Y[mgrh
B]HgJ\K]OfPXW]Y]\]^\cc
IYOkV[cX
Og
IeOjW\c\r[
WbX\Yb]he]
@]X\]n
HaQ]UjZ\]\c\g]oc
HcUfc\o\
E\JcN]X\^[ug
Jg^\uZ
JW
A[B]JjM\W\Zb[\][^Z`[b[c]d[eZm[uYv]
JiOZWWh]u]v]
B]L]Uglbnc
A]BZG]HgN]WX[[enu]vZ
BZHiN]W[[\u]vZ
@\BXFgHhK]QdWZegv]
BZHoQWeXv]
B\H[QlW]
H]KYX[c\sj
D[vh
AcM\Q[RZW]^hd\g\h]lambqh
Lg[[laqg
L\^i
AiBbQ[[]^Xg\na
@[A]B[M]NjT]W[ZY[a^[bcedv\
Ng
B\M]N\[lbZv[
@[Nj[X^[
W[[j
@]HkW][\d\
H[O[fikal\r]se
BhCbHdW\Zd^]gcjdm\o\
BZJcW]ajj\
L[[i^]l\
L[[i^]k[l\
@]CfD]EbGcH]IeJXOpR[S\UYVXWTY[[[\Zafcdd\e\h[j[o\r\s]ucvZ
EbIbNgOQU[VZWZ_c`]a[cjug
CdEiImO\R[V\^Z`[cZr\
Oi\\c\
GdN\O[VcWg[]^ZccjalX
DWH]LcM[NaWUZX[f\cb\dbeagam\oevf
H][lvT
W[\ddbgcvQ
D\vl
[]e\vt
D[J]LcO\Wdc\eWlYmct[vi
FbH\Wb[[^ceifZpbv[
CeG\NbOiPeSaWUccfcg]t\
Oi^Zebt\
A\TcZb^cajlc
GbVd[]_\jdl]vi
lkv\
G][\lh
B]I\NaOhScjXldmbo]u]v]
OYWjm\obuc
J[U[V]XcZX^\e\gbm\nZo]poub
Z]^\e\pf
Zi
Op]agcocv]
BXOkUf
C]E\H\N\Xb^Z_aa]hlqa
H\N\W[Xb_ehf
BYK]OZR\V\W[X]ZW_[h[m]ppqZuf
BYO\W\_[h\pg
L]Wm
ElFjOb^[ae
@cEiFec[
@hcX
@IEkFf
OQcn
BbCbEYF]G]HYJ[M\R\VeWe][_cd\f]halamhndoeq[sbuZ
U\V]mio\p]
TTni
B\H[nh
BdCdJ[NbThVfZ[[\_Wf\g\lcmfn[ompYsc
CcE]TkWdZ\[Y_febgfhbj]mYnWocpX
mSn[ol
T]n]pj
A[BjCZEbHWI]JjKdLbM]OXQeT\WRXb[\]]^Y_Ycaebfcg]jfkYl[m\o\q\rfu\
A\BhC\EcG]HSJYKhLXM]QcT\Xb]]cXfZjZse
J\K[ddfej\nbrcsh
BTGgcb
_Yjnl\
H\Nb[Ylc
X]Yb]i
@gA\B\C\EcF\GaK]L[M\NeX]Y]ZX[a\\^ba\b\dilcubvZ
A]B]C]EqL]N\VbWbZX[f^bhclYncub
@]NZX]^gn]
@gD[M]NZ^Wle
@iDZEXNeW[\\lh
DbEZF]HcTcU\V]Wg]]^i`bf\hcj\u\v[
@bHeNbPbU\WVZb]]^ccbhcl[nbu\
GhP\Z]v]
GkP\l\v]
Zg
J]Ya[c^]_bcXe\heicm]s[tlve
[c_bs[thv]
@ZAeC[FcGYHYKfOcQYR[S[VhW\XbZ\[Z\[]]^]_Sb[cfjnlanVq]ucvb
@fF]HfKaScX]c\r]sg
QgSec\lU
Q\c[sethu\
_i
V\c[l\mgngsR
C]G\Shc\dYlc
@bAaFjJaMkN[P\`Zbec\ealT
R]Wk
B[WUeltZu\
H]J\M\ReVbW]aic\l[sb
Vg
B\D]G\HcI]JbKbMcNeO[SdVbWkZd[Z\[^d`]cdl[oc
D]H]McVf`]c\lmmb
A]OhT]WZZ\ca
CaE[FjHjK]UZVcW\X\[d_\b[l[n[o[s\
VnWYcb
E\FgHdK]U]V]cXl]
Hhc]
IeP[`Xcp
DbJ]OeS\U\VcWbXkZ]abfZl]oc
DcOhPbS[V\Xe
O\VZXfoY
W\mgsZ
ah
V[WiZ]^]
MfVeWYbccehc
MfW\cg
@hV\_]s]
O\[j
CcEcFbGbH]I\K[NcObQ\SeU]VbZZ]e_eabb[d\ebfbgcibjalcnaper\uj
AYC\F\G\I[J]K\NaQcVeX[[Z\Y]f^a_X`nbZcgeZf\g]h[i[jcl[mannoZp\qZt\uovk
OVP\R]VeWhcho\ui
I]JbN\O\XZY]_]b[c]e]gbhamSo\q[tVun
A]J\OoVcbQtg
Me_\`[jg
CXJ\Tl^\te
F\VYai
AbOlV]WYf[s\
DZEqV\W\u\
GcH\K]NbOeSZW\]Y^]egfTh\lknZpiq]r[sd
CXObY\]g
VXY\b]ngpeqm
OZWnqY
KcNcSbV\_Z`Tp\
KgpcqbuY
CUIf
B]LZS[fg
CnO[
CdDbO]S[Wha\f]hj
A]L]OhWZ
M]OWVf\\]cmhp\
CZNiOcW[hfja
@]AcCbF\GgIhMZNdOXPbTXW[X]Yk[[_Y`aa\e]h[jck\lpm[n\oit]uh
@]AcBjDeGcIaKaMnNgO\PeRgT[V]XmYbZW[[\U]Z_ca[bqdfeWf[hTj[kZlfobp[qis[tXuZvj
DcOhm]u]
@[AXB\DZE[GXH]NbP]RdS[TXUbV[WcYe[T\]]a^Y_p`[a\bgcYd\fXgYh\jbkZqcrbsltbu]
K]W]qjsc
C[N[VZ`]hjjck\v\
D]GZLnOWPlW]cjk[ucvj
U[X\\\_\mdo\pou\
pg
ChM[O\W]\]bbeafh
AeFcH[OmSUTdVUWc[a`fcjjblXq\tfua
CZJnV\
Y[ebff
@gE\NjOgV[XdYX[[caecf\j\obq\vf
lX
c\ehtS
P]Sihej\r[s]
OfS[VZ[U`k
VhW[
GhSmW[Zcc[
Ufg[mTph
M\Oc[]fh
HYWj\\fck]s\tcv]
AgC]IbOUWYXc^j_X`nadf]jPl\vf
I]OYU\VhWgZc[[uc
AkC\GWH]KbO]Q\RbUdVbW[X\[[]\^]b\ebg\kflbmno]pXvl
V\eZtk
@\AcCYDZEZJ[KbMbOYPeRbSYTfXdYhZi[f]h^\a\cYeZf\h]jbkbl]m\o]qgrks]v\
SaVnW[mbo]
JbOvPXScV\WX`Qv[
B[IiOUr[vl
I[OlY]f]
B]CdI]K\M\Vg[Y][^cb[cfgih]mcnYoftZup
NbOgPXSjV[Wet\
KmOZVc`cjcqd
GaL]S\WjXf[c\a]e^gcZgdihj\olp[qXrdsXtfu\vX
OhWXecu]
C[G\IcK]O]R\_]f[rf
IcO[Rg
C[I[Ohr[
CVG]Iir]
IlO\R]_]
C]DbEaG]HcP]QcT]WZ]adce\hevf
DiQcdSh\
DdQcdbvW
Dpd[vV
HcQ[V]dgh[vj
W][e\\d]ec
[f\\d]ec
CZOeTgV\W\Xd]Yb\h[l]s\
C[OcUhVfX]b\
CfV\Xc]Z
@\C\H[LbO\R\U\V\WXYb[\^\c]eXf]g]jal]prsd
VbW]Z[[\\cl]pq
C\Yi\\
ZppZ
B]KrM\Zdb]n]pZq[uZ
G\ccdjfc
BcKaV\WZ[eh]lcmcoj
K\ohqf
BaHjgb
H\]hg]mcnfoT
K\oTqd
KRW\on
Vin]oa
BcKYUdY]]fg\manioR
Sge]v[
minZoV
KlW[s\
KlW[s\
C\IjO]R\W\
B]CiE]H\J]W\Z][\\Z^\ebtZvY
[\egu]
B]CZEgIZNYOiPbR\VdWU\]`dccjblcqbt]
OgPdR]V[`[cat]
CcOjVY
IZOVVm
O[P\`ic[
I\K\Rhl\
K\RjWTl\
ViWZZZ
AeB\EgGWLON[PcVbWf^\`cckf[kXl]v\
N\P]V[cklg
WbcXd]ld
A[P[Y]cZln
CaTcVhaZh[lY
BeCgGbLkRYS\fZ
C]e]fgrZ
EbFbK[LcN]ObP\SeUdVbXbZ\\a]d`cabb\ccdeedgbham\n\pXqcrftaub
B\CgLYOgR]SbV\Wd\\_\eYm[o[qrr[tk
A\Tf^eeYrYtj
AcFaQ[V\WddnhklZqb
CYF[GiJcS\`elfnbsi
EiV[
BlLZeZ
AZNeYe^[_c`\aphho\qcrYu\
@cAeBhCbE\GbHaIXLTMgQ]WRXZY[ZZ\X]V^ka]eZgikblcm\n\ocqcs\uYvj
AXChLWNdWg
@]AbBcCVDeFbGfKeObPdT\VaWeYe\]]m_[ffg[hYkcl]mfq[rWsbtWv]
LiWc]\eboYud
HZObXjcYq]
J]L]N]ni
C]^]ej
A\CVEdG\M]OjS\[f_[`\cef\hdl[o\rbudvg
LYW[dkoj
eh
_iaXlc
@fCtE\OdScV[W]Y\_d`ee]gahcq\rYt[
B\HfK[PdVcWbX\Y\ZXa\d[n\olsf
PaY[mYn\ok
H[K\N]PcZ]mhnZo[
BdH\IbKfNcP\W\c\fYmdnfobsW
W\aZmUnlocq]sb
mi
CZmXoc
B\Zlr]
CgW\Zd
B[KZPiWa^\gfjbqhsa
P[R\sn
AaB\GZN]OVPlacc[dh
_chio\
C[KZXY_]gchconqeuZ
E[Kpn\
GcOTPcafr\
KiWYs\
V][ecde[th
A\JgZ\a]
BXWkZcclv\
DeOYW[^lvd
C]Yc`jhb
KdS\oh
KlW]oZp]r]sZu[
CcGeJ]Wkc\t\uc
Wl\\ca
VkWY
AiC\HfO]QaTaVbWZYZ\]]\^cfanYoZqcr\sWv\
BXHbTZW]^[qfrX
AYBhH]VbWk
AZCeH]O]UhVdW[]cfiq]rc
AiW]
CYHWTm
ANBaHnQbTYXd]Z^chcu\
H]IlR\WW
H]IlR\WW
I\W\e[hqt]
E]I\KZP\RvTZV]WWYX\W_]qZrdtZ
@bAZCdE]FbGdHXIcJbL\S]UZWdX[YVZb[b\d]a^c_c`]eff]lbn\oarbs\vV
OZ^Uabh\qmth
CjZV[\]b_f
@m[]b]h]uf
C\GeJXW]Zha\c\dbv\
CiJc^cf]oap]q[
Ci
Cga]
]qb]
@]EhF[W\a\
CkP\VZajrZ
B\WnlZ
NVVoach]
CY\ma]ebl[
P[cQlk
VbWYZa\h]]
A\BfDSEOFcGgMqNjOZP[RcT[UdVdZV\[_[b\cfddeZgehZkaldmeq\tc
C[DjE]JbT]W]ZZ[S\k_ZtXvW
@kZbh]
@\AiB]CVDdEZPhR\VjWTYZZ\^V_\c\eXfhg[hllio\pcqermtev[
ChT]o]
Fe\Z^X_ah]pfqk
BaCcDX[tdTkbl\
@f^[
]h
E~FZMWPXV[_Y`ca\c\eWhWjYlY
AWE]NcPgafced\lc
A]_Tcq
el
V[^i
ChS]fY
@\]c_hp[
C[J\W[^iacbeddncq\
NdOZWg[g^c
AcBgGgN\OdRa^cdhe]hjoc
@\B[C[EbFlJ\NcOgPcTeV\Zc[[]]^ac\d[eXldo]pet[
Ma]\^hqS
W[eXgYhpq\tY
lm
JbZil]
Mh[RlovV
C\D\J\T][Y`]loucv\
Ld[hk]l\
B\Q[Wd`bfj
CX_iv]
F\H]J[ShT[UdY[c[ehfMn\q\rbsk
M\WU\\fssZ
VUYe_]
Vf
@dA\D[GcIZJ\KbNZPbQ]R\S[WUXeYdZ[[X]a_c`dbbeefZg]jVmcn[paq\rYsdt]ug
EgH]K\MeOdP]^bckf\j]omqV
HglZu]
F\ajd\l[u[
Ogu[
FcH]X]]\uhv[
fg
B\EZF]HaJ\OYPUXbYd\]^\bYddebh]j\pbudvl
@[CTEbGZH[JXKcN\P]R\TkVfWZX[Ye[[_hbelnmcsYteuYvY
CaOl
@rBeHXJ\K\M]OYXdYd\[_[ebfYj[l[o[sXufvc
]eefu\
EcJduX
E[O]eXugvb
G]Vd\jeZli
@[BbC]HcJ]MdOXPhScVZXQ^]_Ya]bel[m]pdqesaugv[
eku\
FaQeUdm\ogs]
AiHiW[X\b[e\qit]u[
C[DcGcH]JaU[W]^]ehf[jgl[ub
eUjavh
DeGc[]]aehjdubvZ
O\Vh
O\Vh
AXBXD\FcGjI[JaLWR[SbT[U]V[W\X[]c^ecbdce]gdhaj\k]lamUn\oYperbtdvZ
@iBnC\E]GeH\JiK\LZMaOXPeVbY\Ze[Z\c]e^c`]bZdggdh\k[l]mWoYpgrgs[tcud
KbPhSbYf\\^g`\cXhbpb
@\CXEcFZMmS\TgUcW[Ya]c_a`Ycdd\eZfdg]hajaodsZv\
bYdl
B\C\DUEaGTI[O[P\S\W\YZ[Y`ZcmdakZlXs\u]
DXZch[lop\
DZJ[TZaZc]lpvW
@ZC\EXFxGWHfM\W[^\a[bgdbu]
C\N]Yac[j\soue
M[Sh
Wk[X
A\BXGjcbp[
W]^Xddef
SldYv\
CeDcG\IdSbW\^hcelZn]pjq]sctZvd
Cfta
@i
@\CZEfFVHeL\NSOaQZVZWU[[][`lcXdpeYgbjcpdqar[s\u\
@]ChGdNfWgZb
M]Wi[[
B\C[DcEcF]G\JhM\NkSaT]U]V[ZX[[^YbacZe\lXrescu[vg
@cCeEcGYI\JYK\PZS\T\VkW[X][j^[abcYd]hej\lbr\s\tfvf
J]OpP[
QjYh[[b\c\
GbL]c[ke
@fDcE]FpI\MiPjS[WbcceZm]nWpju\v[
@hc[rf
@\LjMZicqa
K\P]V[X\`k
@\CZN[Oecg
DZF\Jj
H\OaW[XgYZ]cechgp[s[tb
fZrh
DaJfLgMVN[QXV]ZY[\^gdilguY
F\LgN\
Z\bXdp
Dlv[
@bQ\ZgdW
SlWXZ][]
@]CbJ]L[MoWY[[^ceYhaj]l]o\qfvi
^ll[
CnLZN]O[^i
CdDbJgN]b]d]lcvZ
@cB[DcE\F]GYJWLZM]NsP]TYU\WaXdY[ZU\d]d^S_f`gb\cheag\hgj[lem]n]oYqir]tPufve
QXV\di
BcT\V\Wfman\o\qd
@cAaCeDcH\L[OeS\TcUeV\WZY]Zd[\\]]\^f_b`abbd\eZgfhejak]mYn\o\pZuYvc
OgThUjV\WYZa\]]X^P`\acbac]gbh\l[pXvc
UUZc
Ch^[
AdE\OY^k`bg]
A[EbU[Z\^i_dh\
L\OrTWW]Z\^\ceg\u]
@cA]BcC\DZE]F]GfH[IZJfLgNcO\SYT\U[VUW\X\Z\[a\Y]]^f_c`[bZd\e[hXkbmYnfo]pZrguf
BkCcGZHYJZLXNdOZQiWYY\[cacc[kUl\n[obqesbu]vb
B[LlN]W]c\e[k\
BlQ\WY
BfM[Wb[n^We\tgv[
LVkk
B[JjW]
BXLrWY[\\ZkW
JaNgO]PcVZWa_ah]j]m[neo\ug
BgH[Jgv[
J[M]U]nbu\vk
nYun
BVLWkl
LjW\k\
BZLiWT
BRL[km
B\LX^gkh
HoS[WnvX
J]L[MZW[^]njs]
GbJ[LkWZ[\bZccfdoat]vU
H\MiW[[ca\k\u]
DbWek\
@aG\PdScVkW[Yb^]_\adcb
GYP]WdYh[Ye]fZhik]l]r[
GYP]Yu[ZfZh\r[
AaL\McQgVdY[]bbYebmcoXqbt\
NcShU\l\ojqgu\
S\T]ok
T\W\XX[j^nb]g]q\u\
CgJ\L\T\WpYb^[obt[
L]Wra\d\v\
C]H[Tbmenfo[p\qXrbsb
T\W]vj
H[J\U[Vl]fm]u\
Hn
C]Jer\s]vU
@\HTJbW\Zf
W]XjYd\\q\
C\HSTpXcY]n[ra
AcBfE]F]HfJ[KbL[M]OcQ[RaT\VXWjXb\a^fa\c\hglsmindo[q]r]t[u\va
CjN]TcU\Wd^U
HkMiW[[]
CdFcI]^cccfhl\vY
Hhn]
AhBcCZGbHbL\NYOdS]U]VhX\Y[[Z\aa[fbgZlXpcqjsYtbv\
HamcqWtj
CWH\L\TXWnXd\Zqe
TdYd^l_[agf[r]sa
UbmWoiq\ua
AZCfHeT]UfW[Zh]\c]mcnbq[vl
T]Wl[clc
AZG\Jbdg
gg
ChTT
C\Nb[g
@bC\D[EiJWTcVXWY[\]a^]bec]d[lon\r]s]uuv]
B\C[MY^Xagb]h\qqu]
AcLgbZe]hd
BgGbOcQaV]WZc[fZ
BhQcWV
R\VjWZ
BZG]W\fgp]
OgV]
ObV\ebkhv\
B[MeRhWcq]
GcI]L[VhWdZ][[ra
D]O]SkWeY]ecfbmgoZu\
KbS[W[m]oh
Oj^[t\
@\ahceeSj[
BeH[JdWX
lZvi
WU
BcR]VdXi
@]B]MgWZY][[
GcO[TY`jb]c[jdlcmdq\tg
Tc`\jalXtivd
A\CjE\F]TZ^\a[e]
[[eih[
J]efl]
AcBbDbFbHZM[QeTgUc[bbdkZlZrbua
A]B]JgW[[id]k]vg
AXB[CfH\L]QlT[We[g^clarb
AgJ]LdOdTdWZZa[\^[_cdbhhlbu]
BeCbD\JcOZT]XbZg[[^cb[qauhv\
BiRTW[
C[E\V\Wi[e
Vl
A[B]CYD\E\F[GRI]L[N[OgPhQ]R]SfTaVSY[Ze[b\]^U`]agb]cde]fWh\k\m\pXrWs\u\v]
C[LbPTSiTgWcZY[ZaZcbfX
B\L]N[OXS][e\]ln
G\O[PhSYZ[[]^\celR
A\GWOfPXSbVcW\XaZgcrg\
C\PfSmW\fXrWs[
BXHZOtQ]VY
EaFcWZZc^hhd
DkW\l]
KePcSkV]WXZ][]
AaI]ViWZ
A\C\K\MgNcT\UaX]Yl[b_bhflZmcudv\
MlYZ[W\]e[l\
AhC[McYZ^\
Ccaacdig
Ohee
M]WZ[je\lY
B[C\G[WX[]^dhelos]
HfW]ZZ[]cfhes]
W\Zh
W\Zh
MZOcWeZ\^ie]h\
W\Z[^i
@cA]B]EiF]GdH\J\W\a\edve
@WC[EcFhJeT\V]b\ccefhYjbuiv]
@lE\^Zc]h[
@nM]Zc^]
@YBfCbE]F[H[JZg]hnq[
@UCeFbZdgb
C]Gg[o\evR
L]Vk
GfL]Wfc\k[
K[LdWV
BuD\GOOWcf
BjGbT]W[[\ajb\ehkdvb
F]H\KaO]RcUeW[[n\ce[f[mZvd
W\Z\[i
@aBYCcG\H]J]KYL\M]N\R\TbUbWcXbY\Zd[\]c^g`]a\d]k[manbqZscucv\
men[oT
O\SgWXog
AiO[
@\AjCgJ]O\UbV\Wf[]^\bbe[gihcu]v\
TbWXlhnb
CbU\WcX]Y\]i^apb
CbUj
AhvZ
Hf]d
mnn]oT
AUCYD\EdF]KYNeO[TmU\VeWZZY[]^pbYg[mjoTrbsZu\vU
^ie]
CWYb^c
CdHXJZTgV]W[X\Yd[\]Y^]eVfXg]lbsfuh
C\T[WjX[
@fJZR]TYUeWdXaZcmdn]oW
ATCbD]JcOeSaTeUcVbW\X[ZR]Z_eaac[f]g]lYm[pfrcu[v[
Tg^Zk]vn
A\^gp\
Tg]e
A[^Zej
B\D[HfJbU\W[_ccgfelfmYobsXucvj
D[WZdcve
WZ[j^arfsb
WZ[i
@\A]CqJWKZOXQhTaW[XcY\[[\[`\c]f[hYmZnbqdrg
NfWYX][h^fh[o]qe
A[P[^\qeuh
A]F\H[SaVY]c^[bgdjlX
FeTZUXYbejj\odr\
CWT]obr]
AXB\HkNYOaTZV[WbX\Zj\[]c`lafcaf]j\kbl[n]oat]vc
CdH[a[dkv]
CZGbIeQ]ToU\X\[]cae\fYl[oVras\uf
C\DhH\VcX]d[q\sbva
H[UiVm][m\
@jEYF]G[Wl^Pcb
C]PYU]Yerh
JVTZUfmZ
Vg
T[\g
CmDaJgN\SbTZX[s\vY
IgrY
C]HZN]O[WhXi\Y^\b\qg
CcV[Xd[[]]bfhWqb
Q\WZhl
C\ObTWUd]c^]jbvj
@]AbBaFdGbHYJfKcL\MbO[SeTYU\V[WeYfZb_Q`]b]dVfbg]j\lhmeohqYrcshv[
DbFdLcObPaTUU]V\]da\cYdch\ldraubvh
ARCnEeH\JaNfO[TXVZY[[Z\]^f_c`ec[eZh\jfqlsZtdu[v[
BRHfQnWZXb\]_Y
@[A\HcI\JcN\PgRdTdUbVjWlYZ[Z\Z_kajbcdfhelUqYuivQ
MZTcW[Xb^g
C[E\H\M[N]OeT\VcWXbkocvp
@[HhJ\M[V]Wd
AcCZGZIWJzNbW]^Zdflev\
WSXbcd
BdDbF\GgHWJ\KbM]XeY[Z\\[^h_[ageYf[gchjjckZmbp\qcrZs\tY
Fbtl
AXJbMkP\TdWe[[^\ravZ
LdWRYbc\kdl\
BuF\H\NUOlTiUcWWXfYX[f][cYf]lbrWsbvT
@XA[C[D\E[FZGcHTJXMhN]TqU[VeWeXdY]ZX\\]d^h`\a[b\che[jhl[qVrWtauXvZ
BiKb]bvX
F]HWUe\g_cc\h]mZqj
B\H\OeQ\S[TbUdV]WlYd`[ldmgnjrY
C]H]IdJcLeMbNiOZTiY[[a]\cXfalZobq\rbsd
@[AlCYDWG\M[P][X^a_g`[eahc
Hf[Z
HnLbP]Wb][^eqb
MhbXcn
GfHe[Yc]ebo\
AqOd^\_Dc[
@oW[c]dZvh
OhW[cd
FfM]chec
H]PdS[V\elt\vc
T]YjhZrb
AbC\G]O\PgUfWl]abdecq\u[v[
PTSh^\cdl\m]
@hA\BXCdDbEmGWHhIZJWKgNePgR\TQU\VZWTXkZY[e\X]a_X`ea]c\dPeXfchgibk[lzmgnSo[p[qSsdtXu|vd
Bh[\qZ
VmY\
L\NdO]WY^nb\v\
AXBZCeEdGZHXJcLcObRbU\VbY\[Y\e^f_]cagbhZjdkUl[nZoZqgr\sUu\
@\WiYbcdte
[]d]lXvk
AeB\C\DbGeI\JZObPbRbT]VdWaZ[[\\Yb]dcfehgkal\satdvc
DaHdMcWWXbZ[[f\ccZldndv\
GbHeWb[U
HZLeMZO]Vb\\]c_ba]bgccd\e\v[
_dcclg
C]H[W\bglYv\
WXbk
@bCbU\W[[\][^gabbbeahamgteuZ
CbH\U\W\[\]\ecmhte
VXWik]
L\VgW\
L\VgW\
Vchkp[
LbRWWm
@cB\H\JbL]MiP\W[Xa[Z`bb[cfhZk[lancvZ
B]ChGhJbMcW[X]Zc[c\Zb[cZdae]kbl]u[
M[t\um
\h
L]NbObPaSVTWWgX\YY]acceXfijbmdp]q]v[
L]SdWfZamc
H\S[TYWWecflrZs\vd
@cC[DeH\IcK]LaMcP]Q\R]SiTbVbYb[b\Y]b^b_X`Zcbd]egf\ick]m\n[peqZrfs\tbua
AeBcCaD[EhFfH]IiJcLcNhOcQ\R]S[X\YcZi^Y_Z`\ccekgZi]j\k]l[mcobpWqYrgsdtbvi
@gMQR[SgU]V\WYYc\\]g^Ycjeef\gbifjcmcoXqcs]ub
Ni[[^i
A]F]NYVhua
M[N[ObTZVZW[Yh[\eRh]lgm]ph
@\K[MhV\X\Y]pgrb
B]mXokp\
GcObSaV]W]fhl]sb
LYOYWV[Yl[vn
Lmb]d\
B\J\e]gmh\u\
TdW\Z\gfjcu\
OjgY
B\F\H\Omu\
C]H\S[TgWhYd[\ebfjlcm\qfvZ
RiWZ
S]VbWicde\f\lbv\
PiY]^Zte
PiY]t\
C\L\M\NdR]ScTZVZWgX][[\f^]cYd\e\fjh\l[q]u\
N\W]\]hf
@eCeDZEZFcGfHgJVW[Za]]`cc\dcqc
DZH\dk
@bFcG]HhJ[Za
CfDbL\M]N\O[PdQaT\WRYcZ]_\cejblno\qdrYsZua
D\J\NhPgcmhblPuc
V]\ma]edlWv]
cilW
A[CiDfOePYQcT\WZY][]hfjZlbo]qZs[vR
lj
WXvn
WYfal]sf
X]mho]
@]DbF\N]PYTdUaVcW[Xd[[\]`bibljn\s]t]v]
JaP]TgUaV\W[Xc[\cbe]i\lWmav]
MeVflS
B\UbW\[Zefvd
JkM\Z]
JhW]rb
Jg
A\B\D\FbH\J\LiOdVbX\[Z^c`eedhfk\qdrdvX
A\B[LkWV[\`]hhk\rav]
L\MY[r
B]L\V]Wl[]
CcN\W[Y\\jo]t]
NflV
NfOeVc\d^\`]l]
EaNbVkWi\Y
@bEeH[JTTeU]VcXh[]]]ccf\q]u\
TbVacgf]la
OiV[Xg
O[WkXYc[r]
HaU]Xh
@eA\BcCdDWEhFhGXHUJaKfMlNeObR[SeUYVbWUX]Y\Z]][`]cYhfk\l]mbnfp[qar\ucvT
@iCcDYEfFjG\H[I]LQMkNVOhS]U]WYY\[\\]cSecfehctgug
K\LYM[N]O[X\_bbok\ui
C[E]L]M[PoV\WWYl`]adrc
FWLyM\NZWV[X^Zh]tJ
VlW[
@cAhClE]FXH\IdJcK\MeNRO[P\SbTcV\W]YY\[^\_eekgdj[m]ocq[tcu]
@[AgJkK\LZN[OgV\WgZ[]Y^XbWecghnYqYs]ux
OhWZ^\h\qmtc
@eAWB[CdE\FcI[JWLeNTOSPVReShT[UbV[WlXXYUZj[Z\n]baZcedfefjVmbnipft]u[
@\EhK]MmNZO]ScV\afeaffh\qbtYuf
T]Yve\fZ
La^i
@[NmWh[X^[
LhWWqht\
L\VgW\
@\BhC[H]KbMhO]PcTdVbW[YY\b]d_bacecham\qYt]u]
AZB]CZF[KWLwMiWUZ[[\a\cdeYgahajbtS
BgDdF]H\JZLZMcO\QjWb^fa]b\e[h]o\qasd
AVI]K]LWMZNgO]Q]S]VhZ][Xacc\e]hijblZmhnfoWq\u[
@]AeC]FcGdIcK[L\MUNfOjPbRVSfU[VbWbY][Y\[^l_]`eeVhck\naolr[teuU
@[CaE\IeK\L[MXNXOqR]S[T\WSYY^j`\bYcge\h]kZlet\
M\ebqgsX
@]L\N\O[[b^Z`k
LZV\Wn[[tb
EgMbS[
@\E\MYNp[Y
L\M\]\em
KlM]N\e[g\nYo\p]satj
@]CYLVM\NuWT^V_\`\h\
@oCdD]EeFlG[LUMkNZO\RbTbVbWbXfYZ\aa\cYeZnaq[t]u]vZ
LWO\Webi
Mocc
@fCbE\F]NaVcW[Xb^e_fe\
D\EhFhKcL\Q\S]V\Wi\b_\`\b]efha
BfHgLrMUWVXaYe[ce[h[qY
Oeebh[p]tg
Oeebh[p]tg
T]fZrh
T]fZrh
[]ej
BeD]JaWYbn
B]H]K\LYMZO]R\WX\f^\e[j\k\l\tfvZ
\Vtf
BkWW
B[L]Wm[[
B]NhWZ[\
L\T]W][jl\
A\GWHbS\TYWc]]clfev]
TVY]fjrV
AeB\ThW\ccf]lcv]
P]Y[fj
HbKUN\h[sj
KoM]sY
@gAcBZCdEfFiGWHdI[JZK]LUOaQVT]UVV\WVXbYd[X\c]f_ebUc[dee[fcgeh]jflbnZpdqkrYscteuXvh
A]B[CZDjEYI\L\OeP\T]WmX[Yg[]]c^hacb]dZf\gcjcum
EkS\Y]`bfav\
FhH]^[
EqFX
@hGnJZM\O\P\YZ_\jkq\rV
XVtp
@kBbE\F\G]HZM]OX`[hZ
B[Oe^e`hcY
AZ[\^ktY
@eAWObP]WY[k^ccWjc
@cC[DdETGbHUJdKeLmMeO\QXRcSXTcU[V[WVXgYXZX[j\\]]_[`WabbVccd]edfmgXh\jZldmdnapZqVr[sdtb
@sEWFVK]MfNgRc]\^V`[bapd
W][k
@fC[GhJZWd]\c\v[
@[CaDbEbMgRaW]X\[b\[]Z_e`\ahb[eghll]tfuXv[
AcCgDkQbVld[vc
C[D]Gi
EgFZN\vd
@XEaFXH]JZKaM[OeP]VZW][\_[`[abcZejgcjclZmdn]obpcq]tZ
@[Oj^Veju\
AdBfCcHSJbQ[V\W\[\c]d\f\tau\va
B\Wiratc
CYJ[VdWcZ[^dagra
PbVgWbYbaldX
SiVn]bbYqZ
@]CcDYNYO\P]V[\jl]o\s\
@ZBeChE[GaHVI]KeNeOkPeQ[RWTYUjV[X\Zc[g][^gaTcldWeUf[gehXjYkinfp[qbrZsctbuU
@\CcDWEvFZT\VSaXc[dZ
CZDZEQHX^ga[dk
C\WedZli
@YB]E]FkH[I\ReW\X]f\g\j\s\
CbD[E]FYHXTgW\Xadgg]sk
FS]]^]ccekgf
H\JfQjda
C]W\_\akjZ
D]EcZ\^ihk
CWTjZehc
K\VnYY\[p\
C\E[FaNlVcWm\f`]a\hglV
Ei^Zj[
@fB\GjNYOeVX]Z^X_\`[c[h]jak\
@f
FhG]HkS[mb
CVF]\bj]
Ni
C]F]Kg_\e]obsg
FnHiKWh]
CaK]MaO\PcR]V[WX[h]b^\becceZffgcjZkcu\vf
BZK[W\mboh
CYG\HVTsVcW]s]vZ
DnJJvl
PhV\
Fmb[
AaCeDVE\HbJTPdR\UZWdYc[\]f^\_ibjcdgbk[l\m]q\uevc
@WCaD\EcGfH]IbJiK[MiO]QaSmUeWcYeZ][\\\_]`ddYfdgZj[kclenco\qUrYs\uiva
BKHblYvo
EcT\V[Yjp]vZ
CgIa
EZFmHZg]h\pZ
BbF]HbJbK[[[]\^Ze]ghqer\vX
I[VYak
Oh[dvc
R\_[piqZ
E\H[JbR]TYUbWZ[l]\_dccgahZneoipMve
@hEdNlW[^edYlS
E\FiHSV\X\
C[HgO[TdU\VcXc]Tbeh]sX
AbC\HjQcUVVXWSY\]Y^dfYnYo\qjrXsWtYv]
@bA\B\ClGVHWIbJfKZMWNXOaPdRcSXUdVeX\YWZj[a^T_d`Yafb\cefbkal[odpirbs]tYv[
Vj^[`a
@lBgCYFdH]JeKeMdOdPbXfYeZ\\[]a^W_\`]aWe[fWg]j[lapcqgsftWve
AgH\X\qhs\t]u[
O\e[f[jh
CaEeFdG\H[J[PhTcUcV\W\X][\\\^b`YaVb[ckebfbjdliodpir\sktZub
CaNd[a^]`gefhdl[
^hfdt]
@[A\B\CaEbFZG[H]JgMoNeO\V]WWXeYcZe[[\[]l_a`cbfcZdbebh[lZmYndoep\qUsctauY
BjHZJdWVcenhtavY
AlC[WYYZ
@iBcDeEdFeHdJhKXLaMkNkO\QZShTVU]VbW[Y[Zb[g\[]i^[_\`bahbcdZeYgWhdk\lembnWokqVrms[tbug
@jD\E\F[G\HdJ[KbS[Zm]]`Zc\dd
BVD\FbH\J]LgObV[Wf^d`fhcrevY
O[WiXf^b
KcNbQ\V[Zg[d]c_be]hUl]sd
pi
@]BjCWEVFXIcL\MYNZO\R\TfU[VaXYYbZb\a][^[_[`fdaekhYj]nnoXp]tfvW
@cDdF]PlQ]UcVWWgXbYc\e^Ul]smumvU
CeHfOeTcVZW[[a^\`idcg\h\o]s\uc
@]C]H\IcWcXr\Yccm\pXrgt[v[
CZF[KZNaO\RcT\Z]][figalXneoop[qh
MdV[l\mi
E[F]JaNf[]adebhfs]
CeMWTWV]WYZc[c_dbnl\qc
Wil]
ChHhWY\\^Zv]
@]C\FcHcJhK[MdObPbWaYeZd\\^\_\`icZecfbl\mdtfv]
B\D\P]W]d]ebvh
DhHTI]M[TeWecmdReeo[tdvS
F[Hj
H]O\bgoevY
HWWZ^bbhv\
CeE[F[ViWY`c
B\CdDfFcGcHhJWKbNcOdR[Wb]b_g`[cXd]edhaldpaq\uZ
@hA\B]EhFXIbJfKZMeO]PZQURbSfVhW[YbZg\d]e_dabbccXdef[hciangpYqfs[uUvW
CjD[G[J]OdP]TgVgWbX\Z]_a`\ahcrddhejgmbnbobvX
DiEaHcL\MbTbV]WZbgdYvc
AiH]RjV\Ye]a^hc\gahaqYu\v[
@bC[FWHgIhJdL]McOoSZTfUcVbWTYVZ\[]\[`badc]d\edf\mdncoXpar\sbu]vb
CdE]NXY\Zd\]hilbpf
CnE\F[K\SQVc^]`YbVc]f\hhq[
BeH]SZVeq]v]
H\O[_bf\jal]vj
Fg
@]AZC\EaGcM\OiSjV]W\aXcef]khq]
@]E\G]H]MZNcOgPXW\Y[[]^a_j`daab]d]e]t[ubvZ
@NAfCcF[GRIoJiK[MdNbOmPhTcUcVZYXZY_[`ecXdaeZfchbjoldn\qYrhth
@[CdE[MTOtP\Vq^Wd[fYjPqh
P\VmW[Ygl[p[q[
C\Yd\la\l\t\vb
@eC]G]KcN\Ze]cc]h\p]
HTMcZb[\^i`\a]dagb
U\_pjT
@\A]C]^Z_ne[
EhK]P[a\jZl\
AfCXE\F\GYKhMYOYQbSgT\U]VSXeYb\W]b^j_Sa\d[eYgihXlfmWnRoXp]qdrbsbvZ
B]EkW]^]vd
O\_lj[
M\N]W]\lcfe[l\tY
B[HgU\WiZX[d]behjdlZnaodt]
D\dkvZ
[g`XbUvn
FhHW
@eB\NUV\cWt\
Ci
B[OdWt^[
CbT[V\\j_ced
Okc\
@WD[E]FaHiJXOSWh^abYdggaqcvj
@[Og_dha
@fB\EZFYGaKjM[N[RZWW[s^W_[bYccd[eZjYlZqhsetZvg
YcZWpe
K\_kp]
@gBdEaFaHhIcK\L\NWO\P\S\WWX\YeZi[[^a_]`gbcdZe[gchRlbnbompZuZvc
@[CYFSH]KmP\VVW[XeZX\d^\_M`haeb\c\eZfhgdmZpbqbs\
@\AjB\C\HpM]O\TZVZYWZR]X^r_YbZe\ghr\tZv[
A\PiSdYa\]^Yn\
Ah^]v\
BbN[Y][Y\c]caYljv\
@gBZE\H[M]O\RaUg\\efjdlcqbs]uavo
OZW[a[dehevn
@]M\N\_mg]
m[uu
KgR\WZ[\\\tg
H]Kisb
@]C]FeMfOcVZWZdUhgod
@eA[C\FgJ\NWOgTfWeYYZe]c^[dje]fchXjZl[s[
CXD[EjF\KWN[O\P[Y\^\`ijalcn\va
CYDZEX^fa]djl\
EeFgM\^]
Mi]bbbcfm]pat\
VoYc
Yeh[ph
C\R\VfW]Y\pi
BhFcGQJZKhNfQdWgXZY\[Y_e`]aVb]dlhhjblnmdngq]rbvk
C\Kd\Utg
M]O]\Xs\to
@fEbF[KZNXV\WWXdY\Zd`fcdeghbmdnfo[s[tYu[
]Za]po
B]G]W\kg
AbBmCeD\MgO[TdVaWYZd[Waaced\f]lVnao]qdtdu]va
H[IfQaW\`ddchcucvO
EZW[^\jfv]
@dEfF[JbK\M[OaSeVfXdYd^X_ccbdceYgfh\jbodrcsgtY
@\FbGbHdO\Wi[b]]^\`\cWe[h[qit[vd
VhW\
S]VZfj
JpNZ[[dW
CfW\Zh\cmi
E]HVN[P\S\WcZ\[j\\`bb]c[e[f]gZj[oZqfr\sbu\
@]FVHVKWQaT[WdZ[[\^adce[gihepXqfr\s]
C]Fmh\
@[CSF[HTJcMdObSaTXVYWYX[Y]Zc]f_\`\bbe\fWh\rmsitduV
CVFYHWJfM]O\Wo[Zb[ccf\hek\n\qmvZ
CeF\O]X\]\eg
^icd
@[A[ChDeEaFeGkHfJ[K[OdPeQZT[VnWZX\YiZ[[[^Y_c`Yagbcceeagahmjbk\lhm[o[p[qcs[tluZ
C\FbWfYd[\b\c\dcecuXva
@]A[BeCWDdEYFcI\JeLiMaN]PdTbWgYaZb[\\c]f^b_[`dbedgefg\lWnapbq[rbt[ud
@PCQDgF[GZHlIXJUNKOZPeQdVPW\X[YkZZ[h\g]\_\`Xb[cnfZhYj[kblso\qZr[tXuevj
Yg
CcE[W\Y\dcvi
CbW\[\^\rctivh
CZE\MdOfP]RcWlYb[\fcla
BaCbDgEVF[GgHdI[MTNbO\P[RgWTYW[Z\h_d`]aabbckeYf\gchdlhm[q\s\u]vf
A\F[HcI]KeMbO\R\V[WUYfZ[[c^]`\cbhZj\mWnYo\pfqZsct[
CiK]M\W]Yf_]l]ojt\
CeYi_]l]
ok
M\og
JhWc
AfCcReW\[c\c]Zdfpf
@]D\KXN]OVR[V]W]XsYc[[]g^]ebj\men[sdu]
OZV]Xf]Z^]_ce]mfn\u\
BZMeNdU]V[Y\[Z^\obubvi
I]S]Ypv\
B]TcW\[ik]t\
A\B[C[DXEhFnGXHMI[KaMXNeOZP]QZTdUgVZX\ZY[Z\b]a^dalbYcmdXedfggbh[mZoZp[qZsdv[
B[WiaVcVvU
OeT\c\eYffsZ
Uj]\
VSWYci
@gBWDWEmFdGZHTJYM]NgOoPcR\S[TkU]W[X]Y][]\\][^U`aaSb[cNdZeVf[gahkj[lYm\nbp[qcs\ukvh
@bCjE\FZGZITJdKUO[P]Q[TWU\VjWc[[\g^n`baadaeVfUgcjem\qesd
CeEkFdJ[NgSbTaV]WUXc^ga\ccecfXh[lZmcq[rfsc
FcV]fi
Fheb
FeJ]SaV]sh
F\U\WkcPr]
F\K\PZ]d^\cle\
F\emh]
BZOYYj^fccld
@\B\E[FbH\I\JiKnUgVhWd_ea[cfdegao]s]u\
E\FYNZ^[anca
C[E\[eaYep
@\BsEeFXGeL[N]OXPeRbTgU\VlW\XcY\\Z^\_]`[a\c]eXjak\lkqVte
BZH[QjWgvZ
HkQ\W[vh
@]C\NlY\
AaCaD[EcFaG[HcIiJ[KbLYO\PcQYRbTeU]Vb]c^]`\b[cbebjblbpbqbt]v\
@WA\BjFbGeIYJ]KeLeM[N[OdPaRUSbT\VaWZXdZX\d^g_X`]a[bbdgeagchdjcnZo[pnqfsctbue
K\NcPmR[U]V]Y]^bc\d[lYof
GdNmPfcZlc
H[O]cfm\n\oiqe
CiJbOaV\^ao\p[sX
W\Zd[]dmhiv[
I]OkV\^i
C\UaW]YgZb\he[l\vh
EbH\JbK]TZU\ZY]fl]niocp[r[sZt\
K\W\]sh]o\p\u\
Wk
CXmk
WWclllp\
Vg
VkWXZd
KOsg
@jKZc\s[
G\TTV[WY[d^ec]lj
I\ldoYpbsk
C\EdFhH[M]S[Xb]]`dec
Ge\uc]
@[J]NYW\ZZ[]_cepggjdpivV
Zcmepg
K]W[mYnm
IiOTc[f]
D[EeJ]Of[gc\dftd
@cKhOdRKWjXb_cs\
C]G[IYO\PZV]Y[_]cdrf
L[WZlvvZ
NXW\cilb
K[O]XfY][YfejkpWvY
K\mZok
I\K\RjWYl\
LkN\WYla
BcKoP\R]V\]\c\m]ndo\p]sc
AeB]PiW\^\gejbqh
B\R]Wj
KooM
C[N[P[SbTlWdZ[[[a\c]lo
TdWoeZ
M[c\ffjbsY
@gI[J\KVMeT\WZX[ekf]jbo\pdr[
NfT\V[W[[X\\cfll
L\Wdtg
BcCjHpJWOgTPViWZXcZ\ahbWecfcnao\pZsdu\vi
H\OdW]e]mhn]
ClTV]bheoc
C\OeTeWfX\Yg_P
WS[]lf
AjC[DbH\I\JgN]OhVcYkZ]]gabeZl]p]uev\
H]KWefgc
EaK[WWZe]\^em\njoi
Nd^Wcalc
C\T]W][h
EfNfR]WocZlk
@cB[C\EbF]H\RYS]TeUlVXW[XVY\Zb[e^Z_i`dcYd[ebfjgXhUk]mgoop\qZsctZu[vd
L[MgTdV]WV\le\pb
^eqj
@\EfFhjZ
@]BhCaFVG[H[KsNrOZPkStTXVZWWY]Z\[c]\^Z_]`[eefYlZmboWpVr\s\tev]
@eBvC]GcK[VRW\X]ZY[]^ecZ
CbHXI\OlTjVZXfY\bfc\ffmbs]ud
DcObP]Yx\WcYf\
K]XY\Y]d_]ohp\
Kf
@[I[K\RlW]c]l]
B[G]IbJ]OR`]ceu]
NZ^mvZ
E\Ii
IiP\Y\
IhO[R]e[
ChV]W\Zcci
[dlV
KnObSfZ\f]m]o[qb
OZVk
MlRW
P]VkW\a]
I\K[WY[]jkm\of
PgW\^]l\
VlW]^]
Ygc]ug
G]NbW[chl]
Z\egp[
B\CYI\JnOrT\VSWdY[]becq[
A\CfH]I[JhL[M\N[OjS[T\VWYY\d^Y_Zcnhbjal[oaqls\
A[BaCXD[FcHaI[KYMaOvP[TaVbWbY\[Y^heRh\j\oZpprds\tcvk
Pi[]cc
W]Zk[Yp[
\h
D]KbNaPrSWThV\WY`[cil[vl
IXOYcc
WVZpl\
C]FVHkIbKmMeOWV[WYY[[[c]p\qer\sau[
CgYZpa
@eIZKnV[m[obqVsStf
CgKdT\VfYfZb\[][_affo]r\
KkOiRNpY
@[R\V]Z[_re\h]jfl]p\
FbH[J\MgOgVVZk[\ve
IbOW
CtV[^Uc[lX
C]IhO\P\Y]
D\JWV]vj
KdNZVbXd^]_a`\c]mYn]ojsb
OmVK
AeI\OWVcW]cZ
OVce
BYHhJgo]
BYHh
BhH\O[V]WY
Watf
BbCeFdHkJbM\XWY\\b]\^ac[edfdjZkaphqft\uf
Q]Y\^bgdh\qfuU
@ZFg
H[buh]q\
BjGahZ
H[O[`]eauo
hmpV
M\Xd^]cdhnp[u\
H]K]X[^deihSpd
BcG]HcM\QYXh
@]bUqi
B\eKhm
B[Yaqh
Ui_a
Zcgbpi
C]n]pi
N\O[PhV\Y\
Nicf
HdK\OgPaSdVdW\X[YYZa[[]\adb\cWe\fdgbnYp[q\scv[
A]JkZ\
A\CZWZY[_h
T]Yarf
CeN\O\PcR\WRZ[^[eYq\vi
CXPhv]
CjO\PYv[
CbG\MaNgWZZg^cecfch]uav[
ZZejh]
CbHdJ\O[RXV\Wj[]\\`ca]ccddgchbjcl\m\s]u]vc
Zc`[hhvc
C[I]KZW]`]e[j\pmve
BZHfJjW[n[
B[HoJXW[
AgC]F]GbHXK\ObS\VcWXYeZ\\]^b_ifak\
@\AXBfDbGbH[OfVUW\YX[f_mcik\l\n\sdv\
K]OXVXYZ_efbnc
Yf_XcY
NeV\_gfYs\
OZS\VffXlZ
Yr_T
H\VpXi_[p\
OqZX_[c\v]
GcOXX]Ya
A[G\K[M]O\PZSiW]`]
B\J[Zfg\
@cDZEcFcGYIaMZNcOaPbQbR]S]VcXcZc^a`abWd\ecgbhakZl\nboep\rbtcv\
@]BdCcIgJZLXM\QlR\TcUSV]WcX\Y]ZYc]eWhcldmincocqZr[sZvZ
HaKfP\ShU\Wl]dlcmancp]uZ
KeOVS\VeWlXRZ\
BiHSW]
JbZa]b`[l\th
@gA\BiC]DbFXGbK\MuO\UhWU\d^[bdcYgglfo]qbt\
AfD]EfO]W\^\cg
BiC[IdNhOVV\
@dZ]\g^be]hg
LZWY\a^[tk
@YFjO]W]X]Z[^ehj
A\BqGdHYORW\[]
CYMbRcV\Xe]he\mWs]t{uX
RbTkU]Y\idl]mgn]
D\F\M]NjRUWb[hjal]vd
BdL\c]em
@[AoB]D]EaG\HYN[O]TcW]Y][e\b^a_ha\c[e\f\gah]l]tdvY
WcYc\df]lcq]rj
AWM[OhVd^f_X
F[H\mVocpfsivc
UnW\ZZm\n]oh
C]F[HmJZZg
G[LZV]W]X\cjtb
[\tov\
C]HgObc]r\sa
Eg
EUHjT]afd]
El
@ZWmb\rc
VjW\^[
BoC[HRJhNlOcUZX\Yd]\^Z`be[lenWonp]qWrYs\
W[b]cjej
CgOcY]`[rk
B]O\Wi
L\N[VlW\
AkB]CdHcT\
C\UPVUW\XW]Vhdj\m~nYoKr\uh
^n
McWi[R\b
eiv]
@aRg^[c\
emh[
BiFYGgHQJ]KdQicYe\ob
N\VgW\
F\VbZ]gfh\jh
N\R[UYX\b]mnoZp\
Ol
B\C\KYL\T\V\WgXcl]mZnho\q[ud
NhO]W]
T[qari
D]Ji^\
OgVTc]t[
A]F[HZJcK\ObS]Xheco[q\si
@aBYGeMbN\PfV[W]Z[^w`]ha
B[H[Oq`[f\
ChH]L]OZPdWZZeqg
UjZbec
B[C]DcJb[cl]o]qdubvn
BXHlJZW[ZZ
@bB]H]K[LuOZWZXkZ[[bv\
MkOZ^[q[v\
CdJ]ThZ\]b
F]KXNYj]m\n{o]qXr]uV
IYO[V\ci
HiQ\W\eZ
C[EYI\N\OTcij]
@]MpOWPgWZ^Zcceal[mft]u[
U\WfX[Z]m[of
A\BbCaHbIbK\OgT]VcWgY\Z[[Z\[_\`ceZfcgfmYnYpisau\vc
CgI]O[
CdeU
A\B]VZWrcekX
CVHaIbNgOeR\S\VbWfXa`]m\oYqarp
E]JfKha[lcnbscv\
B\WVfjrb
@cF\LYMhO[WUZ][e^nc[fdh]j[leo\r[vf
CjEhTdUa]X_d`]a\bacdgZhWm\o]
@bBmC[HXJdLcMZNXQhYd^WcXeYj]m]ndr\saudv[
OgV]
UjZe
@]J\WZ^p
eghc
B]GcNZVYWS[gcidclq
HdWS\e]bfc
@]BzHXO\PdQ]W\cbo]
B\CXE[FcHVIdJ\K\MZO\P[R\TjUcVdWXYZZh\lc\eXfdjgllogp\qir\sat\vZ
BiH\O[
hhp[
@eAOBbCXDdEbFjGWHTIdK\NgOdPVQZR\TZUQWcXZYTZb[a\\]f^i_Y`gb]cTdeelg[hYjZlUmhnfqmrUtluev\
O\VeW\
Hffeo\qYsb
@[B\EbFcHbM]NeV]WZ^hbeqh
NhP[
CdF]J]M\OYUiV[W[^rh]
dbef
W]jk
NfW]Z\efj[ph
ClJ]W\]\
DbWe[d]\mYn[oj
Tc]cvk
A]BWH[OpS\W\abk[ucvg
B[LWWgXb
BhCjGfHVJ\LtO\VbWZZ\[Z]d`ZbWcbdaf]qYsZvi
BkC\HXWbfbo\qd
CdF]HnO[TdUbVbW\Zi^koYqes[
B[FbHmOfgbvk
KYnn
@\CXI\JpNfOf^]cXl[
KTO[`[no
BYC]OmT]VZYbZZ[d^\vg
@gASBfClE\HbI]JfMfNZOXPZS[TZVeXdYX[[\b]Z^f_j`ae\fbgYhbi[jYlZm[nZpXq\rdsZtZu\v]
qjtVud
CXJdLhM[UcVdWVn\o\
E\NUWe^g`mbdcZh[l[m[
VZWjk[p\
sh
@\BVCYDdF\HcJWKZWVY[Ze]c^]`]acmXndo\perbsbvo
@aA[BOCdD\FfHnIbK]LbM[QYSbTXUeVfW[XdZc]U_\`ca[bdcZfkgahdl]ndoZpdqTr]sWtYudv\
@cAgCYJcTeW\ZW^Z_]ob
ChHXJ]K\O\T\U]Wc\e]\g]mOnXorp\uX
AkEdFeHxK\ObUWV\WWZb`Zc[eYn[sVvX
NmP]VZ
VfWRoc
@bBgCfJ[O[Qg]b^bcbe\n]rY
@]AdB]G[J[KfLZM]NZObQYTdV\WeYa[\\\^Yc[dchalbolqlr\uc
BqF]HMJ]OeSbTZUZViW\Zd[Zedk[m[odq[rbudv\
CfHbJ\LiN\O]SeT\U[WhYdZ][j`\c[gdh]l\o[pcr[sa
EiK]O\VfW\X\j\se
OaTi
Nghgm]vj
E\S]V\`gg[mas]uh
@fAcEdF]O\[\]]^c_\`da\eZfdhgu[
WZon
E[O[PbSaV]W[fgjdr\tY
@dJ\OiP]SZYa^j_Y`\f\phqetY
ChVf\Xu\
CX]gm]
EYU\WY^\mZqXu{
WZjf
IbOVc]
Jjo]
MWbju\
C\IkOWu\
B]NeObccdaejf]g]tX
WZ_h
@\B\aJcm
@VA\BjE\GeHPJkKhONQjU\V]^Z`\cdeWg]lXnVoVq\r\tYvY
ViWRcf
F]H\[\ai
UWX]]\e\hkmmq\
C]TkZ[
H]JdW[Zi`[g]
KiRbW\[\aajcm]n\o]s[
VW\f^de[ti
AhE\JZO[Rb^da\ccl\vj
ChT]
C\JdZbejt\
B\MVT\WZZp^\
ViWZ
TeW\[g`Ytc
OdXa]]chu[
@dA[BVCTEeFiG\HIIgJ]K\L[O[PbQ\UQVjWRY[Z\[Y\Z]m^g_Zcgd\e]feielZmfnfoep\qir\sftiu[vX
@bB\D\EiFnG[H\IcJZK[LVMmNiO[PmQgRgS\T[WXXZZW]e_h`ZaicUd\eXf\gXjfl\oZpfq\resSuc
@YAeB\C\IdK]MjNcPXRaVlW[YZZX\U]c^j_b`gadcde[f]g[hZlVmgnco]qgrZtiuXv]
U\aboj
N\V\Wrr\
G]W]ch
DaKe[h`dc]emofqX
CaF\HYMfOZPhRfUgW\[Zo\sbub
BZI[W\ck
BiHUWiq\t]
@]C\H[NbV[l]ndsatgvc
C[JhLyOSW[t[
S[T[WY[Zl{
m[n[uj
BWL]M[UeZckdnbrf
oWrb
B]Wbf\qhrZ
LZWmt]vZ
@VAfByF\GeHVI[JaMZOOPbQ\R\VPWpX[YgZ\[]c\e[gYhij]mcq]s[tb
N]icm[ojt]
UhWXZZmf
V]WkedfZt[
B]CZHdJ[OcTrVcW[^\c\fSghh\jbreuh
@SEhLlRcWZ
BeHcKYWYZ\[]jgmbofp\
@[BNC\FcHhIZJgL\MZWZXcYc[kc\eYo\s\t\v\
GkW[cdr\
C]EeJYL]OYR]VUWRYkZk\c][^]_baehai]jZo[p\q[tkuW
AhC\H\Pb
BdHbK\_bmknZo[s\
J\f]ri
B\IcJj\]]a
B\Ji\]
AbCXDeGdJgKbL[QbR]TbWUX\[Y\W`cbbccfbgehck]mfnbocpbsbt\uc
@gAaBcCiDaE\GjHeI\JZKbLbMdN\OaPbRZSbTdUaWdXd[a\]`ZacbbcJdhfcg]iejbl]o[s[tgve
GWK\OkS[W\^\cd
SaUe`fof
L]OlW[Zf`[oc
B\CjDaEdFXHZI]JaM[P[R[UdVcYW[e^e`ba\bcc\dZecfdgYj]lem\paqdrfs]v\
@WCbDfEeFcGbPZTfUbc\dieehfu]vR
@[AWFgHgJcL\OgR\VdWaZT[\^aa\bfg[hjlSp\qaucvf
@XDVE]FdJ]KkMZPmS[U\VZWdYbZX[a`[adbgc[dZeagZhfmWpWqZr[sZtbuWvd
A\GcVfWs[[^\c]hfqTu\vc
N[[q^]
BaD[H\JVK]TdUeV\W\XaY[Zc[Y^g`\ckdeeglgmYohub
J\Y\bfdhvY
F]O]P]Ve
AaT[am
@[B]CbV\X[]Z^eb]c[fag[ndo[pjr\ve
@hXd]ac]u[
@YGTJfO[PfThUZWWYd^ecglbobs\
CjDhEQFYGTH[JYO]PeQgRdT[V\WYYYZU[[_canbgdblVmYq\vm
A[BTCYD]EbG[H[IgJaNpQkRdSaT\UUW[X[Y][c`ad]eZhfi]lZmenco[pYrbsmuav]
C\JiUbgZs]vd
A[C[D]EgJfT[ViZZvd
@\AbEdFhJ]NZO]VsW[[\b]cce\j[ubv[
IiOc^bh[
pi
lWvi
HXSW[]cddXvk
AcBbHZVcW\XbYgZa\c_ZbccleYh]lcmdng
AeHbK\W[ZZ[[`ja[eivZ
AbB]C[DeHlKYQfSaYd][aZcbdbebfcvY
DhEfdUvZ
DjEda\d[
C\H\JdYl^[m\n\oXqgrZ
@mG\Ic^W`\c\
@gEcWdc]
OXWYc\vq
@bA[E[I\KZNVOiVeYfZ[[\^]_e`dcdg[h\l[n]o]qet[uXvc
B[Gb^gc\
EbM\Oke[u\
`[nT
JkT[Za^]`Xa\b\d\f]g\h]
CcDbGbM\V[YfZgafh\lZnbojr\u]vb
@hBiHgIbJbN\QcUXV[WhZ[a\f\uY
VW^l
AcBdCZD[H[NfOgP\VYWaZg^Ybbc\hdm\pfqT
Ff[l
EVJ]`io]qb
okq\
E]F[TccZnTp\u\
JnX\^Vu\
Nd[T
@\EdFaOZ^[aic[
CiFcK\]]jioc
C\DdEaK[MRNbSbT\UbVfWXX\Y\[\]c^Y_eaebRcfddecfehfj[m\o]rds]tXum
KYmbnmoVr[
@]B\C[GbHYKcV\Yi]Z`]c]lfmlobq\r]tbub
Zi
C[DbE]FXGhI]JYK]M[NeOfPZQ]U[W\YiZY]a^d`fajcdebpcqasdte
CfDcE\FkJZNdV]W\Zc\ca[eeh]jem]nYph
CcJ[LlNeQ\TdV\Z\^d`Yb[dle]h]l\n]oZqdtbucv\
@cT[^gbYhg
BjLeN\Ob^decm\o]q[ubvc
@[A]GfK]Nd^g
AbC]F]HfJ]TjWeX\Z[^e_fa]gchbl]nbu]
@cI]KjNVO\PhV]X\Yo_b`\hZm\nboiresluZ
Xdh]t\uh
@[NbO]WZ]]e]m\pmsZvc
@[KgX\_bdbsY
@dDeEXGjHYJYKfMkNaOWQ[TbUdVZWZY[Z[[c^Z_b`\a]caefgclWpdtcu[vW
@cE[FWG[H\KhOZUbV\dggeodvd
@eBdCPF[GfH[IeJdL]O\PjRcSYTeUbW\X]Y\ZW[V\Y_f`\a[b\cjdbf[gdjalcmenapbq[sWu[vY
Hj
@cAfBfCdDcHjJWK]LmMfNXObQcUhVRWbXaYcZZ[h\g]b_\`[abcbddedfjg]hZick[ljoYpVqfr\sat\vh
FWGbHeKhQ[V]^\c]f\gbo[sXv]
H\V\^[qj
N\V\hh
EdFWN[P[`[c[hclcni
AcTYV\hbv]
BXei
EbFpH[Q]Sh_]
Kdecgbm]njoY
Wjuc
E\HZJYK[W\fgrcsVuf
VcWi\\e[h]v]
JqScVbeem]n]qYr\s\
@[O\V[gin]
Ki`Zc\nY
G\P\V\`nv\
MeOg^\`]clmZu\
BeD]HXNZQhW]Ygpbul
AZClDaGbHZJgO\PbW\X]Ze]ceXf]g\h]qir]sgt[u\vc
OdWg
VYm\o[sotUu\
KhNYViXdfXh\j[n\o]rdsdu]
N]^[e]uh
@\G]NePZ`Zclh\lbmb
@bBZD\J]O\Q]^\`echlZv[
AbHVJ\K[UX^ZcefZso
@[AbBcE\JXPTUcW\[Z]d^ZcZdgg\kcldvf
K]X]mfoa
@dCbDgEqF]GaN]OTPrV]WW\\^\`Xb]eZncqar[sbv\
@RJ[KiQ[SdTfWgXbZ]^ccdekf]o]p\sat\
E\Kieeh[pZrf
AiB[DYF[GWHbJ[K\M]NjPdQZScTeU[V[Yi]]`ba\b\chd[fgmln\ogpbqZv[
@[A\EgG\Nc^cbbcchWj\q[ud
C\JbK[N[OXSgVYW[Y\]\^]b]mbogr]tg
D\EeNbQ]Z]^\dZhZli
@]EVJcNZOXV]W]`hhcm\ocpaq]s\uk
@dD\EWGfH[JcKgO\PfT[UpYbZS[W\c^d_\`]bhg[limbn\p\sZ
AUGrJ\N\^id\rc
@gD[GhM]N\Y[^kcWdXf\
B\Ne^h`c
CeFZI\J\OXPcReSeTgUeV[\de\h]lem\r\
O\mhnfo[sZ
G\Ne[i
N\Wha\cc
X\uk
BdDaE[FbH[JcKZMk[]`\agc]e\gbldphvb
BiG\JZK]Nf
B\]\^\coeam\pWt[
HVJjT\bcc\f\vY
CZNbOlQbVd]f`Ymcoc
@XB[C[E\JcN\Od_cbch\jem[neqbsctfuU
@\AYC[F]H\IfJZKZT]UeV[WZZd]a^c`bdYgch]m\tdvQ
GcHoJXKbM[[\c\d\g[sSvU
CbI[J]NdZ]^f_dgcobpZqa
K\W\jXngo]
BTC\GfJcOcQlScUcY]Zk[j]acWdgeYgeuXvZ
Y]^\`g
AbDdEXJXVZY\^dddgbhalTr\sb
AfDhEZNcvM
G]JdK\NgOiY[
E]NhO]
JaZgvZ
@\BcFcGYJ]KfMeNZOeQhW\Yib\cYeZfYg\hbnhoVqXtduSve
@eBeGeI\OfQbW\[\^ddZhflim[vc
@dAbJbPcWkZb[\`ZcZe]halhpa
I\K\S\UXmd
A\BaCcDgGjJVKZN[O\SWW\Yc^cb[cllap]
@aA\B]C[EdF\GZIdJkKXL\M]NaObQ\VcWaYlZ\[b\c^\_f`eaabZcdfYhfl\nYo]pfsZuf
GbJcPbVhcW
G\N]cflk
FfNZOYVb`Zdksave
FbJ]cbe\vg
AZBaC[GaSdVVZ][\^kuc
GZHaShVc
W[iZjemjncod
B\D\F\GeHVKdL[ObTdViZW[j\\]]bbe[f[hejfkaldmep[s[v[
J[M\O[UdW\[ig\hbul
]h`\g\
A]BWCcFZGcH[McNZOjQoWiZ][h^W_j`baWbXcbd[h[jbkdnbpZsaubv\
KZsi
`i
Wja\c]
AeG[P\`aa]cllfv]
J]TXWc][c]min\pet]
CTcbu\
DWJbNhTZV]Wf[Z]\a\c]g]h\r]vS
hh
AbBbGZHfJXKXN\OgPdQYSVUbVpWXYS[b\d^ccoeZl\o\rduhvY
@]DcKcVbY[kh
I\JXMhUhXa^f_[fgh]n]pirg
B\JYMgcbrevc
AcBVFnHiKcO[a[c\d\sdvY
C\D[G\TgVe^Xcol]
@\JiMkO\V[X\]\^Qbigak\mYpiqXuX
IZL]Rgd\l\m\
G[HZJ]KcVrW[Z[cdd[h[ua
OW_p
K]Z[sh
GhO[R[W]cc
Thl[
tg
th
BZL\P\R\W[Y[rn
CgHcI]Y\fdsi
L]W\[jlat]v]
B\We
B\We
OfWf[\cdu]
N\^]svu\
^]si
F]M[O]WfZZ[h
WZZha[dZ
Cbsi
_\hi
_\hh
C\vg
JgRWhgl[pf
D]O\Yg[Yc\vn
C[D\E[HZL\M\O\P[QnVbWWY]Z][f]c^Z`ga]b\dihclbm\n\oYq[
Q]Z\[h`\
Q]`qhZt[
J[V[`nh[l[
DZQS[\`bdthYl]vS
DgE\H\J[Va`WdVhelen\vT
I]J]V[helcvp
Qjhbo[
JhhX
`ih]
QlZ]^[hb
ZX
IbO]VcWf
CbH\NZTeW[X]Y]^]`ee\hpj]lbmZp]q]sa
NZW]hk
TlhYrb
CeTXhV
WYlm
HcK\UdW\X\[\]idZpb
]dpf
F]KiWWZia\dbe[gbr\sc
KXWkZSsd
phs]
B\VaWhZ[[g^Y
JbZj
Zj
O\SiVeWb[Ybcc[fYkbvZ
CaWZebf\lh
DjW[Y\ve
DgvZ
W\vi
BZDaL]MZV\_bcbjckim\v[
DfL]TcW\[Zc]e[kntYv\
W[rgtc
W[th
PbYjhYr\
Wdcdeimbv\
Oh
CZJm
CZJl
@cAaB[CeDWFbH\IbJ\NcP\TcUaVbXc[Z\Z`\aZd\ehjdlXmbndobqfsZtbu]vd
@\AgBUCbM[NiOXR[U\VcWmX\[c^\bde]h\uWvS
N\XcYieZh]nar]
CVJ\MXWUfehfqet]vp
B\CXEgFbKeLdMkVbWkc\e]g]j]n\t\u\v\
A\E\FeJ\N]W]\Y]a^kf]rathuYvm
@ZBbC]L\NbR[UeW\^g_hepl\n]rfvf
WYvi
TcUiWYXa]beXjfmXqdtg
OZW[^Zbcvi
ClTbUaW]X]
@bAZBbCXF]I\OZR\WbXb^e_ZbZd]e[qZtVuo
@nCbIbJ]MiOfRdUVVaWUX\\c]]^YcadaeYjbmiobqhtduWvb
@]CgMgU]WWXf^dmcnbo\pbvZ
C\F[WZXdoht[
AgCeJb`]gd
@bC]V]WZX]\]`bectiu\vV
eeh\teuZ
IiWYY]
DfHhWZs\
AZF[J]MaObS\Y[Z]\e^d_ab]eefhl[mdtbvW
@YAeC[GfNcO]PfS\V[WSY]\g][^d_daacYeffahbl\p\tk
NhV]_YeWhc
^ihe
Pi
@]Wk
H]Vj^]_bj]m]
H]Vo_]
@gAcCbE]FcG[K[P\QZSdUbWWXb^b_bacbacad[ebf\gahck]l[meobqcsd
CbK[WW]]m[oqqks\
FZ^ZaabZe]spu]
E\FhHZV\WZZb^iqW
@\HbKbO]W]^bbigjo\p\sXu\
Bc[\hbm\oX
BeHiK[W\Z\e]ggh\m\n]olqns]t]
Ah
A\C]D[FeHiW[Za^g_]a]bgeWg]p\vb
AcHTJdOlPYSfTgW\Xeb]g]nZsbuf
@cB[HeK\S\WZ[\^o_eafd[o]pcqWsWtc
^]bdmhs\
^kbW
@kF[^R
@bHaO[WX^a_Z`[bic]g\q]u]vh
CbO]UYWYh]mqu]
@bAZCbH[IaJ[NVOjQZS]VlWbYcZ\[d_habbXcceghll\o\pbr\s]tcupv\
AiCbMeO\P\T[V\W\\\]e^Y
HSOgTaV]Wicfeisbv[
CbFdGdH[I\LcOgP\V[Wn[a_b`Zaedcfdh[jelZ
CaLeN\O\WhZ][]aif]
OkW[a]
N]jg
EcFgOZVa`Zdhf]
D\EfFfGXH]JXO\PbSXT]VWWNXWY[[\\Y]a^]`ea[cad[f[hekalmner]v\
@XD[EdG[JYNhOXT]WTXZZb[]\Z]c`Ya]cfd[eYhckalc
EcFdPTcglV
P[WYlh
NiP[WX
NhP[
KYWaq]sh
EbR]V[e[hbjntYuc
W[ji
@]WY[ihfv]
EZF]O[WbZ]`Vjpv\
GdPhW\
A\B[C\DaF]GZHYL]NbOdP\QgXbZ][\^dcbd\eWh[saudvb
V]uj
EZOZPq\[
EYG\HYI\K\NZOZP[VgWTY]Z]\]^Zd\eZlbs\uZvg
O]^ilgv\
@\CYDcIdN]OnV\Wf
QjsXuY
EWN[W\Xeskv]
EZO[QZWYujvb
L]vl
Okv[
DbEhO[VbWYY][\^]hdvb
[\vh
AbB]E]F\GaHcJcM]NZO[Q]SbTdUeXaYZZ\^g`bdae[f\hcj]l\ncq\r[s\t\vZ
TtWT[\m]
AdCQHZI\J\O]TdWYYZ[c^g`clYv]
VWW]^[dg
A\CkF]H\JlN]O\ScUdV\Wg^Phgv\
HhVmWYs\
MWO\^o
B]F]W[ZZc\ebfcjfo]p]q]sdtbua
BcN]cbddeik]l]tZ
FcWi
A\G]H[M]OuP\VYWb^\_\`\c]k\obrZvd
BlG]IZP\VZ[\c]v\
A\Om[[
EbO[PbSaVoWXfeub
@bA\CcD\EgFgHdJbM\O[QfSdT[U\VbWYZa_\cbe[fVh[les\vd
BiCdGZQhlYvd
@\A\BSC\EhGWHjM\PbQYT[U\^c_\ccd[e[fVlvoaqbs\tdvY
BkD[GYZbdblW
A[B\DbE]I\JYWcZ[[\^\djeZlY
A[BeI\WhcfdXv\
BoG]dg
B[GZW\ccdjvX
@\A[FcGcJ]L\ObPfQ[S\a\dffclZvb
GZdivY
CgHhKXOfT\VaX\ZY]Yb\falcmdncocscu]
FdHbO]V[WfZ]]]_ice
F[VhW]_Zsi
B\F]KkP]U\VYXcZf[ce\g[l[mao[r\scu]
@\H\P]WcX\ZW[ehajen[
@]KTncsh
@hK\
V\W\[\n\shu]
BfH\V\Zh[]bbhbjdkavZ
H\Zhkb
eh
F[W]eajj
BVCXH\M\Ta[X]bb\mbvg
B\GgHaWZZb[]^bldmbnbr\v[
Wjv\
B]ClG\JcNdO]SbV\WYZ\vX
C\NYSdjh
B[GbHcKeN[SVV\WPY[][e[gdlfndofpl
CcHdKeWZZeldm[neogpU
@\AcB\CXE]JYMgNiO\P\Q]SaT[U]WVX\YdZf[Z]X^Z`]edffh\jblYnWpav[
M[P]Y]Z]ebjhpitb
NpZ[nZ
M\ZZehpe
E]NgZY
Y\ZZpm
CfM[Xcf]hh
C\T]VeWl[\^]c\d\hb
V]WZ[ih\q\va
V\W\[[eq
D]MdWWY\`]lj
@]C\IcM[N\OZXjY\Z\[a\babcaeZpXrdtb
M[N][apXtc
C\WcXXcj
W[Z]\ke[tZ
W[X][]vn
Cgqc
AkB\KgL[
Z][hoa
H\W[Zk[\lZ
F]OhVcW\c[
@]CrOZP[VWWZ_]cbeaf\l]
U\mh
GhKfN\WWZ\c]eom]p\s]
ClEeFgH\JXWeZ]][bae[v]
CYEfFh
TbVg
CeI]R\Xd[]hhj\t]
CeI]Xjh]j\
W]Zhhfv]
W]ZVhh
Zgh]
T[U\Wcednfodre
U\Wcnfod
Wfkb
B]GaHYI\J[M]NiO\P]Q\S]T]WZXXZ\[c][^X_\`\cce[f[g]hbjamcnbobpYq\sct]ucvX
H]W[[elko[
Nh[\
B]E]Ndctf\
AZC\NkO]
L[NTWd[cc]
V\Wdaahhm]o[q]
EjNe
NlV][Z
C]LZNZVfWZaZhcmin]
C\N]W[XX]\mXngobpYul
H]NVU\V[Wam]nWods\
LoNUW[
B[EbHcO[V]WZZa^gc\e[rZvj
D[NmW[^Xc]e[vf
DeEdV]vS
KdV]Wh]d^]ldvb
@aAcBcF[G[H\IZKgMZQZTYW\XaZ\][^Z`]cbdZe[fchijalfmdobpXqbvh
BZC]KrM[R\Wc\]^\`cb]cig\l\mZn\ojp]q\uZv\
F]Rdfjl\v]
C[F\O\Vb\hbhc\eRhgjdl]m[vd
A\NbO]V\Za\]c\eeg\h]j\lemhnkofp]u\v[
AcBeFcQ[W[\]e\hj
b\eZgblcug
UiWZme
HbMeQdZblTm\uc
GZI]MZO]T]VZZ[]ebbe[f\llmlnfpd
@\A]BeD]H\IaJgKZL\OcT]UaV]W\X[Zb]W^cb]gfhblZn]obqX
IgW[
B]D\EcJaNd[habefhcs]vZ
CYP\W[vh
B\CeDcE[H\J\MeNcP]TjUcWcZe[[]V_baabbc[d]edf]k\l[m\p]vb
MmNeT[WZZZ[\]YaavZ
W[Zj
CODcWZe[vf
@aCkE\MZ[]bde\gb
MsO]W][Y
CaH\MXTdWcZ\[j]Ybceb
N][hvd
O\abudvg
A[ObP]Wheduj
@gKbVcpbv\
@]KhV][bpbv]
GcLgN]TeU\WM[a^gbbc]kYlfp\
GWPbcp
LTWnkT
BTLcW[_bkd
B]KcOnP\W]Z]_[f[sd
@ZB]N]VcWo[Wccd\l\
B\CeD\JaR\W]\]]deaj]oap\tiubv\
B\CgJ\KZWcYZ[]\X]ehco]tjv]
ChTZW\
CaT[uh
@bAbBZCdD]FbHgL]MeOaPZU\Y\[Y\\^b`bd]eaqbs]tbv\
CdD]EhMc[]^c`]td
Ub[\obri
@\C[H]OdTfU]XcYj\[]a_dadb[d\hap\u\v\
C[TfWc_gb[e]u\
@dAcB\D[H\I\KZLbMfNcObP]SbUjV]WdXgZa[\\c]\`bb\cdeZfbgbhbjbk[lamasZtaudvZ
BeCfF[HeOZW[X\_\ugv\
CUXf
FXHbWW[[cdlg
@lB]F\G]I]J[M[OpP]Q[UfViWV`magccl[mds\u\
L\O][a`Ye\jj
AaFkH\Q]v[
FbWWvj
E\HYUhgYnb
@ZAbCYD[GmMnOYPaS\_\cdfdjXlg
@YF\^g_b`gc[ebhev[
CdJjMb^]
DaP\`ftiv\
@hMZWg[\cd
@cT][hefg\
BmMVWTZ][Yk]vf
AbBeCbGdH\LbMZN]OcP[RZViWb[a\Y]]_e`]c]h\iet\
BeGbH\LhMZR]TbV\WX[d\[_bb]vf
IcPhW]^aq]r]ucvb
B]P]Wb[V\jcelZtY
Rg
ug
KiS\Ycve
@]AbB]CZFaHgKZL\MUNbPbR\UZWdY]Z]\[^e_]edhbkcmfoaqbr\s[tb
FZSmqerZ
A\C\NfOXPYV]WTadhc
U\^\mboiuZ
IUOwW]
NjV\\\^\
Nr[]^\
N[O\W\^g
NgWZ[k^[k\uc
MVNcO]V\[e^f
AhC]GcNXO\PZS][k`]
FkV\WY
A]BcJ\WZZg^ec\jb
hhja
HcWh
C[J[V[W\^Zgln]
J]eYgkm\u]
GWHcJbScT]cemfqcrY
H\clrWv\
B[HiJZObWgXa_]a]cZsev[
BaH\JcVZWbcZfisd
HhJZOds[
BlJXO]WU_]j\
WY
B\E\HYIbKcM]N\O[QaVWWUXdZ\[[\g]drbsducva
B\C\FbIeJ]Q]V\WZ\[]efXuk
C\KeVWXa]accf[rg
F]NXW\X\f]sguX
JcNlWd
Cgcbrb
Cgcb
@aDZEeFgH[J]KdNaO[PgR]SdT\W]X][\\e^]_becfem]q[vc
AaB\EZGhPf`g
B]G]O[cm
D\EYW[jbl\vm
@\B\CcE[FgG]H[KeNaOgPbR]SbT\VbW[[]_k`\c]dfe]fblcm]qZtcujvS
dYvg
AbB\H]L\Ub\[d]e\mevf
PfWm\[lVvT
W[lZvl
B\WjvW
HiSacbqa
HjSac\r[
@cA\B\CbGZK]MgPbQ[RZTbV\W[X]Za[d\f]cabccfejbo[qgrZse
@[AfBnCdFbGrHdI\JULXNhObPbQbRZSZVbXcYbZ[\\^ibgcMd[gcj\lZn[r\sZtdu[
\[]elh
HlI[LhMeN\ObP[R\XX[\\b]e_c`[a[bcdgeVfbgeh\m\ngpXqbtX
CkWc]Yibtg
@iB\HVJ[LnMZO[WPZ\[d`bbkccdZh\lf
FaMi[Zbbud
Ojb\
EeFiM\Y]j\uc
@dAaBaJeM]N[P\TbVeWdZ\[c^]b]cde\h[lWqh
D]H\JaWiZ\\daYbWdbfalYm\ql
G\_bvj
MZP[W[ln
H]cgd]f\vb
A]Od\d_gc\mds[
C\JqTbWra]eXg[qcr]
C[Ub]i
@cCiHiMYPaS\\ac\f]lZ
F]G[`Sch
@]KhM\
CY\\ckf]jQlkv[
@]IcJZMiOfTdV[XdYZ[[]Z^\`\aeb[edjbsetfu[
OcW[\\lk
HmO]bYd[lT
G[P]W[cgli
O][[\]lh
H[S\Ybbbdil[
M]Weclp\
@YCZI[LeMhO[S[U]^ce\mbndqYtZ
BkC\DcFaHeJ]N]XaYdZb[Y]]^ebbcYfZgbmb
CZYil]
CbFaJbVcW[Xc\\^g`hfZqbu[vh
@]BiCjIlN]O[P\RcVcYYZb]]_\`\c\g]jclcv\
_Wvg
CfOa[]^\`bc\eif\t]uevc
@aAcBcC]FeJ[OaV\Wa[\^abaejf\l[v[
@e^coeqeti
@gFaNi
MfPYb]lh
celhv\
Wg\[
cilZ
Cgacve
B\CjH\JdV\_[c]dae[l\qcub
\k
BePeVZWW`Zcchele
B]CeMhTbW\Y[vc
DaHUTbWWZ\lWvn
@]GcMbOePZ[d^U`[bicbqU
C\EaFZHYIbKbORZf[\c\ecvr
G]J[M[PfR]W[YZ\e^j`\eehcsct[vY
bfc]
C[M]ScTi[l\]]Yb]efl\rfuZ
JnVcXZe]ffh\n]r\sbtYug
BVDeE\F[G\H\JZMhNcWXZp[[\Yeag]h\lXvm
M]O\PcY\[[\ql\
BZGgJkMePoS\Yb[jcVe[f]lX
[Y\ftZ
]V
FdHXP]Q[Wg
HY[Zb[cdlh
gil]
OWP]Tcvj
D]Za[m`Xb[e\m]v[
H\WhZ[biqe
@gCYG]WaYgZ]]k_deYjYp]vZ
^j
\ilW
M[OhbY
bXqg
AXHZO\WYYd[gbbc\ebsbtcui
WZllvX
AdB\M]W[[[_[efh]p]q]ti
G[MiWc\d^\bac\v\
Mj\b^]n\v[
Pgl]
@VA[B\C\D]E\G[KbN[OZPaR]SbUbWbXZYZZc[a]c^]cad]eYfeh]jhm[o[pksYtUuX
BYJbS]Wl[cvZ
^Z`ba\cg
@cMNVeZe^b`caac\eam\uX
@[B\F[I\JYM]N\OdVfW\\\]\aYcge[mcn]ocqbsdtfu\
@[E]N]VbWaY]^lcjebhdlX
C\MZU\V\g\min\of
Cbc\q]ui
J]Vja[sc
D\^bcXlh
WWYf\bl\tl
@aH[JiKgL]MgO]RXTcWd^\cZeamSnZod
B\H\M\WhY]mancoh
DgH]d]
@[Rf^fjd
@\JZ^gga
M[W[cod]
HhJYbZdVgajbm\ob
A]C\DUE[H[dp
ghmY
BmHVM\WWg]v]
C]H[O\VaWj
HjW[d[
B\E\F\IcKbMnVb^]bcdfeTgej\nZpfsctZvZ
LhW\kX
LhW\kX
L[OaWe[]a]lgv]
O[W\X]l\udvh
XY\\n[ok
OZV\W[X\nloZ
H]VXod
B]OjVc[Zhbq\
I]MhOcW[
@bCcF]H\NdOYV]W\Yd\a]b^ec]d]ebg]hfibmZoZp]rctkucvd
AaGaJ\OcP\TbVdWeY\Zf[\\e_cadcfd\h[ibjbr]
^g
IeOiT]edlbrctg
[f
@\DfEYFkKgM[N]O]ReT][nc[k\
@cC\D[FfG\HiJ]LdN[W\Ze\[^Vbdd\eigbh\ldpcq]
S\X]]d^Xbcgbn[pi
W]Zj`\
ZQbf
KdO]VUWZZj]Z^\edgXj\t]
ZW^b
C\H[JoO[Zf]\^de[
HdO[Whb]gbve
]j
C\H]I]J]R\T\VZZq[Z\d`Teig]he
Z]\i`\ea
J]V[Zn`Ze]
eh
F[HjP\
F[Hh
B\HZOgVnd]
P]Yjq]
JZRgTZUg
oisb
EaKZWZ]\nms\
HbU]W\p\sluW
B]DZEfFgGZHZJaQ[SaV\X\[Zccj[l[mZnfq]vk
WZ[h
CgI[Wa
CaO\VZWgY]Z\na
BbC[EkFYG\KdN\OYQbT\VcWb[\a]bcc\dkfdg]j[q\v[
BeDnEeF[OYQ\WX[bdVj\vk
EhFWN]Vd
EZFnVd
V[dgvS
D\E\F]Q]dlvT
vn
EZdP
DjvY
C]DZdnlYv[
[Ybh
EcWob]c]dav]
Pbd[vj
DaFdW[l]vj
D]Fdvg
BeCeE\GaHbJ]K[OZRbTcUbVdWXZ][\^ceYfcl\obqhsct]u\v]
BcJdK\RdTZViWfZc^f_bdZfahbl\mgoYqZrTsgvd
fhr[s\
[\rl
Uq
H\TXU]WeZ]mgn]ofr]
HZO]UYWYmWokq]rg
oZqdsit]
f\o[qgsb
OXP\V[WZjk
B\FaK\M[NeP\V]W[Za\\b\lgqbv[
@bFcJ]K]M[N[OYRVTaWYZc[Y\\^Tb\cjlhqdv\
@]NjlZ
Ne[\^jlY
H\J]Th
HfQbUZnZo\v[
B\O\Wmbeoevc
WYbgvc
H[OcUZZ[^abjo[v\
Hho[
HTO\WZbe
CeF]G\HgJ]TeUhVcWUZb^dacebf\m\nbodpdqcr]s[
CaG\HWOXUfZh^kafe[pdqe
Tgoc
HaW\sS
AdDbEZFaG]HaN[P\QdWY[Y]\`ca\dbe[gbnYo[sdvk
A]CaDZF\HjP]T\[\_]`cccdlgbsbv\
B\JknZ
BkFZH[vZ
F[eg
FcH\ShWgoZrV
HnT\W]Zcn[
HjT\Z\n[
BdKbM]P]njv[
KfM\R\W]^]nh
KWR\ns
M\no
V]Wk
FeHgW\v[
B]CaOcR\WdebfhrX
@hA[C]EeG]M]S]V\Zc[[\]_]`\e]f\h]liv]
AcCZGYH]LgVYWSY\`[chlbv\
NiVan[
@fBYCjDcEZF\GdH[IhJeK[L\M]P[RYT[V[W[X\YgZZ[[\Z^c`aaaecf[g\n]o]p[q\tdu[v\
CYDaGpNbOeTbWVYV[[^c_]eXlcqer\tbvh
@\CYO\T\ceebf\hdo]r]tYu[
CXEYJXYcaucbdWeZl\t[v\
@\NWOgqcr\
NhO]`[af
I]OmY]fbtbvc
A[CdDcFbGgOdYZ^[`Yafc]eZl[r\
I[NbO\Y[^]c[p[tq
@fAZN[Ol^eae
AbIbO[P]R]fhvY
AaCYFcIUJqO\PbW]Yk\]cbtdvb
@bCaEcIj^\d]tW
AlC]WXaZv]
CPI\^j
O[VtYa[iv\
@dAcCdG]I\JsYc^Ye]
C\J]K[VZYx^[a[
A\NgO[^\`\cZ
@\AcCrI]V\WjYW^]a\e]fZ
J\chuY
@YHeKgM[OcPaR[S]TcVZWZY[^\_\`bb]d[eZg]lbm]nco]p\s\ubva
CdH[J]KcOaPbSWThW\Y\[[`]ccebhblZnguevd
HaKZSfW[`Wc\j\nh
@WA\KmO\SeX\`gg]p\
@aPcckng
KoPZl]nXs\
KQN\OmP\VYhenc
Kg`WnO
Vihb
Sj
`\m\ng
D[E]G\I[K]O\PdS\V[`ihYj[n[v\
`X
C\PZ`g
CXS]`Oj[
CbN\O\PeW\`bc]jg
CbO]PoSXW\ja
W\manbrj
CcD\LjT]WX[c^]t[vf
@aBbEYFZGaH\JbNZOfQaSbVbWUXc[c]\^k`ebiebf\h]ibl\mapYrZs\tYubv]
AaBdCbMcOlP]QdTbUaW[XdY[Zd[[\[]]^Z`\bbe[k]qaudve
OXSeT]XhYe[\^\`[b\e\odr]
OgS\
D\NfOSVh[c^d`[b\letc
BmOY^c
@\P\S[`j
M]O]^g
BXH]I\NfOlSjT]Y[ZZ[\^Yb]chf\lZ
JcN\PcS\VV[]`Vbsv[
B\EcJaLfNcO\R\^]cae[k\lbv]
Chb\
BkWX
C\VdWf^X
H]S\Y\ecfincr\
ChP\c]e]lf
B]CZV[WbXi^a`\cclbrb
TYWRXgc\
@\B[F]KVLdM\W]Z\d\e]fdjbsqtfv]
HfKZLeV]X][]ccffsntbv]
FgKcS]WYZe[]bbgcpf
WYZg[]gc
@[A[B[D\E\H]K\L[M]NbOhPdR[S\U]V\Z]^a`[bYcdd\h\m\p]t\u\vb
ObP\Sdci
Oi^\
ClO\T\^[
O]PmS\W\c]
NZO[[d^iv[
IXOiY\^Z
NfOQ^jd\v[
@[EfNxOXPZ[\
E]OjP]k\
OgbY
CYI[NVOm`\
Oh
B\Hh
B]R\Wht[
@bBbCcEcJ]KdLZMcNfObPaQbR[TcVbWVXc[d`Yd\hclfm]n\qXrbsbuivc
AiBgCbJfL]OcW[Yf[Ycgl\pas[te
T\e]lf
@bB\C[EmG]HZMaNcOZTfVdXgYY[c]a_\c\lVoep\q\res\ue
AZBXG\K\Pff\n[r\srud
B\[kvS
HZui
AaCgDbF\HaK]LZP\QXVbXe[a\ZfggfhblboYp\qer\t[u[v]
LpR]WUXd[\fd
@\AmE]G]H[IcJdTWVZWZX\Z\]c^c_\`face]f\lfoZsZt\
ChY\q\
mgn\o\
BjFcGbNbV[WYXX^dcavb
FgW\hbj\qh
Ci]dg\
CYDcE]VeWX^\cf
RbW\[Zlh
WoaZ
T[VZWX[[lo
CeH[JZM]OYWZ^jcdl]
@gAfC]HYJbN[OgTZUZV]W\Z[^c_e`fa[eff\g\iblcmXodqZsXtXv]
BeVaW\[nk[l\vX
AWBdI\MdOiS\Y][e^e_Z
VXWkX][\lZnm
E\F]G]JaN\Vu_]c[fblWn\
@aBUC\G]HYS[T[UiW[X][\\\]b_fa\bdcgedfhlcmdo]r\sev]
D]GdJbWX[d
@dAmBkCjDjEgFYGdHJIfJlKgNbOgQaR\S\TcUeVXXTZ[[\\[^h`na\cVdcehfLgehri]jalYndoiphqPrOsdt\ufvc
CgJcR[WX[]][c[e\fYlbmhoZq\rbsd
ChIdJjc[e\lanZqkrW
HWJkW\XX^Xeeghm\qh
Wi
AbC]G\O\UdV]WiY\[\_gfag\
_\cafUre
Y]Zkecjal]pk
G\O\Vbchp\
CqH[JbOYPXW[fX
Xj\\]]o\p\
B\FbG\ReT\VZWQfelarZubvb
A\JbWi[Xcali
CWD\G[HeJlSmTdUb^\c]mcnaqarV
VgXV
AgC[Ohafh\
HZgl
WU[ela
F]HZQ\Xq\]_Tc\
W[[k
S]TgY]eefch]
O[Ybfkkcl\r]
C]VbWmjblav[
@bA]HgMjO]ReVc[Ze]l\s\
A\BbC\LbOeRbSmVb_]ccdbfTkar[uc
X\_chfo\qfsiuf
SdUbVhYce\fUras\
DZE]O]Wg`ame
HdM\WVZ[[q
[\eakcucvi
V]Wmrc
U]VeW\Xbcg
@\AbBUGXHhObP\RdScTcU]YZZ\]e^]ccdcf\lcn]o]qTr[sfu]vZ
CioV
CeKXV]][_]si
@WBfEZFcHUK\L]Q[V[WZXWY\Z\][^XbUehf\g\hok\pcqhuZv\
Kksa
BdGiOjV\W][\v]
H\KgW[gb
C[DcEaH]Wbfil]
MbOXS\VkW]f\hhs]
AZGbNbPdV][d]\^Z_ccZelf[hZuc
C[J[WcZkd\phu\
@\A\B[CeE\FjG\HkO[S]U\V[Zg[c^g_babbWcgh]m\pcqVsZvf
O][c_cfjlZqeub
j\si
VgW]Xf_Ws]
CVJbMbWT[c]bmcpbvi
Hif\sX
HeJecbqdrY
C[VSXd`lhZjZoZ
C]F]I]O[WXX\Ze^V`Xb\e\gvj\q]v[
Zg`\e]hdv]
B[C[D\EsFNN\Q\c]daf\j[
BRF[H[Qrd\nZv\
AiCQDcE]GZI\JUOXVbW\X]YZ[]^e`]ahcddXeih[lXqYthudvm
B]CdHVRdTbV\WT[d\b_\e[fch\ncsav\
A\BeFfKVR\V]WaXNZb[Z^\_Zcdfchsi[m]npoppjqmsVtXuwv\
@cB[DdFeObPbSZVYWe[Z\a^[`bbbcaebfbkbobrbv\
WY[jv]
B]CZFZHXJeL\O[TbUXVVXUZc\X]]^b_Yejgfhum[oYpbqftr
H\Zc]\eagqqf
B\CYFcHgQ]UXWYXeZc[Y]j_gccebfWhbo]q\seu]vb
@]A]BZCMH]N\S\VnYX`[aac[fYl[ucv\
FdHcI]JbQ]SfTkV[WWX\YY_\cld[fOlgm]q\rauhvZ
B[F[IgO[TXU[VfWdYZ\b`\eZfdgjh\kbr]shuU
M\N\VlW[X\p\
BlWY
VkWX^\c]
^j
flsY
CbK]f]nbshv]
WW[jk]
AkEbG\JbM\X[Y]\c^q_]abdWh[p[qUtlv[
BeGhOZfZ
CbX[\]]ef]hgj]qbuX
@cA\CYE\G\HeOYRbS\TaUYVVWhXdYpZg\R]]^gbbcZeif[lZn]ogres\u]
CeD]F\HYTYV[WVXX[\]deXg]h]mYp[u\v\
C]H\MZP[Ve[]^cbceYlgv\
CeJdSlUdc]rW
hg
C[D\HbNaTcW\XZ[]lfq\
A\_j
AcMeNdOXVVYn^ac[fZtb
G[YicXf]lc
ClT\Yc^\c]
CgT\caec
Vh
HbO]ccsi
X[]kh\m\
A\B\DbEcGbJZO[TcWeY][Xccfdg\h]jclZs]
DaK\MbObPaUbX\[[cbdcedfmgZlct]vd
Cg
AhBYCrHYP]T]V]WZXZZ]^[_Na\c]g]lZm]nbo[q]s\td
Y]hjl]
HbKZW\qmu[
CgO\V\WfXd^\a\hWub
G\SeWfbZfb
Xj\Z]]
Zc`Zgg
GZki
HYObZ[f\vi
Wbfh
@]BfGeH[JoSeThWZZ]]\_]cYfYqirP
OZVqp\
CiV]^[cdl\
TkUcV\WTY\m]
elh\o[sc
HhXbYZ_aejr[
B\FaWa[[fdhejdmbsbvj
B\VbWfZa[]`]ffhdsbvV
VcWgmb
V[W\jhvY
B]DfGUJ\K[SiV\W[X\YfZm[X\]`ob[lbrcsZug
A]BVC]DbFbG\HdQbR[WZXbYa^b_ab\cad\ecfZsavf
DYEhFcH[OaXbYa^d_aeclbsbvn
R]WZvn
IgO]f\rc
IhO]
@XAZB\EZFcHdI]JYM\N\OVP\RTS\TXVYWQZ][Y]]^\_baZcedZeYfdg]i[j\k]lZmZqes]tauivX
BYCeE]FYHbKWN\QcT\UhV]Wd[Z\\^d_dcbd[ffgahXm\ndpjqZsWthugvZ
FeKfXT^\_\a\hXnjoqpbtZue
BjHdKcXe\k]b^[fchcmbqcsTuZ
pcqisY
f\q]s\th
@[FZHRKbQ\chtZ
_bf]q[sWuk
^cpgsWtZ
HcW[XZhjsat\
W]hlu]
HtW\u[
FZHgQ\W]X[\\fcp\qbs[tdub
HVKbRYp\sc
BbCcFcHjJ]Q\U\Wch\mdo\qfu\
Fh
C\KfVXW\Xt\]c\n[qXrcsdtbu[
c\sk
F[H[K]U\XZ_dc[fhhao]p\rYsYtc
H\K[RZWWXY^]c]fTh]sxtVuX
FdH\K]fksV
H[Kfcdp[sX
Xh_Zcfhbs\t]un
sg
C[_h
^\qgt\
HhX]qfsctTuZ
FcHXch
BfCbVgY[^a`emfn]ocrbv]
L]WZ^g`]cbld
FaR[XW]hd]m\ub
A[BXCaD[EaGXKaL]MeO[PbSbU]VeWbXd[Y\c^e_ec[fbhYk[lhndogq[sbtYubvb
@bMhNiQgXZ^dnfofsgt]uW
XW^fb]mancseuV
CXXmY]
M\P]XZ[\^]h]mgodul
Zg^\lhv[
Xk^[v\
Ci_Y
X\mYui
KbNWV\X\nm
CWDbNjQ\TeVZWgX\Zf_Yvh
G\MiX][[lZu\
M\\i
B[CWDXE]I[J]MUNZQ\RbT[VrW[Xa]j_fbZdhlQo\sbvi
WZXg^\f\j[lhu]
CQT\Xo\\]f^\_Th\j]lbmdn[oVq[s[ufv[
CsH]T[VZWcXU]Vo]
Kgn\
O]W\X]^f_he\lU
MV[e^Z_cueve
@bB\CoEbF\G\HmI]JdK]MaN]PkRXSlT[U]VhWTXYYb[]\\]W^a_XadcXdWedfdjilhmYnZoVqercs[uYv]
VZXlf]
CiD\HhNcQ]VZW]XX[\\f][^c_ff\nZs\uava
CcD]HaW[]]udvj
BYDbvg
BiD\G[HbL]QXVgWWYcZb[dcZfev]
S]V\Wj
Vhv[
W[Z\ej
WY[jv]
[YegvW
Oi
AXBUCbGZJfMePcS[TbVaZ[]d^Z_bacb[edf\h]jbk\p[q]r]tbueve
MYPd[Z_]c]e]vt
S\Wl[dc\
C]Xa[X]\`de[mcujv\
Mhe]uX
CZUYVc]i_iadc\u\
CTH[O]QWTkUmWZYe[be[f]mZud
CbH\U\W\[\][^cebmhteuZ
DeEZQjWfb]dblZu[vV
ObVj
AXMv^]eg
O[P]Wecr
J]][ei
CWH]M]eqp\u[
eh
HkJ\u]
Mh[Ze\u\
AbCfG\H]K\LeMbN]O[Q[ThWbXdZ][]\X]S^WdceWf[lUneoaqbr\tb
CXLiMZV\WV
CnHYJfU\WZX]cef[lZoiqerZ
CgTb
C\W\XkZ]
AcC\HgJYQ\TrVZWXZ\]a^YcZn\o\qcse
C[Xf\]o\ti
CkL]MY]Y
D\MnWe[de\mbv]
K[LdWV
T]Wc^ilhq[
@gA\CWGXJ]KYL\MZQ]R\X\YaZc^e`fa[d\hikamdo\r]u\
@eMZPcWW[\^ncZh]v]
^jhZ
Q]Vgl\vb
FcJ\NfPcSZVbWe`bcghhlan\vd
G]SbVg
NV^]`n
@]J\Zf^Wv\
K\NYVUWW`Shokev\
@\A]OdW\X]Zc\a`Zebfcg\h\jWl]mjnio\
C\EiGZNjPTWS`Oa[b]cik]lo
JgK\h[jin[vd
B[GbIbLcW][]_cc[e\kgl\v\
BhG]MeW[[f_dkTvX
BZWXkj
IbLnWXkX
HcsW
AbBZDbGbHaLiMbN[P\TbU]WcZb^[e[q[s\vd
Wh^\
B\HcT\VTWoldoY
@\A\BZCSDkEeFWGTJgLZMbNXP[QbSYTeUhV[Xf[[]c_bb\cfebfWg\hcjakVl\mSnbobpdqYr]t[vg
BTC\DXE[HfJlKdL]M[Q]R[SZTYU[WNYaZX[Q^c`\bXcfhcnXodp[ris\t]vu
Um]\m[o[
D\O\VYWg
J\OjV[Xf_fc[hen]octgugvc
Tjr]
B[ZWpj
O\e[ug
WYZi
B\EbU[a\vf
DiEUdS
B[F\HZJYT}U[W\YdcZf\lXoXr[
TcYjrZ
B]HPQkX]dZ
BgGfH]X\
HYJ[Ukc]n]o\
Bi\U
^f_[
JXZh
BRHvcZ
HYUsmUo\s\
H\T\UYnls]
K\`\c]np
Dhj[
DXQ[TYU\Z\cadi
WZXg\Z_h
Rh
X\ZRpj
BRDbE]HYvq
HjJkMc[eafc\lbrbvX
BWDTE[HaJ]WWY[cZdnk\
MgOdWl[]ocvH
ogq]vb
BRHjc]
B[DhEdHcV]WZc]vf
BSHfR]W\vl
BlH[T\
@fJdab
GgJ]P\Zd[]\e^V`icYd\tZvb
HWU[f[o\p\rhsx
BZDbHQQtuY
DSEZHiJYQ\TZUWW\cVdhe\vR
TeUWXcmZnYokp\s]
Vh[[cavZ
D\HXU[WX\hebhfsbuivX
DpGZZej]
A]DqG\JcM]Q]^\_ac]dYvY
BmJ\X]Z[cfrcv\
[[lg
UqeXmXp\
J\Ulm[
IakPvg
HoJ\O\Q]T\Wfc]e\vY
Hh[]v[
H\Umh]mUo[
M[NU[flc
B[H\JkOYVZW[[]ckhYs\vh
B[MjW]
Q]WncedblU
Deb\dTve
@\A\BXDcEdHkIcK[ObQZWTXeY\ZZ^\cgd]eZvt
@bA]CZG\L[MdTeUfVXWdY\Z\[l\\]b^hb\ejf[hZl[tZunvZ
JiT\UYW\Zbt[ui
BXFcW\[gj\v\
BXhbm]uk
@\BSDdFYGSHhJiKWL\N[ObSYTbUaWXY\Zd_\bbcfd[ebgaiajZk\l]m\n]q[r]s\tcudvg
AZBfC[DSFfJ\KZO[R[TTUZVYWaYbZT\c]e^ocZfhgbh[kYlVpardsitfuSvq
@cH]JbL]UiVdX]^[edf\m[qfrfvl
JnZcf\jbvf
CdH\JuT\]Y^]rY
BXHn
Ji
A\D\KbOdXf[[\]]\b\eXl]mct\umvV
A]V\Xh
B\HlVehclcvf
CZHZJj
B~HQJ\[We\vV
BRDoE\HuJgM\OcP]QeV][df\hcler\vS
CfGgJhOcT[Wc[\c[tc
BXHgTd[]d]eclZvf
DkvY
DeQdvU
J]TlV\b\dZvd
CjOcb]dZvb
Di[\c[vR
D@EVd~v\
F[HfJVTnYcf\o[ugv\
DiEfTeY\d[e[vb
J\OZbojZtc
V\e\oevp
CaDZHQI\QwZ[cZv[
CVDzE\GZHhI\OZT]`Za\c[lbv\
D]O]^n`\c\qZ
CdMiZd[]
DWT\e\lrv[
MjV]WZ[]
A]HeUb]Sc]m\
CXEjH]JXO[TfV[X\Zd[Y]g_d`gablZu\v\
M\[[enl\vi
[o\Zh]tZ
cklp
@XG[cr
hbvk
e]l\vh
T]Zi
BRF[HrObQTcZ
DgcZ
A[ChDjJWMYO\S[TcU[VbX]Yc[e\l^\_bdZeefbh\lbrbu[vl
M][X
CXH\JdSjU\cYoZuh
HS[\ef
D[vh
CaJZTq[Wc\fZhXlOnapsscu\
H]J\M\R]VZakc\sb
MiWZbcc\
A[B\HYM\S[Wf[YfUhdkZvz
AdE\H]JeMuP]TeUYV[WcX]Zg[Y\]]k^X_i`daYbudWlWpYvT
JcMllWvZ
HXJVTnV\Y]]a^ja\c[hel\q[uh
DdH]U[]aecumv\
DhE[JqM\TZZe[]][^U`[aZcgdZe]hZlsp\rXu[vZ
CXDaH[JkO[T\U\WX[T^[`ab]c\edhblWtZuYvj
A\ClTXU]Z]^dc\l]
CZHiMiQZ[g\ba\e\h]lev\
C[E]HZJZTjUjW[[m]]^[a]bcf\m]obrasbv\
AaB[D[E\T\W[[c\danf]vk
CVD]HYIcJ[KdM]OYPdQZSeTrUiVYXkZ[\Z]da\cYeVfbh[kil[mZn\odp]q[rZscuWvV
JTO]RaTuU[VcZ[[[c[e]o]
JkM\Z]
JjW]
Hnsg
AvDhJbO\YrZQ]adYgdl]t\u[ve
B]CbHQImJ\R[TfWVXcZ][gcYedfkhep\s\uXvk
C[DZE[HfJaKcLlQ]TXU[V]WYZU[i`cakbZeggbmaoepbqevY
C\vh
D\JZP]QRV[Z[[c`chltdvZ
@cA\CkDYE]J[MjT]UaWgX\Y[[\]b^c`Va]d\eOmlogq[s\tfuVvi
ClHXY]Zpl[vZ
H\Zh
J\[ieZv\
A[CjHYJ]MhOZUn[P_\b]gZncu]vY
Phv\
HwJZObVcWYa]fbsXv[
JZK[QcWmseu]v[
A\ChDbHgO\TXVbWlZa[\fgl]t[v[
A]CZE\HkW[bZdlv]
E\HdIddh
A]BZCbHiJWR\TTUUcdfqhbn[o\r[sWvX
AbBYCVD]HeR[TPUXVfXXZZ[dcbfog[hYl]r\uUvg
DYJ\MZQ\VZXZ[d]\_X`bdWlXvv
DYP]T[UZWX[ZcklxvT
HYJZgZogul
D\HYJUTkUbWRYb[[`ibWmjnnoeshve
DbE]HWJ\UrVe]]`ieat\u]v[
AiCXJ[M]N\UbW]Zv\]^]lYpRvT
A\CZDeOlVX`fcb
A{D\OY^U`\a\k]vZ
CZH[Q]TpfZu]
CcO]T]^g_be\
Jiadu]vX
@]AjD{EcG\J\NbPgT\U\YWZ\^\`[d\l\uev\
AmDnEeM[O]P\T\Yb\]`ZaebacdfVvO
B\C]mg
C\JhO\
DrG[v\
DbJmN]^[v\
DiG\Ubc]hdsb
BZFeHmW]Z[_]bdcblcs]
CbHWJ]P\Zg[c]\^[baeZgcjhnco[q]u\
M\V[W][[^dc[j]ljvm
\]eZtk
CaOh]aqd
AcVl]b^Qcf
B\ClD]H]JZVh]]qkta
CgD[H\OmVe^ef[hZqmvZ
@]BNDZFjH{J\T]U[Z\c\lmnVqVsYvY
eV
Oc\[fjsb
E\J\MZalv]
D\TXV[c]hil\vX
B\HeJXOZWj[Yb]cfmdumvX
U[Y\Zk
W]Zm[\v\
BrCZD]FYHZTZUaWUZX[n^f`\bfc[fahUj\mZnepouh
DiTXZj]\gZ
CHHZJ\TfV\
J[M]UiWZ]]mYodpg
Z\`cji
B[D]HfJ\O\RdW\vi
H]Rkv]
C]DXWlZ[djvX
@fAYEfFdH]JXKeLeMbO\U][]^deSf\lfmfnapcqeve
DmG\HdJoNbO[YV[\]b^[cmhZrivW
M\vh
C\E[F\O]UfV\WgZZ]b^ca\b\gan]ohq\uev\
AgDYHnJUOYQZT[Wo[e^Te[f\mdn\q\rXscudvX
HYI]JYOgThW\XfZf\f`]ghmZpY
BRD[HgJ\MYOhT]W\ZZ[bd\e]lVq]tdvt
AdDXHjJ\NfOZS[Ub[]\d^[`\cge[lZq]rZvh
@bC[DjEcHZJ[M]O\R[T\U\W]X[YYZ\[\\Wc[dWeeuivm
D[G]J\T]V\WU[acgvl
J\QhY[`cv]
BOHr
HhOdVfWW`\c[
C]W[Zh\eeefcgdpUv\
BSD]JdMtRlZZ[\\d`]bfnav]
D\HkIeJcQYTiY\Z\f[hc
Jbcfrd
@bCVEhF[HYIaJfKaMUN]OYQdXW[Y^d`laWb]dWehhljYlYt\vl
BZHfJ[ObQ]Vk[ka\e]geh\qZuYvq
\]bZl]vh
B[D\HdJ]TlU]Y][Z\\cif\hdl\r\vY
CnH]I[JgK]UW[d]Y^]b]c\e\g\kcmbp\rZufv[
CYJjM]T[U[VfW\Zh^[c]e[f[rXu[v\
AiCZDXHYJ]P\UTWqXg[c\]][`Zb\cge]h\l[oYqfuhvT
@]AaC[DbKaOfP\V[WfYZag
BjHZJ\O]Y\b\n]qlr[
BZHZ[bb\qk
B\I\KeWdYhae
@YAcBeDdEeFUHWQfUhXaZb^[a[bZc\d]ecg\hdi\pb
AhBXCdMeO\QiUZWaY[Ze^Zaahejam\pZ
KbOlUc^\oZ
@[B]EeF]W]Zma\v]
^i
HdK\T\_mlZ
AcDaH\QgUgW][\^\g\hcj\
BZT]Yk^ZbZvn
A\CnD\^Xe\hb
BZCVOnQZUkW\Z]^f_\i\mbp[sa
@cB{FZGfH\O\QTTfUVWZZS[]]b^Xpk
B|CZHXQ[Z[[\
B\^i
@\B\EdFgV\Wajht]
B\E\F[W\jl
A[B\C[DdEcFZGfHXJbK\PeR]T\UdVYWVX]YWZ\[b]c^j_Z`bcbdeeYfYgcjZlep\r[s[t[
@oA]BXCXERGfHZI\JbLaMVOjTeU\WcY]Zb[b\c][`Yaebfc[e[ggk]lZmdn\qlr[satcvd
@XAZJcMdPcSeUcXc]c^bcndbj\l[m\pcqVsbua
G\OdPrSWWZZ\c[kal[vb
B\CjIeO[W]Zg[]^Yc[e[gbld
@\N[O\^c_\`gc{
^avh
@[EcG[MnZV^lbVmav\
G\TcU]Zgpa
TdZjpU
G\U]Z[pk
B\G]R]VaWZXk\[_eois\
W[d]vi
@[A[BYC[E]HdK[M\N[P\QYV\XfY\Z\[[\c]b_b`Zb\d\gbj[menVobqcr[uevY
B[ChHjJcK]LXN]OkQdRgTZUbVZY]ZZ\i]Z^d_gcaecf]hbl\m[nfpgqWr\tj
LbWhXboX
CjKbN]O\U[VaX[YZ\g]Z^k_Zeaf]njo[qTu[
H\g]meoe
F\HlVb]]heqhu]
HWKcUeXYYd\]mko[qZtcuo
Uhoduc
^[o[qg
CgM]O]X[\]]c_bg]h\mVokqds]u\
J[X\g\oZup
CwO]W[XZ\f]e_fcbgaoZpWqYu\
C[X\]heYh\lem[p]qkrcuZ
^do[phq]
m[oXpf
CXFZHeKYVhWYXUYc\c]o^c_[h[mdo[p[uY
CTFbHdKfO\P\T[Ze\\][^defgahZn[oepcq]
KYmYoi
FcHXIbJuK]Q\UcWhX[Y\][^]_\cdh\mbo[qWsguc
Xn\\oSuV
mi
HcJ\K]U\o[uh
UgWZX]\g]\_gogqW
VYXgof
CWHWJ[K[TdVXW[XZ\b][^\_feaf\gYhZm\nWoppVqWrX
K\XV][^]_[hcmdn]odpdrXu\
UYmTn\ons]
eeh\mbohq]
X\\d]eeghVo[ppq[
K\XioU
C]HkQ\o]
CXmZoeq[uh
Vc^[f]hj
Ve]Zg]m\n[ohpT
FgHe
o\ql
BeCaJZKdO\RZS\UbV\WWX\Yc\]]bc[gdhcl]meniocpbrds[t\
F\HdKfOiUcYcZec\gbham[nbobrauf
Cfe]g\hcmgn]oZ
mhnYoe
HgTiUbg]mbncr[
K]m]n[oh
B]]]mWn[oo
B[KYY\]igb
H\J]K[TZYdeZminNo\pZq[s\
KRm[nyoX
B]KlRX
Wh[\
Vm[ccal\vY
BXDeQdW\de
IgO[o]q]
Rf
HiKTM\RjV\WXXk`]cdpXq]sk
KXcdsfve
L]WZkf
KgNbSbW\
BWCfG[OcWfei
B[Wg
@\AcCjDbMYOeWvZ][\^XcbkTqft[uivY
HdKhSUV\Wfcem\njoXq\
CZJWUfXq]dmaqcsY
K\XhnPuY
@\F\IeJYKiTZUgWfXca[eYgbhgl]ngoasTug
F\P\SfT\YYe]ra
HjV\Z\]MmXq\ue
BhGbPbVVWg_]vY
HZWY]fmi
E\HXTvW]nV
nTul
K[W\Z]e]ol
DVW\vn
D]H\O]T\[rl[v\
HbO[^eh\jZuk
BYCZD[EjFbGYK\M\N[ObPjQ]ScT\W]Y[Zi]a_c`abbcid[ebf\gihdlYm\n\ohp]r]tludvi
B\R\Wkv]
mpoTu\
T[[ktV
BaO\XZY[[[^YbZe]felaqks[t\vh
C\W[\ia]sc
ClH]T[U\WZ^]dcmbndobqesZvk
A\CYGYJeNgOjP]Y[^\cfedtZu\
AaD\KfNhO]PdW]`\c[ljn\v[
BeCfD]E]G[HcL\NeQ]TPU]VdXmYc[f\\]Z^a_Sa]c\e\fegdhcjak\lVm\oZp\qjrVsWvb
HeKXUXZYmaolp[q[s\
H[OhVZWf`\satc
@eJhV[W]fcncsZ
OZPkYfehj]
CZG\IbP\S[XeYd_k`be]f]nd
\]fYsjtY
W]Ycucvh
O\[\^f
O[SVVh`evZ
O\WaYgei
@cA[N[OuPZVa`]b[e[m]ncoas\tg
BZC\F]GWK]L]OiPXScT\UeWd^[cgebf]u\vZ
C\EfFdRbSfV]WXZ\[Z\]ehnXoitf
A[DdEeGSOcP\R]VcWaZ[\X^b_d`[bce\hjk]l\o\p[q\tcuhvZ
H\SZUlWZ[]uc
C\MZNeP][gbZllvZ
IbPdV]W]ne
S\Vinds\
AdC\I]OkSmV[m]q\sit\
FcH[W\b]f\hhj\nnofpduY
Ejj[
BXLVM\R\WX[g\db\c\ebh\krtX
ReWYXZZe\k^]eYh\tauiv\
@eB[DeEhF\HgK\L[MZN\OeR]T[UcVcW\Xc\\`bbbcbdbfZl]m\p\qarZt[ve
AdCdDgFeGaHcJ\NaOfP\UgVeW[X\YZZ[[i^WaZdkeYm]n\o\qcsXvf
@hA[CdEcN\OgY\^\`fc\mdsc
@[EfNaP]
HiK\OdU\o[
C\KbOiUfVhY]]]lc
IbOglj
GdIZU[WbcYm]ohu[vm
CXH]NeP[VXXi^\`[ebudvZ
@\ArCWD]GgHZJ[NeOnT\U]VfYf]d^dcYeaf\h[kclZ
@\E]H\W\ZgccedlZo\sav\
SechlS
D\Pm
DbE[NaWocbe\lbvV
A]CfTkUaW]]]c]edh\
ho
C]J[NjPdSbVcY[e\h[l\n]ve
AaMbN\OZP\TbXYZ\\ge\f]lbnbrdtdud
AdCcLbMdO]VgX[YeZ[[b\\cahblancp]r[ti
VZWR\f
Y]_bentYu\
YfZivZ
@]L\N\O[[b^Z`kob
N\O[`j
TgZep\
Wg
C]H]VdWk
@lAZCYD]FcGZHZJcKfLbN\ORQhR\U]WZXcYbZX[Z\\_S`Xb\ckeffgg\lbnZpZqdretXu\vZ
A[BmCcE[F]GYHZI\JVL\PiR\SXT\WZYf[\]]^cb\cPe\g\hblboerhsjt[
CYD]EfFhIcJ]KgLbPdSbVaZ\]b_S`XcXfcleqerbs[
@jBaQfe]
@\KfSbTfc[e\sd
@TBeJ]KdP]SbWbcpeep\
BdLbWic]ra
C[R]Z\^ofclfm]qZrd
BcKbehh[pZ
BXG[HcI\J\LZN\OcQgUfWZXcZe[g]c^Z_\a]bde\gahclXmYn[obsev[
BZFcHtQZSaTYUbW\oYrc
XhfZ
M\W[[g\[bg
HWQkScTiU[V[WV[Wcch]l]sbvb
H[McU[X][Z\\]i
@ZBgC]DXEkFdGYHYLbOTPWQYRYS[TXWeZ[[b\Z]\_]`faXbbcedpebf\hfjdk\mYqds\tYvd
AhC]
mhr\
H\OjSa^\cgmbo\r[
GhJ]dZ
C]F\H\SdZ[pi
C[F\H\J]L[QZUnZT\\aRbbdXe]g\iZl\mgnhobqUuZv\
CSNcVeoa
W\fgta
OeYjZcobv\
BdNZO[TiWPYbZ]^Zcceblk
BiClFbGkHJJYKlO\QYSaT[UnXd]Z_\cXe\fUh\n[pQqNrWssua
H]Seoiq[
OZP\S\VUYxc]
FbHhQ\f]
K\O\Sl`\
E\H\N\WYXd^\_[hsq[
AjPdScWZaccdnc
CmI\MdN\O]T]`jeZf]p[
AcGZNZPYVbWScfd\f[lfv\
B[CYHQK[NZTXURWbX[Z\]]mrq[rXs]u\
HbW[fclg
D\I\JbMmO\S\UbVZW\^ZedfYhcm[nfojp[rW
RgS\T\V]We[bd\m\
@bB[CgD\EZGVHZIbJcKWM[NaOfPeR]TZUcVhWTX[Yb[\]W^\_paec\ebfcgZj[minfo]pWq[resrtYuf
H[VYWl[\^\
eh
B[CcDYFaMXNjP\TjW\Y\Zk[b]\agc\dZgehfldr\vV
AjCWDaGYL[N\PcVbWbY\^]`]cblitb
CdDWE[IgJUNhOPPTShTQUiVaXSYaZj\i]c_c`haac\dZedf[h]k[l[onpbqQr]snt\uava
Zi_Woi
F[HYJ[KjShTXVZZ\[]ecoZpetc
ShVcWZZ\e]pgtmv[
D]PRSYcYl{
DcFbK]M[N\OiT[WUYgZc\b]\^Yc\lhmfndobr\udvX
n[ocsk
gh
B]_cnjo[
J\W[Xb_Zqgt\
E\Udmlo\vZ
Zgnc
F]J]N[Sd`dag
AbCiP\T]Wflc
PrQbVcWVY\cTdelSn]o]s]
Wd]b`de]hiv]
CkG]_\mb
i]moo\
C]NgVYWfYa]clX
ViWYcd
@bSbVhWZa]mao\vf
BeGiH\W\eZj]l\
@[A]B]C\HbJnLYMZN\U[VcWVY\^Ym\njqsvV
AlC[O]
B\E\FnGYHZIcJ[KYMdNgOcP[R[SgTYUkZa[]^Z`\aWf[g\hcjclXmVoorcsiu\vo
D\K]QhR]Z\\ehzi[lYo[paqZt\
BZCZOqV]W[`ccieag\h[m\oepct[ua
mWn[oep[r\
J[Q]a\dkhe
BSC[DaGWQbV\[kdpe[kbl[pgvZ
B\LX[eke
A\B[J[WY\f^hb]e]hlqprbtYve
@bA[BZC]EiFeGWH[KbLZOUQ\SdT[UaVYWXX]Y[Z\[W^Y_Y`fbdccd]f[g\hhj]lcqat]u]vW
@]BdCmDeEYF\H]J]KeN\O[SdT[WW`rcVeah[t\v\
AhFYK]PgY]`gbZe\h\u\
@j^\`\
EZPcSf`RcZjb
@hA[EwG]J]L\M[NfPZV]WX^e_V`XcTjVlaqZ
AYC]D\EkFe^[`Vhg
F[JfOcV\[X`NbwcZh]qhu]
cq
@YE\F]KgO]S[h\
BWW\`oc\
cjhZud
@\BaCZD]EbFeGXHbJZKbL[ObP]QaSmT[VdZZ[e\Y^[_eacc\e\fXj]lamfnfoep[qjrdsetc
@\A\BhDcEXFXHkIcJaK[NYO]QcRZSZUeVhZ[[U\\]d^f_f`Ub[cZedfbg\j\kclVmZnjodpaq[scuc
A\CdKZMdN\OZSbTaVgW\\[]d^g_g`[b\efl\niocqf
A\O[SgUZVZWjYccXe]f]v\
AaHWM\Q[VfWub\
KjMeQZS\V\Wd`\mgn]
F[H\JYO[S~TTU]VZY\`\c\fdq]rUs\
FmOZ
H]OiVcc[
HjK\W\mYo[
@cC[O\VcWc[[]h^b_c`ZchqXrd
@]CcFZKiMdNfO[PmS\V[]\eafZpZrcs\vc
NcT[We[ll\mb
AcCZFZHiJcK]O\QcV\We[]]d^[`[b[e]h[l\o]qetju[
BVC]HXJZQfSdTgWbZ]ccebhcmWn]qW
F[HlVZW\se
B[KqSXoVpZ
H]Kgp\
F[HeKqP]SV^\ber]
NX\\lm
S]T[W[\]le
@hJaO[SZVpX\`Ubldie\lYvX
FbHhKgoWub
B\C]EbH]J[K[MbOeQ\SPUjVbW\Xb[X\a`cccehmknZoWq\rcsf
O[S]V\`vcg
CZH\K[OeS]Ua^b`]f]lbmbn\odqYr]sftm
AeH\JdK]SbU]WSXb]Ze[menfoOqdt[
C\N]PWSoVTY][i^]`dc\
FcM][gb\l]
HZSWT\WUZ\lp
B\J]Wfe]oiqdv\
FgHdObVdWW[\h\ldv[
A\NZOXPeSbUZV\WYZ\[\]m`xo[p]rdu]
NgQgqf
BcH]KXLfVYWh`[c]nb
A]H\QdV\WbXc]W`\e[hjner[tZu]
U\V]]n`[h]m\
BcJaP]R]S\[[]\_]nbq[ri
R]mboir\
`ij[v]
VgWb[\
VgWZ
AeCfK]VgW[YaZZ]b^]ee
AeCWMd^]eer[
Cl
BbC]O[PaR\WbYgZb[[`Ycfn]o[resa
U\W[geohu]
TbWV`\ckocr\
KeOYPgR[rbsa
CZHZTiYkn[
TcUlfY
HhJbLeObPfTbUcVaYWZefam]nco\u\
OlTcWZ`\l]
T\WjZcgY
IbSbT]U\njoe
@dC\ImOYP[UcWWYX[c`]c[h]lco]rg
F\`cci
I\O]VXaTck
Wf[\c[
UamhoX
LlW\uf
FkHeJdN\OhVbW\[lc]earWsd
Ohc]
OePnWZZ\abcY
B]RgWU
L]U]WXZc`[ggm\ncogu\
^\g\ol
S\[\`jc\h\v[
NjUcZ]lX
TkYVr]
W[`]rl
C]D\F]OfP[`gcZe]hbme
HZWadb
F]HUWiZ[de
AgB]CdD\F]J[MZObQZSdX\YZ[\a\bZh[lbpis]
CXEeJ\UbWcZZ\b^md\hYlbs]t\
CqM]\Z
A\C\U]Zd^\bZdnl\p]
ChVkWV\]
WT\i
WT\i
V\Y\p]uo
p]ui
L]MhWZYhu]
@bAVBXCSDXGWHLIdJeKgL]NdOcPXQ[RUSVTVVbWZYaZV[Y\W][^c_]abbYcXdUfLgbk[lUmgndocqfsgtavR
LqWf
KhOSPgoZqcs]
K\N\OiVXcZgcnb
KgOiP]SXW[ohs\
O\PdXi]ZekjYs[
T]XWh\ngolqU
\Vtg
C]O\Y[aeqfrd
Jb^]gcmbqRt]
F]IZJ[KYMgN\VeW]]]^c_g`YcbmcoZpVqa
@cEVNcVY]\^]`hpdr\u]
K[W]^\mgnfoaq]
OfVgWZ]b_\c]e]p[s\tbu[
O\UZV\mjoY
JhTc^Y
Eg_[e[ph
F\IZJoK[NVOaV[XiZb^b`[c[echbm\o[p[qXt\uk
@\KaWWc]mcnbohq]
BkOTWj
rW
HZqbsgt]
JdVd^ffSn\qasm
KW`[n]
K]PX`c
OZXj^Z`g
KfN\Vdn]s\
C]J[VbWZX\^\e\f]m]qcrYslt[
DYEhFcOaXbYa^d_aedsb
J[KcNiOaYa^leahdo\rj
AZD]FgIcJPL\M]NfOaUZV\Yf\f]g^r`babccedfehcpcqjrgshtgvW
JhK\^\_\m\o]qa
K\W]Z]mcpfqctb
AeF]KgP[SaVaW]`Zh]m]obqXrVsd
@gB]NdOfPZY]^\abcUgZhjmbnWqgsVub
@gKcY\okqgsY
Whnf
K[Vcl]ngokp\s\
@bKjVcW[[\oasW
X\]hafeXg]h]m[odqfrgtf
IaJkMfOZV]W][f]\^V`[emgaj]nbo\qb
X]ph
KjNbO][\
H\sX
K\ObShVcWa`Xn[
Ijhes\
@\^\co
@UI]JYKbMdO[P]ScV[[t^g`eb[ceeajdmUn]qXrdsbtXud
OnV]WYc\h[p\seu[
KSOd`Ync
CcEbHUI[KhL]MZN[OXQ]TYVfWX[\]]_\`cabb]cjdde\fclZm]oYpYqZs[v[
AcBhCWD\I\JhOaS]T\WYX]Zb^Z`fa\fchajcs\ucve
AdK[OXSdVeWWab
ShVYf\
D[KpVXchp[sV
AcB]W[^]`cfis[
ChT\VYWl
ChW]
C]H[J\KZVuWcXecim]o\
AZVW^u
CSDkWTXbajdZfc
DbH]OhSZTcViW[Z]c]d[h]q]shtZv]
Vi
HfK[P\SfTXVmZe[\c[fXobpgqevZ
TfWff]lX
AfB]FiHjO]TYU\YWaacoe]fTl\m\q\rZ
F]M[XtY]^cb]cdh\q]uT
OcT]Vc[bc\rcvj
HaOp_Ymb
DYHcNbS[V\WfccdZlcodqc
FbY[fer]
BbTZZalo
Wgdbmbo[
SZWXl\vi
FcHqWSc]q[r[
@fKcOZP[S]T[Yre[s\
T]Yke]
PhS]UfW[c\gdhare
H\JbN\R]V]W\X\Z]]wbZh]l]n[pVu\
@ZDhEjFVHhKbMYO\TbV\WUZf[V\]_c`gd]gihZmdndo[q\rZu]va
@YBcCcFbGZHgI]MbNaOZPbS\TWUYWYYXZa[Y\d^Z_daYcad]ebgch[lando\umvb
A\C\EaK[^buh
AXO[Zb`dafbblcv[
HfZZef
V\`h
PcUdWi_\`bbag\
B[DbE]HeV][bdhg]lavc
F\Ng[[e\fdh\
EbTjV[WbX\`]cbs\
ElN]lT
@iKbWc[ev\
B\C]HaJdV[YdZZ]c_beYgil\u\
DmEb^ed]vY
Hg
AfCWEhFYG\I]JdMWNWOkP[TgWcYfZZ[a\\^c_Za[c[eZf\g[hfjYl[nVqatYu[vh
AiCZUcZ][[lgnbobpc
^Yggo\p\q[
@\A\CcH]Od^b`\ckeehdu\
GbK\S]W\Z\[]_j`]c\ecf]lemativ\
@ZNe`]cj
WjXb[f]]v]
E\Vh
AhB[C]E\SeW[Y[^d
BbDbE]FeHbIdJZLZNcOSPgS]TYUfV\W\X]Yb\e][^ia\bec\ddebf\i]lbmeqdrVudvb
A]B]CbDeFfG\HcMYN]O[PYVZWSZ\\e^a`hdveVgdhdlhmdudvY
P\\d^k
UfZ]gbmW
C]D]G]HbP]`]dhuc
BcFaH\UnZYbdc]dXeYg\i]ma
B]DdHeIbU\W\^]abekf\qivk
AbC\P\WeYhZ][[\f]\b]l[
F\bhd\
LZN]U[Wk\b^e
NYPmU]YZ
PkY\
A]CZOj^\v]
A]Oh^\
ChM]O]W\[]
Fg
@]AjB]C\D\GaM[OfPdScVZW[[\^b`\agf]hZjZkbq]vZ
Op^\q]
AXB[OY^\auk[
AjO\
AXPiS\WX^fa[c]jZkn
AlGgZ[
BZC\E\F[H[IdJXOZPZQ]SgTfU[VaWc[]\b_]edfagfhXickbo[rZtZuf
HZSZT\Ybedfjgdh[q]s]u[
U[giq\u[
R]\jfcl]tfv\
O]W[X]ZZen
A]C]E[F\H[JXK\L\NcO\P]S[TYU\V[Zj[Z][^cb\c\gZlXo\pfr]u\v[
@YE[H\J]NfTZU\W]Ze^aeZg\l\r]
S\pg
P]V[W[Zhecpb
AsBZFZGbH[I\J]K]L\MaNbPaR[SXTZU]VSWVX]YYZZ[V]]^g`]a\b\e[f]hbj]kZl]n]q]s\u[vU
@[AUB[CXDXEdGgJ\M\NeO\VZ[[]]_b`[acb]cle[lbn]t]u\
@jAQC]N[O]P]^j`a
ai
AbC\OZPX
AdDeMeSYVX^k_[aehbrc
AjMcSc^b_\`\
AkG\N[Y\^Y_[f]l\
A[Ojqbue
A\Oh[]
AWNgP\^g
AdMbNdPicZ
AXE\J\^sh\v[
AiN[
AX^k
D]JcM[[X^Wu]
AfCf`T
L]P\[]^jt]
Q\W\[kvZ
O]W[[i
WZXdm[oqu]
WZon
BaCaL]O\WdX\Yc\]_c`bna
BhCbWY`djb
N\P]T]VlWX^[aacb
R]bjc\
ObV\Whcblau\
OZVlW\X][b^]cfl]m]uh
VqW\X]
@ZA]D]F[G]J\KZL\MZObPfR[SfVfWWYZ^da]bdfTgdhZjfmcnbobpdrYsetc
M\PbScWcXbZ\^]abbbf[mhud
Pj^\v[
PYSqc[r\
PhSV^\
SnTZY]
Pi
B\KiV[Wip\ub
LdfeiclcsY
I\ObPhS\V\WYY\cZl[sav]
CaPXWdecfgva
B[C\JaKbOdR]W\[]\f]\^dabhdlZq[rhu\vj
JgO\WY[]\[h]l\u]vk
GcTdW\fchii[k]vb
hji[
CaKZW[Xk]]f\nbsdv]
@\JZK]R]T[W[XZ]kb\e\h\vZ
JYKjT]Y]Zj^\vX
KgY]Z]^\
Ki
Hg[Z
[Tlm
BZLeObRYS]Xgfekclco\
Xmo\
O\[i^blZ
E\NeS]WZll
@dAeBXCUERFZGkHZIaKXL\MfOYP]Q[R\SdVSWWYVZa[\\S^Z_U`[aZbZchg]j\kUlWn\o\pWqYrbs\t\u]vU
@gA]CaDfEdFcGhH[JhK]MTNcOgPMQ[TdU\XhYZZU[f^b_]a\cQdhecfdjgkYm]q]r\t[vi
GSOe`\cg
GXOgSicb
D]E[GZI\MdNZOdP[S[Xc^e`bcZdgfahat]ub
@ZN[OaPjccdhf]l\
Ah`kdch\
G]M\O]PoSdZ]
A]PmXel[
P]Yqe[lSuc
GgcZ
PkY[^]c]
G]M]SYYX[i
GVOePhSY`\c\
G\SjcZ
D]G[McO[TdY[\[cqfYrY
@jF]Zfp]
@gAZC[G]I\NdObSWYi][`]c]d\f]rf
C\S]Yach
O]P[Yk
IeOjY]c\u\
PhSXl[
D\GTK]N]OUPLSnVYYW_b`]e]fqmeu[vf
GZOePVY]ci
@XMkOdSZY\f]hbtfu]
McOZP]S[cgfe
G]IVOYTmcmfX
A\CbD[G[IaNYO\PfW]Yi[]\Y^]fWr]
EkP\U]]]ehra
AVBZCaDXGhMWNZOVSYT]U\YV^[`VcedXfdvU
EXF\G\N]PvY\
IcOoP\c\
Gh
C]IeOnS\Y[^]
C[G\MdOYSZT]YW[i_[fj
NhPoY[`]cY
@iD\EiGdNcOlPSSZT]^W`cj\
@]A[CdGWL]MkPbS\Ymcbd\ffjZlk
CY`dcw
D\OfPOYYcjr]
Shc\fW
N[PcYp\Zf\
@ZP\Si
P]SiYZf\
GVO]PnSWY[c[
DiGjd]v\
AdC]DdGeIbJ\MWNlPY[[]e^\dhebfsjhva
P]S]Yh
@ZAdE]G\P]Sd^h
@\C\G[NbO\PdV]Ylcld]lf
C]G\HfIfMkO]PUU]\cdXecfarg
E]O]UjYc]df]hfrYuZ
AmMYPcS]Yb[YcXlftd
Ae^h
BdO\R\X\tk
OcRhl]sb
AaDgEeFaIbJWK\NbOfPbTaWYXbYbZ\[Y]]_]abbbcbdefcjflYoaqatb
@cA[DiEZF[GcIbMeNfPYSfVdXc\c^ca\bbcYdhech]l[obqZs\teub
FgO[Xc^]e[f]
C[D\M\OjPcT\Yfj\
A]C[G\M\OZSXVl^g`]cdedfhjXscu]v[
A]D]PiY\v\
@[jg
MkS\Y\[fsa
DnE\c\d]
W]cevf
AoD[`Zaf
MaO\qrt[
A\BVCcDhEbFZGqHXJgL\M\NhPYQ[R\SjT\V\WUYeZW[b]c^h`daRb[ddf]g\ifj\k\lVm\n]o\pkrXs\tbucvU
@eBYC]DlETFaGbJSMiOXQ[SaVZW\XbYY[d][_h`ba[cSdgeXi\jao]pZqctauhvf
@WCVJiMcNZP]YY]b^f`abWche[h\i]qg
CiE[Ydd[
C\dm
C\EjY\`\ue
C[Jf^W
CWE\MXN\OlShVlY]^\`Zbfdaffj[t\uZ
@\C\G[JZ^bpYtk
AZC\DiEVGi^Z`]a]vV
CnEcF\M]d\f]id
A[CYE]JeMfNbOiS[Y\^c`ie]hduZ
P]Yjq]
E\GjPR^V`\dYl\
CjGcP[
Pf`\
AWCkGcP[S[Yf_YcafWlg
Si`Y
@\ZZ^[eZpjth
B\C\D]M\N]O\PlY]^\`]
CoDYEfH[_b
AdCfJbNfP\VZY[_bccth
CdPfS[`g
PeSiV[`T
GZPYYha\cad]f]r\
@iB[CZIZOcSdWU_a`Yaic]fntZ
@bObWVabe[fc
@gt]
^\eot]u\
^\ei
R]_o
_i
Uim[
C\UcW[jelhp\
A]B\CkG\J\NaOXT]W\^hcdl[q\
CP^jl]
C\NjW\
AgB]J]N]P[VcWYY\\ncVd]ecf]k\rct\vh
B[CaJ]KcOjPeRdSgVZ^\`dcgf\h[o[s[tZuc
K\OiP\`d
OgV\clf]s[tZ
A]U]VgWZ
O\Wal\vh
Wcl\vV
O]WXvh
GeJ]OYW\\]fihbjcr]
B]CaDaG]H]M\OcP]R]T]VWX[Yc\l`]cbd[l]r]sfthuVv]
CaDbT]WYYdZa\\cbfdl]r]tbvW
FbOUX]Yb\WcgeYs\tb
tg
OnV\\[c]s[
fZsg
V\\Zf\tU
X\hiqZuX
G]ImO\Y]c]r]
B[W]^]ei
AaB\ChD[EcHbJ]KXP\T]UZV]WWYf[Z\b]a_[bcd]e]f\g\hemaoepcrbs\tcu]vX
@aAbB\CfFaHYK[MZNfOjP]TbU\W\YbZc]d^[_]b[fihclYm]ogpntb
K]McN[XYYbZf[Z\i]]^]cYeb
O[X\Ys
KdWgXZ[\
C\X[Yf[h][l[
ChHOKWUbWXXmY[\c]S^[g]h[l\meoMpYqat[uX
Y[ri
Eg]aebgb
W\Zge\
C]Yklaob
ChYT\cbaceeZ
WZX][g\c]c
KfUgXfY[Zcr[s[
H]WiX]
KdUiWVXiY]r[s[
KfVbY[v\
CdK]O\P\VfWaYdZ\[\bZdhf[lep[qb
H]PcVf
KfTbZc[]m]qd
KnTdW\ZYq\
KfPb
A]B\CfD\FXI]JZK[L]MWN]O\P]R\TUU[VZWQXVY[Z\[[]y^X`\a\eWfZg\hZj]l\mUo[pTq\r\sZt]uUvZ
F\HZWYX]eVmZpX
CRX]Y]]emY
Ck]Z
T[]R
]d^\f\mg
Ca]f
C\Th
Wj][^ebY
CeW\]g
W\Yl
L]Wit\
L]Wht\
D[F]HYKYMbOdPaTYVcWZZa[[]W^bbbcch]lbman\o\pns\
H[MgNYPfVfXcc\efgbp\vg
T[V\WZX]Z[ebg\lcn\pg
HZT]eZlXpc
@bBdC\DaM\N]ObPhW[Y]^\`acbe]v]
HaTi[Znbocqcrdsct\
YjrZse
W\kath
H[Jho]uf
GbN]VhXYcdebl\ve
OeSaX]rW
WmXfpY
Va_kce
R\Wh
@]A]C\EgKeNcT]U\V\WaXdYX[[^ia\mZnYuhvd
NbW\Xd]ZhdnZqk
EeU\Wia\mZqXunv]
CgS]TcVbYm]]^\f\gdp\qYu\
CTTdVgYef\rZ
CoVWYdu\
W]ehj[
D[EeR[Xb_\abcce]hfjg
D[EbWXcghcj[
jg
@[K\RjWVc]l]
Rf
@\C]]jg\
Vi
EdFfIgJ]KcP]RRTYUaVhYY\\_da]d\h]merf
CfEcI\JcNWSaTZUeV[Yb\d]a`[cadafbhYlem\qbr[uc
CfP\TVUbWaYh_Zc\e]rj
B\U[VZXjYje\f[m\u]
U[XrY\m\u]
B\VZXWYmf[
Xh]\
AdVgY\nf
PiY\
B[C]GcIkJ]N\R\`[c]e[u[
IVcZ
G[N\O]Vkeeua
AbCeH\JbSdUcY]a\c]rfsa
AeCga]r\
@iC]EeGlMaN\V]W]Zf[\]c^[e\h\l]p]
@]Kj
Zg
KWMg
DZHcMcW\Zc[U^f`\a]dggb
Zh
D\dk
Zm[Z^b`[
HcM\ZU^hd]gb
H[QkWRv]
A[HXIbOlP]VXWXZ\[\\]_\`[bVcdeYh]k\l\m]n]rZs]tWvf
IkOSWYja
Oe
C[I\K]O\P[VbW\Za[b]Z_me]i]jhl\naods\
UZVZW[[ajim\n[
BbO\UbV\WYZ][\]ZjZmbndobsiu\
BbUdW]]\j]m\nfoYsj
O\mqoWsZ
L]hkjXt]
eih[
J]vi
BbCbD]FbH]JjKgPdUbVXWZXhZk^\dbfeh\n\o\qZrju]vY
BaIfJbKlOXXfZZ\d]cecf[res]
@]Mm
Ejc\d]
B[DeF\GeJZP[TaUcW\X[^]_ZaZcgdei[vW
B\DkGdJ[TaW][[cTddv[
F\P[cq
B]D\GcJhMeNhZ\[]^[abcai[rctZve
DMF\JiMdNe[]^cdci]vw
Wbe\th
C\OjV[W\acc\
J\U\Vnp\
J\Vip\
@]AbC]G]K[M]W\\]][_na]f]g]h[tZ
W]\]][_ja]eZ
C]_ge\f]
Af_Ped
ehr\sd
BhHbKcU\W\[\^Zc]gb
FZM\^[a[ekhY
B\W[cchi
eg
@[A]B]CcObW\Xa^Z_medk\l]uc
E]G[_[`[a[ck
E]G[_Ucf
ijtZ
ZYept[
B\DgEiGeK]NYP[WZa\bcd[eajZ
DhE\[[e]vZ
RgW[
DhEfF]GgOaW[_]`dahr]t\
Wiv\
B\M]O\V\Xab]e[gam[tauk
tfuZ
gghc
D\NaTiWWXZ[]h\lcvc
@bC[DZGeM[VfW[Zc[d]gdbv[
BbMcVcW[Xe]ab]gbh\l]m\p[qesitZ
F\H[OeVplao[pjqZ
K\Ub]]m]ph
@ip[
FfHiKYV]
CZO]PlVcW]_]l]qY
VYb]qj
A[Cfl[s[
CYIbKUO[SYVeY[]i^S_ac]edfdgjl]pfqfr]sZ
@XA\BWC]DeFcGkI\MbO\P[QbRYVWWpYkZ\]b^Z_\`]baclg\hbl[mbpjrfsZvW
BfCgG]HYM[O[PcV[Wa[\\m_\`\c\eYhgr]scvi
Agld
F]K]sj
CPG\HcJ\KWT]WZZb]W^m_faceefZgYhUlapiq]sS
KgX\pY
K[ViWWY[_]
XW\Z]h^bpe
HiPdW[Y\
pUs\
GdH]Mde\fblip[q\sc
We\\eg
K\UZYnZj
UZYkZl
FcG\H\M[N[V\WZ\]^[_\bjchd[jbkbl]obsbt\vd
FdMcReW[Ya[T\\]\_\becid\k]sbt\ubvd
C\GcMgNcO[RbV]W][d\e^j`]bZc[j[k\o]pauc
Nf^[
O\[Vuj
@\D\E\GaMdNgWY[Ymbo\vY
@\E\Nj
D]dmvZ
KbNaW[Yb[nhb
E\IgJcObW[ecud
E\IgJcud
G\O\QWWd[W^ceZtavl
@ZBZDgEnG\Q]WZY]Zc_Zddt]vf
DgQ]WZZ][\det]
DWEb[\vf
P\W\_jjb
OicY
@egbqi
CZLYTeWk[V
K]UY`]laoir\
C\H[TiW[]d^h
C\H[TiW[]d
IiP\Y\
IiP\Y\
CgFYH\IqN[OdPZQ]V\WZ_\a[r[u\v[
CaIgO\P[v[
C[IhO]
IVP\
CbI\PhW]Y\]]uc
Pj
A\C[I[J]O[P]S\VaYeZ\\d^\d\f]hblbucvf
Heci
I[RgYdlhvY
Y]vj
DYHQJ]QcW\Y[Z\\]cXejh[l[umve
C]Dhd\hhvd
CbM\NiO\V[W\Z\\h^ebZcdeX
CcU\Za^feYtb
CTZ]dh
CaE\GcH\J\KbPZQ\RcS[UiVXWd[c^ZaXbhcYdWehgbhejjlbmYncocqgtau[v]
B[Wg[Zee
BgCbGbJ]V[ZX[f\ga[bkdZeajdlgnbobqZ
H\Wi[]\]bXe[hZl\nbqk
Whgghi
RaU[[ebi
[c\YhgjWlftf
Ugg\
[]eqgeh\jcq\
A]BdC]IbZ\[d]l^d_be]j]lbmcn]pb
@[GZHdJcK\UZccjflhmb
A[CcE]GeH[MgN[O[R]VlY\[W^cb[cidie[j[n\q[vg
@bB]CfE]H\MgWfY\^ccblkn\q]vU
[[vn
A]C\GRW]b[ckdbj]lYvf
V\cXlh
B[N\W\Y]Z[[X\Zcceik\t]vb
IhO[R]Y\aee[t\
gg
B]EcJhU\V\WYZd[]\]^]aYc[gct\umv\
CgOg]aqd
B]C\G]N]bn
AcB[C]G[H[N\OZRXVYW[X\Y\[\\[][^Z_j`]bVcee]f\hYl[oap\s]t\u\v]
ArOYV]_Xa[
AhOd
_W
AbMcO\Vh]baaebh]tZ
heo]ti
C\tg
BeCjD]F]H]JZKbVaW\]]mincqd
CSJhT\
^]dgv[
A]^dhlm\qbu]
hhm\
AgW[h[r]
`ie]v\
ClH[I\JeVaWeZe[]^]chgYh]lares]v]
VcWh^]q]
E\FeHmR[U\V[W[^]lZo\
V\_ko]
P\R\WbXa\]_ks\u\v]
X\\]_hu]
V\Zhbc
@\B\EZH\IZJVM[NWO\P[R]T]VUW\YZZ\[[\Y^Z_Y`\aocad]e]jZpWr]tZvZ
ag
aRclj\
CXJku\
D\JXR\W]vk
DfG]d]f]vj
CfW\Xje\q]t[
C]Xj^[e]
A\B]DXEfM\V]W\c]ddvf
Esc]v\
C]E\K\X\`gjZsb
D]N]dk
B]C]DeG]JYvj
JgZ]v[
Gg
vf
vf
B[E\QhW[^ae]
O[V\Wl`ch]
BbOhW\hb
C\O[S]V\`[hj
AiW\^]
B\Wj
B\Wj
DbUaVgWY][cbhavg
hi
`g
AdCXGdNdOdP\VjWZX]YgZW^b`]c[eafaj\ue
GhS[W]Yf_]`[hbtcuc
OhVgZW_bva
R]dk
CXFcHeObPaTaVg[Zc\f[hbt]ubvb
CXaf
WY[[bfvX
[g`Sbd
V\[\`bbf
[\bh
[p^]c]t]vY
[e^]`jv[
CdFgHhT[a\g\p\q\
FiH]p]q\
FaT\gh
W]gi
CbF]HaThqb
@jBbMYV\Zc`Zb\kbpitcva
@kNdV\W]b\kcp\
`Zth
pg
ChW\Zc\eeYqc
A\MbN\Xf^cq]t\v\
C]Vlv]
C\ZZ]h_fbjh]v]
C]Z[_Xbj
_mbW
bg
VWvn
Cl]S
Ce]X
CWFaGYHXNYPoSkTYUbW[Y[a\b[cddYf]gcj\k\rXvc
C[G]ObT[aYb]d]gbk\lfodvj
H[Sjcg
D[E\FcM\P\S\WTdsvV
W\bkdW
B]W\dila
H]Qib]
Jj
C\WeX\_aaWd[ldv]
B]F[N[Y\cnh\
afj\
FcaUc\dkld
CiEZG\P]V\dce[
FfHhhbl\
R]UdaZmkoVvg
CZObal
EoF\aXh\l]m\vb
Cj
Ch
E\Fh\dbb
D]dkv\
W]Ybmbrh
O]Wl
@ZBgD\EdGUHlIcK]L\MiO\QcUWW[Xb[\^h`kadb\f]g]lPobqYrfvX
@]EZF\JbMZOnYb^f`bcZejmen[obqgv]
BeOW
@XB]JcZ]cegb
BXQcn\q]
@mE\NiO[Za^\`\c\h]
B]W]aZlj
H[O]e\f[l\qqrZ
Gh
DfWifdpbr[s[tW
BbQgX]^clYq[vY
BXH[Qi]bf]rb
DfEXJ]M]OaTh[[c\dYlrv\
H]vh
BbF]QZVaW[X[]\eYnjoc
@bBVN\Wlc]gc
BTDZLaQYWglavi
F\KmQ\p]
BWLb[Z^\lj
BYEbF]V[abe[jn
CeGnJcN]P\T[W[YZ[\\p]]_\`[a]c\h[lWn]u\
VnWY\X`[
\bcl
\[cl
B[GlH\OgW]elvZ
F]K[X]Y\]]ep
B\W\efu\vb
B\C]IcNfOYS\WZX]Y]Z[f[lkmcvc
CdO[P]TbW][\ei
BZOkWZ
O[W\[Y\ck\tgucv]
LhW\[[k\tZv]
T\VYWg`bl[
V[`j
WZ`le]v]
BbG[TZVhWUYhZacXf]li
OaV]W\fg
H]Wh
@cAbI[JeKaM\OgTbUdWVYbZa^bcddcldmbs]u\v[
@eAcHcKYOVTdWaZc[\mdvX
DaJcM\OWV\WZYfZg[]\cc[
CaGXOvZ[ccdY
m\oh
HYUl[]m\nc
CbF]HdWZ[iafk]
L\W\[h\bk]
L\WZ[nkY
C]EZR]VYW[_\jov\
CbDbGhJcK\MbNeObQ\TeVaZ[]b^ad[e]f\jZlaubv[
BeGVLdN\OcWd`hldtX
GhJ[TX^kf\r\
BZDbJnbQcflZugv]
C[K]M]NpTmVUWZZ[]ee\l\ndu\
R]Y\f]m\rj
IkOZW[c\
B]M]NhR]VbZ\[ic[ldvT
J[Zh
J]K\L\MZN[R]TbU[W[X\Y\ZZ[\\\]iccedg\hWm[p[q[s]tZu[vW
BfL]U\W\]d^[cleSm]t[
Z[]Yeg
\]]Zel
]\^iccedpOv\
O\Y\ei
@bA\CbD\G[JcOgT]Wc[a_\a[bgccdbebfam]n]o\t]
BgDYG]HjJZM]OVWd[Zbac]dWebg]leq]vb
J]OiP]WWc[oY
dmvW
vq
@WG\W\cq
@[A\PbWXY]_bchdafmqcvW
@cBcC[MeWsYca]bXc]f[v]
C\DdJpO[cVdbvT
O\ck
BZWpe[ob
AZO[QdWc[qb[ccv\
Wgc\vZ
JbW[[ic[l\
W\[i
CiOdPcT\Yb^\cc
E\OZR\aejavk
@dAaBdC[EbF\G\HYJdKaNeP]QhSdUWVbW[Y[Zd[c]a_[`daabZc\eamgobpatcu]
HWJ]QgU\WY[[^c`\mbo]sg
@\JmQXWZce
N]`mf\
@gBdCWG\J[NZQTV\WnXZ[[]h`[a]cUecfbh[mcnfoqsa
BZF]JcN\QgSa`Zapf]hirY
EeK\NrV\WW`baZ
Q]Wjja
KgZj[]`Ye]m[pY
A\QcVeWV[]tj
Cif]
\Zfls\
AcJbOcQ\S[U[W][g^b`Ub[e\m]rfv[
NYSsV\fY
GZYkr]
AfT\WeYg[\cbjZl[
D\ObP\Q\T]VZZ\`[c]f]hljZk\ldqZvb
T\V\hbq]vi
B\M\N\PbV\Z]]\`\b\g]hhkcm\p\qer]v\
V\^hh\k]
cce[hhvb
CiIZL]TeW][]eehYl\re
CZTh
@gA[BaC\D\EdFdI\KbLZMZNXP]Q]TaV\W][a\]^\_c`Za]becbedg]jblYp]qbr]tc
@YBlC]JVMhTgW\[d^]bcc\edk]mbqXvZ
J\WU[[bcd[ve
Jjqhs]
EVW\^[cW
@jE]F]W]cn
@\D]EfFhV\b\ccvr
@\EZF\JQKaReWZ[n]]_f`\bhcWqasft[
@XElF\W[[[^[cTdhn\vc
@\B[C[_jtj
EbWf
B]HZWa^ibbc]dZtau\
@jEcFdMW
@YHjW\_bblc]v[
@eB]E[FYJ\MYO[W[[\]d^cbZcleYt[vV
A]^Z_fbYcgdcee
@ZAcDdF\G]HXIbJbKYLWN[OgT[VdW[X]YYZc[\^d_Ya[b\dfe\gajbl\mbneo[q\shua
AfBdIeJVOaUfW]Zhdbs\
PfV\Y[Z[]ceih\
JQZb
JgZ[
J\nhp[s\u[
n\sm
L\Wn
CWJ[Z]ep
DbEaJbO\R[WRa\dZe[hbvb
AWJYZY^s
BfHiI\J\Ods\
CbH]JZOlWXZd^ZjanascvX
BUWnm]
CeObcj
B[DbR]^\cZejvZ
KkUZZcperZ
@dH[K\[eefp[
NdOhP[YcZccYg]te
CgWd^[q]
ecgi
gk
DlG]HeQbU[v[
HmQ\U[
D\FdHjO]V]j]mhve
HjQavW
B]HYJdUje[mZv[
[ev\
[ev\
AYCYG\IaJZKTS\U[V]WWZc_Za\ebg[h\lbo]pnqe
WVZbgZ
AcKbWg_V
K\_kp]
W\Zj[\bahdv\
B]MhVaWc[Xl[
LeO\We`g
VkWX
VjWX^Z
Ve
J]SUT\V\WWY\Z\[icej]lmm]nesZvL
AhSbV\`[
S]V[jh
CaH\JcStfXr\
@hG[HZS]WjZ\^\gej]ldmcv\
S\Wi
cYn]vk
GhN[P]`jbclX
X[Z[]i^]f]gch\meoYp[
]Wma
X[]ogYh\mao[p[
]gm\
M\UdW[Zb]\caeimfoZtY
elg\m\t]
HgJ]UQV[XZZ\]XcdeShgl]m[pgqeud
eoq]
eh
JZUleLgamgo\p[r\
X]eWmgub
BdCaD[E\GbH[J[K\LbM\NbOYP[Q]R]S[TYV[[a]\_]`bbfc[dTedgehdmbnepdqbr\s]tXvY
@fB]J\LfNYUcWaZ\[gfag\lln[p]v\
UeWYoV
BzH[W]Z[[W
h]ph
ZX[[ph
Zcgfn\v\
L]Zpb]p\
@\AaBbE\FfHbIeJ[P\UdW\Z[^\`fbmeffcgfhel]mfn\oXpWvc
Zfgjo[p\
AfB]W\XaY]Za\Z^\acf[g[hkn]o\p[qdu\
vl
BjH]U\ZZ^dmipdv]
BjH\U]W\Z]mj
C[Ucf]han\ohp\
ng
UYmioX
[\vl
CgZbe]m[
ZW[kj[n\v]
Cc`]eYf\honat\
A]W]`s
@ZBXCgFXJdL\Y][\bbekglhaj[ubv\
nUpg
B\[Zg]ui
A]BVLg[[`[bXe]hUkb
OaW\un
BgWYc]e[
B[CiH]JcO[VXW]Zm[h\\]]e\md
G]W\echgt\
Rhee
e]hgqYu\
@gA[BYCbFZGhHdI]JXKfOYP\R]SXT\WUYg][_c`baacbdZh[l\m]o[pgs\t\
@ZGhH[MgZc^d_\gdvZ
ZX_gbc
GW_c
CZYiv]
G\Y\_ecg
@aBYDeFbGhHbJ[MZO\PYR]TaVeYg\\]X^\`dade]gch\mcpgvZ
A\CaG[K\O\TcYdZS]c_Za]japcvn
CiGbK[V[^]aZe[
GeW]XhZa_[ee
KiVYY[
^Yegfg
VpW[_a
AbCWD]Tg]aacecgcvZ
TYZkeZgc
C[Td]g
CeH\W]Zi]e`\eb
A[BdHYMjO[W[Z][V
M[Wkq]
@XAhBZC]D]E\FkG\HfJcOZQ\UZVeXYYYZb]e^\_b`Zabbaf\gbh]j[m[pXqcu\vY
A[FlHaM\V[Wd]]^YaZbee]g\qbtY
FcVVX[Yb\e^ng\j\qXt]
Ciab
F[HoWZ^\
AfC[WZ
C]H\]j
AZFcHYJeWoZbabgft[
C[TaVbWl]XcgeXpYq[rbtn
CaVk]Z^Y
AYHfWWqk
ClVbW]]d_be]v]
FZV\W[ai
S[Ynr\v\
B]I]KeSe_Ymbpcr]
Zk[\
I\hht\
LWOXki
OXVZ\b`\ehh]
@]G[Ou\Ycd
VhW]
C]E\M]NjO\T[V\Zgh\l[v\
N\T[Zk
^m
@cA]E]K\PZRfW[Y]`m
MgP]`bectb
A[ChO]PeWe[\]b`V
AXC[GlJ]PcScWZYd\]^Y`]fdl\n\
AmB]G\H\WWY\^jcbf]hbl[u]v\
AkH\
HXL]UYWgmhoV
B[W[[]b]ejv]
W[lj
DbFbH[KaLZMdS]TbWZXcY\Zc[W]b^]aYf\ljm\o\q[sita
FbH[KaL\MdNdS]TcXeZd\\^]_bcbf\lXm\o\q[smtc
SSfj
Sh]\e[hk
S\]\eYhk
@XGZXa]b^]b]cije
AfBRC\D\P]Tb[Z\d^[_eb]cdd]fdhdl\s\tcv\
VaW[Z\[Zcafkl]v]
B\MdO]WgcXfc
WZ\ccclisb
IgO]
I\OiVZXe`[cbv]
V\\go]pbtc
HeKdPfU\[e\\c[damdoWp[sat]
HbK]RbVcWh[bl[od
meoU
K\Ph[\l\
si
@bBgJbKeL]P[S]TcUeXeY\Z][W]d`ab[cddZeafZg\h\n[ocpdr]scv\
BeC\W\ebg\lhvX
@\BiC\GbHhI\KVOhRaTeUcVeW[X\Z][\c[ecf\ggl]mYn\oZp\sQt[vV
BgUgd]
BXCfEbFaG\HKIcMeNcO\P]T[UZVWWeXcY\Z\[\]c^c_b`da]b\cheigZj\mjnco[pWq\sftdvZ
I\KfO\\b_ecbgbmZofp[sgv]
HjJ\VgWbsZvX
Jjd\r]
@bD\TZ[nvY
B]E\HcIaJ[L]OYUeVXWWXbY][[\[]\_gadbgcdebhYlYman[peqhv[
C]VbZkmb
UgZ[
N]Xg_Uj\
@cI[KcL]MfUdWaZS[]]]^[_Zbagbh\jemdpcqb
CaNc_U
J]W\Zie\giu]
@]BbGgHZOb_ba]cUgcmdn]
CXOa_e
N]O\V\Wr[dp]v[
J]Z]vg
L[W\[iva
BfH\W\
C\EaM][gl\
BeCZH]JnO\TZVXW\X\^j_be[gcicjclameoepdr\s\td
BiC[JdT\WR^[_be]gehZodqcth
JgWijdlamdn[o[q[
V]XXjj
`ij[
@aE]XY^Yjm
I[Xv`\jMl]
C]WYZi^kld
K]`Yjhmdt]
VZX\`ijgq\
O\PZU\VXXaZ[^X`bji
HgWWZe[dcbdan[
JY[inau\
@\KYMjRd
MgR\W][]bb
OiT[W[Xb
Wf
G]KeR\SdTcW\^]`ic\n]ub
B\HZSXTfVaWWXaZa[\^\cfe]fch]th
S]Y]fj
@bGcN]ObP[W\ZZ[]^blctfvh
H]J\U\VeWZX\Zk\[]]e]paudv\
K\NgOcRcWgYd[]e\fchbl\tcvb
B]S[TXU\VbWg]ilcqav[
B]HbTXVjWZ]\leqa
]g
H\K]W]m]oe
oj
FZHXI\P\R]VjXd[\aeqYsZ
B]UbW\m[uivf
uivY
WdulvX
KjO]X]Y]neo\sZ
KZnfo]
KhnS
Wh[YtavY
l\vn
AcGZV\WU_k`]dcl[
F\HgWZdb
Fi
H\TaVdW[Ybpo
Tgpa
B]E[I\MWNgPZWR[j\\kZldp[t[u[v[
B]CbNbPeTcWT[ckZl\v\
Zd[Vlc
O]RXWj[jbYe\
D\G[MbPjW][d`]vb
@bB\F[G\HbI\OaQ\U\WXY[[a_Yb\c[jgldmenbrasbt\ub
H]KiVdW\ZXlasUvd
OhW][pj\
mhob
H\ObVcWi
P[U[WW[\_Yjln]oe
PcV\WlZ\[\cd
NZP\UYWYYaZ\]r_\bZeel[m[p\
Ui[\
ThZ]
Q\Wk
B]WYghm\
@dCWDcE[F[GbH]JaLYPWSbW\Y][e]da]c\dbeaf[hajZkbnbv]
ByD[HaJ[LVN[O\QjR\W[[T^\cbdekZlct\v[
ncvg
AYDiE\dY
[q
^h_\
B[[[eah]laqh
O]WaZb[g
C[JZMZO\R]TbUYWYX\ZW[d]c_f`fa[c\eafbglhck\lam]qavc
Z]eg
BeG\JpQYT\WXZa[e^]_Z`bf[pbvX
N]V][\^\obuhvc
CcG]I]OjSdYe[[eaobvY
CjNkZdu[
O\[Yvp
G]OYTkU[Wgciea
AbCYJbO]W\[\][eag]qZui
CcXhe[rc
CcXge[rc
NYTaVkWblbvc
P\VdWTahhcvd
@[CTGXHVI[K\L[MgNbOePmR\SoUZWaXcY\Zb\V]e^\adcWd\egfWg[hik]lanbo]qdrb
MbSZWfafg]o[qfrg
R]SgWZYb][fZ
Mp\\_\
CbGcY\[ivZ
A]F]MYOcPiReSeVhW\e[oe
C[H\P\SjY[c\rS
P[SYWUYj]cvl
MYNaP[W][[hYlo
CbO]VgYYZb[]^\eVfbieteu\v[
CgD\e]
V\WVlo
LZ\geTj\td
LmR\W]\Yt\
C\RZWa[i\bfel]v\
WW\ce[lg
CcH]O\WqYSc]dbeZfok]r\te
C\eih]
C\Th
@bC[EcHfJfK[McOeQ[V\WbYbZ\[c\[][^f_]`babgajfl[o\p[q\sftd
@WMhX[eijc
@ljW
HfIaOg^[bbgdocp[sdve
OlV[WWX\Y[_k
IbZ\_if]h]jXpcv]
@]CfFgHhJ[WXZ\^Xcaqe
OgU\_a
@iKZ
W[Z]e]vj
W[en
F\G]N[VdWZXc]e^b_je[jZl[mgpe
H]JSO\Zog\
@\Hhb\n[
C]TbVbW[XiYd[]\d_Zeag\hfl[mbnbpbt\v\
Z\hjpX
@gJ\O]V\WXX]Y\c]l]pgvp
AaK\MbObPaThUbWYX\[[cbdcedfcgZlct]vd
GeO\R]S\WeYbZbcUdce\l[
M]Wpt]u\v\
@fB[FfG\H[N]ObP]W\`]crgej\
Ng_]h\
c\vj
A]DbE[GbHdWUYb[c\\bfcadce\nco]sct]vb
RYYbbim[
A]CfD[M]S]U]WdXg\c]]^\ehlem\onp\retfuZ
ClXiYg]]mYo|uZ
YY\dli
A]CZD\M]S]WfX\Y]ejhamboXp\tf
AhB\DbFcGeJ]W[\a^gdae]l\o[
Ad^h
^io]
Zc[bth
IZcj
J[KhX\Zb_]n]ocpbs\v]
K[Z]n]po
pW
R[_fehhf
H[IZKZRkWUl\sc
C\H\L[U]V]Wc\kmer\s[t[vY
RW\Zlhtl
RSmc
Kp
C]K\RXWV[\\ucblYt[
B[KZR]\jta
C]LeR[W]\\tjufvd
R\WWtfvd
Rh\Zs\t[
[o
@cBdFbKTq]sh
BbFZqj
HkW\l\q]
H[ek
B\M\O\SiT\Y\[\_]cbfZg\ob
B\K\T\W\Y]ch
PkSV
W[cjdel\tb
BeNbU]VeWW[\cbhYk]naph
e\ph
BhWWk]p]
C]E]K[O\PoR\Sdv\
E]O\PgR]SX
C]K[PcShv\
TaWh[\g]
I\M\OcV]W\\keeh\lZv]
C\FaM\O\]c^lh]
PkW\^]l\
Pfl\
B\N\ViWm[\l\
R]^fldmgnfocuX
Wc^flZm[oi
mlnguX
CgJ]S[VVYh^X`ie[f]l\v]
ClJ]S\VYYc^[`[f]
W\gXkit]
gakZ
ri
C[F\HXIZJXK\MXOZUWWSZS][^Ta\b\d[eWgvhVj\mZoXp[r\vZ
@dC\DcFhGeHfMmP[VcX\Y[Ze\]^\`bb\c[dfgYhdoe
FVGlH\MxN]VcWUZfc\dYoR
FcWPdg
HlVeW]nW
hg
C]DgFhG]M[P\WZ\]d]
V\oi
BdD]EgF]Zh^edbg\k\vg
D]vh
DbH]JbM]WUodve
CZJaO\T]WYXg^habb]ebj]qctb
C[W\X\^qb]q]t\
AaBcClG]HYO]P\Q\T]V]X\Z]]\^Z_]`[a\cbg\lYnbobq\s\tc
AeCSOa`e
CdJbWj]b^Ylf
CZD]WW^m
B[C]DeNdQjT]W\Xb\\^]e\g]hdlb
N\hi
NjZZhZlZ
C\D\QZh[ll
B[QjZglZ
QnW]^]
I]Y]ejhZ
BYH\OmWZv\
@cFgJ\S]WZZc[\]d^fa[b\c[d[e\t]
@gFhMe^Qv]
FZ^h
EgFgl[vo
FZMf^X
MW^m
MiNaO[V\[cv\
MZNR[e^hv\
C\IlO\W\r[
BZQmU\l]pbq\
BZQjU]l]q\
UmVZW\ZYm\
AaB\EbFaH[JdK\L]MZNdP[S\TbU]VdW[X]Zb^g_[`aabdfe]hekbn[p\rcsbu\
@]OZ^jsc
Nj
AfEWF[NhV\^]kfl]
cl
NZVcWfcgh[
DdJ]N]W\^edY
CiTU^Zse
[Zlk
NYTjW\Y]^ghbsc
V\^i
M\^slZ
Jn^Wc\vb
AgN[^dl\
C]EWG]TbYZ]e^Za[du
E\T\Y]dkrf
EjF\^\
N]^k
Fh
E\NZ^jhglZtZ
FdNiTf]]fc
No
TcVd^VablQ
EYV\^da]dhh\n\vb
J\NkTcZZ^]h]lY
JUN[V]^cl]
E]VlW\^]
CfJ]R]W\eeh[o]
CaJ]R]TkW\h]
@\B\DlEgF[GXH[JZKdL]M[O\PZWWYYZX[b\\^[a\cZd]eWh[k\nYo\p[vi
@[B\C\D[EaNcWZ[Tbdc]dbk]vi
CjDYvd
AdDZ[hvc
EaKh
vh
DdWV[]vX
DfEZW[dcvL
A]C[DXElF]G]K\NY`bp[vd
CWD[E]P\`p
Dk[\dZvZ
ClW\
C[DiEgG\M]`ZdYeYvZ
Dld\v[
D[l\vi
CYENvS
W\vl
C\Ef[ZvY
D\[[vm
JcTaak
C\J\O\^]`dehh]neq]
O\^]ek
C\H]P[QYT]VYWZYg\b]aadc]d\m[o]rdteud
J]T]UcYWa]hTrx
P\Yzh\rP
hh
C]WXZ]e[g\hpr]
J]W[e[hgt\
BZDcGcJbWgebh\sb
BZGcWhh\
WWllv\
@hE]JdO\cZ
CeG[O]Zj[[`[eeg]obp\r\ue
E]O\VbWbXj[Xp\tfu\
HgTd
Ecjovb
ChUdW]iZmio[
Ulmc
@\A]B\CQG\H\IZJXL\MZN\OYP]R[TZVZWPXWYWZ[[Z\W]]^\_[a\eUf]hWixjWm[n[r[s]tUuXvZ
A]WZX\cdhgiUmov\
B\CeEdFbJ[L\MfTaZh[Y\b^el\
CbFZMiWVZc^\
M\TbWi[[
Fn^]
C\F[GZJZOfPbVWWZXaY\`aj\lbq[resct]
OhVXW\
B]Vm[]
JbW][htZ
IZKh
Gg^apd
D[O]VYW]`kj\ubvY
CdO]T[Ue[d^[ccddmeo\r\
@\BXGcHZL\MZOrPeVZWXYb[\^\`baebUj]q\r\
@bBbFbHbV]WYbicbl\qc
O\PhW]v]
L[UiWj]]e]h\lX
LZV[Wacdle
C]VjYa]c
ViWYcd
BkWU[\kb
\i
C\OhRYV[WWXPYbZ]\mfbq\t]
C]WX\kq\ra
@[BbDZEhFfG]HXPcV\W[[\c]d\efj\obrbtbvc
BjEZWUc[vb
@[B[EmFgG]HY[\d]egvd
CYGZOkrY
AcBhD\EbGdHXIaJgKbLcOZQ]U\WV[V\]^a_b`db\cbd[eef\k\qetWu\vc
BkGeW]e\k\
FceZvj
@]AbD\FbH]JfMYO\W\^be\f\lWvj
F\Lf^clmqdvT
@]IbK\Q]^c_c`jc\hcv[
G]egh\t]
AcB\G\M[^Web
CaJ\MsU]eZnbvQ
mgqa
AbC]H\OeW]\\e\lbmdo[ug
AcBcOhW]\\lbuUv\
BZF\HlKdT\VZWZX]f[l]s\tdu[
BZK\W]cds[th
F]HgKdsU
S[W\sl
B]ei
C[TlY\gf
C[TtY]
CZTXgf
E]FhHcQbS\T\VdYcahl[r\
FlHdQba]l[r]
FiS\
F\HYVWak
JbZ[a\eht\v\
[Weht\
B\R]W\Yke\
CYFgHeIcS\YZc]pc
Fg
CWFZI\ReS]VcY\c]pg
CjT[WZ
H\U\e\gjo]
AcJ[WZ^[e[hmtaub
JXY\^deihdjXua
W]jh
W]jg
G\K]PmR]V\W\Ye^bb]
GbPZScVl^\vc
CcW\kh
@\AVCbDaE\FbGmL]NfO\TXU\VbWcYb]a^\`Za\cbf]j]kVlhndrdt\uav[
C]FbIcJdNZOdPcT\Va[\^aaalengri
B]GjQ]WZ[[cdd[
GfWV[b
G[JYNccrud
DjJ[[g^]v\
DXFnH\QfW[aXq\vk
Jbhg
G\OjY]te
O[Pdql
BZDYF\GnHPIbJbNXOiQZVWW\XbYl[c^n_[a[b\cfe\lXqXr\ud
DbF\G\MbN]O][l^[_]bec\delb
@nC\GjIYNSPbV][[]a`icUdfe\r[ubvW
A[CZDbGhJdK]W]^e`Yc\ehf]hcrbvW
DmGX[]
@\GZHdIbObP[b\cns[
HcIbcT
ChJ\YZu]
W\\h
DPGkN]P]ScYb`XcgdX
Kj
KkX][]
KVWg_e
DYGXHhIZJZPbS\Y\qdrisfvh
BjGb
@gB[EcG\I]J\N\ObW\[\\c^i`dc[d]hbl\t]ub
C]EbNkOf`]d]rd
Aj
O]^l`aq[
@\AYOuP\Vc^V`[cchd
@bB\C\I\NcTjV[[gabe[ialWrgtgu\
NXTZZa[jlZ
E]Jh`dh]v\
^g`g
B\CbF]GaH]KcMbN\Y[[\\gbcd[e\t]v]
Ki\[vb
Mm\Xb\
B\CbGcK[MZRVWVY[\mb[kblXt[v]
HiNdZ]^\ecvf
I[OgW]mdodsgtX
C\FeH]M[O\R[Wg\fdde]s[tnvU
Bg_\
R]]ro]p]
OaP]TbU\W]YfZf[[]ac\e[peugv]
TgYiZU
UkZ\
RZS\TjUf
DZvh
DZvh
A[BZCeG\IYK]OmP]V\XgY]Z]]\^[_ea[cehbm\o\u\v]
OSX]_c
IYOfWScf
O]Xnu]
C\WiX\_aa[
_gc]
_g
B\CjG\V\ZZn[qerc
C\EbMlS[Wb[\\\e[
G\LjSkWS\ct\v\
DbEbFcH\J\KYL\P[Q[R\T\UaVbY[[]^e_\`daYbad[edf[iblRmeneohqdr\sYtdugvW
Cms[
B[FcG]H\IdJZNeP]T]UZVhWSZ[[W\W][^g`cbcecg\icl[mcogqcr]tlv[
@cBcCYFaKZUbWUXbZd[e]f^V`db\ceeUhdm]n\oZt]uo
CiW\
BdDZH\J\UdX]]ge]o]vj
B\Welfo\
BkWW[]
A]U]VgWZ
[kl\
K]Vj
Wkqb
DgG\W[j]
B]CZFYM]R\S]T\V[WWZZ[[\[_Za]cajok\m\tZv\
P[W\\\cghcj\
IcP]Z\[ik\
S[U[Wfl\
Wg[]
H\VhWZZX[d]d_Tbdeag\jcpev\
Ki]\edg\
ZVpd
WZZgp\
NfW[Zh[Yebj]t]
]Z_ga]pn
K]]heapU
tjve
tjve
BWG\I]J\NeOhQ\R\SbT]WbX\Zc[e^]b[caebfdk\lar[sa
B]Ch[]vg
F\OWSjVcf\v[
C[HcOiS\Y[`]e\f[k\v[
B[O[cl
O[[cc\ebug
C\DdGfK\L\M\O[QbR\WTZ\[W\]bZcZd]e\kht[u\
BZDZG]R]W[acc\k[vn
DcW[[\klu]
BhDcG[vV
BgC]DdGcL\O[QbW[[[\]bZd]t[vc
AcB[E\GdHhJaLZM]N\OcR]T\Z]\Z^b`ba\bgcbdbgbibj]mcnaqbtbuh
A[BfCcDfGfHbI\MZN]OgP\QaRaSdT[VbXkYcZY[\]Z^UbdcaddeYf[ggi[jbk\m]oVpiq\rasbt\uavg
@eA\CbE]H]KbPdSXVb[]]d^[`bdce[h[mcngp\q\tV
CVHfJnTcY[e]od
A]HWWV`]bldVmb
@gG]O]U\W]XhYdc[fbo\q]uY
@kSc
A\Gb]]eghbm\obpcu]va
D[WXacbgvi
B[C\FeIcKZU]WXXZYb][^ibaeXf]mdneolsftiu\
OkTcVXc\n]ub
O[UfW[ukvY
BXHkOf
D]df
DZHvJfS\TbY\cVfYhYlimXp\qbrRuWv\
HhJdT]d\ob
UZ]\mmo[t]
K]nf
DcFiqc
HeT\W[m[n\oWqb
@\B[Nhl[sgu\
BcO]^lu\
Ojm]
AcF\H]OZVgW\X]Yg`\b\fZmgnYo[s]um
OiP[o[u\
^\uh
Cie\
@VAUBdCwD[FbI]JaPfWdXgYZ[a]d_p`XeXfZhbjbm[pgqct\u\vm
B\H[IlOVT\WebdhbmYndo\pVt\uh
OjX\og
@dAbBqCVDcEcF[GfHiJdKYObP[QVSZUaV[WVYf\b]cb]d[eVfOgZkhlbmYnYo]r\sZ
@bAeC\G\HXJcKYOZQ]WhX\^u_f`ab[cSebfjmanioYqcr\s\uZ
@cAaVbW[Z[^ha[bXd[o]q[uZv]
Zlp]
NXm\ojsf
BhWX[[ehk]
^j
@\JbKjMiO[W]^leem[nZs]
Wce\tg
DYOvP[WWcceWuU
CYH[JgPbW[Zc[]^Y_[bdchedfYgdodqhrXs[u]
A]^\uh
a[ej
CZHfOnQ\UlXY]bg\hcmhnZoWtZ
HVQh
BYI\KbPcSXXa]]c\ebfeg]okq\se
A\CcGdKbMd]ac]eZgdlcmbneoXt[u]
AbB\C]GZVh^Zdj
EYPcW]^Zgcq[uovV
ChJcM[NfP]dle\uW
OkV]cdf]s\
OVW[vj
]]mjnZo\
B\Wj
@ZHXOfVcXcccgamZncooq\rbv]
AcH]J[OZP]Za^\e]j[mguevb
BbHeOZW\vV
B[Wte\
W\n]om
TcVbYh^\fa
@iGaI\O\
BYPcWpuY
BWG[O[Wn[]_\ejuYv[
lj
U[[ei]mgn[
HgWe^\b[uc
b]d]eZlcug
AcCZD[G\HdJ]OUQYUWV]XZ]V^bb[c]dgkjn\ud
CaOoPbV]`acgu]
@[Rh
BfH\O]WivZ
BXHbdZv]
@[BZDbFeGbHZJXKbNiObP\UhV[WbZc][cUf\h]jaldman]o\s]tavc
M]Wi[]
BbSdT[cil\rb
PYSj^\c[ob
K\ShVZ]\m]
HiV\W]
@hAZBcDXEbFeG]HWKiL\McN\OYP]SdT\VXXcY[Zd[[\\][^d_\`[a[b]cieWgbhdlbmdnYoXpdq\sZt]
@bBfCaE\GbIgK[L\McNcOeQbSfUcV\Xe[\]b^g`\aecAdrfbhblksbtXvc
@fB]EcFdKZUba]cZe]jamfphs\t]
DXOWckl\
F\G\OcW\cne]
Wg
@\BgC]GbWc^Y_]cee[liub
@]A\^m
@fCh^Whd
SgWdc]l]r[
@pE]FdM\V[WY^[`ccOh\j\
@[BYO]S\W]aXcsl[
GXW\cl
@aAbBdCbF\GcHfLgMeNcOfPeRbSXTZUfV\W\X[YbZd\g]a_geZh\i\jalcm\qmr]tYvU
@]AeBiCWDaEbF\GeHgI\JdKbM]NcP\QbS[TbW\Yh[\]\^f_]bjc\dbeZf]jblenfoWpZqbrZtfuavm
@]LlOXP\R[UaVdWiX]^g`\cce]gbh\sltW
FZS[Yk^mc\
C[DdJYM]P[R\VdW\Xh\e_deih\jXp\rgtYuavY
@aM[O\WiXbYY^fp\
@lFYZ\pW
L]NkV[We
Eid\
OgY[
XV\d_Z
ClJ]N[Y\
CeI[OhY\
@]MlVZY]
J\O]S]WaY[\de]lhn\v\
N\Ra[g
@aAdBmCdFZHlI\JbKbLZN\P]SfTaUcWRX[YWZ\[]\[]Z^X_baZcbdcgeh[j[l[mfndo[pdqVsctfuXv\
Lite
@\M[Z\pi
N]OkPaV]W]^\jb
CeI\J[O[VjY\aa
S[XkY\^i`\ebpY
NgOY
AbB\HZJi
L]O[W\\\^]qlsX
\d_h
^Zpht]
Vn^]
\[tj
E\WZh]jj
CdZh\\h\rc
Jat\ui
_Zhjq[
V[Y]ph
@\EbO\YfZWpeuf
@bCgFZJZO\P]Y[\Z^l_bh]jdte
Nj
C\OZ]b`j
amj[
@]EbFjH[K]O[SdT\UeW\\\^[gbhfm]
AbD]FdIaKZS\mgncua
W\[\ehla
H]Z\\ih]
A\B]Ng[]^aedt\
abmcqZs[th
AmC[G\H]JWM\NaTaV\WdZ\hbie
TeU[ui
m\nj
CdO[Vimgnhoep[
BgCXJbO\W][]egu[
Cle]
A\C\FbGaI]J\K]LaMcNcQ[SYTiW\Yc[\]e^Z_Y`gabbcc[ddhXjZkcnfoepeqZriuf
B[C[DaF\GfHbJYK\L\MfP[Q]SbTcVbW\Z\[j]b`ja\ebk]lWmeobphq]vg
W[Zf[]`Xbeg]
Wg
OjVX]b
HcI]KbVjW[]]lang
BYF]HeJWM\Wi`ae]mav]
CfLmN]Oca[m]n[oe
K[NdU][\^bejm\n\oh
BZK]WhYbrb
@[BeM]O]WU^fabbdodq]u]
FcI[KaLcO[P]ScWVZ\[e]eafc[eZgbhej]k[m]oap]r[vd
CfD]HbJaM\NZP]U[WbY[[db]d[e[f\k]lhnao\qbtcu\v[
A\D]HcM]OgT]WbZblanbtXu]va
B]Waljv[
A\BWCYD[MeN]TgW[[ee]lSqbvc
AcBiJaOhZ[vZ
B\OZWlt[vb
BgWV[Zva
HgOcV]vW
UbWUljv[
AjC[Ubmdo\
P]hht]
PXfh
DcJlL]P[WS[ce]v]
AeDeF]GbK]McP\QbT[WVY[[a\\^aa[b[eghcjambpbqbteuc
@gAUCfEbFeGbIbJYKdLXMbNbPjRXTdUYV\XeYk^f_h`\a\fWicjfkilXm[o]p]rgudvh
@[CiEcF[KfM\P[R\SZVZXdYcZe]\^e`[ahcYfVgbhgjdl\mZn\ofpfs]ub
AeMjO]VdW]_]
AaEbJbSl`fde
MjO\
Ol^]c]
B]DiG[O]ShWm^\c\efl\
S[cod\lh
B[ObXi]Y_dfd
AaC[M[OZVv[\^[_[e[t\uY
HlY][\c]fcuf
DiE[dZeZv]
A[CcDYHYIcJxO[PgQgS[TWUk]ee\f]helYobp[qZr[sduV
CqDdGXO\`[c]
DWEaMoNcV\Zb\W]b_ceXg\hal\m\pdt[ve
UbV[]feZh\mnp[t\uZ
CbX]jh
AZBgG\Mede
lk
IYch
@\Ed^i
C\GZN[OZP]VnWU[g^\_b`bc[eYfphUj]k\lbp\q\tduV
CgL\Mh]be]
V[W\cke]qgtX
AeCXD[W]^Xvi
N[Teemj\
OiTaVfr]
CbDiEZMdNbOXVfWZY[^c`[c\e[hXjal\rat\
Egeif\h[j\t]v]
A[CZIcKjM[N\PaRyWY[Y]beYfbj\l]pWqXtWvX
MYeWhapVun
AdDaMZO[S\VmY\_X
BhC[E[HhJ\KeLjMbNWP\R\S]V\WL[i]\^d_W`[cagbj]kclXm\obqet]udvf
A[V]ul
EXe[hdld
eg
MXNdZWeel[
Mi
ObWmceeZh]tdvZ
@[G\K]LbMbNhV[WjZ\`]eZpf
AdC\D\I]OpaceZtcu[
CgH\K\N]OaPcSeV]ccl[n]u[vi
GeJgLYPbV\Wt^\`acae[lX
AcDY[\vh
FdGbS]VbeXl\th
ug
O\Zb`\eh
DQEYGmN][Z^edYlZve
HdO]h]mbo]tjuf
Y]eh
AdC[J[KdMYOYR]W]Y][Y^]`[elhhlbpjtV
@\AfC]DcE\F\HeM[SdT]UbV\W]Yc[Z]c^l_\`cg]lXm\paq[tYuevl
N[O\`m
N]_b`\pWui
DVEZ_aegtiubv\
H]NfZdenp[r]
AaGjdc
AZCnDfGTJ\MYOjS]Vq]c^X_m`ScgdZe[f\hTi[jflbnZpZqmtauV
MbWbZ\[meZhjo\
M\N]R\t]um
V\\[`]eitX
Vnj\
N\`h
AgHYS\V\`\lm
BYJ][\eh
WYec
NdV[^gh]lX
DbE[vM
[i`\
@aA\C]D[EfFeLiMnO\W[Zd[X^\`XeYhZj\mXn]oht\u\vk
A[HdN[OkS[Wb[V`hdilWu\vj
CkD[Ga_\dc
MgP]VZWZdbeclitb
BjG\M[OeWgY[egjflXv\
D[Wc[ie\
C\D\Sg[[\k_[adeXhhl\pctW
@]Rkmdv]
MbNZZpe[t]
WteZvg
E]F]HiIaJ]O\P\V\Yd[]]b`egchZmfq\rbtZ
BWJ]KbP\T\UfWiYgZd]c`[mgnb
K\U[om
BmHfeYg\o\
HZIUOXTcYVcwecgc
H\IVccud
AfGaH[IdOjW[`bcSdde]halfvZ
Gb`]c\djl]vZ
AhO[Vd^c`ccYdXgbiav\
W]dXvl
P]cZdhl\vR
B\CeH]I\K\SfT[Y[ZZ^\hbmin[o\r\uc
PcS[UZVbWg[[]bc\le
K]Ue]\eig\hdmanboXuj
P[ch
Uf[]g[hcmcn[oZuh
A[CfH]PbWTZ[[cu\
Ch
@aA\BeGiJiKgN\Q]T[U\V[W[[Z^m_\b\cNg\lep]qYuXvX
F]JhNYsd
JZMn\b^Zbic\d]
A]Tg
@dB[CZDiEgG]JYM]N\[\dbu\vh
DaNbW[X[Y][icdhblZv\
Dfhcv\
W\Z\[hh\
B[L[V]W[\bmYnns\vc
JjMb\bv\
@kcZ
O[ShVjWb[]^]_[b]cZl]mat]vd
SaVYWf[]mgvd
V]WZll
EhW[^\e\jfvb
Eh^\e]vd
C\JfNgVZnZ
Pdlmnasbuc
A]C]EaNgP[VYl\nd
@]B\CYFcJaKaLbNiPaQaT\W]Y]Z[^Y`]aabbcXf\hfi]j\lkm[o\r\s]uc
CgFdIaJYKbLZMdNPOePeQaT]UgVdWXY[Zc\Y][_c`\abbdc\dbhekalgqXr]tdu]vc
@cD\EfM[NhOZP\SgVb`Zb\e]hXi]o\qeub
UZV\]vp]
@[EeNgVkWXhc
MkN]
N\W\[gbe
AUCVK]LeMlNUOeZe[c`\a\bdenhglh
N]V]Wm[[
I]NUPfVNWx\d`Xcb
Nauh
CZNhS\j\
JcLlNYWRheu\
NhWhcZ
EUM\NqV]ZU[[`W
M]O]PgS[WY[gb[li
AlN[[Y][_bb\
N\Zg[]
N\Zg[]
D]NZWiZblZ
CfGaH]JbNUOZPcV\WY[h]\`he]u[vb
A\CgG]H]PnSWWWZb]\`lc]vc
AhP[S][l`[
F]JeNYO\[Z`i
C]H[R]VaZb[ci]j]mho\p[ub
mlo]
G[M\OnR]S\VZWXY\`\cev[
ObWh[U
M]W\[h\a
E\HbWZc\sluZ
EfFaN\VfWSY][\bXcnllu\
@XB]CZDZEYFZGZI]KZM[N]OfRZWeXWYbZY[h\h^]_VbhcfjikclZneo[qZsZtaujve
GZOWcn
@bJajgp]
CjaX
BhCeOUS]VgW\pe
@ZB[ccjh
LcOj
@fE\G\MUXY^\pauv
@hCWVeWaX[\X]b_ab]ccejfck\lhpZuc
EkNVVcaZd\
AZChEZI\KgLbMfNcS[UcVfXeYeZe\\_[`eddecfek[l]m]n\pdret]u[v\
FdMgZW^ho\p\
VgW\v]
CeTZVjW[
C[D[GWSbW\[\dhve
@ZC]E{H[M[N\P\V\\Z`ba]dek]p\u[
H[J\OZX\Ycadculendpes\
EdHZVbWgl]vi
@[BiCZFlGdHgI]N\OcQVRcXb\Zc\dafcl\p]vY
C]GbJeObSb^gcbhclp
A\B]CWFuY][\\\^c_]d]gelmqb
CjWY^]
@fM\ZYpi
A[LdN]O[ViW[^hd]v]
EhjVvk
[[\k
@WGYW[]h`gcweZfdlZ
DiF]GZReW\\]dfl[u\vc
@]BWE]FfHpK]Qf\\^[c]ee
A\CdS]W[_]e[fl
A]CgG\Od
D]E\F\H[L\MjOZPTQ[RaScVXWTX\YfZZ\b][^o_Ya\d\edfjhUicj[m[nXr[sWuevj
Oiv\
C]FYHZQ]T\V]X]Z\]cl]pls\
CZH]TTW]eglkn\p]v]
@kD\EZK]M]NiWVX]^[b\dfld
QgWhcWlV
BfHfXZYa[]cbs\
HkNcZ[lbn]
CcEZKdN\P\SdT[V[WXZ\\[_\`]bccZf]lmocqerave
@\C]EbH\KYMZOgP\T\V\XbYX\Z]\^c`ha\bfcZh\jXn\odq]saulvX
@nBnDUEkGQHhJgL\NaSiT]VhWWZ\[T^ea\bZcadik\lfp]sctZu\vm
@kH\J\Z\^\gbj]vn
C\DbF[HaMfN]OXPbT[UbVcWaXaY[Zd\\]]^]_h`bbccfeZhhncodq\ugv\
TYW\Ya^abelZ
N\YdZ[fnp\v]
Pmpe
^hbY
@bBaC\DYEmFWGYO\QZSfVgW\Y\`]aZb\dng\heldm\
QZVZWd[\_f`idcebt[
AgBVC]EjFfIcJaKcLcMaOgRZWZXdYZ\\^]_]bbd]f\gbhejgkdl\m]nXo[pcrctkuovT
@\GdNY^]_cp\ti
CdYcvo
Wd[hvX
CYYbehtmv]
@iBcCVDaFcG\J]LiO]P]ShU\WWXk\h]\^d`]c\gbk[ldt\u]
HWV[WZXafbsg
A\B\CiDaG]JZMaQ]R\T]WjYYZW[Y\W^c_l`aaWbhcYeiffg]lYmfnco[pds]tfufve
LhW[kX
NbO\WY\caeiflivc
FkHa
@bAZE\I[K\OVR[SXU\VhWkXYZd]k_haecddbe[feg\hgl[man\phqYr\
FmHba\cdd\s\
D[J]O\^[`\h]qivh
H\Qf[\gbke
A]\\dWpbvm
ChO[S]V[cb
VbYY_gb[hdp\
\jl]v\
BvCbDjE\GYHaIfJPNiObPiSjTgV]W\XcYaZ[[k][_[a]dge]fehdlYmbp]r[vi
DZF[Gp[]a\dk
C\DYGcJfP[S\Zea[dqub
VXb\
C\Uh_[b\
BgGXJ[TaW]d]vc
@gCXF[G[KfM[OZPfSdV]WYX\YZ\]]e^\`[bZejfdg[hblYmZo\plqZshvZ
@[Eiv]
B\GbHZR]UbV\WY[fbZc\e\gcllo\
FfHg
Xh^[
O\`chh
@iMYNdb\cgp\t\
C]FcNZWZajd[
^Zc\d\li
J]Q\aj
@kA]BPCbHZJXKYL]O[Wk[l]a_m`]bZciddeaj\kcq]s[t]v\
V[X]hcjn
BUCdGdH]LkUiWUXe[[^e_Z`]e]gghgjfkSl[mboZp[tYv[
@hF\KYMbTf\]^[afbaejfZg]o]
C\G[PcScfj
V\lbvk
B[EbR[\n
@gs\
DkFfGfMfV\Zlc]dQg\vb
@WC[EsJ]M]W[Yc`edfedj\p[vh
D\JbNhT\V]W[Xe[[^[`dcde\j\ljr[ufvd
B\CdGcLfM\W\\pe]k\t[vY
@\CiEdF\XW[e][`\h\mcn[ue
AfBWH[OeVUWb]ecghgt[uZvo
GeH\J]NjV\Wj
H]JbM]WY[]lp
P]hht]
@pAdCZD]F]GgK\MjNdR]SkVVWZ]]^[`]cZd[hSjcllmbt]
W\ZY[lhZlZ
Cgd]
WZhit]
JZdf
@jC]EbF\KdMbNaScW]ZS[[]d^]`Zbachedhfn\ofpbq[
@[]acbe]ujv]
EjP]dZ
C\FjG[HdJcKfMaN\OdSdTYVdX[Yk`Ze\fdi]l]qfrZs[uZv]
C[TcV][\^gcclc
@]EaFYH[QdW\bZcnhejfn[qYubv]
@]Zfa]cgjWmgnX
C[JlPaTbVdWe\[_\l\rZ
@dBZFcH]KnMeN\V[Wc_bbWc]lim\pbq]t\v\
@TB]C\FZH]JZL]MaP\R]SdWeY\\h^c_Y`[a[b[c[dZeWg]hcj\kglenRo\pvqXrdusvc
@ZAYCgDZG\I\M]NdObSdTcVdWbZd[b\e_\`Za\bYcgebl[nNtW
@ZCeIbJ\KbLdN[O[PbVbW\Y[`dche\h\lcnd
I[LjPc
[flZvR
AbJ]KkObPZSoT\V]WVYY^[`YcZfVher\s[
@cEZJdLbMbOdP\VaW\Y]Z[\\^b`\daefk]nbp[v\
@bBhD\E]JeMZOaUbV]Wb[X\\]\c[dae]nduZ
ChDaO\V\[ac]eYjc
@ZBdCZFbGaHhO[[p^\`\daeZj[qdtZubvi
Ij
GYLXW\cflk
B\EaF\G\L[P[Wcd\hblgn\v\
@cB]EbG\NYWZccd\hdl[v]
NdWfl\n\
@\AZFbHaKbL\MbOcSiTcUeV]W\XdY\[b^YaZbcdbf]hbj\m]odp]q[scuevd
BlE\HUJcKbMZNaP\SdUYVZWhXcZ\[[_cbYcfdXhdjam\nhodrbvU
H[J]KdO]R\Xe\\_\`igemfn\obu[
Mj[O
B]L]Ug
B\M]N\T][ebc
EeFhOXVa`Zdjf\kc
F]H]W][kc\o[sj
HnJbO]S[[ao\s[ucv]
B]DbMdOaPjS]TcW[[al\vZ
[i
K\Zg[nj\s]
TiWc
AeCcHdMbP]TcZa[b\]^g`cb]c\dbf]l[m]qat\vZ
Tgf]
A\M]O[Vf[[afo]
C\LZObVXWbZbcbdiedt\
OTck
BZOjW[m\ngod
CqO]T]ce
B]H]I[OnSbV\_\cdfb
BYOnW\
Oic\
J[QgYcZd\e`ce\v]
QhYZZcv]
\h
TbWcXhpY
TbXhpY
C[OeVfWfocqb
Vj^]o]
Vlo]
PbV\Yhsf
C[DaHeO]TdV]^bade]hdlhtU
C]HhTfWS
C\DcGfIeJeN\ObR\SbWYY]ZX^e_l`]c\h[o\
DeGjScW\^\h[o]
CZIeOj
CY_u
C\D\Js^Z
CXJ]_o
CiDbGdHXJ[S\WZY\[\\g_[cblZr\
AZCWDcS\Yf\\_]cg
A]CPYX\v
A]CaYU
CsHXW[Y[\X
AiCZ
RbWX
@\CbO\WeYZf[ri
O[P\^Z`qc[
N\V]We[ZejvZ
C\G\JmSYW][Y`[e\v\
CdFjV\WY]\
EaF[G[PcVhXb^e`\accdgchap[ua
EYVdWVXdace]gcs\u\v]
EhV]a]ddha
BfWcZ][]mdq\t]u[vX
BgHfWT[]e\q\t]
B[C[DZH\J[M\WcYa[[`bemp[rasdt\u[vW
BkR\WX
C[FeH\JmL]NXWZZd[[`[bUdjh\
FhJVL]W\dp
Je^YbXccd[
Jc[j_a`[c]u]
A]Wmv[
CbIbJbP\WgZd\c^j`ed]l[mdvf
JeWbZa^U`\mjvl
Cgm\
CXHcJiMcVeWXZY]\d[gdmcoZq\
H\JjTZ
CZH\JuM\TXZXg\l\
C\HiM\Ubmb
JYViaad\
FbJ\W\Zdcedig]m]
FbJ]c]dig]
PhWZ^\
AbD[E]F]HeO[P]SeT]W[Zc[a\[^[_\`ncbgZl\v\
@kB\D[GZJ]O]SeW]Zl[c\[_\`eaccWg[u[
A[^V`k
[fcj
AlZa^\`X
AZBZC]T]ZV`h
E]P]Sc`Uc\
A]VaWeua
R\WZYh
@]A]B[CPD\GWHeKbL]M[NbSiUbVbYZ[Y\\]c^[`fcbd\gZhando]rTsdu]
A\GZOkSZTcWj`]cahes]td
FbHdOZSlTZV\Y]cgn[rW
OSSXW\`qc]
D]W[l]vl
JbVg`[chvZ
H]f[q]si
Hioa
OgUiWXZb`dc\ebf\g\o]
CVG]O[PXSiV[`kcfl\
SWWVcdle
SYVSWiv]
A\C\PYW\Zb[]^[`jcc
@jCYFXHXJ[KfP\V\WZZd]b^[`\baefj[lbm\n[pfqcsav[
@WE]FbHYKZMgR]WdZg[Z\cb\eefchepcqbsa
@\K\ohuc
F[Ki
@YEkUbcee[
@YC]KXMhRfZ[[[]ge\pX
EVFcHjKdMVN[P]R\ZZbdc]hbo[pcsZv\
C]H]ScXchWoYpj
@lMZq]
@ZKnM]R][ee[ga
@jEiFcMY
@qKZbV
F]H\NbW[[mp[
@bEXFZKh]\
@[D[FgHbJbKbM[S]T[UYWaY][\^fdee[f[gco\pbqcr\
@]E]FkHXKiM]W\^\d[ggh\p]qbr\
E[FbHcJdK[Wi]c^igZq[
ElJ]]ah\p[
F\q\rh
DbJ]KbN]T\W[YbZa[b][`\c[edfeh[o\pbtguav\
HZWoY\Zb[\^YeXfbg[p]uh
KbeupT
eYtj
[\\[e[fith
E]FgHlVeW[Xc[[b]k\s\
FgHhV\W\c[k\s\
F\H[VhXdcd
B]C\GbThW[[gc\lb
Igf]rg
DXR[`kdglc
JiZaf]lbv]
JiZaf]lbv]
ChW\
BaC]fg
BXCbDbE\H[K[NgOeR\X][]^ac]fbg\hciWjamenpoZpeqcsau[vb
WZm\n[os
N]mZnqoQ
iZmk
H\K[VeW[fam\nhqZsau\
g\mUnroWp[sg
BfJgMgRZW[[Zbdu\
[v
BfMZ[Zk\q[
BWMgZ][j
@cB[MXVe[ec]ujv\
BZD[EdFeH\M\P]QeR\V[W]dgh]l[vf
EUFmQ[dhvU
DTEVdg
EQdc
EkFZH\Q[dWl\vg
B[dhvX
DdEiFXvc
E[Fgd[vi
W\gh
G]PZYWrp
CiG\ed
eh
AZB[GYOYV\Whchecuc
OYW\cge[ua
Jm^Wu]
@\D]FbHZJaL\NbPdT[Y]Z][]\]`bcalfnbqas\
L]l[nl
P\c[lk
@\CdEZNe`hcql[
NYPjl\
B\D\FfHbIbJbKYLcOfPeR[TeUZW[XeZd[d\[]e_Y`cbbc\ddecf[gbhaj\m\n]oXpbqbr\s[
@dE[FbJ\KeLeMYPYR]TdVbXcYc[Z\a^V`[a\baedhhjclemeqasathvd
@\FeIbOgPdVWXcYh]fbceYl\pdr[
FZGZVS[]`Wbbdse[g\
D\GcH]MgU\W\Yf[d\[ehgZhcoc
A\G\MbO\PbS[Wc[Y`nbad\f\j[pdvd
OfVi]bdZe\ud
O\PqS\W\YX
Gg[b^hlY
JbL\NdWa[\]\p\vh
A\B]HbOjT[[jve
F]HfL\O\bbh\q]
EgI[LZOZPUScT]X\YcZ\[b^i`gbWcke[hYjdk[qhv\
VWW]X[di
CcFhHbW]XcZg^fh[nZq\v]
W\Yl
F\RkW\f\
C\D[H\IfKaO[P\SgUaV]WZ[\\f]]^aacdfecfchfj\m]nWq\r\sdtbvd
AbBiGbIfObSXUcVfWb^adYhbj\q]rbtevZ
SjW]
IoJ]O]R]V]n]
@[A[E[FdHiJ\KcL]MeNcQhRbScTbUYV[WPX]YeZc[[\[]e^]_[`]a\bacbe\ffhbm[n[o[paq\scui
FmHhS\Y[cZ
K\YX]h
rgu]
H\Th
TkY\rZ
E[FnO[SZfU
WVfj
n\t\um
GeH[J[MaN\O\TnU\VdW\YbZa]d`[e\fdh]mdsaudv\
SgY\`]r]
CYGZI]JdO]SXT[VZXXYh]d`de\fel\rkuZv\
A]HVQgS[ra
JiNbS\he
CXGcHgJWQZS[T\VYYjfdhengrXu[
G[H[JgMgNiOhRbT\\\ebf]h[par]uY
F]SkcY
Mlee
O\`chbug
Jlf[r[
CuT[eWfZhV
Ji
C[H[JYKgM\OcUfWsYbZ\[f]]`[a]f[g\m[t]vZ
Wi[jkY
CdI[J\KfOeRbT[U\WZ^]eaffh[qhsYvb
C[Ojh[qg
CnK]O]T]Y]ecqYrc
@\Mlf[p\
HgfXmkriu\
BjJaV]W]jan]
C\m]njo[
gdhg
GZOlR\V[W]Xe_gcde\o[u[
OiR\W]cc
_h
OZXk_Zo]
O[Vk^\f\
G]R\Yl[\r]
J[X\Z[]b_\e\mkoZpZ
]gmd
X]]\mZp\
]Ymgo[
B[]oe]r]
GdOWWi[[kXvi
A]M[Wk\[cZd\ebfbtb
C]G]Wfhbk]
C\H\S\T\Ube]f]mdpZrh
edr]
@]BbCaFbGbHdI[JbL]N\O\P\RZScU\V[YYZ]]c^]`\cbe[fagZk\qbrks\v\
GgHVJcL]Th]c_[fdrWtfv]
R]Shfgqar[
G\Wn]\r]
HcJc]badf[qlr\
JZV]W[]\eeqi
F]UbW[\]ecgfhapfr]
ObVeWZY\\lp]
A\B\HbKnR]WcYZZb[]\c]a_\badcpZ
A\R]VcWiZ\]abbv\
KlW]pZ
DjEiG]l]
ObU\VgW\^Z_ep\reu]
U\Vj
OYVgY[_du]
VmYX
SaYhe]rX
@\AaBdCbDXG]HVIeJeK\McOdQeRZSbUbVfWW\f]ickiek]lXm]pcqcsbu\v\
@\B]M\Vgfhigpfq\
BhM[Te[elW
KbTiUhm[
CiV]^[cdl\
AcCbGaN\O\Yic[lc
@[BZCYJ\L\P]QcTZWaY\[\a]cddaljp]q[
H\NkO\TXVeWW[\^Vcald
GbNlO[TcV]We[f^pchl\q[
C[Hd[]^]dblk
NVcclI
C\NaO\PbThVaW\]b^haccZd]pat\v]
C\NcTiWZ[]]]^cacpat]
JaPdTiVc[]]d^cc\
Kcehla
eklc
@]EjG]^\ve
MiW]
CcL[Wq[b]djb
TdUeV\WRYe[[g]lZmbneod
HcT]UaYdldmaoh
U]WXlh
A[BYCcDaEbGbHXKaL\N\ObR\SdTZVZW[XdY]ZY[b\d_a`dacdbechcjak\l\mbogqZrasftWuZvX
@eBcC\DkFcHYK\O\Wi]Ybbdcf\h]mdnkoip\q]t\uavg
EfXU^bmfs\u[
a\dhlYud
@dI\L\MkOc]Z^[bbd\mdn]uZ
DSEjFZGXJ]KkM[OWXb[]]W_]bXdmeZlVm[n[oYpbu\vc
@\CfMdX][f\Z]\ckm[o[phsZu]va
CUD]I]JgVfXk]\_\ajc[dYg]hck\mZnYoPv[
K[XY]emYohpb
F]KYOhn\ocsZ
C]SjYac\de
KVXj
D]GpH\J]S\Xf`cd[egmco\
E[H[J]M[O]\hdYe\llucva
@bBXCgEZFZG]HhIdMXN]OdQeScVZWZYc[b\\]\^f_X`aa[bbdbfhgjhXjdlcn\o\pZqdrfsZtiua
D]Q[`Wc]hkv[
CZDaFbHeJ]O\U[VhXaYd[[c\h]o\rZsXt]ugvg
A\J]RgY[]e_eg[h[lctkug
CgRj`aeah[
C\Zaehv]
VjW\
[Zeh
@ZAdBYCdDYF\G[HbK]L[M]OdQeR\S[T[UbY[[Z][^dadbedcf[gbkbl\mWo\qar\
BYH]J\OWQbUbV\WrZa[i^SaZbUcXdZg]nZo\p[qav[
AgO\^[
AhJ]OZW\^V`eaidZ
ObcbvW
B[QnW]d\
JqO]u]v]
Q]WX[l\]^c
C\TgW[
dj
JiWYja
A\C[HbN\VdWm_ckYsb
Wgb]vU
HXQgWil]nb
BhHZOdQ]k]
A\C]MaO[Wd`dbgj]vf
@cC[EeHRI\J]OdQ]T\VXWfX]a\bcd\gbh]qpv[
O\^abgq[
OcWWcc
HbJ]Qd^cbbe\vj
Ah
C]HXOdVmWbbgd\
U[Z\^]am
F\HYQ]dfvl
AXC[D\EhHrJ\O\U\VXWfXZ^f`]c\dcecjeo]q\u]
OhWY[j^c`Xu]
AXDZE[FeHbJfLeM]QXUaWW[W^[a]bkdle\uiv]
QmWZ
BeLfOjQ\V[[c]d^YbYdZ
AkC\O[P\^U_V`\a\
Ok_\
Hl^Xbb
CfJ]aU
Cj
BWHYQuWU
B\WmbVv]
W]_]dj
AaHbO]VoWbpa
@ZA\HZOWQ\WV^sk]u\
@ZBZHWJ]LdOpVaWO_bcdedhcp\u[vX
B\CWD[FYH[OZQgVbabdhgf
A]TfUb[]ld
A]T[UfWba]
TjUZ[]ac
VdWgl[
LZO[W[[avi
O\W[[Wvi
WYYhcbve
WXYivh
VkWZ
[Ze\vh
@\A\B\C\D\EfFdG\KiLYN[ObP]QdTWYe\c^[_]cad[egm]o]pZr\t\uZ
BfE[F\G\H\I\K[LZM[OdWbZdbcejf\h\jcsZ
E[F]T[Xe^i
@dEtFUU]\ca]
KZOiQkU\WYshv\
@XA\EtF]H\KYO\U\Y[^\e\
@gHgOWUgW\Y[Z[m]v\
EXFpHYIcKjOXP[QZRbSbT]U\VcWeX]Yi[]^Zgbhcl\pZs\v]
SbT]W[Yj[]e]
@[AdB]DbFYGZHaJUK\L[NcOaSeT]U[V\XcYe\[]]^h_\`\badijZk\pZuavd
D\L[N\O]Z]bmh]vd
H\Pjl\
AZDYM\SbT\V]Wgf\hbvj
BdQeWW^Ydlleu\
AhF]IcMiN]OZPdR]S]TkWZXbYc[[^Z`\e[fZlimdr[uhvS
PVSa
NZV\Wg[ddblY
F\GcHfMZObP\SdYc[b\ccZlY
BUWVY]^svY
L\Wa^hbejdv[
V]WlXbZ\^\ce
BfI]T[VeW[Y]^gcedVhajXndrju]v]
W[d[l\vi
YZZhrb
AfPZ[e^W`\
N\li
SYT]eeflh[
BkW]v]
R\S\Yhfblfq[r[
ShVgdZv[
B\DbWg_Zdaf]vc
GVdg
Wm[[v[
Wik[t]v\
OkWgY]ZVeakZu\
ObV\_c`]mhoW
DdEdK]PdS[TcVbWeX]YZ]c^Xb]cad]le
AaDbEeF\GZJbK]LbM\NXPaSZTcVaWc[b\b`Zaab]cehbk\lRv]
GeNgP\X]
D[LdNUVbWdk[lfv\
PX`p
@]Rj_a
AfC\D]H\S]TeUbWXZf[Z^hbdd\e\geh]l[n\qcs]v\
CgGaZ[[c^fl]qg
JZThU\^jv\
H]JmO\Zn^]g\
AeB\CeHcNdQeT]UeZ][[^a_c`dbfdah]l[m]o]p[rcte
NhQgUfWX[e_bdch[k]
ah
blt\
WWZ]^Xbjdel[
G[MXWU[]^ib[k]p\tl
K]W\Ygr[
K\W[Ynr[
@gAYCeD]EdFfGWH\IdJbKaMdQbVbWWZV[c\[]b_\adeYf\iajbk[lZmjnaobpYqfsatgub
BXE]FcGZJgKaM[SbV\WZY]ZV^l`ibtcbebgZjak]mbnjqbrds]tcuk
U\mo
IgK]OZ^[cie]gnjZmfoaqas\u]
B]CVMZOYPeSiTaW\XrYf]e_ZceeYmZn[o\q\rl
MgVi[\^[u\
K[MmOjViWX[Z^Ua\b\l\mbpTqY
@cBXCeF\LZMeOYWVYh[V]\afbbgbh]icjcmYobqgti
@[C\E[FZJjMmR[S]TnUeWcYV\[acb]g]r[th
C]F]JYTWcihUm\nZocqzrY
qq
F[JZSYTZYZn\qWrs
UTV\]Vmn
@lO[V[_[b\cYm\vc
I][ZeYr]tr
M[mi
K\NkXZ_[b]ngqeuV
@cL\OdVdWhkd
@YC\JbK\M\OdVgWU[Z^Sbtj\qWt]
O\W\n\um
BcE\FfKZLZMgNZOfPXR]S[TgUcVVXZY\[T\[][^[_b`faYbkc\e[fagchmjdman[qfrTv[
@UBYCmE\H\JhKhM\N[OcRgU[Y][[]]^]_c`\feh\jbnkoZsWui
@\C]J]M[O\W\XbYn^rb]qcsYuX
CgIU
NYc]naqouY
@hV\_]s]
JbMdO\V\gbn\uqv]
@\nYup
J\OcWj^a
@[B\EaFhHbK]MdNaT\W]Zb]b^Xaccbg]hijdq[uZvW
O]WZ[U^Sjiqdt]v]
@YAZBuC[EYFVGdHlI[JXKYL\M\N]PhQgSaT\UdVZWdX[Y\Zb\[]a_YabbWcjejf[ghhkl]mVn]pZqYtYuRvf
@[B]CTEiFqHUIcNoOZPiR[ScTaUgVWWTXcYf[[]d^Z_ZaicZehfkg[h\jcm\o\q]r\siubvR
MkX\Y]^Yb\hVqis\u[
CpP\
@YAdBTCgF[HXI\JjLlMnNeOgPfR[SaTZUSV[XUZg[Q\l]c^h_]`\bceVfYgbh\idjam[o\qerYuivZ
@bBlCfHhJWMdN\Q[UfVXWfZ[[m_fa]cee]h\m[s\u\v\
Z][j
@]FcJeK]Rkn\
@]IhOWce
@cMf[]uW
OcU]VY]\f\h\mlnaq]uc
@ZJaMnO]P]ThUfW[ZX[V]f^kajbXctgYmgqX
CgJ]M\XX\b]Z^[e]otqfuS
M[S]XuYf^\b]e]h]q\t\uT
ej
B]V\XZg[h]m[tZug
CZF\IjO[P]V[_]r[
^khc
UYekmcq\
@kCgEfFgH]KdMbT\Wa^ec[e[o\scu]
VjWZqY
W]eYmbo]ti
M\O\^l
@[F\MQ^r
C\O\^]eph]
@dBZEeFlI]K]M\NjUfWTaecSm[sa
MbOgVd\\eWmau\v\
@]I]JVMXNZVtWl[[\gb]t\
CfH\MyR\TbUbV]Xc[[^XcXe\qZt\vT
n\t\um
@YA]BdCZJbMYO[QYT]VeW\[Z\\^Qa\bpteuXvc
L\[i
F\KoMeu]
MXW\[]^\bgd]tX
@nCeIgNYOlV[`]cZh]q]r[t]ug
@kEfMY]\bX
@dEZFcOfPfV[Wb\\_\a]bZe\nco\r\taui
BiC[DaHgJZKYMeQjV]WXXUYYZh[V\]]c^[bbcYd]eYgXhgj[ldnbpcqPsatduQvi
M\QgVe[\^eqZu\
BfPeWUjc
Q\Wg
BYZf
E]Mb\hebo]pctZ
\ge]o]
WdZgo]
AbBYD\FbGXH]I]JaL]M[NjObPbQ\TcUeVeX\YbZ\]a^ZaacddYg]hdlcm[ngpXsZufvY
NgViWbY[Z[a[cUlXnWvZ
N\VjWY\et\
C[EdFbNcVhW[Y[^jc\n]
CiT\fbnksc
@\C\NfOoPZVmWfX\Y\_ac]
@YCgEbF]NiP]TYZ\`Yh[nYuY
@kC[EdFeGZJdNNOZPdQ\TjVNWeYiZo[a\Z^e`\a[cZdZg]lnodp[q]s[t[ui
@[A\NhOZVmWO\a^W`gaacVlYn[td
@lAjC[EWFYJeNVO]PgTVU[VVWjYd^b`]abg\hZidl[nnp\s]uZv]
@[CSG[J[N[ObTgV[W\`acjl]niul
NZV\WjYd^Uhgqauc
C\NcVg]f^[_[`Xabc[l[
@\NdO\V]`jc[n[
@bGkOdWdXb[c]\^dc[t[
BhEaN]Zbhb
A\B\CdD[EbFaG\JXK[LYMdN\P[TTURWZXbYYZW[Z\c_ebacbdehYjbmincobpkqYrVu\vY
CZUXVeWXXgY[ZX\e]j_YcdjbmXn\pe
@dV\]W_dc[jboc
C[LZ^rhgjjm]n]o\pZth
CfE\M\UbVbYc\hg[j[o\
gdlgm]p\
HfUlV\X\mVo\
V]WeZn^Rbmd\gchhlknbodpXq]te
@fCjEcO\T[VhWcXhYY\Z]c^b_Xg[h\j\l\m[oYpYs\td
@\E]F]M]N[O\U\VcXZ]c`Zc]hlm\nboete
^eb\gkh\ob
C]F[HdJ]MbVZWZXnZf^\_ca\b]cedahZjUlZpatX
C\EhFfJ]N\OgUVWXXXZR\b]X^\_i`\ccd\efg[hXjbmip[rZtb
@]H\VYWhXb`gd[t]
H]X]mhnbo]pc
Ccmh
Cdl]mbncp\vh
FeMdVcW[\[]bbYg[h[l\oYpivZ
NhV[WZ^cdfh[v]
EaFbH\T]UYVe][b]h\l\mgn[ocpcr[t]
W{n\pbtX
mZok
EdK\M[O[^g`dc[gclXresftdvd
^ivX
^gc\
@eA]B]FcG\HWIcJ\O\R\SZTZUUVaWT[]`[f]ibmfnboepbqisdtbv\
@\FdKZWmX\Zbicn]oZtY
mpn\oU
CZIZO[VdX\o\qptZ
F\VTXm\d_ec]r]tZ
W\Xg^]e]hgm\o\qprZ
Vq_]
^amio]pb
K\VWW\n\phs[
rh
@[C\E\FfH]I[OY^\cgf[hYlamXn[oXpXq{rRsY
CdYZn]qVrk
U[VY]Zmk
I[i]m\q\s\ts
V[X[hir]tb
mWop
V\WbX[f\m\nbobq[sf
T]W\lcqdsk
Mj^\qb
N]Vn_\
B]U]V[Wb\]^ae\jcmYnXojp[q]rht\ui
K\n\pl
InN[tY
O]Vn
Vk
CdJ\V\X[\c]Z^\e\nhohp]q[t]
I\S\V[W\^]mUneoeqirYsct\
H]IcO]SaVTWW]eb\cbh\oep\q\t[
@[KuccpZsX
@\OhVZ^fm]obpb
]g
^\bjc]
V\WTmiocp]qX
@XMZ^r
moo]
WXo\pl
@mK\WZ
@[CbGbNfSeT\VbWPXb[b]b^gebh\lhq\
F]O]UgZd[[^\_dl\mdo\p[
U\W[Zj
A\CcD\EbGZH[L[MYOaP\W\XcZ\\b^YaabXcfhbiak\lXm[oZq[tevX
CdWVc\fWse
ch
OWWXh\j\s\tj
W]cheZhZqZtU
CaI]M\W]X[\l_\fchjtY
CiEfM]VcW[\c]]s[tau\
IiR\W]aYebh\tW
C\aac\ig
@]CeceeZfghksXtb
CcR]Xj]]edk[th
A]BXCYHgJbOXR\TaW[X\\c]febfZjfm]qdrbseu\v[
C[IZOgakf]tZ
@[JbW\cgef
W]e]hit\
WZe\tf
W\tk
C\O]tlub
VaWhtU
CXVbWc[\tn
Wfs\tW
WYtj
@bC[DdJ]L]MbN]PeSeT[V[Zb]]^[_\bec]eaf]gbj\l]ofqbr]u\vc
H[KYgeoh
OVPj
P[Sh
OiP\V\j\
DiH\J]KbMcWXZ[[[a[bbeZocvc
A\B[CcK]\bf]hes[th
W[th
B[tf
C]N[s\tu
S\T\fmqfr]sY
HWX\fUsutKuZ
AbD[F\H[IbJgMVP\Q\R]S[T[UWV[WZXXY][W\\]]^Y`ba\bYcbd\fZghh[ibj[k\lZmWnVoYp[q[r[sWt]usvY
AXBYCZHiIbJbWY[Y`fcYe\qeu\
J]OjWY[]c[uZ
ArO]W\`\
B\D\G\OW[Wk]um
AdN\e]uXvk
A\e[gctcug
AV[[`]un
JeY\Z\[fgiu\
AhCdD]I]JbN\P]WkZb[f`Vb[coe[n\t\u\
@]JlOZWcZc][`\cdd]gbn[r\s[uW
AYB\DbHZJeOdWdX]Zd[f`bcbgatcuT
uf
B{HYIjJUOcWk`[ceiguPvX
CZJZW]]aept\
NjOpWY[WccuW
AZCiOba]d\
JhO]Z]`\geuV
JgM\WZ[d`ab]cYeYv[
@\AcCbEdF\HaJ]OcP]RaSbTdUaWZZ[^[_adafeg]hclbrYs]vb
A\BXC[Wl_dfgq]scv[
B\G\HbTW^]cafml]qirYs[
A\W[X\c]lhv\
@]AhTcW]fevX
ehv\
B\O\T\U]WeZe[[^]d]enm\
@cAXBaD[FdGTH\IcKaM]NeObP[RZS\TXVcWbXc]c_c`gbZcYdafchbj\ldn\o[qbrdsYv]
M\[hfelZ
@bCkEeN[OcYcc]r\
@\BWCZDZF\H\IbQZVaWlY\[V`\a]cbebfehakclgqetcvU
V]lh
CWN\Oh\e`ca[c]dXlevZ
@PG]W[_Zc~j\lS
BeC[HeNTQgWW[\\\]]_\abcVdiegh[louevY
NYW[lj
FdJWN\VaW\]\abdZlntevZ
ckfclYvb
B]DbNY^ec[lavf
MdX][bcedje[hdk\lYmeu]
@eEdFiH\IcNWOeP\V\YYZ]]b`\afc\d[jalRm\paq[rZvZ
CmD]EWG\H\KYNhVcWbXfZ[[\]c^k_Y`ca\bZc\eZfglSrcteu]vY
_dhg
VkW[
e]lk
@\C[NoV[`\qcr\
@eIbJ[N[OcWXZ\]ca[c[eihdlWra
CfDfE]HTI\JtK]N\OWQeTZUbVWWnX]Y\Zx[P\b]X_[`baZcUdWeffZlTpZrXs\tZu\vc
B\O\vg
@ZA\C[D\I]M]OcPYYLcjdte\fhlovZ
C[_Zaf
@]BhG]t[va
HhYf\\
li
Qfl]
BjGbI\NYOe[]dkedqar[vV
C\KdNhO]]]^il\rk
F\IcNhVb^\_\
CqI\NqO[V\Zc[Y_\c]eahVk]lUqar\t]
F\W][o
Hnb]
@cC[FjG]H\IYJZKeNcOiQ]V\WaXpYb[b\b]X_d`iaebdcRe\l[q\rat[uav[
B\HZK\W\Zd^dhbo\pi
Ddhm
B[F\HZUhV\WZZc]]^Yd[gbhg
Ym_\vZ
Yf_\
Ibeff]h\p\rgs]t\
@]BdDdGbObVcWW\e`bd]hdl\vd
@]BVDfGbOfVdW]\e`bd]l\u\vR
@cAdBcD\EVFbGdIaJbNaQdSaU]VdYb[d\d]b_b`Udbecjak[lcmdndobpbqardtbvW
BcCXHfMOO]TiU]WfY[[Zc\dZedf\hblerbtiub
H]KbSdV[W]mXn]orrY
CkGbOeTRZ[[dhauZ
A\CkXV]aldtdu\
CWHVTiYY]ee\gglbmkn[qZsZ
cS
J[UaV\W[Z][]\\]kc\hbp\t[ua
Ml[R
canVug
n[ug
K\V\n\okq\
SYY\f[ri
Thf]
A\SXfh
@UBiDfEdFdGZHXJXK[L[N[O[P[QVTaVjW\Y\Z\^\b]cXdfeffbhZjblbmVobpps\tXucve
BgC\H[J\K]M[OYTmU\Y[Z[[]\c^bedf[kclctZvh
HgV\
A]CaD]HSIcJsKbM\RbT\UaV[WaX\YbZc[\^b_[aacfdbeif]g\hflcm[n]ogqVscu]vc
Q\Vmu]v[
J\hgo[pl
U]WZ[il\
F]HaK\NeT\V]WcXd[kdbe]n[q[
K\OhV]h[p\u]
AgH]V\e[himbu\
DYGeJYMdS]_dcUo]
YSZ]\hcfvZ
KPm]nko\s]
Oi_\c]
Mg[Vv\
BmCiD[H]JdM[VdW\[Yb]c\f\hZk[vd
@\AXB[ChDbH[JjMhPmUWV]W[Zb[i\Y^c_\cXe[hXjfkZmfpYr\tWuZvc
Ukh]
GcQcSbT]W]cUrZte
@fBcFfJ]M\QmSeY][\\]^[acbZcfdaebhfkbq\t]v]
W]\Ztj
BZHoJ]qkuY
AfCaHYKbLcMdNhQ\WWXfYe[u]\`Yc[hXjclenao\tZuWv[
B\W\Zl\[hZkg
K]U]mmo]
DaEiG]V[
CQDhE\db
`i
OdTZU]WYY]cYsdujvj
CZKbT]h]oh
A\D\O\Y]^d`lcbe]hiuYv]
TsYtf[lZrZu\
E]J\UjYZ][cdu[
T\UhmZr\
B[T\W\d[ubvx
ElO\P[^]uYv]
CYY\]g
CkJ\aYucv\
H\Umc]m\
D]Ubc]ul
U\kiu[
B]H]IdWls\tW
CbW\[d^\rctivg
W\[]tdvg
@qBhEdFZGZH\KcLbMYO\RaU]WcZ\\cbYcddhe\gbidl]nbp[s[tYv\
@[E\H\KYLbRXbcdjgcnas]
@iEbMY]\
@dBjEeR[Wi
@VRh
@]B[JdKgOfRgU\W[Zd[Xbehe
H\OaUg
EgIZJcK]L[NXObR]V]WbYZZU\[]c^i_daecZedfZh]reteuY
J\McNaVeYiZ\e\rcu[
CZWjlbtd
Hh^\fdr[
F]G\I\J\N\O[P[ScV\W]Yf_[a\edfatk
UhfguZ
I[NaRbWg[\]\
JZM]NdV\Y\Zulapdt\
B]JeKdN]PhY]rftZu\
J\UXn]ut
A[DbJeOcT\W[^jc]e[f\pbvZ
@\DcJS^xe[vZ
Jj
CjJ[U\Vd^ec]ncr\
C[al
D[JZV]Zc[Z^mtZve
BfMgS[WWZWk]
ekua
WgZr^\
FcH\Whmd
CbM\Uq^[mYobv[
C]Uh
Ui^[
W[fbkk
W[[h
W[[h
W\[mk\
JZO[W][Z^]c]f\rdvm
[[^]c]f\vg
CYFdHXIcJVKdLcNeObPhQZR[TZUUWaXbYbZ][Z_d`babcYfahfjamdnep[qXrfsfujv]
BdD[FaGcHZLeMdPXRcVbYj[X\\_k`[abcbe\f\j]kZr\uevj
e\lZvp
@XG[H]ci
E\b\ul
Oc[l\[ce
CdDZElFjH[IgJ]K[OXP\S]T]\a_]`\ahc\dYebjblZn\o]
@hE[FaH\IdJYKZNgOkPYXaY[[Y_\`cc\dae\ffhai]l\mgndoVrYsZubv[
W\vi
CaY\eph]rd
Piebv[
CZGZOYPbY\a]cu
@]BlH]
O]V]Yc`]ccvk
A\BZCkDdEWFTHhJ\KbOjPXR\ScTaWcYZZc[\\]]a^j_\abcTdqe[gbh\jak[lmq\tfu[vS
DeE\GgIWKfL]MbSeVfWbXfY[Z]\d]e^\`[aZcbdceafhh\k[lcm[n\q\r\tXuZ
Vg
@hA\FYHXKfL]N\P\VdWZX[\c^]_[bbj\lgnWo\peqasetWu[v[
BeIdKZMkW[[fqcsc
@\FbHhch
@nRXca
Kkpd
@]F\KfN\pb
KYR]V{WX
@[MhWghbpdsY
@ZE\HYMYR[VYYYZ\^]_]`cbig]hblbmZnZpbs]
KksR
R]Zgp\
@cW]b\edh\phsbt\
@\EbFbK[RdX\YZ\r_\pTs[tU
@iBZcZ
@ZD\H\RbV[[]\c^\_heajalYtfufvc
WY[]\d_]th
BbHbKhUdWch\k]pb
H[N]O]UaV]Z\_Zhiqbvc
@[D]FfG\HhI[JcK\L\McN]OcTZUZWYXb]\^\aabZcadbhZk\m\nXo[p]qYr\s[t]u\vb
@\CeD[EfFYHnIZM\O\QZU]WX[Y\g]\aTd\ebgbl[o\q]sUt]vY
FYHXJjV\cdecobse
F[H\W[ZUdo
C\FbHnJ[QbT[l]o\
HWWyZ]vg
FiHYJd_bc\n\
Hgv\
FiH[
CYFZHVJdsj
B]HYVhZhv\
HXVZZb[\afc\
Hfd\
BgJ]
D]F\HcMfVZZZafdd
Fh
HZWtvb
BjCdHXJcKdL]M\O[Q[YeZe[pe[
HSdj
H\W\[h
V]Wf
H]^[gi
BgDeW[cWv]
A]BaK]O\]b^eecfbodra
]b^lodrc
@[AaBZG]HjKlUZY[[Y]]^\`bb\cbhWjclZmZnaoYs\tbu\
FcG]HWKXLaOdPeRaTcU[VdW]cejbndqcvb
Kj
AbC\Ki
K\nk
KhWYnTs\
K]O\^\`in\
A]CbH\JfM\TaUjV\WgZ\[cc\e]hfl]q]ubvc
A]H[TjWaZ]q]
IoOWR\T]W]
@iA[BdC]FXGgHXI]JYK[MYOSPZQ\S\T\WXY]Z\[W\[_\`aaYbXchddhbl[n[rbs\t[vX
@[BnEbGVHYO]S\^jaXbZcTdce\h\j\l[pY
B[K]PZ\[`lcVedhbpd
F]clvb
G]cgv[
@\Gd`XcU
@U^[ch
J[^gcVeahdrj
@\Gj[Zc[
AcCVIbJfK[L]N\OeQ\TdVbY]^Zaetb
AWB[DUEfFfG[H\J\OYTbU\VaX[Z]]a^i_d`]cblho]qft[vX
CdDUG\H\J[O]TbU]VeW[X[]e^X_gcej\lfqct\vX
V\Wh`]c\
Eh^]l\
CcFgW\^a
B[^i
@cGbHcJaTWUZXbZ\[\]bbeeaf\gahdkbpbqbte
A\CfD]H]LgMdNbR[STWU[[^b_Y`YaVedg]hWj[k\lmm[nXobpbqZrdsYtbv\
@[E]FZH]JgKcLdMZOXP]RbWgXZY[[\\j^\b]efm\odresdtYuY
ChFcG[Mi^ktZ
@[B\C\GZJXPcW\Yk`]cZfhh\j[rh
Pcmjuf
GZQfW\[]^buhv[
AcG[MYWd[[eltf
@XAaF\HLIZO\R\VZWXXZY[\R^Q_ZbWcZehgUhVi\j]kllZngohqdr\thv[
Ohq[
@]AoCeJ\MYOYP]V[W\Xc\h^[_[`]bec[eYhUl\m\ng
@ZM\X\[Y^fbjebg\q\t]uV
Ae[U^[`Zbie[g\menbshtK
WoYc[]]\^]c\kY
LU
F]I[N]ObSbW[XrY][m]b^\_Zbbe[rbt\ubvb
HcWhb[e\s\
C]IbMZYs_\
LX
OjVY
C\aXdj
@cBdC\DZE\FYGnIbJZP\QhRhSaUjVgWb[V]b^Z`fcbd\gZs\vq
CfDiEf^]a\c\dc
A\oZpfqc
CbFcHpQYV\Xc]]cZgdja
Ogc\gboZ
@gCYE\GXIfNeOmPiYd^n`maYcXiYl[r\
Ag`bacciq]
H[X[]c^bqh
V\W[XbYf]]`dti
G\VYWh^c_dcr
B\L[RbWf[Y^[cdejv\
[rtY
Oiq]ra
OVVlYYc\
Mbmgt]
A]C]WXXhY\^Qb\cehikvt\u\vc
@bBZDZE[F\G[IaJaK[LgM]NgOePhSbTfU\V]XfYg[d\b][^\_X`ecVeXf\gdhakclXm[nYo]qWrhujvX
LqM[W\[ZgetY
XT\\_k
L[eT
C]kgub
A[GfO[SdW\[Y\]^gehhdkdp\tbuZ
Ece\hlv[
H]OlVXhc
C]LXO\WY]\^]eih\kcrYti
AdCfEdM[OgVfW[[c\j^ea\bTe\gWhZlZo\p[qcta
CmOYP[VfX\YU[Z\[_dadb]ler[u[
C\F[P]Wk[b`ablc\d\egp[sXtf
GYN\OiW[Xg]c_i`fceeVheq[t]uf
AfEdG\H]JZL[MbReVeY\[\\faZbYebgXhYjalWm[nYoZqmr\sXth
AdBXH\J\M]QmWY[\bbhaq[
@]A\BeD]E[F[HjIYJVL\MRNZPbQiRdT[U[WUXYYm[U\s]Z^a_Y`ZaZbXc]eaf[gZhWi\jhl\mXnSoNp]qyrMsMt\udvd
CdLgM]Wl[\^]bReZlg
@cC[J\MfP]VdZe[X\W^b`caac[eah\kYobpcthuX
C[M]NeO]P[VcYb[\cZe]hclio\p\qjrY
DdLbO]P]WqZ\[d^]bfc\e]kgmZq\s]u]vZ
I]KdLjW[[W\a^d`ae]jZkclfr]ti
Yh_Z
E\JdK\QZVbZ\[k_[`Tb\hmlkoZq]v\
OtW[cav]
B[CdF]L\MXP]VbWnYh^ZeYg]kZm\o\qcu\vp
VmlYv\
eht]
@eEaFiH[PbSdV\Y\^\l]
W[XW\Yto
CaWfb\cge[ug
MiW][[
AcDbJaLkW[[b^\`[b]edkZn\t]v]
th
AaL]OfPcS]U\VYW[Z][i_fahe\giv]
@dBgGhOZV]WW_\cgu]v[
C]HZJbKYMhRXU]V\WRXZY]]gc]gYh\k]mpnpojsntZ
[[bgd[fhlh
CYO]WfXoYb[Z\[]g^W_\c\eWo\qks[ue
CYD\L]MjNfPZR\VUWYXpYY[W^c_\flhYnfofqUsmt\ucvf
AuC\HYJgP]Q][g\]^Weahbv]
HcXV]ceZh]obpl
CbN[PfSbVbe\
K]Lxt[
A]KdWY[fegkcuc
A]C[VsW]\d
@[CZF\IeJfMhY]]b^deZhajgpYtQ
AYB[OYank\
tj
@dA[GkL]MdO\P\SdYYagcge\
th
B[OZ`\cheZ
CXK\L]MeOdPiRYVmWZYb_iaibcebg\h[qms[t[vZ
BaKcRca[bbg[qj
B\O][\\Yb]eTk\tp
AYNcYf^la]h\q[tY
AY^gt\
NfS]W]`Zhi
NkVcWe\\b\lY
OdW]`Ube
C]]h
PiSWa[c[k\lf
b]hg
CZah
LXeX
Oj
GZJkMc^kbUtbui
AWBiF[J]M]OTQ]WW[b_bbiebleq]v]
A\V[W\[]tm
BeHYJgQ]WW[XbccVe[k\n\qYu\v]
AaB[CmI[JdO[WqY\^MbVe[gZhWq]
@aCjHZI\KZVjW[X[YY_ja\b\cajapht\
A\H\JfM]Zfbft[
e\hhq]tX
B]WbZcvi
HgIdMbOc_ZecgZnYqa
[f
BfHgWZqg
A\EfJ\M\N[O\V\[b^raflbn\tZ
CdEhYX[gk]vm
Y[hlm]tZ
Yc\\q\rit]
BPGkIbJeOf^Vc\egh\k]tXv[
@cAZCTFeGOH\JZK\L]NVOmPdSfWTX\Yk[\^l`haab\c]d]f]hWm[qcrhs]t]v\
@bChFcI\M\N]VbWaX][[\[^Vbbe[g\hZiamXneohq\r\tYubv\
_i
@]AVB[CdE\HYOZWbXT[c^Xb\cfedgch]kdm]q]uivZ
LjWeZc^[bhtY
BVCbM]N]Ww[gt[v]
Nb[[hg
@fEZGmM\Q[V\Xdcdhej\l[tbu]vb
AYGeJ]OYP]W\[]`jae
C[YU\h
RiV]W\f]
Jr^Y`]bXdS
Jgvl
B]KfRf[gnWqf
EWFhdc
HYIkMcO[V]Yc[\]]ifq]r[ug
h[qir[
G\k[vl
Nc[]^mt\
Mh\[
@eBZC\F[I\J]KgL\MhO]R\S[VOXkYX[b\Z]d^T_X`[aZbjcddYe[f\g[hOj\mfnkojpcqVr]sutS
QgWY[ZbbkbtZ
PbS\[\bj
J]WZc\llnWtbug
C]DcI\JYMdNZOgXa[e]d`heghdk\l[meqatYvZ
IaJ\O[P\V\WWY[_[rZtw
BdIaKZRh[g\]bchcl\pYqjt\
[[hct\ug
RYh\qg
FeHiQ][]
BjH[WYZcbegZpd
M]W[[Y_aebklvd
IYOo
AXBiC]G]H\JZM]QgTZXb[\^Zb[f\gYhbkZl]m]o[qirY
AnD\OW^\t]
A]O\^j`\
Ojc]va
HbOU`d
Hmh]
TgWaZ][cebrd
ThWd
@ZAcB\EbGdH\JbM]N[OaV\X\YbZg\g_Y`ZbecZg]hgidl[m]o[r\s[vf
A]C\Zg[\]fe\k\
W\Y\\ll]tY
AbWW
LiWU
A]CfJiN]^ne]ha
Yot\
Jfe\hf
Jnt[
A\JaK]LeW[ZMbieag\hZldpc
Wa\YsZt~uZ
Y\\q][tW
\htW
JZY\elh\idt\ui
\gt[
@\Bjcd
^ctmu]
R\W[Ykr]
AgB\KlMeO]R[U]V\W\mhoZs\
AgC\HjOUU]mb
HcK]P\R]U[W[XrYc][fZl\m[sZu[vd
U\WdXl][m[u\
XhfZ
C]IjO\P\Y]
HXsq
RiW[
W[[kkV
W[[kkV
""".strip()
