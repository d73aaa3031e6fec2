"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "267b9f6bd215a5a1302e3aae4ed76636"
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
BIASES: Final = rb"HMXMOIEQPOKNXOLOMOYKONQ^LNQUNJNMLMNPNLKMJOOVRIJKLHLNNKU"
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
#<fru
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
#<he'
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
#<mol
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
#ctur
#cupc
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
#dave
#day>
#days
#dded
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
#give
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
#gohe
#goin
#good
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
#icku
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
#k's>
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
#kup>
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
#olis
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
#on's
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
#rywh
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
#son'
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
#ues>
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
#vet>
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
#weri
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
00 and
00 can
00 digit
00 digits
00 dollar
00 for
00 i
00 in
00 is
00 minute
00 n
00 not
00 now
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
^ aye
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
^ insufficient
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
^ little
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
^ that'll
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
answering
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
appears to
apple
apple pay
applied
applied $
apply
appointment
approve
approve $
approve in
approve of
approved $
approved it
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
asked me
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
because of
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
broken when
brother is
browser
bruh $
bsb
bug
bumps
bus
bus $
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
card so
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
card with
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
cards is
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
checked card
checked it
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
ec card
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
everywhere
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
first and
first card
first i
first name
first one
first or
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
for four
for going
for good
for haircut
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
get $
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
get error
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
goes $
goes ?
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
how will
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
i charged
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
in full
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
in mood
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
invoice be
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
little at
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
me by
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
my personal
my phone
my pin
my place
my pocket
my prepaid
my privacy
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
not alter
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
not robot
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
okay to
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
one before
one by
one cake
one card
one change
one digit
one ending
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
one you
one-time code
ones
ones ?
ongoing
online
online $
online payments
only $
only 0
only 00
only ?
only card
only cash
only deposit
only gave
only got
only had
only half
only has
only have
only i
only if
only live
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
order ?
order again
order do
order for
order has
order is
order me
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
out loud
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
pickup
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
press to
pressed
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
printed or
printer
privacy
private $
prob
problem
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
read $
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
rent and
rent is
rent went
reopen
repaid
repair did
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
seems ok
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
she told
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
someone's
something
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
start it
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
that works
that would
that'll
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
this house
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
to hold
to i
to it
to keep
to know
to landlord
to last
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
too expensive
too faint
too late
too long
too many
too much
too or
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
up code
up for
up from
up front
up now
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
week ?
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
will appear
will ask
will bank
will be
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
you wait
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
W]jg
Rj
@dBjC\E]FbGWH\L[OfP\QaR[T[WY^Z_d`gc\ddhYljtcva
AgChDcEYHhJ\K\L[ObQaS[TPU]VbYbZ\[Z\]`]b[cbe\fYgaj\kcoWpaqmr[s[ue
BXC[F]HYJVM]T\U]WZZY^Z_\`\e\gph]j]m]n\o]pZq\
BZC[F]HXJVM]T\UYV[WZZY][^Z_\`\e\g~h]j]mYn\o]pZq\uY
@eGgccl\
E]df
EeOhW[\]jY
KhSgb\j]kcnhs]
KinR
`\m]ng
KgM\R\W]^\m\ni
KgP\Seb\j]kcnms]
J]OeU]VjW[Y]cfedmYvZ
@]BhGcS]W[nd
@]AcCQGXHdJbKcM\ScU\V[WdX\Y]Z[[\]f^]_[aac[d\e[n[qct]
@[B[CjIXJbKdM\OePcR\SbT\U]V[W\X\Y[Zd[\]a^]`Xccd\efl]mdqbr]t\u[vX
AhSg[\`bb\sa
AhB[CYE[G[OYPjSUVqWYYYZ[^\cjh\leq]v\
@]B\DbGdHTIeJ\K[L[OoPdQWR[TYUZVVWVX\YZZS[Y\\^W`aafcqdZj[lVq\rYu[
C[GdO[VXWZck
BZC[F]HXJVM]T\UYV[WZZY][^Z_\`\e\g~h]j]mYn\o]pZq\uY
G]IbPjR\lhrZ
J]OeU]VjW[Y]cfmYvZ
BhGcW[
KaSgb\j]kcnf
@]CgHeIXKiM\OiPdR\SbT]U]ViWYX\Y[Zc[[]b^]_[`[d\edl]mdn[qbr]t\u[vZ
BWD\F[KaLZOlPgQ\RZSfUYV\WZZY^V_\`aacb]cdeXf\gYjckYlYmZokp\qar\sYu[vX
]pc\eW
AhSg[\`bb\sa
C[H[MdPcZ\]Z`qv]
@\C\DeEaHYJaO[PaRXSaW]YbZ]^Y_V`yc]eghcmhncoWpZrct]u[v\
CkOYTbUbZ\ha
BcC]D]FdGaHbJfK[MYN]OUPbRZScUZVXWbX\Yc[W\b]Y_caYcYg[hcjgmYn\p\q\reseuYv[
HbYl\]dh
CcPdSaWZc]lcojvb
@fCqG\H[K\LZM[O\TaWYX\YZZg[]\g][^\_\c[eig]l[ocp[q[r\s[
W\Zi
@[A]BdE\FYGSH\L\M[OpP\R\SgVUW]XkYdZY[Y\a^V_Z`Yb\cgdZeaf]h\l]o[r\sXuVvZ
Xg
B\H\OcViW]^\cf
AgCcD]EcHZM]OWPoR[UaVcX\Y[Ze[\\e^c_Xc\ebg]hlkclbrcsbtbua
BhDeH]OjPgWYYY[efbu\vl
@hB]D\EfFcG[HYLeM\NePgSaWWX\YZZ][[\\]\_b`bccf\gbhhk[lfmdnbp]q\r[t]u\
AcB\EbGVHbI]JdK\MXNZO[P[T\WV\\^[`ebjddj]kfl]m]n\o]pbr\uZva
R\\]jn
CYK\L]NeObTbV]XiZ[[f\f^Z`[acjgrbsYtivc
OgR[W[bh
AkB[C\G\H\JbMcTcW\[[^b`\adc\eb
@dBjC]E\HZJ\L\MZObR\T\VVWV[\\\a]cee\hajml]qZt]va
DbEbGiH[I\MZP\S\V]WYYZ[W\]`[cbkZlXs\u]
BWC\L[R\WVZ\[[^]`\e\hkkZo\to
CaFfGeHWI[JbKbNbPhQbSbTYUZVdWZYdZf]Z^d_]`Zc\dcebfchclZn]odp\q\rbt\ub
FdLkN\PbQgVbWXY][b^e`dbac\fajbobpb
AhBcCZDcEcHZJ\KdLcNbPbQcR[WV[b_[`\b[c\d]eaffg[kZl\mbn\o[p[qfrfset\ud
@ZB]EYFnHfKYObQkT]V[WcYg^\_[gbhZjYmcr]s\vY
E[FiHgIbL\MXN]P[QfSaUUVYWWX\YX[[\\]Z^Y`\c]e\f]g]lYmgnWobp]rrs]t]u]v]
AbBbGbHWIaOhPcScT\VXWXZ][\]adbf\o\r]s[v\
A\B]CbDcEaGdI[QZRaSgTaU]Zj[b]\_abYd\f[h]jcl[m]nbqYv\
BZDdL\P]RkWX[eeckdlZt]v]
BXCbEhHgJ[LhO[P\R\WZZ[[f`ea]bZcff[lZsive
@dCcG]HfIcJcK]L[N\P[ScU\WXY]Zb\\abbfdee]oapbta
T]WfZ\c]egt\
@aBfCVEgFcHLJZK\LcNWOdPbQdSYTbUdV[YZZY[Z\ga\b\dbegfbhhjgkZmVn]oapWqYrds[tYv[
BZH[JdK\L[N]O[TbWbXi\b`[abbbcggal]o]pYrb
Hd[fsh
AbDZFUG\H[IZJcL[MZR]T[U\VfWZXZYgZc\[]i_]`aacccdXe\f\gYhZjfkdmcndohpZratau\
AaChK]VeWa[]j]tZuf
D[RkT]ZfpZ
KbM]RiV\W[sc
AZEaFeGbHaR\S]TaVcWaXcYbZb[[]V_\bXc[eajalZmbndodpZrgsctav\
BfHcWW[ju]v[
OdW]kf
@bAaB]C[I]K]M]O\PnRXTdU\VcW\Y]Zg[]]eaecce\jVpdqcv[
@dBcCbHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh[jamZneo\peqcsgt\
DdWh[afZrav[
NaViWch\
@kAeBWCaDbFYG\HZJQLYMcNWO\PeS\TXUbVYWTXgYYZY[f\d]j_\`Ybld\egfXgWjVkXlgm]nlo\p[qSr\s[t[utvZ
@cA]B\FaH\LcMiO\QiVeWUZa\b`[cgfajbl[mcncq\s\tb
H\J\R]U]W\Z\[\^[e\gpm]o\p]u]v]
AdBZCbD]FdG]LZMbNbPbSeThUaVcYc[c]e_\`Wa]caebfZg[hck\n[pcrXv[
C\TnW[Y]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
A[C\EbJeKfM]WT[f^badbcd]fjjglar\v]
IhKcM]VeY[edf\heo]q[
HZPbS\[]ccfkh\q[
IhO[W\Y]fYrh
@cA]BZCZD[GeHYJbKdM\N\O\P[QZR\VWWbX]YYZe[[]h^Z`qdcebfbmXo]pYtguZv[
B[LhMjWX
HbLcMbS]VaZ[[[`]bcdbe\limcpfr\v]
@[AXBYCWDdEfFdGUHdI[JbKZMYN\OOP[QcS\UeVZX\[Y\\afbbc\dffYh[kZlcmkoYp\qbr]s\t[
A\CZEYFcHmIbJkK[L[MZNdP\RZS]T[WZXbY\Ze[l^[agefgghZj\lXmbnZoVr[vf
CZR[TiVbWd[[a\cfd\e]lgo\
@]EjFZW[_]l\tc
@cAZDcF[GcJ]LcN]O[R\S]V][a\c`Zc]dkebg]hfl\m\n[o\thua
AcBbCqDYFZGeH\I\L[M\N]O[P]RYS[TjVWWZXZYhZW[[\S]f^[_[`Za[c\d[e[fYgZj\lVmgoapZrguXvY
CfD]JXKaL\OdR]U]WbX[YcZd[Y\[^]`\cch\kelen\oYpiqkrft\uYv\
B]HaI[OWUZWn[YbZd[jbrbteu[
@]C]G]HdNeWiX\Zd[a]b^cbbd[lg
@cCXEfFhHcLZM[OdPbQ[R[T\VaWY[d\a^Y`cb\c\dYecfdj]kYmbncoepcqdres\teu\vb
BaGcRWT\Wjeakclft\
@bAcEhFaHaIcJbL\NZO\T\UgVZWgX\ZY[g\[^Z`hcWgjhjj\l[mcoYq]r]u]vZ
@aAcEdFfH]KdMcNeObQaR]VbY\[b_]`]ced\ebf\g\jblbnbo]qataub
FdH]L[MiNYQcU]VaWWZc\f^adfj\m]nbofp[qZ
B\C\GaK]L]M]O\TcUdVcW\\\]W^bb]c]fimes\tkua
AkBcD\HdKZL]N\Q\TcVgWcX[[[\e^f`[a]bZcXd[ejffg[lWnbpdr]s]tcuYvc
BeCkJZOdPfReV\W[lZngoYpcrf
BaC\L[M[N]P]RXT\W\XdYg^Xc]e[hekil[ocrftYufvd
A]BbEZH[I\JbKnLZNgO[Q\RhTjU\VW[[]\cYdbe]fbhikYl\m\nboVpRqYrdsYt[uZvb
AgGbRaW]
@bB\H[KXL\MYObRbVjZc[p]\_[afb]eZkfmYogp]
Vivb
@\AgB]DaE]GdHZIdJ\KZL]OcP[RhSkV\WSXgYb]]^a_g`ha[b[c[dafghZl\qZr[tZv]
@aBfCaDjEfFdK[OaR\TYV[^]cYe[jnlZq]sit]u\vZ
A\GaI\K[LYMaOfUbVbW\Xi[[\\edg]lomYnftcu\
@cB\GbO\Wl[[m]nlp[vV
A\BZC\DcEZFfGZH[I\KaL\MgN[ObPlR\SbUeW[Z\[c^b`Zaabgd[ebfXh\k[lbmbndobper\t\udva
WZYi
A]BZC[KdTcUdWgZc^U_ce\geh]iWn\obq[uav[
BcGeL[NbUbW\Y][Y^]cZe]fbggkgrg
FeG]L[R]V[YkZa[g]eccjck]u\v]
A\B\CjF]GZJdKcN\OfTQU\VZWZZe[e^ZcceSgph[l]m\ocp[rZtcv]
@YB\CZHbJ[R[T\UiVhZZabd]ebgch]m[n[o\qdrdtduZv\
IeN]O[TcXe^\d[ekh\j[lcmdq[vZ
BgObWXcb
I]Lcvk
AZHhLkP\RbWX^e_hbZehf[t\
A\B[C\EcFXGeHdK\L\M[NgO[Q[R\VfZ[^e_e`be[fbg[h]lXm[nXp\q]sctYubv\
CdIaTaV[Wj[bbYe\fhh\l\p\rYtj
AaBaC[L]MZS\UeWZY][\\g]b_bcgecfilcmcr[sbt[
BWC[EZH\I]KVN]PVQdShW\X]Y\Zb[X\f]Y^Wc[d[eefZg]hdkdmenqpjr\thu\v]
@\A\B]CiEeFbI\JkK\M\N\OcSXWcYYadbWdaedjgreu\vZ
L]SbWj[\
BZF]H\K[R\S\T]UXVcWYXeZb[Z\\^\_\acd\e\gZh]jembn[oZpxs[u]v\
B\C]G[LkSZTbWdX[[\dcegfcqc
@ZB\CeKjMePfT\VeWcZ[eih]lXn\qbrosYv]
WXlj
BZC]DcGbLhMYNbOgRYVbWbZb\]^\aidbeiq]t[uav\
@\BbD\F\J\KaM\O\TcWfX]YeZ\[[\]^]_]`\a]ccdfe[f]j]lcm]n\p\rbs\v]
@ZA[BYFYGZHaMdOcPfRXTgVYWkX[YVZm[]][^W_a`\ahccdge\flhcj]k\lYo]pYq\rXsYtdv[
DdGaHeJ\Md[k\d]dcYodp\s]t[u]vY
P[V]Ydojq]
GcJ\PcWdZ\fgl\vf
LfW[
D[WZZre]k\t]
H]M\ObPdR\SdV\Wggip\
[gm\okr[
B\UdV\Z]ejlgt[
A\B\CeFaHaJZL[MZNfOaP[R]TbVVZ[[Z^[aebXcbd\fUgZhZkdlaq[rnsbtdue
@dA\B]EdFdG]HYKYNcOTRZSVUaVYZk[Y^\_Zchebfbgci[kXl[pfr[tc
B]CeDhF]GeH\OdPbQ]SbTcWYY\[S`]bWcXdbfgl[qZubvc
@]AbEaIaJ]KdNgR[TdW\XZYg[c]b^[a]becbecjek[mfnepYr\v\
CbViW\
Ijne
ehrbuf
A\C]DdF[G\HYJ]L[MdNYOcRbSXVkW[X[[V^b`cadcadffYl[pYq\rbsa
@[A\DeEhFXG\H[I\JcLWM[NYObPYR\T\UZWbY[Z\[b\l]baZbZc\e[f[jZmco[p]qZsftku[vX
@bAaChDbFZH]L\MaN[ObSaUcWgZ\[\\b]f_dahcXd\iaj\p\qbrgs[tau]vZ
@[ASB\DqEsFdGXHVIbJ]K[L\M]N[OTR\ScTbUcVfW\ZZ[Z\b^X`\b\cbdZfbh]jZkWlYpXq\rcs\tZuZvV
@nBZCjGbJ]KfL[RfU]V[WcXZZf[W`[b[ccf]p]rbsft\u\
@ZAbBWC\D]EZFbGcJgK[MVN[PUQbRcSbTlW\X]Y]Z[[Y\a^W_U`]bYd\fhh[jXkYlbngodqfrftWuZvX
@aAdCfEbFfG\I\J[MZPYU\VVYcZ[[\]b`bc[d\f\lZm[sftZv[
@bB\DcGaJ[KYM\NeP]ScWiZV\\^Z`]acbgcfegg\jfk\lbqbvY
C]EbGfH\Jd^[`bcbekf\jasc
W\j]vj
IWWr^[
B[DbOeP\T]VeW[XiZ][[^Xabe\gnhap]q\s\ua
AaBhDbF]GbKaLYO[YaZe[[\]]]^\_hejl\n]obt\vc
BVCfFnGgIbJbKVO[P[QbS\T\UYWZY[[\\b][^]`daZbZfRgch]i\k[lWm[nUoZpaq\rdsZthuUv\
AhBgD[EZFcGaHUI]KVMZNXOhPXRWTeV\YkZU[]\Z]c`Wa[cfdWenfZk]lfmco[pcqerXtUu\vY
BbDbGbH\J[M[NVOeRhShTaUcV\WhXcYYZ][a\X^\c]dbe]fXg\h]lZm]n]oeq]rksdt\uXv]
AaC[E[FVGcIeK]MfPfQ\R\SaVkYe[mc]f]m]nZo]qZsd
HdKbLcPgQ]V]Wa_afftbuZve
B\DbV]W[Ze[ke\lZreve
@\CZJbM[NYR]VdWZY\]g^a_hajd\e\fajll\rbv]
AdBbCbL[McNfObP\VbW\Y\Zb[b\a^ae]hfkclXn]o[vV
@gDbG\K]LYMbN\R\TYW]Y\Zh\b]\d\fcg\hhj[l[odpcrbs]t]
@aB]CgDeF]J]M\NcVbZi[[^d`\abc[ebf[hhlcm\p\v\
@[DcE\FcH\I\LaMiNgO\Q[SbU\X[YfZ][[`acZfehcjdl\mdnao[p]q\sjtgu]
AbOdVf[[\b^a`]d]ubv\
@[AZBZCYEZG\HcI]JdL]MZNYO[P\Q\RZTQUpVbWWX[YgZW[X\Y]h_[`Ya[b\dZeXj[l\monXoYp]rXsZt\ufvX
K]WbYf[d
@[AbB[C[D\EeFZGeH[I]L[M\NXO[PZT]UcVjWeYcZ\\a^c_\`gaeb\dZe[fbk]lWm[p\q\r]s\tevb
CaDUGcHZIcJVKbL\OdPYQ[RcS]T\U\VcWP[Y\e]c^b_d`]abebfdgbiblfmYnYo\p\qesVuc
A[CWDYEbF[GnHVIfJ[KYLYMYOaPVRWS]T[U\VVWVYZZb\k]]^a_Z`]abbXdgeofXhci\jlkXl]o\pYqYrWs]tSuUvR
BdEjI]J\LcO\V\WbYZZe[[^]ccfbhdlbrd
CfFZHdJ]KfOgR]S[TZVZXaYZ\]_ja[ecg\hdjclan\p]rdscv\
BnD\E\FeGcH[KaL[M\QfR[UbV[ZX[]_]b]dYfWk\nco]p]qdrjs[vZ
A\B]C[EfFfJfK\LaMZN\OjPbShTZVWWeXeY[ZX\]^c`fbZcZebf\map]u\
A\CcD\EfGZH\JaKZL[MaN\OZQ]R\SdTZUhVhYgZY[e\b]\_]`YbecYehfjjbmbnbogpWrbt\u]
AhF\HXKZM]NaOcPYSbUbVhW\Zf[Y]Y^[_]`caafhgghZmXpYq[r\uZ
BSGgH[LfMZV]WeZg[j`Xadk]o]t]uYvZ
CgE]FZG]L\M]PfQ]R]UbVdXg[\\b^[`\achZlZpYqcrfv]
C\FeGcHZImM]O[S]TXU\VhWa[d]]aabYd]eigihZl\m\naoYrZtZvg
P\WXYh[nj\u]vZ
D\WhX]sc
B]HYIkOZQaR\VcZe[W^]_[`\eZg\h[j\l\m]o]qeratcuiv\
B[CYDaGbI[NiO\S]TjU]WhZc[Z]\^b`dbac\e\k\o\q\sj
NjR\VhWZ
BZCVF\HaJbL\MWN\O\Q\RXTRUoV[WXXYZ[[Z]c^\b]d\e]g]hdj\m{nWoTp[rYsYt[uevX
B[DbIbJaRcS\T]WdX]_[b]cafhl]rZsduavc
CbGbJbOeUcV\W[^]agm]
CZH\IfJbTYV\WbY\Z\ekklo]rdu[
AcH]KlNeRbSgV]X]o]p\sb
@ZA[CWD]E[G[HfIWKbL[MZO[PeS]U[V\WUXWY[ZZ[X]\^]_b`[bZcddYeZf\g]hei\jYl\mSnyoSrXsVt[uev]
B\GbV[Wg\h^Yl[q]
B[CfEhGdH]JZKgLbMZNoOcQ]SZTaXZ[b]]^W_]`YakcZd]e[hangq]r]s\u]
CaDaEcFdGdJcL\NhOgR]TeU[V\WOY\Zk[e\c]b^a_\bcd\e\hZjckalcndsb
@aAkB[CiDbE\GgHbI\JaL]NcP[SbT]VWWWX\[\\]^c`mfcj\mbp\rjs\u]vZ
A[BXDgEcF[G[HXI[JpM[NZP[Q\S\TZUeWeX]Z\[[]\^Ya]b\c[f]hZk\ldm\rZt[ve
@\AcBZDbGgNaOiR]VXYc^b_c`dccl]
@\AcBZCdFfGeO]PpV\WlYY^W_X`\agedh]l]mbvc
QjWcX]\d
@[A]B\DcEhFbG]H[IZJXLZM\NWOaPcR]VeWYYaZb\\^Y_aabc\f\hkoZq[resZtY
CcWZ[k\g_cabc]ecmcpZq[s\
AcCfD]G[H\J\ObPhR[S[VZX[Z]^XahcbeVhZjblYscv\
HcUdWj
AcB[EgFiGbK]PXRZTZV]W]YcZ][d\g^]_aacdXf\hcmgo\qbtfvp
F]RhW]qc
NZVbWaZ][]akpi
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
C\F\LiR\W\\f^\
KiO\Rf^\`Xedqb
AeBWDXEaFZGWHZI\K\L\MYR[S[U]Vd[\^gbaehf\gbkanZpYqhrYsYuZv\
A]F]HbL]NiO\T\VgX][f\]abcbdbj[lbncpbu\v]
A[BWC\EZFeGYHhIbL]N\OgP\RiSaT[U[W[XcYXZ\[d^\_Yafbcefh[jal[n]odqWr[sc
@XA]B[CYE[FeHcKcOZR]S[T[VZWXX]Z[[W^[`Za\b[gdhbiYlcmcoiqbr[s[t\ubv[
B\DjWb[geYt\
@XB[J]L\N\R\VZWdY\Z][d^\c]efh]j]llocqYrltZ
F\WX[bb[ko
AdB\CdE]G\H\IhJ[P\Yf\e^\a]fdhbidperZtcu\
@\BUCaDiF\GZHjJ[LaM\QeRYT[UbVdWYXYYYZc[d\g]d^Radbgcadbebgcjclap\q]rks]t\uVvd
BhDiG\R\WZ
F]O\PcSlTaWer]sf
@dA]B]D[FcH[JaKaL]MdPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
BaLdRTW\XtkZ
AbC\JcL]PYR[TZV\WXY[\[_wakdcjhldn\sauavf
BYWc[]emg\v[
@aAYB[DYEcFaGQH[IcJ[L[NdSdVeWX[\aab[d\fbibjal[mdndocrbtbue
BYC]DYF\K\LcPXTdVbWoXdYYZV[\\c]]^T`[badbe\hbk]lfn]p]qcr\t\u\v[
@]B[F\InN[RZTZW]X[Y\[\]a_]`\abccf\g\j]kcr[s\t\uZv\
@bAnBcDbE[FXGcMbNaOfQ\RbT]U[VaWU\X^m_e`gadb\cYeYf\gbhaj\kcnZp[qWuc
AaB]C[G]M]Q\T\WmYdZ][Z\]_ebdcbd]e]lft\
BbJgRXSiWbaYk\
B]F\H[J[KeV]WcZ[^X`[e]gfm\nUo[q]rasWuc
B[C[D[GZHdJ[MbOeQ]S]T[V\WYZc[[^\`ib]cbd\f]lYqcsfvj
AaCbDbJeKZL\M\NbPdR]SXUbV[W]XaY\Zd\Y]]^W_gb[daeYgZhbkZlgm]obpdqhs\t[
KWV\WZXXcdo\su
CVIaNcR\VYWlYc[eeehdlcm\tau[
@cB\E\GZL]O\U]VcWj^baccem]
@\AcB[G\HcJaLYMfNcObP]S[T]V[WkXcYfZ\[b\c`babcZe\f[gcj\ljm\tZvX
AdB\C[DfEeG\H[J\K]NdTdV[YdZf^d`cadd\eTpbva
AeCcDdI[NiOVPcR]VXZ]`bcad[fcl\va
B]DlG\L\MaWZ[kedk\v\
AaC\G\M][]_b`i
M[NjOZTcWcecf\jgl]
@]H\RcSjW\YaZ]
B\F\V][hlXsa
WTkm
C\E]H[JaKdMZN[SlW[YYZc_Z`id]fXgaj]l\n\o\p\v\
A[BYCiD\E]FdHbLcNbOaS[VdWeY\Z\^Y`ZadbWdegah\j]lYmdqarbudvZ
BYCZEfFfG[HZKYL]McN[OYPjRiS\WZYfZ\[o\fc[jUkglYq\s]vV
@]B]CfF]H[L]TcUbV[Wi[Z^WcUgflgq\t\
R\Y\rn
q[rj
@\B\E[FuHgK\M[P[QgRcU[VaW[Z]d]e\gdh[l[m[n]oZp[q\r]v\
B\D\G\N]OZP\R]VlWjYeZa[X^[_acee]f[lcv[
R\W]bkva
B\WYvp
HeMcOXUdWe[ia]cae\g\lYmZv\
R[\dpl
B]SbV\WmYa^[e[j\retVuY
K\P\Y]p\smvg
B\LiWVf\
Wef\rj
DdJgL\MYN]S[TWWbYd\]^fccd]fch\iblYn[o\qbr\sauavg
B\C\F[G]H[Q[T[W]XjYY[]\f^]_e`]a]ebh\l]p[qYs\u[
CbHaJfX]_]k\ogrd
PnR\XbYZ
B[CbFbLYN\QaS\UfWZX]Y]Ze[]\f_ca\c]d]egfghdlZrXtcv[
IYM\RfUiW[[]
CiJ]g]
M\W]^\enh]o\t\
@aAYBdCYDjEjGWHdIYJcK[L\MZQ[R[S[V\X[YXZc[e]\^d_[`ebZdae]fXgbhdi\jZk\l\mbnqobpWqytbva
@bB\GhH[M\RhTbVfWZXdZ\[Ya[odv[
@]CYE\FdHcJbKlM]O\RbS[TZU\VXWTX]Y[[X\\]d_d`Za]b\eZf]jZmYnXocprqlsbva
HjIcL\PbWb
FdUfhlq]vg
@ZB\EXFkHtJdK]L[M\Q[RWWVZe[Zdce]j\k[l[n[p[q\s\v\
L[QeRaWW`heefmv]
@eKgR\\i
L[M\RnWY\\c\fZld
GcR\Wi
BgJ\L[OiPdRgVcWW^jeef]mo
@\B[F\G\H\IuN\OVPXR[TYU]W[YX[\`]ccf[g\hbn\o\s\t\
@bDaEZFcJcKaLgO\SeT]U\V\YcZb\[]]`eaed[j[k]mcocqbsctdv]
Oa^\_lea
J\TkY\^\ebfch\r[
@aBaC\GcI\KhL]MVOk[[^cacc[d]e[lZsf
@\FXIdM\N]O[P\QZRcT]UaV\W[Zd[halbicjl[t]u\v]
@aGgMXN\Ogha
DhEiI]J\MZO\P\QiUhWXYj[]a]ebhYmYp\ti
@bA[CVEZGYHaJdKbMiNcObRZTeU[WWX]YZ[Y]c^Y_b`Zb[cbe]fZkbmbnjo[pcqaretaucvY
B\HfJ[OhPdV[X]Y]^\_ccdf]l]td
BZHaMbOgQbU\Z\[oe]lXnaobr\v]
BeC[FcH\L]V\W\XZYc[\\c]j_dc\ebhcv\
B]HaUjZ\[]c\g]obsdu]
@[AYBiCZEZHWI]JyL\M\NYR]TZUcW\X[Z\[W][^U`WbZc[dZg[hZi]k\mZnaoZt[u]va
A]BZE]F\HgN]R\V\WY[\_gent\vZ
@\BXFcHiNYZ][\adefn]v\
CeD]GfHXLbNbO\RWS[TbU\VdZ\[\^beYfjgbmgr[sgvb
B[D\WnZ[lZm\obvc
AbCfM]Q[ReV\Y]Z\\X]g^ic\g\h\lamanaqgsatYv\
@\A[BWH]L\M\NhP\R\T[W]YiZY[l]b^[_]baeav[
@]HgLgO\Ua[Y\bd\fil\r[sfuZv]
BcCaHcJfV\WZZc^\ahe]m\o[
CnLXM]RdVVW\bl
G]LZ[il\ra
@ZBVCgDUF]GbHZIaJUMXOmPdQ]RXT\UZVZWYX[Y[ZT[[\a^[_]`\acbYd\ebf[hXl[q[s]tbuevi
TfW\YcZb^c`]ahc]ebfc
GbVd[\_]c]jcvj
G[P]X[Yd\da\cclmn\u[
B\I\NaOcScVaWhjXldv]
J[M[O]U\V[W]XbZc\]e]h]m\n[o\pq
HcJbKaOfUdV\WZZ\]b^[cbgelamcncodr]v\
A]B\CZE[K\L]ObR\S\T\V[WdXcZV\\^f`\cZe[hfl\pnqds]ubvZ
@hAXBdCXD]FfGgI[JbLaMWNbO[PfQbRZUZVXWWX\YZZX\\^j_\`]aab\ccdgfag[hdjbk[lhmanhodqWrat\uXvY
AcBWFcG[JZLbMfNZOXPdQiSeT\UcWVXbY][]\Y]Y_a`UbadWfdgbheiclim]ncodp\rVsbtg
B[R\We[\_ieih]tZu\
A]BfFdG]H]J\MZO[VoWY[]ahl\scvd
A]B\FZG]HbJeKaMbNfObSeT\WaY][\\[`ccil\man]qcrav[
@[D\EZFtHiIdK\L\ObUYVdWXXb_Z`Xabb]ckf\h\lUnVoZsWuZv]
AaBcCfFZHZIZSaT[U\ViXfZ\[Z^Xc\d]fbj\lan]oas\t]v]
B]G]L]NYO]V]WnY]Zeaee]l]mkocrasZ
@aAbCaDbF[GdHYIbKYNcOZUdVkWhYZ_c`]acebfapascvZ
V\Wf[j^Zifl]
G[Whcbl[
C]L\MdR\Wi[bc[mcn]
@eE\MjO\PcWa[]_[`bbaccedhav]
@YAaBZD]HZIiJ\KhL[MUQ]RdTcVdWZXh\c^\_\abcddde\fdhhk]lWmYnXo\pircu[v\
A\DdEbG]IXJYKgL]N]OZPbSeTYUYVYWbXaYYZd]g`dbZecf]gah[lemdneofqer\s[u\vb
@cA\B\E]H\IfJ\L[N\O]ReV\W[X[Y[Z][X\Z^]_\a]b\c]d]elhakXl\tZu]
@[B\CbEfFaJ[L[MZNZOfReVjZd\[^[`ceZjbl]m\n]t[v\
@bB]CbDbEaG[HbJSLhMbNUPYQXSmTQWZZ\[X\d]h`gbVccdleffYgbhdm\ngofpQqbrjs]te
V\Wj[gaae[
H]Uaf]rh
@[A[BTD[FeH]IeJlLZMbO\T\VbWeZf[d\]_daZb\cjebf]gfk]mYrftfu\
DaEZHcJbL]ORPaVbWcX[Y][g]]^j_\`gccdae\t\vd
Yd`jc\ha
RsW[e[k[
HbR\vg
KvN]O]SZWZmbn\odr]sYu[
@\AaF]GjN[ObPdQbUbVb\e]X^Z_]afb\dZeffbhej\kcl\oYp]rbtcug
C\P\VbWf\\ihq]vb
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
AXB]CXEfFcH[JeK[L[McOZQ[S[T\UZVdWUYUZa[f\b]g_d`\afbacceafZg\hfjVlhm\obq[rasYtdu]vX
_clg
@cC[DbFaGbHcIZL\NZR\U]WZXcYbZ\[T\\_c`bageig\jdl]m\oapbqdrXt\ug
B]W[Zjba
O\ViWg
@eGgccl\
AYBWD]FcGkH]IYJaLYMaRZScTXVZW\X[[b]b^ecbdde[gck\lamUnZoZpfrftdv[
fZrh
BaC]K]TZV\Wc^[ejmbn[oZqcres\t\
@dAaCgDeF]G]HZI\LZOgRcS[TcUgV\WWZd[[\\][^h_b`cbbc\d\eWgfhdjbmXnZo[pXuW
@aA\C\DbE\FaHaI[JeL]OZP]T\UZWdX\YhZY[T\[^a`Zabb[ebf[hgkcl]m[p[ucv[
@bCaDZKaL]OYPpRZS\T\[W^[`\bac[ebfckmlam[oeu\
BTC[H\IaLdMdTcUcVaW]XbZh^[ebf\jYkdo\pWq\rbt\v[
BYL[[lk\l]
C\G\KcOfP\SiVbYb`\aefcmdobt[ue
I]Oj^\_a
BkD\GYHZJbO]R[UdXf[\b\cblYnhtbvf
MtN[P[S[WbY][Z_\
AcCaOgVYW[XaYbZa]]jbtav\
A]DbGaO[Q[RhTZVbW]\Z^\`iabb[c\fejdlcmaucva
AcB]CcLfWZ[c\c]ZfZ
A\CdE\F]J]ReT[V\W[[X\Y^[aZevhYl\t\
BaH[J]M[QdTfUd]a_c`\becafbkZlZubvc
B\DfE]GRH\I]J\M\NWOgPjQ\SmVgWXZe[a\\^[`Xaeb[dZe]fWhbk[l]m[pVqbtZu[vW
AdB\C[DaF\KcL\MfObP\QZR\TcV[WgYaZh[]\]]\^dd\echhiekWlgq\sc
@\BZEbF[G]H[IaN\ObPeTdUbV]WcZZ[f_ecbd]ebl]mYncva
@bB]CbGZHcJ]KXL\N[O\Q\R\SbTaUcWYZc\\]d^f`Wb]hdk[nbobqZrbscudvg
EbF\Wb[j^a`ac\eZf]rd
@]CcGdK]NaO]PgR\TlUfW]XcYcZb[g^bdfeeh\jckcnfpZqisb
DaE]GbJXSaTY]\^]`beafflev\
AdC[DdGfI\JZOcPaQcTZUbVdWbZ\[]\]b\c\dafdhhkaqctc
@aBbEbGbH\J[McO\S\U]VbWeXaZ[[f\d^h_h`\afblcZd[hZk\nboaq\retdv]
@bA\BVG\H[LfMhN]O[S]VbW[YZZ\\f]\`abXcbd]eYfYhekenbocq[t\uivV
LlW\qa
@YA]BbC\DbGhHZJ]KZLbMdNaOcP\SdTYU\Y\]c^b_X`[a]b\cYd\eafniak[l\man\pdq[rctbucv\
B]LoN\WXZ][W\]l[
B\Lmb]d]
B[F[H\J[L\M]TdV[WVZc^Xc\e]f[gzhZjbmenboXpZq[uW
A]CaF\N]OkWZtfu\
AcBgDaE]HYJ]M[OXPbS\TcVdWhYe[\\e_eb[cbe[foh\k]mcp\qcsf
H\K[RjW\cbd\
A[Wo[]\ccee\f\halbv\
PjWiY]^Zf\r\
C\FcHZL[ScTZV[WcX]Y\Z\[Z\a]acXdYe]flg]heq\t\u]v\
@dCcDZE[FdGeHhJWQ[W[[e^b`hb]c[dchXqc
J\LhW[Z]
A\B\CeJ\LdM[NdOZPbQaT[UbW\X\Yd_\afb[c\d]e\g\hflfmfpcqfrXtZv\
B\F]N\PYR\TbUcWkXcY][X^\iblcn]t]va
BeGbIaJqM[O\UcV\W[Z[[\b]efmbrdt]u\vb
A\B\D\FbH[IcJ\LfO\PfQ]WZ^f`cc]edg]hek[qcrc
B]C\TXV]Ws[\a\eblhv\
BZCfHZL\N[ThV]WkY][[\jo]
@\A[BZC[EdFZH\I\K]L]M\NkOgS\TfU\VcWZXfZ\[f\e]\^X`\a\cce\fZjaleo\q[s\t[uWv\
@gA\BWCcDVEkFiGXHQIbJaKcLqMdNdObP]QeR[SdUXVaWWX\[Z]\_]dZedfYkYl\mcneoapXr[saudvT
J]fZrj
[]ej
B\G]H\K\LXMYO\R\V\WgY][]\h^[c[e[j\k\l\r[tdvY
G\HXIcJXKYL]ObRbT]Zn[c`\d[edk]lesc
DZI]LZM]NcT\WYY][kaZd\e]l]
@ZAkBUFcGYHcP]RaSbTbV]W\Y[Z\[Z]e^Y_bbacafjj[lbm\o\qarTs\vm
BZRYThWZkk
HbJ]KeM\W[Zb^]a\h[qbsj
CiK]M[T[W]X]Yg_]okt[u]
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]peqa
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
A]BZCgI]KcMeNcR\S\T\VZXhYj[Z\[^[_W`de[h]k]obp\rZvd
B]TcW[[gk]t\
A[BZC]DVEiFnGVHLI[KaMXNeO[QZTcUgVZZY[Z\b^d`\ambYcldWecfhgch\jcl]m[o\pYqYscv[
Ug
BWKcM]O]UcWW[k\]^[_\emjgkdtYuivb
AbCaD[EbFbG[HcIiJ\KbLZO]PbQZRaTdU\Vb]d`\b[cad[echajbk]lbqbt\
BZHnbb
AcBTCeD[EbF]G[HgIZJbM\NZOpRZVnWYXZ[a^V`Ycbj[mXn]ogq\r]scu[vg
GaH]J]KaOZR]V]Wh[]f\mbp\rbsdtfv\
C]HbT]X[sk
Uo_a
V]Zbgcpi
A\B]CUDaEZGSHhIZJbKaLZMbPgQ\R]TbUZVcWX[Z\a]Y^Z`Zb\cgd\e[fZlYnVoXpgrYtYugvc
AaClF]G[JZK]LZN]O\PdS]T]V\WYX\Ze[[\[]a^\`baYdeedgajbm\o\piq[rds[tmucvh
AcBZC[HfJfKVLZPYSfT\WdYc[a\]_i`[gdjak\lan\tYu\
B\J[WXZoedg\hX
BhL[RcVdY]f]rds\v[
@cB]D[EcFcGZIaM\NcObPaS\VdXcZb]b^c`bbVdZecgahbkZnboep[rctc
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcafbgehck]menbodpbt\uc
I[K\L]RhWYXb]dd]e]l]mkn]oXrduY
B\C]G[HZJ[KeOgVlW[ZZ[]^]_cabcbd[h[ub
@\CbKcLlWZYgZcf]rbs[ub
V\W[X]f\llrgub
B[L\P]R\W[Y\rp
LbRlWY[b`\bcd[e\mYtc
W]lf
BWC[F[GbH]I\LXNdPhTcVcWc[a\\^]aih[khqarc
BYL\OfR]Wq[d^]`]cbt\u]
N\O]^]svu\
@[B\F]HcL\O]WZZpd[e]gZh\o\
AcCZHbK[L]N\OYP[ScTcVeWe^Z_\aeb\cfhkqbsgt[u\v]
C\N[OhRWlbvh
E\GfHaJfL[RfSgX]^]cZd]hgmdofpfth
@]A[BXDYEZF\HSI\JbL\MZOYPYQjS\T]U\VcWXX]YbZd[X]Y^\_a`dbYe[fZhmj\l]m[n\oYqXt]vk
BZH]NYQdTeW\X]Y\^\`deZhqlcmYq]sc
BYC\FaHeKkQ\R]UbVgXZZk[e]e^Ya[eYo[piq\s[v[
JeZg[bv\
A\B]C]E\GeH\KZLdN]OgSeVcX[Y[[W]a_\`[a[bccYd[eaflg\kblimZq]rZsbt[
DjIYV\WhY\lbvb
@]A[BZD\LZMcVZW[ZY_c`[ccd]efjbkdm[ritauhvg
BYK\RgTWVfWmXa[\eafbnbo\
PbV\W]YjhZr\
AaDaN]P\WoZ[[Y^dccegg[mbqZvZ
MdWk[[^c
B]C[DXFaHYJfM\NbObRdT\VcXdY]Z\^h_]`caVbad[eeh\jclXmanbobqaratbuev\
IdLiMaWZYgoep\rbv\
Ri
IqOWR]WYY\[[^]
OgUYWYZab\me
HdJbUhWcs\
AbC\F\LbOeS\V[WfY\Zb\f_aa]c]edflq\ratbubvU
CbP]Zt[W`b
A]G\Wkea
H]O[UdVZWj[Z
@[CYDbFYGaIZK[M\NgOZPdS\T]VcWYY[[[\g]a^c_ccZedfcg]lemap\q\r\tiv]
@[CZE\J]NhP]V\Zk[]^ad]e\phtavc
LfM[Vg[a_bm]obvZ
@fAcBYD]FdG[KZL\P\R\ScUbVbWdXbYbZZ[]^a_cd[eagbhcnbqcsd
B\D[EhFjHYI\JXKWLbM]NhOcP\RZSWT[VUXWYYZa\Z^[b[e[g\hbjfldner[sev]
B\I\R\VZWbZ\eVf\hbjvn]tYudve
E[KhPvTfV]W[hZ
A\BWCYDbEdF\HTI]J[KdL\MZOePbQiTYU\VhWdY[Zb\a^a_]`Vb[dXeahejik]m\q\ubvi
C\IcM[VcWkXe[X^\cdeql]qa
AbBXE]F[G[HcJbK]M\NZOZP[QoR]SbTdUdVaXaYZZ[^f`bdbe[f[hcq\s[t\vZ
BaE[GcMZN[O]R]VZZY[]\]^\_[dcekjnkep]sct[v[
B]CgHcL\NhO]T[UbWVXd^Yc]fjl\ocv\
@bAZBbH[M[OqUaVaWZ]c^[d]hak\laobvb
@dAYCiD\EhFgHfIYJYKaLZMXN[OcPfR]TXUYWYZd[Y]W^X`[aYdqeSfWgYh]jblYmcnap\rYscuY
IcJ]eh
FZW]_beejp
HcK[WZXk_Z
BXJfO\Wh
DVL]R\ViW][\hbvf
B[GiK\O]WdZb[\^clembnbobr\vX
B\CnI[JaNdOZP\SbV[Y]Z\[]e\fahblYvW
AaBYE\GbJXKgMbNdO[P\R]S]T\U\VXWcZf[W\\]T^Z_]`]a\cadbeefcgajbn\ofpkq\r\t]vZ
CfD]GXJXL\MbNWOZS[T\Z\[f\]^b_bbfd\ecfghiqcrdsXt[u]v]
@]IbM[N[T[U]V[WdXgYZ[a\i`]abeYfamdpWrbtiu\
Cje[h\qb
AkB\KgL\
B[CqF\HXIbJ[K\L]N\OdR]UYVeWVX[Zl_[`\lVm\ofpZr[t\vX
B]CiEdGgHYIeJcNZOZPdR]TfU\VgXaYa]Z^]c\dbedhakblYmdn\pcritc
B]CbD\I\O\R[TYV[XlZm[[]ceag]hnj\k]ngojp]rku[vY
@]BXEaI]JZM\NqOXQXS\T\UaVYWfXV\Z_[`\cgeXfZgZjdnbogpYrXsbtXu[vb
@bAbBdE[FbH\IhJ\KcL\M\QbR\SZTWUeVZWZY\Z][[]\^\_]`Za[bddYefgdlgmjnioep[qct[u]ve
DbO[Wm[dc]
B[CbGbHYL\MoNhO\PYQ]R\S\TdUbV]WVY\Zl[d]W^Z_bacbcc\dZeifZjdk\lXperbt]vc
@\BYDcFaKbOfPhSZV[Za]\^f`eebkalZn[o\q]rct]ue
@fB]D]KbR[Wh[]
A]B[KbOqP[We[Y_[f[lYscvY
JfP\VcWcvb
Yf]kmU
A]B\CdHdJbRaU[WZX]Ye[b\d]de]lWp\qZs\tgucvW
@aAaB[CcD]FcHfL[MeNcOdPZS\U[WTYZ[j\\_b`cdcedfZlZ
Ub[\^]obri
@oB]CcLYM]RiUh`bb[iZmfo[te
AaB\C[G\HeL]OcTdWXXdYl\[]e_b`\acbZd[fZhhkho]p\q[sgthu[v\
@\AbC]E\GaHcJbMbOaPbQ\TaUYVcW]X\YdZW[f\e^a`da\d[ecfchZickblZmdp\rXsXukv]
AbB\F\GYJYKfLdNXO[Q]R[SdTbVcWeX]Y[Zf\b]\`]fkhfjdl[nbsfvZ
@\CYI[K]OaR]T\V[WVY][]\c]]_ccdeUfYgsh\mbo[pbqcriuVv\
@\BeC]E[IaJZMZN\R]SbT\U\VcWeXfZ[[V\c]d^]_Za[e\fejZlZn[o]q[sft\uev]
LXT[W[dtv\
CfH\SfVeW\rb
DVEgFgHUKdL[M]OZPfQ\R\SdVcYgZ[[Z]]b\d]fcmbp]qZrat]vk
HjSacaqb
@dA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjclao[qgrZsdt]
@aAZC]DREYHiL\McNUO]P\Q[RbS\U[WeXX[[`Ya\b[dlebf\ghhYk[l\mfnkohpbqUsetbuXv[
BVVjXgklv]
B\T]Wg[\a\bakWldrdv[
OcRXUdW[[gl]udvh
RfUiV\Wge]m]v]
@[BYCZDcEbG[H[I\J\L]N\ObP]SbV\W[XgZ[\a]f`dbfcZeYffhdjenbobqYu\
C]DcMgOeVeXdZa[]^dcWe\ictZ
@bChDiE\F[H\LdM]NeOXP]Q]RZSeU]VYXYYdZa\a^fc\ecf\g]hcidkfmYoZp]rdtgudvY
@cA[B[CWE\FhG\HbI[JeKeLbMaNaOYR\T\U]V[WZXZY\Zh\g]d`Va\bhcZd\ecgbh[j]k]lcmZnZo[pftav[
A]B\P\UbVjWeYgZ\^[ebg\
B]KeWfY][]\[pc
BYDZEfFhGYHZJbQZR]UcV\WZX\[b]acae]h]j[kblZmZnfqcvj
CbEgH\JZKaLZM[OcPdUhVYWZX]Y[[[\[_]`Ya[cbddeYfgg\hZjdlamaodqarbtYvf
@YBXCZEWFkGYHvJkK[L]MZN\O\P]QeTlU\V[WYZ\\]]\^abidbehfZhYk[l\mXnWpcqWr\sYt\uYvZ
B[RYSgWe\j
FdHnSfT[WdZch]l\nZoZrU
KlM\R\W]^\m\ne
BeKbl\nks]v[
WZXfYfZb\b]bg]h[p]u\
FlHeK]QfUZV]WcZh]\g[h]m\p\v\
LcVg
@gA[B\EeG]K]N]ObR[S\V]Zd[Z\]_\feloqbrTs\
AfBVEYF]GYLVMUNgPdT[UYWeX\ZW[P\S^\_\`cacb[d[egfYgYhUk[lcm\ndo[pYq[rfsWu\v\
B]CeF\G\I]JbN\O\T]V\Wh[a\c^]`YgZl]s]t[va
AbCkE\F\H]I\JiK]LeMZSaWXXcZ\[a]]^i`haYbdcadbf\h[ick\o]pXr[s]tZvX
BaJ]NZWmZ\[WlVrb
@dB[EaGdHTI]K[M]RfVgWiXbY\Z[[c]c^Q_[a]bZc[d\ffh\jXr[sbt[ugv\
WWail\t\vj
BbCbH\JbLXNZP\VeWhXhZg\\a\e\f\h[k\l[ocravZ
@\AbB\J]KULeM\S\W]Z[d\fcn\p\sqtgv\
HfKZLfX][\cbe]fesmtdv]
A\KbMbNcT]V]WYZj_abbgbphv]
@[A[BZEZH]J]K[L[M\NbOgPbQ\S\U\W\YbZ[^a`[bZcdd\j]kdm]p\q]t\u\
BbHgKdWY[ao]
AdC\DgGYHfJ[OaSeTdUbVYWgX\\[]a_b`]a]bZcad]ebfflanZp[rX
CbEcG[J]KeLYMeNfOaRdTbUaVeWbXd]c^[`Wd\feg\halbn\qZrbt[ui
AaCgEaF[HaK]L\P\QZVbXf[a\Zb\daffgfhblcoZp\qer\t\uZ
B\E]Wafdg]hdjel]scvj
IfO\Wbf[rh
@SA[BcC[EZFkG]I[JZM[N\OYP\RRSVT[U[V[WZX\YZZ\[Y^\_f`ZaZbXdZfeg[j[k\lZm[o[qdr]sctiufvW
GaHZM[ReVbWb[Vehffh]r\v\
ClRgXg[[]a^\_\e\l]qerhuW
H]J[KaOZQbRaXf[b]b^[_bd\eYh]j]mXnYoareum
AQBVFbG]HcI]J\KeL[NeOTPaQcSaT]U\VWWXXmY]\c]f^b_c`\cZe[g]hYk\lcm\n]o\qWtVunve
BXDbOeW\Y\u\vk
@cAZBcE\FeJeN]QYRaS[TYVgYaZ][Y^[`fbac[effmoardve
C[F]GZO]VcWkYc[\ebfbrg
M\WXZ][ed]egl[p\
JTM]OiPgV\WUYcZc[Y^]`id]jRlhqerj
AXBUF\GZJeMcOcPeS[TbWZZ[]c^Z_babbZdeedfZh\jbk[l\n]o]pZq\r\tbudvc
@[B]CfFaG\JaK[LeMbN\OZQ]TbU]VgWfXcY[\Y]R^e_\`]b\dce\f\g]ncocp]qZrYtbu\
@gA]CWGYH]KXL\M[R]TaUbZa\\^e_\`fa\d\e\hhj\mdo\qa
B\CdGcHdIbJ\K[MdO]Q\TfV\Zd[]^\cZh\khl[q]rZsmtZvg
WXln
B\DgGUW\vp
@ZBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cfecfVg\hbi\jbkVl\mSobpeqXr]t[vf
ByLXO\T]W\bbf]v\
BXC\DfFaG\JgRhS]TdUiWYY][gafc\jZk]m[pds\t[uevc
B\OaRUVaWdcilU
@\CYH[I[KUMhOVRdVZWiYc\\]gc[edf]gdk\l[m]nbodpdrcsct]ucv\
BcO]WVhcuh
@TAcB\CdDiEfGRI\JcKcLZN[P[QdR\SYTeUjW[XcYeZf\[]d^\_bagbWdYeag]hfjck[l\m\qcrUtZuavb
AYBYC[DcEcF[GcHZJcK\PeR]UaVVWRX]YUZb[g\b]d^i_X`bdefZgcjZldpcr\
B]R\VcWYXk\[_fc]oks]
W[vi
@YAZC\D]E[HfJcKkM[NZP\SYT\UdVXWZXcZ\[\]d^]_c`Ya[b[c\d\gdhbj[k\mbolr[sXubvY
B]G]JdLaMbN[O\VbWkY\^\aZfahalcqbrescu\
OZVj[ccjl\vX
IgO[o]q]
B]ReW[
BjWZharcv[
L[M\O\VZWYjkkhud
@hr]
BWCfGZOcP]WfZaej
@bAbBYCdDaEeF\HdJXK[L]MZNbPcR\T]UdVcXdYgZe[\\d_abaehhdjXk\l\mYpYq[r]tY
N\O[Va[d^Z`hoa
HcTfWbZe][dep\
C]F]H]UbVdWg
@iAZBdCYFdHYIaJaKeN\OPQgR\SbWZXbYeZY\\^a_S`Yb\cidaeffig\lcn[pXqdrgsatWu[vY
@eBfC]E\HZKcPbW[Yd^cc\ebhZlap[q\resa
A[BmD[WXYVd[fY
BWG[HaIZJ\LXMaN\ObPbQfUfXcZe[h]d^Y_\bddZe[hclYmXn\obsgv]
\g
AdCaD]E]FaG\HYK]L\OaR[SdT\UcZb^]_b`debhei[lamenfoer\sd
@cA[B[CZEiFdGUH\KbL[M\OTPaQ]R]ScT\VZWYX]YYZZ[W\]^W_Y`ma]becdd[fZg[hflcr]t]u]vW
@\C]D\EaFfGWHeIbKcLZM]N[O]P]QgR[SfTdU\WZY\ZV[[\X]e^X`lbbc]dZfWg\h[j\mingohqmrgv\
^]`kj\v\
@ZAfB\CjDaF[JZPbQZR\ScXYYYZi[Z\kbXeXjZnephs\v\
C]FbL\MdN\PcT[Yi[a_Z`Zhhj]p]q]r\t]ue
@dATBXCSDWGUHJIeJcKgL]MbNeObPVQZRQSXTVU]VaW[YaZV[Y\Y^babb[cWdXfKibk\lSmenbodqfshtcuZvQ
LfWb
BaDaHTI\L]NYOdPZQ]R]SdT]U\VqWRYg[Z]]^]_\bZh[j\k]lZm\n\oXp]qXr\t[v[
MgQfVcW[l[
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
AcDbHcIeO[PXQ\UeVaWhXb\Z^b_c`]cbecl\o\p\q]tZ
@YAhBZCcDfEeFXGbHbL\McObQ\SdVcY[Zc[e\]^b_b`ca]d[efghh[icj\tZu]v\
AbCkE]FfHcIfJbK[L\NePgR]TZUcVZW]X[[\\b_\`]bhc\f\g\h]i\j[k]lembqcr\t\ucvb
AkD\GdH[K]L]M[OdQ\SaVXWZX\[\^a`\alb]c\ddfch[jZkcl]q]v[
AlD]GhZ\
B[C\E]H[IdJZL\O[PZQ]SgTfU[W[XYZ\[\\e^\_ZcZfggehdkalZn]o]r\sctcudv\
fhr\
DbM[O[VoX\[be\p]
X]ZZejp\sb
@jAhB\CZD\EcH\IXJbK]LbM\OZP]RfSbTXU[VZWVZi[Y_\`ia]c[deeXg[ibkZlWo\piu[vY
AoBWFZGcH\I]K]L[MaNaQYRcSXTWVRWSX]YZZX[k\\]\^g_bbYcYe[f]hbl\sZuYvP
BYK]UkXeZ[[e][_ac\dee]lamgn]ocu]v\
BbO[UbV[W[X\Yb_p`ac\e]ffhbnarZ
B\CYEeG[I\JWKfLeMbNWPjRcSgTYVgWZXcYZ[a\X^Y_\`[bhdYfngahiicjckZl[oapdrXsaufvb
@]A\BXGcHeJiKfL[MZOZRbV\XcZc[T\c]k^c_X`Wabd\eYgahgi\j\k]lXm]p[qVsbtXuYve
BZKeRbW[Xb[g\[cbeZfdleo[qdsdtXu]v\
DkE\NeS]ljvY
@hAiBMCeDiE[FYGiHUJbKSLPMcPnQTR]SkT\U]VIWIYpZR[S\N_[aZbXcbdifqgZh\igjZkMmZnVoYrZtavM
^[eqt\u\
R\_p
CbGdKcWj[]abc]lc
Uim[
CqD\EcG\I]JaP[UcV]X]Z\[\\]^ec[e]h\jclgm[p\rbtbv\
A]BlCbDZEbFfGcIZKbLZM[NWOcPfQXRZSeU\W[X]Y\[Y\a^X_\a]cedZeUfhg]hejik\n\oYp]rXtZuc
ImO\V\Y\[d\]
BZO[VdWYZ]eol]sbvZ
B\DZEbHbJ\KeL[M[P[UcV\XfYcZa\d]k`\a\bde\fVg\hdliocsYvW
AaJ]KkL\O\U\VoWbZj[Y\b^[`\bZdefYm\p\qhr\t\vZ
Rk
G[HcKjM\PhV\WcYY[d`]acc[ebh[mbo]ub
G[N[WjYZ[ecc
DcO]WgZc[\\\^]
@]CnD[FUH\I\JWK[L[MYO[P[RWT\UXWaXVYZZ\[Z\\]~`\a\bVeWfYg\hZj\lYmUn]oYpSqZrZs]t]uUvZ
P\W\Yl[]
@bCYEcFWG]H\JfKXLYPmR[SZVYWgXf[Y\\]X`ea\blcbf\g\m\n[pdq\ris]t\udvc
B[GbH[JgLcMcRZWZZb[Y\cc]kgtdugvY
DlEgGZN]OcSaVeWjXXabcch]jZpcrW
Uh[[h]l]q\vc
L]R[V\Wj
A]CdEgFbKcNcP]S]U\WdXcYe[[]\^ea\f\gdh]mZnYp\qXs[ufvc
@[BWCcD[EdJ\K]L[M]Q\RdTaWjYcZ]\[^]_\acd\ecfZjgl[rfsat[v]
B\RaS[W]cnl\pj
@kA\CVD[J[O[W[XZYcZk]l^[eYg\lgpjuZv\
@[BdCZD[FeH]I]JbL\MYOdPeTmU[XiYjZZ][^Z_f`[acbbcZeTg[l\mcp]q]rhsZuYv\
CbHbL\M\OdWn[\l]
GbIoJ\L]N\RbT\V\Wc[[`[c\o]r\ugv\
GZN]O\SfVj\gego\ua
@eAbC[DXHjKcL\NbO\PVQfRdSaT]V]WfX\YfZe[Z]e_V`YaYbYdah[kWlbm[n]rksdtWua
B\CVE]F\G]H[IaJZK[M\N]OfPYR[T\UhVVX[YYZZ\Z]Y^Z_g`YbVceechji]k[l\mboepZq\rXsbtYv]
A]CZD\E\H\J\LZO[Q\U[VdXa[\]\^Z_k`Rb\ccelfaifkbl\m[n\o]pWqWrfs[t[uZ
B]DgEhGdI]K]NZP[WWa]bed[egjZlev[
F]IaRoUfV[WY]ggdh]
BZCgDcEbGfI[K]M\OYPdR]TfUaVUW][Z]b^b_bb[c\eWf[gahaldobq\rguh
@dC\DYGeMZO\WaZc[f]jddl[vY
@dBYCeDcFcGfI]J]KkL\N\OZPbQaSbTWVbWXXbZ\[S\ba[bbc]d]eefcj\ldmYnZoXpfqasctYvc
GgW]Yddd
G\K[UZYnZkv]
@eBXCdGcH\I[J\L[MbOURhVWWcXY[g\g^c`\bedZf]kdl\pcq\ud
@WA]C\DbEbG[IgLWNhO[PYQSR\U]V]W[Z][c\a^c_h`[acbddeeWhalbmap\q\sathvf
IbOgPeRfWVY\Z]\]_g`[ccq]t]
@eW[gbqj
BaV\WiZ[[[baec
@]A]CgI\JYK\NYT[UYVfWlZ\[S^X`\aceYg\h\kglVojr]
B[CbDcH[IfL]P\R\TjY[Za\]]e^jbdcfdcf\h]q]t]
A\CdFYG]IjJ]NZOjPqQ[R\S\T]V[WUX[Z\[Y\b]\^\_Z`]aZcbd[f]haj]lbp]r]t[ue
AWBdDYE\IeLWM[OZPXQ[S\TXV\WUYU[Y\e]b_]`UaXbedheifYgejckZlem]oeqcs]tdvX
CjOZViW[^\
@\AdBhCaDTEbFbGWH[IZJmL]M\NaOcQYRWT[VZW[Z\[Y\d^[_p`eacbdc\e]fZg]hcjXlZmbp[qprctduT
A]B\CdE[FgHbI[JeM]OiP]U\VmYZZd[Y^Y_Za\cfddgch\l\o\p]qcrau[v\
@ZB[DbEZF[G\HZIZJfKZL[MYN[OWPYR]S]WZYVZh[Z\V_malbjc\ddeYf\hZjYl\ndo\pVq\s[tauVvd
@]AaB]C[F]KYM[N\OZR\VZXjYf[X\b^e`ic[ech]l[ve
D]E]J]N]VYW[aldjj]
B[C\DeG\JlW[Z[u[vg
@fB[D]GgM]OZP\SaVeW\Zj[Y\a]a^fd\edfajZkbvd
@]AiBZD\EZFbJ\L[M[NiOdPfQkSbT\UcVaWaX[Z\[X\Y][^g`\abc\e[fWgbhqoZqfr\u\vZ
@bAdB]EYFZGeK]OcQ]SdUaVdWUXZYeZW^b_a`mabc[jalan\rbt\uc
B\G]Rgb]dl
@gB[CfD[E[FiG]HcJZK]LbMVNXO\PdRZV\WYX[[Z\g]]^U`dakbnc]ecfXgdibj[k]lYoYpcqfrYv\
DcGaJ\KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
CbEaFdGVHWI\J]MYOYPgQcR\SfVgWRZf[\]]_aacbkcbdjeaf[gbkbl\p\q]r[tZvb
A\B[FdGaHdJfK]MZNVOWPZQfR\TbVWWYYZ[\^[anb[dce\gahoiZjVp\t\vh
B[CdEnFjJ\L]M\NWP\QbR[UbWWZ\[]\c^[aebbdjhYlbmhp\q\rfsVvn
CeFeHj]\bkl[
@\R]U\WkZ\ocp\
L\OgWn[\
AZBeDbFaGaJdLXPZQeSbWX]a^b`daacad\e[jfkZldmbndqdr[sYt\u\
@dCcDdE]FYGiIgJbLbM[OXP\T[WWYYZW[[\k_\`\b]cef\j]n\o[u]vZ
B\GkHZOeRdWbex
B\F]K[M\VcW[Y[evuZvc
n]uk
B]C\GbNfOYS\W[c]f]limbra
C[FbP]VXWrZX\]thve
B[CbG]H]J\M\ObP]VbWa[Z\c`]cheqk[l\tcvX
C]F[M\ObVbW\`kcbe\ibl\ufv]
F]I\KhRi\\o]
FfG[O\TXVcWkYbZ[[c_[`\cbfglbp]vY
VcWgXe
@bAaCdIfJcM\NeOiTeUcV\XcYh[bcbdce[lfsZuZvZ
H]Z\eff]gdl\oqqYs\vf
CcFjIfR]UlWY[g_\aeg\k]m[p[t]
L\W\[g\d
FhHaTcVa
D]E[FaM\O\P\R]VXWd\]fbgajkl]udv\
A\C\E\GkJdK[MaQ[U[X\ZW]e^h_\dXe\f[g[hXjZnmratouh
IqOWP]R[VYWXYZc\f\m\o\rk
B\D\HfI\J]KZM\NhReWTZ\[kc[lbp\rbv\
A]BSCZI]JZK\L\MZN[O[R\TaUfVYX\YW[\\\]b`]ccexf[g\hYmco[pZq\s]tXu\vS
@cA\ChD[JcMbN\OfTXZ[[f]a_[`\a[bfccdcfbm\n]r\t\
JbWZ[il]
A\B]CmE]LhOgPcRXT\VWWZYb^[adcalarbvb
@eBbC[EbF[GXHVJcKaM\NePZQgSeUWWcYdZc_[`cabbYc\h\jcmgobpatcu\
A\B\CbN]RgUeVZWhYa[]\be\f\kflWm\qf
FeLdWiX]`[j]l\
B]CfD\E]I[J]M[N[Q[U]VgWXZY[\\]]]^b_b`Xb[cbf\g]huj[kbmXpZtY
@cBcCdDZEdFbGZHZJlLXNUReS\TXU\W\XZYXZa\\]b^b`\aWbgced\eahXjelXmbneoYsht\
@bA]BYC[DcE]F\G\H\KiM\N]R\UYV]WWZc^Zb\cZeyl\parZtXvY
AgC\EbFbPjQdR\V[YcZb[[\e_d`\cbddecfdhbp\q]satevY
ChHcIaRcWd^[b\n\qcta
@dAYBXCVDfJZKdL\P]R]S\UhVYWPX]YZZh[c]\_d`[aZbdcZdZeZgihdo[pgqa
@YB[D\JZK[LbMiO\R\S[VqWcZZ[S^]_]`db\cde[ldva
AdBXCaE\F\K[L[M[OZPdR]ShTXXZY[Z][]]k^\_]`bbaefgek\lgmhneoVp]r]sauY
@bAcCdD\F[HXK\L\MYNbPXQ]R\SZTVUeVYY\Zd\X]Z^a_a`]a\bedSekf[gghkjck\l]menkpcqbrZs]tZuc
L[NaWZZp
GYLjR]Wi_bcZd]eZhkkYqYu\
@cC\DZE[FdGcIXJZKcMgN[PYQ\R]SWTeUYW[X[Zk[Z\c]g_jaebadYehf[gchXjWkZl[mYn[oZqcs[uZvW
B]I\KgM\P\ShYkf]mcpcrYv[
@]G[H]IYJbLgM]N\OcY]Ze[c_\eahcocub
C\E\J\M\NgO\T\VhWYZfh\l[v\
@jAbB\CaD\E\FdGgH[JWL[MbNdOZSbT\VYW\YhZ\[W\Z]g^d_[`ga\dbffj[l[n[ogtau\v[
B\CaHcJYK[L]M\NcSgUZZ\[\`]mer[s]
A\CbKaLbOXQ[R\SkV]WYXcYY[i\[]c`[a[bZdZeifZhfjck]lcm\nao]q\r]sctY
AeCXDcE[F]IcOWPZRbWjX\ZZ[U\h^Z_\ced\fjlep\q\tcve
C[G[IbN\OfR]T[VnWXXbY[[i\g^Y`[aacad]nap\r]vg
D]E[GbHbIaM]NcO]P[QXSUUaVcWaXcY]Zc\b]c_daec\fRgijdk[mbnbpdq]rZscu\
A\Tkadhd
@hA[B\CmDdG]HaLWM]N]O[P]R\WbZb[b^]kep\vf
BgH\W[^c
@bBdJfO[T[UfVXWbX\Y]Zd[\\\^g_ce\gciblbncodpfr\tf
@bA]BZEZF]GcHZIeL]MYN[PWT\UeVeWWXhZd[\^\_]`db]gbhZjmlbmjnZoYp]qYt[vW
B]G]HlM\Q]VdW\[d\ZdaogpZuZvi
@gKYMhQ\W\[g]\ecjdlbnau\
AaE]GaH\IbKbL\M\OaPcScTeUbWlXbY]Zb^[_\`eeXh]kblXnipeq[resetW
KeLdR]W\tk
AZB\C\GdKZNiOfPZS[T\U\VdXZYbZh[W][^a`]a\elfahem]tgubvf
B\GfH[I[K\RaS]TZU\Wi]je\m]odvY
FYHXI]P\R]VjW]XdZa[\aeqYsZv\
BZWcelv]
B\ChIbUaWb]bl]m\ujve
B[VXWk
KjO\RdW]X]Y]Z\manfo\p]sZ
B]FbG\LdMbOgT[V[[\^adjl\tbvd
AdD\E]FjHgO]R]VfWXYb[\_l`\c]dbfYm[o\
B\CcD]E[F]G[H[I]J]K\L]MbNcO[PeVb[h\[]abcc]eZf]h\kZlcpgt[u[v\
@cBaF]G]I\L]PjQ[T\U[YcZ\[c]d_Z`\afb\hajclcmdnbo\q]t\ub
UcWl
NZP\UXV]WZXZYaZ]]rb[eelZm\p[u]
B\UmZ][\m\o\
RfThYfl]
N[Q\VaWrZ[[]^\`\b\e\f]gem\o\v]
@bCUDbEXFZGcH[N]PYSc[f]a^a_bc[dchcj[l\nbub
ChHaJ\WeXiYa[gb\eVrj
M[NYO\VeWfYf[cn]q]r]tivb
P]VbWb[\afhgjc
@cBUCiDZE\GYHeI\KPL[M]N[O[PcQZRdSdT]U[V[WXX\Y\ZW[[\h^W`Ya]cadYeafggbhcibk\lbmcndo\q]r]tcuVva
I\JYK\PbQZTgWjX]Z][W\]bdcbedfdg[h\k]lbu\
AeCeDcE[GfHaJ[S]U\V[WXXfYc\c]\^c`\bfddeahbnbohp]rbsbu[
BcP\VaWfX[YZZb\f]c`Yedk[maq\tm
B\ChH\JcKgObP\RbUbX]Y\[Y\\_]`]cbeikfl[obpbq[r[sbt\
@aCcD[GbHaI]JZKjNZOYQeReTdUXV[WXX[Y[[b\d^\_\`[b\ccd\f[j\k\mbqgrbse
B[MbUaV\WaZk]\l\
BcM]O\SsT\V[Y\g\oav\
@\BfGaNbRWU\Va[Y^\`\a\bacddeegfchXk]l]oapita
E]H\K]OZPnReSdU[VdWa[[\d_[l]v[
R\eo
@\BTChDbEaFcHYIXJWKZLXMYNZO\PeQmS[T]VXW[ZY[V\b]\^f_d`cbUc\ecfWgohbjWkaldnaogpTqVrbt\uQv[
@eA[BcCZFdHcIjJZMjNaOgQ[R\S\UdVXWXY[Zb[[\Z]e^g_]`]aYb]cZejf\gdhZl]r[t]u\
BbFdG]HWJcK[L[M[NcPZQcR\SZUhW\[[\]^g_Zaadehdi]jcm]n\o\p]rascuZ
@ZBUCiDoEkFZGYHVIXJ]LZMXNYOWPWQWRWS]TZU]WfX]Z][\^U_\abbWc[daf[g\hpj\m[oZpZqZt\u]vX
@bA[BYE[F[GWH]IYKaLZMWN\OWPbQ\R[S\TYV\W]XaY\Z\[w\W^V_]`Ya[c\d\eZg]hXipjek\lSpbqYrWsYuZvV
@[DXFoG\JeLYMdNZOdQ\R\XfY[Zc[i\f`cabc\d\ebhklboZpWqUras[tWvT
I\KhY\Zcnb
C\DZGdL\P]VdWc^\`zcje[f[h\pcr]tUvX
A[BYJWR]T[UfWWY\[s^pdbkZl[mdo[p\t\ucv]
@aB\C]GfIfK\L[MXOuPiR\WY[Y^[adb]d\e\j[lYm\r]u\vW
B]N]P]UhVfWh[\]aabcfe\h[l[m\p]u\
BcCZEfFcG]HZJgKaLcMgOeR[T\WUXUYbZ[[Y\i]d^]aachgbjZlYmbndocperks\tbue
AfBdCZD[JeKjLXN\OeP\Q\RZS[T\U\WcX\YdZ\\\_ddYf\kYmdo[qfrXsYt[uf
BVChHYJYT\W\Z[][e|k]r]v[
CZD]FmHmJYQgRoS\TbUY]\ace\f\gcl[n\o\r[sYtYv\
CmD[FgGeHhIeK]M]P\QcS\TZW\Yk^X`aeih[l\m\obpit\vY
H\IbU\V]edgh
RXSWW]j}v]
D\ObPjR\VhYcZe`\bae]hblbpbva
Cc_[kh
@dAUBXC]GgJbL[NfOgQZR\ThU\VYWXZ\[d\d^f_]`ib[c\ebf[g\h]kenbrhs\vX
@]A]C]DZFaGcHbKbL[NdOdRcVVYXZZ\h]]^Y_[a\bcc\dfh]mcncoetcvc
BjW[
R]WY]m^[kno]p]
@eC\F[K\M]OcP\TaUhW\YeZn[[]d`]c\eXmcnbo\unv]
DXLcvg
A\B[CbG\IYOeR[TbVWWbXfY]Z][e][^\_maYfZl]m\oZrcsauZ
B\CjG\V\ZZn\qfrc
AaBZC[GbLbMbNbRXSdT\UcV]WiZ\[b\c^cb[c]k]lctbvY
B]OdWZ[pfZo\rk
@cAaCfFcGcHTJeK[LZN\OaP\Q\R\TXWeXdY\Zc[\\ka[bfc\d[ialWmanbr\sYtZucva
@eAZCUD[GcH]IYOiPhReTkVcWbXcY\Zc[Z_\`[b\ccd\fgjdo[r]set\
@\A]DfFWGYJ[K\L[M\N\OZPaR]S]T]V]Y\ZY^Y_Z`fa]b]cad]eaf]hbjqlZo]qbtYu]v]
EZJbL]S[T]U[Wj[[^]calXoXrct\
@[A\B[DbJ[LdN[T\UVV[WbX\Zf[[\b]s^Z_f`Ya]c\edf\jbl\mZo[q]tgu[
AbDbE\FaHbKcLWMZOeRcTYV]WYX]Z[[Z\Yfch]j\kcmbr[saucv\
AZClD\EcFaGfHXIcJeKcL[MXNfQZRWShT]UfY\ZX[[\d]b^bbXcdd[ecfdidkZmgnaocq]r[scthucvS
@\AdB]CbDcFcIXKbL\McPdQURZTeV[WbX]Y][c\\]g^Y_Z`dadb\caechdk[mfngpdq[rdsYudvc
AcBYC[DWEZF\G\IcJcOaS[V[WT[[`eaZcidfe\h\jXlcmdpgq[s\t[ub
@ZAdBZC\DaEaFZGdI[JbK\LXP\Q[R[TcUbWZXYYaZb[\\d^ecbecfZg[hcj\k]mcnkoYp[ras[t\u]vW
@eB\C[D\FcIZKcL[N\O[P[RkS]VfW[YZ[b\Y]glgn]vb
AbD]H]K\NfSbU]VjWYX]Zb^\`\cdhbleobqdrcsb
EkK]L]V\We[]^]c]e\jkqivb
DYF[HaI\JbK[LcNgPfTeVZWTYbZ][Z]c^\afcid\f[hXjblip\qbsavY
@\B[D\E[HZI]JeLbMbNmO]PeR\SaT\W[Zg[d^X`ccXfZg\hdi]j\lcm[o[p]q\r\s[
DdH\R\WaZa[g]]b]mhnao\p[v\
B]CfG[J\M]OnR\VXZZ[X\]`\cevZ
E\HdVeWVc]odsluZ
EcNeVbW[Yd\\cchblf
BbWf
AbKgO]P\ShT\WZY\^\`\fZhdm]o]r\s]
CgJYW\Yf]c
@dA[BdCcEYH[JaLjMcN]OgPZQ\UbVhWWYZZY\\]c^c`Zb\c\dhelf\k[l\ncpVsau\v[
B]DcE\FaG[HfI\L\MdQ]ShTgUdVcWYXdY\[a\a]]`eaec\dcfXj\k\l[mZp\q]sbtZub
CcD]K[McN]OeR]T]U]WaYba]cddcegh]ndofpcqZrctZuev[
H[IcL]MbOYR\VeWb[bdju\
A]BdIYL]M\OhScVZWZb]ccfbl\
BZD]FcJZLdO]PgQgS\W[YdZb\f`de]h\v]
A]OePYTbWWXhYe[h_apYq\tbvd
@[AaB[CgDhE[GcHbJ\LZMZN]P]TdVgWfX[YXZb[\][^c_f`ed[fXhij\k\lcmYo\p\qaseuXvV
B\CZD\E\L]MbOZS\VdWbXaYa[j\ca[e[fkhfkbs[tZ
@gB\DZFcGgJnOZP\R]SZU\WdXcZe[U]b`gc\eggbl[pZsaua
B\DaJeO[QcV]WhZac]d\f]lbrfs\vd
@[BnCYD]HYJ[LZM[O[RYT]VaW[XYZ[[W^[_a`bb]cbenf]mcpXq]sctZuc
CVD]FfH]JpL\NXO\P\T\V]WZZd[f_b`WbSdiecf\h\o\u\v]
AdB]CZGcLZNeO]R]VeWgl[vZ
M]Wh[\t]ua
@]CWD[G]JeK]L\N[ObP\RhU\WfY]Zd\d][^g`da[ccdbe\fYgbl[mmoYp[ret]ve
O[RfVjW][cl\v]
C]D[E]F[HdO[P]RcSfWbYh\\^\_[`jcbeZgcl\v\
@\A[B\CRD[GWHeI]J[MZR\SjTaUaVeYY[Z\\]h^S`fcbd[gZnfo\rUtb
@fA[B\CYFfG[HfI]J[KlMYOWP[RZS]TYU[V\W[XcZc[d^b_\`Ya[c\ecfcgbj\k[l[mZnXoZplqcretcvT
A]B\CZVlWda\cge]l\
KZsh
B\CZGaHeN\TiW\[glc
Iff[l]ri
L]RkW\[]
B[FaHcK[sh
EkHZO\YSdfgl
DXRZ`hdglb
CcJhRbUbY]Zc[g\df]lbv]
CgJ\W[[hb]
C]DSE\H\Qf[\dle\fhgbve
A[BjD\EgFjG\HVL\NbPZQbWXX]YZ[\_]c]dee\fbgah\iYjblYmdnhpdqdr\t]uc
RkbZejf]h]l\p\vg
ChJaTcW\
F]\hacgh
@]DbK\PVQ]R]S]T]UcVgWh]]^]`hc]e[fZm\ocrit]
CiG\ee
A[B[CbGYJ\OXV\]Xcfliudv]
BZC\FkJlL]Zb[c^U_\`Zebu\vk
@[BUD]FbHgL\NcPcT\WW[]`blho[s]
B\C]FfHbIbJcKXLdM]OfPeQ]R\TeUXV]W\XdZd[c]c`bdcecf\gchdiam\n]oYpcrZt]
CbFjHaQcW\XcZd]]^fh\len[q]v\
W\Yk_]
B[HfJZKcS\TeVbWZYcZ\[f^\eZlgmap[vZ
F\RjW\\[f\
@dC]D\E]H[IfJ\O[SgTaUbWZX][[\f^b_caeddechfj\lbm]nVq[rasctau\vd
C\IpJ]O[R\]bf\r\
@\AYBUCaE\FZHfJcKbL[MdO[QcSaT]U\V]WWYdZ\[l\Z]e^[_Z`aaYbVcbd\fdg\heiel[mYnYo[qctYulvX
CcFcI\J[KfOcRbTZU\WXYac\ffqhsZ
OeVaWiXe]]^]b\v[
@fBjGdH\J]NcU\W[Z\]d^\`Zb\h]lYmbneoYp[q]r[u\
FZH\JaLkM[NaUbVbWYZebfghhfm]rb
G\OkR[V[W]XeY\\]_jcae[o]u\v]
O[R[Vu^\d]f\
BaC]G]OWP]R\XdYk[]aaf]jdnfq\u\
AeBdD]F[H]IYJ]N]OZRdXaYY\X]f^[b\edfZgal]mcpYreu]
FeGaHaKbObWZ`bb\c]d]egjcnbrasZvn
CfGcT\Wfe]hbk]s[
CaGbHdI[L\P\R[SbWZX\YV[]\f]c^[_]`\gbhek[paqhrks\vY
A\B\DjEiG\HcKmWeYYZe[\]c_Zbadbe\pZv\
Rhe]
R]WjeitVu]vc
DeL[M]OaU\VeWRYg^Z_d`]aabmeaf\pYugv]
KbThUgkcm\r]ub
AdB]CmLhN[O]V[WXYg^Ycc
A]B\CYE\GbL\M\ObQbR\TcWXY\Z\\Z]b^f_[`\f]h\jjlhqYs[t[v\
GfKb[]d\eila
@\CaEdGaH\JfLWMgO\PZR[TcUbVgWbYcZ\[a\\^Y_]`Wb\cUdZfdg\lfmanboe
AWBXDbFcJZKbLZMcN[ScTXUYVgWXXhZ[[[\d]h_dc\difZg[l\nbqXt]unvc
CVE\H\JeM\NZVdWWY[Zc[[\b^cajenjclfrYt]v\
@ZBYCbD\FYGZHaK\LbM\N[ObP\QeR[S[TiUcVaY[ZZ[e]Z^b_bacbedbf[lUmWoZrZvc
B]GeJ]KcMbO\P[SdUdVfWqXeYbZa_]f[gclZm]s]tYu\vb
U]W[[[bbe]ofvg
@]A[B\C\D\EdFdJ\KjL[MaNZQcTXW\Yq[]\b^[_\`\a]d[eef]h\jam]n\pYr\sbuZ
@eGZMhW\e[henbua
AhB]CXDnE\GWH\IfL\M[NYOmScTaU]WWX[YcZ][Y]\^Z_\`[bbcZeZfdg\hdlbq\tcvk
@\AbB\C\DbF\GYHaJUK]LZNbQbSdT[U[XdYd^h_\bbdjjYk[p]vd
V[Wg[gk\pat]v\
AfBXC\H]IaJWK]L]M\OeP[V[WYYeZjaZekkZpcs\t[vY
C\DdE\F]GbHaJ\NZVgWgZ]_ac\d\f]l]q[scuevb
@[AdBbC\F\I\J\K]NePiR[TeWdX]YVZ\[\]b^W`iadb[d[j]kZlgmcn]oXr]t]vY
AdC[H[NaSZTcUaW[Y]Ze[\]b^g`]bedYe\gfl[n]qcs]v\
K]W]X]Yg]bqfr[
OmR\X\`cbiub
@fA[B\D\EbFfG[H\IbJcLgMeOfRWTaVaWYZ\\b_eadbpd[ibjdkZlYmdp\qesbt[udvZ
A]B\CdDVEiFeGUI\JZKYLVNdQ[R\S\TTUXVeW[Za[W]\^d_c`dadccd]e[gciajbk\l[minpodpgqWrZsatcuavX
A[BVHXIbJ\LZNfO[Q[R[TXU[VeWaXaYZ[X]e^f_cbbcbd[ebh]lhmhnaqdrbsdtau]v[
@cA[BWC]FZGZI]K]LUMWNWSbT[U\VbXZY\Z][X\c][^T_\`\e\gbhhialZobpZqfrWsntuu\vZ
@\AdB]D[F\G]H[IaJmK]LYMUOiP[Q\R]S[UWV\WYXXY\[f\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q\rYsVt\utvY
IaNeR]W\be
@\AbBcCcD\EfFYHaJYK]LYM[N[OcP[QaRbScV\WVYZZd[\^W_bdcelfhg[hdm[o]rWsZu\
@cAXD]FeGTIbL]NeOfP\RfSZTXVaWXXc[Z]b^]_e`ebYccecj\k]n[o]qarcsbvb
B\CYGbHZJeK\ObTbV\WvZ[[]^Tl\o\pgq[s[tWvd
B[DdHYUiW[^Xd[gchvl\
AfC]J]RaW]Yn[\_\hgvZ
@]BeDdGaIbL]N\R]VaY][\\d^]`bebf[hap[rht\vk
@[AaBbEcIZKbL[QdR\TbVbWYYc[d\d]f`[b[dbgZhcl\narbtauc
E][Zvj
@iAXD[EbFaG\HZIdJnKdPeQZRaS\TYUfV]WUZc[h\a]\^e_[bYc[eafggZj]kcn\o\rdsVt[uY
Vr
GdOcVgWYXbc]
@cAYCYFXG]H[J]KfP]T[U\VaWUX[Zb[c\e]]^Z_dc\f]hcjck\mao]pcqcsbtg
@XA\CeD[EYFiG[HoI[JdKXL\M\N\ObR]TYV\W[Y]Zb[Z\b]V`\dee\f\gah\k]mYnYoXp]q\r\sZu[v]
H]^Zgiu\
BXG]LiMYPfVcWZhd
BmV[WUYlha
@YA\BlC]E[HfI]JbKhN\O\Q\R]S\UbWZX\Y\Z[[\`ib\jdl[mZp]s\
IqOWR\W\X]
@iAhBfCZFXGfHVI\JeK[LYMYN\O\PYQZS\TbW]YZZY[S\Z]a^Y_[bWciebg]hblLn\s\u\
AYB[DSEfFfGYH\J\M]OZR]TbUZX[Z\]b^i_d`[cae]ljo]qdt]vX
LgW[
Rf
AlB\CWDbE[GWHYJbK\N\ObQbR\TXUYVZXcYd[g]c^ebacgd\egfWgchdidj[kflZmZnZo[peqnsUtjuhv\
BgGbH]L\W\
L]R\W[Ykv]
AgB\CaFcHcKlMcR\S\U]W[c\mgn]obs\
HbI]K]P\R]U[V\WcXtYcZ]]YfZl]m\s[u[ve
IjO\P\Y]
AbGfkX
RiWZ
B]LgV\W[[\\]ckebfjl]rYv[
DWQ\RfWkXebbm\oSuZvg
BQRbWkbfm\
hiv]
F]I\JbRqWT^cp[t\
KbM]RiV\W[sc
BbCcDZEfFkG\HWIWK]LeN\PcQ]RbTcUfWSX\YlZe[]\c]d`UaecYecf\iblbmZnbo\qXtTv\
D[L\WY`gkn
@\DlEfFXG\ObV]W\`\b\
BaEYFeHWJaMbN]OdPbSaXbYcZ]\d`Wabeahciajblbmanaoercu]
CkOYTcW\Z\ha
@bA\CYF\GfHYI[JeL]M\N\OZPcRZTXV\W[X\Ya[c]]^c_[`Zb\cWg]hdjho\p\q\riskt\u\
BfHeW[b]
BZDZFeGcK\MeOYPcQbTTUaVeWeX[Za[c\a^b_\`]a\g]k\ldnYoYplqWr[s[tcv[
CWH[TeV\ghqd
CdF]HaTh
JYKhO\V]WbX\Y\_]`bhbmaocpbrcuav\
AbE]G\KbL[NeOZR\SiVaWXYcZa\g]]_W`hbZcbdcfXj]l\n\o\pZq]u\v\
@\AdCbDbEcG]JbK]NYRYT]V]Ya[d^cdfjdqctf
A]B\CdJbR\U\VcW[X]Ye[c\c]deap\qZs\tgucvZ
@[AUB[CgD[E\FdGhH[IXKYMWN\O]PZQdR[S[T\W]X\YWZh\g^Y_\`\ambbcZdhe\fYgbh[iZjZkbmhocpZqhs\t[v\
A[B\CcE[F]G\J[KgO[R\TcUhV[ZV[banc\ehgdhYlfr[sZt[v\
DfEgVlWXlZo\vf
HjU]
CcPcSac]lcoivb
B]Yg
BdCYEbFbG\I[JcK]L\MYN[OaR]V\WZXcZc\g]\^]_dedh[jfl\m\pZq\rdsctZvb
@dA]CuDbGaHYIdJaL]M]N\R[SdTXV\WWX\YZZb[Z][_ga]c[djedf]hZj\m]o\pZs]uZv]
ChJ\Yf\]]b
C]K\L\M\ThYZ[]\f_fc]ocq]tb
L\N]V\e]hjj[t]
MdZgcdfgm]r\
B[JgVcWe_afbrcsd
B]L]TdUkY]Z[[\]\m[ndv\
C\GYH]K\OdP]SiVgWYXd\]_Zb\cbd[e]fXh]pcs\v]
OgWg`\c]t]
@\B]C\F\GZI\M\OZR]S]VWXgY]ZZ[Z\d^\_beefdo]p[r\tbuZv\
BhIbKdL\
@aAaB[CbD]FcHfL[MdNbU[VhWaYd[Y\]^a_b`cb\fZmZnepZsctd
B]HaIcJcUhZ\[]`dc\dag]ob
BcC]Ib[e]n^c_amcn\par\
[f]ecev\
@ZB\G\HcJdKdOaR]Zg[f\Y^\`]bgedh]jblcoftdv\
D[EdJ]NmO\Wa[]\\^a
W[X]ZZenp\
BbGVHhJlPhRXV[Y][aibkeuZv]
Xg
BbQ\RcTZWbZd`[fchbj]m]naocpYrYv\
B\H\OcViW]^\cf
Zfbbg\hjv\
AdBYC\F[GbHXMdOcPYQbR[U]VfW\YX[[\dbUcddeeefbgZh[j[kZmeo\pbsZub
Ub[\^]obri
J[Zh
A]C\I\K[L\MZNYR]TbUZVZWXX\Y\ZX[\]j^[cbenf\g\hXmWpZq[s]tZuavV
O\Y[]]ej
I]M]OcV\[i\leehYlZ
BhH]J\PeV[WfYYZb[Yv\
Mfce
OfU]
B]ChM]O\WcYb[ec]edvY
@hD\EfFcG[HYM\NePgSaWWX\YZZ][[\\]\_b`bccf\gbhhk\lfmdnbp]q\r[t]u\
AcB\EbGXHbI]JdK\MXNZO[P[R\T\WX\\^[`ebjddj]l]m]n\o]pbr\uZva
@eIYLZN]RgSge\
R\\]jn
@gA\BXC\DXEXF[GgHVI\J]KYN\OeP\R[SXUYVeW[XfYXZb[T]b_X`XdZebfZgbh\lVm\nXoXpjqZsZ
CcJcOZUaV\Wf^\aikbm]u]vb
AbK]W[X\[\\ihate
CaK]P]W]\icde]fbrbtYv\
AbB\CfH[J[M]NePhScTaVYWTYbZg\b]]^[`Waaecg\hdt]
ChPgv\
OgR[W[bh
C\Wc[glbthvX
CgM]WeiZmdo]
GcUilama
AkB[C\EgG\H\JlMcRXTcW\Z\[[^a`eadc\dhib
@dBgC]E\HgJ\L\MZR\T\VVWV[[\\a]cee\hajll]qZt]
AbD]O\SbVfWd\ifgs\t\v]
TZWic\e\pgtb
@eB\DbGjH[I\MYP\S\V]WXYZ[V\]`[chkZlUs\u]
A]GjRbb\
@bAmBWC[D\G\H\I\JaObPbRYS\TeVPWXX]YZZT[W\X^f_h`dadeff]kXlXmZn[q\rct]ud
@XA\BZCZEhG[I]JfKbMcN[OaQWU\VZWYXfYb[X\e^V_l`ZafbYdZf\hZlZm\pYqXucvZ
B\C]JiM\O\VeW\Zb[\][^Z`[b[c\dZeZi]m\uXv\
JgOZWg[ba[hcv\
AbBXDZFbG\K]L\N[OdPZQiRWT[UbV]WiXZYXZ]^a_[`dabbcdcedf[hfkXo\pVq\rc
CdDcJ\L\O[RgTbVbW\[eaddfhcjekbl]tfv\
C[LYPdSbTdWh[Uhckbl\
BfCdDaEeFYJcN\OYP\TWWiXbYb^b`[a]badZebfalXpgudve
G[LgM[UiWcX[[d\ca]j]k\lbnbp\t\u[
IfO\f[re
L]RqT]WUb\kZ
CfK\UZV]lboj
CXDeG[L\QcTX[Z\[a\cdealkqZs\
Be[]khvh
M]NbO\PbTjZ]]b^h_]accbh]l\t[v\
B]W\jm
F\IhWZra
OgW\
AXBVDbEVFbGfHcIZJcMcP\RXSaTVUcXdYa[e]Z^\`daabZcbdeehfYgbjakWo[pWq\rdtZub
@fAbCbEbF[G]HeV]WZ[Z\d^g`ecZhbl[t[ubv[
@]AZBaC\DcF[J]LeO[RbS]V[Wa[U\b`[bZddebg]hfk\l\m\n[o\tmuavX
@eBlC\DZFdHXIdJ]L\NbS\TcVcWRZb[h^]adfaghiam\pYq]rbs[tc
O[Vf
@bChD[E\I[JfMYP[S]TcWbZ\[p\Z]b`eabb]c\d]h[jalYq\tguf
F]KaL]ReWU\ZajtZ
BdH\Q\RdV]W\^\kg
Vj
LYkg
B]CfDZHVL\N]OePcQiT\Yb^\
Hb\i
O]WZ[i
B\E]K]L\NgOiRmVZand]jckVudvb
DWWksav\
EbFdWZZb^ihd
D\G]HqLVReVfWb\Y_]cek]lcs[t\vX
IbK]L]O[RhWYY]d]e]f\l]m[rb
R[mpn]oX
@fBdC[GdHcJgNcWYZ]]b^\`Zb\f\g\h]lYm[nloYp[q]s[u\
@\B[EdF]H]KaMmOZRbY\[W\g^[_\`Ybcc\dZeYf]h]ldt\
C\\hl\
@[A\B[CYEeHZJcLYM]OTPeTcUcVcYfZZ[W\]^c_c`\bYchdhe\f\icjXljneodqYseteue
@]BmEfGbLdO\R]WT_\k\lbs\tc
@\B\D\EdFcG\KdLfM\NaO]PkRZSaU\VXYa]a^[a]b\c[fcgdlep]s\
BcEe[jc]lY
H[JhV\Wb
LZN\PbQhVbY]^c`dbafbjbobpbve
AhB[CZDcEbH[K\L\NbPYQcY\[b^j`]b[d[eZfYg[kZmbp\qer\sZt\udva
@eBZCbKbL]OaRVT\W\\\`kc[emf]hYp]rZsot]
@\BXFfHfQcWZegn]
AhDjOWT\Wc[\_]l\
@ZE[FnHgK[OYQkRcWYYe\[_[gbhZjYr]s\t]v[
B]O]V\Wh^]_fa]c[f]oarht]
OhWbmc
B]Z\mfn\rZsj
AdKbOfPdSfW\c[d\
CbJbOeUcV\W[^]agm]
LkOeV]g]
LbR]WSZa\hkg
Wc[cebgivb
@[BVC[E]FZGYHmI[K]LUMUNWO]PXQgRRTRUYVbYV]d`cabbXdVf\kZlYocr[sku]vY
BdE[FkHiM\P\QgU]WXlYm[q[r\
HbRkSZV\WXX\[e\Zcbfhn\o\sgtYvY
B\JcK\L]R\ScUWY\[\]\^[famhn\oap]qbrl
B\CgD\GbHYJbOXRgS[TcU\VgX\`]c\e\fjmeo[q]r[sgt\ve
Zb[Yb\eklatZ
AbBbGbHWIaOhPcT\VXWX[\]abZdbf\o\r]s[v\
AdCcI]VjWZq]sc
@[KjM\W[
IhLdO\P[RYXce]harb
B]CaIcK]Pd\h^acbe]fcq\r\tYvZ
Wi
J\VZWmtZ
@UAbBYCnDhEbFZG]HTI\J]K[LbMbNUObPhQYR]TcU\VUWSYbZY[[\Y_b`]b\dle[fYh[jVk\l\p\q[sYt[uW
CjJ]TcWWZ\mbtc
O\PfV]
IjR\W[Y\r[
@bBcC[EcHYIbJgLYMfNZP[R]SbTbWaYc[d\d]a_bcbd[edfamlsZub
CdQ\R[TcWUZ][Xlj
AfEdMcUeV[WbY\^[h\m\qhrat\v]
AdCdE\IdK\NYRdVbYcZ\[X`il[v]
@ZAdGaLaM\NgOhPeS\U[WZY\[c\f]a^a_dabcbecffhciclYp\q\teua
CZMcU\VbWYYbZh\c_ae\f\hbte
@cAaB\C[DbF[HeI\KeL[MeN\O\P[QeRdTdVYZZ[b^\_bbdehfch\ldmYnbqWret\vZ
KbMZWm[\t]
B\HhO[VeWf[]qit]
Wc\cth
BbCdFbGfReV\WTY\Ze[[\\^cbbe\hcllo]q\s]
@ZA\CeE[FgHeIbJ]K[M\PdQfR\S[U\W[XcY[[X\\]V_]adb]eifbgdhXjYkclZn\pVqZrXt[vZ
@aDZFeIcJ\L]O]QfReW[Zg[]`[bdd\h]k]lYt[v]
P]RfWZZd
DdR\[kedlZv]
W[Zf
FYK\M\RnV\WYY\Z\[\f[l]mbsfu]v\
F]I\RhW[\\rb
HYIbKYL]M]RjTWUbV[Zebfe\gfhdj]lZm]rZsatj
@\AbBVCeDYF]GYHZJeKWL]M\O\P[R[TZUiV\Y]Za[[\Z]f_\`ba[d[fXg[j[l\ofpYrdubva
@\C\J[KcWZXYYdZ]c]khmen[ocr]
DaF\GbH]JXKfLZM]OYP]QbR\TcU\V\WaY[Z\[W_aacbZcZd\e\kfl[oZp]rft[u[
B\Le[\cif[sdv]
@cF]KhP\S\TbV\Zh\i]et[
Wavh
CbDlEhL[O\P\R\W]`ha]vd
LjWX[\fe
Rge]
Wa`aehhb
@dCcFbG]HfIcJcK]L[N\P[ScU\VaWXY]Zb\\abbedeh[oapbs[ta
@cCdD]EgF]G]H\JbK\OlPfQ]RfTgU]VdW\^\cad]fbg\lZmYr\tcvf
AgG]HWI]J[R\S[T]WYYl[[\a_[cbo]rZvZ
C\RmV[W][a\\f]
@dC\EcFZG]HdIbJ\KdL\NcQ\RXU]VcZX\g^[_fdfhek\oepbqWsdtY
A]E]MjPbR]Weheq[ud
AcBWEbFaG]HaJcLWMXNaOcPbRYVdXdYc^d_c`ea]bYc[d[eeg]ibjclTmaneocrgsdthu[
WYkn
BZH[JdK\L[N]O[TbWbXi\babcggal]o]pYrb
UkWeZ\
H\TbUiZZe\
DcH[OcPYQ]R\S\UbWZX\Y\_jc\hbnave
C[Wp[\
HbW\sh
@WCcDYJXMaO\S\TWUaVYWYX]\d]d^b`gcXd\eegZhXj\k[l\mhndofrcsZt\
@aA[BcEdFeGbKYL\NfO]P]TcU\WWZf[Z^ja]d\ecf\gahbk]l\mZnXo[q\tbubve
CeFZGXM]OfPcSYTdU[VbYg[\]]abcbf\hbjgm[nboap\tZ
@iB[CXGhI]JcM\NaOZP\V]Y\Z\[Y]j_Ycfe]f]kilbm\o]
AaK]R]VhWluf
@dC[KqN\OZR\V]W[`ce\h[l[oZs\ucvh
@[C\E\NjP]W]vc
U]WYZk
@eL\Wl\df]
KbM]RiV\W[sc
B]W[Zi[bs[
@\C]W\[b\]^\_\`aaeeqh\jct[
B]I]KcM\NZP\RhSkWdYZ`]e\f]mcpcq]r]
N\PeT\ViWXY]^Xaaccv]
AZBXEXFcGbHiIZKfLWMWNYOZPZQdRWV\Y[[[]Z^e_[a]bYccegfjgZhkiajYkZl\mdpcrjsct\uYv[
CZWpZ]\clYv]
bj
@bAZB\D[FhGZHcJ\K\L]M]OZQ\RXSfTbUcVYWbX\Yd\[^[_ba[d\egfXg]hdmWndqbrgs[uW
AkC[D]FbI\J[L\MZP]SbT[U]W]Xb[c\c]f^cbXccdYfbgfhaifjdldmcncpZq]tbvg
CdT\U]el
C[G\OgSZW[X[[[\c]bcee\filZv]
J]LhOhT]W]Zl[\sb
@eBUCbEbF[GcHZL\M[N\ObQ\TYWZX\ZX[[]]^cagb]cbe\g\i]jZkYm]oap[q\s]tWu]vT
B[Hc[g
Bju]v[
J[LjR\W[Zh
LeM\RdVbW]Z\[bbcceedkapbvR
A[BaHYJ[LcM[OcQeV[WcYbZl^ce\g[lcu]vf
@]CeOcVbWa]d`\bbc]ebf[hgjbraue
A[B\D\E\G]LcS]VdZ\^[`[adbWdfh]qarjvY
@\A\BYD]FfHaK\L\V\WcZ\^c`jced\lbt[
B]C\DZHXKaL\QgR[Wm[f_be[fcl[q]r]sb
J\L]N]V\Wgc\
@\ClIbO\VgWX[ghfj\rc
PbVfW[Yha]hZr\
C\RfWjZa\ac\egh]lWtcvc
BgCdS\W][\_[
C]Wl
@bB[CbF\H]M]Q]TaU\VbW[X]Y][[\\]e^d_b`\afcce\fXm\n[obsit]vc
B]K]LeS\WdZj[Z_]a]h]pd
B\C]EdGcH\N]S]TdVfW]Y\[Z`ddhebgeldv\
@[A\BaCbGYHYKYNcOcRWS\U[VTWeX[][^Pb\d\eaf\gqjZk[lXmWn\oXsctcv[
BYCYEZFhHZJgKXLUMcN\PbRdScTdZd[Y\a^b_]cfdffYg\jek]lYodpeq\r[sbtb
A]BbEeG\HfJgL]OcPfRYSdT[X]YbZg[\`bf[g]hek]ljofpcrjve
GbHcK]V\W\Z[[j\]mdufv\
DbJaKgMdO\Pc\]ahe]g\hiocpaqdtfuavb
I]OaPiR]S[VcY[\c^\calXn]ofsfv\
@bCaE\FbHjIbJ]K[L[MZOYPfS]TcUZWeXc]c^ZbfcbdZekfej[lYmVnYo\qZugvb
HYRoWZ
R[WXki
@eCgEdFgGfH]IZJbL[M[OVR\SZV[WWY[ZY]e^\_c`]acbeccd\e[f]g[hkjjkel\maoYrdsdu\vd
AbI]LgUgWZZb^[_]gctg
AdB\CgDjEZF]I\JZKgM\N\PXRZSbThVUWYX\YpZX\\]d^Zaed]eZh]ndo[p[tZu]vf
Cg
CZKiL\R\TdVZW\Zc[\aehdl[oZp\s\
R]SeW[kh
@]AcCdD[IbJ[MhO\Q]V]XbZ\]a`dbceagehclbnao\set\u[
OaV][[^da]pcuf
EcJiLdO[R]SbZa[\\]^]`faYb\c\e\gck]s\t[ul
E]GdM[N[QjR]T\UdVcWcXcZ\[\\g][^caed[e[fahbqXrfvc
XY]h
@cBbCdE]GbJkNcU[WZX\Z\[c^b`]bbgZhci\j[k]lcmgn]
A[C\FeJdMiQjT]Za\b`\fahejbmcs]v[
CbKZR]WcXh]\f\h\sbv\
B]J]LeMZO\WY[\`\cgeghalYncq\
@[JZK]R]T[WZ]m^]e\gfh\vZ
@bAbB[D\FcKZLZMZNeObPbQZR\ScT]WbXb[]]aacbkd[edl\mcnZobqesatb
@\BZFZG\HdIXJZKgP[U\VdWTY]Ze[k\a^X`]a[b]cbeVfZgfl\mbn\oZp\rfsZt[u[v\
A]HcO]R\TjWW[dj]k]l[ncodqcresct[v[
DYWZdcvf
hiv]
A]BeC\DYFcHbJiKbL]M[NbOaQ]R]T]UcYdZ\[\^X_[a]bdcaf\jfl]m\qbsauY
@WAaBRD\EZF\IdKeL[MUNdObPWRZUWVdWbXm[c\[`da\c\dffigch[i\jZmdndoRp[qhrbsUtZvV
AaCbE]G[L[McN]OdVdWYYbZ][e\h^V`]aabcfag[m[nWqcrasftk
B]D\EeFfGZJYL\MbO[PjT]UcVdW\YWZb[\\Z^[_]`cacdZfXhelkm]nfs\t]u\
B\DcEbF]GbH\M]NeOcPbRbVdWU\\]]^\cahbm]nmq\s[ubv[
BmGdI\PcQ\W]Ze[Z\cb[efhck]m[sctYub
W\ih
BZLaM[RZWWXc[he[fekbleo\t[u]v\
B]K[L\M\RYVdWZY\ZW[d^\`[c\echZldmcsit[
@[CfD]EcG\HcIZJbLcM\OaPXQfU]V]WbXfYYZ[\d]g^]_d`Yacc]fdhbjgk]mdnYoZpaqdtbv\
BYDbGbH\JdRcW[Yk[[\gr]vd
B\CmJ[K\U\WYY[]g^\a\hYo\p\
ObRbW]\f]d^\b]eYh\j[m]ujvb
MaO]\hebo]pbtX
@\AZB[CYD\E[G]HYIbJgKgL]M\NcO[QaV[WbXe\c]g^d_]abbcdXe\ffh]lco]rbsbuevZ
@aHcWb\\l]tfvd
Vm
OgV\
C[WW^m
Ci
B]ChE]H\IfJ\L]TaV]W]Y[Z][\\Z^]a]fao]q]tZvX
KcM]Vfedf\he
@]BaCYDdG\H]KcLaMdPdQ]R]S]UbV[WkX[Ya[[\\_]a\cedbedfhh\ldmarbscu]vZ
BcCaHcJfV\WcZc^\ahe]hYm\o[
HZPbS\[]ccfkh\q[
AbEdGdHYIcJhNdR\S\T\UdVZY[Z[\]a[c\e[hajilgmdn[o[r\t]u]v\
@cA]D\F]GiHZJcV]WYZY]o_]`\ceejfdh\mXp\tZu\
B[C\E\GYKdO\P\QZVYWeYYZk[\]Z^Y_b`scZdceWhdp\tlu]v\
AeBZEaIaK\L\M\NbOaQgRZS[TdVdXcZX[\\f^f_ba\bZcbdbg[hciepWqds\tbuc
B]J]K]M\N[PcT]V\YaZ]]]`\b[eZg]hhkbm\ocp\v[
B\O\V\e]h\kit\vg
CgEfH\I[O[P]TgUdVeWcYZZZ[\\\^]bad\f]hgj\k]lZqbtXu\vg
D[FZLbR\VaWaZgketc
H\I]O[UbVm[]ra
@hB[C\DdEfF\GgK[NfPhTgUiVeWSX\Y[[Z^c`\aYbhcVdXe\fahflcmZp[r[vm
CeIbJdVZWmZ\[\l\uZ
Cgcbrb
Ph
B\J\RlW[YfZ]
AbB]D\H\JaL\O\UbYa\[d\e]mevi
AgC\PaS\TiWcZc^f_cpbt]
BdO[R[SdX\tl
AbGYO\PYYg^\a[d]r\
@\BYCcEdF]GXHaJaLWMZOcPbQaR]T[U[WeYcZd\[]eaeb[c[dbecfahcl[ndp]qcs\tQu[v[
L[MjW]
BpJaPaSbWX[\_bf\har[scu]
BbHbLYMbS]VaZ[[[`]bcdbe\llmcpfr\v]
@[AXB[CkDdEcFdGUHdI[JbKZMYN\OMP[QbR]S\UeVYW\X\YW[Y\f_]`[arbbc\deeXfYh[j[kZmkoYp\qbr]s\t[
B]Yg
CcD]ObR\TfVYZ[[Xa\d\h\lio\
@]EjFZW[_]l\tc
CiK]M[W]X]Yg_]f\l[okt[u]
Wi
@ZAgBWDdEcFcGYHcO]TbW[Y[Z\]e^X_bbaddfnlamco\rYs\vb
@]AaBVCxDYFZGVH[JdK\L]M\O[PZR\TgVXWZX\YcZP[\\W]l_[`ZaYc\d[e[fVgZj[lZocpXqdrguXvY
J[KaTdWXX]Zceblfmgpg
J]OhW]
I\W\hgtiv]
B]CfOWWh_]
C]G]NeVgWbZd[a]b^ad[lg
B[CaL\O[P]TaUhW[[Zeifbgbl\m[qgv\
BZFhOjW[cco\
CbF]HdR]W[[iaek]
BkCbO]R\W[v[
B[F\LbMZNaO[ThUgZ\[e`bacc[ehgbh]lcmZqgs\vW
@aAcEdFfH]KdMcNeObQaR]VbY\[b_]`]ced\eaf\g\jblbnbo]qataub
DdEYFeGhHdMcR\V[W[[d\ebfdZeg
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
GbVaW\c]fks]tgu]
B\K]O\TcUd[a\\]W^bb]lamftcuc
K\VbWTX\Zc^]edfhg[ncpgqdtd
BhOdPfR[W[lZngoYpcrg
@ZBVCcDZE\FdG\HbKbLZMZO[P[QZS\VfWaXeY[Z\[\\d]a`YbZhcmcnaoeqjrYs\ub
BZOlW[cce]
LlR]VeWYXel\
BjR\WfXdtb
B[C\E]H]JcK[MaOYPcQ\VZW\YbZa[c\bdceff\gco]q[rct[vi
AgGbR[W]
KbM]RiV\W[^\sc
@cB]FeH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ViWdvb
WZXfYfZb\b]bg]h[p]u\
@\AgDaE]GdHZIdJ\KZOcP[RWSkV\WXXgYb]]^a_g`ha[b[c[dafghZl\qZr[tZv]
DjL\VgWbsev[
@aEfFdO]R]VVW]`YcZjrq]t]
C]P[R[SoVZW\Y]_\ob
A\BbGcK[LYMaWfXj[b\\_aeblWnftcu\
B]m\nl
@aBXEZFdI[JbK\OfScT\V[X[YZZ[\\_]`YaZd[effVgch]k[mgndocpbqdrfs\t[ud
L]PZW]Yi
B\C\J[NbPbWbYa^iqZr\
C[DbKbO\PfUcY[[f`haee]gZqbv]
DcGeMgW\bf
WZYi
BiV[WYchharcv[
A]JeUaVdWbZd[\^Y_ee]ggiXmdrbv\
C]H]J\KfUcZg^Zgei\m[odq[r]tZub
@\AZBZCZD\EkFjGXHVJhMeN[OYPeSiT]UjWdX\YhZc\e]c^X_dadbWc\ebf[gghdibk]mZoZpbrfs\tRuZ
B\CgHcJ\OdUdVdZhgco[
ZZgg
BdCaGeIgL]NbZb[]cZe\fbkg
Y]rh
L[M\O\VZWYjkkhud
R]WYYk]eu\
HZgmm\
A]CgF]GYHcJcKaN\TTU]V[W[Zi[\^\cceWf]g[h\l]ocp\rZ
@[B]McUjW][cgeu\
BfCcD]G]JZLVR\Z[dZj]kYr\vo
GgW]^apc
BbHZKfN]U\V]WgZh[[`]a[daeem\o]pbq\r\savY
BSD[E[F\GZIZJYLjMZN\O]P[R\TcUbW[YYZ\\l^X_Z`[a]bZd\eqfaicj\lam\o[q\rfscteuhvX
H\U\V]e[gj
LeR[W\eht\
D[HgL\W\`g
A\EcFXGeHTK[NeQ]TgU]VkWXZ[^g_e`bfchdlXm[nXp\q]r\sctYubv\
V]Wh[Zh]tc
CdTaWZfhrY
@\DlEgFXG\V]W\`\
AaBaC[GbL]MZS\UdV]WZX\Y][\\g]a_bcgecfik]lcmfofsct[
BUC\LaR]T]V]WW[b\g^\c[hcp\s]tpvV
@cE[I]JaK]LdPWQdR]ShVbW[X]Y\Z[[[]]^Z`ba\d[e]fZhYp[qbr[setZvh
H[L]O\WY[i\iedhetev[
CiDcEaJ\M]Oc^daeb]j\retcv\
@[A\EcFcJqN\WWYY^[b[c]e[jju\
A\E\FdN[OgQYVcWdZ\^]_d`dacbac[ebffh]ravZ
CcD\EYFeHWMbN]PbQbSaXbYcZ\\d`Wabdgebhciajblbmanaofrcu]va
AfBZF]H]I\KZL]O]R]S\UZVfXeZf[Z\\^Y_dacd\gZh]k]lYmbn\o\pks[u]v\
Z[e]jcpl
Wk
KhO[PbV[Wd[\sZ
CcKaMh[il]
C]OcVi[]l]
CkJcM]VaWTZ\[\mbqbrj
WXlj
C]DdGbL\MYNbOgR\VbWeZb^\aidbeilbq]t]uav\
@\B]CcD]J\O]TbVjW[X]Ye[]\]_]`\a]dgf\jZlem]p]
CkOYTcW\Z\ha
B\D\JgPfTjWRY\Ze^[ahcYk\l[t\
HcJ[LcVdW[Zk[Ze]f]g\s[tbv\
P[V]Ydojq]
D[L]OaP]W\^\`kcbe[f\j\
BdL]W]khvZ
AfB\CgD\V]vg
\g
LfW[
W\Zh
[gm\okr[
B\UdV\W[Z][Yeali
E]J]O]VYWbalj]
FbGbHZKaL\NfP\TcVZWeYbZ\[c\Z^bbXd\rev]
A\EaGZH[JcK[McNcOXRaSVTbUeVZWZYa[]_[cld\ecfcgci[kXl[pgr[tg
@fEbFeGbH]J\M\O[RWU\WdZl[[c[dct]v]
CaE]GfH\PcSdVcW][YbWccdbe]jal]qZ
B]DhE[GZLeOZR]WVcXkm
@bViW\hb
Ij
A\C]F[G\HYJ]L[MdNYRZSWU]VnWbX[[W^b`caddhfWl[pYq\rbsa
BXC[G[IfJZOZTgU]Zl_g`ee[lYoare
L\NiVbWf`d
A\B]CnDdEgFYG\H[LZM[NVPXR]TYUXVXWYYZ[Y\l^]_b`[aYbYe\f[h[jalhmco[sfuavZ
BcEeW[[jc]kblYv\
BZDcE]M]W][]^\c]eht]vY
AbCdHbK\L\N]RbT\VZWaXZ[]]f^e_a`baed\edgds[u]v\
N]WZZ\[Y]cb\eml]t[
@bA\B\DOEdFkHXIhKkL[NbPhQbSgWYX]Yk\g_edbefjdl\mcn]parbt[
IhLdO\P[RYXce]harb
@VAWBYC\DiEjFSGYH\JYL[MYNVOUPYQ[R\S[TeVWWYYX[Y\Y^Y_[b]dkeZfZhYjXkWl\p\q\s]uWvU
D]OaVgWgcc
DlY\
B]ClWZ[]`\bn
@dC\KfW[sa
GcU]WaZj[\cgt]
B\CWGdH]J]P\R\VfWiXd[b^Zafd[e\k]ldq]t]u\
@\AWB\CeEWFcG[I]JjKXLXMXN\O\PWSkTiUcVMWLXYZP[T\U][^V_W`\aZbZdWeVfcg\jYk[mdniodqmrutTvQ
@dAiG\H\J\SYT[U]WWXb[e\i]babcdelfioYp[r\s\t]vc
ViWha]edh]l[
A]EdGcH\OcS]TdVaW\Y\[c^c`bdhe[f[g]m\oescve
@aBcCXEfFgGZHbKdM]O[S[WeZ\\e]\`bc\eah\k]shtb
AfB\CkDaEZH[J[KZM]N\PZR[SbU\VVWYYtZ][\\\]ed]e[l[o]tZv]
@bBcDbFaGaK[M]NaOYR]ScVcWfZZ\\acg\j\v\
B[HYJ\NdObV\WU^\bhccegjiqctcv]
@\B[C[G\H\J[L\MeO\U[VbWcZg[b]b_k`gf\l]mhtc
AbFaGdHYIcJhT\UdWeZ[\]^Z_ae[gahaj\l\mdn[o[r\u]v]
B]K[P\Qbf\so
@bA\BbC\GfH[I[JeKbL]M\O[PgR\TYWZX]Ya[c]]^d_\`Zb\cXeVhXjip\q\ris\
CYJ\^defhju\v\
AdBjC[R]WYl\
@\BYCjG[HeIbM\O[SdThU[WUZ[[\\c]\_g`aaZcbd[ebfbj\lamYqcr\tbu\v\
@hBfHeW[b]
W\j]vj
A]B]CkDbH[Q\VcWYY[b[d\e\gfl\mcncqdsbu\vg
AcB[C\F]G[H[J\L]N[OZRWVXW[X[Y\[\\[]\^[_kbVcee]hYj[l\p\q]s[t\u\v]
MbNgPaVc]d^h_[aac[hflcm]o]q\rdsatcv]
@WAWB\C[DbFXGYH[JXL\M[NWOYPWS[TSVgWXYXZ\[Z\Y^U_\`ba]b]cadfeYfZhZj]kWl[p\uZv[
B[DcEbPhRfV[WXY]d[v]
BfCbD]EhFYGcHdI]M]N\O[Q[Ta^]`\acdhjZu\vY
CdF]HaTh
B[T]W\XeZ]^X_]gnq\sa
A\BbC]DbF\H]J]K[N\OkU]Xe[c]\abcYe]f\lep]r]sl
@aB\C\GaHZI[JeKaLbM[OZPeQ[R[TWV\W\X]Ye\e]\^e_[`Yb\cfehhWjhp\q[rfs\v\
BeRfV\WhYeeXhckcoas]
Wg\c
AaBlDbF]GbKaLYOZS\VgWUYaZe\]_hc]eif\l[n]obp\rat\vc
A[DbFfG[JaKlMhP[SiVZX\YZ[W\b^]`dabc]eZhaj\ldman\q]rcvc
@]CXD\FcH]JbKbNeOeQaRYU]VZWXXfY]ZZ[[\\]b^ob]c]d\hhihj\k]mWnYq\tWulvc
OcW[e\tbvY
BdE[FlHfIhK\L\M\N[P[QnSXTaU\VhW[YcZW[c_[`Yagb[c\dbeffYgakYmZn]o[pXqZucvd
@dBUDhFZGgJfK\LZM[OkP]QYT\VYX]Z\[U^d`lacbWced[eZf]g\h[i]k\nYpZs\tbvX
AgClDeEcGdI[O\PdVYWYXcY\Z][Z\Y]e^Z_b`beZf[kbmbrmsbt\
@\A\CTDYF[HYI[J[K\L\NcRZSdT\U[VXX]YdZm[e\f][^X_c`Ya\c\edf\hhkdmZo]pjrXtnuT
B\DcOgPZV[WWYZ[\cbelvd
@\B\CkEcGbHYJcTcUmVcW]cbeYg[h]jel[mZp]qcvY
BZJaLfN[O]RYWj[dv\
G]PhV\W]Y][clauc
BYDkJ]OgVb\ddfeanb
AcCgJZK\M[O]VZYl^Z_]e\lZp\r]v\
AdC\K\M]ObU\VlYj^Y_e`\ace[f[hglap[td
C\E]ThWb
D\EaH\J[MbN]ObRZV\WgXfYa[g^[`Zacdcg]hbm\n\o[q]rfuY
OcWbY\f\ri
A]CeJeKbL]O\ReUZWYX\Yb[Y]cf\galjp\q\r\teucvZ
CeSiUdWX\\feoircsZ
AaC\GcHbLbMfO[PbQ]V[Yc[]`aeaf]paq\ra
VZWZ[ksc
KdPg
H\K]LcV]Wa_afftbv]
B\[Ze\kk
A]BZDbEgFgG]HfJ]OcRbS\T\[\`abcc\die\k]sYt[ugvb
@bA\JhZ\sbt]ue
AhC\LbRhT\V\W[_beef]h]tc
FYKdO\PfR\Vdl]
C\_\r]sath
B\DbV]W[Ze[ke\lZreve
@ZBfChD\EbGbH\JfL[MfQdUcVZW]Y]Zc[]]]^U_bc[edlan\o\p[qYt\vW
J\O\R[UkWW[iejh]lYmYp\t[u]v\
C[D]H\KeO\ScTaUdVeWZX]^Z_g`\agb\f\kcoas]t\
AVDfEdJhL]NeTaVeWZYaZb[\^j`\aecdeZldo[t[u]vc
A]BdF[GjHbIfJeKcL\ObPYSdT]UeVZWbX\YlZ[[e_b`[cWldobp\r\s\tZuevX
PcVfW]Y]c\
HjU]
@\AaM\N\ObViWZabd]fblcrcucv]
EfVZa[jl
C\O\VlWcZc[Z^\agecfhhal\v\
AeCbL[McNfObP]VbWYY\Zd[Y^b_\hgkbo[tZvV
Vf[iaZe\rd
@gDbG\K]MbN\W[Zh[[`ad\e\g\j[l\pcs]
F]G]HZI[JkM[NZO\P]T[WWZ\]]^X`\a[c]d[f]hfl]m\r[t\u\vf
CZNfV[WiZbcdd\tc
ChT[W\elf]hZv\
@aCdDeF]G\O]TbVgWTX\Zf[[]d^h`\e]j\ldp\
Wh
C[M\V]Wc^\hjm\t[
@[DdE\GaH\I\LbMZNgO\Q[SbU\VaWTX[Yf[[`acZfehcjel]n]o[q\sjtgu]vb
Mo[We\menc
Fc[g
AbVfW[\b
@[AZBZCWEZG\HbI]JdK\L]MVNYOZP\Q\TQUsWUXgYYZU[X\X]q^[_Z`Wa[b\dZeXjZlYmhnXoXpZrVsYt[ubvX
K]L]PZYq[c
@\EgJbO\U]l\t[vk
F\H[J\KjL\RYUfVhWg[]\]_\ahb\eYlZq\
OcP[RdSkVZWgY]_\f\lYob
@cA\B[CbD\EbHbIbKXMYOaP\Q\SZVgWYXXYeZc[b\b^c_d`gddf]gehcjZk]m\ncoXsWuc
B]GhM]PbU\ZY[UlZve
@]C[FcJ[L]U]Vc]c_d`dc]fbh\leqgtZ
@dBcC\DZEfHZKkMcOcR\S]VZWpY\\[]b^Z_]`\c\e[h[jfkcnZq\rdsRt\vg
CeD[E\F[GcH\JdKZLaMfN]O]SYT[UgVTXeYZ[g\e][^]_\`[agb[d\edfagahjiclbm]n\p\sktdvY
BSEaH\Sg\b^]_bdfett\vX
BiOeVfZ\[f\a^labc\gc
@cAcBZE]KZL\M[NaOZPdR\ShTZWWYZ\Z][^[_Z`cbbeZfVjpkblgncobpZqar\sbt]uZ
Q]VdWhta
@kAdB[CZE\GnI]K\MeO\P[Q]RZS[WZXZZ\\Z]aa]cfd\f]hYjXkUlXmbpVtXv[
B\HcJWNfO\Y]Zf[]beefh]tgv[
A\BcEdGdL]MXOcP[VYWUZb[Y\c_]c\dchijflbm[q[tYvm
@aA]BbCeDeF[G]I\JbQbT]V\WUYb[\\b^Y_Y`dc\dieUf]jdldmbp[q\rdu]v[
CVInN[O\Q\R\Z][\`\edf\hfj\l\o]pht\u\vf
B]J\LfO]WeZi^]cchdjbld
BfEkL]W\Y\Z[[\fbl]rd
C\V\Wg[ge\rd
C[F\H]J\KfO\S]V]W\XaZb[Y\[_gedhejclan\p]scv\
AgBeCYOYQ]R]V]W]XbZ][]]]_ehkl\m[qbt\u]vX
BbChWb^[b\q\
R\UfVeWoZamcneo\ra
A]BbD\E\FiHeJcL\M\QaR\U[W]Y]Z\[\_]b]cbf]k[m\p]r\sZvZ
B]C[EfFfM]N]OrPcSjT[VXWZXd^[`]bZc[gXh\p]rbu]
@bAgCbG]KZLdM]NaOcPXR\TcU]V]WXXgYcZY][^\_ba]b\d[ebfag[haomp[rcsethu[
F]G\HbJ]ObPZRZSfU\VjWRZ][]^b`Ycdkeo\p[qb
BcCaDcGcM\R[TdVlY\`cc]e\hbl]t\uc
AhD]F\HXI\J\KZM]PYR]SbUbWaZe]Y^[_]`bb\e]ffgjhYpYq[riuZ
GhL]TbW\af
ecghvi
A[DlQbTbUdZ[e\v[
WWZo[Y`Xo]
CbGbJ\VgWWXiY][i^ed]j]v[
CkFZG]L\PfV\[]^[aclZqcrgs]
@cCZF\G\H\IaKdR]S\UZV\WYYZZi[\_da]bag\h]o\pfqdv\
U\V\W\X[Z[\e]hfggch\mdoYp[teu]
V]WmpYsb
@eKfMaRUUc^]`bacc\mgtbvd
C\Wh^]
OdWZeifbh[t]
@aH\P]W[Za[]^]`\a\bid]hcv[
DcW[aceoh]t]
CaD\HZM]PcSaV][dc[eZgih]m\odr]u\v\
B\U]^\b\gghcq]
[eu]v\
M\W\Yg[]^[eoh]j\o\t\
Uad\e]vf
KjR]^\qb
@fAcC]E[G\HZJ]LaMgNeP\Q]VTWb[c`eaZbfccebgchYjbk\lfq[v\
BbCfHcL\OdW[ZipatevX
@aBdCcDbFcGeIdJiMhNbPZRaSdT]VUW\X\Zb\S]]^b_d`ga]b[cZdfebgdo[rhs]t]u\vb
CpGZHcTXZ[]\^YafdieYf]l[
ChJ\Yf\]]b
KgNbScW[
BbE]JbOYR]WcX]Y[]gacebfeh[lhp]thua
Y]ri
@gJbWeZ[c\edv]
HbKfMbWZZh[Z]]_em]ocpbqcv\
D\O\Vh[b
@aBjEcW\[\
BfHeW[b]
F\G\]hgdm\q\re
CbD]H[IjO\QaR\V\WZ_Z`ic]e\l\qdr]tZvZ
Vgbb
L]Wf[c
AcB]CYGdI[L\OkS]TkVhWWZh]\^bbacZe\q\sftav\
@aB]GdN\WjZZ[[k\t\
NgR\VhWZ
mh
BZCVF\HaJbL\MWN\O\Q\RYTTUnV[WXXYZ[[Z]c^\b]d\e]g]hdj\mrnWoTp[rYsZt[uevX
A]CaDeGYIbJdK\MbNbRZTdUdWTZc[]\\]\^Ybccbd[e\fpg[h\limep\qesdt[ub
B]L]TdUkW\Y]Z[[\]\aem[ndv\
BXDbG\IbJaR]S\T]VfX]_[b\caeZfgl]mnnerZsduavc
CbJbOeUcV\W[^]agm]
CZH\Jbeoo]u[
R]WSklri
H]JaWgZbcge\l\vd
RhW]\\
AcIaNeRdSgV]W\
H]KlX]o]p\sb
hiv]
A[BeCaD\E[FkGbHiIWL[MYO[PeQcR]S]U[VZX[Za[X]Z^dbZccdYeZf[g[hZi]jZk]lZmSnkoTq]rXsVt[ucv[
B\GbV[Wg\h^Yl[q]
@YAfBYFXGRJfLiMXNhOTPiQYRZSPT\UVVfXYYX\c^Q_W`\bWcbdZeYfTg[h\jXkWlgmYnaoZpZq[rXs[tZvV
@\AdD\EfG]IbJZNiOWPcTgWgX[Y]ZZ\a]\^Y`]aelboar]
BfCfOgTdVVW\X\Yf^]_\bbce
CZJdR\TcWfc]gfjbqau[vc
C]DdE\F]GbJ\OfWfY[Z\c\d\q[sdt]uevb
B]GdHhN]TbUgV[WhXXZc[g^\c\dfeag\iflam]nhohp[qcsit\uVv[
@\B]C\F\GZI\M\OZR]S]VWXiZZ[Z\d^\eefdo]p[r\tbuZv\
BhIbKdL\
JcUhWi
BZC]KcMfNcT\V[W\Y\[Z^[obt]uavi
@\BdC\D[EdG]JeNhO\TgU[V\Za[d\\^eadc]d]j\lcndsbvf
Vc[i]bbctY
@cAbB]DeFdGeRfS\T]V[WXYj[X\d^\_\a[cbh\jekbtevZ
@aB[C]DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\rjs\u]v[
AiCkJbL]V\WY[]feki
DZWf`dec
A[DdF]G]HZI[JtM[NZO]P]T[V\WYZ\]]^Y`\a]c]d\e[f]h[l[rYuXvY
B\CSDcFdH]J]MXNaOhQbRXTjUjWUXc[Y\W]f_Q`daYcbdbeYf\g]hdk\l\mVn]o[r[tZumv\
@\AcBZDbGgNaO]VXYc^b_c`dccl]
BiGbH[OZV]WYse
CdO]PpVZYYag
C\GcPic]ld
@\A[B\DdFbG[J\L\M\N[V[^[_chqk[q\vc
CaG]HYN[VjWTYaZd\\f\h\kal[o\tZv]
B[C]F\HgIbKbLdOcPZTbV\WUXaZ][\\c]b_\c[e\f\gfjbseuYv]
F]\e^\_jeit]
D]WcY][kvY
AcFbHdJ]PeQ\S\UYWWXhY]\]][_[`fbbdeeef]j]kambo\p\q]retfu\
R]Wheajf
AcCeG\H\I]L\ObPhS]VZWXZ]\[^XadcbeYh\lZv\
AbCfHYLYM\Q]RYScTZVZWjXY[b]gaddcebfng[ibmenfoSpZrZsht]uYvf
C]DaOhS[TbVdWcZ][\^ZcXdfeaj\m]r]sct[v[
cgkav\
B\C\IcJ]MdObWX[[^fh\rbvi
AZBgC]F\GcHaMcN]P]Q]RfShYbZb[b`ZfZl]nWt]udv[
OZTYUjW\XiYe]g^Vcge]g[hdn\odp[q[r\tZ
Wdacmgtb
B[UbW[[fdZvm
AdPXTZWYYc\n^]_acao\qbtd
F]RhW]qc
Z]pi
NZVbWZak
H\JbLaMaP\QhT]^afclb
CdUgW]Z][\
AaOb[iv]
BYW\[]emg\v[
Vh
LiWVYftg
IjJ\O\P[RWV]W[XdfZhbrc
HhKiOZReW][c^\jcqb
AeDXEaFZGWHZI\K\L\MYR[S[U]VdW[[\^nbae\f\gbkanZpYqhrYsYuZv\
GgNcObRcVbZb\]ldpb
FfHfQaU\W\v]
H[lh
@XA]B[CZE[FeHfJ\KcO[R]S[T[UhVZWXX\Z[[Z]g^[`Za\b[gdiYl[mdocqbr[s[t\ubv\
B\Wb[ht\
J]WcY\[\^\j]ocrk
@XAgB\G\HfI[JWL\MXNZObTbU\VeWb[\\Y]\`ac]d[f\gdhbjelbmdn\o]pZqarcsatdv\
BcKcM]R]Vg^Zbaeff\
B]TcW[[ik]t\
@aAdB\CbE]G\H\J[P\Yg\e]b^\a]c\fdidper\tdu\
Ii
A]B[CbHiObUfV]W\Zb[dbceagbhdmZv]
AaC[DlG]I\J]M]OcRZVdW[XZZ\[X\h^Zbcccegfbh\jembnap\rc
CfF]G\HZO\U[VeWZYZZd[]]c^Yagbge\gbobrgva
@\B[C\EZFgHeK[MZNZPfQeTaU]V[WWYa[]^Z_\d\gYlWm\n\o]p[s\t[v[
C\FcL\NeV]Z]afgitc
F]RZS]VaWd\]^\_[`\e]h\jh
C]Wcm]njo[
KbO\PcSls]
B\EaHaL[M\O\R]T]UeV[WeXXZd[]^aeefagbhbiclam]ngohp[reshtZuUvZ
Hh[b^Yejv]
C]D[EcJ\NmOfWb[\\a]g^aect\
W[X]ZZenp\
FaHbJ]L\R\S\WYZZ[heaf\jdlbndvZ
B\G]fhp\
B\Qh
B\DbM\NZObWiYc[i_akZl\
G]JiW[[bvd
V]_ha\v\
AbJcW[X]Y[aclhsatduc
BYW\[]emg\v[
@aAYB[DYEcFaGQH[IcJ[L[NdSdVeWZ[\aab[d\fbibjal[mdndocrbtbue
@]B[F\InN[RZTZWSX[Y\[\]a_]`\abccf\g\j]ker[s\t\uZv\
DdIdLUWnea
AfBdDbEcFZGXHcIbL\M]N[R[X]^bbhcadclap[vf
A]C\DbGhIcLbN\OgPYW[X\Ya_c`gade\tcv[
@eAfB[C]F\MdNdO\PfT]U[VbWXXb\W^kc[dbeYf\gbhbkdl]nZqWset\ubvb
AaB]C[G]M]OcQ\T\WZYdZ][]\]_ebdcbd]e]lkt\vb
BbLYRXSikil]pY
B]F\H[J\KgV]WVZ[^Y`[e]gsm\o\q]
BbC[D[GZHdJ[MbOeQ]S]T[V]WZZa[[^\`ib]cbd\f]k]lYqcsfvf
B\HZK\W\Ze^chdo\pis]
AaBbCbDbJeKZL[M\NbOePcR]SXUdV[WZXaY\Zc\Y]]^W_fa\b[daeVgZhakZlfm\obpdqhs\t[
I[W\e[hrt\
CiM]O\WcYb[]
@ZB\CgDcEiF[G]IZN\OYR\VUWbYY[\^]`dhcj[m\
B\GZL]O\U\VWWk^fce
B]CaF\GZI\M\OZR]S]VfW[XpZZ[W\d^Wacecfco]p[q\r\u[v\
AdB\C[DfEeG\H[J\K]NdTdV[YdZf^d`cadd\eTpbva
O\Vila
\g
@\AcBYC\DbGgNaOdVgWXYc^b`dabcakbl]v[
AbCcDdI[NiOVPcVXZ]`bcaf\l\va
B\H\OcViW]^\cf
L\MaW[[oedk\v\
AaC\G\M][]_b`i
@]H\RcSjW\YaZ]
Zfbbg\hjv\
@eGZMhW\e[henbua
B\F\W[[hlXsa
H[LjRnW\kZmYo[
@\CbFdG\IcJaL\MYOaP]SXTgUjVcXcY[Za[\\c]c^b_\`[e\fih\j\k\lhnUohpfqbsav[
@[AdCcG]H[JdL[OZRVSiV\YZZa[[\d^d_V`habbZdYfVjZlbn\o\pZtfv[
CYJYZkdiu]v[
@gA[B[CYDcEYF[GcHfIYKbL[M]NRO[PbQZR\TbU]VaW[Ye[]\a]Y^[_\`VabccdZeYf]gfhcjakZlcmXnbqbrXt]u\
B]H\L]TdUkWXY]Z[[e]\m[ndv\
BcC]Ib[e]n^c_amcn\par\
D[EdJ]NmO\Wa[]\\^e
BfKcRcW]Zj[bh[p\
Vc[i]bbctY
OfU]
A\BcDaJ[ObS\]c^f`bealcncodrbt\
B]DdEfFaH\LZNeU]VUY\Za\ha[d\edh[jclbmdq]s[t\u]vV
OgW\
O[Vf
JbLgR[VdWb[Z\Zactjufvd
F]KaL]ReWU\ZajtZ
AYBZCYDbE]FbGcJZLZMXRXSZUbW\XbZU[U\h]\^Y`YadcdeifcgchZjek[lbn]o]rdsbtcu[vZ
AhB[EbO]T\V\[\_da]c[f]oarht]
BeGZJ]LdM\ShT[Vi[b\f^a`]b[ceh]r]t\vY
@cBbFbHaJcK\OeRaTgU]VeWUYb^]cdd]g\mYvc
B\DcIaOnPZV\W[YZeYvf
@ZAZB\CfGcH\I]KhM\OgRZSZT\UcXZYXZa[d]ZaZbdd\elf\g\jbk]mangoYpWrbsTu\vZ
JZV]WZZ\[Zlhpb
CbHhT]U\W\[]][^dacc\ebmgteu[vb
V[Wb[h\bbce]kbpbv[
@\ChGbK]M[N]ReWd[f\ae[hfjZl]rctcva
A[BcCfGXH\JfNeOcPbTaUfVYX]Zb[f_deghcl]q\rcsft]uavb
I]J\TcVVWgZb^[eafdn]uivl
CeIdJaWk[]]cebm]retX
@cCeD]EYF[GeJ]LdO[P]V\X[]b_]`Vjik\mat\ve
FaH\L]MdO[SeVYWXYcZ][l\g^aeXk]vY
EcJiLdO[R]SbZa[\\]^]`faYb\c\e\gck]s\t[ul
MZeg
AbGdNZPhTbVcWf[Z
C\L]N\O[P]TcUbWSXhYc\e`dadbecXechbrb
BYK[MXR\VdWlZf[]^\d]e]k\ldnfpgt]v\
@XH\K\S[VhWe^Y`bbZcfeZ
@dA\BYC[G\HXIaJaNgP[QjV[W[XaZ]^c_\caeXh[j]q[taub
DbEjO[VbWZ[\dZhcvb
VgW\
@aB[C]DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\rjs\u]v[
AdCcJbR\V\W[Y\fcrnta
AfCg
CgEeOgqe
B]C][]bn
AdB[C\E]F\G[H[J[L[NbOXRWV\WYX[Y\[\\[]a^c_g`\bVd\j[k]m\p[qZrcu\v[
LdOaYd\gc\ed
H]KjOZPbQbWZXf]b^[acc\d\e[h]j]mXnYum
JjM[OdVkYg[]bXlene
DkW[\d
B\FbKc[Ze\kko\rd
C\OXUi_\r]sath
AgChD\FeG\H\KYL]O\Q\S[T\VaW\[c\Z]d_Yd[ebfZgdhZlcmeoZp[qju]va
AWCaE]J]TcVYW]Yb^j`\cfleu]
BhO\SeWZYb_beaocr]tZ
A[DdF]G]HZI[JtM[NZO]P]T[V\WYZ\^Y`\a]c]d\e[f]h[l]rYuXv[
]hm\
AbBZOZV]WbXb[]]]_ehkm[qdt\u]vX
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
@]BfCeEYFgHdI\KeMXNeO[P\UZVcWRXbYcZ]\g]\_[b\cce]fVg[hakflZmWp\qcrYsZtXv[
@]BgCeFgHmJcMZNdP[V\YcZa\U_[afdeeahej\n[pgtbuZ
RbSbVhWWYa^[e]rfuY
JcWnZXc]ed
CbD]F]G]M]UdV\WZZa]e`jehj]mcoZtXv[
@aGgN\WY
C]DdE\F]GjHaJ\Y[Z\c]d\q[sduevb
AeDaTbVfWcXeY\_]c]vf
IiOZRcV]W\f\
@\B[CjEZFpG]HeK[L[MZPbQeR[U]W\Z\[]^Z_\abc]d\e[gchYlWm\n\o\p[res\v[
E]FqHiIYO]RcSfU\VbW\^]dce[lZo\
B]CfD[HiIbOaQ[WdX]\d][_fcbf\l\nZsYtavd
@ZAcBYDbGgH]I]NaOnP\VbW\Yc[Y^b`dcdl]
@cAZDaFXGcHULXMaN\VdW[X\[e\b^cccdge\fbi\jZk[lanbogp[qZsgtXudvY
DaVfWcXe_]c]vf
B]CgD[HiIbOaQ[WdX]\d][_gcbf\l\nZqasYtavd
M\O\W\Zb_fjhndt\
DeEdF\GaI\JaK]MfPhRfSYTeVaX\YX[Y]f^V_[b\d]g]lfv\
@]B\DYE\NhObVcWd`[a\d]k[lcv[
OaV\`f
A[B]DYE]H]I[J\LcMZO\V\W[Y\[e\abYobuavf
Uim[
H\Wa^behf[pbv\
AgCXHbJ\L[O\R]VhWdYi[Y_]e\nbtiu\vf
P\V]WZ`\a]jkq\
@TBcCdDbEgGcHcJhKeM\NXPYRWTdVbX[YX\\^aa[bedYebf\gckblVmTokqXrUsWuW
W[[grf
BZCYDZEZHTL]N]ObPYQoR\S\T]U]VaWgY\Z[[e_a`fbYcbdcf\k[m\n\oZqZuZv]
A\B]CgH\JcL\Q[Zg[X]W^ca\c\d[ech]l[vV
BZG[IgJ\L]OcR\SfV[Wf[Y\[_\a[cbelg\hjj[lctQvb
@\A]BgC[EdG\KaMaOVS]UcW[XjZ][Ra\jdkep[rdt\u[vg
B]Od[h
ClZf[\`bn]
A\B]CZFZHaIaK]N]O[PhQYRaVhWYZ]\d_i`]aZcZe[hclcndqYrftbvc
@aAcEdFfH]KdMcNeObQaR]Y\[b_]`]bhced\eaf\g\jblbnbo]qataub
JZV]Zl^d`cbcv[
AbB\CcE]F[GbHcJdK[M\NZOZP[R]SbTdUdYdZ[^f`bdcedf[hcq\r\s[t[vZ
CdL\M[T\U]WZ[Yelkeuc
@[B\EZF]H]IZJVM[NTO[P]R[T\VUW\YZZ\[\\Z^[_X`[awd]jYpVr]s]tZu]vZ
C[DdJwRdW[^\a\e[f\q]rcuZvf
E\F\M[O]V\W[Z[_]c\fdjnp]sc
O[Vl^\f\
BXDbW\u\vk
Ugv[
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
CcWZXh^gefj]
BcL]N]W]cbdcejl]tZ
@]A\B]EcM\Y]cZdbl]vi
FcWi
AeC\D\E\KZN\O\V[X\[[`ijcsbv\
GbVaW\c]fks]tgu]
MbWg
B\K]O\TcUd[a\\]W^bb]lamftcuc
E]J]VYalj]
B[R[V\WY[ad]e]pbvm
D]N]dj
AcB[C\F]G[H[J\L]N[OZRWVXW[X[Y\[\\[]\^[_kbVcee]hYj[l\p\q]s[t\u\v]
B\CVGbH\JhK]NbS[T]VXWaZ]]bfkp]sb
CgW]ec
L\RZW\Zg\ddg
B[H\JjL[R]S\UbVZWi_df\oarbv\
BcMbNgO]PaVc]d^h_\aacYechflem]o]satbv]
B[C\DeG\JlW[Z[u[vg
@]B\DYE\NhObRcVcWd`[a\d]k[lcv[
OaV\`f
EaN]O]SaVjfa
C\GcPiRgV[[\\dc]ld
J[N]O\R[U\VeXbY\Z]^[aheXgbhim[nYo\pfub
HYTkUim[
JcL\MmV\[ckWt]
@\A[B\DdFbG[J\L\M\N[V[^[_chqk[q\vc
Wj
@cB[CZD]G]H]IcJ[MaNXP]V\W]X\Y\Zf\a^W`fcbd[e\fagckclZmcn\o[pftl
CaG]HYN[VjWTYaZd\\f\h\l[tZv]
@fAWDaEbFbJ[L[N[P[Q]R\TbUbVfWfYZ[\\g]b^g_[adc]dZecf\hgianfoeqbrZuavU
AgDUEgLcV[WfYcZZaZddecjZl\
BeChEZGcHdK\L\M\R[S]UWVaWaYi^[afdae]meqdr]sevX
@]B[DbEbHaJbL]N\UcW\XYZd\[]b^]`[bbe[hdn]o\q\rZsgu\v\
B\GbUXWgZ[becelb
LkMYWZf\k[rj
W]Zj[]e]
VcX\^]ebfhnaqdtd
K\W\Zdg[mbph
@bB\CbGbH\JbL]MlP]RYW[[Y^a`bbZcdd]h[k[mbncvY
LZV[[\kjob
\h
C]H\IeP]R\TbVVWeZa^acfegf[pbv\
DdJgL\MYN]S[TWWbYd\]^fccd]fch\iblYn[o\qbr\sauavg
@]K]Rj_b
d\e]vg
@eAdBnC\DfGcHZMfN]R[SfTbUeVZW[YY[]^Z_a`TaZcZeff[jalXmbo\pcs]uf
BYCYE]FZG\H[J\K]OZPfQdSeT[V\W[XjYX[[\f^g_e`]a]f\l[n\p[qXr\s[u[
AaD[EcI]J\K\LeNbOdP\SeT]WcXe]\`gc\e\fag]jcngu\v\
WXX]aeh]k]mbohre
PhRdV]W[Y]
AaBcCeD[J]NdOdT]VbWeX]\]^c`\fZhjn\qdvY
PnR\YZ
GYWh
@[B\OcWVZ[[n]i^cbfe]hoq[v[
DbFdJ]O\UeVbWX][^]cbgdhiq[vg
A]C[FcJhOhQaUfW[Zg^db\c]esf]h\lZoet]ve
BoD\G[HYJfKbLZOjTZU[V[WWX\]\_]c[f[gbl\mcn]o]ugv\
B\RgW[ef
CiJ]g]
W[[grf
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@dA]B]FcGbI[J]KYL[McOdP[RZSaU\VbWZXb[d\a^[_jaccVkZl[nZp]sZtguevg
M[RhV[c[l]
Ib\c_bnhq]
M\W]^\enh]o\t\
CYH[IkO[R\V\WZ[b_[`\e]fblbo\q[r\tcv\
@aAUBXChDgFkG\HeI\JZM]O\P\QZRYSXTYU[WZX\YZZ\[Z\]]a^babbbd[fgi\jckblcnaq]rZuZvb
B[NaR[VaWl`dl\
B]EbFeO\P]TgV]WmZb`adbk\odu]vZ
@\BhCcD\G\I]JYNbOWTdV[WWY\\\^f_b`[abb]ccebgah[j[ldm\nZo\qjt[
B\Qh
Rhl]
B\HaI\K\L\NfOeQ\RdT[V\WdZf[b]c_b`\b]ecj]k]l\nbqhucv\
nioYpc
C]HaMdNdObW]]b^gaaddh]landqc
BhEcZbhb
@aCeEYI]N[VZW[`pc\n\tYv]
GiRa
@bB\H]KaM\ReTcV]WZXd[Za[v\
C\IZOmV[W][f\dc]eb
egmere
G]R]Yl[]
AcBjCWGeL\N[ObPcVcWPZ[[Z\e][_a`aabccdXf[hbmanbo\p\rbve
WcfZrh
@hA]CcFbGcJbKiR\T[V[WiXbYbZg]b^Z_\`aa]b[c[hel]m]o]qbsYuc
O\ah
B[CdDcH]JbOkPlTbVYYb[\\a_[lardu\v[
B[T]W]Z]^Xgnq\
@aAgCgDdFcKZN\RPUVW\Zb[T]b^d_fd\fdgch[lamZnVoapZqgrasZta
@cA]CWE\HhJdKhO\RbS[T]WbXaY[Za\[]d^d_]`Zf]h\jalWmZnXoYpiqdt\u\vW
S\T\V[Wcvj
AiBaE[F[GcH[M\O\Q]S]UYV\WcXi[\\c]e_\dZejhhidm[oip\tcv\
Rclbnh
@[D[GZJ[N[ObPiQbR[VcWTX[YS_Z`ed]jbkelXm\r[seu[
B[I]JgKdN]PeSdWe[ccdg]lap]s]uf
MgOeW[Za
IcO]VbWf
G]R]dl
B\FbHfLiWW[dn[
GZS\WbYprZv[
@]AaB\E\FdHdLcPcR]SfTbUcVf[X\Y^Xe[f[hcj[l\resbubve
B]G\I]J]KcM\P\ShXZYZ\d^d_babdae[f]h\jZmcpcr]
C\HZPaYaapd]rf
B]C]D[H\L]M]N\R]VYW\Z\[c\[^\`kbmc]e[h\qctZ
R]Wheajf
CdFhHkQca[bZe]gepZ
@kBbF]MYV]Zc[]`Zb\kbpjtbva
ClHZT\W[\hb\o\qcv\
AcCeG\H\I]L\ObPhS]VZWXZ]\[^XadcbeYh\lZr]v\
Wgdd
A\B]CgG]H\JcL[MhNbOYQZR]VXZg[\\\]W^ca\c\d[ebh]lZm]vR
@eBUE]H]J\KcM\NYO\Q\R]S\WTXZZb[b\]]c^YchdehjjblbmYp[qZt]
LdOa\g^Zc\edjg
AgCgDeFgGcJZK[MbNeP\V\YlZ][]^Z_[cYdcj]p\rZtbvW
@aA[G]HiIcJ\KaL]MaO[QcWXXh[\\]^b_be\h[m[q]t[ug
CeEbFbJdNaPaQeS\VcYcd]e[ffg]lfq]sa
Yb^]rg
BZCaKeM\O\P]RXSgWh[[`]c]ebjbm]odv]
FdUfhlq]vg
A\BeC]N\OePeU]VbWbX]Y]Za[\cYeller\tZ
@bC[F[H]M]NbOjP]Q]WZX]YdZa`\aaedf\g]hemYoZp]rbtgudvb
CqJcM]N]O\WY[]l\
@dAfBWCbEaGYKWMdNaQbTeUfVaWZ]b`aabbidff[hbjcnapcras[teu\vV
@YAaCXFdG\HjJ\M[NYO\SXVdWYY[Zb[c\\]b^c_]`]adbZcYdeebffgbpbqdr\u[
CaDaI\N\O\PgRZWbXaZ[[Z^[`]a]eZhaq[r]tkvj
cgkav\
CnLcR[ScWYX[[b\d]Zfclbo]
P\Vf
LjO\WYk[l\vh
B]ObW[ehm\oirh
B]VcWhX[\cvb
F\H[M[ObXaY]Z\\]]k_\b]c]elh\mfoZp[qbr\s]tYu]
B[C\DYFaHgIbJbKaL\QdV[WVYdZi[d\]^d_jbgc\dZe[gch\jZqerdtcuavj
BZEeF\JdKeLjOYVdWP_]c\hbjjt\
H\J\U]W\Z\[\^[e\gpm]o\p]u]v]
RmWUYaZg[]
C[IhO[T\WaZb[]_]a\r[v]
CbH[I\K[OcRkT\VcWYYY]edgfTh]n\q\rkt\
DhE[GbJbO[QcSbT\Vcd\flhcqbr\uavZ
B[C\FXM\O\PdR\T\V[WWZ[[[\[_Z`\a]b]cad]jmk\o]tYv\
KeWiYgZ]\ceam\p\r[
CeNZO]XeYj^\s[td
B[G\J]K\MbNgR[Zi^c`aecfcgdn]odpbv[
G\Wl[\eghgre
AgB\CaFcHbKiLZMgRiU]WV[[\caecedie[fWmgn]ocq[s\v\
HbM[R\S\ofpk
F[Piacf]ra
B[C]GXIbP]V]WfZ\[feck\lcmb
@ZBbEXFkHhJhK]L[M\Q[W\Zedbe]j\l[n[p[q\s\ucv\
EcWZ^bqbvk
@cAbB]C\E]FeHZIZJWKcL[MdN\P[RXShT\UeV\WdYbZc[c\W^V_\`SbYcWdXejfggahfmencoep\rdt[vZ
CcD]EbF\HcIcObRbUb\d]c`]ace\f\h]l\mgrisVt\
C]EgIhN]OXRfV\\]a\e\f\r\sctbv\
B\DbG\H[J]K]M]O]P\Q]RYS]T]XeYb\h]c`]dZfghdj\lZp[qar]sctd
CdE[H]IaM]NhQcRWS\TZVdWcZb[]^i`\b]c]eZg\lfn]per\vd
CdHkIeO[bbe]
B\G]IbO[SeVbW[YaZh[[]]_f`[enf\hel]ogt\
HZIbOg`dhd
TbWgc]
C]haq]vi
CbGaI[J\N\O\VbZe[eeYf[hkjbmYn]ret\ug
@]A\B\C\F[G[LYOcVcWSY][h\ibfd]h[lXmcoXtduZv[
Fj\]
CfW[Zh\b_\d]l\
@]B]CZE\F\GdHYR[VbWVX\Yb[c^e_d`eaYedhbjZo\p\sYtbuavY
B]F]HdLcScVaW\cbf]pdqcugvb
@aBhGbH]KcLaNcObVYWUZb^c`Ua]bbcad]g\hfqbs]uZ
Jg[dgcm[naobp\
L]W[Yp
Ng\i
Vlv\
@eKfMbR\VeW\^[acmgtb
BYCYEaHaJ\K[L]MfNZP\RtVZW[YcZY[a\X^a_\`\aXcYechdj\l\nbofp]q\t]udvU
C[F]G\S[T[ZY\b]i_cbhccfdlaqgtb
CbGaJaO[VhWZZ]h\q]ve
CiN[]Scd
HcJ\O\ViWYYcZd[[`ebktcv[
EgO\UcWW[ne\
AdPXTZWYYc\n^]_acao\qbtd
IlO\V\Y\[]
Z]c[hikklet\
BgH[OaW]X]Zh\g_]eche
@]AVBYCcE]FeHZIZL[McPZQ\RZS]TcUeVeW\XfYY[d`YbWd\eafSg\hdiYj\lZnbpXq\rgtbub
@\A]B]CfD[FbGYHgJ\K\L]NbR]WcX]Zc\a]]^gb\c]ddfeh]ibkbm\p]tYv\
Jhu\v\
@dBjCZE[JZMYNeOeWWZb[\^bfciblXq[r[ud
@bA\GaJbO\SaVfWX[\\]]c_b`dd]fbgbhfiflbq\r]t]
CgDeEWF\GXIWJWKZL[M\NePiQZRaScTUUaV\WeXbYVZ\_]`\a[egf[gcjWmZnXqZt\u\vc
BeC\D\E]FcM\RXS[TdYbbgdivW
A]FaH[I\J]L\MbOkWf\b]b^aa]bbcbd\pcq\t[udvY
L\QgRcakh]
ChUb[\^]hboarm
B]FbW\badjlbv]
AYB[CYDcFcI\JYM]N\O[V\WZ[\^]djjbldnbvZ
B]FfHeKcQdTaW[a]b]e[hhv\
AbKcR\VoWX\afhteu\
BgPfR\WYX[YcZ][U\dc[eklkn\u[vZ
@cDaFiGgHcJcMZV[[b\b^b_[a\bZo]qavd
@\C]G]Wd[d\\cceif\hfq]t\
OgRjS]VbW\rbv\
K\L[OcP\V\WiY]Z][bp\sm
EcKcM\OcP\SgT\WZY[[d\]^ccZd]fZgbhclWo]sdtdvc
ObW\[ggeiZmc
JaWb[\cjlXma
FYLeR[V]WXX\[[a\bhhmj]k]lhubv[
Jh`cv]
@bAZB\CYG]J]KcM[N\PdQZU\WbZ[[]\Z]e^Q_]aabYddefgbjdl\m]obq]tfuZvf
@cAdB[CbE]HbI\Q\S\T[U]VgWWYaZb[e]Xb\ebf]ljmcnbqZset[u[ve
AaBbC[D[G]H[JbMbN]Q]T\VdY\Zi]c^e`bbeeRhckclboctTua
AfBZCZD[F\H\NbOWR\ScV[Yi\[^d`]aheYfgn\u]vZ
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJea\gbhbl\
IiP\W[Y[
@\B\F\G\H\IkOVP[R[TYU]Y\[\`]ccf[g\hbn\o\s\t\
F]RhW]qc
Weeh
BZEZHjLgNbUZWZZZ]d^[`\aed\k]lbmfoYq\s]tdv[
@]ASCdEeFZI]LYM\N[OZPbQeR]ShTdVZWbZf[e\]^Z`faibXcbd\ebfXhfl\mapYr[set\ug
Oa^\_lea
E\FhGcIaR[\dbbeevd
FgM\q\
D]G\djv]
DcEiF[NXl\ve
B]NZR\Ybajmbrh
@]C\W]`i
J\W\Y]Zd[\ihob
GaTgV[WZje
HeOYWim]ocuc
B]DdWeX\^]bkl[
FeHjWdlY
@ZGeKjM\Wb[[^dacc[e\lZ
BbObQ]UaWYcnr]
FXHbIeOYP]Q]VWW[[aakc]u\
@aGgN\WY
DiEgMZ
@bBeCYH]KeLcMdNcOfZZ^[_fealem\pdqatbuZ
@[A\B\C]E\G]HfJeMYNbO[RaTeU\V[WZX][\]gcae]f]g]j[lZmWnhoYr\sZt\ucv[
@bB\G\H\MiO[ReVbW\Zc[\]]`]b]cbdce\gajckdl\mfndsctauev\
N]Y\mfobri
@cA[B\CXGYH]KXL[O[Q]W]X\Zd[c\b^c_eaZbbd[eahcmaoZphs\u[v\
D]lctivd
B\HhJ[OiPY^]_fcdl]
B]HaMbOgQbU\WYZ\[oe]l[naobv]
phs]
AgGbR[W]
CnWcn]
B\C[WbXZYc\c]h_]c\he
BnFcH\L]WV]c_fv]
B]HaUjZ\[]c\g]ob
@\AZBXC[E[H]I]J~M\N[OXTZU\V\WTX\Z\[]][^S`Xb[c[dZeXg[hZi]l[m[vW
B\Uf[]lcnb
Be[]vh
A]BZE]F]HgN]V\WY[\ent\vZ
F\NYWmad
@\BXFfHiWZegn]v]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjamaobqav\
AbM]Q[R[V\W[Y]^ic\g\h\lamanaqit]
J[Zh
@\A]BWH]L]M\NfOYP\R\VdW[ZZ[l]b^[_]v[
@]HiW][\d\
O\Ua\bfil\r[sfuZv]
BcCaHcJfV\WZZc^\ahe]m\o[
G]HgLZW[[iecl\n\
@]B[CeF]GbHbIcJZL]MZOiPbRYSWT\UdVYX]Y\\[^\afckd[e[f[h]j[lbo\q]uev\
DWEZHZI[J[LdMZOXP\Q]Y\ZW\a^abYcYdaecf[lZmbobpbtevi
CeG[IaNbOiPdSbWVcbfdg\t\
TfW\YcZb^c`]ahc]ebfc
B[FZHWJVK\L]NiOXPhQYR[T[VZWUYiZ\[X\h]\^]_X`\a[c\ecjZkdl]m\nco]qXravj
G[P]X[Yd[[\dlmn\u[
I\NaOhScVajXldmco\u\v]
OYWim]obuc
A[BYC]EZFeGYHfIbJ\MaNeOhPcR[SfTZU[XcZh[V\[^[_YafbceafhhXj]kdlZnZocqSrZuevd
@cB[H\JcL[N[OYPZRaTaVYWfZY\g^]_b`[edhcm\nbp]ret]
BiH]PgWYYYv]
MfWbce
YgZivZ
W]lf
AaMbN\OZP\TaV]XbYaZ\\geVhdlbm\nbrdsYtfue
@bA\JgW]X\Y\Z\\\_b`\ehseua
L\ett\
J[M[O]U\V[W]XbZc\]e]h]m\n[o\pq
HcJbKaOfUdV\WZZ\]b^[c]gemcncodr]v\
A]C\E\F\T]V\WbXe^Z_d`Za]hkqa
C\FcKgOgR\S\V[WWZ\]]^i_[`\c\e]j]l[plqat\udv\
B]L]O]V]Wm
@dBZC]EfFeGfPkWZYZ_\adccdch\lZvc
BbCbEWF\HXJZLcM]RbVfWcY\[\]Y^]_bbbc\d[ebhglimgneodpaq[sbuYv[
@ZAZBgCXH[I]JjKeP]QdR[SaT\VWW\Xa]\^Z`\aab[cbd\feg[h\jekZl[p\rdu\
@YFiHhW[Yc[d]g_]c]e[laoc
@eDbGhHcJ]K\L[M\NdR\TbU\WVX\Y]Z[[]\\^l_Xa[b]ddebf]hbj\lendq]s\
C[F\GhLeM[VbWYYbZe[e`]c]ebgblbqcr]
@iAcBfCZE[F]GiHXI]KXL[MVOYPcQ\RZV[WXX[YZZ\\Z_da[d\eTfbicjVkWlXm\n\pVr]sWtf
W\_i
BYR[Wa[]elh]tZu]
FdJ\M\[]agc\idl\scvd
A]M]O[Vl
A]B\FZG]HbJeKaMbNfObSeT\WaY][\\[`ccil\man]qcrav[
@[CaE[FjHjK\L\O]UYVbW][e_\b]l\nZoZs[v]
ChI\V]eb
B]WYgim\
AbBcHZI\JaN]SaT[U\WaXf[Z^Ye\fbj\lan]obs]v]
FZVk
OfU]
YgZivZ
WbY]mkocsZ
V\Wg
B]G[RXWqcc
Wh[cc[mcn]
M]V[Wjlb
@eMmO\VbWW[]`bbacchbl]
C]ViW\f[rgv[
M\O\Q][lo[
AaCcEcFcI[JbMaNaOdQ\R\SeU\ZZ]f_eaab[dbfcgbiajblcnapeuj
@\AbCXD\EbFeGZH]IgK[NeOXRgS\W\Y[Zb\\_Z`]cfd\fSg[hflbneo]risgv\
AaBXCaDdEbF\G\HeI\L\M[OcP\QeR\TeUeVb[f\X]Y_\a\bhcZegf\hjlZm\qbsXvd
@[AYBaC\D]EWFcGcI\J\KmO]P[R[S]U\VZW\XcYd[Y]W_T`Xbfd]e]fbhej[lZnYpgqfr\t[vX
CcDeOWTZU\Wc`fb\ddfaldndod
A\C\EbIXJZKhL]N]OcPbSfU\VYYZZc[c]hd\ecfZgch[l]meqer]s[u\
@cCVIiL]O]PbRgX\Y[b\eZhckZl]rave
B]CiE]H\I]J\L]N\WYZ][X\Z^Y_]a]ettZu]vX
@\B\CgEgH\L\NZOiPbR\W\Y\Zf[a`ea\cbe]jbn]r]t\
M[Rhc[l]
A]GZH\K]LeMZN]OcSeVcWXY\[d^\eefkl\r[ua
A]B[CkJaL[W[Zr`ac[e]rZs]
WX[ge[
N\O[Va[d^Z`hoa
@hD\EfFcG[HYM\NePgR\SaX\YZZ][[\\]\_b`bccf\gbhhk\ldmdnbp]q\r[t]u\
H]Uaf]rh
BWGhH\JgMYOYR]T[V[W[^befh\kot\va
B]Wa[bcce[tg
FeJkL[MdRcT]Zac[p]rev\
@[AZB\EZF]H\IZM[NUO[P]R[T\V\WWYZZY[[\Z^[_\`[asced]jYl[pVr\s]tYu\vZ
JbWY[ivZ
CXJlu\
CcDdFgGYHeJcKcMhOaR]S[[[a\e[mbnbobrevf
Yd`jc\ha
EbFdWZZb^ihd
CpGiI]M\RXWcb]
AcB\D]EbGXHaI]JbK\MXNZOdP[Q[R\T\U[Wa[X\\^[`ebjddh]j]l]m]n\o]pbr\va
V\W[Z[_]c\ebfejep]sdtb
ReWZvh
K[O[PlVfWa^\f[
KnO]W\oZr]sZu[
LhRc[\sb
H]IcKYWgo[sc
C\P\VcWf\\caihq]
BXDbM\VZ[ejjucvh
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
R]pl
@dAbB\CeDcE]F[GYIaLZM\N]P]QaSbUiVXWXXfZa[Y\\^h_[`cafb\c[eaf[gchekjlYm\p[set]
B[UbWf[\kht]v]
RiV\WWcg
CcW][b\aeWfchalbo\tp
AbK]W[X\[c\mtZ
Whfflcrb
@\BiCeDZEaGeH\K\MZO[PcRVVeWYX[Y\Ze[f\e][^d_\aeb[d]h]i]kZp\rYtY
Yc[]]ic]
@\AbBdCeDZFeGbH[IaJ[L\M]NcPfR]S\TaVXWYXZYbZg]]^Xc]efg\hdk]l\mbt]
@cAYDeFbH]LYPcQcUZXZYVZa\d]e^b_dc[dceaf\g]hgm\qasZvi
AbKfOfP\SgT\WZY\^\`\fZhdo]r\s]
B[VkWaYc^\ci
Zkc[e]k\n]sbt]
@bAcEcFcG]HbJ\KdMbNeObPbR[T\YdZX[R\Z]b^]`bacbYd\fYj\k[ldmVnbocpcq\rasbtbva
B]F\M]O]P\QeVaW\abcYdceZjjl[rbvg
ObRbW[bgl\
Ugv[
VcWhZ\e]tfv\
C]FbMcNYOcRgU]ZY[\]f^bb[dgmbp[u[
QfT]VcW[Zl
C\Wmbbvb
CcDcFeIbJ[OdQcT\WVZh[b\Y]b`ccbd\hYj\liqatfvS
CcWZXh^gc]ef
BbE[FcHbIjKbL]N\OXR\TbUfVZWYZ\]gcedbeik]l\n]oYp]q]tYv]
@ZA]B\CZHbJ]O[R]S\TXUaV\W[Z][Z^[`\a]b\c\gfiYl\menbohpbqdr[s\ub
@cFbHaIZN[PbR\UbWWYcZ][b\\^b_cafd\effcg]j\obpcqdrXt[ub
C[GbUYWe\]^]ehf[jgl\ud
@\B[D\GTKcMZN\P[ScTbWgYkZb[W^\`je[fZhil\n]rZub
@bB\H]KaM\RgV]W[[Za[mbv\
B]W[Zk
O\Vk
WYZe]b^jliqa
CgM]WeiZmdo]
GcUigdlama
O[P[U]VZXb[]^Z`aji
BeF]JeKbT\VaW\]\_]h\mindqc
EgRbVeYbZggej\
@eGgccl\
fZrh
@dBaCfDcEcFYI]P]QUSgT\W\XaY\]b^h_c`ebYdie]fZg\hbjYk\lcm\oYqitY
@cA\DdFaGbH]I[L]NbO\UZVbX\Z\\[^b`\abb[h[kdm[nfp[rcs]ucv\
B\L\OVP\R\W\[fki
R]V\[h
RdWaX]^\e\k\ldmgtev]
@bBcCbGiKbLgPdRcWbZ]`\bceafhkXlWm[oeqWv\
B\LZOfR[V\WV[\kl
H]K]O[UbVlWc_akZoeve
R]V[W]Z\eckit]
@dCYE\GeHfJ\LeMaPaS\Y\Z[[V\\^\_]a]cbeZf]hajfk\lZo]qVrbt\v\
@]A\B]EcM\WZc]dbvj
G[UcV\Zn[a^]pW
C[D]G]KcOZP\SfY[_bfcidmdocue
I]Oj^\_a
FYK\M\RmV\Y\Z\[\f]l]mbs\v\
@\CWVeWZ^\_\aeelhbjcq\t[
AbBiD]OaRgScVZWbY\\iecffh\lWs\t[u[vi
BjD\GYHYI]JbK]O]P[RiUdV[Xf[\b\cblYngtavf
MtP[S[WZY][Z_\
AeC\D\E\KZN\O\V[X\[[`ijcsbv\
HcKaOfUdV\WZZ\]b^[c]gemcncodr]v\
Rhee
AcCaOgVYW[XaYbZa]]jbtav\
DbGbO[Q[R]TZYc\Z^\`gabb\c\fejdlcmava
G]P\SfTfVcXd\b^b`]hbkbl[pdsf
`\m]ng
B]L[Rp[]\efZ
A\CdE\F]J]OhT[V\[X\Y^[aZevhYl\t\
AcBbDbH[J]M[OaQdTfUd[b]a`\becafbkZlZub
W\[\eju\
BgKgRlW[Z\
AdCaObP]VdWq`[c[d[e]k\lYudv\
BjH\Q\Vjd[k]
A\BdC]DbE\H\JeKbMdQ[S\UbVkWcXcY]\]]c_ca[b\cdd[h\lam\nao\q\setbv\
DkW[l]
AdKbOfPdSfW\c[d\
LZR[W\[me[t]va
AaI]Vjq]
IcV\Wja]
A]BWFaJ]NdOiP]Q[R[ScT]WbX\YaZe[d^\b[cbfdjblarYsa
CZFcIaJcMbPbRaS[[c\cdeealbvh
AeBcDbEbFZHXKcMfOdTdV\WZXbYcZV[b^\cdedfahbiekclan]oaq]s]ucvZ
@\A\B\CbD\E[FoHhIfJYK\LZM[NUPYQlS[WQXbY\Zg[[\X]V^b_\`[adcbd[eTfYgdjbkZlan\pZqZr[sft[u[vZ
C\DcH]K\LZM]O[QbRSWbY]Z\[V_abZcZd\e]krl[p]t[u[v]
LnR\WY
EbWg\b
O\Wal\vi
B\EbF\G]H[PeRdUbV\Z\[sd]eZf\mZncvc
B]C[JYO\SoT\UZWY[Z\]]bc[hkjdl\s\tWvd
@eBUCgDjEbF[GcH[J]M[N\OiQYTYVWWYX\ZU[X^e_]`lacbWcge\g\hWi]jYkYp[s\tZu]vU
CXGcJaNaRaTbVaW]\a_ccdd]efhcjekcnYsctgvY
JeN]V[Wgc\fc
Wj[]l]
BgCdS\Wa_[
@bCcGZH]J]KYL\N[ObQ]R\SbTbUcZc[[\\]d^f`\nbobqZscudv\
AaClDeEcGeI[PeVYW[XcY\Z]\Y]e^\_b`beZqbrct\
DYWZdcvf
@eB\DXEbFbG\H\IbJbK\L[MdP\QbR\SbTZU\V\W]YdZb`]bfegf[gehdicjbkblXmhncobpcqgt]udv\
BkF\GcH\I\PbQ\WZZd[eb[c[eaf]hbk]m[rcsctYub
C\MaO]WiZ[[[\e]\b\ejhdo[pbtXv]
@aHfWcZ[\\pctf
Cg
@ZCeDeEkG]IXJ\OYVXWZYY`ej[vb
DcE]GbJXO[T[VcWYY\Z\][_[abcce]fjobq\s]ub
@dB[DdGkI\J[L]MdP\SZT\VZW]XbYZZZ[f^b`[b\cikZnds\vX
B\DcIaOmPZV\W[YZcceYrbvf
@bBaD]JZLcMYO]TaU]VXWbZa[X\c^a_aaabld[eafck\mbn]tdu]vf
O\R[VgWgZ][XafenlZvZ
BYCcF]GdL[O]R\SaTeUkVbX\Zh[Y]]^h_Y`cacbbcYf\hejbk]lYmXo\p\qcs]t\u[
A\VcZj^al\
B\LXO]RYWov\
BhKcMaN[OYUcV[Wi
eh
N]R\VihkpZ
@bA]BVH[LUMbO\VZWYY\\i`bb\cbd]eZfZhZksmbncocq\uivX
@hBVDbEbFhGVHWK]LZNdObPaQ[R\SbTbUe[\^\_[`\b[cjdbe[f]hdjbk]lhneoVp[r[t]udvX
BhEcZbhb
WcfZrh
KnM\WcqasY
AcCgJZK\M[O]VZYl^Z_]e\lZp\r]v\
@\BZCZDbFcGWH[I\MVN\PTR[ScT\Y\\\_bcaegfdh\k[mdo[pXqYtbva
@aA[CYDbFbGbHZJbKWMgN[OcQYR\S]TfXdYd\b_]`\cXfWhdjdk[ldmfneohprr[tZvd
HdVj
FbGaK\RbScT\UdVVWcYg[]\e^]bdc[e[fegchal\m[n\obr\v\
@\BfCfG\JXKiM\NYOZT]VeZc[Y\b]]^X_\efh\jclfo]p\
Wk
EcK\M\O\[]^g`dc\gblXrcsftdve
W\[g
ThWZ
Wgva
@eBXFbG[HVIcJ\L\ObQ\R\SXTZUSVaWb[[`Zf]ibl]menbocpcqhrbsdtcu]v\
DeGbMbNWR\Wd[e^cd[s\t[
B\H\e]glh[
ObTdW\c]ggjbqau[
HZJ\OZW[Zd^Yf\gmn]pZq[
A]CaF\N]OkWZtfu\
BeD]EaH\J[MbN]ObP\R[V\WbXgYc`Zacdcg]hbm\n\o[q]rfuY
BYIhO\Vc[f
f\ri
EhJbNbOcW[X]^c
B[KYL]O\RjTcUdWY\\]W^bb]d\f]mftauc
@eAcC[DcEWFgGdHhI]J\KbMcOaPbQfR]S]T\WbXcZf[[\]]c^f_g`\ebf[gcjblanbobpbq\sZtbvT
BdCgDZEcL[MZN\P\Q\V\YZ[Z]\b\dYfZk\laneo[p]vp
A[CbEdH\I\ORPcR[UdVlXbYZ[\`jccfch[lbn[ofpZq]rfsZu]vb
I\N\OhSfW[Xe^Y`[cbl\
PjY]^Zf\r\tf
AfB]C\DdFaGcH\JaK\L[MaNePZQbSeTWV\W]X]YZ\c`ba[b[cZdXeefjjapcr]taubv\
BZV]W\Z]eol]vZ
@dCcDZE[FdGeHgJWV\W[Za[f^b`ab]c[dcqc
A]F\UfZd[\^\_dl\mfo\p\
A]GjRbb\
DZE]G]H\IfK\NdOWPcV\W[`ihYj[m\n]u\v\
Yi
L[Wkhd
BeMfW\Ydrc
@]B]HdJ\LZM[N\PcQaSaTTU\V\WUX]Z[\f]\_\b[e[fehgjblio\qarVsct[uc
@bB\DcI\L]MaN]OaPfSgT[UeVcW\X]Zb\]^[_[ajbff]gcl]ohp\u\
X]mg
A]B[CdJ]X]\dcZf\hetj
B\F]N\PYR\TbUcWkXcY][X^\iblcn]t]va
AjBiJ\N[RSV[W]td
A\BXD[EbJYMbPWR\T]U]V\WfXcYgZd\d]ga\ecg]k]lbmapdq\s\t]u[
I]JtM[V]W]Z[rav]
\febparbtc
A\B\D\FbH\IcJ\LfOdQ]VbY[^f`fc]eeg]hdk[qcrcvY
@aA]D\EaGiHZJdRYWbZ\]d_]ceecfdh]p\t\
B\C\HcMaObPfRaU[VbX\Y\\\]]a\cblkmbnap[q\rWsit[
RaVUWu
@[AcB]HZJcKpL\VeWlYZZ[_hpWv]
CeN[W[Y]\ko]
C]KgMZUfWiXfY[ZcfZr[s[
AdC\DYE[HTI[JZPZQdS\YV^\cddfebgdhajZk]s]ubvb
@aA]G\HhKbOcPZS\XcY[[Z]d_]a\b[ddk]n[obpcq\rbsbvh
@YB[C]F[I]JdL\NlOeP\S]V[WZX]Z][f\e^X`\lfuZv]
@bA\EcH]I]M]TdU\VbWaXhYb[]]\cbehf[jbq[s\t]u[v[
AZBZCbDdEbG[HdJ[KaN[Q\TbUhV\XcZZ[g\[`kced\e\gYkclXmTnZo[pYr[sbuhvc
@dAZBXCcDTEgFgGXH\IcKhLYMjNeO]PaRZSbT\V[WdYc[\\Y]Y_f`]aebcc\dYedgbhbk\lVmcoaqhr[tZv\
BYIcL[OSP[QeVeWnY\Z[]badbachfZg\td
A\Tkhd
CdG\I\J\K\SfT[UiVbY\Z[[d^\`]min[oZpfr\ubv]
E]G[JkOeW[X[Zg[j\]cdhilYv\
B[GeJdLkO[U\V\WX\bk\mZnks\u]
J]fZrj
B]F\M]O]P\QeVaW\abcYdceZjjl[rbvg
[]ej
L[R\WZkl
B\G]H\K\LXMYR\WXY][]\h^[c[e[j\k\l\tgvY
@gB\FcKdR]W\[g\]]g`bc[l\vh
KdPg
H\K]LcV]Wa_afftbv]
L]NdT\V[WX[ee]l]v]
HcJ]KeM\N]W[^]h[qbsj
BdF[OfR\WZY]ejjjv\
@]HbKeN]OYPcV]W[XfY\\d^Z_a`nabc[eamZogrfsctbuY
B]C]H\InJ\K[LZO\P[RsV[WdXcYV[Z\Z_[a[bfc[d]ecfXhbjak]lYmZrgs[t\
C]Wj
@iB\C\DcNiY[[Z`[cZe\kksbv[
CdK]M[T[W]X]Yc_]f\okret[u]
Mamgtbvd
B[EfF\H\IdOXPaSfT\UkWW[c\a_e`\ecgfhcn\o]pdrcs[t]vY
KfR]W[_hkh
@\CdIZV]Wihcq\rgtZ
@]BWCZF[G]IlJ\KaM[N]ReV[WXY]^]fYmbnZrc
C\GcWgXh\]fdhak]s[
BZCcF]G\H\J[MdOZQdW\Y]Zc[a]l_f`de[f\g]hZl[mcn\o]pXq]r]tZ
@[AcBZCVD\EZHXIaKgLYM[N[OdPUQ[RXTbVbW\XWZY[b\h^Xa\bWeggXh[l[oXq\sWuYvZ
A]DcIbO[Vgmcnc
BbPbRi
HcK[WZXk_Z
A[G\K[MfObP[SjWYY\\ce[ldo\
@dB\CaEaFbGVHVJ\LZObPcQ\RcSXTZUSVaWZYc\b]Z`Zddf\ibk\l\mfnboepfqjsdtau]v]
FbJ]Q]WeX]Y\Z][a\\_b`\a]ehqbu[
@bA\JhW\Z\jdsbt[ue
FYR\VhW]
@eA]BWD\H[I\K[P]QlR\T[UZW\[l]\^W_\`\a\b[dcehh]jZl\n\o[pctVvU
AcBXDbJbMeNXQ]RZScTaUfVdWfX[YcZf[ca]b\ccdbecf]gZhdlVpZqbrbt\vZ
LcV\W[Yc\bc\lg
PcVfW]Y]c\
R\U\Zgmhn]oZ
KjR]^\qb
KgMbWXZh[\m]ocpbqc
HcKiL[MeVYWZZ[[veVg\hbpaqeuY
D[EeXc_\abcbe[hfji
B]RYW\mjnkp\
AbB]C\EiF]GXLRP]S]U\VeWlY]Z\[\]\^]_\a[dZf]kYlnobv]
TdW\c]ggjbqau[
A[B[CbEfFZI\J[K]MbSfTfUXVkWaXZYY[[\\]c^[`]a]b\c\d]ecf\gojbmmoXres[t]u]
BZC]I]KcMeNcR\S\T\V[WbYm[Z\\^[obr[t[vg
B\DbE\GZU]VaX][\_\`Ya\cft\ug
A\BZCgFgHlRaT\V]WXXnY[\]]a^[`gbddfecfXh\p\q\tduZv\
@bA\C]EcP\VWZ][\\b^acYdfijtYvg
ObT\UiW]XiYgZf^Ve]g[hem\odp[t[
DcHaK\R\TcVhWia[h\l\v]
W]ghlimendoZq]u[
B]TcW[[hk]t\
C]Wcm]njo[
C\G[HcKjM\PhR\VbWYZb[a`]acc[fdh[mbo]tdub
@cBdCeEcFdHfJhK[L[N]P\Q]RZSYT]U\V\W[Y\[e]a^a`Wamc[dceqf\g]h[jbk[lYo]qar[tUu\
B[L[TcW]X][keesbt[vb
J[M[O]U\V[W]XbZc\]e]h]m\n[o\pq
A]GZH\K]LeMZN]OcRgSeW\Y\^\eefkl\r[ua
@bA\BZC\E]JgMeObT[WYXeZ\[ac\fikfnhq]sdtb
A[B\CXE\H\IbMaN[OYRhS]TaUbVi[a\d`[abbVccdehek]o\phr]tevc
@YBaCbFgIeJcK\L[NbP]SdXWZa\g]\_Va]e[hijjkclVm[ncoap]qYsatev\
G\J]L\O\QVWeZ\[V^feZvl
BbD]GZO\Q\TdV[Wb[\^Y_d`ba\b\cad[emk]qbr]s\uYvc
@\AcBTCZD\EfF[J]K]M[N[P\QaScTcUaV\WlYZZX[Y]a^X`\b\cddbfgg[ldmao]rWs[u\vi
C]O]WjeblYsetc
W]lf
B[O\R]T\U\WeZf[\`cd]emm\v\
BYCgFiHgKdM]N\U\WXZ]]bgdnZoctavi
M\VZW]jhkdud
A]CaF\N]Ogtfu\
@bAYBjCXEbFcH]IZJcNdPcR[W]X[Yc[k\[^Y_Z`]b\cdfbmZnaocpcrft\uZv\
QfVcW[
@XA]B[CZE[FeHfJ\KcO[R]S[T[UhVZWXX\Z[[Z]g^[`Za\b[gdiYl[mdocqbr[s[t\ubv\
@dCWE\GZH]ImJ\OZP\TZU\WdXZY[^X_Zc\ecfVhZjclZmWodrjsat\
O[P[U]VZXb[]^Z`agdjg
EgRbVeYbZggej\
R]WZ[h
HcJbKaOfUdV\WZZ\]b^[c]gemcncodr]v\
B[C]HfLhTaVhW[Xcf\o\vb
Lkk[
BbCgD]EaH\OnP]VdWRXcY][a^]`[accWdfe\lbo\rYu[vY
@ZA]B\DaE\F\GaHZI\NgO[Q]RYShT[V[WeXoZb]ca\dXedg\hdj]lhm\o\pZq\t[u\v\
B\C]JiM\O\VaWdZb[\][^Z`[b[c\dZeXi]m\uXv\
W[[[vk
O]RjVfWZYda\d]
C]E]RgWcZZ[bhdlitWu]
FcR]T]Ya[eedjcn[rcuh
B\G]O[VWWiY\Z\
@bBUDcEdFbGZHYL\McNfO\Q\R[S]UZVfWZX\YcZX\\]e^a_f`ZbUdffahbj[lhm\n[qcrbufv[
A]CdHaIeKaN\OcRYUg\g^j`nc]kdl]qav\
BdC]E]FdIbKcObR[S[V\W[Xh[Z^dcge[f\h[kdlYshvi
A[G\K]NcPWSdTbV]W\[bc]fbhZla
B]L]O]V]Wne]
JgOZWd[ba[hcv\
BeChFaGbHXJgM]ObR\SUTcX\Z[[e\]c\e\fjj\o[q]r[sft\
Le[\khl[
OiWd`b
E]J]VYalj]
BYCVDdEfFaG]KbNdOUR]T[VdWaX\Z\]j^X`ebccee[f[g\hai]j]lbmYo[pZq[res\t]uav\
NYZg[\
D\N[WiZcfcjilZ
CgFZH[JeK]MaN\OXPbVZWa[c]\`lc\mau[
Odeih[t]vg
B]CnI[JaNdOZP\SbV[WVY]Z\[]e]f]hbl]o\vW
@iCfDcGaNiY[`[cZv\
@gKYMhW\[g\\jdnbu\
KcUcWY\]ektYui
BWHaW][d^[_\jgkd
CbMcWb]glev\
LeR]T]VeWYZk
@dBYEiFfGaOgP\QeVaW\^b_\adc]dcehhXlZqbt\vd
C]E\F]GdOZPnYZ]acev\
DgG\OdVgWXXe[b]]b\vh
AaDaE]GdP\Q[RbUdWYXbZd_\`[eeh]l\nkq\sdvd
A]BXHhJmK]OcPaV[W\[c]cr]
A]B]CZDiFZG]HVJXLWMVP[QbR[UeV[X\Y[Z\[c\W]R^]_e`Ya]biddfah]jfkbldminirb
AfC\D\E]H]L]N\O[PgSdV]^Zc[dZehkcn\vf
B\EeFdJ]O\ReVX[]cYd\e[f[hejhlcmbp\q]rbs]tcv\
W[enjdt\v\
B\HZKZRcVcW[Zf^co\pgsc
B\DbFbJfLeWdZ[e[l\rftbvj
@ZB[CgD\FZGcHfJbL\McNbOXPYQeRZShT\UZV\WfZY[a\i^Y_Z`YcZecfbhbjckZo\pbqdreuYv[
@]A[CVE[F]G\HaIZJcL\M[NZOYP]R]TcV]W]Z\[[^W`\adb]c]dce[f]g\hajdkalZm]n]oar[teuXvg
F\Wh\d^Zp[
CdJ]VcW[Y\[\^\hbj]ocrj
B]G\HeLYMYOZRbW[\e]\a]cbfUg]h\jbkdl[n\oap]rdsmug
@[AbCeFfGbHeJ[K]M]O\TaVcWRZh[a\fb]d\ggj]lbmbnZo\s[t\
@fBXC[EaFbH[IaJhL]M]RYU\VaYcZi[c^a`dbbefgbhfjekZlhmbnboatY
@YCWFiHeOcRXWdYc[d]g_]e[laocphub
F[IkOYV\
C]LcT\ZY\Y`\hcll
B]G\KcL[M\RsSdTcWWY\`kcZrgubv]
@[B]CeFdJ[KaLcN\P\SjV[WcY\Zb]c^[aeccecf[jcm[oaqatd
CdYipd
@hB]FZHbJ]K\L[M]NcObR]TbU\V\WfX\Y]Z\[]\\^g`ba[b]dde]f]hbj\lendq]vW
@\AbC]FeGgHcT]WUX[^e_X`[ecsive
D[G\J\K\McNeO[PYQ]SbT[UcVhWZX[YbZh[]]W^YaZb\c\d[fbhRjbl[m[n\oZtau[
CfM[Xchi
SbWZXb[]eho\
@]BcFaG\L[O\QcSbTcVZW[Zjc\l\mZoeta
V]Zbgcpi
BZCcEbF\HYK]M\N\O\U\VhWhYfZb[b]f`da]bbe]lWndq[ud
C]T]l]n]pi
@hBbL]MZcedglX
GZJfM]ObP[V\WcXeZ\^[_haaeeuY
@[A\BUEdGbIbJ\KcLYM\NbRZTYUgVYW[Zb[c\i]g^b_faZbfe[fch\jil[mXn\pZqmr\tZuc
AbCgH[J[PeRgT[V\WeX\Y]Zc^[a\b]c[daebfbh\jZlcmaneoep\q\rbsftcuc
CXTdUfWemdsd
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CdHdIaJ]O]RWWj[[\[`ca\bacbdcgbhdjdm\u]vc
BgCfK]R\S]TbVbX]Ym\W]\^\abf\gdp\qZu\
B\FbKaL]M\NiP\V\WZZb\]b\lfqbvZ
BYHeJjW\f]n[
AcC\HXJ]KXL\PYSfVbWUYeZ\\]_j`[cafbjak\la
B\H\LfR\WVZa[d]]b]mhndo\p[v]
@jBTCYGaIdJaKYL\PgQeRZTWVjWaX\Ye[Y]c^Z_babbfc\daf\hglYmdnVpdqZtbvd
BcCdH]JdLdNZRhWYXgY[Z][b]]_]`\e\m]p]tgud
OhP]WgXbYfe\icjbn]r[tZv]
Y[rg
@[CaFdHZJaLbMeOWPaR]W\X\YbZ\]]_Y`ca\b\cbh\jhk[o]p]tdvd
AeCbEcI\W][f\deasi
B]TcW[[ik]t\
B\J[WXZoedg\hX
@ZA]B[CQDbE\GcH\IZJXK]L\MYN[OXP]Q\RZTZVYW\XVZ[[Z\W][^[_Y`]a]b]d[eRhaivjVk]l\mZn\q[r[s\tUuWvZ
B[HYUiW[Za^Xd[gchh
C\_\r]sath
B\C\O[SmV]Y]`kclrN
EaGdHgO\U]Vd^XejlamfsZ
HWI\N\OdSfWgXe[\cblf
CfFiIbJ\O]SeWlZZ[Zeat]ua
AcB[C\F]G[H[I\J\L]N[OZRWVWW[X[Y\Zb[\\[]\^[_kbVcee]j[l\ncp\q]s[t\u\v]
B[C\HgIpO[W]c\f[rev\
AeDbObW[[f`[c[ubve
AeBZDaG[JeLXM\PcT[WcY\Zg\[]\a\cSejfhgbhnl]mbp\r\sdu\
A\B[C[GgJYMbN]O[PeV\W[XcYj[]]b^]_ZdZf\h\lcndokq]tbuZ
@aAdB\CbE]G\H\J[P\Yg\e]b^\a]c\fdidper\tdu\
@bAbB\CYGbHdIaJfKbL\M\TkV[XfZb[h]d^\_bcZd]e\f]g]h\k]m\nUq]uf
Ii
Wil\nhtYvc
@jFcHbfd
@hAXBXC\E[F\GbHXJ[KXL\MZNTO\PeQ]RZVUW\X]YZ\\^Z`da[ckd\eWheidj[kZlXm\pVqdr]sWtf
@\AfBoGWH]NdVf^b_pc\hZ
@lEbFZJcM\V[W]^X_Y`[e]jZ
J]q\rf
B]CfNbS\TWVdWeYfZ\[Z\\^[ecjalfq\tcv[
A\BbGcK[LYMaWfXj[b\\_aeblWnftcu\
C]H\S\T]Ubf]mdpZrg
W\Z\c]eo
@[B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]]c\e]j[l]mWnioYqds[t\uev\
CaFcGbHdI[JaL\N\O\P]RfScU[VZW\X]Z][]]c^[`\cbeYfgg\k[l\p]rksXvY
DiW\_ir\
WZX\\]]becji
B\C\DeI\J]M]OhRhVdWXX\Z[^Zbccce[f\j\mbnap\re
@eA\CeDZE\FcGaH]IcJZKeLZMTOdP\RZS\WjY]ZZ]b^\_\`[adbbcjd\effah\jbl\mfnboap[rgs]u]v\
CfFcGeHZJiK\TZU]VYX]Z][W][^b_iadcYe\hgk]oh
A\BZDbFXGcHdIcJ[MYPZRjTUWdZU\b`ab[c]dceTfYhfk]lYo\q\res\tXudv[
B[DbE[F]G\HlJ]L]VdX]Zi][_\`bd\ecf\gbj\l[m\u\v\
@bBZN\V]WYZ][\^]eilanb
B[WUeltZu]v[
F]J\T]W]Zd\\glhapf
VcW\Y]\jlb
F]K[Y\en
H\U]Z\[\^[e]gjm]o\p]u]
B\W\egu\va
HYIbJ\R\ThVgWg
\h
Vj[]]a^Zga
AaCfG\ag
B\F]HnQjU[W\ddnZoYq]v\
A[BdC]H\IcMcOYWcY[[]^ajcoeq]ravm
C[H]OcUZWfZ[bioZv\
CfF\GaHUJZOcTcUgZc]]^dacebfeham[naodpdqds[u]v]
CZFhHiW\qZv\
BXC]E]F\GeJ\KZLZMhNbObPaQ]S[UdXZYd[\]\`Zbdccd[ebfXhhjZlcmXqarisdteuj
AdBiEZFgJbM\NZP]QbTZW[\b`ba\dae[gakbl]mcnZo\sbvc
F[emh\
@fAbB\CWGbK[MaOWRaTeU\VaY[[e\h]\aab[cYd\ebhclZmen[o\p]rcsgvZ
L[OZWU[Ze]lmvi
CcDeEbFgG[HcIcJ[K]QcS\TZU\VfXcYXZl[X]a`\napbr\
L]PZW]Yi
B]HbOaV]W[XbZl
@iBZC]FhJTKdL]M]N\OfPWQ\R\TdUcVcX[Zh[\]Z^Va]bbd\i]jXk[lbmdnXoWpeqcrasct[vX
B\C]FcJZL\NhO[RbVbWbYbZ][\^cafghhbo\qZr[tc
B\C]G[HZJ[KeOgVlW[ZZ[]^]_cabcbd[h[ub
@ZCeDeEkG]IXJ\OYVXWZYY`ej[vb
B[H\JjL[R]S\UbVaWc_df\oarbv\
EhJbNbOc
C]HbT]X[sk
@ZA[D\H\LbNbO\PbThU\VZWcX]Zd[]\a^e_f`dablYq\uf
F]ObP]RVS\Wd\]]c^\_[`\ebfbh\jkma
BhFfW\
E\HbO\Wcc\hasjtZuc
jk
A\BoCfDbG\I[KcL\M\N]O\PcR\SdTXUdV\W[YYZX[\^Y`db\c\e]hhiYl]mdofqfrcs[tZv]
BeCXDdEgGcHeJcKdL\McOdRYSdVb[Y\\^Z_kbdfcg\k]manepbqbv\
B[FfGeHYI\K]L\M[OfP[Q]TaUdViW\Xf\\]Tacd]hijblZmdoUr]tiukvW
BVP[R[VjWrodpZv]
L\W]e]hjj[t]
AcB]IcM]PbWmYdaeccech]l[v\
AYFaHeI[KdLXM[NfOhPaR\SaT\UZW[XhZX[e\i]ddceaf[g[j\lgpYqZr[sdtcufv\
@aAbCbLcMbOaTaVbY\]f^c_bagcaedgah\l]m]o]qjtZ
AeB\CaG]HYL]M\N[OhR\U\VgWcXbYf[V\[^]_\cgf[h[jflYvZ
CcJ]L[P]SeWaYd\[aec[fchhjcmepate
KbO\PcSlWWs]
FbGbHgIdOdT\VbWXXcZc]\`Xabcdh\l]n[ve
H\K]W[of
LmWY
@jCcD\FYGiHXI]L\P\R]VjWZXdZc[\`[adhfqYsXtcv\
WZYi
KdYgs[ub
Hh[]\cqhtf
B[L\P]R\W[Y\rp
BeC\DdGZJkM\OZT]V[WiZZchk\rcu[vc
LjR\[Ze\tc
W]lf
BYR]Wc[i^]ldt\
[gb]sd
F]HbK\SeVoW[^]`ct]v]
@[F]L]M[O]W\Zk[cd[h\
Ccsi
_\hj
C\FcOgPeRWY\^\vh
ChDdE\GbOVScTcUgVcXbYdZa\\]d^\cYe\fcl[mXndqbrYs[vW
HaJhReSfWWX]hgl[mdofperk
@eBfC]E\HZKcPbW[Yd^cebfahZlap[q\resa
OgUbW\e\
AdBbCfDfFZGfH[JbKZMYOXP\QhRZSZT]UfVfWYXgYZZW[d\T][^c_\`bbfcUddgohbl]maoVqWr[sdtZu\
O\W\Yf[Yc\vp
@]A[D[EZF\G\HWI\JdMZN]O[PYQjS\T]U]VbWYX]YZZd[b]Y^]_c`abZc[e[f\hlj\ldm[n\oYqXt]u\vY
@cAbB\CgEaF[G\HeI]N[OaPdR[V\WbX[Y\Zb[Y\d]i^g`eafc\e\f\k\l\n]r\tZv[
@]B\DYE\NhObVcWd`[a\d]k[lcv[
R]W]Yg[\
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
KaLdRjTcUjVgZZ[b^Wecl[mYpZthu]vY
G\J]Wa[\bZekh\l]t\
@eC\DZFdHXIdJ]L\NbR\S\TcVbWfZb[c^[ade\faghm\pYq\rbs[tfv\
CbH]K\L]OcS\UbVaWf\a]c^\_h`[ahbccddafYg[kclbobq[rds]udv\
BZW]elv]
W]b\hjjbpg
AbD]H]IaJbKhO\SeVbW\[Z^\cZjaqdvc
BfHaJ\K\M[OfTaUcV]X\Zb[Y]id]l\pbq\re
phs]
O[Vf
CdLfWYZd]X
JeZg[bv\
C\EaGeJ]O\S]]idcfgk]lase
B]J\W\Zdchhejbl\
DjY\lbvb
IYV\Wg
@]A[BZD\McVZWXZY_c`[ccd]efjbkem[ritauhvi
@ZAXCfDWEaGYH\K[NfO]PZQ\SaU[VcWbZ[[Z\d^d_Zaee\f\hUj\kbl\mencocq\r\sctdufve
B\UaW[m\ujvf
PbV\W]YjhZr\
OaV\`f
AaDaN]P\WgZ\[Y^de[qZ
WdcdekmbvZ
CZJjLdOcWWZZ[\aZcbl]v]
A]BjCjDXFcG[HVJ[LZM]NbReUaXdZa^g_j`ba[c[d\eih\jclZmbnbqatbuev[
RbW\k\rm
L]RkW\[]
IqOWR]WYY\^]
Lkegk[t[
PcVfW]Y]c\
HjU]
Ogb\
@]DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpis[tcub
A\HbJgUjVdWbZd[\^Y_ee]ggiXmds\v\
Wjfem]
C\F\LcOcS]V\WcY\Z][a\f^b_a`ab\cZebfih[l\mcq]tbubvW
CiWWZh[Z`b
H\J\KfTh
@aBbG\H\JcL[OZX[[Z\j_\`\b[dbjel[mcp[q[rdt\ubv\
A]B]G\Wegim\
Vj
@bBbC\DbL\MZN\OaPmRcS\W[Y\^\`ccbe]v\
@ZB]C[DbGbM]O\PdRbSYTbU\\e^b_dcXechbp\q\rfth
FYK[M\NhRgW[Y\Z\[\f]lbmbs\v\
C]H]J\KfO]UcWWZg^Z_\gem[odq[r]ub
@cO]P]Welbvg
D]EgFZPfc\vd
@[C\E\NjP]W]Zavc
B\DaE[F[IgKfN\OWRaT[VXX[[[\h]Y^\`ia\d[ech]jYp\r[t\v\
Vg_bm]ob
B[H]Wmsa
PbV\W]YjhZr\
ChH]L\OePcT\W\Yb^]ccla
KkO\WeX]Y]ZWnfo\p]sZ
@\BYC\E\M\ObQjZ[[a^]acbbcad\e]g\h\j\ljmhrcucv[
@fD[FcG[HfKZM]NbP\Q[R]ScTmWZYdZ\[c^b_cd[hcncoeqgresft[
I\OfR\S\U\VcXj^\fZl[ob
AfB\C[EgFbHXI]JXK]M\NePgSWT[ViWXY[\a]a^Zbag\hbjdlcnbp[r\sZt]u\v\
DUEgKYL]M[ObR\Sa[b`\a\bbdejglbsi
EfVZa[jl
B[FaHcK[sh
O]Wc[h]g`Z
FZVk
I\M]RbV\[bd\fchbjkn]rYtYud
Ph
E]GcJdKhPeTdVWWb[Y\d^bbbc[lducv]
C\WZ\hl]
C[GeHcJ\K[RaT]W]Y\effig]n\p\q[r\sjv\
G]JiW][bvc
WYai
OfU]
R\Vd[]adb\eo
B[CZJ]N\OeRdViWWZ\[[_be\hgo[vi
@\AfBaCfI]L[NhP\RbT]VVWcY\Ze[c\d^d_Y`adae\hfj]kbl\n]vZ
@bD]EYF[GoLcO\PgW\X[[\]b`Ve]jmkftcvZ
@dA\BYC[DdEjGYHXL]NfP[QjT\W[XaY]Z][Y^acbdYeXj\q\ubvd
BXCbDaE\F[GhJ\KZO\P[RaVjWaYd\Y_\`ga]c\dgfZj\k\p\rdtbvc
@\AiBWD[EcF[G\HdIbJgK\LWP\SZTgUbVaWZYZZY[]\\^c_aacbbeff[gcl\m[oZqbr\scvY
BbFbLaMeOaR\WfZY[c\]^db\gfk\l]vc
AbB\E]F[GbHcJbM\NZOZP[R]SbTdUdVaXaYZZ[^f`bdce[f[hcq\s[t\vZ
E\F\M[O]R]VfW[Z[_]c\fdjnp]sc
RcW\kh
BaF]L]N]UgW[cadcejl]tZv[
FcWi
CbFaJjKePeUbV[W[XgYaZg]a^]dbebffn\q[rgs]vX
PcVhWfvj
A\B\CfE]GiRiW[\]b\efhZk\s\v]
BgCgL[NaVa`dffl[
BaC\GcH[IbJhL\T\WYc]edfbugvf
DhGcH[K]MgO\PdRZTcVeWgYf[f\fa\deeVgYhdi\kgl\qdt\ub
P\VoW[q\
B[CgD\EZFfG]J[OaVkW\Y[_Z`\adccefg]hZifjklZrgtVu\vZ
@bAUBbCgH[LYMgNbOhT]UbVhWUYb[b\\^Zcjd[fckdlam[n]q[rZtYucv]
AYB[C\DcF\I[JYM]N]V]W[Z[[\^]dje[la
@bA[BYCaDYEfFgM\QeRYSaTcVbW[X\YeZk[[\b]Z^]_[`\bbcfdaeZfTgbk]lambndoepYs[vb
@aA\C[EaFfHaJeL\M\N\P]UeV[Z\[\^g_bc]eZhjk[m]n]s]
FZNbPeY\hi
@]A[B]CbFcGbH\L]ObPdQ[S]VcWV^\a\c\dffbgcva
@dAfBdCeG]HbI\J]KcOdT\U]WYXaZh\]]Y`\dbe[g[hbjdkamencoar\sgu[vV
Y]rh
BbW[_begtc
DWWkv\
B\F\W[[hlXsa
EbFdWZZb^ihd
FZW]eejp
f]si
B]HbKdReZ\ejmgt\
B[C]G[MeWbY][f\a]]_d`hhbm]oa
HcK[R]TcViWXXj_Zeij[
@gDbG\K]N\WbZo[[`ad\eYg\j[l\pbs]
D[EeXc_\abcbe[hfji
@[BVHcJgNdWbZ]]b^\`Zf\g\h]lYm\nbq]rds[u\
C]m]njo[
C\HcMgObThVb[[c]qe
M\VZjhud
BRGfK\NZOhV\WqZb[\^caec[lambnbrdvX
R\WYYk]emeu\
C]LcWi[[`\e]fckd
B]CnI[JaNdOZP\SbV[WVY]Z\[]e]f]hbl]o\
FeG]OaV[[icfjcl]
AbBZD]EaF\H[IZJfKfL[MbOXP]Q]R\STTZU\WYX[Ze[Y\k]b^Y_]`Za\b]d\e]fXgbhZj]lcm[oephqZs\tXuW
@]A[BbDfEhFbIjM[N[P[RbUaVWW\XbYaZX_X`cbafahbj\kbldmbn]o\p]qZsbthuYve
AaB\E\H\JXK\McNkO\P\SeT\U]V[WTYgZp[W]Y^Z`]aXc[eifcg\jblVnWt]v[
AdB]D]G[M\R]V]WhX]Y[_k`]dafYl[ob
GdHgO[Vdc]dalamf
FiWd[\t]ua
VZWo
B\H]I]M\RlV[WWY\[Ya[c]f]h\l]mb
CjD]GXJcL\MbN\OZS[T\VbZ\[f\]^a_bbfd\ecg\hiqcrdtZu]v\
B[M]O\SiT\Y\[\cdfZg\ob
B]W[Zk
FcR]Yb[e\[adedjcn[uh
@[F]G]HYL[M[R]T\U]VeW[XhZa\e^Z`[adcbeZl[mcpVrcteu\v]
PdRc\\egtY
AgF\L[R\S]WqYbZZecrb
@]F\IoN[RZTZVhWWX[Y\[]]a^\_\`\abccf\g\j]k\r[s\uZv\
DUEda\dejZ
C\WZ\hl]
CeL[RbYkkbl[sev]
AbD]SdV]W]\jfgs\v]
AZBbC]EdF\HbIdJbK]LXM[N[S[UVV\WaZV\\]b^d_b`eafbecadeeYf]h\icmcqesftdudvc
RaUgVi
BhGcWbc]lbs]
B]CcPbVkWgZb[[\fhci]l\q\uc
BeW]f]kbsgv\
@]A\DdEdFeIaJbM\N\R\SZT\UcV[XbZd[[\a]b`hbacdeahbj]lbn]o]q\rZsct[u\
BZLtRWV[WYZ\\\]]k[pb
U\Wlma
@aB[D\EcFbG\KbL]MiNaOXPlR[V\WgZ\]a^[_]`ca]fcgdhblcrgsZv\
Cje[h\qb
@cAdCbD[FWG[JcK]L\M]O[PWScVi\e]ca]cZedh\mbn]sit\u\vf
M]Rf[e
B[C[H[IcJZKdL]PZU]VYWYXgZv[\_de[hblYoepYs]vW
F\OhVaW\c[
CsN]OYR]VXWZcbeal]r[t\v]
HZgmm\
G\IgO[SbT[UY\\mipbrdte
@\B[CpEcF\GfI]JfKcL]M]O\PcR]W]XaZf[]]\^Ycbegf]gZj\kblamZnZocpZs]
B\CeI\RoV\WSXiZ\][eYf\hcj\ocv[
CbZghhl]
C\HaV\Wc[f]gu[
C[O\T[WdZ]ehngofrl
X]mg
KjWg^]e]
ChQcT[VZ\\`deif]hZkavc
@]BYC\F]IZJYL\M[NnOXPcR\S\TZUaWZXTY\[b\Z^c_[`\fegZjdncokp[qcrXsbu[vc
KdV\Wf]dvb
@bAhBdE[FbH\IaJ\L\QbSZTWUeV]W[X]Y\Z[[Y]W_]`Za[bcdYefgdlemjnjoeqct[u]vb
IgWZ
AgK]LWMbWiYn]cbcm\
F\MbVgWh[[tW
DcWh
@aB\CcDbEeNcOYP\Q]TbWXX\Y\Zl[c\c]d^d`[acecf]hep[rev]
C\D]M[P\VfWV[glbvc
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\dZedf\jak\lZpZr\vb
@\BYDcFaKcOfPdSZW[Za]\^f`[eblZn]o\pnrct]uevc
Wh
IjO\P\Y]
@fC[D]KbL]M\RZWj[b^\hjm\t[vZ
BZCYE[JcLdMbS]TfU\VYWg[Z\f_d`]bbc[eYf[h\kflan]p]qbrbu[vZ
@[BZCbE[G\I]JZKZLZM]NhRXTXWfZc[d\Z]ceYf[g[hbj\kZlamaperbt[u\vT
@aBYEeFdH[I\JeKdN]OfTaWX[b]]^[acbffdgdjbl\p]q]rcscv\
@gCcPcV]WX
Cje[h\qb
\h
AhB[CZDcEbH[K\L\NbPYQcY\[b`]b[d[eZfYg[kZmbp\qer\sZt\udva
BWCbFeHhL\MYN\OeQcSZTXWUXbYf[Y\]^e_]egffhaibn]oZqbr\sauavd
@]K]Rj_bff
ug
@ZE[FnHgK[O\P\QkVdWYYe_[`bgbhZjYr]s\v[
B]EbO]V\W\_fa]c[f]oarj
Wf
B]m\nl
Ohmc
D\WhX]sc
BVD\EbHfJaK]OYQ\VoW[YX^[ajj\oaqXvb
JfP\Wcvb
d\e]vg
B[CZH\J\McR[ViWh[Wabd\g\mhqdtdu]vZ
B]Z\sj
GbN]VfXZabcdeal\ve
@[B]W][ggfu\
OcSaZcpcrW
B]LhW[Ybmbrh
BcDaH[O\VkW[Zb[ca[t\va
JbM]WkZ[cdgeoau]
AeKbPdSfW\_ec]d\
A]FcHbLhM\OhhgqZucvZ
KlM\R\W]^\m\ne
A]B\CdJbU\W[X]Ye[b\d]d^bdeeal[p\qZs\tgucvZ
G]Oc[gdbebl\vb
LjR]
@aAaB[CcD]FcHfL]MfNdP[U[WbY[[Y\]^b_b`cfZkb
Ub[\^]obri
CbJbOeUcV\W[^]agm]
CgGcM]UhWeiZlamfo[
@\AcB\CYFZG[HYJ\M\ObQ[TbWeXnYb[\\f^\_j`\bYdZhfl[pXqYs\uXv[
B\C[E\O[PgQgSeV\WX^i`]c]edhcn\o]r\ti
A]CZD\G]IZKUMZOgVZWbYcZ[[Y\a]d^a`bbhc\ebgdobpdrbscub
@cBYF[G\I\MaPiQ[U[W\Z\[j]a_Z`\b\h\jck\lcmcnhp\q]t\uav]
A]EYGbHYI]JZL\M]N\O]P\RcT[V]WbX\Z[[[\r][^]_ea]c[d]e]hZidl\m]n\p\q[thu\v\
B]CaIcK]Pd\h^acbe]fcq\r\tYvZ
@fDZEbKYMiO[YdZ\[]\d^\_b`eabh\ujvh
KiS\W[Yb\ivd
MjW[
@\AbB[CYE\HgJcK\L\MXNaPbR[UZVgWbY[\[^f_YedfXhbkcl\mdqcrbs[tb
Wg
@[AeGZKhL\SdTbVYWcY[cdebnb
B\Q]Wp[[eZf\sft]v\
HYJgWeYf[d]dva
@eBaFbM]O\P]V]WYZb[f]b^\bgcbj\l[m]ocqc
AaBZEXF[G\KeL\NXOcPlR[S]WqY[[[^\_]`[d\hck\nZrb
BgW[ad
B\CZJZLbV[WZ]]^X_]bYeYg~h\o]peuW
BYI]KrLbM\R[X]Zbb[kfnYpZqZuY
BoG]HaJkM\U\W\XaZ\_[c[j\m\q\sduYv\
AaB\C\E\GbH[I\JbNbOgRbSgT\XZ[X\]^Y`ZeYfslcs\tf
OaR]Wj[[
AaBdEWFbHeJ\KUL[MbOZP[S]WPZc[Z\c]X_i`ca\bbd[eafdhhi]l]pbqjs\t\ubvX
@\B]E\HXIbM]N\O\QaVcWXXf[Y\c]ee\ffrbsbuhva
Cgcbrb
DYEhFeHXJ]KeO]PeR]SeVcW][[\dcaecfdham]p]qZrbvb
AbB]D\H\JaL\O\UbYa\[d\e]mevi
@XA\DYI\LbMZNZObPYRYTZUcVbW[XcZ\[[\ba]bZd[fagahck[l[manfohpcqdrZsWt[v\
C]FaP[R[SoVZW\Y]_\ob
B[HbMbVdWfZbeagco\
H\IbU\V]edgh
X]k]mbohre
\g
E]J]LbVYWValj]
VhYZe]fere
@aAZDREYHiL\McNUO]P\Q[RbS]U[W\XXYc[[`[a\b[dleZfVghhYk[l\mfnkohpbqUr[setbuXvY
@bB[ChE[GdH\LTM]OcUZVbWbZi[i^d_\`\bYceecickZlZq\tdv\
O[W\l]udvh
OgRXUd[h
AaEcI]J\NbOdP]T]WYXe]\`bc\e\fag]jcngoaqau\v\
@[B]G[OcWfZ[[a]i^cbfc\e]hoq[v\
@cBhWb
@\B[E\FmHkM\P\QgU]WkY[\\_]f]h\kalYm[q[r\v[
CcDaEfFUHTJeM[NcOTPjR\SbU\VbWZXcYZZX^[_j`ka[bYeafZgXiejfk[n\par\sRtZvZ
MgOeW[Za
BZC\DdF]G\K\NPOYPdQ[ReT\WoXj[]\g^]bYc[fbjok]lbmjokpVqZtXu[vV
CjScX[[c\dfclbo]
F]G\S\VdWbY[b\ehgblbmet\
@cCbF\HZJaKXL\N\O\PeR[S[T\WhX\[g][^b_c`eb\caecfhlcm]o[p\q]rcskt]uX
@cA[B[CWE\FhG\HbI[JeKeLbMaNaOYPYT\U]V[WZXZY\Zh\g]d`Va\bhcZd\ecgbh[j]k]lcmZnZo[pftav[
B\JcK\L]R\ScUWY\[\]\^[famhn\oap]qbrl
Gh
B[WmX\Y]rbshv\
BYDZEfFhGYH[JbQZUcX\[Y]acae]j[kbl[mZnfqcvk
R]WZ[h
B]L\Re[[kc
A\B\G]OYPbVWWiYbZ\
DgOd^bc]eih[j]qbt]vh
AfCYDfEgH]I]KdL[M[QbTZVcWc[X\\^\a\bkcYddfbg\hZjYnco[qds]vi
BcCdIcJZK[O]RbTgUjVbWRZ][\^bcZeZfdhbl\mcnbogqeresbt[uZv\
@fB[CZHbJeL\MZN\P\U]VbWjZY]g^Z`baab[cld\eXf]hZj[leobqbtZv]
E\N\OpPgV[WbX]^[`\jiq[ub
BYFbKaL]M\NiOaPZVVW[Zb\]b\cklfo\qbvY
B\CbOjV]WW[\^]_aadcceehb
H\J\Th
F]HgQaU[nZo\v\
AZCaFcGaHbJYMaOcUbWX[\][^ebheafdg\jcm[naoepdq\sXu]ve
@ZAfBfEXFmHkK\M\N\P]QbTZV\W[Z\\]^\`ba\eZgaj\nZo\ub
BZF[HdL][cb\dcelh\k\q[
@ZB\ChGeKbMXNcOWP\RYShVbWUZ\[\\c`[h\jol[pcs]t]
jk
FbSgWfoZrV
HmT\Zcl]n[
B[FaHcK[sh
KlM\R\W]^\m\ne
H\KlM]Wd[f^\sRv]
@fDZKYMkO\RYW\vk
@eBaFbGbM]O\P]RdWYZb]b^\bhlYqc
KhS]WX
W\ff
@iCfDcGaNgY[Zb`[cZedl]v\
C\Omj\
EiMYOXW\^Z`\jkvb
WZXfYfZb\b]bg]h[p]u\
FlHfK]QfU\W\]\h]v]
B\OcWcY\eafirW
@hA[EeG]K]N]R\V]WZZd[Z\]_\f[loqas[
@eAgBYCbDbE[GeH]IjJfK\L\RYT[V[WRX\YeZ[[]^haeg\j\l\n]p[s[tcu[vc
@\CbD[F]G\HdIYJ[KbMYNZPhR\ScU\VeWYY[^Z`gb\d\eYf\g\jbl\mZnjo]q\r]s\t[
@]B]G\W[mcnark
CdD\LhT]WZ[b^\eYf]t\ve
B]JbN]VZWnv\
@[[c]ib]
A[BbDlEcF\GaHXL]M\NZP]Q[SbVbWYXaZ\[]\[][^j`caZbndZf\ggh[icl[ocpXr[s]tZu\vp
[\e]ho
B\EbJdLhNcO[R\Ta^]dbe[k\lcu[v\
ClI]JaM\W]b]
@eH]R]VcW\b]j[uj
AbBbGbHWIaOfPcT\VWW[Zb[\]abZdbf\o\r]s[v\
Wk[[sc
@\CbDaEaLXO\P\S\UdVfXfZ][d\\][cdd\e[f\gchgk[l\ocqZvb
X][h
O\am
AaC\I]T[ViWaZ\[dahq]vX
BhMZV\W\X[[]\kc]h\j]p\tZ
KcTeU[e]uh
AbOaS[UcWaemtY
BWChHgW]k]
@[CaWdZba]m\oj
C[FcQaUfZgc]ejf]h]oet]
ugvd
B\K]MfY][c`\a[f\hdjak]pdth
HfKZLfX][\cbe]fesmtdv]
EcNeVbW[Yd\\cchblf
A\KbMbNcV]WYZd_abbgbphv]
Fc[g
@[A[BZEZF]H]K[L[M\NbOhPbQ\S\U\W\YbZ[^a`[bZcdd\j]kdm]q]t\u\
BbHgKdWY[ao]
B\UmZ][\m\o\
B]R]Wqt[v[
@aCbEcG[J]KeLiMcNfRZTbUaWQXd[c]c^]`Wd\feg\hglfn\qZrbuiva
B\E]Wafdg]hdjel]scvj
HjIaLZMcS[Zh[k]f_]cYd[eefgh]k\lgm[n]ocq]sZt[vX
AXBWH]JdMbOfT\V[WXY]Zb]Z_b`[aZcdfcgahhrcvl
E]df
BjCiJfR]UbY]abe\f]g]lbv]
BYHj[g
B]CaIcK]PdWZ\h^acae]q\rctYvd
IfO\Wb[]f[rh
@\A\B\CcEgFfL\M]NXOcQfR]VbWgY[Ze\\]e^W_]`]adbXjZlcp[qeunv]
@jB]E]F[GnL[P]WZ^e_\
Lkg]
@SA[B[C[EZFhG]HkI[JZLSMZN\OVP\R\SSTZU[VTW\YYZ\[Y\Z]]^Y`YaZbXdZe\g]j[k\lYm[n\o[qcrXs~tcuavV
Wi
C[E\F]GdOZPnXaYZ]a`[ceebf]jfv\
AcC]D[LeXaY]_\c[fkhcldsft\u]v]
@bThW]Z\ld
DfGcOcTcWZYb[b^]sgvg
Ci
CgJ\W[
@gAeB\CeD\FgGdHUIZJdKYL[MeN]OgPjQZRZSiTZV\WbXcYbZ[[e^Y_gbdd\eifYgYhdo]p\qZr[s[ubv\
CeJaQ\WXY[b[e]l\u\vh
@VAWBYC\DiEjFSGYH\JYL[MYNVOUPYQ[R\S[TeVWWYYX[Y\Y^Y_[b]dkeZfZhYjXkWl\p\q\s]uWvU
B\G]VfWb[b\c^cabkb
@[A]B\CnIZLZMZNcP[ReT]UXVdW\Z\\c]e^[d\e\h]ldmgoYq]
J]TiUeV]
O\PfV]
BaC]^\fhv\
D[JVvj
A]BXHhJcK]V\W]r]
M\W]^\enh]o\t\
IjR\W[Y\r[
B[CXD\H[IjO[R\V\Wb[b_Z`Xeejdq[r\tcu\vd
VhW\
L[RhVbWc\\`cef
AhB\CXD\EfFeMcOZTjUdV[Y[Zd[a^\`gh\k\m]ofve
BiGbH]OZV]WY
@]AbB[CdE[G\HcLZNbOaQ]RcScT]X\[c]\`YgaiXjekbmbndpdqirctbvb
B\K[McRkWYd\
J]R[rbtg
@]AdBcChDZEcFcG\I\JXK[M[NZO\TcVWW[[T\\^c_b`dabb\jbm\n]o[p[qfs]t]v[
RZS]VYW[\]^\_[e]h\jile
CbD]M\Vf[c^]cdeehaidrdt[v\
OiW[\e]gect\
B\G]fhp\
B\Qh
BZDZEdFgH\L\M]N\P]QeRcVeW\c\dhh\lZve
@bA\B\DbEkF\IbN[RbV\Wacedbe\sevf
B\HZK\VcW\Zf^co\pgs]
U]Zfv]
@]AZDbF]GbIaJbMdNaOZPVRdSaVdW[Y\Z]]b^Y_b`Xa[b\cbedj[lcm\ncqaritXub
O]WhXc
A[CkFcH\L\N]O\U[WiX\YZ[Y^icgd[e]lbmfndpYsXv\
K[R\Wengpg
H]KaOZQbRaWZXf]b^[_bd\e[h]j]mXnYun
B\JTNfO\WeZf\cbee\obretgv]
@ZAZBXEWF[GcHdIYJmK\L[MaOYPcQ]R\UgVbXaZZ[\][_ZagcWdeenfZh\icjbl]mcn\o[qZr\s\uXvY
AQBVFbG]HcI]J\KeL[NeOTPaQcSaT]U\VWWXXmY]\c]f^b_c`\cZeYg]hYk\lcm\n]o\qWtVunve
BXDbW\u\vk
Wgkb
GZWi[\re
@\AYBXC[D]IbKaNWOePaQ]RcScUaV[YgZe[[\c^X_[a\b\d[fjidlhmbndo\qYr[sZtfvg
CcJ]W[Y[[\\b^\j]obrn
M\WXZ][ed]egl[p\
BaFaG\H\IaJbKeO[P]RYT\VdWcX\Ya[h\fbbc\fbg[jblbocp\qbrhsbt\
M]RlWZ\[e]lWsd
B[UcW[[Yefvf
AXDfEbF[GZJeMcN\ObPeS[TbWY]c^Z_babbZc]edfZjbkZl\n]o]pZq\r\udvc
AbB\CmD\EYFfG\I]JaK[LcMbNYOZQ]TfV]WdXcY\[\\W]R^Y_\badcebf\g\h\lXnaobqerYt\u\vX
@]C\W]`i
@gA]CWGYH]KXL\M[R]TaUbZa\\^e_\`fa\d\e\hhj\mdo\qa
@dBXChDbE[F\GdH]IgJdK\L[OcPZRXT[V[W[X[YcZ[[\\Y`aaab\ebfjg\n]p[r\s[tcu[
@kAdB\CZE\FYHXI]KXMVOYP[Q]RZV\XZZ\[[\Z]aa[cfd\eVf]hYjYkWlXn\pVs[tXv[
ChWe
FgGYHeKcMoOaS\VdW][dmcnbobsa
@[AbCeFfHeJ[K\LZM]NhO\TaVcWQZh[a\eb]d\gelbnZoasZt\uY
Rh
@ZBZCaDZFcG[HbIfK\M\NaP\QbR[S[T[U]WjY]Zc[Z]T^Y_]`YaYcff[g]hZjak\lZm[n\pXrYsXucvO
CZDeE[G[HcJ]OeQcTcXgZZ]b^ea[dce\gfoaq[sfudvf
@YBZEbFiHjOYPaV]WW[b]f^d_]`ccYd]eifeh\rYuZvj
BgCbFeGgLbObV\WdX[adc\md
C\DZFeIcJ\LaO]QfR]T\WbZb[]\Y`Xabbgd\halet[v]
G\KaM\SdTcW\Y\Zc`kcZn]rgub
@bB\H]KaM\RgV]W[[Za[mbv\
^]`kj\v\
H]K]ViW][boe
@[B\CdFcHgJ[KaLdN\P\QXR]SjU\VZWYX[Y\Zh]c^ZaebcjcmZn[oas]
FYK\M\RwV\WZY\Z\[\f]l]mbs\tWv\
gh
F]I\RiW\\\rb
AbOcVkWk[e\b_cbXechit]uc
@bBeC\GcIbJ\LfMaO]Q]U]Z\\b^]_ecZeZkjl[s]t]
LfMcUdWZZgk]vf
@YAbBTF\GYJ]KZLdNmO\SZU[VeWqY\[c^Y`\b\d\eZk\lfnVp\qWr\sZu]vZ
B[GbLcOlT\U]Wf[c\[cYddebm[ofs]v\
BZGcH\J\M\QaR\U[WjY][Y^aecgdjal]mZn[p\qYtbu\va
D]K\P[S\T\UbVfWeX][Z]]e]f[g]m\odrjtbu]ve
IZOlV[W][f\dc]ebsi
B]DbLiW[[\b\
BeF]JeKbT\VaW\]\_]h\mindqc
A]D[OeWdcieckcuZ
BcEbO\SbTcV[WgXac\sbt]
C]FeHbT]W\X[]esk
Wj
DgGUL[Wevh
CeJaK]M[W\XcZZafghhgu\
CiG\ee
B\DcF\GbJYKkLZM]OYPbQbR[TbU\V]WXY[Z\[T\]_aacbZcZdZeekfl[oXp]rft[u[va
A[B[GYOXV\[Z]Xciedkgud
AfCeK]VhW[YaZZ\\]a^]`]ee
AWB\C[FbGWH\IbJbKYOcPbQ\S[TbUhVZXZYcZc\a^Z_\`iaYbYcgd]fZggham\ncocqZrhsct]vZ
G]R]Yl[]
B\JWNfO\WeY]Zf\cbee\tgv]
V\WcZa\def
FaL\N]QcV\WWZh[d^ecbg]l\mZogvh
@]B]LiWg[[b\
DZJ]LZZ\[l`\b[l[
CbLaO\`ia]
DlEhLYP\R\W[vd
W[Xm\Zf]of
CZJjLdOcWWZZ[\aZcbl]v]
C\JhS]TdUiWem[pdt\uf
B[FcR\W][ij[v[
G\H]IcJkMdO[Wd[Y^[v\
BXO]hcuk
@[BSDdFXGRHgJiKVN\OaSYTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
AaBdCYI]JZKhP[Q]U\VdXdYh\[^Y_bagbZe]g]n\qkrXt\
@\AcCdDaEdIbJfLYM]N\O\PZQbScTdUfVaWTZe\Z^cabc[dbecg\i\m[obpcr]s]
A\CgEaFgJ\K]VYX[]f`\c\e\jgmcnat[v\
JhVgra
@dA\BWCbD\EfGeHWMaPiQXUfVYWgYc[[\Z]b^d_W`\aZbcdbf]gbl\ncocp[qfsXt\u\vb
B]WYgim\
G\TbU]Zgebh\pbtc
CiG\[eeaf]q\sbtfv\
J]L]Z\[hl[v\
EdY[c\rg
V]Zbgcpi
WcfZrh
B[O\[dahe]v\
BcEdFhGdMZO\R\W][g\\_\d\jjq[vb
Fi
C[O]T]]chgm[n]pi
Hc_gn[
AgCcG]HWI]J[R\S[WYYg[[\a_[cbo]rZvZ
CdJcPjTbV[Yb\a_\c[lardv\
B[DcOiV]ccu\
C\RmV[W][a\\f]
B[T]W]Z]^Xgnq\
BgDbEaF[JdO\P\WZXbYc`[cbdZedfapgvf
@eB]C]D]I]K\NkOWPoS\VZW]YVZc\\a\dje\fak\lbp\s]
E]Mi\a_\aaebqbt]ud
C\Jl^Uu\
A\JkZ\
@eB\CfJcXbYcZ\\i]bc\e]f]h\p[re
W\\hv\
@eAdBfMgWb\bdblcodtc
@[DaHdJaKiO[S[T[W\YdZe\Z]d^e_c`Za[b\cZd]ejh\lUmYnXoTpfqhtYubvZ
HcP\SfVd`]c]hb
`\m]ng
@\F]HbJ\KhMYOcPbR[SZTcWcY[^[_[b\cad\eYf]g\hclam]ndo]qZ
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
CaK]N\O]PcV]W\`ajgna
@[B]D]FaHZL\O\T\[]`blcm[nho[s]
A]B\CXMbNbOZQbUeVZWd[Y\\^Z_[`ba]b\c\dieXlhmet\ve
AcC]J\M]P\VfXdbcc[d]e[hgictZ
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CcIeJ\LSNfOjW\[[\[`ba\bacbdbebgbhfjdlam\nhu\vb
@\I]N[OZV\WZ[e\\]]_Ye\h]jkm\q\tav]
@]CdFcHcIdKdO[Q\XeY\_bf\hdl]mao[phretbvZ
@[AZBfCkD[E[GVJYK[LbM[N\OaPhQbSjU]VbW\XVY[Za_e`cf\h[kel\mZp\qTsetbv\
B[C[I]JfMaNXPcSdVhW[XhY][c^]ajcdeYg]jdmbs\taue
CbLaMiO[`ia]
C]DeF\NcOWP]QbRaWWXcY\`ddhe\f]h]jZlfq\uZ
W[vi
EbW\vl
@YAZC\D]E[HbJcM[NZP\RZSYT\UdVXWVXcZ\[\]d^]_c`Ya[b[c\d\gdhbj[k\mbogpdqbr[sXubvY
B]G]JdLaMbN[O\VbWkY\^\aZfahalcqbrescu\
O[cj
B\FbKaL]M\NiP\V\WZZb\]b\lfqbvZ
Vo[cl\vX
BYHeJjW\f]n[
CVHeIsN[OSR\\a`\f\h[o]pft\u\v\
Q\[\ebl\vh
AcHXJ]KXM\PYSfVbWUYeZ\\]_k`[cafbk\la
IcO]VbWf
IgO[o]q]
@]B]G\W[mcnark
B]ReW[
@eGgccl\
AbVfW[\b
B[CcFaJUKdL]O\PYR]TbVZW\XjZh\\^]_dabe[p]s]te
H[V\W[Zm[]`]lZ
F\OhVaW\c[
CsN]OYP[R]VXWd\\eal]v]
BbHZKfN]U\V]WgZh[[`]a[daeem\o]pbq\r\savY
BbP]V\Wg
WhXd[\`]d]hZj[k]lemeuev\
BgPaWX
BZCcL]OgP]TbWX[\cbeh
V\W]Y]ecto
E]Za[avj
EbF\G[KgNbScWcc\ddlbvb
WZXfYfZb\b]bg]h[p]u\
BjWZharcv[
L[M\O\VZWYjkkhud
B\LfO[T]WX\ce\k\teucv]
BiF\HWTdWbgmm\vZ
J]q\rf
SbUZ\\mipbte
@h
@]FbJeNgObU]V]Z[^ee\iitZvd
CcXie[rc
BYCjE]I]KaNbOaP\R[TWVbWgY][W^[_Wb\cfd\ejf\g]h[j\l]pXr[tb
@\A\CaD]EeFcG]JbL]T]UdY\Zf[\]]^\_faZg[hal[mZo]q\
JhWY^caflc
AbBWJcKdNbSbV\WaX]Yn^Waclfr[satduc
BWCfGZOcP]WfZaej
@[AZBXCXEZHbK\L\MVNYOYP\Q\TUUeW\XgYZZb[V\Y]j^[_Z`Xa\b\c\dZeXgZjZk\lYmfnYoZpZqbrYsYt\uavY
T\ZZ]gq\r\
BYW\[]emg\v[
FlHfK]QfU\W\]\h]v]
BcG\KePaScVhWYYl^\_[adj\vY
L]R[V\Wj
@pAYBYDUEbFaGZH[IbJlK]LcMcNbObPeQZR\S]TYU]V]WhXcY[[[\]]g^Y`jabbXcZdZg[hiidjdlXmVnYoVpircse
NYVhWdq]vb
BZDeEiF\G\HaJ]K\M[NgOdR\TZUeVYW[XcY\[\\Y^e`kbachfYl]m\p[rYt[vf
B[CaD\HbJ[M[NlOVPeUfWcX][a\dccffhaj[lbn\q[r]t\
AaMbN[OYP\TaV]Z\\g_b`[efhclbm\nbp]rds\ub
YgZivZ
KiY\Zf]]`[hcp\t\
N\O[VaWg[d^Z`hoa
AbKfOfP\SgT\WZY\^\`\fZhdo]r\s]
Zghh
C]V\Xb]hu[
W[X]^\e\ldmgtgv]
fZrh
BcF]H\J\KgMcPYR\SfVbYdZb[\]a_f`[badbk\lapZq\rbt]
C]DjEiG\IcR]U]W\Zf`aefv[
C]F]GbH]UbVdWgc]
O]VkYfa\d]e[
CbLkPZRXT]WZYg[[ui
A]CcDcFaHZLeMhOWP\QRSeTZUaV\W\XaY[Z[[c\a_b`ebYdheXfaibj[m\naoXqetVvb
K]W[Yh[d
@]AaB]CgEfHbI[KcP\U\VcWZXaYb]\`\a[cfd\e]fcgdh]l\mZnYoYp\qgsct]ud
AaB[C\GcLgO[PbR[[]^a`aeajapat]
G[O[Wr[YaebdcZl]m]
@eBfC]E\HZKcPbW[Yd^cc\ebhZlap[q\resa
@[A]DbEcF[JcKbLXM\NWO\TdV\WZY]Z][h\acWdae\lhnftbvd
@\B\CfG]PcRZW]X[YfZd]j^Zafcagak\u[
BnWX[]q\
@bA[BeE]H\JdKYL\T]VZX[Zb[[]X^c_db]edf\gehdlWmaq\t]
LmWX
CfG\I[JeL\M]NVOcQfR[TXUeV]WeXaZ\\b]d^Y_Y`XadcedafZhdjbk\mZnZoZpYqitYu]vb
C[HcI]J\K[RaT]V\Y\fin]p\q[r\sj
D\OcWfb]f]helZv[
CfD\E]W[\]efhZ
D[EcL]R[TbV]WYY]_\cbechgjot\v\
EkWiZ]\[f]hdqZv\
@[I]K]ReW[l]
Q]Wjab
B\I]N\P]VZWjZi[\`dhckfl\paset\v\
@]F\InN[O]RZTZV[WZX[[]]a_]`\abccf\g\j]k\rZs\uZv\
M\W[`jv]
@eMmO\Va[]`bbacchbl]v\
MaW[X\[pmgo\u\vV
H\U\VeW]`\e[gj
B[RkWT
DaH]L]NZR\YbZa[bmbrht\
C]OcP[ReSkVZWZY]_\f\ob
\g
@ZBYC\DbG[K[LbMbN[ObPgQ\R\SfTbVbXaYb[b]f^\_e`jcYdafVhdj\lcoYpcqesUt]ucv\
@hA[EeG]K]N]R\V]WZZd[Z\]_\f[loqas[
@gB]C]G]H\IaJ\KYLZNgOcPbT\VgWcZe[[\\^c_a`Zeehblcm\ncq[rc
@eCXH\JYK\MZR\TcWlYbZ[\\]a^\_Yc\ebgZhjjamboZt\vf
Gh
@]C[FcJ[L]U]Vc]c_d`dc]fbh\leqgtZ
@fB\DZE]HZKoMiRZV\WWc\ffsRu]vh
C\EiMYOfW[^Z`\jivb
J[OeU]VlYdbep[r[
[cal
@bBdCWD[GcJgLcO\PdR\UdV[WZX[YZZ][b\k^f_]`Zc[haj\kcm\p\qds\tTv\
ChMgOhRgv]
CcG]HcKbS[W]Zb^cc\dZfgt[
B\J[LkRbWX\defm]te
A\CeF]NZW\\Z]b_]`\e]fehdj]p[qbunvf
C\DbGhH\IcLbN\OfPYW[X\Ya_c`gadtcv[
@cA[BZCZEiFdGUH\KbL[M\OZPaQ]R]SaT\WfX]YYZW^Y_Y`lbcccdZfYhflbr]t]u[vW
^jc]
@cAbBZE]KZM\NbOjPeSiTZVfWiZe\Z][`cbbc\e\fUjcldneobp[qbr\sbtZuY
O]RZS]VYW[Zb\\^\_\cce\h\jmn]td
F\HXL\N[U]V[WZ]i`qa\eem]p]r]s]t[v\
AbBWGZH\IVJ\PZRZSdTaUfXaYYZe\obad\edfahbj[lZmYn[sXt\uav[
CnIdPiTYWbXbYcbaf]h\icl]tZv\
Wgkb
C\IgObP]Q]R[TcV\WZYd\\cal\r[vi
H\IaP]RdS\T\UbVaWXX[Y[[\bbc\eefbleqYrhsdvh
@eAgBYCbDbE[GeH]IeJfK\L\RZT[V[X\YeZ[\Y^haeb\g\j\l[n]p[s[tcu[vb
@kAdB\CZE\FXHXI]KXMVOYP[Q]RZV\XZZ\[[\Z]aa[cfd\f]hYjYkWlXn\pVs[tXv[
FgGbHeKcMnOaS\VdW][cmcnbobsa
@XBZE\FcH]K[NaO[RbTVUXVeWcZY\]]\^X_]`Wabcdedg\h\k\l]obpZq]rau]vX
Rd^]`kj\piv\
IgWZ
B\EbF\G[L[NaP[T\V]Wcd\hclgn\v\
AfCeK]VhW[YaZZ\\]a^]`]ee
AWBZD]FbGSHXIbJ\KYOcPbQ\RdS[TeUhVZW[XZYcZd\b^Z_\`kaYbYcdd\edf[ghham\neocqZrisctZubv\
B\DZHkJWL[NfO\Y]Zf[]`fbeefh]tgvZ
IdJkM\O[Z]^]v]
JhV]Whra
Y[rg
A]BcE\FbGbHZI\JdLaMgOTPcR]SdVbW\X\Zc[[\b^c_]`bbZcbfZjhk[l[o]p[t]u]
BhCZEeFfGdMZO\R\W][f\ec]d\hkjhm[q\vb
C[F]HbJaKhL[OcPjS[T\UYVcW]X[YaZ[[[]Y`]aZcYd[e\fYg]mgnbojp]qYrZu[
@eB\CfJcObXbYcZ\\i]bc\e]f]h]p[re
@\CbD[F]G\HdIYJ[KbMYNZPhR\ScU\V]WUY[^Z`gb\d\eYf\g\jbmZnjo]q\r]s\t[
@\N[OZR]V\WcZc\[]]_Ydce\jkmbq\v]
CVInN[O\R\\a`\f\h[o]pft\u\v\
Q\[\ebl\vh
WkX\[Ze[hdsk
@]B]G\W[mcnark
A\BbD[GdHbI[JaLgNbOdPbSZT]WZZ][c_c`ZbXcaf[gchZjbl\m[nho]pZrgtaudve
@aG\PcScVhWYYb^\_[adcbj]v\
AbG]K\M\N]R]VdWg[a][^]_ia\cbecf]h[tXu\v\
@bAhCdD]E[GfH[IYKcL\O[PZQZRbSZTgU[WcYaZc[\\f]X^b_\`eb[d\eghelZnaobpWqbr\tXubv\
@\A]BZC[EdG[H[IcJ[K]LePbQbSdT\VdWSY]Zg[]]c^Zbaccebfeg\ljmbn\pas\vZ
@bA[BeE]H\JdKYL\T]VZX[Zb[[]X^c_db]edf\gehdlWmaq\t]
A]BbC\EbFaGaHaO\QbWbYa[f\b]]_d`]c\dbfehck[l]oZq]rdsctfv\
EkW]Z]
C\FgG\TYUbVlYcZf[Y]\^Yecf[ldv\
W\ff
BQCVGWHeK\M[NnP[Q[RZWfZ\[[^V_Y`Wa]chd]eYgbhZj\k\lam\p\q]s]tZvc
IgWZ
C\GcH[LlWY[b^Yk\
DYE\HiL]UbZ]dik[
V\WflV
C[D\EaG]M]OaQ\RaT\ViWgYb\]^Z_ebcd]len]qft\
A[DaO]PcVfWfZZ[\^\`]ahc]e]lavc
Zb\febparbtc
A[OhW\YiZ]`gr\
AdBYCZDdFbLaObP\W]YeZ[[b]c^d`ebbcXd\g\hgkYlYm\qbrgu\ve
@ZAdB\ChD[E\F[G]JZMbNbQZR\SbVcWRX[YYZi[[\ea\bZdkeXj\nephqbs\t\
@bAaBeC]DeG]HgIdN]PcQaR]ScTaU\VWWiXZZa[X\h^\abcZeagaj\kZqZtdv[
HbW\sh
H]OWPfV[WjYc`\g]vm
B[DYE[HgK\LbNdO[UaW\X\ZZ\g]b^\_a`eb[cbdheckel\ndo\peuev\
hjq]
FbL\MdN\PcT]Yi[a_Z`\h]j]p]r\ue
@fC\W]Zg]f
BaC[F\J\KcO\S]V]W\XaZb[Y\[_gedhgjcl\n\obp]scv\
LfWY
@kAcCZDcFXH[I[JZMUObPcR\S\TYU[VWWcXXY[ZX]e_f`]c\daedfbhbibj[k]l]nao\pVr]sXu\va
BcHTKcL]NYPZQ]R]SdT]U\VkWYYg[Z]]^b_\`bb[dahij[k]lZmYn\oXpYqZr\tYv[
AeBWC[K\Wjeah]l\pcte
@\AdF\H\I]JaKfMbOeRfU\WXXdZf[X]\begbnZr]sbt]
BWDTE\HjIaMYOcPZQfUbYdZ][\^ebecZdifVgahYl[nbpYqYs\tbucvk
BgFgV]
BZC]T]V]Y\ZZ[Y\[eegbhgq[
B]C\DeEbG]HcI\LiP]QdT[V\[W\]`bb\c\dbechfl]vg
B]H\Wk[k\\][d]ee
AaB\CeHdOdR]TiUfVfWYXb[\]Y_]bke\hdm\qcsXv[
RZWl
B\CcLgMeWch[lZ
QfVcW[
F[IhMaVcWWY][e\c_[`Yc]ecgZhij]kal\t]
BZF[GbHcIcJ[MbOaPcSdTeWfXdZf[Y\X]\^S_i`Zb[dZebf]g\h]i[lcmbn\qcrgs\thvS
A\DcJeOdW\\c^ke[pbvZ
FdH[Wil]me
@\C]GeHZK\LbOZR\U\VbWcXcYb[\c\eXhZjbpmsdv]
@\AXBbCZD\EYFbHdIWKgL\MaNZOXPZR\S[VRWRYhZ\[c\]^b_U`Za]d]ejfbgchgi]jXk\l\m[odqft[ucvY
@]HXK\M\O\T[UuVd^\bYmYogp\tfv[
UfWXZaebfkmcngo\
B\DfEfF]JdLhNcO[R\TaW[^]dbe[hYk\lau[v\
A]D\E\FjGcHfJcM\QaU[Y]Z\[\_]b]ccf]k[l[m\p]r\sZvZ
DdFdIcJZW]`geefbh\khvZ
A\C\DcE[FdGbIbOaWbYb[abfdaednao]r\sat\
M]RcWZ[l\\cak\v]
@\A\B\CeDfEgFVG[HbIcJ\K[L[OaPeRZS[TXUZXeYeZb\k]W^[_\`]cZdke\h]j]lbmbnboepXq\rksctauWvc
KcM\PbU\VZW\[Uhclauhvc
AgB[CcDbFcGdHZJeK]MbVeWXZZ^dc]f]lZobrcsfu]v[
CpI]M\W]b]
BcIbJ[OXWeXe[Y^]c]f]rds[vk
CYPhSdWZccedfW
FeP]RmTcWT[gk\u]
GbS\WgY\\f^\fll]p\vb
EgGcJbNZOcR]W[ZY[a\\^Z`[bhhdqZsbur
@\A[BnC[EhFdHYIhJYK[L[MVNiOZPfQYTXUaVWYbZX]b`cb\cZdZecfagdjak[n]p]qdsctgudv[
@eAcB[E\HkKdMcTeVbYaZe]bbccbdee[fbgbmbndo[pdtZu]
[gb]sd
Wg[a
B\D\GaJaL]MeOiPcR\T]UeVZW[Y[[]\h]b_aacccdceafdg\mcogrYsatY
AaC\HZJ]ThU]Z\[]^\e[fbgmhak]obs\v]
D]EcFjHYIaJcN]O]PdUcW\X]YdZ\\c_b`\e[fbg[h[n\p]sav]
@[BWCdDbEbGZHZI\LVOfP[R[S\TfUbVYWZZb\Y]V^i_g`[acbbcfdUe[fZgah\j\k]ldn\pXq]s]t]u\v]
B[I\QfReU\VWXhYh_]ebf\uXvZ
Xi]\rf
C[OgTcb]
HbW\sh
BXO]hcuk
A]BdIYL]M\OhScVZWZb]ccfbl\
CbKcM\V[Wpp]q\
LlWY
@]C[E[HgJ[MXPYUbVfWcXb[Y\[^]_lb[c\dceYf]gbhdjam]o\qdr\vY
B\F[M\WZZ\]]^\a[erhb
BjHYJ[OdW\Y\_[b\cdn\qir\
I]KdV[WeYhadvc
@cA\E[JcK]M\P[SkUcVfWfX]Y[ZZ]]^XaedYeZfZgbhYlco]p\qbr[sfv\
CcD\FiGZIaJ\K\LcM]NcPdQbRbSgTeU[WYXfZ\[\\Z]d^W_Y`Zbgcdddebfdj[obpcq\sYtbucvc
@WAdBaDbEeF\HVJbL]M]QdTdUhW[Zb\]^abZcZd]edg\hci]m\
@ZBbEdFgJ\K]VZWbX[`\jgmcnav\
R]ul
CeN[W[Y]\ko]
KgUfXfY[Zcr[s[
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
B]F\HVJ\KeL]O\PcU\VcW[Z[[e\h^[`eebgphel[o\p]q\te
B\CcV\Z[[abcgihfkau\
IjO\P\Y]
A\BYC\FbG[HbJeMcOdS]T[WZY]Zf[c^[`jb]cbd\f]qcsc
BfD\V]W\[[`\c]d\ealYvl
C\D\FcJZM]OaP]QgU\VdYlZb[\\e^Y_c`baacSf\h[lcpYt]v[
@fD]HcKdL]R[Wg[b^\hjm\pft]vW
AUBYDZEeFfGVHbJiKfLZMdPhQ[SbTVVbW[YgZ[[]\d^Z_eafccdaehhbqXret]ufvf
AdC\E]JnM\T[V[Y[^[b[eefch]tbu\
BaDdEdHdIhKaL\McNYOcP\R[S\W[Y]Zd\c]]_\b\dgecg\idjdk]mcr\s[tcubvc
LbTgWe[cebrc
@bAbCeHYIcKZNbOkP\Q\R[TcU]VXXfYb[[_bbWe\fZg[hcojp[rbtcuZv[
B\D]G]O]P]RZSjVcWdYZ_b`\ecfckemgoYu\
F]HdP\ShY]^b`Yk\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
KcS[W[m]oi
@ZAbC\FXGcI]JfK\LcM[ObQUU\VeZc[\\d^X_\`\acc[d\fahcibj[kbmbp\s[tau[vZ
@]BcCXDcGfIaKfM[NcOeRXUdVfWXY[Z[\b]aabebh\jek[lYq\rcs\tauev]
CbEeVZWm[debo]v]
BPCeDbFgH]MUOYP\QjR]T[W]ZX[h\\][^dabbecZdYeofZhYk\l\n[p[ugv[
@aA\EcH]JXM]TcU\VbWcXhYb[\]\jbq[s\t]u[
@YA[B[CcDgElGYHdKdMZNgObQ]R\TdUhV]XeYc]c^]_b`bb]cddbfbgcj[l\mSpcsbucvf
CgGbVcW\X\Ydecm]ocsb
AfB\CdE[GbJ\L\OcSdTXV\WfY[]]^de\mdnarbt[v\
AbH]L\N]RdWa[g
@bA[CeDaFcGeI]K\L\P\R]S[TdVbWaY[ZZ]d^[bad\effWh[i\j\k[lemgn]oSs\t]
@]B\CYFZGcI\JiOZUbW\Xg[\]W^d_]`[aaf\gdheocq\rb
Wn^\lep\
AkCgE]FcGWH\IdJ\KVL[NdR[TYUfW[XZZg]Z_Zacbfc\egfbggi[k\napZrntZ
@[IbWj
G[Xb_Z`Ya\cfe]hbigjct[
AkC\D\GbK]M[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
B\D\EdFhH\IaKdO]TeVdW[Y]Z[]b^[abbac]ebffh]p]s\
@aB\CdDbFZG[N]OhPZVeWb[cbdcde[ffhamcr[setb
B]WYgim\
G\TbU]Zgebh\pbtc
AgCeDaGdH[JcMbO\RbT\U\V\WVYb[a_Y`ab\edfZgah]pdrbucv\
L]M]SbWl
EZFbHbIeK[NbObPcQ[R\TiU\WcXdY]Zf[b\]]\^Pa[b[cZdae\fZgfhgibj]k]l]mbn]o[pYqar]s[tbudv\
R\V\W][g\hc]ffhal\n]sbtg
@fAbHVJbK\L\M[PcQcRcS]T\UaVgWbX]Zd[Y\h_\`eb[cYe[hYjalfmWngonpUrZtVv\
JXW\Zoe]hav]
Z[e]jcpl
Cje[h\qb
L[eivc
B\CaJaW]Zk`cc]r]
CiL]O\SYVhZdchr\
CaJdV[W\\fcaebparbtcvf
JZKhO\W\X\_]maocpbv]
DbM[O[VoX\[be\p]
B\J[Zeedg\hXphs\
W[X]ZZenp\
@eIYLZN]RqSge\
@cA\CZD]E[H\JWL[M\NcOZP]S[TXU[VZW]Zp[Z^b_\a]c\g[lXo\piu[vZ
AtBXCdFTGaHXI]K[L[McNaO\Q]R[S\TWUaVQWTX]YZZY[U\X]\^fagbYc\eZf]hbj]kYl[rhu\vU
A]CcIcQ\R]TaWj[ee]kfu\vZ
AbE\GYO\PYWdYg[[^\a[d]e\rc
O]WZ[i
R\elheq\
VeXd^]f\l[m[oqrc
H[O[R\UbVaX\Ya_k`ac\echbna
@eB]I]KcM\P\SkWYYYedfZhbmcpar]tc
N\PeT\ViWXY]^Xaaccv]
bj
C[EcG[HZJgL[MbP\UbVTWlZd[b]\^e_\`\cZdbffgihclcq\rZsft[
L\RjWY[Zb]e\kZ
@XB]CaEbG]H[I[N\PgRXSfT\V]WcXeYX\e^b`\adc[d[fcgaiclYmaqcr\sbvc
@]A\B[CaGfHVJdKYL[M]RXV[XcZY[\\d]m^d_\`Yb[d\eZgchji\j]k]lZp[qXrbsatXuZ
B\C\HeJZKkOYWhY\Zi[W_[bgg]l]vX
C]Jiqbs\
Vj[]]a^Zga
BZLaM[RZWWXc[he[fekbleo\t[u]v\
X\e\qbsh
KhMbW]ea
E\NeS]WX^dlo
@bAaBXCUEeFZGlHTJZKXLWMbObPgQ[RVTaVOWRYx\T^Z_S`cagbZcde\g\j]kTlWn\o[pWqXrks[tZvY
AfBdP\ReSbXZ[]^f_el\scth
@\AcB]DfEdFaGaIbJWK\L]MbNbOdQ\VdWZXbYeZZ[X\\^\_[`aadbacdddfcgbjfk\lZoap\qb
AbGYO\PYYl^\a[d\r\
@hB[CZIZOcSeWb_f`Zafc\fkh\ielatW
D\O\Vh[b
^[eqt\u\
CbFjHaQcW\XcZd]]^fh\len[q]v\
R\_p
BcH[J]NcUdV[Zi[\]Z^\_d`abdebgahbm]n\sftcv]
B]C]D[H\L]M]N\R]VYW\Z\[c\[^\`kbmc]e[h\qctZ
FbKihboaq\rd
@WAbBYCeDZE[FaG\HjJbKbLYMYN\OYR\S[TgUfWWY[Zd[V\\]d^\_YbZdfeZfYgchhkglan\qgs]uYvT
VaW][pl\
Uim[
IiOZW[c\
@dCZFcHeJ\QcR\WiX[^\eef]l]qesfu]
AeB\D[F\G]JZL\MXNbObQZR]SbUdWaXZY]Za[\]]aZbYdjhZjelkm]pgs]
A\B[CoH\JZOTR\TbV\Wc[\^f_\`]cbe\jblaq]vg
C]HaMdNdObWc]b^gaae[gah]landqc
OkP\cXtb
@dA\B\CeDaFbGdHYJfK[N\R]U[VWWUZe[]\]]f^Z_g`aakb[hdm]n[qdrct\v]
BcDcG]IbJ\LZM\OiPaQYTYUbWeXZY\ZZ[e^\_eaccceal[oXqZsbtYv\
O\Wal\vi
CcDZGeJeObSaT]VcWZ]ce]fhjbudv]
B\DbGbH[J]K]M]O]P\Q]RXS]T]XeZ[[]\f]f`]dZfghdj\m]p[qar]sctd
\h
F\MgWgqYrh
L]W[Yp
IlO\V\Y\[]
@]C]GcJ[MbV\We[ceal[vd
RaWe[g
HbW\sh
HcJ]KeM\N]W[^]h[qbsj
BZV]W\Z]eol]vZ
L[Wkhd
A\B\D[EbJZKbMbPWT]UXV\W\XdYhZd[c\e]ga\bae[g]halcmapeq\s\u]vW
C]KgMZUfWiXfY[ZcfZr[s[
KgVbY\p\v]
AbJ]K[L]O\VpWhYbZ\[\\d^[`\bZdee]f[lao]p\qdt\
KgMbWXZh[\m]ocpbqc
HcJbW\[i\]q\tZv\
G[HcKjM\PgRdV\WZ[e`]acc[ebh[mbo]ub
C\_\r]sath
ObV[Wl_b
O]VbWh^]
Cb]g
@]B\CfD[FXI[JWK[P[R\TWUZVXWbXVYZZY[[\]]~^X`\a\b]eWfYg\hZj\l\mLn]oYpSq[rZsYt]uUvZ
B[U\WVZh[bl\
CeM]V\WUZf[[]h
@[B]E\FbG]J[MZNbO[RbT[V\W\X]Z[]]cge]j[l]mWndoYqds[t\uev[
P\W\Yl[]
@]DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpis[tcub
@aBeDgG\H\JcL[OZWWX[[Z\j_\`\b[dbjekcl[mcp[q[rdt\ubv[
@fC\EfFZJbMbPkVXWdY[^[`ce]lbuavh
B\E]JdL\SZT]U]V]WjX]Zf[\^b_cbbe\f]l\oapbucvZ
@bAdBWCWGXJ\KbLbM\OWPUStTcVY\i]]^[_\b\ccd\ehffhgidkXm[nao]pZrUtiuZ
LdWZZb[\kitd
BdH[JhW]ug
@dC\D[GcJhM]NbPdUfY\[\^kc]e[hbm]qds]vZ
B[C]G\MeWbY][f\a]]_d`hhbm]oa
C\DdHcI]MgOdTgWZhbjgqcr\td
Wf\hv\
B[M]O\SsT\WZY\g\oa
GbN]ViXZabcdeal\ve
OcSapcrW
@jBbCbF]G\MXN]PbS]V\Zc`Yabb\cekbpjtbueva
UhW\h]l]q\vc
L]R[V\Wj
@]AbB]EgKcObP\SbU\VeW[XbYi]\^b`\a[d\gdh]mZnZp\qXs[ud
R[cgdethvd
@[D[EdI\K]L\Q]TbWaXbYeZ]^]_\add\edhbjgl\t]
Whsc
B[RkWT
@dG\J]ObP]U\VhWeYbZ]^\_[`Yccl\o]p[
BaH[OaWeX]Zj[a\de]l\tb
W[ejgb
B[VdWi`\
@eC\O]W]YcZf_\e\h\o\pe
@fC\W]Zg]f
Vi
@]CdD]FbHXIaJeK]M[PfRhScTXV[WaZd[W\h]]^\_]b[d\e\fWo[rcscudv[
BfDZEeFfG]HeJ]KcO\PeT]WVXaZ\[[^\dbgdj\ndpeq\s\uf
D[EcFjHYIaJcN]O]PdRgTjUcWZYdZ\[]\c_b`\e[g[n\r]v]
@]AcB]CZE\FZHfI[MZOfRYSYTcU[XkYg\\]Z^[_cabbbcZehf[lYnbq[risdtXu[
BeHbL\NcU\VdWbcbhXk\l[oapjrc
B[GbIpN\R\T\V]`[o]r]u\
@\BcH[J\NcUdV[WYZi[\]Y^\_daabdebgahbjbm]n\sftcvb
AbD]E]HkJdO[R]TiUWVfWYZd[]]eaedjf\gXhYlcmdn\qbrasXu]v[
@dA]CbEdFbGdH[JbK[L]NbT\U]W\]f^l_\b[ecgam]q\udvc
B[EcH\I\JbNZOdP[SfTiVaWYZf[Z\\dfedf[h\llp\t]v\
GZN]O\SfVj\gego\ua
FZG[P\SZT\VbWdYic\f\m]ndp\ra
DdHcI]MgOdTgWZ[[]]hdjgm]qcr\td
CdG\M]Pcabcfuf
C]DZEeFeG]HWJ]KcO[PbT]WoZ\[[abcbdbeafagbj\l[mbndocpes]t]u\
B\[Ze\kk
@iCXGiI]JcM]NaO[P\V]Y\Z\]j_Ycff]lbm\o]
Yq
H]O[PqR\SdV\v\
@bBdG\KdR\TbV[WV[Z\djbkgpd
B]CdF]H\JbSbUd^c_]c\rhsc
@gA\C[DYGhH\J]McSZT[U\XZY\Zg[b]e^[_\`]cbddeYfbhZkcmdoap[qfrfs[
AZE\F\HYIeJ]L\M]OuS]T]VYWWZ[[\`ZbVcbeZh]k\n]p[rXs]tW
OXWnc]m]oc
CUE\H[I[JZKZN]OXP[TbUdVfX[Z\]e^[_hbfcfebg]jglZmfndobseu\v\
CaG[HcOeR\][_kc[fg
HcLeO\WT[[]b_Xeffbhoj[s\tbub
BjCfD[FaH]JbKdPcVYWUXaYaZd[]\b]a^]c[e]fen\q[res]u\vj
@dBXDcEcFeGmMhNdO]P\S]V\WYX[Z[[c^c_W`\b\cddeeYial[rcv]
C\Vgacsb
VZW]^eldtgv]
B\CdE\H]J[OhU]VmWd[[_\adcaeeh]kbpZ
AbC\G]K\M\N]R]V]W\[]][^]_na\f]h\tZu]
@bBcC[F]G]HgIcO[QaScTaU\VdWVX]Za[Y\b^ZcYeagakftav]
B\F[MZVZWbZ\[h]]^\a[enhb
HcR\Wg
@dA[B[C\E[F]GdI]JbL]M\O\P\V[W[XdY[Z\]k_c`Ycof]ifjbkZm\o]tZuc
KdW[Z\[heZ
U]WYZk
Y\^Yjh
C]D[EbMbN\ObPaT]VbW\Yl\f^\_Y`dcbebf\h[jWp]r\ufvW
Yn[]e\j\nb
C]Jghdu\
C]FcQaUfZgc]ecf]h]oet]
C]ef
B]DgEhGdI]K]NZP[WWa]bed[egjZlev[
ugvd
Ug]g
@fC\W]Zg]f
C[DbM]V[Wl
B\M]O\V\WhXbb]e\gbhdm[uiv]
D[ThWXXYYb[\^dldrbvc
@dC\DYGeMZO\WaZc[f]jddl[vY
@dB[E[FeGfHgKbL\N\PbQaSbTYW\Xb[Y\b]b`]a[bbgej\k\mZnZoXpmqbsdtYu\
B\CeG\K]MfO]W]Y][c\\`\aed]f\hdjak]pdth
KeOYg]vg
GgW]Yddd
AiBaI\K\O[PfS]TZUZV]WgZd[V^c`fdXigq]t\u]v\
@dAeCgJZK\M[O]SYWTYd^]_]`ff]lYv\
CiRbX[\e
C]DdE]GdJ]K]NeO[P\V]X\Yg\b^c`\bdebq\r]taue
@[D\E]KaMcNjWV[gc]e\hakal]mat\vX
@aA[BZG]J\KaMaO[QcWdXh[\\]^b_be]h[m[q]t[ug
@[BdDfEhFaG\L]M\N]O[P\R\W[_jbccbddlap]q]sat\vd
HjIcL]WZ
J\RhW[ui
IbOgPeWZY\Z]\]_g`[ccq]t]
@eHjL]WVgbqj
BZEbFbHeI]JbNaQbSaT[UbWgXcYaZ\[[^cc[d]e[fqg]j]l\q]r]vY
KbM]RiV\W[sc
@[La]ib]
Yb^]rg
B\H]OVPbUbWiY\[ie[hgk\m]tb
CZGhKfL]OaVnWc[]_\adqcsZ
@\B\C\HdM\N[OXV\WYZf]]_cecg\jklhm[q\s[t]vd
M]PcVbW]Yg^cebp]setc
BaV\WiZ[[[baebsdt\
CiM]O\WcYb[]
NeW\[iu[v\
@\AbBZCYE]GcHZIbLZN[PdUbVaWcZ][n\f]Y^Z_]`[agbYcbecfehij\kcl]p]rbteucvb
@\A]DeGbHdI]JZL\MfO]ReTbWfZ[^\`\afg\hck]o\v\
CfJ\K\T]UYVfWWlboj
C]OcViWd[]eZl]
CaJZKXMXO[SgVhXf`]jbm\ods]tf
KlRZ
VbWeX]^[e]g]hYk\l[mftgvh
Wcecgivb
A\CZH[MdTjWY]c^icbedkbrb
@aAcC]GZIlM]R]T\V[XbY]Z\]\_daceahbl\q\tcuZv]
@cBdC]DeGaIfJbKbLeM[WgY]Z]\]`\baccffk[lWq[rhv[
B\ClG[O\PjU]WfY]Zj[Zbddbebfeh]jUp\q]r\t\uf
W\`aehhc
AeCaDdGdJaM[NZOhP\RdSaT]V\WWX[YhZZ^b_ed]e\f]o]rZs]uZvV
@\BZC[GgM]NYO]R]TdWa^Z_\apegfWhXjht[
A[DjHcO]QbU\VgW]`cehv\
Vh
B[FdH]Ufbhe\hkq[s[vd
DgG\WTZm[b`Xhco]vi
CgFVInL[M\NZOePgQ\R]SgW[X\YSZ[^\`[aZb\fWkdmbpbrevW
A\CYG]I\J]KbNZP[WfX]YfZ\\c^\_\d[f]hblbudvg
B[DeJdNhPaQdRfW[[d\]adeYjhkeq[t\
OhV\Wa[b
B]CiE]H\I]J\L]N\WYZ][X\Z^Y_]a]ettZu]vX
@ZB]DhEbG]TZV[WfY[`]f[vd
BYWodYf\lb
Wk
N\PeT\ViWXY]^Xaaccv]
el
@\AeGZI]KdScVbWiY\Z\[X^]ccfenbpasVtbv\
@aC]DgEbFZH\IZK]M]OrPaQ]R\T\VXXb[]]e_cabb\d\fWg]hdk]m\p\rbteubva
V]WZ[Zlg
A]^dhmm[qa
CbF]GeLcOaVZWqZ]\da\cZd\e[t\uc
BaHSJcKcL]NYPZQ]R]SdT]U\VkWYYg[Z]]^]_\`bb[dah[j[k]lZm\n\oXpYqXr\t[v[
AeCUK\Z\\beah]jal\pctdv]
bj
CqJcM]N]O\WY[]l\
D[FeGZI\KcL\PXQ[SeTbV[W\XbYbZd[W\\^[_da[bdd\effXhemWrdt[uWv\
F\RjW\\[f\
@\G\J]M\NdOZU[W[Zj\g^g_\bZcbdfedj\p]qau]v[
@bCYD]EYFWJ\LXMdN\PcQbTbUiVdX]YZZY[g\W]f`ZbhcddbeefVg\jfkYlan]ofqir\sXtav\
DfGcNdOdTaWTZd[baccZd]eUjcq]
B[C[FdG\IbJZLZMYO[R\U\VYXbYZZW[X\f]\^[`[adeif]gcjZk[lan]o]sbu[
@]CiEcG[JeK\L]UbV\XbZc[V\]]\_b`]aYb\cYeffeh\j\kdm\p]r\sXt[ulvX
B]CdEeOf[]_]bmqe
AeB[C\E]F\G[HZJ[NbO\RVTaV[WZX[Z\[[\c^e_g`\bVd\jZm\p[qYrbu\v[
B[DkJkWU\b_brdv[
@aBdC[G\KcV[WW[Y^W_jebjbkdpdqjr\sate
AaB\CdD\F\G]JaM]OXT\WbXbY\\[]habdee\hdj]kambncqfr]tcu]
AbCaD[EZFnHlL\M\N\O]P\QaUZVZYe[\a\b\fbidk[l\m\nZpcrYsZt\u[vZ
D]Jf`je]uZv\
AmBXCfE[FZG[H[I]JbK[LWMXNYOYPcR[TcWZYRZh[d\[]d_Yc]dfgnhkk\l]mTnSoZp[rZtXv[
J\W]^igk
LhTjWV
@aCiFZG]HeL\PfR\V\[]^[acc[lZqcrgs]
E]FiHkOZR]U\VZW\delZo\
H]OpVi[Z_\
@aBcD]EdF\GbHfIXK\L[M\N]OaPfR\SfTZVaYYZX^W_]a[b[ccd[f]mhn[o]pdrYt[ubv]
M\O\jhva
BZL\MgRmW\
L[P\R[V]We`\a]jkq\
AbB\CZF\H\IaKcLWR[S\T[UZVcWnYYZg[W_da]bag\h]o[pfqbrft]v\
I]J]V]WkY]\]cfj\
E]LlO\R\S\VbWVXl[Vj\k]p[tfu\
CkV\WeZh[d`al[n]v]
H\V]_jo]
A\B]CZFZHaIaK]PWQYReVcWZYfZ]\e_i`]aZcZe[hcldndqYrftbve
Zgbg
JZVfZl^d`cbcv\
@ZB[DcEZF\G\H]IZJlL\M[NTOZP]S]T]U\VUWXYZZ\[[\Z^X_X`Zatd\eef\g]h\jYk]pVq\s]tXuXva
CcFjWZXh^gefj]
@]A\B]EcM\WZc]dbvj
AeC\D\E\KZN\O\V[X\[[`ijcsbv\
E]J]VYalj]
D]N]dj
B[C\DeG\JlW[Z[u[vg
I\N]O]P]Vi[\\a^hrb
W]Zj[]e]
d\e]vg
AbB[H]J\ObX][a\]]bech]lbmdo[uiv[
BZC[E\OZPgQmSeWZ^gc]e\han\r\
AaBcCcD[F\G\NdOdT]VhWjX\\]^c`\ebfYhfj]n\qdreudvX
AiB\L[M[NdOfP\VdWcYaZ][Z\\^[bhc\h[ndo[qfu\v[
DbFdJ]O\UeVa[b][^]bXcbgdhiq[vc
@[CSF\HZIpMXOZP[RaSaVWWkY][]\Z_eadb]cZf]h\l\m[nZqYr[s[tXuev[
@aCeEYI]N[VZW[`pc\n\tYv]
BXFaG\HhJjL[MfNbOcPZR\SgTaU\XdYa[c\\]]_]`Zabbdc]e\fhgahbjbodsduc
G]R]dl
@]B\CZE\FcLcPeR]SfTbUcVf[W\Yarebf[hcj[l\resbuave
B]C]D[H\L]M]N\R]VYW\Z\[c\[^\`kbmc]e[h\qctZ
@jBaCeFfHkMYQbS\X]Zc`Xa[bWe\gekbpdtb
ClHZT\Wc\fb\o\qcv\
DcGaJ\KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
BbC\G[J\OgSZTdZb[X]b_heZffscvY
A[CYIYOSR\UaVbWkX]Zi[Y]\^Y`[a[c\eggal\mcncoapbr]tku]
DbN]VkW\^[bZk\vp
CjF]GZJaN[O[PgSYT[ViZW\b]\_cbfchfdh[qetb
EgWdXb
@hA[B[C]DWF\GeH[I[OWR\S\U\VfWSXiY[Za[h\b]e^]`[aadceZh[j]kal[mapWqZrds[t]u[vW
B[CfE[FcGXHUI[J[M\OZPiQcR[ShUaVXWc[Z^Y_\`\acbeccddeYf]gcj]k[p[q[rYt]vd
B]FbW\bac[dhv]
@\AZB[DXEgLiM\U\V]W[X[ZZ[Z]jc]dcf]gch]l]mdoYp[sbu]vf
AbB]G\H\KbQiTaW[a]b]e\fhhhtf
GdPhWd[[c]
@\C]G]Rgcceif\hfl]q]t\
HbJh`cvh
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJea\gbhbl\
@ZCeDYEeF\HaI\J[N\ObQaTbUbWVZb[e^\`cageZhdlfmer\sVu]ve
B[D]E\FwMVQmWc\dc]dfedh]q\sd
@bB[DcEgF[NXYba]e]l\mbrhvd
D]G]TfWiZfm\
B]C[F\LfM\PdVbWXXaYb[\`]bkebgcjaqcr]va
OZUcV]WZZf[a^]kh
cgkav\
J]OhW]
AZBVGjH\I\L\OaPbQ\RZShT[WUYbZ[[Y\d_ccedbe[g\h]i[j[kYm]oaq[r[s]tXvX
@eAdCXF[M\N]OcP]SbT]VYWZZ]\\^h_\`cd[eff\l[p]qav\
D\EbGZIdOdR[SX]Z^\`haXedl\
B[Hc[g
AaB\CeHdOdR]TiUfVfWYXb[\]Y_]bke\hdm\qcsXv[
Bju]v[
Iiec
O\Wal\vi
LWRZV[Wh\c^\e\h]o\rgtd
O\P\V]^Z`tc[eXm[ok
B[L\VaWiZd[Z_\c\efjbrb
Ma^]`bacmgtbvd
@]BWF[IcJ[KbM[N]ReVZY]^]e]f\hcmbnZq\rj
AZE\F\HYIeJ]LYM\OsS]T]VYZ[\]^[`ZbVcbeZh]k\n]p[rXs]tW
C\H]J]LbN[R]VZWd[X^]c\enfbscvY
DcHaK\R\TcVhWia[h\l\v]
BgLcRZWT
FbG\JiOcQ]SYT\U]W\[b^c`Xf\k\sat]
L[[kk\
A]GZH\K]LcMbN]OcP\SeW\Y\^\eefklYr[uavb
@]B[CfFiN\O]VaWjX[[cc]eahYkfl\m\odsdv]
B[F\HZObXa]fehqct]
BYWXkp
AZBdDaGaJcKfLfQeR[SbVb[V\]_[`caac\dcegfjjfkZqereset\u\v]
QfVcW[
BXHfOaTcWi
BeKdMjO]V\WV^]kbv\
W[kim]oc
OYWjfb
Odeih[t]
RhW]\\
B[WVcmeh
@bD\FWH[IdK\L\M[N\OWQcR]U\VfWdX[\m][^a_ba[bfcde\f[hbi\kbmbndoYrbtXub
BaCUE[F\H\IgJ\K]N]OYP[UhV\X[[c\]]f^[_hbfcXeZjgl\mfndobr\seu\v]
B[JfL]R\Wm[ah]tdugv\
B\CgF]GhH\OgUcViW[Xc\a^a`\aaehgbi[jcmioYuav[
@ZA]B[CQD]E]G\H\IZJXK]L[MYN[OYP]Q\TZVXXVYXZ[[Z\W][^[_Y`]a]b]d\eShWiujVk]mYn\p[q[r[s\tUuWv[
@cA]CaJbOcR\VcZ\[\]c_icceYfehfja
BZF]H\J\K[M\O[R\U]V]WYY[Z\[\^Zesglh\m]o[p\uYva
@hA\B\FhHaKbLcN]OcP]RdWgZ]_Ze\f\j[nXo\sbtguZvY
@ZA\D\IbKbMaT]U\V[W\X]Y]Zc[g\b^\_hhdjalWrdtbuf
C[F\GbM]P\UdW\Y]]\_cd]eijcmfnYoZsbua
AbHcL[M]O\PbRhV]WZYc[[]b_Xaecbeffbhoj[k\s\tbub
@bAeCaI\LhMZOdPWTeU\VfW\XbZ\[f\Z]e_a`]c\m\n]v\
@]A[DcJfOdT\VdW]X][b^ke[f]pbvZ
CeOcV\[]]dbbc]ebf[hhjbraue
DZE[K\LcN\OYU\VeW]XaY]Zh[b\e]b^haacce\f\m[ncubvW
@aBgCZJhK]L]MdNfO[PcR\S[TYUZV]YbZh[b^\`debfbl\rksavc
R\Zg[]
FdH[Wil]me
RbWT[\e\ki
CcIfO[T\Wa[]_]a\e]f\rlv]
A\BeD]FdHdJ]L\PfQaU[V[Y\Zb\Z`icbd[e]gbn[t[uivZ
@]AaBbEYFdHcI\JZKqLZOZP[S][Z\Z]Z^c_f`Za]d]eefdhfi]jXl]nZp\qes[tYvZ
@kDlFZGZJiM\QcV[^X_Y`[aad[jYv\
CbGeJ\OWT]W]]]fghcjd
AdB[C\FXM\N\O\PdR\T\V[Z[[[\[_Z`\a]b]c[d]hbjmk\l]o]tYv\
PbV\W]YjhZr\
B\HfKaS\V\W[Xf_]fZtbu\
B]C\E[HbJiK]O[UbVbY\Z\[\\]]Zd\ejgbmcoZq\rbv[
I]OdUfZaebmbngo\ra
G\J]MbNgWYZk^c`aedfcuav[
B\C\EbLgNbOZRbWZ^\acdajak\lemctcu[
O[PbWlY]
E\J\LnVfY]dae[k]l\
CgFaOZTbWjZY[\\]abtgvd
G]JZ[\ceehu]ve
BZCcL]OgP]TbWX[\cbemt]
BcL\Wi[]rc
B\LfO[T]WX\ce\k\teucv]
J]q\rf
@dBXC\DcEcFeGpMhNdO]P\S]V\WXX[YeZ[[c^c_W`\b\cddeeYibl[r]v]
VZW]^eldtgv]
B\D\H\JgKaM]PfTfWRY\Zc[h^[ahcYk\l[m\ndt\
Wj[]
@aC]F[H\M\N\P]T\Wk[]^Y`ha\bicad\e\hei]l[ucvY
H]J[OeU]Vqp[
B]WhY]^[`ed\eXlZri
FbHjIjL]O[R]WZY\[]n[
@XCcD]E[FfG[HlI[JgK[L\MbN\OcTYUYWXXbZa][^[acbZcbh[k]m[nXoZp]qXr\s\t\u\
IfO[Wd^]
AbG]K\M\N]R]VcW\Xb[c][^]_ja\cbf]h[p]tZu\v\
DcW[aceoh]sat]
C\DbFfG[TXW\Za^Y`\ecfgldv\
O[WnZ\[[l\
A]B\DgEfG\K]N]T\V[WZYcZ[pcvf
@bBbC\F]G]HgIZKeMfQaScTaU\W[X]Za\b^ZcZeahdk[n]q\rctau]v]
HbKeW\\[pcsh
B\J\Nh[bcbkjl\
@ZBXEXFeJiK]M\Q[W\Zg[[dcj\l[p[q\s\v\
BcFhV]
BhFcH\J]
C]F\IlM[O[PZR]S\U]WZX]Y[g\oepj
VcWgXe
D\HZM]OiPcSaV\[d^\aec[eZgih]m\ocr]t]u\v\
Wm
A\E\F[HbJ[K[MVO]R]UeVYWdX]Y\Z\[X_]aYbcdcekgbhcm]o\qcs]tav]
HcR\Wg
@dAaB\C]HfI[JaKbMeOnTeUcVbWeZb\gdbhaicj[lZman\s\t\ufvf
D]G]KcO\P\SfV\_bebfcmdocu\
CgO\WmXcYdocs]
A]B\CaGgI]JeM]V\XbY\Z\_hecf]k[lYm\ucvb
G[Xb^b_Z`Ya\cfe\ifjbt[
BYDbEmFYGPIcK\LUM]NgR[S]TbW\XXYeZf[c\Z_\`[a\bZcpdVebfhgbhjlnmcofqYrZs[u[vT
J]W\Zje]f]ham[ohv]
A]B[CkJaL[W[Zr`ac[e]rZs]
PiY]f]ra
Wiv]
B\M]O\V\Xbb]e\gbhdm[ui
A]D\E\GcHjJcM\QaU[V]Y][\\Zb]ccf]k[l\m\p]r\sZt]vZ
AeCZF[K]O]PgV\ZZ[\^\e\glo\u\
CbH[IkO\QaR\V\WZ_[qer]tZ
DdHaIcWfv]
B\CcFaJZOcQ]T\V\Wb[\^b`ec]eefZh\kgm\odsft[vc
BdC]D]GYW[`keZlembv\
@bAbB]LbM]O\TdU\VcWWY][]\\]e^b_b`]agcdqc
@ZBbEXFiH]JiK]M\Q[W\Ze[Zdcj\l[p[q\s\v\
@ZA\CZDcEbFaGeHbL]NeS]TbWgY\Z[[g\]`bbec\dhecgdj\k]l]r\t\vZ
I]OjVZ
C]IgN]OXRfW[\]e\f\r\sctbv\
B\DbG\H[J]K]M]O]P\Q]RYS]T]XeYb\h]c`]dZfghdj\lZp[qar]sctd
@bAcBXCbFbGSJ[L\MhNZO\PdQjSeUeVXYYZY\V]Z^b_[`XabbccidWh\k\lfnaoeqZrXsftZvY
BdDbF]GbKaVcWWbbean]obrdvd
Kce]ui
HhJgMbRYVeWXY\f\hdlipcrnv\
@\AdBaChEeFaGbIdJeVbW\Zd^hb\dbe\f]g]k\l\o[reu]vc
EdR[V[Wmo]
HcK]R]SgW]X]bboesf
PfS]T[WdYf`eogrZ
CpI]M\W]b]
C\H]J[K[OVR]TcXi^\c\d]f]mdnZres[vj
DbH[IcW[[]ecodvh
PhSdWZcefW
B]G[P\ShW][Xa\cglhm\
C]H\S\T]Ubf]mdpZrg
@\CfDbGcI\J\KeOlP[Q[WcYd[Zaeb\clebfghZjck\p\v[
E]Mi\aaaud
L\W\[g\d
HhWbZ][\b]eamdu[vX
FhHaTcVa
D]E[FaM\O\P\R]VX\]fbgajkl]udvi
JkRdW\l\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cdZf\jZlbobub
I[R]YZm]rk
IiOZW[c\
R]Z\c]eo
B\D\HfI\M\NhR[VdWXZ\[lc[lbp\v\
J]KZRmV\W[rb
@\C[D]H\J[M[V[W[Z\[b_a`cccepl\pXrbsct[u[vU
C]haq]vi
J]N\O]PbVcWc[bcbe\f\jbmXriua
I[Zi[[hjt\
GcWZZ][ee]ug
\h
Fj\]
@]CdG]HcIdWZZh[e\b^cd]fal\n\s]t\v[
B]CZJcWW[n_b`\dbu\v\
B]F]HdLcScVaW\cbf]pdqcugvb
M\W\Yg[]^[eoh]j\o\t\
CgHUTWVjcj
@aGbH]KcLbNcObVYWXZc^c`Ua]bbcbd]g\hfqbs]uZ
Jg[dgcm[naobp\
J[Zh
A]CZI]K\L\MZN[O[R]TaUgVYWXX\YWZX[\\\]b`]ccezf[g\hYmco[pZq\s]tXu\vS
@cA\D[JcN\OfWcZ[[b]a_[`\a[bfccdcfbm\n]r\t\
CgL\TWWZ[fka
JbWZ[il]
CXJjadu\
LeOcPcT\WZYb^]cbkbla
@eAcBcC[EbF[G\HWJcKaNeP\QgSeUWVeWYY\Zc[b_[`dabbYech\mgobpatcu\
B\CZJfRZUeWhYa[]\beff\hblcm]td
B\CgF[R[S]VoWTbYcgkhqhrat[
A]CaH\MaO]UeWZZb\fa]bceegbhbmZo]patW
CaGbLgM]OcV]W[ZZ[c^bbdfblZq]
AaBjE\GaHZITMWVYWZarjZpdtju\vZ
BZC[D\E]J]M\N[Q[T[UYViWXZY[X]]^b_b`Xb[g]hpj[kilbmXpZr[tZ
CiI[P]TcUcW[cchdl\qbrdt\
ChGZJ]OWTbV\Wj[\^Xeak]vf
@eA[BaDZEeFeGbI\LZM\NWP]RXV[WdX]^[_c`[a]beeef[jbl\o\p\qcr]tb
@cCeDYJjLeMcOYT[WfZ\^a_bbdcddZhXtX
@YAcBbC\DdGZHXIcJbK\LXM]N]OgR\S\T[VcWZX\YWZb[[\\]b^d_Ya[b[dde]gbjbl\mcndo\pbqZsgubvb
Ng\i_iv]
BZC]DcE]M\N]R\WXZ\[W]a^[b\c[exl\tXvY
G\KlU[YeZgeWperZ
@dA]DiH\K\[e`begp[r\
F]Q\RhW]
AaO\Whfe
HbPhVeWbY\cfl]qcv\
AgC\EbFbMcQdR\VcWYYfZb[[\b_d`\cZddecfdhbk[p\q]sbtgvY
XY]h
DgNbVdZ\bgta
ChWd^[b\q\
C\M]OjVlWeX\Za^Zb\cce]j\m\p\rY
N\O\VWW\e]f\menarl
A[B[C\DgFcHdJaO\UkV\W\ZXb\eZgcvh
@aCZF\H\IaKdObRdS\UZV[W]YZZf[f^d_da\c\d]efg\h]o\pfqdvZ
@eD[F]I\KfL]OaP]RUUaVcWYZd^Y`kaceZf\hgj\mgnbo]u\
@aH\P]W[Za[]^]`\a\bid]hcv[
B\U]^\b\gghcq]
B\MiWe[Xfdl[
JZV]Z\[Zlhpb
@XK\R]S[VvWZ_]`\b\cee[
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
CbF]M]UdV\W\Za]ecbejj]mcoZtX
AbBWCeEYF\HhJfKcMgPZQ\SYT\VZW[XW[Y^e`dahbgc[dfe\fdgehji[jYkcl[maoeqbrcsVu\
@eBcDZGbH\J\K]M[NdOYPZR\S\TYV\WbY]\]][_\bfdSecfbgehel]nfoapcqbr[s]t[v[
@cB[CZD]GWH]IcJ[MaNXP]V\WaX\Y\Zf\a^W`fd[e\fagckclZmcn\o[pftl
L]eZhmqYu\
CdR\W]]Zkl
@cBXFbGfJVKeL\M\N\OYP\R\SWTbU\V]WRYgZg[\]k_oadbgdZeeh[jak]oZpeqbs\t[vY
C\IZOmV[W][f\dc]eb
@cAeBcC\D]EaFcHfJcM]OXR]SZU\VbWbXXYY[[]c_\bacdd[jdl\m[n\pYqhr[tfu\va
B]I\KaM\P\ShV]W[Ykf]mcpcrYv[
[gb]sd
AbB\EbJXKfOZR\VbWUX\YaZl[e\a]c^cfdhbjelbrct]ufvb
JdV\Wbebm\ojt\
CYT]Wgh\n]pi
@]B\E]G]IZLgM]N\ViWWY]Zcf\hkoXq]ubvb
CeD[HaL[NYO\PkR[TZUYVdY\Ze^Y_gbac[f]gcheifjalfmcnZoaretZuZvZ
CYE\J\M\NgO[ThVcWeZga]hal[r]v\
@dAYBZCnE\FfKcL[McN\O[PZVVWhZZ][`fe[l\oaqbth
@aAgB\CYD\F\GhH\J\NbOYPaSbV[WYYg\\^ba\dde\fgj[n\u]v[
B\CaHcJYK[L]M\NcSgUZZ\[\`]mer[s]
AgCcG]HWI]J[R\S[WYYg[[\a_[cbo]rZvZ
Jhu\v\
W\[\eju\
M]O]WW[peZv\
C]DbH[JeKbLiMdNaQ[UbXcY]Zb[X]c_ca[b\cdd[f[h]lbnao]q\setb
B]LZR[[qeZt]va
BdJYL\O[SkT\UZW\Z][\\]]b^\_\edhkjdlYs\tWv[
Cg
AfBODbGbTaV\Yc[Z\e^]_bb]ced]eafbhcl[matcv\
HdV]Wc^\eml\tX
@\KiO]WbZc[\\c^Ye]lgo]p\
IhO]
@bBaHfJ]M]NaU]Zb[]^]`Xehl[nevg
CYEeH\IYN\PcR]ScVnWSXhY[^X`gaad\hZl]nYo\pZq]ravc
B\HZI]JfK\LeNYP]TiV[X\YbZ[[[\o]baaf[hao[pctcugv\
B\C\HcMaObPfRaU[VbX\Y\\\]]a\cblkmbnap[q\rWsit[
@dA]D\HhKbOcPZS\TZXcY[Z\[g]c_]aYb[ddeck]n[obphq\rbsdvb
@[AaC\DbEZGcIgJWL[M]NiO[P[R]SYTYUdW\X]Zi[V\Y^[_j`aacbcd\fXgmjcl[ncqduVv[
A\Tkhd
L[R\WZkl
B[WU[beltZu]v[
EgH\OaPcSfT\UcW][\\b`\ecgghcn\pdrbs[t]v]
B]R]Wgearbt[
AZGbHaI\J[K]M\OhP[TcUbWeXdYeZd[Y\Z^ba\cXdfe[haiakbl]mjnbpcr]s[ve
B\L]O\WW[ne]
@bA]B\EbF]GcHZIeMYN[PXT\UiVdWWXhZd[\^\_]`db]gbhZjllbmhnZoYp]qYt\vX
W[[[vk
FaH\[f
QgWZ]be]lc
@gKYMhW\[g\\jdnbu\
AaBbDaE]GdP\RcUdW\XbZe[b_\`[caeYh]kbnkq\sev[
AcDZGYHeJbKfL]N]ObP\R\SbUeVcWjY][a`eafcWeYfcg\heibj\lXoeqeritSvd
DcEZGdH\IfM\NcObPhRcW]Zc[\][^\_Zc[e\fbr]sbtb
@]A[B]CaFaJZLbMeN\P]SfVbWZY\[Y\acddafkg\jclZmcsZtgufvb
AcH\I]K]L\OgPfR\SYVeWeXZZX[\\f^Z_\acb]eYh\lbofp[q]r]tbva
AdBYCcF\JXL\OaP\R\TcU]W[YcZn[[\a][_ba\cZehfbkYm\pdrbsZtYuevY
BhOdR[V\edjblcmb
B]V]WbufvZ
B[DcFcOoV]WY^\cct]u\
B\L]R\S]TYU\VbWe]je]v[
GfH\I\K]RclZof
FYHXI]P\R]VjW]XdZc[\aeqYsZv\
BZU\[[ejv]
RdW\
@]AcCdD[IbJ[L]MhQ]V]XbZ\]a`dbceagehclbnao\set\u[
B\IbO\P]UaW[]bm\ujvf
A]H\J[L]U[V[W\[Xa\e[gim\o\ud
B\VXWdegu\va
H\J\Th
IbRbWhmb
KkO\W]X]Y]Z\nfo\p]sZ
C\RmV[W][a\\f]
DfOYVVWf[d`[rcvc
BdFbLaMeOaR\Wf[d\]^db\k\l]vc
B\F\W[[hlXsa
AdD\E]FjHgO]R]V[We[\_l`\c]ddfYm[
H\TbVdW\Yapo
B\CdD]E[F]G[I]J]K\MbNcO[PfT\WZY][h\[]abcc]eZkZldpZt[u[v\
@cBYF]G\I\PjQ[U[WcY\Z\_Z`\b\hajclcmdnbo\q]t\ub
W\\g^cea
BgW[ad
M\NZP\RdUXV]WZXZYaZ]]rb[eelZm\p[u]
B\UmZ][\m\o\
ThYfZ[l]
N[Q\VaWrZ\[]^\`\b\e\gem\o\v]
ChHaJ\W]XiYaeVrj
Wh[gb\
NYPcVhWdq]vb
P]VcW\[\aghdvd
CbHcKbS[WbdZecfgl]t[
AbBXCZDbEcF]G\H[IZJbKZMXOcQ\RZTcVbXYYb[c\h]\^Y_Z`haYbbd\ecfgh[j\kZl]n]p]qZr\tjue
L]M]QZR]Wp[[bdt\u\v[
C\M\W[Zf\f^Xgehcigq\
BbDcE[F\GbHcOaWYYb[bbfdbe[nco]r\sct\
AfB[CfFcGcJ\S]V[Xf\e]]^cdaeehblbm\ojretdu[v]
[]`]ug
IgMuO\V\WXY\[]
BjI[J\WZZb[a\\`\egmatf
JZKmO\R\X\_]maocpbv]
R\elheq\
H\IZKYRkW\l[sb
C]JiVj[]]a^Zga
C[JcN]RjU]V[W\Y]Z\[X\d_]e\mcr]sZtbudv\
VaW][ml\
@bCWE]FeHgJYQeR\W[X[^\cfeef]g]l]qeskt]u\vZ
ClGcH\J\OYTdY\[\]b^]`\e[j]vh
B[MbU\WYZl]\l\
B[M]O\SsT\V[WcY\g\oav\
R[cgdethvd
BeH[WcX]Zg\g_]ebhevY
R[Wi`\c]ejt[v\
I\KZR]VfWcXh]\d\f\h\sdv\
BeNbU\VcWY[[cchXl\oapi
H]O[PnReSdV\WW\dv\
K\U[VhWj[[_\
AaCfG\ag
F]HgQaU[nZo\v\
GcR\Wi
XY]h
@\C[JZK\L[ObUXV][b\b^j`]bfdbeZfggbhdiWp\rdva
C[D\FaNcThUZV[W\Z\[cbbedgdigj]lcmeo\tZu\
Jhu\v\
D]EcFjHYJcN]PdUcWaYdZ\\b_b`\e[fbg[h[n\rcv]
BdF\HiK\M]N]TdUhWX[]^h`\abfbg\iblZmZnaobpcr[t[u\vd
@aC\E\GdJYM\NgOhVaWZZg\]]\^]ffhel[r]vZ
A]FaHVMkWcZa\bfajbmds]tb
R\eo
@bA\GaJbO\SaVfWY[\]c_b`dd]fbgbhalb
B\M]Wg_Whdig
CZFhHgW\qZ
CbKZR]WcXh]\f\h\sbvY
O\`\chl[ncq\
B]MZNfV]Wd[hee
@[JZK]R]T[W][\]m^]e\gdh\lavZ
BdLcW\edp\s]
I]M]OcV\\leghYlZ
@]C[FcI]M\ObPqR]VZWcX\Y[]e^j_]h]l[scvZ
B\NbS\TXUhVhWe[Z\\^\liv[
B[C\I]NWOWPmS\U\VSWWXiYc`baid]e\f\u\
@fAbEZG[KdLbMaNiQbSaT]V\WZYb\f^e`fbcedg]kblhmgndobp]q\
A\B\EbFcGbH\IZJXK[L\O]PWQZR[T\UUX\Y[ZX[Y\[][^R_ZaZbUc\dgeYgzhZjZkhl\n[obp\qYres\t\u[
AbBdCdD[G[H[IaJcL\N\Q[T[V[WgXcZ\\b^h`Xa\bgdbg[h]j]obqar\s]td
B\DdE[J]M\NdQqTeWYXb\[^ae[g\htlbpZ
Xi]\rf
B\H]JYKjLbOfRZV]W[Y\Zj^\_\eeg]va
A]BdC[DaGZHhJ]KeM[NYO]PZUbVgW[X[Yg[[]\_[`[b\ced]effZgfhYlem]nYpbqZr\sdt]uave
AgB\GcHgJfO\PZTdVlWZY[Z\[a`becnhqdr[t]vc
BYH\OoWYu\v\
@]AbBeE]G[J\L]OeWTZ\[rccdcehhVl]qYt[v\
@eFgG[J[MlNaOYR\S]VWW\Zb\[]e^ga[b]e[l]rft]ve
@ZAjBYE\F]IfJeKYL[M[N[PYQZRZSfTfU\WdXbZT[d\]^X`[effbghh\jbk\lXmaoYp[qcsXthuWv\
A[BYD]O]QlTgUiVZWYZX[W]]j]l\m\ncodrdsct[v]
C\O]Wf[\vh
AaBZFcHZJcK[L[NcPZQ]SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn[pZqarbscu[
CYKdL[ObP\QiV\WfXbYc[m]a^]b]e]h[k]lWo\s]t[vS
FaJ]MbO]V[WX[a\b^fbdcbd\pcq\udva
O\V]Wnm\ob
C[E]VlWZ^\aihc
CiD\E]J\Tb\]eef\hZs]
FhI[L\Wm^[k]rav\
@ZB[CdDoEoFUGWH[KbL\MYNcOWP]S]T\V[WYYX\\^[_\`eb]dgebhTk[lZnap[s]tZuZ
BZCXDcF\GaH\L]NZPZT\VXWgYfZ\[[\b]a`\adbZcZd[e]g[h{k\lZm[q\rasaubv\
WYlkv[
DiGVPeVbY\ld
@gCdDbE\G[H]IdKbOcP\R[U\YcZg[a^]`\edi\ofpftbudvX
B]E]OYPhXjZ\[s^\l[m]p[s]u\
@ZA]B[D]G[HbIZK\L\MYOYP\Q\RZUcVUW]XVYXZY[U\W][^Z_[`]a]b]d\eZhWinjdk]men[oYq[rasZtUuW
F]M]R]T[UbWZZ\[c\a]d^\hbnerhshv[
E]Mi[f\aaaqbud
B\CfEeFcH\J\L]MhN]TaZi[Y\b^el[q\rcs]
HcJbW\[i\]q\tZv\
DYWbdcvf
I\KhY\Zcnb
V[ch
GgW]^apc
D[L]P]`kcbe[f\h\j\r]
CZJcW\^hb]c\uav\
CcLbT[UfVaWaY\[d^[cbdbl[mdo[
BgF]HaKZOZTaU]W\Xb_gffmlnZoZq\rYs\
TcUhWZnereu\
IcJmXb\[]a
@bA\JhZ\sbt]ue
@\B[GcH\IbL[MZOoPfR]VYW\Z\[\`bafbUd\j]q\r]
BZFbW\bac[dje]jdndv]
O\`\cjq\
@eBaFbGbM]NXOXPbVdWiZb]a^\bglYm]qcv[
L[UiWke]h\lY
BZHdLYNaP]VoW\[b]babb\celcp]q[t]u\
G[V\WeYkcce\r]
BZLpWZ\Zk[t[
CZGYN\OjcarZ
AdCjD]GdHVNfP]Q\V[WVZ][V\Z_ga\d\eofag\hekdlbmcoYqfr[s[ubvg
B\HfKbS\V\W[fZsdtbu\
B\W[[fb]eg
F[emh\
C\TfY\gf
D]FmHmJZQgS\TZUYVcW\]]aeg]l\n\o\r[sYv\
W[ent\v\
C]IcRZW[Yhe[ra
CcD[FgHdIbQcRdS\TZW[XcY\pc
@[JZK]R]T[W][\]m^]e\gdh\lavZ
H\IbU\V]edgh
W]jg
@dBkC\L\OfW]^Z_e`bc\tcvW
BbC[FcG]H\JfKcL\M[NcOZS]UdV[W\Y[Ze[]^[_e`\b\cedeffh]jakbmep\tcuY
qf
G[OcPnR\V]W]YdZ]^a
hiv]
BeC]D\FdGaJ]L\M\U[VgY[Zd[]^\bbd\elhbicj\r\scvg
CcWX[g_[ifkh
@eB\CfJcXbYcZ\\i]bc\e]f]h\p[re
I]M]OcV\\leghYlZ
@\C\FbI]M\OlPeR]ScVbWZX]Y[]d^g_]h\l\sct[u\
BaDbF]GgH]QiTaUgVcWa[\\]a\c]hgn]obp]rdt\vc
@fA\BbFgGfHaI[LZMXNdO\U[VZWYZ[\c`eb\eVfZkZl\n]rgsat]va
BYC[DcGaH[JYKdOjP\RYTcXdYeZb[e_[bYe\gYhimYn\tcvW
RpWV
I[K]L]RjWYd]e]l]mln]oX
A]B[DZFaHdKbNdRbVVWWYXZZ\h]]^Ya\bcc\dgh]kbmcncoetcvc
@]BjC]GaL\O[PZWeZ\_\bbdak]leq[
@eKXR[c\ebr[si
Rh
J\R]Wd]r^[o]p]
AcCfDZE\G]KdMaNZQcRbSaT]VYWWYc^c`jbceeg]h[j[lhmbndobp]qftXvY
@eA]B[CYFaGZKbMZNmObS]UaV\WZXYY[[[\c_h`[a]d\e\h]jblds]tduevr
@eC\F[M]OcP\TaUZW\YhZe[[]cc\eZmcnbo\pcufv]
UmZZ
Y\Zl`]e]p\
NjWkg\
ChW]Z\rk
F[K]N]WYZZ^\eZgnlbn\o\
@]B[C[F[HXIZJXK[MXOZUVWRZT][^T_]a\b\d\eWgwhWj\mZoYpYq]r[vZ
@bA\BbCZDbEbFfHcL\MgObPWR\VlWiXZYZZl[[\\a\bYdjgThdkZmcolpavb
AbKcVeW\\afhrbtfu\
PhRWShY\`[
DXvi
AbBdCdD\G[H[IaKcN\OcQ\T[VXW[XdZ[\a][^]`Za]bfdcgZj]lkoep\qer\s]tgv\
JbKiLeO]R]We[Y\h]c^[e\jZq[vg
C[^l`\
A\B\CcG\IYOmR\V]XgY]Z]][^\_faYcem\o[rcuZ
B\DdE[NdQkT]W\Xb\\e\hflcp]
CcM]QdW\Zb^d`ahgp\s]
@\A\B\CWFiGZHeIaJiK\L\NbObPdQaSgUXVfXbYg[Z\b^Z_]`\bdd\f]gan[pbrZsctauV
BcCeGaHWJ[M\TYUh[\]b^Z_\c]ecg[jemZnbp\s]v[
Xi]\
L]PZW]Yi
A\BcGaHbIcJdKYQ]SbW[XaZkl[nUve
A]GeKbM]NcUdWbZ\[X^dv]
AdC\EbK\L\MhRXS\WhYb[[e[lbtf
F\I]UeY]a]ephZ
W[[k
B\F[M\Z\[]]]^\a[erhb
AfCeDbEhFbGcH]I]JgLZMZP\Q[R\SbTZUaVcWXX\Y\[d\a^i_Xabbhc[dbedf]gihYjZl[m[o\pTr\sb
@\B\^\_]ahcblhv\
BWEdHYK\N\O]R[S\T[UTVZWffXg]mXo{ris\
BYH\OoWYu\v\
B]Od[h
MaP\U]Xd\k]Yb]feo]q\
@cAcCeFcGcHVJeK\L\N\OaQ\RaTXY[Zd[[\\]e^aa[bhc\d[e\fZialWmanbobqcr\sYtduevc
B\CZDYE]G[HUI\JnKbP[Q]TYViXbZl[f^f_\aYcad[ehgdhmicjUp]t]udv[
C]JiU[[f^d
@ZAZCbDcE\GbIYLdM[RWSeUgVbWa[h^Y`ebac]g\hdjdlZnepasd
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@\B]D\G]Mcafcadbeif[h]ljodt\
AcBgHbJ\M]R\T]Vb^cbfd]hg
@dFgJ[MaS]WZZc[\]e^fa[b]dYe\
G]MiNbOYVY[cv[
AZB]C\D\FfGZHfIZJ[MZNZR[T\UcVbWgXcZa[[\c_Y`eb]d]fgi\lbpeqUras[u\
JeOgQdYd[\^]l[rg
I[JcObP\T\Y\^\cdegfYgYh]mdo]qdrgv\
@ZBbE\FkHdI\M[N\O\PgVZW]X[Y\ZZ`Za[b\e\gch\j\paqhrZs\teva
B\FaH\JbKcM\QdU]VbW[ZY[a\\^Z_ja]e\gmj\kgm]o\t]u]vV
C\IlO[PhW\Y[_]l\r[v]
@\A]BcDfEcFXG[J]K\L\M\N\OZPcRVS]Y\Z[[Y^Y_Z`fa]b]cadef]hcjrk[l[o]qbtYu]
CeE\F\G\H\JZKeLeMdNaO[P[VcW[YpZi[]daeafcgdk]lZo\p\r[tcvZ
PiRfWZ_cf]
B]G]IbP]V[Wb[k^bebk\qbud
B[C]F]KiMeO[U]XdY]Zg[d\Z_Yebfcg[l[mbo\r\t]v]
BZDcEbF]GbHZI[KbPkQbRcS]Yf[]\\]]^\abecl]m]nlp[q[sXte
JcRkWYl[oXrc
EZL]NgO]PZR]S[U[Wm[Z^]cal]t\
W\ih
@[A\B[DbJ\LdN[T\UVV[WWX\Zf[[\b]s^Z_f`Ya]c\edf\jbl\mZo[q]tgu[
CpI]M\W]b]
G]P\SfTgVcXd\b`]hbkbl[pd
`\m]ng
@]BUDbFbH\J]K\LYM\NdOcP\RgSaT[WXX\[[\]^]bVc\d[fckeo]p]rXsatZuZv\
@aAdBhCaE\HhL\M]N\R[Z\\\_\a]bgcbdbiambqaratduh
@ZCeDeEkG]IXJ\OYVXWZYY`ej[vb
eh
@iAZBcC[D[EbFcG\HUKhMcN\OZR\ScVVXcY[Zb[Z\[]f^e_[`[a\b[cfgahalbnYoXpcr]sYtZu\
@bBZC\DbFfGZHiJaKbLcNbO\PaRcScUdVZWbYh[\\c^f_a`da]bde\fbj[k[m[n\pbqjr]sbtZucvg
BZCYEcHbIbJ\K]LcNZOcRZSaV\WcYcZY[k\b^a`\a[c[eghdlencofq]tduevZ
W\[g
@\AYBZCcD]EXFWGUHTIdKXLXMYNdOcPjQ\SYTeU]ViWfXcZW[b\\]g_b`gakb[c[dZfag\igj[lXmcngogpVqXsbv[
MdW\[kt[
AcBcCcEeFjGdHZI]J]K]OfQcR[S]T]UbV][b\[^k_e`bc[dXe[fZgajck[lVnfq\s[tfvg
AeDdE]I\JgKcL[M\OcPkR[UcV]YbZ]`\c\e\fhjcl]mdoZu\vY
AeDcF]GaHaJaK]McP\QbRaSbT\WVY][b`ba\b[egf]hcjambqbtdud
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
@cA]D\EaGiHZJdWYZ\]d_]ceecfdh]p\t\
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
@\BZGYHYIYJ]KaM]N[ObPYSZTgUfXcYVZ[[X\[`icidceefahbiaj[kblXmVn[p[r[ukvi
CdD\GZH\I\J\K\M]SfUhVbWcY\Zb[b^\`]camhn[oZpZr\ubv]
HcK]WYZ[[n\]^\v\
@\AeCWDdEbFZGcJdObPZQ[R]SYTbU\XYYe[[^k`aa\dbecf\hbiardu\vW
B[GeLZO[U\V\WZ\bk\mZnqsZu]
B\CaK]N\PfV]WcZ\[Y`ac]ehjgoW
@gB\FcKdR]W\[g\]]g`bc[l\vh
B\C]HbPfT]X[[fabsk
A]D]K]R]TiU\X\][^Z`fedgehbiZj\l\mbncocqcresctfv\
@ZBbEdFgJ\K\WbX[Y\[Z_\`\efg\hbjflbmanav\
BZD\HYK\NfQkSbT\UhVfWVX]Z\^[`[ccf]hblcobrbsa
Wn
CbEkW[^]c]efjgl[vb
BZLaM[WVXc[ge[fekbleo\qht[u]v[
G]OcP]RdSfV\Wg[Z_\a\hht[
CcFeHfO]n[tbvf
B]m\nl
@[B]CZD]FaHZJiL\NfT\V\WZ[]\]`ba]celdm[nco[s]
CiR\T\WZf[vh
B[DVEeF\HYI\JgMaNiOYPbR[T[X\Y]Zg[b]f^W`la]cbfZg\i]j\l]m[o[pZq\r\s[t[
KYRVWcX\[c_bbisiv]
H]VaWi
AYCaDZE[FYHYJ\L]MbNhP[SdTbVbX[Yc[a\\]c^e`fb]cUe[fch\jclfmaofpbqZudvh
H\R]Za[d]]b]mhnao\p[ub
@bD\EcFdH]I\JfK[MfNYObQdRXSfTZU[V]WXXeZ\[c]h`aabbccaf[hgjdl[mdnYoXres\tZudvX
B]G[M]OnR\VXWY\]`\cevZ
A\CYGeH]IaL[M\ObWgX][f\ec\h\oiv\
E\HbO\Wcc\hasjtZuc
BbDbFbGbHdJbWWYi[[\f^]afr]ugvd
AXC\DdE\F\GgJcKYNXOaPiR[T[UgV[WgX[Y]\[]e^Y_[`\afb\c[ddecgeh\ldmfneoXpbqXr]sit\
AmB]G\H\NcWWY\^icahdl\t[uev\
ChH]J\R[V\WlYf\]]bq]v\
CeMiN[O\WZYe\ifeo]v]
@dBcC\G[H\JfK]MfPZR[ShV[W\[V_\`[a\bhifk\lfm\pfqbsbtdu\
AdF]G\J\N[R]SbU\VnWfXbYb\c^\_\`[abd\e]hejemao\pYu\vb
EcNeVbW[Yd\\cchblf
BbWf
KgNbScW[
C[E]VlWZ^\aihc
KiY\Zf]]`[hcp\t\
AbKfOfP\SgT\WZY\^\`\fZhdo]r\s]
CgJYW\X[Yf]lu\
CkD\E]H\J\Vf\]eehZs]
@fB]EbFeGcH\I\J\LbM\U\VcZb[[^\a]c[dcv[
FhI]We[d^[
B\EbF\G[L[NaP[T\V]Wcd\hclgn\v\
A[DaFbG]JaKbL]McOcQ]SiTbUfW]XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
AeCbE\HeMbP\TdV\Za\a^h`db]c\dafZh\lZm]o]t[vX
A[DaO]PcU]VfWfZZ[\^\`]ahc]lavc
@YBYCbDiEdFXGWHZJWL\PZR]U\V\W]Y\Zd\[^Z_[aZcaeYf]h[kZnaodpgqZs\tYubvd
W]Z]`g
A\CeDfEjF\JiPbT[V]W]Zb^a`\abdgedh[lZrat]u]vW
J\O[`gb]ehh]ndrb
B[C[E[H]JbOaVgWhX[Y[[Z\j]labecjbm]satfv\
CZDZH\P[T\VZWWYfZ\\c]aacc\d[eeg\hhm[q\ratbuc
DgEcF]WUfkhZr\
MbR\VeWY[bdku]
DaGcJbNZ\\^[hduj
N[ZSf[jrla
A]BdIYL]M\OhScVZWZb]ccfbl\
D]FcJZQgYdZb\f`de]h\v]
C]WYlkrbv[
A]TbVYWdXh[cpYtb
[]ej
HhJ[LdOgPYRYWW^]_\bocd
@\C[I\K]M\N[UbViW\Z[\[]\^\_ba]eWhdjkldmZva
PcV[W]Yh^csg
J\P]V[WlZb[[
@hCZDdE\HcNbOcR]TdYgZ]^a_c`[c]e[f\hgk]lephq]vY
AdCmDdM[NZO]P[RgT]V\WZXZYfZd[X\\^b_ed]edfdg\i]p[rVs]vX
DgOdZc[gg]hcj\u\v]
OaW[XbZ[[oje
@\CiDYJ\O[TdWcYYZh^]abf[rf
B\CZD\MbS\VgW[XaYa[c\fe[fkhfkblas[tZva
E\OYVbWqXl[V\]a\jbp[tfu\va
W[[hl]
IYO\VfZ\[k^Ze[m]
PhWd[[
OZP\Zd^Z`tc[eXra
CdH\J[RbSbVdWYYd[X^\_bc\eok]qbt]uYvY
FjG\JnSYU]V[WVZa[]`Ve\ldvZ
HgTc
EcWe[\i]jmmbva
@ZA\B[CYE]F\GYIZK]L[MYN\OYQ\RZTZUcVbWXXZYWZZ[X\Y][_X`Zb]cbeShWirjYk]mcn[oYp[q[r]tTuZvd
Ub[\^]obri
F]VaX\Y]]d^\risg
HbW\sh
B[E\MhVh\aaaeeud
HkZ][\b]eamdu[vX
@\BaC[D]H\J[M[V[Wb[Z_a`cccetpXrbsct[u[vU
A\FiJsKbL\NWO[P\Q[S]T\V]WZXeY[Zb[[_bbScadhfYhamaoYphrdtevX
C[Jc[k_b`\u\v]
MaO]\hebo]pbtX
F]RhW]qc
AgB\E\ObSdV]W[Y[^d
DcGeMgO]ViWZbfm]r]
C[D[EhJfM]ScVcZb^Yfcgij[u]
Oaj\lhv\
C]Ji^d
A\B]DbE]HbJ[KaL[M[NaRXT]V[WdZY\]aebgc]d]g]hhjdlamanepaqdu\
AcEYG[KgNdOYRYS]TZU]VbWdXf[a\d_f`]a\b\d\fcg]h\idj\mco]qXrcsht[ud
AfB\CZDaGeHXKZN[OgPiR[TZUeV\X]YY[Z\[]f^c_[`\aeb\dbecgdlemhndoUpbqV
BhO\RcW[
@fEbFeGbH]J\M\U\WXZm[[c[dct]v]
[]ej
AbC]VXWh
B\CfEeFcH\J\L]MhN]TaZi[Y\b^el[q\rcs]
BZF\G\I]JYPbTaVeWTY][]f]kelbq[resbt[
Wi[]f[
AdB]CZGcLZNeO]R]VeWgl[vZ
OgV\fb
M]Wh[\t]ua
C[OdW\_fe]
HcJbW\[i\]q\tZv\
_k
BZG\N\O[PaUfV\WhXg[c]\^]cae\gYi]jalcmnnaoXr]t\v[
@]B\C\D[GXIbJbK\L\NWOXPWQ\R\TZU\V[WWXZYZZf[\\d][^dapcddfeZf\gbhYiZjVlbmloYpYs\tZ
C[^m
Vj
Ci
AaC]D[E]F\HdO[P]SeW[Zc\\^\_[`ocbg\l\v\
A]B\R[WcYkZ[`Zggua
@\A[B\CRD[GWHeI]J[MZR\SjTaUaVbYY[Z\\]f^X`fcbd[gZnfo\rUsctc
C]ef
I\KhVaY\nb
@dB[CZD[E]FhHjI]KhM\P\T\U\VZWZY[Zc]a^b_\`\a[ebgchgj\l\m[nZo]pfqdret\u]vV
B]DbFdG]J]KbM]O\T\WbYc[b`\cZfeh[o\pdthubvZ
E]FiHkOZVbWZXbb\gbl\s]
A]B\CZVlWda\cge]l\
FYK\M\RmV\Y\Z\[\f]l]mbs\v\
BWCcH\MdNdO[PfQ[S\TfWgYY\f^\`ea]b[ecf]h[mbocpTq[ritY
L\Wk[\\df\l\
B[FgHZUi[]fbgbm[p[
CbF]HdR]W[[iaek]
V[ch
A\BYC\FbG[HbIgJeMcOdS]T[V]WYY]Zf[c^[`jb]cbd\f]qcsc
GgW]^apc
D[L]OaP]W\^\`kcbe[f\j\
BgW]`\c]d\eblY
B\V]vh
CZJcW\^hb]c\uav\
@[A[BYCdD\EYGaH\JZK[MZNbOfPbQeRXS\T[UdWdYcZa[a\c^]_\bZc\edhZjZmbo\pZq]t[u\
M]OaU\VeWZYh^Z_e`]aae\f\p[
@\BZDbGhN\OXVfY]^eaccbv[
d\e]vg
Mj^\_a`eud
BbHgKdWY[ao]
B]KcL[M]NZXb[e\c^a`Yj\kdmXn]ojsc
OWcg
B[GcJ\PcSbUlWYZ][\\al\m\o\vg
KcM]VlW\^Zf\
EaLkOhS\WXj]v\
\g
B]TcUfWYZ\neresiu\
H]Ua[cf]rh
LfW[
IcJnOeRd\[]a
BcEbRgVcW[Ye^\d\ffrh
BdC]DdE]GdI]J]K]NcO[P[WUXf\b^d`\bdeapcq\taue
@bA\JhZ\sbt]ue
@tBdChEcFaGbH\IQJjKaLYNkOUPjQ[R\ShUXVYW[XeYXZV[c\c_ga[cbe]h\ibl]nZo\rcsdt]ulvd
@\DbF[G]IdJ\KdMbN\OdQaR]S\U]VeWVX\Y\ZX[]\[^b_bacc]difdj]obqcsatcvh
@[D\E]KaMcNjWV[gc]e\hakal]mat\vX
MgW[[Z
@aA[G]J\KaMaO[QcW]Xh[\\]^b_be]h[m[q]t[ug
@[B[DgEjK]LbM]PfV\WeYeZc[\\]_[`YddlZt\vZ
E\_rv\
OgV\
L[RhW\[]ke
BdC\D\E\HcKeMfN\OZVVWcX\[Z`lg\jYqeub
AeM]OjWZ]c`\bgjl
AXCbDZEfFfGYHZIbKgL[NaPjQ[R[SbT]UbVcWZXaYeZ[[a\b^[_febh]mancobqZrasbuc
A\BXC[G\JiMbOgT\WZYb[eaZccdae\gchdrcvk
C\E[FaR]VXW[\]_\fbg]jol]v\
@\AcC[DbEfGcHYI[JbKpL]M\NVPiR\S]VZXUY\Zd[Y^[accUdeeYf\gfhbj\m]ogp\qhr\sf
EbH]RiW]bbgik]p\vf
ug
BfCaHdJcOXS]WaY][h^]c]eZgahYm\o[uWvZ
D\WhX]sc
BYJaV\W]ajj\
B\G]H\K\LXMYR\WXY][]\h^[c[e[j\k\l\tgvY
HfKdL\MaWZZ[[g`bed
@YAZC\D]E[GaHbJbL]M[NWP\RYSYT\UdVbWWZ\[c]d^]_b`Yb[cad\eagchbj[kZl[mbogpdqcr[sXtZucv\
B]C[FbL]V\Wgbac[djjbndvY
O\`\cjq\
B[FaHcK[sh
@eBaFbGbM]O\P]T]WYZd[]]b^\bhqc
B]DnF]G\M[O[SeWgZZ[f]]ud
@[WdZba]m\oj
Fc[g
E]df
JiUbY]f]lbv]
CgJ\W[
A[E]JnWdY[^ab[u\
@\A]B\C\H\I\L\NdP\QiR]VfWdYa[c\c]f^\cbd\e]h]lfmfoXt]v\
BaC]^\fhv\
@]B[DcGYHbI\J[L\NXOZP\R\S]T\W\YZZc^Z_\aib[ccdeg]ick]l\naobpWr\s[va
@]A\BcE]G\HcKaNeP\Q]RbVbX]Y\]\aafbgbiYjdmbngpdr[t\ubv[
DZEiFkH\L\M]N\P]QeR\VZW\Y]^]c\dhe\h\lZva
A[BcGdIfJdM\O\P]R[V]WXZZ_\`[camar\v\
ChJaW\
B]G[HcI[ObPjRYVdYlZg\\]a^\_id\edk\o[ras[t\vY
B[L]R]Wm[Z
gh
CdK[PZS\T]UbVYWX]]e]f[m\odrjsita
FgPZSeWiXa^]e\hct]ua
Pa[d_\hjk\
CiG\ee
A[B[GYOXV\Wf]Xciedud
B[FkN[VYWi_\
C\JlW]^U`Zu\vn
@dAbB[CeD]EYGfHXKXLZMZNcOiQ]SZUYW\Z\[X\Z_W`babbWcgfhh\m[p[sct]u[
AaC[EcLbMcP[UaVXW[X]Yh[b_]abf]of
@[B[D]HZL\OYSZTYVb[]`acellm[nhs]
@]BXCbHjIdV[W[XgY\eaf\g]hejamco\retbvZ
BbIcLcO[PbShY\\f_dq[
VcXhs\tb
J\RhW[ui
I\PhY\`[
OgP\WZ\]_gcdq]t]
I[R]YZm]rk
D\O\Vh[b
CbFjHaQcW\XcZd]]^fh\len[q]v\
IiOZW[c\
W\Yk_]
HcJbW\[i\]q\tZv\
F]HdP\ShY]^b`Yk\qb
AaC\G\M][]_b`i
@dG\J]ObP]U\VhWeYbZ]^\_[`Yccl\o]p[
I[KcS[V]Wem]oh
KdW[Z\[heZ
Vi_k
AcCSGZObPYTcV\WrXeYf_dabehl\uZ
BfHeJdM[NjOZWZb]jg
DfH[I[K[LbN\OfPdT\VWXdY\[]]c^]_e`bb\e[mbocsbv]
F\RjW\\[f\
@eB\CXDXEeFkGbH\JdKcL]MkNaOcQ[S\UdVVWaXeZX\[`db\dVebfZg\hdi\kflbmlo[qfr[t\uZ
]hm\
AbH]OeW]X]\]]be[lbmdo[ug
MeWcXd[\^a_hc]fer]s[v[
B[R[Wk
JaWY[ae\tguivZ
CbF]LbM]UcVW][cbeij]mdoZpa
B\HfKbS\V\W[abfZsdtbu\
CbE[G\HbJiK]MdO[P\UbVbZY][d\eagbmcoZq\rb
@\G\H]IhK\OZRcTYV\[\`]cbeef[h]r\ua
C]F\IlO[PZU]W[Y[g\
Wiv]
B\M]O\V\Xbb]e\gbhdm[ui
CbH[IkO\QaR\V\WY[]_[gfqer]tZu\
D]`ke]v\
@[L]NdT\V[WXZ][pe]lZv]
@cGbIaKhNfO[RZT\UdWjY]Z]\g]a_Zh]jfk\l\oards[tZvd
CXE\GaJaK\N\R\ThVbWVX\Y\Z\\Z]]_c`\akj]k\lcm\rfsctdv\
Vgbb
CXJlu\
IpJ]O[R\f\r\
@[BXC\DdEeGaL[NfO]QdU\VXWaXeYdZ[\Y^]_\`[aVbhd[eifhickZlcnYoYqXrkt[
A]B\CdGZIcJeKdL]MfN[Q\S[TZUaVeWcX[Z\^\`cbZehfYg]ibj\kfl[qfsat\vZ
BZXe[mb[fejblbs[
@cBZC\DYGeI\M\NbOZRZVkWYZb[g]hc[dbj[lcp\vc
H\[\ddvi
D\HgNbVeWY[f
B]R]Wgt[
@\A\BYCdFbGXHfJaKcLZMbNaTZU\VWXZ[]\d^[_ba[ecfdjbkelcn]qfrbtcuf
BZLaOmWeecg\
AdG]OiRWV[[i^\cdedt\
C\O\[clYvh
PgV[W\fchev]
@]H\RcSjV\WeYaZ]
BYCdD\FbGbK\L]McNiP[R]S\VbWcXfZY[d\[afb\d]kYles]tYvZ
B]LmO\VeWT[Y
B\K]O\Y]Ze[c`\a]f\hdjak]pdth
@cA]D\EaGiHZJdWYZ\]d_]ceecfdh]p\t\
CgGbVcW\X\Ydecm]ocsb
@]GZY]`lc[j[tb
KiNeVYWZY\Zf]]`[hcp\t\
W]Z]`g
Vj
BZF]H\KcL]OWU\ViW\]]^]c]e[g]lZmgnash
F]RhW]qc
AgB\E\ObSdV]W[Y[^d
NaOYRXVgWi[a_[if
@fEbFeGbH]J\M\O\RfU\WXZm[[c[dct]v]
Yd`jc\ha
AbH]Wb[gv]
NgWZ
L\W]e]hjj[t]
@fBdC[GdHcJgNcWYZ]]b^\`Zb\f\g\h]lYm[nloYp[q]s[u\
B]Z\mfn\rZsj
F\H\L]S]UbVbWYZgbfghhfm]rc
G\OkR[V[W]XeY\\]_jcae[o]u\v]
C]haq]vi
BXE]FZGaH]IYJiK\McN[OcUaW[XgZZ[\\\^g`Yagb[c\f\gdhjkbl]mYodp[qitXu]vX
O[VkWd^\d]f\
@\J\O[WjYYabeff[h]k[ri
AeCZHgIbL]OXQaV\WoZ][e]a`\acb\e[falZmeoYqcsYt]v\
B\IYLjNcOfZ\^\d]k]lep\q]tdv]
egmeta
G]R]Yl[]
Vcsj
@YAYB\C[D\EbG\LVN\PfUeVbWaX[YdZh[e\d`gbZchdbebhhi\jckgl[mbnepXrbudvT
A]CXD]On^[abv\
CqJcM]N]O\WY[]l\
BiF\HXJ]L\M[R\V[WWXaY]Z]\]]j_\b\c]ekgfh\mfn]oZpYqbr[s]tYu]vd
AeR\Zg[]j\pc
AbC[D]EiF\HbJ[K[N\OYRcS]UcV\WXZc]\`\aef\g]hjk]l\mbo\pbsYt[uZv]
A\B]EZHeInJ]N\O[QbW[Zb[]^]`\a]bbeYg]hclhofp]vb
FjM][e\]
@bAdC]E\JdN\R]ScT[VbWdX]YbZa\V]\`fa[ced]eXfYgbjZkclSncqcrcsct[ua
AcCaHYJ\NgOZPbSkVcWcYc[b\\_dacd]e[fbhgjcl[mepasbtdue
GbHbKbLfVcWe`bb\c]d]eal\s\tb
C\GcWgfdhbk]s[
@]G[LZM]OcVdW[Z][j\eh\kbmeoXpitcuXv\
A]G[M\O]PcSlWUY]^\_g`Ya\cfd\hbigjct[
Q\[\ebl\vh
@\CcEbGcI[O\P]S\TeV[W\X\YYZb[Z\j]becfXhfkYldqdrbubvc
C]H\S\T]Ubf]mdpZrg
W\Z\c]eo
CaFcGbHdI[JaL\N\O\P]R[ScU[VYX]YXZ][]]c^[`\cae]g\k[l\p]qjrkvY
AbBbEcFgM\OZR\UaVdX]YbZ]\a^c_Zebjblbq\rcsbtcudvc
F]J\NbT]VbWeY[Zb\ggllbpd
\h
D]G\djv]
B]F]H\J\KgM\PYR]SfWaZb[\]a_f`[badbk\lapZ
C]DjEiG\IcR]
DcEiF[NXl\ve
B]L[NZR\WbYbajcdmbrhvZ
M]OaU\VeWZYg^Z_e`]aaecf\pY
mh
KbThUgkcm\r]ub
AdCnN[O]V[Yg^Ycc
A]CXL\M\NaObQbTcWZY\Z\\Z]b^g_[`\cff]h\j\lhqYs[t[v\
B]W\jm
L[P]R[TkUdVWWXYbb\cUd\ecgbjalembnfoev[
`ifg
DbHcLjV\da
AYBXC]FcH\JZKbLZMcN[RcScTXUYV\WYXhZ[[[\d]i_e`ac\dgf[g[l\nbqXt]unvd
FgHdJ\QcS\T\VeW\Yaahcbl\r\v]
CYV]W\Ze\]eml]v\
[Yej
@ZAdBYCdDYF[G[HbK\L\M\OeP\QeS[TZUbY[[Z]Z^d_badbfdbf[gbkbl[mWoZrZv]
C]DbJ]LcR\TnVcWnZ\[Y^]cblZ
A]LXO[V]WV[pk]l[vf
B]D[GbJ]KcV[WnYeZaf\gcl\t[vc
U][[e]ifofvg
@dA[BWCXD\EkFgGdKeLTNaPfQbR]S]TcUhWeY\Zd[X\b^b_]`WaYbhcXdbhhifmUn\o\pUq]rYsbt[uevg
@]AVB[HgI]JfKfMbNZTYWdXeYmZc[f]c^Z`ga[effXhaj\lZndq\sUtYv[
@eGZMhW\e[henbua
H\L\UaZ[[ja\ekpbrctZv[
L[UdVbWhk\t]v\
B[D\EdFhH\IaKdO]TmVgWWY]ZZ]b^[abbac]ffh]jgm]o]p]s\
ObUaV\_c`]mhoX
@[AdBbC\F\I\J]K]LaNePiR[TeU\VcWdX]YVZ[[\]b^W_[`kadb[d[g]j]kZlgmYr]t]vY
@]K]Rj_b
@\AdC[HXI]KcM\PeTdWfY]Ze[]]b^g`\beccdYe\gdn]p\qcs[v[
@lA]BdFcHdI[KeLcNbPZSaVYXZY[[V\f][^b_ZaUbdfeg]j\lbm[obpdqYrZsbtcuh
@ZAcBXF]G]HcJ\M\NbOZQgR]S]T[UeV]Z\[b\Z^k_c`dacbgddfdh\kalWmZo\pYrdth
HaM]NaW]bhe\tcuav]
AbDaFfG\MbO\VhWY]b_eaecceYhckem]qgto
CiK]WZX\Yg]bqfr[
LaOm`clb
B]WYgim\
@fA[D\EbFfG[HZIbJcLVMeTaVbZ\\b_eadbdd[ibjdkZlYmdp\qesdt[udv[
A\VcZj^al\
AcBaCaDZEcFaGZH]JbL\MZNgPbQ[TaUfVcX\Yb[b^Yabcdd\g]hhk\lcm[nhpWq[r]ufvZ
@aAYBXC\DZFcGYHYI[JbKYLUM[NZO\PZQYS\TgUZV\XeY[Z\\a]Z^\fYhbjemkngohpgqXrVs\uY
EcK\M\O\[]^g`dc\gblXrcsftdve
@eBXFbG[HVIcJ\L\ObQ\R\SXTZUSVaWb[[`Zf]ibl]menbocpcqhrbsdtcu]v\
C\F]O\V]Wl\]d[
A]F\UfZd[[^\_dmfo\p\
A\CdF[GXH[JaLZMZN\P[TbXcZ[\b^XabbWcfdaecfahckYl[m[oZp]qYtfvY
@bC[DcL]MaN]OaPfSgT[VdX]Zc\]^[_[bfeaf]gcl]maohp\u\vb
A]B[CdJ]X]\dcZf\hetj
@\AdB]D[F\G]H[IaJgK]MUP[Q\R]S[UWV\WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q]rYsVt\utvY
AaC]D[E]F\HdO[P]SeW[Zc\\^\_[`ocbg\l\v\
NeRaW\be
B[O\R]T\U\WdZl[\`cd]emlZm\v\
@cAXBbD]FeGTIbL]NeP\R\SZTXVbXc[\]b^]_e`ebYcce]hcj[n[o]qarcsbvi
B\HZI]JfK\O]TbZb^bell\o\pgq]s]t[v\
AeDaE[GdH[IYJcMbO\RbT\U\V[Yb[a_Yb\edfZgah]pdrbucv\
A]B\WiZ\ua
GeOaVfYleb
B[DdGfHYUiW[Ye^XdZgchrl\pd
AfC]W]YnZb[\_\vZ
C]H\IcO[cbebf]h]oap[rhu]vb
@]BeDdGaObRYWTYi[]\d`be\hdubve
CcD[FgHdIcQcReS\TZW[XcYZpc
@[AaBbEcHaIZL[QdR\TeVbYc\d]f`[b[dbfXgZhcnaqdrbtauc
R\V\\hffhal\n]sbtg
E][Zvj
B[IeWls\tW
IcL\WXYc[e^dcdeZrfthvd
@mEcFVGYHXI[J\KhMXP[RfTZU[W[X[Y[Zb[Y\a]j^\_]a]bfdeeXgeidlan]o\pYsXtXvU
H[Ug
@ZA[BcDbE\FZGbHbIbJnK\MgNaPiQ[R[TZUWVZWZXaYbZd[Y\c^g_g`]adb[c]dZe\fggZh[i[lcpcqcris\tcuZvV
FdH[Wil]me
@]HkK\M\Ul[\^\mYv[
B\FlH\IcJYW[X]`eeofbh\kkv]
M]O]WY[w\\e]kYv]
IbJ[OXW\[Y^]c]f]revo
Vr
OcVgWY
@cAYCZFiG]HfJ]KhP]T[U\X[[[\b]]^Z_dc\f]hcjck\lZmao]pcqcsbtg
@XCcD]E[FhG[HlI[JgK[L\MbN\OcTYUYWYXbZa]V^[acbZcbeah[k]m[nXoZp]qXr\s\t\u\
JXW\Zoe]hav]
D\Md[fvZ
@[KjM\W[
BYG[O\Q]Uacpr]
FXHbIeOYP]Q]VWW[[aakc]u\
@aGgN\WY
CfFbGaHeIdOdTZVaWWXcZc]\`Xabcfh\l]n[ve
Z[[\_gcZe]jcpl
DiEgMZ
@bBiC\KeLdMfNcVbZ[[b^[_]m\phq\tb
B[C\DcOhV\_je\len[qdu\
@[A\B\C]E\G]HfJeMYNbO[RaTeU\V[WZX][\]gcae]f]g]j[lZmWnhoYr\sZt\ucv[
@bB\G\H\JbMlO[RaVbW\[\]]`]b]cbdcgajckdl\mfndsctauev\
N]Y\mfobri
H\K]W[of
D]lctivd
HhJ[OiPY^]_fcd
H]^Zgiu\
H]^Zgiu\
BXG]LiMYPfVcWZhd
@\AfB\C]GcHcIgNcOUR\S\TdVdWRXdY\Zg[b^da[b\cedbecfjgch]nbq\rXt\u]vg
Ph
AbB]D\H\JaL\O\UbYa\[d\e]mevi
Y]h\m\rj
Cje[h\qb
A\BcDaJ[ObS\]c^f`bealcncodrbt\
@YBUE[G\HmI]JfKiOYUbWeX\Y\Z\[\]Z^X_b`ib\e[jdlWmXnfoZp]s]vb
AgC\G\J]L\PaS\TiWdZg[e^e_ghalZp\tbv[
BcCdL[O[R[S]X\\h_\eahXoYtk
Sd\]eVhi
IoOWR\W\X]
BlV[WY[a
AcN[OcRiS\VcWbX]_ba\c]d[ecflhajglbrYsbvc
@hA[BcCZFXGfHYIYJYK]M\OaPYS\T[U\WYZX\\_ZaZbWcfdbg]hblWobp]rcs\tZvW
AYB[DSEfFfGYH\J\M]OZR]TbUZX[Z\]b^i_d`[cae]ljo]qdt]vX
@bB[DcEdIaMcPaQZSbUbWYY\\\]c^\_a`Zbcc[fhgdjdk[l\m]n[p\qbr]tXvg
I\KhY\fbnb
H\IbU\V]edgh
@ZBZC[E\F[HdLmOYUVV\W[X[Y\Z[\e]k^W`\b]edf]g\hfj]o[pdretW
RlWZ
@aB]FbGbHcIaJbTUU[XcZ\[\]a^]bdeagbhekbpaqbteubvV
LbTg[debrc
AcC[EaGdH[IaJbK]PZV\WaX[YcZc\c]a^b_[`[bfefg\hbidjck[l[m\o\q\s[tiue
phs]
AbGYO\PYYg^\a[d]r\
@eB[CXFhKbP\V\WYX\Zd[a]c^\`Xa\bbeffahdiej[mXnYpdqbv\
@ZCbD\FbHjJaKcM[S]T[U[V]Xb[[^f`cb[dbe\f\gahbo\paqevY
F\qZrh
HcJ]KeM\N]W[^]h[qbsj
B]DbFdG]J]KbM]O\T\W\Yc`\bacZfeh[o\pdthubv]
FiHkOZVdW[Xb[[b\s]
Yn[]eZj\
B\VcWZcg
B\E]Wafdg]hdjel]scvj
B\F\W[[hlXsa
L[MjW]
BcGbH]LgW\
KdLdW\[gn\
KdW][gn\
AgGgIYO[PkR[W]b\
L]R\W[Ykv]
ChL]OcSYVhZd[bchr\
AgB\CaFcHcKlMcR\S\U]W[c\mgn]obs\
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
C[GdO[VXWZck
GdOUWmcX
OgR]X]`cca
G[J\T]cnd[
GWOeSYcil\
GeO\cU
K\Z[gk
U\V\gnm\u[
B[C[F]HYJVM]T\U]WZZY^Z_\`\e\gph]j]m]n\o]pZq\
Wg
@[A[BWC\E[FXGSHhIWKhL]M[OcPjR[SpT[UmVgW[XYYT[U\d]h`bacccg\hbmpn\oXpYqgrWtYubvU
BcCZKcN[OXPYWlX][Y]]dhfdgbmTodqfv\
K\OhPeVZW\`\cZl\mbqbu]
SgT\rY
J]N\W\ai
F]H[K[U[]bheminZo]
H[KX]dgXhcmlnaoQqYuf
O]Ui
B]HYKUU\g]monfoYuc
GXKeUeWWcro\
KaOVPgUjV[W\]dmZoeq\s\
PfSW
NbSiTca\d[
G]IbPjR\lhrZ
BWD\F[KaLZOlPgQ\RZSfUYV\WZZY^V_\`aacb]cdeXf\gYjckYlYmZokp\qar\sYu[vX
@[C\GdH\J[KfLaMeO[PXS]VfWnY]ZT[Z^\cbd\fZj[lfoep]qhriuZvZ
CdG[K]OVPZSYWg`XoR
@iJ\KgOaPc[]`bfbs]
B[M]OiPZXa[b\acd
O\P]Whc]f]jm
om
KWUZgZn[ovq]u[
IZOgc[
L\N]OnPYVWW[[[cbdjjdqct]v\
CdO[Tf[Znb
I\JgKiOhP\T\W\oY
HkIaJ]PZQ]Yca\cXocvd
GcO[Wc[ecll[
@]MePc[]`k
G\O\VWa\cko[
GbPdW\`ccbl]
`\ceo\
B]OUP\WicY
OVWZcgvd
O]PfS\WT[]
O[PnW[
Iko\q]
OiVXW\
KeOdWX[gc\o\
J]OeU]VjW[Y]cfmYvZ
KbSjb\j]kcna
Snj]kWn\
A\B]CkGeHZIXJ[OgPgVXWeXdZg`\a]cceclZu\v\
B]CUGdJXO]PZW[XdZje\lZv]
Cne]
JeOZZom]
@]AdGXHkJdKfM\OaScVgXRY]Z\]]^]aad\e[lbmjqct]
GXHZJaM]ObQ\SeV\WsXRZ]abd\m[n\qd
JeKiolq\
KgOYqe
AfB[C\E\G]NgVcWZcil]
]pc\eW
]pc\eW
AhSg[\`bb\sa
AnCY^\`Z
C[H[MdPcZ\]Z`qv]
@k^Wc]ncq]
@cAZBNC\DSEeFdGOHPIaKdL\MaNeObPcQVRbSaTXUUVaWRXeYdZZ[Y]c^g_b`eabbdebgbhbkUlZmcndodpeqbrdsetcubvT
@cAZBNC\DSEeFdGOHPIaKdL\MaNeObPcQVRbSaTXUUVaWRXeYdZZ[Y]c^g_b`eabbdebgbhbkUlZmcndodpeqbrdsetcubvT
Hj[bflsh
BgIbOiP]R]ScW\cUl\vg
KbNVPdT]UKV\\d]Y`Zljmkndo[p\qX
@]BeC\HjIjJ]MdNYPaScVhWh[f]\cZjfl\m\o\r\v\
C\H[OZZo
AeBcKhV[lc
MwRWus
A\DeR]WWvn
DlEXG\V]W\`]
BZL\NaWi[fccvY
CcJVfbob
HbYl\]dh
BWOQXeYd_Zb\ci
C[VpX[c\ef
@oB[CYD]EdF[GcHYJdKZL]NcOSP\SfUbZc^U_b`ea\cedXe]lcn\p]
LiWSc\
JcLkQZWV`Xb[cZdY
\itY
AaBfC[D]F\KeLdM]NYOWQ]SbTqUhV[Y[]Z^\_]cfd\eTg\h[l\mYnZofq\rcshvX
C\M][Yb\jXlj
AhN\Q\WhY][]^\c\kZqVu\vi
@eARBXCaDXEkFlG\HVJfL\MfNlOeS]VWYZZZ[V\N]b^l`baccbeef[gXjckYlZncoepiqfsdtcvX
FZHhU]W]m[q[r]
JjOYom
@dAiBgCbOcS]`[a[ed
R\Wh[]
HbJ\L[Sb[]cmdgljudvf
@[BbWg
@jA[BXC\D[H\KfMaNfOiPhRaT[WUX\Yi[\\h^rc[eXf\jeo[rds\v[
LiWY\Y
B\LiUZWX\Ve]hg
T\XbYoZ\^fjdl\vZ
LVWrvZ
CcDYUiW\Zn[\`\d\mZo]
T\WfnZoa
GgI]JUO\W[]\
BPCcD]EhFjGVH\IgKcL\NaOjQYSYT\UZVnWVXfY[ZT\Y]a^n_a`[d[ejf]hgi]jbkZlUmbohqerdsdtiubvY
@]BcC\DhE[L\M]N\P]QhTcWi[Za\cdd\f\hZj]k[n[pcsbvX
LYO]PgR\Wh[\\ibecfld
@[C]NfVbY\^oach]lhn[pauc
GiJ[cd
@]tg
B[FXHsQZZedc
BlGfQZWYcfdYl]u]
C\DfEZHZLcQdUmWUZW^ZaMbWdblkmhn]oZq]udv[
BbG\LfMYWY^]dehh
@]B\ClG[H[J\NdOXTfUeWcXZYiZX][^U`ccWeVh\mUoZq]r\slu\
ClZ]\\]]`We\
G]^clg
M[N[V]W[X[[ga\lj
B[WX[Pls
L]N]Wo[X
FaL\M]QmWW[[^babcpeciYratau[
^Zb]dfv\
B[C\Wh[\kf
BTR]S[V[Wr[[
C\GoOkS[V[WjY[_ec\s[
O\Xj\\`Y
Dfv[
L\Xjl\
B]E]LdMgOiPfWb[V^[ealepduevZ
Ugpc
CgJ\
LdVOWltW
VoW[fas\
J\TXfjr[
BhGfHdTc\Xfdljnb
LtR\\]egkYrat[
AbJiS[VZWnf\v\
lh
DjG[N\OZ[[
B]C\DbVT`\aZdn
N\Wg[cb]d\l[
@cBmGeI\J[K]M]NnP\R]V]WfX]YX[Z_Zb\c[d\gcjfn\obtdvc
Vmahc]d\ec
B]DjEYG]Wf\fehlS
[glY
@ZAXBfCbDTEfFbGRHeJbKlM]NeOhPdQQR\T[VfW[XeYb\V][^j`bbfcYddfahjkXlmmbo]pfqbrdtduove
AZCYDiEYG\HlQdS\VlWjYZcadUvt
EldTj[
C\D\E\ToVfa]
@aKgW]X[Z\[]
VlWiXc^Yadu]
BmCeFWG\H[ISJlK\M\OdPiQ\RgSbTbWkXbZk\f^\cXe\fai]l[mgnSqYrYsnu\
BaDbF]H\NdOeQ\TjUVZ]cXfbldn[ogpZqZseub
BkD\GcQdWZg]
CcD\Ya][aYh\rg
CdDiFUHgIZOeQNVjWZXjccs]
CXDYHUIUJ\OGPZYf^\`Ucpdil]q]rW
@iA]O[^d`baccY
M\U[WXZl[\\[eYg\k\pZv\
AhB[CcYU^Xqm
@]AZCYOfT\Y[^gcZle
WY[j
CgT[]b
D\V\Wgagd]
GsL[N]O]Wf[[_Z
DfG\N[Wd^]l[vk
B\CXF]HcJdO\R[UYVeWbZ\[[]aa]hXmgo[p\q\s]uWv\
LZW[[p`XaYbkdclZvb
B[Gl^V
@MA[GaH[OUP\Q]VcWmX\Zf^i_\a\eef\hck\l[qg
@XB\GoW[^ecYk[
Ch\]
IWWf
BfW]_gp]
BbD\FTG[J]QWq\
BZFXHkQZW\
AZBcEcFhG\HWJcKcL]MeN\OgPeRaSbVgW\XW[\\c]\^b_dcVg[jdlemcp]qdrasYt\ufvZ
BdC\GeI]O]Wfofr\vg
O[ViY[
CnPUrn
J\R[[Z\kk\oc
DcGiOQTcZbsYvh
JcRRd\map]u\
mh
Wifbl]
FWHaI]N]QaTeU[Wo[\f]l\m\o]p]qbu\
A[KqLXNWWcnU
A]GrH[OZUa`\cl
DbJJvk
@\B]D]GhW\
DeG[HcV\_]hVvi
VlXca]cW
AbObPgZ]cZ
AfB[CYDUEmGTHTLYN\OeP[TfVWXYY[]Z^s_ea\cYg\hPjikWlWo]qhr]sctcuZvR
HaKighh\n[ob
AZJ\Ym\]`Y
Dir\
Dh
@eA\BYCZDdEiFhGiHZIcKdLWNiOfR\S\TbUZVkW]XfYfZQ\R]]^c_]`ibaccebfdgXhmibjhkPmhnjobpgqhrZsbtiub
@pA[B\CbDZEgFgGVHYJdKhL[MYNhOhPcQZR\TWVdWYXiYdZR]a^g_e`ia\cRejhoi]jkk\lXmnnhpbrfsftku[vU
G\Tndb
W\lp
_j
AYG\LYM][f^[kkv\
WKlm
A[Oa`gc]
D[G\PbS\Wdc\l[ph
AcE[G]V[WU[aabli
rg
FTHrQVU[m[o[
R]WZblva
L[Wk
B]C[DrG\N][\^[l[m[vT
@\Cc[\u[vg
H\KYZk]\p\
hWvi
BZJaZjdZ
FbKcPYWcZe[i
JeLdSaWV[cf]u]
@]BmGeJaK[LVQ]WZY[gdh]ud
bj
GgWY
Di
HbJlTbZ[]\
BgF\HdK]NdRZW]c\m]nkp[qVuW
@cB\JbMjWb[]\]cXeZhdj[k[mbul
BjJVWTu]v\
B]H\QlW]
WV[j
F[HiW][\d]
H\WZejve
BcZ\gjoc
@YDdGjdTl\v[
VdW][\ahsc
BkJ[K\LZNbOWQcRaVeWOXYZ\[k\]]]_iaZcneZfggdhek]nWp[q[udvX
DgHeI]QeT\WWb]dke\h\q\vS
ChTfVYbc
K]R\X]Zdpi
C]D[U[Wjdemb
KdSZW\[]]\c\m]nfoh
B\LeeefZl\vb
A]BaG\K[LoMXUdV\WV[[c\dgk\lZodqjr\v[
UZneonp]
BiD]G]H\KdORPj[]scu\
C[DmGcM\N\R]V]ZY[d\c^U_dacb[c[dce[lVvd
WW[\lgvc
J\R\SiUaWXYb\\fdrf
@]B[GeH\JXKbMcN\O]R\T\VZXYYe[a\j_bbgc\diebjbkblgq\s]tcu[vd
@XA\BeCZDTFdGdHYI\JXMZOXP\QkS[U\WZY\\]^[`WaXbbcmeWg]h\j[kclKq[
BRLjW][b
@YVcWZZZ[h_cd]e\h]ll
E]U]^fvj
@YBgFiG[J[LhM]NZQYR\WIb\dge[kal[ncr]t]u[v]
VgW\ab
AcB\CeDZF]GQJeKXLbNgOgPdQ\R]SdUVVjWcX]Yl[c\b]b^g_]ahbZcZdjffh\l\m[nXo\qjsctbu[
BbWV
Wm^]b\l[va
EeJb^]`kjbv\
HcQ[TeZc[gd[k\vd
Wi
DhW\
M\WY[\\keb
G\HhW\ZWh]lks]ta
BfD]K[LnW[d\hbk\lZuZv\
W[[Xvg
ANB]CTDZEeGYI\JcL]O\TSVpW[XXY]ZY[\]]^}a[c\d]ejg[h]lWm]nbqer[v\
AdBWC[F]GTHYKdM[OgRaU\VcWZZ[[Y\d]]^n_Xb[c\dbebg\jekbljncpcqctluZvY
W[ldvh
O\QeR\UfVWWk[bs[
G]Wm[c]Zv\
LcWQZ]\\]]
CZG[MkZ\[X\]kVl[nc
@[B\D[LTM\O]V]WrY][Vb\dceaphu[
B]LjWV\]
LfWU
Whfe
@\GkH[W]ZT^h`[
C[DeL[OcPYQeWV[\\W]\hVj\lpvb
A\BhObWW[]ehhcqdr\v[
WhXZc\
@dAcBWCbD[E]FcG\HULcNcOePdQVR[STTcViWdXN\d]c^c_f`eaYbcfZgeh\kclYmhnWq\rYsctkvZ
OiechVp\q]to
WZ[h\btT
B\L]NX[jl]
AkTe^Zfdr]
@TAdBiCcEKFWGeHdIhJZKWMfN]ObQeR[SdTeViWiX[Y[[g]Y_[`caYbgc]d\eafbg[jYl\mcocpfqZs[tY
YXoku]
CcGZMbRfW][e\c]Z
B\FgR]YacbefuevS
@qA\BjCVDVEhFcGZH[IeJcKZL[MZNfOMPZRXS[TYUXVRWiXZY[Z[[i\Z]]^M_[`jdZeYg\lQsYt]u\vT
B[DLEYHqMXO]QabZdlg]qZ
AZB\CSD[EiFiGWHVJcKkL[N\OZPcR[SZTjUcVXW[YZ[e\]]\^Zcdhbj]manbpsq\rbufvX
@gBpH]M]QUX]Y]_\cjeTqeub
Ug
Jh
AmWZ
e]pitb
B[H[IcOjVeX]YcZYc[e\fepb
@eAOBUC\DQEmFgGJHJIbJdKgMeNeOiPaQUSiTSUQVjWWXbYeZW[M\b^n_b`fabb[c\dbeffYgehgiZjek[lPmcngpaqlrhsbtkukvT
AhBhCPDUEVFaGUHcIeJfKRLaP\QYR[TeUcWjXYYXZo[f\Z]b^c_U`gafcUd[fmgbhVi\j]lZndoap\qbuY
G[O[VeZZcj
Rjf[
CeT\feqZsj
B]DfQkV\WXZZ[Z`Ya\dchZs[
JkZ\d[
B]L[S[Wk[\^edXfng]k\ldm]r\va
DkY\v[
AVBhCYFWHbNaOiP[T]UjV\Z][g]]_]`gaebdcYefgXl\qnrgshuh
B]EXL]N[PeW\cn
B\DqEWK\O[QfVdWVYZZ]cWliq\sWuTvO
B]HcJ]TjU\VaWm^TdZl[
@VBcCMEXFTHfJYM]QkS[T\V\YbZR^ecNddfZh\k]llp\qds[tb
BdC]DiF\GpI[JYQaV]WiZ[[\cfdGvm
@]A\C[FcGmP[Q[dY
H\K\S]W[Zh[ig[j[l\nfs\
CfJfN\R]
J\LZM]T\X]YZZne[hYnZ
B]W\[[beh[qhre
HdPbWWZb]dlgnfvc
W\\f
CbGgJ[W]e[
K]LfNV[Z`[cbnYomv\
BZKXWm`Zh]l[v\
@\BdD]GfK[L\UbV\WXZh]ZcaeUf\l[m\o]qe
BjDbLkU]V[W\kdlZmav\
D\G\LhWPkcv[
BeLeWX
CbTjW]]]adhYuh
B]D[GoMXNYOeQcVf[b_ecdd[hdlev]
G\OZRdW][i^W`ckg
JacYrh
@[A[B\C[D\EjFmGYHWKiNdObPhRZS\V]W[XbYi\f_eabcYdfedfkj]o]p]q[rbteubvY
AbB]L\P\R]VZWbY\d\lfvV
BXCdHfJcLhSgUdWoZZ[Y]ca]bSccdbebf\sb
MiO\W\Za
AVIlYa[b^ddge[latauevY
LYWUkm
V[Zie\
JcOcPbQ\SaU[WZYa`\cZebmZnavf
CbHYO]RWTgV]Wd]\menboeq]shu\v\
NVRfW[jilc
BeKhl\n[s]v[
KinW
WXf]lgv\
@eCfG]I]J\O[V[WiYd`]aZlcs[tdvc
AgCXPb^cl\vh
A]HbKhc[j]v]
@]G\W\Yira
BiORV]^bvh
LhWSd]lZ
BkWY
LXWil\
BaC[LYSeTdUdWk[]\WfZgaman]tZva
@fA[BcCYDcE\F[G\H[N]PiQ[T\UeV\W\Xj[\\]]c_\cYe[fdj\oWpfshuovW
@VAcB]CcD[EWFZGRHYIgKaLgMcNcS[TeUgV]WiXcZc[d\]]b^[_a`ha\cVedf\gZh[jYlVmandodpYrjsctZubvd
@aEgL\NbSeVfXcY[Z[_Z`bcffZhdsevm
BhHbQ]W][Zb]e\tf
BfQaVdWkXdZZ]]^b_[chfah\nVqbs]tZu]
BhHWTfVecfecsW
A\B\L\WXced\
CcE[FbGZHhMlN[PYQVRcS\TaWYXfYZZZ^U_l`Zcde[fYk\ldoapcs[uS
DeEVHfJ\MoO[P[QeTfUVW[[d]gcaeZj[k\lZmbtbvd
CXF\J\LYMlTjUaV]WUXb[[c]dcm[ogq[tc
C]PVWs^gcYhfljmavZ
BhG[LZZ\[V\\kdt]
BmC[D\EIGfHeJVK[LWMNObP]QkR[TcVeXYYfZd[b\g^Y`ib]cVeYg\jckXlamVpdr\tYu[vY
CYOcV[Wh[c\\^gc\ecj\ubv\
JeUWWbZbrat\uh
HbJfL[QbWYc\d]h[l\vm
@\AaBiCVDbHeLYMjNdOQQ[TcVYWgZW[b\h`fbTd\e[fejakYljmeo\pbq\rcs\tYuY
@[A]CXD]E\FZGfH\KZOZQeT]UbWlY[Z]\]]\^e_f`aa[eYg\hYiZj\lZpcvZ
B\FgW]Zd^]a\
CcDZGjLZMYPYWc[\]]bUlfo[v]
BZC\JfKfQ[WpXVZ]\d_[`\ebgjh[mYogp[uc
BkHdKfUag\mZnjo[p[
B]ReW[
BiPYVXWccdgVlen]vY
Wi
BdOUcg
AaQjUeWbe[k]rYs\uavf
AZBdGaHXKcMYOcPmQhS[T]UZVUWcXZYhZ[\X_[`\aYcpdgf\g]j[lapmrVtfulvg
@sAYBYEQFjI\L\NdP]V]Wf[X^X_V`iaabbcbhbl[
@fA\BXFSHlJ\KjLYO[PYQeS]U[WiYZ[Y]d^b_b`nbfc]dihllhmXoXqWresbt\v[
BXFnHVI\J]L[OVPiRYS]TiUgVYYb[\^]`caZcfgWmUnVoYrgsdv[
A[CcVeWbZ]bZdl
AeCdDbGeH]K[N]ORT\VkWoX\Y\cVdWfgo]sg
FbHbIaJeNbP[QcS]WlX\Yd]]cXe[l\uhvY
AbB[H]OiTfVdWiX[Ye_Yhbmar\sc
A]Wf[bb\vk
B]U[Wm\\^hb]l[vf
@\N[V[WcZj^e`deYpU
AaG\NeYX^\abc[efud
E]W[vi
[Yli
NXW[lc
@XAQCWDXGdIKJ\MZOPW\XYYXZe[Z^]_[`ZaZcldZf[jYlXrUtXu\
D]M]NeP]S]Vgcbdcfft[ub
AfGXJgM\NeP]]\^j_]a\dcfgidpbtX
O\WiYYv\
FbHgUZW]XbY]ZZ]abbdZg]lfo\p[
KZZh
ClH[M\Xg]Ua\
WiZ[[]b[
BkW[_bp]
DVF\GgM\P]X[[]_Y`\a]ckdZi]
DZGjNZ^[accdiY
J\OYVl
B]W]c\enk\ta
_Xa\cm
B]DjEYGdW[bbd\l[v[
CZDWGjJe
Wiv]
e\uh
A]BbDXGaH[K]L]QkSVVeWfXbYeZ[\s]]^\_k`WaVbjcldifXh\k\lZsUv\
U[Y]Zo
L\NXW[[i\bbbk\l\
N\W[[kl\
DfEZG\W[ZV[c_[d\vf
Bl
@eW\qj
@cBaH]Q\Wh[\a\beh[j\l\qe
BiRYWY
GcKbV]WjcWd\lXrd
\featW
JZW\ul
B]C]bf
A[H[R]_kcX
C[WgZ[
HhW\
R\VhW]
D]N]de
D]Gij\
L[M\NZOiV[Z][[blc\lgm\ndo[qg
DbVhWZcbh\q\vg
CZJbOrV]ZW`[ecl]
CTaehd
B]O\Wa[S`Qbdt]
F[HlQ[
C]Tk
H[Slc[
B\W\bhdY
QkhT
C[D]EUObacm\vg
G\dgv]
DcEYvg
BdL[cgl[
GhVeWc\[`\
Weaa
G[H[T]WWcfdk
GfMaT[bkl\
Bp]\^Wc[mYpZ
BZCfJhNfO[QmSWVZ[[]h`fa\j\rZsXtZ
G\Yi
@fBaElFgOVRZWVZ\[[^\bjc\j\thva
B\C[HVJsOWWXZmc]e\f]n]vP
A[DgHfQbU\
D[Hjve
B]PeS[VYWdj]lemcsZve
]Vmd
HdJfX\][gamiuY
A[B[LTWc[]`[b\hUkl
BdH\L[OdVXWYgdn]ul
@ZA]CbDVGlHYO\SXVbYZZZ\b^Z`Ya[bhche[f\jdpave
AhHiJ]WiY]Z]]Z^\`\gd
Oi[Wkj
GtJ]S]YZdZf[
@eFdH\JfKbNdS]UcXpZZ_[ced\e\fZlZpgsZ
@XBdGZH[OhP]Xc]d_]ci
BYDdM\R\WocYd[fgla
@QBgCfFaG\HJIcJbKcOYV[WVXnZ[\Y`facche]m]nZoZpjr[sft\v[
@\B]HZIcKdU]W[Z]^[_]bjc]e]gbh\jbpbqi
A\B\DbLZWWk[vq
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
CbHcL\P]R\SgWgY]Zd_ceXr\vd
AbCpD\RTV[[\\c`[edfZlht\
A\CiTaUfWh\V]\g]hdlav\
D\FYHcOXWhZe[\_de]gcj[lc
Wl\]m[nbpY
BUNYcblf
B]K\L[RWWo[cs\
HWK[Wg
F]Hcc[eisW
PcSYT]WScdfZ
BgW[
D]FaGXM[WbZ[b]dmnioU
B\C\DZT]W\hWlkv]
Ml]]^\
EgJfNbW\Y\[[^gc]dchclk
A]CZDXESG\N[WW[f`\bXdUe[vo
HgWZ
Chm]
MfZU[Z
Bh[Ylc
GgW]
BZH]OlP[
@[B\DZEjFgG]HYJ[T]WZacdZegj\vY
BfO\W]X]]ae[o[ugvc
HgQ\T]ad
BlL[W[k\v[
C\DYJpWeaW
@[E]HgIQJZOUPVQ[SYWdYZ^Z_]`YaUbfc{dje\hgkXlVrXs[uXvf
Nf[X
L[MgR[Wf[]b[kblZt\
Wl\Z
R]]g^[o]
A]OcWVXdY]_\u]
W\vn
@]A\B[CYFeGZIfJZMfNlObWfZ\[Y^c`chbibk]lZnXpeqitmv\
BiV\
DgG\W[
L\NfU]WbZl[]eZh]j\
BeDYGSO[WZZ\[[^d_de]knl\t]vY
@[AiBiCLDcF\GcHbIbJYKYL\McNYOeQRR\S\TUWcX\YZ[g]U^b_Za]bUdfeUfGg]h]ickam[nRo\p[qVrVsRu[vd
Bf
@jGhI\J\ScV[Wj^\cRlWmZ
@VBVCiD\EeFXG]JcK\LXMYN[OcSgT\UcV[WjYVZp[]\a^\_X`hcZd]ebf\h[lZmangqZr]sitZuZvZ
HdR[S]Wf[bhc
AoBUCaF]G[HXI\JeLYN[OhPbQ[UeViWc[\^c`]aicVd\ebh\l[oWsjtZ
CoJbObS[TWV[Wec]e\o[saua
BdD\GgL[O]V\Za[f^]agcilWnboav\
DdJkP[[Zl]v\
AhBbDVE\G[HdI]JaLaMgN[O\TeUgVaWeYZZf[g\e]\_]`dc\eZfghUk\lWo\p[r[tYuevc
BeHeWieZm\o[
H]J]OWclu\
AhDZOdQ\c[da
A]EfNgVcY]
E\M~N\S]V\W[[Z]]lWuY
R]Uhmho[
@bAVBbDXEYFfGkHSLfN[OYP]Q\VVWdXXY\Z]\f_dbVcpdUe\f[hipbrWs[tdva
I[LZV]Wh
B]LUWWX]Y\[]lm
B]W[lh
BjD\E[L\MeN[OfPdRZS]TcUcWX[[\\`]deeZl]oisZu\vh
HcM]WZ[ga]db
D]LdWbc\ni
D]G]JlZ\^X_d`e
CjGeYZ\g
RSWd
BiHWWV
BYWpZU^\`]l[m]
divW
Wi
B]C]F[H]KcNZS[U[V]WdZd[Y]]`ec[f[lsn[o\q\r\
@jHZ]\bccZeVph
CdJfK\U[XeZd]]^hd]ecgZp\se
@WGbNfW[Zh
Hf[[ce
B\GaHeN\T\W\[glc
DXdhla
df
B\DbWd^\hdncp\qhsTtbve
BZD\EZFTQfV[dgvk
YYri
B[G\OZV]Wf]Xcn
ElFdNoP]V[^i`\c\lWnW
B]EaLSNfP]Wx[[k[l[nfpZq[vZ
F\HiQYXe^in[
W\Yh_]
A\C\GlHQJ\K[M\QpReSeWfYc[XcqfYhhqXrSu\
JiOfWdX[[\`]
MTW\[n
C[FdH[KgW]fll]qZrYsZ
Bfna
Oh_[
BeeS
BqG[R\WQ[\cf
mnoar[
DkEbG\W]
BgHZIaM][Za]ci
@\BYL\NZOcQfT[^[c\ecla
CaN]P]TbV\W]]a^b_]cXlipb
Mh\[
@gCbF\HbJ]KYMhOdPfShVZXg\e^e`[a\bYc]dffggeqbu\
VhWZ
AbB\CTD[EmHSI\J[LcObQ\VaX][\^zaXbUc]dYe[k]leqrrXs\tZu\
@eGZMhW\e[henbua
AcBfDcIcJVMZN]PcR[S[TgUaWjY\Ze[YbXcXd[fljYk]u[vd
BeG[OdTcU]Wl[\^\`]b\c]fc
AdD\O\X]vh
BcNcZg^gb\g\n]qY
GZ^lc\fe
@fAWBZCgD\EgF\G[HRI\MbOgPaRbVkWiY\ZT[f\b^h_b`XaVbacXdXeehXi]k]lXnfqgrhsYtovS
BoQ\[[b[e\k]m\s]ue
@iAYCaEdFbH\IXM\NfOiP[TYWhX\Z[[]\d^l_]`ca\d]hZjYlPnZtcuZ
@fCeD[EeFfG]HUMcNYObTdXZY\\d^i_e`\bef\gbhil\mZn]peq\r]s\tjvZ
V\W\[]m\ohpc
@iClF\G[I\K[MeR\S]U[ViXeYa[]\Z][_\`]biccg\hdjblYnepdq[rjtkuc
@\AZBTD[EeG[HdIdJYM\OaP\RYT\VjWcXYY\Z[[[\e]c_[a\bXc[d]f\hhiijbk\lZm\qbsZtmuhvf
JcKWNZO[PeV[Wv[\aYb]oes]vZ
CY\hj]tZ
CZH]T\WYe[fcjdl[qpth
@]BiClHRJ\NeOeP[Q]TXU\V]WfXZ[j^Za\bYcYecfYgah\icl\m[nXo[p\qZr\sVtcuZv[
NeRaW\be
@kA\B]CfDaEiFhGYHTIiJeKeNkPYQYRZS]UZVbZW[Y\Z]d^a_c`cadbXcXdWeffbg]hmkZlVm\pdqZrdt[u\vY
VVWeZepY
O\vn
@fBgGdHWKhL\OdPhS[TYUgWa\Zcjedh[kYl]mbo\sbta
CVDfE[
BgOUPbTcXbcfuevS
@]BjL]R\WZZ]c\dZ
R]U\Zi[]
BkJ\M[W\Zh
@cBTD[G[HZIdJaKdMcNeP[U]XcZ\[S]c`badbec[d[effdhfkZmjndobpWsgtcvZ
@[KaL[RcVhWdY\Z\[Wbipfs\
B]DeFVHdJXVjWgXcZVaecZs[vo
H[WY[o]b
BmD\GeO]TfVZWYY]cid\g]l[p\
@[AgBoC\DUEYFZGiHeIbJbN[OePTQZRZYUZX[g\W]d^h_Z`cagb]cYdZe\gbjck\lcmcn[oZqYsXuZvn
AcBjC\D\HiIYJ\L]MbOiQ[T\V\WV[b^e`ebWcTgdhZq[s[t]ubv[
C[HcJkLXM[RdV\WTY\Zb[c\[^dbdc[eXgdhXjgkjl]pZtcvY
BgGbH]L\W\
R]W\XXY]Z]vh
@\DlEgFXG\V]W\`\
BaEZFeHWJbLcMbPbSaVfWbXbYcZ]\e`WabechdiajbldmYoep\rdsau]
IdJ\LZMiOeVfWdZe[]]c_\e\lcmdnaobsftWv\
AdM]O]VleYi]jao]sd
Fjbk
C]O\W]egu[
McPiV\Y]l\nd
BeG]J]K]MeNbO[T\UbVZWaX[\g_iaac[dgfdhZk]lfs[vX
JeM\O[VdW\YW[\\\b[eZfbhrj\qhugvX
E\I]JbLfO]SlXoYX\e]]_WeVl\n\o[q\r[sbtd
C[D\E]F\MlSYTge[fdvg
Ehdfe\v\
CjDXMYV[W\X[Z][W\k]Ze[f[h[p]tTu\vg
CfFZGcJcO\P][g\[ccd\h]lhn\qjr\
Fhlaq\
WdY\\Zejrbtb
W]mXng
V]mlnYoZp]
GbHgWj_UeZlZ
O\WVelv\
ow
CkOYTcW\Z\ha
CgJeOYXbZ\]b
H[K[QbWcf\so
H]si
@iJbZ[]ejYv\
C]G\Jgfgkbr\
@YJ\jk
J]r]vj
BjY]r\se
BjY\
Y\^Yjh
C\eghl
C\eghl
D\E]FdZgb\dle]qbsY
@\B\CkE[HeIaL]M]NaOWU[WYXiYgZ[[\\\]\_X`aa[cdd[ebfbhaj\mYqfr\sbtbu\v\
@aA[CkE\I[V]Xb\c_[`ba[d]ecfkhbl[oYsXtX
@\AYCkIZJeOcSaXWYY]e^mcce\ndo[sZt\
AkO\^W
CVIZTcV\o]qds]ti
AaCYIbhku]
GeHcNdYg_]c\
IgVeXWZ\^ceafbl]oeqh
C]X[Yn\[^]f]hZm[n]ocqTs]
AhCVO\^\
CiHbqcrc
^deX
C\I]q[sg
C]N]qeti
CjXl`]ebl\qc
ChHeT]
B]LcShY\\f_cq\
BkHZW\b]
BhHZW\
HbYl\]dh
CcPdSaWZc]lcojvb
CjG\H\JcTXf]l\
C[Tj
Thocq]
W\Zi
C\GYH]K\OdP]SiVgWYXd\]_Zb\cbd[e]fXh]pcs\v]
S\VfcV
C\Ol
OYViW]cX
B\GYS[W[X]ck
O]VfWZcn
SjVSYhcZ
O\SXVoX\b\
OgY\
@\B]C\F\GZI\M\OZR]S]VXWVXjZZ[Z^\eef\o]p[r\tbuZv\
ViXJ\g_[c]
C[I]R]WfXi\\_cc\u]
X[ek
L[XXtt
BhIbKdL\
BhL\
Xg
AcChY\_]kd
AbBbEcO]R\VUWcYbZ]\a^cecjblbrcueva
DfPcvr
OrPY[[u\vW
@gCaD]EiF\G[H[JfKcLVM\NdOePZQaSeTcVXWW[\]Z_]adccgej]lcmdnbq]t]ub
@iAbCXF\J]L\MfN\PbRbVZWWZ[\\]a_j`\bic[d\ebg]hdjVlem[nYojp\q]sbuZ
@cJ]Sc]b_o`Zafe]f\him]nft[
@XDeGYL\N]POQiS\W\Z\^Ya]cQd~eZh[lRvg
@dEd^VcM
@d^\_Q
@ZEbFZJg^\_ZcU
Kk`]
@nB[FdH[J\KZN\PfW\]W^Y_Vc\dYe[ghlUmcp\
Odh\mgoV
@[d\lh
@[BhGcH[KlNaV]c\d\fhh\lesZufv[
@aC[D[EfP[cZdWegh\
@cEf`\hm
L]lhvc
KTmb
@wF]GeN]OY]\^Z`dcbh\jflam]ud
@dA]EYMVN[P\Sp^q`gc[h\lZpXu]vW
agl\
B]P\lh
EeHYOY]]ctm]t]
E\O[cjgc
BdDaE]JaNZWjY]cblb
Pif]ra
AdBSD[FeGXHcI\K\MXNZR\T\X\YY\\^[`ibkdieYj]m]n\o]pZr]uZvY
@ZAgFbJYLYS]VaWd^[`\bfc\dbgb
AZL\QdWjZf[f`]bKd]
@wF[`Wcd
Dec\dU
@[A\Snbeced\h]ke
FaLZS]W]b[dj
AfC\D\JiLfVbWYZ\`Yadc[del[u\v\
OeR\`mbacjld
BYF\HfJZLhQfW\Z\[]]d`aa\bbgbq\
F\JYZl`ld]
@\J\Wb`mb[cZhdk]
Fg_ib[
H[[gdb
O\Z\`khk
BhDbEaF[JdO\P\WZXbYc`[cbdZedfapgvg
R\\]jn
\]jh
C[N[Xm[c\\^\jgrdsZtdve
AbK]W\X\\iebt[
W\\gebt\
NkOdTbZ\[f`\ac
OgR[W[bh
AkB[C\G\H\JbMcTcW\[[^b`\adc\eb
AgB[C\H\JcTfZc[[`]a\edq\
@eBgF]GeM\OZPaVX^\h]l]
@fBgF]NaW[cYj\v\
@i`\j[
BaH]Pgv]
@SBSGcHYM\O[PX^\`bhajovj
@bBdFbG\H[OjPbT]W\^b`dhfjZ
O[PZT]W\^\`gckhfjc
M\O\jhva
P\V]WZ`\a]jkq\
@gBjjS
@]Malk
DbEbGaH[I\MZP\S\V]WYYZ[W\]`[cdkZlXs\u]
@gBbD[EcGmY[cFdVldvl
cbdfvW
@]DYGYMZOf[\cSd\u]
GXI\cg
cg
GicU
`[cT
BZDiG[O[P]cZv[
cm
BWC\L[R\WVZ\[[^]`\e\hkkZo\to
R\h\tg
CiW[j]vi
@cBdDbEZFaGcHYI[LaMeObQdRYTaU]VPW[Zf[c]W^h`XbbcadcgahblSoesdt]ub
@[BYC\DaF\GZHbJ]LjN\OcPQQcRZS\T]UdV[WTZb\\^Z_\cQdlebf\hSj\lUm\o\pcqdr[ubvm
@]KXO[P\W]^\ovqfu[
B[KbP]Z[^qhdr]
MmO]V\tb
J\L]Nh
A\BjQc[[
@ZF[KdMdPnSYTaV\W\[W\dc\e\u]v]
Bfagbcd\q\v\
@[E]Fo
S[T[ng
FaGbNhRbTZ[s\ba[cchav\
BjG[L[Q\W\cekX
BkLSM\O\QfW[[[^ds[vZ
@hB\C[JbQaTmUfZg]Z^Xdae]hZkcmYrevg
BdFWGcJaKnLaNgOlSWVZWYYbZd[[^Z`]cceZhblcoZsb
@\BkGcQ\V[WY_bcZjf
@eBXWgeY
BgGdY]cad]
AZCdGXSjTc^fcnd\eZhXkbn\pgqZub
AeBZDYFaGeHZJcKYM\PdShUcV]WeY]Z\[d^Y`Zaabbc\g\h[kZmdn[oop]qfr]tkuc
C]Jhe\
KgM\N\S\U\Zcnap\qctb
FeP]S]U[WeZa[]m[nioZ
BRD]F]GbHeJ[KbLkM[NXQ\WbYc^ecfdcecfbg\h\n[o\p\qYresf
C[JdQ[Wg\c^Yvj
@\R]W\[\^o
W\mis]
@]A]GbH]UcWeXlZ\[b][^\bZc\ebhbjdvb
@hBpLVMZZ\^[
@\DeM]NeOaW\Z\[a^\hjj]l]umvX
[h\]v\
KhOgPaSUm]o]
BZDbMbOXP\[lvX
KZY\eloa
@hA\M]XY[e^ikbo\s]uZ
GcM]Vj[]
M]SaW\b\f[jXlk
B\D\EdFdH\JdKdO]PcTWWbYb^[ecffp]rds\
CbD\EcFbH\KgO]V[WhY\^\ebfjjap]r[s\
BXcrdYlS
L[N\PbQdVfW[[a^gbaebfbjbocpb
AhB[CZDcEbH[K\L\NbPYQcY\[b`]b[d[eZfYg[kZmbp\qer\sZt\udva
B\C\E[GgH]NhOcQ]TfUaV\WcXbZb[b^Zaab[cNh[uX
AYO\^fcgd\h]j\qb
AhY]^\c]f[qc
Ai^WkZvZ
W\^Xqhvj
AVT\^gub
G\QfW\^\qXr\uh
AMDeE\GbOa[X^[cf
OhPY
AfOc
A\Wf[hqX
FgHgOZQeW[s\
H\Qg
Yh
Wf
Ohmc
WbY\[[`duf
AZT\Yi
N\[reZt[
B[CdDYE[FZHaL[M\WlXk[b]\c\dblep[t\uZ
CcMYO\P]TfWRXc[zc\jkrdv\
C\JiTdX\]b
A\FiG[HhObTc`gf\l[vn
@[AaB[CaL[WX[f\]]b^hvZ
C]DZJ\MeNaPZT]VcWlYbZ\[[\\]]c]deeeh\ljmenbuev[
DbG[HcLlPbWdaPb[c\delZm\vZ
B]DmE\dZ
eg
TZV\[Wlk
KdL[MbWY[hfhk[lYvQ
A\DfG]M]^Zvh
G]KdWX[X\blnvW
B[vi
@[IbL[M\Rn[[c]n\
AaB[D[L\M[O]T]W\Zf[beRlcocvZ
[e\ec\dZh]vl
@\BXDaGaLYMbN\PbR\WZ[]cad[kNvx
L][[kh
BmGjL\M[U[Wd[Z]e^[kevY
LjM\N]O\ShWeZ\][dfe]fWlR
AWBXC[D\EjFeG[HRK[LYMdNfOaP[R]S[T[W\XdYWZY[e\M^r_\`db]dWedg\hZjfkYlOmcncoepaqdr\s\tpuWvX
@cBgCgD]GcHXJaLZNfOZR]Tb[acYdme[hbjVldm\ua
LeNWW]Za[b
DfE][Wva
C[M[W\[jl]v]
MmTW[\p\vZ
[hecvV
LgT\WV[a^ee\mb
@eAaBTCgDcEbHYJRKeP\RcTWU\VeW]X[[d\g]g^b`Wasd\eZfZh]j]lkmdndocpZqdrcs[tW
ZivZ
BdGbM]NePcZ][W]a^befh\llras\va
BfLiMdVZW\[Zfek\
@[CeI\L\M]OXTgWgYd\b_cffgajbr]v\
B[DiL\ViW][X]\l\vb
AYCaDWMTOgR\S[VYX\bddafjhgrctovZ
e\hht]
JeK\gaj\ljmb
@eBaC[D]GcMYWi^\c[deeelVvZ
BgDWJY[evl
[h
JeL]M\WW[ldZl\
K\N\[[afll
Dh
C[L]MmTeWZZY\fl[
AcBWJjM\Ob^Ycle[l]
BdDZJ[Ud]]o]vj
L\ObW\Z\[h\euc
JW[gv]
[ieZ
CUPdTh^bcbl\
[\eh
BpCaLXV]Xg[Qhgk\lb
@cBh
@\FfHkM\U]WZlYm[q[r]
B[IorZ
B\JcK\L]R\ScUWY\[\]\^[famhn\oap]qbrl
OZmcogrY
cj
AbC\GcHWIcOfT]VXWX]aafbZdbf\o\s[v\
A\BWF\H\IZOiP[S[]b`cckd\s[
OlW[b[
B\Oiabc\
Ije\
@[C]GbI\Og^h`ha\cT
AgCfOO
A\B]CcDcEaGdI]QZRaSgTaWZZb[b]\_abYd\f[h]jcl[m]nbqY
B]R\Wi[\
UXm\ol
AZL\Wc`]bYd]
WfXk][^]dahdjc
EdFdOcT\U[ZY[bminboZsdv]
DYEgG[ch
F\HYJbKcOeTgUaXghdp]qasku\
H[T\Ubfis]
F\GWXYZ\ck
NbZb\\`]a\dYltv\
KbQbUnmgu[
G\ck
GYY\[jlep\
@YBeCeD\F[GcI[LgO[SgTaUXV\WUX[Yl[a\b]\_Y`dafbgc\dnehf]g[ibjYkblUmfn[qbr]tYubvV
@eAWBdCeDcF[GUHdJ\S\VaWcXaZi[Y]b^\`\bdcie\f\h\lem]pZs\v\
FfPXU\cgv]
MgT\[]dd
CfJbUh
@gCYDbI\RbSeTfWYXXZ\[Z\a^bcefWgdhdkclWndrasfu\
Ujfds[
CfMZT\[mga
KeVgW[YbZ\abocpgv\
DbJZOeVgW\Z][]\]`YcYechcn[v\
A]CdIcJbMhObP\T[UdW\Zd[h^abgdXe[g]l]
H[Kghgmcp]s\u\
ThU\
PjSZaZc\
@VOVPcSYYb\a_dcRd[j[
FiHcVdb]
@\cadh
C]Sgc\
AbC\G\O]PSSdW]Zca\ca
JdOXWZZg
JYWZZ\\icde\l\ve
B]TmW\_[fZlbvc
BiXe[\edn\pds[
B\F\JgMgNb[\cd
Gg[W`ccXd]
Oi^b
GikU
@fBZGbH\MfOcTiWdZe[Y]b`gc\efud
@[BWCaEfFZGVJ\PgSXU[Wd`ecfeblVmln\o[r\
@cDbGdH\J[MhT\U[W]Z]_bc\gfl\m\ncvb
DYO[Sc_]ah
@XH\J]OZV[XZ^Zcmg]hbqg
HdKTT]V\W\`Wj]ne
@fAcJbMWOeWkY\[m\b^[c]ebth
@iJaLaZ\c]eZ
DdR\[kedlZv]
R\[g
J]L]Z\[hl[v\
L][n`\b[vX
DZ[Uvj
CbLaO\`ia]
Ebvf
@dCcFbG]HfIcJcK]L[N\P[ScU\VaWXY]Zb\\abbedeh[oapbs[ta
D]F[HlJWTdV\]bc\d[fWl\n[tf
A\SiV\X\d[
CfFkHkJfS]T]U]Y\cXd]fTlUpWqZvX
@aFXS[Y[dh
FnHXJgS\]\^Za\b\dqlY
Fgfb
@b^f`]
F]S[d]fis\
H\J\L[S[Z][\bedZlivj
ObT]Ykbdf\v\
@lBhFfGeI]KdLcNeOZRbSbV\WXX[Y[[V\h]\^ca\b]c]g]h\j]peqYuf
BkFiH\K[LZMcO\^Zbjq]udv]
@WEWF\Nilc
@nMSj]
K\Ri
@eLk[]u\
@lMX]fbXuZ
AYCWF]N\[i^h
HaM]NaW]bhe\tcuav]
M]bitb
FjG\W\]ce[f]j]keqhs]tp
\b]cqhtg
@dB\DcEgFeHYJbKcL[MgNaOcPaQaS]UdW[YiZa[a\e^db[cZd[e\fagbh]jak\lZm\ngocperetZubv]
JZT\e[fYh]o]rn
J[Ukub
TWU\nmp[
Olg\j\
\gt[
JlNgWZvY
D]e\vf
DlJ[^f
AfCeDbE\J\OPQgTgUbXaZg[f\X]]^Y`Ve[ggtYu]vd
W[^s
MeZe[[_[aaeZhjj\ud
@[F[K]OWT]X]Yj^c`hhdu\
Y\ek
D\ElK]W\
PcXhY]e]n]uf
FeH\K]O\ReTbYh^Ye\h[
CdL[U\X\Y]\Z]eei
@[L]enh\
B]LiV]Wc\ZeY
CV`]e]
LeW\\X
@ZAlDaE\F]G\M\O\P\QhWZY]Ze[Z]ecceYhcjgldn[s\teuj
@lE[FYh\j[
OZ^g
@bXgYR^c`Zh\jbpZu]vU
CiOcVfe[
M]PbR]Y][k^djel\
O]XY^gvc
EcM]OjVc_je[j\
BvH]Z\[X
D\JcV\W[YZ]]dmm]unvc
T]UcmfoWp[
Xdpg
BZH[JdK]L[N]O[Tb\cabchl]rb
BZH[JdL[O[P]\ccsrb
WbXio]pY
Xjo]pY
W\[h
HbW\sh
sg
@WCcDYEaJXS\TWUbVZW[X]\[]d^b_]`gcYd\eagZhZj\k[l\mhndohp[rcsZtc
@\CcH\K\TbV]YjZX][^Z`bc]nfofp]r\tc
C]YSm]n\rk
CjW]Z][g]eo[
m\nio\
CVZb]e
BkObV\ZX
FZG[P\SZT\VbWdYic\f\m]ndp\ra
G[P\SZT\Yyc\f\rX
C\OcThVb[]c]
C\OeT\Vh
CdG\PfU]Y]accg
AeC\DbF]N[ObViW\Yc^\ccd\fbu\v]
@gGdV]W[Y\]h^]_[f]l\m\vd
@eCeGfWX]Xc[
@ZC\]g
G\Wk][ed
GgJec[
G\Jd][^gc[
KbM]RiV\W[sc
AZBaEaFeGbHaR\S]TaVcWYX[YbZf]b_\bXc[eajalZmbndodpZrdsctav\
BgLnM\OfQcV]We[Z^cc[dje[hZkXl]m]q\
MZWi^cjaq[tl
@\J]]ce\g\h\mZncomsbtXue
MjObXZZ\c\nbsctUu\
WnXcta
Wpk\l[
BZL\[Ve]kVtl
Ce`[ch
BgH]k]
eZtdvm
B[HYQme]
ShWbo\q\sd
L\YaeltU
W\[fk]ve
ThUfgbm\
LgWchZqbvW
\Ze[tq
BeH[W]g\maobqg
B\[XkZtc
WfmeoW
BjH[q\
BgEfFcHXV\W[Yiadejg\j\
OcUaZcgapV
A\BjC\D[HjJYL[V\[f\\]a^g`ec[e\g\k[naq[tiubv]
mgn[tg
BrHXL\o\q\
LWW\[\k\tj
BYG\V]Wd[WeZkfo]t\
G]gYknt]
CcEbMcNpOjPfS[T]VeX[Yd[[\b^W`cgXjarct[v[
C\OaUUW[[\\e]agah\iho\s]
hamTon
Vi_Z
N\S\U]V\Za`hmd
@\EeIfM\NdO[VTWU^zc\dYeej[lUn\obp]qdrZ
AbB]HkK]
@\A\BZCZGXIbJdLdMbOcV]W]X]YX[a\R]b_f`da\bfcbe\hYi[j[kRl\mhngp\qZrWscttugvY
Bju]v[
CgNOO\T\VfW]Z\]cc]gc
@bAbCiGYLfOZPdV\]baUci
K]Zj_]a]pd
W\\]eYtj
@dBcCbHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh[jamZneo\peqcsgt\
@ZA]BZCeD[EcG\HcI\KeM\P]QUSvXjZd^]cfd\ebfZgbhikal]m\nbo[p]qYresTudvZ
G]OiP\S\
@cBkC]DiEbF\L[NdOSPjWiYb[b^Wd\eZf]hblenap[qYvZ
BUH]QjV[WQnbs[
HYJ]N\QiWQ[Ycaf[g[nZsY
AeBgObQXVeWb[\`]hhj\ma
E[NcQZa\clf\hZ
KTb\g]po
CYUaWVX]Zb[d^gc[dch\jdkcm[olqev[
KY]\g]ph
CaK\W[^\_]qbsiud
AdN]^s_Zc]h]
sh
BbGjcZg\
@fBZC]EfFeGZH[P]W[cngdj\lap\
@VKc
FaM\Od^\_g`[bfegt]uZ
WW[fba
@[CYF\OYV\WSXkY]\g]k_\`]afehj\k\l]m]n\obpYs\t[ua
@pAeCWD[I]L[[[\\]h^\_]`WbbqZtbugv\
CcH\M\UeVdW[[Y`bc\fYllva
[[e\ug
A\eZh]ulv[
DdMjOcRbWhb[t]
@iAdDhF[G]LdMZOYPbQaWWXh\Y^]`bblc]ffg]hYmdo\q[ub
C\DhM[V]WZ[bbkt]uavZ
@s`Zb\
A[CbQcVfXh[b^i`cd\e\o\q\uave
A\G]Le[X\[^[bgfgmdue
Am`\
AcCdD[IbJ[MhO\Q]V]XbZ\]a`dbcefgZhclbnao\se
A\CXIeMjOcR]XbYg[\]dm]tduZ
OaV][[^da]pcuf
C\eZul
McWX[r
L\MkW[\]
O\`\cjq\
H\U]Z\[\^[e]gjm]o\p]u]
AdBZCbD]FdG]LZMbNbPbSeThUaVcYc[c]e_\`Wa]caebfZg[hck\n[pcrXv[
MhOcV[mX
B\C[HiJ\L\UfYbZ\[a\]^\ehf\j]k]mdqasdvi
EjKXNZO\Y]l[u\
CbK]]mm[p\
M\Ueh]lZmtoWq]
J[NdWbYb]O^\ebkfog
HbKYW[mZpo
T\XWck
AaVXWUYb_fljv]
@fB\C\D[EYFgHbKfNbPjVgW\YZ[gadl\n\rdsit]vX
NcVWWild
PZYhnd
M]TiUdV\WLXbYc[Zc\deiblXn]tavh
@bS]T\V]WgXcY]Zc[h^XdihdlXm[n]ohvb
@YCcE]IbN]PdTcWkZd[flKqfs[vb
ck
A\BfC[HeIWJ\M]NYQ]TmVcWV[a\a^[`]c\hblatcuc
C\\bfgob
C\TgWbYi\Wl]o\p[t[
@iCgDiEYFVKiPnSgT\V\WYY[`WcZeYhXu]v]
OZPb[cvg
Yl_[c[r[
AdWYYe\h^\c]
N\P\SmfZ
A\OhRcVcWbZak\l[
MmV\WZ[Xfd
TYV]W[cclj
FdNhO\Xd]ahdu[
H]bi
A[EbFeMgS]T]VZW\[b\i^ieRh[jelXqduYv\
AeCbD\J\LfNZPVT]Yg[]]g^[cYd]lcp\ub
AaF]KpM[NZPhW\]Zb\h\lavZ
MdWfed
AbW\lm
M\NhVfW]^geYhg
@[O\VaWZ^k
JWLcMWNbPXTiViWdZ]]cfchglbmcrX
C\TnW[Y]ght]
C\TeWbY]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
TiW[[b]Yp\
]km[
Cf^\
IhY[o]q]
HZPbV][]fhh\q[
IjO[RXW]
Ch]\cg
CUJ[]f
@]GZY]`lc[j[tb
Y]`jj[
KiY\Zf]]`[hcp\t\
V]`Ue[ti
W]Z]`g
W]Z]`g
@WB[C\GhH[JbNlOfP\TkV]Y[Zc[\bed\lXvZ
D\Tbl\vl
@\Eb^i
Uc^\bh
GYT\vg
BWGudYl]u]
B\E]PbRbUbV\Wa[blVve
@[AXB\CZDWFdGUH[I[JbKZMYN\OOP[QdS\UcVUX]YW[[\\afbcc\dgfYh[iZkZlhmcp\qbs\t[
@cAZBZDjEXFbH]JhK]LgOZTVUeVUYc\V]Y_Yabd\f]lem[n\odq[s\vc
@\CaF[R]UXYZ\d_[`daab\c\d\e\gamioXq\u\
LhWiZe`]a\bTdNl[
CaFbG]UcWbZja[ddm\
P[UfWgack\l[
E\FtU]W\d[
damcn]oV
Je`caalbmfngoc
Wp\b_jaXcbdXe\f\lfvd
ERFXJ\P]^]an
DcNlT[WVZ\\Z^ha\delomZob
UoWbZO]b^emZodq]
U]VWacgel\qc
EhF[NVU]hgm\ng
l]oq
ejm\obud
C[HdJ\Q\UpW]bcm]n\ocqZui
F[J[L\Q\UZW[\faldolUmXn]ohvd
Veahd]mioZ
DkEyFUNSU]^]aRdVlZ
]ambpf
L]Q\WZd\lnm\
@[Fq^ZdZv\
DYE[FYG[HpJ\NjPbQcRcTdU[V]WWY\Zl\Y^Z_\`[a[bdc\dih\lemXn]qdu\vY
FcGdH\W\Z[a[bkdhl[
FfH\Q[WZ_\a\bbdZg\l\vk
C\F\H]Thaa
U]mknZoLq]
D\l[vi
DiEgv\
HjU]
B]Yg
BdC]D\FcHhJcRSW\Xb[ffXgZqbsZvZ
JlNaXbh]
WZ[Zl[vg
Rd[X
@]EjFZ_]l\
Ej_]
A\C[DdGeLeNbO[W[[\\f^\c\egpetXucv\
BiC\_g
CkMZPWW[YeZ]cgl[
A]CTY]
ApH[K]Sb
PoYW
AdBVCeDYF]G[H\JhK]L]M\O\P[R\UbV\WZZT[\\Z^b_\`daWd[f[g[j\l\mbp[uYvY
AYC[EYHgIdJdNcObR]TZWhXb[]]]^f`leYkbncoUqZrhsUtg
CbJ]Xg]WonqerbsZth
A]CSTkYdckedf[r[
CZOn
C\ej
@aCVJ[UY]b^l`alcmdnbod
@feZl]
@bY]ei
Ch
CS
Ch]b
B]CNH[JXSaTjYXedm\n]odqcrb
CcIcOSY]c]r]
CbOV
CeIb`WaY
A[CiTV
CiTbV\]ci]r[sct\uY
@eCn]Z
CTH\TiY]]bm]sd
@[Ck]V
A\CZNjViWf]]l\
CaHcXc]]e\hgqcr]
CTYmhj
CTIbThWaY\[g]eeYqcrc
Cj
@\CeNdXU]Y
Uc]OeamWub
CdIbJjObX]]\^\e]r\sctb
B]C\JeTbWh
Jj^a
CkeZh\
@ZCZ]hmc
Ce]geb
]reX
^c`j
CRI]Xb]\_i`Zr\
CiJ]e\
eT
AdC@NaYlcf
CmY[]R^[cZu\
Ca]Tnaoe
CYqfrZ
]T
J[KaTdU[WXX]Zcebmgpk
J[U\X]mj
V[n\qnu\
I]W\tj
@cCXEfFhHcLZM[OdPbQ[R[T\VaWY[d\a^Y`cb\c\dYecfdj]kYmbncoepcqdres\teu\vb
@\BmD]EZGaHZI]KYNaOZPbQfU[VTWw]\c[eYffgch[lVmcneoepTqirYsbu[vZ
E]F[HeKYO]UkV[[Ze]m\
N\[Zcfjioev[
N[Ob[d^isb
@XE]I]ObP]W\[jebs]
W\eg
R[[jt]
L]QZV]WZ[\aZltvW
S\Vb[Yvk
EnF\H]VTaYda
YsparXs[ud
F]H\el
FsHYIYO\QgRc^]h\v\
@SEeGcJeOgSe^X`Wcaf]h]qnrY
PXY\f[ro
D\JbM][iv\
HcK[OXV]vd
E\GgNmP]V]`]achZuo
N]ViW\m[ofv\
hp
OmV\c]
GiRecb
B]OjVY
D\vk
BZLeNeO\TbVpY\[ZffhYlfs[
VoXYl[
U\[ZeWtdvi
J\M]QbY\d]vm
BcCZE\H[IjNWOVPcRWViW\Y\Z[[ZcbeZnap\q]rasgv\
BxGWO\nduZv[
Ogcil\
M[[rk\v\
H\OhV[W]
KZO\Wg[gnb
Nbll
G][bvp
B[HbV[X]fmr\s[
OWPb[g^boevU
BdHiJeVbW\[\fgldr[sWv[
CZE]F]OcSXU]Y]_ae\flmankp\q]rWsgu\v]
ATJfNfO\PtSdYg_Z`baaqc
RZ[ifYlW
DlO\`ge]fdh]k\lavM
I[OjPXRdh\r[
N\O]Vl
BcF]HiJXK]OhU]WZ[[`]aYealmm[ngoav\
@\BfDfGbO[QWW\[hbde\kbuY
O]PiSW
EiP]`]
@cE[H\J\O\^j`bejqdvX
@[CeJ]NVOgPd^[acqhrbt]
BcFZJjOeW\gcm\vX
D]E\F\H\J[LcNfO\UdVfW\flg]hgl]vd
BbHiW]
C\HaO]`ifahXqYrj
BVHhKj[Ug[lg
KgOk_[uZ
eh
Bh
KbOh
BWO]T]V]WX[me]lfvc
B[O]T]WU[\lm
OdWg[[ed
AcC\H\I[JhN\O\TaUaXcZ]^Yf]g]hbvY
ChT[UdWXXZ[feZl[m\rc
C[EhL]N[Ud[e`gecgbndv]
LjTcWX
LkW[cb
O]S]T\W\[v
C[JpZ]^]
CZD\EjHiT\^\d[
CUOZ^mhb
OjVZY]^c
CYTg
CdEeVi]c^J
CXIbWr^\
A[Ca]b^i
ChVd]aaa
@aAcFhHcKdMcNeObQaR]VbY\[b_]`]c]d\eaf\g\jbndo]qataub
A]HVK\MrPfQmTbV\WY[V`]cXdheYg]hjjbk[lcmatcuevb
@RAYCdHbK[MYOiV]WXX[Zb[Z\c]f^bbhcgdVetg\jellp]sbtdufvX
@kC\DbEgFdHbJeKgO\Q[VTZb[\^Y`Zc\d]h]sZ
KhP]
Kj]\
KYN[OkVX]c^[c[gb
H\Q[W][g^a`bbYcg
@bFoH[OZWc^[`\aYcpiY
Ga\gbb
MiNYVc^]d\o\
ZY^gb[dhv\
mZok
GbVaW\c]fks]tgu]
W\c]fhtb
B\K]O\TcUd[a\\]W^bb]lamftcuc
UiW[mangoXt[
O]W\[i^gl\v]
VY\]ecmXtiub
@ZEbOjV\^Y`[cbe]
AaD]d[e]l[q\vn
BbWjedv]
eitcu[
Vh\f`[eXl\
HgWZX\fdt[
K\W\Zdg[mbph
nioYpc
OcT\XiYg^Xe]hfn[oet[
O[T\XlYhh]n[oe
BaC\L\M[N]P]W\[ac]kil]rgt]u[vd
WV[\kdvY
BjR\W\tb
BdR\WS
B[Whtc
B[C\E]H]JcK[MaOZPcQ\VZW\YbZa[c\bdceff\gco]qZrct[vi
PdR]W[Yd[e\]`\f]lYr[v\
W[\\lavh
vh
Shee
nR
@cB]FeH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ObVkWY
V[oj
H]VWWl[[cfkX
K\MZVdWZZo_\
Vivb
@\AeCbDaGkN\OdPcRZShT\VbW]X\Yc[\]]_j`Xa[b\dafbr[tZub
A\BcGQI\MgOhVRW[Xe[d_jchddl[p\
O[ScVZX]Y]\d_hpd
IbPj
AfM\OXSZVj\Z_j`\b]dfuX
AdCaD]G]OdVbWhXa[\^Y_Zc\fhs[
GfYc_Z`\hg
BVC]DgGqIdM[O]Yj[X^]_W`auevZ
A]C\Gkeef[
I\OZR]V]Xi\e`fc]
`hc]
A[G\K]NcPWSdTbV]W\[bc]fbhZ
BZDjVgsev[
BZDjv\
V\W]`Zji
@aEfFdO]R]VZcZjhq]t]
@dEoVZc]jT
BjCaT\WYj\
K\V[WZXhnZuX
L\V[Wel[rdti
W]nhr\
B]m\nl
A\BYC\D\E\FeGTH[N[OfPfQaT]Y\Z\^b`Za\d[effXgdjak\ldmcneobpeq]t\udvd
D[FiKcM]OWP\WbY\[d^Vbbcie\jbljm[obp\ve
KeOZPlW\Y[lZ
OcmYpf
W]vf
@bJ]O]PZ^cmdvg
H]OkV]h]maqcv\
B]G]OkWm^Zb\leu\v\
BbDdE]F\HeMgOYPTS]V]WkYg[bebgcpasZ
C]K\OcSi`]
Kbcg
L]PZW]Yi
DbKbO\PgUcY[[faee]gZqbv]
DcGeMgW\bf
DdGbM[W\bj
WZYi
UZVpWQZegZ
C[UiZZe]gd
ZZgg
J\UgWWZl^\m[ogq[r]uh
U]W\Ziug
K]ZZgiu\
ZZgiu\
KjU\
B]CcL]NcZb[ZcZe]f]kgqa
G\L]W[[Zkkq[
Y]rh
R]WYYk]eu\
FeG]V\W[[icc
HZgmm\
CkJ\T]e\
CbG[Jgr[
C\F]HdTZU]Zi]b^]edg[
CfHhJT^]
CWJk
JT
OiW\\atd
LmVWWG^deXm\th
C\J]T]UcVZWicaqgr\
V]Wl
[]gfu\
@[B]Z][i
N]eiv\
VWWdZah\j[me
I]Lcvk
O]VhWZYfa\
@cA]B[GlK\NbS]TbWeYb[]cdf\h[lYm]oaq\uev]
CYNbTkVYYZ`ac]ob
S]Vo
A]Vk
@\A[EbF\GZHZJdOePbSZVfWXXc^]cbfelXn\sata
G\HZJdS[VcWjXf_]fds]
VhWZfas\
VfWX
SiV]c]
V]Wh[Zh]tc
V]Wg[Zh]tc
CbJcfkr]
TWfdr[
BeR[\d_lbbc[daf\lXqbt[
GZH\JbU]fhlZ
T\U[fj
B]eblmmds]
BXC]L\ObRbWZ\e^]c\hckbp]tfvX
LgObR\[gc\eah\jatX
LXR[e\p]tl
e\tk
@cE\JcK]PXSkX]Y[[a]]^[`ba\ccd[e\fZgbhYlap\qbr[sfvX
S[V[Wd`dclq[sa
JiY\rX
SiV\W\
`Sgb
DgL\Q\l\v\
S\Vb[Yvl
H[O\W\\fehhgv[
H[W]\fegtcv[
HbmbnXph
W]Zg[\g]kbpS
V\`\nio[q\
CiDcEaM]Oc^daeb]j\tcv\
O]Wg^e
@\EeFcN\e[jk
@\Ekj[
BZF]H]K[O]R]S\UZVcW[XeZf[Z\\^\_\acd\gZh]mbn\o\pks[u]v\
Z[e]jcpl
KiV\WW[]sZ
C]MdWX[i
C]Vicb
CpWWZ\mbtc
J]M]V]rm
WXlj
DfEcFaNgVYWVZd[caZd]e[hajclbq]
Zg
D[OjP\
EdG]N]PiVY[ga]
OgW\
O[Vf
I]V\Wj
@\B]CcD]J\O]TeVjX]YeZ][]\]_]`\a]dglUm]
VlY\
DXO]TiVcW[delZm]v[
V]Yh
dg
T\W]lm
JZTcW\Zi[\ad
J]ahc\
Wi[\mbr\
JXW\Zoe]hav]
DdGaWX[icY
P[V]Ydojq]
W\Zh
m\oj
C\FbGbHZKaL\NfP\TcV\WgYbZ\[c\Z^bbXd\rev]
BaN\TbWoYbZ\[Y^[bZlbv\
G]KbOdcaoarg
N[Tb_ceWoeteve
G]HjK]OdT]cee[f[h]q]resb
OZrh
M\WYe\s]tiuh
A\EaGZH[JcK[McNcOXRaSVTbUeVZWZYa[]_[cld\ecfcgci[kXl[pgr[tg
WqcSeg
Dkc]k[v\
HbJ\TdXgYrcTeZf[sh
HnJ\Q[
D\JTMbTaWecnl\
cie[
JhV\c\
J[MbcVeff]t[
AfB\CgD[E\F\HWJgLcMbN[PZTfZe[\\c]X_bcXdgfllcm[pYq\s\tXvd
B]CfHkJmQgTeWZ[]`\bccPhZnYrdsZv[
D[HTO\PgTYUfVVbZcfebf\gch\lgpasatfv\
J\[f]ad[e\vk
HZJ\]bcjfZm\
C\FfH\J[QcZ\c]g\hbmbo\pg
W]cktb
U]Z\cbndogpf
B\HZJiRZUb[\cVkereti
@fEbFeGcH]J\M\U\W\Zb[[c[dct]v]
@bEbFiGgHeWdZScdt]
FgGhZUd]
@g
@hFZp[
@\EcZfpi
CaE]GfH\PcSdVcW][YbWccdbe]jal]qZ
DWSiW]`\cedevc
@cDgcXfbvV
DWOf[Zh]u\vp
@]AbEaIaJ]KdNgR[TdW\XZYg[c]b^[a]becbecjek[mfnepYr\v\
B\NdV\WhYY_]j\llm\n]sZtf
KeOZPlW\Y[lZ
C\D[F\H]N]OhTZYve\f[hhj]n\ojrY
C\I\Mdei
F]P\Yj
C[M\Yg
AdCYG\`U
M\nl
Eacl
@dE[IgKbMcNZO\V]Zf`lj\
BkDbFcGfJWL\NXO[WYY][Zbfccv[
CfDaFYHXQY_b`hccdisU
AeChOdQbT]YZ^Z_\a\cZe\fglbmhoaqesb
M]N[VZ[r\Z^he[
HiKhMeU]V]W\n[o[
@YB]E]I\M[OYY\f[jm
AaC\EhNgYX[Zco
AcC\Ye`Td]
FYMg]\^X
EcMbZe[\`\jh
B\]se[r\
B[KXL[WrYYe]j\tbv[
BeNlOc]d_\n\tf
A]NoO[P\YZcUna
B\VeWhZ\
O[`g
DdE[LZO[kf
@gB]DnHcW[mes]
HoW[s]
Ij
Ig
BcGcH]L\M\OdP\S\Wb^]`caZcVdirbub
JbMdV\Wr_ad[
D]VVcceg
WW^caccbeahbt\ve
MiVdW]pZsatZ
BZChDfE\F]G]L[M[NWOWPYR]U[VcW[Y[\c_\`]aZd[f]h\j]lbmco[q]sVtcuVvV
C[D]EYWXY\[]\i_[lotZ
CX\etV
@]DjEkN[PYebtYv[
@eB\CXD[Vc\oeflSt]
DhWZv[
CTE[\U_\bZsYt~u]
C\WZ\hl]
ChW\cfl\
BcEeW[[jc]lY
AbCdHZK\L\N]ObRbT\UbXZ[]]g^e_baed\edqcs[u]v\
N]UYVcWXX[]j^]_em]
A\CgH[JnU\Wd^caLe]v\
A]L\We]\ej
AhHeJ\ObRcU\WY`aefgc
HeJX]c^h
JcObW[Zo`\eUiapbqc
@dA\BdCdDOEdFpGbHYI[JcK\L[MdNdPhQbRbShUeVdYeZ][a\j]b_edbegffjbl\nap[rct[ua
BsE[WZ[ccYdZv\
ejhX
ChD[EZe]
@dEeG\NfR[SZ[c_Y`bccecl[qZrgvc
GiPgY\
CkFdIbhbr]
@fF\Gg`Ya[cj
Bkd\
B[KZM\NePiSbUZ[\l\r\uZvp
Vk[\
PfXh_\c[
C[GYJdW]YY\f^ecedovZ
W\Z][k
@gAYBQC\DREdFeGYHMI\JaKnL[MYNhOeQZR\T[VbXdYaZS[S\i]\^p_b`[afbecYdYfah\jak[lNncpfrcsft[vC
VX_gfZ
AdEeG[IaKdQ\RdS[UYVeYq[d^\_bbacWd[e\fZhZlhm]n\o\rjuavX
QlV\vT
vh
\\hgna
\\eVholZ
CcDZEdFcGWIaM[PbRbT\VfW\Yd]aabd\fbg\halVrX
@bA[DZFUGfHiJcK[LfMbN\PdQ[R[S\ToUaVWWdX[Zw[g\P^j_Y`bbZcSdXeOgghRjZkfllnhocpcqjscthulvY
EiNcO[Td_cr\
OdPcT\UeWZ[jc\ljn\oar\
@]CfNcOUPbTb[Z\Y]gp[
EfNeUcY\`]ud
@\KbRaS]Uc\\_behm]tY
F\aTcq
BpOdUjW\Y\[[\[^]cdoWpbr\v[
C[MbY\effchY
CXJ]VfW\[[\dccl\
DhQh
Ff^[cj
BiQ]nc
B]FgWXYibcd\oh
VZfkn\sZ
C]F\I]MeNdT]firk
BZDbE\FZHjIcK\N[ObQ\RaSdT\U\V[WYYW[g]b^X_\aXbZcYdfe\fTh\lfr]tcufvW
R[VYXZY[\g_]eepZset[
AeBVCwDcEUFRG[HdIbJbK]MyNeOlPZQZRfSdT]VeWgXbYZ_b`gaebacZdheRfZgbjhkYlbmfoepZqhr[s[tguRvo
IiP\
@WAWB\C[DqEfFYGYH[JXL]M[NZOYPZS\TVVXYX[[\Y^[_\`ba[b]dReZfZhZj]kWl]p\uZv[
@\A[B]C[ETHYJXM\O[QZWYaZc\dfeZuZv\
D]dhv\
D\EhHYdm
EHdS
Eg
A\Di
DYEVW]dgvo
DjE\G\VY`hcfdXf]k[vZ
CmDZE[HoT\VXWkd\
CYEXdW
D[Ek
E[df
A[CZDrEXdYv]
DQH\d~v\
DUEaa\dej[
DUEDa\do
CfE[F\HeQ[TaVbWc^]agcbdbv\
CfDeEdF\HiJbQ[TYc[da
C\HZTYdh
Wha]dc
D]OaVgW[cc
OcVYci
CnW[`\
@cHaKhWhXZZ\[Zb[narisY
@[K\Wyb[
WXnarl
@eKXR[c\r[si
@dC\KfW[sa
U]WYZk
B\CYGfH]J]P\R\VfWbXd[b^Zafd[ldq]t]u\
AbB\VVWYXe[e^baaccf\
Til[
VjWU
A\B\DXEXFeGdJcL[M\N\OaP\QaRTTgVUWMYeZT[V\W^\_Zb[d]edfkgchbiaj[k[mboephqfr\sbtWvV
@YBhCeD\EbFTGjHkIeJ[KaL\M[NgOdP\R[T]V\WqXb^g_e`cagbheafbgbh[ick]lencpcqXr]ueve
@ZChEfFZJbK[OgTcXfYW\\]daicdj]mXpdq\
^j
E\FlH\J]S\^\`ZfZhcl[
JhQWSa`lc]d[
^Yqh
BbF\GlIcJ\KaOYPYSqXZd[fQldncoYrS
B]CaGbc\hincsd
CZFdH[JdTfViYi^df[hZo[p\q]sguhv]
C\G\Tf^m
F\H]JbTiU[^ha[lZo\p\qd
@fFdOeYZ`fc\eafbq]sWu\
CaJZ^heX
CrO\S[XaY[f\
CiJ[Tb
C]D\HaIYJ[TZZ]aacce\flm\q\s\
CfFf^]ehl\
HWJcUi
CdFfG\JbK[S]TdUVYae\faqYrd
H\^gnkq[
TbUd^\qir\
CWI]JcKgS\TNUiY\e[f[hZjal]mXocp\rfsd
CXH\IfJeSgTUUdZ]aZe\nbodqcr\u[
FXHYJlZZ
CZH\J\NZnfq]
Oqc\r]s]
A\BXCdFWGaHlK\OYTkVXX[Y\`dc[ebfdhhidlXs]uX
U]Zhpc
CRJYRZS[T[UgYU^Wc]eafehdm]oXqhrj
CV^b`]ephZ
CZJ[^bcdh\pi
rf
CjH]TWYbe[mf
@gCRFcH[IcJ[O\Se]\^Zh[l\m[nYocq[sg
CiF\JhT[U]`YffmknfrXs\v\
FaJZMcPiS]TlY[\fc[edh\l\mco\pYrZ
AZBcC[DbE[FZHmOaPcQcS]U[YbZa]b^Z`\f[g[hhm\naoWqares[v[
@ZFeG]J[Ojc\eb
A\CjDdEfF]H\J[MmN\OkQfSZT\UWVgWYY[^YcZeefihalZmdn\obpbr[sUvc
@[CjFXJYM]Q]Y]^acVgeh\piqTu\
FcG\HjKcS]YVcYf]l]p\
C\eih[pX
AdBbCaE\FZH[JfKZM]OeQdR[S\TgUfV]WVXdZX\\^[`XeWg\hRlem]nZpZqcrcuY
rj
B[G\JWT\U[Z]abd]fdhcm[n[ocqa
AhCZHWJbO\TeeZh\
E\Fgc\hhlZ
M\TfUd
Ylebq\
CZJdTZUhe\m]u[
FcTgcglY
C]HZO\T\Xbcdmhneoop[rY
CYJaQbUZZ[fcnZrXsZu]v[
C\GjJ\^\`ac[dlhflhr[
CPFYHbJKUZXMY[\Y]Y^a_]cgefgghbl]mCnRoepZqYup
F\K\U]Yaelhbrb
A]CSF[HcJWT]YY^\cffgh\qdres]
JhKcT[X[YYabcYfal[o]q\resX
AkCdDcGbJZTdUcYe\b][pjrfs\
C[IbJ\ShTNYy`[c[fcmfnfoerYsZ
@cCWFeHYNZT]VYX[^\_[e[fcg]h[ndpdqjrVt]
HbTYYg
FcHbJgTWb\g]lrpfvj
JZl\mqq]
S]T]ri
Hgch
C]]rmcn\r\
^]hf
C]HdI]JUOYcZe[h]m\rcsy
B[CbJsTZa\
C\HZJdK]Thcde\ghn]p[r\
Q\hgrZsbuc
Hklb
CgTS^Zrasf
CZHcIbO[T[XeY[cdd]e\fhhbmYnZoZqdu[
TZecfZm\n\oXphrf
CbF\GcJcKdO\Yc\\d]eklaq\r\vd
J[Q]S\clm\obuf
HVQc
C]J]mp
C]JeO\TfW\X]`ecbeVfbneqbrc
B\CjFcH\JbXaYdc\e]fcgal\m]ncobq\sd
@cAgC[T]cd
J[KcTgVcYcedoaq\sW
I\JTR\YY]]^ffUq[rv
Jjf]
J[cblYqg
C]JYO]QdYZ]\f[mdo]qqr[
H\Jeg]qk
J\TmUblWo\
HfTj
CWrl
CYR\T[`ac\fcliocq[r[sb
C[Jefesc
F\HbJ\K[T]Y\flhbn]p\q\r]sf
fYsi
AZCbFaGZHZM]OWP[RZSiTfUfV[WVX\^\`[d\e[fYj]lYmWndqdrls\u]v]
CYI\OcP\SgTgY[c\d\eeo\qZrZ
CaOcSiYZnaogq]rV
IeO]SeTbYmf\rW
C[HaJcSZX]Y[rl
S\TYngrZ
TTYd`]
CfH[TYf]laq\
FbOZSbn]qf
M]Ygq]
AkKaWZ[e\fe\leoYvd
AoO\WZ[\levZ
CdT\U]el
OdW[^c`]vh
W[vi
C]EdGcH\S]TeVaY\`ddhe]g]vZ
C]DbEfH\S]TYVYWM`ddieblavZ
Y]rh
@aBcCZEfFgGZHbKdM]O[S[WZ\e]\`bc\eah\o\shtb
AfB\ChDaEZH[J[KZM]N\PZR]SbU\VVWYYdZ][\\\]gabd]e[hZl[t\v]
CWDeS[TkYYagcfr[
CkY\
CWYd]]rg
ClaV
A]C]K]YK]faYe\h\u\
AgT[W\
VZYgc\
Cg
@bBcDbFaGaK[M]NaOYR]ScVcWfZZ\\acg\j\v\
HYJ\NdObV\WY^\bhccegqctcv]
N\OnW[bZeh
J]be
Wnt[
^Xgg
C\OhP]
CZFcIaJcMbPbRaS[[c\cdeealbvh
F\JfOfY[[glYvj
@ZB\D[FgHhI\K\M\NYObP]QeRaS[T[VgWYZ[\Y]T^]_]a]cde\f]h\jak\lZm\n\p[sXu]vS
BkC[DYFPHMN]O\QfS[VYWcZ\dY
FdI\Ogc[
CVFgGXHkI]QWT[cc
F[HgQYVc
H[VmX[c\
V[Xicg
H[R]cln]
CXEZFcHcQhRaVXcVd\vW
CcEtFbGgHWK]N\QZXeZc]X^\cdddf\gejYl[p]
FZHfQSces[
D\QjZZ
CnFZH]][
@ZCZE\FbHiQ\
FUH\IkRcV[c[
IaOS
DeE[G[IaJ]OeQYTcWbXgZZ]ba[dce\gfoaq[sfudvh
HZI[QeXccgs\v\
FZHcObQ]WhXc
DaE\FWG[I]QZV]XZa\ddq[sjve
BgCbFeGgX[md
@aD\FgG\IdJ\L]O]Qibdd\h]t[v]
CdHdZ\l\vX
CZD\Qgd\vZ
H]Q]Zivi
AZBVCgDaGqI\L\NcO[PbQ\RZSbT[VTWVYcZ[[Y\daXdbe\f\g\i[j]kYq[s]tXvX
@cCcDfF[NdV\WY\b`cadcRd[lXv\
EdIcJ]ObV[^h_]`Z
@[O[`l
GjO\cWre
CYFbGYJgOoY\\[^]`\rd
CgO]^\ahc]
GYcn
Co
CjFdG]O[^\`dc\
@\BZCYDXJYOQPdQ\R]V[Yh`WcddckY
A\C[DiE]GdIgJ\NZPjY]aWc\d\h\ialbv\
CPDjOfT\Yd^b`]cad[lh
CfDZHf
@eAdDbF[M\N]O[P]ScT]V[W[Z]^k_]`cd[e[f\l[p]qa
A[CXDeEgGdOdcdf\qnr[
@\EbOl^Y`T
J]OT^\`p
@lE]^b`Zc]
CgO\^h`be]
CZIj`\
CjOZ^jaccWqW
@i^[`\c\
@ZA\J[^S`ba]ce
@b^kc\q]
C[D\EbGZIdOdSX[b^\`haXedl\
D\ObS\`j
IbO\`Wcc
C\GZObV]^acdkctgu\
CeD]\Y]aqbrh
Cf\Yra
@ZA]CVDZF[HUI[J\K\LeMdNcSdT\U[VYYYZk[]\j]\^Y_c`Ya\c\ekf\hbkfmZo]pgtQuX
DYH]NXOdSg]e_[`\dag\hck]lepevl
@[SbW\]a`aeVh[jcm]pdta
MiN]O\Sb_Zefhfp[t\u]
W[Zegb
J\]]ek
ecpQ
E\Y\Z[[i\keZtWvc
C\W\Z[[[ekhg
@aHcWZ\\tfvd
DbHcW]tfv\
B\DcIaOgPZV\W\YZeYvf
OjY]
O[W[[\eiv]
AhC\D\FfG\H\KYL]O\S[T\VbWVZ[[Y\Z]e^d_Ycad[ecfZgehZlfmeoZp[qju]v\
@dAXB]CjF]K\OZPbVeWdXbYl]]^b_\b\c\lZm[qcv\
@\FiO]
FgV]Z\]a_]`ae]f]gflW
A[S]YZcod]eXl[qe
\\elqd
H[qh
B\CXJ]c[ebloq]
AcJeYV^Tq\td
BYG]Qeq[
BmG[QTcZlc
BhO\SeWZYb_beaocr]tZ
BlW[
AeCgJZK\M[O]VZWXYd^]_]e]l[v\
WfYg^\r]
Wk
ThWZ
OhV]abc[
BdC\OYR\S\WqX\Ybfejbl]m]
WY[j
f\ri
Rg
RVsf
CeSaUdWZ\\feoircsZ
UbV\Wbmaog
Ujeb
BfM\VbW\Yerc
WeYgm[
EXF[NXPdViW[Y\jarb
ZZ[j
@\AaM\N\ObViWZacd]e\fblcrcucv]
CbNbO]V\W[[gvY
B[GiL[N]Wh_Zdbeb
AmNc^gbbv]
@iK]MZN\W\Zd[[^]j[pes]
@j
@lEcN\j[pX
NfV]W]Zhte
eih\
CiT[W\eaf]h]v\
eV
@bCcDfF]G\NhT\VbWdZT^ee\hble
BYDavh
CjlZ
F]NXZ[^he]hdv]
Ee^ghg
TeV[WZZf]b^aac
A\CTTc
C[HbTl
W\^\hjm\t]
MhWb[\e\menc
Fc[g
AbVfW[\b
@[AZBZCZEZG\HcL]MWNYOZP\Q\RcTWUfVcWXXZYZZ\[Z\Y^a_[`Ya\b\dZeXj[l\mmnYoZp]qbr[sZt\uivY
@YCbHiKZO\T[UbWbX\YdZZ[a]W^g`\b[ehgbhVo[pptfudvg
@eC\JcR\U\V\Xf]U^]_dbecdgfqZ
HjJ[]ddZ
FfT]UhX\YgZbmY
Kbg[ml
]W
HjX\
C]U\V\]lp]
UY]fgcm\
OjVT]c`\h[mc
J]]h
F]HY]l
CbJ\VgW]Ybg\mX
C\K]U[VfXX]omS
X\]dm\pi
]jm[p]
G\HkJ\Yc[\\[]e^]h]m[qj
C\UbVZXcZZ]Tebhamco[
B\C]F]HVJ]P]UkVZWgYYZ\^VcZe\h[mcocp[s]t\u]
UjY\][g\u[
himY
CoJ]O]UXVcXg]WmQ
X[ohr\
UbV]uj
H]^lub
H\UZmnn\o[
UbXV[[^doj
Vj]\n\p\
]\mvoUt]u]
H]Uh
HdOXVaWo[bc[l\
K]W[Yh[d
@\EgJbO\U]l\t[vk
V[Wmc]vT
@\EhWNa]vh
AbD]SdV]W]\jfgs\v]
C]GgK]NXO\VmWS[d\Y^\eef[p\te
K]VmYXf[p\
B\E]O\WgY[^d`fub
VaW]Yi
C]P[R[SoVZW\Y]_\
A]CcEbNVOWT\U[VcWZX]ZZ[[]e^d_cadc]lvu]
W[[Z`XbmdT
EXL\NnQ\V\Zb\X]Y`eaWbbhelovV
CgOiUXWn[\]b_Zo\qar[td
CtE]IZO\R]VeYcZb\n]\^X_[bae[lWp\
]d`\hi
AcC]JhL\N\OjZ]^Yg\
AaC]GbNcTXUcVQYfZY^f`a
AZEgO\VX[z]a^X_]`\bWd\ebh\lZp\v]
@dCXHeK]NcTZVVY\Ze[e^h`pabcdgXlWn]qev[
C\IgK]OqP]R\VR\a`]aacednhcuXvm
CZJ\OWTcUiVwW\]]_\`ZaXe\h\mb
C[TqlZ
K\OXbYgZhcn[qYs]us
CVIaNbOWPcVoZbeZn]
@hO]V\^l_\bYm\
Cgedv]
IeOmVXYc
C\EbY\Z]_deh
Gh
efvP
[\e]l]vg
@]C[FcJ[L]U]VeY\]c_d`ec]fbh\lgqgtZ
Ni^b
V\WZlk
J]O\U]Ve`hh]l\qd
VZWrZ\[d`]lY
C\OdVY`ll]qgvZ
H\KlM]WesRv]
@fDZMYO\RbW\vm
KhS]WX
C\Omj\
Og
Ej^Zj[
@[CeE]F[IaJ\K]MWN]P]TcV[XfY\\\^X_j`ccbecfbg[idl]p\q[sftjuY
TdU]iit[
O][\eZi\tj
Xi_hfZq[r[setYu]
@]e]ijrdtU
H\T]Ubfhr\
T]ghla
Bg\fabc]t]
Bdjat]
BWM[W]\ma]j]p\t\
BhX]\W
@fD[GlJZM\^ggah]lbqd
@aBeMYOa^g
Gg^X
B[MgWcY][h\a
MiWi[Zu\v[
B[Me\]vX
ug
ug
B\K]MWO]W\Y]Zk[\`\ebf\hdjal\pdtj
[q\VtZv]
BSEaH\Sg\b^]_bdfeot\vX
Vf[b^aab
RZS]VYW[\]^\_\cce]h\ji
@jAYBTC\E\F\G[HXJ]KXMZNTP[Q]RZVVW\X\[\\\^]_X`da[cqd\eZkZlXpVqds[tXv\
BZEhFgGlK\OfWX^Z_[`[cIeYh]jYlX
`lcZ
@ZFeN[`]cXji
@UW[_Zcj
GTO[cm
@kEfW]Z\_bcYk\
OiQ]W[chl[
@WZhcc
@pEVFUc[
@@GbcA
GgP\cb
@oG]c[
@lGYR\cdlZ
EYO[^ici
@o]l_fl\pVs\
@\E]Gk]ccXl]
@d^\cZqh
@[cll[
@j^Zc[
@kGY^]
B\VcWl^bci
clq[
@PGX^]cn
ci
@WEeK]^X
@TGgcSf\
Gkk]
@]G[H\V]^\cieh
@WE\GfcW
@WA\^f_icV
@e`[cT
@Rceqc
@Zckq]
^gc]
@tGd\Z]ec[
cFlz
GT^hceqZ
AfB\G\NdVf^b_qc]h\
@hV]^Y_X
A[^l_\
@\]k_]
]\_j
@\EZFdGZNcWf^g
@lEbFZJcM\V[W]^X_Y`[e]jZ
FgG[HeKcMhOaS\Vd[[mcnbobsa
B]WdZX\mtW
B]W[Z]\mtW
J\N]W[Zjb[eb
NiW]ed
\\eh
A\GaY\^i
@[B\JfXdY[\oe]f]jZp[r[
Xe\g
@]Ch\b
ChJ\Yf\]]b
A]D[NcQbRbWWX]\\^[`edheZjZlfu]
EcG\R[dieZlTu]vh
Ri
R]li
@\N[OZV\Z\[]\\]]_Ye]h]jnm\q\t[v]
I\echbpg
C]ImN]OXR]e[f\h]t\v\
Ijh[
e]l\vg
R\Wi
B]J\W\Zdchhejbl\
BfL]WVY\fbrd
BjL]WVrb
CoJ\T\eY
BaC[F\J\KcO\S]V]W\XaZb[Y\[_gedhgjcl\n\obp]scv\
@bKkn\o\sY
C]sp
UfZaebmcngo\ra
BhFZGYHQOeQaZ]cXe\n]q]
@cFY^mhencoeqi
BkHWQ]ga
BTFhGZHcK]Xb
H]Qcci
BYFkQbs]
Bg
BVGkc\
F]Hg
FiK]^[
FdH\ci
BWFXHgQdW\
BeFiHZQ\
EgFfM]N]OgPcRZSeT]WXXf^[b\c]eZh\jZp]rYu]
EdFkM]^\j\
Ogb]
Ogb]
OkSeV[WZgXj\vb
EYF[JZK\M]O]PZUiVWWdY[[Vd]ekf\mYs]uYvj
@bA[B[D[EiFmHYJYKjMWO]PeR]VaYf[X\b]]^g_f`Zbbc\dbeTf\hej]lYofq]rcs\ucvW
CZJrOdPZU\YaZ\bdmaoZ
H]SfYZ\\e]fjl\
BhCdHdJhUbVdW\[X\\^\bac[e]kkudvR
B]PbRcS[YZ^\`\bZe\liv\
A\B\CpDcE[F\HfJWK\MpOjRcW[XWY\Zb\e]]_]`daebbeTfYhXibjgkYlgndobqeuYvZ
@hGbI\KXNcS\V\WbXZY\^fe]h\i]jdmen]ocrgsdt[vg
@hCYK\O\^jfbj]oWrdskt\
BhC\GeI]WZvg
AaC[LcMcO[PWUaW[Yj[h_]c[f]hb
CcH\RaV[WbXgY\ebf\g]hemco]retevZ
C[JgXie[
VcXhs\tb
F]HdP\SeY]^b`Yk\qb
F]HdP\SeY]k\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
Vh
BeGcM\R\S\Vf`cc]e\hct\uc
EaIcN[OfWW^ecWfbjbn]rdsbu]
EbNdVSYa^c_\qa
Vjn\
A[NaOjPZSbVgWb_]`dfjjYr]
NcSf
AhgZ
GkL]T]WT
VmWZ
C[Xi
FZNZPjTbV\WZYb[]^[lZqcs]t[
CZHeJeOZP]SfT[VWYbqcrd
CeF]JZPXS]ThYWaXhcq\rR
H[OhY]rc
CZOgP[Ymagr\
PlYYrV
ClW[q\
C\L\Neaftc
CZL\Ngag
C\Wh^]
D\JbM]Za[jc]dalYv\
ggm\o]
[eu]v\
W\[Zli
Yn[]e\j\
D\WhX]sc
D\O\Vh[b
CTH[IlO\R\V\WZ_[q[r[t[
CmIZQbqirb
C\DcF]G\K]LcN\RZT\VZWRXb[a\n^]e[fek[lgobp\q[sctZu\v\
K]Xd\Y]\mYocp\q[u\
V[[X\kj]k[meoZt]
F]G\S\VeWgY[b\ehlc
B]CYDaGeI[O\S]TkViWVZh]\^b`dbae\q\sfta
Oh
DdGSHbT\VYW\Z[^[sgve
Gkv]
G]O[tk
HeW[Zmsg
G]Tf
BZCVF\HaJbL\MWN\O\Q\RYTTUnV[WXXYZ[[Z]c^\b]d\e]g]hdj\mrnWoTp[rYsZt[uevX
BZC\HiJbL]M[T[UcZ[]ce]g]n]o\r[vZ
mZpZuh
J]mg
mh
B[DbIbJaRcS\T]WdX]_[b]cafhl]rZsduavc
WXfi
Ol
CcJcOZUcV\W\aim]
ego]u[
JaWkcgl\vd
AcIaNeRdSgV]W\
Kjo]p\s\
hiv]
@ZA[BWCWE[G[HiIWJZKhL[MZO[PgQaU\WVXWY[Z\[X]\_b`\bZcddYe[f\g]i]jYmUntoUqdrXs[t\ucv[
@]EaFZHcKhM]N]TlUeV\WbY\^\a]b\n[per[ufv\
Q\^jc\n\qc
niuZ
ni
XZabb]nku[
B[FbHbK\NdQ[TZb]ccniqZu[
Nl_Zn\
G]HgJ\canV
F]H\KYN]VlWZXhn\qbuW
C[F[HZJcKYUZWZX[^\_\i]m\nlpXuc
KW^\bgqZuc
H[Qgn\qc
H\m]nnsY
Vpf]rb
B\GbV[Wg\h^Yl[q]
@bAYCjDbEbGfKhLaM\PZS\TYWfXZYa[b\]`Zace\nho\q]u]
@dAaCeEdFaHaI\KaLZO[PYRbT[Wb\Z_acikgl[n[
FaKgL\NdW\[g`[
LbN[W[`eli
KZNeOgVb
NhVX
@aLfN[Oi
BcO]Wh
Ke`ZnX
@\LfVgW\[[kW
KlW]X\ngu]
@]AdC[D\EdG]JZNnOXPcTgW\\a^Y_[agc\oar]
CbE]G]J\OdPcT]VcWVYd[b\b^]abjboa
AhT\
N[P\V[Wga\hd
CaEiNbV]W]
B\JgN\WhZf[ha\v\
D[EdJ]NmO\WY\]
J]NhO\
Vc[i]bbctY
DgV[a[ceje
YZ\hvV
AhT\[\_]
AhT\[\_]
@bCcDcE]GhHcI\JbL]NaPZSbV[W]X\\]^[j\mbp\qfrgs\v\
CdE]H]NbOcSiYd`gcVj\mco]q]
Yb`\rg
ChG]H\JbNbO]SZUcX\YW^\`\oep\qZrN
ChYar]
DhGfOg^gr]
O]Y\^\qjrj
B\C\J[NbYb^iqZr\
AZNh`[
AfCg
dsvS
A[CVDdF]G]H[I[JoM[NZO]P]T[V\WYZ\^Y`\a]c]d\e[f]h[l]r[uXv[
DYJFa\revv
DbJVga
@\BZDbGhN\OXY]^ecd
PhV\YY
GcPhc]ld
@\DeFkG[HcV[^[_[bZq]ve
D\F]W\hnvT
Fhh\
A]EcF\N\Oc_gbehek[
bgh\
C\H]N\P\TaV\YeZjaic\
E\G]H[OjVfWVX\ZY\\a\cal[tZ
PdVTcajd
O]VWXc
H[Vh
OWVcc]
VXWYXWYccj
OfV]W\cZ
A[GdHbPbVbY\[e\jehl[qat[vY
NeWZ^gub
AcG\H\I]L\ObPiS]VZWXZ]\[^XadcbeYh\lZr]v\
AcO\PUjc
AZOgc]
Pi
H\Oo^\
G\O\PgcX
O]P]cg
PkW]Y]cV
Mbmgtb
FmHU
F]RhW]
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
AeBWDXEaFZGWHZI\K\L\MYR[S[U]Vd[\^nbae\f\gbkanZpYqhrYsYuZv\
WfZb^Xb]c]dakdpdvh
Ab[l^]d]
CeJbO\Y]]]^h`\mc
@\A]D[HYJgK]ObS\VdWkX[Zg]]^W`ebUcndZjdljnXobpZqwr\sVtYu[v]
AbGXHaJ]N]OYPdVWW]Y\ZR^s_X`Vgchakfl]qa
CqD\ETH[JmLgM]ObR[TcV[XfYXZX\[]i^I_l`Zb{cUdxeXf\g]hjk[l\mao\qZtbujvP
AYCZG]J\^i
AcHhMdWXYg^m`fbXc]dXq[u[
AmC\DeL\WX[[t]vc
A[E]WV^W`hbpd]
ASBZD\EfJbL\MWNcO]P]WhX]Y[[X]]_]`[a]bfcXdcgghZkYm\o[sbtUuY
HbR[V\WZ[ja]cdea
SaWf_]aen]uh
W[n]un
A[BZEZFgGYHlIaJcKbM[N]OcP]T[U]WYXfYZ\]^\_[cbe\fbh]jaocqYr[sX
CdD\FXIcJcKpO[VkW\X]ZYfdjarbsV
C\V]XXci
B\G[OfcY
EZFnG]HqJ\OXQaS]V\Y\acc[e\fJr[
H[Sjf[
A]F\HZS]Xeffj\obq]si
FeK\fjsY
B\W[Z[[iuW
H[lh
E[FhHdJaKbTbW\cbp]
FYHmKcTcUT][o\
H]UY]fmXuX
HYU]]cg]m]oVu]
KXUZ]don
F]H\Ud]ZhbmrnaoYuj
HYKh
@ZA]B\CZHbJ]O[R]S\TXUaV\W[Z][Z^[`\a]b\c\gfiYl\menbohpbqdr[s\ub
F\H\KbUd]dmaocpguh
F]KeU\g[mbnfoZqd
BbFcHaUke[gZmbn]o\q\
Hcmgnd
]emdoZqX
H[gbm[oZqi
UXg]oXua
mVod
@]KgUZ][ohqW
mXoi
][efnh
B\Wb[ht\
J]W[Y\[\^\j]ocrk
J]Y\[\j]rl
Wm[]ldqY
AcCgE]G\H\J\Yg\g`cr\
AcCcE]G\H\J\Yr\]`crV
Ughg
Dir\
Dh
C\M]OkVlWeX\^Zb\cce]j\m\p\rY
Whb\cd
OXV~X\m\p]
N\O\VWW\e]f\menarl
AaCfG\ag
PaSiWW
LVWlk]
@dA]B]D[FcH[JaKaL]MdPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
@ZAZBkEbGoJ\KcLjMiO[QfScTXUgWTZc^h_Za[b]c[ebfhg\hVj\m\p]risguXvf
KZOiW[
@WE]F\J[LjMbN\P]R[V]YYZd^aabchfdp]r[t[
CiM\aes\
DeE\dZvg
PYSkT[^\`ZngrZuf
@\A\DZMcN\O\XXY]Ze^cech\jZluvY
C]S\TbYhr]
GSdo
PjY\
Mij]s[u\
@dEfI[MbO]WZY\_\jeresctg
@[E]Mjv[
@dBXCjDUEqFiGDHFIdJcKfLPMbNdOePWQWSdT]UdVeWaXmYQZZ[Q^c_m`jaebWdJg]hWjgkZl@meoipgqSrTsft\ubvR
@cC\E]FnJbM\TcUaaZsY
@ZB[CXDfEWGuHmI[JXKXNcOaPZQZRbSWTTU[VWWV\j]\_\a[b]chdde\ffhWlom]n\o\pe
E\NdR]SbWkX[hf
@RM[Se^s`\
@dAiCXDuFTGPHVIbJOL[MbN\P]QrRZSYTfWgXfYbZb[d^T_a`ecfd\edfWgYhfi\limgneoap[qhr]tdvc
@bJdMh]]^U
GaPgYX
DYGmP\S]Y]^]`\dcfd
FeMeNdTeWd[\e[h]
BjJcr\
@cFZJiY\Z]^eleq\
OdP]Vg
AdBjCdD\GkM[RcSgX\Y\_bcYdYeVfbgdhelds[vi
KYPbSnVW\]md
@]C\G\IhM]NaOdU[VbWcX]^[_c`bacd\hbicl\mfnjoYrasZtcu\
@\A]B\DYEYF[GlK]NeO[PWRcTbV\WVXq[a\d]]^Y_Z`edhecf[h[jclotYuVvb
@lCeEbG]OYVf^X`eh\r[
M]heign[ud
D\GYKZO]SUa\cbdzfZl[vQ
A]CcFbH]MbSbT\VgYc[[^saedXf]l\m]s\uYv[
@dCdHfJfUlcZm\n\o]tcu\
@ZB]CWD\F\J\M[OZPYUZVVYZ\]^V_\eZhsl\mWnUp\qWuzvg
B\TcUZYUdZvk
G]PiVc
AbBTCbD[EoFjGJHSIfKdM[OgQTRcSUT\VmWaX]Y[ZZ[\\b_g`bbdcXdZe[fdhdlJmbnbocp[qjrfsdtbv\
V]_ha\v\
BYW\[]emg\v[
@aAYB[DYEcFaGQH[IcJ[L[NdSdVeWZ[\aab[d\fbibjal[mdndocrbtbue
@gJ]M]PcY\chuZ
FZOhVY
@\\jh\
@[CkI[N\O]T\Y[]ieft\ud
Rghit[
CZJdT]fghWmZoepes\
O[V\_anYtgug
VkWV
K\V[XZ]Zmqpi
@oGY^Z
@hV\j\
M\Vf_]s\
maphuZ
Jj
N\PaQ]V\^ghc
`Zmhndr[
niu\
@XDZE]F[GZH[IaJ[NnQWRbSbVaW[XgYbZe[c^]_e`febf]i\jclZmUoep]qjrg
^ie\hdtY
O[Vnn]o\
I[NfV\W[e\hbtS
C[IZN\OhY\accZp\tk
@ZCmE[H\IXKdOdTcU\V\XW[]]\^Yc[fajhmincpQsXtov\
H[KcphtZ
@YB[DbEZFZHmI[JjOfQgSgUoV\YYZj[c]U^[`baecahXi]j\mUneoipZqYrWt[vl
@ZM]Zj[\j\p[
@\EkMbN]O\S\]be]menXpas\
@[CcMeObY]]bfZjk
@[C\Nh]e_Z`ep\ug
_ko[p]
@]sj
O[hVie
@ZCREdH]IeJ\KgNcOhReSgTbV]WXXc]f^s`fafceeafmhdi\manZp[rhuW
@YCbEZK]MnNgO\S\VdWZXZZf[]]k_\`jeZfXjhlemYp\rcsauWv\
@fr]
B[DYLeWc[[^[c]lZ
ThWX
L\V\Wil[s]
Whlh
LdWQ
@]B\C\E]F]HYIbJ\KaLfMiN]OZRaS]T]UaV]Z\[b^Ze[ffgdibjakbl[nbq\sbt\vc
D[IbMd[b^\eafbldvi
L][j`bk[
DYHZggvi
DfKdLYN]RcWZ[V`ZfgjblZtavX
F\IiOXT[V]a\e]r[u]
IZcj
AiBgFZGYHa^bb]lap[
A]DcGcLdOfS\W\_\`ea]jbud
V[_ie]
@bAfB\C]EYMdNdO\PfR[T]U[VcWYXb\X^kc[dbe\f\gbhbkdl]nZqWt\ubvb
@bAXBiDcGfJ\NUPhT]U]VbW[Xc[W`\c\d\f\g]hfkeubve
@\A[EaNbP\R\VdYb^j`gk]
NgV]gc
AYW]^fva
A[NlWc^W
AhJaU][beckgu\vY
AgTc[]^\
@\B[dh
AjLgMf[[`\e[uXvX
DYFaGbM]Vd[gkYvf
C[G]M]OdQ\T\VdYd[]\]_ebdd]e]levc
AcG]N\OdVeWSYZcelav]
V\WflV
B]F\H[J\KgV]WVZ[^Y`[e]gsm\o\q]
B[C\G[HcJ[MdQ]T[W]Zd^\`nb]cdf]qcvY
B\G\H[J\Zg^\`gb]cf
OW`l
`\cg
BgW]`\c]d\eblY
BjH\c]ebvV
lYvf
BWHe`\vd
B\V]vh
AaCcDbJfK[L\M\N]PjR]SYUbWcXbY]Zd\\]]^W_]b[dae[gZhbkZm]obpdqhs\t[
A\CeDiGdHcJgPbTZVfWTX]Z\[\b\d[g]hZn[qhr[s\tWvk
hgp\
PZWlcglYvX
HUUg
C\JbK]MbOhP]T]VX[X_\qis[v\
WeZ[mapn
CYD[G\O\PuS\c\q\
hnpUt\
B\HiJ[O\
KWV\WZXXcdo\su
KXsk
B\GZL]V[Wh^acf
E]Vl^\ac
AfM]ObP[VhW]Ye[Wl\v]
M]VZWY[se]k]lZ
A]B\DgEfG\K]N]T\V[WZYcZ[pcvf
DYvl
YkvZ
li
A]Tiv[
O\Vi
AbCcDdI[NiOVPcVXZ]`bcaf\l\va
@]H\RcSjW\YaZ]
CfDeE]F]HjIeMbWU[Zb[c]l[mZp[sV
HjsYv[
BYCfHg
C\E]H[JaKdMZN[SlW[YYZc_Z`id]fXgaj]l\n\o\p\v\
E]KWNVO\P[SY`t
PXSfY\
K]M]PjSYW]`al\
FbHdNcOdWhZ\l]
CiIbO\j]rc
W\[amduf
Yi\]v\
FaH\[f
AbN\TcVfW\
Wh
[ml[
F]H[NaWh^Wc\gfh]q\t\vc
Ti
WZ[Zlgv\
R\Y\rn
q[rj
q[rg
@\B\E[FlHgK\M[P[QgR\U[W]d]gZh[l\m[o[p[q\v\
FbHhh\
FcZ]gj
R\W]bkva
WXY]ri
f\rj
@aL\MYN]OfS[TXW[XbYf[[\]^fffhaibo\qbr\saua
@dC\JdObT\UcV\XaZ\[\_]c\dceVgdhdjcl]pbqcs[tevd
Oe^V`[
YYfg
YkelfZq]tY
@]MZXdYZ^pb]uY
eYg\hdq]
HdY[^bfW
Yl_bfalc
YZe\fk
ei
O]XnYg^Sudv[
B\F]G]H[Q[T[V\XeYY\g^]_c`]a]hVl]p\qYs\u[
@\F]K\T[VdW\XiY\\X]\_ec\
XK\e_Y
V\Xd\a_Tp[
H\WbXi
X[_ipe
XU\\_i
V[XmhY
k]mbohres\
PnR\YZ
\]eVhi
C]FcQaUfZgc]ecf]h]oet]
FcUbZieZ
C]ent]
C]ef
C]ef
IYM\RfUiW[[]
@bAZDlEcFcGWHZJgL]OePcS\VZWVX[Y[Za[a]\^f_\b\dafZgchdi\meneodpXrasbtbuYvk
BcC\D[EbFaHYJbMeNbOfT]VZW[Zd[\^gcgdehgmfn[oesYtd
CcI]OaVYY[^gaeh]mdnXo\qbsb
FaJ\S]hYqn
CgHbW]v[
FlHZPgTbVcW\[h^b`cc\gflimeobrbvT
@bD]F]JlKbZc^Yq]
DlEcG]M[[Z^\e\l[
Ibeahkm]p[q\v]
EeTiW]Zc`fvZ
BfHdI]J\M\TZWce[n[o\qo
I]W]cio]qc
BgHcT]qU
CZHdI\NcQ\R\T\VbWe[cc\ebj]nbqiucv\
C[[gneo\qb
@bB\H]KaM\RgV]W[[Za[mbv]
@bRU
@fBgCYJ[KeL\OgT\WU[b_c`bc[e[g]h]oUqcsjul
J[NjT\rbuj
@cBVKZ_ee]
BjPhWZ_aohuav]
DhJcva
@cCrJf\]c\j\
CjN]Y\^[
[kk]v\
CeDbJiSfTZUY`]g]s[u]vZ
SdXj
B]CVE\FYH]J\KeQ]S[T]VaWXXaY[\\]g^a_[`]f]h[jbmZnXoZpbqdsdt\u]
@\Kr`]
@]H]ebpg
KUQ]ZW]\^\e\fag\pjsf
H\Zk]\pX
KfVgXg_\l]o\p]
^agXqi
JhKcM\pb
Rh
FcHfJ]KbQ\R\VXX]_ej]ph
Uggchc
@ZBXEXFeJkK]M\Q[WYZg[]dce]j\l[p[q\s\v\
CbHeJV[]daq\v\
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
@\G\H]IhK\OZRZTYV\[\`]cbf[h]r\ua
R[Y[cg
C]F\IlO[PZU]W[Y[g\
B\LjNcWYZ\^\d]k]leq]td
L[WU[ble
@bA]BeEbFbJ[K]L[NXOYPaSaVYWfZf[\`rcXe[h\j[lYmhoap]rYv]
JbS\`\mhner[
@dA]J[K[OY[b`ph\l]nZuZv]
PYV[WW`i
B]F]HdLcSeVaW\cbf]qcug
B]LfS]
@aBYCcDdH]JbKeLcNcObUbV[W\XaZW^d`Ubbc[d]ebhem\qcu[vb
BcCgDYFbLZOjQdZX^beckavg
@\Xb^phZ
B[FZKeLWP]S[V]Z[^re[qZ
@dBlF]JeLaW[Zc[Y^Vcbg]
Xjh\
BbDaXX^qb[heu]v\
Jg[dgcm[naobp\
WY[hm\oc
^\_lea
J\TkY\^\ebfch\r[
BnW[sc
@[KjM\W[
KiW[
BYG[O\Q]Uacpr]
F[H\IjOYP]Q]VWW[[aa]c]u\
IiaX
IZVYal
F\H\IPOZQ]V]
@]M\Wj[bbjl]v]
GgWY
DiEgMZ
C\KeLgNdWb_]m\pb
BaC\NaVi
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
@[B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]]c\e]j[l]mWnioYqds[t\uev\
BZFbHfKdNhRacdnco\peqZua
F[HXKXNZT\^fc[n@
CZE\FcHZNUnd
BgF\HhK]m]nYq\u[
HhT\niq[ub
m\nk
Cfc]nepX
@cB\G\H\MeO[RaVbWa[\`]cbd[gak[mfndsctbub
H\MiVhWVc]eam\td
G\M}RbW]\[`]cbk\m[u\
JcMiW[
@]N]Y\mfobri
HhJ[OgPY^]_\cd
OhVQ
IYOkV[cX
Ogc]
C\IgOmW]c\rX
C[WdXZYc\c]h_]c\e\
XZ]i_]c]
B]HaUjZ\[]c\g]ob
JV
J]N]scug
A[B\C]JjM\O\V\W\Zb[\][^Z`[b[c]dZeZi]m\uXv\
JiOZWWa[h]v]
B\Uf[]lcnb
A]BZE]F]HgN]WY[\envZ
B[E]F]HiN]W[[\e\vZ
@\BXFfHfQcWZegn]
BZHmQXeYn]
B]HYQlW]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjamaobqav\
HZKXX\sh
D\W]vk
AbM]Q[R[V\W[Y]^ic\g\h\lamanaqit]
Lg[Zlaqh
L\^i
AjBdQ[[[^Wc]g\nc
@\BWH]M\NiWZZY[b]b^[_]baecqbtbv[
NgV]t\
M\N\[mbYv]
@\Nj[W^\
A]P]Yc[j
@]HiW][\d\
O\Ua\bfil\r[sfuZ
BiCaHdJdW\Zc^\gajdm\o[
Jno[
BYJaV\W]ajj\
G]LZ[il\
G]LZ[ik\l\
@]CgGcIcJZN]OpPbRYS[T\U[VWWT[\\[agcdd[e]f[hZj[l\o\q]ucv\
C[EbIbJbNiOQP]U\VYWYYd`Wa\cfreug
GbN]OZVcWj^\jb
DYH]I[J\LcMZO]WVY\ZX[g\abYdaocuavf
H][lvS
W\\ddbgcl]vQ
vi
J\eYvx
DZLbOZWf[[c\eXlZmdt[vi
D\[]vg
H\Wa^behf[pbv\
vW
CeG[IaNbOiPdSbWVcbfdg\t\
G]OiP]^Zeat\
A\TgZb^c`]aic]lb
GbVd[\_]c]jcvj
NdVWWgY]^a
I\NaOhScVajXldmco\u\v]
OYWim]obuc
J[O]U\V[XdZ]^[e]gbh]m\n[o\pkub
ZZpg
Zk
CdIYO\Vh
HbOqW]]bgcobv\
BXOjUf
A]C\E\F\T]V\WbXe^Z_a`Za]hkqa
BYC]F]K]O[R\V\W\YaZV_[`[h[j]prqZuf
BYF]O\Z[_[`\h[pi
B]L]O]V]Wne]
@[B\EkFlOa^\ae
@cEhFec\
F\Oia]
@KEmFec\
E\OZck
@mE\FX^d
O\Pf
BbCbEYF\HXJZM]VfWd[\]Y^]_bbdc\d[hblbmgndodpbq[sbuZ
TWni
H[T\ni
BdCdJ[NbTiU]ViZZ[Y_Vbcf\g[lbmbnWospZsc
CeE]TmU[WeZ[[Y^\_gb\ebgghcj]mYnYoepY
mSnZol
T[pi
@ZAZBlCXGaH[I]JjKeLbP]QdR[T\V\WSXa[X]\^Z`\aab[cbd\ebfeg[h\jfk[l[m\p\rdsau\va
A\BhC[EdG[HNI[J[KfLZM\QcR]V\XbYb]\_e`\cYf[jZn\resf
K[NaP\V[\cdde]fij[ncrcsi
BRQe
BUGgcc
_Sjq
BgTbrbv\
H[Nb[Xle
Yc[]]ic]
@fB]EbF]GcK]L[NdR]W\Y]ZY\\]ba\dglcubv[
@aEhVcWbZY[fhelXncud
@[N[]c^in]
@cDYGbNY^Vd\lf
@gDZEZNeW[\]^[lg
CaDbE[F]G]HbTbU\V[WeZa]\^i`cccd\f]hcj]l\u\v\
GhP[Z]ldv[
GkP[lZv]
@]L][c^\_fcYe]hfidj]m]s[tnvd
[c_ij]s[thv\
@\AdFcGZHUKeL[McOdQZS[Vf[[\[][^[_Pb[cif\jnnYo[sbuavd
@fF\HfKeSaX]_dc\p]sd
HgQhSdc\lPqd
celg
F\cZshtgu[
Sb^\_icZ
H]V]c[ndsTt\
KcSic[dYlbr\s]
L]MgW\lh
@bFkLhMjNZP\QaW\[\`Zbdc\lV
W\_i
R\Wkh]
B[WUeltZu]
FdJ\M\Va[]ahc\l\scvd
J\V\W\agc\vg
B\FZG]HbJfKaMcNbO]SeVcWlZa[\\[^b`cl\man]qcrav[
H\MdVgW]`]c[lnmb
NhO[WdZ\[a^blZqb
@[CaE[FjHjK\L\O]UYVbW][e_\b]l\nZoZs[v]
VnWYcb
ch
IdP\Vd[\`Xck
Ci
Ci
H\I\OfS\U\VaWcXj^\fZl[ob
CbOgPaSZV[Xdo[
O[VZXgo[
FZVg
misZ
GdK\M]VgWbY\_\
ah
V\Wg
MgVeWY[]bbcdhcl]
MhW[ce
@gV]
C]ViW\f[rgv[
M\O\Q][lo[
AaCcEcFcI[JbMaNaOdQ\R\SfU\ZZ]f_eaab[dbfcgbiajblcnapeuj
AXB\C]F\IYJ\K\NbQcSaU]VgX[[[\Z]e^e_X`oced\eZi[jbl[manhp]qZs]tWupvi
B\OmV\c\
K]OWP\VeWhX\Y\cgo\ui
I[JaN[VaXZ^b_ZbZe[gbhfmUndo]p\qYs]tUul
A\J[OuVbbPtg
SUTaV]abc]d]fjvc
MkO]_\`[jg
CXJ]Tl]c^\r[te
FZVYal
J\MgVWWZcXdje]f\rdvg
DXErN\u\
GcH\K\NaOaSY]WeffUh[llnYpnq[r[sc
CWOdY\]ie]vg
CZFeG\IhO]
J[U[V]XZ]]mj
EaO[VZYb^fc]d\qardsc
CiJ\OfP]
VXY[b\nhpfql
Gcc]lf
OZWpqY
A]OV]buf
KdNdSbV[_Z`Vo]p\
ViWY
CnO]
CdDbGfN\S[TdWea]d[hijd
A]OgW[v]
MYOVVgX]\Y]e^cmhpZ
S]W\Yb_cfj
CZNiOcV\WYa]hijc
MfOVVhXbo\
A]O[WX_i
@[AcBgF\GgIiMYNbOYPbS\TWW\XZYm[Z]b_[`bd[eZhYjclqm[n\ofuk
@[AeBhCbDeFcGdIcJYKbL]MjNhO\PdRgTZXiYbZY[Z\[]X^\_aaXbqeWhSjXkZlfocp[qisZtWuZvl
G[ck
DcOgabm]
@XAWB\D[EZF[GZHWNdO[P\RdSZTWUcV\WcYc[X\\^Y_s`XbhcXd\fZg[hZkYpaqbsitbv[
KZW]qjsdu]
C\NYSbVV_\`ZcZf\hljck\lcv]
FdG[LnOUPiQ\bhcnk\lcucvg
U\X\\[m[pp
JfNc`ch\qbri
CiHdMWU[[e\\bbebfi
AcFdH]OnSTTcVVWc[f`ichd]e]jblXq\rZtfua
CVJkV\rb
AbC]MdS[VZY[aadlfPsf
Y[ebfi
@dM[XcdgfWl\ubvn
@iA]EYG]MgNeOfPbVYXdYV[[caedf\jXoap\q[vf
MnPcXb]cceigpft\u]
lW
Bac]eitT
CcOcVWa\cdf]tf
F]J\P\Shhdj]rZ
OdV[[U`h
VhW\
@cGgJdSoW\Zc]acYd\j]
Uag[mVpi
M[Oc[]fi
HYWk\\d]fetbv[
@]AfIaOVW[Xd^j_Y`kadjOl\vf
OVW\Z]_fa]
A]I[OVU]ViWeZd[[`cud
AjB\C[GVH\KaOXQ[RcUeVbW[X\[\^ZbYcaecg]jdkclcmjo[pYucvi
eZtl
@]AeC\DZEZHaJ[KeNaOXPeRbSYTgVeXbYeZi[g\a]h^[a[cWe[f[kbl[o\p\qgris[tcv[
OaScVlW[]amco\
IcNaOdSZTdVU_cjbmgqd
@eFhG[di
BcOrPWSdWW]\`Rc[d\v[
B[IiOS^]aarZvi
C]I\OjY\fYq]rb
B\CfFcI\J\K[M[Vf[W]\^cbZcggih\nWoetZuq
NbOhPWSlWec]t\
NZ[c_g
KlOXVd]]`ajdqdu]
@\C]FeGbKdL\S\WlXeYe[c\c]g^gc[e]gch]ihj\lan]ojpYqYrhsZteu[vX
IbOZRp
CYIYNcOir[
CQG\Ij`]r[t\
C]IlJ]OZR]_]
B]C\DeEbG]HcI]P]QeT\b]c\dbeYhgl]vh
DnQadPh\
DtH]Q\dZe\vZ
DVHfQ]divU
QcW\ddhZvn
CYOfThVXW[Xe]\b]h[s[
HhWZ
AbC[OcUgVhX]b]v]
CgV]Xc]Y
@\C]HZK\LcOZR\U\V\WYXcYb[\c\eXh[jbpssev]
KbNeW]X\ZZ[\\dpp
C]Yi\\
H]O]W]XeZq^hp[
B\I]KrM\X]Zeb[n\pZqZuY
GcIaOjWVc[ddf]v\
CcDeOWT[U\`fb\ddfalendod
CfDXHbO[T[Wib\d[lcva
C]ccdffc
BaHfKbV]WZ[g]\h\ldmcoiq\
BaHigcq[
H\]hg]mdneoU
oSqf
KWO\nioY
KSW\oo
Vhf]n]oa
BbKZUd]ee]g[mbnhoR
K]SgWbe]gav[
mgnYoV
KkW\s\
KkW\s\
IjR\W[Y\r[
B]CiE]H\J\L]TaW]Z][\\Z^]a]fatZvX
@\B]C\EgH\I[L]NZOiR]VcWWY\Z][]`ccdjbqbt]
OhPeR]VX`[cb
CcOhV\
I[OVVmc]
OZP\`jc[e[
M[Rhc[l]
I\RlWSc[l]
HcJ\VkW[YcZ\`]v\
AeB]EhF]GXLRNZPiVa^]`ccmf]kYlUv]
N\VZcllc
cXld
A[PZY]cRlq
TcVla[h\l\
ViWZ
BfChGbLiR[S\[ad[fXk\v\
e]ffrY
CfLZM[OhSbWb_ZeYo]qrr\ti
c\l[nis\
UfVed]o\pf
U\^e`deYq\ti
AcM]QXWjdlhllY
FaG]L\QeZ[dioYv\
C[F\GiJc`dh]lencobsj
EhvZ
BfL[e\r[
A[LeNdOaWWYe^\`]amhdl]o]qdrXu\
@bAjBkE]GaHdIWLTMfQ[SbWSYZZX[]\W]X^j`\a]eZf\ggh\kblbm\n]obqfs\uYvk
SbW\fhsZ
BdCRDfFbGeJcKhLZNbObPdSbTZU]VdWgYgZ[[]]l^]_Zbbfjg[hYkbmeobq[rWsbtV
Wf^]`ll]t\
H]LiWb]\ecoXtbud
H[ObXic[
C\J\P]`[ejte
]be[pT
B\ChN[Whe]f\le
A\CVEeG\J\M\OkS\[e_Zcff]hfl\o]rbudvh
ei
I]K]maqdr\th
_jaXlc
@iB\CtE]N\OdSeW\X[_i`bechcq]rYt\
C[F]HbJaKhL[OWPfS[T\UYV[X[YaZ[]Y`]aZcYd[e\fYg]mgnbokp]qYrZu[
B\HgKYL\PdVcWcX]Y\Z\d\m]oksg
PaY[mXn]oh
U\mi
BeHZIbJbKhNcP\TaW]Ybc]f[mdnfobsX
mVnlocq\sa
mgo[
C\mWoc
B\CaW]Zm`cc]r]
CiL]W]Zdr\
CVL]T]Zd
H]Uaf]rh
H]Uaf]rh
B[KZPjV\Y]^\ggqgsbu\
B]GXN]OXPlc\dj
_bhjq\
KVM\setcuf
C[KZXYZb\\_[gbhcopqdu]
D\EZKqn\
GcOVPbaer]
KhP]WX
B]Wa[bcce[tg
We[\tg
BXWkZbb]cle]t\v]
JbWY[ivZ
DdOYW[^kt\vc
Yd`jc\ha
KnO]W\oZr]sZu[
ck
CcGeL]Wjc\t\uc
C\Wk\\ca
VkW[
W\ih
W\ih
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
BVObQ\T[^ZqdrX
AWBgVcWk[aua
AWBgCfLlO]UiVeW\\Z]dc]dce\fjq\re
Aj
CYHWTq
AMHjJaL]QcTXXc][^cf\hcl\u\
H]IlR\WW
H]IlR\WW
I[W\e[hrt\
E\H]KXRnT\V\WYY[_bn\q\t\
@cAZBaCeE\FcGcHXIcJbLZS[U[WdX[YVZb[b\e]b^b_dbbegf\g]lcm]qbsZvV
FcIeJ\NZO]Wf^b_]c\qbr[t[
O[W\^Uaah\qoti
CiZW\]]c_d
@m[\b\ue
C]GeJWZhb]c\dck]v\
ChH\JdThf\h]laobq[
Cf
Cg
Fgl\
@ZA[CXEaIfJdOb`iaYp]q\
FfU]]qb\
@\EiW\a]
CkP]V\ajrX
B\WnlZ
JgZ]p\
C]\\aed]oh
NUVoXcach]
CWW[\neal\
PZcRll
M\VbWZ\g
BeDTEMGhMtNhO\P[T\UcVcZU[Z\X][^b_\bYcgddeYgdhYlemgqWtb
@bFg^dbee]q]
C[DiJaM\T\W]ZY[R\n_[ace\tZvU
@jZb\\^\_gp\
AjCUDeEYObPgR[VmWVYZZ[[]^Z_[a\c[d\e]fgg[hilhpdrks\tgv[
ChF[
FfJ]\\^Vh]pgqm
BbCcDYGbV\[sdWkcl[u]
@f]c^\l[
]i
@\E~FZJ[K]MWN\O\PW[Z\]_Y`ca\cXeVhYjYlXrb
AWNcPladcid\h]
O]X\_Qcvj[
el
V[^ge]q]
CmJ]SZfY
OeVX
C[JZVfW]^eaabidcncqX
M]NcOYWh[h^d
AcBgGiMdN\OdRa^bdhe\hloc
B[EaFkNcOjPcTcVZZb[\]Z^ccZd[e\lhndpfv\
McRc^jqQ
W\\\gYhnq\tW
J]ln
JbZil]
Mj[QlpvU
C]D\J\[W`]lquc
LeZ][hk]
_clg
O]QZWg_c`cc[k]
CcF[H[JXSfT[UeY[cYeifPn\q\rfso
M[WT\\fus\
VUYj
Lee\hh
J]q\rf
@cA[EbFaGcI\KbMaN[OaPbR\S[VbWWXbYdZ[[X]b^\_c`cbccbebjXlbnapaq]rVsdue
EfK\MeOcP\^bbbckn]omqZu]
K]Ph
HiJ]lZ
U\]eajd\l\u[
Oiu\
FaU\]\uivX
B[EYF]M]OYPUXcYd^YbXc\dfefh]j\ubvl
@ZB]CREaG[H\JXKbR\TiUcVgWYXYYf\e]\^[_ebfcgeXllmbq\sYtduYvV
On^]e]u]
@qBdCfHZJ\K[M]OXT]XfYc\\]a_ZfXh]j[l\o\sWuhvg
]degu\
E\HaOZXYe\ucvg
EZH]O[eYuhvb
DiG\JaM[O\P\jevf
G[Vb\le\li
@[BcC[D]FbHdKaMeOUPhScUdV\XSY[\[_Xa]bfeZfihbk\l]napgqesbuh
enf]u\
AeCZG\HeO\QaTbUcVaWa[]]]^eacb\e[fam\ocqgs[t]
QdUdm]og
AfEdF]HgW\X[a\b\qiu\
C[DaGbUY\]^]ehf[jgl\ud
DWegu[vT
O]eTjavg
DfGb]beijducvW
O\Vk
O\Vk
AYBWD]FcGkH]IYJaLYMaRZScTXVZW\X[[b]b^ecbdde[gck\lamUnZoZpfrftdv[
@kBjCYHWJmLWMdOYPbVaWaY\Zd\c]h^bbZdheafcgeh\k[l[mVoYphrbsZteue
PhSdV]Yf^c`\bbcYhapb
@[CXEeFXMkS[TgUcW[Zb\a]c_b`[ced\eYfdhbocpbsYv\
W\bTdo
B\DSEbGUH[I\MZP\S\W[YZ[Y\]`[cndakZlXs\u]vc
DYQ\Zch\lpp\
DYJ[TZaZlovV
@[C[EYFzGVHiJ\M\Q\W\Z\^ZaYbiu\v\
@\C\MeN[`ac]j[sque
M[SgY\
M\R][jlY
Wj[V
A\BaGhPbY\cbfapZ
W]^Wdceft\
Sjd]
DaF]G\IdKfN]O]PZSbWY^gcflZn[o[plsct[vb
Clpb
@i
CWD\EbFUHeLbNXO\Q]UcV[WSYa[\\]]Z_]`jbbcZdreVf\hZjcpbqcr\sYu\
KePZS]cg
@\CgGcJ]K[NgWoZd^ad]p]
N]bfd[eb
GdY]cfdWlZ
Wi[Z
@bB\C[DeEcF]G]I[JgMYNiT[U\V[ZV[Y^XbbcZe\lYrgsdu\vg
JiO[^erg
@cCcDaEcGXJXK\P[S]T]VlW[X\YbZb[m]c_bcYd]hcj\pZr[teve
OrP[Wblc
QlYg[Zb[cYhaq[
@eGgccl\
GcL]cZkf
@dDcE[FoI\MkN[PhSZT\We\\cdeZh]mZnVoZplu]v[
@gF\c\rf
@\LkMZW\ib
P]V[`k
DYF\IaJiT]
F]H\W[XhY[]cedhfp[sYtb
CcFWJ[\ea\cZegjf
fZrh
JgLeMUN\Q\WdZ[[[^e`]a]dhh]lfuZ
LiM\NZ^\`]
b[do
DnvW
@aEgZhc]dU
SiW\
LZMsWW[[^c`\e]l\n\qfr]vg
^jl\
CnLYN]O]^i
CdDbJhN]d[lcvY
@dB]C[DdE[JVLXM[NsOeS\T[U]VcWeXeY\ZW\b]c^S_g`ecgdYekf]hhj\lcm]o[qds]tUugvc
QZdg
H\JbWne\r[
@dAaCgDeF]G]HZI\LZOgRcS[TcUgV\WWZd[[\\][^h_b`cbbc\d\eWgfhdjbmXnZo[pXuW
@\CaEbG]M]OfS]TZUnWYZh]W^R`[aaban\pWu]vc
UVZc
Ujg[o\
A\C]D\E]O[ThU\`\bcjbl\vg
^h
AeE\OY^k`b
^h
LZOuTZZ\^Yceg\u\
A\BdFcGeH]I[JfLbMbNcO\SZUZVXX\\\^f_d`\b[h[m[p[rdud
BjCcF[GYH\LYNbOZQgTcVfWXY\[dacc[d[hdkXl]n[obqesbu\vb
J]NdR[Yifchbras[
BYLmN\W\c[dae\k\
BmQ[
BgM[Wa[m^Wtfv\
LVkl
BZJoW]
BVLrWU[[\ZkV
@jG]JaK\L\W[_bc]e]k[rcu\v]
LjW\k]l\
C]G]NfO\PdVYWa\c]d_ae\h]j\m\ngoYq]rduh
BeC]HZJgRav[
B]M]u\vl
nXun
BZG]LZkj
B\LpWZdek\lZ
BWLkWU
BTG]L\W\[]c]kpt\
B\LX^hki
Bd^fkU
Rg[\v\
HnJ]S\WlvY
JYL[M[W\^\nis]
@\FiGaJYLjM]WX[\b\chd[fcobvV
BbH[MnW\[b]]a\k]uZ
@aG\PcScVhWYYb^\_[adcbj]v\
GWP\Yx[WfZh\rY
AbL]McQl]dbXebj]mfoVv[
K\SgU]`dd[n]oiqhu]
JgPbS\ol
N\T]W[XZ[j^mu\
CgJ\T]WmYcm]oat[
WpZ]a\d\
A]F\H\K\N]TeYcc]f\g\lcmengqXrbsb
W[vi
H[J[UZVn]hhcmZp]u\
WX[]ve
Hms\
O\Vf
@[F\HVJdW]Ze
VbW\Xj\[q\rbt\
CcWjl[
B]HRToXaY\nZoara
@\AfBhE\F[G[HfJZKaOdQ]RaVXWgXb^g`\c[e]hgkalsmjncoZt[u\vb
CkTaWf^S
B]L\Mi]]ed
HfJ]MiWZ[]
CfFbI\T\^dccfil]vX
Hfn]
AiBbCZG[HcJ[L\MiNZOcT\U\VhW\X\YZ[X^ba\dkfbg[lZmdo\pfqgsXtbucv[
Ha^\mcqYtj
CXH[L\M]T\WkXf\Zqd
A\JcTfX[Yd^magf[o]r\sa
AZCgHeUfWYXbYdZi[b]\mcnbo\q\r\vl
Wk[elc
Ak[]_Wa]c]
Jhg[
B\e\qhr]
CNTm
CmTR
C]D[EgJYO]TdVVWXZe^abfdYlonYp\s\uzv\
B]C\MX^Y_\afb[d[h]qq
AaLqNeWXZ[]]bWhb
G\Wl[\eghgre
BiGbL\ObQaWZc]f\
BiQbWU
VhW\
VhWY
B\G]fhp\
OgV\
L[R]V[W]Z\ecki
BZL]MhRgWb
GcI]L\ViWe[Z
LhWWjZk]
UcV]WbZf[a^]
D]G]O]SlWf`]ecfcmgoYu\
KcS[W[m]oi
I]Oj^\_a
@\^\_\ahcbjd
@\agceeWj]
_\a\jj
BjGYHZJcUeWWc]v[
l[vj
WU
BbR\VdXi[]v]
MgW[[Z
AcCaOgVYW[XaYbZa]]jbtav\
DbGbO[Q[R]TZVbYc\Z^\`iabb\c\fejdlcmava
CZ\Zef
A\CjE\F]T[^[a\e\
V\[\ehh[
AcBbDbH[J]M[OaQdTfUd[b]a`\becafbkZlZub
B[JhT]WZ[hd]k]vi
AYB[CfG]H\J]QmT[Wc[f^dlarb
AeC\J\LdOdTdU\Y\Zb[\^[_cb\c]dbebfbhglau]vc
BeCbJcOXT\U]W]XbZh[[^db\l\qauhvZ
BkRRW[
C\E]Wh[e
Vj
A[B\CYD\E]FZGRI]K]LZM\N[OePiQ\SjTaVRXaZd\\^U_a`\afb[cdd\fThZk[m\pWrVu\
C[LbPQSnTgWcZW[Y`\a[cafWla
A]B[L]N[OYS]V][c\\lm
M\Sjf]
P]S[c\lV
PgSWcZ
G[OZPhSZW\Y\Z[[\^]cilT
A]B]GVL]OdPXRbVdWZXaZlaacteag\
PcShZ[fZl\rYs[
BXHYOuQ]VYu]
EbFdWZZb^ihd
VgWi[e^[fb
DkW[l]
AeKbPdSfW\c]d\
KeSjW\
AaI]VjWZq]
A[C[I[K\MjNbS\T[UaYkhdl[mcuc
T\Yg[e\\e]hduf
MiYZ[V\]e[
AjCXMcY\[b^]
Ccabf]ih
Oi\]ee
BXC\FbG[WXY]Zb[[^ccad]hglmo]s]tavb
FeHfZU[[^]chhdlco]s]vb
W[Zf
W[Zf
MYOcWdZ[]a^je[gah]
@hA]EbFcGdH\JbK[MdNbO\T\WZZb]c^Z_\`ba]b[eghbjbm]q\ud
@bA]B\EjFYGgJbW]]d^ca[ebvd
@ZCZEeFjJcM]T]Z]abb\cgeehXujv]
@oE]^YhX
@mM[Zc
@ZBgCcE\F[HZJZeahrq\
@WCeFdZdgb
Ge[o\cvR
D\[]\]aZvk
BXL\VkWd
LVWlk]
GfL\Wgk[
K[LeWS
BtD]GOO\U[Y[[]]eckd\hb
BnE]GbT]W[[\ajb\eikdvb
EbF\H\J]OZRdUeW[[nd]e\f\mZvc
EiUe[emZ
W\Z][i
@bCbGZH]J]KYL\N[ObQ]R\SbTbUcWbZc[[\\]d^f`\k[nbobqZscudv\
U\mho[
mcnYoQ
O\SiT[WZ`]n]of
AhO[
AhCeJYO\TbV[Wga\bbc]e\gihbldv\
WXfalinc
CbT\U\WcY[]i^cpb
CcUj
Ah^\v[
HhJ\Ze]c
mmn\oR
FbTbXcmZof
AjC[TdW]^\
@\AUCWD\EdF]G\J]KYNbO]TlUXWYYdZY^t_]bYc]g\l\mgoWsZu[vX
MfWcf]sc
^i
CX^e
A]CdHXJZO\TgV[W]Yc]Y^[eWfVlbqdsfuh
C\WiX]
@gJZR]TXUbWdXbman]oX
@]ASCcJcL\OfSaTcUbVaW]X[ZQ]\^]_gcYf\l[m\oapgrbu\v\
UXf]mZoh
BhO[T[Ubc\m[
DcTgW\^Yk]vm
AZ^[eh
BZD[FbHfJbU]WZ^[_badcffdlem\sXucvj
DYWZdcvf
W[[k^a`ac\eZf]rd
W\[jv\
@\A\CoI]JXKYM]OWQiV[W[XaY\[\\Z]b^]`\f\g]hYm[nepbqcrg
NcWcecqdsj
JcPiW]ob
AbE\NbPbR[TfV\X]Yh^XageZo\qWr]s]t[u]
NgT\WYX[[k^thUu\
A\D\OaP[QbX][]^[uh
A\C]H\JeT]VV]c^\bidmlX
FgTYUZYdeij\ocr\
CSY\ocr\
AXB[HkJ\NXObPbSaTZWcZh\\]c`magccecf]j\kelZq\t\
CcD]EbH[a[div\
CYGbIdMbToX\Ybe]fWl\o[q]raug
V\_beh
H[O]UmVn]Zm[ud
CcH]LgOWP]V]Y\[c`fc\dml\
@pE\F\N\O\Wj^O_]
K]_mh]
OgU\o]
C[PWT\U]Yhri
JVT\Ugm[
^gre
DkvX
Vh
AbD\MdN[TcU]Zb\]kfu[vf
T[\h
CqDbJfN\SbTZX[\]s]vY
M]N]O\WiXiY\\Vb]qg
CeV\Xc[Y]\bghVka
OcQZWZc\hmqb
EaFcHd^ja[o\
OcTYUcZ[]d^\`bjbvj
L[W[kk
@ZAeBaDaH[I]JeKaL[MhNbOXPbShTYV[WbYhZe[b]a_O`\bYdTfej\lhmdodq\resbtavW
AQCnEcH[JdMbNhOZTYYZZa^g_a`hc\d\e[h\jjpZqksYteu\vZ
S\V[Y\_i
BSHeQsWZXb\]_Yn]q]
@[A[BbHdI\JcKdOYPfQ[RcTcUcVgWlY\[Z\Z_jahbcccdejblWqYuhvP
AfCZE\M[N]OgVcWXZb[bbfocvn
@[FaHgJ[MYU]VZWd
[g
HfT\l]
AcCYGYIVJyNcQdW]^Ydfldv[
C\JbTbV]WTXbcboc
@\BdF[HWJZKaN\U\V]XeYYZ]\\^c_Y`]aedceXf\gchjjckYpaqer[tXub
Fa\cqWtp
AYJbLgMhPZTdWe[[^\vY
C]I\J\L]TZV[WkXe^\dco[
GbLhWRYbc\kcl\
AeBvF]H\J]NWOlTlUcWXXeYU[f\\]]b\cWecf]j]o]rVsbvR
C\Th
@XA[C\D\E[FYGdHSJXMfN\TqU[WdXfZY\Z]d^f`\a[b\cgeYhbjjqYrYuYvX
BhG]KbTbvZ
HXUeV\\i_dh\i]mYobqg
CcDaKdTch[qht]
B\E]H\OfQ\TeUiV[WiX\Ye`[lemfnjrX
C]F\IeJcLeMgNgS]TiW\YZ[b\[][`[cVfblYodq]sd
@[AnCZDWMYP\[V_h`\hdjbq\r]v]
X[Y[\i
k\tg
HoJgLaP]WdX]]Z^eqas]
MgbZcn
AqOe^\_EcZ
@nB]W[[bc\dZvg
@eVgW\
OgW\ce
FdLYM\cheeg]j\qc
H\PbS[V[Ybejj\t\vc
YjhZrd
AaCZO\PfT[UhVfWmX]beecqYu[vZ
T\Whra
HbWeY\^\eh
PTSg^\cfl\m\rd
@cAZBYCeEjGVHgIZJXKhMcNfO[PhQ]RZTRUYVVWTXkYcZZ[h\Y]b_[`ca\c[dNeYfehkibkZl{mgnToYp[qPr]sdtWuzvb
EiFaJ[d]hbj]
Bhk]qY
VlYZ_]
L]NbWZ^kb]v\
\ceS
AXBYCdEdGZHXJdK]LbOdRcVf[Y\i^f_\a]b\d\eagdhZjckUl[m\nZo[qjsVu\
@[WiYecete
V]WZ[\j\l[vk
AdC[DdGfI\JZOcPaQcTZUbVdWbZ\[]\]b\c\dafdhhkaqctc
CaGaHdMeWXXbZ\[f\bb]c[lcndv[
GdHeWb[Vc]
M[[g
W[Z\[il\
BbH[LeMZVbWZ]c_bbicad\e\rbvY
B\W\\a_db\cclh
B]C\LmWc[\bU
H\W]bhlYv\
C]L[WZbk
CbT]U\WZ[]][^facbbc\ecmgteu[vb
CbH\U\W\[]][ecmhtfv]
VYWjk[
VgW\
VgW\
N]R\VihkpZ
LdRWWjZ\\\]]k]pb
@bB\CbGbH\JbL]MlP]RYW[[Y^a`bbZcdd]h[k[mbncvY
@bC\G[J\MYVaZ][Z\b^a`bcde\fck[lfnboctfuX
M[um
\h
BbD\FaI]L[M]NdObSZT[WjYZ^ab]cad[eVfigah[jbmbp\r]sZ
B\LXScV[WeZbfbmcv]
BhW]ca
G]H\SXTXWWcZd]ebfqgarYve
@cDdH\IcK]LeMfPaR[SgW\YbZ\[b\Y]d_W`\dcegf]hbibj]lbpgq]retauc
@bAcBdEhFgIgJdM\NfObP]R[S]UaX\YcZj[b\\]]^\_\`[cbenfbgZhZl[mdpWq]rgseu[vf
@kCcJ\LZMPOZScU\V[W[\Y]k^W_]`bcidaeif\gahZicjclfmcnboXpZqbrbs\tf
L]Nh[Z^i
@ZC[DgLbMoObW[[b
NZVhua
A]LhN]Vh
LhWc
@]L\O[RdSdT\WdXbZ[[b]\^]dXefgdh]l[pcrbvX
MXN[ObTXV\W\YeZd[[]abdeRh]lim]pfs]ud
BdO\T[VcWgZa[d
N\Pi[[c[lg
@]K\MgO]V]WYX[Z]\[peratb
M]\d^]e[pluZ
D\GUUcW\dnfcg]
ohp[
F\GbObPWT\V\fi
L[OZWZ[Ze]lYvk
B]LdZ]\]
B]LjWV\]
B\Lmb]d]
Lfb]d]
B\H\e]glh[
ObTdW\c]ggjbqau[
Oh
OjgXj]
TkW]gX
A]CaF\N]Ogtfu\
F\Oj
A]BXCaS]TeWgYb[\_eb\c]eblcm]qe
K[RkWYd\
A[VbWk[]\ccee\f\halbv\
PjY]^Zf\r\tf
PjY]t]
C\FcHZL[NdScTZV[WfX]Y\[Z\d]acXdYflhYq\t\u]v\
FcL\ScWX]a
@dCcDZE[FdGeHhJWW[Za[[^b`ab]c[dcqc
ChSeqc
DZH\dl
@cFdG\HjJ\^d
J\LhW[Z]
CgDbLZM\N\O[PcQbT\WWYb[[]\_\chjclmo\pcqdrYsXua
O\Yhabc\h\
KdYZh]pk
D\NhPechlTp\uc
C[V\Wg[\\neclXv]
cjlU
A[ChDhHcOePZQeT\WY[\cchbj\o\qYsXvW
lj
WYldvm
C[NbTfV[Wj]]c]lb
X]mg
B\F]LbN\PYTbUcVaXf[Ziblhn]t]v]
LgObT\V\W\XbYcie
ThlZva
MeVflT
B[UcW[[Yefvf
I]JkM\Z]v]
JhV]ra
Jg
A\B\D\FbH\IcJ\LiOdQ]VcY[[U^f`fc]ecg]hek[qcrcvX
LiVbqcv[
B]IdOc^h`Zqd
A\B\LmWUXd[We[hgk[q]
B\LiWZh\
L\MX[t
OWPgV\W[Yc`\ve
GdLgOcVfWX[Yc\falg
[jfc
B]L\Wl[\
CeN[W[Y]\ko]
@\B[EbF[I]JdL]NfO\P\S]WYX][f^Zliu\v]
EgN[\alf
NglU
lg
@\NfOc[b\d^]`\l]u]
NbVlWi[b\Y
@bEeG]HZJVOaTfU\VbXhYb[]]\cee\f[jao\q[u[
G]TeVbY[chf]lb
OhV[Xgu]
WiXZY\c\
U\Xhc]o\
@gA\CcDVEkFiGYHQIbJaKfMmNdOdPaR[SdUXVaWXX\]\_]aacWdZhgk\l]mcneobpZqar[t[udvT
@iB[CbDXEeFnG\HWI\LRMnNVOgQYS\U\WXY\[YcVdYedfdhdmdqctgue
K\LZN]O]X]_bbqe\fck\ui
CVLYMYPpV]WVYs[]]bacrc
FYK]L|M\NZWU[Y^ZtK
ObVkWY
@gAiClEYFTIdJfKYL[MdNUOYP[SbTbVYYZ\Z^]_dekgejZm\ncocq[tcu\
AhCbJnK\LXM\N[OfVYWiY]Z\]Y^Y_[bXghnZqYs]u{
OhV]WY^XbcechYqltc
@fAVB]CfE[FbHZI[JVLdNROSPYRdSgT]UbV[WjXXYTZk[Y\o]a^c_\a\cgdgehf]jVl]nipft]u[
@\EiIcK[MpN]O[ScV[Y[Z[]]aeebfehXo\qhr\tXue
O\T[Y{e\fZ
LcW]^k
@\NnV]Wi[U^\e\t\
LgWVqht\
VgW\
@bBiCZH]JdKcL[MeO\PbTdW[YY\c]d_eadeeg]m]qXtTu\
AYE\F\J]KXLyMgV]WVZ][[^Ya\cdeYhbjbtS
BdDdEeFZHZJZLZMeO\QnT\Wb^e`ca]b\c\e\h\n]sb
AXEaI\J]K\LUMZNfO]ViWdY][Yaec\e]hmjalZmhnhoWqXs\uZ
@\AeE\FgGdHZIdKYL\MQNeOmPeRVSgUZVdWbY]\[^m`beVhbk\l\olq]r]teuU
@[CbE]IdK[L[MWNYOsPbSZV\WUYW[[^l`\a[bUcieZkZld
HbMZebhbqhsW
N\O[Va[d^Z`h
LXWm[\tc
EgMcS[V]
@[E]LZMYNo[Y
L]M]][en
C]F\KoM]N\e]g[nZp\setk
@\CYLWM\NyWT^U_Z`\h\
@oCbD[EfFjG\LVMmNZQ]RcTbVbWbXdY[[[`\b]cQe[h]lbnbqZv[
LXO]Wcbi
MmSccc
@fCbE[F\O\VdWZXb^f_he\
D\ElFjH\KcL[M]P\Q\S]V]Wh\b`\d]edhbnX
BfHiKbLrMYQbWUXbYc[be[g]hZq[
J]fZrj
J]fZrj
[]ej
BeJaWXbn
BYMkV]^Xbac[
B\G]H\K\LXMYR\WXY][]\h^[c[e[j\k\l\tgvY
\Ttd
BkWYZY
W[Zi[]d\egk]
B[L]R]Wm[Z
L]NdT\V[WX[ee]l]v]
B]NgWZ[Y
L]NX[ol]
VhW\[ba[
A[GYHbR]We]]ckfeq[sav\
TVfhrZ
AdB[TkW\]]cclav\
P]SbYYfi
D[Fcdf
HcJ]KVN]^]h[qbsh
J]KXN]sh
KnM\W\sY
@gAbBWCcEcFiGVHdIZJ\K\LXN\QWR]UWV[WVYcZ\[Z\c]g_d`bbUc[dee\fbgdjelan\pcqjsctduWvh
A\B[CVDkEYI]L\M\OdP]T]WoX\Yg[\]g^h`bacb[dZf\gdjcq]t\um
EoFeSZYY`acfm]pb
Fn^Z
EnFZ
@dGnJ[M]O[P]YX]d_\`\c[jmq]rTs]
K\OdVgXfYX_\cZ
L[XVtq
@kBaF]HXM]NaOVP[Wb`ZcZhZj]
B[Oc^e`hcZ
A[[\^jt[
@eAZOgWX[j^ccWjb
FiHWOZW[
A[CYDcETHUIbJdKfLmMeO]QWRdSXTbUZVXWUXiYXZW[j_W`UbZcbefflgYh]j[kalcmdpWqVr]sfta
@fEWFUMiNcSb\\]Z^W`[bac]l]pfu\
W\[h
@gC]GgJXV]Wc]]c[l]v\
@[DbEbK\MiOaRbUeW]XY[b\c]Y_h`[ahb\eif]hkm]ndtcu\vY
AdCgDkQbVnb\d[vd
Ghf]
EgFYN\aYvd
@YEbFXJYM]OcP\Q]V[X]Z\\]_\cXekgcjcl\man\r]tYvZ
Ga\g
MgObV\dXp]vb
@ZOlV\^Sem
AdBfCaHUJbQ]WYc[d\q\tava
B[Whtc
vg
CYEaJ[VeWcZ[^daib]
@\EdN\jg
PbVfWaYcaldV
SjVn]b`\bYjaqZ
CeDWJ[N[O\P]VY[]\l]\_coYs\
C[Jidfs]
@ZBbCgEXHXJbKaL\NcOkPgQ[RWTYUiVXX[Zd[g^faTbdckdWeVfYgehYjYkilambndoaqdr[sbuV
CdDYEzFZP]T\VVa[cZdZ
CYDYEQHYTb^haZc\dk
C]WddZlj
CbG[HXQ\TeW]dig]hcsiv\
C\EXOZ^g`[c\
@\A]CZFT]\^]cheigf
BWGdH\JdQmd[
C[E\V]W\amj]
@\EcF]ZZ^hhm
CWH]TiZehb
C]K]NaVmYY\[p\
C[EZG[LfNkO]VdWj[\\d`\a\cddfhflVvd
Ej^Zj[
B\EbGmNXOdVYWZ^V_\`Wh\jfk]qZ
FiHmM]S\mb
@[CSL\\cj\
Ni
C]F\KhZ]_\n\ocsi
FlHdKWh\
F]MaO[PdVXW[XaY][i\b]b^\_]bfccdbeWfdgdh]jVkdl]o]r\u\vd
B[K[OYW\mcok
C[G\HWTsVdW]^[sZvY
Eh
DnJJvo
PhV\
Fk_]b\
AeCeDUE\F]HcJSLeObPcR[UYWfYcZ][X\\]i_gblcddagchZk[l]o]t]udve
@\CcEdF]GdIbJhK\MhNbQ\RaSkUcVZYd[[\Z_Z`ddZfbgZj\kblhnco]pbqUrZsZuhvb
Ms`\
BgFZHaW]b]
BKHaW]`\lYvq
EaK]T\V[YlpcvZ
CjIbO\j]
@]E[FoH[M\h\pZ
BbCaFZHeJbK\[Z^Y`\e\gfqhr\vX
IZVYal
M]OjV\[dvb
F]R]_[piqZ
CaE[H[JbTXWZ[l]\_dccgahZneogpKve
@iE\NoSaWZ^flT
E\FoHWK]V\X\cY
B\CZHgO[TeVeW]Xc]Wbgh\sXv]
AdBYC\HkJZLZQbUWVWWSYZ[]]V^dd[e\fXhal\nWo[qlrUsYtUv]
@bA\CkDZEbGVHYIaJcK[MSNYOaPeRcSVT\UcVfXZYVZl^V_g`WahbZcge[fbl[odphq]s]tZvY
@[OfVk^X`ba]
@jBhCYDkFcKfMfOfPbU\VZXgYaZ[\T^X_Y`[aWcae\f]k\lbmanapdqfsgtV
AfH\X\^\qhu\
CbDaEdFdG\H]J[NfPfTdUhW]X][]\[]\^d`ZaSchebfbgbjbllocpfr[skt\ubv\
CbL]Nd^]`feghdlY
^ifc
@XB]CbD]EaF]G[H]JiK\LcMkNfO]PaVbWVXgYcZh[\\[]o^a_\`fbecYdcecf[hZj[l\m[ncogpZqYrbsauX
BhD]GYHZJcO]UeWV^ccdnhtbvZ
AUCgD]F]HZJbL\OXQhU]VeZf[]^g`\c[d\lap]qbsav[
AkCYWYY\
@hBaDdEfFeG\HdJjKVLcMiNlQYSjTWVaW\Y\Zc[d\\]h^Zahbccbd\e]f[gVhdk[ldmdnXoiqYrms\tduf
@gC]D\F]G[HdJ\KdS[Zl^Z`Zb]c]de
BWFbH\LeObQ]V]WfY\^b`gc]e[g]hek\rcv\
MhO[V\WfXf^bp\
KbVZXh_[sc
C[JdKcNcV[Zf[f]d_bf\hUl\sdv\
pk
@\BkCZEWFXIdJ[LZMYN]O\R[TfUZVaXZYbZb][^Z`ecbekgbhZl\npoYp\tevU
@cDeFZI]J]KdPmQYUcVWWhXbYd\f^V`ah]j]l\spupvX
CdHfOdTdVZWY[a^X`jdgg]h\l\o]s\uc
@]C\H\IbV]WcXt\Ycem\pWrfs]t[v\
CXEm
CYFYKZMbO\RcT\W\]Ze[flgblZndonp[qg
H\J\QiU[md
MdO]V\l\mioc
E]IaNfZf\d^[adebhfjb
@[A]CiH[MUTZWX[d^\_cbql]qb
VZWik[
@]CjHjMbV[WV\]^[v\
@\C\E\FeHaJgK]MaOgSdYhZh\]^]_\`icXfbl]mfs]tg
B\E[ObW]\[d]eahbvj
BbDiHYI]KdLbM[Q[TdWfYf^h_cckdSedlco\p\ratcvR
HjL]Z\
EdFhH[OZW\[\\a]b`cce
HWWW^bbhv\
CeE[FZViWZ`ccdl]
C\WbXh
BYCdDgGbHjJXMbNcOhP]R[V\Wc[a]c_e`[eehau[
@jA\CbEjFYIcJeK[MgPZQRRbSfVhW]YaZj\b]e^a_jabbccZdeecfZhcj\mbnfpZqirfsZt\uUvV
CkD\EfF\GZJ]McObP]ThVhWbX]_c`[ahcqdbe]hdjjmcnbodscu]vX
BYDlHcL\MdRdTbW]bfdX
AjP]RjV[Yg\b^gcZgaqZrgu\vZ
@cB\CXEcFVHfIkJhL]McOlSZTeUdVgWUYVZ[[]adcZd\eef\mencoTscu]vb
CeNZY[Zc`bhhldpc
CmE\F[SSVe^[`VbVc[f\hfq\
H[OYS\T]ViW[d[efv]
AZC\EbGbK]M\OjP[SjVZW\X]^baXcdddkfq]
@]AcE\H\JcMXOcPVW\YXZ]_jabb[d\e[j\t[uavZ
@IAdFZGPIoJeK[MjNeOkPfTcUcV]YXZT\\][_Z`aaZc\dee]fbhbjqljn]pZqXretgvg
CdE]MMOtP]Vp^[d[f]jPqis]ta
K]Y[\q
F\VlWZYfc]l[p\qZ
C]Ya\na[l]t[ve
@]HUMbZd[]]b^h`Zgb
U]_pjU
@\A]C\^[_qeX
EgK]N]a]jZl]
]h
AeCVF[GVH]JbKeMYN]P]R]SgVTW\XfZf\U]e^m_Pb]c\dZeUfbghhXj\lemUnPo]qdrevX
EjW[vd
O\_oj[t]
N\\ncgd]eYl\tX
@jB[G\HjMcU[WhZW[c]a^[egjdlYnbofp\vc
`g
DiJZ
D[EbW\divZ
[j`XbUvn
C\FkHXq\
@fCZF]NUV]cWpat\
Y]c\h]lhv\
B[H]OcWr^[c]ebfZ
CeT[V[YY\j_bec
OoY\c[
Z\^ge]
DZE\FcGgHjJYLVOVQiWhbWdfgbl\m]qbtavh
@iBZEZFVGbJYKhMYN[O]RZWWY][o^Y_\bWccd\eXh\jZqksct\vg
G\KZYhZXpf
K[_lp\
@dBdFcHgK]M\NWP]R]S]U[VaWVX\YeZl[Z^e`iafbcdZeYgchSlbmbncolpVqbuZvc
CVFUJ\KnP\VWW[XeYZZY\e]\^Y_L`jaeb[cXe\figej]m[pfqcs\
@]AkB[C\HpJ\M[TYVYYXZN\Z]W^q_X`ibYc\e\f]gfq]rYt\v[
@bCgM]NaPbReW\Y[]d`\
A\O\PgSdYe\[^Y`]n]
AkW\^Yv]
BaL]N\X\Y][Z]ba[lk
@fB[CbE\H[J]LfUf[[\\dfefjeldmYpcqarfsYvm
B[C\O[WYa[ddhevl
A]M[N\Xa_mg\
m\us
E]KhWZ[\\Ytg
C]W[tg
Khsd
KdSgcZ
FhMeOaSfVXWZdShhohp\
@fA\C\D]EfFdH[I\NYOeThV]WfYWZd]c^[_]c[dgebhXj[l[s]
CYD[EkF[KUN[P[^]`gjan[
CZDYET^ga[dnl\
EiFgM[^\q\re
VoW\Yc
Yfh[pi
R[VeY\Zcpj
@[BjC\EcFcGQH]J[KhNePdQgU\WhX[Y\\\^c_e`]aSb[c[djhijbljmdnhodrbvh
KfR]V[\Uti
O\W[\Seds\to
@iF[M]TdU\Y]Za]bmcnbpd
@gB]EbKZM]NYU\VbWXXeY\Zd\\^\`fcdeihbnfo[p[sYt\uY
]X_]pu
BjD[JbMdTcVaW[Y\Zd[Vaacid[f]galXn]qcratc
H[IfJ\QcW\`chduevR
EVW[^]c]jhv]
@bA\EfFZG\JbK[M\ObSbTdVgXdYdZ[^Y_edieXfZggh]jdm[obpbrbshtZ
@\B\C]GbHdL\O]VaWg[b^]`Zb]cXh[qitZvc
VhW\
S]V\fi
F\JuNYP][[dS
CfF\WXZg\dmip\
@aB]C]HVL]MbNZP\S[U]V]WcZ][f\Z^\`\b]c\eXfZg[h\j[l\m[n\o\qgr\sb
@\FYHWKXQcT[V]WdZY[[`cb\eZgihbpYqe
C]Fk^\h\
@\CTHTJdKbMgP\SbTYVZWZXY[]]h_\bbe[fUhZi\nbrmshtduW
CVFWH[JeM]O\V\Wm[Zb[ccfchek\n\o]qjv\
CeF]O]X\]\eg
@aK\N]]c^icdl]s\
@VAZCjDdFeGiHeJ\K\M\PbQbT]VpWXX[YkZY[\\c][^V`Xaibacfd[eefcgahnjbk\lmmZo[p[qds[teuX
@\AZBhCWDbEYFdH\JdLiPeU]WiZf\b]h^d_\`ca\bfdgecf]lXrct\udva
@NBcCRDjEaF[G[HmIZJUK\NKO[PfQcRbVLW[X[YjZ[[g\f][^\_Z`Rb\cndbfZh\j[kelro\p\qZrWtXuevh
C]Yh
@]BWD]GbOeVc\hcYu\vb
CfEXW\Y[vh
CcL\Yc[Y^\c]rctivh
CZE[MdOfRbWnYa[\fdlc
@\AbDdEVFWGeHfI\MVNbO]P\RgVbWVYWZa[Y\g^a_e`]aabbcle[f[gdhflfm[n\q\r\sZu[
@[A\B[F\HcKfOXR[VWWXXeYe[g\b_Zb[cghUj\mWnYo]phq[se
BWC[E\HhMYO\Q\UbWbX]Z][\\a^de]gghcj]m]o\p[qbsUv]
CiK]M[T[W]X]Yg_]okt[u]
CgT[Yi_]
oiu]
M\og
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
CbOYV\Xg]\c]mfseu\
KZXi_\s[
BZC]KcMfNcT\V[W\Y\[Z^[obt]uavi
R]S\Yo\]v\
B]TcW[[ik]t\
A[BZC]DVEiFnGVHLI[KaMXNeO[QZTcUgVZZY[Z\b^d`\ambYcldWecfhgch\jcl]m[o\pYqYscv[
B[WjaYcTvU
CYJdT\]efb
VZ^cag
F]J\OdT\c[eZfmsU
F\Uj]\
VWWZcd
@cBXC[DVElFcGZHTI\JcKcM\NiOmPdR\SZTiVbW[X\Yb[\\]]]^V`eaSb[cPd\eYf[hlj\l\m\nbpYqarbumvh
@bCjEYF[GYISJgKTN]O[Q[TXUZVhWd[\\e^p`da\eVfVgbh]jcm\qesiv[
CgEmFfH]IbNfR[SbTbUbWRXbYZ^faZcheafXj]lZmcq[rdsct\
FdV[fh
Fiec
E]FhSao\si
R\U\Wn`]cJ
OUcb
F\K[P[]e^[cne\
eih[
F]emf]
BYOVXdYk^fcelb
B\E[H]JiKmUcVjWd_e`\cgddgao\u]
CbE]F\N[^[_aak
EZF\R][eaYep
@ZBsEdFXGeJ[LZPfRcThU\VkXfY[\Z][^[_]`Ta[eWhYjbk\liqWtgua
BZH\QhWgv[
HcQbb]d[vX
HjQZWZvg
Ug
@]C\NnY[
AbCaD[EbFbG[HcIiJ\KbLZO]PbQZRaTdU\Vb]d`\b[cad[echajbk]lbqbt\
@UA[BkEcFaGeIYKeLeMZOeRVSdT\VdWXXc\e^c_Y`]a[badhf\gdhejcnZo[pnqhr]sfudvd
H\NhPjR]V\Y\^b_d`]c\d\e]l\of
EbGcI]NmOgPfV]c[ld
H\K]O\cgojqd
@bClEeI\JbOgPYR]SaVYYZj]o\sXta
FcH[JbW\Zc[]dnhhvZ
I]M\OiV]^i
C[FcUbYkZb[a\hbae[gal\ve
@YEbH\JaK\TZZX]jg]lYmbnjodp[r\sZt]
]kp]
J]Wi
CWYcmj
OeWV[[ckllp]
Vg
H\Vj
VmWYZbp\
Ig
KNsi
@lK[c\sX
G[N]TXWXYd[b^dljq]
H\I\OhT\ldoWpbq\r[sp
EgFhH[M]S[]\ebs\
Ge\wc\t[
@\E[J\MeNWR]W\Z\[\_aengfhajdm]o]phvU
HbZdmepg
W[ZbmZnl
IhOUcZ
RpS[
D[EeI\J]M\Oh[h^\c]dge]tev]
@fKeOcRJWfXb_c
AcK]W]Yn
C]GXIVO[PZY[cerf
L\NgW[lvvZ
NXWZ[bcjlc
KZO\S[VZXe[YfljkpTqctevY
KZN\Pcm[ok
IZM[RnWZc[l]
TcVgh\
LjN[WZla
BcH\JcKnO\P[TaV\Yb][c[m\oYsd
AeGfK\PfR\V\W\Y]^\c[gfqgsb
B\Wk[\
@dK\RgWZ_c
Rg
KnoN
C[N[P[SaTnWcZ[[\a]losb
I]MdV[WoYaeZh]mb
@dIZJ]KWMpT]X[Yb[\]\eif[g]hbjeo\pcrZsb
DcObW]Y\[gfglWr]
GcNdT]V]W\[W\\cdll
Wcr\th
Kb^fe[g]pg
BbCjHqI[JWK[N\OgTPVjWZXa^]agbWhcjfl\nbpZsdu\vh
I\K]Rhd]l]m\
H]Oce]mi
G\IjO[
CkTVX]]bhdob
C\OeTfWfYf_O
WS[\bglg
@\AhCZDdH]I\JgOgP\VaWaYjZ]]gabccd\ebhVj\uc
H]KUZ]efgc
EbHaKZV]WSZf^elcm]niolsbv]
Nc^Wld
T][hv]
EfL[NfR\VaWkcZll
@bBZC\F\HZMdR[S\TcUiV[W[XVYZ[f_m`gc[d\ebfmgXhTj\mioop[qYrcsctZuXvb
AbL[MeTeV]WWY]\ke[pb
^cqi
EfFhjY
@[BhFTGXH[KwNrOZPjSsTYVZWWY\Z\[f]\^Z`Yd\ecfZlYmcoZpTr[s]tdv\
@eBwC\GcK[O]VVW\ZY[]^icZ
CbHVOlTiVZXdYZbec]e\fijbmcue
I]O\PjWZv\
AcDbG]ObP\Yw\Vc[f]vd
XZ\Y]d_Zoh
@[I]K]RjW]l]
B[C]G\IdJZORWcu\
NZ^lvZ
E[IjO\R\
IhP\Y\
IhO\eZ
CiW\Zbci
MhW\ggpX
HaKmOcQ[SeV]Z][]c\fZm]oZpa
O[Vi
@\MhR[
P]ViW\a]
WZ[\jlmXnfofsW
PgW\l\
VmWZ^\h\
NcV[W[cil[
Z\eip\t]
A\B\CZH\IZJnOtT\VPWcYZ]bebpbq\
A\BeCaE\HbI[JnL[M\NZOiP]S[T\VWW[YX\b^X_Zcnhbl[obqls\
@bA\CXD[E\FhIZKXNYOuP]VdYc[X\]^kePj]m[o[pqrdtavh
JcPose
Zi[Yp\
\h
W\^ih]lfqY
D]H]KdPqSUTiV]WXY][e`XcllYvm
IVOZcfrb
WUY\Znl\
@cFUHhIeKoMcOWV[WXY\Z\[]h\n\pZqfu[
@gC[IZKom]oapbqVsUte
CgKdT]VhYeZb\[][_afd
KlOiRMnZpY
@ZA\Z[_uc]e]jel\
JcMcOeVUZi[\vg
OWX]
CuV\^Sc\lU
AaC\HaJYXcYcZ\]j^[eZfdhajaqe
IjO\P\Y]
D[JVvj
KcNZOaVbXb^\`Zj]mXn]ojsc
OlVJ
M\OcVZ
AeI\OUVgc\
OWcg
A]BYHhJfr]
BYHhJ]
BiGbH]OZV]WY
tg
BbCcFgGbHkJeM]Q]V\XUY\[\\c]]^abZc\ecfch]j[kcpgqit]ue
Q[Y[ffgdqfuV
@YFg
F]H[brh\qY
@gBiH]Qi^]h\
MeXb[\b\e\hbqhu[
H\O[[decuq
hnpU
Xecehop[u\
H]X[^cehhQpc
^phXqP
@\VhbTqk
B\eLhm
egh[
B[qiua
B]HbMZXcY]bae[hWqg
Ui_a
V]Zbgcpi
C]T]h\n]pi
T]ph
Nj`\a]cg
C]FZGYHaM\S\U]W[Ye\b_Z`\a\cbeZf]gclepevm
Yil]v\
HeN\OfPeSdVeWZX\Y\Za[\]\acb\cWe\fdgbl[nYp]qZset]ua
Wi
A\JkZ\
XkY]_Yu]
Yb^]rg
CeI\N\O\PcR[WQZ[[\^[`]eZq[vl
CWPg
CkI\O[PWv[
CbG\J]MbNgWZZg^c`aedfcuav[
CdHdIaJ]O]RWWj[[\[`ca\bacbdcgbhdjdm\u]vc
Zd]b`\hgvb
CZH]K[eYpmvf
BYHeJjW\f]n[
B\HoJXW\
AgGbHXJ]K\OcS[VbWVYfZ\\]^b_ifbk\
@\AWBfDbGaH\OdSaVTW]YX[f_nchk\l[n]o\scv]
K\VWYZ_dfcncs\
Yi_XcY
NdV\_ffZ
M\Y]_cch
OZS\VgW\_bf[lZv]
Yr_S
H[VpXh_\p\
OrZY_\v]
GcOWX]Ya
A[G\K[M]O\P[Sj`\lb
Sh
@cB]D[EcFcGZIaM\NcObPaS\VdXcZb]b^c`bbVdZecgahbkZnboep[rctc
@\BdCeF]IfJWLWM[QpRZTcUTWcX\Y]ZZ_\c[eXhbjblemjncocq[rWsYtbvY
CVHeKeO]P\SiV\Wk]e`dmbncu]
C\GfIkJ\OfS\VWW]Y\\a^]a\oYvd
KbOWSZVhWhXRZ]
BdCfLkO\WWn\ob
HdXg
BjHR
JaZb]a`[l[th
@lA[BjFXGbH[J\MtO[UeWTZa\c^W_abecXdce]f\gfh\lgs]t\
AgD\EiGdO\W\^Zcf
BiCZIcJ]NhOYY]^]d]
@cX\\f^d`]aahh
MZV[W\\c^Zti
@YE\FlG]O\W\X\Z\^ehi
A\BtGeHZOPW\[\
CXRcW\Xd]e`]e\lbmYs\t}uZ
N\RbTmU\W\Y\^aicmin]u]
C]FmHdU\WeZ[
D\NhRQWd[ke]kfvb
BfL]W]ei
@ZArB\C\D]EcG\HZN[O]UaV\W[Y]Z\[g\c_ga\c[eZf\l[tdvY
rg
AYM[OmVf^d_V
F\H\P\mXobpfsjvb
UoW]Z]m\ofr]
CYF]HlJYZffa
G[L\V\cjqctb
[]\Zto
HgOdr\sc
@lG]d]pb
O[R]VbWW^e`]c]d\
Ei
DcESHiafc]d]
Ek
@ZWkb[rf
VjW[^\
BpCWHRJgNkObUZX]Yf][^Z`efdlgnVoop\qXrYsY
W\bZcieijc
CgNgOcY\`[ri
]cj\tl
B]V\Wke\
N\VlW\j]
AkCcHd
C\JeUNVUW\XV]Xhcj]m~n[oKq\uf
C[FcNhOcTeVWWf[c_f`]lYqat]
@Y^l
MdWk[Q\b
ejvY
@cRh^\
Z]ek
BkFXGfHOJdKdO[QmZ]cXo\q]v\
N[R\VmW\Y]
F\VaZ\e]geh[jjq\
W\[Wdblo
HZW\Y]Zh]\^eset\
N\R[UWX\h]mooZp\ua
Om
B\C[KYL]N\V[WhXc[]l]mYnio[q\ud
J\TfU[Zh
EaJ]NgO\W]
T\^]qbrg
D\F]Jkr\
OgVOXdtZ
C\OhP\aa
A]F\HYJbOaS]XfedoZq\sj
I]cjr\
@gBWEbGeMdN\PeV[ZZ^t`[n]
B\H\OpZ\`Yf]
ChO[PcWZZfqf
Uloe
`di]m]nhqa
B\qg
B[DbL\Nb[dh]l]o]qcuevo
BYHjJ[W]ZZ
@[BZKYLuMeOZV]W[XiY[Z[[c^bv\
L]MjO[^[q\v]
TkZ\]ac]f]n]
F]KWNVQ]j]m\n|o\pZqYuW
IYO[V[cg
HjQZW\eXn]
C[E[I]N]ORci
BdCZIcK\LZOgQdW\Yb^h`\dde[fZjbn]r\s]vY
@]L]MoOVPfW]^Zcaedj\l\t]u\
cj
U\VeWdX[^\m]oi
A[BbGeHgIaKZMfObT\VcWgY]Z\[[\[]d`bcbe\fegek]l]mZnXpkq]u\vc
H\g]mfn\oR
CceV
CdEg
A[T]V\WpcdkY
CTG]HaIaJ\MdNfOcR\S\T\WiXaYY`]fam\oYrr
@bCYE\LWMjN\O\W\[h^kcZfih[j\lbnbq\r[ve
CjD\EhHZJ]L\NbObP]S]T]UcWb\]]W^c_ca]bbccg\hYm\o[u]vc
@bBpCZHWLeMZNXQjT\V\W]Yb]c^ZcWeYj\kVndr]sbubvZ
BhObQaWZf\
OgV\
Sdmfo[u\
@\C\J]O]WZZ[^s
ehhd
BhG]W[cgfbrbsb
B]GdMdN\P]VXWU[fcmh\lopd
HcWS\c]ac]sb
@]B~HXO\PbW\_dca
\Yth
@\A\B]CVEZHTIeJZK]L]MVNbO\P[Q]ThUcVdWYY[Zj[\\l^beYfdjjlnncogp]qjrXsctYuZvZ
M\O[Vjce
BjH]OZ
N]V[hhi]p[
@eANBaCUDdEbFkGXHRIeKZMbNhOcPUQVSaTYUOV]WdX[YY\Z]d^i_]`gbZc[ddekfbg[h\icj[lWmineqprStnuev[
O\VgW]
Hbc\fdqXsc
@\B\FbHbNhT[V[WZ^hbeobqg
NgP[Vf
CaF\J\M\OYUjVYW[^ph]
L]dbeg
jl
NhY]Z]efjZlZph
CgFZTdW\]]
DbN\Wh[f][mXn[oi
C\M\Te]cvj
A]BZH\OmPaS]kZubvh
B[LUWhXb
@\BjChGgHWJ\LtVbW[Z][Y]i^\_\`WbYccdgf\qYs\vh
O]VgWX\Yecta
BlC\E]HWPdT]Wa^dfbo]qd
CaF\HpO[TdUdVcW[Zk^im]oZqfs[
B[FbHkOf`\vj
KXm\np
@]CZI]JsNdOhY]^a`]cXe]l\
KUj[nm
BYC]OiV\ZZ[e^\vi
Lh\btY
@eAUBfCmD]E[F\G]HbJeL\MdNZOYP\SZTYVdXdYYZ]\a^d_leYfggYhii\jXlYmVn\o[pXq\rcsVtWu\v\
BhVcn\qhsSug
Xk]c^Yug
CXJgLiM[UcVaWVn\
EZM\NUT]Wc^d`mcZh\j\l[m\
@bVYWkk[p\
B]sh
BTCYDdHaJ\K[OdT\V\WYXbY\Zd[]^Z_b`\adcZh]mWncpfrasavn
UlW\
AYBNCbD\FcHoMZOaP]QVRbSbTWUeVfW\XcYaZa\a]Z_]`fa[bcc[fkgbhblWnbo\pfqSrZs[tZud
@bAfC\TcZW^[ma
BeClH[J\K\O]T\U]V[\e][_bcbe]g\h[mOnYorp]uX
AjFiHxK\N]ObUVWW`YcZeZnZo\sXvX
NnP\VZ
VgWTX]\aoc
@fBgCdJ[KbLbO\QjYb[]]acddce]f]n]rZsZ
@]AdCdG\JZKiL[M\N\QZS\TdVWWf\[]Y^Y_]dde\halcoip]qltaud
BWW]`hcc
@bBoHMN\OdQfTZUZVfW\Zc[X]b`geck[m[oeqXraseucv[
@[ChF\HbI]J\LjMZO\P\SeTZWiX[Yc[i`[c]e\gch\l]oZphr[scua
EjK]O\VfW[X\^bj[sf
HjJ\c[fZoYq]sa
H]TlWbl]n\q]
MgNhW]hfvj
E]J]S]VZ`gf\g[rbs]ug
@fAcEdM\O]]]a]c\eYfchhu[
V]WZoo
L\O\VhY\
E]O\RcSbW\Ycd\fgjfr\tX
CaEbJ[OjP\S[Y]^i_Y`]c]d]pfqftY
CgVg\\]\_]u\
CY]hr]
C]E[U\WZ^\mZqYs\uz
FfIiKcP]ScT\UYVgd[g]mbrb
BhIbOUW\
Jk
MVZdbku\
C\IjOV
F]NeOb\Ycddbeif]g\tY
C[I\VfW\Zbebq[r\
W[_ht]
@[B\a@ct
@VBkE[F]GeHRI\JiKhL\M]OOQlU\V\W[^Z`YcdeUgZhel\nUoWqZr\tXvW
ViWQce
UVX]]]e\hlmnp\q[
C[TmZ\]clg
ehv\
Kfm]ofvg
AdH\JeRbW]ZhgZ
Xgj\u\
CeKiOdRbW][\jbnbo\s\
BcFeHcN\OaRcT]UcW\Zh[W]]g\kal]m[nfob
LhWg\We\lZtc
HgQb
Hf
O]W\^lb]t]
AfE\J[O]RcT]V\^ha\ccl\vf
CjT[
C\JdZaekt]
B\H\MXT[WZZr^]s]
VhW[
OfXa][chu\
@cAZBVCTElFlG]HGIgKZL[M[PdQYT\UNVhWPYZ[X\\]o^e_Z`dchd]fhgaifj]k\lVmfnjofpZqfsbtgu\vX
CbD[EiFlG[H\IcK\LTMjNdO\PkQfRiWWXZY]ZX[[]e_m`]ajb]cUd\eZgXh]jgl]o\pgq[resRtb
@YAfB[D\F\H]IdK\L[MkNdPZSbVjWYYYZW\S]c^k`gadcfe\gZhZialVmeoYqer[s\tju[v]
U\acm]om
L\N]V\Wrr]
DbKeO][g_[`dc]emofqYsctY
DaF\HZMdO[PfRfUgZc[[e[k[o]ucvh
BZI\L]W]ci
BkHTWhb]m]
C\H[NcVZl]ncsatgvb
CZJjLxOST\W[\]^\t[
S\T[WWYb[\lw
mZn[uj
CefXlco\
BWC\L]M[UeZc_bkenarf
BZWef[k]qjr\
EgFhH[OdQ\U\W\Y\^fv]
LXV]Wpt]vZ
@XAgBzF[GdHTI[JaMZOPQ]R[VMWmX[YiZ\[Z]ZaZb\e\gZhhj[kamfo]sZtbv]
B]m[n]ojqgt]
UiWYZYmg
O]WkedfXsbtX
B[CYHfJ[Q]TrVbWZ^[c[ecfRggh\jblaresaug
@REjLlRcW[
CfU]^\
BgHcKYObWZZ\[\bbjembnaoepZq\
@[A]BPC]FeHiIZJhM\W[XfYd[labcYd]eXt\v\
B\GlWZcgr]
LiM]WY]eei
EfJXL[M\N\OWR\VYWSYjZl\d]Z_aadcbeajWmao[p[q[tkuV
AhH[K]Pc
IbR\Wh
BgF]HaKZOZTaU]W\Xb_dffmlnZoZq\rYs\
XemloZ
TcUhWZnereu\
rk
IcJn\[]a
Jh\\
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcafbgehck]menbodpbt\uc
@eBdChE[GiHdJXKaLbMeN[ObR]SfTcUbWdXeYa\Z^a`[abcJdifciejal]mbn]o[pbq]rbs]tfvg
GWJ\K[OiSZ^[ce
NfSbUeY]`dm]og
GWOlW[Zf`[cdjbn]
ClDaEcF\HZIcL]MYR\T[UjVbW]YU[f\f^b_aa]bcc[ecfbgXhYjdlcp]qarhsatbv[
@WB\CbDfEeFdGbJ]P[Q\TgUb`ac\dlefhgvR
@[A\CfFeHeJcL\OiR\VcZQ^a_]a\bhg]hilSp\qaucvg
@YDTFcJ\KjMVO\PkQ]S]U\V\WcYaZW[a\]`[aebec\d[ecgZhjiamYpWqYsZtbuWvg
@XA[GdQ\VfWtXb[\cbhhp\qTu[vc
JcN[Zb[p^]
EkFcZ\
@iC]DZH]JVK\Q\SaTcUeV[W]YZZd[[^i`\a]ckdfehgZh]j\lfmZofub
HYJcY\^\bfdiv[
OfTnl\o]
AcT\al
@ZCbQd]Z^eb\g\nboZpgve
@gN\Xb]i_]`[s\u]
@XC\EdGTJfN[O\PdThUYWV\]^gcmldobs]
A\CjDeEXFZGTH[JZPeQgRcV[WYYZZV[[\\_daobhc\ddlTmZqZvm
@\A\B[CWD]FbG[H\IfJcNpOdP[QhRgSaT]USW[XZ[b]]^\_abbc[d[eXfbhii]mfoYp[sov]
JoUce\g[vd
A\C[EfG\JdO]T[VkZ\r[ve
@\AbEcFjJ]O\VoWZcce[j\l\ucvZ
pi
lXvi
@]EkF]j\
OXc[mgodudvb
EcG]HYJ]N]PdQcSVTeZb[]cddYfcp\vh
AfC]E]HZK]VeW]XbYdZb\d]d_[bbckeYlfmdnio\
AdJgW[ZZ[\`iaXehv\
AbB]C\DfF[HlJ]KYMbO\QgT]YdZ][\aZcadbebfdm]vY
DgEedVv[
DhEfQ]d\
C\H[JdYm^\g]m\nZoYqgrZ
@mG[Ic^X`Yc\
@gEdWd`\
DVOZW[Y\vp
@bAXE[KZNWOjP]VdYiZ][c][^Z_e`aa]b\cdgZh\lZn]o\p\r[t[uXvb
@ZB[Gb^l
F]M]OmT]e[u]
ego]u[
bgncqY
E[`[nT
P\VhYZZ]a\ce
JlT[V\`Ua\cbd\f\
@gJbM\YfZg]]`aagddh[lZnaojrZu[
@hBhEZF]HfIaN\QgT]UXVZWhZ]`cc\f\j]uX
@bJ\VY^l
AcBcCZD[H[J\NhOiVYWbZ\[]^Zbbc]hel\pcqTvb
FdG][k
EVJ\`jo]qg
omq[
@kBYFdG\XhcYe\n]
E\FYTccYnSp[u\
JnX\^Vsb
Nf[S
EfO[^YaicZ
@bChFbH]K[]]f]jioc
B]C\DdEbFgG\KZMQNaOaQ\T\VcWYX[Y[[\\b]b^Y_facbRcbedfghei]jXm[p\q\ras\tXunvd
KXSa]bnmoVr\
Oj
J\VjZ\`]
AbG[cOlu
B\CZGaH[J]KbYf]Z`]c\edlfmloar]taub
Zh`c
CZDbE[F[GfIZJYK[MbNcOgP[Q]UZWZYhZX\b]c^d`aakbbcdeck]phqbsatev]
CdEaFlGdJZMdNcT[W[\c`ba]c]eejdn[pf
@\F]J[LpM\NcObTdWa^e_b`Vb\dle]o]tcudv]
@fC\I\ObRhTZU[Z]^jbYc\
BgLeN[Ob^bebm\n]o]q\ubve
@]AbC]F\HgTkUbV]WfX]Z[]]^d_da]f]gbhal\m\nc
@aI]KiM]NTOZPgUaVeYnZ\_ac\eaf[hZj\m[ohq\rfsqu[
M]Xeuh
@[DaJ]M\NbW\YZZ[]Z^]e[m[porbs\uXvd
@\J]KhV\X]_bdasZ
@dAbBeC\DkEXF]GmHWJWKgMkNaOXQ\UcWZYWZ[[c^Y_a`\b]c[efgah\lWpetbu\vT
EYFWG[H]KgNaOYP]UcV\^\`[aacidfeYgeocvd
@gA]BeCXE]GaH\IdJgK\N\O\PjQ[RfSXThUbX]Y]ZY[V]\^\_fa]bYcldbe]fXgcjbldmcncpcr]sTt\uZvZ
Nj`\a]
Hi
@eAgBfCbDcE\F]HjIYJYK]LoMfNXQcUhVTZZ[j\f]a`ZcfdheffhhZk[leoVpYqisct[vg
FWGbHfKjQ\T\UYZb^\c\d\f[gbo\sVv]
H\V\^\qi
J\Q\Ze^\`kd[h]
AeCdN\O]U\Wg`\mdncoYpbsbt]ub
EcF[N]P[V\`YcZhbniv[
@\NcOf
AhTYV[
BWek
EbFmHZQ]Sh_]
@\EWFk
Keebgcm\njo[u[
U\WgZe]]m\
NbWkY\`bud
BaK\ZZ[jgd
VcWh\[e[
JpSbVdefqZs\
@[K\N]O[VYgimXn\od
Ki`Zc\nY
P\`mcfn\
MfOf^\`\cjmZu\
@\AaBhHYNZQhV]Yfc\pbuj
AYCgDbFdGjHVJiO\PaUeVbW\XZYbZe]e^[cYe[f]g\m\o[qir]sht[ve
V\ccn]o[sntUu]
KgNZVhXd]bf\j\q\rcse
^Ze]uh
B]T\Vhc\rb
@\G\K]NePXW\Z[`Zcsh]l]mbpd
BZD[EgO\Q]W]^[`fcelZ
AcHVKZT]UXWcX]Yh^YcefZsrvc
@ZAcBdEZJXPTUcW\[[]c^[cYdfg\kave
mgnbo[
@cB[CbDgEmF[GcH\ORPrUcV\WVYc^Z_]`Wc\eYh]ncoer[sev\
@SB[J\KiNZQ]ScTfWeXdY\elhalco]p\q]sdt\
AfB[DZFYG]HiJ]M\NhO[PcQcS\TiUYVZYi_Y`da\chd[fjhcmkn[obpdq[rcs[t]vZ
C]JcKXNZOYSgVXW[Y][]_c`cbYmaofq]rYtg
CcD[EeNdQ]V]Z]^\a[d[hZlip]v]
@\EVIcJaNZOZU\V]Y\]a^a`ie\hfocpbsZul
@bDYEWGfH[JdKhO[PcT\UoW]YbZQ[Z\d^c_]bhg\ljn\p\s[u]
AeBfD[EcFdHeJ\N\PZV]WW^g`[cbdcl]meoeucvc
@aAUGsJ\^gc[dZrb
@gGhM\N]Y[^i`ccWdVfYr\
B\C]Nd^h`c
CeFWI]JZK]OXPbRcSdThUfVX\ee[h]lem]qbr\
O\mdnjoZsY
C\FZK]V\Xcfhn]sg
G\Ne[il[
N\Wia\cc
`Zbf
@\BdDhE\FbH\JfKZO[Z\^e`]agcce[galdpk
O]Vdd\mgvc
BhG[JYK]Nfv]
B]][^\cmf]pVt[u]
HWJiT\bcc\f\vY
C\NbOlQcVdW]]g`Zmcocq\s]td
@ZB\CWE\N]OeV]^]_abdcgh[jgm[nesdtfuXv]
@\AYCZD[F\HYIcJ[KZS]T]UdW\Zh]g`ab\dZgbh\nao]pYrdsetdu]vR
AYOeWk
BdGcHpJYKaM[Oa[\cZe]f]g[sOvU
Mj[W
K]W\jXnh
@[BTCZGiJdKdObQiSdUcV[W\Zi[k`[b\cWddeWgdtbuXv\
HbWj[\
mZoi
N]^\`he]
Y]`god
Q]Zbhil\
DcEXI]JXV[Y[^d`\ddhclSr\sc
AgDgEZG]NdvM
JfNfOjY\
@[IcNgO]V]XcYU^i`ZcZrZsfv]
@bOk`]
E]Ng[]
N[c\egl]nb
JbZhc]vZ
@bA\FbGYHZKiMfNZOgP]QjW[Yf^bcTeYfZg\henfoXq[tduRvb
@fBfGeI\OfQb[\^fd\lkm\vd
@bN\PdQaWkYcZb[]`[c]e]lfm\pgu]
D]Zh
@ZA]BaCbDgGiJYKZNZO\SXW[Ya[]]]^dbYcjlb
EdYZcklZ
A\B]CZEcF[GWHaIfJjKXL]M[NbObQ[VdWbX[YnZ[[c^\_g`fb[cidefYhglZnZo]pgq\sZud
GcJcPbVhcXt\
EfGWcclev]
G[T\W\cgll
DdFkHaNZOXVa^b`Xc]dko]sb
FbG]cbe\vg
AZBdC\GbJ\SdVW[]^jgbuc
G\HaSgVd`[
W[iZjdmineodqbs[
D[GgHVJ]KeL\SbTdViW]YdZW[i\[]]^h`bbdc\eZf[jekamepXs\vZ
J[M\O\UdV]WZ[kg]haul
AgBcQ\SXTbVeYbcf
GYNi
]ie\g\
BUCdFZH[L\McNZOfQmTbVbWjZ[[i^W_haUbWcehZjckgl]nbp[saue
K[si
WkcZ
AeE]GYN]P\Y\`ba]cnlk
@]J]TWWd]Zmln[pbt]
CUJfcb
DXJdNgO]Q[T[Wf[\]\_\`[a[cce[g]h\r\vW
hi
AbCaG[HqJVKWN[OePdQXSYUbVpWYYR[b\b^dcke[fch]lZo\q]uhv]
@]DdH\KcQcUcVcY\kgs]ub
I[J[K]MjUhV]W]Xb^i_Z`Zffh[n]piq\rhs]u]
JYMf`drbvd
F\V\g]jimXnio[p]vc
AbBXFkHlKcO[[\a\c]dZsevZ
C[D[GYTgVg^Xcm
@]JiL]MmN\O\R]V\WfX[]]^Sbhgbk[mYobpfqUu[
I[K]L]Rid]l]m[
G[HZJ[KcVrW[ZZ^]aaced[h[ub
OYV]_o
OYV]_g
J]Z[si
Tgl\
KdYgs[ub
\cth
ti
B[L\P]R\W[Y\rp
LjR\[Ze\tc
W]lf
W]lf
CfHgI]YXqdsk
WX[kldt\
N\O]^]svu\
^]sj
F]M[O]WhZZ[g
WZZfaZd[
Ccsi
_\hj
_\hg
C\O]vh
BeHjW[lcs]
BgW[lc
HaJhRWhhl[pf
O\W\Yf[Yc\vp
@]B[CZD\EZHWL\M\O\PYQqS\T]U]VcWXY\Z\[f]a^Y_b`gaab\ccdhfZlbm\n\oZqZv\
J\NZQbVfW[Y[_hd]h\v\
Q][h`]
Qihev]
Q\`rhZt]
J\VZZ]`ph\l[
DYQYZb[ZduhYl\vT
BaDgE\JYNcZ]`Ua\c[dZhdlgn\vT
J]QaV[accef\halcvp
Qlo[
Jg[\\bhY
@]J]`kh]
QjZ\^\hd
H\Q[Zh
ZW
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
NYhkm\
TmhYrb
CeTYhW
J]WWll
HbK\TaUcV]W[X\Zb[[]id[l\pb
]dpg
KjU[V]WUZj[\a[dbeZgbo]scv]
HcKXU]WhZZsd
K]WUZig\p[
phs]
JbZkv]
Zkv]
C]EaGeO\S]dcfglase
OYPbShVc[]bdc[fZkbv[
CaW[eaf]lh
G\LhWXf\hds\
DjWZY\ve
Dgv[
W\vi
@]BZDbMZ_ccceajckim\rbvY
DfTcW\[[eZknr\tXvZ
DZd]vj
WZrftb
WZth
PbV\W]YjhZr\
Yhr]
WdcdekmbvZ
JWLgOcWW[\cbv]
Oi
Oi
CZJl
CZJk
@bAbB\CeDXFcH\J\NeP[Q[TaUaVbXcZa[Z\X]]`\a[bad\egfbjdlUmbndobqerasZtcu]ve
AgBVCcK]NhOYRZU[VcWmX][d^[`]bcc\e]gbh]jao\q]r]uXvU
N\Yje[na
CVJ]MYWUY]b]eaffkaqkt]vn
CXEfFaKeLdMiVcWhc\g]j]t[u\v\
E[FbJ\U\Yb\Y^nc]f]hdtguZvq
@VA]BbC[E]L\NgOZR[UeW]^d_jeng]l\mcrfvj
WZvi
TdUjWX]ceYjfmXqcte
OZW[^Zbavi
CiTbUaW\c]m]
BWkhv]
@dAZBbCXF\I\OYR]V]WcY]^d_ZbYq[tSup
BbChDZM[Rce\q[rb
@jCbIcMjOgRcUWW[X[Y\\d]\^ZcheZl]mgodqhtbuV
@bC]VeWg^dnft\uc
@\CiMdUZWWXh^cmco]t[u]v[
C\F\WZXge\n[ohq]rat[
JaW\hctj
AgCdJbX]`]gcvZ
th
@bC\J[V]W[X]\]`beethu\vV
W[eih\tdu[
BbC[L\RZfh
IjO[R]WZY\
Wjfem]
C\F\LdOcS]V\W\Y\[a\f^b_a`ab\cZedfih[l\mcq]tbubvW
IZth
W\\gt\
NgV\_YeVhe
^ihe
N\_feWfehZtd
Pj
Wj
Vj_bm]ob
Voo]
@fAcBdCbD]FdG[KZP\Q[ScUbV]WXXbYb[]^b_cacbad[eagbhcmdobqcsdva
A]NYOcT]V\WgX]sf
CbKZT\WW]]gfmZooqns[u\
F[abbZspu]
@]B\E]FgW[Zb^hqY
F\HbKcOZW[Z\^cbhggh]p]sVu]v]
@\NgO\PcV[ncq]
BcHbU[[[b\hbm\oVqm
BiHkK[O]WVZZe]ggh[m\n[okqos\t]
AhT]W]`]
@]D[FgHgQb^l_]bceWg\h]p]q\t\vc
AeHQJeOhP[SgThW]Xeg\han[sbuf
Zg
@cB[D]FfHdS]V\W[[]^i_gahbad[pcqWsXtc
A]C\V\^\ag
^ibZ
@oFVMY^T
@cO[WX^f_[`\bgc\g\q[vg
CbO\UUV]WZmsq]s\
@bAYCeH\IbJ[NTOfQXT]VnWcYjZ][c_gaebWeghklZo\pbs]tcusv\
AgJbLcMeOYP]T[WZ]g^X_\c\fbl]
C\HUK\OfTdV]WgYb[bcheijasbv]
EbFbGdHZI\LeOhP\VYWk[b`Xacb\ddfeh\jflZ
LdNYO]V]WiZ][[ahe]
OjW[a]cd
jg
EeFfH\NaOY`Xdi
B]C]D\EeFfGXJYL\O[PbSYT]VWWMXXYZZb[\\Z^\`fa\dZe]fYhflnnfr\s\
@XD\EbF\GZJ\NiOYT]V\WTXZZ\[\\Z]c`]a]ced\eXlevf
X]lg
EbFdPUcflY
FcObP]V[^]`ad]hhn\s]
E]L]PXWYccldvZ
NgP[
NlP[
KYsi
I\R\VZe\f\hbjmlbn]tYud
W\jh
OfU]
J]WZvj
@\WY[ghf
@\EYF[N\O[WcX[`Vjq
GdPh
A\BYC]GZHXOdP[QjU\VeXaZ][\^ccbeXh[j]q\ub
@]EgF[NeQZWf^bfahcs\uZ
V]uj
E\O[Pq\]
B\EZG\HXI]K\NZO[P]QYVgWVYZZ]\[^ZcZeZlcu\vh
^ilfv\
@\CYDcIdN\OmQbWfu[
EXJ]N\W\Xfskv\
EYO\WYs]ui
vl
Ec\[ldug
OlvZ
DbEjO[VbWZ[\dZhcvb
[\vg
AbB\CbE]F[GbHcJdM\NZOZP[R]SbTdUdVaXaYZZ[^f`bdce[f[hcq\r\s[t\vZ
AaCbHWS[T\UbV\W]^ghZl]m[neoiu]
CeTsWR[[l\m\
AeCPH[I\JYO\TeV]WYY][d^d`dlY
VWW\^\dg
A]CmF\JlN]O\SbUdV[Wj^Phev\
HhVmWXg]s\
MWO]WZ^u
V\W[Z[_]c\ebfcjep]sdtb
BcL]N]W]cbdcejl]tZ
BiW]eV
FcWi
A]BaG]H[J]M[OtP]VZ^[_\`[c]k[obva
BhG]I[OcVXvY
A]Op[\`]
B\vh
@\A]SaVpWZYd`efgg]uav\
@bA\CcD[EhFgHcJbM\O[QeR\SdT\U\VfW[\b_\cbd\e[fUhZk]ldp\s[ve
BjCbGZH]QklWvc
@VA\BPCZEkFcGRHiM\PbQTR\T\U\Wb\[^b_\ccdZe[fUj]k]lxp\qas[tevV
@dBlD[E]GZVeZadblV
AYB[C\DcF\I[JYM]N]V]WdZ[[\^]dje[lX
DbE[dV
B[WWdf
AYBfI[R\WhcevZ
Bldkl\
B\GYW]ccdjl[vZ
DZvp
D[c\dW
JYdh
@]A[B]CbFcGbL]ObPfQ[S]^\a\c\dffblZvb
GVdkvY
ObPgS]fc
GcP[a]dX
@fBaCgFbHfKYOhT\ZX\]]Y_bb\d\lembnbodsdv\
CbFeO[V[WfZ]_kcdd]
F\ViW]X]_[o]si
CaHWe]miocs[
B\F\KjU]VYW]Zf[be\g[l[mbo\r\sbu\
@[V]WdX\ZW[ehbje
KUsc
@hK\
@bKgsU
@]W[n\sg
BfH\O\V]W]Zh[]bbhbjdkbvZ
H\Zhkbv]
eh
F[jl
BVCYH\Tb[Vb\h\mbvf
B]GiO]WXZb^clembnbr\vZ
Wiv]
B]CjJaNdOZP\R]SbV[W[Y]Z\[]l]vW
CfJf
C[NZSdjh
BZGbHaKcN[SWV[WPYX][cae\gflineodpnq]sZ
CcHeKfWZY[Zd\clcm[ndobpU
AaB\CYE\JXK\MhNiO\SbT\U]V\WTX\YgZf[Y]Y^Z`]c[edfeg\hTjblVnWt]v[
MYW]Ya[]e\g\hZjipjtg
NmZ[nZ
@aM\N[ZZehpe
E]NhY\Z\lZ
CZN\YcZXe[fghYjjpg
Y[pj
CfM[Xchi
B]C\G\ViWn[[c\d\haq]
W[[jhZq[
V]W\[[ep
MdWUY\d\liva
Pgv]
Hdminfo\u]
Gi[]^dqZvb
N[WYlg
@]BbC\IbM[N[O[U]WaXkY\[a\a`]abcaeYpWres]
M[N\[bpWtdv[
C\WcXWck
W\\leZtY
B]W\[]vp
Cje[h\qb
AkB\KgL\
OdZ\[i
H[V\W\Zj[]lZ
F\OhVaW\c[
CsN]OYP[R]VXWZcbeal]v]
ChW\
U\mi
CcGgJhKeR]V]WXZ]c]elp[ve
@\ClD]EeFfH[JWWdZ]]ZeZv\
CZEfFhTe
C\TaVfm[
CeI\R]XiZ\][eZhcj\oc
CeI\XkZ\][j\oc
Zghh
ZWhi
Zgh]
C]V\Xb]hu[
UZWeZ]nioir]
Wgkb
@]E]GbHYI[J[NjO\P]QXS\T[WYXX[b\[^X_[`Xcde[f[g[hbmbncocpYsct\ucvX
H\N\[gllo[
Nj[Z
E[NcQZ[]a\czf\hZ
AZC\NnO]W[
L[NTWd[bc]
V]Wehjo[q[va
EjNf
NnWZ
C]L[NXVeW]]\aYhcjamhn\obu\
C\HaN\V]W\XX\[][^YmYngodp\qgum
H]NWU]VZWem\nVoeq\s\
[]m\n\oh
LrNQWZ[]`[l]
B[EcHdO[PbW[Za^e`cc\e\h]rZvk
D[NmW[^Xc]e\vd
DfEdvQ
KdV\Wf]dvb
AdGZHZI[KhM\QZS]TYXbY]]Y^Y`[dZffhejblhmdnbocpXqdu]ve
@]BYKqM[R]Wc\\^\`cb\ckg\mXokq[u[v\
K]U\mhnYoZ
F]Rdfml[v\
@bB[C\FZH]MbO\Va\ibicWeWhejelcm[q\vc
A]B]NbZb\\c\eej\lhmhnjoep\v[
b\eYgblbuh
GcHbJ[K]OcQeTaUfVfWWZ\[]bceblXnivb
B\C]DaE]FdIcJZNbOZQbVYWe]dbaecf]g\hXllmcpeqbv[
HbMdQfWdZae]lSucva
G\I[M[NbV]W\Z\]dbae\f]ljmfnfocpg
@bA\BfD]H\IbJfKYL\OaT]V\X[Zb[[]X^db]f\gehblWmaobq\t]
BbmcocqW
IgWZ
D\EdFaGdIaNeQ]Zf[g\d^[aaefhcjbv[
[g\djev[
C\M[P\WZ[gl]vd
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\dZedf\jak\lZpZr\vb
MmNeWYZ[[\]Zaap\vZ
CjTc\\o\
W[Zi
CMDcWXe]vg
@bCiE\TY[]_abdgbvc
B]MtO\W][Yq]
AcMUTfZ\[i]Y^]bfebl\
N][ivd
@\BYDcFaKcOfPeSZV\Za]\^f`[eblZn]o\rct]uevc
BZFcH]LePbWWZd[[^be]karcuV
OYabudvh
A[P]Wf^\ecui
Ki[dv\
BcFbGcObTdU[WL[a^hbbcVeakZlfqb
D]GTPcTccou]
LNWokT
BTW\_bkd
LgWX
A]B\KbOqP[W[_[f]sc
JfP\Wcvb
@[B\O]VcWo[Wccd\
B\CeD[JbU\W]X]Ya[b]deap\q[tiucv\
B\CcJ[K\WbX]Y[[]\\mctkv]
ChTZW]Y]
CbTZYauh
G]Oc[gdbebl\vb
[hdbv[
@aAaB[CcD]FcHfL]MfNdP[U[WcY[[Y\]^b_b`cfZkbvZ
V[_i
CfWht]
C[L]OiVfW]^[
Ub[\^]obri
C\OdTgXdYl\[_facbZd[hbp\u]v\
C\TgWcX\_bb\e\u]
AcDYE\FaGZH]I\KZMjNdP\SdUjV\WdXiZc[\\d]\`cb\cfeZfdgbhajdk[lbmar]sZtbv[
BdChHcO[W[_]ugv\
@\CWXj
FZHaWU[\cdli
@nB\F[GZH\I]JZNcOnP[UfVhWV`kahced[lZmcs\u\
K\W]Zk[V
L]O][d`Wf\jmuY
FjH\J\vZ
E]HYUhgYnc
@\AbCYDYGlMmOXPaSXW\X]^\_\`[cfdgffjWle
@WF[O\^g_b`hcYeahevZ
CdJkMb[\
P\`dtiv[
CkYZ\\
@hMYWh[Zcdu]
@d[h]]ef
BmMVWUZ[[[k\vg
M[[je[k\t\
BeCaGdH[LfOdP[R\Vh\[^]_ca]h[id
BcGbH\LeMXR\TbWXYX[d\\`]b]ve
LZMgWm
V]\ftj
IcO]Pg^bc]q]r\ucvc
CaK]P]Wa[V\jcee]lYtYv\
RhW]\\
KiS\Ycvd
MjW[
@\AbB[CYE\HgIaJeKYL\MXNaPbR[SbUZY]\[^fedhbkcl\mdobqcr[s[tbua
C]F[SmqhrX
C\NhOYPYWWadhcn\
H]UZ^\mbokuZ
ISOw
NjV\\\^]
NvOZP]Wa[\^Yl\
mdnfoi
F]MZNfWX[o^Xk\ua
MSNdVZ[e^h
AhGcJbNYOZW\[k
FmJ[V\WX
@[AeGZKhSdTbVZY[cdebnb
b\hjjb
F]HdWisat]
CZJ[V[]]^Xgl
eZgju\
GVHlJbSdT\ccg]meqbrU
H\cmrWv\
HiJ[OcWfXaZ]c[q\seu\v\
BeHZJaVZZ]c[fhsb
B]HhJ[Ods[
BmG]JXM\O]WV_]j\
WY
@\B]E\HXIbN]O\QaVYWUXc[[\h]ee\rbsducva
B]C\FcH]IfKcV[WZZ\\\]ffWsbulvc
KcNWW]X[f\sduXv]
JdNoWe
Cgcbrb
Cgcb
DYEhFeHXJ]KeO]PeR]SeVcW][[\dcaecfdham]p]qZrbvb
AcEYGhHaPg`ff]
B]G\O[ci
BlG[cZ
CaEYW\jbl]qavk
@\A]B\CbD\EXFjG]HWKdNbOgPaR]ScT[VfW\Y\[]\e_k`[acdee[fchaldm]p]qZratbujvR
dXvh
AbB]D\H\JaL\O\UbYa\[d\e]mevi
D]J\PeWn\[lYvR
JdO\Yemj
W[lWvo
B]WlvV
HjSacaqb
HjSac[r\
@dA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjclao[qgrZsdt]
@[AfBnCeDbFcGrHcIYJWLXMdNjPbQaRYS[VbZ]]b^hbgcPdZgeh]j\lXnZr\s[tbu\
\Z]ell
AcCcHlI]LfMfN[P[R[W]XZY\[Z\b]f^g_b`\acbcdgeYgdh[jbnhpYr\tXua
@gClL[WcY\\]]Zc]eaiathv\
C\O\Yh
@jHVJZLoM[O]WOZ\[c`cbjcdeZh[lhmZt\v[
FaJ]Mi[[bbue
OmbZ
EdFkG\M]OZ^\j\ua
@eAaC[FcJgNZO\P[TbVeWcZ][d^acde]k]lVqh
H]JbL\WfZ\\haWbWcfddfblVqm
vh
MZP[W\[[c]lq
H\Ja_[cgd]f\vb
A]C\H\OeQdU\\b]b_hc\mas\
CYH]JqTdWoa]eXg\qb
[rlev[
CXUf]m_\ld
@dChHlMYRaS]\b]]b]c\e\f]lYvd
G\`Ucj
BdC[HgJiOhWd[Zq\
@\KiM]
@aCZM\\[cjf[jQlmv\
@\Hg[]_]l\
IgJZMeOjTcV\W[XbYW[Z]Z^[`\aeeefdh\jcsctfu\
HdK]LjWU\]aac\ecfchbl\
H\ObV\WZZ][[\\ln
HobXd\lTv]
W[Zaceli
M][X\\ablg
@\MbWeZYcmpZ
@ZCZI[LeMgN[O[S[W[[\\[^ee[fembngobqUt[
BkDcFaHeJ\L]McN\OZT[V[Yd[Y\Z][^ecZeZfYgbmcqht\u\vc
C[T[Yl
EbJeVeW[Xc\\^f`ic]fYqau]vd
@[BiCiIlN]O[P]RcVeWbYXZb[i]\^]_\`]c\jblbvZ
WgZ]pZvc
Y\_Xvh
ChOaTc[[`bc]ekf[ue
BcCXFdM\OaQaT\V][\]]^cbaenl\v[
Ws[W
@f\]^dkboeqftj
@gNj
MgPZb\lh
A]B[cflmv[
Wh\[
A\CnI]^\abe\j]tbvg
B[CkH\JbNaV\_YabeXl\qeub
Ha\kc\qbtduZ
eiu\
ChTeWZ]\
BeO]PfVZWU`Xcehele
CeMgTaW\Y\va
CfDbHTL\TbWVZ\e]lSvo
GcL\OdPZ[e^V`[bfcaqW
H]Ud]fg]lfqg
AbCYFZHYIcKbORZf[[c\edvq
A\C\G\J\M\O]YX\e^k`gcbedhbqbsbt[vY
bfcY
CYHZM]SbTj[k]\ejl\reu[
@fFcI]JjM]ObVcXZ^X_cc[e[feh[qcr[satXuh
BVDfE\F[G]H[JcMjNdWZY]Zs[W\Y`\c\ebg\h\lZvk
M\O]PcY\[Y\q
B[GcJkMePoSW[ocZdge\f[lU
[W\kt[
Cb]V
FbHXP]Q]Whlbv\
HY[XbZcflh
e]gjt]
D]Zb[j`Wb[v[
C]H\WfZY[\bjqgvc
@eCXWdYf[\]j_dbce[jXq]t]v[
^k
W]\olW
[iv\
M\OkbY
b\qf
AYB\CcWYYd[ccZebkdsatbuiv]
B[WZ[hliq\vV
B\LnM]W\Z\[Z\\_[`\dcecf\h[lap\q\tjuave
G\MmWb[[\d^]c[e]v]
GZMj\bn\v]
PhS]c\
[Zlh
@WA\B]CZD\E\G[KaLkN\OZPaR]UbV]XYYYZc]eb\cadaeXfgh]jfm[n]o[phsYtTuV
BYJbWn[dvY
OScn
Za^X`caZcg
celUnb
H\Zi
@cMKVeZd\\^b`baac]ecm\uZ
@[B\CaF\JXN\OiVcW\\[]\^XaXb[cde[gXmenZoaqdsdtf
@[E]G]N]VaY]^m_dcmebhdlY
C[MZN]U\V[b]g\hamfohpg
H\_cche[fch[td
CacZq\ui
J\Vja[sc
C[WXYf\ahdjatm
HZJfKeL]MeO\RWTcVeWd]b^\cYd]mWnYrcset\
B\H\M[WgY\nfoh
Di
@YEbP]RhS]V\^edZjdncpa
@\JX^lgap\
@cH[M\W[cpd]
HgJXW]bYdWjdm]oa
C\DVEZHZdp
Jaghm[
BbJdMaOZR\VgW\vh
BnHVM\WVg]v]
H[VaWk
HhWZv\
@aB[E[IcKbMnN]]\^]_]bedeeSgfj]m\nYpcsbtZvZ
B\LhW]kW
B\LhkW
L]Wb[\a\balkv[
O[W\l]udvh
XZ\]n]ok
OXW\`\nmo[
H\VWXaob
V[`i
B]OjVc[[hbq[
MgOeW[Za
@bCcDcF[H]M]NeOXP]Q]WZX]YdZa\a^fc]ebf\g]hgiamYoZp]rdtluevd
AgB\DaGaH]I\LYNaTcVfWgYYZf[[\f^[_bafchdXhZibr\tc
AeO]\a^Ym\nbr\tkuZ
^g
NhV]eXhal]t\
IfOiT]edlarctd
@h
[f
@[CbDdE\FiJdKeM[Re[lb[c\fbt\
D[FeG\HjJaLaM]OcZb\Y]Y^Zbdehgbh]lcq]
Zj`\b[eb
ZObe
KdVXW]Zj][^]ecgYt]
ZV^c
H\JlZg]Z^be[
F[HeQ]Wkb[gcve
@j^[_\
Z]]he\tb
C]FZH[J\R]SdVZZj[Y\b`Zefg\hfvb
J\Zm`[e[
V]Zg\[e\
[]eh
DaHjL]aap]
Yi
B]J[RgT\UhWYZ]
EbK[WZnos\
W\X\[dp[sluW
B]DZEfFhGYH[JbQZUcX\[Z]acae]j[l[mZnfvk
YecdvT
R]WZ[h
B\G]O[VWWhY\Z\
BdC[EkFXGbKdN\OYT\VcWba\bac\dlfbg]jYq\ucvZ
BeDqEjFWOZWX[cdRj[vh
EgFXN]Vb
E\FqVevb
V\dgvS
D\E[Q]a]dmvU
vo
E[dP
DkQ\T]d]u]vW
DXX]dmlYv[
[Ybh
EdQ]Wob]db
Pbd[vk
DbFbWZl\vk
Fbvg
BfCfDaE\HbIaJ\K[OYRdSbTdUaVcWXZ\[\^cc[eZfdl]qfsbt[u[v\
HaIdJfK\ReTYUcVgWgZb^ecbdZfdhel]o\rTvc
E]^dfhq[r[s[
[\rm
QdUqV]n\
B[H\U\Wbmjn\og
H[O]SbT\UYWYmVn[olq\ri
Xcf]oSsk
f\mbnao\qh
E]OXP[V[W]`]jl
B\FbK\L]M\NeP\V\WZZb\]b\lfqbvZ
FbK]M\NYOZRVTbWYZb[]\\^Tcdllqdv[
Ng^]l\
T\lh
H\J\Th
F]HgQaU[nZo\v\
A[O[Wm^abgjcoeq]vd
H]OcUZZ[bioZv\
HPO[WW^[be
B\CfF\G[HfJ]TfUhWTZc^eacebm[naodpdqds[
CeG[HUOXUgV\Ze^jafe[pdqe
Tgoc
W\sR
C[sg
AeB\E[JbM\N\P]QdW[[Z`ba\e\gcj\nZo\sdvj
A[CaDZF\HiJ\QbT\]b`ccadksbv\
AfC[FWHeQY[\g]scvZ
AaB\JkQ[nZ
BjFZHVQev[
Rc[i\]
F[eg
FbSgWfoZrV
HmT\Zcl]n[
HfT\Z\l]n[
BeKbl\nks]v[
KgM\R\W]^\m\ni
KYR\nn
M\no
V]Wh
FfHfQaU\W\v]
F\HaQgW\v]
B\OcWcY\eafirW
@hA[EeK]N]V]Zd[Z\]_\f[liqas[
@iTdZ[[[^[
AbCVGWH\J\LdP\VcWXY[`Zcllbv\
@eBYCiDbE[F\GeH]IgJeK\L\PZRZT[V[WTX\YfZ[[]\Y`aaaebg\n]p[s[tcu[
@\A]B]C[DbGrJ]NcObQ\R\TaWVYY[[^f`\c]e[lfqar[vf
@\CVG]IaNbOXP\T\^d`]abcdebf]hdjetYu\
CXEZFXJVW[^[atcadWe[l\t]v\
@]NXOiqbr\
NhO]`\ai
CXIblkv]
CcI[N]OkY[a[qetcvh
A]CdDcFaGfOdY[^\`Yage[lZr[
I\J\NaY\^]cZp\tp
@eC[F]IZOdY[cWebtg
@hAWNZOlY\^caf
HfIeO[P]fivX
AdC[FbITJnO\PcW\Yj\Zcae\f]te
EcIjY]`\a\s[tUvg
AlOdWYa[v]
A\COI\J\^i
OZVtYb[iv]
@fFcI[JrN\QhYaa]c\e]rb
J\K\V[Yya\d]
CdJkP[^Ych
A[NhO\^]`\cZ
@\AcCmGcV\WjYY^\_\a]eYf[j]l\tb
J[ckuX
@\F]HcJ]KhMYOcPbR[S]TcV]WXY[^[_\b\cbd\eYf]g\hclam]nco]q\s\ubva
CeEbKdPaSYThW\Y\[\cdecnes]udve
C\HaKZSdV\W\`Uc\j]ng
@[A[KlO[SfX\c]g\p\
Ph
Pbcjnf
KsPZnT
Vgnb
KRN\OoP]VY`ahd
HdJg
Kf`XnP
HcP\SfVd`]c]hb
Vghb
`\m]ng
DZE]G]H\I[K\O\PeV]`icahYj[n[v\
PV`d
`i
C\D]PW`i
CX`Mj[
CaK]N\O]PfV]W\`ajgna
CaO]PoSWW]
@]B]G\W[mcnark
CdD\LhT]WZ[b^\t\ve
B]JbN]VZWkv\
AbBbDbEZF\GaH]JbL]NZOfP]QbRcSbVbW]XcZ][b\a]]^l`faZbfebf\h\icl[pXr[s]tZucv]
AdBdCbDZMdN\OmP[QdR\TbUbW[XeZb[[\Y]]^X`YcaeZl\maqbuevi
OXSgT[XiYf[]^\_b`[bZe\odr\
G]OfS\
[h
B\OXVgvg
N\`hja
DWNgORVgWc[c^d`Zb\letcva
BlOY^b
@]P]S[`i
M]O[^i
BYCbI\NgOjP]SkT]YZZZ[\^X`\b\cif\k]l[vc
[f^g
JjN\PcS[VTW[[]`Wbrv[
B]O\ScV\Wk^e`[d\pZ
B\EbJdLhNcO[R\Ta^]dbe[k\lfu[v\
AeC[D]EdJ]LYNfR\TbVc[cchlW
CiI]M\W]b]
BkJ]WYkbrb
SbTcVdWg[[\\h\l\
H]S\T]Y[ecfinbr[s]
Xi]e_]s[
ChP\c]lf
H\VcW[lY
GbVZWV[kl\
B\CYJdV]Xj`[ocrb
TXWSXfc]
@\AbB\J]KULeM\S\W]Z[d\fcn\p\sqtgv\
HfKZLfX][\cbe]fesmtdv]
A\KbMbNcV]WYZd_abbgbphv]
@bK\WYZg_egbpb
@[A[BZEZF]H]K[L[M\NbOhPcQ\RZS\U\YbZ[^a`[bZcdd\j]m]q]t\u\vb
P\Sd^]ci
CTOgV]
CkO\^Z
O]PpS]W\[]c\eat]
CdK\NZO\PdS\^Zcl
NYO[[c^iv[
C]IVOkY]^Yvd
NgOPV]^nd]v[
NgObP][]^h
@[EfN|OXPW[[hc
E]OgP\k]
OibU
CXI\NWOk`\
Ogk]
Hi[]
B[CaHcJbUdY\egfan\rYsW
B]R]Wgt[
@aBbCcEcG[J]KeLYMcNfOcQbRZTbUaVaWVXd[d]c^]`Wd\fblfn\qZrcuivc
MZcjl[t\
@\AjBhCaH\JfKbL\ObVeW[Yd[WaacflYnbo\pasYtg
T\c\e]li
@hB\C[EeFdG[HXNbOXR]TdUdVcW]XgY\[d]b`[cZjZlVofq\rbudv\
AYB]G[K[Pf[[f\nZspud
H[K\lh
B\[ivT
B\HZuh
AaCgEaF[HaK]L\P\QZVbXf[a\Zb\daffgfhblcoZp\qer\t\uZ
H\LnR]SZWXXd[\cffe
AmCbHXJbS]TXV[W[YcZ[]d^b_[`gabd]f]halfoZqYsZt]
BgFcGgNbW\X\^eccvb
FjW\hbj]qh
ChZW]b`bg]
CZDcF]VbWX^\cfn]
L]NaWq^iaZ
C\HgJ[[[fXnZ
C[V[WW[[d\lm
@\CmHYJYMYO[P]SaWWX\YcZ]^lcjd]e]l[
@gAdC[HWIeNYOjT[U]VZW\X[[c_g`ea\d\eff[g[ibj]lemZocq[sYtZ
BdM\Va[pkZvY
AWBfD]GZI\MeOiSXY[[e^e_\dhfZv]
BVVXWn[[l[nk
E]GZN\VyWa_\cWfblXn\
AaBVC\GZHZS\T\Ug\[]b_fbcdaecfalgmcsdv\
D]GeJbNcWX[d
@gAnBkCjDhEjFWGcHJIeJkKdL]MfNdOgP\R[S]TaUgVUW]XUZ][\^h_e`ma\b\cVdjehfKgdhpk\lXmbnboepjqPrQset\ugvn
CfJeN]R[WY]]c\e\fVh]lbminboYq[
A]CeH\IeJgTdc\d\e[lbn[qmrX
VZWiZX[\adj]
HWJnW\XW]b^Yedgiqfu[
C\GYO[UcWiX]Y[[]_ffbg\rc
Ub_\cbfVrcsb
Y]Zkedjbl[pk
CZJiOdUcX\Y]edjamcr[t[
G\J]O]Vachp\
CqH[JaOYPWT\W[Y[fWrZ
Xj\Z]]oYp\
Udhmm[uf
B\DcJaRfT]V]WS_[c\d]fglarZsauavb
FfH]V[Xb^\nTqb
A]JbWk[Zcch\lg
CYD\GYHfJjSlTcUbX\YY^[naqerV
ViXW
AgCXOgP]amc\h\
HYgo
WUZ][elb
AdCfY\rd
HcK\Wgl[
F]H\Q[Xn\Z_T
Md[l\bkc
J\TgY\^\ebfch\r[
uh
HbO\UaWb\bfjkbl\r[
CaJh^]je
VbWnZ]jav\
Y\[]]kc]
HgLcMnO]RdTcVb[Xl[
A]BbC[DaEaH]OeSlY\[]ccfZh]ubv[
C]M\X\_ag\hiqcshui
_clg
C\NeSfUbVdYe^ceZfWs]tZ
C]DZHcO\VlWhX]j]mb
DcF]N\WYZ[[d\ae]kclb
CaHdMcWXZ\[ql[v\
WZ[]eckfucvi
WmXarc
@ZAaBXFfGYHgObP]RcSfTeY[Z\]e_cbacdfVldm]qVr\shu]vZ
CjoT
@VBfCbEYFeHTK\M[QYVYW[XTY\Z\\]]\_]`[bTeif[g[hmk[pgqguZv\
Klsa
BfGiOiV\[]v\
C]DdGeWbfj
MbOXS]Vjecf[hcs\
Wjfbm]
A[GbLfNbPbV\[d\\][^Z_bcZekf]hYtbudv\
C]J]WcZhd]ph
@[A\BZCgE]FjG\HlOZQjU]Zg[b^hbXcfh\m\pcqTve
A\F[O\[d_afhl[qdub
j\sg
H\OdVeW]Xd_Wo]sZ
CVJbWS[gc\h\mbpbvg
T\W[XiYY_da]u]
Hhf\sV
HlJec\qarZ
C\VUXd`khZj[oY
F\H]O\R]VbWYZd^X`Zb\guqev[
B]C[D]EsFOGeN\Q\X\a]c]f\jYl[
BSFZHYJ\Qsd[nZvZ
[k
AlCRDcE]GYH]I\JTN[OVQZVdWWY[[\]]^b`\ahcddXekh[lXqXtfuevi
AgB[C\D]HcJ]LhP\RgSaW\[[\d^ZceeZfig]h]kcm]n\rYs[tbva
A\BfFhKTQaR\UbV\WbXOZf[X^Z_Yccffhsi[jcniolpjqlsStYuuv[
FbHgKcsW
@cA]BYDdFeRaSYV\Wf[[^[`dbbcaebkalcoarav\
WZZ][ie]
CXHZTcUZV]W[XeZ\^Zcineocqf
VgW[^\qZ
BZC[FZHUJiK\L\Q\TaUXVWXXZg\W^c_Xc\ejgfhwm[oZpftr
H][]][eggphYo]pcqfvc
CVFdHePaQZTgUZWYXfY]Zb[Y]j^\_fcdebfXhco]q\rZsdu]vb
AaB[CKH[MeN]SYVoY\\e^c`[c[ddfUh\lZm]q]tbubv\
A\FfHcQ[SeThV\WZX[YY]a^]_\ckdZe[fSldq[rauhvY
B\CaF[IgMaRbTXU[VfWdXYYZZ]\a`[eZfhgjh\kaq]r\sht\uV
M[O]VkWYX\p]
BlW[
ViWX^Xc]
X\^k
flr\sYv[
CcK\]]sjv\
WYX][kk\l\
AlEcGZM\X[\b^s_[dUh[i\l]p\qStnvZ
CeJcOZParh
BcGiOYf]
Ca]ef\hfuX
@dCXE\F\G\HfKcOYRaS\UWVWWgXcYnZh\P^ebbc[dfelf[gblZm]ohp]res\t]u\
CcD\F]H\TYV[WTXR[\]dcdeXg]h\mZo\pZu[v]
MWNaP\Vi[\^gbfc\eYliv\
UhW\h]l]vc
CeJdSkUfYfc\rVse
hi
A\_mc\e]
AdC[NdOYS]VWYr^b`\cXfZtb
G\YicYf[le
ChH]L\T\W]Yd^]cbl[
AZC\IbOcUb[U^h_aa]bflbo]p\v]
Hacdqcsl
X[]oh]mYu]
@]GbJ[LbM[OZTbVZWhY]Z][Ybacedbfag\jdl\s]
JYK\LbMbObPcT[UbX][[\]cbefflg[h\k]lbtZvd
Ch
ri
AiBXCrHYIaO\P]WXX[Z]^Z_Pa[g\h]lZm]nbo[q\s]td
HdK[Xbcaqp
G]SdWfb[fc
Xh\Y
G[kg
HYOaZZf\vh
^hm[
^\fj
BgFbGfH\JsQcSdThW[Z]]\_]c[fYg]h]qhrOvZ
O[VlW]_cp[
CiV\^Zccl\
R\TjUcVZWTYZddlbm]oarb
WXYbZaf]vg
ekh]oYsb
HiXcYYekl\rY
B\E]Wafdg]hdjel]scvj
B\VaWfZb[a`[ffhcscvU
O\V\W]jhvY
Z]vg
AXCgDeEgGWJfK\MgNbPdQ[R]SkTeU[VaWVYcZm[b\\]Z_X`lbUc\eXfYi[miobpatbuRvd
SgV\Y\_ehe
@bEgcZ
A]B]DYEiFbK\VZWX^g_gd\eehclan[ucvt
DivX
BVDcL\R\WTvs
IfO\f[re
Ii
@VA[EZFcG]HdI\JZM[N\OXP\RSSYTVVXWPYZZ][[^\_d`[aZcedZeZfeg]hbi[k\lZmXqds\tbuhvW
BZCfFZKWQcT[UhV\WeXa\\]\^b_eccd[e\ffh[jdm\ncpkq\sVtkuhv[
@ZFeKeV[XU^e_[a]fZg]hYoppcq\sbtXuf
BkF]HfKeUbXf\j]a^[fdhcmcodp[qbsSuZ
V\^]pdqksW
fXq]th
seuZ
@[FYHMKeQYcjs\tZ
_bpaq\sZuh
^cphsZtY
HcW[XYhgsdtZ
hkq\u]
HsW\Z\u]
FWHhQ[X[\[fcp\qas[thuc
BcCdFbHjQ[S[U\Wd_\cafah\mdn\o\qku]
Fhf]l\
f\s[ug
qWsc
fesW
C\KeVZW\Xt\b]]c[h\j]qXrcsetcuY
c\si
B\F\HcQZU[VhX\Z]_dc[fphbnaoZp\q[rYsXtcu\
H\KYR[WWXV]g^\_[c]fVm]ngo\q\sstTuW
BcHZ^[qi
FgH\K]fhsY
HeQ]Xi_Zcdhcs]t]up
Fbsj
si
C[_oq]s\
HhX]qbsftWu[
Hgecs\
T]sh
FbHXci
FaHbS\V\W\X]_ccbfhn\o\
Ci
BfCdO\U[VgX\YZ[Z^b`dmhndoapYrasX
A\B[C\FcH\L\N]V\W[^g`\cgd\le
A\G\H]^\cj
L\N]WZ^jcbla
FaRZXW]hd\m]sb
A[BXCaD[EbGXKaL\MhPaQbScU\VfWaXb[Y\c]a^d_fcZfchZk[lhndogqZsctXvd
@dMmNhQbXX^hbal]neofrgshuYvc
XX^jmbncobsfuX
@]CWXm
M[XYmhobum
QbZg^]lhv[
Cb_Ys\
X]m[uh
KbNWV\X\nnu]
K\nSuk
CWDbM]NlQ[TeVZWhX\Ze]]_Yvh
G[MmX\[]\\l[u[
M\\i
B[CWDXE\MTNYOdQVRaT[VsW[Xc]j_cb[c\dglPo]sau\vi
MaW[Xg^Zf]j\lhu[
COR\XoY]\\]g^[_Raacdh\j\mcn[oUqZs[uev[
CtH\M]SaVYWbXU]Uo]
X\blq]
Kf
W\X]^e_ge\lY
MURbXZ[d]f^Y_fl\nbudve
B\ClDaEcG\HnI\JeK\N]PiQbRXSkT[VgWTXZZ][[\]]X^b_WadcZdceeffgahajflfmZnYoUp\qds\tZuXvZ
CZDaH[QfWZ^ccie]fcva
N\OZVWXk[]_[u[
CjD[HjQ[V\W[XW[\\e][^c_gf\nZsZuavd
CdHhQVl\
BkD]G\HaL\M]QYRbVkWVYbZb[dc[ff
S]V[Wk[]
Viv\
W\Z[ej
WZZ][ie]
L[M\[fe]v]
[Xekl]vW
OiPgYdjR
WZ^Zljqft\
AXBUCbEbF\GZJeMcOcPeS[TbZ[]c^Z_babbZedfZh\jbk[l\n]o]pZq\r\tbudve
M[[Ye]vu
S]Wl[d`gcRd]
ChL\]e_b
[X]\`ce]meujv]
LgMfuXv\
C[UZVbWZ]k_kahc\u]
CUH\J]O\QYTnUkWZYf[be[f]mZuev]
CbH\T]U\W\[]][^cebmhtfu[v]
Chd[
DgEXQiT]Wdb]dblZuZvV
`nv[
TaVj
AXMt^]efj]
O\P\Wectd]
CWH]O]]aepp\uX
ej
BYWa[h
HjJ\sc
@[AbCfFcG\JaK[LeMdN]OZQ]TgV]Xc[\\Y]R^Y_\dceWf\g]jclXndobqerYtbu\
CXJdLiM\TcV[WU
CoHZJfQbWZX[cff\lYoiqdrX
LfMXRaT]WW[\
C]W[XjZ\
AcFdHgJZQ[TpVYWX]b^Yn[qbsc
Vj
Xg[aoYtj
MoWde[mb
@gA]CWGYH]KXL\M[R]TaUbZa\\^e_\`fa\d\e\hhj\mdo\qa
@fM]PcS\V]WW[\^nbecYh\j\m]
WZ^jh\
VfWbl[
FcJ]NjPeS\VbWd`bchhgn\vc
G]SaVg
NW^]`p
`ih\
J]K]NWVVWW`Tb\hokev]
@\A]BaF\K]OeUbVfW\^Y`Xc]ffg]h[jWl\mjnko\
C]ElG[NmPQTeWZ`Sa\b\ckk]lr
JgK\c\h\jinYqevd
BhMeW\[e_fkTvX
BWWZkj
IbLmWZkY
Hdq]sV
GbHbLdOjT\U]WacYddf]lboXv\
GbHbT\VWWic[lcoZ
@ZBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cfecfVg\hbi\jbkVl\mSobpeqXr]t[vf
BTCXDVEZF]HhJjKcM\Q[R[SZTYU\WQYcZT[P]d_[`[bZcbdbhanZoep\qbrhs]t\u]vz
H]Umo[
O\VUWj
AeEcJ[KfOhR\VXXe[e^f_ecZebhhn]oatfugva
C]TkY]
BZHgO[eg
BZZWpk
e[ugv]
B[EbF]U\a\vh
DiEXdS
B\F]HXJVQ]T~UXYecYf\lXn]oVp\rY
TeYir[
C\HRQlX[^gdZk\
BgGgH]
HYJZM]Umm\n]o[
Bj\U
^g_Z
BTHuQ\cZ
HZJ\UumTo]s\
TcUZnl
K\O]`[no
Doj[vZ
Uii[m\oa
D\E\HYTYU]Z[ccdjl[vS
W[Xf\Z_i
Rh
U]ck
X[ZRpm
BRDcE]HZvr
@aEgc]
C]F]HjJnMcWa[f^]aec[lcvY
Q]Tf
BXDTE]HgJ[QbT\W\Y\cZdnk\
JTKcMfOeT\WlZb[]ocu\vK
ogq\vc
BRHov\
B[DgEdHdW[[]c]vg
JeWkX\Ze][v[
BTHgR]vk
BmH[[[
@fJfQcabc[v\
DdGgP]R]Zd\j^U`kcZd\v]
F]HWU\f[o\p\rhsx
BZHMQxs]uXvb
DQE[HjJZQZTZUVW\X]cWdhe\vU
DXHbT[U[c\vg
TcmWnXokp[
UcZhmdn[
D\HYU[V]W\\cebhcsaujvY
^Xoh
[k
DpGZZej]
AZDtG]JbM]Q]^Y_bc]dWv\
C[]g
BmCeJYZ\cgrbv\
[[liv\
J]UseXmWp[
LjN[WY`[
DcEZdZvR
J]Ukm\
DdIaY]kQvl
HqO]Q]T[Wee[n\s]vY
D\Hm[]v[
B\UkmUo\
M]NW[hlh
B[H\JmOYVZWX[\coe\hZs\ve
Xgvf
BWMmRb\ab]
B\Q[WocjdclT
DdE]b\dUvf
A\BWDeEdHlIcKYOdQXR]W\XfY[ZX]e^]cgd]e[vl
@bA\B]CYGYL[McO\TeUgVXWbZ[[j\\^eb[eef\h[l[tZuqvY
C\JdS]TdUiWem[pdt\uf
T[U]Wgpa
TcUiu]
JiS]UWW\Zbt\uh
B[FcR\W][ij[v[
B\VccilU
Dhc\v\
BXO]hcuk
@[BSDdFXGRHgJiKVN\OaSYTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
@bA\BdCXDWFdIcKZM\OYQYR\TUU[VYXeYdZS\b]b^kaac[eafih\kYlYpcqcrbsjteuUvq
@cJbL]UiVbWcX\^Yeef\g]h\jcm\nZqerfuavn
JqZdf\vf
CcH\JyT\]X^\rY
BXHm
HhOd`bhdjY
Pjc]
H\Ql
Jkc]
AZCcDZKbOdXgZ[[Z\\]\b\c]eXgah]mcurvS
V\Xhb]ucv]
C[HZJjc\
ByHQJ\[We[vW
@bBRDrEYHuJgM\OcP]QgV]Z\[c`Xcde[f\hck\lfq]r]tfvV
CdGhJkObT[WcZ\[[^ac\tcv\
Pfchlc
H]JgO[VgW]Xb[acYhcr[
A\BXHgTeWfa]ebl[r]vd
DkvZ
J\TmV[b]d[vb
CjDcOcb]dZvb
Di[\c[vR
C\Yl
D@EXd~v\
C[D]F\HfJVTkYcf\o\ugvZ
M]TUYu
DhEfTfY]dZe[vb
J\OXbktc
V\c\eZoevp
CbDZF]HMI]QxZ\cYv[
^h
QjZY
CVD{E]GXHjI\J[OZT\Yc[Y`]cXlfv\
D]^m`[c\qZ
CeMkZb
Zf[\
DTT]e]luv\
MiWZ
HdUdZ\]Sh\m]
CWEjJUOYTiUbX]Zc[Y]h^a_b`ec\lZu\
U\[Yekl\vl
Bo\Xc]
[p\[tXv]
@bcllp
@XG\cq
havl
e]l\vg
Zi
BRFZHsOcQScY
J]rh
AZCkDkJWMXO\PaQZS]U\Vb[d\j^[_d`edXeffbh[j\lfrcu[vm
DdM][Xv]
F\H[Qj
hbnW
@bCRJmSiUZ`]cYo\ug
HR[\eh
D\W]l\vk
DZJ\MZZXedobu[vg
CcJ[TrUb[Wbhc]fZhYlOm[nbo[pvsdu\
@\Ehh\le
J\M\V[alc\scv\
MjWZ[]bbcXl]
A\B[HXM[O\S[We[WfVhbkZvz
AdD\E[H\JfMvO]P]R[UYV]WaX\Zi[W]k^\_k`ea[brdYlVpVt\vU
JcMnlWvZ
D[HWJVTnUfV[Y]]b^ia\c[hguhvc
DdU\Xa]aedunvZ
DhF[JsM]N[Q[TYZe[Z]\^U`ZaYcgdZf]hZlsp\rVuZv[
BbCXD\H\JnU]WYX[[S]a^Z`Yc\emhalXt[uXvm
@]A\CmJeTWZ\^al\
CZHkMlQY[i\da\e]ldu\v\
C\D]E\HZJYN\TlUlW[XcYb[l]]^]_\bcf[h]m]rav[
B\D\E\H\T\WZ[d\famc\vk
CRD\E]HZIdJ\KdOZPbQYR]SfTsUiVYW\XmYXZ\[b\Z]b^]`]a\cZeWfbh[kllZmZn[obp\qZsfuWvW
C]D\JWTuU[VeYbZ[[[c]l\o]
I]JkM\Z]v]
JjV]
Hose
AvDhJ[O[T]YsZQ\]]b^]dWggj]l]o]u[vc
Q]vl
B\CcHMIlJ[R[TgWUXb[gcXeefqhbl\ncp\s\uYvj
CZDXE\HeJbLpQ\TYUZV\W\ZR[l]b`gajbZeggcmcneodpbqfs]v[
C\O]vj
D]JXP]QMZ[[c_\`dcehkl]tcv[
A\ClDZE\J[MhRaT\UcWfX[[\^c`Ua\bgd\eMg\l]mkogpbqZs]tfuUvj
CoH[J]TeY\Zo[\lYvX
H\Zh
J\W]Z\[je[v\
C]\he\
A[ClHXMfO\UnV]Z[[W_\b\gYl]m[ncu\vX
Piv[
B\HxJ[OcVcWZZ]fbsYu\v\
J[KZQbWlZZfbsdu\v[
A\CgDcHiJ\TWVaWiZb\]fht[vZ
C[E[HkW[bZdn
E\HdId]bb\dg
Q\VdWbdcujv\
BZCcHfJXQ\TSUTcffohanZr\sVv[
AfBYCVHfQfR[TQUWVhXWZZ[dfrg[hXr]sYuTvb
sM
DZH\J]M[QdT\VZXYY\Z\[e][_W`bdTlWvs
DZJbP]TZU[WW[Y^\`]chl}vT
HZJ\gZogun
D[H\JUTjUeWUYa[[`fb[cbe]mgnlocsgvf
DbE]HVJ\UrVe`ks[tZu]v[
CXJ\M]NZOcZw^]lXpRvY
A[CZDeOlVY`fcc
AzD\OYQ\^T`\a[v[
CZH[Q]TpfY
Cb^g_ba\e]
Jiadd]vY
@]AkD|EcG]J\NbO\PfTZU]YXZ]^c`Yd\h]lZrguevX
AkDmEeJ]MZOYP]T[Yb`WaccdfYh]l\vO
B\C\]]mh
vh
C]JiO\
UhmY
DtG\M\[\v\
DhJlM\N]^\vV
DjG\UbYbhesbvb
BZD]FeHmO\Z\_\bdcclc
Zhv[
HTJ]P\TcZh[d\b]\^[beeYgdh]jel]nco\q\u\v]
A]M\V[[Y^ccYlrvl
\]eXtj
Ohqe
AdO]Vn]b^Scf
B]ClJ]Vi]\_]h\qj
CeD[H\OlVg^ef\hYqovY
Zi
@\BNDZFiH|J[QYT\U[`\cZeZljnUqUsYtevc
\ceXtg
T]V\[hlevW
eV
H]Oc\Zfjsc
D\Q\TXV[cfhel]vY
B\HeJZOZWk[Zcee\mdnbumvX
O[cmv\
U[YXZj
P]W]Zm[]v]
@kA]BrCYD]FZH[T[WUZV[o^gbec[fdhUj\ndofppq\uhvc
Ci^ge[jb
DhTXZj]\_\e\g\p\
CHHZJ\TfV\
J[M]UlWYZc]\bXe]mYocpgv]
HZJZgj
Z\[]`djk
B\D\HgO\Rc[\vk
Rj
C]DWWoZ[dpvQ
Y[hhr\
@eAZEgFfH]JWKeLdMcO[V][\^e`abceVf\ldmfnapcqdu]vg
H\QkaZ
C]DpGZHeJoNbO[Q]VcYV[]]b^\a]cjd]hZlcrgvZ
M\l[vk
[[\ktWv]
E\F]J]O[UgVZWgZZ[b]a^ba]b\gbmaohq]ufv]
AfD[HmJUOWQXT\U\Wm[e^Uc\eZfZn\q\rXscuavY
HUI]JUOfTkU\W]XfYcZf\e`[e\f\ggm[
BRD[HhJ\MYOhT]ZZd]lVteuZvy
AfDSHlJZM\NfOZQZS\Ua[Z\c^[`Zcbdce[f[rZvl
CcDhEdHZJ[L\O\PcR\T]U[X[YXZ\[\\X]]`]cZdVegf]hZugvk
D]H\JZLZP\V[WU[acflbvl
D]J[QgY[`eh\v]
BOHq
C]W[Zg\decffgdpUv\
YbempW
BUJdMrQ]RkZ[\e`]bgd]e\naubv\
D\HiIfJcQWTjY\Z]fZhd
C]J\Yhrc
B\HcJeTenXu]
H[Jdchrc
BhGfWic\l[
CVDdEhF\HYJhKbMTN]OVPZT\XVY\[Z^c_d`kaWdWehhmjXlZs]u\vl
O]T[Ya^f`]uhvW
BYHdJYM]OdQZU]VjWc[i]ba[d\e[geh[q\scuZvr
M]\]bZl]pavi
B\D]TkU\Y\[[\\cnhel\r]vY
ClH\I\JgLfM\O]T\UW[d]Y^Rb\cae\fZg]kcmbp\ufvZ
C]JmT\U\VfW\Ze\a]d^[c\e\fZrYu[v\
IYO]c]f]vg
T]V]WYc\lj
AoBiC[DZHXIaM\P[USV\WpXiZZ[f\[][^]`UbZcdeYf\g[k]l[o[qftauhvU
CZDbOgP]V]WeYZag
VgW[qZ
BhH[J[O]Y\b\n\qkr\
B]H[[bb\ql
I]KdV[WfYhad
@WBdDcEeFTG]HVJaL]M]QdUhZ[\]bZc[d]edg\hci]m\
AgBXCeD\MeO\QgT\UZV]Y\Ze^[aahhjal]pZ
J\eo
KbOkUdY]^Z`eo[
@[B\EfF\Zma]e]h]v]
^h
A]HdKZT\_ol[
AdDbH\QhUg[]^\g\hdj]
BZT[Yl^[b[vm
A\CoD]^X
B]CXOcQ[UjZ[]]^e_]a\i\p\sa
AfB\O\^[
n\og
@bBwC\FXGfH]O]QYTnUWWXZV[]^Vpl
B~C\HXJ[QZZZ[]
AdB\FgGbJbO]TcW]Z\^gaal]
B\^l
@ZB\EdFiK]V\WbX[`\jh
B\E[F\W]jm
@aAYBYC[DcEcF\GfHZJdK\PeR]UdVVWTX]YXZ[\b]d^i_X`bcbdeeYfZgdjZlfoapYr\tZ
@gBZESGeH\I[LeMZNbOfP]TdWeY\\d]]^a_]`\afbecZe\gekYlYman]o[qhr\sdtbvi
@\AZF\JdMiPbR]SfTeUcV\Xb[\]c^d`\b\cmf]j[l[m[obq[sbt]
GZM\OcPtSTW[YZZ\lY
AdC\DhGeJ[LYO\Ue^\`abkdae]g\h\kblf
B\ChGbIcM\W\Zg[\^Uc\eYgale
DaEbGa^\hhl]qc
@bD\PWWe^]`llgnco\t\
@XIdN[OaPYV\]c^f_]`fc{h\q\
@]JeN[vh
@cGYMXcgl\
@eBZCbEaJ[MqT]WbZU]\^jbRd]q\
G\TbU]Zgebh\pbtc
TdZkebpW
G\T\U]Z[pj
B]R\VcWYXk\[_fc]oks]
W[vi
@ZAZBVC[E\HfK[M\NZP]Q\RaS]V]XfY\Z\[]\c]c_c`Za\b[d\gaj[mdnSoeqcrYtaudvW
BZCiFcHjJbLZN]OlQbRhTZUcV[W[ZW[\\i]Y^d_gedgandpeqWr]tl
BfHZWa\bfgoZ
H]LbWpXboW
O]VqW[m[o]
CfJ]KcN]O\U[X\Y]\i]X^n_ZnjqXrZu]
g]i]mboi
hbmioY
FbHlVcheqn
HVKaUfXUYd\\mdnboZq]tcum
KeXbe\g[oh
mZok
Ugobuc
B]HZJbebmg
Oi^Wo]qu
^[c[oZqg
CkM]O\\Z]de[g]h]mWofpaqjuZ
F[h[qj
J\g\oZur
CuW[XYY]\j]c_dcaf\gbhaoYpWqXu\
C]X\\\]je\h\ldmYodpXqkrduY
Kf^eoWpfqZ
m]oWpg
CYFZHgJbKZQcViWZXWYd\b]l^bgah\mcp\qYtcuX
CTFbHcKcO\T\V]X]Zl\\]Y^d_]edgbnZobpbqY
Kf
B\FcHWIbJtK[WgXXY]]\_\cfhYmcqSsitZuc
e\mbogqV
V\Xpf\oUuU
Udh]mj
HbJ[U\o\uh
VfhimZoY
HfUgW[Y]\f][_ih\n\odpZqVuZ
VZXgoe
CYH\J[KZR]TdVWW[XZZ]\c]Z_ff\gZhXnSolpVqWrXuc
C[HgUeg[
UXmUnZon
X]ehh\mbogq]
W\XW\b]e_beghVpnq[t]
K[XiedhZoP
KdW[mYncogs\u\
HjQ]U[hao]
CXFVHdJiU]X]mZofqYuh
Vd^]hop\
Ve]Yg\m[n[ohpW
C]FaXeh]nboWpZqf
FiHeJ\
H[QdXb\V^ghfmSoiqb
h]qm
HhOdU]
BcJ[KeOZRXS[UaV[WVXZYb\]^\cZgdhamfnlpdrfsZt[vb
F\HdJ]KjOiR\UaYcZb[ec[eegbm\neobq\rbud
mhof
HgThUbmbncpar\
K]m[n]oku\
Kfo]ug
mVn\on
B\HbK[Y\]hgb
KZS\T\U\YcZfeZmjnMoZpWq\s[
g\mbo]qh
KQm[n{oZ
KlRZ
Wg[[baf\v\
O[V[cj
Vm[cl\vX
IgO[o]q]
B]ReW[
RgW]
HlKSM[RbTgV[W]Xk[]cdl]pYq]sn
KWM]Tgcdsfvf
KgNbScW[
BWCfGZOcP]WfZaej
B]Wge[
CoDcL]MZOcV\Wv[Z\]^YcakTqgt]uivY
HaKhSUWh]\ccg]m[oYub
OUP\WiZ\
KgV\
TcXhY]n]r\ug
C\JXUfXq]d_\maqbsY
[\eku]
CcF\IdJYKjTZUfWfXcYa^\a\eXgbhgngobpZsTug
F]P\ShT[YZ
HfV\Z[]MmZq\ue
BhNdPbTaVTWhvY
H[M]UaWZ]emj
H]TqW]nXq]
[\lg
nSul
KZf]on
UjW[
DUL]W][]vr
D]H\LiWY[kl[v\
HbO[^ej[ul
@]AcBZCZD\EfFcGYJdK\M\NZOdPhQYSdT[V\WaYZZf]c_cabbbcmdUebfYghhelWnZohp\q]r\sbtlucvi
B\R[Wlv]
mtoTq]u\
T[W][ltW
@]BcCbH[L]O\VaXYYZ[Z^[bXfgodqhs\t[vf
C]W[\ghbsct]v\
B]CmH\Q[T\UZW\Xd^Zdcndqmr\vk
@]A[CZGXJcNgOiP]YZ^\a]cfect[u]
AaD]KdNgO\PeW[`\c\lknZs]vZ
AbBdCfFaG[HdL[M]NeQ\R\TNVcXnYcZ[[e\\]U_Ua]dee[fdgehfjclYoWpZqhrUsZt]uZ
FcHdKYUYZYgbnaolpYqWs[u\
AaH]OgVZWg`[qcsbtb
@eJiV[aafcncsZ
AdC\OZPhYj]]ei
C[G\IbM\P\S[XeYd_m`ce\nc
V]\afZsjtW
W\Ybudvj
PbVgf]
[g
O[SVVg`hv[
WaYgej
@dA]B]N\OvP\Va\bb\eZnaoas[teub
BYC]E\F\GWL\OhPXT]UcVbWk^\cheef]nao]r\sct]u\vZ
C[EeFcLcMbRcSfU]WXZ[[\\]ednYomq]tc
C]M\Wgehr[tfvU
A\DcEdGUK]NbObP\R\S\VdXbZ[[a\W^a_g`Zbce[hlk\n\o\p\tcuhv[
H]SYUjWZ[\maqbuc
CZL]MZNgP][gbZlmvZ
IbK]N]Pcne
C[_m
AeB\C]I\J]OkP]SoTaV\`[m]q[r[sit\
B]FcH[IhO[Q]V\W\Zb[\b\e]f\hij\manoodphq]sZuZ
c]f\sitX
Eij[
BTCfLUM\R\WY[e\bb[c\ecksqbtX
L]ReWZX[Zg[[\jeXh\ukv]
BZDeEgF\HhJ]K\M[OeR\TZUeVfXc[\\Y`bbadbfYm\p[rYsbt[vd
@cAjCfDgEcFgGbHaL[NaOfP\UfWYX]YZZ[[j^W_c`baZcddieZm\n\oXqcsYvh
@kAZCcEbN\OfP\Y]^\`bc\mdsc
@]EhNcP]
GXHbS\WbZk`\c\e\r\
HiK\OdU]n]o[
KbOhUhVje]lc
G]IcOqVZ^]lh
GjI\U]WccYocvl
CYH\NdP\VYXh[\^\`ZedudvZ
@\ApCWD]E\GgHZJ[LeNgOnP\VhW\Yg]d^jcXd\f[h[l[oeq\
@\FbW\YbZi`\cbeclZo\v]
O\eh
SdcilR
D]G\Pl
DcE\L\Wscae\lbvX
CeD]E[J[TkUac[eg
hp
H]J[NhPfScW\Y\e\h[j[l\n\ve
AaMbN\OZP\TaV]YaZ\\he[lbm\nbrdsYtfue
AbCbMdVkWaXXYfZ[[a\Zcandp[r[tf
VYWT\g
X]_b`\eotXu\
YgZivZ
N\O[Va[d^Z`hoa
N\O[VeWZ`j
HcTfWbZe][dep\
C]F]H]UbVdWg
@iAZBdCYFdHYIaJaKeN\OPQgR\SbWZXbYeZY\\^a_S`Yb\cidaeffig\lcn[pXqdrgsatWu[vY
A\BmCdF]HYIZJXKaL\PhSXTZWUYa]\b\cReYg\hbl]ogq]resht[v[
@WC\EeFhKgLfPgScVaWYXbY\Z]]b^[_S`Yc[fblio]qdras]
GbYh^]eb
@jQed\e]
@]KfNZRaSbTf^\cWe[falhsa
@XBdKdP\ScXbY\coefl\p\sc
BaWh[\^ec]
@eBfC]E\HZKcPbW[Yd^cebfahZlap[q\resa
B\C]^lfblera
B\Kc^]egfah\p[
BWG[HaI\J\LXMaN\ObPbQfUfWZXcZe[h\\]d^Y_\bddZe[hclYmXn\obsgv]
B\CbFcHqT\W\^\oW
CbXhfZ
W\[f\]bf
G]HYQkScTiU[V]WWZ][WcbdZh]qer\sb
HYMbUZX][Y\\]h
\g
AdCaD]E]FaG\HYK]L\OaR[SdT\UcZb^]_b`debhei[lamenfoer\sd
@\AXBjCYDWEmFeHYLeMdNbOQPYQ\R\SYT[U[VaWgZZ[b^b_]`aaXbhcadphajfk\lamXqes[t[ve
FWOcR\]Z`cbbdlgdhXibpdq]sYtY
Zbdg
mio\
H\Oi^\ceoZr\
GiJ\`\d[ma
F[SdZ[ph
B\C\F[J\QYR]UmZS\ZaObbd[e[iZlZmbnaoap\qTu[
CQNcVb_eoa
W\c]fhtb
OjV\XaYhZf_\c\oav\
BdFeKaN[OZTlWRZ\[d^\cclivZ
cje[g]h\
H\PdVnW\q]va
BhChFfGnHQKrO[QXTVUiVcXbZ]_[`[cWe\fVhYldm[nZo\pQqJr[sq
BhWZecrb
Scogq\
OZP[SZVVYvcY
FbHhc]f\
W\[amduf
E\T]V\WUXe^]_\`Zhrq[
AhPfSdWZacl]nb
ClDbI\MdN\T]`jeYf]p[
AbEbNZPWVbWNcgd]f]v]
B\C\HSK[N[T[URWeX]]]`]mnn\oSq\rZs\
D[FbI\JcLbMmO\S[UbVZW[YaZ\]a^\d[ebfYmZnboip[rZ
G[SgUdWXfal[
CoJ\[dlW
CbIhN\Tel[
CdLaNVP\Y\^e
RgS]T\V\Wf[cdZm\
BdH\OgS[YdZcc\f]sb
`Ycjl[ncre
@eBZCkD]E\GXHaJbKYOdPdQcSWVjWVX\]Y^\_n`]afcXebfkg[hZmdnbo]pTq]rosktZufvd
HcWbZVdc
U\V[Wq^\
eh
HdSdcZmgrYv\
A[B[D\FaMXNjP\S]TsW\YYZj[b][^aahc[dZe\gfhelbr\vX
AiCYG[JbL]N]PdWeY[^\`\cdlita
@eAZCaDZE\F[GdHhIeJVKbL]NfOQPSScTUUdVbXXZi[Z\i]h^e_d`fafc[dZhYick\lZmYnZojpdqTrasgt[ubva
Zh_Woh
FYJZKlLhO\SeTYV\WcZ\[]oYpbtc
CZM]VgY[fds[
P\SeW\Z[c]eXh[lbpetpv[
D]GVPTSWc]lz
@YDcFbM\OhT[UfWVYg][^[_gbbcZh[lgmdndr]ugvZ
n\sk
gju]
_bnho\s]
W\Xc^]_Yqgt\
Udmjv[
Zinb
F\J[N[Q\V]`cahcj
N\PtQdVeWVY]cUdflQn[
We]b`de[hgq]
CkG]_]ma
i]mnoZ
NhVWWf]blX
@bHhIfViW]X[[\a]c\lbo[vh
CZJhhb
BlGje[j]l\
@\C[FcGhHeJqL[M\N\O]UXVbWXYXZ]^[m]nhp[qxvW
KZngt]
AkCYO]
AYB\DdFhG\HcIdJXMeNfObPbQ[ScTZUeYe[\\\^\`\aWc[e]f[g\jblXmSn\oopaqarasguXvr
D\QkY\Z\`[cXe[h}i\lVoZpbqYt[
CVN]OnVbWZY\`bcce\h]mZn[obpd
mVn[odp[
@bK[Ogc]pet\ue
NdOdVcW]^cn]oXpcqhrds]
J\a\djhd
BXC[DdG[H[M]QbS\V[[ldme]kcl[pfu]
B\[ce]kg
AYB\CfJZO[WZY]Z\[a\e^je\hkp[qorbtYvg
@cA[B[CZEkFdGUH\KbL[M\OTPaQ]R]ScT\VZWYX]YYZZ[W\]^W_Y`ga]becdd[fZg[hflcr]t]u]vW
AcBmCkDiEYF\H]KeN[OXScT\WU`qcTh[jat\v]
AgE\FYPhScV\YZ`\e\h[jdu]
A]Uc`gh[
@i^Z`\c\
EZPcSi`PcWja
@hAZEwJ]L\MYNgP[VZWX^d_U`WcThajRlbqX
@bAYD[ElFc^[_b`Thf
B\FZJfOcVcWZZ[[X^]`Nbuc[g\j]qiu]
BYJ]cul\
@[E]P]`ic[
@XE]F]KhO\SYcbh\
BVW]`q
`kcVe]
cjhYue
BcCYEcFeGZHcJ[KbL]MbQbSmUaVcZZ[e\X^Y_b`]abfYh\mfnfofp[qkresdtc
A\BgDdEXHjIdK[L\NYP]QcRZSYTbUeVjYeZY[V\\]c^h_f`VbZedg\j\kclVm]nkofqZr[sfv[
A[CeF]MeOZSTTbUZVgWZZd\[]d^a`[ehfel\nmodpcqeseta
A\K]O]ShUZV\WhYccVe\f\o]rasbv]
HVM\Q[VgWvb\qb
HeKkMeQYV\Wa`Ymg
H]OhVZW\`hc]u[
FZJYO\P]S~TTU\V[Y\`\cYfcoYq\rUs\
FjO[
HgUZW]mXoZ
W\qf
@cA]CYF]OZVeWb[[]h^b_b`[ciqVrcua
@[CbE]F\G]KhMcNfO\PnV\WZ[[^Zebf[pXqes]vc
NbT\We[llYmc
FbM]TgV]mZ
AeC\FXHhJbK\O]QjS\U]WeY][]]a`[bYe\h[jal]o[qfrdtju\
BUHWJ\QgSeThWcZ[ccebhcmWobqVrZ
HlWX`\sZ
HiVZW\X]sf
BZKsSXoWpY
Kgm]p\
FXHeKpSY^[bc
NY\\lm
T]W[\]lg
@hJgO\S\VoW[X\`UbkdglYvY
WUvl
TbVhWb`]cgu\
@]B[C\FdH]J[K\LbMdOeQ\SPUgVeW]Xa[U\b]c`ccfehh]mjnZoXq[rdset]
O\S]V]`vcev]
C[K\OdS\Ud]b^d_\`[f]lbn[obp]qVsbtn
AfF[H\I\JdU\WWXb]Z`]eZmdncoOqetZ
C]N]PUSoVVY\[h`i
FcM][fb\
H[SYT[WRZ[]Z`]lp
m]oir[
naris[
Uhcf
B]J\K\We`]n\oiqhv[
FgHfObVdWW[\h\lev[
A\K]NWOXPeSbUYVXWYZ]]n`}cao\p]rdu]
BmCfVUfbscta
NhO]Qfqf
BaH\KWLnT\VWWiY\[Y`Yqg
A\H\QeS]V\WdXc[]]W`\eZhjmancoarYsatZu\
U]W[]m`\
BcFaH]IdP]R]S\T\[Xbbf]ncqYrh
I]R]f]ok
^]`kj\v\
AfCeK]VhW[YaZZ\\]a^]`]ee
AdCWMe^]eerZ
Cl
BcC[N\V\WbYh[\`[chl]o[rg
U]VbW]gcohu]
BYH]OeWVclobrZ
C\KdOXPgRZ`fsb
CYHZTkYlcenZ
TWr\
O\PWW]cf
TdUlf\
HjJhLeN]O\PhTeUcVbW[YWZf`[c\fbm]narb
OlTdW[c\l\
PcS]T[WiZfgY
IbOaSbT]U]Y[`\nioc
@dCYInOZPZUcWXYX[b`[c\h]lcparg
F]V[cohb
IZO]U[V[`\aTcp
BiVcW\\[`]abc\
UbmgoX
Liuf
BiC\FlHeJdN]OeSbTXVdW\[i`bcZrYse
Oic]
OdPnWZZ\abcYt]
B]RgWT
L]O[WXZd`Zc[e\gfj[m\naoju[
^\g\oo
JbS]`lv]
NjWcZ]`\lYnb
TmYUc\r\
V]W[`]rn
C]D]EdF\Oe`jc\hamfua
Z[pg
HmUeWYd]
F]HWWhZ]dc
AeB\CdD[F\JZMXNbObQZScVbWaX\Y][\]]aZbZhZlcpjs]
B\CYEeJ]M]N\UbZ[\c^qd[hYlbp]s]t\v]
Cq\Zl[
A]U\Za^\bZdml\p\
ChN\VgWV
CZ`bdXpgvk
HaMjNdWXZc^\lbneqc
WQ\i
WQ\i
EbN\PfT]WcYd_Z`\cbh]r\uY
Y\p]un
p]uh
MfW\Yhj]u]
@dATBXCSDWGUHJIeJcKgL]MbNeObPVQZRQSXTVU]VaW[YaZV[Y\Y^babb[cWdXfKibk\lSmenbodqfshtcuZvQ
LqMgNeWd]bobpWs\
K[O]UhV[W\m\o\
KhOTPhoYs]
@[E\K\NbOhVX]g^[cZgbm]na
KfOgSUW\ofq]s[
PeXg^\`fekjZsY
C[IcJgXZk]obqSrXsft[
MaWZ`\mcniq\
@bK\NjR[Se^]`[a]f\l[scub
JdK]XW_\h[njoiqQu]
@e]WbgqZ
K]\Whcte
JdW]]]^WgcmcqLt\
@[IZJZKZMeNZT[Vg][_g`Wadcce]h\mcndoZp[r]u\
EVJ]MeVXX[YZ][^[`fe]l\pbq[rZt\u[
KYW\^\mjnhobq\s]
OfS]VkWZY]]d_]e]jcp\s[tau\
UZ]\mkoXq[
JiMaTdVeXb^Wu]
Eh_[eZpjs]
YgZba]qc
A]F\I[JnK\M[NVVZXq]b^c_d`Zc\h]oZqVt]ul
@\W[c]ncogqY
BkOTWi^]
m\rQ
H\qcsgt]
JfVdXb^f_\fWn\sot\
KVV\`[
O[Xk^Z`fcZ
@\KhN[Vc]]_bn]p[s\
CZIdJZVcW[XYe\qjrYsktY
A]DYEiFcK\OcRcV]^g_geehcn[uc
J\KaNhYc]c^o_\cfeahao\qcris]
AYEbFgIcJOL[M\NeOaUZV[XhYf[]\e]g^wcdegfcg]hbpdqmrdsgtcvV
IbV\W]jangset\
@dK]WXc\mao\pjqbtb
AfF]KeOeP[SbV[W\`Zh\odqYrUsd
@fJ]NdOgP[V\W\Y\\d]cadcVgZhjmenWqfsVt[
@gKbV\X]Y[ebokqlrbs[tZ
K\nhoeqas[
N]Wlhdlh
OeP\W]XZ]fadeYh[mWn]ofqgrfth
JjMeOZV]W][g][^X_[`Zenk]ndo[qi
pg
KkNa[]
@\K[N[Y[\[ncpath
Ijhes]
KaN\^Yco
@WJYKcOXP\SbV\Yc[r^g`gbZccefhbibjcmVn[qTratSue
K]OtV\WZh[o[pZsfu\
@gKS_]pesY
KWOg`\n]
CbIbJcXb^j_bggq[t\
CdEaHXI\KfM\NZOYQ]TYVgWY[\]]_\`cacb\ckdee\hak]lZm\oYpYqYs\v]
AbBcCYD]E[HgI\JgMeSZT\WYY\\c`jcbdejbuavf
AbKYOXSeVfWWab
CZMZSYVdY\\\^\`hnco]
VebV
@\DZKoVXcip\sW
CgEaN]VY`[f\
AbVg^Z
AcB]C\W\`jfjsY
CgT\VZWi
CgW]
HYJ]K[VxWcXfY\cjo\
AYVX^v
CUDkWUXb`]ajdWfbsf
BcC]DaH[OhS[TbVeWZZ]^\cXecj]set[v]
Vj
K[P]R]SgYc`Zd\f\
QfVcW[
AfCVDZE[FcG[HmIaKcLYMZObR\SiTdUZVgWYXgYhZa[[\[cadYedfTg\lao\pfq\s\tcuhvb
FbHgJ\K[P[SdTWVmWcY]ZdcZfVpfqfrbvZ
TbWhlZ
AeB]FnHhS[TUUZYVabcje\fSl[m\q[rYv\
M[XsY\^eb\ceh]q[uT
ThW\c\
OdT]Vb[cc\e]rcvj
OpX\_Zmb
DXHcNbSZV]Wi`]cfd[lcocqfv]
FcS]Y\fh
BbT[Zalo
Whdbo[ve
S[WYl[vj
FbHmWVqZr]
@gF[KeO\PZS[T[Yrc\eZs\
S\T]Yje\
FePhUeW[Z[bdc\gdhbm\n\obre
H\L\NZR\V]W[X[Z\[]]z^\bZl]nZpTu\
NZV]Z\]hl]
AcBeDbHdIdO[PZQ\VdWgXb\Z^a_c`]cbecj[l\n\o\p\q]ucvZ
@YDfEhFXHgKbL]MYO]Q\TbWWZg[W_c`ed\gih[lamaner]u]
@YBcCdDdG[HeIaJ[MbOZPbTXU[W[YX[\\e][^Z_daZd]gch[lencq\ul
A\C\I]K\]c^duh
V\W\`h
H]PcUbWi_\`bbafbg]
B\DcE]HdV\[bdge\lavd
F[JnNi[[e\fclY
EaTka[cbf\
EllT
@gD]KdWc[dv[
C\HbJbVYXaYeZZ[]]c_aeYgilZu\
DjEb^cvY
AjB]CUDaEeFYG]I[L[MVNWOkP]TdWeYgZY[c\]^f_Z`\a[c[e[f\g\hejYl\nXqdt\u[vh
AiCZUaZ\[[`Zlgnboapc
Nc^Yggo\p\
@\CcD]Oc^a`[cmeehdu\
FbK\S]T]W[Z][\_n`]c]ecf]g]ldqetg
@ZNe`\cj
ncpf
KcN]U]Wi[e]\
E[Vg
GbOcWkm\rYtY
AgB\E\ObSdV]W[Y[^d
Wf^\
BbDcFeHdIdL\NcOTPgTZUgX]Yc\f]\^ibec[dbebf]i\lbmenbqdrTud
A]B]DdFjG]HbJcMXO]PZVZWTZ\\c^c`idweWgchdlhmcucvY
EdP\Yb\d^k
J]T[[c^]cce[l[mhn\
H]UfgamU
BgFaH\UnZXbdc]d\eYg]i\mb
DcF\HdIbMgU[W\^]abc\ekf[l]qivk
^[b]mgq]
AbC[P[WfYe[Z\gb]d]fclY
F\bhd\
LXN]U[Wl\b^e
NYPoU]YY
BgD\Gc\]^edYlf
PlY[
A]CYD]Oi^\v\
A]C[Oi^\a]
CiM]O\W[[]
AkC\D\GbK]M[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
Om^\q]
AYOY^\aq
AiO\
AWPhQ\S\WX^fa[c\dfj[ko
AlD]GhZ\
B[C\E]H[IdJZNaO\PZQ]RbSgTfU[WbXYZ][\\a_\ecfagehYickao]r\tZuf
HYS]edflgdhZr\s]u[
IhO[Y\f\
U[giq\u[
R\V\\hffhal\n]sbth
fhr\
W[X]ZZenp\
@cA\CZD]E[H\JWL[M\NcOZP]S[TXU[VZW]Zn[Z^b_\a]c\g[lXo\piu[vZ
@WE[H\NiTYU[W]Ze]c^ae]g]l]
@a^f`]
S\e\ph
N\V[Zf[\eepf
AqBZFZGbH\I]K]L]McNaR\SXTWU\VSWVX]YZZY[U\\]\^g_bbZe\hbj]kYl\sZu]vU
@[AVB[CWEeGiJ[M\NcO\PcV\[[]]^c`[abcqdaeZhbj]t]u[
@lANC[E\MdP]^kabcYe\jbu]
ak
@Y^[_he]hb
AcDeJeMcO\SYVX^p_Y`fadharb
AiMcPaSdY[^b_]`]aa
AmEbG\J]N[Y[^X_[f]
A\Ok_\qcue
A]Oh
AVNhP\^i
AeMcNcPi^]c[l\
ATJ\^tv[
AiN\^]
AY^i
AgCf`Paa
P\[]^k
AdYh
A]^i
A]Q\U]W][nvZ
WV[e
O]WZ[i
V]WZXfm[oru]
V]WZoo
XfoWu]
BbUbX\Yf_e`ac]hbna
BiCcUbVaWY_\`djc
N\P\T\VnWX^Xaacc
bj
@aJ]LbO[VoWaXc^\cheafbl\rbuh
VnW\X\
LfVXWfYccdfctb
@\D\G]KXL]M[OePiRZScUbVdWUXaY\]a^e`\bfcbd\e]fTgehZjfpbrXsd
O]PkS\^\v[
F]P[Sn`\c]r\
PhSV^]
SnT\YZ
B\KlV[Whp]ub
LeW[^]ffidldr\sYv[
I]ObPiR]S\WZY[lXsfv\
B\GeKbOdT\W[XbYbZ\\h][^eaad]hcl[qZrcu\vi
GZJhO]WWZ]\Yd]l[vk
hh
\ih[v\
DcGbTdW]^cfbg]hii\k]vb
hhi\
CcKZR]W\Xj]\f\h\sbv\
@[JZK]R]T[WZXX]n^]e\h\vZ
B\H]JYKkY\Zk[\^\_\g]vY
Kh
Hh[Z
[Sln
Xmo]u]
O\[g^alX
E\NeS]W[lj
@dAfBXCWDbERFZGmHYIbJ\KXLXMgOZQ[SdTbVOWWYPZb\T^Z_S`\a]bZcidae]fdg\i]j]kTlWn\o[pWqXrct[v[
@gA]CeDdEfFcGfH\JeMZOhPNQ\SbTeU]XhYZZV[a\k_]`aaZcSdhedfcjdk[m]p\r\tWuavf
GXOfSjccd\
EZI]NZOcPZR\S\XaYf^g`bdge]fchbj\ub
@ZE]N[OaPo^[_dccdgl\v[
Ag`ldch\
M\PpSeZ]
AgXYZa[jcdd[v]
O]PnXed\j\l\
@cA]M]N]Ywd]e\lQuc
PiY\
G]SXYY[hdd
GUOfPhSX`]c]
G\P\Sic[
C\G\I[OZP[RaYT\[cweerXtZ
@jG\Zh
@hAYCZFdG\I\NcObSVT\Ye\Y]\_\`\d\f]rf
Decg
DkvZ
O\P[Yl
IfOkc\u]
O\PkSZcbhbl\
C\D[GPK\MjNcOWPJSjTaVXX]YR]c_a`dccdie[foh]mfr]seu]vd
GbcSd\
GYObPVSZYhcg
@WDeLZMiS\YZ]\dkhbr]tju]vd
@\MfOZP]S\cgfd
G\IVOYTlUaY\cofX
A\CaIcM]NVO[PjS]T]W]Yi\Zc]d\e]fXh\rXva
EmU]Yc]]eh
@fATB[DYGgMRNYOWPaSYT\U[YX^[_]`VabcidTfdg]h\kZu]vT
EXG\PxYZc\
IcOqP]^]c[
Gi
IdOnS\YZ^]
C]D]GYMhOZSZYW[h_[dae\fl
NfPkSaY\`[cYlh
HZOZcql[
@fDYEhGjM\NeOlPNSZT]^W`aj[vf
CnS\Y\f\
A[CgGWI]MlPcS\Ym`\cbd]fgjYlirdt]
CWP]`hcoja
D[OePSYYcjec
ShY]c]fZ
C]N[Yq\Vf\
M]O\X]YUdcrcue
@ZP\Sh
P]SjYZf]
GVO]PnSVYZc]l[
DiGjd\v\
CeDcGeMbP\SbY\cbddt\u[vg
PjY\cY
AdC]DfE]GdIcJ\MYNnPZXdY\[Z]c^Zacddfujj
Yjea
@ZAeE]G[P]Se^g
ck
@YA]C]G[O\PfYncod\la
E]G]HkIbJ]MjPTV[\ccbdWedfbj]rd
E]O\UiYe]df[hgrYuY
O\Ye[U
AkC[MWPbYc[YcYlgtg
AgP]^g_e
BdO[R[X\tl
OcRil\sb
@\AcB]DfEeFcGaIbJWK\L]MbNbOdPfQ\VdWZXbYZZZ[X\\^\_[`aadbacdddfcgbjfk\lZoap\qb
@dA\C]DgE\GcIaNfPZRbSgVbXc\b^da[bdcZdfedi]lZoaqZs\teub
FgO[P]RbXdY[^]e]fWjasct\u\
C]D[F]M\OjPdT[Ybj\
A]C\IaOZR\SYVh^ecbd\ebfigajXk\sav[
EcM\PfYY\\ebjZvj
PiY\fat]v]
@[jf
MjS]Y\[f
EeNdOf^[
DnOcc[d]
cevf
ApD[Z\`Xae
O\]aqrt\
A\BVCcDgEbF\GrHXJdL\NiPYQ[R\SfTYVYWVYdZV[b]e^i_]`daSb[dfebg[idj\kZlVn\o\pkqbrXs\tcucvR
AcBZDlEWFaGcJQMfN]OYQ\SaT]V]XaYW[c]X_f`fabcTddeZk[o\p\tauhvf
CXJnMjN\P\SbYV^cbWcee]h\jbqf
CePbS[`ic\
C]dl
EiY\`\ue
CXJi^R
CVEZMUN[OlPZSgVmW]X]Y\^[`[bfc\dgfdj[t[uY
AiCcG]SZdlfe
@\C\G\J\^cpYti
A[DjEXGnJ]Y\^[`]a[cZdYvU
@dCpEcF\G]M]SZd\ic
A[CYJcMbNeOiP]S\Y[^a`mhcuZ
M]YkZ[e]
Yi
@]DbE]GiPQ^Vc\dZl\
CjGcMfP]
Pi`]
AWCkJ\PZS\Ye_Z`\cle]fZle
SjXb]c`W
@YN\ZZ^Y`]e[poth
B]C\MZO\PnY\^]`X
Pg
c[igt[
CoDXEjH[_ed\
AeCfDaJbM\NeP[V\]\_b`bcetg
AgCgD\JaY]^\d\
CYG\NaSdV[Yd]bdg
@]CjD[EbGZIbJ\NcPbR\S]VZY[[\_\`hccd]ebfdjZl]m\r[s]
CYOdectg
@]P]`g
CbPgSZ`e
PeSi`V
AbGYO\PYYg^\a[d]r\
@hB[CZIZOcSeWU_f`Zafc\fkh\latW
OcS[WW_[acfet\
@h
^[eqt\u\
^[ejt]
R\_p
_j
Uim[
C]UdW\X]jelim]p\
A]B\CkG\J]NbOXT\W\^h_]cej]lZq]
Ci^e
CQ^il\
NkW\
CdJcOWYdrh
AfC\DaN]P[WZY\[]\l`\cVechak\ravh
WZ[ge\v[
cdeghY
B[CdJ\KcOjPgQ]RcSfVXY]^]`ccgh\n]o[sZtZud
K\OiP\`e
OhV[clsZtZ
OaU]VhWZ
BZ
O\Wal\vi
Wcl]vU
WZY[vh
AbB]DbG]H[M]ObP\Q]R\S\T]VWWZXZYb\m`]d[l[r]sethuVv[
OUX\\TcgeYsZtb
\h
OpV[\ZsZt[
fYsgt]
V]\[f\satQ
hgqYuX
SbViW]fbv\
IlO\V\Y\[]
BZV]W\Z]eil]
B]CdD[EbHdJ\KVP[U\WWXbYd[Z\f]b_]bdcbe]f[g]hbmbocras\tbvY
AbB]CdH[LdMZNeOlP]TbV\Za[d\a]d^Z_cbZc]d\ecfghclYm[ofplqctb
CaK]MbN[XZY]Zg[Z\h][^]eeo[
O\X[Yr_Z
bfdh
KdWgXZZZ[\
CZWdeih]
C\X\Yf[h][l\
L]W\Z][U\jl\
CjF]HQKXWXXk\e]O^[_\g]h[l[mfoNpWtZuW
Y\rj
Eh]a_\eagb
W\Zhe\
Yjlboa
CiY\\[cde\h]
MbV]WZX\[f\c]a
KgUfXfY[Zcr[s[
H\Wi
KcUiWVXir[s[
KgVbY\p\v]
CcK]O\VhZ][\`\bZcedif\ldo]p\qd
P\VhW]Y]b[f\p]
CcO\VdWZYcZ]cfdcqh
Wje\t\
PcVfW]Y]c\
KhZc[\m]ocpbqc
KkTeW\ZYocpcq]
@]B\CfD[FXI\JWK[MZO[P]R\TWUZVXWPXVYZ[[\]]x^X`\a\b]eWfYg\hZj\l\mUn]oYpSq[rZsYt]uUvZ
F]HYWZX]]\cdeWmYpX
CQX[Y]]dm[
Cj]Y
T[]S
C\]k
]h^[f\mf
CY]duX
Cb]g
CXTkU]
Wi]V^ebY
CeV\]h
P\W\Yl[]
DZF\HYKXMfOcPaTYVeWXZa[[]W^b`]beceh]nZo[poq\r\s[tc
CbF]HZMhNYPfQfVbW\Xcc\eigbpXtevf
MdT[VXW[ZZc[g]lbmYnZpkq]
HYMceYlWpe
MWbe
@bBbC\DbMZOaPgW[Y\^\`ccbe]v\
BbP\`i
vh
vh
D]EgFZPfc\vd
EgFZc\
A]HcO]Tj[Yj]ncodqcresct[
V]XgYbecu]
B\H[Jhug
Jf
GbN]ViXZabcdeal\ve
OcSapcrW
WmXgpZ
_jceo\
UhW\h]l]q\vc
L]R[V\Wj
A]C\EgFbKeNcU\V[WbXcYX[\^ha\mZnYs\uhvd
M]W\Xd][^]hdnZqj
NgOe
C]EfU\Wia\mZqYs\uo
CfK]S]TcVbYm]\^\f\gdp\qZu\
CUTdVgYgf]rX
ClVVYhu\
TcW]eij[
D[EeXc_\abcbe[hfji
D[EdWYchhhjU
@[I]K]ReW[l]
@[K]RiWX
RgW]
@eC\O]W]YcZf_\eZh\o\pe
JbYi
@eO]W]Zg]b_\e[h\lZ
C[]iecg\
@fC\W]Zg]f
Vi
FjIbKcP]ROTZUbVdY[\Y_fa\d\h\mbobrh
S\Yl_Zf]
I[PbRija
TgY\ab
CfP]TUUbWcYg_Yc[e]ri
I]OgV\X]Y\_]
B]U\V[XjYke\f\u\
U\XrYZu\
B]V[XWYof\
Xi]\
AeVnY[ng
PjY\
B[GbIjN\R\`[e\r]u\
IVcZ
GZN]O\SfVj\gego\ua
Y]\Wc[ucvf
AbB]CeH\JbScUd_]a[c\rhsc
AdCha]r[
@hB]C[EcGnKcMcN\X\Zh[\]d^\d\e\h[l\p\s\
@YE]F\GjZX
@\Kk
Zf
@kKYMfp\
FhM\Z\
@]DYHdMbWZZc[V]b^fdggb
D[dn
Zm[[^c
M]ZR^kgd
D]HYMgZV
@\G]Wgcceb
HZQlWSv]
A[E\F\HYJ]OoS]VYWXZ[[\`ZbVcbeZk\n]p[rXs]tWve
I]O]VYcg
IjOPWYc\ja
HZOc`]cTp\
OUVgWf
OTcf
C\I\O\P[VcW\[c]Y_ne]jfl\ods\
UZVZW\[bjhn\
_ij\
@aBbO\T]UcVZWYZ][]^]_Zc]j[mcneobshu\
BbUdW]]]j]nfo[sl
@bK\O\mnoX
U]WjY\_c
L\W]e]hjj[t]
evhWt\
J\c\vh
CbFaJjKePeUbV[W[XgYaZg]a^]dbebffn\q[rgs]vX
BbIeJbKlOYXeZ[\d]becrds[
FZJ\K]V\X\f\resi
B]H]JiOeT[Y[Zg_fh\q\r\
MlW]
EjMeOZc\d[
@ZB[DkGgJ\MbW][YcUdav[
_Y`\a]cg
F\P]cr
FbGfJiMdNfU]Z[^XiYrat[ve
DHJhMfNg^bddv{
Ng
G\ih
M]hdig
C\Vgac
^\e]tj
B\cjeU
C\OiV[WZad
J[OeU]Vmp[
J[OjU]Vgp[
AbC\G]K\M\N]R]V]W\[]][^]_oa\f]h\tZu]
W\]\_ia]e[
Ae_R
V]ehr[sd
F[M\]]^\a[emhY
B\W[cchh
eg
HcR\Wg
@[A]B]CdObW[Xb^[_nebk\l]uc
G[_\`Ya\cn
G[_Vcd
c[ijt[
B]R\Z\ent\
B]DgEiGdK]NZP[W[a]bbd[jZl\
DhE\[Ze]v[
]h
]h
Ug
DiEfGfI[W[`dagr\t]
Uaf[mbocrisc
Uaf[mbocrh
Wiv]
B\M]O\V\Xbb]e\gbm[uk
tguY
D[ThWXXYYb[\^dldrbvc
@dC\DYGeMZO\VfWZZc[d]idbvY
Gh[]
@dB[E[FeGfHgKcL\N\PbQaSbTYVcXbZ][Y\b]b_a`]a[bbgaj\k\mZnZoXpbqbsdtYvb
BbC]H\MkVbW\Xe[]]ec[gbh]l]m]p[qgsgtZ
@[K[M\^bsg
FkH\S]f]s\v]
F\HXOdVplaoZpjqY
C\JfK\Ub^]m\pj
@kc\j\p\
Kcndph
CZOVPpVbW]_\qY
VYbZqls]
CZKUO[SZVbXdY[[b]i^Tedfdgml]pdqhr]sX
@VA\BXDfFeGjI\JdMbN\R\T]VWWqYjZ\^Z_[`Za]cifgg[hbl[mdpgras]v[
BeCgGZHYIbM[V[[[\p_\`dc\eZhhr\sbvh
K]f]sl
@]CSG\HdKWOcW[Ze]V^p_gabeefYgXhTn\pgsVvb
H\KkX\fZpWs\
D]K\VnWWYZ
XU\Z]f^co]pe
M\OhV[Wg_[hf
HhPdW[Y[
Kco]pQsY
GeH\Mdbce\falnpXq\sd
We\\eg
KeOYg]vg
GgW]Yddd
G\K[UZYnZkv]
G\K\UZYmZk
PhY\l\
FdG\M[N[WY[]\\]a^Z_]bgcgd\jbkbocpcq\sbt[vb
CaFdMfRcW[Z\[X][^b_]bccid\k]p]sbt[ubvd
B[C]F]GbMfNcOYRaV\[d\e^kb\c[j\k\o]tbub
OZW[[Vuj
@[D\E]GbMcNhObWZ[Ye]kamat]v[
@[E]Nj
L\NPk\
D\dkv[
KaW[Yb[nhcl\v]
[gl\
E[IiJcR\W\ecudv\
E[IiJcR\ud
G\J]L\O\QVWeZ\[V^feZvl
@[B[DhEmG\WWZc_Zdet]vf
DWEb[\vg
FeHgc\
P\W]_jt]
OgW]_[cdq]
OmcYq]
@eW[gbqj
LdWT
CfW]
K\UZlboj
A\C[H[TjWZ]c^if]
C[H[TjWZ]cf]
IhP\Y\
IhP\Y\
B\CgZa\]bddch]q]t\
WYlg
CfFYH\IuN[ObPXQ]V[WY_]a\caj]r[t\u\v[
CZIj
CbIUP\
CcI\OaPhW]YZ]]ucv]
A\CYG]I\J]KbP[X]YfZ\\c^\_\d[f]hblbudvg
Hdch
I]RfW]Yb\cljvW
Qcvi
DXHRQcYYZ\\[cXeih\lZumvg
DhO]d]hjvd
CeM\NiO\V\\h^e_\bZccd\eWq]
Zhv[
CUZ\di
@gE]GcH[JZKbMcPYQ\RdS[TbUiVYWd[a]]^VaWbgcVdWeigchfjjmZncofp\qhtbu[
@\BcHbRbT\WYZY[ee\jcl[o[qZ
B[Wg[\ee
Rh
@n^[jbm]
BfCbHaJ]KcU[V[W]ZZ[f\ga[bkdYg]jclenaoeqWv\
H]UaWk[\\]a]bYe\h\j]l]nbqh
olqb
MbRbUZ[dbij]l]
M]R\[ce[hkjXlftfv]
Ugg\
@]eogfjcq\
BcC]Ib[e]n^c_bj]mcn\pbr\
@[G\HcJeK\UZcejflhmb
AZCdD]GcH]KbMeN[R]VjW\[W^ecfdie\g\j\pfq\rdvf
@bB]CgMgWf[]e\lqvQ
g\pird
A][[l\vp
GXW[dq
GfO\dW
A\BdC\D]GMW]cllZp]vf
GicZdhl]
V]cXlf
B\F]W\Z\[[\Yceegk\vc
\\ehf]v]
IhO\Y\adeZt\
gh
L[e[ti
B]EcJjU\WZZd[\^]aYb\c\gds\t\umv\
ui
eh
CgOgqe
B]C][]bn
AcB[C\F]G[H[J\L]N[OZRWVXW[X[Y\[\\[]\^[_kbVcee]hYj[l\p\q]s[t\u\v]
AqO\_Ya\c\
AlOe
_cnho\
_W
AZNfY\^f_c`\acc[lbqY
AaMbOZVj]a^cebm]tZ
AaLdO]WaYd\h^\c]k\
C\_\r]sath
BeCkF]J]KbVaW\]\_]h\mindqd
CfJ[_]
CTJgT\
A]^dhmm[qa
hhm[
AgW\hY
D]`ke]v\
ClHZI\JjVbWgZf^\a\cggYlap]qcrc
JhZ\g]
VbWiq[
E]FeHkO]R]U\VZW\delZo\
F[Hhd[
H\V]_jo]
P\R\Wc\[_lm]n\s\t]u\
VY_g
Zh`gbc
@[B\EZF]H]IZJVM[N[O[P]R\T\VUW\YZZ\[\\Z^[_X`[amd]jYpVr]tZu]vZ
C\E\H]J]T\VYZ\[\\Z^\aWca
aRcjj\
CXJlu\
CZDdJcR]W\e]rgvf
C[J]r\vg
Dcvj
Cga]
A\CeWZXke\q[t]
C]Xi^Z
@]A\B]DXEgM\W[c]dcvg
Epc]
C\E\KZV[X\`ijYsb
D]N]dj
B\C]DeG\JWvi
JhZ[
Zh[]
d\e]vg
d\e]vg
B\E\QhW[^c
O[V\Wm`ch\
BdOiW\hb
N\OZV\`[hlq\
AhN\W[kb
B\Wk
B\Wk
DbFgUaVgWZ][cbhaq\vg
hh
E[`mtZ
AdB]CTFZGeNbOdQ]SdTaVjW[X\YeZW^b_babcalbrbtbudva
CcGjSZTbYf_]fahbtduevc
G\M]Si
@aC[OiVgZW
AcOi
G]R]dl
\[ai
CUae
[i`Rbc
bit\
[\\]`dbe
[\\]`]bg
[p^\`[b[c]eat]vY
CcFhHhQcTZa]bZg\p\qZ
FgQ[q\
Qga]
C\T\V]ghqe
C]W\gi
CdF]HaTh
CVHbTb
@kBbF]MYV]Zc`Zb\kbpjtbva
@kC\NcV]W\b]kbpZ
Na`Zth
@\pi
CgHZZ\b\ea
W\\hv\
W\\hv\
AcDcNhP]VaddhblcnZtbv[
Vlv\
C[F]Z[]j_fbic]
HcZ]_Ybj
Z]_lbW
bh
VXvm
Cm]S
Cf]X
Zi
BcCUE]GZHXJ\NZPoQ[SlTXUbW[YZa[cddZf]gcj]k[p\rXva
C[F]J\ObTXaZcad\k[leogr\vi
H[Sjcf
Pgc]l\
C]D\E]FcM\P\S[WSb\dqvW
D\E]P\S\df
B\W\bjdX
B]FbW\badjlbv]
Qia]b]ha
hh
Jh`cv]
Jj
WfX\aWd\lcv]
B]F\H]N[Y]cnh]
afj\
FcaSdjle
CkE[G\P\dbe[
ag
FgHgJea\gbhbl\
C[D]EbF\ObR]Ubagdae]h[l\mfr\
UdaWmioWvg
Obai
D]EnaUl]m]vc
ag
Ci
Ch
E\Fh\dbb
FgM\W]q\
D]G\djv]
B]Ybmbrh
L\O\Wo[\
AZCaDbFeGaJdL\McPZQeSbVbWb[W]a^b`dcad\gaj]kZldmbndqer[sYt\u\
@ZBgDZEfFaGUHmIdL]MdO]QcUUV[WZXaZa]a^h`jafb\ehlRn[obq[rhtcvS
E[F[MZOtS]VbYc]b^fcZeij]menZodpcv\
BbOW
@XBeJhZ[cen\
BUG]H]Qcn]q]
@nE[J\NmOZZa^[`\c]h[l]
BZW[aYll
HaJ\O]Q\cbe\f\hel[qprZ
Gh
B[DdF]SbWiYbffper[s\tVv[
BXH[Qg
DgEYJZM[Th[\c\dZh\lrqi
vi
FcUdVhWZ
B[ck
MmVYW\edpZ
@aBUN]Wmc\gc
BVG]LaQXWflbvf
BiEeKcN\W[^]abhdjgp\q]v\
F[I]KnM]R]e]
BWLcRd[\^[li
BXF\M]V\abeZjp
@dChDfE]GiI[JbL]M\P\T[VbWXYY[\\o_\`\c\f]hZj]lVn\o\u]
VoWX\X`\
C\WcZ]\acjld
\\cn
B\GkH[OgW]elvY
F]K[Y\en
B\W\egu\vc
n]uk
B]C\GbNfOYS\W[c]f]limbra
C\FbO[W\Z\tdvk
CcL]O[P]TbW\[\ej
BZOlW[cce]
VZWh`dl\
V[W]`k
M\W[`je\v]
F]I\RhW\\\
BbG\TYVdWXYhZa[ccYf\lev]
W\ff
SffZ
VcWg
@dAaI[JcKbOhTeUcWWYdZcccdce[lfmcn]s\tau\vZ
@dAcHeKYOWTdZbd]mdvX
DaJdOWT]V\WZYgZg\bc]
@bGXOwT]UbccdX
CgX\Ydoc
CgX\Ydoc
[agdl\mcofqYs]vf
f]m[oj
HZUl[]m[p\
CbF]HdR]W[[iaek]
L\W\[g\d
L\WZ[okZ
C\E[FaR]VXW[\]_\fbg]jol]v\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cdZf\jZlbobub
BcGWLdN]ObWe`ilftXv]
GgJZTW^kr\
BXDcGaJpL]T]V]bOcdufv[
A\C[D\HbK]M[NoToVSWZZ[]f^\e[l]ndu\v\
CWE]JZN[Wbg\nluf
I[R]YZm]rk
IiOZW[c\
D\HgNeWY[f
J[Zh
A]C\I]K]L\MZN[R]TbUZVZW\X\Y\ZX[\]jcceaf\g\hYmXp[q\s]tZuZvV
BgG]W\]d^[cheRf]lbt[
Z\]\c\eg
]Zek
Z\][^gcbeeh\pOu]v[
efhYq\
O\Y[]]ej
@cA\D[JcN\OfWcZ[[b]a_[`\a[bfccdcfbm\n]r\t\
BfDYG]HlJ[OUTdWc[Z]\^]bdc]dVedf\ldm]t]vf
J\OnP\WXcZo\
HZQddkvW
QWWdbbvc
vs
@VG[W[^dcn
GiW[[[]bdZehvc
@ZA]PcWXY[[]]b_bchdhflqcvY
@iBcCaE]MeWsYca]bVc]dd
B\CXDeJrO\cWdajbvT
O\cld]
B[Wje\oa
V]Ybbg
AWO\QbWb[rb]cdv]
JbWZ[il]
W][h
ChH]L\OePcT\W\Yb^]ccla
E]O[R[afvl
@eAcBcC[EbF[G\HWJcKaNeP\QgSeUWY\Zc[b_[`dabbYech\mgobpatcu\
BbHVQhU\WX[Z^cshv]
B]`if\
@dBgCYG\J[N[QSV\WmXY[\]g`\a]cSeafch\mdngoot]
BZF\JjN]QfS]`YapchhjrW
EfK[NsV\WWaZ
QYWje]
KhZk[\`Zf\m\pW
A\B]QdVdWW[]tm
CiE]N\Sdc]fY
Q]\Yfks\tf
JeOdQ\SZU\[j\c]]^c`XbYe]m\n]rev[
KbNYP\SsfZ
Wc\cvh
G[Yir]
CaGbLgM]OcV]W[Z\^bbdfblZq]
C\D\OcP\Q[T]VZZ\_c`[edhkj[k]lcq\r]vb
P\^bc]e[hhj]q]v[
T\V\hbvh
B]J]M\N[PcT]V\YaZ]]]`\b[eZg]hhkbm\p\v[
cceZhmvb
CiI[P]TcUcW[edhVl\qbrd
CUT]Ucqc
C[TiW\
@eA[BaDZEeFeI\LZM\NWR\V\X]^[_c`[a]beeef]jbl\o\p\qdr]tb
@YBkE[IdJUMfTgUbW\Zb[e_\becZedmbqUt\vZ
J]WU[[bed[vc
O]tavh
C[Jj\bqf
@[EUW\^\cX
@gE\F]W\[\cmjb
D]EjFkb\cdvr
@bBdCdEXFZJRKdRiWY[m]]_ebjcVqasft[v]
@UB\CeEnFYJeW\[[^VcUdgn]u]vc
B\CT_ntk
J]WY^]_]cjealZv\
EbFbWgZ]
@\CdHZWb^jbbcZd\k\tauZ
@pEbFbJ\MThbtb
@XB\HjMhW\_abljbv[
@gEZFZK\M[OZW[[\]b^d_\`[bZcoeXh[mas]t[vW
Wd]]ei
@bBbO[ckjb
@YAcBbC\DdGZHXIcJbK\LXM]N]OgR\S\T[VcWZX\YWZb[[\\]b^d_Ya[b[dde]gbjbl\mcndo\pbqZsgubvb
JaPgU]Y[Z[]beihZ
JNZf
JfZZ
J\nipYs]u\
J\n\r\sn
L]Wq
B]ChDbP\V]WdX]Zd]ZdajZuiva
AZBdDcHjJ[OaVdW[Zf]b^echeZmfsYva
CXJZ]]er
F]JeO\Q\R\WTa\d[e[hb
AYC]JbZZ^o
BgHhJ\Obs]
CbH]JXOnWYZd^Z_]janasdvY
BSJcWom]
CdOcck
F\Zi
Ch]Ze[hbt[ub
BZDcE]M]W][]^\c]eht]vY
G\KlU[ZcperZ
@dA]H\K\[e`begp[
ChWd^[b\q\
ecgi
gk
A[DlHcQbU\v\
A[DbHlQ\U\
D[FdHjU[meve
HjvU
HYJdUkeYg\mZv]
[g
[g
@bAZCZG\H\IaJZKTOaS\U[V\WXZd_Za]baebg\h]o\pnqdv]
H\WYZig\
WTg\
AcKbWg_U
K[_lp\
P]W\Zj[]hdpav\
B\MiWb[Xfdl[
Md[X
V]WZ[Zlg
LeO\We`gvb
ViWX^e_]e[
@XK\S[VlWY^Yb\cf
J\N]SWT[V]WUY]ZZ[e]Z`]cgj]lmm]nfsYvK
AhSbV\`\
S]V[X]ji
CeH\JdO\Sx^ZfXl\qdr\
@hG[HZWiZ\gfj\lcmcv]
@\Wiqc
Nn[]l\
B]SgVYW\cd
cZn]vm
AgGgJdNYPZ[\^b`lbdlY
U\X[Z[]jgch]mdoYp[u]
X[]kgZh]mho[p[
AbKcW\\afhtf
]hm\
CbF]M]UdV\W\Za]\cbejj]mfoZpatX
elg\m[t]
HfJ\UQV\X[Z\]VcdeWhfm]pbqjue
V]epq[
JZUieJmfo[pbr]
X]eXmfuc
@eBdDZGbH\J\K]M[NdOYPZR\S\TYV\WbY]\]][_\bfdSecfbgehel]nfoapcqbr[s]t[v[
@eB\J\LcNZUcWbZ][f_]c\eafbhalkn[v[
B]UdWYZ[c[mgoV
A[BeJgUaZ][X^eegnbocpgu\v\
B}H]W]Z\[V
pg
ZX[[pi
[]mg
Zdggn]v\
L\Zop]
AhCc^cga
@[AaBbE[FgHdIfJ\NdOjP]UeW]^Y`ebmedfagfhcjbl\mboVpVqcva
Zfghm\n\p]
AiBbCbF]J]W[[\\X^\edfZgZhfl\m]o\p[qht]u[
[\vj
BkC\H\U]ZZ^kmhpev\
BhH]UcZ\
C\Vc_eg]mYnYonpXq]
R]Zg`\gam]nbo[pb
UWmkoX
^\vk
B\CgZb`]m\
ZX[og]jZn[v]
CcN]`]ckeXf]hm
A]O]Ub`rg]
@XBVCgFYH\JdL\Y\\]bbemgnhcjZleqbubv[
@gN]h[ndu]
nUpg
CZFbW\hgqf
A\BSLh[[`[bXhUkc
OcW\un
BgWZc]eZ
Bfn]vY
[\ehu]
CgH\JcOZVVZj[g\\]\e\me
C\W]g]hit]
Rhee
hhqYu\
@hA[BYCaDaFYGgHcJVKeL\M\OYP\R\SWT]WVXbYi]Z`cabcadZh\jalYo[pfqcs\t\
ZU_hbbe]qd
Y]_dcg
@bBZDdGkHdJYMZO\PXR\TaVfYd\\]W^\`cadcee]gemcpjv[
A]G\M\O]TbYdZS]e_Xa]f]jbpdt]vp
ChGfK\V]^[_\aZ
CgGfXh_\ecfcp\
D[Gg_X
KgVZY\
Y[^Yegfg
VpW\
@l]c^\pctc
T]ZleZgdl\
CeH\V\Zi]c_b
AZBjHWMgOXWgZ[[Yk\q\vd
AZBcHYMjOXW\Z\[Zv]
M[Wkq\va
@XAgBYE]FkG\HgJcLbO\Q]TbU\VgXYYY]eaaf[gbh\jUm[n\pYqbr]u\vW
AYC\E\FnLZM[VZWd^X_daZbeg\h]t[
EaFfVYX\Yc\f^le\g]j]qUt\
CWH[Tb
ChJ]aa
FYHnWZ^\qd
AjC\WYY\
C]HZ]k
A]LkMaWY\]
FcH[JcWoZ]`aacgdt[
@\CZH\JcMcTbWm]Za\cee[pZqZrbtl
CbVj]Y^X
AXHgWWqk
CjH]TdVaW\X]]a^jv\
F[M]V]W\ah
S\W]Yqr[v[
B]I]KdSd_Zmcpcr]
Zk[[
I\hit\
LWOX[\kk
M]OYVZ\e`\eh
@]G[Ov\Wcd
O\Vh
C\E\J\M\NjO\T\V[Zgh\l[v\
J\N[T\Zm
R]^l
@cE\K]PZReW\Y]^\`l
MgP\`cectc
A[CgO\PeWdY\[\]d`W
AYC\GkJ]O\PcScV]WZYe\[^Y`]ddfbl[n]
AmB]G\H\NcWWY\^icahal\u]v\
AkH]W\
HYL]UZWfmhoUs]
CaIaJZK[MZNcO\SgWW`]m]ofr[
W\[\eju\
CbM][ie[lW
W][]lk
C]DbH[JeKcLWMdNaQ[RdUbWYXcY]Zb[X]c_ca[b\d[f[h]ljnao]q\sgtb
C]H[JfKcLYMdNdTbUbW]XfZd_cb\cbdZf[lXo]q\sjtb
SYT\c[eifi
SQfi
Sh]]_]eXf[hhl\t]
S]eWf[hkt]
W]cfegvV
@XGZXc]d_]b]ckjf
AfBODbGbTaV\Yc[Z\e^]_bb]ced]eafbhcl[matcv\
LfR\S\VbW[Y\Z[[[cae\fjl[v\
ehv\
BZMeOZWjb]cXff
BYObcf
W[\c^\cbfblhsa
IhO]
I\N\OiVYXe`[cb
\febparbtc
\heb
HcMaRaWf[clYob
mgoT
KameoUs\
K]Pi[]l\vf
K]sg
ogr[
HZJcVjWW[c
@aBfCaJcKbO\PZS\TdUcXdY[[T]db[cfd\g\h\n\ocpcrbsbv\
BeC]W\ebg\livY
BhF[GcHiIZJbKTOfRbTfUgVfW\[[cdebf[gfmYn\oYpZr\sRtZvU
BhMcUgd\vY
IeW]vg
@[BXCiEcFaG\HJIhK[L]MgNcO\T[UXVVWcXeY\Z][Z]d_b`bcgd\egg[j\mknapXq[rfsctfvY
Obdge]fgu[vg
HlJ]VfWcs[vW
H]JjrY
@bD\TY[mvY
@]A]B]EZHbJ[L\OWT\UgVYWXXbY[[\\Z]\_hacbecdedgahYlYnZpeqhu\v[
M]N]U\VaZjma
Xf_R
AbIeM]_Wbaceg[nc
@dH[I]KbMiUaWbZT\[]]^[_Xech\jemdpbqc
Cg_S
Z]bg
Zhe\gju]
GhHZOa_bcVgbme
CWOa_d
Z]^ge]
N]O]V[WtZ\[dp]v\
B\CbDbG\J\vg
LZW][j
BgH\W[^c
@bBdJkO\T[U]VXW\X\\]^i_de\gcibjblbmbocphr\tf
@gBhT\WU^\_beZgfmToepdqctg
@]^fo\
JiWhh\jclbmgn[o\q]tc
@bXWZ]jk
@eW]XYZ]^Zjk
I[XtjM
WYZf]b^j`aleqa
Zh
VZX\`gjfv]
O[P[U]VZXb[]^Z`aji
Hm\Zn[
J[[hnbu\
@YKZMmRd[\
OhT\W\Xbfbja
C\GbUhZb\ace
Wi[\
G\KeM\R\SdTcW[Y\`lcZub
A\HZLcS]TfWVXbdZffh\th
VUc]dffX
S]Y[fj
@aGdObPZS\VdWZZ[[\^alhp]teu\vg
C\J\U\WXXZY\Zj\\]\m]pbudv]
B\S]TYU\VbWg]je]lcv[
B]HbTYVjWWlc
H\K]W[of
ok
FYHXI]P\R]VjW]XdZa[\aeqYsZv\
B\UaW[m\ujvf
B\uXvj
uhvX
WdukvY
KkO\W]X]Y]Z\nfo\p]sZ
nU
KYnh
O]We[YtbvX
B]l]vp
AdD]G[R]V]WV_l`]dafYl[
F\HhW]_X
Fi
H\TbVdW\Yapo
Tgpa
B]E[I]MWNgOaPYT\WQ[k\\]ae\kZlapZt[u\v[
CcNdPeTcWU[akZv[
Zc[Tld
NbWe[Tlb
RYWj[gbZ
D]G[MePhR[[c`\vc
@cB[CaF]G]I\OcQ[U[WYY\_Z`]aab\hajhlemencq]rbt\ub
OiW][sj\v\
mhn]ob
H\VfWh
O\P[U[WZ[\_Zabjon\oc
PeWkZ[[]cc
BhW[
NZP\UXV]WZXZYaZ]]rb[eelZm\p[u]
UgZ][\
ThZ[l]
N\Q\Wt`\v]
B]WYgim\
@bCUDbEXFZGcH[N]PYSc[f]a^a_bc[dchcj[l\nbub
@\ByDXHaJZLPN]QkR\U[WYZ\[U]a^Z_]cddejbk]mdtZvY
Zj[Y
AYDiE\dX
Y][n
^f_[
B[L\M]O[^Zebh\laqit]
J]OZWb[hd]
@dC]D\F\H]JYMZO]TbUZVbWZX]ZV^c_g`gaZc[fbgihbk\m]qdrcu]vd
Bh^c`]ein\q[
@aA\BhE[G\JsQXT\WZZa[c^\_X`ff]hdl]r\sbvW
BZGXdhe]v]
CcUbW\Yb[iccu\
W[[\^\oaugvc
CdG\OkSdWaYc[Xecoat]vW
CkNhZe[alYu\
O\[Yvr
G\JcL]OXTiU\Wh^\ckna
AfC[JiOZ[]_cb]echbj]uf
CcXie[rc
CcXie[rd
NYVhWdq]vb
P]VdWTaghdvd
CXDcGYHXI]JbK]L[MhNeOdPiSlT\U[WcXaY\\Z]c_c`[abc\d[effYg\hdjbk]nbpard
MaS[Wgaeo[qgrf
Mn\\_\u\
GcJeY\[icev[
A]F]HbMXObPjReSgVjW\e[oe
CZF\P]ShYZc\rY
F\P[SXWXYl]ce\l[vl
FdNhO\Xd][hdu[
MZNaP\W][Z]]_]hZlp
AbD\F\J]LbO[RZVcWaX\YZZb[Z\k]]^[_\`[a]d\eXfkg\heidj[lZr\s\u\vT
ek
MY\gl[t\vZ
ChD\e]
V\WWlm
Yfe[hd
\eeVj\te
C\LnW[\XtZ
@ZA\CeD\EYF\HZMZNZO]P]SYUfWcX\YTZ\[a\k_[ccdaegfkg\hWk]l[m[r\sYtevZ
C\RZ[hfevX
WX\ac]e[li
VhW]eah[
CcJ]WqYYc\dbe]fmr\s]tevd
CcWgebl\
VZ\jc\
CXTkU]
C\Ri\Xe]lctV
ClWYlc
@gBZD\EeFcG]HcIaJbKXNZOaQ[VZWaX[YcZe\Y_h`cbdcZf\gbhXjblUmcneobsitcu[
@cCZEeF\HfJjK[OgQ\V\WaXbYbZZ[b\a]Z^d_]`eabgbhajao\p[q\sdtb
@UFcMiO\X\ejjcp\
@ijVn]
M\RbZc[\^Zblg\
C\HeJ\Og]c^\_\bbgdobp\qesivb
OmVYWWX]Y\_k
IaZ[_ijWpev[
@\CfFdHfJ[WY]b^Wa]cbqf
@lPe^]c]l\
Oi
@iK\O\p]s]
W[Z\vh
AcH[Wi^]
W\eov]
F\N\O]U[VdWZXc]c_ce\jZl\mfpks\
H]JUO[Zmg\
VbWZXiYe\d_Yhel[mcnbt\v\
@fJ\WYY\l]pgvp
I\JYK\LbMbObPbTgUbWYX][[\]cbecfdg[h\k]lbvd
GdR]S]VcWgYbZccVdbe\k]
M]R]Wnt\u\v\
@fBZC]EfFeGZH[OaP]W[cvgdj\lap\v\
Y\c\vo
BbDcE[F\GbHcOaWYYb[bbfdbe[nco]r\sct\
BYE[F]G]HdLZMaO\RdTcWY[dbYe]mbnco]vj
RZYcbhm]
A]CgD[S]V\WbXf\c]]^\ehlem\ooretfu[
CmXhYi]]mZo|u[
YY\elh
C[D\M\S]WdX]Y[elmaoYr]tg
AiB[DbFcGdJ\W\^fdbe\l\o[
Af^il[
^i
BbZc[a\\`\te
BgI[J\WYcbeema
BbG]I\cj
JZKhO\W\X\_]maocpbv]
K\Z\pn
o]pU
R\elheq\
H\IZK[RfWUl]sb
C\EaKaLZN]U]V[Wc\hmds[t\u]vX
RW\[lgtl
RVW\mb
KqR\\\
K[RZWT[\\tl[tTv\
B\K[RY\ml\td
JcLhR[W[[\\[tjufvd
JdLjR\WYt[v\
V[W][pl\
GY[fl]
@cBdHcKUq]si
BdF[QbW]qi
@]FcHeK]W]X[ccegq\sg
F]Hl
HZej
FfHXsV
B]HRcks]
B[M]O\SiT\Y\[\cdfZg\ob
B\K[SZT\cm
PhSW
SiW[[bc\fd
Sh
W[ckdflZv\
BeNbU\VdWY[[cchXl\oapi
e\ph
BiWYp\
H]K\O[PqR\SdV\v\
O[PfR\SY
K\PdShv\
K\U[Wf[[
R\eo
I]M]OcV\\leghYlZ
I]WY\deW
C\FcM\O[V[]e^nh]sc
PkW\l\
Phl\
B]N]ViWkl[
QcR]^gldminfocuX
QcWb^glXm\oh
mlnhuX
CgN]S[VWYh^X`ld]e[l\v]
CnVYYd^[`[d]f]v]
W\gXkht]
kZ
W]rk
W]rh
@]B[C[F[HXIZJXK[MXOZUVWRZT][^T_]a\b\d\eWgwhWj\mZoYpYq]r[vZ
@bC\DdFhGdHfJ\KaL]MlP[ScVcW\X\Y\Zd\]^]a]b\c[digXhdl]ocpa
FQGmH\MzN]VdWUZgdVoSpVv]
WPdd
HkVfW]nU
FgH]W\ob
hh
W]b]dg
DgG[MZP[SeWY\]
KeV\mboo
A]BeEfOdVeZh^cg]k]vg
EgVZW[^hddk]
DbJbWX[]odvc
DbVeWWld
VdWhccn]of
VbWZman]oj
C[JaO\T]WXXh^habb]eaj]qetc
C[O]W\X\^pb]t\
AbBeCmG]HYO\P\Q\WcX\Z]\b][^Y`\aYcbg\h[lZnbocq\r\s]tc
CgW[X\a]r\
AeCSOa`a
CcJcWk]d^[lf
C[WW^m
C[^f
B\DdE[NdQkT]W\Xb\\e\hflcp]
E\N\hi
N[Z[hl
NkZ\h[l\
C]D]QVh\ln
B\QiZeh\lX
CcM]QdW\Zb^d`ahgp\s]
Qnh[s]
I]UeY]edh[
I]Y]ejh[
BYH\OoWYu\v\
@dA[FgJ[MaS]WZZc[\]e^fa[b]c[dYe\
@hFlMf^P
EhFgl\vp
FYMg]\^X
@\A[Fe^g
MV^m
G]MiNbOYVY[cv[
G]NS[e^ev[
C\IlO[W][]_]r[v]
B[H\QnT]U[pbq[
B[H\QkT]U\q[
UmV\ZX
AaBZFcHZJcK[L[NcPZQ]SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn[pZqarbscu[
@\V\^jsc
Yf^W
@]AgEVFZNiOaVZ^]kfl\r\
EYcjdU
N[Vn^Y
Veck
NZVeWfchh\
DcN]W\^edX
CbNlY\^\
^Wd]hfqasb
CkTV^[sf
Na[[lj
NZTjW[Y\^ihcsdv]
B\Ji
@\MZ^plZ
Jh^Zc\vf
AjE]N[O\V\^fd]l\
AZ^gagj[
C\EWG\TeYY]c^[a[c]ds
E[T\Y\dlre
NV^ci]
EiFY^]
^k
E\N\Ud^idehel[tY
FcNjTf]\
Nn
TbVg^VaclX
EYIfVX][^da[dih\l\vb
J\NlTdZ\h\l[
E]VmWZ^\h\
CfD\E]W[\]efhZ
TmW[\]h\
Tg
CfT\
@[B[DkEdFXGWH[J[KcM[NbO[PZV]WWYYZW^Z_]a\eTh[kZn\p[s]vh
@\B\C\D[G]H]J\NdO\WY[Sbedeh]vg
CkDYvf
D[Kkcb
Davg
DhEZW\dbvI
C[D\EoF]G]K[NZ`bdeh]l\p[
CXD\E]P[`n
Dl[\dZvY
Cl
C\DiEbG]M]`ZdYeZk[vY
DnN\d\v[
DZl[vh
C[EPvU
W]vl
CYDdEdF][XeVvY
D][h
CgD\E\NbZ\ncr]vg
D\[[vn
A\CeE\JbPbT[Zf^b`\addge[h[l[ra
DaJ]T]ZldXe\l]
JbTcZ[aj
J\O[`gb]ehh]nd
O[b]eh
C\DZH]P[QYT\VZWVYi\g]baec\d[m\rcteud
UbYVhRrz
P\YzhZrO
Y]hj
C]J]WZY\eUg\htq]
WZhit]
BZDaGcJbWhebhYsb
BZGcWih[
WYlkv[
C[YgZ][ivZ
@lJfO]ZbcZ
CdG\O]RbWbY]Zi[Z`\eep\r\uf
E]O\VbWcXl[Vjbp[tfu\va
PhW[[]
HgTc
Ecjpva
ChUcW\i[mioYpd
Ulmb
@ZA]B[CQD]E]G\H\IZJXK]L\MYN[OYP]Q\RZTZVYWPXVYXZ[[Z\W][^[_Y`]a]b]d\eUhWixjVk]mZn\p[q[r[s\tUuWv[
A]U\V\WYX[cdheiTmov]
@]mX
B\CfEeFcH\J\L]MhN]TaZi[Y\b^el[q\rcs]
CaFYMkWU^]r]
M\TcWi[Z
Fm^]
F\G\JYOePdVVW[Y]lbq[rfsbt[
OiVVW\
B\I]TbVnc]
HcJbW\[i\]q\tZv\
I\KhY\nb
V[ch
V[ch
GgW]^apc
D[L]VX`ij\ubvZ
CcLbT[UfVaWaY\[d^[cbdbl[mdo[
Ugmfo\
@\B[GcH\IbL[MZOrPfR]VYWWZ\[\`bafbUd\j]q\r]
@eBaFbM]O]P]WYZd]b^\bicbj\l[qc
@dFdHcW\Z\qi
O\Pgv\
L[UiWke]h\lY
Wge]h\
L[VWWgcad]kald
AdVkYa]bp]
BjWZkb
\h
OgR[V]W\XVYa\ge\fckaq\ve
E[W\\jkaq\v\
@YDZEhFgG]HYJ[PcT]V\Y\[[abdZedj\obtbvb
BhE[WXcZrbva
@YB[EjFfG]HZcdd\edvd
CZGYN\OjcarZ
N\OgrW
AcBhD]EaGcHYJgKbLcO[Q]U\V]WT[U\\^a`ccdd\eef[hak\l]qftWu[vc
BmGeb]e]k\vZ
FbM]eYvi
AbD]FbJgMWO[W\^ceZf\lVvl
F\Lg^clkqcvW
@ZF\H]IcJ[K\OcQ]W[^d`ghcqdv[
AcB[G\MY^Veb
J]Mwbce\nau]vO
mh
AbH]OeW]X]\]]be[lbmdo[ug
AbBdOfW]\]lbuUv\
B\HgKbV\W]fZsYtbu\
B\K\X]ceq\sZti
HfKdsU
H\KfsR
H\Kec\sV
S]sk
B\W\eg
CXTjY\gf
Ts
FgHdJ\QcS\T\VeW\Yaahcbl\r\v]
FlHcl\
FgS\
F[HZQeVXai
H][WektZ
RZW[Yle\
CXD[FgHeIdQcRbS\XdYZpc
Fh
CSF\I\ReVbY\Zbpg
ChT[WZ
H\U\V]e[gj
AaJYW[[]^[e]hnrataub
W]jg
W]je
G[OcPnR\V]W]YdZ]^a
G\OcP]W]YqZ]
GbP[ScVkZ\e\vb
CcWZ_[kh
ARCbDaFdGlHaKaL\NdQ]SbTXU\WcX[YdZ]^[`Zf]j]kXljncres]t\vY
@\FaIbJeN[ObPcT]U\VbWb^dc\lengobq]rh
B]GlQ[WZ[U`cc[d[
CaNbSWa\ce
@gGjP\S\WW[bcYv]
Nh
G[JYNbcsue
DiJ[[fv[
DXFnH\QfW[\]aWb]vl
Jbc\hgla
Yh
G]Oj`\th
NgYU
OXPeqm
I\OgSc`g
B[DYEeFZGmHOJdNYOhQZS\T]VYW\Yk[b^p_[aYb\cfe[l\qXsZub
Nf[]l[
NgrZ
@bDbF[G[MbO\Y\[h^[_]bfcZdelb
@kB]C[DaFaGiIZJ]NSPcV\Y][[]a`lcVdge]rZubvV
OU^]`hefl]
A\C[DbGiJgK]^e`\c[ehhcqarbvV
DoGZ[\
@[GZHcIcN\P[cns[
PZW\[\ckr[
HeIdcV
CiJ\YZ
RbW\\i
C\DPGkYc`XcddV
Ki
Kk[\
KVWg_e
DYGWHfIZJ[OdPaQbS\Y[dal\qerjsgvf
BjGb
@fAbB\CbEbF]G]TbV]WZ[\\d^h`ecZhbl[t\ubv[
Al\]
O]^kq\
AXOrP]Vf^Y`Ycbhd
N\OnVZ`[
@aB[C[G\NcR]ThXdZa[e`acbe[ialWrdtdu]vd
NYT[Zc[gc[l[
@\C\E]IZJcOhP\TcV\W][b^b`fegh\v\
@]E]Ji[[`dh]v]
J]^g`je]
Ne[W
B\GbH]KbMcN]O]RbVWY\[]\gbdc\dZe\h]lct\vZ
Kilevb
Mn\Vb[
B\GcK[LaMYRXV[WVY\\nb]kblTv]
HiNcZ\\\eavj
IYOgW]mfndogsftX
FdH]M\O[R]WdY[\g^adfm\s[tmvV
BgR]_\
Rh
R]]r^[o]p]
@eC\F[M]OcP\TaUZW\YhZe[[]cc\eZmcnbo\pcufv]
TfYjZV
UkZ\
B\R[S]TlUfWYe\
DXvi
DXvi
A\B\CcG\IYOmR\V]XgY]Z]][^\_faYcem\o[rcuZ
OjW\
Oacj
ORX]Y\_a
IYOgWScf
Xmu]
OgWeY\
WiX\_daZ
TbVZWilZ
B\CjG\V\ZZn\qfrc
A]GeKbM]NcUdWbZ\[X^dv]
EbL\MhS\Wb[\e\
EbMjS\[\e\
B]G]LhSgWT\ce]v]
W[[k
W\Y\\g
A[DbEbFdHZJ[KYL\N\P\Q]R\UcVdXaY\[\]b^d_\`ca[ccd[eef\ialTmbnfofqcr\sYtduevV
CV]feWu]
Cms[
A[B[C\G\HZIdJ\McNdOcP]R]UYVhWRZ[[Y\T]Z^g`cbacbecg\hcicl]ofpdqbtkvZ
CgWdX]]W^de\tfu[
mbog
@gBbCWFgJ[KZM]UbV[WZXcZd[c\]]g^U`ccgeUl\m]n\o[p\t[up
BdDZH\J[Ud]fo]vj
B[Welho]
BkWW
OaU]VhWZ
[l
L\O\Pj
BfPbTaVcWVh\
K\Vij[
Wjqb
DgG\W[
B[C\FXM\O\PdR\T\V[WWZ[[[\[_Z`\a]b]cad]jmk\o]tYv\
PVW[`\cghd
IcP]WY[h
EZS[U[Whcal]
@\McO]T\U[W]Zb[b\e^]_h`Ybac]edf]hYjbl]m\o\pfq]u]vZ
H]VgZX[a]d_Ubeeag\jdpg
Kj_\ecg]p\
ZXpb
W\ZfpZ
]\_dpl
@[C[L\N\Wk\b_lf]
Z[]gpQt]
D]lctivd
D]lctivf
A]BWFaJ]NdOiP]Q[R[ScT]WbX\YaZd[d^\b[cbebfdlarYsa
B]Cgvf
Ogu\
F[OXSjVcf\v\
fmsX
B]C\FcOiS\Y[`]e\f[k[u]vZ
B[O\cj
OZW][c^\c]eduh
C\DdGeH]K\LZM]O[QbR\WVY]Z\[W_abZcZd\e]khl[p]t[u[
AaBWDWacc\k\vk
DcN\[]^\kku]v]
BiDiG[Y]vR
BjDdGdLZO[QdWX[Y\\bZd\e]hct[
@aAdB]CaE\GdHiL\M]N\R\Z\\\^e`ca]bgcbdbgbiamcqarauh
@\AZBfDdFaGfHcI[J\KdMYN[OhQbRaSdTXUcVbXkYeZZ\]]W^UbcdceZfWghi\jak]mYn\oWphq\t\ubvg
@bAYEZF\HZIbJcKaOePeSXTfVaW][[]d^Ubbc\ddeZh\nirbtU
A]CVHeI]JnO\TcY[od
A\HWS]WV[b`\bldXk\mc
@hG]K\O\U\W]Ye^gc]famZn]s[uY
@kD\Sb
@]M][fufv[
A]F]Gb]]eghbobpb
C\DZH\QbWXbhdavf
B[C]FdIdKZN\U\WWX[Ye][^i_]`bbbeYf\mdnfojrcsetguZ
J]McN]OlTcVX]ac\n\ub
@gEZc[j]
FfOZQcUfW\d]ugvX
BYHkM]Of[\\ce[tgv]
D]Ebdg
ClDXHqJhQbS\U\Y[cYf[hZlkmXp\qcrQsXuXv\
HhJdd\oa
J]UZV\][mlo\p\t]u\
^gvb
A\M\NgO]Yc^cre
DbFiHdW[qb
HeT\WZm\n]oX
B\NhOhT\c\l[r\se
BcO\^qu]
Ojm]
@eEbFZOW^Xcf
AcF]K]S]VhW\X\Yg^]`\b[d]fZg\lcmdnZrcs[uk
Mb[]]gmZnboZ
OgP]o\
^\ui
Che\
Kfefhg
@VASCsFXI]LhPdS\VmXcYXZb[f_o`UbccdeVfZjcm\n[piqcu\vn
@\InOTT\V]Wg^]bbcYe\mYndpUt\uh
Oicdog
AhB]O\Vd^]_Y
@cAbBrCXDcEcFZGeHhJdK\L[MgP\QQSYTcUbV\WWYf[\\a]d^Z_cb\d[eTfQg[j\khlcmWnWq\r[s[t\
AeC\EeG[HUIZJcKXOZUeV]WiXb^q_d`ab\cVfhg[mbnjoXp[rZs[tcuX
@cAbD]FbQ\VcWZZY^ja\bWd[o\qYu[
Zmp\
NZm\omse
BiWX[\egk\
^j
@[I[JaKkMlO]W]^jeemZnZ
Wde\tg
H\Wf
DVOvP[WYeXuU
F]HZJkK\PbW\Zc[\^Y_YbccgeffXgeocqjrWu\
X]]a^\uh
aZei
CXHgOmQ\UlXZ]ee]g[hbl\mhnYoXt\u\
B[HWQh
B\EcI[KbPaSXXd]\c[ebfkg]okq[sg
A]CcGeKbMdc]eZgflancoVt\u\
AgHfJ]KXS]UZWcX]]W^]e\fck\m]neqercsatbue
C]Hjd]
AbB]C\GZVhW]^Zdi
EXPcW]^[gcqZuqvW
ChG\JdM\Nf^bdje\uW
Oiccs\
OYW\vh
]]mgnZo]
B\Wk
A[O[_fab
@ZHYOoQ\ScVaXbY[`[gbm\opq\v\
HiO]V\W\vW
B\Wsjb
W[n]ol
TdVdYg^[
@i`]
BYO[PcU]WqYb[\e]uZ
BWG[O\Wm]\_\ekuZvY
lj
UZ[fmgn[
B]HiIbWd^Yb\ub
YceZlbuh
AbCZD[HcJ\OUQYUWV\WbX[Z][c]W^ga]bYc\daf]kgtcuc
@\J\O[Vf][b\e]gamYnesiu[
CaOsPbVWW]cfs]
E[O]Rh
BkIe
BiH\WhvY
Bf^Z`\tc
B\CVGbH\JhK]NbS[T]VXWaZ]]bfkp]sb
C[JgNb
CgW]ec
@[AcB[DaFdHZJZKbM\NiOfTbUcVecUf]h\k]ldma
F]S]Whpd
BaSeT\cil[ra
O]PZSj^\c[oc
K\N\ShV[]\
@hAZBcC[D[EbFeG\HUKhMcN\OZScVXXdY[Ze[Z\[]\^e_[a\b[cfeYgahbjblbmdnYoXpcqar]sZt\
BhCbDcE\F]GbH\IhKWMbNeOeQbSdTbUcWZXe[[]c^i`WaecDdrj]ldsatXvc
@gFdK[Ua^ba\cZe\hcmhpgqisa
@\DWOYS]cklZ
F[G]OdW\cne]
@SBdCXGbWb_]cce[jbloubv\
@[A]^k
@iBiCgZe^W
ShWclZrX
@[GeO]S[^]`cchl[
@oFgI]V[WW]b`cb\cQj\
@\BXO[S]W[aZcvl[q\
GWcnld
@cAaBeF\GcHdLfMcNbOgPdRbS[T\UfX\YdZf\f_geYh\lbm[qitWvU
AdBjCYDcF[GiHhJcKbMcOcP[Q]SZU\W\X\Ye\b^f_[bje[f[jalengoVpZqbr[tivm
@YH\LoOUP]RUVcWgXc^f_bcce\gbh[sltW
FYS[T]Yp^ic\f\p\
@aCZDbJXN]OcPZR\TdVcW\Xf\d_dehh[jYp[rft[ubvZ
MZOZWhXfYX^hg]h[japZ
@dE]IbN\VbW\X\]g^b_b`feZm\ofpb
@iE[FYZ\pX
NmVZWe
Eid]
XU\d_Y
CoJ[Y[
MkVZ
CaE\J]LdMYO]Q]S]U]WaY\Z]\a]\^\_]ddlhn]qav\
NZ[hhb
@bAcBoCbHnI[JeKbLYMdNZP\SdWRXZY\Z[[\\Y][^Va\bddbeagehYjZl\mendpcqXr\sftfuXv\
@\MZN\pj
MjW[
E]OlW]^\`\jb
CfI\J[O[VkY]aa
S[Xj^jecp[
NhO[V]
AbB\C]HYJi
@eL]MZO\W]\[^ZqmsX
Oa\\^k_[c\pbqgtc
^Ypi
VpWZ^]
\Ytj
CcY]Zgh\rc
_[hkq[
e[pg
HbJiOfVZpb
VZY\pi
M]RgV]\]tZ
@bChFYJYO[P\W]YYZf\X^njcte
C]Nl
C[O[]b`l
VZan
HWJXObQjWYZdc]ecpdv]
@[FkHXK\O\PdSeT[UeW]\]^Ygbhdm]
AbD\FdKZLgS\eZmgndt]ua
W\ehlb
CcLbNZOhWaYaa\ncof
HgY]efg]ua
CbT]Wha]d\
U\mbqZs]th
AnG\I]JYM]NaV[WbZ\a]e[hbie
Nh^[fc
TeU[ui
m\nioa
CdVda]l]mjnkoep]
OXcg
HXWb]iag
BfCULYO\[]ehuZ
CXJeNj_]
Cme]
MdW\[kt[
AYCZDaI]J[LcNfQYSZThW]Yb[[]e^Y_[`cacbedfe\hXj\kcmbneodpdqYriua
@aA\B\CZDeEbF]GfHbJZK[L[MhNbPZQ\TeWYXcY]Z[[j\]`ia]c\ddlXmioipjr[tbvh
LbWYZf[d`Tbd
Wg
]em]ug
OkVYWcn]
HcKaVhWY]]lcnfra
B[HeJXM\WiZb]d`bmbu]v\
CeLnM]N]OcY]Zba[e\nXoat\
K[M\NcO\U]Yb[]]\^beim\n[oh
B[J\K\WhYc
@\BeLeMZO]WY[[]W^dabbic]e\naoguY
@[E]FdI[KaLdN\SbWTZ[[g]dafc]eZhhj\k\l]m[obr\tcve
FZI[KhLcMXP]ScZ][d]c^e`[acebhbk\lam[ocpct\
BaCdD\EcHbJcL\M[NYObP\U]WcYZ[c]]dZe[f\gak\ljneo[p]tcu[vY
A]B]D]F\HfOgT[U\WbZccee]ldnaratWve
B[L\O]Wellv[
A[BWCWD[FdHaMbN]TgY][c^blTqcuZvf
OZWjt]vd
BhWW[Zl\
HdOdV\WavW
AhCYUamdo[
O\PVfjh]ta
DdJnP[WR[dv\
AeDcF]GaHaJaK]McP\QbRaSbT\WVY][b`ba\b[egf]hcjambqbtdud
@jAUCdEcGbHbIeJYKcLYMaNeObPjQfRYTbUXV[XeYl^e_g`[a]dcfYidjfkilWm\qbrfufvh
@aCgF\J]KeP]R[SZXhYfZd[Z\a^d`\aicYfUgbhgjfmZofp]qZs\ta
AdMhVdW\
EcF\N[e\lhvg
JbSl`ddcl]
MmO]V\
OkP]`]c]
DkG[O\SkWl\c^\c[ebl\t]u\
S[cpdZlh
DWO][\vi
B\ObXj]Y_efe
EdNhOfSaV\[]`bf[hZl\qer]t\v[
C[MZO[Vy[\\c^[_Zb]t\uY
E\HmScY][]\ec]e]fbuf
DkEZVZdXeZ
A\CfDYF\HZIdJxOYPfQfS[TWUo]heYhelZmcoapUqYr[sduXv]
CqDdGXO\`\
DUEaJaMlNeOaS]V[W\\V]b_deZhcl[m]vb
H\UbV\]de[h\mrp]t[uZ
CbXZji
J\Rbe[rgte
AYBgG]Medd
L[lp
`fv]
W\^dvW
Ee^l
GZL\MbN\OZP]T]VlWU[h\\^\_d`bbcc\d]eZfqhVj\k\lcq[tduT
OjP[t\
CeL]Mg`\t]
MgW[Z\[c\\aal[rf
NeV\W\cje\qgtY
AdCYD[MfW\^Xvk
OfVfYee\
CaDkEZHdMbNeOXVeWZY[^g`[a\c[eZhYlXrbtcubv[
EiF]\]`]ejf]h[j[vZ
A[CZIdKhM[PbR|V]WY[X\]]c_ceYfcpXqYtYvW
MYeYpWuo
AdDbM\O\S\VnY]_X
@[AbBjCWE[FZG]HeJ\KbLgNVP]R\WLZ\[h]Z^b_V`Zgbj\kclXm\ncocp[qcr\uevd
V][]b]uk
egt\
A]LgMWNgW]Y\Z[c]dceej]l[
Mi
D\OeWncde\tbv[
@\F\G\K\McNgWlZ[]]e\pe
@bNYcXliv]
A]^il[
AcCZD\Osace[tbu[
CgHZK]N]OaPdSch]lZn\u[vo
AaC]D]GeJgLXPcTbV\Ws^]cae\lWu[
AcDY[\vi
A]FeGaeYl\tg
O\[]uh
DUE[Gk[[^cd[lZvb
HcO\Vf[]tluf
`\eh
AbJZKdM[OXY][[`ZekhfpjtV
@XAeC\DcE\HbK\MZN\P]QZSbT\UbVdYc[Z]b^q`ccag]lWm[nbo\q[tXuhvn
N[O]`m
FbYa_a`\eYpWtduk
A]BdCYMVO\Vf^cc\sb
DWEY_eehfbtgucv\
@]C[H]L\NhZdepp\u\
AbGkMe^]db
AXCkDhEbFbGSMaN]OkS[T]VqY\^Z_o`Tcfd\e\hTi\jen[p\qnuWv[
MbWbZ\[l\]eZhkl[
@]M[N]R\p]t\um
V]Z\\\`\eltX
Voj[
N\`i
MgV\`bvZ
M[Ni[\lZvb
Y\]]^]cge[l\
AfHYS\V\`\lp
WYeb
NeV[^hlY
E[vM
[h`\
@cA\C\D\EdFeLhMhO]W[[Y^\`YhZj\mWn\oftcu]vk
A[HcN\OkS\Wb[W`jdhlXu]vh
CjD\_\dc
MgN\P\V[WZ\beblitb
BjGZH\N\OfWh]]ehjelX
C]D]RaSf[]\j_ZadeZf]hjlZpctX
EiO]Tdeb
Rj[\me
MgNXReZre[t[
WseZvf
]i`ane
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
BXKcP\T[UeWjYiZc]c`\mfncob
K\U[mboj
BmHgeZg\m]o\
HXIUOWS\TbYV`]cvedgc
H[IUfcud
AfDYGaH[IeJ[OiV\W[`bcRddhaleubvZ
DZGaV\dnl[vX
AiO[Ve^c`bc[dXgav]
AYH[I\J]OdQ]W\chva
Q]dZvl
P\cZdhl[vQ
CdG\I\K\SfT[UbVbY\Z[^\`]cahbmin[pZr\ub
PcSYU[VbWg[[]bc\leobs]
B\K\Ue]\ejg\hcncoVuj
PZcj
C\Ue[Zg\hcmfn[oWud
K\UdW\mf
A\CfH\McWUZ][a\cc\u]
D]Zh
@bAYBeCbGfIaJfKgQ\TZU]V\W[[\^kcPg]h\lfr\uYvX
@i^d_[
JYMk^\bic\
@dB\CYDhEfG\JYN\T][\^]dcvg
NbOeW[X[[j\]cdlYv\
Dfhdv\
W][i\]h[
B[GeJdLZO[U\V\WZ\bk\mZnks\u]
@nc\
AdCWD\I\J]P[Vc[]ci
OaShV[Y]
AbD]H]IbJbO\SeVfWd[\^\cZjaqdscvc
WZlk
EkW[^]c]e\jgvb
C\JgNeOcV]W[cenZ
C]Pechlb
CbD\P\Ye_acVecm[
EeW[chlS
Pcllscuc
NbVg[\\c
A]C]NiPZVXl\ne
B[CWE]FdG]JaKbLcNiPaT\Z\^Y`\abbcc\f[g\hei]j]lhm[o\p]q\r\s\uc
AcChEbFeIbJ[KdLZMcNPOgPcQbSaT\UgVeWWYZZc\[][_e`]dahfkalhqVrYtdu\vd
@bD\EeKcM[NdO[P\SjVaY][[]\hSi]o]qfr[ub
UYV]]v`\p]u]
@[EeNfVhWYhd
E]L\MjN]S]
W][g_[bgv]
AUCWJ]K\LgMgNVOfW\Zd[b`\a[bdemhhk\lgp\
LdN]Wk[Yv]
EaI]NXPfVPWvZ]\d`Wcbm]
cel\uj
CVNkS\j]
JbLjN[WS`[hhu]
NfWi`]c[
ETM\NtZX[Z`Xl[
N\W\]X`er\
K]M]PhS\W[[gb\lj
E\NklY
AiNYVlW[[Y_bb\
NYZg[\
NYZg[\
D\N[WhZclZ
CgFZH\JcMaNUOXPbV[W[[f\a]\`lc]u[va
B[CfFTJgN\PmSWWU[b`ivc
FhJX
`i
AhPYZZ[n`\
N[OZ[Z`k
H\R]Za[d]]b]mhnao\p[ub
mlo\u]
B]G[M]OnR\VXWY\]`\cevZ
ObWh[Vh]
E\HdWZc]sluZ
EcNeVbW[Yd\\cchblf
EcNYVdW[cchblj
@YB]C\DYEZGZI\KZM\OeRZWeXWYhZZ[f\g^c_Wbhcee]jjkcl[neo[p]qZs[tcuivg
G[OWcov]
@dP\jgp\
ClO\aX
BjCfOVS\VjW[pf
K]LcOg
@]FlW\lY
B]G\MYb\uq
E]O]^W`fc]hdvh
@iG\WZ]c_[e\f]lZm\
@gCWD]VdWb[]\\]bb]ekllpYuc
EkFbNVVdaZd]oc
M][h
@bA]JbTdWdY]^jhbtd
AZCiD]EXI[KiMfNfP]UcVbW\XfYaZg][_Z`dc\dhebfhjakZl[m[nXocpdqbrcsctVu]
FcMiPaZY^jo\
ZgdX
CjT]e\f\
VgW\^]
CeTYVkW[X]
C[DXGVH]SfV]W\[Ydivf
@ZDbEkP[Wc\g`]lX
@YD]E|H[M\N\O\P\\Z`da\c\dek]p\uZ
F\HZJ\O[X[Ycadcplfncpfs\
EcH\VbWfl]vh
@ZBbCZFlGfHgN\ObQWRbXb\ZaacZdcfcj\vX
C]GaJeObSb\]^e`[cchclr
A[B\CUFvH]J\O]X]Y\[[\\]d^ccZd\gdh]lpm\qg
CiN\W[[\db
M\ZZpk
A\KcLbO[VkWZ^gacd\e]g]s[u]
EhjWvl
@nD\M\Na^Xh\
@VGWO\W[\g]h`gcxeZfdl[
DhG\Rc\]delZu]vb
BXFeHqQf\\^\c]ees]
A[CeOaS]VbW\_]e\fn
A]ChG\Oc
A]DZEZGVH[LYMiOZPYQYRaVWWUX[YeZY[a\[]Y^p_Va\b\c[dbefflhUicj[m\nUp]r\sVufvk
Oiv\
Hip]
@\B]C]FXHYQ]T]W\Z[]d^]pis\
BYO\ZV^b`\h\l]pfuf
CYH\TVW][\^]egh]ljm\n\oa
@nE]NgWU[\^[delh
HZL\QgWjcTlX
BgHdXY[]v]
HlNcZ\lcn]
@YCbKbMgP]SeT\V[WYZ\[\\X^X`\bdc[d]f\lmndocqdve
B]CcEdKYM\OiP]T]VZYV\\^d`ga\bkcXd\h[jXm\oeq[ukv\
@oBqDREkFcGTHfJgLaNaO\ShT[ViW[ZY[S^c_]`[a\b]djf]k[lcn]p\setZu]vm
@iJZM\]d^\`bc]gcj\vn
AeC\F\HbIbMdN\O[PaT[VjZd[\\\^Z_gbccfeZhimaocq\uev[
M\T[[fe\h\jetc
Pol\pd
E[^lbZtavb
C\DYEmFWGXO\QYSfVeW\Y\Z\a[b\c\dng]hhj\ldm[
Q[VWWh[\_b`hdbedl\t]vb
AfBUEkFkIbKcLeMcOhRZWYXfYY\Z_\e]f\gahejgkel\nXo\pbqbrdtnunvR
@[GdNX^\_bp\tj
FaOa[]tg
CbEfNcOcP\QYV\WX^hvj
CgVeYblbvo
WgX[[hvT
XgZc]Zlcoc
A[B]FdKfW\Zb\ZdZecg\h[jelbmgn[oZp\u[
Gd[ge\v[
CZYb\Zeitmv]
@hBbCVFbGUHcJ\LiM\P\RaSfU\WVXlZc\g]]^e`Zc\dlgck[lct]
HYV[W\Xafbsk
A\BXChF\G]JYL[MaRYTZVaWkX]YWZW[W\U_k`caXbfcYdcehfjh\lYmfndo]pcqatgudvg
B\LhW]kW
B\DaNcO\WZYf\dafiflft[vd
LgO\\b
Fk
@eAZCbEZF]G[HeI\K\L\M\N\OZQ]R[SZTdU[VgWlXVZf\]]h_lafb]dbeZffg\hek]mbn]o\peqZrZs\tb
FlHca]cbd\l\
Dhd]vc
D[J]O[^Z`[b]qivg
cXgbhk
Qg[\]bgcke
\\dXl\pbvk
CiOZSY
VbYX_hb\cchdpY
\il\
@cBtCcDhE[GZIcJQLXM\NjPiShTfVYW]XcYaZ\[j\]_[a[dheaffhcj\lZmcr\
DZFYGp[]a[dl
C[DYGbJeP]S\ZeaXdruc
FbVWb\
@iF\X\
UgjV
BgGTJ\W]c\vb
@eCXFYGXH[KeMZOXPiR]SeWXX\YX[]]f^\_]`Zb[emfgg\lZmYoZpmqYsfvW
@\Ei
B\HWM]R]UbV]WZ[fb\c[e\gcljoY
FfHkd\
Xh^[
@iMYNcb]cfp[t[
C\FcH]NZV\WZakd[
Fg
CcGWJfVZWX[]\k_]u]
egtb
BeT]^Zc\d\lfu\
J\Q\aj
@kA]BOFfHYJZKYL\M]O[Wj[k_nbWcmdbeaj[kcn\q\s[t]v\
@[AbSbV[X]hbjo
BXCdEdGdH\IcLjO]P]UbWTXe[\^b_ZcaghhfjkkTlZmfnco[p\tXvY
@hG\KYMbTeYdZ\\]]\^\afbeejfZo]p]t]
C\GVPbSbdnfe
@\CdN\VYWYXdY]Zb_ha\j\l[
@]E\I]Xg`\l[p\
V\^alcvk
CZYf\fh\lY
C]HdR\cadde[fZvX
@YE\H]O]W\XcYe^Z`]eijg
B\C[EdRY\ot[
@gs]
@YDlFiGfKgMfZkdPg[oYpgvb
@XCYD\ErJ\K\M\TbW]Yc`gdfeej\ncp[vj
FgQZS\VYaf
CWFdHeRc
@fA]C]D]FcHcIcJbNgOaT]WZXd[[^[`fcee[j[len]r[ufvc
B\CeGcLdV[\plat[v[
@]CiEcF\JdUcW]XX[b\]`\eZh[mdnZub
Lh]\eb
AdBWC[H[OfVWWaYb]f`]cdhfuZvq
GeHZJ\NjV[Wl[]
C\EdH]JbN]WZ[\lrv]
@lAdCZE[F\GeK]MiNcOaR\SnVRWZ^\`\c\dYhSjalpmbt\u]
OeW\Z[[mc]hXlZ
CgSa
H]WXhj
J\dh
@jC\EcF[KfLbSdTdW\ZT[Z\b]b`[ceebhfocpdq\r]s[
@[MeR\[Zcbe]uk
EmP]d[
CfFlXVZb^Z
C\FjGWHcJdKeMbN[OdQ]ScTXVeW\XZYo`[eZfdi\qfrWuY
CZTdV\[[^icelc
@TFZH[NbQcW[abbZclhgjfnZqZubv]
Zfa\cgjWmenX
C]JjL]PbTbVdWh\Z_\l]rY
@dB\FaH\KkMhN]R[V[Wb[[\[_dbZcZh[ljm\pft[
@TAcB\FYJYK\L]OcP]SeWeYW\d^c_V`ZaZb[cZdYeXg\hbj]kgldnQpwq\rduqve
BbV[Wg
@ZA[CcDZLZNfOcPcSeTdVeWcYdZb[a\g_X`Za\bWcgd\nOtW
@ZCeE\IaJ[KbLcO\PaVbW]Y[Zf^[`bcke]h]ldne
DdK]NmVV\e`[l\t[
Wh[el[vS
AbKgO]P\ShT\WZY\^\`\fZhdm]o]r\s]
@bBfCcD[E\JgM[OdUb[Y\\][dee[ndtbu[vc
@]ChDbO[V][ce\jd
@ZBYC\JbLgMcOYV[Wc]gcfp\uc
@[BeCZGbHhO\Q\[p^]`Zb]e\j[k\qetYubvk
C[DfEgFZGWI\NbTgV]YeZ\[YbZdVechZlgr]u\vR
Nh`]hf
IiO\c]
E]FaNZhh
GYLUW][]cilg
B\EbF\G[L[NaP[T\V]Wcd\hclgn\v\
@dEbG[NYT\Wbccd\helZv\
NbWglZn\
A[DaFbG]JaKbL]McOcQ]SiTbUfW]XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
BmC[D\E]HUJbKbMZNbP\Q]ScT]UYWfZ][Y_a`[bYchdVhejbkbngobrbvT
CfH[KbO\PcScW]XeY\\\`iebgemcn[u[
Vdvh
Mj[P
Re[U
BnR[Wg[Wei
BYDaO\
B\Ug[]
AdEgFkH\NaOX`Xdkf]kc
F]H\T][ko[si
B[FYHpJdMgO[S[[ce]s[uc
B[DkMdPhS]Tc[fackYq]
KbOhXcn]
D\Hc[]bcdhv[
[i
Zj[lj\n]s\v\
vg
TjWc
AeCbE\HeMbP\TdV\Za\a^h`db]c\dafZh\lZm]o]t[vX
AhJbT]`Z
A[O]PcU]VfW][\^\`]ahc]lavc
CcD]K[McN]OeR]U]WaYbZba]cdddegh]ndofpcqZtZuev[
C\LZOfS]VWZbb[c[dhebv\
OZck
LeOdU]V]W\Ze`ceao]pft]
CpO]cdd]
MbR\Vh
A]IYL]M\OrScVZb]cdfbl\
BYOkV\W]cd
OkcY
D]FcJZQgYdZc\f`de]h\v]
D]FdQgYYZbv]
\h
A]TbVYWdXh[cpYtb
TbXhpY
C\OeVfWia]ocqd
VlWZo\
Vjo\
PcV[Yhse
CZHeNdO]TeV\W\Z][\^caehclftV
C\HgTfWX[[h\
V\Wg
DcGfIfJeN[ObR[SaV\WYY[ZY^f_n`[c]hYo\
DeGlJ]SeW\Y]^\_[h[
CYIfOi
CX_s
C[D[Jt^Y
CWJ\_t
CjDbGcHWJ[S[W\Y[[[\f_[l[o]r\
AZCZDcNbS[Yc_]cgr]
CQYX\v
CbYU
CtHWW\\Xo]
AhCZW\
Ai
Dg[hhcv]
OZP\^Z`qc[e[
H]J]N[V\Wb[Xc\emvY
C\G\JmSYU]W]Za[V`Ve\v\
CcFhV[WX[f
CeFhJ\WZ
F]G]HbVjXc\a^b`]aae[gbjcpZsaubva
EYHbVdWWXc`]abc]e]gdrb
EhV]dd
DcJjW\Zcd\e\
BfWdZ][\b]eamdu[vX
BfHfWT[\e[
BaC\D]H\J\M[Wb[[_a`cekpXrbsct]u\vU
BlL\R\WX
CZFfH]JlL]NXP\WZZd[[`ZbScadjf\h\o\
FjJRL]dp
FYH\JXZg`\dbh\lav\
H]Jd^ZbYcddR
C[Jc[k_b`\u\v]
A[Wi
@]CbIcJdP\WcZd\d^i`emfp[qar\vh
JfWaZb^V`]mip\q\vk
CfWcm[
CVHcJkK]MeO[VeWYZY][aadZgdmdoZq\rb
H\JlTZ
CZH\JwM\O[TZW\ZXd\g]l]
HiUbmc
JXViab
FbG]J]OeWZZcaZcddi
FbOhaZc]di
PgWZ[]^\
AaC]D[E]F\HdO[P]SeW[Zc\\^\_[`ocbg\l\v\
@kB[D[G\J[O]SdW]Zj[c\\^Z_]`iacc[e\gZu[
A\^T`j
[fci
AkJaZb[a`Tgb
AYBZZX`h
E]P]Sd`Tc[
R[WZYl
@\A[B\CRD[GWHeI]J[MZR\SjTaUaVbYY[Z\\]f^X`fcbd[gZnfo\rUsctc
A]G\OpSZTcU]VaWi`Zhgs]ta
Sit]
FaHaO\SlTZV[Y\`\cfl]nYqarX
OSSXW\`pc]
Ph
D]WZl\vm
Vf`Zcgv[
f[q]sj
Hlob
OeUkWXZc`cc[ebg\o\
CVO]PVSi`jcf
SVWSceld
SYVVWj
A]BbC\J[PVWZZ\[Z^Z`pce
@jB]CXEaFUHXJ[KfP\V\WZZe[a]c^\`Xbbcaegfahaj[lbmZnZpdqbsbv\
@TC]FbHZKYMhR]TfWdZg[Y\c^]b[effehepiqar]sd
@\^deh
@\K\ohuc
@c]im\q\
M]oXpf
F[Kin\
@ZLbMcW\efg\h]
@XEkUbcde\
@WKUMpRjZZ[[]fe]h\pX
@]EXFcHjKfMVNZR[ZXbccZeahcoZpgsYv\
@]MgScT]XcZe\e]chUoYpf
@kM[
Ucq[rh
@YKlMZ[h\]e\gapa
@jEmFcMVc\
F]H[NbW\[op\
@aEXF[Kg]\c]
@ZCbD\FfJaKcM[S]T[U[V]WaXb[[^f`cb[dde\f\gao]paqe
@\BdC\E\FgHSKhM]Qb^Yd\ggp\
D\H\di
EZFbHcKZWkZb]d^hdZhap\q]
EpH\]c^\h[jdp\
ChHX]X^ede
F\qZrh
B]DbFaG]J]KbM]O\T\W\Yd[c`\bacZeafeh[o\pdthubv]
@hHYWoY\[[^ZeYfcg\lap\uh
@ZKbM]pitZ
D]FbZ\[\eh
KbYd[\erf\h\pX
[\\YeZfith
FiHkOZVdW[Xb[[b\s]
FgHgV\W\b\c[s]
F\VhXbce
KZsh
KZsh
B\CZGaHeN\TiW\[glc
Iff[l]ri
DXRZ`hdglb
E]df
JiUbY]f]lbv]
JiUbY]f]lbv]
CgJ\W[
BaC]^\fhv\
@\BXDbE]H[NhOfR\X][]]]^bfag]hbiWjcmfnqoZqcu\vb
WZnXor
N\mYnroN
i[mjn\
H\K[VbW\m]ngqYshu\
g]mVnroYq\si
BeJgMlRUWZ[\bdu\
R][u
BiM[[[kZqY
BWMgQ][k
BZDZEdFgH\L\M]N\P]QeR\V[W\c\dhh\lZvf
ETFqL\Q[W]ddvU
DSEPdk
EPdb
EnFXH\QYdWl[vg
B[E]FadhvX
DdElFVQ]d]vc
E\Fgd]vh
ChW\
gh
P[YSrs
Y[rg
CiG\ee
ei
A[B[GYOXV\Wf]Xciedud
Jl^Vu\
@[B]D]FbHZJaL\NcPcT\[]`blho[s]
P\cZlj
@]CdE[J]Nc`jcrhbl\nc
@]EfFeNeP]V\^]c[lV
B\C]FfHbIbJcKXLdM]OfPeQ]R\TeUXV]W\XdZd[c]c`bdcecf\gchdiam\n]oYpcrZt]
@bAZE\GeHcJ]KcLdM[PZR\TcW[XcYeZa[[]]^Z`Zb\cYd]eejeldmfsbtgvc
@[FdIbOjPcSaV[XeYl]e^Zbce\l\pbrZ
FXG[VS`Vbddtg\lb
D\H]MgU]W]Yg[d]bd]egg[hcod
@\O[Ze_jlg
HcJh
MbO[PcS\VbWc[X^a`obbjYpgvh
LbOgVgWZd\e]ud
L[O[PpS]W\YVl]
F\Gh[b^glZ
A\B]E]HbOgT\W\[hvf
F\HiJ\L\O\Vdbhh[qX
D]EhG[I\LZNfOZPUSbT\VZX]YaZb[d^n`fbXcieZhZjak[l]qhv\
VWW[X[dj
CbFjHaQcW\XcZf]]^fh\l]n[q]v\
CeFiH[h\
W\Yk_]
F\RjW\\[f\
@dC]D\E]H[IfJ\O[SgTaUbWZX][[\f^b_caeddechfj\lbm]nVq[rasctau\vd
AcBhGbIdPcSXUdVe^adYe]hcj\q\tevY
Sk
IpJ]O[R\f\r\
@\A\E\FbHkI]KcL]MeNbO]QgRbScUZWOX]Ye[Z\\]d_[`]a\d\fgicj]m\n]o\q\sbug
CjFZHdI]OeSaT\VfXdY]eafaibpeqdr[seu[
FoHjJbQ\cZ
K]O]YW]k
F\HVJ\T]Yi]]cdfdg]ras\u]
H\Tj
TnYZc\rZ
EZFmO[Q[SZc]fTr\
CcIdKbf\lhm]p\qZsXtfu\
fesW
F\WWfi
rh
K[Yb]j
n[t\un
CbGbH\JZMaO\S\TlU[VdW]Yc]e`[c]fhmesfuf
C\Hhf[
CWGdJdP\Q\SXTZV\XYYgZ[[]]c`dcZeZfel\p]rguZ
A\HTQhS\qX
FeH[S]YYchfYr[vd
JiNbS]hg
J\Sj
CZGaHhJWQZS\TZVYYm]]e]fbhfnlr\sau\
F]G[H[JhMlNjOiRbT\\]]\edh]n]pct\u\
F]HUSfY]qbr[
F\SicX
QiR]fb
Mmee
C]M\OZVZ`chdrduh
JoM]`\f[r[u[
CueVhW
Jh
C[HYJXKfMZOcUfWvX[YbZ\[fa]f[g]l\m]t\vZ
Wh[jkY
CcFcI\J[KfOcRbTZU\WXYac\ffqhsZ
C\Olf[h[qdrY
CYrm
CkFdHbJ\O\T\ebf\qWrfv[
@\MmV]fZ
HhfXmkrnu\
BjN\W]]cjbnZ
B\J\N\nhs\
B[JUN\m]nar]
C]m]njo[
H]UZZhgd
G\OkR[V[W]XeY\\]_jcae[o]u\v]
OhR[ce
OYXe_[
O[Vl^\f\
G]R]Yl[]
N\OWVhXfY]
J\X\Z\_\e]h]mjoZp[
]Zmho[
B\]pe[r\
ek
IZRi\]sctf
GdOYWk[]kUvi
GbHbKbWf`bb\c]d]eal\ras\tb
HbWhYb\Ze]
Wfhbk]
C]H\S\T]Ubf]mdpZrg
ee
CaFcGbHdI[JaL\N\O\P]R[ScU[VZX]YXZ][]]c^[`\cceYg\k[l\p]rkvY
BbGeHYJcL\QcTg]b_\feh\rYthv\
SirU
FcG\Wm]\fcq]r[
Hhqir[tY
HcJf]bacf[qkr\
BjH]W]f\rc
JZV]W[][efk]qfrb
F]J]UaW\\\ecgehapf
VdWYY]\l
A\B\HcKnR]WfYYZc[\\b]c_ZbadbpZ
A\R]VcWiZ]]cbbv\
Kl\\pZ
DjEjG\W]
U\ViW]
OZSZVnW\Y\_c
VlY\_]
V\Yh
O\ScV\Yhe]rV
@XAfBbChDZE\HYIcKbLcMeOeQgRZSeUhVcW[YbZ][b\h]l^Za[cdeXfYgVhalTm]n[ocp]qorZsZ
@ZM\SgVgY\igpiq[u\
BgLZM]TcXcYg[bhYkblX
AeHZco
KbThUgkcm\r]ub
CiV\^Zccl\
AdCdN[O]Yilc
AeCZO]PcYgc[la
CgY\
CXG[L\QcTX[Z\[a\cdealkqZs\
@fG\NlO]TXVeWW[]^Xcble
GcNjPbV\Wf[e^ocid\lZpaq\s]
CZHdO\T[^]dclo
BZH]Qhla
NWcclI
GbM]NbO\PbTjZ]]b^h_]accZh]l\t[v\
CYGbJ]TjVdWY[]^b_]aeh]lb
CeJbPdTjVdZ]]d^flZ
Kbd\eila
d\ellc
@\D]Ej^\vf
Mj
CcL[Wt[b]cjbl]
R\TfUdVXWRYg[\]\ddlZmcnfoe
WWlh
B[CbDdEdGaHWKbL[M\NZOeR[SdTZVXWYXeY]ZX[c\c^]_b`dacbaecgahajak[mbnaofq[rasftVuZvW
@eBeDjFaHYK\O\QeWh][aZdcfZl\mdnjohp\qWsbt]uavj
Vi]g^\cemVq]
DjEcvS
a\dhlYud
[g]]^gh\
@cI[L\MkOcXd][^Zbad[h\mdu[
G]\ic[t\
C]DVEfFZGYHbKlM[OWPeQ\TcYf\]]Y_\bWcYdoeZh[l\m\n\oYphr]satbuZvb
CeK]MhX\[e\[]\cim[o[pfsZu\
CVD\HbI]JfVcXk\Z]\^\_Zakc\dVhek\l]m\nUoRs[v[
K[XY]emYoi
E\F\KYOhn\obsZ
DmEcH\V\_]
C\D[GYSjc\dhv\
KUXj
XhoU
D[FcGqS\Xh`cc]d\eehcmco]pcvd
DbE[H[KcM\\gdZe]llua
@cA\BXCeDZEZF\HjIaJ\MXN[OcSbT]V[WX^g_Wa[badcfggjhYjdldn\pXqjrisZtivd
D\QZ`Yhjv\
CWDaFaHeJ]McOXR]U[ViXaYd[[bbc\dckbo\rZsXt]uhvf
BbDbM]V[[]uZvh
C[HirZ
A[B]CbE[FcG]OcRiV\Y\Zb\b]d^d_gcbe]gZh\j]tkug
CZW]Zb\]ejv\
N[VdWZahjX
VlW\
[Yej
@ZAdBYCdDYF[G[HbK\L\M\OeP\QeS[TZUbY[[Z]Z^d_badbfdbf[gbkbl[mWoZrZv]
B[H\J]OWQcUdV\Ws[g^Sa[bTcYd\g\nZo\p[qav\
A\OhQ\WZd\
Ah^\
AlJ\OZW\^V`gahd[
vX
B\H\Qod[
C]JpT]
O]WY[l^c
WX[[kj
dj
JiVeWYs[
A]C[HcI]N\U[VdWo_ba]kZsbv\
Wj[\cbvV
HYJaQfWinb
OWPgW[Ycve
A]C\MbO[Wc^a_]`ebkqbve
AZChHbOVT]VfealYtc
@cA\C[EeHNI\QZT[V[Wj^b_ba[bfd\edqnt]v]
c\vg
O\Wb^ibdq[
HaQfW\^ce]vp
AhC]
_h
H\OeVkWbbddX
U\Z\^]am
F\HYQ\dgvm
AYC\D]EhHtJ[O[T]U\VYWdX[][^ic[ddebjek]q\tdva
C\OlWY[i^d`Vu]
AXD\EZFeHaJfLfM]QWWV[U^Za\bidruiv]
VcW[[i^eg]qc
QmW[d\q]
BeCbIcLeOgV\[c]d^[b]dXh]lb
AlC\OZP\^U_Y`\a[
[Zki
Oh_[
Hk^Ybde]
CeaV
Ch
BXHUL]QzWT`\n\
B]WmbU
D]_]dk
AaHcVnWcpa
@YA\HZOVQ[V\WV^ta]e]r[s\uY
B]HXWgbd
@ZB\HVJ]LeMaOoVdWO_baacdefhbp]u[vV
D\W\[]dg
B\CWDZEcF[OZQhV[W]abb\c\dke\gev\
T[UgWba]
TjUZZ\ad
TeU]VeWhlZ
LZO[W\vi
O]W\[Xvh
W[YhZacbf]l\vd
WWYhZavg
VkW[
[[e]vg
@]A[B\C\D\EdFeJ]KjL[MaNZObQcT[WaYg\b^[_\`\a]cbd[ehh\jcm]n\pYr]sbuZ
BfD]F\GZH\K\L[OfTbU\Zd]cbdc[eif]o]sYve
E]F]K]T[Xf]]^jebtb
@dEoFYU]\c
@\E\Zccg
KXOjQmU\WVshv]
@XA\EvF]KYO\U\Y\^]e\
@gHgOWTfUhW[YZZ[m]
A]E\FpGdHTIcJ]KjMZOXPZQZRbSbTYU\VcWcX]Yk[\^]`\f\gbhbp[
OiW]v]
T]WZYie\
@eGZMhW\e[henbua
@\AbB\C\DbF\GYHaJUK]LZNbQbSdT[U[XdYd^h_\bbdjjYk[p]vd
BaH]Pjl]v]
A]B\DYM\ScVaWfYahevj
M[ObP\^\dh
BcNYQaVfWW^Xcbdqlcva
DgdV
AgB]F[G\IbMiO[PdTkWZXcYd[[\f^U`Za\c\dde[fZljmdr[saufvT
PXSa
hh
NZVZWh[ddblZ
E]FZGeHhM[ObP[SdWaYf[b\bb]c\lZv]
BVWW^pv[
L]Qe^ebfjcp]vY
O\QWWqXb^[cdv\
A]BfI]TYVc^gcfdVjXnerl
^Wdcl\
^hp]sf
QbU]WWaauhvc
W\dYvk
YXZi
AgPZ[e^T`[
N]lh
VXb]dglb
H[dq
SWT\c\eefqh[s\
BjW\d]
^gbZ
SfVhd[v\
AdNgVYWg^\d]h\v]
GWdh
G\Wi[\l\v\
V]Wfk\t]v\
OiWhY[ZWk[pcu]
GcObV\Wgf[l\v\
ObUaV\_c`]mhoX
U]mfo\
DbEeF\G[JcK]LdM[NXOdPdSYTcVeWf[b\c`[b\cdhak]lSv\
AfNZOZPcWa]c^]c\le
PWlq
GeNgX]
OaV\`f
P[`j
@]K]Rj_b
AdC[H[NaSZTdUaW[Y]Ze[\]b^h`]bedYe\gfl[n]qcs]v\
[]`\bh
CfGaZ\[c^fl]qg
TlW\Z]^\
AjCYJ]WeZX^Z`a
JYTfU]^iv\
A\OiW]ce
H]JmO[Zl^[g\
NgQiUhV\WX[c_adch\k[
ah
^]bm
WYZ\^XbidhlYm[p[
GZJ]MVN]WS[]^ik\p\q]tn
K]W]Ygr[
K\V\WZYnr[
LaOm`clb
@hA[CdD\EdFgGWH\IdJcLXMeP\QaVcWWZX[b\X]b_\aed\e[ibjck\lYminbocpYqftjua
@cBXCcFcG\JfKdM[PZQ[SbT]V\ZU]Z^n`ja[brd]eagZhbick]mcngqargs[tduh
O]ml
IkK[NcOVP\^\bZcigojYmin\obp]qcs\ub
B\CVJ[M[OYPeSiWYXtYd[]\]]f_Zb]cfeYf\ham[n\o[q\rlscu]
MiVj[]^YuZ
@[E]I]K[MoOmVlWY[Y^U`\a\l\mdpTqXt\
@bBWCeEbLZMhOZV\WVYh[X\c]]^baebah[ibjcl]mZocqhtk
@\CZEZFXJkMkP[R[S[ToUeV[WdYV\Z]baeb]rZtk
J[O\TXche]hUm\nZocq~rX
qo
F[JYSZTZY\n\qWrs
UUV\]Wmoq]
@lMaO]V[^c_\cXh[m\vc
O][ZeYr\tr
M[mj
K\NlXZ_Zb\nhqeuW
@aC\L\NaOeVdWj[]kc
@XC[JbK]MYOdVgWUZc[Y^R_]bxe]j]m\qVs\u\
W[n]un
@]AaBeC]E\FeI[KXL\MeNZOhPXS[TkUdVUXZ[U\X]Y^Z_a`ea[ble\gbhmiajcnXqkrUsbuav[
@UBYCnE\F]H\JjKjM]N[OfRfT\U\VWY\[[]\_afch]njoZsZuj
@]MZO\W]XcYo^s_bb\sYuX
CdIS
NYc\qmuW
@gV]
JaOhVZgbt[ul
@[nXup
OcWj^bgb
@[B[CaEcFfHbJcMgT\^Waccchljam]q\u[vT
WZZd[T^Tjhqdv\
@WAZByEYFVGeHnIZJTKYL\N[O]PiQkR]SaT[UdVZWgXZY\Zc[\\X]f_VaebXcgekf]gihhi\mVn[pYqUr]sbt[uRvi
@\CUEjFrHTIdJcNoOYPiR\ScTdUfVWWTXbYf[Z\]]g^V_[akcZeifog\h[m\q]rYshucvS
MmX[Y][\^YhUqis\u[
CuP[
@YAcBPChHWI\JkKaLpMlNeOfPgR[TYUSV\XTZg[Q\o]b^hbbcbd]eUfZh[ibjdlbm\n]p\qdrXsatbuhvZ
@bBmCgHhJXMbN\Q\UeVWWfY]Z\[o]]_ebacfh[mYnbq]s\v]
Z\[k
@\FbJeK\Rjn[
@\IkOWce
@dCaEfFdG]MhP][[r]uW
C]KaOfU]VW]\f]h\j]mmnbs\ud
CXH\^]_iqasfteu\
CZJeMmThUfW[ZU[X]g^iakbScue]gZmep\qWsd
CiJ[M]V]XX]Y^\c[e\mbn]otqhuU
KgV[
M[XuYfb\h]t]uT
W][i
ej
C[F\IiOYP]V[_]r[
A]^jhd
UXV]emh]mcqa
@iChEeFfKdMdT]c\e[n]o]sdtau\
VhWZqY
W\eYmao]tj
M\O\^l
@]F\MQ^u
O[b]eoh]
@fBZEeFoH\K]NhUeWVafcTm[sf
BiV\Wbna
M]OhVi\\eXv[
E\I]JUL]MVN\VvWl[]\hcdl\m]
@bCgH\L\M{RZTaUcV\XbY\[\]\^Wb]cYe\qZsat]vT
F\K[rg
n[t\un
@YA\BdCZMXOUQYVgWZZ\[Z^O_\aZbqg]j\tduTvc
L\[i
F\KoMds]t]
H]J]MVW\[]^\bhd\tY
@oE[F]IgNYOmV\^]_f`[cYh[q[r\uh
@iEhMXbYv\
@eEWFcOfPfT\V[WcY]\\_[`]a]bYe[neo\r\tauh
@\BfC\E]HeJZKXO[QkRaV[WYXUYWZn[W\\]c^\a]becVd]eXgXhfjZldmbqQtbuTvi
HbQgVd[\^ebapcqTu]
BcPeWW\cjb
Q\Wh
BWJ]Zg
MaO]\hebo]pbtX
A\WcZg^a
AcBXCaDZFbGZH]JbL\MZNiOaPbQ[TaUfVdX\YbZ\[b^Yabced\g]hek]lcm[nhpWq[r]ufvZ
L\NgVjY\Z[a[cUlXnYvY
N]VmWW\f^bt\
VYW\cfhc
C\NdViW[Y\\]^jc]
ChE]nksb
@\NfOnPZVsWeX\YY`]cV
@XClEbF\NlOaP\TYZZ`[a]hYnWuY
@pBYC[EiFgGYI[JfNMO]PeQ\TgU\VLWdYhZr[c\Y^ec[dYebg\hajclkn[ocpZq\sZt\ujvb
@YA\C\NiO[VoWM\b^W`fcTh]lWn\td
@lAlCdEYFZG]NWPbTTU[VWWmYc]\^a_j`[aag]hYicj]l[nks]uZ
@[CRGZJYNVTfVXWZconfuk
NZV[WkYc^Tc\hhuc
@\C\I]NiOaVi]g^Z_Z`UaecXl[
NgV\`jc[n[
GiWb[c][^ddhl]q]tZ
BhEcZbhb
@bA]B[CdD[EbFbG\I]JYLYMfN[P[TTUQWZXbY[ZV[Z\d_daabacadae[gbhZjblbmjplqYrXuZvX
@dCZUXVfW[XfYY\e_Yceh\jeoapa
C[LZV[^od]g]hfjimZnZp\tjv]
@[ChE[FZM[OeUaYa\cg\h]j\nbp]
gehblhp\
HfUmV\X\mX
E]V]WgZl^Rbnd\gdhhj\lnocpVq]tf
@fCjD]EdMaO[RbT[VkWbXfYW]c^baad[g\h[j[l]m\n\oWpWs\tb
@ZE\F[M\NYO]U[VeWfX[]h`\c\hkm]ncohtf
^ib]gmob
C\F[HbK\MjT\U\VXWZXqYaZea\b]cedafahXjTl[m]n[oXtV
@iEgFgG]J\KdN\OdUXVeWXXXZQ\c]W_k`\aabbcfd[gZhXjbmep\rZ
H]N]VZWhXb]\`fd]hdmancp\s\t]
U[X\f]mnoX
Ccmh
CeM[l\manbvi
NjVYWX^cdghXv]
WZZ\^XdklYm]pY
C]EbFcT]UXVe][c]h\mgnZobper]
ObWxbZm]petX
mXn\oi
EcK\M\O\[]^g`dc\gblXrcsftdve
^ivX
^gc]
@eB\EaFbG[HVIcJ\L\O[Q\R\SXTZUSVaWT[[`Zf]ibl]mfnboepcqjsdtcu]v\
FdK[WmX\ZcmboYras]tY
mooV
C[I[O[VdX]o[qvtY
VSXm\e_ec\r\tZ
CdW]Xg^]hgi]oZqprYtZ
CYqfrZ
V]mgo]pb
K\VWW]n\pis[
V]rg
@]CYFeI[OYb\cfhVlbmXn]oYpYq~rRs[
CeY]l]n]o\qUrk
U[VW]Ymkt]
IZeam]s[tr
XYhir\tb
EdF]NdV]W]ni
KZNbOgVbWe
i]mXooqZ
T]V\W\ldqdsj
MjX\^[bgh[qd
N]Vn_\
H]M\S]U]V[Wb\\e[jdmXnYohpZrkt[uh
K\n[obpmq]sZ
ImN\tY
Vn
Vi
CeF\J\VZX[\e]Y_de]l\mYnhohp[qYr[t]
B]I\S]VZX]^]c\mUndofqprVsc
H\IdO]SaVPWW]e^\_]bch\oap\rgtZ
@[KvcdpZsX
@\K]OiVY^focpa
]f
^\bg
WTmfn]obpZqY
@ZM[^t
]ampo\
V\WXo\pks]
@lK]WZe\
F]q\resm
@[CbDbGbNhO\SgT]VdWQXa[a]d^h`ccbech\lkm]p]q\t]
@]NgT\V\WXZ[[flcq]
A]F\UfZd[\^\_dl\mfo\p\
UZW[Zj
A\CdF[GXH[JaLZMZN\P[TbXcZ[\b^XabbWcfdaecfahckYl[m[oZp]qYtfvY
CdWWc]fUseta
OVWWe\h\j[s\tpv\
V\W\cjeWh[qZt[u]
CbF[W\X[Y][]\j_Zcee]fbhitU
@\CfEgM\VgWZ\esZu\
C\abc[ih
Cecee[fehksXtc
CeL]O]Xj\\]\eck\tj
A]BXCXD\HhI[JeOXX\Z\\b]e_\f\gbjfl\m\qes]teu[vY
Bhfesbt\
C[IZOfajtZ
@[cgeg
W[tg
W]tl
C[O\tmub
VcWgtW
CWVbWec]h\tm
B]Wgs\tW
WZc]e]th
@bC[DdL]MaN]OaPfSgT[V[X]Zc\]^[_[bfeaf]gcl]maohp\u\ve
OPPnab
P[Si
OfP\V[j\
DlH\J\KeMbOdWX^]aYbcddeZh]naob
A]B[CdJ]X]\dcZf\hetj
WY\\cZhksY
J]W\setg
C\I\N\tx
S\T\frqer[sV
HVX\fPqdsutKuZ
@\AdB]D[F\G]H[IaJgK]MUP[Q\R]S[UWV\WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnVoYp[q]rYsVt\utvY
AWBXC\HiIdWZZb[Z`hcXe\qcuZ
J\OlWWc[uZ
ApJ]W\`\
BZG\OW[Vk\ul
AdJbN\uXvl
AX[\`[uo
J]Z\[e^dgio]u]
AXCcOZWe`ec\dfg[uW
AhCeJaN[WlZb[e]Y`Vb]cne\i]n]u\
@]CZJmNbO\WcZf[b]c`\cjf\gcn[r]s[t]uUv]
ug
AhCbOfuYvh
AZDcHYIbJeN\OcP]RdWdX[Y]Zg[e]b^]`dc]d\tcuS
C[IUJfOX[]cjecgXuWvZ
B][]ug
B~HZIiJWOdWk[]`XiguNvX
Chqjt\
B\C[J[ert\uc
NmOnWW[VceuW
AZCjOba\d[
JhZ\`]gduV
NeRaW\be
BUCYQgSaWj[]_ecgd[fck\lbv[
B[CbG\SaTV^]cafll]qhrVs[
vi
M]W[X\c\lgv\
BgL[
AhSbThW]^\fgvY
DaJ\Q[R\W\dcvf
B[O\R]T\U\WeZf[\`cd]emm\v\
@cAXBbFeGUIbL]NeObP\R\SZTXVbXc[\]b^]_e`ibZcXfbhcj\lbn\o]qarcsX
M][jfdlZ
C[O]_gtd
]fa]cYf\lj
CmEdJcN[OcYbr[
BWCXDYF[H[IdQZWkY\[W]\^\`]a\edfgkelhqer[s\tbvW
CWN[OiV\Z]\g]g^\_[`da[dWldq]v[
@OW[_Zc~j[lTq]
N[dXlgv]
BeC]DcEbHdNRQlWR[\\\]]_\aacVdjebh\lnudvZ
NZW[h]li
@bFdJWN[VaW]]]abc[dYk]lntdvZ
cifalZva
NZ]b^ec\t]vf
MbX\[ccgdje\hck\lYmf
@dEcFiH]IcNWObP]Q]V]X]YYZ[^[agcXd\e]lSm]odpbq[rYvY
B]CjD\EVF]G\H[K[NhO[Q]VbWbXcZ\[]]d^h_Y`ga\bZe]ffhblPrfs]tevW
_ahg
VlW[
e\lj
@]C[NoV[`\a\c\qbr\
@fC\IbJ[N\OcWZX]Z\`aa\c\efhhlYrbtb
@\CiDbHRI\JuN\OVQcT[UeVXWmX]Y[Zx[Q\b]W^]_YaYcYdWeef[k\lSpZq\rWtZu[vc
O]vg
@XA\C\I]ObP\YN_\cjdse\fhhblor[vU
C[_Zag
VhW]eah[
lh
Qh
BjGaI\N[OdRbdmedl\rZvV
C\KdNgO]Yc^il\rj
@eIbN\O\VbX\]g^b_b`fp[
CrNqO]V\Zc[X_ZhUlTqbr\t\
F\[na]vc
Hq
W]fcqgr]
@bCZFgG]H\IYJZKeNbOgS]V\WbXpYc\b]W_f`mabbccVe\l]q[t[ubv[
B\HZK\W\Ze^chdo\pis]
Ddhml\
B[HYUiW[Za^Xd[gchh
C]Yn_\vZ
C]Yi_\
IcN\eef]h]p[rhu]
@]BeDdGaObVbWXY][]\d`bhdubve
@]BWDgGaOfVcY][]\e`bu\vS
BbCYHbL]MOO]TiVcWeY\[Zc\dZedf\hbjbldqarbthucve
H[ScU]VZW]mWorp\qcrY
ChGbOfTRZ\[fgahao[pat\u[
CkJ\T\XW]bldtdu[
HjW[
CXHTTcYX]e^fcjfZgglbmln\q[s[
JhcP
J\V[W\Z\[\\[]kc\hdm]p[t]ub
_lr[sZtY
Mj[R
OmVRc\
KhV]Z\^[
n\ug
K\n]okq]
SZY[f]rl
A\FeG\SZY]fgr[
@SBdDeFdG[H\JZK[LZMaN[O[P[QWRdS]TcVjW[Y[ZZ[daab]cYdhehfch[lbmVobpps\t[uavc
BTHf
HiSgrZ
BeD]G\H\J[MZN]OYReTmU[Y[Z[[\^iebf]kcletZvf
HgR]V\
BbD[G]HQIdJpKgM\PaQ]SeWbXYYaZb[\]c_Zaacfdfekg[hfj]lin]oeqVsdt\u]
D]Q[Vmu]v\
H\JbTio]re
@[C\J[\\]dhgoYpmua
U]W[[hkal\
OgV\h[p]
AhH\c]e[hlmbu\
DWGfJYMcS\_bcVd\
YWZ\\ecfvY
KPm]neo\
Ofc\hale
Mh[Vu]v\
BjChD\GaH\JeM\VdW[[Xb\cbhZk[vc
@]AYCiE\H[JjL]MkPkUWV\W[Y[Zd[k\Z_[`ccVf]hYjfkVl]mfpZr]tWuZ
Ukh\
GeSbW]cVr[te
@fBdFfM[O\QpSe[]]]^[acbYcfdaechekbq\v]
L]k\tj
\Zth
BZHoqiuZ
AeHXKcLdMcNjVbWVXdYd[u]\`Xc\ecg]hWjcldnco[qdt[uVvW
B[M]W]Zq[d\[_]h[kf
K\U]mj
@ZDhEbG]WZY[`]vd
EhG]
CSDgE]dcv]
CjD\EhJ\OYj[
`i
EhJbNbOc
KbT[U]WZcZsguivj
K[Ojo\p\ue
CZKfT\h\oh
A]C\O]Y\[\^b`ocahhuYv]
\\`[cbfj
TnU]YtfZl[rZ
H]J\T\UiYZ]Zcdu[
UhmYr]
BZT\UcW\[]dZvx
ElO[P[Y\Z\^]uW
CYY]]h
CkU]aYucv\
H[Ulm\
Ubc]ul
U\khu[
B[IeWls\tW
CcL\WYYc[i^\c]eZrcthvd
Ye[[c]tevg
cgkav\
@tBgEcFYGZH[I]KcMVO[P]WcX]Y]Z[[b\ebWccdfe\gbidnbo]pZsZtYvZ
@WBaH\KYLaRY[[badkgbnas]
@jO]RZp[
@]Kh]Vm\o]
@cR\cW
@cBjEfRZWk
@SRh
@\B[F\H\I]JcKfMbOfRiU\W[Zf[Xbeg]henZ
@[JeKbMZO\R]Z][fbfhdnZ
H[Ug
@]D]EeH\IZJeLVMaN\R\U[WcY]ZU[a\Z]b^j_fadc[edf[h]m]rcteuZ
CZWhlctg
F\G[I[JZN]O[P\SbVYYg_]edfctk
JgM[SbT\YhZ[f]l]rc
Uhfgs]uZ
I[J\RhWfZc[\]]
J[M]NdVZW]Y\Zwpet[
IdJeKdPgrgtZ
J\K]TbUXn]us
A\DcJfOdW\^le[f]pbvZ
@]DcJT^xe[vZ
@aJV^]
Jg^\
CjE]J[LeU\VdZ[[]\]^dnfr]u\
C\J]aj
J]\hfZte
CbD\J[VYZc[Z^mr]t[vg
BbJ]MhS[WWZW`de[fdr[
JiT\W[
ek
WgZp\\
FdH[Wil]me
@]HYK\M\Ut[\^\mYogv[
Uh^\m]
W[eafbkk
O]W\[he]k\
O]W\[he]k\
M]W\[m\\k\v]
IbJ[OX[Y^]c]f]revo
@dCYDbHZIdJVKbLbNdOcPdQ]R\T[UTXcYbZ][Y_c`baacYhhjbmdnbp]q[resetbui
cVvd
BcD\GcHZLeMdPYRbWbYl[V\[_l`\abcge[f]j]kZo]q[tfufve
O[e]lXvl
@WG\H]Okcc
E[F]b\uk
OaW\[l\[`ccfvd
B]CcD[EgFlHYIfKZOYPZS]T]Vb_a`\ajc\dZebjbl[nZpcs]v]
@iA\EYFbH[JZKZNhOjPVRdS]T\XbY[[Z`bdbe]fki]l[mfndoVrXsVubvY
W]vi
J]O\Y[]]eoh\risc
Piear\v\
CZGYOYPaY]cv
BmH][a\\_]ca
Q]V]Yecbl]vm
BZClDeEXFUHkKaLaOjP\QcR\SdUaWdYWZc^k_ZabcRdpeZgch]jbkZlntgu[vR
@[CdDiE[F]GjHaIXJ[KfL\MdO\PdSeVdWbXfY[Z]\f]eaYdeebfeg\h\k[lcm\nWp]q\rbtYuY
Vi
OcVgWY
@iA\FZHYKfN]O[P]RcVdW[\b_Zbaebf\haj[lgnXo\pesetVu[v[
@XBfIdKZMlRdW[[bb\sb
@\FbHhch
@nRY
KlM]pd
F\KhN]pc
K\V~WWs]
KWRgV\W[Z]\]ebpasV
HZL[MWR\VXYZZ\`cbjhjmZnZpbqbs]t\
@WKep\
KZRYV\Wepgqesdt\
F]KiRapasO
K[R]Zhlb
@aVfW\eeh]pfset[
@[K]LgM\RbV[X[Y[\u_\aaech]lZpRsZtR
@kB[
@gB]K]`acX
Yb[]li
@ZA\D\H\LcT]V\X][Z\e^\_ic]halXtgufve
H\Zm
Wjpbv[
WY_\tjvb
BcHbKgUeWbbbh\k\napf
H]O]Z]_Yhip\qbs]vc
BkObo\q[
@[FgG[HiI[JdK\L\MdN\OcTYUYWYXb]W^[aabZcbdaeah[k]m[nXoZp]qXr\s\t\u\vb
@[B]DZEeFZHlIZJ[M[QVU\WVZ][Y\e^[aTd[gbjal\sUt]vZ
EbF[HXJhMbV\cbeboasf
B\H[Oiaac]
HWQicZv[
F[WZZUdn
FXHbJbXec\
C[HoJYQdT[d[l\o[
HUW{d\vi
FhHWJd_bc]n[
AbF]G]HbJ\OdV]cksc
FjH[Qc
C[FZHXJac]sj
HcQ]VWWZag
B]C]VhZiv\
CbDe\]vi
Cg]\
HXVYZc[\ahc[
BkJ\
D]F]HdMgVYZ[[]afdd
HZW\cm
FlHcX]
HZWrvc
BjCbFZHWJgKdM]OZQZYcZi[p\ee[
HSdk
HaMYQ]qg
V[Wgm]
H]^Zgiu\
DfcSv[
A\BcDaJ[ObS\]c^f`bealcncodrbt\
@YAaBXC\G\HkKmPaS\UXVbY\[[]]^\`ab\hXjclYmZoZqbtbu\
FdG\HVKYLbOcPeRbTcU]W[Y]`acenaqcvd
Kju]
K]nj
KfWX]]nQqcs]
K\O\^\`kt]
A\CbH]JhO]TaUhV\WhX]Z\_d`Zc\e[hfl]q\uavb
A\H[J\McTiZ]q]
IqOWR\W\X]
@iA[BdC[FXGgHVIYJYMYOWPYS\T\WWZ[[V\\]a_[aZbWcgdbhcl[n\rcs\tZvY
@ZBoEbF]GVHZK]OZS]Z\^kaZbZcVdfe[fahZj\l[pX
B]E]I\J\K\OgP[\\]\^\`kcUehh\pdq\
F[Kfclvb
@]Gd`XcT
@T^[ch
@cO\]b^jcWhaqcri
@ZGj[ZcW
@hBdGaMZOX[]cfe\
@]cjt[
AaCTIbJdK\LZN\ObQ]TiVc^Zaed]td
AYB[DSEfFfGYH\J\M]OZR]TbUZX[Z\]b^i_d`[cae]ljo]qdt]vX
CiDSGYH\J\U\VeW]X[]c^[_hcdj\leqbvY
CaV[Wg^[c\
Eh^\l\
CcFhW]
B\^i
LgW[
LgW[
@aB]FbGbHcIaJbTUU[XcZ\[]]a^]bdeagbhekbpaqbtev]
A\CiHZI\LhMeQ]R\STV]WTZX[\\a^a_Z`ZaWbbdcecfag[hWjZk[lom\nZodpdqZresXtb
@\E]H]IaJkLcMZOYP]RbWeXZYb[\\j^]_]b[egg\hclem\oep[q[rgsdtZuXv]
ChFbGZMhY\^jt[
DdWnX]c]h\j\
@]B]C]GZJYPfS]W\Ykc\fhh]jZri
@YMfPcbih\mkq]uf
X\^hpiq[
GYQfW\[[qcr\uhv[
B\Lkrb
AdDbG\LaMWWdZ][[\b`]ejh[k\tg
@ZAeBbFZHQIXJaN[O[V]WWXYYYZ][g\R]c^P_Y`ZbXdiehf\gUhSi\j\knlZnfoeqfr\sdti
Ohq\
@[AjCdJZL]M[OUV[WYXd[f\d]a^Y_Y`[bec[eYhWj]l[mZnhobqZt]
@YM[W]X[[[^bbqebh\o]q\t[uT
AdCZJ\[U^\`Ybkc]eYg[mfsitOue
WmYc]]c[kX
LVe\h]te
@]I[SbWZXp[q]c_\`be[hat[ubvf
LhWc^\
HcWmb\e\s\
W]ehtd
C]IaMYYy[]_Z`a
LXtb
OlVY
aWdj
BdCbDZE[FXGpIbJ[KcO]P[QiRgUhVfWb[Z\\^Y`bcfd\gYjbr]s]vr
CgDjEgJba\c]dc
CcFcHpI]QXV\Xd]\^\c\gdjb
Ogc\gbo\
@fCWE]FdGXHhIiL]NdOmPlScYb^o`jaXcYiYlZrZ
Af^c`aaacgqZ
Og^bb\tX
AeChF]S]X\^g`acWg]l\t]
N\ViWYh]
X[]c^bqgub
V\W[Yg]\`dtk
@ZG\O]VXWi^e_dcpqb
FfH\ceqi
B[JaRcWg[Wcdelq\v\
[ttY
Og`d
OUVqYZcZ
Mbmgt]
A\O]WWXi]\^Rb]cfhlkvq\t\vd
@bB[DZE[F[G\IdJdK[LiNeOgPgQ[RaSfTeU[W[XgYh[c\c^\_Z`ecceXf\gbkflTmZn[qXrgs\uhvX
LsMYW\[[get[
XU\\_m
M\vm
kgub
F\hgv]
CdVkf]
B[Qgbde[l]
CdVcW]Xh
A[GfO[P]SdW[[Z\\^gefhckdp\tduZ
Ede\hnv]
OkVYhc
CZLXO[WY]\^]b]ejkfo\rZtg
AeCfEdI]L]M\NaOkRcViWV[j\k^da\bUgXhWlUoYp\qns\tbu\
A]CoJcNdO\P]VbX\YU[X_faclcr[u[
F[J]MeN]Wj[ba\bgefpZsWte
GXIcLaN[OjW\Xh]b^[_f`icgeVhgqZuf
@]AeEdG[JYK]LZMaQbRbVkW[XaYe[\\d^ba[bYedg[h[k\lWmZnYo[qnr]sYthubv]
AaBXH\J\QnWX[]qZ
@\A[BeC\E[G\HkIWJWL\MRNZPbQiRfS]TZU\VdWSXXYp[T\u]Z^d_W`YbUecf]g[hWi\jgl\mYnUoLqurKsMucvd
B]CdLiWh[\bTeZlh
@cC[J\MhRYVdZd[W\W^a`caac[ech\kZocpcthuZ
CXM\NcO\PYVcYdcYhelio\p\qgrY
[]\Ytf
DdFdJ]LaM\O[P]WpXaZ\[cbhcakfl]m[qZu\vY
AeI\KcLhVfWY[X\a^e`bb\j[kclir\te
A]Yh_Zc]
E\JbM\NcQW[i\b]]_Z`Tb\c\e\hrllm]o[q\t]v[
L]OoVZW[civ]
B\E]FZJbL\M[O]Q[VaWnYf^Xb[eYg]hXkZm\o\t\u]vs
VtlXv]
elt]
EfFrHTPbSaV\Y[[\^\c]t]
WYXW\Ztn
CcWfb\cheZl]qauh
MkW][[
AbDcLjO\W][c`\edkZn]t]v\
N]O]W\k\ti
J]McObPbR\S]U\W[ZZ[h_caigiuYv\
@dBfGiOYWW_\ciu]v[
C\HYIcJcKYMaR[VYWUXZY[]fgYh[k\mpnoojsgtX
W\[[bfd[fflkrb
CYEdF]WeXo[V\X]h^V_Zc[eWo]qjs\ud
CWD]E]J]MmNdO\P[Q]R[VTW]XnYX[X\\^d_Zcde\fkhXlbniohqVslt\ubvd
Hhe\tc
AtC]HXJfP]Q\[h\]]Z^Vc\eghev[
E]FiK]
HeXW]e_\e[h]ocpl
eitX
BWLv[[rbt[
BiP[W[[]^ec\edgfqZrft[u]
AYCZN]VxWY\d
@YC\F[IgJfK\MiOaXdY]]b^ea]e[jikbpbq\tM
AYOZak
tj
B]W\\ihj
@eA[CcGkMgOcPYSaYXagcfe\f]tb
AeB\J\L\OaP[WW[k\cifk]t[vb
B\O[cieZ
CXF\HbK[MkPbR\VqWZYb_j`jaibcebf\g\h[qitZvZ
BbKbRcU\aZbbg[qk
B][\\XeTk\ts
A\NbYf^ma]g]h\t[
AY^gt]
C\Jirc
NgV\W\`Zhf
NkVcWe\\b\h]lY
Od`Ubdqb
]hc]
PkSXa\cYk[lf
CXas
LQeZti
I]Oj
GZJpMdV]^jbRtcui
AUBhF\J\OWQ\WW[c^]_bbhedlet]
A[VZW][]edtj
W]e]th
^ab[hVkiq]
BdC\HYJhQ\RbV\WXZb[Y^abdcPe[k[n\q[uZ
AfBYCkI[JgN]OZWn^M`]bUeYgXhVo]
ChF\H\I\K[M\VkW[XYYXZd]a^\_kb[e\japft]
V]e\hhq]tY
B[J]WdZcvh
FaHgIdOaW\_Zbaecg\nZ
BfHiW[qf
A]EfJYMZNZO\VZ[a^safd\hbrfsZtY
CdD\EhYW[gvn
YXhpm]r[tY
Yc\\q\rit\
BOGjIbJfOhW[^UcXegh\k]m]tXv]
@gA\CSFdGLH[IbJYK[NWOjPcShT]V[WUXYYm[[^o`fb]c\f[hWlbm\qcrku\v\
AZOg^f
CiI]M[N\O[R]VaX][\\Z^U`]caeZg\h[m\ncojqZr\tYuav\
_j
ATB[CcE[HWOYQ]UeWaXS[d]]^Yb[cdeegbkcq\uhv\
LnWdZc^Zbeq]tW
BZCaL\N]Wu[dk\t\v\
X[eilep]
WY[j
Nb[[hi
@gC\D]EZFcGoKeM\QZV\XeYZ[\cdhhj\kblZn]tdu\vc
B]OhPd^]kc
AXGdJ]OZZ\[]^b`iad
YU\h
RjV[W\b]f]
Jq^ZbZdT
Jhvl
B\KfRfSaW[[ie]kbnVqi
EYFhdb
gh
B\LgW[Yb[\\[^Xk\td
CdHSIjJ]M]O[R[[b]bb]c\fag]ifq\r\ug
h[qnr[
][ekt\
kZvl
@bP\WZ^elh
NaO]^oh]t\
@dAeB[C\F[IZJ]KgL[MhOXR]SYVSW]XhYX[e\Z]b^Y_S`Za[bkccdXe\fZgZhNj]mfnlojpfqSr]svtT
V\bfuU
IaQiWY[X^]bckdt\
PcS\[]blt]
F]W[c\llnVtaug
R\Wg\b^[e\t[
C[DdI\JXMcNZOlXd[h]d`beihak\l\mfqdtYvY
IbJ]L[O[P\V[WTY[_\p]rZt{
BeKZMYRhVe[hbbhepTqgtY
[]t\ug
FfHhQ\e]q\
BjH\QcWXZfbfd]g[pct\
A[[iu\
M[W[[Y_bcZeckmve
IYOo
AWBgG\H]JYQdT\W[Xa[\c[fXgZhckZoZqkrY
AoD\OW^\vZ
O\^k`\
Onvb
HbOV`d
B\Hmpc
LbTg[debrc
TiWc
AcEaGdH[JbPZWaX\YcZg\g_X`[bdc[g]hfidl]m\oYpar\s[vf
Yh
W\Y\\ib\t[
Eg
CZOitb
E\LhWU
A\CpJiN]O\W]Za^o`\eaq\
Ym_]t[
Jfe\hgj]
A[H[WZ^WbjeZp\
C]Jlt]
K\LfWZZPbgeag]lct]
Wb\Xe]s[t~u\
Y]\p][tW
\htX
J\Y\ejh]idt]uj
Ga[V
hijVt]
[\\[bih]ph
[\efqh
@\B\J]Zd^hhbm]p]qft\
J\O\Zg\]e\
\]jj
@[Bjce
OXWg[[\b]b_\`dech]jdobrduf
Wj]b^aobretg
BgGbH]L\W\
L]R\W[Ykv]
AgB\CaFcKlMgR\U]W[c\mgn]o[s\
AgFcHgOUU]mb
KfP]
HcI]K]P\R]U[V]WZXtYcZ]]YfZl]m\s[u[ve
U\WcXk]Ym\u\
XgfZ
IjO\P\Y]
B\IoOWZ]c\
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
am i late already	how_long
am i meant to type something here	after_confirm
am i to understand that you charge me when i say confirm?	reservation
am i to write sth here?	after_confirm
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
anything but card	other_methods
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
bloody thing	patience
bogus details	correction
bom dia	greeting
bonjour	greeting
bonsoir	greeting
bruh	patience
but the number is right	declined
bye	thanks
c-o-n-f-i-r-m	consent
can a club member pay for another one?	someone_elses
can charge next month?	reservation
can i come back in an hour	how_long
can i come back to this tonight	how_long
can i correct the code please	correction
can i get it from my banking app	where_cvv
can i give it all at once	formats
can i just write pay	after_confirm
can i order a second card for my wife from you	bank
can i pause here	how_long
can i pay for two children of another family	someone_elses
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
can you charge it to my other card	correction
can you do it in under a minute	how_long
can you find out what is wrong with my card	bank
can you remind me later	how_long
can you send me a bill in the mail	other_methods
can you stop it	withdrawal
can't fault it	assent
can't find three digits, only the hologram	no_code
cancel my last message	correction
cant afford that	withdrawal
cant find it on this card	where_number
capital letters for the name?	formats
capital letters or don't it matter	which_name
capital letters?	which_name
card eaten by machine	bank
card has no backside number but front has	where_cvv
carry on please	assent
charge it friday	wait
charge it on the 0st	reservation
charged me 00 last time not 00, when do i get the 00	refund
chcę zapłacić	language
chcę zapłacić kartą	language
ciao	greeting
close it down	withdrawal
company card allowed?	which_cards
conferm	consent
confirm my booking	other
confirm? what do i confirm?	reservation
continue with payment	consent
could a real employee look at this	person
could i find it on an old receipt	where_number
could i pay this another day	reservation
could i undo the cancel?	resumption
could you charge it on the first	instalments
could you tell me the card you've got without the stars	which_card_given
could you use simpler words please	patience
couldn't agree more	assent
cut it out	withdrawal
cut the amount	consent
cv what?	where_cvv
cảm ơn bạn	thanks
damn thing	patience
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
denied	declined
dhanyavaad	thanks
did my bank say no or did you?	declined
did the promo code come off	how_much
did u count the kids as adults	how_much
did u include the 00% off	how_much
did you get all that	which_card_given
did you get my number	progress
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
do i have to hurry	how_long
do i have to pay today	how_long
do i have to type it exactly	after_confirm
do i have to write it in caps	after_confirm
do i just type in here	help
do i need a login	other_details
do i need the day too	where_expiry
do i need the spaces number also	where_number
do i need to confirm again	recurring
do i need to confirm twice	after_confirm
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
does the hostel serve breakfast	other
don't bother	cancel
don't like cards	other_methods
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
ehh nah	withdrawal
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
forget the cancel	resumption
full steam ahead	assent
g'day	greeting
g'day mate	greeting
garage did a bad job, what now	refund
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
got a dud, can you make it right	refund
got it	other
got my card yet or not	which_card_given
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
has it been sent yet	order
has there ever been a data breach here	safe
have a nice weekend	greeting
have patience, i'm typing with one finger	wait
have you charged it already?	reservation
have you got everything i sent	which_card_given
have you recorded the expiry date i sent?	progress
heck nah	withdrawal
hej hej	greeting
hell nope	withdrawal
hello again	greeting
hello again, me again, i was on earlier before my nap	greeting
hello hello can you hear me	greeting
hello is anybody there, i've never done this before	greeting
hello its raining cats n dogs here	greeting
hello ma'am	greeting
hello, are you available	greeting
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
how do i make you pay it	after_confirm
how do i pay now	after_confirm
how do i put a different date in	change
how do i write ø here	which_name
how do u know my name	who
how does a person know what's honest any more, are you the real garage?	safe
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
how much for just a deposit	instalments
how much longer is this going to drag on	patience
how old are you	who
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
i am good to go	assent
i am in the wrong place	withdrawal
i am not comfortable with this	safe
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
i don't like the colour of the sofa in the waiting room	other
i don't remember buying this	how_much
i don't remember my online banking password	bank
i don't see a mistake	assent
i don't see why i should pay that, really	withdrawal
i don't think that's right	correction
i don't understand a word of this	patience
i don't want my details floating around the internet	safe
i don't want this cake any more	cancel
i dont see a button, is it just typing	after_confirm
i dont wanna give that	withdrawal
i dont want anymore	cancel
i dont want it anymore	cancel
i doubt that this is correct	correction
i feel silly not managing this	patience
i forgot my password for the account, do i need it	other_details
i forgot my pin	pin
i gave you that already	which_card_given
i have a cheque to pay in, where do i do that?	bank
i have a question	help
i have a question first	help
i have a quick question	help
i have already sent that	which_card_given
i have fever, i don't think clear	patience
i have no idea what this is for	how_much
i have no memory of ordering that	how_much
i have to decline	withdrawal
i like your name	other
i lost my wallet with all my cards in it	bank
i might pay it, i might not	reservation
i need a new password for the app	bank
i need to change a detail	change
i need to dispute a charge	refund
i never authorised this payment	bank
i never bought anything here	how_much
i never ordered a thing from you	how_much
i pressed the wrong thing	help
i put it in	other
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i said cancel	withdrawal
i see an error	correction
i see no code on the front	where_cvv
i see no error	assent
i take it back	withdrawal
i think i messed up the number can i redo it	change
i think i'm in the wrong place	help
i think there's not enough in there until my pension goes in	declined
i thought it was wrong but it isn't	keep
i want out of this	withdrawal
i want to change my delivery address	order
i want to ring up and pay	person
i want to start over	cancel
i was charged for something i never received	refund
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
i'm paying for my mother's chiropodist, do i give her name?	which_name
i'm ready to pay it	assent
i'm sure the number is right	declined
i've got $0000 in that account so it can't be that	declined
i've had enough, forget the payment	withdrawal
i've moved, does my bank need the new address	bank
if i confirm can i still change it	after_confirm
if i mistake the number what happens	declined
if i say confirm will it go straight out	reservation
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
is it in €?	currency
is it locked in once i type it	change
is it my bank that refuses	bank
is it ok to pay	reservation
is it on the front of the card	where_expiry
is it possible that the payment request expires?	how_long
is it possible to order a replacement debit card?	bank
is it printed or embossed	where_cvv
is it same like number of the bank branch	where_cvv
is it saved?	progress
is it the number on the back of the card?	where_cvv
is it the phone number on the back	where_number
is it the same cushion as in the window? i've walked past it every day this month	order
is legal this payment system?	safe
is my money safe in the building society, you hear such things at the hairdresser's	bank
is my order confirmed now	progress
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the mot done on it yet?	order
is the security code the same as the one i use at the cash machine	where_cvv
is the whole sum due now or just the booking fee?	instalments
is there a block for online stuff	declined
is there a block on cards from my country?	declined
is there a charge for using a credit card	which_cards
is there a discount for families	order
is there a form for my personal data or is that it?	other_details
is there extra for it being another country	currency
is there gonna be one of those verify its you things	pin
is there much more of this	how_long
is there something wrong with my card	bank
is there vipps	other_methods
is this the dentist	who
is this the official payment page of the club?	who
is this the payment thing	help
is who's or whose right here	other
isn't it a bit much for a parking fee	why
it	other
it added an extra zero	correction
it does not say what i said	correction
it doesn't matter	other
it doesnt like my code	declined
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
just let me think ok	patience
just stop it	withdrawal
k	assent
k what now	after_confirm
kadi yangu haifanyi kazi	language
kakao pay please	other_methods
kan du svenska	language
không hiểu tiếng anh	language
kk	assent
konnichiwa	greeting
lady at the counter says its not showing as paid	progress
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
let me do it again	resumption
let me edit	change
let me just	other
let me put it this way	other
let me see now	other
let's do a quiz	other
lets do this	consent
lgtm	assent
link to privacy policy?	terms
login needed?	pin
lol what	other
lost my purse in sainsburys with the card in it	bank
lovely	thanks
make it rush if u can	order
make the payment 00 so there's a tip	reservation
mau bayar	resumption
maureen, are you there?	other
may you ask for that at all	safe
maybe its the one that	other
maybe the second	other
maybe tomorrow	wait
maybe we make cake at home	withdrawal
medaase	thanks
merci	thanks
merhaba	greeting
mhm	assent
mi change mi mind, mi wah pay	resumption
might be on the back next to the code, would that be right	where_expiry
mine has none	other
mm	other
mm yy what does that mean	formats
moin	greeting
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
my mistake, there was no mistake	keep
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
nah nah	withdrawal
name's eva, but the card is w my husband	no_card
naw	withdrawal
nay	withdrawal
need anything else	other_details
need to amend something hang on	change
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
no don't cancel it	resumption
no dont cancel	resumption
no i refuse	cancel
no ma'am	withdrawal
no more, bye	cancel
no no i didn't want to stop	resumption
no no i don't want it cancelled	resumption
no wait, visa	other
no way lmao	other
no, leave that	withdrawal
no, my name is other	correction
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
nope not doing this	cancel
not again	other
not cancel!!	resumption
not going through with it	cancel
not right now	withdrawal
not sure if i should	wait
not that, this	other
not understand	language
nothing	other
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
oh go on then	assent
oh it's right, i was looking at the wrong card	keep
oh sure, just help yourself to my bank account	reservation
oi oi	greeting
oi tudo bem	greeting
ok but first the name	reservation
ok but give me 00 min first	reservation
ok but is that per person	reservation
ok but split it with my brother	reservation
ok but use my other card	reservation
ok but why does it say 00	reservation
ok but why is it more than they quoted	reservation
ok but why it is dollar?	reservation
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
ok, i say confirm	consent
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
on the bus, charge when i'm home	reservation
once i confirm is that it, no going back?	cancel_later
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
pay, on condition they deliver by saturday	reservation
payment success or fail?	progress
perfect	assent
perhaps	other
perhaps the second	other
pin code of my area required?	other_details
please annul	cancel
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
prüfnummer is what you want?	where_cvv
quickly please	patience
quit	cancel
quit, please	cancel
r we done in a min	how_long
read back what you have please	repetition
remind me tomorrow	other
repeat my data please	which_card_given
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
says error, no idea why	page_trouble
scram	withdrawal
scratch what i just said	correction
see you next time	thanks
servus	greeting
shall i also send the photo of the card	other_details
shalom	greeting
shd i say confirm	reservation
should i write confirm?	reservation
show me the summary	which_card_given
shut this down please	cancel
shut up bro	patience
shwmae	greeting
siarad cymraeg?	language
slow down	wait
so do i pay fx fees on that or what	currency
so i pay you and you pay them, or how	who
so it's the visa, is it?	which_card_given
so what do i do now	after_confirm
so yeah	other
somebody who speaks german there?	person
sorry confirm what exactly	after_confirm
sorry i'm hopeless at this	help
sorry wrong chat	withdrawal
sorry, how?	repetition
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
the kennel got everything when i dropped bella off	already_paid
the machine ate my card in the rain outside the post office	bank
the machine swallowed my card	bank
the meter reading does not support a charge of this size.	how_much
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
there is a four digit number above the card number, is it that	where_cvv
there is no doubt	assent
there's nothing labelled cvv on it	where_cvv
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
well i never	other
well it's like	other
well, if you say so and then	other
whaddup	greeting
what a great service	thanks
what am i actually getting charged	how_much
what am i meant to answer here	after_confirm
what am i paying for here	order
what an eejit of a machine	patience
what are my options	other_methods
what are you asking me	repetition
what are your opening hours	order
what can you help me with	who
what color is it	order
what comes after the code	progress
what comes next after the name?	progress
what did i not give yet	progress
what do i have to do in order that it is charged	after_confirm
what do i have to do to pay	help
what do i have to put	after_confirm
what do i tap to start typing?	where_to_enter
what do you do exactly	who
what do you do with the number	stored
what does it come to w the candles	how_much
what does the charity want with the date on my card	why
what else do u need	other_details
what even is this chat	who
what exactly am i paying for	order
what for?	how_much
what if i say yes	reservation
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
what should i do next	progress
what should i do now that it hasn't gone through?	declined
what suburb are you in	order
what time is the van coming	order
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
when does the money leave my account	how_much
when does the nursery close over christmas?	order
when i pick up?	other_methods
when i say confirm, does it charge	reservation
when is my son's training starting	order
when it arrives to them	how_long
when will it leave my account	how_much
when will the money be taken	how_much
when's it going to be taken	how_long
where did everything go	page_trouble
where do i change my details	bank
where do i find my w-0	other
where do i get a card	bank
where do i look for it	where_number
where do i tap	after_confirm
where is it on a debit card	where_number
where is my card number now	stored
where is the confirm button	reservation
where is the shop exactly	order
where were we	repetition
where's the check number	where_cvv
who are you voting for	other
who else can read this chat	stored
who else has access to this conversation	safe
who else looks at what i type, i'm writing this at work between customers	stored
who is right	other
who sees this chat after	safe
who should i say it is	which_name
who's that? that's not me	correction
who's your boss	who
why do i have to prove who i am	bank
why do i see the same transaction more than once	bank
why do they ask so much for the electricity this time	how_much
why do you ask again	patience
why does this drag on	how_long
why is the transfer so slow	bank
why not	other
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
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
with company name pls	receipt
with this card i choose how many fees? 0 or 00	instalments
wotcha	greeting
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
yes do, thanks very much	consent
yes go on	consent
yes i mean no	reservation
yes i wanna pay	consent
yes i want it but not this minute	wait
yes i want to pay	consent
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
yes or confirm	after_confirm
yes pay once, then never again pls	recurring
yes please but i want to use my new card that comes monday	reservation
yes please but is it nut free	reservation
yes please but tomorrow morning	reservation
yes that is my card	other
yes that's my name	assent
yes thats my name, rest no	reservation
yes the card is that one	assent
yes the name is fine	assent
yes wait which visa did i give	reservation
yes when the cake is here	reservation
yes yes but first change the expiry	reservation
yes, but can i get it by friday?	reservation
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
you know what, never mind	withdrawal
you left out the second curtain	order
you must stop	withdrawal
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
