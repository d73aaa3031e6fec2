"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "e1a33b07b8dd03fdb6cb4b65af5a6394"
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
BIASES: Final = rb"HNXMOIEQPOKNXOLOMOYKONP^LNQUNJNMLMNPNLKLJOOVRIJKLILONKU"
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
#<eft
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
#eftp
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
#eren
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
#ftpo
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
#pos>
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
#runs
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
#tpos
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
#uns>
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
charge on
charge only
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
count as
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
eftpos
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
fetch it
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
it runs
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
matter of
matter that
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
me check
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
my stuff
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
never share
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
phone what
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
proceed
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
prove that
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
runs
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
show up
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
travel
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
DaGaH]IbJ]K\OfPcQZR]T]V[W\Y\ZX[\^Z`caccdd\e\j]lYr\
W]jg
Rj
@cBnC\E]FbGTH\L[OfP\QaR[T[WZ^Y_d`gc\dchYljtb
AgChDcEYHhJ\K\L[ObQaS[TPU]VbYbZ\[Z\]`]b[cbe\fYgaj\kclaoVpaqmr[s[ue
BYC\HYJVM]T\U]WZZY^Z_]`\e\gph]m]n\o\pZq\
BZC\HXJVM]T\UYV[WZZY]\^Z_]`\e\g~h]mZn\o\pZq\uY
@eGgccl\
E]de
EeOhW[\\jY
KhSgb]j]kcngs]
KinR
`\m\ng
KgM\R\W]^\m\ni
KgP\Seb]j]kcnls]
J]OeU]VjW[Y]cfedmYvZ
@]BhGcS]W[nd
@]AcCQGXHdJbKcM\ScU\V\WdX\Y]Z[[\]f^]_[aac[d\e[n[qct]
@[B[CjIXKdM\OhPcR\SbT\U]V[W\X\Y[Zd[\]a^]`Xcfd\eel]mdqcr]t\u[vX
AiSh[\`cb\sa
AjB[CZE[GYOZPhR]SUVpWYYYZ[^\cih]ldq]v\
B\CaDaGdHUIbK\OgPaQZR]T\VYWYY\ZX[\^Zacckd\ecj]lYr\
C[GdO[VXWZcl
BZC\HXJVM]T\UYV[WZZY]\^Z_]`\e\g~h]mZn\o\pZq\uY
G]IbPjR\lgr[
J]OeU]VjW[Y]cfmYvZ
BhGcW[
KaSgb]j]kcnf
@]CgHeIXKiM\OgPdR\SbT]U\ViWYX\Y[Zc[[]b^]_[`\d\edl]mdn[qcr]t\u[vZ
BWD\F[KaL[OlPgQ]RZSfUYV\WZZY^V_[`aacb\cdeXf]gYjckYlZmZokp]qar\sYu[vX
]pc\eW
AiSh[\`cb\sa
C[H[MdPcW]Z]]Z`qv]
@[C]DfEaHYJaO[PaRXSaYbZ]^Y_W`yc]eghcmindoWpZrct]u[v\
CjOYTbUbZ\ha
BcC]D]FdGaHbJfKZMYN]OUPbRZScUZVXWbX\Yb[W\b]Y_baYcZg[hcjgmYn[p\q\resduYv[
HbYl\]di
CcPdSaWZc]lcojvb
@fCpG\H[K\L[M\O\TaWZX\Y[Zg[]\e][^\_]c\ehg]l\obp[q\r]s[
W\Zi
@[A\BdE\FYGTH\L\M[N]OpP\R\SgVUW]XkYdZY[Y\a^V_Z`Yb\cfdZebh]l]o\rZsXuVvZ
Xg
B\H\OcViW\^\cf
AgCcD]EcHZM]OWPpR[UaVcX[Y[Zd[\\e^b_Xc\ebg]hlkclbrcsbtbua
BhDeH]OjPgWYYY[dfbu\vl
@gB]D\EfFcG[HYLeM\NePgSaWWX\YZZ][[\\]\_a`bccf\gbhgk[lfmdnbp]q\r\t\u\
AcB]EbGWHcI]JdK\MXNZO[P[T\WW\\^[`ebjddj]kfl]m]n\o]pbr\uZva
R\\]jn
CYK\L]NeObTbV]XiZ[[f\f^Z`[acjgrbsZtjvc
OgR[W[bh
AkB[C[G\H\JbMcTcW][[^b`\aec\eb
@dBjC]E\HZJ\L\MZObR\T\VVWV[\\\a]b]cee\hajml]qYt]
DbEbGiH[I\MZP\S\V]WYYZ[W\]`ZcbkZlXs\u]
BXC\L[R\WVZ\[[^]`\e\hkkZo\to
CaFfGeHWI[JaKcNbPhQbSbTXUZVeW[YdZf]Z^d_]`Zc\dcebfdhclZmaodp\q\rbt\ub
FdLkN\PbQgVbWXY][b^e`cbac\fajbobpb
AhBdCZDcEcHZJ\KdLdNbPbQcR[WVXa[b_[`\b[c\d]eafgg[kZl[mbn\o[p\qerhsft\ud
@ZB]EYFnHgKYOcQkV[WcYg^\_[gbhZjYmcs\vY
AZE[FiHgIbL\MXN\P[QfSaUUVYWWX\YX[[\\]Z^W`]e\f]g]lYmgnXocp]qbrrs\t\u\v\
AbBbGbHWIaOhPcScT\VXWXZ][\]adbf\o\r]s\v\
A\B]CbDcEaGdI[QZRbSgTaU]WaZj[b]\_abYd\f[h]jcl[m]nbqYt]v\
BZDdL\P]RkWX[eeckdlZt\v]
BXCbEhHfJ[LhOZP\R\WZZ\[f`ea]bZcff[lYsivf
@dCcHfIcJcK]L[N\P[ScU\WXZb\\abbfdee]oapata
B]T\WfZ\[bc]egt\
BfCVEfFcHLJYK]LcNXOdPcQdSYTbUeV[W]XaYYZX[Z\ga\b\dbegfbhhjgkZmWn]oapWqYrcsZtYv[
BZH[JdK\L[N\O[TbWbXi\b`\abbbcggal]o]pYrb
Hd[gsg
AbD[FUG\H[IZJcL[MZOaR]T[U\VfWZXZYgZc\[]i_]`aacccdXe[f[gYh[jfkdmcneoipZratbu\
AaChVeWa[\tZuf
D[RkT]ZfpZ
KbM]RiV\W[sc
AZFeGbHaR\S]TbVcWaXcYbZb[[]V_\bWc[eajalZmbndoepZrgsctav\
BfHcWW[ju]v[
OdW]kf
@aAbB]C[I]K]M\O\PnRXTdU]VcW\Y]Zg[]]eaecce\jVpdqcv[
@dBcHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh[mZneo\peqbsgt\
DdWh[afZrbvZ
NaViWch\
@jAdBWCbFZG\HZJRLXMdNWO]PeS\TXUbV[WUXgYYZY[f\e]j^b_\`XbkegfWgUhajVkXlfm]nlo]p[qTr\s[t[utvZ
@cA]B\FaH\LcMiO\QiVeWUZa\b`Zcgfajbl[mcncq\s\tbv]
H\J\R]U]W\Z][\^[e\gpm]o\p]u]v]
AdBZCbD]FdG]LZMbNbPbSdThUaVcYc[c]e_\`Wa]ebfZg[hck\n[pcrXt]v[
C\TnW[Y]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
A[C\EbH]JeKeM]WT[f^badbcd]fjjgr\v]
IhKcM]VeY[edf\heo]q[
HZPbS\[]cdfkh\q[
IhO[W\Y]fZrh
@bA]BZC[D[GeHYJbKdM\N\O\P\QZR\VWWbX]YYZd[[]h^Y`qdcebfbhbmXo]pYtguZv[
B[LhMjWX
HbLbMbVaZ[[\bcdae\limcpfr\v]
@[AXBYCWDeEfFdGVHdI[JbKZMYN\OOP[QcS]UfVZX\[Y\\afbbc\dffYh\kZlcmkoZp\qbr\s\t[
A\CZEYFcHmIbJjK\L[MZNdP\RZS]T[WZXbY\Zf[k^[agefgghZj\lXmbnZoVr[vf
CZR[TiVbWd[[a]cfd\lgo\
@]EjFZJ]W[_]l\tc
@dA[DcF[GcJ]K]LcN]O[R\[a\c`Zc]dkebg]hfl\m[n\o\thua
AbBbCrDYFZGeH[I\LZM[N]OZP]RYS[TjVWWZX[YiZW[[\R]g^[_\`Za[c[d[e[fYgYj\lVmfnapZrfuWvY
CfD]JXKaL\OdR]WcX[YcZd[Z\[^]`\cch\kflen\oYpiqjrft\uYv]
B]HaI\OWU[Wn[ZbZd[h]jbrbteu[
@]G]HdNeWiX\Ze]b^cbad[lf
@cCXEfFhHcL[M[OdPbQ[R[T\VaWY[d\b^Y`cb]c\dYecfdhaj]kYmbncoepcqdres\tdu\vb
GbRWT\Wjeakclft\
@cAcEhFaHaIcJbL\NZO\T\UgVZWgX\ZY[g\[^[`hcWgjhjj\l[mcoYq]r\u]vZ
AcEdFfH]KdMcNeObQaR]VbY\[b\]_]`]ced\ebf\g\jalbmanbqataub
FdL[MiNYQcU]VaWWZc\f^adfj\m]nbofp[qZ
B\C\K]L]M]O\R\TcUdVcW\\\]X^bb]c]fhmfs\tkub
AkBcD[HdK[N\P\Q\TbVgWcX[[[\e^f`\a]b[cXd[ejfgg[lXnbpdr]s]tcuYvc
BeCkJZOdPfReV\W[l\nhoYpcrf
C\L[M\OaP]RXT\W\XdYg^Xe[hekgl\ocrftZufvd
@]A]BbEZH[I\JbKnLZNhO[Q\RhTjU\VV[[]\cYdbe]fchhkZl\m\naoVpRqZrdsYt[uZvb
AgGbRaW]
@bB\H[KXL\MYOaRbVjZc[p]\_[afeZkfmYogp]
Vivb
@\AgB]DbE]GdHZIdJ\KZL]OcP[RhSkV\WSXgYb]]^a_g`ha\b[c[dafghZl\qZr[s]tZv]
@aBfDjEeFdK[OaR\TYV[^]cYe[jnlZq]sht]u\vZ
A\GbI\K[LYMbOfUbVbW\Xj[[\\_a`aedg]lomYnetbu\
@cB\GcO\Wk[[m]nlp[vV
A\BZC\DcE[FfGZH[I\J]L\MgN[ObPlR\SbUeW[Z[[c^a`Zaabgd[ebfXh\k\lbmbndocpdr\t\udvb
WZYi
BZC[JaKdTcUdWgZc^U_ce\geh\iXn\obq[uav[
BcGfL[NbUbW\Y][YcZe]fbggkgrg
FeG]L[R]V[Yk[g]eccjck]u\v]
A\B\CjF[GZJdKcN\OfTQU\VZWZZe[e^ZcceSgph[l]m\ocp[rYtcv\
@YB\CZHbJ\R[T]UiVgX]ZZabebgcm[n\o\qdrdtduZv\
IeN]O[TcXe^\d[ekh\j[lcmdq[vZ
BgObWXcb
I]Lcvk
AZHhLkP\RbSaWX^e_hbZeif[t\
A\B[C\EdFXGeHdK\L]M[NgOZQ[R\SaVeZ[^e_d`be[fbg\lXm\nXp]q]r]sctXubv\
CdIaTbV[Wj[bbZe\fhh\l\p\rYtj
AaBbC[L]MZS\UeV]WZY\[\\g]b_ba]cgecfilcmcr[sbt[
BYC[E[H]I]KWN]PVQdShV\W\X]Y\Zb[X\f]Y^Wc[d[edfZg]hdkdmfnro\pjthu\v]
@\A\B]ChEeFbI\JlK\M\N\OcSXWcYYadbWedjgl\rdu\vZ
L]SbWi[\
BZF]H]K[R\S\T]UXVcWZXeZb[Z\\^\_\acd\e\gZh]jembn[oZpxs[t]u]v\
B[C\G[LkR]SZTbWdX[[[`]dcegfdqc
@[B]CdKjMePfT\VeWcZ[eih]lZn\qbrrsZv]
V]WXlj
BYDcGbLiMYNbOgRYVbWbZb\]^\aidbeit[ubv\
@\BbD\F[J\KaM]O\TcWfX]YeZ\[\_\`\a]ccdfe[j]lcm]n\p\rbs\v]
@YAZBYFYGZHaMdOcPfRXTgU]VXWlX[YVZm[\][^W_a`]agccdge\fmhcj]k\lYn]o]pYq]rWsXtev\
DcGaHeJ\Md[k\c]dcYn]ocp\s]t[u]vX
P[V]Ydojq]
GcJ\O]PcWdZ\fgl\vf
LfW[
D[WZZr[ae]k\t]
H]M\ObPdR\SdV\Whgip\
[gm\okr\
B]UdV\W]Z]ejlgt[
A\B\CfFbJYLZM[NgOaPZR]TbVVWbZ[[Z^[aebVccd[fUgZhYkdq[rnsbtdue
@dA\B\EdFdG]HYKYNcOTRZSVUaVYZk[Y^\_Zchebfbgci[kXlZpfr[tc
B]CfDkF]GeH]M]OcPbSbTcWZY\[T`]bWcWdaffl\qZuc
@\AbEbIaJ]KdNgR[TdW\XZYg[c]b^[a\becbecjek[mendpZr\v\
CbViW\
Ijne
J]ehrbuf
DbF[G\HZJ\L[McNZOeRcSYViWZX[[Y^b`baccbdefYl\napYq]rasatb
@[A\DeEgFWG\H[I\JcLWM[NYObPYR\T\UZWbY\Z\[b\l]baYbZc\e[f[jZmco[p]qZsftku[vX
@bAbChDbFZH\L\MaN[ObSaT\UcWgZ\[\\a]f_dahcVd\j\p\qargs[tau]vZ
@[ASB\DqEsFdGXHVIbJ]K[L\M]N\OTR\ScTcUcVfW\Y]ZZ[Z\b^X`]b\cbd[fbjZkWlYpXq\rcs\tZuZvV
@nBZCjGbJ]KfL[N]RfU]V[WcXYZf[W`[b[cdf]nap]rbset\u\
@YAbBWC]D\EYFbGcJgKZL]MVN[PUQbRcSbTkW\X]Y]Z[[Y\a^W_VbYd\fih[jXkYlbnfodqfretWuZvX
@bAdCfEbFfG]I\J[L]M[PYU\VWYcZ[[\]b`ac[d[f\lZm[setYv[
@aB\DcGaJ[KXM\NeP]ScWiZV\\^Z`]acbgcgehg\jfk\lbqbvY
B]C]EbGfH\JdW]^[`bcbekf\jasc
W\j\vj
IWWr^[
B[DbJ]OeP\T]VeW\XiZ][[^Yabe\gnhap]q]s\
AaBhDbF]GaKaLYO[W\YaZe[[\]]]^\_gekl\n\obt\vc
BYCfFmGgIbJbKWO[P[QbS\T\UYWZY[[\\b][^]`daZbYfRgbh]i\jak[lWmZnUoZparcs[thuUv\
@bAhBgD\EZFcGbHUI]KVMYNXOhPXQbRWTdV\YkZU[\\Z]d`Wa[cedWemfZk\lgmco\pdqdrYs\tUu\vY
BbDbGbH\J[M[NVOeRiShTaUcV\WhXdYYZ]\X^\`]aadbe]fYg\h]lYn]oeq]rksct\uXv]
AaC[E[FVGcIeK]MgPfQ\R\VlYe[mf]m]nZo]qZsc
E]HdKbLcPgQ]V]Wa_bfftcuZve
B]DbV]W[Ze[ke\l[reve
@\CZJbM[NYR]U]VdWZY\]g^a_hajd\e\fajll\rbv]
AdBbCaL[McNfObP\VbW]Y\Za[b\a^ahfkclYo[vV
@gDbG\J]K]LYMbN]R\TYW]Y\Zh\b]\d\fcg\hhj[l[odpcrbt]
B]CgDeF]J]M]NcVbZi[[^d`\abc[ebf[hhlcm]p\v\
@[DcE]FbH\I\LaMiNgO\Q[SaU\X[YfZ][[`acZd]fehcjdl\mdnbo[p]q[sjtgu]
AbOdVf[[\b^a`]f]ubv\
@[AZBZCYEZG\HcI]JdL\MZNYO[P\Q\RZTQUqVbWVX[YgZW[X\Y]h_[`Ya[b\dZeXf]j[l\monXoYp]rVs[t\ufvX
K]WbYf[d
@[AbB[C[D\EeFZGeH[I]L[M[NXO[PZT]UcVjWeYcZ\\a]]^b_Y`gaeb\d[e[fbj\k]lWm[p\q\r\s\tevb
@aDTGbHZIcJUKbL[OdPZQ[RcS]T[U]VdWQ[X\d]c^b_eabebfdgbiclgmXnZo[p]qgsVt]uc
A[CXDYEbF[GnHVIfJ[KYLYMYOaPVQ]RWS]T[U\VVWVYZZb\j]]^a_Z`\abbXdgeofXhci\jkkXl\o\pYqYrWtTuUvR
BdEjI]J\LcO\V\WbYZZe[[^\ccfahdlare
CfFZHdJ]KfOfR]S[TZVZXaYZ\]_ja[ecg\hdjclbn\p]rdscv\
BnD\E\FeGcH[KaLZM\QfR[UbV[ZX[]b]dYfWk\ncp]qdrjs[vZ
A\C\EfFfJeK\LaMZN]OiPbShTZVWWeXeY[ZY\]^c`fbZcZebf\map]u\
@]A[CcD[EfGZH\JbKZL[MaN\OZQ]R\SdTZUhVhYgZY[e\b]\`YbecZehfjjbmbnaogpWrbt\u]
AhF\HXK[M]NaOcPYSbUbVhW\Zf[Y]Y^[_\`caafhghhZmXn]pYq[r\uZ
BSGfH[LfM[V\WdZg[i`Yadk]o]t]uYvZ
CgE]FZG]L\M]PfQ]R]UbVdXg[\\b^[`\ach[lZpYqcrfv]
C\FdGcHZImM]O[S]TXU\VhWa[d]]aabYd]eigihZl\m\nboXrZtZvg
P\WXYh[nj\lau]vZ
D\WhX]sc
B]HXIkOZR\VfZe[W^]_Z`\eZg\h[j]l\m\o]qeratcujv\
B[CYGbI[NiO\S]TjU]WhZc[Z]\^b`dbac\e\k\o]q\sj
NjR\VhWZ
BZCVF\HaJbL\MWN\O\Q[RXTRUoV[WXXXZ[[Z]c^\b\d\e]g]hdj\m{nXoTp[rYsYt[uevX
B[DbIbJaRcS\T]WdX]_[b]cbfirZsduavb
CbGbJbOeUcV]W[^]agm]s]
CZH\IfJbTYV\WbY\Z\ekklo]rdu[
AcH]KlNeRbSgV]X]o]p\sb
@ZA[CXD]E[G[HeIWKbL\MZO[PeU\V\WUXWY[ZZ[X]\^]_b`[bZccdYeZf[g\hfi\jYl]mTnyoSrXsWt[uev]
B]GbV[Wg\h^Yl[
B[CfEhGdH]JZKgLbMZNoOdQ]S[TbXZ[b]]^W_]`YakcZd]e[ham]nfq]r]s\u]
DaEbFdGdJcL\NhOgTeUZV\WPY\Zk[e\c]b_]bcd\e\hZjckalcndsb
@bAkB[CiDbE\GgHbI\JaL]NcP[SbT]VWWWX\[]\]^c`me]fcj\mbp\ris\u]vZ
A[BXDgEcF[G[HXI[JpM[NZP[Q[S\TZUeWeX]Z\[[]\^Ya]b\c[f]hZk\ldm\rZs]t[ve
@[AcBZDbGgNaOiR]VXYc^b_c`dccl]
@\AcBZCdFfGeO]PpV\WlYY^V_X`\agedh]l]mbvc
QjWc\d
@ZA]B\DcEhFbG]H[IZJXLZM\NWOaPcR]VfWYYaZb\[^Y_aabc\f\hloZq[rds[tX
CbWZ[j\g_babc]ecmcpZq[s\
AcCfD]G[H\J\ObPhR[S[V[X[Z]^XahcbeVhZjblZscv\
HcUdWj
AcBZEgFiGbK]PXRZTZV]W]YdZ][d\g^]_aacdYf\hcmgo[qbtfvp
F]RhW]qc
NZVbWa[\akpi
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
C\F\LiR\W[\f^\
KiO\Rf^\`Xedqb
AeBVDXEaFZGXHZI\K\L\MYR[S[U\Vd[\^gbadaegf\gbkanZpYqhrYsYuZv\
A]HbNiO\T\VgX][f\]abcbdbj[lbncpbu\v]
A[BXC]EZFdGZHfIbL]N\OgRiT\U[WZXcYYZ\[c^\_Xaebcefh\l\n]odqYr\sd
@XA]B[CYE[FeHcKcOZR\S[T[V[WYX]Z[[W]a^[`[a\b[gdhaiYldmcojqbr[s[t\ubv[
B\DjWb[geYt\
@XB[J]L\N\R\VZWdY\Z][d^\c]efh]j]llocqXrltZ
WX[bb[ko
AdB\CdE]G\H\IhJ[P\Yg\e^\a]fdhbidperZtcu\
@\BUCaDiF\GZHkJ\LaM\OaQeRYT[UbVdWYXYYYZc[d\g]d^Radbgcadbebgcjclap\q]rjs]t\uVvd
BhDiG\R\WZ
F]O\PcSlWer]sf
@dA]D[FcH[JaKaMcPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
BaLdRTW\XtkZ
AbC\JcL]PYR[TYV\WXY\\[_vakdbjhldn\sauavf
BYWc[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWX[\_bb\d\fbhbibjbl\mbnbobrbtbud
BYC]DYF\K\LcPWR]TcVbWnXeYYZW[\\c]]^T`[bbdbe\g]hbk]len]qdr\t\u\v[
@]B[F]InN\RZTZW]X[Y\[\_\`\abccf[g\j]kcr[s\t\uZv\
@bAnBcDbE[FXGcMbNaOfQ\RbT]U[VaWU\X^m_e`fadb\cYeYf\gbhaj\kdnZp[qWuc
AaC[G]M]Q\T\WmYc[[\]_ebdcbe]le
BbJgRXSiWbaYk\
B]F\H[J[KeV]WcZ[^X`[e]gfm\nUo\q]rasWuc
B[C[D\GZHdJ[L]MbOeQ]S]T[V\WYZc[[^\`ib]cbd\f]lYqcsfvj
AaCbDbJeKZL\M]NbPdR]SXUbV[W]XaY]Zd\Y]\^W_fa]b[daeYgZhbkZlgm]obpcqhs\t[
KWV\W[XXcco\su
CWIaNcR\VZWlYc[eeehdlcm\tauZ
@cB\E\GYL]O\VcWi^baccem]
@\AcB[G\HcJaLYMfNcObP]S[V[WkXcYfZ\[b\c`babcZe\f[gcj\ljm\tZvW
AdB\CZDfEeG\HZJ\K]NdTdV[YdZe^d_a`cadd\eTpbva
AeCbDdI[NiOVPcVXZ]`acadZfdl\va
B]DmG\L\MaWZ[kedk\v\
AaC\G\[]_b`i
M[NjOZTcWcecf\jgl]
@]H\MaRcSjW\YbZ]
B\F\V][hlWsa
WTkm
C\E]H[KdMZN[SlWZYYZc_Z`jd]fXgaj]l]o\p\v]
A[BZCiD\E]FdHbLcNbOaS[VdWeY\Z\^Y`ZacbWdegah\j]lYmeqaraudvZ
BYCZEfFfG[HZKXL\McN[OYPjRiS\WZYfZ\[o\fc[jUkglZq[s]t]vV
B]CfF]H[L]TcUbV[Wi[Z^Wb]cUgflgq\t\
R\Y\rn
qZrk
@\B\E[FuHgK\M[P[QgRcU[VaW[Z]d]e\gdh[l[m[n]oZp[q\r]v\
K]Yf[\mbrg
B\D]G]N]OZP\VlWjYeZb[X^[_acee]f[lbv[
R\W]bkva
B\WYvp
HeMcOXUdWe[ja]cbe\g\lYmZv\
R[\dpl
B]SbV\WnYb^[e[j\rftVuY
K\P\Y]p\smvg
B\LhWVf]
Wef\rj
DdJgL\MYN]S[TWWbYd^fccd]fch]iclYm]nZo\qbr\sauavg
B\C\F[G]H[Q[T[W]XjYY[]\f^]_e`]a]ebf]h\l\p[qYs\u[
CbHbJfX]_\k\ogrd
PnR\XbYZ
B[CbFbLZN]QaS\UfWZX\Y]Ze\f_ca\c\d]egfghdlYm]rYtcv[
IYM\RfUiW[[]
CiJ]g]
M\W]^\enh]o\t\
AYBcCYDjEjGWHdIYJcK[L\MZQ[R[S[V\X[YYZc[e]\^d_Z`fbZdbe]fXgahdi[jZk\l\mbnqobpWqytbva
@bB\GgH[M]RhTbVfWZXdZ\[Za[f]odv[
@]CYE\FdHcJaKlM]O\RbS[TZU\VXWTX]Y[[X\\]d^a_e`Za]b\eZjZmYnXocprqlr]sbva
HjIcL\PbWb
FdUfe]hlq]vg
@[B\EXFkHtJdK]L[M\Q[RWWVZe[Zdce]j\k[l[n[p[q\s\v\
L[QeRaWW`heefmv]
@eKgR\\i
L[M\RnWY\\c[fZld
GcR[Wi
BgJ\L[OjPdRhVcWW^ieef]mo
@\B[F\G\H\IuN\OVPXR[TXWZYX[\`\ccf[g\hbn\o\s\t\
@aDaEYFcH]JeKaLgO\SeT]U\V\YcZb\[]]`eaed[j[k]mbocqbsctdv]
Oa^\_lea
J\TkY\^\ebfch\r[
@aC\GcI\KhL]MVOk[[^cacc[d]e[lZsg
@]FXIdM\N]O[P\QZRdT]UaV\W[Zd[hakbicjl\t]u\
@bGgMXN\Ogha
C]DhEiI]J\MZO\P\QiUhWXYja\ebhYmYoap\tj
@cAZCVDaEZGYHaJeKbMiNcOaRZTfU[WWX\YZ[X]c^Y_c`Zb[cbe]fYkbmbnjo\pcqbrds]taucvY
B\HfJ[K]M]OhPdV\X]Y\^\_ccdf\l]ratd
BZMbOfQbU\Z\[ne]lWobr\
BeC[FcH\L]V]W\XZYc[\\c]j_dc\ebhdv\
B]HbUjZ\c\g]obsdu]
@[AYBiCZEZHWI]JyL\M[NYR]TZUcW\X[Z\[W][^V`WbZc[dZg[hZi]k\mZnboZt[u]va
A\BZE]F\HgN]R\V\WY[\_gent\vZ
@\BXE]FdHiNZQaZ\[\acefn]v\
CfGfHXLbNbO\RWS[TcU]VdZ\[\^beYfjgbmgr[sgvb
B[D[WnZ[l[m\obvb
AbCfM]Q[ReV\Y]Z\\X]g^ic\g\h]lanaqgsatYv]
@\A[BWH]L\M\NhP]R\T\V]YiZZ[k]b^[_]eav[
FaHgLgO\Ua[Y\bd\fil\r\seuZv]
BcCaHcJfV\WZZc^\ahm\o[
CnLXM]RdVVW\bl
G]LZ[il\
@ZBWChDUF]GbH[IbJUMXOlPdQ]RXT\UZVZWYX[Y[ZT[[\a^\_]`\acb[cad\ebf[hXl[qZtbuevi
TfW\YcZb^c`]ahc]ebfb
GaVd[\_]c]jcvi
G[P]X[Yc\da\cclmn\u[
B\I\OcScVaWhjXldv]
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pps]
HcJbKaOfUdV\WZZ\]b^[cbgemcncodr]v\
B\CZE[K\L\ObQ]R\S\T[V[WdXbZV\\^f`]cZe[hfl\pnqcubvZ
@gAWBdCXD]FfGgI[JbLaMVNbO[PfQbRZT]U[VYWWX\YZZX\\]a^j_[`]abb\ccdgfag[hdjbk[lhmbngodqVrbt\uXvY
AcBXC]FcG[JZLbMfNZOXPdQiSeT\UcWVXb[\\Y]Y_a`UdWfdgbhdiclindoep\rVsbtg
B[R\We[[_ieih]tZu\
A]BfFdG]H]J\MZO[VoWYahl\scvd
A\B\FZG]HbJeKaMbNfObSeT\WbY][\\[`bcil\mbqcrav[
@ZD\EZFuHiIdK\L\N]ObQaUXVdWXXb_Z`Xabb]ckf]h\lTnVoZsXuZv]
AaBcCfFZHZIZSbT\U]ViXfZ\[[^Xc\faj\obs\t]v]
B]G]NYO]V]WmY]Zf^]aee]l]mkocrbsY
@aAbCaDbF\GdH[IbKYNcOZUdVkWhYZ_c`\acebfapasbvZ
V\Wg[j^Zifl]
G[Wicbl[
C]L\MdR\Wi[bc[mc
@eE\MjO\PcWa[]_[`bbaccedv]
@YAaBZEaHZIiJ\KhL[MUPaQ]RdTcVdWZXi\b^\_\accddde\fdhhk]lVmYnXo\pjrcu[v[
A\DdEbG]IXJYKgL\N]OZPbSeTYUYVYWbXaYYZd]h`dbZecf]gah[lfmdndofqer[s[u[vb
@cA\B[E]H\IfJ\L[N\O]ReV]W[X[Y[Z][X\Z^]_\a]b\c]d]elhakXl\tZu]
@[B\CbD]EfFaJ[L[MZNZOfReVjZd\[^[`bd]eZjbl]m\n]t[v\
@aCbDbEaG[HbJTLhMcNVPYQWSlTQWZZ[[X\d]h`gbVccdleffYgbhdm\ngoepQqbrjs\te
H\Uaf\rh
@[A[BTD[FeH]IeJlLZMbO\T\VcWeZf[c\]_caZb\cjebf]gfk]mYqarftgu\v]
DaEZHcJbL]OSPaVbWbX[Y][g]]^j_\`gccdae]t\vd
Yd`jc\hb
RsW[e\k[
B]HbR\vg
KvN\O]SZWZman\odr]sYuZ
@\F]GjN[ObPdUbVb\e]X^Z_\afb\dZeffchej\kcl\oYp]rbtcug
C]P\VbWf\\ihl]q]vb
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
AXB]CXEfFcH[JeK[L[McOZQ[S[T\UZVdWUYUZa[e\b]h_d`\afcceafZg\hfjVlim\oaq[rasYteu]vX
_clg
@dCZDbFbGbHdIYL\NYO]PbR\WXXcYcZ[[U\[_c`bajekfag\h]jcl\m[obpcqerVtZuh
B]W[Zjbb
O\VjWg
@eGgccl\
AXBYD]FcGjH\IYJaLXMaRZScTWVZW\X[[a]b^ecbdde\gck\lamUnZoZpfretcv[
@eC]GcJfLbMbPbS\T[VZXaY[]c^[`fa]ebhclcmZn[oYpdrasdu\
fZrh
BaC]K]TZV[Wc^[ejman[oZqdrfs\t\
@dAbCgDeF]HZI\LZOhRcS[TcUgV\WWZd[[\\][^i_b`cbbc\d\eWgfhdjbmWn[oZpXuW
@aA\C\DbE\FaHbI[JeL]OZP]S]T]UZWdX\YhZZ[T\[^a`Zabb[ebf[hgkcl]m[p[ucv[
@bCbDZI]KaL]OYPpRYS\T\[X]]^\`\bec[ebfekmm[oeu\
BTC[H\IaLdMdTcUcVaW]XbZh^\ebf\jYkdo[pWq\rbt\v[
BYL[[lk\l]
C\G\KcOfP\ShVbYb`]aefcmdobt[ue
I]Oj^\_a
BkD\GYHZJbO]RZUdXf[\b\cblYnhtavf
MtN[P\S[Wb[Z_\l]
AcCaOgVZW[XaYbZa]]jbtbv\
A\DbGaO[Q[RhTZVbW]\Z^\`iabb[c\fejdlcmao]uc
AcB]CcLfWZ[c\c]ZfZ
A\CdE\F]J]ReT[V]W[[X\Y^[aZevhYl\t\
BaH[J]M[QdTfUd]a_c`\becafbkZlZraubvc
@]B[CaDgE]GRH\I]J\M[NWOgPjQ\R]SmVgWYZe[a\\^[`Xaeb\dYe\fVhbk[m[pVqbt[u[vW
AdB\C\DaF]H]KcL\MfObP\QZR\TbV\WfZh[]\]]\^cd\echiiekWlgq\scv]
@\BZEbF[H[IaN]ObPeTdUaWcZZ[f_ecbd]ebmYnbva
@bB]CbGZHdKXL\N[O\Q\R\SbTaUcWYZc\\]c^f`Wb]hdk[nbobqYrbscucvg
EbF\Wb[j^ac\eZf]rd
@\CdGdK]NbO]PgR\TlUfW]XcYcZb[f^bdfeeh\jckcnfpZqjsa
AeC[DdGfI\JZOcQcTZUbVdWbZ\[\\]_db\c\dafdhhkaqctc
@aBbEbGcH\J[McO\S\U]VcWeZ[[f\d^h_g`\afblcZd[h[k\nbobq\retdv]
@bA\BWG\H[LfMhN]O[S]VbW[YZZ\\f]\`abXcbeYfYhekenaocq\t\uivV
LlW\qa
@YA]BbC[DbGhHZJ]K[LbMdNaObP[SdTYU\Y]]c^b_Y`[a]b\cYd\ebfmiak[l\man]pdq[rctbucv\
B]LnN\WXZ\[W\]l[
B\Lmb]d]
B[C]F[H\J[L[M]TdV[WVZb^Xc]e]f[gyhZjbmenboXpZq[uW
A\CaF\OkWZtfu\
AcBgDbHYJ\M[OXPbS\TcVcWhYf[\\e_db[cce[fmh\k]mcqcse
H\K[RjW\ccd\
A[Wo[]\bcee\f\halbv\
PjWiY]^Zf\r\
C\FcH[J\L\ScTZV[WcY\Z\[Z\a]acXdYe]flg]het]u]v\
@dCcDZE[FdGeHhJVO]Q[W[[e^c`gb]c[dchXqc
J\LhW[Z]
A\B[CeG]J\LdM\NdOZPbTYUbW\X\Yd_\afb[c\d]e\g\hflfmfpdqfrXtZv\
B\DaF]N\PYR]TbUcVaWkXcY][V^\ialdt]va
BeGaIaJpM[O\UcV\W[Z[[[efmardt]u\vb
A\B\D\FbH\IcJ\LfO\PfQ]WZ^f`cc]edg]hek[qcrc
C\TXV\Wn[]a]eblgv]
B[CfHZL[N[TgV]WkY][Z\jeao]
@]A[B[C[EeFZH\I\K\L]M]NkOhS\TfU\VdWZXfYaZ\[f\e][^X`\a]b]cde\f[jaldo\q\s\t[uWv\
@fA\BXCcDVEkFiGXHRIaJaKcLqMdNeObP]QeR[SdUXVaWWX\[Z]\_]`]dZecfYkYl\mcnepXrZudvT
J]fZrj
[]ej
B\G]H\K\LXMZO\R\V\WgY][]\h^[c[e[j\k\l\r[tdvZ
G\HXIcJXKYL\ObRbT]Zn[b`\d[edf]k]lesd
DZG[I]L[M]NcT\WYY][kaZd\e]l\va
@ZAkBUDaFcGYHcP]RaSbTbV]W]Y[Z\[Z]e^Y_bbafjj[lcm\o]rTs[vm
BZRYTiWZkk
HbJ]KeM\W[Zb^]a\h[qbsj
CiK]M[T[W]X]Yg_]okt[u]
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]peqa
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
A]BZCgI]KcMeNcR\S\T\VZXhYj[Z\[^[_W`de[k]obp\rZvd
B]TcW[[gk]t\
A[BZC]DVEiFnGWHMI[KbMXNeO[QZTcUgVZZY[Z\b^d_]`\ambYckdWecfhgch\jcm[o\pYqYscv[
Ufo]
BUKcM\O]UcWV[m\]^Z_[emjiketXuiva
AbCaD[EbFaG\HdIiJ\KbLZO]PcQZRaTdU\Vb]d`\b[cad[ecjbk]lbqbt]
BZHnbb
AcBTCdD[EbF]G[HfIZJbM\NZOpR[VnWYXZ[a^W`Xcbj[mXn]ogq\scu[vg
GaH\J]KaOZR]V]Wh[]f\mbp\rcsdtfv\
C]HbT]X[e\sk
Up_am]
V]Zbgcpi
A\B]CUDbEZGSHgIZJbKbLZMbPfQ\R]TbUZVdWXYa[Z\a]Y^[`Zb\cgd\e[f[lYnWoXpgq]rYtYugvc
AbClF]G[JZK]LZN]O]PdS]T]V\WYX\Ze[Z\[]a^\`baYdeedgajbm\o\piq[res[tmucvh
AdBZC[HfJfKVLZPYSfT\WeYc[a\]_i`[gdjak\n\tYu\
B\J[WXZoedg\hY
BhL[RcVdY]f\rds\vZ
@cB]D[EcFcGZIaM\NcObPaS[VdXcZb]b^c`bbVdZecgahbkZnbodp[rctc
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcbfbgehck]mfncodpbt[uc
I[K\L]RhV]WYXb]dd]e]l]mkn]oXrduY
B\C]G[HZJ[KfOgVlW[ZZ[\_cabcbd[h[ub
@\CbKdLlWZYgZcf]rbs[uc
V\W[f\llrgub
B[L\P]R\W[Y\rp
LbRlWY[b`\bcd[e\mYtc
W]lf
BWCZF[GaH]I\LXNdPhTcVcWc[a\\^]_]ajhZkhqarc
BZL\OfR]Wq[d^]`\cbt\u]
[fsd
N[O\^]svu\
@[B\F]HbL\O]WZZpdZe]gZh\o\
AcB]CZHbK[L]N\OYP\ScTcVeWe^Y_\aeb\cfhkqbsgt[u\v]
C\N[OhRWlbvh
E\GfJfL[RfSgX]^]cZd]hgjamdofpftg
@\A[BYDYEZF\HSI\JbL\MZOYPYQjS\T]U\VcWXX]YbZd[Y]Y^\`dbYe[fZhmj\l\m[n\oYqXt]vk
BZH]NYQdTeW\X]Y\^\`deZhqlcmYq]sc
BYC\HdKkQ\R]UbVhXZZk[e]e^Ya[eYo[piq\s[v[
JeZg[bv]
A\B\C\E\GeH\KZLdN]OgSdVcX[Y[[W]a_\`[a[bfcYd[ebfkg\kblimZr[sbt[
DkIYV\WhY\[]vb
@]A[BZD\LZMcVZW[ZY_c`\ccd]efjbkdm[ritbuhvg
BYK\RhTVVfWnXa[\eafbnbo\
PbV\W]YjhZr\
AaP\WoZ[[Y^dccegg[mbqZvZ
MdWk[[^c
C[DXFaHYJfM\NbObRdT\VcXdY]Z\[]^h_]`caVbad[eeh\jclXmanboaqaratbuev\
IdLiMaWZYgoep\rbv\
Ri
IqOWR]WYY\[Z^]
OgUYWYZab\me
HdJbUgWcs\
AbC\F\LbOeS\V[WfY\Zb\f_aa]c]edflq\rbtbubvT
CaZs[W`c
A]G\Wkeaf]
H]O[UdVZWj[Z
@ZCYDbFYGaIZK[M\NgO[PdS\T]VcWYY[[\\g]a^c_ccZedfcg]lep\q\r\tiv]
@[CZE\J\NhP]V\Zk[\^ad]e]f]phtavc
LeM[Vg[b_bm]ocvZ
@fAcBYD\FdG[KZL\P\R\ScUbVbWdXbYbZZ[]^a_cd[eagbhcnbqcsd
B\D[EhFjHXI\JYKWLbM]NgObP]RZSWT[VUWaXWYYZa\Z^[bZe[g\hcjfldner[sev]
B\I\R\VZWbZ\eVf\hbjvn]tYudve
E[KhPvTeV]W[hZ
A\BXCYDbEdF\HTI\JZKdL[MZOePbQiTZU\VhWcY[Zb[]^a_]`Vb[dXeahdjik]m\q\ubvi
C]IcM[VcWkXe[X^]cdeql]
AbBWE]F[G[HcJbK]M\NZOZP[QoR]SbTdUdY[Z[^f`bdbe[f[hdj]q\t\vY
D]E[GcL]MZN[O]R]VZZY[\\]^\_[dcekjnkep]sct[vZ
B\CgHcL\NhO]T\UbWVXd^Yc]fil]ocv\
@cAZBbH\M[OqUaVaWZ]b^[d\hak\laobva
@eAYCiD\EhFgHfIYJYKaLZMXN[OcPfQaTXUYWYZd[Y]W^X_]`[aYdqeSfWgYh]jblYmdnaoap\rYscuY
IcJ]R]eh
FZW]_beejp
HcK[WZXk_Z
BWJgO\Wh
DVL]R\ViW][\hbvf
B\GhK\WdZb[\^clembnbocr\vW
B\CnG]H]I[JbNdOZP\SbV[Y]Z\[\e\fahblYvW
AaBYE\JXKfMbNdO[P]R]S\T\U]VXWcZf[V\\]T^Z_]`]aZcaddeefbjbn\ofpkq\r]t]vZ
CfD]GXJXL\MbNWOZS[T\Z\[f\]^b_bbfd\edfghiqcrdsYt[u]v\
@]IbM[N[T[U]V[WeXgYZ[a\j`]abeYmdpWrbtiu\
Cje[h\qc
AkB\KgL\
B[CqF\HXIbJ[K\L]M]N\OcP]R]UYVfWVX[Zl_\`\halWm\ofpZr[t\vX
B]CiEdGgHYIeJbM]NZOZPdR]TfU\VgXaYa]Z^]c\dcedkblYmdn\pcritc
B]CbD\I\O\R[TYV[XlZm[[]ceaf]g]hnj\k]ngojrju[vY
@]BXEaI]JZM\NqOXQXS\T\UaVYWfXV\Z_[`\cgeXfZgZjdnbogpYrXsctXu[vb
@bAbBcC]E[FbH\IhJ\KcL\M\QbR\SZTXUeVZW[Y\Z][[]\^\`Za[bddYefgdlgmjnjoep[qct[u\ve
DbO\Wm[d
B[CbGbHYL[MoNhO]PYQ]R\S\TdUbV]WVY\Zk[d]W^Z_bacbcc\d[eifZjdk\lWperbt\vc
@\BYDcFbKbOfPiSZV[]\^f`eebkalZn\o\q]rct]ue
@fB]D\KcR[Wh_]
A]B[KbOqP[We[Y_[f[lXscvY
JfP\VcWcvb
Yf]lmV
A\B\CdHdJbRaU[WZX]Ye[b\d]de]j]lWp\qZs\tgucvW
@bAaB[CcD]FcHfL[MdNcOdPZS\U[WUYZ[j\\_b`cdcedfZlZ
Ub[\^]obri
@pB]CdLYM]RiUh`bb[iZmfo[te
AbB\C[G\HdL]OcTeWXXdYl\[]e_b`]acbZd[fZhikhl]p\q[sfthu[v\
@\AbB]C]E\GaHcIaJbMbOaPbQ\UYVcW\X\YdZW[f\e^a`da\d[ebfchZickbl[mdn]p\rYsYukv]
AbB\F\GYJYKfLdM]NXOZQ]R[SdTbVcWeY[Zf\b][`]fkhfjcl[nbq]sgvZ
@\CZFaI[K]ObT\V\WWY]\c]]^b_ccdeUfYgrh\mbo[pbqdrit]uVv\
@\BeC]E[IaJZMZN[R]SaT\U\VcWeXfZ[[V\c]d^]_Za[e\fejZlZn\o\q[rasft\ud
LXT[W[dtv\
CfH]QcSfVeW\rb
B]DVEgFgHUKdL[M]OZPfQ\R\SdVcYgZ[[Z]]b]d]fcmbp]qZrat]vk
HjSbcaqb
@cA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjco[qgrZsdt]
@bAZDREYHiL\McNUO]P\Q[RbS]U\WeXX[[`Ya\b\dlebf\ghhZk\mfnkohpbqUsdtauXv[
BVVjXgklv]
B\OaT]Wga]kWldrdv[
OcRXUdW[X][gl]ucvh
RfUiV\Wge]m\
@[BYCZDdEbG[H[I\J\L\N\ObP]SbV\W[XgZ[\b]f^a`dbfcZeYffhdjenbobqYu\
C]DcMgOeVeXdZa[\^d_dcWe\h\iatY
@bCgDhE\F[H\LeNdOXQ]RZSeU]VXXYYdZa\a^f_ac\ecf\g]hcidkfmYoZp]rdtgudvY
@dA[B[CWE\FgG\HbI[JdKeLbMaNaOYR]T\U]V[WZXZY\Zh[b\g]d_b`Wa\bhcZd\ecgch[j]k]lcmZnZo[pfs]tbu\v[
A]B\P\T\UbVjWeYgZ\^[ebg\qa
B]KeWfY][]\[pc
BYDZEfFhGYHZJbPaQYUbV\WZX\[b]ah]j[kblZmZnfqcvk
CaEgH\JZKaL[MZOcPdUhVYWZY[[Z\[_\`Za[cbddeYfgg\hZjclamanbodrcsbtYvf
@YBXCYEWFkGXHvJmK[L]MZN[O\P]QeTlU\V[WZZ\\]]\^bbidbegfZhYk[l\mXnWpcqWr\sZt\uYvZ
B[RYSgWe\j
FdHnSfT\WdZcl\nZoZrU
KlM\R\W]^\m\ne
BeKbl]nkv[
WZXfYfZb\b]bg]h[p]u\
B]FlHeK]QfUZV]WcX]Zh]\g[h]m\p[v\
@hA[B\EeG]K]OcR[S\Zc[[\]_\felnqcrTs\
AfBVD]EYF]GYLWMUNgPdT[UYWeX\ZW[P\S^\_[`dacb[cad[egfXgYhUk[lcm\ndo[pYq[rfsWu\v\
B]CeF\G\I]JbN\O\T]V\Wh[a\d^]`ZgZnat[va
AcCkE\F\H]I\JiK]LeMZSaWXXcZ\[a]]^i`haZbdcadbf[h[ick\o]pXr[s\tZvX
J]NZWmZ\[WkalWrb
@eB[EaGdHTI]K[ReVhWiXbY\Z[[c]c^P_[a]b[c[d\feh\jXr[sbt\ugv[
WWail\t\vj
BbCbF]H\JbLXNZP\VeWhXhZg\\^]a]e\f\hZk\l[ocrbvZ
@[AbB\J]KVLeM\S\W]Z[d\fbjan[p\sqtfu]v\
C]HfKZLfX][\cbe]fesotcv]
A\KbMbNcT]WYZj_abbgbphv]
@[A[BZEZJ]K[L[M\NbOgPbQ]S\U\W\YbZ[^a`[bZcdd\j]kdm]p\q]t\u\
BbHgKdWY[a
AdB]C\DfGXHfJ[OaSeTcUbVYWgX\Ya\[_ba]bZcaebfflanZp[rX
CbEcG[J]KeLYMeNfOaRdTbUaVeWbXd]c^[`Wd\feg\halcn\qZrbt[ui
AaCgEaF[K]L\P\QZVbXf[a\Zb]dafggfhblcoZp\qer\t\uZ
B\E]Wafdhdjel]scvj
BRC]DgGYHgK]LZQdVZWV^a_da]b[dWecfXl\n[tauavl
IfO\Wbf[rh
@TA[BcC[EZFkG]I[JZM[N\OYP\RRSVT[U\VZWZX\YZZ\[Y^\_g`ZaZbXdZfdg[j[k\lZm[o\qdr]sctiufvW
GaHZM\ReVbWb[Veiffr[v\
ClRgXg[[]a^\_\e]qdrhuW
H]J\KaOZQbRaXf[b]b^[_bd\eYh]mXnXoareum
AQBVFaG]HcI]J\KeL[NeOTPaQcSaT]U\VWWXXmY]\c]f^b_c`\c[e[hXk\lcm\n]o\qWtVunvd
BXDbOeW\Y]u\vk
@cAZBcE\FeG]JdN]QYRaS[TYVgYaZ][Y^[`fbac[d]effloardve
C[F]G[O]VcWkYc[\ebfarg
M\WXZ][eegl[p\
JTM]OiPgV\WUYcZc[Y^]`id]jRlhqeri
AXBUF\GZJeMcOdPeS[TbWZZ[]c^Z_babb[ddedfZh\jbk[l\n]o]pZq[r\tbudvd
@[B]CfFaG\JaK[LeMbN\OZQ]TbU]VgWfXdY\\Y]Q^e_]b\dce\f\g]ncocp]qZrYtbu\
@gA]CWGYH]KXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
B\CdGcHcIbJ\K[MdO]Q\TfV\Zd[\^\_acZh\khl[q]r[sntZvg
WXlm
B\DgGUW\vp
@YBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cgecfVg\hci\jbkVmSobpeqXr]t[vf
BzLXO\T]W]bbf]v\
BWC\DfFaG[JgRhS]TdUiWYY\[gafc\jZk]m[pds]t[uevc
B\OaRUVaWecilV
@\CYH\I[KUMhOVRdVZWiYc[a\\]gc[edf\gdk\l[m]nbodpdrdsct]ucv[
BbO]WVhcuf
@TAcB\CdDiEeGSI]JdKcLZN[P[QdR\SYTeUjW[XcYdZf\[]d^]_bagbWdYeag]hfjck[l\m\qcrVtZuavb
@aAYBYC[DcEcF[GcHZJcK\PeR]UbVWWRX]YUZc[g\b]d^i_X`cdefZgcjZldpcr\
B]R\VcWYXk\[_eok
W[vi
@YAZC\D]E[HfJcKkM[NZP\SYT\UdVYWZXcZ\[\]d^]_c`Xa[b[c\d\gdhcj[k\mbolr[sYubvY
B]G]JeLaMcN\O\VaWkY\^\aZhaldqbrescu\
OYVj[ccjl\vX
IgO[o]q]
B]ReW[
BjW[harcv[
L[M\O\VZWYjkkhud
@gr\
BWCfGZOcP]Wfej
@cAbBYCdDaEeF\HdJWK[L]MZNbPcR]T]UeVcXcYgZe[\\d_abaehhdjXk\l\mYpYq\r\tZ
N\O[Va[d^Y`hoa
HcTfWbZe][dep\
C]F]H\UbVdWg
@iAZBdCYFcHYIaKdN\OPQgR\SbWZXbYeZY\\^a_S`Yb\cidaeefig\lbpXqdrgsbtWu[vY
@eBfC]E]HZKcPbW[Yd^cc\ebfahZlapZq\resa
A[BmD[WXYVdZfY
BWG[HbIZJ\LXMaN\ObPbQfTaUfXcZd[h]d^Z_\bddZe[hckalYmYn\obsfv]
\g
@cA[B[CZEiFdGUH\KbL[M\OTPaQ\R\ScT\VZWYX]YYZZ[W\]^W_Z`ma]bdcdd[fZg\hflcr\t]u]vW
@]C]D\EaFfGVHdIbKcLYM]N[P]QhR[SfTdU\WZY\ZV[[\X]e^X`lbac\dZfWg[h[j\mingoiqmrgv\
^]`kj\v\
CdFaGVH[K[ObPaQ]RbS]TaUdVcW[X[Yc^\`aa\bZcbeef]gcnaocresat]
@ZAeB\CjDaF[JZMaPbQZR\ScXYYYZi[Z\kbXeXjZnephs\v\
C]FbL\MdN\PdT[V]Yi[a_Y`Zhhj]p]q]r\uf
@dATBXCTDVGUHJIeJcKgL]MbNeObPVQZRRSXTVU]VaW[YbZV[Y\Y^babb[cWdWfLibk\lUmenbocqerashtcuZvQ
LfWb
DaHTI\L]NYOdP[Q]R]SdT]U\VqWRYg[Y]]^\_\bZh[j\k]lZm\n\oXp]qXr]t\v[
MgQfVcW[l[
H\L\NZR\V]W[X[Z\[]]z^\bZh]l]nZpTu\
AcDbHcIeO[PXQ\UfWhXb\Z^b_c`]cbecfal]o\p\q\tZ
@\AhBZCcDfEeFXGcHbKaL\McObScVcY[Zd[e\]^b_b`ca]d[efghh[icj]tYu\v\
AbCkE]FfHbIfJbK[L\NePgR\TZUcVZW]X\[\\b_]`]bic\f]g\h]i\j[lembqcr\t\ucvc
AkD\GdH[L]M[OdQ\SaVXWZX\[\^a`\alc\ddfch[jZkcq]v[
AlGhZ\
B[C\E\H[IdJZL\O[PZQ]SgTfU[W[XYZ][\\e^\_Y`acZfggehdkalZn]o]r\sctcudv\
fir\
DbM[O[VoX\[be\p]
X]ZYejp\sb
@jAhB\CZD\EcH[IXJbLaM\NaOZP]RfSbTXU\VZWVZi[Y_[`ia]b]c[deeXg[ickZlWo\piu[vY
AoBWFZGcH[I]K]L[MaNbO]QZRdSXTWVRWRX]Y[ZX[k\\]\^g_bbYcZe[g]hbl\n]sZuZvO
BYK]UkXeZ[[e][_ac\dee]lamgodu]v\
BbO\UbV[W[X[Yb_p`ac\e]ffhbnbrZ
B\CYEeG[I\JWKfLfMbNWPjRcSgTYVgWZXcYZ[a\X^Y_\`\bhdZfngahhicjckZl[oapdrXsbufvb
@]A\BXGcHeJiKeL[MZOZRbV\XbZc[T\c]k^c_Y`Xabd\eYgahgi[j\k\lXm]p[qVsbtXuYve
BZJ]KeRcV]W[Xb[g\[cbeZfdleo[qdsdtXu]v\
DkE\NeljvY
@fAiBLCdDlE]FYGjHUKQLOMdOdPnQRSkT\U\VKWHYpZQ[N\M_Y`aa\bXcddkfsgZh[igkLl[mZnVoYrZtbu]vN
^[eqt\u\
R\_p
CbGdKcWj[]abc]lc
Uhm[
CpD\EcG\P[UcV\X]Z\[\\]^ec[e]h]jblfm[p\rbtbv\
A]BlCbDZEcFfGcIZKbLZM[NWOcPfQYR[SeU\VaW[X\Y\[Y\a^X_\a\cedZeUfhg]hfjhk\n[oYp]rXtZuc
ImO\V\Y\[c\]
BZO[VdWYZ]epscvZ
B\DZEbHbJ\KeL[M[P[UcV\XfYcZb\d]k`\a\bde]fVg\hdlhnaocr]sYvW
AbJ\KiL\O\PbR\S[U\VqWbY\Zj[Z\c^[`\bZcZddfYm\p\qhr\t\vZ
Rk
G\HcKjM\PhV\WcYY[d`]acc[ech[mbo]ub
G[N[WjYZ[ecd
DcO]WgZc[\\\^]
@]CnD[FUH\I\JWK[L[MYO[P[RWT\UXWbXVYZZ\[Z\\]~`]a\bVeWfZg\hZj\lYmUn]oZpSqZrZt]uTvZ
P\W\Yl
@cCYEcFWH\JfKXLZPmR[SZVYWgXe[Y\\]W`ea\blcbf\g[m\n\pdq\rit\udvc
GbH[JgLbMcRZWYZb[Y\cc]kgtcugvY
DlEgGYN]OcSaVeWjXXaccch]jZpcrW
Uh[[l]q\vc
L]R[V\Wj
@]A]CdEgFbKcNcS]U\WdXcYe[[]\^ea\f\gdmZnYp\qYs[ufvc
@ZBWCcD[EdJ\K\L[M]Q\ReTbWjYcZ][]\[^]_\acd\ecfZjgl[q]resat[v]
B\RaS[W]cnl\pj
@kA]CVD[J[O[P]WZXZYcZk]l^\eYg\lfpjuZv\
@[BdCZD[FeH\I]JbL[MYOePeTnU[XiYjZZ][^Z_f`[acbccZeTf]g\l\mcp]q]rhs[uYv\
CbHbL\M\OdWn[\
GbInJ\L]N\P]RbT\V\Wc[[_]`[c[o\r\ugv\
GZN]O\SfVj\gego\ua
@eAbC[DXHjKbL\NbO\PVQfRdT\V]WfX\YfZe[Y]e_V`YaYbYdbh[kWlbm[o]rksdtWua
B\CVF[G]H[IaJYK[LbM\N]OePYR[T\UhVVX[YYZZ\[]Y^Z_g`YbVced]echji]k[l\mboepZq]rXsatXv]
A]BbC[D\E\FbH\LZO[Q\U[VcXd[\]\^Z_k`Rb\cbelfdh]igkal\m[n[o\pWqVris[t[uZ
B]DhEhGdI]NZP[WWa]bed[egjZlev[
F]IaRoUfV[WY]ggch]
BZCgDdEbGfI[K]M]OYPdR]TeUbVUXb[Z]b^a_bb[c\eXfZgahalbobq\rguh
@dC\DYGeMZO\WaZc[f]jddl[vY
@dBZCeDcFcGeI]J\KjL\N\OZPbQaSbTWVbWXXbZ\[S\aa[bbd]effbj[ldmYnZoWpfqbsbtYvc
GgW]Yddd
G\K[UZYnZkv]
@eBWCdGbH\I[J\L[McOURhVVWdXY[g\g^c`\bfcbdYf]kdl\pcq\ud
@WA]C\DbEbG[IhLWNhO[PYQSR\U]V]W[Z][c\a^c_h`\acbedeeWhalbmap\q\thvf
IbOgPeRfWVY\Z]\]_f`[ccq]t]
@eW[gbqj
BaV\WiZ[[[baedsa
@\A\CgGaI\JYK\NYT[UYVfWkZ\[R^X`\aceYg\h\kglWoir]
B[CcDcH[IfL]P\R\TjWbY[Za\]]e^jbdcfdcf\h]q]
A]CdFYG\H]IjJ]NZOjPqQ[R\S\T]VZWUX[Z\[Y\b][^\_Z`]aZcbd[f\hbj]lbr\t[ue
AWBcDYE\IeLWM[OZPXQ[S\TXV\WUYV[Z\e]c`UaXbedheifYgejckZlem]odqctdvX
CjOZViW[^\
@\AcBhCaDTEbFbGWH[I[JmL]M\NaOcQYRWT[VZW[Z][Y\d^[_p`eacbcc\e]fZg]hbjXlZmbp[qorctduT
A]B\CdE[FgHbI[JeOiR]T]U\VmYZZd[Y^Y_Ya\cfddgch\l\o\p]qbu[v\
@YB[DbEZF\G\HZIZJfKZL[MYN[OXPYS]WYYVZh[Z\W_malbjc\ddeYf\h[jZndo\pVs\tbuUvd
AaB\C[F]KYM[N\OZR\VZXjYf[X\b^e`ic[ech]l\ve
E]J]VYW\aldjj]
B[C\DeG\JlW[Z[u[vg
@eB[GeM]OZP\SaVeW\Zj[Y\a^g_]d\edfaj\kbvd
@]AiBZD\EZFbJ\L[M[NiOdPfQkSbT\UcX[Z\[W\Y][^h`\abc\e[fXgbhqoZqfr\u\v[
@bAdB]C]EYFZGeK]OcQ]SdUaVdWUXZYeZW^b_a`mabc[jan\rbt\uc
B\G]Rgdl
@gB[CfD[E[FiG]HcJZK]LbMVNXO\PcRZV\WYX[[[\g]]^U`dakbnc]ecfXgdibj[k]lYoYpcqfrYv]
DcGaJ]KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
CbEaFdGUHXI\MYOYPgQcR\SfVgWRZf[\]]_aacbkcadjeaf[gbkbl\p\q]rZtZvc
A\B[FdGaHdJfK]MZNVOWPZQfR\TbVWWYYZ[\^[anb\dce\gbhoiZjVp]t\vh
B[CdEmFjHaJ\L]M\NWP\QcRZUbWWZ\[\\c^[aebbdkhZlamhp\q\rfsVvn
CeFeHj]\bkl[
@]R]U\WkZ[ocp\
L\OgWn[\
AYBdDbFcGbJeLWMaPXQfScWYY\[\]a^b_]`ecbd[eZf\gajfkYlfmbneqerYsVt[u[
@dCcDdE]FYGiIgJbLbM[OXP\T[WWYYZW[[\k_[`\b]cff\j]n[o[u]vZ
B\GkHZOdRdWbey
B\F]K[M\VcW[Y[euuZvd
n]uk
B]C\GcNeOYS\W[c\f]ljmbrb
C[FbJ]P]VXWqZXe\thve
B\CbG]H\J]M]ObP]VbWa[Z\c`]ciepk[l]tcvX
C\F[M\ObVbW[`lcbe\ibj]l\ugv]
B]F]I\KhRi\\o]
FfG[O\TXVcWkYbZ[[b_[`\cbfglbp]vY
VcWgXe
@bAaCdIfJcM\NeOiTeUcV\XbYhZa[ccbdce[lfsZuZvZ
H]Z\eff]gdl\n]oqqYs\vf
@\CbFjIgR]UlV]WY[g_\aeg\k]mZp[
L\W\[g\d
FhHaTcVa
D\E[FaM\O\P\R]VXWd\]e]fcgajkl]udv\
A\GkJdK[MbNbQ[U\X\ZX]e^h_]dXf[g\hYjZniratiuf
IqOWP]R[VZWXYZc\f\m[o\rj
B\D\HfI[J]KZM\NhReWTZ\[kc[lbp\rbv\
A]BSC[I]JYK\L[MZN[O[R\TaUfVYX\YX[\\\]bccexf[g\hYmco[pZq\s]tXu\vS
@cA\ChD[JcMbN\OfTWZ[[g_\`\a[bfccdcfbm\n]r\t\v]
JbWZ[hl]
A]B]CmE]LhOgPdRXT[VWWZYc^Zadlarbvb
@eBbC[EbF[GXHUJcKaM\NePZQhSeUWWcYdZc_Z`cabbYc]h\jdl]mgobpas]tcu\
A\B\CbN]RgUeVZWhYa[]\be[f\kflWm\qf
FdLdWi`[j]l\
B]CfD\E]IZJ\M[N[Q[U]VgWXZY[\\]]]^b_b`Xb[cbf\g]huj[kbmXo]pZtZ
@bA]BcCdDYEdFbGZHZJmLXNUReS\TXU\W\XZYXZb\\]b^c`\aWbhcdd\eahXjdlYmbneoYsht\
@bA]BZC[DcE]F\G\H\KiM\N]R\UYV]WWZc^[b]cZeyl[parZtXvY
AgC\EbFbPjQdR\V[YcZb[[\e_d`\cbddecfchbp\q]tevY
CgHcIaRcWd^[b\n\qcta
@cAYBXCWDfJ[KcL\P]R\S\UhVYWOX]YZZh[d][_c`[aYbccZdZeZgihdnao[pg
@YB[D\JZK[LbMiO\R\S[U]VqWcZZ[S^]_]`db\cde[faldva
AeBYCaE\F\K[L[M[OZPdR]ShTXXZY[Z][\]k^[_]`bbaefgek\lgmhneoVp]r]sat]uY
@bAbCdD\F[HXK\L\MYNbPXQ]R\SZTWUeVYY\Zd[a\Y]Z^a`\a\bedSekf[gghkjck[menkpcqarZs]tZuc
L[NaWYZo
GYLjR]Wi_bcZeZhkkYqYu\
@cC\DZE[FdGcIXJZKcMgN[PYQ\R]SWTeUYW[X[Zk[Z\c]g_jaedYehf[gchXjXkZlZmYn[oZqcsZuZvW
B]I\KgM\P\ShYkf]mcpcrYv[
@]G[IYJbLgN\OcY]Ze[c_\eahcocub
C\E\J\M\NgO\T\VgWYZfh\l[v\
@jAaB]CbD\E\FcGhH[JWL[McNdOZRaSbT\VXW\YhZ\[W\Z]g^c_[`ga\dbffj[l[n[ogtau\v[
B\CaHcJYK[L]M\NcSgUZZ][]mer[s]
A\CbKaLbOWQ[R\SjV]WYXcYY[i\[]c^]`[a[bZdZeifZhgjck]lcm\nao\q\r]sctY
AeB\CXDcEZF]GaIcOXPZRbWjX\ZZ[V\h^[_]ced\fildp\q\tcve
C[G[IbN\OfR]T[VoWXXbY[[i\f^W_]`[aacad]nbp\vg
D]E[GcHbIaM]NcO]P[QXSUUaVcXcY]Zc\b]c_eadc\fRgijdk[mcnbpdq\rZscu\
A\Tjadhd
@hA[B\CnDdG]HbJ]LWN]O\P]R\WbZc[bkep\vf
BgH\W[^c
@bBcJgK]O[TZUfVXWbX[Y]Zd[\\\^g_ce\gciblbndoepfr\tf
@bA\BZE[F]GcHZIeL]MYN[PWT\UeVeWWXhZd[\^]_]`db\gbhZjmlbmjnZoYp]qYtZvW
B]HlM\Q]VdW\[d\ZdbofpZuZvi
@gKYMhQ\W\Z][g]\ecjdlbnbu\
AaE]GbH\IbKbL]M\OaPcScTeUbWlXbY]Zb^[_\`eeXfah]kblXnhpdq[resetW
KeLdR]W\c]tk
AZB\C\GdI]KZNiOfP[RaS[T[U\VdXZYbZh[W]\^aa\elfbhfl]m\tgubvf
B\GfH[I[K\RaS]TYU\Wh]je\m]odvY
FYHXI]P\R]VjW]Xd[\aeqYsZv\
BZWcelv]
B\ChIbWb]bm\ujve
B[VXWk
@]KjO\RdW]X\Y]Z\manfo\p]sZ
B\FbG[LcMaOgT[V[[\dil]tbvc
AdD\E]FjHgO]R]VfWXX]Yb[\_l`\dcfYm\o\
B\CcD]E[F]G[H[I]J]K\L]MbNcO[PeVb[h\Z]abceZh\kZlcpgt[u[v\
@bBaF]I\L\PjQ[T\U[YcZ\[c]d_Z`\afb\hajclcmdnbo]q]t\ub
UcWl
NZP\UXV\WZXZYaZ]]rb[edlYm\p[
B\UmZ][\m\o\
RfThYfl\
N[Q\VaWrZ[[]^[`[b\e\gem]o\v]
@cCUDbEXFZGcH[PYSc[f^b_bc[dchcj[l\nbub
ChHaJ\WeXiYa[gb\eVrj
M[NYO]PaVeWfYf[cn]q]r]tivb
H\P]VcWb[\afhgjc
@fBSCiDZGYHfI\KNLZM]NZO\PcQYRdSeT]U[VZWYX[ZY[[\g^V_b`Za]dYeafggchaibk\mdnfo\q\r\sbtcuU
I\JYK\PbQZTgWkX]Z][W\]bdcbedfdg[h]k]lbu\
AeCeDbE[GfHbJ[S]U\V[WXXfYc\c]\^c`\bfddhcm]nbohp]rbsbu[
BcP\VaWfX[YZZb\f]c`Yedk[maq[tm
B\ChH\JcKgObP\RbUbX\Y\[Y\\_]`\caeikfl[n]obpbq[r[sat\
@aCcD\GcHaI]JZKjNZOYQeReTdUXV[WXX[Y[\d^[_\`[b\ccd\f[g]j\k\l]mbqgrbse
B[MbUbV\WbZk]\l\
BcM]O\SsT\V[Y\_]cag\oav\
@\BfGaNaRWU\Va[Y^\`\a\bacedeegfchXk]l]oaphta
E]H\K]OZPnReSdU[VdWa[[\d_[l]v[
R\eo
@\BTChDbEaFcHYIXJWKZLXMYNZO\PeQmS\T]VWW[ZY[V\b]\^g_e`cbUc[ecfWgohbjWkaldnaogpTqVrbt]uQv[
@eA[BcC[FdHcIjJZMjNaOgQ[R\S\UdVXWYY[Zb[[\Z]e^g_\`\aYb]cZejf\gdhZl]r[t]u\
BaFdG]HVJbK[L[M[NcPZQcR\SZUhW\Z][[\]^g_Zaadehdi]jckam]n\o\p]rbscuZv]
@ZBUCiDnEkF[GYHVIXJ]LZMXNYOWPXQXRWS]TZU\WfX]Z][[^U_\abbWc[daf[g\hqj\mZoZpZqZs]t\u]vX
@bA[BYE\F[GXH\IYKaLZMWN\OVPcQ\R[S\TYV\W\Y\Z\[w\W^U_\`Ya[c\d\e[g]hXipjek\lSpbqYrWsYuZvV
@\DXFoG\H]JeLYMdNZOeQ\R\XfY[Zc[i\e`cabc\d\ebhjlboZpXqUras[tWvT
I\KhY\Zcnb
C\DZGdL\P]VdWb^\`zcie[f[h\pdr\tVvX
A[BYJWR]TZUfWWY\[r^pdbkZl[mdo[p\t\ucv]
@aB\C]GeIfK\L[MXOuPiR\WY[Y^[aeb\d\e\j\lYm\r]u\vW
@\AbF]N]P]UhVfWh[\]aabcfe\h\l[p]u\
BcCZEfFcG]HZJgKaLcMgOeR[T\WUXVYcZ[[Z\i]d^]aachgbjZlZmandobpdrks\tbue
AfBdCZD[JeKjLWN\OeP\Q\RZS[T\U\WcX\YdZ\\\_dcadYf\kYmdoZqfrWsYt[uf
BVChHYJYT\W[ZZ][e|k]r\v[
CZD\FmHmJYQgRoS]TbUY]\ace\f\gcl[n\o[r\sYtYv\
CmD[FgGdHhIeK]M]P\QcS\TZW\XaYk^Xeih[l\m\obpit\vY
H\IbU\edgh
RXSWW]h]j}v]
D\K]M]ObPiR\SaVhYdZe`]e]hblbpbva
Cc_[kh
@dAUBXC]DaGgJbL[M]NeOiQ[R\ThU\VYWXZ[[d\c^g_]`jb[c\ebf[g\h\kenbris\vX
@\A]C]DZFaGcHbKbL[NdOcRcVVYXZ[\g]]^Y_[a\bbc\dff]h\mcncodtcvc
BjW[
R]WY]m^[kno]p]
@fC]F[K\M]OcP\UhW\YeZn[[]d`]c\eXmcnao\unv\
B]DYLcvh
A\B\CbG\IYOeR[TbVWWbXfY]Z][e][^\_maYfZm]oZrbsauZ
B\CjG\V\ZZn\qfrc
AaBZC[GbLbMbNbRXSdT\UcV\WiZ\[b\c^cb[c]k]lbtbvY
B]OdW[[ofZo\rk
@cCgFcGcHTJdK[L[N\OaP\Q\R\S]TXVaWeXdY\Zc\ka[bfc\d[ialXmanbr\sYtZuc
@eAZCUD[GcH]IYOiPhReTkU]VcWbXcY\Zd[[_\`[b\ccd\fgjeo[r\sdt\
@\A]DfFWGXJ[K\L[M\N]OZPaR]S]T]V]W]Y\ZY^Y_Z`fa]b]cad\eaf\hbjqlZo]qbtYu]v]
EZJbL]S[T]U[Wj[[^]calXoXrct\
@\A\BZDaJ[LdN[T\UVV[WbX\Zf[[\b]s^Z_e`Ya]c\edf\jbl\mZo[q]tgu[v]
AbDbE\FaHbKcLWMZOdP]RcTYV]WYX]Z[[Z\Zfcj\kcmbr[ucv\
AZBaClD\EcFaGfHXIcJdKcL[MXNfQZRVShT]UfY\ZX[Z\d]b^bbXcdd\ecfdhaickZmgnaodq\rZscthucvS
@[AdCcDcFcH]IXKcL\McPdQURZTeV[WaX]Y][c\]]g^Z_Z`dadb\cbecheiak[mengpdq[rdsYudvc
AcBYC[DWEZF\G\IcJcOaS[V[WS[Z`eaZcidfe\h]jXlbmdpgqZs]t[ub
@ZAcBYC\DaEaFZGdI[JbK\LXP\Q\R[TcUaWYXYYaZc[\\d^ecbecfZg[hbj\k]mcnjoYp[sZt\u]vX
@dB\C[D\FcI[KcLZN\O\P[RkVfW[Y[[b\Y]glgvb
AbD]H]K\NfSbU]VkWYX]Zb^\`\cdhbleobqcrcsb
EkK]L]V[We[]^]c]e\jkqivb
DZF[HaI\JdK[LcM]NgPfTeVZWTYb[Z]c^\aecid\f[hYjblip\qbsavY
@\B[D\E[HZI]JeLbMbNmO]PeR\SaT\W[Zf[d^X`cbacXfZg\hdi]j\ldm[o[p]q\r\s[
DdH\R\WaZa[g]]b]mho\p[v\
B\CfG[J[M]OoR\VXZ[[X`\cdv[
E\HdVeWVc]odsmuZ
EcNdVbW[Yd\\b]cchblf
BbWf
AbKgO]P\ShT\WZY\^\`\f[hcm]o]r\s]
CfJZW\Yf]c
@dA[BcCcEYH\JaLjMcN]OgPZQ\UbVhWXYZZY\\]c^d`Yb\c\diekf\k[l\ncpVsau\v[
B]DcE\FaG[HfI\L\MdQ\ShThUdVbWYXdY\[a\a]]`eaec\dcfXj\k\l[mYp\q]sbtYub
CdD]KZMcOeR]T]WaYba]cddcehneofpbqZrbtZuev[
H[IcL]MbOYR\VeWb[bdju\
A\BdH]IYL]M\OhSbV[WZb]cce]fbl\
BZD]FcJZLdO]PgQgS]W[YdZb\f`de]h\v]
A]OdPYTbWWXhYe[h_apYq]tcve
@[AaB[CgDiE[GcHaJ\L[MZN]TcUaVhWdX[YXZb[[][^c_e`ed\fYhij\k\lcmYo\p\qasduXvV
B\CZD\E\L]MbOZS\VeWbXaYa[j\ca[e[fjhfkbs[t[
@gB\DZFdGgJmOZP\R]SZU\WcXcZe[U]b`hc\eggblZpZsaub
B[DaJcO[QbV]WhZac]d\f\lbrfs\vd
@[A]BoCYD]HYJ[L[M[O[RYT]VaW[XYZ[[W^[`bb]cbenmcpYq\sctZuc
CWD\FfH]JqL]NWO\P]T\V]WZZd[g_b`WbSdiecf]h\o]u\
AcB]C[GcL[NgR]VfWflbv[
M]Wh[\t]ua
@]CXD[G\JeK]L\N[ObP\RgT]U\WfY\Zd\d][^g`da[ccdbe\fYgbl\mmoZp[rdt]ve
O[RfVjW][cl\v]
D[E]FZHdO[P]RcSfWbYh\\^\_[`jcbe[gcl\r]v\
@\A\B\CRD[GWHeI]J[M[R]SjUaVeYY[Z\\]h^S`ecbd[gZmbnfo\rUtb
@fA[B\CZFfG[HfI]JZKlMYOWP[RZS]TYU[V\W[XcZc[d^b_\`Ya[b]c]edfcgbj\k[l[mZnXoZplqcretdvT
A]B\CZVkWda[cge]l\
KZsh
B\CZGaHeN\TiW\[glc
Iff\l]ri
RiW][]
B[FaHcK[sh
EkHZO\YSdegl
DXRZ`hdglb
CcJhRaUcY]Zc[g\df]lbv]
CgJ\W[[hb]
DSE\H\Qf[\dle\fhgbve
A[BjD\EgFjG\HVL\NcPZQcWXX]YZ[\]]badee\fbgah\iYjclYmdnhpdqcr\t\ucv]
RkbZejf]h]l\p\vg
ChJaTcW\
F]\hacgh
@\DbK\PVQ]R]S]T]UcVgWh]]^]`hc]e[fZm\ocrit\
CiG\ee
A[B[CbGYJ\OXV\]Xcfliudv]
BZC]FkJlZb[c^U_\`Zebu\vk
@ZBUD]FbHgL]NcPcT\WW[]\]`blgo[s]
@aB]C\FfHbIbJcKYLdM]OfPeR\TeUXV\W\XdZd[b]c_b`bbaddecf\gchdm\oYpcrZt]
CbFjHaQcW\XcZd]]^fh\len[v\
W\Yk_]
B[HfJZKcS\TfWYYbZ][f^]eZlfp[v[
F\RkW\\[f\
@dD\E]H[IfJ\O[SfTaUbWZX][[\f^c_caeddechfj\lam]nVq[rdsbtau\vd
C\IpJ]O[R\]bf\r\
@\AYBUE\F[HgJbKbL[MeO\QcU\V]WVYdZ\[l\Z]d^\_ZaYbWcbd\feg\heifk]l[mYnYo[qdtZulvX
CcFcI\J[KfOcRbTZU\WXYac\ffqhsY
OeVbWjXe]]^]b[v\
@fBjGdH\J]NcU\W[Z\]d^\`Zb\h]lYmbneoYp[q\r[u]
FZH\LkM[NaUbVbWYZe[]bfghhfm]rb
G[OkR[V[W[XeY]\]_jcae[o\u\
O[R[VuY]^\d]f\
AaBbC]G]OWP]R\XdYj[\aaf]jdnfq\u]
AeBdD]F[H]IYJ\OYRdXaYY\X]e^[b\edfZh]l]mcpYreu]
FeGaHaKbOaW[`ba]b[c\d\egjbnbsYtavn
CgGcT\Wfhbk]sZ
GbHcI[L\P[RZSbWZX\YV[\\f]c^[_\`\gbhek[l]paqhrks]vY
A\B\DjEiG\HcKmWeYYZe[\]c_Zbadbe\pZv\
Rhe]
R]WjeitVu]vc
DeL[M]OaU\VeWRYg^Z_d`\aabmf\pYuhv]
KbThUgkcm[r]ub
AdB]CmLhN\O\V[WXYh^Ycc
A]B\CYE\GbL\M\ObQbR\TcWXY[Z\\Z]b^f_[`\f]h\jjlhqYs\t[v\
GfKb[]d\ei
@\CaEdH\JeLWMgO\PZR[TcUbVgWbYcZ\[b\\^Y`Wb\cUdZfdg\lemanboeq]
AWBXDbFcJZKbLZMcN[ScTXUYVgWYXhZ[[[\d]g_daac\difZg[l[nbqXt]unvc
B]CVE\H\JeM\NZR]VdWWY[Zd[[\a^bajenjclgrYt]v\
@ZBYCaD[FYGZHaK\LbM\N[ObP\QeR[SZTiUcVbY[ZZ[e]Z^b_bacbddbf[lUmWoZqbrYvc
B]GdJ]KcMbO\P[SdUcVfWqXeYb_\f[gclZm\s\tYu\vb
W[[[bbofvg
@]A[B\C\D\EdFdJ\KjL[MaNZQcTXW\Yq[]\b^[_\`\a]d[eef\h]jam]n\pYr\sbuZ
@eGZMhW\e[henbua
AhB\CYDmE\GWH\IfL\M[NYOlScTaU]WWX[YcZ\[Y]\^Z_\`[bbcZeZfcg\hdlbq\tcvk
@\AbB\C\DbF\GYHaJULZNbQbSdT[U[XdYd^h_[bbdjjYk[p]vd
V[Wg[gk\pbt]v\
AfBXC\D]H]IbJWK]L]M\OeP[V[WXYeZk\aaZelkZpcs\tZvX
C\DdE[F]GcJ\NZObVgWhZ\[]_ac\d[e]f\l]qZsduevc
@[AdBbC\F\I]J\K]NdPiR[S]TeWdX]YVZ][\]b^V`iadb[d[j]kZlgmbn]oXr\t]vY
AeC\H[NaSZTcUaW[Y]Ze[\]b^gbedYe]gfl[n]qcs]v\
K]W]X]Yg]bqfr[
OmR\X\`bbiub
@fA[B\D\EbFfG[H[IbJcLgMeOfRWTbVaWYZ\[]\b_eadbpdZibjdkZlYmdp\qesbt[udvZ
B\CdDVEjFeGUI\JZKYLVNdO]Q[R\S\TTUXVeW[Za[W]\^d_c`cadccd\e[gciajbk\l[minoodpgqWrYtcubvX
A[BWHXIbJ\LZNfOZQ[RZTXU[VeWaXaYZ[X]e^f_dbbcbdZebh]lhmhnaqdrbsdtau]v[
@cA[BWFZGZI]K]LUMWNWPaSbT[U\VbXZY\Z][X\c][^T_\`\e]gbhhialZobpZqfrWsmttu\vZ
@\AdB]D[F\G]H[IaJnK]LYMUOiP[Q\R]S[UWV[WYXXY\[f\\^Za\bWcbd[fYghhZibk[lZmWnToYp[q\rYsWt\utvY
IaNeR]W\be
@\AbBcCcD\EfFYHaJYK]LYM[N[OcP[QaRbScV\WVYZZe[\^X_cdcelfhg[hdm\o]rWsZt]u\
@cAXD]FeGTIbJ\L\NeOfP\RfSZTXVaWXXc[Z]b^]_e`ebYccecj\n\o]rcscvb
B\CYGbHZJdK\OcTbV]WvZ[[]^Sl\o\pgq[sZtWvd
@]B[DdHYUiW[^X`]d[gchvl\
AfC]J]RaW]Yn[]_\hgvZ
BdDdGaIbL]N]R]VaWaY][\\d^]`bebf\hal\p[rht\vk
@\AaBbEbIZKbL[NaQdR\TcVbWYYc[d\d]f`[b[dbgZhbl\narbs]tauc
E][Zvj
@jAXD\EbFaG]HZIdJnKePdQZS\TYUfV]WUZc[h\a]\^d_[bYc[eafggZj\kcn]o\p]rdsVt[uYv]
Vr`]
GdOcVgWYXbc]
@cAYCYFXG]H[J]KfP]T[U]WUX[Zb[d\e]]^[_dc\hcjck\mao]pcqcsbtg
@XA\CeD[EYFiG[HpIZJdKXL\M\N\ObR]TYV\W[Y]Zb[Z\b]V`]dee\f]gah\k]l]mYnYoXq\r\sZu[v]
H]^[giu\
BYG]LiMYPfVcWZhc
BmV[WUYlha
@YA\BkC\E[HeI]JbKhM]N\O[QbS\UbWZX[Y\Z[[\`ib\d\jck]l\mZp]sZ
IqOWR\T]W\
@hAhBfCZFXGfHWI\JeK[LYMYN\PYQZS\TbY[ZY[S\Z]a^Y_[b[ciebg]hblQn\s\u\
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
LgW[
Rf
AlB\CWDbE[GWHYJbK[N\ObQbR\TXUYVZXcYd[f]c^ebbcfd\effWgchdidj[kflZmYnZo[peqmrbsUtjuhv\
BgGcH]L\W\
L]R\W[Yjv]
AgB\FcHbKlMcR\S\U]V]W[c\mfn]obs\
HcI]K]P\R]U[V]WcXtYcZ]]YfZl]m\s[t]u[ve
IjO\P\Y]
AbGfkX
RiWZ
B]LfV\W[[\\]ckebfjl]q]rYv[
DWQ\RfWkXebbm\oRuZvg
BQRbWkbfm\
hiv]
F]I\JbRqWT^bp[t\
KbM]RiV\W[sc
BbCcDZEfFkG\HWIWK]LeN\PcQ\RbTcUeWSX\YlZe[]\c]d`UaecYecf\iblbmZnbo\qYtTv\
D[L\WY`gkn
@\DlEfFXG\ObV]W\`\b\
BaEYFeHWJaMbOdPbSaXbYcZ]\d`Wabdaeahciajblcmbnbofrcu]
CjOYTcW\Z\ha
@bA\CYF\GfHYI\JeL]M\N\O[PcRZTYV\W[X\Ya[c]]^c_[`Zb\cXg]hdjho\p]q\riskt\u\
BfHeW[b]
BZDZE]FeGdK\MeOYPcQbTTUaVeWeX[[c\a^b_\`]a\g]k\ldnZoYplqXr[sZtcv[
CWH[TeV\ghqd
CcF]HaTh
JYKgO\V]WcX\Y\_]`bhbman]ocpbrcuav\
AbE]G\KbL[MaNeOZR\SiVaWWYcZa\g]]_W`hbZcbdcfXj]l\o\pZq\u\v\
@\AdCbDbEcJbK]NXRYT]V\Ya[d^cdfjdqctf
A\B\CdJbR\U\VcW[X]Ye[c\c]deaj]p\qZs\tgucvZ
@[AUB[CgDZE\FdGhH[IXKYL]MXN\PZQcRZS\T\W\X\YWZh\g^Y_]`\ambccZdge]fXgbh[iZjZkbmhocpZqhs\t[v\
A[B\CcE[F\G\J[KgO[R\TcUgV[ZV[banc\ehgdhYlfr[sZt[v\
DfEgVlWXlZo\vf
HjU]
CcPcSac]lcoivb
B]Yg
BdCYEbFbG\I[JcK\L\MYN[OaR]V\WZXcZb\g][^]_eedh[jfl\m\pZq\rdsctZvb
@eA]CsDbGbHZIdL]N\R[SdTZV\WWX\YZZc[Z][^a_fa]c\diedhZj\m]o\p[uZv]
ChJ\Yf\]]b
K\L]M]TgWbY[\d_gobtb
L\N]V\e]hjj\t]
MdZgcdfgm]r[
B[JgVbWe_afbrbsd
B]L]TdUkY]Z[[\]\mZndv\
C\GYH]K\OdP]SiVgWYXd\]_Zb\ccd[e]fYh]pcr]s\v]
OhWg`\c\t\
@\B]C\F\GZI\M\OZS]VWXgY]ZZ[Z\d^\_beefdo]p[r\s]tbuZv\
BhIbKdL\O]
@aAaB[CbFcHfL[MdNbU[VhWaYd[Y\]^a_b`cb\fZmZnepZscte
B]HbIcJcUiW]Z[`dc\dag]ob
BdC]Ib[e]m^c_ae]mcn]par\
[f]dcev\
@ZB\G\HcJdKeOaR]Zh[f\Y^\`]bgcaedh]jblcoetdv\
D[EdJ]NmO\Wa[]\\^a
W[X]ZZenp\
BbGVHhJkPhRXV[Y][aickeuZv]
Xg
BaQ\RcTZWcX]Zd`[fchcj]m]ocpYrYv\
B\H\OcViW\^\cf
Zfbbg\hjv\
AdBYC\F[GbHXMdOcPYQbR[U]VfW]YX[[\dbUccdeeefbgZh[j[kZmeo\pbsYub
Ub[\^]obri
J[Zh
A]C]I\K[L\MZNYR]TbUZVZWXX\Y\ZW[\]j^[cbenf\g\hXmXp[q[s]tZuavV
O\Y[ej
I]M]OcV\[i\leehYlZv]
BgH]J\PeV]WbYYZb[Yv\
Mfce
OfU]
B]ChM]O\WcYb[ec]edvY
@gD\EfFcG[HYM\NePgSaWWX\YZZ][[\\]\_a`bccf\gbhgk\lfmdnbp]q\r\t\u\
AcB]EbGXHcI]JdK\MXNZO[P[R\T\WX\\^[`ebjddj]l]m]n\o]pbr\uZva
@eIYLZN]RgSge\
R\\]jn
@fA\BXC\DXEXF[GgHVI\KYN\OeP\R[SXUYVeW\XeYXZb[T]c_X`VdZebfZgbh[lUm\nXoXpjqZsZ
CcJbOZUaV]Wf^\aikbm]s]u]vb
AbK]W[X\[\\ihate
CaK]P]W]\hcefbrbtYv]
AbB\CfH[JZM]NePhScTaVZWTYcZg\a]]^[`Vaaebg\het\u]
CgPgZ[`bv\
OgR[W[bh
C\Wc[flbthvY
CgM]WeiZmdo]
GcUilama
AkB[C[EgG\H\JlMcRXTcW]Z\[[^a`eaec\dhic
@dBgC]E\HfJ\L\MZR\T\VVWV[[\\a]b]cee\hajll]qYt]
AbD]O\SbVfWd\ifgs\t\v]
TZWic\e\pgtc
@eB\DbGjH[I\MYP\S\V]WXYZ[V\]`ZchkZlUs\u]
A]GjRbb\
@bAlBWC[D\G[I\JaObPaRYS\TfVPWXX]YZZT[W\X^f_g`eadeef\kXlWmZn[o]rcs]t]udve
@XA\BZCZEhG[I]JeKbMdN[ObQVU\VZWYXfYb[X\e^U_l`ZagbYdZf\hZlZm\pYqXucvZ
B]C]JiM[O\VdW\Zb[\][^Z`[b[c\d[eZi]l]m\uXv\
JgOZWg[ba[hcv\
AbBXDZFcG\K]L]N[OdPZQiRWTZUbV]WjXYYXZ]^a_[`eabbcdcedf[hfkXn]o]pVq\rc
CdDcJ\L]O[ReTbVcW\[eaedfhcjekbl]tfv\
C[LYPdSbTdWh[Uhckbl\
BfCdDaEeFYJcN\OYP\TWWgXaYb^b`[a\badZebfalXpgudve
G\LgM[UiWcX[[d\ca]j]k\lbnbp\t\u[
IfO\f[re
L]RqT]WUb\kZ
CfK\UZV]h]laoj
CXDeG[L\P]QcTYY][[\\`]a\cdeallqZs\
Be[]khvh
M]NbO\PbTjZ]]a^h_]accbh]l\t[v\
B]W]jm
F\IhWZ
OgW\
AXBVDbEWFbGfHcIZJbMbP\RXSaTVUcXdYb[f]Z^\`dbZcbddeifYgbjakXo[pWq\rct[ub
@gAbCbEbF[G]HeV]WZ[[\d^g`ecZhbl[t[ucv[
@]AZBaC\DcF[J]K]LeO[RbV][U\b`[bZdcebg]hfk\l]m[n\o\tmuavX
@eBlC\D[FdHXIdJ]L\NcS]TcVcWRZb[h^]adfaghiam]pYq]rbs[tc
O[Vf
ChD[E\I[JfK]MYP[S]TdWaZ[[q\Z]b`gaab]c\d]hZjalYq]tgud
KaL]ReWU\ZajtZ
BdH\Q\RdV]W\^\kg
Vj
LYkg
Hb\i
O]WZ[j
B\E]K]L\NgOiRmV[W]and\jckVudva
DWWksbv\
EbFdWZZb^ihd
D\G]HqLVReVfWa\Y_\cek]lbs[t\vX
IbK]L]O[RhWYY]d]e]f]l]m[rb
R[mpn]oX
@fBdC\GdHcJgNcWYZ]]a^\`Zb\f\g\h]lYm[nloYp[q\s[u\
@[B\EdF]H]KaMmOZRbVaY[[X\g^[_]`Xbcc\dZeZf]h\lds]t\
C\\hl]
@ZA]B[CZEeHZJcLYM]OTPfTcUcVcYfZZ[W\]^c_c`\bZchdge\f]icjXlineocqYseteue
@]BmEfGbLdO\WT_\k\lbs\tc
@\B\D\EdFcG\KdLfM\NbO]PkR[SaU\VXYa]a^[a]b\c[fcgdlemap]s\
BcEe[jc]lY
H[JhV[Wb
LZN\PbQhVbY]^c`cbafajbobpbvd
AhB[CZDcEbH[K\L\NbPYQcY\[c^j`]b[d[eZfYg[kZmbp\qer\sYt\udva
@eBZCcKaL]OaRVT\W\\\`kc[elf\hYp]rZspt]
@\BXFfHfQdWZegn]
AhDjOWT\Wc[]_]l\
@ZE[FnHgK[OYQkRcWYYe\[_\gbhZjYs\t]v\
B]V\Wh^]_ga]c[oargt]
OhWbmc
B]Z\mfn\rZsj
AdKbOfPdSfW\c\d\
CbJbOeUcV]W[^]agm]s]
LkOeV\
LbR]WSZa\hkg
Wc[cebgivb
@[BUC[E]FZGYHlI[K]LUMVNXPXQhRRTQUYVbYV]d`cabbWdVf\kYl\ocr[sku]vY
BdE[FkHiM\P]QgU]WXlYm[q[r\
FaHaRkSZV\WWX\[f\Zcbfhn]o]sgtYvY
AZB\JcK\L\R\ScUWY\[\]\^Yfamhobp]qfrkt\
B\CgD\GbHZJbK]OXRgS[TcU\VgX[`]c\e\fjmeo[q\r[sht\ve
Zb[Zb]ellbtZ
AbBbGbHWIaOhPcT\VXWX[\]abZdbf\o\r]s\v\
AdCcI]J]VjWZ_]q]sd
@[KjM\W[
IhLdO\P[RYW]Xce]harb
B]CaIcK]Pd\h^acbfcq]r\tYvZ
Wi
J\VZWm[]ratZ
@UAbBYCnDhEbFZHTI\K[LbMbNVObPhQYR]TbU]VUWSYaZY[[\Y_b`]b\dle[fYh[jVk\l]p\q[sYt[uX
CjJ]TcWWZ\mbtd
O\PfV]
IjR\W[Y\r[
@cBbC[EcHYIbJgLYMfNZP[SbTbWaYc[d\e]a_bcbd[edfamls[ub
CdQ\R[TcWUZ][Ylk
AfEdMcUeV[WbY\^[h\m\qhrat\v]
AdCdE\IdK\NYRdVbYcZ\[X`il[v]
@YAdLaM\NgOhPeS\U[WZY\[c\e]a^b_dabcbecffhciclZp\q]teua
CZMcU\VbWYYcZh\c_ae\f\hbte
@cAaB\C[DbF[G]HeI[KeL[MeN\O\PZQeRdTcVXZ[[b]]^[_abcdaehfeh[ldmYnbqXret\u]vZ
KbMZWn[[t]
B\HhO[VfWe[]qit]
Wc\cth
BaCcFbGfReV\WUY\Ze[[\\^bbbe\hcllq\s]
@ZA\CeE[FgHeIbJ]K[M\PdQfR\S[U\W[XcYZ[X\\]V^]_]adb]eifbgdhXi]jYkclYn\pVqZrXt[vZ
@aDZFeIcJ\L]O]QfReW[Zg[\`[bdd\h]k]lYt[v]
P]RfWZZd
DdR\[kedlZv]
W[Zf
FYK\M\RnV\WYY\Z\[\f[l]mbsfu]v\
F]I\RhW[\\rb
HYIbKYL]M]RiTWUbV[Zebfe\gfhdj]lZm]rZsati
@\AbBUCcDYF]GYHZJeKWM\O]P[R[TZUiV\Y\Za[[\Z]f_\`ba[d[fXg[j[l\ogpYq]rdubvb
@]CZJ[KcWZXYYdZ]c]khmfn\oc
C]DaF\GcJXKfLZM]OYQbR\TcU\V\WaY[Z\[W_aacbZcZd\e\kflZoZp]rft[u[
B\Le[\cif[sdv]
@cF]KhP\R]S\TbV\Zh\i]et[
vh
CbDmEhL[O]P\R\W]`ha]l]vd
LjWX[\fe
Rge]
Wa`aehha
@dCcFbHfIcJcK]L[N\P[ScU\VaWXZb\\abbedeh\oapata
@bCdD]EgF]H\JbK\OlPfQ]RfTfU]VcW\^\cbd]fbg\lZmYr\tcvf
AgHWI]J\R\S[T]WYYl[[\a_[cbo]rZvZ
C\RmV[W][a\\f]
@cC\EcFZG]HdIbJ\KdL\NcQ\RXU]VcZY\g^[_gdfhek[oepbqWsdtY
A]B]MjPbR]Weheq[ud
AcBWEbFaG]HaJdLXMXNaOcPbRYVcXdYc^d_c`ea]bYc[d[eeibjclSmbneocrgsdthu[
WYkn
BZH[JdK\L[N\O[TbWbXi\babcggal]o]pYrb
UlWeZ\
H\TbUiZZe\
DcH[OdPYQ]R\S\UbWZX[Y\_jc\hbk]nbvd
C[Wp[\
HbW\sg
@WCcDYJXO\S\TWUaVZWYX]Za\d]d^b`fcXd\eegZhYj\k[l]mhndogrcsZt\
@bA\BbEdFeGbKYL\NfO\P]TcU[V]WWZf[Z^ja]d\ecf\gahbk]l\mYnXo\q\tbubve
CeFZGXM]OfPcSYTdU[VbYg[\]]aacaf\hbjfm[ncoap\tZ
@hB[CXGgJcM\O[P\V]Y\Z\[Z]j_Ycff]kilbm\o]
AaR]VhWluf
@dB]CZKqN\OZR\V]W[`ce\h\l[oZs\ucvg
@[C\E\NjP]W]vc
U]WYZk
@eL\Wl\df]
KbM]RiV\W[sc
W[Zi[bs[
@\C]W\Y][b\]^\_\`aaeeqh\jct[
B]I]KcM\NZP\RiSjWdYZ`]e\f]mcpcr]
N\PeT\ViWXY]^Xaaccv]
A[BXEXFbGbHiIZKfLWMWNYOZPZQdRWV\W]Y[[[]Z^e_Za]bYcdegfhg[hkiajYkZl\mdpcrksbt\uYvZ
CZWpZ]\clYv]
bj
@bAZB]D[FgGZHbJ\K\L]M]OYQ]RWSgTbUdVYWbX\Yd\Z^Z_ba[d\egfWhdmWndqbrgs\uXv]
AkC[D]FbI\J[L\MZP]SbT[Xb[c\c]f^c`]bWccdYfbgfiejdldmcnbpZq]tbvh
CdT\U]ek
C[G\OgSZTaW[X[[[\c]bcee\fil[v]
J]LhOhT]W\Zl[\sb
@eBXCbEaF[GcHZL\M[N\ObQ\TXWZX\ZW[[]]^c`aagb\cbe\g\i]jZkYm]oap[q[rbtXu]vT
B[Hc[g
Bju]v[
J[LiR\W[Zh
LeM\RdVaW]Z\[bbdceeeh]kapbvR
A[BaC]HXJ[LcM[OcQeU]V[WdYbZl^cbae\g[lcrau]vf
@]CdObVa]d`]bbc]ecf[hgjbrbue
A[B\D\E\G]LcS]VdZ\^[`ZadbWdfh]qarjvY
@\A\BXD\FfK\L\V]WcZ\^c`jcfd[lbt\
B\C]DYHVKaL\QiR[Wl[f_be[fcl[q]r]sb
J]L\N]V\Wgc\
@\ClIbO\VgWX[ghfj\rc
PbVfW[Yha]hZr\
C\ReWjZa\ac\egh]lWtdvc
BgCdS\W][\_[
C]L]Wl
@aB[CbF\H\M\Q]TaU]VbW[X]Y][[\]]e^d_b`\afcce\fXm\n[obsit]vc
K]LeS[WdZj[Z_]a]h]pd
B\C]EcGbH[N]TdVgW\Y\[[`ddhebgeldv[
@[A\BaCbD]GYHYKYNbOdRWS\T]U[VTWeX[][^Qb\d\f\gqjZk[lYmWn]oXsctcv[
BZCYEZFhHZJgKXLUMcN[PbRdScTeW]Zd[Y\a^b_]cedffYg\jek]lZodpeq\r[sbtb
A]BbEeG\HfJgL]OcPfRYSdT[X]YbZg[\]]`bf[g]hdk]liofpcrjt]ve
GbHcK]V\W\Z[[i\]meufv\
BaDbJaKgMdO\Pc\\ahe]g\hiocpaqdtfuavb
ObPiR]S[VcY[\c^\calXn]ofsfv\
@aCbE\FbHiIbJ]KZL[MZOZPfTbUZWdXc]c^YbgcadZekfej[lYmVnXo\qYsbugvb
HYRoWZ
R[WXki
@dB]CgEdFgGeH]IZJcL[M[OVR\SZV\WVY[ZY]e^\_c`]acbeccd\e[f]g[hkjjkel\maoYq]rdsdu\vd
AaBdG\I]LfUgWZZb^[_]gctg
@]AdB\CgDjEZF]I\JZKgL\M]N\PYQ]RZSbThVUWYX\YpZX\\]d^Z`]aed\eZh]ndoZp[tZu]vf
Cg
CZKiL\R\TeVZW\Zc[\aehdl[oZp\s\
R]SeW[kh
@eAbC]DeF\G\J[LaM[O\PaR]W\Xe[\\Z^Z`abdfegfh\mdn]o\q\ub
@]AcCdD\IbJ[MgO[Q]V]W]XbYaZ\]a`dbceagehclbo\set\u\va
V][Z^da]pcuf
EcJiLdO[R]SbZb[\\]`faYb\c[e[gck]s\t[ul
E]GdH]M[N[QjR]T\UdVcWcXcZ\[\\g]Z^caed[e[fahcqYrfvd
XY]h
@cBbCdGbH\JkNbU[WZX\Z\[b^b`]bbgZhci[j[k]lcmg
A\C\FeJdMiQjT]Za\b`]fahfjbmcs]v[
CbKZR]WcXi]\f\h\sav\
B]LfMZO\WY[\`\cgeghalZncq\
@[JZK]R]T[WZ]m^]e\gfh\vZ
@aAbB[D[FcKZLZMZNfObPbQZR\SbT]WcXb[\]aacbjd[edl\mcnZobqdsatb
@\BZFZG\HdIXJYKgN]P[U]VdWTY\Ze[k\a^X_aa[b\cbeVfZgfl\mbn]oZp\qbrfsZt[u[v\
A]HbR\TiWW[dj]k]l[ndodqcresct[vZ
DYWZdcvf
hiv]
A]BdC\DYFcHbJiKbL]M[NcOaQ]R]T]UcYdZ\[\^X_[a]bdd]f]jfl]m\qbsauY
@WAaBSD\EZF\IdKeL[MUNdObPWRZSaUWVdWbXm[c\[`da\c\dffhgbh\i\jZmdncoRp[qgrbsUtZvW
AaE]G[L[McN]OcP]VdWYYaZ][e\h^W`]bcfag[m[nWqdrasftj
@bB]D\EeFfGZJZL\MbO[PiT]UcVdW\YWZb[\\Z^[_\`cacdZfXheljm]nfs\t]u\
B\DcEbF]GbH\M]NeOcPbRbVdWT\\]]^]cahbm]nmq[s\ubv[
BmGdI\PcQ\W]Ze[Z\cb[efhck]m[sdtYub
W\ih
BZLbM[RZWWXc[h\]e[fekbleo\t[u]v\
B]K[L]M\RZVdWYY\ZW[d^\`[c\ecfbhZldmcsht[
@[CfD]EcG\HcIZJbLcM\PXQgU]V]WbXfYYZ[\c]g^]_b`Yabc\fdhbjgk]mdnYoZpaqdtcv\
BXDbGbH\JdRcW[Yk[[\gvd
B\CmJ[K\U\WYY[]g^\a\hYo\p\
CaObRb\f]d^\b]eYh\j[l]m]ujvb
MaW]\hebh]o]pbtX
@\AZB[CZD\E[G]HYIbJfKhL]M]NbO[QaV[WbXe\c]g^d_]abbcdXe\ffh]lbo]rcsbuevZ
@aHcWb\\l]tfvd
Vm
OgV\
C[WW^m
Ci
B]ChE]H\IfJ\L]W]Y[Z][]\Z^]a]fao]q\tZvY
KcM]Vfedf\he
CYDdG\H]KcMcPdR]S\UbV[WlX[[[\\a\cedbedfhh\jaldmbn]rbscv[
BcCaHcJfV\WcZc^\ahhYm\o[
HZPbS\[]cdfkh\q[
AbB]EcFaGdHYIcJhNdR\S]T\UdVZY[Z[\]a[c\e[hajilgmdn[o[r[t]u]v\
@dA]D\F]GiHZJcV]WYZY]o`\ceejfdh]mXp\tZu\
@]B[C\E\GYKdO\P\QZVYWeYYZk[\]Z^Y_b`scZdceWhdp\tlv\
AeB[EaK\L\M]NbOaQgRZS[TdVdXcZX[\\f^f_aa\bZcbdbg[hciepWqes\tbuc
B]J\M\N[PcT]V\YaZ]]]`\b[eZg]hhkbm\ocp\qav[
B\O\V\h\kit\vg
CgEfH\I[O[P]TgUdVeWcYZZZ[\\\^]bad\f]hgj[k]lZqbtXu\vg
D[FZLcR\VaWbZgketc
H\O[UaVm[]
@hBZC\DdEfF\GgK[NfPhThUiVeWSX\Y[[Z^c`\aYbicVdXe\fahflcmYp[r[vm
CfIbJdVZWmZ\[\l\uZ
CgQccbrb
Ph
B\J\RlW[YfZ]
AbB]D\H\JaL\O\UbYa\[d\e]mevi
AgC\PaS\ThWcZb^g_cpbt]
BdO\R[SdX[tl
AbGYO\PYYg^]a[d]f]r\
@\BYCcDaEdF]GWJbLWMZOcPbR\TZU[WeYcZd\[]d^]_]aeb[c[dbechcl\ndp]qcr]s[tQu[v[
L[MjW]
BpJbPbSbWX[\_bf[r[sbu]
BaHbLYMbVaZ[[\bcdae\llmcpfr\v]
@[AXB[CkDdEcFdGVHdI\JbKZMYN\ONP[QbR]S]UfVYWZX\YW[Y\f`[arbbc\dfeXfYh\j[kZl]mkoZp\qbr\s\t[
B]Yg
CcD]OaR\TfVYZ[[Xa]d\h\ljo\
@]EjFZJ]W[_]l\tc
CiK]M[W]X]Yg_]f\l[okt[u]
Wi
@ZAgBWDdEcFcGYHcO]TbW[Y[Z\[]]e^X_bbaddfnlcmco]rYs[vb
AbBUCzDYFZGVH[JdK\M[OZPZR\TgVXWZX]YdZP[\\V]m_\`ZaZc[d[e[fVgYj[lYocpXqdrguWvY
J[KaTdWXX]Zceblfmgph
J]OhW\
I\W\hgtiv]
B]CgOWWh_\
G]NeVgWaZe[a]b^ad[lf
B[CaL\O[P]TaUhW[[Zbbeifbgbl[mZqfv\
BZFhOjW[cco\
CbF]HdR]W[[iaek]
BlCbO]R\WZv[
B[F\LbMZNbO[ThUgZ\[e`bacbbc[ehfagbh]lbmZqfs\vW
AcEdFfH]KdMcNeObQaR]VbY\[b\]_]`]ced\f\g\jblbmanbqataub
DdEYFeGhHdMcR\V[W[[d\ebfdZef
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
VaW\c]fjtg
B\K]O\TcUd[a\\]X^bb]lamftcud
K\VbWTX\Zc^]edfhg[nbpgqdtd
BhOdPfR[W[l\nhoYpcrg
@ZBVCcDZE\FdG\HbKbL[MZO[P[Q[S\VfWaXeY[Z\[\\d]a`YbZhcmcnaoeqjrYs\uc
BZOkW[cce]
LlR]VeWYXel\
C\L]M\P]W\[ekergt\u[va
BiR\WfXdtb
B\C\E]H]JcK[MaOXPcQ\VZW\YbZa[c\bdceff\gco]q[rct[vi
AgGbR[W]
KbM]RiV\W[^\sc
@cB\FdH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ViWdvb
WZXfYfZb\b]bg]h[p]u\
@\AgDbE]GdHZIdJ\KZOcP[RWSkV\WXXgYb]]^a_g`ha\b[c[dafghZl\qZr[s]tZv]
DjL\VgWcsev[
@aEfFdO]R]VVW]`YcZjrq]t]
C]P[R\SoVZW\Y]_\oc
A\BbGcK[LYMbWfXj[b\\_a`aeblVnetbu\
B]m\nl
@aBXEZFdI[JaK\OfSdT\V[X[YZZ[\\_]`ZaZd[effVgch]k[mgneodpbqcrfs\t[ud
L]PZW]Yj
B\C]J[NbPbTaWbYa^iqZr\
C\DbKbO[PfUcY[[f`gaee\gZqbv]
DcGeMgW[bf
WZYi
BiG]V[WYcgharcv[
JeUbVdWbZd[\^Y_ee]ggiXmdrbv\
C]H]J\KfUcZg^Zgfi]m[odq[r\tZub
@\AZBZCZD\EkFkGXHVJhMeN[OYPeSiUjWdX\YhZc\e]c^X_dadbWc\ebf[gghdibk]mYoYpbrfs\tRuZ
B\CgHbJ\OdUeVdZhgbo[s]
ZZgg
BdCaGfIgL]NbZb[]cZe\fbkf
Y]rh
L[M\O\VZWYjkkhud
R]WYYk]eu\
HZgmm\
A]CgF[GYHcJdKaN\TTU]V[W[Zi[\^\cceXg\h\l]ocp\rY
@[McUjW\[cgeu\
BeCcD]G\JWK]LWR\ZYdZf]j]kYrYvq
Gg^apd
BbHZKfN]Q]U\V]WgZh[[`]a[eem]paq\r\savY
BSD[E[F\G[IZJYLjMZN\O]P[R\S]TcUbW[YYZ\\l^X_Y`[a]bZd\eqfbicj\lbm\o[q]rfsbteuhvX
H\U\e[gj
LeR[W\eht\
D[HgL\W\`g
A\EcFXGeHTK\NeQ]SaTgU\VkWXZ[^f_d`bfchdlXm[nXp]q]r[sctYubv\
V]Wh[Zh]tc
CdTbWZfhrY
@\DlEgFXG\V]W\`\
AaC[GbL]MZS\UdV\WZX\Y\[\\g]a_bcgecfik]lcmfofsct[
BTC\LaR]T]V]WV[b\g^\c[hcn]p\s]tpvV
@cBaE[I]K]LcPWQdR]ShVbW[X]Y\Z[[[]]^Z`ba]d[e]fZhYp[qcr\setZvi
H[L\O\WY[j\ieehetevZ
CjDcEaJ\M]Oc^daeb]j\rdtdv\
@[A\EcFcJrN\WWYY^[b[c]e[jju\
A\E\FdJ]N[OgQYUaVcWdZ\^]_d`dacbac[ebfgh\ravZ
CcD\EYFeHWJaMbPbQbSaXbYcZ\\d`Wabdhechciajbmbnbofrcu]va
AfBZF]I\KZL]O\R]S\UZVfXeZf[Z\\^Y_eacd\gZh]k]lZmbn\o\pks[t]u]v\
Z[e]jcpl
Wk
KhO[PbV[Wd[\sZ
CcKaMh[il]
C]ObVi[]l]
CkJcM]VbWTZ\[]mbqbri
V]WXlj
DdGbL\MYNbOgR[VbWeZb^\aidbeilbt]ubv\
@\B]CcD]E]J\O]TbVjW[X]Ye[]_\`\a]dff\jZlem]p]
CjOYTcW\Z\ha
B]C]D\JgOaPfTjWSY\Ze[a^[ahcYk\l[n]t\
HcJ[LcVdW[X]Zk[Ye]f]g\sZtbv\
P[V]Ydojq]
D[L]OaP]W\^\`jcbe[f\j\
BdL]W\khvZ
AfB\CgD]vg
\g
LfW[
W\Zh
[gm\okr\
B]UdV\W[Z][Yealh
E]J]O]VYWbalj]
A\EaGZH[JcK[McNcOXRbSVTbUeVZWZYa_[cld\ecfcgci[kXlZpgr[tg
@fEbFeGbJ\M\O[RWU[WdZl[[c[dct]v]
E]GfH]PcSdVcW\[YbWccdbe]jal]qZ
B]DhE[GZLeOZR]WVcXkm
@bViW\hb
Ij
F[G[HZJ\L[McNZOaR[SXT]U]VmWaX[[Y^b`bacdgfWl\napYq]rasatb
BXC[G[IgJZO[TfU]Zl_g`ee[lYoard
L\NiVbWf`d
@\A\B]CnDdEgFYG\H[LZM[NVPXR]TYUXVXWYYZ[Y\l^\_b`[aYbYe\f[h[jblhmco[sfuavZ
BcEeWZ[jc]kblYv]
BZDcM]W][]^\c]eht]vY
AbCdHbK\L\N]RbT\VZWaXZ[]]f^e`baecZd\edgds[u]v\
N]WZZ\[Z]bb]eml]t[
@bA\B\DOEcFkHXIhKkL[NbPhQbSgWXX]Yk\g]a_edbefjdl\mcn\parbt[
IhLdO\P[RYW]Xce]harb
@VAWBYC\DiEjFSGYH\JYL[MYNWOUPYQ[R\S[TeVWWZYX[Y\X^Y_[b\dkeZf[hYjXkWl\p\q]s]uXvU
OaVgWgcc
DlY\
ClWZ[\`\bn
@dC\KfW[sa
GcU]Zj[\cgt]
B\CWGdH]J]O]P\R\VfWiXd[b^Yafd\e\k]ldq]t]u\
@[AWB\CeEXFcG[JjKXLXMXN\O\PWSkTiUcVMWMXYZP[T\U][^V_X`\aZbZdWeVfdg\jYk[mdniodqmrutTvR
@dAhG\H\J\SYT[U]WWXb[e\i]babcdelfioYp[r]s\t]vc
ViWha]ech]l[
EcGbH[OcTcVaW\Y\[c^c`cdhe\f[g]m\oescvd
@bBcCXEfFgG[HbKdM]O[S[WeZ\\e]\`bc\eah[k]shtb
AfB\CkDaEZHZJ[KZL]N\PZR[SbU\VWWYYtZ][\\\]ed\e\l[o]tZv]
@bBbDbFaGaK[M\NaOYR]ScVcWfZZ\\acg\j\v]
B[HYJ\NdObV\WU^\bhccegjiqctcv]
@\B[C[G\H\J\L\MeO\U[VbWcZf[c]b_k`ff\l]mhtd
AbB]FaGdHYIcJhT\UdWdZ[\]^[_ae[gahaj\l[mdn[o[r\u]v]
B]K[P\Qbf\so
@bA\BbC\GfH[I\JfKbL]M\O[PfR\TYWZX]Ya[c]]^d_\`Zb\cXeVhXjip]q\ris\
CYJ\^defhju\v\
AcBjC[R]WZl\
@]BYCjG[HeIaM\OZSdThU[V]WVZ\[\\c]\_g`aaZcbd[ebfbj\lamYqcr\tbu\v\
@hBfHeW[b]
W\j\vj
A]ClDbH[Q\VcWYY[b[d\e\gfl\mcncqcsbu\vg
AcB[C\G\HZJ\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcehYj[l\oap\s[t[u\v]
MbNgVc]d^h_[aac[hflcm]o\q\rdsatd
@WAWB\C[DbFXGYH[JYL\M[NWOXPWSZTSVgWWYXZ\[[\X^U_\`ba]b]dfeYf[hZj]kWl[m]p\uZv[
B[DcEbPhRfV[WXY]d[v]
BfCbD\EgFZGcHdI]M]N\O\Q[Ta[]^]`]acdhjZu\vY
CcF]HaTh
B[T]W\XeZ]^Y_]gnq]sa
A\BbC]DbF\H\J]K[N\OkU]Xe[c]\abcYe]f\lep]r\sl
@aB\C\GaHZI\JeKaLbM[OZPeQ[R\TXV]W[X]Ye\e]\^e_[`Yb\cfehhWjhn]p]q[rfs\v\
BeRfV\WhYeeXhckcoa
Wf\c
AaBlDaF]GaKaLYOZS\VfWUYaZe\]_geif\l[n\obp\rat\vc
A[DbFfG[JaKlMhP[SiVZX\YZ[W\b^]`dabc]eZhaj[ldman\q]rcvc
@\B]CXD]FcH]JaKaM]NeOdQaRYU]VZWXXfY\ZZ[[\\]b^pb]d]hgihj\k]mWnXq\r]tWulvb
OcW[e\tcvY
BcE[FlHfIhK\L\M\N[P[QnSXTaU\ViW[YcZX[c_]`Yagb[c\dbeffYgbkYm[n]o[pXqZucvd
@dBXDhFZGgJfK\LZM[OkP\QYT\VYX]Z\[U^d`lacbWcdd\eZf]g\h[i]k\m]nYpZr\s\tbvX
AgClDeEcGdI[O\PdVYWYXcY\Z][Z\Y]e^Z_b`beZf[kbmcoarmsbt\
@\A\B]CUDYF[HYI[J[K\L[NcRZSdT\U[VXX]YdZm[e\f][^X_c`Ya\c\ecf\hhkcl\m[o\pjrXtnuT
B\DcOgPZS]V[WWYZ[\^]ccelvd
@\B\CkEcGbHYJcTcUmVccbeYg[jdl[mZp]qcvY
B[JaLfN[O]RYWi[dv\
G\PhV\W]Y][clauc
BYDkJ]OfVb\ddfeanb
AcCgJZK\M[O]VZYl^Ze\lZp\v\
AdC]K\M]ObU\VlYi^Y_e`\ace[f[hgpZtd
C\E]ThWb
D\EaH\J[MbN]ObRZV\WgXfYa[g^[`Zacdcg\hbm\n\o[q]rfuY
ObWbY\f\ri
A\CeJeKcL]O\ReUZWYX]Yb[Y]cf\gaj]lkp\q\r\teucvZ
CeSiUcWX\\feoircsY
AaBbC\GcHbLbMgO[PbQ]V[Yc[]^a`aebf]paq\rb
VYWZ[lsc
KdPgl]
E]H\K]LcV]Wa_bfftc
B\[Ze\kk
A]BZDaEgFgHfJ]OcRbS\T\[]bcc\die\k]sYt\ugvb
A\JhZ\sbt]ue
AgC]LbRhT\V\W[_aeef]h]tc
FYKdO\PfR\VdW]
C\_\r]sath
B]DbV]W[Ze[ke\l[reve
@[BeChD]EbGcH]JeL[MfQeUcVZW\Y]Zc[]]]^U_bc[edlbn\o\p\qXt\vW
A]J]KaO\R\UkWW[iejh\lYmYp\t[u]v\
C[D]H\KeO\ScTaUdVeWZX]^Z_h`\agb\f\kcoas]t\
AVDfEdJhL]NeVdWZYbZb[[^j`\adcbeZleo[t\vc
A]BdF[GiHbIfJdKcL\ObPYSdT]UeVYWaX\YlZ[[f\a`[cWldobp\r\s\tZuevX
HjU]
@\M\N\ObViWZabfblcrcucv]
EfVZa[jl
C\O\VkWcZc[Z^\agecfhhal\v\
AeCaL[McNfObP]VbWYY\Zd[Z^b_\hgkbo[tZvV
Vf[haZe\rd
@gDbG\K]MbN]W[Zh[[`ad\e\g\j[l\pc
F]G]HZI[JkM[NZO\P]T[WWZ\]]^X`\a[c]d[f]hfl]m\o]r[s]t\u\vf
CZNfV\WiZbccd[tc
ChT\W\ekf]hZv\
@bCdDeF]G\O]TbVgWTX\Zf[[]d^g`\e]j\ldp\
Wg
C\M]V]Wc^\hjm]t[
@[DdE]GaH\I\LbMZNgO\Q[SaU\WTX[Yf[[`acZfehcjel]o[q[sjtgu]vb
Mo[We\mdnc
Fc[g
AbVfW[\b
@[AZBZCXEZG\HaI]JdK\L\MVNYOZP\Q\TQUtWUXgYYZU[X\X]q^[_Z`Wa[b\dZeXf]j[lYmhnXoXpZrTsYt[ubvX
K]L]PZYq[c
@]EgJbO\U]l\t[vk
F\H\J\KjL[RYUeViWg[]\]_\ahb\eYlZq]
ObP[RdSkVZWdY]_\f\l[oc
@eA\BZCaD\EbHbIcKXMYNbObP\Q\SZVhWZXXYeZe[a\b^d_d`fddf]gehcjZm[ncoXsWuc
B]GhM\PcU\ZY[Vl[ve
@dBcC\DZEgHZKkMcOcR\S]VZWpY\\[]b^Z_]`\c\e[h[jfkcnZq\rdsSt\vg
CfD[E\F[GcH]JdK[LbMfSZT\UgVTXeYZZ][g\f][^]_\`[agb[d\edgbhjicm]n]p\sktevY
BSEaH]Sg\b^\_bdfett[vX
BiOeVfZ\[f\a^labc\gc
@cAcBZE]KZL\M[OZPdR\ShT[WWYZ\Z][^[_Z`cbbeZfWjpkblgncocpZr\sbt]uZ
Q\VdWid]ta
@kAdB[CZE\GnI]K\MeO\P[Q]R[SZWZX[Z\\Z]aa]cfd\f]hYjXkUlXmbpVtXv[
B\HcJWNfO\Y]Zfbeeeh]s\tgv[
A\BcEcGdH]L]MXOcP[VZWUZb[Y\c^a_]c\dchijflcm[q[tYvm
@aA]BcCeDeF[G]I\JbQbT]V\WUYc[\\b^Y_Y`dc\djeUf]jdldmbp[q\rdu]v[
@]CVInN\O\Q\R\Z][\`\edf\hej\l\o]pht\u\vf
B]J\LfO]WeZi^\cchdjblc
BfEkL\W\Y\Z[[[fare
C\V\Wh[ge\rd
C[F\H]J\KfO\S]V]W\XaZb[Z\[_gedhejclbn\p]scv\
AgBeCYOYQ]R]V]W]XbZ][]]]_dhkl\m\qbt\u]vX
BbCgWb^[b\q\
R\UgVeWoZamcneo]ra
A]BbD\E\FiHeJcL\M\QaR\U[W]Y]Z\[\b]cbf]k[m\n]p]r\sZvZ
C[EfFfM]N]OrPcSjT[VXWYXd^[`]bZc[gXh\p]rcu]
@bAgCbG]KZLdNbOcPXR\S]TcU\V]WXXgYcZY][^\_ba]b]d[ecfag[haomp[rcsdthu[
F]G\HbJ]ObPZRZSfU\VjWRZ][\^b`Ycdkeo\p[qb
BcCaDcGcM\R[TdVlY[`dc]e\hbt\uc
AhF\HXI\J\K[M]PYSbUbWbZe]Y^[_\`bb[e]fegjhZpYq[riuZ
GgL]TbW[af
ecghvi
A[DlQbTbUdZ[e\v[
WWZo[Y`Yo]
CbE]GbJ\VgWWXiY][i^ed]j]v[
CkFZG]L\PfV\Ya[]^\aclZqcrgs\
@bCZF\G\H\IaKdR]S\UZV\WYYZZi[\]]_da]g\h]o]pfqdv\
U\V\W\X[Z[\e]hfggch\mdoYp[teu]
V]WmpYsb
@eH]KfMaRUUd^]`bacc\mgtbvd
C\Wh^]
OdWZeifbh[t]
@aH]P]W[Za[]^]`[a\bid]hcv[
DcW[aceoh]t]
CaD\HZM]PcSa[dc[eZgih]m\odu]v\
B\U\^\b\gghcq]
[eu]v\
M\W\Yg[]^[eoh]j\o\t\
Uad\e]vf
KjR]^\qb
@fAcC]E[G\HZJ\LaMgNeP\Q]VTWb[b`daZbfcdebgchXjbk\lfq[v\
BbCfHdL\OdW\ZhpatevX
BdCcDbFcGeIdJiMhNbPZRaSeT]VUW\X[Zb\S^b_c`ga]b\c[dfebgdo\rht\u\vb
CmG[HcTZW]Z\]\^ZafdheYl\
ChJ\Yf\]]b
KgNbScW[
BbE]JbOYR]WcX]Y\]gacebfeh[lhp]thua
Y]ri
@gJbWfZ[c\edv]
L]M]TgW[Y[\eobtb
HbKfMbWZZh[Z_fm]ocpbqcv\
D\O\Vh[b
@bBjEcW\[\
BfHeW[b]
F\G\]hgdm\q\re
CbD\H[IjO[QbR\V\WZ_Z`ic]e\l\qdr]t[vZ
L]Wf[c
AcB]CYGdI[L\OkS]TkVhWWZh]\^bbacZe\q\sftav\
@bB]GdN\WjZZ[[k\t\
NgR\VhWZ
mh
BZCVF\HaJbL\MWN\O\Q[RYTTUnV[WXXXZ[[Z]c^\b\d\e]g]hdj\mrnXoTp[rYsZt[uevX
CbDeGYIbJdK\L]MbNbRZTdUdWTZc[]\\]\^Y_abbcbd[e]fog[h\lhmep\qesdt[ub
B]L]TdUkW\Y]Z[[\]\aemZndv\
BXDbG\IbJaR]S\T]VgX]_[b\cbe[fhmnnerZsduavb
CbJbOeUcV]W[^]agm]s]
CZH\Jbeoo]u[
R]WSkmri
H]JaWgZbche\l\vd
RhW]\\
AcIaNeRdSgV]W\
H]KlX]o]p\sb
hiv]
A[BeCaD\E\FkGbHhIWL\MYO[PeQcR]S]U\VZX[Za[X]Z^dbZccdYeZf[g[h[i\jZk]lZmTnkoUq]rXsWt[ucv[
B]GbV[Wg\h^Yl[
AfBYFXGQJfLiMXNhOTPiQXRZSRT[UWVgXYYW\c^P_W`\bWdXeZfUg[h\jXkWlhmYnboZp[q[rXs[tZvT
@[AdD\EeG\IbJZNiOWPcTgWfX[Y]ZZ\a]\^Xaflboar]
BfCeOgTdVVW]X\Yf^]_]bbcd
CZJdR]TcWfc]gfjbu[vc
B]GdHhN]TbUgV[WhXXZc[g^\c\dfeag\iflam]nhohp[qcsit\uUv[
@\B]C\F\GZI\M\OZS]VWXiZZ[Z\d^\eefdo]p[r\s]tbuZv\
BhIbKdL\O]
JcUhWi
BZC]KcMfNcT\V[W\Y][Z^[obt]uavi
@\BcC[D[EcG]JeNhO\TgU[V\Zb[d\\^eadc]d]j\lcndsbvf
Vc[i]bbctY
@cAbB]DeFdGeRfS\T]V[WXYj[X\d^\_]a[cbh\jfkbtevZ
@bB[DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\ris\u]v[
AjCkJbL]V\WY[]e]feki
DZWg`dec
A[DdF]G]HZI[JtM[NZO]P]T[V\WYZ\]]^Y`\a]c]d\e\f]h[l[rYs]uXvY
B\CSDcFdI]J]MYNaOhQbRXTiUjWUXc[Y\W]f_Q`daYcbdbeYf\g]hdk\l\mVoZr[tZulv\
@[AcBZDbGgNaO]VXYc^b_c`dccl]
BhGbH[OZV]WYse
CdO]PpVZYYag
C\GcPjc]lc
@\A[B\DdFbG[HaJ\L\M\N[V[^[_chqk[q\vc
CbG]HYI]N[VjWTYaZc\\f\h\kal[o\tZv]
B[C]F[HgIbKbLeOcPZTbV\WUXbZ][]\c]b_\c[e\f\gejbq]seuYv]
F]\e^\_jeit\
D]WcY][lvY
AcFbHdJ]NaPeQ\S\UYWWXhY]Za\]][_Y`fbbdeedf]j]kambo[p\retgu\
R]Wgeajf
AcCeG\H\I]L\ObPhS]V[WXZ]\[^XadcbeYh\lZv\
AbCfHZLYM[Q]RYScTZV[WjXY[b]gadddebfng[ibmenfoSpZrZsguYvf
C\DaOhS\TbVdWcZ][\^ZcXdfeafaj\m]r]sctZv[
cgkav\
B\C\IbMeObWX[[^fh\rbvi
AZBfC]F\GcHaMcN\P]Q]RfShYbZb[b`ZfZl]nWt\udv[
OZTXUkW\XiYeZa]g^Vcge\g[hdn\odp[q[rZtZ
U]Wdacmgtb
B[UbW[[fdZl]t]vn
AdPXTZWZYd\o^]_acao[qbtd
F]RhW]qc
pi
NZVbWZak
H\JbLaMaP\QhT]^afclb
CcUgZ][\
AaOb[i
BYW\[]emg\v[
Vh
LjWTYftg
IjJ\O\P[RWV]W[Xdf[hbrc
HhKiO[Re[c^\jcqb
AeDXEaFZGXHZI\K\L\MYR[S[U\VdW[[\^nbadae\f\gbkanZpYqhrYsYuZv\
GgNcObRcVbZb\]d]lcpb
FfHfQaU\W\v]
H[lh
@XA]B[CZE[FeHfJ\KcO[R\S[T[UhV[WXX\Z[[Z]g^[`[a\b[gdiYl[mdocqbr[s[t\ubv\
B\Wb[ht\
J]WcY\[\^\j]ocrk
@XAgB\G\HeI[JWL\MXNZOcTbU\VeWd[\\Y]\c\d[f[gdhbjelbmdn[o]pZrcsatdv]
BcKcM]R\Vg^Zbaeff\
B]TcW[[ik]t\
AdB\CbE]G\H\J[P\Yg\e]a^\a]c\fdidper\teu\
Ii
A]B[CbHiObUfV]W\Zb[dbceagbhcmZv]
AaC[DlI\J]M]ObRZVdW[XZZ\[X\h]a^Zbcccegfbh]jembnbp\rc
CfF]G\HZO\U[VeWYYZZd[\]c^Yagbge\gbobrgva
@\B[C\EZFgHeK[MZNZPfQeTaU\V[WWYa[]^Z_\c]d\gYlWm\n\o]p[s[t[v[
C\FcL\NeV]Z]afgitc
F]M]RZS]VbWd\]^\_[`\e]h\jh
C]Wcm]nko[
KbO\PcSl
B\EaHaL\M\O\R]T]UeVZWeXXZd[]^aeefbgbhbiclam]nfohp[reshtZuUvZ
Hh[b^Yejv]
C]D[EcJ\NmOfWb[\\a]g^aect\
W[X]ZZenp\
FaHbJ]L\R\S\WYZZ[hebf\jdlbndvZ
B\G]fhp\
B\Qh
B]DbL\M\NZObWhYd[i_akZl]
G]JiW[[bvd
V]_ha\v\
AbJcW[X]Y\aclhsatduc
BYW\[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWZ[\_bb\d\fbhbibjbl\mbnbobrbtbud
@]B[F]InN\RZTZWSX[Y\[\_\`\abccf[g\j]ker[s\t\uZv\
DdIdLUWmeb
AfBdDbEcFZGXHcIbL\M]N[R[X]^bbhcadclap[vf
A]C\DbGhIcLbN\OgPYW[X\Ya_c`gade]tcv[
@eAfB[C]F\MdNdO\PfT]U[VbWXXb\W]]^k_ac[dbeYf\gbhbkdl\nZqWset\ubvb
AaC[G]M]OcQ\T\Yd\]_ebdcbe]lgvb
BbLYRXSikil\pY
B]F\H[J\KgV]WWZ[^Y`[e]gsm\o\q]
BbC[D\GZHdJ[L]MbOeQ]S]T[V]WZZa[[^\`ib]cbd\f]k]lYqcsfvf
B\HZK\W\Ze^chdo\pi
AaBbCbDbJeKZL[M]NbOfPcR]SXUdV[WZXaY]Zc\Y]\^W_fa\b[daeVgZhakZlfm\obpcqhs\t[
I[W\e[hrt\
CiM]O\WcYb[]
@ZB\CgDdEiF[G]IZN\OYR\VVWbYY[\^]`dhcj[m\
B\GYL]O\VWWj^fce
B]CaF\GZI\M\OZS]VfWZXoZZ[W\d^Wacecfco]p[q\r\s]u[v\
AdB\CZDfEeG\HZJ\K]NdTdV[YdZe^d_a`cadd\eTpbva
O\Vila
\g
@[AcBYC\DbGgNaOdVgWXYc^b`dabcakbl]v[
AbCbDdI[NiOVPcVXZ]`acaf\l\va
B\H\OcViW\^\cf
L\MaWZ[oedk\v\
AaC\G\[]_b`i
@]H\MaRcSjW\YbZ]
Zfbbg\hjv\
@eGZMhW\e[henbua
B\F\W[[hlWsa
H[LjRnW\kZmYo[
@\CbFdG\IcL\MYP\SYTfUiVcXcY[Zb[\\c]c^c_\`\e\fjh]j\k]limanVohpfqar]v[
@ZAdCcG]HZI]JdL[OZRVSiT]V\YZZa[[\d^d_W`habbZdYfVjYlao\pZtfv[
CXJYZldiu]v[
@gA[B\CZDcEYF[GcHgIYKbL[NRO[PbQZR]TbU\VaW[Yf[]\a]Y^[_\`Uabccd[eYgfhbjakZlcmXnbqbrXt]u\
B]H\L]TdUkWXY]Z[[e]\mZndv\
BdC]Ib[e]m^c_ae]mcn]par\
D[EdJ]NmO\Wa[]\\^e
BfKcRcW]Zj[bh[p\
Vc[i]bbctY
OfU]
A\BfDbJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
B\DdEfFaH\LZNeU]VUY\Za\ha[d\edh[jclamdq]s[t\u]vV
OgW\
O[Vf
JbLgR[VdWb[Z\[actjufvd
KaL]ReWU\ZajtZ
AYBZCYDbE]FbGcJZLZMXRXSZUbW[XbZU[U\h]\^Z`YadcdeifcgchZjek[lbo]rdsbtcu[vZ
AhB[EbT\V\[\_da]c[oargt]
BdE]GZJ]LdM\ShT[Vi[b\e^bb[ceh]t\vY
@bBaFbHaJcK\OeRaTfU]VeWUYb^]ced]g\mYvc
B\DcOnPZS]V[W[YZeYvf
@ZAZB]CfGcH\I]KhM\OgRZSZT\UbVcXZYXZa[c]ZaZbdd\elf\g\jbk]mcnhoYpVrbsRu\vZ
JZV]WZZ\[Zlgpb
@aCbHhT]U\W\[]][^dabc]ebmgteuZvb
V[Wb[g\cbde]h]kbpbv[
@\CiGbK]M[N]RdWd[f\ae[hfjZl\rctdva
A[BcCfGXH\JgNeOcPbTaUfVZX]Zb[e_deghcl]q\rdsft]uavb
H]I]J\TcVVWfZb^[ebfdn]uivl
CeIdJaWj[]]debretX
@bBbCfEYF[GbLdO[P]V\X[]b_]`Vjjk]mat\ve
FaH\McO[SeVYWXYc[l\g^aeXk]vY
EcJiLdO[R]SbZb[\\]`faYb\c[e[gck]s\t[ul
MZeg
AbGdN[PhTbVbWf[Zs]
C\L]N\O[P]TcUbWSXhYc\e`dadbecXechbrb
BYK[MXR\VdWlZf[]^\b]d]e\k\ldnfpgt]v\
@XH\K\S[VhWe^Y`bbZcfeZ
@eA\BZC[G\HXJaNfP[QjV[W[XaZ]^c_\caeXh[j]q[ub
DbEjO[VbWZ[\dZhcvb
VgW\
@bB[DcE\GgHbI\L]NcPYSbVZW[X\\]^d`mj\mbp\ris\u]v[
AdCcJbR\V\W[Y\fcrnta
AfCg
CgEeOgqe
C][\bn
AdB[C\E]F\G\HZJ[L[NbOYRWV\WZX[Y\Z][\\[]a^c_g`\bVd\j[k]m\p[qZrcu\v[
LdOaYd\gc\ed
H]KjOZPbQbWZXf]b^[acc\d\eZh]mXnXt]um
JjM[OdVkYg[]bXlene
DkW[\d
B\FcKc[Ze\kko\rd
C\OXUi_\r]sath
AgChD\FeG\H]KYL]O\Q\S[T\VaW[[c\Z]e_Zd[ebfZgdhZldmeo[p[qjs\u\va
AVE]J]TbVZW\Yb^j`\cdlg
BhCaO\SeW[Ybeaocr]tZ
A[DdF]G]HZI[JtM[NZO]P]T[V\WYZ\^Y`\a]c]d\e\f]h[l]rYs]uXv[
]hm\
AbBZOZV]WbXb[]]]_fhkm[qdt\u]vX
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
BfCeEYFgHdI\KeMXNeO\P\UZVcWRXbYcZ\\g]\_Xb\cce]fVg[hakflZmWp\qcrYsZtXv[
@]BgCeFgHmJcMZNdP[V\YcZa\U_[afb]deeahej\n[pgtbuZ
RbSbViWWYb^[e]rguY
JcWnZXc]ed
CbD\F]G]M]UdV\WZZa]e`jehj]mcoZpatXv[
@bGgN\WY
C\DdE[F]GkJ\PaR]WcYZZ\[]c\d[e]qZsduevc
AeTbVeWcXeY\_]vf
IiOZRcV]W\f]
@\B[CjEZFpG]HeK[L[MZPbQeR[U\W\Z\[]^Z_\abc]d\e[gchYlWm\n\o\p[rds[v[
E]FqHjIYO]RcSfU\VbW[dce[lZo\
B]CfD[HiIbOaQ[WdX]\d][_fcbf\l]nZsZtavd
@ZAcBYDbGgH]I\NaOnP\VbW\Yc[Y^b`dcdl]
@cAZFZGcHUJaLYMcN\VdW[X][e\b^cdee]fbjZk[lbnbogp[qZshtXudvZ
VeWcXe_]vf
B]CgD[HiIbOaQ[WdX]\d][_gcbf\l]nZsZtavd
M\O\W\Zb_ejhnct\
DfEdF\GaI]K]MfPhRfSYTeVaX\YX[Y]f^V_[`]b\d]g]lfv\
@\B[DYE\NhOcVbWd`\a\d]k[lcv[
ObV\`f
A\B]DYE]H]I[J\LcM[O\V\W[Y\[e\ab[daobuave
Uhm[
H\^behf[pbv\
AgB]CXHbJ\L[O\R]VgWdYi[Ye\nbtiu\vf
@]P\WZ`\a]jkq\
@TBcCdDbEgGbHbJhKeM\NXPYRWTdVbX[YX\\^ba[bddXebf[gckblVmTokqXrUsWuW
W[[grf
BZCYDZEZHTL]ObPYQoR[S\T]VaWhY\Z[[e`fbYcbdce]f\k[m\n\oZqZuZv\
A\B\CgH\JcL\QZZg[W]W^ca\c[d[ech]l[vV
BZG[IgJ\L]M]OcR\SfV\Wf[Y\[_]aZcbd]elg\hjj[lbtQvc
@]BfC[EdG]KaMaOVS]UcW\XjZ][R_]a\jdkep[rdt\u[vg
B]Od[g
ClZf[\`bn]
A\B]CYFZK]N]O[PiQYRaVhWYZ]\d_i`]aZcZe[hclcneqXrfsbtbvc
AcEdFfH]KdMcNeObQaR]Y\[b\]_]`]bhced\f\g\jblbmanbqataub
JZV]Zl[]^d`cbcv[
AbB]CcE]F[GaHcJdK\M\NZOZP[R]SbTdUdYcZ[^f`bdcedf[hdj]q\r\t[vY
[\mbrg
CdL[M[T\U]WZ[Xelkeuc
@[B\E[F]H]IZJVM[NTO[P]R[T\VUW\YZZ\[\\Z^[_X`[awe]jYpVr]s]tZu]vZ
C[DdJvRdW[^]a\e[f\h]rcu[vf
E\F]M[O]V\WZZ[_]c\fdjop]sc
O[Vl^\f\
BXDbW\u\vk
Ugo]v[
FdG]H[L\MiNYQcU]VaW[[a^ab[dfm]nbofp[q[
CcWZXh^gefj]
BcL]N]W]cbdcejf]l]tZ
A\B]EcM\Y][]cZdbl\vi
FcWi
AeC\D\E]KZN]O\V[X\[[`ijcsbv\
VaW\c]fjtg
MbWg
B\K]O\TcUd[a\\]X^bb]lamftcud
E]J]VYalj]
B[R[V\WY[ad\e]pbvm
dj
AcB[C\G\HZJ\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcehYj[l\oap\s[t[u\v]
B\CVGcH\JgK]NbS[T\VXWaZ]]cfkp]sb
CgW]ec
L\RZW\Zg\ddg
B[H\JjL[R]S\UbVZWi_df\rbv\
BdMbNgO]Vc]d^h_\aacYechflem]o\satc
B[C\DeG\JlW[Z[u[vg
@\B[DYE\NhOcRbVbWd`\a\d]k[lcv[
ObV\`f
EaN]O]SaVjfa
C\GcPjRgV[[\\dc]lc
J[N]O\R[U\VeXbY\Z]^[aheXgbhim[nYo\pfs]ub
@eGgNb]b
HZTlUhm[
JbL\MmV\[ckWt]
@\A[B\DdFbG[HaJ\L\M\N[V[^[_chqk[q\vc
Wi
@cB[CZH]IcJ[MaNXP]V\W\X\Y\Zf\a^W`fcbd[e\fbgckclZmdn]o[pfr]tl
CbG]HYI]N[VjWTYaZc\\f\h\l[tZv]
@eAXDbEcFbJ[L[N[P[Q\R\TcUbVfWgYZ[Z\f]b^g_[addZecf[hgial[nfoeqbrZs]uavW
AgDUEgLcV[WfYcZZaZddecjZl[
BeChEZGdHdK\L\M\R[S]UWVaYi^[afdae]meqcr]sevX
@]B[EaHaJcL]N\UcW]XYZe[b\[]b`[bbe[hdl]n\o\q\rZsgu\v\
B\GbUYWgZ[^]bdcelb
LkMYWZf\k[rj
W]Zj[]e]
VcX\^]ebfhqdtd
K\W\Zdg[mbph
@bB\CaGbH\JbKaL]MlP]RXW[[Y^a`bbZcdh[k\mbncvY
LZV[[\kjob
\h
C]H[IeP]R\TaVVWeZacfegf[pbv\
DdJgL\MYN]S[TWWbYd^fccd]fch]iclYm]nZo\qbr\sauavg
K]Rj_b
d\e]vg
@dAdBnC\DfGcHZMfR[SgTbUeVZW[YY[]^Z_a`TaZcZd\eff[hajalXmbo\pcuf
BYCYE\FZG\H[J\K\L]OZPfQdSdT[V\W[XjYX[[\e^g_e`]a]f\l[n\p[qXr\s[u[
D[EcI]J\K\LdNbOdP\Q]SfT]WcXd]\`gc\e\fag]jcngu\v]
WXX]aeh\k]mbohre
PhRdV]W[Y]
AaBcCeD[J]NdOdT]VbWeX]\]^c`\fZhjn\qcvY
PnR\YZ
GYWh
@[B\OcWVZ[[n]i^dbfe\hoq[v[
DbFdJ\O\UeVbWX][^]cbgdhiq[vg
A]C[FcJhOhQaUfWZZg^db\c\esf]h\lZm]oet]ve
A]BoD\G[HZJfKbLZOjTZU[V[WWX[]\cZf[gbl\mcn]o]ugv]
B\LhW[ef
CiJ]g]
W[[grf
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@dA\B]FcGbI[J]KYLZMcOdP\R[U\VbWYXb[c\b^[_iaccVkZl[n[p]s[tguevg
M[RgV[c[l]
Ib\c_bnh
M\W]^\enh]o\t\
CZH[IkO[R\V\WZ[b_Z`\e]fblbo\q[r\tcv\
AUBXChDfFkG\HeI\J[M]O\P\QZRYSXTYU[WZX\YZZ\[Z\]]b^cabbbd[fgi\jckblcnaq]r[u[vb
B[NaR[VaWl`dl\
B]EbFeO\P]TfV]WlZb`bdbk\laodu]vZ
@\BhCcD\G\HaI]JZNbOWTdV[WWY\\]^f_a`[abb\cdebgah[j[lcm[nZo\qjt[
B\Qh
Rh
@]B\HbI\K\L\NfOeQ\RdT[V\WcZf[b]c_c`\ecj]k]lZnbqhr]ucv\
nioYpc
C]HaMdNdObW]]b^gaadch]ndqc
BhEcZbhb
CeEYI]N[VZW[`pc\n\tYv]
GiRb
@bB\H]KaM]ReTcV]W[Xd[[a[v\
C\IZOmV[W][f\dc]ebra
egmere
G]R]Yl[]
AcBjCWGeL\NZObPcVcWPZ[[Z\e][`aabccdXf[hbmanbo\p\rbve
WcfZrh
@gA]CcFbGcJbKiR\T[V[WiXbYbZg]b^Z_\a]b[c[hel]m]o]qcr]sXuc
O\V]ah
B[CdDcH]JbOkPlTbVYYb[\\b_[rdu\v[
B[T]W]Z]^Ygnq]
@aAgCgDcFcI]KZN\RPUVW\Zb[T]b^d_f`ad[fdgch[mZnVpZqgsZta
@cA\B]CWE\HhJdKhO\RbS[T]WbXaY[Za\[]d^d`Zh\jblWmZnXoYpiqdt\u\vW
S\T\V[Wcvj
AiE\F[GbH[M\NaO\S]TaUYV\WbXi[\\c]eaad[ejhgicm[ohp\s]tcv\
Rblcnh
@\D[GZJ[M]N[ObPiQbRZVcWTX[YS_Z`ed]jbkelYm]rZseu\
BZI]JgKdPeSdWe[dcdg\lbp]s]uf
MgOeW[Za
IcO]VbWf
G]R]dl
B\FbHfLiWW[en[
G[S\WbYprZv[
AbB\E\FdHdLcPcR]SfTbUcVf[X\Y^Xe[f\hcj[l\resbubve
B]G\I\J\KcM\P\ShXZYZ\d^d_babdae[f]h\jZmcpcr]
C\HZYbapd]rf
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
R]Wgeajf
CdFhHkQca[bZe\gepZ
@kBbF]MYV]Zc`Zb\kbpjtbva
ClHZT\W[\hb[f]o\qcv\
AcCeG\H\I]L\ObPhS]V[WXZ]\[^XadcbeYh\lZr]v\
Wgdd
A\B\CgG]H\JcL[MhNbOYQZVXZg[[\\]W^ca\c[d[ebh]lZm]vR
@eBUE]H]J\KcM\NYO\Q\R]S\WTXZZb[b\]]c^YchdehjjblbmYo]p[qZt]
LdOa\g^Zc\edjg
AgCgDeFgGbJZK[MbNeP\V\YlZ][]^Y_[cYdcj]p\r[tbvX
@aA[G]HiIbJ]KaL]MaO[QcWXXh[\\]^a_be\h[m[q]t[ug
CeEaFbJdL]NaPaQeS\VcYcd]e[ffg]j]lfsb
Yb^]rg
BZCaKeM\O\P]RXSgWh[[c]ebjbm]od
FdUfe]hlq]vg
A\BdC]N\OePdU]VcWbX]Y]Za[\cYeller\tZ
@bC[F[H\NbOjQ]WZX]YdZa_a`\aaedf\g]hemYoZp]rbtgudvb
CqJcM]N]O\WY[]l\
@dAfBWCbDaEaGYKXMcNbQbTeUfVaWY]b`babbhdff[hbjcnapcsZteu\vV
@ZAbCXFdG[HjJ\M[NXO\SXVdWYY[Zb[d\\]c^d_]`]adbZcYdeebffgbpbqdr\sau[
A[B[DgFbGZHhIbKbN\OaP[RZSbT\U[WdXfY[\Z^\_eadbbhYjal\n[obqXr\s[ud
CaDaI\N\O\PgRZWbXaZ[[[^[a]eZhaq[r]tkvj
cgkav\
CnLcR[ScWYX[[b\d]Zfclco]
P\Ve
B]LjO\WYk[l]vh
B]ObW[ehm\oirg
B]VcWhX[\cvb
F\H[M[OaXaY]Z\\]]k_\b]c]elh\mfoZp[qbr\s]tYu]
B[C\DYFaHgIaJbKaL\QdVZWVYdZi[c\\^c_kbhc\dZeYgch\jYqerctduavj
BZEeF\JdKeLjOYVdWP_]c\hbjjo]t\
H\J\U]W\Z][\^[e\gpm]o\p]u]v]
RmWUYaZg[]j]
C[IhO[T\WaZb[]_\a\r[v]
CbH\I\K\OcRkT\VcWYYY]fdgfTh]n\q\rjt\
DiE[GbJbO\QcSbT]Vcd\flhcqbr\uavZ
B[C\FXM\O\PdR\T\V[WWZ[[[\[_[`\a]b]cad\jmk\o]tYv\
KeWiYgZ]\ceam\p\r[
CeF]NZO]XeYj^\s[td
B[G\J]K\MbNgR[Zi^c`aecfcgdn]odpbv[
G\Wl[\eghgrd
AgB\FcHbKiL[MgRiU]V]WV[[\daecedie[fWmfn]obq[s\v\
HbM[R\S\ofpk
F[Piacf]ra
B[GXIbP]V]WfZ\[feck\lcmb
@[BbEXFkHhJhK]L[M\Q[W\Zedbe]j\l[n[p[q\s\ucv\
EbWZ^bqavj
@cAbB\C\FeH[IZJVKcL[MdN\PZRXShT[UeV\WdYbZd[c\W^V_]`SbYcWdXejfggahfmdnboep\rds]t[vZ
CcD]EbF\HdIcObRbUb\d]d`\ace\f]h]l[mgrisVt\
EgIhN]OXRfV]\]a\e]f]r]sctbv\
B\DbG\H[J\K]O\P\Q]RYS\T]XeYb\g]c`]dYfghdj\lZp[qar\sctd
CdE\H]IaM]NhQcRWS\TYVdWcZb[]^i`[b]c]eZg\lfn]pfr\vd
CdHkIdO[bbe]
B\G]IcO[SeVbW[YaZh[[]]_f`[enf\hel]ogt\
HZIbOg`dhd
TbWgc]
q]vi
CbGaI[J\N\O\VbZe[eeYf[hljbmYret\ug
@]A\B\C\F[G[LYOcVdWS[h\ibfd]h[lXmdoXtduZv[
Fj\]
CfWZZh\b_\d]l\
B]CZE\F\GdHYN\R\VcWUX[Yb[b^e_d`eaYedhbjZo[p\sYtbubvY
B]F]HdLcScVaW\cbf]pdqcugvb
BhGcH]KdLbNcObVZWTZb[]^c_]`Ua]bbcbd]eag\hfo]qbs]u[va
L]W[Yp
Ng\i
Vlv\
@eKfMbR\U]VeW\^\acmgtb
BYCYHaJ\K[MfNZP\RtVZW[YbZY[a\X^a_\`\aYcYechdj\l\ncoep]q\t]ucvU
BaC[F]G\S[T[ZY\b]i_cbhccfdlbqgtb
CbGaJaO[VgWZZ]h\q]vf
CiN[]Scd
HcJ\O\ViWZYbZd[[`dbktcv[
EgO\UcWW[oe\
AdPXTZWZYd\o^]_acao[qbtd
IlO\V\Y\[]
c[hikklet\
BgH[ObW]X]Zh\g_\eche
AVBXCcE]FdHZIZL[McPZQ\RZS]TcUeVeW]XfYY[d`[bXd\ebfSg\hdiYj\lZnbpXq\rgtbub
@\A]B]CfD[FbGYHgJ\K\L]NbR]WcX]Zc\a]\^gb\c\ddfeibkcm\p]tYv[
Jhu\v\
@dBjCZE[JZMYNeOeWWZb[\^bfciblXq[r[ud
@cA\GaJbO\VfWY[]\]]c_b`daad\fbgbhfiglaq\r]t]
CgDeEXF\GWIWJWKZL[M]NePiQZRaScTUUaV\WeXbYVZ]]]_\`]a[egfZgcjWl]mYnXqZt\u\vc
BeC\D\E]FcM\RXS[TdYbbgdivW
A]FaH[I\L\McOjWf\b]b^aa]bbcbd\pcq\t[udvY
L\QgRcakh]
ChUb[\^]hbobrl
B]FbW\badjlbv]
AYB[CYDcFcI\JYM]N\O[V\WZ[\^]dijbldnbvZ
B\FfHfKcQdTaW[a]b]e[hh
AbKcR]VoWX\afhteu\
BgPfR\WYX[YcZ][U\dc[eklkn\u[v[
@cDaFiGgHcJcMZV[[b\b^c_[a\bZo]qave
@\C]G]Wd[d\\cceif\hgt\
OgRjS]VbW\rbv\
K\L[OcP\V\WiY]Z][bp\sm
EcKbM\ObP\SgT\WZY[[d\]^c_]cZd]fZgbhclVo\sdtdvc
ObW[[ggeiZmc
JaWb[\cjlWma
FYGaLdP]R[V]WXX\a]bhhmj]k]lgubv[
Jh`cv]
@bAZB]CYG]J]KcM[N\PdQZU[WbZ[[]\Z]e^QabbYddefgbjdl\m\n]obp]q]tfuZvf
@bAdB[CbE\HbI\Q\S\T[U]VgWWYaZa[e]XebljmcnbqZset[u[ve
AaBaC[D\G]H[JbMbN]Q]T\VdY\Zh]c^e`bbdeRhdkblboctTua
AgBYCZD[F\H\NbOWR\ScVZWbYi\[^d`\aheYfgl]n\vZ
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJda\gbhbl\
IiP\W[Y[
@\B\F\G\H\IkOVP[R[TXY\[\`\ccf[g\hbn\o\s\t\
F]RhW]qc
Weeh
BZEZHjLgNbUZW[ZZ]d^[`]aed\k]lamfoYq\s]tdv[
@]ASCdEeFZJbLYM\N[OZPbQeR]ShTcVZWbZe[f\]^Z_a`faibXcad\ebfXhfl\oapXr[set\ug
Oa^\_lea
E\FhGcIaR[\dbbeevd
FhM\q\
D]G\djv]
DcEiF[NXl\ve
B]NZR[Ybajmbrh
@]C\W]`i
J\W\Y]Zd[\ihob
GaTgVZWZje
HeOYWim]ocuc
B]DdWeX\^]bkl[
FeHjWdlY
@ZGeKjM\Wa[[^dacc[e\lZ
BbOaQ]UaWYcn
FXHbIeOYP]Q]VWW[[aakc]u\
@bGgN\WY
DiEgMZ
@bBeCYH]KeLcMdNcOfZZ^[_feblem\pdqatbuZ
@[A\B\C]E\HfJeMZNbO\RaTeU\V[WYX][\]gcae]f\g]j[lZmXnioYr\sZt\ucv[
@bB\G\H\MjO[ReVbW\Zc[\]]`]b]cbdce\gajckdl\mfncscuev\
N]Y\mfocri
@cA[B\CXGYKXL[O[Q]W]X\Zd[c\b^c_eaZbbd[eahcoZphr]s[u[v\
D]lctive
B\HhJ[K]M]OiPYY\^]_gcdl]ra
HaMbOfQbU\WYZ\[oe]lZob
phs]
AgGbR[W]
CnWcn]
B\C[WbXZYc\c]h_]c\he
BnFcH\L]WV]c_fv]
B]HbUjZ\c\g]ob
@\AZBYC[E[H]I]J~M[N[OWTZU\V\WTX\Z\[]][^T`Wb[c[dZeYg[hZi]l[mZvW
B\Uf[]lcnb
Be[]vh
A\BZE]F\HgN]V\WY[\ent\vZ
E]F\NZWmad
@\BXFfHiQaWZegn]v]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjblamaobv\
AbM]Q[R[V\W[Y]^ic\g\h]lanaqit]
J[Zh
@\A]BWH]M\NgOYP\R\VdW\ZZ[l]b^[_]v[
FaHiW][\d\
O\Ua\bfil\r\seuZv]
BcCaHcJfV\WZZc^\ahm\o[
G]HgLZW[[iecl\n\
@]B[CeGbHbIcJZL\MZOiPbRZSWT\UdVYX\Y\\[^\agckd[e[f[j[lboZq\uev\
B]DWEZHZI[J[LdM[OXP\Y\ZW\a^ab[cYdbecf[lZmaobpbtevi
CeG[IbNbOiPdSbWVcbd]fdg\t\
TfW\YcZb^c`]ahc]ebfb
B[FZHWJWK\L]NiOXPhQYR[T[VYWUYhZ\[X\h]\^]_X`\a[b]c\ebjZkdl\m\ndqWrbvj
G[P]X[Yc[[\dlmn\u[
I\NaOhScVajXldmco\u\v]
OYWim]oauc
A[BYEZFdGZHdIbJ\MaNfOgPdR\SeT[U[XcZi[V\\^\_XaebcebfhhYj]kdl[nZocqUrZuevd
@bBZH]JdL[N[OYPZRaTaUaVYWcZX\h^]_b`[edhcm\nbp]rft]
BiH]PgWZYYv]
MfWbce
YgZivY
W]lf
J\V]WgZb[\
AaMbN\OZP\TbUaV]XaYaZ\\geVhdlbm\nbrdsYtfue
A\JgW]X\Y\Z\\\_b`\ehseua
L\ett\
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pps]
HcJbKaOfUdV\WZZ\]b^[gemcncodr]v\
C\E\F\H\Q]T\V\WbXd^Z_d`[a]hkqa
C\FcKgOgR]S\V[WWZ\]\^i_[`\c\e]j]l[pmqat\udv\
B]L\O]V]Wl
@dBZC]EfFeGfPkWZYZ_\adccdch\lZvc
BbCcEXF\HXJZLcRbVfWcY\[\]Y_bbbc\d[ebhglimgneocpaq[sbuYv[
@ZAZBgCXH[JjKeMaP]QdR\T\VWW\^Y`\aab[cbd\feg[h\jfkZl[p\rdu\
@YFhHgNaW[Yc[d]f_]c]e\laoc
@eDbGhHcJ]K\L[M\NdR\TbU\WVX\Y]Z[[]\\^m_Xa[b]ddebf]hbj\lends\
C[F\GhLeMZVbWYYbZe[e`]ebgblbqcr]
@iAcBeCZE[F]GiHXI]KXL[MVOYPcQ[RZV[WYX[YZZ\\Z_da[d\eTfbicjVkVlXm\n\pVsXtf
W\_i
BYR[Wa[]elh]tZu]
FdJ\M]agc[idl\scvd
A]M]O[Vm
A\B\FZG]HbJeKaMbNfObSeT\WbY][\\[`bcil\mbqcrav[
@ZCaE[FjHjK\L\O]QaUXVbW][e_\b]l]nZoZs[v]
CgI]V]eb
B]WYgim]
AbBcH[I\JaSbT\U]Xf[[^Ye]faj\obs]v]
FZVk
OfU]
YgZivY
WbY]^]mkocsY
V\Wh
B\G[RXWpcd
Wh[cc[mc
M]V[Wjlb
@eMmO\VbWW[]`bbacchbl]
C]VhW\f[rgv[
M\O\Q][lo[
CcEcFcGaI[JbMbNaOdQ\R\SeU\ZZ]f_eaab[dbfdgbiajblcm]pdujva
@\AbCYD]EcFeGYH]IgK[NfOYRgS\W]Y[Zb\\_Z`]cfd\fSg[hflbmanerjsgv\
AaBXDcEaF\G\HfI\L\M[OcP\QeR\TeUeVb[f\X]Y_\a\bhcZehf\hklZm\p]qbsXvd
@[AYBbC\D]EWFcGcI\J\KmO]P[R[S]U\VZW\XcYd[Y]W_T`Xbfd]fchej[lZm]nYpfqfr\t[vX
CcDeOWTZU\Wc`fb\dcfalendoe
A\C\EbIXJZKhL\N]OcPbSfU\VYYZZc[d]hd\ecfZgch[meqer\s\u[
@cCVIiL]O]PbRgX\Y[b\eZhckZl]rbve
B]CiE]H\I]J\L]N\WYZ][X\Z^Y_]a]ettZu]vY
@]B\CgD]EgH\L\NZOiPbR\W[Y\Zf[b`ea\cbd]jbn]r]t\
M[Rgc[l]
A]GZH\K]LeMZN\OcSeVcWXY\[d^\eefll\r\ua
A]B[CkJaL[W[Zr`ac[e]f]rYs]
B]W[[heZl]
N\O[Va[d^Y`hoa
@gD\EfFcG[HYM\NePgR]SaX\YZZ][[\\]\_a`bccf\gbhgk\ldmdnbp]q\r\t\u\
[\mbrg
H\Uaf\rh
BWD]GhH\JgMYOYR]T[V[WZ^befh\knt\va
B]Wa[bcce[tg
FeJkL[MdRcT]Zac[p]rev\
@[AZB\EZF]H\IZM[NUO[P]R[T[V\WWYZZY[[\Z^[_\`[ascee]jYl[pVqar\s]tYu\vZ
JbWY[hvZ
CXJmu\
CcDdFgGYHeJdKbMhOaR]SZ[\a\e[h]mbnboarevf
JgMf[f
Yd`jc\hb
EbFdWZZb^ihd
CpGiI]M\O]RXWdb]
AcB]EbGXHaI]JbK\MXNZOdP[Q[R\T\U[[X\\^[`ebjddh]j]l]m]n\o]pbr\va
V\WZZ[_]c\ebfejep]sdtb
ReWZvh
K[O[PlVfWa^\f[
KnW\oZr]sZu[
LhRc[\sb
IcKYWgo[sd
C]P\VcWf\\caihq]
BXDbM\VZ[ejjp]ucvh
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
H]IlR\WW
I[W\e[hrt\
R]pl
@dAbB\CdDcE\FZGYIaLZM\N\P]ScUiVXWXXfY][Y\\^i_\`cagb\c[eaf[gbhdkjl\m\p[q\sdt]
B[UbWf[[kht]
RjV\WWcg
CcW][beWfchalco]tp
AbK]W[X\[c\mtZ
Whfflcrb
@\BiCeDZEaGfH\K\MZO[PcRVVfWYX[Y\Ze[f\e][^d_\aeb[d]h]kZp\rYtYu]va
Yc[]]i_]c]
@\AbBdCeDZFeGcH\IaJZL\M]NcOaPfR\S\TaVXWYXYYbZg[a]\^Xefg\hek]l\mbt\u]
@bAZDdFbH]LYPcQcS]UZXZYVZa\e]e^b_dc[dceaf[g]hgj]m\qasZvi
AbKfOfP\SgT\WZY\^\`\f[hco]r\s]
CfZchf
B[VkWaYc^\ci
Zkc[e]k\sbt]
AcEcFcG]HcJ\KdMbNeOaPbR[T[YdZW[R\Z]b^]`babbXcad\fYhaj[k[lcmVnbobpcq]sbtbvb
A]B]F[M\O]P\QeW\accYdbeZjjl[rbvh
ObRbW[bgl\
Ugo]v[
VcWhZ\e]tfv\
C\FbMcNYOcRgU]ZY[\]f^bb[dgman]p[q]u[
QfT]VcW[Zl
C\Wmbbvb
CcDcFdIbJ[OcQcT\WVZh[b\Y]b`bcbd\hYj\lhm]qdrYtfvS
CcWZXh^gc]ef
@]BbE[FcHbIjKaL]N]OXR\TbUgVZWYZ\]gcedbeif]k]l[n]oYp]q]tYv]
@[A]B\CZHbO\R\S]TXUaV\W[Z][Z^[`\a]b]c\gfiYl\menbohpbqdr[s[t]ub
C[GbUYWf^]egf[jgl\taud
@]B[D\GUH]KcM[N\P[ScTbWgYkZb[W^\`jeZfZhil[rZub
@bB\H]KaM]RgV]W[[[a[mbv\
B]W[Zk
O\Vk
WYZf]b^jliqa
CgM]WeiZmdo]
GcUigdlama
O[P[U]VZXbZ]^Z`aji
BeF]JeKbT\VaW\]\_\h\mincqc
EgRbVeYbZfgej\
@eGgccl\
@eC]GcJfLbMbPbS\T[VZXaY[]c^[`fa]ebhclcmZn[oYpdrasdu\
fZrh
@cBaCfDbEcFYI\P\QUSgT\W\XbY\]b^h_c`ebYdifYg\hbjYk\lcm]oYqhr\tY
@cA\DdFaGbH]I[L]NbO\UZVaX\Z\\[^a`\abb[e]h\kdm[nfp[rcs]ucv\
HaPhT]Vcbbdcljqf
B\L\OVP\Q]R\W\[fki
V\[h
RbWaX]^\e]k\ldmgtev]
@bBcCbGiKbLfPdRcS]WaZ]]]^]`\bbeafhkXlYm[oeqWv\
B\LZOfR[V\WU[[kl
H]O[UaVlWd_akZoeve
R]V[W]Z\edkit]
@dCYE\GeHeJ\LeMaS\Y\Z[[V\\^\_]a]b]cceZf]hajfk\lZo]qVrbt\v\
A\B]EcM\WZc]dbvj
G[UcV\Zn^]pW
C[D]G]KcOZP\SfY[_bfcidmdocue
I]Oj^\_a
FYK\M\RlV\Y\Z\[\l]mbs\v\
@\CWVeWZ^\_\aeelhbjcq\t[
AbBhD]OaRgScVZWbY\\iecffh\lWs\t[u[vi
BjD\GYHYI]JbK]O]P[RiUdV\Xf[[b\cblYnhtau]vf
MtP\S[WZ[Z_\l]
AeC\D\E]KZN]O\V[X\[[`ijcsbv\
HcKaOfUdV\WZZ\]b^[gemcncodr]v\
Rhee
AcCaOgVZW[XaYbZa]]jbtbv\
DbGbO[Q[R]TZYc\Z^\`gabb\c\fejdlcmao]
G]P\SfTfVcXd\b^b`]hbkbl[pdsf
`\m\ng
L[Rp[]\efZ
A\CdE\F]J]OhT[V\[X\Y^[aZevhYl\t\
AcBbDbH[J]M[OaQdTfUd[b]a`\becafbk[lZraub
W\[]eju\
BhKgRlW[Z\
AdCaObP]VdWq`[c[d[e]k\lZudv]
BjH\Q\Vjd[k]
A\BdC]DbE\H\JfKbMdO]Q\S\UbVkWcXcY]\]]c_ca[b\cdd[h]m\nao\q\setav]
DkW[l]
AdKbOfPdSfW\c\d\
LZR[W\[me\t]va
AaI]Vjq]
IbV\Wj[]a]
A]BWFaG]J]NdOiP]Q\R[ScWcX\YaZf[e^\b[cafdjblbrY
CYFcIbJcMbPbRbS[[c\cdeealbvh
AeBcDbEbFZHXKdMfOdTdV\WZXaYcZV[b^\cdedfahbiekcn]oaq]s]ucv[
@\A\B[CbD\E[FoHgIfJYK\LZM[NUPYQlS[WRXbY\Zh[[\X]V^a_\`[accbd\eTfYgdjbkZlbn\pZqZr[sft[u[vZ
C]DcGaK\LZM]O[QbRSWbY]Z\[V_abZcZd\e]krlZp]t[u[v]
LnR\WY
EbWg\b
B]O\Wal]vi
B\EbF\H[PeRdUaV\Z\[rd]eZf\mZnbvc
B]C[JYO\SnT\U[WY[Z\]]b^\c[hkjdl\r]s\tWvd
@eBXCgDjEaF[GcH\M[N\OiQYTXVWWYX]ZT[X^e_\`lacbWcge[g\hWi]jYkYlam]p[s\tZu]vU
CXGbJaNaP]RaTbVaW]\a_ccdd]efhdjekcnYsbtgvY
JeN]V[Wgc\fc
Wj[]l]
BgCdS\Wa_[
@bCbGZH]KYL\N[ObQ]R\SbTbUcZc[[\\]c^f`\b]nbobqZsducv\
AaClDeEcGeI[PeVYW[XcY\Z]\Y]e^]_b`beZqbrct\
DYWZdcvf
@eA]B[DXEbFbG[H\IbJbK\L[MdP\QbR\SbTZU\V\W]YdZb`\bfegf[gehdicjbkblXmindobpcqft]udv\
BkEaF\GcH\I\PbQ\WZZd[eb[c[eaf]hbk]m[rcsdtYub
C\MaWiZ[[[\e]]b\ejhdo[pbtXv\
@aHfWcZ[\\pctf
Cg
@ZCeDeEkIXJ[OYVXWZYY`ej[vc
AaDcE\GbJWO[Q]TYVdWYY\Z\][_[aacde]floaq\ub
@dB[DcGlI\JZL]MdP\SZT\VZW]XaYZZY[f^b`Zb\cikZnds\vX
B\DcOmPZS]V[W[YZcceYrbvf
@bBaD]JZLcMYO]TbU]VZWbZa[Y\c^baabld[eafck\mbn]oatdu]vf
O\R\VgWgZ][XafenlZvY
BZCcF]GdL[O]R\SaTeUjVbX\Zh[X^h_Y`cacbbcYf\hejbk]lYmXo\p\qcs]t\u[
A\VcZjl\
B\LXO]RYWov\
BhKcMaN[OYUcV[Wh
eh
N]R\VhhkpZ
@bBWG]H[LUMbO\VZWYY\\i`bb\cbeZfZhZksmbncocq\uivX
@gBVDbEbFhGVHWLYNdOcPaQ[R\SbTbUe[\^\_Z`\b\cjdbe[hdjbk]lgneoVpZr[sat]udvX
BhEcZbhb
WcfZrh
KnM\WcqasZ
AcCgJZK\M[O]VZYl^Ze\lZp\v\
@\BZC[DbFcGWH[I\L]MVN\PTR[ScT]Y\\]_bd]egfdh\k[mco[pXqYtb
A[CYDaFbGaHZJcKXMgN[OcQXR\S]TfWaXdYd\b_]`\cXfVhdjdk[ldmfneohpqr[tZvd
HdVj
FbGaK\QbRcScT\UdVVWcYg\e^]bdc[e[fdgchal\m[n\obr\v\
@\BfCfG]JXKiM\NYOZT]VeZc[Y\a]]^X_\efh]jclfo]p\
Wk
EcK\M\O[^g`dc\gblXrdsftdve
W[[g
ThWZ
Wgva
@eBXFbG[HVIcJ\L\ObQ\R\SWTZUTVaWb[[`Zbaf]ibl\menbocpcqhrbsdtcu]v\
DeGbMbNWR[Wd[e^cd[s[t[
B\H\e]glh[
ObTdW\c]gfjbqau[
HZJ\L]OZW[Zd^Yf\gmn]pZq[
A\CaF\OkWZtfu\
BfD]EaH\J[MbN]ObP\R[V\WbXgYc`Zacdcg\hbjam\n\o[q]rfuY
BYIhO\Vc[f
f\ri
EhJbNbOcWZ^c
B[KYL]O\RjTcUdWY\\]X^bb]d\f]mftbud
@fAcC[DbEWFgGdHiI\J\KbMcOaPbQfS]T\WcXbZf[\\\]b^f_h`\ebf[gcjbncocpbq\s[tbvT
BeChDZEcL[MZN\P\Q\V\YZ[Z]]b\dXf[k\lbndo[p]vp
A[CbEdH\I\OSPcR[UcVlXbYZ[\`jaaccfch[lbn[ofpZq]rfsYu]vc
I\N\OhSfW[Xd^W`[cbl\
PjY]^Zf\r\tf
AfB]C\DdGcH\K\L[NePZQbSeTWV\W]YZ\c`ba[b[cZdXeefjjapbr\tbubv\
BZV]W\Z]epvZ
@dCcDZE[FdGeHgJWO]V\W[Za[f^c`ab]c[dcqc
F\UfZd[[^\_cl\mfo\p\
A]GjRbb\
DZE]G]H\IfK]NdOWPcS]V\W[`ihYjZm\n]u\v\
Yi
L[Wkhd
@]B]G]HcJ\LZM[N\PcSaTRU]V\WUX]Z[\f]\_\b[e[fehgjaljo\rVsct[uc
@bB\DcI\L\MaN\OaPfSgT[UeVcW[X]Zb\]^[_\ajbff]gcohp\u\
WaX]mg
A]B[CdX]\dcZf\hetj
B\DaF]N\PYR]TbUcVaWkXcY][V^\ialdt]va
AjBhJ\N[RSV[W]td
A]BWDZEbJYL]MbPWR\T]U]V\WfXcYgZd\d]ga\ecg]k]lbmbnapdq\s\t]u[
I\JtM[V]W]Z[ra
C\\f_bebparbtb
A\B\D\FbH\IcJ\LfOdQ]VbYZ^f`fc]eeg]hdk[qcrcvY
@aA]D\EaGiHZJdRZWbZ[]dceebfdh]p\t\
Wha]lcv]
B\C\HcMbObPfRaU[VbX\Y\\\]]a]cbe]lkmbnap[q\rWsht[
RaVUWu
@\AcB\HZJcKpL\VeWmYZZ[_hpW
CeN[W[Y]\jo]
C]KgMZUfWiXfY[ZcfZh]r[s[
AdC\DYE[HTI[JZPZQdS\U]YV^]cddfebgdhbjZk]s]ubvb
@aA]G\HhKbOdPZS\XcY[[Z]d_\a\b[ddk]n[oapcq[rbsbvh
@YB[C]F[I]JdL\NlOeP]S]V[WZX][f\e^X`\b]calfuZv]
@bA\EcH]I]K]M]OaTdU\VbWaXhYb[\][cbehf[jbq\s\t]u\v[
AZBZCbDdEbG[HeJ[N[Q\TaUhV\XcZZ[g\[`jced\e\gYkclXmTnZo[pZr[sbugvc
@eAZBXCcDTEgFgGXH\IcKhLYMjNdO]PaRZSbT]V[WdYc[\\Y]Y_f`\aebdc]dYedgbhak\lVmcoaqhrZtZv\
BYIbL\OSP[QeVeWnY\Z[[]]cadbachfYg\td
A\Tjhd
CdG[I\J\K\SfT[UiVbY\ZZ[d^\`]min[oZpfr\ucv]
E]G[JlOeW[X[Zf[j\]cchilXv\
BZGeJdLkO[U\V\WX\bk\m[nks\u]
J]fZrj
A]B]F[M\O]P\QeW\accYdbeZjjl[rbvh
[]ej
L[R\WZkk
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
@gB\FcKdR]W\[f\]]g`bc[l\vh
KdPgl]
E]H\K]LcV]Wa_bfftc
G[L]NdT\V[WY[fc\e]l\
HcJ]KeM\N\W[^]h[qbsj
BdF[OfR\WZY]ejjjv[
@\HbKeN]OYPdV\W[XfY\\d^Z`nabc[eamZogrfsbtbuY
B\H\InJ\K[LZO\P[RsV[WdXcYV[Z\Z_[a[bec[d]ecfYhbjak]lYmZrgs[t\
C]Wj
@hB\C\DcNiY[[Z`[cZe\kksbv[
CdK]M[TZW]X]Yc_]f\okret[u]
Mamgtbvd
B[EfF\H\IeOXPaSfT]UkWV[c\a_e`\ecgghcn\o]pdrcs[t]vY
KfR]W[_hkh
@\CdIZV]Wihcq\rgtZ
@]BWCZF[G]IkJ\KaM[N]ReV[WXY]^]fYmbnZrc
C\GcWfXh\]fdhbk]sZ
BZCcF]G\H\J[MdOZQcW\Y]Zc[a]l_f`ce[f\g]h[l[mcn\o]pXr]tY
@ZAcBZCVD\EZHXIaKgLYM[N[OdPUQ[RXTbVbW\XWZY[b\h^Xa\bWeggWh[l[oXq\sWuYvY
A]DcIbO[Vgmcnc
BbPbRi
HcK[WZXk_Z
A[G\K[MgObP[SjWYY]\ce[ldo\
@dB\CaEaFbGVHVJ\LZObPcQ\RcSWTZUTVaWZYc\b]Z`Zbaddf\iak\l\mfnboepfqjsdtau]v]
FbJ]Q]WeY\Z]\\_b`\a]ehqbtau[
A\JhW]Z\jdsbt[ue
FYR\VhW]
@eA]BVD\GaH[I]K[P\QlR\T[U[[l]\^W_\`\a\b[ddehj[l[n]o[pctVvU
AdBXDcJbL]MdNXQ\RZScUgVdWfX[YbZf[cb\ccdbecf]gZhclVpZqbrbt\vZ
LcV\W\Yc\bc\lg
R\U\Zgmhn]oZ
KjR]^\qb
KgMbWXZh[\aam]ocpbqc
HcKiL[MeVYWZZ[[veVg\hbl]paqeuY
D[EdR\Xb_\abcce[hfji
B]RYW]mjnkp\
AcB]C\EiF]GXLRP]U\VdWmY]Z\[\]\^\_\aZdZf\kYloobv\
TdW\c]gfjbu[
A\B[CbEfFZI\J[K]MbSfTfUXVjWaXZYY[[\\]c^[a]b\c\ecf\gnjbmmoXres[t]u]
BZC]I]KcMeNcR\S\T\V[WbYm[Z\\^[obr[t[vg
B\DbE\GZU]VaX\[]_\`Ya\cft\ug
A\BZCgFgHlRaT\V]WXXnY[\]]a^[`fbddfecfXh\p\q\tcuZv\
@bA\C]EbH]P\VWZ][\\b^bcYdfijtYvh
ObT\UiW]XiYgZf^Ve\g[heodp[t[
DcHaK\R\TcVhWia[h\l\v]
W]ghlimendoZq]u[
B]TcW[[hk]t\
C]Wcm]nko[
G\HcKjM\PhR\VbWYZb[a`]acc[eafdh[mbo]tdub
@dBdCeEcFdHfJhK[L[N]P\Q]RZSYU\V\WZY\[e]b^a`Wamc[dceqf\g]hZjbk[lXo]qarZsatUu\
B[L[TcW]X][keesat[vb
J[M[O]U\V[W\XbZc\]e]h]m\n[o\pps]
A]GZH\K]LeMZN\OcRgSeW\Y\^\eefll\r\ua
A[BZC\JgLaMeObT[WYXeZ\c\fih]kfnhq]sdtb
A[B\CWE\H\IbMaN[OYRhS]TaUbVi[a\d`ZabbVccdfhek]o]phr]tevc
@YBaCbFhIeJcK[L[NbP]SdXWZa\g]\_Va]e[hijjkclVm[ncp]qYsbtev\
G\J]L\O\QVWeZ\[V^feZvl
BbD\G[Q\TdV[Wa[\^Y_d`ba\b\cad[emk\qbr]s\uYvd
@\AdBTCZD\EeF[J]M[N[P\QaScTcUaV\WlYZZW[Y]a^Y_a`\b\cddbfgg[lcmbo]rWs[t]u\vi
C]O]WjeblYsetc
W]lf
B[O\R]T\U\WeZg[[`cd]emm\v\
BYCfFiHgKdM]N\U\WX]bgdnZoctavi
M\VZW]jhkdp]ud
A\CaF\Ogtfu\
@aAXBkCXEbFcIZJdNdPcRZW\X[Yc[j\[^Y_Z`]b\cdd]fbmZnaocpdrft[uYv\
QfVcW[
@XA]B[CZE[FeHfJ\KcO[R\S[T[UhV[WXX\Z[[Z]g^[`[a\b[gdiYl[mdocqbr[s[t\ubv\
@dCXE\GYH]ImJ\NaOZP\TZU\WdXZY[^X_Zc]ecfVhZjclZmWocrjsat\
O[P[U]VZXbZ]^Z`agdjg
EgRbVeYbZfgej\
WZ[h
HcJbKaOfUdV\WZZ\]b^[gemcncodr]v\
B[C]HfLhVhW[Xcf\o\vb
Lkk[
BbCgD]EbH\OnP]VdWRXcY][a^]`[accWdfe\lao\rYu[vX
@ZB\E[F\HYI\NgO[Q\RYShTZV[WeXnZb]ca\dYecg\hej]lgm]o\pZq\r\t[u\v\
B]C]JiM[O\VaWdZb[\][^Z`[b[c\d[eXi]l]m\uXv\
W\[[vk
O]RjVfWZYda\d]
C]D]E]RgWcZZ[bhdlitWu]
FcR]T][eedjcn[rcuh
B\G]O[VWWiY\Z\
@bBUDcEdFbGZHYL[McNfO\Q\R[UZVfWZX\YdZX\\]e_g`[bUdffahbj[lgm\n[qdrbufv[
A]CdHaIeKaN\OcRYUf\g^j`nc]kdl]o]qbv\
BdC]E]FdIbKcObR[S[V\W[Xh[Y^dcge[f\h[kdlYshvi
A\G\K]NcPWSdTaV]W\[cc]fbhZla
B]L\O]V]Wne]
JgOZWd[ba[hcv\
BeCgFaGbHXJgK]ObR\SUTcX[Z[[e\]c\e\fjj\o[q\r[sgt\
Le[\khl[
OiWd`b
E]J]VYalj]
BYCVDcEfFaKbNdOUR]T[VdWaX]Z\]j^X`ebccfe[f[g\hbi]j]lamYo[pZq[res\t]uav\
NYZg[\
D]N[WiZcfcjilZ
CgFZH[JeK]N\OXPbVZZ][c]\`kc\mau[
Odeih[t]vg
CnG]H]I[JbNdOZP\SbV[WWY]Z\[]e\f]hbl]o[vW
@hCfDcGaNiY[`[cZv\
@gKYMhW\[g\\jdnbu\
KcUcV]WZ[]\]ektXui
CbMcWb]glev\
LeR]T]VeWYZk
@dBYEiFfGbOgP\QeVaW\^b_\adc]dcehhXlZqbt\vd
C]E\F\GdOZPnYZ^]cev\
DgG\OcVgWYXe[b]]b[vi
AaE]GdP\Q[RbUdWYXbZd_]`[eeh]l\nkq\sdve
A]BXHhJmK]OdV[W\[c]cq]r]
A]B]CZDiFZG]HVI]JXLWMVP[QbR[UeV[X\Y[Z\[c\W]Q^]_d`Ya]biddfah]jfkbldminirc
AfC\D\E]H\L]N\O[PfScV]^Zc[dZehkcn\r]vf
B\EeFdJ]O\ReVX[]cYd\e[f[hejglcmbp\q]rbs]tcv\
WZenjdt\v\
B\HZKZRcVcW[Zf^co\pgsc
B\DbFbJgLeWdZ[e[l\rftbvj
@ZB[CfD\FZGcHfJbKaL\McNbOXPXQeRYShT[U[V\WfZZ[a\i]b^Y_Z`ZcZebfbhajbkZo]pbqdreuYv[
@\A[CVE[F]G\HaIZJcL\M[NZOYP]R]TcV]W]Z\[[^W_]`\adc]dce[f]g\hajdkalYm]obq]r[s]teuXvg
F\Wh\d^Zp[
CdJ]VcW[Y\[\^\hbj]ocrj
B]G\HeLZMZOYRbWZ\e]\a]cbfUg]h\jbkdl[n\oap]rdslug
@ZAbCeFfGbHeJZK]M]O]VcWRZh\f^a_]b]d[ggj]lcmbnZo\s[t\
@eBXC[DaEbFbH[IaJgL\OaQ]RYU\VaYcZi[c`dbcefgbhfjfkZlhmbnbqatY
@YCXFhHeL]OcRXWdYc[d]f_]e\laocphub
F[IkOYV\
C\LcT\ZY\Y`\hdll
B]H]KcL[M\RsSdTcWXY\`kcZrfubv]
@\CeFcJ[KbLcN\P[SjV[WbY\Za]c^[aeccecf[jcm[oaqatd
CdYipd
@hB\FZHbJ]K\L[M\NbOcR]TbU\V\WfX\Y]Z\[]\\^f`ba[b]dde]f]hbj\lendvW
@\AcC]FeGgHcT]WUX[^c_X`[easive
D[G\J\K\McNeO[PYQ]SaT[UcVhWZXZYaZh[]]W^XaZb\c\d]hRjbl[m[n\oZtauZ
CfMZXchi
SbWZXb[]eho\
BcFaG\L[O\QcSbTcVZWZZjc\l\mZoeta
V]Zbgcpi
BZCcEbF\HYK]M\N\O\U\VhWgYfZc[b]g`dbbe]lWndq[ud
C]l]n]pi
@hBbL]MZcedflXs]
CaGZJfM]ObP[V\WbXeZ\^\_habeeuY
@ZA\BUEdGbIbJ\KcLXM\NbRZTYUfVZW[Zb[c\j]g^b_daZbfe[fch\jil[mXn\pZqmr\tZuc
AbCgH[J[L]PeRgT[UaV\WeX\Y]Zc\]^[_ca\c[daebfbh\jZlcmaneofp\q\rasftcuc
CXTeUeWemdn]sd
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CdHdIaJ]O\RWWj[[\[`ba\bacbdcgbhcjdm\u]vc
BgCfK]R\S]TbVbYm\W]\^[abf\gdp\qZu\
B\FbL]M\NiP\V]WZZb\]b]lfqbvZ
BYHeJiW\n[
AdC\HXJ]KXL\PYSfVbWUYdZ\\]_j`[cafajak\la
B\H\LfR]WVZa[d]]b]mhndo\p[v]
@jBTCYGbIcJaKYL\PgQeRYTWVjWaX\Ye[Y]c^Z_dabbfc\f]hgi\lZmdnUpdqZtbvd
BcCdJdLdNZRhWYXgY[Z][b]]`\e]m]p]tgud
OhP]WgXaYfe\icjcn]r[tZ
Y[rg
@ZCbFdHZJaLbMeOWPaW\X\YbZ\]]^a_Y`ca\b\cbh\jhk[o]p]tdvd
AfCbEcI\W][f\dsi
B]TcW[[ik]t\
B\J[WXZoedg\hY
@ZA]B[CQDbE\GbH\IZJWK]L\MZN[OXP]Q\RZTZVYW\XVZZ[Z\W][^\_W`]a]b]c]d\eRhaivjVk]l\mZn\q[r[s\tUuWvZ
@]B[HYUiWZZb^X`]d[gchh
C\_\r]sath
B\C\O\SmV]Y]`kclrO
HWI\N\OdSfWgXe[\cblf
CfFiIbJ[O]SeWlZZ[Yeat]ua
AcB[C\F]G\HZI\J\L]N[OZRWVWW[X[Y[Zb[\\[]\^[_kbVcej[l\ndp\q]s[t[u\v]
B[C[HgIpO[W]c\f[rev\
AdDbOaWZ[f`[c[ubve
AeBZDaG[JeLYM\PcT[WcY\Zg[]\[]\a\cSejfhgbhnk]l]mbp\r\sdu\
@]A\BZC\GgJXMbN]O[PeV\W[XdYj[]]b^]_ZdZf\h\lbndokq]tbuZ
AdB\CbE]G\H\J[P\Yg\e]a^\a]c\fdidper\teu\
@bAbB\CYGbHdIaJgKbL[M\OaTkU]V[XfZb[h]e^\_ac[e\g]h[k]m[nUq]uf
Ii
Wil]nhtYvc
@kFcHbfd
@hAXBYC\E[F\GbHXJZKXL\MZNTO\PdQ]R[VUW\X]YZ[a\\^Z`da[ckd\eWf]heidj[kZlXm\pVqdr]sWtf
@\AfBnGWH]NcVf^b_pc\hZ
@lEbFZJcM\V[W]^X_X`[cae]jZ
J]q\rf
B]CfNbS\TYVbWcYfZ\[[\\^[`]ecjaldq]tcv\
A\BbGcK[LYMbWfXj[b\\_a`aeblVnetbu\
C]H\S\Ubf]mdpZrg
W\Z\c]eo
@\B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]\c\e]j[l]mXnioYqdr]s[t\ufv\
FcGbHdI[JaL[N\O]P]RgScU[VZW\X]Z][\]c^[`\cbeYfgg\k[lYn]p\qarksXvY
DhW\_ir\
WZX\\\]cecji
B\C\DeI\J]M]OgRhVdWXX\Z[\]^Zbccce[f\j\mbnbp\re
@eA\CeDZE\FcGaH]IbJZKdLZMTOeP\RYS\WjY]ZY]c^\_\`[adbbcjd\eefch\jbl\mfnbobp[rgu]v]
CgFcGeHZJiK\TZU]VXX]Z\[W]\^b_iaccZe\hgoh
A\B[DbFXGdHdIbJ\MYPZRkTUWdZU\b`ab\c\dceTfYhfk]lYo\q\rds\tXudv[
B[DbE[F]G\HlJ]L]VdX]Zi[]][_[`bcad\ecf\gbj]l[m\u\v\
@bBZN]WYZ][\^]eilbnb
B[WUeltZu]v\
F]J\T]W]Zd\\glhbpf
VcW\Y]\jlc
F]K[Y\en
H\U]Z][\^[e]gjm]o\p]u]
B\W\egu\va
HYIbJ\R\ThVgWg
\g
Vj[\]a^Zga
CfG\ag
B\F]HnQjU[W\ddnZoYv\
A[BeC]H]IcMcOYWcY[[]^ajcoeq\rbvm
C[H]OcUZWgZ[bioZv\
CfF\HUJZOcTcUgZc]\^cacebfeham[nbodpdqds\u]v]
C[FhHiW\qZs]v\
BXC]E]F\GeJ\K[LYMhNbOcPaQ]S[UcXZYd[\]\`Zbdccd[ebfYhijZlcmXqarisdteuj
AdBiCaEZFgG]M\NZP]QbTZW[\b`ba\daeZgakbl]mcnZo\sbvc
F[emh\
@fAbB\CWGbK[MaOWRaTfU]VaY\[d\h]\aab[cYd\ebhclZmen[o\p]rcsgvZ
L[OZWU[Ye]lmvi
CcDeEbFgG[HbIcJ[K\QcS\TZU\VfXcYXZl[X`\napbr\
L]PZW]Yj
B]HbOaV]W[XbZl
@iBZC]FhJTKdL]M]N\OfPWQ\R\TdUcVcX[Zi[\]Z^Va]bbd\i]jXk\lbmcnWoWpeqcsct[vX
B\C]FcJZL\NhO\RbVaWaYbZ][]^cafghhbo[qZr[tc
B\C]G[HZJ[KfOgVlW[ZZ[\_cabcbd[h[ub
@ZCeDeEkIXJ[OYVXWZYY`ej[vc
B[H\JjL[R]S\UbVaWc_df\rbv\
EhJbNbOc
C]HbT]X[e\sk
@YA[D\H\LbNbO\PbR[ThU\VZWcX]Zd\a^e_f`dabd]lZq\uf
F]M]ObP]RVS]Wd\]]c^\_[`\ebfch\jkma
BhFfW]
E\HbO\Wdc\hasktZuc
jk
A\BoCgDbG\I[KcL\M\N]O\PcR\SdTXUeV\W[YYZX[]^Y`cb\c\e]hiiYmdofqgrcs[tZv]
BdCXDdEgGcHeJcKdL\McOdRYSdVb[Y\]^Z_kbcfcg\k]manepbqcv[
B[FfGeHXI\K]L\M[OfP[Q]TaUdVhW\Xf\\]Tacd]hjjalZmdoUtjukvW
BVPZR[SaU]VjWrodpZv]
L\W\e]hjj\t]
AdB]IcM]PbWmYeaeccebh]l[v\
AYFaHeIZKdLWMZNfOgPbR\SaT\U[WZXhZX[e\h]cc]dbecf\gZj\lgpZq[rZsdtcufv\
@bAbCcLcMbOaTbVbY\]f^c_bagcaedgah\m]o]qitZ
AdB\CaG\HXI]L]M\N[OhR\U]VgWbXbYf[V\[^\_]cgf\h[jflYvZ
CcJ]L[SeYc\[aec[fdhhjcl]mepatd
KbO\PcSlWW
FbGbHfIdN]OdT\VbWXXcZc[]]\`Xabcdh\n[ve
H]K]W[of
LmWY
@jCcD\FYGiHXI]L\P\R]VjWZXdZc[\`[adhfqYsXtcv\
WZYi
KdYgs[uc
Hh[]\cqhtf
B[L\P]R\W[Y\rp
BeC\DdGZJkM\OZT]V[WhZZcgk\rcu[vc
LjR\[Ze\tc
W]lf
BZR]Wc[i^]ldt\
[gsd
B]F]HbK\SdVoW[^]`ct]v]
@[F]L]M[O]W\Zk[cdZh\
Ccsi
_\hi
C\FcOgPeRWY\^\vh
JhReSfWWX]hgl[mdofperk
@eBfC]E]HZKcPbW[Yd^cebfbhZlapZq\resa
BaOgUbW\e\
AcBbCgDdF\GfH\JcKZMZOZP\QhR[SZT]UfVfW[XeY[ZX[e\U]\^e_]`baabecVddgmhcial\oWpaqXr[sdtZu[
O\W\Yf[Yc\vp
@\A[D[EZF\G\HWI\JdMZO[PYQkS\T]VbWYX]YZZd[b]Y^]_c`abZc[e[f\hlj\ldm[n\oYqXt]u\vY
@dAbB]CgEaF[G\HdI]NZOaPeR\TaV\WcX[Y]Zb[Y\d]j^g`eaec\e\f]k\l]n]r\t[v[
@\B[DYE\NhOcVbWd`\a\d]k[lcv[
R]W]Yg[\
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
A]KbLdRjTcUkVfZZ[b^Vd]edl[mYpZtgu]vY
G\J][[bZekh\l]t\
@eC\D[FdHXIdJ]L\NcR\S]TcVbWfZb[c^[ade\faghm]pYq\rbs[tfv\
CbH\I]K\L\OcS\UbWg[a\b]c^\_i`[ahbccddbfYg[kclbobq[rds]udv\
BZW\elv]
W]b]hjjbpg
AbD]IaJbKhO\SeVbW\[Z^\cZjaqdvc
BfHbJ\K]M[OfTaUcV]X\Zb[Y]id\l\o]pbq]re
phs]
O[Vf
CdLfWYZd]X
JeZg[bv]
C\EaGeJ]O\S]]ibbdcfgk]lase
B]J\W\Zdchhejbl\
DkY\vb
IYV\Wg
@]A[BZD\McVZWWZY_c`\ccd]efjbkem[ritbuhvi
@[AXCeDWEaGYH[K\NfPYQ\SaUZVbWbZ[[Z\d^e_[aee\f\hUj\kcl]mfncocq[r\sctdueve
B\W[m\ujvf
PbV\W]YjhZr\
ObV\`f
AaP\WgZ\[Y^de[qZ
WdcdekmbvZ
CZJjLeOcWWZZ[\aZcbl]v]
A]BjCjDXFbG[HVJ[LZM]NbReUaXdZa^g_i`ba[c[d\ehh\jcl[mbnbqatbuev[
RbW\k\rm
RiW][]
IqOWR]WYY\^]
Lkehk[t[
HjU]
Ogb\
DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpisZtcub
A]HbJhUjVdWbZd[\^Y_ee]ggiXmdras\v\
Wjfem]
C\F\LcOcS]V\WcY\Z][a\f^b_a`ab[cZebfhh[l\mcq]tbubvW
ChWWZg[Z`c
H\J\KfTh
@aBbG\H\JcL[OZX[[Z\j_]`\b[dbjel[mbp[q[ret\ubv\
A]B]G\Wegim]
Vj
@bBbC\DbL\MZN\PmRcS\W[Y\^\`ccbe\v\
@YB]C\DbGbM]O\PdRcSYTb\e^b_d`]cXechbp\q]rfth
FYK[M\NhRgV]W[Y\Z\[\lambs\v\
C]H]J\KfO]UcWWZg^Z_\gfm[odq[r\ub
@cP]Welcvf
D]EgFZPfc]vd
@[C\E\NjP]W]Zavc
B\DbE[F[IfKeN\OVT\VYX[[[\g]Y^\`ia]d[ech]jXp\r[t\v\
Vg_bm]oc
B[H]Wmsa
PbV\W]YjhZr\
CiH\L\OfPdT[V]W\Yc^\cbla
@]KkO]WeX\Y]ZWnfo\p]sZ
@\BXC\E\M\ObQjS]Z\[a^]acbbcad\e]g\h\j\ljmhrcubv[
@eD[FcG[HfKZM]NbP\Q[R]ScTmWZYdZ\[c^b_bd[hcl]ndoeqgrdsft[
I\OfR\S[U]VcXj^\fZl[ob
AfB\C[EgFbHXI\JYK]M\NePfSWT[ViWXY[]b^Zg\hbjdlbnbp[r\s[t\u\v\
DVEgKYL]M[ObR]Sa[b`[a\bcdejflcsi
EfVZa[jl
B[FaHcK[sh
O]Wc[h]g`Z
FZVk
I\RbV\[bd\fchbjkn]rZtYud
Ph
E]GcJdKhM]PeTdVWWb[Y\d^bbbc[lcucv]
C\WZ\hl]
C[GeHdJ]K[W\Y\effig]n[p\q[r\sjv\
G]JiW][bvc
WYai
OfU]
R\Ve[]adb\eo
B[CZJ]N\OeRdViWWZ\[[_be\hgo[vi
@\AfCfI]L[NhP\RbT]VUWcY\Ze[d\d^c_Y`adae\hfj]kbl[m]n]vZ
BbEYF[GmLcO]PgW\X[[\]b`Ve]jokftcvZ
@eA\BZC[DdEjGYHXL]NfP[QjT\W[Y]Z][Y^acbdYeXj\q\ubvd
BXCbE\F[GhJ\KZM]O]P[RbSaVkWaYd\Y^]_Y`ga]c\dgf[j[k]p\rctcvc
@\AjBWD[EcF[G\HdIbJgK\LWP\SZTgUbVaWZYZZY[]\\^c_aacbbeff[gcl\m[o[qcr\sbvY
BbFbLaMeOaR\WfZY[c\]^db\gfk\l]vc
AbB]E]F[GaHcJbM\NZOZP[R]SbTdUdY[Z[^f`bdce[f[hdj]q\t\vY
E\F]M[O]R]VfWZZ[_]c\fdjop]sc
RcW\kh
BaF]L]N]UgW[cadcejf]l]o]tZv[
FcWi
PcVhWfvj
A\B\CfE]GiRjW[\]b\efhZk\las\v]
BgCgL[Na`dfel[
C\GcH[IbJhL\O]T\WYc]edfbugvf
DhGcH\K\MgO\PdRZTcVeWgYf[f\fa\deeVgYhdi\kgl\qct\ub
P\VoW[q\
B[CgD\EZFfG]J[OaVkW\Y[_Z`\adccefg]hZifjklZrgtVu\vZ
@cAUBcCgH\LYMgNbOhUbVhWUYb[b\\^ZcjdZfdkdlam[n\q[rZtXucv\
AYB\C\DcF\I[JYM]N]V]W[Z[[\^]die[la
@bA\BYCaDYEfFgM\OaQeRZSbTcVbW[X\YeZj[[\b]Z^]_Z`\bacfeZfTgbk]mbndoepYs[vc
@aA\C[EaFfHaJeL\M\N\P]UeV[Z\[\^g_bc]eZhjk[m]n]
FZNbPeY\hi
@]A[B]CbFbGbH\L]ObPdQ[S]VcWU[]^]a\c\dffbgcvb
@dAfBdCeG]HbI\J]KcOdT\U]WYXaZh\]]Y`]dbe[g[hbjdkbmfncoar[sfu[vV
Y]rh
BbW[_behtc
DWWkv\
B\F\W[[hlWsa
EbFdWZZb^ihd
FZW]eejp
sh
B]HbKdRdejmgsat\
B[C]G[H]MeWbY][f\a]]_c`hhbm]oa
HcK[R]TcViWXXj_Zeij[
@gDbG\K]N]Zo[[`ad\eZg\j[l\pa
D[EdR\Xb_\abcce[hfji
@[BUHcJgNdWaZ]]a^\`Zf\g\h]lYm\nao]q\rds[u\
C]m]nko[
C\HcMgObThVb[\c]qe
M\VZjhud
BRGfK\NZOhV\WqZb[\^caecZlambnbrevW
R\WYYk]emeu\
C\LcWi[[`\e]fckd
CnG]H]I[JbNdOZP\SbV[WVY]Z\[]e\f]hbl]o[
FeG]OaV[[hcfjc
AbBZD]F\H\IZJfKeL[MbOXP]Q\R\STTYU\V]WZX\Ze[Y\k]b^Z_]`Za\b]d\e]fYgbhZj]lcm\oephqZr]s]tXuW
@]A[BbDdEhFbIjM\N[P\RcUaVWW\XbYaZX[b_X`cbafahbj\kbldmbn]o\qZsbthuYvf
AaB\E\H\JXK]McNkO]P]SeT\U]V[WTYfZp[W]Y^Z`]aWc[dbeifbg\jblVnWt]v[
AdB]D]G[M\R]V]WhX\Y[_l`]dafYl[ob
GdHhO[Vdc]dblamgs]
FiWd[\t]ua
VZWo
B\H]I]M]RmV\WVY\[Za[c]f]h]l]mb
CjD]GXJcL\MbN\OZS[T\VbZ\[f\]_bbfd\edg\hiqcrdtZu]v\
B[M]O\SiT\Y\[\_]cdfZg\ob
B]W[Zk
FcR]Ya[e\[adedjcn[uh
@[F]G]HYL[M[R]T]U\VeW\XgZa\e^Y`[accbeZl[mcpVrcteu\v]
PdRc\\egtY
AgF[L[R\S]WqYbZZecrb
@]F]IoN\RZTZVhWWX[Y\[]^\_\`\abccf[g\j]k\r[s\uZv\
DVEda\dejZ
C\WZ\hl]
CeL[RbYjkbl[sdv]
AbD]SdV]W]\jfgs\v]
AYBbC]EdF\HbIdJaK]LXM[N[S[UVV\WaZV\\]b^d_b`eafbecadeeYf]h\icmcqesgteudvc
UfViW]o]
BhGcWblbs]
B]CcPbVjWfZb[[\fhci]l\q\uc
BeW]kbsgv\
@]A\DcEdFeIaJcM\N\R\SZT\UcV[XbZd\a]b`hbacdhbj\lbn\o]q\rZsct[u\
BZLtRWV[WYZ\\\]]k[pb
U\Wlma
@aB[D\EcFbG[KbL]MiNbOXPlR[V\WgZ\^[_]`ca]fcgchblcrgsZv\
Cje[h\qc
@cAcCcD[FWG[JaK]L\O\PWScVj\f]ca]c[edh\masit\u\vc
Rf[e
B[C[H\IcJ[KdL]PZVYWYXgZv[\_de[hblXoepYs\vW
F\OhVaW\c[
CsN]OYP]R]VXWZcbeal]r[t\v]
HZgmm\
G\IgJ]O[SbTZUY\\mipbrdte
@]B[CpEcF[GfI]JfKcL]M\O\PcR]W]XaZf[]]\^Ycbegf\gZj\kblamYnZocpZs\
B\CeI\RnV\WTXiZ\][eYf\hcj\obv[
CaZghg
C\HaV\Wc[f]gu[
C[O\TZWdZ]ehngogrk
X]mg
KjWge]
ChQcT\V[\\`cehf]hYkavc
@]BYC\F]IZJYL\M[NnOXPcR\S\TZUaWZXTY\[b\Z^c_[`\fegZjdncokp[qcrXsbu[vb
KcV\Wf]dvb
@bAhBdC]E[FbH\IaJ\L\QbSZTXUeV]W[X]Y\Z[[Z]W`Za[bcdYefgdleminjoeqct[u\vb
IgVaWZ
AhK]LWMbWiYn]bbcm\
F\MbVgWi[[tW
DcWh
@aB\CcDbEeNcOYP\Q]TbWXX\Y\Zm[c\c]d^d`[acedf\hep\res]v\
C\M[P\VfWV[glavc
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\d[edf[jak\lZpZr[t]vb
@\BYDcFbKcOfPdSZW[]\^f`[eblZn\o\pnrct]uevb
Wg
IjO\P\Y]
@eC\D\KcL]M\RZWj[c^\_]hjm]t[vZ
BZCYE[JcLdMbS]TfU\VZWg[Z\f_cbbc[d\eYf\h[kflan\p\qbrcu[vZ
@[BZCbE[G\I]JZKZLZM]NhRXTXWfZc[e\Z]ceYf[g[hbj\kZmapfrbt[u\vT
@aBYEeFdH[I]JdKdOfTaWX[b]]^[acbffegdjbl\n]p]q]rcscv\
@gCcPcV\WX
Cje[h\qc
\h
AhB[CZDcEbH[K\L\NbPYQcY\[c`]b[d[eZfYg[kZmbp\qer\sYt\udva
BWCbFeHhL\MYN\OeQcSZTYWVXbYf[Z^e_]egffibn\oZqbr\sauavd
K]Rj_bff
ug
@ZE[FnHgK[O\P\QkVcWYYe_\`bgbhZjYs\v\
B]EbV\W\_ga]c[oarj
Wf
B]m\nl
Ohmc
D\WhX]sc
BVD\EbHgJaK]OYQ\VoW[YX^Zajj\oaqXvb
JfP\Wcvb
d\e]vg
B[CZH\J[McR[VhWhX][Xabd\g]l\mhqdtdu]vZ
B]Z\sj
GbN]VfXZaccdeal\ve
@[W][ggfu\
OcSaZcpcrW
B]LhW[Yba]mbrh
BbDaH[O\VkW[Za[ca[t\va
JbM]WlZ[cdgdoau]
L\MbOg]bjb
AeKbPdSfW\_ec]d\
A\FcHbLgM\OhhhqZucvZ
KlM\R\W]^\m\ne
A\B\CdJbU\W[X]Ye[b\d]d^bdeeaj]l[p\qZs\tgucvZ
Oc[gdbebl\vb
LjR]
@bAaB[CcFcHfL]MfNdP[U[WbY[[Y\]^b_b`cfZkbta
Ub[\^]obri
CbJbOeUcV]W[^]agm]s]
CgGcM]UhWeiZlamfo[
@\AcB\CXF[G[HXJ\L]M\ObQ[TbWeXnYb[\\f^\_j`\aabYdZf]hglZpXqYs\uXv[
B\C\E\O[PgQgSeV\WX^hc]edhcn\r\ti
CZD]G]IZKUMZOfV[WcYcZ[[Y\a]d^a`abhc\ebgdocpdrascub
@bBYF[G[I\MaPiQ[U[W\Z\[j]a_Z`\b\h\jck\lcmcnhp\q]t\uav]
A]EYGbHYJYL\N\P\RcT[V]WbX\ZZ[[\r][^\_ea]c[d]hZidl\m]n\p\q[thu\v\
B]CaIcK]Pd\h^acbfcq]r\tYvZ
@fDZEbKYMiO[YdZ][]\d^\_b`eabh\ujvh
KiS\W[Yb\ivd
MjW[
@\AbB[CYE\HgJcK\L\MXNaPbR[UZVgWbY[\[^f_YedfXhakcl\mdqcras[tb
Wg
@[AeGZKhL\SdTbVYWcY[cdebnb
B\Q]Wq[[eZf\sft]v\
HYJgWeYg[d]cva
@dBaFbM]O\P]V\WYZb[e]b^]bhcbj\l[ocqc
AaBZEXF[G\KeL]NXObPlR[S\WrY[[\^\`Zd\hdk\nZrb
BgW[ad
B\C[J[LaV\WZ]]^Y_]bXeYg}h\peuW
BYI]KrLbM\R[Zbb[kfnYpZqZuX
BnG]HaJkM\U\W\XaZ\_[c[j\m[q\sduYv\
AaB\C\E\GbH[I\JbNbOgRbShT\XZ[X\]^Y`ZeYfrlcs\tg
OaWj[[
AaBdD]EWFbHeJ\KUL[MbOYP[S]WPZc[Z\c]X_i`ca\bbd[eafdhhi]l\pbqis\t\ubvX
@\B]E\HXIbM]N\O\QaVcWYXe[Y\c]de]ffl]rcscuhva
CgQccbrb
DYEhFeHXKeO]PeR]SeVcW][[\dcaecfdm]p]qZrbvb
AbB]D\H\JaL\O\UbYa\[d\e]mevi
@XA\DYI\LbMZNZObPYRYTZUcVbW[XcZ\[[\ba]bZd[gahck[l[manfohpcqdrZsWt[v\
C]FbP[R\SoVZW\Y]_\oc
B[HbMbVdWfZaeagco\
H\IbU\edgh
X]k]mbohre
\g
E]J]LbVYWValj]
VhYZe]fere
@bAZDREYHiL\McNUO]P\Q[RbS]U\W\XXYc[[`[a\b\dleZfVghhZk\mfnkohpbqUr\sdtauXvY
@bB[ChE[GdH\LTM]OcUZVbWbZi[i^d_\`\bZceecickZl[mbq\tdv\
O[W\X]l]ucvh
OgRXUd[h
EcI]J\L]NbOdP]Q]SaT]WYXd]\`ac\e\fag]jcngoau\v]
@[B]G[OcWfZ[[a]i^dbfc\e\hoq[v\
@cBhWb
@\B[E\FmHkK]M\P]QgU]WlY[\\_]f]h\kalYm[q[r\v[
@bCcEeFUHTJgMZNcOSPkR\SbU\VbWZXcYZZX^[_m`ka[bYebfZgXidjek[n\par]sQtYvZ
MgOeW[Za
BZC\DdF]G\K\NQOYPdQ[RdT]WpXj[]\g^]bYcZfajok]lbmjolpVqZtXu[vV
CjScX[[c\dfclco]
F]G\S\VdWbY[b]ehf]gbk]lbmet\
@eB]CaF\HZKXL[PfR[S[T[VbWiX\Y][f][^d_b`db\cbeefhldm]o[p\q[rcskt\uX
@dA[B[CWE\FgG\HbI[JdKeLbMaNaOYPYT\U]V[WZXZY\Zh[b\g]d_b`Wa\bhcZd\ecgch[j]k]lcmZnZo[pgs]tbu\v[
AZB\JcK\L\R\ScUWY\[\]\^Yfamhobp]qfrkt\
Gh
B[WmX\Y]rbshv\
BYDZEfFhGYH[JbPaQZUbX\[Y]aj[kblZmZnfqcvl
WZ[h
B]L\ReW][[kc
A\B\G]OYPaVWWiYbZ\
DgOc^beih[qbt]vh
AfCXDfEgH]I]KdL[M[QbTZVcWc[X\\^\a\bkcYddfbg\hZjYm]nco[qdravj
BcCdF]IcJZK[O]RbTgUkVbWQ[\^bcZeZfdhal[mcncogqeresbt[uZv\
@eB\CYHbJdL[MYN[P\U]VcWjZY[\]h^[`db[ckd\eWhYj[lhqetXv\
E\N\OpPhV[WbX]^[`]jiq[ub
BZFbL]M\NiOaPZVVW[Zb\]b]ckleo\qbvY
B\CbOiWW[\^]adccefhb
H\J\Th
F]HfQaU[nZo\v\
AZCaFcHbJYMaOcUaWX[\][^eaabhc]eafdg\jcm[naoepcq\sXu]ve
@ZAfBfEXFmHkJbK\M\N[P]QbTZV\W[Z\\]^\`ba\eYgaj\nZo[ub
BZF[HdL][cb\dcelh\k\q[
@[B]ChGeH]KbMXNcOXP\RYSiVbWUZ\[\\b`Zh\jol[pcs]t]
jk
FbSgWfoZrV
HmT\Zcn[
B[FaHcK[sh
KlM\R\W]^\m\ne
H\KmM]Wd[e^\sS
@fDZKYMlO\RYW[vk
@dBaFbGbM]O\P]RcWYZb]b^]bglYqc
KhS]WX
W\ff
@hCfDcGaNgY[Zb`[cZedl]v\
C\Omj\
B]EiMYOXW\^Z`\jlvb
WZXfYfZb\b]bg]h[p]u\
FlHfK]QfU\W\X]]\h]v]
B]OcWcY\eafirX
@iA[EeG]K]R]WZZc[[\]_\f[lnqbs[
@eAgBYCbDcE[GeH]IjJgK\L\RYT[V[WQX\YeZ[[]^haeg\j]l\n]p[s[tcu[vb
@\CbD[F]G\HeIYJ[KbMYNYPhR\ScU\VeWYY[\]^Z`gb\d\eYf\g\jbl\mZnjo]q\r]s\t\
@]B\G]W[mcnark
CdD]LhT]WZ[c^\eYf]t]vd
JbVYWnv\
@[[d]ib]
A[BbDlEcF\GbHXL]M\NZP]Q[SbVbWYXaZ\[]\[][^k`caZbndZf[ggh[icl[maocpXr[s]tZu\vp
[\e\hp
B\EbJdLhNcO[R\Tb^]dbe[k\lcu\v\
ClI]JaM\O]W]b]
@eR]VcW\b]j[uj
AbBbGbHWIaOfPcT\VWW[Zb[\]abZdbf\o\r]s\v\
Wk[[sc
@[CaDbEaLXO\P\S\UdVfXfZ][d\\][^]cdd\e[f\gchfk[l]ocqZravb
X][hra
O\V]al
AaC]I]T[ViWaZ\[cahq]vX
BhMZV\W\X[[]\kc]h\j]p\tZ
KcTeU[V]e]uh
AbOaS[UcWb[]emtX
BUChHgW\
@[CaWdZca]m\oj
C[FcQaUfZgc\ejf]h]m]oet]
ugvd
B\K]MfY][c`\a[d]f\hdjak]pcth
C]HfKZLfX][\cbe]fesotcv]
EcNdVbW[Yd\\b]cchblf
A\KbMbNcWYZd_abbgbphv]
Fc[g
@[A[BZE[F]K[L[M\NbOgPbQ]S\U\W\YbZ[^a`[bZcdd\j]kdm]q]t\u\
BbHgKdWY[a
B\UmZ][\m\o\
B]R]Wqt[vZ
@aCbEcG[J]KeLiMcNfRZTbUaWQXd[c]c^]`Wd\feg\hflgn\qZrbuiva
B\E]Wafdhdjel]scvj
CaHiJaKaLZMcO]P]SYZh[k]f_]cYd\eefih]k\lfm[n]ocq]sYtZvX
AXBWH]JdMbOfT\V[WYY]Za]Z_b`[aZcefcgahgrcvl
E]de
BjCiJfR]UbY]abe\f]g]lbv]
BYHj[g
B]CaIcK]PdWZ\h^acaq]rctYvd
IfO\Wbf[rh
@\A\B\CcEfFfL\M]NXOcQfR]VaWgY[Ze\\]e^W`]adbXjZlcp[qdunv]
@jB]E]F[GnL[P]WZ^e_\
Lk
@TA[B[C\EZFhG]HjI[JZLSMZN\OVP\R\SSTYU\VTW\YYZ\[Y\Z]]^Y_b`ZaZbXdZe\g]j[k\lXm[n\o[qcrYs~tcuavV
Wi
C[E\F\GdOZPmXaYZ^]`[ceebf]jfv\
AcC]D[LeXaY]_\c[fjhcldsft\u]v]
@bThW]Z\ld
DfGcOcTcWZYb[b^]sgvg
Ci
CgJ\W[
@gAeB\CeD\FgGeHUIYJdKYLZMeN\OgPjQZRZSiTZV\WaXcYbZ[[e\a^Y_hbdd\eifYgYhdo]p\qZrZs\tauav\
CeJaQ\WXY[b[e]l\u\vh
@VAWBYC\DiEjFSGYH\JYL[MYNWOUPYQ[R\S[TeVWWZYX[Y\X^Y_[b\dkeZf[hYjXkWl\p\q]s]uXvU
B\G]VfWb[b\c^cabkb
@[A]B\CnE]IZLZMZNdP[ReT]UXVdW\Z\\c]e^\d\e\h]ldmgoYq]
TiUeV]
O\PfV]
Ba^\fhv\
D[JVvj
A]BXHhJcK]V\W]q]r]
M\W]^\enh]o\t\
IjR\W[Y\r[
B[CYD[HZIjO[R\V\Wc[b_Y`Yeejdq[r\tcu\vd
VhW\
L[RhVbWc\\`ceg
AhB\CXD\EfFeMcOZTiUdV[WaY[Ze[a^\`gh\k\m]oeve
BhGbH\OZV]WY
@\AbB[CdE[G\HcLZNbOaQ]RcScT]WaX\[c]\`YgaiYjekbmandpdqirbtbvb
B\K[McRkWYd\
J]R[rctg
AdBcChDZEcFcG\I\JXK[M[N[O\TcVWW[[U\\^c_b`dabb[jbm[n]o[p[qfs\t]v[
M]RZS]VXW\\]^\_[cae]h\jile
CbM\Vf[c^]cdeehaidrdt[v\
OiW[\e]gect\
B\G]fhp\
B\Qh
BZD[EdFgH\L\M\N\QeRcVeW\c]dhh\lZve
@cA\B]DbEkF\IbN[RbV\Wacedce\sevf
B\HZK\VcW\Zf^co\pg
U]Zgv]
@]AZDbGbIaJbMdNaO[PVRdSbVdW\Y\Z]]b^Y_b`Xa[b\cbedj[lam\ncqarhtXub
WhXc
A[BaClFbH\L\N\O[R]UZVbWiX\YY[X^j`acgdZe\lamhnepXrasVv\
B]K[R\Wengpg
H]KaOZQbRaWZXf]b^[_bd\eZh]mXnXun
B\JTNfO\WeZf\cbee\h]obretgv]
@ZAZBXEWF[GcHdIXJmK\L[OYPcQ]R\UgVcXaZZ[\][_ZagcWdeenf[h]icjbl\mcn\o\qZr\s\uXvY
AQBVFaG]HcI]J\KeL[NeOTPaQcSaT]U\VWWXXmY]\c]f^b_c`\c[eYhXk\lcm\n]o\qWtVunvd
BXDbW\u\vk
Wgkb
G[Wi[\re
@\AYBXC[D]IbKaNWOePaRcScUbV[YgZe[[\c^X_[a\b\d[fjick]lhmbndo\qYr\sZtfvg
CcJ]W[Y[[\\b^\j]obrn
M\WXZ][eegl[p\
FaG]H\IbJaKeMaO[P]RYT\VdWbX\Ya[h\f`]bbc]fbg[jblbocp\qcrhsbt]
M\RlWZ\[e]lXsd
B[UcW[[Yefvf
AXDfEbF[GZJeMcN\ObPeS[TbWY]c^Z_babb[c]edfZjbkZl\n]o]pZq[r\udvd
AbB\CmD\EYFfG\I]K[LcMbNYOZQ]TfWdXdY][\\W]R^Y_\badcebf\g\h\lWnaobqerYt\u\vX
@]C\W]`i
@gA]CWGYH]KXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
@eBYCiDcE[F\GdH]IgJdK\L[OcPYRXT[V[W[X\YcZ[[]\Yaab\ebfjg\n]p[r[s[tcu[
@kAdB\CZE\FYHXI]KXMVOZP[Q]R[V\X[Z\[\\Z]aa[cfd\eVf]hYjYkVlXn\pVs[tXv[
ChWe
FgGZHeKbMnOaS\Vd[cmcnboasb
@ZAbCeFfHeJZK\LZM]NhO]VcWQZh\e^a_]b]d[gelcnZobs[t\uY
Rh
@ZBYCaDZFcGZHaIfK\M\P\QbRZS[T[U]WjY]Zc[Z]U^Y_]`YaYcgd]f[g]h[i]jak\lZm[n\pXrYsXucvO
C[DeE[G[HcJ]OeQdTcXhZZ]b^ea[dce\gfq[sfudvf
@YBYEbFiHjOYPaWV[b]e^d_]`bcYd]eifeh\rYuZvj
BgCbFeGgLbObV\WdX[adc\md
@aC[DZFdIcJ\LaO]QfR]T\WbZb[]\Y`Xabbgd\halet[v]
H]KaM\SdTcW\Y\Zb`kcZrfub
@bB\H]KaM]RgV]W[[[a[mbv\
^]`kj\v\
H]ViW\[boe
@\B\CdFcHgJ[KaLdN\P[QXR]SjU\V[WYX\Y\Zg]c^ZaebccajcmZn[oas]
FYK\M\RwV\WZY\Z\[\l]mbs\tWv\
gh
F]I\RjW\\\rb
AbOcVjWk[e\b_bbXechjt]uc
@aBdC\GcIbJ\LfMaO]Q]R]U]Z\\b^]_ecZeZkjl[oa
LfMcUdWZZgk]vf
@XAcBTF\GYJ\KZLdNmO\SZU\VeWrY\[c^Y`\b\d\eZk\lgnUp\qVr\s[u]vZ
B[GbLcOkT\U]Wf[c\[cZddebmZofs]v\
BZGcH\I]J\M\QaR\U[WjY][Y^becgdjam[n[p\qYtcu\va
D]K\P[S\T\UbVfWfX][Z]]e]f[g]m\odrjtbu]ve
IZOkV[W][f\dc]ebsi
B]DbLhW[[\b\
BeF]JeKbT\VaW\]\_\h\mincqc
D[OeWdY]cieckcuZ
BdEbO\SbTcV[WgXac\sbt]
C]FeHbT]W\X[]e^\e\sk
Wj
DgGUL[Wevh
CdJaK]MZW\XcZZafgihfu\
CiG\ee
B\DcF\GbJYKkLZM]OYPbQbR[TbU\V]WXY[Z\[T\]_aacbZcZdZeekflZoXp]rft[u[vb
A[B[GYOXV\[Z]Xciedkgud
AfCdVgW\ZZ\\]aedn]
AXCZDbFbGYIaJdK]ObPbS]UeV[WaX[YaZb^]`ha]bZcfe\f]gdnaoardsbv[
G]R]Yl[]
B\JWNfO\WeY]Zf\cbee\h]tgv]
V\WcZb\deg
FaL[N\QcV\WWZh[d^dcbg]l\mZogratbvh
B]LhWg[[b\
DYJ]LZO]Z\[m`[b[l[
CbLaO]`ia]
DmEhLYP\R\W[vd
W[Xm\Zf]of
CZJjLeOcWWZZ[\aZcbl]v]
C\JhS]TdUiWdm[pdt\uf
B[FcR\W][ij[v[
G\H]IcJkMdO[Wd[Y^[v]
BXO]hcuk
@[BSDdFXGRHgJiKVN\ObSZTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
BdCYI]JZKhP[R]U\VdXdYh\[^Z_cagbZg]n\qlrXt\
@\AcCdDaEdIcJfLYM]N\O\PZQbSbTdUfVbWTZe\Z^c_]abc\dbecg\i\m\obpd
A\CgEaFgJ\K]VYWaX[]f`\c\e\jgmbnat[v\
JhVgra
@eA[BVCbD\EfGeHWMaPiQXUfVYWgYc[\\Z]b^e_X`\aZbcdbf]gbl\ndocp[qfsYt\u\vb
B]WYgim]
G\TbU]Zg[]eah\patc
CiG\[eebf]q\sbtfv\
J]L]Z\[gl[v\
EdY[c\rg
V]Zbgcpi
WcfZrh
B[O\V][dahe]v\
BcEdFhGdMZO\R\W][g\\_\d\jjq[vb
Fi
C[O]]chgm[n]pi
Hc_gn[
AgCcHWI]J\R\S[WYYg[[\a_[cbo]rZvZ
CdJcPjTbV[Yb[]\b_[c[rdv\
B[DcOiV]ccu\
C\RmV[W][a\\f]
B[T]W]Z]^Ygnq]
BgDbEaF[JdO\P\WZXbYc`[cbdZedfapgvg
@eB]C]I]K\NkOWPoS\VZW]YVZc\\a\dje\fak\lbp\
E]Mi\a_\ebqbt]ud
C]Jl^Uu\
A\JlZ\
@eB\CeJcXbYcZ\\i]bc\e]f]h\p[re
W\\hv\
@eAdBgMfRaWb\b_]dblcodtc
@[DaHdJaKiLaOZS[T[W\YdZe\Z]d^d_c`Za[b\cZd]ekh\lUmYnXoTpfqhtXucvZ
HcP\SfVd`]c]hb
`\m\ng
@\HbI]J\KhMYOcPbR[SZTcWcY[^[_[b\cad\eYf]g\hcm]nco]qZ
DZE]G]H\I[K]O\PeS]V]`icahYjZn[v\
CaN\O]PcV]W\`ajgna
@ZB\D]FaHZL]O\T\[]\]`blcm[nho[s]
A]B\CXMbNbOZQbUeVZWd[Y\\^Z_[`bb\c\dieXf]lhmet\ve
AcC]J\M]P\VfXd_dbcc[d]e[hfiatY
AeC\DbF]N[ObSdVgWZYc^\`\d\fbu\v]
CcIeJ\LSNfOjW\[[\[`aa\bacbdbebgbhejdlbm\nhu\vb
@\EaI\N[OZV]WY[e\\]]_Ye\h]jkm\q\tav]
@]CdFcHcIdJ]KdO[Q\S\XeY\_bf[hdl\mao\phretbvZ
@\AYBfCkDZE[GVJYK[LbMZN\OaPhQbSjU]VbW\XVY[Za[a_e`cf\h[kel\mZp\qTr]sdtcv\
BZC\I]JfMaNXPcSdVhW[XgY][cajcdeZg\jdmbs\tbue
CbLaMiO[`ia]
C\DeF\NcOWP]QbRaWWXcY\`ddhe\f]h]j[leq\u[
W[vi
EbW\vl
@YAZC\D]E[HbJcM[NZP\RZSYT\UdVYWVXcZ\[\]d^]_c`Xa[b[c\d\gdhcj[k\mbogpdqbr[sYubvY
B]G]JeLaMcN\O\VaWkY\^\aZhaldqbrescu\
O[cj
B\FbL]M\NiP\V]WZZb\]b]lfqbvZ
Vo[cl\vX
BYHeJiW\n[
@]CVHeIsN\OSR\\a`\f]h[o]pft\u\v\
Q\[]ebl\vh
AdHXJ]KXM\PYSfVbWUYdZ\\]_k`[cafak\la
IcO]VbWf
IgO[o]q]
@]B\G]W[mcnark
B]ReW[
@eGgccl\
AbVfW[\b
B[CcFaJVKdL\O\PYR]TbVZW\XjZh\\^]_dabeZp]s]tf
H\V\WZZm[]`]lZ
F\OhVaW\c[
CsN]OYP[R]VXWd\\eaf]l]v]
BbHZKfN]Q]U\V]WgZh[[`]a[eem]paq\r\savY
BbP]V\Wg
WgXd[\`]f]hZj[k]lemeuev\
BgPbWX
BZCcL]OgP]TbWX[\cbeh
V\Y]ecto
E]Za[avj
EcF\G[KgNbScWcc\ddlbvb
WZXfYfZb\b]bg]h[p]u\
BjW[harcv[
L[M\O\VZWYjkkhud
B]LfO[T]V]WX\ce\k\teuc
BiF\HWTeWce]gmm\v[
J]q\rf
SbUY\\mipbte
@h
@\FbJdNgObU]V]Z[[]^ee\iir]tZvd
CcXie\rc
BYCjE]F\I]JaKaNbOaP\R[TWVbWgY][W^[_Wb\cfd[ejf[g]h[j\n]pXrZtb
@\A\D]EeFcG\JbT]UdY\Zf[\]]^\_faZg\hal[mZo\q\
JhWY^caflc
AbBWJcKdNbSbV\WbX]Yn^Waclfr\satduc
BWCfGZOcP]Wfej
@[AZBXCXEZHbK\L\MVNYOYP\Q\TUUeW[XgYZZb[V\Y]j^[_Z`Xa\b\c\dZeXf]gZj[k\lYmgnYoZpZqbrYsYt\uavY
T[ZZ]gq\rZ
BYW\[]emg\v[
FlHfK]QfU\W\X]]\h]v]
BcG\KePaSbT]VhWZYl^\_[adj\vY
L]R[V\Wj
@iAYBYCcDWEcGWH[IbJdNdPbQZR]T[WjXa[[\\]d^[`eaebYc\dZg\heicjclVm]o\pcqarcsaua
NYVgWdq]vb
@bBYDeEiF\G\HaK\M[NhOdR\TZUdVXW[XcY\[\\Y^e`kbachfYl]m]p[rYt\vf
B[CaD\HbJ[M[NlOVPeUfWcX]\dccfehbj[lbn]q[r]t\
AaMbN[OYP\TbUaV\Z\\g_b`[efhclbm\nbp]rds\ub
YgZivY
KiY\Ze]]`[hcp]t\
N\O[VaWg[d^Y`hoa
AbKfOfP\SgT\WZY\^\`\f[hco]r\s]
Zghg
C\V\Xb]hu[
W[X]^\e\ldmgtgv]
fZrh
BdF]H\J\KgMdPYR\SfVbX]YeZb[\_f`[badbk\lapZq\rbt]
C]DjEiG\IcR]U]W\Zg`aefv[
C]F]GbH\UbVdWgc]
O]VkYfa\d]e[
CbLkPZRXT]WZYg[[ui
A\CcDbFaHZLeMhOVP\QSSeTZUaV\W\XbY[Z[[c\a_b`dbYdheYibj[m\nboXqdr\tVvb
K]W[Yh[d
@\B]CgEfHbI[KcP\SaU\VcWZXaYb]\`\a[cgd\e]fcgdh]l\mZnZoZp\qfsdt]uc
AaBZC\GcLgO[PbR[[]^b`aebf]japat]
G[O[Wr[YaebdcZl]m]
@eBfC]E]HZKcPbW[Yd^cc\ebfahZlapZq\resa
@[A]DbEbF[JcKbLXM\NWO\TdV\WYY]Z][h\aaacWdae\lhnetcvd
@\B\CeG]JaObPdRZX\YfZc]k^Zaecae]gak\n]u[
BnWX[]q]
@bA[BdE]H\JcKYL\T]VZX[Zb[[]X^c_db]edf[gehdlWmaq\t]
LmWX
CfG\I[JdL]NVOcQfR[TXUeV]WeXaZ\\b]c^Y_Y`XadcedafZhdjbk\mZnZoZpYqitYu]vb
C[HdI]J]K[V\Y\fin\p\q[r\sj
D\OcWgb]hflZv[
CfD\E]LjRUW[\]efhZ
D[EcL]RZTbWYY]_\cbechgjnt\v\
EkWiZ]\[f]hcqZv\
Q]Wjab
B\I]N\P]T]VZWjZi[\`chckfl\paset\v\
@]F]InN\RZTZV[WZX[[]_\`\abccf[g\j]k\rZs\uZv\
M\WZ`jj]v]
@eMmO\Va[]`bbacchbl]v[
MaW[X\[pmgo[u\vV
H\U\VeW]`\e[gj
B[RkWU
DaH]NZR[W]YbZa[bmbrgt\
C]OcP[ReSkVZW\Y]_\f\oc
\g
@ZBYC\DbG[H]K[LbMbN[ObPfQ\R[SfTcXbYb[d]f^\_d`jcYdafVhej\lcoYpcqesVucv[
@iA[EeG]K]R]WZZc[[\]_\f[lnqbs[
@dCXH\JXK\MZO]R\TcWkXaYbZ[\]]a^\_Yc]ebgZhlmcoZpat\vf
Gh
@fB\DZE]HZKoMiRZS]V\WWc\ffsSu]vh
B]C\EiMYOfW[^Z`\jivb
J[OeU]VlYdbej]p\r[
O]V][cal
@bBdCWD[GcJgLcO\PdR\UdV[WZX[YZ[a\k^f_\`Zc[haj\kcm\p\qcs\tTv\
ChMgOhRgv]
B\J[LkRaWX\defm]te
A\CdF]NZW\\Z]b`\e]fdhdj]p[qaunvf
C\DbGhH\IcLbN\OfPYW[X\Ya_b`gadtcv[
@cA[BZCZEiFdGUH\KbL[M\OZPaQ\R\SaT\WfX]YYZW[a^Y_Z`lbcccdZfYhelbr\t]u[vW
^jc]
@cAbBZE]KZM]OjPdSiT[VfWiZe\Z][`cbbc\e\fUjclcneocp[qar\sbtZuY
M]O]RZS]VXW\Zb\\^\_\cce\h\jln]td
F\HXL\N[U]V[WZ]i`qa\eem]p\s]t[v\
AcBVGZH\IVJ\PZRZSdTaUfXaYYZd\obbd[edfbhcj[lZmXn[sWt\ubv[
CnIdPiTYWcXbYcf]h\ictZv\
Wgkb
C\IgObP]R[TcV\WZYd\\cal\r[vi
AaH\IbP]RdS\T\UbVbWWX[Y\[\`]bbc\eefbleqYrhsdvh
@eAgBYCbDcE[GeH]IeJfK\L\RZT[V[X\YeZ[\Y^haeb\g\j]l[n]p[s[tcu[va
@kAdB\CZE\FXHXI]KXMVOZP[Q]R[V\X[Z\[\\Z]aa[cfd\f]hYjYkVlXn\pVs[tXv[
FgGbHeKbMnOaS\Vd[cmcnboasb
@XBZE\FcH]K[NaO[RbTVUXVdWcZY\]]\^X_]`Wabcdedg\h[k\l]obpZq]u]vX
Rd^]`kj\pjv\
IgWZ
B\EbF\G[L[P\T\V]Wbd\hclgn\v\
AfCdVgW\ZZ\\]aedn]
AYFbGVH\K]ObPbRbS]TcUeV[X[YaZc\b`ja]bZcbgdncoaresbt]ua
B\DZHkJWL[NfO\Y]Zf`fbeeeh]s\tgvZ
IdJkM\O[W]Z]^]
JgV]Whra
Y[rg
A]BcE\FbGbHZI\JdLaMgOTPcR]SdVbW]X\Zc[Z\b^c`bbZcbfZjhk[l\m]o]p[t]u\
BhCZEeFfGdMZO\R\W][f\ec]d\hkjhm[q\vb
C[F]HaKhL[OcPjR]S[T\UYVcW\X[YaZ[[[]YaZcYd[e\fZg]mhncojp]qXrZu[
@eB\CeJcObXbYcZ\\i]bc\e]f]p[rd
@\CbD[F]G\HeIYJ[KbMYNYPhR\ScU\WUY[\]^Z`gb\d\eYf\g\jbmZnjo]q\r]s\t\
@\N[OZR\V]WdZc\[]]_Ydce\jkmbq\v]
@]CVInN\O\R\\a`\f]h[o]pft\u\v\
Q\[]ebl\vh
WjX\[Ze[hdsk
@]B\G]W[mcnark
A\BcD[GdHbI[JaLgNbOdPbSZT]WZZ][c_c`ZbXcaf[gchZjbl\m[nhpZrgtaudve
G\PcScT]VhWZYb^\_[adcbj]v\
AbG]K\M\N]R]VdWg[a][^]_ia\cbedf]h\tXu\v\
@aAhCcD]EZGfH[IYKcL\O[P[QZRaSZTgUZWcZc[\\f]X^b`faab[d\eghelZnaoapWqbr\s]tXubv\
@[A]BZC[EdG[H[IcJ[K]LePbQbSdT\VdWSY]Zg]c^Zccebfeg\limbn]pas]vZ
@bA[BdE]H\JcKYL\T]VZX[Zb[[]X^c_db]edf[gehdlWmaq\t]
BbC[EbFaGaHaO\QbWb[f\b]]_d`]c\dbfehck[l]oZq]rdsbtfv\
EkW]Z][]
C]FgG\TYUbVlYcZg[Y]\^Yecf[ldv\
W\ff
BQCWGWHeK\M[NnP[Q[R[WfZ\[[^V_X`Wa]chd]eYgbhZj\k\lam\nep\q\s\tZu]vc
IgWZ
C\GcH[LlWY[b^Yk\
DYE\HiL]UbZ]dik[
V\WelW
C[D\EaG]M]ObQ\RaT\ViWeYb\]^Z_ebclgqft\
H[Wblg
A[DaO]PcUaVfWfZZ[\^\`]ahc]lavc
C\Zb\f_bebparbtb
A[OhW\YiZ]`gr\
AdBYCZDdFbLaObP]W]YeZZ[b]c^d`ebbcXd\g\hgkYlZm\qargu\ve
@ZAdB\ChD[E\F[G]JZMbNbQZR\SbVbWRX\YYZi[[\ea\bZdkeXj\nephqbs\t[
@bBeC]DeG]HgIdJ]N]PcQaR]ScTaU\VWWhXZ[X\h^\abcZgaj\kZqZtev\
HbW\sg
H]OWPfV[WjYc`\g]vm
B[DYE[HgK\LbNdO\UaW\X\ZZ\g]b^\`eb[cbdheckel\ndo\peuev\
hjq]
FbL\MdN\PdT]V]Yi[a_Y`\h]j]p]r\uf
@fC\W]Zg]f
BaC[F\H]J\KcO\S]V]W\XaZb[Z\[_gedhgjcl\n\obp]scv\
LfWY
WY[blg
@jAcCZDcFYH[I[JZMUObPcR\S\TYU[VXWcXXY[ZX]e_f`[c\daedfbhbiaj[k]nbo\pVr]sWu\va
@aBbHTKcL]NYP[Q]R]SdT]U\VkWYYg[Y]]^b_\`bb[dahij[k]lZmYn\oXpYqZr]tZv[
AeBWC[K\Wjeah]l\pcte
@\AdF\H\I]JbKfMbOeRfU\WXXeZf[Y]\begbnZr]sbt]
BWDTE\HjIaMYOcPZQfT]UbYdZ][[^ebecZdifVgahYl[napYqYs\tbucvk
BgFgV]
BZC]T]V]Y\ZZ[Y\[eegbhfq[
B]C\DeEaG]HdI\LiP]QdT[V\Wa[X\]`bb\c]dbechfvg
B]H\M]Wj[l\\][d]ef
AaB\CeHdOdR]ThUfVfWYXb[[]Yble\hdm\p]qcsYv\
RZWm
B\CcLgMfWch[lZ
QfVcW[
F[IhMaVcWWY\[e\c_[`Zc]ecgZhij]kal\nat]
BZF[GbHdIcJ[MbObPcSdTeWfXdZg[Y\X]\^S_i`[b[dZecf]g\h]i[ldmbn\paqcrgs\thvS
A\DbJeOdT]W\\c^ke[fapbvZ
FdH[Wil]me
@\C]GeHYK\LbOZR\U\VbWcXcYb[\c\eXhZjbplsdv]
@\AXBbCZD\EYFbHeIWKgL\MbNZOWPZR\S[VSWRYhZ\[c\]^b_U`Za\d]ejfbgdhgi]jXk\l\m[odqft[ucvY
@\HXK\M\O\T[UuVd^\bZmYogp\tfv[
UfWXZaebfkmcngo]
B\DeEgF]JdLhNcO[R\TbWZ^]dbe[hZk\u\v\
A]D\E\FjGcHfJcM\QaU[Y]Z\[\b]cce]f]k[l\m\p]r\sZvZ
CaDcFdIbJZW]`geefbh\khv[
A\C]DfE\FdGbIbOaWbYbbfdaednao\r]sat\
M]RcWZ[l\\cbk\v]
@[A\B\CeDfEgFVG[HbIcJ\K[L[OaPfR[S[TXUZXdYeZb\j]W^\_\`]cZdje\h]lbmbnbodpWq\rksctauWvc
KcM\PcU\VZW\[Vhclauhvc
AhB[CcDbFcGdHZJeK]MbVeWXZZ[]^dc]f]lZobrcseu]v[
CpI]M\O]W]b]
BcIbJ[OXWeXe[Y^]c]f]res[vk
CXPhSdWZccedfV
FeP]RmTcWT[gk\u]
GbWgY]\f^[fjl\vb
EgGcJbNZOcR]W[ZY[b\\^Z`[bhe]g]hcqZsbur
@\A[BmC[EhFdHYIhJYK\L[MVNiOZPfQYTXUaVWYbZX]b_]`cb\cZdZecfagdjak[p]qdsctgudv[
@eAbBZE\HkJaKdMcTeU]VbZe]bbbcbdee\fbgbh]mbndo[pdtZu]
[gsd
Wg[a
B\D[GaL]MeOiPcR]T]UeVZW\Y[[]\h]b_aacccdceafdg\mcogrYsatY
AaC\HZJ]ThU]Z\[]^\e[fbgmhak]oas\v]
D]EbFjHYIaJbPdUcW\X]YdZ\\c_b`]e[fbg\h[lbn]sav]
@[BXCdDbEbGZHZI\LVOfP[R[S\TfUbVYWZZb\Z]V^i_g`[acbbcfdUe[fZgah\j]k]ldn\pXq]rat]u\v]
B\I\QgReU\VWXhYh^]ebf\uXvZ
Xi]\rf
C[OgTcb]
HbW\sg
BXO]hcuk
A\BdH]IYL]M\OhSbV[WZb]cce]fbl\
CbKcM\V[Wpp]q\
LlWY
C[E[HgJ[MXPYUbVfWcXb[Z\[^]_mb[c\dceYf]gbhdjam]o\qdr\vX
B[F[J]M\WZZ[]]^\a[erhb
BjHYJ[OdW\Y\_[b\cdn\qir\
I]KdR]V[WeYhadvc
@cA\BaE\JcK]L]M\P[SkUcVfWfX]Y[Z[]]^XaecadYeZfZgbhYlcp\qcr\sev\
CcD]FiGZIaJ\K\LcM]NcPdQbRcSfTdU[WYXfZ\[\\Z]c^W_Y`Zbgcdddebfdj[obpcq\sZtbucvc
@WAdBaDbEdF\HVJaM]QdTdUhW[Zb^abZcZd]edg\hdi\m\pa
@ZBbEdFgJ]K]VZWbX[`\jgmbnav\
R]ul
CeN[W[Y]\jo]
KgUfXfY[Zch]r[s[
H\L\NZR\V]W[X[Z\[]]z^\bZh]l]nZpTu\
B]F\HVJ\KeL\O\PcRaU\VcW[Z[[e\g^[`eebgphel[o\q\te
B]CcV\Z[[a]abbgihfkau\
IjO\P\Y]
A\BYC\FbG[HbJeMdOdS]T[WZY]Zf[b^[`jb]cbd\f]qcsd
BfD]V]W\[[`\d\ealYvl
C\D\FcJZM]OaP]QgU\VdYlZb[\\f^Z_c`aaacTf]h[ldpYt\v[
@eD\HcKeL]R[Wg[c^\_]hjm]pft]vV
AVBYDZEeFfGVHcJiKfLZMdPhQ[SbTUVbW[YgZZ[]\d^Z_eafccdaehhbl]p]qXret]ufvf
AcC\E]JmM\T[V[Y[^[b[eefch]tbu\
BaDdEdHdIhKaL\MbNYOcP\R[S]W\Y]Zd\c]]_\b\dgecg\idjdmcr\s[tcubvc
LbTgWe[cebrc
@aAbCdHYIcKZNbOkP\Q\R[TcU\VXW]XfYb[[_bbXe\fZg[hcojp[rbsatbuZv[
B\D]G]O]P]RZSjVdWeYZ_b`]ecfckemgoZu\
F]HdP\ShY]^b`Yk\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
KcS[W[m]oh
@ZAbC\FXGcI]JfK\LcM[ObQUU]VeZc[\\d^X_\`\acc[d[fbhcibj[kbmbp\r\s[tau[vZ
@]BcCXDcGfIaKfM[NcOeRXUdVfWXY[Z[\babeah\jek[lYq\rbs]tauev]
CbEeVYWm[debo]v\
BQCeDbFgG\H]MUOYP\QjR\T[W\ZX[h\\][^daabecZdYeofZhYk\l\nZp[ugv[
@aA\EcH]JXK]M]TcU\VbWcXhYb[\][jbq\s\t]u\
@[A[B[CcDgElGYHdKdMZNgObR\TdUhV]XfYc]c^]_c`bb]cddbfbgcj\l\mSpcqasbucvf
CgGbVcW\X\Ydecm]ocsb
AfB]CdE[GbJ\L\OcSdTXV\WfY[]]^de\mdnarat[v\
AbH]L\RdWb[g
@cAZCfDbFcGeI]K\L]P\R]S[TdVbWaY[ZZ]d^Zbad\effXh[i\j\k[lemfn\oSras\t]
@]B\CYFZGcI\JiO[UbV]W\Xg[]]W^d_]`[aaf\gdheocq\rb
Wn^[lep\
AkCgE]FcGXH\IdJ\KWL[NdR[TYUfW[XZZg]Z_Zacbec\effbgfi[k\manapZrnt[va
@[IbWj
G\Xa_Z`Ya\cfe]hbigjct[
AkC\D\GbM[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
B\D\EdFhH\IaKdO]TeVdW[Y]Z[]b^[abbac\eaffh]p]s\
B[CdDbFZG[N]OhPZVeWb[dbdcde[ffhamcr[setb
B]WYgim]
G\TbU]Zg[]eah\patc
AgCdDaGdH[JcMbO\RbT\U]V\WVYb[a_Yb\edfYgah]pdrbs]ucv\
L]M]SbWl
A\EYFbHbIeK[M]NcObPcQ[R]TiU[WcXdZf[b\]]\^Qa[b[cZdae\fZgfhgibj]k\l]mbn\o[pYr]s[tbudv\
R\V\W][g\h_]c]ffhal\n]sbtf
@fAcB]HVJbK\L\M[PcQcRbS]T\UaVgWbX\Zd[Y\h_[`eb[cZe[hZlfmWngonpUrZtVv\
JXW\X]Zoe]hav]
Z[e]jcpl
Cje[h\qc
LZ`]eivc
B\CaJaW]Zk`cc]r\
CiL]O\SYVhZdchr\
JdV[W\\f_bcaebparbtbvf
JZKgO\W\X\_]man]ocpbv]
DbM[O[VoX\[be\p]
B\J[R]Zeedg\hYphs]
W[X]ZZenp\
@eIYLZN]RqSge\
@cA\CZD]E[H[JWL[M\NdOZP]R]S[TXU\VZW]Zp[Z^b_[`aa]b]c\g[lXo\piu[vZ
AtBXCcFSGbHXI]K[L\McNbO\Q]R[S\TWVQWTX]YZZY[U\X]\^fagbYc\eZg]hbj]kYl[rhu\vS
A]CcIcQ\R\TaWj[ee]kfr]u\vZ
AbE\GYO\PYWdYg[\^]a[d]e\f]rc
O]WZ[j
R\elheq\
VeXd^]f\l[mZoqrc
H[O\R\UbVaX[Ya_l`ac\echbk]nb
@eB]I]KcM\P\SkWYYYedfZhbmcpar]tc
N\PeT\ViWXY]^Xaaccv]
bj
CZEcG[H[JgL[MbP\UbVTWlZd[b]\^e_\`[cZdbffgihclcq[rZsft\
L\RjWY[[b]e\kZ
@XB]CbEbG]HZI[N[PhRXSfT\V]WcXeYX\e^b`\adc[d[fciclYmbqcr\sbvc
@]A\B[CaGfHVJdKYL[M]RXTaV[XbZY[\\d]l^d_\`Zb[d\eZgchji[j]k\lZp[qXrbsatXuZ
B\C\HeJZKkOYWhY\Zi[W_\bgg]l\s]vX
C]Jiqbs\
Vj[\]a^Zga
BZLbM[RZWWXc[g\]e[fekbleo\rat[u]v\
X\e\qbsh
KhMbW]ea
E\NeWX[]^dlo
@cAaBXCUEdFZGlHTJ\KXLWMbOaPgQ\RVTaVOWSYx\T^Z_T`bafbZcce]g\j[kTlZn\oZpWqXrks[t[vY
AfBdP\ReSbXZ^f_el]scth
AbGYO\PYYl^]a[d[f]r\
@hB[CZIZN]ObSfWb_f`Yafc\fjh[ielbtW
D\O\Vh[b
^[eqt\u\
CbFjHaQcW\XcZd]]^fh\len[v\
R\_p
BcH[J]NcUdV[Zi[[]Y^\_d`abdebgahbm]n\setcv]
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
FcKihboaq\rd
@WAbBYCeDYE[FaG]HkJbKbLYMYN\OYR\S[TgUgWWY[Zd[V\\]d^\_XbZdfe[fYgchgkglan\paqgs]uYvT
VbW][pl\
Uhm[
IiOZW[c\
@dCZFcHeJ\QcR\WiX[^\eel\qesfu]
AeB\D[F\G]JZL\MXNbObQZR]SbUdWaXZY\Za[\]\aZbYdjhZjelkm]pgs]
A\B[CoH\JZOTR\TbV]Wc[\^f_\cce\jaq]vg
C]HaMdNdObWc]b^gaae[gah]neqc
OlP\cXtb
@dA\B\CeFbGdHYJeK[N\R]U[VVWUZe[]\]]f^Z_gakb[hem]n[qdrbs]t\v]
BcDcIbJ\LZM\OiPaQYTYUbVaWeXZY\ZY[e^\_e`aacccd]eal[oXqZsctXv\
B]O\Wal]vi
CcDZGeJeObSbT]VcWZ]ce]fhjbuev]
B[DbGbH[J\K]O\P\Q]RYS\T]XeZ[[]\f]g`]dZfghdj\m]p[qar\sbtd
\g
F\MgWgqYrh
L]W[Yp
IlO\V\Y\[]
@]C]GcJ[MbV[Wd[beal[vd
RaWf[g
HbW\sg
HcJ]KeM\N\W[^]h[qbsj
BZV]W\Z]epvZ
L[Wkhd
A]B\D[EbJYKbL]MbPWT]UXV\W\XdYhZd[b\e]ga\bae[g]halcmbnapdq\s\u]vX
C]KgMZUfWiXfY[ZcfZh]r[s[
KhVaY\p\v]
AbJ]KXL\O\PcS[VtWhZ\[\\d^[`\bZc[dde]f[o]p\qdt\
KgMbWXZh[\aam]ocpbqc
HcJcW\[i\]q\tZv\
G\HcKjM\PgRdV\WZ[e`]acc[ech[mbo]ub
C\_\r]sath
ObV[Wl_b
O]VbWh^]
Cb]g
@]B\CfD[FXI[JWK[O]P[R\TWUZVXWbXVYZZX[[\]]~^X`]a\b]eWfZg\hZj\l\mLn]oZpSq[rZsYt]uUvY
B\U\WVZh[bl\
CeM]V[WUZf[\]h
@\B]E\FbJ[MZNbO\RbT[V\W\X]Z[]\cge]j[l]mXndoYqdr]s[t\ufv[
P\W\Yl
DZFeJ]KXMeOaQdTeVcXa[Z]WaYccebf]gfh\nZoZpisZtcub
@aBeDgG\H\JcL[OZWVX[[Z\j_]`\b[dbjekcl[mbp[q[ret\ubv[
@fC\EfFZJbMbPkVXWdY[^Z`ce]j]lbuavh
B\E]JdL\SYU]WjX]Zf[\^b_cbbe\f]l]oapbucv[
@bAdBWCWGXJ\KbLbM\OWPUStTcVY\i]]^[_]b\cdd\ehffhgidkXm[nbo]pZrUs]tiuZ
BbLdWZZb[\kitd
BdH[JhW]ug
@dC\D[GcJhM]NbPdUfY\[]^ke[hbm]qcvZ
B[C]G\H]MeWbY][f\a]]_c`hhbm]oa
C\DdHcI\MgOdTgWZ[]hajgqcr\td
Wf\hv\
B[M]O\SsT\WZY\_]cag\oa
GbN]ViXZaccdeal\ve
OcSapcrW
@jBbCbF]G\MXN]PcS]V\Zc`Yabb\cekbpjtbueva
UhW\l]q\vc
L]R[V\Wj
@\AbB]EgKcOaP\SbU\VeW[XcYi]\^b`\a[d\gdmZn[p\qYs[uc
R[cgdethvd
@ZC]D[EdI\K\L\Q]TbXaYeZ][]^]_\add\edhbjgl\q]t]v]
Whsc
B[RkWU
@dG\J]ObP]U\VhWeYbZ]^\_[`Yccl\o]p[
H[WeX]Zj[a\dc]e]l\tb
W[ejgb
B[VdWi[]`\
@eC]O]W]YcZf_\e\h\o\pe
@fC\W]Zg]f
Vi
@]CdD]FbHXIaJeK]L]M[PfRhScTXV[WbZd[W\g]\^]b[d\e\fWo[rdscudv\
[agbl\mbrg
BfC]DZEeFfG]HdJ]KcO\PeT]WVZ\[\^\cadbgdj\ndpeq[s\uf
D[EbFjHYIaJbO]PdRgTjUcWZYdZ\[]\c_b`]e[g\lbn]v]
@]AcB\CZE]FZHfI[MZOfRYSYTcU[XjYg\\]Z^[_cabbbcZehf[lYncq[risetXu[
AbBdHbL\NcU\VdWa[]cbhXk\lZoapjrc
B[GbIpN\P]R\T\V]_]`[o\u\
@]BcH[J\NcUdV[WYZi[[]Y^\_dabbdebgahbjbm]n\setcvb
AaD]E]HkJdOZR]TiUWVgWYZd[\]eaeb]djeaf\gXhYlcmen\qbrasXu]v[
@dA]CbEdFbGdH[JbK[L]NbT\U]W]]f^m_\`abZecgam]q\udvc
B[EdH\I\JbNZOdP[SfTiVaWXZf[Z\\deedf[h\j]llp\t]v\
GZN]O\SfVj\gego\ua
FZG[P\SZT\VbWdYic\f\ndp\ra
DdHcI\MgOdTgWZ[[]]hdjgm]qcr\td
CdG\M]Pcabcfuf
C]DZEeFeG]HWJ]KcO[PbT]WoZ\[\abcbdbebfagbj\l[mbndocpes]t]u\
B\[Ze\kk
@hCXGiJcM]O\P\V]Y\Z\]j_Ycff]lbm\o]
Yq`]
H]O[PqR\SdV\v\
@bBdG\KdR\TbV[WV[Z\djbkgpd
AaB]CdF]H[JaSbUd^c_]c\rhsb
@gA\C[DXGhH\J]MbSYT[U\XZY\Zg[c]e^Z_\`]cbddeZfbhZkdmeobp[qfrfs[
AZE\F\HYIeJ]L\M]OvS]T]VXWVZ[[\_]`ZbVcbd]eZh]k\n]p[rXs]tW
OXWmc]oc
CUE\H[I[JZKZN]OXP[TbUdVgX[Z\]e^[_hbfcfecg]jhlZmendobsdu\v\
CaG[HcOfR\]\_lc[fg
D]HcLfO\WV[[]b_Xc]effbhnj\o]s\tbub
BjCgDZFaH[JiKgPdQ]VWWTXeYbZh[]]b^[_]cZfil\n[o\qZris\u\vh
@dBYDbEdFfGmMiNdO]P\S]V\WYX[Z[[c^c_W`\b]ccddeYibl\rb
C\Vhacsb
VZW]^eldtgv]
B\CdE\H]J[OiU]VmWd[Z_\adcbeeh]kbpY
AbC\G]K\M\N]V]W\[]][^]_na\f]h\tZu]
@bBbC[F]G]HgIdJ]O[QaScTaU\VdWVX\[Z\b^[cZgakftbv]
B[F[J]MZV[WbZ[[h]]^\a[enhb
HcR\Wg
@dA[B[C\E[F\GdJbM\O]P\V[W[XdY[Z\]k_c`Ycof]ifjbkZm\o]t[uc
KdW[Z\[heZla
U]WYZk
Y\^Yjh
C]D[EcMbN\ObPaT]VcW]Yl\f^\_Y`dcbebf\h[jWp]r\ufvW
Yn[]e\j\nc
C]Jghdu\
C]FcQaUfZgc]ecf]h]m]oet]
eg
B]DhEhGdI]NZP[WWa]bed[egjZlev[
ugvd
Ug]g
@fC\W]Zg]f
C[DaM]V[Wl
B\M]O\V\WgXae\gahcm[q]uiv]
D\TgWYX[Yb[\^dlcrbvc
@dC\DYGeMZO\WaZc[f]jddl[vY
@dB[E[FeGeHgKbL\N\PbQaSbTZW\Xb[Y\a]b`]a[bbd]gej\k\mZnZoXpmqbsdtYu\
B\CeG\K]MfO]Y][c\\`\aed\f\hdjak]pcth
KfOYg]vg
GgW]Yddd
AiBbI\K\O[PfTZUZV]WgZd[V^c`gdXigq]r]t\u]v\
@dAeChJZK\M[O]SYWTYc^]`ff]lXv\
CiRbW]X[\e
C]DdE]GdK]NdO[P\V]W]X\Yh\b^c`\bddaebq\taue
@[D\E\GaKbMcNjWW[gc]e\hal[mat\vX
@aA[BZG]J]KaMaO[QcWdXh[\\]^a_be]h[m[q]t[ug
@[BdDfEiFaG\M\N]O[P\R\WZ_jbccbddlap]q\sat\vd
HjIcL]WZ
J\RhW[ui
IbOgPeWZY\Z]\]_f`[ccq]t]
@eHjL]WVgbqj
BZCaDaEaFbHfI]JcL]NaQbT[UbWgXcZ\[[^bc[d]e[fqg]j]l]r]vY
KbM]RiV\W[sc
@[]ib]
Yb^]rg
B\E]H]OVPbQ]UbWiY\[ie[hgk\m]tc
CZGgKfL]OaVnWc[]_\adqcsZ
@\B\C\EaHdM\N[OXV\WYZf]]_cecg\jklhm[q\s[t]vd
M]PcVbYg^cebp]sdtc
BaV\WiZ[[[baebsdt\
CiM]O\WcYb[]
NeW\[iuZv\
@\AbB[CYE]GcHZIbLZN[PdUbVaWcZ][o\f]Y^Z_\`[agbYcbecfehij\kcl\p]rbteucvb
@[A\DeHcI]JZMfO]ReTaWgZ[^\`\afg\hdk]o\v\
CfJ\K\T]UYVfWXh]laoi
C]ObViWd[]eZl]
CaJYKXMXO[SgVhXee]jbm]odtf
KlRZ
VaWeX]^[e\g]hYk\l[mftfvh
Wcecgivb
A]CYH[MdTjWX]c^icbedkbrb
@aAdC]GZIlM\R]T\V[XbY]Z\]\_daceahbl\q\tduZv]
@cBdC]DdIfJbKbLeM[S]WgY]Z]\]]]^]`\cbffk[lXq\rgv[
B\ClG[O\PiU\WgY]Zj[Zbddbebfeh]jVp\q]r\uf
W\`aehhc
AeCaDdGdJaM[NZOhP\RdT]V[WXX[YhZ[^b_ed]e\f]o]rZs]uZvV
@\BYC[GgM]NYO]R\TdVaWa^Z_\apb]egfXhXjht[
A[DjHcO]QbU[VhW]`cehv\
Vh
B[FdH]Ufbhe\hkq[s\vd
DgG\WUZm[b`Yhco]vi
CgFVInL[M\NZOePgQ\R]SgW[X\YSZ[^\`[aZb\fWkdmapbrevW
A]CYG\I\KbNZP[V]WfX]YfZ\\c^\_]d[f\hblbudvg
B[DeJdNhPbQdRfW\[d\]adeXjhkel]q\t\
OhV\[a
B]CiE]H\I]J\L]N\WYZ][X\Z^Y_]a]ettZu]vY
@ZB]DhEbTZV\WfY[`]f[vc
BYWodYf\lb
WYlg
Wk
N\PeT\ViWXY]^Xaaccv]
el
@\AfE]GZI]KdScVbWiY\Z\[X^]_accfdnbpasVtbv\
@bC\DgEbFZH[IZK\OrPbQ]R\T\VXXa[]]e^]_dabb]d\fWg]hek]m\p\rbteubva
V]WZ[Zlg
A]^ehmm\qa
CbF]GeLdOaVZWqZ]\da]cZd\e[t\uc
@aBbHSJcKcL]NYP[Q]R]SdT]U\VlWYYg[Y]]^\_\`bb[dah[j[k]lZm\n\oXpYqXr]t\v[
AeCVK\Z\\beah]jal\pctdv]
bj
CqJcM]N]O\WY[]l\
D[FdGZI\KcL\PYQ[SfTbV[W\XbYbZd[W\\^Z_c`]a[bdd\effWhdmWret[uXv\
F\RkW\\[f\
@\G]M]NdOZU[W[Zj\g^g_\bZcbdeedj\p]qau]v[
@bCYD]EYFWJ\LXMdN\PcQbTbUjVdX]YZZY[h\W]f`ZbhcddbeefVg\jfkYm]n\ofqir\sXtav\
DfGcNdOdTaWTZd[baccYd]eUjc
B[C[FdG\IbJZLZMYO[R\U\VYXbYZZW[Y\f]\^[`[addaeif]gcjZk[lao]sbu[
@]CiEcG[H]JeK\UbV\XbZc[U\]]\_c`]aYb\cYeefeh\j\kdm\p]r\sXt[ulvX
CdEeOf[\_]bmqe
AeB[C\E]F\G\HZJ[NbO\RWTaV[WZX[Z\[\\c^e_f`\bVd\jZm\p[qYrbu\v[
B[DkJkWU\b_brdv[
@bBdC[G\KcV[WW[Z^W_kecjbkdpdqjr\satf
AbB\CdD\F\G]JaM]OXP]T\WbXbY\\[]habdee\hdj]kambncqfr\tcu]
AbCaD[EZFnHlL\M\N\O]P\QaUYVZYe[\a\b\fbidk[l\m\nYpcrYsZt\u[vZ
D\Jf`kuZv\
AmBXCfE[FZGZH[I]JaK\LWMXNYOYPcR[TcW[YSZh[d\Z]c_X`]dfgnhkk\l]mSnSoZp[rZtXv[
J\W]^jgk
LhTjWV
@aCiFZG]HeL\PfR\V\[]^\acc\lZqcrgs\
E]FiHkOZR]U\VZW[delZo\
H]OpVi[Z_\
@aBcD]EdF\HfIXK\L[M\N]PfR\SfTZUaVaYYZY^W_]a[b[ccd[f]mhn[pdrYt[ub
M\O\jhva
BZL\MgRmW\
@]L[P\R[Wf`\a]jkq\
AbB\CZF\H\IaKcLVR[S\T[UZVcWnYYZg[W]]_da]g\h]o[pfqbrft]v\
J]V]WkY]\]cfj\
E]LlO]R\S\VbWVXl[V_]j\k\p[tfu\
CkV\WeZh[dl\n]v]
H]V]_ko]
A\B]CYFZK]PWQYReVcWZYfZ]\e_i`]aZcZe[hclcneqXrfsbtbve
Zgbh
JZVfZl[]^d`cbcv\
@YB[DcE[F\G\H]IZJkL\M[NTOZP]S]T]U\VUWXYZZ\[[\Z^X_X`Zasd\eff]g]h\jYk]pVq]s]tXuXva
CcFkWZXh^gefj]
A\B]EcM\WZc]dbvj
AeC\D\E]KZN]O\V[X\[[`ijcsbv\
E]J]VYalj]
dj
B[C\DeG\JlW[Z[u[vg
I\N]O]P]Vi[\\a^hmara
@eGgNb]b
W]Zj[]e]
d\e]vg
AbB[H]J\ObX]\]]bech]lcmdo[uiv\
BZC\E\H]OZPgQmSeWZ^gc]e\han\r\
AaBbCcD[F\G\NdOdT]VhWjX\\]^c`\eafYhfj]n\qcreucvX
AiB\L[M[NdOfP\VeWcYaZ][Z\\^\bhc\hZnco[qgu\v[
DbFdJ\O\UeVb[b][^]bXcbgdhiq[vc
@\CSF\HZIoMXOZP[RbVWWi\[_dadb]cZh]l\m[n[qZr[s\tXudv\
CeEYI]N[VZW[`pc\n\tYv]
BYFaG\HfJjL[MfNbOcPZR]SgTbU]W]XdYb[c\\]]_]`Zabbde\fhgahbjbodseuc
G]R]dl
B\CZE\FcLcPeR]SfTbUcVf[W\Yarebf\hcj[l\resbuave
B]C]D[H\L]N\R]VYW\Z\[d\[^\`lblc]e[f]h\l]qctZ
@jBaCeFfHkMYQcS\X]Zc`Xa[bWe\gekbpdtb
ClHZT\Wb\gb[f]o\qcv\
DcGaJ]KaNcP]QbW\XgY]Z][\\\^acZddeblcm[q]uiv[
BbC\G[J[MaOgSZTdZb[X]b_heZffscvY
A[CYIYORR\UaVbWkX]Zi[X]\^Y`[a[c\eggal\mcnboapbr]tku]
DbN]VkW\^\bZk\vp
CiF]GZJaN[O[PfSYT[VhZW\b]\_cbfchfdh[qeta
EgWdXb
@hA[B[DWF\GeH[I[OWR]S[U\VfWSXiY[Za[i\b]d^\`[aadceZh[j]kbl[mapWqZrds[uZvW
B[CfE[FcGXHUI[J[M\OZPiQcR[ShUaVYWc[Z^Y_\`]acbeccddeYf\gcj]k[p[q[rXt]vd
B]FbW\bac[dhv]
@\A[B[DXEgLiM\U\V]W[X[Z[[Z]jc]dcf\gch]l]mdoYp[sbu]vf
AbB\G\H]KbQiTaW[a]b]e\fhhgte
GdPhWd[[c]
@\C]G]Rgcceif\hgt\
HbJh`cvh
B]CcGZH\JYMZNXOWPZQ]T\VXWZX[YZ^[`Yatdce[hZiZjXldp]t\vX
FgHgJda\gbhbl\
@ZCeDYEeF\HaI\J[N\ObQaTbUbWVZb[e^\`cageZhdlfmer\sVu]ve
B[D]E\FvMVQmWb\ddfedh]q\sd
@bB[DcEgF[NXR\Yba]l\mbrhvd
D]TeWhZfm\
B]C[F\LfM\PdVbWXXaYb[\`]bkebgcqcr]va
OZUcV]WZZf^]kh
cgkav\
J]OhW\
AZBXGjH\I\L\OaPbQ\RZShT[WUYbZY[Y\d_bcedbe[g\h]i[j[kYm]oap]q[r]tYvX
@eAdCYFZH]M\N\OcScT]VYWZZ]\\^h_\`bd[eef\p]v\
D\EbG[IdOdR[SX]Z^\`haXedl\
B[Hc[g
AaB\CeHdOdR]ThUfVfWYXb[[]Yble\hdm\p]qcsYv\
Bju]v[
Iiec
B]O\Wal]vi
LWRZV[Wh\c^\e\h]o[rgtd
O\P\V]^Z`tc[eXm[ol
B[K]L\VbWiY]Zd[[_\c]efjbra
MaU]^]`bacmgtbvd
@]BWF[IdJ\KbM[N]ReVZY]\]^]e]f[hcmbnZq[rk
AZE\F\HYIeJ]LYM\OsS]T]VXZ[^[_]`ZbVcbd]eZh]k\n]p[rXs]tWv]
C[H]J]LaN[R]V[Wd[X^]c\enfbscvZ
DcHaK\R\TcVhWia[h\l\v]
BgLcRZWT
A]FbG\JiL]OcQ]SYT\U]W\[b^c`Xf\k\sat]
L[[kk\
A]GZH\K]LcMbN\OcP\SeW\Y\^\eefllYr\uavb
B[CeFiN\O]T]VaWjX[[dc]eahZkfl\m\odsd
B[F\HZObXa]fehqdt]
BYWWkp
@aAYBdDbFbGbJdKeLeQfR\ScU]Vb[T\\_[`dc]dbegfijfkYnbqfresct[u[v]
QfVcW[
BXHfTbWi
BeKdMjO]V\WU^]kbv\
WZkioc
OYWjfb
Odeih[t]
RhW]\\
B[WVcmeh
@bD\FVH[IcK\L\MZN\OWQcR]U\VeWdX[Z]\n]\^a_aaZbgcde\f\hbi\kbmbncoYrctYub
CUE[F\H\IgJ\K]N]OYP[UhV]X[[c\]]f^[_jbfcXeZjhl\mfndobr[seu\v]
B[JfL]R\Wm[ah]o]tdugv[
B\CgF\GhH\OgUcViWZXc\a`]aaehgbiZjbmioZubv[
@ZA]B[CQE]G\H\IZJWK]L[MZN[OYP]Q\TZVXXVYXZ[[Z\W][^\_W`]a]b]d\eShWiujVk]mYn\p[q[r[s\tUuWv[
BZF]H\J\KZM\O\R]U]V\WYY[Z][\^Zesglh\m]o[p\uYva
@hA\B\FhHaKaLcN\OdP]RdWfZ]_\e]f]j[nXo\sbtguZvY
@ZA\D\IbKbMbR[U\V[W\X]Y]Zc[h\b^\_hhdjblXrctbuf
C[F\GbM]P\UdW\Y]]\_bd]eijcmfnYoZsbua
AcD]HcL[M]O\PbRhV]WYYc[[]b_Xadcbeffbhpj\k\o]s\tbub
@bAdB]CaI]LiMZOdPWTdU\VfXbY]Z\[f\Z]e_bc\h\m\v\
@]A\DcJeOdT\VdW\[b^ke[f]pbvZ
CeObV\[]]dbbc]ecf[hhjbrbue
B]DZE[K\LcN[OXU\VdW]XaY]Zh[b\e]b^haacce\f[m[ncubvW
@aBgCZJhK]L]MdNfO[PbR[S[TYUZV]YbZg[c^\`cebfbl\rjsbvb
R\Zg[]j]
FdH[Wil]me
RbWT[\e\ki
CdIfO[T\Wa[]_\a\e]f\rlv]
A\BeD\FdHdJ\L\PfQaU[V[Y\Za\Z`icbdZe]gbn[t\uivZ
AaBaEYFdHdI\J[KqLZOZP[S][Z\Z][^c_f`Za]d]eefdhgi]jXl\nZp]qes[tYvZ
@kDlFZGZJjM\QcV[^X_X`[aad[jYv\
CbGeJ\OWT]W]]\fghcjdv]
AdB[C\FXM\N\O\PdR\T\V[Z[[[\[_[`\a]b]c[d\hajmk\l]o]tYv\
PbV\W]YjhZr\
B\HfKaS\V\W[Xf_]fZtbu\
B]C\E[HbJjK]O[UbVbY\Z\[\]Zd\ejgbmcoZq\rbv[
I]OcUfZaebmcngo]ra
G\J]MbNgWYZk^c`aedfcuav[
B\C]EbLgNaOZRaWZ^\acdajak\lemctdu\
O\PbWlY]
E\J\LnP]VfY]dae[k]l\
CgFaOZTbWiZY[\abe\tgvd
G]JY[\ceehr\u]ve
BZCcL]OgP]TbWX[\cbemt]
BcL\Wirb
B]LfO[T]V]WX\ce\k\teuc
J]q\rf
@dBYC\DbEdFfGpMiNdO]P\S]V\WXX[YeZ[[c^c_W`\b]ccddeYicl\r\
VZW]^eldtgv]
B]C]D\H]JgKaM]OaPfTfWSY\Zb[h^[ahcYk\l[m\ndt\
Wj[]
@aC\F[H\M\N\P]T[Wk[]^Y`ha\bicad[e\hei]j]l[ucvY
H]J[OeU]Vqp\
B\WhY]^\`ed\eXlZri
FbHjIjL]O[R]WZY\[]n[
@XCcD]E[FfG[HlIZJgK[L\MbN\OcTYUYWXXbZa][^[acbZcbh[k]m\nXoZp]qXr\s\t\u\
IfO[Wd^]
AbG]K\M\N]R]VcW[Xb[c][^]_ja\cbf]h\tZu\v\
DcW[aceoh]sat]
C]DbFfG[TXW\Za^Y`\ecfgldv\
O[WnZ[[[l\
A]B\DgEfG\K]N]T\V[WZYcZ[_ac]pcvf
@aBbC\F]G]HgIZJ]KeMfQaScTaU\W[X\\b^[cZgahdk[n\q\rctbu]v]
HbKeW\\[pcsg
B\J\Nh[acbkjl\
@[BXEXFeJiK]M\Q[W\Zg[[dcj\l[p[q\s\v\
BdFhV]
BhFcH\J]
C]F]HaIlM[O[PZR]S\WZX]Y\g\oepj
VcWgXe
D\HZM]OiPcSaV\[d^\aec[eZgih]m\oct]u]v\
Wml]
A\E\F[HbJZKZMVO]UeVYWdX]Y\Z\[YaYbcdcekgbhcm]o\qcs]tav]
HcR\Wg
@dAaB\C]HfI[KbMeOnTeUcVbWeZb\gdchbicj[lZman]s\t\ufvf
D]G]KcO\P\SfV\Y]_bebfcmdocu\
CgO\WlXbYdoc
A]B\CaGgJeM\V\XbY\Z\_hecf]k[lYm\ucva
G\Xa^b_Z`Ya\cfe\ifjbt[
@\BYC]DbEmFYGPIcK]LUM]NhPZR[S\TbW]XXYdZf[c\Z_\`[a[bZcpdUebfhgbhilomcofqYrZs[u[vT
J]W\X]Zje]f]ham[ohv]
A]B[CkJaL[W[Zr`ac[e]f]rYs]
PiY]f]ra
Wiv]
B\M]O\V\Xae\gahcm[q]ui
A]B]D\E\GcHjJcM\QaU[V]XaY][\\Zb]ccf]k[l\m\p]r\sZt]vZ
AeCZF[O]PgV\ZZ[\^\e\glo\u\
CbH[IkO\QbR\V\WZ_Zqer]t[
DdHaIbWfv]
A]B\CcFaJZOdQ]T\V\Wb[\^b`fc]eefZh\kgm\odsft[vc
BdD\GYW[`ke[lembn]v\
@aAcB]LbM\O\TdU]VcWWY][]\]]e^b_bagcdqc
@[BbEXFiH]JiK]M\Q[W\Ze[Zdcj\l[p[q\s\v\
@ZA\CZDdEaFaGbHaJ]L\NeTbWgX]Y\Z[[g\]`cbec\dhebgdj\k]l]r\t\vX
I]OjVZra
IgN]OXRfW[\]e\f]r]sctbv\
B\DbG\H[J\K]O\P\Q]RYS\T]XeYb\g]c`]dYfghdj\lZp[qar\sctd
@cAcBXCaFbGSJZL\MhNZO\PdQjSeT]UeVWYYZY\V]Z_\`XabchdWh\k\lfnboeq]rXsetYvY
BcDbF]GaKaVeWXbbean\obrdvd
KcV]e]ui
B]HhJgMbRYVeWXY\[]f\hdlipcrnv\
@]AdBaCiEeFbGcIdJeVbW\Zc^hb\dbe\f]g]k\l[o[reu]vc
EdR[V[Wmo]
HcK]R\SgW]X]bboesg
PfT[WdYf`eogrYt]
CpI]M\O]W]b]
C\H]J[K[OVR]TcXi^\c\d]f]menZres[vj
DbH[IcW[[]ecocvi
PhSdWZcefV
B]G\P\ShW][Xa\cglhm\
C]H\S\Ubf]mdpZrg
@\CfDbGcI\J\KeOlP[Q[WcYd[Zaeb\ckebfhhZjck\p\v[
E]Mi\aud
L\W\[g\d
HhWbZ][\b]eamdu[vX
FhHaTcVa
D\E[FaM\O\P\R]VX\]e]fcgajkl]udvi
JkRdW\l\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cc]dZe]f\jZlbnboctbuc
C[h\nftgub
I[R]YZm]rk
IiOZW[c\
R]Z\c]en
B\D\HfI\M\NhR[VdWXZ\[mc[lbp\v\
J]KZRmV\W[rb
@\C[D]H\J[M[V[W]Z\[c_b`bcbeok]l\pXrbsct[u[vU
q]vi
J]N\O]PbVbWc[bcbe\f\hajbmXriua
I[Zi[[hkt\
GcWZZ][ee]ug
\g
Fj\]
@]CeHcIdWYZh[e\b^cd]l\n\t\v[
B]C[D]JdWW[p_b`\c]lau]v\
B]F]HdLcScVaW\cbf]pdqcugvb
M\W\Yg[]^[eoh]j\o\t\
CfHUTWVjcj
GcH]KdLbNcObVZWXZd^c_]`Ua]bbccd]eag\hgo]qbs]u[va
J[Zh
A]C[I]K\L\MZN[O[R]TaUgVYWXX\YXZW[\\\]bccezf[g\hYmco[pZq\s]tXu\vS
@cA\D[JcN\OfWcZ[[c_\`\a[bfccdcfcm\n]r\t\v]
CfL\TWWZ[fka
JbWZ[hl]
CXJjadu\
LeOcPdT[V]WZYc^\cbkbla
@eAbBcC[EbF[G\HWJcKaNeP\QhSeUWVeWYY\Zc[b_Z`dabbYech\mgobpas]tcu\
B\CZJfRZUeWhYa[]\beff\hblcm]td
B\CgF[R[S]VnWTbYcgkhqhrat[
A]CaH\MaUeWYZb\fa]bceegbhamZo]patW
CaGbLgM]OcV\W[ZZ[c^bbdfalZq]
AaBjE\GaHZITMWVYWZarjZpdtju\vY
BZC\D\E]J\M\N[Q[T[UXViWXZY[X^b_b`Xb[g]hpj[kilbmXo]pZr\tZ
CiI[P]TcUcW[cchdl\qbrdt\
CiGZJ]OWTbV\Wj[\^Yeak\t]vf
@eA[BaDZEeFdGbI\LYM\NWRXV[WdX]]]^[_c`[a]beeef[jco\p\qcr]ta
@bA]BaCfDWJlLeMcOXT[WeZ\]a^c_ba\bfcbdYhXtY
@YAbBbC\DeG[HXIcJaK\LWOgR\S\T[VcWZX\YWZc[[\\]b^c_Ya[b[dee\gbjbl\mbndo\pbqZshubva
Ng\i_iv]
BZC]DcE]M\N]R]WXZ\[W]a^[b]c[exl[tXvY
G\KlUZYeZgeXperZ
@dA]DhH\K\[e`begp[r\
F]Q\RhW]
AbO\Whfe
HbPhVeWcY\cfl]qcr]v\
AhC\EbFbMbQdR\VcWYYfZb[[\b_d`\cZddecfchbk[p\q]sbtgvY
XY]h
DgNbVdZ\bgta
CgWd^[b\q\
C\M]OjVlWeX\\]^Zb]ccj\m\p\rY
N\O\VWW\e]f\menbrl
A[B[C\DgFcHeJaO]UkV\W[ZXb\eZgcvh
@aCZF\H\IaKdObRcS\UZV[YZZf[f]]^d_da\c]d]efg\h]o]pfqdvZ
@eD[F]H]I\KfL]OaP]RUUbVcWZZd^Y`jaceZf\hgj\mgnco]u\
@aH]P]W[Za[]^]`[a\bid]hcv[
B\U\^\b\gghcq]
B\MiWe[Wfdl\
JZU]V]Z\[Zlgpb
@XK\R]S[VvWZ_]`\b\cfe[
U\V\W\X[Z[\a]hfggch\mdoYp[teu]
CbF]M]UdV\W\Za]ecbejj]mcoZpatX
AaBZCdEXHiJeKcMgPZQ]SXT]VZWZXW[X^e`daibgc[dfeZfegehjiZjYkbl\mbnaoeqbrbsVu\
@eBcD[GbH\J\K]M[NcOYPZR\S\TYV]WbY]\]][_]bfdSecfbgehel]nfoapcqbr[s]t[v[
@cB[CZGWH]IcJ[MaNXP]V\WaX\Y\Zf\a^W`fd[e\fbgckclZmdn]o[pfr]tl
L]W]eZhlqYu\
CdR\W][]]Zkl
@dBXFbGgJVKeL\M\N\OYP\R\SWTbU\V]WRYgZg[\]l_padbgdZefh[jak]m]oZpeqas\t[vY
C\IZOmV[W][f\dc]ebra
@bAeBcC\D]EaFdHfJcM]OYR]SZU[VbWbXYYY[[]c_\bacdd[fagajdl\m[n\pYqgr\tfu\va
B]I\KaM\P\ShV]W[Ykf]mcpcrYv[
[gsd
AbB\EbJXKfOZR\VcWUX[YaZm[f\a]c^cfdhbjelbrbt]ufvb
JdV\Wbebm\ojt\
CYWgh\n]pi
@]B\E]G]IZLgN\ViWWY]Zcf\hkoXq]ubvc
@\CeD[L\NZO\PlR[TZUYVdW\Y\Ze^Y_gbac\f]gchdifjalemcn[oaq]rdtZuZvZ
CZE\J\M\NgO[TgVcWeZga]hal[r]v\
@dAYBZCnE\FfKcLZMcN\O[PZVVWhZY][`fe[l\qbth
@bAgB\CYD]F\GhH\J\NbOYPaSbVZWZYg\\^ba\dde\fgj[n\v[
B\CaHcJYK[L]M\NcSgUZZ][]mer[s]
AgCcHWI]J\R\S[WYYg[[\a_[cbo]rZvZ
Jhu\v\
W\[]eju\
M]O\WW[peZv\
C]DbH[JfKbLjMdNaQ\UbXcY]Zb[X]c_ca[b\cdd[f[h]lam]nao]q\seta
LZR[[qeZt]va
BdJYL\O[SkT\U[W\Z][\\]]b^[_\edhjjdlZr]s\tWv[
Cg
AfBPDbGbTaV]Yc[Z\e^]_bb]ced]eafchcl\matcv\
HdV]Wc^\eml\tX
@\KiO]WbZc[]\c^Zlgo]p\
IhO]
@aBaHgJ]M]NaU\Zb^]`XehlZnevg
CYEfH\IYN\PcR]SdVoWSXhY[^W_]`gaad\hZl]nZo\pZq]ravd
B\HZI]JfK\LeNYTiV[X\YbZ[[[\o]b_a`]aaf[o[pctbugv]
B\C\HcMbObPfRaU[VbX\Y\\\]]a]cbe]lkmbnap[q\rWsht[
@cA]D\HhKbOdPZS\TZXcY[Z\[f]c_\aYbZddeck]n[oaphq[rbsdvb
@[B]C]DbEZGcIgJWL[M]NiO[P[R\SYTYUdW\X]Zi[U\Y^[_iadbdd\fXgmjbl[ncqeuVv[
A\Tjhd
L[R\WZkk
B[WU[beltZu]v\
EgH\IaObPcSfT]UcW][\\b`\ecgghclan\pdrbs[t]v]
B]R]Wgearbt[
AZGbHaI\J[K]M\OhP\TcUaWeXdYeZe[Y\Z^ba\cXdfe[hakbl]mjnbpcr]s\ve
B[L]O\WW[oe]
@bA\B\EbF]GcHZIeMYN[PXT\UiVdWWXhZd[\^]_]`db\gbhZjllbmhnZoYp]qZt\vX
W\[[vk
FaH\[f
QgWZ]be]lc
@gKYMhW\[g\\jdnbu\
AaBbE]GdP\RcUdW\XbZe[b_]`[caeYfah]kbnkq\sev[
AcDZGYHeKfL]N]ObP[R\SaUeVcWjY]`fafcWeZfcg]heibj\lXoeqerjtSvd
DcEZGdH]IfM\NcObPhRdW\Zd[\][^\_ZcZe\fbl]q]r\sbtb
@]A[B]CaDaFaJZLbMeN\P]SfTaVbWZY\[Y\acdfkg\jblZmcsZtiufvb
AcH\I]K]L\OgPfR\SYVeWeXZZX[\\f^Z_\acb]eYh\lbofp[q]r]tbvb
AeBYCdF\JXL\OaP\R\TbU]WZYcZn[[\a][_ba\cZeifbkYl\m[pdrbs[tXuevY
BhOdR[V\edjalcmb
B]V]WbufvZ
B[DcFcOnRaV]WZ^\ccs]u\
B\L]R\S]TXU\VbWf]je]v[
GfH]I\K]RclYof
FYHXI]P\R]VjW]XdZc[\aeqYsZv\
@eAbC]DeF\G\J[LbM[O\PaWYXe\Z^Z`abdfegfh\mdn]o\q\ub
BZU][\ekv]
RdW\
@]AcCdD\IbJ[L]MgQ]V]W]XbYaZ\]a`dbceagehclao\set\u\
B\IbO\P]W[]bm\ujvf
A]H\J[L]U[V[W\[Xa\e[gim\o\t]ud
B\VXWdegu\va
H\J\Th
IbRbWgmb
@]KkO\W]X\Y]Z\nfo\p]sZ
C\RmV[W][a\\f]
DeOYVVWf[d`[rcvc
BdFbLaMeOaR\Wf[d\]^db\k\l]vc
B\F\W[[hlWsa
AdD\E]FjHgO]R]V[WeX][\_l`\ddfYm\
H\TbVdW\Yapo
B\CdD]E[F]G[I]J]K\MbNcO[PfT\WZY][h\Z]abceZkZlcpZt[u[v\
@bBYF]G[I\PjQ[U[WcY\Z\_Z`\b\hajclcmdnbo]q]t\ub
W\\g^cea
BgW[ad
M\NZP\RdUXV\WZXZYaZ]]rb[edlYm\p[
B\UmZ][\m\o\
ThYfZ[l\
N[Q\VaWrZ\[]^[`[b\e\gem]o\v]
ChHaJ\W\XiYaeVrj
Wh[gb\
NYPcVgWdq]vb
H\P]VcW\[\aghdvc
AbBXCZDbEcF]G[H[I[JbKZMXOcQ\R[TbVcXZYb[c\h][^Y_Z`haYbad\ecffh[j\kZl\n]p]q[r\tjue
L]M]QZR]Wq[\bdt\u\v[
C\M\V]WZZf\f^Xgehcigq\
BbDbE\F\GbHcOaWYYb[bbfdbe[nco\r]sct\vb
AfB[CfFcGcJ\S]V[Xf\e]]^ddaeehblbm\ojretdu[v\
`]ug
IgMuO\V\WXY\[]
BjI[J]WZZb[a\\`\egmatf
JZKmO\R\W]X\_]man]ocpbv]
R\elheq\
H\IZKYRkW\l\sb
C]JiVj[\]a^Zga
C[JcLaN]RjU]V[W\Y]Z\[X\d_]e\mcr]sYtbudv\
VbW][ml\
@cCXE]FeHgJYQeR\W[X[[]^\cfeeg]l\qesjt]u\vZ
ClGcH\J\OYTdY\[\]b^]`\e[j]vh
B\MbU\WZZl]\l\
B[M]O\SsT\V[WcY\_]cag\oav\
R[cgdethvd
BeH[WcX]Zg\g_\ebhevY
R[Wi`\c]ejt[v\
CaI[KZR]VfWcXi]\d\f\h\sdv\
AbBeNaU\VcWY[[cbhXk]l\oaph
H]O[PnReSdV\WW\dv\
K\U[VhWj[[_\
CfG\ag
F]HfQaU[nZo\v\
GcR[Wi
XY]h
@\C[H\JZK\L[M]NaObUXV]X][b\b^j_]bfdbeZfggbhdiWp\rd
C[D\FaNbThUZV[W\Z\[bbbedgdifj]lcmeo\tZu\
Jhu\v\
D]EbFjHYIaJbPdUcYdZ\\b_b`]e[fbg\h[lbn]rcv]
@aBcF\HiK\M]N]TdUhWX[\^h`\abfbg\iblZmZnbobpcrZt[u\vc
C\E\GdJYM\NgOhVbWZZg]\^]fehel[r]vZ
A]FaHVMkWbZa\bfajbmds]tbv]
R\eo
@cA\GaJbO\VfWY[]]c_b`daad\fbgbhala
B\M]Wg_Whdig
C[FhHgW\qZs]
CbKZR]WcXi]\f\h\savY
O\`\chl[ncq\
B]MZNfV\Wd[hee
@[JZK]R]T[W][\]m^]e\gdh\lavZ
BdLcW\edp\
M]OcV\\leghYlZv]
@]C[FcI]M\ObPqR]VZWcX\Y[]e^j_]h]k]l[scvZ
B\NbS\TZUhVgWb[[\\^]`]lgv\
B[C\I]NXOXPnS\U\VRWWXiYc`baid\e\f\lau\
@fAaEZG[H]KcLcMaNiQbSaV\WZYb\f^e`fbcedg]kblhmfndobp]q\
A\B[EbFcGbH]IZJXK[L\O]PWQZR[T\UTX\YZZX[X\[][^R_ZaZbUc\dgeYgzhYjZkhl\n[oap\qYres\t\u[
@]AbBdCdD[G[H[IaJcL\N[Q\T[VZWgXcZ\\b^h_a`Xa]bgdbg[h]j]obqar]s[te
B\DdE[J]M\NdQqTeWYXb\[^ad]e[g\htlbpZs]
Xi]\rf
B\H\JYKjLbOfRZV]W[Y\Zi^[_\eeg]s]va
@]A]BdC[DbGZHhJ]KeM\NYPYUbVgW[X[Yg[\]\_[`\a]b\cdd]egf[gfhYlem]nYpbqZr\sct]uave
AgB]GcHgJgO\P[TdVlWZY[Z\[a_]`becnhqdr\t]vc
BYH\OoWXu\v\
AbBeE]G[J\L]OeWTZ\[qccdcehhVqYt[v\
@eFgG[J\MlNaOYR\S]VWW[Zb\[]e^ga[b]e[l]rft]ve
@ZAjBYE]F]IfJeKYL[M[N[PZQZRYSfTfU\WdXbZU[d\]^X`[caeffbghh[jbk\lWmaoYp[qcr]sWtiuXv\
A[BYQlTfUiVZWYZX[W]\j]l\m]ndodrdsct[v]
C\O]Wf[\vh
AbBZFcHZJcK[L[NcPZQ\SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn\pZqcrcscu[
CYKdL[ObP\QiV\WfXbYc[l]a^]b]e]h[k]lWo\s]t[vS
FaMcO]V[WX[a\b^fbdcbd\pcq\udva
O\V]Wom\ob
C[E]VlWZ^\aihc
CiD\E]J\Ta\]eef]hY
FhI[L\Wm^[k]v\
@ZB[CcDoEoFUGXH[KbL\MYNcOWP]S]T\V[WYYX\\^[_\`eb]dgebhSk[lZnap[s]tZuZ
BZCXDbF\GaH\I]K]L]NZPZT\VXWfYfZ\[[\b`\adbYcZd[e]f]gZh{k\lZm[q\rasaubv\
WXljv[
DiGVPeVbY\ld
@fB]CdDbE\G[H]IeKbObP]R[U\VaYcZg[b^\`\ecfai\ofpfq]tbudvX
B]E]OYPhXjZ\[s^\_]l[m\p[u\
@ZA]B[G[HbIZK\L\MZOYP\Q\RZT]UcVTW]XVYXZY[U\W][^Z_Z`]a]b]d\eZhWimjdk]men[oZqZs[tUuW
F]M]T[UbWZZ\[c\a]d^\hbnerhsgv[
E]Mi[f\aqbud
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
HcJcW\[i\]q\tZv\
DYWbdcvf
I\KhY\Zcnb
G]V[W]ch
Gg^apd
D[HaL]P]`lcbe[f\h]j\r\
CZJcW\^hb]c\uav\
CcLbTZUfVaY\[d^[cbdbl[mdo[
BhF]HaK[OZTaU]W\Xb_gffmlnZoZq\rYs\
TcUhWZneq]reu\
IcJmXb\[]a
A\JhZ\sbt]ue
@\B[GcH[IbL[MZOoPfR]VZW\Z\[\`bafbUd\j]q\r]
BZFbW\bac[dje]jcndv]
O\`\cjq\
@dBaFbGbM]NXOXPbVdWhZb]a^]bglYm]qcv[
BaL[UiWje]h\lY
AbBZF]HcLYNaP]VoW\[b]babb\cflcp]q[t]u\
G[L]V\WeYkcce\
B[LpWZ\Zk[t[
CZGYN\OicarZ
AdCkD]GeHVJ\NfP]Q\VZWV[V\Z_ga]d\enfbg\hekdlcmboYqfrZs[ubvg
B\HfKbS\V\W[fZsdtbu\
B]W[[feg
F[emh\
C\TfY\gf
D\FmHmJZQgS]T[UYVcW\]]aeg]l\n\o[r\sYv\
WZent\v\
C]IcRZW[Yhe[rb
CcD[FgHdIbQcRdS\TZW[XcY\pcr]
@[JZK]R]T[W][\]m^]e\gdh\lavZ
H\IbU\edgh
W]jg
@dBjC\L\OfW]^Y_e`cc]tcvW
BbC[FcG]H\JgKbL[M[NcOYS]UdV[W\YZZe[]^\_d`\b\cedefgjakbmdp\qatcuY
qf
G\OcPnR\V]W]YdZ]^b
hiv]
BeC]D\FdGaJ]L\M\SaU[VgY[Zc[]^\bbd\elhbicj]r\scvh
CcWX[g_[ifkh
@eB\CeJcXbYcZ\\i]bc\e]f]h\p[re
M]OcV\\leghYlZv]
@\C\FbI]M\OlPeR]ScVbWZX]Y[]d^g_]h\l\r]sctZu\
DbF]GgH\QgTaUgVeWb[]\]a\hgn\obp]rdt\vb
B]NbS\TZVgWe[[\\^]`]lgv\
@fA\BbFgGeHbI[LZMXNcO[UZVZWYZ[\c`db\eWfYkZl\n]rhsat]uava
BYC[DcGbH[I]JYKdOjP\RYSaTcXeYeZb[e_[bYe\gYhimYtcvW
RpWV
I[K]L]RjWYd]e]l]mln]oX
A]B[DZFaHdKbNdRbVWWWYXZ[\h]]^Ya\bbc\dff]h\kbmcncodtcvc
@]BjC]GaL\O[PZWeZ\_\bbdak]leq[
@eKXR[c\ecrZsi
RhW]
J]R]We]r^[o]p]
AbCfDZE\G]KdMaNZQcRbSaVYWWYc^b`jbceeg]h[j[lhmbndobp]qftXvX
@dA]B[CYFaGZKbMZNmObS]UaV\WZXYY[[[\c_h`[a]d\e\h]jblds]tcuevr
@fC]F[M]OcP\UZW\YhZf[[]bc\eZmcnao\pcufv\
UmZZ
Y\Zl`]e\p\
NjWjg\
ChW]Z\rk
F[N]WYZY^\eZgnlbn\o\
@\BZC[F[HXIZJXK\MXOZT]UWWRZT][^T_]a\b\d\eWgwhWj\mZoXpYq]r[vZ
@bA\BbCZDbEbFfHdL\MgObPWR\VlWiX[YZZl[[\\a\bXdjgThdkZmbolpaq]vb
AbKcVeW\\afhrbteu\
PhRXShY\`[
DYvi
@]AbBdCdD\GZH[IaKcN[OcQ\T[VXW[XdZ[\a][^]_a`Za]bfdcgZj]lkoep]qer]s[tfv\
JbKiLeO]R]Wd[Y\h]c^[eZjZq[vg
C[^l`[
A\B\CcG\IYOmR\XgY]Z]][^\_faYcem]o[rbuZ
B\DdE[NdQkT]W\Xb\\^]d]e\hflcp]
CcM]QdW\Zb^d`ahgp\s\
@\A\B[CWFiGZHfIaJiK\L\NbObPdQaSgUXVfXbYg[Y\b^Z`\bcd\gal]n[pbr[sbtauV
BcCeGaHWJ[M\TYUh[\]b^Z_\c]ecg[jelamZnbp\v[
Xi]\
L]PZW]Yj
A\BbHbIcJdKYQ]SbW[XaZkl[nUve
A]GeKbM]NcUdWbZ\[X^dv]
AdC]EaK]L[MhRXS\WhYb[[e[lbtf
F\I]UeY]a]eqhZ
W[[k
B[F[J]M\Z[[\]]^\a[erhb
AfCdDbEhFbGcI]JgLYMZP\Q[R\SbTZUaVcWXX\Y\[d\a^i_Yabbhc\dbedf]gihYjZlZmZo\pTr\sa
@\B\^\_]aicblhv\
BVEdHYK[N\O]R[S\T[USVZWffXmXozrjs\
BYH\OoWXu\v\
B]Od[g
MaP[U\Xd\k]Yb]feo]q\
@cAbCfFcGcHVJdK]L\N\OaQ\RaS]TXVaY[Zd\\]ea[bhc\d[e\fZialXmanbobqcr\sYtdue
B\CZDYE]G[HUI\JnKbP[Q]TYViXbZl[e^f_\aYcad[ehgdhmicjUl]p]t]udv[
C]JiU[[f^d
@[AZCbDcE\GbIYLdM[RWSeUgVbWa[h^Y`dbag\hdjdl[nepasd
AcC\D[LeRaWZXcY]_\`[c[fhhcjeldsft\uZ
@\B]D\G]Mcafcadbeif[h]ljodt\
AcBgHbJ\M]R\T]VbWa^bbfd]hg
@dFgJ\MaS]WZZc[\]e^fa[b]dYe\
G]MiNbOYVX[cv[
AZB\C\D]FfGZHfI[J[MZNZR[T]UcVbWgXbZa[[\d_X`ed\ffi]lbpeqUras[u[
JfOgQdYd[\^]l[rg
I[JbObP\T\Y\^\cdegfZgYh]mdo]qerfv\
@ZBbCaE\FlHdI\M[N\O\PgVZW]XZY\ZZ`[a[b\e\gch\j\paqirZs\tdva
B\D]FaH\JcKcM\QdU]VbW[ZY[a\\^Z_ja]e\gmj\kgm]o\t]u]vW
C\ImO[PhW\Y\_\l]r[v]
@\A]BcDfEcFXG[J]K\L\M\N]OZPcRVS]Y\Z[[Y^Y_Z`fa]b]cadef\hcjrk[l[o]qbtYu]
CeE\F\G\H\JZKeLeMdNaO\P[VcW[YpZi[]daeafbgdk]lZo\p\r[tcvZ
PiReWY_df]
B]G\IbP]V\Wb[k^bebk\qaud
B[F]KiMeNaO[U]XdY]Zg[d\Z_YebfdgZl[mbo\r\t]v]
BZDbEbF]GbHZI[KbPkQbRcYf[]\\]]^]acecl]m]nlp[qZsXte
JcRkT]WYl[oXrc
EZL\NgO]PZR]S[U[Wm[Z^]cal\t\
W\ih
@\A\BZDaJ\LdN[T\UVV[WWX\Zf[[\b]s^Z_e`Ya]c\edf\jbl\mZo[q]tgu[v]
CpI]M\O]W]b]
G]P\SfTgVcXd\b`]hbkbl[pd
`\m\ng
@]BUDbFbH\J]K\LYM\NdOdP\RgT[WXX\[[\]bVc[d[fckeo]p]rXtZuYv\
@aAcBjE\HhL\M]N\R[Z\\\_\a]bgcbdbiambqarbtduh
@ZCeDeEkIXJ[OYVXWZYY`ej[vc
eh
@iAZBcC\D[EbFcG\HUKhL]McN\O[R\ScVVXcY[Zb[Z\[]f^d_[`[a\b[cfhalbnYoXpcr]sZtZu\
@aBZC\DbFfGZHiKbLcNaO\PaRcSdUdVZWbYh[\\c^f`da]bde\fbj[k[m[n\pbqjsbtZucvg
BZCYEcHbIaJ\K\LcNZOcRZSaV\WbYcZY[k\b^a`\a[c[eghdlencofq]tduevZ
W[[g
@]AYCcEXFXGUHTIdKXLXMYNdObPjQ\SYTeU]ViWeXcZW[b\]]g_a`gakb[c[dZfbg\igj[lYmcnhohpVqWsbtav[
MdW\[kt[
@bAbBcCcEeFjGcH[I\J]K\N]OfQcR[S]T]UbV\[b\Z^k_f`bc[dXe[fYgajck[lUnfq[tfvg
AeDdE]I\JgKcL[M\OcPkRZT]UcV]YbZ]`\c\e]fhjcl]mdoZu\vY
AeDcGaJbK\McP\QbRaSbT\WV[b`ba\b[egf]hcjambqbtdud
DZE]G]H\I[K]O\PeS]V]`icahYjZn[v\
@cA]D\EaGiHZJdWYZ[]dceebfdh]p\t\
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
@\BZGYHYIYJ]M]NZObPYSZTfUfXcYVZ[[X\[`icidceefahciaj[kblXmVnZp[r[ukvi
CdD\GYH\I\J\K\L]M]SfUhVbWbY\Zb[b^\`]camhn[oZpZr\ucv]
HcK]WYZ[[n\]^\v\
@\AeCWDdEbFZGdJeObPZQ\R]SYTcU[XYYe[[^k`aa\dbecf\hbian]rdu\vX
BZGeLZO[U\V\W[\bk\m[nqsYu]
B\CaN\PfV]WcZ\[Y`aehjgnaoW
@gB\FcKdR]W\[f\]]g`bc[l\vh
B[C]HbL]PfT]X[[fabe\f]sk
A]D]K]R]ThU\X\][^Z`fedgehbiZj\l[mbndocqcresctfv\
@ZBbEdFgJ]K\WbX[Y\[[_\`\efg\hbjflbmanav\
BZD\HYK\NfQkSbT\UhVfWUX]Z\^[`[cchbldobrcsa
Wn
CbEkW[^]c]efjgl[vb
BZLbM[RaWWXc[f\]e[fekbleo\qht[u]v[
G]OcP]RdSfV\Wg[Y_]a\hht[
CcFeHfO]n[tbvf
B]m\nl
@ZB\C[D]FaHZJhL\NfT\V\WZ[]\]`ba]celdm[ndoZs]
CiR\T\WZf[vh
B[DVEeF\HYI\JgMaNhOYPbR[T[X]Y]Zf[b]f^X`la]bacbfZg\i]j\l\m[o[pZq\r[s[t[
KYRVWcX\[b_cbisiv]
H]VaWi
AYCaDZE[FYHYJ]McNhP[SdTaVbX[Yc[b\\]c^e`fb\cUe[fdh\jclfman]ofpcqYudvh
H\R]Za[d]]b]mho\p[ub
@bD\EcFdI\JfK[MfNYObQdRXSfTZU[WXXeZ\[c]h`aabbccae]f\hfjdl[mdnYoXrds\tZuevX
B\G[M]OoR\VXWY`\cdv[
A\CYGeH]IaL[M]ObWgX\[e\ec\h\oiv\
E\HbO\Wdc\hasktZuc
CjG[H\JaTZZ\^\dfl\
BbDbFcGbHcJbWWYi[[\g^]afufvc
AXC\DdE\F\GgJcKYNXOaPjR[T[UgVZWfX[Y]\Z]e^X_[`\afb\c[ddecgeh\lfmfneoXpbqYr\sjt\
AmB]G\H\NcWWY\^icahdl]t[uev\
ChH]J\R[V\WlYf\]]bv\
CeMiN[O\WZYe\ifeo]v\
@cBdC\G[H\JfK]MfPZQ]R[ShV[W\[V_\`[a\bhifk\lgm\pfqbsbtdu\
AdF]G\J\N[R\SbU\VnWfXbYb\c^[_[`[abd\e\hejemao]pYu\va
EcNdVbW[Yd\\b]cchblf
BbWf
KgNbScW[
C[E]VlWZ^\aihc
KiY\Ze]]`[hcp]t\
AbKfOfP\SgT\WZY\^\`\f[hco]r\s]
CfJZW\X\Yf]lu\
CkD\E]H\J\Vf\]eehY
@fB]EbFeGdH\I\J\LbM\U\VcZb[[^\c[dcv[
FhI]We[c^[
B\EbF\G[L[P\T\V]Wbd\hclgn\v\
A[DaFbG]JaKbL]McOcQ\SiTbUfW]XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
AeCbE\HeMbP\TeV\Za\a^h`db\c\dafZh\lZm]o]t[vX
A[DaO]PcVfWfZZ[\^\`]ahc]lavc
@YBYCbDiEdFXGXHZJWL\PZR]U\V]W]Y]Zd\[^Z_[aZcaeZf]g]h[kZnbodpgqZs\tYubvd
W]Z]`g
A\CeDfEjF\JiPbT[V]W]Zb\]^b`\abdgedh[lZrat]u]vW
J\O\`gb]ehh]ndra
B[C[E[H]OaVgWhX[Y\Z][Z\j]mabecfajbl]m]satev\
CYDZH\PZT\VZWWYfZ\\c]aacc\d[eef]g\hgm[q\ratbuc
DfEdF]WUfkh[r\
MbR\VeWY[bdku]
DaGcJbNZ\\^[hduj
N[ZSf[jrla
A\BdH]IYL]M\OhSbV[WZb]cce]fbl\
D]FcJZQgYdZb\f`de]h\v]
C]WXljrbv[
A]TbVYWdXh[cpYtc
[\mbrg
[]ej
HhJ[K]LdM]OgPYRYWWY\^]_\bocdra
@\CZI]K]M\N[UbViZ[\[]\^\_ca]eXhdjjldmZva
PcV[Yg^csg
J\V]WhZb[[
@gCYDdE\HbKaNbObR]TcYhZ]_c`[c]e[f\hhk]ldoaphtavZ
AdCmDdM[NZO]P[RgT]V[WZXZYfZd[X\\^b_ed]edfdg]i]p[rWs]vX
DgOdZc[gg]hcj\u\v]
B]OaW\XbZ[[pjel]
@]CiDZJ\O\TdWbYZZh]]^]abf[rd
B\CZD\MbS\VfW\XaYa[c\fe[flhgkblas[t[va
E\OYVcWpXl[V\]_]a\jap[s]tfu\va
W[[hl]
IYO\VfZ\[k^Ze[m\
PhWd[[
K]OZP\Zd^Z`tc[eXra
CdH\J[RbSbVdWYYd[X^]_bc\eom]qbt]uYvZ
FjG\JnSYU]V[WVZa`Ve\ldvZ
HgTb
EcWe[\i]jnmbva
@ZA\B[CYE]F\GYIZK]L[MYN]OYQ\RZTZUcVbWXXZYWZZ[X\Y][_W`[b]cbeThWiqjYk]mcn[oZp[qZtTuZvd
Ub[\^]obri
F]R]VaX\Y]]d^\risg
HbW\sg
B[E\MhVh\aeeud
HkZ][\b]eamdu[vX
@\BaC[D]H\J[M[V[Z][Z_b`bcbetpYrbsct[u[vU
A\FiHaJsKbL\NWO[P\Q[S\T\V]WZXeY[Zb[[_bbScadhfYhal]man]oZphretevX
C\Jd[l_b`\u]v]
MaW]\hebh]o]pbtX
F]RhW]qc
AgB]E\ObSdV]W[Y[^d
DcGeMgO]ViWZbfm]r]
C[D[EhJfM]ScVcZb^Yfcghj[u]
B]Oaj\lhv\
C]Ji^d
A\DbE]HbJZKaL[M[NaRXT]V[WdZY\]aebgc]d]e]g]hgjdmanepaqdu\
AcD]EYG[KgNcOYRYS]TZU]VaWdXf[a\d_fa]b\d\fcg]h\idj\mcnbo]qXrdshtZud
AfB[CZDaGdHXKZL]N[OgPiR[TZUeV[X]YZ[Y\[]g^c_[`\aeb\dbecgdlemhndoUpbqWr\ua
BhO\RcW[
@fEbFeGbJ\M\U[WXZn[[c[dct]v]
[]ej
AbC]VYWh
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
BZF\G\I]JXPbTaVeWTY][\f]kelbq[resct[
Wi[]f[
AcB]C[GcL[NgR]VfWflbv[
OgV\fc
M]Wh[\t]ua
C[IaOeW\_ge]
HcJcW\[i\]q\tZv\
_k
B[G\N\O[UfV\WhXg[c]\^\cbe\gYjalbmnnaoXr]t\v[
@]B\C\D[GXIbJbK]L\NWOXPWQ\R[TZU\V[WWXZYZZf[\\c][^dapb]cddfeZf[gbhYiZjVlbmloYpYs\tZ
C[^m
Vj
Ci
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
B\R[WdYkZ[`Zggua
@\A\B\CRD[GWHeI]J[M[R]SjUaVbYY[Z\\]f^X`fcbd[gZmbnfo\rUsctc
eg
I\KgVaY\nb
@dA]B[CXD[E]FhHjI]JbKgM\P[T\U\VZWZY[Zc]b^c_\`\a[ebgchgj]l\m[nZo\pfqdrft\u]vV
B]DbFeG]J]KbM]O\T\WbYc[b`\cZfdh[o\pethubvZ
FiHkOZVcWZXbb\gbl\s\
A]B\CZVkWda[cge]l\
FYK\M\RlV\Y\Z\[\l]mbs\v\
BWCcH\MeNdO[PfQ[S\TeWgYZ\d^\`ea]b[ecf]h\mbobpTq\rjtY
L]Wj[]\d
B[FgHZUi[]fbgbmZp[
CbF]HdR]W[[iaek]
G]V[W]ch
A\BYC\FbG[HbIgJeMdOdS]T[V]WYY]Zf[b^[`jb]cbd\f]qcsd
Gg^apd
D[L]OaP]W\^\`jcbe[f\j\
BfW]`\d\eblY
B\vh
CZJcW\^hb]c\uav\
@[A[BYCdD\EYGbH\JZK[M[NbOfPcQeRYS\TZUdWdYcZa[a\c^]_[bZc\edhZjZlambo\pZq]t[u\
M]OaU\VeWZYh^Z_e`\aae\f]p[
@[BZDbGhN\OXVfY]^eaccbv[
d\e]vg
Mj^\_a`dud
BbHgKdWY[a
B]KcL[M]N[Xb[e\c^a`Yj\kdmXn]ojsb
OWcg
B[GcJ\PcSbUlWYZ][\\al\m\o\vg
KcM]VlW\^Zf\
EaLkOhS\WXe]j]v\
\g
B]TcUfWYZ\neq]resiu\
H\Ua[cf\rh
LfW[
IcJnOeRd\[]a
BdDdE]GdI]K]NcO[P[R]WUXf\b^d`\bddaeapcq\taue
A\JhZ\sbt]ue
@tBdChEcFaGbH\IQJjKaLYNkOUPjQ[R\SiUXVYWZXeYXZV[c\c_ga[cbe]h[ibl\nYo\rcsdt]ulvd
@\DaF[G]IdJ\KdMbN]OdQaR]S\VdWVX\Y\ZX[]\[^b_bacc]difdn]obqcsbtcvh
@[D\E\GaKbMcNjWW[gc]e\hal[mat\vX
MgW[[Z
@aA[G]J]KaMaO[QcW]Xh[\\]^a_be]h[m[q]t[ug
@[B[DgEhK]LbPfVYWiYeZd[]\]^\_[`Ydcl[t\vZ
E[_rv\
OgV\
L\RfW\[]ke
BeC\D\E\HcKeMfN\OZVVWbX\[Z`lg\jYqeub
AeOjWZ]c`[bhjl
AXCbDZEfFfGYHZIbKgL[NaPjQ[R[SbT]UbVcWZXaYeZ[\b^Z_febfah]ncobqZrasauc
A]BXC[G\JiMbOfT\WYYb[eaZccdae\gchdl]rcvk
C\E[FaR]VXWZ\]_\e]fcg]jol]v\
@\AcCZDbEeGdHZI[JbKnL]M\NVPjR[S]VZXUY[Zd[Z^[accTdeeYf\gghaj\lam]ogp\qhr\sf
EbH]RiW]bbgik]p\vf
ug
BeCaHdJcOXS]WbY][h^]c]eZgahYm\o[uWvZ
D\WhX]sc
BYJaV\W]ajj\
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
HfKdL\MaWZZ[[g`bed
@YAZC\D]E[GaHbJbL]M[NWP\RYSYT\UdVbWWZ\[b]d^]_b`Xb[cad\eagchcj[kYl[mbofpdqcr[sYtZucv\
B]C[FbL]V\Wgbac[djjbndvY
O\`\cjq\
B[FaHcK[sh
@dBaFbGbM]O\P]T]WYZd[]]b^]bgl]qc
B]DnF]G\M[O[SeWgZY[gud
@[WdZca]m\oj
Fc[g
E]de
JiUcY]f]lbv]
CgJ\W[
A[E]JmWdY[^ab[u\
@\A]B\C\H\I\L\NdP\QiR]VfWdYa[c\c]f^\cbd\e]lfmfoXt]v\
Ba^\fhv\
@]BZDcGZHbI\J[L\NXOZP\R\S]T\W\YZZc^Z_\aib[ccdeick\l\naobpWr[s[va
@\A\BcE]G\HcKaNfP\RbVbY\]\aafbgciYjembnfpdr[t\ubvZ
D[EiFjH\L\M\N\QeR\VZW\Y]^]c]dhe\h\lZvb
A[BcGdIfJcM\O\P]R[WXZZ_\`[camar\v\
ChJaW\
B]G[HbI[ObPiRYVdYlZg\\]a^\_id\eek\o[ras[vY
B\L\Wm[Z
gh
CeK[PZS\T]UcVYWX]]e]f[m\ocrjsitb
FgPZSeWjXa^]e\hct]ua
Pa[e_\hik\l]
CiG\ee
A[B[GYOXV\Wf]Xciedud
C[h\nftgub
B[FkN[VXWi_\
C]JlW]^U`Zu\vn
@dAbB[CeD]EYGfHXKXLZMZNcOiQ]SZUYW\Z\[Y\Z^a_W`babbXchfih\m[p[sdu[
AaC[EcLbMcP[UaVXW[X]Yh[b_]abf]of
@ZB[D]HZL]OZSZTYVb[]`acellm[nhs]
@]BXCbHjIdS\V[W[XgY\f[g]hejamco\rftbvZ
BbCaIcLbO[PbSiY\[]\f_doaq[
VcXgs\tb
J\RhW[ui
I\PhY\`[
OgP]WZ\]_fcdq]t]
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
KdW[Z\[heZla
Vi_k
AcCSGZObPYTcV\WrXeYf_dabehl\uZ
BfHeJdM[NjOZWZb]jg
DeH[I[K[LbN\OfPdT\VWXdY\[]]c^]_e`bb\e[mcocsbv]
F\RkW\\[f\
@eB[CXDXEdFkGbH\JeKcL]MjNaOcQ[S]UdVVWaXeZX\[^]`cb\dWebfZg\hdi\kflbmloZqfr[t\uZ
]hm\
AbH]J]OeW]X]\]]be[lcmdo[ug
MdWcXc[\_hc]eafer\s[v[
B[R[Wk
WY[be\tgujvZ
CbF]LbM]UcVV]\cbeij]mdoZpa
B\HfKbS\V\W[abfZsdtbu\
CbE[G\HbJiK]MdO[P\UbVbZY][d\eagbmcoZq\rb
@\G\H]IhK\OZRcTYV\[\`]cbedf[h]r\ua
C]F]IlO[PZW[Y\g\
Wiv]
B\M]O\V\Xae\gahcm[q]ui
CbH[IkO\QbR\V\WY[]_Zgeqer]tZu\
D\`kv\
@[G[L]NdT\V[WYZ][pc\e]lZ
@bGbIaKhNfO[RZT\UdWjY]\g_[`ah]jfk\l\oards[tZvd
CYE\GaJbK]N\R\ThVbWWY\Z\\Z]]_c`\akbaj]k\lbm\rfsdtdv[
CXJmu\
IpJ]O[R\f\r\
@\BWC\DdEeGbL[NeO]QdU\VXWbXeYdZ[\Y^]_\`[aVbhd[eifhickZlbnYoYqXrkt[
B\CcG[IbJdKdMgN[Q]S[T[UaVeWaX[Z\^\`cb[egf[g]ibj]kel\qgsat]v[
BZXe[mb\fdjblbs[
@cBZC\DYGdI\M\NcOZRZVkWYZb[g]hc[dbj[lbp\vc
H\[\ddvi
D\HgNbVeWYZ][f
B]R]Wgt[
@\A\BZCcFbGYHgKcLZMaTZU\VWXZ[\\d^\_ba[ecfdh]jbkelcn]qfrbs]tcuf
BZLbOmWeecg\
AdG]OiRWV[[i^\cdedt\
C\O][clXvg
PgV[W]Y]fchev]
@]H\MaRcSjV\WeYbZ]
BZCdD\FbGbK]L]MbNiP[R]S]VbWcXeZY[d\\afb]kYleqas]tYvZ
B\LmO\VeWT[Y
B\K]O\Y]Ze[c`\a]d]f\hdjak]pcth
@cA]D\EaGiHZJdWYZ[]dceebfdh]p\t\
CgGbVcW\X\Ydecm]ocsb
@]GZY]`lc[j[tb
KiNeVYWZY\Ze]]`[hcp]t\
W]Z]`g
Vj
BZE]H\KcL]OVU\ViW\]]^]c]e\g]lZmhnasg
F]RhW]qc
AgB]E\ObSdV]W[Y[^d
NaOYRXVgWi[a_Zif
@fEbFeGbJ\M\O\RfU[WXZn[[c[dct]v]
Yd`jc\hb
AbH]Wb[gv]
NgWZ
L\W\e]hjj\t]
@fBdC\GdHcJgNcWYZ]]a^\`Zb\f\g\h]lYm[nloYp[q\s[u\
B]Z\mfn\rZsj
F\H\L]S]UbVbWYZgbfghhfm]rc
G[OkR[V[W[XeY]\]_jcae[o\u\
q]vi
BXE]FZGbIYJhK]McN[ObUaW[XgZZ[\\\^g`Yagb[c\f\gdhikbl]mYodp\qitXvX
O[VkWd^\d]f\
@]J\O\WiYZabeff[k[rg
AeCZHgIbL]M]OXQaV\WnZ][e]a`\adb\e\fblZmdoYqcsYt\v\
B\IYLjNcOfZ\^\k]lep\q\td
egmeta
G]R]Yl[]
Vbsk
@YAYB\C[D]EbG[LVN[PfS]UeVbWaX[YdZh[e\d`gbZchdbebhhi\jckgl\mbnfpYrbudvT
A]CXD]On^[abv\
CqJcM]N]O\WY[]l\
BiF\HWJ]L\M[R\V[WWXaY]Z]\]]j_\b\c]elgfh\mfn]oZpXqbr[s]tYu]vd
AeR\Zg[]j\pc
AaC[D]EiF\HaJ[K[N\OYRcUcV\WXZc]\`\aef\g]hjk]l\mco\pbrasYt\uZv]
A\B]EZHeInJ]N\O[QbW[Zc[]^]`\a]bbeYg]hclhofp]vb
Fj[e\]
AdC\E[I]JfN\R]ScT[VaWeYa[a\V]\`fa[ced\eXfYgbjZkclSnbp]qbrbsct[ua
AcHYJ\NgOZPbSkVcWbYc[b\\_dadd]e\fbhgjcl[mepasbtdue
C\GcWffdhbk]sZ
@]G[LZOcVdW[Z][j\eh\kbmeoXpitbuXv\
A\G\M\O]PcSlWUY]^\_g`Ya\cfd\hbigjbt[
Q\[]ebl\vh
@[CcEaGcI[JaO\P]S\TfVZW\X\YYZb[Z\j]becfXhfkZldqcrbubvb
C]H\S\Ubf]mdpZrg
W\Z\c]eo
FcGbHdI[JaL\N\O]P]RZScU[VYX]YXZ][\]c^[`\cag\k[lYp\qjrkvY
AbBbEcFhM\OZR\UaVcX]YbZ]\a^b_Zebjblbq\rcsbtcudvc
F]J\NbT]VbWeY[Zb\ggllbpd
\g
D]G\djv]
B]F]H\J\KgM\PYR]SfWaZb[\_f`[badbk\lapZ
C]DjEiG\IcR]
DcEiF[NXl\ve
B]L[NZR[WbYbajcdmbrhvZ
M]OaU\VeWZYg^Z_e`\aaecf]pY
mh
KbThUgkcm[r]ub
AdCnN\O\V[Yh^Ycc
A]CXL\M\NaObQbTcWZY[Z\\Z]b^g_[`\cff]h\j\lhqYs\t[v\
B]W]jm
L[P]R[TlUdVWWXYbb]cUd[ecf]gblemaneoev[
`ifg
A]DbHcLjV\da
AYBXFcH\JZKbLZMcN[RcScTXUYV\WYXhZ[[[\d]i_d`aaac\dgf[g[l[nbqXt]unvd
FgHdJ\QcS]T\VeW\Yaahcbl\r\v]
@bD\FeGbHfJ]K]Q]SZT[U]Wa\e^d_d`ba[eafhg\helbr[uZva
CYV]W]Zeeml]v\
[Yei
@ZAdBYCdDYF[G[HbK\L\M\OeP\QeSZTZUbY[[[]Z^d_badbedbf[gbkbl[mWoZqbrYv]
C]DaJ]LcR\TnVcWnZ\[Y^]cblZ
LXO[V]WV[pk]l[vf
B]D\GbJ]KcV[WnYef\gcl\t[vb
[[ifofvg
@dA[BVCXD]EkFgGeKeLTPfQbR\S\TbUhWdY\Zd[Y\b^b_]`WaZbicXdbhhifmUn]o\pUq]rYsbt[uevg
@\AWB[HgI]JfKfMbNZTXWdXeYmZc[f]b^Z`fa[effXj\lZndq\sVtYv[
@eGZMhW\e[henbua
H]L\UaZ[[ja\ekpbrctZv[
L\UdVbWhk\t]v\
B[D\EdFhH\IaKdO]TmVgWWY]ZZ]b^[abbac\ffh]jgo]p]s\
ObUaV\_c`]mhoX
@[AdBbC\F\I]J]K]LaNdO[PiR[S]TeU\VcWdX]YVZ[[\]b^V_[`kadb[d[g]j]kZlgmYr\t]vY
K]Rj_b
@\AeC\HXI]KcM]PeTdWfY]Ze[]]b^g`]beccdYe\gdn]p]qcs[u]v[
@lA]BdFcHdI\KeLcNbPZSaVYXZY[[W\f][^b_ZaVbdfej\lbm[ocpdqYr[satduh
@[AcBYF]HcJ\M\NbO[QgT[UfV]Z\\Z^k_c`eacbgddfdg]h\kalWm[o\pYrdth
AbDbFfG\MbO\ViWY]b_eaecceYhckem]qgto
CiK]WZX\Yg]bqfr[
Om`blb
B]WYgim]
@fA[D\EbFfG[H[IbJcLVMeTbVbZ\\b_eadbddZibjdkZlYmdp\qesct[udv[
A\VcZjl\
AcBaCbDZEcFaGZH]JbL[MZNhPbQ\TbUfVcX\Yb[b^Yabcdd\hhk]lcm[nhpWq[r]ufvZ
@aAYBXC\DZFcGYHYI[JcKZLTM[NZO\PZQZR]S\TgUZV\XeY[Z\[b\a]Z^\d]fYhbjemjngoipfqXrUs[uY
EcK\M\O[^g`dc\gblXrdsftdve
@eBXFbG[HVIcJ\L\ObQ\R\SWTZUTVaWb[[`Zbaf]ibl\menbocpcqhrbsdtcu]v\
C\F]O\V]Wld[
F\UfZd[[^\_cmfo\p\
A[CdF[GXH[JaLZMZN]P[TbW]XcZ[\b^XabbXcfdaebfahbkYlZm\oZp]qYtfvY
@bC[DcL\MaN\OaPfSgT[VdX]Zc\]^[_\bfeaf]gcmbohp\u\vb
A]B[CdX]\dcZf\hetj
@\AdD[F\G]H[IaJgK]MUP[Q\R]S[UWV[WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnToYp[q]rYsWt\utvY
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
NeRaW\be
B[O\R]T\U\WdZl[[`cd]eml[m\v\
@cAXBaD]FeGTIbL\NeP\R\SZTXVbXc[\]b^]_e`ebYcce]hcj[n\o]rcscvi
B\HZI]JfK\O]TbZa^bell\o\pgq]t[v\
AeDaE[GdH[IYJcMbO\RbT\U]V[Yb[a_Yb\edfYgah]pdrbs]ucv\
B\WiZ\ua
GeOaVfYleb
@]B[DdGeHYUiW[Ye^X`]d[gchrl\pd
AfC]W]YnZb[]_\vZ
C\H\IcO\caebh]obp[rhu]vb
BeDdGaObRYWTYj[]\d`be\hdl\ubve
CcD[FgHdIcQcReS\TZW[XcYZpcr]
@\AaBbEbHaIZL[NaQdR\TfVbYc\d]f`[b[dbfXgZhbnaqdrbs]tauc
R\V\\h_]ffhal\n]sbtf
E][Zvj
B[IeWls\tX
IbL\WYYc[e^dcdeZrfthvd
@mEcFVGYHXI[J\KhMXP[RfTZU[W[X[Y[Zb[Y\a]k^]_]`]a]bgdeeXgeidlbo\pYsXtXvU
H[Ug
@ZA[BcE\FZGbHbIbJnK\MgNbPiQ[RZS]TZUWVZW[XaYbZd[Y\c^g_h`]acb[c]dYe]ffgZh\i[lcpcqcris\tcuZvV
FdH[Wil]me
@\HkK\M\Ul[\^\mYv[
B]DbFlH\IcJYW[X][]`feofbh\kkv[
M]O]WY[w\\e]kYv]
IbJ[OXW\[Y^]c]f]revp
Vr`]
OcVgWY
@cAYCZFiG]HfJ]KhP]T[U]X[[\\b]]^[_dc\hcjck\lZmao]pcqcsbtg
@XCcD]E[FhG[HlIZJgK[L\MbN\OcTYUYWYXbZa]V^[acbZcbeah[k]m\nXoZp]qXr\s\t\u\
JXW\X]Zoe]hav]
D\Md[gvZ
@[KjM\W[
BYG[O\Q]Uacp
FXHbIeOYP]Q]VWW[[aakc]u\
@bGgN\WY
CfFbGaHeIdN]OdQcTZVbWWXcZc[]]\`Xabcfh\n[ve
Z[[\_gcZe]jcpl
DiEgMZ
@bBiC\KeLcMfNcVbZ[[b^[_]c]m\phq\tb
B[C\DcOhV\_jcae\len[qdu\
@[A\B\C]E\HfJeMZNbO\RaTeU\V[WYX][\]gcae]f\g]j[lZmXnioYr\sZt\ucv[
@bB\G\H\JbMlO[RaVbW\[\]]`]b]cbdcgajckdl\mfncscuev\
N]Y\mfocri
H]K]W[of
D]lctive
HhJ[K]M]OiPYY\^]_gcdra
H]^[giu\
H]^[giu\
BYG]LiMYPfVcWZhc
@]AeB\GcHcIgNcOUR\S\TcVdWRXcY\Zg[c^da\b\ceecfjgcnaq\rYt\u]vg
Ph
AbB]D\H\JaL\O\UbYa\[d\e]mevi
Y]h\m\rj
Cje[h\qc
A\BfDbJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
@YBUE[G\HmI]JfKiM]OZR]UbWeX[Y\Z\[\][^X_a`hb\e[jclWmWneoYp]vc
AgC\G\J]L\PaS\ThWdZg[e^e_ghbl[p\tbv[
BcCdL[O\R[S]X[\h_\eahXoYtk
Sd\]eVhi
IoOWR\T]W\
BlV\WYZ][a
@]AcNZOcRiS\VcWaX\_ba\c]d[ecflhbjglbrYsbvc
@hAZBcC[FXGgHYIXJYK]M\ObPYS\T[U\VaWZZX\\_ZaZb\cedbg]hbobp]rcs\tZvW
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
AcB[DiEgGbIbJ\K\MeNbObPcQYSaUbWWXaY[Z\\Z]b^X`[abbeddfjgdjgkZlXm]n[p[qcr]tYvf
I\KhY\fbnb
H\IbU\edgh
@ZBZC[E\F[HdJ]LmOYUVV\W[X[Y\Z[\d]j^W`\b]edf]g\hfj]o[pdresatW
RlWZ
@aB]FbGbHcIaJbTTU[XcZ\[]]a^]bdeagahekbpaqbteubvV
LbTg[debrc
AcC[EaGdH[IaJaK]PZV\WaX[YcZc\c^a_[`[bfefg\hbidjck[l[m\o\q\s[tiue
phs]
AbGYO\PYYg^]a[d]f]r\
@fB[CVFhI]KbP[V\WYX\Zd]c^\`Xa\baeffbhdiej[mXnYpdqbv\
@ZCbD\FbHjKcM[S]T[UZV]Xb[\^f`cb[dce[f\gahbjao\paqevY
F\qZrh
HcJ]KeM\N\W[^]h[qbsj
B]DbFeG]J]KbM]O\T\W\Yc`\bacZfdh[o\pethubv\
FiHkOZVdW[Xb[[b\s\
Yn[]eZj\
B\VcWZcg
B\E]Wafdhdjel]scvj
B\F\W[[hlWsa
L[MjW]
BcGcH]LgW\
KdLdW\[gn\
KdW][gn\
AgGgIYO[PkR[W]b\
L]R\W[Yjv]
ChL]OcSYVhZd[bchr\
AgB\FcHbKlMcR\S\U]V]W[c\mfn]obs\
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
DaGaH]IbJ]K\OfPcQZR]T]V[W\Y\ZX[\^Z`caccdd\e\j]lYr\
GdOUWmcW
Og`b
GZcmd\
GWOdSYchl]
GdcV
K\Z[gk
U[V\gnm\u[
B[C\HYJVM]T\U]WZZY^Z_]`\e\gph]m]n\o\pZq\
Wg
@[A[BWC\D]E[FXGSHhIWKhL]M\OcPjR[SoT[UmVgW[XYYT[U\d]h`badb]cbd]g\hcj]mpn\oXpYqgrWtYubvU
BcCZKcN[OXPYWlX][Y]]difcgbmUodqfv\
K\OhPdVZW\`\c[l]mbqbu]
SgT\rY
N\W\ai
F]H[K[U[]ahdmjnZo]
HZKX]dgXhcmloQqYuf
O]Ui
HYKUU\g]moneoYuc
B]GXKeUdWWcrg]o\
KaOVPgUjV[W\]emZoeq\s]
PfSW
NbSiTca\dZ
G]IbPjR\lgr[
BWD\F[KaL[OlPgQ]RZSfUYV\WZZY^V_[`aacb\cdeXf]gYjckYlZmZokp]qar\sYu[vX
@[C\GcH\J[KfLaMeO[PWS\TaVfWnY]ZT[Z^\cbd\fZj[lfoep]qhrjuZvZ
CdG[OTP[SYWg`XoS
@iJ\KgObPcR][\`bfb
OpPZo]
B[M\OiPZXa[b\acd
O\P]Whc]f]jm
om
KVUYgZn[ovq\t]u[
GbIZOXcbtd
L\N]OpPYVWW[[\cbdijdqdt]v\
CdO[Tf[Znb
I\JgKiOhP\T\W\c]oY
HkIaJ]OaPZQ]Yca\cXocvd
GcNaO[Wc[ecll[
@\MePc[\`k
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
KbSib]kcna
SnkWn\
A\B]ClGeHZIXJ[OfPgVWWeXdZh`\a]cbeclZu\v\
B]CUGdJXO]PZW[XdZje\lZv]
Cne\
JeOZZom]
@]AdGXHkJdKfM\ScVgXRY]Z\]]^]aac\d\e[lbmiqct]
GXH[JaM]OaQ\SeWsXRZ]abd\mYn[qd
JeKiolq\
KgOYV]qe
AfB[C\E\G[NgVcWZchl[
]pc\eW
]pc\eW
AiSh[\`cb\sa
ApCY^[`\
C[H[MdPcW]Z]]Z`qv]
@k^Wc]nbq]
@cAZBMC\DSEeFdGOHPKdL\MaNeObPcQVRbSaTXUUVaWRXdYdZZ[Y]d^g_a`dabbeebgbhbkUl[mcndodpeqbrdsetcubvT
@cAZBMC\DSEeFdGOHPKdL\MaNeObPcQVRbSaTXUUVaWRXdYdZZ[Y]d^g_a`dabbeebgbhbkUl[mcndodpeqbrdsetcubvT
Hj[bflsh
BgIbOiP]ScW\cSl]vf
KbNVPdT]UKV\\d]Y`ZlkmkneoZp\qX
@\BeC\HjIiJ]MdNYPbScVhWi[f]]cZf]jfl\m\o[r\v[
C\H[OZZo
AeBcKhVZlc
MwRWus
A\DeR]WWvn
DlEXG\V]W\`]
BZL\NaWi[fccvZ
CdJVfboa
HbYl\]di
BWOQVaXeYd_Yb\ci
C[VpX[c\ef
@oB[CYD\EdF[GcHYJdKZL]NdOSP\SfUbZc^V_b`ea\cedXlbn\p]
LiWSc\
JcLkQZWU`Xb[cZdY
\itY
AaBfC[D]F\KeLdM]NYOWSbTqUhV[Y[]Z^\_\ced\eTf]g\h[l\mZnZofq\rcsivX
C\M][Yb\jXlj
AhN\Q\WhY][]^\c[kZqVu\vj
@fARBWCaDXEjFlG\HVJfL\MfNlOdS]VWX]YZZZ[V\N]b^l`baccaeef[gXjckYlZndoepiqfsetcvX
FZHiU]W]m[q[
JhOXolrc
@eAiBgCbOc`\a[ed
R\Wh[]
HcJ\L[Sb[]cmdgljudvg
@[BbWg
@jA\BXC\DZH\KfMaNfOiPhRaT[WUX\Yi[\\h^rc[eXf[jeo[res\v[
LiWZ\Y
B\LiUZWX\Ve]hg
T\XcYoZ\^gjdl]vZ
LWWrvZ
CcDYUiW\Zn[\^]`\d\mZo]
T\WfnYoa
GgJUW[]\
BPCdD]EhFiGVH\IgKbL\NaOjQYSYT]UZVnWVXfY[ZU\Y]a^n_a`Zd[eif]hgi]jbkZlWmbohqdresdtiubvY
BcC]DhE[L\M]N]P]QhTcWi[[a\cdd\f\hZj]k[lan[pcsbvX
LYO\PgR\Wh[\\ibfceld
@[NgT\VbY\^oacc]h]lin[pauc
GhJ[cd
@]tg
B[FXHsQZZedc
Zfp]
BkGfQZWYcfdYu]
Tb[]di
C\DfEZHZLcQeUmWUZW^ZaMbWlkmhn\oYq]udv[
BbG\LfMYWZ^\dehh
A]B\ClG\H[J]NdOXTfUeWbXZYiZX]Y^V`ccXeVh\mVoZq]r\sku\
CmO]\[]\`Wc]e\
G]^clf
L\M[N[W\X[[ha\lj
B[WX[Qlr
J]L\N]Wo[X
FaL\M]QmWW[[^babcpeciYratau[
^[b]dfv\
BZC\Wh[\keva
BTK]R\S[VZWr[[
C\GoOkS[VZWjYZ_ec\s\
O\Xj\\`Y
B\Dgv[
L\WaXjl\
B]E]LdMgOiPfWbZ][V^\ealfpduevZ
Ugpc
CgJY
LfVQWltV
VoW[s\
J\TXfjr[
BhGfHcTc\Xfdljnb
LtR\\]egkYrat[
AbB[JiSZVZWnf\v\
V]lh
DjG[N\OZ[[
B]C\DbVT`\aZdm
L]N\Wib\d\l\
@cBmGeI\J[K]M]NnP\R]V]WeX]YX[Z_[b\c\d\gcjfn\obtdvc
Vmahc]d[ec
B]DjEYG]Wf\eehlS
[glY
@ZAXBfCbDTEfFbGRHeJbKlNeOhPdQQR\T[VfW[XeYb\V]Z^i`bbfcYddfahjkXlmmbnao]pfqbrdtduove
A[CYDiEYG]HlO]QdS\VlWjYYdTvt
EldSj[
C\D\E\TpVfa]
@aKgW]X[Z\[]
VlWiXc^Yadu]
BmCeFWG]H\ISJlK\M\OdPiQ\RgSbTcWkXcZk\f^\cYe\fai]l[mgnRqYrZsnu\
BaDbF]H\NdOeQ\TjUVZ]cXfcldnZogpZq[seub
BkD[GcQcWZg]
CcD\T]Ya][aYh\rh
CdDiFUHgIZOeQMVjWZXjccs]
CXDXHTIUJ\OFPZYf^\`UcpdilYq\rX
@hO[^c`cadcZ
C]M\U[WXZl[\\[eYg\k\pZv[
AhB\CdYU^X`ac]qm
@]AZCYOeT\Y[^gc[ld
WY[k
CgT[]b
D\V\Wg[]ag
B]GsL[N]O\Wf[[_Z
DfG\N[Wd^]l\vk
B\CXF]HbJdO\R[UYVeWbZ\[[]aa]hWmfo[p\q\uWv\
LZW[[o`XaYbkdclZva
B[Gl^V
@MAZH[OUP\Q]VcWlX\Zf[c^j_\a\eef\hck\lYqh
@XB\GoW[^ecZk[
Ch\]
IWWf
BfW]_gp]
BbD\FTG[J]QWq]
BZFXHkQZW\
@aAZBcEbFhG\HWJbKcL]MdN\OfPeRaSbVgW\XW[\\c]\^b_dcVg[jdldmcp]qerasXt\ufv[
BdC]GeI]O\Wfofr[vg
O[ViY[
CnPUrn
J\LaR[[Z\kk\ocs\
DcGiOQTcZbsZvh
JbRRU]d\map]u\
mh
Wifbl]
FWHaI]N]QaTfU[Wo[\f]l]o\p]qcu\
A[KrLXNWWcnU
GqH\OZUa`\cl
DcJKvk
@\B]D]GhW\
DeF]G[HcV\_]hVvi
VmXca]cW
AbL]ObPgZ]cZ
AfB[CYDUEmGTHTI]LZN\OeP[TfVXXYY[]Z^s_ea\cYg]hPjikXlWo]qhr\sctcuZvR
HaKighh\n[ob
AZJ]Ym\]`Y
Dhr\
Dh
@dA\BZCZDdEiFhGjHZIcKdLWNjOfR\S\TbUZVjW]XfYfZQ\R]]^c_]`icbebfdgXhliajhkPlamhnjobpgqhrZsbthubva
@tA[B\CbDZEgFgGVHYJdKhL\MXNhOhPdQZR[TWVdWYXiYcZS]b^g_c`ia\cRejhoi\jkk\lWmnnipcrfsgtkuZvU
G\Todb
W\lo
V]_i
AYG\LYM]V][f^[kkv\
WQlh
A[Oa`gc]
D[G\PbS\Wdc\l[ph
AcE[G]V[WU[aabli
rh
FTHrQVU[m[o[
R]WZblva
L[Wk
C[DrG\N][\^[l[m[vT
@\Cc[]u[vg
H\KXZk]\p\
hWvi
BZJaZkdZ
FbKcPYWcZe[i
JeLeSaWU[bf]u]
@\BmGeK\LVQ]WZY[[]^]gdh]ud
bj
GgWY
Di
HbJlQ]TbZ[]\
BgF\HdK]NdRZW]c]m\njp[qWuW
@cB\JbMjWb[]\]cXeZhcj[k[mbul
BjJWWSu]v[
B\H[QlW]e]
WV[j
F[HiW][\d]
H\WZejve
BcZ\gjoc
@ZDdGjdTl\v[
VeW][\ahsc
BjJ[K]LZNbOWQcVeWPXYZ\[l\]]]_iaZcneZfggehek]nWp[q[ucvX
DhHfI]QeT\WWb\dke\h\q\vT
ChTgVYbc
K]R]X]Zdpiv]
C]D[O]U[Wjdemc
KdSZW\[]]]c\m\nfoh
B\LfeefZl\vb
A\BaG\K[LnMXUdV\WV[\c\dgk\lZodqjr\tav[
UZndonp]
BiG\H\KeOSPisdu\
C[DmGcM\N\R]ZY[d\c^U_dacb[c[dbe[lVvd
WW[\lgvc
J\R\SiUaWXYb\\fdrf
@\B[GdH\JXKaMcN\O]R\T]VZW]XYYe[b\j_cbgc[diebjbkalgq\s\tbu[vd
@YA\BbCZDTFdGeHXI\JXMZOXP\QkS[T]U]WZY][a\]^Z`XaXbbcneWg\h\j[kdlJq[
BRLjW][b
@YVcWZZZ[h_cd]e]h]ll
E]^evj
@YBfFiG[J[LgM\NZQYR\WIb\dge[kal[ncr]t]u[v]
VgW\ab
AcB\CeDYF]GQJeKXLbNeOgPdQ\R]SdUUVjWbX]Yj[c\b]b^gahbYcZdlfdh\l]m[nWo[qjsctbu[
BbWV
Wmb\l[vb
EeJb^]`kjbv\
HbQ[TeZc[gd[k\vd
Wi
DhW\
M\WX[\\keb
G\HgR]W\ZX^]a]lls]ta
BfD]K[LnW[d\hbk\lZuZv\
W[[Yvf
ANCTDZEeGYI\JcL]O\TSVpW[XXY]ZY[\]]^}a[c\d]ejg[h]lWm]nbqer[s]v]
AdBWC[F]GTHYKdM[OgRaU\VcWZZ\[Z\d]\^n_Wb[c\dbebg\jekbljnbpbqbtluZvZ
W[ldvh
O\QeR\UfVXWl[bs[
G]Wm[c]Yfalbv\
LdWQZ\\\]]
CZG[MkZ\[X\]kVl[nb
@[B\D[LTM]O]V]WsY]Z][Wb\dbeaphu[
B]LjWW\]
LfWT
Wh[]fe
@\GkH[W]ZT^h`[
C[DdLZOdPYQeWV[\\W]\hVj[lova
A\BhObWWehhcqdr\v[
WhXZc\
@dAdBWCbD[E]FcG\HTJaLcNcOfPdQWR[STTcViWcXNY]\d]b^d_g`eaYbcfZgeh]kclYmhnWq[rYsctlvZ
OiechVp\q]to
WZ[g\btT
L]NY[il\
AkTe^Zfer]
@TAdBiCbEKFWGeHdIhJZKWMfN\ObQeR[ScTeViWiX[Y[[g]Y_[`caZbgc]d\eafbg[jZl]mcobpfqZs[tY
YXoju]
CcGZMbRfW][e\c]Z
B\FgR]YacbefuevT
@rA\BjCVDVEhFcGZH[IeJcKZL[MZNfOLPZRWS[TYUXVRWiXZY[Z\[i\Z^M_\`jdZeYg]lQn\sXt]u\vT
B[DLEYHqMXO]QabZdlg]qZ
AZB\CSD[EiFiGWHWJcKlL[N\OZPcR[SZTjUcVWW[Y[[d\]][^Zcdhcj]lanbpsq\rbsbufvY
@gBpH]M]QUX]Y]_\cjeTqeub
Uf
AmWZ
e]pitb
B[H\IcOjVeX\YcZYcZe]fepb
@gANBVC\DPEmFgGJHJIbJcKgMeNeOiPaQUSiTSUQViWWXbYeZW[M\b^n_b`fabb\c\effYgehgiZjek[lRmcngpbqlrgsatkukvU
AgBhCQDUEVGUHdIeJfKRLaP\QYR[TeUcWjXZYWZo[f\[]b^c_U`gafcUd\fngbhVi\j]lZndp\qbuY
G[O[VeZZcj
Rkf[
CeT\feqZsj
B\DfQkV\WXZZ[Z`Ya]dchYlbs[va
JkZ\d[
L[S[Wk[\^edXfng]k\ldm]r\va
DkY\v[
AVBhCYFWHbNaOiP[T\UjV\Z][g]\_]`gaebdcYefgWh]l\qmrfshui
B]EXN[PeW\cn
B\DqEWK\O[QfVdWVYZZ]cWliq\sXuTvO
B]HdJ]TjU[VaWm^UdZg]l[
@VBbCKEXFTHfJXM]QkS[T\V[YbZR^ecNddfZh\k]lmp]qds\tb
BbC]DiF]GpHcI[JYQaV]WiZ[[\cfdHvm
A\C[FcGmP[Q[dY
H\K\S]WZZg[ig[j[l\nfs\
CfJfN\R]
J\LZM]T\X]Y[Zne[hYnZ
B]W\[[beh[qhrf
W\\f
CbGgJ[W\e\
K]LfNV[Z`[cbnYomv\
BZKXWm`Zh]l[v[
@\BeD]GfK[L\UbV\WWZh]ZcaeUf\l[m\qe
BjDbLkU]V[W]kdlZmav\
BbD\G\LhWPd\kcv[
BeLeWX
CbTjW]]]adhYuh
B\D[GoL]MXNYOeQcVf[b_eccd[helev]
G\OZRdW][k^V`ckg
JacXri
@[AZB\C[D\EjFmGYHWKiNdObPhRZS\W[XbYi\e_eabcZdfedfkj]o]p]q[rbtfubvY
AbB]L\P\R]VZWbY]d\lfvV
BXCdHfJcLhSfUdWoZZ[Y]ca]bSccdbebf\l]sb
MiO\W\Za
AVIlYa[b^ddfe[latauevY
LYWUkm
V[Zie\
CbHZO]RXTgU]V]Wd]\mdnbodq\shu\v\
NVRfW\jilc
BeKhl]n[v[
KinW
WWf]liv\
@cCeI]J[O[V\WiYd`]aZlcs[tevc
AgCXPb^cl\vh
HbKhc[j]
@]G]W\Yira
BiORV]^bvh
LhWSd]lZ
BkWY
LXWil\
C[LYO]SdTdUdV]Wk[]\W^]eafZgaman]t[vb
@fA[BcCYDcE\F[G\H[N]PiQ[T\UdV\W\Xj[\\]]c_\cYe[fdj\l]oXpfshuovW
@UAcCcDZEWFZGRHZIgKbLfMcNbS[TfUgV]WiXcZc[d\]]b^\_a`ha\cUedf[gZh[jYlWmandodpXrjsct[ubvd
@aEgL]NbSdVfXcY[Z[_Z`bcffZhesevl
BgHcQ]W][Zb]e\tf
BfVdWkXdZZ]]^b_[chfah\nVqbs]tZu]
BhHWTgVecfecsW
CcE\FbGZHhMlN[PYQVRcS\TaWZXgYZZZ^U_l`Zcee[fXk\ldobpcs\uS
DeEWHfJ\MpO[P[QdTfUVW[[d]gcaeZj[k]lYmbtbvd
CXF\J\LXMlTjUaV]WUXb[\c]dcm[n]ogq[tc
C]PVWs^gcYheljvZ
BhG[L[Z\[W\\kdt]
A]BlC\D]EIGeHeJWK[LXMNOeP]QkR[TcVeXYYfZd[b\g^Y`ib]cTeYg\jckXlemWpdr\shtYu[vY
CYOcV\Wh[c\\^gc[ecj\ubv\
JeUWWcZbrat\ug
HbJfL[QbWXc\d]h[l\vm
@[BiCVDcHeLZMjNeOPQZTbVYWgZW[b\g`fbSd]e[fekZljmfo[pcq\rbs\tXuY
@[A]CXE\FZGfH\KZO[QeUbWlY\Z]]\^e_f`aa[eYg\hYiZj\lZpcvZ
B\FgW]Zd^]a]
CcD[GkL[MYPYWc[\]]bVlfo[v]
BZC\JfKeQ[WpXUZ]\d_\`\eagjh[mXogp\uc
BkHdKfUaW]g\m[nko[p[
B]ReW[
BiPYVXWccdgVlen]vY
Wi
BdOVcf
AbQjUeWbe[k]rYs\uavf
@]A\BbHUJ]L\MWOdPjQeR]S[T[U[VUXYYhZ\\V^\_[aYcodfebf\g]hcj[neocpkrTsctfukvd
@sAYBZEQFjI\L\NdV]Wf[X^X_V`iaabbcbhbl[
@fA]FRG[HlJ\KkLZN]O\PYQeS]U[WiYZ[Y\]]d^b_a`nbfcZdihllhmXoXqWrfsat\v[
BXFnHWI\LZOVPiRYS]TiUhVZYa[\`daZcfgXmUnVoZqgrgscv\
A[CbVeWbZ]bZdl
AeCdDbGeH]KZN]OST\VkWoX\Y\cVdXfgo]sg
FbHbIaJeNbO]P[QcS]WlX\Yd]]cXeZl\uhvY
AbB[H]OiTfVdWiX[Yd_Zfahbmar\sb
A\Wf[bb\vk
B\U[Wm\\^hl[vg
@\N[V[WcZi^f`eeYpV
G\NeP]YXabc[efud
E]W[vi
[Yli
NXW[lc
@YAQCWDXGdIJJ\M[OPW\XYYXZf[Z^]_[`ZaZcldZf[jYlVrUtWu\
NeP]S]Vfcbdgfdjat[ub
AfGYJgM\NeP]]]^ja\dbfgidpbtX
O\WiYZv[
FbHgUZW]XbY]ZZ\a]abbdZg]lgo[p[ua
KZZh
ClH[M\Xg]Ua\
WiZ[[]b[
BkW[_bp]
DUF]GhM\P\X\[]_Z`\cidY
DZGjM]NZ^[accdiY
J[OYVl
B]c\enk\ta
_Xa\cm
B]DjEYGdW[bbd\eal[v[
CZDWGjJe
Wiv]
e\uh
A]BbDYHZL]QkSWVeWfXbYeZ[\s]\^\_l`WaVbjcldhfYh[k\lZsUv\
U[Y]Zo
L\NXW[[n\bbbk\lV
N\W\[kl]
DfEZG\WZZV[c_[d\vf
Bl
@eW\qj
@cBaH]Q\Wi[\a\beh[j\l\qe
BiRYWY
GcKbV]WjcWd\lYrd
\featW
JZW\ul
C]bf
A[HZR]_kcX
C[WgZ[
R]VhW\
de
Gg
L[M\NZOiV[Z][[blc\h]lgm\nco[qg
DbVhWZcbh\q]vg
CZJbOrV]ZW`Zecl]
CTafhd
B]O\Wb[S`Rbeh]t]v]
F[HlQ[
C]Tk
PdVhcbvX
H\Slc[
B\W\bgdY
QlhT
C[D]EUObacm\vg
G\dg
DcEZvg
BcL[V]cgl[
GhVfWc\[`\
Wfaa
GZH[T]WVcfdk
GfMaT[bkc]l\
BpR]U]]\^WcZmYpZ
B[CfJhNfO[QlSWVYWa[[]h`ea\j\rZsZtZ
G\Yi
@fBaElFfOVRZWVZ][\^\bkc]j\thva
B\C[HWJsOWWXZlc]e\vP
A[DgHfQbU[
B]D[HjQ]ve
B]PeS[VYWdj]lemcsZve
]Vmd
HdJfU]X\][gah]miuY
A\B[LSWc[]`[b\hUkl
BdH\J]L[OdVXWYe]gdul
@ZA]CcDWGlHYO\SXVbYZZZ\a^Z`Ya[bhche[f\jdpave
AhHiJ]WiY]Z\]Z^\`\gd
Oi[Wkj
GtJ]S]YZdZf[
@eFdH\JfKbNdS]UcXpZZ_Zced[e\fZlZpgsZ
@XBdGZH[OgP]Xb]c_]ch
BZDdM\R\WncYd[fg
@QBhCfFaG\HJIdJbKcOZV[WVXnZ[\Y`facche]m]nZoZpjr[set\v\
@\HZIcKdO]U]W[Z]^[_]bjc]e]gbh\jbpbqj
A\B\DbL[WWk[vq
BgH\R\W[
N[[nl]t]
UpZ\mQ
Hk\Z
R\S\`gc\
LZWm
C\V[Zk
W\uVve
FZHeKYPYQ[Wb[Uj[lhsk
BRL]Wpeb
CbHbL\P]R\ShWgY\Zd_beXrZvd
AbCpD\RTV[[\\c`[edf[lht\
A\CjH]TbUfWgZ]\W]\g]hdlbv\
A]D\FZHcOYWjZf[\_de]gdh]j[
Wk\]m\nbpXv]
BUNYcble
K\L[RWWo[bs\
HWK[Wg
F]Hcc[eisW
PcSYT]WScdfZ
BgW[p]
FaGXMZWbZ[b\dmnioU
AZBfCgQ]Wb_[
B\C\DZT]W]hWlj
Ml^\
EfJfNbW[Y[[[^gc\dchclk
CZDXESG\N[WW[g`\bYdTe[vo
HhWZ
Chm]
MeZU[Z
Bh[Ylc
Gg
BZOlP[
@[B\D[EjFgG]HYJZT]WZacdZefj\vY
BfO\W]X]]ae[o[ugvc
HgQ\T]ad
BlL[WZk\v[
C\DYJpWeaW
@ZE]HgIQJZOTPVQ\SYWdY[^Z_]`YaUbec{dje\hgkXlTrXsZuXvg
Ng[X
L[MgR[Wf[]b[kblZt\
Wl\Z
R]]g^[o]
A]OcWVXdY]_\u]
W\vn
@]A\B[CYFeGZIfJZL]MfNlObWfZ\[X^c`chbibk]l[nYpeqhtmv\
BiV\
DgG\W[
L\NfWcZk[]eYh]j\
BfDYGSO[WZZ\[\^d_de]knl\t]vY
@[AjBjCMDcF\GcHbIbJYKYL\McNXOeQQR\S\TVWcX\YZ[h]U^b_Z`]a]bTdfeTfGg]h]ickam[nQo[p[qVrVsRu[vd
@kBaGhI\J\M]SbV\Wj^ZcRlWmZ
@VBVCiD\EeFXG\JdK[LXMYN[OcSgT\UcV\WiYWZp[]\a]a^[_W`icZd]ecf\h[l[mangqZr]shtZuZvZ
HdR[S\Wf[ce]hc
ApBTG[HXI\JeLYN[OhPbQ[UeViWc[]^d`]ahcWd\ebh\l[oWsjtZ
CoJaObS[TWV[Wec]e]nbo[saua
BdD\GgL[O]V\Za[f^]agcilVnboav]
DdJkP[[Zl]v\
AhBbDVE\G[HdI\JaMgN[O\TeUgVaWeYZZf[g\e]\_]`dc\eZfghUk\lWmbo\p[r[tYuevc
BeHdWieZm\oZ
J]OWclu\
AgDYOdQ\cZ
EfNgVcl]
E\M~N]S]V\W[[Z]]lWuY
R]Uhmho\
@bAWBbDYEYFfGkHTLfN[OYP]Q\VUWdXXY]Z]\f_bbVcpdTe\f\hipbrWs[teva
IZLZV]Wh
B]LVWWX]Y\[]ll
B]W[lh
BiD\E[L]MeN[OePdRZS\TcUcWX[[\\`\ddeZl]oisZu\vh
G]HcM]WZ[ha]db
D]LdWcc\ni
D]G]JlZ\^X_d`e
CiGeYZ\g
RSWd
BiHWWVe]
BYWpZU^]`]l[m\
divW
Wi
B]C]F\H]KcNZS[U[V]WdZd[Y]]`ecZf[lrn[o\q[r\
@jHZ]]bbcZeVpi
CdJfK\U[XeZd]]^gd]ecgZp]se
@WGbNeW[Zh
Hf[[ce
B\GaHeN\T\W\[glc
DXdhla
de
B[DbWd^]_chdncp\qhsStbve
BZD\EZFTQfV[dgvk
YYrj
B[G]OZV]Wf]Xcn
ElFdNoP]V[^i`\c\lXnX
B]EaLSNfP\Wx[\k[l[nfpZq[vZ
F]HiQYXe^hn[
W\Yh_]
A[C\GmHQJ\K[M\QpReSdWfYc[XcqfYhhqXrSu\
JjOfWcX[[[
MTW\[n
C[FdH[KgW]fll]qYrYsZ
BfJ]nb
Oh_[
BeeS
BqG[R\WQ[\cf
mmr[
DkEbG\W]
BgHZIaM][Za]ci
@\BYL\NZOcQgT[Wb^[c]ed
CaN]P]TaV\^b_]cXlipb
Mh\[
@hCbF\HbJ]KYMiOcPfShV\Xg\d^e`[a\bYc]dffggeqbu\
VhWZ
B\CUD[EmHSI\J[LcObQ\VaX][\^zaXbUc]dYe[k]len]qrrYs\tZu\
@eGZMhW\e[henbua
AdBgDcIcJVM[N]PdR[S\TgUaWjY\Ze[YbXcXd[fljYk]u[vd
BeG[OdS]TcU]Wl[\^\`]b\c\fc
AdD]O\X]vh
BcNcZg^gb\g\n]qY
G[^lc\fe
@fAWB[CgD]EgF\G[HRI\MbOgPaRaS]VkWiY\ZT[f\b^i_b`XaVbbcXdXeehXi]k]lXnfqgrhsZtovS
BoQ\[[b[e\k]m\s\ue
@hAYCaEdFcH\IXM\NeOiP[TYWhX\Z[[\\d^l`ca\hZjYlQn[tcuZ
@eCeD\EeFfG]HUI]McNYObTdXZY\\d^i_d`\bdf\gchil\mZpeq\r]s[tivY
V\W\[\m\oipc
@jClF\G[I\K[MfR\S\U[ViXeYa[]\Z][`]biccg\hdjblYnepdq\rjs]tkuc
@[AZBTD[EdG[HdIdJYM\OaP\RYT]VjWcXYY\Z[[[\e]c_Za\bXc[d]f\hhiijbk\lXm\n]qbsZtnugvf
JcKWNZO[PfV[WwZ][]aYb\oes]vZ
CY\hj]tZ
CZH]L]T\WZe[fcjdl[qoti
BiClHRIaJ\NeOfP[Q]S]TXU\V]WfXZ[j^[a\bYcYebfYgah\icl]m[nVo[p\qZr\sWtbuZv[
NeRaW\be
@kA\B\CeEjFhGYHTIiJhKeL\NlPYQYRZS]UZVcZX[Y\Y]d^a_d`cadbXcXdWeffbg]hmkZlVm\pdqZrcsbtZu]vY
VVWeZepY
O\vn
@fBfGdHWKhL]OePhS[TYUh\Zcjedh[kYl]mbo\sctb
CVDfE[
BgOUPbTdXbceuevS
@\BjL\R\WZZ]c\dZ
R\U\Zi[]
BkJ[M[W\Zhr]
@bBUD[G[H[IdKdMcNeP[U]XcZ\[T]c`badbec[dZeffdhfkZmjncoapWsftcvZ
@[KaL[RcVhWdY\Z\[Wbipfs\
B]DeFVHdJXVjWgXcZVaecZs[vo
H[WY[o]b
@]BmD\GeO]TfVZWYY]cid\g]l[p\
BWR]Wg
@ZAgBnC\DUEYFZGiHeIbJcN[OdPTQZRZYUZY[h\W]d^h_[`cagb]cYdZe\gcjck\lbmcn[oZqYs\uYvn
AcBjC\D\HiIZJ]L]MbOiQ[T\V\WV[b^e`ebWcSgchZq[sZt]ubv[
C[HdJkLXM[RdV]WUY\Zb[c\[^dbdc[eXgehXjgkjl]pZtbvX
BgGcH]L\W\
R]W\XXY]Z]vh
@\DlEgFXG\V]W\`\
BaEZFeHWJbLcMbPbSaVeWbXbYcZ]\e`WabdaechciajbldmYoep\rdu]
IdJ\L[MiOfVgWdZe[]]b_[e\lcmdnbocq]sftWv\
AdM]O]VkeYi]jbo]sd
Fjbk
C]O\egu[
McPiV\l[nd
BfG]J\K]MeNbO[T\UbVXWbX[Y][\\g_maac[dffehZk]lgs[vX
JeM\O[VdW\YW[\\\b[e[fbhrj\qiugvY
E\I]JbLfO]SlXpYX\e]]_WeVl]n[o[q\r\sbtd
C[D\F]MlSYTge[fevg
Ehdfe\v\
BhV\e\h[qbvf
CjDXMYV[W\X[Z][W\k]Ze[f[h[p]tTu\vg
CfFYGcJcO\P][g\[cbd[h]lhqjr[
Fhlaq[
WdY]\Yejrbtb
W]mXng
mlnZo[p]
GbHgWi_UeZlZ
O\WVelv\
ow
CjOYTcW\Z\ha
ChJeOYXcZ\]b
H[K[QbWcf\so
H]si
@iJcZ[]ejYv\
C]G\Jgfgkbr\
@ZJ\jk
J\r]vj
BjY]r\se
BjY\
Y\^Yjh
C\eghl
C\eghl
D]E]FcZgb\dle]qbsY
B\ClE[HeIaL\M]OWU[WYXiYfZ\[\\\]\_X`aa[cdd[ebfchaj\mYqer\satbu\v\
AZCkE\I[NaXa\c_\`ba\d\ecfkhal\oYsYtX
@\AXCkIZJeOcSaXWYY]e^mcbe\ndo[s[t\
AkO\^Wq]
CVI[TcV\o]qds]ti
AaCYIbhju\
GeHcNdYgc\
IgVfXXZ\^ceafbl]oeqh
X[Yn\[^]_\f]hYm[n\obqTs]
AiCWO]^[
ChHbqcrc
^deX
C\I]q[sg
C\qeti
CjXl`\eal\qc
ChHeT]
LcShY\\f_dq\
BkHZW\b]
BhHZW\
HbYl\]di
CcPdSaWZc]lcojvb
ChG\H\JbTYd]l\
C[Tj
L]M]TgW[Y[\eobtb
Tgoc
W\Zi
C\GYH]K\OdP]SiVgWYXd\]_Zb\ccd[e]fYh]pcr]s\v]
S]VfcU
C\Ok
OYVjW]cX
B\GYS[W[X]cj
O]VfWZcn
SjVSYhcZ
O\SXVpX]b\
OgY\
@\B]C\F\GZI\M\OZS]VXWVXjZZ[Z^\eef\o]p[r\s]tbuZv\
ViXJ\g_[c]
C[I]WfXh\[_bc\u]
X[ek
L[XXtt
BhIbKdL\O]
BhL\O]
Xg
AcChP]Y\_]kd
AbBbEcO]R\VUWcYbZ]\a^cecjblbrcueva
DfPcvr
OrPY[[u\vW
@gCaEiF]G[H\JeKbLVM\NdOePZSdTcVXWX[\]Z_]adccgehbj]lcmdnbq]r]t\ua
@hAbCXF\J\L]MfN\PbRbVZWXZ\\\]a_j`\bic[d\ebg]hdjVlem[nZokp\q]sbuZ
@cSc]b_o`Zafe]f\him]nfs]tZ
@XDgE]GYL\POQiS\W\Z[^Ya]cQd~eZh[lSvf
@dEe^VcM
@d^\_R
@ZEbFZJg^\_ZcU
Kk`]
@nB[FcH[J\KZN\PfW\]X^Y_Vc]dYe[ghlTmcp\
Odh\mgoV
@[d\lh
@[BhGcH[Klc\d\fhh\lesYufv[
CZD[EfP[_]cZdWegh\
@cEe`\hn
L]lhvd
KTmb
@wF]GeN]OZ][^Z`dcbh\jflam]ud
@eA]EYMWN[P\So^q`gc[h\lZpXu]vX
agl[
B]P\lh
EeHYOY]]ctm]t]
E\O[cjgc
BdE\NYVaWjcblb
Pif]ra
AdBSD\FeGXHcI\K\MXNZR\T\X\YY\\^[`ibkdieYj]m]n\o]pZr]uZvY
@ZAgFbJYLYS]VaWe^[`\bfc\dbgc
AZL\QeWjZf[f`]bKd]
@vF[`Wcdl\
Dec\dU
@\A[Snbeced\ke
FaLZS]W]b\dj
AgC\D\H]JiLfVbWZZ\`Yadc[del\u\v\
OeR\W]`mcilc
BYF\HfJZLhQfW\Z\[]]d`aa]bbc]d]gbq\
F\JZZl`ld]
@]J\Wb`mb[c[hdk]
Fg_ib[
HW[gdc
O\Y]Z\`khk
BiDbEaF[JdO\P\WZXbYc`[cbdZedfapgvg
R\\]jn
\]jh
C[N\V]Xm[c\\^\jgrdsZtdve
AbK]W\X\\iebt\
W\\gebt\
NjOdTbZ\[e`]acr]
OgR[W[bh
AkB[C[G\H\JbMcTcW][[^b`\aec\eb
AgB[C[H\JcTfZc[[`]a]edq\
@eBgF]GeM\OZPaVX^\h]q]
@fBgF]NaW[cYj\v\
@i`\j[
H\Pgv\
@SBTGcHYM\O[PX^\`bhajpq]vj
@bBdFbG]H[OjPbT]W\^b`dhfjZ
O[PZT]W\^\`gckhfjc
M\O\jhva
@]P\WZ`\a]jkq\
@gBijS
@]Malk
DbEbGbH[I\MZP\S\V]WYYZ[W\]`ZcdkZlXs\u]
@hBeD[EcGlY[cFdUldvm
@]DYGYMZOf[\cSd[u]
GXI\cg
cg
GicU
`[cT
BYDiG[O[P]cZv\
cm
BXC\L[R\WVZ\[[^]`\e\hkkZo\to
R\h\tg
CiW\j]vj
@cBdDbEYFaGdHYI[LaMeObQdRYTaU]VPW[Zf[c]W^h`XbbcadcgahbjalSofsdt]ub
@[BYC\DbF\GZHcJ]LjN\OcPQQcRZS\UdV[WTZb\\^Z_\cQdmebf\hSj\lUm\o\pcqer[ubvm
@]KXO[P\W]^\ovqfu[
B[KbP]Z[^qhdr\
MmV\tb
J\L]Nh
A\BjQc[[
@[F[KdMdPnSYTaV\W][W\dc\e\u]v]
Bfagbdd\q\v\
@[E\Fo
S[T[ngrb
FbGcNhRcTZ[s\ba[cchbv\
BhGZL[Q\W\[]cekX
BkLSM\O\QfWZ[Z^cs\vZ
@hB\C[JbQaTlUfZg]Z^Xe]hZkcmYrdvg
BdFXGbJbKoLaNgOmPbSVVZWYYbZd[Z^[`]cbe[hblcoZsb
@\BlGcQ\V[WY_bcZjf
BgGccad]
A[CdGXSjTcUa^gcnd\e[f]hXkbn\pgqZub
AdB[DYFaGeHZJcKYM\PdShUcV]WeY]Z\[d^Y`Zaabbc\g\h[k[mdn\oop]qfr]tkuc
C]Jhe]
KfM\N\S]U\Zcnbp[qctb
FeP]S]U[WdZa[]m[nhoZ
BRD]F]GbHeJ[KbLjM[NXQ\WbYb^ecfdcecfcg\h\nZo\p\qXresf
C[JeQZWg\c^Yvi
@\R]W[[\^oo]
W\mis]
A]GbH]UcWeXlZ\[a][^\bZc\ebhbjeqavb
@gBqLVMZZ\^[
@\DfNeOaW\Z\[a^\hij]l\umvX
[h\]v\
KhOgPaSUm]o]
B[DaMbOXP\[lvX
K[Y\elob
@gA]M]XY[e^ikbo\s]uZ
GcM]Vj[]
M]SaW\b\f[jXlj
B\D\EdFdH\JdKdO]PcTVWbYb^[ecffp]rds\
CbD\EcFbH\KgO]V[WhY\^\ebfjjap]r[s\
BXcqdYlS
L[N\PcQdVfW\[a^gbaebfajbocpb
AhB[CZDcEbH[K\L\NbPYQcY\[c`]b[d[eZfYg[kZmbp\qer\sYt\udva
B\C]D]E[GgH]NhOdTfUaV\WcXbZb^Zaab\cNh[uX
AYO\Va^fcgd]h]j\qb
AhY]^\c]f[qc
Ai^WkZvZ
DdW\[\^Xqhvi
AWT\^gub
G\QfW\^\qXr\ui
AMDeE\GbOa[W^[cf
OhPY
AgOd
A\Wf[gqX
FfHgOZQeW[s\
H\Qg
Yh
Wf
Ohmc
WbY\[[`duf
AZT\Yi
N\[seZt[
B[CdDZE[FZGaHaL[M\WlXk[b]\c\dblep[t\uZ
CcMYO\P]TfWRXc[zc\jkrdv]
C\JiTcX\]b
@[AaB[CaL[WX[f\]]b^hvZ
C\D[J]MeNaPZT]VcWlYbZ\[\\[]]^\c]deeeh\ljmencuev[
DbG[LlPbWdaPb[c\delZm[vZ
B]DmE\dZ
eg
TZV][Vlk
KcL[MbWY[gfhkZlYvQ
A\DgG]M]^Zl\vh
@]G]KdWX[X\bc]lnvW
vg
Rf
@[IbLZM\Rn[Zc]n\
AaB[D\L\M[O\T]W\Zf[beRlbocvZ
Z][d\ec\dZh]vl
@\BXGaLYMbN]PbW[[]cbd\kNvw
L\[[kh
BmGjL\M[U[Wd[Z]e^\kevY
LjMZN]O\ShWeZ\][dhe]fVlR
AWBWC\D]EjFeG\HRK[LYMcNfP[R]S[T[W\XdYWZX[d\M^r_\`dc\dWedg\h[jfkYlOmcndoepaqdr[s\tpuWvY
@cBgCeD]GcHXJaLZNfOZTccZdme[hbjVldm\rbua
LfNVW\Za[b
DgE][W
C[M[W\[jl]v]
MmTW[\p\vZ
[hecvV
LiT\WV^ee\mb
@eAaBTCgDcEbHYJQKeP\RdTWU\VdW\X[[d\g]g^b`Wasd\eZf[h]j]lkmdndocpZqdrcs[tX
ZivY
BcD]M\NePb[V]a^aehh\lns]
BfLiMdVZW[[Zfek\
@[CeI\L\OXR]TgWhYd\b_cfgjbr\v\
B[DiL\ViW][X]\l]vb
AZDXMTOhR\S[VZX\]]bde]fjhgrctovZ
D]e\hh
JeK\gaj\ljmb
@eBaC[D]GdMYWi^\c[dfeelVvZ
BgDUJY[fvl
[h
JeM\WW[ldZl[
K\N\[[aff]lm
Dh
C[L\MmTeWZZY\fl\
AcBWJiM\Ob^Ycle[l]v]
BdD[J[Ud]]o]vk
L\ObW\Z\[h\euc
JX[gv]
[ieZ
CUPdTh^accl[
[\eh
BpCbLXV]Xg[Qhgk\lb
M]RY[mebhcl]pc
@cBh
@\FfHkM\U]WZlYm[q[r]
B[Ior[
AZB\JcK\L\R\ScUWY\[\]\^Yfamhobp]qfrkt\
OZmcogrY
cj
AbC]GcHWIcOgT]VXWX]aafbZdcf\o\s\v\
A\BWF\H\IZOiP[S[Z]]b`bckd\s\
OlW[b[
B\OiP]abc\
Ije\
@[C]GbI\Og^h`ha\cT
AgCfOO
A\B]CcDcEaGdI\QZRbSgTaWZZb[b]\_abYd\f[h]jcl[m]nbqY
R\Wi[\
UXm]ok
AZL\Wc`]bYd]
WfXk][^]dahdjcu]
EdFdOcT\U\ZY[bminboZsd
DYEgG[ch
F\HYJbKcOeThUaXghcp]qbsku\
H[T\Ubfhs]
F\GXXYZ\ck
NbZb\\`\a\dYltv\
KbQbUmmgu[
G\ck
GYY\[jlep\
@XBeCeD\F\GdI[K]LgO[SgUXV[WVX[Yl\b]\_Y`cafbhc\dnehf]g[ibjYkblVmfn[qbs]tYubvV
@eAWBeCeDbF[GUHdJ\S\WcXaZi[Z]b^\`\bdcie\f\h\lem]pZs\v\
FfG]PXU\cgv]
MgT\[]dd
CfJbUh
@gCYDbI\RbSdTfWZXXZ\[Z\a^bcffWgdhckclWndrasfu\
Uifds[
CeMZT\[mga
KeVgW[YbZ\abodpgv\
DbJZOeVhW\Z][]\]`YcYechbn\v\
A]CdIcJbMhObP\T[UdW\Zd[h^abgdXe[
H[Kghfmcp\s\u\
ThU\
PjSZaZc\
@WOVPcSYYb\a_ecRd[j[
FiHcVeb]
@\cbdh
C]Sgc\
AbC\G[O]PSSfW\Zca\cbf]
@]JcOXWZZg
JYWZZ\\hcde\l]ve
TlW\_[fZlbvc
BiXe[\edn\pds[
B\F\JhMgNc[\cd
Gf[W`ccXd]
Oi^b
GjkU
@iBZGbH[MfOcTiWdZe[X]b`fc\efud
@ZBWCcEfFZGWJ\PgSXU[Wd`ecfeblUmmn]o[r\
@dDbGdH]J[MhT\U[W]Z]_bc\gfl\m\ncvb
DYO\Sc_]ah
@XH\J]OZV[XZ^Zcmg]hbqh
HdKTP]T]V\W\`Vj]ne
@eAbJbMWOeWkY\[m\b^\c\ebtg
@iJaLaZ\c]eZ
DdR\[kedlZv]
R\[g
J]L]Z\[gl[v\
L][o`[b[vX
DYO][Uvj
CbLaO]`ia]
Ebvf
@dCcFbHfIcJcK]L[N\P[ScU\VaWXZb\\abbedeh\oapata
D]F\HlJWTdV[]ac]d[fWl\n[tf
A\SjV\X]d[
CfFkHjJgS]T]Y\cXfTlUpWq[vX
@bFXS[Y[dh
FoHXJgS\]]^Za\b\dqlY
Fgfbsb
@a^f`]p]
Sg^]
F]S[fis\
H\J\L[S[Z][\bed[livj
ObT]Ykbdf]v\
@mBhFfGdKdLcNeOZRbSbV\WWX[Y[[W\h]\^ca\c]h\j]pdqYuf
BkFiH\K[LZMcO\^Z`]bkl]q]udv]
@WEXF\Nilc
@nMSj]
K\Ri
@eLk[]u\
@mMX]ebXuZ
AYCWF]N\[i^h
M[V\bktd
FiG\W\]ce[f]j]keqhs]tp
\b]cqhtg
@eB\DcEgFeHYJbKcL[MgNaOcPaQaS]UcW[YiZa[a\e^eb[cYd[e\fagbh]jak\lZm\ngodperftZubv]
JZT\e[fYh]o\rn
J\Ukub
TWU]nmp[
Olg\j\
\gt[
JlNgWZvY
D]e\vf
DmJ[^e
AfCeDbE\J\OPQgTgUcXbZg[f\X]]^Y`Ve[ggo]tYu]vd
W[^s
MeZe[[_[aaeZhjj\ud
@[F\K]OXT]X]Yj^c`hhdu\v]
Y\ek
D\ElK]W\
PcXhY]e]n\uf
FfH\K\O\ReTbYh^Ye\h[
CdL[U\X\\Z]dei
@[L]enh\
B]LiV]Wd\ZeXh]
CV
LeW[\X
@YAlE\F]G]M\O\P\QhWZZe[Z]ecceYhdjglen[s\teujva
@kE[FY_]h\j[
OZ^h
@aXhYR^c_]`Zjbp[u]vU
CiOcVfe[
@]M]PbR]Y][k^djel]
O]XY^gvc
EcM]OjVd_je[j\
BuH]Z\[X
D]JcV\W[YZ]]dmm]unvc
T\UdmgoWp[
Xdpg
BZH[JdK]L[N\O[Tb\cabchl]rb
BZH[JdL[O[P\S]\ccsrb
WbXio]pY
Xjo]pY
W\[i
HbW\sg
sh
@WCcDYEbJXS\TWUbVZW[X]Za\[]d^b_]`fcYd\eagZh[j\k[l]mhndoip\rcsZtc
@\CcH\K\TaYjZX][^Z`bc]nfofp]r]tc
C\YSm]n\rl
CjW][g]eo\
m\nio\
CVZb]e
CcNdO]_gn\
BkObV]ZX
FZG[P\SZT\VbWdYic\f\ndp\ra
G[P\SZT\Yyc\f]rX
C\OcThVb[]c]
C\OeT\Vh
CdG\PfU]Y\accg
AeC\DbF]N[ObViW\Yc^\ccd\fbu\v]
@gGdM]V]W[Y\]h^\_[f]l[m\vd
@fCeGfWX]Xc[
G\Wk][ed
GgJec[
G]Jd][^gc[
KbM]RiV\W[sc
AZBaFeGbHaR\S]TbVcWYX[YbZf]b_\bWc[eajalZmbndoepZrdsctav\
BgLnM\OfQcV]We[Z^cc[die[hZkXl]q\
MZWi^cjaq[tl
@\]be\g\h\mZndomsbtXue
BfO\[ih\
@]MjObXZZ\[a^]c\ncsctUu\
WnXcta
Wpk\l[
BZL\[We]kVtl
Ce`[ch
BgH]
fhsW
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
WemeoW
BjH\q\
BhEfFcHXV\W[Yiadejg\j]q]u]
OcUaZbgao]pU
A\BjC]D[HjJYL[V][e\\]a^g`ecZe\g\k[naq[tiub
mgn[th
BqHXL\o\q\
LWW\[\k\tj
BYG\Wd[We[kfo]t\
G]gYknt\
CcEbMcNpOjPfS[T]VeX[Yd[[\b^W`bgXjarbt[v[
C\OaUVW[[\\e]agah\iho\
hamTon
Vi_Z
N\S]U]V\Za`hmg
@\EeIfM[NdO[VTWU^zc\dYeej[lUn]ocp\qdrZ
AbB]HkK]
@\A\BZCZGXIbJdLdMbOcV]W]X]YX[b\R]b_f`da\becbe\hYi[j[kRl\mgngp\q\rVsbtsugvY
Bju]v[
CgNOO\T]VfW]Z\]cc]gc
@cAbCiGYLfO[PdV\Y]]baUci
K]Zj_]a]pd
W\\]eYtj
@dBcHWKcLXQfSbW[XaY[[c\X]\^]bYcddZebgdh[mZneo\peqbsgt\
@ZA]BZCeD[EcG\HbI]KeM\OaP]QUSwXjZd^]cgd\ebfZgbhikam]nao[p]qYrfsUudvZ
G]OiP\S\
@cBkDiEaF\L[NdOTPjWhYa[b]a^Wc]d\eZf]hbjaldnbp[qYs]vZ
BUH]QjV[WQnbs[
HYJ]N]QhWQ[Zcaf[g[nZsY
AeBhObQXVeWc[\`]hhj\ma
E[NcQZa\clf\hZ
KTb\g]po
CYUaWVX]Zb[d^gc[dch\jdkcmZolqev[
KY]\g]ph
I]K\W[^\_aqbsiud
AdN]^s_Zc]h]
si
BbGjcZg\
@eBZC]EfFeGZH[P]W[cmgdj\lap\s]
@UKc
FaM\Od^[_g`[bfegt]uZ
WW[eba
@ZCYF\OYV\WSXlY]\f]k_\`]afehj\k\n\obpYs\tZua
@qAeCVD\I]L[[Z\\]h^]_]`XbbqZtbufv\
CcH\M\UeVdW[[Z`bc\e]fXlmvb
[[e\ug
A\eYh]ulv[
CaDdMiOcRbWhb[e]t]
@eAbDeF]G\LcM[O\PaWYXe\Z]a`abkffgZh\mdo]q\ub
DhM\W[[dbjt\vZ
@r`Zb\
A[CcD]L]QcVfXg[d^j`cd\e]g]o]q]vd
Am`\
@]AcCdD\IbJ\MgO\Q]V]W]XbYaZ\]a`dbcefgZhclbo\seva
A\CXIeMjObR]XbYg[\]dh]l]m]tduZ
V][Z^da]pcuf
C\]ceZul
McWX[r
L\MkW[\]
O\`\cjq\
H\U]Z][\^[e]gjm]o\p]u]
AdBZCbD]FdG]LZMbNbPbSdThUaVcYc[c]e_\`Wa]ebfZg[hck\n[pcrXt]v[
MhOcV[mY
B\C[HiJ\L\UfYbZ\[a\]^[ehf\j]k]mdsdvj
EjKXNZO\Y]lZu\
CcK]]mm[p\
M\Uea]h]lZmtoWq]
J[NdWbYb]O^[ebkfog
HbKYW[mZpo
T\XWcj
AaVXWTYb_fllv]
@fB\C\D[EYFgHbKfNbPjVgW\YZ[gadl[n\rdsivX
NcVWWild
PZYhnd
RaTiUdV]WLXbYc[[c\ddiblXtavg
@cS\T\V]WgXcY]Zc[h^XdjhdlXmZohvc
@XCbE]IcPcTcWlZc[flKqfs[vc
ck
A\BfC[HeIWJ\NYQ]TlVcWV[a\a^[c]hblatduc
C\\bfgob
C\TgWbYj\Wl]o\p[t[
@kCgDiEYFVKiPnSgT\V\WYY[`VcZeYhXu]v]
OZPb[cvh
Yk_[c[r[
AdWYYe\h^\c]
N\P\SmfZ
A\OhRcVcWbZak\l[
MmV\WZ[Wfd
TXV]W[cclk
FdNhO\Xdhdu\
H]bj
A[EbFeMgS]T]VZW\[b\i^ieRh[jelWqduYv\
AeCbD[J\LfNZPVT]Yg[\]g^[cZd]lcp\ub
AbF]KpM[NZPiW[]Zb\h]vZ
MdWfed
AbW\lm
M\NhVfW]^geYhf
@[O\VaWZ^k
JVLdMWNbPXTiVhWdZ]]c^\fdhflbmcrX
C\TnW[Y]ght]
C\TeWaY]ght]
B\CmJ[K\U\WYY[]g^\a\hYo\p\
CaThWZ[b]Yp\
]km[
Cf^\
IhY[o]q]
HZPbV][]fhh\q[
IjO[RXW\
Ch]\ch
CTJ[]f
@]GZY]`lc[j[tb
Y]`jj[
KiY\Ze]]`[hcp]t\
O]V]`Ue[ti
W]Z]`g
W]Z]`g
@ZBZC\GhH[JbNkOeP\TjV]Y\Zc[\^]bec]d[lYvZ
D\Tbl\vl
@\Eb^i
Uc^\bh
GYT\vg
BUGtdYu]
B\E]PbRbUbV\Wa[alVve
@[AXB\CZDWFdGVH\I[JbKZMYN\OOP[QdS]UcVUX\YW[[\\afbbc\dgfYh\iZkZlhmcp\qbr]s\t[
@cAZB[DjEXFbJgK]LgOZTVUeVUYc\V]Y_Yabd\f]lem[n[oeq[s]vd
@\CaFZR\UXY[\d]]_[`eabb[c\d\e]gamioYq\u\
LiWhZe`\a\bTdNl\
CaFbG]UcWbZha[ddgam[
P[UfWgack\l[
E\FtU\W\d[
damcn]oU
Jf`caalbmfngoc
Wp\b_jaXcbdXe\f\lfn]vd
ERFXJ\P]^]an
DcNkT[WVZ\\Z^ha]delomZob
UoWbZO]b^fm[odq]
U]VWacgel\qc
EhF[NWU]hfm\nh
l]oq
ejm\obud
C[HdJ\Q[UoW]bcm\n\ocqYui
E]F[J[L\Q[U\W[\eakdnlUmZojvd
Ve\]ahd]mhn]oY
DkEyFUNSU]^]aRdVlY
]amapf
L]Q\WYd\lnm\
@[FqM]^[dZv\
DZE[FYG\HrJ\NjPbQcRcTdU[V]WWY\Zl\Y^Z_\`[a[bdc\dih[lemWn]qdrau\vY
FcGdH\W\Z[a[bkdhl\
FfH\Q[WZ_\a\bbd[g\l\vk
C\F\H]Thaa
U]mknZoLq]
D\l[vi
DiEgv\
HjU]
B]Yg
BcC]D\FcHhJcRTW\Xb[ffYg[qbsZvZ
JlNaXbh\
WZ[Zl[vg
Rd[W
@]EjFZ_]l\
Ej_]
A]C[DdGeLeNbO[VcW\[\\f^]_\c\egpdtWubv\
BiC\_ge]k]
A]CiMZPWW[YeZ]^]celc
A]CVl]
ApH[K\Sb
PoYX
AdBUCcDYF]GZH\JhK]M\O]P[R\V\WZZT[\\Z^b_]`daWd[f[g[j\l]mbp[sbuYvZ
AYC[EYHgIdJdNcObR]T[WhXb[\][^f`leYkbncoUqZrhsUtg
CbJ]Xg]WonqerbsZth
A\CRTkYdckedf[r[
CZOn
C\ej
@aCVJ[UYY]^lldmdnbod
@gc]eZl]
@bY]ei
Ch
CS
Ch]b
B]CNH[JXTiYWeem\odqcrc
CcIcOSY]c]
CcOV
CeIb`WaX
A[CiTV
CiTbV\]ci]r[sct\uY
@eCn]Y
CSH\TiU]Y]]bm]sc
@ZCk]V
A[CYNjViWf]]l\
CaHcW]Xc]\e]hgqcr\
CTYmhj
CTIbThWaY\[g]deYqcrc
Cj
@\CeNdXU]Y
Uc]OebmXub
CdIbJkObX]]\^\e]r\sbtb
@b]i
B]C\JeTbWh
Jj^a
Cke[h\
@YCZ]gmc
Ce]geb
]reX
C\^c`j
CRI]Xb]\_i`Zoar]
Cie\
eT
AdC@NaYlcf
CmY[]R^[cZu\
Cc]Tm]nboe
CZm\qfrX
]T
J[KaTdU[WXX]Zcebmgpk
J[U\X]mj
HaV[n\qnu\
I]W\h]tj
G]NfVaWaZ[[a]b^ad]lh
@cCXEfFhHcL[M[OdPbQ[R[T\VaWY[d\b^Y`cb]c\dYecfdhaj]kYmbncoepcqdres\tdu\vb
@]BmD\EZGbHYI]KYNaOZPbQfU[VTWw]\c[eYffgch[lVmbneoepTqirZsbu[vZ
E]F[HfKYO]UlV[[Zm\
N\[[cfjioev[
N[Ob[d^isa
@XE\ObW\[kebs]
W\eg
R[[jt]
L\QZWZ[]aZltvW
S\Vb[Yvk
EnF\H]VTaYda
YsparXs[ud
F]H]el
FsHYIYO\QgRch\v\
@VEfF]GcJfN]OgSe^X`Wcaf]h\leqorZ
PXY\f[ro
D\JaM][jv\
HcKZOWV]s]vd
E\GhNlP]V]`]ach[uo
N]ViW\m[oev\
ho
OmV\c]
GiRecb
B]OjVY
D\vl
B[LeNeO\TbVpY\[[ffhXlfs[
VoXYl[
U\[ZeWtdvi
J\M]QbY\d]vm
BcC[E\H[IjNWOUPcRXViW\Y\Z[[Z_acbeZnbp\rasgv\
BwGXO[nduZv[
Ogcil]
M[[rk\v\
B]H\OhV[W]
K[O\Wh[gna
Nbll
[bvp
B[HbV[fmr\sZ
OWPc[g^boevU
BdHiJeVcW][\fflbr[sWv[
CZE\OcSXU]Y]_a`afjhbj]mbnmp\q\rUsgu[v]
AUJfNfO\PtSdYg_Z`baaqb
LcR[[efYlW
DkJ\O\`ge\fdh\k\vO
I[OjPXRch\r[
N\O]Vl
BcF]HiJXK]OgU\WZ[ZaYealmm[ngoav\
N\Ocfdsi
@\BkDfO\QWW\[hbde\kauY
O]PiSX
EiP]
@cE[H\J\O[^j`bejqcvX
@XCeJ]NWOgPd^[acqhrat]
BcFZJjOeW\gcm\vY
D]E\F\H\J[LcNfO\UdVfW\`]flg]hgl]vd
BaHi
C\HaO]`ifbhXqWrm
BVHhJ]Kj[Ug[lg
KgOk_[uZ
eh
Bg
KbOh
BVT\V\WX[le]lfvc
BZT\WU[\lm
OdWg[[ed
AbC\H\I[JhN\O]TaUaXcZ]^Yg]hcvY
ChT[UdV]WXXZ[eeZlZm\rc
C[EhL]N[UdZ][e`hecgbndv]
LjTcWX
LkW[cb
O]S]W\[vl]
CZJp^]
CZD\EjHjT\^\d\
CVO[^lhb
OjVZY]^b
CYTg
CdEeVi]c^J
CXIbWr^[
AZCa]b^i
ChVdaa
AcFhHcKdMcNeObQaR]VbY\[b\]_]`]c]d\eaf\g\jbmandqataub
A]D\HVK\MrPfQmTbV\WY[U`]cXdheZg]hjjbk[ldmatcuevb
@RAYCdE]HbK[MYOiWXX[Zb[Z\c]f^bbgcgdWetg\jellp]sbtduevX
@kC]DcEgFdHbJdKgO[Q\VTZb[\^Y`Zc\h]sZ
KhP\
Kj]\
KYN[OkVX]c^[c[gbpa
H\Q\W][g^a`cbYcg
@bFoH[OZWc^\`]aYcpiYl\
Gb\gbb
MjNZVc^]d\o\
ZY^gb[dhv\
mZok
VaW\c]fjtg
W\c]fgta
B\K]O\TcUd[a\\]X^bb]lamftcud
UiW[mbngoXt[
O]W\[i^gl\v]
VY\]ech]mXtiub
@ZEcOjV\^Y`[cbe]
AaD\d[e]l[q\vn
BbWjedv]
eitcu[
Vh\f`\eX
HgWZX\fdn]tZ
K\W\Zdg[mbph
nioYpc
OcT\XiYg^Xe]hen[oet[
O[T\XlYih]n[oe
C\L]M\P]W\khrgu[vd
WV[\kdvY
BiR\W\tb
BdR\WS
B[Whtc
B\C\E]H]JcK[MaOZPcQ\VZW\YbZa[c\bdceff\gco]qZrct[vi
PdR]WZYd[e\]`\f]lYr[v\
W[\\lavh
vh
Shee
nR
@cB\FdH\K[L\ObPaR]VcZ\[[]\eZkfmYog
ObVkWY
V\ok
H]VWWl[[cfkX
K\MZVdWYZo_\
Vivb
@\AeCbDbGkN\OdPcRZShT]VcW\X\Yc[\]]_j`Xa\b\dafbr[tZub
A\BcGQI\MgOhVRW[Xe[d_kcgddl[p\s\
O[ScVZX]Y]\d_hpd
IaPj
AfM\OXSZVj\Z_i`[b]dfuX
AdCbG]OdVbWh[\^Y_[c\fhs\
GfYc_Z`\hg
BVC]DgGqIcM[Yj[X^\_W`auevZ
A\C\GlS]eef[
I\OZV]Xi\e`ec]
`h
A\G\K]NcPWSdTaV]W\[cc]fbhZ
B\DjVgsev[
B\Div\
V\W]`Yji
@aEfFdO]R]VZcZjhq]t]
@eEoVZc]jT
BjCaT\WYj\
K\V[WZXhnZuX
L\V[Wfl[rdtj
W]nhr\
B]m\nl
A\BYC\D\E\FeGTH[N[OfPfT]Y\Z[^a`[a\d[effXgdjak\ldmdneocpdq]t\udvd
D[FiKcOWP]WbY\[d^Vbbcie\jblimZobp[ve
KeOZPlW\Y[lZ
OcmYo]pf
W]vf
@bJ]O]PZ^cmdvg
H]OkV]h]maqcv\
B]G]OkWm^Zb\leu\v\
BbDdE]F\HeMgOYPTS]V]WkYg[bebgcpasZ
C]K[OcSk
Kbcg
L]PZW]Yj
DbKbO[PgUcY[[faee\gZqbv]
DcGeMgW[bf
DdGbM[W[bj
WZYi
C]U[VpWRZegZ
C[UiZZe]gd
ZZgg
J\UgWWZl^\m[ofq[r\ug
U]W]Ziug
K]W]ZZgiu\
W]ZZgiu\
KjU\
B]CcL]NcZb[[cZf]kgqa
G]L]W[[[kkq[
Y]rh
R]WYYk]eu\
FeG]V\W[[iccea
HZgmm\
CiF]T\e\
CbG[Jfr[
C\HdTZU]Zi]b^]edg\
CfHhJT^]
CWJk
JT
OiW\\atd
HaLYVd
LkVUWH^deXm[th
C\J]T]UcVZWicaqgr\
V]Wl
[]gfu\
@[Z][i
N]ejv\
VXWdZah\j[me
I]Lcvk
O]VhWZYfa\
@bA]B[GlK\NbS\TbWfYb[\cdf\h\lYm]oaq[uev]
CYNbTkVYYZ`ac]ob
S\Vo
A]Vj
@\A[EbF\G[HZJdOePbSZVgWXXc^]cbfelXn\ta
G\HZJdSZVcWjXe_]fcs]
VhWZs\
VfWX
SjV]
V]Wh[Zh]tc
V]Wf[Zh]tc
CbJbfkr]
TWfdr[
BeR[\d_lbbc[daf\lXqbt[
GZH\JbU]filZ
T\U\fi
B]eblmmds]
BWL\ObRbW[\e^]c\hckbn]p]tfvX
LgObR\[gc\eah\jatX
LXR[e]p]tl
e\tk
@cBaE\JcK]L]PXSkX]Y[[a]]^[`ba]ccd[e\fZgbhYlap\qcr\sevX
S[V[Wd`cckq[
JiY[rX
SiV\W\
`Sgb
DgL\Q\l\v\
S\Vb[Yvm
H[O\W\\fehhgvZ
H[W]\fehtcvZ
HbmbnWph
W]Zg[\g]kbpS
CjDcEaM]Oc^daeb]j\tdv\
O]Wg^e
@\EeFcN\e[jl
@\Ekj[
BZF]K[O\R]S\UZVcW[XeZf[Z\\^\_\acd\gZh]mbn\o\pks[t]u]v\
Z[e]jcpl
KiV\WWsZ
C]MdWW[i
C]Vicb
CpWWZ\mbtd
J]M]V]rl
V]WXlj
DfEcFaNgVYWVZd[caZd]e[hajcla
Zg
D[OkP\
EeG]N]PiVY[ha]
OgW\
O[Vf
I]V\Wj
@\B]CcD]E]J\O]TfVjX]YeZ][]_\`\a]dflUm]
@]VlW]Y\
DXO]TiVcW[c]delZm]v[
Yil\
dg
T\W]lm
JZTcW[Zi[\ad
B]CcJbOZT\VdWUZdafd]
aic\n]
Wi[\mbr\
JXW\X]Zoe]hav]
DcGaWX[icYv\
P[V]Ydojq]
W\Zh
m\oj
A]C[FcGbHXL[NgP\TcV[WkYcZ\[d\X^abVd[h]l]rfv\
H\N\TaWnYbZ\[Z^[bYlav\
DcGdNcW[[h^dc]eclXv\
KbOdcaoargv]
N[Tb_ceWoeteve
G]HkK]OdT]cee\f[h]q\resb
OYrh
M]WYe\r]s]tiuh
A\EaGZH[JcK[McNcOXRbSVTbUeVZWZYa_[cld\ecfcgci[kXlZpgr[tg
R]WqcSeg
Dkc]k[v\
HbJ[TdXgYrcTeZf[sh
HnJ\Q[
D\JTMbWecnl\
cje[
JhV\c\
J\MbcVeff]t[
AfB]CgD\E\F\HXJgLcMbN[PZTfZe[[\d]X_bcXdgfllcm[pYq]s\tXvd
CfHkJlQgTeWZ[\`\bccOh[m]nYrdsZv[
D\HTO\PgTYUfVVbZcfebf\gch\lgsatfv\
J][f]ad[e\vk
HZJ\Ua]acjfZm\
C\FfH\J[QcZ\c\g\hbmbo[pg
W\cltb
U]Z\cbndohpf
B]HZJiRZUb[\cVkereth
@fEbFeGdJ\M\U\W\Zb[[c[dct]v]
@bEbFiGgHeWdZScdt]
FgGhZUd]
@g
@hFZp[
@\EcZfpi
E]GfH]PcSdVcW\[YbWccdbe]jal]qZ
DVSiW]`\cedevd
@cDfcWfbvV
DVOe[[h]u\vq
@\AbEbIaJ]KdNgR[TdW\XZYg[c]b^[a\becbecjek[mendpZr\v\
B\NdV\WhYY_\j\llm\n]s[tf
KeOZPlW\Y[lZ
C\D\F\H]N\OhTZYue\f[hgn\ojrY
C\I\Mdei
F]P\Yi
C[M\Yg
AdCYG\`U
M\nl
Ebcm
@dE\IgKbMcNZO\V]Zf`lj\
BkDbFcGfJWL\NXO[WYY][Zbfccv[
CfDaFYHXQY_b`hccdhsU
AeChIaOcQbT\YZ^Z_\`\a\cZe\fflbmjobqesb
M]N[VZ[r\Z^he[
HiKhMeU]V]W[n[o[
@YB]E]I\M[OZY\^]e]f[jm
AaC\EhNfYW[Zco
AcC\Ye`Td]
FYMh]\^X
EcMbZe[\`\jh
B\]se[r\
B[KXL[WrYZe]j\tav[
BeNlOc]d_\n\tf
A]NoO[P\YZcVna
B\VeWhZ\
O[`g
DdE[LZO[kf
@gB]DnHcW[mes]
HpW[s]
Ij
Ig
CZDbHZL[McNZR]S\Ve[Y^b`cacdefXl\napYq]rbsb
BdGcL]MZOcP\S]Wa^]`aaZcWdif\rbtgub
JbMeWp_ad\t[
VVcdeg
WW^baccaeahbt\ve
MiVcp[satX
BZChDfE\F]G]L[M[NWOWPYR]U[VdW\Y\\b_]`]aZd[f]h\j]lbmco[q]sVtcuVvV
C[D]EYWXY\[]\h_\lotZ
CX\etV
@]DjEkN[PYebl\tYv[
@eB\CXD\Vc\oeff]lSt]
DhWZv[
CTE[\U_\bZsYt~u]
C\WZ\hl]
ChW\cfl\
BcEeWZ[jc]lY
AbCdHZK[L\N]ObRbT\UaXZ[]]g^e_a`aaecZd\edqcs[u]v\
N]UXVdWXX[]j^]_em]
A[CfH\JnU\Wd^caLe]v\
L\We]\ej
AhHdJ\ObRcU[WY]]_\`befgc
HeJX]c^h
JdOaW[Zo`\eUiapbqc
@dA\BdCdDOEcFpGbHYIZJcK\L[MdNdPhQbRbShUeVdYfZ][a\j]b_edbegffjcl\nap[rct[ub
BsE\WZ[ccZdZv\
ejhW
ChD[EZe]
@dEeG\NfR[SZ[c_Z`bcceclYqYrgvc
GiPgY]
CkFdIbhbr]
@fF\Gh`Ya[cj
Bkd\
B\G]KZM\NePiSbUZ[]l]r\uZvp
VkW][\
PfXh\]_\c[
C[GYJdW]YY\f^ecedovZ
W\Z][k
@gAYBPC\DREdFeGYHMI\JaKnL[MZNhOfQZR\T[VaXdYaZS[R\i]\^p_a`ZafbecYdYfbh\k[lMncpercsft[vC
VX_hfY
AdEeG[H]IaKdQ\RdS[UYVfYq[d^\_bbacWd[e\f[h[ljm\n[o\rjuavX
QlV\vT
vh
\\hgna
\\eVholZ
CcDZEdFcGWIaM[PbRbT\VfW\Ye]aabd\fbg\halUrX
@bA[DZE]FUGfHhJcK\LfMaN\PdQ[R[S\ToUbVWWdXZZx[g\P^j_Z`bbZcSdXeOgghRjZkfllmanhocpcqjscthukvY
EiNcO[Td_br]
OdPbT[UfWZ[jc\lin\r\
CeNcOUPbTb[Z\Y]ff]p[
EfNeUcY\`]ud
@\KbRbS]Uc\\_aehtY
F\aTcq
BpOdUjW\Y\[[\[^]cdoXpbr\v[
C[MbY\effchY
CXJ]VfW\[Z\dccl\
DhQh
Ff^[ci
BiQ]nc
B]FgWXYibcd\oh
VZfln\sZ
C]F]I]MeNdT]firk
BZDbE\FZHjIcK\N[ObQ]RaSdT\U\V[WYYV[g]b^X_\aXbZcYdee\fTh\ler]tcufvX
R[VZXZY[\g_ZeepZset[
AfBVCwDcEUFRG\HdIbJbK]MxNdOlPZQZRfSdT]VeWgXbYZ_b`gaecZdheRfZgbjhkYlcmfoep[qhr[s[tguRvo
IiP\
@WAWB\C[DpEgFXGYH[JYL]M[NZOXPZS\TVVXYX[[\X^\_\`baZb]dSeZf[hZj]kWl]p\uZv[
@\A[B\C[ETHYJWL]M\N]O[QZWY`aaZc\dge[uZv\
D]dhv\
D\EhHYdl
EGdS
Eg
A\Di
DYEWW]dgvo
DjE\G[VY`hcedXf]k[vZ
CmD[E[HoT\VXWjd\
CYEXdW
D[Ek
E[Y\df
A[CZDrEXdYv]
DQH\d~v\
DVEba\dej[
DVEDa\do
CeE[F\HdQ[TaVbWc^]agcbdav\
CfDeEdF\HiJbQ[TYc[db
C\HZTYdi
Wha]dc
B]DfEdF]N\O\WY`]u\v\
OaVgW[cc
OdVYci
CnW\`\
@cKhWhXZZ\[Zb[narisY
@[K\Wyb[
WWnarm
@eKXR[c\rZsi
@dC\KfW[sa
U]WYZk
B\CYGfH]J]O]P\R\VfWbXd[b^Yafd\ldq]t]u\
AbB]G]VVWYXe[e^baaccf\
Til[
VjWVl]
A\B\DXEXFeGdJcL[M\N\OaP\QaRTThVUWMYdZT[V\W^\_Zb[d]edfkgchbj[k[maoephqfr\sbtWvW
@YBhCeD\EaFTGjHkIeJ[L\M[NgOdP]RZT\V\WqXb^g_d`cagbheafbgbh[ibk]lendpcqYr]saueve
@ZCgEfFZJaK[OgTcXfYW\\]dajcdg\j]mXpcq\
^j
E\FmH\J]S\^\`ZfZhdl[
JhQWSa`lc]d[
^Yqh
BcF\GlIcJ\KaOYPYSqXZd[fQldncoYrS
B]CbGbc\hhncsd
CZFdH[JdTfViYi^df[hZl]o[p\q\sfuh
C\G\Tf^m
F\H]JbTiU[^ha[lYo\p\qe
@eFdOeYZ`fc\fbl[q]sWu\
CaJZ^ieX
CrO\S[Y[_cf\
CiJ\Tc
C]D\IYJ[TZZ]aacbe\fkm\q\s\
CfFf^]ehl\
HWJbUi
CdFfG\K[S]TdUVYae\faqYrd
H\^gnkq[
TbUd^\qir\
CWI]JcKgS\TNUiY\e[f[hZjbmXocp\rfsd
CYH\IfJfSfTVUdZ]aZe\m]naodqcr[u[
FXHZJlZZ
CYH\J\NZnfq]
Oqc\
A\BXCeFWGbHlK]OYTkVXX[Y]`dc\ebfchhidlXs]uX
Zhpc
CRJZRZSZT[UfYU^Wc]ebfehdm]oXqgrk
CW^a`]ephY
CZJ[^bcdh\pi
rg
CjTVYbeZmf
@gCRFcH[IcJ[O\SeT\]]^Zh[l\m\n[ocq[r]sg
CiF\JhT[`YffmjnerVs\v\
FaJZMcPiS\TlY[\fc[ech\l\mco\pYr[
A[BcC[DbE[FZHmOaPcQcS\U[Yb]b^Z`\fZg[hhm\nboXrds[v[
@ZC]FdG]JaOjc\eb
A\CjDdEfF]H\J[MlN]OjQfSZT\UWVgWYY[^YcZedfjlZmdn\obpbr[sVvc
@\CjFXJYM]Q]Y]^acVgfh\piqUu\
FcG]HjKcYVcYl\p\
C\eih[pX
AdBaCaE\FZH[JfKZM]OeQdR\S\TgUfV]WVXdZX\\^[`XeWg\hQlem\n[pZqcrcuZ
ri
BZG[JWT\U[abd]fehbm\n\odqar]
AhCZHWJbO\TeeZh\
E\Fgc\hhlZ
M\TfUd
Ylebq\
CZJdTZUhe\m]u[
FcThcglY
C]HZO\T\Xbcdmhneoop[rYs\
CYJbQbUYZ[fcnZrXsZu]v[
C\GjJ\S]^\`ac[dlhflir\
CPFYHbJKUZXMY[\Y]Z^a_[cgeegghbmBnSoepZqZup
F]K\U]Ybelhbrb
A]CSF[HcJWT]YY^\cffgh[qdres\
JgKdT[X[YYabcYfal[o]q]resX
AmCdDbGbJZTaUeYe\a]\g]hapjrd
C[IbJ\ShTNYy`[c\fcmfneoeq\rYsZ
@cCWFeHYNZT]VYX[^[_\e[fcg]h[mbndpdqkrWsat]
HaTYYg
FcHbJgTWb\g]lrpfvj
JZl]mqq]
S]T\ri
Hhch
C]]rmcn]r\
^\hf
C\HdI]JTOYc[e[m]rbsy
B[CbJrTZa\
B]C\HYJdK]Thcde\ghobp\r\
Q\hgrZscuc
Hklb
CgTS^Zrbsf
CZHbIbO[T[XeY[ced]e\fhhbmYnYoZqdu[
T[ecfZm\n\oXphrf
CbF\GcJcKdO\W]Yc\\d]eklaq\r\vd
J[Q]S\cmm\obuf
HUQc
C]h]mp
C\JeO]TfW\X]`ecbeVfbneqbrd
B[CjFcH\JaXaYdc]e]fcgal\m]ncobq[sd
@dAgC[J]T]cd
C\I\JTR]T\YY]]^gfUq[rx
JjT]f]
C]J[cblYqh
C]JZO\QdYZ]\f[meo\qpr\
H\Jeg]qk
J\TmUblXo\
HfTj
CWrl
CYR\T[c]fcliocq[rZsb
C[Jeffsb
F\HbJ]K[Y\flhbn\p\q\r]sf
fZsi
AZCbFbGZHZM]OWP[RZSiTeUfV[WVX\^[_]`[d\e[fYj\lZmWneqdrks]u]
CYI\OcP\ShTgY[_]c\d\eeo\qZrY
CaOcSiYZnaogq]rW
IeO]SeTbYmf\rW
C\HaJcSZY[rk
S\TYngq\r[
TTYd
CgH[TYlaq\
M]Ygq]
AkKaWZ[e\fe[ldoYvd
ApO\WZ[\levZ
CdT\U]el
OdW\^c`]vh
W\vi
C]EcGbH[TeVaY\`ddhg]vZ
EeG]H[TWVYWM`fdheblbvZ
Y]rh
@bBdCZEfFgG[HbKdM]O[S[WY\e]\`bc\eah[o\shtb
AfB\ChDbEZHZJ[KZL]N\PZSbU\VWWYYdZ][\\\]gabd\e\hZl[t[v]
CWDeP]SZTkYYahcfr[va
CjY\
CWYd]]rh
ClaV
A]C]K]YK]faYe\h\u\
AgT[W]
VZYh
Cg
@bBbDbFaGaK[M\NaOYR]ScVcWfZZ\\acg\j\v]
HYJ\NdObV\WY^\bhccegqctcv]
N\OnW[bZeh
be
Wnt[
^Ygg
C\OiP]
CYFcIbJcMbPbRbS[[c\cdeealbvh
F\JgOfY[[glYvj
@ZB\D[FgHhI\K\M\NYObP]QeRaS[T[VgWYZ[\Y]U^]_]a]cdd]e\f]h\jak\lZm\n\p[sXu\vS
BkC[DYFPHMN]O\QfS[VYWcZ\dY
FdI\Ogc[
CVFgGXHkQWT[cd
F[HgQYVc
H[VmX[c\
V\Xicg
H[R]cln\
CWEZFcHcQhRaVXcVd]vW
CbEtFbGgHVK]N\QZXeZc]X^\cddcf[gdjYlZp]
FZHfQRces[
D\QjZZ
CnFZH]][
@ZCZE]FbHjQ\V]
FUH\IkRcV[c[
IaOS
DeE[G[IaJ]OeQYTcWbXhZZ]ba[dce\gfq[sfudvh
HZI[QeXdcgs\v\
FZHcObQ]WhXc
DaE\FWG[I]QZV]XYa\dcq[sive
BgCbFeGgX[md
@aD\FgG\IdJ]L]O]Qibdd\h]t[v]
CdHdZ\l\vX
CZD\Qhd\vZ
H]Q]Zhvi
AZBXCfDaGqI\L\NdO[PbQ\RZSbT[VTWVYdZY[Y\daXdbe\f\g\i[j]kYp]q[rbtYvX
@dCcDgF[GaNdV[WY\b`caccRd[lWv\
EdIcJ]ObV\^h_]`Z
@[O[`l
GjO\cWre
CYFbGZJhOoY\\[^]`\re
CgO]^\ahc]
GYcn
Co
CjFdG\O[^\`dc]
@\BTCZDXJYOQPdQ\R]V[Yh`WcddckYlbp]q[
@aA\C[DiE]GdIhJ\NZPiY]aWc\d\h\ibq\v\
CPDjOfT\Ye^c`\cbd[lh
Cf`baZc\
BqG[
@eAdDbFZH]M\N\O[ScT]V[W[Z]^k_]`bd[e[f\p]
A[CXDeEgGdOecdf\l]qnr\
@\EbOl^Y`S
J]OT^\`p
@oE]^b`Xc]
CgO\^h`ce]
CZIj`\
CjH]OZ^jaccWqW
Oc^\`alh
@i^[`\c\
@ZA[F]J[O]^S`dce
@b^jcZq\
C[D\EbG[IdOdSX[a^\`haXedl\
D\ObS\[]`j
IbO\`Wcc
C\GYObV]^acdkctgu\
CeD]\Y]aqbrh
Cf\Yra
@ZA]CVDZF[HUI[J\K\LeMdNcSdT\U[VYYYZk[]\j]\^Y_c`Ya\c\ekf\hckfl\m[o\pgtRuX
DYH]NXOdSg]e_[`\dbg\hcldpevl
@[M]SbW]]a`aeVh[jcpdta
MiN]O\Sb_Zefhfp[t\u]
W[Zegb
J\]]ek
ecpQ
E\Y]Z[[i\keZtXvc
C\W\Z[[[ekhf
@aHcWZ\\tfvd
DbHcW]tfv\
B\DcOgPZS]V[W\YZeYvf
OjY]
O[W[[\eiv]
AhC[D\FfG\H]KYL]O\S[T\VbWVZ[[Y\Z]f^d_Zd[ecfZgehZlgmeo[p[qjs\u\v\
@dAXB]ClK\O[PbVeWdXbYl]\^b_\b\c\lYm[qdv\
@\FiO]
FgV]Z\_]e\f]gflW
A[C]YZcnd]eYqf
\\elqd
H\J[]eqhs]
B]CXJ]c\eblnq]
AcJfYV^Uq\td
BgWZXb
BmG[QScZlc
CeTg
BhCaO\SeW[Ybeaocr]tZ
BlW[
AeChJZK\M[O]VZWXYc^]e]l[v\
WeYh^\
Wk
ThWZ
OhV]abc[
BdC\OZR\S\WqX[Ybfejbl]m]
WY[k
f\ri
Rf
RVsf
CeSaUcWZ\\feoircsY
UbV]Wbog
Uieb
BgM]VbW\Yerc
WfYgm[
EXF[NXPdViW[Y\jan]rb
ZZ[j
@\M\N\ObViWZace\fblcrcucv]
CbNbO]V[W[[gvY
B[GiL[N]Wh_Zdaec
AmNc^gbbv]
@hK]MZN]W\Zd[\^]j[pe
@j
@lEcN]j[pX
NfV]W]Zhte
eih\
CiT\W\eaf]h]v\
eV
@bCcDfF]G\NhT\VbWdZT^fe\hblf
BYDbvi
CjlZ
F]NXZ[^he]hd
Ee^ghg
TeV[WZZf]aac
A]CTTc
C[HbTk
W\^\hjm]t]
MiWb[\e\mdnc
Fc[g
AbVfW[\b
@[AZBZCZEZG\HcL\MWNYOZP\Q\RcTWUeVcWXXZYZZ\[Z\Y^a_[`Ya\b\dZeXf]j[l\mnnYoZp]qbrZs[t\uhvY
@YCbHjKZO\T[UaWcX[YdZZ[a]W^h`\b[eigbhVo\pptguevg
@eC\JcR\U\V[Xf]U^\_dbecdgfqZ
HjJ[]ddZ
FfT]UhX\YgZbmY
Kbg[ml
]Xm]
HjX\
C]U\V\]lp]
UY]fgcm\
OjVT]c`\h[mc
J\U]]h
F]HY]l
@]CbJ\VgW\Ybg\mX
C\K]U[VeXX]pmSq]
X\]dm\pi
]ip\
U[Xe]fc\p\ud
G\HkJ\Yc[\\[]eg]h]m[qj
C\UbVZXcZZ]Sebhamco[
B\C]F]HWJ]UjV[WgYYZ\^WcZe\h[mbocp\t\u]
UjY\][g\u[
himY
CoHaJ\O]UWVcXg]WmQ
X[ohr\
Ubuj
H]^lub
H]UZmmn\oZ
UbXV[[^doj
U]Vj]\m\n]p\
]]mvoTt]u]
H\Uh
HdOXWo[bc[l\
K]W[Yh[d
@]EgJbO\U]l\t[vk
V[Wmc]vT
@]EhWNa]vh
AbD]SdV]W]\jfgs\v]
C]GgK]NXO\VmWS[c\Y^\_[eef[p\te
K]VoYX_[f[p\
B\E]O\WgY[^d`fub
F]VaW]Yi
C]P[R\SoVZW\Y]_\
A]CcEbNVOWT\U[VbWZX]ZZ[[]e^d_cadc]lvu]
W[[[`XbndT
EXL]NnQ\V\Zb\X]Y`eaXbchdlovV
CgOiUXWn[\]b_Yo\qar[td
CsE]IZO\VeYcZb\n][^X_[bac[e[lWp[
]d`\hi
AcC]JhL\N\OjZ]^Yg\
@hAaGbNaTXUcVPYdZY^f
A\EfO]VY[y^XbVd[ecl\p\v\
CYHeK\NcTZVVY\Ze[e^h`paccdgXlWqdv[
C\IgK]OqP]R]VR\aaacedne]hcuXvn
CZJ\OWTcUhVwW\_\`ZaYe[h[mb
C\TqlZ
K\OXbYgZhcn[qYs]us
CVIaNcOXPdVpWbZc\]e[n]
@hO]V]^m_\bYm[
Cgedv]
IeOmVYYcq]
EaY\_ba]eh
Gh
efvQ
M][\e]vg
@\CYFdG\JYL\U]VgY\[]]d_f`gc[e\fbhZlkqjtX
Nh^b
V\WZlk
J\O\U]Ve`ih\l\qd
V[WoZ\[dl[
C[OcVY`lqgvZ
H\KmM]WesS
@fDZMYO\RbW\vm
KhS]WX
C\Omj\
Og
Ej^Zj[
@[CeE]F\IaJ\MXN]P]TcV[XfY\\\^W_j`ccbedfbg\idl]p\q[sftjuY
TdU]iit\
O][\eZi\tk
Xi_hfZq\r[setYu]
@]e]ijrctU
H\Ubfhr\
T]ghla
Bg\facc]t]
Bdjat]
BWM[W]\ma]j]p\t\
Bi\W
@fD[GlJZM\^hgah\lbqc
@aBdMYOa^g
Gg^X
B[H]MgWcY][h\a
MiWi[Zu\v[
B[Me\]vX
ug
ug
B]K]MWO]W\Y]Zl[\`\d]ebf\hdjal\pctj
[q\VtZv]
BSEaH]Sg\b^\_bdfeot[vX
Vg[bab
M]RZS]VXW\\]^\_\cce]h\ji
@jAYBTC\E]F\G[HXJ\KXMZNTP[Q]R[VVW\X\[]\\^]_X`da[cqd\eZf]kZlXpVqes[tXv\
BZEhFgGlK\OfWY^Z_Z`ZcJeYjYlX
`lcZ
@[FeN[cXji
@UW[_Zcjl\
GTO[cm
@jEfW]Z\[c_bcXk\
OiQ]W[chf]l[
@WZhcc
@pEVFUc[
@@GbcA
@gC]]\
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
Gjk]
@\G[H\V]^\cieh
@WE\GfcV
@WA\^f_jcV
@f`ZcT
@Sceqc
@Yck
^gc]
@tGd\Z]dc[
cFl{
GT^hceqZ
AfB\G\NcVf^b_qc]h[
@hV\^Y_Y
A[^l_\
@\]k_]
]\_j
@[EZFdGZNcWe^g
@lEbFZJcM\V[W]^X_X`[cae]jZ
FgG[HeKbMhOaS\Vd[\mcnboasb
B\WdZX\mtW
B\W[Z]\mtW
J\N\W[Zjb[eb
NiW]ed
\\eh
A\GaY]^i
@[B\JfXdYZ\oe]f]jZp[r[
Xe\g
@]Ch\b
ChJ\Yf\]]b
A]D[NcQbRcWWX]\\^[`edheZj[leu]
EcG\R[dieZlUu]vh
Rjd]
R]li
@\EaN[OZV]Z\[]\\]]_Ye]h]jnm\q\t[v]
I\echbpg
ImN]OXR]e\f]h]t\v\
Ijh[
e]l\vg
R\Wi
B]J\W\Zdchhejbl\
BfL]WVY\fare
BiL]WVrb
CoJ\T\eY
BaC[F\H]J\KcO\S]V]W\XaZb[Z\[_gedhgjcl\n\obp]scv\
@bKkn\o[sY
C]sp
UfZaebmcngo]ra
BiF[GYHQOeQaZ]cXe\n]q]v]
@cFY^nhencoeqi
BlHWQ]ga
BTFhGZHdXb
H]Qcci
BZFkQbs\
Bg
BVGkc\
Hg
FiK]^[
FdH\ci
BWFXHgQdW\
BfFiHZQ\
EgFfM]N]OgPcRZSeT]WXXf^[b\c]eZh\jZp]rZu]
EdFkM]^\j\
Ogb]
Ogb]
OkSeV[WZgXj\vb
EYF[J[K\M]O]PZUhVXWdY[[Vd]ekf\mYuYvj
@bA[B[D[EiFmHYJYKjMWN]O]PeR]Yf[X\b]]^g_f`Zbbc\dbeSf\hej]lYogq]rcs[ucvW
CZJrOdPZU\YaZ\bdmaoZ
H]SfYZ\\e]fjl\
BhCdHdJhUbVdW\[X\\^\bac[e]kkudvR
B]PbRcS\Y[^\`\bZe\liv\
A\B\CqDcE[F\HfJWK\MpOjRcW[XWY\Zb\e]\_\`daebbeTfYhXibjgkYlgncobqfuZvZ
@gGbI\KXNdS\V\WbXZY\^fh\i]jdmen]ocrgsdt\vg
@gCYK\O\^jfboWresjt]
CgG\NbO\S]Y\jdrfs]
BhC]GeI]WZvg
AaC[LdMcO[PWUaW[Yj[h_]c[f]ha
CdH]RaS\V[WbXgY\ebf[g]hemco]rftevZ
C\JgXie[r\
VcXgs\tb
F]HdP\SeY]^b`Yk\qb
F]HdP\SeY]k\qb
G\J]ObP]U\VkW\YbZ]cdo]p[
Vh
BeGcM\R\S\Vf`dc]e\hbl]t\uc
EaIcN[OfWW^ecWfbjbl]n]rdsbu]
A\EbNdVSYa^d_]qa
Vjn\
A[NbOjPZSbU]VgWb_\`dfkjYr]
NcSfU]
AggZ
GkL]T\WT
E]VmWZ
C[Xi
FZNZPjTbV\WZYb[]^\lZqcs\t[
CZHeJeOZP]SgT\VWYbqcrc
CdF]JZPXS]ThYWaXhcq[rR
H[OhY\rc
AaCZOgP[Ymagr\
PkYYrV
ClW[q\
C\L\Neaftc
CZL\Ngag
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
C\DcF]G\K]LbN\RZT]VZWRXb[a\n^]e[fek[lgobp\q[satZu\v\
K]Xd\Y][l]mYocp\q[u\
V[[X\kj]k[meoZt]
F]G\S\VfWgY[b]ehf]lc
B]CYGeI[O\S]TkViWVZh]\^b`dbae\q\sfta
Oh
DdGRHbT\VYW\Z[^[sgve
Gkv]
O[tk
HeW[Zmsf
G]Tg
BZCVF\HaJbL\MWN\O\Q[RYTTUnV[WXXXZ[[Z]c^\b\d\e]g]hdj\mrnXoTp[rYsZt[uevX
BZHiJbL]M[T[UcZ[]ce]g]n]o\r[vZ
mZpZuh
J]mhp]
mh
B[DbIbJaRcS\T]WdX]_[b]cbfirZsduavb
WXfis]
Ol
CcJbOZUcV]W\aim]s]
ego]u[
JaWkchl\vd
AcIaNeRdSgV]W\
Kjo]p\s\
hiv]
@ZA[BXCXE\G[HhIWJZKhL\MZO[PfQaU]WVXWY[Z\[X]\_b`[bZcddYe[f[g\i\jYmVntoUqdrYs\t\ucv[
@]EaFZHcKhM]N]TmUeV\WbY\^\a]b\n[per[uev\
Q\^jc\n[qc
niuZ
ni
XZabb]nju[
FbHbK\NcQ[T[b]ccniqZu[
Nl_[n\
G]HgJ\canU
F]H\KZN]VlWZXhn\qbuW
C[F\HXJcKXU[WZX[^\_]i\m\nnpXuc
KW^\bhqZuc
H[Qgqc
H\m]nnq]sZ
Vpf]rb
B]GbV[Wg\h^Yl[
AZCiDaEaGgKiLaM\PZS]TYWfXZYb[b\]`Zaccae\hanho\q]u]va
@gAbBaCeEdFaGaHbI\KaLZOZPZRbT[V]Wc\Z_acikgl[nZ
@]FbKgL\NdW\[g`[
LbN[W[`eli
K[NeOhVb
NhVX
LeN[OiWa
BdO]Wh
Ke`ZnX
@\F]LgVgW\[[kW
KlW\X\nfu]
@]AdC\D\EdG\JZNnOXPcThW]\a^Y_[agc\oar]
CbE]G]J\OdPcVcWVYe[b\b^\abjboa
AhT\
NZP\V[Wha\hd
CbEiNbV]W]
B\JgN\WhZf[ha\v\
D[EdJ]NmO\WY\]
J]NhO\
Vc[i]bbctY
DgV[a[cfje
YZ[]\hvV
AhT\[]_]
AhT\[]_]
@bCcDcE]GhHcI\JcNaPYSbV[W]X\\]^[j\mbp\qfrgs\v\
CdE]H]NbObSiYd`gcVj\mcq]
Yb`\rg
ChH\JbNbO\S[UdX\YW^\`]oep\qZrN
ChYar]
DhGfOg^gr]
Y]^]qirg
B\C]J[NbYb^iqZr\
AZNh`[
C\`g
AfCg
dsvR
A[CVDdF]G]H[I[JoM[NZO]P]T[V\WYZ\^Y`\a]c]d\e\f]h[l]r[s]uXv[
A]DYJFW]a[revv
DbJWga
@[BZDbGhN\OXY]^ecd
PhV\YY
GcPhc]lc
@\DeFkG[HcV[^[_[bZq]ve
D\F]W\hnvT
Fhh\
EcF\N[Oc_gbehek[
bgh\
C\H]N\P]TaV\YeZjaic\
E\G]H[I]OjVeWUX\ZY\\a\cal[t[
PdVUcajd
O]VWXc
H[Vh
OWVcc]
VXWYXWYcci
OeW]cZ
A[GdHbPbVbY][d\jehl[qatZvY
NeWY^gub
AcG\H\I]L\ObPiS]V[WXZ]\[^XadcbeYh\lZr]v\
AcO\PUjc
AZOgc]
Pi
H\Oo^\
G\O\PgcX
O\ch
PkW\Y\cU
Mbmgtb
FmHU
F]RhW]
H\JbLaMaP\QhT]^afclb
Vh
f]lipg
AeBVDXEaFZGXHZI\K\L\MYR[S[U\Vd[\^nbadae\f\gbkanZpYqhrYsYuZv\
WfZb^Xb]c]dakdpdvh
Ab[l^]d]
CfJbO\]]^h`\mc
@\A]D[HYJgK]ObS\VdWkX\Zg]]^W`ebTcndZjcljnXobpZqvr]sVtYu[v]
AaGXHaJ]N]OZPdVWW\Y\ZR^s_X`Ugchakfqa
CqD\ETH[JmLfM]OaR[TcV[XfYXZX\[]i^I_l`Zb|cUdweXf\hjk[l\mao\qZtbujvP
AYCZG]J\^i
AcHiMdWXYg^n`ebYc]dXq\u[
AmC\DeL\WX[[t]vc
A[E]WV^W`hbod]
ASBZC]D\EfJbL\MWNbO\P]WhX]Y[[X]]_\`[a\bgcXdcgfhZkYm[o[sbtUuY
HbR[V\WZ[ka]cdea
SaWe_\aen]ug
W[n]un
A[B[EZFgGZHjJcKbM[OcT\WXXeY[^\_[cbe]fbjaocqZr\sY
CeD[FXIcJbKpOZVkW[ZYfdjarbsW
C]V]XXci
B\G\OgcY
EZFnHqJ\OXQaS]V\Y\acc[e\fJo]r\
H[Sjf[
F[HZXeffj\obsj
FeH]K\fjsZ
B\W\Z[[il]uW
H[lh
@]E[FhHdKbTbW\cbp]
FYHlKcTcUT][o]
H\UY]fmWuX
HY]cg]oWu]
KXUZ]don
F]H]Ud]YhbmrnaoYuj
HYKh
@[A]B\CZHbO\R\S]TXUaV\W[Z][Z^[`\a]b]c\gfiYl\menbohpbqdr[s[t]ub
F\H\KbUd]docpguh
F]KeU\g[mbnfoYqd
BcFcHaUke[gZmbo\q\
Hcmgnd
]emdoZqX
C]H\gbm[oZqi
H\UXg\oZua
mVod
@]KgUZ][ohqX
K]mXoi
][efnh
B\Wb[ht\
J]W[Y\[\^\j]ocrk
J]Y\[\j]rl
Wm[]ldqY
AcCgE]G\H\J]Yg\g`cr\
AcCcE]G\H\J]Yr\]`crV
Ughg
Dhr\
Dh
C\M]OkVlWeX\\]^Zb]ccj\m\p\rY
Whb]cd
OXV~X\m\p]
N\O\VWW\e]f\menbrl
CfG\ag
PaSiWW
LVWlk]
@dA]D[FcH[JaKaMcPeQ\SdW\YcZ\\b]facbWc\ddhbiakVpbqWrfsbv[
@ZAZBjEbGoJ[KbLjMiO[QfScTXUgWTZc]b^h_Za[b]c\d\ebfgg\hVj[mZp]risfuXvf
KZOiS]W[
@WE]F\J[LjMbN\P]R[V]YYZd^aacchfcp]r[s]t[
CiM\aes\
DeE\dZvg
PYSkT[^\`Zngr[uf
@\A\DZE]McN\O\XYY]Ze^cech\jZlvvY
C]S[TbYhr]
GSdo
PjY\
Mij]s\u\
@dEgI[MbO]WZY\_\jeresctf
@[E]Mjv[
@dBWCjDUEqFiGDHFIdJcKeLQMbNdOePVQWSdT]UdVeWaXmYRZ[[Q]a^c_m`jadbWdJg]hWjgkZl@meojpgqTrTsft\ubvQ
@cC]E]FnJbM\TcUa]]aZsZ
@ZBZCXDfEWGtHkI[JYKXM]NcOaPZQZRcSWTTU[VWWV\j]\_\a[chdde\ffhXlom]n\o\pf
E\NdSbWkX[hf
@RM[Se^s`\
@dAiCXDvFTGPHWIbJOL[MbN]P]QrRZSYTfV]WgXfYbZb[d^T`ecfd\edfVgYhfi\ljmgndp[qhr]tdvc
@bJdMh]]^U
GaPgYX
DYGmP\S]Y]^]`\dcfd
FdMeNdTeWd[\eZ
BjJcr\
@cFZJiY\Z]^eh]ldq\
OdP]Vg
AdBjCdD\GkM[RcSgWaX\Y\_b`ab]cYdYeVfbgdheles[vi
KYPbSnVWY]\\md
@]C\G\IhM]NaOdU\VbWcX][]]a^[_c`badd\hbicl\mgnjoZrasZtcu[
@[A]B\C]DYEYF[GmK]NfO\PXRcTbV\WVXq[a\d^Y_Y`fdhecf[h[jclotYuVvb
@mCeEbG]N]OYVf^X`eh\r[
M]hfign[ud
D[GYKZO]SUa\cbdzfZlXvQ
A]CcFbH]MbSbT\VhYc[[^saedXf]l\m\s\uYv[
@dCdHfJfUlcZm\n\tcu\
@ZB]CWD\F\J\M\OZPYU[VVYZ\]^V_[d]eZhsl]mWnUp\qWuzvg
B\TcUZYUdZvk
G]PiVc
AbBTCbD[EoFkGIHTIeKdL]M[OgQTRcSUT\VmWaX]Y[ZY[]\b_h`bbdcXdZeZfdhdlImbncocpZqjresetbv\
V]_ha\v\
BYW\[]emg\v[
@cAYB[DYEcFaGRH[IcL\NdScVeWZ[\_bb\d\fbhbibjbl\mbnbobrbtbud
@fJ\M]PcY\chn]uZ
FZOhVY
@[\jh\
@[CkI[N\T\Y[]heft\ud
Rghit[
CZJdT\fghWmYnaofpes\
O[V\_anYtgug
VkWV
K\U]V[XZ]Zmpo]pi
@nGY^Z
@hV\j\
M\Vf_\s\
maphuZ
Jj
N\PaV\^ghc
`Zmhncr\
J]niu\
@YA]C]DZF[G[H\IaJ[NnQWRbSbVaW[XgYbZd[c^]_d`gbbecf\i]jclZmToep]qjrgsa
^ie\hdtY
O[Vno\
I[NfV\W[_]e\hbtS
@fC[E]IYNXOhV]Y\adcZp\tj
@ZCmE[H\IXKdOdTcV\XW[]][^Yc[fajhmhncpQrasXtov\
H[Kcpht[
@ZB[DaEZFZHmIZJjOfQgSgUoV\YYZk[c]V^[`baehXi]j\mTneohpZqYrWt[vl
@ZM]Zj[\j\p[
@]EkMbN]O\S\]be]menYpbs\
@YCbMeObY]]af[jk
@ZC\Nh]e_Z`ep\s]ug
_jo[p]
@]sk
O[hVif
@ZCREcFaH\IeJ]KgMaNdOhReSfTcV[WXXc]f^s`gadceeafmhdi\manYp[rduW
@YCaEZK]MnNgO]P]S\VdWZXZZf[]]k`jeZfXjglgmYp\rcsbuVv\
@fr]
B[DYLeWc[[^[c]lZ
ThWY
L]V\Wil\s]
Wilh
LdWQ
B\C\E]F]HZIbJ]KaLfMiN]OZRbS]T]UaV]Z\[b^ZeZffgdickbl[nbq[sbt\vc
DZIbMc[b^\eafaldvg
L][k`akZ
DYH[ggvj
DgKcLYN]RcWZ[V`ZfgjblZtavX
F]IiOXT\a]e]r[u\
IZcj
AiBgFZGYHa^bb]c]lbp[
A]DcGcLdOfS\W\_\`ea\jbud
V[_ie]
@bAfB[C]EYMdNdO\PfR[T]U[VcWYXb\X]]^k_ac[dbe\f\gbhbkdl\nZqWt\ubvb
@aAXBjDdGfJ\NUPhU]VbW[Xc[W_b`\c\d\f\g]hekeubvd
@\A[EbNbP\R\VeYb^j`gk]
NgV]gc
AYW]^gva
A[NlWc^Wl]
AhJaU][b^aeckgu\vZ
AgTc[]^\
@\B[dh
AiD]LgMf[\`[e[uXvY
DYFaGbM]Vd[gkZvf
C[G]M]OcQ\T\VdYd\]_ebde]lgvc
AcG]N\OdVeWSYZcelcv]
V\WelW
WYlg
B]F\H[J\KgV]WWZ[^Y`[e]gsm\o\q]
B[C\G[HcJ[MdQ]T[W]Zd^\`nb]cdf]qcvY
B\G\H[J\Zf^\`gb]cf
OW`l
`\cg
BfW]`\d\eblY
BjH\ecvV
lYvf
BWHe`\vd
B\vh
AaCcDbJeK[L\M]N\PjR]SZUbWdXbZd\\]\^W_\a]b[dae[gZhbkZm]obpdqhs\t[
A]CdDiGdHcJfPbTZVeWTX]Z[[\b\d\g]hZn[qhr[s[tXvk
hgp\
PZWlcglZvX
HTUg
C]JbK]MbOhP]T]VX[Y_\qis[v]
WeZ[mapn
CYD[G\O\PuS\c\q\
[]hnpVt\
B\HiJ[O\
KWV\W[XXcco\su
KXsk
B\GYL]V[Wi^bcf
E]Vk^\ac
AeM]ObP[VgW]Ye[Wl]v]
VZWZ[sk]lZ
A]B\DgEfG\K]N]T\V[WZYcZ[_ac]pcvf
DYvl
Ykc]vZ
li
A]Tiv[
O\Vi
AbCbDdI[NiOVPcVXZ]`acaf\l\va
@]H\MaRcSjW\YbZ]
CfDeE]F]HjIeMbWU[Zb[c]l\mZp[sV
HjsYv[
BYCfHg
C\E]H[KdMZN[SlWZYYZc_Z`jd]fXgaj]l]o\p\v]
E]KWNWO\P[SY`s
PXSfY\
K]M]PjSYW\l\
FcHdNbOeWhZ\l]
CiIbO\j]rc
W\meuf
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
[\mbrg
R\W]bkva
WXY]ri
f\rj
@aL\MYN]OfS[TYW[XbYf[[^fffhaico\qbr\saua
@dC\JfOaT]UcV\Z\[]_]c\dceVgdhdjcpcqcs[tevd
Oe^V`Z
YXfg
YkelfZq]tY
@]MZXdYY^pb]uY
eYg\hdq]
HdY[^bfV
CaYl_bfalc
YZe\fk
ei
O]XnYg^Sudv[
B\F\G]H[Q[T[V\XeYY\f^]_c`]a]f]hVl\p\qYs\u[
@]F]K\T[VdW\XiY\\X]\_ec[
XK\e_X
V\Xd\b_Tp[
H\WbXi
X[_hpe
@[XU\\_j
V\XlhZ
k]mbohres\
PnR\YZ
\]eVhi
C]FcQaUfZgc]ecf]h]m]oet]
FcUbZieZ
C]ent]
eg
eg
IYM\RfUiW[[]
AZDlEcFdGWHZJgL\OePcS\VZWVX[Y[Za]\^f_\`ab\dbfZgchdi[mfneodpXrasbtbuYvk
BcC\D[EbFaHYJbMeNbOgVZW[Zd[]^gcgdehgmfn[oesYtd
@\CcI]OaVYY[^gaeh]mdnXo]qbsb
FaJ\S]hYqn
CgHaW]v[
FkHZPgTbVcW\[g^b`dc\gflimeobrbs]vT
@bF]JlKbZb^Z
DlEcG]M[[Z^\e\l[
Ibeahkm]p[q\v]
EeTiZc`fvZ
BfHcI]J\M\TZWbe[n[o\qo
I]W]cio\qd
BgHcT]qU
CZHdI\NcQ\R]T\VbWe[cc\ebj]nbqiucv\
C[[gneo\qb
@bB\H]KaM]RgV]W[[[a[mbv]
@bRU
@gBhCXJ[KeL\NaOgT\WT[b_d`bc[e[g]h]oUqcsjulva
J[NkT\rbui
@dBVKZ_ee]
BjPhWZ_aohua
DhJcva
@cCrJe\]c\j\
@\CjJ]Y\^Z
[jk]v\
CeDaH]JiSgTXUYg]s[u]vZ
SdXj
CVE\FXH]J[KeQ]S[T]WXXaY[\\]g^b_[`]h[jbmZnXoYpbqdsdt\
@\Kr`]
ebpg
KUQ]ZW]\^\e\fag\pjsf
H\Zk]\pX
KfVgXg_\l]o\p]
^agXqi
JhKcM\pc
Rh
CaFcHfJ\KbQ\R\VXX]_dj]ph
Uggchc
@[BXEXFeJkK]M\Q[WXZg[]dce]j\l[p[q\s\v\
CbHeJW[]daq\v]
J[Zh
HWJh
E\HkJ\ZW
H\JUZe
JhW]Z[
JkZ\
BhFcH\J]
BhFaH\J]
L[QeRaWW`heefmv]
GcR[Wi
OjW\^]
IiP\W[Y[
@\G\H]IhK\OZRZTYV\[\`]cbf[h]r\ua
R[Y[cg
C]F]IlO[PZW[Y\g\
B\LjNcWYZ\^\k]leq\td
L[WU[ble
@bA]BeEaFbJZK]LZNXOYPaSaVYWfZf[[`rcXe[h\j[lYmhoap]q]rYv]
JbS\`\mhner\
@dA]J[K[OY[a^]`oh\l\nZuZv]
PZVZWW`i
B]F]HdLcSdVaW\cbf]qcug
B]LfS][]
BYCbDdH]KeLcNcObUbV[W\XbZW^d_]`Ubbc[d]ebhfm\qcs]u[vb
BcCgDYFbLZOjQdZX[\^beckavg
@\Xb^peahZ
B[FZKeLXP]S[Z[^re[qZ
@dBmF\JeLaW[Zc[Y^Vcbg]
Xjh\
BbXX^qb[heu]v\
WY[jm[oc
^\_lea
J\TkY\^\ebfch\r[
BnW[sc
@[KjM\W[
KiW[
BYG[O\Q]Uacp
F[H[IkOYP]Q]VWW[[aa]c]u\
IiaX
IZVYal
F\H[IPOZQ]V]
M\Wj[cbj
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
H\JjTY]\n]
Tkn\
@\B]E\FbHeJ[KaMZNbR\T[V\W\X]Z[]\c\e]j[l]mXnioYqdr]s[t\ufv\
BZFbHfKdNiRbccnco\peqZua
F[HXKXNZT\^fc[n@
CZE\FcHZNUne
BgF\HhK]m]nYq\uZ
HhT\nhq[ub
nl
Cfc]ndpX
@cB\DaG\H\MeO[RaVb[\`]cbd[gak[mfncsctbub
H\MiVhWVc]eam\td
G\M}RbW]\[`]cbk\m[u\
JcMiW[
@]N]Y\mfocri
CaHhJ[K]M]OgPYY\^]_\cdra
OhVQ
IYOkV[cX
Ogc]
C]IeOnW]c[rW
B[MbV\W][il[naobqb
C[WdXZYc\c]h_]c\e\
XZ]i_]c]
B]HbUjZ\c\g]ob
JW
J]scug
A[B]C]JjM[O\V\W\Zb[\][^Z`[b[c\dZeZi]m\uXv\
JiOZWW[]a[h]v]
B\Uf[]lcnb
A\BZE]F\HgN]WY[\envZ
B[E]F]HiN]W[[\e\vZ
@\BXFfHfQdWZegn]
BZHoQWeZn]
B\HVQmW]
GbH\IaLbNbOcPaRXV\W\XaZ\[]^bcbe\gbjblamaobv\
D[vj
AbM]Q[R[V\W[Y]^ic\g\h]lanaqit]
Lg[Zlaqh
L]^i
AjBdQ[[[^Wc]g\ncqa
@\BWH]M\NiW\ZZ[a]b^[_]ecqbtbv\
VbWYZZ[fbdkav]
NfV]t\
M\N[[nbYv]
@\Nj[W^\
A]P]W]Yc[j
FaHiW][\d\
O\Ua\bfil\r\seuZ
BiCaHdJdW\Zc^\gajdm\o[
Jno[
BYJaV\W]ajj\
G]LZ[il\
G]LZ[ik[l\
@]CgGcIdJZN]OpPbRZS[T\U[VWWT[\\[agcdd[e]f[hZj[l[oZq\ucv\
C[EbIbJbNiORP]U\VYWYYd`Wa\cgreug
GbN]OZVcWj^\ja
DYH]I[J\LcM[O]WVY\ZX[g\ab[dbocuavf
H][lvS
W\\cdbgcl]vQ
vi
J\eYvx
DZLbOZWg[Zc\eXlZmct[vi
D\[\vg
H\^behf[pbv\
vW
CeG[IbNbOiPdSbWVcbd]fdg\t\
G]OiP]^Zeat\
A\TgZb^c`]aic]lb
GaVd[\_]c]jcvi
NdVVWgY]
Ydle
I\NaOhScVajXldmco\u\v]
OYWim]oauc
J[O]U\V[XdZ]^[e]gbh]m\n[o\pks]ub
ZZpg
Zk
CdIYO\Vh
HbOqW]]bgcobv\
BXOkUf
C\E\F\H\Q]T\V\WbXd^Z_b`[a]hkqa
BYC]F]O[R]V\W\YaZV_[`[h[j]prqZuf
BYF]O]Z[_[`\h\pi
B]L\O]V]Wne]
@[B]EkFlOa^\ae
@cEhFec\
F\Oia]
@KEmFec\
E\O[ck
@mE\FX^d
O\Pf
BbCcEYF\HXJZVfWd[\]Y_bbdc\d[hblbmgndocpbq[sbuZ
TVni
B\H[T\ni
BdCdJ[NbTiU]ViZZ[Y_Vbcf\g[lbmbnWotpZsc
CdTmUZWeZ[[Y^\_gb\ebgghcj]mYnYoepY
mSnZol
T[pi
@ZAZBlCXGaH[JjKeLbMaP]QdR\T\V\WS[Y^Z`\aab[cbd\ebfeg[h\jfk[l[m\p\rdu\
A\BhC[EdG\HNI[J[KfLYM]QcR]S]V\Yb]\_e`\cYf[jZn\rdse
K[NaP\V\\b]cdde]fij\ncrcsi
BRQe[]
BUGgcc
_Sjq
BfTbrbv\
H[Nb[Xle
Yc[]]i_]c]
@fB\EbF\GcK]L[M]NdR]W]Y]ZY\\]ba\dglcubv[
@aEhVcWbZY[fhdlXncud
@[N[]c^in]
@dDYGbNY^Vd\lf
@hDZEZM]NeW[\]^\lf
@aCaDbE[F]G\HbTbU\V[WeZb]\^i`cccd\f]hcj]l\u\v\
GhP[Z\ldv[
GlP[lZv\
@]L][c^]_fcYe]hfidj]m]s[tnvd
[c_ij]s[thv\
@[AeFcGZHTKfL[McOdQZR]S[Vf[[\[]Z^\_PbVcif\jnlanYo[q\scuavd
HgQhSe^]c\lPqi
cflg
F\cZq]sithu[
SbV]^Z_ibacYqi
KcSic[dYlbr\s]
L]MgW\lh
@bFkLhMjNZP\QaW\[\`Zbdc\lV
W\_i
R\Wkh]
B[WUeltZu]
FdJ\M]Vaahc[l\scvd
J\V\W\agc\vg
B\FZG]HbJfKaMcNbO]SeVcWlZa[\\[^b`bl\mbqcrav[
H\MdVgW]`]c[lnmb
NhOZWdZ\[a^blZqa
FZJg`b
@ZCaE[FjHjK\L\O]QaUXVbW][e_\b]l]nZoZs[v]
VnWYcb
ch
IdP]Vd[\`Xck
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
@gV\
C]VhW\f[rgv[
M\O\Q][lo[
CcEcFcGaI[JbMbNaOdQ\R\SfU\ZZ]f_eaab[dbfdgbiajblcm]pdujva
AXB\F]IZJ\K[NbQcSaU]VgX[[[\Z]e^e_X`oaaced\eZi[jbl[mbnhp\qYs]tVuqvi
B\OpVYa]c\u]
K\OWP\VeWhX\Y\cgo\ui
I[JbN[VaXZ^b_ZbZe[gbhfmUndp\qYs\tUul
A\J[OtVbbPtf
SUTbV\abd]fkvc
MkO]_\`[jg
CXJ]Tl]a^\r[te
FZVYal
J\MdOaVVWZa]cXdfe]rdtfuavg
DXEqN\u\
GcH\K\OaSY]WeffUh[lknXpnq[r[sb
CWOdY\]ie]vg
CZFdG\IhO]
J[U[V\XZ]]mj
EaO[VZYb^ec]d\qardsc
CiJ[OeP]ra
VXY[b\nhpfqm
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
MYOVVgX]\Y]e^cmhp[
S]W\Yb_cfj
CZNiOcV\WYa]hijc
MfOVVgXbo\
A]O[WX_i
@[AcBgF\GgIiMYNbOYPbS\TWW]XZYm[Z]b_[`bd[eZhYjclqmZn\ogt]uk
@\AeBhCbDeFbGdIdJYKaL]MjNgO\PcRhTZXjYbZX[Z\[]X^\aXbqeWf]hSjXkZlgobp[qjsZtVuYvl
G[Vack
DcOgabm]
@XAWB\D[E[F[GZHWNdO[P\ReS[TXUcV\WcYb[X\\^Z_s`YbhcXfYg[hZkYl]o]paqbshtbv[
KZW]_]qjsdu]
C\NYO]SbVU_\`ZcZf\hljck\lbv]
D]FdG[LnOUPiQ\bgcnk\lcq]ucvf
U\X\\\m[pp
JfNcO]`ch\qbri
ChHdMWO]U[[d\\bbebfi
CY_hmen\oZ
AcFdOnSUTcVVWc[f`iche]jblXq\rZtfub
CVJkV\rb
AbC]MbS[VYY[aadkfQsftc
Y[d]eafi
@dM[XcdgfWl\ubvm
@hA]EZMhNeOgPcVZXdYT[[ccedf\jYoap\q[vf
MnPcXb]cceigpft\u]
lW
Bac]ehtT
CcOcVWa\cdf]tf
F]J\P\Shhdj]rZ
OdV[[U`h
VjW\
@cGgJeSoW\Zc]acYd\j]
Uag[mVpi
M[Oc[]fi
HYWk\\d]fetcv[
@]AeIbOVW[Xc^j_Y`ladjPl\vf
OVW\Z]_fa]
A]I[OVU]ViWeZd[[`cud
AkB\C[GVH\KaOXQ[RcUdVbW[X\[[^ZbYcaecg]jdkclcmjo\pYucvi
eZtl
@\AeC\DZEZHaJ[KdNaOXPeRbSYTfVdXbYeZi[g\a]i^[a[cWeZf\kbl[o\p\qhrhs[tcvZ
ObScVlW[]amdn]o\
IcNbOdSZTdVU_cjbmgqd
@eFhG[dh
BcOrPWSdWW]]`Rc[d\v[
B[IiOS^]aarZvj
C\I\OkY\fYq\ra
B\CfFcI]J\K[M\Vf[W]\^cb[cggih\manWoetZuq
NbOhPWSlWeq]t\
NZ[c_g
KlOXVd]]jdqdu]
@\C]FeGbKdL\N]S]WlXeYe[c\c]g^gc[e]gch]ihj\lbn]ojpYqYrhsZteu[vW
IcOYRo
CYIYNcOir[
CRG\Ij`\r[t\
C]IlJ]OZR]_\
B]C\DeEbG]HdI]P]QeT\b\c]dbeYhgvh
DmQadOh\
DtH]Q\dZe\vZ
DWHfQ]divU
D]QcW\dehZvn
CYOfTiVXW[Xe][b]h[s[
HhWZ
AbC[OcUgVgX]b]v]
bfkb
ChV]Xc]Y
@\C]HYK\LcOZR\U\V\WYXcYb[\c\eXh[jbpssev]
KbNfW]X\ZZ[\\dpp
C]Yi\\
H\O]XeZq^hp[
B\I]KrM\Zeb[n\pZqZuX
GcIaOjWVc\ddf]v\
CcDeOWT[U\`fb\dcfalendoe
CfDXHbO[T[Wib\dZlcva
C]ccdffb
HfKbWY[g]]h\ldmcoiq\
BaHigcq[
H\]hg]mdneoT
oSqf
KWO\nioY
KSW\oo
Vhf]n]oa
BcKZUd]ee]g[mbnhoR
SgWbgav[
mhnYoV
KkW\s\
KkW\s\
IjR\W[Y\r[
B]CiE]H\J\L]W]Z][]\Z^]a]fatZvY
@]B]C\EgH\I[L]NZOiR]VcWWY\[]`ccdd]jbqbt]
OhPeR]VX`[cb
CcOhV\
I[OVVnc]
OZP\`jc[e[
M[Rgc[l]
I\RlWSc[l]
HcJ\VkW[YcZ\`]v\
AfB]EiF]GXJ[LRNZPiYa^\`bcnf\kYlSv\
N\VZcmlb
cXlc
A[PZY]cSlo
TcVlW]a[h\l\
ViWZ
BfChGbLhR[S\[ad\fWk\v\
e]ferY
CgLZM[OhSbWb_YeZo\qsr\ti
c\l[nis\
UeVed]o\pf
U\^e`deYq\ti
AcM]QXV]WidlhllZ
FaG]L\QeZ[dioYv\
CZF\GiJc`dh]lenbobsj
Eh\avZ
BfLZe\r\
A[LfNdWWYe^\_a`]amhdl]o]qcrXu\
@bAjBjE]GbHdIWLTMfQ[ScWSYZZX[]\W]X^j`\a\eZf]ggh\kblbm]obqgs\uYvk
H]SbW\fgsZ
BdCRDfFbGeHaI]JbKiLZNcObPdSbTZU]VdWgYgZ[[]]l_[bbfjg[hYkbmeoaq[rVsbtV
Wf^\`mt\
LiWb]\ecoXtbud
H[ObXhc[
C\J]P\S]\]`\eltf
]be[pT
B\ChN\Whe]f\le
A\CVEeG\J]M\OkS][e_Z`]cff]hfl\o]rbudvh
RgW]
ei
I]qdr\th
_jaXlc
@jB[CtE]N\OdSeV]W\X[_i`aechcq]rYt\
C[F]HaKhL[OWPfS\T\UYV[X[YaZ[]YaZcYd[e\fZg]mhncokp]qXrZu[
B\HgKYL\PdUaVcWcX\Y\Z\d\m]olsg
PaY[mYn\oi
U\mi
BeHZIbJbKhNcP\TaYbc]f[mcnfobq]sX
mVnkocq\sb
mho\
C\mWoc
B\CaW]Zm`cc]r\
CiL]W]Zdr\
CVL]Zd
H\Uaf\rh
H\Uaf\rh
B[KYPlV\Y\^[ghjaqhsbu\
GXN]OXPkc\dj
_bhjq\
KVM\X\setcuf
CZH]KZXYZb\\_[gahcopqdu]
D\EZKrn\
GcOVPbaer]
KiP]WX
B]Wa[bcce[tg
We[\tg
BXWkZbckt]v\
JbWY[hvZ
DdOYW[^lt\vc
Yd`jc\hb
KnW\oZr]sZu[
cl
CcGeL]Wjc\t\uc
C]Wk\\ca
VjW[
W\ih
W\ih
AiBaC]HgLdO\QaS]VaWZYX\Y][^cc\e[g]l\nWoYqcsYtav\
BVObQ\T[^ZqerX
AWBgVbWk[aua
AWBgCfLlO]UhVeW\\Z]dc]dce\fkq\re
Aj
CYHWTq
AMHkJbL]QcTXXc][^df\hcl\u\
H]IlR\WW
H]IlR\WW
I[W\e[hrt\
E\H]KXRnT\V\WYY[_bn\q\t\
@bAZBaCeE\FcGcHXIcJbLZNaS[U[WdX[YVZb[b\e]a^b_dbbegf\g]j]lbm]qbsZvV
O[W\^Uaah\qoth
CiZW\]]c_d
@l[\b\ue
C\GeJWZhc\ddk]lav\
ChH]JcThf\h]laobq[
Cg
Cg
@]Fgl\
@ZA[CXEaIeJcOc`iaYp]q\
FfU]]qb\
@]EiW\a]
CkP]V\ajrX
B\WnlZ
C]\\aed]oh
NUVoXcach]
CWW\\neal\
PZcRll
M\VbWZ\g
BeDUEMGhMtNhO]PZT\UcVcZU[Z\X][^b_]bYcgddeYgdhYlemgqWtb
@aFg^dbee]q]
C[DjJaM\T\ZY[R\n_[ace\tZvV
@jZb\\^\_lp\
AkCVDeEZObPgR[VmWVYZZ[[]^Z_Ya\c[d\e]fgg[hilhpdrjs\tgv[
ChF[T]
FfJ]\\^Vh]pgqm
BaCdDWV\[sdVkbl[u]
@f]c^\l[
]i
@[E~FZJ[K\MWN]O\PWVa[Z\]_Y`ca\cXeVhYjYlYrb
AWNcPlaecid\
O]X\_Qcvj[
el
V[^ge]q]
ClJ]SZfZ
OeVX
@\]d_hpZ
C[JZVfW]^eaabidcncqX
M]NcOYWh[h^d
AcBgF]GiMdN\OcRa^bdhe[hkoc
B[EaFkNbOjPcTcVZZb[\]Z^dcZd[e\lhndpfv\
McRd^jqQ
W\\\gZhnq\tW
J]ln
JbZi
Mj[QlovU
C]D]J\[W`]lquc
LdZ][hk]
_clg
O]QZWh_c`cc[k]
CeFZG]H[JXSfT[UeY[cYeifPn[q[rfsp
M[O]WT\\fus[
VUYj
Lee[hg
J]q\rf
@dA[EbFaGbI[KbNZPcR\S[VbWUXbYeZ[[Y]a^\_c`cabbccaecg]jWlapbrUset\ue
EfK\MeOcP\^cbbckn\omqZu]
K]Ph
HhJ]lZ
U\]eajd[l\u[
Oiu\
FaU\]\uivX
B[EYF]M]OYPUXcYe^YbXc\dfefh]j\ucvl
@[B]CREaG[H\JXKbR\TiUcVgWYXYYf\e]]^[_eaabfcgeXllmbq\sYtduYvW
On^]e]u]
@qBdCeHZJ\K[M]OXT]XeYc\\_[fXh]jZl\o\sWuhvg
]degu]
E\HaO[XYe\ucvh
EZO[eYuhvb
DhG\JaM[O\P\X]jevf
G[Vb\le\li
@[BcC[D]FbHdKaMeOUPhScUdV\XSY\\[_Xa]bfe[fhhak\l]napgqesauh
enf]u\
AeCZG\HeM]O[QaTbUdVa]\^eadb\e\fbm\ocqhs[t\
FaQdUdm\og
AgEdF]HgW\X[a\b\qju\
C[DaGbUY^]egf[jgl\taud
DWegu[vU
eTjbve
DfGb]behjducvW
O\Vk
O\Vk
AXBYD]FcGjH\IYJaLXMaRZScTWVZW\X[[a]b^ecbdde\gck\lamUnZoZpfretcv[
@jBjCYHWJmLWMdOYPbVaWbY\Zd\c]h^cbZdifcgeh\k[l[mVoYphrbsZtfue
PhSdV]Yf^c`\bbcYhao]pb
@[CXEfFYMkS[TgUcW[Zb\a]c`[ced\eYfehbocpbsYv\
W\bTc]dp
DSEbGUH[I\MZP\S\W[YZ[Y\]`ZcndbkZlXs\u]vc
@\GbV]W\^dc]lf
DYQ]Zch\lop\
DYJ[TZaZlovV
@[C[EYFzGWHjJ[M\Q]W\Z\^ZaYbiu\v\
@\C\MeN[`ac]j[spue
M[SgY\
M\[ilZ
Wj[W
A\BaGhPbY\cbfapZ
W]^Wdceft\
Sjd]
DaF\G\IdKfN\O]PYSbWY^gcflZn[o[plsbt[vb
Clpc
@i
CWD[FUG[HcLaNXO\Q[SaUdV\WRYa[\\\]Z`mbbc[doeWf[h\jbqcrZs[u\
KdPZS]`]ch
@dCfE]GcJ]K\NeWoZd^a`]d\let]
N\bfd[eb
GdY]cfdWlY
Wi[Z
@aB\C[DeEcF]G]I[JhMYNhT[U\V[ZV[Y^X`bbbcZe\lYrgscu\vh
G]JiO[^erg
CcDaEcGYJXK\P[S\T]VlW[X\YbZb[m]c_bcYd]e]hbj]p[r[tevd
OrP[Wblc
QmYg[Zb[cYhaq[
@eGgccl\
GcL]cZkf
@eC]GcJfLbMbPbS\T[VZXaY[]c^[`fa]ebhclcmZn[oYpdrasdu\
@bDdE[FoI\J\MjN[PhS\T\Wf\\`]cdeYh\j]m\nYo\pjv[
@fF\c\rh
FbJjW]
@[LjMZW]icqa
P]X\`jnb
DZF\G]IaJgh]
H\W\XhY\]cechepZsYtc
CdFWJX\ec[egjf
fZrh
JgLeMUN\Q\WdZ[[Z^e`]a]dhlduZ
LjM\NZ^\
b[do
DnvX
@bEgZic]dU
SiW\
@]LYMqWW[]^b`\e]l\qfrYvf
^jl[
CnLYN]O]^i
CdDaJiN]d[lcvY
@eB]C[DdE[JWLXM[NsOdS\T[U]VcWeXfY]ZW[\\b]c^S_f`dcgdYejf]hgj]lcm]o[qdrbs\tUufvc
Q[dg
H\JbWne\rZ
@dAbCgDeF]HZI\LZOhRcS[TcUgV\WWZd[[\\][^i_b`cbbc\d\eWgfhdjbmWn[oZpXuW
@]CaEcM]OfS]T[UmWYZh]W^R`Zabbah]n\pWu]vd
UVZc
Ujg[o\
A\C]D\E]O[ThU[`\bcjbl\vg
^h
AeE\OXY]^k`b
^h
LZOtTZZ\^Zceg\u\
@aA\BdFcGeH]I[JfLbMbNbO]SZUZVXX\\\^f_d`\b[h\m[p[rdud
BjCcF[GXH\L[NbO[QgTcVgWXY\[dacc[d[hdkXn[obqescu\vb
J]L]NdR[Yifbhbras\
BYLmN\W\cZdae\k\
BnQ[
BgM[O]Wa[m^Xtgv\
LVkl
BZJnW]
BVLsWV[[\ZkV
@kG]K]L\W[_ce]k[rcu\
LjW\[]k]l\
G]NfO\PdVYWa\c]d_ae\j\m\ngoYreuh
BeC]HZJgL[Rb[]v[
B]M]u\vl
nXun
BZG]LZkj
B\LpWZc]dek\lZ
BWLlWU
BSG]L\W\[]kpt\
B[LV^gkh
Bd^fkU
H]Rh[\v\
HnS\WlvY
JZL[M[W\^\nis]
@\FiGaJYLkM]WX[\b\chd[fcl]obvV
BhH[MnWY[b]]^\a\uZ
G\PcScT]VhWZYb^\_[adcbj]v\
GWP\Yx[X`]fZh\rY
AbL]McQl]cbXebj]mfoVr]v[
K\SgU]`ddZn]oiqhu]
JgPbS\ok
N\W[XZ[j^mu\
CgJ[T]WmYcm]oat[
WpZ]a\d[
A]F\H\K\TeYbc]f\g\lbmengqXrbsb
W\vi
H[J[UZVn]hhcmZp]u\
WX[]ve
Hns\
O\Vf
@[F\HVJdW]Zf
VbW\Xj\[q[rbt\
CcWjh]l[
B\C]HRToXaY\nZobrb
@\AgBhE\F[G[HfJZKaOdQ]RaVXWgXb^g`\c[d]e]hgkalrmjncoZt[u\vb
CjTaWf^S
B]L\MhN[YX]]dcedf[
HfJ]MiWZ[]
CfFbI\J]T]^dccfil]vX
Hfn]
AiBbCZG[HcJ[L\MiNZOcT\U\VhW\X\YZ[W^ba\djfag[lZmdo\pfqgsWtbucv\
Ha^\mcqYtj
CXH[L\M]T\WkXf\Zqd
A\JcTeX[Yd^magf[o]r[sa
AZCgDcHeUfWZXbYdZh[a]\c]mcnao[q\vk
Wj[elc
Ak[]_Wa]c]
Jhg[
B\e\qhr]
CNTl
CmTR
C]D[EhJYO\TdVVWXZd^abfdYlpnXp\s]t\u{v]
B]C\MY^Y_\afb[d[h]qp
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
GcI]L\VhWf[[
LhWWjZk]
UcV]WbZf^]
D]G]O]SlWfecfcmgoZu\
KcS[W[m]oh
I]Oj^\_a
@\^\_\aicbjc
@\agceeW
_\a\jj
BjGYHZJcUeWWc]v\
l[vj
WU
BbR\VdXi[]v]
MgW[[Z
AcCaOgVZW[XaYbZa]]jbtbv\
DbGbO[Q[R]TZVbYc\Z^\`iabb\c\fejdlcmao]
CZ\Zef
A\CiE\F]T[^[a[e\
V][\ehh[
AcBbDbH[J]M[OaQdTfUd[b]a`\becafbk[lZraub
B[JhWZ[hd]k]vi
AYB[CfG]H\J]QmT[Wd[f^dlarb
AfC\HaJ\LdOdTdU\W]Y\Zb[\^\_c`]b\c]dbebfchglbu]vc
BeCbJcOXT]W]XbZh[[^db[l[qauhvZ
BjRSW[
C\E]Wh[e
Vj
A[B\CZD\E]FZGRH]I]K\LZM\N[OePiQ]SjTaVRXaZd\\^U_a`\afb\ccd\fTh[k[m\pXrTu\v]
C[LbPQSmTgWcZW[Y`\aZcafW
B\L]N[OYS][c\]ll
M[Sj
P]S[c\lV
PhSWcY
G[OZPhSZW\Y\Z[[\^]chlT
A]B\GVL]OdPXRcUaVdWZXbZlaactg\
PcSjW]Z\fYl\rVs\
BXHYOuQ]VYu]
EbFdWZZb^ihd
VgWj[e^\fb
DkW[l]
AeKbPdSfW\c]d\
KeSiW\
AaI]VjWZq]
A\C[I[K\MjNbS]TZUbW\Yj[ahdlYmbuc
MZTcWdYc[Ze[f\lg
T\Yg[e\\e]hduf
MiYZ[U\]e[
AiCXMcY\[b^]
Ccabih
Oi\]ee
BXC\FbG[R]WWZb[[^ca]cad]hglms]ta
B\FeHcZV[[^[cgheles]
W[Zf
W[Zf
MYOcWdZ[]a^je[gah]
@hA]EbFcGdH\JbK[MeNbO\T\WZZb]c^Z_\`ba]b[eghbjbm]q\ud
@bA]B]EjFYGfJbW]]d^da[ebvd
@ZCZEeFiJbM\T]Z]abb\cgeehXujv]
@oE]^YhX
@mM[Zc
@ZBgCbE\F[H[JZeahqq\
@WCeFcZdgb
GeH][o\cvR
D\\]aZvl
BXL\VkWd
LVWlk]
GfL\Wgk[
K[LeWS
BsD]GOO\U[Y\[]]eckd\hb
BnE]GbT]W[[\ajb\eikdvb
EbF\H\J\OYReUeW[[md]e\f\mZvc
EiUe[fmZ
W\Z][i
@bCbGZH]KYL\N[ObQ]R\SbTbUcWbZc[[\\]c^f`\b]k[nbobqZsducv\
U\mho[
mdnYoQ
O\SiT[WZ`]n\oe
AgO[
@]AhCeJYO\TbV[Wfa\bbc]e\gihbldv\
WXfblhnc
T\U]WcY[]h^cc\pb
CcUj
Ai^\v[
HhZe]c
mmn\oR
FbTbXcmZof
AjC[TdW]^\
@[AUCXD\EeF\G\J]KYNbO]TmUXWYYdZY^t_]bXc]g\l\mgoWsZu[vX
MfWcf]sc
^i
CX^e
A]CdHXJZO]TgV[W\Yc]Y^[eWfVlbqcsfui
C\WiX]
@fJZR]TWUbWdXbn]oX
ARCcJcL\OfTcUcVaW]X[ZQ]\^]_gcYf\l[m[oapgrcu\v\
UXf]mZoh
BgO[T[Ubc\m[r\
DcTgW\^Yk]vn
AZ^[eh
BZD[FbHeJaU]WZ^Z_badcffdlem]sXucvk
DYWZdcvf
W\[k^ac\eZf]rd
W\[jv\
@\A]CoI]JXKXM]OWQiV[W[XaY\[\\Z]b^]`\f\hYm[nepbqbrg
NcWcecqdsj
JcPiT]W]oa
AbE\NbPbR[TfV\X]Yh^XageZo\qWr]s]t[u]
NgT\WYX[[k^thUu\
A\D\OaP[QbX][]^[uh
A\C]H\JdT\VV]c^]bjdmlX
FgTYUZYceij\ocr\
CSY\ocr\
AXB[HlJ\NYObPbSaTYWbZh\\]c`lagccecf]j\kelYoaq]r]t\
CcD]EbH[a[div\
CYGbIeMaQ\TpX\Ybe\fWl\o[ug
V\_beh
H[O]UmVn][m[ud
CcH]LgOWP]Y\[c`ec\dml\
@pE\F\N\O\Wj^O_]
K]_mh]
OgU\c]o]
C[PXT]U]Yhri
JVT\UfmZ
J]^g`]rf
Dkd]vX
Vh
AbD]MdN[TbU]Zb\]kfu[vf
T[\h
CqDaJfN\ScTYX[\]s]vY
M]N]O\WhXiY\\Vb\qg
CeV\Xc[Y]\bghVka
OcQZWZc\hmqb
EaFcHdM]]]^ja[o\
OcTYUdZ[]d^\`bjbvj
B]L[W\kl
@ZAeBaDaH[I]JeKaL[MhNbOXPaShTYVZWbYhZe[b^a_O`\bYdSfej\lhmdodq\resctavV
AQCnEcH[JdMbNhOZTXYZZa\]^f_b`hb]c\d\e[h\jjl]pZqjsZteu\vZ
S[VZY\_i
BRHeQsWZXc\\_Xn]
@[A[BbHdI\JcKcOYPeQ\RdTcUcVgWlY\[Z\Z_jahbcccdejblWqXuhvP
AfCZE\M[N]OgVcWXZb[bbfocvm
@[HgJ[MZU]V[Wc
[g
HfT\
AcCYGYIVJyNcQdW]^Ydflev[
C\JbTbV]WTXbcboc
@\BeCaF[HWJZKaN\U]V]XdYYZ]\\^d_XaedceXf\gchjjckZpaqdr\tXub
Fa\cqWtp
AYJbLgMiPZTdWe[[^\vY
C]I\J]L]TZV[WkXe^\dco[
GbLhWQYbc\kcl\
AeBwF]H\NWOlTlUcWXXfYU[e\\]]b\cWecf\j]n]o]rVsbvR
C\Th
@XA[C\D\E[FYGdHSJXMfN\TqU[WdXfZX\[]d^f`\a[b\cgeYhbjkqZrYuYvY
BhG]KbTb]avZ
HXUdV\\i_dh\i]mYobqg
CcKcTc^]h\qgt]
B\D]E]H\OfQ\TeUiV[WiX]Ye`[ldmfnirV
C]F\IeJcLeMgNhThW\YZ[b\[][`[cVfblZodq\sc
@ZAoCYDWG]MYP\[V^]_h`\hdjbq[r]v]
X[Y[\i
k\tg
HoJfP]Wd]Z^eqa
MgbZcn
ApOe^\_EcZ
@nB]W[[bc]dZvg
@eVgW\
A]OgW\ce
FdLYM\cheeg]j\qc
H\PcS[V\Yad]ejj\t\vc
Egd[vf
YihZrd
AaCZO\PfT[UhVfWmX]bdebh]qXu[vZ
T\Whra
HcJ\WeY\^[ehqa
M]PTSg^\cfl\m\rd
@bAZBXCeEjGWHfIZJXKhMbNfO[PhQ]RZTRUYVVWTXkYcZZ[h\Y]a_[`ca\c\dNeYfehkibkZl{mfnToYp[qQr\sdtWuzvb
EiFaJ[d]hbj]
Bh\]k]qY
VlYZ
L]NbWZ^lb]v]
\ceS
AXBYCcEdGZHXJdK]LbM]OeQ]RcVf[X\i^f_[a]b\d\eagdhZjckUlZm\nZo[qisVu\
@[WiYecete
V]WZ[\j\l[vk
AeC[DdGfI\JZOcQcTZUbVdWbZ\[\\]_db\c\dafdhhkaqctc
CaGaHdMeWXXbZ\[e\bb]c[lcndv[
GdHeWb[Vc]
M[[g
W[Z\[il\
BaH[LeMZVeWZ]dbicad\e\rcvY
B[VjW\\a_bb\cclh
B]C\LnWc[]bU
H\V\W]bhlYv\
C]L[WZbk
@aCbT]U\WZ[]][^gabbbc]ecmgteuZvb
CbH\U\W\[]][ecmhte
VXWkk[
VgW\
VgW\
N]R\VhhkpZ
LdRWWjZ\\\]]k]pb
@bB\CaGbH\JbKaL]MlP]RXW[[Y^a`bbZcdh[k\mbncvY
@bC\G[J]MYVaZ][Z\b^a`bcde\fck[lfnbocteuX
M[um
\h
BbD\FaGaL[M]NdObPaSZT[WjYZ^ab]cad[eWfigah[jbmbp\r]sY
B[LXScV[WfZbfamc
BhW]ca
G]H\SXTXWWcZd]ebfrgarYve
@cDdH\IcK\LfMgPaR[SgW\YbZ\[b\Y]d_W`\dcefhbialbpgq\reuc
@bAcBdEhFgIgJdM\NfObP]R[UaWaX\YcZi[b\\]]^\_\`[cbenfbgZhZl[mepWq]rhsetau\vf
@kCcJ[LZMPNaO[ScU\V[W[\Y]k^W`bcidbehf\gbhYicjclfmdnboXpZqbrbs\tf
L]Nh[[^i
@ZC[DgLbMoObW[[a
NZVhua
A]LhN]Vh
LhWce]
@]L\MaOZRdSdT\WdXbZZ[b]]^]dXefgdh]l[o]pcrbt]vY
MXN[OaTXV\W\YeZd[[]abdeRfah]lhpfs]ud
BcO\T[VcWgZa[d
N]Pi[[c[lg
@\K\MfO]WYX[Z]\[peratb
M]\d^]e[pluZ
D[GVM]UcW\dpfbg]
m]ohp[
C]F\GbObPWQcT\V]fh
L[OZWZ[Ye]lYvk
B]LdWbZ\\]
B]LjWW\]
B\Lmb]d]
Lfb]d]
B\H\e]glh[
ObTdW\c]gfjbqau[
Oh
OjgXj]
TlW]gX
A\CaF\Ogtfu\
F\Oj
A\BWCaS]TeWgYb[\_eb\c]eblcm\qe
K[RkWYd\
A[VbWk[]\bcee\f\halbv\
PjY]^Zf\r\tf
PjY]t]
C\FcH[J\L\NdScTZV[WfY\[Z\d]acXdYflhZt]u]v\
FcL\ScWX]a
@dCcDZE[FdGeHhJWO]W[Za[[^c`ab]c[dcqc
CgSdd]qc
DZH\dl
@bFdG\HjJ[^d
J\LhW[Z]
CgDbG]KaLZM\N\O[PcQbT\WVYbZ][[]\_\b]chjclmo\pcqdrYsYua
O\Yhabc\h\
KdYZh]pl
D\NhPechlTp\uc
C[V\Wg[\\neclXv]
cjlV
A[ChDgOfPYQcT\WY[\cchdj[qYsYvT
lj
WXlcvn
C[J]NbTeV[Wj]]la
X]mg
B\DaF]LcN\PYTbUcVbXf[Zialgt]v\
LhOcT\V\W]XbYcie
ThlZva
MeVflU
B[UcW[[Yefvf
I\JkM\Z]
JhV]ra
Jg
A\B\D\FbH\IcJ\LiOdQ]VcYZ[U^f`fc]ecg]hek[qcrcvX
LiVbqcv[
B]IdOc^h`Zqd
A\B\LmWUXd[We[hgk[q]
B[LiWZh\
L\MY[t
OWPgV\W[Yc`\ve
GcLgOcVfWX[Yc\falh
[jfd
B\L\Wl[\
CeN[W[Y]\jo]
@\B[EbF[I]JeL]NfO]P]S]WYX][f^Zb]calhu]
@]EZGcNcTZW\cWlgu]
EgN\\alf
NglU
lg
@\NfOc[b\d^]`\l\u]
NbVlWi[b\Y
@cEeG]HZJVK]OaTfU\VcXhYb[\][cee\f[jao\q\u\
G]O]TeVbY[chf]lb
OiV\Xg
WiXZY\c\
U\Xic]o\
@fA\CcDVEkFiGXHRIaJaKfMnNeOdPaR[SdUXVaWXX\]\_]`]aacWdZhgk\l]mcneobp[qarZt[udvT
@iB[CbDXEeFnG\HWI\LRMnNWOgQYS\U\WXY\[ZcVdYedfdhdmdqctgue
K[LZO]X\_bbqe\fck\ui
CVLYMYPpV]WVYs[]]bacrc
FYK]L|M\NZWV[Y^Zs]tL
ObVkWY
@gAiClEYFTIdJeKYL\MdNUOZP[SbTbVYYZ\Z^\_cejgdjZm]ncocq[tcu]
AhCbJnK\LXM\N[OfS]VYWhY]Z\]Y^Y_[bXghnZqYs]uz
OhV]WY^XbbechYqltc
@fAVB]CfE[FcHZI[JULcNSOSPYRdSgT]UbV[WkXXYTZk[X\o]a^b_Za\cgdgehjVl]nipft]u[
@]C]EiIcK[MpN]O[SbV[Y[Z[]]aeebfdhWo\qhr\tXue
O]T[Y{e\fZ
LcW]^k
@\NmV]Wh[U^\e\t\
LgWVqht\
VgW\
@bBiCZH]JcKcL[MeO\PbTdW[YY\b]e_daceeg]m]qXtTu\
AYE]F\J]KXLyMhV]WVZ][\^Ya\cdeYhbjbtS
@\BeDdEeFZHZJYLZMeO\QnT\Wb^e`ba]b]c\e[h\n]sc
AXEaI\J\K\LUMYNfO\ViWdY][Yaec\hmjalZmhnioWqXs\uZ
@\AeE\FgGdHZIdKYL\MQNeOlPeRVSgUZVdWbY][]\[^m`ceWhbk\l\olr]tfuVv]
@[CbE]IeK[L[MWNYOsPbSZT]V\WUYW[[^l`\a[bUcieZkYld
HbMZebhbqhsW
N\O[Va[d^Y`h
LXWm[\tc
EgMcS[V]
@[E\LYMZNo[Y
L]M]][en
C]F\KoN\e]g[nZo]p\setk
@]CYLWM\NyWT^U_Z`\h\
@oCaD[EfFjG\LVMmN[Q]RcTaVbWbXdY[Za[[`\b]cRe[lbnbqZu]v[
LYO]Wcbi
MmSccc
D\ElFjH\KcL\M]P[Q\S]Wh\b`]d\edhbnX
BfHiKbLrMZQbWUXbYc[be[g]hZq[
J]fZrj
J]fZrj
[]ej
BeJbWXbn
BYMkV]^Xbac[
B\G]H\K\LXMZR\WXY][]\h^[c[e[j\k\l\tgvZ
\Ttd
BkWYZY
WZZi[]d\egk]
B\L\Wm[Z
G[L]NdT\V[WY[fc\e]l\
G[NgW[[[
L]NY[nl\
VhW\[ba\
A[B]D]GYHbR]We]]clfel]q[sbv\
TWcafgl]rZ
AdB[TjW\]]ccv\
P]SaYYfi
DZFcdg
HcJ]KVN]^]h[qbsh
J]KXN]sh
KnM\W]sZ
@gAbBWCcEcFiGVHdI[J[K\LXN]QWR]UWV[WVYcZ\[Z\c]g_d`bbVc[dee\fbgdjelan\pcqisctduWvh
A\BZCVDkEYI]L\M\OeP]T]V]WoX\Yg[\]f^h`bacb[dZf\gdjct]um
EoFeS[YY`acfm]pbr]
FnH]^Z
EnFZ
@eGnJ[M]O[P]YX]d_\`\c[jmq]rSs]
K\OdS]VgXfYX_\cZ
L[XVtq
@kF]HYM]NbOVP[Wb`ZcZhZj]q]
B\Ob^e`hcZ
A[[\^jt[
@eAZOgWX[i^ccXjb
FiHWOZW[
A[CYDcESHUIbJdKfLmMeO]QWRcSWTbUZVYWUXiYXZX[j_X`VbZcbefflgYh]j[kblbmdpWqWsf
@fEXFVMiNcSb\\]Z^X`[bbl[pfu[
W\[i
@gC]GgJXV]Wc]]c[v\
@ZDbEbK\MiOaRbUeW]XY[b\c]Y_h`[ahb\eif]hkm]ndtcu[vY
AcCgDiQbVnb[d]vd
Gh
EgFYN\aYvd
@WEbFWJYM\OcP\Q]VZX]Z\\]_]cXekgcjcl]n\oar\tYvZ
Gb\g
MgObV\dXp]vb
@ZOlV\^Senu]
AdBfCbHUJbQ]WYc[d\q\tava
B[Whtc
vg
CXEaJZVeWcZ[^daib]
@\EdN\jg
PbVfWaYcaldV
SjVn]b`\bYjaqZ
CeDWJ\N[O\P]VX[]\m]\_cl\oYs\
C[Jidfs]
@[BbCgEXHXJbKaL\NcOkPgQ[RWTXUiVXX[Zd[g^f`]aTbdckdWeVfYgehYjYkilbmbncoaqdr[sbuV
CdDYEzFYP]T\VVa[cZdZ
CYDYEQHYTc^haZc\dl
WddZlj
CcG[HXQ\TeW]dig]hcshv\
@\A\CTFT]\^]cdejgflj
BXGdH\JdQld[
C[E\V]W\amj]
@]EcF]ZZ^ihm
CWTiZehb
C]K]NaVnYY\[_[c[p\t]
C\EZFaG[LfNkO\VcWjZ][\\d`\a\cedge]helUvd
Ej^Zj[
B\EbGmNXOdVYWZ^U_[`Wh\jfk]q[
FiHmM]S\mb
@[CTL\\cj\
Ni
C]F\KhZ]_\n\ocsi
FlHdKXh\
F]K]MaO[PdVXW[Xa[i\c]b^\_]bfccdceWfdgdh]jVkdl]o]r\u\vd
B[K[OYW\mcok
C\G\HWTsVdW]^[sZvY
Eh
DnJJvo
PhV\
Fk_]b\
AfCeDUE\F]HdJSLeOcPcR[UYWfYdZ][X\\]i_gblcdgch[k[o]q]t]udve
@\CdEdF]GcIbJhK\MhNbQ\RaSkUcVZYd[[\Z_Y`ddYfbgZj\kblgnco]pbqVrYsZugvb
Ms`\
BgFZHaW]b]
BKHaW]`\lYvq
K]T\V[Yl_apcvZ
CjIbO\j]
@]E[FoH[M\h\pZ
BbCaFZHeJbK\[Z^Y`]e\gfqhr\vX
IZVYal
M]OjV\[dvb
F]R]_[piqZ
CaE[H\JbTXWZ[l][_ecchZnfogpKve
@hE\NpSaWZ^flS
E\FoHWK]V[X\cY
B\C[HgO[TeU]VeW]Xc]Wbgh\qasYv]
AdBZC\HkJZLZQbUWVVWSYZ[]]V^ed[e\fXhal\nWo[qkrUsYtUv]
@cA\CkDYEaGVHYIaJdK[MSNXPeRcSVT\UcVfXZYVZk^V_f`WahbZcge[fblZn]odpitZvY
@\OfVk^W`ba]
@jBhCYDkFcKfMfOfPbU\V[XgYbZ[\S^X_Y`[aWb]cbe\f]g]k\lbnapdqfsgtV
AfH\X\^\b]qit]u\
CbDaEdFdG\H]J[NfPfTdUhW]X]\[]]^d`ZaSchebfcgbjbllocpfr[skt\ubv\
CbL]Ne]a^]`feghclY
^jfc
@XB]CaD]EaF\G[H]JiK\LcMkNfPaVbWVXgYcZh[\\[]o^b_\`ebecYdcecf[hZj\l\m[ncogpZqYrcsbuY
BiD]GYHZJcO]UeWW^ccdnitbvZ
AUCgD]F]HZJbL\OXQhVeZf[\^g`\c[d\lap]qbsav[
AkCYWYY\
@hBbDdEfFeG[HdJjKVLcMiNkQYSjTWVaW[Y\Zb[d\\]h^Zahbccbd\e]f[gVhdk[ldmdnXoiqXrms\tduf
L\Vh_bccrc
@gC]D\G[HdJ[KdS[Zl^Z`Zb]c\de
BWFbH\LeObQ]V\WfY\^b`gc]e[g]hek\rcv\
MiO[V]WfXf^bp[
KbVYXg_[sb
C\JdKbNcV[Zf[f]d_bf\hUl\sdv\
o]pk
@\BkC[EWFXIdJ[LZMYO\R[TeUZXZYbZb][^Z`ecbekgbhZl\m]npoYp\tevU
DdF[J]KdPmQYUcVWWhXbYd\f^V`ah]l]spupvX
CdHgOeTdVZWY[a^X`idgg]h[l]o]sZuc
@]C\H\IcWcXt\Ycem\pWrftZv\
CYEn
CUFYKYMbO\RcT\W\]Z_ce[flgbl[neonp[qg
H]J\QiU[mc
MdO]V\b\l[minaoc
E]IaJaNfZf\d^[adebhfjb
@[A]CiD]H[MTTZWX[d^\_cbpl\qc
VZWik\
CjHiMcV[WV\]^[v\
@\C\E\FeHaJgK]MaOgSdYhZh[]\]^]_\`icWfbl\mfs]tg
B\E[ObW]\[d]ebhavj
BbDiHYI]KdLbM[Q[TdWfYf^g_ccidSeelio\p\ratcvR
HjL]Z\
EdFhH[OZW][]\a]b`bcg
HWWW^abiv\
CeE[FZViWZ`ccel]
C\WbXh
BYCeDgGbHjJXMbNcOhP]R[V\Wc[a]c_e`[cbedhbl]u[
@kA\B]CbEjFYIcJeK[MgPZQRRbSfVhW\Zj\a]e_jabbccZdeecfZhcj\mbnfp[qirfs[t\uUvV
CkD\EfF\GZHaJ]McObP]ThVhWbX]_d`[ahcrdbhdjkmcnboescu]vX
BYDkHcL]MdRdTbW]bfdX
AjP]RiV[Yf\b]a^hcZgaqZrgu\vZ
@cB[CXEcFVHgIkJiL]McOlSZTeUcVgWUYVZ[[]adcZd]eef\mfncoTq]scu]vb
CeNYY[Zc`bhhlcpc
CmE\F[SSVe^[`VbUc[f\hfq\
H[OYS]T]VhW[d[efv]
AZC\EbGbM\OjP[SjVZW\X]^baXcdddkgq]
AcE\H\JcMXOcPVW\YXZ]_kacb[d]e[j\qZt[uavZ
@JAcF[GPIoJeK[MiNeOkPfTcUcV\YXZT\\][_Z`aaZc\dce\fbhbjplhn]p[qXrftkvg
CdMMOtVqZ]^Yd\f]jSqi
K]YZ\q
F\VlWZYfl\p\qZ
C]Ya\na[t\ve
@]HUMbZd[]]b^i`[gb
U\_pjU
@\A]C]^\_reX
EgN]P]a]jZl]
]h
AeCUF[GVJbKeMZN]P]R]SgVTW\XfZf\U]e^m_Pb]c\dZeTfbghhXj\ldmTnPo\qerevX
EjW[vd
O\_nj[t]
N\\ncgeYl\tX
@jB[G\HjMcU\WhZW[c]a^[egjdlYnbofp]vc
`g
DiJZ
D[EbW]divZ
[j`XbUvm
C\FkHXq]
@fCZF]NTV]cWpat\
Y]c\h]lhv\
B[H]OcWr^[ebfZqa
CeT[V[YY\j_cec
OoY\c[
Z\^ge]
D[E\FcGgHiJXLVOVQjWhbVdfgbl\m]qbvi
@iBZEYFVGbJYKhMYN\O]RZWWY][o^Y_\bWcdd\eXh]jZl\qksct\vg
G\KZYhZWpf
K[_lp\
@dBdFcHgK]M\NWR]S]U[VaWVX\YeZl[Z^d`iafbcdZeYgchSlbmbncokpVqbuZvc
CVFUJ\KnP\VWW\XeYZZX\d]\^Y_M`kaeb[cXe\figej]m[pfqds\
@\AjB[C]HoJ]M[TYVYYXZN\Z]W^q_Y`ibYc\e\gfrYt[v[
@bCgM]NaPbReW\Y[]d`]
A\O\PgSeYe\[^Y`]n]
AkW\^Yv]
BaL\N\X\Y][Z]ba[lk
@fBZCbE\H[J]LfO]Uf[[\\dfefjeldmYpbqarfsZvm
B\C\O[WZa[ddhevl
A]M[N\Xa_ng\
m\us
E]KhWZ[\\Ytg
C]W[tg
Khsd
KdSgcZ
FhMeOaSeVYWZdShhohp\
@eA\C\D]EfFdH[I\NYOdP]ThV]WfYWZd]c^[_]c[dgebhXj[lZs]
CYD\EjF[KUN[P[^\`gjan\
CZDZEU^ga[dnl\
EiFgM[^\q\re
VoW\Yc
Yeh[pi
R[VeY\Zc`]pj
@\BjC\EcFcGQJ[KhNePdQgU\WhX[Y\\\^c_e`\aSb[c[dihijblhmenhodravh
KfR]V[\Vti
O\W[\Sb[eds\to
@iF[M]TdU[Y]Za]bmcnapd
@gEbK[M]NYU\VaWXXfY\Zd\\^\`ecdeihbnfo[p[sYt\uY
]X_]pu
BjCaD[JbMdTcVaW[Y]Zd[V`aaacid[f]galWn]qcrbtc
H[IfJ\QcW\`chcuevR
EWW[^]c]jhv\
@cEfFYG]JbK[M]ObSbTdVgXdYdZ[^Y_edieXfZggh]jdm\obpbrbshtZ
@]B\C]GbHdL\O]VbWg[b^]`Zb]cXhZqitZvb
VhW]
S]V\fh
F\JuNYP][[dS
CgF\WXZg\dmhp\
@bB]HVL]MbNZOaP[S[U]V]WcZ][f\Z^\`\b]c[eWf[g[h\j[l\m[n\o[qfr[sb
@\FXHWKXQcT[V]WdZY[\`cb\daeZgihbpYqev]
C]Fk^\h\
@\CTF]G]HSJdKbMgP\SbTYVZWZXY[]]i_\bbe[fUh[i\nbrmshtduW
CVFXH[JdM]O\V\Wm[Yb[cce]fchek\n\qfv]
CeF]X\]\eg
@aK\N]]c^icdl\s\
@WAZCkDdFeGiHfJ\K\M\PbQbT]VpWXX[YkZY[\\c][^V_a`Xahbbcgd[eefcgahmjbk\lnmZo[p[qes[teuX
@\AZBhCXDbEYFdH]JdLiN]PeU\WhZf\b]h^d_]`ca[bgdgecf]lXq\rct\udva
@NBcCRDkF[G[HlIZJUK]NKO[PfQdRbVLW[X[YjZ[[g\g][^\_Y`Qb\cndbfZh]j[kelqo\p\qZrWtXuevg
C]Yh
BXD]GbOeVc\hcYu\vc
CfEXW\Y[vh
CcL\Yc[Y^\c]rctivh
CZE[MdOfRbWnYa[[fdlc
@\AbBaDdEVFWGeHfI\MVNbP\RgTaVbWVYWZa[Y\g^a_e`]aabbcle[f\gdhflfm[n\q\r\sZu[
@[A\BZF\HcKfOWR[VXWXXdYe[h\c_Yb[cggahVj\mWnYo]phq[sd
BWC[E\HgMYO\Q\UbWbX]Z\[\\a^ce]gghcj]m]o\p\qbsUv]
CiK]M[T[W]X]Yg_]okt[u]
CgT[Yi_]
K]oiu]
M[og
JiWd
AbCcGZMbRhW\[d\c]Zdepb
FYR\VhW]
B\D\FgKYN\OVR]V\W\XsYe[\]g^\_cl]mfn[oc
CaOZV\Xg]\c]mfn]seu\
KZXi_\s[
BZC]KcMfNcT\V[W\Y][Z^[obt]uavi
R]S\Yo\]v\
B]TcW[[ik]t\
A[BZC]DVEiFnGWHMI[KbMXNeO[QZTcUgVZZY[Z\b^d_]`\ambYckdWecfhgch\jcm[o\pYqYscv[
B\WjaYcTvU
CYJcT\]efb
VY^cag
F\J\OdT\c[eZflncsU
F\Uk][
VWWZce
@cBXCZDVElFcGZHTI\JeKcM\NhOmPdR\S[TiVcW[X[Yb[\\\]\^V`faSbZcPd\eYf[hlj\lZm\oapYqarbumvh
@bCjEYF[GZISJgKTN]O[Q[TXUZViWd[]\e^p`ca]caeVfVgbh]jcm]n]qfsjv[
CfEmFfH]IbNfR[SbTbUaWQXbYZ]b^gaZcgeafXj]l[mcq[resct\
FdV[fg
Fiec
E]FhSao\si
B]R[U\Wq`]cK
OUcb
F]K\P[]e^]cne]
eih[
F]emf]
BYOVXdYk^fcelb
B\E[H]JjKmN]UcViWd_f`\chddgao\u]
CbE]F\NZ^[_aakga
EZF\R][eaYep
@ZBsEdFXGeJ[LZPfRcThU\VkXfY[\Z][^[_]`Ta[eWhYjbk\lhqWtgub
BZH\QhWgv[
HdQbb]d[vX
HjQZWZvg
Ufo]
@]C\NnY[
AbCaD[EbFaG\HdIiJ\KbLZO]PcQZRaTdU\Vb]d`\b[cad[ecjbk]lbqbt]
@UA[BkC\EbFaGeIYKeLeMZOeRUScT\VdWXXc\e^c_Y`]aZbac\dhf\gdhejblbnZo[pnqgr]sfudvd
H\NhPjR]V\Y\^b_d`]c\d\e]l\of
EbGcI\NmOhPfR]V]W[c[ld
H\K\O\cgojqd
@cClEeI\JbOdPZVYYZo\sYtb
FcH\JbW\ZcdnhhvZ
I]M\OiV]^h
C[FcUbYkZb[a\hbae[gal]ve
@XEbH\JaK\TZZX]lg]lYmbnjodp[r\s[t]
]kp]
J]Wj
CXYcmj
OeWV[\ckllp]
Vg
H\Vk
VmWYZbp[
Ig
KNsi
@lK[c\sY
G[J]TXWYYd[b^dlkq]
H\I\OhT\ldoXpbq\r[so
EgFhH[M]S[]\ebs\
Gd\wc\t[
@\E[J\MdNXR]W\Z\[\_aengfhajdo]pgvU
HbZdmepg
W[ZbmYnl
IiOUcZ
RpS\
@]D[EeI\J]M\Oh[h^[c]dge]te
@fKeOcRHWfXb[l_c
AcK]W]Yo
C]GXIVO[PZY\cerf
L\NfW[[]lwvZ
NXWZ[bcjlc
F]K[O\S[VZXe[YfljkpTqctfvY
KZN\Pcm[ok
IZM[RnWZc[l]
TcVgh\
LjN[WZla
BcH]JcKoO\P[TaV[Yb]\c[m]oYsd
B\Wk[]
@dK\RgWZ_c
Rf
KnoN
C[N[P[SaTmWbZ[[\losb
I]MdTaV[WoYae[h]ma
@eIZJ\KWMpT]X[YbZa[[]\eif[g\hajeo\pdrZsa
DcObW]Y\[gfglWr]
GcNdV]W\[W\]celj
Wcr\th
Kb^fe[g]pg
BbCjHqI[JWK[N]OgTPViWZXaagbWhcjfl\nbpZr]sdu\vh
I\K]Rgd]l]m\
Oce]mi
G\IjO[
CkTVX]]bhcob
C\OeTfWfX]Yf_O
WSbgle
@\AhCZDdH]I\JgOgVaWaYiZ\]gabcbd\echVj]uc
H]KVZ]efgc
EbHaKZV]WSZf^elcm]niolsbv]
Nb^Wld
EfL[NfR\VbWkcZlm
@aBZC[F\HZMdR[S\TcUhV[W[XUYZ[e_m`gc[d\ebfmgXhTj\mhoop[qYrcsctZuYvb
AbL[MeTeV]WXY]\ke[pb
^cqi
EfFhjY
@\BgFTGYH[KwNrOZPiSsTYVZWXY\Z\[f]\^Z`Yd[ecfZlYmcoZpTr\s]tdv\
@eBwC\GbI]K[O]VVW\ZY[\^hcZ
CbHVOlTiVZXdY[bec]e\fijbmcud
O\PjWZv\
AcDbG]ObP\Yw\Vc[f]vd
XZ\Y]d_Zoh
@[I\K\RjW\l]
B[C]G\IdJZOSP]Wcu\
NZ^lvZ
E[IjO]R\
IhP\Y\
IhO\eZ
CiV]W[Zbci
MhW\ggpX
HbKmObQ[SeZ][]c\fZm]oZpa
O[Vi
@\MhR[
P]ViW\a]
WZ[\jkmXnfogsW
PgW\l\
VmWZ^\h\
G]NcV[W[cil\
Z\ehp\t]
A\B\CZH]IZJnOuT\VPWbYZ]bebpcq\
A[BeCaE\HbI[JoL\M\NZOiP]S[T\VWW\YX\b^X_Zcnhbl[oaqms\
@bA\BaCWD\E\FhIZKXNYOtP]VdYd[X\]^keOj]m[o[prrctavh
JcPose
Zi[Yp\
OgW\cZ
\h
W]^jh\leqY
D]H]KdPqSUTiV]WXY][e]]`XcllYvl
IVOZcfrb
WVY\Znl\
@cFUHiIeKoMcOWV[WXY\Z\[]h\n\pZqfu[
@gC[IZKol]m]oapbqVsTte
CgKdT]VgYeZb\[][_afd
KkOiRMnZpY
@ZA\Z[_uc]jel\
FaJbMcOeVUZi[\vf
OW
CvT]V\^Sc\lU
C\HaJYXcYcZ\]j^[eZfdhajbqe
IjO\P\Y]
D[JVvj
KdN[ObVbXb^\`Zj]mXn]ojsb
OlVK
M\OcVY
AeI[OUVgc\
OWcg
A]BYHhJfq]r]
BYHhJ]
BhGbH\OZV]WY
Watg
BbCcFgGbHkJeM]Q\V\XUY\[\\c]]^abZc\ecfbh]j[kcpgqit]ue
Q[Y[ffgdpaqfuV
@YFg
F]H[bqh\qY
@gBiH]Qi^]h]
MeXb[\b\e[hbqhu[
H]O[[decuq
e]hmpU
Xecehop[u\
H]X\^cehhQpc
^phXqP
@\VhbSqk
B[eLhm
eghZ
B[qiua
B]HbMZXcY]bae[hWqg
Uh_a
V]Zbgcpi
C]h\n]pi
ph
Ni`\a]cg
C]FZGXM]S\U]W[Ye\b_Z`\a\cbeZf[gclfpdvm
Yil]v\
HfN\OgPeSeVeWZX\Y\Zb[\]\acb\cWe\fdgblZnYp]qZset]ua
Wi
A\JlZ\
XjY]_Z
Yb^]rg
CeI\N\O\PcR[WRZ[[]^[eZq[vl
CWPh
CkI\O[PWv[
CbG\J]MbNgW[Zg^c`aedfcuav[
CdHdIaJ]O\RWWj[[\[`ba\bacbdcgbhcjdm\u]vc
Zd]b`\hgvb
CYH]K[eYplvf
BYHeJiW\n[
B\HnJXW\
AgGbHXJ]K\OcS[VbWVYfZ\\]^a_jfak\
@\AWBfDbGaH[OdSaVTW]YX[f_mchk\l\n]o]sdv]
K]VWY[_cfcncs]
Yi_XcY
M\_dch
OZS\VgW\_af[lZ
Yr_R
H\VpXh_[p\
OrZY_\c]v]
GcOUX]_b
A[G\K[M\O\P[Sj`\lb
Sh
@cB]D[EcFcGZIaM\NcObPaS[VdXcZb]b^c`bbVdZecgahbkZnbodp[rctc
@\BeCeF]IfJWLWM[QoRZTcUTWcX\Y]ZZ_\c[eXhbjblfmjncocq[rVsYtbvY
CVHfKeP\SiV\Wk]e`dmbncu]
C\GfIkJ\OhS\VWW]XaY\\a^]a\faoZvd
KbOWSZVgWhXRZ]
BdCfLjO\WWob
HdXg
BjHRW]
JaZb]a`[l\th
@lA[BiFXGbH[J\MtO[UeWTZa\c^X_abecYdcf\gfh\lgqat\
AgD\EiGcO\W\^Zcf
BiCZIcJ]NhOYY]^]d]
@cX\\f^daahh
MZV[W\\b^Zti
@YE\FlG]O\W\X\Z\^ehi
A\BtGeHZOPW\[\
CXRcW\Xd]e`]e\lbmYs\t}uZ
N\RbTnU\W\Y\^bidmiu]
C]FmHdU\WeZ[
D\NhRQWcZ][ke]kfvb
BfW]ei
@ZArB\C\EcG\HZJaN[O]V\W[Y]Z\[g\c_g`]a]c[eZf\l\tdvY
rg
AYM[OmVf^e_V
F\H\P\mXobpfsjvb
UpW\Z]m\ofr\
CYHlJYZefb
G[L[VZcje]qcta
[\\Ztp
HgOdr[sb
@kG]d]pb
OZVbWW^f`\d\
Ei
DcESHiafc]d]
Ek
@ZWkb[rf
VjW[^\
BpCWHRJgNkObUYX]Yf][^Z`ffelfnVonp[qXrXsY
W\bZcieijb
CgNgOcY\`[ri
]cj\tm
B]V[Wke\
N\VlW\j\
AkCdHd
C\JdUMVVW\XV]Xhcj]m~nZoLq]uf
CZFdNgObTeVWWg[a_hl[qbt\
@Y^l
MdWk[Q\b
ejvY
@bRi^\
ek
BkFXGfHNJdKdO[QlZ]cXo\q]v\
N[R\VmW\Y]
F\Z\e]gehZjjq\
W\[Wdblo
HYW\Y]Zh]\^eset\
N\R[UWX\mpoZp\ua
Om
B]C[KXL]N\T\V[WhXc[\l]mZnjo[q\ud
J\TgU[Zh
EbJ]NgO\W]
T\^]qbrg
D\F]Jk^]r\
OgVPXdt[
C]OhP\aa
F\HYJbOaXeedo[sj
I]cjr\
@gBVEbGeMdN\PfV[ZZ^t_b`Zn]
B\H\OpZ\`Zf]sa
ChO[PcWZZfqf
Ulm]oe
`di\m]niqa
B\qg
B[DbL\Nc[dh]l]o]qcuevo
BYHiJ[W]ZZ
@[BZKYLuMeOZW[XiY[Z[[b^bv\
L]MjO[^[q\v]
TkZ\]ac]
KWNVQ\j]m\n{o\pZqYuW
IZO[V[cg
HjQZW\eXn]
C[E[I]N]ORci
BdCZIcK]LZOgQdW\Yb]c^h`\dde[fZjbn]r\s]vX
@]MpOVPfW]^Zcaedj\l\sat]u\
cj
U]VeWdXZ^\m]oj
A[BaGeHfIaKZMfObT\VcWgY]Z\[[\[]c^]`ccce\ffgek]mZnXpkq]u\vc
H\g]mfn\oR
CceV
CdEg
A[T]V\WqcdkY
CSG]HbJ\MdNfOcR\S]T]WiXaYZ`]fbm\oYrr
@bCYE\LVMiN\O\W\[j^jcZfih[j\k]lcnbq[r\vd
CjD\EhHZJ\L\NbObP]S]UbWa\]]W^c_da]bbccg\hZm\o[u]vc
@bBpC[HWLeMZNXQjT]V\W]Yb]d^ZcWeYj\kVndr\sbubvZ
BgOcQaWZf\
OgV\
Sdmfo[u\
@\C\O]WZZ[^t
ehhd
BgW\cgfbrbsb
B]DcGdMeN[P]VXWS[fcme]h]lopdt]
HcWR\c]ac]sb
@]B~HXO\PbW\_dca
\Yth
@]A\B]CVEZHTIeJZK]MVNbO\P[Q\ThUcVdWYY[Zj[[\l^beYfejjloncogp]qjrXsbtYuZv[
M\O[Vjce
BiH\OZ
N]V[hhi]p[
@fANBbCVDdEbFkGXHSIdKZMbNhOcPUQVSaTZUOV]WcX\YY\Y]c^i_]`gbZc[ddelfbg[h\icj[lYmhnepaqprStnuev[
O\VgW]
Hbc\fdqYsb
@\B\FbHbNhT[V[WZ^hbeobqg
NgP[Vf
CbF\J\M]OYUjVYW[^ph\
L]dbegf]
jl
NhY]Z]efjZlZph
CgFZTdW[]]
DbN\Wh[f]\mYn[oj
C\M\Te]cvj
A]BZH\OnPaS]kZubvg
B[LUWhXb
@\BjChGgHWJ\LtVbWZZ][Y]h^\_]`WbYccdgf\qYs\vi
VhWX\Zecta
BmC\E]HXPdT]Wa^dfbo\qd
F\HpO[TeUcVcW[Zk^im]oZqf
B[FbHkOf`\vj
KXm\np
AaCZJsNcOgY]`]aacXe]l[
KTj[nn
BYC\OhV\ZZ[f^\vi
Lh\btY
@dAUBgCnE[F\G]HbJeL[MdNZOYP\SZTYVdXdYYZ]\a]]^d_mbaeYfggYhii[jYlXmVn\o[pXq]rasVtVu\v\
BhVdn\qhsSug
Xk]b^Yug
CXJgLiM\UcVaWVn\
EZM]NUT]Wc^d`mcZh\j\l[m]
@bVYWkk[p\
B]sh
BTCYDeJ[KZOcT\V\WYXbY\Zd[]^Z_a`\adcZmWncpfrasavn
UlW\
AYBOCbD\FcHoLaMZP]QVSbTWUeVfW[XcYaZa\a]Z_\`ea[bcc[fkgbhblXnbo\pfqTrZs[tYud
@bAfC\TcZW^[ma
BeClH[J\K\O]T\V[\e][cbe]g\h\mPnYosp\uX
AjFiHyK\ObUVWW`Zc[eZnYo]sWvX
NnP\VZ
VgWTX]\aoc
@fBgCdJ[KbLcO\QjYb]acddcf]n\rZsZ
@\AeB]CeGZJYKhLYM\N[QYS]TcVWWdYaZ]\[]X^X_]dchcldmcnaokp]qlr]taud
BXW]`gcd
BoHMN\OeQfTZUZVfW\Zc[X]b`feck[m[oeqXraseudv[
@[ChF[HbI]J]LjMZO[P\SeTYWiX\Yc[j`[c]eYgbh\l]oZphrZsdua
EjK]O\VfW[X\^bj[sf
HjJ\c[fZmaoYq]
H]TlWbl]n\q]
MgNhW\hfvj
E\J]S]VZ`hf\gZrbs]ug
@fAcEdM\N\O]P]]]a]c\eYfchhu[
V\WZoo
L]O\VhY\
O\RcSbW[Ybd\fgjfr\tX
CaEbJ[OjP\S[Y]^h_Y`]c]pgqftY
CgVg\\]\u\
CY]hr]
C]E[U\WZ^\mZqYs\uz
FfIhKcP]SbT\UYVfdZmbra
BhIbOUW\
Jm
MVZdbku\
C\IjOU
F]NeOc\Zcddbeif]g\tY
C[I]VgW]Zbebq[r\
W[_h
@[B\a@ct
@WBkC\E[F]GfHRI]JiKhL\M]ONQlU\V]W[^[`ZcdeUgZhel\nUoWqZr\tXvW
ViWQce
UVX\]\e\hlmnp\q[
C[TmZ\]clg
ehv\
Kem]oevg
AdH\JeRbW]Zh`]gZ
Xgj\u\
CeKiOdRbW][\jbnbo\s]
BcFeHcN]ObRcT]UcW\Zh[W]]eag\kal]m[neoc
LhWg\We\lZtc
HgQbs\
Hf
O]W\^lb]t]
AgE\J[O]RcT]V\^ha]cdl\vf
CjT[
C\JdZa\]ekt]
B\H\MWT[WZZr^\s]
VhW[
OhW\Xa][cgu\
@bAZBVCUElFlG\HGIgJ]KZL[M[PdQYT\UOViWQYZ[X\\]n^f_Z`fchd]figaifj]k\lVmfnioepZqgsctgu\vX
CbD[EiFlG[H[IcK\LUMjNeO[PkQfRiS]WWXZY]ZX[[]e_majb]cUd\eYgXh]jgl]o[phq\resQtc
@YAfB[D\F\H]IcK\L[MkNdPZSaVjWYYYZW[a\S]c^k`gadcfd\e[gZhYialVmfoYqer[s\tkuZv]
U\acm]ol
L\V\Wqr\
DaKeO][g_[`dc]emofqYsctY
DaF\HZMcO[PfRfUgZc[[e[k[o]ucvh
BZI\L]W]ci
BjHTWhb]m]
C\H[NcVYl]nctgvb
CZJjLxOTT\W[\]^\t[
S\T[WWYb[]lv
mZn[uj
CefXlco\
BWC\M[UeZc_bkenarf
BZWef[k]qjr\
EgFhHZOdQ[U\W\Y\^fv]
LXV]Wpt]vZ
@XAfBzF[GdHTI[JaKaMZOPQ]R[VMWmX\YiZ[[Z]ZaZb\e\gYhhj[kamfsZtbv]
B]m\n]okqgt]
UiWYZYmg
O]WkecfXsatX
B[CYHfJZQ]TrVbWZ^[c[ecfRggh\jblbrdug
@REkLlRcW[
CfU]^\
BgHcKZObWZZ\[\bbjemboepZq\
@[A]BPC]FeHiIZJhM\W[XfYd[laacYd\eYt]v]
B\GkWZcgr]
LiM]WY]eei
EfJXL[M]N\OXR\VXWSYjZl\d]Z_aadcbjVmao[p[q[tluV
AhH[K\Pc
IbR\Wg
BhF]HaK[OZTaU]W\Xb_dffmlnZoZq\rYs\
XemloZ
TcUhWZneq]reu\
rj
IcJn\[]a
Jh\]
AbCYDdGeJgKcLZQcR\TaWUX][Y\Z_b`cbbcbfbgehck]mfncodpbt[uc
@eBdCgE[GiHdJWKbLbMeN[ObQaR\SfTcUbWdXeYb\Z^b`[abcJdhfciejal\mbn\o[pbq]tfvg
GZK\OhSZ^]cd
NfSbUeY]`dm]og
GVOlW[Zf`[cdjbn]
CkDaEcF\HZIcL\MYR[T[UiVbW]YU[f\f^b_aa]bccZecfcgXhYjdlbp]rhtbv[
@WB\CbDcEeFdGbJ\P[Q\TgUa`ac\dleehgvT
@\A\CfFfHdJdL]OiR\VbZQ^aa[bgg]hilUp\qaucvf
@XDTFcJ\KiMVO[PkQ]S]U\V\WdZW[a\]`[aebec\dZebgZhjiamYpVqZsZtbuWvg
@XAZGdOaQ\VfWtXb[\cbhhp\qUu[vc
JcN\Zb[p^]
EkFcZ\
@iC]DZH]JWK\Q\SaTdUeV[W]YZZd[[^i`\cldfehgZh]j\lfmYogub
HYJdY[^\bfdiv\
OfTnl\o\
AcT\al
@ZB]CcG]Qd]Z^eb\g\nboZpgve
@iN\Xb]h_\`[j]s\u]
@XC\EdGTJfN[O\PdThUYWV\]^gcmlcoc
A\CjDeEXFZGTH[JZPeQhRcV[WYYYZV[[\\_daobic\ddlTmZqZvm
A\BZCXD\FbG[H[IgJdNpOdP[QhRgSaT]UTWZX[[b]]^\_a`\bbc[d[eYfbhii]k]mfoXp\sl
JoT]Uce\g[s]vd
A\C[EfG\JcO]T[VkZ\r[ve
@\AbEdFjO\VpWZcce[j\l\ucvZ
pi
lXvi
@]EkF]j\
OXc[mgodudvb
Vit]
EdG\HYJ\N]PdQcSVTeZb[]cddYfcp[vh
AgBaC]E]HZK\VeW\XbYdZb\d]d_[bcckeYlfmcnio\
AdJgW[ZZ[\`jaXehv\
AbC\DfF[HlJ]KYMbO\QgVaYdZ][\aZcadbebfdm]vY
DgEedVv[
DhEfQ]d\
C]H\JdYl^[g]m\nZoYqfrZ
@jG[Ic^X`Yc]
@gEdWd`\
DWOZW[Y\vq
@hAXC\E\KZNVOjP]VdYhZ\[c][^Z_fa]b\cdgZh\lYn]o\p[r[t\uXvb
@ZB[Gb^l
F]M]OmT]e[u]
ego]u[
bhndqY
E[`\nT
P[VhYZZ]a\cf
A]JlT[V\`Ua\cbd\f\
@eJbM\YfZg]]`aagddh[lZnbojrZu\
@hBhEZF]HfIaN\QgUXVZWhZ]`cc\f\j]uX
@bJ\VY^m
AcBcCZD[H[J\MaNhOjVYWbZ\[]^Zbbc]hel[pdqSvb
FdG\[k
EVJ\`jo\qg
omqZ
@kBYFdG\XhcZe\n]
E\FYTccYnRp[u\
JmX\^Vsb
Ne[S
EfO[^YaicY
@cChFbH]K[]]f]jjod
B]C\DdEbFgG\KZMQNaOcQ\T\VbWYX\Y[[\\b]c^Y_fadbRcbdaedfhhdi]jXm\p\q\rbs]tXunve
KXSa]bnmoWr\
Oj
J\VjZ\`]
AbG[cOlv
B\CZGaH[J]KcYf]Z_]`]c\edlfmlobr]tbub
Zh`c
CZDbE\F[GgIZJZK[MbNeOhP[Q]UZW[YhZX\b]c^e`aakbbcceck]phqbtev]
CfDcEbFlGcJVMcNdT\W[\c]]`\edjdpe
@\F\JZLpM\NcObTdWa^e_b`Vb\dle\l\o\qbr[tcudv]
@fC\I\ObRhTZU[Z]^jbXc\
BgLeN[Ob^bebm\n]o]q\ubve
@]AbC]F]HfTkUaV]WfX]Z[^d_ea]f\gbhbl\m\nbr]scu[
I]KhM]NTOZPgVeYnZ\_ac\eaf\hZj\m[ohq\respu[
M]Xeuh
@[J\M\NbW\YZZ[]Z^]e[mZporbs\uXvd
@\J]KhV\X\_bdasZ
@eAbBeC[DkEXF]GlHWJWKgMkNaOXQ\UcW[YWZ[[c^Z_a`[c[eegah\lWpetau\vT
EYFWG[KfNaOYP]UcV\^\`ZaacjdgeYgeocvc
@gA]BeCXE]GbH]IcJgK]N\O\PjQ[RfSXThUbX\ZY[V][^\_fa]bYcldbe]fYgdjbldmcncpcr]sTt\uZvZ
Ni`\a]
Hi
@eAgBgCcDbE\F\HjIYJYK]LoMfNYQcUhVTZ[[k\f`ZcfdieffghZk[ldoVpZqisbt\vg
FWGbHfKjQ\T\UZZb^\c\d]f[gbo\sVv]
H\V\^\qi
J\Q\Ze^\`kd[h\
AeCdN\O]U\Wg`\mdncoYpbsct]ub
EcF[P[V]^]`ZcZhbniv[
@\NcOf
AiTYV[na
BWek
EbFnHZQ]Sh_]
@\EWFke]
Keebgcm\nioZu[
BaU\WgZe]]m]
NbWkY\`bud
BaK\ZZ[jgd
VcWh\\e[
JqScVdefn]qZs\
@[K\N]O[VZgimWn\od
Ki`Zc\nX
P\`ncfn\
MfOg^\`]cjmZu\
@\AaBgHYNZQhV]Yfc]pbuj
AYChDeFdGkHVJiO\PaQ]UfVbW\XZYbZe]e^[cXe[g\m[o[qishtZu]vc
V\ccn]o\smtTu]
KgNZVhXd]af\j\n]q]rcse
^Zuh
B]T\Vhc\rb
@\G[K]NePXW\Z[`Za]crh]mbpd
BZD[EgO]Q\W]^[`fcelWv]
AcHUKZQ\T]UXWcX]Yh^YcefZsqvc
@ZAcBcEYJWPTUcW\[[]d^[b\cZdfg\kavd
mgnco[
@bB[CbDgEmF[GcH\ORPrUcV\WVYc^Z`Wc[eYh]nboeqar[sdv\
@SB[J]KiNZQ]ScTfWeXdY\ekhalancp\q]set\
@]AhB[CaDZFYGXHcJ]K\M\NiO\PbQbTfUZVZW]Yi^\_Z`ga\chdZfhhelemmodpbq[ras\t]vY
C]JcKXNZOYSgVXW[Y][]^]_c`dbYofq\rYth
CcD[EeJ]NdQ]V]Z]^\a[d[hZlhp]
@\EVIcJaNZOZU\V]Y\^a`ie\hfodpbsZul
@bC]DZEWGfH[JdKhO[PcT\UoYbZQ[Z\d^c_\`]big\lin\p\s[u]
AfBeD[EcFdHeJ\N\PZWW^g`[cbdcl\meoeucvc
AUGsJ\^gc[dZrb
@hGhM\N]Y[^i`ccWdVfYr\
B\C]Nd^h`c
CdFWJZK]OXPcRcSfTiUeVX\de[liqbr]
O\mdnioYsX
C\FZV[Xdfin\sf
G]Ne[hl\
N\Wha\cc
`Zbf
@]BdDhE\FbJfKZMaO[Z\^e`]agcce[ldpk
O]Vdd\mgvc
BhG[JYK]Nf]]l]v]
Jcc]ni
B]][^\cmf]pVt[u]
HWJiT\W]bcc[f\vY
C\NbOmQcVdW]X]]g`Zmcocq]tc
@ZB[CXE\N]OeV]^]bgcgh\jgm[nfsdtguXv]
@\AYCYD[F\HYIcJ[KZT]UdW\Zg]h`bb\dZgch\napYrdsetdu\vR
AYJXN[OeWk`c
BdGcHpI]JYKaM[Oa[\cZd]e]f]g[sOvU
Mj[X
K\W\jXnh
@[BUCZGhJdKdObQiSdUcV[W\Zi[l`[b\cXdeeWgetbuXv[
HbWj[\
mYoi
Y]^\`ge]
Y]`god
Q]Zchil\
DcEXJXV\Y[^e`\ddhclSr\sc
AgDfEZNdvM
JfNfOjY\
@[IcK]NhO]V]XbYU^i`YcZrZsev]
@fOi^]`\
E]K]Ng[\
N[c\egl]nb
JaZgc]vY
@cA\FbGYHZKiMfN[OgP]QjW[Yf^bcTeYfZg\hdneoXq[tduRvc
@fBgGeI\OeQb[[^fd\llm[vd
@bAaN\PeQbWkYcZb[]`[c]e]lem\pgu]
D]Zh
@ZA]BbCbDgGiJYKZNZO\SXW[[]]]^dbYcjlb
EdYZcklZ
A]CZEbF[GWHbIeJjKXL]M[NbObQ[VdWbX[YmZ[[c^\_g`fb[cjddfXhgnZo\pgq\sZud
GcJcPbVicXt]
EfGWcclbv]
G[T\W\cgll
DdFkHaNZOXVa^b`Yc]dlo]sb
FbG]cbe\vg
AZBdC\GbJ]ScVW[]^jgbuc
G\HaSgVd`[
W[iZjdmindodqas[
D[GgHVKeL\SbTdViW]YdZW[h\[^h`cbdc\eZf[jekamepXs[vZ
J[M\O\UdV\WZ[kg]hbq]ul
S\m[qht\
AfBcQ\SXTcVeYbcf
GYNi
]he\g\
BVCdFZGaH\L\McN[OfQmTbVbWjZ[[i^X_haUbWcehZjckgl\nap[sbue
K[sj
WkcZ
AeE]GYN]P\Y\`aa\cnlk
@]J]TWWd]Zmkn[pbt\
CUJfcb
DXJdNfQ[T[Wf[\]\^]_\`\a[cbe[g]h[r\vW
hi
AbBaCaG[HqJWKVN[OePdQXSYUbVpWYYR[b\b^dckeZfch]lZo\q]uh
@]DcH\KcQbUcVcY\kgs\ub
I[J[K]MjUhW\Xb^h_Y`Zffh\n]piq\rhs]u]
B]JYMf`drbvd
BgJ\Oe[decres[
F\V[g]jimXnho[p]vd
AbBXFkHlKdO[[\a\c\dZsevZ
C[D[G[TgVg^Xcm
@\JiL]MmN\O\R]V\WeX[]]^Sbhd\gbk[mYobpfqUu[
I[K]L]Rhd]l]m[
G[HZJ[KcVrW[ZZaaced[h[ub
OYV]_n
OYV]_g
Z[si
Tgl]
KdYgs[uc
\cth
ti
B[L\P]R\W[Y\rp
LjR\[Ze\tc
W]lf
W]lf
CfHgI]YXqdsk
WX[kldt\
N[O\^]svu\
^]si
F]M[O]WgZY[h
WZZfaZd[
Ccsi
_\hi
_\hg
C\O]vh
BeHjW[lcs]
BgW[lc
HaJhRWhhl[pf
O\W\Yf[Yc\vp
@\B[CYD\EZHWL\M\O\PYQqS\T]VcWXY\Z\[f]a^Y_b`gaab\ccdgfZlbm\n\oZqZv\
J\N[VfWZY[_hd\h]v\
Q][h`\
Qihev]
Q\`rhZ
J[VZZ]`phZl\
DZQYZb[ZduhYl[vT
DgE\JYNcQ]Z]`Ua]c[dYhelfn\vT
J]VZaccef\haldvp
Qlo[
Jg[\\bhY
@\`kh]
QjZ\^\hd
H\QZZh
ZW
IcO]VbWf
H]NYTeW\X]Y\^\`deZhqlcmYq]sc
NYhkm\
TmhYrb
CfTYhW
WWll
HbK]TaUcV]W[X\Zb[[]id[l\o]pb
]dpg
B]KjU[V]WUZj[\a[dbeZgbscv]
HbKWU]WgZ[sd
K]WUZig\p[
phs]
JbZkv]
Zkv]
C]EaGeO\S]bbdcfglase
OYPbSiVc[]bdc[fZkbv[
W[lh
G\LhWXf\hds\
DkWZY\l]ve
Dgv[
W\vi
@]BZDbMZ_bcceajckim\rbvY
DfTcW\[[eYknr\tYvZ
DZd]vj
WZrftb
WZth
PbV\W]YjhZr\
Yh
WdcdekmbvZ
JVLfOcWW[\cbv]
Oi
Oi
CZJl
CZJk
@bAbB\CeDXFcH\J[NeP[Q[TaUaVbXcZa[Z\X]]`\a[bac]d\egfbjdlVmbndobqerasZtcu]ve
AgBVCdK]NiOYRZU\VcWmX][d^Z`]bcc[e\gbh]jao]q\r\uXvT
C]N\Yje[na
CVJ]MYWVY]b]eaffkaqkt]vo
CXEfFaKeLdMiVcWhc\g]j]t\u\v\
E[FbJ\U\Yb\Y^nc]f]hdtguZvq
@VA]BcC[L\NfOYR[UeW]^e_keng]l\mcrfvj
WZvi
TdUjWX]ceYjfmXqdte
OZW[^Zbavi
CiTbUaW\c]m]
BWkhv\
@dAZBbCXF\I\OYR]V]WbY]^d_[bYq[tSup
BbChDZM[Rce\qZrc
@iCbIcMjOgRcUWW[X[Y\\d]\^ZcheZl]mgodqhtbuV
@bVeWg^dnft\uc
@\CiMdUZWVXh^cmco]t[v[
C\F\WZXge\n\ohrat[
W\hctk
AfCdJbX]gcvZ
ti
@bC\J\V]W[X]\]`beethu\vV
W[eih\tdu[
BbC[L\R[fh
IjO[R]WZY\
Wjfem]
C\F\LdOcS]V\W\Y\[a\f^b_a`ab[cZedfhh[l\mcq]tbubvW
IZti
W\\gt\
NgV\_XeVhe
^ihe
N\_feWfehZtd
Pj
Wj
Vj_bm]oc
Voo]
@fAcBdCbD\FdG[KZP\Q[ScUbV]WXXbYb[]^b_cacbad[eagbhcmdobqcsd
A]NYOdT]V\WgX\sg
CcK[T\WX]]gfmZooqns[u\
F[abbZsou\
B\E]FgW[Zb^hqY
F\HbKcOZW[Z\^dbiggh]p]sVu]
@\NgO\PcV[ncq]
BcHaU[[[b]hbm\oVqm
BiHkK[O]WVZZe]ggh[m\n[okqps[t]
AhT]W]
@]D[FhHgQb^l_\bceWg\h]p]q\t\vc
AdHQJeOhP[SgThW]Xeg\hanZsbuf
Zh
@cBZD]FfHdS]V\WZ[]^i_gahbbd[pcqVsYtc
C[V\^\ag
^ibZ
@oFVMY^T
@cO[WX^f_[`\bgc\g\q[vg
CbO\UTWZmss\
@bAYCeH\IbJ[NTOfQXVnWcYjZ][b_gaebWeghklZo\pbs]tcusv\
AgJbLcMeOZP]T[WZ]g^W_\c\fbl]
C\HTK\OfTdV]WgYb[bchejjaq]scv]
EbFbGdHZI\LeOhP\VYWk[b`Xacb\ddfeh\jflZ
LdNXV\WjZ][[ahe]h]
OjW[a]cc
Og
jf
EeFfH]NbOZ`Ydj
@bB]C]D\EeFfGXJZL\O[PcSYT]VXWMXXYZZb[\\Z^[`fa\dZe]fYhflmnfr\s]
D\EcF\GZNhOYT]V[WUXZZ\[\\Z]d`\a]ced\eXlfvf
X\lf
EbFdPUcflZ
E\FcOcP\V[^\`bd]hjs]
E]PXWYccldvZ
NgP[
NlP[
KYsi
I\R\VZe\f\hbjmlbn]tYud
W\jh
OfU]
J]WZl]vj
@\WY[ghf
@\EYF[N\O[WcX[`Vjp
GdPh
@cA\BZC]GZHXOdP[QjU\VeXaZ][\^ccbeXh[j]q\ub
@[EfF[NeQZWf^bhcs\uZ
uj
E\O[Pq\]
@\B]EZG\HXK\N[O[P]QYVgWVYZZ]\[^ZcZeZlcu\vg
^ilev\
@[CYDcIdOmQbWfu[
EWJ]N[W\Xfslu]v\
EYO[WYs\uiva
vl
Olv[
DbEjO[VbWZ[\dZhcvb
[\vg
AbB]CbE]F[GaHcJdM\NZOZP[R]SbTdUdY[Z[^f`bdce[f[hdj]q\r\t\vY
AaCbHXSZT\UcV\W]^ghZl]mZneoiu]
CeTsWQ[[l\m]
AeCPHZI\JYO\TeU]V]WYY][d^d`dlZ
VWW\^\dh
CmF\H]JlN\O\SbT]UdV[Wi^Ohfv\
HhVlWXg]s[
MWO]WZ^t
V\WZZ[_]c\ebfdjep]sdtb
BcL]N]W]cbdcejf]l]tZ
BiW]eV
FcWi
A]BaG]H\J]M[OtP]VZ^[_\`[k[ob
BhG]I[OcVX[]vZ
A]Op[\`]
B\vh
@\A]SaVpWYYd^]`effg]uav\
@cA\CcD[EhFgHcJbM\O[QeR]SdT\U\VfW[\b]]_[cbd\e[fUhZk]ldp]s\ve
BjCbGZH]QklWvc
@VA\BPCZEkFcGRHiM\PbQTR]T\U\Wb\[^b_[ccd[e[fUj]k]lxp]qas\tevW
@eBkD[E]GZVeZadblW
AYB\C\DcF\I[JYM]N]V]WdZ[[\^]die[lX
DbE[dU
B[WWde
AYBfH[I[R\WicevY
Bldkl\
BZGYW]ccdjl[vY
DZvp
D[c[dW
JYdh
@]A[B]CbFcGbL]ObPfQ[S][]^]a\c\dffblZvb
GVdkvY
ObPfS]fc
GcP[a]dX
@fBaCgFbHfKYOhT\ZX\]]X_bd\falemcncodscv\
CbFeO[V[WfZ]_kcd
F\VhW\_[o]sh
CaHVe]miocs[
B\F\KjU]VYW]Zf[be\g[lZmbo\r\sbu\
@ZH]V]WdX\ZW[ehbjer]
KUsc
@gK\
@cKgsU
W[n\sg
BfH\O\V]Zg[]bbhbjdkbvZ
H\Zgkbv]
eh
F[jl
BVCYH\Tb[Vb\h\mbvf
B]GiWXZa[]^clembnbr\vZ
Wiv\
CkG]H]JbNdOZP\R]SbV[W[Y]Z\[]l]vW
CgJf
C[NZSdjh
BZGbHaKcN[SWV[WPYY][cae]gflhneodpnq]sZ
CcHeKfWZY[Zd\clcmZndocpU
AaB\CZE\JXK]MhNiO]SbT\U]V\WTX[YgZf[X]Y^Z`]c[dcedfcg\hTjblVnWt]v[
MYW]Ya[]e\g\hZjipjtg
NmZ[nZ
@aM\N[ZZeipe
E]NhY]Z\lZ
CZM]NYZXdge[fdhYjjpg
Y[pj
CfMZXchi
B\C[G\ViWn[[^]c\d\hbq\
W[[jhZq[
V]W\[[ep
MdWSY\d]lkva
Hdmhnfo\u\
Gj[]^dqZvb
N[WZlf
@]BcC\IcM[N[O[U]WbXkY\[a\b`]abcbeYpWre
M[N\[bpWtdv[
C]WcXWcj
W\\leZtY
W\[]vp
Cje[h\qc
AkB\KgL\
OdZ\[i
H\V\W[Zj[]lZ
F\OhVaW\c[
CsN]OYP[R]VXWZcbeal]v]
CiW\
U\mh
CcGgJhKeR]V]WXZ]elp[ve
@\ClD]EeFfG]H[JXWcZ]]ZeYv\
C[EfFhTe
C]TaVfmZ
CeI\R]XiZ\][eZhcj\ob
CeI\XjZ\][j\ob
Zghg
ZVhh
Zgh\
C\V\Xb]hu[
UYWeZ]nhoir\
Wgkb
@]E]GbHYI[J[M]NjO[P\QXS\T[WXXX[b\[^W_[`Xcde[f[g[hbmbncocpYsct\ucvX
H\N\[fllo[
Nj[Z
E[NdQZa\czf\hZ
AZC]NmO\W[
L[NTWd[bc]
V\Wehko[q[
EjNf
NmWZ
C]L[NXVeW]]\aYhcjamhn\obu\
C]N\V\W\XX\[][^Yg]mYnfodp\qhum
H\NWU]V[Wem\nWoeq\s\
[\m\n\oh
LrNRWZ[]`[l\
B[EcHeO[PbW[^e`bc\e\rZvk
D[NmW\^Xc]e\vd
DfEdvQ
KcV\Wf]dvb
AdGZHZI[KhM\QZTYXbY]]Y^Y`[dZffhejblhmdnbocpXqdve
BYF]KqM[R\Wc\\^\`cb\ckg\mXn]okp]q[u[v\
K]U\mhnZo[
F]Rcfml[v\
@cB[C]FZH]MbO\Va\ibjcXeWhejeldm[q\vc
A]B]CYNbZb\\_fc\eej\lhmhnkoep\v[
b\eYgblbuh
GcHbJ[OcQeTbUfVfWWZ\[]bcealXniva
B\DaE\FdIcJZNbOZQbVYWe]decf]g\hYllmcpeqav[
HaMdQfWde]lRucva
G\I[M[NbV\W\Z\]de[f]ljmfnfocpg
@bA\BfD]H\IbJfKYL\OaT]V\X[Zb[[]X^db]f\gehblWmaoaq\t]
BbmcocqW
IgWZ
D\EdFbGdIaJaNeQ]Zf[g\d^[aaefhcjbv[
G][g\djev[
C\M[P\WZ[gl]vd
B]CfDcE[HYJ[L]MfNbP]S\ThUbWcY]Zd[]\[]W_baabcc\d[edf[jak\lZpZr[t]vb
MmNeWYZ[[\]Zp\vZ
CjTc\\o\
W[Zi
CMDcWXe]vg
@bCiE\TY[]_abdgbvc
B]MtO\W][Z
AcMUTfZ\[i]Ybfeal\
N][ivd
@\BYDcFbKcOfPeSZV\]\^f`[eblZn]o\rct]uevb
BZFcH]LePbWWZd[[^be]karcuV
OYabudvg
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
B\CeD[JbU\W]X]Ya[b]deaj]p\q[tiucv\
B\CdJ[K\WbX]Y[[]\\mctkv]
CiTZW]Y]
CbTZYa]]uh
Oc[gdbebl\vb
[hdbvZ
@bAaB[CcFcHfL]MfNdP[U[WcY[[Y\]^b_b`cfZkbtavZ
CcEeH\W][]^d`[dbfWti
VZ_i
CfWht\
C[L]OiVfW]^\
Ub[\^]obri
A]C\H\OdTgXdYl\[_facbZd[hcp\u]v\
C\TgWcX\_bb\e\u]
@aAbDYE\FaG[H]I\K[MjNdP]SdUjV\WdXiZc[\\d]\`cb[ceeZfdgbjdk[lbmar]sZtbv[
BdChHcO[W[ugv\
@[CWXj
FZHaWT[\cdli
@oB\F[G[H\I]JZM]NcOnP[UfVhWV`jahced\lZmcs\u\
K\W]Zk[V
L]O][c`Wf\h]jmuY
FjH\J\vZ
HYUhe]gXnc
@[AbCYDYGlMmOXPaSXW\X]^\_[`[cedhfejWle
@WF[O\^g_b`icYeahev[
CdJjMb[\^]
P\`dtiv[
CkYZ\\
@iMYWh[Zcdu]
@d[h]]ef
BmMVWUZ[[[k\vg
M[[je[k\t\
BeCbGdH[LfOdP[R\Vh\[^]_ba]h[id
BcGbH[LeMXR]TbWXYX[d\\`]b]e]gave
LZMgWm
V]\ftj
IcO]Pf^bc]q]r\ucvc
CaK]P]Wa[V\icelYtYv]
RhW]\\
KiS\Ycvd
MjW[
@\AbB[CYE\HgIaJfKXL\MXNaPbR[SbUZY]\[^fedhbkcl\mdobqcr[s[tb
C]F[SlqgrX
C\NiOYPYWWaehcn\
H]K]UZ^\mbokuZ
ISOw
FbJjW]
NjV\\\^]
NvO[P]Wa[\^Yl\
menfoi
F]MYNfWX[o^Xk\ub
MSNdVZ[d^h
AhGcNYOZW\[j
FmJYV\WY
@[AeGZKhSdTbV[Y[cdebnb
b]hjjb
F]HdWit]
C[J\V\]]^Zgj
eZgju]
GVHlJbSdT\ccg]mfrV
H\clrWv\
B]HiJ[OcWfXaZ]c[faq\seu\v\
BeHZJbVZZ]c[fhsc
Xbf[sh
HhJ[Odq]s[
BlG]JXM\O]WV_]j\
WY
@\B]E\HXIbN\O\QaVYWUXc[[\h]ee]rcsdubva
B]C\FcH\IfKbV\WZZ\\\]gfXr]umvc
JdNpWe
H[V\XandrfuX
CgQccbrb
CgQccb
DYEhFeHXKeO]PeR]SeVcW][[\dcaecfdm]p]qZrbvb
AcEYGhHaPg`ff]
B\G\O[cj
BkG[cZ
EYW\jbl]qavk
@\A]B\CbD\EXFjG]HWKdNbOgR]ScT[VfW\Y\[]\e_k`[acdee[fclcm]p]qYtbukvR
dXvi
AbB]D\H\JaL\O\UbYa\[d\e]mevi
D]J\PeWn\[lYvQ
JdO\Yemj
W[lWvo
B]WlvV
HjSbcaqb
HjSbc[r]
@cA\B\FbGYK\MgOaPaQZRYTbV[WZYa[d\g]dabcbffjco[qgrZsdt]
@[AfBnCdDbFcGrHcIZJXLYMdNjPbRYS[T\Vb]a^hbgcPdZgej\lYnZr\s[tbu\
\Z]dll
AcCcHlI\LfMfNZP[R[W]XZY][[\a]f^g_b`\abbcdfeYgdh[janhpYr\tXua
@gClL[WcY\\]]Zc]iathv\
C\O\Yh
@jHVJZLnM[O\WOZ\[c`bbjcdeZh[lgmZt\v[
FbJ]Mi[\bbue
OmbZ
EdFkG]M]OZ^\j\ua
@dAaC[FcJgNZO\P[TbVeWcZ][d^acde]k]lVqh
H]JbL\WfZ\\haWbWcfddfblVqm
vh
MZP[W\[[c\lq
H]Ja_[cgd]f\vb
CZH]JqTdWoa]eYg\qb
[slev[
@[CYFcH\Y\ca
CXUe]l_]ld
@dChHmMYRaS]\b]]c\e\f]lYvd
G\`Vcj
BdC[HgJiOiWd[Zq\
@]KiM]
@aCZM\\[ckf\jQlmv\
@\Hg[]_]l]
@]IgJZMeOjTcV\W[XbYW[Z]Y^[`\aeeefdh]jcsctfu\
HdK]LkWU\]aac]ecfchbl\
H\ObV\WZZ][[\\ln
HpbYd\lT
W\Zacelh
M][W\]able
@\MbWeZYcmpZ
L\fg
@ZCYI[LeMgN\OZS[W[[]\[^ea]e[fembngobqUt[
BkDcFbHeJ\L\McN\OZT[V\Yd[Z\Z][^dcZe[fZgbmcqgt\u\vb
C\T[Yl
EbJeVeW[Xc\\^f`ic]fYqbu]vd
@[BiCiIlN\O[P]RcVdWbYXZb[i^]_\`]c\jblavZ
WgZ]pZvc
Y\_Xvg
CgOaTc[[`bc]ekf[ueva
BbCXFdIaM\OaQaT\V][\^cbaeol]vZ
Ws[W
@f\]^dkboeqgtj
@gNk
MgPZb\lh
A]B[cflmv[
Wh\[
A\CnI]^\abe\j]tcvg
B[CkH\JcNaV\_WabeXl\qeub
Ha\kc\qbtduZ
eiu\
ChTeWZ]\
BeO]PfVZWU`Xceheld
CeMgTaW\Y\
CfDcHTL\TbWVZ\e]lSvo
GcL]MaOdPZ[e^V`[becaqW
H]Ud]eg]lfqg
AbCYFZHYIcKbORZg[[c\edvr
A]C\G[J[M[YX\d^j`hcbeehdqasct[vY
CYHZM]SbTjU][k]\ejl]reu[
@gFcI]JkM]ObVcXZ^X_cc[e[feh[n]qcr[satXuh
BVDgE\F\G\H[JcMjNdWZY\Zs[W\Y`\c\ebg\h[lYvl
C]M\O]PcY\[Y\q
BZGcJkMePoSW[pcZdge[f[lU
[W\kt[
Ca]V
FbHXQ]Whlbv\
HY[XbVcfli
gjt]
J\OXP]Tbc]eghal\vf
Zb[j`Wb[v[
H]WfZY[\bkqgvc
@cCXWdYf[\]j_gbde[jXq]t]v[
^k
W]\olW
[hv\
M\OjbY
b\qf
AYB\CcDZP]WYYd[gcZebkdtbujvZ
B[WZ[hljq\vV
B\LmM]W\Z\[Z\\_[`]dbecf]h[lap\q]tkuavf
G\MmWb[[\e^]c[e]v]
G[Mj\bn\v]
Phc\
[[lg
@WA[B]CYD\E\G[KaLkN\OZPaR]UbXYYYZc]gb\cbeXfgh\jgm[n\o[phsXtUuV
BYJbWn[dvY
OScn
Zb^X`caZcg
celUnb
H\J]Zi
@cMKVeZd\\^b`baac]ecm\uZ
@ZB\CaF\JXN\OiVcW\\[][^YaXb[cde[gXmenZoaqesdtf
@[E]G]N]VaY]^m_ccmebhdlZ
C[MZN]U\V[b]g\hamfohpg
H\_cche[fch[te
CaJ]cZq\ui
J\Vja[sc
C\WXYf\ahdjatl
HYJgKeL]MeO\RWTcVeWd]b^\cYd]mWnZrcset\
B\H\M[WgY]nfoh
Di
@XEbP]RhS]V\^fdZjdncpa
@]JX^lgap\
@cH[M\W[cqd]
HgJXW]bYdWjdoa
C\DVEZHZdp
Jagim[
BbJdMaOZR\VfW\vh
BnHVM\WVg]v]
H[VaWk
HhWYv\
@bB\E[IcKbMnN]Va]\_]bddeeSggj]m[nYpcsbtYvZ
B\LhW]kW
B\LhkW
GaL]OaWba]ljv[
O[W\X]l]ucvh
X[\]n\ok
OXW\`\nlo[
H\VWXaob
VZ`i
B]OjVc[[hbq[
MgOeW[Za
@bCcDcF[H\NdOXQ]W[X]YdZa\a^f_ac\ebf\g]hgiamYoZp]rdtluevd
AgB\DaGaH]I\LYNaTcVfWfYZZf[\\f^[_baecidXhYibtc
AdO]\a^Zm\nar]tkuZ
^g
NhV]_\eXhat\
IeOiT]edlarctd
@h
[f
@\CbDdE]FgJcKeM\Re[k`cb[c\fbt]
@\CbE]FhJe
D[FeG]HjJbLaM]OcZb\Y]Y^Z_]bdehgbh]lcq]
Zk`\bZeb
ZObe
KcVXW]Zj][^]ecgYt]
ZV^c
H\JmZg]Z^ce[
F[HeQ]Wkb[gcve
@j^[_Z
]he\tb
C]FZH[J[R]SdVZZj[[\b`Yeeg\hfu]vb
J]Zl[]`[e\
V]Zg\[e\
[]eh
DbHjL]aap]
Yi
B]J[RgT[UhWYZ]
EbKZWZnos\
W\X\[ep[skuW
B]DZEfFhGYH[JbPaQZUbX\[Z]aj[lZmZnfvl
YecdvT
WZ[h
B\G]O[VWWhY\Z\
BdCZEkFXGbKdN[OYT\VcWba\bbc\dlfbg\jYq\raucvZ
BeDrEjFWOZWX[ddRj[s]vh
EgFXN\Vb
E\FqVevb
V\dgvS
D\E[Q]a]dmvU
vo
E[dP
DkQ\d]u]vW
DXX]dmlYv[
[Ybhf]l]
C]rbshvb
EdQ\Wob]dc
Pbd[vk
DbFbWZl\vk
Fbvg
BfCfDaE\F]HaIaJ\K[OZRcScTcUbVdWXZ\[\^cc[eZfdl]qfsbt[u[v\
IdJfK\QbReTYUdVgWgZb^dcbdZfchel]mao\rUvc
E]^dfhq[r[sZ
[\rm
QdUqV]n\
B[H\U[Wbmjn\og
H[SbT\UYWYmWn\omq\ri
Xcf]oSsj
f\manbo\qh
E]OXP[V[W\jl
B\FbK]L]M\NeP\V]WZZb\]b]lfqbvZ
@aFbK]M\NYOZRVTbWYZb[\\\^Tcdlmqdv[
Ng^]l\
T\lh
H\J\Th
F]HfQaU[nZo\v\
A[O[Wl^abgjcoeq\vd
H]OcUZZ[bioZv\
HPO[WW^[be
B\CfF\G[HfJ]TeUhWTZc^eacebf]m[nbodpdqds\
CdG[HUOXUfV\Ze^kafe[pdqesh
Tg^]oc
W\sR
C[sg
AfB]E[M\N[P]QdW[[Z`ba\e\gcj\nZo\sdvi
A[CaDZF\HiJ\QbT\]b`bcadksbv\
AfC[FWHeQY[]g]scvZ
AaB\JjQ[nZ
BjFZHVQev[
Rd[i\]
F[eg
FbSgWfoZrV
HmT\Zcn[
HfT\Z\n[
BeKbl]nkv[
KgM\R\W]^\m\ni
KYR\nn
M\no
V]Wi
FfHfQaU\W\v]
F\HaQgW\v]
B]OcWcY\eafirX
@iA[EeG]K]Zc[[\]_\f[lgqbs[
@ZA\C[EcP[W\Zg^clgv[
@kTdZ\[[\]^[
AcCVGVH\J\LcP[VcWXY[`Zclk]lbv\
@eBYCiDcE[F\GeH]IgJeK\L\PYRZT[V[WSX\YfZ[[]\Yaaebg\n]p[s[tcu[
@\A\C[DbGrJ\L]NdOcQ\R\TaWVYX[[^f`[c]d]e\lfqbr[vf
@[CVG]IaNaOYP\T\^d`]aacdeaf]hdjeq]tYu\
CXEZFXJVW[^[atcadWe[l]t\v\
@]NWOhqbr\
E]NiO]`\ai
CXIblkv]
CcI[N]OkY[a[qetbvh
@]A]CcDcFaGfOeY[^\`Yage[lZr[
I\J\Y\^]cZp\tp
@cC\F]IZOcY\cXeath
@fAWNZOlY\^daf
HfIeJ\O[P]fivX
AdC[FbIUJmO\PcW\Yj\Z^]cae\f]te
EcIjY]`]a\s[tUvg
AlOdWYa[t]v]
A\COI\J\^i
OZVtYb[iv\
@dFcH\I[JpN\QgYaa]c]rb
J[K\V[Yya\d]
CdJkP[^Yci
@\AcCmGcV\WjYY^]_\a]eYf[j]l\tb
J[ckuX
@\HcI]J]KhMYOcPbR[S]TcV]WXY[^[_\b\cad\eYf]g\hcm]nco]q\s\ubva
CeEaKdPaSYThW\Y\[[cdecneudve
C[HaKZScV\W\`Tc\j]ng
@[A[KlO[SfX\c]g\p\
Ph
Pbcjnf
KrPZnTs]
Vgnc
KRN\OoP]VY`ahd
HdJg
Kg`XnP
HcP\SfVd`]c]hb
Vghb
`\m\ng
DZE]G]H\I[K]O\PeS]V]`icahYjZn[v\
PV`d
`i
C\D]PW`i
CX`LjZ
CaN\O]PfV]W\`ajgna
CaPoSWW]
@]B\G]W[mcnark
CdD]LhT]WZ[c^\t]vd
JbVYWkv\
AbBbDbEYF\GbH]JbL]NZOgP]QbRcSbVbW]XcZ][b\a]]^l`faZbfebf[h\icl[mapXr[s]tZucv]
AdBcCbDZMdN\OmP[QdR\TbUbWZXeZb[[\Y]]^X`YbaeZl[mao]qbuevi
OWSgT[XiYf[]^\_b`[bZe\odr\
G]OfS\
[h
B\OXVgvg
@]N\`hjb
DWNgORVgWc[c^d`Zb\letbva
BlOY^b
@]P]S[`h
M]O[V]^i
BYCbI\NfOjP]SkYZZZ[\^X`\b\cif[k]l\vc
[f^h
JjN]PcS[VTW[[]`Wbrlav[
B]O[ScV\Wl^e`[d]pZ
B\EbJdLhNcO[R\Tb^]dbe[k\leu\v\
AeC[D]EdLYNfR\TbVc[ccglW
CjI]M\O]W]b]
BkJ]WYkbrb
SbTdVdWg[[\\h\l\
H]S]T]Y[ecfinbr[s]
Xi]e_\sYu]
ChP\c]le
H\VcW[lY
GaVZWV[kl]
B\CYJdV]Xj`[ocrb
TXWSXfc\
@[AbB\J]KVLeM\S\W]Z[d\fbjan[p\sqtfu]v\
C]HfKZLfX][\cbe]fesotcv]
A\KbMbNcWYZd_abbgbphv]
@bK\WYZg_dgbpb
@[A[BZE[F]K[L[M\NbOhPcQ]RZS\U\YbZ[^a`[bZcdd\j]m]q]t\u\vb
P\Sd^]ci
CTOgV]
CkO\^Z
O]PoS\W\[]c]eat]
CdK\NZO\PdS\^Zcl
NYO[[d^iv[
IVOkY]^Xvd
NgOPV]^nd]v[
NfObP][]^h
@[EfN|OXPW[[hc
E]OgP\k]
OibU
CXI\NWOk`\
Ogk]
Hi[]
B[CbHdJbT\UdY\egfbn]rZsW
B]R]Wgt[
@aBbCcEcG[J]KeLYMcNfOcQaRZTbUaVaWVXd[c]c^]`Wd\fblgn\qZrcuivc
MZcklZt\
@\AjBhH\JfKaL[ObU]VeWZYe[WaacflYnbo\pasYtg
T\c\e]li
@hB]C[EeFdG[HXOXR]TdUdVbW]XgY\[d]c`[cZjZlTofq\rcudv\
AYB\G[K[N]Pf[\f[l]nZsqud
H\K\lg
B\Fc[gcWeeliva
B\[ivT
B\HZui
AaCgEaF[K]L\P\QZVbXf[a\Zb]dafggfhblcoZp\qer\t\uZ
H[LnR\SZWXXd[\cffe
@cAmCaHXJaTXV[W[YbZ\]d^a_\`gabd]leoZqXr]sYt]
BgFcGfNbW\X\^dccvb
FjW\hbj]qh
ChZX]b`bg]
CYDcF]VbWX^\cfn]
L]NaWq^iaY
C]HgJ\[[fYnZ
C[V[WW[[d\lm
@\CmHYJZMYO[P\SbWWX\YcZ]^lcjd]
@gAeC\HWIeNYOkT[U]VZW\XZ[b_c`ea\d\eff[g[ibj]lfmZocqZsXtZ
BcM]Va[pkZvY
AXBfD]GZI\MeOiSXY[[e^e_]dhfZv]
BVHaVXWn[[l[nk
E]G[JaN\VyWa_\cWfblXn\
AaBVC\G[HZS\T\Ug\[]b_fbcdaecfalgmcsdv\
D]GdJbNcWX[d
@gAnBlCjDhEjFWGcHKIfJkKeL\MfNdOfP\RZS]TbUgVUW]XUZ][[^h_f`ma\b\cVdjehfLgdhpk\lXmbnboepjqPrRset\ugvo
CfJeN]R[WXc[e\fVlaminboXq[
A]CdH\IeJgS]Tdc\d\eZlcnZqnrY
VZWiZX[\acj]l]
HWJmW]XW]b^Yedgim]qfu[
C\GYO[UcWhX]Y[[\_ffbg\rb
Ub_]cbfVrcsb
Y]Zkd]edjal[pk
CZJiOdUcX[Y]edjamcrZt[
G\J]O]Vachp\
CqH[JaOYPWT]W[Y[fVqbr[
Xj\Z]]oYp\
Udhnm[uf
B]DbJaRfT]V]WS_[c[d]fglbrZuavb
FgH]V[Xb^\nTqb
A]JbWk[Zcch\lg
CYD\GYHgJjSlTcUbX\YY^[naqfrU
VhXW
AgCXOfP]amc\h\
HYgo
WVZ][dlb
AeCfY[re
HcK\Wgl[
F]H\Q[Xn\[_U
LbMd[i\bkc
J\TgY\^\ebfch\r[
uh
HaO\UaWb\bfjkbl\r\
CaJh^]je
C]VbWnZ]jav\
Y\[]]k_]c]
HhLcMnO]ReTcVb[Xbac]l[
AcBbJcO\SYWbX\[[^\ffldv]
A]BbC\DaEaOeSlY\[]ccfZh]ubv[
C]M\X[_ag\hiqcshui
_clg
C\NeSfUbVdYe^ceZfWs\tZ
C\DZHcO\VlWhj]ma
DcN\WYZ[[d\ae]kclb
CaHdMcWXZ\[ql[v\
WZ[]eckfucvi
WmXarc
@ZAaBXDaFfGYHgObP]RbSfTeY[Z\]e_bbaccfVlfm]qVr\shu]vY
CjoT
@UBgCbEYFeHTK\M[QYVYW[XTY\Z[\]][_\`\bUeif[g[hmk[pgqhu[v\
Kl
BfGiOiV\[]v\
C]DdGeWcfj
MbOXS]Vjecf[hds\
Wjfbm]
A[GcLfNbPbV[[d\\][^ZcZekf]hYtbudv\
C]J\WcZgd]ph
@[A]BZCgE]FjG\HlOZQjU]Zg[b^hbWcgh\m\pcqTvd
A\F[O\[d_bfhlZqdub
j\sh
H\OdVeW\Xd_Wo]sZ
CUJaWS[gc\h\mbpbvg
T\W[XiYY_da]u]
Hhf\sV
HlJec\g]r[
C\VUXd`lhZj[oY
F\H]L]O\R]VcWYZd^X`Zb\guqev[
B]C\D]EsFOGdN\Q\X\a]c\f[jYl\s[
BSFZHYJ\Qsd[nZvZ
[k
AlCRDdGYI\JRN[OVQZVdWXY[[\]]^b`\ahcddWejh[lXqXtfuevi
AhB[C\D\HcJ]LgP\RgSaW\[[\c^ZcfdbeZfig]h]kcm]n]rXs\tbva
A\BgFhKUQaR\UbV\WbXOZf[X^[_XccffhsiZjcnjolpkqlsTtYuuv[
FbHgKcsV
@cA]BYDdFeRbSYV\Wg[[^[`dbbcaebkalboarbv\
WZZ][ie]
CXHZTdUZV\W[XeZ\^Zcimandocqf
VgW[^\qZ
A]BZC[FZHUJiK\L\Q\TaUWVVXXZf\W^c_Wc\ejgfhxm[oYpftr
H][]][eggphYo]pcqfvc
CVFdHePbQZTgUYWYXgY]Zb[Y]j^\_fcdebfYhbo]q\rZsdu]vb
@\AbB[CKH[MfN]SYVoY\\e^c`[c[defUh\lZq]ubv\
A]FfHcQ[SeThV\WZX[YY]a^]_\cldZe[fSldqZrbuhvZ
B\CaF[IgRbTXU[VfWdXYYZZ]_]`[eZfhgjh[kar\sht\uV
M[O]VkWYX\p]
BkW[
VjWX^Xc]
X\^k
fkr\sYv[
CcK]]]slv\
L\WXX][kk]l\
AlEcGZM\X[\b^r_[dUh[i\l]p\qStnvZ
CdJcOZParh
BdGiOYf]
@dA]CXE\F\G\HfKcOYRaS\UWVWWgXcYnZg\P^f_]becZdfelf[gblYm]ohrds\t]u\
CcD\F]H\TYV[WUXRY][\]db]cdeXg]h\mZo]pZu[v]
MWNaP\Vi[\^fbfc]eYliv\
UhW\l]vc
CeJdSkUfYfc\rVsd
hi
C]D\TcWYX[Yb[\^dlfq\rc
A\_mc\
AdC\NdOYS]VWYr^b`\cXfZtb
G\YjcYf[ld
ChH\L\OaT[V]W]Yd^\cal\
AZC\IbOcUa[U^h_aa]bglbp[v]
Hacdqcsk
X[]oh]mYu]
@]DaGbJ[LbM[OZTbVZWhY]Z][Ybacefbg]jdl[s]tb
DaJYK\LbMbObPcT[UbX][[\]cbefflg[h]k]lbtZve
Ch
ri
AiBXCrHYO]P\WYX[Z]^Y_Pa[g\lZncoZq\td
MfhipX
HcK[Xbcaqq
G]SdWfb[fc
U]Xh\Y
G[kg
HYOaZZf\vh
CgJ[
^im[
^\fj
BfFbGfH\JtQcSdThWZZ]]\_]cZfYg]h]qgrPvZ
O[Vl_dp[
ChV\^Zccl]
R\TjUcVZWTYZdclbm]oarb
WXYbZaf]vf
ekh]oYsc
HjXcYYekl\rZ
B\E]Wafdhdjel]scvj
B\VbWfZb[a`[ffhcscvV
O\V\W]jhvY
Z]vg
AYCgDeEgGWJfK\MhNbPdQ[R]SlTeU[VbWVYcZm[b\\]Z_Y`mbUc\d\eXfYi[mhnbocpatbuRvd
SgV]Y\_ehf
@bEgcZ
DXEiFcH\K]R\VZ^g_eedhcldn[taubvm
DhvT
BZDbR\WWvl
IfO\f[re
Ii
@VA[B]EZFbG]HdI\JZM[N]OXP\RSSYTVVXWPYZ[[^\_e`[aZb]cfdZeZfeg]hbi[k\lYmXqds\tauhvW
BZCeFZKWQbT[UgV\WeXb\\]\^c_eccd[e\ffh[jcm]nco]pjq[sVtkuhv[
@[FeKeV\XU^f_[a]fZg]hYoppcq\sbtYug
BkF]HgKeUbXf\j]a^[fdhcmcodp[qcsSuZ
V\^]pdqksW
XafXq]th
sfuZ
@[FYHMKeQYcjs\tZ
_bpaq\sZuh
^cphsZtZ
HdW\XYhgsctZ
hkq\u]
HsW\Z\u]
FWHhQ[X\\[fdp\s[thuc
BcCdFbHjQ[S[U\WdX\_bcah\mdn\o\qku\
Fhf]l\
f\s[ug
qWsc
fesW
C\KeVZW\Xu\a]]c[h\j]n]qXrcsetduY
c\sj
B\F\QXU\VgX[_dc\fnhcnbo[p\qZrXsYtdu\
H\KYR[WWXU]g^\_Zc]fWngo\q\sstTuW
BcHZ^[qi
FgH[K]fhsX
HfQ]Xi_Ycdhbt]up
Fbsj
sh
C[_psZ
HgX]qbsftVu[
Hgecs\
T]sh
FbHXch
FaHaS\V\W[X][]_bcbfhn]o]
Ci
A\BZC]FcH\L\N\V\WZ^g`\cgd[ld
A\G\^\cj
L\N\WY^jcclb
FaRZXV]hd\m]sa
A[BXCbD[EbGYKaL\MgPaQbSbU\VfWbXb[Y\c]a^d_fc[fchZk[lhndogqZsctXvc
@dMmNhQbXX^hbal[neoergsguYvc
R]XX^imbnbobsfuX
@]CWXm
M[XYmiocum
QbZg^]lhv[
Cg_Vr]
Cb_Xs]
X]m[uh
KbNXV\X\nnu]
K\nSuk
CWDbM]NlQ[TeVZWhX\Ze]]_Xvh
G[MmX\[]\\l[u[
M\\i
B[CWDXE\MTNYOdQUT[VsWZXc]j_bb[c\dglQo\sau\vi
MaW[Xg^Zj\lhu[
COK]R]XpY]\\]f^[_Rceh\j\mcn[oUqZsZuev[
CtH\M]SaVYWcXU]Uo]r]
X\blq]
Kf
W\X\^e_he\lW
MURbXZ[d]f^Y_fl\nbudvf
B\CmDaEcG\HnI\JeK]N]PiQbRXSkT[VgWTXZZ][[\]]X^b_VadcZdceeffgahajflfmZnYoUp\qes\tZuXv[
CZDaH[QfWZ^dcifcvb
N\OZVWXk[]_[u[
CjD[HjQ[V\W[XW[\\e][^c_gf\nZs[uavd
CdHgQVl\
BkD]G\HbL\M]QYRbVjWVYbZb[dc[ff
S]V[Wk
Viv\
W\Z[ej
WZZ][ie]
L[M\[fe]v]
[Xekl]vW
OiPgYdjR
WZ^Zlkqft\
AXBUCbEbF\GZJeMcOdPeS[TbZ[]c^Z_babb[edfZh\jbk[l\n]o]pZq[r\tbudve
MZT][Yc]e]vu
S]Wl[d`gcRd]
CgL\]e_b
[W]\`ce]mdukv]
LgMfk]uXv\
C[UZVbWZ]k_jagc\u]
CUH\J]O\QYTnUkWZYf[be[f]mYuev]
CbH\T]U\W\[]][^ceamhteuZ
Chd[
DgEXQiWdb]dclYuZvV
`mv\
TaVj
AYMt^]egj]
O\P\Wfctd]
J[]Xehuc
CWH]M]O]]aepp\uX
ek
BYWb[g
HjJ\sc
@[AbCfFcG]JaK[LeMdN]OZQ]TgXd[\\Y]R^Y_]dceWf\g]jclWndobqerYtbu\
CXJdLiM]TbV[WU
CoHZJfQbU]V]WZX[cff\lYoiqerW
LdMXRaT]WW[]
C]W[XjZ\
AcFdHgJZM]Q[ToVYWX]b^Yn\qbsd
Vj
Xg[boYtj
LcMoWde[mb
@gA]CWGYH]KXL\M[R]UbZa\\^e_\`fa\d\e\hhj\mdo\qa
@fM]PcS\WX[\^n`]becYh\j\
WZ^jh[
VeWbl[
FcNiPeS\VbWd`bchhfn\vc
SaVgha
NW^]`o
`ih\
K]NWVVWW`Tb]hokev]
@\A]BbF\K]OeT\UbVfW\^Y`Xeaffg]h[jWl\minlo\
C]ElG[NmPQTeWZ`Sa\b\ckk]lq
JgK\c\h\jinXqeve
BhMeW[[e_ekTvX
BWWZkj
IbLnWZkY
Hdq]sV
GbLdOjT\U]WacZddf]lboYv\
GcHcT\VWWic\ldoZ
@YBZCUDjEeFVGTJfL[MbNYPZQcSXTeUhW\Xf[]]f_d`\b[cgecfVg\hci\jbkVmSobpeqXr]t[vf
BTCXDVE[F]HhJjKcM\Q[R[SZTYU\WQYcZT[P]c_Z`[b[cadbhaldnZodp\qcrhs]t\u]vz
H\Umo[
O\VTWi
AeEcJ[KfOgR[VWXe[f^f_ecZebhhn]oasptfuhva
C]TkY]
BYHgO[eg
BZZWpk
e[ug
B\EbU\a\vh
DiEXdS
B\F]HXJUT~UXYecYf\lWn]oVp]rY
TeYir[
C\HRQlX[^gdZk\
BgGgH]
HYJYM]Umo[
Bj\U
^g_Y
BSHvQ\cZ
HZJ\UtmTo]s\
H\TbUZnl
K\O]`[np
Doj[vZ
Uii[m\oa
D\E\HYTYU]Z[cddjlXvS
W[Xg\Z_il]
Rh
U]ck
X[ZRpl
BRDcE]H[vr
@bEgc]
B\C]F]HjJnMcWb[faec[lbvY
BXDTE]HgJ[QcT\W\Y\cWdnk\lb
JTKcMfOeT\WlZb[]obu\vK
ogq\vc
BRHoU]r]v]
B[DgEdHeW[[\c]vg
JeWkX\Ze][s]v[
BTHgR]vk
BmH[[[
@fD]JkQccZv\
DcGgP]R]Zd\j^U`kcZd\
HVQ]T]U\_\f[o\p\rgst
BZHNQxl]s\uXvb
DQE[HjJZQZTYUVW\X]cWdhe\s]vU
DYHbT[U[c]l[vg
TcXamWnXokp[
UcZhmdn[
D\HYU[V]W\\cebhdsaujvX
^Xohs\
[k
DoGZZej]
AZDtG\JaM]Q\^Y_bc]dWvZ
C[]g
BmCeJYcgrbvV
[[lhv\
H\J]UteXmWp[
LjN[WY`[
DcEZdZvR
J]Ukm\
DcIaY]kQvl
BaHqO\Q]T[Wee[n\s[vY
D\Hm[]v[
B\H\UkmUo\
M]NW[hlg
B\H\JnOYVZWX[]coe\hZs\ve
Xgvf
BWMmRb\ab]
B]QZWm`]cfdc
DdE]b\dUvf
A[BWDeEdHkIcKXOdQYR]W\XfY[ZX]e^]cgd]e[vl
@bA\B]CYGYL[McO]TeUgVYWbZ[[j\\^eb[eef\h[lZtZuqvY
C\JeS]TdUiWdm[pdt\uf
T[U\Wgpa
TbUi
JiS]UWW\Zbt\uh
B[FcR\W][ij[v[
B\VccilV
Dic\v]
BXO]hcuk
@[BSDdFXGRHgJiKVN\ObSZTcUbWXY]Zc\c_\`abbcgd[eaj[k[m\qZs\tbucvg
@bA[BdCXDWFcIcJ]KZM\OYQYR\TVU[VYXeYdZS\b]b^kaac[eafih\kYlZpcqcrbsjtfuUvq
@cJaL]UiVbWcX]^Yedf\g]h[jcm\nZqerguavn
JqZdf\vf
CcH\JyT\]X^\rX
BXHn
BaHhOd`bhdjY
Pjc]
JgfZrb
H[Qm
D\HZJ[TgUbm\pbr[sfva
Jkc]
A[CcD[KbOdXhZ[[Z\\]\b\c]eXgah]mcurvS
V\Xhb]ubv]
C[HZJjc\
BzHQJ\[We[vW
@bBRDsEYHuJfM]OcQgV]Z[[c_]`Xcce[f]hdk\leq]r\tfvT
CdGhJkObT[WcZ\[[c]tbv\
D\Pfchlc
H]JhO[VgW]Xb[acYeahcr\
A\BXHhTeWfa]eblZr]vd
DkvZ
J\TmV[b]dZvb
CjDbOddZvc
DdE][]c[vU
C\Yl
D@EXd~v\
C[D]F\HfJVTkYcf\o\ugv[
M]TUYu
DiEfTfY]dZe[va
J\OXbktc
V\c\eZoevp
CbDZF]HMI]QxZ\cYv[
^h
QjZY
CVD{E]GYHkI\J[OYT\Yc[YcXlev\
^l`[c\qY
CeMkZb
Zf[\
DTT]e]luv\
MiWZ
HeUdZ\]Sh\m]
CYEjJUOYTiUbX]Zc[Y]i^a_b`ec\lZu\
M]U\[Zejl\vl
Bo\Xc]
[p\[tYv]
@c[]cllq
@XG\cq
havl
e]l\vg
Zj
BRFZHsOcQScY
J]rh
AYCjDkJVMXO]PaQZS\U\Vb[c\j^[_d`ddXegfch[j\lfrcu[vm
DdM][Xv[
F\H[Qj
hbnV
@bCSH]JmSjU[cYo[ug
HR[\eh
D[l]vj
D[J\M[ZXedoau[vh
CdJ[TrUb[WbhfZhYlOm\nbo[pvsdu\
@\Ehh\le
J\M]V[alc[scv\
MjWZ[]bbcXl]
A[B[HXM[O\S[We[WfUhbkZvz
AdD\E[H\JeMvO]P]R[UYWaX\Zi[X]k^\_k`ea[bsdYlVpVt\vU
JcMmlWvZ
D[HWJVTnUfV[Y]]b^ja\cZhguivc
DdU\Xa]aedumvZ
DhF[JsN[Q[TZZe[[]\^U`ZaYcgdZf]hZlsp\rVuZv[
BbCXH\JnU]WYX[[S]a^Z`Yc]elhalYt[uXvm
A\ClJeTXZ\^al\
CZHlL[MlQY[i\da\e]leu\v\
C\D]E\HZJYN\TlUlW[XcYb[k]]^\_\bcc\f[h]m]qdrbv[
B\D\E\H\T\WZ[d\famc\vk
CQD\E\HZIdJ]KcOZPbQZR\SfTrUjVZW\XmYXZ\[b\Z]b^]`]a[cZd]eWfbh[kllZmZn[obp\qYsfuWvW
C]D\JXTuU[VeYbZ[[\c]l\o\
I\JkM\Z]
JjV]
Hpse
AvDhJ\O[YsZQ\]]b^]dWggj]o]u[vc
Q\vk
B\CcHMIlJ[R\TgWTXb[hcXedfqhbl\ncp\sZuYvi
CZDXE[HfJbLpPaQ\TYUZV]W\ZR[l]b`gajbZeggcmcndodpbqfv[
C\O]vj
D]JWP]QLZ[[c_\`ccehjtcv[
A\ClDZE\J\MhRaT\UcWfX[[\^c`Va\bgd[eMg\l]mkogpbqZs\tfuUvj
CoH[TdY\Zo[\lYvX
H\Zg
J\Z\[je[v\
\he\
A[ClHXMfO\UnV]Z[[W_]b\gYmZncu\vX
Piv[
B]HxJ[OcVcWZZ]fbq]sYu\v\
J[KZQbWlZZfcsdu\v[
A\CgDcHiJ]TXVaWiZb\]fht[vZ
C[E[HlW[bYdm
E\HcId]bb\dg
Q\VdWbdcujv\
BZCcHgJXQ\TSUScffphanZr[sUv[
@]AfBYCWHfQfR\TQUWVhXWZZ[dfrg[hXr]sZuTvb
sN
DZH\J\M[QdT\VYXXY\Z\[e][_W`cdTlXvr
DZJbTZU[WW[X^]`]chl|vT
HZJ[gZogun
D[HXJTTiUfWTYa[[`ibXcbf]mhnnodsgvd
DbE]HVJ[UrVe`js[tZu]v[
CXJ\M]N[OcZw^]lXpRvY
AZCZDeOlVY`fcc
AzD\OXQ\^T`\a[v[
CZH[TpfY
CbT]^g_ba\e]
Jiadd]vY
AkD|EcG]J\NbO\PfTZU]YXZ]^c`Yd\h]lYrguevX
AlDmEfJ[MZOYP]Q\T[Yb[\\]`WadcdfZl[vO
B\C\]]mh
W\vh
C\JiO\
UhmY
DtG\M\[]v\
DhJlM\N]^\vW
DjG\UbYbhescvb
BZD]FeHlO\Z\_\bdccld
Zhv[
HTJ]P\TcV]Zh[d\b]\^[beeYgdh]jel\nco]q\u\v]
A]M[V[[Y^bcYlrvl
\]eXtj
Ohqe
AdO]Vn]b^Tce
B]ClJ]Vi]\_\h\qj
CeD[H\OlVg^df[hYqovY
Zi
@\BNDYFjH{J[P]QYT\U[`\cZeZlinUqUsYtevd
T]V\[hlfvW
eV
H]Oc\Zfjsd
D\Q\TXV[cghel]vY
B[HeJYOZWj[Zcee\mcnaumvX
O[cmv\
U[YXZj
P]W]Zm[]v\
@kA\BrCXD]FZH[OaT[WUZV[o^gbfc[fchUj\neoepoq\uhvc
CiT]^ge\jb
DhTXZj]\_\e\g\p\
CHHZJ\TfV]
U]]hhZ
J\M]UlWYZc]]bYe]mYocpgv]
HZJZgj
Z\`djk
B\D\HgLeO\[[vk
Rj
C]DWWoZ[dovQ
Y[hgr\
@eAZB]EgFfH]JWKeLcMdO[V][\^ebceVf\ldmfpcqdu]vg
H\QkaZ
C]DpG[HeJnOZQ\VcYV[]]b^\a]ckd]hZlbrfvZ
M\l[vk
[\\ktWv]
E\F]J]O[UfVZWgZZ]a^ca]b\gbmaohq]uf
AgD\HoJUOWQXT\U\Wn[e^Vc\eZf[n[q\rXsbubvZ
HUI]JVOfTkU\W]XfYcZf\d`[e\f]ggm[
BRD[HhJ]MYOhT]ZZd]lVteuZvy
AfDSHmJZM\NfOZQZS\[Z\c^[`ZcbdceZf[rZvl
CdDiEdHZJ[L\O\PcR\T]U[X[YXZ\[[\X]]`]cZdVeghZugvk
D\H]JZLZP\V[WV[acflbvm
D]J[QgY[`eh\v]
BOHq
W[Zh\decfegdpUv\
YbempW
BUJdMrRkZ[\e`]bgd]e\naubv\
D\HiIfJcQWTkY\Z]fZhd
C]J\Yhrc
B\HcJeTenWu]
H\Jdcgrc
BhGfWic\l[
CVDdEhF\HYJhKbMTN]OVPZT\XVY\[Z^c_c`kaWdWeihmjXlZu\vl
O]T[Ya^f`\uhvW
BYHeJXM]OdQZVjWc[i]aa[d\e[geh[naq\scuZvs
\]bZpavi
B\D]TkU\Y\[[\\cnhel]r]vY
CmH\I\JgLfM\O]T]UW[d]Y^Rb\cae\fZg]kcmbp\r]ufvZ
C]JmL]T\U\VfW\Ze\a]d^[c\e\fYrYu[v\
IYO]c]f]vh
T]V]WYc\lk
AoBhC[DZHXIaM\P[USV\WpXiZZ[g\[][^]`VbZcdeYf\g[k]lZo[qeuhvU
AaCZDbOgP]V]WeYZag
VgW[qZ
BhH[J\O]Y\b\n\qkr\
B]H[[bb\ql
I]KdR]V[WfYhad
@WBdDcEdFTG]HVJaM]QdTaUhZZbZc[d]edg\hdi\m\pa
AgBXCeD\MfO\QgT\UZV]WaY\Ze^[aahhjbl]pZ
J[en
KbOkUc^Z`eoZ
@[B]EfF\Zla]e]h]v]
^h
HdKZT\_ol[
AdDaH\QhUg[]^[g\hdj]
BZT[Yk^\b[vm
A\CnD]^X
B\CXOcQZUkZ\]\^d_]a[i[p[sa
AfB]O\^[
m\n\oh
@bBwC\FXGfH]O]QZTnUWWYZV[]^Vpl
B~C\HXJ\QZZZ[]
AdB\FgGbJbO]TbW]Z]^gaa
B\^l
@ZB\EdFiK]V\WbX[`\jh
B\E[F\W\jn
@bAYBYC[DcEcF]GfHZJdK\PeR]UdVWWTX]YXZ[\b]d^i_X`ccbdeeYfZgdjZlfoapZr\tZ
@gAaBZESGdH\I[LeMZNaOfTdWeY\\d]\_]`[afbdcZe]gekYlYn]o[qhr\sdtbvi
@]AWE]F\JcMhO]PbR]SfTeUcV\Xb[\]d^d`\b\cmf]j[lZm[obq\sb
GZJaM\OcPuSTWZYZZ\lY
AeC]DgGeJ[LYO\UeZa[]^\bldbe]g\h\kblf
B\ChGbIcM\W\Zg[\^Uc\eYgalf
EbGa^\hhl\qc
D[PWSaT]We^\`mlgnco\t\
@]IdNZPYV[]c^f_]`fc{h\qZ
JeN[vh
@cGZMXcfl]
@eBZCbEaJ[MqWaZU]\^jbSd\q]
G\TbU]Zg[]eah\patc
TeZleapV
G\T\U]Z[pk
B]R\VcWYXk\[_eok
W[vi
@ZAZBVC[E[HfK[M\NZP]Q\RaS]V]XfY\Z\[]\c]c_c`Za\b[d\j[mdnSoeqcrYtaudvW
BZChFcHkJbLZN]OlQbRhTZUcV[W[ZW[\\i]Y^d_gedgancpeqWr]tl
BfHZWa\bfgoZ
LbWpXboW
O\VvW[mYo\q\
ChKcN]O\T]UZX\Y]\i]X^n_[niqWrZu\
g]i]mboh
hbmioY
FbHlJ]Vcb]heqn
HWUfXUYd\\mdnaoZpatcum
KeXbe\g[haoh
mZok
Ufobuc
HZJbebmg
Oi^Vo]qu
^[c[oZqh
CkM]O\\Z]de[h]mWofpaqjuZ
F[h[qj
J\g\oZur
CuW[XZY]\j]c_dcaf\gbhaoYpWqXu\
C]V]X]\\]je\h\ldmYodpXqkrduY
Kf^eoWpfqZ
m]oWpg
CYFZHgJbKZQdVhWZXWYd\b]l^bgah\mbp\qZtcuX
CTFbHcKcO\T\V\Zl\\]Y^d_]edgbnZobpbqY
Kf
B\FcHWIbJtK[WgXXY]]\_\cfhYmco]paqSsht[uc
e\mbofqV
V\Xpf\oUuU
Udh]mj
HbJ[U\o\uh
VehimZoY
CaHfUgW[Y]\f][_ih\n\odpZqVuZ
VZXgoe
CZHXJ[KYR\TcVXW[XYZ]\b]Y_ff\gYhZnVoopVqVrWuc
C[HgUdg[
UXmUnYon
X\ehh\mbogq]
O]W\XW\c]e_beghVpnq[t]
K[XiedhZoP
KeW[mYnbogs\u\
HjQ]U[hao]
CXFVHdJiU]X]mZofqYuh
Vc^]f]hop[
Ve]Yg\mZn[ogpW
C]FaXeh]nboWpZqf
FiHeJ\
HZQdXb\V^ghemSoiqb
h]o]qm
HhOdU]
BcJ[KeOZRXS[UaV[WVXZYb\]^\`]cYgdhamfnlpdresZt[vb
F\HdJ]KjOiR]UaYcZb[ec[edgbm\ndobq\rcud
mhof
HhThUbmbncpar\
K]m[n\oku\
Kfo]ug
mVn\on
B\HbK[Y\]hgb
B]H\KYS\T[YdZge[mknOo\pWq[s\
g\mbo]qh
KQm[n{oY
KlRZ
Wg[[baf[lav\
O[V[cj
Vm[cl\vX
IgO[o]q]
B]ReW[
RgW]
HlKSM[RbTfV[W]Xk[]cel\pXsn
KWM]Tfcesfvf
KgNbScW[
BWCfGZOcP]Wfej
Wge[
CnDcL]MZOcV]WvZ][[\]^YcakTqgt]uivY
HaKiSUWh]]ccm[oYub
OUP\WiZ[
KgV\
TcXhY]n\r]ug
C\JYUeXp]c_\maqbsY
[\eku]
CcF\IdJYKkT[UfWfXdYa^\a\eXgbhhnfobpZsUug
F]P\ShT[YZ
HfV\Z[]MmZq\ue
BhNdPbTaVTWhvY
H[M]UaWZ]eh]mj
H]TqW\nXq]
[]lh
nTul
KZW]f]on
UiW[
DTL]W][\vr
D]H\LiWX[ll[v\
HbO[^ej[ul
@\AcBZCZD]EfFcGYJeK\M\NZOdPhQYSdT[V\WaYZZf]c_cabbbcmdUebfYghhelXnZogp\q]r\tlucvi
B\R[Wlv]
msoTu\
T[W][ltW
@]BcCcH[L]O\VbXXYZ[[^[bXfflaodqhs\t[vg
C\W\\g_]hbscv\
B]CmH\Q[T\UYW\Xd^Zdcndo]qmr\vk
@]A[CZGXJcNgOiP]YZ^\cfect[u]
AbD\KdNgO\PeW[`]c\lkn[vZ
AbBdCfFaG[HdI]L[M\NdQ\R\TOVcXoYcZ[[e\[]T_Va]dee[fdgehejdlYoWpZqhrUsZt\uZva
FcHdKYUYZYganaokpYqWs\u\
AaH]OgVZWf`[qcsbtb
@eJiV[aafcncsZ
AeC[OZPhYj]]eh
CZG\IaM\P\S[XeYd_l`be]nd
V]\afZsjtW
W\Ybudvj
PaVgf]
[g
O[SUVh`hv[
WaYhej
@dA]B]N\OvP\Vb\b`]b\eZnbobs[teub
BXE\F\GWL\OhPXT]UcWk^\chedf]i]mao]r\scu\vZ
C[EeFcLcMbRcSfU]WXZ[[[\]ednXolq]tc
C]M\Wfehr[tgvU
A\DcEdGUK]NbObP\R]S\VdWaXbZ[[a\W^a_g`[bce[hkk\n\o\p[tcuhv[
H]SYUkWZ[\maqbuc
CZL]MZNgP][gbYlmvZ
IbK]N]Pcne
C[_m
AeB]I\J]OkP]SoTaU]V\`[m]q[rZsjt[
B]FcH[IiO[Q]V\W]Zb[[b\e]f\hij\manoodphs[uZ
c]f\sitX
Eij[
BTCfLVM\R\WY[e\bb[c\ecksqbtX
L]ReWZX[Zg[[\jeXh\ujv]
@bBYDeEfF\HhK\M[OfR\TZUdVfXc[\\Y`bbadafYl]m]p[rYsct\ve
@bAjCeDgEcFgGbHbL\NaOgP\UfWYX]YZZ[[j^W_c`baZccdieZm]n\oXqdsXvh
@kAZCcEcN]OfP\Y]^\`ac]mdsb
@\EhNcP]
GYHbS\WbZk`\c\e\r\
HiK\OdU]n]o\
KbOhP]UhVje]ld
DaG]IcOqVZ^]lh
@]GjI\U]Wc_]cYocvl
CYH]NdP\VYXh[]^\`ZedudvZ
@dApB\CWD]E\GgHZJ[LeNeOmP\VhW\YfZ]]d^jcXd[f\h[l[oeq\
@[FbH]W\YbZiccedlZo]v\
O\ehnb
SecilR
D]G\Pk
DcE\L\Wscae\lbvW
A]CeD]E[J\TkUac[ef
hp
C]H]J[NhPfScVaW\Y[e\h\j[l\n]vd
AaMbN\OZP\TbUaV]YaZ\\he[lbm\nbrdsYtfue
AbCbMdVkWbXXYfZ[[a\Zcbndp[r[tf
VYWT\g
_b`\eotXu\
YgZivY
N\O[Va[d^Y`hoa
N\O[VeWZ`k
HcTfWbZe][dep\
C]F]H\UbVdWg
@iAZBdCYFcHYIaKdN\OPQgR\SbWZXbYeZY\\^a_S`Yb\cidaeefig\lbpXqdrgsbtWu[vY
A\BmCdE]F]HYIZJXKbL\PhSXT[WU]\b]cReZg\hbogq\resht[v[
@WC\EeFhKfLfPhScVcWYXbY\Z\]b^\_S`Yc[fblio]qcrbs\
GbYh^]eb
@kBaQed\e]
@]KfNZSbTf^\cWe[lgnd
@WBeKdP\ScXbY\coefl\p\sc
BaWh[\^e
@eBfC]E]HZKcPbW[Yd^cebfbhZlapZq\resa
B\C]^lfblerb
BWG[HbI\J\LXMaN\ObPbQfTaUfWZXcZd[h\\]d^Z_\bddZe[hckalYmYn\obsfv]
B\CbFcHqT\W\^\can]oWra
CbXhfZ
W\[f\]bgga
F]HYQkScTiU[V]WWZ][WcbdZh]qdr\sb
HYMbUZ[Y\\]h
\g
@ZAYBiCZDVEiFeGZHSLbNbOQPXQZR[SZTZVbWeZZ\]]]_]`faWbdcadnebhejdk[lbmZqctZvc
E[FWOcR\SbX[]Z^]`ebbdlgdhYibpdq]sZtYv]
Zbdg
mio\
H\OkSa^\cfo\r[
GgJ\d[mb
F\SeZ\ph
B\C\F[J[L\QWR[UpZU\ZaOdZe\g\iZl[mfngofp\qSu[v]
CONbVb_lob
W\c]fgta
OjV\YiZf_\c\obv[
BdFeN\OZTiWQYaZ\[d^[cdlivY
cje[g\h\
H\PcVmW\q]
BhCiE]FgGkHIJ\KnO\QWSbTTUkVcYaZ]_[`]cXe]fRh[ldoapPqIrWsvv]
BgWYedra
@hAbEcNXPZVdYb[[adcb
G]P]Sdoiq\
O[P[S[VVYvcZ
FbHff\
W\meuf
E\H\Q]T\V\WUXc^\_]`[htq[
AiPeSeWZaccal\nc
ClDbI\McN\T\`keZf]pZ
AdEaG]NZPWVbWLcfd]f\lbv\
B[C\HOKYN[T[UTWdX\]\mrnboWq\rZs]
D[FbI]JcMkS\UbVZW[X\YbZ][\^[d[edfWm[ndokpZrY
G[ShUdWWl[
CoJ\[dlW
CbIhN\TdW]lZ
CeNVP\Y]^e
RfT\V]We[bd[m\
BdH[OhS\YdZbc\f]sc
`Zckl[nerd
@cBZClD\EZGVHZKWM\NaOePdQbR[SZTZVjWUXZ]X^X_pafcXedfhgZj\mhngoapTq]rjsqtZuevb
HbZVdb
H[V[Wn^Z
eh
HbSec[mhrWv\
BZDZFbMVNjP\TnW[YYZk][ahc\dYgdhilcr[vW
AlCYD]GYL\N]PcWdY[^[cdk]lita
@cCbDXE[F[IfJTL\NgORPSR\SgTQUgVbXUZl[Y\h]f_e`kagc]dZebf[k\l[m]oopdqSslt\ub
Zh_Voi
B]FZH[JYKiLhO\ShTWV\WbZ][\o[pbtb
C[K]M\VgY\fds\
K]P[ShW\Z\eYh\lcpetpvZ
D[GUPSSXc\lz
@XDcFbM\OhTZUfWUYh]Z^Z_hcZlgmdner\ugvZ
T\n]r]sl
giu]
B\_bnho]
W[Xc^\_Zqft\
E\Udmlv[
Zinc
F\J[N[Q\`dahck
N]PtQcVfWVY]cUdflQn\
We]a`ee[hij]q\
CkG\N]_cmbs\
UaiZmpn]o[
NhVXWdYa]blX
G]HbIgSbViW[X[[[a]c]lbmbo\vf
CZJghb
BlGie[j\l]
@[C\FcGfJoLXM[N\UXVbWWYX^ZnlpZqwsbvV
KYW]niobt]
AkCYO]
A\B[E]FhGYIdJWMbNfOcPbQ[SfTZUhW]YfZa[[\\^[aWc\fZg\hdlXmVorsiuWvn
D\K]QjY\Z\`\cXe\h~i[lVo[paqYt[
CWK]M]OnVcWYY\Za`ccce]m[n\odpd
AaL]NdV]lf
mWn]oep[
@aK[Ogebpet\ue
NdOdVcW]^bmboYpbqgrc
J\Q]a\djhe
BUC[DbGYHZM\S]V[[kdme]kbl[pfu]
B[L\W][be]kf
A\B[CfE]JYO\WXZ]\e^ge]hop[qotZvf
@cA[B[CZEkFdGUH\KbL[M\OTPaQ\R\ScT\VZWZX]YYZZ[W\]^W_Z`ga]bdcdd[fZg\hflcr\t]u]vW
AcBlCkDiEYF\H\KeNZOXScT\WU`rcTh[jar\t\v]
AgE]FYK]PhScV\YZ`]c]e\h[jdu]
A]Uc`gh[
@i^Z`\c\
EZPcSh`PcWja
@gAZEwJ]L\MYNgP[VZWX^d_U`WcThajRlbqX
@aAYD[ElFc^[_b`Thf
B\FZJfOcVcWZZ[[X^]`Nbuc[e]g\j]qiu]
BZJ]cul\
@[E]`ib]cZ
@[E]F]KhO\SYcch\
BVW]`p
`kcVe]
ckhYue
BdCYEcFeGYHcJ[KbL\MbQbSmUaVcZZ[e\X^Y_b`]abfYh\mfnfofp[qkresetc
A[BgDfEXHkIdK[L]NYQaRZSYTaUeVjYeZY[U\\]c^h_f`VbZdaedg\j\kblWm\nkoeq[r[sfvZ
A[CeF]MeOZSTTbUZVgWZZd\Z]d^a`\ehfel\nmodpcqgr]sdta
A[H]K]O\SiUZV\WhYccVe\f]o]rasav]
S[`cbgm]qerZt\
HWM\Q[VgWvb\qc
HeKkMeQYV\Wb[]`Xmi
OhVZW\`hc]u[
FZH]JXO\P]S~TTU\V[Y\`\cYfcoZq]rUs\
FjO[
BqG[O\`gc\
HgUZW]mYoZ
@cA]CYF]OZVeWb[[]h^b_b`[ciqVrcua
@\CbE]F\G]KhMcNfO\PoV\WZ[[^Zebf[pXqes]vc
B]NbT\Wc[mlYmc
FaTgV]mZ
AeC\FXHhJbK\O]QjS\U]We[]]a`[bYe]h[jal\o[qerdtju\
BSHWJ\QfSeThWcZ[ccebhcmWocqVrZ
HmWX`\sZ
HiVZW\sf
BZKrSXoXpY
Kgp\
FXHeKpSY^[bc
NY[]\\lm
@\W[\]lg
@hJgO\S\VoW[X]`UbkdglZvY
WUvl
TbViWb`]cgu\
@]B[C\FdJ[K]LbMcOeQ\SPUfVeW]Xb[U\c]c`bcfehh]minZoWq[rdse
O\S]V]`vcev]
C[HZK\OdUe]b^c_\f]lbmbn]odp]qUr\sdtm
AeF[H\I\JdU\WWXb][`]eZmdncoOqdtZ
C]N]PUSoVUY\[h^]`i
FcM][fb\
H[SYT[WRZ[]Y`\lp
oir[
nbris\
Ugcf
B]J\K\We`]n[oiqhv[
FgHfObVdWW[]`ah\lev[
A\B\K]NWOXPeSbUYVWWYZ]]n`|cam]o\p]rdu]
BmCfVUfbscta
NhQfqf
H[KWLoT]VWWiY\[Y`Zc]qh
@lK[
A]B\H\QeS]V\WdXc[\]W`\eZhkmbncoaq\rZsatZu\
U]W[]n`\
AaBcFaH]IdP]R]S\T\[X]]`]bbf]ncqYrh
I]R]f]ok
^]`kj\v\
AfCdVgW\ZZ\\]aedn]
AdCWMeeerY
Cm
AYFbGVH\K]ObPbRbS]TcUeV[X[YaZc\b`ca]bZcbgdncoaresbt]ua
C[N]PaV]WbYh[\`[cil]o[rh
U]VbW]gcohu]
BYOeWWclobrZ
C]KdOYPgRZ`fsb
CYHZTlYkcenZ
TWr\
O\PWW\cf
TdUkf]
BqG[N\`bab
B\HjJhLeO\PhTdUcVbW\YWZf`[c[fbnbra
OlTdU]W[c\l\
PcT\WiZfgY
IbObSbT\U\YZ`]nhod
@eCYInOZPZT]UcWXYX[c`[c[eah\ldo]parh
B]F]V[cohb
IZO]U[V[`\aTcp
BhVcW\\[`]abc\
UbmgoX
cZqh
Liuf
BiC\FlHeJdN]OeSbTXU]VdW\[j`bcZrYsd
Ojc]
OdPnW[Z\abcXt]
B\RgWT
L]O[WXZd`Zc[e\gfj[m]naoju[
Za^\g\oo
JcS]`kv]
NjWcZ]`\lYnb
TmYUc\r\
V]W[`]ro
@\C]D]EdF\Oe`jc[hbmeua
Z[pg
HmUeWYd]
F]HWWhZ]dc
AeB\CdD[F\JZMXNbObQZScVbWaX\Y\[\]\aZbZhZlcpis]
B\CYEeJ]M]N\UbZ[\c^qd\hYlcp]s]t\
Cr\Zl[
A]J]U\Za^\bZdml\p\
ChN\VhWU
CY`bdXphvl
HaMjNdWXZc^]neqc
WQ\i
WQ\i
EcN\PfT]WcYd_Y`\cbh]r]uY
Y\p]un
p]uh
MfW[Yhj]u]
@dATBXCTDVGUHJIeJcKgL]MbNeObPVQZRRSXTVU]VaW[YbZV[Y\Y^babb[cWdWfLibk\lUmenbocqerashtcuZvQ
LqMfNfWd]aobpXs\
K[O]UhV[W\m\o\
KhOTPhoYs]
@ZE\K\NbOhVX]h^[cZgbm\napa
KeOgSUW\ofq]s[
PeXh^]`fekjZsX
C\IcJgXZk]obqSrXsft[
MaWZ`\mcnho]q[
@aK\NjR[Se^\`\a]f\lYscub
JdK]XW_\hZnjojqQu]
@e]WbhqZ
K]\Whcte
C]O]Y\^\aeqerg
JdW]]]^XgcmcqKt]
@ZIZJZKZMfNZT[Vg][^a_f`Wadcce]h[l\mcndoZp[u\
EVJ]MeVXX[YZ][^[`fe]l\pcq[rZt\u[
KYW\^\mjniocq\
OgS]VkWZY]]c_]e]jcp\s[u\
UZ]\mjoXq\
JiMaTdVfXb^Wp]t]
Eh_[eZpj
YgZba]qc
A]F\I[JnK[M[NVVZXp]b^c_e`Zc\h]oZqVrat]ul
@\KaW[c]ndogqY
@nE]NZ`[c[
BkOSWi^]
m\rQ
H\qcsht]
JgVdXb^g_]fWn\sot\
KVV\`\
O\Xk^Z`ecZ
@[KhN[Vb]]_bn\p\s\
CZIdJZVbW[XYe\qkrYsktX
DXEiFcK]OcRcV]^g_fedhcn[tauc
J]KaNhYc]c^p_\`]ceeahallo\qcrjs]
AYEbFgIcJPL[M\NeOaUZV[XiYf[]\e]g^wcdehfcg]hbpdqmresgtcvV
IbV\janhsft\
@gK\WVc\mcpiqatc
AeF]KeOeP[SbV\W\`Zh]odqYrTsd
@gJ]KbNdOgPZV\W\Y\\d]caecVgYhjmenWqesVt\
@gKbV\X]Y[ebokqlrbs[tZ
K\^]nhodqbsY
N]Wlhdlg
OeP\W]XZ]fadeYh[mWn\ofqgrgtg
JkMeOZV\W][g][^X_\`Zenk]neo\qi
pg
KjNa[]
Oh_bt]
@ZK[N[Y[\[ncpati
Ijhe
KaN\^Yco
@VJYKcOXP\SbV\Yc[s^g`ha]bZcdefhbibjcmVn[qSrbtSue
Kd\]jenZqftf
K]OtV\WZh[o\pZsfu\
@gKS_\pfsY
KVOg`]
CbIbJcXb^kggq[t\
CdEaHXI\KfL]M[NZOYQ]TYVgWY[\]]_\`cacb\ckdee\hak]lZm\oYpYqYs\tbv]
AbBcCYD]E[HgI\JgMeSYT\WYY\\c`jcbdgjbuave
AbKYOXSeVeWWab
CZMZSYVdY\\\^\`inco\
VebU
@\DZKoVXcip\sW
CgEaK]N]VY`[f\
AbVg^Z
AcB\C\W\`jfjsYt]
CgT\VZWi
M\defWte
ChW]
HYJ\K[VwWcXfY\cko\
AYVX^v
CUDkV\WUXb`]ajdWfbsf
BcC\DaH[OhS\TcVeWZZ]^\cXecfaj]setZv]
Vi
K[P]R]SgV]Yc`Zd]f[
QfVcW[
AfCVD[E[FcG[HmIaKcLYMZObR]SiTdUZVgWZXgYiZb[[\\cadYedfUg\lao\pfq\s[tcuhvb
FbHfJ\KZPZSeTWVmWcY]ZecZfVpfqfrbvZ
TaWglZ
AdB]FnHhS[TUUZYVabcje\fTl[m\q[rYv\
M[XtY\^eb\ceh\q[uT
ThW\c\
OdT]Vb[cc]e]rcvj
OpX\_Ymb
DXHcNbSZV]Wi`]cfd[lcodqe
FcY\fh
BbT[Zalo
Whdbmao[ve
SZWYl[vj
FbHmWVqZr]
@gF[KfO\P[S[T[Yrc\eZs\
S\T]Yje\
FePiUeW[Z[bdc\gchbm\n\obre
H\L\NZR\V]W[X[Z\[]]z^\bZh]l]nZpTu\
NZV]Z\]hl]
AcBeC]DbHcIdO[PZQ\UaVcWgXb\Z^a_c`]cbecfaj[l]n\o\p\q\ucvZ
@\DfEhFXHgKbL]MYO]TbWWZg[W_c`dd\gih[lbmaner]u\
@XBdCfDdFaGZHeIaJZMbNaOZPbQ\TXUZWZYX[\\e][^Z_daZgch[ldq\um
A[C\I]K\]c^dui
V\W\`h
H]PcUbWi_\`bbafag]
B\DcE]HdV\[bdge\lavd
F[JnNi[[e\fclY
EaTka[cbf\
EllT
C]HbJbVYXaYdZZ[]]c_beYgilYu\
DjEb^cvY
AjCUDaEeFYG]I[L[MVNWOkP]TdWeYfZZ[c^f_Y`]a[c[e[f\g[hdjYl[nXqdt\u[vi
AjCZN]UaZ][[^]`[g\lhncobpc
Nc^Yggo\p\
@\CcOc^b`[cmeehdu\
FbK\S]T]V]W[Z][[_n`\ecf]lcqetg
@aNb`\cj
ncpf
KcN]U]Wi[e]\
E[Vg
GbOcWkm\rYtY
AgB]E\ObSdV]W[Y[^d
Wf^[
BbDcFeHdIdL\NbOTPgTZUgYb\f]\^ibec[dbebf]g]i\lbmenbqdrTud
A]B]DdFiHbJcMWO]PZUaVZWTZ\\c^c`idweWgchdlhmcucvY
EdP\Yb\d^ke]
J]T[[c^]cce[l[mhn\
UfgamU
BhFaH\UnZXbcc]d\eYg]i\mb
DcF\HdIbMgU[W\^]abc]ekf[l]qivk
^Zb]mgq]
AbC[P\WfYe[Z\gb]d]fclY
F\bhd]
B]LXN\U[Wl\a^e
NYPoU]YY
BgD]Gc\]^edYlf
PlY[
A]CYD]Oi^\v\
A]C[Oi^\a]
CiM]O\W[[]
AkC\D\GbM[OhPdQ\SdVXWZX\[\^a_\`\acddh[jZkcq]v[
Om^\q]
AYOY^\aqk]
AiO\
AWO]PhQ\S[WX^fa[c\dfj[ko
AlGhZ\
B[C\D]E\H[IdJZO\PZQ]RbSgTfU[WbXYZ][\^]_\`aecfagehYibkao]r\tZuf
HYS\edflgdhZr\s]u[
IhO[Y\f\
U[giq\u[
R\V\\h_]ffhal\n]sbth
fir\
W[X]ZZenp\
@cA\CZD]E[H[JWL[M\NdOZP]R]S[TXU\VZW]Zn[Z^b_[`aa]b]c\g[lXo\piu[vZ
@WE[H\NiTYU\W\Zf]f^ae]g]l]
@b^g`]
S\e\ph
N]V[Zf[\eepe
ArBZFZGbH[I]K]L]McNbR[SXTWU\VSWUX]Y[ZY[U\\]\^g_bbZe\g]hbj]kYl\sZu]vT
@[AVB\CWEeGiJ[M]NcO\PcV\[[]]^c`[abcqdaeZhbj]qgt]u[
@lANC[E\MeP]^kabcYe[jbu]
ak
@Y^[_ie\hb
AcDeJfMcO\SZVX^p_Z`fadhbrb
AiMcPbSdY[_\`]aa
AmEbG\J]N[Y[^Y_[
A\Ok_\qcue
A]Oh
AgMbNcPi^\c[l\
AUJ\^tv[
AiN\O]^]
AZ^i
AgCf`Paa
P][]^k
AdYg
A]T]^i
A]Q\U]W\[nvZ
WV[e
O]WZ[j
V\WZXfmZoru]
V\WZoo
XfoWu]
BbUbX\Yf_d`ac]hbnb
BiCcUbVaWY_\`djb
N\P\T\VnWX^Xaacc
bj
@aB]LbO[VpWaXc^\cgeafbl\rbuh
VnW\X\
B]LfVXWfYccdfctc
@\D\G]KXL]M[OePiRZScUaVdWUXaY\]b^e`]bfcad\e]fTgdh[jfpbrXsc
O]PkS\^]v[
F]PZSqrZ
PgSV^]
SnT\YZ
B\KlV[Wip]ub
LeW[^]ffidldr\sYv[
OcPiR]S\WZY[lXsfv\
B\GeKaOdT\W[XbYbZ]\h]Z^daad]hdl[qZrcu\vi
GZJgO]WWZ]\Yd]l[vl
hh
\ih[v\
DcGbTdW\^cfbg]hii[k]vb
hhi[
CcKZR]W\Xj]\f\h\sbv\
HZX\sl
@[JZK]R]T[WZXX]n^]e\h\vZ
B\H\JYKkY\Zk[\^\_\g]s]vY
Kh
Hh[Z
[Tln
Xmo]u]
O\[i^alX
E\NeW[lj
@eAeBXCXEQFZGmHZIbKXLWMgOYQ\SdTbVOWWYOZc\T^Z_T`[a\bZchfcg\i]j[kTlZn\oZpWqXrcs]t[v[
@hA]CeDdEfFcGfH\JeMZOhPOQ\SbTdU]XhYZZV[a\j_]aZcSdhedfcjck[l[m]p\r\tUubvf
GXOfSiccd\
EZI]NZOcPZR\S\XaYf^f`bdge]fchbj\ub
@ZD]E]NZOaPn^[_ecbdgl\v[
Ag`ldch\
M\PpSeZ]
AgXYZa[jcdd[v]
O]PnXed\j\l[
@cA]M]Ywd]e[lQuc
PiY\
G]SXYY[hdd
GVOfPhSX`]c]
G\P\Sic[
C\G\I[OZP[RaYT\[cweerXtZ
@jG\Zh
@hAYCZFdG\I\NcObSWT\Ye\Y]]_\`\d\f\rf
DdY]cgd\
DkvZ
@gG[N\Zdc[hb
O]P[Yl
IgOkc\u]
O\PkSZcbhbl\
C\D\GOK\MhNcOVPJSjVXX]YR]c_a`cccdhe[fph]mfr]setgu]vd
GbcSd\
GYObPVS[Yhcg
@WDeLZMiS\YZ]\dkhbr]tiu]vd
@]MeOZP]S\cgfd
G[IVOYTlUaY\cofX
A\CaIcM]NVOZPjT]W]Yi\[c\d\fYh\rX
EmU]Yc]]eh
@eATB[DYGgMRNYOVPaSYT\U[YX^[_]`VabcidSfeg]h\kZl\u]vT
EYG\N\PxYZc\
IbOqP]c[
Gh
IdOnS\YZ^]
C]D]GYMhOZSZYW[h_[e\fm
NgPkSaY\`[cYlg
HZOZcql[
@fDXEhGjNeOlPNSZT]^W`bj[vf
CnS\Y\f]
@\CgGVMjPcYm`]ccd\fejYlirbt\
CWP]`hcoja
D[OfPSYYcjec
ShY]c]fZ
C]N[Yq\Vf]
M]O\X]YUdcrdue
@YP\Sh
P]SjYZf]
GVO]PnSVYZc]l[
DiGjd\v\
CeDcGeMbP\SbY]cbddt\u[vg
PkY\cY
AdC]DfE]GeIcJ\MXNnPZXdY\[Z]c^Zacddfujj
Ykea
@ZAeE]G[P]Se^g
ck
@ZA\C\G[O\PfV]Yncod\
E]G]HkIbJ]MjPTS]V[\ccbdWedfbj]re
E]O\UiYf]df[hgrYuY
O\Ye[V
AkC[MWPbYd[YcYlgtf
AgP]^g_e
BdO\R[X[tl
OcRil]sb
@bA\C\DgE]GcIaJ]NfP[Q]RbSgVcXd\a^d_]a[bcc[dgeci]lWoaq[s\teub
FgO\RbXdY\^\e]fWjbsct[u\
C]D\F]M\OkPdT[Ybj]
C\IaOZR]SYViW]^ecbeafigajZk\sav[
EdM\PfYX\\ebj[vj
PjY\v\
@Zjf
MjS\Y\[e
EeNdOg^Z
AaDoOdQ\c[d]
W]cevf
ApD\Z\`Xae
O]]aqqt\
A[BVCcDfF\GrHYJfL]NiPYQ[R\SfTYVXWWYcZV[c]e^j_\`caSb[deecg[idjZkZlWn\o[pkqbrXs\tducvR
AbBZDkEVFaGdJRMfOYQ\SbT]V]XaYW[d]X_g`eaacTddeZhak[o\p\tauhve
@]CYJnMjN[P\SbYV^cbWcee]h\jbqfta
CePbS[`ic\
C]dm
EiY\`]ue
CXJi^S
CVEZMUN[OlPZSgVmW]X]Y\^\`[bfc\dffdj[t[uY
AhCcG]SZdlfd
@\C\G\J\^dpYti
A[DjEXGmJ\Y\^[a[cZdYvU
@dCoEcF\G]M]SZd\ic
A[CYJcMbNfOiP]S\YZ^b`mhcj]uZ
M]YkZ[e]j]
Yi
@\DbE]GiPQ^Vc\dZl\
CjGcMgP\
PhV]`]
AWClG[J\PZS\Ye_ZcmfYlf
SjXb]c`X
@ZN\ZZ^Y`]e[poth
B]C\MZO\PnY]^]`W
Pg
c[igt[
CoDXEjH\_ed\
AeCfJbM\NeP[V[]\_b`bceth
AgCgD\^\d[
CYG]SdV[Yc]bdg
@]CjD[EaG[IbJ\M]NcPbR\VZY[[]_\`hcbd]ecfdjYl]m]r[
CYOcectg
@]P]`g
CbPgS[`f
PeSi`V
AbGYO\PYYg^]a[d]f]r\
@hB[CZIZObSfWU_f`Yafc\fjh[lbtW
ObS\WX_[acfet\
@i
^[eqt\u\
^[ejt]
R\_p
_i
Uhm[
C\UdW[X]jelim]p]
A]B\CkG\J]NbOXT\W\^h_]cej]lYq]
Ci^d
CQ^il\
NkW\^]
CdJcOWYdrh
Cg
AfC\DaN]P[WZY\[]\l`\cVechak\rbvh
WZ[ge\v[
cdeghY
B[CdI]J\KcOjPgQ]RcSeVXY]^]`ccgh\n]o[sZtZud
I]K\OhP]`e
OhV[clsZtZ
U]VhWZ
BZD]
B]O\Wal]vi
Wcl]vU
vf
WZY[vh
AbB]DbG\H\ObP\Q]R\S\T]VWWZX[Yb\m`]d[l\r]setiuVv[
OUX\\TcgeYsZtb
\h
OpV[\ZsZt[
fYsg
V\\[f\satQ
f]hhp]qYuW
SbViW]fbv\
IlO\V\Y\[]
BZW\Z]ei
B]CdD[EbHdJ\KVP\T]U\WWXbYd[Z\e]b_\bdcaf[g]hbmbnaocs\tbvY
AbB]CdHZLdMZNeOlP]TcV]Za[d]d^Y_cbZc\d\ecfghclYm[naofplqctb
CaK]MbN[XZY]Zg[Z\h][^]eeo[
O\X[Yr_Z
bedh
KdWgXZZZ[]
CZWdeih]
C\X\Yf[h][l]
L]W\Z][U\jl\
CjF]HRKXWXXl\e]O^[_[g]h[l\mfoMpWtZuV
Y\ri
Eh]a_\ebgb
W]Zhe\
Yjlbob
O\^\bgmf
CiY\\[cde\h]
MbWZX\[f\c]a
KgUfXfY[Zch]r[s[
H\Wih]
KdUhWVXir[s[
KhVaY\p\v]
CcO]P]VfZ][]`\bZcfdjf\leo]p\qd
P[VgW]Y]b[f\p]
CcO]VcWZYcZ]cgddqh
Wje\t\
KiZc[\aam]ocpbqc
KkTeW\ZYocpcq]
@]B\CfD[FXI\JWK[MZO[P]R\TWUZVXWPXVYZ[[\]]x^X`]a\b]eWfZg\hZj\l\mUn]oZpSq[rZsYt]uUvZ
F]HZWZX]]\cdeWmYpX
CQX[]dm[
Cj]Y
T[]S
C\]k
]g^[f\mf
CY]duX
Cb]g
CYTkU]
Wi]V^ebX
CeV[]h
P\W\Yl
DZF\HYKXMgObPaTYVeWX[[]W^b`]beceh]nZo[poq\r\sZtc
CbHZMhNYPfQfVbW\Xbc\ehgbpXtdvf
MdT[VYW[ZZc\g]mYnZpkq]
HYMceYlWpe
MWbe
@bBbC\DbMZPfW[Y\^\`ccbe]v\
BbP\`i
W\vh
W\vh
D]EgFZPfc]vd
EgFZc]
A]HbTi[Yj]ndodqcresct[
V]XgYbecu]
B[H[Jhug
Jf
GbN]ViXZaccdeal\ve
OcSapcrW
WmXgpY
Va_jceo]
UhW\l]q\vc
L]R[V\Wj
@]A]C\EgFbKeNcU\VZWbXcYX[\^ia\mZnYs\uhvd
M]W\Xd][^]hdnZqj
NgOe
C]EfU\Wja\mZqYs\uo
CfK]S]TbVbYm]\^[f\gdp\qZu\
CUTdVhYgf]rX
ClVVYhu\
TcW]eij[
D[EdR\Xb_\abcce[hfji
D[EfWYchhgjV
@ZI\K\RgWZl]
@[K]RiWX
RgW]
@eC]O]W]YcZf_\eZh\o\pe
JbYj
@eO]W]Zg]b_\e[h\lZ
A]C\]jecg\
@fC\W]Zg]f
Vi
FjIbKcP\ROTYUbVdYZ\Z_f`]a\d\h\mbobrg
S\Yl_Zf]
IZPaRijb
CfEbFaJcK]NXP\TYUcVaY]\d_]dce\g\hZliqbuc
TgY[aa
CfP]TUUbWcYg_Yc[e]rh
I]OgV\X]Y\^]
B]U\V[XjYke\f\u\
U\XrYZu\
B]V[XWYof\
Xi]\
AeVnY[ng
PjY\
B[GbIjN\P]R\_]`[e[u\
IVcZ
GZN]O\SfVj\gego\ua
Y]\Wc[ucvf
AbB]CeH[JaScUd_]a[c\rhsb
AdCha]r[
@gB]C[EcGnKbMcN\V]X\Zh[\]d^Zd\e\h[l\p\s]
@jZd^]
@XE]F\GjZX
@\Kl
@]Zf
@kKXMfp\
FhM\Z\
@]DXHdMbWZZc[V]b^fdggb
Zhd\
D[dn
Zm[[^c
M]ZR^kgd
D]HYMgZV
@\G]Wfcceb
HZQlWSv]
A[E\F\HYJ]OoS]VXWXZ[[\_]`ZbVcbd]eZk\n]p[rXs]tWve
O]VYcg
IiOPWYc]ja
H[Oc`]cTp\
OUVhWf
OTcf
C]I\O\P[VeW\[c]Y_me\jel\ocs\
UZVZW\[bjhn\
_ij\
@aBbO\UdVZWZZ][]]]c]j[mbnfocshu]
BbUcW]]]j]neoZsl
W\_cmgoZsWu]
@bK\O\_\mooX
WiY\_c
L\W\e]hjj\t]
euhWt\
J[c\r\vi
BbIeJcKnOYXg\c]bedrf
FZJ]V[X\f\rfsh
H\JmOeTZY\Zh_gh[q[
MlW]
EjMeO[c\d[
B[DdFWGdJ[M\P\UaW\X\_Z`\cgdfi\l\vX
@ZB\DkGgJ\MdW][ZcUv\
_Z`\cg
F]P\cr
FbGfJhMdNfU]Z[[]^XdaiYrat\vd
DHJhMfNg[]^bdev{
Ng
G\ig
M]hdig
C\Vhac
^\e\tj
B\cieU
C\OiV[WZad
J[OeU]Vmp\
J[OjU]Vgp\
AbC\G]K\M\N]V]W\[]][^]_oa\f]h\tZu]
W\]\_ia]e[
Ae_S
V]ehr[sd
F[M\]]^\a[emhX
B[W[cchi
eg
HcR\Wg
@\A]B]CdObW[Xb^\_mebk\l]uc
@\C]^\_feb
G\_\`Ya\cn
G\_Vcd
c[ijt[
B]R\ent\
B]DgEiGdNZP[W[a]bbd[jZl\
DhE\[Ze]v[
]h
]h
Ug
DiEfGfI[W[`dagr\t]
Uaf[mcocrisc
Uaf[mcocrh
Wiv]
B\M]O\V\Xae\gam[ul
tguY
D\TgWYX[Yb[\^dlcrbvc
CYD\HbX[^\lfqbrc
@dC\DYGeMZO\VfWZZc[d]idbvY
Gg[]
@dB[E[FeGeHgKcL\N\PbQaSbTZVcXbZ][Y\a]b_a`]a[bbd]gaj\k\mZnZoXpbqbsdtYvb
BbC]H[MkVcW\Xd[]]ec[gbh]l]m]p[qgshtZv]
@[K[M\^bsh
FkH\S\f]s[v]
F\HYOdVplboZpjqX
C\JfK\Ub^]m\pj
@jc\j\p\
Kcndph
CZOVPqW]_]l]qY
VYbZqls]
CZKUO[SYVbXdY[[a]i^Tedfdgml]pdqhsX
@WA]BXDfFeGkI\JdMbN]R\S]T]VWWrYjZ\^Z_[`Ya]ciffg[hal[mepgs]v[
BeCgG[HYIbM[V[[[\p_\`ec\eZhir\scvh
K]sk
@\CSG\HdKWOcW[Ze]V^p_gabb]eefYgXhTn\pfsWvb
H\KlX\fZpWs\
D]K\VnWWYZ
XU\Z]g^co]pe
M\OhV[Wg_\hf
HiPdW[Y[
Kco]pQsY
GdH]Mcbce\fblnpXq\sd
Wd\\ef
KfOYg]vg
GgW]Yddd
G\K[UZYnZkv]
G\K\UZYmZk
PhY\l]
B]FdG\M[N[WY[]\]]a^Z_]bgcgd\jbkbocpcq\sbt[vb
CaFdMfRcW[Z\[X][^a_]bccid\k]p]sbt[ubvd
@]B[C]F]GbMfNcOYRaV\[d\e^kb\c[j\k\o]tbuc
OZW[[Uuk
@[D\E\GbHaMcNhObWZ[Ye]mat]vZ
CcGZLeM[[bkflgmb
@[E\Ni
L\NPk\
D\dkv[
KbW\Yb[mhbl]v]
[gl]
E[IiJcR\W\ecudv\
E[IiJcR\ud
G\J]L\O\QVWeZ\[V^feZvl
@[B[DhEmG\WUZd_Zdet]vf
DWEa[\vg
FeHfc\
P]W]_jt]
OgW]_[cdq]
OmcXq]
@eW[gbqj
LdWT
CfW]
K\UZlaoj
A]C[H[TjWZ]c^if]
C[H[TjWZ]cf]
IhP\Y\
IhP\Y\
B\CgWaZa\]bddce]h]q]
WYlg
CfFYH[IuN[OcPWQ]V[WY_\a\caj]r[t\u\v[
CZIi
CaIUO]P]
CcI\OaPhW]YZ]]ucv]
A]CYG\I\KbP[X]YfZ\\c^\_]d[f\hblbudvg
Hdch
I]RfW]Yb\cc]ljvW
Qcvj
DXHRQcYYZ\\[cXeih\l[umvg
Dhd]hjvd
CeM]NjO\V\\h^e_\bZccd\eWq]
Zhv[
CUZ]di
@gE]GbH[JZKbMcPYQ\RdSZTbUiVYWdY][b]]^VaWbgcVdWeigchfjjmZnbofp\qhtbuZ
B[Wg[\ee
Rh
@n^[jb
BfCbHaJ]KcU[V[W]Z[[d\ga[bidYg]jclfnaoeqWv\
H]Wk[\\]a]bYe\h[j]l]nbqi
]aolqb
MbRaUZ[dbij]
M]R\[be[hkjXlftfv]
Ugg\
eogfjcq\
BdC]Ib[e]n^c_be]j]mcn]pbr\
@[G\HcJeK\UZcejflhmb
AZCdD]GcH]KbMeN[R]VjW\[W^ecfdie\g\j\pfq\rdvf
@bCgMgWfe\lqvQ
g\pird
A][[l\vp
GXW[dq
GfO\dW
A\BdC\D]GMW]cmlYp]vf
GicZdgl]
V]cXlg
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
AcB[C\G\HZJ\L]N[OZRWVXW[X[Y[[\\[]\^[_kbVcehYj[l\oap\s[t[u\v]
AqO[_Xa\c\
AkOe
_bnho]
_W
AZNfY\^f_d`\acc[lbqY
AaMbOZVj]a^c`aebm]tZ
AaLdO]WaYd\h^\c]k\
C\_\r]sath
BeCkF]J]KbVaW\]\_\h\mincqd
CgJ[_\
CTJgT\
A]^ehmm\qa
hhm\
AgW\hZ
D\`jv\
ClHZI\JjVbWgZf^[a\cggYp]qbrb
JhZ\g]
VbWhq[
E]FdHkO]R]U\VZW[delZo\
F[Hgd\
H]V]_ko]
P\R\Wb\\_lm]n]s]u\
VY_g
Zg[]`gbc
@[B\E[F]H]IZJVM[N[O[P]R\T\VUW\YZZ\[\\Z^[_X`[amjZpVr]tZu]vZ
C\E\H]T]VYZ\[\\Z^\aWca
aRcjj\
CXJmu\
CZDdJcR]W\e]rhvf
C[J]W]r[vg
Dcvj
Cha]
Jg
A]CeWZXke\q[t\
Xi^[
A\B]DXEgM\W[c]dcvg
Eqc]
C\E]KZV[X\`ijYsb
dj
B]C]DeG\JWvi
JhZ[
@eGgNb]b
Zh[]
d\e]vg
d\e]vf
B\E\QhW[^c
O[V\Wl`ch\
BdOiW\hb
N\OZV\`[hlq\
AhN\W[kb
B\Wk
B\Wk
DbFgUaVgWZ][cbhaq]vg
hh
E[`mtZ
AdB]CTFZGeNbOdQ]SdTaVjW[X\YeZW^b_cabcalbrbtbudva
CcGjSZTbYf_]fahbtduevc
G\M]Sh
@aC[OiVfZW^]
AdOi
G]R]dl
\[ai
CUae
D]WYZ\[ZbgvY
[h`Qbc
W]bit\
[\\]`dbf
[\\]`]bg
[o^\`[b\c]eaf]l]t]vY
CcFhHhQcT[a]bZg\p\qZ
FfQ[q\
Qga]
C\T\V]ghqe
C]W\gi
CcF]HaTh
CVHbTa
@kBbF]MYV]Zc`Zb\kbpjtbva
@kC\NcV]W\b]kbpZ
Na`Zti
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
Cl]S
Cf]X
Zi
BcCUE]GYHXJ\NZPoQ[SlTXUbW[YZa[cddZf\gcj]k\p\rWva
CZF]G]J\ObTYaZcbd]k\leogr\vi
H\Sjcg
Pgc\l[
C]D\E]FcM\P\S[WSb]dpvW
D\E]P\S\dg
B\W\bjdX
B]FbW\badjlbv]
Qia]b]ha
hi
Jh`cv]
Jj
WfX\aWd\lcv]
F\H]N[Y]cnh]
afj\
FcaSdjle
CkE[G\P\dbe[
ah
FgHgJda\gbhbl\
C[D]EbF\ObR]Ucagdah[l\mfr]
UdaWmioWvg
C]Obai
D]EoaUl\m]vc
Eaag
Ci
Ch
E\Fh\dbb
FhM\W]q\
D]G\djv]
B]Yba]mbrh
L\O\Wo[\
@ZA]BgC\DZEfFaGUHlIdL\MdQcUUV[W[XaZa[]]a^h`jaeb\ehj]lQn\oaq[rgs]tbvS
E[F[MZOtVbYc]b^gcZehj\menZodpcs]v\
BcOW
@XBfJiZ[cfn\
BUG\H]Qcq]
@mEZJ\NmO[Za^[`\c]h[
BZW[aYll
HaJ\O]Q\cbe\f]hel[qqrZ
B\Gh
B[DdF]ScWhYbfgo]per[s\tVv[
BXH[Qg
DgEYJZM[Tg[[c\dZh\lrqj
vh
FcUeVhWZna
B[ck
MnO]VZW\edpZ
@bBVN]Wmc\gc
BVG]QXWflbvf
BiEeKcN\W\^]aahcjfp\q]v\
F[I]KnM]R]e]
BWLcRd[[^Zli
BXF[M\V[aceZjp
@dChDfE]GiI[JbL]M\P\T[VbWXYY[\\o_[`\c\f]hZj]lVn[o\u]
Cfoc
VpWX\X`\
C\WdZ]\acjlc
\\cn
B\GkH[OgelvY
F]K[Y\en
B\W\egu\vd
n]uk
B]C\GcNeOYS\W[c\f]ljmbrb
C\FbO[WZZ\e]tfvk
CcL]O[P]TbW\[\ej
BZOkW[cce]
VZWh`cl\
V[W]`k
M\WZ`je\j]v]
F]I\RhW\\\
BbG\TYVdWXYhZa[ccYf\le
W\ff
SffZ
VcWg
@dAaI[JcKbOhTeUcWWYdZcccdce[j]lfmcn]s\tau\vZ
@dAcHdKYOWTdZbd]mdvX
@]DaJcOVT]V\WZYgZg\bc]
@bGXOwT]Ub^]ccdX
CgX\Ydoc
CgX\Ydoc
[agdl\mcofqYs]vf
f]m[oj
HZUl[]mZp\
CbF]HdR]W[[iaek]
L\W\[g\d
L\WY[okZ
C\E[FaR]VXWZ\]_\e]fcg]jol]v\
A\GhJcK\MbNfOaQ[TeVaW]Z[]cc]dZe]f\jZlbnboctbuc
BcGWLdN]ObWf`ilftXv]
GhJZTW^kr]
BXDcGaJqL]V]bPcdufv[
A\C[D\HbK]M[NoToVSWZZ[]f^\e[l]neu]v\
C[h\nftgub
C[JZWbnhud
I[R]YZm]rk
IiOZW[c\
D\HgNdWYZ][f
J[Zh
A]C]I]K]L\MZN[R]TbUZVZW\X\Y\ZW[\]jcceaf\g\hYmXp[q\s]tZuZvV
A]BgW\]d^[cheRf]lbt[
Z\]\c\eh
]Yek
Z\][^gcbeeh]pOu]v[
eehYq\
O\Y[ej
@cA\D[JcN\OfWcZ[[c_\`\a[bfccdcfcm\n]r\t\v]
@]BfDYG]HlJ[OVTdWc[Z]]^]bdc]dVedf\ldm]t]ve
J\OnP\WXcZo\
D]HZQddkvW
QWWdbbvb
vs
@UG[W[^dcn
GiW[[[]adZehvb
@ZA]PcWXY[[]]b_bchdhfmqcvY
@iBcCbE]MfWsYca]bVc]dd
B]CWDdJrO\cXdajbvT
O\cld]
B[Wje\oa
V\Ybbg
AVB]OZQaWa[vb]cc
JbWZ[hl]
[h
CiH\L\OfPdT[V]W\Yc^\cbla
E]O[R[afvl
@eAbBcC[EbF[G\HWJcKaNeP\QhSeUWY\Zc[b_Z`dabbYech\mgobpas]tcu\
HUQjU\WX[Z^cscv]
B]`if]
@dBgCZG\J[N[QSS]V\WmXZ[\]g`\cTeafch\mdngoosat]
BZF\JiN]Qf`YapcihjrW
@]EfKZNsV]WWaZ
QYWke]
KhZk[\`Zf]m\pX
A\B\QdVdWW[]tm
CiE]N\Sdc]fY
Q]\Yfks]tf
AaJeOdQ\S[U\[j\c]\^b`XbYm\rev[
KbNXP\SsfZ
Wc\cvg
G[Yi
CaGbLgM]OcV\W[Z\^bbdfalZq]
AhL\N]PYT[VZWhYi[Y^\cijYl[
C\D\ObP\Q[T]VZZ\^a_c`[edhkj[k]lcq[vc
P\^bc]e[hhj]v[
T\V\cahbvh
B]J\M\N[PcT]V\YaZ]]]`\b[eZg]hhkbm\o]p\qav[
cceZhmvb
CiI[P]TdUcW[edhVl\qbrd
CUT]Ucqc
C[TiW\
@fA[BaDZEeFdI\LYM\NWR\V\X]]]^[_c`[a]beeef]jco\p\qdr]ta
@XBjE[IdJUMfTgUbW\Za[e_\bfcZecmbqUt\vZ
J]WU[[bfd[vc
O\tavh
C[Jj\bqg
@ZEUW\^\cX
@hE\F]W\[\cmjb
@]D\EjFkb\cdvr
@bBdCdEWF[JRKdRiWY[n]]_dbjcVqasft[
@TB[CeEnFYJeW[[Z^VcUdgl[n]u]vc
@\B[CU_ktk
J]WY^]cieblZv\
EbFcWg
@\CdHZWb[a^jbbcZd\k\tauZ
@qEbFbJ\MT_\hbtb
@XB\HjMiW\_abkjbv[
@gEZFZK\M[OZW[[\]c^d_\`[bYcoeXh[lemas]t[vW
B\R\Wh[gbdt]
We]]ei
BaO[bhci
@YAbBbC\DeG[HXIcJaK\LWOgR\S\T[VcWZX\YWZc[[\\]b^c_Ya[b[dee\gbjbl\mbndo\pbqZshubva
PgY[Z[]aeihZ
JNZf
JfZZ
J\nhpYs]u\
J]n\r\so
L]Wq
ChDbP\WdX]Zd]ZdbjZuiva
AZBeDcHiJ[OaVdW[Zf]b^echeZmfsZva
CXJ[eq
F]JeO]Q\R\WSa\d[e[hbva
AYC]JcZY^o
BgHhJ\Ocs\
CbH]JXOnWYZe^ZjanasevY
BTJcWom]
CdOcck
F\Zh
Ch]Ze[hbt[ub
BZDcM]W][]^\c]eht]vY
G\KlUZZcperZ
@dA]H\K\[e`begp[
CgWd^[b\q\
ecgi
gk
A[DlHcQbU[v\
A[DbHlQ\U[
B]D[FdHjQ]U[mfve
HjvU
HYJdUkeYg\mZv]
[g
[g
@bAZCZG\H\IaJZKSOaS\U[V]WWZd_Za]ebg\o]pnqdv]
H\WYZig\
WTg\
AcKbWg_U
K[_lp\
P]W\Zj[]hdpav\
B\MiWb[Wfdl\
Md[X
V]WZ[Zlg
LeO\Wd`gvb
ViWX^e_]e[
@XK\S[VlWY^Yb\cf
J\N]SWT[V]WUY]ZZ[f]Y^]`\cgj\lmnfsXvK
AgSbV]`[
S]V[X]jj
CeH\JdO\Sx^[fXl]qcr\
@gG[HZWiZ\gfj\ldmc
@\Wi
Nn[\l\
B]SgVYW\cd
cZn\vl
AgGgNWPZ[\^b`nbdlY
U\X[Z[]jgch]mdoYp[u]
X[]lgZh]mho[p[
AbKcW\\afhte
]hm\
CbF]M]UdV\W\Za]\cbejj]mfoZpatX
elg\m[t]
HfJ]UQV\X[Z\]VcdeWgahfm\pbqkue
V]epq[
JZUieJmfo\pbr]
@eBdD[GbH\J\K]M[NcOYPZR\S\TYV]WbY]\]][_]bfdSecfbgehel]nfoapcqbr[s]t[v[
@eB\J\LdN[UcWbZ][fc\eafag]halln[v[
B]UdWYZ[c[mgn]oV
A[BeC]JgUbZ][X^eegnbocpfu\v\
B}H]W]Z\[V
pg
ZX[[pi
[]mg
Zdggn]v\
L\Zop]
AhCc^dgb
@[BbE[FgHcIfJ\NdOjUeW]^Y`ebledfagfhdjbl\mboVpVqbva
Zfghm\n\p]
A\CbNg
AiBbCbF]J]W[[]\Y^\edfZgZhfl\m]o\p[qit]u[
[\vj
BkC\H\ZZ^kmipev\
BhH]UcZ\
C\Vc_ef]g]mYnYonpX
B]R]Zg`\m]nbo[pb
UWmkoW
[]^\vk
B]CgZb`]m\
ZX[og]jZn[v]
CcN]ckeXf]hm
A]O]Ub`rg]
@XBVCfFYH\JdL\Y\\]bbemgnhcjZleqbubv[
@gN]h[ndu]
nVpg
CZFbW\hgqf
A\BTLh[[`[bXhUkc
ObW\un
BfvX
[]ehu]
B]CgH]JcOZVVZj[g\\]\e\me
C\W]g]hit\
Rhee
W]hhqYu\
@hA[BYDaFXGgHcJVKeL\M\OYP\R\SWT]WVXaYi]Z`cabcadZh[jalYm]o[pfqcs\t\
ZU_hbbe]qd
Y]_dcg
@cBZDdGjHdJYMZO\PXR\TaVfYc\\]W^\`cadcee]f]gemcpjv[
A]G\M\O\TbYdZS]g_Wa]f]jbpdt]vp
ChGgK\V]^[_]aZ
CgGfXh_\ecfcp\
D[Gf_X
KgVYY\
Y[^Xegfh
VpW\
@l]c^\m]pctc
T\Zle[gcl\
CeH\V\Zi]c_c
AZBjHXMgOXWgZ[[Yk\q\vd
AZBcHYMjOXW\Z\[[v]
M[Wkq\
@XAgBYE]FkG\HgJcLbO\Q]TbU[VgXYYY]eaaf[gbh\jUm[n\pYqbr]u\vW
@]AYC\E\FnLZM[V\Wd^X_caZbeg]h]t[
EaFfVYX[Yc\e^l_ae\g]j]qTt\
CWH[Tb
ChJ]aa
FYHnWZ^\qd
AjC\WZY\
C]H[]l
A]LkMbWY\]e]
FcH[JdWoZ\acgdt[
@\C[H\JcMcTbWl][a\cee[pZqZrbtl
CbVj]Y^X
AYHgWWqk
CjH]TdVaW\X]^jv\
F[M]V]W\ah
S\W]Ypr[v[
B]I]KdSc_Zmcpcr]
Zk[[ha
I\hht\
LWOX[]kk
OYVZ\e`\eh
@]G[Ov\Wcd
O\Vh
C\E\J\M\NjO\T\V[Zgh\l[v\
J\N[T\Zm
R]^l
@cE\K]PZReW\Y]^\`k
MgP\`cectc
A[CgO\PeWeY\[]]d`W
AYC\GkJ]O\PcScV[WZYe\[^Y`\a]ddfbl[n]
AmB]G\H\NcWWY\^icahbl]v\
AkH]W\
HYL]UZWgmgoVs]
CaIaJZK[MZNcO\SgWWm]ofr[
W\[]eju\
CbM][ie[lW
W\lk
@aC]DbH[JfKcLWMdNaQ\RdUbWYXcY]Zb[X]c_ca[b\d[f[h]ljm]nao]q\sgta
@aC]H[JfKcLZMdNdTbUbW]XfZd_cb\cbdZf[lYm]o]q\sjtb
SYT\c[eifi
SQfi
Sh_]eXf[hil]
S]eWf[hk
W]cfegvV
@XGZXb]c_]b\ckjf
AfBPDbGbTaV]Yc[Z\e^]_bb]ced]eafchcl\matcv\
LfR\S\VbW[Y\Z[[[cae\fkl[v\
ehv\
BZMeOZWjb]cXff
W[\c^\cbfblhsa
IhO]
I\N\OiVYXe`[cb
C\\f_bebparbtb
\heb
HcMbRbWf[dlYobs]
mgoT
meoUs]
K]Pi[]l\ve
sg
ogr[
HZJcVjWX[c
@aBfCaJcKbO\PZS\TdUcXdY[[T]d_]b[cfd\g\h\n]ocpcq]rcsbv\
BeC]W\ebg\livY
BhF[GcHhIZJbKTL]OfRbTfUgVfW\[[cdebf[gfmXn\oYpZr\sStZvU
BhMcUgd\vY
IeW]vg
@[BXCiEcG\HIIhK\L]MfNcO\T[UXVVWcXeY\Z][Z]d_b`bcgd[ehg[j\mknapXqZrfsdtfvY
I[J]KeO\U\\b_eaaccgaoesg
Oadge]fgu[vg
B]HkJ]VfWcs[vW
H]Jjd]rY
@aD\TY[mvY
E[HbIaJ[L\OXT\UgVYWXXbY[[[\Z]\_hacbecdedgahYlYnZpdqhu\v\
M]U\VbZjmao]qa
Xf_R
AbIfM]_Wceg[nc
@cH[I]KbL]MiUaWbZT\[]]^[_Xech[jfmdpbqd
Ch_P
Z]bg
@]CWJaNeO[`cbYg\hapf
Zhe\gju]
GiHZ_bcUgbme
A]CXOa_d
Z]^ge]
N]O]V[WtZ\[dp]v\
B\CbDbG\J\vf
L[W][j
BgH\W[^c
@bBdJkO]T\U]VXW[X[\\^i_de\gcibjblbmbocphr\tf
@gBhJaT]WV^\_beZgfmToepdqcth
@]V]^fo\
JiWhh\jdlbmfn[o\tc
@bXXjk
@fW]XYZ]^Zjk
I[XtjM
WYZf]b^j`aldqa
Zh
VZX\`gjfq]v\
O[P[U]VZXbZ]^Z`aji
Hm\Zn[
JZ[hnbu\
@YKZMmRe[[
OhT\W\Xbfbja
C\GbUgZb\ace
Wi[]
H]KeM\R\SdTcWZY\`lcZub
A\HZLcS]TfWWXbdZffh\tg
VUc]defZ
S]Y[fj
GdObP[S[VdWZZ[[\^algp]teu\vg
C\J\U\WXXZY\Zj\\]\m]paudv\
B\S]TXU\VbWg]je]lcv[
B]HcTXVjWW]]lc
H]K]W[of
ok
FYHXI]P\R]VjW]Xd[\aeqYsZv\
B\W[m\ujvf
B\uXvj
uhvX
WcukvY
@]KkO\W]X\Y]Z\nfo\p]sZ
nU
KZnh
O]We[YtbvY
B\vo
AdD]G[R]V]WUX]_l`]dafYl[
F\HhW]_X
Fi
H\TbVdW\Yapo
Thpa
B]E[I]MWNgPYT\WQ[k\\]a`ae\kZlbpZt[u\v[
CcNdPeTcWU[bkZv[
Zc[Uld
NbWe[Tlb
RYWj[gbY
D]G[MePhR[W][d`\l]vc
@cB[CbF]G]HaI\OcQ[U[WYY\_Z`]aab\hajhlemencq]rat\ub
OiW][sj\v\
mhn]ob
H\VgWh
O\P[U[WZ[\_Zabjon\oc
PeWkZ\[\cc
BhW[
NZP\UXV\WZXZYaZ]]rb[edlYm\p[
UgZ][\
ThZ[l\
N[Q\Wt`[v]
B]WYgim]
@cCUDbEXFZGcH[PYSc[f^b_bc[dchcj[l\nbub
@[BxDXHaJZLPN]QjR\U[WYZ\[U^Z_]ccdfjbk]mdt[vX
Zj[Y
AYDhE[dX
Y][n
^f_[
B[L\O[^Zebh]laqit]
J\OYWb[id]
@dC]D\F\H\JYMZO]TcUZVbWZX]ZV[a]a^c_g`gaZc[fbgjhbk]m]qdrcu]vd
Bi^c`]ein\q[
A\BhE[G\JsQXT\WYZb[c^\_X`fhdl]r[sbvW
BZGXdie]
CcUbW[Yb[gcdu\
J]W[^\oaufvc
CdG\OkSdWaYc[Xecoat]vW
CkNgZe[alYu\
O\[Zvr
G\JcL]OXTiU[Wh^\cj
AgC[JiOZ[]_cb]c]echbj]uf
CcXie\rc
CcXie\rd
NYVgWdq]vb
H\P]VdWTaghdvc
CXDcGZHVI\JaK]L[MgNfOePiSlT\U[WcXbY[[]\Z]d_b`[abc]d[egfYg\hejak]napbrc
MbS[Wgaeo[qgrg
Mn\]_[u\
GcJeY\[icev[
A]F]HbMXObPjReSgVjW\e[oe
CZF\H[P\SjYZc]rV
F\P[SWWXYl]be\l[vm
FdNhO\Xd][hdu\
MZNaP]W][Z_]hZlp
AbD\F\J\LbO[RYVcX\YYZa[Z\k]\^[_\`[a]cad\eYfkg\hficj[l[r\s[u\vU
ek
MY\hl[t\vZ
ChD\e]
V\WWlm
Yge\he
\eeVj\te
C\LnW[\XtZ
@ZA\CeD\EYF\H[MZNZO\P]SZUfWbX]YTZ[[a\k_[`]cddaehflg\hXk]l\m[r\sXtevZ
C\RZ[hfdvX
WX\ac]e[li
VhW]eah[
CcJ]WqYYc\dbe]fmr\s\tevd
CcWgebl\
VZ\ic\ea
CYTkU]
C\Ri\Xe]lctV
ClWYld
@dA]B]CZEeF[HgJkK[OhQ[V[WcYbZZ[c]Z^c`eabgbjal\o\p\q\setc
@VFcMiO\X[ejjdp\
@hjVn]
M\RbZd[\^Zblg\
C\HfJ\Og]c^\_\bcgdocp[qesjvc
OmV[WWX\Y\_ij\l]
IaZ\_ijWpev[
@]CfFdHgJ[WX]b^Wa]caqf
@kPe^]c\l\
OiU]
@jK\O\pX
W]Z\vf
AcH[Wi^]
W\eov]
F\N\O]U[VcWZXb]c_ce\jZl\mfpks]
H]JUO[Zng\
VcWZXiYe[]\d_Yeahel[mcnbpat\v\
@fJ[WYY\pgvp
I\JYK\LbMbObPbTgUbWYX][[\]cbecfdg[h]k]lbvd
GdR]S\VcWgYbZbcUdbe\k]
M]R]Wnt\u\v\
@eBZC]EfFeGZH[OaP]W[cvgdj\lap\s]v\
Ng_\h\
Y\c\vo
BbDbE\F\GbHcOaWYYb[bbfdbe[nco\r]sct\vb
BYD\E\F]HdLZMaO\RdTcWZ[dbYe]mbnco\vk
RZYcbim]
A]CgD[S]V\WbXf\c]]^\ehlfm\onretfu[
ClXhYi]]mZo|u[
YY\elh
C[D\M\S]WdX]Y[ekmaoYtg
AiB[DbFcGdJ\W\^fdbe\l[o[
Af^il[
^i
BbZc[a\\`\te
BgI[J]WYcbefma
BaG\I\ck
JZKgO\W\X\_]man]ocpbv]
K\Z\n]pn
Kao]pU
R\elheq\
H\IZK[RfWUsc
C\EaLZN]U]V[Wc\hmds[t\u]vX
RW\Zlgtl
RVW\mb
KqR\\\
K[RZWT[\\tl\tTv\
B]K[RY\ml\td
JcLhR[W\[\\[tjufvd
JdLjR\WYt[v]
V[W][pl\
GY[fl]
@cBdHcKUq]sj
BdF[Qbqi
@]FcHeW]X\ccegq\sg
F]Hl[]
HZej
FfHXsW
B]HRcks]
B[M]O\SiT\Y\[\_]cdfZg\ob
B\K[SZT\cm
PhSW
ShW[[cc\fd
Sh
W[ckdflZv\
AbBeNbU\VdWY[[cbhXk]l\oaph
e\o]ph
BhWYk]p[
H]K[O[PqR\SdV\v\
O[PgR\SY
K[PdShv\
K\U[Wf[[
R\eo
M]OcV\\leghYlZv]
WY\deWv]
C\FcM\O[V[]e^nh]sc
PkW\l\
Phl\
B]N]VhWjlZ
QcR]^gleminfocuX
QcWb^glYm\oh
mlnhuX
CgS[VWYh^X`ld]e[l\v]
CnVYYd^[`[d]f]v]
W\gXkht\
kZ
W]rk
W]rh
@\BZC[F[HXIZJXK\MXOZT]UWWRZT][^T_]a\b\d\eWgwhWj\mZoXpYq]r[vZ
@cC\DdFhGdHfJ]MlP[ScVdW\X\Y\Zd\]^]a]b[c[djgXhdl]ocpa
FQGmH\MzN]VdWUZgdVoSpVv]
WPdd
HkVfW]nU
FgH]W\ob
hh
DgG[MZP\SeWY\]
KeV\mboo
A]BeEfOdVeZh^cg]k]vg
EfVZW[^hddk]va
DbJbWX[]odvc
DbVeWVld
VdWhccn]of
VcWZman]oj
C\JaO]T]WXXh^iabb]eaj]qetc
C[O]W\X\^pb]t\
@]AcBdClG\HYN]O\P\Q\WbX\Z]\b][^X_c`\aZcbg[h[lZncodq\r]s[ta
CgW\X\a]r]
AeCSOa_]`a
CcJcWk]d^[e]lf
C[WW^m
C[^f
B\DdE[NdQkT]W\Xb\\^]d]e\hflcp]
E\N\hi
N[Z\hm
NjZ[h[
C]QVh\ln
B\QjZeh\lX
CcM]QdW\Zb^d`ahgp\s\
Qnh[
I]UeY]edh[
I]Y]ejh[
BYH\OoWXu\v\
@dA[FgJ\MaS]WZZc[\]e^fa[b]c[dYe\
@hFkMf^P
EhFgl\vp
FYMh]\^X
@\A[Fe^g
MW^n
G]MiNbOYVX[cv[
G]NS[e^ev[
C\ImO[W][]_\r[v]
BZH\QnT\U[W]pbq[
BZH\QlT\U\q[
UmV\ZW
AbBZFcHZJcK[L[NcPZQ\SZTcVdWZZc\]]a^h_Zaacbdfhdi]kbn\pZqcrcscu[
@\V\^jsc
Yf^W
AgEVFZNiOaVZ^]`]hakfl[r]
EYcjdT
N\Vo^Zl]
Vdcj
NYVeWfchh[
DcN]W\^ddX
CbNkY\^\
^Xd]hgsb
CkTV^[sf
GbN]OeV\^Zhbqi
Nb[[lk
NZTjW\Y\^ihcsd
B\Ji
@\MZ^plZva
Jh^Zc\vf
AiE]N[O\V\^fl\
AZ^gagj[
C]EVG]P]TeYX]c^[a[c]ds
E[T\Y\dkre
NV^ci]
EiFY^]
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
@[B[DkEeFXGXH[J[KdM[NbO[PZV]WWYYZW[a^Z_]a]eShZkZn\p[s]vh
@\B\C\D[EaH]J\NdO\WY[Sbfc]deh]vh
CkDYvf
D[Kkcb
Da[]vg
DiEZW\dbvI
C[D]EnG]K[NZ`bddl[p[
CWD]E]P\`n
Dl[[dZvY
Cl
C\DiEbG]M]`ZdYeZk[vY
DoN[d\v[
DZl[vi
C[EPvU
W]vl
CYDeEeF][WeVvW
[g
CgD\E\NbZ\ncr]vg
D\[Yvn
A\CeE\JbPbT[Zf^b`\addhe[h[l[ra
A]DaJ]T\ZldYe\l]
JbTcZ[aj
J\O\`gb]ehh]nd
O\`ab]ei
C\DZH]PZQYT\VZWVYi\g]baec\d[f]m]rcteud
UbYVf]hRrz
P\YzhZrO
Y\hj
C]J]WZY\eUg\htq]
WZhit]
BZDaGcJbWhebhYsb
BZGcWih[
WXljv[
C[YhZ][jvZ
@kDbK\NbOcY\^\c\gbp\
@kJfZbcZ
CdG[RbWaY]Zi[Z`\eep\r\uf
E]O]VbWcXl[V_]jap[tfu\va
PhW[[]
HgTb
Ecjpva
ChH]UdW\i[mioZpd
Ulmd
@ZA]B[CQE]G\H\IZJWK]L\MZN[OYP]Q\RZTZVYWPXVYXZ[[Z\W][^\_W`]a]b]d\eUhWixjVk]mZn\p[q[r[s\tUuWv[
A]U\V\WYX[cdheiTmov]
@]mX
B\CfEeFcH\J\L\MhN]TaZi[Y\b^el\q\rcs]
CaFYMlWV^]r]
M\TcWi[Z
Fm^]
F\G\JXOePcVVW[Y]f]lbq[rfsct[
OiVVW\
B\I]TbVnc]
HcJcW\[i\]q\tZv\
I\KhY\nb
G]V[W]ch
G]V[W]ch
Gg^apd
D[L]VX`ij\ubvZ
CcLbTZUfVaY\[d^[cbdbl[mdo[
Uhmfo\
@\B[GcH[IbL[MZOrPfR]VZWWZ\[\`bafbUd\j]q\r]
@dBaFbM]O]P]WYZd]b^]bjcbj\l[qc
@dFdHcW\Z\qi
O\Pgv\
BaL[UiWje]h\lY
BaWhe]h\
F]L[VWWgcbkald
AcVjYa]bp]
BkWZka
\g
OgR[V]W[XVYb\ge\fckaq\ve
E\W\\jkaq\v\
@YDZEhFgG]HYJZPcT]V\Y\[\abdZedj\obtbvb
BiE[WXcYrbva
@YB\EkFfG]HYcdd\edvd
CZGYN\OicarZ
N\OgrX
AcBiD]EaGcHYJgKbLcO[Q]U\V]WS[U\\`ccdd\eef[hak\l]qftWu[vc
BmGeb]e]k\v[
FbM\eYvi
AbD]FbJgMWO[W[^be[f\lWvk
F]Lf^clkqbvW
@ZE]F\H]IcJ[K\OcQ]W[^d`ghcqdv[
AcB[G\MY^Veb
J]Mwbce\nau]vO
`]mh
AbH]J]OeW]X]\]]be[lcmdo[ug
AbBdOfW]\]lcuUv\
B\HgKbV\W]fZsYtbu\
B\K\X]ceq\sYti
HgKdsU
H\KfsS
H\Kec\sW
sl
B]W\eg
CXTjY]gf
Ts
FgHdJ\QcS]T\VeW\Yaahcbl\r\v]
FlHcl\
FgS]
F[HZQeVXai
H][WektZ
RZW[Yle\
CXD[FgHeIdQcRbS\XdYZ`]pc
Fh
CSF\I\ReVbY\Zbpg
ChT[WZ
H\U\e[gj
AbJXW[[]^[e]hnrataub
W]jg
W]je
G\OcPnR\V]W]YdZ]^b
G\OcP]W]YqZ]
GbPZScVkZ\e\vb
CcWZ_[kh
ARCaDbFdGlHbL\NdQ]SaTXU\WcX[YdZ]^[`Yf\j]kXljnbres]t\vZ
@\FaIbJeN\ObPcT]U\VbWb^cc\ldngobrh
B]GlO\Q]WZ[V`bc\d\
CbNbSWa\ce
@gGjP\S\WW[bcYv]
Nh
G[JYNccsue
DiJ[[fv[
DXFnH\QfW[\]aWb]vk
Jbc\hgla
Yh
Oj`\th
NgYU
OXPeqm
I\OgSc`gl]
B\DYEeFZGmHOJcNWOhQYS\T\VYW\Yk[b^p_[aYb\cfe[qXs[uc
Nf[]l[
NgrZ
@bDbF[G[MbO\Y\[i^[_]becZdflc
@lA]CZDaFaGiIZJ]NSPcV]Y\[[]a`kcVdhe]rZubvW
OU^]`hefl]
A\CZDbGiJgK]^e`[cZeghcqarbvV
DoGZ[[
@YGZHcIcN\P[cnsZ
PZW\[\ckr[
HfIdcV
CiJ\YZ
RbW\\i
C\DPGkYc`XcddV
Ki
Kk[\
KVWg_e
DYGWHfIZJ[OcQbS\Y\dal\qerjsfvf
BjGb
@gAbB\CbEbF]G]TbV]WZ[\\d^h`ecZhbl[t]ucv[
@\EbNiOg`Yre
Al\]
O]^kq\
AXOsP\Ve^Y`Ycbhd
@bN[OoVY`[
@aB[C[G]NdR]ThV]XdZa[ecbe[ialWrdtdu]vd
NZT[Zc[hc[l[
@\E]JjK][[`dh]v\
Y]^g`j
B\GbH]KbMcN]O]RbVXY\[]\gbdc\dZe\h\lcs]t\vZ
Kilevb
Mn\Vb[
B\GcK[LaMYRXV[WVY\\nb]kblUv]
HiNbZ\\\eavj
IYOgmfndogsftX
FdH]M\O[WdY[\g^adfm\o]s[tmvV
Bg_\
RhW]
R]]r^[o]p]
@fC]F[M]OcP\UZW\YhZf[[]bc\eZmcnao\pcufv\
TfYjZV
UlZ\
B\R[S]TlUfWYe\
DYvi
DYvi
A\B\CcG\IYOmR\XgY]Z]][^\_faYcem]o[rbuZ
OjW\
OcW\cj
OSX]Y\_a
IYOgWScf
Xmu]
OgWeY\
WjX\_daZ
TbVZWilZ
B\CjG\V\ZZn\qfrc
A]GeKbM]NcUdWbZ\[X^dv]
EaL[MhS\Wb[\e\
EaMjS\[\e\
B]G]LhSgWS\be]v]
W[[k
W\Y\\g
A[DcEbFdHYJ[KZL\N\P\Q\R\UbVcXaY\[Z]b^d_\`ca[cbd[eef[ialUmbnfofqcr\sYtduevX
CV]feWu\
Cms[
A\B[C\G\HYIdJ]McNdObP]UZVhWRZ[[X\T]Z^h`cbbcbecg\hbibl]ogpdqbtkv[
CgU]WdX\]W^de\tfu[
mcog
@gBcCWFgJZK[M]UaVZWYXcZd[c\]]g^U`dcgeUl\m]n[o[p\t[up
BdD[H\J[Ud]fo]vk
@dAgJcT\W\Zbc[vg
AgJcT\W\Zbcavg
B[O]Welho]
BkWW
U]VhWZ
[ll]
L\O\Pj
BfPbTaVbWVh]
K\Vij[
Wjqb
DgG\W[
B[C\FXM\O\PdR\T\V[WWZ[[[\[_[`\a]b]cad\jmk\o]tYv\
PVW[`\cghc
IcP]WYZ][h
EZS[U[Wgcal\
@\B\McO]T\U\W]Zb[b\e^\_h`Yc]edf]hZjbl\m\o\pgq]vZ
H]K]VgZX[a]c_Tbeeag\jdpg
Kj_\ecg]p\
ZWpb
W\ZfpZ
]\_cpl
@\C[L\N\Wk\b_jf]
Z[]g_\pRt]
D]lctive
D]lctivf
A]BWFaG]J]NdOiP]Q\R[ScWcX\YaZd[e^\b[caebfdlbrY
Cgvf
Og`]u\
F[OXSjVcf[v\
fmsW
B]C\FcHaOiS\Y[`]e\f[k[s]vZ
B[O\cj
O[W][c^\c]eduh
C]DdGeK\LZM]O[QbR\WVY]Z\[W_abZcZd\e]khlZp]t[u[
AaBWDWacc\h]k[vk
DcN\[\^]kku]v]
BiDiG[Y]vR
BjDdGdLZO[QdWW[Y\\bZd\e]hct[
@aAcB[E\GdHiL\M]N\ObR\WaZ\\\^e`da]bgcbdbgbiamcqbrbuh
@\AYBeDdFaGfHcI[J\KdMYN[OhQbRaSdTXUcVbXjYeZZ[b\]]W^VbcdceZfWghi\k]lamYn\oXphq\t\ubvf
@bAYEZF\HZIbJcKaM]OdPeSXTfVbW][[]c^Vbbc\ddeZh[nioarbtU
A]CVHeI]JnO\TcY[od
A]HWS]WV[a`\bldXk\mc
@hG]K\O\U\W]Ye^gc]mZn]sZuY
@kD]Sb
@]M][fufv[
A]F]Gbeghbobpb
C\DZH\QbWXaabhdavf
BZC\FdIdKZN\U\WWX[Ye][^i_\`cbbeYf\mdnfoirbsftguZ
J]McN]OlTcVX]ac\n\ub
@hEZc[j]
FfOZQcUfW\d]naugvX
BXHkM]Of[\\ce[tgv]
D]Ebdg
ClDWHqJhQbS\U\Y[cYf\hZlkmXo]p\qcrQsXuYv\
HiJdd\oas]
U[V\][mlo\p\t]u\
^gvc
A\M\NgYc^crd
C]DbFiHdW[qc
HeT\W[m\n\oX
B\NhOhT\c\l[r\sd
BcO\^pu]
Ojm]
@eEcFZOW^Xcf
AcF]K]S]VhW\X\Yg^]`\b[d]fZg\ldmenZrcs[uk
Mb[]]gmZnboZ
OgP\o\
^\ui
Che\
Kfeehg
@WASCtFXI\LhPdS\U]VmXdYXZb[f_o`UbccdeUfZjcl[m[nZpiqbu\vn
@\InOTT\V]Wg^]bbcYe]mYndpUt\uh
Oicdog
AhB\O]Vd^\_Z
@dAcBqCXDcEcFZGeHiJdK\L[MgP\QQSYTcUaV\WXYf[\\a]f^Z_bb\d[eTfQg[j\khldmWnWq\r[sYt\
AfC\EfG[HVIYJcKXOZUeV]WhXb^q_db\cVfdg[mankoYp[s\tcuU
@dAbD]FaQ\VcWZZY^ja\bXd[o\qYu[
Zmp[
NZm\omse
BiWX[\egk\
^j
@[I[JaKkMkO]W]^jeemZnZ
Wde]tg
H\Wf
DVOwP[WYeXuU
F]HZJlK]PbW\Zc[\^Y_YbccgeffXgeocqjrVs]u\
X]]a^\uh
aZei
CXHgOmQ\UlXY]de]g[hbl[mhnYoXt\u\
B[HWQh
B\EcI[KcPaSXXd]\c[ebfkg]okq[sj
A]CcGdKbMceZgelbmbndoXt\u\
AgBbHcJ]KXQcS\U[X]]W^]e]fck\m]nfqcrbtbue
C]Hj
AbB]C\GZVhW]^Zdi
EXPcW]^[gcqZuqvW
Ab^Wqh
ChG\JdM\Nf^bdie\uW
Ojccs\
OYW\vh
]]mfnZo\
B\Wk
A[O[_fab
@ZHYOmQ\ScVaXbY[`[gbm\opq\v\
HiO]V\W]c]vW
B\Wsjb
W[n]ol
TdVdYg^\q]
@iGa`\
BYO[PcU]WqYb[\e]uZ
BWGZO\Wm]\_]ekuZvY
lj
UZ[fmgn[
B]HhIbWd^Yb\uc
YceZlbuh
AbCZD[HdJ\OUQYUWV[WbX[Z][b]W^ga]bZc\dbf]kgtcuc
@\J[O[Vf][b\e\gamYneshu[
CaOtPbVWW]cfs]
E[O]Rh
C[EbIaJZMZPdSf^baefbjarh
BjHaIe
BjH]WhvZ
B\CVGcH\JgK]NbS[T\VXWaZ]]cfkp]sb
C[JgNb
CgW]ec
@[AcB[DaFdGaH[JZKbM\NiOfTbUcVecVeaf]h\k]ld
F\S]Whpd
BbSeT\cil[ra
PZSj^\c[oc
K\N\ShV[]\
@hAZBcC\D[EbFeG\HUKhL]McN\O[ScVXXdY[Ze[Z\[]\^d_[a\b[cfeYhbjblbmdnYoXpcqar]sZt\
BgCbDcE\F]GaH\IhKWMbNeOiQbSdTbUcW[Xe[[]c^i`XaecDdqj]ldsatXvc
@gFdK[Ua^ca\cZe\hcmgpgqisa
@\DWOXS]cjlZ
F[G]OdW\cne]l]
@SBdCXGbWb_]cce[jblpuav\
@ZA\^l
@iBiCgZe^Wnb
ShWcl[rY
@\GeO\S[^\`cchlZ
@oB]FfI]V\WW]b`cb\cQj\
@\BXOZS]W[aZcvlVq\
GWcnld
@cAbBdF\GcHdLfMcNbOgPdRbS[T\UfX]YdZf\f_geZh[lbm[qitWvT
AdBiCYDdF[GiHiJcKbMcNaOcP[S[U\V]W]X\Ye\b^f_[bieZfZjalfnioWpYqbr[tivm
@YH\LoOUP]RUVcWgXc^g_bcce\gbh[sltW
FYS\T]Yp^ic\f]p\
@aCZDbJXN]OcPZR\TdVbW\Xf\d_dehhZjYp[rft[ubvZ
MZOZWhXfYX^h_]g]h[jap[
@eE\IbN\VbW\X\]g^b_a`eeZm[n]ogpc
@jE[FYZ\pX
NmVZWe
Ei
XU\d_Y
CnJ\Y[
MkVZ
CaE\J]LdMZO]S]U]WbY\Z\\a]\^\_]delhn\qbv]
NZ[hhb
@bAcBoCbHoI[JeKbLYMdNZP\SdWRXZY\Z[[\\Y][^Va\bddbebgehZjZl[mdndpbqXr\sftfuXv\
@\MZN\pj
MjW[
E\OlW]^]`]jb
CgI\J[O[VkY]aa
@]S[Xj^jebp[
NhO[V]
AbB]C]HYJi
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
M\RgV]tZ
@bChFYJZO\P\W]YZZf\W^mjctf
C]Nl
C[O[]b`k
V[an
HWJXObQjWYZdc]ecpdv]
@ZD]FkHYK\O\PcSeT[UeW\\]^Ygbhdm]
AbD\FdKYLgS\baeZmgndt]ua
W\ehlb
CcLbNZOhWbYaa[ncof
HgY]efg]ua
CbT]Wha]d\
U\mbqZth
AoG]I]JYM]NaV[WbZ\[]a]e\hbie
Nh^[fc
TeU[ui
m\nioa
CdVda]l]mjnkoep]
OXcg
HXWb]iag
BeCVLYO\[]ehuY
CXJfNj_]
Cle]
MdW\[kt[
AYB]CZDaJ[LcNfQYSZThW]Yb[Z]e^Y_[`bacbedfe\hYj\kcmbneocpeqYrjs]ub
A]B\CZDeEbF\GfHbJZK[L[MhNcPZQ]TdWYXcY]Z[[k_]`ia]c\ddlYmin]oipjr[tbvh
LbWYZf[d`Tbd
Wg
]em]ug
OkVYWcn]
HcKaVhWY]]lcngra
B[HfJXM[WiZb]d`be]mbv\
CeLnM\N]OdZca[nYobt\
K\M\NcO\U]Yb[\]]^beim\nZohs]
B[J\K\WhYc
@\BeLeM[O]WY[\]W^eabbic]e]naoguY
@\E\FcI[KbLdN]SbWTZ[[h]dafc]eZhhj\k\l]m[obpar\tcve
FZI[KhLcMXP]ScZ][d]d^e`Zacechbk\lam[odpct\
CdD\EcHbJcL\M[NYObP\U]WcYZ[c]]b]dZe[f\gak\ljneo[p]tcu[vZ
A\B]D]F\HfOgT[U\WbZdcfe]ldnarbtWvd
B[L\O]Wellv[
AZBXCWD[FdHaMbN]TgW][c^blSqduZvf
OZWjt]vd
BgWW[Zl\
HdOdV\vW
AhCYUamdoZ
O\PVfjh]tb
DdJoP[WR[dv\
AeDcGaJbK\McP\QbRaSbT\WV[b`ba\b[egf]hcjambqbtdud
@jAUCcEcGaHbIeJZKdLWMaNdOaPjQfRXTbUXV[XeYk^e_g`[a]ddfZidjfkilXm[qcrdufvg
@aCgF\KfP]R\SZXhYeZd[Z\a^c`]ahcYfUgbhgjfmZoep]qYs[ta
AdMhVdW\_]
EcF\N[e\livg
JbSl_]`ddcl]
MmV\
Okc]
DkG[O\SkWl\c^\c[ebl]t]u\
S[cpd[lh
DWO][\vi
B\ObXj]Y_dfe
EdF]LfNhOfSaV\[X`bf[hYl\qet\v[
C[MZO[Vy[\\c^[_Zb]e]t\uY
E\HmScY][\\ec]e\fbuf
DkEZVZdXe[
A\CfDYF\HZIdJxOYPfQfS[TWUo]heYhdlZmcoapUqYrZsduXv]
CqDdGXO\`\
DUEaJaMlNeS\V[W\\V]b_deZhdl[m\vc
H\UbV[]ce[h]mtp]t[uZ
CbXZjh
J]Rbe[rgte
AYBgG]Mede
L[lp
`fv]
W\^dvW
Ee^l
GZL\McN\OZT]VlWU[h\\^\_d`bbcc\d\eZfqhVj\k\lbq[tcuT
OjP[t]
CeL]Mg`[hat]
J]MgW[Z\[d\\abh]l[rf
NeV\W]cje\qftY
AdCYD[MfW\^Xvj
CaDlEZHdMbNeOXVdWZY[^g`[a\c[eZhYlXratcubv\
EiF]\]`]ejf]h[j[vZ
A[CZIdKhM[PbR|V]WY[X\\]d_ceYfcpXqYtXvW
MYeYpWuo
AdDaM\O\S\VnY]_W
@\AbBjCWE[FZHfJ]KcLfNVP]R\WMZ[[i]Z^b_V`Zgbh]j\kclYm\ncocp[qcr\uevd
V]b\uk
egt\
A]LgMWNgW]Y\Z[c]daeej\l[
Mi
D\OeWncde\tbv[
@\F\G\K\McNgWlZ[]]e\pe
@bNYcYlhv]
^il[
AcCZD\OsadeZtbu[
CgHZK]N]PdSc`]h]lZn\u[vo
AaC\D]GeJhLXPcTcV]Ws^]cae\lWu\
AcDY[\vi
A]FdGaeYl\tg
O\[]uh
DUEZGk[[^cd[lZvb
HcO\Vk[]q\tluf
`\eh
AdJZKcMZOYR][Z`[elhilbpjtW
@YAeC\DbE\HcK\MZN\P]QZSaT\UaVdYc[Z]b^r`ccag\lWnbo]q[tXuhvn
N[O]`m
FbYa_a`\eYpWtduk
A]BdCYMWO\Vf^cc\sb
DWEZ_eehfatgudv\
@]C[L\NhZdepp\u\
AbGkMf^\dc
AXCkDgEbFbGRJaMaN]OkS[T]VpY\]a^Z_o`Tcfd\e\hTi[jen[p\qnuWv[
MbWbZ\[l\]eZhkl[
@]M[N]R\t\um
V]W\Z\\\`\ektZ
Voj[
N\`i
MhV]`bvZ
M[Ni[\lZvb
Y]^]cge[l\
AfHYS\V]`[lo
WYeb
NeV[^hlY
E[vN
[h`\
@cA\C\D\EdFeLhMhO]W[[Y^\`YhZj\mXn\ogtbu]vk
A[HdN\OkS\Wb[W`jdhlXu]vh
CkD\_\dc
MgN\P\VZWZ\beblitb
BjGZH\N\OgWh[]]]ehjelX
D[WbZ][he\vd
C\D\RaSf[]\j_ZadeYf]hklZpctX
EiO\Tdecu]
Ri[[me
MfNXRdZre[t[
WseZvf
]i`ane
E]F\HiIaJ]P\Q]UaV\Ye[\]a`feagchZl]mgq\rbtZ
BXKcP\T[UdWjYiZc]c`[mfnboc
K\U[mbok
BmHgeZg\m]o\
HXIUOWS\TbYV`]cvedgd
H[IUcafcud
AfDYGaH[IeJ[OiV\W[`acSdehbldubvY
DYGaV\dnl[vY
AiO[Ve^c`acZdXga
AYH\I\J]OcQ]W\chvb
dZvk
P\cZdhl\vR
CdG[I\K\SfT[UbVbY\ZZ^\`]cahbmin[pZr\uc
PbSYU[VbWg[Z]bc\leobs]
B\K\Ue]]eig\hcncoVuj
P[ck
C\HaUe[Zg\hdmgn\oVud
K\UdW\mg
A\CgH\McWUZ][a\cc\u]
D]Zh
@bAXBeCbGgIaJgKgQ]S]TYU]V\W[[[^kb\cQg]h]lguYvX
@i^d_[
JYMk^\bhc\
@eB\CYDiEgG\JXN\[\dch]vg
NbOeW[X[[j\]cclXv\
Dfhdv\
W]Z][i\]hZ
BZGeJdLZO[U\V\W[\bk\m[nks\u]
@mc\
AdCWD\I\P[Vb[]cj
OaShV[Y]
AbD]IbJbO\SeVeWd[\^\cZjaqdscvc
WZll
EkW[^]c]e\jgvb
C\JfNeOcV]W[cen[
C\Pechlb
CbD[P]Ye]a_acWebm[
EeJeW[cglT
Pdllscuc
NbVh[\\c
C\NhPZVXl\ne
B[CWE]FdKbLcNiPaT\VaZ]^Y`\abbcc\f[g\hei]j]lim[o\p]q\r\s\uc
@]AcChEbFeIbJ\KdLZMcNPOgPcQbSaT\UgVeWXYZZc\[][_e`\dahfkalhqVrYteu\vd
@bD\EeKcM[NdO[P\SjVaY][[]\hSi]o]qfr[ub
UYV\]v`\m]p]u]
@[EeNfVhWXhc
E]L\MjN]S]
[g_[bg
AUCWJ]K\LgMgNVOfW\Zd[b`\a[bcemhhk\lhp]
LdWk[Yv]
EaI]NXPgVPWvZ]\d`Wcb
Jacdl\uj
CVNjS\j]
JbLjN[WS`[hgu]
NfWic[
ETM]NtZX[Z`Xl[
N\W\]X`er\
K]M]PhS[W[[gb\li
E\NklY
JV`c
AiNYVlW[[Y_bb\
NYZg[\
NYZg[\
D]N[WhZclZ
CgFZH\JcMaNTOXPbVZW[Z][f\a]\`lc]u[va
B\CfFTJhN\PmSWWU[a`ivc
FhJX
`i
AhPYZZ[n`[
N[OZ[Z`k
H\R]Za[d]]b]mho\p[ub
mlo\u]
B\G[M]OoR\VXWY`\cdv[
G\cfv[
ObWh[Vh]
E\HdWZc]smuZ
EcNdVbW[Yd\\b]cchblf
EcNYVdW[b]cchblj
@VB]C\DYEZG[I\KZM\OeRZWeXWYhZY[e\g^c_Vbmcde\jikclZneo[p]qZs\tcujvg
GZOWcnv]
@cP\jgp]
ClO\aX
BjCfOVS\VjW[d]pf
K]LcOg
@]FlH]W\lY
@aB]G\MYb\uq
E]O]^W`fc]hdvi
@iG\WZ]b_\e\f]lZm\
@gCWD]VcWb[]\\]bb]ekllpYuc
EkFbNVVdaZd]oc
M][h
@bA\JbTdWcY]]c^jhbtd
AZCiD]EYI[KiMfNfP]S]UcVbW\XfYbZg][_Z`ec\diebfhjakZl[m[nWocpdqbrdsdtWu]
FcMiPaZY^jo\
ZhdX
CjT]e\f\
VhW\
CeTYVkW[X]
C[DXGVH]SfV]W\[Ydivf
@ZDbEkP[Wc\g`]lX
@XD]E{H\M\N\O\P\\Z`da\c\dek]p\uZ
F\H[J\O[X[Ycadcplfncpfs\
EcH[VbWfdavh
@ZBaCZFlGfHfN\ObQWRbXb\Zaac[dcfcj\l]vX
C]GbJdObSb^e`[cchdlr
A[B]CWFvH]J\O]X]Y\[Z\\]c^cc[d\gdh]lmm\qg
CiN\W[[]da
M\ZZpl
A[KcLaO[VkWZ^facd\e]g]s[u]
EhjWvl
@nD\GaM\Na^Xh\
@TGWO\W[\g]h`gcxeZfdl\
DhG\Rc\]`]del[u]vb
BXFeHqQf\\^\ees\
A\CeOaS]VbW\_\e\fm
A]ChG\Oc
A]D[E[GUH[LZMiOZPYQYVWWUX\YeZY[a\[]Y^p_Va\b\c[daeffkhUicj[lam\nTp]r\sVufvl
Oiv\
FaHip]
@]C]FXHYQ]T]W\Z[]d^]m]pjs\
BYO\ZV^b`\h[l]peuf
CYH\TVV]W][\_]egh]ljm[n\oa
@nE]M]NfWU[\^[delg
HZL\QgWjcTlX
BgHdQaXYv]
HmNcZ\lcn]
@XCbKaMgP]SeT\VZWYZ\[\\X^Y_]`\bdc[d]f\lnndocqdve
B]CcEcKYM[OhP]T]VZYW\\^e`ga\blcXd\h[jWm\oeq[ukv\
@nBoDREjFcGTHeJgLaNbO\SgT[VjW[ZY[S\]^c`[a\b]dkf\k[len]p\r]sdtZu]vl
@iJ[M\]d^\`cc]gcj]vn
AeC\F\HbIbMdN]O\PbT[VjZd[]\\^Z_hbccfeZhimbnaocq\uev[
M\T[[fe\h\jetc
Yafjl\v\
Pol\pd
E[\]^lbZtbvb
@aC\DYEmFWGYO\QXSeVeW\Y\Z\a[b\c]dng]hhj\ldm[
QZVWWh[\_b`hdbedl[vb
AfBUElFlIbKcLeMcOhRZVaWYXfYY\Z_\f\gahfjgkel\nXo\pbqbrdtounvR
@ZGdNY^\_bp\tj
CbEfNcOcP\QYV]WX^hvj
CgVeYblbvn
WfX[[hvT
XgZc]Zlcoc
A[B]FdKfW\Zb\[dZecg\h[jelbmgnZoZp\u[
Gd[ge]v[
CZYb\Zeitmv]
@hBbCVFbGUHcJ\LiM\P\RaSfU\V]WVXlZc\g]]^e_\`[c\dlgck[lct]
HYV[W\Xafbsk
@]A[BYChF\G]JYLZMbRYTZVaWkX]YWZW[V\T_o`caXbgcYdcehfjh\lYmfnco]pcqatfudvh
B\LiW]kW
B\DaNcO\WZYf\dafiflft[vd
LgO\\b
Fk
@eAZCbEZG[HeI[K\L\M\N\OYR[SZTdU[VgWlXVZf\]]h_lafb\dbeZfeg\hek]mbn]o]peqYr[s\tb
FlHda]cbd\l\u]
Did]vc
D[J]O[^Z`[b]h]qivg
cXgbhk
Qg[\]bgcke
\\dXl\pbvk
CiOZSY
VcYX_hb\cchdpY
\hl\
@bBtCcDhEYGZIcJQLXM\NiPiShTfVYW]XbZ][j\]_\a[dieafehcj\mcr\
D[FYGp[]a[dk
C[DYGbJdP\S\ZfaWdruc
FbVWb\da
@jF\V]X\^\
UgVbjV
BgGSJ\W]c[vb
@eCXFYGWH[KeM[OXPiR]SeWXX\YX[]]g^\_]`Zb[emffg\l[mYoZpmqYsfvW
@\Ei
B]HWM]UbV]WY[gb\c[e\gcjaljm]oZ
FfHjd\
Xh^[
@iMYNcb\cfp[t[
C\FcH]NZV\WZakd[
Fg
CcGWJfVZWX[]\k_\u]
ehtb
BfT]^Zc\d\lfu]
J\Q\aj
@lA]BPFfHYJZKZL[M]O[Wj[k_lbVcndbebj[kcn\q\s[t]v\
@\AbSbV[X]hbjo
BYCeEdGdH\IcLjO]P]UbWTXe[\^b_ZcaghhfjlkTlZmfnco[p\tXvY
@hG\KYMbTfYdZ\\]]\^\afbecaejfZo]p]t]
C\GWPbSbV[dofe
@\CdN\VYWYXdY]Zb_ia\j\lZ
E\I]Xf`\l[p]
@bGdO\h\lgv\
V\^alcvk
CZR]Yg\eh]lZ
C]HdR\cadde[fZvX
@YE\O]W\XbYe^Zeijgq]
B]C[EdRYV]\ot[
@gs]
@YDlFiGfKgMfZldPg[oYpgvb
@XCYD\ErJ\K\M\TbW]Yc`fdfeej\l\ncp[vj
FgQZS]VYaf
CWFdHeRc
@fA]C]D]FcHcIcJbNgOaT]W[Xd[\^[`fcee[j[len]r[ufvc
B\CeGcLeV[\plat[v[
CiEbF\JdUcW]XX[b\]`\eZh[mdnZubva
Lh]\eb
AdBWC\H[OeVWWaYb]e`]cdhfuZvq
GeH[J\NjV[Wl[]
C\EdH]JbN]WZ[[lrv]
@mAdCZE\F\GfK]LcMiNdOaR\SmVRWZ[]^\`\c\dYhSjalpmbt\u]
OeW\ZZ[mc]hXlZ
Cg
WXhj
J\di
@jC\EcF[KfLbSdTdW\ZT[Z\b]b`[cfebhfocpeq\r\s\
@[MeR\[[]acbe]uj
Emd[
CfFlXVZb^Z
C[FjGWHcJdKeMbN[OcQ]ScTXVeW\X[Yn`[eZfci\qfrXuY
@]CZTdV\[[^hcdlb
@UFZH[NbQcW[abbZclhfjfnZqZubv]
Zfa\cgjWmenX
JjL]PbTbVdWh\Z_\l]rY
@eB\FbH\KkMhN]R\V[Wb[[\[_cbZcZh[lkm\pft[
@SAcB\FYH]JYK\L]OcP]R]SeWfYW\d^c_W`ZaZb[cYdYeXg\hbj]kglenQpwq\rduqve
BbV[Wg
@iA[CbDYJ]LZNdOaPcSeTeVdWdYcZb\f_X`Xa]bWcgd]nNtV
@UCeE\IaJ[KbLcO\PbVaW]YZZf^[`bcke]h]lane
@aDdK]NlVV\e`[l[t[
Wh[elZvT
AbKgO]P\ShT\WZY\^\`\f[hcm]o]r\s]
@bBeCcD[E\JgM[OdUb[Y\\][deeZndtau[vc
ChDbO[V][cc]e\jd
@ZBZC\JbLgMcOZV[Wc]hcfp\uc
@[BeCZGbHhO\Q\[p]]^]`Zb]e\j[k\qetYubvk
C[DfEgFZGWI\NaP[S]TgV]YcZ\[YbZdVechZljr]u\vR
Ni`\hf
IiO\
E]FaNYhh
GYLUW][]cilg
B\EbF\G[L[P\T\V]Wbd\hclgn\v\
@bEbG[NYT\Waccd\hel[v\
NbWglZn\
A[DaFbG]JaKbL]McOcQ\SiTbUfW]XeYZ[b^X`bbcdbj]k]m\ocp\q[sbuevc
@aBmC[D\E]HUJbKbMZNbP\Q]ScT]UYWfZ][Y_a`[bZcidVhejbkbngobrbvT
CfH[KbO\PcSdW]XdY\\\`iebgemcn[u[
Vdvh
Mj[P
Re[T
BnR[Wg[Veiv]
B\Uh[]
AdEgFkH]NbOX`Ydlf]kc
F]H\T][lo\si
B[FYHpJdMgO[S[[be]s[ud
B[DjMdPhS\Tc[fackYq]
D\Hc[]bcdhv[
[i
Zj[kj\n]s\v\
vg
TiWc
AeCbE\HeMbP\TeV\Za\a^h`db\c\dafZh\lZm]o]t[vX
AiJbT]`[
A[O]PcVfW][\^\`]ahc]lavc
CdD]KZMcOeR]WaYbZca]cddeehneofpbqZtZuev[
C]LZOfS]VVZbb\c\dheav\
M]OZcl
K]LeOcV]W\Ze`ceao\pft\
CpO]cdd]
MbR\VhW]
A\H]IYL]M\OrSbV[b]cee]fbl\
BYOjV\W]cd
OkcZ
D]FcJZQgYdZc\f`de]h\v]
D]FdQgYYZbv]
\h
A]TbVYWdXh[cpYtc
TbXhpY
C\OeVeWi_]a]ocqc
VlWZo\
Vjo\
PcV[Ygsd
J\V]WgZb[\
CZHeNdTdV\W\Z][\^caee]hclftV
C\HgTeWX[[h\
V\Wg
DcGfIfJeN[OaR[V\WZY[ZY^f_n`[c]hYo\
DeGlJ]SeW\Y]^\_[h[
CYIfOi
CX_s
C[D[Jt^Y
CTJ\_u
CjDbGcHWI]J[S[W\Y[[[\f_[l[o]r\
AZCZDcNbS[Yc_]cgr]
CQYX\v
CbYU
CtHWW\\Xo]
AhCZW\
Ai
DgZ][hhcv]
@]J\O\WeYZabf[rh
OZP\^Z`qc[e[
H]J]N[V\Wb[Yc\elvZ
C\G\JnSYU]W]Za[V`Ve\v\
CbFiV[WY[f
CeFhJ]WZ
F\G\HbVjXc\a^b`]aae[gbjcpZsaubva
EYHbVdWWXcabe]gdrb
EhV]dd
DcJjW\Zcd\e\
BfWdZ][\b]eamdu[vX
BfHfWS[\eZ
BaC\D]H\J[M[[[_b`bekpYrbsct]u[vU
BlH]L\R\WX
CZFfH]JlNWP]WZZd[[`ZbScadjf]h\o\
FjJRdp
FYH\JWZg`\dbh\v\
H]Jd^ZbYcddR
C\Jd[l_b`\u]v]
AfCWL]N[TbV\[acblX
A[Wi
@]CbIcJdP\WcZd\d^i`fmfp[qar\vh
JfWaZb^Vmip\q\vk
CgWbm\
CVHcJkK]MeO[VeWXZY][`]aadZgcmdoZq\rb
H\JlTZ
CZH\JwM\O[TZW\ZXd\g\l]
HiUbmc
JXViab
FbG]OeWZZcaZcddi
FbOhaZc]di
PhWZ[]^\
AaD[E]F\HdO[P]SeW[Zc\\^]_[`ocbg\l\v\
@kBZD\G\J\O]SdW]Zj[b\\^Z_]`hacc\e\gZu[
A\^U`j
[fci
AkZb[a`Tgb
AZBZZX`h
E]P]Sd`Tc[
R[WZYl
@\A\B\CRD[GWHeI]J[M[R]SjUaVbYY[Z\\]f^X`fcbd[gZmbnfo\rUsctc
A]G\OpSYTbU]VaWi`Zhgs]ta
Sit]
FaHaO\SlTZV[Y\`]cfl]nYqcrX
OSSXW\`pc]
Ph
D]WZl\vm
Vf`Zcgv[
H\f[q]sk
Hlob
OeUkWXZb`cc[ebg\o\
CVO]PWSi`kce
SVWSceld
SYVWWj
A]BcC\J[PVWZZ[[Z^Z`oce
@jB]CXEaFVHXI]JZKeP[V\WYZe]c^\`Xbacaegfbj[lamZnZpdqbsbv\
@TC]FbHZJ]KYMhR]TfWdZg[Y\c^]b[effehepiqbr]sd
@\^ceh
@\K\ohuc
@c]im\q\
M]oXpf
F[Kin\
@[LbMcW\efg\h]pa
@XElK]Ubcde\
@WKUMpRjZZ[[]ee]h\pX
@]EXFcHjKfMVNZR[ZXbccZeahcoZpfsYv\
MfSbT]XcZe\e]dhUoYpgqa
@kM[
Ucq[rh
@YKlMZ[h\]e\gapa
@jEmFcMVc]
F]H[NbW\[op\
@aEXF[Kg]\c]
@ZCbD\FfJaKcM[S]T[UZV]WaXb[\^f`cb[dde\f\gajao]pbqev]
@\BcC[E\FgHSKhM]Qb^Yd\ggp\
D\H\di
EZFbHcKZWkZb]d^hdZg]hap]
EqH]]c^\h[jdp\
ChHX]X^ede
F\qZrh
B]DbFaG]J]KbM]O\T\W\Yd[c`\bacZeafdh[o\pethubv\
@hHYWpY\[[^ZeYfcg\lap\uh
@ZKbM]pitZ
D\FbZ\[\eh
KbYd[\erf]h\pY
[\\YeYfith
FiHkOZVdW[Xb[[b\s\
FgHgV\W\b\c[s\
F\VhXbce
KZsh
KZsh
B\CZGaHeN\TiW\[glc
Iff\l]ri
RgW]
RgW]
DXRZ`hdglb
E]de
JiUcY]f]lbv]
JiUcY]f]lbv]
CgJ\W[
Ba^\fhv\
@\BXDbE]H[NhOfR\[]]]^afag]haiWjcmenpoZqbu\vb
WZnXor
N\mYnroN
i[mjn\
H\K[VbW\m]ngqYshu\
g]mVnroYq\sh
BeJgMlRUWZ[\bdu\
R][u
BiM[[[kZqZ
BXMg[l
BZD[EdFgH\L\M\N\QeR\V[W\c]dhh\lZvf
ETFqL\Q[W\devU
DSEPdk
EPdc
EnFWH\QYdWl[vg
B[E]FadhvX
DdElFVd]vd
E\Fgd]vh
ChW\
gh
P[YSrs
Y[rg
CiG\ee
ei
A[B[GYOXV\Wf]Xciedud
Jl^Vu\
@ZB\D]FbHZJbL]NcPcT\[]\]`blho[s]
P\cZli
@\CdEZJ]Nc`kcqhbl\nc
@]EfFeNeP]V\^]c[lV
@aB]C\FfHbIbJcKYLdM]OfPeR\TeUXV\W\XdZd[b]c_b`bbaddecf\gchdm\oYpcrZt]
@bAZCaE\GdHcJ]KcLdM[PZR\TcW\XcYeZa[[]]^Y_]b]cZd\eejeldmfsbthvc
@[FdIbOjPbSbVZXeYl]e^Zbce\l\pbrZ
FXG[VS`Vbddtg\lb
@aA]D\H\MgU]W]Yg[c]bd]ehg[hdod
@]CYI]O[Ze_rlg
AaF]Ig
HcJh
MbO\PcS\VbWc[X^a`obbjYpgvh
LbOgVgWZd\e]ud
L\O[PqS]W\YVl]
F\Gh[b^hlZ
C[JbL\NbT\WaZZ[\][_iebp]ravf
A\B]E]HbOhT\W\[hvf
F]HiJ]L\O\VcWabhh[qX
D\EhFaGZI\K]LZNfOZPUSbT\VZX]YaZb[d^m`fbXcieZhZjak[l]qhv\
VWW[X[dk
CbFjHaQcW\XcZf]]^fh\l]n[v\
CeFiH[h\
W\Yk_]
F\RkW\\[f\
@dD\E]H[IfJ\O[SfTaUbWZX][[\f^c_caeddechfj\lam]nVq[rdsbtau\vd
AcBhGbIdPcSXUeVe^adYe]fahbj\q\tevY
Sk
IpJ]O[R\f\r\
@\A[E\FbHkKcL]MeNbO\QgRbSbUZWPX]Ye[Z\\]c_[`]a\d\fgicj]m\n\o[q\sbug
CjFZHdI]OeSaT\VfXdY]faibpeqer[seu[
FoHkJbQ\cZ
K\O]YW]k
F\HVJ\T]Yi]]cdfcg]has[u]
H\Tj
TnYZc\rZ
EZFmO[Q\SZc]fTr\
CcIdKaf\lhp\q[r]sYtfu\
fesX
F\WWfi
rh
K[Yb]j
n[t\un
CbGbH\JYMaO[S\TlU[VdW]Yc]e`[c]fhmdsfuf
C\Hhf[
CWGdI]JdP\Q\SXTZV\XYYgZ[[]]c`dcZeZfel\p]rgsau[
A\HTQgS\qX
FeH[S]YYchfYr[vd
JiNcS]hg
J\Si
CZGaHiJWQZS\TZVYYm]]fchfnlr[u\
F]G[H[JhMlNjOiRbT\\]]\edh]n]pct\u\
F\HTSfY\qbr\
F\SicX
QhR]fb
Mmee
B\CcFXH[IbJdQ]T\UaVaWcX[Z\[c`ca]b[edf[g]ibkfl\m\n\qgt]v[
C]IdhcqjrWu]
C]M\OZVZ`chdq\reui
JoM]`\f[r[u\
CueUhW
Jh
C[HZJXKfMZOcUfWvX[YbZ][ef[g]l\m]q]t]v[
Wh[jkY
CcFcI\J[KfOcRbTZU\WXYac\ffqhsY
C]Olf[h[qdrZ
CXrk
ClFdHbJ\O[T\ebf\qVrfv[
@\MmfZ
HhfXmkrnu\
BjN\W]]cjbnZ
B\J\N\nhs\
B[JVN\m]na
C]m]nko[
UZZhgd
G[OkR[V[W[XeY]\]_jcae[o\u\
OiR\W\ce
O\Y]_h
OYXe_\
O[Vl^\f\
G]R]Yl[]
N\OWVhXfY\
J\X\Z\_\e]h]mjoZp[
]Zmgo[
B\]pe[r\
ek
IZRi\]sctf
GdOYWk[]kUvi
GbHbKbWi`ba]b[c\d\ebl\s[tc
HbWhYb\Ze]
Wfhbk]
C]H\S\Ubf]mdpZrg
ee
FcGbHdI[JaL\N\O]P]RZScU[VZX]YXZ][\]c^[`\cceYg\k[lYp\qarkvY
BbGeHZJcL\QcTg]c_\feh\l[rZthv\
ShrU
FcG\Wn]\fcq\r[
Hiqhr[tY
HcJe]bacf[qkr\
BkW]f]rc
m]qerS
JZV]W[][efk]qgra
F]J]UaW\\\ecgehbpf
VdWZY]\l
A\B\HcKnR]WfYYZc[\\b]c_ZbadbpZ
A\R]VcWiZ]]cbbv\
Kl\\pZ
DkEjG\W]
U\Vi
OZSZVnW\Y\_c
VkY\
V\Yh
O\ScV\Yie]rV
@XAfBbChDZE\HYIcJaKbLcMeOeQgRZSdTaUgVcW[YbZ][b\i]l^Z_]a[ceeXfZgVialSm\n[obp]qorZsZ
@ZM\SgVgY\igpiq[u\
BgLZM]TcXcYg[bhYkblX
AeHZco
KbThUgkcm[r]ub
ChV\^Zccl]
AdCdN\O\Yilb
AeCZO\PcYfc[la
CgY\
CXG[L\P]QcTYY][[\\`]a\cdeallqZs\
@fG]NlO]TXVeWV^Xcblc
GcNkPbV\Wf[e]a^pcjd\lYpaq\s]
CZHdO\T[^]dcll
BZQh
NWcblI
GbM]NbO\PbTjZ]]a^h_]acc[h]l\t[v\
CYGbJ]TkVdWY^c_]aeh]lb
CeJbPdThVdZ]]c^el[
Kbd\ei
d\ellc
@\D]Ej^\vf
Mk
CcL[Wt[b]cjbl]
R\TfUdVXWRYf[\]\dclZmcnfoe
HcR\W]Ycdclgmbofrb
WWlh
B[CbDcEeGaHWKaL[M\NZOeR[SdTZVYWYXeY]ZX[c\c^]_b`dacbaecgahajak[mbnaogq[sftVuZvW
@eBeDjFbHYK\O\QfWh][aZdcfZl\menjohp\qWsbt]uavj
B]Vi]g^[cemVq]
DjEcvS
a\dhlYud
[g]]^gh\
@cI[L\MkObXd][^Zbad\h\meu[
G]\ic[t\
C]DVEfFZGYHbKlM[OWPeQ\TcYf\]]Y_\bWcYdoeZh[m\n[oYphr\tbuZvb
CdK]MhX\[e\[][cim[o[pfsZu\
CVD[GaHbI]JgVbXl\Z]\^\_Zakc\dVeahek\m\nUoRs[v[
K[XY]emYoi
E\F\KYOgn]obr]sZ
DmEcH\V\_]
C\D\GYSjc\dgv\
KUXj
XhoU
D\FcGqS]Xh`cc]d\eehcmco]pcvd
DcE[H[KcM\\gdZe]lkua
@bA\BXCeDZEZF\HjIaJ\MXN\OcSbT]V\WX^g_W`aa[badcfggjhYjdn\pXqjrisZtivc
D\QZ`Yhjv\
CWDbFaHeJ]McOXR]U[ViXbYd[[bbc\dbkbo]rZsXt]uhvf
BbDbM]V[[]uZvg
C[HirZ
A[B]CbE[FcG]OcRiV\Y\Zb\b]c^e_gcbe]gYh\j]m]ratkug
CZW]Zbejv\
N[VdWZahe]jX
VkW[
[Yei
@ZAdBYCdDYF[G[HbK\L\M\OeP\QeSZTZUbY[[[]Z^d_badbedbf[gbkbl[mWoZqbrYv]
BZH\J]OWQcUeV\Ws[g^Sa[bTcYd\g\nZo\p\v\
A]OhQ]WYcad\
Ai^\
AkJ\O[W\^V`gahd[
vX
B\H[Qod[
C]JpT]
O]WY[l^c
WX[[kj
dj
JiVeWYsZ
A]C[HcI]N]U[VdWo_ba]kZsbv\
HgT]U\qW
Wj[\cbvV
HYJaQfWinc
OWPgW[Ycve
C[MbOZWc^d_]`dbkqave
AZChHbIaJ]OVT\Vfa]ealZratc
@cAYC[EeHNI\QZT[V[Wj^a_ba[bed\edqot\v]
c\vg
O\Wb^hbdq[
HaQfW\^cbae]vo
AhC]
_i
H[OeVkWbbedY
U\Z\^\am
F\HZQ\dgvm
AXC\D]EhHtJ[O[T]U\VYWdX[][^hc[ddebfajek]q[tcva
C\OlWY[i^d`Vu]
AXD\EZFeJfLfM]QWWV[U^[a\bjdsuiv]
VbW[[i^eg]qc
QmW[d\q\
BeCbIcLeOhQ]V][c]d^Za]bZdWh]lbv]
AlC\OZP\^U_Y`\a[
[Ykh
Og_[
Hk^Ybde]
CfaV
Ch
BWHVL\QyWT`]l\q]
WmbT
D]_]dk
AaHcO]VnWcpa
@YA]HZOVQ[V\WV^te]q]r[s\uY
B]HXWgbd
@ZB\HVJ]LeMaOoVdWO_bccefhbp]u[vV
D\W\[]dg
B\CWD[EcF[OZQhV[W]abb\c[dke\gev\
T[UgWaa]
TjUZZ\ad
TeU\VeWhlZ
LZO[W\[avi
O]W\[Xvh
W[YhZacbf]l\vd
WWYhZavf
VkW[
[[vg
@]A[B\C\D\EdFeJ\KjL[MaNZObQcTZYg\b^[_\`\a]cbd[ehf]h]jbm]n]pYr]sbuZ
BeD]F\GZH]K\L[OfTaU\Zd]cbdc\eif\o]sYve
E]F]T[Xf]]^jebta
@eEoFYU]\c
@\E\Zcch
KXOjQmU\WVsh
@WA[EvF]KYO\U\Y\^]e\
@gHgOXTfUhW[YZZ[m]
E\FpGcHTIcJ]KjMZOXPZQZRbSbTYU\VcWcX]Yk[]^]`\f]gbhbp[
OiW]v]
T]WZYie\
@eGZMhW\e[henbua
@\AbB\C\DbF\GYHaJULZNbQbSdT[U[XdYd^h_[bbdjjYk[p]vd
H\Pjv\
A]B]DYL]M\ScVaWfYahes]vi
M[ObP\^\dh
BcNYQaVfWW^Xcbdqlcva
DgdV
AfB]F[G]HaIbMiO[PdTkUaWZXcYd[[\f^U`Za\c\dde[fZljmdr[saufvT
PXSa
hh
NZO]VZWh[db]dblZ
E]FZGeHiM[OcP[ScWaYf[a\bc\lZv]
BVWW^pv[
L]Qe^ebfjcvY
O\QWWqXb^[cdv\
A\BfI]TYVd^gcfdVjXnerk
^Wdcl\
^hp\sf
QbU\WWaauhvc
W\dYvk
YXZh
AgPZ[e^T`[
N]lg
VXb]dglb
HZdq
SWT\c\eefqh[s\
BjW\d]
^gbZ
SfVhd[v\
AeNgVXWg^\d]h\v]
B]GWdh
G\Wi[\l]v\
V]Wfk\t]v\
OiWhY\ZWeak[pbu]
GcObV\Whf[l\v\
ObUaV\_c`]mhoX
U]mfo\
DcEeF\G[JcK]LdM\NXOfPdSYTcVeWf[b\c`\b\cdhak]lTv\
PWlo
GeNgX]
ObV\`f
P[`j
K]Rj_b
AeC\H[NaSZTdUaW[Y]Ze[\]b^gbedYe]gfl[n]qcs]v\
[\`\bh
CfGaZ\[c^fl]qg
TkW\Z\^[
AiCZJ\WeZX^Z`b
JYTfU]^iv\
A\OhW]ce
H]JmO[Zl^[g\
NgQiUhV]WX[c_adch\k[
ah
W\[]bk
WYZ\^XbjdhlZm[p[
G[MVWT[[^ik\p\q]tn
K]W]Ygr[
K\V]WZYnr[
Om`blb
@hA[CeD\EdFgGWH\IdJcLXMeP\QaVcWWZX[c\X]b_\aed\e[ibjck\lYminbocpYqftjua
@cBXCcFcG\JfKcM\PZQ\SbV\ZU]Z^n`ja[brd\eagZhbicjak]mcngqargs\tdug
O]ml
IjK[M\NcOVP\V\^\cjgojYmgn\obqbs\ub
B\CVJ[M[OYPeSiWYXtYd[]\]]f_Yb]cfeYf\hamZn[oZq[rlsc
MiVj[]^YuZ
@ZE]I]K[MoOmVlWY[Y^U`\a\bbc]l\mdnapTqYt\
@bBWCeEbLZMiOZV\WVYh[X\c]]^baebah[icjcmZobqgtk
@]CZEZFXJkMkP[R[S[ToUeV[WdYV\Y]baeb\r[tk
J[O\TXche]hUm\nZobq~rY
qo
F[JYSZTZY\n\qWrs
UUV]]Wmoq]
@lO]V[[]^d_\cXh[m[vc
O][ZeZr\tr
M[mj
K\NlXZ_[b]nhqfuW
C\L\NbOeVdWj[]kc
@YC[JaK]MYOdVfWUZc[Z^Q_\bxe]g\j]m\qVs\u\
W[n]un
@]AaBeC[E\FeI[J\KYL\MfN[OhPXS[TkUdVUXZ[U\X]Z^Z_d`ea[bke\gbhmiajcnWo\qkrVsauav[
@VBYCmE\F]H\JjKiM]N[OfRfT\U\VXY\[[]\_dfcg\h]njoZs[ui
@]MZO\W]XcYo^s_bb\sYuX
CdIS
NYc\qnuW
@gV\
JbOhVZgbt[ul
@[nXup
OcWj^cgb
@[B[EcFfHbJcMhT\^Waccce]hljbm]q\u[vT
O]WZZe[U^Tjhqdv\
@WA[ByEYFVGeHnIZJTKYL\N[O]PiQkSaT[UdVZWgXZY\Zc[\\Y]e_VaebWciekf]gjhhi]mVn\pYqVr\sct[uRvi
CUEjFrHTIcJbNoOYPiR\ScTdUfVWWTXbYe[Z\]]f^W_[akc[eifog\h[m\q]rYshudvS
MmX[Y][\^YhUqis\u[
CuP[
@YAcBPChF]HWI\JkKaLpMlNeOfPgR[TYUSV\XTZf[P\o]b^hbbcceTfZh[ibjdlbm\n]p\qdrXtbuhvZ
BmCfHhJXMbN]Q\UeVWWfY]Z\[o_ebacgh[mYnbq\s\v]
Z\[k
@\FbJeK\Rjn[
@\IkOWce
@eCaEfFdG]MgN\P][[r]uV
C]KbOfU]VW]\f]h\j]mmnbs\ud
CYH\^]_hqbsfteu\
CZJhMnO]ThUfW[ZU[Y]g^iajbScse]gZmdp]qWse
CiJ[M]V]XX]Y^]c[e]mbouqguU
KgV[
M[XuYfb\h]t]uT
W][i
ej
C[F\IjOYP]V[_\r[
A]^jhd
UXV]emh]mcqa
@jChEeFfKdMdT]Wac\e[n]o\sdtau\
ViWZqY
W\Y]eYmao]tj
M\O\^l
@\F\MP^t
O\`ab]eoh]
@gBZEeFoH\K]NhUfWVafcTm[se
BhV]Wbna
M]OhVh\\eWh]v[
E\I]JWL]MVN]VvWl[]\hcdl\t]
@aCfH\L\M{RZTaUbV\XbY\[\]\^Wb]cYd]e\qZsat]vT
F\K[rg
n[t\un
@YA\BeCZMXOUQYVgWZZ\[[^O_\aZbqg\j\tduTvc
L\[i
F\KoMds]t]u]
H]MVW\[[bgd\tY
@nCbE[IgNYOnV\^\_c`[cYh[q[r\uh
@iEhMXbYv\
@eEWFcOfPfT[V[WcY]\\_Z`]a]bYe\neo\r[tauh
@\BfC\E]HeJZKXO[QkRaV[WYXUYWZm[W\\]b^\a]becWeXgXhfjZldmbnaqRtcuTvi
HbQgVd[\^ebapcqUu]
BcPeWW\cjb
Q\Wh
BXJ]Zg
MaW]\hebh]o]pbtX
A\WdZg
AcBXCbDZFbGZH]JbL[MZNiOaPbQ\TbUfVdX\YbZ\[b^Yabced\hek]lcm[nhpWq[r]ufvZ
L[NgVjY\Z[a[cUlYnXvY
VmWW\f^bt\
VYW]cfhcnb
C\NcViW[Y\\]^kc]
ChE]njsb
@aNfOmPZVuWcX\YY`]cV
@VClEbF\NlObP]TYZZ_]`[a]hYnWuY
@nAbBYC[EiFgGYIZJfNMO]PdQ\TgU]VNWdYhZq[c\Y^e_]c[dZebg\hajcljn[obpYq\sZt\ujvb
@XA\C\NiOZVoWM\b^W`fcTh]lWn\te
@lAlCdEZFZG\KaNWPbTTU[VWWlYc]\_l`[abhYidl[nis]uZ
@[CRGZJYNWTgVXWZcpnfuk
NZV[WlYc^Tc\hhuc
@\C\I]NiVi]g^Y_Z`VaecXl[
NgV\`kc[n\
GiWb[c]\^ddgl]tZ
BhEcZbhb
@bA]B[CdD\EcFbG\HaI]JXLZMfN[P[TTUQWZXbY\ZW[Z\d_daabacae\gahZjblcmkplqYrWs\u[vX
@dCZUWVfW[XfYY\e_Yceh\jeobpb
C[LZV[^od]g]hfjimYnZp\tiv]
@\ChE[FZM[OeUaYa\cg\h]j\nbp]
gehblhm]p\
HfUlV\X\mX
E]V]WgZl^Rbnd\gdhhj\lnnbocpVq]tf
@fCjD]EdMaO[RbT[VjWbXfYW]c^b_]aad[g]h\jZm\n\oWpWs\tb
@YE]F[M\NYO]U[VeWfX[]h`\c\hjm\nbogtf
^igmob
C\F[HbK\MhT\U\VXWZXrYaZe^]a\b]cefahXjTlZm]nZoWpatY
@iEgFgG]J\KdN\OdUXVdWXXXZQ\c]W_k`\aabbcfd[gZhWjbmdp\rY
H]N]V[WhXb]\`fd]hdmancp\s[t]
U[X]f]mnoXpa
Ccmh
CdM[l\manbvi
NjVYWX^ddghXv]
W[Z\^XbcdklZm\pY
C]EbFcT]UXVe][c]h]mgn[obpdr]t]
ObWxbZm]petW
mYn\oj
EcK\M\O[^g`dc\gblXrdsftdve
^ivX
^gc]
@eB\EaFbG[HVIcJ\L\O[Q\R\SWTZUTVaWT[[`Zbaf]ibl\mfnbofpcqjsdtcu]v\
FdK[WmX]ZcmboYratY
mooV
C[I[O[VdX\oZqvtY
VSXm\e_ec\r\t[
CdW]Xg^]hgi]oZqprYtZ
CZm\qfrX
V]mgpb
K\VVW]n\pis[
V]rf
@]CYFfI[OZ`]b]cfhVlcmYn\oYpYq~rRs[
CeY]l]n]o\qUrl
U[VW]Ymk
IZebm\q]s[tr
XYhir[tb
EdF]Ndni
K[NbOgVbWena
i]mXooqZ
T]V\W\ldqdsk
MjX\^[bgh[qd
N]Vn_[
H]M\S]V[Wb\\e[jcmWnYohpZrlt[uh
K\n[obpmq]sZ
ImN\tY
Vn
Vi
CeF[J\VYX[\e]Y_ce]l]mYngohp[qYr[t]
B]I\S\VZX]^[c\mWncofqprVsc
H\IdO\SaVPWV]f^\_\bch\m\oap[rdtX
@[KvcdpZsX
@\OiVY^gocpb
]f
^\bg
WTmgocpZqZ
@ZM[^s
]ampo\
V\WXo\pk
@lK\WZe\
F]q\resl
@[CbDbGaNhO\SgVdWPXaZ][b]d^i`ccbech\llm]p]q\t]
@]NgT\V\WYZ[[flcq]
F\UfZd[[^\_cl\mfo\p\
UZW[Zj
A[CdF[GXH[JaLZMZN]P[TbW]XcZ[\b^XabbXcfdaebfahbkYlZm\oZp]qYtfvY
CdWWc]fUseta
OVWWe\h\j[s\tov\
V\W\cjeWh[qZt[u]
CcF[W\X[Y][]\i_Ycfe]fbhitV
@\CfEhM\VgWZ\esZu\
C\abc\ih
Cecee[fehksXtc
CeL]O]Xj\\]\c]eck\tj
A]BXCYD\HiI[JeOXX\Z\\b]e_[caf\gbjfl]m\qes]teu[vY
Bhfdsbt\
C[IZOfaitZ
@[W]cgeg
W[tg
W]tm
C[O\tmub
VcWgtW
CXVaWec]h\tn
B]Wgs\tX
WZc\e]ti
@bC[DdL\MaN\OaPfSgT[V[X]Zc\]^[_\bfeaf]gcmbohp\u\ve
OPPnab
P[Sh
OfP\V[j\
DlH\J\KeMbOcWX[]^]aYbddde[ob
A]B[CdX]\dcZf\hetj
WY\\cZhjsY
W]setg
C\I\N\tx
S\T\fsqer[sV
HVX]fPqdsutKuZ
@\AdD[F\G]H[IaJgK]MUP[Q\R]S[UWV[WZXXY\[W\\^Za\bWcbd[fYghhZibk[lZmWnToYp[q]rYsWt\utvY
AWBXC\HiIdO]WZZb[Z`hcXe\qcuY
J\OlWWc[uZ
ApJ]W\`]
BZG\OW[Vk\ul
AdJbN\uXvl
AXO][\`\uo
J]Z\[f^dgio]u]
AXCcOZWe`ec\dfg[uW
AhCeJbN[WlZb[e]Y`Wcne\i]u\
C[JmNcO\WcZf[b]b`[cjf\gcnYr]s[t]uVv]
ug
AhCbOfgauYvh
AZDbHYIbJeN\OcP]RdWdX[Y]Zg[f]b^]`ec]d\e\tbuR
C[IUJeOXcjecgYuWvZ
B\ug
B~HZIiJWOdWk[\`XifuNvX
Chqjt\
B\C[J[est\uc
NlOnWW[TceuX
AZCiOba\d[
JhZ\`]gduV
NeRaW\be
BUCYQgSaWj[]_ecgdZfck\lbv[
B[CbG\SbTVcafll]qhrVs[
vi
M]W[X\c\lgv\
BgL[
AiSbThW]^\fgo]vZ
DaJ\Q[R\W\dcvf
B[O\R]T\U\WeZg[[`cd]emm\v\
@cAXBaD]FeGUIbL\NeObP\R\SZTXVbXc[\]b^]_e`ibZcXfbhcj\lbn\o]rcsY
M][jfdlY
]fa]cYf\lj
CmEdJcN[OcYb_]rZsh
BVCXDYF[H[IdQZVaWkY\[W]\^]`\a\ecfgkelhqdr\s]tbvW
V]lh
@[CWN[OiV\Z\\g]g^\_[`ca[dWldq]v[
@OW[_Zc~j\lU
N\dXlgv]
BeC]DcEbHeNSQlWS[\\\]]_\aacUdjebh\loudvZ
NZW\h\li
@bFdJWN[VaW]]]abcZdYk]lntdvZ
cifalZva
NZ]b^ec\vf
MbX\[ccgdje\hck\lYmf
@fEcFiH]IcL\NWObP\Q]VaX\YYZ[^\agcXd\e]halSm\odpbq[rYvY
CjD\EVF\G\H[K[NgO[Q\VbWbXcZ][\]e^h_Y`ga\bZe]ffhblPrgsYtfvW
_bhg
VlW[
e]lj
@]C[J]NpV[`\a\c\qbr\
@fC[IbJ[N\OcWZX]Z\_b`aa[c\efhhlZrb
@]CiDcHRI\JvN[OWQcT[UeVXWmX]Y[Zx[R\c]X^]_YaYcYdWeef[k\lSpZq\rWtZu[vb
O]vg
@YA\C\I]N\ObP[YN_\cjdse\fhhblnr[vU
C[_Yag
VhW]eah[
lh
Qg
BjGaI\N[OdRbdmedl\rZvV
CYKdNgO\Yc^il\rk
@eIbN\O[VbX\]g^b_a`fp[
CsNqO]V[Zc[Z_YhTlUqbt]
F\[nvc
Hq
HaW]fcqgr]
@bC[D]FgG]H\IYJZKeNbOgQ]S]V\WbXpYc\b]W_d`mabbccVe\q[t[ubv[
B\HZK\W\Ze^chdo\pi
Ddhml\
@]B[HYUiWZZb^X`]d[gchh
C]Yn_\vZ
C]Yi_\
IcN]efh]p[rhu]
BeDdGaObVbWXY][]\d`bhdl\ubve
BWDgGaOeVcW]Y][]\d`bl\u\vS
BbCYHaL]MPO]TiVcWeY\[Z\]c\dZedf\hbjbldqarbthucve
H[ScU]VZW]mWorp\qcrY
ChGbOfTRZ\[fgahao[t\u\
CkJ\T\XV]bldtdu[
HkW[
CXHTTcYX]e^fcjfYgglbmln[q[s\
JicP
HaJ\V[W\Z\[\\[]kc\hdm]p\t]ub
_kr[sYtY
Mj[R
OmVRc\
KhV]Z\^[
n\ug
K\n\okq]
SZY[f\rl
A\FeG\SYY]fgr[
@TBeDeFdGZH[JZK[LZN[O[P[QWRcS]TcVjWZY\ZZ[daab]cYdgehfch[lbmWocpps\t[ubvc
BTHf
HiSgrZ
BfC]D]G\H\J[MZN]OYReTmU[W]Y[Z[[]^gebf]kcletZvf
HgV\
BcD[E]F]G\HQIdJqKgM\PbQ]SdWbXYZc[\]c_Zcfdfejf]g[hej]lhoeqVset\u]
D]Q\Vmu]v\
H\JbTio]re
@\C\J[\\]dhgoYplua
U]W[[hkal\
OgV\h[p]
AhH\bac]e[hkmbu\
DWGeJZMcS\_ccVd\
YWZ\\ecfvY
KPm]neo\s]
Ofc\half
Mg[Vu]v\
BjChD\GaH]JeM\VdW\[Wb\cbhZkZvc
@]AYCiE]H\JjL]MkPkUWV\W\Y[Zd[k\Z_]`ccVhYjfkVl]mepZr]tWu[
Ukh\
GeSaW]cVr[te
@eBdFfM[O\QpSe[]]]^[acbYcfdbechekcq\uav]
L]k\tj
\Zti
BZHoJ]qiuZ
AeHXKcLdMcNjVbWVXdYd[u]]`Xc\ecg]hWjckaldnco[qdt[uVvW
B[M]W]Zr[e\Z_]hZkf
K\U]mj
@ZDhEbWZY[`]vd
Eh
CSDgE]dcv]
CjD\EhJ[OYj[
`i
EhJbNbOc
KbT[U\WZcYsguivj
K[Ojo\p\ue
CZKfT]h\oh
A]C\Y\[\^b`ocbhguYv]
\\`[cbfj
TnU]YtfZl[rZ
H]J\T\UiYZ]Zcdu\
UhmYr]
BZT\UcW\[]dZvw
ElK\O\P\Q]Y\Z\^\uW
CY]h
CkU]aYucv\
H[Ulm\
Ubc]ul
U]khu[
B[IeWls\tX
CcL\WYYc[i^\c]eZrcthvd
Ye[Zc]tevg
cgkav\
@tBgEcFYGZH[I]KcMVO[P]WcX]Y]Z[[b\ebWccdfe\gbidnbo]pZsZtYvZ
@WBaH[KYLaRY[[badkgbnas\
@hO]R[p[
@]Kh]Vm[o]
@cR\cW
@cBjEfR[Wk
@SRh
@\B[F\H\I]JcKgMbOfRiU\W[Zf[Ybeg]henZ
@[JeKaMZO\R]Z][fbfhdnZ
H[Ug
@]C\D]EeH\IYJfLUMaN[R\U[WcY]ZU[c\Z]b^j_fadc[edf[h\m]rdteuY
CZWilctg
F\G\I\JZN]O[P\SbVYYg_\edfctj
JgM[SbT]YhZ[f]l]rc
Uhfgs]uZ
I[J\RiWgZc[[]]
J[M[NdR]VZW\Y\Zwpet[
IdJeKdPgrhtZ
J\K]TbUXn]us
A\DcJeOdT]W\^le[f]pbvZ
@]DcJT^xe[vZ
@bJV^\
Jf^]
CiE]JZLeU\VdZ[[\\]^enfr]u\
C\aj
J]\hfZte
CbD\JZVYZc[Z^lr]t[vg
BbHaJ]MhS[WWZW`de[fdr[
H]JlT\W[Y]Z\v\
ek
J\WgZr\\r]
FdH[Wil]me
@\HZK\M\Ut[\^\mYogv[
Uh^\
W[eafbkk
O]W\[he]k\
O]W\[he]k\
M]W\[m\\k\v]
IbJ[OX[Y^]c]f]revp
@dCYDbHZIdJVKbLbM]NdOcPdR\T[UTXcYbZ][Y_c`baacXhgjbmenbp]q[resetbuiva
cVvd
BbD\GdHZLeMdO\PYRbWbYl[W\[_l`\aacge[j]k[o]q[tfufve
O[e]lXvl
@WG\H]Okcc
E[F]b\uk
OaW\[l\[`bcfvd
CcD[EgFlHYIfKYOYPZS]T]Vb_a`\ajc\dYebjbl[nZpcv]
@hA\EYFbH[JYKZNgOjPVRcS]T[XcY\[Z`bbadbe]fki]lZmfndoWrXsWubvZ
W]vi
J]O\Y[]\eph\risc
Piear]v\
CZGYOYPaY\cu
Bn[a\\_]cb
V]Yecbl]vl
BZCkDeEXFUHkKaLaOjP[QcR]SdUbV]WdYWZc^k_[abcRdpeZgbh]jbkZlmratgu[vR
@\CdDhE[F]GjHaIWJ[KgL\MdO\PdSeVdWbXfY[Z]\f]faYdeebfeg\h\k[ldm\nWq\rbtYuY
Vi
OcVgWY
@iA\FZHYKfN\O[P]RdVdW[\b_\baebf]haj[lgnXo\pesetVu[v[
@XBfIdKZMlRdW[[bb\sb
@\FbHhch
@nRY
KlM]pd
@]F\Khpc
KZR[V}WV
KWRgV[W[Z\\]ebpasV
E]HYL[MWR\VXY[Z\_]`bbjhjm[nZpbqbs]t\
@WKep\
KZRYV\Wepgqdsdt\
F]KiRapasP
K[R]Zhlb
@aVfW\eeh]pfset[
@[K]LgM\RbV\X[Y[\t_cech\lZpRsZtR
@lBZ
@hB]K]`acX
Yb[]lh
@ZA\D\H\LcR\V\X][\\e^\_ic]halXtgufve
H]Zm
Wjpbv[
WX[\_\tjva
BbHbKgUeWbbbh\k\pf
H]O]Z]_Yhip\qbs]vd
BkObo\q[
@[FgG[HiIZJdK\L\MdN\OcTYUYWYXb]X^[aabZcbdaeah[k]m\nXoZp]qXr\s\t\u\vb
@\D[EeFZHlIZJ[M[QVU\WVZ][Y\e^[aTd[gbjal]sUt]vZ
EbF[HXJhMbV\cceboasf
B\H[Oiaac]
HXQicZv[
F[WZZUdo
FXHaJbXec\
C[HoJZQdT\d[lZo[
HUW{d\vi
FhHXJd_bc]n[
AbF]HcJ\OdV]cksc
FjH[Qc
C[FZHWJasj
HcQ]VWWZag
B]C]VhZiv\
CbDe\]vi
Cg]\
HXVYZc[\ahc[
BkJ\
D]F]HdMgVYZ[[]afddt]
H[W\cm
FmHcX]
HZWrvc
BjCbFZHXJgKdM]OZQZYcZi[q\eb]e[h]
HSdk
HaMYQ\qg
V[Wgm]
H]^[giu\
DfcSv[
A\BfDbJ[Q]S\W\]c^f_]`bd]ealdncodrbt\v]
@YAaBWC\G\HkKmLaPbS\UYVaY][[]]^\_]`ab\hXjclYmZoZqbr\tbu\
FdG\HVKYLbOcPeRbTbU]W[Y]`acenaqcvd
Kju]
K\nk
KgWX]]nQqc
K\O\^\`kt]
A\CbH]JhTaUhV\WhX]Z\_d`[c\e[hfl]q\uavb
A\H[J\McTiZ]q]
IqOWR\T]W\
@hAZBdC[FXGgHWIYJYMYOXPYS\T\WWZ[[V\\]a_[aZb\cgdbhclen\rcs\tZvY
@ZBoEbF]GVHZK]OYS]Z\^jaZbYcWdfe[fah[j]lRpXv]
@aB]E]I[J\K\OmP[\\]\^]`kcVehh\pdq\
F[Kfclvb
G]H\_]cchgv[
@]Gd`XcU
@R^[ch
@cO\]b^jcUhallqcri
@ZGj[[cX
@fBdGaMZOW[]bhcee\j[
@]cjt[
AbCSIbJdK\LZN\ObQ]TiVc^Zaed]td
AXB[DSEfFfGZH\J\M]OZR]TcUZX[Z\]b^i_d`[cbe]lio]qdt\vX
CiDSG[H\J\U]VeW\X[]c^[_hcdj\leqbvY
CaV[Wg^[c\
Eh^\l\
CbFhW]
B\^i
LgW[
LgW[
@aB]FbGbHcIaJbTTU[XcZ\]a^]bdeagahekbpaqbtev]
A\CiHZI]LhMeQ\R\STV]WTZX[\\a^b_Y`ZaWbbddecfbg[hWjZk[lom\nZodpdqZrfsXtb
@[E]H]IaJkLcM[OYP]RaWeXZYb[\\j^\b[c]ehg\hclem\oep[q[rhsdtZuWv]
ChFbG[MhY\^jt[
DdWnX]c]h\j\
@]B]C]GZJYPfS]W\Ylc\fhh\j[ri
@YMfPcbih\mkq]uf
X\^hb]piq[
A]GYO[QeW[qcr\ugv[
B\Lkrb
AdDaG\LaMWWd[[\b`]ejh[k\tg
@ZAeBbFZHQIXJaN[O[V]WWXYYYZ][g\R]c^P_Z`ZbYdiegf\gUhSi\j\knl[nfofqfr]sctiv]
Ohq\
@\AkCdJZL]M[OUV[WYXe[e\d]a^Y_Y`[bfc[eYhWj]l[mZnhobqZt\
@YM\W]XZ[\^cbqecg\h]q]t[uS
AdCZJ\[U^\`Yblc\eYg\mfsjtOue
WmYc]]c[kX
LVe]h]te
@\IZSbWZXpY][q]c_\`be[hat[ubve
LhWc^[
HcWmb\e\s\
W]ehtd
C]IbMYYy[]_Z`a
LXtb
OlVY
aWdj
BdCbDZE[FXGpIbJ[KcO]P[QiRgUhVfWb[Y\\^Z`bced\gZjbs]vr
CgDjEgJba\c]dc
CcFcHpI]QXV\Xd]\^\c[gejb
Ogc\gbo\
@eCWFdGXHgIhNdOmPlScYb^n`kaXcYiYqbrY
AfH]^c`aaacgqZ
Of^bb\m]qbrZtV
AeCjF]S]X\]]^gcYg\lYt]
N\ViWZh]
X[]c^aqgub
V\W[Yg]\`dtk
@ZG\O]VXWi^e_ecpqb
FfH\ceqi
B[JaRcWg[Wceelq[v\
[ttY
Oh`d
OUVqYZcZ
Mbmgt]
A\WWXi]\^Rb]cfhlkvq\t\vd
@bB[DZE[F[G\IdJcKZLiNeOgPfQZRaSgTfU[W[XgYh[c\c^\_Z`ecceXf]gbkflTmZn[qXrfs\uhvX
LsMYW][[get[
@[XU\\_n
M\vm
A]kgub
F\hgv]
CdVkf]
B[Qgbde[l]
CdVcW]Xg
A[GfO[P]SdW[[[\\^gefhckdp\tcuZ
Ede\hnv]
OkVYhc
CZLYO\WY][^]b]ekkfo\r[tg
AeCfEdI]L]M\NaOkRcVjWV[j\k^da\bUgXhWlUoYp\qns\tbu\
A]CoJcNdO\VcX\YU[X_fadlcr[u[
F[J]MeN]Wj[ba\bgefpZsWteu]
GXIcLaN\OjW\Xh]b^[_f`icgeVhhqZuf
@\AeEdG[JYK]LZMaQcRbVkW[Ye[\\d^ba[bXedg[h[k\lWm[nXo[qnr]sXthubv]
AaBXH\J\QnWXqZ
@\A[BeC]E[G\HkIWJVL\MRNZPbQjRfS]TZU\VdWSXXYp[T\u]Z^d_V`YbUecf]g[hWi\jgl\mYnUoLqsrLsMucvd
B]CdLjWh[]bTeZlh
@cC[J\MhRXVdZd[W\X^a`caac[ech\kZocpcthuZ
CXM\NcO\PYVcYdcYhelho\p\qgrY
[]\Ytf
DdFdJ]M\O\P]WpXaZ\[cbgcad\kfl]m\qZtbu\vX
AeI\KcLhVfWY[X\a^e`bb\j[kclir\tf
A]Yh_Yc]
E\JbM\NcQW[i\b]]_Z`Tb\c\e\hrllm]o[q\t]v[
L]OoVZW[civ]
B\E\FZJbL\M[O]Q[VaWnYf^Xb[eYg]hXkZm\o\t\u]vt
Vt^]lWv]
HbVlWZ^]sf
elt]
EfFrHTPaSaV]Y[[\^\c]t]
WYXW\Ztn
CcWfb[cheZl]qauh
MkW][[
AbDcLjO\W][c`\edkZn]t]v]
O]W]k]th
McObPbR\S]U\W[ZZ[h_caigiuYv\
@dBfGiOYWW_\ciu]v[
C\HYIcJcKYMaRZVXWTXZY[]f^\bbgXh[k\monpokq]sgtX
W\[[bfd[ffljrb
CYEdWeXo[V\W]h^V_Zc[eWo]qks\ud
CWD]E]MmNeO\P[Q]R[VTW\XnYX[W\\^d_Zcee\fkhXlbniohqWslt\ubvc
Hhe\tc
AsC]HXJfP]Q\[h\\]Z^Vc]efhev[
E]FjK]
HeXW]e_\e[h]ocpl
eitX
BXLw[[rbt[
BhP[W[[]^ec\edgfqYrft[u]
AYC[VyWX\dta
@YC\F[IgJfK\MjOaXd]b^e_aa]e[jhkbpcq\tL
AYOYak
tj
B]W\\ihi
@eA[CcGkMgOcPYSaYXagcfe]f]
AeB\J\L\OaP[WW[k\cifk]t[vb
B\O[cieZ
CXF\HbKZMjPbR\VqWZYc_j`kaibcebf\g\hZqhsatZvY
BbKbRcU\aZbbg[qk
[\\XeTk\ts
A[NbYf^ma]g]h\t[
AY^gt\
C[Jjrd
NgV\W\`Zhf
NlVcWd\\b\h]lY
Od`Ubcqb
]hc]
PkSWa\cYk\lf
CXas
LQeZth
I]Oj
GZJpMdV]W]^jbRtcui
AVBiF\J\OXQ\WW[b^]_bbiedlet]
A[VZW][]eetj
W\e]th
^ab[hVkiq]
BeC]HYJhQ\RbV\WXZb[Y^abdcPe[k[n]q[uZ
AfBYCjI[JgN]OZWn^N`]bUeYgYhUo]
ChF\H\I\K[M\VkW\XYYXZd^]_lb[d]e[japft]
V]e\hhq]tY
B[J]WdZcvh
FaHgIdOaW\_[ecg\nZ
[fl]
BfHiWZqf
A]EfJYMZNZO\VY[a^safd\hbqcres[tX
CdD\EhYW[gvn
YXhpm]r[tY
Yc\\q\rit\
BOGjIbJfOhW[^UcXegh\k]tXv]
@iA\B\CRFcGLH\IbJYK[NWOjPcSgT]V[WTXZYm[\^o`fb]c\f[hWm\o]qbrku]v\
AZOh^f
CiI\M[N\O[X][\\Z^U`]eZg\h\m\ndojqZr\tYv\
_i
ATB[CdE[HWOYQ]UeWaXT[d]]^Yb[cdeegbkcq[uhv]
LnWdZc^Zbeq]tW
BZCaL\N]Wu[dk\t\v\
X[eilep]
WY[k
Nb[[hi
@gC\E[FcGoKeM\QZV\XeYZ[\cdhij\kbl[n]tdu[vd
B]OhPd^]kc
AXGdJ]OZZ\[]^b`iad
YU\h
RjV[W\b]f]
Jq^ZbZdT
Jhvl
B\KeRfSaW[[ikbnVqi
EYFhdc
gh
B\LgW[Yb[\\[^Xk\td
CdHSIjJ]M]O[R[[a]bb]c\g]igq\r\uf
h[qnr\
][ekt\
kZvl
NbO]^oh]t\
@dAeB[C\F[IZJ]KgL\MhOXR]SZVSW\XhYW[e\Z]b^Y_S`Za[bkccdYe\fZgZhOj]mfnlojpfqSr\svtT
V\bfuU
IaQiWY[Xbbkdt]
PcS\[\blt]
F]W[c\llnVtaug
R\Wg\b^[e\tZ
C[DdI\JXMcNZOlXe[h]e`beihak\l]mfqdtYvY
IbJ]L\O[P\V[WUY[_\rZt{
BeKZMXRhVf[hbbhfpTqgtZ
[\t\ug
FfHhQ\e]q\
BjH\QcWXZfbfd]g[pct\
A[[gu]
M[W[[Y_bcZeckmve
IZOo
AWBfG\JYQdT\W[Xb[[c[fXgZhckZm]oZqlrY
AoD\OW^\vZ
O\^j`\
Onvb
HbOV`d
B\Hnpc
LbTg[debrc
TiWc
AcEaGdH[JbPZWaX\YcZf\g_X`[bdcZg\hgidl\m\oYpar[s[ve
C]Yh
W\Y\\ib\f]t[
Eg
CZOitc
E]LhWU
A\CqE]JiN]O\W]Za^n`]eaq\
Ym_]t[
Jfe]hfj]
A[H[WY^W_]bjeZp\
C\Jmt]
K\LfWZZPbgg]lct]
Wb\Xe]sZt~u\
Y]\p][tW
\htX
J\Y\ejh\idt]uj
[V
hhjWt]
[\\[bih\ph
[\efqh
@\B[J\Zd^heahcp]qft\
J\O\Zg\]e\
\]jj
@[Bjce
OXWg[\\b]b_\`dech]jdobrduf
Wj]b^aobreth
BgGcH]L\W\
L]R\W[Yjv]
AgB\FcKlMgR\U]V]W[c\mfn]o[s\
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
aaargh	patience
actually do charge it	resumption
actually nah	withdrawal
actually no, dont	cancel
actually no, it's correct	keep
actually put it on my mastercard	correction
actually, charge the full amount then	resumption
afk	wait
ah well, you know yourself	other
ahoy	greeting
ahoy there	greeting
aight	assent
all right mate	greeting
all right then	other
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
annul	withdrawal
anything but card	other_methods
are you allowed to ask for my card	safe
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
can i have it credited to my card	refund
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
can u send it to my phone	receipt
can we fix the spelling of my name	change
can you charge it on tuesday, yes or no	wait
can you charge it to my other card	correction
can you do it in under a minute	how_long
can you find out what is wrong with my card	bank
can you pay it for me?	reservation
can you remind me later	how_long
can you send me a bill in the mail	other_methods
can you stop it	withdrawal
can you tell me what a card number looks like	where_number
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
could you tell me what is included	order
could you use simpler words please	patience
couldn't agree more	assent
cut it off	cancel
cut it out	withdrawal
cut the amount	consent
cv what?	where_cvv
cảm ơn bạn	thanks
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
denied	declined
dhanyavaad	thanks
did my bank say no or did you?	declined
did my number arrive with you?	progress
did the promo code come off	how_much
did u count the kids as adults	how_much
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
do it on the 00th not today	wait
do not cancel	resumption
do not confirm yet	wait
do please	assent
do the shop staff get to see my card number?	safe
do you charge me now?	how_much
do you do remboursement if train is late	refund
do you ever sleep	who
do you get bored	who
do you give credits	bank
do you have a favourite colour	who
do you have also bread on sunday	order
do you have an offer on	order
do you like your job	other
do you mean the number the bank printed on the panel	where_cvv
do you need the dot after my initial	formats
do you not like my bank	declined
do you put me on a plan	recurring
do you think that is true	other
does anyone read these messages	person
does it come off my account today	after_confirm
does it have to be a card?	other_methods
does it have to be digits	formats
does it include the delivery	how_much
does my bank insure this	safe
does my name and the card's name need to match	someone_elses
does somebody real read this	who
does the garage want more if the part turns out broken?	how_much
does the hostel serve breakfast	other
does this sign me up for something	recurring
don't bother	cancel
don't charge that card	correction
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
how do i enter my card	formats
how do i go about confirming this payment?	reservation
how do i know you are real	who
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
how old are you	who
how will appear on the extract of my card	receipt
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
i don't remember my online banking password	bank
i don't see a mistake	assent
i don't think that's right	correction
i don't understand a word of this	patience
i don't want this cake any more	cancel
i dont see a button, is it just typing	after_confirm
i dont wanna give that	withdrawal
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
i never bought that	bank
i never ordered a thing from you	how_much
i pressed the wrong thing	help
i put it in	other
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i said cancel	withdrawal
i see an error	correction
i see no error	assent
i think i'm in the wrong place	help
i think there's not enough in there until my pension goes in	declined
i thought it was wrong but it isn't	keep
i want out of this	withdrawal
i want to change my delivery address	order
i want to ring up and pay	person
i want to start over	cancel
i want to think it over	wait
i was charged for something i never received	refund
i will pay 0000, not 0000	how_much
i will pay yes yes, but say me before what becomes of my card data when the cake is eaten	stored
i won't be buying today after all	cancel
i would confirm but the amount is wrong	how_much
i would like to pay, can i use paypal though?	reservation
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
if i lose my phone will somebody find my card in here	stored
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
is it possible to order a replacement debit card?	bank
is it possible to pay tomorrow	wait
is it same like number of the bank branch	where_cvv
is it saved?	progress
is it the eight figure number	where_number
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
is there a charge for using a credit card	which_cards
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
it says error when i pay	declined
it says incorrect cvc	declined
it was on sale i think	how_much
it's beyond my means i fear	how_much
it's complicated	other
it's just a cash card i have	which_cards
it's no good like this	correction
it's not right moment for pay	withdrawal
it's not the pin is it? where do i look then	where_cvv
its my mums card so do i use her name or mine	someone_elses
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
lets do this	consent
lgtm	assent
like on the card or different	formats
link to privacy policy?	terms
lol what	other
lost my purse in sainsburys with the card in it	bank
lovely	thanks
make it 0000	how_much
make it rush if u can	order
make the payment 00 so there's a tip	reservation
mau bayar	resumption
maureen, are you there?	other
may i leave this out?	why
may you ask for that at all	safe
maybe the second	other
maybe tomorrow	wait
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
my middle name, age, shoe size, what else do you want	other_details
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
my payment at another shop was cancelled	bank
my payment bounced	bank
my payment from monday has not cleared	bank
my phone put something else	correction
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
not this one	correction
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
oh, it's right, my mistake	keep
oi oi	greeting
oi tudo bem	greeting
ok but first the name	reservation
ok but give me 00 min first	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but why does it say 00	reservation
ok but why is it more than they quoted	reservation
ok card here, only half tho til i get paid	instalments
ok hold off a sec	reservation
ok i see	assent
ok i trust you	assent
ok if i can return it	reservation
ok if its refundable	reservation
ok if you're sure it won't be charged twice	reservation
ok later	reservation
ok let's do this	resumption
ok oh no wrong visa	reservation
ok paying, but when do i get the cake	order
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
paying for the concert, do we sit together	order
perfect	assent
perhaps	other
perhaps the second	other
pin code of my area required?	other_details
please confirm my booking first	order
please confirm that it is safe	safe
please confirm the time	other
please confirm you have my money	progress
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
save this for later	wait
sawa	assent
sawadee ka	greeting
sawubona	greeting
scram	withdrawal
see you	thanks
see you next time	thanks
servus	greeting
shall i also send the photo of the card	other_details
shalom	greeting
should i write confirm?	reservation
shouldn't take a bookkeeper twenty minutes to pay one invoice	patience
show me the summary	which_card_given
shut this down please	cancel
shut up bro	patience
shwmae	greeting
siarad cymraeg?	language
slow down	wait
so i pay you and you pay them, or how	who
so what do i do now	after_confirm
so yeah	other
somebody who speaks german there?	person
soon, yes	reservation
sorry confirm what exactly	after_confirm
sorry i'm hopeless at this	help
sorry wrong chat	withdrawal
sorry, i'm not getting it	help
sos	help
sos lol	help
stop please	cancel
stop pls	cancel
stop right now	cancel
stop this now	withdrawal
stp	cancel
sup	greeting
sure but can you knock a fiver off	reservation
sure but how much is it	reservation
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
that's double	how_much
that's me out	withdrawal
that's too much, bye	withdrawal
thats crazy	other
thats everything or more?	other_details
thats my old one	correction
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
translate hello into dutch	other
truly	assent
truth	assent
tusen takk	thanks
tôi muốn thanh toán bằng thẻ	language
türkçe biliyor musunuz	language
türkçe var mı	language
türkçe yardım alabilir miyim?	language
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
was my payment cancelled	cancel_later
wazzup	greeting
we are done	withdrawal
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
what is this payment for, explain	order
what is this thing	who
what is wrong	declined
what kinds of things do you know	who
what name do you have	who
what name have you got	who
what shall i write here	help
what should i do next	progress
what should i do now that it hasn't gone through?	declined
what suburb are you in	order
what time is the van coming	order
what was it for again	how_much
what will it be called on my bank statement	receipt
what will it say on my bank statement	bank
what will it say on the statement, my dad checks everything	bank
what will it show as on my statement	bank
what's 0000	order
what's 0000 mean	order
what's it to do with you	who
what's outstanding for my son at the school	how_much
what's taking so long	how_long
what's the craic	greeting
what's the date today	other
what's the next step for me	help
what's the wait	how_long
what's the warranty like?	refund
what's the wifi code	other
what's this button	other
what's this payment for?	order
whats that, the safety number	where_cvv
whats the catch	terms
whats this for	help
whats wrong	declined
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
when will the pending amount be taken for good	bank
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
who are you voting for	other
who else can read this chat	stored
who else has access to this conversation	safe
who else looks at what i type, i'm writing this at work between customers	stored
who gets to look at these messages	safe
who is right	other
who orders this? i remember nothing	order
who sees this chat after	safe
who's that? that's not me	correction
who's your boss	who
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
wotcha	greeting
wow great service 🙄	patience
wrong button, sorry	resumption
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
yes but wait 00 minutes	reservation
yes but what is this extra on top?	reservation
yes but what's the refund policy	reservation
yes but which card is that	reservation
yes dear but i thought it was forty	reservation
yes do it, no wait	reservation
yes do, thanks very much	consent
yes go on	consent
yes i have a question	reservation
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
you guys have an email?	person
you have it already	other
you have my permission	consent
you know what, never mind	withdrawal
you left out the second curtain	order
you said it	assent
you understood which date of the card	which_card_given
you're not mistaken	assent
you're not wrong	assent
you've added it up wrong	how_much
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
