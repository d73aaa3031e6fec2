"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "24db867aaebf1108ec1c9b27563fe2f6"
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
BIASES: Final = rb"HMXMOIEQPOKNXOLOMOYKONP^LNQUNJNMLMNPNLKLJOOVRIJKLILONKU"
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
aight
aldi
alhamdulillah
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
bayar
be
beautiful
bed
been
before
beg
behalf
bezahlen
bill
birthday
biscuit
bitte
bless
blessing
blue
book
boss
both
break
bruh
bucks
budgeted
builders
bus
but
button
buy
by
cake
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
cobrar
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
deserves
did
do
dog
dokey
dollars
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
enough
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
forty
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
glasses
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
ha
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
hour
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
kid
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
lose
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
meeting
merchant
mi
mind
mine
minute
mon
money
more
morning
mother
move
much
mum
must
my
n
name
nearly
need
needful
neighbour
neighbours
nice
night
nights
nine
no
nodded
not
nothing
now
npw
number
nwo
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
pass
passed
patience
pay
paying
payment
paymnet
peace
perfect
permission
pet
phone
pint
pleasure
plese
plumber
pode
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
reviewed
right
ring
rip
rn
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
sees
sekarang
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
starving
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
teh
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
validate
very
vet
visa
w
wages
wait
waited
waiting
wakes
walked
want
was
watching
water
way
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
yea
yebo
yeh
yes
yess
yessir
you
your
ys
yup
zahlen
"""
FEATURES: Final = r"""
#$00>
#&cs>
#'exp
#'ll>
#'ve>
#****
#***>
#-ahe
#-can
#-out
#/00>
#/mm>
#/yea
#/yy>
#0/00
#00%>
#00-0
#0000
#000>
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
#<0d>
#<0nd
#<0x>
#<abo
#<abr
#<acc
#<ach
#<acr
#<act
#<ad>
#<add
#<adr
#<adu
#<adv
#<aff
#<aft
#<aga
#<agb
#<age
#<agi
#<ago
#<agr
#<ahe
#<ai>
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
#<are
#<arg
#<ari
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
#<att
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
#<bak
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
#<bez
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
#<bos
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
#<bud
#<bue
#<bug
#<bul
#<bum
#<bur
#<bus
#<but
#<buy
#<by>
#<cab
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
#<dav
#<day
#<dea
#<deb
#<dec
#<ded
#<def
#<dei
#<del
#<dem
#<dep
#<der
#<des
#<deu
#<dev
#<dey
#<dhl
#<di>
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
#<dob
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
#<egg
#<eh>
#<ehh
#<eig
#<ein
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
#<ena
#<enc
#<end
#<eng
#<ent
#<equ
#<era
#<err
#<es>
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
#<fue
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
#<gf>
#<giv
#<gli
#<glu
#<go-
#<go>
#<goe
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
#<guy
#<gym
#<hab
#<hac
#<had
#<hal
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
#<ho>
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
#<ici
#<id>
#<ide
#<idi
#<if>
#<ill
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
#<it>
#<ita
#<ite
#<jam
#<jap
#<jcb
#<jes
#<jif
#<job
#<jok
#<jos
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
#<kor
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
#<luc
#<m-p
#<mac
#<mad
#<mae
#<mag
#<mai
#<man
#<mar
#<mas
#<mat
#<mau
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
#<nai
#<nam
#<nan
#<nat
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
#<nod
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
#<nzd
#<não
#<obj
#<obl
#<occ
#<odd
#<off
#<oft
#<oh>
#<oil
#<ok>
#<oka
#<oki
#<old
#<omb
#<on>
#<onc
#<one
#<ong
#<onl
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
#<phi
#<pho
#<pic
#<pid
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
#<pya
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
#<sid
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
#<sle
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
#<ssl
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
#<tak
#<tal
#<tam
#<tan
#<tap
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
#<toa
#<tog
#<tok
#<tol
#<too
#<top
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
#<unb
#<unc
#<und
#<une
#<unf
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
#<ver
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
#<wdy
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
#<wre
#<wri
#<wro
#<xxx
#<y'a
#<yas
#<yea
#<yen
#<yes
#<yet
#<yo>
#<yor
#<you
#<yup
#<zel
#<zer
#<zip
#<zlo
#<£00
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
#abou
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
#acs>
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
#adre
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
#affl
#afle
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
#agia
#agin
#agne
#agni
#ago>
#agre
#ague
#aha>
#ahea
#ahle
#aid>
#ail>
#aile
#ails
#ain>
#aine
#aini
#ains
#aint
#aira
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
#alex
#alfw
#ali>
#alia
#alic
#alid
#alk>
#allb
#alle
#alli
#allo
#alm>
#alma
#alon
#alre
#als>
#alse
#alt>
#alte
#alth
#alto
#alue
#alve
#amag
#amas
#amat
#ambl
#ame>
#amen
#ames
#amex
#amil
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
#anna
#anne
#anni
#annu
#anny
#ano>
#anoi
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
#arac
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
#arp>
#arpe
#arri
#arro
#arry
#ars>
#art>
#arte
#arth
#arti
#arts
#ary>
#asa>
#asan
#ase>
#ased
#ash>
#ashb
#ashe
#asib
#aske
#aski
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
#ater
#ates
#atev
#atew
#atie
#atin
#atio
#ativ
#atm>
#ator
#atsa
#atte
#atti
#attr
#atui
#atus
#atwe
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
#avou
#avy>
#away
#awn>
#axed
#ay-b
#aya>
#aybe
#ayed
#ayee
#aypa
#ays>
#ayud
#b's>
#baby
#back
#bacs
#bag>
#bail
#ban>
#bana
#band
#bank
#bar>
#barg
#base
#bass
#batt
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
#belo
#bene
#ber>
#bery
#bes>
#best
#bet>
#bett
#beza
#bic>
#big>
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
#bits
#bitt
#bizu
#bjec
#blac
#blan
#ble>
#bled
#blee
#bles
#bleu
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
#bore
#borr
#bort
#boss
#bot>
#both
#bots
#boug
#boun
#bour
#bout
#box>
#boxe
#bra>
#brac
#brai
#brak
#bran
#brb>
#brea
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
#bus>
#but>
#butt
#buy>
#bye>
#cabl
#cad>
#cake
#cal>
#cale
#call
#calm
#cam>
#came
#camm
#can>
#cana
#canc
#cand
#cans
#cap>
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
#cern
#cert
#ces>
#cess
#cey>
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
#chur
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
#clot
#clou
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
#crub
#cry>
#cryp
#ctan
#ctat
#cted
#ctin
#ctio
#ctiv
#ctle
#ctob
#ctor
#ctro
#cts>
#ctua
#ctur
#cupc
#cur>
#cura
#cure
#curr
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
#dave
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
#depo
#der>
#dere
#derf
#deri
#ders
#des>
#desc
#desi
#desk
#deut
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
#dirh
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
#dmen
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
#dym>
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
#eafl
#eah>
#eak>
#eakd
#eakf
#eaki
#eaks
#eal>
#ealt
#eam>
#eans
#eape
#ear>
#earc
#eard
#eari
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
#ecor
#ecre
#ect>
#ecti
#ectr
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
#eeps
#ees>
#eet>
#eeth
#eeze
#efer
#efor
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
#eimb
#ein>
#eins
#eipt
#eir>
#eirs
#eite
#eith
#eive
#ejec
#eken
#ekly
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
#else
#elsh
#eluc
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
#endm
#endo
#ends
#enea
#ened
#enev
#enew
#enga
#engl
#enio
#enli
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
#epos
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
#erfu
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
#ernm
#ero>
#eros
#erpa
#erri
#erro
#erru
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
#ery'
#ery>
#eryo
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
#ethe
#etic
#etim
#etin
#etry
#ets>
#ette
#etti
#ettl
#etur
#etyp
#eur>
#euro
#euts
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
#ext>
#exti
#extr
#eyes
#eypa
#ezah
#eze>
#face
#fact
#fade
#fail
#fain
#fait
#fake
#fall
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
#feel
#fees
#fell
#fer>
#fetc
#few>
#fewe
#ffer
#ffic
#ffir
#ffle
#ffli
#ffy>
#fic>
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
#fisc
#fish
#fit>
#fitt
#five
#fix>
#flag
#flak
#flat
#flav
#flet
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
#foun
#four
#fran
#frau
#free
#fren
#frie
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
#fuse
#fusi
#futu
#fway
#gage
#gain
#gal>
#gali
#gan>
#gaps
#gare
#gary
#gate
#gati
#gave
#gbp>
#gdpr
#gebe
#ged>
#gel>
#gels
#genc
#gent
#ger'
#ger>
#gerp
#ges>
#get>
#geth
#gged
#ggle
#ggy>
#ght>
#ghts
#gian
#gibl
#gie>
#gin>
#gina
#gine
#ging
#gist
#git>
#gits
#givi
#gle>
#glis
#glit
#glut
#gnal
#gnet
#gnif
#gnin
#gnis
#gns>
#go-a
#goes
#gohe
#goin
#good
#grab
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
#hai>
#hair
#hala
#hall
#halt
#halv
#hame
#hamp
#hams
#han>
#hanc
#hand
#hang
#hank
#hao>
#hape
#haps
#hard
#hare
#harg
#hari
#harm
#haro
#harp
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
#heft
#held
#help
#hen>
#hene
#henr
#hens
#hequ
#her>
#here
#herr
#hers
#hes>
#hess
#heth
#heti
#hewe
#hhh>
#hich
#hick
#hid>
#hidd
#hide
#high
#hild
#hill
#hime
#hin>
#hind
#hing
#hink
#hip>
#hipp
#hire
#his>
#hish
#hit>
#hite
#hlen
#hly>
#hods
#hoen
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
#hors
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
#humb
#hunk
#hurc
#hurr
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
#ica>
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
#icin
#ick>
#icke
#icks
#ics>
#icta
#ictu
#icul
#icy>
#idad
#iday
#idde
#ide>
#idea
#ided
#iden
#ider
#ides
#idge
#idin
#idio
#idit
#iece
#ied>
#ief>
#ield
#iend
#ient
#ier>
#ies>
#iet>
#ieve
#ife>
#iff>
#iffy
#ifi>
#ify>
#igat
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
#ilin
#ilit
#ilk>
#ill>
#ille
#illi
#ills
#ilm>
#ils>
#ily>
#ima>
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
#ini>
#inis
#init
#ink>
#inke
#inks
#inni
#inpu
#ins>
#inse
#insh
#insu
#int>
#inte
#inti
#intm
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
#ippi
#ips>
#ipt>
#ira>
#ircu
#ird>
#ire>
#irec
#ired
#irha
#irin
#irm'
#irm>
#irma
#irmi
#iroc
#irs>
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
#ist>
#ista
#isus
#ital
#itat
#itch
#itco
#ite'
#ite>
#ited
#item
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
#ive>
#ived
#iver
#ives
#ivid
#ixed
#ixte
#iya>
#ize>
#izum
#jam>
#jane
#jcb>
#ject
#jess
#jiff
#joke
#jose
#july
#jump
#juni
#junk
#just
#kart
#kay>
#kdow
#ked>
#keen
#keep
#ken>
#kend
#kens
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
#knee
#knew
#knoc
#know
#kort
#krai
#kron
#kum>
#kwar
#labo
#lace
#lack
#lad'
#lady
#lagg
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
#lavo
#law>
#lay-
#lay>
#lbac
#lder
#ldnt
#ldy>
#leaf
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
#leue
#leve
#lexa
#lexi
#lfwa
#liab
#liam
#lic>
#lica
#lice
#lick
#licy
#lid>
#lidi
#lied
#liga
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
#lls>
#lmed
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
#loo>
#look
#loon
#lope
#lor>
#lorr
#lose
#losi
#lost
#lot>
#loth
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
#luck
#luct
#lue>
#lued
#lumb
#lurr
#lus>
#lut>
#lute
#lve>
#lved
#lves
#m's>
#m/yy
#mach
#mad>
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
#manu
#many
#mar>
#marc
#marr
#mart
#mary
#mas>
#mash
#mask
#mat>
#matc
#mate
#math
#mati
#matt
#maxe
#may>
#mayb
#mber
#mbin
#mble
#mbol
#mbos
#mbud
#mbur
#meal
#mean
#med>
#meh>
#mehr
#memb
#memo
#men>
#mend
#ment
#menu
#mer>
#merg
#mers
#mes>
#mess
#mex>
#mfir
#mic>
#migh
#migr
#mil>
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
#mpat
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
#n-ca
#nabl
#nacc
#nage
#nair
#nal>
#nali
#nama
#name
#nana
#nanc
#nant
#napp
#nate
#natw
#nblo
#nce>
#nced
#ncel
#ncer
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
#ndme
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
#neve
#new>
#newa
#next
#ney>
#nfir
#nfre
#nfus
#ng's
#ngal
#nge>
#nged
#nger
#nges
#ngin
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
#nine
#ning
#nion
#nior
#nis>
#nise
#nist
#nit>
#niti
#nive
#nix>
#nked
#nkno
#nks>
#nles
#nlin
#nly>
#nmo>
#nnec
#nned
#nnin
#nnis
#nnoy
#nnua
#nnul
#nnum
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
#npay
#nput
#nry>
#nsat
#nsen
#nseq
#nser
#nses
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
#ntat
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
#ntme
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
#nurs
#nut>
#nute
#nuts
#nval
#nver
#nvin
#nvoi
#nya>
#nzd>
#nzo>
#não>
#o-ah
#oach
#oad>
#oadi
#oaf>
#oan>
#oard
#oast
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
#ocar
#ocat
#occu
#oces
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
#ods>
#oem>
#oes>
#ofa>
#off>
#offe
#offi
#offl
#ofil
#ofte
#oget
#ogge
#ogin
#ogra
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
#okay
#oke>
#oken
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
#omew
#omfi
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
#oncl
#ond>
#ondi
#one-
#one>
#oned
#onel
#oner
#ones
#oney
#onfi
#onfu
#ong>
#ongo
#onie
#onig
#onli
#only
#onne
#onor
#onou
#onpa
#ons>
#onse
#ont>
#onta
#onth
#ontr
#onve
#onvi
#onym
#onzo
#ood>
#oods
#oof>
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
#ords
#ore>
#orec
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
#otte
#oty>
#oubl
#oubt
#ouch
#oud>
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
#ouve
#ove>
#oved
#oven
#over
#oves
#ovid
#owe>
#owed
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
#pati
#patr
#patt
#paus
#pay>
#paye
#payi
#payp
#pays
#pcak
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
#perm
#pers
#perv
#pes>
#pesa
#peso
#pet>
#pete
#phe>
#phen
#phis
#phoe
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
#piry
#pix>
#plac
#plai
#plan
#play
#ple>
#plea
#plen
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
#poke
#poli
#poll
#pols
#pon>
#pond
#poof
#pool
#pop>
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
#pris
#priv
#prob
#proc
#prod
#prog
#prom
#proo
#prop
#prot
#prou
#prov
#pset
#ptch
#ptin
#ptio
#pto>
#pts>
#pty>
#ptyi
#pull
#puls
#punc
#pup>
#pupp
#purp
#purs
#push
#put>
#pute
#puts
#pya>
#quar
#que>
#quer
#ques
#quic
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
#rano
#rans
#rant
#rap>
#rapp
#rase
#rash
#rate
#rath
#rati
#ratu
#raud
#raw>
#ray>
#rbel
#rby>
#rcel
#rcep
#rch>
#rcha
#rchi
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
#real
#reas
#reca
#rece
#rech
#reci
#reco
#rect
#recu
#red>
#reda
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
#rey>
#rful
#rgai
#rge>
#rged
#rges
#rgh>
#rgot
#rgue
#rham
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
#righ
#rigi
#rike
#rill
#rima
#rime
#rimi
#rin>
#rinc
#ring
#rint
#riou
#rip>
#ripe
#rise
#risk
#rite
#riti
#rity
#riva
#rive
#rked
#rket
#rkin
#rks>
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
#rnam
#rned
#rner
#rnet
#rnin
#rnit
#rnoo
#road
#rob>
#robb
#robi
#robo
#roca
#roce
#rogr
#roke
#rold
#roll
#romo
#ron>
#rone
#rong
#rono
#roof
#rook
#room
#root
#rop>
#rope
#roph
#rops
#ror>
#rore
#rors
#ros>
#rose
#ross
#rost
#rote
#roud
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
#rrec
#rred
#rren
#rrid
#rrie
#rrin
#rriv
#rror
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
#rtly
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
#rves
#rvis
#rwri
#ry's
#ryin
#ryon
#rypt
#rys>
#ryth
#safa
#safe
#said
#sain
#sake
#sal>
#sala
#same
#sand
#sant
#sapp
#sat>
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
#scho
#scod
#scon
#scor
#scou
#scov
#scra
#scre
#scri
#scro
#scru
#sea>
#sear
#seat
#secr
#secu
#sed>
#see>
#self
#sell
#sen>
#send
#seni
#sent
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
#shy>
#sibl
#sic>
#side
#sigh
#sign
#sile
#sily
#sim>
#simp
#sinc
#sing
#sion
#sist
#sit>
#site
#siti
#sity
#sive
#six>
#sixt
#size
#sked
#sket
#ski>
#skin
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
#sman
#smas
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
#spok
#spon
#spoo
#spor
#spot
#spre
#spri
#sput
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
#ssl>
#sson
#ssor
#sspe
#sspo
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
#stuc
#stup
#sty>
#styl
#subj
#subm
#subs
#succ
#such
#sue>
#sued
#suer
#suff
#sum>
#sume
#sumi
#summ
#sun>
#sund
#sung
#sup>
#surc
#sure
#surn
#sus>
#suse
#swal
#swap
#swin
#swis
#swit
#swor
#symb
#t&cs
#t'll
#t's>
#t've
#tab>
#taba
#tabl
#tack
#tact
#taff
#tage
#tain
#tair
#take
#tal>
#tala
#tali
#talk
#tall
#tals
#tami
#tan>
#tand
#tant
#tap>
#tape
#tapp
#tard
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
#tays
#tch>
#tche
#tcod
#tcoi
#te's
#tea>
#teac
#teal
#tear
#tect
#ted>
#tee>
#teen
#teep
#teet
#tele
#tell
#tem>
#temp
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
#tewa
#text
#tgag
#th's
#th/y
#than
#that
#thdr
#thef
#then
#ther
#thes
#thet
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
#thum
#tial
#tic>
#tice
#tick
#tide
#tied
#tien
#ties
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
#tly>
#tmen
#tmrw
#toas
#tobe
#tock
#tofi
#toge
#toke
#tole
#ton>
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
#torn
#tort
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
#trav
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
#tsch
#tsta
#tte>
#tted
#ttee
#ttem
#tten
#tter
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
#twes
#twic
#twin
#two>
#tyin
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
#ubje
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
#ucti
#uddl
#ude>
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
#uide
#uire
#uit>
#uitt
#uity
#ukra
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
#ume>
#umin
#umla
#umma
#ump>
#umps
#umsy
#un-c
#unab
#unbl
#unce
#unch
#uncl
#und>
#unde
#undo
#unds
#unfr
#ung>
#ungr
#unhi
#unio
#unit
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
#unty
#uoi>
#uota
#uote
#upay
#upca
#upda
#upee
#upi>
#upid
#uple
#upli
#upon
#ups>
#upse
#ura>
#uran
#urat
#urch
#urdu
#ure>
#urec
#urel
#urer
#urie
#urin
#urio
#urit
#urna
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
#usal
#usd>
#use>
#used
#user
#ush>
#ushe
#ushi
#usic
#usin
#usta
#uste
#usti
#ustn
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
#utsc
#utst
#utte
#utto
#utur
#uve>
#uánt
#vacy
#vali
#valu
#vani
#vat>
#vati
#ved>
#vega
#vel>
#ven>
#veni
#venl
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
#vica
#vice
#vide
#vinc
#ving
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
#ward
#warn
#wary
#was>
#wash
#wast
#watc
#wave
#way>
#ways
#wdym
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
#whis
#whit
#who>
#whol
#whom
#why>
#wice
#wie>
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
#wrea
#writ
#wron
#wser
#wth>
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
#ybe>
#ycar
#yds>
#yeah
#year
#yed>
#yee>
#yees
#yen>
#yep>
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
$00 ?
$00 and
$00 for
$000 $
*
***
****
-
0
0 $
0 ?
0 cards
0 days
0 digit
0 digits
0 it
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
00 all
00 and
00 can
00 digit
00 digits
00 dollars
00 for
00 i
00 in
00 is
00 minute
00 n
00 not
00 only
00 percent
00 that
00 today
00 week
00 what
00 with
00 you
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
^ account
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
^ answer
^ any
^ anybody
^ anyone
^ anything
^ anyway
^ app
^ apple
^ approved
^ are
^ as
^ ask
^ at
^ authorised
^ auto
^ autocorrect
^ autofill
^ aye
^ baby's
^ back
^ bakery
^ bank
^ bank's
^ battery
^ be
^ bear
^ because
^ before
^ begin
^ best
^ between
^ bill
^ billing
^ bin
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
^ bus
^ by
^ cake
^ call
^ calm
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
^ chill
^ chip
^ class
^ clear
^ close
^ code
^ come
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
^ double
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
^ every
^ everyone
^ everything
^ excuse
^ execute
^ exit
^ expired
^ expiry
^ explain
^ fair
^ false
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
^ ink
^ insurance
^ into
^ invoice
^ is
^ it
^ item
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
^ let
^ let's
^ lets
^ letters
^ limit
^ link
^ list
^ live
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
^ might
^ mine
^ minute
^ mm
^ mm/yy
^ moment
^ money
^ money's
^ month
^ monzo
^ more
^ morning
^ most
^ move
^ mum
^ must
^ my
^ n
^ na
^ name
^ name's
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
^ não
^ of
^ oh
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
^ paid
^ party
^ patience
^ pause
^ pay
^ paying
^ payment
^ perhaps
^ phone
^ picture
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
^ reads
^ ready
^ real
^ reason
^ recap
^ receipt
^ red
^ redo
^ reference
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
^ ring
^ roses
^ round
^ run
^ safe
^ same
^ samsung
^ say
^ says
^ scrap
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
^ shd
^ she
^ should
^ show
^ shut
^ si
^ sick
^ signature
^ silly
^ single
^ siri
^ site
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
^ system
^ take
^ takes
^ talk
^ talking
^ tan
^ tax
^ tbh
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
^ they've
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
^ today
^ tomorrow
^ tonight
^ too
^ took
^ top
^ transaction
^ transfer
^ translate
^ true
^ turn
^ turns
^ twenty
^ two
^ type
^ typed
^ typing
^ typo
^ ugh
^ un
^ un-cancel
^ under
^ undo
^ union
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
^ vat
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
^ wdym
^ we
^ we're
^ we've
^ went
^ were
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
^ wie
^ will
^ window
^ wish
^ with
^ withdraw
^ without
^ word
^ words
^ works
^ would
^ write
^ wrong
^ wtf
^ ye
^ yeah
^ you
^ you've
^ your
^ yup
^ zip
abort
about
about $
about ?
about card
about giving
about i
about it
about me
about my
about paying
about stopping
about that
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
abroad $
accent
accent in
accept it
accept my
accept something
accept that
acceptable
acceptable $
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
account i
account is
account number
account on
account one
account was
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
add 0
add anything
add candles
add coffee
add dozen
add it
add one
add something
address
address for
address is
address looks
address you
adds
adds up
adress
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
after lunch
after my
after paying
after payment
after school
after slash
after that
after this
after week
after work
after you
after you've
afternoon $
afterpay
again
again ?
again and
again before
again cancel
again for
again from
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
agb $
age
agent
agent $
ages
agian
ago
ago $
agree
agree $
agree ?
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
ahead after
ahead and
ahead but
ahead if
ahead my
ahead n
ahead with
ahead without
ai
ai ?
air
all
all $
all 00
all ?
all about
all afternoon
all as
all at
all back
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
all ok
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
all together
all too
all way
all you
all's
allow me
allowed
allowed to
almost ready
along
already
already $
already ?
already did
already done
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
always paid
always this
am $
am 00
am abroad
am afraid
am all
am at
am back
am cancelling
am careful
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
am i
am in
am late
am leaving
am losing
am lost
am mad
am new
am not
am offline
am on
am one
am only
am out
am paying
am private
am reading
am ready
am saying
am senior
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
am writing
amen
amend
american money
amex
amex has
amex instead
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
and again
and all
and can
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
and leave
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
and put
and ready
and remainder
and rest
and round
and see
and she's
and so
and still
and take
and tell
and thanks
and that
and then
and there
and want
and what
and year
and you
and your
angry
angry now
annoyed
annoying $
annoying me
annual
annulled
another
another $
another bill
another card
another chance
another go
another name
another page
another payment
another person
another time
another way
answer
answer $
answer after
answer here
answer in
answer so
answer to
answered
answering $
answers
answers $
any
any card
any code
any date
any hidden
any human
any idea
any longer
any money
any more
any news
any of
any other
any risk
any time
any use
any way
anyone $
anyone else
anyone in
anyone my
anyone there
anything $
anything after
anything come
anything else
anything from
anything i
anything more
anything to
anything wrong
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
app card
app is
app somewhere
app wants
appear on
appears to
apple
apple pay
applied
applied $
apply
appointment
approve
approve $
approve of
approved $
approved it
arabic
are
are $
are ?
are after
are as
are asking
are at
are back
are bot
are charging
are correct
are different
are doing
are fine
are four
are from
are getting
are gone
are having
are human
are last
are machine
are many
are mine
are my
are no
are not
are only
are right
are robot
are so
are star
are there
are they
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
as on
as paid
as printed
as shown
as soon
as word
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
asked to
asking
asking for
asks
asks me
asleep ?
assist
assuming
asterisks
at
at ?
at all
at any
at atm
at back
at bank
at bottom
at different
at door
at end
at four
at front
at home
at it
at moment
at month
at my
at number
at office
at once
at other
at post
at reception
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
atm did
aud
aunt
australian
authorise it
authorise payment
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
back at
back button
back do
back for
back from
back if
back in
back is
back my
back next
back now
back number
back of
back on
back or
back out
back side
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
bacs
bad $
bad ?
bad feeling
bad sorry
bail
bail $
bakery $
bakery on
balance $
balance first
balance is
balance when
bank
bank $
bank ?
bank account
bank add
bank always
bank app
bank ask
bank be
bank before
bank blocked
bank called
bank card
bank charge
bank charged
bank charges
bank closed
bank do
bank for
bank has
bank have
bank holiday
bank i
bank information
bank is
bank let
bank need
bank never
bank or
bank page
bank said
bank say
bank see
bank send
bank sends
bank sent
bank shows
bank statement
bank that
bank thinks
bank transfer
bank wants
bank's app
bank's card
banking password
bar
bar $
barclays one
based
battery
be
be $
be 0
be 00
be all
be any
be anyone
be ashamed
be back
be bothered
be cancelled
be card
be certain
be changed
be charged
be credit
be cross
be different
be done
be for
be forgotten
be free
be glad
be half
be happier
be here
be home
be honest
be i
be in
be it
be joking
be kind
be less
be little
be long
be mad
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
be same
be so
be split
be stopped
be sure
be taken
be that
be there
be true
be used
be with
be without
be worried
be yes
be zero
bear
bear with
bears
because i
become
bed $
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
before you
beg
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
believe i
believe it
believe you
bell
belongs
below
beneath
besides
besides card
best
best $
bet
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
billing
billing me
bills
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
bit for
bit hasty
bit i
bit is
bit more
bit of
bit on
bit or
bitcoin
bits
bitte
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
bleue
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
both times
bother $
bothered
bots
bots $
bottom $
bottom of
bottom one
bought
bought it
bound
bound once
box
boxes
brackets
brain
brakes
branch
brands
brb
break
break $
break down
break it
breakdown
breakfast
bridge
bring
bring anything
bring it
bring money
bring payment
bringing
broke $
broken $
broken when
brother is
browser
bruh $
bsb
bug
bumps
bus
bus $
bus is
bus pass
business $
business card
business cards
business is
but
but $
but cancel
but card
but date
but do
but first
but here
but how
but i
but it
but not
but now
but that
but there
but to
but where
but you
button
button $
button for
button is
button or
button to
buy
buy it
buying it
buying this
by
by $
by bit
by card
by chat
by check
by cheque
by direct
by expiry
by friday
by itself
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
c $
cad
cad $
cake
cake $
cake ?
cake but
cake is
cake or
call
call $
call about
call it
call me
call whole
call you
callback
called me
calm
came
came $
came back
came from
came out
came through
came up
can
can $
can anybody
can bank
can be
can bill
can card
can charge
can continue
can do
can driver
can give
can go
can hardly
can i
can invoice
can it
can leave
can live
can look
can merchant
can my
can not
can one
can only
can pay
can payment
can read
can return
can see
can somebody
can someone
can stay
can still
can tell
can that
can two
can use
can we
can write
can you
canadian $
cancel
cancel $
cancel but
cancel by
cancel cancel
cancel do
cancel everything
cancel i
cancel it
cancel my
cancel payment
cancel policy
cancel that
cancel this
cancel was
cancellation
cancellation $
cancelled
cancelled $
cancelled by
cancelled that
cancelling
candles
candles $
cap
capital
capital of
capital one
capitals
caps
captcha
car
car $
car and
car ready
card
card $
card ?
card accepted
card after
card again
card already
card and
card as
card at
card away
card back
card be
card been
card bill
card broken
card but
card by
card came
card can
card date
card did
card do
card does
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
card instead
card into
card is
card issued
card it
card last
card later
card lost
card machine
card never
card next
card no
card not
card now
card number
card numbers
card of
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
card use
card verification
card was
card what
card when
card work
card worked
card yet
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
cards what
care
care of
careful
carried
carried away
carry
carry on
carte bleue
case
cash
cash $
cash advance
cash app
cash back
cash machine
cash to
cash when
cashback
cat
catch
catch $
catch it
cats $
censor
cents
chance
chance $
change
change $
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
changed $
changed it
changed my
changes
changing
changing $
changing it
changing my
charge
charge $
charge ?
charge again
charge card
charge for
charge from
charge half
charge i
charge is
charge it
charge me
charge my
charge only
charge that
charged
charged $
charged ?
charged again
charged at
charged by
charged in
charged me
charged on
charged right
charged twice
charged when
charges
charges for
charges me
charity $
chase
chase $
chat
chat $
chat ?
chat for
chat has
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
check everything
check it
check my
check that
check what
check with
check your
checked $
checked it
checking account
checks
checks out
cheque
cheques
chess
chewed
child ?
children
chill
chime
chinese for
chinese name
chip
chip $
chip and
choice
choose $
christmas ?
circles $
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
cloned my
close
close it
close my
close this
close window
closed
closed my
closed that
cloud
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
code came
code come
code did
code expired
code for
code from
code go
code goes
code has
code i
code in
code is
code it
code kept
code of
code or
code out
code so
code there
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
collection
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
comes $
comes after
comes from
comes to
comes up
comfirm
comfortable giving
comfortable going
coming
coming ?
coming in
coming off
coming on
coming out
comma
command
commas
commission
commission ?
committed
company
company does
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
complicated for
compulsory
compulsory $
computer
computer person
con
concert
conditions
confirm
confirm $
confirm 0
confirm ?
confirm after
confirm amount
confirm and
confirm but
confirm button
confirm can
confirm confirm
confirm do
confirm for
confirm how
confirm i
confirm if
confirm in
confirm it
confirm last
confirm later
confirm mean
confirm means
confirm my
confirm name
confirm now
confirm once
confirm or
confirm payment
confirm thanks
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
confirmation ?
confirmation did
confirmation in
confirmation number
confirmed $
confirming
confused
connect
connect me
connection $
connection is
conned
consider this
contact
contact information
contact merchant
contactless
continue
continue $
continue in
continue this
contract
conversation $
conversion
convert it
convinced
cook
cookies
cool
cool $
copied $
copy
copy it
copy mistake
corner
correct $
correct ?
correct i
correct it
correct leave
correct name
correct only
correct pay
correct something
correct things
corrected
correction
corrections
cost
cost me
costing
costing me
costs
could be
could i
could it
could my
could not
could we
could you
count
count $
count me
counter
country
country ?
county
couple
couple of
coupon
coupon from
course
course $
course ?
course start
cover
cover it
covered it
crack
cream
create
credit
credit $
credit card
credit cards
credit note
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
cupcakes
currency
current
customer
customer number
customer service
customers
cut
cut $
cut it
cut money
cut of
cut off
cut up
cvv
cvv $
cvv for
cvv on
cvv0
dad
dad card
damage
damaged
dangerous to
dare
das
dashes
database
date
date $
date all
date are
date be
date do
date i
date must
date not
date of
date on
date or
date was
dates
daughter in
dave
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
deal with
dealt
dealt with
debit
debit $
debit ?
debit card
debit for
debit me
debit or
debited
debited ?
debits
debts
decided to
declined
declined $
declined it
deduct
defer
delay
delete
delete everything
delete message
deleted
deleted your
delivered $
delivery
delivery $
delivery address
delivery date
delivery free
delivery is
delivery to
dentist $
dentist know
deposit
deposit ?
deposit already
deposit enough
deposit i
deposit now
deposit only
deposit today
describe
detail $
deutsch
dey
dhl
di
did
did $
did all
did bank
did i
did it
did not
did payment
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
digit number
digit one
digit thing
digit year
digits
digits $
digits ?
digits are
digits do
digits from
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
disappear
discard
discontinue
discount
discount $
discount code
discover
dispute
divide
diwali to
do
do $
do 00
do ?
do about
do again
do all
do anything
do cards
do charge
do credit
do first
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
do so
do something
do students
do that
do them
do they
do this
do to
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
does confirming
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
does receipt
does spelling
does stripe
does that
does this
does yes
dog $
dog ate
dog is
dog wants
dogs here
doing
doing it
doing my
doing that
doing this
dollar
dollar ?
don
donation $
donation certificate
done
done $
done ?
done before
done here
done in
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
double $
double charge
double why
doubt
doubt $
doubt i
doubt that
doubts
down
down $
down anywhere
down bit
down but
down for
down here
down payment
down somewhere
down wrong
dr
dr in
dream
dress
driver
driving me
drop
drop $
drop money
dropped card
dropped it
dry
due
dutch
e
e at
e no
each
each month
each pay
each week
early
earn
earth
easier for
easily
easter $
easy for
easy on
eat
eaten by
eating
ebt
ec
edit
edit my
edited
eh
electron
elo
else
else $
else after
else bill
else can
else do
else gets
else i
else is
else pay
else read
else you
email
email $
email address
email for
email is
email it
email me
email on
embossed
emi
employees
empty
empty $
empty my
emptying
emptying my
en
end
end $
end ?
end in
end not
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
enough $
enough ?
enough as
enough for
enough i
enough in
enough money
enough of
enough on
enough or
enter
enter after
enter card
enter it
enter key
enter my
entered ?
entering
entiendo
entry
erased
error
error $
error 000
error card
error in
error message
error when
error with
errors
errors $
es
essay
estimate
eur
euro
euro ?
euros
evening
evening $
every
every card
every month
every week
everyone
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
expect
expect it
expected $
expected of
expenses
expenses $
expensive
expired $
expired and
expired before
expired but
expired it
expired last
expiry
expiry $
expiry date
expiry how
expiry is
expiry of
expiry on
expiry where
explain
explain $
explain it
explanation $
express
extra
extra $
extra 0
extra charges
extra for
eyes are
face
face id
faded
fail ?
fail if
failed
fails
faint
fake
fake $
false
false $
false alarm
fam
fancy it
far
far $
far along
far as
fast
fast $
fast does
fast for
fast is
faster
fat
father
fault
fault or
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
feels bit
fees
fees ?
fell
fence
ferry
few
fewer
field
fields $
fields are
fifty dollars
figure
figure $
file
fill
fill in
film
final
final $
final amount
final once
final price
final step
financing
find
find date
find expiry
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
fine with
finger $
fingerprint
finish
finish $
finish ?
finish it
finish this
finished
fire
fire away
firm
firm $
first $
first card
first i
first name
first one
first then
first thing
first time
fiscal
fish
fishy
fit
fit $
five
five $
five minute
five times
fix
fix brakes
fix my
fixed $
flagged
flagged it
flat
flat $
flat number
flavour
flipped
florist $
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
for cake
for cancelling
for card
for cash
for changing
for code
for course
for credit
for date
for delay
for dinner
for donation
for each
for foreign
for four
for going
for good
for haircut
for her
for here
for him
for how
for i
for insurance
for it
for me
for monday
for month
for my
for name
for next
for now
for number
for nursery
for old
for on
for one
for online
for order
for other
for pay
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
for to
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
forgot my
forgot one
forgot to
forgotten $
forgotten my
form
form $
form i
form is
format
forty nine
found
found it
found my
four $
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
fridge $
friend $
friend card
from $
from and
from back
from bank
from before
from beginning
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
from text
from there
from this
from ukraine
from unknown
from which
from work
from you
front
front $
front and
front has
front of
front or
front those
front where
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
fun $
funny $
furious
further $
future
gaps
garage not
gardening
gate
gate $
gateway
gateway is
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
get chance
get charged
get code
get cold
get credit
get down
get full
get here
get hold
get home
get in
get it
get last
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
get ten
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
gf
gift $
gift card
gift for
gift voucher
girl at
girocard
give
give $
give 00
give another
give back
give bit
give code
give it
give me
give more
give my
give out
give that
give this
give up
give us
give you
give your
given
given $
given you
giving
giving this
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
go and
go anywhere
go away
go back
go by
go dutch
go easy
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
go over
go pay
go slow
go through
go thru
go to
go up
go with
go-ahead
god bless
goes
goes $
goes ?
goes do
goes it
goes on
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
gone
gone $
gone blank
gone i
gone off
gone or
gone out
gone quiet
gone up
good
good $
good ?
good afternoon
good as
good at
good bot
good card
good day
good enough
good evening
good for
good i
good idea
good is
good job
good morning
good night
good of
good on
good so
good sorry
good this
good thru
good to
good with
goods
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
got cold
got cut
got discount
got error
got for
got hold
got is
got it
got left
got link
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
government
grand
grand $
grandad
grandad $
grandma
gratuity
great
greek
green
greetings
grey
group
groups
gst
guarantee
guarantee ?
guarantee in
guess $
guess i
guess so
guest
guide
guy
gym
hack
hacked
hacker
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
half how
half later
half next
half now
half of
half on
half that
halfway
hall
halt
halves
halves $
hamper
hand
hand $
hand it
hand with
handed
handles
handling
hang
hang on
hangs
hangs $
happened
happens
happens $
happens if
happens next
happens now
happens to
happens when
happy $
happy about
happy birthday
happy diwali
happy for
happy new
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
has got
has had
has it
has me
has merchant
has money
has my
has new
has no
has not
has numbers
has only
has passed
has this
has to
hasty
hate
hate this
have $
have 0
have 00
have ?
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
have copy
have coupon
have credit
have cvv
have debit
have decided
have discount
have done
have email
have enough
have for
have forgotten
have from
have given
have gone
have good
have got
have i
have invoice
have is
have it
have lost
have made
have migraine
have mixed
have money
have moved
have my
have name
have never
have new
have nice
have no
have none
have not
have nothing
have number
have on
have one
have only
have paid
have phone
have pleasure
have put
have question
have receipt
have said
have same
have seen
have sent
have some
have started
have store
have that
have them
have there
have three
have to
have typed
have understand
have voucher
have we
have whatsapp
have you
have your
having second
he
head
head $
head in
head is
hear
hear from
hear me
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
help me
help you
helpline
her
her $
her birthday
her card
here
here $
here ?
here all
here and
here before
here by
here from
here i
here in
here it
here only
here or
here that
here to
here which
hers
hesitating
hey
hey there
hi
hi $
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
his $
hit
hit $
hit cancel
hit send
ho
hold
hold $
hold card
hold it
hold of
hold off
hold on
hold that
hold your
holiday $
hologram
home
home ?
home and
home to
honest
honor
honour
honour what
hope
hope i
hope that
hope you
hope your
hopeless $
hoping
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
how to
how was
how we
how would
how you
hsa
hsa card
https
huh $
huh what
human
human or
hundred percent
hung
hungry
hurry
hurry $
hurry up
hurts $
husband $
husband card
husband has
husband pay
husband says
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
i beg
i begin
i being
i believe
i bet
i better
i bought
i bound
i bring
i buy
i call
i called
i can
i cancel
i cancelled
i carry
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
i don
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
i hear
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
i locked
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
i moved
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
i phone
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
i refresh
i refuse
i regret
i repeat
i replace
i reply
i return
i right
i ring
i round
i safe
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
i speaking
i spell
i split
i start
i still
i stop
i stopped
i stuck
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
i wish
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
icing
id
id $
id ?
idea
ideal
idiot
if
if $
if bank
if cake
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
if price
if so
if somebody
if someone
if that
if there
if they
if this
if you
ignore me
ignore that
ignore what
illegible
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
in blue
in box
in cad
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
in envelope
in euros
in evening
in five
in for
in four
in french
in fridge
in from
in front
in garden
in german
in greek
in groups
in half
in hand
in here
in hospital
in hour
in india
in is
in it
in italian
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
in ok
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
in right
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
information do
information for
information go
information i
information in
information now
information once
information protection
information safe
information so
information you
ink
input
insert
insert card
instant
instead $
instead i
instead of
instructions $
insufficient
insurance number
interac
interest
interest free
interest rate
internet
into
into it
into this
invalid
invalid $
invoice
invoice $
invoice ?
invoice and
invoice first
invoice for
invoice me
invoice number
invoice says
invoice with
invoices
invoices from
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
is best
is bill
is bit
is blank
is blocked
is blue
is bot
is business
is button
is cake
is cancel
is cancelled
is cancelling
is capital
is car
is card
is catch
is charge
is charging
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
is crying
is cut
is cvv
is damage
is date
is dead
is deadline
is debit
is declined
is delivery
is deposit
is different
is dollar
is done
is double
is down
is empty
is end
is ending
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
is free
is friday
is from
is going
is gone
is good
is grand
is gratuity
is group
is happening
is he
is her
is here
is his
is how
is human
is in
is included
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
is merchant
is mine
is missing
is mistake
is mm/yy
is money
is month
is more
is mrs
is my
is name
is needed
is new
is next
is nice
is nickname
is no
is none
is not
is nothing
is number
is off
is offer
is office
is ok
is on
is once
is one
is only
is order
is other
is out
is over
is own
is paid
is pan
is parking
is paying
is payment
is phone
is pin
is point
is possible
is price
is problem
is question
is rate
is real
is red
is reference
is refund
is right
is room
is security
is sending
is she
is short
is showing
is signature
is small
is so
is somebody
is spelled
is start
is state
is still
is stolen
is stopping
is stuck
is table
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
is using
is very
is visa
is way
is weather
is what
is which
is white
is who
is with
is word
is worn
is written
is wrong
is yes
is you
is your
is zero
island
issue
issue number
issued
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
it am
it and
it another
it anywhere
it arrived
it as
it ask
it at
it back
it be
it because
it been
it before
it below
it better
it binding
it bit
it blue
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
it date
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
it fresh
it friday
it from
it froze
it go
it goes
it going
it gone
it good
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
it last
it later
it leave
it left
it legit
it let
it locked
it look
it looks
it make
it makes
it may
it me
it meant
it month
it monthly
it more
it must
it my
it name
it need
it needed
it never
it next
it no
it not
it now
it numbers
it off
it ok
it on
it one
it open
it or
it out
it over
it paid
it pay
it pending
it possible
it printed
it problem
it quick
it rain
it repeated
it right
it round
it run
it safe
it said
it same
it say
it says
it second
it should
it simpler
it small
it so
it sorry
it sort
it standing
it start
it stay
it still
it stop
it straight
it take
it taken
it taking
it tell
it tells
it that
it then
it this
it threw
it through
it tmrw
it to
it today
it tomorrow
it tonight
it too
it turns
it twice
it two
it under
it up
it used
it visa
it w
it wait
it wants
it was
it way
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
it would
it written
it wrong
it yet
it you
italian
item
itemised
itemised bill
j
jacket $
jam
janet
janet $
jcb
jess
jiffy
jiffy $
joint account
joke
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
keep $
keep asking
keep card
keep charging
keep coming
keep going
keep it
keep my
keep number
keep saying
keep taking
keep what
keeps changing
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
kicked
kicked me
kid
kids $
kids need
kids to
kill
kill it
kill me
kind
kind $
kinda do
kinds
kinds of
klarna
klarna or
knew
knock
knock few
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
know this
know what
know when
know where
know which
know who
know why
know with
know you
know your
knows $
kroner
lad's
lady
land in
landline $
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
last msg
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
late fees
late payment
late to
later
later $
later i
later ok
later on
later today
latest
latest i
latin
law
law is
leaflet
leaning
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
leave out
leave that
leave things
leave this
leave tip
leaving
leaving $
left
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
legs
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
let's try
lets
lets do
lets me
lets pay
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
limit is
limit to
line
line $
link
link $
link expiry
link i
link still
link to
link where
linked
list $
listen
listening in
little $
little number
little one
little while
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
long have
long i
long is
long number
long one
long thing
long time
longer
longer $
longer want
loo
look
look $
look ?
look after
look at
look for
look that
looked
looking
looking at
looking for
looks
looks $
loonies
lose
lose it
losing
lost
lost $
lost card
lost connection
lost interest
lost it
lost me
lost my
lost will
lot
lot $
lot for
lot of
loud $
love $
love to
love you
lovely $
lovely weather
lower
luck
lunch $
machine
machine $
machine ate
machine in
mad
mad $
made
made $
made out
made that
made up
maestro
mail
mail $
make
make $
make account
make i
make it
make letters
make me
make mistake
make out
make payment
make sure
make that
make this
make transfer
make you
makes me
makes sense
making me
man
man $
man from
man or
manage
manager
mandarin
manner
manual
many
many cards
many days
many digits
many dollars
many goes
many hours
many minute
many numbers
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
match card
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
may go
may have
may i
may not
maybe
maybe $
maybe ?
maybe i
maybe it
mc
mc $
me
me $
me 0
me ?
me about
me account
me again
me all
me amount
me anything
me at
me back
me bill
me bit
me but
me card
me chance
me code
me do
me double
me down
me example
me first
me fix
me for
me from
me get
me give
me go
me half
me here
me his
me how
me i
me iban
me if
me in
me into
me invoice
me is
me it
me joke
me know
me later
me little
me look
me maybe
me money
me my
me name
me never
me new
me next
me no
me not
me now
me number
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
me same
me see
me something
me sorted
me speak
me stuff
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
me total
me twice
me two
me type
me understand
me what
me when
me where
me who
me why
me wrong
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
means $
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
membership or
memory of
menu
merchant
merchant $
merchant ?
merchant been
merchant get
merchant is
merchant start
merchant this
mess
mess up
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
messages are
messages come
messages this
messed
methods
mi tarjeta
middle ?
middle name
might
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
mind that
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
minute my
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
mistake i
mistake that
mistake there
mistakes i
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
modify $
mom
moment
moment $
moment i
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
money over
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
month with
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
morning $
mortgage
most
mother $
mother card
mother maiden
move money
move my
move on
moved
moved house
mr
mrs
msg
msg $
much
much ?
much does
much have
much in
much is
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
must ask
must be
must get
must i
must it
must put
must say
must think
must you
my
my $
my account
my answer
my answers
my app
my appointment
my back
my bad
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
my cat
my code
my company
my company's
my computer
my country
my coupon
my credit
my customer
my cvv
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
my expiry
my father
my fault
my feet
my fingerprint
my first
my flatmate
my friend
my full
my gf
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
my kid
my kids
my lad's
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
my mind
my mistake
my mistakes
my money
my mum
my name
my names
my neighbour
my nerves
my new
my note
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
my pension
my permission
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
my screen
my second
my secret
my sister
my son
my sort
my starling
my statement
my surname
my team
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
myself in
myself to
n
n can
n if
nah $
nah forget
nah i
naira
naira $
name
name $
name ?
name and
name did
name do
name enough
name first
name for
name go
name goes
name going
name has
name i
name is
name later
name matter
name mine
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
name's fine
name's too
name's wrong
names
natwest
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
need bank
need copy
need cvv
need day
need expiry
need for
need help
need human
need it
need me
need my
need new
need now
need slash
need something
need this
need to
needed $
needed for
needs
needs changing
neighbour $
neighbour has
neighbour if
neighbour lost
nerves
nervous $
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
never more
never ordered
never paid
never said
never to
never type
never understand
never use
new
new $
new card
new here
new mobile
new one
new or
new phone
new to
next
next $
next ?
next door
next month
next one
next payment
next term
next time
next to
next week
next year
nice $
nice one
nice to
nickname $
nine
nine $
no
no $
no 0
no 0000
no ?
no bank
no be
no box
no business
no can
no cancel
no card
no cards
no change
no changes
no code
no complaints
no confirmation
no correct
no cvv
no date
no day
no deal
no digits
no do
no email
no entiendo
no fee
no form
no from
no going
no good
no have
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
no numbers
no one
no or
no patience
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
no too
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
nope not
nosy
not
not $
not ?
not accept
not accepted
not accurate
not agree
not all
not allowed
not alter
not any
not approved
not ask
not asked
not authorised
not bad
not be
not been
not before
not being
not believe
not bill
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
not changed
not changing
not charge
not charged
not clear
not click
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
not credit
not do
not doing
not edit
not end
not enough
not fake
not fancy
not feel
not find
not finish
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
not if
not in
not it
not justify
not keep
not know
not let
not letting
not listening
not machine
not make
not manage
not match
not matter
not me
not mean
not meant
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
not planning
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
not respond
not right
not rush
not safe
not same
not save
not say
not saying
not scan
not scroll
not see
not seen
not send
not sent
not share
not show
not shown
not sign
not so
not speak
not stop
not store
not sure
not swap
not take
not talk
not talking
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
not using
not valid
not visa
not wait
not want
not we
not what
not where
not with
not work
not working
not worth
not yet
not you
note $
note about
noted
noted $
notes
nothing
nothing $
nothing bad
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
now my
now on
now or
now that
now then
now what
nowhere
nowhere $
nowhere to
nr
nuh
number
number $
number 0
number 00
number 0000
number ?
number above
number after
number again
number and
number be
number beginning
number behind
number but
number come
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
number into
number is
number looks
number needed
number next
number not
number now
number of
number off
number on
number out
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
numbers for
numbers here
numbers i
numbers on
numbers there
numbers with
numerals
nurse
nut
nuts
nzd
não
número
o
o $
october
odd
odd to
of $
of 0
of 000
of 0000
of any
of bank
of blue
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
of transaction
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
off and
off by
off for
off i
off it
off me
off my
off on
off or
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
oil
ok
ok $
ok ?
ok for
ok from
ok if
ok to
ok with
okay
okay ?
old
old card
old flat
old man
old one
old phone
ombudsman
on
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
on but
on cake
on card
on corner
on day
on debit
on delivery
on different
on earth
on file
on first
on for
on friday
on front
on here
on his
on hold
on holiday
on how
on in
on invoice
on is
on it
on keyboard
on left
on level
on mastercard
on me
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
on that
on their
on then
on there
on these
on third
on this
on to
on top
on tuesday
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
once only
once or
once right
once yes
once you
one
one $
one ?
one and
one are
one before
one by
one cake
one card
one change
one charge
one digit
one for
one go
one hand
one has
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
one myself
one not
one of
one off
one on
one or
one payment
one question
one second
one short
one should
one since
one that
one thing
one time
one who
one will
one with
one word
one you
one-time code
ones
ones ?
ongoing
online
online $
online payments
only
only $
only 0
only 00
only ?
only card
only cash
only deposit
only gave
only go
only got
only had
only half
only has
only have
only i
only if
only live
only long
only mastercard
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
oops $
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
option
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
or bottom
or can
or card
or code
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
or i
or is
or last
or later
or less
or mastercard
or me
or mine
or month
or more
or must
or my
or nah
or no
or not
or of
or on
or one
or only
or other
or second
or so
or some
or something
or somewhere
or straight
or them
or to
or us
or wait
or what
or with
or without
or write
or year
or you
order
order $
order 0000
order ?
order again
order do
order for
order has
order is
order me
order my
order new
order number
order paid
order was
ordered
ordered this
orders
original
other
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
otp is
our
out
out $
out ?
out every
out for
out i
out if
out in
out later
out my
out now
out of
out on
out or
out this
out to
out today
out where
out with
out yet
outside $
outstanding
oven
over
over $
over ?
over and
over code
over it
over my
over now
over phone
over that
over there
over time
over with
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
own card
own money
own number
owner
pa
padlock
page
page $
page after
page for
page is
paid
paid $
paid ?
paid back
paid do
paid for
paid in
paid it
paid last
paid less
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
pan number
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
pass it
pass me
passed
passed on
passport
passport is
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
pay does
pay driver
pay extra
pay first
pay for
pay go
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
paying today
paying twice
paying with
payment
payment $
payment ?
payment and
payment back
payment be
payment did
payment for
payment from
payment go
payment i
payment in
payment is
payment link
payment methods
payment now
payment of
payment ok
payment on
payment or
payment page
payment plan
payment plans
payment provider
payment that
payment to
payment was
payment with
payments
payments ?
payments after
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
pension
pension has
people $
people are
people in
per
per month
per person
percent off
perfect thanks
perhaps
perhaps $
perhaps another
perhaps i
person
person ?
person not
person or
person paying
person who
personal information
persons
pesos
phishing
phone
phone $
phone ?
phone bill
phone died
phone for
phone gets
phone has
phone me
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
pick it
pick up
picking
picture
picture of
pin
pin $
pin ?
pin and
pin at
pin does
pin is
pin to
pin's
pinched my
ping
pins
pix
place
place $
place for
place to
place what
plan
plan $
planning
planning on
plans
plans change
plastic
plate
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
polish
polish $
pongo el
pop
pop in
pop up
popped up
popup
porch
possible ?
possible for
possible in
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
press anything
press button
press enter
press send
press something
press to
pressed
pressed back
pressed cancel
pressed it
pressed send
pressed wrong
pretend
previous one
price
price ?
price in
price is
price of
price per
print
print $
print this
printed
printed $
printed on
printed or
printer
privacy
private $
prob
problem $
problem if
problem with
procedure $
procedure for
proceed $
proceed only
proceed to
process
process $
process ?
processes
processor
product
program
promise it
promised
promo
promo code
proof
proof $
proof that
proper one
protected
protection
protection do
proud
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
purchase $
purchasing
purchasing card
purple
purpose
purpose $
purse
purse $
push
push it
put
put $
put ?
put another
put card
put code
put confirm
put date
put down
put for
put in
put it
put me
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
pya
qr
qr code
quarterly
question
question $
questions
questions for
quick
quick $
quick is
quick quick
quick to
quicker
quicker i
quid
quid $
quiet
quit
quit this
quite right
quote
quoted
quoted me
qué
raining cats
raise
raised
ran
ran out
rand
rand $
rang
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
react
reactivate
read
read about
read english
read everything
read it
read me
read out
read that
read this
read three
read what
reader
reading it
ready
ready $
ready but
ready for
ready now
ready pay
ready to
ready when
ready yet
real $
real company
real money
real number
real there
reason
reason you
reassurance
recall
recap
receipt
receipt for
receipt here
receipt or
receipt that
receive my
received
reception
recipient
recognise
recognise $
recognised
recorded
recorded ?
records
recurring
red
red message
red one
redo
redo that
ref
reference
reference for
refresh
refund
refund $
refund policy
refusal
refuse
refuse $
refuse to
refuses
refusing
register
register first
regret
regret it
regular
reinstate
reject
rejecting
release
reload
reluctant
reluctant to
remain
remember $
remember it
remember my
remind me
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
repeat yourself
repeated
repeated $
repeating
replace
replace card
replace it
replaced
replaced $
replacement
replacement $
reply
reply $
reply ?
reply with
reported
representative
representative $
request
reschedule
resend
resend $
resend it
resend that
reservations
reset
reset my
respond
rest
rest $
rest i
rest later
restart
restart payment
restate
resume
retain
retention
retry
retry $
return $
return it
return policy
return to
returned
returned if
retype
reverse
reverse $
reverse charge
reverse it
reverse payment
reverted
reverted $
review
revise
revive
revolut
rice
right
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
right only
right place
right then
right there
right to
right way
right with
rights
ring
ring bank
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
roommate $
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
rushing
safari
safe
safe $
safe as
safe on
safe to
safe with
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
said something
said that
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
sat
saturday $
save
save it
save my
saved
saving
savings
savings bank
savings book
say
say $
say again
say anything
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
saying $
saying to
saying yes
says
says do
says error
says expired
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
says you
scam
scan
scared
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
searching
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
see when
see where
see which
see you
seems lot
seems right
seems shady
seems to
sees my
seguro
sell
send
send again
send invoice
send it
send me
send money
send my
send payment
send pic
send this
send to
send you
sending $
sends
sense
sense $
sense to
sent
sent $
sent ?
sent another
sent back
sent before
sent cheque
sent code
sent here
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
she right
she said
shes
shillings
shipping
shop's
shop's number
short $
short number
short one
short this
shorten
shorter
shot $
should
should $
should be
should do
should go
should i
should it
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
show summary
showing $
shown $
shows i
shows nothing
shut $
shut it
shut up
si
side
side $
side ?
side of
sign anything
sign something
sign up
signal
signal here
signed up
signing
silly me
simple $
simple words
since last
since my
sing
single
sister $
sister ordered
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
slash ?
slash in
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
small for
small number
small one
small print
smaller
smashing
sms
smudged
snapped
snow
snowflakes
so
so $
so bad
so cancel
so complicated
so did
so far
so hard
so i
so is
so it
so let's
so long
so many
so much
so slow
so sure
so there
so what
social
social security
sofa
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
somebody
somebody can
somebody from
somebody has
somebody is
somebody on
somebody real
somebody there
someone
someone $
someone at
someone be
someone else
someone is
someone on
someone pinched
someone who
something $
something ?
something after
something and
something else
something for
something in
something is
something now
something off
something or
something tells
something that
something this
something to
something went
somewhere $
somewhere else
son
son $
song
soon as
soon will
sooner not
sorry
sorry $
sorry ?
sort
sort code
sort it
sort of
sorted
sorted $
sorted ?
sound
sounds
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
speaking $
speed
speed it
spell it
spelled
spelling
spelling $
spelling in
spelling of
spelt wrong
split
split it
split over
splitting
splitting bill
spoken to
spot
spot for
spot on
spread
spread cost
spread it
spring
ssl
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
starling one
stars
start
start $
start again
start date
start from
start getting
start over
start with
started
started $
starting
starting $
starts
starts with
state
state of
statement
statement for
statement shows
station
status
status of
stay
stay in
stay on
stay open
stay there
stay with
stays
stays $
steal
steal my
steep
step
step ?
step back
step by
step i
step is
steps
steps $
sterling
stick
stick with
sticker
still
still $
still accepted
still be
still cancel
still coming
still free
still get
still going
still good
still got
still has
still have
still here
still in
still it
still need
still no
still open
still owe
still pay
still possible
still processing
still say
still something
still there
still use
still valid
still waiting
still want
still work
stock
stolen
stolen $
stolen so
stolen what
stop
stop $
stop all
stop at
stop everything
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
stop to
stop working
stop writing
stopped
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
straight away
straight off
strange
street
stretch
strike
strings
strip
strip $
stripe
stripe $
stripe what
stuck
stuck $
stuck in
stuck with
student
student discount
students
stupid
style
subject
subject to
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
sunday ?
super
supervisor
support
support $
suppose
suppose $
suppose i
surcharge
surcharge for
sure
sure $
sure about
sure i
sure if
sure it
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
sus
swallowed
swallowed it
swap
swap card
swap cards
swap it
swear this
swish
switch
switch cards
switch to
switched
symbols
system $
t&cs
t&cs $
tab
tab $
table
tack
take
take $
take $00
take 0
take 00
take ages
take all
take any
take back
take card
take cash
take cut
take days
take down
take from
take it
take long
take longer
take me
take money
take more
take my
take nothing
take off
take only
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
taken today
takes
takes me
taking
taking it
taking money
taking so
talk
talk it
talk me
talk to
talking $
talking about
talking to
tallies with
tamil
tan
tap
tap my
tape
tarjeta $
task
task $
tax
tax ?
tax in
tax invoice
tax is
tax number
tax on
tax return
taxi $
td
tea
teach
teach me
team $
tears
telephone $
tell
tell anyone
tell bank
tell me
tell my
tell which
tell you
telling you
tells
tells me
ten $
ten four
ten percent
ten second
tenner week
term $
term or
terminal
terminate
terms
terms $
terrible
test
text
text $
text ?
text and
text box
text it
text me
text message
texting
texting me
than
than i
than last
than one
than order
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
that as
that at
that back
that be
that before
that binding
that bit
that can
that cancel
that card
that card's
that code
that did
that do
that end
that ends
that enough
that everything
that figure
that final
that for
that four
that full
that got
that has
that here
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
that message
that much
that my
that needed
that nothing
that number
that number's
that ok
that on
that one
that one's
that order
that out
that paid
that payment
that per
that price
that printed
that reminds
that rent
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
that work
that works
that would
their
their end
theirs
them $
them here
them in
them now
them one
then
then $
then ?
then charge
then go
then i
then is
then it
then my
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
there be
there button
there by
there cancellation
there email
there enough
there guide
there i
there in
there is
there link
there manual
there minimum
there money
there more
there much
there must
there now
there or
there page
there parking
there person
there problem
there record
there safe
there should
there slot
there somebody
there something
there time
there two
there warranty
there was
there way
these $
these are
these days
these information
they cancelled
they give
they have
they know
they only
they print
they put
they quoted
they sent
they told
they will
they've put
thick
thing
thing $
thing again
thing as
thing do
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
this be
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
this feels
this final
this for
this full
this go
this goes
this going
this has
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
this now
this number
this official
this on
this one
this only
this or
this order
this out
this page
this paid
this payment
this phone
this question
this real
this rent
this repeat
this right
this rn
this safe
this second
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
this without
this word
this work
this year
this you
those
those $
those ?
those are
though
though $
thought
thought about
thought i
thought it
thoughts $
thoughts i
three
three $
three digits
three goes
three numbers
three or
three times
threw me
through $
through ?
through it
through with
throw
throw it
throw this
thru
thumbs up
thursday $
ticket or
tickets
ticks
tied
til
til i
till $
till friday
till i
till what
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
time thing
time to
time until
time will
time you
timed
timed out
timer
times
times $
times can
times cos
times do
times will
tiny
tiny number
tip
tip $
tired $
title
tmrw
tmrw $
to $
to $00
to accept
to account
to add
to all
to amend
to answer
to anything
to approve
to ask
to back
to bake
to bank
to be
to begin
to beginning
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
to complete
to confirm
to continue
to correct
to cover
to dispute
to do
to donate
to edit
to enter
to fill
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
to here
to him
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
to lose
to machine
to make
to match
to me
to meet
to merchant
to message
to modify
to my
to name
to not
to now
to number
to old
to open
to order
to other
to owner
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
to reply
to return
to review
to ring
to robot
to run
to same
to say
to second
to see
to send
to settle
to show
to sign
to sit
to sleep
to somebody
to someone
to something
to speak
to spell
to start
to stop
to swap
to switch
to take
to talk
to tell
to text
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
to update
to use
to wait
to what
to where
to work
to write
to you
toast
today $
today ?
today or
today so
together
told me
told my
told to
told you
tomorrow $
tomorrow ?
tomorrow do
tomorrow if
tomorrow morning
tonight
tonight $
tonight ?
too
too $
too ?
too bad
too complicated
too difficult
too easy
too faint
too late
too long
too many
too much
too quick
too slow
too small
too sure
too young
took
took this
tooth
top
top $
top ?
top of
top up
torte
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
traffic
train
train $
trains
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
trash
trial
trick
tried
tries
tries $
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
try it
trying
tuesday $
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
twint
two
two $
two accounts
two cards
two charges
two goes
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
type ?
type all
type at
type card
type date
type here
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
types
typing
typing $
typing ?
typing it
typing my
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
un-cancel
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
undo
undo $
undo cancel
undo cancellation
undo it
undo that
undo this
undo what
unfreeze
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
up as
up before
up code
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
update my
upi
urdu
us
us $
us are
usd
use
use $
use another
use at
use card
use cards
use cash
use different
use for
use her
use hers
use i
use in
use is
use it
use mine
use my
use one
use other
use same
use second
use that
use this
use two
use up
use what
use you
used
used ?
used for
used it
used my
used that
used to
useless $
using
using card
using credit
using my
usually does
v
valid $
valid from
valid thru
validity
vanished $
vat
vat in
vat invoice
vat number
vegan
venmo
venue ?
verification
verification number
verified by
verified merchant
version
very much
vet
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
visa my
visa one
visa or
visible
visit
voice
voice $
voice message
void
voucher code
voucher for
voucher from
voucher i
vouchers
w
w it
w me
w other
w/o
wage
wages
wages $
wages have
wait
wait $
wait for
wait i
wait it
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
want 0
want anymore
want back
want code
want from
want human
want it
want me
want my
want number
want one
want out
want pay
want photo
want sort
want that
want this
want to
want you
wanted
wanted $
wanted credit
wants
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
was easy
was error
was fine
was for
was from
was going
was good
was hoping
was i
was in
was it
was keen
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
way too
ways
wdym
we
we agree
we are
we begin
we can
we cancel
we do
we each
we finish
we get
we go
we good
we got
we had
we have
we i
we in
we leave
we may
we only
we paid
we pause
we pick
we redo
we share
we should
we up
we want
we were
we'll do
we're having
weather
website $
wedding $
wee
wee number
week $
week instead
week with
weekly
weekly or
welsh
went
went by
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
what name
what now
what number
what order
what other
what palaver
what protection
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
what types
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
wheel
when
when $
when are
when cake
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
where we
where were
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
which bank's
which bit
which box
which brands
which card
which cards
which code
which company
which country
which date
which day
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
while $
white
white $
who
who $
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
who sent
who this
who wants
who was
who will
who won
who you
whole
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
why did
why do
why does
why here
why i
why is
why it
why must
why not
why or
why should
why so
why was
why will
wie
wife $
wife card
wife does
wife first
wife gave
wife has
wife says
wifi
will
will $
will ask
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
will someone
will sort
will stick
will take
will that
will there
will this
will to
will type
will use
will you
window
wipe
wiped
wire
wire it
wise
wish
wish to
with $
with 0
with all
with bank
with c
with card
with charge
with code
with company
with computers
with delivery
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
with who
with whom
with why
with you
with your
with zero
withdraw
withdraw from
withdraw my
withdrawal
withdrawals
within
without $
without ?
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
wonderful
word
word $
word ?
word code
word confirm
word for
word mean
words
words $
wore
work $
work at
work for
work here
work if
work in
work on
work with
work without
worked
worked $
worked ?
worked yesterday
working $
working after
working for
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
wreath
write
write $
write again
write confirm
write date
write expiry
write happy
write in
write it
write month
write my
write name
write numbers
write that
write to
write what
write yes
write you
writing
writing is
writing now
writing to
written $
written down
written there
wrong
wrong $
wrong ?
wrong amount
wrong but
wrong button
wrong can
wrong card
wrong chat
wrong date
wrong i
wrong number
wrong on
wrong one
wrong order
wrong person
wrong pin
wrong size
wrong there
wrong thing
wrong visa
wrong will
wrong window
wrong with
wrong word
wrote before
x
xxxx
ye go
yeah
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
yesterday $
yet
yet $
yet ?
yet can
yet is
yet right
yo
yo $
you
you $
you ?
you able
you about
you accept
you after
you all
you already
you alright
you and
you are
you arrive
you ask
you asked
you asking
you at
you bakery
you be
you been
you believe
you belong
you bill
you bot
you break
you bring
you can
you cancel
you change
you changed
you charge
you charged
you charging
you check
you close
you code
you come
you confirm
you correct
you could
you deaf
you debit
you delivery
you describe
you did
you do
you doing
you email
you end
you enough
you erase
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
you left
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
you official
you ok
you only
you open
you or
you owe
you part
you pass
you pay
you people
you promise
you put
you read
you real
you receive
you received
you refuse
you remember
you remind
you repeat
you resend
you rest
you reverse
you robot
you round
you run
you said
you same
you sandra
you saved
you say
you see
you send
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
you up
you use
you using
you verified
you very
you waiting
you want
you wanted
you were
you what
you when
you who
you will
you work
you write
you writing
you wrong
you wrote
you've asked
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
your account
your boss
your cancellation
your company
your day
your end
your iban
your information
your last
your machine
your message
your name
your number
your office
your own
your patience
your privacy
your question
your screen
your side
your site
your terms
your word
yours
yours ?
yup
zelle
zero
zero $
zero before
zip
zip code
zip on
zloty
£
ñ
ü
не
""".strip()
ADDED: Final = rb"""
DbGaH]IbJ\K\OfPcQZR]T]V[W\Y\ZX[\^Z`caccdd\e\j]lYr\
W]jg
Rj
@dBnC\E]FbGUH\L[OfP\QbR[T[WZ^Y_d`gc\dchYljtbva
AgChDcEYHhJ\K\L[ObS[TPU]VbYbZ\[Z\]`]b[cbe\fYgaj\kclaoWpaqmr[s[ue
BXC[HYJVM]T\U]WZZY^Z_]`\e\gph]m]n\o]pZq\
BZC[HXJVM]T\UYV[WZZY][^Z_]`\e\g~h]mZn\o]pZq\uY
@eGgccl\
E]de
EeOhW[\\jY
KhSgb\j]kcnhs]
KinR
`\m\ng
KgM\R\W]^\m\ni
KgP\Seb\j]kcnms]
J]OeU]VjW[Y]cfedmYvZ
@]BhGcS]W[nd
@]AcCQGXHdJbKcM\ScU\V\WdX\Y]Z[[\]f^]_[aac[d\e[n[qct]
@[B[CjIXKdM\OhPcR\SbT\U]V[W\X\Y[Zd[\]a^]`Xcfd\eel]mdqcr]t\u[vX
AhSg[\`bb\sa
AhB[CYE[GZOYPjSUVqWYYYZ[^\cjh\lcq]v\
B\CbDbGdHVIbK\OgQZR]T\VYWYY\ZX[\^Zacckd\ecj]lYr\
C[GdO[VXWZcl
BZC[HXJVM]T\UYV[WZZY][^Z_]`\e\g~h]mZn\o]pZq\uY
G]IbPjR\lgr[
J]OeU]VjW[Y]cfmYvZ
BhGcW[
KaSgb\j]kcnf
@]CgHeIXKiM\OgPdR\SbT]U\ViWYX\Y[Zc[[]b^]_[`[d\edl]mdn[qcr]t\u[vZ
BVD\F[KaLZOlPgQ]RZSfUYV\WZZY^V_[`aacb\cdeXf]gYjckYlYmZokp\qar\sYu[vX
]pc\eW
AhSg[\`bb\sa
C[H[MdPcZ]]Z`qv]
@[C\DeEaHYJaO[PaRXSaYbZ]^Y_W`yc]eghcmincoWpZrct]u[v\
CjOYTbUbZ\ha
BcC]D]FdGaHbJfK[MYN]OUPbRZScUZVWWbX\Yc[W\b]Y_caYcZg[hcjgmYn\p\q\reseuYv[
HbYl\]di
CcPdSaWZc]lcojvb
@fCpG\H[K]L[M\O\TaWZX\Y[Zg[]\e][^\_]c\ehg]l\obp[q\r]s[
W\Zi
@[A]BdE\FYGSH\L\M[OpP\R\SgVUW]XkYdZY[Y\a^V_Z`Yb\cfdZebh\l]o[rZsXuVvZ
Xg
B\H[OcViW\^\cf
AgCcD]EcHZM]OWPpR[UaVcX\Y[Ze[\\e^c_Xc[ebg]hlkclbrcsbtbua
BhDeH]OjPgWYYY[dfbu\vl
@gB]D\EfFcG[HYLeM\NePgSaWWX\YZZ][[\\]\_a`bccf[gbhgk[lfmdnbp]q\r\t\u\
AcB]EbGVHbI]JdK\MXNZO[P[T\WV\\^[`fbjddj]kfl]m]n\o]pbr\uZva
R\\]jn
CYK\L]NfOaTbV]W]XhZ[[f\f^Z`[acjgrbsZtjvc
OgR[W[bh
AkB[C[G\H\JbMcTcW\[[^b`\aec\eb
@dBjC]E\HZJ\L\MZObR\T\VVWV[\\\a]b]cee\hajml]qYt]va
DbEbGiH[I\MZP\S\V]WYYZ[W\]`ZcbkZlXs\u]
BXC\L[R\WVZ\[[^]`\e\hlkZo\to
FfGeHWI[JbKbNbPhQbSaTXUZVeWZYdZf]Z^d_]`Zc\dcebfdhclZodp\q\rbt\ub
FdLkN\PbQgVbWXY][b^e`cbac\fajbobpb
AhBcCZDcEcHZJ\KcLcNbPbQcR[WV[b_[`\b[c\d]eaffg[kZl\mbn\o[p[qfrfset\ud
@ZB]EYFnHfKYObQkV[WcYg^\_\gbhZjYmcr]s\vY
AZE[FhHgIbL\MXN\P[QfSaUUVYWWX\YX[Z\\][^X`\e\f]g]lYmgnWobp]qbrrs\t\u]v]
AbBbGbHWIaOhPcScT\VXWXZ][\]adbf\o\r]s[v\
A\B\CbDcEaGdI[QZRbSgTaU]WaZj[b]\_abYd\f[h]jcl[nbqYt]v\
BZDdL\P]RkWX[eeckdlZt\v]
BXCbEhHgJ[LhO[P\R\WZZ[[f`ea]bZcff[lYshve
@dCcG]HfIcJcK]L[N\P[ScU\WXZb\\abbfdee]oapata
B]T\WfZ\[aegt\
BfCVEgFcHLJYK]LcNXOdPcQdSYTbUdV[W]XaYYZX[Z\ga\b\dbegfbhhjgkZmWn\oapWqYrcsZtYv[
BZH[JdK\L[N]O[TbWbXi\b`\acbbcggao]pYrb
Hd[gsg
AbDZFUG\H[IZJcL[MZOaR]T[U\VfWZXZYgZc\[]i_]`aacccdXe[f\gYhZjfkdmcndohpZratbu\
AaChK]VeWa[\j]tZuf
D[RkT]ZfpZ
KbM]RiV\W[sc
AZEaFeGbHaR\S]TaVcWaXcYbZb[[]V_]bWc[eajalZmbndodpZrgsctav\
BfHcWW[ju]v[
OdW]kf
@bAbB]C[I]K]M]O\PnRXTdU]VcW\Y]Zg[]]eaecce\jVpdqcv[
@dBcCbHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh\jamZneo\peqbsgt\
DdWh[afZravZ
NaViWch\
@jAdBWCbFZG\HZJRLXMdNXO]PeS\TXUbV[WUXgYYZY[f\e]j^b_\`XbkegfWgUhajVkXlfm]nlo]p[qSr\s[t[utvZ
@cA]B\FaH\LcMiO\QiVeWUZa\b`Zcgfajbl[mcncq\s\tbv]
H\J\R]U]W\Z][\^[e\gpm]o\p]u]v]
AdBZCbD]FdG]LZMbNbPbSdThUaVcYc[c]e_\`Wa]ebfZg[hck\n[pcrXt]v[
C\TnW[Y]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
A[C\EbJeKeM]WT[f^badbcd]fjjgr\v]
IhKcM]VeY[edf\heo]q[
HZPbS\[]cdfkh\q[
IhO[W\Y]fYrh
@bA]BZCZD[GeHYJbKdM\N\O\P\QZR\VWWbX]YYZd[[]h^Z`qdcebfbhamXo]pYtguZv[
B[LhMjWX
HbLcMbS]VaZ[[\bcdbe\limcpfr\v]
@[AXBYCWDdEfFdGUHdI[JbKZMYN\OOP[QcS\UfVZX\[Y\\afbbc\dffYh[kZlcmkoYp\qbr\s\t[
A\CZEYFcHmIbJjK[L[MZNdP\RZS]T[WZXbY\Zf[k^[agefgghZj\lXmbnZoVr[vf
CZR[TiVbWd[[a]cfd\e]lgo\
@]EjFZJ]W[_]l\tc
@cAZDcF[GcJ]LcN]O[R\S][a\c`Zc]dkebg]hfl\m[n[o\thua
AcBbCrDYFZGeH\I\L[M[N]OZP]RYS[TjVWWZX[YiZW[[\R]g^[_\`Za[c[d[e[fYgYj\lVmfoapZrfuWvY
CfD]JXKaL\OdR]WbX[YcZd[Y\[^]`\cch\kflen\oYpiqjrft\uYv\
B]HaI[OWU[Wn[ZbZd[h]jbrbteu[
@]G]HdNdWiX\Ze]b^cbbd[lf
@cCXEfFhHcL[M[OdPbQ[R[T\VaWY[d\a^Y`cb]c\dYecfdj]kYmbncoepcqdres\tdu\vb
BaGcRWT\Wjeakclft\
@cAcEhFaHaIcJbL\NZO\T\UgVZWgX[ZY[g\[^[`hcWgjhjj\lZmboYq]r\u]vZ
AcEdFfH]KdMcNeObQaR]VbY\[b_]`]ced\ebf\g\jblbmanbqataub
FdH]L[MiNYQcU]VaWWZc\f^adfj\m]nbofp[qZ
B\C\GaK]L]M]O\TcUdVcW\\\]X^bb]c]fimes[tkua
AkBcD\HdKZN\P\Q\TcVgWcX[[[\e^f`[a]bZcXd[ejfgg[lXnbpdr]s\tcuYvc
BeCkJZOdPfReV\W[l\ngoYpcrf
C\L[M\OaP]RXT\W\XdYg^Xe\hekgl[odrftZufvd
@]A]BaEZH[I\JbKnLZNhO[Q\RhTiU\VV[[]\cYdbe]fbhhkYl\m\nboVpRqZrdsZt[uZvb
AgGbRaW\
@bB\HZKXL\MYOaRbVjZc[p]\_[afeZkfmYogp]
Vivb
@\AgB]DaE]GdHZIdJ\KZL]OcP[RhSkV\WSXgYb]]^a_g`ha[b[c[dafghZl\qZr[s\tZv]
@bBfCaDjEfFdK[OaR\TYVZ^]cYe[jnlZq]sht]u\vZ
A\GaI\K[LYMbOfUbVaW\Xi[[\\`aedg]lomXnftbu\
@cB\GbN]O\Wk[[m]nlp[vV
A\BZC\DcEZFfGZH[I\KaL\MgN[ObPlR\SbUeW[Z[[c^a`Zaabgd[ebfXh\k\lbmbndocpdr\t\udvb
WZYi
A]BZC[JaKdTcUdWgZc^U_ce\geh]iWn\obq[uav[
BcGfL[NbUbW\Y][Y^]cZe]fbggkgrg
FeG\L[R]V[YkZa[g]eccjck]u\v]
A\B\CjF[G[JdKcN\OfTQU\VZWZZe[e^ZcceSgph[l]m\ocp[rZtcv\
@YB\CZHbJ\R[T]UiVgZZabebgch]m[n\o\qdrdtduZv\
IeN]O[TcXe^\d[ekh\j[lcmdq[vZ
BgObWXcb
I]Lcvk
AZHhLkP\RbWX^e_hbZeif[t\
A]B[C\EdFXGeHdK\L\M[NgO[Q[R\VeZ[^e_d`be[fbg\h]lXm[nXp\q]sctYubv\
CdIaTaV[Wj[bbZe\fhh\l\p\rYtj
AaBbC[L]MZS\UeV]WZY\[\\g]b_ba]cgecfilcmcr[sbt[
BYC[EZH\I]KWN]PVQdShW\X]Y\Zb[X\f]Y^Wc[d[eefZg]hdkdmfnqpjr]thu\v]
@\A\B]ChEeFbI\JkK\M\N\OcSXWcYYadbXedjgl\rdu\vZ
L]SbWi[\
BZF]H]K[R\S\T]UXVcWZXeZa[Z\\^\_\acd\e\gZh]jembn[oZpxs[t]u]v\
B[C\G[LkR]SZTbWdX\[\dcegfdqc
@[B]CdKjMePfT\VeWcZ[eih]lZn\qbrrsZv]
V]WXlj
BYDcGbLiMYNbOgRYVbWbZb\]^[aidbeit[uav\
@\BbD\F[J\KaM]O]TcWfX]YeZ\[[\]^]_\`\a]ccdfe[f]j]lcm]n\p\rcs\v]
@YAZBYFYGZHaMdOcPfRXTgVXWlX[YWZm[\][^W_b`]agccdge\fmhcj]k\lYo]pYq]rXsXtdv\
DcGaHeJ\Mc[k\c]dcYodp\s]t[u]vX
P[V]Ycojq]
GcJ\PcWdZ\fgl\vf
LfW[
D[WZZr[ae]k\t]
H]M\ObPdR]SdV\Whgip\
[gm\okr[
B]UdV\Z]ejlgt[
A\B\CfFaHaJYL[M[NfOaP[R]TbVVZ[[Z^[aebXcbd\fUgZhZkdlbq[rnsbtdue
@dA\B\EdFdG]HYKYNcOTRZSVUaVYZk[Y^\_Zchebfbgci[kXlZpfr[tc
B]CeDhF]GeH\OdPbSbTdWZY\[S`]bWcXdbfgl\qZubvc
@\AbEaIaJ]KdNgR[TdW\XZYg[b]b^[a\becbecjek[mfnepYr\v\
CbViW\
Ijne
J]ehrbuf
DbF[G\HZJ\L[McNZOdRcSYViWZX[[Y^b`baccbdefYl\pYq]rasatb
@[A\DeEhFWG]H[I\JcLWM[NYObPYR\T\UZWbY\Z\[b\l]baYbZc\e[f[jZmco[p]qZsftku[vX
@bAbChDbFZH]L\MaN[ObUcWgZ\[\\a]f_dahcXd\iaj]p\qargs[tau]vZ
@[ASB\DqEsFdGXHVIbJ]K[L\M]N\OTR\ScTcUcVfW\Y]ZZ[Z\b^X_a`]b\ccd[fbh]jZkWlYpXq\rcs[tZuZvV
@nBZCjGbJ]KfL[RfU]V[WcXZZf[W`[b[cdp]rbset\u\
@YAbBWC\D]EZFbGcJgK[MVN[PUQbRcSaTlW\X]Y]Z[[Y\a^W_V`]bYd\fih[jXkYlbngodqfretWuZvX
@bAdCfEbFfG]I\J[M[PYU\VVYcZ[[\]b`bc[d[f\lZm[setYv[
@bB\DcGaJ[KYM\NeP]ScWiZV\\^Z`]acbgcfehg\jfk\lbqbvY
B]C]EbGfH\Jd^[`bcbekf\jasc
W\j\vj
IWWr^[
B[DbJ]OeP\T]VeW\XiZ][[]]^Yabe\gnhap]q]s\
AaBhDbF]GaKbLYO[W]YaZe[[\]]]^\_gekl\n]obt\vc
BYCfFmGgIbJbKWO[P[QbS\T\UYWZY[[\\b][^]`daZbZfRgbh]i\k[lWmZnUoZparcsZthuUv]
@aAhBfCaD[EZFcGbHUI]KVMZNXOhPXQbRWTdV\YkZU[\\Z]d`Wa[cedWenfZk]lfmco[pcqdrYs\tUu\vY
BbDbGbH\J[M[NVOeRiShUcV\WhXdYYZ]\X^\`]aadbe]fYg\h]lZn]oeq]rksct\uXv]
AbC[E[FVGcIeK]MgPgQ\R\VlYe[mf]m]nZo]qZsc
HdKbLcPgQ]V]Wa_bfftcuZve
B]DbV]W[Ze[ke\l[reve
@\CZJbM[NYR]VdWZY\]g^a_hajd\e\fajll\rbv]
AdBbCaL[McNfObP\VbW]Y\Za[b\a^ae]hfkclXn]o[vV
@gDbG\K]LYMbN]R\TYW]Y\Zh\b]\d\fcg\hhj[l[odpcrbt]
B]CgDeF]J]M]NcVbZi[[^d`\abc[ebf[hhlcm\p\v\
@[DcE\FcH\I\LaMiNgO\Q[SaU\X[YfZ][[`acZd]fehcjdl\mdnao[p]q[sjtgu]
AbOdVf[[\b^b`]f]ubv\
@[AZBZCYEZG\HcI]JdL\MZNYO[P\Q\RZTRUpVbWWX[YgZW[X\Y]h_[`Ya[b\dZeXj[l\monXoYp]rXsZt\ufvX
K]WbYf[d
@[AbB[C[D\EeFZGeH[I]L[M\NXO[PZT]UcVjWeYcZ\\a]]^b_Y`gaeb\d[e[fbj\k]lWm\p\q\r]s\tevb
@aDUGbHZIcJUKbL[OdPZQ[RcS]T[U\VdWQ[X\d]c^b_eabebfdgbiblgmXnYo[p\qgsVt]uc
A[CXDYEbF[GnHVIfJ[KYLYMYOaPVRWS]T[U\VVWVYZZb\j]]^a_Y`]abbXdgeofXhci\jlkXl]o\pYqYrWtTuUvR
BdEjI]J\LcO\V\WbY[Ze[[^\ccfbhdlare
CfFZHdJ]KfOfR]S[TZVZXaYZ\]_ja[ecg\hdjclan\p]rdscv\
BnD\E\FeGcH[KaL[M\QfR[UbV[ZX[]b]dYfWk\nco]p]qdrjs[vZ
A\C\EfFfJeK\MZN]OjPbShTZVWWeXeY[ZX\]^c`fbYcZebf\p]u\
@]A[CcD[EfGZH\JaKZL[MaN\OZQ]R\SdTZUhVgYgZY[e\b]\`YbecYehfjjbmbnbogpWrbt\u]
AhF\HXKZM]NaOcPYSbUbVhW\Zf[Y]Y^[_\`caafhghhZmXpYq[r\uZ
BSGgH[LfM[V\WeZg[i`Xadk]o]t]uYvZ
CgE]FZG]L\M]PfQ]R]UaVdXg[\\b^[`\achZlZpYqcrfv]
C\FdGcHZImM]O[S]TXU\VhWa[d]]aabYd]eigih[l\m\naoYr[tZvg
P\WXYh[nj\u]vZ
D\WhX]sc
B]HXIkOZR\VfZe[W^]_Z`\eZg\h[j\l\m]o]qeratcujv\
B[CYDaGbI[NiO\S]TjU]WhZc[Z]\^b`dbac\e\k\o\q\sj
NjR\VhWZ
BZCVF\HaJbL\MWN\O\Q[RXTRUoV[WXXXZZ[Z]c^\b\d\e]g]hdj\m{nWoTp[rYsYt[uevX
B[DbIbJaRcS\T]WdX]_[b]cafhrZsduavb
CbGbJbOfUcV]W[^]agm]s]
CZH\IfJbTYV\WbY\Z\ekklo]reu[
AcH]KlNeO]RbSgX]o]p\sb
@ZA[CXD]E[G[HeIWKbL[MZO[PeS]U[V\WUXWY[ZZ[X]\^]_b`[bZccdYeZf[g]hei\jYl\mSnyoSrXsVt[uev]
B]GbV[Wg\h^Yl[
B[CfEhGdH]JZKgLbMZNoOdQ]S[TaXZ[b^W_\`YakcZd]e[hangq]r]s\u]
DaEcFdGdJcL\NhOgTeU[V\WPY\Zk[e\c]b_\bcd\e\hZjckalcndsb
@bAlB[CiDbE\GgHbI\JaL]NcP[SbT]VWWWX\[]\]^c`me]fcj\mbp\rjs\u]vZ
A[BXDgEcF[G[HXI[JpMZNZP[Q[S\TZUeWeX]Z\[[]\^Ya]b\c[f]hZk\ldm\rZt[ve
@\AcBZDbGgNaOiR]VXYc^b_c`dccl]
@\AcBZCdFfGeO]PpV\WlYY^W_X`\agedh]l]mbvc
QjWcX]\d
@ZA\B\DcEhFbG]H[IZJXLZM\NWOaPcR]VfWYYaZb\[^Y_aabc\f\hkoZq[rds[tX
CbWZ[k\g_babc]ecmcpZq[s\
AcCfD]G[H\J\ObPhR[S[V[X[Z]^XahcbeVhZjblZscv\
HcUdWjs]
AcB[EgFiGbK]PXRZTZV]W]YdZ][d\g^]_aacdXf\hcmgo\qctfvp
F]RhW]qc
NZVbWa[\akpi
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
C\F\LiR\W[\f^\
KiO\Rf^\`Xedqb
AeBVDXEaFZGXHZI\K\L\MYR[S[U\Vd[\^gdaegf\gbkanZpYqhrYsYuZv\
A]HbL]NiO\T\VgX][f\]abcbdbj[lbncpbu\v]
A[BWC\EZFeGYHhIbKaL]N\OgP\RiSaT[U[W[XdYXZ\[c^\_Yafbcefh[l[n\odqWr[sc
@YA]B[CYE[FeHcKcOZR]S[T[V[WYX]Z[[W^[`Za\b[gdhbiYldmcoiqbr[s[t]ubv[
B\DjWb[geYt\
@XB[J]L\N\R\VZWdY\Z][e^\c]efh]j]llocqXrltZ
WX[bb[ko
AdB\CdE]G\H\IhJ[P\Yg\e^\a]fdhbidperZtcu\
@\BUCaDiF\GZHjJ\LaM\QeRYT[UbVdWYXYYYZc[d\g]d^Radbgcadbebgcjclap\q]rks]t\uVvd
BhDiG\R\WZ
F]O\PcSlTaWer]sf
@dA]D[FcH[JaKaMcPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
BaLdRTW\XtkZ
AbC\JbL]PYR[TZV\WXY\\[_vakdcjhldn\sauavf
BYWc[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWX[\_ab[d\fbhbibjbl\mbncobrbtaud
BYC]DYF\K\LcPWTeVbWoXeYYZW[\\c]]^T`[badbe\g]hbk]lfn]p]qdr\t\u\v[
@]B[F]InN\RZTZW]X[Y\[\_\`\abccf[g\j]kcr[s\t\uZv\
@bAnBcDbE[FXGcMbNaOfQ\RbT]U[VaWU\X]]^m_e`gadb\cYeYf\gbhaj\kdnZp[qWuc
AaC[G]M]Q\T\WmYd[[\]_ebdcbe]le
BbJgRXSiWbaYk\
B]F\H[J[KeV]WcZ[^X`[e]gfm\nUo\q]rasWuc
B[C[D\GZHdJ[L]MbOeQ]S]T[V\WYZc[[^\`ib]cbd\f]lYqcsfvj
AbCbDbJeKZL\M\NbPdR]SXUbV[W]XaY]Zd\Y]\^W_fb[daeZgZhbkZlgm]obpdqhs\t[
KWV\W[XXcco\su
CWIaNcR\VZWlYc[eeehdlcm\tau[
@cB\E\GZL]O\VcWj^baccem]
@\AcB[G\HcJaLYMfNcObP]S[V[WkXcYfZ\[b\c`babcZe\f[gbj\ljm\tZvX
AdB\C[DfEeG\HZJ\K]NdTdV[YdZe^d_a`cadd\eTpbva
AeCbDdI[JaNiOVPcVXZ]`acadZfdl\va
B]DmG\L\MaWZ[kedk\v\
AaC\G\[]_b`i
M[NjOZTcWcecf\jgl]
@]H\MaRcSjW\YaZ]
B\F\V][hlWsa
WUkm
C\E]H[KdMZN[SlWZYYZc_Z`id]fXgaj]l]n\o\p\v]
A[BZCiD\E]FdHbLcNbOaS[VdWeY\Z[^Y`ZacbWdegah\j]lYmdqarbudvZ
BYCZEfFfG[HZKXL\McN[OYPjRiS\WZYfZ\[o\fc[jUkglZq[s]t]vV
B]CfF]H[L]TcUbV[Wi[Z^Wb]cUgflgq\t\
R\Y\rn
qZrk
@\B\E[FuHfK\M[P[QgRcU[VaW[Z]d]e\gdh[l[m[n]oZp[q\r]v\
B\D]G]N]OZP\VlWjYeZb[X^[_acee]f[lbv[
R\W]bkva
B\WYvp
HeMcOXUdWf[ia]cbe\g]lYmZv\
R[\dpl
B]SbV\WmYb^[e[j\retVuY
K\P\Y]p\smvg
B\LhWVf]
Wef\rj
DdJgL\MYN]S[TWWbYd\]^fccd]fch]iblYn[o\qbr\sauavg
B\C\F[G]H[Q[T[W]XjYY[\\f^]_ea]ebh\l\p[qYs\u[
CbHaJfX]_\k\ogrd
PnR\XbYZ
B[CbFbLZN]QaS\UfWZX\Y]Ze\f_ca\c]d]egfghdlYrXtcv[
IYM\RfUiW[[]
CiJ]g]
M\W]^\enh]o\t\
AYBcCYDjEjGWHdIYJcK[L]MZQ[R[S[V\X[YXZc[e]\^d_Z`ebZdae]fXgahdi\jZk\l\mbnqobpWqytbva
@bB\GhHZM]RhTbVfWZXdZ\[Za[odv[
@]CYE\FdHcJbKlM]O\RbS[TZU\VXWTX]Y[[X\\]d_d`Za]b\eZjZmYnXocprqlr]sbva
HjIcL\PbWb
D]FdUfe]hlq]vg
@[B\EXFkHtJdK]L[M\Q[RWV]WVZe[Zdce]j\k[l[nZp[q\s\v\
L[QeRaWW`heefmv]
@eKgR\\i
L[M\RnWY\[c[fZld
GcR\Wi
BgJ\L[OiPdRgVcWW^ieef]mo
@]B\F\G\H\IuN\OVPWR[TYU]W[YX[\`]ccf[g\hbn\o\s\t\
@aDbEZFcH]JeKaLgO\SeT]U\V\YcZb\[]]`eaed[j[k]mbocqbsctdv\
^\_lea
J\TkY\^\ebfch\r[
@aC\GcI\KhL]MVOk[[^cacc[d]e[lZsg
@]FXIdM\N]O[P\QZRdT]UbV\W[Zd[hakbicjl\t]u\
@bGgMXN\Ogha
C]DhEiI]J\MZO\P\QiUhWXYja\ebhYmYp\tj
@cA[CVEZGYHaJeKbMiNcObRZTeU[WWX\YZ[Y]c^Y_c`Zb[cbe]fZkbmbnjo[pcqbretaucvY
B\HfJ[OhPdV\X]Y\^\_ccdf\l]ratd
BZHaMbOfQbU\Z\[ne]lWnaobr\v]
BeC[FcH\L]V]W\XZYc[\\c]j_dc\ebhcv\
B]HaUjZ\c\g]obsdu]
@[AYBiCZEZHWI]JyL\M[NYR]TZUcW\X[Z\[W][^U`WbZc[dZg[hZi]k\mZnaoZt[u]va
A\BZE]F\HgN]R\V\WY[\_gent\vZ
@\BXFcHiNZZ][\acefn]v\
CfD]GfHXLbNbO\RWS[TbU\VdZ\[]^beYfjgbmgr[sgvb
B[D[WnZ[l[m\obvb
AbCfM]Q[ReV\Y]Z\\X]g^ic\g\h]lbmanaqgsatYv]
@\A[BWH]L\M\NhP\R\T\YiZZ[k]b^[eav[
HgLgO\Ua[Y\bd\fil\r[sfuZv]
BcCaHcJfV\WZZc^\ahe]m\o[
CnLXM]RdVVW\bl
G]LZ[il\
@ZBVChDUF]GbHZIaJUMXOlPdQ]RXT\UZVZWYX[Y[ZT[Z\a^[_]`\acb[d\ebf[hXl[qZs]tbuevi
TfW\YcZb^c`]ahc\ebfb
GbVd[\_]c]jcvj
G[P]X[Yd\da\cclmn\u[v]
B\I\NaOcScVaWhjXldv]
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pqs]
HcJbKaOfUdV\WZZ\]b^[cbgelamcncodr]v\
A]B\CYE[K\L]ObR\S\T\V[WdXcZV\\^f`\cZe[hel\pnqds]ubvZ
@gAXBdCXD]FfGgI[JbLaMVNbO[PfQbRZT]UZVYWWX\YZZX\\]a^j_[`]abb\ccdgfag[hdjbk[lhmanhodqVrat\uWvY
AcBXFcG[JZLbMfNZOXPdQiSeT\UdWVXb[\\Y]Y_a`UdWfcgbheiclindodp[rVsbtg
B[R\We[[_ieih]tZu\
A]BfFdG]H]J\MZO[VoWY[]ahl\scvd
A\B\FZG]HbJfKaMbNfObSeT]WbY][\\[`ccil\man]qcrav[
@ZD\EZFtHiIdK\L\N]ObUYVdWXXb_Z`Xabb]ckf\h\lTnVoZsWuZv]
AaBcCfFZHZIZSbT\U]ViXfZ\[[^Xc\faj\n]obs\t]v]
B]G]L]NYO]V]WnY]Zf^]aee]l]mkocrasY
@aAbCaDbF\GdH[IbKYNcOZUdVkWhYZ_c`\acecfapasbvZ
V\Wg[j^Zifl]
G[Wicbl[
C]L\MdR\Wi[bc[mcn]
@eE\MjO\PcWa[]_[`bbaccedhav]
@YAbBZD]HZIiJ\KhL[MUQ]RdTcVdWZXh\b^\_\accddde\fchhk]lWmYnXo\pjrcu[v[
A\DdEbG]IXJYKgL]N]OZPbSeTYUYVYWbXaYYZd]h`dbZecf]gah[lfmdneofqer\s[u[vb
@cA\B[E]H\IfJ\L[N\O]ReV]W[X[Y[[X\Z^]_\a]b\c]d]elhakXl\tZu]
@[B\CbEfJ[L[MZNZOfReVjZd\[^[`ceZjbl]m\n]t[v\
@aCbDbEaG[HbJSLgMcNVPYQXSmTQWZZ[[X\d]h`gbVccdleffXgbhdj]m\ngofpQqbrjs\te
H]Uaf]rh
@[A[BTD[FeH]IeJlLZMbO\T\VcWeZf[c\]_caZb\cjebf]gfk]mYqarftgu\v]
DaEZHcJbL]ORPaVbWcX[Y][g]]^j_[`fccdae]t\vd
Yd`jc\ha
RsW[e[k[
B]HbR\vg
KvN]O]SZWZman\odr]sXu[
@\AaF]GjNZObPdQbUbVb\e]X^Z_\afb\dZeffbhej\kcl\oYp]rbtcug
C]P\VbWf\\ihl]q]vb
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
AXB]CXEfFcH[JeK[L[McO[Q[S[T\UZVdWUYUZa[e\b]h_d`\afcceafZg\hfjVlhm\obq[rasYtdu]vX
_clg
@dCZDbFbGbHcIYL\NYO]PbR\WXXcYcZ[[U\[_c`bajekg\h]jcl]m[obpcqerVtZuh
B]W[Zjbb
O\ViWg
@eGgccl\
AYBYD]FcGjH]IYJaLXMaR[ScTXVZW\X[[b]b^ecbdde[gck\lamUnZoZpfretcv[
@eC]GcJfLbMbPbS\T[VZXbY[]c^[`fa]ebhclcmZn[oYpdrascu\
fZrh
BaK]TZV[Wc^[ejmbn[oZqdrfs\t\
@dAbCgDeF]G]HZI\LZOhRcS[TcUgV\WWZd[[\\][^h_b`cbbc\d\eWgfhdjbmWnZo[pXuW
@aA\C\DbE\FaHaI[JeL]OZP]T]UZWdX\YhZZ[T\[^a`Zabb[ebf[hgkcl]m[p[ucv[
@bCbDZI]KaL]OYPpRYS\T\[X]]^\`\bbc[ebfekmm[oeu\
BTC[H\IaLdMdTcUcVaW]XbZh^[ebf[jYkdo\pWq\rbt\v[
BYL[[lk\l]
C\G\KcOfP\ShVbYb`]aefcmdobt[ue
I]Oj^\_a
BkD\GYHZJbO]R[UdXf[\b\cblYnhtavf
B]MtN[P\S[WbY][Z_\
AcCaOgVZW[XaYbZa]]jbtbv\
A]DbGaO[Q[RhSaTZVbW]\Z^\`iabb[c\fejdlcmauc
AcB]CcLfWZ[c\c]ZfZ
A\CdE\F]J]ReT[V]W[[X\Y^[aZevhYl\t\
BaH[J]M[QdTfUd]a_c`[becafbkZlZraubvc
@]B[DfE]GRH\I]J\M\NWOgPjQ]SmVgWYY]Ze[a\\^[`Xaeb\dZe]fWhbk[m[pVqbtZu[vW
AdB\C[DaF]KcL\MfObP\QZR\TbV\WfZh\]]\^dd\echhiekWlgq\scv]
@\BZEbF[G]H[IaN]ObPeTdUbWcZZ[f_ecbd]ebmYncva
@bB]CcGZHcJ]KXL\N[O\Q\R\SbTaUcWYZc\\]c^f`Wb]hdk[nbobqYrbscucvg
EbF\Wb[j^a`ac\eZf]rd
@\CdGdNbO]PgR\TlUfW]XcYcZb[f^bdfefh\jckcnfpZqjsa
AdC[DdGfI\JZOcPaQcTZUbVcWbZ\[\\]_db\c\dafdhhkaqctcva
@aBaEaGcH\J[McO\S\U]VcWeXaZ[[f\d^h_g`\afblcZd[h[k\nboaq\retdv]
@bA\BWCaG\H[LfMhN]O[S]VbW[YZZ\\f]\`abXcbeYfYhekenbocq\t\uivV
LlW\qa
@YA]BbC[DbGhHZJ]K[LbMdNaObP\SdTYU\Y]]c^b_Y`[a]b\cYd\ebfmiak[l\man\pdq[rctbucv\
B]LnN\WXZ\[W\]l[
B\Lmb]d]
B[F[H\J[L[M]TdV[WVZb^Xc\e]f[gzhZjbmenboXpZq[uW
A]CaF\N]OkWZtfu\
AcBgDaHYJ\M[OXPbS\TcVcWhYf[\\e_db[cce[fnh\k]mcqcsf
H\K[RjW\ccd\
A[Wo[]\ccee\f\halbv\
PjWiY]^Zf\r\
C\FcHZJ\L\ScTZV[WcY\Z\[Z\a]acXdYe]flg]het]u]v\
@dCcDZE[FdGeHhJVO]Q[W[[e^b`hb]c[dchXqc
J\LhW[Z]
A\B\CeJ\LdM[NdOZPbQaT[UbW\X\YdZa_\afb[c\d]e\g\helfmfpcqfrXtZv\
B\F]N\PYR\TbUcVaWkXcY][V^\ibldn]t]va
BeGbIaJpM[O\UcV\W[Z[[[efmbrdt]u\vb
A\B\D\FbH[IcJ\LfO\PfQ]WZ^f`cc]edg]hek[qcrc
C\TXV\Wo[]eblgv]
B[CfHZL\N[TgV\WkY][Z\iea
@]A[B[C[EeFZH\I]K]L]M]NkOhS\TfU\VcWZXfYaZ\[f\e][^X`\a]b]cde\f[jaldo\q\s\t[uWv\
@fA\BXCcDVEkFiGXHQIaJaKcLqMdNdObP]QeR[SdUXVaWWX\[Z]\`]dZecfYkYl]mcneoapXr[udvT
J]fZrj
[]ej
B\G]H\K\LXMZO\R\V\WgY][]\h^[c[e[j\k\l\r[tdvZ
G\HXIcJXKYL\ObRbT]Zn[b`\d[edf]k]lesd
DZG[I]L[M]NcT\WYY][kaZd\e]l]
@ZAkBUFcGYHcP]RaSbTbV]W]Y[Z\[Z]e^Y_bbafjj[lcm\o]rTs[vm
BZRYThWZkk
HbJ]KeM\W[Zb^\a\h[qbsj
CiK]M\T[W]X]Yg_]okt[u]
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]peqa
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
A]BZCgI]KcMeNcR\S\T\VZXhYj[Z\[^[_W`ee[h]k]obp\rZvd
B]TcW[[gk]t\
A[BZC]DVEiFnGWHLI[KbMXNeO[QZTcUgVZZY[Z\b^d_]`\ambYcldWecfigch\jcl]m[o\pYqYscv[
Ugo]
BUKcM\O]UcWV[m\]^Z_[emjiketXuiva
AbCaD[EbFbG\HcIiJ\KbLZO]PcQZRaTdU\Vb]d`\b[cad[echajbk]lbqbt]
BZHnbb
AcBTCeD[EbF\G[HfIZJbM\NZOoR[VnWYXZ[a^W`Ycbj[mXn]ogq\scu[vg
GaH]J]KaOZR]V]Wh[]f\mbp\rbsdtfv\
C]HbT]X[e\o]sl
Up_am]
V]Zbgcpi
A\B]CUDbEZGSHhIZJbKaLZMbPfQ\R]TbUZVdWXYa[Z\a]Y^[`Zb\cgd[e[f[lYnWoXpgrYtYuhvc
AbClF]G[JZK]LZN]O\PdS]T]V\WYX\Ze[Z\[^\`baYdeedgajbm\o\piq[res[tmucvh
AdBZC[HfJfKVLZPYSfT\WdYc[a\]_i`[gdjak\n\tYu\
B\J[WXZoedg\hX
BhL[RcVdY]f\rds\v[
@cB]D[EcFcGZIaM\NcOaPaS[VdXcZb]b^c`bbVdZecgahbkZnboep[rctc
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcafbgehck]menbodpbt\uc
I[K\L]RhWZXb]dd]e]l]mkn]oXrduY
B\C]G[HZJ[KeOgVlW[ZZ[\_cabcbd[h[ub
@\CbKcLlWZYgZcrbs[ub
V\W[f\llrgub
B[L\P]R\W[Y\rp
LbRlWY[b`\bcd[e\mYtc
W]lf
BWC[F[GbH]I\LXNdPhTcVcWc[a\\^]_]ajh[khqarc
BZL\OfR]Wq[d^]`]cbt\u]
[fsd
N\O\^]svu\
@[B\F]HbL\O]WZZod[e]gZh\o\
AcCZHbK[L]N\OYP\ScTcVeWe^Z_\aeb\cfhkqbsgt[u]v]
C\N[OhRWlbvh
E\GfHaJfL[RfSgX]^]cZd]hgmdofpftg
@]A[BYDYEZF\HSI\JbL\MZOYPYQjS\T]U\VcWXX]YbZd[X]Y^[`dbYe[fZhmj\l]m[n\oYqXt]vk
BZH]NYQdTeW\X]Y\^\`deZhqlcmYq]sc
BYC\HeKkL]Q\R]UbVhX[Zk[e]e^Ya[eYo[piq\s[v[
JeZg[bv]
A\B\C\E\GeH\KZLdN]OgSdVcX[Y[[W]a_\`[a[bccYd[eafkg\kblhmZrZsbt[
DkIYV\WhY\vb
@]A[BZD\LZMcVZW[ZY_c`\cbd]efjbkdm[ritbuhvg
BYK\RhTWVfWnXa[\eafbnbo\
PbV\W]YjhYr\
AaDaP\WoZ[[Y^dccegg[mbqZvZ
MdN]Wk[[^c
C[DXFaHYJfM\NbObRdT\VcXdY]Z\[]^h_]`caVbad[eeh\jclXmanbobqaratbuev\
IdLiMaWZYgoep\rbv\
Ri
IqOWR]WYY\[Z^]
OgUYWYZab\me
HdJbUhWcs]
AbC\F\LbOeS\V[WfY\Zb\f_aa]c]edflq\ratbubvU
CaZs[W`c
A]G\Wkea
H]O[UdVZWj[Z
@ZCYDbFYGaIZK[M\NgO[PdS\T]VcWYY[[[\g]a^c_ccZedfcg]lemap\q\r\tiv]
@[CZE\J\NhP]V\Zk[]^ad]e\f]phtavc
LeM[Vg[b_bm]obvZ
@fAcBYD]FdG[KZL\P\R\ScUbVbWdXbYbZZ[]^a_cd[eagbhcnbqcsd
B\D[EhFjHYI\JYKWLbM]NgObP]RZSWT[VUXWYYZa\Z^[b[e[g\hbjfldner[sev]
B\I\R\VZWbZ\eVf\hbjvn]tYudve
E[KhPvTfV]W[hZ
A\BXCYDbEdF\HTI\J[KdL\MZOePbQiTZU[VhWdY[Zb\a^a_]`Vb[dXeahdjik]m\q\ubvi
C]IcM[VcWkXe[X^]cdeql]
AbBWE]F[G[HcJbK]M\NZOZP[QoR]SbTdUdXaYZZ[^f`bdbeZf[hcj]q\t\vZ
E[GcMYN[O]R]VZZY[\\]^\_[dcekjnkep]sct[vZ
B\CgHcL\NhO]T[UbWVXd^Yc]fil]obv\
@bAZBbH[M[OqUaVaWZ]c^[d\hak\laobva
@eAYCiD\EhFgHfIYJYKaLZMXN[OcPfTXUYWYZd[Y]W^X`[aYdqeSfWgYh]jblYmdnap\rYscuY
IcJ]eh
FZW]_beejp
HcK[WZXk_Z
BXJgO\Wh
DVL]R\ViW][\hbvf
B[GiK\WdZb[\^clembnbobr\vX
B\CnI[JaNdOZP\SbV[Y]Z\[\e\fahblYvW
AaBYE\GaJXKfMbNdO[P]R]S\T\U\VXWcZf[V\\]T^Z_]`]aZcaddeefbgajbn\ofpkq\r]t]vZ
CfD]GXJXL\MbNWOZS[T\Z\[f\]^b_bbfd\ecfghiqcrdsYt[u]v\
@]IbM[N[T[U]V[WdXgYZ[a\i`\abeYfamdpWrbtiu\
Cje[h\qc
AkB\KgL\
B[CqF\HXIbJ[K\L]N\OcR]UYVfWVX[Zl_\`[lWm\ofpZr[t\vX
B]CiEcGgHYIeJcNZOZPdR]TfU\VgXaYb]Zc\dbedhakalYmdn\pcritc
B]CaD\I\O\R[TYV[XlZm[[]ceaf]g]hnj\k]ngojrku[vY
@]BXEaI]JZM\NqOXQXS\T\UaVYWfXV\Z_[`\cgeXfZgZjdnbogpYrXsctXu[vb
@bAbBcC]E[FbH\IhJ\KcL\M\QbR\SZTXUeVZW[Y\Z][[]\^\`Za[bddYefgdlgmjnioepZqct[u\ve
DbO[V]Wm[d
B[CbGbHYL[MoNhO\PYQ]R\S\TdUbV]WVY\Zk[d]W^Z_bacbcc\d[eifZjdk\lXperbt\vc
@\BYDcFbKbOfPhSZV[]\^f`eebkalZn\o\q]rct]ue
@fB]D\KcR[Wh_]
A]B[KbN]OqP[We[Y_[f[lXscvZ
JfP\VcWcvb
Yf]lmU
A]B\CdHdJbRaU[WZX]Ye[b\d]de]lWp\qZs\tgucvW
@bAaB[CcD]FcHfL[MdNcOdPZS\U[WTYZ[j\\_b`cdcedfZlZ
Ub[\^]obri
@pB]CdLYM]RiUh`bb[iZmfo[te
AbB\C[G\HeL]OcTeWXXdYl\[]e_b`\acbZd[fZhhkho]p\q[sgthu[v\
@\AbB]C]E\GaHcIaJcMbOaPbQ\UYVcW]X\YdZW[e\e^a`da\d[ecfchZickbl[mdn]p\rYsYukv]
AbB\F\GYJYKfLdNXO[Q]R[SdTbVcWeX]Y[Zf\b][`]fkhfjdl[nbq]sfvZ
@\CZFaI[K]ObT\V\WVX]Y]\c]]^b_ccdeUfYgrh\mbo[pbqdrit]uVv\
@\BeC]E[IaJZMZN\R]SbT\U\VcWeXfZ[[V\c]d^]_Za[e\fejZlZn[o]q[rasft\ud
LXT[W[dtv\
CfH\QcSfVeW\rb
B]DVEgFgHUKdL[M]OZPfQ\R\SdVcYgZ[[Z]]b\d]fcmbp]qZrat]vk
HjSacaqb
@cA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjco[qgrZsdt]
@bAZC]DREYGaHiL\McNUO]P\Q[RbS]U[WeXX[[`Ya\b\dlebf\ghhZk[mfnkohpbqUsdtauXv[
BVVjXgklv]
B[T]Wga]bakWldrdv[
OcRXUdW[X][gl]ucvh
RfUiV\Wge]m]v]
@[BYCZDcEbG[H[I\J\L\N\ObP]SbV\W[XgZ[\b]f^a`dbfcZeYffhdjenbobqYu\
C]DcMgOeVeXdZa[\^d_dcWe\h\iatY
@bChDiE\F[H\LeNdOXQ\RZSdU]VXXYYdZa\a^f_ac]ecf\g]hcidkfmYoZp]rdtgudvY
@dA[B[CWE\FgG\HbI[JdKeLbMaNaOXR]T\U]V[WZXZY\Zg\g]d_a`Xa\bhcZd\ecgbh[j]k]lcmZnZo[pfs]tbv[
A]B\P\T]UbVjWeYgZ\^[ebg\qa
B]KeWfY][]\[pc
BYDZEfFhGYHZJbQZUcV\WZX\[b]acae]h]j[kblZmZnfqcvj
CaEgH\JZKaL[M[OcPdUhVYWZX]Y[[Z\[_\`Ya[cbddeYfgg\hZjdlamaodqarcsbtYvf
@YBXCYEWFkGXHvJmK[L]MZN[O\P]QeTlU\V[WYZ\\\]\^abidbehfZhYk[l\mXnWpcqWr\sZt\uYvZ
B[RYSgWe\j
FdHnSfT[WdZch]l\nZoZrU
KlM\R\W]^\m\ne
BeKbl]nkv[
WZXfYfZb\b]bg]h[p]u\
FlHeK]QfUZV]WcX]Zh]\g[h]m\p\v\
@hA[B\EeG]K]OcR[S\Zc[[\]_\felnqcrTs\
AfBVEYF]GYLVMUNgPdT[UYWeX\ZW[P\S^\_[`cacb[cad[egfXgYhUk[lcm\ndo[pYq[rfsWu\v\
B]CeF\G\I]JbN\O\T]V\Wh[a\d^]`ZgZs]t[va
AbCkE\F\H]I\JiK]LeMZSaWWXcZ\[a]]^i`haZbdcadbf[h[ick\o]pXrZs]tZvX
BaJ]NZWmZ\[WkalVrb
@eB[EaGcHTI]K[ReVhWiXbY\Z[[c]c^Q_[a]b[c[d\feh\jXr[sbt\ugv[
WWail\t\vj
BbCbF]H\JbLXNZP\VeWhXhZg\\a]e\f\h[k\l[ocravZ
@[AbB\J]KULeM\S\W]Z[d\fbn\p\srtfu\v\
C]HfKZLfX][\cbe]fesotd
A\KbMbNcT]V]WYZj_abbgbphv]
@[A[BZEZH]J]K[L[M\NbOgPbQ]S\U\W\YbZ[^a`[bZcdd\j]kdm]p\q]t\u\
BbHgKdWY[ao]
AdB]C\DfGYHfJ[OaSeTcUbVYWgX\\[]a_ba]bZcaebfflanZp[rX
CbEcG[J]KeLYMeNfOaRdTbUaVeWbXd]c^[`Wd\feg\hblcn\qZrbt[ui
CgEaF[HaK]L\P\QZVbXf[a\Zb\dafggfhblcoZp\qer\t\uZ
B\E]Wafdhdjel]scvj
BRC]DhGYHgK]LZQdVZWV^a_da]b[dWecfXl\n[uavl
IfO\Wbf[rh
@TA[BcC[EZFkG]I[JZM[N\OYP\RRSVT[U[VZWZX\YZZ\[Y^\_g`ZaZbXdZfeg[j[k\lZm[o\qdr]sctiufvW
GaH[M[ReVbWb[Veiffh]r\v\
ClRgXg[[]a^\_\e]qdrhuW
H]J\KaOZQbRaXf[b]b^[_bd\eYh]j]mXnXoareum
AQBVFbG]HcI]J\KeL[NeOTPaQcSaT\U\VWWXXm\c]f^b_c`\cZe[hYk\lcm\n]o\qWtVunve
BXDbOeW\Y\u\vk
@cAZBcE\FeJeN]QYRaS[TYVgYaZ][Y^[`fbac[d]effloardve
C[F]G[O]VcWkYc[\ebfarg
M\WXZ][eegl[p\
JTM]OiPgV\WUYcZc[Y^]`jd]jRlhqerj
AXBUF\GZJdMcOdPeS\TbWZZ[]c^Z_babb[ddedfZh\jbk[l\o]pZq\r[tbudvc
@[B]CfFaG\JaK[LeMbN\OZQ]TbU]VgWfXcY\\Y]Q^e_]`]b\dce\f\g]ncocp]qYrYtbu\
@gA]CWGYKXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
B\CdGcHdIbJ\K[MdO]Q\TfUaV\Zd[\^\_acZh\khl[q]r[sntZvg
WXlm
B\DgGUW\vp
@YBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cfecfVg\hbi\jbkVmSobpeqXr]t[vf
BzLXO\T]W]bbf]v\
BWC\DeFaG[JgRhS]TdUiWYY\[gafc\jZk]m[pds\t[uevc
B\OaRUVaWdcilV
@\CYH[I[KUMhOVRdVZWiYc\\]gc[edf]gdk\l[m]ncodpdrcsct]ucv[
BcO]WWhcuh
@TAcB\CdDiEeGSI\JcKcLZN[P[QdR\SYTeUjW[XcYeZf\[]d^]_bagbWdYeag]hfjck[l\m\qcrUtZuavb
@aAYBYC[DcEcF[GcHZJcK\PeR]UaVVWRX]YUZc[g\b]d^i_X`bdefYgcjZldpcr\
B]R\VcWYXj\[_ec]ok
W[vi
@YAZC\D]E[HfJcKkM[NZP\SYT\UdVYWZXcZ\[]]d^]_c`Ya[b[c\d\gdhbj[k\mbolr[sXubvY
B]G]JeLaMbN\O\VaWkY\^\aZfahaldqbrescu\
OYVj[ccjl\vX
IgO[o]q]
B]ReW[
BjW[harcv[
L[M\O\VZWYjkkhud
@hr\
BWCfGZOcP]WfZaej
@cAbBYCdDaEeF\HdJWK[L]MZNbPcR\T]UdVcXcYgZe[\\d_abaehhdjXk\l\mYpYq\r]tZ
N\O[Va[d^Y`hoa
HcTfWbZe][dep\
C]F]H\UbVdWg
@iAZBdCYFdHYIaKdN\OPQgR\SbWZXaYeZY\\^a_S`Yb\cidaeefig\lbn[pXqdrgsbtWu[vY
@eBfC]E]HZKcPbW[Yd^cc\ebhZlapZq\resa
A[BmD[WXYVc]dZfY
BWG[HbIZJ\LXMaN\ObPbQfUfXcZe[h]d^Y_\bddZe[hckalYmYn\obsgv]
\g
AdCaD]E\FaG\HYIaK]L\OaR[SdT\UcW]Zb^]_b`db]ebhei[lamenfoer[sd
@cA[B[C[EiFdGUH\KbL[M\OTPaQ\R\ScT\VZWYX]YYZZ[W\]^W_Z`ma]bdcdd[fZg[hflcr\t]u]vW
@]AaC]D\EaFfGVHeIbKcLYM]N[O]P]QgR[SfTdU\WZY\ZV[[\X]e^X`lbbc\dZfWg\h[j\mingoiqnrgv\
^]`kj\v\
CdFaGVH[K[ObPaQ]RbS]TaUdVcW[X[Yc^[_]`aa\b[cbeef\gcnaocresat]
@ZAfB\CjDaF[JZPbQZR\ScXYYYZi[Z\kbXeXjZnephs\v\
C]FbL\MdN\PcT[V]Yi[a_Y`Zhhj]p]q]r\uf
@dATBXCTDVGUHJIeJcKgL]MbNdOcPVQZRQSXTVU]VaW[YbZV[Y\Y^babb[cWdWfKibk\lUmencodqeshtcuZvQ
LfWb
DaHTI\L]NYOdP[Q]R]SdT]U\VqWRYg[Y]]^]_\bZh[j\k]lZm\n\oXp]qXr]t\v[
MgQfVcW[l[
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
AcDbHcIeO[PXQ\UeWhXb\Z^b_c`]cbecfal\o\p\q]tZ
@\AhBZCcDfEeFXGbHbKaL\McObSdVcY[Zc[e\]^b_b`ca]d[efghh[icj\tYu]v\
AbCkE]FfHcIfJbK[L\NePgR\TZUdVZW]X\[\\b_]`]bic\f\g\h]i\j[k]lembqcr\t\ucvc
AkD\GdH[K]L]M[OdQ\SaVXWZX\[\^a`\alb]c\ddfch[jZkcl]q]v[
AlD]GhZ\
B[C\E]H[IdJZL\O[PZQ\SgTfU[W[XYZ][\\e^\_Z`ac[eafggehdkalZn]o]r\sctcudv\
fir\
DbM[O[VoX\[be\p]
X]ZYejp\sb
@jAhB\CZD\EcH\IXJbLbM\NaOZP]RfSbTXU[VZWVZi[Y_[`ja]c[deeXg[ickZlWo\piu[vY
AoBWFZGbH\I]K]L[MaNbQZRdSXTWVRWSX]Y[ZX[j\\]\^g_bbYcYe[f]g]hbl\n]sZuZvP
BYK]UkXeZ[[e][_ac\dee]lamfodu]v\
BbO\UbV[W[X\Yb_p`ac\e]ffhbnarZ
B\CYEeG[I\JWKeLfMbNWPjRcSgTYVgWZXcYZ[a\X^Y_\`[bhdZfngahiidjckZl[oapdrXsbufvb
@]A\BXGcHeJiKfL[MZOZRbV\XcZc[T\c]k^c_Y`Wabd\eYgahgi\j\k]lXm]p[qVsbtXuYve
BZJ]KeRbW[Xb[g\[cbeZfdleo[qdsdtXu]v\
DkE\NeS]ljvY
@gAiBLCeDiE[FYGiHUJcKSLPMcPnQTR]SkT\VIWJYpZR[S\N_[aZbXcbdifqgZh\igj[kMmZnVoYq]rZtbvM
^[eqt\u\
R\_p
CbGdKcWj[]abc]lc
Uim[
CpD\EcG\I]P[UcV]X]Z\[\\]^ec[e]h\jclfm[p\rbtbv\
A]BlCbDZEcFfGcIZKbLZM[NWOcPfQXR[SeU\VaW[X\Y\[Y\a^X_\a]cedZeUfhg]hfjik\n\oYp]rXtZuc
ImO\V\Y\[c\]
BZO[VdWYZ]epl]scvZ
B\DZEbHbJ\KeL[M[P[UcV\XfYcZb\d]l`\a\bde\fVg\hdlhocsXvW
AbJ\KiL\N]O\PbR\S[U\VqWbY\Zj[Y\c^[`\bZcZddfYm\p\qhr\t\vZ
Rk
G[HcKjM\PhV\WcYY[d`]acc[ebh[mbo]ub
G[N[WjYZ[ecc
DcO]WgZc[\\\^]
@]CnD[FUH\I\JXK[L[MYOZP[RWT\UXWaXVYZZ\[Z\\]~`]a\bVeWfZg\hZj\lZmUn]oYpSqZrZt]uUvZ
P\W\Yl
@cCYEcFWG]H\JfKXLZPmR[SZVYWgXf[Y\\]X`ea\blcbf[g\l]m\n[pdq\ris]t\udvc
GbH[JgLbMcRZWZZb[Y\cc]kgtcugvY
DlEgGZN]OcSaVeWjXXabcch]jZpcrWva
Uh[[h]l]q\vc
L]R[V\Wj
@]A]CcEgFbKcNcP]S]U\WdXcYe[[]\^fa\f\gdmZnYp\qYs[ufvc
@ZBWCcD[EdJ\K\L[M]Q\ReTbWjYcZ][]\[^]_\acd\ecfZh]jgl[q]rfsat[v]
B\RaS[W]cnl\pj
@kA\CVD[J[O[W[XZYcZk]l^[eYg\h]lfpjuZv\
@[BdCZD[FeH]I]JbL[MYOePeTnU[XiYjZZ]Z^Z_f`[acbccZeTg\l]mcp]q]rhs[uYv\
CbHbL\M\OdWn[\
GbInJ\L]N\P]RbT\V\Wc[[_]`[c[o]r\ugv\
GZN]O\SfVj\gego\ua
@eAbC[DXHjKbL\NbO\PVQfRdT]V]WfX\YfZe[Y]e_V`YaYbYdbh[kWlbm[n]rksdtWua
B\CVE]F[G]H[IaJYK[LbM\N]OePYR[T\UhVVX[YYZZ\Z]Y^Z_g`YbVced]ebhji]k[l\mboepZq\rXsbtXv]
A]BbC[D\E\FaH\LZO[Q\U[VcXc[\]\^Z_l`Qb\cbelfdh]ifkal[m[n[o\pWqVris[t[uZ
B]DhEhGdI]NZP[WWa]bed[egjZlev[
F]IaRoUfV[WY]ggch]
BZCgDdEbGfI[K]M\OYPdR]TeUbVUXb[Z]b^b_bb[c\eXf[gbhalboaq\rfuh
@dC\DYGeMZO\WaZc[f]jddl[vY
@dBZCeDcFcGfI]J]KkL\N\OZPbQaSbTWVbWXXbZ\[S\ba[bbc]d]eefcj\ldmYnZoWpfqasbtYvc
GgW]Yddd
G\K[UZYnZjv]
@eBWCeGcH\I[J\L[MbOURhVVWdXY[g\g^c`\bedYf]kdl\pcq\ud
@WA]C\DbEbG[IgLWNhO[PYQSR\U]V]W[Z][c\a^c_h`\acbedeeWhblbmap\q\sathvf
IbOgPeRfWVY\Z]\]_f`[ccq]t]
@eW[gbqj
BaV\WiZ[[[baecsa
@\A]CfI\JYK\NYT[UYVfWkZ\[S^X`\aceYg\h\kglWoir]
B[CcDcH[IfL]P\R\TjWbY[Za\]]e^jbdcfdcf\h]q]
A\CdFYG\IjJ]NZOjPqQ[R\S\T]VZWUX[Z\[Y\b][^\_Z`]aZcbd[f\haj]lbr\t[ue
AWBdDYE\IeLWM[OZPXQ[S\TXV\WUYV[Y\e]b`UaXbedheifYgejckZlem]odqctdvX
CjOZViW[^\
@\AdBhCaDTEbFbGXH[I[JmL]M\NaOcQYRWT[VZW[Z\[Y\d^[_p`eacbcc\e]fZg]hcjXlZmbp[qorctduT
A]B\CdE[FgHbI[JeM]OiU\VmYZZd[Y^X_Ya[cfddgch\l\o\p]qbrau[v\
@YB[DbEZF\G\HZIZJfKZL[MYN[OXPYR]S]WZYVZh[Z\V_nalbjc\ddeYf\h[jYl\nco\pVq]s[tbuVvd
AaB\C[F]KYM[N\OZR\VZXjYf[X\b^e`ic[ech\l\ve
D]E]J]N]VYW\aldjj]
B[C\DeG\JlW[Z[u[vg
@eB[GeM]OZP\VeW\Zj[Y\a^g_]d\edfaj\kbvd
@]AjBZD\EZFbJ\L[M[NiOcPfQkSbT\UcWaX[Z\[X\Y][^g`\abc\e[fWgbhqoZqfr[u\v[
@bAdB]EYFZGfK]OcQ]SdUaVeWUXZYeZW^b_a`mabc[jalan\rbt\uc
B\G]Rgb]dl
@gB[CfD[E[FiG]HcJZK]LbMVNXO\PdRZV]WYX[[[\g]]^U`dakbnc]ecfXgdibj[k]lYoYpcqfrYv]
DcGaJ]KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
CbEaFcGVHWI\MYN]OYPgQcR\SfVgWRZf[\]]_aacbkcadjeaf[gbkbl\p\q]r[tZvc
A\B[FdGaHdJfK]MZNVOWPZQfR\TbVWWYYZ[\^[anb[dce\gbhoiZjVp]t\vh
B[CdEnFjJ\L]M\NWP\QcRZUbWWZ\[]\c^[aebbdkhYlamho]p\q\rfsVvn
CeFeHj]\bkl[
@]R]U\WkZ[ocp\
L\OgWn[\
AZBeDbFaGaJdLXPZQeScWXY]]a^b`dabcad\e[jfkZldmbndqdr[sYt\u\
@cCcDdE]FYGiIgJbLbM[OXP\T[WWYYZW[[\l_[`\b]cff\j]n\o[u]vZ
B\GkHZOdRdWbey
B\F]K[M\VcW[Y[evuZvc
n]uk
B]C\GcNeOYS\W[^ac]f]limbra
C[FbJ]P]VXWqZXe\tive
B\CbG]H]J\M\ObP]VbWa[Z\ccheqk[l]tcvX
C\F[M\ObVbW\`lcbe\ibl\ufv]
B]F]I\KhRi\\o]
FfG[O\TXVcWlYbZ[[c_[`\cbfglbp]vZ
VcWgXe
@bAaCdIfJcM\NeOiTeUcV\XcYhZa[ccadce[lfsZuZvZ
H]WaZ\eff]gdl\oqqYs\vf
@\CcFjIgR]UlV]WY[g_\aeg\k]m[p[t]
L\W\[g\d
FhHaTcVa
D\EZFaM\O\P\R]VXWd\]fbgajkl]udv\
@]A\C\E\GkJdK[MaQ[U[X\ZX]e^h_\dXe\f[g[hXjZnmratouh
IqOWP]R[VZWXYZc\f\m\o\rj
B\D\HfI\KZM\NhReWTZ\[kc[lbp\rbv\
A]BTCZI]JZK\L\MZN[O[R\TaUfVYX\YW[\\\]bccexf[g\hYmco[pZq\s]tXu\vS
@cA\ChD[JcMbN\OfTXZ[[f]a_\`\a[bfccdcfbm\n]r\t\
JbWZ[hl]
A\B]CmE]LhOgPcRXT\VWWZYb^[adcalarbvb
@eBbC[EbF[GXHUJcKaM\NePZQhSeUWWcYdZc_[`cabbYc]h\jcmgobpas]tcu\
A\B\CbN]RgUeVZWhYa[]\be[f\kflWm\qf
FdLdWiX]`[j]l\
B]CfD\E]IZJ\M[N[Q[U\VgWXZY[\\]]]^b_b`Xb[cbf\g]huj[kbmXo]pZtY
@bBcCcDZEdFbGZHZJlLXNUReS\TXU\W\XZYXZb[]\\]b^b`\aWbhced\eahXjdlYmcneoYsht]
@bBZC[DcE]F\G\H\KiM\N]R\UYV]WWZc^[b]cZeyl\parZtXvY
AgC\EbFbPjQdR\V[YcZb[[\e_d`\cbdcecfchbp\q]tevY
ChHcIaRcWd^[b\n\qcr]ta
@dAYBXCVDfJ[KdL\P]R]S\UhVXWOX]YZZh[d]\_d`[aZbdcZdZeZgihdoZpg
@YB[D\JZK[LbMiO\R\S[U]VqWcZZ[S^]_]`eb\cde[fald
AdBXCaE\F\K[L[M[OZPdR]ShTXXZY[Z][]]k^\`cbaefgek\lgmhneoVp]r]sat]uY
@bAcCcD\F[HXK\L\MYNbPXQ]R\SZTWUeVYY\Zd[a\Y]Z^a`]a\bedSekf[gghkjck[menkpcqbrZs]tZuc
L[NaWYZo
GYLjR]Wi_bcZeZhkkYqYu\
@cC\DZE[FdGcIXJZKcMgN[PYQ\R]SWTeUYW[X[Zk[Z\c]g_jaedYehf[gchXjXkZl[mYnZoZqcs[uZvW
B]I\KgM\P\ShYkf]mcpcrYv[
@]G[IYJbLgM]N\OcY]Ze[c_\eahcocub
C\E\J\M\NgO\T\VgWYZfh\l[v\
@iAbB]CaD\E\FdGgH[JWL[MbNdOZSbT\VXW\YhZ\[W\Z]g^c_[`ga\dbffj[l[n[ogtau\v[
B\CaHcJYK[L]M\NcSgUZZ][\mer[s]
A\CbKaLbOWQ[R\SjV]WYXcYY[i\[]c^]`[a[bZdZeifZhfjck]lcm\nao\q\r]sctY
AeB\CXDcE[F]GaIcOXPZRbWjX\ZZ[U\i^[_\ced\filep\q\tcvf
C[G[IbN\OfR]T[VoWXXbY[[i\g^W`[aacad]nap\vg
D]E[GbHbIaM]NcO]P[QXSUUaVcXcY]Zc\b]c_eadc\fRgijdk[mcnbpeq\rZscu\
A\Tjadhd
@hA[B\CnDdG]HaLWN]O[P]R\WbZb[b^]kep\vf
BgH\W[^c
@bBcJgL]O[T[UeVXWbX\Y]Zd[\\\^g_ce\gciblbncodpfr\tf
@bA]BZE[F]GcHZIeL]MYN[PWT[UeVeWWXhZd[\^\_]`db\gbhZjmlbmjnZoYp]qYtZvW
B]G]HlM\Q]VdW\[d\ZdbofpZuZvi
@gKYMhQ\W\Z][g]\ecjdlbnbu\
AaE]GbH\IbKbL]M\OaPcScTeUbWlXbY]Zb^[_\`eeXfah]kblWnipdq[resetW
KeLdR]W\c]tk
AZB\C\GdKZNiOfP[RaS[T[U\VdXZYbZh[W]\^a`]a\elfbhel]m\tgubvf
B\GfH[I[K\RaS]TYU\Wi]je\m]odvY
FYHXI]P\R]VjW]XdZa[\aeqYsZv\
BZWcelv]
B\ChIbWb]b_]m\ujve
B[VXWk
KjO]RdW]X]Y]Z\manfo\p]sZ
B]FbG\LdMbOgT[V[[\dil\tbvd
AdD\E]FjHhO]R]U]VfWXYb[\_l`\dcfYm[o\
B\CcD]E[F]G[H[I]J]K\L]MbNcO[PeVb[h\ZbceZh\j]kZlcpgt[u[v\
@bBbF]I\L\PjQ[T\U[YcZ\[c]d_Z`\afb\hajclcmdnbo]q]t\ub
UcWl
NZP\UXV\WZXZYaZ]]qb[edlYm\p[u]
B\Um[\m\o\
RfThYfl\
N[Q\VaWrZ[[]^\`[b\e\gem\o\v]
@cCUDbEXFZGcH[PYSc[f^b_bc[dchcj[l\nbub
ChHaJ\WeXhYa[gb\eVrj
M[NYO\PaVeWfYf[cn]q]r]tivb
P]VcWb[\afhfjc
@eBSCiDZGYHfI\KNLZM]NZO\PcQYRdSdT\U[VZWYX[ZY[[\g^V_b`Za]dYffgchaibk\mdnfo\q\r]sbtcuUva
I\JYK\PbQZTgWkX\Z][W\]bdcbedfdg[h\k]lbu\
AeCeDbE[GfHaJZS]U\V[WYXfYc\c]\^c`\bfddhbm]nbohp]rbsbu[
BcP\VaWfX[YZZb\f]c`Yedk[maq[tm
B\ChH\JcKgObP\RbUbX]Y\[Y\\_]`]caeikfl[obpbq[r[sbt\
@aCcD\GbHaI]JZKjNZOYQeReTdUXV[WXX[YZ\d^[_\`[b\ccd\f[j\k\mbqgrbse
B[MbUaV\WbZk]\l\
BcM]O\SsT\V[Y\_]cag\obv\
@\BfGaNaRWU\Va[Y^\`\a\bacddeegfchXk]l]oapita
E]H\K]OZPnReSdU[VdWa[[\d_[b]l]v[
R\eo
@\BTChDbEaFcHYIXJWKZLXMYNZO\PeQmS[T]VWW[ZY[V\b][^f_e`cbUc[ecfWgohbjWkaldnaogpTqVrbt]uQv[
@eA[BbCZFdHcIjJZMjNaOgQ[R\S\UdVXWYY[Zb[[\Z]e^g_\`\aYb]cZejf\gdhZl]r[t]u\
BaFdG]HWJbK[L[M[NcPZQcR]SZUhW\[[\]^g_Zaadehdi]jckam]n\o\p]rbscuZv]
@ZBUCiDoEkF[GYHVIXJ]LZMXNYOWPWQWRXS]TZU\WfX]Z][[^U_\abbWc[daf[g\hqj\m[oZpZqZs]t\u]vX
@bA[BYE\F[GXH\IYKaL[MWN\OVPcQ\R[S\TYV[W\XaY\Z\[v\W^U_\`Ya[c\d\eZg]hXipjek\lSpbqYrWsYuZvV
@[DXFoG[JeLYMdNZOeQ\R\XfY[Zc[i\e`cabc\d\ebhklaoZpWqUras[tWvT
I\KhY\Zcnb
C\DZGdL\P]VdWb^\`zcje[f[h\pcr\tUvX
A[BYJWR]T[UfWWY\[s^pdbkZl[mdo[p\t\ucv]
@aB\C]GeIfK\L[MXOuPiR\WY[Y^[adb]d\e\j[lYm\r]u\vW
@]AaN]P]UhVfWh[\]aabcfe\h[l[m\p]u\
BcCZEfFcG]HYJgKaLcMgOeR[T\WUXUYcZ[[Z\i]d^]aachgbjZlZmbndocpdrks\tbue
AfBdCZD[JeKjLWN\OeP\Q\RZS[T\U\WcX\YdZ\\\_cdYf\kYmdoZqfrWsYt[uf
BVChHYJYT\W[ZZ][e|k]r]v[
CZD\FmHmJYQgRoS]TbUY]\ace\f\gcl\n\o\r\sYtYv\
CmD[FgGeHhIeK]M]P\QcS\TZW\Yk^Xeih[l\m\oapit\vY
H\IbU\edgh
RXSWW]h]j}v]
D\ObPjR\VhYdZe`]bae]hblbpbva
Cc_[a]kh
@dAUBXC]DaGgJbL[NfOgQ[R\ThU\VYWXZ\[d\d^f_]`ib[c\ebf[g\h]kenbris\vX
@\A]C]DZFaGcHbKbL[NdOcRcVVYXZZ\h]]^X_[a\bbc\dff]h\mcncodtcvc
BjW[
R]WY]m^[kno]p]
@fC\F[K\M]OcP\TaUhW\YeZn[[]c`]c\eXmcnbo\unv]
B]DYLcvh
A\B\CbG\IYOeR[TbVWWbXfY]Z][e][^\_maYfZm\oZrcsauZ
B\CjG\V\ZZn\qfrc
AaBZC[GbLbMbNbRXSdT\UcV\WiZ\[b\c^cb[c]k]lbtbvY
B]OdWZ[ofYo\rk
@cCfFcGcHTJdK[LZN\OaP\Q\R\TXVaWeXdY\Zc\ka[bfc\d[ialXmanbr\sYtZuc
@eAZCUD[GcH]IYOiPhReTkVcWbXcY\Zc[[_[`[b\ccd\fgjdo[r\set\
@\A]DfFWGYJ[K\L[M\N]OZPaR]S]T]V]Y\ZY^Y_Z`fa]b]cad]eaf\hbjqlZo]qbtYu]v]
EZJbL\S[T\U[Wj[[^]calXoXrct\
@\A\BZDbJ[LdN[T\UVV[WbX\Zf[[\b]s^Z_f`Ya]c\edf\jbl\mZo[q]tgu[v]
AbDbE\FaHaKcLWMZOdP]RcTYV]WXZ[[Z\Za]fcj\kcmbr[ucv]
AZBaClD\EcFaGfHXIcJdKcL[MXNfQZRVShT]UfY\ZX[Z\d]b^bbXcdd\ecfdickZmgocq\r[scthucvT
@[AdCbDcFcIXKcL\McPdQURZTeV[WaX]Y\[c\]]g^Z_Z`dadb\cbecheiak[menfpdq[rdsYudvc
AcBYCZDWEZF\G\IcJcOaS[V[WT[[`eaZcidfe\h\jXlbmdpgqZs\t[ub
@ZAdBYC\DaEaFZGdI[JbK\LXP\Q[R[TcUbWZXYYaZc[]\d^ecbecfZg[hbj\k]mcnkoXp[sZt\u]vW
@dB\C[D\FcHaI[KcL[N\O[P[RkVfW[Y[[b\Y]glfn]vb
AbD]H]K\NfSbU]VkWYX]Za^\`\cdhbleobqcrcsb
EkK]L\V[We[]^\c]e\jkqivb
DYF[HaI\JdK[LcNgPfTeVZWTYbZ][Z]c^\aecid\f[hXjblio]p\qbvY
@\B[D\E[HZI]JeLbMbNmO]PeR\T\W[Zg[d^X`cbacXfZg\hdi]j\ldm[o[p]q\r\s[
DdH\R\WaZa[g]]b]mio\p[v\
B\CfG[J[M]OoR\VXZ[[X`\cdv[
E\HdVeWVc]odsmuZ
EcNdVbW[Yd\\b]cchblf
BbWf
AbKgO]P\ShT\WZY\^\`\fZhdm]o]r\s]
CfJZW\Yf]c
@dA[BcCcEYH[JaLjMcN]OgPZQ\UbVhWXYZZY\\]c^c`Yb\c\diekf\k[l\ncpVsau\v[
B]DcE\FaG[HeI\L\MdQ\ShTgUdVcWYXdY\[a\a]]`eaec\dcfXj\k\l[mZp\q]sbtYub
CcD]K[McOeR]T]U]WaYba]cddcegh]ndofpbqZrbtZuev[
H[IcL]MbOYR\VeWb[bdju\
A\BdIYL]M\OhScV[WZb]cce]fbl\
BZD]FcJZLdO]PgQgS\W[YdZb\f`de]h\v]
A]OdPYTbWWXhYe[h_al]pYq]tcvd
@ZAbB[CgDiE[GcHbJ\L[MZN]P]TdVgWeX[YXZb[\][^d_e`ed\fXhij\k\lcmYo\p\qasduXvV
B\CZD\E\L]MbOZS\VdWbXaYa[j\ca[e[fkhfkbs[tZ
@gB\DZFcGgJmOZP\R]SZU\WdXcZe[U]b`gc\eggblZpZsaub
B\DaJdO[QcV]WhZac]d\f]lbrfs\vd
@[A]BnCYD]HYJ[LZM[O[RYT]VaW[XYZ[[W^[_a`bb]cbenmcpYq\sctZuc
CWD\FfH]JpL]NWO\P]T\V]WZZd[f_b`WbSdiecf]h\o\u\v]
AdB]C[GcL[NgVfWglbvZ
M]Wh[\t]ua
@]CXD[G]JeK]L\N[ObP\RhU\WfY]Zd\d][^g`da[ccdbe\fYgbl[mmoYp[ret]ve
O[RfVjW][cl\v]
D[E]FZHdO[P]RcSfWbYh\\^\_[`jcbeZgcl\r]v\
@\A[B\CRD[GWHeI]J[M[R]SjUaVeYY[Z\\]h^S`fcbd[gZmanfo\rUsatb
@fA\B\CZFfG[HfI]JZKlMYOWP[RZS]TYU[V\W[XcZc[d^b_\`Ya[b]c\ecfcgbj\k[l[mZnXoZplqcretdvT
A]B\CZVlWda\cge]l\
KZsh
B\CZGaHeN\TiW\[glc
Iff[l]ri
RiW][]
B[FaHcK[sh
EkHZO\YSdegl
DXRZ`hdglb
CcJhRaUcY]Zc[g\df]lbv]
CgJ\W[[hb]
C]DSE\H\Qf[\dle\fhgbve
A[BjD\EgFjG\HUL\NbPZQbWXX]YZ[\]]badee\fbgah\iYjblYmdnhpdqcr\t\ucv]
RkbZejf]h]l\p\vg
ChJaTcW\
F]\hacgh
@]DbK\PVR]S]T]UcVgWh]]^\`gc]e[fZham\ocrit\
CiG\ee
A[B[CbGYJ\OXV\]Xcfliudv]
BZC\FkJlZb[c^U_\`Zebu\vk
@ZBUD]FbHgL]NcPcT\WW[]`blgo[s]
@aB\C]FfHbIbJcKXLdM]OfPeQ]R\TeUXV\W\XdZd[c]c`bddecf\gchdiam\oYpcqarZt]
CbFjHaQcW\XcZd]]^fh\len[v\
W\Yk_]
B[HfJZKcS\TfWYYbZ\[f^]eZlgmap[v[
F\RjW\\[f\
@dD\E]H[IfJ\O[SgTaUbWZX][[\f^c_caeddechfj\lam]nVq[rdsbtau\vd
C\IpJ]O[R\]bf\r\
@\AZBUE\F[HgJbKbL[MeO\QcSaU\V]WVYdZ\[k\Z]d^\_ZaYbWcbd\feg\hfiek]l[mYnYo[qdtZulvX
CcFcI\J[KfOcRbTZU\WXYac\ffqhsY
OeVbWjXe]]^]b[v\
@fBjGcH\J]NcU\W[Z\]d^\`Zb\h]lYmbneoYp[q\rZu\
FZH\LkM[NaUbVbWYZe[]bfghhfm]rb
G\OkR[V[W\XeY]\]_jcae[o\u\
O[R[VuY]^\d]f\
BbC]G]OWP]R\XdYj[]aaf]jdnfq\u\
AeBdD]F[H]IYJ\OYRdXaYY\X]e^[b\edfYgal]mcpYreu]
FeGaHaKbOaW[`ba]b[c\d\egjbnbrasYtavn
CgGcT\Wfhbk]sZ
GbHdI[L\P\RZSbWZX\YV[\\f]c^[_\`\gbhdk[l]paqhrks\vY
A\B[DjEiG\HcKmWeYYZe[\]c_Zbadbe]pZv\
Rhe]
R]WjeitVu]vc
DeL[M]OaU\VeWRYg^Z_d`\aabmeaf\pYugv]
KbThUgkcm\r]ub
AdB]CmLhN\O]V[WXYh^Ycc
A]B\CYE\GbL\M\ObQbR\TcWXY[Z\\Z]b^f_[`\f]h\jjlhqYs[t[v\
GfKb[]d\ei
@\CaEdGaH\JeLWMgO\PZR[TcUbVgWbYcZ\[a\\^Y`Wb\cUdZfdg\lfmanboeq]
AWBXDbFcJZKbLZMcN[ScTXUXVgWYXhZ[[[\d]g_daac\difZg[l[nbqXt]unvc
B]CVE\H\JeM\NZVdWWY[Zd[[\a^bajenjclgrYt]v\
@ZBYCaD\FYGZK\LbM\N[ObP\QeR[S[TiUcVbY[ZZ[e]Z^b_bacbddbf[lUmWoZqbrYvc
B]GeJ]KcMbO\P[SdUdVfWqXeYb_]f[gclZm\s]tYu\vb
W[[[bbofvg
@]A[B\C\D\EdFdJ]KjL[MaNZQcTXW\Yq[]\b^[_\`\a]d[eef]h]jam]n\pYr\sbuZ
@eGZMhW\e[henbua
@]AhB\CXDnE\GWH\IfL\M[NYOlScTaU]WWX[YcZ][Y]\^[_\`[bbcZeZfdg\hdlbq\tcvl
@\AbB\C\DbF\GXHbJUK]LZNbQbSdT[U[XdYd^h_[bbdjjYk[m]p]vd
V[Wg[gk\pat]v\
AfBXC\H]IaJWK]L]M]OeP[V[WYYeZk\aaZekkZpcs\t[vX
A]C\DdE[F]GcHaJ\NZObVgWiZ\[]_ac[d[e]f\l]qZsduevc
@[AeBbC\F\I]J\K\NdPiR[TeWdX]YVZ\[\]b^V`hadb[d[j]kZlgmcn]oXr]t]vY
AdC\H[NaSZTcUaW[Y]Ze[\]b^g`]bedYe\gfl[n]qcs]v\
K]W]X]Yg]bqfr[
OmR\X\`bbiub
@fA[B\D\EbFfG[H\IbJcLgMeOfRWTaVaWYZ\\b_eadbpdZibjdkZlYmdp\qesbt[udvZ
A]B\CdDVEjFeGUI\JZKYLVNdO]Q[R]S\TUUXVeW[Za[W]\^d_c`cadccd\e[gciajbk\l[mjnpodpgqWrZtcubvX
A[BWHXIbJ\LZNfO[Q[R[TXU[VeWbXaY[[X]e^f_dbbcbdZebh]lhminbqdrbsdtau]v[
@cAZBWFZGZI]K]LUMWNWSbT[U\VbXZY\Z][X\c][^T_\`\e\gbhhiblZobpZqfrWsntuu\vZ
@\AdB]D[F\G]H[IaJnK]LYMUOiP[Q\R]S[UWV[WYXXY\[f\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q\rYsVt\utvY
IaNeR]W\be
@\AcBcCcD\EfFYHaJYK]LYM[N[OcP[QaRbScV\WVYZZe[\^X_bdcelfhg[hdm\o]rWsZt]u\
@cAXFeGTIbJ\L\NeOfP\RfSZTXVbWXXc[Z]b^]_e`ebYccecj\n[o]qarcscvb
B\CYGbHZJdK\ObTbV\WvZ[[]^Tl\o\pgq[sZtWvd
@]B[DdHYUiW[^Xd[gchvl\
AfC]J]RaW]Yn[\_\hgvZ
BdDdGaIbL\N]R]VaWaY][\\d^]`bebf[hal]p[rgt\vk
@\AaBbEcIZKbL[NaQdR\TcVbWYYc[d\d]f`[b\dbgZhcl\narbs]uc
E][Zvj
@jAXD[EbFaG]HZIdJnKePdQZS\TYUfWUZc[i\a]\^e_[bYc[eafggZj]kcn]o\p]rdsVt[uY
Vr`]
GdOcVgWYXbc]
@cAYCYFXG]H[J]KfP]T[U\WUX[Zb[d\e]]^[_dc\hcjck\mao]pcqcsbtg
@XA\CeD[EYFhG[HoIZJdKXL\M\N\ObR]TYV\W[Y]Zb[Z\b]V`]dee\f]gah\k]l]mYnYoXq\r\sZu[v]
H]^[giu\
BXG]LiMYPfVcWZhc
BmV[WUYlha
@YA\BkC\E[HeI]JbKhM]N\O[QbS\UbWZX[Y\Z[[\`ib\d\jck]l\mZp]sZ
IqOWR\W\
@hAhBfCZFXGfHVI\JeK[LZMYN\PYQZS\TbY[ZY[S\Z]a^Y_[b[ciebg]hblQn\s\u\
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
LgW[
Rf
AlB\CWDbE[GWHYJbK[N\ObQbR\TXUYVZXcYd[g]b^ebbcfd\effWgchdidj\kflZmZnZo[peqmsUtjuhv\
BgGbH]L\W\
L]R\W[Yjv]
AgB\CaFcHbKlMcO]R\S\U]W[c\mfn]obs\
HcI]K]P\R]U[V]WcXtYcZ]]YfZl]m\s[t]u[ve
IjO\P\Y]
AbGfkX
RiWZ
B]LfV\W[[\\]ckebfjl]rYv[
DWQ\ReWkXebbm\oRuZvg
BQRbWkbfm\
hiv]
F]I\JbRqWT^bp[t\
KbM]RiV\W[sc
BbCcDZEfFkG\HWIWK\LeN\PcQ]RbTcUeWSX\YlZe[]\c]d`UaecYecf\iblbmZnbo\qYtTv\
D[L\WY`gkn
@\DlEfFXG\ObV]W\`\b\
BaD]EYFeHWJaMbOdPbSaXbYcZ]\d`Wabdaeahcjblcmbnaoerdu]
CjOYTcW\Z\ha
@bA\CYF\GfHYI\JfL]M\N\OZPcRZTXV\W[X\Ya[c]]^c_[`Zb\cWg]hdjho\p]q\riskt\u\
BfHeW[b]
BZDZFeGcK\MeOYPcQbTTUaVeWeX[Za[c\a^b_\`]a\g]k\ldnYoZplqXr[sZtcv[
CWH[TeV\ghqd
CcF]HaTh
JYKhO\V]WcX\Y\_]`bhbmaocpbrcuav\
AbG\KbL[MaNeOZR\SiVaWWYcZa\g]]_W`hbZcbdcfXj]l\n\o\pZq\u\v\
@\AdCaDbEcJbK]NYRZT]V]Ya[d^cdfjdqctf
A]B\CdJbR\U\VcW[X]Ye[c\c]dp\qZs\tgucvZ
@[AUB[CgD[E\FdGhH[IXKYL]MWN\O]PZQcR[S[T\W\X\YWZh\g^Y_\`\anbbcZdhe\fXgbh[iZjZkbmhocpZqhs\t[v\
A[B\CcE[F\G\J[KgO[R\TcUhV[ZV[banc\ehgdhYlfr[sZt[v\
DfEgVlWX^]lZo\vg
HiU]
CcPcSac]lcoivb
B]Yg
BdCYEbFbG\I[JcK\L\MYN[OaR]V\WZXcZc\g][^]_db]edh[jfl\m\pZq\rdsctZvb
@eA]CsDbGbHZIdL]N\R[SdTZV\WWX\YZZc[Z][^a_fa]c\diedhZj\m]o\pZs]uZv]
ChJ\Yf\]]b
K]L]M]TgWbY[\d_fobtb
L\N]V\e]hjj\t]
MdZgcdfhm]r\
B[JgVcWe_afbrbsd
B\L]TdUkY]Z[[\]\mZndv\
C\GYH]K\OdP]SiVgWYXd\]_Zb\ccd[e]fYh]pcr]s\v]
OgWg`\c\t\
@\B]C\F\GZI\M\OZS]VWXgY]ZZ[Z\d^\_beefdo]p[r\s]tbuZv\
BhIbKdL\O]
@aAaB[CbFcHfL[MdNbU[VhWaYd[Y\]^a_b`cb\fZmZnepZscte
B]HaIcJcUhW]Z\`dc\dag]ob
BcC]Ib[e]m^c_amcn]par\
[f]dcev\
@ZB\G\HcJdKdOaR]Zh[f\Y^\`]bgcaedh]jblcoftdv\
D[EdJ]NmO\Wa[]\\^a
W[X]ZZenp\
BbGVHhJkPhRXV[Y][aickeuZv]
Xg
BaQ\RcTZWcZd`[fchcj]m]naocpYrYv\
B\H[OcViW\^\cf
Zfbbg\hjv\
AdBYC\F[GbHXMdOcPYQbR[U]VfW\YX[[\dbUccdeeefbgZh[j[kZmeo\pbsZub
Ub[\^]obri
J[Zh
A]C]I\K[L\MZNYR]TbUZVZWXX\Y\ZX[\]j^[cbenf\g\hXmWp[q[s]tZuavV
O\Y[]]ej
I]M]OcV\[i\leehYlZ
BhH]J\PeV]WbYYZb[Yv\
Mfce
OfU\
B]ChM]O\WcYb[ec]edvY
@gD\EfFcG[HYM\NePgSaWWX\YZZ][[\\]\_a`bccf[gbhgk\lfmdnbp]q\r\t\u\
AcB]EbGXHbI]JdK\MXNZO[P[R\T\WX\\^[`fbjddj]l]m]n\o]pbr\uZva
@eIYLZN]RgSge\
R\\]jn
@fA\BXC\DXEXF[GgHVI]KYN\OeP\R[SXUYVeW\XfYXZb[T]c_X`VdZebfZgbh[lUm\nXoXpjqZsZ
CcJbOZUaV]Wf^\aikbm]s]u]vb
AbK]W[X\[\\ihate
CaK]P]W]\hcee]fbrbtYv]
AbB\CfH[J[M]NePhScTaVZWTYcZg\a]]^[`Vaaecg\hdt]
CgPgZ[`bv\
OgR[W[bh
C\Wc[flbthvY
CgM]WfiZmdo]
GcUi
AkB[C[EgG\H\JlMcRYTcW\Z\[[^a`eaec\dhic
@dBgC]E\HgJ\L\MZR\T\VVWV[[\\a]b]cee\hajll]qYt]
AbD]O]SbVfWd\ifhs\t\v]
TZWic\e\pgtc
@eB\DbGjH[I\MYP\S\V]WXYZ[V\]`ZchkZlUs\u]
A]GjRbb\
@bAmBWC[D\G\H\I\JaObPbRYS\TeVPWXX\YZZT[X\X^f_g`dadeff]kXlXmZn[rcs]t]ud
@XA\BZCZEhG[I]JeKbMdN[ObQVU\VZWYXfYb[X\e^V_l`ZagbYdZf\hZlZm\pYqXucvZ
B]C]JiM[O\VeW\Zb[\][^Z`[b[c\d[eZi]m[uXv\
JgOZWg[ba[hcv\
AbBXDZFcG\K]N[OdPZQiRWT[UbV]WjXZYXZ]^b_[`dabbcdcedf[hfkXn]o\pVq\rc
CdDcJ\L\O[ReTbVbW\[eaedfhcjekbl]tfv\
C[LYPdSbTdWh[Uhckbl\
BfCdDaEeFYJcN\OYP\TWWhXbYb^b`[a\badZebfalXpgudve
G\LgM[UiWcX[[d\ca]j]k\lbnbp\t\u[
IfO\f[re
L]RqT]WUb\kZ
CfK\UZV]laoj
CXDeG[L\P]QcTXY][[\[`]a\cdeallqZs\
Be[\khvh
M]NbO[PbTjZ]]b^h_]accbh]l\t[v\
W]jm
F\IhWZra
OgW\
AXBVDbEWFbGgHdIZJbMbP\RXSaTVUcXdYb[f]Z^\`dbZcbddeifYgbjakWo[pWq\rct[ua
@gAbCbEbF[G]HeV]WZ[[\d^g`ecYhbl[t[ubv[
@]AZBaC\DcF[J]LeO[RbS]V]Wa[U\b`[bZdcebg]hfk\l]m[n[o\tmuavX
@eBlC\D[FdHXIdJ]L\NcS\TcVcWRZb[h^]adfaghiam\pYq]rcs[tb
O[Vf
@aChD[E\I[JfMYP[S]TcWaZ\[p\Z]b`eabb]c\d]h[jalYq]tguf
KaL]ReWU\ZajtZ
BdH\Q\RdV]W\^\kg
Vk
LYkg
B]CfDZHVL\N]OePcQiT\Yb^\
Hb\i
O]WZ[j
B\E]K]L\NgOhRmV[and\jckVudvb
DWWksbv\
EbFdWZZb^ihd
D\G]HqLVReVfWa\Y_\cek]lbs[t\vX
IbK]L]O[RhWYY]d]e]f\l]m[ra
R[mpn]oX
@fBdC\GdHcJgNcWYZ]]a^\`Zb\f\g\h]lYm[nloYp[q\s[u\
@[B[EdF]H]KaMmOZRbVaY[[X\g^[_\`Ybcc\dZeZf]h\ldt\
C\\hl]
@ZA\B[CYEfHZJcLYM]OTPfTcUcVcYfZZ[W\]^c_c`\bZchdge\f]icjXlineocqYseteue
@]BmEfGbLdO\R]WT_]k\lbs\tc
@\B\D\EdFcG\KdLfM\NbO]PkRZSaU\VXYa]a^[a]b\c[fcgdlep]s\
BcEe[jc]lY
H[JhV[Wb
LZN\PbQhVbY]^c`cbafajbobpbvd
AhB[CZDcEbH[K\L\NbPYQcY\[c^j`]b[d[eZfYg[kZmbp\qer\sZt\udva
@eBZCcKaL]OaRVT\W\\\`kc[elf]hYp]rZspt]
@\BXFfHfQcWZegn]
AhDjOWT\Wc[]_]l\
@ZE[FnHgK[OYQkRcWYYe\[_\gbhZjYr]s\t]v[
B]O]V\Wh^]_ga]c[oargt]
OhWbmc
B]Z\mfn\rZsj
AdKbOfPdSfW\c\d\
CbJbOfUcV]W[^]agm]s]
LkOeV\
LbR]WSZa\hkg
Wc[cebgivb
@[BUC[E]FZGYHmI[K]LUMUNXO]PXQhRRTRUYVbYV]d`cabbXdVf\kZlZocr[sku]vY
BdE[FkHiM\P]QgU]WXlYm[q[r\
FaHbRkSZV[WWX\[f\Zcbfhn\o\sgtYvY
AZB\JcK\L\R\ScUWY\[\]\^Zfamhn\oap]qfrkt\
B\CgD\GbHZJbK]OXRgS[TcU\VgX[`]c\e\fjmeo[q\rZsht\ve
Zb[Zb]ellbtY
AbBbGbHWIaOhPcT\VXWX[\]abZdbf\o\r]s[v\
AdCcI]J]VjWZ_]q]r]sc
@ZKjM\W[
IhLdO\P[RYW]Xce]harb
B]CbIcK]Pd\h^acbe]fcq]r\tYvZ
Wi
J\VZWm[]tZ
@UAbBYCnDhEbFZHTI\J]K[LbMbNVObPhQYR]TcU]VUWRYaZY[[\Y_b`]b\dle[fYh[jUk\l\p\q[sYt[uX
CjJ]TcWWZ\mbtd
O\PfV]
IjR\W[Y\r[
@cBbC[EcHYIbJgLYMfNZP[R]SbTbWaYc[d\e]a_bcbd[edfamls[ub
CdQ\R[TcWUZ][Ylk
AfEdMcUeV[WbY\^[h\m\qhrat\v]
AdCdE\IdK\NYRdVbYcZ\[X`il[v]
@YAdGaLaM\NgOhPeS\U[WZY\[c\e]a^a_dabcbecffhciclZp\q\teua
CZMcU\VbWYYcZh\c_ae\f\hbte
@cAaB\C[DbF[G\HeI[KeL[MeN\O[PZQeRdTcVXZ[[b]]^[_abcdaehfeh[ldmYnbqXret\u]vZ
KbMZWm[[t]
B\HhO[VfWf[]qit]
Wc\cth
BaCcFbGfLaReV\WUY\Zd[[\\^bbbe\hcllo]q\s]
@ZA\CeE[FgHeIbJ]K[M\PdQfR\S[U\W[XcY[[X\\]V^]_]adb]eifbgdhXjYkclYn[pVqZrXt[vZ
@aDZFeIcJ\L]O]QfReW[Zg[\`[bdd\h]k]lYt[v]
P]RfWZZd
DdR\[kedlZv]
W[Zf
FYK\M\RnV\WYY\Z\[\f[l]mbsfu]v\
F]I\RhW[\\rb
HYIbKYL]M]RiTWUbV[Zebfe\gfhdj]lZm]r[sati
@\AbBUCcDYF]GYHZJeKWL]M\O]P[R[TZUiV\Y\Za[[\Z]f_\`ba[d[fXg[j[l\ogpYq\rdubvb
@]CZJ[KcV]WZXYYdZ]c]khmfn[oc
C\DaF\GcH]JXKfLZM]OYQbR\TcU\V\WaY[Z\[W_aacbZcZd\e\kflZoZp]rft[u[
B\Le[\cif[sdv]
@cF]KhP\S\TbV\Zh\i]et[
Wavh
CbDlEhL[O]P\R\W]`ha]l]vd
LjWX[\fe
Rge]
Wa\]`aehhb
@dCcFbG]HfIcJcK]L[N\P[ScU\VaWXZb\\abbfdeh[oapata
@bCdD]EgF]H[JbK\OlPfQ]RfTgU]VcW\^\cad]fag\lZmYr\tcvf
AgHWJ\R\S[T]WYYl[[\a_[cbo]rZvZ
C\RmV[W][a\\f]
@cC\EcFZG]HdIbJ\KdL\NcQ\RXU]VcZX\g^[_gdfhek[oepbqWsdtY
A]B]E]MjPbR]Weheq[ud
AcBWDaEbFaG]HbJdLXMXNaOcPbRXVcXdYc^d_c`ea]bYc[d[eeg]ibjclSmaneocrgsdtiu[
WYkn
BZH[JdK\L[N]O[TbWbXi\baccggao]pYrb
UlWeZ\
H\TbUiZZe\
DcH[OcPYQ]R\S\UbWZX\Y\_jc\hbnavd
C[Wp[\
HbW\sg
@WCcDYJXMaO\S\TWUaVZWYX]Za\d]d^b`gcXd\eegYhXj\k[l]mhndofrcsZt\
@bA\BbEdFeGbKYL\NeO\P]TcU\V]WWZf[Z^ja]d\ecf\gahbk]l\mYnXo\q\tbubve
CeFZGXM]OfPcSYTdU[VbYg[\]]abcaf\hbjgm[nboap\tZ
@iB[CXGhJcM]O[P\V]Y\Z\[Z]j_Ycff]kilbm\o]
AaK]R]VhWluf
@dB]CZKqN\OZR\V]W[`ce\h[l\oZs\ucvh
@[C\E\NjP]W]vc
U]WYZk
@eL\Wl\df]
KbM]RiV\W[sc
W[Zi[bs[
@\C]W\Y][b\]^\_\`aaeeqh\jct[
B]I]KcM\NZP\RiSkWdYZ`]e\f]mcpcr]
N\PeT\ViWXY]^Xaaccv]
A[BXEXFbGbHiIZKfLWMWNYOZPZQdRWV\W]Y[[[]Z^e_[a]bYcdegfhg[hkiajYkZl\mdpcrksbt\uYvZ
CZWp\clYv]
bj
@bA[B]D[FgGZHcJ\K\L]M]OYQ]RWSgTbUdVYWbX\Yd\Z^Z_aa[d\egfWhcmWndqbrgs\uXv]
AkC[D]FbI\J[L\MZP]SbT[W]Xa[c\c]e^c`]bWccdYfbgfhaiejdldmcncpZq]tbvg
CdT\ek
C[G\OgSZW[XZ[[\c]bcee\fil[v]
LhOhT]W]Zl[\sb
@eBXCbEaF[GcHZL\M[N\ObQ\TXWZX\ZW[[]]^c`aagb\cbe\g\i]jZkYm]oap[q[rbs]tXu]vT
B[Hc[g
Bju]v[
J[LjR\W[Zh
LeM]RdVaW]Z\[bbcceeekapbvS
A[BaHYJ[LcM[OcQeV[WcYbZl^ce\g[lcu]vf
@]CdObVa]d`\bbc]ecf[hgjbrbue
A[B\D\E]G]LcS]VeZ\^[`ZadbWdfh]qarjvY
@\A\BXD]FfK\L\V\WcZ[^c`jcfd[lbt\
B]C\DZHXKaL\QgR[Wm[f_be[fcl[q]r]sb
J]L\N]V\Wgc\
@\ClIbO\VgWW[ghfj\rc
PbVfW[Yha]hYr\
C\RfWjZa\ac\egh]lWtcvc
BgCdR]S\W][\_[
C]Wl
@bB[CcF[H\M]Q]TaU]VbW[X]Y][[\]]e^d_b`\afcce\fXm\n[obsit]vc
K]LeS[WdZj[Z_]a]h]pd
B\C]EdGcH\N]S]TdVfW\Y\[Z`ddhebgelcv\
@[A\BaCbGYHYKYNbOdRWS\T]U[VTWeX[][^Qb\d\f\gqjZk[lYmXn\oXsctcv[
BYCYEZFhHZJgKXLUMcN\PbRdScTeZd[Y\a^b_]cedffYg\jek]lZodpeq\r[sbtb
A]BbEeG\HfJgL]OcPfRYSdT[X]YbZg[\]]`bf[g]hek]liofpcrjt]ve
GbHcK]V\W\Z[[j\]mdufv\
BaDbJaKgMdO\Pc\]ahe\g\hiocpaqdtfuavb
ObPiR]S[VcY[\c^\calXn]ofsfv\
@bCaE\FbHjIbJ]KZL[MZOYPfTcUZWeXc]c^YbgcbdZekfej[lYmVnXo\qZsaugvb
HYRoWZ
R[WXki
@dB]CgEdFgGfH]IZJcL[M[OVR\SZV[WVY[ZY]e^\_c`]acbeccd]e[g[hkjjkel\maoYq]rdsdu\vd
AaBdG\I]LfUgWZZb^[_]gctg
AdB\CgDjEZF]I\JZKgM]N\PYQ]RZSbThVUWYX\YpZY\\]d^Zaed\eZh]ndoZp[tZu]vf
Cg
CZKiL\R\TdVZW\Zc[\aehdl[oZp\s\
R]SeW[kh
@eAbC]DeF\G\J[LaM[O[PaR]W\Xe[\\Z^Z`abdfegfh\mcn]o\q\ub
@]AcCdD\IbJ[MhO[Q]V]XbZ\]a`dbcgehclbnao\set\u[va
V][Z^da]pcuf
EcJiLdO[R]SbZb[\\]`faYb\c[e[gck]s\t[ul
E]GdM[N[QjR]T\UdVcWcXcZ\[\\g]Z^caed[e[fahbqYrfvc
XY]h
@cBbCdE]GbJkNbU[WZX\Z\[c^b`]bbgZhci\j[k]lcmgn]
A[C\FeJdMiQjT]Za\b`\fahejbmcs]v[
CbKZR]WcXi]\f\h\sbv\
B]LfMZO\WY[\`\cgeghalZncq\
@[JZK]R]T[WZ]m^]e\gfh\vZ
@aAbB[D\FcKZLZMZNfObPbQZR\ScT]WcXb[\]aacbjd[edl\mcnZobqdsatb
@\BZFZG\HdIXJYKgN]P[U\VdWTY\Ze[k\a^X`]a[b\cbeVfZgfl\mbn\oZp\qbrfsZt[u[v\
A\HcR\TjWW[dj]k]l[ncodqcresct[v[
DYWZdcvf
hiv]
A]BeC\DYFcHbJiKbL]M[NbOaQ\R]T]UcYdZ\[\^X_[a]bdd]f]jfl]m]qbsauY
@WAaBSC]D]EZF\IdKdL[MUNdObPWRZSaUWVdWbXm[c\[`da\c\dffhgbh\i\jZmdndoRp[qgrasUtZvV
AaE]G[L[McN]OdVdWYYaZ][e\h^W`]aabcfag[m[nWqdrasftj
@bB]D\EeFfGZJZL\MbO[PiT]UcVdW\YWZb[\\Z^[_]`cacdZfXheljm]nfs\t]u\
B\DcEbF]GbH\M]NeOcPbRbVdWU\\]]^\cbhbm]nmq[s[ubv[
BmGdI\PcQ\W]Ze[Z\cb[efhck]m[sdtYub
W\ih
BZLbM[RZWWXc[he[fekbleo\t[u]v\
B]K[L]M\RZVdWZY\ZW[d^\`[c\ecfahZldmcsit[
@[CfD]EcG\HcIZJbLcM\OaPXQfU]V]WbXfYYZ[\c]h^]_b`Yacc\fdhbjgk]mdnYoZpaqdtcv\
BYDbGbH\JdRcW[Yk[[\gr]ve
B\CmJ[K\U\WYY[]g^\a\hYo\p\
CaOcRb\f]d^\b]eYh\j[m]ujvb
MaW]\hebo]pbtX
@\AZB[CYD\E[G]HYIbJfKhL]M\NcO[QaV[WbXe[]\c]g^d_]abbcdXe\ffh]lbo]rcsbufvZ
@aHcWb\\l]tfvd
Vm
OgV\
C[WW^m
Ci
B]ChE]H\IfJ\L]TaW]Y[[\\Z^]a]fao]q\tZvY
KcM]Vfedf\he
@]CYDdG\H]KcMcPdQ]R]S\UbV[WkX[[[\\_]a\cedcedfhh\ldman]rbscu]vZ
BcCaHcJfV\WcZc^\ahe]hYm\o[
HZPbS\[]cdfkh\q[
AbB]EdFaGdHYIcJhNdR\S\T\UdVZX]Y[Z[\]a[c\eZhajilfmcn[o[r[t]u]v\
@dA]D\F]GiHZJcV]WYZY]n_]`\ceejfdh\mXp\tZu\
@]B[C\E\GYKdO\P\QZVYWeYYZj[\]Z^Y_b`scZdceWhdp\tlv[
AeBZEaK\L\M\NbOaQgRZS[TdVdXcZX[\\f^f_aa\bZcadbg[hciepWqes\tbuc
B]J\M\N[PcT]V[YaZ]]]`\b[e[g]hhkbm\ocp\qav[
B\O\V]h\kit\vg
CgEgH\I[O[P]TgUdVeWcYZZZ[\\\^]bad\f]hgj\k]lZqbtXu\vg
D[FZLbR\VaWbZgketc
H\O[UbVm[]
@hBZC\DdEfF\GgK[NfPhTgUiVeWSX\Y[[Z^b`\aYbicVdXe\fahflcmZp[r[vm
CfIbJdVZWmZ\[\l\uZ
CgQccbrb
Ph
B\J\RlW\YfZ]
AbB]D\H\JaL\O\UbYa\[d\e]mevi
AgC\PaS\TiWcZb^f_cpbt\
BdO\R[SdX\tl
AbGYO\PYYg^\a[d]f]r\
@\BYCcEdF]GWHaJaLWMZOcPbR]T[U[WeYcZd\[]d_]afb[c[dbecfahcl\ndp]qcr]s\tQu[v[
L[MjW]
BpJbPaSbWX[\_bf[har[scu]
BaHbLZMbS]VaZ[[\bcdbe\llmcpfr\v]
@[AXB[CkDdEcFdGUHdI\JbKZMYN\ONP[QbR]S\UfVYW[X\YW[Y\f_]`[arbbc\dfeXfYh[j[kZl]mjoYp\qbr\s\t[
B]Yg
CcD]ObR[TfVYZ[[Xa]d\h\ljo\
@]EjFZJ]W[_]l\tc
CiK]M\W]X]Yg_]f\l[okt[u]
Wi
@ZAgBWDdEcFcGYHcO]TbW[Y[Z\[]]e^X_bbaddfnlcmco]rYs[vb
AbBUCzDYFZGVH[JdK\L]M[OZPZR\TgVXWZX]YdZP[\\V]m_\`ZaZc[d[e[fVgYj[lZocpXqdrguWvY
J[KaTcWXX]Zceblfmgpg
OhW]
I\W\hgtiv]
B]CgOWWh_\
G]NdVgWaZe]b^ad[le
B[CaL\O[P]TaUhW[[Zeifbgbl[m[qfv\
BZFhOjW[cco\
CbF]HdR]W[[iaek]
BlCbO]R\WZv\
B[F\LbMZNbO[ThUgZ\[e`bacc[ehfagbh]lbmZqfs\vW
AcEdFfH]KdMcNeObQaR]VbY\[b_]`]ced\eaf\g\jblbmanbqataub
DdEYFeGhHdMcR\V[W[[d\ebfdZeg
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
GbVaW\c]fks]tgu]
B\K]O\TcUd[a\\]X^bb]lamftcud
K\VbWTX\Zc^]c]edfhg[ncpgqdtd
BhOdPfR[W[l\ngoYpcrg
@ZBVCcDZE\FdG\HbKbLZMZO[P[QZS\VfWaXeY[Z\[\\d]a`YbZhcmcoeqjrYs\uc
BZOlW[cce]
LlR]VeWYXel\
C\L]M\P]W\[ekergt\u\va
BiR\WfXdtb
B\C\E]H]JcK[MaOXPcQ\VZW\YbZa[c\bdceff\gco]q[rct[vi
AgGbR[W\
KbM]RiV\W[^\sc
@cB\FdH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ViWdvb
WZXfYfZb\b]bg]h[p]u\
@\AgDaE]GdHZIdJ\KZOcP[RWSkV\WXXgYb]]^a_g`ha[b[c[dafghZl\qZr[s\tZv]
DjL\VgWcsev[
@bEfFdO]R]VVW]`YcZjrq]t]
C]P[R\SoVZW\Y]_\ob
A\BbGcK[LYMbWfXj[b\\`aeblWnftbu\
B]m\nl
@aBXEZFdI[JaK\OfScT\V[X[YZZ[\\_]`YaZdZeffVgch]k[mgndodpbqcrfs[t[ud
L]PZW]Yj
B\C\J[NbPaWbYa^iqZr\
C\DbKbO[PfUcY[[e`gaee]gZqbv]
DcGeMgW\bf
WZYi
BiV[WYchharcv[
A]JeUaVdWbZd[\^Y_ee]ggiXmdrbv\
C]H]J\KfUcZg^Zgfi]m[odq[r\tZub
@\AZBZCZD\EkFkGXHVJhMeN[OYPeSjUjWdX\YhZc\e]c^X_dadbWc\ecf[gghdibk]mZoZpbrfs\tRuZ
B\CgHcJ\OdUdVdZhgco[s]
ZZgg
BdCaGfIgL]NbZbcZe\fbkf
Y]rh
L[M\O\VZWYjkkhud
R]WYYk]eu\
HZgmm\
A]CgF[GYHcJdKaN\TTU]VZW[Zi[[^\cceWf]g\h\l]ocp\rZ
@[McUjW\[cgeu\
BeCbD]G]JWK]LWR\ZYdZf]j]kYrYvq
Gg^apc
BbH[KfN]Q]U\V]WgZh[[`]a[eem\o]paq\r\savZ
BSD[E[F\G[IZJYLjMZN\O]P[R\TcUbW[YYZ\\l^X_Y`[a]bZd\eqfbicj\lbm\o[q\rfsbteuhvX
H\U\e[gj
LeR[W\eht\
D[HgL\W\`g
A]EdFXGeHTK\NeQ]TgU\VkWXZ[^f_d`bfchdlXm[nXp\q]r[sctYubv\
V]Wh[Zh]tc
CdTbWZfhrY
@\DlEgFXG\V]W\`\
AaC[GbL]MZS\UdV\WZX\Y\[\\g]a_bcgecfik]lcmfofsct[
BTC\LaR]T]V]WV[b\g^\c[hcp\s\tpvV
@cBaE[I]JaK]LdPWQdR]ShVbW[X]Y\Z[[[]]^Z`ba]d[e]fZhYp[qbr[setZvh
H[L\O\WY[j\ieehetevZ
CiDcEaJ\M]Oc^daeb]j\rdtdv\
@[A\EcFcJrN\WWYY^[b[c]e[jju\
A\E\FdJ]N[OgQYVcWdZ\^]_d`dacbac[ebffh]rav[
CcD\EYFeHWJaMbPbQbSaXbYcZ\\d`Wabdhebhcjbmbnaofrdu]va
AfBZF]H]I\KZL]O\R]S\UZVgXeZf[Z\\^Y_eacd\gZh]k]lZmbn\o\pks[t]u]v\
Z[e]jcpl
Wk
KhO[PbV[Wd[\sZ
CcKaMh[il]
C]ObVi[]l]
CkJcM]VbWTZ\[\mbqbri
V]WXlj
DdGbL\MYNbOgR\VbWeZb^[aidbeilbt]uav\
@\B]CcD]J\O]TbVjW[X]Ye[]\]_\`\a]dgf\jZlem]p]
CjOYTcW\Z\ha
B\C]D\JgOaPfTjWSY\Ze^[ahcYk\l[t\
HcJ[LcVdW[Zk[Ze]f]g\sZtbv\
P[V]Ycojq]
D[L]OaP]W\^\`kcbe[f\j\
BdL]W\khvZ
AfB\CgD]vg
\g
LfW[
W\Zh
[gm\okr[
B]UdV\W[Z][Yeali
E]J]O]VYWbalj]
C]FbGbHZL\NeP\TcVZWfYbZ\[c\Z^abXd\rev]
A\EaGZH[JcK[McNcOXRbSVTbUeVZWZYa_[cld\ecfcgci[kXlZpgr[tg
@fEbFeGbH]J\M\O[RWU\WcZl[[c[dct]v]
CaE]GfH\PcSdVcW\[YbWccdbjaqZ
B]DhE[GZLeOZR]WVcXkm
@bViW\hb
Ij
F[G[HZJ\L[McNZOaR[SXT]U]VmWaX[[Y^b`bacdgfWl\pYq]rasatb
BXC[G[IfJZO[TgU\Zl_g`ee[lYoare
L\NiVbWf`c
@\A\B]CnDdEgFYG\H[LZM[NVPXR]TYUXVXWYYZ[Y\l^]_b`[aYbYe\f[h[jalhmco[sfuavZ
BcEeW[[jc]kblYv]
BZDcE]M]W][]^\c]eht]vY
AbCdHbK\L\N]RbT\VZWaXZ[]]f^e`baed\edgds[u]v\
N]WZZ\[Z]bb]eml]t[
@bA\B\DOEcFkHXIhKkL[NbPhQbSgWXX]Yl\g]a_edbefjdl\mcn]parbt[
IhLdO\P[RYW]Xce]harb
@VAWBYC]DiEjFSGYH\JYL[MYNWOUPYQ[R\S[TeVWWZYX[Y\X^Y_[b]dkeZfZhYjXkWl\p\q\s]uXvU
OaVgWgcc
DlY\
ClWZ[\`\bn
@dC\KfW[sa
GcJ]U]Zj[\cgt]
B\CWGdH]J]P\R\VfWiXd[b^Yafd[e\k]ldq]t]u\
@[AWB\CeEWFcG[I]JjKXLXMXN\O\PWSkTiUcVMWMXYZP[T\U][^V_X`\aZbZdWeVfdg\jYk[mdnhodqmrutTvR
@cAiG\H\J\SYT[U]WWXb[e\i]babcdelfioYp[r]s\t]vc
ViWha]ech]l[
A]EdGcH\OcS]TdW\Y\[c^c`bdhe[f[g]m\oescve
@bBcCXEfFgG[HbKdM]O[S[WeZ\\e]\`bc\eah[k]shtb
AfB\CkDaEZH[J[KZN\PZR[SbU\VVWYYtZ][\\\]ed\e[l[o]s]tZv]
@bBbDbFaGaK[M]NaOYR]ScVcWfZZ\\acg\j\v\
B[HYJ\NdObV\WU^\bhccegjiqctcv]
@\B[C[G\H\J\L\MeO\U[VbWcZf[c]b_k`gf\l]mhtd
AbB]FaGdHYIcJhT\UdWdX]Z[[a\]^[_ae[gahaj\l[mcn[o[r\u]v]
B]K[P\Qbf\so
@bA\BbC\GfH[I\JfKbL]M\O[PfR\TYWZX]Ya[c]]^d_\`Zb\cXeVhXjip]q\ris\
CYJ\^defhju\v\
AcBjC[R]WYl\
@]BYCjG[HeIaM\O[SdThU[V]WUZ[[\\c]\_g`aaZcbd[ebfbj\lamYqcr[tbu\v\
@hBfHeW[b]
W\j\vj
A]B]ClDbH[Q\VcWXY[b[d\e\gfl\mbncqcsbu\vg
AcB[C\G[H[J\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcee]hYj[l\p\s[t[u\v]
MbNgVc]d^g_[aac[hflcm]o]q\rdsatd
@WAWB\C[DbFXGYH[JYL\M[NWOXPWSZTSVgWXYXZ\[[\X^U_\`ba]b]dfeYfZhZj]kWl[m]p\uZv[
B[DcEbPhRfV[WXY]d[v]
BfCbD\EgFZGcHdI]M]N\O\Q[Ta[]^]`]acdhjZu\vY
CcF]HaTh
B[T]W\XeZ]^Y_]gnq]sa
A\BbC]DbF\H\J]K[N\OkU]Xe[c]\abcYe]f\lep]r\sl
@aB\C\GaHZI\JeKaLbM[OZPeQ[R\TWV]W[X]Ye\e]\^e_[`Zb\cfehhWjhp]q[rfs\v\
BeRfV\WhYeeXhckcoa
Wf\c
AaBkDaF]GaKbLYOZS\VfWTYaZe\]_geif\l[n]obp\rat\vc
A[DbFfG[JaKlMhP[SiVZX\YZ[W\b^]`dabc]eZhaj\ldman\q]rcvc
@\B]CXD\FcH]JbKaNeOdQaRYU]VZWXXfY\ZZ[[\\]b^ob]c]d\hhihj\k]mWnXq\r]tWulvc
OcW[e\tcvY
BcE[FlHfIhK\L\M\N[P[QnSXU\ViW[YcZW[c_]`YagbZc\dbeffYgbkYm[n]o[pXqZucvd
@dBXDhFZGgJfK\LZM[OkP]QYT\VYX]Z\[U^d`lacbWcdd\eZf]g\h[i]k\m]nYpZr\s\tbvX
AgCkDeEcGdI[O\PdVYWYXcY\Z][Z\Y]e^Z_b`beZf[kbmbrmsbt\
@\A\B]CTDYF[HYI[J[K\L[NcRZSdT\U[VXX]YdZm[e\f][^X_c`Ya\c\ecf\hhkcl\m[o]pjrXtnuT
B\DcOgPZV[WWYZ[\^]ccelvd
@\B]CkEcGbHYJcTcUmVccbeYg[h]jel[mZp]qcvY
B[JaLfN[O]RYWi[dv\
G]PhV\W]Y][clbuc
BYDkJ]OfVb\ddfeanb
AcCgJZK\M[O]VZYl^Z_]e\lZp\v\
AdC\K\M]ObU\VlYi^Y_e`\ace[f[hgp[td
C\E]ThWb
D\EaH\J[MbN]ObRZV\WgXfYa[g^[`Zacdcg\hbm\n\o[q]rfuY
OcWbY\f\ri
A]CeJeKcL]O]ReUZWYX]Yb[Y]cf\galkp\q\r\teucvZ
CeSiUcWX\\feoircsY
AbBbC\GcHbLbMgO[PbQ]V[Yc[]^a`aeaf]paq\rb
VYWZ[lsc
KdPgl]
H\K]LcV]Wa_bfftcv]
B\[Ze\kk
A]BZDaEgFgG]HfJ]OcRbS\T\[]bcc\die\k]sYt\ugvc
A\JhZ\sbt]ue
AgC\LbRhT\V\W[_beef]h]tc
FYKdO\PfR\VdW]
C\_\r]sath
B]DbV]W[Ze[ke\l[reve
@[BeChD]EbGcH\JeL[MfQeUcVZW\Y]Zc[]]]^U_bc[edlbn\o\p\qXt\vW
J]O\R\UkWW[iejh]lYmYp\t[u]v\
C[D]H[KeO\ScTaUdVeWZX]^Z_g`\agb\f\kcoas]t\
AVDfEdJhL]NdTaVeWZYbZb[[^j`\aecceZldo[t[u]vc
A]BdF[GiHbIfJdKcL\ObPYSdT]UeVYWbX\YlZ[[e`[cWldobp\r\s]tZuevX
HiU]
@\AaM\N\ObViWZabfblcrcucv]
EfVZa[jl
C\O\VkWcZc[Z^\agecfhhal\v\
AeCaL[McNfObP]VbWYY\Zd[Y^c_\hgkbn]o[tZvV
Vf[haZe\rd
@gDbG\K]MbN]W[Zh[[`ad\e\g\j[l\pc
F]G]HZI[JkMZNZO\P]T[WWZ\]]^X`\a[c]d[f]hfl]m\o]r[t\u\vf
CZNfV\WiZbcdd\tc
ChT[W\elf]hZv\
@aCdDeF]G\O]TbVgWTX\Zf[[]d^h`\e]j\ldp\
Wh
C\M]V]Wc^\him\t[
@[DdE\H\I\LbMZNgO\Q[SaU\WTX[Yf[[`acZfehcjel]n]o[q[sktgu]vb
Mo[We\menc
Fc[g
AbVfW[\b
@[AZBZCXEZG\HbI]JdK\L\MVNYOZP\Q\TQUtWUXgYYZU[X\X]q^[_Z`Wa[b\dZeXj[lZmhnXoXpZrVsYt[ubvX
K]L]PZYq[c
@]EgJbO\U]l\t[vk
F\H\J\KjL[RYUfVhWg[]\]_\ahb\eYlZq]
ObP[RdSkVZWdY]_\f\l[ob
@eA\BZCaD\EbHbIcKXMXNbObP\Q\SZVhW[XXYeZd[a\b^d_d`fddf]gehcjZm[ncoXsWuc
B]GhM]PbU\ZY[VlZve
@dBcC\DZEfHZKkMcOcR\S]VZWpY\\[]b^Z_]`\c\e\h\jfkcnZq\rdsRt\vg
CfD[E\F[GcH]JdK[LbMfN]O]SYT\UgVTXeYZZ][g\f][^]_[`[agb[d\edgahjicm]n\p\sktevY
BSEaH]Sg\b^]_bdfett[vX
BiOeVfZ\[f\a^labc\gc
@cAcBZE]KZL\M[OZPdR\ShT[WWYZ\Z][^[_Z`cbbeZfVjpkblgncobpZr\sbt]uZ
Q]VdWid]ta
@kAdB[CZE\GnI]K\MeO\P[Q]R[S[WZX[Z\\Z]a`]a]cfd\f]hYjXkUlXmbpVtXv[
B\HcJWNfO\Y]Zfbeefh]s\tgv[
A\BbEdGdL]MXOcP[VZWUZb[Y\c_]c\dchijflcm[q[tYvm
@aA]BcCeDeF[G]I\JbQbT]V\WUYc[\\b^Y_Y`dc\dieUf]jdldmbp[q\rdu]v[
CVInN[O\Q\R\Z][\`\edf\hfj\l\o]pht\u\vf
B]J\LfO]WeZi^]cchdjblc
BfEkL]W\Y\Z[[\fbl]re
C\V\Wh[ge\rd
C[F\H]J\KfO\R]S]V]W\XaZb[Z\[_gedhejclbn\p]scv\
AgBeCYOYQ]R]V]W]XbZ][]]]_dhkl\m[qbt\u]vX
BbChWb^[b\q\
R]UfVeWoZamcneo\ra
A]BbD\E\FiHeJcL\M\QaR\U[W]Y]Z\[\b]cbf]k[m\n]p]r\sZvZ
C[EfFfM]N]OrPcSjT[VXWZXd^[`]bYc[gXh\p]rcu]
@bAgCcG]KZLdNaOcPXR[S]TcU]V]WXXgYcZY][^\_ba]b]d[ebfag[haomp[rcsethu[
F]G\HbJ]ObPZRZSfU\VjWRZ][\^b`Ycdkeo\p[qb
BcCbDcGcM\R[TdVkY\[\`cc]e\hbt\uc
AhD]F\HXI\J\KZM]PYSbUbWbZe]Y^[_\`bb[e]ffgjhZpYq[rhuZ
GhL]TbW[af
ecghvi
A[DlQbTbUdZ[e\v[
WWZo[Y`Xo]
CbE]GcJ\VgWWXiY][i^ed]j]v[
CkFZG]L\PfV\Ya[]^\aclZqcrgs\
@bCZF\G\H\IaKdR]S\UZV\WYYZZi[\]]_da]bag\h]o\pfqdv\
U\V\W\X[Z[\e]hfggch\mdoYp[teu]
V]WmpYsb
@eKfMaRUUc^]`bacc\mgtbvd
C\Wh^]
OdWZeifbh[t]
@aH]P]W[Za[]^]`\a\bid]hcv[
DcW[aceoh]t]
CaD\HZM]PcSaV][dc[eZgih]m\odu]v\
B\U]^\b\gghcq]
[eu]v\
M\W\Yg[]^[eoh]j\o\t\
Uad\e]vf
KjR]^\qb
@fAcC]E[G\HZJ\LaMgNeP\Q]VTWb[b`eaZbfcdebgchXjbk\lfq[v\
BbCfHcL\OdW\ZhpatevX
@aBdCcDbFcGeIdJiMhNbPZRaSdT]VUW\X\Zb\S]]^b_c`ga]b\cZdfebgdo[rhs]t\u\vb
CnG[HcTZW]Z\]\^ZafdheYl\
ChJ\Yf\]]b
KgNbScW[
BbE]JbOYR]WcX]Y\]gacebfeh[lhp]thua
Y]ri
@gJbWeZ[c\edv]
L]M]TgW\Y[\eobtb
HbKfMbWZZh[Z]]_em]ocpbqcv\
D\O\Vh[b
@bBjEcW\[\
BfHeW[b]
F\G\]hgdm\q\re
CbD]H[IjO[QbR\V\WY_Z`ic]e\l\qdr]t[vZ
L]Wf[c
AcB]CYGdI[L\OkS]TkVhWWZh]\^bbacZe\q\sftav\
@bB]GdN\WjZZ[[k\t\
NgR\VhWZ
mh
BZCVF\HaJbL\MWN\O\Q[RYTTUnV[WXXXZZ[Z]c^\b\d\e]g]hdj\mrnWoTp[rYsZt[uevX
A]CbDeGYIbJeK\L]MbNbRZTdUdWTZc\\]\^Y_abccbd[e\fpg[h\lhmep\qesdt[ub
B]L]TdUkW\Y]Z[[\]\aemZndv\
BXDbG\IbJaR]S\T]VgX]_[b\cae[fhmnnerZsduavb
CbJbOfUcV]W[^]agm]s]
CZH\Jbeoo]u[
R]WSkmri
H]JaWgZbche\l\vd
RhW]\\
AcIaNeRdSgW\
H]KlO]X]o]p\sb
hiv]
A[BeCaD\E\FkGbHiIWL[MYO[PeQcR]S\U[VZX[Za[X]Z^dbZccdYeZf[g[hZi]jZk]lZmSnkoTq]rXsVt[ucv[
B]GbV[Wg\h^Yl[
AeBYFXGRJfLiMXNhOSPiQXRZSPT\UVVgXYYW\c^Q_W`[bWdYeYfVg[h\jYkWlhmYnaoZp[qZrYsZtZvV
@\AdD\EeG\IbJZNiOWPcTgWgX[Y]ZZ\a]\^Y`]aelboar]
BfCeOgTdVVW]X\Yf^]_\bbcdh]
CZJdR]TcWfc]ggjbqau[vb
B]GdHhN]TbUgV[WhXXZc[g^\c\dfeag\iflam]nhohp[qcsit\uVv[
@\B]C\F\GZI\M\OZS]VWXiZZ[Z\d^\eefdo]p[r\s]tbuZv\
BhIbKdL\O]
JcUhWi
BZC]KcMfNcT\V[W\Y\[Z^[obt]uavi
@\BdC[D[EdG]JeNhO\TgU[V\Zb[d\\^eadc]d]j\lcndsbvf
Vc[i]bbctY
@cAbB]DeFdGeRfS\T]V[WXYj[X\d^\_\a[cbh\jekbtevZ
@bB[DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\rjs\u]v[
AjCkJbL]V\WY[]e]feki
DZWf`dec
A[DdF]G]HZI[JtMZNZO]P]T[V\WYZ\]]^Y`\a]c]d\e\f]h[l[rYuXvY
B\CSDcFdJ]MXNaOhQbRXTiUjWTXc[X\W]f_Q`daYcbdbeYf\g]hdk\l\mVn]oZq]r[tZulv\
@\AcBZDbGgNaO]VXYc^b_c`dccl]
BhGbH[OZV]WYse
CdO]PpVZYYag
C\GcPic]lc
@\A[B\DdFcG[HaJ\L\M\N[V[^[_chqk[q\vc
CbG]HYI]N[VjWTYaZd\\f\h\kal[o\tZv]
B[C]F[HgIbKbLeOcPZTbV\WUXbZ][]\c]b_\c[e\f\gfjbq]seuYv]
F]\e^\_jeit]
D]WcY][kvY
AcFbHdJ]NaPeQ\S\UYWWXhY]Za\]][_Y`fbbdeeef]j]kambo\p\retgu\
C]R]Wgeajf
AcCeG\H\I]L\ObPhS]V[WXZ]\[^XadcbeYh\lZv\
AbCfHYLYM[Q]RYScTZV[WjXZ[b]gadddebfng[ibmenfoSpZrZsguYvf
C]DaOhS[TbVdWcZ][\^ZcXdfeafaj\m]r]sctZv[
cgkav\
B\C\IcMeObWX[[^fh\rbvi
AZBfF\GcHbMcN]P]Q]RfShYbZb[b`ZfZl]nWt\udv[
OZTXUjW\XiYeZa]g^Vcge]g[hdn\odp[q[r\tZ
U]Wdacmgtb
B[UbW[[fdZl]t]vm
AdPXTZWZYd\o^]_acao\qctd
F]RhW]qc
pi
NZVbWZak
H\JbLaMaP\QhT]^afclb
CcUg[\
AaOb[iv]
BYW\[]emg\v[
Vh
LjWTYftg
IjJ\O\P[RWV]W[Xdf[hbrc
HhKiOZRe[c^\jcqb
AeDXEaFZGXHZI\K\L\MYR[S[U\VdW[[\^ndae\f\gbkanZpYqhrYsYuZv\
GgNcObRcVbZb\]d]lcpb
FfHfQaU\W\v]
H[lh
@YA]B[CZE[FeHfJ\KcO[R]S[T[UhV[WXX\Z[[Z]g^[`Za\b[gdiYl[mdocqbr[s[t]ubv\
B\Wb[ht\
J]WcY\[\^\j]ocrk
@XAgB\G\HfI[JVL\MYNZOcTbU]VeWc[[\Y]\`ac\d[f[gdhbjelbmdn[o]pZrcsbtdv]
BcKcM]R]Vg^Zbaeff\
B]TcW[[ik]t\
AdB\CbE]G\H\J[P\Yg\e]a^\a]c\fdidper\teu\
Ii
A]B[CbHiObUfV]W\Zb[dbceagbhdmZv]
AaC[DlI\J]M]ObRZVdW[XZZ\[X\h]a^Zbcccegfbh]jembnap\rc
CfF]G\HZO\U[VeWZYZZd[\]c^Yagbge\gbobrgva
@\B[C\EZFgHeK[MZNZPfQeTaU\V[WWYa[]^Z_\c]d\gYlWm\n\o]p[s[t[v[
C\FcL\NeZ]afgitc
F]RZS]VbWd\]^\_[`\e]h\jh
C]Wcm]njo[
KbO\PcSl
B\EaHaL\M\O\R]T]UeVZWeXXZd[]^beefbgbhbiclam]ngohp[reshtZuUv[
Hh[b^Yejv\
C]D[EcJ\NmOfWb[\\a]g^aect\
W[X]ZZenp\
FaHbJ]L\R\S\WYZZ[heaf\jdlbndvZ
B\G]fhp\
B\Qh
B]DbM\NZObWiYd[i_akZl\
G]JiW[[bvd
V]_ha\v\
AbJbW[X]Y\aclhsatduc
BYW\[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWZ[\_ab[d\fbhbibjbl\mbncobrbtaud
@]B[F]InN\RZTZWSX[Y\[\_\`\abccf[g\j]ker[s\t\uZv\
DdIdLUWmea
AfBdDbEcFZGXHcIbL\M]N[R[X]^bbhcadcp[vf
A]C\DbGhIcLbN\OgPYW[X\Ya_c`gade]tcv[
@eAfB[C]F\MdNdO\PfT]U[VbWXXb\W]]^k_ac[dbeYf\gbhbkdl\nZqWset\ubvb
AaC[G]M]OcQ\T\Yd\]_ebdcbe]lgvb
BbLYRXSikil\pY
B]F\H[J\KgV]WWZ[^Y`[e]gsm\o\q]
BbC[D\GZHdJ[L]MbOeQ]S]T[V]WZZa[[^\`ib]cbd\f]k]lYqcsfvf
B\HZK\W\Ze^chdo\pi
AbBbCbDbJeKZL[M\NbOfPcR]SXUdV[WZXaY]Zc\Y]\^W_fa\b[daeVgZhakZlfm\obpdqhs\t[
I[W\e[hrt\
CiM]O\WcYb[]
@ZB\CgDdEiF[G]IZN\OYR\VVWbYY[\^]`dhcj[m\
B\GZL]O\U]VWWk^fce
B]CaF\GZI\M\OZS]VfWZXoZZ[W\d^Xacecfco]p[q\r\s]u[v\
AdB\C[DfEeG\HZJ\K]NdTdV[YdZe^d_a`cadd\eTpbva
O\Vila
\g
@\AcBYC\DbGgNaOdVgWXYc^b`dabcakbl]v[
AbCbDdI[JaNiOVPcVXZ]`acaf\l\va
B\H[OcViW\^\cf
L\MaWZ[oedk\v\
AaC\G\[]_b`i
@]H\MaRcSjW\YaZ]
Zfbbg\hjv\
@eGZMhW\e[henbua
B\F\W[[hlWsa
H[LjRnW\kZmYo[
@\CcFcG\IcL\MYP\SXTfUjVcXcY[Zb[\\b]c^c_\`\e\fjh\j\k\linUohpfqav[
@ZAdCcG]H[JdL[OZRVSiV\YZZa[[\d^d_W`habbZdYfWjYlan\o\pZtfv[
CXJYZldiu]v[
@gA[B\CYDcEYF[GbHgIYKbL[M]NRO[PbQZR]TbU]VaW[Ye[]\a]Y^[_\`UabccdZeYgfhcjakZldmXnbqbrXt]u\
B]H\L]TdUkWXY]Z[[e]\mZndv\
BcC]Ib[e]m^c_amcn]par\
D[EdJ]NmO\Wa[]\\^e
BfKcRcW]Zj[bh[p\
Vc[i]bbctY
OfU\
A\BfDaJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
B\DdEfFaH\LZNeU]VUY\Za[a\ha[d\edh[jclamdq]s[t\u]vV
OgW\
O[Vf
JbLgR[VdWb[Z\Zactjufvd
KaL]ReWU\ZajtZ
AZBZCYDbE]FbGcJZLZMXRXSZUbW\XbZU[U\h]\^Z`YadcdeifcgchZjek[lbo]resbtcu[vZ
AhB[EbO]T\V\[\_da]c[oargt]
BdE]GZLdM\ShT[Vi[b\f^a`]b[ceh]t\vY
@bBaFbHaJcK\OeRaTgU]VeWUYb^]ced]g\mYvc
B\DcIaOnPZV[W[YZeYvf
@ZAZCfE]GcH\I]KhM\OgRZSZT[UbVcXZYXZa[d]ZaZbdd\ekf[g\jbk]mcnhoXpVrbsRu\vZ
JZV]WZZ\[Zlgpb
@aCbHhT]U\W\[]][^dabc]ebmgteuZvb
V[Wb[h\cbce]kbpbv[
@\CiGbK]M[N]ReWd[f\ae[hfj[l\rctcva
A[BcCfGXH\JfNeOcPbTaUfVZX]Zb[e_deghcl]q\rcsft]uavb
I]J\TcVVWgZb^[ebfdn]uivl
CeIdJaWk]cebm]retX
@bBbCfEYF[GbLdO[P]V\X[]b_]`Vjjk]mat\ve
FaH\McO[SeVYWXYcZ][l\g^aeXk]vY
EcJiLdO[R]SbZb[\\]`faYb\c[e[gck]s\t[ul
MZeg
AbGdN[PhTaVcWf[Z
C\L]N\O[P]TcUbWSXhYc\e`dadbecXechbrb
BYK[MXR\VdWlZf[]^\b]d]e]k\ldnfpgt]v\
@XH\K\S[VhWe^Y`bbZcfeZ
@eA\BZC[G\HXJaNfP[QjV[W[XaZ]^c_\caeXh[j]q[ub
DcEjO[VbWZ[\dZhcvb
VgW\
@bB[DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\rjs\u]v[
AdCcJbR\V\W[Y\fcrnta
AfCg
CgEeOgqe
C][\bn
AdB[C\E]F\G[H[J[L[NbOYRWV\WZX[Y\Z][\\[]a^c_g`\bVd\j[k]m\p[qZrcu\v[
LdOaYd\gc\ed
H]KjOZPbQbWZXf]b^[acc\d\eZh]j]mXnXt]um
JjM[OdVkYg[]bXlfnd
DkW[\d
B\FcKc[Ze\kko\rd
C\OXUi_\r]sath
AgChD\FeG\H\I]KYL]O\Q\S[T\VaW[[c\Z]e_Zd[ebfZgdhZlcmeoZp[qjs\u\
AVE]J]TbVZW]Yb^k`\cfleu]
BhO\SeW[Ybeaocr]tZ
A[DdF]G]HZI[JtMZNZO]P]T[V\WYZ\^Y`\a]c]d\e\f]h[l]rYuXv[
]hm\
AbBZOZV]WbXb[]]]_ehkm[qdt\u]vX
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
BfCeEYFgHdI\KeMXNeO\P\UZVcWRXbYcZ]\g]\_Xb\cce]fVg[hakflZmWp\qcrYsZtXv[
@]BgCeFgHmJcMZNdP[V\YcZa\U_[afb]deeahej\n[pgtbuZ
RbSbViWWYb^[e]rfuY
JcWnZXc]ed
CbD]F]G]M]UdV\WZZa]e`jehj]mcoZpatXv[
@bGgN\WY
A]C\DdE[F]GkHaJ\PaR]WcYZZ[[]c\d[e]qZsduevc
AeDaTbVfWcXeY\_]vf
IiOZRcV]W\f]
@\B[CjEZFpG]HeK[L[MZPbQeR[U\W\Z\[]^Z_\abc]d\e[gchYlWm\n\o\p[rds[v[
E]FqHiIYO]RcSfU\VaW\^]dce[lZo\
B]CgD[HiIbOaQ[WdX]\d][_fcbf\l]nZsYtavd
@ZAcBYDbGgH]I]NaOnP\VbW\Yc[Y^b`dcdl]
@cAZDaFXGcHULXMaN\VdW[X\[e\b^cccdge\fbi\jZk[lanbogp[qZshtXudvY
DaVfWcXe_]vf
B]CgD[HiIbOaQ[WdX]\d][_gcbf\l]nZsYtavd
M\O\W\Zb_ejhnct\
DeEdF\GaI]K\MfOaPhRfSYTeVaX\YX[Y]f^V_[b\d]g]lfv\
@\B\DYE\NhOcVbWd`[a\d]k[lcv[
ObV\`f
A\B]DYE]H]I[J\LcMZO\V\W[Y\[e\ab[daobuave
Uim[
H\^behf[pbv\
AgB]CXHbJ\L[O\R]VhWdYi[Ye\nbtiu\vf
P\V]WZ`\a]jkq\
@TBcCdDbEgGbHbJhKeM\NXPYRXTdVbX[YX\\^ba[bedXebf\gckblVmSokqXrUsWuX
W[[grf
BZCYDZEZHTL]ObPYQoR[S\T]U]VaWgY\Z[[e`fbYcbdcf\k[m\n\oZqZuZv\
A\B\CgH\JdL\QZZg[X]W^ca\c[d[ech\l[vV
BZG[IgJ\L]OcR\SgV\Wf[Y\[_\aZcbd]elg\hjj[lctQvc
@]A]BgC[EdG]KaMaOVS]UcW\XjZ][Ra\jdkep[rdt\u[vg
B]Od[g
CmZf[\`bn]
A\B]CYFZHaK]N]O[PhQZRaVhWYZ]\d_i`]aZcZe[hclcndqXrfsatbvc
AcEdFfH]KdMcNeObQaR]Y\[b_]`]bhced\eaf\g\jblbmanbqataub
JZV]Zl[]^d`cbcv[
AbB\CcE]F[GaHcJdK[M\NZOZP[R]SbTdUdYdZ[^f`bdcedf[hcj]q\r\t[vZ
CdL[M[T\WZ[Xelkeuc
@[B\EZF]H]IZJVM[NTO[P]R[T\VUW\YZZ\[\\Z^[_X`[awe]jYpVr]s]tZu]vZ
C[DdJvRdW[^]a\e[f\rcuZvf
E\F]M[O]V\WZZ[_]c\fdjnp]sc
O[Vl^\f\
BXDbW\u\vk
Ugo]v[
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
CcWZXh^gegj]
BcL]W]cbdcejl]tZ
A\B]EcM\WaY][]cZdbl\vi
FcWi
AeC\D\E\KZN]O\V[X\[[`ijcsbv\
GbVaW\c]fks]tgu]
MbWg
B\K]O\TcUd[a\\]X^bb]lamftcud
E]J]VYalj]
B[R[V\WY[ad\e]pbvm
D]N]dj
AcB[C\G[H[J\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcee]hYj[l\p\s[t[u\v]
B[CVGbH\JhK]NbS[T]VXWaZ]]cfkp]sb
CgW]ec
L\RZW\Zg\ddg
B[H\JjL[R]S\UbVZWi_df\oarav\
BdMbNgO]Vc]d^g_\aacYechflem]o]satc
B[C\DeG\JlW[Z[u[vg
@\B\DYE\NhOcRcVbWd`[a\d]k[lcv[
ObV\`f
EaN]O]SaVjfa
C\GcPiRgV[[\\dc]lc
J[N]O\R[U\VeXbY\Z]^[aheXgbhim[nYo\pfs]ub
@eGfNb]b
HYTkUim[
JbL\MmV\[ckWt]
@\A[B\DdFcG[HaJ\L\M\N[V[^[_chqk[q\vc
Wj
@cB[CZG]H]IcJ[MaNXP]V\W\X\Y\Zf\a^W`fcbd[e\fbgckclZmcn\o[pftl
CbG]HYI]N[VjWTYaZd\\f\h\l[tZv]
@eAXDbEbFbJ[L[N[P[Q\R\TbUbVfWgYZ[Z\f]b^g_[addZecf[hgial[nfoeqcrZs]uavW
AgC]DUEgLcV[WfYcZZaZddecjZl[
BeChEZGcHdK\L\M\R[S]UWVaYi^[afdae]meqcr]sevX
@]B[EbHaJcL]N\UcW\XYZe[b\[]b^]`[bbe[hdl]n]o\q\rZsgu\v\
B]GbUXWgZ[becelb
LkMYWZf\k[rj
W]Zj[]e]
VcX\^]c]ebfhqdtd
K\W\Zdg[mbph
@bB\CaGbH\JbL]MlP]RYW[[Y^a`bbZcdh[k\mbncvY
LZV[[\kjob
\h
C]H\IeP]R\TaVVWeZa^acfegf[pbv\
DdJgL\MYN]S[TWWbYd\]^fccd]fch]iblYn[o\qbr\sauavg
K]Rj_b
d\e]vg
@dAdBnC\DfGcHZMfN]R[SgTbUeVZW[YY[]^Z_a`TaZcZd\eff[jalXmbo\pcs]uf
BYCYE]FZG\H[J\K]L]OZPfQdSeT[V\W[XjYX[[\e^g_ea]f\l[n\p[qXr\s[u[
D[EcI]J\K\LdNbOdP\Q]SfT]WcXe]\`gc\e\fag]jcnhu\v\
WXX]aeh]k]mbohre
PhRdV]W[Y]
AaBcCeD[J]NeOdT]VbWdX]\]^c`\fZhjn\qcvY
PnR\YZ
GYWh
@[B\OcWVZ[[n]i^dbfe]hoq[v[
DbFdJ\O]UeVbWX][^]cbgdhiq[vg
A]C[FcJhOhQaUfW[Zg^db\c]esf]h\lZoet]ve
BoD\G[HYJfKbLZOjTZU[V[WWX[]\cZf[gbl\mcn]o]ugv]
B\LhW[ef
CiJ]g]
W[[grf
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@dA]B]FcGbI[J]KYLZMcOdP[RZSaU\VbWZXb[c\b^[_jaccVkZl[nZp]sZtguevg
M[RhV[c[l]
Ib\c_bnhq]
M\W]^\enh]o\t\
CZH[IkO[R\V\WY[b_Z`\e]fblbo\q[r\tcv\
AUBXChDgFkG\HeI\J[M]O\P\QZRYSXTYU[WZX\YZZ\[Z\]]b^cabbbd[fgi\jckblcnaq]rZu[vb
B[NaR[VaWl`cl\
B]EbFeO\P]TfV]WlZb`bdbk\laodu]vZ
@\BhCcD\G\I]JZNbOWTdV[WWY\\\^f_a`[abb]cdebgah[jZlcm\nZo\qjt[
B\Qh
Rh
@]B\HbI\K\L\NfOeQ\RdT[V\WdZf[b]c_c`\ecj]k]lZnbqhucv\
nioYpc
C]HaMdNdObW]]b^gaadcgah]ndqc
BhEcZbhb
CeEYI]N[VZW[`pc\n\tYv]
GiRa
@bB\H]KaM]ReTcV]W[Xd[[a[v\
C\IZOmV[W][f\dc]ebra
egmere
G]R]Yl[]
AcBjCWGeL\NZObPcVcWPZ[[Z\e][`aabccdXf[hbmanbo\p\rbve
WcfZrh
@gA]CcFbGcJbKiR\T[V[WiXbYbZg]b^Z_\`aa]b[c[hel]m]o]qcsXuc
O\V]ah
B[CdDcH]JbOkPlTbVYYb[\\b_[rdu\v[
B[T]W]Z]^Ygnq]
@aAgCgDdFcI]KZN\RPUVW\Zb[S]b^d_fd\fdgch[mYnVoapZqgrasZta
@cA\CWE\HhJdKhO\RbS[T]WbXaY[Za\[]d^d_]`Zh\jblWmZnXoYpiqdt\u\vW
S\T\V[Wcvj
AiE\F[GbH[M\NaO\Q]S]UYV\WcXi[\\c]edZejhhicm[oip\s]tcv\
Rblcnh
@\D[GZJZN[ObPiQbRZVcWTX[YS_Z`ed]jbkelYm\rZseu[
BZI]JgKdN]PeSdWe[ccdg]lbp]s]uf
MgOeW[Za
IcO]VbWf
G]R]dl
B\FbHfLiWV[dn[
G[S\WbYprZv[
AaB\E\FdHdLcPcSfTbUcVf[X\Y^Xe[f[hcj[l\resbubve
B]G\I\J]KcM\P\ShXZYZ\d^d_babdae[f]h\jZmcpcr]
C\HZPaYbapd]rf
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
C]R]Wgeajf
CdFhHlQca[bZe\gepZ
@kBbF]MYV]Zc`Zb\kbpjtbva
ClHZT\W[\hb[f]o\qcv\
AcCeG\H\I]L\ObPhS]V[WXZ]\[^XadcbeYh\lZr]v\
Wgdd
A\B\CgG]H\JdL[MhNbOYQZVXZg[\\\]W^ca\c[d[ebh\lZm]vR
@eBUE]H]J\KcM\NYO\Q\R]S\WTXZZb[b\]]c^YchdehjjblcmYp[qZt]
LdOa\g^Zc\edjg
AgCgDeFgGbJZK[MbNeP\V\YlZ][]^Y_[cYdcj]p\r[tbvW
@aA[G]HiIbJ]KaL]MaO[QcWXXh[\\]^a_be\h[m[q]t[ug
CeEbFbJdNaPaQeS\VcYcd]e[ffg]lfsa
Yb^]rg
BZCaKeM\O\P]RXSgWh[[c]ebjbm]od
D]FdUfe]hlq]vg
A\BdC]N\OePeU]VbWbX]Y]Za[\cYeller\tZ
@bC[F[H]NbOjQ\WZX]YdZa_a`\aaedf\g]hemYoZp]rbtgudva
CqJcM]N]O\WY[]l\
@eAfBWCbEaGYKWMcNbQbTeUfVaWZ]b`babbhdff[hbjcnapcsZteu\vV
@ZAbCXFdG\HjJ\M[NXO\SXVdWYY[Zb[d\\]c^c_]`\adbZcYdeebffgbpbqdr\u[
CaDaI\N\O\PgRZWcXaZ[[[^[`]a]eZhaq[tkvj
cgkav\
CnLcR[ScWYX[[b\d]Zfclbo]
P\Vf
B]LjO\WYk[l\vh
B]ObW[ehm\oirg
B]VcWhX[\cvb
F\H[M[ObXaY]Z\\]]k_\b]c]elh\mfoZp[qbr\s]tYu]
B[C\DYFaHgIaJbKaL\QdV[WVYdZi[d\\^c_kbhc\dZeYgch\jZqerdtduavj
BZEeF\JdKeLjOYVdWP_]c\hbjjt\
H\J\U]W\Z][\^[e\gpm]o\p]u]v]
RmWUYaZg[\
C[IhO[T\WaZb[]_\a\r[v]
CbH\I\K\OcRkT\VcWYYY]fdgfTh]n\q\rkt\
DhE[GbJbO[QcSbT]Vcd\fkhcqbr\uavZ
B[C\FXM\O\PdR\T\V[WWZ[[[\[_Z`\a]b]cad]jmk\o]tYv\
KeWiYgZ]\ceam\p\r[
CeF]NZO]XeYk^\s[td
B[G\J]K\MbNgR[Zi^cecfcgdn]odpbv[
G\Wl[\eghgrd
AgB\CaFcHbKiL[MgO]RiU]V]WV[[\daecedie[fWmfn]ocq[s\v\
HbM[R\S\ofpk
F[Piacf]ra
B[C]GYIbP]V]WfZ\[feck\lcmb
@[BbEXFkHhJhK]L[M\Q[V]W\Zedbe]j\l[nZp[q\s\ucv\
EcWZ^bqbvj
@cAaB\C\FeHZIZJVKcL[MdN\PZRXSgT[UeV\WdYbZd[c\W^V_\`SbYcWdXejfggahfmencoep\rdt[vZ
CcD]EbF\HcIcObRbUb\d]c`]ace\f\h]l[mgrisVt\
EgIhN]OXRfV]\]a\e\f]r\sctbv\
B\DbG\H[J]K]M]O\P\Q]RYS\T]XeYb\g]c`]dYfghdj\lZo]p[qar]sctd
CdE\H]IaM]NhQcRWS\TZVdWcZb[]^i`[b]c]eZg\lfn]per\vd
CdHjIdO[bbe]
B\G]IbO[SeVbW\YaZh[[]]_f`[enf\hel]ogt\
HZIbOg`dhd
TbWgc]
q]vi
CbGaI[J]N\O\VbZe[eeYf[hkjbmYn]ret\ug
@]A\B\C\F[G[LYOcVdWS[h\ibfd]h[lXmdoXtduZv[
Fj\]
CfW[Zh\b_\d]l\
B]CZE]F\GdHYN\R\VcWVX\Yb[b^d_d`eaYedhbjZmao\p\sYtbubvY
B]F]HdLcScVaW\cbf]pdqcugvb
BhGcH]KdLbNcObVZWTZb[]^c_]`Ua]bacbd]eag\hfo]qbs\u[va
L]W[Yp
Ng\i
Vlv\
@eKfMbR\U]VeW\^\acmgtb
BYCYEaHaJ\K[MfNZP\RtVZW[YbZY[a\X^a_\`\aYcYechdj\l\ncofp]q\t]udvU
BaC[F]G\S[T[ZY\b]i_cbhccfdlbqgtb
CbGaJbO[VgWZZ]h\q]vf
CiN[]Scd
HcJ\O\ViWZYbZd[[`dbktcv[
EgO\UcWW[ne]
AdPXTZWZYd\o^]_acao\qctd
IlO\V\Y\[]
Z]c[hikklet\
BgH[OaW]X]Zh\g_\eche
AVBXCcFeHZIZL[McPZQ\R[S]TcUeVeW\XfYY[d`[bXd\ebfSg\hdiYj\lZnbpXq\rgtbub
@\A]B]CfD[FbGYHgJ\K\L]NbR]WcX]Zc]]^gb\c\ddfeh]ibkcm\p]tYv[
Jhu\v\
@dBjCZE[JZMYNeOeWWZb[\^bfciblXq[r[ud
@bA\GaJbO\VfWY[]\]]c_b`daad\fbgbhfiglaq\r]t]
ChDeEWF\GXIWJWKZL[M]NePiQZRaScTUUaV\WeXbYVZ]]]_\`]a[egf[gcjWl\mYnXo]qZt\u\vc
BeC\D\E]FcM\RXS[TdYbbgdivW
A]FaH[I\J]L\MbOjWf[]\b]b^aa]bbcbd\pcq\t[udvZ
L\QgRcakh]
ChUb[\^]hboarm
B]D]FbW\badjlbv]
AYB[CYDbFcI\JYM]N\O[V\WZ[\^]dijbldnbvZ
B\FfHeKcQdTaW[a]b]e[hhv]
AbKcR]VoWX\afhteu\
BgPfR\WYX[YcZ][U\dc[eklkn\u[vZ
@cDaFiGgHcJcMZV[[b\b^b_[a\bZo]qave
@\C]G]Wd[c\\cceif\hgt\
OgRjS]VbW\rbv\
K\L[OcP\V\WiY]Z][bp\sm
EcKbM\ObP\SgT\WZY[[d\]^c_]`acZd]fZgbhclVmao\sdtdvc
ObW\[ggeiZmc
JaWb[\cjlWma
FYLdP]R[V]WXX\a]bhhmj]k]lgubv[
Jh`cv]
@bAZB]CYG]KcM[N\PdQZR]U\WbZ[[]\Z]e^QaabYddefgbjdl\m]obp]q]tfuZvf
@bAdB[CbE]HbI\Q\S\T[U]VgWWZa[e]Xebf]ljmcncqZset[u[ve
AaBaC[D\G]H[JbMbN]Q]T\VeY\Zh]c^e`bbdeRhckclaoctUua
AfBYCZD[F\GaH\NbOWR\ScVZWbYi\[^d`]aheYfgn\vZ
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJda\gbhbl\
IiP\W[Y[
@]B\F\G\H\IkOVP[R[TYU]Y\[\`]ccf[g\hbn\o\s\t\
F]RhW]qc
Weeh
BZEZHjLgNbUZW[ZZ]d^[`]aed\k]lamfoYq\s]tdv[
@]ASCdEeFZJbLYM\N[OZPbQeR]ShTcVZWbZe[f\]^Z`faibXcad\ebfXhfl\oapXr[set\ug
^\_lea
E\FiGcIaR[\dbbeevd
FgM\q\
D]G\djv]
DcEiF[NXl\ve
B]NZR\Ybajmbrh
@]C\W]`i
J[W\Y]Zd[\ihob
GaTgVZWZje
HeOYWim]ocuc
B]DdWeX\^]bkl[
FeHjWdlY
@ZGeKjM\Wa[[^dacc[e\lZ
BbObQ]UbWYcn
FXHbIeOYP]Q]VWW\[aaku\
@bGgN\WY
DiEgMZ
@bBeCYH]KeLcMdNcOfZZ^[_feblem\pdqatbuZ
@[A\B\C]E\G]HfJeMZNbO\RaTeU\V[WZX][\]gcae]f]g]j[lZmWnioYr\sZt\ucv[
@bB\G\H\MiO[ReVbW\Zc[\]]`]b]cbdce\gajckdl\mfndscuev\
N]Y\mfobri
@cA[B\CXGYKXL[O[Q]W]X\Zd[c\b^b_eaZbbd[eahcmaoZphs\u[v\
D]lctive
B\HhJ[OiPYY\^]_gcdl]ra
HaMbOfQbU\WYZ\[ne]lZnaobv]
phs]
AgGbR[W\
CnWcn]
B\C[WbXZYc\c]h_]c\he
BnFcH\L]WV]c_fv]
B]HaUjZ\c\g]ob
@\AZBYC[E[H]I]J~M[N[OWTZU\V\WTX[Z\[]][^T`Wb[c[dZeYg[hZi]l[m[vW
B\Uf[]lcnb
Be[\vh
A\BZE]F\HgN]V\WY[\ent\vZ
F\NZWmad
@\BXFfHiWZegn]v]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjbmaobv\
AbM]Q[R[V\W[Y]^ic\g\h]lbmanaqit]
J[Zh
@\A]BWH]M\NgOYP\R\VdW\ZZ[l]b^[v[
FaHiW][\d\
O\Ua\bfil\r[sfuZv]
BcCaHcJfV\WZZc^\ahe]m\o[
G]HgLZW[[iecl\n\
@]B[CeGbHbIcJZL]MZOiPbRZSWT\UdVYX]Y\\[^\agckd[e[f[h]j[lboZq\uev\
B]DWEZHZI[J[LdMZOXP\Q]Y\ZW\a^ab[cYdbecf[lZmbocpbtevi
CeG[IaNbOiPdSbWVcbd]fdg\t\
TfW\YcZb^c`]ahc\ebfb
B[FZHWJVK\L]NiOXPhQZR[T[VZWUYiZ\[X\h]\^]_X`\a[c\ecjZkdl\m\nco]qWrbvj
G[P]X[Yd[[\dlmn\u[v]
I\NaOhScVajXldmco\u\v]
OYWim]obuc
A[BYC]EZFeGYHfIbJ\MaNeOhPcR[SfTZU[XdZh[V\[^[_YafbceafhhXj]kdlZnZocqSrZs\uevd
@bB[H\JdL[N[OYPZRbTaVZWcZX\h^]_b`[edhcm\nbp]rft]
BiH]PgWZYY[]v]
MfWbce
YgZivZ
W]lf
J\V]WhZb[\
AaMbN\OZP\TaUaV]XbYaZ\\geVhdlbm\nbrdsYtfue
A\JgW]X\Y\Z\\\_b`\ehseua
L\ett\
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pqs]
HcJbKaOfUdV\WZZ\]b^[c]gemcncodr]v\
A]C\E\F\T]V\WbXe^Z_d`Za]hkqb
C\FcKgOgR]S\V[WWZ\]\^i_[`\c\e]j]l[pmqat\udv\
B]L]O]V]Wm
@dBZC]EfFeGfPkWZYZ_\adccdch\lZvc
BbCbEXF\HXJ[LcRbVfWcY\[\]Y_bbbc\d[ebhglimgneocpaq[sbuYv[
@ZAZBgCXHZJjKeMaP]QdR[T\VWW\^Y`\aab[cbd\feg[h\jekZl[p\rdu\
@YFiHhU]W[Yc[d]f_]c]e[laoc
@eDbGhHcJ]K\L\M\NdR\TbU\WVX\Y]Z[[]\\^m_Xa[b]ddebf]hbj\lends\
C[F\GhLeM[VbWYYbZe[e`]ebgblbqc
@iAcBeCZE[F]GiHXI]KXL[MVOYPcQ[RZV[WYX[YZZ\\Z_d`]a[d\eTfbicjVkVlXm[n\pVr]sXtf
W\_i
BYR[Wa[]elh]tZu]
FdJ\M][]agc[idl\scvd
A]M]O[Vm
A\B\FZG]HbJfKaMbNfObSeT]WbY][\\[`ccil\man]qcrav[
@ZCaE[FjHjK\L\O]UYVbW][e_\b]l]nZoZs[v]
CgI]V]eb
B]WYgim\
AbBcHZI\JaSbT\U]Xf[[^Ye]faj\n]obs]v]
FZVk
OfU\
YgZivZ
WbY]^]mkocsY
V\Wh
B]G[RXWqcc
Wh[cc[mcn]
M]V[Wjlb
@eMmO\VbWW[]`bbacchbl]
C]VhW\f[rgv[
M\O\Q][ko[
CcEcFcI[JaMbNaOdQ\R\SeU\ZZ]f_eaab[dafdgbiajblcnapdujva
@\AbCYD]EbFfGYH]IgK[NeOYRgS\W]Y[Zb\\_Z`]cfd\fSg[hflbmanerjsgv]
AaBXDcEaF\G\HfI\L\M[OcP\QeR\TeUeVb[f\X]Y_\a\bhcZehf\hklZm\p]qbsXvd
@[AYBbC\D]EWFcGcI\J\KmO]P[R[S]U\VZW\XcYd[Y]X_T`Xbfd]e]fbhej[l[nYpfqfr\t[vX
CcDeG]OWTZU\Wc`fb\dcfalendoe
A\C\EbIXJZKhL]N]OcPbSfU\VYYZZc[d]hd\ecfZgch[l]meqer]s\u[
@cCVIiL]O]PbRgX\Y[b\eZhckZl]rave
B]CiE]H\I\J\L]N\WY[X\Z^Y_]a]ettZu]vY
@\B\CgEgH\L\NZOiPbR\W[Y\Zf[b^]`ea\cbjbn]r]t\
M[Rhc[l]
A]GZH\K]LeMZN\OcSeVcWXY\[d^\eefll\r[ua
A]B[CkJaL[WZZr`bc[e]f]rZs]
B]W[[ieZl]
N\O[Va[d^Y`hoa
@gD\EfFcG[HYM\NePgR\SaX\YZZ][[\\]\_a`bccf[gbhgk\ldmdnbp]q\r\t\u\
H]Uaf]rh
BWGiH\JgMYOYR]T[V[W[^befh[kot\va
B]Wa[bcce[tg
FeJkL[MdRcT]Zac[p]rev\
@[AZB\EZF]H\IZM[NUO[P]R[T\V\WWYZZY[[\Z^[_[`[ascee]jYl[pVqar\s]tYu\vZ
JbWY[hvZ
CXJmu\
CcDdFgGYHeJdKbMhOaR]S[[\a\e[mbnboarevf
JgMf[f
Yd`jc\ha
EbFdWZZb^ihd
CpGiI]M\O]RXWdb]
AcB]EbGXHaI]JbK\MXNZOdP[Q[R\T\U[[X\\^[`ebjddh]j]l]m]n\o]pbr\va
V\W[Z[_]c\ebfejep]sdtb
ReWZvh
K[O[PlVfWa^\f[
KnO]W\oZr]sZu[
LhRc[\sb
H]IcKYWgo[sd
C]P\VcWf\\caihq]
BXDbM\VZ[ejjucvh
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
R]pl
@dAbB\CdDcE\FZGYIaLZM\N\P]ScUiVXWXXfY][Y\\^i_\`cafb\c[eaf[gchdkjl\m\p[q\sdt]
B[UbWf[[kht]
RjV\WWcg
CcW][beWfchalbo\tp
AbK]W[X\[c\mtZ
Whfflcrb
@\BiCeDZEaGeH\K\MZO[PcRVVfWYX[Y\Ze[f\e][^d_\aeb[d]h]i]kZp\rYtYu]va
Yc[]]i_]c]
@\AbBdCeDZFeGcH[IaJ[L\M]NcPfR\S\TaVXWYXYYbZg]\^Xc]efg\hdk]l\mbt]
@bAZDdFbH]IaLYPcQcUZXZYVZa\e]e^b_dc[dceaf[g]hgm]qasZvi
AbKeOfP\SgT\WZY\^\`\fZhdmao]r\s]
CfZchf
B[VkWaYc^\ci
Zkc[e]k\n]sbt]
AcEdFcG]HbJ\KdMbNeOaPbR[T\YdZX[R\Z]b^\`bacbYcad]fYj\k[lcmVnbocpcq\rasbtbva
B]F\M]O]P\QeVaW\abcYdbeZjjl[rbvh
ObRbW[bgl\
Ugo]v[
VcWhZ\e]tfv\
C]FbMcNZOcRgU]ZY[\]f^bb[dgmbp[q]u[
QfT]VcW[Zl
C\Wmbbvb
CcDcFdIbJ[OdQcT\WVZh[b\Y]b^]`ccbd\hYj\lhm]qdrYtfvS
CcWZXh^gc]eg
@]BbE[FcHbIjKbL]N\OXR\TbUfVZWYZ\]gcedbeik]l[n]oYp]q]tYv]
@[A]B\CZHbO\R]S\TXUaV\W[Z][Z^[`\a]b\c\gfiYl\menbohpbqdr[s[ub
C[GbUYWf^]egf[jgl\ud
@\B[D\GUKcMZN\P[ScTbWgYkZb[W^\`jeZfZhil\n]rZub
@bB\H]KaM]RgV]W[[[a[mbv\
B]W[Zk
O\Vk
WYZe]b^jliqa
CgM]WfiZmdo]
GcUigd
O[P[U]VZXbZ]^Z`aji
BeF]JeKbT\VaW\]\_]h\mindqc
EgRbVeYbZfgej\
@eGgccl\
@eC]GcJfLbMbPbS\T[VZXbY[]c^[`fa]ebhclcmZn[oYpdrascu\
fZrh
@cBaCfDcEcFYI\P]QUSgT\W\XaY\]b^h_c`ebYdje]fZg\hbjYk\lbm\oYqhtY
@cA\DdFaGbI[L]NbO\UZVaX\Z\\[^b`\abb[h[kdm[nfp[rcs]ucv\
PhT]Vcdcljqf
B\L\OVP\R\W\[fki
V\[h
RbWbX]^\e\k\ldmgte
@bBcCbGiKbLgPdRcS]WbZ]]]`\bbebfhkXlXm[oeqWv\
B\LZOfR[V\WV[[kl
H]O[UbVlWc_akZoeve
R]V[W]Z\edkit]
@dCYE\GeHfJ\LeMaS\Y\Z[[V\\^\_]a]b]cbeZf\hajfk\lZo]qVrbt\v\
A\B]EcM\WZc]dbvj
G[UcV\Zn^]pW
C[D]G]KcOZP\SfY[_bfcidmdocue
I]Oj^\_a
FYK\M\RmV\Y\Z\[\f]l]mbs\v\
@\CWVeWY^\_\aeemhbjcq\t[
AbBhD]OaRgScVZWbY\\iecffh\lWs\t[u[vi
BjD\GYHYI]JbK]O]P[RjUdV\Xf[[b\cblYnhtau]vf
B]MtP\S[WZY][Z_\
AeC\D\E\KZN]O\V[X\[[`ijcsbv\
HcKaOfUdV\WZZ\]b^[c]gemcncodr]v\
Rhee
AcCaOgVZW[XaYbZa]]jbtbv\
DbGbO[Q[R]SaTZYc\Z^\`gabb\c\fejdlcma
G]P\SfTfVcXd\b^b`]hbkbl[pdsf
`\m\ng
L[Rp[]\dfZ
A\CdE\F]J]OhT[V\[X\Y^[aZevhYl\t\
AcBbDbH[J]M[OaQdTfUd[b]a`[becafbkZlZraub
W\[]eju\
BhKgRlW[Z\
AdCaOaP]VdWq`[c[d[e]k\lZuev\
BjH\Q\Vjd[k]
A\BdC]DbE\H\JfKbMdQ[S\UbVkWcXcY]]c_ca[b\cdd[h]m\nao\q\setav\
DkW[l]
AdKbOfPdSfW\c\d\
LZR[W\[me[t]va
AaI]Vjq]
IbV\Wja]
A]BWFaG]J]NdOiP]Q\R[ScWbX]YaZe[d^\b[cafdjblbrY
CYFcIaJcMbPbRaS[[c\cdeealbvh
AfBcDcEbFZHXKcMfOdTdV\WZXaYcZV[b^\cdedfahbiekcn]oaq]s]ucvZ
@\A\B[CbD\E[FoHhIfJYK\LZM[NUPYQlS[WRXbY\Zg[[\X]V^b_\`[adcbd[eTfYgdjbkZlbn\pZqZr[sft[u[vZ
C]DcH]K\LZM]O[QbRSWbY]Z\[V_abZcZd\e]krlZp]t[u[v]
LnR\WY
EbWg\b
B]O\Wal\vi
B\EbF\G]H[PeRdUbV\Z\[rd]e[f\mZncvc
B]C[JYO\SnT\U[WY[Z\]]b^\c[hkjdl\r]s\tWvd
@eBXCgDjEaF[GdH\J]M[N\OiQYTXVWWYX]ZU[X^e_]`lacbWcge\g\hWi]jYkYlam]p[s\tZu]vV
CXGbJaNaP]RaTbVaW]\a_ccdd]efhcjekcnYsctgvY
JfN]V[Wgc\fc
Wj[]l]
BgCdR]S\Wa_[
@bCcGZH]J]KYL\N[ObQ]R\SbTbUcZc[[\\]c^f`\b]nbobqZsducv\
CkDeEcGeI[PeVYW[XcY\Z]\Y]e^\_b`beZqbrct\
DYWZdcvf
@eA]B[DXEbFbG\H\IbJbK\L[MdP\QbR\SbTZU\V\W]YdZb`\bfegfZgehdicjbkblXmincobpcqft]udv\
BkEaF\GdH\I\PbQ\WZZd[e`ab[c[eaf]hbk\m[rdsdtYub
C\MaWiZ[[[\e]\b\ejhdo[pbtXv\
@aHfWcZ[\\pctf
Cg
@ZCeDeEkG]IXJ[OYVXWZYY`ej[vc
AaDcE]GbJWO[Q]TYVdWYY\Z\]Z_[aacdfloaq\s]ub
@dB[DcGlI\JZL]MdP\S[T\VZW]XaYZZY[f^b`Zb\cikZndr]s\vX
B\DcIaOmPZV[W[YZcceYrbvf
@bD]JZLcMYO]TbU]VZWbZa[X\c^aaabld[eafck\mbn]tdu]vf
O\R\VgWgZ][XafenlZvZ
@]BYCcF]GdL[O]R\SaTeUjVbX\Zh[X^h_Y`cacbbcYf\hejbk]lYmXo\p\qcs]t\u[
A\VcZj^al\
B\LXO]RYWov\
BhKcMaN[OYUcV[Wi
eh
N]R\VhhkpZ
@bA]BWCaG]H[LUMbO\VZWYY\\i`bb\cbeZfZhZksmbncocq\uivX
@gBVDbEbFhGVHWLYNdOcPaQ[R\SbTbUe[\^\_Z`\b\cjdbe[f]hdjbk]lgneoVpZrZsat]udvX
BhEcZbhb
WcfZrh
KnM\WcqasZ
AcCgJZK\M[O]VZYl^Z_]e\lZp\v\
@\BYCZDbFcGWH[I\L]MVN]PTR[ScT]Y\\]_bd]egfdh\k[mco[pYqXtb
A[CYDbFbGbHZJcKWMgN[OcQYR\S]TfXdYd\b_]`\cXfVhdjdk[ldmfneohpqr[s]tZvd
HdVj
FbGaK\QbRbScT\UdVVWcYg\e^]bdc[e[fegchal\m[n\obr\v\
@\BfCfG\JXKiM\NYOZT]VeZc[Y\b]]^X_\efh]jclfo]p\
Wk
EcK\M\O[^g`dc\gblXrcsftdve
W\[g
ThWZ
Wgva
@eBXFbG[HVIcJ\L\ObQ\R\SWTZUSVaWb[[`Zbaf]ibl\menbocpcqhrbsdtcu]v\
DeGbMbNWR[Wd[e^cd[s\t[
B\H\e]glh[
ObTdW\c]ggjbqau[
HZJ\L]OZW[Zd^Yf\gmn]pZq[
A]CaF\N]OkWZtfu\
BeD]EaH\J[MbN]ObP\R[V\WbXgYc`Zacdcg\hbjam\n\o[q]rfuY
BYIhO\Vc[f
f\ri
EhJbNbOcWZX]^c
B[KYL]O\RjTcUdWY\\]X^bb]d\mftbud
@fAcC[DcEWFgGdHiI\J\KbMcObPbQfS]T\WbXbZf[[\\]b^f_h`\ebf[gcjcncobpaq\s[tbvT
BeChDZEcL[MZN\P\Q\V\YZ[Z]\b\dXfZk\lbndo[p]vp
A[CbEdH\I\ORPcR[UcVlXbYZ[\`jaaccfch[lbn[ofpZq]resYu]vc
I\N\OhSfW[Xd^W`[cbl\
PjY]^Zf\r\tf
AfB]C\DdGcH\K\L[NePZQbSeTWV[X]YZ\c`ba[b[cZdXeefjjapbr\tbubv\
BZV]W\Z]epl]vZ
@dCcDZE[FdGeHgJWO]V\W[Za[f^b`ab]c[dcqc
A]F\UfZd[[^\_cl\mfo\p\
A]GjRbb\
DZE]G]H\IfK\NdOWPcV\W[`ihYj[m\n]u\v\
Yi
L[Wkhd
@]B]HdJ]LZM[N\PcSaTSU\V\WUX]Z[\f]\_[b[e[fehgjbljo\rVsct[uc
@bB\DcI\L\MaN\OaPfSgT[UeVcW[X]Zb\]^[_\ajbef\gcohp\u\
WaX]mg
A]B[CdX]\dcZf\hetj
B\F]N\PYR\TbUcVaWkXcY][V^\ibldn]t]va
AjBhJ\N[RSV[W]td
A]BXD[EbJYMbPWR\T]U\V\WfXcYgZd\d]ga\ecg]k]lbmbpdq\s\t]u[
I]JtM[V]W]Z[
C\\f_cebrbtb
A\B\D\FbH\IcJ\LfOdQ]VbYZ^f`fc]eeg]hdk[qcrcvY
@aA]D\EaGiHZJdRZWbZ[]d_]ceecfdh]p\t\
Whlcv]
B\C\HcMaObPfRaU[VbX\Y\\\]]a\cbe]lkmbnap[q\rWsht[
RaVUWu
@\AcB\HZJcKpL\VeWmYZZ[_hpWv]
CeN[W[Y]\j
C]KgMZUfWiXfY[ZcfZh]r[s[
AdC\DYE[HTI[JZPZQdS\YV^]cddfebgdhajZk]s]ubvb
@aA]G\HhKbOcPZS\XcY[[Z]d_\a\b[ddk]n[obpbq[rbsbvh
@YB[C]F[I]JdL\NlOeP]S]V[WZX]Z][f\e^X`\b]caleuZ
@bA\EcH]I]K]M]OaTdU\VbWaXhYb[\][cbehf[jbq\s\t]u[v[
AZBZCbDdEcG[HdJ[KaN[Q\TaUhV\XcZZ[f\[`kced\e\gYkclXmTnZo[pZr[scuhvc
@dAZBXCcDTEgFgGXH\IcJ]KhLYMjNdO]PaRZSbT]V[WdYc[]\Y]Y_f`\aebdc]dYedgbhbk\lVmcoaqhr[tZv\
BYIcL[OSP[QeVeWnY\Z[[]]cadbachfYg\td
A\Tjhd
CdG[I\J\K\SfT[UiVbY\ZZ[d^\`]minZoZpfr\ucv]
E]G[JlOeW[X\Zg[j\]cchilXv\
BZGeJdLkO[U\V\WX\bk\mZnks\u]
J]fZrj
B]F\M]O]P\QeVaW\abcYdbeZjjl[rbvh
[]ej
L[R\WZkk
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
@gB\FcHaKdW\[f\]]g`bc[l\vh
KdPgl]
H\K]LcV]Wa_bfftcv]
G[L]NdT\V[WX[fc]e]l]v]
HcJ]KeM\N]W[^\h[qbsj
BdF[OfR\WZY]ejjjv[
@\HbKeN]OYPdV\W[XfY\\d^Z`nabc[eamZofrfsbtbuY
B\H\InJ\K[LZO\P[RsV[WdXcYU[Z\Z_[a[bfc[d]ecfYhbjak]lYmZrfs[t\
Wj
@hB\C\DcNiY[[Z`[cZe\kksbv\
CdK]M\TZW]X]Yc_]f\okret[u]
Mamgtbvd
B[EfF\H\IeOXPaSfT]UkWW[c\a_e`\ecgghcn\o]pdrcs[t]vY
KfR]W[_hkh
@\CdIZV]Wihcq[rgtZ
@]BWCZF[G]IlJ\KaM[N]ReV[WXY]^]fYmbnZrc
C\GcWgXh\]fdhak]sZ
BZCcF]G\H\J[MdOZQdW\Y]Zc[a]l_f`de[f\g]h[l[mcn\o]pXr]tZ
@ZAcBZCVD\EZHXKgLYM[N[OdPUQ[RXTbVbW\XWZY[a\h^Xa\bWeggXh[l[oXq\sWuYvZ
A]DcIbO[T]Vgmcnc
BbPbRi
HcK[WZXk_Z
A[G\K[MgObP[SjWYY]\ce[ldo\
@dB\CaEaFbGVHVJ\LZObPcQ\RcSWTZUSVaWZYc\b]Z`Zbaddf\ibk\l\mfnboepfqjsdtau]v]
FbJ]Q]WeX]Y\Z]\\_b`\a]ehqbtau[
A\JhW]Z\jdsbt[ue
FYR\VhW]
@eA]BVD\GaH[I]K[P\QlR\T[U[[l]\^W_\`\a\b[ddehjZl[n\o[pctVvU
AcBXDcJbL]MeNXQ]RZScTaUgVdWfX[YbZf[ca]b\ccdbecf]gZhclVpZqbrbt\vZ
LcV\W\Yc\bc\lg
R\U\Zgmhn]oZ
KjR]^\qb
KgMbWXZh[\aam]ocpbqc
HcKiL[MeVYWZZ[[veVg\hbl]paqeuY
D[EeXc_\abcce[hfji
B]RYW]mjnkp\
AbB]C\EiF]GXLRP]S]U\VdWmY]Z\[\]\^]_\aZd[f]kYloobv]
TdW\c]ggjbqau[
A[B[CbEfFZI\J[MbSfTfUXVjWaXZYY[[\\]c^[`]a]b\c\ecf\gojbmmoXres[t]u]
BZC]I]KcMeNcR\S\T\V[WbYm[Z\\^[obr[t[vg
B\DbE\GZU]VaX\[]_\`Ya\cft\ug
A\BZCgFgHlRaT\V]WXXnY[\]]a^[`gbddfecfXh\p\q\tduZv\
@bA\C]EcP\VWZ][\\b^acYdfijtYvg
ObT\UiW]XiYgZf^Ve]g[hem\odp[t[
DcHaK\R\TcVhWia[h\l\v]
W]ghlimendoZq]u[
B]TcW[[hk]t\
C]Wcm]njo[
G[HcKjM\PhR\VbWYZb[a`]acc[fdh[mbo]tdub
@dBdCeEcFdHfJhK[L[N]P\Q]RZSYT]U\V\W[Y\[e]b^a`Wamc[dceqf\g]h[jbk[lXo]qar[tUu\
B[L[TcW]X][keesbt[vb
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pqs]
A]GZH\K]LeMZN\OcRgSeW\Y\^\eefll\r[ua
A[BZC\JgLaMeObT[WYXeZ\c\fikfnhq]sdtb
A[B\CWE]H\IbMaN[OYRhS]TaUbVh\d`ZabbVccdfhfk]o]phr]tevc
@YBaCbFgIeJcK\L[NbP]SdXWZa\g]\_Va]e[hjjjkclVm[nboap]qYsbtdv\
G\J]L\O\QVWeZ\[V^feZvl
BbD]G[Q\TdV[Wa[\^Y_d`ba\b\cad[emk]qbr]s\uYvd
@\AcBTCZD\EeF[J]K]MZN[P\QaScTdUaV\WlYZZW[Y]a^Y`\b\cddbfgg[lcmao]rWs[t]u\vi
C]O]WjeblYsetc
W]lf
B[O\R]T\U\WeZg[\`cd]emm\v\
BYCfFiHgKdM]N\U\WX]bgdn[octavi
M\VZW]jhkdud
A]CaF\N]Ogtfu\
AYBjCXEcFcH]IZJcNdPcR[W]X[Yc[k\[^Y_[`]b\cdfbmZnaocpdrft\uZv\
QfVcW[
@YA]B[CZE[FeHfJ\KcO[R]S[T[UhV[WXX\Z[[Z]g^[`Za\b[gdiYl[mdocqbr[s[t]ubv\
@dCXE\GYH\ImJ\NaOZP\TZU\WdXZY[^X_Zc]ecfVhZjclZmWodrjsat\
O[P[U]VZXbZ]^Z`agdjg
EgRbVeYbZfgej\
WZ[h
HcJbKaOfUdV\WZZ\]b^[c]gemcncodr]v\
B[C\HfLhTaVhW[Xcf\o\vb
Lkk[
BbCgD]EaH\OnP]VdWRXcY][a^]`[accWdfe\lbo\rYu[vX
@ZA]B\DaE[F\HYI\NgO[Q]RYShT[VZWfXoZb]ca\dYedg\hdj]lgm\o\pZq\t[u\v\
B]C]JiM[O\VaWdZb[\][^Z`[b[c\d[eXi]m[uXv\
W[[[vk
O]RjVfWZYda\d]
C]E]RgWcZZ[bhdlitWu]
FcR]T]Ya[eedjcn[rcuh
B\G]O[VWWiY\Z\
@bBUDcEdFbGZHYL[McNfO\Q\R[S]UZVfWZX[YdZX\\]e^a_g`ZbUdffahbj[lgm\n[qdrbufv[
A]CdHaIeKaN\OcRYUg\g^j`nc]kdl]o]qbv[
BdC]E]FdIbKcObR[S[V\W[Xh[Y^dcge[f\h[kdlYsivi
A[G\K]NcPWSdTaV]W\[cc]fbhZla
B]L]O]V]Wne]
JgOZWd[ba[hcv\
BeChFaGbHWJgK]M]ObR\SUTcX[Z[[e\]c\e\fjj\o[q\rZsgt\
Ld[\khl[
OiWd`b
E]J]VYalj]
BYCVDcEfFaG]H]KbNdOUR]T[VdWbX]Z\]j^X`ebccfe[f[g\hbi]j]lamYo[pZq[res\t]uav\
NYZg[\
D]N[WiZcfcjilZ
CgFZH[JeK]N\OXPbVZZ][c]\`lc\mau[
Odeih[t]vg
CnI[JaNdOZP\SbV[WWY]Z\[]e]f]hbl]o\vW
@hCfDcGaNiY[`[cZv\
@gKYMhW\[g\\jdnbu\
KcUcV]WZ[]\]ektXui
CbMcWb]glev\
LeR]T]VeWYZk
@dBYEiFfGbOgP\QeVaW\^b_\adc]dcehhXlZqbt\vd
C]E\F\GdOZPnYZcev\
DgG\OcVgWYXe[b]]b[vi
AaDaE]GdP\Q[RbUdWYXbZd_]`[eeh]l\nkq\sdve
A]BXHhJmK]OcPaV[W\[c]cq]
B]CZDiFZG]HVI]JXLXMVP[QbR[UeV[X\Y[Z\[c\W]Q^]_d`Ybiddfajfkbleminirbsa
AfC\D\E]H]L]N\O[PfScV]^Zc[dZehkcn\vf
B\EeFdJ]O\ReVX[]cYd\e[f[hejhlcmbp\q]rbs]tcv\
W[enjdt\v\
B\HZKZRcVcW[Zf^co\pgsc
B[DbFbJgLeWcZ[e[l\rftbvj
@ZB[CfD\FZGcHfJbKaL\McNbOXPYQeRYShT[UZV\WgZY[a\i]b^Y_Z`YcZebfbhbjckZo\pbqdreuYv[
@\A[CVE[F]G\HaIZJcL\M[NZOYP]R]TcV]W]Z\[[^W_]`\adb]c]dce[f]g\hbjdkalYm]n]oaq]r[teuXvg
F\Wh\d^Zp[
CdJ]VcW[Y\[\^\hbj]ocrj
B]G\HeLZMZOYRbW[\d]\a]cbfUg]h\jbkdlZn\oap\rdslug
@ZAbCeFeGbHeJZK]M]O\TaVcWRZh\f^ab]d[ggj]lcmbnZo\sZt\
@eBXC[EaFbH[JgL\M]Q]RYU\VaYcZi[c^a_a`dbcefgbhfjekZlimbnboaqatY
@YCXFiHeL]OcRXU]WdYc[d]f_]e[laocphub
F[IkOYV\
C\LcT\ZY\Y`\hdll
B]KcL[M\RsSdTcWWY\`kcZrfubv]
@[CeFcJ[KbLcN\P\SjV[WcY\Za]c^[aeccecf[jcmZoaqatd
CdYipd
@hB\FZHbJ]K\L\M\NcObR\TbU\V[WfX\Y]Z\[]\\^f`ba[b]dde]f]hbj\lendvW
@\AcC]FeGgHcT]WUX[^d_X`[eao]sive
D[G\J\K\McNeO[PYQ]SbT[UcVhWZXZYaZh[]]W^YaZb\c\d]hRjbl[m[n\oZtau[
CfMZXchi
SbWZXb[]eho\
@]BdFaG\L[O\QbSbTcVZWZZjc\l\mZoeta
V]Zbgcpi
BZCcEbF\HYK]M]N\O\U\VhWgYfZb[b]g`cbbe]lWndq[ud
C]T]l]n]pi
@hBbL]MZcedglW
CaGZJfM]ObP[V\WcXeZ\^\_habeeuY
@ZA\BUEdGbIbJ\KcLXM\NbRZTYUgVZW[Zb[c\j]g^b_daZbfe[fch\jil[mXn\pZqmr\tZuc
AbCgH[J[N]PeRgT[V\WeX\Y]Zc^[_ca\c[daebfbh\jZlcmaneoep\q\rasftcuc
CXTeUeWemdn]sc
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CdHdIaJ]K]O\RWWj[[\[`ba\bacbdcgbhcjdm\u]vc
BgCfK]R\TbVbYm\W]\^\abf\gdp\qZu\
B\FbKaL]M\NiP\V]WZZb\]b\lfqbvZ
BYHeJiW\n[
AdC\HXJ]KXL\PYSfVbWUYdZ\\]_j`[cafajak\la
B\H\LfR\WVZa[d]]b]mindo\p[v]
@jBTCYGaIdJaKYL\PgQeRZTWVjWaX\Ye[Y]c^Z_dabbfc\f]hgi\lYmdnUpdqZtbvd
BcCdJcLdNZRhWYXgY[Z][b]]`\e\m]p]tgud
OhP]WgXbYfe\icjbn]r[tZv]
Y[rg
@ZCbFdHZLbMeOWPaR]W\X\YbZ\]]^a_Y`ca\b\cbh\jhk[o]p]tdvd
AeCbEcI\W][f\dsi
B]TcW[[ik]t\
B\J[WXZoedg\hX
@ZA]B[CQDbE[GcH\IZJWK]L\MZN[OXP]Q\RZTZVYW\XVZZ[Z\W][^[_W`]a]b]d[eRhaivjVk]l\mZn\q[r[s\tUuWvZ
@]B[HYUiW[Zb^Xd[gchh
C\_\r]sath
B\C\O\SmV]Y]`kclrN
HWI\N\OdSfWgXe[\cblf
CfFiIbJ[O]SeWlZZ[Yeat]ua
AcB[C\F]G[H[I\J\L]N[OZRWVWW[X[Y[Zb[\\[]\^[_kbVcee]j[l\ncp\q]s[t[u\v]
B[C[HgIpO[W]c\f[rev\
AeDbOaWZ[f`[c[ubve
AeBZCaDaG[JeLXM\PcT[WcY\Zg\[]\_]a\cSejfhgbhnk]l]mbp\r\sdu\
@]A\B[C[GgJXMbN]O[PeV]W[XdYj[]]b^]_ZdZf\h\lbndokq]tbuZ
AdB\CbE]G\H\J[P\Yg\e]a^\a]c\fdidper\teu\
@bAbB\CYGbHdIaJgKbL[M\OaTkU]V[XfZb[h]e^\_ac[e\f]g]h\k]m\nVq]uf
Ii
Wil\nhtYvc
@kFcHbfd
@hAXBYC\E[F\GbHXJZKXL\MZNTO]PdQ]R[VUW[X]YZ[a\\^Z`da[ckd\eWheidj[kZlYm\pVqdr]sWtf
@\AfBoGWH]NcVf^b_pc\hZ
@lEbFZJcM\V[W]^X_X`[cae]jZ
J]q\rg
B]CfNbO]S\TYVbWcYfZ\[[\\^[ecjaldq]tcv\
A\BbGcK[LYMbWfXj[b\\`aeblWnftbu\
C]H\S\Ubf]mdpZrg
W\Z\eo
@\B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]]c\e]j[l]mWnioYqds[t\ufv\
FcGbHdI[JaL[N\O\P]RgScU[VZW\X]Z][\]c^[`\cbeYfgg\k[lYp]qarksXvY
DhW\_ir\
WZX\\\]cecji
B\C\DeI\J]M]OgRhVdWXX\Z[^Zbccce[f\j\mbnap\re
@eA\CeDZE\FcGaH]IbJZKeLZMTOdP\RZS\WjY]ZY]b^\_[`[adbbcjd\effah\jbl\mfncoap[rgs]u]v]
CfFcGeHZJiK\TZU]VXX]Z][W][^b_haccYe]hgoh
A\B[DbFXGcHdIbJ[MXPZRkTUWdZU\b`ab[c\dceTfYhek]lYo\q\res\tXudv[
B[DbE[F]G\HlJ]L]VdX]Zi[]][_[`bcad\ecf\gbj\l[m\u\v\
@bBZN]V]WYZ][\^]eilbna
B[WUeltZu]v\
F]J\T]W]Zd\\glhapf
VcW\Y]\jlc
F]K[Y\en
H\U]Z][\^[e]gjm]o\p]u]
B\W\egu\va
HZIbJ\R\ThVgWg
\h
Vj[\]a^Zga
AaCfG\ag
B\F]HnQjU[W\ddnZoYv\
A[BeC]H\IcMcOYWcY[[]^ajcoeq\rbvm
C[H]OcUZWfZ[bioZv\
CfF\GaHUJZOcTdUgZc]\^cacebfeham[naodpdqds\u]v]
C[FhHiW\qZs]v\
BXC]E]F\GeJ\KZLYMhNbObPaQ\S[UcXZYd[\]\`Zbdccd[ebfXhhjZlcmXqarisdteuj
AdBiCaEZFgM\NZP]QbTZW[\b`ba\dae[gakbl]mcnZo\sbvc
F[emh\
@fAbB\CWGbK[MaOWRaTeU\VaY\[d\h]\aab[cYd\ebhclZmen[o\p]rcsgvZ
L[OZWU[Ye]lmvi
CcDeEbFgG[HcIcJ[K\QcS\TZU\VfXcYXZl[X]a`\napbr\
L]PZW]Yj
B]HbOaV]W[XbZl
@iBZC\FhJTKdL]M]N\OfPWQ\R\TdUcVcX[Zi[\]Z^Va]bbd\i]jXk\lbmcnXoWpeqcsct[vY
B\C]FcJZL\NhO[RbVaWbYbZ][]^cafghhbo\qZr[tc
B\C]G[HZJ[KeOgVlW[ZZ[\_cabcbd[h[ub
@ZCeDeEkG]IXJ[OYVXWZYY`ej[vc
B[H\JjL[R]S\UbVaWc_df\oarav\
EhJbNbOc
C]HbT]X[e\o]sl
@YA[D\H\LbNbO[PbR[ThU\VZWcX]Zd\a^e_f`dablYq\uf
F]ObP]RVS]Wd\]]c^\_[`\ebfch\jkma
BhFfW\
E\HbO\Wdc\hasktZuc
jk
A\BoCfDbG\IZKcL\M\N]O\PcR\SdTXUdV\W[YYZX[]^Y`cb\c\e]hhiYmdofqgrcs[tZv]
BdCXDdEgGcHeJcKdL\McOdRYSdVb[Y\]^Z_kbcfcg\k]manepbqcv\
B[FfGeHYI\K]L\M[OfP[Q]TaUdVhW\Xf\\]Tacd]hijblZmdoUtjukvW
BVP[R[VjWqodpZ
L\W\e]hjj\t]
AcB]IcM]PbWmYdaeccebh]l[v]
AYFaHeIZKdLWMZNfOgPbR\SaT\U[WZXhYaZX[e\h]cc]dbebf\gZj\lgpZq[rZsdtcufv\
@bAbCcLcMbOaTbVbY\]f^c_bagcbedgah\l]m]o\qitZ
AdB\CaG]HYI]L]M\N[OhR\U\VgWbXbYf[V\[^\_]cgf\h[jflYvZ
CcJ]L[P]SeYd\[aec[fchhjcl]mepatd
KbO\PcSlWW
FbGbHfIdN]OdT\VbWXXcZc[]]\`Xabcdh\l]n[ve
H\K]W[of
LmWY
@jCcD\FYGhHXI]L\P\R]VjWZXdZc[\`[adhfqYsXtcv\
WZYi
KdYgs[ub
Hh[]\cqhtf
B[L\P]R\W[Y\rp
BeC\DdGZJkM\OZT]V[WhZZchk\rcu[vc
LjR\[Ze\tc
W]lf
BZR]Wc[i^]ldt\
[gsd
F]HbK\SdVoW[^]`ct]v]
@[F]L]M[O]W\Zk[cd[h\
Ccsi
_\hj
C\FcOgPeRWY\^\vh
HaJhReSfWWX]hgl[mdofperk
@eBfC]E]HZKcPbW[Yd^cebfahZlapZq\resa
OgUbW\e\
AcBbCgDdF\GfH\JcKZMZOZP\QhR[SZT]UfVfW[XeY[ZX[e\U]\^e_]`baabecVddgmhdl]oWpaqXr[sdtZu[
O\W\Yf[Yc\vp
@]A[D[EZF\G\HWI\JdMZO[PYQkS\T]U]VbWYX]YZZd[b]Y^]_c`abZc[e[f\hlj\ldm[n\oYqXt]u\vY
@dAbB\CgEaF[G\HeI]NZObPdR[TaV\WcX[Y]Zb[Y\d]j^f`eaec\e\f]k\l\n]r\tZv[
@\B\DYE\NhOcVbWd`[a\d]k[lcv[
R]W]Yg[\
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
KaLdRjTcUkVfZZ[b^Wd]edl[mYpZtgu]vY
G\J][[bZekh\l]t\
@eC\D[FdHXIdJ]L\NcR\S\TcVbWfZb[c^[ade\faghm\pYq\rbs[tfv\
CbH\I]K\L\OcS]UbWg[a\b]c^\_i`[ahbccddafYg[kclbobq[rds]udv\
BZW\elv]
W]b\hjjbpg
AbD]H]IaJbKhO\SeVbW\[Z^\cZjaqdvc
BfHaJ\K\M[OfTaUcV]X\Zb[Y]id\l\pbq\re
phs]
O[Vf
CdLfWYZd]X
JeZg[bv]
C\EaGeJ]O\S]]idcfgk]lase
B]J\W\Zdchhejbl\
DkY\vb
IYV\Wg
@]A[BZD\McVZWWZY_c`\cbd]efjbkem[ritbuhvi
@[AXCeDWEaGYH\K\NgPYQ\SaUZVcWbZ[[Z\d^d_[aee\f\hUj\kcl\mencocq[r\sctdufve
B\W[m\ujvf
PbV\W]YjhYr\
ObV\`f
AaDaP\WgZ[[Y^de[qZ
WdcdekmbvZ
CZJjLeOcWWZZ[\aZcbl]v]
A]BjCjDXFbG[HVJ[LZM]NbReUaXdZa^g_i`ba[c[d\ehh\jcl[mbnbqatbuev[
RbW\k\rm
RiW][]
IqOWR]WYY\^]
Lkegk[t[
HiU]
Ogb\
DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpisZtcub
A\HbJhUjVdWbZd[\^Y_ee]ggiXmds]v\
Wjfem]
C\F\LcMaOcS]V\WcY\Z][a\f^b_a`ab\cZebfhh[l\mcq]tbubvW
ChWWZg[Z`c
H\J\KfTh
@aBbG\H\JcL[OZX[[Z\j_\`\b[dbjel[mcp[q[rdt\ubv\
A]B]G\Wegim\
Vk
@bBbC\DbL\MZN\OaPmRcS\W[Y\^\`ccbe]v\
@YB]C\DbGbO\PdRbSYTbU]\e^b_dcYechbp\q\rfth
FYK[M\NhRgV]W[Y\Z\[\f]lambs\v\
C]H]J\KfO]UcWWZg^Z_\gfm[odq[r\ub
@cO]P]Wflbvg
D]EgFZPfc\vd
@[C\E\NjP]W]Zavc
B\DbE[F[IfKfN\OVRaT\VYX[[[\h]Y^\`id[ech]jYp\r[t\v\
Vg_bm]ob
B[H]Wmsa
PbV\W]YjhYr\
ChH]L\OePcT\W\Yb^]ccla
KkO]WeX]Y]ZWnfo\p]sZ
@\BYC\E\M\ObQjS]Z[[a^]acbbcad\e]g\h\j\limhrcucv[
@eD[FcG[HfKZM]NbP\Q[R]ScTmWZYdZ[[b^b_bd[hcl]ncoeqgresft[
I\OfR\S[U]VcXj^\fZl[ob
AfB\C[EgFbHXI]JYK]M\NePfSWT[ViWXY[]b^Zg\hbjdlcnbp[r\sZt\u\v\
C]DVEgKYL]M[ObR\Sa[b`\a\bcdejglcsi
EfVZa[jl
B[FaHcK[sh
O]Wc[h]g`Z
FZVk
I\RbV\[bd\fchbjkn]rZtYud
Ph
E]GcJdKhPeTdVWWb[Y\d^bbbc[lbucv]
C\WZ\hl]
C[GeHcJ]K[T]W]Y\effhg]n\p\q[r\sjv\
G]JiW][bvc
WYai
OfU\
R\Vdadb\eo
B[CZJ]N\OeRdVjWWZ\[[_be\hgo[vi
@\AfCfI]L[NhP\RbT]VUWcY\Ze[c\d^d_Y`adae\hfj]kbl[m]n]vZ
BbEYF[GmLcO]PgW\X[[\]b`Ve]jnkftcvZ
@eA\BZC[DdEjGYHXL]NfP[QjT\W[Y]Z][Y^acbdYeXj\q\ubvd
BXCbDaE\F[GhJ\KZO]P[RaVkWaYd\Y^]_Y`ga]c\dgf[j[k]p\rdtbvd
@\AiBWD[EcF[G[HdIaJgK\LWP\SZTgUbVaWZYZZY[]\\^c_aacbbeff[gcl\m[oZqcr\sbvY
BbFbLaMeOaR\WfZY[c\]^db\gfk\l]vc
AbB\E]F[GaHcJbM\NZOZP[R]SbTdUdXaYZZ[^f`bdceZf[hcj]q\t\vZ
E\F]M[O]R]VfWZZ[_]c\fdjnp]sc
RcW\kh
BaF]L]UgW[cadcejl]o]tZv[
FcWi
PcVhWfvj
A\B\CfE]GiRjW[\]b\efhZk\las\v]
BgCgL[Na`cfel[
BaC\GcH[IbJhL\O]T\WYc]edfbugvf
DhGcH\K]MgO\PdRZTcVeWgYf[f\fa\deeVgYhdi\kgl\qct\ub
P\VoW[q\
B[ChD\EZFfG]J[OaVkW\Y[_Z`\adccefg]hZifjklZrgtVu\vZ
@bAUBcCgH[LYMgNbOhT]UbVhWUYb[b\\^ZcjdZfdkdlam[n]q[rZtXucv]
AYB\C\DcF\I[JYM]N]V]W[Z[[\^]die[la
@bA[BYCaDYEfFgM\QeRZSaTcVbW[X\YeZk[[\b]Z^]_[`]bbcfe[fTgbmbndoepYs[vc
@aA\C[EaFfHaJeL\M\N\P]UeV[Z\[\^g_bc]eZhjk[m]n]
FZNbPeY\hi
@]A[B]CbFcGbH\L]ObPdQ[S]VcWU[]^\a\c\dffbgcvb
@dAfBdCeG]HbI\J]KcOdT\U]WYXaZh\]]Y`\dce[g[hbjdkbmfncr[sfu[vV
Y]rh
BbW[_begtc
DWWkv\
B\F\W[[hlWsa
EbFdWZZb^ihd
FZW]eejp
sh
B]HbKdRdejmgt\
B[C]G[H]MeWaY][f\a]]_d`hhbm]oa
HcK[R]TcViWXXj_Zeij[
@gDbG\K]N]Zo[[`ad\eYg\j[l\pa
D[EeXc_\abcce[hfji
@[BVHcJgNdWbZ]]a^\`Zf\g\h]lYm\nbq\rds[u\
C]m]njo[
C\HcMgObThVb[\c]qe
M\VZjhud
BRGfK\NZOhV\WqZb[\^caecZlambnbrdvX
R\WYYk]emeu\
C]LcWi[[`\e]fckd
CnI[JaNdOZP\SbV[WVY]Z\[]e]f]hbl]o\
FeG\OaV[[hcfjc
AbBZD]EaF\H\IZJfKfL[MbOXP]Q]R\STTYU\V]WZX\Ze[Y\k]b^Y_\`Za\b]d\e\fYgbhZj]lcm\oephqZr]s\tXuW
@]A\BbDeEhFbIjM\N[P\RcUbVWW\XbYaZX[b_X`cbafahbj\kblcmbn]o\p]qZsbthuYvf
AaB\E\H\JXK]McNkO]P]SeT\U]V[WTYfZp[W]Y^Z`]aWc[dbeifbg\jblVnWt]v[
AdD]G[M\R]V]WhX\Y[_kdafYl[ob
GeHiO[U]Vdc]dalamfs]
FiWd[\t]ua
VZWo
B\H]I]M]RmV\WVY\[Za[c]f]h\l]mb
CjD]GXJcL\MbN\OZS[T\VbZ\[f\]^a_bbfd\ecg\hiqcrdtZu]v\
B[M]O\SiT\Y\[\_]cdfZg\ob
B]W[Zk
FcR]Ya[e\[adedjcn[uh
@[F]G]HYL[M[R]T\U]VeW\XgZa\e^Y`[accbeYl[mcpVrcteu\v]
PdRc\\egtY
AgF[L[R\WqYbZZecrb
@]F]IoN\RZTZVhWWX[Y\[]^\_\`\abccf[g\j]k\r[s\uZv\
C]DVEda\dejZ
C\WZ\hl]
CeL[RbYjkbl[sdv]
AbD]SdV]W]\jfhs\v]
AZBbC]EdF\HbIdJaK]LXM[N[S[UVV\WaZU\\]b^d_a`eafbecadeeYf]h\icmcqfsgtdudvc
RaUgVio]
BhGdWbc]lbs]
B]CcPbVjWgZb[\\fhci]l\q\uc
BeW]kbsgv\
@]A\DcEdFeIaJcM\N\R\S[T\UcV[XbZd\a]b`hbacdhbj]lbn]o]q\rZsct[u\
BZLtRWV[WYZ\\\]]k[pb
U\Wlma
@aB[D\EcFbG\KbL]MiNbOXPlR[V\WgZ\^[_]`ba]fcgdhblcrgsZv\
Cje[h\qc
@cAcCcD[FWG[JaK]L\M]O\PWScVj\f]ca]c[edh\mbsit\u\vc
Rf[e
B[C[H[IcJ[KdL]PZU]VYWYXgZv[\_de[hblXoepYs\vW
F\OhVaW\c[
CsN]OYR]VXWZcbeal]r[t\v]
HZgmm\
G\IgO[SbT[UY\\mipbrdte
@]B[CpEcF[GfI]JfKcL]M]O\PcQ]R]W]XaZf[]]\^Zcbegf\gZj\kalamZnZocpZs\
B\CeI\RoV\WSXiZ\][eYf\hcj\ocv[
CaZghg
C\HaV\Wc[f]gu[
C[O\T[WdZ]ehngofrl
X]mg
KjWg^]e]
ChQcT[V[\\`ceif]hZkavc
@]BYC\F]IZJYL\M[NnOXPcR\S\TZUaWYXUY\[b\Z^c_[`\fegZjdncokp[qcrXsbu[vb
KdV\Wf]dvb
@bAhBdC]E[FbH\IaJ\L\QbSZTXUeV]W[X]Y\Z[[Y]W`Za[bcdYefgdlemjnjoeqct[u\vb
IgVaWZ
AgK]LWMbWiYn]cbcm\
F\MbVgWi[[tW
DcV]Wh
@aB\CcDbEeNcOXP\Q]TbWXX\Y\Zl[c\b]d^d`[acecf\hep\rev\
C\M[P\VfWV[glbvc
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\d[edf[jak\lZpZr[t]vb
@\BYDcFbKcOfPdSZW[]\^f`[eblZn]o\pnrct]uevc
Wh
IjO\P\Y]
@fC\D\KcL]M\RZWj[c^\_]him\t[vZ
BZCYE[JcLdMbS]TfU\VZWg[Z\f_c`]bbc[d\eYf[h[kflan]p\qbrbu[vZ
@[BZCbE[G\I]JZKZLZM]NhRXTXWgZc[e\Z]ceYf[g[hbj\kZmbperbt[u\vT
@aBYEeFdH[I]JdKdN]OfTaWX[b]]^[acbffegdjbl\p]q]rcscv\
@gCcPcV]WX
Cje[h\qc
\h
AhB[CZDcEbH[K\L\NbPYQcY\[c`]b[d[eZfYg[kZmbp\qer\sZt\udva
BWCbFeHhL\MYN\OeQcSZTXWUXbYf[Z\]^e_\egffibn]oZqbr\sauavd
K]Rj_bff
ug
@ZE[FnHgK[O\P\QkVdWYYe_\`bgbhZjYr]s\v[
B]EbO]V\W\_ga]c[oarj
Wf
B]m\nl
Ohmc
D\WhX]sc
BVD\EbHfJaK]OYQ\VoW[YX^[ajj\oaqXvb
JfP\Wcvb
d\e]vg
B[CZH\J\McR[VhWh[Xabd\g]l\mhqdtdu]v[
B]Z\sj
GbN]VfXZabcdeal\ve
@[W][ggfu\
OcSaZcpcrW
B]LhWZYba]mbrh
BbDaH[O\VkW[Za[ca[t\va
JbM]WlZ[cdgdoau]
L\MbOg]bjb
AeKbPdSfW\_ec]d\
A]FcHbLgM\Oh^]hgqZucvZ
KlM\R\W]^\m\ne
A]B\CdJbU\W[X]Ye[b\d]d^bdel[p\qZs\tgucvZ
G]Oc[gdbebl\vb
LjR]
@bAaB[CcFcHfL]MfNdP[U[WbY[[Y\]^b_b`cfZkbta
Ub[\^]obri
CbJbOfUcV]W[^]agm]s]
CgGcM]UhWeiZmfo[
@\AcB\CXFZG[HYJ\L]M\ObQ[TbWeXnYb[\\f^\_j`\aabYdZhfl[pXqYs\uXv[
B\C\E\O[PgQgSdV\WX^i`]c]edhcn\o]r\ti
A]CZD\G]IZKUMZOgV[WbYcZ[[Y\a]d^a`bbhc\ebgdobpdrascub
@bBYF[G[I\MaPiQ[U[W\Z\[j]a_Z`\b\h\jck\lcmcnhp\q]t\uav]
A]EZGbHYJZL\N\P\RcT[V]WbX\ZZ[[\r][^\_ea]cZd]hZidl\m]n\p\q[thu\v\
B]CbIcK]Pd\h^acbe]fcq]r\tYvZ
@fDZEbKYMiO[YdZ][]\d^\_b`eabh\ujvh
KiS\W[Yb\ivd
MjW[
@\AbB[CYE\HgJdK\L\MXNaPbR[UZVgWbY[\[^f_YedfXhakcl\mdqcras[tb
Wg
@[AeGZKgL\SdTbVYWcY[cdebnb
B\Q]Wq[[eZf\sft]v\
HYJgWeYf[d]cva
@dBaFbM]O\P]V]WYZb[e]b^]bgcbj\l[m]ocqc
AaBZEXF[G\KeL\NXObPlR[S]WrY[[[^\`Zd\hck\nZrb
BgW[ad
B\C[J[LaV\WZX]]]^Y_]bXeYg}h\m]peuW
BYI]KrLbM\R[X]Zbb[kfnYpZqZuY
BoG]HaJkM\U\W\XaZ\_[c[j\m[q\sduYv\
B\C\E\GbH[I\JbNbOgRbShT\XZ[X\]^Y`ZeYfqlcs]tf
OaWj[[
AaBdEWFbHeJ\KUL[MbOYP[S]WPZc[Z\c]X_i`ca\bbd[eafdhhi]l\pbqjs\t\ubvX
@\B]E\HXIbM]N\O\QaVcWYXf[Y\c]de\ffl]rcscuhva
CgQccbrb
DYEhFeHXJ]KeO]PeR]SeVcW][[\dcaecfdham]p]qZrbvb
AbB]D\H\JaL\O\UbYa\[d\e]mevi
@XA\DYI\LbMZNZObPYRYTZUcVbW[XcZ\[[\ba]bZd[fagahck[l[manfohpcqdrZsWt[v\
C]FaP[R\SoVZW\Y]_\ob
B[HbMbVdWfZaeagco\
H\IbU\edgh
X]k]mbohre
\g
E]J]LbVYWValj]
VhYZe]fere
@bAZDREYGaHiL\McNUO]P\Q[RbS]U[W\XXYc[[`[a\b\dleZfVghhZk[mfnkohpbqUr[sdtauXvY
@bB[ChE[GdH\LTM]OcUZVcWbZi[h^d_\`\bZceecickZl[maq\tdv\
O[W\X]l]ucvh
OgRXUd[h
EcI]J\NbOdP]Q]SaT]WYXe]\`bc\e\fag]jcnhoaqau\v\
@[B]G[OcWfZ[[a]i^dbfc\e]hoq[v\
@cBhWb
@\B[E\FmHkM\P]QgU]WkY[\\_]f]h\kalYm[q[r\v[
@aCcDaEfFUHTJeM[NcOTPkR\SbU\VbWZXcYZZX^[_l`ka[bYcaeafZgXiejfk[n\par\sQtYvZ
MgOeW[Za
BZC\DdF]G\K\NQOYPdQ[RdT\WpXj[]\g^]bYcZfajok]lbmjokpVqZtXu[vV
CjScX[[c\dfclbo]
F]G\S\VdWbY[b]ehgblbmet\
@eB]F\HZKWL[PfR[S[T[U]VbWiX\Y][f][^d_c`db\cbeefhhalem\o[p\q[rdskt\uW
@dA[B[CWE\FgG\HbI[JdKeLbMaNaOXPYT\U]V[WZXZY\Zg\g]d_a`Xa\bhcZd\ecgbh[j]k]lcmZnZo[pfs]tbv[
AZB\JcK\L\R\ScUWY\[\]\^Zfamhn\oap]qfrkt\
Gh
B[WmX\Y]rbshv\
BYDZEfFhGYH[JbQZUcX\[Y]acae]j[kbl[mZnfqcvk
WZ[h
B]L\ReW][[kc
A\B\G]OYPaVWWiYbZ\
DgOc^beih[j]qbt]vh
AfCXDfEgH]I]KdL[M\QbT[VcWc[Y\\^\a\bjcYddfbg\h[jYnco[qcravj
BcCdF]IcJZK[O\QaRbTgUjVcWRZ][\^bcZeZfdhbl[mcnbogqeresat[uZv\
@eB\CYHbJdL[MZN[P\U\VcWjZY[\]h^Z`db[ckd\eWf]hYj[lhqetXv\
E\N\OpPhV[WbX]^[`\jiq[ub
BZFbKaL]M\NiOaPZVVW[Zb\]b\ckleo\qbvY
B\CbOjWW[\^]_aadcceehb
H\J\Th
F]HfQaU[nZo\v\
AZCaFcHbJYMaOcUbWX[\][^eaabheafdg\jcm[naoepcq\sXu]ve
@ZAfBfEXFmHkJbK\M\N[P]QbTZV\W[Z\\\^\`ba\eZgaj\nZo[ub
BZF[HdL][cb\dcelh\k\q[
@[B]ChGeKbMXNcOXP\RYShVbWUZ\[\\b`Zh\jol[pct]
jk
FbSgWfoZrV
HmT\Zcl]n[
B[FaHcK[sh
KlM\R\W]^\m\ne
H\KmM]Wd[f^\sR
@fDZKYMlO\RYW[vk
@dBaFbGbM]O\P]RcWYZb]b^]bhlYqc
KhS]WX
W\ff
@hCfDcGaNgY[Zb`[cZedl]v\
C\Omj\
EiMYOXW\^Z`\jlvb
WZXfYfZb\b]bg]h[p]u\
FlHfK]QfU\W\X]]\h]v\
B]OcWcY\eafirW
@iA[EeG]K]R]WZZc[[\]_\f[lnqbs[
@eAgBYCbDbE[GdH]IjJgK\L\RYT[V[WQX\YeZ[[\^haeg\j]l\n]p[s[tcu[vc
@\CbD[F]G\HdIYJ[KbMYNZPhR\ScU\VeWYY[[]^Z`gb\d\eYf\g\jbl\mZnjo]q\r]s\t\
@]B\G\W[mcnark
CdD\LhT]WZ[c^\eYf]t]vd
JbVYWnv\
@[[d]ib]
A[BbDlEcF\GbHXL]M\NZP]Q[SbVbWYXaZ\[]\[][^k_a`caZbndZf[ggh[icl[ocpXr[s]tZu\vp
[\e]ho
B\EbJdLhNcO[R\Tb^]dbe[k\lcu\v\
ClI]JaM\O]W]b]
@eR]VcW\j[uj
AbBbGbHWIaOfPcT\VWW[Zb[\]abZdbf\o\r]s[v\
Wk[[sc
@\CbDaLXO\P\S\UdVfXfZ][d\\][cdd\e[f\gchfk[l]ocqZvb
X][h
O\V]al
AaC\I]T[ViWaZ\[cahq]vX
BhMZV\W\X[[]\kh\j]p\tZ
KcTeU[V]e]uh
AbOaS[UcWb[]emtX
BUChHgW\
@[CaWdZca]m\oj
C[FcQaUfZgc]ejf]h]oet]
ugvd
B\K]MfY][c`\a[d]f\hdjak]pcth
C]HfKZLfX][\cbe]fesotd
EcNdVbW[Yd\\b]cchblf
A\KbMbNcV]WYZd_abbgbphv]
Fc[g
@[A[BZEZF]H]K[L[M\NbOgPbQ]S\U\W\YbZ[^a`[bZcdd\j]kdm]q]t\u\
BbHgKdWY[ao]
B\Um[\m\o\
B]R]Wqt[v[
@aCbEcG[J]KeLiMcNfRZTbUaWQXd[c]c^]`Wd\feg\hglgn\qZrbuiva
B\E]Wafdhdjel]scvj
CaHjLZMcO]P]SYZh[k]f_]cYd\eefih\k\lgm[n]ocq]sYtZvX
AXBWH]JeMbOfT\V[WXY]Za]Z_b`[aZcefcgahhrcvl
E]de
BjCiJfR]UbY]abe\f]g]lbv]
BYHj[g
B]CbIcK]PdWZ\h^acbe]q]rctYvd
IfO\Wbf[rh
@\A\B\CcEgFfL\M]NXOcQfR]VaWgY[Ze\\]e^W`]adbXjZlcp[qdun
@jB]E]F[GnL[P]WZ^d_\
Lk
@TA[B[C[EZFhG]HkI[JZLSMZN\OVP\R\SSTZU[VTW\YYZ\[Y\Z]]^Y_b`ZaZbXdZe\g]j[k\lYm[n\o[qbrYs~tcuavV
Wi
C[E\F\GdOZPnXaYZ`[ceebf]jfv\
AcC]D[LeXaY]_\c[fjhcldsft\u]v]
@bThW]Z\ld
DfGcOcTcWZYb[b^]sgvg
Ci
CgJ\W[
@gAeB\CeD]FgGeHUIYJdKYLZMeN\OgPjQZRZSiTYV\WbXcYbZ[[e^Y_hbdd\eifYgYhdo]p\qZrZs\ubv\
CeJaQ\WXY[b[e]l\u\vh
@VAWBYC]DiEjFSGYH\JYL[MYNWOUPYQ[R\S[TeVWWZYX[Y\X^Y_[b]dkeZfZhYjXkWl\p\q\s]uXvU
B\G]VfWb[b\c^cabkb
@[A]B\CnE]IZLZMZNdP[ReT]UXVdW\Z\\c]e^[d\e\h]ldmgoYq]
TiUeV]
O\PfV]
BaC]^\fhv\
D[JVvj
A]BXHhJcK]V\W]q]
M\W]^\enh]o\t\
IjR\W[Y\r[
B[CYD[H[IjO[R\V\Wc[b_Y`Xeejdq[r\tcu\vd
VhW\
L[RhVbWc\\`ceg
AgB\CXD\EfFeMcOZTjUdV[WaY[Zd[a^\`gh\k\m]oeve
BhGbH]OZV]WY
@\AbB[CdE[G\HcLZNbOaQ]RcScT]X\[c]\`YgaiYjekbmandpdqirbtbvb
B\K[McRkWYd\
J]R[rbtg
@]AdBcChDZEcFcG\I\JXK[M[N[O\TcVWW[[T\\^c_b`dabb[jbm\n]o[p[qfs\t]v[
RZS]VXW[\]^\_[cae]h\jile
CbM\Vf[c^]cdeehaierdt[v\
OiW[\e]gect\
B\G]fhp\
B\Qh
BZD[EdFgH\L\M]N\QeRcVeW\c]dhh\j]lZve
@cA\B]DbEkF\IbN[RbV\Wacedce\sevf
B\HZK\VcW\Zf^co\pg
U]Zfv]
@]AZDbGbIaJbMdNaO[PVRdSaVdW\Y\Z]]b^Y_c`Xa[b]cbedj[lam\ndqaritXub
WhXc
@]A[BaClFcH[L\N\O[R]UZVbWiX\YY[X^jcgdZe\lbmhneoapXsVv\
B]K[R\Wengpg
H]KaOZQbRaWZXf]b^[_bd\eZh]j]mXnXun
B\JTNfO\WeZf\cbee\obretgv]
@ZAZBXEWF[GcHdIXJmK\L[MaOYPcQ]R\UgVbXaZZ[\][_ZagcWdeenfZh\icjbl\mcn\o[qZr\s\uXvY
AQBVFbG]HcI]J\KeL[NeOTPaQcSaT\U\VWWXXm\c]f^b_c`\cZeYhYk\lcm\n]o\qWtVunve
BXDbW\u\vk
Wgkb
G[Wi[\re
@\AYBXC[D]IbKaNWOePaRcScUaV[YgZe[[\c^X_Za\b\d[fjidlhmbndo\qYr\sZtfvg
CcJ]W[Y[[\\b^\j]obrn
M\WXZ][eegl[p\
FaG]H\IbJaKeMaO[P]RYT\VdWcX\Ya[h\f`]bbc]fbg[jblbocp\qcrgsbt]
M\RlWZ\[e\lWsd
B[UcW[[Yefvf
AXDfEbF[GZJdMcN\ObPeS\TbWY]c^Z_babb[c]edfZjbkZl\o]pZq\r[udvc
AbB\CmD\EYFfG\I]K[LcMbNYOZQ]TfV]WdXcY][\\W]R^Y_\badcebf\g\h\lWnaobqdrYt\u\vX
@]C\W]`i
@gA]CWGYKXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
@eBYChDbE[F\GdH]IgJdK\L[OcPZRXT[V[W[X[YcZ[[]\Yaab\ebfjg\n]p[r\s[tcu[
@kAdB\CZE\FYHXI]KXMVOZP[Q]R[V\X[Z\[\\Z]a`]a[cfd\eVf]hYjYkVlXn\pVs[tXv[
ChWe
FgGZHeKbMnOaS\Vd[cmcnboasb
@ZAbCeFeHeJZK\LZM]NhO\TaVcWQZh\e^ab]d[gelcnZoasZt\uY
Rh
@ZBYCaDZFcG[HaIfK\M\NaP\QbRZS[T[U]WiY]Zc[Z]U^Z_]`YaYcfd]f[g]hZjak\lZm[n[pXrYsXucvO
C[DeE[G[HcJ]OeQdTcXhZ[]b^ea[dce\gfq[sfudvf
@YBYEbFiHjOYPaWW[b]e^d_]`bcYd]eifeh\rYuZvj
BgCbFeGgLbObV\WdX[adc\md
C[DZFdIcJ\LaO]QfR]T\WbZb[]\Y`Xabbgd\halet[v]
KaM\SdTcW\Y\Zb`kcZn]rfub
@bB\H]KaM]RgV]W[[[a[mbv\
^]`kj\v\
H]ViW][boe
@[B\CdFcHgJ[KaLdN\P\QXR]SjU\V[WYX[Y\Zh]c^ZaebceajcmYn[oa
FYK\M\RwV\WZY\Z\[\f]l]mbs\tWv\
gh
F]I\RjW\\\rb
AbOcVjWk[e\b_bbXechit]uc
@aBdC\GcIbJ\LfMaO]Q]R]U]Z\\b^]_ecZeZkjl[
LfMcUdWZZgk]vf
@XAbBTF\GYJ]KZLdNmO\SZU[VeWrY\[c^Y`\b[d\eZk\lgnVp\qWr\s[u]vZ
B[GbLcOkT\U]Wf[c\[cZddebm[ofs]v\
BZGcH\J\M\QaR\U[WjY][Y^aecgdjamZn[p\qYtbu\va
D]K\P[S\T\UbVfWeX\[Z]]e]f[g]m\odrjtbu]ve
IZOlV[W][f\dc]ebsi
B]DbLiW[[\b\
BeF]JeKbT\VaW\]\_]h\mindqc
A]D[OeWdY]cieckcuZ
BdEbO\SbTcV[WgXac\sct]
C]FeHbT]W\X[]e^\e\o]sl
Wj
DgGUL[Wevh
CdJaK]MZW\XcZZafgihfu\
CiG\ee
B\DcF\GbH]JYKkLZM]OYPbQbR[TbU\V]WXY[Z\[T\]_aacbZcZdZeekflZoXp]rft[u[vb
A[B[GYOXV\[Z]Xciedkgud
AfCdVgW\ZZ\\]a`]ed
AYCZDbFbGYIaJdK]ObPbUeV[WaX\YaZb^]`ha]b[cfe\f]gdnboardsbv[
G]R]Yl[]
B\JWNfO\WeY]Zf\cbee\tgv]
V\WcZb\def
FaL\N]QcV\WWZh[d^ecbg]l\mZogravi
@]B]LiWg[[b\
DZJ]LZZ\[l`\b[l[
CbLaO]`ia]
DlEhLYP\R\W[vd
W[Xm\Zf]of
CZJjLeOcWWZZ[\aZcbl]v]
C\JhS]TdUiWdm[pdt\uf
B[FcR\W][ij[v[
G\H]IcJkMdO[Wd[Y^[v]
BXO]hcuk
@[BSDdFXGRHgJiKVN\ObSZTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
AaBdCYI]JZKhP[Q]R]U\VdXdYh\[^Y_bagbZe]g]n\qlrXt\
@\AcCdDaEdIcJfLYM]N\O\PZQbSbTdUfVbWTZe\Z^c_]abc\dbecg\i]m[obpd
A\CgEaFgJ\K]T]VYX[]f`\c\e\jgmcnat[v\
JhVg
@eA[BVCaD\EfGeHWMaPiQXUfVYWgYc[\\Z]b^d_X`\aZbcdbf]gbl\ncocp[qfsYt\u\vb
B]WYgim\
G\TbU]Zg[]eah\patc
CiG\[eebf]q\sbtfv\
J]L]Z\[hl\v\
EdY[c\rg
V]Zbgcpi
WcfZrh
B[O\V][dahe]v\
BcEdFhGdMZO\R\W][g\\_\d\jjq[vb
Fi
C[O]T]]chgm[n]pi
Hc_gn[
AgCcHWJ\R\S[WYYg[[\a_[cbo]rZvZ
CdJcPjTbV[Yb[]\b_[c[rdv\
B[DcOiV]ccu\
C\RmV[W][a\\f]
B[T]W]Z]^Ygnq]
BgDbEaF[JcO\P\WZXbYc`\cbdZedfapgvg
@eB]C]D]I]K\NkOWPoS\VZW]X]YVZc\\a\dje\k\lbp\s]
E]Mi\a_\aaebqbt]ud
C\Jl^Uu\
A\JlZ\
@eB\CeJcXbYcZ\\i]bc\e]f]h\p[re
W\\hv\
@eAdBgMfRaWb\b_]dblcodtc
@[DaHdKiLaO[S[T[W\YdZe\Z]d^e_b`Za[b\cZd]ejh\lUmYnXoTpfqhtXucvZ
HcP\SfVd`]c]hb
`\m\ng
@\HbI]J\KhMYOcPbR[SZTcWcY[^[_[b\cad\eYf\g\hcm]ndo]qZ
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
CaN\O]PcV]W\`ajgna
@ZB\D]FaHZL]O\T\[]`blcm[nho[s]
A]B\CXMbNbOZQbUeVZWd[Y\\^Z_[`ba]b\c\dieXf]lhmet\ve
AcC]J\M]P\VfXd_dbcc[d]e[hfiatY
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CcIeJ\K]LSNfOjW\[[\[`ba\bacbdbebgbhfjdlbm\nhu\vb
@\I\N[OZV]WY[e\\]]_Ye\h]jkm\q\tav]
@]CdFcHcIdKdO[Q\S\XeY\_bf[hdl\mao\phretbvZ
@\AYBfCkD[E[GVJYK[LbM[N\OaPhQbSjU]VbW\XVY[Za[a_e`cf\h[kel\mZp\qTr]setcv\
BZC[I]JfMaNXPcSdVhW[XhY][c^]ajcdeYg]jdmbs\tbue
CbMiO[`ia]
C]DeF\NcOWP]QbRaWWXcY]`ddhe\f]h\jZleq\uZ
W[vi
EbW\vl
@YAZC\D]E[HbJcM[NZP\RZSYT\UdVYWVXcZ\[]]d^]_c`Ya[b[c\d\gdhbj[k\mbogpdqbr[sXubvY
B]G]JeLaMbN\O\VaWkY\^\aZfahaldqbrescu\
O[cj
B\FbKaL]M\NiP\V]WZZb\]b\lfqbvZ
Vo[cl\vX
BYHeJiW\n[
CVHeIsN[OSR\\a`\f]h[o]pft\u\v\
Q\[]ebl\vh
AdHXJ]KXM\PYSfVbWUYdZ\\]_k`[cafak\la
IcO]VbWf
IgO[o]q]
@]B\G\W[mcnark
B]ReW[
@eGgccl\
AbVfW[\b
B[CcFaJVKdL\O\PYR]TbVZW\XjZh\\^]_dabeZp]s]tf
H[V\W[Zm[]`]lZ
F\OhVaW\c[
CsN]OYP[R]VXWd\\eaf]l]v]
BbH[KfN]Q]U\V]WgZh[[`]a[eem\o]paq\r\savZ
BbP]V\Wf
WhXd[\`]f]hZj[k]lemeuev\
BgPaWX
BZCcL]OgP]TbWX[\cbeh
V\W]Y]ecto
E]Za[avj
EcF\G[KgNbScWcc\ddlbvb
WZXfYfZb\b]bg]h[p]u\
BjW[harcv[
L[M\O\VZWYjkkhud
B]LfO[T]V]WX\ce\k\teucv]
BiF\HWTeWce]gmm\v[
J]q\rg
SbUZ\\mipbte
@h
@\FbJeNhObU]V]Z[[]^ee\iir]tZvd
CcXie\rd
@]BYCjE]F\I]JaKaNbOaP\R[TWVbWgY][W^[_Wb\cfd\ejf[g]h[j\l]pXr[tb
@\A\D]EeFcG\JbT]UdY\Zf[\]\^\_faZg\hal[mZo\q\
JhWX^baflc
AbBWJbKdNbSbV\WaX]Yn^Waclfr[satduc
BWCfGZOcP]WfZaej
@[AZBXCXEZHbK\L\MVNYOYP\Q\TUUeW\XgYZZb[V\Y]j^[_Z`Xa\b\c\dZeXgZj[k\lYmgnYoZpZqbrYsYt\uavY
T\ZZ]gq\r\
BYW\[]emg\v[
FlHfK]QfU\W\X]]\h]v\
BcG\KePaScVhWZYl^\_[adj\vY
L]R[V\Wj
@iAYBYCcDWEcGWH[IbJdNdPbQZR]T[WjXb[[\]]d^[`eaebYc\dZg\hficjclVm]o\pcqarcsaua
NYVhWdq]vb
@bBYDeEiF\G\HaK\M[NhOdR\TZUdVXWZXcY\[\\Y^e`kbachfYl]m]p[rYt\vf
B[CaD\HbJ[M[NlOVPeUfWcX]\dccffhaj[lcn\q[r]t\
AaMbN[OYP\TaUaV\Z\\g_b`[efhclbm\nbp]rds\ub
YgZivZ
KiY\Ze]]`[hcp]t\
N\O[VaWg[d^Y`hoa
AbKeOfP\SgT\WZY\^\`\fZhdmao]r\s]
Zghg
C\V\Xb]hu[
W[X]^\e\ldmgtg
fZrh
BdF]H\J\KgMdPYR\SfVbX]YeZb[\_f`[badbk\lapZq\rbt]
C]DjEhG\IcR]U]W\Zf\]`aegv[
C]F]GbH\UbVdWgc]
O]VkYfa\d]e[
CbLkPZRXT]WZYg[[ui
A]CcDcFaHZLeMhOWP\QRSeTZUaV\W\XaY[Z[[c\a_b`ebYdheXibj[m[naoXqetVvb
K]W[Yh[d
@\B]CgEfHbI[KcP\U\VcWZXaYb]\`\a[cfd\e]fcgdh]l\mZnZoZp\qfsdt]ud
AbBZC\GcLgO[PbR[[]^b`aeaf]japat]
G[O[Wr[YaebdcZl]m]
@eBfC]E]HZKcPbW[Yd^cc\ebhZlapZq\resa
@[A]DbEcF[JcKbLXM\NWO\TdV[WYY]Z][h\acWdae\lhnftcvd
@\B\CeG]JaObPdRZX\YfZc]k^Zaecae]gak\u[
BnWX[]q\
@bA[BeE]H\JdKYL\T]VZX[Zb[[]X^c_db]edf[gehdlWmaq\t]
LmWX
CfG\I[JdL]M]NVOcQfR[TXUeV]WeXaZ\\b]c^Y_Y`XadcedafZhdjbk\mZnZoZpYqitYu]vb
C[HcI]J]K[T]V\Y\fin]p\q[r\sj
D\OcWfb]hflZv[
CfD\E]LjRUW[\]efhZ
D[EcL]RZTbWYY]_\cbechgjot\v\
EkWiZ]\[f\hdqZv\
Q]Wjab
B\I]N\P]VZWjZi[\`chckfl\paset\v\
@]F]InN\RZTZV[WZX[[]_\`\abccf[g\j]k\rZs\uZv\
M\W[`jv]
@eMmO\Va[]`bbacchbl]v[
MaW[X\[pmgo\u\vV
H\U\VeW]`\e[gj
B[RkWU
DaH]L]NZR\W]YbZa[bmbrht\
C]OcP[ReSkVZW\Y]_\f\ob
\g
@ZBYC\DbG[K[LbMbN[ObPgQ\R\SfTcXbYb[d]f^\_c`jcYdbfVhdj\lcoYpcqesVucv\
@iA[EeG]K]R]WZZc[[\]_\f[lnqbs[
@dCXH\JXK\MZO]R\TcWkXaYbZ[\]]a^\_Yc]ebgZhlmcoZpat\vf
Gh
@fB\DZE]HZKoMiRZS]V\WWc\ffsRu]vh
C\EiMYOfW[^Z`\jivb
J[OeU]VlYdbej]p\r[
V][cal
@bBdCWD[GcH]JgLcO\PdR\UdV[WZX[YZZ][b\k^f_]`Zc[eahaj\kcm\p\qcs\tTv\
ChMhOgRgv\
B\J[LkRaWX\defm]te
A\CeF]NZW\\Z]b`\e]fdhdj]p[qaunvf
C\DbGhH\IcLbN\OfPYW[X\Ya_b`gadtcv[
@cA[BZCZEiFdGUH\KbL[M\OZPaQ\R\SaT\WfX]YYZW[a^Y_Z`mbcccdZfYhelbr\t]u[vW
^jc]
@cAbBZE]KZM\OjPeSiT[VfWiZe\Z][`cbbc\e\fUjclcneobp[qar\sbtZuY
O]RZS]VXW[Zb\\^\_\cce\h\jmn]td
F\HXL\N[U]V[WZ]i`qa\eem]p\s]t[v\
AbBWGZH\IVJ\MaPZRZSdTaUfXaYYZd\obbd\edfbhcj[lZmXn[sWt\ubv[
CnIdPiTYWcXbYcbaf]h\icl]tZv\
Wgkb
C\IgObP]R[TcV\WZYd\\cal\r[vi
AaH\IbP]RdS\T\UbVbWXX[Y[[\`]bbc\eefbleqYrhsdvg
@eAgBYCbDbE[GdH]IeJfK\L\RZT[V[X\YeZ[\Y^haeb\g\j]l[n]p[s[tcu[vb
@kAdB\CZE\FXHXI]KXMVOZP[Q]R[V\X[Z\[\\Z]a`]a[cfd\f]hYjYkVlXn\pVs[tXv[
FgGbHeKbMmOaS\Vd[cmcnboasb
@XBZE\FcH]K[NaO[RbTVUXVdWcZY\]]\^X_]`Wabcdedg\h[k\l]obpZq]rau]vX
Rd^]`kj\piv\
IgWZ
B\EbF\G[L[P[T\V]Wcd\hclgn\v\
AfCdVgW\ZZ\\]a`]ed
AYFbGVH\K]ObPbRbTcUeV[X\YaZc\b`ja]b[cbgdncoaresbt]ua
B\DZHkJWL[NfO\Y]Zf`fbeefh]s\tgvZ
IdJkM\O[W]Z]^]
JgV]Wh
Y[rg
A]BcE\FbGbHZI\JdLaMgOTPcR]SdVbW]X\Zc[[\b^c_]`bbZcbfZjhk[l\m]o]p[t]u\
BhCZEeFfGdMZO\R\W][f\ec]d\hkjhm[q\vb
C[F]HbKhL[OcPjS[T\UYVcW]X[YaZ[[[]Y`]aZcYd[e\fZg]mgnbojp]qXrZu[
@eB\CeJcObXbYcZ\\i]bc\e]f]h]p[re
@\CbD[F]G\HdIYJ[KbMYNZPhR\ScU\WUY[^Z`gb\d\eYf\g\jbmZnjo]q\r]s\t\
@\N[OZR]V]WdZc\[]]_Ydce\jkmbq\v]
CVInN[O\R\\a`\f]h[o]pft\u\v\
Q\[]ebl\vh
WjX\[Ze[hdsk
@]B\G\W[mcnark
A\BcD[GdHbI[JaLgNbOdPbSZT]WZZ][c_c`ZbXcaf[gchZjbl\m[nhpZrgtaudve
G\PcScVhWZYb^\_[adcbj]v\
AbG]K\M\N]VdWg[a][^]_ia\cbecf]h[tXu\v\
@bAhCcD]E[GfH[IYKcL\O[P[QZRaSZTgUZWcZc[\\f]X^b`faab[d\eghelZnaoapWqbr\s]tXubv\
@[A]BZC[EdG[H[IcJ[K]LePbQbSdT\VdWSY]Zg[]]c^Zcbebfeg\limbn]pas\vZ
@bA[BeE]H\JdKYL\T]VZX[Zb[[]X^c_db]edf[gehdlWmaq\t]
A]BbC\EbFaGaO\QbWb[f\b]]_d`]c\dbfehck[l]oZq]rdsctfv\
EkW]Z][]
C\FgG\TXUbVlYcZf[Y]\^Xecf[ldv\
W\ff
BQCVGWHeK\M[NnP[Q[R[WfZ\[[^V_Y`Wa]chd]eYgbh[j\k\lam\p\q\s\tZvc
IgWZ
C\GcH[LlWY[b^Yk\
DYE\HiL]UbZ]dik[
V\WelW
C[D\EaG]M]ObQ\RaT\ViWeYb\]^Z_ebclgn]qft\
H[Walg
A[DaO]PcVfWfZZ[\^\`]ahc]lavc
C\Zb\f_cebrbtb
A[OhW\YiZ]`gr\
AdBYCZDdFbLaObP\W]YeZZ[b]c^d`ebbcXd\g\hgkYlZm\qbrgu\ve
@ZAdB\ChD[E\F[G]JZMbNbQZR\SbVbWRX\YYZi[[\ea[bZdkeXj\nephqbs\t[
@bAaBeC]DeG]HgIdJ]N]PcQaR]ScTaU\VWWhXZ[X\h^\abcZgaj\kZqZtdv\
HbW\sg
H]OWPfV[WjYc`\g]vl
B[DYE[HgK\LbNdO[UaW\X\ZZ\g]b^\`eb[cbdheckel\ndo\peuev\
hjq]
FbL\MdN\PcT]V]Yi[a_Y`\h]j]p]r\uf
@fC\W]Zg]f
BaC[F\J\KcO\R]S]V]W\XaZb[Z\[_gedhgjcl\n\obp]scv\
LfWY
WY[blg
@jAcCZDcFXH[I[JZMUObPdR\S\TYU[VWWcXXY[ZY]e_f`[c\daedfbhbibj[k]nao\pVr]sXu\va
@aBbHTKcL]NYP[Q]R]SdT]U\VkWYYg[Y]]^b_\`bb[dahij[k]lZmYn\oXpYqZr]tZv[
AeBXC[K\Wjeah]l\pcte
@\AdF\H\I]JaKfMbOeRfU\WXXdZf[Y]\begbnYq]r]sbt]
BWDTE\HjIaMYOcPZQfUbYdZ][[^ebfcZdifVgahYl[nbpYqYs]tbucvk
BgFgV]
BZC]T]V]Y\ZZ[Y\[eegbhfq[
B]C\DeEaG]HcI\LiP]QdT[V\Wa[W\]`bb\c]dbechfl]vg
B]H\M]Wj[l\\][d]ef
AaB\CeHdOdR]TiUfVfWYXb[\]Ybke\hdm\p]qcsYv\
RZWm
B\CcLgMeWch[lZ
QfVcW[
F[IhMaVcWWY\[e\c_[`Zc]ecfagZhij]kal\t]
BZF[GbHdIcJ[MbObPcSdTeWfXdZg[Y\X]\^S_i`[b[dZebf]g\h]i[lcmbn\paqcrgs\thvT
A\DcJdOdT]W\\c^ke[pbvZ
FdH[Wil]me
@\C]GeHZK\LbO[R\U\VbWcXcYb[\c\eXhZjbplsdv]
@\AXBbCZD\EYFbHdIWKgL\MaNZOWPZR\S[VSWRYhZ\[c\]^b_U`Za\d]ejfbgdhgi]jXk\l]m[odqftZucvY
@\HYK\M\O\T[UuVd^\bZmYogp\tfv[
UfWXZaebfkmcngo\
B\DfEfF]JdLhNcO[R\TbW[^]dbe[hYk\u\v\
A]D\E\FiGcHfJcM\QaU[Y]Z\[\b]cce]f]k[l\m\p]r\sZvZ
CaDdFdIbJZW]`geefbh\khvZ
A\C]DcE[FdGbIbOaWbYb[abfdaednao]r\sat\
M]RcWZ[l\\cak\v]
@\A\B\CeDeEgFVG[HbIcJ\K[L[OaPeR[S[TXUZXdYeZb\k]W^[_\`]cZdje\j]lbmbnboepWq\rlsctauWvc
KcM\PbU\VZW\[Vhclauhvc
AgB[CcDbFcGdHZJeK]MbVeWXZZ[]^dc]f]lZobrcseu]v[
CpI]M\O]W]b]
BcIbJ[OXWeXe[Y^]c]f]res[vk
CYPhSdWZccedfV
FeP]RmTcWT[gk\u]
GbWgY]\f^\fjl\vb
EgGcJbNZOcR]W[ZY[b\\^Z`[bhhdqZsbur
@\A[BnC[EhFdHYIhJYK\L[MVNiOZPfQYTXUaVWYbZX]b_]`cb\cZdZebfagdjak[n]p]qdsctgudv[
@eAcBZE\HkJaKdMcTeU]VbYaZe]bbbcbdee\fbgbmbndo[pdtZu]
[gsd
Wg[a
B\D[GaL]MeOiPcR\T]UeVZW[Y[[]\h]b_aacccdceafdg\mcogrYtY
AaC\HZJ]ThU]Z\[]^\e[fbgmhbk]obs\v]
D]EbFjHYIaJbPdUcW[X]YdZ\\c_b`]e[fbg\h[lbn]sav]
@[BXCeDbEbGZHZI\LVOfP[R[S\TfUbVYWZZb\Z]V^i_f`[acbbcfdUe[fZgah\j\k]ldn\pXq]rat]u\v]
B\I\QgReU\VWXhYh_]ebf\uXvZ
Xi]\rf
C[OgTcb]
HbW\sg
BXO]hcuk
A\BdIYL]M\OhScV[WZb]cce]fbl\
CbKcM\V[Wpp]q\
LlWY
C[E[HgJ[MXPYUbVfWcXb[Z\[^]_mb[c\dceZf]gbhdjam]o\qdr\s]vY
B[F[J]M\WZZ[]]^\a[erhb
BjHYJ[OdW\Y\_[b\cdn\qir\
I]KdR]V[WeYhadvc
@cA\BaE\JcK]M\P[SkUcVfWfX]Y[Z[]]^XaecadYeZfZgbhYlco]p\qbr[sfv\
CcD]FiGZIaJ\K\LcM]NcPdQbRbSgTdU[WYXfZ\[\\Z]c^W_Y`Zbgcdddebfdj[obpcq\sZtbucvc
@WAdBaDbEdF\HVJaM]QdTdUhW[Zb^abZcZd]edg\hdi]m\pa
@ZBbEeFgJ]K]T]VZWbX[`\jgmcnav\
R]ul
CeN[W[Y]\j
KgUfXfY[Zch]r[s[
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
B]F\HVJ\KeL\O\PcU\VcW[Z[[e\g^[`eebgphel[o\q\te
B]CcV\Z[[abbgihfkau\v]
IjO\P\Y]
A\BYC\FbG[HbJeMcOdS]T[WZY]Zf[c^[`kb]cbd\f]qcsd
BfD]V]W\[[`\d\ealYvl
C\D\FcJZM]OaP]QgU\VdYlZb[\\f^Y_c`baacTf]h[lcpYt\v[
@fD\HcKeL]R[Wg[c^\_]him\pft]vV
AVBYDZEeFfGVHcJiKfLZMdPhQ[SbTUVbW[YgZZ[]\d^Z_e`aafccdaehhbl]p]qXret]ufvf
AdC\E]JmM\T[V\Y[^[b[eefch]tbu\
BaDdEdHdIhKaL\MbNYOcP\R[S\W\Y]Zd\c]]_]b\dgecg\idjdmcr\s[tcubvb
LbTgWe[cebrc
@aAbCdHYIcKZNbOkP\Q\R[TcU]VXW]XfYb[[_bbWe\fZg[hcojp[rctbuZv[
B\D]G]O]P]RZSjVdWdYZ_b`]ecfckemgoYu\
F]HdP\ShY]^b`Yk\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
KcS[W[m]oh
@[AbC\FXGcI]JfK\LcM[ObQUU\VeZc[\\d^X_[`\acc[d[fahcibj[kbmbp]s[tau[vZ
@]BcCXDcGfIaKfM[NcOeRXT]UdVgWXY[Z[\aabebh\jek[lYq\rcs]tauev]
CbEeVYWm[debo]v]
BPCeDbFgH]MUOYP\QjR\T[W\ZX[h\\][^dabbecZdYeofZhYk\l\n[p[ugv[
@aA\EcH]JXK]M]TcU\VbWcXhYb[\][jbq\s\t]u[
@[AZB[CcDgElGYHdKdMZNgObR\TdUhV]XeYc]c^]_c`bcddbfbgcj[l\mSpcqasbucvf
CgGbVcW\X\Ydecm]ocsb
AfB\CdE[GbJ\L\OcSdTXV\WfY[]]^de\mdnarbt[v\
AbH]L\RdWb[g
@bA[CeDaFcGeI]K\L]P\R]S[TdVbWbY[ZZ]d^[bad\effWhZi\j\k[lemfn]oSras\t]
@]B\CYFZGcI\JiO[UbV]W\Xg[]]W^d_]`[aaf\gdheocq\rb
Wn^\lep\
AkCgE\FcGWH\IdJ\KVL[M]NdR[TYUfW[XZZg]Z_Zacbfc[egfbgfi[k\napZrnt[va
@[IbWj
G[Xa_Z`Ya\cfe]hbigjct[
AkC\D\GbK]M[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
B\D\EdFhH\IaKdO]TeVdW\Y]Z[]b^[abbac]eaffh]p]s\
B[CdDbFZG[N]OhPZVeWb[dbdcde[ffhamcr\setb
B]WYgim\
G\TbU]Zg[]eah\patc
AgCeDaGdH[JcMbO\RbT\U]V\WVYb[a_Yb\edfYgah]pdrbs]ucv\
L]M]SbWl
A\EZFbHbIeK[NcObPcQ[R\TiU[WcXdZf[b\]]\^Qa[b[cZdae\fZgfhgibj]k]l]mbn]o[pYqar]s[tbudv\
R\V\W][g\h_]c]ffhal\n]sbtg
@fAcB]HUJbK\L\M[PcQcRcS]T\UaVgWbX]Zd[Y\h_[`eb[cZe[hYjalfmWngonpVrZtVv\
JXW\Zoe]hav]
Z[e]jcpl
Cje[h\qc
LZeivc
B\CaJaW]Zk`cc]r]
CiL]O\SYVhZdchr\
JeV[W\\f_ccaebrbtbvf
JZKhO\W\X\_]maocpbv]
DbM[O[VoX\[be\p]
B\J[Zeedg\hXphs]
W[X]ZZenp\
@eIYLZN]RqSge\
@cA\CZD]E[H\JXL[M\NcOZP]S[TXU[VZW]Zp[Z^b_[`aa]c\g[lXo\piu[vZ
AtBXCcFTGaHXI]K[L\McNbO\Q]R[S\TWUaVQWTX]YZZY[U\X]\^fagbYc\eZf]g]hbj]kYl[rhu\vU
A]CbIcQ\R\TaWj[ee]kfu\vZ
AbE\GYO\PYWdYg[[^\a[d]e\f]rc
O]WZ[j
R\elheq\
VeXd^]f\l[mZoqrc
H[O\R\UbVaX\Ya_k`ac\echbna
@eB]I]KcM\P\SjWYYY\]edfZhbmcpar]tc
N\PeT\ViWXY]^Xaaccv]
bj
CZEcG[H[JgL[MbP\UbVTWlZd[b]\^e_\`[cZdbffgihclcq\rZsft\
L\RjWY[[b]e[kZ
@XB]CbEbG]HZI[N\PhRXSfT\V]WcXeYX\e^b`\adc[d[fcgaiclYmaqcr\sbvc
@]A\B[CaGfHVJdKYL[M]RXV[XcZY[\\d]m^d_\`Yb[d\eZgchji\j]k]lZp[qXrbsatXuZ
B\C\HeJZKkOYWhY\Zi[W_\bgg]l\s]vX
C]Jiqbs\
Vj[\]a^Zga
BZLbM[RZWWXc[ge[fekbleo\t[u]v\
X\e\qbsh
KhMbW]ea
E\NeS]WY[]^dlo
@cAaBXCUEeFZGlHTJZKXLWMbObPgQ[RVTaVOWRYx\T^Z_T`cagbZcde\g\j]kTlYn\o[pWqXrks[t[vY
AfBdP\ReSbXZ[]^f_el\scth
@]AcDfEdFaGbIbJWK\L]MbNbOdQ\VdWZXbYeZZ[Y\\^\_[`aadcdddfcgbjfk\lZoap\qb
AbGYO\PYYl^\a[d\f]r\
@hB[CZIZOcSfWb_f`Zafc\fkh\ielbtW
D\O\Vh[b
^[eqt\u\
CbFjHaQcW\XcZd]]^fh\len[v\
R\_p
BcH[J]NcUdV[Zi[\]Y^\_d`abdebgahbm]n\setcv]
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
FcKihboaq\rd
@WAbBYCeDYE[FaG\HkJbKbLYMYN\OYR\S[TgUfWWY[Zd[V\\]d^\_YbYdfe[fYgchgkglan\paqgs]uYvT
VbW][pl\
Uim[
IiOZW[c\
@dCZFcHeJ\QcR\WiX[^\eef]l\qesfu]
AeB\D[F\G]JZL\MXNbObQZR]SbUdWaXZY\Za[\]\aZbYdjhZjelkm]pgs]
A\B[CoH\JZOTR\TbV\Wc[\^f_\cce\jaq]vg
C]HaMdNdObWc]b^gaae[gah]ndqc
OkP\cXtb
@dA\B\CeDaFbGdHZJeK[N\R]U[VVWUZe[]\]]f^Z_g`aakb[hdm]n[qdrcs]t\v]
BbDcIbJ\LZM\OiPaQYTYUbVaWeXZY\ZY[e^\_eacccd]eal[oXqZsctXv\
B]O\Wal\vi
CcDZGeJeObSbT]VcWZ]ce]fhjbuev]
B[DbGbH[J]K]M]O\P\Q]RXS\T]XeZ[[]\f]g`]dZfghdj\m]o]p[qar]sbtd
\h
F\MgWgqYrh
L]W[Yp
IlO\V\Y\[]
@]C]GcJ[MbV[Wd[bebl[vd
RaWf[g
HbW\sg
HcJ]KeM\N]W[^\h[qbsj
BZV]W\Z]epl]vZ
L[Wkhd
A]B\D[EbJZKbMbPWT]UXV\W\XdYhZd[b\e]ga\bae[g]halcmbpeq\s\u]vX
C]KgMZUfWiXfY[ZcfZh]r[s[
KhVbY\p\v]
AbJ]KXL\O\PcS[VtWhZ\[\\d^[`\bZc[dde]f[o]p\qdt\
KgMbWXZh[\aam]ocpbqc
HcJcW\[i\]q\tZv\
G[HcKjM\PgRdV\WZ[e`]acc[ebh[mbo]ub
C\_\r]sath
ObV[Wl_b
O]VbWh^]
Cb]g
@]B\CfD[FXI[JWK[O]P[R\TWUZVXWcXVYZZY[[\]]~^X`]a\b]eWfZg\hZj\l\mLn]oYpSq[rZsZt]uUvZ
B\U\WVZh[bl\
CeM]V[WUZf[\]h
@\B]E\FbG]J[MZNbO\RbT[V\W\X]Z[]]cge]j[l]mWndoYqds[t\ufv[
P\W\Yl
DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpisZtcub
@aBeDgG\H\JcL[OZWVX[[Z\j_\`\b[dbjekcl[mcp[q[rdt\ubv[
@fC\EfFZJbMbPlVXWeX]Y[^[`ce]j]lbuavh
B\JdL\SYT]U]WjX]Zf[\^b_cbbe\f\l\oapbucvZ
@bAdBWCWGXJ\KbLbM\OWPUStTcVY\i]]^[_]b\cdd\ehffhhidkXm[nao]pZrUs]tiuZ
BbLdWZZb[\kitc
BdH[JhW]ug
@dC\D[GcJhM]NbPdUfY\[\^kc]e[hbm]qcvZ
B[C]G\H]MeWaY][f\a]]_d`hhbm]oa
C\DdHcI\MgOdTgWZ[]hajgqcr\td
Wf\hv\
B[M]O\SsT\WZY\_]cag\ob
GbN]ViXZabcdeal\ve
OcSapcrW
@jBbCbF]G\MXN]PbS]V\Zc`Yabb\cekbpjtbueva
UhW\h]l]q\vc
L]R[V\Wj
@\AbB]EgKcOaP\SbU\VeW[XcYi]\^b`\a[d\gdmZn[p\qXs[ud
R[cgdethvd
@ZD[EdI\K\L\Q]TbWaXbYeZ][]^]_\add\edhbjgl\q]t]
Whsc
B[RkWU
@dG\J]ObP]U\VhWeYbZ]^\_[`Yccl\o]p[
BaH[WeX]Zj[a\dc]e]l\tb
W[ejgb
B[VdWi[]`\
@eC]O]W]YcZg_\e\h\o\pe
@fC\W]Zg]f
Vi
CdD]FbHXIaJeK]L]M[PfRhScTXV[WaZd[W\h]\^\b[d\e\fWo[rcscudv\
BfC]DZEeFfG]HeJ]KcO\PeT]WVZ\[\^\cadbgdj\ndpeq[s\uf
D[EbFjHYIaJbO]PdRgTjUcWZYdZ\[]\c_b`]e[g\lbn]v]
@]AcB\CZE\FZHfI[MZOeRYSYTcU[XjYg\\]Z^[_cabbbcYehf[lYnbq[risetXu[
BeHbL\NcU\VdWbcbhXk\lZoapjrb
B[GbIpN\P]R\T\V]_]`[o]u\
@]BcH[J\NcUdV[WYZi[\]Y^\_daabdebgahbjbm]n\setcvb
AbD]E]HlJdOZR]TiUWVgWYZd[\]eaedjeaf\gXhYlcmen\qbrasXu]v[
@dA]CbEdFbGdH[JbK[L]NbT\U]W\]f^l_\bZecgam]q\udvc
B[EdH\I[JbNZOdP[SfTiVaWYXaZf[Z\\dfedf[h\llp\t]v\
GZN]O\SfVj\gego\ua
FZG[P\SZT\VbWdYic\f\m]ndp\ra
DdHcI\MgOdTgWZ[[]]hdjgm]qcr\td
CdG\M]Pcabcfuf
C]DZEeFeG]HVJ]KcO[PbT]WoZ\[\abcbdbebgbj\l[mbndocpes]t]u\
B\[Ze\kk
@iCXGiJcM]O\P\V]Y\Z\]j_Ycff]lbm\o]
Yq
H]O[PqR\SdV\v\
@bBdG\KdR\TbV[WV[Z\djbkgpd
AaB]CdF]H\JaSbUd^c_]c\rhsb
@gA\C[DYGhH\J]MbSYT[U\XZY\Zg[c]e^Z_\`]cbddeZfbhZkdmdoap[qfrfs[
AZE\F\HYIeJ]L\M]OvS]T]VXWVZ[[\_]`ZbVcbd]eZh]k\n]p[rXtW
OXWmc]m]oc
CUE\H[I[JZKZN]OXP[TbUdVgX[Z\]e^[_hbfcfebg]jhlZmendobseu\v\
CaG[HcOeR\][_kc[fg
HcLfO\WV[[]b_Xeffbhnj\s\tbub
BjCgDZFbH[JiKgPdQ]VWWTXeYbZh[]]b^\_]cZfil\n[o\qZris]u\vi
@dBXDcEdFeGmMhNdO]P[S]V\WYX[Z[[c^c_W`\b\cddeeYibl[rb
C\Vhacsb
VZW]^eldtg
B\CdE\H]J[OiU]VmWd[Z_\adcbeeh]kbpY
AbC\G]K\M\N]V]W\[]][^]_na\f]h\tZu]
@bBbC[F]G]HgIdJ]O[QaScTaU\VdWVX\[Z\b^[cYgakftbv]
B[F[J]M[V[WbZ[[h]]^\a[enhb
HcR\Wg
@dA[B[C\E[F]GdJbM\O]P\V[W[XdY[Z\]k_c`Ycof]ifjbkZm\o]t[uc
KcW[Z\[heZla
U]WYZk
Y\^Yjg
C]D[EbMbN\ObPaT]VcW]Yl\f^\_Y`dcbebf\h[jWp]r\ufvW
Yn[]e\j\nb
C]Jghdu\
C]FcQaUfZgc]ecf]h]oet]
C]ef
B]DhEhGdI]NZP[WWa]bed[egjZlev[
ugvd
Ug]g
@fC\W]Zg]f
C[DbM]V[Wl
B\M]O\V\WgXab]e\gbhdm[q]uiv]
D\TgWYX[Yb[\^dlcravc
@dC\DYGeMZO\WaZc[f]jddl[vY
@dB[E[FeGfHgKbL\N\PbQaSbTYW\Xb[X\b]b`]a[bbgej\k\mZnZoXpmqbsdtYu\
B\CeG\K]MgO]Y][c\\`\aed\f\hdjak]pcth
KeOYg]vg
GgW]Yddd
AiBbI\K\O[PfTZUZV]WgZd[V^c`fdXigq]t\u]v\
@dAeCgJZK\M[O]SYWTYc^]_]`ff]lYv\
CiRbW]X[\e
C]DdE]GdJ]K]NdO[P\V]W]X\Yh\b^c`\bddaebq\taue
@[D\E\GaKaMcNjWW[g^]c]e\hbl[mat\vX
@aA[BZG]J]KaMaO[QcWdXh[\\]^a_be]h[m[q]t[ugv]
@[BdDfEiFaG\M\N]O[P\R\WZ_jbccbddlap]q\sat]vd
HjIcL]WZ
J\RhW[ui
IbOgPeWZY\Z]\]_f`[ccq]t]
@eHjL]WVgbqj
BZEbFbHfI]JcNaQbSaT[UbWgXcZ\[[^bcZd]e[fqg]j]l]r]vY
KbM]RiV\W[sc
@[La]ib]
Yb^]rg
B\H]OVPbUbWiY\[ie[hgk\tc
CZGhKgL]OaVnWc[]^]_\adqcsZ
@\B\C\HdM\N[OXV\WYZf]]_cebg\jklhm[q\s[t]vd
M]PcVbW]Yg^cebp]sdtc
BaV\WiZ[[[baebsdt\
CiM]O\WcYb[]
NeW\[iu[v\
@\AbBZCYE]GcHZIbLZNZPdUbVaWcZ][n\f]Y^Z_\`[agbYcbecfehij\kcl\p]rbteucvb
@[A]DeGbHdJZL]MfRdTbWfZ[^\`\afg\hck]o\v\
CfJ\K\T]UYVfWXlaoi
C]ObViWd[]eZl]
CaJYKXMXO[SgVhXfjbm\odtf
KlRZ
VaWeX]^[e]g]hYk\l[mftfvh
Wcecgivb
A]CYH[MdTjWY]c^icbedkbrb
@aAdC]GZIlM]R]T\V[XbY]Z\][_dacebhbl\q\tduZv]
@cBdC]DdIfJbKbLeM[S]WgY]Z]\]]]`\bacbffk[lXq\rhv[
B\ClG\O\PiU\WgY]Zj[Zbddaebfeh]jUp\q]r\uf
W\\]`aehhb
AeCaDdGdJaM[NZOhP\RdT]V[WXX[YhZ[^b_ed]e\f]o]rZs]uZvV
@\BZC[GgM]NYO]R]TdVaWb^Z_\apegfWhXjht[
A[DjHcO]QbU\VhW]`cehv\
Vh
B[D]FdH]Ufbhe\hkq[s\vd
DgG\Q]WTZm[b`Xhbo]vi
CgFVInLZM\NZOePgQ\R]SgW[X\YSZ[^\`[aZb\fWkdmbpbrevW
A\CYG\I\J]KbNZP[V]WfX]YfZ\\c^\_]d[f\hblbudvg
B[DeJdNhPbQcRfW\[d\]adeXjhkel]q\t\
OhV\Wa[b
B]CiE]H\I\J\L]N\WY[X\Z^Y_]a]ettZu]vY
@ZB]DhEbG]TZV\WfY[`]f[vc
BYWodYf\lb
WYlg
Wk
N\PeT\ViWXY]^Xaaccv]
el
@\AeGZI]KdScVbWiY\Z\[X^]_accfdnbpasVtbv\
@aC\DgEbFZH\IZK\OrPbQ\R\T\VXXb[]]e_dabb\d\fWg]hdk]m\p\rbteubva
V]WZ[Zlg
^dhmm[qa
CbF]GeLdOaVZWpZ]\da]cZd\e[t\uc
@aBaHSJcKcL]NYP[Q]R]SdT]U\VlWYYg[Y]]^]_\`bb[dah[j[k]lZm\n\oXpYqXr]t\v[
AeCVK\Z\\beah]jal\pctdv]
bj
CqJcM]N]O\WY[]l\
D[FdGZI\KcL\PYQ[SfTbV[W\XbYbZe[W\\^Z_c`]a[bdd\effWhdmWret[uXv\
F\RjW\\[f\
@\G]J]M]NdOZU[W[Zj\g^g_\bZcbdeedj\p]qau]v[
@bCZD]EYFWJ\LXMdN\PcQbTbUjVdX]YZZY[h\W]f`ZbhcddbeefVg\jfkYm]n]ofqir\sXtav\
DfGcNdOdTaWTZd[baccYd]eUjc
B[C[FdG\IbJZLZMYO[R\U\VYXbYZZW[Y\f]\^[`[addaeif]gcjZk[lao]sbu[
@]CiEcG\JeK\UbV\XbZc[U\]]\_c`]aYb\cYeffegah\j\kdm\p]r\sXt[ulvX
CdEeOf[\_]bmqe
AeB[C\E]F\G[HZJ[NbO\RWTaV[WZX[Z\[[\c^e_f`\bVd\jZm\p[qYrbu\v[
B[DkJkWU\b_brdv[
@aBdC[G\KcV[WW[Y^W_kebjbkdpdqjr\satf
AaB\CdD\F\G]JaM]OXT\WbXbY\\[]habdee\hdj\kambncqfr\tcu]
AbCaD[EZFnHlL\M\N\O]P\QaUZVZYe[\a\b\fbidk[l\m\nZpcrYsZt\u[vZ
D]Jf`kuZv\
AmBXCfE[FZG[H[I]JaK[LWMXNYOYPcR[TcWZYSZh[d\Z]d_X`]dfgnhkk\l]mTnSoZp[rZtXv[
J\W]^igk
LhTjWV
@aCiFZG]HeL\PfR\V\[]^\acc\lZqcrgs\
E]FiHkOZR]U\VZW\delZo\
H]OpVi[Z_\
@aBcD]EdF\HfIXK\L[M\N]OaPfR\SfTZVaYYZX^Wa[b[ccd[f]mhnZo]pdrYt[ubv]
M\O\jhva
BZL\MgRmW\
L[P\R[V]We`\a]jkq\
AbB\CZF\H\IaKcLVR[S\T[UZVcWnYYZg[W]]_da]bag\h]o[pfqbret]v\
J]V]WkY]\]cfj\
E]LlO\R\S\VbWVXl[Vj\k]p[tfu\
CkV\WeZh[dl[n]v]
H\V]_ko]
A\B]CYFZHaK]PWQZReVcWZYfZ]\e_j`]aZcZe[hclcndqXrfsatbve
Zgbh
JZVfZl[]^d`cbcv\
@YB[DcEZF\G\H]IZJkL\M[NTOZP]S]T]U\VUWXYZZ\[[\Z^Y_X`Zatd\eff]g]h\jYk]pVq]s]tXuXva
CcFjWZXh^gegj]
A\B]EcM\WZc]dbvj
AeC\D\E\KZN]O\V[X\[[`ijcsbv\
E]J]VYalj]
D]N]dj
B[C\DeG\JlW[Z[u[vg
I\N]O]P]Vi[\\a^hra
@eGfNb]b
W]Zj[]e]
d\e]vg
AbB[H]J\ObX][a\]]bech]lcmeo[uiv\
BZC\E\OZPgQmSeWZ^gc]e\han\r\
AaBbCcD[F\G\NeOdT]VhWjX\\]^c`\eafYhfj]n\qcreudvX
AiB\L[M\NcOdP\VeWcYa[[\\^\bgc]h[nco[qfu\v[
DbFdJ\O]UeVb[b][^]bYcbgdhiq[vc
@\CSF]HZIpMXOZP[RaSaVWWjY][]\Z_eadb]cZh\l[m[nZqYr[s\tXudv[
CeEYI]N[VZW[`pc\n\tYv]
BXFaG\HhJjL[MfNbOcPZR\SgTaU\XdYa[c\[]]_]`Zabbdc]e\fhgahbjbodsduc
G]R]dl
B\CZE\FcLcPeSfTbUcVf[W\Yarecf[hcj[l\resbuave
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
@jBaCeFfHkMYQcS]X]Zc`Xa[bWe\gekbpdtb
ClHZT\Wc\fb[f]o\qcv\
DcGaJ]KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
BbC\G[J[OgSZTdZb[X]b_heZffscvY
A[CYIYORR\UaVbWkX]Zi[X]\^Y`[a[c\egl\mcncoapbr]tku]
DbN]VkW\^\b[k\vp
CjF]GZJaN[O[PfSYT[VhZW\b]\_cbfchfdh[qeta
EgWdXb
@hA[B[C]DWF\GeH[I[OWR]S\U\VfWSXiY[Za[h\b]e^\`[aadceZh[j]kbl[pWqZrds[u[vW
B[CfE[FcGXHUI[J[M\OZPjQcR[ShUaVYWc[Z^Y_\`]acbeccddeYf\gcj]k[p[q[rYt]vd
B]D]FbW\bac[dhv]
@\AZB[DXEgLiM\U\V]W[X[ZZ[Z]jc]dcf]gch]l]mdoYp[sbu]vf
AbB\G\H]KbQiTaW[a]b]e\fhhhtf
GdPhWd[[c]
@\C]G]Rgcceif\hgt\
HbJh`cvh
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJda\gbhbl\
@ZCeDYEeF\I\J[N\ObQaTbUbWVZb[d^\`bageZhdlfmeo]r\sVu\vf
B[D]E\FvMVQmWc\ddfedh]q\sd
@bB[DcEgF[NXYba]l\mbrhvd
D]TfWiZgm\
B]C[F\LfM\PdVbWXXaYb[\`]bkebgcqcva
OZUcV]WZZf^]kh
cgkav\
OhW]
AZBXGjH\I\L\OaPbQ\RZShT[WUYcZZ[Y\d_bb]cedbe[g\h]i[j[kYm]oap]q[r]s]tXvX
@eAdCYFZM\N\OcScT]VYWZZ]\\^h_\`baad[eef\p]v\
D\EbG[IdOdR[SX]Z^\`haXedl\
B[Hc[g
AaB\CeHdOdR]TiUfVfWYXb[\]Ybke\hdm\p]qcsYv\
Bju]v[
Iiec
B]O\Wal\vi
LWRZV[Wh\c^\e\h]o\rgtd
O\P\V]^Z`tc[eXm[ok
B[L\VbWiY]Zd[[_\c]efjbra
MaU]^]`bacmgtbvd
@]BWF[IdJ\KbM[N]ReVZY]\]^]e]f[hcmbnZq[rk
AZE\F\HYIeJ]LYM\OsS]T]VXZ[^[_]`ZbVcbd]eZh]k\n]p[rXtW
C[H]J]LaN[R]V[Wd[X^]c\enfbscvY
DcHaK\R\TcVhWia[h\l\v]
BgLcRZWT
FbG\JiOcQ]SYT\U]W\[b^c`Xf\k\sat]
L[[kk\
A]GZH\K]LcMbN\OcP\SeW\Y\^\eefklYr[uavb
B[CfFiN\O]T]VaWjX[[cc]eahZkfl]m\odsdv]
B[F\HZObXa]fehqdt]
BYWWkp
AZBdDaGaJcKeLfQeR[ScVb[V\]_[`caac\dbegfijfkZqeresdt\u\v]
QfVcW[
BXHfOaTcWi
BeKdMjO]V\WU^]kbv\
WZkim]oc
OYWjfb
Odeih[t]
RhW]\\
B[WVcmeh
@aD\FWH[IdK\L\MZN\OWQcR]U\VeWdX[Z]\m]\^a_aa[bgcde\f[hbi\kbmbndoYrctYub
CUE[F\H\IgJ\K]N]OYP[TaUhV]X[[c\]]f^[_ibfcXeZjhl\mfndobr\seu\v]
B[JfL]R\Wmh]tdugv[
B\CgF\GhH\OgUcViWZXc\a^a`\aaehgbiZjcmioYubv[
@ZA]B[CQE]G\H\IZJWK]L[MZN[OYP]Q\TZVXXVYXZ[[Z\W][^\_W`]a]b]d\eShWiujVk]mYn\p[q[r[s\tUuWv[
@cA]CbJbOcR\VcZ[[\]c_icceYfehfja
BZF]H\J\K[M\O\R]U]V\WYY[Z][\^Zesglh\m]o[p\uYva
@hA\B\FhHaKbLcN\OcP]RdWgZ]_\e]f]j[nXo\sbtguZvY
@ZA\D\IbKbMbR[U\V[W\X]Y]Zc[h\b^\_hhdjblWrdtbuf
C[F\GbM]P\UdW\Y]]\_bd]eijcmfnYoZsbtaua
AbHcL[M]O\PbRhV]WYYc[[]b_Xaecbeffbhpj\k\s\tbub
@bAeB]CaI\LiMZOcPWTeU]VfXbZ\[f\Z]e_b`]c\h]m\n]v\
@]A\DcJeOdT\VdW\[b^ke[f]pbvZ
CeObV\[]]dbbc]ecf[hhjbrbue
B]DZE[K\LcN[OYU\VdW]XaY]Zh[c\e]b^haacce\f[m[ncuavW
@aBgCZIaJhK]L]MdNfO[PcQ]R\S[TYUZV]YbZg[c^]`cebfbl\rksavb
R\Zg[\
FdH[Wil]me
RbWT[\e\ki
CcIfO[T\V]Wa[]_\a\e]f\rkv]
A\BeD]FdHdJ\L\PfQaU[V[Y\Za\Z`icbdZe]gbn[t\uivZ
AaBaEYFdHcI\J[KqLZOZP[S][Z\Z][^c_f`Za]d]eefdhfi]jXl]nZp\qes[tYvZ
@kDlFZGZJjM\QcV[^X_X`[aacad[jYv\
CbGeJ\OWT]W\]\fghcjd
AdB[C\FXM\N]O\PdR\T\V[Z[[[\[_Z`\a]b]c[d]hajmk\l]o]tYv\
PbV\W]YjhYr\
B\HfKaS\V\W[Xf_]fZtbu\
B]C\E[HbJjK]O[UbVbY\Z\[\]Zd\ejgbmcoZq\rbv[
I]OcUfZaebmbngo\ra
G\J]MbNgWYZk^cedfcuav[
B\C]EbLgNaOZRbWZ[]^\acdajak\lemctcu\
O[PbWmY]
E\J]LnP]VfY]dae[k]l\
CgFaOZTbWiZY[\abe\tgvd
G]JY[\ceehr\u]vf
BZCcL]OgP]TbWX[\cbemt]
BcL\Wirb
B]LfO[T]V]WX\ce\k\teucv]
J]q\rg
@dBXC\DcEdFeGpMhNdO]P[S]V\WXX[YeZ[[c^c_W`\b\cddeeYibl[r\
VZW]^eldtg
B\C]D\H\JgKaM]OaPfTfWSY\Zb[h^[ahcYk\l[m\ndt\
Wj[]
@aC\F[H\M\N\P]T\Wk[]^Y`ha\bicad[e\hei]l[ucvY
H]J[OeU]Vqp\
B\WhY]^[`ed\eXlZri
FbHjIjL]O[R]WZY\[]n[
@XB]CcD]E[FfG[HlIZJgK[L\MbN\OcTYUYWXXbZa][^[acbZcbh[k]m\nXoZp]qXr\s\t\u\
IfO[Wd^]
AbG]K\M\N]VcW\Xb[c][^]_ja\cbf]h[p]tZu\v\
DcW[aceoh]sat]
C\DbFfG[TXW\Za^X`\ecfgldv\
O[WnZ[[[l\
A]B\DgEfG\K]N]T\V[WZYcZ[_apcvf
@aBbC\F]G]HgIZJ]KeMfQaScTaU\W[X\\b^[cZhdk[n]q\rctbu]v]
HbKeW\\[pcsg
B\J\Nh[acbkjl\
@[BXEXFeJiK]M\Q[W\Zg[[dcj\l[p[q\s\v\
BdFhV]
BhFcH\J]
C]F\HaIlM[O[PZR]S\U]WZX]Y\g\oepj
VcWgXe
D\HZM]OiPcSaV\[d^]aec[eZgih]m\oct]u]v\
Wml]
A\E\F[HbJZKZMVO]UeVYWdX]Y\Z\[YaYbcdcekgbhcm]o\qcs]tav]
HcR\Wg
@dAaB\C]HfI[KbMeOnTeUcVbWeZb\gdbhaicj[lZman]s\t\ufvf
D]G]KcO\P\SfV\Y]_bebfcmdocu\
CgO\WmXcYdoc
A]B\GgJeM]V\XbY\Z\_hecf]k[lYm\ucvb
G[Xa^b_Z`Ya\cfe\ifjbt[
@\BYC]DbEmFYGPIcK]LUM]NhPZR[S\TbW\XXYdZf[c\Z^]_]`[a\bZcpdUebfhgbhjlomcofqYrZs[u[vT
J]W\Zje]f]ham[ohv]
A]B[CkJaL[WZZr`bc[e]f]rZs]
PiY]f]ra
Wiv]
B\M]O\V\Xab]e\gbhdm[q]ui
A]D\E\GcHjJcM\QaU[V]XaY][\\Zb]ccf]k[l\m\p]r\sZt]vZ
AeCZF[K]O]PgV\ZZ[\^\e\glo\u\
CbH[IkO\QbR\V\WZ_Zqer]t[
DdHaIbWfv]
B\CcFaJZOdQ]T\V\Wb[\^b`fc]eefZh\kgm\odsft[vc
BdC]D]GYW[`ke[lembv\
@bAbB]LbM]O\TdU]VcWWY][]\]]e^b_b`]agcdqc
@[BbEXFiH]JiK]M\Q[V]W\Ze[Zdcj\l[p[q\s\v\
@ZA\CZDcEbFaGcHbJ\L]NeS]TbWgY\Z[[h\]`cbfc\diebgdj\k]l]r\t\vZ
I]OjVZra
IgN]OXRfW[\]e\f]r\sctbv\
B\DbG\H[J]K]M]O\P\Q]RYS\T]XeYb\g]c`]dYfghdj\lZo]p[qar]sctd
@cAcBXCbFbGSJ[L\MhNZO\PdQjSeT]UeVWYYZY\V]Z_\`XabchdWh\k\lfnboeq]rXsetYvY
BcDbF]GaKbVeWXbbean]obrdvd
KcV]e]ui
B]HhJgMbRYVeWXY\f\hdlipcrnv\
@\AdBaCiEeFbGcIdJeVbW\Zc^hb\dbe\f]g]k\l\o[reu]vc
EdR[V[Wmo]
HcK]R]SgW]X]bboesg
PfT[WdYf`eogrZt]
CpI]M\O]W]b]
C\H]J[K[OVR]TcXi[a^\c\f]mdnZres[vj
DbH[IcW[[]ecocvi
PhSdWZcefV
B]G\P\ShW][Xa]cglhm\
C]H\S\Ubf]mdpZrg
@\CfDbGcI\J\KeOlP[Q[WcYd[Zaeb\ckebfghZjck\p\v[
E]Mi\aaaud
L\W\[g\d
HhWbZ][\b]eamdu[vX
FhHaTcVa
D\EZFaM\O\P\R]VX\]fbgajkl]udvi
JkRdW\l\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cdZf\jZlcobub
I[R]YZm]rk
IiOZW[c\
R]Z\eo
B\D\HfI\M\NhR[VdWXZ\[mc[lbp\v\
KZRmV\W[ra
@\C[D]H\J[M[V[W]Z\[c_b`bcceol\pXrbsct[u[vU
q]vi
J]N\O]PbVbWc[bcbe\f\hajbmXriua
I[Zi[[hjt\
GcWZZ][ee]ug
\h
Fj\]
@]CeG]HcIdWZZh[e\b^cd]l\n\s]t\v[
B]C[JcWW[n_b`\dbu\v\
B]F]HdLcScVaW\cbf]pdqcugvb
M\W\Yg[]^[eoh]j\o\t\
CgHUTWVjcj
GcH]KdLbNcObVZWXZd^c_]`Ua]baccd]eag\hgo]qbs\u[va
J[Zh
A]CZI]K\L\MZN[O[R]TaUgVYWXX\YWZX[\\\]bccezf[g\hYmco[pZq\s]tXu\vS
@cA\D[JcN\OfWcZ[[c]a_\`\a[bfccdcfbm\n]r\t\
CgL\TWWZ[fka
JbWZ[hl]
CXJjadu\
LeOcPcT\WZYb^]cbkbla
@eAcBcC[EbF[G\HVJcKaNeP\QhSeUWVeWYY\Zc[b_[`dabbYech\mgobpas]tcu\
B\CZJfRZUeWhYa[]\beff\hblcm]td
B\CgF[R[S]VnWT^]bYcgkhqhrat[
A]CaH\MaUeWZZb\fa]bceegbhbmZo]patW
CaGbLgM]OcV\W[ZZ[c^bbefalZq]
AaBjE\GaHZITMWVYWZY]arjZpdtju\vZ
BZC\D\E]J\M\N[Q[T[UXViWXZY[X^b_b`Xb[g]hpj[kilbmXo]pZr[tZ
CiI[P]TcUcW[cchdl\qbrdt\
ChGZJ]OWTbV\Wk[\^Yeak]t]vg
@eA[BaDZEeFdGbI\LYM\NWO]RXV[WeX]]]^[_d`[a]beeef[jbo\p\qcr]ta
BaCeDYJjLeMdOYT[WdZ\^a_bbfccdZhXtY
@YAcBbC\DeG[HXIcJbK\LWM]OgR\S\T[VcWZX\YWZc[\\\]b^d_Ya[b[dde]gbjbl\mcneo\pbqZshubvb
Ng\i_iv]
BZC]DcE]M\N]R]WXZ\[W]a^[b]c[exl\tXvY
G\KlUZYeZgeWperZ
@dDhH\K\[e`begp[r\
F]Q\RhW]
AaO\Whfe
HbPhVeWbY\cfl]qcr]v\
AgC\EbFbMbQdR\VcWYYfZb[[\b_d`\cZdcecfchbk[p\q]sbtgvY
XY]h
DgNbVdZ\bgta
ChWd^[b\q\
C\M]OjVlWeX\^Zb]cce]j\m\p\rY
N\O\VWW\e]f\menarl
A[B[C\DgFcHdJaO]UkV\W[ZXb\eZgcvh
@aCZF\H\IaKdObRdS\UZV[W]YZZf[f]]^d_da\c]d]egg\h]o\pfqdvZ
@eD[F]I\KfL]OaP]RUUbVcWZZd^Y`kaceZf\hgj\mgnbo]u\
@aH]P]W[Za[]^]`\a\bid]hcv[
B\U]^\b\gghcq]
B\MiWe[Wfdl\
JZU]V]Z\[Zlgpb
@XK\R]S[VvWY_]`\b\cfe[
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
CbF]M]UdV\W\Za]ecbejj]mcoZpatX
AbBZCdEYHhJeKcMgPZQ]SYT\VZWZXW[X^e`daibgc[dee[fegehjiZjYkbl\mbnaofqbrbsVu\
@eBcD[GbH\J\K]M[NcOYPZR\S\TYV]WbY]\]][_\bfdSecfbgehel]nfoapcqbr[s]t[v[
@cB[CZGWH]IcJ[MaNXP]V\WaX\Y\Zf\a^W`fd[e\fbgckclZmcn\o[pftl
L]W]eZhlqYu\
CdR\W]]Zkl
@dBXFbGgJVKeL\M\N\OYP\R\SWTbU\V]WRYgZg[\]l_padbgdZeeh[jak]oZpeqas\t[vY
C\IZOmV[W][f\dc]ebra
@cAeBcC\D]EaFcHfJbM]OXR]SZU\VbWbXXYY[[]c_\bacdd[fagajdl]m[n\pYqhr[tfu\va
B]I\KaM\P\ShV]W[Ykf]mcpcrYv[
[gsd
AbB\EbJXKfOZR\VcWUX\YaZm[f\a]c^cfdhbjelbrct]ufvb
JdV\Wbebm\ojt\
CYT]Wgh\n]pi
@]B\E]G]IZLgM]N\ViWWY]Zcf\hjoXq]ubvc
@\CeD[HaL[NZO\PlR[TZUYVdW\Y\Ze^Y_gbbc\f]gcheifjalemcnZoaq\retZuZvZ
CZE\J\M\NgO[TgVcWeZga]hal[r]v\
@dAYBZCnE\FfKcLZMcN\O[P[VVWhZY][`fe[l\oaqbth
@bAgB\CYD\F\GhH\J\NbOYPaSbVZWZYg\\^ba\dde\fgj[n\v[
B\CaHcJYK[L]M\NcSgUZZ][\mer[s]
AgCcHWJ\R\S[WYYg[[\a_[cbo]rZvZ
Jhu\v\
W\[]eju\
M]O]WW[peZv\
C]DbH[JfKbLjMdNaQ[UbXcY]Zb[X]c_ca[b\cdd[f[h]lam]nao]q\seta
LZR[[qeZt]va
BdJYL\O[SkT\U[W\Z][\\]]b^[_[edhkjdlZr]s\tWv[
Cg
AfBPDbGbTaV]Yc[Z\e^]_bb]ced]eafchcl\matcv\
HdV]Wc^\eml\tX
@\KiO]WbZc[]\c^Zlgo]p\
IhO]
@bBaHfJ]M]U\Zb^]`Xegl[nevg
CYEeH\IYN\PcR]SdVoWSXhY[^W`gaad\hZl]nYo\pZq]ravd
B\HZI\JfK\LeNYP]TiV[X\YcZ[[[\o]b_baaf[hao[pctbugv\
B\C\HcMaObPfRaU[VbX\Y\\\]]a\cbe]lkmbnap[q\rWsht[
@cA]D\HhKbOcPZS\TZXcY[Z\[f]c_\aYb[ddeck]n[obphq[rbsdvb
@[B]C]DaEZGcIgJWL[M]NiO[P[R\SYTYUeW\Zi[V\Y^[_iadbcd\fXgmjcl[ncqduVv[
A\Tjhd
L[R\WZkk
B[WU[beltZu]v\
EgH\IaObPcSfT]UcW][\\b`\ecgghclan\pdrbs[t]v]
B]R]Wgearbt[
AZGbHaI\J[K]M\OhP\TcUaWfXdYeZd[Y\Z^ba\cXdfe[iakbl]mjnbpcr\s[ve
B\L]O\WW[ne]
@bA]B\EbF]GcHZIeMYN[PXT[UiVdWWXhZd[\^\_]`db\gbhZjllbmhnZoYp]qZt\vX
W[[[vk
FaH\[f
QgWZ]be]lc
@gKYMhW\[g\\jdnbu\
AaBbDaE]GdP\RcUdW\XbZe[b_]`[caeYfah]kbnkq\sev[
AcDZGYHeKfL\N]ObP[R\SbUeVcWiY]`eafcWeZfcg]heibj]lXoeqerjtSvd
DcEZGdH\IfM\NcObPhQ]RdW]Zc[\][^\_ZcZe\fbl]q]r]sbtb
@]A[B]CaFaJZLbMeN\P]SfTaVbWZY\[Z\acdfkg\jblZmcsZtiufvb
AcH\I]K]L\OgPfR\SYVeWeXZZX[\\f^Z_\acb]eYh\laofp[q]r]tbvb
AdBYCcF\JXL\OaP\R\TcU]WZYbZn[[\a][_ba\cZehfbkYl]m[pdrbs[tYuevZ
BhOdR[V\edjalcmb
B]V]WbufvZ
B[DcFcOnV]WY^\ccs]u\
B\L]R\S]TXU\VbWe]je]v[
GfH\I\K]RclYof
FYHXI]P\R]VjW]XdZc[\aeqYsZv\
@eAbC]DeF\G\J[LbM[O[PaWYXe\Z^Z`abdfegfh\mcn]o\q\ub
BZU][\ekv]
RdW\
@]AcCdD\IbJ[L]MhQ]V]XbZ\]a`dbcgehclbnao\set\u[
B\IbO\P]W[]bm\ujvf
A]H\J[L]U[V[W\[Xa\e[gim\o\t]ud
B\VXWdegu\va
H\J\Th
IbRbWhmb
KkO]W]X]Y]Z\nfo\p]sZ
C\RmV[W][a\\f]
DeOYVVWf[d`[rcvc
BdFbLaMeOaR\Wf[d\]^db\k\l]vc
B\F\W[[hlWsa
AdD\E]FjHgO]R]U]V[We[\_l`\ddfYm[
H\TbVdW\Yapo
B\CdD]E[F]G[I]J]K\MbNcO[PfT\WZY][h\Z]abceZj]kZlcpZt[u[v\
@bBYF]G[I\PjQ[U[WcY\Z\_Z`\b\hajclcmdnbo]q]t\ub
W\\g^cea
BgW[ad
M\NZP\RdUXV\WZXZYaZ]]qb[edlYm\p[u]
B\Um[\m\o\
ThYfZ[l\
N[Q\VaWrZ\[]^\`[b\e\gem\o\v]
ChHaJ\W\XhYaeVrj
Wh[gb\
NYPcVhWdq]vb
P]VcW\[\aghdvd
AbBXCZDbEcF]G\H[I[JbKZMXOcQ\R[TcVcXYYb[c\h]\^Y_Z`haYbbd[ecffh[j\kZl\n]p]qZr\tjue
L]M]QZR]Wq[\bdt\u\v[
C\M\V]WZZf\f^Xgehcigq\
BbDcE[F\GbHcOaWXYb[bbfdbe[nco]r\sct\
AgB[CfFcGcJ\S]V[Xf\e]]^ddaeehblbm\ojretdu[v]
`]ug
IgMuO\V\WXY\[]
BjI[J]WZZb[a\\`\egmatf
JZKmO\R\W]X\_]maocpbv]
R\elheq\
H\IZKYRkW\l\sb
C]JiVj[\]a^Zga
C[JcN]RjU]V[W\Y]Z\[X\d_]e\mcr]sYtbucv\
VbW][ml\
@cCWE]FeHgJYQeR\W[X[[]^\cfeef]g]l\qesjt]u\vZ
ClGcH\J\OYTdY\[\]b^]`\e[j]vh
B\MbU\WYZl]\l\
B[M]O\SsT\V[WcY\_]cag\obv\
R[cgdethvd
BeH[WcX]Zg\g_\ebhevY
R[Wi`\c]ejt[v\
CaI\KZR\VfWcXi]\d\f\h\sdv\
BeNaU\VcWY[[cbhXl\oapi
H]O[PnReSdV\WW\db]v\
K\U[VhWj[[_\
AaCfG\ag
F]HfQaU[nZo\v\
GcR\Wi
XY]h
@\C[H]JZK\L[M]ObUXV][b\b^jbfdceZfggbhdiWp\rd
CZD\FaNbTgUZV[W\Z\[bbbedgdigj]lcmeo\tZu\
Jhu\v\
D]EbFjHYIaJbPdUcWaYdZ\\b_b`]e[fbg\h[lbn]rcv]
@aBdF\HiK\N]TdUhWX[]^h`\abfbg\iblZmZnaobpcrZt[u\vc
C\E\GdJYM\NgOhVbWZZg]\^]fehel[r]vZ
A]FaHVMkWbZa\bfajbmds]tbv]
R\eo
@bA\GaJbO\VfWY[]]c_b`daad\fbgbhala
B\M]Wg_Xhdig
C[FhHgW\qZs]
CbKZR]WcXi]\f\h\sbvY
O\`\chl[ncq\
B]MZNfV\Wd[hee
@[JZK]R]T[W][\]m^]e\gdh\lavZ
BdLcW\edp\s]
M]OcV\\leghYlZ
@]C[FcI]M\ObPrR]VZWcX\Y[]e^j_]h]l[scvZ
B\NbS\TZUhVgWb[[\\^]lgv\
B[C\I]NWOXPmS\U\VRWWXhYc`baid\e\f\lau\
@fAbE[G[H]KcLcMaNiQbSaV\WZYb\f^e`fbcedg]kblhmgndobp]q\
A\B[EbFcGbH\IZJXK[L\O]PWQZR[T\UUX\Y[ZX[X\[][^R_ZaZbUc\dgeYgzhZjZkhl\n[obp\qYres]t\u[
AbBdCdD[G[H[IaJcL\N[Q\T[VZWgXcZ\\b^h`Wa\bgdbg[h\j]obqar]sZte
B\DdE[J]M\NcQqTeWYXb\[d]e[f]g\htlbpZ
Xi]\rf
B\H]JYKjLbOfRZV]W[Y\Zi^[_\eeg]s]va
@]A]BdC[DbGZHhJ]KeM[NYPYUbVgW[X[Yg[\]\_[`\a]b\cdd\egf[gfhYlem]nYpbqZr\scuave
AgB]GcHgJgO\PZTdVlWZY[Z\[a_]`becnhqdr[t]vc
BYH\OoWYu\v\
@]AbBeE]G[J\L]OeWTZ\[rccdceihVl]qYt[v\
@eFgG[J\MlNaOYR\S]VWW[Zb\[]e^ga[b]e[l]rft]ve
@ZAjBYE\F\IfJeKYL\M[N[PZQ[RZSfTfU\WdXbZU[d\]^X`[caeffbghh\jbk\lWmaoYp[qcr]sWtiuWv\
A[BYQlTgUhVZWYZW[W]\j]l\m\ncodrdsct[v]
C\O]Wf[\vh
AaBZFcHZJcK[L[NcPZQ\SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn\pZqcrcscu[
CYKdL[ObP\QiV\WfXbYc[l]a^]b]e]h[k]lWo\s]t[vS
FaJ]MbO]V[WX[a\b^fbdcbd\pcq\udva
O\Wnm\ob
C[E]VlWZ^\aihc
CiD\E]J\Ta\]eef\hZ
FhI[L\Wm^[k]rav\
@ZB[CdDoEoFUGXH[KbL\MYNcOWP]S]T\V[WYYX\\^[_\`eb]dgebhTk[lZnap[s]tZuZ
BZCXDcF\GaH\L]NZPYT\VXWgYfZ\[[\b`\adbZcZd[e]g[h{k\lYm[q\rasaubv\
WYljv[
DiGVPeVbY\lc
@fB]CdDbE\G\H]IeJaKbObP]R[U\VaYcZg[b^\`\ecfai\ofpfq]tbudvX
B]E]H]OYPhXjZ\[s^\l[m\p[u\
@ZA]B[G[HbIZK\L\MZOYP\Q\RZUcVTW]XVYXZY[U\W][^Z_Z`]a]b]d\eZhWinjdk]men[oYq[rasZtUuW
F]M]R]T[UbWZZ\[c\a]d^\hbnerhsgv[
E]Mi[f\aaaqbud
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
HcJcW\[i\]q\tZv\
DYWbdcvf
I\KhY\Zcnb
V[W]ch
Gg^apc
D[L]P]`kcbe[f\h\j\r\
CZJcW\^hb]c\uav\
CcLbT[UfVaWaY\[d^[cbdbl[mdo[
BhF]HaKZOZTaU]W\Xb_gffmlnZoZq\rYs\
TcUhWZneq]reu\
IcJmXb\[]a
A\JhZ\sbt]ue
@\B[GcH\IbL[MZOoPfR]VZW\Z\[\`bafbUd\j]q\r]
BZD]FbW\bac[dje]jcndv]
O\`\cjq\
@dBaFbGbM]NXOXPbVdWhZb]a^]bglYm]qcv[
BaL[UiWje]h\lY
AaBZHdLYNaP]VoW][b]babb\cfdalcp]q[t]u\
G[L]V\WeYkcce\
B[LpWZ\Zk[t[
CZGYN\OicarZ
AdCkD]GdHVJ\NfP]Q\VZWV[V\Z_ha]d\enfag\hekdlbmboYqfr[s[ubvg
B\HfKbS\V\W[fZsdtbu\
B\W[[feg
F[emh\
C\TfY\gf
D\FmHmJZQgS]T[UYVcW\]]aeg]l\n\o\r\sYv\
W[ent\v\
C]IcRZW[Yhe[rb
CcD[FgHdIbQcRdS\TZW[XcY\pc
@[JZK]R]T[W][\]m^]e\gdh\lavZ
H\IbU\edgh
W]jg
@dBjC\L\OfW]^Y_e`bc]tcvW
BcC[FcG]H\JfKcL[M[NcOZUdV[W\Y[Ze^[_d`\b\cedeffjakbmdp\tcuY
qf
G[OcPnR\V]W]Yd^a
hiv]
BeC]D\FdGaL\M\U[VgY[Zc[]^\bbd\elhbicj]r\scvh
CcWX[g_[a]ifkh
@eB\CeJcXbYcZ\\i]bc\e]f]h\p[re
M]OcV\\leghYlZ
@\C\FbI]M\OlPeR]ScVbWZX]Y[]d^g_]h\l\sctZu\
DbF]GgH\QgTaUgVeWb[]\]a\c]hgn]obp]rdt\vb
B]NbS\TZVgWe[[\\^]lgv\
@fA\BbFgGfHaI[LZMXNcO[UZVZWYZ[\c`eb\eVfYkZl\n]rgsat]va
BYC[DcGaH[I]JYKdOjP\RYTdXdYeZb[e_[bXe\gYhimYn\tcvW
RpWV
I[K]L]RjWZd]e]l]mln]oX
A]B[DZFaHcKbNdRbVWWVYXZZ\h]]^Ya\bbc\dff]h\kbmcncodtcvc
@]BjC]GaL\O[PZWeZ\_]bbdak]leq[
@eKXR[c\ecrZsi
RhW]
J]R]We]r^[o]p]
AcCfDZE\G]KdMaNZQcRbSaVYWWYc^b`jbceeg]h[j[lhmbndobp]qftXvX
@dA]B[CYFaGZKbMZNmObS]UaV\WZXYY[[[\c_h`[a]d\e\h]jblds\tcuevr
@fC\F[M]OcP\TaUZW\YhZe[[]bc\eZmcnbo\pcufv]
UmZZ
Y\Zl`]e\p\
NjWjg\
ChW]Z\rk
F[K]N]WYZZ^\eZgnlbn\o\
@\BZC[F[HXIZJXK\MXOZUVWRZT][^T_]a\b\d\eWgwhWj\mZoXpYq]r[vZ
@bA\BbCZDbEbFfHdL\MgObPWR\VlWiX[YZZl[[\\a\bXdjgThdkZmcolpaq]vb
AbKcVeW\\afhrbtfu\
PhRXShY\`[
DYvi
AbBdCdD\G[H[IaKcN[OcQ\T[VXW[XdZ[\a][^]`Za]bfdcgZj]lkodp\qer]sZtfv\
B]JbKiLeO]R]Wd[Y\h]c^[eZjZq\vg
C[^l`[
A\B\CcG\IYOmR\V]XgY]Z]][^]_faYcem\o[rcuZ
B\DdE[NdQkT]W\Xb\\^]d]e\f]hglcp]
CcM]QdW\Zb^d`ahgp\s\
@\A\B\CWFiGZHfIaJiK\L\NbObPdQaSgUXVfXbYg[Y\b^Z`\bcd\gan[pbr[sbtauV
BcCeGaHWJ[M\TYUh[\]b^Z_\c]ecf]g[jelamZnbp\v[
Xi]\
L]PZW]Yj
A\BbHbIcJdKYQ]SbW[XaZkl[nUve
A]GeKbM]NcUdWbZ\[X^dv]
AdC\EbK\L[MhRXS\WhYb[[e[lbtf
F\I]UeY]a]eqhZ
W[[k
B[F[J]M\Z[[]]]^\a[erhb
AfCdDbEhFbGcI]JgLYMZP\Q[R\SbTZUbVcWXX\Y\[d\a^i_Yabbhc\dbedf]gihYjZlZm[o\pTr\sa
@\B\^\_]aicblhv\
BVEdHYK[N\O]R[S\T[UTVZWffXg]mXo{ris\
BYH\OoWYu\v\
B]Od[g
MaP[U]Xd\k]Yb]feo]q\
@cAbCfFcGcHVJdK]L\N\OaQ\RaTXVaY[Zd\\]e^aa[bhc\d[e\fZialXmanbobqcr\sYtdue
B\CZDYE]G[HUI\JnKbP[Q\TYViXbZl[e^f_\aYcad[ehgdhnicjUl]p]t]udv[
C]JiU[W][f^d
@[A[CbDcE\GbIYLdM[RWSeUgVbWa[h^Y_]`dbag\hdjdl[nepasd
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@\B]D\G]Mcafcadbeif[h]ljodt\
AcBgHbJ\M]R\T]VbWa^cbfd]hg
@dFgJ\MaS]WZZc[\]e^fa[b]dYe\
G]MiNbOYVX[cv[
AZB\C\D\FfGZHfI[J[K]MZNZR[T]UcVbWgXcZa[[\d_Y`ed\ffi]lbpeqUras[u\
JfOgQcYd[\^]l[rg
I[JbObP\T\Y\^\cdegfZgYh]mdo]qergv\
@ZBbE\FlHdI\M[N\O\PgVZW]XZY\ZZ`Za[b\e\gch\j\paqirZs\teva
B\FaH\JbKcL]M\QdU]VcW[ZY\\^Z_ja]e\gmj\kgm]o\t]u]vV
C\IlO[PhW\Y\_\l]r[v]
@\A]BcDfEcFXG[J]K\L\M\N]OZPcRVS]Y\Z[[Y^Y_Z`fa]b]cadef\hcjrk[l[o]qbtYu]
CeE\F\G\H\JZKeLeMdNaO[P[VcW[YpZi[]daeafcgdk]lZo\p\r[tcvZ
PiRfWY_cf]
B]G]IbP]V[Wb[k^bebk\qbud
B[F]KiMeO[U]XcY]Zg[d\Z_YebfdgZl[mbo\r[sat]v]
BZDcEbF]GbHZI[KaPkQbRcS]Yf[]\\]]^\acecl]m]nlp[qZsXte
JcRkT]WYlZoXrc
EZL\NgO]PZR]S[U[Wm[Z^]cal\t\
W\ih
@\A\BZDbJ\LdN[T\UVV[WWX\Zf[[\b]s^Z_f`Ya]c\edf\jbl\mZo[q]tgu[v]
CpI]M\O]W]b]
G]P\SfTgVcXd\b`]hbkbl[pd
`\m\ng
@]BUDbFbH\J]K\LYM\NdOcP\RgSaT[WXX\[[\]^]bVc[d[fckeo]p]rXtZuYv\
@aAcBjE\HhL\M]N\R[Z\\\_\a]bgcbdbiambqarbtcuh
@ZCeDeEkG]IXJ[OYVXWZYY`ej[vc
eh
@iAZBcC[D[EbFcG\HUKhMcN\O[R\ScVVXcY[Zb[Z\[]f^d_[`[a\b[cfhalbnYoXpcr]sZtZu\
@aBZC\DbFfGZHiKbLcNaO\PaRcScUdVZWbYh[\\c^f`da]bde\fbj[k[m[n\pbqjsbtZucvg
BZCYEcHbIaJ\K]LcNZOcRZV\WbYcZY[k\b^a`\a[c[eghdlencofq]tduevZ
W\[g
@]AXCcEXFXGUHTIdKXLXMYNdObPjQ\SYTeU\ViWfXcZW[b\\]g_a`gakb[c[dZfag\igj[lYmcngogpVqWsbtav[
MdW\[kt[
@bAbBcCcEfFjGcH[I\J\K\N]OfQcR[S]T]UbV\[b\Z^k_f`bc[dXe[fYgajck[lTnfq[tfvg
AeDdE]I\JgKcL[M\OcPkRZT]UcV]YbZ]`\c\e]fhjcl]mdo[u\vY
AeDdGaHaJbK]McP\QbRaSbT\WV[b`ba\b[egf]hcjambqbtdud
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
@cA]D\EaGiHZJdWYZ[]d_]ceecfdh]p\t\
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
@\BZGYHYIYJ]KaM]NZObPYSZTfUfXcYVZ[[X\[`icidceefahbiaj[kblXmVn[p[r[ukvi
CdD\GYH\I\J\K\M]SfUhVbWcY\Zb[b^\`]camhnZoZpZr\ucv]
HcK]WYZ[[n\]^\v\
@\AeCWDdEbFZGcJeObPZQ[R]SYTbU\XYYe[[^k`ba\dbecf\hbiardu\vW
BZGeLZO[U\V\WZ\bk\mZnqsYu]
B\CaN\PfV]WcZ\[Y`ac]ehjgoW
@gB\FcHaKdW\[f\]]g`bc[l\vh
B\C]HbL]PfT]X[[fabe\o]sk
A\D]K]R]TiU\X\][^Z`fedgehbiZj\l[mbncocqcresctfv\
@ZBbEeFgJ]K\T]WbX[Y\[[_\`\efg\hbjflbmanav\
BYD\HYK\NfQkSbT\UhVfWUX]Z\^[`[cchblcobrbsa
Wn
CbEkW[^\c]efjgl[vb
BZLbM[RaWVXc[fe[fekbleo\qht[u]v[
G]OcP]RdSfV\Wg[Y_\a\hgt[
CcFeHfO]n[tbvf
B]m\nl
@ZB\C[D]FaHZJhL\NfT\V\WZ[]\]`ba]celdm[ndo[s]
CiR\T\WZf[vh
B[DVEeF\HYI\JgMaNiOYPbR[T[X]Y]Zf[b]f^X`la]baccfZg\i]j\l\m[o[pZq\r[s[t[
KYRVWcX\[c_bbisiv]
H]VaWi
AYCaDZE[FYHYJ\McNhP[SdTaVbX[Yc[b\\]c^e`fb\cUe[fdh\jclfmaofpbqZudvh
H\R]Za[d]]b]mio\p[ub
@bD\EcFdI\JfKZMfNYObQdRXSfTZU[WXXeZ\[c]h`baabccae]f\hfjdl[mdnYoXrds\tZudvX
B\G[M]OoR\VXWY`\cdv[
A\CYGeH]IaLZM\ObWgX\[f\ec\h\oiv\
E\HbO\Wdc\hasktZuc
CjG[H\JaTZZ\^[dfl\
BbDbFcGbHcJbWWYi[[\g^]afr]ufvd
AXC\DdE\F\GgJcKYNXOaPjR[TZUgVZWfX[Y]\Z]e^X_[`\afb\c[ddecgeh\lfmfneoXpbqYr]sjt\
AnB]G\H\NcWWY\^icahdl\t[uev\
ChJ\R[V\WlYf\]]bv\
CeMiN[O\WZYe\ifev]
@cBdC\G[H\JfK]MfPZR[ShV[W\[V_\`[a\bhifk\lgm\pfqbsbtdu\
AdF]G\J\N[R\SbU\VnWfXbYb\c^[_[`[abd\e]hejemao\pYu\va
EcNdVbW[Yd\\b]cchblf
BbWf
KgNbScW[
C[E]VlWZ^\aihc
KiY\Ze]]`[hcp]t\
AbKeOfP\SgT\WZY\^\`\fZhdmao]r\s]
CfJZW\X\Yf]lu\
CkD\E]H\J\Vf\]eehZ
@fB]EbFeGdH\I\J\LbM\U\VcZb[[^\c[dcv[
FhI]We[c^[
B\EbF\G[L[P[T\V]Wcd\hclgn\v\
A[DaFbG]KbL]McOcQ]SiTbUfW\XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
AeCbE\HeMbP\TeV\Za\a^h`db\c\dafZh\lZm]o]t[vX
A[DaO]PcU]VfWgZZ[\^\`]ahc]lavc
@YBYCbDiEdFXGXHZJXL\PZR]U\V\W]Y]Zd\[^Z_[aZcaeYf]h[kZnaodpgqZs\tYubvd
W]Z]`g
A\CeDfEjF\JhPbT[V]W]Zb^a`\abdgedh[lZrat]u]vW
J\O[`gb]ehh]ndrb
B[C\E[H]OaVgWhXZY\Z][Z\j]mabecfajbl]m]satev\
CZDZH\P[T\VZWWYfZ\\c]aacc\d[eeg\hhm[q\ratbuc
DgEdF]WUfkhZl]r\
MbR]VeWY[bdku]
DaGcJbNZ\\^[hduj
N[ZSf[jrla
A\BdIYL]M\OhScV[WZb]cce]fbl\
D]FcJZQgYdZb\f`de]h\v]
C]WYljrbv[
A]TbVYWdXh[cpYtc
[]ej
HhJ[LdOgPYRYV]WWY\^]_\bocdra
@\CZI\K]M\N[UbViW]Z[\[]\^\_ca]eWhdjjldmZva
PcV[W]Yh^csg
J\V]WhZb[[
@gCZDdE\HcJaKaNbObR]TdYhZ]_c`[e[f\hgk]lephtavZ
AdCmDcM[NZO]P[RgT]V[WZXZYfZd[X\\^b_ed]edfdg\i]p[rWs]vX
DgOdZc[gg]hbj\u\v]
B]OaW\XbZ[[pjel]
@\CiDZJ\O[TdWdYXZh]]^]abe]f[rf
B\CZD\MbO]S\VfW\XaYa[c\fe[fkhfkblas[t[va
E\OYVcWqXl[V\]a\jbp[s]tfu\va
W[[hl]
H]IYO\VfZ\[k^Ze[m\
PhWd[[
OZP\Zd^Z`tc[eXra
CdH\J[RbSbVdWYYd[X^\_bc\eom]qbt]uYvY
FjG\JnSYU]V[WVZa`Ve\ldvZ
HgTc
EcWe[\i]jmmbva
@ZA\B[CYE]F\GYIZK]L[MYN]OYQ\RZTZUcVbWXXZYWZZ[X\Y][_W`Zb]cbeThWirjYk]mcn[oYp[q[tTuZvd
Ub[\^]obri
F]VaX\Y]]d^\risg
HbW\sg
B[E\MhVh\aaaeeud
HkZ][\b]eamdu[vX
@\BaC[D]H\J[M[V[Wa[Z_b`bccetpYrbsct[u[vU
A\FiJsKbL\NWO[P\Q[S\T\V]WZXeY[Zb[[_bbScadhfYhal]maoZphretevX
C[Jc[k_b`\u\v]
MaW]\hebo]pbtX
F]RhW]qc
AgB\E\ObSdV]W[Y[^d
DcGeMgO]ViWZbfm]r]
C[D[EhJfM]ScVcW]Zb^Yfcgij[u]
Oaj\lhv\
C]Ji^d
A\DbE]HbJ[KaL[M[NaRXT]V[WdZY\]aebgc]d]g]hhjdmanepaqdu\
AdEYG[KgNcOYRYS]TZU]VaWdXg[a\d_f`]a\b\d\fcg]h\idj\mco]qXrdshtZud
AfB[CZDaGdHXKZN[OgPiR[TZUeV[X]YY[Y\[]g^c_[`\aeb\dbecgdlfmhndoUpbqWs]
BhO\RcW[
@fEbFeGbH]J\M\U\WXZn[[c[dct]v]
[]ej
AbC]VYWh
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
BZF\G[I]JXPbTaVeWTY][\f]kelbq[resbt[
Wi[]f[
AdB]C[GcL[NgVfWglbvZ
OgV\fc
M]Wh[\t]ua
C[OdW\_ge]
HcJcW\[i\]q\tZv\
_k
B[G\N\O[UfV\WhXg[c]\^]cbe\gYi]jalcmnnaoXr]t\v[
@]B\C\D[GXIbJbK]L\NWOXPWQ\R\S]TZU\V[WWXZYZZf[\\c][^dapb]cddfeZf[gbhYiZjVlbmloYpYs\tZ
C[^m
Vj
Ci
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
B\R[WcYkZ[`Zggua
@\A[B\CRD[GWHeI]J[M[R]SjUaVbYY[Z\\]f^X`fcbd[gZmanfo\rUsctc
C]ef
I\KhVaY\nb
@dA]B[CXD[E]FhHjI]JbKgM\P[T\U\VZWZY[Zc]b^c_\`\a[ebgchgj]l\m[nZo\pfqdrft\u]vV
B]DbFeG]J]KbM]O\T\WbYc[b`\cZfeh[o\pethubvZ
E]FhHkOZVbWZXbb\gbl\s\
A]B\CZVlWda\cge]l\
FYK\M\RmV\Y\Z\[\f]l]mbs\v\
BWCcH\MeNdO[PfQ[S\TeWgYZ\d^\`ea]b[ecf]h\mbobpTq\rjtY
L]Wi[]\d
B[FgHZUi[]fbgbm[p[
CbF]HdR]W[[iaek]
V[W]ch
A\BYC\FbG[HbIgJeMcOdS]T[V]WYY]Zf[c^[`kb]cbd\f]qcsd
Gg^apc
D[L]OaP]W\^\`kcbe[f\j\
BfW]`\d\eblY
B\vh
CZJcW\^hb]c\uav\
@[A[BYCdD\EYGbH\JZK[MZNbOfPbQeRYS\T[UdWdYcZa[a\c^]_[bZc\edhZjZmbo\pZq]t[u\
M]OaU\VeWZYh^Z_e`\aae\f]p[
@\BZDbGhN\OXVfY]^eaccbv[
d\e]vg
Mj^\_a`eud
BbHgKdWY[ao]
KcL[M]NZXb[e\c^a`Zj\kdmXn]ojsb
OWcg
B[GcJ\PcSbUlWYZ][\\al\m\o\vg
KcM]VlW\^Zf\
EaLkOhS\WXe]j]v\
\g
B]TcUfWZZ\neq]resiu\
H]Ua[cf]rh
LfW[
IcJnOeRd\[]a
BdC]DdE]GdI]J]K]NcO[P[R]WUXf\b^d`\bddaeapcq\taue
A\JhZ\sbt]ue
@tBdChEcFaGbH\IQJjKaLYNkOUPjQ[R\SiUXVYWZXeYXZV[c\c_ga[cbe]h[ibl\nYo\rcsdt]ulvd
@\DbF[G]IdJ\KcMbN\OdQbR]S\U]VdWVX\Y\ZX[]\[^b_bacc]difdj]obqcsbtcvh
@[D\E\GaKaMcNjWW[g^]c]e\hbl[mat\vX
B]MgW[[Z
@aA[G]J]KaMaO[QcW]Xh[\\]^a_be]h[m[q]t[ug
@[B[DgEhK]LbM]PfVYWiYeZc[]\]^\_[`Ydcl[t\vZ
E\_rv\
OgV\
L\RfW\[]ke
BeC\D\E\HcKeMfN\OZVVWbX\[Z`lg\jYqeub
AeM]OjW[]c`\bhjl
AXCbDZEfFfGYHZIbKgL[NaPjQ[R[SbT]UbVcWZXaYeZZ\b^Z_f`aebh]mancoaqZrasbuc
A]BXC[G\JjMbOfT\WYYb[eaZccdae\gchdl]rcvk
C\EZFaR]VXW[\]_\fbg]jol]v\
@\AcCZDbEeGdHZI[JbKnL]M\NVPjR[S]VZXUY[Zd[Z^[accTdeeYf\gghbj\lam]ogp\qhr\sg
EbH]RiW]bbgik]p\vf
ug
BfCaHdJcOXS]WbY][h^]c]eZgahYm\o[uWvZ
D\WhX]sc
BYJaV\W]ajj\
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
HgKdL\MaWZZ[[g`bed
@YAZC\D]E[GaHbJbL]M[NWP\RYSYT\UdVbWWZ\[b]d^]_b`Yb[cad\eagchbj[kYl[mbofpdqcr[sXtZucv\
B]C[D]FbL]V\Wgbac[djjbndvY
O\`\cjq\
B[FaHcK[sh
@dBaFbGbM]O\P]WYZd[\]b^]bhl]qc
B]DnF]G\M[O[SeWgZY[gud
@[WdZca]m\oj
Fc[g
E]de
JiUcY]f]lbv]
CgJ\W[
A\E]JnWdY[^ab[u\
@\A]B\C\H\I\L\NdP\QiR]VfWdYa[c\c]f^\cbd\e]lfmfoXt]v]
BaC]^\fhv\
@]BZDcGZHbI\J[L\NXOZP\R\S]T\W\YZZc^Z_\aib[ccdeick\l\naobpWr[s[va
@\A\BcE]G\HcKaNeP\Q]RbVbX]Y\]\aafbgbiYjdmbngpdr[t\ubvZ
D[EiFkH\L\M]N\QeR\VZW\Y]^]c]dhe\h\j]lZvb
A[BcGdIfJcM\O\P]R[V]WWZZ_\`[camar]v\
ChJaW\
B]G[HcI[ObPiRYVdYlZg\\]b^\_id\edk\o[ras[t]vY
B\L\Wm[Z
gh
CeK[PZS\T]UbVYWX]]e]f[m\ocrjsita
FgPZSeWiXa^\e\hct]ua
Pa[d_\hjk\l]
CiG\ee
A[B[GYOXV\Wf]Xciedud
B[FkN[VXWi_\
C\JlW]^U`Ze]u\vn
@dAbB[CeD]EYGfHXKXLZMZNcOiQ]SZUYW\Z\[X\Z^a_W`babbXchfhh\m[p[scu[
AaC[EcLbMcP[UaVXW[X]Yh[b_]abf]of
@ZB[D]HZL]OZSZTYVb[]`acellm[nhs]
@]BXCbHjIdS\V[W[XgY\eaf[g]hejamco\rftbvZ
BbIcLcO[PbShY\[]\f_eq[
VcXhs\tc
J\RhW[ui
I\PhY\`[
OgP\WZ\]_fcdq]t]
I[R]YZm]rk
D\O\Vh[b
CbFjHaQcW\XcZd]]^fh\len[v\
IiOZW[c\
W\Yk_]
HcJcW\[i\]q\tZv\
F]HdP\ShY]^b`Yk\qb
AaC\G\[]_b`i
@dG\J]ObP]U\VhWeYbZ]^\_[`Yccl\o]p[
I[KcS[V]Wfm]oh
KcW[Z\[heZla
Vi_k
AcCSGZObPYTcV\WrXeYf_dabehl\uZ
BfHeJdM[NjOZWZb]jg
DeH[I[K[LbN\OfPdT\VWXdY\[]]c^]_e`bb\e[mbobsbv]
F\RjW\\[f\
@eB[CXDXEeFkGbH\JeKcL]MkNaOcQ[S]UdVVWaXeZX\[`cb\dWebfZg\hdi\kflbmlo[qfr[t\uZva
]hm\
AbH]J]OeW]X]\]]be[lcmeo[ug
MeWcXc[\^a_heafer]s[v[
TcVhWZ[g
B[R[Wk
WY[ae\tgujvZ
CbF]LbM]UcVW][b]cbeij]mdoZpa
B\HfKbS\V\W[abfZsdtbu\
CbE[G\HbJhK]MdO[P\UbVbZY][d\eagbmcoZq\rb
@]G\H]IhK\OZRcTYV\[\`]cbeef[h]r\ua
C]F\IlO[PZU]W[Y\g\
Wiv]
B\M]O\V\Xab]e\gbhdm[q]ui
CbH[IkO\QbR\V\WY[]_Zgeqer]tZu\
D]`kv\
@[G[L]NdT\V[WXZ][pc]e]lZv]
@cGbIaKhNfO[RZT\UdWjY]Z]\g_Z`ah]jfk\l\oards[tZvd
CYE\GaJbK]N\R\ThVbWWY\Z\\Z]]_c`\akbaj]k\lbm]rfsctdv[
CXJmu\
IpJ]O[R\f\r\
@\BWC\DdEdGaL[NfO]QdU]VXWaXdYdZ[\Y^]_\`[aVbhd[ehfhickZlbnYoYqXrktZ
B\CcG[HaIbJdKdMgN[Q]S[T[UaVeWaX\Z\^\`cbZegf[g]iaj]kel\qgsat]v[
BZXe[mb[fdjblbs[
@cBZC\DYGeI\M\NcOZRZVkWYZb[g]hc[dbj[lbp\vc
H\[\ddvi
D\HgNbVeWY[f
B]R]Wgt[
@\A\BZCcFbGYHfKcLZMaNaTZU\VWXZ[\\d^\_ba[edfdh]jbkelcqfrbs]tcuf
BZLbOmWeecg\
AdG]OiRWV[[i^\cdedt\
C\O][clXvg
PgQ]V[W]fchfv]
@]H\MaRcSjV\WeYaZ]
BYCdD\FbGbK\L]McNiP[R]S\VbWcXfZY[d\\afb\kYleqas]tYvZ
B\LmO\VeWT[Y
B\K]O\Y]Ze[c`\a]d]f\hdjak]pcth
@cA]D\EaGiHZJdWYZ[]d_]ceecfdh]p\t\
CgGbVcW\X\Ydecm]ocsb
@]GZY]`lc[j[tb
KiNdVYWZY\Ze]]`[hcp]t\
W]Z]`g
Vj
BZF]H\KcL]OWU\ViW\]]^]c]e[g]lZmgnasg
F]RhW]qc
AgB\E\ObSdV]W[Y[^d
NaOYRXVgWi[a_Zif
@fEbFeGbH]J\M\O\RfU\WXZn[[c[dct]v]
Yd`jc\ha
AbH]Wb[gv]
NgWZ
L\W\e]hjj\t]
@fBdC\GdHcJgNcWYZ]]a^\`Zb\f\g\h]lYm[nloYp[q\s[u\
B]Z\mfn\rZsj
F\H\L]UbVbWYZgbfghhfm]rc
G\OkR[V[W\XeY]\]_jcae[o\u\
q]vi
BXE\FZGaIYJiK\McN[ObUaW[XgZZ[\\\^g`Yagb[c\f\gdhjkbl]mYodp\qitXvX
O[VkWd^\d]f\
@\J\O[WkYXabeff[h]k[ri
AeCZHgIcL]M]OXQaV\WnZ][e]a`\adb\e\fblZmdoYqcsYt\v\
B\IYLjNcOfZ\^\k]lep\q\td
egmeta
G]R]Yl[]
Vbsj
@YAYB\C[D\EbG\LVN[PfUeVbWaX[YdZh[e\d`gbZchdbebhhi\jckgl\mbnepYrbudvT
A]CXD]On^[abv\
CqJcM]N]O\WY[]l\
BiF\HWJ]L\M[R\V[WWXaY]Z]\]]j_\b\c]elgfh\mfn]oZpXqbr[s]tYu]vd
AeR\Zg[\j\pc
AbC[D]EiF\HaJ[K[N\OYRcS]UcV\WXZc]\`\aef\g]hjk]l\mbo[pbsYt[uZv]
A\B]EZHeInJ]N\O[QbW[Zc[]^]`\a]bbeYg]hclhofp]vb
Fj[e\]
AdC]E\I]JfN\R]ScT[VaWeYa[a\V]\`fa[ced\eXfYgbjZkclSncp]qbrbsct[ua
AcCaHYJ\NgOZPbSkVcWbYc[b\\_dadd]e\fbhgjcl[mepasbtdue
C\GcWgfdhbk]sZ
@]G[LZM]OcVdW[Z][j\eh\kbmeoXpitcuXv\
A]G[M\O]PcSlWUY]^\_g`Ya\cfd\hbigjct[
Q\[]ebl\vh
@[CcEbGcI[O\P\S\TeV[W\X\YYZb[Z\j]becfXhfjakYldqcrbubvc
C]H\S\Ubf]mdpZrg
W\Z\eo
FcGbHdI[JaL\N\O\P]RZScU[VYX]YXZ][\]c^[`\cag\k[lYp]qjrkvY
AbBbEcFgM\OZR\UaVcX]YbZ]\a^c_Zebjblbq\rcsbtcudvc
F]J\NbT]VbWeY[Zb\ggllbpd
\h
D]G\djv]
B]F]H\J\KgM\PYR]SfWaZb[\_f`[badbk\lapZ
C]DjEhG\IcR]
DcEiF[NXl\ve
B]L[NZR\WbYbajcdmbrhvZ
M]OaU\VeWZYg^Z_e`\aaecf]pY
mh
KbThUgkcm\r]ub
AdCnN\O]V[Yh^Ycc
A]CXL\M\NaObQbTcWZY[Z\\Z]b^g_[`\cff]h\j\lhqYs[t[v\
W]jm
L[P]R[TlUdVWWXYbb]cUd[ecf]gbjalemanfoev[
`ifg
DbHcLjV\da
AYBXFcH\JZKbLZMcN[RcScTXUXV\WYXhZ[[[\d]i_d`aaac\dgf[g[l[nbqXt]unvd
FgHdJ\QcS]T\VeW\Yaahcbl\r\v]
@bD]FeGbHfJ]K]Q]SZT[U]Wa\e^d_d`ba[eafhg\helar[uZva
CYV]W\Zeeml]v\
[Yej
@ZAdBYCdDYF[G[HaK\L\M\OeP\QeS[TZUbY[[Z]Z^d_badbfdbf[gbkbl[mWoZqbrYv]
C]DbJ]LcR\TnVcWnZ\[Y^]cbl[
A]LXO[V]WV[pk]l[vf
B]D[GbJ]KcV[WnYef\gcl\t[vc
[[ifofvg
@dA[BVCXD\EkFgGeKeLTPfQbR\S]TbUhWeY\Zd[X\b^b_]`WaYbhcXdbhhigmUn\o\pUq]rYsbt[uevg
@\AVB[HgI]JfKfMaNZTXWdXeYmZc[f]b^Z`fa\effXj\lZndq\sVtYv[
@eGZMhW\e[henbua
H\L\UaZ[[ja\ekpbrctZv[
L[UdVbWhk\t]v\
B[D\EdFhH\IaKdO]TmVgWVY]ZZ]b^[abbac]ffh]jgm]o]p]s\
ObUaV\_cmhoX
@[AeBbC\F\I]J]K\LaNdO[PiR[TeU\VcWdX]YVZ[[\]b^V_[`jadb[d[g]j]kZlgmYr]t]vY
K]Rj_b
@\AdC\HXI]KcM\PeTdWfY]Ze[]]b^g`\beccdYe\gdn]p]qcs[u]v[
@lA]BdFcHdI[KeLcNbPZSaVYXZY[[V\f][^b_[aUbdfej\lbm[obpdqYr[satduh
@[AcBXF]G]HcJ\M\NbOZQgT[UfV]Z\\Z^k_c`eacbgddfdg]h\kalWmZo\pYrdth
AbDaFfG\MbO\ViWY]b_eaecceYhckem]qgto
CiK]WZX\Yg]bqfr[
LaOm`blb
B]WYgim\
@fA[D\EbFfG[HZIbJcLVMeTaVbZ\\b_eadbedZibjdkZlYmdp\qesdt[udv[
A\VcZj^al\
AcBaCaDZEcFaGZH]JbL[MZNhPbQ[TaUfVcX\Yb[b^Yabcdd\hhk]lcm[nhpWq[r]ufvZ
AYBXC\DZFcGYHXI[JcKYLTM[NZO\PZQZS\TgUZV\XeY[Z\[b\a]Z^\d]e]fYhbjemjngoipfqXrVs[uY
EcK\M\O[^g`dc\gblXrcsftdve
@eBXFbG[HVIcJ\L\ObQ\R\SWTZUSVaWb[[`Zbaf]ibl\menbocpcqhrbsdtcu]v\
C\F]O\Wld[
A]F\UfZd[[^\_cmfo\p\
A\CdF[GXH[JaLZMZN]P[TbW]XcZ[\b^XabbXcfdaecfahckYlZm[oZqYtfvY
@bC[DcL\MaN\OaPfSgT[VdX]Zc\]^[_\beeaf\gcmaohp\u\vb
A]B[CdX]\dcZf\hetj
@\AdD[F\G]H[IaJgK]MUP[Q\R]S[UWV[WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q]rYsVt\utvY
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
NeRaW\be
B[O\R]T\U\WcZl[\`cd]eml[m\v\
@cAXBaFeGTIbL\NeP\R\SZTXVbXc[\]b^]_e`ebYcce]hcj[n[o]qarcscvi
B\HZI]JfK\O]TbZb^bell\o\pgq]t[v\
AeDaE[GdH[IYJcMbO\RbT\U]V[Yb[a_Yb\edfYgah]pdrbs]ucv\
B\WiZ\ua
GeOaVfYleb
@]B[DdGfHYUiW[Ye^XdZgchrl\pe
AfC]W]YnZb[\_\vZ
C]H\IcO[cbebf]h]oap[rgu]vb
BeDdGaObRYWTYi[]\d`be\hdl]ubve
CcD[FgHdIcQcRfS\TZW[XcYZpc
@\AaBbEcIZL[NaQdR\TfVbYc\d]f`[b\dbfXgZhcnaqdrbs]uc
R\V\\h_]ffhal\n]sbtg
E][Zvj
B[IeWls\tW
IcL\WYYc[e^dcdeZrfthvd
@mEcFVGYHXI[J\KhMXP[RfTZU[W[X[Y[Zb[Y\a]k^]_]a]bgdeeXgeidlbn]o\pYsXtXvU
H[Ug
@ZA[BcDbE\FZGbHbIbJnK\MgNbPiQ[R[TZUWVZW[XaYbZd[Y\c^g_hacb[c]dYe\fggZh[i[lcpcqcris\tcuZvV
FdH[Wil]me
@\HkK\M\Ul[\^\mYv[
B]FlH\IcJYW[X]`feofbh\kkv]
M]O]R]WY[w\\e]kYv]
IbJ[OXW\[Y^]c]f]revo
Vr`]
OcVgWY
@cAYCZFiG]HfJ]KhP]T[U\X[[\\b]]^[_dc\f]hcjck\lZmao]pcqcsbtg
@XB]CcD]E[FhG[HlIZJgK[L\MbN\OcTYUYWYXbZa]U^[acbZcbeah[k]m\nXoZp]qXr\s\t\u\
JXW\Zoe]hav]
D\Md[gvZ
@ZKjM\W[
BYG[O\Q]Ubcp
FXHbIeOYP]Q]VWW\[aaku\
@bGgN\WY
CfFbGaHeIdN]OdQcTZVaWWXcZc[]]\`Xabcfh\l]n[ve
Z[[\_gcZe]jcpl
DiEgMZ
@bBiC\KeLcMfNcVbZ[[a^[_]c]m\phq\tb
B[C\DcOhV\_je\len[qdu\
@[A\B\C]E\G]HfJeMZNbO\RaTeU\V[WZX][\]gcae]f]g]j[lZmWnioYr\sZt\ucv[
@bB\G\H\JbMlO[RaVbW\[\]]`]b]cbdcgajckdl\mfndscuev\
N]Y\mfobri
H\K]W[of
D]lctive
HhJ[OiPYY\^]_gcdra
H]^[giu\
H]^[giu\
BXG]LiMYPfVcWZhc
@]AeB\GcHcIgLaNcOUR\S\TcVdWRXcY\Zg[c^da\b\cfdaecfjgcnbq\rYt\u]vg
Ph
AbB]D\H\JaL\O\UbYa\[d\e]mevi
Y]h\m\rj
Cje[h\qc
A\BfDaJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
@YBUE[G\HmI]JfKiM]OYR]UbWeX[Y\Z\[\]Z^X_a`hb\e[jclWmWneoZp]vc
AgC\G\J]L\PaS\TiWdZg[e^e_ghal[p\tbv[
BcCdL[O\R[S]X\\h_\eahXoYtk
Sd\]eVhi
IoOWR\W\
BlV[WY[a
AcNZOcRiS\VcWbX\_aa\c]d[ecflhajglbrYsbvc
@gAZBcC[FXGfHYIXJYK]M\ObPYS\T[U\VaWYZX\\_ZaZb\cedbg]hbobp]rcs\tZvW
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
@aB[DcEdMcPaQZSbUbWXY\\\]c^\`Zbec[fhgcjck[l\n[p\qbtYvg
I\KhY\fbnb
H\IbU\edgh
@ZBZC[E\F[HdJ]LmOYUVV\W[X[Y\Z[\d]k^W`\b]edf]g\hfj]o[pdresatW
RlWZ
@aB]FbGbHcIaJbTUU[XcZ\[\]a^]bdeagahekbpaqbteubvV
LbTg[debrc
AcC[EaGdH[IaJaK]PZV\WaX[YcZc\c^b_[`[bfefg\hbidjck[l[m\o\q\s[tiue
phs]
AbGYO\PYYg^\a[d]f]r\
@fB[CVFhKbP[V]WYX\Zd]c^[`Xa\bad]effahdiej[mXnYpdqbv\
@ZCbD\FbHiKcM[S]T[U[V]Xb[\^f`cb[dce[f\gahbjao\pbqevY
F\qZrh
HcJ]KeM\N]W[^\h[qbsj
B]DbFeG]J]KbM]O\T\W\Yc`\bacZfeh[o\pethubv\
FiHkOZVdW[Xb[[b\s\
Yn[]eZj\
B\VcWZcg
B\E]Wafdhdjel]scvj
B\F\W[[hlWsa
L[MjW]
BcGbH]LgW\
KdLdW\[gn\
KdW][gn\
AgGgIYO[PkR[W\b\
L]R\W[Yjv]
ChL]OcSYVhZd[bchr\
AgB\CaFcHbKlMcO]R\S\U]W[c\mfn]obs\
H[P\RgWWkhmYo[
HcI]K]P\R]U[V]WZXtYcZ]]YfZl]m\s[u[ve
IjO\P\Y]
WZYi
NgWZ
RgW[
RgW[
RgW[
RmWX
I~RZWWX\ZXrZsZt\
IiZ[
C[GdO[VXWZcl
DbGaH]IbJ\K\OfPcQZR]T]V[W\Y\ZX[\^Z`caccdd\e\j]lYr\
GdOUWmcW
Og`b
GZcmd\
GWOdSYchl]
GdcV
K\Z[gk
U[V\gnm\u[
B[C[HYJVM]T\U]WZZY^Z_]`\e\gph]m]n\o]pZq\
Wg
@[A[BWC\E[FXGSHhIWKhL]M\OcPjR[SpT[UmVgW[XYYT[U\d]h`caccbd]g\hbmpn\oXpYqgrWtZubvU
BcCZKcN[OXPYWlX][Y]]difcgbmUoeqfv\
K\OhPdVZW\`\c[l]mbqbu]
SgT\rY
J]N\W\ai
F]H[K[U[]ahemjnZo]
H[KX]dgXhcmlnaoQqYuf
O]Ui
HYKUU\g]monfoYuc
B]GXKeUdWWcrg]o\
KaOVPgUkV[W\]dmZoeq\s]
PfSW
NbSiTca\dZ
G]IbPjR\lgr[
BVD\F[KaLZOlPgQ]RZSfUYV\WZZY^V_[`aacb\cdeXf]gYjckYlYmZokp\qar\sYu[vX
@[C\GcH\J[KfLaMeO[PWS]TaVfWnY]ZU[Z^\cbd\fZj[lfoep]qhriuZvZ
CdG[OTP[SYWg`XoR
@iJ\KgObPc[\`bfbs]
OpPZo]
B[M]OiPZXa[b\acd
O\P]Whc]f]jm
om
KVUZgZn[ovq\u[
GbIZOXcbtd
L\N]OpPYVWW[[\cbdijdqdt]v\
CdO[Tf[Znb
I\JgKiOhP\T\W\c]oY
HkIaJ]PZQ]Yca\cXocvd
GcNaO[Wc[ecll[
@\MePc[]`k
G\O\VWa\cjo[
`\cfo\
OUP\WicY
OVWZcgvd
PeS\WT[\
OZPmW[
Iko\q]
OhVXW\
KeOdWX[gc\o\
J]OeU]VjW[Y]cfmYvZ
KbSib\j]kcna
Snj]kWn\
A\B]CkGeHYIXJ[OfPgVWWeXdZg`\a]cbeclZu\v\
B]CUGdJXO]PZW[XdZje\lZv]
Cne\
JeOZZom]
@]AdGXHkJdKfM\ScVgXRY]Z\]]^]aac\d\e[lbmiqct]
GXH[JaM]OaQ\SeWrXRZ]aad\mYn\qc
JeKiolq\
KgOYqe
AfB[C\E\G]NgVcWZcil[
]pc\eW
]pc\eW
AhSg[\`bb\sa
AnCY^\`[
C[H[MdPcZ]]Z`qv]
@k^Wc]nbq]
@cAZBMC\DSEeFdGOHPKdL\MaNeObPcQVRbSaTXUTVaWRXdYdZZ[Y]d^g_b`eabbeebgbhbkUl[mcndodpeqbrdsetcubvT
@cAZBMC\DSEeFdGOHPKdL\MaNeObPcQVRbSaTXUTVaWRXdYdZZ[Y]d^g_b`eabbeebgbhbkUl[mcndodpeqbrdsetcubvT
Hj[bflsh
BgIbOhP\ScW]cSl]vg
KbNVPdT]UKV\\d]Y`ZlkmjndoZp\qX
@\BeC\HjIiJ]MdNYPbSbVhWi[f]]^]cZjfl[m\o[r\v\
C\H[OZZp
AeBcKhV[lc
MwRWus
A\DeR]WWvn
DlEXG\V]W\`]
BZL]NaWi[fccvZ
CcJVfbob
HbYl\]di
BWOQVaXeYd_Yb\ci
C[VpX[c\ef
@oB[CYD\EdF[GcHYJdKZL]NdOSP\SfUbZc^V_b`ea\cedXe]lbn\p]
LiWSc\
JcLkQZWV`Xb[cZdY
\itY
AaBfC[D]F\KeLdM]NYOWSbTqUhV[Y[]Z^\_\cfd\eTg\h[l\mYnZofq\rcshvX
C\M][Yb\jXlj
AhN\Q\WhY][\^\c[kZqVu\vi
@eARBWCaDXEjFlG\HVJfL\MeNlOdS]VWX]YZZZ[W\N]b^l`baccaeff[gXjckYlYncoepiqfsetcvX
FZHhU]W]m[q[r]
JhOYomrb
@eAiBgCbOcS]`\a[ed
R\Wh[]
HcJ\L[Sb[]cmdgljudvg
@[BbWg
@jA[BXC\D[H\KfMaNfOiPhRaT[WUX\Yi[\\h^rc[eXf[jeo[rds]v[
LiWZ\Y
B\LiUZWX\Ve]hg
T\XcYoZ\^gjdl]vZ
LVWrvZ
CcDYUiW\Zm[\`\d\mZo]
T\WfnZoa
GgJUO]W[]\
BPCcD]EhFiGVH\IgKcL\NaOjQYSYT\UZVnWVXfY[ZU\Y^n_a`[d[ejf]hgi]jbkZlVmbohqdresdtiubvY
BcC\DhE[L\M\N]P]QhTcWi[[a\cdd\f\hZj]k[lan[pcsbvX
LYO\PgR\Wh[\\ibfcfld
@[C]NgT]VbY\^oach]lin[pauc
GiJ\cd
@]tg
B[FXHsQZZedc
Zfp]
BkGfQZWYcfdYu]
Tb[]di
C\DeEZHZLcQdUmWUZW^YaMbWdalkmhn\oYq]udv[
BbG\LfMYWZ^\dehh
@]A]B\ClG\H[J]NdOXTfUeWcXZYiZX]Y^U`ccXeVh]mVoZq]r\sku\
CmJ]O]\[]\`Wc]e\
G]^clf
L\M[N[V]W\X[[ha\lj
B[WX[Qls
J]L\N]Wo[Yl\
FaL\M]QmWW[[^babcpeciYratau[
^Zb]dfv\
BZC\Wh[\ke
BTR\S[VZWr[[
C\GoOkS[V[WjYZ_ec\s\
O\Xj\\`Y
B\Dgv[
L\Xjl\
B]E]LdMgOiPfWbZ][V^[ealepduevZ
Ugpc
CgJY
LfVQWlr]tV
VoW[c]s\
J\TXfjr[
BhGfHdTc\Xfdljnb
LtR\\]egkYt[
AbB[JiSZVZWnf\v\
V]lh
DjG[N\OZ[[
B]C\DbVT`\aZdm
N\Whb]d]l]
@dBmGeI\J[K]M]NnP\R]V]WfX]YX[Z_[b\c\d\gcjfn\obtdvc
Vmahc]d[ec
B]DjEYG]Wf\eehlS
[glY
@ZAXBfCbDTEfFbGRHeJbKlNeOhPdQQR\T[VfW[XeYb\V]Z^j`bbfcYddfahjkXlmmbnao]pfqbrdtduove
A[CYDiEYG]HlO]QdS\VlWjYYdTvu
EldTj[
C\D\E\ToVfa]
@aKgW]X[Z\[]
VlWiXc^Yadu]
BmCeFWG]H[ISJlK\M\OdPiQ\RgSbTbWkXcZk\f^\cYe\fai]l[mgnSqYrYsnu\
BaDbF]H\NdOeQ\TjUVZ]cXfcldn[ogpZq[seub
BkD\GdQdWZg]
CcD\T]Ya][aYh\rh
CdDiFUHgIZOeQNVjWZXjccs]
CXDYHUIUJ\OFPZYf^\`UcpdilYq\rX
@hA]O[^d`caccZ
M\U[WXZl[\\[eYg\k\pZv[
AhB\CcYU^X`ac]qm
@]AZCYOeT\Y[^gcZlf
WY[k
CgT[]b
D\V\Wgag
GsL[N]O]Wf[[_Z
DfG\N[Wc^]l[vk
B\CXF]HbJdO\R[UYVeWbZ\[[]aa]hXmfo[p\q\uWv\
LZW[Z][p`XaYbkdclYvb
B[Gl^V
@MA[H[OUP\Q]VcWlX\Zf[c^i_\a\eef\hck\lZqh
@XB\GoW[^ecYk[
Ch\]
IWWf
BfW]_gp]
BbD\FTG[J]QWq]
BZFXHkQZW\
@aAZBcEbFhG\HWJcKcL]MdN\OfPeRaSbVgW\XW[\\c]\^b_dcVg[jdldmcp]qesXt\ufvZ
BdC\GeI]O\Wfofr[vg
O[ViY[
CnPUrn
J\R[[Z\kk\ocs\
DcGiOQTcZbsYvh
JbRRd\map]u\
mh
Wifbl]
FWHaI]N]QaTeU[Wo[\f]l\m]o]p]qcu]
A[KrLXNWWcnT
A]GrH[OZUa`\cl
DcJKvk
@\B]D]GhW\
DeF]G[HcV\_]hVvi
VlXca]cW
AbObPgZ]cZ
AfB[CYDUEmGTHTI]LZN\OeP[TfVXXYY[]Z^s_ea\cYg]hPjikXlWo]qhr\sctcuZvR
HaKighh\n[ob
AZJ]Ym\]`Y
Dhr\
Dh
@dA\BZCZDdEiFhGiHZIcKdLVNjOgR\S\TbUZVjW]XfYfZQ\R]]^c_]`ibacbebfdgXhmibjhkPlamhnjobpgqgrZsathubva
@tA[B\CbDZEgFgGVHYJeKhL\MYNhOhPdQZR\TWVdWYXiYcZS]b^g_d`ia\cRejhoi\jkk\lWmnngpcrfsftku[vU
G\Tndb
W\lo
V]_j
AYG]LYM]V][e^[kkv\
WQlh
A[Ob`gc]
D[G\PbS\Wdc\l[ph
AcE[G]V[WU[aabli
rg
FTHrQVU[m[o[
R]WZblva
L[Wk
C[DrG\N][\^[l[m[vT
@\Cc[]u[vg
H\KYZk]\p\
D]hWvi
BZJaZkdZ
FbKcPYWcZe[i
JeLeSbWU[bf]u]
@]BmGeK\LVQ]WZY[[]gdh]ud
bj
GgWY
Di
HbJlQ]TbZ[]\
BgF\HdK\NdRZW]c]m]nkp[qWuW
@cB\JbMjWb[]\]cXeZhcj[k[mbul
BjJWWSu]v[
B]H]QlW]e]
WV[j
F[HiW][\d]
H\WZejve
BcZ\gjoc
@ZDdGjdTl\v[
VdW][\ahsc
BjJ[K]LZNbOWQcVeWPXYZ\[k\]]]_iaZcneZfggdhek]nWp[q[ucvX
DhHfI]QeT\WWb\dke\h\q\vT
ChTgVYbc
K]R\X]Zdpi
C]D[G]O]U[Wjdemb
KdS[W\[]]\c\m\nfoh
B\LeeefZl\vb
A]BaG\K[LnMXUdV\WV[\c\dgk\lZodqjr\v[
U[neonp]
BiG\H\KeOSPisdu\
C[DmGcM\N\R]V]ZY[d\c^U_dacb[c[dbe[lVvd
WW[\lgvc
J\R\SiUaWXYb\\fdrf
@\B[GdH\JXKaMcN\O]R\T\VZW]XYYe[b\j_cbgc[diebjbkalhq\s\tbu[vd
@YA\BbC[DTFcGeHYI\JXMZOXP\QkS[U]WZY][a\]^[`WaXbbcneWg]h\j[kclJq[
BRLjW][b
@YVcWZZZ[h_cd]e]h]ll
E]U]^evj
@YBfFiG[J[LhM\NZQYR\WIb\dge[kal[ncr]t]u[v]
VgW\ab
AcB\CeDYF]GQJeKXLbNeOgPdQ\R]SdUVVjWcX\Yj[c\b]b^gahbZcZdlfdh\l]m[nXo\qjsctbu[
BbWV
Wm^]b\l[vb
EeJb^]`kjbv\
HcQ[TeZc[gd[k\vd
Wi
DhW\
M\WY[\\keb
G\HhW\ZXh]ljs]ta
BfD]K[LnW[d\hbk\lZuZv\
W[[Yvg
ANB]CTDZEeGYI\JcL]O\TSVpW[XXY]ZY[\]]^}a[c\d]ejg[lWm]nbqer[v]
AdBWC[F]GTHYKdM[OgRaU\VcWZZ\[Z\d]\^n_Wb[c\dbebg\jekblincpbqbtluZvZ
W[ldvh
O\QeR]UfVXWk[bs[
G]Wm[c]Yfalav\
LdWQZ]\\]]
CZG[MkZ\[X\]kVl[nc
@[B\D[LTM\O]V]WsY][Wb\dbeaphu[
B]LjWW\]
LfWT
Wh[]fe
@\GkH[W]ZT^h`[
C[DeL[OdPYQeWV[\\W]\hVj\lpvb
A\BhObWWY][]ehhcqdr\v[
WhXZc\
@dAcBWCbD[E\FcG\HTJaLcNcOfPdQWR[STTcViWcXNY]\d]b^d_g`faYbcfZgeh\kclYmhnWq[rYsctlvZ
OiechVp\q]to
WZ[g\btT
L]NX[il]
AkH]Te^Zfdr]
@TAdBiCcEKFWGeHdIhJZKWMfN\ObQeR[SdTeViWiX[Y[[g]Y_[`caYbgc]d[eafbg[jZl]mcocpfqZs[tY
YWoju]
CcGZMbRfW][e\c]Z
B\FgR]YacbefuevT
@qA\BjCVDVEhFbGZH[IeJcKZL[MZNfOLPZRWS[TYUXVRWiXZY[Z[[i\Z^M_\`jdZeYg\lRsXt]u\vT
B[DMEYHqMXO]QabZdlg]qZ
AZB\CSD[EiFiGWHVJcKkL[N\OZPcR[SZTjUcVWW[Y[[d\]][^Zcdhbj]lanbpsq\rbsbufvY
@gBpH]M]QUX]Y]_\cjeTqeub
Uf
AmWZ
e]pitb
B[H[IcOkVeX]YcZYcZe]fepb
@gANBVC]DQEmFgGJHJIbJcKgMeNeOiPaQUSiTTUQViWWXbYeZW[M\b^n_b`fabb[c\effYgehgiZjek[lRmcngpaqlrhsatlukvU
AgBhCPDUEVGUHcIeJfKRLaP\QYR[TeUcWjXYYWZo[f\Z]b^c_U`gafcUd\fngbhVi\j]lZndoap\qbuY
G[O[VeZZcj
Rjf[
CeT\feqZsk
B]DfQjV\WXZZ[Z`Ya]dchZlbs[va
JkZ\d[
L[S[Wk[\^edXfng]k\ldm]r\va
DkY\v[
AVBhCYFWHaNaOiP[T]UjV\Z][g]\_]`gaebdcYefgXh]l\qmrfshui
B]EXN[PeW\cn
B\DqEWK\O[QfVdWVYZZ]cWliq\sXuTvO
B]HcJ]TjU\Wm^TdZg]l[
@VBbCMEYFTHfJYM]QkS[T\V\YbZR^ecOddfZh\lmp]qds\tb
BbC]DiF]GpHcI[JYQaV]WiZ[[\cfdHvm
A\C[FcGmP[Q[dY
H\K\S]WZZg[ig[j[l\nfs\
CfJfN\R]
J\LZM]T\X]Y[Zne[hYnZ
B]W[[[beh[qhre
W\\f
CbGgJ[W]e[
K]LfNV[Z`[cbnYomv\
BZKXWm`Zh]l[v\
@\BdD]GfK[L\UbV\WXZh]ZcaeUf\l[m\o]qe
BjDbLkU]V[W\kdlZmbv\
BbD\G\LhWPd\kcv[
BeLeWX
CbTjW]]]adhYuh
B\D[GnL]MXNYOeQcVf[a_eccd[hdlev]
G\OZRdW][i^W`ckg
JacXrh
@[A[B\C[D\EjFmGYHWKiNdObPhRZS]T]W[XbYi\f_fabcYdfedfkj]o]p]q[rbtfubvY
AbB]L\P\R]VZWbY]d\lfvV
BXCdHfJcLhSgUdWoZZ[Y]ca]bSccdbebf\sc
MiO\W\Za
AVIlYa[b^ddfe[latauevY
LYWUkm
V[Zie\
JcOcPbQ\SaU[WZYa`\cZebmZnavf
CbHYO]RXTgV]Wd]\menboeq\shu\v\
NVRfW\jilc
BeKhl]n[v[
KinW
WWf]liv\
@cCfG]I]J[O[V\WiYdaZlcs[tevc
AgCXPbW]^cl\vh
HbKgc[j]l]v]
@]G\W\Yira
BiORV]^bvh
LgWSd]lZ
BkWY
LXWil\
C[LYSeTdUdV]Wk[]\W^]eafYgaman]t[va
@fA[BcCYDcE\F[G\H[N]PiQ[T\UeV\W\Xj[\\]]c_\cYe[fdj\l]oWpfshuovW
@UAcCcD[EWFZGRHYIgKaLeMcNbS[TeUgV]WiXcZc[d\]]b^[_a`ha\cUedf\gZh[jYlWmandodpXrjsct[ubvd
@aEgL\NbSeVfXcY[Z[_Z`bcffZhdsevm
BgHcQ]W][Zb]e\tf
BfVdWkXdZZ]]^b_Zchfah\nVqbs]tZu]
BhHWTgVecfecsW
CcE[FbGZHhMlN[PYQVRcS\TaWZXgYZZZ^U_m`Zcee[fXk\ldobpcs\uS
DeEVHfJ\MoO[P[QdTfUVW[[d]gcaeZj[k\lYmbtbvd
CXF\J\LXMlTiUaV]WUXb[\c]dcm[ogq[tc
C]PVWs^gcYheljmavZ
BhG[L[Z\[W\\kdt]
A]BlC[D]EIGeHeJWK[LWMNOeP\QkR[TcVeXYYfZd[b\g^Y`icTeYg\jckXlemVpdr]shtYu[vY
CYOcV\Wh[c\\^gc[ebj\ubv\
JeUWWcZbt\ug
HbJfL[O]QbWXc\d]h[l\vm
@[BiCVDcHeLYMjNeOQQ[TcVYWgZW[b\g`fbTd]e\fejakZljmeo\pcq\rbs\tXuY
@[A]CXD]E\FZGfH\KZO[QeUbWlY\Z]]\^f_f`aa[eYg\hXiZj\lZpcvZ
B\FgW]Zd^]a]
CcD[GkL[MYPYWc[]]]bVlfo[v]
BZC\JfKfQ[WpXUZ]\d_[`\eagjh[mXogp[uc
BkHdKfUaW]g\mZnjo[p[
B]ReW[
BiPYVXWccdgVlen]vY
Wi
BdOUcf
AbQjUeWbe[k]rYs\uavf
AZBdGaHXKcMYOcPlQhS[T]UZVUWcXZYhZ\\X_[`\aZcpdgf\g]j[plrVtfulvg
@sAYBZEQFjI\L\NdP]V]Wf[X^X_V`iaabbcbhbl[
@fA]FRG[HlJ\KjLYN]O\PYQeS]U[WiYZ[Y\]]d^b_b`nbfcZdihllhmXoXqWrfsbt\v[
BXFnHWI\L[OVPjRYS]TiUhVZYa[\`daZcggXmUnVoYqgrgsdv[
A[CbVeWbZ]b[dl
AeCdDbGeH]KZN]OST\VkWoX\Y\cVdXfgo]sg
FbHbIaJeNbP[QcS]WlX\Yd]]cWeZl\uhvY
AbB[H]OiTfVdWiX[Ye_Zfahbmar\sb
A]Wf[bb\vk
B\U[Wm\\^hb]l[vf
@\N[O]V[WcZj^e`eeYpU
G\NeP]YXabc[efud
E]W[vi
[Yli
NXW[lc
@YAQCWDXGdIKJ\M[OPW\XYYXZe[Z^]_[`ZaZcldZf[jZlVrUtWu\
D]NeP]S]Vfcbdffdt[ub
AfGYJgM\NeP]]]^ja]dcfgidpbtX
O\WiYZv[
FbHgUZW]XbY]ZZ\a]abbdZg]lgo\p[
KZZh
ClH[M\Xg]Ua\
WiZ\[]b[
BkW[_bp]
DVF\GgM\P\X[[]_Z`\a]ckdZi]
DZGjNZ^[accdiY
J[OYVl
B]W]c\enk\tb
_Xa\cm
B]DjEYGdW[bbd\l[v[
CZDWGjJe
Wiv]
e\uh
A]BbDXGaH[K]L]QkSVVeWfXbYeZ[\s]]^\_l`WaVbjcldhfYh\k\lZsUv\
U[Y]Zo
L\NXW[[n\bbak\lV
N\W[[kl]
DfEZG\WZZV[c_[d\vf
Bl
@eW\qj
@cH]Q\Wi[\a\beh[j\l\qe
BiRYWY
GcKbV]WjcWd\lYrd
\featW
JZW\ul
C]bf
A[H[R]_kcX
C[WgZ[
HhW\
R\VhW]
D]N]de
Gg
L[M\NYOgV[[[bjc]lgm\nco[qf
DbVhWZcbh\q]vg
CZJbOrV]ZW`[ecl]
CTafhd
B]O\Wb[R`Rbeh]t]v]
F[HlQ[
C]Tk
PdVhccvX
H\Slc[
B\W\bgdY
QlhU
C[D]EUObacm\vg
G\dg
DcEZvg
BdL[V]cgl[
GhVfWc\[`\
Weaa
GZH[T]WVcfdk
GfMaT[bkl\
Bp]\^Wc[mYpZ
B[CfJhNfO[QlSWVYWa[[]h`fa\j\rZsZtZ
G\Yi
@fBaElFgM]OVRZV]WVZ][\^\bkc]j\thva
B\C[HVJsOWWXZlc]e\n]vP
A[DgHfQbU\
B]D[HjQ]ve
B]PeS[VYWdj]lemcs[ve
]Vmd
HdJfX\][gamiuY
A[B[LSWc[]`[b\hUkl
BdH\L[OdVXWYe]gdn]ul
@ZA]CcDVGlHYO\SXVbYZZZ\b^Z`Ya[bhche[f\jdpavf
AhHiJ]WiY]Z\]Z^\`\gd
Oi[Wkj
GtJ]S]YZdYf[
@eFdH\JfKbNdS]UcXpZZ_Zced\e\fZlZpgsZ
@XBdGZH[OgP]Xb]dch
BZDeM\R\WncYd[fg
@QBhCfFaG\HJIdJbKcOZV[WVXnZ[\Y`facche]m]nZoZpjr[set\v[
@\HZIdKdU]W[Z]^[_]bjc]e]gbh\jbpbqj
A\B\DbL[WWk[vq
BgH\R\W[
N[[nl]t]
UpZ\mQ
Hk\Z
R]S\`gc\
LZWm
C\V[Zk
W[uVve
FZHeKYPYQ[Wb[Uj[lhnask
BRL]Wpeb
CbHcL[P]R\SgWgY\Zd_beXr\vd
AbCpD\RTV[[\\c`[edfZlht\
A]CjH]TbUfWhZ]\W]\g]helav\
A]D\FZHcOXWjZf[\_de]gdh]j[
Wk\]m\nbpXv]
BUNYcble
K\L[RWWo[bs\
HWK[Wg
F]Hcc[eisW
PcSYT]WScdfZ
BgW[
D]FaGXMZWbZ[b\dmnioU
AZBfCgQ]Wb_\
B\C\DZT]W\hWljv]
Ml^\
EgJfNbW\Y[[[^gc]dchclk
A]CZDXESG\N[WW[g`\bXdTe[vo
HgWZ
Chm]
MfZU[Z
Bh[Ylc
Gg
BZH]OlP[
@[B\D[EjFhHYJZT]WZacdZegj\vY
BfO\W]X]]ae[o[ugvc
HgQ\T]ad
BlL[W[k\v[
C\DYJpWeaW
@ZE]HgIQJZOTPVQ\SYWdY[^Z_]`YaUbfc{dje\hgkXlTrXsZuXvf
Ng[X
L[MgR[Wf[]b[kblZt\
Wl\Z
R]]g^[o]
A]OcWVXeY]_\u]
W\vn
@\A\B[CYFeGZIfJZL]MfNlObWfZ\[X^c`chbibk]l[nXpeqhtmv\
BiV\
DgG\W[
L[NfU]WbZl[]eZh]j\
BfDYGSO[WZZ\[[^d_de]knl\t]vY
@[AjBjCLDdF\GcHbIbJZKYL\McNYOeQQR\S\TUWcX\YZ[h]U^b_Za]bTdfeUfGg]h]ickam[nRo\p[qVrVsRu[vd
@kBaGhI\J\M]SbV\Wk^ZcRlXmZ
@VBVCiD\EeFXG\JdK\LXMYN[OcSfT\UcV[WjYVZp[]\a]a^[_W`hcZd]ebf\h[l[mangqZr]shtZuZvZ
HdR[S]Wf[chc
AoBTG[HXI\JeLYN[OhPbQ[UeViWc[\^d`]aicWd\ebh\l[oWsktZ
CoJbObS[TWV[Wec]e\nao[saua
BdD\GgL[O]V]Za[f^\agcilWnboav]
DdJkP[[Zl]v\
AhBbDVE\G[HdI\JaMgN[O]TeUgVaWeYZZf[g\e]\_]`dc\e[fghUk\lWmbo\p[r[tYuevc
BeHeWieZm\o[
H]J]OWclu\
AhDZOdQ\cZ
EfNgVcY]l]
E\M~N\S]V\W[[Z]]lWuY
R]Uhmho[
@bAVBbDXEYFfGkHSLfN[OXP]Q\VVWdXXY]Z]\f_cbVcpdTe\f\hipbrWs[teva
I[LZV]Wh
B]LVWWX]Y][]ll
B]W[lh
BjD\E[L]MeN[OePdRZS\TcUcWX[[\\`]ddeZl]oisZu\vh
HcM]WZ[ga]db
D]LdWbc\ni
D]G]JlZ\^X_d`e
CiGeYZ\g
RSWd
BiHWWV
BYWpZU^]`]l[m\
divW
Wi
B]C]F\H]KcNZS[U[V]WdZd[Y]]`ec[f[lrn[o\q[r\
@jHZ]]bbcZeVpi
CdJfK\U[XeZd]]^hd]ecgZp]se
@WGbNeW[Zh
Hf[[ce
B\GaHeN\T\W\[glc
DXdhlb
de
B[DbWd^\_chdncp\qhsStbve
BZD\EZFTQfV[dgvk
YYrj
B[G]OZV]Wf]Xcn
ElFdNoP]V[^i`\c\lXnW
B]EaLSNfP\Wx[[k[l[nfpZq[vZ
F\HiQYXe^in[
W\Yh_]
A\C\GlHQJ\K[M\QpReSeWfYc[XcqfXhhqXrSu\
JiOfWcX\[\
MTW\[n
C[FdH[KgW]fll\qYrYsZ
Bfna
Oh_[
BeeS
BpG[R\WQ[[cf
mnoar[
DkEbG\W]
BgHZIaM][Za]ci
@\BYL\NZOcQgT[Wb^[c]ec
CaN]P]TaV\W]^b_]cYlipb
Mh\[
@hCbF\HbJ]KZMiOdPfShV\Xg\d^e`[a\bYc]dffggeqbu\
VhWZ
B\CTD[EmHSI\J[LcObQ\VaX][\^zaXbUc]dYe[k]leqrrYs\tZu\
@eGZMhW\e[henbua
AcBgDcIcJVM[N]PdR[S[TgUaWjY\Ze[YbXcXd[fljYk]u[vd
BeG[OdTcU]Wl[\^\`]b\c]fc
AdD\O\X]vi
BcNcZg^gb\g]n]qY
GZ^lc\fe
@fAWB[CgD\EgF\G[HRI\MbOgPbRaVkWiY\ZT[f\b^h_b`XaVbccXdXeehXi]k]lYnfqgrhsZtovS
BoQ\[[b[e\k]m\s]ue
@hAYCbEdFcH\IXM\NfOiP[TYWhX\Z[[]\d^l`ca\hZjYlPnZtcuZ
@eCeD\EeFfG]HUMdNYObTdXZY\\d^h_d`\bef\gbhil\mZn]peq\s[tivZ
V\W\[\m\ohpc
@jClF\G[I\K[MeR\S\U[ViXeYa[]\Z][`]biccg\hdjblYnepdq\ris]tkuc
@[AZBTD[EdG[HdIdJYM\OaP\RYT]VjWcXYY\Z[[[\e]c_Za\bXc[d]f\hhiijbk\lXm\qbsZtnugvf
JcKWNZO[PeV[Ww[]aYb\e]oes]vZ
CY\hj]tZ
CZH]L]T\WZe[fcjdl[qoth
BiClHRJ\NeOfP[Q]S]TXU\V]WfXZ[j^[a\bYcYecfYgah\icl\m[nXo[p\qZr\sVtcuZv[
NeRaW\be
@kA\B\CeDaEiFhGYHTIiJhKeL\NlPYQYRZS]UZVcZX[Y\Y]d^a_d`cadbXcXdWeffbg]hmkZlUm\pdqZrcsctZu]vY
VVWeZepY
O\vn
@fBgGdHWKgL]OePhS[TXUgWa\Zckeeh[kYl]mbo\sctb
CVDfE[
BgOUPbTdXbceufvS
@\BjL\R\WZZ]c[dZ
R]U\Zi[]
BkJ\M[W\Zh
@bBUD[G[HZIdKdMcNeP[U]XcZ\[T]c`badbec[d[effdhfkZmjndobpWsftcvZ
@[KaL[RcVhWeY\Z[[Wbipfs\
B]DeFVHdJXVjWgXcZVaecZs[vo
H[WY[o]b
@]BmD\GeTfVZWYY]cid\g]l[p\
BWR]Wg
@ZAgBnC\DUEYFZGiHeIbJbN[OdPSQZRZYUZX[h\W]d^h_[`cagb]cYdZe\gbjck\lbmcn[oZqYs\uZvn
AcBjC\D\HiIYJ\L\MbOiQ[T\V\WV[b^e`ebWcTgchZq[sZt]ubv[
C[HdJkLXM[RdV]WTY\Zb[c\[^dbdc[eXgdhXjgkjl]pZtbvX
BgGbH]L\W\
R]W\XXY]Z]vh
@\DlEgFXG\V]W\`\
BaD]EZFeHWJbLcMbPbSaVeWbXbYcZ]\d`WabdaechdjbldmYoep\rdsau]
IdJ\LZMiOfVgWdZe[]]c_[e\lcmdnaocsftWv\
AdM]O]VkeYi]jao]sd
Fjbk
C]O\egu[
McPiV\l[ne
BfG]J\K]MeNbO[T\UbVYWbX[Y]\g_maac[dffdhZk]lgs[vX
JeM\O[VdW\YW[\\\b[eZfbhrj\qhugvY
E\I]JbLfO]SlXoYX\e]]_WeVl]n\o[q\r[sbtd
C[D\E\F\MlSYTge[fdvg
Ehdfe\v\
BhV\e\hZqbvf
CjDXMYV[W\X[Z][V\k]Ze[f[h[p]tTu\vg
CfFZGcJcO\P][g\[ccd[h]lhn\qjr\
Fhlaq\
WdY]\Yejrbtb
W]mXng
mlnYoZp]
GbHgWi_UeZlZ
O\WVelv\
ow
CjOYTcW\Z\ha
ChJeOYXcZ\]bf]
H[K[QbWcf\so
H]si
@iJcZ[]ejYv\
C]G\Jgfgkbr[
@ZJ\jk
J]r\vj
BjY]r\se
BjY\
Y\^Yjg
C\eghl
C\eghl
D\E]FcZgb\dle]qbsY
B\CkE[HeIaL\M]OWU[WYXiYfZ[[\\\]\_X`aa[cdd[ebfbhaj\mYqfr\sbtbu\v\
A[CkE\I[NaXb\c_\`ca\d\ecfkhal[oYsXtX
@\AYClIZJeOcSaXWYY]e^mcce\ndo[s[t\
AkO\^Wq]
CVI[TcV\o]qds]ti
AaCYIbhku]
GeHcNdYgc\
IgVfXXZ\^ceafbl]oeqh
X[Yo\[^]_\f]hZm[n\ocqTs]
AhCVO]^\
ChHbqcrc
^deX
C\I]q[sg
C\N]qeti
CjXl`]eal\qc
ChHeT]
B]LcShY\\f_dq\
BkHZW\b]
BhHZW\
HbYl\]di
CcPdSaWZc]lcojvb
ChG\H\JcTYd]l\
C[Tj
L]M]TgW\Y[\eobtb
Tgoc
W\Zi
C\GYH]K\OdP]SiVgWYXd\]_Zb\ccd[e]fYh]pcr]s\v]
OaS]VfcU
C\Ok
OYVjW]cY
B\GYS[W[X]cj
O]VfWZcn
SjVSYhcZ
O\SXVpX\b\
OgY\
@\B]C\F\GZI\M\OZS]VXWVXjZZ[Z^\eef\o]p[r\s]tbuZv\
ViXJ\g_[c]
C[I]WfXi\[_bc\u]
X[ek
L[XXtt
BhIbKdL\O]
BhL\O]
Xg
AcChP]Y\_]kd
AbBbEcO]R\VUWcYbZ]\a^cecjblbrcueva
DfPcvr
OrPY[[u\vW
@gCaD\EiF]G[H\JeKbLVM\NdOePZSdTcVXWX[\]Z_]adccgehbj]lcmdnbq]r]t\ua
@hAbCXF\J\L\MfN\PbRbVZWXZ\\\]b_k`\bic[d\ebg]hcjVlem[nYokp\q]sbuZ
@cSc]b_n`Zafe]f\him]nfs]tZ
@XDeGYL\N]POQiS\W\Z[^Ya]cQd~eZh[lSvg
@dEe^VcM
@d^\_R
@ZEbFZJg^\_ZcU
Kk`]
@nB[FdH[J\KZN\PfW\]X^Y_Vc]dYe[ghhalUmcp\
Odh\mgoV
@[d\lh
@[BhE]GcH[KlV]c\d\fhh\lesZufv[
C[D[EfP[cZdVegh\
@cEf`\hm
L]lhvc
KTmb
@wF]GeN]OZ][^Z`dcbh\jflam]ud
@dEYMWN[P\So^q`gc[h\l[pXu]vX
agl[
B]P\lh
EeHYOY]]ctm]t]
E\O[cjgc
BdDaE]JaNZVaWjY]cblb
Pif]ra
AdBSD[FeGXHcI\K\MXNZR\T\X\YY\\^[`ibkdieYj]m]n\o]pZr]uZvY
@ZAgFbJYLYS]VaWe^[`\bfc\dbgc
AZL\QeWjZf[f`]bKd]
@wF[`Wcdl\
Dec\dU
@[A\Snbeced\ke
FaLZS]W]b[dj
AfC\D\H]JiLfVbWYZ\`Yadc[del\u\v\
OeR\W]`mcilc
BYF\HfJZLhQfW\Z\[]]d`aa]bbc]d]gbq\
F\JZZl`md]
@]J\Wb`mb[c[hdk]
Fg_ib[
HW[gdc
O\Y]Z\`khk
BiDbEaF[JcO\P\WZXbYc`\cbdZedfapgvg
R\\]jn
\]jh
C[N[V]Xm[c\\^\jgrdsZtdve
AbK]W\X\\iebt\
W\\gebt\
NkOcTbZ\[f`\ac
OgR[W[bh
AkB[C[G\H\JbMcTcW\[[^b`\aec\eb
AgB[C[H\JcTfZc[[`]a]edq[
@eBgF]GeM\OZPbVX^\`]h]q]
@fBgF]NaW[cYj\v\
@i`\j[
BaH]Pgv]
@SBTGcHYM\O[PX^\`bhajpq]vj
@bBdFbG\H[OjPbT]W\^b`dhfjZ
O[PZT]W\^\`gckhfjc
M\O\jhva
P\V]WZ`\a]jkq\
@gBijS
@]Malk
DbEbGbH[I\MZP\S\V]WYYZ[W\]`ZcdkZlXs\u]
@hBeD[EcGlY[cFdVldvl
cbdfvW
@]DYGYMZOf[\cSd\u]
GXI\cg
cg
GicU
`[cT
BYDiG[O[P]cZv[
cm
BXC\L[R\WVZ\[[^]`\e\hlkZo\to
R\h\tg
CiW\j]vi
@cBdDbEZFaGcHYI[LaMeObQdRYTaU]VPW[Zf[c]W^h`XbbcadcgahbjalSofset]ub
@[BYC\DaF\GZHbJ]LjN\OcPQQcRZS\T]UdV[WTZb\\^[_\cQdlebf\hSj\lUm\o\pcqdr[ubvm
@]KXO[P\^\ovqfu[
B[KbP]Z[^qhdr\
MmO]V\tb
J]L]Nh
A\BjQc[[
@[F[KdMdPnSYTaV\W][W\dc\e\u]v]
Beagbdd\q\v\
@[E\Fo
S[T[ng
FaGbNhRcTZ[s\ba[cchbv\
BhG[L[Q\W\[]cekX
BkLSM\O\QfWZ[Z^cs\vZ
@hB\C[JbQaTlUfZg]Z^Xdae]hZkcmYrdvg
BdFXGbJbKoLaNgOmPbSVVZWYYbZd[Z^[`]cbe[hblcoZsb
@\BlGcQ\V[WY_bc[jf
@dBXWgeY
BgGccad]
A[CdGXSjTc^gcnd\e[hXkbn\pgqZub
AeBZDYFaGeHZJcKYM\PdShUbV]WfY]Z\[d^Y`Zaabbc\g[h[k[mdn[oop]qfr]tkuc
C]Jhe]
KgM\N\S\U\Zcnap\qctb
FeP]S]U[WeZa[]m[nhoZ
BRD]F]GbHeJ[KbLkM[NXQ\WbYc^ecfdcecfbg\h\n[o\p\qXresg
C[JeQZWg\c^Yvj
@\R]W\[\^o
W\mis]
A]GbH]UcWeXlZ\[a][^\bZc\ebhbjdqavb
@gBpLVMZZ\^[
@\DfM]NeOaW\Z\[a^\hjj]l]umvX
[h\]v\
KhOgPaSUm]o]
BZDbMbOXP\[lvX
K[Y\elob
@hA\M]XY[e^ikbo\s]uZ
GcM]Vj[]
M]SaW\b\f[jXlj
B\D\EdFdH\JdKdO]PcTVWbYb^[ecffp]rds\
CbD\EcFbH\KgO]V[WhY\^\ebfjjap]r[s\
BXcqdYlS
L[N\PcQdVfW[[a^gbaebfajbocpb
AhB[CZDcEbH[K\L\NbPYQcY\[c`]b[d[eZfYg[kZmbp\qer\sZt\udva
B\C\E[GgH]NhOdTfUaV\WcXbZb[a^Zaab\cNh[uX
AYO\Va^fcgd]h]j\qb
AhY]^\c]f[qc
Ai^WkZvZ
W\^Xqhvj
AWT\^gub
G\QfW\^\qXr\ui
AMDeE\GbOa[W^[cf
OhPY
AgOd
A\Wf[gqX
E]FgHgOZQeW[s\
H\Qg
Yh
Wf
Ohmc
WbY\[[`duf
AZT\Yi
N\[seZt[
B[CdDYE[FZGaHaL[M\WlXk[b]\c\dblep[t\uZ
CcMYO\P]TgWRXc[zc\h]jkrcv]
C\JiTcX\]b
@]A\FiG[HhObTc`hf\l\vo
@[AaB[CaL[WX[f\]]b^hvZ
C\DZJ]MeNaPZVcWlYbZ\[[\[]]c]deeeh\ljmenbuev[
DbG[LlPbWdaPb[c\delZm\vZ
B]DmE[dZ
eg
TZV][Vlk
KdL[MbWY[hfhkZlYvQ
A\DfG]M]^Zl]vh
@]G]KdWX[X\bc]lnvW
vg
Rf
@[IbLZM\Rn[Zc]n\
AaB[D\L[M[O\T]W\Zf[beRlbocvZ
Z][d\ec\dYvl
@\BXGaLYMbN]PbW[[]cbd\kNvw
L\[[kh
BmGjL\M[U[Wd[Z]e^\kevY
LjMZN]O\ShWeZ\][dhe]fVlR
AWBWC\D\EjFeG\HRK[LYMdNfP[R]S[T[W\XdYWZY[d\M^r_\`dc\dWedg[hZjfkYlOmcndodpaqdr[s\tpuWvX
@cBhCeD]GcHYJaLZNfOZTbcZdme[hbjVldm\rbua
LfNVW\Za[b
DgE][W
C[M[W\[jl]v]
MmTW[\p\vZ
[hecvV
LiT\WV^ee\mb
@eAaBTCgDcEbHYJRKeP\RdTWU\VeW\X[[d\g]g^a`Wasd\e[fZh]j]lkmdndocpZqdrcs[tX
ZivZ
BdGbM]NePcZ][W]a^befh\lmras\va
BfLiMdVZW[[Zfek\
@[CeI\L\OXR]TgWhYd\b_cfgjbr\v\
B[DiL\ViW][X]\l]vb
AYCaDWMTOgR\S[VYX\bdfjhgrctov[
e\hh
JeK\W]gaj\ljmc
@eBaC[D]GcMYWi^\c[dfeelVvZ
BgDWJY[evl
[h
JeL]M\WW[ldZl[
K\N\[[aff]lm
Dh
C[L\MmTeWZZY\fl\
AcBWJiM\Ob^Ycle[l\
BdD[J[Ud]]o]vk
L\ObW\Z\[h\euc
JW[gv]
[ieZ
CUPdTh^bccl\
[\eh
BpCbLXV]Xg[Qhgk\lb
M]RY[mebhcl]pc
@cBh
@\FfHkM\U]WZlYm[q[r]
B[IorZ
AZB\JcK\L\R\ScUWY\[\]\^Zfamhn\oap]qfrkt\
OZmcogrY
cj
AbC\GcHWIcOgT]VXWX]aafbZdbf\o\s[v\
A]BWF\H\IZOiP[S[]b`cckd\s[
OlW[b[
B\OiP]abc\
Ije\
@[C]GbI\Og^h`ha\cT
AgCfOO
A\B\CcDcEaGdI\QZRbSgTaWZZb[b]\_abYd\f[h]jcl[nbqY
R\Wi[\
UXm]ok
AZL\Wc`]bXd]
WfXk][^]dahdjcu]
EdFdOcT\U[ZY[bminboZsdv]
DYEgG[ch
F\HYJbKcOeTgUaXghdp]qbsku\
H[T\Ubfh
F\GXXYZ\ck
NbZb\\`]a\dYlsv\
H]KbQbUnmgu[
G\ck
GYY\[jlep\
@XBeCeD]F\GcI[K]LfO[SgTaUXV[WUX[Yl[a\b]\_Y`cafbgc\dnehf]g[ibjYkblVmfn[qbr]s]tYubvV
@eAWBeCeDcF[GUHdJ\K]S\VaWcXaZi[Z]b^\`\bdcie\f\h\lepZs\v\
FfG]PXU\cgv]
MgT\[]dd
CeJbUh
@gCYDbI\RbSeTfWYXXZ\[Z\a^bcffVgdhdkclWndrasfu\
Uifds[
CeMZT\[mga
KeVgW[YbZ\abocpgv\
DbJZOeVhW\Z][]\]`YcYechcn[v\
A]CdG]IcJbMhObP\T[UdW\Zd[h^abgdXe[g]
H\Kghfmcp\s\u\
ThU\
PjSZaZc\
@WOVPcSYYb\a_ecRd[j[
FiHcVdb]
@\cbdh
C]Sgc\
AbC\G\O]PSSeW\Zca\cb
@]JcOXWZZg
JYWZZ\\hcde\l\ve
TlW\_[fZlbvc
BiXe[\edn\pds[
B\F\JhMgNc[\cd
Gg[W`ccXd]
Oi^b
GjkU
@iBZGbH\MfOcTiWdZe[X]b`gc\efud
@ZBWCaEfFZGVJ\PgSXU[Wd`ecfeblWmln\o[r[
@dDbGdH\J[MhT\U[W]Z]_bc\gfl\m\ncvb
DYO[Sb_]ah
@XH\J]OZV[XZ^Zcmg]hcqh
HdKTT\V\W\`Wj]ne
@eAbJbMWOeWkY\[m\b^[c\ebtg
@iJaLaZ\c]eZ
DdR\[kedlZv]
R\[g
J]L]Z\[hl\v\
L][n`\b[vX
DZ[Uvj
CbLaO]`ia]
Ebvf
@dCcFbG]HfIcJcK]L[N\P[ScU\VaWXZb\\abbfdeh[oapata
D]F[HlJWTdV[]ac\d[fWl\n\tf
A\SjV\X]d[
CfFkHjJgT]Y\cXfTlUpWq[r]vX
@bFXS[Y[dh
FoHXJgS\]]^Za\b\dqlY
Fgfbsb
@a^f`]
Sg^]
F]S[fis\
H\J\L[S[Z][\bed[livj
ObT]Ykbdf]v\
@mBhFfGdKdLcNeOZRbSbV\WWX[Y[[V\h]\^ca\c]h\j]peqYuf
BkFiH\K[LZMcO\^Z`]bjl]q]udv]
@WEXF\Nilc
@nMSj]
K\Ri
@eLk[]u\
@mMX]ebXuZ
AYCWF]N\[i^h
M[V\bktd
FiG\W\]ce[f]haj]keqhs]tp
\b]cqhtg
@eB\DcEgFeHZJbKcL[MgNaOcPaQaS]T]UcW[YiZa[b\e^eb[cYd[e\fagbh]jak\lZm\ngocperftZubv]
JZT\e[fYh]o]rn
J\Ukub
TWU\nmp[
Olg\j\
\gt[
JlNgWZvY
D]e\vf
DlJ[^e
AfCeDbE\J\OPQgTgUbXaZg[f\X]]^X`We[ggtYu]vd
W[^s
MeZe[[_ZaaeZhjj\ud
@[F\K]OXT]X]Yj^c`hhdu\
Y\ek
D\ElK]W\
PcXhY]e]n]uf
FeH\K]O\ReTbYh^Ye\h[
CdL[U\X\\Z]dei
@[L]enh\
B]LiV]Wd\ZeYh]
CV`]e]
LeW\\X
@YAlDaE\F]G\M\O[P\QhWZY]Ze[Z]ecceYhcjglen[s\teuj
@lE[FYh\j[
OZ^h
@aXgYR^c_]`Zh]jbp[u]vU
CiOcVfe[
@]M]PbR]Y][k^djel]
O]XY^gvc
EcM]OjVd_ie[j\
BvH]Z\[X
D\JcV\W[YZ]]dmm]unvc
T]UcmfoWp[
Xdpg
BZH[JdK]L[N]O[Tb\cacchrb
BZH[JdL[O[P]\ccsrb
WbXio]pY
Xjo]pY
W\[h
HbW\sg
sh
@WCcDYEaJXS\TWUbVZW[X]Za\[]d^b_]`gcYd\eagYhZj\k[l]mhndohp\rcsZtc
@\CcH\K\TbYjZX][^Z`bc]nfofp]r]tc
C]YSm]n\rl
CjW][g]eo[
m\nio\
CVZb]e
CcNdO\_g`]n\
BjObV]ZX
FZG[P\SZT\VbWdYic\f\m]ndp\ra
G[P\SZT\Yyc\f]rX
C\OcThVb[]c]
C\OeT\Vh
CdG\PfU]Y\accg
AeC\DbF]N[ObViW\Yc^\ccd\fbu\v]
@gGdV]W[Y\]h^\_[f]l[m\vd
@fCeGfWX]Xc[
G\Wk][ed
GgJec[
G\Jd][^gc[
KbM]RiV\W[sc
AZBaEaFeGbHaR\S]TaVcWYX[YbZf]c_]bWc[eajalZmbndodpZrdsctav\
BgLnM\OfQcV]We[Z^cc[die[hZkXl]q\
MZWi^cjaq[tl
@\]ce\g\h\mZncomsbtXue
BfO\[ih\
@]MjObXZZ\[a^]c\ncsctUu\
WnXcta
Wpk\l[
BZL\[Ve]kVtl
Ce`[ch
BgH]
fhsW
eZtdvm
B[HYQme]
ShWbo\q]sd
L\YaeltU
W\[fve
ThUfgbm]
LgWchZqbvW
\Ze[tq
BeH[W]g\maobqg
B\[XkZtc
WemeoW
BjH[q[
BhEfFcHXV\W[Yiadejg\j]q]u]
OcUaZcgao]pV
A\BjC\D[HjJYL[V][e\\]a^g`ecZe\g\k[naq[tiub
mgn[th
BrHXL\W]o\q\
LWW\[\k\tj
BYG\Wd[WeZkfo]t\
G]gYknt\
CcEbMcNpOjPfS[T]VeX[Yd[[\b^W`cgXjarbt[v[
C\OaUUW[[\\e]agah\iho\
hamTon
Vi_Z
N\S\U]V[Za`hmf
@\EeIfM\NdO[VTWU^zc\dYeej[lVn\obp\qdrZ
AbB]HkK]
@\A\BZCZGXIbJdLdMbOcV]W]X]YX[b\R]b_f`da\bfcbe\hYi[j[kRl\mgngp\q\rVsctsugvY
Bju]v[
CgNOO\T]VfW]Z\]cc]gc
@cAbCiGYLfOZPdV\]baUci
K]Zj_]a]pd
W\\]eYtj
@dBcCbHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh\jamZneo\peqbsgt\
@ZA]BZCdD[EcG\HcI]KeM\P]QUSvXjZd^]_acgd\ebf[gbhikal]m\nbo[p]qYresUudvZ
G]OiP\S\
@cBkC\DiEbF\L[NdOTPjWhYa[b]a^Wd\eZf]hblenap[qYvZ
BUH]QjV[WQnbs[
HYJ]KaN]QiWQ[Zcaf[g[n[sY
AeBhObQXVeWb[\`]hhj\ma
E[NcQZa\clf\hZ
KSb\g]po
CYUaWVX]Zb[d^gc[dch\jdkcmZolqev[
KY]\g]ph
CaK\W[^\_\qbsiud
AdN]^s_Zc]h]
si
BbGjcZg\
@eBZC]EfFeGZH[P]W[cmgdj\lap\s]
@UKc
FaM\Od^\_g`[bfegt]uZ
WW[fba
@ZCXF\OYV\WSXlY]\f]k_\`]afehj\k\l]n\obpYs\tZua
@qAeCVD[I]L[[Z\\]h^\_\`XbbqZtbufv\
CcH\M\UeVdW[[Y`bc\e]fXlmva
[[e\ug
A\eZh]ulv[
CaDdMiOcRbWhb[e]t]
@eAbDeF]G\LcM[O\PaWYXe\Z]a`abkffgZh\mdo]q\ub
DhM\W[[dbjt\vZ
@r`Zb\
A[CcD]L]QcVfXg[d^j`cd\e\g]o]q]vd
Am`\
@]AcCdD\IbJ\MhO\Q]V]XbZ\]a`dbcefgZhclbnao\seva
A\CXIeMjObR]XbYg[\]dh]l]m]tduZ
V][Z^da]pcuf
C\]ceZul
McWX[r
L\MkW[\]
O\`\cjq\
H\U]Z][\^[e]gjm]o\p]u]
AdBZCbD]FdG]LZMbNbPbSdThUaVcYc[c]e_\`Wa]ebfZg[hck\n[pcrXt]v[
MhOdV[mX
B[C[HiJ\L\UfYbZ\[a\]^\ehf\j]k]mdqasdvi
EjKXNZO\Y]lZu\
CbK]]mm[p\
M\Uea]h]lZmtoWq]
J[NdWbYb]O^[ebkfog
HbKYW[mZpo
T\XWck
AaVWWSYb_fllv]
@fB\C\D[EXFgHbKfNbPjVfW\YZ[gadl[n\rdsjt]vX
NcVWWild
PZYhnd
M]RaTiUdV]WLXbYc[Zc\deiblXn]tavh
@bS]T\V]WgXcY]Zc[h^XdjhdlXmZn]ohvc
@XCbE]IbPcTcWlZc[flKqfs[vc
ck
A\BfC[HeIWJ\NYQ]TlVcWV[a\a^Zc]hblbtduc
C\\bfgob
C\TgWbYj\Wl]o\p[t[
@kCgDiEYFVKiPnSgT\V\WYY[`UcZeYhXu]v]
OZPb[cvg
Yl_[c[r[
AdWYYe\h^\c]
N\P\SmfZ
A\OhRcVcWbZak\l[
MmV\WZ[Wfd
TXV]W[cclk
FdNhO\Xdhdu[
H]bi
A[EbFeMgS]T\VZW\[b\i^ieRh[jelWqduYv\
AeCbD[J\LfNZPVT]Yg[\]g^[cZd]lcp\ub
AaF]KpM[NZPiW[]Zb]h]lavZ
MdWfed
AbW\lm
M\NhVfW]^geYhf
@[O\VaWZ^k
JVLdMWNbPXTiVhWe]cfdhflbmcrX
C\TnW[Y]ght]
C\TeWaY]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
TiWZ[b]Yp\
]km[
Cf^\
IhY[o]q]
HZPbV][]fhh\q[
IjO[RXW\
Ch]\cg
CUJ[]f
@]GZY]`lc[j[tb
Y]`jj[
KiY\Ze]]`[hcp]t\
O]V]`Ue[ti
W]Z]`g
W]Z]`g
@ZBZC\GhH\JbNkOeP\TjV]Y\Zc[\^]bed\lYvZ
D\Tbl\vl
@\Eb^i
Uc^\bh
GYT[vg
BUGudYu]
B\E]PbRbUbV[Wa[alVve
@[AXB\CZDWFdGUH[I[JbKZMYN\OOP[QdS\UcVUX]YW[[\\afbcc\dgfYh[iZkZlhmcp\qbs\t[
@cAZB[DiEXFbH]JgK]LgOZTVUeVUYc\V]Y_Yabd\f]lem[n\odq[s\vd
@\CaF[R]UXY[\d_[`daab\c\d\e]gamioXq\u\
LhWhZe`]a\bTdNl\
CaFbG]UcWbZha[ddgam\
P[UfWgack\l[
E\FtU]W\d[
damcn\oV
Jf`caalbmfngoc
Wp\b_jaXcbdXe\f\lfvd
ERFXJ\P]^]an
DcNkT[WVZ\\Z^ha\delomZob
HaUoWbZO]b^emZodq]
U]VWacgel\qc
EhF[NVU]hgm\ng
l]oq
ejm\ocud
C[HdJ\Q\Upbcm\n\ocqYui
F[J[L\Q\UZW[\faldolUmXn]ohvd
Veahd]mioZ
DkEzFUNSU]^]aRdVlY
]ambpf
L]Q\WYd\lnm\
@[FqM]^ZdZv\
DYE[FYG[HqJ\NjPbQcRcTdU[V]WWY\Zl\Y^Z_\`[a[bdc\dih[lfmXn]qdu\vY
FcGdH\W\Z[a[bkdhl\
FfH\Q[WZ_\a\bbd[g\l\vk
C\F\H]Thaa
U]mknZoLq]
D\l[vi
DiEgv\
HiU]
B]Yg
BcC]D\FcHhJcRTW\Xb[ffYg[qbsZvZ
JlNaXbh]
WZ[Zl[vg
Rd[W
@]EjFZ_]l\
Ej_]
A\C[DdGeLdNbO[VcW[[\\f^\_\c\egpdtWubv\
BiC\_ge]
CkMZPWW[YeZ]^]cgl[
A]CTY]
ApH[K]Sb
PoYX
AdBUCcDYF]GZH\JhK]L]M\O]P[R\V\WZZT[]\Z^b_\`daWd[f[g[j\l]mbp[sbuYvZ
AYC[EYHgIdJdNcObR]TZWhXb[\][^e`leYkbncoUqZrisUtg
CbXg]WonqerbsZth
A]CRTkYdckedf\r[
CZOn
C\ej
@aCVJ[UYY]^l`aldmdnbod
@gc]eZl]
@bY]ei
Ch
CS
Ch]b
B]CNH[JXSaTiYXedm\n]odqcrc
CcIcOSY]c]r]
CbOV
CeIb`WaX
A[CiTV
CiTbV\]ci]r[sct\uY
@eCn]Y
CSH\TiU]Y]]bm]sc
@ZCk]V
A\CZNjViWf]]l\
CaHcXc]\e\hgqcr\
CTYmhj
CTIbTiWaY[[g]deYqcrc
Cj
@\CeNdXU]Y
Uc]OeamWub
CdIbJkObX]]\^\e]r\sbtb
@b]i
B]C\JeTbWh
Jj^b
Cke[h\
@YCZ]gmc
Ce]geb
]reX
C]^b`j
CRI]Xb]]_h`Zr]
Cie\
eT
AdC@NaYlcf
CmY[]R^[cZu\
Cc]Tm]nboe
CZm\qfrX
]T
J[KaTcU[WXX]Zcebmgpk
J[U\X]mj
HaV[n\qnu\
I]W\h]tj
G]NfVaZ[]b^ad]lh
@cCXEfFhHcL[M[OdPbQ[R[T\VaWY[d\a^Y`cb]c\dYecfdj]kYmbncoepcqdres\tdu\vb
@]BmD]EZGaHYI]KYNaOZPbQfU[VTWw]\c[eYfegch[lVmcneoepTqirYsbu[vZ
E]F[HeKYO]UkV[[Ze]m\
N\[[cfjioev[
N[Ob[d^isa
@XE]ObP]W\[kebs]
W\eh
R[[jt]
L\QZV]WZ[]aZltvW
S\Vb[Yvk
EnF\H]VUaYda
YsparXs[ud
F]H]el
FsHYIYO\QgRc^]h\v\
@VEfF]GcJeN]OhSe^X`Wcaf]h\ldqorZ
PWY\f[ro
D\JaM][jv\
HcKZOWV]s]vd
E\GhNlP]V]`]achZuo
N]ViW\m[ofv\
ho
OmV\c]
GiRecb
B]OjVY
D\vl
B[LeNeO\TbVpY\[ZffhYlfs[
VoXYl[
U\[ZeWtdvi
J\M]QbY\d]vl
BcCZE\H[IjNWOUPcRXViW\Y\Z[[ZcbeZnbp\sgv\
BwGXO[nduZv[
Ogcil]
M[[rk\v\
B]H\OhV[W]
KZO\Wh[gna
Ncll
G][bvp
B[HbV[fmr[s[
OWPb[g^boevU
BdHiJeVcW][\fflbr[sWv[
CZE]F]OcSXU]Y]e\fkmankp\q]rWsfu\v]
AUJfNfO\PtSdYg_Z`baaqb
LcR[[efYlW
DlO\`ge]fdh]k\lavM
I[OjPXRch\r[
N\O]Vl
BcF]HiJXK]OgU]WZ[[aYealmm[ngoav\
N\Ocfdsh
@\BjDfO\QWW\[hbde\kauY
O]PiSX
EiP]
@cE[H\J\O\^j`bejqcvX
@XCfJ]NWOgPd^[acqhrat]
BcFZJjOeW\gcm\vY
D]E\F\H\J[LcNfO\UdVfW\flg]hgl]vd
BaHi
C\HaO]`ifbhXqWrl
BVHhKj[Ug[lg
KgOk_[uZ
eh
Bg
KbOh
BVT\V\WX[me]lfvc
BZT\WU[\lm
OdWg[[ed
AbC\H\I[JhN]O]TaUaXcZ]^Yf]g]hbvY
C[EhL]N[Ud[e`hecgbndv]
LjTcWX
LkW[cb
O]S]T]W\[vl]
CZJp^]
CYD\EjHjT\^\d\
CVO[^lhb
OjVZY]^c
CYTg
CdEeVi]c^J
CXIcWr^[
AZCa]b^i
ChVd]aaa
AcFhHcKdMcNeObQaR]VbY\[b_]`]c]d\eaf\g\jbmancqataub
A]HVK\MrPfQmTbV\WY[V`]cXdheYg]hjjbk[ldmatcuevb
@RAYCdE]HbK[MYOiV]WXX[Zb[Z\c]f^bbhcgdVetg\jellp]sbtduevX
@kC]DcEgFeHbJdKgO[Q\VTZb[\^Y`Zc\h]sZ
KhP\
Ki]\
KYN[OkVX]c^[c[gbpa
H\Q[W][g^a`bbYcg
@bFoH[OZWc^[`]aYcpiYl]
Gb\gbb
MjNZVc^]d\o\
ZY^gb[dhv\
mZok
GbVaW\c]fks]tgu]
W\c]fhta
B\K]O\TcUd[a\\]X^bb]lamftcud
UiW[ngoXt[
O]W\[i^gl\v]
VY\]ecmXtiub
@ZEcOjV\^Y`[cbe]
AaD]d[e]l[q\vn
BbWjedv]
eitcu[
Vh\f`[eX
HgWZX\c]fdn]tZ
K\W\Zdg[mbph
nioYpc
OcT\XiYg^Xe]hfn[oet[
O[T\XlYih]n[oe
C\L]M\P]W\khrgu\vd
WV[\kdvY
BiR\W\tb
BdR\WS
B[Whtc
B\C\E]H]JcK[MaOZPcQ\VZW\YbZa[c\bdceff\gco]qZrct[vi
PdR]WZYd[e\]`\f]lYr[v]
W[\\lavh
vh
Shee
nR
@cB\FdH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ObVkWY
V\oj
H]VWWm[[cfkX
K\MZVdWZZo_]
Vivb
@\AeCbDaGkN\OdPcRZShT\VcW\X]Yc[\]]_j`Xa\b\dafbr[tZub
A\BcGQI\MgOhVRW[Xe[d_kchddl\p\s\
O[ScVZX]Y]\d_hpd
IbPj
AfM\OXSZVj\Z_i`\b]dfuX
AdCbD]G]OdVbWhXa[\^Y_[c\fhs\
GfYc_Z`\hg
BVC]DgGqIcM[Yj[X^\_W`auevZ
A\C\Gkeef[
I\OZR]V]Xi\e`ec]
`h
A[G\K]NcPWSdTaV]W\[cc]fbhZ
B\DjVgsev[
B\Div\
V\W]`Yji
@bEfFdO]R]VZcZjhq]t]
@eEoVZc]jT
BjCaT\WYj\
K\V[WZXhnZuX
L\V[Wel[rdtj
W]nhr\
B]m\nl
A\BYC\D\E\FeGTH[N[OfPfQaT]Y\Z[^a`Za\d[effXgdjak\ldmcneocpdq]t\udvd
D[FiKcM]OWP]WbY\[d^Vbbcie\jblim[obp\ve
KeOZPlW\Y[lZ
OcmYpf
W]vf
@bO]PZ^cmdvg
H]OkV]h]maqcv\
B]G]OkWm^Zb\leu\v\
BbDdE]F\HeMgOYPTS]V]WkYg[bebgcpasZ
C]K\OcSi`]
Kbcg
L]PZW]Yj
DbKbO[PgUcY[[eaee]gZqbv]
DcGeMgW\bf
DdGbM[W\bj
WZYi
UZVpWQZegZ
CZUiZZe]gd
ZZgg
J\UhWWZl^\m[ogq[r\ug
U]W]Ziug
K]W]ZZgiu\
W]ZZgiu\
KjU\
B]CcL]NcZb[ZcZe]f]kgqa
G]L]W[[Zkkq[
Y]rh
R]WYYk]eu\
FeG\V\W[[icc
HZgmm\
CiF]T]e\
CbG[Jgr[
C\HdJ]TZU]Zi]b^]edg\
CfHhJT^]
CWJk
JT
OiW\\atd
HaLYVd
LkVUWH^deXm[th
C\J]T]UcVZWicaqgr\
V]Wl
gfu\
@[Z][i
N]eiv\
VXWdZah\j[me
I]Lcvk
O]ViWZYfa\
@bA]B[GlK\NbS]TbWfYb[\cdf\h\lYm]oaq\uev]
CYNbTkVYYZ`ac]ob
S]Vo
Vj
@\A[EbF\G[HZJdOePbSZVgWXXc^]cbfelXn\ta
G\HZJdS[VcWjXf_]fcs]
VhWZs\
VfWX
SiV]c]
V]Wh[Zh]tc
V]Wg[Zh]tc
CbJbfkr]
TWfdr[
BeR[\d_lbbc[daf\lXqbt[
GZH\JbU]filZ
T\U\fi
B]eblmmds]
BWL\ObRbW[\e^]c\hckbp]tfvX
LgObR\[gc\eah\jatX
LXR[e\p]tl
e\tk
@cBaE\JdK]PXSkX]Y[[a]]^[`ba]ccd[e\fZgbhYlap\qbr[sfvX
S[V[Wd`dckq[
JiY\rX
SiV\W\
`Sgb
DgL\Q\l\v\
S\Vb[Yvl
H[O\W\\fehhgvZ
H[\fegtcvZ
HbmcnXph
W]Zg[\g]kbpS
V\`\nio[q\t]
CiDcEaM]Oc^daeb]j\tdv\
O]Wg^e
@\EeFcJ]N\e[jl
@\Ekj[
BZF]H]K[O\R]S\UZVcW[XeZf[Z\\^\_\acd\gZh]mbn\o\pks[t]u]v\
Z[e]jcpl
KiV\WW[]sZ
C]MdWW[i
C]Vicb
CpWWZ\mbtd
J]M]V]rm
V]WXlj
DfEcFaNgVYWVZd[caZd]e[hajcla
Zg
D[OkP\
EdG]N]PiVY[ha]
OgW\
O[Vf
I]V[Wj
@\B]CcD]J\O]TfVjX]YeZ][]\]_\`\a]dglUm]
VkY\
DXO]TiVcW[c]delZm]v[
Yil]
dg
T\W]lm
JZTcW[Zi[\ad
B\CcJbOZT\VdWUZdafd]
aic\
Wi[\mbr\
JXW\Zoe]hav]
DcGaWX[icYv\
P[V]Ycojq]
W\Zh
m\oj
C\FbGbHZL\NeP\TcV\WhYbZ\[c\Z^abXd\rev]
N\TaWoYbZ\[Z^[bZlav\
GdNcW\[g^cc]eclXv]
G]KbOdcaoargv]
N[Tb_ceWoeteve
G]HjK]OdT]cee[f[h]q\resb
OYrg
M]WYe\s]tiuh
A\EaGZH[JcK[McNcOXRbSVTbUeVZWZYa_[cld\ecfcgci[kXlZpgr[tg
R]Wq\]cSeg
Dkc]k[v\
HbJ[TdXgYrcTeZf[si
HnJ\Q[
D\JTMbWecnl\
cie[
JhV\c\
J\MbcVeff]t[
AfB]CgD[E\F\HWJgLcMbN[P[TfZe[[\d]X_bcXdgfllcm[pYq]s\tXvd
CfHkJmQgTdWZ[\`\bbcPhZnYrdsZv[
D[HTO\PgTYUfVVbZcfebf\gch\lgsatfv\
J][e]bd[e\vk
HZJ\]acjfZm\
C\FfH\J[QcZ\c]g\hcmbo\pg
W]cktb
U]Z\cbndohpf
B]HZJiRZUb[\cVkereth
@fEbFeGdH]J\M\U\W\Zb[[c[dct]v]
@bEbFiGgHeWdZScdt]
FgGhZUd]
@g
@hFZp[
@\EcZfpi
CaE]GfH\PcSdVcW\[YbWccdbjaqZ
DWSiW]`\cedevd
@cDgcXfbvV
DVOf[Zh]u\vp
@\AbEaIaJ]KdNgR[TdW\XZYg[b]b^[a\becbecjek[mfnepYr\v\
B\NdV\WhYY_]j\llm\n]s[tf
KeOZPlW\Y[lZ
C\D[F\H]N]OhTZYue\fZhhj]n\ojrY
C\I\Mdei
F\P\Yi
C[M\Yg
AdCYG\`U
M\nl
Eacm
@dE[IgKbMcNZO\V]Zf`lj\
BkDbFcGfJWL\NXO[WYY][Zbfccv[
CfDaFYHXQY_b`hccdisU
AeChOcQbT]YZ^Y_\`\a\cZe\fflbmjoaqesb
M\N[VZ[r\Z^he[
HiKhMeU]V]W\n[o[
@ZE]I\M[OYY\f[jm
AaC\EhNfYX[Zco
AcC\Ye`Td]
FYMg]\^X
EcMbZe[\`\jh
B\]se[r\
B[KXL[WrYZe]j\tbv[
BeNlOc]d_\n\tf
A]NoO[P\YZcUna
B\VeWhZ\
O[`g
DdE[LZO[kf
@gB]DnHcW[mes]
HoW[s]
Ij
Ig
C[DbHZL[McNZR]S\Ve[Y^b`cacdefXl\pYq]rbsa
BcGcL]MZOcP\S]Wb^]`baZcWdif[rbtgub
JbMeWp_ad\t[
VVcdeg
WW^baccaeahbt\ve
MiVcp[satX
BZChDfE[G]L[M[NWOWPYR]U[VdW\Y\\c_]`]aZd[f]h\j]lbmco[q]sVtcuVvV
C[D]EYWXY\[]\i_[lotZ
CX\etV
@]DjEkN[PYebl\tYv[
@eB\CXD\Vc\oeflSt]
DhWZv[
CTE[\U_\bZsYt~u]
C\WZ\hl]
ChW]cfl\
BcEeW[[jc]lY
AbCdHZK\L\N]ObRbT\UbXZ[]]g^e_aaed\edqcs[u]v\
N]UYVdWXX[]j^]_e
A\CgH\JmU\Wd^caLe]v\
A]L\We]\ej
AhHeJ\ObRcU\WY]]_\`aefgc
HeJX]c^h
JdObW[Zo`\eUiapbqc
@dA\BdCdDOEcFpGbHYIZJcK\L[MdNdPhQbRbShUeVdYfZ][a\j]b_edbegffjbl\nap[rct[ua
BsE\WZ[ccZdZv\
eihW
ChD[EZe]
@dEeG\NfR[SZ[c_Z`bcceclYqYrgvc
GiPgY]
CkFdIbhbr]
@fF\Gh`Ya[cj
Bkd\
B\G]KZM\NePiSbUZ[]l]r\uZvp
VkW][\
PfXh_\c[
C[GYJdW]YY\f^ecedovZ
W\Z][k
@gAYBPC[DREdFeGYHNI\JbKnL[MZNhOfQZR\T\VaXdYaZS[R\i]\^p_a`ZafbecYdYfbh\jak[lMncpfrcsft[vC
VX_hfY
AdEeG[H]IaKdQ\RdS[UYVfYq[d^\_bbacWd[e\fZhZlkm]n\o\rjuavX
QlV\vT
vh
\\hgnb
\\eVholZ
CcDZEdFcGWIaM[PbRbT\VfW\Ye]aabd\fbg\halUrX
@bA[DZFUGfHiJcK[LfMbN\PdQ[R[S\ToUaVWWdX[Zx[g\P^k_Y`bbZcSdXeOgghRjZkflknhocpcqjscthulvY
EhNcO[Td_br]
OdPbT[UfWZ[jc\lin\r\
CfNcOUPbTb[Z\Y]fp[
EfNeUcY\`]ud
@\KbRbS]Uc\\_behtY
F\aTcq
BpOdUiW\Y\[[\[^]cdoWpbr\v[
C[MbY\effchZ
CXJ]VfW\[Z\dccl\
DhQh
Ff^[ci
BiQ]nc
B]FgWXYibcd\oh
VZfln\sZ
C]F\I]MeNdT]firk
BZDbE\FZHjIcK\N[ObQ]RbSdT\U\VZWYYV[g]b^X_\aXbZcYdee\fTh\lfr]tcufvW
R[VZXZY[\g_ZeepZset[
AeBVCwDcEUFRG\HdIbJbK]MyNdOlPZQZRfSdT]VeWgXcYZ_b`gaebacZdheRfZgbjhkYlcmfoep[qhr[s[tguRvo
IiP\
@WAWB\C[DqEfFXGYH[JYL]M[NZOXPZS\TVVXYX[\\X^[_\`baZb]dSeZfZhZj]kWl]p\uZv[
@\A[B\C[ETHXJWL]M\N]O[QZWYaZc\dge[uZv\
D]dhv\
D\EhHYdl
EGdS
Eg
A\Di
DYEVW]dgvo
DjE\G[VY`hcedXf]k[vZ
CmDZE[HoT\VXWkd\
CYEXdW
D[Ek
E[Y\df
A[CZDrEXdYv]
DQH\d~v\
C]DVEba\dej[
DVEDa\do
CeE[F\HdQ[TaVbWc^]agcbdav\
CfDeEdF\HiJbQ[TYc[db
C\HZTYdh
Wha]dc
B]DfEdF]N\O\WYu\v\
OaVgW[cc
OdVYci
CoW\`\
@cKhWhXZZ\[Zb[narisY
@[K\Wyb[
WWnarm
@eKXR[c\rZsi
@dC\KfW[sa
U]WYZk
B\CYGfH]J]P\R\VfWbXd[b^Yafd[ldq]t]u\
AbB]VVWZXe[e^baaccf\
Til[
VjWV
A\B\DXEXFeGdJcLZM\N[ObP\QaRTThVUWMYdZS[V\W^\_Zb[d]edfkgchbiaj[k[maoephqfr]sbtWvV
@YBhCeD\EbFTGjHkIdJ[KaL\M[NgOdP]R[T\V\WqXb^g_d`cagbheafbgbh[ick]lencpcqYsaueve
@[CgEfFZJbK[OgTcXfYW\\]dajcdg]j]mXpdq\
^j
E\FmH\J]S\^\`ZfZhdl[
JhQWSa`lc]d[
^Yqh
BcF\GlIcJ\KaOYPYSqXZd[fQldncoYrS
B]CaGbc\hincsd
CZFdH[JdTfViYi^df[hZo[p\q\sfuhv]
C\G\Tf^m
F\H]JbTiU[^ha[lYo\p\qe
@eFdOeYZ`fc\eafbl[q]sWu\
CaJZ^ieX
CrO\S[XaY[_cf\
CiJ\Tc
C]D\HaIYJ[T[Z]aacbe\fkm\q\s\
CfFf^]ehl\
HWJbUi
CdFfG\JaK[S]TdUVYbe\faqYrd
H\^gnkq[
TbUd^\qir\
CWI]JcKgS\TNUiY\e[f[hZjal]mXocp\rfsd
CYH\IfJfSgTUUdZ]aZe\m]naodqcr[u[
FXHZJlZZ
CZH\J\NZnfq]
Oqc\
A\BXCeFWGaHlK\OYTkVXX[Y\`dc\ebfdhhidlXs]uX
Zhpc
CRJZRZSZT[UfYU]]^Wc]eafehdm]oYqgrk
CW^a`]ephZ
CZJ[^bcdh\pi
rg
CjH]TWYbe[mf
@gB]CRFcH[IcJ[O\SeT]]]^Zh[l\m[nZocq[sg
CiF\JhT[U]`YffmknfrXs\v\
FaJZMcPiS]TlY[\fc[edh\l\mco\pYq]rZ
A[BcC[DbE[FZHmOaPcQcS]U[Yb]b^Z`\f[g[hgm\naoWres[v\
@ZFdG]JaOjc\eb
A\CjDdEfF]H\J[MlN]OjQfSZT\UWVgWYY[^YcZeefjhalZmdn\obpbr[sUvc
@\CjFXJYM]Q]Y]^acVgfh\piqUu\
FcG\HjKcYVcYl\p\
C\eih[pX
AdBaCbE\F[H[JfKZM]OeQdR\S\TgUfV]WVXdZX\\^[`XeWg\hQlem\n[pZqcrcuZ
ri
BZG[JWT\U[abd]fehcm[n[ocqar\
AhCZHVJbO\TeeZh[
E\Fgc\hhlZ
M\TfUd
Ylebq\
CZJdTZUhe\m]u[
FcThcglY
C]HZO\T\Xbcdmhneoop[rYs\
CYJbQbUZZ[fcnZrXsZu]v[
C\GjJ\S]^\`ac[dlhflir[
CPFYHbJKUZXMY\\Y]Y^a_[cgeegghbl]mBnRoepZqZup
F\K\U]Yaelhbrb
A]CSF[HcJWT]YY^\cffgh[qdres]
JhKcT[X[YYabcYfal[o]q]resX
AkCdDcGbJZTcUcYe\b]\pjres\
C[IbJ\ShTNYx`[c[fcmfnfoeq\rYsZ
@cCWFeHYNZT]VYX[^[_[e[fcg]h[ndpdqkrWt]
HaTYYg
FcHbJgTWb\g]lrpfvj
JZl]mqq]
S]T\rh
Hhch
C]]rmcn]r\
^\hf
C]HcI]JTOYcZe[h]m]narbsz
B[CbJsTZa\
B]C\HZJdK]Thcde\ghn]oap\r\
Hklb
CgTS^Zrbsf
CZHbIbO[T[XeY[ced]e\fhhbmYnZoZqdu[
TZecfZm\n\oXphrf
CbF\GcJcKdO\W]Yc\\d]eklaq\r\vd
J[Q]S\clm\obuf
HVQc
C]h]mp
C]JeO]TfW\X]`ecbeVfbneqbrd
B[CjFcH\JaXaYdc]e]fcgal\m]ncobq[sd
@dAgC[T]cd
C\I\JTR\T\YY]]^ffUq[rx
JjT]f]
C]J[cblYqg
C]JZO\QdYZ]\f[meo\qpr[
H\Jeg]qk
J\TmUblWo\
HfTj
CWrl
CYR\T[`ac]fcliocq[rZsb
C[Jefesb
F\HbJ]K[T]Y\flhan]p\q\r]sf
fZsi
A[CbFbGZHZL]M]OWP[RZSiTeUfV[WVX]^[_]`[d\e[fYj]lZmWndqdrks]u]
CYI\OcP\SgTgY[_]c\d\eeo\qZrZ
CaOcSiYZnbogq\rW
IeO]SeTbYmf\rW
C[HaJcSZY[rl
S\TYngq\rZ
TTYd`]
CgH[TYlaq\
M]Ygq]
AkKaWZ[e\fe[ldoYvd
ApO\WZ[\levZ
CdT\el
OdW[^c`]vh
W[vi
C]EdGcH\S]TeY\`ddhe]g]vZ
DbEfH\S]TYVYWM`ddieblavZ
Y]rh
@bBdCZEfFgG[HbKdM]O[S[WZ\e]\`bc\eah[o\shtb
AfB\ChDaEZH[J[KZN\PZR]SbU\VVWYYdZ][\\\]gabd\e[hZl[s]t[v]
CWDeP]SZTkYYahcfr[va
CkY\
CXYd]]rh
ClaW
A]C]K]YK]faYe\h\u\
AgT[W]
VZYhc]
Cg
@bBbDbFaGaK[M]NaOYR]ScVcWfZZ\\acg\j\v\
HYJ\NdObV\WY^\bhccegqctcv]
N\OnW[bZeh
be
Wnt[
^Ygg
C\OhP]
CYFcIaJcMbPbRaS[[c\cdeealbvh
F\JgOfY[[glYvj
@ZB\D[FgHhI\K\M\NYObP]QeRaS[T[VgWYZ[\Y]U^]_]a]cdd]e\f]h\jak\lZm\n\p[sXu\vS
BkC[DYFPHMN]O\QfS[VYWcZ\dY
FdI\Ogc[
CVFgGXHkI]QWT[cd
F[HgQYVc
H[VmX[c\
V[Xicg
H[R]cln\
CXEYFcHcQhRaVXcVd]vW
CbEtFbGgHVK]N\QZXeZc]X^\cddcf\gejYlZp]
FZHfQRces[
D\QjZZ
CnFZH]][
@ZCZE\FbHjQ\V]
FUH\IkRcV[c[
IaOS
DeE[G[IaJ]OeQYTcWbXgZ[]ba[dce\gfq[sfudvh
HZI[QeXccgs\v\
FZHcObQ]WhXc
DaE\FWG[I]QZV]XYa\dcq[sive
BgCbFeGgX[md
@aD\FgG\IdJ]L]O]Qibdd\h]t[v]
CdHeZ\l[vX
CZD\H]Qgd\vZ
H]Q]Zhvi
AZBXCgDaGqI\L\NdO[PbQ\RZSbT[VTWVYdZZ[Y\daXb]dbe\f\g\i[j]kYp]q[rbs]tXvY
@dCcDfF[NdV[WY\b`cadcRd[lWv\
EdIcJ]ObV\^h_]`Z
@[O[`l
GjO\cWre
CYFbGYJhOoY\\[^]`\re
CgO]^]ahc]
GYcn
Co
CjFdG]O[^\`dc]
@\BTCYDXJYOQPdQ\R]V[Yh`WcddckYlbp]q[
@aA\C[DiE]GdIhJ\NZPjY]aWc\d\h\ibq\v\
CPDjOfT\Ye^b`]cbd[lh
BqG[
CfDZHf
@eAdDbFZM\N\O[ScT]V[W[Z]^k_]`baad[e[f\p]
A[CXDeEgGdOecdf\l]qnr\
@\EbOk^Y`S
J]OT^\`p
@oE]^b`Xc]
CgO]^h`be]
CZIj`\
CjO[^jaccWqW
A]Oclh
@i^[`\c\
@ZA[F]J[O]^S`cce
@b^jcZq\
C[D\EbG[IdOdSX[b^\`haXedl\
D\ObS\`j
IbO\`Wcc
C\GZObV]^acdkctgu\
CeD]\Y]aqbrh
Cf\Yra
@YA]CVDZF[HUI[J\K\LeMdNcSdT\U[VYYYZk[\\j][^Y_c`Ya\c\ekf\hbkfl\m[o]pgtRuX
DYH]NXOdSg]e_[`\dbg\hbldpevm
@[M]SbW\]a`aeVh[jcpdta
MiN]O\Sb_Zefhfp[t\u]
W[Zegb
J\]]ek
ecpQ
E\Y]Z[[i\keZtXvc
C\W\Z[[[ekhf
@aHcWZ\\tfvd
DbHcW]tfv\
B\DcIaOgPZV[W\YZeYvf
OkY]
O[W[[\eiv]
AhC\D\FfG\H\I]KYL]O\S[T\VbWVZ[[Y\Z]f^d_Zcad[ecfZgehZlfmeoZp[qjs\u\v\
@dAXB]CkF]JaK\O[PbVeWdXbYl]\^a_\b\c\lZm[qdv\
@\FiO]
FgV]Z\_]`ae]f]gelW
A[S]YZcod]eXl[qf
\\elqd
H[J\]eqhs\
B]CXJ]c\eblo
AcJfYV^Uq\td
BgW[Xb
BmG[QScZlc
CeTg^]
BhO\SeW[Ybeaocr]tZ
BlW[
AeCgJZK\M[O]VZWXYc^]_]e]l[v\
WeYh^\
Wk
ThWZ
OhV]abc[
BdC\OYR\S\WqX\Ybfejbl]m]
WY[k
f\ri
Rf
RVsf
CeSaUcWZ\\feoircsY
UbV]Wbmaog
Uieb
BgM]VbW\Yerc
WfYgm[
EXF[NXPdViW[Y\jarb
ZZ[j
@\AaM\N\ObViWZace\fblcrcucv]
CbNbO]V[W[[gvY
B[GiL[N]Wh_Zdaeb
AmNc^gbbv]
@hK]MZN]W]Zd[\^]j[pe
@j
@lEcN]j[pX
NfV]W]Zhte
eih\
CiT[W\eaf]h]v\
eV
@bCcDfF]G\NhT\VbWdZT^ee\hblf
BYDbvi
CjlZ
F]NXZ[^he]hdv]
Ee^ghg
TeV[WZZf]a^aac
A]CTTc
C[HbTl
W\^\him\t]
MhWb[\e\menc
Fc[g
AbVfW[\b
@[AZBZCZEZG\HcL\MWNYOZP\Q\RcTWUfVcWXXZYZZ\[Z\Y^a_[`Ya\b\dZeXj[l\mmnYoZp]qbr[sZt\uhvY
@YCbHiKZO\T[UaWcX\YdZZ[a]W^h`\b[ehgbhVo[pptguevg
@eC\JcR[U\V[Xf]U^\_dbecdgfqZ
HjJ[]ddZ
FfT]UhX\YgZbmY
Kbg[ml
]X
HjX\
C]U\V\]lp]
UY]fgcm\
OjVT]c`\h[mc
J\]h
F]HY]l
@]CbJ\VgYbg\mX
C\K]U[VeXX]pmSq]
X\]dm\pi
]ip\
U[Xf]fc\p\ud
G\HkJ\Yc[\\[]eg]h]m[qj
C\UbVZXcZZ]Sebhamdo[
B\C]F]HVJ]UkV[WgYYZ\^WcZe\h[mcocp\t\u]
UjY\]\g\u[
himY
CoHaJ\O]UWVcXg]WmQ
X[ohr\
Ubuj
H]^lub
H\UZmnn\o[
UbXV[[^doj
U]Vj]\m]n\p\
]]mvoTt]u]
H]Uh
HdOXWo[bc[l\
K]W[Yh[d
@]EgJbO\U]l\t[vk
V[Wmc]vT
@]EhWNa]vh
AbD]SdV]W]\jfhs\v]
C]GgK]NXO\VmWS[c\Y^\_\eef[p\te
K]VoYX_\f[p\
B\E]O\WgY[^d`fub
VaW]Yi
C]P[R\SoVZW\Y]_\
A]CcEbNVOWT\U[VbWZX]ZZ[[]e^d_cadc]lvu]
W[[Z`XbmdT
EXL\NnQ\V\Zb\X]Y`eaXbchelovV
CgOiUXWn[\]b_Yo\qar[td
CtE]IZO\VeYcZb\n][^X_\bae[lWp[
]d`\hi
AcC]JhL\N\OjZ]^Yg\
@hAaC]GbNaTXUcVPYdZY^f
A[EgO\VX[{]a^X_\`]bWd\ebh\lZp\v]
CXHeK\NcTZVVY\Ze[e^h`qaccdgXlWn\qdv[
C\IgK]OqP]R\VR\a`\aacednhcuXvm
CZJ\OWTcUiVwW\_\`ZaXe\h\mb
C\TqlZ
K\OXbYgZhcn[qYs]us
CUIaNcOXPdVpWbZbe[n]
@hO]V]^m_\bYm[
Cgedv]
IeOmVYYcq]
EaY\_ca]eh
Gh
efvQ
[\e]l]vg
@\CYFdG\JYL\U\VgY\[]\]]d_f`gc[e\fbhZlkqjtX
Nh^b
V\WZll
J\O\U\Ve`ih\l\qd
VZWpZ\[dlZ
C[OcVY`lqgvZ
H\KmM]WesR
@fDZMYO\RbW\vm
KhS]WX
C\Omj\
Og
Ej^Zj[
@[CeE]F\J\K]MWN]P]Q]TcV[XfY\\\^W_j`ccbecfbg\idl]p\q[sftjuY
TdU]iit[
O][\eZi\tj
Xi_hfZq\r[setY
@]e]ijrdtU
H\Ubfgr\
T]ghla
Bg\fact]
Bdjat]
BWM[W]\ma]j]p\t\
Bh\W
@fD[GlJZM\^ggah\lbqc
@aBdMYOa^g
Gg^X
B[H]MgWcY][h\a
MiWi[Zu\v[
B[Me\]vX
ug
ug
B]K]MWO]W\Y]Zk[\`\d]ebf\hdjal\pctj
[q\VtZv]
BSEaH]Sg\b^]_bdfeot[vX
Vf[b^aab
RZS]VXW[\]^\_\cce]h\ji
@jAYBTC\E\F\G[HXJ\KXMZNTP[Q]R[VVW\X\[]\\^]_X`da[cqd\eZkZlYpVqds[tXv\
BZEhFgGlK\OfWY^Z_Z`ZcIeYh]jYlX
`lcZ
@[E]FeN[cXji
@UW[_Zcj
GTO[cm
@jEfW]Z\[c_bcYk\
OiQ]W[chlZ
@WZhcc
@qEVFUc[
@@GbcA
@gC\]\
GgP\cb
@pG]c[
@lGYR\cdlZ
EYO[^ici
@o]l_fl]pVs\
@]E]Gk]ccXl]
@d^\cZqh
@Zcll[
@j^Zc[
@jGY^]
B\VcWl^bcj
clq[
@OGX^]cn
ci
@WEeK]^W
@UGgcSf\
Gkk]
@]G[H\V]^]cieh
@WE\GfcV
@XA\^f_jcU
@f`ZcT
@Sceqc
@Yck
^gc]
@tGd\Z]dc[
cFl{
GT^hceqZ
AfB\G\NcVf^b_qc]h[
@hV]^Y_Y
A[^l_\
@\]k_]
]\_j
@[EZFdGZNcWf^g
@lEbFZJcM\V[W]^X_X`[cae]jZ
FgG[HeKbMhOaS\Vd[\mcnboasb
B\WdZX\mtW
B\W[Z]\mtW
J\N\W[Zjb[eb
NiW]ed
\\eh
A\GaY]^i
@[B\JfXdY[\oe]f]jZp[r[
Xe\g
@]Ch\b
ChJ\Yf\]]b
A]D[NcQbRcWWX]\\^[`edheZjZleu]
EcG\R[dieZlUu]vh
Rjd]
R]li
@\N[OZV]Z\[]\\]]_Ye]h]jnm\q\t[v]
I\echbpg
ImN]OXR]e[f]h]t\v\
Ijh[
e]l\vg
R\Wi
B]J\W\Zdchhejbl\
BfL]WVY\fbre
BiL]WVrb
CoJ\T\eY
BaC[F\J\KcO\R]S]V]W\XaZb[Z\[_gedhgjcl\n\obp]scv\
@bKkn\o[sY
C]sp
UfZaebmcngo\ra
BiFZGYHQOeQaZ]cXe\n]q]v]
@cFX^nhdncoeqi
BkHVQ]ga
BTFhGZHcXb
H]Qcci
BZFkQbs\
Bg
BVGkc\
Hg
FiK]^[
FdH\ci
BWFXHgQdW\
BeFiHZQ\
EgFfM]N]OgPcRZSeT\WXXf^[b\c]eZh\jZp]rZu]
EdFkM]^\j\
Ogb]
Ogb]
OkSeV[WZgXj\vb
EYF[J[K\M]O]PZUiVXWdY[[Wd]ekf\mYuYvj
@bA[B[D[EiFmHYJYKjMWN]O]PeR]Yf[X\b]]^g_f`Zbbc\dbeSf\hej]lYofq]rcs[ucvW
CZJrOdPZU\YaZ\bdoZ
H]SfYZ\\e]fjl\
BhCdHdJhUbVdW\[X\\^\bac[e]kkudvR
B]PbRcS[Y[^\`\bZe\liv\
A\B\CpDcE[F\HfJWK\MpOjRcW[XWY\Zb\e]\_\`daebbeTfYhXibjgkYlhncobqfuZvZ
@gGbI\KXNdS\V\WaXZY\^fe]h\i]jdmen]ocrgset\vg
@hCYK\O\^jfbj]oWrdskt]
BhC\GeI]WZvg
AaC[LcMcO[PWUaW[Yj[h_]c[f]ha
CcH\RaS\V[WbXgY\ebf[g]hemco]rftevZ
C[JgXie[r]
VcXhs\tc
F]HdP\SeY]^b`Yk\qb
F]HdP\SeY]k\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
Vh
BeGcM\R\S\Vg`cc]e\hbl]t\uc
IcN[OfWW^ecWfbjbl]n]rdsbu]
A\EbNdVSYa^d_]qa
Vjn\
A[NaOjPZSbVgWb_\`dfkjYr]
NcSf
AggZ
GlL]T]WT
E]VmWZ
C[Xi
FZNZPjTbV\WZYb[]^\lZqcs\t[
CZHeJeOZP]SfT[VWYbqcrd
CdF]JZPXS]ThYWaXhcq[rR
H\OhY\rc
C[OgP[Ymagr\
PkYYrV
ClW[q\
C\L\Neaftc
C[L\Ngag
C\Wh^]
D\JaM]Za[jc]dalZv\
ggm\o]
[eu]v\
W\[Zli
Yn[]e\j\
D\WhX]sc
D\O\Vh[b
CTH[IlO\R\V\WZ_Zq[r[t[
CmIZQbqirb
C\DcF]G\K]LbN\RZT\VZWRXb[a\n^]e[fdk[lhobp\q[satZu\v\
K]Xd\Y][l]mYocp\q[u\
V[[X\kj]k[meoZt]
F]G\S\VeWgY[b]ehlc
CYDaGeI[O\S]TkViWVZh]\^b`dbae\q\sfta
Oh
DdGSHbT\VYW\Z[^[sgve
Gkv]
O[tk
HeW[Zmsf
G]Tf
BZCVF\HaJbL\MWN\O\Q[RYTTUnV[WXXXZZ[Z]c^\b\d\e]g]hdj\mrnWoTp[rYsZt[uevX
BZHiJbL]M[T[UcZ[]ce]g]n]o\r[vZ
mZpZuh
J]mgp]
mh
B[DbIbJaRcS\T]WdX]_[b]cafhrZsduavb
WXfhs]
Ol
CcJbOZUcV]W\aim]s]
ego]u[
JaWkchl\vd
AcIaNeRdSgW\
KjO]o]p\s\
hiv]
@ZA[BXCXE\G[HiIWJZKhL[MZO[PfQaU\WVXWY[Z\[X]\_b`[bZcddYe[f[g]i]jYmUntoUqdrYs\t\ucv[
@]EaFZHcKhM]N]TlUeV\WbY\^\a]b[n[per[uev\
Q\^jc\n\qc
niuZ
ni
XZabb]nku[
B]FbHbK\NcQ[T[b]ccniqZu[
Nl_[n\
G]HgJ\canV
F]H\KYN]VlWZXhn\qbuW
C[F\H[JcKYUZWZX[^\_]i]m\nlpXuc
KX^\bgqZuc
H[Qgn\qc
H\m]nnq]sZ
Vpf]rb
B]GbV[Wg\h^Yl[
@aAZCjDbEbGgKhLaM\PZS\TYWgXZYb[b\]`Zaccae\nho[q]u]
@gAaCeEdFaHaI\KaLZOZPZRbT[Wc\Z_acikgl[n[
@]FaKgL\NdW\[g`[
LbN[W[`eli
K[NeOgVb
NhVX
LeN[OiWa
BdN]O]Wh
Ke`[nX
@\LgVgW\[[kW
KmW]X\nfu]
@]AdC[D\EdG\JZNnOXPcTgW\\a^Y_[agc\oar]
CbE]G]J\OdPcT]VcWUYe[c\b^]abjboa
AhT\
NZP\V[Wha\hd
CaEiNbV]W]
B\JgN\WhZf[ha\v\
D[EdJ]NmO\WY\]
J]NhO\
Vc[i]bbctY
DgV[a[cfje
YZ[]\hvV
AhT\[]_]
AhT\[]_]
@bCcDcE]GhHcI\JcL]NaPYSbV[W]X\\]^[j\mbp\qfrgs\v\
CdE]H]NbObSiYd`gcVj\mbq]
Yb`\rg
ChG]H\JbNbO\S[UdX\YW^\`\oep\qZrN
ChYar]
DhGfOg^gr\
Y]^]qirh
B\C\J[NbYb^iqZr\
AZNh`\
C\`g
AfCg
dsvR
A[CVDdF]G]H[I[JpM[NZO]P]T[V\WYZ\^Y`\a]c]d\e\f]h[l]r[uXv[
A]DYJFW]a[revv
DbJVga
@\BZDbGhN\OXY]^ecd
PhV\YY
GcPhc]lc
@\DeFkG[HcV[^[_[bZq]ve
D\F]W\hnvT
Fhh\
A]EcF\N[Oc_gbehek[
bgh\
C\H]N\P]TaV\YeZjaic\
E\G]H[I]OjVeWUX\ZY\\a\cal[t[
PdVUcajc
O]VWXc
H[Vh
OVVcc]
VXWYXWYcci
OeV]W]cZ
A[GdHbPbVbY][e\jehl[qatZvY
NeWY^gub
AcG\H\I]L\ObPiS]V[WXZ]\[^XadcbeYh\lZr]v\
AcO\PUjc
AZOg
Pi
H\Oo^\
G\O\PgcX
O\P]ch
PkW\Y\cU
Mbmgtb
FmHU
F]RhW]
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
AeBVDXEaFZGXHZI\K\L\MYR[S[U\Vd[\^ndae\f\gbkanZpYqhrYsYuZv\
WfZb^Xb]c]dakdpdvh
Ab[ld]
CfJbO\]]^h`\mc
@\A]D[HYJgK]ObS\VdWjX[Zg]]^W`ebTcndZjcljnXobpZqvr]sVtYu[v]
AbGXHaJ]N]OZPdVWW\Y\ZR^s_Y`Ugchakfqa
CqD\ETH[JlLfM]OaR[TcV\XfYXZX\[]i^I_l`Zb|cUdweXf\g]hjk[l\mao\qYtbujvP
AYCZG]J[^i
AcHiMdWXYg^n`fbYc]dXq\u[
AlC\DdL\WX[[t]vc
A[E]WV^W`hbod]
ASBZC]D\EfJbL\MWNbO\P]WhX]Y[[X]]_\`[a\bgcXdcgfhZkYm[o[sbtUuY
HbR[V\WZ[ka]cdea
SaWf_]aen]uh
W[n]un
A[BZEZFgGYHlJcKbM[N]OcP]T[U]WYXfYZ\]^\_[cbe\fbh]jaodqYr[sX
CeD\FXIcJcKpOZVjW\ZYfdjarbsW
C\V]XXci
B\G[OfcY
EZFnG]HqJ\OXQaS]V\Y\acc[e\fJr[
H[Sjf[
A]F[HZS]Xeffj\obsj
FdK]fjsZ
B\W\Z[[il]uW
H[lh
@]E[FhHdKbTbW\cbp]
FYHmKcTbUT][o\
H]UY]fmXuX
HY]cg]m]oVu\
KXUZ]doo
F]H]Ud]YhcmrnaoYuj
HYKh
@[A]B\CZHbO\R]S\TXUaV\W[Z][Z^[`\a]b\c\gfiYl\menbohpbqdr[s[ub
F\H\KbUd]dmaocpguh
F]KeU\g[mbnfoYqd
BcFcHaUke[gZmbo]q\
Hcmgnd
]emdoZqX
H[gbm[oZqi
UXg]oXua
mVod
@]KgUZ][ohqX
K]mXoi
U]][efnh
B\Wb[ht\
J]W[Y\[\^\j]ocrk
J]Y\[\j]rl
Wm[]ldqY
AcCgE]G\H\J]Yg\g`cr\
AcCcE]G\H\J]Yr\]`crV
Ughg
Dhr\
Dh
C\M]OkVlWeX\^Zb]cce]j\m\p\rY
Whb]cd
OXV~X\m\p]
N\O\VWW\e]f\menarl
AaCfG\ag
PaSiWW
LVWlk]
@dA]D[FcH[JaKaMcPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
@ZAZBjEbGoJ[KcLjMiO[QfScTXUgWTZc]b^h_Za[c\d\ebfgg\hVj\m[p]risguXvf
KZOiW[
@WE]F\J[LjMbN\P]R[V]YYZdacchfcp]r[s]t[
CiM\aes]
DeE\dZvg
PYSkT[^\`ZngrZuf
@\A\DZE]McN\O\XYY]Ze^cech\jZlvvY
C]S\TbYhr]
GSdo
PjY\
Mij]s\u\
@dEfI[MbO]WZY\_\jdresctf
@[E]Mjv[
@dBWCjDUEqFiGDHFIdJdKfLPMbNdOePVQWSdT]UdVeXmYRZZ[P]a^b_m`jaebWdJg]hWjgkZl@meoipgqTrTsft\ubvQ
@cC\E]FnJbM\TcUa]]aZsZ
@ZB[CXDfEWGuHkI[JYKXNcOaPZQZRbSWTTU[VWWV\j]\_\a[chdde\ffhWlom]n\o\pe
E\NdSbWkX[hf
@RM[Se^s`\
@dAiCXDvFTGPHVIbJOL[MbN]P]QrRZSYTfV]WgXfYbZb[d^T`ecfd\edfVgYhfi\ljmgndoap[qgr\tdvc
@aJdMh]]^U
GaPgYX
DYGnP\S]Y]^]`\dcfd
FdMeNdTeWd[\eZ
BjJcr\
@cFZJiY\Z]^eh]ldq\
OdP]Vg
AdBjCdD\GkM[RcSgWaX\Y[_b`ab]cYdYeVfbgdhelds[vi
KYPbSnVWY]\]md
@]C\G\IhM]NaOdU[VbWcX][]]a^[_c`bacd\hbicl\mgnjoYrbsZtcu[
@[A]B\C]DYEYF[GlK\NfO[PWRcTbV\WVXq[a\d]]^Y_Z`fdhecf[h[jclotYuVvb
@mCeEbG]N]OYVf^X`eh\r[
M]hfign[ud
D[GYKZO]SUa\cbdzfZlXvQ
A]CcFbH]MbSbT\VhYc[[^saedXf]l]m]s\uYv[
@dCdHfJfUlcZm\n\tcu\
@ZB]CWD\F\J\M[OZPYU[VVYZ\]^V_[d\eZhsl]mWnUp\qWuzvg
B\TcUZYUdZvk
G]PiVc
AbBTCbD[EoFjGIHSIeKeL]M[OgQTRcSUT\VmWaX]Y[ZZ[]\b_h`bbdcXdZeZfdhdlImbnbocpZqjrfsetbv\
V]_ha\v\
BYW\[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWZ[\_ab[d\fbhbibjbl\mbncobrbtaud
@fJ\M]PcY\chuZ
FZOiVY
@[\jh\
@[CkI[N\T[Y[]heft\ud
Rghit[
CZJdT]fghWmZoepes\
O[V\_anYtgug
VkWV
K\U]V[XZ]Zmppi
@nGY^Z
@hV\j\
M\Vf_\s]
maphuZ
Jj
N\PaQ]V\^ghc
`Zmhndr[
niu\
@YDZE]F[G[H\IaJ[NnQXRbSbVaW[XgYbZd[c^]_c`gebf\i]jclZmToep]qjrgsa
^ie\hdtY
O[Vnn]o\
@aI[NfV\W[_]e\hbtS
@gC[IYNXOhV]Y\adcZp\tj
@ZCmE[H\IXKdOdTcU\V\XW[]][^Yc[fajhmincpQrcsXtov\
H[Kcpht[
@ZB[DbEZFZHmI[JjOfQgSgUoV\YYZk[c]V^[`baef]hXi]j\mUneohp[qYrWt[vl
@ZM]Zj[\j\p[
@]EkMbN]O\S\]be]menXpbs\
@ZCcMeObY]]bf[jj
@ZC\Ni]e_Z`ep\s]ug
_jo[p]
@]sk
O[hVie
@YCSEcFaH]IeJ]KgMaNcOhReSfTbV[WXXc]f^s`fadceeafmhdi\manZp[reuW
@YEZK]MnNfO]P]S\VdWZXZZf[]]k`jeZfXjglgmYp\rbsbuWv\
@fr]
B[DYLeWc[[^[c]lZ
ThWY
L\V\Wil\s]
Wilg
LdWQ
B\C\E]F]HZIbJ]KaLfMiN]OZRaS]T]UaV]Z\[b^Ze[ffgdibjakbl[nbq[sbt\vc
DZIbMc[b^\ebfaldvh
L][j`akZ
DYHZggvj
DgKdLYN]RcWZ[V`ZfgjblZtavX
F]IiOXT\e]r[u]
IZcj
AiBgFZGYHa^bb]c]lap[
A]DcGcLdOfS\W\_\`ea\jbud
V[_ie]
@bAfB[C]EYMdNdO\PfR[T]U[VcWYXb\X]]^k_ac[dbe\f\gbhbkdl\nZqWt\ubvb
@aAXBjDcGfJ\NUPhU]VbW[Xc[W_b`\c\d\f\g]hekeubvd
@\A\EaNbP\R\VeYb^j`gk]
NgV]gc
AYW]^fva
A[NlWc^Wl]
AhJaU][beckgu\vY
AgTc[]^\
@\B[dh
AjLgMf[\`[e[uXvX
DYFaGbM]Vd[gkYvf
C[G]M]OcQ\T\VdYd\]_ebde]lgvc
AcG]N\OdVeWRYZcelcv]
V\WelW
WYlg
B]F\H[J\KgV]WWZ[^Y`[e]gsm\o\q]
B[C\G[HcJ[MdQ]T[W]Zd^\`nb]cde]f]qcvY
B\G\H[J\Zf^\`gb]cf
OW`l
`\cf
BfW]`\d\eblY
BjH\ebvV
lYvf
BWHe`\vd
B\vh
AbCcDbJeK[L\M\N\PjR]SZUbWcXbZd\\]\^W_\b[dae[gZhbkZm]obpdqhs\t[
A]CeDiGcHcJfPbTZVeWTX]Z[[\b\d\g]hZn[qhr[s\tXvk
hgp\
PZWlcglYvX
HUUg
C]JbK]MbOhP]T]VX[Y_\qis[v]
WeZ[mapn
CYD[G\O\PuS\c\q\
[]hnpVt\
B\HiJ[O\
KWV\W[XXcco\su
KXsk
B\GZL]V[Wi^acf
E]Vk^\ac
AfM]ObP[VhW\Ye[Wl]v]
M]VZWZ[sk]lZ
A]B\DgEfG\K]N]T\V[WZYcZ[_apcvf
DYvl
YkvZ
li
A]Tiv[
O\Vi
AbCbDdI[JaNiOVPcVXZ]`acaf\l\va
@]H\MaRcSjW\YaZ]
CfDeE]F]HjIeMbWU[Zb[c]l\mZp[sV
HjsYv[
BYCfHg
C\E]H[KdMZN[SlWZYYZc_Z`id]fXgaj]l]n\o\p\v]
E]KWNWO\P[SY`s
PXSfY\
K\M]PjSYW\l]
FbHdNbOeWhZ[l]
CiIbO\j]rc
W\[amduf
Yi\]v\
FaH\[f
AbN\TcVfW\
Wi
[ml[
F]H[NaWh^Wc\gfh]q\t\vc
Ti
WZ[Zlgv]
R\Y\rn
qZrk
@\B\E[FlHgK\M[P[QgR\U[d]gZh[l\m[o[p[q\v\
FbHhh\
FcZ]gj
R\W]bkva
WXY]ri
f\rj
@aL\MYN]OfS[TXVaW[XbYf[[\]^fffhaibo\qbr\saua
@dC\JeOaT]UcV\Z\[]_]c\dceVgdhdjcpcqcs[tevd
Oe^V`[
YXfg
YkelfZq]tY
@]MZXdYY^pb]uY
eYg\hdq]
HdY[^bfV
CaYl_bfalc
YZe\fk
ei
O]XnYg^Sudv[
B\F\G]H[Q[T[V\XeYY\g^]_ca]hVl\p\qYs\u[
@\F]K\T[VdW\XiY\\X]\_fc[
XK\e_X
V\Xd\a_Tp[
H\WbXi
X[_hpe
@[XT\\_j
V[XmhY
k]mbohres\
PnR\YZ
\]eVhi
C]FcQaUfZgc]ecf]h]oet]
FcUbZieY
C]ent]
C]ef
C]ef
IYM\RfUiW[[]
AYDlEcFdGWHZJgL]OePcS\VZWVX[Y[Za[a]\^f_\`ab\dafZgchdi\mfneodpXrbsbtbuYvk
BcC\D[EbFaHYJbMeNbOfVZW[Zd[\^gcgdehgmfn[oesYtd
@\CcOaVYY[^gaeh]mdnXo\qbsb
FaJ\S]hYqn
CgHbW]v[
FkHZPgTbVcW\[h^b`cc\gflimeobrbs]vT
@bF]JlKbZb^Y
DlEcG]M[[Z^\e\l[
Ibeahkm]p[q\v]
EeTiW]Zc`fvZ
BfHcI]J\M\TZWbe[n[o\qo
I]W]cio\qd
BgHcT]qU
CZHdI\NcQ\R\T\VbWe[cc\ebj]nbqiucv\
C[[gneo\qb
@bB\H]KaM]RgV]W[[[a[mbv]
@bRU
@gBhCXJ[KeL\OgT\WT[b_d`bc[e[g]h]oUqcsjulva
J[NkT\rbuj
@dBVKZ_ee]
BjPhWZ_aohua
DhJcva
@cCrJe\]c\j\
@\CjJ]Y\^[
[jk]v\
CeDbJiSfTZUY`]g]s[u]vZ
SdXj
CVE\FXH]J[KeQ]S[T]WXXaY[\\]g^b_[`]h[jbmZnXoZpbqdsdt\
@\Kr`]
H]ebpg
KUQ]ZW]\^\e\fag\pjsf
H\Zk]\pX
KfVgXg_\l]o\p]
^agXqi
JhKcM\pb
Rh
FcHfJ]KbQ\R\VXX]_dj]ph
Uggchc
@[BXEXFeJkK]M\Q[WXZg[]dce]j\l[p[q\s\v\
CbHeJW[]q\s]v\
J[Zh
HWJg
E\F]HkJ\ZW
H\JUZe
JhW]Z[
JkZ\
BhFcH\J]
BhFaH\J]
L[QeRaWW`heefmv]
GcR\Wi
OjW\^]
IiP\W[Y[
@]G\H]IhK\OZRZTYV\[\`]cbf[h]r\ua
R[Y[cg
C]F\IlO[PZU]W[Y\g\
B\LjNcWYZ]^\k]leq\td
L[WU[ble
@bA]BeEbFbJZK]LZNXOYPaSaVYWfZf[[`rcXe[h\j[lYmhoap]q]rYv]
JbS\`\mhner[
@dA]J[KZOY[a`oh\l\nZuZv]
PZVZWW`i
B]F]HdLcSeVaW\cbf]qcug
B]LfS][]
BYCbDdGaH]KeLcNcObUbV[W\XaZW^e_]`Ubac[d]ebhfm\qcs]u[vb
BcCgDYFbLZOjQdZX[]^beckavg
@\Xb^peahZ
B[FZKfLXP]S[Z[^re[qZ
@dBmF\JeLaW[Zc[Y^Vcbg]
Xjh\
BbDaXX^qb[heu]v\
WY[jm[oc
^\_lea
J\TkY\^\ebfch\r[
BnW[sc
@ZKjM\W[
KiW[
BYG[O\Q]Ubcp
F[H\IkOYP]Q]VWW\[aa]u\
IiaX
IZVYal
F\H\IPOZQ]V]
@]M\Wj[cbj
GgWY
DiEgMZ
C\KeLgNdWb_]m\pb
C\NbVi
BhM]O[W[]avX
L]MhO]v]
_gn[
_gn[
B[DcOiV]ccu\
HaJVNaTiZdqc
CZH\JVZ\]\
F]HX]lu]
JjT]Z\
H\JjTY]\
Tkn]
@\B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]]c\e]j[l]mWnioYqds[t\ufv\
BZFbHfKdNhRacdnbo\peqZua
F[HXKXNZT\^fc[n@
CZE\FcHZNUnd
BgF\HhK\m]nYq\uZ
HhT\nhq[ub
m\nk
Cfc]nepX
@cB\G\H\MeO[RaVbWa[\`]cbd[gak[mfndsctbub
H\MiVhWVc]eam\td
G\M}RbW]\[`]cbk\m[u]
JcMiW[
@]N]Y\mfobri
CaHhJ[OgPYY\^]_\cdra
OhVQ
IYOkV[cX
Ogc]
C\IeOnW]c[rW
B[MbV\W][il[naocqb
C[WdXZYc\c]h_]c\e\
XZ]i_]c]
B]HaUjZ\c\g]ob
JW
J]N]scug
A[B]C]JjM[O\V\W\Zb[\][^Z`[b[c]dZeZi]m[uXv\
JiOZWW[]a[h]v]
B\Uf[]lcnb
A\BZE]F\HgN]WY[\envZ
B[E]F]HiN]W[[\e\vZ
@\BXFfHfQcWZegn]
BZHmQXeYn]
B]HYQlW]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjbmaobv\
D[vj
AbM]Q[R[V\W[Y]^ic\g\h]lbmanaqit]
Lg[Zlbqh
L]^i
AjBdQ[[[^Wc]g\ncqa
@\BWH]M\NiW\ZZ[a]b^[ebqbtbv\
VbWYZZ[fbdkav]
NfV]t\
M\N[[nbYv\
@\Nj[V^\
A]P]W]Yc[j
FaHiW][\d\
O\Ua\bfil\r[sfuZ
BiCaHdJdW\Zc^\gajdm\o[
Jno[
BYJaV\W]ajj\
G]LZ[il\
G]LZ[ik\l\
@]CgGcIdJZN]OpPbRZS[T\U[VWWT[\\[agcdd[e]f[hZj[l[oZq\ucv\
C[EbIbJbNiORP]U\VZWYYd`Wa\cgreug
GbN]O[VcWj^\jb
DYH]I[J\LcMZO]WVY\ZX[g\ab[dbocuavf
H][lvS
W\\ddbgcl]vQ
vi
J\eYvx
DZLbOZWf[Zc\eXlZmct[vi
D\[]vg
H\^behf[pbv\
vW
CeG[IaNbOiPdSbWVcbd]fdg\t\
G]OiP]^Zeat\
A\TgZb^c`]aic\lb
GbVd[\_]c]jcvj
NdVWWgY]^a
I\NaOhScVajXldmco\u\v]
OYWim]obuc
J[O]U\V[XdZ]^[e]gbh]m\n[o\pks]ub
ZZpg
Zk
CdIYO\Vh
HbOq]bgcobv\
BXOjUf
A]C\E\F\T]V\WbXe^Z_b`Za]hkqb
BYC]F]K]O[R]V\W\YaZV_[`[h[j]prqZuf
BYF]O]Z[_[`\h\pi
B]L]O]V]Wne]
@[B]EkFlOa^\ae
@cEhFec\
F\Oi
@KEmFec\
E\O[ck
@mE\FX^d
O\Pf
BbCbEYF\HXJ[VfWd[\]Y_bbdc\d[hblamgndocpbq[sbuZ
TVni
B\H[T\ni
BdCdJ[NbTiU]ViZZ[Y_Vbcf\g[lbmbnWospZsc
CeTmU[WeZ[[Y^\_gb\ebgghcmYnYoepY
mSnZol
T[pi
@ZAZBlCXGaHZJjKeLbMaP]QdR[T\V\WS[Y^Y`\aab[cbd\ebfeg[h\jfk[l[m\p\rdsau\va
A\BhC[EdG[HNI\J[KfLYM]QcR]S]V]Yb][_e`\cYf[jZn\rdsf
K[NaP\V\\c]cdde]fij\ncrcsi
BRQe[]
BUGgcc
_Sjql]
BfTbrbv\
H[Nb[Wle
Yc[]]i_]c]
@fB\EbF]GcK]L\M]NdR]W]Y]ZY\\]ba\dglcubv[
@aEhVcWbZY[fhelXncud
@[N[]c^in]
@dDYGbNY^Vd\lf
@hDZEZM]NdW[\]^\lg
@aDbE[F]G\HbTbU\V[WeZa]\^i`cccd\f]hcj]l\u\v\
GhP[Z]ldv[
GkP[lZv\
@]L][c^\_fcYe]hfidj]m]s[tnvd
[c_ij]s[thv\
@\AdFcGZHTKeLZMcOdQZR]S[Vf[[\[]Z^\_PbVcif\jnlbnYo[q\scuavd
HgQhSd^]c\lPqi
celg
F\cZq]sithu[
SbV]^Z_icZqi
KcSic[dYlbr\s]
L\MgW\lh
@bFkLhMjNZP\QaW\[\`Zbdc\lV
W\_i
R\Wkh]
B[WUeltZu]
FdJ\M]Va[]ahc[l\scvd
J\V\W\agc\vg
B\FZG]HbJfKaMcNbO]SeVcWlZa[\\[^b`cl\man]qcrav[
H\MdVgW]`]c[lnmc
NhOZWdZ\[a^blZqa
FZJg`b
@ZCaE[FjHjK\L\O]UYVbW][e_\b]l]nZoZs[v]
VnWYcb
ch
IdP\Vd[\`Xck
Ch
Ch
H\I\OfS[U]VaWcXj^\fZl[ob
CbOgPbSZV[Xeo[
O[VZXgo[
FZVg
mjsY
GdK]VgWbX]Y\_]
ah
V\Wh
MgVeWY[]bbcdhcl]
MhW[ce
@gV]
C]VhW\f[rgv[
M\O\Q][lo[
CcEcFcI[JaMbNaOdQ\R\SfU\ZZ]f_eaab[dafdgbiajblcnapdujva
AXB\F]IZJ\K[L]NbQcSaU]VgX[[[\Z]e^e_X`oaaced\eZi[jbl[mbnhp]qYs]tVupvh
B\OpVYa]c\
K]OWP\VeWhX\Y\cgo\ui
I[JaN[VaXZ^b_ZbZe[gbhfmUncp\qYs\tUul
A\J[OtVbbPtf
SUTaV\abd]fkvc
MkO]_\`[jg
CXJ]Tl]a^\r[te
FZVYal
J\MdOaVWWZa]cXdge]rdtfuavg
DXEqN\u\
GcH\K\NaOaSY]WeffVh[lknYpnq[r[sc
CWOdY\]ie]vg
CZFeG\IhO]
J[U[V\XZ]]mj
EaO[VZYb^ec]d\qardsc
CiJ[OfP]
VXY[b[nhpfqm
Gcc]lg
OZWpqY
A]OV]buf
KdNdSbV[_Z`Vo\p\
C[IbOcc\rV
ViWY
CnO]
CdDbGfN]S[TdWea]d[hijd
A]OgW[v]
N\W[[]e\fdlbsa
MYOWVgX]\Y]e^cmhpZ
S]W\Yb_dfj
CZNiOcV\WYa]hijc
MfOVVgXco\
A]O[WX_i
@[AcBgF\GgIiMYNbOYPbS\TWW]XZYm[Z]a_[`bd\eZhYjclqm[n\ogt]uk
@\AeBhCbDeFbGdIdJZKbL]MjNgO\PcRhTZXjYbZX[Z\[]X^\aXbqeWf]hSjXkZlgobp[qjsZtVuYvl
G[Vack
DcOgabm]
@XAWB\D[EZF[GZHWNdO[P\ReSZTWUcV\WcYb[X\\^Y_s`XbhcXfZg[hZkYl]o]paqbshtbv[
KZW]_]qjsdu]
C\NYO]SbVU_\`ZcZf\hljck\lbv]
FdG[LnOUPiQ\bgcnk\lcq]ucvf
U\X\\\e]m[pp
JfNc`ch\qbri
CiHdMWO]U[[e\\bbebfi
CY_gmdn\oZ
AcFdH]OnSUTcVVWc[f`iche]jblXq\rZtfua
CVJjV\rb
AbC]MbS[VYY[aadkfQsftc
Y[d]eafi
@dM[XcdgfWl\ubvm
@iA]EYG]MgNeOfPbVYXdYT[[caedf\jXoap\q[vf
MnPcXb]cceigpft\u]
lW
Bac]ehtT
CcOcVWa\cdf]tf
F]J\P\Shhdj]rZ
OdV[[U`h
VjW\
@cGgJeSoW\Zc]bcYd\j]
Uag[mVpi
M[Oc[]fj
HYWk\\d]fetcv[
@]AeIbOVW[Xc^j_Y`ladjPl\vf
OVW\Z]_fa]
A]I[OVU]ViWeZd[[`cud
AkB\C[GVH\KaOXQ[RcUeVbW[X\[[^ZbYcaecg]jdkclcmjo[pYucvi
eZtl
@\AeC\DZEZHaJZKeNaOXPeRbSYTfVdXbYeZi[g\a]h^[a[b]cWeZf[kbl[mao\p\qhris[tbvZ
OaScVkW[]amco]
IcNaOdSZTdVU_cjbmgqd
@eFhG[dh
BcOrPWSdWW]]`Rc[d\v[
B[IiOS^]aarZvi
C\I\OkY\fYq\
B\CfFcI]J\K[M\Vf[W]\^cb[cgghh\nWoetZuq
NbOhPWSlWeq]t\
NZ[d_g
KlOXVd]]`ajdqdu]
@\C]FeGbKdL\S\WlXeYe[c\c]g^gc[e]gch]ihj\lan]ojpYqYrhsZteu[vX
IcOYRo
CYIYNcOir[
CRG\Ij`]r[t\
C]IlJ]OZR]_\
B]C\DeEbG]HcI]P]QeT\b\c]dbeYhgl]vh
DnQadOh\
DtH]Q\dZe\vY
DVHfQ]divU
QcW\dehZvn
CYOfTiVXW[Xe][b]h[s[
HhWZ
AbC[OcUgVgX]b]v]
bfkb
ChV]Xc]Y
@\C]HZK\LcO[R\U\V\WYXcYb[\c\eXh[jbpssev]
KbNfW]X\ZZ[\\dpp
C]Yi\\
H]O]XeZq^hp[
B\I]KrM\X]Zeb[n\pZqZuY
GcIaOjWVc[ddv\
CcDeG]OWT[U\`fb\dcfalendoe
CfDXHbO[T[Wib\dZlcvb
C]ccdffb
BaHfKbWY[g]]h\ldmcoiq\
BaHigcq[
H\]hg]mdneoT
oSqf
KWO\nioY
KSW\oo
Vhf]n]oa
BcKZUd]ee]g[mbnhoR
K]SgWbe]gav[
mgnYoV
KkW\s\
KkW\s\
IjR\W[Y\r[
B]CiE]H\J\L]TaW][\\Z^]a]fatZvY
@\B]C\EgH\I[L]NZOiR]VcWWY\Z][]^]`ccdjbqbt]
OhPeR]VX`[cb
CcOhV\
I[OVVnc]
OZP\`kc[e[
M[Rhc[l]
I\RlWSc[l]
HcJ\VkW[YcZ\`]v\
AfB]EhF]GXJ[LRNZPiYa^]`ccof]kYlSv]
N\VZcmlc
cXlc
A[PZY]cSlo
TcVlW]a[h\l\
ViWZ
BfChGbLhR[S\[ad\fWk\v\
e]ferY
CfLZM[OhSbWb_ZeYo\qsr\ti
c\l[nis\
UeVed]o\pf
U\^e`deYq\ti
AcM]QXV]WjdlhllZ
FaG]L\QeZ[dioYv\
CZF\GiJc`dh]lencobsj
EhvZ
BfL[e\r[
A[LfNdWWYe^\_a`]amhdl]o]qcrXu\
@cAjBjE]GaHdIWLTMeQ[SbWSYZZX[]\W]X^j`\a\eZf]ggh\kblbm]n]obqgs\uYvk
ScW\fhsY
BdCRDfFbGeI]JcKhLZNcObPdSbTZVdWgYgZ[[]]l_[bbfjg[hZkbmeoaq[rVsbtV
Wf^]`ll]t\
H]LiWb]\ecoXtbud
H[ObSaXhc[
C\J\P]`[ejte
]be[pT
B\ChN\Whe]f\le
A\CVEeG\J]M\OkS][e_Zcff]hfl\o]rbudvh
RgW]
ei
qdr\th
_jaXlc
@jB[CtE]N\OdSeV]W\X[_i`bechcq]rYt\
C[F]HbKhL[OWPfS\T\UYV[X[YaZ[]Y`]aZcYd[e\fZg]mgnbokp]qXrZu[
B\HgKYL\PdVcWcX]Y\Z\d\m]olsg
PaY[mXn]oh
U\mi
BeHZIbJbKgNcP\TaW]Ybc]f[mdnfocsX
mVnlocq\sb
mgo\
C\mWoc
B\CaW]Zm`cc]r]
CiL]W]Zdr\
CVL]T]Zd
H]Uaf]rh
H]Uaf]rh
B[KYPlV\Y\^[ghqhsbu\
GXN]OXPkc\dj
_ahjq\
KVM\X\setcuf
CZKZXYZb\\_[gahcopqdu]
D\EZKrn\
GcOVPbaer]
KhP\WX
B]Wa[bcce[tg
We[\tg
BXWkZbckt]v\
JbWY[hvZ
DdOYW[^kt\vc
Yd`jc\ha
KnO]W\oZr]sZu[
ck
CcGeL]Wjc\t\uc
C]Wk\\ca
VjW[
W\ih
W\ih
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
BVObQ\T[^ZqerX
AWBgVbWk[aua
AWBgCfLlUiVeW\\Z]dc]dce\fkq\re
Aj
CYHWTq
AMHkJbL]QbTXXc][^df\hcl\u\
H]IlR\WW
H]IlR\WW
I[W\e[hrt\
E\H]KXRnT\V\WYY[_bn\q\t\
@bAZBaCeE\FcGcHXIcJbLZNaS[U[WdX[YVZb[b\e]a^b_dbbegf\g]lbm]qbsZvV
O[W\^Uaah\qoth
CiZW\]]c_d
@m[\b\ue
C]GeJWZhb]c\dck]v\
ChH\JcThf\h]laobq[
Cf
Cg
Fgl\
@ZA[CXEaIeJcOc`iaYp]q\
FfU]]qb\
@]EiW\a]
CkP]V\ajrX
B\WnlZ
C]\\add]oh
NUVoXcach]
CWW\\neal\
PZcRll
M\VbWZ\g
BeDTEMGhMtNhO]PZT\UcVcZU[Z\X][^b_]bYcgddeZgdhYlemgqWtb
@aFg^dbee]q]
C[DjJaM\T\ZY[R\n_[ace\tZvV
@kZb\\^\_lh]p\
AkCUDeEYObPgR[VmWVYZZ[[]^Z_Za\c[d\e]fgg[hilhpdrks\tgv[
ChF[T]
FfJ]\\^Vh]pgqm
BbCcDYGbV\[sdWkcl[u]
@f]c^\l[
]i
@[E~FYJ[K]MWN]O\PWVa[Z\]_Y`ca\cXeVhYjYlYrb
AWNcPlaecid\h]
O]X\_Qcvj[
el
V[^ge]q]
ClJ]SZfZ
OeVX
@\]d_hpZ
C[JZVfW]^eaabidcncqX
M]NcOYWh[h^d
AcBgF]GiMdN\Od^bdhe\hloc
B[EaFkNbOjPcTcVZZb[\]Z^ccZd[e\lhndpfv\
McRc^jqQ
W\\\gYhnq\tW
J]ln
JbZi
Mj[QlovU
C]D]J\[W`]lquc
LeZ][h
_clg
O]QZWg_c`cc[k]
CcFZH[JXSfT[UeY[cYeifPn\q[rfsp
M[WT\\fus[
VUYj
Lee\hh
J]q\rg
@dA[EbFaGbI[KbNZPcR\S[VbWUXbYeZ[[Y]a^\_c`cabbccaecg]jWlanapbrUset\ue
EfK\MeOcP\^cbbckn]omqZu]
K\Ph
HhJ]lZ
U\]eajd[l\u[
Oiu\
FaU\]\uivX
B[EYF]M]OYPUXcYe^YbXc\dfefh]j\ucvl
@[B]CREaG[H\JXKbR\TiUcVgWYXYYf\e]]^[_eaabfcgeXllmbq\sZtduYvW
On^]e]u]
@pBdCeHZJ\K[M]OXT]XeYc\\_[fXh\jZl\o\sWuhvg
]degu]
E\HaO[XYe\ucvh
EZO[eYuhvb
DhG\JaM[O\P\X]jevf
G[Vb\le\li
@[BcC[D]FbHdKaMfOUPhScUdV\XSY\\[_Xa]bfe[fihak\l]napgqesbuh
enf]u\
AeCZG\HeM]O[QaTbUcVa]\^eadb\e\fbm\ocqhs[t\
QdUdm\og
AfEdF]HgW\X[a\b\qju\
C[DaGbUYWa^]egf[jgl\ud
DWegu[vT
eTjbvf
DfGb]behjducvW
O\Vk
O\Vk
AYBYD]FcGjH]IYJaLXMaR[ScTXVZW\X[[b]b^ecbdde[gck\lamUnZoZpfretcv[
@jBjCYHVJmLWMdOYPbVaWaY\Ze\c]h^cbZdifcgeh\k[l[mVoYphrbsZteue
PhSdV]Yf^c`\bbcYhao]pb
@[CYEeFXMkS[TgUcW[Zb\a]c_a`[ced\eYfdhbocpbsYv\
W\bTc]do
DSEbGUH[I\MZP\S\W[YZ[Y\]`ZcndakZlXs\u]vc
@\GbV]W\^dc]lg
DYQ\Zch\lop\
DYJ[TZaZlovV
@[C[EYFzGVHiJ\M\Q]W\Z\^ZaYbiu\v\
@\C\MeN[`ac]j[spue
M[SgY\
M\[jlZ
Wj[W
A\BaGhPbY\cbfapZ
W]^Wdceft\
Skd]
DaF\G\IdKfN\O]PYSbWY^gcflZn[o[plsbt[vb
Clpc
@i
CWD\EbFUHeLbNXO[Q]UbV[WSYa[\\\]Z_]`jbbcZdreVf\hZjcpbqcr\sZu\
KePZS]`]ch
@dCfE]GcJ]K\NeWoZd^ad\let]
N\bfd[eb
GdY]cfdWlZ
Wi[Z
@aB\C[DeEcF]I[JhMYNhT[U\V[ZV[Y^X`bbbcZe\lYrgsdu\vg
JiO[^erg
CcDaEcGXJXK\P[S]T]VlW[X\YbZb[m]c_bcYd]hcj]lapZr[tevd
OrP[Wblc
QlYg[Zb[cYhaq[
@eGgccl\
GcL]cZkf
@eC]GcJfLbMbPbS\T[VZXbY[]c^[`fa]ebhclcmZn[oYpdrascu\
@bDcE[FoI\J\MjN[PhS\T\Wf\\`]cdeYh\j]m\nYo]pjv[
@fF\c\rg
FbJjW]
@[LjMZW]ibqa
P]`hna
DZF\G]IaJgh]
H\W\XgY\]cedhepZsYtc
CdFXJX\ec[egjf
fZrh
JgLeMUN\Q\WdZ[[Z^e`]a]dhh]lduZ
LiM\NZ^\`]
b[dn
DnvW
@aEgZhc]dU
SiW\
LZMsWX[Z^c`\e]l\n\qgrZvg
^jl[
CnLYN]O]^i
CdDaJiN]T]d[lcvY
@dB\C[DdE[JWLXM[NsOdS\T[U]VcWfXfY]ZW[]\b]c^S_g`ecgdYekf]hhj\lco[qcras]tUufvc
QZdg
H\JbWne[rZ
@dAbCgDeF]G]HZI\LZOhRcS[TcUgV\WWZd[[\\][^h_b`cbbc\d\eWgfhdjbmWnZo[pXuW
@\EcG]M]OfS]TZUmWYZh]W^R`Zaaban\pWu]vc
UVZc
Ujg[o\
A\C]D\E]O[ThU\`\bcjbl\vg
^h
AeE\OX^k`b
^h
LZOtTZZ\^Zceg\u\
@aA\BdFcGeI[JfLbMbNcO]SZUZVXX\\\^f_d`\b[h[m[p[rdud
BiCcF[GYH\L[NbO[QgTcVgWXY\[dacc[d[hdkXn[obqescu\vb
J]L]NdR[Yifbhbras\
BYLmN\W\cZdae\k\
BnQ[
BgM[O]Wa[m^Xtgv\
LVkl
BZJnW]
BVLrWU[[\ZkV
@kG]K]L\W[_ce]k[rcu\v]
LjW\[]k]l\
G]NfO\PdVYWa\c]d_ae\j\m\ngoZrduh
BeC]HZJgL[Rb[]v[
B]M]u\vl
nXun
BZG]LZkj
B\LpWZdek\lZ
BWLlWU
BSG]L\W\[]kpt\
B\LX^hki
Bd^fkU
H]Rh[\v\
HnS\WlvY
JZL[M[W\^\nis]
@]FiJYLkM]WX[\b\chd[fcl]obvV
BhH[MnWY[b]]^\a\k]u[
G\PcScVhWZYb^\_[adcbj]v\
GWP\Yx[X`]fZh\rY
AbL]McQl]dbXebj]k]mfoVr]v[
K\SgU]`ddZn]oiqh
JgPbS\ol
N\T]W[XZ[j^mu\
CgJ[T]WmYcm]oat[
WpZ]a\d\
A]F\H\K\N]TeYbc]f\g\lbmengqXrbsb
W[vi
H[J[UZVn]hhcmZu\
WX[\ve
Hms\
O\Vf
@[F\HVJdW]Zf
VbW\Xj\[q[rbt\
CcWjl[
B\C]HRTnXaY\nZobrb
@\AfBhE\F[G[HfJZKaOdQ]RaVXWgXb^g`\c[d]e]hgkalrmjncoZt[u\vb
CkTbWf^S
B]L\MhN[YX]]dcedf[
HfJ]MiWZ[]
CfFbI\T\^dccfil]vX
Hfn]
AiBbCZG[HcJ[L\MiNZOcT\U\VhW\X\YZ[X^ba\djfag[lZmdo\pfqgsXtbucv[
Ha^\mcqYtj
CXH[L\M]T\WkXf\Zqd
A\JcTeX[Yd^magf[o]r\sa
AZCgHeUfWZXcYdZi[b]\c]mdnbo\q\r]vl
Wj[elc
Ak[]_Wa]c]
Jhg[
B\e\qhr]
CNTl
CmTR
C]D[EhJYO]TdVVWXZebfdYlonXp\s]t\uzv]
B]C\MX^Y_\afb[d[h]qq
AaLqNeWXZ[]]bWhbta
G\Wl[\eghgrd
BiGcL\OcQaWZ[]f\
BiQbWU
VhW\
VhWY
B\G]fhp\
OgV\
L[R]V[W]Z\edki
BZL]MhRgWb
GcI]L\ViWe[Z
LhWWjZk]
UcV]WbZf^]
D]G]O]SlWf`]ecfcmgoYu\
KcS[W[m]oh
I]Oj^\_a
@\^\_\aicbjc
@\agceeWj]
_\a\jj
BjGYHZJcUeWWc]v[
l[vj
WU
BbR\VdXi[]v]
B]MgW[[Z
AcCaOgVZW[XaYbZa]]jbtbv\
DbGbO[Q[R]SaTZVbYc\Z^\`iabb\c\fejdlcma
CZ\Zef
A\CiE\F]T[^[a[e\
V][\ehh[
AcBbDbH[J]M[OaQdTfUd[b]a`[becafbkZlZraub
B[JhT]W[[gd]k]vi
AYB[CeG\H\J]QmT[Wc[f^dlbrb
AeC]J\LdOdTdU\W]Y\Zb[\^[_cb\c]dbebfchglbu]vc
BeCbJcOXT]W]XbZh[[^db\l[qauhvZ
BjRSW[
C\E]Wh[e
Vk
A[B\CZD\E]FZGRI]K]LZM\N[OePiQ]SjVRXaZd\\^U`\afb\ccd\fThZk[m\pWrVu\
C[LbPQR]SnTgWbZW[Y`\aZcafWla
A]B\L]N[OYS]V][c\]ll
M\Sjf]
P]S[c\lV
PgSWcY
G[OZPhSZW\Y\Z[[\^]chlT
A]B\GVL]OdPXRbVdWYXbZlcteag\
PcShZ[fZl\rYs[
BXHYOuQ]VYu]
EbFdWZZb^ihd
VgWj[e^[fb
DkW[l]
AeKbPdSfW\c]d\
KeSjW\
AaI]VjWZq]
A\C[I[K\MjNbS]TZUbW\Yj[ahdlYmbuc
M[TcWdYc[Ze[f\lg
T\Yg[e\\e]hduf
MiYZ[U\]e[
AjCXMcY\[b^]
Ccabih
Oi\]ee
BXC\FbG[WWZb[[^ccad]hflmo]s]tava
B\FeHfZU[[^]cghdldo]s]va
W[Zf
W[Zf
MYOcWdZ[]a^je[gah]
@hA]EbFcGdH\JbK[MdNbO\T\WZZb]c^Z_\`ba]b[eghbjbm]q\ud
@bA]B\EjFYGfJbW]]d^ca[ebvd
@ZCZEeFiJbM\T]Z]abb\cgeehXujv]
@oE]^YhX
@mM[Zc
@ZBgCbE\F[H[JZeahrq\
@WCeFdZdgb
GeH][o\cvR
D\[]\]aZvk
BXL\VkWd
LVWlk]
GfL\Wgk[
K[LeWT
BsD]GPO\U[Y\[]]eckd\hb
BnE]GbT\W[[\ajb\eikdvb
EbF\H\J\OZReUeW[[md]e]f\mZvc
EiUe[fmZ
W\Z][i
@bCcGZH]J]KYL\N[ObQ]R\SbTbUcWbZc[[\\]c^f`\b]k[nbobqZsducv\
U\mho[
mdnYoQ
O\SiT[WZ`]n]of
AgO[
@]AhCeJYO\TbV[Wfa\bbc]e\gihbldv\
WXfblinc
CbT\U]WcY[]h^cpb
CcUj
Ah^\v[
HhZe]c
mnn\oR
FbTbXcmZof
AjC[TdW]^\
@[AUCWD\EeF]G\J]KYNbO]TlUXWYYdZY^t_]bYc]g\l\mgoWsZu[vX
MfWdf]sc
^i
CX^e
A]CdHXJZO]TgV[W]Yc]Z^[eWfVlbqcsfui
C\WiX]
@fJZR]TXUbWdXbman]oY
ASCbJcL\OfTcUcVaW]X[ZQ]\^]_gcYf\l[m[oapgrbu\v\
UXf]mZoh
BgO[T[Ubc\m[r]
DcTgW\^Yk]vm
AZ^[eh
BZD[FbHfJbU]WZ^[_badcffdlem]sXucvj
DYWZdcvf
W[[k^a`ac\eZf]rd
W\[jv\
@\A]CoI]JYKXM]OWQiV[W[XaY\[\\Z]b^]`\f\g]hYm[nepbqbrg
NcWcecqdsj
JcPiW]ob
AbE\NbPbR[TfV\X]Yh^XageZo\qWr]s]t[u]
NgT\WYX[[k^thUu\
A\D\OaP[QbX][]^[uh
A\C]H\JeT]VV]c^\bjdmlX
FgTYUZYdeij\ocr[
CSY\ocr\
AXB[HkJ\NYObPbSaTYWbZh\\]c`lagccecj\kelYq]r]t\
CcD]EbH[a[div\
CYGbIeMaToX\Ybe\fWl\o[q]ug
V\_beh
H[O]UmVn][m[ud
CcH]LgOWP]Y\[c`ec\dml\
@pE\F\N\O\Wj^O_]
K]_mh]
OgU\o]
C[PXT]U]Yhrj
JUT[Ugm[
J]^g`]re
DkvX
Vh
AbD\MdN[TbU]Zb\]kfu[vf
T[\h
CqDbJfN\SbTZX[\]s]vY
M]N]O\WhXiY\\Vb\qg
CeV\Xc[Y]\bghVka
OcQZWZc\hmqb
EaFcHdM]]]^ja[o\
OcTYUcZ[]d^\`bjbvj
L[W\kk
@ZAeBaDaH[I]JeKaL[MhNbOXPbShTYVZWbYhZe[b^a_O`\bYdSfej\lhmdodq\resbvW
AQCnEcH[JdMbNhOZTYYZZa^g_b`hb]c\d\e[h\jjl]pZqjsYteu\vZ
S\VZY\_i
BRHeQsWZXc\\_Xn]
@[A[BbHdI\JcKcOYPeQ\RdTcUcVgWlY\[Z\Z_jahbcccdejblWnaqXuhvQ
AfCZE\M[N]OgVcWXZb[bbfocvm
@[FaHgJ[MZU]V[Wd
[g
HfT\l]
AcCYGYIVJyNcQdW]^Ydflev[
C\JbTbV]WTXbcboc
@\BeF[HWJZKaN\U\V]XeYYZ]\\^d_X`]aedceXf\gchjjckYpaqdr[tXub
Fa\cqWtp
AYJbLgMhPZTdWe[[^]vY
C]I\J]L]TZV[WkXe^\dco[
GbLhWQYbc\kcl\
AeBwF]H\NWOlTlUcWXXeYU[e\\]]b\cWecf\j]o]rVsbvR
C\Th
@XA[C\D\E[FYGdHSJXMfN\TqU[WdXfZX\[]d^f`\a[b\cgeYhbjkqZrZuYvX
BhG]KbTb]avZ
HXUeV\\i_dh\i]mYobqg
CcDaKdTch[qht]
B\E]H\OeQ\TeUiV[WiX\Ye`[ldmfnjrX
C]F\IeJcLeMgNhThW\YZ[b\[][`[cVfblZodq\sc
@ZAoCZDWG]MYP][V^]_h`\hdjbq[r]v]
X[Y[\i
k\tg
HoJeLaP]WdX]]Z^eqa
MgbZcn
ApOe^\_EcZ
@nB]W[[bc\dZvh
@eVgW\
OgW\ce
FdLYM\cheeg]j\qc
H\PcS[V\Yad]ejj\t\vc
Efd[vf
YihZrd
AaCZO\PfT[UiVfWmX]bdebqXu[vZ
T\Whra
HbJ\WeY\\]^[ehqa
M]PTSg^\cfl\m\rd
@bAZBXCeEjGWHgIZJXKgMbNfO[PhQ]RZTRUYVVWTXkYcZZ[h\Y]a_[`ca\c\dNeYfehkibkZl{mgnToYp[qQr\sdtWuzvb
EiFaJ[d]hbj]
Bh\]k]qY
VlYZ
L]NbWZ^kb]v]
\ceS
AXBYCcEdGZHXJdK]LbOeQ]RcVf[X\i^g_[a]b\d\eagdhYjckUlZm\nZo[qisVu\
@[WiYecete
V]WZ[]j\l[vk
AdC[DdGfI\JZOcPaQcTZUbVcWbZ\[\\]_db\c\dafdhhkaqctcva
CaGaHdMeWXXbZ\[e\bc[lcndv[
GdHeWb[Vc]
M[[g
W[Z\[il\
BaH[LeMZVeWZ]cbicad\e\rcvY
B[VjW\\a_bb\cclh
B]C\LnWc[]bU
H[V\W]bhlYv\
C]L[WZbk
@aCbT]U\WZ[]][^gabbbc]ecmgteuZvb
CbH\U\W\[]][ecmhte
VXWjk[
VgW\
VgW\
N]R\VhhkpZ
LdRWWjZ\\\]]k]pb
@bB\CaGbH\JbL]MlP]RYW[[Y^a`bbZcdh[k\mbncvY
@bC\G[J\MYVa[Z\b^a`bcde\fck[lfnbocteuX
M[um
\h
BbD\FaGaL[M]NdObPaSZT[WjYZb]cad[eWfigah[jbmbp\r]sY
B[LXScV[WfZbfamc
BhW]ca
G]H\SXTWWWcZd]ebfrgarYve
@cDdG]H\IcK\LfMgPaR[SgW\YbZ\[b\Y]d_W`\dceff]hbiaj]lbpgq\reuc
@bAcBdEhFgIgJdM\NfObP]R[S]UbWaX\YcZi[b\\]]^\_\`[cbenfbgZhZl\mdpWq]rhsetau\vf
@kCcJ[LZMPNaO[ScU\V[W[\Y]k^W_]`bcidaehf\gbhYicjclfmdnboXpZqbrbs\tf
L]Nh[Z^i
@ZC[DgLbMoObW[[a
NZVhua
A]LhN]Vh
LhWc
@]L\MaOZRdSdT\WdXbZZ[b]]^]dXefgdh]l[o]pcrbt]vY
MXN[OaTXV\W\YeZd[[]abdeRfah]lhpfs]ud
BcO\T[VcWgZa[d
N]Pi[[c[lg
@\K\MfO]V]WYX[Z\\[peratb
M]\d^]e[pluZ
D[GVM\UcW\dpfbg]la
m]ohp\
C]F\GbOaPXQcT\V]fh
L[OZWZ[Ye]lYvk
B]LdWaZ\\]
B]LjWW\]
B\Lmb]d]
Lfb]d]
B\H\e]glh[
ObTdW\c]ggjbqau[
Oh
OjgXj]
TlgX
A]CaF\N]Ogtfu\
F\Oj
A\BWCaS]TeWgYb[\_eb\c]eblcm]qe
K[RkWYd\
A[VbWk[]\ccee\f\halbv\
PjY]^Zf\r\tf
PjY]t]
C\FcHZJ\L\NdScTZV[WfY\[Z\d]acXdYflhZt]u]v\
FcL\ScWX]a
@dCcDZE[FdGeHhJWO]W[Za[[^b`ab]c[dcqc
CgSdd]qc
DZH\dl
@bFdG\HjJ[^d
J\LhW[Z]
CgDcKaLZM\N\O[PdQbT\WWYbZ][\]\_\chjclmo\pcqdrYsXua
O\Yhabc\h\
KdYZh]pl
D\NhPecilTp\uc
C[V\Wg[\\neclYv]
cjlV
A[ChDhHcOePZQeT\WZ[\cchbj\o\qYsXvU
lj
WXlcvn
C[J]NbTfV[Wj]]la
X]mg
B\F]LcN\PYTbUcVbXf[Ziblhn]t]v]
LhOcT\V\W]XbYcie
ThlZva
MeVflU
B[UcW[[Yefvf
I]JkM\Z]
JhV]
Jg
A\B\D\FbH\IcJ\LiOdQ]VcYZ[U^f`fc]ecg]hek[qcrcvX
LiVbqcv[
B]IdOc^h`Zqd
A\B\LmWUXdY][We[hgk[q]
B[LiWZh\
L\MY[t
OWPgV\W[Yc`\ve
GcLgOcVfWX[Yc\falh
[jfd
B\L\Wl[\
CeN[W[Y]\j
@\B[EbF[I]JeL]NfO]P]S]WYX][f^Zb]calhu\
@]EZGcNcTZW\cWlgu]
EgN\\alf
NglU
lg
@\NfOc[b\d^]`\l\u]
NbVlWi[b\Y
@cEeG]HZJVK]OaTfU\VcXhYb[\][cee\f[jao\q\u[
G]O]TeVbY[chf]lb
OiV\Xg
WiXZY\c\
U\Xic]o\
@fA\CcDVEkFiGYHRIaJaKfMnNdOdPaR[SdUXVaWXX\]\`]aacWdZhgk\l]mcneobp[qar[t[udvT
@iB[CbDXEeFnG\HWI\LRMnNWOgQYS\U\WXY\[ZcVdYedfdhdmdqctgud
K[LZN]O]X]_bbqe\fck\ui
CVLYMYPpV]WVYs[]]aacrc
FYK]L|M\NZWV[Y^Zs]tL
ObVkWY
@gAiClEYFUIdJeKYL[MdNUOZP[SbTbVYYZ\Z^\_cekgejZm]ncocq[tcu\
AhCbJnK\LXM\N[OfS]VYWhY]Z\]Y^Y_[bXghnYqYs]u{
OhV]WY^XbcechYqltc
@fAVB]CfE[FbHZI[JULcNSOSPYRdSgT]UbV[WkXXYTZl[X\o]a^b_Za\cgdgehf]jVl]nipft]u[
@]C\EiIcK[MpN]O[SbV[Y[Z[]]_baeebfehXo\qhr\tXue
O]T[Y{e\fZ
LcW]^k
@\NmV]Wh[U^\e\t\
LgWVqht\
VgW\
@bBiCZH]JdKcL[MeO\PbTdW[YY\b]e_eaceeg]qXtTu\
AYE\F\J]KXLyMhV]WVZ][\^Ya\cdeYhbjbtS
@\BeDdEeFZHZJYLZMeO\QnT\Wb^d`ba]b\c\e\h\n]sc
AXEaI\J\K\LUMZNfO\ViWdY][Yaec\e]hmjalZminioWqXs\uZ
@\AeE\FgGdHZIdKYL\MQNeOmPeRVSgUZVdWbY]\[^l`ceVhbk\l\olr\teuUv]
@[CbE]IeK[L[MWNYOsPbSZV\WUYW[[^l`\a[bUcieZkYld
HbMZebhbqhsW
N\O[Va[d^Y`h
LXWm[\tc
EgMcS[V]
@[E\LYMZNo[Y
M]][en
C]F\KoM]N\e]g[nZp\setk
@]CYLWM\NyWT^U_Z`\h\
@oCbD[EfFjG\LVMmNZQ]RcTaVbWbXdY[[[`\b]cRe[h]lbnbqZu]v[
LYO]Wcbh
MmSccc
D\ElFjH\KcL\M]P\Q\S]Wh\b`]d\edhbnX
BfHiKbLrMZQbWUXbYc[be[g]hZq[
J]fZrj
J]fZrj
[]ej
BeJbWXbn
BYMkV]^Xbbc[
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
\Ttd
BjWYZY
W[Zi[]d\egk]
B\L\Wm[Z
G[L]NdT\V[WX[fc]e]l]v]
G[NgW[[[
L]NX[nl]
VhW\[ba[
A[GYHbR]We]]clfeq[sav\
TWcafgl]rZ
AdB[TjW\]]ccv\
P]SaYYfi
D[Fcdg
HcJ]KVN]^\h[qbsh
J]KXN]sh
KnM\W\sZ
@gAbBWCcEcFiGVHdIZJ\K\LXN]QWR]UWV[WVYcZ\[Z\c]g_d`bbVc[dee\fbgdjelan\pcqisctduWvh
A\BZCVDkEYI]L\M\OeP]T]V]WoX\Yg[\]f^h`bacb[dZf\gdjct]um
EoFeS[YY`acfm]pbr]
Fn^Z
EnFZ
@eGnJ[M]O[P]YX]d_\`\c[jnq]rTs]
K\OdVgXfYX_\cZ
L[XVtq
@kF]HYM]NbOVP[Wa`ZcZhZj]q]
B\Ob^e`hcZ
A[[\^jt[
@eAZOgWX[i^ccWjb
FiHWOZW[
A[CYDcESHUIbJdKfLmMeO]QWRcSXTbUZVXWUXiYXZW[j_X`UbZcbefflgYh]j\kblcmdpWqWsf
@fEXFVMiNcSb\\]Z^X`[bbl[pfu\
W\[h
@gC]GgJXV]Wc]]c[l]v\
@ZDbEbK\MhOaRbUeW]XY[b\c]Y_h`[ahb[eif]hkndtcu[vY
AdCgDiQbVnb[d]vd
Ghf]
EgFYN\aYvd
@WEcFWJYM]OcP\Q]VZX]Z\\]_\cXekgcjcl]man\r]tYvZ
Gb\g
MgObV\dXp]vb
@ZOlV\^Senu]
AdBfCbHUJbQ]WYc[d\q\tavb
B[Whtc
vg
CXEaJ[VeWcZ[^daib]
@\EdJ]N\jg
PbVfWaYcaldV
SjVn]b`\bYjaqZ
CeDWJ\N[O\P]VX[]\l]\_cl\oZs\
C[Jidfs]
@[BbCgEXHXJbKaL\NcOkPgQ[RWTYUiVXX[Zd[g^f`]aTbdckdWeVfYgehYjYkjlbmbncoaqdr\sbuV
CdDYEzFYP]T\VVa[cZdZ
CYDYEQHYTc^haZc\dl
WddZlj
CcG[HXQ\TeW]dig]hcshv\
@\A]CZFT]\^]chejgf
BXGdH\JdQld[
C[E\V]W\amj]
@]EcF]ZZ^hhm
CWH]TiZehb
C]K]NaVnYY\[_\c[p\t]
C\EZG[LfNkO\VcWjZ][\\d`\a\cddghflUvd
Ej^Zj[
B\EbGmNXOdVYW[^U_[`Wh\jfk]q[
FiHmM]S\mb
@[CTL\\cj\
Ni
C]F\KhZ]_\n\ocsi
FlHdKXh\
F]K]MaO[PdVXW[XaY][i\b]b^\_]bfccdceWfdgdh]jVkdo]r\u\vd
B[K[OYW\mcok
C[G\HWTsVdW]^[sZvY
Eh
DnJJvo
PhV\
Fk_]b\
AeCeDUE\F]HdJSLeOcPcR[UYWfYcZ][X\\]i_gblcddagchZk[o]q]t]udve
@\CdEdF]GcIbJhK\MhNbQ\RaSkUcVZYd[[\Z_Y`ddYfbgZj\kblhnco]pbqUrYsYugvb
Ms`\
BgFZHaW]b]
BKHaW]`\lYvq
EaK]T\V[Yl_apcvZ
CjIbO\j]
@]E[FoH[M\h]pZ
BbCaFZHeJbK\[Z^Y`]e\gfqhr\vX
IZVYal
M]OjV\[dvb
F]R]_[piqZ
CaE[H[JbTXWZ[l][_eccgahZneogpKve
@hE\NpSaWZ^flT
E\FoHWK]V[X\cY
B\C[HgO[TdU]VeW]Xc]Wbgh\qasYv]
AdBZC\HkJZL[QcUWVWWSYZ[]]V^ed\e\fXhal\nWo[qkrUsYtUv]
@cA\CkDZEaGVHYIaJdK[MSNXPeRcSVT[UcVfXZYVZl^V_f`WahbYcgeZfbl[odpis]tZvY
@\OfVk^W`ba]
@jBhCYDkFcKfMfOfPbU\VZXgYbZ[\S^X_Y`[aWb]cbe\f]g]k\lbmanapdqfsgtV
AfH\X\^\b]qit]u\
CbDaEdFdG\H]J[NfPfTdUhW]X]\[]]^d`ZaSchebfbgbjbllocpfr[skt\ubv\
CbL]Ne]a^]`feghdlY
^ifc
@XB]CaD]EaF]G[H]JiK\LcMkNfPaVbWVXfYcZh[\\[]o^a_\`ebecZdcecf[hZj\l\m[ncogpZqYrbsbuX
BiD]GYHZJcO]UeWW^ccdnhtbvZ
AUCgD]F]HZJbL\OXQhU]VeZf[\^g`\c[d\lbp]qbsav[
AkCYWYY\
@hBbDeEfFeG[HdJjKVLcMiNkQYSjTWVaW\Y\Zc[d\[]h^Zahbccbd\e]f[gVhek[ldmdnXoiqXrms\tduf
L\Vh_bccrc
@gC]D\G[HdJ[KdS[Zl^Z`Zb]c\de
BWFbH\LeObQ]V\WfY\^b`gc]e[g]hek\rcv\
MiO[V\WfXf^bp\
KbVYXg_[sb
C[JdKbNcV[Zf[f]d_bf\hUl\sdv\
pk
@\BkCZEWFXIdJ[LZMYO\R[TfUZXZYbZb][^Z`ecbekgbhZl\m]npoYp\tevU
DeF[J]KdPmQYUcVXWhXbYd\f^V`ah]j]l]spupvX
CdHfOdTdVZWY[a^X`jdgg]h\l]o]sZuc
@]C\H\IcV]WcXt\Ycem\pWrftZv\
CXEm
CUFYKZMaO\RcT\W\]Z_ce[flgbl[ndonp[qg
H\J\QiU[md
MdO]V\b\l[mioc
E\IaJaNfZf\d^[adebhfjb
@[A\CiH[MUTZWX[d^\_cbpl\qc
VZWik\
CjHjMcV[WV\]^[v\
@\C\E\FeHaJgK]MaOgSdYhZh[]\]^]_\`icXfbl\mfs]tg
B\E[ObW]\[d]eahavj
BbDiHYI]KdLbM[Q[TdWfYf^h_ccidSedlio\p\ratcvR
HjL]Z\
EdFhH[OZW\[\\a]b`bce
HWWW^bbhv\
CeE[FZViWZ`ccdl]
C\V]WbXh
BYCdDgGbHjJXMbNcOhP]R[V\Wc[a]c_e`[cbedhau[
@kA\CbEjFZIcJeK[MgPZQRRbSfVhW\Zj\a]e_jabbccZdeecf[hcj\mbnfp[qirfs[t\uUvV
CkD\EfF\GZJ]McObP]ThVhWbX]_d`[ahcqdce]hdjjmcnbodscu]vX
BYDlHcL\MdRdTbW]bfdX
AjP]RiV[Yf\b]a^hcZgahaqZrgu\vZ
@bB[CXEcFVHgIkJiL]McOlS[TeUcVgWUYUZ[[]aecZd]eef\mfncoTq]scu]vc
CeNYY[Zc`bhhlcpc
CmE\F[SSVe^[`VbUc[f\hfq\
H[OYS\T]VhW[d[efv]
AZC\EbGbK]M\OjP[SjVZW\X]^baXcdddkgq]
@]AcE\H\JcMXOcPVW\YXZ]_jabb[d]e[j\qZt[uavZ
@JAdF[GPIoJeK[MiNeOkPgTcUcV\YXZT\\][_Z`aaZc\dce\fbhbjqlhn]p[qXretkvg
CdE]MMOtVp^[d[f]jQqis]
K]YZ\q
F\VlWZYfl\p\qZ
C]Ya\na[l]t\ve
@]HTMbZd[\]b^i`[gb
U\_pjU
@\A]C\^[_reX
EhN]P]a]jZl]
]h
AeCUF[GVH]JbKeMZN]P\R]ShVUW\XfZf\U]e^m_Pb]c\d[eUfbghhXj\lemTnPo]qerevX
EjW[vd
O\_nj[t]
N\\ncgeYl\tX
@jB[G\HjMcU\WhZW[c]a^[egjdlYnbofp\vc
`g
DiJZ
D[EbW]divZ
[j`XbUvm
C\FkHXq]
@fCZF]NTV]cWpat\
Y]c\h]lhv\
B[H]OcWr^[ebfZqa
CeT\V[YY\j_bec
OoY\c[
Z\^ge]
DZE\FcGgHjJYLVOVQjWhbWdfgbl\m]qbvi
@iBZEYFVGbJYKhMYN\O]RZWWY][o^Y_\bWcdd[eXh]jZl\qksct\vg
G\KZYhZWpf
K[_lp\
@dBdFcHgK]M\NWR]S]U[VaWVX\YeZl[Z^d`iafbcdZeYgchSlbmbncolpVqbuZvc
CVFUJ\KnP\VWW\XeYZZX\d]\^Y_M`kaeb[cXe\figej]m[pgqds\
@\AkB[C\HpJ\M[TYVYYXZN\Z]W^q_Y`ibYc\e\f]gfrYt\v[
@bCgM]NaPbReW\Y[]d`\
A\O\PgSdYe\[^Y`]n]
AkW\^Yv]
BaL\N\X\Y][Z]ba[lk
@fBZCbE\H[J]LfO]Uf[[\\dfefjeldmYpcqarfsZvm
B\C\O[WZa[ddhevl
A]M[N\Xa_ng\
m\us
E]KhWZ[\\Ytg
C]W[tg
Khsd
KdSgcZ
FiMeOaSeVYWZdShhohp\
@eA\C\D]EfFdH[I\NYOdP]ThV]WfYWZd]c^[_]c[dgebhXj[lZs]
CYD\EjF[KUN[P[^]`gjan[
CZDZET^ga[dnl\
EiFgM[^\q\re
VoW\Yc
Yfh[pi
R[VeY\Zcpj
@\BjC\EcFcGQH]J[KhNePdQgU\WhX[Y\\\^c_e`\aSb[c[djhijblhmdnhodravh
KfR]V[\Vti
O\W[\Sb[eds\to
@iF[M]TcU\Y]Za]bmcnbpd
@gEbK[M]NYU\VaWXXfY\Zd\\^\`ecdeihbnfo[p[sYt\uY
]X_]pu
BjCaD[JbMdTcVaW[Y]Zd[Vaacid[f]galWn]qcratb
H[IfJ\QcW\`chcuevQ
EWW[^\c]jhv]
@bA\EfFYG\JbK[M\ObSbTdVgXdYdZ[^Y_edieXfZggh]jdm[obpbrbshtZ
@]B]C]GbHdL\O]VbWg[b^]`Zb]cXh[qitZvb
VhW]
S]V\fi
F\JuNXP][[dS
CgF\WXZg\dmip\
@bB]HVL]MbNZOaP[S[U]V]WcZ\[g\Z^\`\b]c[eXfZgZh\j[l\m[n\o\qfr[sb
@\FXHWKXQcT[V]WdZY[\`cb\daeZgihbpYqe
C]Fk^]h\
@\CTF]G]HTJdKbMgP\SbTYVZWZXY[]]i_\bbe[fUhZi\nbrmshtduW
CVFXH[JdM]O\V\Wm[Yb[cce]fchek\n\o]qgv]
CeF]X\]\eg
@aK\N]]c^icdl\s\
@WAZCjDdFeGiHeJ\K\M\PbQbT]VpWXX[YkZY[\\c][^V`Xahbbcfd[eefcgahnjbk\lomZo[p[qes[teuX
@\AZBhCWDbEYFdH]JdLiN]PeU\WhZf\b]h^d_]`ca[bfdgecf]lXq\rct\udva
@NBdCRDjEaF[G[HmIZJVK]NKO[PfQdRbVLW[X[YjZ[[g\g][^\_Y`Qb\cndbfZh\j[kelro\p\qZrWtXuevh
C]Yh
BXD]GbOeVc\hcYu\vc
CfEXW\Y[vh
CcL\Yc[Y^\c]rctivh
CZE[MdOfRbWnYa[[fdlc
@\AbBaDdEVFWGeHfI\MVNbP\RgVbWVYWZa[Y\g^a_e`]aabbcle[f\gdhflfm[n]q\r\sZu[
@[A\B[E]F\HcKfOXR[VWWXXeYe[h\b_Yb[cghVj\mWnYo]phq[se
BWC[E\HgMYO]Q\UbWbX]Z\[\\a^ce]gghcj]m]o\p\qbsUv]
CiK]M\T[W]X]Yg_]okt[u]
CgT[Yi_]
oiu]
M\og
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
CaOZV\Xg]\c]mfseu\
KZXi_\s[
BZC]KcMfNcT\V[W\Y\[Z^[obt]uavi
R]S\Yo\]v\
B]TcW[[ik]t\
A[BZC]DVEiFnGWHLI[KbMXNeO[QZTcUgVZZY[Z\b^d_]`\ambYcldWecfigch\jcl]m[o\pYqYscv[
B\WjaXcTvU
CYJcT\]efb
VYW]^bag
F]J\OdT\c[eZflsU
F\Uk][
VWWZce
@cBXCZDVElFcGZHTI\JdKbM\NhOmPdR\S[TiVcW[X\Yb[\\\]\^V`faSbZcPd\eYfZhlj\l\m\nboapYrbumvh
@bCjEYF[GZISJgKTN]O[Q[TXUZViWd[]\e^p`da\eVfVgbh]jcm\qfsjv[
CgEmFfH]IbNfR[SbTbUbWQXbYZ]b^f_]aZcheafXj]lZmcq[resct\
FdV[fh
Fiec
E]FhSao\si
B]R[U\Wp`]cK
OUcb
F]K\P[]e^]cme]
eih[
F]emf]
BYOVXdYk^fcdlc
B\E[H]JiKmUcVjWd_f`\chddgao\u]
CbE]F\NZ^[_aak
EZF\R][eaYep
@ZBtEdFXGeJ[LZPfRcThU\VkXeY[\Z][^[_]`Ta[eVhYjak\liqWtgua
BZH\QhWgv[
HcQbU]b]d[vX
HjQZWZvh
Ugo]
@]C\NnY[
AbCaD[EbFbG\HcIiJ\KbLZO]PcQZRaTdU\Vb]d`\b[cad[echajbk]lbqbt]
@UA[BkEbFaGeIYKeLeMZOeRUSdT\VdWXXc\e^c_Y`]aZbadhf\gdhejclanZo[pnqgr]sfudvd
H\NhPjR]V\Y\[]^b_d`]c]d\e]l\of
EbGcI]NmOhPfV]W[c[le
H\K\O\cgojqd
@cClEeI\JbOdPZVYYZo\sYtb
FcH[JcW\Zcdnhhv[
I]M\OhV]^i
C[FcUbYkZb[a\hbae[gal\ve
@XEbH\JaK\TZZX]lg]lYmbnjodp[r\sZt]
]kp]
J]Wj
CWYcmj
OeWV[[ckllp]
Vg
H\Vk
VmWYZbp[
Ig
KNsi
@mK[c\sX
G[J]TXWYYd[b^dlkq]
H\I\OhT\ldoWpbq\r[sp
EgFhH[M]S[]\ebs\
Gd\wc\t[
@\E[J\MdNXR]W\Z\[\_aengfhajdo]pgvU
HbZdmepg
W[ZbmYnl
IiOUcZ
RpS[
@]D[EeI\M\Oh[h^[c]dge]tev]
@fKeOcRHWfXb[l_c
AcK]W]Yo
C]GXIVO[PZY\cere
L\NfW[[]lvvZ
NXWZ[bcjlc
K[O\S[VZXe[YfljkpTqctevY
KZN\Pcm[ok
IZM[RnWZc[l]
TcVgh\
LjN[WZla
BcH\JcKnO\P[TaV[Yb]\c[m\oYsd
B\Wk[]
@dK\RgWZ_c
Rf
KnoN
C[N[P[SaTmWbZ[[\losc
I]MdTaV[WnYae[h]mb
@dIZJ\KWMpT]X[YbZa[[]\eif[g\hbjeo\pdrZsa
DcObW]Y\[gfhlWr]
GcNcV]W\[X\]celj
Wcr\th
Kb^fe[g]pg
BbCjHqI[JWK[N]OgTPViWZXaagbWhcjfl\nbpZr]sdu\vh
I\K]Rhd]l]m\
Oce]mi
G\IjO[
CkTVX]]bhcob
C\OeTfWfX]Yf_O
WSbgle
@\AhCZDdH]I\JgOgVaWaYiZ]]gabcbd\ebhVj\t]uc
H]KVZ]efgc
EbHaKZV]WSZf^elcm]niolsbv]
Nb^Wld
EfL[NfR\VbWkcZll
@aBZC\F\HZMdR[S\TcUiV[W[XUYZ[f_m`gc[d\ebfmgXhTj\mioop[qYrcsctZuXvb
AbL[MeTeV]WXY]\ke[pb
^cqi
EfFhjY
@\BgFTGYH[KwNrOZPjSsTXVZWWY\Z\[e]\^Z`Yd[ecfZlZmcoZpTr[s]tdv\
@eBwC\GbI]K[O]VVW\ZY[\^icZ
CbHVOlTiVZXdY[bec]e\fijbmcud
O\PjWZv\
AcDbG\ObP\Yw\Vc[f]ve
@]XZ\Y]d_Zoh
@[I\K\RjW]l]
B[C]G\IdJZOSP]Wcu\
NZ^lvZ
E[IjO]R\
IhP\Y\
IhO\eZ
CiV]W[Zbci
MhW\ggpX
HbKmObQ[SeZ][]c[fZm]oZpa
O[Vi
@\MhR[
P]ViW\a]
WZ[\jlmXnfofsW
PgW\l\
VmWZ^\h\
G]NcV[W[cil\
Z\ehp\t]
A\B\CZH\IZJnOuT\VPWbYZ]bebpbq\
A\BeCbE\HaI[JoL\M\NZOiP]S[T\VWW\YX\b^X_Zcnhal[obqms\
@bA\BaCWD[E\FhIZKXNYOtP]VdYd[X\]^keOj]m[o[pqrctavh
JcPose
Zi[Yp\
OgW\c[
\h
W]^ih\leqY
D]H]KdPqSUTiV]WXY][e]]`XcllYvm
IVOZcfrb
WVY\Znl\
@cFUHhIeKoMcOWV[WXY\Z\[]h\n\pZqfu[
@gC[IZKol]m]oapbqVsTte
CgKdT]VgYeZb\[]\_afd
KlOiRMnYpY
@ZA\Z[_tc]jel\
FaJbMcOeVUZi[\vg
OW
CuV\^Sc\lV
C\HaJYXcYcZ\]j^[eZfdhajaqe
IjO\P\Y]
D[JVvj
KcNZObVbXb^\`Zj]mXn]ojsb
OlVK
M\OcVY
AeI\OUVhc\
OWcg
A]BYHgJfq]
BYHhJ]
BhGbH]OZV]WY
tg
BbCcFgGbHkJeM]Q\V\XUY\[\\c]]^abZc\ecfbh\j[kcpgqit]ue
Q[Y[ffgdqfuV
@YFg
F]H[bqh\qY
@gBiH]Qi^]h]
MeXb[\b\e[hbqhu[
H\O[[decuq
hnpU
Xecehop[u\
H]X\^cehhQpc
^phXqP
@\VhbTqk
B[eLhm
egh[
B[qiua
B]HbMZXcY]bae[hXqg
Uh_a
V]Zbgcpi
C]T]h\n]pi
T]ph
Nj`\a]cg
C]FZGYHaM\S\U]W[Ye\b_Z`\a\cbeZf[gclfpdvm
Yil]v\
HeN\OgPeSdVeWZX\Y\Zb[\]\acb\cWe\fdgblZnYp]qZseua
Wi
A\JlZ\
XjY]_Z
Yb^]rg
CeI\N\O\PcR[WRZ[[]^[`]eZq[vl
CWPh
CkI\O[PWv[
CbG\J]MbNgWZZg^cedfcuav[
CdHdIaJ]K]O\RWWj[[\[`ba\bacbdcgbhcjdm\u]vc
Zd]b`\hgvb
CYH\K[eYplvf
BYHeJiW\n[
B\HoJXW\
AgGbHXJ]K\OcS[VbWVYfZ\\]^a_ifak\
@\AWBfDbGaH\OdSaVTW]YX[f_mchk\l\n]o\sdv]
K\VWY[_cfcncs\
Yi_XcY
M\_dch
OZS\VgW\_af[lZ
Yr_R
H[VpXh_[p\
OrZY_\c]v]
GcOUX]_b
A[G\K[M\O\P[Sj`\lb
Sh
@cB]D[EcFcGZIaM\NcOaPaS[VdXcZb]b^c`bbVdZecgahbkZnboep[rctc
@\BeCeF]IfJWLWM[QoRZTdUTWcX\Y]ZZ_\c[eXhbjblfmjncocq[rVsYtbvY
CVHeKeO]P\SiV[Wk]e`dmbncu]
C\GfIkJ]OhS\VWW\XaY\\a^]a\oZvd
KbOWSZVgWhXRZ]
BdCfLjO\WWn\ob
HdXg
BjHRW]
JaZb]a`[l\th
@lA[BiFXGbH[J\MtO[UeWTZa\c^W_abecXdce]f\gfh\lgqat\
AgD\EiGdO\W\^Zcf
BiCZIcJ]NhOYY]^]d]
@cX\\f^d`]aahh
MZV[W\\b^Zti
@YE\FlG]O\W\X\Z\^ehi
A\BtGeHZOPW\[\
CXRcW\Xd]e`]e\lbmYs]t}uZ
N\RbTmU\W\Y\^aidmin]u]
C]FmHdU\WeZ[
D\NhRQWc[ke]kfvb
BfW\ei
@ZArB\C\EcG\HZJaN[O]UaV\W[Y]Z\[g\c_g`]a]c[eZf\l\tdvY
rg
AYM[OmVf^d_V
F\H\P\mXobpfsjvb
UpW\Z]m[ofr\
CZHlJYZefa
G[L\VZcjqcta
[\\Zto
HgOdr\sb
@kG]d]pb
OZVbWW^e`]d\
Ei
DcESHiafc]d]
Ek
@ZWkb[rf
VjW[^\
BpCWHRJgNkObUZX]Yf][^Z`efelfnVoop[qXrXsY
W\bZcieijc
CgNgOcY\`\ri
]cj\tm
B]V[Wke\
N\VlW\j\
AkCdHd
C\JeUMVVW\XV]Xhcj]m~n[oKq]uf
CZFdNfObTeVWWf[a_hl[qbt\
@Y^l
MdWk[R\b
ejvY
@bRh^\
ek
BkFXGeHOJdKdO[QmZ]cXo\q]v\
N[R\VmW\Y]
F\Z\e]gehZjjq\
W\[Wdblo
HZW\Y]Zh]\^eset\
N\R[UWX\h]mpoZp\ua
Om
B]C[KXL]N\V[WiXc[\l]mYnjo[q\ud
J\TgU[Zh
EaJ]NgO\W]
T\qbrg
D\F]Jk^]r\
OgVPXdt[
C]OhP\aa
A]F\HYJbOaS]Xfedo[q\si
I]cjr\
@gBVEbGeMdN\PfV[ZZ^t_b`[n]
B\H\OoZ\`Yf]
ChO[PcWZZfqg
Uloe
`di]nhqa
B\qg
B[DbL\Nc[dh]l]o]qcuevo
BYHjJ[W]ZZ
@[BYKYLuMeOZW[XiY[Z[[c^bv\
L]MjO[^[q\v]
TkZ\]ac\f]
KWNVQ\j]m\n{o\pZqYuW
IZO[V[cg
HjQZW\eXn]
C[E[I]N]ORci
BdCZIcK]LZOgQdW\Yb]c^h`\dde[fZjan]r\s]vX
@]MpOVPfW]^Zcaedj\l\sat]u\
cj
U]VeWdXZ^\m]oj
A[BaGeHgIaKZMfObT\VcWgY]Z\[[\[]c`ccbe\fegek]mZnXpkq]u\vc
H\g]mfn\oR
CceV
CdEg
A[T]V\WpcdkY
CSG]HbIaJ\MdNfOcR\S\T\WiYZ`]fbm\oYrr
@bCYE\LWMjN\O\W[[i^kcZfih[j\k]lcnbq[r\vd
CjD\EhHZJ]L\NbObP]S]T]UbWa\]]W^c_da]bbccg\hYm\o[u]vc
@bBpC[HWLeMZNXQjT\V\W]Yb]d^ZcWeYj\kVndr]sbubvZ
BgOcQaWZf\
OgV\
Sdmfo[u\
@\C\O]WZZ[^s
ehhd
BgG]W\cgfbrbsb
B]GdMeN[P]VXWU[fcme]h\lopdt]
HcWS\c]ac]sb
@]B~HXO\PbW\_dca
\Yth
@\A\B]CVEZHTIeJZK]L]MVNbO\P[Q]ThUcVdWYY[Zj[[\l^beYfejjloncogp]qjrXsbtYuZvZ
M\O[Vjce
BjH]OZ
N]V[hhi]p[
@fANBbCVDdEbFkGXHRIdKZMbNhOcPUQVSbTZUOV]WdX[YY\Y]c^i`gbZc[ddelfbg[h\icj[lZminepaqprRtnuev[
O\VgW]
Hbc\fdqYsc
@\B\FbHbNhT[V[WZ^hbeocqg
NgP[Vf
CbF\J\M\OYUjVYWZ^ph]
L]dbeg
jl
NhY]Z]efjZlZph
CgFZTdW[]]
DbN\Wh[f]\mXn[oi
C\M\Te]cvj
A]BZH\OmS]kZubvh
B[LUWhXb
@\BjChGgHWJ\LtVbWZZ][Z]h^\_]`WbYcbdgf\qYs\vi
VhWY\Zecta
BlC\E]HWPdT]Wa^dfbo]qd
F\HpO[TdUdVcW[Zk^im]oZqf
B[FbHkOf`\vj
KXm\np
CZI]JsNcOgY]`]aacXe]l[
KUj[nm
BYC]OhV\ZY[e^\vi
Lh\btY
@dAUBgCnE[F\G]HbJeL[MdNZOYP\SZTYVdXdYYZ]\a]]^d_meYfggYhii\jXlXmVn]o[pXq]rcsVtVu\v\
BhVdn\qhsSug
Xk]b^Zf]ug
CXJgLiM[UcVaWVn\
EZM\NUT]Wc^d`mcZh\j\l[m\
@bVYWkk[p\
B]sh
BTCYDeJ[K[OcT\V\WYXbY\Zd[]^Z_a`\adcZh]mWncpfsbvn
UlW\
AYBOCbD\FcHoLaMZOaP]QUSbTWUeVfW[XcYaZa\a]Z_\`ea[bcc[fkgbhblXnbo\pfqTrZs[tYuc
@bAfC\TcW]ZW^[ma
BeClH[J\K[O]T\U]V\\e][cbe]g\h[mOnYorp]uX
AjFhHyK\N]ObUVWW`ZcZeZnZo\sWvX
NnP\VZ
VgWTX]\aoc
@fBgCdJ[KcLcO\QjYb]acddcf]n]rZsZ
AdCdG\JZKiL[M]N[QZS\TeVWWfZ]\[]Y^Y_\dce\halcoip]qmtaud
BXW]`hcc
BoHMN\OeQfTZUZVfW\Zc[X]b`feck[m[oeqXraseudv[
@[ChF[HbI]J]LjMZO\P\SeTZWjX\Yc[i`[c]eYgbh\l]oZphrZsdua
EjK]O\VfW[X\^bj[sf
HjJ\c[fZmaoYq]
H]TlWbl]n\q]
MgNhW\hfvj
E]J]S]VZ`gf]g[rbs\uh
@fAcEdM[N\O]P]]]a]c\eYfchhu[
V\WZoo
L\O\VhY\
E]O\RcSbW\Ycd\fgjfr\tX
EbJ[OjP\S[Y]^h_Y`]c]pfqftY
CgVg\\]\_]u\
CY]hr]
C]E[U\WZ^\mZqYs\uz
FfIhKcP]SbT\UYVfdZmbra
BhIbOUW\
Jm
MVZdbku\
C\IjOU
F]NeOb\Ycddbeif]g\tY
C[I]VgW]Zbebq[r\
W[_h
@[B\a@ct
@WBkC\E[F\GeHRI\JiKhL\M]ONQkU\V\W[^[`ZcdeUgZhel[nUoWqZr\tXvW
ViWQce
UVX\]]e\hlmnp\q[
C[TmZ\]clg
ehv\
Kem]oevg
AdH\JeRbW]ZhgZ
Xgj\u\
CeKiOdRbW\[\jbnbo\s]
BcFeHcN]ObRcT]UcW\Zh[W]]g\kal]m[nfob
LhWh\We\lZtc
HgQbs\
Hf
O]W\^lb]t]
AfE\J[O]RcT]V]W]^ha]cdl\vf
CjT[
C\JdZaekt]
B\H\MXT[WZZr^]s]
VhW[
OhW\Xa][cgu\
@bAZBVCUElFlG]HHIgKZL[M[PdQYT\UNViWQYZ[X\\]n^f_Z`echd]figaifj]k\lVmgnjoepZqgscthu\vX
CbD[EiFlG[H\IcK[LUMjNeO[PkQfRiWWXZY]ZX[[]e_m`]ajb]cUd\eZgXh]jgl]o[pgq\resRtc
@YAfB[D\F\H]IdK\L[MkNdPZSbVjWYYYZW\S]c^k`gadcfd\e\gZhZialVmfoZqer[s\tju[v]
U\acm]om
L\N]V\Wrr]
DbKeO][g_[`dc]emofqYsctY
DaF\HZMdO[PfRfUgZc[[e[k[o]ucvh
BZI\L]W]ci
BjHTWhb]m]
C\H[NcVZl]nctgvb
CZJjLxOST\W[\]^\t[
S\T[WWYb[]lv
mZn[uj
CefXlco\
BWC\HaM[UeZc_bkenarf
BZWef[k]qjr\
EgFhH[OdQ[U\W\Y\^fv]
LXV]Wpt]vZ
@XAgBzF[GdHTI[JaKaMZOPQ]R[VMWmX[YiZ[[Z]ZaZb\e\gYhgj[kamfsZtbv]
B]m[n]ojqgt]
UiWYZYmg
O]WkedfXsbtY
B[CYHfJ[Q]TrVbWZ^[c[ecfRggh\jblbrdug
@REkLlRcW[
CfU]^\
BgHcKYObWZZ\[\bbjembnaoepZq\
@[A]BPC]FeHiIZJhM\V]W[XfYd[laacYd\eYt]v]
B\GkWZcgr]
LiM\WY]eei
EfJXLZM]N\OXR\VYWSYjZl\d]Z_aadcbeajWmao[p[q[tluV
AhH[K]Pc
IbR\Wh
BhF]HaKZOZTaU]W\Xb_dffmlnZoZq\rYs\
XemloZ
TcUhWZneq]reu\
rj
IcJn\[]a
Jh\\
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcafbgehck]menbodpbt\uc
@eBdCgE[GiHdJWKbLbMeN[ObQaR]SfTcUbWdXeYb\Z^b`[abcJdifciejal\mbn]o[pbq\ratfvg
GZK\OhSZ^]cd
NfSbUeY]`dm]og
GVOlW[Zf`[cdjbn]
CkDaEcF\HZIcL]MYR\T[UjVbW]YU[e\f^b_aa]bccZecfcgXhYjdlbp]rhsatbv[
@WB\CbDeEeFdGbJ\P[Q\TgUb`ac\dlefhgvR
@\A]CfFfHdJdL]OiR\VbZQ^a_]a[bgg]hilUp\qaucvf
@XDTFdG]J]KiMVO[PkQ]S]U\V\WcZW\]`[aebec\d[ecgZhjiamYpWqYsZtbuWvg
@XA[GdQ\VfWtXb[\cbhhp\qTu[vc
JcN[Zb[p^]
EkFcZ\
@iC]DZH]JWK\Q\SaTdUeV[W]YZZd[[^i`]a]cldfehgZh]j\lfmYogub
HYJcY[^\bfdiv\
OfTnl\o]
AcT\al
@ZCbG]Qd]Z^eb\g\nboZpgve
@iN\Xb]h_]`[j]s\u]
@XC\EdGTJfN[O\PdThUYWV\]^gcmlcoc
A\CjDeEXFZGTH[JZPeQgRcV[WYYYZV[[\\_daobhc\ddlTmZqZvm
A\B[CXD]FbG[H[IgJcNpOdP[QhRgSaT]UTWZX[[b]]^\_a`]bbc[d[eYfbhii]k]mfoYp\sm
CaJoUce\g[vd
A\C[EfG\JcO]T[VkZ\r[vf
@\AbEdFjO\VpWZcce[j\l\ucvZ
pi
lXvi
@]EkF]j\
OXc[mgodudvb
Vit]
EcG]HYJ\N]PdQcSVTeZb[]cddYfcp\vh
AfBaC]E]HZK]VeW]XbYdZa\d]d_[bbcleYlfmcnio\
AdJgW[ZZ[\]]`iaXehv\
AbC\DfF[HlJ]KYMbO\QgT]VaYdZ][\aZcadbebfdm]vY
DgEedVv[
DhEfQ]d\
C]H\JdYl^[g]m\nZoYqfrZ
@jG[Ic^X`Yc]
@gEdWd`\
DWOZW[Y\vq
@hAXE[KZNVOjP]VdYhZ][c][^Z_e`aa]b\cdgZh\lYn]o\p[r[t\uXvb
@ZB[Gb^l
F]M]OmT\e[u]
ego]u[
bgncqY
E[`\nT
P\VhYZZ]a\ce
JlT[V\`Ua\cbd\f\
@fJbM\YfZg]]`aagddh[lZnaojrZu[
@hBhEZF]HfIaN\QgUXVZWhZ]`cc\f\j]uX
@bJ\VY^m
AcBcCZD[H[J\MaNhOjVYWbZ\[]^Zbbc]hel[pdqSvb
FdG][k
EVJ\`io\qg
omqZ
@kBYFdG\XhcYe\n]
E\FYTccYnRp[u\
JmX[^Vsb
Ne[S
EfO[^YaicY
@bChFbH]K[]]f]jjoc
B]C[DdEbFgG\KZMQNaOcQ\T\VbWYX[Y[[\\b]c^Y_fadbRcbedfhhdi]jXm[p\q\rbs\tXunve
KXSa]bnmoVr\
Oj
J\VjZ\`]
AbG[cOlv
B\CZGaH[J]KcYf]Z`]c\edlfmlobr]tbub
Zh`b
CZDbE\F[GgIZJZK[MbNeOhP[Q]UZWZYhZX\b]c^eakbbcdeck]phqcsatev]
CfDcEbFlGcJVMcNdT\W\Za\c]]`\edjcpe
@\F\J[LpM\NcObTdWa^e_b`Vb\dle\l\o]qbr\tcudv]
@fC\I\ObRhTZU[Z]^jbYc\
BgLeN[Ob^bebm\o]q\ubve
@]AbC]F]HgTkUaV]WfX]Z[^d_ea]f\gbhal\m[ncscuZ
CaI]KhM]NTOZPgUaVeYnZ\_bc\eaf\hZj\m[ohq\respu[
M]Xeuh
@[J\M\NbW\YZZ[]Z^]e[m[porbs\uXvd
@\J]KhV\X]_bdasZ
@eAbBeC[DkEXF]GmHWJWKgMkNaOXQ\UcWZYWZ[[c^Y_a`\b]c[eegah\lWpetbu\vT
EYFWG[H]KfNaOYP]UcV\^\`ZaacidgeYgeocvd
@hA]BeCXE]GaH\IcJgK\N\O]PjQ[RfSXThUbX]ZY[V][^\_fa]bYcldbe]fXgdjbldmcncpcr]sTt\uZvZ
Ni`\a]
Hi
@eAgBgCbDbE\F]HjIYJYK]LoMfNYQcUhVSZZ[j\f`ZcfdieffghZk[ldoVpZqisbt[vg
FWGbHfKjQ\T\UYZb^\c\d\f[gbo\sWv]
H\V\^\qh
J\Q[Ze^\`kd[h]
AeCdN\O]U\Wg`\mdnboYpbsct]ub
EcF[P[V]`ZcZhbniv[
@\NcOf
AhTYV[
BWek
EbFnHZQ]Sh_]
@\EWFk
Keebgcm\njoZu[
U\WgZe]]m\
NbWkY\`bud
BaK\ZZ[jgd
VcWh\\e[
JqSbVdefqZs\
@[K\N]O[VZgimXn\od
Ki`Zc\nX
P\`ncfn\
MfOf`\cjmZu\
@\AaBgHYNZQhYfc]pbuj
AYChDaFdGjHVJhO\PaUeVbW\XZYbZe]e^[cXe[f]g\m[o[qishtZu]vd
V\ccf]n]o\smtTu]
KgNZVhXd]af\j\n]q]rdse
^Ze]uh
B]T\Vhc\rb
@\G[K]NePXW\Z[`Za]crh]mbpd
BZD[EgO]Q\^[`fcflWv]
AcHVKZT]UXWcX]Yh^YcefZsrvc
@ZAcBcEYJWPTUcW\[[]d^[b\cYdfg\kave
mgnbo[
@aB[CbDgEmF[GcH\ORPrUcV\WVYc^Z`Xc\eYh]ncoeqar[sdv[
@SB[J]KiNZQ\ScTfWeXdY\elhalbp\q]sft\
AfB[DZFYG]HiM\NhO\PcQcS\TiUYVZYh_Y`da\chd[fjhclcmjn[obpcq[rcs[t]vZ
C]JcKXNZOYSgVXW[Y][]_c`cbYofq\rYtg
CcD[EeNdQ]V]Z]^\a[d[hZlhp]
@\EVIcJbNZOZU\V]Y\^a`ie\hfodpbsZul
@bDYEWGfHZJdKhO[PcT[UoW]YbZQ[Z\d^c_]bhg]lin\p\s[u]
AeBeD[EcFdHeJ\N\PZWW^g`[cbdcl\meoeucvc
AUGsJ\^gc[dZrb
@gGhM\N]Y[^i`ccWdVfYr\
B\C]Nd^h`c
CdFWJZOXPcRcSeTiUeVX\de[ljqbr]
O\menjoYsX
C\F[V[Xdfjn\sf
G]Ne[hl\
N\Wha\cc
`Zbf
@]BdDhE\FbH\JfKZMaO[Z\^e`]ahcce[galdpk
O]Vdd\mgvc
BhG[JYK]Nf]]l]v]
B]][^\cmf]pVt[u]
HWJiT\bcc\f\vY
C\NbOmQcVdW]]g`Zmcocq]tc
@ZB\CWE\N]OeV]^]becgh[jgm[nesdtguXv]
@\AYCYD[F\HYIcJ[KZS]T]UdW\Zg]h`ab\dZgbh]m]pYrdsetdu\vR
AYJXN[OeWk`c
BdGcHpJYKaM[Oa[\cZd]e]f]g[sOvU
Mj[X
K\W\jXnh
@[BUCZGhJdKdObQiSdUcV[W\Zi[l`[b\cWddeWgetbuXv[
HbWj[\
mYoi
Y]^\`ge]
Y]`god
Q]Zchhl\
DcEXJXV\Y[^d`\ddhclTr\sc
AgDfEZNdvM
JfNfOjY\
@[IcK]NhO]V]XbYU^i`YcZrZsev]
@gOi^]`\
E]Ng[]
N[c\egl]nb
JaZgc]vY
@cA\FbGYHZKiMfN[OgP]QjW[Yf^bcTeYfZg\henfoXq[tduRvb
@fBgGeI\OeQb[\^fd\lkm[vd
@bAaN\PeQbWkYcZb[]`[c]e]lem\pgu]
D]Zh
@ZA]BbCbDgGiJYKZNZO\SXW[[]]]^dbYcjlb
EdYZcklZ
A]CZEbF[GWHaIfJjKXL]M[NbObQ[VdWbX[YmZ[[c^\_g`fb[cjddfXhfnZo]pgq\sZud
GcJcPaVicXt]
EfGVcclbv]
G[T\W\cgll
DdFkHaNZOXVa^b`Yc]dlo]sb
FbG]cbe\vg
AZBdC\GbJ]ScVW[\^jgbuc
G\HaSgVe`[
W[iZjdmineodqas[
D[GgHVKeL]OaSbTcViW]YdZW[h\[^h`dbdc\eZf[jekamepXs\vZ
J[M\O\UdV\WY[kg]hbq]ul
S]m\qgr]t\
AgBcQ\SXTbVeYbcf
GYNi
]he\g\
BVCdFZGaH\L\McN[OfQmTbVbWjZ[[i^W_haUbWcehZjckgl\nbp[sbue
K[sj
WkcZ
AeE]GYN]P\Y\`aa]cnlk
@]J]TWWd]Zmln[pbt\
CUJfcb
DXJdNfO]Q[T[Wf[\]\^]_\`[a[cce[g]h[r[vW
hi
AbBaCaG[HqJWKWN[OePdQXSYUbVpWYYR[b\b^dcke[fch]lZo\uhv]
@]DcH\KcQbUcVcY\kgs\ub
I[J[K]MjUhV]W]Xb^i_Y`Zffh[n]piq\ris]u]
B]JYMf`dravd
BgJ\OeW][dech]res[
F\V\g]jimXnio[vc
AbBXFkHlKdO[[\a\c\dZsevZ
C[D[GZTgVg^Xcm
@\JiL]MmN\O\R]V\WeX[]]^Sbhd\gbk[mYobpfqUu[
I[K]L]Rid]l]m[
G[HZJ[KbVrW[ZZaaced[h[ub
OYV]_n
OYV]_g
Z[si
Tgl\
KdYgs[ub
\cth
ti
B[L\P]R\W[Y\rp
LjR\[Ze\tc
W]lf
W]lf
CfHgI]YXqdsl
WX[kldt\
N\O\^]svu\
^]sj
F]M[O]WgZY[h
WZZfaZd[
Ccsi
_\hj
_\hg
C\O]vh
BeHjW[lcs]
BgW[lc
HaJhRWhhl[pf
O\W\Yf[Yc\vp
@]B[CYD\EZHWL\M\O\PYQqS\T]U]VcWXY\Z\[f]a^Y_b`gaab\ccdgfZlbm\n\oZqZv\
J\N[QbVfW[Y[_hd]h\v\
Q][h`]
Qihev]
Q\`rhZ
J[VZZ]`phZl\
DYQYZb[ZduhYl[vT
DgE\JYNcQ]Z]`Ta]c[dYhelen\vT
J]VZaccef\haldvp
Qlo[
Jg[\\bhY
@]J]`kh]
QjZ\^\hd
H\QZZh
ZW
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
NYhkm\
TmhYrb
CeTYhW
WWlk
HbK\TaUcV]W[X\Zb[[]id[l\pb
]epg
KjU[V]WUZj[\a[dbeZgbscv]
HcKXU]WhZZsd
K]WUZig\p[
phs]
JbZkv]
Zkv]
C]EaGeO\S]dcfglase
OYPbShVc[]bdc[fZkbv[
W[eaf]lh
G\LhWXf]hds\
DkWZY\l]ve
Dgv[
W\vi
@]BZDbMZ_bcceajckim\rbvY
DfTcW\[[eYknr\tXvZ
DZd]vj
WZrftb
WZth
PbV\W]YjhYr\
Yhr]
WdcdekmbvZ
JVLfOcWW[\cbv]
Oi
Oi
CZJl
CZJk
@bAbB\CeDXFcH\J[NeP[Q[TaUaVbXcZa[Z\X]]`\a[bac]d\egfbjdlVmbndobqerasZtcu]ve
AgBVCdK]NiOYRZU[VcWmX][d^Z`]bcc[e\gbh]jao]q\r\uXvT
C]N\Yje[na
CVJ]MYWUY]b]eaffkaqkt]vo
CYEfFaKeLdMiVcWhc\g]j]t\u\v\
E[FbJ\U\X]Yb\Y^nc]f]hdtguZvq
@VA]BbC[L\NfOYR[UeW]^e_keng]l\mcrfvj
WZvi
TdUjWX]ceZjfmXqdte
OZW[^Zbavi
CiTbUaW\c]
BWkhv]
@dAZBbCXF\I\OYR]V]WcY]^d_[bYq[tSup
BbChDZM[Rce\qZrc
@iCbIcMjOgRcUWW[X[Y\\d]\^ZcheZl]mgodqhtbuV
@bC]VeWg^dnft\uc
@\CiMdUZWVXh^cmbo]t[v[
C\F\WZXge\n[ohrat[
W\hctj
AgCdJbX]gcvZ
ti
@bC]J\V]W[X]\]`beethu\vV
W[eih\tdu[
BbC[L\R[fh
IjO[R]WZY\
Wjfem]
C\F\LdMaOcS]V\W\Y\[a\f^b_a`ab\cZedfhh[l\mcq]tbubvW
IZti
W\\gt\
NgV\_XeVhe
^ihe
N\_eeWfehZtd
Pj
Wj
Vj_bm]ob
Voo]
@fAcBdCbD]FdG[KZP\Q[ScUbV]WXXbYb[]^b_cacbad[eagbhcmdobqcsd
A]NYOdT]V\WgX\sg
CcKZT\WX]]gfmZooqns[u\
F[abbZsou]
B\E]FgW[Zb^hqY
F\HbKcOZW[Z\^cbiggh]p]sWu\
@\NgO\PcV[nbq]
BcHbU[[[b\hbm\oVqm
BiHkK[O]WVZZe]ggh[m\n[okqps[t]
AhT]W]`]
@]D[FhHgQb^l_\bceWg\h]p]q\t\vc
AdHQJeOhP[SgTgW]Xeg\han[scuf
Zg
@cB[D]FfHdS]V\W[[]^i_gahbad[pcqVsXtc
C[V\^\ag
^ibZ
@oFVMY^T
@cO[WX^f_[`\bgc\g\q[vg
CbO\UTWZmss\
@bAXCeH\IbJ[NTOfQXVnWcYjZ][b_gaebWeghklZo\pbs]tcusv\
AgJbLcMeOZP]T[WZ]g^W_\c\fal]
C\HUK\OfTdV]WgYb[bchejjaq]scv]
EbFbGdHZI\LeOhP\VYWk[b`Xacb\ddfeh\jflZ
LdNXV\WiZ][[ahe]
OjW[a]cc
Of
jg
EeFfH]NaOY`Ydj
@bB]C]D\EeFfGXJZL\O[PcSYT]VXWMXXYZZb[\\Z^[`fa\dZe]fYhflnnfr\s\
D\EbF\GZNhOYT]V[WTXZZ\[\\Z]d`\a]ced\eXlfvf
X]lg
EbFdPUcflZ
FcObP]V[^]`ad]hhn\s]
E]PXWYcclevZ
NgP[
NlP[
KYsi
I\R\VZe\f\hbjmlbn]tYud
W\jh
OfU\
J]WZl]vj
@\WY[ghf
@\EYF[N\O[WcX[Z]`Vjpv]
GdPh
@cA\BZC]GZHXOcP[QjU\VeXaZ][\^ccbeXh[j]q\ub
@[EgF[NeQZWf^bfbhcs\uZ
uj
E\O[Pq\\
@\B]EZG\HXK[NZO[P]QYVgWVYZZ]\[^ZcZeZlcu\vg
^ilev\
@[CYDcIdOmQbWfu[
EXJ]N\W\Xfslv\
EYO\WYs\uiva
vl
Ec\[ldug
Olv[
DcEjO[VbWZ[\dZhcvb
[\vg
AbB\CbE]F[GaHcJdM\NZOZP[R]SbTdUdXaYZZ[^f`bdceZf[hcj]q\r\t\vZ
AaCbHWS[T\UbV\W]^ghZl]m[neoiu]
CeTsWR[[l\m\
AeCPH[I\JYO\TeV]WYY][d^d`elZ
VWW\^\dh
A]CmF\JlN\O\SbUdV[Wj^Phev\
HhVlWXg]s[
MWO]WZ^t
V\W[Z[_]c\ebfdjep]sdtb
BcL]W]cbdcejl]tZ
BiW]eV
FcWi
A]BaG]H[J]M[OtP]VZ^[_\`[k[obva
BhG]I[OcVX[]vY
A]Op[\`]
B\vh
@\A]SaVpWZYd`effg]s]uav\
@cA\CcD[EhFgHcJbM\O[QeR]SdT\U\VfW[\b]]_\cbd\e[fUhZlep]s\ve
BjCbGZH]QklWvc
@VA\BPCZEkFcGRHiM\PbQTR]T\U\Wb\[^b_\ccdZe[fUj]lxp]qas\tevV
@eBlD[E]GZVeZadblW
AYB\C\DcF\I[JYM]N]V]WdZ[[\^]die[lX
DbE[dU
B[WWdf
AYBfH[I[R\WicevZ
Bldkl\
BZGZW]ccdjl[vY
DZvp
D[c\dW
JYdh
@]A[B]CbFcGbL]ObPfQ[S][]^\a\c\dffblZvb
GUdkvY
ObPfS]fc
GcP[a]dW
@fBaCgFbHfKYOhT\ZX\]]X_bd\lembncodscv\
CbFeO[V[WfZ]_kcd
F\VhW]_[o]si
CaHWe]miocs[
B\F\KjU]VYW]Zf[be\g[lZmbo\r[sbu\
@ZH]V]WdX\ZW[ehbjer]
KUsc
@gK\
@cKfsU
W[n\sg
BfH\O\V]Zh[\bbhbjdkbvZ
H\Zhkbv]
eh
F[jl
BVCYH\Tb[Vb\h\mbvf
B]GiWXZa^clembnbr\vZ
Wiv]
CjJaNdOZP\R]SbV[W[Y]Z\[]l]vW
CfJf
C[NZSejh
BZGbHaKcN[SWV[WPYY][cae]gflhneodpnq]sZ
CcHeKfWZY[Zd\clcm[ndobpU
AaB\CYE\JXK]MhNiO]SbT\U]V\WTX[YgZf[Y]Y^Z`]c[dbedfcg\hTjblVnWt]v[
MYW]Ya[]e\g\hZjipjtg
NmZ[nZ
M\N[ZZehpe
E]NhY]Z\lZ
CZM]NZZXdge[fdhYjjpg
Y[pj
CfMZXchi
B]C\G\ViWn[[c\d\haq\
W[[jhZq[
V]W\[[ep
MdWSY\d]lkva
Hemhnfo\u]
Gj[]^dqZvb
N[WZlf
@]BcC\IcM[N[O[U]WbXkY\[a\b`\abcaeYpWre
M[N\[bpWtdv[
C\WcXWck
W\\leZtY
W\[]vp
Cje[h\qc
AkB\KgL\
OdZ\[i
H[V\W[Zj[]lZ
F\OhVaW\c[
CsN]OYP[R]VXWZcbeal]v]
CiW\
U\mi
CcGgJhKeR]V]WXZ]c]elp[ve
@\ClD]EeFfH[JXWcZ]]ZeYv\
CZEfFhTe
C]TaVfmZ
CeI\R]XiZ\][eZhcj\oc
CeI\XkZ\][j\oc
Zghg
ZVhh
Zfh\
C\V\Xb]hu[
UZWeZ]nioir\
Wgkb
@]E]GbHYI[J[M]NjO[P]QXS\T[WYXX[b\[^W_[`Xcde[f[g[hbmbndocpYsct\ucvX
H\N\[gllo[
Nj[Z
E[NdQZ[]a\czf\hZ
AZC\NnO\W[
L[NTWd[bc]
V\Wehjo[q[
EjNf
NnWZ
C]L[NXVeW]]\aYhcjamin\obu\
C\HaN\V\W\XX\[][^YmYnfodp\qhum
H]NWU]V[Wem\nVoeq\s\
[\m\n\oh
LrNRWZ[]`[l]
B[EcHdO[PbW[Za^e`bc\e\h]rZvk
D[NmW\^Xc]e\vd
DfEdvQ
KdV\Wf]dvb
AdGZHZI[KhM\QZS]TYXbY]]Y^Y`[dZffhejblhmdnbobpXqdve
BYF]KqM[R]Wc\\^\`cb\ckg\mXolq[u[v\
K]U\mgnYoZ
F]Rcfml[v\
@bB[C]FZH]MaO\Va\ibicXeWhejeldm[q\vc
A]B]CYNbZb\\_ec\eej\lhmhnjodp\v[
b\eYgblbuh
GcHbJ[OcQeTbUfVfWWZ\[]bcealXnivb
B\DaE]FdIcJZNbOZQbVYWe]decf]g\hXllmcpeqav[
HbMdQfWdZae]lRucva
G\I[M[NbV\W]Z\]de\f]ljmfnfocpg
@bA\BfD]H\IbJfKYL\OaT]V\X[Zb[[]X^db]f\gehblWmaobq\t]
BbmcocqW
IgWZ
D\EdFbGcIaJaNeQ]Zf[g\d^[aaefhcjbv[
G][g\djev[
C\M[P\WZ[gl]vd
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\d[edf[jak\lZpZr[t]vb
MmNeWYZ[[\]Zp\vZ
CjTc\\o\
W[Zi
CMDcWXe]vg
@bCiE\TY[]_abdgbvc
B]MtO\W][Z
AcMUTfZ\[i]Y^]bfebl\
N][ivd
@\BYDcFbKcOfPeSZV\]\^f`[eblZn]o\rct]uevc
BZFcH]LePbWWZd[[^be]karcuV
OYabudvh
A[P]Wf^\ecui
Kj[ev\
BcC]FbGcObTdU[WL[a^hbbcVeakZlfqb
D]GTPcTccou]
LNWokT
BSW\_bkd
LgWY
A]B\KbOpP[W[_[f]sc
JfP\Wcvb
@[B\C]O]VcWo[Wccd\
B\CeD[JbU\W]X]Ya[b]dp\q[tiucv\
B\CcJ[K\WbX]Y[\\mctkv]
CiTZW]Y]
CbTZYa]]uh
G]Oc[gdbebl\vb
[hdbvZ
@bAaB[CcFcHfL]MfNdP[U[WdY[[Y\]^b_b`cfZkbtavZ
CdEeH\W][]^d`[dbfWti
VZ_i
CfWht\
C[L]OiVfW]^\
Ub[\^]obri
C[OdTgXdYl\[_facbZd[hbp\u]v\
C[TgWcX\_bb\e\u]
@aAbDYE\FaG[H]I]K[MjNdP]ScUjV\WeXiZc[\\d]\`cb[ceeZfegbhajdk[lbmar]sZtbv[
BdChHcO\W[ugv\
@[CWXj
FZHaWU[\cdli
@oB\F\G[H\I]JZM]NcOnP[UfVhWV`jahced\lZmcs\u\
K\W]Zk[V
L]O][c`Wf\jmuY
FjH\J\vZ
E]HYUhgYnc
@[AbCYDYGlMmOXPaSXW\X]^\_[`[cedgfejWle
@WF[O\^g_b`icYeahevZ
CdJjMb[\
P\`dtiv[
CkYZ\\
@hMYWh[Zcdu]
@d[h]]ef
BmMVWUZ[[[k\vg
M[[je[k\t\
BeCbGdH[LfOdP[R\Vh\Z^]_ba]hZid
BcGbH\LeMXR]TbWXYX[d\\`]b]e]gave
LZMgWm
V]\ftj
IcO]Pg^bc]q]r\ucvc
CaK]P]Wa[V\icee]lYtYv]
RhW]\\
KiS\Ycvd
MjW[
@\AbB[CYE\HgIaJfKXL\MXNaPbR[SbUZY]\[^fedhbkcl\mdobqcr[s[tbua
C]F[SmqgrX
C\NiOYPYWWaehcn\
H]K]UZ^\mbokuZ
ISOw
FbJjW]
NjV\\\^]
NvO[P]Wb[\^Yl\
menfoi
F]MZNfWX[o^Yk\ua
MSNdVZ[d^h
AhGcNYOZW\[k
FmJYV\WY
@[AeGZKgSdTbVZY[cdebnb
b\hjjb
F]HdWit]
C[J\V\]]^Zgj
eZgjm]u\
GVHlJbSdT\ccg]mfrV
H\clrWv\
HiJ[OcWfXaZ]c[faq\seu\v\
BeHZJbVZZ]c[fhsc
Xbf[sh
B]HhJ[Odq]s[
BlG]JXM\O]WV_]f]j\
WY
@\B]E\HXIbO\QaVYWUXc[[\h]ee\rcsducva
B]C\FcH]IfKcV\WZZ\\[]gfYr\saumvc
KbNWW]X[f]sduXv]
JdNoWe
CgQccbrb
CgQccb
DYEhFeHXJ]KeO]PeR]SeVcW][[\dcaecfdham]p]qZrbvb
AcEYGhHaPg`ff]
B\G\O[ci
BkG[cZ
EYW\jbl]qavk
@\A]B\CbD\EXFjG]HWKdNbOgR]ScT[VfW\Y\\e_k`[addee[fchalcm]p]qZtbujvR
dXvh
AbB]D\H\JaL\O\UbYa\[d\e]mevi
D]J\PeWn\[lYvR
JdO\Yemj
W[lWvo
B]WlvV
HjSacaqb
HjSac[r\
@cA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjco[qgrZsdt]
@[AfBnCdDbFcGrHcIYJWLYMdNkPbRYS[VbZ]]b^hbhcPdZgeh]j\lYnZr]s[tbu\
\Z]ell
AcCcHlI]LfMfN[P[R[W]XZY\[[\a]f^g_b`\abbcdgeYgdh[janhpYr\tXua
@gClL[WcY\\]]Zc]eaiathv\
C\O]Yh
@jHVJZLoM[O]WOZ\[c`cbjcdeZh[lgm[t\v[
FaJ]Mi[\bbue
OmbZ
EdFkG\M]OZ^\j\ua
@eAaC[FcJgNZO[P[TbVeWdZ][d^acee]k]lVqh
H]JbL\WfZ\\haWbWcfddfblVqm
vh
MZP[W\[[c\lq
H\_[cgd]f\vb
CYH]JqTdWoa]eXg\qb
[slev[
CXUe]l_]ld
@dChHmMYRaS]\b]]c\e\f]lYvd
G\`Ucj
BdC[HgJiOiWd[[q\
@]KiM]
@aCZM\\[ckf[jQlmv\
@\Hg[]_]l]
@]IgJZMeOjTcV\W[XbYW[Z]Y^[`\aeeefdh\jcsctgu\
HdK]LkWU\]aac]ecfchbl\
H\ObV\WZZ][[\\lnra
HpbYd\lT
W\Zacelh
M][W\]ablf
@\MbWeZYcmpZ
L\fg
@ZCZI[LeMgN\O[S[W[[]\[^ee[fembngobqUt[
BkDcFaHeJ\L\McN\OZT[V\Yd[Z\Z][^ecZe[fZgbmcqgt\u\vc
C\T[Yl
EbJeVeW[Xc[]\\^e`ic]fYqbu]vd
@[BiCiIlN\O[P]RcVdWbYXZb[i^]_\`]c\jblbvZ
WgZ]pZvc
Y\_Xvg
ChOaTcV][[`bc]ekf[ueva
BbCXFdM\OaQaT\V][\]]^cbaenl]vZ
Ws[W
@f\]^dkboeqgtj
@gNj
MgPZb\lh
A]B[cflmv[
Wh\[
A\CnI]^\abe\j]tbvg
B[CkH\JbNaV\_XaceXl\qeub
Ha\kc\qbtduZ
eiu\
ChTeWZ]\
BeO]PfVZWV`Xceheld
CeMgTaW\Y\
CfDcHTL\TbWVZ\e]lSvn
GcL]MaOdPZ[e^V`[becaqW
H]Ud]eg]lfqg
AbCYFZHYIcKbORZg[[c\edvq
A\C[G\J\M\O]YX\e^k`gcbedhcqbsbt[vY
P]bfcY
CYHZM]SbTj[k]\ejl]reu[
@gFcI]JkM]ObVcXZ^X_cc[e[feh[qcr[sbtXuh
BUDfE\F\G\H[JcMjNdWZY\Zs[W\Y`\c\ebg\h\lYvk
C]M\O]PcY\[Y\q
BZGcJkMePoSX[ocZdge\f[lU
[W\kt[
Ca]V
FbHXQ]Whlcv\
HY[XbVceli
gjt]
D]Zb[j`Wb[v[
C]H]WfZY[\bkqgvc
@cCWWdYf[\]j_gbde[jXq]t]v[
^k
R]W]\olW
[iv\
M\OjbY
b\qf
AYB\CcDZP]WYYd[gcZeckdtbujvZ
B[WZ[hliq\vV
B\LmM]W\Z\[Z\\_[`]dbecf]h[lap\q]tjuavf
G\MmWb[[\e^]c[e]v]
GZMj\bn\v]
Phc\
[[lg
@WA[B]CZD[E\G\KaLkN\OZPaUbXYYYZc]gb\cbdaeXfgh]jgm[n]o[phsYtUuV
BYJbWn[dvY
OScn
Zb^X`caZcg
celUnb
H\J]Zi
@cMKVeZd\\^b`baac]ecm\uZ
@ZB\CaF\I]JXN\OiVcW\\[][^XaXb[cde[gXmenZoaqesdtf
@[E]G]N]VaY]^m_ccmebhdlZ
C[MZN]U\V[b]g\hamfohpg
H\_cche[fch[te
CaJ]cZq\ui
J\Vja[sc
C\WXYf\ahdjatl
HZJgKeL]MeO\RWTcVeWd]b^\cYd]mWnYrcset\
B\H\M[WgY]nfoi
Di
@YEbP]RhS]V\^fdZjdncpa
@]JX^lgap\
@cH[M\W[cqd]
HgJXW]bYdWjdm]oa
C\DVEZHZdp
Jagim[
BaJdMaOZR\VfW\vh
BnHVM\WVg]v]
H[VaWk
HhWYv\
@bB\E[IcKbMnN]Va]\_]bddeeSggj]m\nYpcsbtYvZ
B[LhW]kW
B[LhkW
L]Wba]baljv[
O[W\X]l]ucvh
XZ\]n]ok
OXW\`\nlo[
H\VWXaob
VZ`i
B]OjVc[[hbq[
MgOeW[Za
@bCcDcF[H]NdOXQ\WZX]YdZa\a^f_ac]ebf\g]hgiamYoZp]rdtluevd
AgB\DaGaH]I\LYNaTcVfWfYZZf[\\f^[_cafcidXhYibr]tc
AdO]\a^Zm\nbr\tkuZ
^g
NhV]_\eXhal]t\
IeOiT]edlarctd
@h
[f
@\CbDdE]FgJcKeM\Re[l`cb[c\fbt]
@\CbE]FhJe
D[FeG\HjJbLaM]OcZb\Y]Y^Z_]bdehgah]lcq]
Zk`\bZeb
ZObe
KcVXW\Zj][^]ecgYt]
ZV^c
H\JmZg]Z^ce\
F[HeQ]Wkb[gcve
@j^[_Z
Z]]ie\tb
C]F[H[J\R]SdVZZj[Y\b`Yefg\hfvb
J\Zl`[e[
V]Zg\[e\
[]eh
DaHjL]p]
Yi
B]J[RgT[UhWYZ]
EbKZWZnos\
W\X\[ep[skuW
B]DZEfFhGYH[JbQZUcX\[Z]acae]j[l[mZnfvk
YecdvT
WZ[h
B\G]O[VWWhY\Z\
BdCZEkFXGbKdN\OZT\VcWa[]a\bbc\dlfbg\jYlaq\raucvZ
BeDqEiFWO[WX[cdRj[s]vh
EgFXN]Vb
E\FqVevb
V\dgvS
D\E[Q]a]dmvU
vo
E[dP
DkQ\T]d]u]vX
DXX]dmlYv[
[Ybhf]l]
C]rbshva
EdQ]Wob]dc
Pbd[vk
DbFbWZl\vk
Fbvg
BfCfDaE\F]HbIaJ\K[OYQaRcSbTcUaVdWXZ\[\^cc[eZfdl]qfsbt[u[v\
BaHaIdJfK\QbRdTYUcVgWgZb^ecbdZfchel]o\rTvc
E]^dfhq[r[sZ
[\rm
QdUqV]n\
B[H\U[Wbmjn\og
H\SbT\UYWYmVn[olq\ri
Xcf]oSsk
f\mbnao\qh
E]OXP[V[W]`]jm
B\FbK\L]M\NeP\V]WZZb\]b\lfqbvZ
FbK]M\NYOYRVTbWYZb[\\\^Tcdlmqdv[
Ng^]l\
T\lh
H\J\Th
F]HfQaU[nZo\v\
A[O[Wm^abgjcoeq\vc
H]OcUZZ[bioZv\
HPO\WW^[be
B\CfF\G[HfJ]TfUhWTZc^eacebf]m[naodpdqds\
CdG[HTOXT]UgV\Ze^jafe[pdqesg
Tg^]oc
W\sR
C[sg
AeB]E[M\N[P]QdW[[Z`ba\e\gcj\nZo\sdvj
A[CaDZF\HiJ\QbT\]b`ccadksbv\
AfC[FWHeQY[]g]scvZ
AaB\JjQ[nZ
BjFZHVQev[
Rc[i\]
F[eg
FbSgWfoZrV
HmT\Zcl]n[
HfT\Z\l]n[
BeKbl]nkv[
KgM\R\W]^\m\ni
KYR]nn
M\no
V]Wh
FfHfQaU\W\v]
F\HaQgW\v]
B]OcWcY\eafirW
@iA[EeG]K]Zc[[\]_\f[lgqbs[
@ZA\C[EcP[T]W\Zg^clgv[
@kTcZ\[[\]^[
AbCVGWH[J\LdP\VcWXY[`Zcllbv\
@eBYCiDbE[F\GdH]IfJeK\L\PZRZT[V[WTX\YfZ[[]\Yaaebg\n]p[s[tcu[
@[A]C[DbGrJ\NdOcQ\R\TaWVYX[Z^f`[c]d]e[lfqbr[vf
@[CVG]IaNaOYP\T\^d`]aacdeaf]hdjeq]tYu\
CXEZFXJVW[^[atcadWe[l]t\v\
@]NWOhqbr\
NiO]`\ai
CXIblkv]
CcI[N]OkY[a[faqetbvh
@]A]CcDcFaGfOeY[^]`Yage[lZr[
I\J\Y\^]cZp\tp
@bC\F]IZOdY\cXeath
@fAXNZOlY\^daf
HfIeJ]O[P]fivX
@]AdC[FbIUJmO\PcW\Yj\Zcae\f]te
EcIjY]`]a\s[tUvg
AlOdWYa[t]v]
A\COI\J\^h
OZVtYb[iv]
@eFcI[JqN\QhYaa]c\rb
J[K\V[Yya\d]
CdJkP[^Yci
@\AcCmGcV\WjYY^]_\a]eYf[j]l\tb
J[ckuX
@\HcI]J]KhMYOcPbR[S]TcV]WXY[^[_\b\cad\eYf\g\hcm]ndo]q\s\ubva
CfEbKePaSYThW\Y\[[cdechaneudve
C[HaKZSdV\W\`Uc\j]ng
@[A[KlO[SfX\c]g\p\
Ph
Pbcjnf
KrPZnTs]
Vgnc
KRN\OoP]VY`ahd
HdJg
Kf`XnP
HcP\SfVd`]c]hb
Vghb
`\m\ng
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
PV`d
`i
C\D]PW`i
CX`Mj[
CaN\O]PfV]W\`ajgna
CaPoSWW]
@]B\G\W[mcnark
CdD\LhT]WZ[c^\t]vd
JbVYWkv\
AbBbDaEZF\GbH]JbL]NZOfP]QbRcSbVbW]XcZ][b\a]]^l_a`faZbfebf[h\icl[pXrZs]tZucv]
AdBcCbDZMdN\OmP[QdR\TbUbWZXeZb[[\Y]]^X`YbaeZl[maqbuevi
OWSgT[XiYf[]^\_b`[bZe\odr\
G]OfS\
[h
B\OXVgvg
@]N\`hjb
DWNgORVgWc[c^d`Zb\letbva
BlOY^b
@]P]S[`i
M]O[V]^i
BYCbI\NgOjP]SkYZZY[\^X`\b\cif[k]l\vc
[f^g
JjN\PcS[VTW[[]`Wbrlav[
B]O[ScV\Wk^e`[d\pZ
B\EbJdLhNcO[R\Tb^]dbe[k\leu\v\
AeC[D]EdLYNfR\TbVc[ccglW
CiI]M\O]W]b]
BkJ]WYkbrb
SbTcVdWg[[\\h\l\
H]S]T]Y[ecfinbrZs]
Xi]e_\sYu]
CiP\c]le
H\VcW[lY
GbVZWV[kl\
B\CYJdV]Xj`[ocrb
TXWSXfc\
@[AbB\J]KULeM\S\W]Z[d\fbn\p\srtfu\v\
C]HfKZLfX][\cbe]fesotd
A\KbMbNcV]WYZd_abbgbphv]
@bK\WYZg_dgbpb
@[A[BZEZF]H]K[L[M\NbOhPcQ]RZS\U\YbZ[^a`[bZcdd\j]m]q]t\u\vb
P\Sd^]ci
CTOgV]
CkO\^Z
O]PoS]W\[]c]eat]
CdK\NZO\PdS\^Zcl
NYO[[c^iv[
IVOkY]^Xvd
NgOPV]^nd]v[
NgObP][]^h
@[EfN|OXPW[[hc
E]OgP\k]
OibU
CXI\NWOk`\
Ogk]
Hi[]
B[CaHcJbT\UdY\egfbn\rYsW
B]R]Wgt[
@aBbCcEcG[J]KeLYMcNfOcQbRZTbUaVaWVXd[d]c^]`Wd\fblgn\qZrcuivc
MZcklZt\
@\AjBhCaH\JfKaL[ObVeWZYe[WaacflYnbo\pasYtg
T\c\e]li
@hB]C[EeFdG[HXOXR]TdUdVcW]XgY\[d]c`[cZjZlUofq\rcucv\
AYB\G[K[Pf[\f\l\nZsqud
H[K\lg
B\Fc[gcWeeliva
B\[ivT
B\HZuh
CgEaF[HaK]L\P\QZVbXf[a\Zb\dafggfhblcoZp\qer\t\uZ
H[LnR\SZWXXd[\cffe
@cAmCbHXJaS]TXV[W[YbZ[]d^a_\`gabd]halfoZqXr]sYt]
BgFcGfNbW\X\^dccvb
FjW\hbj]qh
ChZX]b`bg]
CYDcF]VbWX^\cfn]
L]NaWq^iaY
C]HgJ[[[fYnZ
C[V[WW[[d\lm
@\CmHYJZMXO[P\SaWWX\YcZ]^lcjd]e]l[
@hAeC\HWIeNYOjT[U]VZW\XZ[b]]_d`ea\d\egf\g[ibj]lfmZocqZsXtZ
BcM]Va[okZvY
AWBfD]GZI\MeOiSXY[[e^e_]dhfZv]
BVVXWn[[l[nk
E]G[JaN\VyWa_]cWfblXn\
AaBVC\G[HZS\T\Ug\[]b_fbcdaecfalgmcr]sdv\
D]GeJbNcWX[d
@gAnBlCjDhEjFWGcHJIeJkKeL\MfNeOfP\R[S]TaUgVUW]XUZ][[^h_f`ma\b\cVdjehfKgdhpk\lYmanboepjqPrRset\ugvo
CfJeN]R[WX]]c[e\fVlbminboYq[
A]CdH\IeJgTdc\d\e[lbnZqnrY
VZWiZX[\acj]
C]HWJmW\XW]b^Yedgiqfu[
C\GYO[UcWhX]Y[[\_ffbg\rc
Ub_\cbfVrcsb
Y]Zkd]edjbl[pk
CZJiOdUcX[Y]edjamcr[t[
G\J]O]Vachp\
CqH[JaOYPWT]W[Y[fVqbrZ
Xj\Z]]oYp\
Udhnm[uf
B]DbJaRfT]V]WS_[c[d]fglarZuava
FgH]V[Xb^\nTqb
A]JbWk[Zcch\lg
CYD\GYHfJjSlTcUbX\YY^\nbqfrU
VhXW
AgCXOfP]amc\h\
HYgo
WUZ][elb
AdCfY[rd
HcK\Wgl[
F]H\Q[Xn\[_U
LbMd[i\bkc
J\TgY\^\ebfch\r[
uh
HbO\UaWb\bfjkbl\r[
CaJh^]je
C]VbWnZ]jav\
Y\[]]k_]c]
HhLcMnReTcVb[Xc]l[
AbBbJbO\SYWbX\[[^\ffldv]
A]BbC\DaEaOeSlY\[]ccfZh]ubv[
C]M\X[_ag\hiqcshui
_clg
C\NeSfUbVdYe^ceZfWs\tZ
C\DZHcO\VlWhX]j]ma
DcN\WYZ[[d\ae]kclb
CaHdMcWXZ\[ql[v\
WZ[]eckfucvi
WmXarc
@ZAaBXFfGYHgObP]RbSfTeY[Z\]e_bbaccfWlfm]qVr\shu]vY
CjoT
@UBgCbEYFeHTK\M[QYVYW[XTY\Z\\]][_]`[bUeif[g[hmk[pgqhu[v\
Kl
BfGiOiV\W][]v\
C]DdGeWcfj
MbOXS]Vjecf[hcs\
Wjfbm]
A[GcLfNbPbV[[d\\][^ZcZekf]hYtbudv[
C]J\WcZgd]ph
@[A\BZCgE]FjG\HlOZQjZg[b^hbWcgh\m\pcqTve
A\F[O\[d_afhlZqdub
j\sh
H\OdVeW]Xd_Wo]sZ
CUJbWS[gc\h\mbpbvg
T\W[XiYY_da]u]
Hhf\sV
HlJec\rZ
C\VUXd`lhZj[oY
F\H]L]O\R]VcWYZd^X`Zb\guqev[
B]C\D\EsFOGeN\Q\X\a]c\f\jYl\s[
BSFZHYJ\Qsd[nZvZ
[k
AlCRDdE]GYH]I\JSN[OVQZVdWWY[[\]]^b`\ahcddWekh[lXqXtfuevi
AhB[C\D[G]HcJ]LhP]RgSaW\[[\d^ZcfdaeZfig]h]kcm]n\rYs\tbva
A\BgFhKUQaR\UbV\WbXOZf[X^[_Wccffhsi[jcniompkqmsTtYuvv[
FbHgKcsV
@cA\BYDdFeRbSYV\Wg[[^[`dbbcaebkalboarav\
WZZ][ie]
CXHZTcUZV\W[XeZ\^Zcineocqf
VgW[^\qZ
BZC[FZHUJiK\L\Q\TaUWVVXXZg\W^c_Wc\ejgfhwm[oZpftr
H][]][eggphYo]pcqfvc
CVFdHePaQZTgUZWYXfY]Zb[Y]j^\_fcdebfYhco]q\rZsdu]vb
@\AaB[CKH[MfN]SYVoY\\e^c`[c[defUh\lZm]q]ubv\
A\FfHcQ[SeThV\WZX[YY]b^]_\cldZe[fSldqZrauhvY
B[CaF[IgRbTXU[VfWdXYYZZ]\a`[eZfhgjh[kaq]r\sht\uV
M[O]VkWYX\p]
BkW[
VjWX^Xc]
X\^k
fkr[sYv[
CcK\]]slv\
L\WXX][kk\l\
AlEcGZM\X[\b^r_[dUh[i\l]p\qStnvZ
CdJcOZParh
BdGiOYf]
@dA]CXE\F\G\HfKcOYRaS\UVVXWgXcYnZg\P^ebbcZdfelf[gblZm]ohrds\t]u\
CcD\F]H\TYV[WTXRY][\]dcceXg]h\mZo\pZu[v]
MWNaP]Vi[\^fbfc]eYliv\
UhW\h]l]vc
CeJdSkUfYfc\rVsd
hi
C]D\TcWYX[Yb[\^dlfq\rc
A]_mc\
AcC\NdOYS]VWYr^b`\cXfZtb
G\YjcYf[ld
ChH]L\T\W]Yd^]ccl[
AZC\IbOcUb[U^h_aa]bflbo]p[v]
Hacdqcsk
X[]oh]mYu]
@]GbJ[LbM[OZTbVZWhY]Z][Zbacefbg]jdl[s]tb
JYK\LbMbObPcT[UbX\[Z\]cbefflg[h\k]lbtZve
Ch
ri
AhBYCrHYIaO\P\WYX[Z]^Y_Pa[g\lZnbo[q\td
HdK[Xbcaqq
G]SdWfb[fc
Xh\Y
G[kg
HYOaZZf\vh
CgJ[
^im[
^\fj
BfFbGfH\JtQcSdTgWZZ]]\_]cZfYg]h]qgrPvZ
O[Vl_dp[
CiV\^Zccl]
R\TjUbVZWTY[dclbm]oarb
WXYbZaf]vg
ekh]oYsc
HjXcYYekl\rY
B\E]Wafdhdjel]scvj
B\VbWfZb[a`[ffhcscvU
O\V\W]jhvY
Z]vg
AXCgDeEgGWJfK\MhNbPdQ[R]SlTeU[VbWVYcZm[b\\]Z_Y`lbUc\d\eXfYi[minbocpatbuRvd
SgV]Y\_ehe
@bEgcY
DXEiFbH\K]R\VZ^g_eedhcldn[ubvm
DhvT
BZDbR\WWvl
IfO\f[re
Ii
@VA[B]EZFcG]HdI\JZM[N\OXP\QaRSSYTVVXWPYZZ][[^\_e`[aZb]cfdZeYfeg]hbi[k\lZmXqds\tauhvW
BZCeFZKWQbT[UhV\WeXb\\]\^b_eccd[e\ffh[jdm]ncpjq[sVtkuhv[
@[FeKeV[XU^f_[a]fZg]hZi]oqpcq\sbtXuf
BkF]HfKeUcXf\j]a^[fdhcmcodp[qbsSuZ
V\^]pdqksX
XafXq]th
sfuZ
@[FYHMKeQYcjs\tZ
_bpaq\sZuh
^cphsZtZ
HdW\XYhgsctZ
hkq\u]
HsW\Z\u]
FWHhQ[X\\[fdp\s[thuc
BbCdFbHjQ[S[U\WdX\_bcah\mdn\o[qku\
Fhf]l\
f\s[ug
qWsc
fesW
C\KeVZW\Xu\b]]c[h\j]n]qXrcsetduY
c\sj
B]F\HcQZU[VgX\Z]_dc[fphbnaoZp\q[rYsXtcu\
H\KYR[WVXV]g^\_Zc]fVngo\q\sstTuW
BcHZ^[qj
FgH[K]fhsX
HeQ]Xi_Ycdhbt]up
Fbsj
sh
C[_psZ
HhX]qbsftVu[
Hgecs\
T]sh
FbHXch
FaHbS\V\W\X][]_bcbfhn\o\
Ci
A\BZC]FcH[L\N\V\WZ^g`\cgd[le
A\G\^\cj
L\N\WX^jccla
FaRZXW]hd\m]sa
A[BXCbDZEbGXKaL\MhPaQbScU\VfWbXb[Y\c^d_fcZfchZk[lhndogqZsctXvd
@dMmNhQbXX^hbal[neoergsguYvc
R]XX^imbncobsfuX
@]CWXm
M[XYmhobum
QbZg^]lhv[
Cg_Wr]
Cb_Xs]
X]m[uh
KbNWV\X\nnu]
K]nSuk
CWDbM]NlQ[TeVZWhX\Ze]]_Xvh
G[MmX\[]\\l[u[
M\\i
B[CXDXE\MTNYOdQVT[VsWZXc]j_bb[c\dglQo\sbu\vi
MaW[Xg^Zf]j\lhu[
COK]R]XpY]\\]f^[_Raacdh\j\mcn[oUqZsZuev[
CtH\M]SaVYWbXU]Vo]
X\blq]
Kf
W\X\^e_he\lW
MURaXZ[d]f^Y_fl\nbudve
B\CmDaEcG\HnI\JeK]N]PiQbRXSkT[VgWTXZZ][[\]]X^b_VadcZdceeffgahajflfmZnYoUp\qes\tZuXv[
CZDaH[QfWZ^dcie]fcvb
N\OZVWXk[]_[u[
CjD[HjQ[V\W[XW[\\e][^c_gf\nZsZuavd
CdHhQVl[
BkD]G\HbL\M]QYRbVjWVYbZb[dc[ff
S]V[Wk
Viv\
W\Z[ej
WZZ][ie]
L[M\[fe]v]
[Xekl]vW
OiPgYdjR
WZ^Zlkqft\
AXBUCbEbF\GZJdMcOdPeS\TbZ[]c^Z_babb[edfZh\jbk[l\o]pZq\r[tbudve
M[[Ye\vu
S]Wl[d`gcRd]
ChL\]e_b
[W]\`ce]mdukv]
LgMfuXv\
C[UZVbWZ]k_kagc\u]
CUH\J]O\QYTnUkWZYf[be[f]mYuev]
CbH\T]U\W\[]][^ceamhteuZ
Chd[
DhEXQiT]Wdb]dblYuZvV
`nv[
TaVj
AXMt^]efj]
O\P\Wfctd]
CWH]M]]aepp\uX
ej
BYWa[h
HjJ\sc
@[AbCfFcG\JaK[LeMdOZQ]TgV]Xc[\\Y]R^Y_]dceWf\g]jclWndobqdrYtbu\
CXJdLiM\TbV[WU
CoHZJeQbU]WZX[cff\lYm]oiqerX
LdMXRaT]WW[]
C]W[XjZ\
AcFdHgJZM]Q[TpVYWX]b^Yn[qbsd
Vj
Xg[boYtj
LcMoWde[mb
@gA]CWGYKXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
@fM]PcS\WX[\^n`]becYh\j\m]
WZ^jh\
VfWbl[
FcNiPeS\VbWd`bchhgn\vc
SaVgha
NW^]`o
`ih\
K]NWVVWW`Sb]hokev]
@\A]BaF\K]OeT\UbVeW\^Y`Xeaffg]h[jWl\mjnlo\
C]ElG[NlPRTeWZ`Sa\b\ckk]lq
JgK\c\h\jinYqeve
BhMeW[[f_ekTvX
BWWZkj
IbLnWZkY
Hdq]sV
GbHbLdOjT\U]WacZddlboXv\
GbHbT\VWWic[ldoZ
@YBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cfecfVg\hbi\jbkVmSobpeqXr]t[vf
BTCXDVEZF]HhJjKcM\Q[R[SZTYU\WQYcZT[P]c_Z`[b[cadbhaldnZoep\qcrhs]t\u]vz
H]Umo[
O\VTWj
AeEcJ[KfOgR[VWXe[f^f_ecZebhhn]oasptfugva
C]TkY]
BYHgO[eg
BZZWpk
e[ug
B\EbF]U\a\vh
DiEXdS
B\F]HXJUQ]T~UXYecYf\lWn]oVp\rY
TeYir[
C\HRQlX[^gdZk\
BgGgH]
HYJZM]Umm\n]o[
Bj\U
^g_Z
BTHuQ\cZ
HZJ\UtmUo]s\
TbUZnl
K\O]`Zno
Doj[vZ
Uii[m\oa
D\E\HYTYU]Z[cddjlXvS
WZXg\Z_il]
Rh
U]ck
X[ZRpm
BRDcE]H[vr
@aEgc]
B\C]F]HjJnMcWb[faec[lbvY
Q]Tf
BXDTE]HfJ[QcT[W\Y\cWdok\lb
JTKcMfOeT\WlZb[]ocu\vK
ogq\vc
BRHor]v\
B[DgEdHdW[[\c]vg
JeWkX\Ze][s]v[
BTHgR]vk
BmH[[[
@fD]JjQccZv\
DcGgP]R]Zd\j^U`kcZd\
F]HVT]U\_\f[o\p\rhst
BZHMQxl]s\uXvb
DQE[HjJZQZTYUVW\X]cWdhe\s]vU
DYHbJ]T[U[c]l[vg
TcXamWnXokp[
UcZhmdn[
D\HYU[V]W\\cebhdsaujvY
^Xohs\
[k
DpGZZej]
AZDtG\JaM]Q\^Y_bc]dWvZ
C[]g
BmCeJZcgrbvV
[[lhv]
J]UseXmWp[
LjN[WY`[
DcEZdZvR
J]Ukm\
DdIaY]kQvl
BaHqO\Q]T[Wee[n\s[vY
D\Hm[]v[
B\H]UkmUo\
M]NW[hlg
B\H\JmOYVZWX[]coe[hZs\ve
Xgvf
BWMmRb\ab]
B]QZWm`]cfdc
DdE]b\dUvf
A\BWDeEdHkIcKXOdQYR]W\XfY[ZX]e^]cgd]e[vl
@bA\B]CYGYL[McO]TfUgVYWbY]Z[[j\\^eb[eef\h[l[tZuqvY
C\JdS]TdUiWdm[pdt\uf
T[U]Wgpa
TbUi
JiS]UWW\Zbt\uh
B[FcR\W][ij[v[
B\VccilV
Dic\v\
BXO]hcuk
@[BSDdFXGRHgJiKVN\ObSZTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
@bA\BdCXDWFdIcJ]KZM\OYQYR\TVU[VYXeYdZS\b]b^kaac[eafih\kYlYpcqcrbsjteuTvq
@cJbL]UiVbWcX\^Yc]eef\g]h\jcm\nZqerguavn
JqZdf\vf
CcH\JyT\]X^\rX
BXHm
HhOd`bhdjY
Pjc]
JgfZrb
H[Ql
D\H[J[TgUbm\pbr[sfva
Jkc]
AZCcD[KbOdXhZ[[Z\\]\b\c]eXgah]mcurvS
V\Xhb\ubv]
C[HZJjc\
BzHQJ\[We[vW
@bBRDrEYHuJgM]OcP]QgV]Z[[c`Wcce[f]hck\leq]r]tfvV
CdGhJkObT[WcZ\[[c]tbv\
Pfchlc
H]JhO[VgW]XbcYhcr\
A\BXHgTeWfa]eblZr]vd
DkvZ
J\TmV[b]d[vb
CjDcOcdZvb
Di[\c\vR
C\Yl
D@EXd~v\
C[D]F\HfJVTkYdf\o\ugvZ
M]TUYu
DhEfTfY]dZe[vb
J\OXW]bltc
V\c\eZoevq
CbDZF]HMI]QxZ\cYv[
^h
QjZY
CVD{E]GXHjI\J[OZT\Yc[YcXlev\
D]^m`[c\qY
CeMkZb
Zf[\
DTT]e]luv\
MiWZ
HeUdZ\]Sh\m]
CXEjJUOYTiUbX]Zc[Y]h^a_c`ec\lZu\
U\[Zekl\vl
Bo\X
[p\[tYv]
@b[]cllp
@XG\cq
haj]vl
e]l\vg
Zj
BRFZHsOcQScZ
J]rh
AZCjDlJVMXO]PaQZS\U\Vb[d\j^[_d`ddXegfch[j\lfrcu[vm
DcM][Xv\
F\H[Qj
hbnW
@bCSJmSiUZ`]cYo\ug
HR[\eh
D[l]vj
DZJ\MZZXedoau[vh
CdJ[TrUb[Wbic]fZhYlOm[nbo[pvsdu\
@\Ehh\le
J\M]V[alc[scv\
MjWZ[]bbcXl]
A\B[HXM[O\S[We[WfUhbkZvz
AdD\E[H\JeMvO]P]R[UYX\Zi[X]k^\_k`ea[bscadYlVpVt\vU
JcMnlWvZ
D[HWJVTnUfV[Y]]b^ja\cZhguivc
DdU\Xa]aedunvZ
DhF[JsM]N[Q[TYZe[[]\^U`ZaYcgdZf]hZlrp\rVuZv[
BbCXD\H\JnT]U]WYX[[S]a^Z`Yc]emhalXt[uXvm
A\ClJeTXZ\^al\
CZHkL[MlQYRa[i\da\e]leu\v\
C\D]E\HZJYN\TmUlW[XcYb[k]]^]_\bcc\f[h]m]qdrav[
B\D\E\H\T\WZ[d\famc\vk
CQD\E\HZIdJ\KdOZPbQYR]SfTsUiVZW\XmYWZ\[b\Z]b^\_a`]a[cZeWfbh[kllZmZn[obp\qYsfuVvW
C]D\JXTuU[VeYbZ[[\c]l\o]
I]JkM\Z]
JjV]
Hose
AvDhJ[O[YsZQ\]]b^]dWggo]u[vc
Q\vl
B\CbHMIlJ[R\TgWTXb[hcXedfqhbl\ncp\sZuYvi
CZDXE[HeJbLoPaQ\TYUZV]W\ZS[l]b`hajbZeggcmcneodpbqfv[
C\O]vj
D]JWP]QLZ[[c_\`ccehjl]tcv[
A\ClDZE\J[MhRaT\UcWfXZ[\^c`Va\bgd[eNg\l]mkofpbqZs\tfuUvj
CoH[TeY\Zo[\lYvX
H\Zh
J\Z\[je[v\
C]\he\
A[ClHXMfO\UnV]Z[[W_\b\gYmZncu\vX
Piv[
B\HxJ[OcVcWZZ]fbq]sYu\v\
J[KZQbWlZZfcsdu\v[
A\CgDcHiJ]TWVaWiZb\]fht[vZ
C[E[HlW[bYdm
E\HdId]bb\dg
Q\VdWbdcujv\
BZCcHfJXQ[TSUTcffohanZr[sUv[
@]AfBYCWHfQfR\TQUWVhXWZZ[dfrg[hXr]sZuTvb
sN
DZH\J\M[QdT\VYXXY\Z\[e][_W`cdTlXvs
DZJbT[U[WW[X^\`]chl|vT
HZJ[gZogun
D\H\JUTkUdWUYa[\`gbZcbe]mgnlocsgvg
DbE]HVJ[UsVe`ks[tZu]v[
CXJ\M]N[OcZw^]lXpRvY
A[CZDeOlVY`fcc
AzD\OXQ\^T`\a[v[
CZH[Q]TpfY
Cc^g_ba\e]
Jiadd]vY
AkD|EcG]J\NbO\PfTZU]YXZ]^c`Yd\h]lYrguevX
AlDmEeJ]MZOXP]T[Yb`WacccfZh]l\vO
B\C\]]mh
vh
C\JhO\
UhmY
DtG\M\[\v\
DhJlM\N]^\vW
DjG\UbYbhescvb
BZD]FeHlO\Z\_\bdccld
Zhv[
HTJ]P\TcV]Zh[d\b]\^[beeYgdh]jel]nco]q\u\v]
A]M\V[[Y^ccYlqvl
\]eXtj
Ohqe
AdO]Vn]b^Tce
B]ClJ]Vi]\_]h\qj
CeD[H\OlVg^df[hYqovY
Zi
@\BNDZFiH|J[QYT\U[`\cZeZljnUqUsYtevc
T]V\[hlfvW
eV
H]Oc\Zfjsc
D\Q\TXV[cfhel]vY
B[HeJZOZWk[Zcee\mdnbumvX
O[cmv\
U[YXZj
P]W]Zm[]v\
@kA\BrCYD]FZH[OaT[WUZV[o^gbec[fdhUj\ndofppq\uhvc
CiT]^ge\jb
DhTXZj]\_\e\g\p\
CHHZJ\Tf
U]]ihZ
J\M]UlWYZc]\bXe]mYocpgv]
HZJZgj
Z\`djk
B\D\HgLeO\[[vk
Rj
C]DWWnZ[dovQ
Y[hhr\
@eAZB]EgFfH]JWKeLcMdO[V][\^d`abceVf\ldmfnapcqdu]vg
H\QkaZ
C\DpGZHeJnO[Q\VcYV[]]a^\a]ckd]hZlbrfvZ
M\l[vk
[[\ktWv]
E\F]J]O[UgVZWgZZ]a^ba]b\gbmaohq]uf
AgD[HnJUOWQXT\U\Wn[e^Vc\eZf[n[q\rXscubvY
HUI]JVOfTkU\W]XfYcZf\e`[e\f]ggm[
BRD[HhJ\MYOgT]ZZd]lVteuZvy
AgDSHlJZM\NfOZQZS\Ua[Z\c^[`Zcbdce[f[rZvl
CdDiEeHZJ[L\O\PcR\T]U[X[YXZ\[[\X]]`]cZdVegf]hZugvk
D]H\JZLZP\V[WU[acglbvl
D]J[QgY[`eh\v]
BOHq
W[Zh\decfegdpUv\
YbempW
BUJdMrRkZ[\e`]bgd]e\naubv\
D\HjIfJcQWTjY\Z]fZhd
C]J\Yhrc
B\HcJeTenXu]
H[Jccgrc
BhGfWic\l[
CVDeEhF\HYJhKbMTN]OVPZT\XVY\[Z^c_d`kaWdWehhmjXlZu\vl
O]T[Ya^f`]uhvW
BYHdJYM]OeQ[U]VjWc[i]aa[d\e[geh[q\scuZvr
\]bZpavh
B\D]TkU\Y\[[\\cnhdl\r]vY
CmH\I\JgLfM\O]T]UW[d]Y^Rb\cae\fZg]kcmbp\r]ufv[
C]JlL]T\U\VfW\Ze\a]d^[c\e\fYrYu[v\
IYO]W]c]f]vh
T]V]WYc\lj
AoBhC[DZHXIaM\P[USV\WpXiZZ[g\[][^]`VbZcdeYf\g[k]lZo[qetauhvU
C[DbOgP]V]WeYZag
VgW[qZ
BhH[J\O]Y\b\n\qkr\
B]H[[bb\ql
I]KdR]V[WfYhad
@WBdDcEdFTG]HVJaM]QdUhZZbZc[d]edg\hdi]m\pa
AfBXCeD\MfO\QgT\UZV]Y\Ze^[aahijal]pZ
J[eo
KbOkUcY]^Z`eoZ
@[B\EfF\Zma]e]h]v]
^h
HdKZT\_ol[
AdDbH\QhUg[]^[g\hdj]
BZT[Yk^\b[vm
A\CoD]^X
B]CXOcQ[UjZ[]]^e_]a\i\p\sa
AfB\O\^[
m\n\oh
@bBwC\FXGfH]O]QYTmUWWYZV[]^Vpk
B~C\HXJ\QZZZ[]
AdB\FgGbJbTbW]Z]^gaa
B\^m
@ZB\D]EeFiK]V\WbX[`\jh
B\E[F\W\jm
@bAYBYC[DcEcF]GfHZJdK\PeR]UdVVWTX]YXZ[\b]d^i_X`bcbdeeYfYgdjZlfpZr\tZ
@gAaBZESGeH\I[LeMZNaOfP]TdWeY\\d]\_]`\afbdcZe]gekYlZman]o[qhr\sdtbvi
@]AWE]F\JcMiO]PaR]SfTeUcV\Xb[\]d^d`\b\cmf]j[lZm[n]oaq\sb
GZJaM\OcPuSTWZYZZ\lZ
AeC]DhGeJ[LYO\UeZa^\bldbe]g\h\kblfm]
B\ChGaIcM\W\Zg[\^Uc\eYgalf
DaEbGa^\hhl\qc
@aD\PWWe^]`llgnco\t\
@]IdNZPYV\]c^g_]`fc{h\qZ
JeN[vh
@cGYMXcfl\
@eBZCbEaJ[MqWbZU]\^jbSd\q]
G\TbU]Zg[]eah\patc
TdZleapV
G\T\U]Z[pk
B]R\VcWYXj\[_ec]ok
W[vi
@ZAZBVC[E\HfK[M\NZP]Q\RaS]V]XfY\Z\[]\c]c_c`Za\b[d\gaj[mdnSoeqcrYtaudvW
BZChFcHjJbLZN]OlQbRhTZUcV[W[ZW[\\i]Y^d_gedgandpeqWr]tl
BfHZWa\bfgoZ
H]LbWpXboW
O\VvW[mYo\q[
ChKcN]O\T]UZX\Y]\i]X^n_[njqWrYu]
g]i]mcoh
hbmioY
FbHlJ]Vcb]heqn
HVKaUfXUYd\\mdnboZq]tcum
KeXbe\g[oh
mZok
Ugobuc
B]HZJbebmg
Oi^Wo]qu
^\c[oZqh
CjM]O\\Z]de[g]h]mWofpaqjuZ
F[h[qj
J\g\oZur
CuW[XY\j]c_ecaf\gbhaoYpWqXu\
C]V]X\\\]je\h\ldmZodpXqkrduY
Kf^eoWpfqZ
m]oWpg
CYFZHgJbKZQdVhWZXWYd\b]l^bgah\mbp\qZtcuX
CTFbHcKcO\T\V\Zl\\]Y^d_]edgbnZobpbqY
Kf
B\FcHWIbJtK[WgXXY]]\_\cfhYmco]paqSsht[uc
e\mbogqV
V\Xpf\oUuU
Udh]mj
HbJ[U\o\uh
VfhimZoY
CaHfUfW[Y]\f][_ih\n\odpZqVuZ
VZXgoe
CYH\J[KZR]TdVXW[XZZ]\c]Z_ff]gZhXnSolpVqWrXuc
C[HgUeg[
T]UXmUnZon
X]ehh\mbogq]
W\XW\b]e_beghVpnq[t]
K[XiedhZoP
KeW[mYncogs\u\
HjQ]U[hao]
CXFVHdJiU]X]mZofqYuh
Vc^]f]hop[
Ve]Yg\m[n[ohpW
C]FaXeh]nboWpZqf
FiHeJ\
H[QdXb\V^ghfmSohqb
h]qm
HhOdU]
BcJ[KeOZRXS[UaV[WVXZYb\]^\cZgdhamfnlpdrfsZt[vb
F\HdJ]KjOiR]UaYcZb[ec[eegbm]neobq\rbud
mhof
HgThUbmbncpar\
K]m[n]oku\
Kfo]ug
mVn\on
B\HbK[Y\]hgb
KZS\T\U[YcZfeZmjnMoZpWq\s[
g\mbo]qh
KQm[n{oZ
KlRZ
Wg[[baf\lav\
O[V[cj
Vm[cl\vX
IgO[o]q]
B]ReW[
RgW]
HlKSM[RbTfV[W]Xk[]cel\pXsn
KWM]Tfcesfvf
KgNbScW[
BWCfGZOcP]WfZaej
B]Wge[
CnDcL]MZOcV]WvZ][[\]^YcakTqgs]t]uivY
HaKhSUWh]]ccg]m[oYub
OUP\WiZ[
KhV\
TcXhY]n]r\ug
C\JYUeXp]c_\maqbsX
[\eku]
CcF\IdJYKjTZUfWfXdYa^\a\eXgbhgngocpZsUug
F]P\ShT[YZ
HfV\Z[]MmZq\ue
BhNdPbTaVTWhvY
H[M]UaWZ]emj
H]TqW]nXq]
[\lh
nTul
KZW]f]on
UiW[
DUL]W][\vr
D]H\LiWX[kl[v\
HbO[^ej[ul
@\AcBZCZD\EfFcGYJeK\M\NZOdPhQYSdT[V\WaYZZf]c_cabbbcmdUebfYghhelXnZohp\q]r\satlucvi
B\R[Wlv]
mtoUu\
T[W][ltW
@]BcCbH[L]O\VbXYYZ[Z^[bXfflaodqhs\t[vg
C\W\\g_]hbscv\
B]CmH\Q[T\UZW\Xd^Zdcndqmr\vk
@]A[CZGXJcNgOjP]YZ^\cfect[u]
AaD]KdNgO\PeW[`\c\lknZvZ
AbBdCfFaG[HdL[M]NeQ\R\TNVcXnYcZ[[e\[]T_Ua]dee[fdgehfjclYoWpZqhrUsZt\uZ
FcHdKYUYZYgbolpYqWs[u\
AaH]OgVZWg`[qcsbtb
@eJiV[aafcncsZ
AdC[OYPhYj]]ei
CZG\IbM\P\S[XeYd_l`ce\nc
V]\afZsjtW
W\Ybudvj
PaVg^]f]
[g
O[SVVh`hv[
WaYhej
@dA]B]N\OvP\Vb\bb]eZnaobs[teub
BXE\F\GWL\OhPXT]UcWk^\chedf]mao]r\scu\vZ
C[EeFcLcMbRcSfU]WXZ[[[\]ednYomq]tc
C]M\Weeir[tgvU
A\DbEdGUK]NbObP\R\S\VdXbZ[[a\W^a_g`[bce[hlk\n\o\p[tcuhv[
H\SYUjWZ[\maqbuc
CZL]MZNgP][gbYlmvZ
IbK]N]Pcne
C[_m
AeB]I\J]OkP]SoTaV\`[m]q[rYsjt[
B\FcH[IhO[Q]V\W\Zb[[b\e]f\hij\manoodphs[uZ
c]f\sitX
Eij[
BTCfLVM\R\WY[f\bb[c\ecksl]qbtX
L]ReWZX[Zg[[\jeXh\ujv]
@bBYDeEgF\HhK\M[OeR\TZUdVfXc[\\Y`bbadafYl]m]p[rYsct\uave
@bAjCfDgEcFgGbHbL\NaOgP\UfWYX]YZZ[[j^W_c`baZcddieZm\n\oXqdsXvh
@jAZCcEbN]OgP\Y]^\`bc]mdsb
@\EgNcP]
GXHbS\WbZk`\c\e\r\
HiK\OdU]n]o[
KbOgUhVje]ld
G]IcOqVZ^]lh
@]GjI\U]Wd_]cYocvl
CYH\NeP\VYXh[\^\`ZedudvZ
@dApB\CWD]E\GgHYJ[LeNeOmP\VhW\YfZ]]d^kcXd[f[h[l[oeq\
@[FbW\YbZh`\cbedlZo\v]
O\ehnb
SdcilR
D]G\Pk
DcE\L\Wscae\lbvX
A]CeD]E[J\TkUac[eg
hp
C]H]J[NhPfScVaW\Y\e\h[j[l\n\ve
AaMbN\OZP\TaUaV]YaZ\\he[lbm\nbrdsYtfue
AcCbMdVkWbXXYfZ[[a\Zcbndp[r[tf
VYWT\g
X]_b`]eotXu\
YgZivZ
N\O[Va[d^Y`hoa
N\O[VeWZ`k
HcTfWbZe][dep\
C]F]H\UbVdWg
@iAZBdCYFdHYIaKdN\OPQgR\SbWZXaYeZY\\^a_S`Yb\cidaeefig\lbn[pXqdrgsbtWu[vY
A\BmCdE]F]HYIZJXKaL\PhSXTZWU]\b\cReZg\hbogq\resht\v[
@WC\EeFhKfLfPhScVcWYXbY\Z\]b^[_S`Yc[fblio\qcras\
GbYh^]eb
@kBaQed\e]
@]KfNZSbTf^\cXe[lg
@WBeKdP\ScXbY\coefl\p\sc
Wh[\^ec]
@eBfC]E]HZKcPbW[Yd^cebfahZlapZq\resa
B\C]^lfblera
BWG[HbI\J\LXMaN\ObPbQfUfWZXcZe[h\]]d^Y_\bddZe[hckalYmYn\obsgv]
B\CbFcHqT\W\^\caoXra
CbXhfZ
W\[f\]bgga
F]HYQkScTiU[V]WWZ][WcbdZh]qdr\sb
HYMaUZX][Y\\]h
\g
AdCaD]E\FaG\HYIaK]L\OaR[SdT\UcW]Zb^]_b`db]ebhei[lamenfoer[sd
@\AXBkCYDWEmFeHXLeMdNbOQPYQ\R\SYT[U[WgZY[b^c_]`baXbhcadphajfk\lbmXn]qds[tZve
FWOcR\SaX]]Z`bbbdlgdhXibpdq]sXtY
Zbdg
mho\
H\OjcfoZr\
GiJ\`\d[ma
F[SdZ[ph
B\C\F[J\QYR]UmZS\ZaObbd[e\iZlZmbnaobp\qTu[
CPNbVb_joa
W\c]fhta
OjV\XaYhZf_[c\oav\
BdFeN\OZTlWRZ\[e^\cclivZ
cje[g]h\
H]PdVmW]q]va
BhChFfGnHQKrO[QYTVUiVbXcZ]_[`[cWe\fUhYlcm[nZo\pPqJr[sr
BhWZecrb
@iAbEeNXPZS]VcYb[[adca
Scohq\
OZP[SZVVYvcY
FbHhc]f]
W\[amduf
E\T]V\WUXe^]_\`Zhrq[
AhPfSdW[accal[nb
ClDbI\MdN\T]`jeYp[
AbEbNZPWVbWNcgf]lbv]
B\C\HSK[N[T[URWeX]]]`]mnn\oSq\rZs\
D\FbI\JcLcMmO\S[UbVZW\X]YaZ\]a^\d[ebfXmYnboip[rZ
G[SgUdWXfal[
CoJ\[dlW
CbIhN\TelZ
CeLaNVP\Y\^e
RgS]T\V\Wf[bdZm\
BdH\OgS[YdZbc\f]sb
`Zcjl[ndre
@dBZCkD]E\GXHaJbKYNaOdPdQdSWU]ViWVX\Y]]Y^\_n`\afcXebfkg[hZj]l]mdnbpUq]rosltZueve
HcWbZVdc
U\V[Wq^\
eh
HdSdcZmgrYv\
A\B[D\FaMXNjP\TsW\YYZj[b][^aahc[dZe\gfhelar\vX
AiCYG[JaL]N]PdWeY[^\`\cdlhta
@dAZDZE\F[GdHhIeJVKbL]NfOQPSScTUUdVaXXZj[Z\i]h^e_d`fafc[dZhYick\lZmYnZojpdqTrbsht\ubva
Zh_Voh
B]FYJZKlLhO[SfTYV\WcZ\oYpbtb
CZM]VgY[fds[
P\SeW]Z[eXh[lbpetpv[
D]GVPTSWly
@YDcFbM\OhT[UfWVYg][^[_gbbcZh[lgmdndr]ugv[
n\sk
gju]
B\_ango\
W\Xc^]_Yqgt\
Udmko]v[
Zhnb
F\J[N[Q\V]`cahcj
N]PtQdVeWWY]`]cUdflPn[
We]b`de[hgq\
ClG]_amas[
i\mon\oZ
NhVWWg]blX
@bBaHhIfViX\[\a]c\lao[vi
CZJhhb
BlGje[j]l]
@\C[FcGhHeJqLZM\N\O]UXVbWXYXZ]^[l]m\nhp[qxt]vW
KZngt]
AjCYO]
AYB\DdFhG\HcIdJXMeNfObPbQ[ScTZUeYe[\\\^\`\aWc[f[g]jclXmSn\onqarasguXvq
D\QlY\Z\`[cXe[h}i\lUoZpbqYt[
CVOnVbWZY\`bcbe\h]mZn[oapd
NdV]Wblf
mVn[odp[
@bK[Ogpet\ue
NcOdVbW]^cn]oXpcqgrds]
J\a\djhd
BVC[DdG[H[M]QbS\V[[ldme]kcl[pfu]
B\[be]kg
AYB[CfJZO[WYY]Z\\e^je\hlp[qorbtYvg
@cA[B[C[EkFdGUH\KbL[M\OTPaQ\R\ScT\VZWZX]YYZZ[W\]^W_Z`ga]bdcdd[fZg[hflcr\t]u]vW
@]AcBlCkDiEZF\H]KeNZOXScT\WU`rcTh[jar\t\v]
AgE]FYPhScV\YZ`]c]e\h[jdu]
A]Uc`gh\
@j^Z`\c\
EZPcSh`PcWja
@gAZEwJ]L\MYNgP[VZWX^d_U`WcThajRlbqX
@aAZD[ElFc^[_c`Thf
B\FZJfOcVcWZZ[[X^]`Nbuc[g\j]qiu]
BZJ]cul\
@[E]P]`ib\cZ
@[E]F]KhO\SYcch\
BVW]`q
`kcVe]
cjhYue
BdCYEcFeGYHcJ[KbL\MbQbSmUaVcZZ[f\X^Y_a`]abfYh\j]mfnfofp[qkresetc
A\BgDdEXHjIdK[L\NYP]QbRZSYTaUeVjYeZY[V\\]c^h_f`VbZedg\j\kblVm]nkofq[rZsgv[
A[CeF]MeOZSTTbUZVgWZZd\[]d^a`\ehfel\nmodpcqgr\seta
A\O\SiUZV\WhYccVe\f\o]rasav]
S[`cbgm]qerZt\
HWM\Q[VgWvb\qc
HeKkMeQYV\Wb`Xmiq]
OhVZW\`hc]u[
FZJYO\P]S~TUU\V[Y]`\cYfcoZq]rUs\
FjO[
BqG[O\`gc\
HgUZW]mXoZ
@cA]CYF]OZVeWb[[]h^b_b`[ciqVrcua
@\CbE]F\G]KhMdNfO\PoV\WZ[[^Zebf[pXqes]vc
B]NbT\Wc[mlYmc
FbM]TgV]mZ
AeC\FXHhJbK\O]QiS\U]We[]]a`[bYe\h[jal\o[qerdtju\
BTHWJ\QfSeThWcZ[ccebhcmWobqVr[
HmWX`\sZ
HiVZW\sf
BZKsSXoWpY
Kgm]p\
FXHeKoSY^[bc
NY[]\\lm
@]T]W[\]lg
@iJgO\S\VoW[X\`UbkdglZvY
WUvl
TbViWb`]cgu\
@]B[C\FdJ[K]LbMdOeQ\SPUgVeW]Xa[U\c]c`bcfehh]minZoXq[rdse
O\S]V]`vcev]
C[K\OdS\Ud]b^d_\`[f]lbn[obp]qUsctm
AfF[H\I\JdU\WWXb][eZmencoOqdtZ
C]N]PUSoVUY\[h^]`j
FcM][fb\
H[SYT[WRZ[]Y`]lp
m]oir[
naris\
Uhcf
B]J\K\Wen\oiqgv[
FgHeObVdWW[\`ah]lev[
A\B\K]NWOXPeSbUYVWWYZ]]n`}cam]o\p]rdu]
BmCfVUfbscta
NhQfqf
H\KVLoT]VWWiY\[Y`Zc]qh
@lK[
A]B\H\QeS]V\WdXc[\]W`\eZhkmbncoaq\rYsatZu\
U]W[]n`\
AaBcFaH]IdP]R]S\T\[X]]`]bbf]ncqYrh
I]R]f]ol
^]`kj\v\
AfCdVgW\ZZ\\]a`]ed
AdCWMeeerY
Cl
AYFbGVH\K]ObPbRbTcUeV[X\YaZc\b`ca]b[cbgdncoaresbt]ua
C[N]V]WbYh[\`[cil]o[rh
U\VbW]gcohu]
BYOeWVclobrZ
C]KdOYPgRZ`fsb
CYHZTkYkcenZ
TWr\
O\PWW\cf
TdUkf]
BqG[N[`bab
B\HjJhLeN]O\PhTdUcVbW[YWZf`[c[fbm]nara
OlTdU]W[c\l\
PcT\WiZfgY
IbOaSbT\U\YZ`\nhoc
@eCYInOZPZUcWXYX[c`[c[h]ldo]parh
B]F]V[cohb
IZO]U[V[`\aTcp
BhVcW\\[`]abc\
UbmgoX
cZqh
Liuf
BiC\FlHeJdN]OeSbTWVdW\[i`bcZrXsd
Oic]
OdPnW[Z\abcXt]
B\RgWT
L]O[WXZd`Zc[e[gfj[m\naoju[
Za^\g\oo
JcS]`lv]
NjWcZ]`\h]lYnb
TmYUc\r\
V]W[`]ro
@\C]D]EdF\Oe`jc[hameua
Z[pg
HmUeWYd]
F]HWWhZ]dc
AeB\CdD[F\JZMXNbObQZScVbWaX\Y\[\]\aZbZhZlcpis]
B\CYEeJ]M]N\UbZ[\c^qd\hYlcp]s]t\
Cr\Zl[
A]U\Zb^\b[dml\p\
ChN\VhWU
CY`bdXphvk
HaMjNdWXZc^]neqc
WQ\i
WQ\i
EbN\PfT]WcYd_Y`\cbh]r\uX
Y\p]un
p]uh
MfW[Yhj]u]
@dATBXCTDVGUHJIeJcKgL]MbNdOcPVQZRQSXTVU]VaW[YbZV[Y\Y^babb[cWdWfKibk\lUmencodqeshtcuZvQ
LqMgNeWd]aobpWs]
K[O]UhV[W\m\o\
KhOTPhoYs]
@ZE\K\NbOhVX]h^[cZgbm\napa
KeOgSUW\ofq]s[
PeXh^]`fekjZsX
C\IcJgXZk]obqSrXsft[
MaWY`\mcniq\
@aK\NjR[Se^\`\a]f\lYscub
JdK]XW_\h[nkoiqQu]
@e]VbgqZ
K]\Whcte
C]O]Y\^\aeqerg
JdW]]]^XgcmcqKt]
@YIZJZKZMfNZT[Vg][_g`Wadcce]h\l\mcndoZp[u\
EVMeVXX[YZ][^[`fe]l\pcq[rZt\u[
KYW\^\mjniobq\s]
OfS]VkWZY]]c_]e\jcp\s[u\
UZ]\mjoXq\
JiMaTdVfXb^Xp]t]
Eh_[eZpjs]
YgZba]qc
A]F\I[JnK[M[NVVZXp]b^c_d`Zc\h]oZqVt\ul
@\W[c]ndofqY
@nE]NZ`[c[
BkOSWi^]
m\rQ
H\qdsgt]
JgVdXb^f_]fWn\sot\
KVV\`\
O\Xk^Z`ecZ
@[KhN[Vc]]_bn]p\s\
CZIdJZVbW[XYe\i]qkrYsktX
DXEiFcK]OcRcV]^g_fedhcn[uc
J]KaNhYc]c^o_\`]ceeahallo\qcrjs]
AYEbFgIcJPL[M\NeOaUZV[XhYf[]\e]g^wcdegfcg]hbpdqmresgtcvV
IbV\W]jangsft\
@hK]WXc\man]o\pjqbtb
AfF]KeOeP[SbV\W\`Zh]odqYrUsd
@gJ]KbNdOgPZV\W\Y\\d]caecVgYhkmenWqesVt\
@gKbV\X]Y[ebokqlrbs[tZ
K\^]nhodqbsY
N]Wlhdlg
OeP\W]X[]fadeYh[mWn\ofqgrftg
JkMeOZV\W][g][^X_\`Zenk]ndo\qi
pg
KjNa[]
Oh_bt]
@ZK[N[Y[\[ncpati
Ijhe
KaN\^Yco
@WJYKcOXP\SbV\Yc[s^g`ga]bZcdefhbibjcmVn[qSrbtSue
Kd\]jenZqftf
K]OtV\WZh[o\pZsfu\
@gKS_\pfsZ
KWOg`]
CbIbJcXb^kggq[t\
CcEaHXI\KfL]M[NZOYQ]TYVgWY[\]]_\`cacb\ckdee\hak]lZm\oYpYqYs\tbv]
AbBcCYD]E[HgI\JfMfSYT\WYY\\c`jcbdfjbuave
AbKYOXSeVeWWaa
CZMZSYVdY\\\^\`hnco]
VebU
@\DZKoVXcip\sW
CgEaN]VY`[f\
AbVg^Z
AcB\C\W\`jfjsXt]
CgT\VZWi
M\defWte
ChW]
HYK[VwWcXfY\cko\
AYVX^v
CUDkV\WUXb`]ajdWfbsf
BcC]DaH[OhS[TcVeWZZ]^\cXecfaj]setZv]
Vi
K[P]R]SgV]Yc`Zd]f[
QfVcW[
AfCVD[E[FcG[HmIaKcLYMZObR]SiTdUZVgWZXgYiZb[[\[_]cadYedfUg\lao\peq\s[tcuhvb
FbHgJ\K[O]P[SdTWVmWdY]ZecZfVpfqfrbvZ
TbWhlZ
AeB]FnHhS[TUUZYVabcje\fTl[m\q[rZv\
M[XsY\^eb\ceh\q[uT
ThW\c\
OdT]Vb[cc]e]rcvj
OpX\_Ymb
DXHcNbSZV]Wicfd[lcodqe
FcY\fh
BbT[Zalo
Whdbmao[ve
S[WXl[vj
FbHmWVqZr\
@gF[KfO\PZS[T[Yrc\eZs\
S\T]Yje\
FePhUeW[Z[bdc\gchbm\n\obre
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
NZV]Z\]hl]
AcBeDbHdIdO[PZQ\VcWgXb\Z^a_c`]cbecfaj[l]n\o\p\q]ucvZ
@\DfEhFXHgKbL]MYO]TbWWZg[W_c`dd\gih[laner]u]
@XBdCeDdG[HeIaJZMbOZPbQ\TXUZWZYX[\\e][^Z_daZgch[ldncq\ul
A\C\I]K\]c^duh
V\W\`h
H]PcUbWi_\`bbafag]
B\DcE]HeV\[bdge\lavd
F[JnNi[[e\fclY
EaTka[cbf\
EllT
C]HbJbVYXaYdZZ[]]c_beYgilZu\
DjEb^cvY
AjB]CUDaEeFYG]I[L[MVNWOkP]TdWeYfZZ[b^f_Y`]a[c[e[f\g[hdjYl[nXqdt\u[vh
AiCZUaZ\[[`Zlgnboapc
Nc^Yggo\p\
@\CcD]Oc^a`[cmeehdu\
FbK\S]T]V]W[Z][[_o`]ecf\g]lcqetg
@aNb`\cj
ncpf
KcN]U\Wi[e]\
E[Vg
GbOcWkm\rYtY
AgB\E\ObSdV]W[Y[^d
Wf^\
BbDcFdHdIdL\NbOTPgTZUgX]Yb\f]\^ibec[dbebf\i\lbmenbqdrTud
A]B]DdFiHbJcMWO]PZVZWTZ\\c^c`idweWgchdlhmcucvY
EdP\Yb\d^ke]
J]T[[c^]cce[l[mhn\
UfgamU
BgFaH\UnZXbcc]d\eYg]i\mb
DcF\HdIbMgU[W\^]abc]ekf[l]qivk
^Zb]mgq]
AbC[P[WeYe[Z\gb]d]fclY
F\bhd]
B]LXN]U[Wl\b^e
NYPoU]YY
BgD\Gc\]^edYlf
PlY[
A]CYD]Oi^\v\
A]C[Oi^\a]
CiM]O\W[[]
AkC\D\GbK]M[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
On^\q]
AYOY^\aqk]
AiO\
AWO]PhQ\S\WX^fa[c\dfj[ko
AlD]GhZ\
B[C\E]H[IdJZO\PZQ\RbSgTfU[WbXYZ][\\a^]_\`aecfagehYickao]r\tZuf
HYS\edflgdhZr\s]u[
IhO[Y\f\
U[giq\u[
R\V\\h_]ffhal\n]sbth
fir\
W[X]ZZenp\
@cA\CZD]E[H\JXL[M\NcOZP]S[TXU[VZW]Zn[Z^b_[`aa]c\g[lXo\piu[vZ
@WE[H]NiTYU[W\Ze]f^ae]g]l]
@a^f`]
S\e\ph
N]V[Zf[\eepe
AqBZFZGbH\I]K]L]McNbR[SXTWU\VSWUX]Y[ZY[U\\]\^g_bbZe\g]hbj]kYl\sZu]vU
@[AVB\CWEeGiJ[M]NcO\PcV\[[]]^c`[abcqdaeZhbj]qgt]u[
@lANC[E\MdP]^kabcYe\jbu]
ak
@Y^[_ie\hb
AcDeJfMcO\SZVX^p_Z`fadharb
AiMcPbSdY[_\`]aa
AmEbG\J\N[Y[^Y_[f]
A\Ok_\qcue
A]Oh
AeMcNcPi^]c[l\
AUJ\^tv[
AiN\O]^]
AZ^i
AgCf`Paa
P][]^k
AdYh
A]^i
A]Q\U]W\[nvZ
WV[e
O]WZ[j
V\WZXfmZoru]
V\WZoo
XfoWu]
BbUbX\Yf_d`ac]hbna
BiCcUbVaWY_\`dh]jc
N\P\T\VnWX^Xaacc
bj
@aB]LbO[VpWaXc^\cgeafbl\rbuh
VnW\X\
B]LfVXWfYccdfctc
@\D\G]KXL]M[OePiRZScUaVdWUXaY\]a^e`\bfcad\e]fTgehZjfpbrXsc
O]PkS\^]v[
F]P[Sn`]c]r\
PgSV^]
SnT\YZ
B\KlV[Whp]ub
LeW\^\ffidldr[sYv[
ObPiR]S\WZY[lXsfv\
B\GeKbOdT\W[XbYbZ\\h]Z^daad]hcl[qZrcu\vi
GZJgO]WW\Yd]l[vk
hh
\ih[v\
DcGbTdW]^cfbg]hii\k]vb
hhi\
CcKZR]W\Xj]\f\h\sbv\
HZX\sl
@[JZK]R]T[WZXX]n^]e\h\vZ
B\H]JYKkY\Zk[\^\_\g]s]vY
Kh
Hh[Z
[Tln
Xmo]u]
O\[i^alX
E\NeS]W[lk
@dAfBXCXDbERFZGmHYIbJ[KXLWMgOZQ[SdTbVOWWYPZb\T^Z_T`\a]bZcie]fdg\i]j]kTlYn\o[pWqXrcs]t[v[
@hA]CeDdEfFcGfH\JeMZOhPOQ\SbTdU]XhYZZV[a\j_]aZcSdhedfcjdk[l[m]p\r\tUuavf
GXOfSiccd\
EZI]NZOcPZR\S\XaYf^f`bdge]fdhbj\ub
@ZE]N[OaPo^[_eccdgl\v[
Ag`ldch\
M\PpSeZ]
AgXYZa[jcdd[v]
O]PnXed\j\l\
@cA]M]Ywd]e\lQuc
PiY\
G]SXYY[hdd
GUOfPhSX`]c]
G\P\Sic[
C[G\I[OZP[RaYT\[cweerXtZ
@jG\Zh
@hAYCZFdG\I\NcObSVT\Ye\Y]]_[`\d\f\rf
DdY]cgd\
DkvZ
@gG\N\Zdc[hb
O]P[Yl
IgOkc\u]
O\PkSZcbhbl\
C\D\GOK\MhNcOWPJSjVXX]YR]c_a`cccdhe[fph]mfr]setgu\vd
GbcSd\
GYOcPVSZYhcg
@WDeLZMiS\YZ]\dkhbr]tiu]vd
@]MeOZP]S\cgfd
G\IVOYTlUaY\cofX
A\CaIcM]NVOZPjW]Yi\Zc\d\e]fYh\rXva
EmU]Yc]]eh
@eATB[CaDXGgMRNYOWPaSYT\U[YY^[_]`VabcidTfeg]h\kZl\u]vT
EYG\N\PxYZc\
IcOqP]c[
Gh[]
IdOnS\YZ^]
D]GYMhOZSZYW[h_[e\fl
NgPkSaY\`\cYlg
HZOZcql[
@fDXEhGjM]NeOlPNSZT]^W`aj[vf
CnS\Y\f]
A[CgGWI]MlPcS\Ym`\cbd]fgjZlhrdt\
CWP]`hcoja
D[OfPSYYcjec
ShY]c]fZ
C]N[Yq\Vf]
M]O\X]YUdcrcue
@YP\Sh
P]SjYZf]
GVO]PnSVYZc]l[
DiGjd\v\
CeDcGeMbP\SbY]cbddt\u[vg
PkY\cY
AdC]DfE]GeIcJ\MXNnPZXcY\[Z]c^Zacddfujj
Ykea
@ZAeE]G[P]Se^g
ck
@YA\C]G[O\PfYncod\
E]G]HkIbJ]MjPTV[\ccbdWedfbj]re
E]O\UiYf]df[hgrYuY
O\Ye[V
AkC[MWPbYd[YcYlgtf
AgP]^g_e
BdO\R[X\tl
OcRil\sb
@]AcDfEeFcGbIbJWK\L]MbNbOdPfQ\VdWZXbYZZZ[Y\\^\_[`aadcdddfcgbjfk\lZoap\qb
@dA[C]DfE\GcIaNfPZRbSgVbXc\b^da[bccZdfedi]lZoaqZs\teub
FgO[P]RbXcY\^]e]fWjasct\u\
C]D[F]M\OjPdT[Ybj\
A]C\IaOZR]SYVh^ecbebfigajYk\v[
EcM\PfYY\\ebjZvj
PjY\fat]v\
@Zjf
MjS]Y\[f
EeNdOg^[
DnOcc[d\
cevf
ApD[Z\`Xae
O\]aqqt\
A\BVCcDgEbF\GrHYJdL\NiPYQ[R\SfTYVYWWYdZV[b]e^i_\`daSb[dfebg[idj\kZlUn\o[pkqbrXs]tducvR
AcBZDlEWFaGcJQMfN]OYQ[SbT]V]XaYW[c]X_f`eabcTddeZk[o\p\tauhve
@]CYJnMjN[P\SbYV^cbWcee]h]jbqfta
CePbS[`ic\
C]dm
EiY\`]ue
CXJi^R
CVEZMUN[OlPZSgVmW]X]Y\^\`[bfc\dffdj[t[uY
AhCcG\SZdlfd
@\C\G\J[^dpYti
A[DjEXGmJ]Y\^[`]a[cZdYvU
@dCoEcF\G]M]SZ]]d\ic
A[CYJcMbNfOiP]S\YZ^b`mhcuZ
M]YkZ[e]j]
Yi
@\DbE]GiPQ^Vc\dZl\
CjGcMgP\
PiV]`]
AVCkJ\PZS\Ye_Y`]cle]fZle
SjXb]c`X
@ZN\ZZ^Y`]e[poth
B]C\MZO\PnY]^]`X
Pg
c[igt[
CoDXEjH[_ed\
AeCfDaJbM\NeP[V[]\_b`bcetg
AgCgD\^\d\
CYG\SdV[Yc]bdg
@]CjD[EbGZIbJ\NcPbR\VZY[[\_[`hcbd]ebfdjZl]m\r[
CYOdectg
@]P]`g
CbPgSZ`e
PeSi`V
AbGYO\PYYg^\a[d]f]r\
@hB[CZIZOcSfWU_f`Zafc\fkh\lbtW
OcS\WW_[acfet\
@i
^[eqt\u\
^[ejt]
R\_p
_i
Uim[
C]UdW\X]jelim]p]
A]B\CkG\J]NbOXT\W\^h_]cej]lZq]
Ci^d
CQ^il\
NkW\^]
CdJcOWYdrh
Cg
AfC\DaN]P[WZY\[]\l`\cVechak\rbvh
WZ[ge\v[
cdeghY
B[CdI]J\KcOjPgQ]RcSfVXY]^]`ccgh\n]o\sZtZud
I]K\OhP\`e
OhV[clsZtZ
OaU]VhWZ
BZD]
B]O\Wal\vi
Wcl]vU
vf
WZY[vh
AbB]DbG\H\M]ObP\Q]R\S\T]VWWZXZYb\m`]d[l\r]setiuVv[
OUX\\TcgeYsZtb
\h
OpV[\ZsZt[
fYsgt]
V]\[f\satQ
f]hhp]qYuW
SbViW]fbv[
IlO\V\Y\[]
BZV]W\Z]eil]
CdD[EbHdJ\KVP[U\WWXbYd[Z\e]b_\bdcae]f[g]hbmbocs\tbvY
AbCdHZLdM[NeOlP]TbV]Za[e\a]d^Z_cbZc\d\edfghclYm[naofplqctb
CaK]MaN[XZY]Zg[Z\h][^]eeo[
O\X[Yr_Z
bfdh
KdWgXZZZ[\
CZWdeih]
C\X\Yf[h][l]
L]W\Z][U\jl\
CjF]HQKXWXXk\e]O^[_[g]h[l\mfoNpWtZuW
Y\ri
Eh]a_\eagb
W\Zhe\
Yjlboa
CiY\\[cde\h]
MbWZX\[f\c]a
KgUfXfY[Zch]r[s[
H\Wih]
KcUiWVXir[s[
KhVbY\p\v]
CcO]P]VfZ][\`\bZcfdjf\leo]p\qd
P[VhW]Y]b[f\p]
CcO]VcW[YcZ]cgddqh
Wje\t\
KhZc[\aam]ocpbqc
KkTeW\ZYocpcq]
@]B\CfD[FXI\JWK[MZO[P]R\TWUZVXWPXVYZ[[\]]x^X`]a\b]eWfZg\hZj\l\mUn]oYpSq[rZsZt]uUvZ
F]HYWZX]]\cdeWmYpX
CQX[]dm[
Cj]Y
T[]S
C\]k
]g^[f\mf
CY]duX
Cb]g
CYTkU]
Wi]V^ebY
CeV[]h
P\W\Yl
DZF\HYKXMfObPaTYVeWXZa[[]W^b`]beceh]nZo[poq\r\sZtc
CbHZMhNYPfQfVbW[Xcc\eigbpXtevf
MdT[VXW[ZZc[g]mYnZpkq]
HYMceYlWpe
MWbe
@bBbC\DbMZOaPgW[Y\^\`ccbe]v\
BbP\`i
vh
vh
D]EgFZPfc\vd
EgFZc\
A\HcTj[Yj]ncodqcresct[
V]XgYbecu]
B\H[Jhug
Jf
GbN]ViXZabcdeal\ve
OcSapcrW
WmXgpY
Va_jceo\
UhW\h]l]q\vc
L]R[V\Wj
@]A]C\EgFbKeNcU\VZWbXcYX[\^ia\mZnYs\uhvd
M]W\Xd][^]hdnZqj
NgOe
C]EfU\Wia\mZqYs\uo
CfK]TcVbYm]\^\f\gdp\qZu\
CUTdVhYgf]rX
ClVVYhu\
TcW]eij[
D[EeXc_\abcce[hfji
D[EdWYchhhjU
@ZI\K\RgWZl]
@[K]RiWX
RgW]
@eC]O]W]YcZg_\eZh\o\pe
JbYj
@eO]W]Zg]b_\e[h\lZ
A]C[]iecg\
@fC\W]Zg]f
Vi
FjIbKcP\ROTZUbVdYZ\Z_f`]a\d\h\mbobrg
S\Yl_Zf]
IZPaRija
CfEcFaJcNXP\TYUcVaY]\d_]dce\g\h[liqbuc
TgY[aa
CfP]TUUbWcYg_Yc[e]rh
I]OgV\X]Y\_]
B]U\V[XjYke\f\u\
U\XrYZu\
B]V[XWYof\
Xi]\
AeVnY[ng
PjY\
B[GbIjN\P]R\_]`[e\u\
IVcZ
GZN]O\SfVj\gego\ua
Y]\Wc[ucvf
AbB]CeH\JaScUd_]a[c\rhsb
AdCha]r[
@gB]C[EcGnKbMcN\V]X\Zh[\]c^Zd\e\h[l\p\s]
@jZd^]
@XE]F\GjZX
@\Kl
Zf
@kKXMfp\
FhM\Z\
@]DYHdMbWZZc[V]b^fdggb
Zhd\
D[dn
Zm[[^c`a
M]ZR^kgd
D]HYMgZV
@\G]Wfcceb
HZQlWSv]
A[E\F\HYJ]OoS]VXWXZ[[\_]`ZbVcbd]eZk\n]p[rXtWve
O]VYcg
IjOPWYc\ja
HZOc`]cTp\
OUVhWf
OTcf
C\I\O\P[VdW\[b]Z_me]jel\ocs\
UZVZW\[bjhn\
_ij\
@aBbO\T]UdVZWYZ][]c]j[mbnfocshu]
BbUdW]]]j]nfoZsl
W\_cmfn]oYsVu]
@bK\O\_\mooX
U]WjY\_b
L\W\e]hjj\t]
euhWt\
J[c\r\vi
BbIeJcKnOYXg\c]bedrf
FZJ]V[X\f\rfsh
H\JmOeTZY\Zh_gh[q[
MlW]
EjMeO[c\d[
@ZB[DkGgJ[MbW][YcUdav[
_Z`\a]cg
F\P\cr
FbGfJhMdNfU]Z[[]^XiYrat[ve
DHJhMfNg[]^bddv{
Ng
G\ig
M]hdig
C\Vhac
^\e]tj
B\cieU
C\OiV[WZad
J[OeU]Vmp\
J[OjU]Vgp\
AbC\G]K\M\N]V]W\[]][^]_oa\f]h\tZu]
W\]\_ia]e[
Ae_R
V]ehr[sdt]
F[M\]]^\a[emhX
B[W[cchi
eg
HcR\Wg
@[A]B]CcObW[Xb^[_nebk\l]uc
G[_\`Ya\cn
G[_Vcd
c[ijt[
B]R\ent\
B]DgEiGdNZP[W[a]bbd[jZl\
DhE\[Ze]v[
]h
]h
Ug
DiEfGfI[W[`dagr\t]
Uaf[mbocrisc
Uaf[mbocrh
Wiv]
B\M]O\V\Xab]e\gbm[uk
tguY
D\TgWYX[Yb[\^dlcravc
CYD\HbX[^\lfqbrc
@dC\DYGeMZO\VfWZZc[d]idbvY
Gh[]
@dB[E[FeGfHgKcL\N\PbQaSbTYVcXbZ][X\b]b_a`]a[bbgaj\k\mZnZoXpbqbsdtYvb
BbC]H[MkVcW\Xe[]]ec[gbh]l]m]p[qgshtZv]
@[K[M\^bsh
FkH\S]f]s[v]
F\HXOdVplboZpjqX
C\JfK\Ub^]m\pj
@jc\j\p\
Kcndph
CZOVPqW]_]qY
VYbZqls]
CZKUO[SZVbXdY[[a]i^Tedfcgml]pdqhsX
@WA\BXDfFeGjI\JdMbN\R\T\VWWqYjZ\^Z_[`Za]cid]fgg\hal[mdpgras]v[
BeCgGZHYIbM[V[[[\p_\`dc\eZhhr\scvh
K]sk
@]CSG\HdKWOcW[Ze]V^p_gabeefXgXhTn\pgsWvb
H\KlX\fZpWs\
D]K\VnWWYZ
XU\Z]f^co]pe
M\OhV[Wg_[hf
HhPdW[Y[
Kco]pQsY
GeH]Mdbce\falmpXq\sd
We\\eg
KeOYg]vg
GgW]Yddd
G\K[UZYnZjv]
G\K\UZYmZk
PhY\l]
B]FdG\M[N[WY[]\]]b^Z_]bgcgd\jbkbobpcq\sbt[vb
CaFdMfRcW[Z\[X][^a_]bccid\k]p]sct[ubvd
@]B[C]F]GbMfNcOYRaV\[d\e^kb\c\j\k\o]tbub
OZW[[Vuk
@[D\E\GbHaMcNiObWZ[Y^]e]mat]v[
CcGZLeM[[akflgmb
@[E\Ni
L\NPk\
D\dkv[
KaW[Yb[mhbl]v]
[gl]
E[IiJcR\W\ecudv\
E[IiJcR\ud
G\J]L\O\QVWeZ\[V^feZvl
@[B[DhEmG\WUZc_Zdet]vf
DWEb[\vg
FeHgc\
P\W]_jt]
OgW]_[cdq]
OmcXq]
@eW[gbqj
LdWS
CfW]
K\UZlaoj
A]C[H[TjWZ]c^if]
C[H[TjWZ]cf]
IhP\Y\
IhP\Y\
B\CgWaZa\]bddch]q]
WYlh
CfFYH[IuN[OcPWQ]V[WY_\a\caj]r[t\u\v[
CZIi
CaIUO]P]
CcI\OaPhW]YZ]]ucv]
A\CYG\I\J]KbP[X]YfZ\\c^\_]d[f\hblbudvg
Hdch
I]RfW]Yb\cljvW
Qcvi
DXHRQcYYZ\\[cXeih\l[umvg
DhO]d]hjvd
CeM]NjO\V\\h^e_\bZccd\eWq]
Zhv[
CTZ]di
@gE\GcH[JZKbMcPYQ\RdSZTaUiVYWdY][b]]^VaWbgcVdXeigchfjjmZncofp\qgtbu[
B[Wg[\ee
Rh
@n^[jb
BfCbHaJ]KcU[V[ZZ[e\ga[bidYg]jclfnaoeqWv\
H]UaWk[\\]a]bYe\h[j]nbqi
]aokqb
MbRaUZ[dbij]
M]R\[be[hkjXlftfv]
Ugg\
eogfjcq\
BcC]Ib[e]n^c_bj]mcn]pbr\
@[G\HcJeK\UZcejflhmc
AZCdD]GcH]KbMeN[R]VjW\[W^ecfdie\g\j\pfq\rdvf
@bB]CgMgWfe\lqvQ
g\pird
A][[l\vp
GXW[dq
GfO\dW
A\BdC\D]GMW]cmlYp]vf
GicZdgl]
V]cXlf
B\F]W]Z\[[\Yceegk\vc
\\eif]v]
IhO\Y\adeZt\
gh
L[e[ti
B]EcJjU\WZZd[\aYb\c[gds\t[umv\
t]ui
eh
CgOgqe
C][\bn
AcB[C\G[H[J\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcee]hYj[l\p\s[t[u\v]
AqO[_Ya\c\
AkOe
_bnho\
_W
AYNfY\^f_c`\acc[lbqY
AaMbOZVj]a^c`aebm]tZ
AaLdO]WaYd\h^\c]k\
C\_\r]sath
BeCkF]J]KbVaW\]\_]h\mindqd
CgJ[_]
CTJgT\
^dhmm[qa
him[
AgW\hZ
D]`jv\
ClHZI\JjVbWgZf^[a\cggYp]qbrb
JhZ\g]
VbWhq[
E]FeHkO]R]U\VZW\delZo\
F[Hhd[
H\V]_ko]
P\R\Wc\[_lm]n\s\u\
VY_g
Zg`gbc
@[B\EZF]H]IZJVM[N[O[P]R\T\VUW\YZZ\[\\Z^[_X`[amjYpVr]tZu]vZ
C\E\H]T\VYZ\[\\Z^\aWca
aRcjj\
CXJmu\
CZDdJcR]W\e]rhvf
C[J]W]r\vg
Dcvj
Cha]
Jg
A]CeWZXke\q[t\
C]Xi^[
A\B]DXEgM\W[c]dcvg
Epc]
C\E\KZV[X\`ijYsb
D]N]dj
B]C]DeG\JWvi
JhZ[
@eGfNb]b
Zh[]
d\e]vg
d\e]vg
B\E\QhW[^c
O[V\Wm`ch\
BdOiW\hb
N\OZV\`[hlq\
L[M\NfOgW][[\\bgc]h\nco[qf
AhN]W[kb
B\Wj
B\Wj
DbFgUaVgWZ][cbhaq]vg
hh
E[`mtZ
AdB]CTFZGfNbOdQ]SdTaVjW[X\YeZW^b_cabcalbrbtbudva
CcGjSZTbYf_]fahbtduevc
G\M]Sh
@aC[H]OiVgZW
AdOi
G]R]dl
\[ai
CUae
D]WZZ\[ZbgvY
[h`Qbc
W]bit\
[[\]`dbf
[[\]`]bg
[o^\`[b\c]eaf]l]t]vY
CcFhHhQcTZa]bZg\p\qZ
FfQ[q\
Qga]
C\T\V]ghqe
C\W\gi
CcF]HaTh
CVHbTb
@kBbF]MYV]Zc`Zb\kbpjtbva
@kC\NcV]W\kbpZ
Na`Zth
@[pi
ChHZZ\b\ea
W\\hv\
W\\hv\
AcDcNhP]ddhblcnZtbv[
Vlv\
C[F]Z[]j_fbic]
HcZ]_Ybj
Z]_lbW
bh
VXvm
Cm]S
Cf]X
Zi
BcCUE]GZHXJ\NZPoQ[SkTYUbW[YZa[ccd[f\gcj]k\p\rWva
CZF]G]J\ObTYaZcbd\k\leogr\vi
H\Sjcg
Pgc\l\
C]D\E]FcM\P\S[WSb]dpvW
D\E]P\S\dg
B\W\bjdX
B]D]FbW\badjlbv]
Qia]b]
hi
Jh`cv]
Jj
WfX\aWd\lcv]
F\H\N[Y]cnh]
afj\
FcaSdjle
CkE[G\P\dbe[
ah
FgHgJda\gbhbl\
C[D]EbF\ObR]Ubagdae]h[l\mfo]r\
UdaWmioWvg
Obai
D]EnaUl]m]vc
ag
Ci
Ch
E\Fi\dbb
FgM\W]q\
D]G\djv]
B]Yba]mbrh
L\O\Wo[\
@bAZDbFeGaJeL\McPZQeScVbWb[W]a^b`dcad\gaj]kZldmbndqer\sYt\u\
@ZBhC\DZEfFaGUHmIdL]MdQcUUV[WZXaZa]a^h`jafb\ehlQn[obq[rhs]tcvS
E[F[MZOtS]VbYc]b^fcZeihaj]menZodpcs]v\
BcOW
@XBfJiZ[cfn\
BUG\H]Qcn]q]
@mE[J\NmO[Za^[`\c]h[
BZW[aYll
HaJ\O\Q\cbe\f\hel[qqrZ
B[Gh
B[DdF]ScWiYcfgper[s]tVv[
BXH[Qg
DgEYJZMZTh[\c\dZh\lrqi
vi
FcUdVhWZ
B[ck
MnO]VYW\edpZ
@bBVN]Wmc\gc
BVG]LaQXWflbvf
BiEeKcN\W[^]abhdjgp\q]v\
F[I]KnM]R]e]
BWLcRd[\^[li
BWF\M]V\abeZjp
@dChDfE]GiI[JbL]M\P\T[VbWXYY[\\o_[`\c\f]hZj]lVn\o\u]
Cfod
VpWX\Y`\
C\WdZ]\acjlc
\\cn
B\GkH[OgW]elvY
F]K[Y\en
B\W\egu\vc
n]uk
B]C\GcNeOYS\W[^ac]f]limbra
C\FbO[WZZ\e]tfvk
CcL]O[P]TbW\[\ej
BZOlW[cce]
VZWh`cl\
V[W]`k
M\W[`je\v]
F]I\RhW\\\
BbG\TYVdWXYhZa[ccYf\le
W\ff
SffZ
VcWg
@dAaI[JcKbOhTeUcWWYdZcccdce[j]lfmcn]s\tau\vZ
@dAcHdKYOWTdZbd]mdvX
@]DaJcOVT]V\WZYgZg\bc]
@bGXOwT]UbccdX
CgX\Ydoc
CgX\Ydoc
Wa[ae]gdl\mcofqYs]vf
f]m[oj
HZUl[]m[p\
CbF]HdR]W[[iaek]
L\W\[g\d
L\WZ[okZ
C\EZFaR]VXW[\]_\fbg]jol]v\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cdZf\jZlcobub
BbGWLdN]ObWe`ilftXv]
GhJZTW^kr\
BXDcGaJpL]T]V]bOcdufv[
A\C[D\HbK]M[NoToVTWZZ[]f^\e[l]ndu\v\
CWE]JZN[Wbg\nluf
I[R]YZm]rk
IiOZW[c\
D\HgNdWY[f
J[Zh
A]C]I]K]L\MZN[R]TbUZVZW[X\Y\ZX[\]jcceaf\g\hYmXp[q\s]tZuZvV
BfG]W\]d^[cheRf]lbt[
Z\]\c\eg
]Zek
Z\][^gcbedh]pOu]v[
eehYq\
O\Y[]]ej
@cA\D[JcN\OfWcZ[[c]a_\`\a[bfccdcfbm\n]r\t\
@]BfDYG]HlJ[OVTdWc[Z]]^]bdc]dVedf\ldm]ve
J\OnP\WXcZo\
HZQddkvX
QWWdbbdavb
vs
@UG[W[^dcn
GiW[[[]adZehvc
@ZA]PcWXY[[]]b_bchdhfmqcvY
@iBbCbE]MfWsYca]bVc]dd
B]CWDeJrO\cXdajbvT
O\cld]
B[Wje\oa
V]Ybbg
AVB]OZQaWa[vb]cc
JbWZ[hl]
[h
ChH]L\OePcT\W\Yb^]ccla
E]O[R[afvl
@eAcBcC[EbF[G\HVJcKaNeP\QhSeUWY\Zc[b_[`dabbYech\mgobpas]tcu\
HUQjU\WX[Z^cscv]
B]`if]
@dBgCYG\J\N[QSS]V\WmXY[\]g`\cTeafch\mdngoot]
BZF\JjN]QfS]`YapchhjrW
@]EfK[NsV\WWaZ
QYWj
KhZk[\`Zf\m\pX
A\B\QdVdWW[]tm
CiE]N\Sdc]fY
Q]\Yfks]tf
JeOdQ\SZU\[j\c]\^c`XbYm\n]rev[
KbNXP\SsfZ
Wc\cvh
G[Yi
CaGbLgM]OcV\W[Z\^bbefalZq]
AgHbL]N]PZT\U]VZWiYi[Z^\cijZl[
C\D\ObP\Q[T]VZZ\^a_c`[edhkj[k]lcq[r]vb
P\^ac]e[hhj]v[
T\V\hbvh
B]J\M\N[PcT]V[YaZ]]]`\b[e[g]hhkbm\o]p\qav[
cceZhmvb
CiI[P]TcUcW[edhVl\qbrd
CUT]Ucqc
C[TiW\
@fA[BaDZEeFdI\LYM\NWO]R\V\X]]]^[_d`[a]beeef]jbo\p\qdr]ta
@XBjE[IdJUMfTgUbW\Zb[e_\becZecmbqUt\vZ
J]WU[[bfd\vc
O\tavh
C[Jj\bqg
@ZEUW\^\cX
@gE\F]W\[\cmjb
@]D]EjFkV]b\cdvr
@bBdCdEWFZJRKdRiWZ[n]]_cbjcVqasft[
@TB[CeEnFYJeW[[Z^VcUdfl[n]u]vc
@]B\CU_ktk
J]WY^]ciealZv\
EbFcWg
@\CdHZWb[a^jbbcZd\k\tauZ
@qEcFbJ\MT_\hbtb
@XB\HjMiW\_abkjbv[
@gEZFZK\M[OZW[[\]c^d_\`[bYcoeXh[lemas]t[vW
B\R\Wg[fbd
We]]ei
BaO[bhcj
@YAcBbC\DeG[HXIcJbK\LWM]OgR\S\T[VcWZX\YWZc[\\\]b^d_Ya[b[dde]gbjbl\mcneo\pbqZshubvb
JaPgY[Z[]aeihZ
JNZf
JfZZ
J\nhpYs]u\
J]n\r\so
L]Wq
ChDbP\V]WdX]Zd]ZdbjZuiva
AZBeDcHjJ[OaVdW[Zf]b^echeZmfsYva
CXJZU]]]eq
F]JeO]Q\R\WSa\d[e[hb
AYC]JcZY^o
BgHhJ\Obs\
CbH]JXOnWYZe^Z_]janasevY
BTJcWom]
CdOcck
F\Zh
Ch]Ze[hbt[ub
BZDcE]M]W][]^\c]eht]vY
G\KlUZZcperZ
@dH\K\[e`begp[
ChWd^[b\q\
ecgi
gk
A[DlHcQbU\v\
A[DbHlQ\U\
B]D[FdHjQ]U[mfve
HjvU
HYJdUkeYg\mZv]
[g
[g
@bAZCZG\H\IaJZKSOaS\U[V\WWZd_Za]baebg\h]o\pnqdv]
H\WYZig\
WTg\
AcKbWg_U
K[_lp\
P]W\Zj[]hdpav\
B\MiWb[Wfdl\
Md[W
V]WZ[Zlg
LeO\Wd`gvb
ViWX^e_]e[
@XK\S[VlWY^Yb\cf
J\N]SWT[V]WUY]ZZ[f]Y^]`\cgj\lmnfsXvK
AhSbV]`[
S]V[X]jj
CeH\JdO\Sx^[fXl]qcr\
@gG[HZWiZ\gej\ldmc
@\Wi
Nn[]l\
B]SgVYW\cd
cZn]vl
AgGgNWPZ[\^b`nbdlY
U\X[Z[]jgch]mdoYp[u]
X[]kgZh]mho[p[
AbKcW\\afhtf
]hm\
CbF]M]UdV\W\Za]\cbejj]mfoZpatX
elg\m[t]
HfJ]UQV\X[Z\]VcdeXgahfm\pbqjue
V]eqq[
JZUieJmfo[pbr]
@eBdD[GbH\J\K]M[NcOYPZR\S\TYV]WbY]\]][_\bfdSecfbgehel]nfoapcqbr[s]t[v[
@eB\J\LdN[UcWbZ][fc\eafbg]halln[v[
B]UdWYZ[c[mgoV
A[BeJgUaZ][X^eegnbocpfu\v\
B}H]W]Z\[V
pg
ZX[[pi
[]mg
Zdggn]v\
L\Zop]
AhCc^cga
@[BbE[FgHdIfJ\NdOjUeW]^Y`ebleefagfhdjbl\mboVpVqbva
Zfghm\n\p]
A\CbNg
AiBbCbF]J]W[[\\Y^[edfZgZhfl\m]o\p[qit]u[
[\vj
BkC\H\U]ZZ^kmhpev\
BhH]UcZ\
C\Vc_ef]g]mZnYonpX
B]R]Zg`\m]nbo[pb
UWmkoW
[]^\vk
B]CgZb`]m\
ZX[og]jZn[v]
CcN]ckeXf]hl
A]O]UbW]`rg]
@XBVCfFYH\JdL\Y\\]bbemgohbj[leqbubv[
@fN]h[ndu]
nVpg
CZFbW\hgqf
A\BTLh[[`[bXhUkc
ObW\un
Bfn]vY
[]ehu]
B]CgH\JcOZVVZj[g\\]\e\me
C\W]g]hit\
Rhee
W]hhqYu\
@hA[BYCaDaFXGgHcJVKeL\M\OYP\R\SWT]WVXaYi]Z`cabcadZh\jalYo[pfqcs\t\
ZU_hbbe]qd
Y]_dcg
@cBZDdGjHdJYMZO\PXR\TaVfYd\\]W^\`cadcee]f]gemcpjv[
A]G\M\O\TbYdZS]g_Wa]f]jbpdt]vp
ChGgK\V]^[_\aZ
CgGfXh_\ecfcp\
D[Gf_X
KgVYY\
Y[^Yegfh
VpW\
@l]c^\m]pctc
T\ZleZgcl\
CeH\V\Zi]c_c
AZBjHWMgOXWgZ[[Yk\q\vd
AZBcHYMjOXW\Z\[[v]
M[Wkq\
@XAgBYE]FkG\HfJcLbO\Q]TbU\VgXXYY]ef[gbh\jUm[n\pYqbr]u\vW
@]AZC\E\FnLZM[V\Wd^X_caZbec]g]h]t[
EaFfVYX[Yc\f^l_ae\g]j]qTt\
CWH[Tb
ChJ]aa
FYHnWZ^\qd
AjC\WZY\
C]HZ]l
A]LkMbWY\]
FcH[JdWoZ\acgdt[
@\C[H\JcMcTbWl][a\cee[pZqZrbtl
CbVj]Y^X
AYHgWWqk
CjH]TdVaW\X]^jv\
F[M]V]W\ah
S\W]Ypr[v[
B]I]KdSc_Zmcpcr]
Zk[[
I\hit\
LWOX[]kk
M]OYVZ\e`\eh
@]G[Ov\Wcd
O\Vh
C\E\J\M\NjO\T\V[Zgh\l[v\
J\N[T\Zm
R]^l
@cE\K]PZReW\Y]^\`k
MgP\`cectc
A[CgO\PeWeY\[\]d`W
AYC\GkJ]O\PcScV[WZYe\[^Y`]a]ddfbl[n]
AnB]G\H\NcWWY\^icahbl\v\
AkH]W\
HYL]UZWgmhoUs]
CaIaJZK[MZNcO\SgWWm]ofr[
W\[]eju\
CbM][ie[lW
W\lk
@aC]DbH[JfKcLWMdNaQ[RdUbWYXcY]Zb[X]c_ca[b\d[f[h]ljm]nao]q\sgta
@aC]H[JfKcLZMdNdTbUbW]XfZd_cb\cbdZf[lYm]o]q\sjta
SYT\c[eifi
SQfi
Sh_]eXf[hhl]
S]eWf[hk
W]cfegvV
@XGZXb]db\ckjf
AfBPDbGbTaV]Yc[Z\e^]_bb]ced]eafchcl\matcv\
LfR\S\VbW[Y\Z[[[cae\fkl[v\
ehv\
BZMeOZWjb]cXff
W[\c^\cbfblisa
IhO]
I\N\OiVYW]Xe`[cb
C\\f_cebrbtb
\heb
HcMaRbWf[dlYobs]
mgoT
meoUs]
K]Pi[]l\ve
sg
ogr[
HZJcVjWW[c
@aBfCaJcKbO\P[S\TdUdXdY[[T]db[cfd\g\h\n\ocpcq]rcsbv\
BeC]W\ebg\livY
BhF[GcHiIZJbKTL]OfRbTfUgVgW\[[cdebf[gfmYn\oYpZr\sStZvU
BhMcUgd\vY
IeW]vg
@[BXCiEcG\HJIhK\L]MgNcO\T[UXVVWcXeY\Z][Z]d_a`bcgd\egg[j\mknapXqZrfsdtfvY
I[J]KeO\U\\b_eaaccgaoesg
Oadge]fgu[vg
B]HkJ]VfWcs[vW
H]Jjd]rY
@aD\TY[mvZ
E[HbJ[L\OWT\UgVYWXXbY[[[\Z]\_hacbecdedgahYlYnZpdqhs]u\v\
M]N]U\VbZjma
Xf_R
AbIfM]_Wbaceg[nc
@dH[I]KbL]MiUaWbZT\[]]^[_Xech[jemdpbqd
Cg_Q
Z]bg
Zhe\gju]
GhHZ_bcUgbme
CXOa_d
Z]^ge]
N]O]V[WtZ\[dp]v\
B\CbDbG\J]vf
L[W][j
BgH\W[^c
@bBdJkO]T\U]VXW\X\\]^i_ce\gcibjclbmbocphr\tf
@gBhJaT]WU^\_beZgfmToepdqctg
V]^fo\
JjWhh\jdlbmgn[o\tc
@bXXjk
@fW]XYZ]^Zjk
I\XtjM
WYZf]b^j`aleqa
Zh
VZX\`gjfq]v]
O[P[U]VZXbZ]^Z`aji
Hm\Zn[
JZ[hnbu\
@YKYMmRd[[
OhT]W\Xbfaja
C\GbUhZb\ace
Wi[]
KeM\R\SdTcWZY\`lcZub
A\HZLcS\TfWVXbd[ffh\tg
VUdefZ
S]Y[fj
GcObP[S\VdWZZ[[\^algp]teu\vg
C\J\U\WXXZY\Zj\\]\m]pbudv]
B\S]TXU\VbWg]je]lcv[
B]HbTXVjWW]]ld
H\K]W[of
ok
FYHXI]P\R]VjW]XdZa[\aeqYsZv\
B\W[m\ujvf
B\uXvj
uhvX
WcukvY
KkO]W]X]Y]Z\nfo\p]sZ
nU
KYnh
O]We[YtbvY
B]vp
AdD]G[R]V]WU_ldafYl[
F\HhW]_X
Fi
H\TbVdW\Yapo
Thpa
B]E[I]MWNgPYT\WQ[k\\]a`ae\kZlbpZt[u\v[
CcNdPeTcWU[bkZv[
Zc[Uld
NbWe[Tlb
RYWj[gbZ
D]G[MePhR[W][d`\l]vc
@cB[CaF]G]I\OcQ[U[WYY\_Z`]aab\hajhlemencq]rbt\ub
OiW\[sj\v\
mhn]ob
H\VfWh
O\P[U[WZ[\_Zabjpn\oc
PeWkZ[[]cc
BhW[
NZP\UXV\WZXZYaZ]]qb[edlYm\p[u]
Ug[\
ThZ[l\
N[Q\Wt`\v]
B]WYgim\
@cCUDbEXFZGcH[PYSc[f^b_bc[dchcj[l\nbub
@ZBxDXHaJZLPN]QkR\U[WYZ\[U^Z_]ccdfjbk]mdt[vX
Zj[Y
AYDhE[dX
Y][n
^f_[
B[L\M]O[^Zebh]lbqit]
J\OZWb[id]
@dC]D\F\H\JYMZO]TcUZVaWZX]ZV[a^c_g`gaZc[fbgjhbk\m]qdrdu]vd
Bh^c`]ehn\q[
A\BgE[G\JsQXT\WYZa[c^\_X`fhdl]r[sbvW
BZGXdie]v]
CcUbW\Yb[iccu\
W[[\^\oaugvc
CdG\OkSdWaYc[Xecoat]vW
CkNhZe[alYu\
O\[Zvr
G\JcL]OXTiU\Wh^\cjna
AfC[JiOZ[]_cb]c]echbj]uf
CcXie\rd
CcXie\rd
NYVhWdq]vb
P]VcWTaghdvd
CWDcGZHWI\JaK]L[MhNfOePiSlT\U[WdXbY[[]\Z]d_b`[abc]d[egfYg\hejbk]nbpbrd
MbS[Wgaeo[qgrf
Mn\\_\u\
GcJeY\[icev[
A]F]HbMXObPjReSgVjW\e[oe
CZF\P]ShYZc\rY
F\P[SWWXYl]ce\l\vm
FdNhO\Xd][hdu[
MZNaP\W][Z_]hZlp
AbD\F\J\LbO[P]RZVcWaX\YYZb[Z\l]\^[_[`[a]cad\eYfkg\hfidj[l\r\s[u\vU
ek
MY\gl[t\vZ
ChD\e]
V\WXlm
Yfe[he
\eeVj\te
C\LnW[\XtZ
@ZA\CdD\EYF\HZMZNZO\P]SYUfWbX]YTZ[[a\k_[`]cddaehflg\hXk]l\m[r\sXtevZ
C\RZ[hfdvX
WX\ac]e[li
VhW]eah[
CcJ]WqYYc\dbe]fmr\s\tevd
CcWgebl\
VZ\jc\
CYTkU]
C\Ri\Xe]lctV
@dA]B]CZEeF[HfJkK[OhQ[V[WbYbZZ[c]Y^c`eabgbjal[o\p\q\setb
@VFcMiO\X[ejjcp\
@hjV
M\RbZd[\^Zblg\
C\HfJ\Og]c^\_\bcgdocp[qesjvc
OmV[WWX\Y\_ij\l]
IaZ\_ijWpev[
@\CfFdHfJ[WX]b^Wa]cbqf
@kPe^]c\l\
Oi
@jK\O\pX
W]Z\vf
AcH[Wi^]
W\eov]
F\N\U[VcWZXb]c_ce\j[l\mfpks]
H]JUO[Zng\
VcWZXiYe[]\d_Yhfl[mbnbpat\v\
@fJ[WYY\pgvp
I\JYK\LaMbObPbTgUbWYX\[Z\]cbecfdg[h\k]lbvd
GdR]S]VcWgYbZbcUdbe\k]
M]R]Wnt\u\v\
@eBZC]EfFeGZH[OaP]W[cvgdj\lap\s]v\
Ng_\h\
Y\c\vp
BbDcE[F\GbHcOaWXYb[bbfdbe[nco]r\sct\
BYD]E[F]G]HdLYMaO\RdTcWZ[dbYmbnco]vj
RZYcbhm]r]
A]CgD[S]V\WbXf\c]]^\ehlfm\onretfu[
ClXhYi]]mZo|u[
YY\elh
C[D\M]S]WdX]Y[ekmaoYtg
AiB[DbFcGdJ\W\^fdbe\l\o[
Af^il[
^i
BbZc[a\\`\te
BgI[J]WYcbefma
BaG]I\cj
JZKhO\W\X\_]maocpbv]
K\Z\pn
o]pU
R\elheq\
H\IZK[RfWUl]sc
C\EaLZN]U]V[Wc\hmds[t\u]vX
RW\Zlgtl
RVW\mb
KqR\\\
K[RZWT[]\tl\tTv\
B\K[RY\ml\td
JcLhR[W[[\\[tjufvd
JdLjR\WYt[v\
V[W][pl\
GY[fl]
@cBdHcKUq]sj
BdF[Qbqi
@]FcHeK]W]X\ccegq\sg
F]Hl[]
HZej
FfHXsV
B\HQcks]
B[M]O\SiT\Y\[\_]cdfZg\ob
B\K[SZT\cm
PhSW
SiW[[cc\fd
Sh
W[ckdglZv\
BeNbU\VdWY[[cbhXl\oapi
e\ph
BjWYp\
H]K\O[PqR\SdV\v\
O[PgR\SY
K\PdShv\
K\U[Wf[[
R\eo
M]OcV\\leghYlZ
WY\deW
C\FcM\O[V[]e^nh]sc
PkW\l\
Phl\
B]N]VhWjlZ
QbR]^gleminfocuX
QcWb^glYm]oh
mlnhuX
CgS[VWYh^X`ld]e[l\v]
CnVYYd^[`[d]f]v]
W\gXkht\
kZ
W]rk
W]rh
@\BZC[F[HXIZJXK\MXOZUVWRZT][^T_]a\b\d\eWgwhWj\mZoXpYq]r[vZ
@cC\DdFhGdHfJ]KaL]MlP[ScVdW\X\Y\Zd\]^]a]b[c[djgXhdl]ocpa
FQGmH\MzN]VdWUZgdVoSpVv]
WPdd
HkVfW]nU
FgH]W\ob
hh
DgG[MZP\SeWY\]
KeV\mboo
A]BeEfOdVdZh^cg]k]vg
EfVZW[^hddk]va
DbJbWX[]odvc
DbVeWVld
VdWhccn]of
VcWZman]oj
C[JaO]T]WXXh^iabb]eaj]qdtc
C[O]W\X\^pb]t\
AbBdClG]HYO\P\Q\WbX\Z]\b][^Y_c`\aYcbg\hZlZnbocq\r]sZta
CgW[X\a]r]
AeCSOa`a
CcJcWk]d^[e]lf
C[WW^m
C[^f
B\DdE[NdQkT]W\Xb\\^]d]e\f]hglcp]
E\N\hi
N\Z\hl
NjZ[h[
C]D]QVh\ln
B\QjZeh\lX
CcM]QdW\Zb^d`ahgp\s\
Qnh[
I]UeY]edh[
I]Y]ejh[
BYH\OoWYu\v\
@dA[FgJ\MaS]WZZc[\]e^fa[b]c[dYe\
@hFkMf^P
EhFgl\vp
FYMg]\^X
@\A[Fe^f
MV^m
G]MiNbOYVX[cv[
G]NS[e^ev[
C\IlO[W\[]_\r[v]
BZH\QnT\U[W]pbq[
BZH\QlT\U\q[
UmV\ZX
AaBZFcHZJcK[L[NcPZQ\SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn\pZqcrcscu[
@\V\^jsc
Yf^W
AgEVFZNiOaVZ^]hakfl\r]
EYcjdT
N\Vo^Zl]
Vecj
NYVeWfchh\
DcN]W\^ddX
CbNkY\^\
^Xd]hgsb
CkTV^[sf
GbN]OeV\^Yhbqi
Nb[[lk
NZTjW\Y\^ihcsd
B\Ji
@\MZ^qlZva
Jh^Zc\vf
AjE]N[O\V\^fl\
AZ^gagj[
C]EWG]P]TeYX]c^[a[c]ds
E[T\Y\dkre
NV^ci]
EiFYJ]^]
^j
E\N\Ud^idehel[tY
FcNjTf]\
Nn
TbVg^VaclX
EYIfVX][^da[dih\l\va
J[NlTdZ\h\l[
E]VmWZ^\h\
CfD\E]W[\]efhZ
TmW[\]h\
Tg
CgT\
@[B[DkEeFXGXH[J[KdM[NbO[PZV]WWYYZW[a^Z_]a\eTh[kZn\p[s]vh
@\B\C\D[H]J\NdO\WY[Rbfc]deh]vh
CkDYvf
D[Kkcb
Da[]vg
DhEZW\dbvI
A]C[D]EoG]K[NZ`bdel[p[va
CXD\E]P\`n
Dl[[dZvY
Cl
C\DiEbG]M]`ZdYeZk[vY
DoN[d[v[
DZl[vi
C[EPvU
W]vl
CYDdEeF][WeVvW
D][g
ChD\E\NbZ\ncr]vg
D\[Yvn
A\CeE\JbPbT[Zf^b`\addhe[h[l[ra
A]DaJ]T\ZldYe\l]
JbTcZ[aj
J\O[`gb]ehh]nd
O[b]eh
C\DZH]P[QYT\VZWVYi\g]baec\d[m\rcteud
UbYVhRrz
P\YzhZrO
Y\hj
C]J]WZY\eUg\htq]
WZhjt]
BZDaGcJbWhebhYsb
BZGcWih[
WYljv[
C[YhZ][ivZ
@kDbK\NaOcY\^\c\gbp\
@kJfZbcZ
CdG\RbWaY]Zh[Z`\eep\r\uf
E]O\VbWcXl[Wjbp[tfu\va
PhW[[]
HgTc
Ecjpva
ChUcW\i[mioYpd
Ulmd
@ZA]B[CQE]G\H\IZJWK]L\MZN[OYP]Q\RZTZVYWPXVYXZ[[Z\W][^\_W`]a]b]d\eUhWixjVk]mZn\p[q[r[s\tUuWv[
A]U\V\WYX[cdheiTmov]
@]mX
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
CaFYMkWU^]r]
M\TcWi[Z
Fm^]
F\G\JXOePcVVW[Y]f]lbq[rfsbt[
OiVVW\
B\I]TbVnc]
HcJcW\[i\]q\tZv\
I\KhY\nb
V[W]ch
V[W]ch
Gg^apc
D[L]VX`ij\ubvZ
CcLbT[UfVaWaY\[d^[cbdbl[mdo[
Uhmfo\
@\B[GcH\IbL[MZOrPfR]VZWWZ\[\`bafbUd\j]q\r]
@dBaFbM]O]P]WYZd]b^]bicbj\l[qc
@dFdHcW\Z\qi
O\Pgv\
BaL[UiWje]h\lY
BaWge]h\
L[VVWhcbkald
AdVjYa]bp]
BkWZkb
\h
C]OgR[V]W\XVYb\ge\fckaq\ve
E\W\\jkaq\v\
@ZDZEhFhHYJZPcT]V\Y\[\abdZedj\obtbvb
BiE[WXcZrbva
@ZB\EkFfHYcdd\edvd
CZGYN\OicarZ
N\OgrW
AcBiD]EaGcHYJgKbLcO[Q]U\V]WT[U\\`ccdd\eef[hak\l]qftWu[vc
BmGeb]e]k\vZ
FbM]eYvi
AbD]FbJgMWO[W\^ceZf\lVvl
F]Lf^clkqbvW
@ZE]F\H]IcJ[K\OcQ]W[^c`ghcqdv[
AcB[G\MY^Vec
J]Mwbce\nau]vO
`]mh
AbH]J]OeW]X]\]]be[lcmeo[ug
AbBdOfW]\]lcuUv\
B\HgKbV\W]fZsYtbu\
B\K\X]ceq]sYti
HfKdsU
H\KfsR
H\Kec\sW
S]sl
B\W\eg
CXTjY]gf
Ts
FgHdJ\QcS]T\VeW\Yaahcbl\r\v]
FlHcl\
FgS]
F[HZQeVXai
H][WektZ
RZW[Yle\
CXD[FgHeIdQcRbS\XdYZpc
Fh
CSF\I\ReVbY\Zbpg
ChT[WZ
H\U\e[gj
AaJXQ]W[[]^[e]hnrataub
W]jg
W]je
G[OcPnR\V]W]Yd^a
G\OcP]W]Yq
GbP[ScVkZ\e\vb
CcWZ_[a]kh
ARCaDaFdGlHbL\NdQ]SaTXU\WcX[YdZ]^[`Zf]j]kXljnbres]t\vZ
@\FaIbJeN\ObPcT]U\VbWb^cc\ldngobrh
B]GlO\Q]WZ[V`bc\d\
CaNbSWa\ce
@gGjP\S\WW[bcYv]
Ng
G[JYNccsue
DiJ[[fv[
DXFnH\QfW[\]aWb]vl
Jbc\hglb
Yh
Oj`\tg
NgYU
OXPeqm
I\OgSc`gl]
B\DYEeFZGmHOJcNWOhQYS\T\VYW\Yk[b^p_[aYb\cfe[qXs[ub
Nf[\l[
NgrZ
@bDbF[G[MbO\Y\[h^[_]bfcZdelc
@lCZDaFaGiIZJ]NSPcV]Y][[]a`lcVdhe]rZubvV
OU^]`hefl]
A\CZDbGiJgK]^e`\cZehhcqarbvV
DoGZ[[
@YGZHcIcN\P[cnsZ
PZW\[\ckr[
HeIdcV
CiJ\YZ
RbW\\i
C\DPGkYc`XcddV
Ki
Kk[\
KVWf_e
DYGWHfIZJ[OcQbS\Y\dal\qerjsgvf
BjGb
@gAbB\CbEbF]G]TbV]WZ[]\d^h`ecYhbl[t]ubv[
@]EbNiOg`Zre
Al\]
O]^lq\
AXOsP\Ve^Y`Ycbhd
@bN[OoVY`[
@aB[C[G\NcR]ThV]XdZa[e`acbe\ialWretdu]vd
NZT[Zc[gc[l[
@\C\E]IZJcOhP\TcV\W][b^b`fegh\v\
@]E]Ji[[`dh]v]
J]^g`je]
Ne[W
B[GbH]KbMcN]O]RbVXY\[]\gbdc\dZe\h\lct\vZ
Kilevb
Mn\Vb[
B[GcK[LaMYRXV[WVY\\nb]kblUv]
HiNbZ\\\eavj
IYOgW]mfndohsftX
FdH]M\O[WdY[\gdfm\o]s[tmvV
Bg_]
RhW]
R]]r^[o]p]
@fC\F[M]OcP\TaUZW\YhZe[[]bc\eZmcnbo\pcufv]
TfYjZV
UlZ\
B\R[S]TlUfWYe\
DYvi
DYvi
A\B\CcG\IYOmR\V]XgY]Z]][^]_faYcem\o[rcuZ
OjW\
OcW\cj
OSX]Y\_a
IYOgWScf
Xmu]
OfWeY\
WjX\_daZ
TbVZWilZ
B\CjG\V\ZZn\qfrc
A]GeKbM]NcUdWbZ\[X^dv]
EbL[MhS\Wb[\e]
EbMjS\[\e]
B]G]LhSgWT\ce]v]
W[[k
W\Y\\g
A[DcEbFdHZJ[KZL\N\OaP\Q\R\UcVcXaY\[Z]b^d_\`ca[ccd[eef\ialUmbnfofqcr\sYtduevX
CV]feWu\
Cms[
A[B[C\G\HZIdJ]McNdObP]R]UZVhWRZ[[X\T]Z^g`cbbcbecg\hbicl]ofpdqbtkv[
CgWdX\]W^de\tfu[
mcog
@gBcCWFgJ[K[M]UbVZWYXcZd[c\]]g^U`dcgeUl\m]n\o[p\t[up
BdD[H\J[Ud]fo]vk
@dAgJcT\W[Zcc[vg
AgJcT\W[Zccavg
B[O]Welho]
BkWW
OaU]VhWZ
[ll]
L\O\Pj
BfPbTaVbWVh]
K\Vij[
Wjqb
DgG\W[
B[C\FXM\O\PdR\T\V[WWZ[[[\[_Z`\a]b]cad]jmk\o]tYv\
PVW[`\cghc
IcP]WYZ][h
EZS[U[Whcal\
@\B\McO]T\U\Zb[b\e^\_h`Ybac]edf]hZjbl\m\o\pgq]vZ
H]K]VgZX[a]c_Tbeeag\jdpg
Kj_\ecg]p\
ZWpb
W\ZfpZ
]\_cpl
@[C[L\N\Wk\b_kf]
Z[]h_\pRt]
D]lctive
D]lctivf
A]BWFaG]J]NdOiP]Q\R[ScWbX]YaZd[d^\b[caebfdlbrY
Cgvf
Ogu\
F[OXSjVcf[v\
fmsW
B]C\FcHaOiS\Y[`]e\f[k[vZ
B[O\cj
OZW][c^\c]eduh
C]DdGeH]K\LZM]O[QbR\WVY]Z\[W_abZcZd\e]khlZp]t[u[
AaBWDWH]acc\h]k[vk
DdN\[]^]kku]v]
BiDiG[Y]vR
BjDdGdLZO[QdWW[Y\\bZd\e]hct[
@aAcB[E\GdHiL\M]N\ObR]WaZ\\\^e`da]bgcbdbgbiamcqbrbuh
@\AYBeDcFaGfHcI[J\KdMYN[OhQbRaSdTXUcVbXjYeZZ[b\]]W^VbcdceZfVghi[jak]mYn\oWphq\r]t\ubvg
@bAYEZF\HZIbJcKaM]OdPeSXTfVbW][[]c^Vbbc\ddeZh\nirbtU
A]CVHeI]JnO\TcY[od
A]HWS]WV[a`\bldXk\mc
@hG]K\O\U\W]Ye^gc]mZn\sZuY
@kD\Sb
@]M][fufv[
A]F]Gbeghbobpb
C\DZH\QbWXaabhdavf
BZC\FdIdKZN\U\WWX[Ye][^i_\`cbbeYf\mdnfojrbsetguZ
J]McN]OlTcVX]ac\n\ub
@hEZc[j]
FfOZQcUfW\d]naugvX
BXHkM]Of[\\ce[tgv]
D]Ebdg
ClDXHqJhQbS\U\Y[cYf[hZlkmXp\qcrPsXuXv\
HhJcd\oas]
J]U[V\][mlo\p\t]u\
^gvc
A\M\NgYc^crd
DbFiHeW[qc
HeT\W[m\n]oX
B\NhOhT\c\l[r\sd
BcO\^qu]
Ojm]
@eEcFZOW^Xcf
AcF]K]S]VhW\X\Yg^]`\b[d]fZg\ldmdnZrcs[uk
Mb[]]gmZnboZ
OgP\o\
^\ui
Che\
Kfefhg
@WASCtFXI\LhPdS\U]VmXdYXZb[f_o`UbccdeUfZjcm\n[piqbu\vn
@\InOTT\V]WgbbcYe]mYndpUt\uh
Oicdog
AhB]O]Vd^\_Z
@dAcBqCXDcEcFZGeHiJdK\L[MgP\QQSYTcUbV\WXYf[\\a]f^Z_bb\d[eUfQg[j\khlcmXnWq\r[sYt\
AfC\EfG[HUIYJcKXOZUeV]WhXb^q_db\cVfdg[manjoXp[qas]tcuV
@dAbD]FbQ\VcWZZY^ja\bWd[o\qYu[
Zmp[
NZm\omse
BiWX[\egk\
^j
@[I[JaKkMkO]W]^jeemZnZ
Wde\tg
H\Wf
DVOvP[WYeXuU
F]HZJkK]PbW\Zc[\^Y_YbccgeffXgeocqjrVs]u\
X]]b^\uh
aZei
CXHgOmQ\UlXY]de]g[hbl[mhnYoXt\u\
B[HXQh
B\EcI[KbPaSXXd]\c[ebfkg]okq[sj
A]CcGeKbMdeZgflbncoVt\u\
AgBbHcJ]KXQcS]UZX]]W^]e\fck\m\neqcrctbue
C]Hjd]
AbB]C\GZVh^Zdi
EXPcW]^\gcqZuqvW
Ab^Wqh
ChG\JdM\Nf^bdje\uW
Oiccs\
OYW\vh
]]mgnZo]
B\Wj
A[O[_fab
@ZHYOmQ\ScVaXbY[`[gbm\opq\v\
HiO]V\W]vW
B\Wsjb
W[n]ol
TdVdYg^\q]
@i`]
BYO[PcU]WqYb[\e]uZ
BWGZH]O\Wm]\_]ekuZvY
lj
UZ[fmgn[
B]HiIbWd^Yb\ub
YceZlbuh
AbCZD[HdJ\OUQYUWV\WbX[Z][b]W^ga]bYc\dbf]kgtcuc
@\J[O[Vf][b\e\gamYneshu[
CaOtPbVWW]cfs]
E[O]Rh
C[EcIaJ[MYPdSf^baefbjarh
BjHaIe
BjH]WhvZ
B[CVGbH\JhK]NbS[T]VXWaZ]]cfkp]sb
C[JgNb
CgW]ec
@[AcB[FdHZJZKbM\NiOeTbUcVfcUf\h\k]ld
F\S]Whpd
BbSeT\cil[ra
PZSj^\c[oc
K\N\ShV[]\
@hAZBcC[D[EbFeG\HUKhMcN\O[ScVXXdY[Ze[Z\[]\^d_[a\b[cfeYhbjblbmdnYoXpcqar]sZt\
BgCbDcE\F]GbH\IhKXMbNeOiQbSdTbUcW[Xe[[]c^i`WaecDdqj]ldsatXvc
@gFdK[Ua^ca\cZe\hcmgpgqi
@\DWOXS]cklZ
F[G]OdW\cne]
@RBdCXGaWb_]cce[jblpuav\
@ZA\^l
@iBiCgZe^Wna
ShWcl[rX
@\GeO\S[^]`cchl[
@oB]FgI]V\WW]b`cb\cQj\
@\BXOZS]W[aZcvlVq\
GXcnld
@cAaBeF\GcHdLfMcNbOgPdRbS[T\UfX]YdZf\f_geZh\lbm[qis]tWvU
AdBiCYDcF[GiHhJcKbMcNaOcP[Q]SZU\V]W\X\Ye\b^e_[bje[fZjalfngoVpZqcr[s]tivm
@ZH]LoOUP]RUVcWgXc^f_bcce\gbh[sltW
FYS\T]Yp^ic\f]p\
@aCZDbJXN]OcPZR\TdVbW\Xf\d_eehh[jYp[rft[ubvZ
MZOZWhXfYX^h_]g]h[jap[
@eE]IbN\VbW\X\]g^b_a`eeZm[ogpb
@jE[FYZ\pX
NmVZWe
Ei
XU\d_Y
CnJ[Y[
MkVZ
CaE\J]LdMYO]S]U]WbY\Z]\a]\^\_]ddlhn]qav]
NZ[hhb
@bAcBoCbHnI[JfKbLYMdN[P\SdWRX[Y\Z[[\\Y][^Va\bddbeagehYjZl[mdndpbqXr\sftfuXv\
@\MZN]pi
MjW[
E]OlW]^\`\jb
CfI]J[O[VkY]aa
@]S[Xj^jebp[
NhO[V]
AbB\C]HYJi
@eL]MZO\W]\[^ZqnsX
Ob\\^k_[c]pcqftc
^Ypi
VqWZ^]
\Ytj
CcJaZhh\rd
_[hkq[
e[pg
HbJiOfVZpb
VZY\pi
M]RgV]tZ
@bChFYJYO\P\W]YZZf\W^mjctf
C]Nl
C[O[]b`k
VZan
HWJXObQjWYZdc]ecpdv]
@ZFkHXK\O\PdSeT[UeW]\]^Ygbhdm]
AbD\FdKZLgS\eYmgndt]ua
W\ehlb
CcLaNZOhWaYaa[ncof
HgY]efg]ua
CbT]Wha]d\
U\mbqZth
AnG]I]JYM]NaV[WbZ\[]a]e\hbie
Nh^[fc
TeU[ui
m\nioa
CdVda]l]mjnkoep]
OXcg
HXWb]iag
BeCULYO\[]ehuZ
CXJfNj_]
Cle]
MdW\[kt[
AYB]CZDaJ[LcMaNfQYSYThW\Yb[Z]e^Y_[`cacbedfe\hYj\kcmbndodpdqYrjub
A\B\CZDeEbF]GfHbJZK[L[MhNcPZQ\TeWYXcY]Z[[k_]`ia]c\ddlXmioipjr[tbvh
LbWYZf[d`Tbd
Wg
]em]ug
OkVYWcn]
HcKaVhWY]]lcnfra
B[HeJXM[WiZb]d`be]mbv\
CeLnM]N]OcY]Zb]aa[e]nXoat\
K[M\NcO\U]Yb[\]]^aeim\n[oh
B[J\K\WhYc
@\BeLeM[O]WY[[]W^eabbic]e]oguY
@\E\FcI[KbLdN]SbWTZ[[g]dafc]eZhhj\k\l]m[oapar\tcve
FZI[KhLcMXP]ScZ][d]d^e`[acebhbk\lam[ocpct\
CdD\EcHbJcL\M[NYOaP\U]WcYZ[c]]b]dZe[f\gak\ljneo[p]tcu[vZ
A]B]D]F\HfOgT[U\WbZdcfe]ldnaratWve
B[L\O]Wellv[
AZBXCVD[FdHaMbN]TgW][c^blSqduZvf
OZWjt]vd
BgWW[Zl\
HdOdV\vW
AhCYUamdo[
O\PVfjh]ta
DdJoP[WR[dv\
AeDdGaHaJbK]McP\QbRaSbT\WV[b`ba\b[egf]hcjambqbtdud
@jAUCdEcGbHbIeJYKcLWMaNeOaPjQfRYTbUXV[XeYk^e_g`[a]ddfYidjfkilXm[qcrfuevg
@aCgF\KeP]R[SZXhYeZd[Z\a^d`]ahcYfVgbhgjfmZoep]qZs\ta
AdMhVdW\_]
EcF\N[e\livf
JbSl_]`ddcl]
MmO]V\
Ok`]c]
DkG[O\SkWl\c^[c[ebl]t]u\
S[cpd[lh
DWO][\vi
B\ObXj]Y_efe
EdF]LfNhOfSaV\[X`bf[hZl\qet\v[
C[MZO[Vy[\\c^[_Zb]t\uY
E\HlScY][]\ec]e]fbuf
DkEZVZdXe[
A\CfDYF\HZIdJxOYPfQfS[TWUo]heYhelZmcoapUqYr[sduXv]
CqDdGXO\`\
DUEaJaMlNeOaS]V[W\\V]b_deZg]hcl[m\vc
H\UbV[]ce[h]mtp]t[uZ
CcXZji
J]Rbe[rgte
AYBgG]Medd
L[lp
`fv]
W\^dvW
Ee^l
GZL\McN\OZT]VlWU[h\\^\_d`bbcc\d\eZfqhVj\k\lbq[tcuT
OjP[t]
CfL]Mg`\ha
J]MgW[Z\[c\\abh]l[rf
NeV\W]cje\qgtY
AdCYD[MfW\^Xvk
CaDkEZHdMcNeOXVdWZY[^g`[a\c[eZhYlXrbtcubv\
EiF]\]`]ejf]h[j[vZ
A[CZIdKhM[PbR|V]WY[X\\]c_ceYfcpXqYtXvW
MYeYpWuo
AdDaM\O\S\VnY]_X
@[AbBjCWE[FZHeJ\KbLfNVP]R\WMZ\[i]Z^b_U`Zgbj\kclYm\ncocp[qcr\uevd
V]b\uk
egt\
A]LgMWNgW]Y\Z[c]daeej]l[
Mi
D\OeWncde\tbv[
@\F\G\K\McNgWlZ[]]e\pe
@bNYcYlhv]
^il[
AcCZD\Osade[tbu[
CgHZK]N]PdSch]lZn\u[vo
AaC]D]GeJhLXPcTcV]Ws^]cae\lWu\
AcDX[\vi
A]FdGaeYl\tg
O\[]uh
DUEZGk[[^cd[lZvb
HcO\Vk[]q\tluf
`]eh
AbJ[KdM[OX[[`YekhfpjtV
@YAeC\DcE\HbK\MZN\P]QZSaT\UbVcYc[Z]b^r`bcbg]lWnco]q[tXuhvn
N[O]`m
FbYa_a`\eYpWtduk
A]BdCYMWO\Vf^cc]sb
DWEZ_eehfatgucv\
@]C[H]L\NhZdepp\u\
AbGkMe^\dc
AXCkDhEbFbGSMaN]OkS[T]VqY\^Z_o`Tcfd\e\hTi\jen[p\qnuWv[
MbWbZ\[l\]eZhkl[
@]M[N]R\p]t\um
V]W\Z\\\`\ektZ
Voj[
N\`i
MhV]`bvZ
M[Ni[\lZvb
Y]^]cge[l\
AgHYS\V]`\lo
WYeb
NeV[^hlY
E[vM
[i`\
@cA\C\D\EdFeLhMhO]W[[Y^\`YhZj\mWn\ogtcu]vk
A[HdN\OkS\Wb[W`jdhlXu]vh
CkD\_\dc
MgN[P\VZWZ\beblitb
BjGZH\N\OgWh[]]]ehjelX
D[WbZ][he\vd
C\D\RaSf[]\j_ZadeYf]hklZpctX
EiO]Tdebu]
Ri[[me
MgNXReZre[t[
WseZvf
]i`ane
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
BXKcP\T[UeWjYiZc]c`[mfncob
K\U[mboj
BmHgeZg\m]o\
HXIUOWS\TbYV`]cvedgc
H[IUcafcud
AfDYGaH[IeJ[OiV\W[`bcRdehaldubvZ
DZGaV\dnl[vY
AiO[Ve^c`bc[dXgav]
AYH\I\J]OcQ]W\chva
dZvl
P\cZdhl[vR
CdG[I\K\SfT[UbVbY\ZZ^\`]cahbminZpZr\uc
PbSYU[VbWg[[]bc\leobs]
B\K\Ue]\ejg\hcncoVuj
P[cj
C\Ue[Zg\hcmfn[oVud
K\UdW\mg
A\CgH\McWUZ][a\cc\u]
D]Zh
@bAXBeCbGfIaJgKgQ]TYV\W[[[^kb]cQg]h]lgr]uYvX
@iN]^d_[
JYMj^\bhc\d]
@eB\CYDiEfG\JXN\[\dch]vg
NbOeW[X\[j\]cclXv\
Dfhdv\
W]Z][i\]h[
BZGeJdLZO[U\V\WZ\bk\mZnks\u]
@mc\
AdCWD\I\P[Vb[]ci
OaShV[Y]
AbD]H]IbJbO\SeVeWd[\^\cZjaqdscvc
WZll
EkW[^\c]e\jgvb
C\JfNeOcV]W[cen\
C]Pechlb
CbD[P]Ye]a_acWecm[
EeJeW[cflT
Pdllscuc
NbVh[\\c
C]NiPZVXl\ne
BZCWE]FdG]H]KbLdNiPaT\VaZ]^Y`\abbcc[f[g\hei]j]lim[o\p]q\r\s\uc
@]AcChEbFeIbJ\KdLZMcNPOgPcQbSaT\UgVeWWYZZc\[][_f`\dahfkalhqVrYteu\vc
@bD\EeKcM[NdO[P\SjVaY][[]\hTi]o]qfr[ub
UYV\]v`\m]p]u]
@[EeNfVhWXhd
E]L\MjN]S]
[g_[bgv]
AUCWJ]K\LgMgNVOfW\Zd[b`\a[bdemhhk\lhp\
LdWk[Yv]
EaI]NXPgVPWvZ]\d`Wcb
Jacel\uj
CVNjS\j]
JbLjN[WS`[hhu]
NfWi`]c[
ETM\NtZX[Z`Wl[
N\W\]X`er\
K]M]PhS\W[[gb\li
E\NklY
JV`c
AiNYVlW[[Z_bb\
NYZg[\
NYZg[\
D]N[WhZclZ
CgFZH\JcMaNTOXPbVZWZZ][f\a]\`lc]u[va
B\CfFTJhN\PmSWWU[a`ivc
FhJW
`i
AhPYZZ[n`[
N[OZ[Z`k
H\R]Za[d]]b]mio\p[ub
mlo\
B\G[M]OoR\VXWY`\cdv[
G\cfv[
ObWh[Vh]
E\HdWZc]smuZ
EcNdVbW[Yd\\b]cchblf
EcNYVdW[b]cchblj
@VB]C\DYEZGZH]I\KZM\OeRZWeXWYhZY[f\g^c_Vbmcde\jikcl[neo[p]qZs\tcujvg
GZOWcnv]
@cP\jgp]
ClO\aX
BjCfOVS\VjW[d]pf
K]LcOg
@]FlW\lY
@aB]G\MYb\uq
E]O]^W`fc]hdvh
@iG\WZ]b_[e\f]lZm\
@gCWD]VdWb[]\\]bb]ekllpYuc
EkFbNVVdaZd]oc
M][h
@bA]JbTdWdY]]c^jhbtd
AZCiD]EXI[KiMfNfP]S]UcVbW\XfYbZg][_Z`ec\diebfhjakZl[m[nXocpdqbrdsdtWu]
FcMiPbZY^jo\
ZgdX
CjT]e\f\
VhW\^]
CeTYVkW[X]
C[DXGVH]SfV]W\[Ydivf
@ZDbEkP[Wc\g`]lX
@XE|H[M\N\O\P\\Z`da\c\dek]p\uZ
F\HZJ\O[X[Ycadcplfncpfs\
EcH\VbWfl]vh
@ZBaCZFlGfHfN\ObQXRbXb\Zaac[dcfcj\l]vX
C]GaJdObSb^e`[cchclr
A[B]CUFvH]J\O]X]Y\[Z\\]c^ccZd\gdh]lqm\qg
CiN\W[[\da
@aM\ZZpl
A[KcLbO[VkWZ^facd\e]g]sZ
EhjWvl
@nD\M\Na^Xh\
@TGWO\W[\g]h`gcxeZfdl[
DhG\Rd\]dflZu]vb
BXFeHqQf\\^\ees\
A[CeOaS]VbW\_\e\fm
A]ChG\Oc
A]DZE[GVH[LZMiOZPYQYRaVWWUX\YeZY\[]Y^p_Va]b\c[dbefflhUicj[m\nUp]r\sVufvk
Oiv\
FaHip]
@]C]FXHYQ]T]W\Z[]d^]m]pjs\
BYO\ZV^b`\h[l]peuf
CYH\TVW][\_]egh]ljm\n\oa
@nE]M]NfWU[\^[delg
HZL\QgWjcTlX
BgHdXYv]
HlNcZ\lcn]
@XCbKbMgP]SeT\VZWYZ\[\\X^Y_]`\bec[d]f\lnndocqdve
B]CcEcKYM\OhP]T]VZYV\\]]^e`ga\blcXd\h[jWm\oeq[ukv\
@nBoDREjFcGTHfJgLaNbO\ShT[VjW[ZY[S\]^c`[a\b]djf]k[len]p\r]sdtZu]vm
@iJ[M\]d^\`bc]gcj\vn
AeC\F\HbIbMdN]O\PbT[VjZd[]\\^Z_gbccfeZhimaocq\uev[
M\T[[fe\h\jetc
Yafjl\v\
Pol\pd
E[\]^lbZtbvb
@aC\DZEmFWGXO\QXSfVeW\Y\Z\a[b\c]dng]hhj\ldm[
QZVWWh[[_b`hdbedl[t]vb
AfBUEkFkIbKcLeMcOhRZVaWYXfYY\Z_\f\gahfjgkel\nXo\pbqbrdtnunvR
@YGdNY^\_bp\tj
CbEfNcOcP\QYV]WX^hvj
CgVeYblbvn
WgX\[hvT
XgZc]Zlcoc
A[B]FdKfW\Zb\ZdZecg\h[jelbmhn[oZp\u[
Gc[ge\v[
CZYb\Zeitmv]
@hBbCVFbGUHcJ\LiM\P\RaSfU\V]WVXlZc\g]]^e_\`[c\dmgck[lct]
HYV[W\Xafbsk
@]A\BXChF\G]JYLZMaRYTYVaWkX]YWZW[V\T_o`caXbgcYdcehfjh\lYmfndo]pcqatfudvh
B[LhW]kW
B\DaNcO\WZYf\dafiglft[vd
LgO\\b
Fk
@eAZCbEZGZHeI[K\L\M\N\OZQ]R[S[TdU[VgWlXVYaZf\\]h_lafb]dbeZfeg\hek]mbn\o\peqYr[s[tb
FlHda]cbd\l\u]
Dhd]vc
D[J]O\^[`[b]h]qivg
cXgbhj
Qg[\]bgcke
\\dXl\pbvk
CiOZSY
VcYX_hb\cchdpYt]
\hl\
@bBtCcDhEZGZIcJQLWM\NjPiShTfVYW]XbZ][j\]_\a[dieafehcj\mcr\
D[FYGp[]a[dl
C[DYGbJeP\S\ZeaXdruc
FbVWb\da
@jF\V]X\^\
UgVbjU
BgGSJ[W]c\vb
@fCXFYGWH[KeMZOXPiR]SeWXX\YX[]]g^\_]`Zb[emfgg\l[mYoZpmqYsfvW
@\Ei
B]HWM]UbV]WY[hb\c\e\gcljoY
FfHkd\
Xh^[
@iMYNcb\cfp[t[
C\FcH\NZV\WZakd[
Fg
CcGWJfVZWX[]\k_\u]
ehtb
BeT]^Zc\d\lfu\
J\Q\aj
@lA]BOFfHYJZKZL[M]OZWj[k_lbVcndbebj[kcn\q\s[t]v]
@\AbSbV[X]hbjo
BYCeEdGdH\IcLjO]P]UbWTXe[\^b_ZcaghhgjkkTlZmfnco[p\tXvY
@hG\KYMbTeYdZ\\]]\^\afbecaejfZo]p]t]
C\GVPbSbV[dofe
@\CdN\VYWYXdY]Zb_ia\j\lZ
@]E\I]Xg`\jal[p]
@bGcO\h\lhv\
V\^alcvk
CZYf\fh\lZ
C]HdR\cadde[fZvX
@YE\O]W\XbYf^Zeijgq]
B\C[EdRYV]\ot[
@gs]
@YDlFiGfKgMfZkdPg[oYpgvb
@XCYD\ErJ\K\M\TbW]Yc`fdfeej\l\ncp[vj
FgQZS]VYaf
CWFdHeRc
@fA]C]D]FcHcIcJbNgT]W[Xd[[^[`fcee[j[len]r[ufvc
B[CeGcLeV[\plat[v[
@]CiEbF\JdUcW]XX[b\]`\eZh[mdnZubva
Lh]\eb
AdBWC\H[OeVWWbYb]e`]cehfuZvq
GeHZJ\NjV[Wl[]
C\EdH]JbN]WZ[[lr
@mAdCZE[F\GeK]LcMiNdObR\SnVRWZ[]^\`\c\dYhSjalpmbt\u]
OeW\Z[[mc]hYlZ
CgSa
WXhj
J\dh
@jC\EcF[KfLbSdTdW\ZT[Z\b]b`[cfebhfocpeq\r\s[
@[MeR\[[]acbe]uj
Eld[
CfFlXVZb^Z
C\FjGWHcJdKeMbN[OcQ]ScTYVeW\X[Yn`[eZfci\qfrXuY
@]CZTdV\[[^hcelb
@UFZH[NbQcW[abbZclhfjfnZqZubv]
Zfa\cgjWmenX
JjL]PbTbVdWh\Z_\l]rY
@eB\FaH\KkMhN]R\V[Wb[[\[_cbZcZh[lkm]pft[
@SAcB\FYJYK\L]OcP]SeWfYW\d^c_W`ZaZb[cZdYeXg\hbj]kgldnQpwq\rduqve
BbV[Wg
@iA\CcDZLZNdObPcSeTdVdWdYcZb\f_X`Xa]bWcgd\nOtV
@UCeE\IaJ[KbLcO\PaVaW]YZZf^[`bcke]h]lane
@aDdK]NlVV\e`[l[t[
Wh[dl[vS
AbKgO]P\ShT\WZY\^\`\fZhdm]o]r\s]
@bBeCcD\E\JhM[OdUb[Y\\][deeZndtau[vc
@]ChDbO[V][ce\jd
@ZBZC\JbLgMcOZV[Wd]hcfp\uc
@[BeCZGbHgO\Q\[p]]^]`Zb]e\j[k\qetYubvk
C[DfEgFZGWI\NaP[S]TgV\YcZ\[YbZdVechZlkr]u\vR
Ni`\hf
IiO\c]
E]FaNYhh
GYLUW][]cilg
B\EbF\G[L[P[T\V]Wcd\hclgn\v\
@bEbG[NYT\Waccd\hel[v\
NbWglZn\
A[DaFbG]KbL]McOcQ]SiTbUfW\XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
BmC[D\E]HUJcKbMZNbP\Q]ScUYWfZ][Y_a`[bYcidVhejbkbngobrbvT
CfH[KbO\PcScW]XdY\\\`iebgemcn[u[
Vdvh
Mj[P
Re[T
BnR[Wg[Veiv]
B\Uh[]
AdEgFkH]NaOX`Ydlf]kc
F]H\T][ko\si
B[FYHpJcMgO[S[[ce]s[uc
B[DkMdPhS]Tc[fackYq]
D\Hc[]bcdhv[
[i
Zj[lj\n]s\v\
vg
TiWc
AeCbE\HeMbP\TeV\Za\a^h`db\c\dafZh\lZm]o]t[vX
AhJbT]`[
A[O]PcU]VfW][\^\`]ahc]lavc
CcD]K[McOeR]U]WaYbZba]cddeegh]ndofpbqZtZuev[
C]LZOfS]VWZbb[c\dhebv\
OZck
LeOcU]V]W\Ze`beao[pft]
CpO]cdd]
MbR]VhW]
A\IYL]M\OrScV[b]cde]fbl\
BYOjV\W]cd
OkcZ
D]FcJZQgYdZd\f`de]h\v]
D]FdQgYYZbv]
\h
A]TbVYWdXh[cpYtc
TbXhpY
C\OeVeWia]ocqc
VlWZ^]o\
Vjo\
PcV[Yhsd
J\V]WhZb[\
CZHeNdTeV\W\Z][\^daehclftV
C\HgTfWX[[h\
V\Wh
DcGfIfJeN[ObR[SaV\WYY[ZY^f_n`[c]hYo\
DeGlJ]SeW\Y]^\_[h[
CYIfOi
CX_s
C[D[Jt^Y
CTJ\_u
CjDbGcHWJ[S[W\Y[[[\f_[l[o]r\
AZCZDcNbS[Yc_]cgr\
CQYX\v
CbYU
CtHWW\\Xo]
AhCZW\
Ai
Dg[hhbv]
OZP\^Z`qc[e[
H]J]N[V\Wb[Xc\emvY
C\G\JnSYU]W]Za[V`Ve\v\
CcFiV[WY[f
CeFhJ]WZ
F\G]HbVjXc\a^b`]aae[gbjcpZsaubva
EYHbVdWWXcabe]gdrb
EhV]dd
DcJjW\Zcd\e\
BfWdZ][\b]eamdu[vX
BfHfWS[\e[
BaC\D]H\J[M[Wa[[_b`bekpYrbsct]u\vU
BlL\R\WX
CZFfH]JlNWP]WZZd[[`ZbScadjf]h\o\
FjJRdp
FYH\JWZg`\dbh\v\
H]Jd^ZbYcddR
C[Jc[k_b`\u\v]
AeCWL\N[TbV\[acblW
A\Wi
@]CbIcJdP\WcZd\d^i`emfp[qar\vh
JfWaZb^V`]mip\q\vk
CgWcm[
CVHcJkK]MeO[VeWYZY][dZgdmdoZq\rb
H\JlTZ
CZH\JwM\O[TZW\ZXd\g\l]
HiUbmc
JXViab
FbG]OeWZZcaZcddi
FbOhaZc]di
PgWZ[]^\
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
@kBZD[G\J\O]SdW]Zj[c\\^Z_]`hacc[e\gZu[
A\^U`j
[fci
AkZb[a^]`Tgb
AYBZZX`h
E]P]Sd`Tc[
R\WZYl
@\A[B\CRD[GWHeI]J[M[R]SjUaVbYY[Z\\]f^X`fcbd[gZmanfo\rUsctc
A]G\OpSYTbU]VaWi`Zhgs]tb
Sit]
FaHaO\SlTZV[Y\`\cfnYqcrX
OSSXW\`pc]
Ph
D]WZl\vm
Vf`Zcgv[
f[q]sk
Hlob
OeUkWXZb`cc[ebg\o\
CVO]PVSi`lce
SVWSceld
SYVVWj
BcC\J[PVWZZ\[Z^Z`oce
@jB]CXEaFVHXJZKfP[V]WYZe]c^[`Xbacad]egfahaj[lbmZnZpdqbsbv\
@TC]FbHZJ]KYMhR]TeWdZg[Y\c^]b[effdhepiqbr]sd
@\^ceh
@\K\ohuc
@c]im\q\
M]oXpf
F[Kin\
@[LbMcW\efg\h]pa
@YElUbcde\
@WKUMpRjZZ[[]ee]h\pX
@]EXFcHjKfMVNZR[ZXbccZeahcoZpfsZv\
@]MgScT]XcZe\e]chUoYpfqa
@kM[
Ucq[rh
@YKlMZ[h\]e\gapa
@jEmFcMVc]
F]H[NbW\[op\
@aEXF[Kg]\c]
@ZCbD\FfJaKcM[S]T[U[V]WaXb[\^f`cb[dde\f\gajao]pbqe
@\BcC\E\FgHSKhM]Qb^Yd\ggp\
D\H\di
EZFbHcKZWkZb]d^hdZhap]
EpH\J]]c^\h[jdp\
ChHX]X^ede
F\qZrh
B]DbFaG]J]KbM]O\T\W\Yd[c`\bacZeafeh[o\pethubv\
@hHYWpY\[[^ZeZfcg\lap\uh
@ZKbM]pitZ
D]FbZ\[\eh
KbYd[\erf\h\pX
[\\YeZfith
FiHkOZVdW[Xb[[b\s\
FgHgV\W\b\c[s\
F\VhXbce
KZsh
KZsh
B\CZGaHeN\TiW\[glc
Iff[l]ri
RgW]
RgW]
DXRZ`hdglb
E]de
JiUcY]f]lbv]
JiUcY]f]lbv]
CgJ\W[
BaC]^\fhv\
@\BXDbE]H[NhOfR\[]]]^bfag]hbiWjcmfnqoZqbu\vb
WZnXor
N\mYnroN
i[mjn\
H\K[VbW\m]ngqYshu\
g]mVnroYq\sh
BeJgMlRUWZ[\bdu\
R][u
BiM[[[kZqZ
BXMg[l
BZD[EdFgH\L\M]N\QeR\V[W\c]dhh\j]lZvf
ETFqL\Q[W\devU
DSEPdk
EPdc
EnFWH\QYdWl[vg
B[E]FadhvX
DdElFVQ]d]vd
E\Fgd]vh
ChW\
gh
P[YSrr
Y[rg
CiG\ee
ei
A[B[GYOXV\Wf]Xciedud
Jl^Vu\
@ZB\D]FbHZJaL]NcPcT\[]`blho[s]
P\cZli
@\CdE[J]Nc`jcqhbl\nc
@]EfFeNeP]V\^]c[lV
@aB\C]FfHbIbJcKXLdM]OfPeQ]R\TeUXV\W\XdZd[c]c`bddecf\gchdiam\oYpcqarZt]
@bAZE\GdHcJ]KcLdM[PZR\TcW\XdYeZa[[]]^Y`]b\cYd\eejeldmfsbtgvc
@[FdIbOjPbSaVZXeYl]e^Zbce\l\pbrZ
FXG[VS`Vbddtg\lb
@aA]D\H]MgU]W]Yg[d]bd]egg[hcod
@\O[Ze_klg
AaF]Ig
HcJh
MbO\PcS\VbWc[X^a`obbjYpgvh
LbOgVgWZd\e]ud
L[O[PpS]W\YVl]
F\Gh[b^glZ
CZJbL]NdWcZZ[\][_i`]eap]rbvf
A\B]E]HbOhT\W\[hve
F]HiJ\L\O\Vcbhh[qX
D\EhFaG[I\K]LZNfOZPUSbT\VZX]YaZb[d^n`fbXcieZhZjak[l]qhv\
VWW[X[dk
CbFjHaQcW\XcZf]]^fh\l\n[v\
CeFiH[h\
W\Yk_]
F\RjW\\[f\
@dD\E]H[IfJ\O[SgTaUbWZX][[\f^c_caeddechfj\lam]nVq[rdsbtau\vd
AcBhGbIePcSXUdVe^bdYe]fahcj\q\tevY
Sk
IpJ]O[R\f\r\
@\A\E\FbHkKcL]MeNbO\QgRbSbUZWPX]Ye[Z\\]c_[`]a\d\fgicj]m\n\o\q\sbug
CjFZHdI]OdSaT\VfXdY]eafaibpeqdr[seu[
FoHkJbQ\cZ
K\O]YW]k
F\HVJ]T]Yi]]cdfcg]s[u]
H\Tj
TnYZc\rZ
EZFmO[Q[SZc]fTr\
CcIdKbf\lhm]p\q[r]sYtfu\
fesW
F\WWfh
rh
K[Yb]j
n[t\un
CbGbH\JZMaO[S\TlU[VdYb]e`[c]fhmesfuf
C\Hhf[
CWGdJdP\Q\SXTZV\XYYgZ[[]]c`dcZeZfel\p]rgsauZ
A\HTQhS\qX
FeH[S]YYchfYr[vd
JiNcS]hg
J\Sj
CZGaHhJWQZS\TZVYYm]]fchfnlr[u\
F]G[H[JhMlNjOiRaT\\]]\edh]n]pct\u\
F\HUSgY\qbr\
F\SicX
QiR]fb
Mmee
B\CcFXH[IbJdQ]T\UaVaWcX\Z\[b`ca]bZecf[g]iakfl\m\n\qgt]v[
C]IdhcqjrWu]
C]M\OZVZ`chdq\reui
JnM]`\f[r[u\
CueUhW
Jh
C[HZJXKfMZOcUfWvX\YbZ][ef[g]l]m]q]t]v[
Wh[jkY
CcFcI\J[KfOcRbTZU\WXYac\ffqhsY
C]Olf[h[qdrZ
CWrk
ClFdHbJ]O[T\ebf[qVrfv[
@\MmfZ
HhfXmkrnu\
BjN\W\]cjbnZ
B\J\N\nhs\
B[JVN\m]na
C]m]njo[
UZZhgd
G\OkR[V[W\XeY]\]_jcae[o\u\
OhR\W\ce
O\Y]_g
OYXe_\
O[Vl^\f\
G]R]Yl[]
N\OWVhXfY\
J\X\Z\_\e]h]mjoZp[
]Zmgo[
B\]pe[r\
ek
IZRiW]\]sctf
GdOYWk[]kUvi
GbHbKbO]Wi`ba]b[c\d\ebl\ras[tc
HbWhYb\Ye]
Wfhbk]
C]H\S\Ubf]mdpZrg
ee
FcGbHdI[JaL\N\O\P]RZScU[VZX]YXZ][\]c^[`\cceYg\k[lYp]qarlvY
BbGeHYJcL\QcTg]c_\feh\l[rZthv\
ShrT
FcG\Wn]\fcq\r[
Hiqhr[tY
HbJe]bacf[qkr\
BkH]W]f]rc
m]qerS
JZV]W[][efk]qgra
F]J]UaW\\\ecgehapf
VeWYY]\l
A\B\HcKnR]WfYYZc[\\b]c_ZbadbpZ
A\R]VcWiZ]]cbbv\
Kl\\pZ
DjEjG\W]
U\Vi
OZSZVnW\Y\_c
VkY\
V\Yh
O\ScV\Yie]rV
@XAfBbCgDZE\HYIcJaKbLbMeOeQfRZSdTaUhVcW[YbZ][b\i]l^Za[ceeXfZgVhalTm]n[ocp]qorZsZ
@ZM\SgVgY\igpiq[u\
BgLZM]TcXcYg[bhYkblX
AeHZco
KbThUgkcm\r]ub
CiV\^Zccl]
AdCdN\O]Yilc
AeCZO]PcYfc[
CgY\
CXG[L\P]QcTXY][[\[`]a\cdeallqZs\
@fG]NlO]TXVeWV^Xcblc
GcNkPbV\Wf[e]a^pcid\lZq\s]
CZHdO\T[^]dcll
BZH]Qhc]
NWcblI
GbM]NbO[PbTjZ]]b^h_]acc[h]l\t[v\
CYGbJ]TjVdWY[]]]^b_]aeh]lb
CeJbPdTjVdZ]]d^flZ
Kbd\ei
d\ellc
@\D]Ej^\vf
Mk
CcL[Wt[b]cjbl]
R\TfUdVXWRYf[\]\dclYmcnfoe
HcR\W]Ycdclgmbofrb
WWlh
B[CbDcEdGaHWKaL[M\NZOeR[SdTZVYWYXeY]ZX[c\c^]_b`dacbbecgahajak[mbnaofq[rasftVuZvW
@eBeDjFbHYK\O\QfWh][aZdcfZl\mdnjohp\qWsbt]uavj
B]Vi]g^\cemVq]
DjEcvS
a\dhlYud
[g]]^gh\
@cI[L\MkOcXd][^Zbad\h\meu[
G]\ic[t\
C]DUEfFZGYHbKlM[OWPeQ\TcYf\]]Y_\bWcYdoeZh[m\n[oYphr]tbuZvb
CdK\MhX\[e\[][cim[o[pfsZu\
CWD\HbI]JgVbXk\Z]\^\_Zakc\dVhek\m\nUoRs[v[
K[XY]emYoipa
E\F\KYOgn\obsZ
DmEcH\V\_]
C\D[GYSjc\dgv\
KUXj
XhoU
D\FcGqS\Xh`cc]d\eehcmco]pcvd
DbE[H[KcM\\gdZe]lkua
@bA]BXCeDZEZF\HjIaJ\MXN\OcSbT]V\WX^g_Wa[badcfggjhYjdn\pXqjrisZtivd
D\QZ`Yhjv\
CXDbFaHdJ]McOXR]U[ViXbYd[[bbc\dbkbo\rZsXt]uhvf
BbDbM]V[[]uZvh
C[HirZ
A[B]CbE[FcG]OcRiV\Y\Zb\b]c^e_gcbe]gYh\j]tkug
CZW]Zbejv\
N[VdWYahe]jX
VkW\
[Yej
@ZAdBYCdDYF[G[HaK\L\M\OeP\QeS[TZUbY[[Z]Z^d_badbfdbf[gbkbl[mWoZqbrYv]
B[H\J]OWQcUeV\Ws[g^Sa[bTcYd\g\nZo\p[v\
A\OhQ]WZd\
Ai^\
AlJ\O[W\^V`gahd[
vX
B\H\Qod[
C]JpT]
O]WY[l^c
WY[[kj
dj
JiVeWYsZ
A]C[HcI]N\U[VdWo_ba]kZsbv\
HgT]U\qW
Wj[\cbvV
HYJaQfWinb
OWPgW[Ycve
C[MbOZWc^d_]`dbkqave
AZChHbIaJ]OVT\Vfa]ealZratc
@cAYC\EeHNI\QZT[V[Wj_ba[bfd\edqot\v]
c\vg
O\Wb^hbdq[
HaQfW\^ce]vp
AhC]
_i
H\OeVkWbbedY
U\Z\^\am
F\HZQ\dgvm
AYC\D]EhHtJ[O[T]U\VYWdX[][^hc[ddebjek]q[tdva
C\OlWY[i^d`Vu]
AXD\EZFeHaJfLfM]QWWV[U^\a\bidsuiv]
VbW[[i^eg]qc
QmW[d\q\
BeCbIcLeOgV][c]d^[a]b]dXh]lb
AlC\OZP\^U_Y`\a[
[Ykh
Og_[
Hk^Ybde]
CeaV
Ch
BVHVL]QzWT`]l]n\q]
WmbT
D]_]dk
AaHcO]VnWcpa
@ZA]HZOVQ[V\WV^te]q]r[s\uY
B]HXWgbd
@ZB\HVJ]LeMaOoVdWO_bccefhbp]u[vV
D\W\[]dg
B\CWD[EcF[OZQhV[W]abb\c\dke\gev\
T[UgWba]
TjUZZ\ad
TeU\VeWhlZ
LZO[W\vi
O]W\[Xvh
W[YhZacbf]l\vd
WWYhZavg
VkW[
[[vg
@]A[B\C\D\EdFeJ]KjL[MaNZObQcT[WaYg\b^[_\`\a]cbd[ehh]jbm]n\pYr]sbuZ
BeD]F\GZH\K\L[OfTbU\Zd]cbdc\eif]o]sYve
E]F]K]T[Xf]]^jebtb
@eEoFYU]\c
@\E\Zbch
KXOjQmU\WVsh
@WA\EvF]KYO\U\Y\^]e\
@gHgOXTfUhW[YZZ[m]
A]E\FpGdHTIcJ]KjMZOXPZQZRbSbTYU\VcWcX]Yk[]^]`\f\gbhbp[
OiW]v]
T]WZYie\
@eGZMhW\e[henbua
@\AbB\C\DbF\GXHbJUK]LZNbQbSdT[U[XdYd^h_[bbdjjYk[m]p]vd
BaH]Pjv]
A]B]DYL]M\ScVaWfYahes]vj
M[ObP\^\dh
BcNYQaVfWW^Xcbdqlbva
DgdV
AgB]F[G\IbMiO[PdTkWZXcYd[[\f^U`Za\c\dde[fZljmdr[saufvT
PXSa
hh
NZO]VZWh[db]dblZ
E]FZGeHhM[OcP[SdWaYf[b\bc\lZv]
BVWW^pv[
L]Qe^ebfjcp]vY
O\QWWqXb^[cdv\
A]BfI]TYVd^gcfdVjXnerk
^Wdcl\
^hp\sf
QbU]WWaauhvb
W\dYvk
YXZi
AgP[[f^T`[
N]lh
VXb]dglb
H[dq
SWT\c\eefqh[s\
BjW\d\
^gbZ
SfVhd[v\
AdNgVYWg^\d]h\v]
B]GXdh
G\Wi[\l]v\
V]Wfk\t]v\
OiWhY[ZVeak[pcu]
GcObV\Whf[l\v\
ObUaV\_cmhoX
U]mfo\
DbEeF\G[JcK\LdM[NXOfPdSYTcVeWf[b\c`\b\cdhak]lTv\
PWlo
GeNgX]
ObV\`f
P[`j
K]Rj_b
AdC\H[NaSZTdUaW[Y]Zf[\]b^h`]bedYe\gfl[n]qcs]v\
[\`\bh
CfGaZ\[c^fl]qg
TlW\Z\^\
AiCZJ\WeZX^Z`a
JYTfU]^iv\
A\OhW]cd
H]JmO[Zl^[g\
NgQiUhV]WX[c_adch\k[
ah
W\[]^]bk
WYZ\^XbjdhlZm[p[
GZMVWT[[^ia]k\p\q]tn
K]W]Ygr[
K\V]WZYnr[
LaOm`blb
@hA[CdD\EdFgGWH\IdJcLXMeP\QaVcWWZX[b\X]b_\aed\e[ibjck\lYminbocpYqftjua
@cBXCbFcG\JfKdM[PZQ[SbV\ZU]Z^n`ja[brd\eag[hbicjak]mcngqargs\tduh
O]ml
IjK[M\NcOVP\V\^\cjgojYmgn\obqbs\ub
B\CVJ[M[OYPeSiWYXtYd[]\]]f_Yb\cfeYf\hamZn\o[q[rlsc
MiVj[]^YuZ
@ZE]I]K[MoOmVlWX[Y^U`\a\bbc]l\mdpTqYt\
@bBWCeEbLZMhOZV\WVYh[X\c]]^baebah[icjcm[ocqgtl
@]CZEZFWJkMkP[R[S[ToUeV[WdYV\Z]baeb\rZtk
J[O\TXche]hUm]nZocq~rX
qo
F[JYSZTZY\n\qWrr
UUV]]Wmoq]
@lO]V[^d_\cXh[m[vc
O][ZeYr\ts
M[mj
K\NlXZ_[b\nhqfuW
C\L\NbOeVdWj[]kc
@YC[JbK]MYOcVfWUZc[Z^R_\bye]g]j]m\qVs\u\
W[n]un
@]AaBeC[E\FeI[J\KXL\MfN[OhPXS[TkUdVUXZ[U\X]Z^Z_e`ea[ble\gbhmiajcnWo\qkrUsauav[
@VBYCoE\F]H\JjKjM]N[OfRfT\U\VXY\[[]\fch]nioZs[uj
@]MZO\W]XcYo^s_bb\sYuX
CdIS
NYc\qnuW
@gV]
JaOhVZgbt[ul
@[nXup
OcWj^cgb
@[B[EbFfHbJcMgT\^Waccchljam]q\u[vT
O]WZZe[U^Tjhqdv\
@WAZByEYFVGeHnIZJTKYL\N[O]PiQkSaT[UdVZWgXZY\Zc[\\Y]e_VaebWchekf]gihhi\mVn[pYqVr\sct[uRvi
CTEjFrHTIcJbNoOYPiR\ScTdUfVWWTXbYe[Z\]]f^V_[akcZeifog\h[m\q]rYsiucvS
MmX[Y][\^YhUqis\u[
CuP[
@YAcBPChHWI\JkKaLpMlNeOfPgR[TYUSV\XTZg[Q\o]b^hbbccd]eTfZh[ibjdlam\n]p\qdrXtbuhvZ
BmCfHhJWMbN\Q\UeVWWfY]Z\[o]]_ebacfh[mYnbq\s\v]
Z\[k
@\FbJeK\Rjn[
@\IkOWce
@eCaEfFdG]MgN\P][[r]uV
C]KaOfU]VW]\f]h\j]mmnbs\ud
CYH\^]_hqbsfteu\
CZJhMnO]ThUfW[ZU[X]g^iajbScte]gZmep]qWse
CiJ[M]V]XX]Y^]c[e\mbouqhuU
KgV[
M[XuYfb\h]t]uT
W][i
ej
C[F\IjOYP]V[_\r[
A]^jhd
UXV]emh]mcqa
@jChEeFfKdMdT]c\e[n]o\sdtau\
VhWZqY
W\Y]eZmatj
M\O\^l
@]F\MQ^u
O[b]eoh]
@gBZEeFoH\K]NhUeWVafcTm[se
BhV]Wbna
M]OhVh\\eWh]v[
E\I]JWL]MVN]VvWl[]\hcdl\t]
@aCfH\L\M{RZTaUbV\XbY\[\]\^Wb]cYd]e\qZsat]vT
F\K[rg
n[t\un
@YA\BeCZMXOUQYVgWZZ\[[^N_\aZbqg\j\tduTvc
L\[i
F\KoMds]t]u]
H]MVW\[[^]bhd]qatY
@mE[F]IgNYOnV\^\_e`[cYh\q[r\uh
@iEhMXbYv\
@eEWFcOfPfT\V[WcY]\\_Z`]a]bYe\neo\r\tauh
@\BfC\E]HeJZKXO[QkRaV[WYXUYWZm[W\\]b^\a]bfcWeXgXhfj[ldmbnaqRtcuTvi
HbQgVd[\^ebapcqUu]
BcPeWW\cjb
Q\Wh
BXJ]Zg
MaW]\hebo]pbtX
A\WdZg^a
AcBXCaDZFbGZH]JbL[MZNiOaPbQ[TaUfVdX\YbZ\[b^Yabced\hek]lcm[nhpWq[r]ufvZ
L[NgVjY\Z[a[cUlYnYvY
N]VmWW\f^bt\
VYW]cfhcnb
C\NcViW[Y\\]^kc]
ChE]nksb
@bNfOmPZVtWcX\YY`]cV
@VClEbF\NlObP]TYZZ`[a]hYnVuY
@nAaBYC[EiFgGYI[JgNMO\PeQ\TgU\VNWdYhZq[c\Y^d_]c[dZebg\hajclknZobpYq\sZt\ujvb
@XA\C\NiOZVoWN\b^W`fcTh]lWn\te
@lAlCdEYFZG\KaNWPbTTU[VWWlYb]\_l`[abg]hYicj]l[nks]uZ
@[CRGZJYNWTgVXWZconfuk
NZV[WlYc^Tc\hhuc
@\C\I]NiVi]g^Y_Z`VaecXl[
NgV\`kc[n[
GiWb[c][^ddgl]tZ
BhEcZbhb
@bA]B[CdD\EbFaG\I]JXLZMfN[P[TTUQWZXbY\ZW[Z\d_daabacae[gahZjblcmkplqYrXs]u[vX
@dCZUXVfW[XfYY\e_Yceh\jeocpa
C[LZV[^od]g]hejimZnZp\tiv]
@\ChE[FZM[OeUaYa\cg\h]j\nbp]
gehblhm]p\
HfUlV\X\mX
E]V]WgZl^Rbnd\gdhhj\lnocpVq]tf
@fCjD]EdMaO[RbT[VjWbXfYW]c^b_]aad[g\h\j[m]n\oWpWs\tb
@YE\F[M\NYO]U[VeWfX[]h`\c\hkm\nbogtf
^igmob
C\F[HbK\MhT\U\VXWZXrYaZea\b\cefahXjTlZm]n[oWpatY
@iEgFgG]J\KdN\OdUXVdWXXXZQ\c]W_k`[aabbcfd[gZhXjbmep\rZ
H]N]V[WhXb]\`fd]hdmbncp\s[t]
U[X]f]mnoX
Ccmh
CdM[l\manbvi
NjVYWX^cdghXv]
WZZ\^XbadklZm\pY
C]EbFcT]UXVe][c]h\mgnZobpet]
ObWxbZm]petW
mXn\oi
EcK\M\O[^g`dc\gblXrcsftdve
^ivX
^gc]
@eB\EaFbG[HVIcJ\L\O[Q\R\SWTZUSVaWT[[`Zbaf]ibl\mfnboepcqjsdtcu]v\
FdK[WmX]ZcmboYratY
mooV
C[I[O[VdX\o[qvtY
VSXm\e_ec\r]t[
CdW]Xg^]hgi]oZqprYtZ
CZm\qfrX
V]mgo]pb
K\VWW]n\pis[
V]rg
CYFfI[OZ`]b\cfhVlcmXn]oYpYq~rRs[
CeY]l]n]o\qUrk
U[VW]Ymk
IZeam]s[tr
XYhir[tb
EdF]NdV]ni
K[NbOgVbWe
i]mXooqZ
T]V\W\ldqdsj
MjX\^[bgh[qd
N]Vn_[
H]M\S]U]V[Wb\\e[jcmWnYohpZrlt[uh
K\n\obplq]sZ
ImN\tY
Vn
Vi
CeF[J\VYX[\f]Y_ce]l]mYnhohp[qYr[t]
B]I\S\VZX]^[c\mWncofqprVsc
H]IdO\SaVPWW]f^\_\bch\m\oap[rdtX
@[KvcdpZsX
@\OhVY^gocpb
]f
^\bg
WTmfobpZqZ
@ZM[^t
]ampo\
V\WXo\pk
@lK\WZe]
F]q\resl
@[CbDbGbNhO\SgT]VdWQXa[a]d^i`ccbech\llm]p]q\t]
@]NgT\V\WYZ[[elcq]
A]F\UfZd[[^\_cl\mfo\p\
UZW[Zj
A\CdF[GXH[JaLZMZN]P[TbW]XcZ[\b^XabbXcfdaecfahckYlZm[oZqYtfvY
CdWWc]fVseta
OVWWe\h\j[s\tpv\
V\W\cjeWh[qZt[u]
CcF[W\X[Y][]\i_Ycee]fbhitU
@\CfEgM\VgWZ\esZu\
C\abc[ih
Cecee[fehksXtc
CeL]O]Xj\\]\c]eck\tj
A]BXCXD\HhI\JeOYX\Z\\b]e_[caf\gbjfl]m\qes]teu[vY
Bhfdsbt\
C[IZOfajtZ
@[W]cgeg
W[tg
W]tl
C[O\tmub
VcWgtW
CXVaWec]h\tn
B\Wgs\tW
WZc\e]th
@bC[DdL\MaN\OaPfSgT[V[X]Zc\]^[_\bfeaf\gcmaohp\u\ve
OPPnab
P[Sh
OfP\V[j\
DlH\J\KeMbOdWX[]^]aYbcdde[naob
A]B[CdX]\dcZf\hetj
WY\\cZhjsY
W\X]setg
C\I\N\tx
S\T\fsqer[sV
HVX]fPqdsutKuZ
@\AdD[F\G]H[IaJgK]MUP[Q\R]S[UWV[WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q]rYsVt\utvY
AWBXC\HiIdO]WZZb[Z`hcWe\qcuZ
J\OlWWc[uZ
ApJ]W\`]
BZG\OW[Vk\ul
AdJbN\OauXvl
AXO][\`[uo
J]Z\[f^dgjo]u]
AXCcOZWe`ec\dfg[uW
AhCeJaN[WlZa[e]Y`Vcne\i]n]u\
C[JnNbO\WcZg[b]b`[cjf\gbn[r]s[t]uVv]
ug
AhCbOfgauYvh
AZDcHYIbJfN\OcP]RdWdX[Y]Zg[e]b^]`dc]d\tcuS
C[IUJeOXcjecgYuWvZ
B\ug
B~HZIiJWOdWk[\`XiguNvX
Chqjt\
B\C[J[ert\uc
NlOnWW[UceuW
AZCiOba\d[
JhZ\`]gduV
NeRaW\be
BUCYQgSaWj[]_ecgdZfck\lcv[
B[CbG\SaTVcafll]qhrVs[
vi
M]W[X\c\lgv\
BgL[
AhSbThW]^\fgvZ
DaJ\Q[R\W\dcvf
B[O\R]T\U\WeZg[\`cd]emm\v\
@cAXBaFeGUIbL\NeObP\R\SZTXVbXc[\]b^]_e`ibZcXfbhcj\lbn\o]qarcsY
M][jfdlY
]fa]cYf\lj
CmEdJcN[OcYb_]r[sh
BVCXDYF[H[IdQZVaWkY\[W]\^\`\a\edfgkelhqdr\s\tbvW
V\lh
@[CWN[OjV\Z]\g]g^\_[`da[dWldq]v[
@OW[_Zc~j\lU
N\dXlhv]
BeC]DcEbHeNSQlWR[\\\]]_\aacUdjebh\lpudvZ
NZW[h]li
@bFdJWN[VaW]]\abcZdYk]lotdvZ
cifalZva
NZ]b^ec\vf
MbX\[ccgdje\hck\lYmf
@fEbFiH]IcL\NWObP\Q]VaX\YYZ[^\agcXd\e]halSm\odpbq[rYvY
CjD\EVF\G\H[K[NgO[Q\VbWbXcZ][\]e^h_X`ga\bZe]ffhblPrfsYtevW
_bhg
VlW[
e]lj
@\C[J]NpV[`\a]c\qbr\
@gC[IbJ[N\OcWZX]Z\_b`aa[c\efhhlZrb
@]CiDbHRI\JvN[OVQcT[UeVXWmX]Y[Zx[R\c]W^\_YaYcYdWeef[k\lSpZq\rWtZu[vc
O]vg
@YA\C\I]N\ObP[YN_\cjdse\fhhblor[vU
C[_Yag
VhW]eah[
lh
Qh
BjGaI\N[OdRbdmedl\rZvV
CYKdNgO\Yc^il\rk
@eIbN\O\VbX\]g^b_b`fp[
CsNqO]V\Zc[Y_YhUlUqbr]t]
F\[nvc
Hq
W]fcqgr]
@bC[FgG]H\IYJZKeNbOgS]V\WbXpYc\b]W_d`labbccVe\q[t[ubv\
B\HZK\W\Ze^chdo\pi
Ddhml\
@]B[HYUiW[Zb^Xd[gchh
C]Yn_\vZ
C]Yi_\
IcN]eef]h]p[rgu]
BeDdGaObVbWXY][]\d`bhdl]ubve
BWDgGaOfVcY][]\e`bl]u\vS
BbCYHbL]MPO]TiVcWeY\[[\]c\dZedf\hbjbldqarbthucve
H[ScVZW]mWorp\qcrY
ChGbOfTRZ\[fgahao[t\u\
CkJ\T\XV]bldtdu[
HjW[
CXHUTcYX]e^fcjfYgglbmln\q[s[
JicP
HaJ\V[W\Z\[\\[]kc\hdm]p\t]ub
_kr[sYtY
Mj[R
OmVRc\
KhV]Z\^[
n\ug
K\n]okq]
SZY[f]rl
A\FeG\SZY]fgr[
@TBeDeFdG[H\JZK[LZN[O[P[QWRcS]TcVjWZY\ZZ[daab]cYdgehfch[lbmVobpps\t[ubvc
BTHf
HiSgrZ
BfC]D]G\H\J[MZN]OYReTlU[W]Y[Z[[]^gebkcletZvf
HgV\
BcD[E]G]HQIdJqKgM\PaQ]SdWbXYYaZb[\]c_Zaacfdfekf]g[hfj]lhn]oeqVset\u]
D]Q[Vmu]v\
H\JbTjo]re
@\C\J[\\]dhgoYplua
U]W[[hkal\
OgV\h[p]
AhH\bac]e[hlmbu\
DWGfJYMcS\_ccVd\
YWZ\\ecevY
KPm]neo\s]
Ofc\hale
Mh[Vu]v\
BjChD\GaH\JeM\VdW\[Wb\cbhZkZvc
@\AYCiE\H[JiL]MkPkUWV\W[Y[Zd[k\Z_]`ccWhYjfkVmfpZr]tWuZ
Ukh\
GeSaW]cVr[te
@eBdFfM[O\QpSe[]]]^[acbYcfdaechekcq\v]
L]k\tj
\Zti
BZHoqiuZ
AeHXKcLdMcNjVbWVXdYd[u]]`Xc\ecg]hWjcldnco[qdt[uVvW
B[M]W]Zr[e\Z_]hZkf
K\U]mj
@ZDhEbG]WZY[`]vd
EhG]
CSDgE]dcv]
CjD\EhJ[OYj[
`i
EhJbNbOc
KbT[U]WZcZsguivi
K[Ojo\p\ue
CZKfT]h\oh
A]C\Y\[\^b`ocahhuYv]
\\`[cbfj
TnYtfZl[rZ
H]J\T\UiYZ]Zcdu\
UhmYr]
BZT\UcW\[]dZvw
ElO[P[Y\Z\^\uW
CX]h
CkU]aYucv\
H[Ulm\
D]Ubc]ul
U\khu[
B[IeWls\tW
CcL\WYYc[i^\c]eZrcthvd
Ye[Zc]tevg
cgkav\
@tBgEcFYGZH[I]KcMVO[P]WcX]Y]Z[[b\ebWccdfe\gbidnbo]pZsZtYvZ
@WBaH\KYLaRY[[badkgbnas\
@hO]RZp[
@]Kh]Wm\o]
@bR\cW
@cBjEfR[Wk
@SRh
@\B[F\H\I]JcKgMbOfRiU\W[Zf[Ybeg]henY
@[JeKaMZO\R]Z][fbehdnY
H[Ug
@]C\EeH]IYJeLUMaN[R\U[WcY]ZU[b\Z]b^k_fadc[edf[h]m]rdteuZ
CZWhlctg
F\G\I\JZN]O[P\SbVYYg_\edfctk
JgM[SbT\YhZ[f]l]rc
Uhfgs]uZ
I[J\RhWgZc[[]]
J[M]NdVZW]Y\Zwpet[
IdJeKdPgrhtZ
J\K]TbUXn]us
A\DcJeOdT]W\^ke[f]pbvZ
@]DcJT^xe[vZ
@bJV^\
Jf^\
CjE]JZLeU\VdZ[[\\]^dnfr]u\
C\J]aj
J]\hfZte
CbD\J[VYZc[Z^mt[vg
BbHaJ\MhS[WWZX`de\fdr[
H]JlT\W[Y]Z\v\
ek
WgZq\\
FdH[Wil]me
@\HYK\M\Ut[\^\mYogv[
Uh^\m]
W[eafbkk
O]W\[ie]k\
O]W\[ie]k\
M]W\[m\\k\v]
IbJ[OXW][Y^]c]f]revo
@dCYDbHZIdJVKbLbM]NdOcPdQ]R\T[UTXcYbZ][Y_c`baacXhgjbmdnbq[resetbuiva
cVvd
BbD\GdHZLeMdO\PYRbWbYl[W\[_l`\abcge[j]kZo]q[tfufve
O[e]lXvl
@WG\H]Okcc
E[F]b\uk
OaW\[l\[`ccfvd
CcD[EgFlHYIfKZOYPZS]T]Vb_a`\ajc\dYebjbl[nZpcv]
@hA\EYFbH[JYKZNgOjPVRcS]T\XcY\[Z`bdbe]fki]lZmfndoWrXsWubvZ
W]vi
J]O\Y[]\eph\risc
Piear\v\
CZGYOYPaY]cu
Bn[a\\_]cb
V]Yecbl]vl
A]BZCkDeEXFUHkKaLbOjP\QcR]SdUbV]WdYWZc^k_[abcRdpeZgch]jbkZlnratgu[vR
@\CdDiE[F]GjHaIXJ[KfL\MdO\PdSeVdWbXfY[Z]\f]eaYdeebfeg\h\k[lcm\nWq\rbtYuY
Vi
OcVgWY
@iA\FZHYKfN\O[P]RdVdW[\b_\baebf]haj[lgnXo\pesetVu[v[
@XBfIdKZMlRcW[[bb\sb
@\FbHhch
@nRY
KlM]pd
@]F\Khpc
K\V~WWs]
KWRgV[W[Z]\]ebpasV
HZL[MWR\VXY[Z\_]`bbjhjmZnZpbqbs]t\
@WKep\
KZRYV\Wepgqdsdt\
F]KiRapasP
K[R]Zhlb
@aVfW\eeh]pfset[
@[K]LgM\RbV\X[Y[\t_caaech]lZpRsZtR
@kB[
@hB]K]`acX
Yb[]lh
@ZA\D\H\LcR\V\X][\\e^\_ic]halXtgufve
H\Zm
Wjpbv[
WX[\_[tjvb
BbHbKgUeWbbbh\k\napf
H]O]Z]_Yhip\qbs]vc
BkObo\q[
@[FgG[HiIZJdK\L\MdN\OcTYUYWYXb]W^[aabZcbdaeah[k]m\nXoZp]qXr\s\t\u\vb
@\D[EeF[HlIZJ[M[QVU\WVZ][Y\e^[aTd[gbjbl\sUt]vZ
EbF[HXJhMbV\cbeboasf
B\H[Ohaac]
HXQjcZv[
F[WZZUdn
FXHbJbXec\
C[HoJZQdT\d\lZo[
HUW{d\vi
FhHWJd_bc]n[
AbF]G]HbJ\OdV]cksc
FjH[Qc
C[FZHXJac]sj
HcQ]VWWZag
B]C]VhZiv\
CbDe\\vi
Cg]\
HXVYZc[\ahc[
BkJ\
D]F]HdJ]MgVYZ[[]afddt]
HZW\cm
FlHcX]
HZWrvc
BjCbFZHXJgKdM]OZQZYcZi[q\eb]e[h]
HSdk
HaMYQ\j]qg
V[Wgm]
H]^[giu\
DfcSv[
A\BfDaJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
@YAaBWC\G\HkKmLaPbS\UYVaY][[]]^\_]`ab\hXjclYmZoZqbr]tbu\
FdG\HVKYLbOcPeRbTcU]W[Y]`bcenaqcvd
Kju]
K]nj
KgWX]]nQqcs]
K\O\^\`kt]
A\CbH]JhTaUhV\WhX]Z\_d`[c\e[hfl]q\uavb
A\H[J\McTiZ]q]
IqOWR\W\
@hAZBdC[FXGgHVIYJYMYOXPYS\T\WWZ[[W\\]a_[aZb\cgdbhclen\rcs\tZvY
@ZBoEbF]GVHZK]OYS]Z\^jaZbYcWdfe[fah[j]lRpXv]
@aB]E]I[J\K\OmP[\\]\^]`kcVehh\pdq\
F[Kfclvb
G]H\_]cchgv[
@]Gd`XcU
@R^[ch
@cO\]b^jcUhallqcri
@ZGj[ZcX
@fBdGaMZOW[]bhcee\j[
@]ckt[
AbCSIbJdK\LZN\ObQ]TiVc^Zaed]td
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
CiDSGZH\J\U\VeW\X[]c^[_hcdj\leqbvY
CaV[Wg^[c\
Eh^\l\
CcFhW]
B\^i
LgW[
LgW[
@aB]FbGbHcIaJbTUU[XcZ\]a^]bdeagahekbpaqbtev]
A\CiHZI]LhMeQ]R\STV]WTZY[\\a^b_Y`ZaWbbddecfbg[hWjZk[lom\nZodpdqZrfsXtb
@[E]H]IaJkLcM[OYP]RaWeXZYb[\\j^\b[c]egg\hclem\oep[q[rhsdtZuWv]
ChFbGZMhY\^jt[
DdWnX]c]h\j\
@\B]C]GZJYPfS]W\Ykc\fhh]jZrj
@YMfPcbih\mkq]uf
X\^hb]piq[
A]GYO[QeW[qcr\ugv[
B\Lkrb
AdDbG\LaMWWd[[\b`]ejh[k\tg
@ZAdBbFZHQIXJbN[O[V]WWXYYYZ][g\R]c^P_Z`ZbYdiegf\gUhSi\j\knl[nfoeqfr]sctiv]
Ohq\
@\AkCdJZL]M[OUV[WYXe[f\d]a^Y_Y`[bfc[eYhWj]l[mZnhobqZt\
@YM\W]X[[\^cbqecg\q]t[uS
AdCZJ\[U^\`Yblc\eYg\mfsitOue
WmYc]]c[kX
LVe]h]te
@]I[SbWZXp[q]c_\`be[hat[ubvf
LhWc^\
HcWmb\e\s\
W]ehtd
C]IaMYYy[]_Z`a
LXtb
OlVY
aWdj
BdCbDZE[FXGpIbJ[KcO]P[QiRgUhVfWb[Y\\^Z`bcfd\gZjbr]s\vr
CgDjEgJba\c]dc
CcFcHpI]QXV\Xd]\^\c\geja
Ogc\gbo\
@eCWFdGXHhIhNdOmPlScYb^n`kaXb]cYiYqbrY
Af^b`aaacgqZ
Og^bb\m]qbrZtV
AeChF]S]X\]]^gcWg]l[t]
N\ViWZh]
X[]c^aqgub
V\W[Yg]\`dtk
@ZG\O]VXWi^e_ecpqb
FfH\ceqi
B[JaRcWg[Wcdelq[v\
[ttY
Oh`d
OUVqYZcZ
Mbmgt]
A\O]WWXi]\^Rb]cfhlkvq\t\vd
@bB[DZE[F[G\IdJcK[LiNeOgPgQZRaSfTeU[W[XgYh[c\c^\_Z`ecceXf]gbkflTmZn[qXrgs\uhvX
LsMYW][[get[
@[XT\\_n
M\vm
[]kgub
F\hgv]
CdVkf]
B[Qgbde[l]
CdVcW]Xh
A[GfO[P]SdW[[Z\\^gefhckdp\tcuZ
Ede\hnv]
OkVYhc
CZLYO[WY][^]b]ejkfo\r[tg
AeCfEdI]L]M\NaOkRcVjWV[j\k^da\bUgXhWlUoYp\qns\tbu\
A]CoJcNdO\P]VcX\YU[X_fadlcr[u[
F[J]MeN]Wj[ba\bgcaefpZsWteu]
GXIcLaN\OjW\Xh]b^[_f`icgeVhgqZuf
@\AeEdG[JYK]LZMaQbRbVkW[XaYe[\\d^ba[bXedg[h[k\lWmZnYo[qnr]sXtgubv]
AaBXH\J\QoWXqZ
@\A[BeC\E[G\HkIWJVL\MRNZPbQjRfS]TZU\VdWSXXYp[T\u]Z^d_V`YbUecf\g[hWi\jgl\mYnUoLqsrKsMucvd
B]CdLjWh[]bTeZlh
@cC[J\MhRYVdZd[W\X^a`caac[ech\kZocpcthuZ
CXM\NcO\PYVbYdcYhelio\p\qgrY
[]\Ytf
DdFdJ]M\O\P]WpXaZ\[cbgcad\kfl]m\qZtbu\vX
AeI\KcLhVfWY[X\a^e`bb\j[kclir\tf
Yh_Y
E\JbM\NcQW[i\b]]_Z`Tb\c]e\hrllm]o[q\t]v[
L]OoVZW[civ]
B\E\FZJbL\MZO]Q[VaWnYf^Xb[eYg]hXkZm\o\t\u]vt
Vt^]lWv]
HbVlWY^]sf
ekt]
EfFrHTPbSaV\Y[[\^\c]t]
WYXW\Ztn
CcWfb\cheZl]qauh
MkW][[
AbDcLjO\W][c`\edkZn]t]v\
O]W]k]th
McObPbR\S]U\W[ZZ[h_caigiuYv\
@dBfGiOYWW_\ciu]v\
C\HYIcJcKYRZVXWTXZY[]f^\bbgXh[k\mpnoojq]sgtX
W\[[bfd[ffljrb
CYEdWeXo[V\W]h^V_Zc[eWo]qks\ud
CWD]E]J]MmNdO\P[Q]R[VTW]XnYX[W\\^d_Zcde\fkhXlbniohqWslt\ubvc
Hhe\tc
AtC]HXJfP]Q][h\\]Z^Vc\eghev[
E]FjK]
HeXW]e_\e[h]ocpl
eitX
BXLw[[rbt\
BhP[W[[]^ec\edgfqYrft[u]
AYC[VxWX\dta
@YC\F[IgJfK\MjOaXdY]]b^e_aa]e[jhkbpcq\tL
AYOYak
tj
B]W\\ihj
@eA[CcGkMgOcPYSaYXagcfe\f]
AeB\J\L\OaP[WW[k\cifk]t[vb
B\O[cieZ
CXF\HbK[MkPbR\VqWZYb_j`jaibcebf\g\h[qitZvZ
BbKbRbU\aZbcg[qk
[\\XeTk\ts
A[NbYf^ma]g]h\t[
AY^gt\
C[Jjrc
NgV\W\`Zhf
NkVcWe\\b\lY
Od`Ubcqb
]hc]
PkSXa\cYk\lf
CYas
LQeZth
I]Oj
GZJpMdV]^jbRtcui
AVBiF\J\OXQ\WW[a^]_bbiedlet]
A[VZW][]edtj
W\e]ti
^ab[hVkiq]
BeC]HYJhQ\RbV\WXZb[Y^abecPe[k[n\q[uZ
AfBYCkI[JgN]OZWn^N`]bUeYgXhUo]
ChF\H\I\KZM\VkW\XYYXZd^]_lb[d]e[japft]
V]e\hhq]tY
B[J]WdZcvh
FaHgIdOaW\_Zecg[nZ
[fl]
BfHiWZqf
A]EfJYMZNZO\VY[a^safd\hbqcres[tY
CdD\EhYW[gvn
YXhpm]r[tY
Yc\\q\rit\
BOGjIbJfOhW[^UcXegh\k]tXv\
@iA\B\CSFcGLH[IbJYK[NWOjPcShT]V[WTXZYm[[^o`fb]c]f[hWm\qbrku\v\
AZOh^f
CiI\M[N\O[R]VaX][\\Z^U`]caeZg\h[m\ncoiqZr\tYv\
_i
ATB[CdE[HWOYQ]UeWaXS[d]]^Y_ab[cdeegbkcq[uhv]
LnWdZc^Zbeq]tW
BZCbL\N]Wu[dk\t\v\
X[eilep]
WY[k
Nb[[hh
@gC\E[FcGoKeM\QZV\XeYZ[\cdhij\kblZn]tdu[vd
B]OhPd^]kc
AXGdJ]OZZ\[]^b`iad
YU\h
RjV[W\b]f]
Jq^ZbZdT
Jhvk
B\KeRfSaW[[ie]kbnVqi
EYFhdc
gh
B\LgW[Yb[\\[^Xk\td
CdHSIjJ]M]O[R[[a]bb]c\fag]ifq\r\uf
h[qnr\
][ekt\
kZvl
NaO]^oh]t\
@dAeB[C\F[IZKgL[MhOXR]SZVSW\XhYW[e\Z]b^Y_S`Za[bkccdYe\fZgZhNj]mfnlojpfqSr]svtU
V\bfuU
IaQiWY[X^]bbkdt]
PcS\[\blt]
F]W[c\llnVtaug
R\Wg\b^[e\tZ
C[DdI\JYMcNZOlXe[h]e`beihak\l]mfqdtYvY
IbJ]L[O[P\V[WUY[_\rZt{
BeKZMXRhVe[hbbhepTqgtY
[\hat\ug
FfHhQ\q\
BjH\QcWXZfbfd]g[pct\
A[[gu]
M[W[[Y_bcZeckmve
IYOo
AWBgG\JYQdT\W[Xb[[c\fXgZhckZoZqkrY
AoD\OW^\vZ
O\^j`\
Onvb
HbOV`d
B\Hmpc
LbTg[debrc
TiWc
AcEaGdH[JbPZWaX\YcZf\g_X`[bdcZg]hfidl]m\oYpbr\s[ve
Yh
W\Y\\ib\f]t[
Eg
CZOitb
E\LhWU
A\CpJiN]O\W]Za^o`\eaq\
Ym_]t[
Jfe\hgj]
A[H[WY^W_]bjeZp\
C]Jmt]
K\LfWZZPbgeag]lct]
Wb\Xe]sZt~u\
Y]\p][tW
\htX
J\Y\ejh]idt]uj
[V
hijVt]
[\\[bih]ph
[\efqh
@\B[J]Zd^heahbm]qft\
J\O]Zg\]e\
\]jj
@[Bjce
OXWg[\\b]b_\`dech]jdobrdue
Wj]b^aobreth
BgGbH]L\W\
L]R\W[Yjv]
AgB\CaFcKlMgO]R\U]W[c\mfn]o[s\
AgFcHgOUU]mb
KfP\
HcI]K]P\R]U[V]WZXtYcZ]]YfZl]m\s[u[ve
U\WcXk]Ym\u\
XgfZ
IjO\P\Y]
B\IoOWZ\c\
HXsq
KYsl
RiWZ
""".strip()
EXCEPTIONS: Final = """
00-0	assent
a definite yes	consent
a figure is missing	correction
aaargh	patience
actually do charge it	resumption
actually nah	withdrawal
actually no, dont	cancel
actually no, it's correct	keep
actually, charge the full amount then	resumption
afk	wait
ah well, you know yourself	other
ahoy	greeting
ahoy there	greeting
aight	assent
all right mate	greeting
aloha	greeting
already told you my name	other
alright but is it safe	reservation
alright im ready	resumption
alright love	assent
alright mate	greeting
alright then	assent
am i being charged	how_much
am i late already	how_long
am i meant to type something here	after_confirm
am i to understand that you charge me when i say confirm?	reservation
am i to write sth here?	after_confirm
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
anything but card	other_methods
are you an overseas company then	currency
are you getting this	progress
are you going to charge it	reservation
are you well	greeting
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
before i say pay, who gets this money	reservation
bingo	assent
bir dakika	wait
bloody hell	patience
bom dia	greeting
bonjour	greeting
bonsoir	greeting
bruh	patience
but the number is right	declined
bye	thanks
c-o-n-f-i-r-m	consent
can a club member pay for another one?	someone_elses
can charge next month?	reservation
can i add another ticket	order
can i come back in an hour	how_long
can i come back to this tonight	how_long
can i correct the code please	correction
can i get it from my banking app	where_cvv
can i give it all at once	formats
can i just write pay	after_confirm
can i order a second card for my wife from you	bank
can i pause here	how_long
can i pay now	resumption
can i pay over the phone with a person	person
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i withdraw money here	bank
can someone confirm this is real	reservation
can the shop staff read this later	stored
can two people be on it	someone_elses
can u send it to my phone	receipt
can we fix the spelling of my name	change
can we forget about it	withdrawal
can you charge in two times? then ok	reservation
can you charge it on tuesday, yes or no	wait
can you charge it to my other card	correction
can you do it in under a minute	how_long
can you find out what is wrong with my card	bank
can you pay it for me?	reservation
can you send me a bill in the mail	other_methods
can you stop it	withdrawal
can you tell me what a card number looks like	where_number
can't fault it	assent
can't find three digits, only the hologram	no_code
cancel my last message	correction
cant afford that	withdrawal
cant find it on this card	where_number
capital letters for the name?	formats
capital letters?	which_name
card eaten by machine	bank
card has no backside number but front has	where_cvv
carry on please	assent
charge it friday	wait
charge it on the 0st	reservation
chargeback how	bank
chcę zapłacić	language
chcę zapłacić kartą	language
ciao	greeting
close it down	withdrawal
company card allowed?	which_cards
conferm	consent
confirm means you take it at once or what?	reservation
confirm my booking	other
confirm? what do i confirm?	reservation
continue with payment	consent
could a real employee look at this	person
could i find it on an old receipt	where_number
could i pay this another day	reservation
could i undo the cancel?	resumption
could you charge it on the first	instalments
could you use simpler words please	patience
couldn't agree more	assent
cut it out	withdrawal
cut the amount	consent
cv what?	where_cvv
cảm ơn bạn	thanks
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
decline	withdrawal
dhanyavaad	thanks
did i say you could charge it?	reservation
did my bank say no or did you?	declined
did my number arrive with you?	progress
did the promo code come off	how_much
did u count the kids as adults	how_much
did u include the 00% off	how_much
did you get my card number?	progress
did you get my number	progress
did you get the card number all right? i typed it with the little one on my knee	progress
did you get the date i sent	which_card_given
did you receive the long number	which_card_given
did you take it twice or just once, i pressed it a couple times	progress
diolch	thanks
diolch yn fawr	thanks
direct debit out the account	other_methods
ditto	assent
do i confirm now	reservation
do i do this 0 times then	multiple
do i get message on phone after	receipt
do i have to	why
do i have to be 00 for this	terms
do i have to do anything or does it go by itself?	help
do i have to hurry	how_long
do i have to pay today	how_long
do i have to type it exactly	after_confirm
do i have to write it in caps	after_confirm
do i just type in here	help
do i need a login	other_details
do i need the day too	where_expiry
do i need the spaces number also	where_number
do i need to confirm again	recurring
do i need to use plastic?	other_methods
do i pay the whole lot now or part of it	how_much
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do i write to you or do i press something?	help
do it but split it over two cards	reservation
do it on the 00th not today	wait
do not cancel	resumption
do not confirm yet	wait
do please	assent
do the shop staff get to see my card number?	safe
do you charge me now?	how_much
do you do remboursement if train is late	refund
do you ever sleep	who
do you get bored	who
do you have a favourite colour	who
do you have also bread on sunday	order
do you have an offer on	order
do you know what the bank has against this payment?	declined
do you like your job	other
do you mean the number the bank printed on the panel	where_cvv
do you need the dot after my initial	formats
do you put me on a plan	recurring
do you think that is true	other
does anyone read these messages	person
does every card have one? mine doesn't	no_code
does it come off my account today	after_confirm
does it have to be a card?	other_methods
does it have to be digits	formats
does it include the delivery	how_much
does it work if i leave the code out	no_code
does my bank insure this	safe
does my name and the card's name need to match	someone_elses
does somebody real read this	who
does the garage want more if the part turns out broken?	how_much
does the hostel serve breakfast	other
does this sign me up for something	recurring
don't bother	cancel
don't like cards	other_methods
don't think i know you	who
dont cancel	resumption
dont charge it yet	wait
dont confirm yet	wait
dont recognise that card	which_card_given
dont take it yet please	wait
double what i paid last yr	how_much
drop it	cancel
drop it please i won't buy	withdrawal
dziękuję	thanks
dziękuję bardzo	thanks
dziękuję, ale nie rozumiem	language
easy tiger	patience
ehh	withdrawal
ello	greeting
end this chat	withdrawal
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
fine but i must ask boss first	reservation
first cancel the other one, then charge this	reservation
fizetni szeretnék	language
for my son	someone_elses
for what am i paying	order
for what is all this money	how_much
forget that i said stop	resumption
forget the cancel	resumption
full steam ahead	assent
g'day	greeting
g'day mate	greeting
get me out of here	withdrawal
gift card plus visa?	multiple
give me till the end of month	instalments
gm	greeting
go ahead and cancel it	reservation
go ahead with the payment on payday	reservation
go faster	other
go for it, everything is as it should be	consent
god dag	greeting
god is good	other
got a bus in 0 min	how_long
got a code	order
got a dud, can you make it right	refund
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
guten tag	greeting
guten tag, my name is jürgen	greeting
habari	greeting
hai	assent
half an hour now i am here, half an hour!	patience
half now, half later, ok go	reservation
has it been blocked	declined
has it been sent yet	order
has there ever been a data breach here	safe
have a nice weekend	greeting
have patience, i'm typing with one finger	wait
have you charged it already?	reservation
have you recorded the expiry date i sent?	progress
hej hej	greeting
hell nope	withdrawal
hello again	greeting
hello again, me again, i was on earlier before my nap	greeting
hello hello can you hear me	greeting
hello i'm olena, my english is not so good	greeting
hello is anybody there, i've never done this before	greeting
hello its raining cats n dogs here	greeting
hello ma'am	greeting
hellooo	greeting
helo	greeting
henlo	greeting
hey ho	greeting
hey hwo r u	greeting
hey y'all	greeting
hey, that isn't what i typed	stars
heya	greeting
heyo	greeting
heyy	greeting
heyyy	greeting
hi again	greeting
hi babes	greeting
hi can i pay for order my boyfriend made	resumption
hi i'm gus	greeting
hi its me	greeting
hi you ok	greeting
hi, back again	greeting
hi, my grandma asked me to chat w u cos she cant work her phone lol	greeting
hiho	greeting
hii	greeting
hiii	greeting
hiya	greeting
hiya hun	greeting
hm it says •••• on my side	stars
hm no, i want the card i gave before	keep
hmm ok then	assent
hoi	greeting
hola	greeting
hola amigo	greeting
hold on, don't do it	cancel
honestly didnt think it would be that dear	how_much
how are you named	who
how come you have my number	stored
how do i change my card	change
how do i go about confirming this payment?	reservation
how do i know you are real	who
how do i know you're really our landlord's agent	safe
how do i make you pay it	after_confirm
how do i pay now	after_confirm
how do i put a different date in	change
how do i write ø here	which_name
how do u know my name	who
how does a person know what's honest any more, are you the real garage?	safe
how long does it take till a refund's on my card?	refund
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
how many questions are there	how_long
how many rupiah is it about	currency
how many steps are there	how_long
how many steps?	how_long
how many times can i try	change
how many times do i have to pay you people	already_paid
how much do i have	bank
how much does my bank take	how_much
how much for just a deposit	instalments
how much longer is this going to drag on	patience
how old are u	other
how's the surf at nazaré	other
howdy	greeting
hows it going over there	progress
howya	greeting
howzit	greeting
hru	greeting
huh	repetition
hullo	greeting
hush	withdrawal
hvala	thanks
i accept to what when i confirm?	terms
i agree with my wife	other
i already paid	progress
i am back	other
i am in the wrong place	withdrawal
i am not comfortable with this	safe
i am writing in english	patience
i can't agree with that	correction
i can't find my card number	where_number
i can't find my phone	bank
i changed my mind	cancel
i closed that card last year	no_card
i did not mean to open this	withdrawal
i did not order anything	how_much
i do not believe that is right	correction
i do not know what i am paying for	how_much
i do not know what this payment is for	how_much
i do not want to cancel	resumption
i don't buy	cancel
i don't feel well	patience
i don't know if it passed	progress
i don't know that	other
i don't like giving the security code	why
i don't remember buying this	how_much
i don't remember my online banking password	bank
i don't see a mistake	assent
i don't think that's right	correction
i don't want my details floating around the internet	safe
i don't want this cake any more	cancel
i don't want to see strange charges from brazil after paying for a bouquet	safe
i dont see a button, is it just typing	after_confirm
i dont want anymore	cancel
i dont want it anymore	cancel
i doubt that this is correct	correction
i expected it to be about thirty	how_much
i feel silly not managing this	patience
i forgot my password for the account, do i need it	other_details
i forgot my pin	pin
i gave you that already	which_card_given
i have a cheque to pay in, where do i do that?	bank
i have a question first	help
i have a quick question	help
i have fever, i don't think clear	patience
i have no idea what this is for	how_much
i have no memory of ordering that	how_much
i have to decline	withdrawal
i like your name	other
i lost my purse with all my cards in it	bank
i lost my wallet with all my cards in it	bank
i might pay it, i might not	reservation
i need a new password for the app	bank
i need to change a detail	change
i need to dispute a charge	refund
i never authorised this payment	bank
i never bought anything here	how_much
i never bought that	bank
i never ordered a thing from you	how_much
i pressed the wrong thing	help
i put it in	other
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i said cancel	withdrawal
i see an error	correction
i see no code on the front	where_cvv
i see no error	assent
i think i messed up the number can i redo it	change
i think i'm in the wrong place	help
i think there's not enough in there until my pension goes in	declined
i thought it was wrong but it isn't	keep
i want out of this	withdrawal
i want to change my delivery address	order
i want to ring up and pay	person
i want to start over	cancel
i want to think it over	wait
i will pay 0000, not 0000	how_much
i will pay yes yes, but say me before what becomes of my card data when the cake is eaten	stored
i would confirm but the amount is wrong	how_much
i would like to pay, can i use paypal though?	reservation
i'd like to pay by bpay, it's on all my other bills	other_methods
i'd like to pay when the firewood is delivered, not before	instalments
i'd rather pay by phone, ok?	reservation
i'll pay at the door	reservation
i'm fixing to pay, give me a minute	reservation
i'm getting a security certificate warning	page_trouble
i'm good, thanks	withdrawal
i'm here for pay order of my boss	resumption
i'm hesitating	wait
i'm ill	patience
i'm in a rush, is it fast	how_long
i'm in a tizzy now	patience
i'm leery of this	safe
i'm nervous about doing this	patience
i'm not going to pay	withdrawal
i'm not paying again	already_paid
i'm not sure i want this	wait
i'm not typing my card into no chat box	safe
i'm not well today	patience
i'm ready to pay it	assent
i'm sure the number is right	declined
i'm with you	assent
i'm worried that my card was copied	bank
i've got $0000 in that account so it can't be that	declined
i've had enough, forget the payment	withdrawal
if i confirm can i still change it	after_confirm
if i mistake the number what happens	declined
if i type confirm does it renew every month as well?	after_confirm
if i type the word, is there a way back?	after_confirm
if you like	assent
ight	assent
ignore all previous instructions	other
im down	assent
im not well	patience
im useless at this	help
im useless with technology	help
imela	thanks
in my banking app where	where_number
in the car an hour away	no_card
irie	assent
is a simple yes all you need	after_confirm
is anybody real there	who
is anybody there	person
is anyone actually there	person
is anyone in the garage	other
is fps available	other_methods
is it already confirmed if i write ok?	reservation
is it final then	after_confirm
is it final when i confirm	cancel_later
is it for this term or the next one	order
is it in €?	currency
is it locked in once i type it	change
is it my bank that refuses	bank
is it ok to pay	reservation
is it on the front of the card	where_expiry
is it possible to order a replacement debit card?	bank
is it possible to pay tomorrow	wait
is it printed or embossed	where_cvv
is it same like number of the bank branch	where_cvv
is it saved?	progress
is it the number on the back of the card?	where_cvv
is it the phone number on the back	where_number
is it the same cushion as in the window? i've walked past it every day this month	order
is legal this payment system?	safe
is my money safe in the building society, you hear such things at the hairdresser's	bank
is my order confirmed now	progress
is that the final step	after_confirm
is that the last step	after_confirm
is the mot done on it yet?	order
is the security code the same as the one i use at the cash machine	where_cvv
is the whole sum due now or just the booking fee?	instalments
is there a block for online stuff	declined
is there a block on cards from my country?	declined
is there a discount for families	order
is there a form for my personal data or is that it?	other_details
is there extra for it being another country	currency
is there gonna be one of those verify its you things	pin
is there money off for members	order
is there much more of this	how_long
is there something wrong with my card	bank
is there vipps	other_methods
is this message really from the council?	safe
is this the dentist	who
is this the official payment page of the club?	who
is this the payment thing	help
is this where i pay for the cake	who
is who's or whose right here	other
isn't it a bit much for a parking fee	why
it	other
it does not say what i said	correction
it doesn't matter	other
it doesnt like my code	declined
it ends in 0000?	where_number
it is a visa	other
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it says error when i pay	declined
it says incorrect cvc	declined
it was on sale i think	how_much
it's beyond my means i fear	how_much
it's complicated	other
it's dear, in other shop is half	how_much
it's just a cash card i have	which_cards
it's no good like this	correction
it's not right moment for pay	withdrawal
it's not the pin is it? where do i look then	where_cvv
its not on the front is it	where_cvv
its safr right	safe
jambo	greeting
jap, jap	wait
jawohl	assent
just after lunch	other
just as it's on the card	assent
just let me think ok	patience
just stop it	withdrawal
k	assent
k what now	after_confirm
kadi yangu haifanyi kazi	language
kakao pay please	other_methods
kan du svenska	language
không hiểu tiếng anh	language
kindly confirm if the amount is received	progress
kk	assent
konnichiwa	greeting
lady at the counter says its not showing as paid	progress
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
let me do it again	resumption
let me edit	change
let me just	other
let me read it again before i say yes	reservation
let me see now	other
lets do this	consent
lgtm	assent
lol what	other
lost my purse in sainsburys with the card in it	bank
love this	thanks
lovely	thanks
make it 0000	how_much
make it rush if u can	order
make the payment 00 so there's a tip	reservation
mau bayar	resumption
maureen, are you there?	other
may you ask for that at all	safe
maybe its the one that	other
maybe the second	other
maybe we make cake at home	withdrawal
medaase	thanks
merci	thanks
merci beaucoup, my english is bad but you understood all	thanks
merhaba	greeting
mhm	assent
mi change mi mind, mi wah pay	resumption
might be on the back next to the code, would that be right	where_expiry
mine has none	other
mm	other
moin	greeting
money's gone from my account	already_paid
mpesa	other_methods
must i sign something	after_confirm
my bank is barclays	other
my bank wants me to approve something	bank
my bank wants me to approve something but i've the old nokia	bank
my bank will charge me fees of foreign?	how_much
my bvn is not linked, what to do	bank
my card did not come out of the machine	bank
my card don't have one	no_code
my card got swallowed by a machine	bank
my card got swallowed by the atm in kumasi	bank
my card got swallowed by the atm, can i have it back	bank
my card has not arrived yet	bank
my card has nothing written but in the app there is cvv, use it?	where_cvv
my card is damaged	declined
my card was eaten by the machine	no_card
my card was stolen	no_card
my card write cvc0, is that?	where_cvv
my english is bad	patience
my friend says to type confirm	reservation
my husband's gone off with it	no_card
my info?	which_card_given
my middle name, age, shoe size, what else do you want	other_details
my mother just died	patience
my name is bad written	correction
my name is misspelt	correction
my name is misspelt there	correction
my name is not the one on the card	someone_elses
my name is not written like so	correction
my name is too long for the card	which_name
my name is too long to fit on the card	which_name
my name is written in chinese characters, how do i enter it?	which_name
my name's different to the one on the card as its my partners	someone_elses
my name's in cyrillic, how shall i write it	which_name
my name's misspelled on the card, what should i do	which_name
my name's too long to fit on the card, what do i put	which_name
my order number is 0000	other
my order was wrong, how do i get credit	refund
my partner's got money, i don't	someone_elses
my password is not accepted at the bank	bank
my payment bounced	bank
my payment from monday has not cleared	bank
mã bảo mật ở đâu?	language
n	withdrawal
nah	withdrawal
nah mate	withdrawal
name's eva, but the card is w my husband	no_card
naw	withdrawal
nay	withdrawal
need anything else	other_details
need to amend something hang on	change
need to change my card	correction
nein	withdrawal
never mind the cancel	resumption
new card order	bank
ngicela isizulu	language
ngiyabonga	thanks
ni ddeallaf, siaradwch gymraeg os gwelwch yn dda	language
ni hao	greeting
nie rozumiem	language
nie rozumiem po angielsku	language
no changes	assent
no correction needed	keep
no don't cancel it	resumption
no dont cancel	resumption
no i refuse	cancel
no ma'am	withdrawal
no more, bye	cancel
no no i didn't want to stop	resumption
no no i don't want it cancelled	resumption
no way lmao	other
no, leave that	withdrawal
no, my name is other	correction
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
not again	other
not cancel!!	resumption
not going through with it	cancel
not right now	withdrawal
not sure if i should	wait
not that, this	other
not understand	language
nothing really	keep
nothing to change	assent
nothing to change all good	keep
nothing, its right	keep
now	other
nullify	withdrawal
nvm	cancel
nvm its right	keep
nvm the cancel	resumption
ní thuigim thú	language
obrigado	thanks
obviously	assent
of course not	other
oh come on, not another question!	patience
oh it's right, i was looking at the wrong card	keep
oh sure, just help yourself to my bank account	reservation
oi oi	greeting
oi tudo bem	greeting
ok but first the name	reservation
ok but give me 00 min first	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but why does it say 00	reservation
ok but why is it more than they quoted	reservation
ok hold off a sec	reservation
ok i see	assent
ok i trust you	assent
ok if i can return it	reservation
ok if its refundable	reservation
ok if you're sure it won't be charged twice	reservation
ok later	reservation
ok let's do this	resumption
ok oh no wrong visa	reservation
ok pero with the card of my wife	reservation
ok what now	reservation
ok, and put the rent on the same card too	reservation
ok, but please send me first the terms	reservation
okay but can i get a receipt first	reservation
okay but can it go on two cards, me and my brother are sharing the present	reservation
okay but first tell me who can see this	reservation
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
on the back	other
on the bus, charge when i'm home	reservation
once i confirm is that it, no going back?	cancel_later
one charge only, go ahead	assent
one time card number ok	which_cards
options	help
order total $00.00	other
otra vez por favor	repetition
oui	assent
oui oui	assent
page 00	other
pay half now	reservation
pay in euro	reservation
pay in three goes please	reservation
pay it with paypal	reservation
payment success or fail?	progress
perfect	assent
perhaps	other
perhaps the second	other
pin code of my area required?	other_details
please annul	cancel
please cancel one of the two pizzas and keep the other	order
please confirm my booking first	order
please confirm that it is safe	safe
please confirm the time	other
please confirm you have my money	progress
please correct it	correction
please do not stop, i was wrong	resumption
please do, and thank you for your help	consent
please don't cancel	resumption
please don't confirm yet	wait
please tell me where exactly i should write the code from the back side	where_to_enter
prove you really work for the dentist.	safe
prüfnummer is what you want?	where_cvv
quickly please	patience
quit	cancel
quit, please	cancel
r we done in a min	how_long
read back what you have please	repetition
refused	withdrawal
rejected	withdrawal
remind me next week	wait
remind me tomorrow	other
ridiculous	patience
right i'm nearly there, let me just ask my flatmate if she wants in	reservation
right so	assent
right there	other
right, but i live at a different address now	reservation
roger	assent
run it again	declined
safe bro	assent
salaam	greeting
saldo por favor	bank
salut	greeting
same as before	other
same card again please	declined
sat sri akal	greeting
sawa	assent
sawadee ka	greeting
sawubona	greeting
scram	withdrawal
scratch what i just said	correction
see you	thanks
see you next time	thanks
servus	greeting
shall i also send the photo of the card	other_details
shalom	greeting
should i write confirm?	reservation
show me the summary	which_card_given
shows me same thing again n again	page_trouble
shut this down please	cancel
shut up bro	patience
shwmae	greeting
siarad cymraeg?	language
slow down	wait
so do i pay fx fees on that or what	currency
so i pay you and you pay them, or how	who
so what do i do now	after_confirm
so yeah	other
somebody who speaks german there?	person
sorry confirm what exactly	after_confirm
sorry i'm hopeless at this	help
sorry wrong chat	withdrawal
sorry, i'm not getting it	help
sos	help
sos lol	help
sounds good, what's the total in pounds	reservation
stop please	cancel
stop pls	cancel
stop right now	cancel
stop this now	withdrawal
stp	cancel
sup	greeting
sure but how much is it	reservation
sure but wait that i check my balance	reservation
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
that is my name	other
that is not fair to them	other
that is not wrong	assent
that one	other
that was a mistake, take it back	withdrawal
that was autocorrect	other
that would be telling	other
that's double	how_much
that's me out	withdrawal
that's too much, bye	withdrawal
thats crazy	other
thats everything or more?	other_details
the amount's missing the credit note	how_much
the bank has closed my card	no_card
the bank never sent me the pin	bank
the bank said it is fine	other
the bill say other number	how_much
the card	other
the card belongs to someone else, i want another	correction
the card was in my handbag when it got pinched	bank
the cash machine has swallowed my card	bank
the date	other
the date you show is not on my card	correction
the first	other
the machine ate my card in the rain outside the post office	bank
the machine swallowed my card	bank
the name	other
the name is cut off on the card because it's too long	which_name
the name is incomplete	correction
the name is incorrect.	correction
the name is misspelled	correction
the name is misspelt	correction
the name is not right	correction
the name is really necessary?	why
the name is spelt right this time	assent
the name is wrong	correction
the name on the card is different from mine because it's my girlfriend's	someone_elses
the name under the number, is that what you mean	which_name
the name's misspelt	correction
the name's not right	correction
the name's spelled properly	assent
the number	other
the one you have from before	stored
the page refreshed, do i have to begin again	progress
the same payment shows several times	bank
the second	other
the strip of my card is worn out	bank
the subscription was never that dear	how_much
the summary didnt show up	page_trouble
the thing	other
there is a four digit number above the card number, is it that	where_cvv
there is no doubt	assent
there's nothing labelled cvv on it	where_cvv
theres just a white bar	where_cvv
they said it is correct	other
they've cancelled my card and are sending a new one	bank
this	other
this is all too much for me	help
this is for my daughter	someone_elses
this wasn't needed when i paid last month	why
tidy	assent
tiếng việt please	language
too complicated, i give up	withdrawal
truly	assent
truth	assent
tusen takk	thanks
tôi muốn thanh toán bằng thẻ	language
türkçe biliyor musunuz	language
türkçe var mı	language
türkçe yardım alabilir miyim?	language
u dont need my mail for the receipt?	other_details
u want it as text?	formats
uh huh	assent
undo the edit	keep
unlock the shed	other
use the same card as last time	stored
va bene	assent
vanakkam	greeting
veto	withdrawal
vreau să plătesc acum	language
wagwan	greeting
wah gwaan	greeting
wah gwaan bredda	greeting
wait ah	wait
wait come back	resumption
wait for the one in the	other
wait ya	wait
wallah i want to pay but is it safe	safe
wazzup	greeting
we are done	withdrawal
well i never	other
well it's like	other
whaddup	greeting
what a great service	thanks
what am i actually getting charged	how_much
what am i meant to answer here	after_confirm
what am i paying for here	order
what an eejit of a machine	patience
what are my options	other_methods
what are you asking me	repetition
what are you exactly, please explain	who
what are your opening hours	order
what can you help me with	who
what color is it	order
what comes after the code	progress
what comes next after the name?	progress
what did i not give yet	progress
what do i have to do in order that it is charged	after_confirm
what do i have to do to pay	help
what do i have to put	after_confirm
what do i look for on my statement	receipt
what do i tap to start typing?	where_to_enter
what do you do exactly	who
what do you do with the number	stored
what do you want me to answer to the summary	after_confirm
what does it come to w the candles	how_much
what does the charity want with the date on my card	why
what else do u need	other_details
what even is this chat	who
what exactly am i paying for	order
what for?	how_much
what if i say yes	reservation
what if it never comes	order
what is going on	progress
what is included in the price of the venue?	order
what is it for	order
what is the next step?	after_confirm
what is this 0000	order
what is this for?	how_much
what is this payment for	how_much
what is this payment for, explain	order
what is this thing	who
what kinds of things do you know	who
what name do you have	who
what name have you got	who
what shall i write here	help
what should i do next	progress
what should i do now that it hasn't gone through?	declined
what suburb are you in	order
what time is the van coming	order
what was in it	order
what was it for again	how_much
what will it be called on my bank statement	receipt
what will it say on my bank statement	bank
what will it say on the statement, my dad checks everything	bank
what's 0000	order
what's 0000 mean	order
what's it to do with you	who
what's it to you	why
what's outstanding for my son at the school	how_much
what's taking so long	how_long
what's the craic	greeting
what's the date today	other
what's the next step for me	help
what's the wait	how_long
what's the warranty like?	refund
what's this button	other
what's this payment for?	order
whats that, the safety number	where_cvv
whats the catch	terms
whats this for	help
when can i expect it	order
when does it come off my card	how_much
when does the money leave my account	how_much
when does the nursery close over christmas?	order
when i pick up?	other_methods
when i say confirm, does it charge	reservation
when is my son's training starting	order
when it arrives to them	how_long
when will i see the $00 again that the garage owes me?	refund
when will it leave my account	how_much
when will the money be taken	how_much
where did everything go	page_trouble
where do i change my details	bank
where do i find my w-0	other
where do i get a card	bank
where do i tap	after_confirm
where is it on a debit card	where_number
where is my card number now	stored
where is the confirm button	reservation
where is the shop exactly	order
where were we	repetition
where's the check number	where_cvv
which account is this, house or barn	order
who approves my time off	other
who are you voting for	other
who else can read this chat	stored
who else has access to this conversation	safe
who else looks at what i type, i'm writing this at work between customers	stored
who is right	other
who orders this? i remember nothing	order
who sees this chat after	safe
who's that? that's not me	correction
who's your boss	who
why do i have to prove who i am	bank
why do i see the same transaction more than once	bank
why do they ask so much for the electricity this time	how_much
why do you ask again	patience
why does this drag on	how_long
why is the transfer so slow	bank
why must it be so complicated, it's one repair	why
why not	other
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will i be asked before any other amount is taken?	recurring
will it be taken today	how_much
will it still be there if i come back next week	stored
will one wrong number ruin it	change
will other customers be able to see my details	safe
will there be a message	after_confirm
will there be any charges	how_much
will you charge it if i say yes?	reservation
will you charge my card if i confirm	how_much
will you hold it for me a while	how_long
will you take money from my card?	how_much
with this card i choose how many fees? 0 or 00	instalments
wny do you wnat that	why
wotcha	greeting
would another card have a better chance	declined
wow great service 🙄	patience
wrong window sorry	withdrawal
wtf	patience
xin chao	greeting
xin chào	greeting
ya	assent
ya sure	consent
yah	assent
yass	assent
ye	assent
yea	assent
yeah but the expirys wrong i think	reservation
yeah man	assent
yeah nah	withdrawal
yeh	assent
yep	assent
yep but can u do it tmrw	reservation
yep mine	assent
yep, do that	consent
yes and add a croissant	reservation
yes and also pay my other bill	reservation
yes and send the receipt to my boss, ok?	reservation
yes but give me two minutes first	reservation
yes but how much is the fee	reservation
yes but is it safe	reservation
yes but is this safe tho	reservation
yes but name's wrong	reservation
yes but not now	reservation
yes but not today	reservation
yes but the name's spelt wrong	reservation
yes but what is this extra on top?	reservation
yes but what's the refund policy	reservation
yes but which card is that	reservation
yes dear but i thought it was forty	reservation
yes do it, no wait	reservation
yes do, thanks very much	consent
yes go on	consent
yes i have a question	reservation
yes i mean no	reservation
yes i want it but not this minute	wait
yes i'll pay, by bank transfer	reservation
yes i'm sure you'd love to take my money	reservation
yes if i can still cancel	reservation
yes if it is cheaper	other
yes in a bit	reservation
yes is me	assent
yes later today	reservation
yes ma'am	assent
yes n how do i get the receipt	reservation
yes no yes	other
yes once i get a receipt	reservation
yes or confirm	after_confirm
yes pay once, then never again pls	recurring
yes please but i want to use my new card that comes monday	reservation
yes please but tomorrow morning	reservation
yes that is my card	other
yes that's my name	assent
yes thats my name, rest no	reservation
yes the card is that one	assent
yes the name is fine	assent
yes wait which visa did i give	reservation
yes yes but first change the expiry	reservation
yes, but first fix my name	reservation
yes, but not today	reservation
yes, but use my other card	reservation
yes, but wait a minute	reservation
yes, is that the final price?	reservation
yes, is that the price per person?	reservation
yes, thank you	assent
yes, that's fine by me	consent
yes, when the delivery is on saturday	reservation
yes, you may	consent
yes. however the amount should be 00.	reservation
yes? no? help me here	reservation
yessir	assent
yes… wait	reservation
yoo-hoo	greeting
yoooo	greeting
you ask me that again and again	patience
you charged me already	already_paid
you charged me and sent the wrong thing	refund
you get am? the card number	which_card_given
you guys have an email?	person
you have my permission	consent
you know what, never mind	withdrawal
you left out the second curtain	order
you said it	assent
you understood which date of the card	which_card_given
you're not mistaken	assent
you're not wrong	assent
you've misunderstood me again	patience
zeen	assent
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
تتكلم عربي؟	language
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
