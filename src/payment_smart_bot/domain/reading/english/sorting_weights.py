"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "41665f55f004a8b8edbcb0b08813e64e"
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
BIASES: Final = rb"IMXMOIFQOOKNXPLOMNYKNMP^LOQTNJNMLMNOMLKLJNOVSIJKKHLNNKU"
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
#&cs>
#'exp
#'ll>
#'ve>
#****
#***>
#/00>
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
#<ant
#<any
#<apa
#<apo
#<app
#<apr
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
#<bea
#<bec
#<beg
#<beh
#<bel
#<ben
#<bes
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
#<bug
#<bul
#<bum
#<bur
#<bus
#<but
#<buy
#<by>
#<cad
#<cak
#<cal
#<cam
#<can
#<cap
#<car
#<cas
#<cau
#<cea
#<cel
#<cen
#<cer
#<cha
#<che
#<chi
#<cho
#<cir
#<cla
#<cle
#<cli
#<clo
#<clu
#<cod
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
#<dan
#<das
#<dat
#<day
#<dea
#<deb
#<dec
#<def
#<del
#<dem
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
#<dot
#<dou
#<dow
#<dr>
#<dra
#<dre
#<dri
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
#<eh>
#<ehh
#<eig
#<ele
#<eli
#<ell
#<elo
#<ema
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
#<ess
#<est
#<eur
#<eve
#<evi
#<ex>
#<exa
#<exc
#<exi
#<exp
#<ext
#<eye
#<fad
#<fai
#<fak
#<fal
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
#<fir
#<fis
#<fit
#<fiv
#<fix
#<fla
#<fli
#<flu
#<fog
#<fol
#<for
#<fou
#<fra
#<fre
#<fro
#<fue
#<fun
#<fut
#<gae
#<gal
#<gap
#<gat
#<gav
#<gbp
#<gdp
#<get
#<giv
#<gli
#<glu
#<go>
#<goo
#<gra
#<gre
#<gri
#<gro
#<gst
#<gue
#<gui
#<gym
#<hac
#<had
#<hal
#<ham
#<han
#<har
#<has
#<hat
#<hav
#<hea
#<hel
#<hen
#<her
#<hey
#<hi>
#<hid
#<hig
#<him
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
#<it>
#<ita
#<ite
#<ja>
#<jam
#<jap
#<jcb
#<jes
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
#<lad
#<lag
#<lak
#<lam
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
#<lim
#<lin
#<lis
#<liv
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
#<mad
#<mae
#<mai
#<man
#<mar
#<mas
#<may
#<mc>
#<me>
#<mea
#<med
#<mee
#<meh
#<mel
#<men
#<met
#<mig
#<min
#<mis
#<mix
#<mm/
#<mm>
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
#<mus
#<my>
#<mys
#<nah
#<nam
#<nat
#<nec
#<nee
#<neg
#<nei
#<nep
#<ner
#<nev
#<new
#<nex
#<nic
#<nip
#<nix
#<no>
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
#<obj
#<obl
#<occ
#<odd
#<off
#<oft
#<oil
#<ok>
#<oki
#<old
#<omb
#<onc
#<one
#<ong
#<ope
#<opt
#<or>
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
#<pol
#<pon
#<pop
#<pos
#<pou
#<ppl
#<pre
#<pri
#<pro
#<pur
#<pus
#<put
#<qr>
#<que
#<qui
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
#<rou
#<row
#<rub
#<rud
#<rul
#<run
#<rup
#<rus
#<saf
#<sak
#<sal
#<sam
#<san
#<sau
#<sav
#<say
#<sca
#<sch
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
#<sha
#<she
#<shi
#<sho
#<shr
#<shu
#<sig
#<sil
#<sim
#<sin
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
#<tar
#<tas
#<tax
#<td>
#<tea
#<tee
#<tel
#<ter
#<tes
#<tex
#<tha
#<the
#<thi
#<thr
#<thu
#<tic
#<tie
#<til
#<tim
#<tin
#<tip
#<tit
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
#<tul
#<tur
#<tut
#<twi
#<two
#<typ
#<tyr
#<ue>
#<uk>
#<ukr
#<uml
#<un-
#<un>
#<una
#<unc
#<und
#<une
#<uni
#<unk
#<unl
#<uns
#<unt
#<upd
#<upi
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
#abas
#abic
#able
#abon
#abor
#abro
#acce
#ace>
#aced
#acem
#aces
#ach>
#ack>
#acke
#acki
#ackw
#acro
#act>
#acti
#actl
#acy>
#ad's
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
#agb>
#age>
#aged
#agen
#ager
#ages
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
#akdo
#ake>
#aken
#akes
#akin
#aks>
#ala>
#alal
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
#anca
#ance
#anch
#ancs
#and>
#andb
#ande
#andm
#andr
#ands
#andw
#ane>
#anet
#ang>
#ange
#angl
#angr
#angs
#angu
#ank>
#anks
#anna
#anni
#annu
#anny
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
#argu
#ari>
#arin
#ark>
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
#asks
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
#atti
#attr
#atus
#augh
#ault
#aunt
#ause
#auth
#auto
#ave>
#aved
#aver
#avy>
#away
#awn>
#axed
#ay-b
#aybe
#ayed
#ayee
#aypa
#ays>
#ayud
#b's>
#baby
#back
#bag>
#bail
#ban>
#bank
#bar>
#barg
#base
#bass
#baya
#bbed
#bbis
#bean
#bed>
#begi
#beha
#bell
#bene
#ber>
#bery
#bett
#bic>
#bike
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
#ble>
#blig
#blik
#blob
#bloc
#blur
#bly>
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
#buds
#bug>
#bump
#burs
#but>
#butt
#buy>
#cabl
#cad>
#cake
#cale
#call
#cam>
#camm
#can>
#canc
#cap>
#caps
#capt
#car>
#card
#care
#carn
#carr
#cash
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
#ceip
#ceiv
#cel>
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
#chin
#chip
#chop
#ciat
#cil>
#circ
#cked
#cker
#cket
#ckin
#ckwa
#clas
#clau
#cle>
#cles
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
#comm
#comp
#con>
#conc
#cond
#conf
#cons
#cont
#conv
#cook
#cool
#cope
#copy
#cord
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
#crol
#croo
#cros
#cryp
#ctat
#ctio
#ctiv
#ctle
#ctor
#cts>
#cur>
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
#dang
#dank
#dare
#dari
#das>
#dash
#data
#date
#day>
#days
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
#deed
#defe
#dela
#dele
#deli
#den>
#denc
#dens
#dent
#der>
#deri
#ders
#des>
#desi
#desk
#devi
#devo
#dey>
#dged
#dger
#dgy>
#dict
#did>
#die>
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
#dos>
#dots
#doub
#dow>
#down
#dpr>
#draf
#drea
#dres
#dry>
#dsma
#due>
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
#eaf>
#eah>
#eak>
#eakd
#eaki
#eaks
#eal>
#ealt
#eans
#eape
#ear>
#earc
#eard
#earn
#eart
#eas>
#ease
#easi
#easo
#eass
#east
#eate
#eath
#eave
#eavi
#ebit
#ebt>
#ecap
#ecei
#eces
#echa
#eche
#ecia
#eck>
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
#eddi
#edis
#edit
#edo>
#eds>
#educ
#eed>
#eeds
#eein
#eeke
#eele
#eeme
#een>
#eep>
#ees>
#eet>
#eeze
#efer
#efre
#eful
#efun
#efus
#egal
#egan
#egat
#egin
#egis
#egit
#egre
#egs>
#egul
#ehal
#ehe>
#eimb
#ein>
#eins
#eipt
#eive
#ejec
#eken
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
#elly
#elo>
#eloa
#elp>
#elpe
#elpl
#elsh
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
#empt
#enab
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
#ends
#enea
#ened
#enev
#enew
#enga
#enio
#enmo
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
#enu>
#eope
#eous
#epa>
#epar
#epay
#epea
#epla
#eply
#epor
#eppe
#eps>
#ept>
#eque
#equi
#er's
#eras
#erce
#erch
#erdr
#ere>
#ered
#eres
#erge
#erha
#eria
#erif
#erin
#erio
#eris
#erli
#ermi
#erms
#ern>
#erna
#erne
#ero>
#erpa
#erpr
#erro
#erru
#ers>
#erse
#erso
#erte
#erti
#erva
#erve
#ervi
#erwr
#ery>
#esa>
#esca
#esch
#ese>
#esen
#eser
#eset
#esig
#esk>
#esos
#espe
#ess>
#esse
#essf
#esso
#est>
#esta
#esti
#esto
#estr
#esum
#et's
#etar
#etch
#ete>
#eter
#etin
#etry
#ets>
#ette
#etur
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
#eway
#ewed
#ewer
#ewor
#ewri
#exam
#exce
#exch
#exit
#expe
#expi
#expl
#expr
#exti
#extr
#eyes
#eypa
#eze>
#fact
#fade
#fail
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
#fini
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
#frie
#froz
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
#gage
#gain
#gal>
#gan>
#gaps
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
#ges>
#get>
#gged
#ggle
#ggy>
#ght>
#ghts
#gina
#gine
#ging
#gist
#git>
#gits
#gle>
#gles
#glis
#glit
#glut
#gnal
#gnin
#grac
#grai
#gran
#grat
#grav
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
#gym>
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
#hame
#hamp
#han>
#hanc
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
#hat>
#hate
#hats
#hatt
#hbac
#hdra
#head
#heap
#hear
#heat
#hed>
#heel
#hees
#heet
#held
#help
#hen>
#hene
#hens
#hequ
#her>
#here
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
#hill
#hin>
#hind
#hink
#hip>
#hipp
#hire
#his>
#hish
#hit>
#hite
#hly>
#hods
#hold
#holo
#hom>
#home
#hone
#hono
#hope
#hort
#host
#hot>
#hotl
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
#hyph
#iabl
#ial>
#ian>
#iate
#iban
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
#ick>
#icta
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
#ight
#igit
#ign>
#igra
#igur
#ike>
#ikum
#ild>
#ile>
#iled
#ilen
#ilit
#ilk>
#ill>
#ille
#illi
#ilm>
#imal
#imbu
#ime>
#imer
#imes
#imin
#imit
#imme
#impl
#impo
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
#ions
#ior>
#iot>
#ipad
#ipe>
#iped
#iple
#ippi
#ips>
#ipt>
#ira>
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
#irus
#iry>
#isa>
#isca
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
#isla
#ispa
#ispu
#isre
#iss>
#isse
#issi
#issp
#ist>
#isus
#ital
#itch
#itco
#ite'
#ite>
#ited
#item
#ithd
#ithi
#itia
#itin
#itio
#itle
#itme
#its>
#itte
#ity>
#ium>
#ivac
#ival
#ive>
#iver
#ivid
#ixte
#iya>
#ize>
#izum
#jane
#jcb>
#ject
#joke
#july
#jump
#juni
#junk
#just
#kart
#kdow
#ked>
#keen
#keep
#ken>
#kend
#kept
#ker>
#kers
#kes>
#ket>
#ketc
#keti
#key>
#keyp
#kick
#kid>
#kill
#kind
#kip>
#klar
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
#lann
#laps
#lar>
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
#law>
#lay-
#lay>
#lbac
#lder
#ldnt
#ldy>
#leak
#lear
#leas
#leav
#lect
#led>
#lega
#legi
#legs
#leme
#lent
#ler>
#lerg
#les>
#less
#let'
#let>
#lete
#leti
#lett
#lfwa
#liab
#liam
#lica
#lice
#lick
#licy
#lid>
#lidi
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
#llen
#ller
#llia
#llin
#llo>
#llot
#llow
#lmen
#load
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
#lope
#lor>
#lorr
#lose
#lost
#lot>
#loty
#loud
#low>
#lows
#lpli
#lrea
#lse>
#lsh>
#lter
#lth>
#ltig
#ltog
#ltur
#lty>
#lue>
#lued
#lumb
#lut>
#lute
#m's>
#m/yy
#mad>
#mada
#made
#maes
#mail
#main
#mal>
#mall
#man>
#mana
#mand
#mann
#manu
#mar>
#marr
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
#mpen
#mper
#mpla
#mpos
#mpro
#mps>
#mpty
#mrs>
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
#nah>
#nal>
#nali
#nama
#name
#nanc
#nant
#napp
#nce>
#nced
#ncel
#nces
#nch>
#nche
#ncle
#ncry
#ncs>
#ncy>
#ndad
#ndar
#nded
#ndee
#nder
#ndi>
#ndin
#ndit
#ndli
#ndo>
#ndon
#ndow
#nds>
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
#new>
#next
#nfir
#nfus
#ng's
#nge>
#nger
#ngle
#ngli
#ngoi
#ngra
#ngs>
#ngua
#nian
#nic>
#nice
#nich
#nigh
#ning
#nion
#nior
#nit>
#niti
#nix>
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
#nock
#none
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
#nput
#nsat
#nsen
#nser
#nsfe
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
#nto>
#ntra
#nts>
#nual
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
#nvoi
#nzo>
#oad>
#oadi
#oan>
#oard
#ob's
#obbe
#obbi
#obbl
#obje
#obli
#obs>
#ocat
#ocia
#ock>
#ocki
#octo
#odd>
#ode>
#odgy
#odif
#odne
#ods>
#oem>
#oes>
#off>
#offe
#offl
#ofil
#ofte
#ogge
#oid>
#oil>
#oile
#oin>
#oins
#oir>
#oise
#oke>
#okey
#ola>
#old>
#olde
#olic
#olin
#olit
#oll>
#olla
#olli
#ollo
#olog
#ols>
#olut
#ombi
#ombu
#omen
#omes
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
#ond>
#ondi
#one-
#oned
#onel
#oner
#ones
#onfi
#onfu
#ong>
#ongo
#onig
#onli
#only
#onne
#onor
#onou
#ons>
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
#ool>
#ooli
#oom>
#oomm
#oon>
#ooo>
#oops
#ooth
#opay
#ope>
#open
#oper
#ophe
#opin
#opt>
#opti
#opy>
#ord>
#orde
#ordi
#ore>
#orge
#orgi
#orgo
#oria
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
#otp>
#ots>
#oty>
#oubl
#oubt
#ouch
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
#oys>
#oze>
#ozen
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
#part
#pass
#past
#pat>
#patc
#patr
#paus
#pay>
#paye
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
#penn
#pens
#per>
#perh
#pesa
#peso
#phe>
#phen
#phis
#phon
#pick
#pid>
#piec
#pies
#pill
#pin>
#pinn
#pins
#pix>
#plac
#plai
#plan
#play
#ple>
#plea
#plen
#pler
#plic
#plin
#plit
#plum
#ply>
#poem
#pon>
#pond
#pool
#port
#poss
#post
#pot>
#poun
#ppea
#pped
#ppen
#ppl>
#pple
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
#purp
#purs
#push
#put>
#que>
#quer
#quic
#quir
#quit
#quiv
#qué>
#r's>
#rabi
#rabl
#race
#rack
#ract
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
#rcha
#rded
#rden
#rder
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
#rely
#rema
#remi
#renc
#rene
#reop
#repa
#repe
#repl
#repo
#requ
#res>
#resc
#rese
#ress
#rest
#resu
#ret>
#reta
#retr
#retu
#reve
#revi
#revo
#rew>
#rewo
#rgai
#rge>
#rged
#rgot
#rgue
#rhap
#ria>
#rial
#rian
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
#rima
#rime
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
#riva
#rive
#rked
#rld>
#rler
#rlin
#rly>
#rmat
#rmin
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
#roce
#roke
#rold
#roll
#romo
#ron>
#rone
#rong
#roof
#rook
#root
#roph
#rops
#ror>
#rors
#ros>
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
#rror
#rry>
#rs'>
#rson
#rst>
#rte>
#rted
#rtee
#rten
#rtga
#rth>
#rty>
#ruct
#rude
#rue>
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
#rver
#rwri
#ryin
#rypt
#safa
#safe
#said
#sake
#sal>
#sala
#same
#sati
#save
#savi
#saw>
#scal
#scam
#scan
#scar
#scha
#sche
#scon
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
#ser>
#seri
#sert
#serv
#ses>
#sess
#set>
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
#simp
#sinc
#sing
#sist
#sit>
#site
#sive
#six>
#sixt
#size
#sket
#ski>
#skip
#sks>
#slai
#slas
#slat
#sle>
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
#sorr
#sort
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
#spor
#spot
#spre
#spri
#sput
#ssay
#ssed
#ssfu
#ssib
#ssin
#ssio
#ssis
#sson
#sspo
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
#stle
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
#stup
#styl
#subs
#succ
#sue>
#suer
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
#teal
#tear
#tect
#ted>
#teen
#teep
#tem>
#ten>
#tena
#tent
#tep>
#teps
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
#thic
#thin
#thir
#this
#thly
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
#tify
#tig>
#til>
#tim>
#time
#tin>
#tine
#ting
#tiny
#tip>
#tire
#titl
#tive
#tle>
#tled
#tles
#tlin
#tmen
#tock
#tofi
#tole
#tone
#toni
#too>
#toot
#top>
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
#traf
#trai
#tran
#tras
#trat
#trea
#tree
#trem
#tres
#tria
#tric
#trie
#trin
#trip
#tro>
#trop
#truc
#true
#trus
#try>
#tryi
#tsta
#tte>
#tted
#tten
#tter
#ttin
#tto>
#tton
#ttps
#tub>
#tude
#tudy
#tung
#tupi
#ture
#turn
#tus>
#tuto
#twic
#twin
#two>
#tyle
#type
#typo
#tyre
#uage
#ual>
#uati
#ubbe
#ubbi
#uble
#ubsc
#ubts
#ucce
#uch>
#uche
#uct>
#ucti
#uddl
#udes
#udge
#udio
#udo>
#udsm
#ued>
#uel>
#uer>
#uest
#ugh>
#ught
#uick
#uide
#uire
#uit>
#uitt
#ular
#ulat
#uldn
#ules
#ulle
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
#ump>
#umps
#unab
#unce
#unch
#uncl
#und>
#unde
#undo
#ung>
#ungr
#unio
#unit
#unk>
#unkn
#unle
#unsu
#unt>
#unte
#unti
#untr
#unts
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
#urit
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
#ushi
#usic
#usta
#usti
#utch
#ute>
#uto>
#utof
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
#vat>
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
#vers
#vert
#verw
#very
#ves>
#vica
#vice
#vide
#vinc
#viru
#visa
#vise
#visi
#vive
#void
#voke
#volu
#vv0>
#w/o>
#wage
#wait
#waiv
#wall
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
#wet>
#wfla
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
#wifi
#will
#wind
#wing
#wint
#wipe
#wire
#wish
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
#xes>
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
#ypad
#ypal
#ype>
#yped
#yphe
#ypo>
#ypto
#ysel
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
#عربي
$
$ $
$0
$00 00
$00 and
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
^ ?
^ abandon
^ abort
^ about
^ ach
^ add
^ address
^ after
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
^ are
^ as
^ at
^ authorised
^ autocorrect
^ back
^ bakery
^ bank
^ bank's
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
^ complete
^ confirm
^ confirmed
^ contactless
^ copy
^ correction
^ coupon
^ credit
^ customer
^ cut
^ cvv
^ cvv0
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
^ everyone
^ everything
^ expired
^ expiry
^ explain
^ fair
^ false
^ faster
^ fat
^ feels
^ figures
^ for
^ forget
^ forgot
^ form
^ found
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
^ got
^ grand
^ guess
^ gym
^ had
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
^ long
^ look
^ love
^ lovely
^ ma'am
^ machine
^ make
^ may
^ me
^ menu
^ merchant
^ merci
^ messages
^ mine
^ minute
^ mm
^ mm/yy
^ money
^ more
^ morning
^ most
^ mum
^ must
^ my
^ n
^ name
^ nearly
^ need
^ never
^ new
^ next
^ nice
^ no
^ nobody
^ nope
^ not
^ nothing
^ now
^ number
^ numbers
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
^ quite
^ qué
^ ready
^ reason
^ receipt
^ remind
^ rent
^ repair
^ repeat
^ replace
^ replacement
^ rest
^ retain
^ reverse
^ revive
^ revoke
^ round
^ run
^ safe
^ same
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
^ shd
^ she
^ should
^ show
^ shut
^ sick
^ signature
^ siri
^ skip
^ small
^ so
^ somebody
^ someone
^ something
^ somewhere
^ soon
^ speak
^ split
^ standing
^ start
^ statement
^ stay
^ step
^ still
^ stop
^ strip
^ stuck
^ sum
^ suppose
^ sweet
^ system
^ take
^ takes
^ talk
^ talking
^ tax
^ tell
^ ten
^ text
^ thanks
^ that
^ then
^ there
^ these
^ they
^ third
^ this
^ those
^ though
^ till
^ time
^ tiny
^ to
^ tomorrow
^ top
^ transaction
^ transfer
^ translate
^ tried
^ true
^ try
^ turn
^ turns
^ two
^ type
^ typed
^ typing
^ un
^ under
^ undo
^ unless
^ until
^ up
^ upi
^ use
^ used
^ useless
^ using
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
about ?
about giving
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
accent
accent in
accept it
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
account number
account on
account will
account with
account without
accurate
ach
across
activate
activated it
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
agb
age
agent
agent $
ages
ago
agree
agree to
agreed
agreed to
agreeing
agreement
agreement $
agrees
ah $
ahead $
ahead and
ahead my
ahead with
ahead without
ai
ai ?
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
all my
all of
all on
all over
all right
all same
all set
all that
all there
all this
all thumbs
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
already done
already gone
already got
already have
already paid
alter
alter it
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
am from
am getting
am going
am good
am grateful
am here
am i
am in
am losing
am lost
am mad
am new
am not
am offline
am on
am out
am paying
am reading
am ready
am saying
am sick
am still
am stopping
am stuck
am sure
am telling
am tired
am wary
am with
amen
amend
american money
amex
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
and my
and name
and need
and no
and not
and now
and numbers
and owe
and pay
and ready
and rest
and see
and she's
and so
and still
and take
and tell
and thanks
and then
and want
and what
and year
and you
angry
annoying $
annoying me
annual
another $
another bill
another card
another go
another person
another time
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
anymore $
anyone else
anyone in
anything $
anything else
anything i
anything to
anything wrong
anything yet
anyway $
anywhere to
apart
apart from
apartment
apartment number
apostrophe
apostrophe in
app
app $
app is
app somewhere
app wants
appears to
apple
apple pay
applied $
apply
appointment
approve
approve of
arabic
are $
are ?
are after
are asking
are at
are back
are bot
are doing
are four
are from
are having
are human
are mine
are my
are not
are right
are robot
are star
are there
are three
are tickets
are we
are wrong
are you
argue
arrive $
arrived $
arrow
as
as $
as donation
as i
as is
as it
as long
as message
as my
as paid
as printed
as shown
as soon
ask $
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
at different
at door
at end
at home
at it
at moment
at my
at office
at once
at post
at same
at school
at sea
at six
at summary
at this
at time
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
auto
auto pay
autofill
away $
away from
away now
away what
aye go
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
bakery ?
balance $
balance is
balance when
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
bank has
bank have
bank information
bank is
bank let
bank need
bank never
bank or
bank said
bank say
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
be $
be 0
be 00
be all
be any
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
be with
be without
be worried
be zero
bear
bear with
because i
been $
been at
been blocked
been cancelled
been charged
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
begin $
begin again
beginning with
behalf
behalf of
behind $
behind this
being charged
believe $
believe i
believe you
bell
belongs
beneath
besides
besides card
best
bet $
bet you
better
better $
better i
between month
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
bill me
bill my
billed
billing
bin
bin it
bind
binding
binding $
birthday or
bis
bit
bit $
bit by
bit is
bit more
bit of
bit or
bitcoin
bizum
black $
blacked
blacked out
blank
blanked
blanked out
blanks
bless you
blik
blind
blobs
block
block my
blocked
blocked $
blocked by
blocked my
blue bakery
blue card
blue moon
blue one
body
book
book $
book another
booked for
booking
booking $
booking is
bookings
bored
bored $
borrow
boss $
boss card
boss gave
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
bots
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
break
break down
break it
breakdown
bring
bring anything
bring it
bringing
broke $
browser
bsb
bug
bumps
bus $
bus is
business card
business is
but
but $
but card
but do
but i
but it
but not
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
by bit
by card
by direct
by expiry
by friday
by me
by mistake
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
call $
call it
call me
call you
callback
came $
came back
came from
came up
can
can $
can bank
can bill
can card
can charge
can continue
can do
can give
can go
can hardly
can i
can it
can leave
can live
can merchant
can not
can one
can only
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
card fee
card for
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
card ok
card on
card only
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
card thing
card to
card too
card verification
card was
card what
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
cards in
cards what
care
care of
careful
carried
carried away
carry
carry on
cash
cash $
cash advance
cash app
cash back
cash machine
cash to
cashback
catch $
cats
cents
chance
chance $
change
change $
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
changing
changing it
changing my
charge
charge $
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
charges for
chase
chat
chat $
chat ?
chat after
chat so
chat window
chat with
chats
chatting
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
checks
checks out
cheque
chess
chewed
children
chip
chip and
class
clear my
cleared
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
clue
code
code $
code ?
code again
code and
code be
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
code too
code where
code you
coffee $
coins
cold
cold $
cold feet
colleague
collect
collect it
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
comfirm
comfortable going
coming
coming in
coming on
coming out
comma
command
commas
commission
committed
company is
company name
company you
complain
complaint
complaints
complete
complete $
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
confirm once
confirm or
confirm payment
confirm that
confirm then
confirm to
confirm twice
confirm what
confirm when
confirm with
confirm yet
confirm you
confirmation
confirmation ?
confirmation did
confirmation in
confirming
connect
connect me
connection $
connection is
conned
contact
contactless
continue $
continue this
contract
conversion
convert it
convinced
cook
cooking
cool
cool $
copy
copy it
copy mistake
correct $
correct ?
correct i
correct it
correct only
correct pay
correct things
corrected
corrections
cost
cost me
could be
could i
could it
could my
could not
could we
could you
count $
count me
counter
country ?
coupon
course $
course ?
course start
cover
covered it
create
credit
credit $
credit card
credit note
credit or
credit possible
credit score
cross
crosses
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
date all
date are
date be
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
day ?
day at
day for
day is
day month
day to
day too
days
days ago
days do
days to
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
debit or
debited
debited ?
decided to
declined
declined $
deduct
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
dentist $
deposit
deposit ?
deposit enough
deposit i
deposit only
dey
did
did $
did all
did bank
did i
did it
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
digits
digits $
digits are
digits do
digits of
digits on
dim
diners
diners club
dinner $
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
do all
do anything
do credit
do here
do i
do if
do it
do my
do next
do not
do now
do payment
do something
do that
do them
do they
do this
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
does anyone
does bank
does bot
does card
does class
does code
does confirm
does cvv
does declined
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
does spelling
does stripe
does that
does this
dog is
doing my
doing this
dollar
donation certificate
done
done $
done ?
done it
done that
done then
done this
done with
door $
dots
double
double charge
doubt $
doubt i
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
drop $
drop money
due
dutch
e
e at
each
each month
each week
early
earn
easier for
eat
eating
ebt
ec
edit
edit $
edited
eh
else can
else do
else is
else pay
else read
else you
email
email address
email for
email me
email on
embossed
emi
employees
empty $
empty my
en
end
end $
end of
end or
end this
end up
ended
ending
ending in
ending is
ends
english ?
english is
enough $
enough ?
enough for
enough i
enough in
enough money
enough or
enter after
enter it
enter key
entry
erased
error
error $
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
exit
expect it
expected $
expected of
expensive
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
express
extra
extra 0
extra for
face id
faded
fail ?
failed
fake
fake $
false
false $
false alarm
fancy it
far
far $
far along
far as
fast
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
feel $
feel better
feel paying
feel right
feeling
feeling about
fees
fell
fence
few
fewer
field
figure
figure $
file
fill
fill in
film
final
final $
final once
final price
final step
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
finish this
finished
fire away
firm
firm $
first $
first card
first name
first one
first time
fish
fishy
fit
five
five $
fix
fix brakes
fixed $
flat
flipped
flu
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
for cancelling
for card
for cash
for date
for dinner
for each
for four
for going
for good
for haircut
for here
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
for place
for real
for same
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
forgive me
forgot my
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
four numbers
four small
fours
fours $
francs
fraud
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
friend $
friend card
from $
from bank
from before
from card
from here
from last
from me
from my
from now
from one
from taking
from there
from this
from unknown
from work
from you
front $
front has
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
fun
funny $
furious
further $
future
gaps
garage not
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
get card
get cashback
get code
get cold
get credit
get down
get here
get hold
get home
get it
get me
get message
get my
get number
get on
get out
get paid
get receipt
get robbed
get second
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
gift card
gift for
gift voucher
give $
give back
give code
give it
give me
give more
give my
give up
give us
give you
give your
given you
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
goes through
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
gone out
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
good idea
good is
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
got stolen
got swallowed
got to
got what
got your
grand
grand $
grandad
greek
green
greetings
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
half now
half of
half on
half that
halfway
hall
halt
halves $
hamper
hand
hand with
handed
handling
hang
hang on
hangs
hangs $
happened
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
has
has 0
has 00
has already
has been
has disappeared
has done
has expired
has four
has had
has it
has merchant
has my
has new
has not
has passed
has this
has to
hate
have $
have all
have already
have another
have any
have bank
have been
have cancelled
have card
have code
have come
have confirmed
have copy
have cvv
have discount
have enough
have for
have forgotten
have from
have gone
have good
have got
have i
have is
have it
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
have on
have one
have only
have paid
have put
have question
have receipt
have said
have same
have sent
have some
have store
have that
have three
have to
have typed
have understand
have voucher
have we
have you
have your
having second
head $
hear
hear from
hear that
hear you
heard of
heart $
held
help
help you
helpline
her $
her card
here $
here ?
here all
here and
here before
here in
here only
here which
hers
hi
hid
hidden
hidden charges
hidden costs
high $
him $
hindi
hip
hire
hire purchase
his
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
hologram
home
home to
honest
honor
honour
hope
hope that
hope you
hopeless $
hospital $
hospital i
hot
hotline
hour
hour $
hour is
hour or
hours $
house
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
how i
how is
how it
how long
how many
how much
how often
how old
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
human
hundred percent
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
i address
i agree
i agreed
i all
i already
i am
i answer
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
i confused
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
i doing
i doubt
i drop
i earn
i edit
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
i looked
i lose
i lost
i love
i made
i make
i may
i mean
i messed
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
i settle
i settled
i shall
i should
i shouldn't
i show
i skip
i speak
i start
i still
i stop
i stopped
i stuck
i swap
i switch
i take
i talk
i talking
i tell
i text
i think
i thought
i tied
i to
i told
i track
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
iban
iban $
iban or
iban you
ich
id
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
in app
in at
in bakery
in bank
in bit
in box
in capital
in capitals
in car
in card
in charge
in chat
in corner
in dollars
in dutch
in end
in english
in euros
in evening
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
in here
in hospital
in hour
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
in that
in there
in this
in three
in tiny
in two
in us
in way
in what
in which
in with
in words
in writing
in wrong
in yet
in your
in zloty
include delivery
included $
included in
includes
incorrect
incorrect $
indeed
information $
information ?
information again
information are
information for
information go
information i
information in
information once
information protection
information so
ink
input
insert
instalments
instant
instead i
instead of
insufficient
insurance number
interest
interest rate
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
invoice me
invoice number
invoice says
invoices
is
is $
is 0
is 00
is 0000
is about
is accurate
is all
is already
is amount
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
is false
is fee
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
is joint
is last
is left
is legit
is liable
is link
is locked
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
is own
is pan
is paying
is payment
is point
is price
is problem
is question
is rate
is real
is refund
is right
is room
is security
is sending
is small
is state
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
is up
is upstairs
is use
is visa
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
it but
it by
it came
it can
it cancel
it cancelled
it card
it charged
it cheaper
it come
it confirmed
it cost
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
it has
it have
it help
it here
it how
it i
it in
it instant
it into
it is
it joint
it kept
it later
it left
it legit
it let
it locked
it look
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
it run
it safe
it said
it same
it say
it says
it should
it small
it so
it stay
it still
it stop
it straight
it take
it taken
it that
it then
it this
it threw
it through
it till
it to
it today
it tonight
it too
it twice
it under
it up
it used
it wait
it was
it way
it were
it when
it where
it why
it will
it wiped
it with
it work
it written
it wrong
it yet
it you
item
itemised
j
ja
janet
janet $
jcb
joke
jr
jr at
junior
junk
junk mail
justify
k $
karte
keen
keep
keep charging
keep coming
keep going
keep it
keep my
keep number
keep saying
keep taking
keep what
kept
kept $
kept it
kettle's boiling
key
keyboard
keyboard $
keypad
kicked
kicked me
kids need
kill
kill me
kind
kind $
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
know thanks
know that
know what
know when
know where
know which
know you
kroner
lady
land in
landlord have
landlord take
language is
large
large one
last 0
last ?
last answer
last bit
last digits
last four
last message
last month
last one
last question
last step
last thing
last three
last time
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
legit or
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
let's cancel
let's do
let's get
let's go
let's leave
lets do
letter
letter $
letter is
letters
letters $
letters ?
letters for
letters or
letting
letting me
level
liable
lights
limit
limit to
line
link
link $
link expiry
link still
link where
linked
list $
listen
listening in
little $
live
live at
live chat
live without
lo
loading
loan
locate
lock
locked
locked in
log
log in
logged
logged $
logged me
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
long number
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
lose
lose it
losing interest
lost
lost $
lost connection
lost interest
lost it
lost me
lost my
lost will
loud $
love $
love to
love you
lovely $
lovely weather
lower
lunch $
machine
machine $
machine ate
machine in
mad
mad $
made
maestro
mail
make $
make account
make it
make me
make mistake
make one
make payment
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
manner
manual
many cards
many digits
many dollars
many hours
many minute
many questions
many steps
many times
many tries
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
me amount
me anything
me at
me back
me bill
me bit
me but
me card
me code
me do
me double
me down
me example
me first
me for
me from
me get
me give
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
me one
me or
me out
me over
me pay
me person
me pin
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
me time
me to
me too
me understand
me what
me when
me where
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
merchant get
merchant is
mess
message $
message came
message disappeared
message is
message send
message that
message was
message when
messages
messages $
messages are
messages this
messed
methods
middle ?
middle name
might
might pay
migraine
milk
mind
mind $
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
miss
missed
missed that
missing
missing $
misspelled $
misspelled me
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
money taken
money to
money why
month
month $
month as
month can
month end
month first
month or
month year
month/year
monthly
monthly ?
monthly one
monthly payments
months
months $
monzo
mood
moon
more
more $
more ?
more later
more of
more or
more payments
more than
more time
more to
morning
mortgage
most
mother card
mother maiden
move money
move on
moved
moved house
mr
mrs
much
much ?
much have
much in
much longer
much money
much more
much of
much time
much to
much will
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
my answers
my app
my appointment
my back
my bag
my balance
my bank
my best
my bill
my birthday
my booking
my boss
my card
my card's
my cards
my cat
my code
my colleague
my company
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
my last
my late
my legal
my life
my mail
my married
my membership
my message
my mind
my mistake
my money
my mother
my name
my neighbour
my new
my number
my numbers
my old
my order
my other
my own
my paper
my parcel
my part
my partner
my patience
my payment
my permission
my phone
my pin
my place
my prepaid
my privacy
my receipt
my rent
my room
my salary
my second
my secret
my son
my statement
my stuff
my surname
my telephone
my thanks
my thing
my turn
my uncle
my visa
my voucher
my wage
my wallet
my whole
my work
myself
myself $
myself in
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
name's wrong
near
nearly said
nearly there
necessary ?
need
need $
need ?
need account
need all
need anything
need cvv
need day
need for
need help
need it
need me
need my
need new
need this
need to
needs
neighbour $
neighbour has
neighbour if
neighbour lost
nervous about
never
never $
never again
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
new to
next
next $
next ?
next after
next month
next payment
next step
next term
next time
next to
next week
next year
nice $
nice one
nice to
nickname $
nine $
no
no $
no 0
no 0000
no bank
no box
no business
no button
no can
no cancel
no card
no cards
no change
no code
no complaints
no connection
no correct
no cvv
no date
no day
no deal
no digits
no do
no email
no form
no from
no good
no i
no idea
no it
no matter
no means
no mistakes
no more
no name
no need
no no
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
noon
nosy
not
not $
not ?
not accept
not accepted
not accurate
not all
not alter
not approved
not ask
not asked
not at
not authorised
not bad
not be
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
not do
not enough
not fake
not fancy
not feel
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
not ready
not real
not recall
not received
not recognise
not remember
not right
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
noted
noted $
notes
nothing
nothing $
nothing else
nothing happens
nothing in
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
number again
number and
number beginning
number did
number do
number enough
number for
number from
number i
number in
number is
number needed
number next
number not
number of
number off
number on
number printed
number to
number too
number was
number what
number when
number where
number wrong
number you
number you've
number's off
numbers
numbers $
numbers above
numbers are
numbers do
numbers here
numbers on
numbers with
numerals
nurse
nuts
número
o
o $
odd
of $
of 0
of any
of bank
of card
of cards
of code
of course
of cvv
of date
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
of order
of paying
of payment
of person
of question
of same
of that
of them
of these
of three
of time
of us
of what
of you
of your
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
oil
ok
ok $
ok ?
ok from
ok if
ok to
ok with
okay ?
old
old card
old man
old one
old phone
ombudsman
on $
on ?
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
on file
on first
on for
on friday
on front
on here
on holiday
on it
on left
on level
on me
on my
on old
on one
on other
on payday
on phone
on plastic
on purpose
on receipt
on reverse
on right
on same
on second
on some
on statement
on strip
on sunday
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
on your
once
once $
once ?
once for
once i
once it
once more
once my
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
one more
one of
one off
one on
one or
one payment
one second
one short
one thing
one time
one who
one with
one you
one-time code
ones
ones ?
ongoing
online
online payments
only $
only 00
only card
only gave
only got
only had
only half
only has
only have
only i
only if
only me
only one
only owe
only part
only see
only shows
only this
only two
only use
only visa
only want
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
or did
or do
or does
or end
or for
or four
or gold
or here
or is
or last
or less
or mastercard
or mine
or more
or my
or nah
or no
or not
or number
or one
or only
or other
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
order is
order me
order new
order number
order paid
order was
ordered this
other $
other bag
other card
other information
other merchant
other number
other one
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
own card
own money
own number
owner
padlock
page
page $
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
paid or
paid then
paid twice
paid up
paid yet
pain
palaver
pan
pan $
paper $
parcel
pardon
parking at
parking fine
part
part now
part on
part payment
part with
particular
pass
pass $
pass me
passed
passed on
passport
password
paste
pasted
patience i
patient number
patient with
pause
pay
pay $
pay 0000
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
pay w
pay when
pay with
pay without
pay you
payed
payee
paying $
paying ?
paying by
paying for
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
per person
percent off
perhaps
perhaps $
perhaps i
person
person $
person ?
person or
person paying
person who
personal information
pesos
phishing
phone $
phone ?
phone bill
phone has
phone number
phone only
phone or
phone says
phone to
phone with
photo $
photo of
pick
pick it
picture of
pin
pin $
pin ?
pin and
pin at
pinched my
ping
pins
pix
place
place $
place for
place to
plan
plastic
pleasure $
plenty
plumber
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
polish $
pongo el
popped up
possible ?
possible for
postal
postal code
postal order
postcode
posted
pounds
pounds not
ppl
prefer not
prepaid
press
press button
press enter
press something
pressed
pressed cancel
pressed it
pressed send
previous one
price
price in
price per
print
printed
printed $
printed or
printer
privacy
private $
problem $
problem if
procedure for
proceed $
proceed to
process $
promo
promo code
proof
proof $
proof that
proper one
protected
protection
prove
provided
provided i
provider
public
pulling out
punch
punch in
purple
purpose
purse
push
put $
put card
put code
put confirm
put down
put for
put in
put it
put me
put mr
put my
put name
put note
put something
put spaces
put that
qr
qr code
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
rang $
rate
rate do
rate for
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
read it
read me
read my
read out
read that
read this
read what
reader
ready
ready $
ready for
ready to
ready yet
real money
reason
recap
receipt
receipt for
receipt here
received
receives
recognise
recognised
recorded
recorded ?
recurring
red
red one
redo
redo it
ref
reference
refund
refund policy
refusal
refuse $
register
register first
regret
regret it
regular
reinstate
reject
rejecting
reload
remember $
remember my
reminds
reminds me
remove my
renew $
rent
rent $
rent and
rent is
rent went
reopen
repaid
repeat it
repeated $
repeating
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
request
reschedule
resend
resend $
resend it
reservations
reset
rest
rest $
rest i
restart
restate
resume
retain
retry
return it
return policy
return to
returned
reverse $
reverse charge
reverse it
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
right as
right away
right back
right card
right charge
right here
right now
right off
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
rly
rn
road $
robbed
robbery
roll over
rolling
roommate
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
safe on
safe to
safer
said
said $
said 00
said about
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
same as
same card
same day
same here
same message
same one
same person
same thing
same time
save
saved
saving
savings
savings bank
savings book
say $
say again
say card
say confirm
say go
say i
say it
say no
say on
say that
say to
say what
say yes
say you
saying yes
says do
says error
says expiry
says gift
says hello
says i
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
scrambled
scrambled my
scrap
scrap that
scratch
scratch that
scratched
screen
screen went
screenshot $
screenshot this
scroll
sea
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
securecode
security
security $
security code
security do
security number
see
see $
see anything
see anywhere
see box
see code
see half
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
sell
send
send again
send cheque
send it
send me
send money
send pic
send to
sending $
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
server
servers
service ?
service charge
service include
session
session expired
set ?
set it
settle
settled
settled up
seven
shady
shakes
shall
shall i
share card
share one
shared
shared with
shd i
she
she can
shes
shillings
shipping
short $
short number
short this
shorten
should
should $
should be
should do
should i
should pay
should say
should work
shout
show
show $
show id
show me
show on
showing $
shown $
shut $
sick of
side
side $
sign anything
sign something
sign up
signal
signing
silly me
simple $
simpler
sing
single
sister pay
sit
site
six
sixteen
sixteen $
size
skip
skip it
skip that
skip this
slash
slash or
sleep on
slip
slip in
slips
slot
slow
slow $
slow to
slow with
slower $
slowly $
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
so cancel
so complicated
so did
so far
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
social
social security
sold
some
some help
some money
some of
some on
some other
some time
somebody from
somebody has
somebody is
somebody real
somebody there
someone $
someone at
someone else
someone on
someone pinched
something $
something ?
something after
something for
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
spelling in
split
split it
spot
spot for
spot on
spread
spread it
spring
staff
staff $
stage
stages
stages $
stairs
stand
stand for
standing
standing order
star $
starling
stars
start
start $
start again
start date
start it
start with
starts with
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
still free
still going
still good
still has
still here
still in
still it
still need
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
still work
stock
stolen $
stop
stop $
stop all
stop at
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
straight $
straight off
strange
street
strings
strip
strip $
stripe
stripe $
stuck $
stuck in
stuck with
student
student discount
students
stupid
style
subscription $
such number
sum
summary
summary $
sun
sunday $
support $
suppose
suppose $
suppose i
surcharge
sure
sure $
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
t&cs
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
take cut
take days
take down
take it
take me
take money
take my
take nothing
take off
take other
take out
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
talk it
talk me
talk to
talking $
talking to
tallies with
tan
tap
tap my
tap to
tape
task
task $
tax
tax in
tax invoice
tax is
tax number
tax return
taxi $
td
teach me
team $
tears
tell
tell bank
tell me
tell you
teller
telling you
ten four
ten percent
ten second
term or
terminal
terms
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
than one
than that
than they
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
that be
that before
that bit
that can
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
that is
that it
that last
that link
that long
that me
that mean
that much
that my
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
that take
that thing
that this
that thought
that to
that up
that was
that with
that would
them $
them here
them in
them now
then
then $
then ?
then charge
then go
then i
then is
then it
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
there email
there enough
there guide
there i
there in
there is
there link
there manual
there money
there more
there much
there must
there now
there or
there page
there parking
there person
there record
there slot
there something
there time
there two
there warranty
there way
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
think about
think i
think it
think of
think so
think that
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
this as
this bill
this can
this cancel
this card
this charge
this chat
this code
this count
this evening
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
this meant
this merchant
this message
this minute
this moment
this money
this month
this morning
this must
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
this second
this smells
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
three times
threw me
through $
through ?
through if
through it
through with
throw this
thru
thru $
thumbs
thumbs up
ticks
till i
time
time $
time ?
time code
time do
time doing
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
timer
times
times $
times do
times will
tiny
tiny number
tip
tired $
title
tmrw $
to $
to $00
to account
to add
to all
to answer
to ask
to back
to be
to begin
to block
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
to hold
to i
to it
to keep
to know
to landlord
to leave
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
to number
to old
to open
to order
to pay
to paying
to payment
to pick
to put
to read
to redo
to register
to reply
to return
to run
to same
to say
to second
to see
to send
to settle
to show
to sleep
to something
to speak
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
to train
to try
to type
to understand
to undo
to use
to wait
to what
to work
to write
to you
today $
today ?
today is
today so
told you
tomorrow do
tomorrow morning
tonight
tonight ?
too
too $
too ?
too complicated
too difficult
too faint
too late
too long
too many
too much
too slow
too small
too young
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
town
town $
tracking
tracking number
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
transfer to
transferred
trial
trick
tried
tries
trip
true
true $
trust
truth $
try
try $
try again
trying
tuesday i
turn
turn it
turned
turned away
turned down
turned it
turns
turns out
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
two names
two numbers
two of
two payments
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
type of
type this
type to
type with
typed $
typed cancel
typed it
typed my
typing $
typing ?
typing my
typing or
typo
ue
ue $
uk
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
understand what
undo
undo $
undo cancel
undo cancellation
undo it
undo that
undo this
undo what
union pay
unknown
unknown number
unless
unsuccessful
until
until friday
until i
up $
up ?
up again
up for
up from
up front
up now
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
use cards
use cash
use different
use hers
use is
use it
use my
use one
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
vat
vat number
vegan
venmo
verified by
very much
vet $
vicar
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
voucher code
voucher for
voucher from
voucher i
vouchers
w
w me
w other
w/o
wage
wages
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
want one
want pay
want photo
want that
want this
want to
want you
wants
wants to
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
was error
was fine
was for
was going
was good
was it
was looking
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
was reverted
was right
was saying
was slip
was supposed
was that
was told
was wrong
wash $
wash and
waste
waste $
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
we cancel
we do
we get
we go
we good
we had
we have
we in
we may
we only
we paid
we pause
we share
we should
we want
we're having
weather
website $
wedding $
wee
week $
week with
weekly or
welsh
went
went in
went missing
went out
went through
went wrong
were saying
were we
were you
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
what use
what was
what waste
what way
what will
what word
what would
what you
what you've
whatever $
whatever it
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
where are
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
where you
whereabouts on
whether
whether it
which
which $
which 0
which account
which address
which bank
which bit
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
who has
who i
who is
who ordered
who pays
who sees
who sent
who this
who wants
who was
who will
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
wife $
wife card
wife has
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
will pay
will sort
will take
will that
will this
will to
will type
will you
window
wipe
wiped
wire
wire it
wish to
with $
with 0
with all
with bank
with c
with card
with charge
with code
with computers
with four
with gift
with his
with it
with k
with me
with my
with neighbour
with no
with number
with old
with one
with or
with other
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
withdraw my
within
without $
without asking
without card
without code
without it
without paying
without pin
without reason
without security
without this
without you
won
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
work without
worked
worked $
worked yesterday
working after
working on
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
write confirm
write date
write expiry
write happy
write here
write in
write it
write name
write that
write to
write yes
writing
writing now
writing to
written down
wrong
wrong $
wrong ?
wrong amount
wrong button
wrong card
wrong chat
wrong number
wrong on
wrong order
wrong size
wrong there
wrong visa
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
yes when
yet
yet $
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
you break
you bring
you can
you cancel
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
you did
you do
you doing
you email
you find
you first
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
you hold
you i
you in
you invoice
you keep
you knock
you know
you leave
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
you open
you or
you owe
you part
you pay
you people
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
you should
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
you this
you three
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
you want
you what
you when
you will
you work
you write
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
your boss
your day
your end
your iban
your last
your machine
your message
your name
your number
your own
your question
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
ü
не
""".strip()
ADDED: Final = rb"""
W\jh
Rj
@dBiC[E]FcGTH]L\OfR[TYWW^Y_e`hc\dehXlitb
AiCkEWG]HjJ\L\ObQcSZTWU[VfZZ[Z\\]]bXcde[fZgbi]kelanaoZqorZs\t]ueve
BYC\F]HZJVT\W[Y]ZY^Y_\e\gpn\o\pZq\
BZC\F]HYJVT\UZV[WZY]ZY]\^Y_\e\g~mZn\o\pZq\uZ
KgSib\j]kdnis[
`]m]ng
KfM\R]W\^]m\ni
@]KgP[Sgb\j\kdnos[
J\ObU\VkW[cgmYvZ
@]BhGcW[nd
AcCUGYHdJbKcScU\V\WdX]Z[[]]f_Yabc\e]n]qc
@[AaB]CkGcIWKdOcPbR\SaT]VXW\X\Y]Zd[]`XefmeqcuZvX
AiShV][\`csa
AkBZCWEYGWNbOXPgR]SVVrWUYYZ\^[cpf\l]q]
@[B[DdGcHSIdJ[K[L]N\OpPcQXR[T[U[VSWTX[YZZR[Z\[]]^Z`cadcsdZj[lUq\rXs]u\
CZGeO\VUW[cl
BZC\F]HYJVT\UZV[WZY]ZY]\^Y_\e\g~mZn\o\pZq\uZ
G\IePdlirZ
J\ObU\VkW[chmYvZ
BhGcW[
AaCfHfIWKiOjPdR\SaT]U]VfWZX\Y]Zd[[]d_Y`\men\qcuZv[
BXCbD]F\KbL]M\OjPhRZSfUXWZY]ZY^Waeb]cfd\e\f[gZjek[lZmZolp\qcr]sZu\vX
]pc\eV
AiShV][\`csa
C\H[MdW]Z\]Y`r
@]A\EXFdHTI\JcK]LcMbNZPeRXSbU\VeXbYdZX\h^X_W`oaccZdheig\heiajdk[mjncoXpXq[rftZuW
CjJbOYTaUbhb
BdC]EaFfGbHbJgKYMZN\OUPbRZSdUZVYX[Ya[V\c]Y_b`]aXcZddg\hcjgmYn]p[rcscuYvZ
HbYidh
CdPeSaW[g]lcokvb
CqF]G\H[K[L]M[O\S]TeV]WXX\YZZi\e]Z_[c\efg\odp\q[rXsZu]
W\Zh
@[BdE\FYGUH\L[M[N]OsP[R\SgU]VUXiYdZZ[Y^W_Z`Zb\cfebh\o\q]r[sYuXv[
AgCdD\EcHYM]OVPqUbVcX\YYZd[]\e^b_Wc\ebg]hlkelcrdsatb
BhDbH\N]OjPeWYYZZ][bfbt]u]vm
@hA\B]D\EfFeG[HZLdMYNcPgSaWXX\YZ[[]]`bb\ccgahhk[lfmdnbq]rZu\
AcEbGWHcJeK\MXNZO[P[SaT\WT\[^Z`dbidcj]kfl]m]n\o\pdr\s]u[vc
R\jo
AbC[K\L]NeObTcXiZY[i\f^Z`\acjhsYtivd
AkBZC\G\H\JaTdW][[^b`[aec\eal\
@eBkE]HZL\MYObPbR]T\VXWVX][]b]cde]hajll]qY
DaEcGfH[I[J]MZO\P[S[WWYZ[T`Zdaf]kYlVs\u\
BXC\L]R\WW[]`\e\hkkZo\tn
ChDSE\RhWh^ceVkZvX
@bFhGeHUI[JbKdPhQbSaTWUYVeWZYdZe]X^b_[`[dfecfehbk\l[mcocp[q\rct\ua
B]LjN[PcQhVbWXZa[b^f`cbajbobpbt\ub
AhCZDaEdHYJ\KfLmNbPgQcVcWX[a^a_[`\bZc\effhg\j\kYlXmcn]oZp]qarisnt]ud
@ZB]EYFmHgJ]KYOdQiT\V\WfYf[]^Z_[gbhZjZmds[vX
CXE\FhHgIfL]M[N\O\P[QfUUVZWTX\YY[[\\][^Y`\eZf[g]h]l\mgnWobp]rus\t\u\v]
AcBbGaHWOhPcSdT\VXWXZ[[\]abbdbf[h\r\s\u]v[
A]B\DcEaGdI\L\N]QZRbSfTaU\Zk[abYd\f[h\jcl\m[ncqZr]
BXL\RlWX[caaebkblYt\v\
BXCcEhHgJZLgO[P\R[WYZZ[g`ga]cdf[k\lXshvg
B\RbWiZ\[bc]eft\
BeCNEdFbHPJYLbMbNXOdPbQcR]SXTcUfV\XaYYZ][[\ka\bYcbdceif]hijgkYmToapYqZrfsZtWv[
BZH[JdK\L[O[TbWbXi\baccgl\pZrc
DaHdZ][jsg
AbD[FWHZIYJeLYMZN]OeR\U\VkWVXYYhZe\Z]f_\acccdWe[f]gYh[jhkcmcndohpVq]tcu[
ChVd[\j]tZuev]
RhW[sc
HeWY[ov[
@aAcB\CZE]I\M]O\PjTeU\VeWcY[Zf[[]g_aahcbe[jUqbs\v]
@cBcCcHWKbLZQgT]W\YZ[c\V^\`]a]bZcdd\ebgck]mYneo\pfqcsftZ
Wh[ak]
NaVgWbh\
@iAdBYCdDZF[G\H[JNLUMfNXO\PfS\TVVWW]XhY\ZX[d\h]l_\`\bkdYejfWgWh]jUkXlgnko[p\qQr\satXunv[
@dB]CaE\LbMiO]VgWW\b`\cgjal[mdncq]s]v]
H\J]R\U]WZZ][\^[e\gpm\o\v\
AcB[CbD[FcLXMbNcPbSdTiUaVcYd[b]e`Wcad[fZgZhck\n[pbr[t]uav[
C\ToW[gg
B[CnJZK\U[WZY\[\]g^\a\hWmap]
IkKdM]VfYZ^]eef\hgm]o[qXs]
PcS[\acdflh]l]q[r]
IkO\RUf\ri
@cA\BYC[DWGjHYJeKfL]M[O[P[Q[R\VWWbX]YX[[]j^Z`pcddbebfdhamWpZthuZvZ
BTLkMiWX
L\MdUbZZ[V^\`]bbe]g\llmbpf
@\AXBYCWDeEfFdGVHdI[JbK[MYN\OOPZQbS]UfVZX\Yc[Z\\aebcc\dgfZh\kZmjoZp[qbr\s[t[
BbC[DaEXFdHmIbJkK[L[M\NfO[R\S\TZWZXbY\Zg[i^Wagcad\egfaggk]l[mbnYoWrZvc
CZRZTiWe[[che\f]ldo]
@]EjFZW[_]hakal\tcva
AbCmDYE]F[GeH\I]L\M[N]OZP\RXSZThVUWeX[YhZV[[\Q]h^Y_\`Za[b]c[d[eZfXgYj\lUmgp[qareuXvY
CfD[JVKaL\OaR]T\U]WdXZYdZe\]`[ceebh\kenZoYpjqmrctZu[v\
B[I[OWR]U\Wp[ZbYjbrbteu[v]
C[G\HdK]NjWi[b]bbbdZlju]v[
CaGaR[T\Wj[cc\kclc
@eAcElF\G]IcJdL\NWO[T\UgVWWhX\ZX[h\[^[b\c\gjhij]l[mcoXr\t]u]vW
FdL[MjNXOaQbU]VaWVZe[a^adfj\m]nbofpZq[
BZCZK[M\O\R[TfUhVdX]ZZ[c\Z]T^e`\b]c\fhhaj\lbmjo]q\s]tlud
AjBbD\F]HfKXL]M]N\QZR\TdU\VhX[[Z\c]]^\`\bZcWdYerfjgYi\k]lSmanbo\plqcr]s\tguWvf
BeClJYOdPfRfVZW[e\l\nhoYpdrf
C[LZM\N]P]RZT\W\XeYh^Xe[f]hckilZn]obq]tZujvd
Vjvb
@[AfB]DaGaHZIdJ\KZL]OcPWRgSlWSXgYb]]_g`fa[b\cYd]e\fghXq\r[tZ
@bBkCbDgEfFdKZObR\TWVYW[cYeZjilZsht]vY
A]B[GcK[LZN]OgR]UbVbW\Xj[[\[g]lomXndq\teuX
@dBZGcO\P\RbWo[[^]_am\nlp[vV
A\BZC\E[FgGVH[I[J\KbL\MeNZOaPnRcSbUeV]W[Z[[f^b`Zacbgc]d\fYh[k[lbmcndodper[t\ud
W[Yir]
A]BWC[D[F\KeR]TbUfVaWhZe]\^S_cc\e\ghh]iXl\n[odp]q[vZ
BgGgLZNdUbW[YZZ\[X^Z`\cYfdgjklrp
FfG]LZMaR[V[Yk[gccjdk\v]
A]B\C\E]F\G\JiKdOgR]TVU\V\WWZe[e^ZcceWgqh]l]m]ocpZrZtcv]
@ZB\C[HbJ[R]T]UiVfX]Z\abecgcm[n\o\qeteuYv\
IeJ]M\O[TbVYWeXe\\^[c]d[elhZjZldmeq[ubvZ
BgObWX
I\Lcvj
AZHiLkP\RcWW^f_hbYejfZt[
AZC]EcFXGdHeJbK\M\NgO[Q\R]SbVfW[YaZ[^e_f`be[fcg\j]lXm[nXp]r]sctYucv\
CdH]IcS]V\Wf[ZbXfkl]p[rVtk
BUC\E[H]KVLVN\O\PWQdSgT]V[W\X]Y[[Z\e][^Z`Xd\edfYhdkemfnro\pmtju]v\
@[A[B[CgD\EeFbJkK\M[N\ObSXWdYX`\adbXd]efjgrat\u\vZ
L\R]SbWj[\fb
BZF]H\K[L]M]O\R]S\T\UXVbWYXdZa[Z\\^\_\adgYjeman[o[pxs[u\v\
D]G[R]SZTbWfX[[\ekfjqd
@ZBZCdH]KjMgPgT[VbWeX]Z][aejlZn]qbrosY
WWli
BZDcLgMXNaOgRYVaWcZb\\^[ahddehtZuc
BbF\J\R]TbWjYdZ][\\]^]_]`]cbdge\fZj[kalem[n\p]s\v\
@YAYBXCbDbF\G\I]JdLcMdOdPgRZSYTdV[WkX[YVZm[]\]^W_b`]ahccdce\fnhcj]lZn\o\pZq\rYsYtdu\vZ
WZ[pt[
P[V]Ycoj
D[W[Zo[ck\
H]M\SeWggjp[
m]ojr\
L]UdWaZ]eklit[
A\BZCcE]FbI]J]LVM[NlOcP[R[TaVUWjX]Z[[[\\^Z_baebScddZfWgZh[ken\roteuf
@cA\BZEdFdHYKYL]NcOZR[SVV[X]Zl[Z^\_\a\cfdcebgci[kVl\per\tcv]
B]CfDiGfH\M]N]OdPbSbTdWYY\Z\[V]c`\bWdbfgh[l[n]qZucvf
@]AbEbIbKcNfQ]RZTeW\XZYg[c\a]c^\_b`bbecbecjdkYmendp[r[v\
IlO]ne
G[H\L\N\RdS]VjWWX\[X`bafcdddeafal\t[
@XA]BdC]DfEeFWG]H[I]JdLWMZNYObPWR\T[UXYZ[X\l]caXbZc\dae]f[h[jZlemcoYp\qYsetjuZvW
@bAcCkFZH[MbN\OdRaT[UcWhXZZ[[Z\a]i^e_d`bakcWebgaj[p]qbrdsXu[vW
@[ATB[DsEsFdGWHXImJ[KZL]M]N\ORP\RSTaUdVgXcZZ[Z\a^X`\b[dYfcj\kVlXnbpXres[tZuZvV
@lBZClGcHbJ\KiL\O\RfU]V[WdXXZc[V`[b[ccreset]u\
@\AbBXCZD\EYFaGbI\JfKZMVNZPUQaRdTmUbX]Y\Z\[Z\a^Y_TbYd\e\fjh[jXkZngodqhretWu[vX
@bAdBcCcEfFjG\I\J[KcL\M\N]PXRbU[VWYbZZ[\\b]c^]`cd\fZhYi]k[lYmWsitYu\vY
C\EbGfJdKbL]W\^[`belf\jal]sd
W[vk
IVWu^V
A]B[DdJ\OfP]T\V]WZXhZ][[^Yace]gnhaq[s[ua
BhDbGbKbM\OYW[YaZe[[\]^\_helf\l[n\obt\ve
AaB[CfFmGgHaIbJaKXLYOZP\QbSZT]UYW[YY[[]Y^]`baZb[cadcecfUgci\jalYm[nSo[pbqWres[thuUv\
@bAgBhCcDZEZFdGaHVI]KVMYNWOfPXRXTeVWYmZU[]\Y]b^b_X`Xa[cfenfZhZk\lcmdo\peqerZtTu\vY
F\GcHYJYL\NTOgP]Q]RbSeTbUcVZWoXhYY\V]Z^Z`\dde[fYg[k]lXm\n\oeqYrosetXuUv\
AaCZD]E[FVGcIcJbK\MiPgQ[R]SbU]ViYh[n`ac\ebm\n\o[qXrcsctav\
A]B]DbO[V]W[Zd[mb]e\l[m]reve
@\A]CYJbLaM[NYU\VeWZY]]f^b_iald]fajkl\rbsav]
AeBdCbE\L[MdNhOeP\R]S\VgWUY[Zc\bdahij]kblZn]oXvT
@hAaB]DbG\J\K\LZMbR\TZY\Zh\bd\fehfj\l[m\ofpfrbs]
@bB]CbDeH]I]J\M[NfR\V[WeZi[\^f`\aac\ebg]hgk]lcp[r]
@ZB[DeEZFbHYI[J[LbMhNkO[SbU[WXXYYlZ\^Z_bcXfkg]hejgl\mcoXp\q[sntlu[
@[A[BZC[EZHcJdL]MZNYOZP\Q]TRUpVbWVX[Y\ZX[W\Y]f^a_]`Za\bZdZeYj\l[mpnXoZrVs[t\ufvW
@\AaB[D\EcGeH]L[M[NWOZPZR\T[UeViWgZ\[[\b^d_\`iaeb]d\e[fcj]k]lWm\p\qZr\tfva
@]A\B\CaDVE\GdHZIcJVLZOcP\Q[RaU]VcWR[Y\d]e_h`cabb\cZd]edfdgbhaiek]lgmXnYoYpaqesWuev]
AYCYDXEaGmHWIeJZKZLZMZPURXTZU[VXWVYWZc[\\i^c`[abbXdhelfYhcjkkYo[p[qXrYs\tVuUvS
BdEkJ[LaO\V\WbX]YZZg[\^]cfhejalard
@\BZCkF[HdJ[KfOdS[TWVZWbYZ[Y_ja\echdjdlan\p]rcsav\
BoC]D\E\FdGfHYLZM]OcQeRYS\UeV\W\YZZX_]b]cadZfVk\mbnfo]ris]vZ
C\EgFfJdK]L\MZN]OkPcShT\VXWeXeY[Z[bYc]h\j\oau]vc
AXBbCcD[EgFaGWH\K[L[N[O\PeR[SdTZUgVjYfZ[[d\b]Y`YbecWehfijdk\mbnaoepUres\t[
AhF[HYK[NaObPYR\ScUaVgWYZg[Z]Z^Z_\`cabfggghZjbmYpYq\r\uZ
GhLbM[OcTbV\WbZd[e`Yado]t]vZ
CfE\FZH\L\PfR]UaWdXgZa[[\b^\adg]h\l[oapYqdrdta
C\F\GdH[ImM\O\TVVm[dbWcbd\ejgkh[l[m\nboWrZtZu]vg
K]P\WYYhZ][qe]j]u[vY
D\WiX\sc
B\HYIjOYR]VcW\Zg[U^\_[`]eYg\hZj]l[m[o\qetbuk
B[CXG]I]NkS\TkU\WmZb[Z]\`bbcc\e\k\o\q[r]slta
NkRZVi
BYCVF]L\MWN\O\Q\RXTTUoV[WWXXY]Z[[Z^]b\d]g]hbj]m{nYoTp\rZsYt[ufvY
B[FaIbRdS\T[WfX]firYscubvb
CZHYIfJbTWV[WbY[elklo\rduY
AgKmL]NgRbSgW\X]d]o\p]sc
@\A[CVD\E\HeIWKaL\MZO[PdQbS\U[V]WTXWY[ZZ[Y]]^]_b`]bZcddYeZf[g\hfi[jYk]l[mUnxoTqbrZsVt[uf
B[CgEgGdH]JXKfLbMYNoOdQ\S[TcV]WZXZ[c]]^V`Yakc[e\m\nfq]s\t]
CbDbEbFeGcJcL\NeOiQ]TeUZV\WNY[Zl[e\d]a_\acbcd[e\fah[jckblcneo]sa
AnB[CkDbE\GgHbI]JbNbP[SbT\VXWWX\[]`ma]e]fcj\mcp\rgs\vZ
A[BXDiEdFZGZHXI[JpL]M[N[P[Q\S[TXUgV]WfX[Z\[Z]\^Y`ba\b\cYdaf]hYk[ldm[r[s]tYucvd
@\AcB\CcFeGfL]O\PpV\WkYZ^V_Y`\agc]eel]mcvd
@]B\DcEiH[IZJ\L[M\NWObPcR]VeWZYaZb\[^X_b`]abbbc]hlo[q\tY
CgJZWY[k\g_dacc]edq\s\
AdBZEhFgPYR[TYV]YdZ[[b\e^]acdYf\g]hamln]o]qatgvp
NZVaWc[]]bakpi
H\JbP\Qhlb
C[F\LmWY\f^[
KiO]Rg[[^\`Xedqc
AeBWDXFZGXHZI]K[L[MVR[S[Vd[]^gabbbdbehf[gbkan[pZqhrZsYuYv\
A]F\HcL\NjOZR]T[VhX[[g\[abbacbd]j[lbncpdu\v\
A[BWC\DaEZFeGXHhIbJaKaL[MaN\OgP[QaRjSbT[UZWZXeYY[c\\^\_Xaebedaehfbh\jblZn]oeqWr[se
@ZA\B[CYE[FdHbKcO\R]S[T[V[WXX]Z\[Y^[`\a\b\gdiYldmdoiqar[s[ubv[
B]DjWa[geYt\
@XB\J]N\P]R\SbVZWeY\[d^[eeh\lkocqXrltY
F\WX[cko
@\BUCbDiF\GYHiJ\KaLbQcRZT\UcVbWYXZYYZc[d\f]e^R`]acbhcaedfcgdh]jdm]nap]q\rjs\t\uWva
BgDhG]WY
F]O\PbSlTaU]V]Wer\sf
@cDZFcH]JbL]McPeQ]ScVaW\Z]]dadbVc\dehbibkWpbqXrescv\
AbC[JcL[PZRZTYV[WWYZ\\_xakc]dejjldn\tcubvf
BZWc[]elg]v[
@bAYB[DWEcFbGRH\IbJ\KaL[NdRdScVeWXYb[\^a_baab\d\fahbibjal[mcndobtbue
BXC\DVF\K\LaPXTdVcWoXdYXZU[[\b]\^U_]`Zbadbe]hclcm\n]p]qdsat\u\v[
B[F\IoK]M]N[P]R[TZW\X[Y]Z\[\`\abccf[g\kcrZs\t[uZvZ
@cAkB[DaE[FWGcK\MbOfQ\U[VbWXY]\Z^m_b`fadcZeZf\gahaj]kdl[nYpZqWue
AaBYCVG[HaM\OdQ[R]TXU]VcWkX\Yd\Z_ebdcbe\f\h\lcr\t\
A]B]F[H[J\KeP]U\V\WdZ[^Xe]gfm\nVo\p]rbsVuc
B]C[DZGZHeJ\MbOeT\V\WXZb[[^\_]`hcbd[f\lXqcsfvj
@\AaCcDbJdKYLZM[NaPdR]SYUcVZXbY]Ze\Z^X_fb\eYgZhbj]kZlim\pdqgrat[
KXV[W\X\cdst
B]CWJ]NeRZVUWoYb[deff\heldm[tbu[
@bB]E]GXO\T]VfWl^caccdm]t[v]
AdG]HcJbKaL\MfNcP\SXU]VXWhXbYeZ][b\f^]_b`baac]f\gcj]lfm[tZvZ
N[VhWd[\
AeCcDcI[JbM]NjOXPbVXZ]cafd
B]DkG\L\W[[jedk\v]
AaC\M]W\_b`j
L]M\NjO[TbWdedf\jgl\
@]H\RcSjW\YaZ\d]
R[WRkm
E\H[KcMZN[SmWZX]YYZc_Y`jd]fXj]o\p\u\
@\A\B[ChE\FfHcLcNaObVcWdZ[^W`ZadbWf]h\j]lZmfqcrbugvZ
B[CZEhFgGZHXKYNXOXPmQ\RkS[V\W[YeZ[[q\hc[jUkil[q[s]t\vX
CeF]HZL]NaTcUaV\WjZ\[\^Wc[gflfq]t\
R\Y\rn
q]ri
@]EZFuHjK]M[P[QfReU[VbW[^]_]gdhZm[o[p[q\r]v\
K[V\Yhf[mcrk
B]RZbkva
WXe\vp
B\HeJ]LbMeOZUfV[Wh[oa\e[g\lYmWobv\
B\SbWk^WeXj\l]rjtWuY
KZP[V]Y\p\srvg
LiWZ
H]Werj
B\F[G\HYQ[TZW\XkYY\f_eh\pXqYs]u[
PnR\YZ
BZJ\L\NZQbS]UiWZX]Y]Zg[[\f_ea\b]c\eiffhdlYo\p\rX
IYMZRhT]UgWZ[]
CkJ\g]
M\W]Y\^\eoo\t\
@bAZBeCWDjEjGXHdIYJcK[L]M[Q\R\S\U\V[W\X\YXZc[f^d_[`hb[cadae\fXgbhbiZjYl[mannobpWqwtbvb
@dB[GhHYMZRjTcVgWYXe[Wa[f]oevY
@YB[CVE\FeHdKmM[N]O[RfS[TYVZWT[W\]]e_b`Za]b\eXjZmZnVoapqqjr]sb
HjIcL[M\PbWd
FcUgc]hlq]vg
@[B[EXFlHrJfL[M\Q\U]WWZe[Zdcj]k\l\n[p[q\s]v\
@fKgR\[\\j
GcRYWj
BgH]JZLZOkPdRjVcWX^heef\mor[v]
@\B\F]G\H\IuN\OWPZRYTYWXY\[\`\ccf\g\n[o\s]
BcEZFcGbJfKeLlM[NcO]R]SaT[U]V[W]YcZc][^c_]`dadbbc\dZeahbj[k[obp]qcsatdv]
Oa^\_leb
TjW]Y\^\edh[r\
@bC]GcI\KfL]MVOgW][\^cadc[d\e\lZsg
@]B\FYIcN\O[P]Q[RcT\UaWZZe[kakbjcku[
C[DfEiI[J\MZO\P\QiUgWYYj[\a\eah\mYoati
@bAZCWDcEYGZHbI]JdKdL\MjNcRZTdUZV]WWX[YY[Y\]]b^Y_e`[b[caeZfZh\kbmbnio\perctcudvX
B]HeJ[K\M]OiPgVZX]^]_\cdf[l\o]
BZHbMbOeQbU\VaZ\[ne\l[oe
HbQ]UiZ\[]]]c[g]ocsd
@ZAXBjC[E\HWI]JyLZM\N[ObS]TYUeVaW[X[Z[[W]\^V`Va\bYc[d[g[hZk[lbm[nboYtZu]
A[B[F]HgN]V[WW[[ent\vZ
@\BXE\FbHhK\NXQaRbZ\adehf]v[
B[D[Wol\m\obu\vc
AaCfK\M\Q[RfV]Y]\W^hd\g\lambqgtY
@ZA[B[L\M\NkP]R[T[VZW]YhZZ[k^\a]bcecq]v\
@\FbHhK\LbO[S[[\d[fkkal]r\sf
BcCaHcJeV[WYZdahgbm\o[
L[M][i^]l\
@[BWCfDSF[GdHXIaJRMWOkPcRXT\UYVZXZY[ZS[[\c]]^[_]acb[ccedf[hYlZq[tbudvh
TfW\YdZb^cahb]ecfd
GbVd[[_\jcl]vj
C]G\P\T]X\Yd\da\cclmn\u[v\
B]I\NbOcScWhf]jXldv]
J[O]U\V[W]XbZf\]e[m]nZpmua
BaHcJbKaOfUdV\WZZ\]b^[ccgemcncodr\v\
B]C\EZFaH\K\N]OcR[T]WeZW\]^d`ZcYe[hgl]o]pmqds\ubv[
@fAXBeCYE\FgGhHcI[JbMYNbO[PfQbRZSbUYV[W[X\YZZV\]]]^i_]aabZccdee\gYhejak[limcnjoeqWrat\uVvW
AcBXC\FdJZLcMdN\OXPdQiSdT\UcWVXb\Y][_c`UdXebfdgbhciblhm\nfocp[rWtf
B\R\We[]_hehh\tYuZ
BeH]J\MZO\RbVpW\[\^\ahl\sb
A\B\D]G\HaI\JbKbMbNiOdSfT]VbY\[]\[`]cgf\l[man\oaqbrbsav\
@[A]D[EZFtHjIeK\N]OfUYVcWXXc^\_Y`Wabb]cod]e\f\h]lUnWoZsXt\u[v]
AbCbFVHYIZK]NaSaT\U\VjXeZ\[[\]^Zfaj]obp]s\v]
G]HbNZO\V]WlZh^\adb]e]lZmnp\rcsY
V[Wg[l^Y
C\L\MfWi[bc\mc
@eE\MiO\Pd[]_\`cbbccedp]
@XAbBWF]HZIkJ\KhL]MUPbRdS]TdUaVdWYXh\b^\abdce[fghhialVmXnYo\pjrduZv]
A\DbEbG\IWJYKiL\OWPaScTWUWVXWcXbYYZd[]]g`eb]ddebgbh[lgmdneohqerXs\t]u[vd
A[B\D\E]H[IhJ\L\N\O]RdV\WYX[Y\Z\[X\Y^[_]`]c]d]ekf]j]kXl\ratYu]
@\B\EfHaK]LZM\NZOdReVmW]Zd\\^Z`bjbm\n\t\v[
@aG\HbJRKbLhNUP\QXR]SkTSU[W\Z[[W\e]g`ea[bVcbdjehfYhdj\niojpMris[tdv\
H\Uaf\rg
@]AYBTC]D[FdH\IeJnL[N\O[T[VbWfX\Y\Zf[d\\_caYb[cjecf]gek\lamZrgteu\v\
C]Yd`k
RsWZk[r]
Hal\vi
KvN[O\SZU]WYmbn]oer]sYuZ
C]P\VbWf\\ijl]q\vb
AiHfLbQaS]TbVaWYYY\Z]]^cc\d\e\nWoZqcsWtauav\
H]ImR]WW
I[W\e\hqt\
@cAYCXEdFaH[JfK[L\MbOXQ\S[T[UZVdWWYVZc[c\d]e^b_d`[ahbccef[g\hejTllm\obqZsYtdvW
@fAaCXGfHdIWKaL]M\NVO\PcR\VaWSXdYdZZ[P\\_e`cajc\eug[jfl\m[obpbqcrTsbtYujvZ
B]W\Zjba
O[VgWf
AXBWCaD\FbGjH\I[JbLWMaNaP]R[SdTYVZW[X[[a]c^ebaccdce]gdk]lbmUnZoXpfretdv\
@cA[C]DfE[FbHdIYJeOYS[T[UYX[YhZY[V\W]\^b_a`[aabYd\fYhekkl[mYpZrbuev[
@bCbD[GaI]KaLYPoR]S[UbV[Y][W]\^[`\bcc[fej\kklam[oepZqXu\
A\BSCZHZIbLbMbTcUfW\XbZd\\^\ebf]jZklo[pWq\tZvZ
BZL\[lk\l\
C\G\KbM]OiP[SgVdYb`]afc\fcl]mds\t[uf
B]Oi^[t\
BlD\HZJbK]M]RYUdVdXfb[cdlZnhtau]vd
@\B]MsNZP\S]Y][\_\
A]DcGcO\Q\RdSbT[VaYb\Z^\`hacb[c[fejdlbt]uc
A\CdE\F\J\RgTZV]Z\[X\\^\aZevhYl\
BaFbHZM[QdTfUc_cbdfckZl[m\rbuavb
B\DgE\GQH[I]J\M[NWOgPlQ\R\SqVgWXY[Zd\[^\`Yadb[dXfWhbkZl\mYpWqbrWsbtZu[vU
AaL\VeWg[]a\
AfB\CZF\H\J\KeL[MhOfP]Q\RZTeV\WcYbZe][d\edhhilkWljn]q]sdt\v[
@ZBYEcF\G]H[JbObPeTdUbWdZZ[h_eccg\l]mXnc
@bBYCbDVG[HaKXL\MZN\O[R[SaUbWUXaY]Zd\\]c^e`Xb]dehdj]kZnbobq[sbucvr
EbT\V\Wc[k^bc]e\re
CdD]GdJ]K\NbO\PgR[TnUgWZXe[f]]^cc\deegiajbkcnfp\qjsat\u\
@bGbH\J\MdN\O\S]U\VgWcXbZ[[i\d^i_h`[afblcYd[g]h[k\lanbocq\ratdu]v\
@bBWG]H\LfMlO[RUS\VbYZ\g`ab[cbeZfZhekenbocq[r]t\ugvW
LkW\qb
A[C[DcE]GiHZJ\KZMdNaOdSbTZU\WdY]Z]]f^b_U`Va\b[c\d[ebfsickZn]peqWreteuevY
B[LpWXZ\[X
B]Lnb\d\
BZF[L]TdV\WXZd^\c]e\fZgvh[jclbmfndoWp[q]s\uY
A[B\CcF\H\N\OoWZthu[
AdBjCZDbE]GcHYJ\M\N[OZPbSZTcVdWfYfZ[[[\f_ab[cde[fph\k]mep\qdsgtb
Wm[\`]cde]f\g]halav\
PiY]^Zf\r[te
C\L\M]P\R\ScTZVYWcX\Y[Z[[[\bcZd[e\fkg\hgq]r]t\u]v\
@eCeDZE[FdGfHiJVN]Q]WY[f]]^c`ic\dchXqc
B[CbJZLcM[NfO[PbQbUbWaX\Yd[[_\afb[d]e\g[helfmhpbqerXt[v\
@]DbF]PZR\TcUbVaWjXdY][Y^\`biblcn\s]t\v\
BjH]IaJlM\O\UcWZZ[[\\]b[efrfu[va
A\D[FcH\IdJ\LgOZPiU\WYYb^e`ec\echdk[qcrd
C\M]TWV]Wq[\aZeblgv[
B[CeHYL\N[TgU]V\WkY\[Z\ieava
A[B[C]EdFZH]K]M]NkOhS]TfU\VcWXXfYaZ\[f\e]]^X`\cfe]fZldo[q\s]t[uVvZ
@eA\BXCdDVElFgGWHTJbKbLrMcNeOePZQfR[SeUXVbWVZ][[]\`[cad\edfZkZl[mcnfoapXr[ucvS
fZrh
[]ej
B\G]K]LYMZO[R\V]WfY]\h^[c[e[j\k\l\rZtdvY
G\HYIcJVKXL]RfT\Y\Zq`]d]egk]ldsd
BbD[F]G]I\LZM\NeT]VcWWZ][laYe\l]va
@[AnBTCbGWHeJ\K]P\RcSdTdWZYXZ\[Z]e^UcbddfojZk]lao\rWs\vm
BZRSW[km
HbKeM\W[Y]Zc^\a\h[qbsj
CiM\R]W]X]Yf_]l]okt\
AdCcRgWY[c\c]Ydfpev]
@\D]KWOUR\W\XuYe[]]g^\_bj]mhn[sb
A\BZCiG\I\JbKcMdNcO]R]S\T\VZXgYj[[\[^\_V`gd]k\l]m\obrZt\ve
B]TcW\[gk]t]
A\B[C\DXEhFnGWHLI[KcMXNeO\P]Q[TcUgVYZZ[[\b]b^d`]ambYcmdXecfhgbh\jbl]mZo\pZqYscv[
BUKcM[O[UcWV[f\\^X_[ekjhketYukvc
AbCbDZEcFbG\HdIiJ[KbLZO\PcQ\RaTeU\Va]c`]bYcbebhajblbpbqcv]
B[Hpbch]
AdBSCeD[GZHeIZL]M[NTOmRZU\VqWZX][c^Y_]`Vf]jYk]mVnYopsdt\uZvk
A]H\J\KdO[RZWha\eaf\mcp[rdsctjv\
C]HbL]T]X[sk
UtW[_bmZ
W]Zbgcpj
AZB[CXDaE\GQHhIZJdKcL]MbNcPbR\TcUZVdWUYe[Z][^Z`Zb\cid[e]fZgblYnWoXphrZt[uhvf
@]AcB]ClF]G[JZK]L[O]PeT\V\WVX\Zf[[\\]b^\aZb\dfebgah\jak[lbm\pjq]resYtnucvg
AdBZC[F]HcJdKYL[PWShT\U]WeYb\\_j`[a\gdjak[n\q]tWu\
B\JZW[Zlg]
BhLZRcVdh]rfs\vZ
@dDYEcFcGZIaM[NcPbQaR]S\VdXdZc^b`abVd[ecfagbhbkZnbodp\rbtdv\
AcCYDeGdJhKbL[NaQbR\TbWUX][Z\Y_a`bbccbfagehck\mencocpcsat\uc
IWL\RkV[WXXe]\d\e\jal\mkn]oWrbu[
C]G[HZJ\KfOgVlWZZZ[]^]_dabb]cbd[h[ub
GiOXW\cceap\
@\CcKbLkWZYgZcn]rasZt\ub
W[f\lkrgub
BZL\P]R\W[Y\ro
LfRmV]W\[je]mZ
BYL[OiP]R\Ws[a^]`\ccr]t\u\
E]K]NZO]svu[
@\B\F]HcO]WZZndXg[h\oY
AcB\C[HcJ]N\OZP[SeTcVdWeXaZ]^X_[afb\cghkjaqbsft[u\v\
C\N[OiRVW]lcvg
GeJgLYReSghgjbmfodpgtg
@]A\BXCbDXEZF\HUI\JcL\MYOYPZQiT]U\VcWWYdZd[W]Z^X_a`fb[c\e\hmj\l]m\n\oYqZt\vi
CbH\I]K]NZTdW\X]Y]^[`fe\f]hplcmZsc
A\BXC[HcKhR]S\UeVfWcXZY]Zh[d]f^Sa[eYj]o\pjq\sZv\
JgZhn]vZ
A[C\GbH\KXLfN[OiSgVfX[[V]a`Za\bgcXe]fig[hfkblfmZq\sct[
DkIUR\S]V[WkY\vb
A\B[L[MdV]W\Z[^\_bcbd]egjbkdm[rjtbuhve
BYK\RfTVVfWnXb[]ebfbnbo]
J]PbV\W]YjhYr\
DaJ\L]WoZY[U^d`acdegg[lbmcqZu\v]
MeWl[\]b^co\p]
CZDXFbHYJeM\NbObRdT\VcW]XdY\Z\[\^j`caVbbd[ech[jblVnbobqaratauev[
IdLiW\Ykoarcv[
IqOWR]WYY\[[^\
OhUZWYZcb]me
AcC\F[OeTYWcY\Zb[]\ea]baeefil]rftcvS
CaW\Y\Zp[\
A]G\TaWk
HZO\UdWj[[^]a\man]
B\DZEgFkHXI\JXKWM\NgObP[R[SWT[VTWfXVY[Za\Y^Zb[e]g\hcjflcncrZscv]
B\EbI\R[VYWaZ]eVhbjvtZudvd
E[KhPvR]TfWZhZ
A]BYCXDbEeFYG]HTI]J]KeL[MZOgPbQgTZU[VkY[Zc[]^a`Vabb\dVhdjhk\l]m]ucvk
C\H]IdM\VcWmXe[Xcdepl]v\
AeBUCbDaEZFYHiJgL\MYNWORP\QmR[ScTiUkWdXbYWZV\]^s`fc[dde[fWhgj\lUmbncqYr[sWt[vS
D\E\GcMXN[O]V[WaY]ZY[]^\_]ddekfbh]jmo]q]sdt\v[
B\CkHcL\NiO\UcWXXd^Xc\fkl\ocv\
@bAYF\H[M\OpUbWY]b^Zd[hbj]k[obr]vc
@bAXClD[EiFiGaHgIYJWLYMWN\OcPjQaTXUXWXZe[Z]W^X_\`[aVb\cadreRfZgYjblYmcobp\rZsauY
IcJ]R]W]ei
F[W]_aeejo
HdK\W[Xk_Y
BXJgO\Wh
CjG[JcNdO]P]SbV[Z]e[fahblWvX
@]AcBZE\GaJXKfL]NfO[P\Q\R\S\T\U]VYWcZg[V\]]T^[`]a[cceefcgbhejbn]ofpkq[sat\vY
CgD\GXJWL\NXO[S[T\WbY\Z\[e^b_abgd\edffhjqdrdsYt[v\
@]F]IbL]MZN[T]V\WeXgYZZ\\labeZfbmcpWrctju\
AkB\KgL[
BZCrF[HYIbJ[K[L]M]N\OiP\R\UYVfWUX\Zn_\`\c]f\lVm[oepZrZt[vX
CkDcEdGgHZIeL]M]NXO[PdR\TfU\VhXaZZ][^\a]bac[dbedhckbl[mcn\pcrktc
I\O[R[TYVYXiZj[[]q_\eaf]hmj\k]nhojriuRvY
BXC\G]I\J[M\NqOYQ[R\S\T\UcVXWjXVY]\[_[`\cheWfYgZhajckaofpZqZrXsctXu[vd
@bBiD\EZFbH[ImLYM\P[R\SXTVUeVXWYX[Y\[Z\b]W`Ya[bbdYedghhalemhnhofp\s]t\u\vc
DdO[Wn[ec]
BZH\L\MmNhO]PXR[TeUbWUY[Zj[h]W^[_bacbcc[d\egf\hbjek[lXm]pgrds]vb
@[BWDcE\FbKaLbOfPlSYT\V[W\[]\]]\^h`ec\d]eckalXn[o]rcs]ue
@hD\GbKcO]R[VdWf[]pbs]
A\B\CbI]KfOqP[S]VaWgZ][Y_Zc]fZlXsevZ
@bAcB[CcD[FcHeL\MdNcOePZS]U[V]WZYZ[n\\_b`cdbeelZqbs\tc
Ub[]obri
AbB\CZG\HcL\OdTfU\WXXdYl\\]a_b`]adbYd[f[hikhl]p\q[shthuZv\
@[AdB[CXD]EZHeK]PcR]UVVcX\YcZV[i\d^f`ca\dZedickclZmjn\p[rXsVukv]
@YAgB]F]GXI[JXKjLcNWO\Q]R[SfTaU\V[WeX[YXZe\d]Z_]`[b[cbd]fmhijclYncsbubvY
@[CZHbJ\OaR]V[WX[\\b^Z_ccceWf[gtmboZpdqbrht]uVv\
@bAaDYEhFeHYKdL\OYPeR[ScVdYfZ[[[^]eafcmbo\p]q[rct\vi
HjSbcbqav]
@cA\B\CaFaGYK\MgPbQ[RZTbV\W[[d\f]dabccffjblao[qhr[se
AYC\DSEYFaGaHiKaL\MbNVP\Q\RaS\U\WfXXYZ[\_]`Za]b[dlebf\ghh[k\lYmgnkohpcqVrasdtbuXv\
BVP]RbVjXh^]kl
B\ObT[Wg[[a\b]kWldrdv[
OeRSUdWZ[j\\udvh
ReUkV\Whe]
C[I]MhOeP\VgXgZa[]^ccVeZictV
A]B[P\T\UbVkWdYgZ\^Zebg[
BWDZEhFjGYHYPbQYSaUcV[W[X\Yb[e\a]a`]f]jYkblXmZndqcvl
BbCdDbEfG\J[LZMYN]OdPgTbUiVZWVYZZb[Z\[`[a[cadeeXfhg\hYjdlanaoeqcrbtXvh
@[BXC[EWFmGWHwJmK[M\NZO\P\QgTlUYVYWYZ]]YbgdbegfYhYk[l\mZnTo\pcqVr\sZt[uYvZ
FhHqOcSfT[U]WaZel\nYoYrUs]
KkM\R\W\^]m\ne
BdKbnkv[
B]D]FlHhK]L\M]QfU]WcZj][g[h\m\oap\vZ
@gA[B\EeFaK\N]OcR[S\V\Zd[\\]_]`\feh]lmrXs\v]
AhBUCbDcEWF\G[H]IcJcK]LVMUNfPcSaTYUXWfX\Y]ZX[P\U_[`badb[cbd[ehfZgXhUkZlcm\ndo[pXqZrdsZuZ
CdF\H]I\JcNZSaT\V]Wh[a\c`YgYl\s]tZvb
AdCjFZH\I]JhK\LdM[N\OaTaVbWUXc[a]\^i_a`gaYbfcbf\h[ick\pXr[tZvZ
L]NYRcV[WmZ][V\]lZ
@fB\HUI\K\M]RdS[ViWoY]ZZ[a^Rb[c[fih\jYl\nbr\sbtXuf
ObWV[Zail[vj
BbCeG\H[JaLUN[P[S\VdWoXhY]Zg\\a\b]e]fZh\k\l\ravX
@\AaB\F]J]KVLeM\S]W\Z\[\d\fbjbn]sotgv\
HfKZLdX][\cbe\ffsmtdv]
@dAZKcL\MdNeR\T\V[WTX\Zp[[`]bbc\gch\plv\
@[A[BZD\EZH]K\L[M]NbOgPbQ]U\V\W]YbZ\^b`\bXcdd\h]j]kcm\p]t\
BcHhKdWZ
EcG\J]KdLXMdNfOaRdTbUbV\WdXdZ]]a^[`Wd\ffg\m]n\qYrbsauh
AbCgDaEaF\LZP\Q[VbXe[a\Z^afggfhblboZp[qer\t\uZ
B\E\FbOaWb[]feg]hejemascvi
BVC\DbEaFaG\HdQbRfV]WZXbYb^ba]b[cad\ecf[vf
@UAZBgC[EZFjH\I[JYM\N[OXP\QaRRSXT\U[VZW\X\[Y]\^\_f`\aYbXd[e\ffg[iaj[k\lZm[n]o\qdthugvW
ClM[ReXh[\^\_\qduVv]
FaH\JZKbO[QdV]Xf]c^[_ceZj]mXnXq\resbul
AQBVFbHbI]J\KeL\NeOSPbQdT]U\VVWXXnY\\c]g^b_c`\c[e\hXk\lbn]o\qZr]tVulvg
BWDbOeW\Y]u[vl
@cAZBcE[FeH]JkK\QYSWVgWcYbZ[[Z\a^[`hc\d]effmh]kaoap\revc
C[F\G[O]WjYc[\fahbrg
M[P]WVZ][fehl[p\
AVBUF\GYIaJfMeObPeQaSYTaWUZ[]e^Y_bacbZdceefYh]jckYl[n]pZq[r\tdufvc
@\CeG[IaJaK[LeMbN]O[Q]SbTdVhWfXd[\\X]R^d_]b]dce]f[g]ncocp]q[rYtbu\v]
@fA\CUGXH\KYL\M[O\Q\R\TaUbX\Zb\\^f`fa\d\hij\lamdo\r\u\
B[CeE]GbIbJ[KZO]PbQ[TeUbX]Zd[]^]cZd]h[khlZrZsltXvh
WXlp
B]DfGVWYvp
@\B[CRDjEeFVGUJgL[McNYPYQcSXTeUgV]Xg[\]e_c`\b\cfebfVg\hci]jbkVl\mUobpeqXt\vg
BWC]DgFaG[JgL]ReTeUjV\WYY\Za[jafcZd]e\jYm[pcq\s\tYuf
B]L\OaRVWccilW
@\AaB\CZF\HYIYKTMgOWRdVZWlYdZ\\\]cedgck\lZm[nboepgrbsct\ucv[
BbWUhcuf
@UAcB]CdDiEeGTI\JdKdLYN[P[QeR\SYTdUjXdYeZc\]]fagbWdYeaf]hgjckZl[m\n\qbrVtZuavb
@]AYB\C[DcEdF[HYK]PeR\TbVWWSX\YUZg[g\a]b^i_Y`cdefYgch[jZlcper[
G]O\R]VbWYXj\[_ec[oks]
W[`]vj
@YA[C]E\HcJbKiM[NZP\SYT[UdVXWZXbZ[]d_b`Za[b\c\d[gdhbjZmcolpar\sYubvY
B]C]G\JeLbMcNZVbWjXaa[fbhdlbqbresdt\u[
OYVoW\[b^]l\vX
BkWZharcv\
L\M\O[VZWYjkkhud
@hr\
BVCfGZOcP]WgZaei
@dAbBZCdDdEgF[G[HgJWKYLZMYPbR[T[UgVdXdYeZe[Z\ebddbejf\hdjXk[lZmYpXq\r\tYvc
@]N\O\Wa[e^Z`ioa
C]H]UcVdWg
@kAZBaCZFcG]HYJcKeLaN\OQQhR\SaWYXdYbZY[[^b_S`Wb\cjdbeffgg\lcm]nZpYqfrfsbtYu[vZ
A\BmD\WXYWc]fY
BXD\G[HcIYJ[LZMaN\ObPcQgR\UfXdZd[g]b^Y_[bddZe\hblYmYn\obsftav\
\h
@cA[BZCZEiFeGVH[KbL[OTPaQ\R\SdT[VYWYX]YZZ[[W]b^X_Y`la]becdd\eaf[g[hglat]vX
@\AaB\D[FeGSHcL\N[O\PZQeRYSfTgWZY[ZW[[]e^W`lbbc]dZfXg[h\jZmfnfohp\qmrft]v[
`ij[v\
@ZAfB\CjDaF[J[PbQ[R]ScXZYXZh[Z\j]\bXc]eXj[nephs\v\
C\FbL\MdN\PdR\T\Yg[b`[cbhho\q]r]ufv]
@cAVBXCSDXE]GVHJIeJdKfMbNeOcPWQZRTSYTWU\VbW[ZW[Z\W][^babbXcXdVfMk]lTmendocqfsgtcu\vQ
DcEaG]HSI\L]MZN[OePZQ\R\SdU[VpWRX]Yf[Y\]]\^\_]b\fbhYj\k]lZn]oXqVr\tZvZ
H[JaN]R\V]W[X]]wbZl\n[pWu]
AbDbHcIeJ\L\O\PXQ\SaUgVaWdXbZ]\X^b_da]ccecfbo\p\tZ
@XAjBYCeDgEhFWGcHdJ[KbL[MbOdScWaYZZd[c\[^b_b`ga]c]d\ebf]ghhZicj[k]oZtYv[
AbClFgHbIfJaK[LZNdPgR]TYUcVYWYX[Zd[]_\`\bic\f]g[h]jZk]leo]qcr\tZucvc
AkD\GfH\L\M[OdSaT\VYWZX][]`\amb]c]ffh[jZkclZq]v[
AlD]GhZ[
BYC[E\FXHZIeJWL\NbOZPWQ\SjThUZW[XY[[\f^\_\`acYebfgghhbibj]kblYn]o[qar\setcuev[
DbM[N]O\VtW]X\[a^a_]e\p[
ZZeksb
@iAiB\EdH[IWJdK[LdM\NaO\P\RfSbTYU\V[WVZf[Y\\^c_]`hb\c\ddeYg[kZlXo\pfr]u\vZ
AoBWDaFZGcH\I\K\L\NbO\PaQZRdSYTYVQWQX]YZZZ[j\]][^g_aa\bZcYe\g]hcl]o]sZuZvQ
BXH[K\L]UkVbXcZX[c][c\dfe\k]lamgoeq]u\v\
BbCaL\O\UcVYW\X[Yb\[_p`cnbr\v\
A\B\CXF\GZI[JVKcLfMdNUO]PiRdSdTWVlWYXaYX\Z^Z_]`[bid\fogahcidkZl[obpdrWsbujva
@]A\BXDaHdJiKeL\M[OZV\Y]Zb[T\b]m^b_X`Waad\eXgchfi[j\k]lXm[p[qVsatYuXvf
BVKfMZS\T\U]V\WSXfY[Z][v\[^]a\caeYfhlioWp]qesdtSuZvY
DkE\NdlkvZ
@gAjBNCdDqFYGjHUKPLRMdOfPsQUR\SjVKWHYjZU[O\O]a^[_Wa\b[cedifwg\hXiejbkKlXmYnUoZrZs\vN
^\ept\u]
R\]]_p
CdGdKdWj[]abc]lc
UimZ
A]B]CsD\EcG[I]ObP[UcV[WaX\Y\[\\\^ecZe\h\jbk]lgm\p[tcv[
@\A]BkDZEbFfGdIZLZMZNZOcPfQZRZSeT]UZW]X\Y]Z\[W]b^U_\a\dZeTflhfjin\oYp]rXt[ud
G]InO\V\Y\[d\\c]r\
@\CeJbMbR]V[Wk[f]fc]f[l[r[
B\OZVeWZenvX
B[DXEbI\J[KlLXMXPYR]UgV[WdXkY\Zd[\\d]n_[`Za\bed[e]fPg[k]lgoep]q]rZsVvS
E\J]KoL]MaN\PbR[S[UYVpWbX\Y[Zr[Y\c^[`\bZcXdffYh]mXobp[qir[s]vY
G[HcKiM[N]PfWdYX[eacc[ebhZmco\ua
GZN[WiY[[ecd
DeO\WhY]Zd[\\]
CjD\FWH\I]J[KZLZMZO[PZRXUYV\WbXTYZZ\[Y\\]~_]`]a\bUeXf[g]hZl\mTo[pSq[r[uTvZ
R\W\Yl[]q]
@bCXEeFWG[H\JfKYL\M[PnQaRYS\VYWcXf[Z\\]X`ba\bpccf[g]l[m\peq[rit[ucvd
BYH[JiLbO\WZZb[\kho]tcuh
DkEnF]G\H[I\N\OgVdWhXW_[`\accbjXpdrR
R[Wi
@WBUCbDZEdJ\K[L\M\Q\RoTbV\Yd\Z^\_\adb]d[edjhlZq]rcsbtWv]
B\S\W\Z\cpl\pj
@mA\B\CPD[E\J\O[PZWVXYYeZu[b\a]m^Y_[eVg\hXldpouYv[
@[BiC[D[FcI]L\MYOdPfTlU[XiYgZ\][^Z_g`Zacbbc\eSf]g[l]mcobp]rfs[uZv[
C]GbIoJ[L[N[OaP]RgT\V]Wc[\`ZcYj]rZujv\
G[N]O]Vj\geeo\ub
@bAcC\DYG\HiKbL[NbOZPVQgRcWhX\YfZe[X]b^\_X`ZaXbZdbebh\kVlam[rjsdtW
B]CUG]H[IbJYKZLaM\N\OgPZRZS]T\UiVVX[YYZZ[]\Z]Y^[_f`ZbWcgeafahji]j]k[lZmcoeq\rWsbtYv]
A]BgC\DZE[FbJfKcLZOYQ]S]T]UYVbWXXeY]Zc[[\b]Z^Z_i`Sb]ejfdh[ifkbmZnZoYpWqTrjsZuYvc
A]BYCgDdEbF\GgJbL]M]OZPeR]TgUbVSW[XbY][Y^b_bb\c\eXfXgbhblcocq\resauh
@eC\DZGeH]M\O[WaZc[d]hddlZvZ
@dBXCeFeGgHcI]J[KlL\M\N[OZPcQbR\SdTVVcWYXbZ][S\b]b_a`XaZbbc\effcj\ldmYnYoUpesdtWu\vc
K\U[W]YnZk
@eA]BYCbFaGbH[IZK]LZMdOVRjVUXY[g\h]a^e`\a]bed[e]f]h]kdl\pdt[ug
@WDcEaFaGZIgLTNfPYQSRXT]V]W[Z][e\b^b_gacbedfeYhblbmbo]p\q\tivf
@fW\gbqj
H]V\WhZ[[Zbaedsbt]v]
@\A[CgGbI[JYK]NWOaR]S\T\UYVcWqZ\[S^V`\aeb]eXg\h\kflVojr[v\
B[CcH[IfJ]P\R\TiW]Y[Zb\]]h^ibdcfddh\q]
@\A\CdFYH\ImJ]LbNZOjPkQ\SYV[WVX[YbZ\[[\c]\^]_Z`\aZccd[j]lbr[tZudva
@[AWBcDYE\H\IfJaLVM[O[PYQZS]TZUaWTYT[W\f]b`TaXbdcbdgemfYgeh]jbkYlenboes]thvZ
CiOZVkW\^\
@\AdBgDVEdGVHYI[JkM\NbOeQZRVTZVZZ\[Z\g]b^\_n`cacbecZdbe]f[g\hcjZl\mep[qnrctkuXv\
@aA]B]CaE[FgI\JdOfU]VnYZZb[Y]\^X_Ya[ceddgeh[l\o[qbrbs]uZv\
@YA]BZDcEYF[GZHYIZJeK[L[MYN\OXPYR\S]T\WYYUZi[Z\V_m`[ajbfdceWf[hZj[k\l[ndo]pVq\rbs[tauUvf
AbB\CZF]KYM\N]O[R\T]VYWcXiYf[Y\b^e`hc[ebg\h\jblZu]ve
D]J\N]VY_bakdjj\
B\C\DeJkW[Z]u[ve
@eB\D\GfM\OXPZVdW[Zk[W]b^fdWegjYkal\vo
@\AjBZD[EYF\J\L\NkObPeQjSbT\UdVfXYYb[X\Y]Y^e_]`[e[fVgchoj]l\m]oZp]qcr[u[
AcB\EZFZGdJbL]NaOcPZQ]R\SgUbVeWUX\YdZW^b`labc\lbn[rasat\uc
B\I]Rhdl
@fBZCcD\E[FjG]HfI[JZK\LbMWNWO\PdQ]RZWZX[[Z\g^V`eajbod[ebfXgfidjZk]lZoYpbqfrZs]
DcGaJ\NdP\QbW\XgY[[\\\^a_acYdeeblcm[q]uiv[
D]FcGVHVI[MYO[PeQdR\SdVfWSY[Zj[\]\_aabbmdkeaf[kbl\q]r\t\
A\BZFiGbHhJhK\M[NWOWPZQfRZTbVWW\YZ[[^[`YambZdcf\gahri\jWp\t]vh
B\CeEnFjG[HaL\NXP]QcRVUcWXZ]\c^Z_]adbadlhXlcminao]p\q[resVvn
CfFeHi]\bklZ
R\U[WjZ\ocp\
OiR]Wj[]vb
CbFZGmIgJcLbM[OXP\R\T[V]W\YZZX[Y\k_[`\a\cfl\n[o[u\vZ
B[GkHZOdRcWbe|vZ
B\F]I]KZM]O]R\VcW[X]YZ^]ezh]uXvg
n]ul
B]IbNgOZS\W[X]Y]Z[c\eaf[ljmcvb
CZFcJ[P]VZWrZY\]tgve
B[CbG\H[M]OcP]VdWc[Z\e^[`\cheikYl]tcuavY
C\F\M]ObT\VeW\`me\ibj\lZuf
B\F\IYKgRk\\q]
E]FgGYJ]K]O[TUVfWjYeZX[d^]_Z`\cbfelcvY
@bChIfJcL]M\NfOjTfUdV\Yh[ccbdde[lfobsZuYvZ
B]H[T[WbZ\[cc\eef]gelWoqqZvm
CbFkIhL]M]UmWZZ\[g_\aeg\m\nbo\r]t]
L[W][i\d
C]D\EZFaM\O]P\R\VXWbgajkl]uev\
A\C]DaEZGkJcK[Q\T\U[WaX[ZV]b^icadYe\f[gYhWjZnqobrbs]tquh
C\IiOYR[W[Y[c\f[m\rj
B]HgI[J]KZM\NiReWTZ][gc[lc
B]CZJYK[L\MZN[OZR\TbUfVZWaX\YXZc[]\\]a`]cbepg\hWmeo[p\q[r]s\tYvU
JbT]WZ[ic[l]
A]B\CsE\LcOgPcRYT\VWWZYbZ[^Zadcdrb
@eBcC[EbF\GSHWJcKbLbM]NePYQgSeUWWeYlZc[c]a_\`daabYc]jdl]mgobpatcu\
@]A\B[CbReT\UgV\WjYb[[\c_\aae\f\kilWm\qe
E]FeLeWk`Zj\lZ
B\CiD[E]H]IXJ]L\M[N\P\Q]TbVgWXZY\\]\^c_b`Yb\cbf[g\hujZkbmZo]p[qbrbt[u]vb
@hA\BeDWEgFeG\HWJnK\LTMYNNQ[SZTWU[XWYSZa\W]b_a`YaTbmcgeehUjglSmbnfoTp[r\sktZva
@dBZDdE\F\H[KiM]RZU[V]WYZd^[b\cXexparZtXvY
@]AgCZEcFcGbN\PhQeS\V\XbYfZb[Z\d_f`\baecfehclap[q\r]sbtgvY
@dA\BXCWDdJ\KcP]QaR]S\UhVXWNY[Zh[e]\^\_c`[aZbdcYdZeZglheo[pgqb
@XB[D\G]J[K\LbMiO[R[S\U\VqWb[Q\\_]`db]cdeZlgu]
AdBZE]F\JbK\L[M[O[PdR[SgTYUbXZY[[]]k`abaefgek\lfmjndoVp]r\uZ
AbBjD[FZGZHWK\L[M[NbOePYQ[R\SZTWUeVYW\Y\Zb[b\Z]Y_]`\a\bdc]dSeif\gghjjck\l\menkpcqbr[s]t]ug
L]NaWXZp
GYLhR\Wj[\_cc\eYhlkWqYu\
@fC\DXEZFfGdIXJZKbMiN\O\P\Q\R\SXTeUXVaXYZk[V\d]h^]_f`YafbadYegf[gdhYjXkZl\mYnZoYqcs\tcuZvY
B\I\KhM\P[SgW[Yje]f]mcpcrZv\
@\G\IYJaLgOdVZZf[c\[_[c]eahcoeub
C\E\J[M[NiO\T\VjWZZg]]h\l[v]
@iAeB[DZEZFbGlHXJUK]L]McNdOXSbT\U\VXWXYkZ][X\Y]g^d_Y`ge]ffjZl\nZogs\u[vX
A\CdJ\KbOXQ\R\SfT]U\V\W[XbYY[g\\]d`[aZbZehf\hclcm[nao[paq\sbtX
AeBZCZE\F\IbL\OYP\RcV[WhX]Z[[W\i^\`acge\flk]lbq\tcvf
CZE\G[H\IcN[OfR]T[VoWYY[[h\h^W`Yaad\lenbp\vf
DZE\GbHcMZNcO]PZQYR]STVdXcYZZb[c]d_eadc\fSghjdkYpdq]rWsctcv\
A\Tkadhe
@gA[B\CoDdG\JZLWN]O[VZWcZb[dkfl]p[ve
@bBYD]EZGcHZIdK]MXN[PXT[UeVeWWXiZb[\^\`db]f\gbhZjllamjnYoXqXt[vW
HlVdW][f\Xe\ogpZu[vh
@fF]KYMhRbW\[e][edjdlbnbu[
C]E]GbH[IdKbOaPcSbTeUbWkXbZc\a^[_[`eeXh\jbkalXngo]q[rdsdtWv]
A\C]GcH]J]KZNiOgPYT]U[VdXYYcZh[V]\`\a]ekfbhfthubve
B\GfH\I[K[L]RaS\TWU[VbWh]ie]m]odp]qavY
B\FZHXI\P\R]VjW]Xd[\aeqZsYv]
B[ek
B]ChHdIbV\Wc]bm\ujve
BZVTWml]
KjO]W]X\Z]mcnfo\sZ
AdD]E\FhGbHkN]O\R]U\VfWYX]Yc_k`\a\dcfY
B\CcD]E[G\H[I\J\K]L\MaNdO\PeU]Va[f\Z`]bde[f\h]j]k[lbpft[u[
B[F[HaI\K]O]PjQ[T\UZYbZ[[c_Yagb\jeldmdnco]p]q\rasat\ub
D]UbWk
N[P\UXV]WYX\YbZ\]r_\bZecl[m[p\
Uk[\
P\RfThW]Yel]
N[Q\R]VbWrZ[^\`[b]e\gdm]rav\
@eCUDbE]FZGbH]JbLZPZScW\[f]cc[dcebf\hbj[kancpbua
CiHbJ\O]V]WeXiYb[heWri
@eA]BTCgDWEYGWHgIZKNL[M]NWO\PbQZRaScT\V[W\X[YZZ[[Z\s]d^V_c`ZccdZeefkgbhaidk[neoZpbrXuW
I\J]K\PcQZR]SaTiWiX][XbecadbedfdgZk]lbu\
AdB[CgDbEYFbGfHcJZU]V]WVXfYa[b\b][^c`]beddebhbm\nbogp[rcsbtbu[
BeF]I\K]L]M\PZVcWfX[YYZb[\\g]b`\caedk\mbqYtm
B\CaHZJcKeObP[RbTbUbVbX[Y\[X_]`\cbeihbkgl[oapbrXscu]
CaD\FYGaHeI\J]KkNZOXQdRgTdUWV]WXXYY[Z][c\b^Z`Zb[f[g]j[lYmbqfrcsfvc
B\MbUcV[WbZkl]v]
BeC]M]O[R]SrV]Y\^\_]`]cbf\g\oav]
@YAbBdDcGaH\RUU\We[Y`\cfdfeifchYk]napi
D[E\OZPnRhScU[VcWc[[\cb]g]l]v\
BVCjDbEaFcG\HWIXJXKYLYMXN[O\PeQmS[T\VZW]XbZY[T\b][^i_e`dabbUc\d]ebfWgohcjWlem\naohpWqZrcuQv\
@eA[BbCZFdG\HcIjJZL]MhOgQ[R\S\UdVYWXY[Za[[\\]e^g`]aYb]cZeif]gdhYl]r\t]u\v\
EbFcHYJdK[L[M[NdPZQeSZUhV]W]Z[[[^f_[aadfe\f]hdjcm\n\o\p]rascuZ
@[BVCiDkEhF\GZHWIWJ\LZMWOXPXQXR[S\TZU\VbWfX]Z\[Z]]^X_]acbWcZdbebf[g[hij\mZoYpYq[s\t\u\vY
@cAZBXCbE]FZGWIZLZMWOYPdR[TYVV[w\X^W_X`Xa[b\c\d]e\g\hXiojfk[lSnbqYrWsZu[vV
@ZBcCbDWEdFpG[H\JcLXMhNYObPbQ\R\XfY[Zg[b\d^dabc\d\fahkjbk]o\p[qTsYtXu]vU
I\KhZcna
B]CYDVGmL\P]Wb^[`ucke[fZh\j\pfr\t[vV
AZBYCaH]JWL]O\TXUiVaWY[u^lccdej]kZl]meoYp\t\ub
GgH\IfK\L\MYN\OtPjR[WXZ][Y]a^\aee\j\lWm]r\u]vW
AdB\C\E\G]L\N[P\UhVhWhZ[]babcge\h\l[m]p]t\u\
AfBbCZD[HeIaJeKlLWMZN[OgP[Q[RYSYT[U\YdZ\[a\]_]b\dZf\kXmdo[qcrXsZtYufva
BXCfHYJZT[WZZZ[Z][b]e|s]v[
C\FnHmJZK]QcRoS\TcUX][accae]f[gdlYn\o[q]r[sZtY
ClFiHlIfJ\M\P[RcS[TXWYYi][^X`behf\hZl\m[ocpkq]t[vX
H\IbN]U\V]edgh
RXW\j{
D]J]K]M\PiR\SaU]ViYdZfbblbvc
CcW[ki
@bAWBWC\DaGhJcL[M\NgOhQ[R\S]TiU\V[WWZ[[f\d^h`ib[c\edf[g]h[j]kenbritbvY
@\BbCYDYGdHbKcLZM]NcOcP\RfVYYXZY[]\h^\_\a]bdc]dbf\h\j\mcneogq\tbvc
BjM[RaWZ\]
R\WY]m^[kno\p]
F[K\M\OdP]TaUhW\YeZn[Z]c`]c\eYmfnbo]pcuov\
BXF[JfL[NhRdSeTjUeVaWS[\]fe\fqlbogqgvZ
B]DYLcvg
A\B\CaEaG\IYK]OeR[TbVWWbXf[e]\^]_maYfYl\m\o\rbsau[
B\CjG]V[ZYnZqfrb
BZC[EaGeMcNbRXSdTZUeWlYaZ\\c^ebXc\dbe\lco\r\tcvY
BZL]OgV\W[[ufWo\rs
@dAeB]CiFdGdHPJiK[L[N\OcPZQZR]S\TUVcWgXfY\Ze[Y\k_]aZbgcVd[e\g]h]iblVmcnar[sXtZuevb
@[DfE\FXGXJ[K\L]M\OZRZS]T\W\Y\ZW[b\\^Z_Z`fa]caf\hbjpkclYmao]qds]tZu\
EZJbR\S\U[Wi[[^]cal\oYrct\
@]A[B\C\G\J[L\M[N\O]T[UVVZX[Zg\d]r^[_h`Za[bcc[d]eff[jcmYoXpcq]s\tcuZv[
AbDcE\HdKbLVMZNaOdP\RcTZV]WYX\Z\[[\Z_]fbj\kdmanar\sbucv]
AXCgDYGdHVIdJhKbL\MVNgObPaQZRTSfUdVfWaZX\c]f^b`dacbWcad[edfiihkZl\mhneohpZqYrZsbtiucvS
@]AdCaDbFcH\IYKbLZPdQWRZTeUaWcX\Y\[c\\]f^Y_X`gadbZccedhciak[lbmgnfpcq\rdsYujva
@[AeBZDaFZGdJbLZObP\Q\R\TcUeWYXXZb[\\c]a^e`ZcbdaecfYg[hcj\mbnioWt]vX
@gB]CYD\FbHdJ\KcL[N[O\RjVfWZY][a\[]jj\leva
AdC\D]F\H\JbK[NdP]ScU\VlW[X[YcZb^[`\b\ccf]hdldp\qesbt\
@]EmK\L\V]Wd^Zc[e]jmqivd
DYF[G]HbI\JbK[NiO\PgTeVUW[YdZ\[]]e^\_aafcbf\hXjblhm\p\qcsavZ
@\BZD\E[FaHZI\JeNnPeR\SbT\W\Zi[e^Y`dbbcVfZhdi]j\ldm[o[r\s[
B]C\DeH[R\WaZa[gb]i\j]mho]p[v\
B]CfGZHbJ\M\OnR\S]VZY]Z\[Y`\cev[
E\HcU\VgWWc\oeslu[
@cA\BcEYH[JfLcMbN]OgPYQ\UaViW\Y[ZY\\]b^e`[cYddemf\k\l[nepXt]u[vW
AaB]CcE\G[HiI\L[MeN\Q]SfTjUcVcWWXcY[[d]\^d`eaac[dffVj[lXmYp\sbtYua
H[IdOYWh[cu[
A]BeH]I[M\OgP]SbVZW\cdfbj\
BZFbJ[LdPgQgS\WZYcZc[\\g`ce\h\v]
A]OdPYWVXhYf[h_be]pYq[tcve
@[BZCjDjE[GbHcLZN\RaSbTdVeWgX\YWZ][\][^b_f`gabb]fXhij[k\lbmXset[uZvV
B]CYE\F]K]MbOYSZVbWcXb[j\c_ca\e[fjg]hfkbrbtYu\
@iBYD]FdGiJlK]O\P\R\SXU\WbXcZd[W`ieigblZo\pZrasa
@[BmCZD[HYJZLZM\O[RYW[XZYaZY[W^[ccenf]k\mcpZq\sbtXuc
CZFeH\JrL\NXT\WZZd[e_b`WbTdjeaf\h\u\
M\R]Wj[\t\ub
@]B\CXD[HaIbJhK\L]N\ObP[RaT]U\VaWdY]Zb\c][^f_\`ea[ccdceZfYgbk]lZmooYp\rgt]ve
O[RfVjW][dl\v\
C]D]E]F[HeO[P\RdSgWcYf\\^\_[`jcbe\gck]l]m]p]v\
@]A\B\CQD[GVHdKaM[R\SiUaVeYX[X\]]g^T`ecbd\g[nerTtbu]
@dAZB\CXFiI]JZKoL\MVOUP[RZTWUYVZW]XaYcZd[g\]_]`SaYcZegffgahZj[kYl\mYnYoVppqbritovQ
CZL]O\VmWca\cje]l\
KZsh
Ifl[rj
L\RpW\[\
B\HeK[sg
DWEiHZO]YTdkgj
DXR[`kdglb
CbJiUbZd[g\ef]lcv]
C]DUE]M]Qg[[die\fhgbvh
A[BiD\EhFhG\HUM]NbPYQcWYX\YY[Zaabdc[defcgciXjblYmdnhobpeqcr\t\ubv\
RkbYeih]l\vg
@]DcG]K[PVUdVbWjY[[]]]^\`ie\fZm\oerl
CiG\ed
AZB[GXOYcfliucv\
BZC\FgJkL\Zb[c^S`Zech]u\vi
@[BVD]FbHhNcPcT[WWZ][]`blgnao[s\va
CbFhHcQ\W\XcZe^fh\lfnZq\v\
W\Yk
F\RjW\f\
@dC\D[GaH[IfKbO[ShTbUaWZ[\\e^a_caedeecfchgj[m\nWo]q[sdtavd
IoJ]O]R\V\Y]f\r[
@ZAYBWE\F\HdIaJeKcL[MdOZQdSbT[WZYdZ[[k\Z]d^[_[`caYbWcbeag\hdifl\mXnYqcrctZulvX
CeFcHbIZJ\KgOeRcTZU[WY[\^]a]ffh\qhsZ
N\OeVbWkXe]]b[v[
BiH\J\M]NdU\W\Z\^\`\b\h]lYmbndoYp]q]u]v]
B\FZHYJbK]LkM[UbV]WZZf[\^Zbggjhij\m[p\rc
GZOmR[V\Xe_hcdeZo]q]u\v]
OZR[Vu^\e]f[
AaBbF]G]N]ORP[R[W]XgYg[\^babdbf[jelbm]nfq[u\
D]FdGbKbP]T]UaW\^]`ca]b[cVd[efjbl]p]rasYtavm
CgGbT]Wehck\
@]BbCbD]FbGbHdI\JbL]P[RZScW[X]YWZ][]\g]c^[`]d\gchak[pdqirkvZ
A]B\DiEiG]KoWgYZZf[\]b_\bbeZpY
Rie\
R\WjehtVu]vc
KbR]ThUgkcm[r]uc
AdCmLiN\O[V\WWYh[]^Zcak]
A]BYCVE]L\M\OcQdR\TcWYY\Z]\]]c^f_\`\f\h\jjlhqXs\t[v\
Kcej
AWBYC\DcFaHaJYKbL[MbNZSbTXUWVjWYXiZ[[Y\c]h_dabc[dif[g[h]l\naqWr[s]t\upve
B]CSE\H]JfL]M\NVVkWUY\Zd[[]]^bamenh\jclerWt]v[
@[BYCbD[FZGZHaK\LbNZObP\QfR[S[TiUeVbY[Z\[d]Z^b_bacbddbf\galUmUo[r[vb
B\GdKdO]PZSdUdVhWrXfYbZb^a_[cagcl[m\tZu\vb
W[[Zbbe]ofvh
@]A\B[C\D\EeFcG\KiLZMbN[ObQdTXW[YpZa\b^\_\`\d[eff\h]jbm\n\pYr[u[
AjCXDlFbGXH\IeJ]L\M[NXOmSbTdU]WYXZZ[[Y][^Z`ZbbcZdde[fdg[hek\lbrbtbvm
@ZAeB\DbFYGXI]JUK\LZNcObSeU[V]XcYd\\]\^h_[`ZbbcadkjYk\pYvd
B]VZWf[ik[pbrat\v]
AgB]C\D]IbJWK]L\OhVYWWX]YcZh\baZemkYpbs\t[vY
C\DeE[F\GcHaJ\NWVfWfZ]_ac\d\e]f\l\n]q[seufve
@[AeBdDbEaF[I\J[K\NcPlR\S[TeWcX]YWZ\[[]d^T`iaebZdZf\j\kYlfmbn\oWq\r]u]vY
AeC]D]F]H\NbS]TcUcWXZe[[]a^hbddYe\f]gfh\l[qbs]v]
OnR[W\X\bjub
@hAZB[D[FgG[HZIbJbLfMgOfRWTbWZZ\[]\d^\_faebrc]dZf[ibjekYlXmdo\p[qhsdtYufvY
CbDWEjFeGTI\JWKXLVNeO]Q[R\S[TVUZVeWZX]Za[Y\b]\^d_a`eaecceZf\gbiak[l[minpogpgqXr\tcuavV
A[BVHWIaJ\L[NgO[P]Q[RZSbTWU]VeWbYZ[Z\]]e^g_c`[bbcbd[eblhmgnaqdscu]vZ
@cAZBUC]DbFZG[I\K\LWMXNVPcSbTZU\VcXYY\[Y\c]]^S_\`[ace]gbhhiclYocpZqgrVsmtru]v[
AcB\D[F\H[IbJmLZMUOhP[Q\R\SZUWV[WYXXY][g\\]\^Z`ba\bYcbd]fZghhZibk[lZmWnUoZpZr[sVt[usv[
NjRZW[
@YAbCfD]EfFYHbJYK]L[M]N[ObPZQ\RcScTbUaWUYZZh^W_c`]ehfig[hdo]rWsZt]u\
@cAXD\FfGUH\IbKaL]NeOgP[RmS[TXVaWWXc[[]b^]_d`fbZcdfbg]hbj\kXn[o[qbrdsava
B\CUGcH[JgK[NaOdS\TaV]WxY]ZZ[[^Tl\o\pgsZtWve
BZDdE]HZUhWZ^Yd[gbhvl]
AfC\J\RjW\Ym[\_\hgr]v[
@\BfC[DdGaIbJ\L]N[VbY\Z][\\e^\`beffYl[pZrks\vm
@\AaBaEcI[KbQeR\TcWXYb[d\d]f`[b[dbeaf\gZhcl\qcrbuc
E][Yvk
@iAWBaDXFdG\HUIeJpKeL[O]PdQYS[TXUfWVZc[e]]^f_\`YbZc\eafdgZj]kcl\p]rcsWt[uZ
D]N\P\R]Vs`]
@cAYBaC]DaFWG]H]J]KfP]T\U\WVXYZb[c\d^[_cc\hcjdk\mapcqcsbth
@XA[CbD[EYFiG[HpI[JdKXL\M\OaR\TZV\W[Y]Za[[]Uaadfe\f\gch]k]l]mYnYoVr[s\u\v\
H\W\[h
H]^Zgi
BXG]LjM\PfVaW[hd
BgDeW[cWv\
@YA\BkE[G\HfI\JeKgM[N]OXQ]R\UbWZX\Y\Z\`jb\jclXmZnbp]s]
IpOVR\T\W\
@iAhBkCYFYGeHVJhK[LYMXN[PZQYS[TeWVYYZ[[S\[^Y_\aabWchdcebg]hclMn\s\t[
AXB[DTEeFfG[H\J\OZR]TcU[Z]]a^h_c`[cbe]h]lho\qet\vX
@[AlB[CTDbE[GZHVJbKZNZQcRZS]TXUXVWWbYdZc[g\b]d^e_[bfcfd]ehfTgahfifkclXmWnZoZpdqlsStnuiv]
B]L]R\W[Ykr]
AfB\CaE]FcHcKlMcR[S[U\V\W]X\mgn]ocs\
HcP[R]U[V\WdXtYc][fZl\m[s[u[vd
C]IjO]P\
RiWZ
B[LgVZWZ[[ckfev[
hiv]
RhW[sc
BdCcDZEgFiG[HWIXK\LdN\PcQ]RcSaTcUfVdWSX[YhZe[[\c]e`WadcZeff\hbicjbm[nco\qZsatU
D]L\WY`ikn
@]B]C\DlEhFYG\ObW[\\b\
CjJbOYTbW\hb
@bA\CZF\GeHZI\JfK]L\M\N\O[PdR\TZW[X[[b]\^c_\`Zb]cYg\hejho\p\q[rislt\u[
@\B[C\DYE\FeGcHaMbOZPcQbTTVeWhYaZa\c]g^aa[g\k\len[oYpjqXr[s\tav\
AaCYFbHYTeV\giqe
CbF\Th
JYKgO\V]X\Y\_]hbocpbrcubv[
AbE[G\KcLZMdNeO\ShVgWYYa[Y\h]]_W`gb[ccddfXj]l[o\pZt]u[v]
@\ATBXCfDZE[FdGjH[IWKYL\MXN\PZQdRZS]U]VcW]X\YWZh[]\f^Y`[ambccZdge\fYgdh[iUjZkbmiocpZqis[t[v]
A[B\CcE\F\GZJ\KgO[R\TeUdV[W]ZV\\apc[efgdhYlfr[sZt]v\
DcEgVnWY^]lYo]vh
HjU]Wa
CdPcSag]lcoivb
BdCXEcFcG]H\I[JcK[L\MYN[R\V[WZXdYcZa\h][^\_\d]edh[jgl\m\pZq\rdt[vc
A\CtDbF]GbHYIcJbL\N\RYSdTYV\WVX\Y[Zd[Y][^c_fa\cYdjecf]h[j\m\o[pZs]t]uZv]
CjJ]]b
L\N]R]V\hjjXt\
MdWZZe[]cefgl]m]rZ
B\F\L\TeUjZ\[\]\m[ndv[
GYH]K[OcP\ShVhWYXf\]_Yb\cbe]fXpcs[
@\B]C\F\G[M\OZVWXgZZ[Z\d^\_bcbedfdo\p\q]r[tcuYv\
BgIaKdL]
@bAcB[CbD\FcHgK]L\MdNdObU[ViYi[Y\\^b_b`cb\kam[nfpWsctev\
HbIcJcQ]UhW]Z][]]]c[g]oc
BdC]Ib[c]m^d_be]lbmcn\
C][f]ecev\
@\B[GZHgJdKeM]R]Zj[g\X]\^\bgcbd]jcleogtfv[
D[EdJ]NmO\Wb[[\\^b
WZZZen
BcGWHiJiPhRWVZ[ckd
BeH]RcVaWdZf[]`[m\odpZv[
M]Zebcg\hj
Ub[]obri
J[Zi
F\I[K[L\MZNYO]R]TbU[VZWYX\Y\ZY[]\]]j^[cbeqg\hWm[p[qZr]s\tYucvU
O\Y\ej
I\M\OcV\W\\lefhYlZ
BgH\J[PgV\WdYZZd[Zt]v[
B]CgO]WcYb[ec]edt]vZ
@hA\D\EfFeG[HZMYNcPgSaWXX\YZ[[]]`bb\ccgahhk]lfmdnbq]rZu\
AcEbGXHcJeK\MXNZO[P[R[SaT\WX\[^Z`dbicadcj]l]m]n\o\pdr\s]u[vd
R\jo
@iAYBWCZDYEWGfHXI[JbOcQ[RXSXT[UXWWYWZl[T\f]e_U`Nbhc[dWegfZgfhYlVmYnVoVprqVsZtav\
CfJdR\UcVYWb^[apkbm[s\u]
AbK]WZX\\khatd
K]P]WZ\jcerctXv]
AbBXCeE]FbH]J\M\NfPhScVYWRYbZk\d^[`Qaac]echck]m]o[pbq]
AkBZC\EhG\H\JmRZTdW]Z][[^a`gaec\dgl\
@eBhE]HgL\MYObPbR]T\VXWVX][\b]cde]hajkl\qY
AcD]O\RZVfWcY]\hfgtZv]
TZWlc\pf
@hB\DaGnHYI[J]K\MUO\P[S[WWYZ[S`Zcmdaf]kYlQq]s\u\
@bAmBVC\D\I\JaLYOdPbQ]RXTfVOWYX\YYZS[W\Y^f_h`eadbaehj]kXlXmZn[o[q\rcs]t\uc
@hBeCZDaE\KbL\OgV\WZYh[df\l[odpitdv[
@XA\BYCYEhGZHfI]JdKcMdN\OaP]QWTbU[V[WUXfYa[X\d^W_l`ZabbXd[f]hYl[pWqYucvZ
JhM\VeWYZb[\]\^Z`[b[c\d[eZl]m\uX
@bAbBWD\E]FcG]J\L]NYOgPYQiRXTZUbWjXYYXZ][a^a_[`gacbddeedhgkVl]pVq\rcv\
BiEfFXJeN\OXP[WfXbYc`Za\cbdWedlVpkuevk
GZLgM\UkV\WdX\[c\da]j\k[lbncp[t\uZ
I\L\RoWUkZ
ChK]S\UZWZlbojr\
BZCXDfL\QdTZY][\`]a\cedalkq[s\v\
BgW\[\khvj
C\M]NcO\PaTi]b^g_]adh\l\q\t[v]
W\jm
OhW\
AZBUEUFaGeHcI[K]MbP[RWSdTVUhWaXhYc[h\d]W^[`bacbZcgdceff]jckVl\o[p\s\tZuevZ
@gAbEbF\G\HeW][Z\d^f`ecYhbl\t[ubv[
@eBlC]D[FiG\HXIeL\MaNcO\TbVeWSZb[g]\^\aeeaf\gfibk]m]pYrbsZua
ChDXE\H\I[JhK]M[PZRaS\TeWgY]ZZ[h^b`habb]c\hWlZq[tjuf
ReWW\Zakeas\tZ
BdH\Q]RmV\W[kcv[
Vk
B\CfDZHXOcPcQiRdT\V]W]Yb^[
Ha\j
WY[i
B\E\LZNgOjRjV\W[and]jdkZud
EbFdWZZb^ihd
B\G]HrLNReVfWg\Yche]las\t\vX
IbL[O\RjWYd\e\l\mZ
RWmrn]oW
BdHcJgM]NcWYZ]^\`\b\f\g]h]lYm[nloYp]q]s[u\v]
@\B[EeF\H\I]KbMnOZRdVfY[Z][W\f^Y_\`VbddXeZh\lfs]
C]\hl\
B\CXEeHZJeLXOTPfTbUbVdYfZ[[W\\^b_b`\b[cjdbe\g\idjXlkndodqXsgteue
@]BqEgGbLgO[R\WU[d_]k\s\td
B[D[EfFfG\H[KfLcMZNaPjRZU\VXWc^X`aa]b\c\ecffgdleman]o\p\sZ
BbDZE\FdGUJaKcMgPfTYWWXdYf[i^XbdcXdbh[jflXmdnao]q[tWud
HZJiV[WcZ\
N\O[PiV]Y\l]
LZN[PcQhVbZa[a^d`cbajbobpbt\ubvc
AhBZCZDaEcHZK]L[NbPXQc[a^abZcce[fYg\kYmco]qer\s\t]udva
@eBZCbF\KaL\ObRUT\V]\[`nc[eohXl]m]r\sot]
@]BXFfHhK\QdWYehv\
AhDjOWT[Wd[\_\l[
@ZD\E[FoHhJ]K[L]OXQiV\WXYf\]_\gbhZjZs[v[
V[Wn^\_fa\c[e]f\obrht]
Ol^\md
B]Z]mfn\r\sj
B\LkOfV\W]
R\WSZc\hki
Wc[bebgivb
@ZAaBSC]D\E\FZGZHnI[JaK[LTMVNWPXQfRSTOUYX\YU]e`dafbYdWebf\gakZlYmbocparXslu\vY
@bBeE\FjHkM]P]QfS]U\WYl\mZq[r[u\
HbRkSXV[WWX\[e\Z_bfhn\o]shtWvX
FaH\JdK\R\SbUXY\[]]\^[miocp]qcris]
VZZb[Yb\ejlet\vZ
AcBbGaHWOhPcT\VXWX[\]ab[dbf[r\s\u]v[
AdCdJ]ViWYsc
@[KjM\W[e]
B\IdK\Pf\h^acce]q]r]tXv\
J]RcV[Wn[\\]i]tW
@SAeBZCnDgFVG[HUIYJ]K[LcMaNVObPgQYTcU]VVWTX\YbZY[Z\Y_d`]b\dmeYfYg]hXjWk]l\p\q\s\tZuX
CkTcWXmbtc
IiR[W[Y\r[
@cC[EcF[HXIcJgLYMfNZP[R[ScTdUaWbYc[d]aabcdedfchbmnr]sZuc
RZTeWTZ\[Ylk
AgEdMdSaUgV]Y[[]^Zh]m\qgt[v]
G[H[RbWZfnp\
CZLcMcU[VbW\YdZj\e^a_baae\f\haq]tb
@dAaC]DdF]G]HeIYJ]KgL[MdNZOZP[RhTcV]ZZ[c\b]\^\_bbccaehfch\mYnbqXrdtYu]vZ
KcL]MZWpZ][[
B[HhO\VhWfqjt\
Wc\bti
BcCcGhN]Q]RbVZWTY\\\^cbbdbe]hcllq\s]t\va
@ZA\BaCeDaFfHbJ\K\NbPeQdR\SZU[W[XcY]Z\[Y\\]V^Z`cacb[cadaeifcgehXi\jYkflZn\pWqZrXtZuavZ
K]L]RcWZZe
R\[mabeclYv]
W[Zg
FWH]M\RmV]WYY\Z\[\f\mbshu]v]
AbBWDZGZH[JfKZL\M\P[R[T\UlV\W\Y[Zf[[\[]b^\_\`ba[d\ebfXj\k]m]naogpZq\rdtauc
F\GbJZKgL[M]OZP\QbR\TbV[WaZ\[Y_badbZcYd\e\f[kel[o[p]rht\u\
B\Lf[\chf[sdv]
P]Vc^\c]vj
CcDmEhL[O]P\R[[\`ga]vc
LkR]WX[[fe
@dChD\EiG]K\L]OkPgQ]RfTfW]^]_adZg\lZn\r\tcvg
AhHXJ[R[S\WZYi[\\a_[cde]r[vZ
C\RmV]\]f]
@eEbFZG\HdJ]KbNeQ\RXSaVdZY\h^\_fb\ccdchfibk]mbodpdqWrcsft[
MkPcWdheq[ue
AcBWFbG[HcJbK[LVMSNcOcPaRYVcXeYb\[^f_f`fa[bZc]d\egg\icjckdlSndoep\q[rdsgtluX
UaWYkn
BZH[JdK\L[O[TbWbXi\baccgl\pZrc
UlWgZ[h\
H[TaUjZ[e[
B[CaHZL\OdPYR[S[UcX[Y]\[_j`ak\nbr\vd
B]C\S\Wm[\
HcW\sg
@ZCcDYJWMcO\P\S[TSUbVZWYX\Za\m]d^a_\`hcXd]ehgZhWj[k\mhndoerdsZt\
@jB[CZGhI\JcNbOYP[V[Y\Z[[Y]h^b_Zcekilbm\o\t]
R]VhWjuev]
CZKqN\O[WXZc`de[h\l\oZr]ucvf
@[C\E\NlP\vc
U]WYZk
@fLXWjY]\f]]
RhW[sc
RmW[r[tc
@ZC]I]V\W\[c\\^[_ZafeqhZjdt[
B\I\KcL]M\NYP[RhSkVbWdYZe\f]jamcpcq]r]t]
N]PeT]VhWX^Xaacb
A[BWCaEZFbGcHhI\KfLXMWNYOXPZQcRWV\W\Y[Z\[Z]Z^e_Z`]bYcddbejfkg[hhibjYkZmdpbrnsdt\uXv\
CbGfJaLbR]V\WlZ]\dcZe\t\ud
CYWo\clXv\
L]R]bj
@cAZD[FgG[HbJ]K[M\OZQ\RWSfTbUcVYWcX\Ye\Z]b^\_e`[a[eefXg\hfmXncqcrgs\uY
@YAdCZD[FhGbJWK[LZMYP\R\UZVaW[XaZg\d^d_[bPc]dUfagdibjdk\menfobpTqZrgsctcvb
T\U]eo
J\LiOhT]W\Zl[[
@eBUCbD\EbF[GbHZIcM[N[OcQ]TXVbWZX\ZW^b`daecbeZg[i]jZkXm\p\tWu]vS
Bkv[
J[LkWYZe
H\LeReZ][cbdcfefkapbvP
AYC]HWJ\ObQgU]VYWcYcZl^dgZlcu]vf
A\CbE]FaLbVcWcZZ^[`ZadbWqdrhvX
@\A\BWD\E\FcG\K[L[V]WgZ[[\^i`gcmd[len\qat[u]
B]C\DZHZJdKbQgRYWn[c_be]fdl]sbu\
J]L\N]V\Wic\
@]ChIbK]O\VjWW[hhej]q]rcv\
F]J]PbVdW]Yha\hYr\
C]ReWjZc\bc[ehh\j\lVtdvc
E]L\Wk[b
@aAbBZCcE]F[H\K]L]M]Q]TbU\VdWUX]Y[[Z\[]f^c_b`\aicbe\fWgbm\n[ocsivc
LeS[V\WfZl[Ya]l]
B\C\EcGbH[N[TdVjWZY\[\`cdhecgfldv[
@]AYBbCdD]E]GTHZI\KYNeOfRXSYU\VSWgX[Zc]Z^Qb[d[eef[gojZkYlXmWn]oXsdv\
BZCYEZFdGaHZJiKXLVMcN\ReSgTeW[X]YaZd[[^acfdefXg]jelZocpdq[r\sctcv\
BbD\EeF]G\HfJfL[PjRVSbTYWbYdZh[Z][^c`hc\fZg\hck\lhocpdrkt\ve
E\FcHjJ]KYL[MZOXPfQbS]TbUYWeXcYb[a]c^[_abicbd[ekfehajZlYmVnXoYq\scufvb
RmWX
L\RYWPkj
@dA]CdEgFkGfI\JcKcL[M[OURZSYV\WYY[ZY^\_cacbdced[e]f[g[hgjikdl\mboWq[rcsiu[vb
AbI]J]LfUhWZZb^[_]gctg
AdB\CgDgEZF\I\JZKfN[PXQ]RZScTgVUWYX\YpZW[c\\]d^Yafe[h[m\neoYtZu\vd
Cg
CZG]KhR\TeVYZd[]aehdl[oZp]s\
GbU]VeWjYhZc[[`Zc]helXv\
R]SfWZkho\
OcV[W][[]a^ea]pbug
EcJgLdO[SbV\Za[]\\`eaYb\c\eYgcs\t[ul
BiH]KbM[N\R\UhVcXdZ[[[\h]X^cadd[e[fbhcqYrgvb
@dBaDbE]GeHYJkNcP]TbUZWVX]Z\[c]\bbd]ecg\hdi[j[k]ldmhr[v]
C\E]FcHbJeMiVaWb\b`]hfjamcvZ
CbH\K[WcXj\]]\f]h\nbsdv[
B]LeMYO]WY[]`\cgejlYncq]
@\CaJZK\R]T\W[\\]k^\b]e\gdh\vZ
@eAdD[E\FfH[KVLZM\NdQXR\SeT\UcWkXdYa[Z_dadbkdYedfZj\k]l[mfnYoaqcsdta
@\B\FZG\HfIYJZKhN\P[RaU\VeWWY\Zd[i\a^X_aa[cbeXf[ggl]mbn]oYp[rfs[t\u]v\
A]HbO]R]TiWZX][dk]l\m]ncoeqcrdsct\vZ
hiv]
A]BeC\DXFcJhKbL\MZNdR\UbWbXbYb[]^Z_Za\becceagajgk]l\o]scuY
@WAbBRE[G]IbKeL\MUNcObPXRZSaUXVcXn[b\\`ca]bZc\dffigbh\i\jZldmdneoRp\qfrbsVt\vX
CcE\K\L\MdN\ObVhWYYaZ][d\i^W`Yabbcc\fbgZl\m[nWqdrasftlu[
CgI[L]O\PjTcUaW\
DZEcFgGYJXL\O[PkR\T\UdVdYXZa[[\Z^\_Z`cacd[fYg]hej[llm\neq]r]s[t\u[
B]DdEaF\GcH\I\NgObPbRbVfWWY[\\]]^\`\cbhbnmqZs\ubv[
BkGcI]L[PdQ\W]Zd[[b\eehcjam[sdtYub
F]K[LZM[O\RZVeWZY\ZW[c^]`[a]c\fchZlcmcsit[vb
@]CdEcG]IWJfLdNZOdPWQfR[U[V[WaXiYXZY\b]h^]_c`[acebfbhcjik[lamfnWoWqctaubvY
BXDbGbH\JdRdW]Yl[[\kva
B[CnJZK\U[WZY\[\]g^\a\hWmap]
H\OcRbV]\f]f^\eZh\j[l\m\ugvb
@XC]I]OdP[R\VcWfZZ[\^W`cb[ceedhd
@aDcHcZ]\\thvd
Vn[\
CYWV^m
A\CXDdG[KdMbN]PdR\S\UcV[WsX[[Z_Zceebfjh]jakaldman\rdsbu\v[
BcCaHcJeV[WeZdahgbhZm\o[
PcS[\acdflh]l]q[r]
AbEcF\GdHYIcJiL\NcR\S[T\UdVXY[Z[\]a[b\c[e[hcjik]lfmcnZo[r[s]t\u]v[
@dA\CcDWEaGqHWJgM]R\V]WYZX]o_\`YclejfghZmXo]p[tXu\
BZCZE\FbGWIbKgL]O\P\Q[VZWeX]YXZg[\]Z^Z_b`ucWdceWf\hftovZ
AfBYGaK\M[NbObQgRZS\TbUbVdWeXcZX[]\h^d_ca\b[cbdcg[kbp[qcrbs\tcud
B\M\N]PcV\Ya]\`]b\g\hhkbm]ocp\v\
B\K\O\e]h[kht\vf
A]H[I]LZM\O[UbVs[Z
@jB[C]DcEfGhKZM]NfPgR]ThUjVeWVX]YX[X^c`[aXbhcVdYe]fahfldmYp\r]u]vl
CeEaJfK\N[VXWnZ][]l\uZ
CjT\W\cbrc
Ph
AbB[C]D]H]JaL\O\Ub\[d]mevf
AfC\PcS\TiWcZb^gpa
BdO[RZSdX\tm
AbGZPXYia\caf[r\v]
@YBYCaDdFXGWHXIcJbK\LTM[OiPcQcR\TXUZVcYaZf\Z]f^d_X`cacbVcYdke]hbl\mbnfrZsbtT
LYMjW]
BoH]JaPaSbWXZa[\_chao\r[scu]
L\MdUbZZ[V^\`]bbe]g\llmbpf
@\AXBYClDeEcFdGVHdI\JaKYMXN\OMPZQbR\S]UfVYWXX\YW[Z\g_]`[asbcc\dfeWfZh\j[kZl]mjoZp[qbr\s[t[
A]D]H\OcR\TiVYZ\[Xf]h\lgo]
@]EjFZW[_]hal\tcva
CiM\R]TbW]X]Yf_]f\lZokt\
BXC{DZE]F[GWH[JbL\M[O\PYR\ThVVWTX]YfZO[]\W]h_\`ZaYc[d[e[fVgYj\lZoep[qfreuXvY
J[KbR]TeWVX\Zbeclfmepi
J\OhW\
I]W[hhtiv]
B[CfOWWj_\v]
BYRoWWlY
B[CbL\OZP]TbUgW[Z][Yejgcl\m[napcv\
CbF]HdW[[iae
BkCbO\R[W[v[
B[F[J]LeM[NbOZR]ThUeVZW[Z][f`cacc[ehgch[lcm[napcs\vX
FeG\H[L[MjNXOaQbU]VbW[[a^abZdhm]nbofpZq[
C\GbW[fhtfu]
AkB]UXVeW[Z[\d`\e[llmfset\
BhOdPfRZV]W\l\nhoYpdrf
@[BVCeDZE[FeG[HcKhL\MZOZP\QZVhWaXeY[Z[[[\d]a`Vb[hbk\mcnbodqjrYs]uc
BYOnWZcee\
A[B]C\F]JcK]MaOYPcQ\RbVXW\YbZb\a`]ddedf\gcl]q]rbs]tZvj
RhW[^\sc
VjWevb
@[AfDaGaHZIdJ\KZOcPWRUSlWYXgYb]]_g`fa[b\cYd]e\fghXq\r[tZ
DkK]VeWbsevZ
@bEgFdO\R\VVW]`YcZe]jtt]
P[R\SoVYW\Y]_\oc
A]B\GdK[LZN]WfXl[b\[lVndq\teuX
B\^]m\nl
@bBXDbEYFdI[JaK\L\N\OgR[SdT\VWX[Y\Z[[]\\^[_\`XaZcad\effWgdh\k[l]mhneoepbqdris\t[ueva
L]PZYi
B\C]J[NbR]TaWc^jqZr\
W[Yir]
BjG[WZciharcv\
AZBZC[EkFmGXHWJiK]MdNZOYPeQ\SiUkWdX\YfZb[a\f]e^Y_c`badbYc\eefZgfhcicjak\mZoWpbrfsZtRuY
L\M\O[VZWYjkkhud
R[W[Yk
HZglm]v]
B]CrF\GVHcJdM\TTV\WUZl[\]a^[cceXf\g[h\l]odp[rZ
@[B\McUjW[[gggu\
BfCcG\JXLXR]V]W]Z[dYk[r\u]vr
BbHXI]KdM\V]WhZh[]a[daeff]gbm\pbq\r[vY
BSDZEZF[H]IZJYLiM[N[O\P[S[TbUaY[Z[\g^Y_Z`XbZehfdhaifj[lbm\o\p[q]rfsdtfuivZ
H\U\V]e[gj
LeR[W]eht[
D]HhL\R]W\`i
AZBaEbFXGdHTJbK[M]NfQ]SbTeVgW]YaZ[^f_f`bfchgj]lXm[nXp\r[sctYucv\
Wi[Ztb
@]B]C\DlEjFYG\W[\\
BSC]J]LjM\O\T\WQZ][c\g^Zc[hcn\o]p[rbs\tqvT
@cAbE\GaPXQdR\SgT]VbW\X]Y\Z[[\]]`[a]d\eZf[hZqdr\sft\vi
HZM]O]WV[h\jedhftfvX
CjEaJ\OcVaWb^eafb]c\j\ratdv\
@[A[CbEcFbJrM]N\WUYX^ZbZe[jju\
A\E[FeGaJ[N\OgQYScTcVaWbZ\[]]\_c`eadc\ebfhh[l]rbv\
AeBZF]H]I\KZL\M]O\S\UYVgXeZe[Z\\^Z_fadgYjak]lZman[o\pls[u\v]
Z[jcpk
Wl
KiO[PbVZWa[]sZ
OcVj[\l\
CjJcM]T\VaWV[\mbqbrk
WWli
DdL[MXNaOgR]VaWgZb^[ahddeilat]uc
BXWbkf
CcJ\TbViW[Yd\]_]`]dgf\j[lfm[p]
CjJbOYTbW\hb
B\D\JgPgTjV]WQY\Ze]b^ZaicYf\l[m\n\t\
HbLeVcW[Zi[Ze\f\g]o]sZtav[
P[V]Ycoj
D\L\OaP]U]W[^]`jcbe[f\j\t\
A]BcW\kivY
\h
W\Zi
m]ojr\
J\O]VYWbakj\
@\A\B]F]G[H\JdKZMdNdOZRcSVTbUeV\WZX]Ya_\ckebfbgci[kVl\mapfr\tf
@fB\D]EcFgGbH\JYMZRWUZZm[Za\cZddm\t]v\
E]GfH\N]PbSeVdY\[\]c`\bWcbdbe]jal]qZ
@dVmhc
IlO]
D\G[H\L\N\R\S]U[VqWbX\[Y`bafcadbl\t[
L\NjVaWf`cv\
@[A]BZCqDeEeFXG]H[K]LZMZNVPVR\TZUXVZWXX]YX[X\k_b`ZaXbYf[h\lfmcoYqasetbvW
B[DdE]M]R[[\^\cZeivY
WYZ\[Yb\entZ
A\BYDOEdFjH[IeKlLZNcPhQcRfSgWXX\Yj\g_edceffajbl\mcn\paret\uava
@VAWBZDhEiFTGYH\I\JXL[MYNWOUPYQ[S[TeVWWZYZZ][X\Z^Y_[b]dleZfZhZjYkWl\p\q]s]uWvU
B]CnG\R]WYZ]`[bn
C[KgW[sb
GdJ]U]WbZj[Zcht]
CYGdH]O]P\R[VfWhXdYb[b^Zafd\hbk]let\u\
AWB]CfEWFeG\JlKWLYMXN\O\PWSmTfUbVNWMXYZQ[T\V][^W_VaZbYdWeXg\iajYk[meniodqlrvtUubvR
@dAiCYGXH[JZN]SSU]V]WT[d\j]cabcfejfnoYp[rZs\t]vb
F]VgWha\c]edh\l[
EcGbHZOcTcVdW\Y\[d^c`ddhe\fZg]lam\oescvd
AgB\CmEZF\HZJ[KXN[PYRZScU[VWWYYtZ][\\\]fe\l[m\o]s\tZv[
B[DaHWJYNgObV[WXY]^\blcgeijltcvZ
@\BZCZG\H\J]L\MgO\SaU[VcWeZf[b_k`gf\l\mgtcu]
Wlect\
AcF\GdHYIcJiR]S]T\UdV]WdZ[^[b\e\hcj]k]l[mcnZo[r\s]t]u]v[
B\K[P]f\snu]
@bA\BbGeH[I\JfL\M\O[PfTZWZX][b]\^d_\`Zb]cYeWfag]hYjhp\q\ri
B]CYJ[N]^geghju\v[
AcBjCZW[Z]jal\
@[BYCkG\HaIbJaLaO[P\SeTiU[V]WSZ[\c]\_f`ba[cad]ecfciaj[lamYqdrYtau\vZ
@hBjC\HgWZ[]b[
W[vk
AcB[C\G[H[N[OZRWVXW[X\Y\[\\[][^[_jbVcfe]hYk]l[obp\s\t\u\
MbNgO]PaSaVcW]]e^i_]`\aacZebhflfm\o]qZretb
@WAWC\FYGYH\JYM\NXOXPWS[TSVgWXYZZ\[Z\Z^U_\`ba]djeYfZh[j]kWl\p\uZv\
BfEiFZGcHdI\L]M\N[O\QZTbV][]^]`\addhj[u\vX
CbF\Th
A]B[T]W\XfZ]^Y_[gnq[sat]u]
A\BbC[DdJ\K[OjPaU\VbXeY]Z[[c]\abcZe]f[haj]lesk
@bB\HZI\JfLbM[O[PeQ\TXV[W\X]Yg\i]Z^d_\`Yb]cdejg]hXjgl[p\q\rdt\u]v[
BjDbGbKbOYS]VjWTYaZe\]]]^a_haab\d\ejf\l[n\oap\t\ve
A]DaFeG[JbKlL]MiP[SiV[W[X\YZ[X\baae[hbj\len\paq]rcuavd
@]B[CXDYE]FbH\I]JdKbM\NjOgQdRZU\V[WXXeZY[Z\]]c^m_babc]d\hiimj]k\mXnXo]q\rZsbtWulve
BeE\FlHfIgK]M\N[O\P\QmSWTbU[VfW[YcZW^b_Z`Xafb\c[dbeffZgaiakXlbm[n]oZpXqZt\udvc
@cBUDhFXGfJgK]L]MZOjP\QYS]T\VW[W^d_a`labbWcfd\f\g\h]i]jak]nWpZr\s\tfvW
AgCmDeEbF\GdPeUaVYWVXdY][[\X^[_b`be]fXkcmcoarpsbt\
@\A[CWDYF\HZI[J\K[L[NcRXSeT\U[VYYeZl[f\f]]^X_c`Xa]c\eahhkdl\mZpjq]rYtnuS
B[OgPZS]V[WWYZ[\^\cbelve
B\CiEdHZJeTfUmVdW[^bcceYg\jfl\mZvX
BZJaLeNZO[RZWi[bdae\v]
G\PhV\W[Y\[elaub
A\BZDjOfRcVb\fdiebnb
AcCgJZK\M[V[Yl^\e\lZp\v]
AeC[DbG]H\J]KZM\N]ObP]R]S\UZVeW[Yn^W_f`\abeZfYhfm]o]pZr\teu]
C[E]TiWc
AZB\CgD]E\HaJeKbL\M\O\ReS]T\UYWWX[YfZa[[\d]fc\fZj\lipZqZr[tkuevS
CgSlUdWU\\fdnaoirbsY
B\L\M\V\WZ[ksd
B\[Ze]kk
AiC\LbRhT[V[WXYc_begh]l]tc
A]B]DbO[V]W[Zd[mb]e\l[m]reve
@\A\BjCiD[EcFaGaH[JgK\L[MhQcUcVZZf[[^Vc[ddedhcn[o\qYt\vU
D]J\O\RZUkVcWWYaZc[h\[eih]lXmWpZr\t]u\v\
B]CZD]F\H[JbKeN[OZP]SfTcUjViW]X[^X_g`\aeb[f[kclZp\s]tYva
AVCbDcEdI\JhK\L]NfTbVeWZX\Ya[[^o`Zafced\eXg\lco[vc
HjU]Wa
@\LcM\N]OcU]ViW\d]fbldrcucv]
EfVZa[jl
C[O[VkWcZe[Waiebfhhal\m]v\
A]R]ViW][laYe\rct]v]
@hB]DbEaG\K\MbZh[Zd\e[j\pfs]
F]HYI[JgM[N[O\T[U]WWY]Z\]]^Y`[a[d\f]hfl\mZr\s]t\u\vh
CjT\WZekh[
@bCgDdJ]N]TcVcWRX\Zg[\]b^g`\j]k]ldp[
MnWb[Vmendv]
@[A[BZCYEYHaJcK\L]MUNYOYP\Q]TQUtVaWTXeY\ZT[W\Y]v^[_[`Wa\bZdZeXj[lZmgnXoXp\rUsYt[vW
A]K[L]PZR\WbYr[c
@]EgO\l\t[vk
H]J\KlL\RZT\UfVhWeZ]\\_\ahd]eYl[q[t\
OcP[RdSkVYWcY]_\f\l[oc
@cAZBYCaEdHcIbKWM\N]OcQ\R[S[VjWZXXYgZd[d\b]c^c_e`gc\f[gfhdjZlbm[ncoUpdsUubv[
@eBcC\DZEgH[KlL]McOdR\S\VZWnY]\Z^Y_\`\e[jgkdl]n[rdsSt]vh
@ZCeDZE\F\GbH]JeKZMgN]OZS[TZUgVTXgYZ[j\d]Y^[`Zaeb\cad]ebfdgahhifm\n]q]sktiudvY
BSEbG]H]OZSg\b_fdgett\vY
BiOeVhZ\[h\c^mabb\d]e\gc
@cAbB\JbK[M]O[PcR\SfT[V]WXYZ\Z]\^]_[`bbbcbeZfXhajokblenbobpZr[sau\v]
@jAdBZCZE\FaGoK\MfP[Q]R\SXVbW\X[Z\[[\Z]a`]a\cfd\f]hYjXkVlXmboapZtYv[
A\BdCdEdFcGdL\MVObP[V[WUZb[X^c_\c[dbhijimZq\tYvm
@aA\BcCcDcFZG]H]I[JbQbT\U]V[WT[]\b^X_\`fc[doeTjblhmbnap[q\rcu\vZ
@]A\CVInJ\N[O\Q\R[V\Z\^\`\a]eff\hej\l[o]pht\u\vf
B\J[LdO]WcX]Zk^]cfhejclb
BgElL\YZZ[[\rd
C\M]V]WgY]\be]rc
@\C[F\H]KfO]V\W[Zb[Z\Z_gedhejdlcn\p]scv\
AhBeCXOYW\XbZ\[]]\_dhil\m[qbt[u\vX
K\LZOcR]S\UjWmY\Zamfnio[ra
A]BcD\E\FkGbHeJdM]QaRZUZV\Z][]_]b\cbf]kZm\n]s[vZ
C\EgFfM\N]OtPcSkT\VYWXXeY]Z]^\bYc]f\gVh]j\rcu]vc
@aAgCbJ]KXLcM[NcObPXR[TbU\V\W[XhYcZX]Z^]_bb[d\fbgZhcmaokp[rdsetju[
B]F\G[HcObP[ShU\VhWQY]Z\^c`Zcekco\p\qbr]
BdCbDdGeIaM[O\R[TdU]VmY[[]\\^]_[`ec\eZf]hal\sbtZub
AhD\F[HYI\J\K[PXR[ScUaZd]Z^Z_\`bb\e[fegjhZpYq\rjuZ
GiL]TcWYaf
edggvi
DlQcTaUdZ[e[v[
WWZn[[`Yo]
CcE\GcK]VaWYXhY\[m^ed]l[vY
CkFZH\L\PfR]Ya^\adh\lZoaqdre
@cCZF\G[IaJaKdOaR]S\U[V[WZY[Zi[Z_da\g\h\lao]pgqd
B]V]W[X[Z[\e]hfggch\mcoYp[tfu\
WmpYsb
@fF\KfMdRTUbV\^]adc\mltdvf
@aH]U]WZ[\^\`\a\bid\hdv[
A\DbV]W\aceph]t\
CbD\HZM\O]PcSaWa[ec[eZgih]m\ocu\v\
M\W[Yj[\^[emj]o\t\
KjR]^\qc
FeGcHaIbJkMfNaPYR\SfT\VWWZX\Y\\R^d_c`gb\cYdgebgfl\o[rjt[u\va
CpF]G[HdTYV]ZZ][^YafdjeXf]g\
CjJ]]b
BaE\JbOZVbWbYYZ]]cacebffh\kclgti
@gR]WbZ\c[eev]
@aBiEcW[[]
F\G\J\]ggei]m\q[re
CbG]H[IjO[QaR]V\W[\]_[`ic\e[l[qdrZtZv[
B]VhW\^\bcra
AeB]CXGeI\L[OeP\S\TlVdWVZi[]]\bccYe\q]r]shtdua
@aDXGoNXZX[\k\t\
NgR[Vi
mh
BYCVF]L\MWN\O\Q\RYTWUmV[WWXXY]Z[[Z^]b\d]g]hbj]mrnYoTp\rZsZt[ufvY
BbDeGZIbJeKYMbNcRYTaUeWQXbY]Zb[\][^Z_abccbd\fog\limdp]qdr]sct]
B\F\L\TeUjW]Z\[\]\afe]m[ndv[
BXFaG\IbR[S\T[ViW]X]e\ffmnnerYscubvb
CZHYJbeqo\uY
R[WTY\kmri
H\JbWhZbcie\vf
Rh\\
AgNgRcSgWZd]
KmX]o\sc
hiv]
@\A[BeCdD\E\FjHjIWL\MYO[PdR]S\T\U[V\X[Zb[X][^d_bbZcddYeZfZg[hZi[jZk]lZmUnjoUrYsVt[ubv[
@XAiBWC\FYGRJeK\LeMXNiOVPiQXRZSRT\UWVhWdXXYXZ]^M_W`[bXccdVeZfSg[h\jXkVlgm[nboZp\q[rXs\u\vU
@\AbD\EeG\JYK]LbM]NiOTPbTgWkZX]]^W`[afecldm]n]oct]v\
C\EaGdHgN]R]UgV\WfXYZc[g^]c\dfiflam\nhohp\siuWv\
@\B]C\F\G[M\OZVWXiZZ[Z\d^\cbedfdo\p\q]r[tcuYv\
BgIaKdL]
D\JdOaUjWj[\l]o]
BZC]KcMeNcT\VZW\Y\[[^\d]k]obuavi
@]BcC[D[EcG]JfNeO\ThU[V\XaZc[d\]^bagc]d\fbj\lbneo]save
Vd[h]bbctY
@cAcDfFeGeL]RbS\T\V[WXYkZ\[Y\d_\a[cbe]h\jekbtgvW
B[C]DcE\GgHbI]NbPZSbVZW[X\^b`na]j\mcp\rgs\v[
AlCmJcV]WY[\e]feki
A\DcF]H[I[JvM[N[O]T[U]V[WXZ\^Z`\a\d\e\f]h\l\rZs]uXvW
BYCQDcFeH\I]J\L[MYOlQdRXS\TiUiWVXa[X\V]e_Q`baXcdddeYf[hck[l\mUn]o[rZtXunv[
BhHZO[WYsf
CcO\PpVZYZagc]
C\GdPiWbc\le
A\B\DeEaFaG[J]M\N[V[^[_cbbhpk[l]q\vc
@]HZL\N[VjWUYaZd\[cah\kbo\tYv]
B[C\F\HgIcKcLbOcPZRaTbV]WRXcZ\[\\d_\c[e\f[ggjbsfuZ
F\\e^\_iei
D]Wc[lvX
AbFcHfJ\PfQ]R\S[UZWWXfZa\]]\_Z`fbbdgeef]j\mbo\p\q\rdtfu\va
AdCgF\HZL[MZP\Q\RYSbTYUaVZWiXY[c\\]gadc\ddeafmgZhaiamdneoTpZqbr[siuXvh
B\IcWX[[^gd]j]vi
AZBeC[FZGcHcMcN[O\P[RgSiU]VZWZZc[b`\fWh]l\nVq\t\udv[
OXTWUjVaW\XiYf]i^VcegZhaocp\qZrZt\
B[UdWXZ][ed[vm
AdPYTZWXYd\m^]cahao]qatd
]bpi
NZVaWZ[]ak
H\JbP\Qhlb
CeT]Uh[\
AbB]ObV][i
BZW\[]elg]v[
HhKiO[RfW]^\jcqc
AeDXEaFZGXHZI]K[L[MVR[S[VdW\[]^mabbbdbe\f[gbkan[pZqhrZsYuYv\
GhNdVcZc\[a]ldpe
HZli
@ZA\B[CZE[FdHeJ]KcO\R]S[T[UhV[WXX\Z\[\]g^[`\a\b\gdiYlZmcocqar[s[ubv\
B]Wa[ht\
J]WbY\[[^\ocrk
@]AiG[HgI\JXL]MYNZOdTbU\VeWh[X\Y^Z_[`bc\d[f\gdhejeldmcn\p[rdsbtev\
BbH]KdM]N]R\VgW]^Ybaeef\t]
B]TcW\[ik]t]
AeCeE\G[H[J[O]PZYi\f^\a\c\feifpgrZteu[
A\B[CbHiK\OdUfWYZa[ba\bcecgcmZt\u]
AaC[DmH\L]ObR[U]VeW\XZZ\[X\h]b^Ybdcbeffcjfl\manbp]rc
CfF]GZHZO\UZVdWYYZZd[]]d^Xahbfe\gaocrgvc
@]B[C\EZFgHhK\MZNXPfQdTaU\V[WW^Z_\gYlZm\n]o]p[s\t[v\
C[FcL\NgW]^]ahebgitd
F\RZVcWe\]^\_[`]e\jh
C\Wcm\nkoZ
KcO\PbSmW]s\
D\EbO\R]UdV\WgXYZd[Y^aeefaidm\ngohp\rgshtYuVv\
B[Hg[f^Yeiv]
CZD[EdJ]NmOhWc[[]h^bee
WZZZen
JjP]W[[adcve
V\W\_ha[v\
AbJcW\YZaclhsateuc
BZW\[]elg]v[
@bAYB[DWEcFbGRH\IdJ\KaL[NdScVeW[Yb[\^a_baab\d\fahbibjal\mcndobtbue
B[F\IoK]M]N[P]R[TZWSX[Y][\`\abccf[g\kerZs\t[uZvZ
IgLVWh
AcDcEcFWGYHcL]M\N\O]Q]R[V]WbX]^dbjcbdcpZt]ve
C[DbGjIcLbN\OhPYW\X]Ya[\_c`gace\tcucv\
@cAhB[C]EcL\MeNdO[PdU[VbWVXbY]\[^hc[daeZf\gbhbkdl[nYqWsdt\ubva
BaLYRWSl[\khl\p[
A]B]F[H[J\KgU\V\WYZ[^Ye]grm\o]p]
BcC[DZGZHeJ\MbOeT\V\WXZb[[^\_]`hcbd[f\lXqcsfvd
B\H[K\NaW[Ze^chbo\ph
@\AaBbCcDbJdKYLZM[NaOfPbR]SYUfVZW[XbY]Zd\Z^X_ea]b\eVgZhaj]kZlgm\pdqgrat[
I[W\e\hqt\
ChO]WcYb
B]GXO\T]VYWn^fcft[v]
B]CbF\G[M\OZVfW\XoZY[W\c^Vadcaebfco\p\q]r[tau\v\
Vj
\h
AcCcDcI[JbM]NjOXPbVXZ]caf]
D]L\W[[oedk\v]
AaC\M]W\_b`j
@]H\RcSjW\YaZ\d]
M]Zebcg\hj
H[LlRhkVmZo\
@[B[CeDeFeH]IcJbK]L[MXP\SYTdUiVdW]XbY[[[]c^b`]cae[flg[h\j\k\ljmdnWofpfv[
@]AdB\CcHZI]JcLZMcOYRXShU\VXWaY\[[\b^f_V`gaab[d[fVjZlco\p[thu\v\
CZJYZldiu]vZ
@fAZB[CXDeEZFZGeHiIWKbL\NTO[PdQ[R\S[TbUZW\YbZb[]\b]Z^Y_Z`Tacbbd]eYgfhcjckYlcmYnbo]rYt\u[
B\F\J]L\TeUjV[WTZ\[j]\l\m[ndv[
BdC]Ib[c]m^d_be]lbmcn\
D[EdJ]NmO\Wb[[\\^g
BiH]KcRdW\Zj[bh\
Vd[h]bbctY
A\BaO[]b^f_]ecfaneoeqarb
B]DdEeFaGaH[LZNgR]VUY]Zb[a\ja\ech\jblamdq]s\t\u]vW
OhW\
JcLeR[VdWb[[\\actjugve
ReWW\Zakeas\tZ
AZBXCYDbE\FeGbJYK\LYMXN]O\RXSZTaUaV[W]XcZT[Q\j][^Y_]`ZaecbengdhYjdkZlbn]o\rcsbuXv[
AhB]EcT[V[[\_da\c\e]f\obrht]
@eBbFcJdK\OeTfWSYb^]_acddZg\n\ve
B[IaOnPZS]V[W\YZeYvg
@[A\BZChGeH[I\J]KfM\OfRZSZT[UeX\YW[c]XaYbdcbd\ejf]g[h[jbk]mcngoXpVrcsSt]u\vY
G]J[U\V[W[[X^]f]ljpb
CbHiM]T]U\W[[\][^facc\ebmhteuYvd
@]CiGbK]M[N]RdV]Wf[h\ae[hejYl\rctd
BaH\I\J\TcVVWdZd^[eafcn\umvl
CeIdWl[]]cecham\retX
@bChD\EYF[GeJ\LcO[P]V[X[]b`Vjik\mbt\vc
FaHZO[P]Q\R\SfV[WWYb[o\heXk\o\vY
EcJgLdO[SbV\Za[]\\`eaYb\c\eYgcs\t[ul
MYej
AcGdNYPhTbVdWe[Ys]
C\E\L[N\O\TcUaVaWUXhYc\e`caebeedrb
BYKZMXObR[VfWnZf[]^Zd\e\k[lenhpit\v]
@eA]B[CZF]G]HZIbJcLaNgP[QhT]UaV\W\XaZ]^d_\eXhZj]q[satauc
DeEkOZVbWZY\[[^]dYhfl]vc
B[C]DcE\GgHbI]NbPZSbVZW[X\^b`na]j\mcp\rgs\v[
AcCbJcR\V]W\Y\fdrnta
B]C\G\W]bn
AcB[C\D]E]G[H[J\L\MaNcOWRWV]WYX\Y\[\\Z]a^d_h`ZbVd]k\lbm\p[qZrcs\u\v[
FaH\I\KiO[PbQdV]WZXf]c^[_aacc\e[j]mXnXsbum
JkM[OeVjWbYhbYj]lene
DkWZ\c
B\Kd[Ze\kko\rd
AgCiFfG\H]KYL]O\P]Q\S[T\VbW]ZZ[c\Z]a_[dZebgeh[lcmfo\pZqiu]
BiCcGaO\SfW[Yeebg]ocr\tZ
A\DcF]H[I[JvM[N[O]T[U]V[WXZ\^Z`\a\d\e\f]h\l\rZs]uXvW
]gm\
@cAbBXI]JaK[NaPcSgT[VcW[Y[[[\\]\_\`bbbdfe]fXldndobp\sbu\vj
AdBZOZXb[]]\_ehjj]m[qdt[u\vX
B]V]W[X[Z[]hfggch\mcoYp[tfu\
BbChEXFbHhI]KhL\MXNeO[P\UZVfWTXaYf[Y\h_Zb\ccfVg[hbkgl\mVp\rZs[tZ
BdCfD\FfG\HoI]JdM\NeObP[QcT\V\WbYbZb\V^\_[agdgebhdj\n[phtduZv[
WoZZc\ee
D]F]M\R\UeV\WYZa\]]d`jehj]meoZq]tXv\
C\DeE[F\GkHaJ\PbV]YZZ[c]d\e]f]n]q[seufve
IjOZRdV]W\f]
@]B\CjEZFpHgJ]K\L[MZPbQeRYU\W\^Z_[ace\gbhWlYm\n\o]p[rcs\v\
FpHlIYSfU]VcW[dbe\lZo\r]
B\CeD\HjIaObQ\WbX]\e][_gcbnZsZtbuavc
@ZAgBVDcGkH\I[L]NcOwPYQ\V]WZYg[Y^c_b`ga[b]ceh]k]l\
@bAZDbF]GeHVLZN\O\VdW\X\[c\baZcfdfi\j\kZlbnbogp\q[shtXuevV
B\CfD\HjIaObQ\WbX]\e][_gcbnZsZtbuavc
@]M\O\Zchbjhndt]
AaB\DYE\NiOcR\T]VdWc`\a\d]k[lcv[
UimZ
P\V\WY`[jlq\
@UBcCeDdEgF]GeHbJhKjM\NYPZRXTeVaXZYX\[a[bed[ebf\gchbkblWmSoip]qWrXsYt\uX
CZD\EYFaHVL[MaOdPYQnRYT]U\WrZX[d\]]c^a`ebVdfe\k[l[m\n\oZq[u[
BZF]GYIgJ\L]M]OdPbR[SfV[WdY][U\YaYcaekfbg]hij\lctSvb
@]BeC[EdF[G\KaMbOVUcVbWZXi[R_]a\jdkfp\rds]t[u\vg
CnZe[\n]
A\CXFZHaIaK]O[PhQZRbViWYZ]\c_ia[c[e[hdlbneqYrdtavc
JXM]T\W]Zo[\^fbgvZ
L]M\O\T\U]WZ[Xemkeuc
@[B]EZH\IZJWM[NSOZP]RZT\VTW\Y[Z\[]\Z^Z_X`\awcae\jYl]pWr]s]tYvY
@]B]DgG[JxRdS]W\^\a[d\eZf\rduZvk
B]E\F\MZO]V]W[ZYc\fejno]q]sdtaua
OZVk^\f[
BWDbW\u[vl
FeG\H[L[MjNXOaQbU]VbW[[a^abZdhm]nbofpZq[
CcT]W[Xg^gedg\s\tb
BcN]W]cbddejl]tZ
A\B\EcM\V\Y]cZdal]vi
FcWi
AfC]D\E\KZO\V\X\[\`hjcsbv\
C\GbW[fhtfu]
Wg
J\VYakj\
BZDaWWd\e]pfvn
D]N]dl
AcB[C\G[H[N[OZRWVXW[X\Y\[\\[][^[_jbVcfe]hYk]l[obp\s\t\u\
MbNgO]PaSaVcW]]e^i_]`\aacZebhflfm\o]qZtd
B\C\DeJkW[Z]u[ve
AaB\DYE\NiOcP\T]VdWc`\a\d]k[lcv[
N]Vkfb
C\GdPiRfV[Wb[[\dc\le
J[O]R[U\VeXbZY^[e[gchjm[nYpjr]
HYTlUimZ
JbL[MkV][be\kV
A\B\DeEaFaG[J]M\N[V[^[_cbbhpk[l]q\vc
Wil]
@cB[C[H\IdJ[MbNWP\T\V\W[X[Y[Zf[a\b^W`gcbd]e[gckgl[mdn\o[pgr]s\ti
@]HZL\N[VjWUYaZd\[cah\tY
@gAXB]DdEbFcHYJ\L[N[O]P[Q[R\S]TcUcVdWhY[[Z\c]c^h_\abdZedfZg]hfibmangofp\qcrZs[ubvV
AgDVEhLbVZWfYdZ[a[deedfbj[l[
BfCiE[GcHdJ\K\L[M\R[UXVaYh^[afdae\mfqer]sdvZ
GbPbUYWjZ\^]cclbv]
H]LiM]WYk[rj
W\Zk[\v\
@bGbH\JbKaL]MjO]P\S]W[[X\]^a`ab[cehZk]mbnctavZ
L[V\[\kjoc
\h
Rj_b
E\JaVZWlZZ_fcege
@fAcBlC\DfGdHZMcN]RYSfTbUeVYW\YY[\^Z_d`UaZc\edf\jblYmbo\pbtaugv\
BYCYE\FZG\HYJ]K]L\O[PfQbSeTZV\W]XiYY[\\e^h_ec]f]hcl\n\pXqYr\s[u[
DZEdI\J\K\NaOeP\SfWcXf`fc\e[fcg\jdnhobp]u[v\
V]WZX\aeh\mbokrc
PhRcV]W[Y\
AaBeCfD[HbNfOeS\VcWmX[\]^d`\fVhlj]n\qevV
PnR\YZ
GVWgc]
@ZB[OdR]WVZ[[l]j^cbhe[hoq[u]v[
A[B]C[G\HaJkN\OiQbUiWYZg[\^gb\c\eqf\h\lZp\vc
CkJ\g]
AbCZD[EaLfRbTbWZXcY]_\`[c\fjhdjgldo[sgt[uZ
@fB]CaFdGcI\KYL\OcP\R[SaT]UZVbWXXbY\[f\b^[_haccVk[nZp]sYtiudvd
K]RhV]c\l\m]
Ib\b_bnhq\r]
M\W]Y\^\eoo\t\
CZH[IjO[R]S]V\WY[c_[`\e\fco]qZr[tdv\
AWBXChDeE]FiG[HfI\J\MXO\P\Q[RYSYTXU[V]X]YZZ\[[\\^c_bacbbcbfgi[jdlcnbq\rYu\vb
B\NbRZVaWj`dl]
D]EbFfL]O\P]TgWlZc[]^]`cdbk[lboevZ
BjD\G\I]JZM\NcOVTfV\WUY\\]]c^f`[acceefgbh\jZlcm\n[o\qgt[
@]BZCbD]F\HbI]K\L\NgOdRaTZWjZf[b]e_b`ZeelZncqhr\udv\
nioYpd
C\HbJaMdNeOcU]V]W\^jaaddh\lbndqd
BhEdN]Zaha
@bCeE[L]M]N[R\VZW[`qc]n\t[v\
GjRcV]e]
C\IZOlV[W\[g\cc]ecrb
G]R\Ym[\
@iA[CbD\EaFcGfJcKgR\T[V]WdXbYfZg[]]a^Y_[a[b\cZeahel\o\qbsXudvb
O]aht]
BYCiDcE]H]OlPpTbVVYd[\\b_Yh\lbrcu\vZ
A]B[T]Z]^Ygnq[t]u]
@bAhCdDcEbFdHbI]JdKZL]M]N]RPSaUU[T]a_dd\ffgcjalbmZnVpYqhs\tduava
B\CUE\HiJcKgN]O\RcS[T\WcXdY]Za[Z\\]e^b_X`Zc]h[jblYm[nVoWpgqcu\vW
S\T\V[vk
AhBaDbE\F[GaHYMZO[RaUZV\WeXi[]\b]d_\`adYejhkiemZoip[s]vZ
lcnh
@]BbCcDZGZJZM]ObPhR[VcWTX[YS]]_[`geajbkflYm\r[sfu\
I]MhOeW[Zac]
R]dl
B\FaHgLiWY[gn[
G[S[Yor[v\
B\CeD]G\I]J\KcLbM\P[ShXYYZ[]\dacdbeXf]h[jZmcpcr]
C]HXPaYdard]re
B]C]D\H\L]N[P]VYW\Z\[c\[^]`lblc]eXf]h\l]qct[u]v\
CgFhHka[b[e\gfpZqa
@kBaC\F\I]MZS]Zc`Zb\kbpjtcva
CjT]W[\dc]o]qc
Wgdc
B\ChH[JgK]L[MeNaOYQYVYWgZh[Z]Va\c\dWh\lYt]vS
@fBUF]H\I]J\KeL]M\NZQ\R\S\WWXYYbZa\\]a^Y`aa\cjdghijblbmZo]p[qZrat\
AgCfDdFhGbJZKZMdNfP\R\V]Yi[Z]\^Z_\cXddp\r[tbvX
@bAZG]HjIbJ\KaL]MaO[QcWWXh[\]a^b_be\h\m[q]t[ug
CcFcJeNbQeS[VdYc[\d[e\fgg\j]liq\sa
FcUgc]hlq]vg
A\BeC]OdPeU\VdWcX]Y\\]cZelj]ler[t[
@aA\F[H\I]NcOhP]Q\V[W[X\YeZa]b`]abd\eeg]hfiamYoYp\ratiud
CrJeN\O]WXl\
@eAfBWCdDdGXJbKVMcNbO\QeTeUfVbWZYaZ]\]]d`aabbjccdbebfXjckbo[pfras[tcvV
@ZBcCYFbG[HkK\M\NXSVTbViWZX[YZ[c\\]b^d_\acbYcXdcfhpbqgr\sdu[v[
DbL\N\O[PgRYXaZ[[\^[a]eZhaq[r]tkvk
CqLbR\SdWZX[[c\c]Yfco\t]
LkO]WYl\vb
B\ObW[ehm\oirf
C\F\HZM[W\Y[ZZ\Z]k_[eoh\min]oXpZr]tY
BYD[FaHjIbJdKaM]QdUaV]WWYeZi[g\\^d_lc]dZeXgdh\jYqeteubvj
BZEeF[JdKfLjOZVcWP_]c[hbjkt\
H\J]ReU]WZZ][\^[e\gpm\o\v\
C\IjO\Zca\r\
C\DjE\GdJcOYQbSbT\Vd\\^\d[e]fnhbqbr[ucv[
B[C[FYM\O\PbR\T\VZWWZZ[[\[_Z`\cbjok\o]tZv\
KfWiYjZ\\eebh]m\oap\rZ
CdH]L]NZWbXeYk^\s[
BZG\H\J\K[MbNiR[V\Zj^ceafcgdh\oepcuavZ
AfB\CaE]FcKgLYMgRmU\V\WW[\\caedie\mfn]obq[s\v\
F[Pjadb]
RgYc]hl]s]
@[BbEXFlHhJhL[M\Q\U]W\Zedbe]j]l\n[p[q\s]udv\
EeWZ^bqbvi
@jAaB[C\E\FfGaIZJVKbL[MfQ]RVSiT]UfWeX\YbZc[b\Z^T_]`WbYcUd[ehfbgahil]ncoep[rcs]t]vW
CbD]EbF\HcIcOaUcV\Wb\f]b^[afdae]f\h\l[mhnao\risVt\
B]DaE]G\H[K\M\O[P[RWS[T\XfYb\j]d_]`\d[ffhej[lZo]p[qbsctd
CfHjIeO[bce\h]
B\G\IcJ\O[RcSfU\VcWXYbZh[[_f`[enf\hdl[n]ogt]v]
q]vi
B]CbI[J[O]W\Ze[la]eWhljbl\mXret[uf
@\A\B]C]F[GXLXOaWPY\Z\[b\y^[_]bed]h\lVmboYteuZvZ
Fk
AdD\E[GfHYK]LcN[VcWYX\[c_b`ea[b\cYd[echbj[oZpZrcsWtlucvY
L]W[Yqq]
NgWb\jv\
Vlv]
BWCYD]EeHdJ[KYMcNSObP\RrSaVVWZYdZX[h\Y]\_]`ZaVbac[d\eff[hgj\m]ndoiq\s]udvV
BbC\G]SYT\WaZX\c]h_cbhcdfdlaqhs]tc
B]CbJbO[VjW[Z[jaq]ve
CjN[V]]Rcd
B\DbEiO]UdWY[pe\
AdPYTZWXYd\m^]cahao]qatd
G]ImO\V\Y\c]r\
hjkjr\
AWBXCbEZFhHZI[LZMdNbOaPYQ\R[S\TaUeVaW[XeYV[d\b]b`YbZd\eefQg\hdiXj\lZncpYrfs[taucvc
A]CeD[G]HiK\NaP]R\X\Zd[b\b]Y^i`\b]cZdbfdgakbm]o[tYuav[
Jhh]u\v[
@bA[F\JbM]O\VfWX[\]c_c`daad[e]fagbhiijlbr\t\ua
@\CiDfEXGWIWJVK[LYM\NdObPiQ[RfSdTVWaXbYWZ\\]]\`]a[b\eff[gcjVl\mWnYp\qXrWt]u]vb
BdC\D[E]FcM]RWSZTdW\a]bhdivW
A\FcHZI\K]L[MdOmV]WbX]Z]\d]a^d`]a\beccd[l\pdtYugvZ
L[QgRaakh\
CdUb[]oarm
B]D]W\badjlav]
AYB[C\DcFdG]I]JXM]O[UaWY[\^\dilhnbt]vY
AbKcR\VqWWX]\a]]fitgu\
BhC]L\PjT]W[X\YcZ][S\dc[ekk[lin\t\u[vZ
C]E]FiGiHcJfV[[a\c^c_Za\b[cao\qcvd
OhRiVdlav[
FYLeObR[W[X\[[a\bghnk\lhubvY
JjW]
@cA[B]E\H\J[KeMYN\PgQXR[SdUZX]Z[[\\\]c^R_[bYdeehgbjdlZm\n]obp\q]tguZvg
@aAbB[CcE]HcI\L]Q\S\T[U\VhWWYaZc[d]X`]b\daeaf]ljmcncq\sdt[uYvf
B]CbGZH\JYM[NYOWP[Q\T\VYW[X[YZZa^\`Yatdce[hXi\jYlep\t]vW
@\B\F]G\H\IjKcN]OWPZRYTYY\[]`\ccf\g\n[o\s]
Wfei
@\BWHmI]LgNdR]UWV\W[ZZ[]]c^Zafd\h[k[lamhoYqYs\tdv[
@[ARCeDbEcFZJdLYM[O]QeR[SoTdVZWbZe[d\\^\_a`bagbYd\ebfVhhl\maobpWrVsdug
Oa^\_leb
E\FhRZ\ebaeevd
Fhq[
D]djv]
DcEiF[NXe]l\ve
L]NZR[W]Yb[]ajmbrh
JZV]W\Y\Zg[]ikoc
ThVZW\jf
HgOYWim\oduc
B\DdR]WhX\^]bklY
FeHiWclY
@[C]GfKjM\Wa[\^dadc[e]lZva
BcH]OaQ]UaWYcm
FYHcIeOYP]Q]VWW\[balu\
DgEgMZ
@cBhCWDcE\H[KhMfNeOfY\Z[]\^Y_ilcmZnZpitduZ
@YA[B\E\FaHhJdMXNbO[RaTeU[V[WYX\[\]g_]b]e\f]g]j[lZmWnhoYp]qbrZsYt\ucv\
@bB[G\H\MjN]OZReVcW\Zc[\`]b]cbdbe]gbjckdmgndsctbufv]
K]N\Y\mfocrh
][lctive
B]HgJ[K\M]OiPX^]cdl\o]
B]HbMbOeQbU\VaWXZ\[pe\oe
phs]
CmWen]
BpFeH\L[OZWW]b_lu\v]
HbQ]UiZ\[]]]c[g]oc
@[AYBWC\E]I]J~L\M\OWS]TYU[V\WUX\Z\]\^T`Va\b[c[d[eYg[hZm[vS
A[B[F]HgN]V[WW[[ent\vZ
@]BXFfHhK\QaWYehv\
AaM\Q[RZW\Y]^hd\g\lambqi
J[Zi
@ZA\B[L\M\NeOSP\R[VjW[ZZ[j^[a\bbeah\q]v\
@\FbHj[\d[
H]K\LbO[S[fkkal]r\sfv]
BcCaHcJeV[WYZdahgbm\o[
HhL[M]W[[i^]edl\nY
B[CeGbHaIcJWL]M[OiPaRZSXUdVYX\Y\\[^\afcmd\eZf[h]j[lbo\uev[
B\DUEYFbHVJZLeMYNaOZP]V\Y\ZU[e\c^cb[cYdbegfZgbl[odpbtfuavi
CeG\M]NbOkPdSaWUccfdg\t[
TfW\YdZb^cahb]ecfd
CcF\GbHXJWK\NiOXPhQZR\T]VZWUYhZ][Y\i_Ya[d\jYkel\m]ncqXratbvh
C]G\P\T]X\Yd[[\dlnn\u[v\
I\NbOhScf]jXldmdo\u\v]
OYWim\obuc
AZBWEYFeGXHfIbMeNfOgPbQaRYShT[UZXeZi[V\Z^\_XaebefjhXj]kdlYnZodqSrYuevc
@dB[H\JfK\L]NZOXP[RcS\VWWeX]Y\ZY\i_b`[c\eff\hem]nbrgsbtZubv\
BiH\PgWYYZt]v\
YfZjvY
AbCaMcN\OXP[TaUaV\Z\\i`]eUf]hflbm]ncrfs[thuf
@cA[JlX[Y[Z[_a`\c\efo]sfud
L]est[
J[O]U\V[W]XbZf\]e[m]nZpmua
BaHcJbKaOfUdV\WZZ\]b^[gemcncodr\v\
E\F]H\T]XbY]^Z_d`]a\e]hmqb
C]FcKgOgR\VZWWZ[\]]]^k_[`WaacZe]j]l\pmt[udv\
B\V]Wl
@dB\C]EgFdGhL\OZPmWZY[_\aeccdbl[ve
BcCcEUF[HUJ[K]LdM\N\P\RbVhWdY\[[]Y^[_cc]dZecf\hhlhmhngoepbqZr]sbuXvZ
@[AZBgCYEaH[JjKeOaP\QeR\SeT]VZWXXb]\^Z`[abb\cbeafcg\h\jfkZl]o]p]reu[
@gB\DbGhHcJ\K\L[M\NeR[TcU\V[WZX[Y]ZW[]\]]\^n_Ya[b\dgf]hbj\leneo\v\
@iAcBeCZEZF\GiHWKWL]MWOZPcQ]R[S]T]V\WYX\Y[Z\\[^]_d`]a[cad\eUfbicjVkVlYm]n\pZsWtf
BYR[WaeltYu]
H]J\M\RcVbWc[\agc\iel\sb
M]O\Vm^\
A\B\D]G\HaI\JbKbMbNiOdSfT]VbY\[]\[`]cgf\l[man\oaqbrbsav\
@[CbE[FiHjK\O\UYVb[d_[b]d]l[n[oZs[t\v]
B]WYgim]
AcHZI\K]N\SaT\U\XfZ][[\]^\e\faj]obp]v]
YfZjvY
HbWb^\b]mnsY
V[Wh^]
B]GZRWWqcd
Wg[cc\mc
M]V[Wjla
@eE]MlO\VdWU[]_]`cbbcchbl]p]
Vhcaf[rdv\
CcO\[lo[
CdEcFcGbIZJbNbOdQ\R[SfU[WaZZ]e_eaab[cad\eafdgbh]ibjblcm]nbper]ui
AcCUD]EgFjGVHXIeNjOXReS]TaVcW\YYZb\Y_Y`Za]bcckdYfRgYhdi[k\lembngo\qariset]vZ
AaBYDaEbG]HgI\L\M[OcP\QeR\TdUfVaW[[f\X]Y_\a]bhc\ehf\hjlZm\o]qbsYu]vc
@ZAZBaC\EYFdGdI[KmN\P[RZT]U\V\W]XdYbZa[W]Z_V`Ye[hej[lZm]nYpfqft\vW
A\C]EbIWJ[KiL\ObPaSfU[VYW\XaYZ[e]h`\b]ecf[gch[mfqfrYt]u[
CVIiL]PbRfX]Y\eZkZl]rbvd
A]B\CiD\E]H[J\N\R]V]WYZ\[X\Y^Xc]euj]tYu]vX
@]B]CfEgIbL\NZOhPcR\WWY\Zg[b^]`ba[cajbn\r]t\
K]RhV]c\l\m]
@]A\G[H\K\LbN\OcR[SeVcWZY][a^[_]`]dbeefkkal[rZ
A]B[CkL[WZZqc\rYs]
@]N\O\Wa[e^Z`ioa
@hA\D\EfFeG[HZMYNcPgRZSaX\YZ[[]]`bb\ccgahhk]ldmdnbq]rZu\
H\Uaf\rg
A\BUCZGhH\JeM[OWR]T[V\WY\[a\ceehh\knt\
B]O]V][cceeZtj
C]FdJiL[RcT\Y\Zbc\rgv]
@[AYB]EYHZIZJbMZNUOZP]RZT[V]WUY[ZW[[\Z^Z_\`\arcde\jYk]l\pWr[s]tXu\vX
JbWY[jvZ
CXJku\
JfMf
C]Yd`k
EbFdWZZb^ihd
CqGiM]RWWfb\
AcEbGXHbJbK\MXNZOdP[Q\R[SaT\U[Za[Y\[^Z`dbicadch]j]l]m]n\o\pdr\s]uavd
B]V]W[ZYc\ebfejfo]q]sdtbub
K[OZPlVd^\fZ
KmN\W\oZp\r]s[u[
H]IcKXWioXsd
C]P\VdWf\\ijl]q\
BWDbM\VZ[d\]jjk\ucvi
AiHfLbQaS]TbVaWYYY\Z]]^cc\d\e\nWoZqcsWtauav\
H]ImR]WW
I[W\e\hqt\
@bAbBYCbDfE[F[G[JcLZM\OcP]QcR\ScUjVTWXXh[X\\^e_\aib\cZf\gchckjlXmZp\sevb
RiVYW[cj
CdS][b\d`]eTfcto
AbK]W[X\\keafbtZ
Whfhldrb
@[BkCdD\GfH\I\J]K[M\NbO[PdR\U]VgWYX[Y]Ze[h\f]]^d_\`]afb[h]i]n]pZq]rYtXva
Yc]hs]
@\AbBjCeDZFgGcHYIaJ\M\NdOdPdQ[R\SZVVWZXVYbZh\b^W`ba\c[efg]hbk[l[mbo[pbq]v]
@aAZDcFbGaH\IaL[OaPcQdT\UZW]X[YV\c]f^b_cc[deeaf\g]hfm]qarbsZvk
A]CeW]Zghfv]
BZViWe^\ce
Zl[]c\k\
@bAaEcFeHbKeLbNePbQdR[T\YcZY[Q\Y]c`cabbYcad\fXkWlemWneobpcu]
B\F\P\QdVaW[accYdbe\jil\rcvg
B]O]QmT]VgWWZih[l]
C\Wjbbe\vb
@aCdDbFeIcJZLaM\OcQgT\WWZj[c\V^\d\g\hZj[litivR
CcT]W[Xg^gedg\s\tb
BbE[FdHaIjKbL]M]N]OXR[TcUgVZWY]g^]cddcegg]l[m]oZtYv]
@[A\B\CZF\HbJ]O]R]S\TXV\W\[\^\`]a]b]c\gghaiYl\mfnbohpbqbr[s\ub
@\BZD\GTH\KcM[NZPZScTbWlYiZc[X^\`ke[fZhkkWl\n]rYubv]
RbVi[[^\
@dB[G]H\KbMZRiV\WW[Wa[mbv[
B]W\Zl
O[Vi
WYZi]b^llh
O\P\U\VXXc^Y`bjim]
B\L\OUP]R[W[[gkk
Y][h
@bBbCcGhKaMaObPcS\VcWcYa]\^\`\bcecfikYlWm[oep[qXsa
B\L\OkR[VXWU[\kml]
H\O[UbVjWh[[_akYoevf
@eCYE\GeHeJ\K]LfMcRbTaY\Z][V^\_\b]cbe[hajfkYlZo]qVt]v[
A\B\EcM\V\WZc]davj
G[UfV\Zq[bk]pW
C[D]KcM]OZP\SgVeY[fciel]meocs\t]uf
B]Oi^[t\
FWH]M\RkV]Y\Z\[\mbv]
@ZCVI]R]VcWZ^[_Zagepjdt[
AcBiD]M]OcReSaVYWcY\\hedfeh\lUtZu\vj
BjD\HXJbK]M]P]RjUdWcXf[Zb[cclZnhtbu]vd
@\B]MsP\S]WYY][\_\v]
AfC]D\E\KZO\V\X\[\`hjcsbv\
BaHcKaOfUdV\WZZ\]b^[gemcncodr\v\
DcGcLaO\P]Q\SbT[Yb\Z^\`gacb\c[e]fejdlb
`]m]ng
B[RmWY[]\ee\
A\CdE\F\J\OiTZV\Z\[X\\^\aZevhYl\
AcBbDbFbHZM[QdTfUc[bbdfchakZl[m\rcua
B[L]W\[[ekv[
BfKfRkW\
AeL\OdP\T]VdWp`Zc[dZe]k\l[ue
BhH\Q]RYVk
A\C\DbE[FaH\KcMcN\O\P]TaUbVnWcXcY\\\]b_caZb\ceh]m[nao\q\sftbv\
DkW[l]
B]LZRY[oe\vb
AaVi
A\BWCaG]J\NdOhP]Q[RZSbT]WeX\Ze[d^\b\cbfejck]lbrZsbv\
CZFeIbJdMbPcRaS[\cc]delcvi
@]A]B]CcDZFlHhIgJYK]L[M[NUPZQmS[WTXcY\Zj[Z\Y]U_\`[adcad]eSfYgdh]jckZn\p[qZr[shtYu\v[
C\DcK[L[M]O[QbRSWdZ\[W_bbZcYd]e]f[krl[p]t\u\
Wi\bh\
O]Wal\vi
B[EcF]G]H[PeRcUbV\Z[[v\beYfYg]mYnc
B\C\F]JZSxT[UZWYZ\]d_]c\hml\s\tUvi
@eBUChDjEbF[GbIaJ\LaM[N[OkQYTXVXWYX\ZV[Z^f_[`mabbWcfe\g\hWi]jXkXp\s\tZu]vU
Wj[\
@bBYCcDbG[H]KYL\M\N\OcR[SbTcUcWaXaZd[Z\\]c^gd\h\lanbobq[scucvX
AaCnDeEbF\GePfVYWYXdY]\X_b`be]o\rat\
@fA]B\DVEcFdG[HZIbJbK\LVMeNaQbR[ScT[U\V[W[Yd\a]a`\aabfeff]gehdicjclVmindocpaqht]udv\
BjEbGcH\I]L[PcQ\W[Zd[gb\c]ebhbjam[rdsdtYub
C]E[L\MdO\P\WiZ[[\\j]\c]enhboYpctXv]
@aHfWfZY\\pcth
Cg
@YA\B\CiDiEmF\G[IWJ[K\OWVUW[YW^]`fjZr]vf
@hBZDdGnI[J[K\MeO\P[SZVYXaYYZY[h^c`Zb[cjdaf]kYl[neq]r]s\vW
B[IaOmPZS]V[W\YZcbeYvg
@bI]JZLdMWO\U\VVWdZa[X\c^b_baabmd[fck\mbn\oatcu\vh
M\O\RZVfWi[X^]ageolZoavW
BYF\GeHZK]LZO]TeUmVbX[Zi[Y][^j_Y`cacbbcYdae]f[gbhgjblYmVo\p\u[
A\B]C\VaWbX]Zk^bl]o]
B\LWO[RZWo[[v]
BhKcMbNZOYUcV[Wh
VhhkpYr]
@bBWG]H\LVO\S\V\WXY\\i`ab[cbe[fZhZktmbncocq]t]uhvX
@gA\BWEaFhGWHWK]LYNcOcQ\SbTbUf[\\a^]_Z`[b[ckddeZf\hdjbk]lgndoVp\udvY
BhEdN]Zaha
KnM\WeY]qbsZ
AcCgJZK\M[V[Yl^\e\lZp\v]
@\AaBWCXDbE\FdGSH[I[JdKeLZMVN[PPRZShTZVcY[\Y_aedfbg\k[meoZpXqWtdud
@cA[CZDdFdGdHYJcKVMhNYOcQXR\TdXeYc[a_\`[a\cXeafYhejdkZlcmfneohpor\t[vf
@\BfCbH]JVKhM\NYOZR\Zd[Z\c^[_\eejdlfo\p[q]
Wk
EdK\M[O[\]^g_]`dc[gblWresgtdvf
TiW\
@eBYEaFcG[HWIcJ\L\ObQ]R\SZTYUUWc[[`[ibl]menbocpcqisdtbu]v\
DcGdNUR]Wj[f^da[s]t[
B\e]gmh\
F\L]TdZ\ghjcqas]u\
HZO[WZZgf]grp\q\
N]Rlhe
A[B\CcF\H\N\OoWZthu[
BZIiO[Ve[d
EjJbNaOcWY[b
B[C\I]KWO\RjTfUhVcW\X]ZZ[c\Z]T^eb]c\haj\mjo]q\tcuf
BdCjDXEdHYL\M[N]P\Q\WbYZZZ[Y_\a]b[dZfZh\k]nco\p]qbubvw
CcEcH[J\OSPcR[SbUdVlW\XbYY[\\\`iaacbfch[n[ofpZq\sYt]u]vd
EbI[N\OjSgWXXe^W`Zccv]
PiY]^Zf\r[te
AfB]C\DdF]GaJaK\L[MaNdOaPXSeTWVYW]X\YZZ\\c`aa[b\c[dZedfijapcr\tbv]
B\W]b\envX
@eCeDZE[FdGfHfJVV\WZZa[h]]^c`cc\dcqc
A]F\UgZe[[^\_dl[meo\p[
D[E]G\H]IfK\NeOVPeR]S\V\W[^]`jhYjZm\u[v\
Yjq]
@]HcJ]L\M\N\PcSaTYV[WSX]Z\\e_\a\b[e[fehfjblfo]rUsbt[ucv\
X]mho\
A]B[CcJ]X\\cc[f\hetj
@]DbF]PZR\TcUbVaWjXdY][Y^\`biblcn\s]t\v\
BXDXEbI]JXL\MbPTR[T\U\V[WcXbYfZe\m]d_[`[a]d[ecfcg\hcj\k\peqZrbs[uZvZ
I]JvM\W\Z[rb
A\D[FcH]IdJ\LgMaOdU\Y]^e`ec\eehdk[qcrdvV
B\HcKaN]ObPhRbU[VbX\Y\\\]]a\cce[llmbpZrXsht[v]
VXWv[\h]
@\AcHWKqL\OZVhWhY[ZZ[b_hpW
CdN\W[Y\\k
AeC[DYE[HRI[J\OcPZQcS\U]W\YU^\a\cfdgebgdjYpbq]s[udvb
@bA]G[HlKcL\OdPZS[V\XdY[Z]]d_\`baZbZdck\l[n[oepfq[sctavl
@ZB[F[G]JeNlOgS]WZZ][h\f^X`\cce]leuZv\
@bA\EcK]M\PaTeU\VcWcXhYa[\]]cbeifZjboaq\s]u[vZ
A[BZCcDfEdG\HeJZKaL\N[P[QZTaUgXcZZ[g\Y`mcdd\e\fbgXkdlWmSnZoXpXqbr[sfuhvc
@eA[BYCdDUEgFgGXIdJ]KhLZMiNdO\PbRZSbT\V\WcYdZ\[\\Y]Y_d`]afbed[edgbk\lUmdoaqir[tZubv\
BYIcL[OZP\QeVeWpY\Z[]badcffZg\te
A\Tkhe
CeG]I\J]K\SfT[UiVaY[ZZ[c^[caf[hamin[oYr[ucv]
A]DbE\JlOeWZX[Y]Zg[n\]^]cehjlUv\
BZGcLkV]WX\bmZnls\u]va
fZrh
B\F\P\QdVaW[accYdbe\jil\rcvg
[]ej
L[WZkl
B\G]K]LYMZO]R\WXY]\h^[c[e[j\k\l\tgvY
HcKeM\N\W[Y]^\h[qbsj
BdF[OfR[WZehjiv[
@\CdF[HbKeN\OZPcWZXbY\\f^Y_b`oabc\eam[ogrgsctduZ
@]B\C]E[IsJZK\LZN\OVPWRnS\T[V[WcXdYU[\\Z_[`]aZc[d\ebfXhblXmXq]rfsZt\v\
@hB\C[DaGaNiY[[Z`[c[e]kksbt]
CdM\R]W]X]Yb_]f\l]okret\
BYD]EeF]IeOXPaSeT\UnV\WV[d\b_e`[ebgfhck\n[o[pcrcs\t\u]vX
KgR]WZ_jkh
@\BSCXFZG]ImJ[KbN\RcV[WZY]\]^]e]fZmbnXrg
C]GbWeXh\]hck]
BYCbG\HZJZMeOZP]QcR]Y]Za[b]j_f`eeXf\g\h[l\mdn[oZpXq]tXu]
@XAdBYCVDZE[HUIbKgLYM\N[OcPUQ\RWTbVcW[XUYdZ[[c\f^Y_da]bXegf[gWhZkal]oYqZsYuZv[
A\CcDdIcOZT]Vhd]mbnc
PaRkW[
HdK\W[Xk_Y
A]G\K]MhOdPZSjW[\c_bcae[leo\
@dAcB\CbEaFcG[HWJ\LZM\OePcRbSZTYUUWZYd\c]Z`[deibl[menboepiqjsdtau]
FbJ]Q]WgY[Z[_a`\efqbtdu[
@dA\BYD\KZM[OaP[QmR\TZUZW[Yc[j^X_\aZb\c[dfegj[l[n\oYpdtWvT
KjR]^\qc
BbFaHdKkL\MeVYW\Z\[w\aeWg\hal]paqfuV
DZEfM]R[Xc_\abcce\hgjh
B]RYmknlp]
F\L]TdZ\ghjcqas]u\
@[A\B[EiF[I\K]L\MaShTdUYVdWeXYYYZ\[[_aa]c]ecf]gqjbmnoYs[t[u]
BZC]I\JbKcMeNcR]S\T\VZWaYl[[\\^\d]k]obrZt]uavf
AZBYCiEbFhG\HlT[V]WYXnY[\\^\`gbec\dhecfYh\qZuY
A\B]EeP\VW[]^dc[dfijl\tZvc
ObT\UiW]XiYhZf]\^VgZhbm\odp\t]
DdHbJ]K\R[TcU\VhWlaYh[lYv\
W\ghlkmcndoZq]u\
B]R\TcW\[hk]t]
C\Wcm\nkoZ
C]G[HbKiM[PfR\WXZbacc[fdhZmco\teua
@cA\BeCeEdFeHfI]JhKYL\N]OdP\Q]RZSXU\VZW]Y\Z[[c`VamcZerf[h[jfkZlXm]o\qbrYsbtWu]
B[L\TcW\[kefl\sbt[vb
J[O]U\V[W]XbZf\]e[m]nZpmua
@]A\G[H\K\LbN\OcRlSeWZY][a^[_]`]dbeefkhakal[rZv[
@cAZBWCYE\JiK\MeOcS\TZWWXgY]ZZ^\_]a\c\fnh\kglcnhq\sdtdv]
A\B\CXD\E[FaGaH\IcN]OYRgTbUfVh\e`ZabbWcceYgahfk]mco\qbtgu]vg
@YBbCaE]FhIlJbK[LZNbP\R]SdXVYbZb\g]\^\_Wa\cceZfZhmjlkalVm[qYsctfv\
G\J\O\QWWa[W^eeYtcvl
@YAcBRC[D\EdFZH]K\LcMZN[P\Q\ScTdWkY[ZW[X]c^X`]bZcddbffg\haj]lbmco]rWsZt\u\vl
C]O]Wj[\eclXsdtc
B\O\R\T\WfZe[[d\erh]m]
BZChD]FbHjKeM\QaWWY]\\]beagdnZoet[vi
M\VZjgkeud
@aAXBmCWDeEaFeH\IZJhM\NcQcRZWZX[Z][c\Z]b^Y_Yb\cdd\fdjgm[ncoaqcrdtXuXv[
@ZA\B[CZE[FdHeJ]KcO\R]S[T[UhV[WXX\Z\[\]g^[`\a\b\gdiYlZmcocqar[s[ubv\
@aCWE]G\H]InJ\KbOXP]TXU\WcXZY\Zb^X_\`bc\edfVhYjclYmXodrksat\v\
W[[h
BaHcJbKaOfUdV\WZZ\]b^[gemcncodr\v\
BZHjLjVgW[Xdf\i\o[vb
LgW[
B[CgD]EbHYOsP[VdWUXd[f^\`ZaccZdde[o[r[uYvX
@YB[E[HXIYNgOZQ\RYSgT[VZWbXuYgZb]d^[`\a\badYeaj\lgm]o[p\q[r\s]tYuZv\
JhM\VcWeZb[\]\^Z`[b[c\d[eXl]m\uX
W\[[vl
EaFdR]S]Yc[eedjcn[rcug
B\CaG\O[VZWjY\Z\
@aBVDcEdFaG]HYLXMcNfQ]S\UZVfWZX[YeZX\\]d_g`[bVdefbhbj[lemZo\paqbrbtbufv[
A]B]CfF\HaIdKbN]ObRXUkW]]\^i`jc\e]kdl]o[qbvZ
BgC\E]FdIdKdR\SZV]W\XjY][\^d`bcfe[f\h]kclZshvj
B\V]Wm
OjP\Wf`c
J\VYakj\
@aBZCWDdEgJbNeOUR]T[VcX]Y\ZX]i^Y`cbccfe[fYg\i]j]lamYo[p[rfs\ua
D]N[WkZb\ZfdjklY
CgGaHZJcOZPcV[[d]\`imbu[
OhV[W]\\a]ekhYvg
CjG[JcNdO]P]RaSbV[WXZ]e]f]hbo\vX
@hCeDaGcNiY[`[c[
@fKYMhRbW\[e\\e\jdnbrau[
KcUcV\WZ\\eitYul
LeR]T]VgWWZl
@dBYEiFfGcOiP[QkVbWYZ[\\^a_\abdbejhUlZqbve
C]E]F\GdOWPqY[^\cdl\v\
DiG\OcVfWWXe[c]]b[j\vj
AaE]GcOaP\Q\RaS]UeWZXbZd_\`\efh]lZnjq\scu\ve
A]BWHiJpKZOfPbVZW\[d]bo[s\
A[B[CZDhFYGYHTI\JYLXMUP[QcRXS\TaUhV\X\Y\ZZ[c\V]N^]_f`Wa\bgdcfajfkblemmnjratb
AgC[D[H\L\N[O[PfRbSd^Xc[d[ejkcn\r]u\ve
@bB\EfFcJ\O\RcVW[\a\cYe[f[hdjhlamcp[rds\tgv[
WZeojet[v[
B\EbH[K\NaRbVcW[Zf^co\pgsd
B[DbFdJgLfWdZZe[l[rhtcvj
@[BZChFYGbHgIaJbL]MbNcOVPZQdR[SfUZWfX[YbZX[d\h]b^Y_[`Ya\cYebfckYo\qerctbuYvZ
@\AZB\CVE\F\G]IZL[M\NZOYR]TdU\V[Z\[]^W_]`\afdceZf]g\hcjekblZocq]r[s]tguXvl
@bF\RTWi\j^ZpZ
CeJ]VcWZY\[[^\hcocrk
B]F\GZHhL\M[OYP\RaScT]WVX\\f_ba\fWg]h[kfl[m\n\rcsltbuh
@[AbCfFfGbHeJ[K]M]N]O\R]UbVbWOZj\e^bb\d[e]ghj]lbnZo[s\t\
@aBVFdHYJeQ[RWU\VcW\X\Zf[b]]^c`dbddceegchcjfkZlgmcnboaqcr\tZu]
F\IkOXReV\
C\LdT\ZY[]\V`\aabahdln
B[DYH\L]M]RsSdTcWRY\Z][\^]`kc[n]rfubvW
@[B]CfFdH]J\LcP[SjV\WcY[\a]daecdecfZjdl[m\obqas]tc
@\AcC]FeGfHcL]T]WSX[^e_Y`[ecsjvf
@\B\D[G[H]J[K\LZMdNeO[PXQ]SaT\UcVfW[XZZg[]]W^X`]aZb\dYfchXjbl\m\n[oZu[
CfM[Xcf\hh
CcScW\Xb[]eho]
BcEbFbL[O\QbSaTbVZWZZlc\l\mZohtb
W]Zbgcpj
A[BXCeEbF\HYK[N[O\T]VbWnYgZc[b]f`da]bclWndq]tbuev[
C]f\n]pj
@[A[BTCdEgFaGbIaJZKdLWM\NcP[RZT[UeW[YeZc[d\f]f^b_daYbfc[eZfbh\i]jimXnYpZqnr[sdtXueva
AcChHZI\J[K\L]PeRfT[WeX\Y\Zc[]]]^[`\a\c[dbfahZjYldmaneofp\q]resftbubva
CcHeJ]O]RXWk[\\\`ca\ccddebgchdjcm\s]vc
BfCiL]P\R]S\TbVcYp\V][^\_\aaf\geo\pZqYs]
B[C]FaJaKaM[NjP\W\Zb[algqavZ
BZHfJjW[n[
AdC\F]HVJ\K[L\PWShVcWVYd\]_k`[a\cajak[laq]t]
B\C\H[LdR\VaWVZa[db]i\j]mhndo]p[v\
@fAbBTCZGaIdJaKWN\PiQgScTUVgW\Yf[Z]h^Z_aabbgc]e[f[hik\lWmenTo[pcq\r[tbub
BbCdH]JbLdNZRhWXXgY[`]e]thue
@ZFeHXI\JbLbMeOWPcQ[R\SbVbWZX\YcZ\^a_Y`ca\b]cbe]h\jhk[l\o\p]rbs]tbva
AeCbEcI]R]W\[g\ceasi
B]TcW\[ik]t]
B\JZW[Zlg]
@\B[CQDcE[H[IZJXK]L\MZN[OYP\RZTZV[W[XWZ[[Z\W]\^\_[b\d]eRivjVk]l]m[n\pdqZrZs\tUuXvY
B[HZUhWZZb^Yd[gbhg
C[J]O[SnV\Y]`lckrO
HUI[N\OeSgWfXe[\cbliv[
CgFhIbJ\R]SfWnZ[[Zeaf\t\ub
AcB[C\F]G[H[I]N[OZRWVXW[X\Y\Zb[\\[][^[_jbVcfe]k]l[ndp\s\t\u\
B[C[HhIrOXYZfWrfu\v\
AeB\G[JeL[M]ObT[VaWbY[Zi\Z]]a\cSemfhgbhml]meoZr[sdt\v\
A\B[C\GkJZK]MbN]O[PdR\WYXdYkZb[]]a^\_[b]dZf[h\lbokq\uZv]
AeCeE\G[H[J[O]PZYi\f^\a\c\feifpgrZteu[
@bAbB\CZFaGbIaJeKbL\M\QbTlU]V[W]XeZb[j]h^[_ac\e\f\g[k]l]m\nUr\uf
nhvd
@kFcHafe
@fAYBYC\E[F[GbHWJ[KXM[NUPeQ]R\S]VTW[Y[[a\\^\`ca[ckd\eWf]hdicj[kYlYm]p[sVtf
@]AeBnGWH\Vg^b_nc[h[
@kEbFZJcM\W\^X_Y`\cae]j[
A]B\GdK[LZN]WfXl[b\[lVndq\teuX
W]Z\c]eor]
@[E\FaHcJZKaMYNbTYU]V\WZX\ZY]\_]b]cbe]j[l\mWnkoYp]qcr[sZt\ufv\
@]CbD]FdGbHeI\JbL]N\O\P\RiSdU[VZWZX]YaZ][]]c^[`]d\eZffg\k[l\rksYvZ
DiW]_hr[u\
B\C\DeOhRjVeWWX]Z\^YbdcceZf\jZmanbp]rd
@gAZChDYE]FbGcH[IbJ[KeL[MTObP\R[S[WhZY^]_Q`Yadb]cmd\eefah[jbl[mincoapZqarjs\u\v[
CfEaGhHWJiK]ObT[U\VWX]Z[[V^c_hadc[e\hdofr\
@aA[BZDbFXGcHcIcJZMWPYQ\RiTSU]WeZW\b`bb[c\dceUfZgbhik\lXo[q[rds\tZudvZ
B[DbEZF\G\HjJ]K]L[VbX[Zo[\][_[`bbbcbd]f\gfj[lYm[p\u[v\
B\WZ[\ejlanc
B\WVeltYu]vZ
F]J]NaZc\[glhape
ObVcW\Y]\klbra
F]KZO]X]Y\en
H\J]U]W\Z][\^[e\gjm\o\
H\IbJ\R[ThVbWl
Vi]b^Zga
CgGZah
B[F\HtQhT\UVV[W][[b]ddnWoWvY
A[BdC\F]IbL]MdO[WdY[^ae\jcoeq\rbvm
C\H[OcUZWh^abio[v]
B]CcF[GcHUJZObS\TcUiZb\\^babebfhhajam\nbocpdqdsZv]
CZFjHiW\^]qYs\
BWC\E]F]GhJZKXL[MgNbOeQ]SZUcVaXYYbZ][[]\`Ybdced\fXgahgjYkalamXo]qbrjseteui
F[emh\
@gAbB\CWGbI[MaOXRbTeU\VcYZZ\[d\haab[cXd[eblZmgnZoZrdsfv[
BbCdDfEbFiG[HeIcJ\K\S[TXU\VgW]YWZl[Z`\c\f]pbr[
L]PZYi
HbV]W[XcZl[\
@hAaBYC\D]FhJTKdL\M\N]PYQ]R\TcUcVcXZZi[[\a]\^Va]bcc\e\jWk\lbmdnXoXpeqcsctZvY
B\FcJ[L[NiO[RbVcWcYb[\^eagebghhbo\qZr[td
C]G[HZJ\KfOgVlWZZZ[]^]_dabb]cbd[h[ub
@YA\B\CiDiEmF\G[IWJ[K\OWVUW[YW^]`fjZr]vf
EjJbNaOc
C]HbL]T]X[sk
@[A[C[D]H[KaLbNbO[PaThU[V\WeX]Y]Zd]a^e_f`eacf\lYq[ug
F\OcP]RVVaWd\]]d^[_[`]edfcjkmav\
E\HaO]Wcc\hasktZuc
V]jl
A[BnCgDbI[J\KdL[M\N\O\PfQ]R\SdTXUeV\WZX]YWZY^Z`gb\c\e]f\gahhiYl\mdoeqfrcs\t[
BdC\EhHeJeKdL[MbOcRbScUaVcW][Z\]^Z_jbcfbg]k]mandqbs\vZ
@\B[C\FdGeHXI[K]L[MYOhP[TaUeVjW\Xf\\]T^\`\acf]hjjcl[meoUp]r[tjukvW
BVPZRZU]ViWt^]oepZ
L\R]W]hjjXt\
@]AcB\IcM]PbWmYcaeech\l[
AXB\CaD]FcGcHfIYJ\KdLXM\NfOfPcQ\R\U\WYXiZY[f\g]b^\_adce]fZgZhajWlgpZqXrZsftbuhv]
@]AeHYL\M\N[OjRZU\VhWcXcYf[V\Z^[_\ccf\h\jfl[v[
KcO\PbSmWWs\
H\K\W\of
LlWY
@eB\DZFZGgHXI\P\R]VjW]XdZb[\`[adhcqZsXtcv\
W[Yir]
Hh\bqjtf
BZL\P]R\W[Y\ro
BfC\DeGYJjOZT]WeZ[ciharcu[vc
BYR]Wc[j^]lct\
B\F]HcSgVmWV^\`ct]v\
@\F]M[O]W]Zh[cdXh\
Cbsi
_[hj
C\FdOgPeRVW]^\vg
JhRgShWVhgl[mfodpdrh
BbOhP]UbW\e\n]
@cAeB\CdDiEbF\GfH]JbK[L[MYOYP\QkRZS[UgVjWZXfYYZY[d\R][^b_Z`cbfcUdhgmlZnaoWpbqWr\sdt[
D\J]O\Yg[Yc\vn
@]A\CaD[EZF\G\HXI\JeMYO[PZQiS\T]U]VbWYYZZf[c]Z^Z_c`cb[c[e\hkj\lem\n\oYqZt\u\vY
@bAbCjEaF[G\HeM]NZObPfR\V\Zc[[\c]e^f`eageYfZham\n\r[s\uav]
AaB\DYE\NiOcR\T]VdWc`\a\d]k[lcv[
CbH\I]K]NZTdW\X]Y]^[`fe\f]hplcmZsc
D]KaM]O]RiTbUkYaZ]\b^[edl[mWr]tgu\vW
C]G\J\[\bZekh\l\p\
@eC]D[FiG\HXIeL\MaNcO[R]TbVcWfZb[d]\^Zaee\f\gfh\iak]m]pYq]rasZtduav\
A\B]CgHYI\J]K[OgR]SYUfWfY\Za[b\b]f^[_k`[ahcedafVg[kcm\obqYrhufv[
B[ek
N\hljc
BfJ\K]M[OfTaUcX\[Y]hd\k\l\pcq]rf
phs]
JgZhn]vZ
C\DaEeH]J\O[SZVb]kdafik]ldsg
DkS]Y\vb
A\B[L]MdV]WWZ[^\_bcbd]egjbkem[rjtbuhvf
B]W[m\ujvf
J]PbV\W]YjhYr\
Wccdejmcv\
CXJiLfOdWVZZ[\^]aZcbl\v]
BiCkDXFcGZHVIaJ[LZM\NbO]QaRdUaXd^f_k`ba[c[d\ehh[jbk]lYmbnbqatauev[
RgWZY\kZrm
L\RpW\[\
IqOWR]WYY\^\
LgW[ehtZ
HjU]Wa
Ohb]
CcDZFeKXOcQcTeVdW[Za[Y]W`\aYcdebf]gfh\mcn\oZpis\taub
A\HdJiT\UlVfWgZd[[^X_fe\giiZl]men]o\rbsZu]v\
C\F[ObS\WcY\Z\\e^d_b`ac]edfih]l\mctcvX
CfWXZg[\
WbcilV
H\J\KfTh
@cBcG\H\JcL\N]OYWbX\[X\k_\`]b[dbebjel\mcnapZq[rft\ubv]
A]B]G\TaWegim]
Vk
@bBcC\DbL\M[N\ObPiRgW\Y]Z]^\cbe]r\v\
@VA\B[CWDcE\GbLbM\NeO\PiReSWU]W\XaY]\h]b^e_f`]b\cZeefdg\hak]p[qYrdtpua
FWH]M\NlO]RbWZY\Z\[\lcmbv]
@dO]PZV]Welcq\vh
@[C\E\NlP\W\Zevb
@]B\C]DbE\F[IkKfOVReT\VXW\XZ[\\g][^]`ha\dYecjYo]p]r]t]v[
B[Wnsc
J]PbV\W]YjhYr\
ChOcPcT\V]W\Yb^\cd
KjO]WdX\ZWnfo\sZ
@\E]H[J\LaM\ObP]S\UeZZ[a^\abbbccd\e]g\h\j\ljmiraucv[
@kAcB]CbDZFeGZHhI]J[KWL]NaOaPZQYR\SgTmUbWRXbYfZ[[a^c_fabcadYebfZgahdj]k\l]ncoeqgrdsitZ
I\K]OeS[U\VcWbXkZ]fZj]l\ob
AfB\C\EfFdHWI]JXK\M[NePfRaSWT[ViWWY\[a\c]b^Zb[eafag\hbjclbncp\r[sZt[u\v[
DVEeKYL\M\ObR\[c`[a\dejglbsi
EfVZa[jl
B\HeK[sg
Wc[g]f`Y
EaI\V\W\[cffhcjmrZtZuc
Ph
E\GcJdKhPeTeVVWdZb[Y\d^cbac\leuc
C]WY\hl\
C[GeHdK[T]W\Y]egfhg\m\n[p\q[r]siv\
JjP][adcvc
O\WZai
R[Ve[]aeb]emh\
@\AgCeI]L[MaNkO\P\RcT\VTWbY[Ze[c\d^c_X`bdbe\hhj[kbl\m\n]vV
D\EYF[GqJ]LbO\PgW\X[[\]b`Ve\jmketcvW
@eA]B[CZDfEkF]GYHZL]NgP[QhT\W[Z][W^accdXeXj\q\saucve
BYCdE[F]GhH]I]J[KZO\PZRaSbT]VhYa[]\Y^Z_\`ga\c[dhe]f\j[k\lbp\rhtbvb
AmBUD[EcG]HcIaJfK\LXMYP]Q]R\S\TgUcWZY[Z]\\^cadbacadaegf\gdhbiblZmZoYqcr]vZ
B]E\F\MZO]R\VhWYZYc\fejno]q]sdtaua
F[N]UmWY]\caddeil]o[tZu]vY
FcWi
VhWevl
C[GcH[JjL\O\WZecfbo]uhvd
CbDfGcH\MiOZPdVeWcYh[caZbbddeVhdkflZn]t\ubv\
P]VoWYqZ
A]B\ClEYG\J\L\M\RbVhW[X]Y[adcdeef]g]h\ijjklYrftXu\vZ
@bATBdCfF\HZLYMgNcOgUcVgWWX][b\\]e^Zb]cfdZfehai\j\kgmZq]rWtYudv[
AYB[DcF\G]I[JXM]WZZ[[\^\dieZj]lf
@cA[BXDZEfFfJaM\OeQfR[ScTbU[VfW[X]YeZj[Z\b]Z^]_\`\bbcdd]e\fUgbh\k]lamancoepXs\vc
A\C[EbFeJiM\N\P]UfV[W\Z\[[^i_abac]eYhkk[m]n\qbs\
FZNbPfY\hh
@bAfBfCfHbI\J]M]OeP\T\U\WZZi]Xd[e\g[hbjdkamgncoar\sfuZvV
EbFdWZZb^ihd
F[W]eejo
f]sh
BZG\MgWe[f\b]\_c`hhcm\oa
HdK\TcVjWZXj_Yd]eij\
@gB]DbEaG\K\WcZr[Zd\eXj\pcs]
DZEfM]R[Xc_\abcce\hgjh
BUHcJhM]NcVaWbZ]^\`\f\h]lYm[q]rcs[u\v]
C\m\nkoZ
M\VZjgk\ud
BND]GjK[L]N[OiVZWsZb[]\]^dadc[e\kalambnbobravU
RZW[Ykmf
C\LdWg[[`Ze\fdkd
CjG[JcNdO\P]SbV[WXZ]e]f]hbo\vb
FfG]ObV[W\[hcfjcl\
AcBYC[D\EaF\H\I[JeKfL[MbNbOXQ\R[SUTYU[V\W[X[Ze[X\j]d^Z`[a[d]fWgbhZj]lenaogpiqYr]tYuW
@]A\BbDgEgIiJaL\M\NZP[ReVUW\YeZY[b]b_Y`bbcfag\hdjZkbldmbn\o\qZsethuYvc
@]AcB\E[H\JYK\L]McNkO]P\Q]SeT\V[WUYcZo[V]Y^[`]aXc]ehfchejblUnWo]pat]v[
AdB\FbGZK\M[O]R]V\WgX\Y\_k`]dbfYlZmco]
FhR]Wf[\t\ub
RbV\Wq
@\B[E]G]H\IZMZRoVZWZY[[Wa[c[d]h]l[mb
ClD\GXJdL\N\O[S[T\VaY\Z\[e_abgd\edhjk]qcrctZv\
B\M]O[ShY\[[_]cbf\g\oa
B]W\Zl
EaFdR]S]Yc[e\[adedjcn[ug
@[F]HYJ]LZMZR\VdXfZb\e^Z`\adcceZhZmcpWrdtdu\
PeRd\ZegtX
AgF[L[R[VaWlYbZ[edl\rc
F\IoK]M]N[P]R[TZVhWXX[Y][\^\_\`\abccf[g\k\rZs\t]uZvZ
DVEea\dej[
C]WY\hl\
B]CfKbL[RcYkkblZr]se
AcD]R\SbW[Y]\kfgv]
@aA[BbCZEeHaIdJbLXM\N\UVV\WaZU\\]a^c_b`dafbeccdeeYh]idmdqfr]sfteueve
BhGcR]Wilas]
CfD\PbR\VeWgZc[\hdk[l[n]qZuc
BcW\f]kbsfv\
@]C\DfEfFcHcIaJcM\N[QaR\SZT[UcV[Ze]c`hbcceebhbj\lbn\qZrZsdt[u[v[
B[LtM[RWV]WZ\\k[pd
U\Wlmb
@dBYD[EeFeG[H[KcL]MhNaOXPkRZV[WfZ[^X_]`ea]ffgdlbo\rgsYv\
N\O[PiV]Y\l]
BZC[H[IcJZKfL]M]P[T]VYW[XiZu_e`Ze[j]lXm]oepYsZvU
CtOXP\R]VWWZ_]cceaf\rZt[v\
HZglm]v]
G\IhOZSbTZUY\\mipbrfte
@[B[ClDcEdF[GcI\JdKbL[M[O]PcR\Ze\b^Ya\cbeef\gZj\kblcmXnZocpZs]ta
B\CfI\RpV]WTXjZ]]Ze\f\hcj\obv\
CcZg]]hgl]v]
CZO\T[Wdeenhogrk
W]X]mho\
KlV[Wf^]e]
CjQbT\VY^]`ceih[kbt]ubvd
BXC[G]HbI[J[LZM[NmOYPcR[S\TYUbVaW[XUY[[b\[^e_[`\c]fhgZjdnaokrXsctau[vd
@bAfBkD\EZFbH[K\LYM\P[SXTVUeV\WYX[Y\[Z\b]R`Ya[bbdYedghmhnjofs]t\u]
AjI]K[LXMbT]WkYn]bbcc]m\r\
McVfWg[]tW
DeWh
@bB[CfDbEdNcOYP\TbVcWUX\Y]Zl[d\b]b^d`\abeef\g]hek]pZrfs\v[
@aB]CeDbE[H\J\L]MfNbObTjUbWdY]Zc[[\[]W_aabbcc[d\ecjbk[l[m]p\r[vc
@[BWC\DcE\FbKcOfPgSYU]WY[]\]]\^g`Yc\d]eclXn\o]pmrcs]uevd
C]IjO]P\
@hC[D\GbKcL\M\RZWl[chhl]pbs]tYvX
BZCcE[F\G\I\J[KUL[NiRXTYU]WeZb[e\[]]eXfZgYhbi\j\k[ldmco\pirbt[u\vT
@hCcE]M]PdV\WX_]
\h
AhBZCZDaEcHZK]L[NbPXQc[a^abZcce[fYg\kYmco]qer\s\t]udva
BVCcE\FdHiJhLXMPNYOfP[QaR\SSTOU\WWXbYlZ[[X\[]Y^o_Z`Zcbebflifj\l[m\oVpYrVseucvo
Rj_bfg
@ZD\E[FoHhJ]K[OZP\QiVbWXYf_\`cgbhZjZs[v[
EcV\W\_fa\c\f\obrk
B\^]m\nl
OlW[md
D\WiX\sc
BVD\EdHiJcOXQ\VpW[YW^Zajj\qYvc
B\C[H\J\McVfWhX\[Wabebg[miqer\tfu]v[
B]Z]sj
GbN]VfXZaccdl\ve
C[LjW[Ybmbrh
BcDbGaH]O[ViW\Zb[daZt\vb
A]FcHaLgM\Og^\hiqZucvY
KkM\R\W\^]m\ne
G\OcS]W][edcecl[vb
LkR\W\
@bAcB[CcD\FcHgMeNdObP[U[V]Y[[Y\\^b_b`ckbqbs\tcv\
Ub[]obri
@]AdB\CXF[GZHUL\M]OcP]Q[TbU\WiXlYa[\\f^\_j`\acbXd[hhk]l[pUqYs]uXv[
B[C[E\O\PhQfSfV\WVX]^ic\echel]n\r\th
A]B\C\I[KTM]OeP\RSU]VZWaYcZY[Z\a^d`cbqecgcm]ocpfsctbuc
B[C\FXGZI\K]O]PiQ[S]UZW[Y\Z\[i]c_Yabb\hZjek\ldmbnip[q\rasat\ubv\
@\EZGcHZI\J\K]L[N[O]P[RfS\T[X\ZY[W\q]\^\_f`]a\cZd]e[h[iek]l\n\qYrdtgu\v[
B\IdK\Pf\h^acce]q]r]tXv\
@fDZEbKXMkO\SaW]Yd\e^\_c`cacc]h\ugvi
KkP\S\WZYc\ivf
MkW[
Wf
B\Q]Wq[\eZf\shv[
B\C[JXR]V[WZ^Z_]bXeXg~m\n]o]pet]uV
BZKrM\R[X]Zcb\khnXpZq[uYv]
BpHbJjM\R]U\W]XcZ\_Za\b\cZjZm[sfuZv[
BZC\E\GcH[JbNbOgSgT[V]WaXZ[W^Z`VeXftjati
ObR]Wk[Z
BdEWFcHgKUL[McN\OZP[WPZa[X\d]Y_i`ca[bbd\ebfbhhj\l\m]pbqks\tZubvX
BZL\Wpe[l[
@[BZCYEZFaHVIbJ[MZNUOZQaT\VaXk[V\h]h_\e[fjg\h]j\l]n]o\qYrdsful
CjT\W\cbrc
@bD\EhFfH\KeO]PdR\SeVcW\Z][[\e`aecfcm\o]p]q[rdvb
AbB[C]D]H]JaL\O\Ub\[d]mevf
@YA\DZHaI\M[NZOcPYRZTYUcWZXdZ[[[\b]b_a`bb[d[fbgahck\lZmbngoipbqdr[sWt[v\
P[R\SoVYW\Y]_\oc
B\HdMbVeWeZdeagcoZ
H\IbN]U\V]edgh
X\mbokrd
@iFbO[R]Wa[dc[l]ve
\h
J\VYakj\
VhY[e\ferf
AYDSEYFaGaHiKaL]MbNVP\Q\RaU\W\XX[\`[a]b[dleZfWghh[lYmgnkohpcqVr\sdtbuXvZ
@cBZChE[FaGcH\LTM]OdUZVaWbZm[h^b_]`\bZceickZl[mbq\tfv\
O[W\[\udvh
DaEdI\J\K\NaOfP\VZW[Xfc\e[fcg\hajdnhobp]u[v\
@ZB\GZOdR]WdZ[]j^cbhc[e[hoq[u]v[
@cBhWct]
B[E]FkHmK\L]M]P]QfR]S]U\WhY[\[kcl\mZq[r[u\v[
B]CgEdFTHSJeKbMWNcORPhR[U\VcW\XcZZ_k`oaZbYd]ebfVgXhaiejck\l]n\pbsRtYvW
I]MhOeW[Zac]
DeGYK\NSOXPcQ[S[T\VaWiXm\l^\bZcZeafejok\lemiohpXqZr]sbtXuZvU
B]KlRXWgY[rd
CmSdX[[d\cfco\t]
@fB[CcH[IbKZL\PeR\SYT\V]WhX\[g\\][^d`bb[cdecfjgbo\p[q\rdsmt[uX
FaH\JdK\R\SbUXY\[]]\^[miocp]qcris]
Gi
BZIaWrXZY\[]l]rdsiv\
BWDZEhFjGYHYPbQYSaUcV\X\Yb[[\a]a`]f]jYkblYmZndqcvn
W[[h
A\B\CaG\OYPcVZWjYdZ\
DhN]OgVZ\\^da]c\ekhYj\qbvi
AgB]CXDfEhG[KdL\QcTZVbWe[Y\\^\a\bkcZdcfcg\hYjZm\nco[qdrcvh
AaBgCgF]GaIbJYKYL]OZRcSbThUlVdWPY]Z][[\]^da\cYeXfdhal[mancohqgresatZuZv\
@gB\C[JdL[MWN\P\U[VbWlYbZY]h^\`babckd\eYf]g]hYj[ldoap]qetWv[
EZI]N[OtPhR\V[WdX]^Z`]jiq[ub
BYFaJaKaM[NjOcP[VTZbcklfo\qavY
BZCbOkV\WXZ\[]_d`\accbeg
H\J\Th
A[FdGcHbJYL]MaOcS\UcWX[]\\^e_]bhffg\jdm\nboepcq[sWu]vf
@[AfBhEXFnG]HjK\NZP\QcTZV[WYX]Z\]\^[`ba\eYj\nYo[saubvc
BYF[Hd[dbZdcelh\k]q[
@[B\CiDZGnJaKbMXNcOYP]ROSiVdWSYbZ][]\g`Se]f\hZjol\pds\ua
V]jl
FdH\OaShWgoZrV
HoOaS]T\U]WYZel\nZ
B\HeK[sg
KkM\R\W\^]m\ne
H\KmM\Wc[g^ZsSu]v]
@fDZKXMkO\RXW[vl
@cBaFcGcP\RgWW]bbklYqc
KiS]W[v\
V]WZfh
@hCeDaGcNiY[Zb[[`[c[ebta
C]Onj[
B]EiMYOXV]W\^Y`\jlvb
D]FlHiK]M\QfW[][h\v[
B\CaOdR\WdebfgrX
@gA[EeFaK\N]S\V\WYZd[\\]_]`\f]h]loqas[v]
@gAkBWCfDdEYGgHYIlJiKZL[M\RWTYU]VWWPX[YiZY[]\W^l`bahg[j]lWn\o\pZr[s\teuYvc
@ZCbD[F]G\HdIYJ[KcMYNYPgR]SfTaU\ViWZY[[\\]^Z_\`eb\d[eZf[g]jblZm[njo]s]tZ
WZmbnbrk
CcD[LjT\WX[d^]eWt[vg
JcN\V[Wn
@Z[d]jb]
A[BbC\DfFZGbHYK]L\M]NYSbU\VbWYXaZ\[]\[][^l_a`faZbid]f\ggh[icl[man\ocpXr\tZu\vs
[Ze[hn
B\EbJbLgNcO\R\Tb^]cbe[k\u\v]
CkJcM]b\
@fH]VcWZjZui
AcBbGaHWOhPcT\VXWXZb[\]ab[dbf[r\s\u]v[
Wm[\sc
@\A]CdDaF\G\LUOXPZS\UeVjW\XeY]ZY[e\\]Z^\cdd[e[fZgehdj]kZl\qUravn
O]amt]
AaC]M]O]T[VhZ\[gahvY
BjMYWZX\[\\lc]e]h\j]l]p[tY
AcOcS]UcWbeltY
BUCiHhW[
@\CaL]WcZbm]oj
B]CWHaJ]N]QbUiZjb]c\ekf\h\p\
HfKZLdX][\cbe\ffsmtdv]
@[A[BZD\E[H]K\L[M]NbOgPbQ]U\V\W]YbZ\^b`\bXcdd\h]j]kcm\t\
BcHhKdWZ
Uk[\
B\R]Wrt[vZ
@cEcG\J]KeLiMcNfR[TbUbWQXdZ][c]a^\`Wd\ffg\hglfm]n\qYrbsauh
B\E\FbOaWb[]feg]hejemascvi
@]B]CbE\HkL]MfN]P]SYV]W\Zi[k]h_\c[ehffk[lfm[n\ocq]sZtZvX
AXBYDaI]JcMcOfT[V[WZY]]Z`\aYcedcfchhm]rcvm
BiCiJeR]Ubabe\f]g]lcv[
BZHk[g
BVC\DbEaFaG\HdQbR[V]WZXbYb^ba]b[cad\ecf[vf
@]A]B\CcEhFgNXOdP]QlR\VcWdY[Zd\\]g^Y`\acbXj[lbp[qdun
@hB\FZGjP\W[^e_\v]
B\LkW]
@UAZC[EYFeG]HmI[JYKbLTMZN[OVP\R[SSTYU[VSWZYZZ\[Y\\][^X`[aYbXd[eZg\iaj[k\lXm[n]o\qcrYs}tcvV
C[E]F\GdOWPpY[^\`[cdeajel\v\
AbC\D[EaLfRaTbXbY]_\c\flhdldo\sgt[v]
@aP\ThW[Z\l]
@fAeB[CfD]FfGdHUIZJdKXL\McOhPiQYRYShTYV\WbXdZ[[c\b]b^Z_hbdd]ehfYgYhajbp\q[r\s\tavZ
B]CiM]Q\WUYZbZe\l\u\vj
@VAWBZDhEiFTGYH\I\JXL[MYNWOUPYQ[S[TeVWWZYZZ][X\Z^Y_[b]dleZfZhZjYkWl\p\q]s]uWvU
DbFeJhMbOeRb[Zj]vg
@ZB]CnE]H]I[K]L\M]NeP[ReUWVcWZ[b\c]e^[d\h]lfmfoX
CZTmUh
BaC]fhv\
M\W]Y\^\eoo\t\
IiR[W[Y\r[
BZCXD[HZIjO[R]S]V\Wc[b_Z`Xeefajel[m]qZr[tdu\vc
R\VjWXf\
L[RhVaWd\\`ceg
AgCZD[EgFfL]MdOYThUeV\Y[Zd^[`hk[m\ofvd
BhH\O[WY
AdBZCeE[F\G[HcL[NaOcQ]RcSaT]VbX[[f\]`Zcie]fagbiXjekamandobpdqhtcva
B[KZRoWZt\v]
AeBbChDYEcFcG\I\JXK[M\NZP]RbTdVVWYYa[T\]]c^c`cabcbedhbjbl[m\o[p]qfs]t\vZ
O\RZVXWZ\]^\_[e\jilf
C[OjW\\b]hee
BYDZEdFfH\K[M\N\P]QeRiVgW[dih]j]lZp]vd
DcElG]N[O]X]cddce\set]ve
B\EbH[K\NaVcW\Zf^co\pg
@]AXBbC]DbGdH[IaJdMdOYPTQ\RcSbT\WYX\Y\ZY]d^[_c`Va[b]cbd]ech[j\m\ncqaritZuav\
FaH\KbO[QdV]WZXf]c^[_ce[j]mXnXsbun
B\JTNhO\WiY]Zg\c^]bgd\e\h[obretk
@YAYBXEVF[GcHeIYJlK[L[MdOXPcQ]R\UfZ\[\]X_[agb[cWddeofZicjbl\mbn[o[qXr]s[uYv\
AQBVFbHbI]J\KeL\NeOSPbQdT]U\VVWXXnY\\c]g^b_c`\c[eYhXk\lbn]o\qZr]tVulvg
BWDbW\u[vl
Wgkb
G[Wi[\e]re
@\A]B[CZD]H]IaKbL[M]NUOdPcRaSdTaUdV]W[YeZf[[\c^Y_\`\a]b[d\e[fjhbiej]lhmdnioZqXr]sYtevg
CcJ]WZY[[[\c^\ocri
M[P]WVZ][fehl[p\
BbIaKdOZP\RWVdWaX\Yd[k\f_]bbc[fbg[jboeqdrgsa
RnWY[\\Xe]lVset]
B[Ud[Zefu]vd
AbB\CnD\FdG[H]K[LdMbNYO\Q]SbTgWcXdY][]\X]R^V_\a]bbcadcebf[g\h\lWnboap\qcr[u\v[
@fA\CUGXH\KYL\M[O\Q\R\TaUbX\Zb\\^f`fa\d\hij\lamdo\r\u\
@kAdB\CZE\FXHWKWMWOZP[Q]R\S]V\X[Z][\\[]a`]a[cgd\eXf]hYjYkVlZn\pZs[tYv[
FhGTHgKdMuOdSZVe^]mcnbobsc
@[AbCdFfHeJ[K\LZM]NhO\R]UbVbWNZj\d^bb\d[e]gflbnZs\t\uY
@\A\BYCbD[GXHdIgNcP[QcR\S[T\U]WjZc[[]V^\`ZaYb]cgebf[h\i\l[m[n\oapXrXsWuevM
@[BWFnG]HmJ]NaOZV]WT[b\\]f^c`ba]cZehfdh[j]n]rXs]uXvj
H\KbL]M]SdTdW[Y\Zc[\^]`kc[n]rfub
@dB[G]H\KbMZRiV\WW[Wa[mbv[
`ij[v\
H\VkW\[coe
@[B\CeFdHeJ\LdP[QYSjU\V\WWX[Y[Ze\a]daebdcbfbjdlZmZn[obp]qa
FWH]M\RxV]W[Y\Z\[\mbtVv]
F\IYRqWZ\\q]rc
AbOdVkWjY]Z\[f\abYechij]k]m\uc
BdC\GcH]IbJ[LeO]PbQ]R\U\WbZ\\c^]_dcZeZkjl[oas[t\
LfUdWXZg_\vg
@ZAcBQF[GWJ[KXLeMbNmSYTcVcWrY][i^Y`\a]b\cad\eZg]lenTp\qVr]s\v\
B[EaF]GcH\I]MZNbObR]UZWkXbY\[X\a^ab\dZecgdmYnZp\qZtbvb
D]G]K[PZS[T\UdVkWfX\Y[[Z]]fZg]m\oermtcu[vf
IZOlV[W\[g\cc]ecrasi
BdEbM]O]SaTbV[WfXb[]c\sb
C]FeHbL]N]T]W\X[]fsk
B]DfGVLYWhvg
CeH\JaM[V]W\XcZ[agf\gjheu\
CiG\ed
CaDaF\GaH]J[KmL[M]OZPcQbR[SaV\WVZ\[W_badbZcYd[eekfl[oXp\rht\u\
AZB[GXOY[[cieckfuc
AfCeT]VhWZZY\]^\eeoa
AXB[CZDaGWH\IcJbK[MaOcPcSZTcUhV\WdX[YcZb][^Y_]`haZbYcfe[f\gghbm\nbocpbq\rhsdv[
G]R\Ym[\
FbLYN]O]P]QbV]WZZi[e^ecbd]g\h]mZoiravi
B[LnV\Wf[YbXv\
D[J[LYO]W]Z[[n^\k]lY
CcO]Wa`h
DmEhLZP\R[W[[\vc
CXJiLfOdWVZZ[\^]aZcbl\v]
C]F]JfR\TeUjWeZaa]d]m[pcq\s]t[ug
G]H[IdJkMeO[S\Wf[Y^[v\
BYhcuk
@[BRDdFZGTHhJhKVL\N\ObSYTbUaWVY\Zd\a_]bbcgd]eagaj[k\m]q\s]tcucvg
BfCZI\J[KgP[U\VeXeYf^X_bagb[e\f]n\qlrWt\
AbCjEbFcHeIeJgKXL[M]NZOZPXQcTcUcWLYWZd[b\[^badbediebfbg\i]mYofpcqar[sYuYvY
@aA\CjEbFgJ]K]T]VYX[]e^a`]e[jgmbnbtZ
JiW]rb
@bA\BXCbD\EfGcHWIaJbMbPiQYUfVZWgYeZ[[[\[]a^e_X`\aZdbeaf[gckamandodp[qgsYt\u\vc
B]WYgim]
CiG\[fq\tgv\
W]Zbgcpj
B[O][dahe\t]v\
BfC[EeFgGcMWOYRXV\W\[pd[e\hcjmq[t\vc
C]O]]bhemZn]pj
AhHXJ[R[S\WZYi[\\a_[cde]r[vZ
BZDcOjcdu\
C\RmV]\]f]
A]B[T]Z]^Ygnq[t]u]
@eB]C]D]NkO[PfT[V\WYX]Y[Zca\dlldp[v\
E]MiWa_\aaecj]qct]ud
C]Jk^Th]u\
A[JoZ[c\
@dB[CdJcR]XbYaZ\\ih\p[re
@XCZDaF\HeI\KkL\M[O\R\S[TXVdYeZh\[]f^e`XaZb\cZd\ekh]lTmZnVoSpgqfrdtXubvZ
`]m]ng
@ZHcKhMYOcPcR[SXTcWcY[^\_[`bb\cad[e[f\g]nco]q[
D[E]G\H]IZK\O\PeS\V\`jcahYjZn[v\
CbN\O]PcRaW\`cc]jgna
@[D]HZO]T[Z][]`bldmZnio[s\va
@]A\B[CVE\F\G]H]I]L[MbNcO\QbUhV\Wd[Z\[^Y_\`fa\b\c[dleWh\ljmct]vb
CcIeJ]LTNfOg[\\\`ba\cbddgchdjclam[nhs]u\va
EbN[OZV\WW[e\\_\e\h\jkm\q\tav]
@\AYBeClDZE[F[GWH]JXLbM[ObPeSkU]VcW[XWY]Zb_c`cf[h[kdmYpZqTrUsetbv[
CcMjO[W]`h
W[`]vj
Eavm
@YA[C]E\HcJbM[NZP\RZSYT[UdVXWUXbZ[]d_b`Za[b\c\d[gdhbjZmcofpdr\sYubvY
RhXk\Xf\mlocp\
B]C]G\JeLbMcNZVbWjXaa[fbhdlbqbresdt\u[
B[C]FaJaKaM[NjP\W\Zb[algqavZ
Vn[bl\vX
BZHfJjW[n[
@]A\CVHdIsJ\N[ORR[V\Wb\a`\a]f]h\j]o]pft]u\v\
Q\ebl\vh
AdC\F]HVJ\K[M\PWShVcWVYd\]_n`[a\cak[laq]t]
WZmbnbrk
B\CcFbJVKfL]O[P[R\V\W]XiZf[b\]^]_dabe\l]p]sZtgua
H[V[WYZn[\lZ
CrF]OXP[R]VWWd\[_]eaf\v\
BbHXI]KdM\V]WhZh[]a[daeff]gbm\pbq\r[vY
BgPbWX
BYCcL\OiP]TbWX[\cdejv]
W]Y\edj]tn
E]R\Zcvj
BkWZharcv\
L\M\O[VZWYjkkhud
F\HWTgWf^]glm]v]
SbUY\\mipbte
CdXie\rc
BXCoE\H]I]JZM\NfObP]RZTVVbWfY\[X^\_Tcgd\ekf\g]h[j\l\pZrZtc
CaJiOaWW^bagc]lc
AbJcKjNcO[SaVZYr^[aclfoZq\sauc
BVCfGZOcP]WgZaei
@[A[BXCYEYHaK\L\MUNYOWP\Q]TVUdXeZc[W\Y]k^\_[`Xa\bZdZeXgZj[k\lZmenZoZp\qcrYsYt\ubvW
BZW\[]elg]v[
D]FlHiK]M\QfW[][h\v[
DbWhk\
G[KfSbVhW[Yl^\_[adcaj\q]v\
R[Wi
@oAYBZCbDSEbFcGZH[IbJhK\LcMcNcObPfQ[RZTYU\V\WeXaY[Zf[]\]]h^X`jadbYcZdZeag\hdidjbl[mWnXoYpiqbrese
@cBZDfEkF[G[HcJ]K\LZMXNfOfR\S]TZUgV\WZXeY][[\W^e`mbdcidce]fWl[m\n]pZrWtZvg
B[D]J[M[NmOVPfUgVbWdX\\d^\cbecfghajZlbn\q[r\t]
YfZjvY
KhY]Zd]]`[hct[
@]N\O\R\Wj[e^Z`il]oa
Zghgv]
DiEgG]IcR]U\W[Zh\\ehv\
C]GbH]UcVdWg[]c\
O[VtYi_]aZd[eY
CbLjPZR[WZYg[\ul
A]K[WZYj[d
AaBZC[GcLfMbO\PcRZS][[^b`becjao\t]
GYWn[XaecYl\m]
@\DbEaF[H\KaLYM\NXO]TfV\WXY\Z][i\bcVdflengtbvd
BoGaWY[]q]
LmWU
CeFbG]I[JeLYNWOcQfRZTXUfWfXbZ\[b\a]c^Z_Z`Yafbacdd\fZhfiajbk[mYn[oZpZqjr[tYu\vb
C[HdI\K[T]V\W]Y]fin]p\q[r]si
DZEcF\L\M]RYTbV]_\cbefhhjqtZ
ElWiZ]\\f\hdqZv[
Q]RYWpaaka
B\I\N\T\U]VVWlZi[\`cbbhbkflZsfv[
F\IoK]M]N[O]P]R[TZV\WZX[[\`\abccf[g\k\rYs\t]uZvZ
W[`lj]
@eE]MlO\Vb[]_]`cbbcchbl]p]v\
W\X\Z][smho[u\vV
H\U\Vde[gj
BaDbGaH]L[NZR[YbZb[bmbrht\
OcP[RfSkVYW\Y]_\f\oc
\h
@gA[EeFaK\N]S\V\WYZd[\\]_]`\f]h]loqas[v]
@iG\IcJ\KZLYNhOcPbT]VeWcZc[Y\]^d`Yb\cdeefblcm\nbq[rdvb
@dCXHZJXM\R[S\TeWhXbYdZZ\Y]a^]_Yc\gYhkjcmdo[pbt\vd
Gi
@eDZH[KpMiRXS\V\WXc]fgsSu\vh
B]C]EiMYOgV\W[^Y`\jhvb
J[Vnp\
[damt]
BdCVDZGcJiLcNbO]PdR]UdW\X\YZZ]\l^j_[`Xc[j]kem\p[qfs[tRu[v[
CiRkW[
B\JWLkRaWX\defte
A]CdF\NZP]R\W][[\[]d`]ffhfj]p[qaunve
C[DbGjH\IcLbN\OfPYW\X]Ya_c`gactcubv[
@cA[BZCZEhFeGUH[KbL[O[PaQ\R\SbT[VbWgX]YZZX[a\b]a^[_Y`lbbccdZfZhelap]t\u\vX
@cBZK[M]NaOkPdSfT[VdWjZh[a\[]\`bbbc]e\fVjblbndobp\r\sbt[uZvZ
B]O\RZVXWZZd\]^\_\cbe\jmn\p]td
A\F]HXN[U\VYWZ]k`qa\eem]p]t\
CkIbPjTZXcYbe\icl]tX
Wgkb
CZIgOdR\TcV[WYYe\\`]cbl\r[vi
F]IaMaRdS[UcWXX[[]_]bbc[eefbg]jblgq[risctau]vg
@kAdB\CZE\FXHWKWMWOZP[Q]R\S]V\X[Z][\\[]a`]a[cgd\f]hYjYkVlZn\pZs[tYv[
FhHgKdMnOdSZVe^]mcnbobsc
@XBYE\FcK\O\QbRcTWUYVdWbY]Z[]]^[`Wabccdaecg[h\k\odp\qZrbu]vX
RbWa`ij[pkv\
@aBZEcF[G[L[P\V]Wbd\hdlen\v]
AfCeT]VhWZZY\]^\eeoa
AXBVD]GSHXIdJ[K[MaOcPcRhSZTfUiV\WXX[YcZe][^Z_]`jaZbYcdd]f]gghbm\ndocpbq\risdubv[
B\D[HmJYL\NhO\R]V\WaY]Zg^]`gbgd\egh[j\s\tkvZ
IeJlM\O[^\
JgWhrbt]
E\FbGbHXI\JfK]LbMhOUPfQ[R\SdUaX\Zb[\\a]c^b`bb[ccfXgajhk[lZo[p\rctZu]
@dB[CdJcObR]XbYaZ\\ip[re
@ZCbD[F]G\HdIYJ[KcMYNYPgR]SfTaU\WTY[\]^Z_\`eb\d[eZf[g]jbm[njo]s]tZ
EaN[O[R]V\WcZc\\_\dce\jkmbq\v]
@]A\CVInJ\N[O\R[V\Wb\a`\a]f]h\j]o]pft]u\v\
Q\ebl\vh
R\WkXZ[[e[sl
WZmbnbrk
DbWhk\
@aG[PcScVjW[Yb^\_[adccj]v\
AbG]K[M\N]O]R\VdWg[a][_iccegf]h\tVu\v\
@aAmB\CdD]EXGdIXJ]KdL[OYP[Q[RbSXTiU[VbWdYcZc[[]Y^d_Z`ib[d]eeg]hfl\pYqdrZtYv[
@ZA]BWC]EeF]GZH\IaJ\LcQbSeT\VfWUZf[]]e^Z_]bbcceafbgZh\ljmepauavY
@]BbCZEcFbGbO[QcS]XbYb[f\d]]_fbacXeafchdkYoZq\rcsbtfv[
CcElW\Z]
C]E]FgG[I]J]N[TUUbVjW\YcZg[Z^Wedf[lfuav\
V]WZfh
BPCXGYHfK\M[NnPZQ\RYWgZ\[Z^V_Y`Xchd[eZgbhZj\k\lcm]p\s]tYvd
GaLlM]WX[c^Zk[
DVEYF]HrQ]UeW[Z[a]b]dkf\k]m]t\v]
AZM]PbVfWgZ[[[^\ahlbvd
OhW[YhZ\`mr[s]v\
@]AeBZCZDeFbH\JbK]LaP]Q\U\W\YfZ\]b^c`dbacVd[hgkZl\m\qbrfu\ve
@ZAeB\ChD[E\F[J[MbNbP]Q[R\ScVbWSX]YXZh[[\fa[bZc]dkeXnephqcs\t[v]
@cBaC\DeG\HmIcJ[KaN]PaQcSeTaU[VYWgXY[Y\j^ZaccVecf\gbj\k[qZtdvX
HcW\sg
C]H]M]OUPhWkYdg]vo
hl
EbFbL\MdN\PdR\T]Yg[b`\cbh[o\r]ufv]
@\BbC[F\H]KbO]V\W[Zb[Z\Z_gedhgjdl]n\obp]scv\
@gAdCYDbFYGbH[I[JZMVNaObPfR[SZTYU[VVWbXWYYZY\e]e_i`Zc[dbedfahdiaj[k\o\pVsXtau]vb
A]BcDaEaG]HSJ]KbL]MYN[PZQ\R\SdU[VoWXX]Yf[Y\]]\^b_\`cb[fbhgj[k]lZmYn\oXpYqXr\tYvZ
AeBWCZK\WkZ]eah[jal\pdte
@aBVCgDRFbG\HiKbMZNaOcPZQiT\UeV]YcZ]\[bbdefVhYjbl]nbpWqYs\tbudvi
C\DcEbG]HcI\LjP\QdT\V\[W\]`ab]c]dcechel\vf
B\H]Wh[m\\][d\ef
AaB]CeHeOeR]TgUfVeWZXb[\]Y_]bje\f]hdm\o]qcsYu]v\
RYWo
B\CbLhMfWc^\hZlZ
AaDbF\IiMaSaVcWTY\\b_\`Yc\ebgYhij]kat[
BYDcEaF\GbHeIfJ[LZM]PdSfTgUbV]WcXdYaZe[[\[^R_i`\b[dZeag\h]i[lfmbn\paqbrctevS
A\DcJdM]OdT\WZ\e^je[fbpbvZ
FcH\Whmd
@\C\GdHWK\OZR\U\VcWbXcYa[\`]c\eXg]hXjbpmse
@[AYC[D\EZFcHeIXKeL\N[OVP[R\VSWSYfZ\^d_W`[a\ccejfbgchfjXk\l\mZoepcqfrbt[ucvZ
H\K\M[R]UqV\WaZ]^[bXmYoep[thv[
B\EbJbLgNcO\R\Tb^]cbe[k\u\v]
A]BcD\E\FlGbHeJdM]QaRdUZV\Z][\_]b\cce]f]kZl[m\s[vZ
DeFcHbIcJYR]U\V]W[[]\\c]eefbkhqbvY
RcW[[lcck]
@\A]B]ChDeEiFVG[HaIcJ\K\L\MZObPfR\SZTWUYXcYf\m]W^[_\`\cYdbfdk]mcncocpVq\rjsduW
KcMYPdR\VZXa[R\\eehdukvc
AhB[C]DcFcGeJeK]RdWYZY[\\a^bc[dal[odrfsdu\v[
CqM]b\
IaJZOWR\U]WdXe[Y^]c\e\f\rds[vm
FeH]RlTdWY[hu\
B]EhGcJbNZObR\W[ZY[c\\^Ybke[g]hcj]qZsbtWu~
@\A[BnC[EhFcG[HYIhJZK\L\MWNiOZPfQ[R\TYVYYaZW]b^]`db]c\dZebgck\man]p\qcsbtfudv[
@dAbB\HmKdMcN]TeU]VbWXZdbcccddeYfbgck]mangoZpfq]s\tZ
DcO]Wg
C\D\F\L\MdN\OjPbRZT\UgVZWZYZ[Y\m]b^[_baacedbeefjgZldmcogparWsbtV
AbC[HYJ]TkU]Z\[]^\e[gkhaobrbs]u]v[
BWCfDbEbGYH[I]LVOcP[RZTdUbVZWZYdZc\X]W^h_h`\adbdcgdXe]fZgbk\ldn\pZq]rcs]u]v\
B[I\J]ObRfU[VVWaXhYh^\_]ebf[m]r\
Xi][re
C\J]OiTeV\b[
HcW\sg
BYhcuk
A]BeH]I[M\OgP]SbVZW\cdfbj\
CcKcM\VZWtl\q[
LkWY
@\CVEYHhJ\MVObPYUaVdXbY\[[\Z^[_qbZdbeYf\gchdjbk\m]o[qdr\vX
B\FZM]WZZ]^[a[erhb
BkHXJ[OiWWY[\[_[b\cin\qkrZ
B]I\KdV[WcYiadvc
@cE\GaJcM[P[SkUdVgWfX]Y[Z[]]^\`Yafd[e[fZgbhZlcqdr\sev]
@bCdD[FiGVHgIcJ[KTLZM\NbO[PgRcS[ThUZVfWXXhYgZ][[\Z^Z_Z`Yabbichdfeffhj\m[oapdq[sYtfudvg
@XAeC]DaEcF\HUKaL]M]QfTeUiYa^dbYcYd[eeg\hei]m[pa
@[A]BbCbEdFgJ]K]T]V[WaX[`]jgmbnb
ul
CdN\W[Y\\k
H[JaN]R\V]W[X]]wbZl\n[pWu]
A]B\EaF[G]HVJ\KfM\O]PbRbU\VbWYZ[[e\h`iebgphflYm\o\p]tf
C]IjO]P\
A\BYC\DbFeG[HbJeMcOdT\U]V]W\Zf[b^[`jcbf\qcscu]
BiC]D[HbV\W\[[_]`[c\d[ealWvk
C[D\FaH]J[M\OcP]QgS\U[VhWZYnZa[[\f^X_ecQf\h[ldm]o]pWt[v[
@aAQBYDWEiFkGSIbJiKkLXMfPoQYSbTRVgWWXaYkZY\g]]^X_i`baeejfbl]nbobp]qWrdt\ufvc
AdE]JlLaM\O\T[V[Y][a^\bZeefdh]r]tau[
BbC\DbEcHcIgL\NXObP[RXS\T]W[X\Y]Zd\b]]^]_]`adheeidjdk]mcocr\sZtcuavd
H]TgWcZ\[cebrd
@aCeHXIcKXMZNcOlP\Q\R[TcU\VYXhZ\[[]]_c`abWeZfYgZheojp[rdsbtduZv\
D]O\P]SkVdWeYZedfckel]mhoYs\u[
F\HeLbP[ShW]^c`Zk[qb
G[OcU\VkW]Z\ceo]p\
KcS[WZm\oi
@VAeCZFVGeH[JhKZLbMZObQVU\VfX\YbZg[[\g^Y_Y`ZacbecZd]g\hfiej\mbq]rYsYtcu[
@\BcCXDcGhIaKeMZNdOcP]RZUdVfWYY\ZZ\a]aabecf]hZjekYlWnaq\rds\tcuh
CcEeVYWo[eebv[
BOCbDbFgG]H[K]L]MTOYP\QiR]T\WYZX[f][^fbic[dXeofYhYk\n[oap[ratcuiv\
@aA\EcJWK]M\PaTcU\VcWeXgYa[[]]jboaq\s]u[
@ZAZCbDdEiFcGZKdLbM[NfObQZR[TeUgXfYf\b]b^Z_c`ZabccdbfagahcicmQoisct\vh
B\CVF\GcI\JgOXUcVXW\Xh]W^d`\d]gfhiq]rb
Wo^Zlep[
AlChFcGWH\IcJ[KWLZNdRXSaTXUfXYZh[Z]Z_Yacbfehfbgfi[k]manao\pYqarmtXva
@ZIcWl
A]E]G[Xc_[`[aZche]hbigjctZ
AkC\D\GbL]M[OgPdSdVYWZX][]^b`\ach[jZkcq]v[
B\CcDbF\G[H\I\KaN]OgPXR[SZVdWYZ\]]bgcae[fyhambrUsctav\
B]WYgim]
AgCfDaGeH\JdL]MbO\T\V[WXZc[a_Yb]eefZgapeucv[
L\M\SbWm
EZHaIeJcK[MYNcObQ[SaTkU\WcXcZf[c^P_baZb\c[e\f\geheicj\k\l[n\o[p\qasZtaufv\
R\\jfdhbl\n]sdtev\
@dAaB]F\HUK[L[M[PdQdRaT[UbVfWbX][Y\g_]`dbZcZe[gahZldmXnholpTr\tUv\
J[W\Zoe\hao]v]
Z[jcpk
W]eivc
B\CaJaZkr\
B]CiL]O[SYTaVgZdchr\
JYKgO\X\_]ocpbv]
DbM[N]O\VtW]X\[a^a_]e\p[
B\JZR]Zfg]phs]
WZZZen
@fIYLYN[RsSgZ\d\e[
@bE[H[JXK[L[M\NeO\P\SZTYU\V[Zk[Z\\^d_]b\c\g[lXo\pfr]u\v[
AtBXCcFSGbHXI\K[L\MbNbO\RZTYUbVRWVX]YZZ[[U\Y][^eahbYc[eYf[g]hckZl[q]rhu]vV
A]CcIcQ\TbWj[dh]ker\u\vZ
AbE\GZPXWeYi[\a\cae]f[rd
WY[i
R[ejhg
WeXbf\lYmZorrd
CaHZL\O\R\UcVaWaX[Ya\[_j`ceek\nbr\v\
@fB\I]KcM\P[SkWXYZ\\egf]mcpcr]tb
N]PeT]VhWX^Xaacb
L]R]bj
B]CZEcG\JkL[McOcP\SaT\UcVRWlZe[b]\_\`ZcYddfggkhdldo]q\r[shtZ
@YA\B\CeF]GZHZI[J]N\OcPmRVSbT\VXWeXbYXZ]\f^a_]`[aebbc\d\e[fchfidlZmcqcrYsbu\vc
A\BZCbDaGbHTJbKXL\M\RWTbV\WbZY[[\d]q^c_\`Yb[d\eZgdhji[j]k]lZm]p\qXrbsctYuX
B]C\HeJZKlOXWeY\Zh[X_\`]bevX
Jjqbs[
Vi]b^Zga
XZe\qbsi
E\NdWX^clo
@cAcBWCVD\EdF[GlHRJ\KXL[MaPeQ[RUVPWQYw\S^\_V`fagbYccf[jZkSlYn]o\pWqXrjs\t\vT
AdBdL]P]RhXZ^hsctg
AbGZPXYia\caf[r\v]
@iB[C[IZSeWdYb_g`Xagc\d\fjhZtY
^\ept\u]
CbFhHcQ\W\XcZe^fh\lfnZq\v\
R\]]_p
A]BeH[K\NeUdVZZk[[]Y_ba\beedgck]m[n[sgtdu]
B]C]D\H\L]N[P]VYW\Z\[c\[^]`lblc]eXf]h\l]qct[u]v\
@VAbBYCgDZE[FaG]HiJcKaL\MYOZR\SZThUfWXY[Ze[V\[]d_Y`]bXdeeWfXgdhgkgn\paqcr\uYvU
R]VaW\[oc]j]l]
UimZ
C\IkOYW[c\
@eCZHdJ\KaQdR]WkXZ^\eeg]lXm]qdsgt]u]
AgB\D[E]F\J[L\MYNaOaQ[R]ScUeXZYZ[\aYbYc]dkhZjeljm]pes]
A\BZCpH[J]K]NaOSRXV\Wi[\^f_\`[cbe[jclaq]vf
OlP\cYtc
@eA[B[ChFcGfHXJdKYN\U[VWWSYaZh[[\]]c^Y_haib[hejal\nYo\qbrat\ua
BgG\HcIcL[M\OgQYTYUcVdXXY\ZX[c^]_c`badcgecf[hYlYoXp]q\sdtXv\
O]Wal\vi
L]W[Yqq]
G]ImO\V\Y\c]r\
HcW\sg
HcKeM\N\W[Y]^\h[qbsj
B\W]b\envX
B[DXEbHaI]JXMbPTR\T\UWV[WVXcYfZe[b\o]d_[`[a]bcd[e\fcg\hdj\k]lapeqZrbs[t]u\vU
AaE\H]J]KTL]PdS[VrWfZ[[]\e^[`\a]bZcZdffZh]lbo[p\qbs]
B]HbJcW\[jq\tZ
G[HcKiM[PeRaWW[facc[ebhZmco\ua
ObS]VZWm[\_b
O\VbWi
B\CgD\FXI\JYKZP[R[TUU[VXWdXUYZZY[Z\]]x^W`]a\b]eXf[g]hZl\mUo[pSq\r[sYuUvY
B\U\WUZh[cl]v]
CfJaWQZf[[]g
R\W\Yl[]q]
CcDZFeKXOcQcTeVdW[Za[Y]W`\aYcdebf]gfh\mcn\oZpis\taub
@cBeDhG\H\JcL\N]OYWWX\[X\k_\`]b[dbebjekcl\mcnapZq[rft\ubv[
@eBaC\EgFZG]MeN]O]PmVXWdX\YZ^[e]j]lbp]q\ubvj
B[JdL\S\WlX]Ze[]bae\f\lZocpcucvZ
@aAcBWCVFcGWJ]LbMZOUPRSuTbVZX\[c\i]]^[_]`caab\cbd]ejffhikXlam[nco\pZrTs\tcu[
LdWZZb[\khtc
BcH[JjO]o]uh
C\MiR[V\Wc[[bb
BZG\MgWe[f\b]\_c`hhcm\oa
Wg\h
B\C]M]O[SrV]WYY\^\_]`]cbf\g\oa
GbN]ViXZaccdl\ve
@hBaF\G[K]MXN]PeS\V[Zb`Yacb\cgkbo]pjr]tbufva
R[Wi
@dG[OcU\VhWfZ\^\_[`Zcel\o]p\
BbF]HZWdX\Zn[a\fc\l\tcu]v\
B\VdWj[]
@\FbHYIbJfM[PiRcSfTWVWZd[V\j]]^Z_\b]cde[fWj]nao\q\rfsct[ug
B\D[EbFjIbJcKbN]PeRhSaTlUcW\Ye[\\d_b`\caeZfag[lan\obp]r[v]
@]AdB[C[E]FXHeI[K\MZNbOgRXS[U\VaXlYg]Y^[_dabbbcZehfYlYncq\rjsdtXu\
AbBeE]HcL[NbU\VdWe[[cbhYk]lYnapkrb
B\C]GbIrN[OaP]RZT\V]`Zc[j]uZ
@\A]BeH[J\K\NeUdVZWXZk[[]Y_baabed\edgcjbk]m[n[sgtdu]ve
@[AbHiJbK]O[R]TkUXVfW\Ze[]]faeb]dhf]gWhZlcmfn\oaq]sZv]
@gA\CbEfFcGeHZJcKYL\M\NdO[T\U\V\WZ[[]d^q_Za[b[c]efgahan\o]qZuevd
G[N]O]Vj\geeo\ub
F[G[P\SZT[VbWgYic[f[neoap[
BbC\DZEhFhG\HXKcO]PcQ]WhZY[[^Z`]bccedbfcgcj\k]lZmangocphq\rbs\t]
B\[Ze]kk
@jCZGjI\JcNbOYP[V[Y\Z[]h^b_Zcelcm\o\
R]W]Yq
E\OZPpRZScv]
@bBdD[KdRaTcV[WT[Z\bjakfpd
AbCdH\JbO]ScUd[]c[daf]rhsc
@iA\C\DYF\GhH\J\MbSXT[U[X[Y[Zf[d\c]a^Z_[a]b]ccddeZfbhZkdmeobp\qfrfsZta
AZHYIeL\M]OtS\VZWWZ[[\`ZbVcbeZk\m]n\rYtVu\
OZWmm]od
CTE[H\I\JYKZL]N\OYP[TaUeVcXZZ[]f^[_ibfcfedg]i]jhlXmendobp]r]sdu\v]
HcLhO\R]WV[\]c_Yc]edfahnjXo]s]tcud
@bBXC]DbEdFgGnJ]MiNfPZR]S]V]WZX[ZY[c^d_V`\a\b\cfddeYibl\q\t]
BZCbE[H]JZOeR]VlWgZ\[Z_\`\aeccegkap[u]
AcC\G]K[M\N]R\[]][_of]h\tZu\
B\FZM[R]V\WfZ][h^[a[eohbv\
@dAZB[E[GeI\JbK]M[O]P[V[W\XdY[Z[]j_d`[a\coebiekZm\o\tYud
KdWYZ\[jeYlcv]
U]WYZk
@]Y\^Xji
AaB]C\D\EcG\H\MbN[OcPaR\SaT]U]VdW]Yk[b\i]\^Z`eccedf\hZjYl\o\r\uevS
Ym[\e]j]
B\M]O[V[WfXae\gbhdmZtauiv\
B]D[ThWZXY[[^dldvb
@eC\DZGeH]M\O[WaZc[d]hddlZvZ
@dBYC\EYFfGgHiJ\KaL\M\N[ObPdQbR\SdTXVbXbZa[Z\b]c_b`XaZbcc\e]gfhaj\mYnYoVpksftWu[va
@fAeChJZK\M[N]RbSYV[WVYa^\`gf]l[v\
ChRdX[\e
@\D\E\KbMcNiWXYb[hhbmbo]t[vX
@bAZBZG]J\KaMaO[QcWdXh[\]a^b_be]h\m[q]t[ug
@ZBdDfEhFbG[M\N]O\P\Q\R\W\Y]_ibdcbdblap]q]sat]u\ve
HjIcL]WZ
@fHjL]WWgbqj
BZFcHfI\JcNbQbSbUaV]WfXe[[^bc[d[e\fmg\j\l\q]savY
RhW[sc
@ZLb]jb]
B\OUPbUbWhY[[jhik]m\v\
CYGiI]KgL]OcTbVoWb[[_\acobqdr\sZ
B[C\EbHcM\N[OYV[WVZg[b]]_[ebg[jjlhmZq[sZt\vb
H]V\WhZ[[Zbaedset[v]
ChO]WcYb
NeW[[iu[v]
@YAbB\CWDaGeHZIcK[LXNZObPdUcVeWfZX[o\f]W^XajbVccd]ecffg\hnj[kdl[p[rbtfugvb
ChK]RaS\UZWZlbojr\
OcVjWe[\eZl\
E\JWKVMVOZPWR\SrU\VhWbXfY[ZZ[Z`Yc]f\m]ofr[s]te
B]KkRY
BYWdXZ[\caeYg\hYkZlZmho\tqvh
Wcedgivb
A]CZH[MdTjWX]d^icbedf]kcrb
AcGZIlM\P]VYXb[b]\_facecl\tcuY
@cBeC]IdJbMZOaP]R[S\T\VbWe[]]\^\`\bbccfjk\lXp[q[ri
B[CjGZO\PkU\WhZl[Z]cbddeebffg]h\i]jUobp\q]r\t\uf
AfCaDcGcHbJbKaNZOjP\RdScVXWXX]YfZ[[[^b_de]f\o\r[s\t]u[vV
@ZBZC[E]GgI]M\NUO]R[TdVc^X_[auebfVhZjit[
DjHdQcUZVhW\`cehv\
BZFcH[Ug]abhc]e\hjq[s[ve
DhG\WUZl[e`Yo]vh
CfFWImL[M\NZOdPiQ]R[SiW\X\YUZ[^[`[aZb[fVkcl\mbpbrfvW
@]A\CYI\J]NYP\S[WfYgZ\\c^]_]d[eahblbucvh
B\DeH\JdM]NhQbRcV]W\[g\]aec\eXjikfl[q[t[v\
OnVX[c
A]B\CiD\E]H[J\N\R]V]WYZ\[X\Y^Xc]euj]tYu]vX
BZWmdYf\la
N]Wr
N]PeT]VhWX^Xaacb
\]elr\
A\DhEaFXGaH[I]JbK\L]OqPbQ\R]T\VUXbYb[\]b_bacb\d[ecfUg]heiak]p[ratfuc
A\^ehnm[qa
CbGfLbR]V[WlZ]\dcZd]e\t\ud
DaEaG]HRJcKbL]MZN[ObPZQ\R\SdU[VpWYX]Yf[Y\]]\^\_]`cb\fbhYj[k]lYn]oXpYqVr\tZvZ
L]R]bj
CrJeN\O]WXl\
AaD[FdG[I\KdL]PXQ\SeTbV[WZXcYbZd[U\]^[_c`[a[beedfXhbmXnco]ret[uYv\
F\RjW\f\
D]G]M\NeO[U[W\Zj\f^g`\aab[cbdheej\p]u]vZ
AaCZD\E[FXHcJ\LWMeOcPbQdUiVcX[YXZ[[h\W]e_a`[bhccdeebfVg[jekXn\odpaqhsYtavY
DeGaL\NaTaVgWRZdabeUjb
@]CjEcGZJdK[UbVZXaY\Ze[V\\]]_e`]aYb\cZecfej\kdm]r\s\tZukvV
B]CgEgG\OgW]]a_]bnqft]
AeB[C\D]E]G[HZJ\LcNbO\RVTbV[WZX\YdZ][\\g^d_g`ZbVc\d]eam\p[qZrbu\vZ
B]DkJlWYY]\b_erev\
@bBdCYKdR]V[WYX][Y^Z_djakfpdqdr[tp
@]AbCcD\F[G\H\I]JeKaL\M]OXT[XbY\\Z]h_a`]acdehdj\kal\mdndo]qhu\
AcCcD[EZFfHlM\N\O[PZQaR\UZV[Yg[]a\b\fcifkZl\m\nYpeq]rYsZuZvY
`kc\e\v\
AnBYCfE[F[GZHYJdKZLWMYNYO[PdRZTcW[YTZg[d\[]c_Y`[badfgnhlk\l]mSnSoZpZqar\sat[u\vZ
LhTjWU
@aB]CiFZHdL\PfR\Ya]]^\adc\h\lZoaqdre
FiHlOZR\U]V[W[ddlZo[r]
H[OoVk[[_\
@aBcD]EdF[GbHgIVK\L]M]N\OaPfR[SfT[VbYXZX\]^Ta[b\ccd[fXg]mhn[o\p]rYt[ubv\
@]M\O\jhva
BYI]L]MiRo[]v]
LYP\R[V\Wi`[jkq\
@bAcB[CZE]F\IcKbLWR[S\TZU[VeWmYZZh[V_da\g\h\k[lao[pgqcrct]v]
F]V\WjY]\\cej\
E]LmO]R\S\VcWUXk[W_]j\k\p\s]tfu\va
CmV[WfZi[bn]v\
V\_ko]
A\CXFZHaIaK]PWQZReVcW[YeZ]\e_ja[c[e[hdlbneqYretavd
JXM]T\VgW]Zm[\^fbgv\
@YA\BZDeEZF\GZH\IZJmL\M[NSOZP]S]T\U\VTWXY[Z\[\\Z^W_X`\asdZegf\h\jYl]pWq]rbs]tYuXvd
CcFjT]W[Xg^gedg\s\tb
A\B\EcM\V\WZc]davj
AfC]D\E\KZO\V\X\[\`hjcsbv\
J\VYakj\
D]N]dl
B\C\DeJkW[Z]u[ve
I\N]Vi[[^hhbmbrb
W\Zk[\v\
AbB\H\J\OaWbX]\]]b_]edlbmeoZukvZ
BYC[E\H\O[PgQnSfV]WY^hc\e\hdl]n\r\
AjB\L\NcOeP[VeWcYb[[\\^\a\bhc]hZkam]ndo[qgu[vX
@[CRF\HZIoK]L]M\OZP[RaSaVXWkY\[]\Z_gacb]c\f]h\l[m[nZqYr\s[tYudv\
@bCeE[L]M]N[R\VZW[`qc]n\t[v\
R]dl
@\B\CZE[FeLdN\PgR\ShTcUcViW\[U\X^XarfZhdjZq]rfsbubvh
B]C]D\H\L]N[P]VYW\Z\[c\[^]`lblc]eXf]h\l]qct[u]v\
@jCdFeHkI]MZS\V]X]Zc`Xa[bXe\gfkbpeqatb
CjT]Wc\cc]o]qc
DcGaJ\NdP\QbW\XgY[[\\\^a_acYdeeblcm[q]uiv[
A[C[IUOSR[WlX]Zk[W\a]]^Y`[a[c\eggbl]mcnbpbr\tku\
DaN]VlW[^Zb[k\vq
CiG[JbL]N[OZPfSXT\VhZV[]\c][_cbfcjfdh[jaqfs]tc
@jA\B[DWEaFZGfHZI\J\OXR\S]U\VgWUXjY[[h\b]a`\aac]dceZh\kal[mapZq[rbs[u[vW
BZChE[FdGXHVI[J\L\M\O[PjQdR[ShUaV[WhY[Z\[[\a^Y_]`]adbeccddeXgch\j\k[p\q[rZt\ve
B]D]W\bac[dhv]
AZBZDXEfK]LkM\V\W[X[ZZ[Y]jc]dcf]gch]mcoYp[u\vf
AbB[G[H\KcQiTbWZ]]a]b]e\fihhtgv]
HbJjW]j]lavj
B]CbGZH\JYM[NYOWP[Q\T\VYW[X[YZZa^\`Yatdce[hXi\jYlep\t]vW
@ZCeDZEfF\HaI[N]OaQbTeUcWWZd[d^[`dagdaeZhblhmfnao]r\sVu[vf
BZD]E\FuMVQlWc\d^cb]dfech\q[sd
@dB\DcEgF[L]NXR\Yba]e]l\mbrhvd
D\G]TfWgZgm\
CZF[LhM[PdVbWVXaYc[\`]a\bjgdjal]nap\qdr\ua
J\OhW\
AZBUFbGlI[PcQ]R[SiT[WUYcZ[[\\d^]_a`[cedceZg\h[i[j[kYm\q\rWtXvX
@fAdCZF[H\M\ScT]VZWZ\]^h_\`bc]dZeef\hal[p]qcrbv\
AaB]CeHeOeR]TgUfVeWZXb[\]Y_]bje\f]hdm\o]qcsYu]v\
Bkv[
O]Wal\vi
K]LXRYV]Wh\eo[rf
O\P\^[`sc\eZm[ol
B[K\L[VcWhZe[Z_\egjbrb
AZHYIeLZM\OsS\VYW]Z[\]^\`ZbVcbeZk\m]n\rXtVu\
C\H\J]LaN\VZWl[Y^\enfbscvZ
DdHbJ]K\R[TcU\VhWlaYh[lYv\
BgLdRZWTqb
A]FcG]JiObQ]SXT[^b`Wf[k[l]sb
L\[kk\
@]A\G[H\K\LaMeN\ObP\SeWZY]^[_]`]dbeefkhalYrZ
BYCgDaFkN[R]T]VbWmX[[c\b]\c]hYkdl]m\ocsdv]
B[F\HZOaXaY]\\]feiqct]
B[WVkp
BXHiTbWii\
BcKdMjWT\]kbv\
W[kjm]oe
O[Wifc
Rh\\
WUcmeg
@]DYFWGcH\IdJbK]MXN\OZQdU]VeWcX\Ya\m]]^a_caZbacee]hei]kamandoZq]s]ub
CTEZH\IhJ[K\N\OYP[UiX[[d\]]g^[_gbfcXe[i]jhlYmfndobr[sdu\
B[JfL]O\R\Wo[db\e\h]tduiv[
B[CfEaF\GhH\OgUcViWZXc^b`\abeggahaiZjbmioZpZrav[
@\B[CQG\H[IZJXK]L\MZN[OYP\TZVZXWYWZ[[Z\W]\^\_[b\d]eShWiujVk]mZn\p]q[rZs\tUuXvZ
BZF]H\I\J]KZM]O[RZU\V[WYX]YZZ\[\^Xexglh\m\o[p\uXvd
@gA]B[FhHaN]OZRdV\WgX\_[e[j[nXo[pbqasetiuZvY
@[A[B\D]IbLcMbP\U[V\W\X]Y\Za[j^\_ic]eahclVtbug
AcHcL[M\O\PbRjWWYb[\]c_YaeedfahqjXk\o]s\tcud
@cAgCaE]H]I]LgM[ObPWS\TdU\VeXbZ[[g\X]g^a`[adc\h\m[s\u]
A[DcJeOdT\VcW[[c^je[pbvZ
FcH\Whmd
WW[\e\kj
CeIhO\Wda\f\rk
A\BfD\E\FaG\HeJ[L[PiQbR]UZV[Y[^b_]`icddYganZp]qat[uhvY
@\EZFfHdI\J\KpLZN]OZP[R]Zb[Y\[]\^c_f`[a]eefbhejXl\nZp]qfsZtXvZ
@kC]DmFZGZJjM\QbV]^X_Y`\aad[e]jXqav]
AdB[C[FYM\O\PbR\T\VZZZ[[\[_Z`\c\hbjok\l\o]tZv\
J]PbV\W]YjhYr\
EZG]HbJjK\McOZP]UbVdY\Z[[Y\[]Z^\d\emgcl\mdoYq[ravY
G\H\J\MbNiWXZm^cedfch\uavZ
B\EbJbLfNcO[RbWW^]ace\k\lgmhtdu\
O\PbWnY\
BbDaE\J]LoN]P\VfWce\k\l]
CgFbOZTaWjZ[[\\]^]abtfuavd
BYCcL\OiP]TbWX[\cdeot\v]
BcWi[\f\rd
@bBXC\DbEdFgGqMiNfPZR]S]V]WZX[YdZY[c^d_V`\a\b\cfddeYidl\q\rZt]
B\D\JgKaPgTeV]WQY\Zc[g]b^ZaicYf\l[m[ndt\v\
Wj[\
@aC\F\H\N\P]T[U]VcWm[\^Y`ia[bid\e\f\hfj]lZucvY
H]J[R]Vsp\u]
B\R\WgYZ^Y`dd\l\rns\
FaHkIiL]O[R]WYY\n[
@WCdD]E\FgG[HlI[JfK[L\McOcR]TZUZWYXb][^[_aacbZcbdbh[k]m\nXo[qYr[s\t\u\
AbG]K[M\N]O]R\VcWZXb[a][_jccf]h\tZu\v\
A\DbV]W\aceph]t\
OZWsZZlZ
HcKfW\\\pdsg
BWJ\NkR\W][bcceYko
@[BYEXFeJjM\Q\U]W]Zg[Zddj]l\p[q\s]v\
BhFeH]J\
C\HaIkK\M[O[PZS[V]W[X\Y[g\ofpl
D\HZM\OlPbSaV\Wa[e^\adcYeZgih]m[t]u\v\
Wm
A[B\C[E\FZHbJ[K[MUO\R\UdVYWhX\[Z_\aXbddbekgchdm\o[qdtav[
@dB\C]HgI[JbKaMdOoTfUdVcWb\fdbhcidj[lXmbn]o]s\t]uhvd
D]KcO[P\SgY]ecfcl]meocs\u[
B\CkK]OZV\WnYf[]oe
A\B[CaGhI\JcK]V[WbZ[]a_iaac\eek[lZm\o]uc
A]E]G[Xb]d^b_[`[aZche]hbigjatZ
BZEqFXGJH]IcLWM\NjR\S]TeV[W\XXYfZf[d\Z_]`Za[bZcodReefhgchhlpmdogp\qYrXsZu[vN
W\Zje\f\ham[ogv]
A]B[CkL[WZZqc\rYs]
Pj
Wiv\
B\M]O[V[W]Xae\gbhdmZtaui
CbG[HdYb]h_\cYfgs]
A]D\E\FbGbHiJdM]QaR\UZV\Xb[]\Xb\ccf]kZl\m\s[t\vZ
AeCYD]F[K]O\PgV]WbZ\[[^[e\gno\u\
CbH[IjO[QaR]V\WZ_[qerZtZ
A]B[CcFaJZOcQ]T\V\WdZ][\\\^bedfZkgm\ocsgt]vc
BeC\GWW\^\`ke[ldmcv\
@[BbEXFjH\JiM\Q\U]W\Ze[Zdcj]l\p[q\s]v\
@[A[B]CZDcFcGbHbIbNeTcVYWhX\ZY[c\\`ba\bec[dieegdj\o[p]t\v[
C\I\OiVZrb
B]DaE]G\H[K\M\O[P[RWS[T\XfYb\j]d_]`\d[ffhej[lZo]p[qbsctd
@cAcBWCaFdGQJ\LYMiN\O\PdQiSeUeVUWcYXZX\W]\^d_]`WabbbchdYebh\k]lgncofqZrZsetYv[
B]HgJhL]RZWUYYZ\]]^\`\fZhdljpdrqv\
@\AfBbCdEfGcHcIdJeN\P]WXZd\a^i`\dde\g\k[l\oZrgu\vd
EeRZV[Wm
HcK]L]Sgbch]ocsi
CqM]b\
BZC\JZK[OVR\TbU]Xj[d^[c\f\mfnWres[ubvk
CcJ\KeOiPXV[WgYd[[afchecfgh\jbk\p]u]v[
E]MiWaaaud
L[W][i\d
HfWbZ]meo]q]uZvX
C]D\EZFaM\O]P\R\VXgajkl]uevi
JkRdW\l[
A\CbDaGhJcK\MbNgObQ\TfVbW[Z[]dd[e\f]jZlboaub
I]R\Y[m\rj
C\IkOYW[c\
R\WaZ\c]enr]
B]HgM\NiWXZ][hc[lc
I\J]KZRlW[
@]BZC[D[H\J[M[V[YaZ[[g`bcdepk]l[pZrbsctZu[vV
q]vi
I[Zk[Zhjt[
Fk
B]C]JcK]WS[o_b`[ebu]v]
M\W[Yj[\^[emj]o\t\
J[Zi
B]CZK[L\MZN[OZR]TbUgVZWXX\YXZY[]\\]a`]cbe}g\hWmeo[p[q[r]s\tYvS
@bA\CbD[F]G\H]JdL\N\OiT]WdZ\[e]b_\`\a[bhcddbebfch]m\n\r\t\
JbT]WZ[ic[l]
CXJku\
C]LhObPcT\V]WXYb^\cdkc
@eAbBdC[EbF\G]HWJcKbNeP[QgSeUWViWXYZZb[c]a_\`daabYl]mgobpatcu\
BkE\F\HZIQMWVYWZX][a]barhcjZpctmuZvY
BZD\E]J]M\N\Q]T\UYVhWXYaZZ[Y]]^c_b`Yb\c\e\f\g\hojZkilcmZp[r]t[
CjIYL]P\TeUcW\Y]cdhel[qcrdt\u]vb
ChGZOWTbV[Wg[\^Xvg
NgV]\i_hu\v[
BZDdE\M]R[WYZ\[V^[b\cYeytXvY
KlU[YdZgeXperZ
@dDiH[K\[fefp[r[
AaM\O[Wiff
PhVeWdY\chv]
DgNcWb[[bhtb
C\OkVlWdX]Za^Yb\cde]j\m[p]rY
D]N\O]VXW]Z\e]f\menbrm
B[C\DfFdHeJcQbUjV\W[ZY[]b[e[gcmbvi
@aCZF\GbIaJaKdOaRdS\U[V[W]Y[Ze[i^d_ca\c\d]efg\h\o]pfqdvX
@fD\F[I\KfL\McOaP]RTVeWWZd^X`jade[f\hhj\mlnbtau]
@aH]U]WZ[\^\`\a\bid\hdv[
B\MiWf[Xfdl\
G]J[U\V[[X^]f]ljpb
@XR\S\VvWX_]`\b]ceeZ
B]V]W[X[Z[]hfggch\mcoYp[tfu\
F]M\R\UeV\W[Zb]dcaejj]meoZtY
AbBXCfEYFZG\HhJhKdMkObP[Q]RZSYTZV\WZXU[Y]]^d`dahbgc\dfgfhijYkcl[maoepaqarfsVu[
@bCbD[GbH\JZK]LbM\NdOWPYR\S\TZVZWcY\]\bfc\dTecgehel]nfpdqcr[s]tZu\v[
G\edhht\
@cB[C[GYH\IdJ[MbNWP\T\V\X[Y[Zf\b^W`gd]e[gckgl[mdn\o[pgr]s\ti
L\W\eYhlqYu\
Cc[\]Ykl
@dBWC]E]FbGgJWKgL\OYP\R]SXTdU\V]WRXbYfZg[\]m_nadbgdYefgahZoZpfs\t\vX
C\IZOlV[W\[g\cc]ecrb
B\I\KaM\P[SgV\W[Yje]f]mcpcrZv\
AbB]C]EcJ[KfOZPbVcWVX\YaZk[f]b^c_]fdhbjeldo]rcuevb
JdV\Wbebm\okt\
CZWih]n]pj
@\B[CaE\G[IZLfViWXZb\[_]hioYq]uavc
@]A]CfD[FcH[NXOZPjR[T\UWVfWbZc[a^[_h`\bac\d]edfYgcheibjalfmdnZq\rctZuYvY
CZE\J[M[NiO\TjVdW]Zh]]hal[v\
@cAWBYCpE]FfI]KbMcN[O\P]VTWkY\ZY]Z`fe[f[l\qbthv\
AhHXJ[R[S\WZYi[\\a_[cde]r[vZ
Jhh]u\v[
B[L]W\[[ekv[
B]D]M]O\WV[reYkbv]
B\C\DbFaH[KcLkMcTaUbW\XcY\Zc[X\\]b_caZb\cgf\m\nao\paq\sftb
B\LZRYWb[reZvb
BiF]JZL[O\SgT[UZW]Z\[Z]d^]_[cbebhhlZs\tUv\
Cg
AeBPD\H]I]Tc[Z\e^[_db\ccfahcmatcv]
CbHdV]Wc^\enl\tW
@\KhZd[]\d^]e[lfo\p[q]
IiO[
B[GbHiNbU]Zf[X`Zc\ejl[ngve
CWEfH\IYK]NZPcR\SeVoWSXiY[^V`faacad\f]hZnYo[pZq\u]vd
B[HYIZJfKZLfNZP[TlVWX[YcZ[[[\p]dc\ebfZhaldoYpercs\teuhvZ
B\HcKaN]ObPhRbU[VbX\Y\\\]]a\cce[llmbpZrXsht[v]
@[AaB\C]EZGcIiJYL\NiP[RZSZTYUeV\W[X]YZZk[U\Z^Z_jacbdcbd]e]fXgkjcl[mbneqcr\uWv[
A\Tkhe
L[WZkl
B\WVeltYu]vZ
D]EgObPcSeT\UaW[[[\e`[ecgfhcn[pcs\t\
B]R]Wgebrbt[
@]A[GbHbI\JZM\NaOgP\UbV\WhXcYeZe[Y\\^fa[cYdfeZg[ibkbl\mjncobs\va
BZM\O]WY[p
@bB[EeGcHZIdK]MYN[PYT[UjVeWWXiZb[\]a^\`db]e]f\gbhZjllamhnYoXqXt\vW
W\[[vl
@fKYMhRbW\[e\\e\jdnbrau[
AaBaE]GcOaP\RbS]UeW]XbZe\a_\`\eYh]jbkbnjq\sdu\v[
@bAbDZGYHgJcKfL\MZOdPZSaUeWiX][a`eafcYe[fbg\hdidj\lYofqfrjtUva
@]AYB[DaI\JVMeN\OZSdYY[V\b_\bacdfmg[jclWmcr]s\tfueva
AgCfH[K\LYOiPnR[SYU]VcWcX\Y]ZX[[]]^T_\`]aib]cbeTg\h[ogpYr[td
AeB]CdF]JVOdR\TbU\WZYbZm[[\a][_aa\cXehfaj\kYl\m]pdq\rbs[tXuevZ
BZDcFcOpV]^[cds]u\
B\L]R]S\TVU[VdWb]ie]laqav[
GfH\I\K\RclYof
B\FZHXI\P\R]VjW]XdZb[\aeqZsYv]
B[R]U\[\ej
ReWX
B]HdIbW[]bm\ujvf
A]C]H\J[ObT]U[VZWZ[Ya\eZghm[o\ue
H\J\Th
KjO]W]X\Z]nfo\sZ
C\RmV]\]f]
EaOZVUWg[e`Zvf
AdD]E\FhGbHjK\O\R]U\V[WfX]Y]_k`\a]defY
H]TbU]VcW[Ybpo
B\CeD]E[G\I\J\K]MaNdO\PgW[Y\[f\[`]bde[f]j]k[lbpZt[u[
B[F[GZHaI\K]O]PjQ[UZYYZ\_Yabb\jeldmdnco]p]q\rasat\ubv\
W[\h^d
N[P\UXV]WYX\YbZ\]r_\bZecl[m[p\
Uk[\
P\ThYeZ\l]
N[Q\VbWrZ[^\`[b]e\gdm]v\
CiHbJ\W\XiYbeWri
O]V]Wh[h
GaH\P[VdWa[\aihfvc
AaBXC[DbEdF\G[H[I[JdKZMXObR[TcVeWcXZ\j]\^X_Y`gaYbaeefeg]h[j[kZl]n]p\q[r]tiuf
M]QZR\Wq[[bdt\u\v[
A]DcE[GbHdWUYc[f\\bfdbe]l]nco[sct\vc
AfB[CgFcGcJ\M]R]U]V]Xf\e]]^c`]c]daedhclcm[ojp\rdteu[vZ
G]IhMsO\V\WYY\c]r\
BjIYJ\L]M\O\WWZb[d\[cbejmbtev\
JYKlO\R\X\_]ocpbv\
R[ejhg
H[I[KYRkW[l[sc
JiVi]b^Z
C[H\JdLbN]RlV\Y][Xe]mdr\sYtbudv]
R]VaW\[oc]j]l]
@cBaCWE]FdG]HlJZKaQdR\W[XZ^\cbeeg\h]lXm]qdskt\u[vZ
CjGcH[K]OYTdW]Y][\]b^\`[e[j]vj
B\MbU\WYZll]v]
B[C]M]O[R]SrV]WbY\^\_]`]cbf\g\oav]
CbH\I\K[WcXj\]]\f]h\nbsdv[
AbBeU\VcWV[]cbhYk]l\napi
D[E\OZPnRiScWX\cb]v]
U[VdWj[[g]
CgGZah
GcRYWj
C[E\FZH\JZK\L]M[ObP]UYV[X][b\a^j`\bgc]dbe[fggdheiYn]rcva
Jhh]u\v[
B]D\EbFjJcKbN]PfUcYe\c_b`\caeZfbg[hZlan\obp]rc
@bBeD]F[HiK\M\OaTeUjWX^j`]abfcg\ielZm[nbocpcrVt\vb
@aCYE\GgJYM[NiOhWYZg\[]\^\fjhdjal[r[vZ
CaE]HVMiVa\bjamd
@bA[F\GaJbO\VfWX[\]c_c`daad[fagbhblbua
CbH\K[WcXj\]]\f]h\nasdvY
O]`\cgl[ncq]
B\E]MYNfV\Wb[jeg
@\CaJZK\R]T\W[\\]j^\b]e\gdh\lavZ
BeLcedp[
I\M\OdV\W\\lefhYlZ
C\FbI]M\OcPrR]V[W\X[Y[]d^j_]e]lZsdvZ
B[C\N\O[PeU[VWWYXjYgaid]e\f[ldm]r]
@dAdBbD]EYF]G\H\J]KdLcNeQaT\V\WYYd\f^e`hbdecg\h]kblfmgndobp\v\
A\EaFcIZJZKZPWQ[R[T]UUX\YYZY[X\\]Z^T_YaZbUdgeZgyhZjZkgl[n[p\q\rcs\t\uZ
@]AbBcCbDYG[H[IbJcN[OcQ\S\T[V[WfXcZ[\a^g`Xbidag[j\s]td
B[CbDdE\I]J\M[NeQrTfWXXbZb\[`beZf]gZhvlaq\s\
Xi][re
JXKjLbOgRZV\W[Y\Zi^[_\eg
A\BeC[DaF\GVHiJ[KfM\N\O]P\UbVjX[Yg[\]\_X`Za\b]ced\effZgghYlem]nZpcq[scubvi
@]AhB\CdF]GdHfJgO]P[TdVlWZYZZ\[b`ba]edg]nhqdr\t[vd
BYH\OoWVu\v\
AcBgG[J\ObWUZ\[sbbcbeihVl]qZt[v[
@eA]FgG\J\MkOYR\VWW[Zb\\]e^ga[b]e\l]rft]ve
@ZAgBVIeJgKWLXM[NYPYQ[RYSeTeU\WhXbZW[b^X`ZeiffgghYjbk[lVmaoYp\r[sXtfuXv\
A\BXO]QkTfUiV[W[X]ZV[W]]l\m[ncodpardsbt\v]
C\O]Wf[Zvg
AaBZEbFbH[JdK[L\M]NdPZQ]SZTcU\VcW[X]Zb^h_[aacbdghdkbn\pZrcseu[
CXJ]KeL\ObP\QiTcV[WhXbYc[m^]b[k]lWo]s\t[vS
O]Wnm[ob
C[E]VlWZ^\ajhf
CnD[E[JZTaWZ\Za]egf\hWl]o\r\s[
FiI[R\Wl^Zv\
@[A]B[CdDpEpFVGXH[KdMYOXP]R]S\TZV\WYYX^Z_]`cc]dfebhVk\lYnap[tZuZ
BZCVGbJaK\L\N[PZVYWhYfZ[[]`]adbYcZd[g[h~k\l[mZp]rcsav\
WXllv[
DiGWPfYZle
B\E]H\O[PkVaXkZ\[r^\_]e[jalYm]p\s]teu\
@\B[EbG\HeIZK\L[MZOYP\R[SbUcVWW\XVYWZX[T\W]\^Z_[b\d]eZg]hWimjdk]men\oYp]q[s[tUuX
HbTZUbWZZ\[c\b]c^\ngrhsgv[
E]Mi[g_\aaqct]ud
B]HbJcW\[jq\tZ
I\KhZcna
D\L\P]`kcae[f\j\r\t\
CZJeW[^lc[h]ubv[
BgHbKYO[V]W\^]_hmonZoZq\s\t\v]
IcJmO]\Z]a
@\B[F]GcHZIbL\MZN\OoPeR]VZW[YaZ\[[`bafbUj\q]r\
BYD]W\bac\djjdndv\
O]`\ciq]
@cBbFcGcNXOWPcR]VdWi]abilXm]qcv\
L[UiWjh\lX
LoWX\]k\t\
CYGYN\Okcbf]rX
AdBbCiD\GdHUNeP]Q\V[WW[V\[_l`ba]b\c\d[enfag]hdkclcmboXqdr[ubvg
WZ[heg
F[emh\
FnHmJ\K]QcR]S\TZUYVcW[Ya]\aecaf]g]l\n\o[r\sZ
WZeot[v[
C\IbRYW[YheZrb
@\CaJZK\R]T\W[\\]j^\b]e\gdh\lavZ
H\IbN]U\V]edgh
W\jh
@dBmC[L\OgW]^Z_e`ctcvX
@]BbCYFbG]H\IfJfL\M[NcOYS[UdV\YZZf[\^\_e`\b[cfddfih\kbmep[qasatbuWv[
G\K]M\PnR\V\W\Ye^b
hiv]
CcWX[gkg
@dB[CdJcR]XbYaZ\\ih\p[re
I\M\OdV\W\\lefhYlZ
@\C\I]M\OlPcR]SdVdW[Y[]c^i_]e]l\sct[u\
AaBeDbGgH]KaObQhTaUhVdW\[[\]^\a\c\hgn\obret\vc
@fBdDbFiGfHaI[KaLZMZNaO[QaUZVZWXZ[\c`cb]dceWfZiakYl\n]risdt]vd
@bBWC\GbH[JYKeLaOjP\RYTcXeYdZb[e_[bYe]gYhhlbmZn]s\tcvW
IWL\RlWXd\e\l\mmn]oWr[
BZC\DYHcKcNdRbV[WWYYZY\j^]a]bdc]dbf\h\j\kbmcneogq\tbvc
N\O[PiV]Y\l]
@eKWR[c[ecr\sj
J]R\Wc]s^[o\p]
AdBbCgDZE[F]H\KdMbNZQaRbT\VYWZYe^c`hbdc]edg\h[j[lfmbneobp\qhtWvY
@dB[CYGYKbMYNiOaP\S\UcVZWZXZY[[Y\c^\_ia]dWe]h\jalcs]tbufvx
F[M\OdP]TaUZW\YgZe[Z]bc\eZmfnbo]phufv\
UmZZ
Y]Zn`]pZ
CiZZrj
FZK]N\WXZ[[\^[eZgolbn\o[
@]C[F\HYIZJWK\MYOZUVWRZT][^T_\a\b[d\eWgwhVj\k]m[oYpZr[u\vZ
@cBbCYDaEbFgGbHcJaMgOcPWR[VkWjXZYYZl[Z\]^c_]a\bYdkgShdkZmboor\vc
PnRWSiYU`X
DYvh
@]AbBcCcD[G[H[IbKbN[ObQ\T[VXWXXdZZ\a]\`Zbgdbg[j\lnoeqer\s]tg
B]JcKjLcR][S\l]b^ZjZlcq[t]vl
CYEaWa^k`\
A\CbEaG\IYK]OmR\V]Xf]\^]_eaYcfm\o]rbu[
B[DeE\I]NeQiW[Xb\]^]e]f]g]hdlbsc
@\A\B\CXFlGZHfIbJhK[L]NdObPgSfUXVfW\Yf[Y\b^[_]`\becbd\eak]l\nZo]pcr[sctbuV
BcCfHYJ[M\TXUgZ][\^Z_\c]ebg\jelam[nbp\vZ
Xi][
L]PZYi
A\BeGbHdIcJcKYRbScW[XbZklXnTve
F\I]UeY]eohY
WZ[l
B\FZM]O]Z][]^[a[erhb
AhEhFbGdI\JeK[LXM\ObP[QYR[ScTYWXX\[e^h_XbjebfZgihYj[l\m[o]pRt\vc
BXEeHYJ[KZN\RZS\TZUSV[WdfWg\mXo|rns]
BYH\OoWVu\v\
B]CZDYE\G[HUI[JlKbP[TXVhXcY[Zi[g^f_ZaYcbd[ejgchjiejTudvZ
@]AYCdDdGcIXJYLhM[SfTbUfVe[d\]^W_\`ca]bacde\f]g[hbjflZnesd
AbCZD[EaLfRbTbWZXcY]_\`[c\fjhdjgldo[sgt[uZ
AcBhJ]M]P]RYVe^cbgd[hkv]
@dA]FgJ\MbWZZb[[]e^fa[b]d[e]va
MiNaOYVYW\[dv[
HcJcObP\Ra\]^\ccehf[gYmeo\qcrcv[
@[BcCcDaFiHfK]M\N\O[PgVXWXXXY\ZZ]\^b`[a\b]gdh[j\qkrZs\tdu]vb
B\FaH\JfKcM]QdR\U]VcW\ZY[a\\^Z_ke\gmj[kim\o\vV
C\IlO[PlW[Y[`ad]l[r\
@[BeDfEaFYG\I\J\K\L]M\OZPbRUS]WaY\ZZ[X^Z_Z`fa]cbdjf\hcjqk[lZmao]qds]tZu\
BbCeDaE\F\G[HZJZKfLgMfNaP\VbW\YsZj[\^aecfbgdh\k]l[o\p[rXvY
PjRfl]
B[G\IcP]V[Z][o\\^bebk\qbud
B\H\KiMgNaOZP\R\U[XbY]Zi[i\Z_Yfeg[lYmco\r]sav\
BZDdEaF\GcHZI\O]PlRcS]Yc[]\\]]^\`\abedl\nlp\qZs[td
JdRkWYoYrc
EZNgO\PYR[S\U[Wl[Z^]l\t\
@]A[B\CZG\J\L\M[N\O]T\UVVZWWX[Zg\d]r^[_h`Za[bcc[d]eff[jcmYoXpcq]s\tcuZv[
CqM]b\
`]m]ng
A]BUDbJ]K\L[M]NdOdP[RfSaT\WVX[[\^]bWc[d\keo\p]rZsbt[uZv\
AdBiE\HhLZM\N\R[Z]\\_[a]bfcbdbiambnapaqaratduh
@YA\B\CiDiEmF\G[IWJ[K\OWVUW[YW^]`fjZr]vf
@hA[DXEcFcHUKhL]MdN\O[R\SdVUXcY[Zb[Y\\]e^f_\`\aZb]cgf\gbhbjblbm]nXoXpes[tZu\
@bAbB[DbFeGYHjKjRdSrT]UgVWYe[[\c^g`da]bedbe\fZhbj\k[m\n\pbqlr]sat[udvd
W[[lt[
@hAdBcDbFlGgHdI\J[LaN]OkQcRZSXT[UaVYXaZe\P^o_l`YcXdVe[fUgdjelVniq\s[thuW
AeCYDcJgKdL[M]OePjRZT\UfW]YbZ\`[eYfghbjbl]meoZt\vY
AeDeJaK\MdP\QbRaSaT\WV[b`aa\b\eghcjambpbqbteuc
D[E]G\H]IZK\O\PeS\V\`jcahYjZn[v\
B[E\F[HgIbJ]P[UbV\W\Yd[[\]]b`fgchYmiq[tY
@\AaBYDcGXHXIYKaL\N[ObPWQ]SZTgUeV\XcYWZ][V\Y_]`lclddeehbiajZkclXmWn[p[r[ulvh
CeD[G[H\I\J]K\M\SfUgVaY[Zb[b^[caf[min[oYr[ucv\
HeK\P\WYZZ[o\\^\v\
AfCXDfEaF[GeJcKbMaObP[Q\R]SYTbU]XXYe[[]a^k`\a\dcecf]hbial\rdu\vW
BZGcLZV]WZ\bmZnns\u]vc
CbN\PgS\V\WaZ\[W`cc]jgna
B\C]HbL\M\PeT]X[[fabf]sk
@\A]E\HbL\R\ThWbX\Z\]\^T`ec]eegfiTj[l[mhncqcrdsctev\
@[A]BbEdFgJ]K[T]VaX[Y][Y`]egg\hajelanb
AcBYC]D]F\HZJbK[NdP]QjScT\UhVhWWX[YaZ[^Z`\b\cbf\hdlbqbt\
D\Wnl]
CdHeO]W]n[t[vg
B\^am\nl
@[C\D]HZJiNhO]PeTZVZW]Z][]`bldmZnco[s\va
CjL]T]WXvk
BZDVEfHYI\JeNhOYPbR[SbT[WaX]Zi]g^X`la\bacefZi]j\l[m\oZp[r\s[t[
KYL]RTWeX\[bbjk\sjv\
F]HZVbWka]
@aAZBaD[EZFYG\HYIbKbL\NfPYQcSbTeUdXYYcZc[a\\`cbYcXdYg\jck]lgn]ohpcqZuevi
C\H[R\VaZa[db]i\j]mho]p[ub
B]GZM\OnR\S]VZWXY]`\cev[
A[CYGeIaJ\L[M\ObWhX[Z][f\ac\eaf\l]oiv\
E\HaO]Wcc\hasktZuc
BhDbFaGbHcJcWWYf[[\g^\afb\uf
@ZAZB\C]DeEZF\GgH\JcKUL]NUOdPoRWTXUjVWWeXZY[Z][[\X]h^[_Y`Yakb[c[dbeefagdh\j]ljmlneoRpbqWr[sgt[v]
AqB[C[H[NcO]V[WWY]^kcae\heq\t[udv[
ChJ]R]Wn]bubv\
CbF]MiN\OZWYYg\jfeo\t]v\
AdB\DaF\G\J[NVR\SdU\VsXcYc\c^Z_Y`Waacbd[eZhbjdmbo\pZu[
C[E]VlWZ^\ajhf
KhY]Zd]]`[hct[
CpD[E[JZVfWZ\Za]eghWl]o\r\s[
FiI[We[d^Z
@aBZEcF[G[L[P\V]Wbd\hdlen\v]
A[CaFbKbL[MbOeQ]SjUfW\XeYZ^Xa\bdcbddhcj]m]oep\q\sbt\uevf
AZM]PbVfWhZ[[[^\ahlbvd
@ZBZCbDeEdFXGXHZJWL[OfPZRYU[VVZh\Z^Z_\aYcfdef\g\h\kYl\nfoiphqVr\tUuf
AZCgDfEkF\JgPbTYV\W]Zd[\`\acdhech[kblZt\vU
C\J\O[`eb]egh]nerc
B[C\EZF\H\JbOcVhWgX[YZZ\[Z\j]iabeffajbkcl\m\tf
CXK]PZVYWVYg\c]aadc\d[eihhmZrctcud
DcGcJbNZZ]\\^Zg]hbj]ud
NZZSfXjrlb
A]BeH]I[M\OgP]SbVZW\cdfbj\
FbJ[QgYcZc\g`ce\h\v]
WXllv[
A]VYWcXh[cpYq\tcva
[]ej
HfJ[K\M]OePXWY^]btcdo]
CZI\K\M\N[UbVjY\Z[\[]\^[_[a]e[hfjjldmYr\t[
B]J[V\WkZd[[
@hB]C[DdE\HcNcOcTcVaW[Yg[b_d`[abc]e[f\hik]lgpitevZ
AeCmDbJaKaM]NZO]PZReScU]VXWZX[YeZf[V\\^b_d`\eefdg\i]m]p[rXs\t]uavY
DhOcZe[gg]j]u\v\
B]OaXaZ\[s\]jdl[
B]CYE]K]MbO]SZVeW[Xb[c\f_ce[fmhgkblarbtYu\
E\OYWsXk[W\\_]a]f\jap\s]tfu\vb
WZ[hl]
H\IUR]VgZ\[j^Ze\m]v]
K\OZP\Zd^[`sc\e[rb
CaGaH\J[RcScVfWTYe[X^\`]enm\qbt]uYvZ
CaFlG]JmO\R]SXV[WU]\`[e\ldvZ
EdWe[]jmmcvb
@[A\B[CXF\GYH\IZJbK]L\MZN\OYRZTZUcVcWYX[YVZY[X\X]\_Z`[b\cceShXiqjYk\mdn[oZpXq[r]tTuZvf
Ub[]obri
HcW\sg
B[E\MiR\Vhaaeeud
HlW]Z]meq]uZvX
@]B\C[D[H\J[M\V[WdYaZ[[Z`bcdewpZrbsctZu[vX
A\CdFiHbJtKcLYNXOWP]Q\R]T[VZW\XeY[Zb[Z_d`[bTcbdifXo[pjrftevW
Jc[k_b`[u]
AiB[E\ObSfW[Y[Z]^d
B]L]MeO\RjViWYbem]
C\DZEfJfM]SdVe^Zfbgjj[v[
A[CbDbE]HaJ[KbLXM[NaRUT\UaVZWhZX[c\]afbic]d[g]hjjfmaneqes\u\v]
@\AbCYD\EWG[KjL]M[NbOYRXS[TYU\WiXlZ]\h]d^\_d`[a\b\d[fgg\h\j[lbmdo[qVreshtYuf
@iBbE]G\H[I[K[MeNdO[Q[RcSfTYVfZb[b]c^g`ebdc]eVfbj[kcv]
BhO\W\
@fB\D]EcFgGbH\JYMZUZWZZm[Za\cZddm\t]v\
[]ej
AbC\VXWg
BYC[F\G[JZObPbTbVgWTXbY]kfq[rcsdt\
I]Wh
C[Oe_fe\
B]HbJcW\[jq\tZ
B[C\F]G]KdM\N[OZTaUdVYXfZf[d_\cde]f]gYjalcmmoZqbr\t]vZ
@]B\DZGXIbJfK\L\NYOXPWQ\R\TZU\V\WUXZYYZd[]\c][^capcedgeXf\gahXi\jWlbmnoXpYs\t[
CY^m
EaVj
AbC]D[E]F]HeO[P\SeW[Y]Zd\\^\_[`ocbg[l]v\
A\B]R[VbWdYjZZ`[ggm]p]ua
@]A\B\CQD[GVHdKaM[R\SiUaVbYX[X\]]d^Y`ecbd\g[hanerTsctcu]
I\Khna
@bB\C\D[E]FhHoJcKgM]P[T[UZV\W\XbYXZa]b^d_]`Ya[dcf\gchilZm\n]o\pfqcrjtWu]vU
E\FgHlK\O[VcWYXbb]cae]gbk\l\s\t[
CZL]O\VmWca\cje]l\
FWH]M\RkV]Y\Z\[\mbv]
BWHWJ[K\MdNdO[PfQZSZUdWgYX[a\d]\^]`dbZfWh\mgn[obpNq[rptV
M\Wn[\\el\
B[FhHYM]UhZ][]^]gcm[o\
CbF]HdW[[iaef\
A\BYC\DbFeG[HbIiJeMcOdT\U]V\WYZf[b^[`jcbf\h]qcscu]
D\L\OaP]U]W[^]`jcbe[f\j\t\
B[V\[]vk
CZJeW[^lc[h]ubv[
@[A[BZCdDZEZGaH[JXK\L\M\NbOePcQeTZUgWdYdZb[c\c^\_[a\bXc]dbechYjZlbmboZpYq]r]t[u\
C\G]H]M\OcP]S\U[VjWXYlZ\[]^X_g`\e\f\m]o]pZt\
@ZBVC[DcGlI\L]N\OYVk\]^faecdh]l]t[vY
MjOaWa^\_b`fud
BcHhKdWZ
OUce
B[GcJ\PcSbUiWZ[\\bl\vj
KdM]N]VmW\^Yf\
EfLiOiSXWYj\
\h
B]I\J\Q]TeUmWVZ]c]f\nhq[rhsfuZ
H\Ua[cf\rg
IcJnOgRc\Z]b
BeC\DeE\FcGdH\K\L]MbNdOZPZRZWSXe[b\c^g_\`[bfebpduiv\
@pChEdFbH]ITJjLXNjOQPiQ\R\SjTbUYVZW[XdYXZU[j\e_i`\a[cce[h[ibm[nYo]rbsbt]ujvb
@]B\F\G[IcJ[KeL\N]OeR\S\VeWUX\YYZ[[[^c`bacdifdj]n]odrbtdvi
@\D\E\KbMcNiWXYb[hhbmbo]t[vX
@\B]MfWZ[\
@bAZG]J\KaMaO[QcW\Xh[\]a^b_be]h\m[q]t[ug
@ZBZDhEhF]LcN]PgQ\V]YfZb[\_[`\del\t\v\
E]_r
BeC]D\E\FaHdKgMiO[VWWbX\[X`lg\jZpaqfub
AfL]OkWY]d`[jl
BZC\I]JiMcN\OfP\T[W]Ya[caYcddge[gbhdm]rdvk
C]EZFaR\VXW[_\g]jpl]v\
EaH]RlW\gjk\p[vg
BfCaHdM[OZS[VcWbY][ha\c\eYgbhZj]m\o[uUvZ
D\WiX\sc
BZJcW]ajj\
B\G]K]LYMZO]R\WXY]\h^[c[e[j\k\l\tgvY
D]HeKfL\R]U]WYZZ[i]ac\ed
@YA[C]E[HcM[NXP\RZSYT[UdVbWWZ[[d]d_b`Zb\cbd[eagdhbjZk[l[mcofpdqbr\sYtZudv]
@iFbR]W\[hc[l]ve
B]CZD]V\Wgbac\djjbl]ndvZ
O]`\ciq]
B\HeK[sg
@cBbFcGcP\T]WZ]bbkqc
B]DmF]G\M[O[SeWfZV[h]]ue
@\L]WcZbm]oj
JiUbf]lcv]
AZCbE]JlL\M\WeYZbZt]u\
@\B[C\I]NfP[QiR\UbVfWb[d\c]g^[cbd\h]limeoXt]
BaC]fhv\
@\BZGZI[JYL[NXOXP\RaS\T[X]Y\Zd\]^Y_]`bagccdgidjak\l\nbodpWrZs[vb
A[BcE\F]G\HdKbNfOaP[RbVcWaX\Y[abc\fcgdiXjemangobper\t[uavY
DZEkFjH\M\N\P]QeRZVZW\Y\die\h]j]lZva
A\GUHbJ\OcPhRYS]VfW]YpZh[a_id]eik]s\t]vZ
B[L]R[Wm[Z
CcG]K[PZS[UdV[WUY[]]fZm\odrmshtb
FfP[R]SeWiXb[]^\e\hcub
Pd[d_[hjk\l\
CiG\ed
AZB[GXOYWfciecuc
C]JkL\W]^T`Ze]h]qau\vo
@eAcB\CdEYGgHYKVL[M\NdOhQ]SWUYZ\[Y\X_W`cabbXcgfhg\h[l\m\obp[sft[uZve
CZEcOaP\UaVYW\X[Yh[cabe\hdog
@[B\D]HZO\SYTXVbZ][\`bcgllmZnir]s\va
@\A\BXCfHkIeKaL]O[VZW\XiY[ebf[g]hejamboZrhtcvX
A]IcLdO[SkY[[\\h_de]obq[
I]R\Y[m\rj
CbFhHcQ\W\XcZe^fh\lfnZq\v\
C\IkOYW[c\
W\Yk
B]HbJcW\[jq\tZ
F\HeLbP[ShW]^c`Zk[qb
AaC\M]W\_b`j
@dG[OcU\VhWfZ\^\_[`Zcel\o]p\
I\KcS[Wem\oh
KdWYZ\[jeYlcv]
AcCSGZM]ObPYTcV[WsXe_faaehl\uY
BkC\HgJdM\NjO[WY[]^]b[jg
B\DgF\GaHZJbKZLfN\OdPdS]T[UaVUWeXeYY[[]]^]_f`ab]e\femcodr]sdtbv]
F\RjW\f\
@dB[CYDZEfFhGcH\JeKdMmOcQ\UdVTXe\\^]`db[ccdXfYg[hci\kfmlqhr[t]uZ
]gm\
AbH\OeW\X]\]]b_]e[k]lbmeoZuh
B[RZWlc]
F]LbM\ReUaVVY]\]]Zcaeij]mboZ
@\G\IhK\OZRiTYV]Ya`\cbehf\r\uav]
C\IkO[PZV]W[Y[g\
Wiv\
B\M]O[V[W]Xae\gbhdmZtaui
CbH[IjO[QaR]V\WY[]_[ghh]qerZtZu\
`kc\e\v\
@[F]G]L\M\NgT]UaWUZ\[ue\lZv\
@cB]E]GbKhNgOZR\UdWl\i]b_Z`cebh\jfk]lZrdsZtXucvd
CVGaH]JaK\N[P]R]TiVaWVX]YZZ[\Y_b`Zajbbe\faj\kZldm]rdsetgv]
B]VhW\^\bcra
CXJku\
IoJ]O]R\V\Y]f\r[
@\BUC\DfEeF\JbLYNeQeTbU\VWWbXdYdZ\[a\Y]b^\_[`]aVbjd]ehfdhak[lbnYoZqYrmt[vb
BZXe[mb[fejblcs[
@cB[C\DXGdNdOZRZViW[[h]gc[dbj\lbvc
H\devi
HiNbVeWY`]
B]R]Wgt[
BZLaOnWbecg\
C\O]Wa[clXvf
@]H\RcSjV]WfZ\d]
BYCdDVFaGiK[L]McNfP[S]VcXgZW[c\\afeakYldqas]tYvZ
@\GYL]Y]`jcZj[td
KhNeVXWYY]Zd]]`[hct[
EaVj
BZE]H[KeL[N]OUT]VfZa[b]\^]e[g\l[mjncocshvc
AiB[E\ObSfW[Y[Z]^d
NaO\RWVhWd[b_[ub
@fB\D]EcFgGbH\JYMZO\RfUZWZZm[Za\cZddm\t]v\
C]Yd`k
Ng
L\R]W]hjjXt\
@bAcC\M]WeYb]c^\aeckedh[la
BdHcJgM]NcWYZ]^\`\b\f\g]h]lYm[nloYp]q]s[u\v]
B]Z]mfn\r\sj
GZOmR[V\Xe_hcdeZo]q]u\v]
q]vi
AaBXE]F\GbH]IYJgK\L[McN[OdPaTbWYXfY]ZZ[\\\]c^i`Vajb\c[d]eagehkkbmZobp\qdtVu\vW
OZVjWd^\f[
@[CcO[P\WmYX[[abeff[k[oari
AfCYHhIcK]L[M\OWQcU]V]WoZ][e^c`[acb[c]eWfbh[j]lYmfn]o\qesXt[uZv]
B[F]IZLkNeOgZ\^Za]h[k[lfp[q\tdv]
G]R\Ym[\
Vcsk
@YAWB[C[EcG[LTMaN[ObPfS[UeVbX\YeZf[e\b_a`hbYcgdcebhdjdkfl[mcnepXufvU
A\CYD]On^[abv\
CrJeN\O]WXl\
BkC\F\HXL]M[V\WXY[Z\\Z]k_[c]ejggh\min]oXpWr]tXvb
CZD\EkF[HbIbK[N[OXP\RpSYUdWUY[Zd\[]\^\_\`]abf]g]hhj\l\mcnao[sZtbu[v\
A\B]CcEYHcIkJ\M]O[QcU\Zc^[`\bceXg]hblin]ogvc
FkM][f
AdEZFaGbH[I]JeKcL\MZTZVbYb\X][_\`baZcjd\fWhcjZkelSndp\qdrdtU
AdGYHYJZNhO[PcR]SoVcYeZ\[d\Z_dacc]dYeYfghcjdlZmdsbtgua
C]GbWehck]
@\G\LXOcVfWZZ\[l]a_]h\kfmeoYpitcuXv\
A\E]G[M]PbSlWUXbY]^\_g`[aZcghbigjcr]tZ
Q\ebl\vh
W]Z\c]eor]
@]BbCbD]FdGbHeI\JbL]N\O\P\RZSdU[VYX]YYZ]]c^[`]cbd\e\g\k[l\qirkvZ
AbBbEcFhOZPbUbVdX]Yb^c_Zecjbldq[rdsbtdudvc
F]J]NbObVbWcY[Zc\ggllapdua
D]djv]
DiEgG]IcR]
DcEiF[NXe]l\ve
L[NZR[Yb[]ajcdrhv\
mh
KbR]ThUgkcm[r]uc
AdCmN\O[V\W\Yh[]^Zcak]
A]BZCUG\L\M\NbOcQdTcW[Y\Z]\]]c^g_\`\aacgf\h\j\lgqXs\t[v\
W\jm
I\LYP\R[TmUeVYWZYcb[c]d\f\gbjallnfoev[
DcHdLida
AXBYC\FaH]JYKbL[MbNZRcSbTXUWW[XiZ[[Y\c]i_eabc[dgf[g[h]l\naqWr[s]t\upvf
FeHdJ\QcS\T\VfYbajcal\r\
CVW]Zg\[]]eol\v\
[Xei
@[AeBZCeDYF[G[HbK\L[N]OdP\QfR\S[TZUbY[[[]Z^e_badbedcf\gbkbl[mUo[r[
A\C]DaJ]LbToUbVdWl[Y^\cblZ
A]LZOZV]WY[ok]l[ve
B\D\GcKdM]V[WmYeZc^bcae]gct]vc
[Ze]ofvh
@dA\BWCYD\EkFfGbHbKdLUNaPdQdR[S\TbUhWfY\Zd[Z\b]b_]`XaWbjcXdchhiilamUn]o\pWq\rZsat[uevh
AVB\CXHgI[JeKgMbN\PaT[WhXeYk[g]c^Y`iaZekfXhZj]l[ndocsTtYv]
B]H\L[V]W[ZZ[ka\elm]pbrctZv\
B]L]UdVcWgk[t\v]
BYD[EgFhHZIbKgM]O\S\TnVjWTY[ZZ]b^Xabflh]jhl[n]o[p\sZv]
ObUbV\_d`]mjoW
@[AeBdDbEaF[I\J]K\NcO\PlR\S[TeU[VcWcX]YWZ[[[]d^T_[`kaebZdZf\j\kYlfmXq]u]vY
Rj_b
@]AeC\D]F\HXI\KdM\PiSdTdUaWiZd\]]a^g`]bdccdYe[f]gfh\m\p\qbsYv[
@XAdBWHdJ]L[MZNcO\QkS]T\UfX]Y]Z\\Z^h_d`eafbhdae]g]h[j]kclXm\o]pYrdtc
AaC\DbFfG\JaK\MaO\VmW]Xb[a]b^]_eaieZf]hckdm]qfsatnv\
CkK[M]R]WWX[Yk]ch\qgrZ
Onlb
B]WYgim]
A\B]C\VaWbX]Zk^bl]o]
AdBcCaD\EcFaGXH]JbL\M[NgPbQ[R]TbUeVdX\Yb[b\\]b^YacccdZhgk\lbmZngpXq]s]ufvZ
AXBVC\D[FbGXHXI\JhKZLVMZNZO[PZQZR\SZTeUZV\WfXe[c]Y^\eXf[jemlngoipbqXrUs[uWvf
EdK\M[O[\]^g_]`dc[gblWresgtdvf
@eBYEaFcG[HWIcJ\L\ObQ]R\SZTYUUWc[[`[ibl]menbocpcqisdtbu]v\
C\O]V]Wl]cd\
A]F\UgZe[Y^\_dl]meo\p[
A[CeD\F\GYH[JaK]L[MZN]OaP[TbW\XdZ[\c^YabbWcgdceahckYl\m\oZqZtgvY
@cB]C[DeGbL\MbN\PiShTZVfX\Zd\]^Z_[abbhc\d[eaf\gcj]l[maoip\qar[t]u]vb
A]B[CcJ]X\\cc[f\hetj
AcB]D[F\H[IbJgMUP[Q\R\SZUWV[WZXXY][X\\]\^Z`ba\bYcbd]fZghhZibk[lZmWnUoZpZr[sVt[usv[
AbC]D[E]F]HeO[P\SeW[Y]Zd\\^\_[`ocbg[l]v\
B\O\R\T\WbZp[[d\ehh]m]
@cAXBbD\FfGUH\IbKaL]NeP[RVS[TXVbXc]b^]_d`ebZcdfbg]hbj[kbn[o[qbrdsavi
B\EbHZI]JhK\NaO]TaZb^beml\o\pgt[v[
AeDaEZGeH\IXJdL]MbO\T\V[Zc[a_Yb]eefZgapeucv[
GdObVfYleb
BZDdE]GaHZUhWZYf^Yd[gbhpl]pfv\
AfC\R]YnZf[\_\v[
@\BfC]DdGaOcRXVcWPYi\e`bcae[hel[uavh
@\AaBaEcHbI[KbQeR\TcYb\d]f`[b[dbeaf\gZhcqcrbuc
R\\jfdhbl\n]sdtev\
E][Yvk
B\H]IdWns]tT
@kEdFXGZHZIZKjM[P[RiTZUYWYX\Y[Zd[T]i^\a]bhcbdfeXf\gfidlbo[pZsXtXvT
@ZA[BeEZFZHcIbJlKZLZMiNbPiQZRXS\TZUTV\WZXbYbZf[[\a^g_h`Zaeb[dYfdgYh[i[k]lcpcqarms\teuZvV
FcH\Whmd
K\M[UpW]Z]^[mYoev[
A]B\FmIeJYWZ\\a\epfbkkv\
B\O]WX[ve\kZ
IaJZOWRcU]WZ[X^]c\e\f\revn
D]N\P\R]Vs`]
@cAYC]DaFiG]HgJ]KiP]T\U\W]XY[\\b^[_cc\hbjck\l[mapcqcsbth
@XCdD]E\FiG[HlI[JfK[L\McOcR]TZUZWYXb]U^[_aadbZcbdbh[k]m\nXo[qYr[s\t\u\
J[W\Zoe\hao]v]
H\W\[h
@[KjM\W[e]
BYG[O[Q]Uaco
FYHcIeOYP]Q]VWW\[balu\
R]Z[_gcZjcpk
DgEgMZ
BXC[DcM]OiV[_mcbe[lcn[qdu[
@YA[B\E\FaHhJdMXNbO[RaTeU[V[WYX\[\]g_]b]e\f]g]j[lZmWnhoYp]qbrZsYt\ucv\
@bB[G\H\JbMmN]OZVcW\[\`]b]cbdbgbjckdmgndsctbufv]
K]N\Y\mfocrh
H\K\W\of
][lctive
HgJ[K\M]OiPX^]cdo]
H]^Zgi
H]^Zgi
BXG]LjM\PfVaW[hd
@[AiC[DbEZFcHcIgLcNbOTR\S\TcVdWSXcY\[b^f_\a[b\chd[ebfhgch\lcnaq\r\s]t[vh
Ph
AbB[C]D]H]JaL\O\Ub\[d]mevf
Y]m]rhs]
A\BaO[]b^f_]ecfaneoeqarb
@YBVE[G\HmI\JeKiM[O[PaUbWcX\Y\Z\[]][^W_c`ib\c]e[f]jclXmWneoYp]q\r]vc
AfC\J[L\PcS\TiWeZf[h\]^d_blXnbp\vX
BdCeL\O[R[S]X\\i_\eaf]hWo[tm
Sd\]eYhi
InOVR\T\W\
AcL\NZOcRlS\VbX[_da\d\ebfihcjfrXsbt\vb
@iA[BbC\FYGfHYI\JYM[O\PZS[T[U\VbWZZY[\\\_[aYbXchdchclZn]ocrbs\t[u]vX
AXB[DTEeFfG[H\J\OZR]TcU[Z]]a^h_c`[cbe]h]lho\qet\vX
I\Khfbna
H\IbN]U\V]edgh
@[BVCRE\FZHgJZLpOYSdUVWZX[YYZZ\h]l^Vb\cceff[g[hdj\oZperctWug
RmWZ
@dFaHdJbKbTVU[W]XdZ[[]\[]a^]`abbgbhckcmapbqbtdubvV
H]TgZ\[debrd
phs]
AbGZPXYia\caf[r\v]
@eB[CWFjHdMaP[WXZe\b]d^[`Ya[bbeefahdifj[l]mYn[pcqbt]v\
@ZCcD[FcHkJdKdMZS\TZUYXcY\Z\[[]]^hbZdee[f[gbhdjbo\pbqfr\t\vX
HcKeM\N\W[Y]^\h[qbsj
E]FhHnO[VeW[Xb[Yb]cbk\s\t]
Ym[\e]j]
B\E\FbOaWb[]feg]hejemascvi
LYMjW]
BlC\GfHZP\Q]WYY]v\
KeLcW\[gn[
KeW][gn[
AiGhI[O\PjW\[Y
B]L]R\W[Ykr]
B]CiL]ObSYTaVgZdchr\
AfB\CaE]FcHcKlMcR[S[U\V\W]X\mgn]ocs\
H[L\ReWVkjmZo\
HcP[R]U[V\WZXtYc][fZl\m[s[u[vd
C]IjO]P\
W[Yir]
Ng
RmWX
I~RZWUX]ZXr\sZt[
IkZ[
CZGeO\VUW[cl
GdOUWmcV
GZcmdZ
B]H\K\Z\gl
U\V\gmm\u[
B[C\F]HZJVT\W[Y]ZY^Y_\e\gpn\o\pZq\
@[AZBZCbE\FZGQHjIUKhL]M\OcPiR\SnT[UnVeW[XWYQZX[U\c]f^]_a`[acb]cdgZj\mno]p\qerVs]tZvW
BbCYH\KbNZOYPYR\WlX\[\]]dhfemWocqfv[
KYN]OhPeS]VZ\c`]c[mcu\
N[W\ai
F[H[K\U\]bmhn[oa
H[K[]egYhcmnoNqXue
P]Ui
KVUX]ag]mpnfoX
GYKdUfWUctg]m]o\
OXPgUkV\W[]fm[oc
NaP]SiTda[
G\IePdlirZ
BXCbD]F\KbL]M\OjPhRZSfUXWZY]ZY^Waeb]cfd\e\f[gZjek[lZmZolp\qcr]sZu\vX
C[GgH\KfMePVWoZU[[a\d\jYlfobp\rfu[v[
CcGYOUSYWh`ZcboS
BZMZOmPYXb[bcdj]
ok
KWUYg[n[otu[
I[KjOeW]o[
HkO]YdcYofr]
GdWb[ecg
MdPb`k
VVcgo[
B\OSP[WkcZ
PfS]WT[\c[
O\Pm`]
J\ObU\VkW[chmYvZ
KaSkb\kdncs\
SnkWn[
A]B\CjGdHZIWJZK\OiPgVYWcXdZg`\a\cdeam]u\v\
B\CVGdJUPYWZXeZie]v]
Cp
JeOZZom]
AdGYHlJeKhOaScWbXSZ\abe]mkqc
B\GYHZJbOcQ[SdVcWoXSZ]acm\qd
JgKjok
]pc\eV
]pc\eV
AiShV][\`csa
AqCZW\^[`[
C\H[MdW]Z\]Y`r
@j^Wc]nc
@cAZBOC\DTEdFdGOHPIaKdL]MaNeObPcQVRcSaTYUTVaWSXeYdZ[[Z]c^g_b`dabbeecfagbhbkVl[mcndodpeqbresdtcubvT
@cAZBOC\DTEdFdGOHPIaKdL]MaNeObPcQVRcSaTYUTVaWSXeYdZ[[Z]c^g_b`dabbeecfagbhbkVl[mcndodpeqbresdtcubvT
HjR][bfksi
BfOoP\R[SbcVlZvh
KcNXPeUJVZY\\d][`\ljmlndoWp]qY
BdHjIlMdNXO\PbScVgWiYd[f`]a\c[jclZm\o[r]tbv\
C\H\OYZo
MuRVus
DeG]WVvo
B]DlEYG\W[vb
BYL\WhZ\[gcbvZ
HbYidh
BWOOVcXdYd_Zb\cj
C[VnX[Z]\]eh
@lB\C[D\EdGbHYKXL\NdOTP\SdUbZc^V`dcfdXe]lcn[
AbLiQZWV[\`Wb\cZdZ
\htY
BgCZD]F]KeLbM\NZOYR]TqUcV[W\YZ]\cddWeUg\l\nZogq\rfsivX
C\G]M][Xb\jXlj
AiD]N[Wh[\^[kYqTu\vi
@eARBWCcDXEjFmG[HUJeKaL]MbNkOeR\SYVXYZZ[[U\Q]a^h`daddaegf\gYjbkYlZnbofpjqfsetevW
JiOYoks]
@fAhBgCcGaOcS]`Za[ef
R\Wh
HcL]W[[\bacmdfliudve
@lA]BXC[DZKgMbNfOiPfTXU]WWX[Yk\e^rc[eZf\jfk\oZrcs\vZ
LkM\WZ\Z
BZLiM\UZWW\Ve[hf
O]T\Yo^gjbl]vX
LWWrd\j]v[
CbDYUiW]Zk[\]a`]d]mYo]
A[BPCbD\EjFhGWH[IeOiQ\R\SWTZUZVqWVXeYYZU[\\Y^m_b`Xd\ehhfjckZlUmboiqerfsdtfubvX
@]BbDgE[L]M]P]QhR]TcWf[\a\cdd\f\g]kZlan\pbq\vW
@ZNeT]W\Y][a^padc]h\lgn[uc
GiJ[W[cf
B[FYHnQ[Zhda
C\DeEZHZJ]LcQeUkWVZV^ZaNbXllmen]q\udv[
BcLjWV
@\A]B\CmG[H[JbNeOYTcUfWbXZYhZX]\^W`gcYeWl\mUoYq[smu[
Cn\[]]`Wc\
GaLZMXNZR]WXX[[j^Ya[f]lg
B\WW[Llw
G]JXWo[Wb\
M]QmWX[\^badcoeciYqarbv\
BUS\U\V[Wr[Y
A]C\GmOmR\S[V[WjY[_dc\sZ
O\Xk\\`Y
Xil]
B]E]MeOhPeScWbZ\[U^\edldpeud
CiJY
LeVOWktT
VoW\s]
J[TVfjrZ
BiGeHdTbW\\[cfdafclknb
LqR\\\efk[n]o]rbt\
AaJgS\VYWkn]v[
li
DjG[N\O[[[
C\DbVT`]aZc]dpl]
@dBnGfH\I]JZM]NnP[R\V]WeX]YX[Z_[b\c\dZgcjfn]obtdve
DbG[LgWZkivW
BZDjEYG]Wh\dejlSt[v]
@\AYBfCbDVEfFdGPHbKlNcOmPfQQR[T\VhW\XeYa\X][^j`abgcZdchjiaj]kWllmbnbpfqdrds]tcumvc
A[CXDiEZG\HoO\QeS\VnWj_]`bcbdRvs
EkdU
C\DZE[ToVfa]
@bKiX[Z\[\
VjWkXf^[adl]u\
BlCcFXISJlK[M]OfPhQ[RfSdTbWjXcY\Zl\f^]cXeZh\i]l\mfnSpbq]rYsnu\v\
BaCZDbH\NdOeQ]TgUXV]Z\cYlhnZogpZq\r\sdub
BkD[GeQcW\g]
A\CdD\T]Ya]\aYh\rh
B]CdDiFZHgI[OfQMVjWXXiccd]s]
@]CXDYHWISJ[OFPXYd^[`UcqdglXr[
@iO\^d`aaccZ
M\U\WRZl[\\[_\`[d]eXgZk[pZv[
AgB[CaYV^W`bc\g]qo
@\AWCXT\Y[^kcZlg
D\V\Wi[]ag
B]GtL[N\Wf[[_Z
DgN[Wcl[vk
B\CWHbJgRZUUVeWmZ[]bhWmao\p\s]uWv]
LZWZ[n`ZaZbkdglYu]
B\Gk^W
@PA[H[OWP\Q]VbWjX\Ze^j_\`ca\eff]hck\qd
@XB\GlW\Z]^gcZk\
Cg
BfK\_g
BWFUHmQ[W\
O[Vh
CpPVR]q\rl
J[P\RYW\X][Z\mk\od
DcGkOQTcZcsXvg
JcROd]u\
mh
FWHaI]QaTeU[Wp[\f]l\m]o]p]qau\
A\KrLZNVWcnT
C\D]GoH\O[Ub`Zclrb
DbJMu]vj
@\D\GhW[vb
B]DeG[HcV\_\hUl]vi
O\VoXea\c[
AcL\PiR[Z]b]c]g]v[
AgBYC]DVEnGUHTL\N[P[TfV\X[Y\Zb][^t_aa[cVechOjhkXlVo]qfr\sctbuZvS
HaKiggh]mcnZ
AYJ[Yi`Z
Dir[
Di
@fA\BYC]DeEhFhGfHWIbKdLWM\NhOeQeR[S\UZViW]XeYgZQ\U^c`jcedaeafegXhijfkOmgnhodpgqhr[thubvb
@oA[B[CaD[EeFfGVHYJbKgL\MXNgOhQVR]SaTWVeW\XiYbZS]e^h`jb]cPeifbgahmjjk\lWmmnhpbq[rfsgtluZvX
E]TmWYdck]ld
W[c\lp
AaO]V]_k
AZG[L\V\kk
WKlm
DZG]PdS\WdcZlZpi
AdEZVYWV^]abll
q]ri
FVHlP]QWU[m[o[
B]WXblva
H\K[LYSWWrv]
DpG[[\^Zl[vT
Cc[[u\vh
H\KYR]W\Zk]\
hZvi
BYF\JcZhd[
JcLhScWX[b
@]BnD]GfK]LWWVYZ[]c[h[uc
HbJmTbZ[]\
BhHdK[NdRZW]X]^]nip\qXuU
@dB\JbMjWc[]cYe[j[kZmbuk
BjJXWUu]
B]QmW]e\
WW[i
F\Hi[]d\
HZL\[\eovc
BbH\Z\gkob
BjK\L[NbOVRbVfWPXX[h]]_gaZcqe[fegfhhmdnWo]p[q\ucvX
DhE]HfP]QeT\V]W[dke]q\vS
CiTgU]V[]abc
R\X]Zepis]
G\O\UZWjdcmbv[
B\LhW]eefZk\l\ve
AZBaD[GZKYLoMYUdWT[]c\dke\h]k]l\ocqkr[tcv\
UYg\m\ngot
BjG\KmOQPkR\[[`\c\sdu\
C[DkGbM]N\R]ZZ[c\d^U_gacbWc\ddeZlUt]vd
M\V\WXZ\[\^]lhvd
J]R]SjUbWXYdferasa
@]B\FbGeH[JXKaMdN\O\R]VYW]XYYh[a\k_bbicXdgjalgq\uZvf
@XA\C[DSFeGcHWI[JXMZOXP\QjS[W\Y\[b\]^[`WaYbecmeZh\j\kblLp]v]
BQLiQ][bka
@ZT\WZZY[je]h\llu]vb
E\G\^jvj
@[BfFiG[J]LdN[QZR\WI^abZeZgah]kclYnduZv]
AdCeDYF\GXHaJfK[LfM]NjOfPeQ\R]SeUTViYl[e\a]b^h_YahbZcZdeecfel]m[nVoZqlscu[
WV
M]Wn^]b[l[u]
EfJb^]`kjbv[
Q\TfZb[jd]k[ve
DhW\
M\WV\mecl]
AaHaW[ZZc[lks]v]
A\BgC\D\KZLlR\V[W\k]lYu[v]
W\[Wvg
APCVDZEfGWI]JcO\TRVmWYXXY]ZX[\^|a[c]ejg[lVnaqer[v]
AcBXGTHZKeM]OhU[VbWVZ\[Z^m_Wb\c\g[jfkaljncobpdqbrctkuZvY
W]lbvj
BWO]UgV[Wqb]cZfb
R]T\Wf[c][fb
LgWY\\
CZD\GYMkZ[[YcbkUl\nbo]
B\GcLYR]WrY\Z[[W]]dZeal]piuY
B[LjWZ
B]LfWW
Wh[]fd
GlH\ZT^h
DdL\OdPXQcWV\WcdhXj[llp]qZvb
O]WhXZc\
@eAdBUCbD[E[FcG[HVLdNbOgPgQWR[STTcViWcXMY[Zb[b\d]d^c_h`ga[bfcYfZgfkclZmgnVq]rXsbtkvY
OhechVp\to
W[[g\dtU
B\G]L\N[T]W[[nl]
AmTe^Xfdr\
@QAdBgCbEOFVGdHdIgJ\KWMgN\OcPbQgR[ScTeVgWhX\Y[[i][_Z`daZbhc\dZecfcg[jXl]mbobpdq[rbs[tZ
R]YYok
CcRf[e\d]Y
R\XaegudvU
@sBiCWDXEhFcGZH[IgJcKZLZMYNfOLP[RWSZTZUWVVWiXZY[Z[[g\X]\^N_]`fdZeXg\hdlQn]sXt\u\vU
B[DNEWF\HtMXO\QbW\b[dkq[
AYB\CQD\EjFlGYHUIaJfKkL\MbN]O\RZSYTjUeVYWZ[e\\]\^[ccf[hbj]nbprq[rcsatbugvY
BrH]QWckeUhaqdub
AmOaWZ_a
B[H\IdOkVeX\YcZYcYe]fgpb
@gAPBVC]DTEmFgGNHKIaJaKiNeOhQVShTSUSVhWWXbYeZW[N\a^o_b`eabb]cYdbeef]gdhfiYjdk\lPmcngqjrlsatkulvV
@YAhBgCPDUEVGUHcIcJeKQP[Q\R[TdUbVaWjXYYVZn[g\[^b_T`haecVd[fmgdhXi\l\nfrbu[v]
G[O]VeZ[cj
GiOXW\ccp\
RlW[fY
Chq]sn
BYDfH\QmV[WVZ\[Y`Xa\dchZlasZ
JjW]Z\d\
U]WTZmgZpZ
D\K]L\SYV[Wm[\^dd[fng]k\ldm]r\vb
DlW]Y\vX
AWBgCZFUHcK\M\NbOlPZR]T\UiW]Z[[g_\`faebbcZefgZl[mcqlresjui
EYF\N[PeW\cq
B\DoEWK\O[QiVcWUZ]cXllq\sXuXvN
B[HdQ\R]TkU\VbWm^Ud\f\g]l\v]
@WBfCNEYFWHcJXM\QkS[VZYbZS\a^ecOddfZh\k]ljn]qcs\tb
BdDiEaF\GnI[JXQbWiZ\[\cddFl[vm
@\AZD\FeGkJ\QZV[b\
C]K\S]WYZi[hg[j\l]nfs]
CgJfN\
J\M]N[T\X]Y]Zke[f\nY
LgNYW\[Z`[ccnXoms\v\
BYKXWn`Zl[v\
BfGbLeP\VWWfkel[o\v\
G\LfWV[]kfl\vW
BeLeWX
CbO]TjW[Y]adhXuj
BXDYGlI\M\NYOeQbVe_b`bcdhelgv\
@\A[B]D\EjFlGZH\KhNcOcPhR\V\W[XcYjZ]\d_e`]abcYdhecflj\o\p]q[sateucvY
BWCeG\HeJcLjP\SfT\UeWlZY[Y]da\bTcdddebfZl\sd
MhO\W\Za
AVB]IlYc[b^de[h]lbtbufvZ
WUkn
B]VZZj`\e[
BbCbHZJ]K]L]O\RWTeU]WcZ\]\c]f]menbq[rbsiu[v\
NXRhWYjilb
BdKinZv[
KhnX
@gCgJ\V[WiYbaZd]lcthv\
BgC]OO^dvi
LgWVl[
BlWX
CZJ\LWSeTeUeWoYc[]\UebfZgbmbn]p\t[va
@aAZBbC[DbE]F]GZH\M]PhQ\R]T[UfW[XkY][\_\cYeZfdjaoYpdrbsgumvV
@UAdB]CcDXEUFXGTH\IfKaLhMdNcSZTdUgV\WgXdZc[d\\]e^]_c`cb]cZedf[gZhZiajYlZncodpVrjsdtXucvc
@bEhNcSdVfW\XdYYZZ_[cdfZhfp\s]vl
BgQbWjXcZ]^d_]cifbiam]nUqbtZ
A\B\H\L\WX^dcgd\
CcDaE[GZHkMlP[QXRaS]WYXeY[ZY^X_m`[cdd\eZfYk\ldoepds[uS
C\DdEXHhJZMnO\QeTgUVW\[e]g`]eZjZk\lZmbteve
CTJ\L[MjTkWUXa[Zc\ddm\ogq]tb
C\PVWs^gcZhdlimavY
BhG[L\O]W\Z][V\\kf
@\BmD[EJGgHeJVK[LYMMN]P\QjR]TdUaW\XWYdZe[g\f^Z`ib\cWe\g]jckYmWnaper]sbt[uYv[
CZOcV\Wh[c^gc\efj\v[
JdLZO[WZcZd\vo
@]AbBkCWDbFaHfL]MhNdOZSbTcVZWhZY[d\g`cbUd\e\fdh]jbkYlmmdo[pcrcs\tYuZ
@[BbCXE[F[GgH\JaKZOZQfWmY[^f_ga[eVgZhYiZj\lZpcvZ
D[GkL[MWPYWd[]bXlfo[v\
BYC[HaJiKdQ\UbWpXU\b]a_\`\ebghh[mYogpZud
BiHdKdUa]\gZm]nloYp\
BiGbPYVXWdcdgWlfn]vY
BhLYOUcd
AbMaQkUeWb[]eZk]rZs[ucvf
A]C[HVJ\KdL\MWOdPhQeR\S[T[UZVUWcXYYgZ\[Z\V^[_\aYcndfebf[g[hcndocphrTsdteulvd
@vAYENFiI[L[NcR]We[X^X_X`ibbl[
A]BWFUHjJ\KmLZN\O[PXQfU\WiY\[\]c^d_a`kbedhhklfmXoYqVrgt[vZ
BYC]FnHWJ]LZOZPfRXS\ThUfVXYb[[`dcegWmVnWoWrgscu\v[
A[CcVlZ]a]bZdmp]
AeCeGeH]K[OST\ViWnX]Y\cWdXfco\sh
FcHeIaJeNbP\QdR]U\WiXZYhcWe[l[ulv[
AaBZCaD]G]H\OjTgVcWiXZYd_Yfchaj]masc
Wg[cb]l\ubvk
B]CbU[Wl^il[ve
O]P]V[WbZi^feZpVv\
[Ylj
@YARCXDYGbIKJ[M\OQXXYYZd[Y^]`ZaZclfYjXlYrWtXu[
L\NeP]Vo^\fjjbt\ua
AhD]G]JgM]NcP]W[^i`aa[ffifpctXu]
O]WiY[v[
HlUYWZXdZ\\]]bbdd\g]leo[pYua
CoH[M\]\a\
WhZ\b[
DUF\GgMYP\U]X\[[_X`\aZcid[i\
DZGjNZ^ZaccciX
J[R]Vg
B[c\emk\tb
E]_X`[aZcn
BZDsEaGjH[WRbbd[ecl\vX
CYDYGjJf
Wiv\
e\uj
A]BbDXGaH\K\L\O]QjSVVdWdXcYeZ\\t^[_k`\aUbgcmdff\hYlZsWv\
U\W]Y\Zp
NXWZ[f\bl[o]
N\[il]
Bl
@fqj
B\GfKbV\Wlb[cVdZlZrd
J[W]ul
A\H[_lcX
L\N[OhVZ[[bkc]h\lhm[ndo[qiv\
C[JbNbOsV]ZW`[ed
CSagd\e]hd
B]O[[U`Mbdh]t\
FZHlp\
C\Tl
H[PbSlc\
B\G]QmhRv]
CYD]EUOcR\afm[vg
dgv]
DcEYvg
GZH]WWcfdj
GgJcMcT\^\bic\l\
Bq\]]Zc[e[pZ
BZCgJeNfOZQoSWVZWbY]Z[[Z]g`ea[j[r[sXtZ
@jBbEhFhL\M\OSRVV\WYZ\[[^[bmc\j\s\tk
C[HTJtN[OYU]WVZk\]e[vO
B]DZHib]ve
B]D]PdVXWej]lgmbsZvc
]Umc
BZLRWe[]`[b]hUkl
BfHZLZVXWYgeh\n]ulva
A\DWGlHYO\SYVbW\YZZY\b^XaYbhcie[f]jdpavf
AjHiV\Wi]Z^\gd
Og[W\\kl
GsJ\S\Y\_]fZ
@fB]FgH\KcM\NeS]UcXrZZ]a_Ycfe\fZg]lZphsZ
@XGYH\OkXb]ccg
B[M[O\R\WqcWfilg
@RBeCcG\HLIdJcKcOZVYWWXoZ[\Z`gabb]cie[gam]nYoXpkset\v\
@[B]HZIbKeU\^[_\bjc\e]gch\jbpcqg
A\B\G\LZWV[ekZl]vp
NZW][kl]
UpZYmR
Whl]
W\uVve
F[HeKXPWQ[Wa[Vj\lhsj
BPWpeb
AbCpD[MbR[V[[Z^]`[f[lht\
A[ChH[UiWh\Xedfbg\hcm\s\v\
A\CbD\F[HfOXV\WjZe[\\]_da]gch[jZlav]
Wjm\nbpXv\
BUNXcdld
B]K\L[RVWo[bs\
PeWTf\
YY`j
FbGXS]WbZ]`]b]dlnjoY
AYBfCfQ\Wa
B\C[D[W\hZlo
Ml]]^[
EeJgNcR]TaW[Y[[[^ga]c]hcljp]
A\C[DXETG[N]WV[g\a`[bYdSvq
CimZ
MgZX[W
BZH\OjP[
@[B[DZElFhG\HYJ[WYZ\abdZegj\vY
BmL[W\k[v[
C\DYJoWhZ[aW
@\DaHjIRJYOVPYQ[SYVaWcY]^Z_\`YaUbecvdke\hikWlVrXsZuXvf
Ni[W
L[MhRYWf[]\ab[kblZt\
Wo\Xv[
A\OeWVXe_\
A\B[C[FfGYIfJZMfNlOdP\VbWb[Z^d`bf]hbialYmcnZqhtp
BhLZ[]
H]L\NfT\U\WbZkeXj\v\
BeD\GSO[W\Z\[[^d_de]kml\v[
@ZAhBiCSDbF]GcHbIbJZKXL]MdN[OfP]QTR]S[TUVaWcY[[d]U^b_Xa]bVc[deeUfHg]h\ickam[nQo[p]qTrXsSu\vd
@iF[GjSbV[WlcRlVmZ
@XBUChD\EeFYG\JcK[LXM\N[OdP]Q]SdT\UaVYWhX]YWZp[\\b^Z_Z`hcXd]eah\i\lZmcnhp]q[shtZuYvY
HgR[Wg[chd
AoBSCdGWHTM\N\OhPdQ\TbUfVlWc[\\\]a^damb[cWd]hZl[oWsjt[
DdJlP\Wg[Z
AhDSE[G[HeI]LaMcN[O]R]TdUgWfYZZg[h\e]\_[`fc[e[ffhWk\lXmco[tWuevb
BdHcU]WiY]eZg\m\o[
OXcnu]
A\EfNjV\Y\l\
LZM}N\W[[[]\k]lZuY
R\Ul[\mfoZ
@cAXBeDXEYFhGlHSLbNZOUP[Q[VTWeXWY\Z][a\e_cbUcrdUe\f[hhpcrVs\thvb
LWWZX\[\c\ln
DXLdWec\nkvX
D\JmZ[^Y_b`f
A\CiGdW]Y[\h
RRWf
JjSXW]Za[[`]v\
BjHXWW
H\JUceddv\
BXWqZU^Y`[l[m[
djvV
B]FZKdNZS[U\V[WcZd[[]]`cc\f[lon[o[q]
@jHZZ]]\bbcXeWph
CdJfK\UYXfZd]\^hecg\p\se
@XNfW\Zh[]c[
DXdi
DbWe^\_bhcncp[qgsTtcvd
BZD[EZFZQfV[dfvm
B[G\OZWfcm
EmFeNnP]V[^i`\c[lTnU
BZEaLUNfWskZlZnep]qZv[
W\Yh
A\C[GkHYJ[K[QoRdSfWdYc[[cle\fZhfq]r\u[
JiOfWcX[[\`]u\
MTWZ[n
CYFdH\Kgfnl]qZrZsZ
BeeU
BrG[L\WQ[Zci
J\f[mpre
DkEbG]W]
BgH[IaM][[ci
C\N]P[V[W[]d^c_]c[lnpc
Mi\[
@eCcHbJ\KYMiPfShW\Xe\f^g`\a\bYc]ffgeu\
VmW[v]
AaCUD[EmHUI\JYObQ\VcWY[\^zaZbUc]dZlen]qprWs]u\
BeDdIcJVMZN[PcQcR[SZTdUaWlY[Ze[[^XbWcZd[fmjYk]lbo\scuZvd
BfG\IaOcTcU]V]WlYa[\^\`]b\fbk]
BdNcZj^jb\g\qX
@hAVB[CgD\EiF[GZHSI\JcOfRbU]VlWiY\ZS[f^i_b`VaWbbcYdXefh\lWneqergsZtnu\vS
BmQ\Wa[[b\e\m\s]ue
@hAYB]EfFbH]I[M\NeOhP\TXVaWiX\ZY\e^l_b`eaZc]hYjYlPn[tcuY
@eCfD\EfFeHVMdNXOfTeXYY\Za\e^h_g`\bid[f]gahhl[m[pfq]s\tkvY
@jCfF\G[I\K\MfN]R\S[UZVjXgYbZ\[]\[]\^]_Z`\bfcbf\g\hbjblYmangpbq\rktmuc
@[AZBTD[EfG[HeIeJYM\N]P\RXT\VlWgXYY\Z[[[\d_ZaZbYc\d]hgiik\l[m\qasZtmuhve
DZJbKXL\NZPcV[Wv[\aYogv[
CW\htY
B]CZH]T]WZe[jdl\qpti
@]BgCkHRIdNfOgP[R]TWU]WeX[[g^[`aa\b[cQecf[gah\icm[nXo\p\qYr]sWtdu[vY
@lA\B\CfDaEhFiGZHUIgJcKeNkPXQYRXUZVdZY[Z\Y]c_e`facbWcVdVeefbg\hlk[lUm\pdqZt\u[vY
VUWeZf^]pY
O\vp
@cBgGfHWJ]KiOcPiS]T[UlYa\[_ccleeh[jakWmbsatcv]
CUDgE\
BhD]OUPcTdXbceuevR
@]BkRYW[d[
U[Zm
BlM\R]Zf^\
@dBSDZEdGZHZIdKcMaNeP\R[U]V]XcZ\[U]c`bacbfcZdYeffdhej\k[mjneocpWrasetcu]vX
@ZRbVhWeY]ZZ[Xbic\pgs[
B]DcFUHdJ[ViWeXcZV\\afc\h\sZvp
@YAhBoC\DUEZFZGjHeJcM\N\OePTQZRXW\YXZW[g\W]c^h_Y`cahb[c[d\gbjck\lembn[o\qTrasYu[vm
BkC\D\HlIYJ\McOiQZT[WS[c^e`gbVcUgdhZkaqYs[t\ubvX
HcJjLYRcWUY[Zb[b^fbcc[eYgbhXjdkgl[pZq\t\vX
R]W\XXvi
@]B]C\DlEjFYG\W[\\
I[LZMiOfVfWeZc[\\e_\e]mdnbohsgtVv[
AdM]O]Vka]eXse
C\OZehu\va
BfDWJ\MeNaO[T[UaVYWeX[Y]\h_j`\agcYdgfch[k]lfrbs[t\vX
JgM\OZVdW[YZ[[\[b\eZfchtqgugvY
B\E\JbLiO\SmWbXnYY\e]]_WeWl\n\o[q[r\te
CZD[E]F]MkSYThYb`[eYfep\vi
Ehdfe\vZ
CmDVE\J\MYV\W\X\Z][X\m]Y_beZf\h[p\qbtXu[ve
B\CgF[GbJcKaO\[d\Zd\h]ljn]qjr\
E]FklbqZ
We\Yeirctb
mXnh
V\mmn[o\p\
BZGbHgWj_Te[l\
O[WTelv\
ot
CjJbOYTbW\hb
H\K[Wcf\sou]
H\si
@iJaZZjZv[
@ZJ\P]jl
J[r]vj
BjJ\jZr\se
BjY\jZ
@]Y\^Xji
C\N]ehhl
C\N]ehhl
D]E]FdT]ZfdlqasW
@[AaB\CmE\HaIbJbL]OWU[WWXiYiZ[\[]\_W`ba[cdd]ecfchaiaj\mYqhrYsbtbu\v\
@dAZCkE]HcIZV\XbY]\c`ba[d]eefklYnboXq\sYtW
@\AYCjIZJfOdSbXWYZ]d^jcce[ndo[s]v]
AjO\^V
CVIZO]TcV\o\qcs[ti
CZf\hju]
X\Yn\Z^]f]hZm\n\odqT
AmCWO\^[
C\N\qfti
CiXm`]ech]l\qd
CiT]
BoC\H[W[b[
HbYidh
CdPeSaW[g]lcokvb
CiG\H]JbTZf]
C\JcTiV]g\
W\Zh
GYH]K[OcP\ShVhWYXf\]_Yb\cbe]fXpcs[
Oj
VlcX
B\GYS[W[X\ck
O[VfWYcn
O]SkVRYjc[
O\SWVoX]b\
@\B]C\F\G[M\OZVXWWXjZZ[Z^\cbedf\o\p\q]r[tcuYv\
VhXE\h_\
C[WeXi\\_cc\h]u\
XYen
XXts
BgIaKdL]
BgL]
AbBbEcO]PbVUWbYb^cecjbldrdue
DcPcvr
OrPX[]u]vV
@fA\BYD\EhG[H]JcKbLVMYNbOdPZQaSdTdVXWW[\\c]Z_X`eadb\cbggh]lamdnbuc
@mAcB]CWF]J[N\PaRcS]VZWZ]]^\_ecZd]e\g\hfjXlfm\n[olsbu[
@eJ]P\Sc]b^]_saff[him\ngtZ
@YBZDdE]GYL[POQhS[Z[^Za\cQd~e[h[lSvh
@bEd^[cL
@e^[_R
@ZEcFZJh^[_YcX
KjS\`\
@jB\C\FcH[KZN\PhW[]Y^W_Va\c]d[e\gjhblXmc
OemhoU
BiGcH[KlNac[d\fgh\lesZufv[
@dEc`\hm
L]W]lhvd
KUma
@uEaF\GeOZ][^[`dcbg]jglbm]uc
@cEXJ\MYNZPZSo^s`fh]l[p[u]vW
P[lj
EgHYOXct
E\O[ckgc
Pj
AdBQD\FeGXHcI]K\MXNZR[SaX\YY\[^Z`ibldkeXj]m]n\o]pXs]u[vV
@[D\EfGZJbLbO]Q[S[ZX[\^ia\bddbedhYl\m]p]tev]
AYL]QcWkZg[e`]bJd[
@vF[`Wcc
Dfc]dS
@\A\Sm`]bfcekf
AgC]D\H]JgLjO]VbWYZ[`ZadbacZdhlZu\v[
OeR\W]`obbcilc
BXHeLiQfW\Z[[\]da]bbd\ga
F[JXZk`gd\hb
@\H]J[Wb`mb\c\hbk\
Ff_ibYda
O]`me]hj
R\jo
C\N[WcXn[d\Z^\jhsYtdve
AbK]W[X\\kectZ
W[\hect\
NjOcTcZZ[eac
AkBZC\G\H\JaTdW][[^b`[aec\eal\
@eBhF\GdM\OYPaV[^Zl]q]
@QBQGcHZM\O[PY^\`chbjqq]vm
@bBcFbG\H\OiPcW\^b`dhfjZ
OYP[W\^]`fckhfjc
@]M\O\jhva
P\V\WY`[jlq\
@gBjW]jT
chj\
Malj
@eBeDZEcGiJ]Y[cFdWl\vl
DZGWH]MZOf[[cTd\u\
DaGjcV
BYDhGZO[P]S]cYv]
D\cl
BXC\L]R\WW[]`\e\hkkZo\tn
R\h\th
@bBdDbEXGdHYI\K]MfQcRZTbU\VPZg[d]X^j_[`Ybdcadff[gbhbjalSofqbsdua
@[BVDaF\GVLkOcPRQdS[UeVZWUY[Zc\\^Za]cQdphTj\lVm\o]peqfrZucvl
KWouu[
BZKaP\Z\^qdahdr\
MlO]V]tb
J]L]Nh
A\BhQcW][[u]
@[F[KcMePnSYTaW[[X\cc\e\t]u\v\
@\E\Fn
GcNhRcT[[q\ba\ccv\
BiGYK]L\Q[W\cgkXr]
BnLUM\O\WZ[Z^ccav[
@iB\CZJcTmZf]\^Wdbe]h\kcrcvg
@[BbF[GcKmLbNgOiPdSWV[WVYaZe[\^Y_a`]cce[hclboZsb
BhGbV[WY^]dcjfo]
A\CdGXSlYb^bcme\g]kcn\phqeua
AcB\DZFbGfHYJeKYLbMZOcPcShUeWfZZ^X`Zabbbc\gZh[kZmanZolqfr\s[tmuev]
KfM[N\S]U\Zcnbp[qctb
FbS]U\WdZa^]m[nio]
BSD]F[GbHeJ[KcLiM\NVP]Q\Yc^cchdbecfdg[h\nZo[p\qXrfsf
C[JdQ]Wi\d^Yvj
@]M\R]W\[]^p
@\A\GaUcWcXkZ[[c][^\bZc]ebhbjeqcvc
BqLVM\Z\
B]CbDeM\NbOfV\W\X]Z\[bhfl]pbulvW
[gv[
KlOjSZ^[
BXDcMaOWP\[mvV
KZY\eloa
@gXX[e^jkco\u\
M]SbW\b\fYjXlk
BWG\cqdZlS
AhBZCZDaEcHZK]L[NbPXQc[a^abZcce[fYg\kYmco]qer\s\t]udva
B[C\E[GhH\L]NgOaQ[TeUbZc[b^[b[cOh[qguY
A[O[Vb^gchh\j\qg
AiD]W]f[
Ai^XkYvY
AgO\
W\[\^Xqjuavk
G\QfW[^\qZr\ui
ARDbGbO][W
D\E]FgHjJ]OXQfW\Y\s[
D\H[Qh
OlW[md
N]O][teZt[
B\CcD\EXFWGbHaL\M]Q]WiXj]]c\lep[t\uZ
CdMYP]TdWUXc[zc[fZjlk\l\
CcMaWX[b^hvZ
C\DZJ\MgPZTZVdWl[[\Yc[eelkmfncq\uev\
DbG[HdLoPbWcaQbXc\dil[m[vY
B\DnE[[]dZ
T\W][Ulm
B\KdMgWZ[ge]ffk\lZvU
A]DgG\M\^Zc]hbvh
G]KdL]WX[U\elpvX
@[IcK]L[Rq[Zc\t]
AaDZK]L[MZO[W\Zi^]eRlcodvZ
BbGcW]Z\[d\ec\d\e\l\vi
@\BYL[MbN\PdR]W\[\cakMvv
[Zki
LdMaO[SjWhZZ[blR
AXBWCYDYElFbG[HSJbK\LXMcNgObPZR[S\T\WZXdYW[f\Q^s_\`fbYc\dYebg\h[jgkYlNmdndoeqbs]tpuWvX
@cBgCgGbHYJaL\McNgO\R]TbW[[bcXdmjUlbm\ua
C[MWWZ[p
MmTV[\v[
[geevV
D\LdT\WV[ee]mcv\
@fAbBXCfDbEcHWJRKeLcP\RcTVU[VbW\X[[a\f]e^c`WaqbZd\eZfXh\j]ljmeneoepZqcres[tXua
ZjvY
BdGbM\NdOaPc[W]b^begh\lm
BZDdVhW\[Y]\l]vf
A[DYIaMVOgR]S[VW[[bedgfhhgl\rds]tmvZ
G\JeK\gaj\lkmc
@eBbC[D]GcMYWn[[^]c\ddeflWp]vY
BeDWJ\[fc[vk
JeL\M\T]WVZ][mdZl[
K\N\W\[[agll
Di
B\C]L\MqTfWX[Y\clZ
AdBVJhOb^XcleZl\v\
BdDZJ\Udvj
L\ObW[[kudv\
[\eh
BpLYXg[Phhk\lc
@cBh
FdHnM]Q\R]S]U\WZl\mZq[r[
BYIo^]rY
FaH\JdK\R\SbUXY\[]]\^[miocp]qcris]
AcC\GbHWIdOfVXWX]a`aafb[dcf[s\u]v[
A\BWH]IYOhPZS[Y]]b`bb\cld\s\
OkW\`\
B\CaOiP]abc\
IjW]
@[GcI\Oe^g`ha\cV
AfCfOM
A]B\DcEaGdI\L\N]QZRbSfTaWYZb[bbYd\f[h\jcl\m[ncqZr]sa
R\Wi[\
UYm]ol
O]WeXk][^\dbhdjd
DYEgG\ci
F]HYJaKdOfTgXghfp]sku[
HZT\Ubfi
GXHaXYcl
Nb\\a\d[lsv\
KcQcUomin]uZ
G\cl
GXP]Y][jldp[
@[BdChD\GbH]IZK[NaShUWWTX\Yl[a\b]Y_[aebjcZdkeff]g[ibjYkclTmgnZobtZuavV
@gAXBeCfDdF\GWHdJ\K\M]Q\T\WdXaZk[Z^[bdcjdafZh[ldm\pZs\u]v]
@gC\DbI[RcSfTeV]WZXWY\Z[[Y\bccd]fSgdkdlWndrbseu\
UjfesZ
CgM\T[[m
E]KgVgWXYcZ[acc\ofpkv]
DbJZOeVgW[Z][\\\`ZcZd]hbn[v[
B\CgIdJbMhObP\TYUdZa[i^cdWeZl\
TkU[
PiSYa[c\
@WD\GcOVSW\Y_ecPd\j[
@\cadh
AbG\PQSeZdcb
JYWZ\jcel\vh
RbTkV]WZf[lbvb
BjXe[\edg]n[pes[
B\JhMdNb^]ce
D]GgJ][Y`ecWd]
GbOiV]^b
GkkS
@ZBYCaEfF\GVJ\K]PgSXWc^]`ccheclSmln]oZr[
DYO\Sc_]aic]ra
@VH]J]OZV[XZ^[cng]hdjbqhua
HdKQP\T\V]W[`Uj\nf
@gAbIbJaMXOdWjY\[o]a^Zc\ebn]tg
R\[mabeclYv]
L\W][ik]vZ
D[O][Vvj
CcO]Wa`h
HjJXTdVZZ]^]c]d[fTl\n]tiu]
A[O]SiV\X[c]
ChFlHmJiS\T[U[Y[cXe]fVlVpWvX
FjJgS]^Xa\c[dslYt]
F]S\fhs\
H]L]S[W][[bed\lhvj
@kBuC]FjHYK[MbNcOZVYWZY]Za[]\b^]`\bkq[r\s\uhv]
@ZEXF]Njlc
@sMTO\e]j\pb
K]Rh
@oMX]dbWu[
AYCVN\V][h^h
FiG\V[WZ]c^]e[j]kdqhtq
\b]cqhte
@eCbDcEhFdHYJcKeL[MhNaOcPaQaS[UdVYWWX\YjZd\d^eb]cYd\eVgci]jak[lZmUnhoepcritXud
J[T[e[f\h]o\rk
H]J\Umm]ub
TXU\nmp\
Omg\j\
DmJ[Y\^e
AeCeE\J\OOQgThUcWaXcZe[e\Y]]^Y`VeZgho]tYu]ve
W[^s
MfO\Zc[[_\abeWhpj[r]uf
@ZF]K\OWYl^c`hhdpbu\v]
O]Y\ej
D\EmK\O]W\v\
PdXhY]n\uf
A\H]J\OZQ[TfW[[\\\gevo
@]L\ekg]h\
B\LgV]Wd\[eX
@[AmDdE\M]OZP\QbWZY\Zg[Y^[`ccbeXhcjgtcubva
M]XhYT^e`[hZjapZvW
PaX]Y\[j^ce]jfl]v]
A\EcM\OjVe_ie[j]v]
BvH\Z[[Y
Eb^\cfj[li
@\G]JcWZY]a\dmuovc
Xepg
BZH[JdK]L[O[Tb\cacchl\rc
BZH[JdL[O[P[S]\cctrc
WdXjpZ
XkpZ
HcW\sg
sh
@ZCcDYEaJWS[TSUdV[W\X\Za\[]e^a`hcZd]eagZhZj[k\mjneojpZrdsZtc
@[H[K\T\V\YiZX^[`bc\lancogp]td
CkZ][h]go\
nio]
CUZb]g
BkOaV[ZWk]
F[G[P\SZT[VbWgYic[f[neoap[
G[P\SZT[Yxf]rW
CZOgVi
@]CgG[PhU\V]acci
AeB\CZDcEcF\L\NWObVnWXYd^Za]ccd[fcu[v\
@jGeW[Z\]h^]_[l]m\o]vc
GYWmec
RhW[sc
BkLnM[OhQbWb[[^dc\eZhYkXq\ta
MYWh^cb]q\tk
@ZJ]]dg[h\mYndoosctVue
@]IbMlObXZZ[c\ebmandsetUuZ
WmXc[\tb
Wqk\lY
BYL\[XkVtj
eZtcvn
SiWdo\q\sd
eltP
LeWce]h\k[qcvW
\Ze[to
BkGaH\q\
BiEgFdHYV\W[Yj[\aeekg\h\j]u]
A[BkD\HjJYL\V\[g^g`dcZeYg\k[q[tiubv]
BrHXL[W]k]o[t]
LYWY[\e]kYtk
gZknt]
CdEcF]J\L\McNqOiPfSYVdX[Yd[[^X`agYjbratYv\
U\V\ham[ok
Vi_Z
A[EfIeMZNcO[P]VTWX[\^zb]c]d\edj\lTocp]qcr]
AbB]Hk
@\A\B\C[GXIbJcLbOdP]R\VZW\X\YX\Q_f`ccbh[i[j]kSl\mhnhp[qZrWsdttufvY
Bkv[
ChNMT]VfZ\]bgc
@cAcCjG[OZPeU]V\Y\]e`[aWcf
W\Zla]l]
@cBcCcHWKbLZQgT]W\YZ[c\V^\`]a]bZcdd\ebgck]mYneo\pfqcsftZ
@\BZCdD\EbG\HcKfM[ObQVSxV]XmZe_[cgebfZgchfkbl\nboXp\qZresWufvZ
G]OjP\S[^]
@dBlC\DiF\NcOSPjV\WhYbZb]b^Wd\e\f]hbjblep\qZv[
BUH]QjV\WQncs[
BcHZKaQfWP[[a\caf[gYn[sYvb
B]E[Nea\ckf\
@\KVX]g\ps
CXUbWYX\Zb[e^edch[jdkcm[okqdv[
AbN\^v_Zh\
si
BaGicZg\
@fBZEeFeGYH[P]W[ckgdj\lap\s]
C\FcM\OdW]^[_h`Zbiefu\
@\CWOZV\WQXmY]\i]j`\afbceghbj[k\n\obpZt[ucv[
@pAeCULZM]OaW\[[\\]i`Wq\tbugv]
CcH]MYR\UeVcWY[Y`acae]fXll
[[e\ug
A\eYh\umv[
CcDeMiRbWi]]b\e]t\
@hAeC]DjF[MZOZPbQaWTXg\Z^]`abke[fjg\hZmen]o\qZuf
C]DjM]U\V]WZ[ebit\ubvY
@r`Z
A[QcVeW\Xi[c^l`db\e\o\q\udvd
Ao`Z
OcV[W][[]a^ea]pbug
C[Y]]ceZun
MdR\WZ[wfb
L[MlV]WX\\
O]`\ciq]
O]`\cgq]
H\J]U]W\Z][\^[e\gjm\o\
AcB[CbD[FcLXMbNcPbSdTiUaVcYd[b]e`Wcad[fZgZhck\n[pbr[t]uav[
MiOdV]mZ
B\C\HfJ\O]Q]Ug[a\\^[ehj\mdo]paqar]sevg
EkKXNYO\Y]lZu\
CcK\]jp]
M]T]Ueh]lYmvoU
C\J[NdWaYa]P^]kfog
HcKYW\\]mYpp
T\XWck
C\M\ObVYWVYg\\_if\lr
@gB\D\EWFiKeNaPiVcWZYZ[h_]afb]c]l]ocrdsjvX
@]LaM\TiUbWSXb[\c\iclXn]tbvb
GbJ]S\WgXcY]Zc[h^Xb\ddhclXmZoivb
@YCcE]N]PdTdWlXaZd[elJqgs[vc
A]BfC[HfIXJ\M]NYTmVbWVXc\c^[`\c\lcq]tducvZ
C[ThWbYi\Vl\o\p\t\
@jChDhEWFUKjPmSgT\V[WXYZ`WcYhZu\v\
P\Ym_Zc[rY
N\P[SmV\fY
A\OhP]RcVeWbZbk\lYq]
MmWY[Xfd
TVWY]\cclk
bi
A\C]EcFdMfS]T\VYW\[d\i^keThYjelWqbuYv[
AbF[KsM\NZPkSaWZ]Yb\h[vZ
AaW]lk
M\NhVh^he[hgt\
@ZCaWZ^l
JYMYNcPYTlVeWf[\]dhflcmbt\
C\ToW[gg
C\TbWcgg
B[CnJZK\U[WZY\[\]g^\a\hWmap]
K\TkW[][p]
]jm\
IkYZm]o[q[s]
@\GYL]Y]`jcZj[td
Y]`hj[t]
KhY]Zd]]`[hct[
@WB\C]DaGjH[JcNkOeP[TjU\V\Y[Zc[]\\bcc\d[lXvX
D[Tbl\vl
@\Eb^g
Ua^\bh
GvdSl\u\
@\AXBZCZDVFdGVH\I[JbK[MYN\OOP[QdS]UdVUX]YW[]\\`aaebcc\difZh\iZkZlhmcp[qbs[t[
AZB]DjEXJhK]LgO[P]TVUeVTYcZa\W]X^\_Z`]abd[h]ldmZnZogq\r]s\vc
@aCbEXFZR]UZYY\d_[`eabb[d\e]gamjoVqZu\
LiWibSdOl[
CaFdG\UcWcZl^\aYddm[
E\FsU\W[dZm\p]
D]mcn\oU
C\Wp\b_jaXcbdYe\f\lgn\vd
ESFZJ]P]an
DcE]NkT[U]WVZ[\Z^ha]dalqmZob
bZqi
UkWbZP^goe
U\VWaddbgel\qd
EiF\NVU\hgm\nio]
F]or
elocud
C[HdJ[Q]Uobbl\mYn\oaqZuj
CaF[J[L\N]Q[U\W\\dajdolUm\ogvd
U]Vf\]aid[mgn]oZ
DjEwFUNUU]^\aSdUlY
L]WYlo
@[Fl^Zd\
DZE[FYG]HrJ\NiPbQcRdTdUZWXY\Zm\Y^Z_\`ZaYbec[dif\h\lcmXrbu\vX
FcH[QZWZ_\a]bbd[g[l\vk
U\mmnZoK
D[l[vh
DgEgv]
HjU]Wa
C\D]FcHfJdRPW]Xc[ff[g[s[v[
JlNaXb
L]WZ[XlZvi
@]EjFZ_]hal\
Ej_]
cdei
CnMZPWW[YcZ\^\cbl[
ApH[K]Sb
PqYV
AeBXCiDZGZH]JkK[L\M\P[R\UbV\WXZR\[]b_\`caVd\ebf[gZiaj]mbp[q]sbtauZvZ
AYC\EYF]HgIdJdNbOcT]WgXbZ\[\_Y`geWkandoUq\rfsUth
CcXiYZ]WomqfrasZti
A\CSTkX\Ydckeer\
C\IbOj
CYJ]UZY\]c^i`ceclbmdoe
COH[JVSaTiYYech\m[odqb
CdJ\OQY\c\
CbOV
A[CjTV
CRH[Tj`\sct]
@ZCl]X
CVYmhh
A]CTIcThWa[g]be\qdre
Ci
@[CeNdXU][
Uc]QmWuc
CgIaJkN]ObX]Y]^]eZsctb
CbTcWfl]
Jh
]reX
C]^d`m
@]CSI]Xb]]_i`[r\
CgOh
Ci]]
CceS
AcC@NbYkcf
CnY[]U^\cYu\
CdYa]Vm\ncod
C]]R
J[KbR]TeU[WVX\Zbecmfpm
J[U\mk
I]W[ti
BkD\EZFcGbHZKYO[PcQaR]UYVSWp][_bc[eWfdgch\lWngokpVqkrYuZvZ
HfKZP]UjV\W\
K]N[OjX\[[c\jioev[
KaNZOdW[[d^f
@XE]OeP]W][m`eebs\
L\QYWWaWlrvX
S\Vb[Zvk
CXEiO\V[\g_fc[
C]EpF\T\VTaW
Ysf[parWs\ud
H]em
FtHZIZQfRch\v\
@UC]EhGcJhOjSe^T`ZcZh]l]qpr\
C[PXY[f[rs
B]HdK[OWV]ve
GgNmV\^\ach]l[un
N\VjW\m[ofv\
hq
OpVZc]
OkVY
BZLeNfO\VpW[Y][ZfbhWlfs]
VpXWl[
M\Q\d[vh
BdCWH[IjNVOWPcRUVhW\Y\ZZ[Zcae[k]ncp\rdsd
BtGXneuYv\
OkchlZu]
MZW\[tkZ
H[OgV]W]v]
D]Nbll
B[HcV\fnr\sZ
OXPd[h`cofvV
BcHjJdR]VcWZ[]ebfeldr[sVv\
CYE]L\SWU\_c`efoj]mdnpoep]rVu[
ASJfNeO\PvSdYj_Z`cqd
B[RZ[jfYk]lW
DpJZ`he\fek[vN
EaFbOkPZhZr\
N\VlW\
BcHjJWK\LZOlQ\U\WYZ\[ZaXeblkm[nioav\
PkSV
C\EjP\`\
@cC]E]H\J\K]^j`aemvY
@[CcNUOjPc^Z`]abqjrct]
BbF\HeJjOgQ\WXgbm\vZ
D\E]F\H]JZLcNeO[UdVk`[flg\hhl\ve
HiW]
BUHhJ]Kk[UgXlhu]
D\KhOmV]_\uY
eh
KbOh
BVT]V\WW[pe[lcvb
B[T]WTe[llv\
AcH[I\JiN]TbUbXcZ\^W`aeag\hcvW
Licb
O[S]T]W\Za[wl]
C\JpZ\^\
C\EjHdT[^\d\
CWO[^nhb
CYTg
CdD]EeVi]c^M_a
CWIcO\Wv^Z`\k]
AZCc]c^j
CjVdaa
@bAdB\C[EeFmGYHbKhMdNiOfPaRYS]VdYZ[e\[^]_\`XbdcbdYecf[gYi[jclambneo\qbudv\
C]D\FcHRJbK\L]MrPgQmTcV[W[[V`\cXdhe\g[hijbkZldmaq\udvd
@RAZCeGYHbK\MYOgV]WXX[Zb[Z\d]e^d_\bhchdWetg\h]jelkratduivX
@lC]DcEfFdHbJfKfO[Q[VTZb[\^W`Zc\o]sZ
KiP\
Kj]\
KYN[OlVX]d^\cZgbmb
H[Q\[g^abYch
@bFpOX^\`]aYcoiY
MiNXVboZ
FaZW^ebZdkv[
mZok
C\GbW[fhtfu]
G]W\fi
UjW\i[mbnfoYt\uZ
R]VZ\Zech\icmXtkuc
@ZEcOmV]^X`Zcce]
Whb]f\s\vd
AbdYe]lZq]vp
ehtbuZ
Vj\d`\e[lZ
HhT\WYX\c]e\fgn\t[
nioYpd
OdT\XiYh^Xhcn[odt]
O[T\XkYin[od
C[M\N]P]R\Wbf]kkl[q]rat\u[vd
BmL\WX[[k[rbt\
Whb]tc
A[B]C\F]JcK]MaOZPcQ\RbVXW\YbZb\a`]ddedf\gcl]q]rbs]tZvj
PbYe[ee]f\lWr]v\
W\Y]\\vj
KcP]nS
L[OdVnW[
U]_]g]mXoqu\
B\HYU]Wm]]cfojq\
K\M\W[Zm[f_]
Vjvb
@[AfCbDbGmK]N[OdPgRZSeT\VbX\Yb[\]]_i`Xa[b\ccfbhbr[tZucv]
A\BcDaGSI]MgOdP]VRW[Xc[e_mchfdh]l\p\v[
C]K]OZP]ScVZY\\d_if]pe
IaPm_]h]
AgM]OXP]SXViX]\Z_i`[b]uY
BXDfGoIdMZYjZ\[Y^\_[ufvY
A[GkS]eff[
A]IeN]ObW]^e`jq\u\v]
OZR]Xj\f`gc\e\
BZDkK]VesevZ
BZDjv[
V\W]`[jj
@bEgFdO]R\VYcZe]jit]
@dEmVZc\jT
W]nhr[
B\^]m\nl
A]BZC\E\FdGVH[L]N[OfPdR\V[Z[^b`[a\d\egfYgdh\k[lemdneoepeq]t\uevd
D[FhKdOXSaWbY\[d^Xbacje\jbljm[oap\vd
KeOYPkS]W]Y\e]l[p]
Olh]qcv]
B]OmWn^Zb\ldu[vZ
BaDfE]F\HdMfOZPUS\WkYh[bebgcpbsZub
Kacip]
L]PZYi
W[Yir]
UZVpWRZegZ
CZUhZZe\ge
ZZe]gh
C]JYT\UiWSZs^[gcmZoiqZr\s\uh
H\V]W\Z[gkh]u\
H\V]W\Z[gkh]u\
D\Kl]\o]
L\WY[Zkmq[
R[W[Yk
FfG]MaV\WY[icdeb
HZglm]v]
G\JjTZcce[l]rZ
ClJYT]
F\HeJ[T\Zi]a^\ecg[
CfHhJZZb^\
C[Jl
JS
B]LpVTWGX]^deWm[tj
C\J]UcVYWhcbqe
Wl
Vl^[t\
I\Lcvj
@dA\B\GkH]K\L]NbS\TbWfYd[[_\cef]h[lYm\oaq\uf
CZH]NbTlVYW\Y\`aob
S\Vof]
Vl
@ZA\EcF\G\H[JdOeSYVhWYXc_]fdlWn[p]sata
G\H[JdSZVbWkXe^]_\fc
VgWZs]
SjV]
Wi[Ztb
Wg[Ztb
CcJcfll]r[
BfH]R\W[Y\\c_mbcc\lXqctY
F]G[H\JbT]fklZr\
T]U\fi
B]W]eclmmes]
B\LcM[Ob[f\f^]c]h\tZv\
LVR[e\p]tl
tk
@cAbE\GaJcPXSlUbX]Y\[a]]`[a]cad\e\f[gbhZqdr\sfvW
OcSZVZWgcmsb
JhSarX
G]ObSjV\f\
Div]
S\Vb[Zvo
HZO]W][]\geihgvY
CjEaJ\OcVaWb^eafb]c\j\ratdv\
Wh^g
@[EeFcJ]N\e[jl
@[Ekj[
BZF]H]K[L]M]O\S\UYVcWZXeZe[Z\\^\_\adgYjaman[o\pls[u\v]
Z[jcpk
KjVZWUsZ
Vjcb
CpWXmbtc
J][\q\rm
WWli
DeEcFaGbNjObPaVXWTZe[ca[eZhbjblb
D[G]OkP\
EeN]PkVX[ia]
OhW\
CdJ\TgViYdZ]\]_]`]dglVm[p]
VmY]
DYThVaW\dcl[m[vY
T\ll
JZTdZj[\ac
J[W\Zoe\hao]v]
P[V]Ycoj
W\Zi
m]oj
H[TdWqYeZ\[\^\bVe\
B\GfNf[j^dc\edl\v]
C]GZHlOcT\Y]cee\f\h\n]rfsb
WXe\tjuj
@\A\B]F]G[H\JdKZMdNdOZRcSVTbUeV\WZX]Ya_\ckebfbgci[kVl\mapfr\tf
R[Ws\\cVeh
J\TcXfYrcTeZf[si
D\JUMbTacno]v]
AgCcD\E\F]HVJgMbP\TfU]V[YZZc[\\c]X_daabdcXdgfllam[pYq]sZt[ve
CfHiJkQgTeWZ[[`\bbcRfbhZnYrgsXvZ
D[HSJbO[PgTYUfVUbZcdf]gclhpbsatfv\
HYJ\Ub]bcjfYm\
W]cmtbv]
HZI\JgUacWe[rfth
EeFfGhHfM]WfZTcht]
@]FgGkZW
@aEbZec[ph
E]GfH\N]PbSeVdY\[\]c`\bWcbdbe]jal]qZ
DXGaShVaW\[\cddfvc
DgV]fbvV
DVOg[[u\vp
@]AbEbIbKcNfQ]RZTeW\XZYg[c\a]c^\_b`bbecbecjdkYmendp[r[v\
B\NeV[WhYX_\j\lnm]s[tf
KeOYPkS]W]Y\e]l[p]
D\H\OhTZYxe]f\hfn\ojrZ
AdCZG[Ya`U
M\nm
Ebcl
BiDbFeGeH\JYL\NYOZWY[Zbfccv[
ChDcFXHYQX]\_b`dcddhsT
N[P\VZ[q\Z^ieZ
HiKhMeU\V]W[b]n[oY
@WI]M[O[P]Y\fXjp
AaC\EhK\NfYU[Z\b]acq
AbYe`Ud]
@]FYMf]]^W
A]EcG\Ze[\`[ji
B[]qe\m]
BZKYL[WsY[b\e[j\tbv\
BeFbNlOd]d_]n]tf
A]NoOZP\Y[cVj]na
B\VeWiZ\[]
DcEZLXOZW[kivj
@jB]DnG\HaW\[\meu\
IlO]
VUW]cdeg
OcVUWWadci
B\C]D]EXWVY\\g_\lmt[
DjEkF]NZPX\]ebs]tYvZ
BZCZD\M]Vc\oa]eff\lSm\
CXE[L\O[\U_]bZsXt~u\
C]WY\hl\
N]UYVbWYXX]m^\_faam\
A\ChH\JoU\Wg^daJe\v[
L[Weej
A]JdOdU\WYZr`]d]e[paqcr]
@dA\BeCeDOEdFpH\IVJcK[LZMcNfPiQcRcShUeVcYf[c\i_edceiffjbl\ncp[rbt]uava
BuE[WZ[\c[d\v]
CjD[EZe]
B]GiPjY\h]
CpFeIbV]f\hbrZ
@fC\F\Gi`Ya\cf
Bk
B[E]F\KZM[NfPjScU[[\\]l[r\u[vn
PgXi\[c[
CZGZJdS\YX\f^gcednr]v[
WZZ\[o
@iAXBQDSEbGZHSKoL\M\NfOfQZR[SaT\XeZT[R\h^o_a`YahbfcZdWe[fah\jak[lNnao[pfrasft[vE
AdEdG[H]J\KeN]QZReSZT]UXVdW]Yq[d^]_a`]cYdZhZk]o]rjubvY
QoV[u]vS
vg
\]eUhnlZ
A\D\E\FTGfHfJcK\MdN[PcQZToUcVUWgXZZy[f\P]d^j_Z`bbYcTdWePfbgfhPjZkilonhocpdqkrbsbtiulvX
EhF]H]JaM]NbO[Te\a_cc\r\
H]OePaUhWZY][h_a`]lgn[r[
@]KcS]Ub_behg\m[tY
B]F[aUcs
BpOeUfW]Y][Z\]^]eYhemao[v[
C\Y\edfbhY
CYVjW[Y\[Z\dcdedfav\
DgQi
BiQ\nd
FjWYYibbd[e\oh
V[fkn\s[
I]MdNdT\W]Y\e]fjrh
BYDdE]FTHhM\N\ObP\ScU]V[W[Y\[f\[^W`baYbZcYdfe[fUh\lfr\tbugvX
AiBXCwDaETFPGZHeIbK\LbMwNcOkPZQYRfSfT]UaVeWgXaY[\a]b^c`daebbc\dieQfUgcjhkXldmfodp\qdrZs\tfuRvp
IlPZV]Y\`]
@WAWC\DrEjFYGYH\JYM\NZOXPZS\TUVYYZ[Z\Z^\_\`baZdTeZfZh[j]kWp\uZv\
AYCZEUHWJYM\O\Q[WW`aa\cXdgeZuZ
D[EhHYdj
EGdO
A[Dg
DYEVW[dfvq
DiE\G]VWY]`icgdVf\k[p]vY
CmDXEZHqT]VWWj`bd]
C]EYdV
DZEk
A\CZDqEXd[v]
DRH\_]d~v]
DVEba\dej]
DVEEdp
CfE[F\HeQZTbVb^]ahcbdav[
C\H[TWdi
VlW\
CqW[Z]`[
@[K\L]R]Wyb[
WXnarl
@eKWR[c[r\sj
C[KgW[sb
U]WYZk
CZGfH]O]P\R[VfXeYb[b^Zafd\let\u\
AcVWWWXd[e^bcbf[
ViWV
B]CbDWEYFdGcJbLZM]N]RUScTiVWWLYeZV[V\V^\_Xb[cadZfhgchbibj[k[lamaoephqgrXsctWvW
@ZA]BgCfEcFUGhHkIeJ\L]NgOdP]QcR\SaT]V[WrXdZb\]^d`cagbgcZd\fcgeh[ldncoapdqYuevc
@ZCgEgFXKZOeTbUbXfYX\[]f`aaicce]g\j\m\pdr\
^j
FnH\^\`\c]fZhbl\
JiQWSa`id\
BcD]F\GjHdIbJ\KbOXP[SqXZY\a]d]fSldncoWrSs\
B\CbGbc]hhncse
C[FdHUJfTdViYc^df[h[oZp[q[sguh
C]GZTf^m
F\H\JbTj^ha\lXnao[qg
@gFeOgT[V]Y[`gc\edfdl\rcsUu[
CrO[S[XaY[f\
CjJY
CiJ[Tc
C\D\HcIYJYT\Z]`]aacde[fjm\o\q[
ChFe^\egl[
HWJbUi
FdG\H\JcKZO]TcUUdafbh]i]qYri
H]^hnjq[
TaUd^\c[qjr]
CYG]I\JcKfS[TOUjfXh[jbl]mXodp]rfsf
CWH[IcJfSgTVUdZ]a\e\fZm]oeqer]sbu[
BeT[ch
FZHZJjZY
Oqs\
A\BXCbFYGaHnK]OYTmVWX[Y]`dc\edfchdielVs]uY
CTJ[RZS[TYUgYW^\eafehblam]oXqfrk
CWephY
CZJY^bceh\pj
rh
ClD]H]S]TXU]Yca]eWmfr\
@gCTH\IcJYK]O]SdT[X\]\^[f]h\lZm\n[obq\sg
ChF]JiTZ`\e]fhmknbrXv\
FbJ[PhTmYZ\ffZl]mdo[p[q]r]
AYBdDdE\FZG]HmPfQhUZZb]b^X`]aac]fZgYhhm[ndoWres[u]vZ
@YFfG]J\Oic[e\
A\ChEfF]H[J\MjOhQfSWUVVjWXYZ^Yc[effihalWmgn\ocrZsUv]
ClFYJZf[gehZpkqT
@[AdBcE[F\HXJgKZObQdR\SYThUeV[WWXfZX\\^[`]ccdbeXfcg]hQlemZnZpZqcu[
f\rl
B[F\G\H[JXT\U\aafjhcm[n\ocqcr\
AiC\HVJdO]Teh\
E[Fhc\hilZ
Yjeb
CYJdTZUge\m]uY
FcTicflZ
C]HZO\T\cdmhndoop[rW
C\Gm^\`bc[hiljr]
CPFWHeJMUWXMY[\Y]W^dccedghhdmCnQogpZqVrcuo
F]K\U\Ycemhcn]rb
A]CUF[S]YZ^\ffh]qb
JgKeTWX[YZabcZfcl\q\rasW
AmCeFaGbJZTbUfYe]\hdphrc
IcSiTRYzc\fbmfnfofp\rTsZ
HbTZYh
A]FdG]HbJiTXb\e]lopcvj
J[T\l]mrq\
T\ri
Hhcj
C]]smcn\
^]hg
C]JXOZcYeZm\q]r[s~
B\CbJrTYa[
C]JbK]Thgin\pZq]
Hjlc
CfTS^\rcse
T[edf\m[n]oXphre
CbGcJeKcO[Yf\\]]emlbq[r\
J[Q]S\clm\obug
C\J[h]mqn]
CYH[JeTjU]W[X\`ccbeVfbneqbrc
B[CgE]FeH]JbM]QaT\XcYac]e[fegbl\m]ncocqZsc
B]C]JZKgTgU\Vdefh\m]obq[sV
C]I]JWY]^ee\fSrw
JkT\
C\JYYY]\f\l]mdqp
H\Jeb]g]qj
C]J\TpUblTo\
HgTje]
CXl\ro
CZR\T]c\fclhobq[r[scu]
F]HbK[T]Y]fkhcn]p\q\r]sg
fZsi
AZCbG[HZM\N\OYP[RZSiTgUeV[WWX\Yae[fZlXmXncqerjs]
CYF\HcObP[SiTgYZc\eeo\qZrZ
CcF]OcSkYWnaohq\rX
F\IfO\SgTbYmf\rY
C\HbJbSZYZrk
ChHZTX
M]Yi
AnKbT]WZ[g\fe[lhoYvc
AqO\W[[]lhvY
T\U]eo
OdW\^cvi
W\vj
C\EcGbH[TeVdY\`cdhe]g]v[
EeG\H[TVVYWL`gdieav[
AgB\CiEZF\HZJ[KYN[PYR\ScU[VWWYYbZ][\\\]gabe\hZl[m\o]s\t\v[
CXS\TjYZ[aagcir\
CmO\Y[
CWYd]\rh
ClaV
A[C]K[TaYM]haYe\h\o]u\
AgTZY[
Cg
DaN[OnW[b[ek
Wlt]
C]J]OhP]
CZFeIbJdMbPcRaS[\cc]delcvi
F]JgOfe\vl
@\BZD\EcFcG\HiNYObQeRaS[T\VjWWXaZY\Y]Vcee]f]jal[m\n\p[sWvR
BfC\D[FVHMI\O[QfR]S[VXWbdY
CVFjGXHkI]QVce
H[VkX[c\
V[Xhci
HYR]cmn\
B\CXD]EYFbQjVXcTvW
CbEsHVN\QZV\Xf]X^\cdddf\gdjZl\p]
FaHfQSccsZ
QkZ\
CoFZH]]\
@ZC[E\FdHjQ]V]
FVHYIkRaV[c]
IaOQ
B\C]DfEZG\J\OgQYRaTdWdXjZY^aaZb]dce\ggh[oaq[shudvk
FaH[I[QeXecgs[v\
FYHcOcQ]WiXc
DaEZFYI]Q\X[]]a[b]dfq[sjvf
@aDZFgGZIeJ\M\O\QkW]Za^]`\aabed]g\h]tYv]
DZH]QivY
H[Zivh
AZBUChDaFbGrI[NbO\PcQ]R[ScT[VSWVYcZ[[\\d_]`\a[dceZf\g\h\i[kYq\tXvX
@cCcDhF[NcV\WY\c`cadcSdZlZv]
GiO\`]cZrg
CZFcGZJgOoY[\[^\`[c\
CgO\^]aj
Cp
CjFeG]H]OZ^]`dc\
@WBZC[DVI\JYONPdQ]VZYi^c`Wa\cdddg]kYlZ
A\CYDgE\GdIfN\PlY]aVc\d[h]iblfv[
CPDkH]OeT\Yd^a`\cah]lk
ChDZHhO\
@fAeDbF[H\M\OYSdT]V]W[^k`bc]dZeZf\hal[p]qcrb
@dCWDeEiGdI\Ob^ba]cff\qor]
@\EcOj^Z`Sha
J\OT^]`oh\
@jE\^b`Zc\
ChO[^he]
CYIlO]`]
CjOZ^hadcXqX
@j^[`\c\
@YA[^U`ha]
@b^kc]
C\D\G\S\`k
CfD[\Xo\ri
@ZA]CXDWF\HVI[K[MeNcR]SeT]U[V[W\YZZk\k]]^Y_c`Xa\c\ejhdkfl\mZpgq]tSuX
D[FbH\K\NXOeSg\b]e`]dbg[k]lepbt[vl
@[ScW\`ceUh\jcpcta
E\hj
J]ej
ecpR
E\ZZ[k\ie[tZvc
C]WZZ[[\ekhf
@aDcHcWZZ]\\thvd
B[IaOgPZS]V[W]YZeYvg
OkS]c\
O\W[[]ej
AiFgG\H]JbKYL]O\P]Q\S[T\VbWVZZ[Y\Z]a^c_[cadZecgfh[lemfo\pZqju]v\
@eAXB\ChK\OYPcQ\VbWdXbYj^ac[gblXt]v\
AeF]P]XYYhbb
@]Fi
F]S\Y[cld\eYqg
\\elqf
A]CX^]eelo
AdJfYV^UqZtd
BnG\QTc\e\
BiCcGaO\SfW[Yeebg]ocr\tZ
BmGaW[
AeChJZK\M[V[WWYa^\e\l[v]
Wk
TiW\
BfC[L\O[RZSXV\WtYd[b^]fhg\jbk]l]m[
CgScUdWY\\fdnaoirbsY
Ujeb
@\LcM\N]OcU]ViW\abd]e\fbldrcucv]
B[C\GjL[N\Wi[]_Zdbeb
AnNdT][\^hbbh\v]
@lEcj\pW
ej
CkT\WZ
@cCcDfNgT[VfWeZU[]^de[le
BZDaT]vh
Cjl[
NYZ[^ihflb
B]TgV\W\Zh^bad
A\CUTd
C\HbTk
MhWdmend
@[A[B[C\EZHcL]MWNYOXP\Q]RaTWUeVcWWX[[\\Y]\^b_]`Za\bZdZeYj\l[mnnZo\qcrZs[t\uhvW
@YCcF\HiJ\K\R\T[WjYeZ[]W^hb\caefgbh[m\n]o[pnqatgue
@fC\JdRZV[Xh]U_ccdgf
HjJ\]ddZ
HbT\UkXZYdZdl]mXod
KagZmm
HjX\
C]VZ]m
J\]h
HZ]iu]
C[H]K\U\VcXY]re]mVpX
X\]dm\ph
]jm[p\
HjZ\[]\[]kg]m\qc
C[J\UbV[XcZZ]Techbmbo[
B\F[HYJ]O]UjVYWcZ[][^VcZh\mbodp\s]t\
UkY\]Zg\uY
hhmZ
CmHaJ]UXVc]amZ
UaV]uj
^lub
H]UY]]mnn\oZ
UbXW^doi
C\U]Vi]Zm\n\p\
mvoTt]u]
HcOXWo[cc\l]ub
A]K[WZYj[d
@]EgO\l\t[vk
B]V\WivT
@]EiF[WLa\vj
AcD]R\SbW[Y]\kfgv]
GgK\NWO]VmWS\Y^]c]efp\te
K\VkYYp\
P[R\SoVYW\Y]_\
CcEbNTOYT\UZVbW[X\ZX[[]e^d_dadltuZ
WZ[[`ZbndW
EZNmQ\V[\W]X`faVbbdfhelnvV
CgOjUWWo[\\]]e_[f\l\m[o[qar\td
CrE\IZO\P]R]VeW\X]YdZc\n]\^V_\bbc]eZlW
V]]c`\hi
AcC]JgL[N\OjZ\^Y
AbC\GbNdO\TWUcVTYeZX^g
EfO[VY[w]c^XbWeel\p\q]u]v\
@cAZCWE[HdK[NeTZVWY\Zc[e^f`rabcdgXlYn]qhv[
C\IhOqR\VUZ]\babe]hcl]uWvo
CZI\J[OWTcUiVxW\]]_\`YaZeZh[mb
CXTrl[
K\M\OW]\bXgZhcn[qZs\us
@]CVNbOVPcT]VpWcZd\]e[l[n[
@eO\P\^n_]b\m\
ChV]ec
IfOkVZYd
Gi
M\[\eYvi
C[DaFbG[H\JYL\M\TbU[VbY\[]]i^b_g`dc\e\g]hZllo\qhtW
WZlj
VYWm[d]blV
V[`kg]qfvY
H\KmM\WdsSu]v]
@fDZMYO\RbW[vn
KiS]W[v\
C]Onj[
Ej^Zj[
e[i]tj
Xi_jfZq\rZsdtWu[
J\P\e[ijrdtU
BhM]W\\eacc]e]h]t\
BWM\W][\\na]j\p[t\
Bh\V
C]DZGl^gldqf
BdG\Oa^m
BYI\K[M\O\R[X\Y\Zo\\ecfZhijakZphs[tsvZ
[p\Tt\
BSEbG]H]OZSg\b_fdgent\vY
O\RZVXWZ\]^\_\cbe\ji
@hAZBUC\F[GZHWKXM[NUP[Q]R\S]VTW[X\[\\\_X`ca[cqd\eZkYlZp[s[tYv\
@bBYEjFbGmOgWV^Y_\`\cKeZh]j\lW
@ZW\_Zcj
GUOZco
@iEfGcW\_bcXk\
OhQ]W[Z\cc
@nEWFXV\
@@c@
@eGZR\chlY
^hce
@l]i_el\p[s\
@\GjO]]ccY
@\cllZ
@mW]^[c[
@kGY^]c]
B\GZVdWm^cci
ckq\
@UGX^]cm
ci
@YEfK\
@TGhcTf\
@[H\V\^]ckej
@XGfcU
@XA\^e_kcU
@f`\cW
@Lchqd
@Yck
@jGf\Y]cc]
cElz
@]GS^gce
AeB[G[Vg^b_pc\h\
@iV\^Y_X
AZ^n_[
@[]l_[
@kEbFZJcM\W\^X_Y`\cae]j[
B\WdZY\mtW
B\WZZ]\mtW
JZN\WYZjb]ec
NiW[
`]ekv\
@YB[CZJfXe\pj[p[r[
CjJ]]b
A\B\DcEcH]T\W\X]c\dheYj\lVu\vh
lj
EbN[O[V\Z[[\\\_\e\h\jnm\q\t[v]
C\IrN]OWW]eZf]hZt[v\
Ikh]
e\l\vh
R\Wjc]
LiW[Z\^]c[lg
BgWWYZrd
BgWW
@\BbC[F\H]KbO]V\W[Zb[Z\Z_gedhgjdl]n\obp]scv\
Kme]n\o[sW
C]_]sq
BfF\GZHPOfQeZ\cWe\n\
@cFY^oe\hdm]ncoh
BjHVQ]
BTFeGZHgK]Xc
Bg
BVGlc[
FiK\^Z
FgG]H]ci
BdFlH[Q\
EgFfM\N]ObPcR[SdWYXg^\b]e[h]j[u]v\
EdFjM\Oa^]j]v\
E[J[K\LZM[PZUiVX[Zd[enf[mXs[uWvj
@cAZB\D[EhFmHWJXKkM[N\O]PeRZVcW\Ye[Y\b^f_g`[bdc\dceShfj]oeresZuevW
CZFbJsOfP\U]YbbcmboY
SfYZ\\e[fil\r\
BgCdD]HcJfUcVcW\[X]\^\bbc[e\kmo\ufvS
B]PdRfS\Y[b[e\ljubv[
A[B]CoDbE\FYG]HdI\J[MqOkPaRcVaW]X[Y\Zb[[\f]]`dafbac\eQfYhYibjgkWlfmancoaqds]t\u[vZ
@jCZK[O\R]^lfcoWrgslt[
BjCZGfI[W[vl
AaC[O\PXUaW\X]Yi[g^cc[e\he
C\JgXie\f\r\
G[OcU\VkW]Z\ceo]p\
BbEcIcNZOfS\WV^e_]cZdbfbjbl]n]rfsbu\
EaNeVSYc^d_\qb
Vkn\
A[NbOiPZScU]VgWb_]`dfkjYr]
AggZ
C[Xh
FZH\NXPjR]TbWZYb^\h\lZoaqdrat[
CYHcJfO\P\SdT[U]VVW\Ybqcrd
CfF\JYPXThYXaXq\rO
C[OhP[Ynahr\
Y\qgrj
PlYYrW
CtqZr[
D\JaM\WdZa[ic]lYv\
ghm\o\u]
WZ[Ylk
Ym[\e]j]
D\WiX\sc
CTH[IlO[R]V\WZ_[qZr\t\
CmIZQaqj
K]W\Xd\[]\mZofp[q[uZ
V\[X\lj]kZmfo[t\
B]CXGgI]S\TlVfWTZi[]]\`bbce\q]r]shtd
Oh
DdGSHbT[VXW]ZZsgve
GmI]v]
G]O[tj
HdW[Y]Zksf
BYCVF]L\MWN\O\Q\RYTWUmV[WWXXY]Z[[Z^]b\d]g]hbj]mrnYoTp\rZsZt[ufvY
BZC\HiJeL\M\TZUdZ\]dg]hem]o[r\v\
mh
B[FaIbRdS\T[WfX]firYscubvb
WZfg
@[K]L\M\OsW]^]
CfJdUeVYWW^[apm[s\
JbWkcivf
AgNgRcSgWZd]
Kio\s\
hiv]
@\A[BWCVD]E\HgIWJZKgL\MZO[PfQdWWXWY[Z\[Y]]^]_b`]bZcddYe[f\g\h]i[jYk]l\mVntoUqdrZs\t[ucv[
EbFZHdKiM]TmUgVZWcY]^[b]l]nYpgr[uh
Q\^jc\n[qd
njuZ
nj
XZabniu\
F\HfNcQ[TZnju[
Nl_[n]
HiJ[canU
F\H]KYVlWYXhn\qauX
CZF[HXJdKXQ]UZWZX[^[_]i[mZnlpXub
H\W\nnq]sY
Vqf]rb
AYBaCkDbGgIbKhM[P[S\TYWfXZYa[a`[abe\nho[q]vb
AbBaCdEcKcL\OZPYRaT\WcY[[\\[_baacjkfl\nYvb
KhL]NdW\[f`[
N]W]`fli
EaNjVW
@bN[Oh
Ke`ZnV
@\LgNaVb[\kW
KnW]X[nf
AcC\D\EdG\I]JYLbNoOUPcR]TiV[W[\a^Wahc\m]n]ocv\
AiT]
N[P\V[Wia\he
EjNbV]W]
D[EdJ]NmO\WW^]
J]NhO\
Vd[h]bbctY
DfV[a[cfjf
AiT[[\_\
AiT[[\_\
@bAbCcDdE\GhHcI\JbPZSbV[W\X]^X`\a]j]mcp\qfrjs\v\
CbE\G]OaSiYf`gcXj]md
CgJbNdO[SZUcX]YY]a`\c\ofp\qZrL
Ciq]
O[Y\^]qjrl
B\C]J[NbYb^jqZr\
A[Nh^a`Z
G[P]duvU
A\CVDcF]H]I[JuM\N[O]T[U]V[WXZ\^Z`\a\d\e\f]h\l\r[s]uXvW
A]DZJGW\a[rfu\vv
@ZBVDcGlI\L]N\OYV[^fcfh]l]
PhV\YZ
GdPhc\le
B]DeE]FjG[HcV[^[_Zb[l]q]ve
D]F\WZhovS
Fjh[
C\N\O\P\TaV[YeZjai
H[OjVhWWX\ZY\[a\cct[
PdVTje
H[Vg
OTVk
AZGcHbLcPcVaW\Y[[d\leil\qbt\vZ
@ZAgCgD]GYH[L[OcPsR[SZU]VWWQZ]\Y^S`]ajb]cdeTg\h[lUr[t\vX
@\AbO\PV^[jd
Pj
H[OpP\^Z
O\R[W\ci
H\JbP\Qhlb
AeBWDXEaFZGXHZI]K[L[MVR[S[Vd[]^mabbbdbe\f[gbkan[pZqhrZsYuYv\
WeZc^Yc]kcpcvh
[m^X
CjJcOZ^hc[md
@[A[CbDZHXJiK\OeS\VaWkX[Zf^X`fbWcld[jck]lknYobpZqwr]sVtYu\v\
D]GYHbJ\N\OYPdVVZU^u_W`Xgbhakgl]
AXCQJbVYWjZ]\c^fb]cdgbp]qXt]
CsD]ETHZJlM\OfR\TcVYXiYXZV\[]g^K_ja\bzcWdteXf]g\hhkZl]mao\qYujvO
H[ql
HhWXYh^n`abYdYuZ
AmC\DeWV[[e\t\vd
E]WV^\bod\l]
AUBZD\EfL]MYNcP\WhX]Y]Z\[X]\`Za[bccXdbe[ggh\kZo[qbsbtVuYv]
HcR[V\W][ka\ce
SaWgadb]uh
O]W\un
A[BXDaEZFeGXHkIbJcKbM]N]OcP[QaSbT[U\WXXhY[\\^\_Zdbfbjbl]m\odqZr[sZ
B]CdD[FWIbJcKpO[VlW\Z[ffrbsY
C\XXci
EZFlHrJ\OXQcV\Y[ade\fLl]r]
F]H[Skc]f[
A]F[HYS]Xefggaj\q\sg
FgH\K\fgsZ
M[W[Z\[il]uU
HZli
E[FhHdJbKcTcW\cce]v]
F[HlKcTcUV]Zo\
KXUY]dmbn]ok
F[H]K]Uc]\mpnboYul
@[A\B\CZF\HbJ]O]R]S\TXV\W\[\^\`]a]b]c\gghaiYl\mfnbohpbqbr[s\ub
F\H[KaUd]eodpfq[uh
BbFdHaK[Uie[gZmco\
Hcmgnd
H\gbh\mYoZqn
UWg[o[ub
B]Wa[ht\
J]WZY\[[^\ocrk
J]Y\[[rj
Wn[\leqY
AcCdE\G[J[Yo`crU
Dir[
Di
C\OkVlWdX]^Yb\cde]j\m[p]rY
O]Wib\cf
O[V~X]m[p]
D]N\O]VXW]Z\e]f\menbrm
CgGZah
O]SkWW
@cDZFcH]JbL]McPeQ]ScVaW\Z]]dadbVc\dehbibkWpbqXrescv\
@ZA\BhEbGpKdLiMhO[QdTXUgWUY\Zc^h_[aZc[fgg\hWi\j[m\risguYvf
E]KZOgWZ
@[E]F[J[LiMbN\P[RZV[Y[Zdacchfej\p\rWs\tZ
PZSjTX^\`Ze]nhrYuf
@\A[E[McN\O]XWY\Zc^h`bebjZlnvZ
PjY\
E\MkW\j\v[
@fBWCgDUEqFiGGHJIcJeKfLUMbNdOePXQ\SdUcVbXkYTZ\[R]a^c_l`iacbYdJg\hZi]jgkYl@meojpgqTrYsgt\vP
@eC[E\FkJfM\O]TcUb]]aZsY
@[BZCYDeEXGuHlIYJTKXM]NePZQ\ReSVTVU\VZWW\h]\^c_\`]aZb\cfddfdhWlpn[o\peucv\
E\NdR]SbWkX\hfm\
@SMZSf^q`\v]
@cAiCXDxFVGQHYIeJOL[N\QmR[SXTeU]V]WeXeYcZf[f^V`fced[ecfVg[hhi]lkmgnfocp[qgr\tcvb
@ZJeMpP]^U
D[GrY\^\`\d\fg
@hF[Jl^hld
@\AeBhCeD\GkJZM\RcShVaX[Y]]e`bb]c\d[eVgdhes\vi
KYPaSpU]VWY\\\e\mdo]
@\A\F\GYIkL\M[NaOdPaSaU\VdWc]c^[_d`badd\e\haidl\mfnkoZp\rbsZtbu\
A\B[DZEWF[GrK]MaNeO[PWRcTbV]WWXqYaZ][b\d^W_Y`fd\ebfYh[jclptYuVvd
D\GYKZM\SSX]a\d{f[l\vP
CcFcH]MbP]SeVh[[^taddWl\m\n]s\uZvZ
@dChF\HgJbUkcZm\n[tcu\
@[B]CVF\J[MZOZPZUYVWY\[b]a^UeZhrl\mWnSp[qVu{vf
B[TcUZYVd[l]vk
G]PiVe
AdBTDZEpFjGJHRIgKeM[OiPbQTRcSVT\VkX\ZY\b]b_fabbecVdYe[fghdlLmancocpYqirisbtbu]v\
V\W\_ha[v\
BZW\[]elg]v[
@bAYB[DWEcFbGRH\IdJ\KaL[NdScVeW[Yb[\^a_baab\d\fahbibjal\mcndobtbue
@gJ\M\PdY[cju[
\me]h[j]
@[CmJ]N\ObT\Y[]deet\ue
Rghht\
CZJeU\fghWmXofpes\
N\VlWX
K\U]VXXZ]Zmro]pi
@pGY^[
maphuZ
Jm
S]`Ymindr[
N]ni
@ZD[E]F[GZHZJZMaNmQWRcSbW\XiYbZd[c_c`gd\ebi]jcl[mVoeqiresb
^ie\hetZ
O[VlW\n\o]
I[NeV\W[e\hbr\tS
C\IYN\OgY\aac[p[tj
@[ClE[H\IXKeObTdU]V[XYY][\]Z^Yc\fbjhmhneo\pUsWtov\
H[Kcphs]tZ
@[B[E]FYHmIZJlKaMaOfQdR]SgUpV]W]YZZj[c]W^\aecchXj[mTnfojp[qZrVs\t\vl
@YM\Zj[\^]j]p[
@]EkMdN\O\S]V]h]menWpas\
@XCdJ]MeOaY]]bf\jn
@]W\sl
O\V\W]hSie
@YCSEdH]IdKeMbNcOiRdSfTbV\WXXdY]]f^t`dadflhci[manYp\qareuW
@YCcEZI\K\MkNhS\VdWYXZZg[\]i_\`kfWhZjglemYp\rdsbuV
C]WilZs]
W][l`ak\
C\DbKdMcNZW[[ZeVfhl[p\vZ
F\InK]OWT\V]X\a\r]u]v\
VZ_je]
@cAhB[C]EYL\MeNdO[PdRZU[VcWWXbY]\[^hc[dae\f\gbhbkdl[nYqWt\ubva
AVBiDdGeMaNUPgT\VcW[XcY][X`\c\d\f\hgkcuavc
A\NbP\R[VdYb^hk\
Ah[cedkhu\vX
AgTd^\h]
@\B[dh
AiD]Mg[\e[k]uXvX
DWFbVd^avh
AcG[M\N[OeQ\T]VhWUYX_ccef\lj
A]B]F[H[J\KgU\V\WYZ[^Ye]grm\o]p]
BYC]G[J\MdT\W\Ze^\`ncee]f\qdvY
OW`ic]
BnC]H[c\ebvV
lXvg
B[V\[]vk
@\AaBaCcDbFaJeK[LZM[N\PkR]SZTdUcV\WbXcY]Ze\\^Xb\e[gZhbkZm\pdqhrat[
BZCdDiGcHcJgPcTYVbWSX]Z[[[g]h[n[qjr\s\tWu]vk
PYWncilYvX
HUUgo]
C\JdK]OfP\VX[[\]_\b\p]qhs[v]
WcZYmapo
CZDZG\O[PvS\cZq\
[\hpm]pXt\
B\HiJ\O\
KXV[W\X\cdst
KXsl
E]Vl^[ad
AfM]P[VgYe[W_\
M\VYWY[sk[l\
WYvo
Ymc\v\
AcCcDcI[JbM]NjOXPbVXZ]caf]
@]H\RcSjW\YaZ\d]
BcDeF]HmIfL[WR^bbZl\mZpZsV
HlsZvZ
E\H[KcMZN[SmWZX]YYZc_Y`jd]fXj]o\p\u\
E\KWNWO[P[SX`u
K\M\PlSXW]
@\FcHfNcOeVbWhZ[u]va
CjIbO\j]rc
Yj\]v\
F]H[NbWf^Wc[gft\ve
W\[ZlgvZ
R\Y\rn
q]ri
@]EZFlHkK]M[P[QfR[U[V]^]gYhZm[o[p[q\v\
FWQev\
Fcgj
B]RZbkva
N\T\YmegfZtY
@]MXXeY[^po]uZ
J]T]Yo_beblb
Y[e\fl
ej
J]O\XoYe^Suc
B\F\G\HYQ[TZW\XfYY\f_aebhUpYqYs]u[
XJ\f_X
Xc\c_Tp\
XT\\_k
V[Xl_\hY
mbokrds]
PnR\YZ
\]eYhi
HaUcZlb]eZ
C]ekh]
IYMZRhT]UgWZ[]
@cAZC\DlEcFeGYHZJgL]OfPcS\T]VXWVX\YY[a^g_[`bb[dafYgchdiZj]mfnfocpYqbrbsatbuYvk
BbCWD[EbFbHWI]JdMeNaOdT]VYWZ[\^fcgdfhfmgn[oeqasZtd
FjH[PiTbVeWZ[g^a_]`da]cZgflgmeocrbs\vS
@cF\JmKbZc^Wq\
DkEcG\MZ[Z^\e]l[q]
Icebhlm[p[q\v]
EeO]TiW]Zd`gj]vZ
BfHcI]J[K]M\T[Wccee[m]n\o\ql
I]K]W\cgm]o\qi
BeHdqW
CZD]F\HeI]NcT[VbWd[decncoaqhudv\
@eRV
RiV]W]
@iBiCZH]JYKdL\NcWV_c`bc[e[g]h]k\oVqcsjumvb
J[NiT\rbuf
BmPhW\_boiv]
DiJeva
@dCuJb\]c\j\
CkJ[N]Y[^X
G]SdXk
@\KrS\`\
F]KUZY][fag\m\pjsg
H\W\Zk]\pW
FeHfJ\KbO[Q]R[VWX\_fpj
Uhgchb
@[BYEXFeJjM\Q\U]WWZg[\ddj]l\p[q\s]v\
CcHgJU[\dcq\v\
E]F]HnJ\ZV
H[JVZf
JhW\Z\
H\JjZ\
BhFeH]J\
BhFbH]J\
GcRYWj
@\G\IjK\OZRWTYV]Ya`\cbf\r\ua
C\IkO[PZV]W[Y[g\
WV[dlh
@dBdFcJ\K[LWNWOXPcVZWoZg[Z`xaacZeYhZj[lYmiobp]q]rYv]
JbS\`[minfr[
@fKZOXW][c^]_]`thZnZuYv]
PYV[WZ`h
CfDZE]FbJ\LZOkQbWZZZ[\^deahau]vl
@]Xa^ieahZ
F[KhLWP]SZZ[^qe\p[qZ
@dBjF\GbJeLdWZZb[X^Xg]n\
Xjh\
BcXW^sb\hfuYv[
WZ[lm[oc
^\_leb
TjW]Y\^\edh[r\
BnW[se
@[KjM\W[e]
KjW[
BYG[O[Q]Uaco
F\H[IkOYP]Q]VWW\[ba\u\
IiaY
IZVYam
CaF\H[INOYQ]a]
Wjbm
DgEgMZ
BaCZNbVi
BiOZW\vW
MiO]q\v\
BZDcOjcdu\
HbJVNbTkZeqd
HY]iu\
JkT\Z[
H\JjTY]\n]
C]Tk
@[E\FaHcJZKaMYNbTYU]V\WZX\ZY]\_]b]cbe]j[l\mWnkoYp]qcr[sZt\ufv\
HdKdNhRacfnco[paqYue
F\HVKXNZT[^e_]n@
CXE\F\NUne
HhT\X]njq[ub
m]nlr[
H\MjVhWTc]eaj]m]td
D]G]M|RaW]\[`]cbk\m]u]
@\K]N\Y\mfocri
HgJ[K\M]OePX^]cdo]
IXOjVYcX
C]IgOkc[rZ
@\]l
HbQ]UiZ\[]]]c[g]oc
JV
AZJiM\V]WZZb[\]\^Z`[b[c\d[eZm\uX
A[B[F]HgN]V]WW[[envZ
B[HjN]W[[\vZ
@]BXFfHhK\QdWYehv\
B[HmQXeZv\
B]HZQmW]
D[vh
AaM\Q[RZW\Y]^hd\g\lambqi
Lf[Ylaqh
L\^j
AjBbQ[W][Z^Vg\na
@ZA]B[M\NlV\WYZZ[b^\a]bceekatcv\
B[M]N[[nbZv]
@[Nj[X^\e]
A]P][iq]t]
@\FbHj[\d[
H]K\LbO[S[fkkal]r\sf
BhCaHdJaW[Zdgbjdm\o[
BZJcW]ajj\
L[M][i^]l\
L[M][i^]k[l\
CfGcIcJWN]OpPaRZS\UYVXWT[\\[agcdd\e\f[hZj[l\o\ubv[
EcIaNkOQP\U\VZW[Yd_a`Za\ckui
GdN]OYVdWmX]^Yjb
H]W][nvT
WX\edbgdl]vS
D\vl
J\eZvw
D\LaO\Wd[Zc\eUlYmct\vi
D][]vh
CeG\M]NbOkPdSaWUccfdg\t[
A[TgZb^daib]la
GbVd[[_\jcl]vj
I\NbOhScf]jXldmdo\u\v]
OYWim\obuc
J[O]U\V[WaXdZY^[e[gcm]nZppub
HbOqV]]bgbocv\
BXOkUg
E\F]H\T]XbY]^Z_b`]a\e]hmqb
BXF\O[R\V\W[YaZV_[`\aahZj]ppqZuf
@aBXF\O]Z[_[`\aah\l]pf
B\V]Wm
@\EkFl^[af
@cEiFdc[
@KElFec\
OXcn
@nE\FV^c
TV_]nj
BeCdJYNbThU\VkZ[[[_Vd\f]gZlbmenYopp[sc
CeE\TlU[WcZ[[Y^\_hebghhcj\mXnYoepY
mSnZom
T\pk
@[AZBkCYEaH[JjKeLbMaOaP]QeR\T]WPXb[Y]]^Z`[abb\cbedfcg\h\jgk[l]m\o]p]reu[vb
A\BgC\EeG\HNI\JZKfLYM\QdR]S\T\XcYa[\]]_e`[cZfZj[n]q]rdsf
K[NbP\V[\adde\fhj[ncrdsita
BRQe[]
BUGfH\cd
_Rjrl\
H[Nb[Wld
Yc]hs]
@jA]B[EbF[GcK\L[M\NeR\Y]ZY\]a\dileo\ucvY
A]B\EiL\VcZY[f^bhclWnbud
@]K]N[^ln]
@hDZEZNeW[^\delg
@bDbEZF\HcJ]TcU\VZWf]\^k`bcchdj\l[u\v\
GnPZl\v[
@]E]J\[d^[_fcYe]heicj]m]s[tnve
E][c_hj]s[thv\
@ZAeC]FcGZHVKgL\McOdQ\R\S[VhW\XaZ][[\[]]^\_Qb[cgjnlcnVo[q[taucvc
HhQeSd^\c\lQqf
F\Q]c[sftfu[
Sc_hbacZ
@bFlMmN[P\`Zbdc\eblT
R\Wk
B\WVeltYu]vb
H]J\M\RcVbWc[\ahc\l\sb
B\D]G\HbI\JbKbL\McNdOZSfT]VbWnZc[]\[^c`]cdf\l[man\oaqbrbsav\
D]H\McVg`]cZlomc
@[CbE[FiHjK\O\UYVb[d_[b]d]l[n[oZs[t\v]
VoWXcb
IdP\Vf[]`Wco
H\I\K]OeS[U\VcWbXkZ]fZj]l\ob
HbW]^\b]mjsY
V[Wh^]
MiW[ce
@hE]M]V\_]
Vhcaf[rdv\
O\[lo[
CdEcFcGbIZJbNbOdQ\R[SfU[WaZZ]e_eaab[cad\eafdgbh]ibjblcm]nbper]ui
AXB]C\F]IYJ\K\M]NbQcSaU[VgX[[Z\Z]f^a_X`macb\cee[h]i[jblZmanjp\qZt[uqvl
B\OmV\Y]c\
K\OWP\VeWgX\cgo\uk
I[JaNZObVcXZ^d_Zb[e\gbhamTneo[qXr]tUul
A\J\OtVbbRtg
STTcV\abc]fjvb
MkO\^\_\`[jh
CYJ\Tl]c^\r\td
FZVYal
C]DYErN[W]u\
C]GdH]K\OeSYW[]YegfSh\llnXpmq\rYsd
CWOcY\]ie]
VWY[b]ngpeqm
OZWpqY
KdNdSbV[X]_Y`To]p\
VjWY
CpJ]O[
CcDbE]GfN]SZTeWfa\d]f\hijd
A]L\OiWZ
M[OVVgX\\Y]dmjp\
CZNjOdS]VZWZa]hfjc
OUVgXco[
@\AdF\GhIkMYNcOXPbTWW\XYYn[[]a_[cae\hZjblqm[n]oht]ui
AeBhDeGcIdJ\KbMkNhO\PdRgTZXiYdZW[]\Y]Y_baXbqdeeWhTjYkZleocp[qis[tWu[vl
DcOgac
@YAWB\D[E[F]GXHZNdO\P\RcS[TWUcV[YbZ][T\\^X_t`YbkcXfZgYh\kZn\shtbu\v]
K[qjsf
C[N\O\VZ^]`\hkjck\v\
D\FdGZLkOWPiQ]^bcnk\ucvh
H]U\X[\[_\e\m\po
A]C]JgNdYb`bh]qcrj
CmD\HdMZR\U[[a\\bbeafi
AcFdH\OmSUTeVT[f`jcie]jblXr\tfua
CWJlV[
Y\ecfh
@jC\E[MdNgOgPeXeYU[[caecf\jYl]n]oaq[vf
lW
Bac[ejtT
ObVZ[T]]`i
@cA]GhJdSnW\Zb]bcY
UcgZmUpi
M\Oc[\fj
HVO]Wjfek\s\tcv\
AfIbOUWZXd^j_X`maef\jNl\vf
OUWY_ga\
AkB\CZDbGSH\J]KaOZQ\RcUeVdW[X[[[^Yb[cbecf]g\jdkcldmknbo[pYucvl
V]eZtk
AfC[DXEZHaJXKeNbOXPeRaSYThVcXdYhZj[f\b]ga[cXe[f\kal]m\o\qgris[tavZ
ObSeVmWZ]af\mcn]
IcNaOdS[TdVT_c`af]jcmhqerc
BdOrPWScWY`Qv\
B[IiOSV]^]rZvl
IZOlY\fY
B]CdFcI\K\M[Vh[X][^cb[ceghh\menXoftYuq
NbOjPVSlWef\q\t[
AaC]KmOZVdjeqe
FfGbKgL[S\WjXdY[[d\f]g^gc[geijj[kclbn]okp[qYresXtdu[vX
IcOZRj
CZIYNcOhr[
CQG\Il`\r[t\
IlJ]OZR]_]
C]DcEbG]HcP\QeT\W[[\c]dceYhfl\vh
DiQcdOh\l]vb
DmH\d[e]v[
DXHfQ]dgvT
HcV]dghZvl
[e\\d\ee
C[OfThU]VYW\Xe]Zb\hZs[
CgV[Xd]Z
@\C\HWK\LcOZR\U\V[WYXcYb[\`]c\eXg]h]jbpssf
KbL\X[ZZ[\\cpq
C\X]Yj\\
H\O\XfZr^hpY
B\KsM\X]Zeb\n]pZq[uY
DaHbOYTZWid\le
G\ccdhfc
BbHfL]V]W[Zb[g]]ldmdoju]
KZNdVXocqh
Hjgcq\v]
H\]hg]mdneoS
]boTqd
KWO\g\nioX
KRW\m]oo
BcKYUdY]]fg[mbnhoT
mjnZoW
KkW[o]s\
KkW[o]s\
IiR[W[Y\r[
A]B\ClE]H[J\R]TbV]W[Z\\Y^[c]j]tYvX
@]B]CYEgIYL\NZOjPbR\VdWSY]^]`bccjblcqbt]va
OhPfR\VY`\cb
IYOUVm
OZP\`jc\
K]RhV]c\l\m]
I\K]RjWTc\l\m]
HcVmW\YcZ\v\
AeB]EmF[GXLMNZPeWf`bckf\kXl[
N\P\V[cllf
[]cWd]ld
AZPYY]c\lo
BfCgD]GaLmRZS[fW
C\e]fgrZ
B\CgLYM\OiScV\Wd\\_[eYm[o[qutj
TfU]]c^feZr[ti
AcFbQYV\WfdmhllZqb
CZF[GiJcS]`elenasj
BlLXW\eZ
A[LeNeOaWVYc^[_a`\anhil\o\qerX
@bAkBgDbE]GdHcIWJ\LTMgQ[SbWRYZZW\X]Y^lc]eYghh[kdlbm[n]oaqgs\uXvk
AbBcCTDgFdGfHaI[JdKgL\NdObPeSbTZVcWeYdZ\]n_Zbbffg[hXkbl]mcoaq]rZsbtUv]
Wf`md]t]
H\ObXic[q]
C\J]P[S]ektf
B\ChN\Wgle
A\CWEfG[J\M]OkS\[e_[`]cff\hel[o[rdudvh
ej
Aa_jaXlc
@gA\CqE[LbN[OeSfYZZ\_d`chcq]rYt\
B\E]HgK\LZPfVcWbX[Y\ZYa\c]d[onsg
UYmk
W\^]a[mWniodq\sb
mho\
B\CaZmr\
CiL]TaW[Zdc\r\
CWL]T\VbW]Ze
H\Uaf\rg
H\Uaf\rg
B]PmV\WbY]^Zghjaldqjsdu\
AbB]GZN[OTPradcZdj
_dhi
KZM]X\sgtcuf
CWXU\[_\gdhcosp[qfuZ
D]EZKvn\
GcN\OTPdafr\
B]O]V][cceeZtj
BXWlZd[]ckt\v[
JbWY[jvZ
DfOTW\^nt[ve
C]Yd`k
KmN\W\oZp\r]s[u[
J]cm
C]Wk\\l]
VlWZ
AiHfLbQaS]TbVaWYYY\Z]]^cc\d\e\nWoZqcsWtauav\
BVFaHbOaQYTYW\^YqfrX
AWBhVbWm[aua
AXCfLiO]T]UhVdW[\Z]cfiq\rg
AiW]
A]CWHXTs
AMHnL]TYXc[\]Z^ec]hbtau[
H]ImR]WW
H]IlR]WW
I[W\e\hqt\
@]E\KZP\RwTZV\WVYX\X_cn\qZrdtY
@aAZCfE\FbGcHXIcJbL\MaPaS\U[WdX[YVZa[c\d]b^b_cc]egg]lbm]qbrbs[vU
OZ^Wabh\qkti
CjZU[\\]]b_f
@m[\ug
ChJcTb^df\h]obqZ
Cg
Ff]qb]
@]EjF[W\a\v]
CkP\V[ajrY
B\WnlZ
NUVoXcadh\
CX\oa]ebl\v]
PZcRlk
BfDSEMFbGiMrNkO\PZRdT[UcVbZS\[][_]bXcgddeWgdhYldmfq[ta
C[DjJbM\T]ZZ[P\p_[ace\tYvU
@kZc^\h\
@]AiB]CUDeEZObPfR\TaVnWRY[Z[[\^Va\c[eZfhgZhkllo\pcqerls\tfvZ
Ff\[]]^Yh]pgqj
BbCcDWGaV][udSkbl\o]
E~FYJ[K\MWPXV[[[\\_Z`ca\cZeUhYjYlWq]rdu]vb
AWE]NdPnafcgd\lc
A]_Rcv
el
ClSYfZ
CZJ[VfW[^dabbhdcncq\
M]NdOZWg[g^d
AbBhD]GgMcN[OdRb^bdhe]hkob
BZC]EaFjIaJ\NdOhPcTdVZZb[[]\^bcYd[eZlgnepfv\
Mc]\^iqQ
W[eYgYhoq[tW
J]ll
JdZjl]
Mh[Q^\lrvU
C]D\J\[W`\lpud
LdZ][ik]l\
QZWg_c`bc[
F[G]H\JYSgTYUeYZcYejfQn\q[rcsn
M\WUfvs[
VXYff]
EfH]K[MfOdP\^cclonqV
F]U[]eajd\l\u[
FbH]]\uiv[
B\EZF\HbKaM]OZPTXdYe\]^WbYc\ddebj[pbucvm
@\CUEaGYH[JWKbMaR]TlUcVlWWXYYg[\\a]]^\_fabbgcae\f]j]lombsZtduYvZ
On^]
@tBeHZJ]K]M[OXXfYf\[]a_ZfXjYlZo\sXufvb
MYjevk
G]Vb\leZlh
@\BbCZFcHdJ\MfOUPhSaUdVZW\XS\[_Ybee\fhk]pdqesbuiv\
enf]t\u\
AhEcHiW]X[a]b[eZo]qkt\u\
E\eVjbvh
DhGcO\[\^\eijeuevY
O[Vi
O[Vi
AXBWCaD\FbGjH\I[JbLWMaNaP]R[SdTYVZW[X[[a]c^ebaccdce]gdk]lbmUnZoXpfretdv\
@jBlCZF]H\JlLZMaOYPbVbY\Zf\c]f^e_bacbZdhgeh]j]k[l]mWoWpgresZtdue
JbO\PgSdV\Yf]a^b`[bbcYd]hbo]pc
@[CTEcFZMlS\ThUbW[Yb]d_a`Xccd]eZfehboesYv]
bXdm
B\DUEcGSH[I[J]MZP[S[WZYZ[X`Zcndbf]kYlVs\u\vb
DWZbh[lqp\
DYJZTZaYlovU
@[C[EZFxGVHiJ\M\W\^Ya[bedblb
@]C\MfNZ^]`cc]jZspue
M[R]Sh
Wk[V
A\BXGkPcY][]cbfapY
Sk[]dYv\
CbDcF]G\IdKhN\O\PYScWZ^jcelYn[oYplsct[vc
Cmpcta
@i
@\BaCXD\FWG\L]NWO\Q[RaSaT]UeVZWT[\\\]Z_\`nbbcXdqeYgbjcpcqbrZs[tau\
@]CgGcJ]K[NhWgZf^b
Wi[Yl\
A]CYDeEcG]JhMZNjSaT\U\V[ZV[W^WcZd]e\lYrhsdu\vh
@dCdEdFbGZJYK[N]O\P[S\T\VkW]X\Za[maacXd]hej]lcp\r[tfvd
OuP]
QlYi[[b[cY
GdL\cYkg
@fDcEYFoI\MlN\PjS[T\WbY]\\cceXnVpiu\v\
@iF\c\rh
@\LjMZib
DYF\JjT]
DcJeLeMUN[QWV\WaZZ[Z^fa]dke]ljuY
F\LiNY
Z\bWdr
DkvZ
@cQ]ZgdW
SnWY[]
@]F]L[MoN]WZ[[^deYhbj]l\n]o\qjr\vi
N]^kl[
CpLZN]O[^i
CdDaJhN]T[b\lcvY
@eDcE[GZJWLWM[NrTXU]WdXiYZZV\c]d^T_e`habb[cfd]fYg\hjjZk]lcm\oWqks]tNuevd
QWdj
H]JbWpe\
B\CgGYHZN\OlP\S\UwV\WTZl]U^S`]bbc\e]gdl\nYpRu[vc
UXZe
Umg\m\o[
AeE\OZ^o`bn\
LYOzT\U]W[ccuZ
@cA[BdC]DXE\FcGhH[IYJfLeNeSXUYVUX[[a\W]\^f_e`\a\bYcbd\e[gbhWmYngpZrhufvc
BkCcE]F[GZHZLYNdOZQhTcWYY\[dabc\d]hakTl\nYobqdsbu\va
B\Loc]e[k\
BnQ\
BfM[Wa[m^Wtfv[
LVkj
BZJnW\
BYLtWY[\\[kW
B]C]NeO\PdVZWaYb_ah]j\m[nioZrcuk
J\M]u\vk
nYuo
LnW[k\l\
BWLlWTtb
BRL\M][]c]km
B\J]LU^gh]ki
D]HoJ]S[Wnn]vY
J[L[M[W[^[nks\
@\BbFjGbJZLkM]WY[\bZcffdoat]vT
BbH\MlWZ[ga\k[u[
DbWhk\
@aG[PcScVjW[Yb^\_[adccj]v\
@]D]GVO]P]Yy[VfZh]rY
AaL[MdQhVbY[[\]cb[ebmeoVr]
SgU]m\ojqhu\
S\ol
N\T]W[XZ[j^pb]g]u\
CgJ\WoYb^\obtZ
WrZ\a[d\
F]H]K\N[Tff\lbmenho[qZrbsb
W\vj
H\J\U\Vm]ihcm[u\
Hos\
VbW]Xk\\qZrd
B]C]HRTpXcnZra
@]AhBfE\FZG\HeJZL]M]OeQ\RaVYWhXb\a^gcZhhkalrmknco[r\t[u\va
CjN\TbU]Wg^Te\
HjMkWZq]
CdFcI]T]^bccfhl\vW
Hg
AiBcCYHcJ]L[MgNZOcS]T]VjW\X\YZ[X\a^aa]g\h\lYmepcqhsXtaucv[
^]mcqXti
CWH[L[M\T[WmXf\Zqe
AZTgYd^n_Yaff[r]
AZCgHfS]T\UfWYXcYdZi[b][mcnbo[q]vk
Wk[dle
Al[]_Wa]c]
CPTm
CiTS
C[DZEhJXTdVZWXZd[Z\]]a^cbhdYlpn]s\uwv[
B\C[MY^Y_\agb\qqu\
AcLhNfW[bZe]tc
BjGcOcQaV\WW[\c\fZ
BjQcWT
R\VjWXf\
BYI]MjRiWd[]v]
GcL\VjWg[[k]rb
LgWWjZk\
D]O\P]SkWfY]`]edfcl]mhoYs\u[
KcS[WZm\oi
B]Oi^[t\
@[R]aiceeU
_Za]e\jk
BfHZJdK]UeWXv]
B]l[vi
WU
BbR\VeXh
@\B]MfWZ[\
DcGcLaO\Q\SbT[VaYb\Z^\`hacb\c[e]fejdlb
A\CkE\F]TZ^\a\e]
[[\\egh\
AcBbDbFbHZM[QdTfUc[bbdfchakZl[m\rcua
B]JhWZ[gvh
AVB\ChH\J]QmT[Wd[g]]^dlao]rb
BfCcJcOZQ]T]W\XbZj[Z^eb[d[qbuivZ
BfRTW\
C[E]Wg[f
Vk
AZCYD]E\F\GQH\K\L\M]N[OePgQ\R\SfTaVPY[Ze\[^U`\ahb[cffVhZk[mZpXrWu\
C[LbPRSkTgWcZX[Z`]a[fV
A]B\N[OXS]V][c\\ln
G\OYPgSXZ[[\^]celR
A\GUOdPWSaVdWZXaZmabctebg\
PfSjW\Z\fYrXs[
BWHYOuQ\S]VYu\
EbFdWZZb^ihd
VhWj[efb
DkW[l]
KePaSlV]WY[]
AaViWZ
A]C\I[K[MiNbOcP]S\T\UbW[Ym\\hfl[mcobudv\
MjYZ[V\\e[
AkCYMdTbY[Z]^\
Ojee
BVC\G[Q]W[^dd\hflps]vb
G\HfZX^]cfhflbs]vb
W[Zg
W[Zg
JaMZOcU]WcZ[^me[gbh\
@XC[EdFiJfNaO\T]Z]b\ccefhXujv]
@lE\^Zh[
@nC]M]Zd
@YBgCbF[H[JZebg]hmq[
@UCeFeZdgc
C\Gg[n\evS
[\vi
L[VlWc
GgL\Wi[\k\
BxD\GPM[O[U[Y[[[]echv\
BlC]E\GcM\W\[]aib\ejkf
B]EcF]H\J\OZRdUeW[Za[m\be[fYmYvc
@bBYCcDbG[H]KYL\M\N\OcR[SbTcUcWdXaZd[Z\\]c^gd\h\kZlanbobq[scucvX
mdnZoS
O[SjT\WYn]of
AiOZ^]
@\AhCeJYO\TbV\Wga\bcc]e\gjhcldu\v[
A]CbUi
Ai^]vY
HgTbZc]e
mon[oQ
AlCZTeW[^[
@\ATCZD\EeJ[KYNdTmU[VeW[YaZY^sbXg[mgoWsYuZvV
^je]
A]CeG]HYJ\O]TgV\W]Yd]Z^ZeUfWg\lbqdsgui
C[T\WkX\l]
AQCdJcOgSbTfUcXZZR][^[_ecZf\l\m[oapgrbu\v\
DdTg^Zk]vm
AZ^Zek
B\D\HgJaU\W\^\_cadcgfelem[sXudvj
W[[l^bc]e\re
@]A]CqJXKYOXQiTaV\WZXbY\[[\Z`\f\g]hYjbm[nepbqbrg
NhWY[g^kh[o]qf
AZD]OaPZ^Zqfuh
A[FZH\VSY]]c^\bidnlX
FfTXUYYcejj\odr\
CVocr\
AXB[HkJ\NYObPbTXU]WcZj\Z]c^a`mahcbeaf\j\kelZn\obq]t]vb
CdD\EbH[aZdhv\
C[GbIeMbQ[TnX\cbe]fWl\oZs]uf
H[UmVn][mZud
CdH\LiO\Y\[b`fc\l[vc
@mE\F\G\O\Wl^Qcb
K]_lh\
JVT[UfmZ
Vg
CoDaJhN]ScTXU]X[\]s\vY
C\O\WhXiY\\X^]b\qf
CdVZXd[YbhhWkaqa
OcQZWYc\hmqd
OdTYUhW[X]]c^]jbvi
L\W\kj
@\AfBbCaDcFaHYI]JhKaLZMeNbOYSfTYV]WcYfZd^a_N`]b]dUfbjZlgmcoeq\rcshtbvY
ARClEcH\JeNgO[TXY[^g`ec[eZh\jjp\qmsZteu\vY
BRHdQoWYXb\\_Yn]
@\A\BbF]HdI]JbKcOXPfRbTdUbViWlYZ[Y\Y^b_kajbcccdfjblXnbqXuivP
AfCZE\H\M[OeVcW[bkodr\vn
@[HhJ]M\U]V\Wf
AbC[GYIWJyNcQfW\^Xdglev\
C\TbWUXbcd
A]BeDbF[GhHWJ\KbM\T]U\XeYZZ\[]\[^e_Z`\afeYgbhkjbkXmbo]paqbr[tYua
Fb\df]qYto
AXJaMjP\TcU]Wg[[^]rbvY
GbLgWPYbc\kel[
AeBwF]H\MaNVOjP]TmUdWXXgYU[f\]]\cXeaf]j\larWsbvR
@WD\E[FYGeHTJXMgN\ObTsU[VdWfXgZX\Z]b^f`\a\b\cfeZh]jkl\n]o]qYrWuXvX
BjKa]avY
F]HWUd\j_ch\i\mYoaqj
CbKdTc[]^]h[qgt\
B\E]H\OfQ\S]TbUgV\WlX]Yd`\ldmfnio]rU
C]IcJcLeMgNhO[TkW[YY[a\[][cXlZn]ocq\sdt\
@\AlCXDXG[M[P\[U_i`[eahbjbq\v]
FaHnLbP]We][^eqa
Mh[\bZco
ApOd^\_Ec[
@nB]W[[a^]_]d[vh
@eVhW\c[
FhM[chedg]j[
H]PcS[V\Yceij]t\vc
YihZrc
AbCZG]O\PfT\UhVgWlX]Yc]abdeaqXu[vZ
M\PQShWc^[cdl\m\
@eA[BWCeDaEmGVHgIZJVKiL]NgPiQ]R[TRUYV[WWXkYbZX[e\Y]c_[`ga\c\dQeXfchgickZlzmhnVo[pYqRr\sdtWuyvb
EiFcJ[haq\
Bh[]k]qZ
M\VnY\_]
D]L[NcW[^ob]v[
AWBYCeEcGZHXJdK]LdOeRcU]Vg[Z\f^i_\b]cagdhYjdkUl\m\nZo[qhsTuZ
@[WjYbcdte
V]W[[[jZlZvm
GcHf[Vc\
HZLfMYVaW[Z]]c_ca]bhccd\e\rcvY
WZ\b_db]cclh
C\H[W\bhlZv]
WXbk
CbH]M]U\W\[\][ebmite
VYWlk\
VhhkpYr]
@bGbH\JbKaL]MjO]P\S]W[[X\]^a`ab[cehZk]mbnctavZ
M[un
\h
L[WhZb[[e\fdmcp]
H\SVTVWXc]fpgbl\rVs\ve
@\AcBbD\EhFeH]IiJcLcNgP\QaR[TaUbX]YgZi\\]\^X_Z`\caenf\gXh[l\mcpXqYrgseu]vi
@hCaJ]MTO[P\R]SdU]VXWXYb[]\Y]i^X_\cjddeffZgaiejblgmcnboYp[qcr\s[td
L]Nh[Z^i
@\DfMhOcW][b
A]NXVhub
MYN[OeTWVZW[Yf[[eSfblim]pjs]ud
N\Ph[[lg
]]m]oip\
GbObSbVZW[Yb]]fkl]
B]Lnb\d\
B\e]gmh\
F\L]TdZ\ghjcqas]u\
Oh
OlgVj]
B\F\H\Olu\v]
BVS[TeV\WcX]Ya[[_bb]edlem\qf
KZRmWZt\v]
VbWi[\`]cde]f\halav\
PiY]^Zf\r[te
PiY]t\
C\L\M]NcP\R\ScTZVYWfX\Y\[[\ecZd[e]fkh[q]r]t\u]v\
@eCeDZE[FdGfHiJVWZZa[\]]^c`cc\dcqc
DZH\dl
@bFcG]HhJ[^d
CgDbKbL\M\N\O\PdQbT\WQYb_\che]h\jcloo]pbqcrXsYub
D\J\NiPfclhclRp\uc
V\\oa]eclWv\
cklV
AZCkDgHbOePYQdT]W[Y]hdj[lbo]qZsYvR
ljq]
WXlbvn
W]X]mho\
@]DbF]LdPZTcUbVbWYXf[[`bibljn\s]t\v\
MgVflR
B[Ud[Zefu]vd
I]JlM\
JiW]rb
A\D[FcH]IdJ\LjOdU\VbY][X^e`ec\eehdk[qcrdvU
IdOc^h`Zqd
A\B\LiWWXdY][[`]hgk[
L[MY[s
GdLgObVgWX[Xc]fclg
[kfe
L\V]Wl[\va
CdN\W[Y\\k
B\EbF\G]JeNeO]S]WY[f^[cclhu]v\
EYNcTYW\cYlhu]v]
E]NglU
lh
NcVmWi[a\Y
@bEeG]HZJTK]R]TfU\VcXhYa[\]]cfe]fZo[q\s]u[
OjV\Xhu]
O]WhXZY\c\r\
HaU\Xjc]o[
@eA\BbCdDVElFgGXHTJbKfL\MmNeOaPbR[SeUXVbWYZ]]\`\aac[d\hhk\l\mcnfoap[qbr[t\ucvS
@mB]CcDXEdFkG\HYI]LTMnNVOgS\U]WYY\[\\]cQdZecfdhdmcsathuf
K\LYM]O[X\_bbpe\fbk\uj
C[LXMYO\PsV\WWYp[]`[acrc
FYK\L{M\NYWV[X^ZtK
L[OdVnW[
@dAhCkEYFWH]IdJdKYMfNSO[P\Q]TbUaVZW]YY\\^[_belgdjYm\neocqZtcu]
@\AiCcJjK\LWM\N[OhVWWiZ[]X^Y_\bXebghnYqZs\uz
OgWX^Ybbh\qmtd
@eAUB[CfEZFcI[JULdNSORPWRdShT\UdVYWkXZYTZi[Z\o]a_\a[ckdgeghbjVl]njpgu[
@[EhIbK[MoN]OZSdV\Y\]]adebfehWo\qgtXuf
M]N\O]TXY}e\fZ
Lb^iq]
@ZNnV\Wh[W^\e[t[
LjWWqht\
@[BhC[FbH]JbKbMgO\PbTdVaW[YY\b]e_g`aacecham]qXt\u\
AYKXLwMhVZWWZ][\^\cdeXhbjbtT
BgDdEfF\H[JWL[MgO]QjT\Wc^eb[e[o]qbseu]
AWEbI]K\LVMZNeO]Q]S\Vj[XachijblZminjoUqZs\uZ
@[AeCYEYFdGdHZIcKWLZMONgOiPcRUSgUXVfWdYZ[Z\Y^p_[`db]eXg]hejak]l\olr[teuV
@[CaE[IeK]L[MZNXOqPbR]S[WSYW^k`\bXcfe\h]kZlct]u]
@]N\O\Wa[e^Z`i
LZM]V]Wn[\tb
@\E\MZNq[Y
L\M\]\en
C]H]KmN[W]e\gZnZo]p]seti
@]CXLVM\NyWT^V_[`\h[
@pCaD\EgFmG\LVMkNYO]Q]RcSbTcVbWaXgY[a\cXe[lbnbqYt]u]v[
LYO\Wdbi
Mpcc
D\EkFgKcL\M\P\Q\V[Wk\c`\eehbnV
BfHhKbLrMXWVXbYe[de[h[qZu]
fZrh
fZrh
[]ej
BeD]JaWXbo
B\G]K]LYMZO]R\WXY]\h^[c[e[j\k\l\tgvY
BkWXl]
B[L]R[Wm[Z
G]L\N[T]W][nl]
A[GYHcR\V\We][ch
TUfnrV
AeB\TiW[]\^]cdlav\
P\Y\fk
HcKVN\^\h[qbsg
KWN\sh
KnM\W\Y]sZ
@gAcBYCdEcFhGWHeI[JZK]LVN]QWUWV\WVYd[Y\c]h_ebVc\dfe\fcgejflbman\o]pcqkrYsctduXvh
A]BZCTDkEZFbI\L\OdT]WoX\Yg[]]b^gacb]dZf\gejbq]un
EpS\X]Y]`bcge\m]pbqa
Fk^[
EnFZ
@gGmJYM]O[P\YY]c_]`\jlq\rUs\
XVtp
@lBaF\HYM]NaOVPZ`YhZj\
B\Oc^e`hcYj]
A[[[^ktY
@fAXObP]WY[l^bcWjb
A\C\DdETGaHWJdKeLlMeQYRbSWTcU[VYWVXhYYZX[j^\_X`WaabVccd\eefmgXh]j\lcmbpZqWr]sftb
@sBaEWFWKbMjNeRcScW]]Y^W`Zbcc[j]l\o]ph
@gC\GhJYWc]Zc[v[
@[C]DcEbK\MgRbUeW\X[[c\a]X_g`Zaib\eff]hkl]m]nds]tguZvY
AcCgDlO]QbVn`]d\vc
C\D\Gk
EfF[N]aZvd
@YC\EeJZMZNaOhV\W\X[Z]^Z_YcYengcl\maocpes\t[
@ZOnV]^Reo
AcBgCbHRJcQ[V][]c[d\f\q]u\
Wh[\b]rbtc
CZEaJYVeWcZ[^eaib]rav]
PbVgWbYcamdV
SiVo]cbYjaqZ
@\CgDXF]NZO\VZ\l]\_bj]oYsZ
@YBeCgEYF[GaHWI]JbKdNgOmPfQZRWTYUjVXX[Zb[f]Z^e`\aVbbcldWeTfYgehXjZkkmbneobp]qcrYsduU
@]CaDWEyFYT\VUaYcZdY
C[D[EPHZ^haYc[dk
WbdXlj
@YE[FlHZI[OaRgX\f]g\j\s]
CcDYE]FYHXTgW\aadjg]sl
@]A\FS]]^\cceigh
BXH[JdQl
C[E[W[aoj[
CbEdN]Z[^jhk
CXThZdhb
K\VmYX\[p\
C[EZNlVcWoYc[\\ga]dahhlX
Ej^Zj[
@cB\EbGjNXOdVX]]^U_[`\c]jbk\q\t]
FiG\HlSZmb
Nj
C]F\KjZ]_\e]n\ocsi
B]FoHjKXh\
B]CaHbJ\McOZR]U]VVW\XaY][i\a^ZbecceWffgdh[jXkel\r\u[ve
BZKZO\W\mdol
CZG\HVTuVbW[sZvY
DnJJvn
PhV\
Fnb[
AeCfDWE\HdJRPcR\UYWeYc[Z\\]f_jbicdgch[k[l\o]qZt\ufvd
@VCbD\EdGdIbJiK\MiNbSmUdV[WcYd[[`ea\dYfdgZh\j\kclhm\nco\pbqVrYsZtbugvb
J\MtO\^\
BMHbW\_]`\lWvq
C\EgF[K[T\VVYo_cp\v\
CkIbO\j]
@]EZFnH[M]g]h[pY
IZVYam
OiV\[evd
F\R]V\_[pjqZ
EYHZJbR\TXWYX][j]\_dcagbhZneohpMvd
@kE[NnSaWY^hd[lV
E\FmHUK\V\X[cY
B]C\HhO[TfU\VfXc]Tbih\o]sY
AcHjJ[L\QdUWVXWSYY[\]Y^dc\d\e]fXhcnWo\qkrVsWtVv]
@bA\B\CkEbFcGVHWIbJcKZMUNYPeRcSVUcVgX[YWZj[c^V_g`ZagbZcee[fblYocpjrdt[vZ
Vl^\`a
@lBhCYFcH]JdKgMeOgPdS[U\V[W\XfYfZ\\V^X_\`]aXcbeYg]k]lambnbpdqfsgtUve
AgH\X\qjs]t\u\
CbEeFgG\H\JYK]NePgSaTcUhW]X][\\\]]^d`XaVb]cheafcjblgoepgr\skt]uav]
CaL]Ne[b`geghel[
B]^ife
@YCdD\EbGZH[JhK\LeMmNfOYPbU]VbWSXgYaZh[Y\\]n^b_]`bbgcZedfZh[j\l[mZncohp[qXrcsbuYv]
BjHZJdK]UdWU^ccfnjtbvX
AmCYTbWYY[
@gBcDgEdFdG[HcIbJhKWLdMkNjQYSjTVVbWYY\Zc[f\\]g^Z_[`aaibcccd[eZf\gUhckZldmbnWokp]qWrmteuh
@gC\D\G[HcJ[KdS[Zm]]^Z`[c\dd
BUD]FcH]J\LcObV\Wi^d`hc]e[hfrev\
O[WiXf^c
KbNcQ\V\Zg[h]c_ce\hVl]sd
pk
BkCXEXFUIcL\MYNZO\R[TfUZXZYcZc][^\_\`fejgbhZnpoXp]tivV
@dDdKcPoQ[UcVUWfXcYc\e^U`ah]j]l\snumvU
CfE[F\HgOdTeVZWZY\[a^Z`kdeg\h]l\o\sZuc
@]C]F]H\IdT]Xu\Xccm[pWrgtZv[
CZFXKYNaO[RdU\][c]fmgbh]lYnconpZqh
BWJ[QkU]mc
E[F\IaJaNgZe\d^[acebhfjbs]
CeMUTZWX[c_dboe\l\qb
Wn
A\CkHhN]W[\\^Zv]
@[C[E[FdHbJiKZMfOgPbSdWcYgZf[]_[`la]cXl\mes\tfv]
B\E[ObW[\[d[ebvg
BaDiHYI\KeLbM]Q\TcWcckdRefo[rbtcvS
F[Hkd]o[
HWWX^abiv]
CgEZF[VjWX`c
BZCfDfGdHhJXKaNdObP]R[Wc]a_g`[cXeeleq\u[
@iA]CaEjFYIcJfK\MgPYQSRcSfViYdZh\b]d_eacbccWdbecf\hcibj\ngpZqgrbsYt[uUvV
ClD\EeF]G\J]ObS\TiU\VfWbX]]a^[_b`[agctddhdjhmbnbodscvX
B]DiEbHcL\RfTbW[bgdZva
AjM\RjV[Yd\a]b^gc\gahbqYu\vZ
@cCZEbFVHhIhJeMbOmSZTeUdVfWTYUZ\\a`cadc[d]egf[mfndoUr\sdu\vb
CeNXY\Zc\\`chilcpd
CnE[F[K]SSVc^Z`XbWc\f\hgq[
AZC\EbGbM\OiP\SkVZW\X]^baWcdkgq]
@\AbE\G]H]I]JdMYNaOePWYY[b_i`bacb[d\e\h\j\q\t\uavZ
@LAdD]F[GRIoJeK[MgNdOmPhSaTcUbVZYXZY\b]Z_Y`ca\cZe[fahcjplgn]qXriti
@\CcE]MNOwVp^Vd]jSqi
F\K]P\VmWZYfl\p\q[
C\Yb\pa\l]t[vb
HSMeW\Zb[\^i`\a]gb
U\_rjT
@\A\K]^Z_qeZ
EqNXP[^]a[jX
W]]i
AgCVE\F[GXKfMWN]O[P]QbSgT]VWW\XfYbZd\T]c^m_Ra]b]d[eXgihYldmWnOoYqdrfsbvZ
B]EmW\^]vb
O\\]_pj[t\
N[W]\ncgeZl\tX
BZG\HjMcO]U[WhZT[d]cehjdl[nbogt\vd
D\djvY
[j`WbTvn
FjHWq\
@hB]C\F\NTcV
B\H]OdWs^[c\fZ
CeT[V[\k_bed
K\OoY]c[
@]DZE[FaGfHjJZL\OUQeWfb[dhgaqdtavg
@iB\D\FZGcJ]KjMYNYO\RYVYWXY][r^U`\bYdZe[h[j[lYqnsatZvg
YcZWpe
K[_kp]
@gBeFbHhIbK]NVOYR]S\U\WWX\YeZj[[\]^d`jafbed[eZgchRlambndolpZqbuZvb
@]CWFUH\KnP\VVW\XfYZZW\c^\_L`haeb\cZeZfigdj]m[peqcs\
@\AjB\C[HpM\O]TYVZYWZS\X]W^t_XbZe]gfh]rYtZv[
A]E]PhSfYc\Y^Y`\n\
AkV\^Zu]v\
BbL\NZX\Y][Y]baZll
@eB\CbE]HZO[UgWc\\eijdlcqbs\vo
B]C\OZWZaZdehevl
M\N\Xb_pg]
m\ut
B]KgRaWS[]\[tg
C]FeMdOaShVWWY^]dVhhofp\
@dA\C\EdFiI\J\NYOeThWfYWZe]b^[difbhXj[l[r]s]
CWD[ElF[KSN[O\P[Y\^\`ijblbn[va
CYDZEW^ga[dkl[
B]EkFgq[rf
VqYb
F]R]VeY[Zbpj
@\BiEbFcGRHZJYKiNfPeQgWhX[YZ[W\\^c_e`]aRb\c]dkhjjcllmeniodq]ravi
KeR\\Rth
O\\Vj\s\tn
@fB]EbF]KYM\NYU[VaWWXeY\Zd[b\X^]`fcfekhcmbngo[sYtYu[
][b]pr
BkCdD[F\MeO]TdVcWZZd[W^\abcgd\f]lXqftdu]vb
HZIgObQcW[`da]f]hdpbuevR
@]WY^Zc[jiq]v\
@cA]EfFZJcK\M[ObSdTdVgXdYe^Y_dcbdbeWf]ggh\jbofpbrcsgtXv]
@]FaGbHdO\P]VbWd[b^\`[cWe[h[qjt[vc
Vi
C\F\JsNY[ZdV
ChF\WXZj\dmg
@bF\HVN[P[S\WbZZ[j\Z]a^[`]b\c[eYf\gZj[m\o\qfrZsc
@\BbFXHWJcKXQcTZWeZX[[^bb[dceZghhdpWqer\t]v]
C]Fm^]h\
@\CTF]G]HSJdMeObP\RbSbTZV\WZXY[]]g_\bbcae]fXh\i]nbrjshteuW
CWFXHYJeM]O[V\Wp[Zb[cbf]hfk]n\qlvZ
CeF]O]X]]\eg
K\N]]c^icdl\pas]
@XA[ChDdFdGiHeJ[K\PbT\VpWVXZYjZ\[[\b]\^T_b`Yaibccgecfcgbhljck\llm[o\p]qds[tguY
AZBfCYDcEWFcH]JdLjMbN\PfQ]U[WgYbZc\b]f^a`dbedgegg\lWpaq\rcudva
@OBbCQDiFZGZHmIYJTM]NJO[PgQcR\VLW\XZYlZZ[g\f][^\_\`Taab\cnfXhZj[kdlpp\qXrYtXufvj
C\Yh
CbW[Ye[\^[c\rdtlvl
CZE[MdOfRaWo[Zfelb
@\AaCbDdEUFXGfHdI\LbMUNcO[P[RgTaWUYX[W\g_faabccleYf[gdhelemXn]p]q[s\u]ve
A]BZF\HcKfO\R[VZWUYf[b\b`\b[cge]h[j[lamVnYo]pcq[sb
CiM\R]W]X]Yf_]l]okt\
CgYh_]l]
oi
M\og
AdCcRgWY[c\c]Ydfpev]
@\D]KWOUR\W\XuYe[]]g^\_bj]mhn[sb
BZC]KcMeNcT\VZW\Y\[[^\d]k]obuavi
I]R]S\Yp\]v\
B]TcW\[ik]t]
A\B[C\DXEhFnGWHLI[KcMXNeO\P]Q[TcUgVYZZ[[\b]b^d`]ambYcmdXecfhgbh\jbl]mZo\pZqYscv[
B[WjaWcVvV
J\OfT\c\eZfksT
F[Uk]\^\
VTWXcj
@dBWC\DWEmFcGZHSJYM]NhOnPcR\S\TjVcW[X[[\\\]Z^U_]aSbZcPdYeWf[gahkj[l\m\nbpZqculvg
@aClE[FZGZITJdKTL\O[P]Q\TWUYVmWeZ][\\g^n`caadaeXfUgcjdm\n]qesf
CgEoFdH]J\NfR\SbV]WRXaY[^ha[cdecfYg]h[l[mcq\rgsct]
FdV]fh
Fhec
FeV]sj
R\U\WocL
F\K[PZ]e^[cme[
F[eoh]
BZOXXdYi^fcblc
@]B\EZFbH]I]JjKpN]UfViWb_f`\a\cedfgao[s]u\
E\FWNZ^[_baocae]gas]
C[E[F][faWet
@[BrD]EeFYGfL[N]PfRcThU\VlXfY[\Z][^Y`\a\eXjak\ljqVtgubv]
B[H[QhWfvZ
HjQYWZvi
@]C[NoY[^]
AbCbDZEcFbG\HdIiJ[KbLZO\PcQ\RaTeU\Va]c`]bYcbebhajblbpbqcv]
@VA[BkFbGfIYJ]KeLfM]N\OcPbRSSdT]VaWYXdZY\d^d_Ya[bcdfeagchejclanZo[poqgsetbud
K\NgPkV\Y\[]^d_dd\lXof
GcNlPfW]c[lb
H[K[O]cgm\ojqc
@bCmEdF]I\JbOeR]SaVYY[o\p]sX
W\Zd[]dnhhv[
M\OkV]^i
EbH\JbK\TYZX]gg]niocp[rYsZt\
K[W[]kp\u]
Wh
CWmk
OfWX[[cjlkp\
VkWXZc
@aKNsh
@lKZc[s[
G\TYV\WXYd[b^ec\li
I[ldoXpasm
C]Gf\xc\t[
@\E\J]MbNWW[ZZ[[_deoghjdpfvV
K]WZZamYnm
IhOVcYf\
Rmd]
D\EgI[J\Oj[g^\c\dge]te
@gKhOdRJWgXb_cs\
GWIVO\PZY\cfrg
L[NhWZlwvZ
KYO]R\S[V]XfY\[Z`]fmjlpUqdtfvY
KZN\PcmZok
IYK]RkWZc\l\m]
LkN[WXlb
BdI]JbKtR]V\W]X\]XcYf\obq]sct]u\
AeB]GgKdPjR[V]W[X]Y]^ZcWggqjsc
B\R]Wj[\
KooM
C[N[PZSbTmWcZZ[[a\lrsc
MbTbVZWoYbeZh]
@hIZJ\KVMiR\T\XZYb[\ekfYg]hbjdo[pfrZsb
DcOcW]Y[[hfjlXr\
NdV]W\[Y\\cglj
BbCiHpI[JXKYOgTQVlWXXaZ]aibXecfchbjel[nbpZq]r\sdu\vh
H]Occ]mi
G\IjOZ
CmTTX\]chel]od
C[OfTgWfX\Yf_N
WR[[lgv]
AiCYDbH\JgOiP]VdWbYjZ\]iabcae[l\p\t\udv[
H]KVO]efgd
EbHbKYWTZf^dlcm\niolsb
Nb^Vcbld
EfL\NfR]VaWncZll
@aBZCZF]GcH\McRZS]TbUnVYW\XWY\Za[f_i`ga\c[d\eafjgXhUjZk]mhoqp\qXrbsct[uYvb
AbL[MeTfWV\le[pbt]
@]EhFhjY
@\BhCaFVGXH[KuNrOZPhSqTYV\WXY\Z\[a]]^Z_\`ZeefZlYmboXpTr[s\tfv\
@eBwC\GcK\O]VQW\ZY[]^fc[k]
HWOlTkVYXfY\bec[ffjal]mbue
I\O]PqR\WXY\f]v[
AdDcObP]Yw\VcZs]t]
@ZIZK[Rlc]l\
B\G\IcJ\OPP]ceu]
F]NZ^lvZ
E[IkR\
IhP\Y\
IjO[R]eZ
CiW\Zbci
KoOcSff[m]oZ
OZVj
@\MiRY
VjW\a\
I\WX[\jlmZnfodsW
PhR]W]l\
VkW\^\h]
A\B[CYH\I[JoOrT[VSWfY[]bebn\pcq\
AZBdCeIZJiL[M\N[OjSZT[U\VWWYYY\b^X_Zcnhbjal\qks\
A[BaCXD[E\FhI[KXMbNZOwP\VbYd[Y^jeRhZj]l\m\oZpqrdtcvk
Pn[\cbsf
Zj[Wp[
D]KcNbPqSVTjV\WY]]`ZcjlZvl
IUO[cel\rd
WSZqlZ
FTHiIeKpMgOWV[WYY\Z][[c\n\p[qeu[
@fIZKoVZ_bm]obpdqWsStf
ChDaKdT[ViX]YgZb\\][_be\ffo]r[
KkOjRNpX
@[A[Z\\a_uc]eZh]jel]p]
FbJ\MgOfVTZm[\vf
CtV\^UcZlW
C[JZP]W]XcZ\]e^Zjbpaqi
C]IjO]P\
OmVH
M\ObV[W\cc
AfI[OUVgW]c[v\
OUce
A]BXHiJho]
BXHhJ]
BhH\O[WY
BbCeFdHjJdM\XXY]\b]]cZecfdj[kbpiqft]uf
Q[Y\bbffgdh]qcuV
F]H[Y]buh]qZ
BiGaQfhY
H[O[ebuq
hopW
M]Xd^]cdhmp[u\
H]X[Z]^deif]hTpd
@]VhbThbqk
B\eJhm
B[Yaqhub
Uk_b
W]Zbgcpj
C]h]n]pj
N\O[PiV]Y\l]
Nkcgv\
P\Yiv\
HbOfPdSeVbWZX[YZZe[\]\acb]cVe]fcl\nZp\q[sgubv[
A[JoZ[c\
XkY]_Xu\
CeN\O[PcR[WSZ[^[eZq[t]vj
CkO[PWv[
CaY]ZYekh\v\
CcHeJ]O]RXWk[\\\`ca\ccddebgchdjcm\s]vc
Ze]a`\a]hhvb
CZI\K\W]]ae[pmve
BZHfJjW[n[
B\HpJYW[
AgC]DaF]HWJ\ObP]S]VdWWYe\]^b_ka\k[
@[AWBgDbGbHZOeScVTW\XbYY[f_mcik[l\n[sdv\
VVYZ_dfcnc
Yi_YcY
Yt_T
H\VpXh_[p[
OsZY_Yc\
A]G\K]M\O[PZSj_b`\calb
@dDYEcFcGZIaM[NcPbQaR]S\VdXdZc^b`abVd[ecfagbhbkZnbodp\rbtdv\
BeCeIeJZLWMZQmR[TcUTWcX\ZYeWhblemincodpaqYrZs[tau]v[
HfKfO]P[SjWj]ec]lcmanc
CZGhIjJ\OdP]V[WbXcfaoZvd
KbOWS[VeWkXSZ]q]
BcCgLkO[WYn]oc
BjC\HRW]
@fA\BiDbFYGbJ\K]MtO]UgWT\c^Zbec[dagfkblfm]o]qbt\
AgD]EhW\^]cf
BiC[IdJ]NhOWV]Y]
LZV[WZ\d^Ztk
@ZE[FlO]W\X\Z\^ehj
A\BsGeHYOPW]Z]g]
CZMbRdWYXd]glcmYt{uY
@]RbTmU]XaY\idl[mhn]u]
C[E]FjHeU\WhZ\a]m\p]
B]D]F]H]NiRSWb[hjavd
BeU]eo
@ZAqB]D\EcG[HYN[O]UcWZY]Z[[f\c_ia\c\e]f]lZtdvY
B\O\U\VX[Z^hh\mdtgue
WdYb[\\ef\lcq]rj
AXM[OhVf^f_X
F[H\P]mWocpfsjvc
C]T\UmW[mZoir\
C\F\HlJ\Zg
G\L[V[X]cjtb
\[^]tpv\
ERHkT\afd\
Em
@YWlb[rg
ViW\^\
BoCXHQJhNkOcT]UZX]Yf][^Z`clenVoop\qWrZs[
W\b[ckeljc
ChNhObY\`\rj
B\V[Wje\
L\N[VnW[j]
AlB]CdHc
A]C[JfUOVVW\XW]V^]hej\m~nZoJp]q\r]ug
^n
MdWi[S\c
ejv[
eoh[
BlFZGiHPJbKdOZQk^]cWe\o[
NZVmW\Y\
A\F[H]Z\e\ggh\jl
N\R[UWX\mooZp[ub
@[K]L\M\OsW]^]
B\C[KYL\T\V]WhXcl\mXnjo\q[ud
EbJ]NgO\W\
T\qbrg
D]Jh^]r\
OgVSt[
OjS\ab
@fBXEaGeMbN\PeT\VYW]Y]Z[^u
B\H[Oo`[f\
ChO[PcW[Zeqg
B]Uoea
`gi[m]niqb
B[DeJbL\W\[ch]l]qcudvo
BYHkJZW\ZY
B]K[LuOZWZXkY\Z[[cv[
MlO[^ZqYv\
CdTjZ\]cc]f]n]
F]KXNXQ\j\m\n|o[qYr[uU
F\HjQ[W\eY
C\EZN]OScj
@\MpOWPgW[^Ycdecj\l[sbtYu[
cm
B]U\VeWeXXZ]m\oh
A[BbCbHbKZOdT[VbWhY\Z[[[\Z]d^]_]`dcee[fegej]k]mZnXplu\vb
H\g]men\oP
CdH]eU
AZT\VZWrcfkX
CVG]HbIcJ[NfOeR]S\VbWgfbm[oXrr
@cC[E[F\I\LYMfN[O[WU[i^mcYfih]jYldnbo]q]r[t\vf
@bB\ClEeJ\LZN]OfP[S]UjWYY[Zg[[]U^l_da[bbcbdZe]hZl[mXn[oYu[vb
BnCZHXJbLcMZNYQmT\Yg^UcXeZj\m]ncr[sbucvZ
UkW\Zfp]
@]J\L]WX[\^r
ehhd
B]GeN[P]VYWR[fcjdch]lo
HdWQ\e]bc]fbsa
@\B{HWO\PcQ]W\_ecb
B\CWEZHTIdJ[K\MYNaO\P\R\ThUbVcWYYZZh[\\l^b_\eXfdh]jklknbofp[qjsctXuZvZ
M\OXVkce
BiH\O[k]
V[hip[
@eAPBbCWDdEdFjGZHTIeK[MaNgOdPUQZR]TZUPWdX[YU\[]e^i_\`hb[cWddekfagZhYibjZlWmjneoaqnrStluev[
HfI\ffo\qYsd
@\B[EaFcHbM\NjT[VZWX^ibge]n]obqi
CbF]J]L\M[OVUjVZW[^qh\
B\dbeh
W]jk
NgW\Z]egj[l[ph
CjJ]TeW[]\
C]M\Td]dvk
A\BWH\OqS\W\abk[udvg
BZKaLWWiXbu]
BhCkGgHVJ\LvVbW[Z\[Z]f`\bWdbf]qYsZvh
BlC\E]HXPdV\^efbo\qe
CcF[HoO[TdUbVdW[Zj^hf]m]oZqfs[
B\FbHmOfW]gbvk
KYm\no
@\AbCZIZJoNcOhY\^b`]aacXl[
KRj[nm
BYC]OjT]VZYbZY[f^\vi
@hAUBfClD]EZF\HbJeL]MgNXOYP[S[TZVdXcYWZ\\b]Y^d_m`cdce[fegYhbi[jXlXm]n\pVsXtWu]v\
Bin[qksWuf
CXJdLhM\UcVbWWn\
E[M]NUV\Wd^e`lbecZh\l\m]
VZWjk\p[
W]sh
@[BUCYDeF[HbJ\KYOaT]WVY]Zf]c^Z`[acmWnepfrcsat]vn
AXBOCdFdHnIbK\MZP\QXSbTXUeVfWZXbZb]W_]`da[bdcYfjhcl[nco\pgqTsZt[ue
BdCjHZJ\K[O]VZWaX]\f][_bmQnZoruW
AjEdFgHzK\N]OcUVV]WWZb`Zc[eXnYo\sUvZ
NnP\VZ
VgWSX\oc
@cBlCfJ[O[Qf]bcceZn\o]rZsY
@\AfB[GZJ[KeLYN[OaQXTbUcV\We[]\]]\^Xc[dchalemdnbolqlr\uc
@cBoHNJ]OeSbTYUZVgW]X]Zd[YeckZm[ocq]rcsfudv[
@ZChF[HbI]J[LjO]P\SeTYUYWhYbZ\[j^a`\e\gbh\m]o[pir[sc
EjK\O]VeW\X[j[sf
TlWcn]q]
E\J]S]V[`hf]g[rds\uj
WXon
O]PaScV]WZYbfgjhrZtX
@cCaEcJZOiS[^l_Y`\d]f]pgqftZ
E\UZWW^]mWqWs]u|
BiIdOU
Jo^\_ao\
MWZdblu\
C\IkOVu\
NeOaV]\\ceekg\tX
@[B]aHco
@XA\BjC]E\GfHRI]JhKiL[OPQmUZV\W[Y\^[`[cceVg\hcnVoUq[r[tWvY
VkWQcg
UWX\e]hjmmp]q\u\
C\TkZ[]blg
KiRbW\[\aajco[s]
O]W[^mb\
CkT[
C[JdZdemt\
BWH\M\T[WYZw[[^[s\
S]ViWZ
OhXc]\cgu[
@bAZBVCVEgFkHIIfK\L]M[PdQ\T\UOVjWQYY[Y\]]m^f_Z`acgd]ffifk]lYmgnhoep\qgsdtfu[vW
B\CbD[EjFmG\IbK[LVMlNiPkQeRiSYT\V]WZXYZZ]d_k`XaicVd[eWgXjhl\o[pgq[rcsRtbub
@[AeBZC\F\IcK\MjNeP[RaSbVjW[YZZZ[a\U]c^j`iabcde]f\g\hYlUmgnaqhrZs\tiuZ
U[acoju]
N\P]Wr
DaKf[g_\`dc]emohqXsdtZ
CbF\HYMfOWPgRfS]UgW][[\ak]o\saubvf
BYI[WZck
BhHUWiq]
CXJkLyOWV]WZZg\\^\tX
SZTVW[Yb[Zl~
m[n[uj
B]Waf]k]qkrZ
L[V\Wlt\vZ
@WAgBwF\GeHUI[KbMYOMPcQ\R]VOWmX[YgZ[[Z][a\e[gYhhj]mes[tcv\
UgWYZZmg
WleefZsatW
B[CXHhJYOcQ]TpVbWZ^[c\fUggh]jblbrdscuh
@PEiLmRdWZ
@[BPC[FeHhIZJgL]MZWYXfYd[kc[d]eXv\
GkWYcer]
LcM[]fc[ek
C\EeJZL[M\N[OWVTWTX\YkZm\e][adhajYoYpZq[s]tjuU
AhH[K]Pc
BgHbKYO[V]W\^]_dmonZoZq\s\t\v]
f\rj
IcJnO]\Z]b
Jj\]
AcCYDeGdJhKbL[NaQbR\TbWUX][Z\Y_a`bbccbfagehck\mencocpcsat\uc
@hBcChDbEZGjHdI]JZKaMdN\ObQaRYSeTdUaWcXe\\^b`[adbbcIdhfdifjao\pbrbs]teubvf
GVK[OlSXW\^[cfe]
GYL\OkW[Zf`[ccjan\ob
B\CkDaEcH[IcJ]MWT\UkVbW\YW[e\h^c_bbcc[ecfcgYhXjdldqarfs\tbvZ
@VCcDdEdFdJ\N]P[Q\TgUbZ\c\dkeghhlau\vR
@[A]FgHdJcL]OgR\VdZT[]^aa]bgg]hklUm]p\qbubvf
@XDUFdJ[KjMZO\PmS\U\V[WfZV[b\]`\aebfc[dYeag[hgiamXpVq[sYtbuWvg
@XA[GgVeWt[Z^\cahiqUvc
JaN\Zb[p^\
C]DZH\JVK\Q]SaTdUfVZW\Y[Ze[\^h`\a\ckdfehf]gZj\lgmYogub
K]Q[Y\^ZbhdgvZ
OgToo\
AbT\an
@hN]Xe]a`[j\u]
@XC]EdGTJfN[O[PdTiUZV]WV^gcjlcobs\v\
A\CjDeEXFYGTH[JZPeQhReV[WXYZZT[Z_c`]aobgc[dbgalUmWq\vm
A[BSCTD[EdFfG[H\IgNoOfQhRbT[UUWYX[[f^[_b`ccXdYe\fcg\hgi]k]lWmdndrgsj
CZJiUbg[r]s]vd
A\C[EfJcT[VmZ[r[ve
@]AbEeFhJ\O]VpW[[]cce\j[ubvY
K\b]e]pj
lWvi
Emj\
EdG\HXN\PbSWTecfdWp[vh
AgBbE\HYVdW\XbYe\c]b_YbccleYlemenho\
AeJfK\WYZZ[Z`jaYejv[
AbC[DfHnKYO]QfSbYd]\^[aZdaecfcm]vX
DjEddTvZ
DkEfa]d[
C\H[JdYl^[g]m[nZoXqhrZ
@mG\Ic^X`[c]
OXS]W\Y\c]e]vn
@cAXEZI\K\NWOjVdYgZ\]]^W_d`cb]cdgYl\o\qbr[t[uXvb
B[Gb^fc]
F\M\Oje[u]
E[`[nS
O]P[VeYZZ]a]cf
A]JlT\`Wa[b]cbd\e]f]g\h]
JbM\V\YfZf`aafddh\lWnboirZu\
@hBiE]HfJbQiUXVXWiZ\c\f\j]uX
VX^l
AcBfCYD[H[J]NhOjVXZ[^Zbbhbl[pgqUvb
FfG\[n
EVJ]`jo\qc
F]olq]
@jB[FeG]Xic]n]
@]E\FYTcV]cZnRp\u\
JnX\^Vscu]
Ne[T
EdO\^YajcY
CiFcH\K[jioe
A\C\DbEbFaKZMQNcOaQ]SaT\UaVeWXX\Y[[]]b^Z_g`cadbRcedeedfghhjXm]p\q\rcs\tYumve
KYSa]ambnnoWrZ
OkV\
A]B\C\HZJ\KcYh]Z`]lgmmoctbub
Zi
IfJaOZVg^[gd
C[DcE]FXGgJXKZNdOjP\Q]S]UYVbW[YiZY\b^d`balbbccebh[k]l]o]peqar]tf
CfEaFlGeJYMdNdT[W[Zb\e`ba\c\egjem]n[ph
CcJ[LnM\NcQ\TcWbZ\^e`Wb[dne\h\l]oYqctcucv\
BjLeN[Oc^cecm\n]o]q\ucvd
AbC\HfO\TlV]WdX\ZZ^c_f`]a]gchbl[m\ndu\
@bI]KgNUOZPhX\Yo_ceah[j\m\nbojresmuZ
M]Xeui
@\DbNbO]PbWYY[Z]]]m[pms[va
@[E\KiV\X\_bdbsY
@eAaC[DjEXGkHWJWKgMkNbOWQ[UcVXWYX[YWZZ[b^Z`\dbedh]lXpftcu[vU
@fBeCTFZGcH\IcJcNZO]PjReSZTgVbW[X\ZW[W\Y^\_f`[b[ckdbfYgejbldmdnbsWt\u[vY
Niv\
Hj
@dAfBeCaDcHjJXLpMgNYQdTbUiVRXbZZ[h\f]b^a_[`Zbaccedfhg]hZk[lgoWpTqgsct\vh
H\V\^\n]o]qk
N\V]hh
EcFZN\P\`Zc[hblbnjv[
AhT[V[hbv\
BVel
EcFpHYQ\Sh_]
@[EVFi
Keebgcm\nloZu[
NbWkuc
K\ZZ[lgc
VcWj\\e\
JqScVd[]efn]q[s\
@[K\N\O\VZgim[oe
Ki`Yc\nW
G]P\V]`lcev]
MeOg^\`\cmmZu\
AaBeHZN[QgU]W\Ygpcuk
AZCkDbGbHZJfO[PbUfW\XZYbZf]deZg\m\qjsitZu\vc
V\ccm]n\o[sntTu]
KhNZVjXcfYh\j\n\rdsdu\
^[uh
@\G\NePZW\`[a]cnh]lcmb
@cBZD]O\Q]^[`fcfl[vZ
AaHVKZT]UXWcX]YhZa[]^Ycff[sq
@\AcBcEZJVPUUcW\Z\[[]e^[cZdgg[ldvf
K\]]mh
@cCdDgEmF[GaH[OQPqUbV\WWYb\\^[`Wb\ddeZh\ncoer[seu]v[
@PB\J\KhN[Q\RbSdTgV]WhXb^acbelf]halco\p\sdu]
AiBYCaDYFZGUHcJ\K\M\NkOZPcQ\SbTfUZW]YhZa][`fa[b\cidZfhhamnofpdqZvZ
C\JbK[N[OXSgVYW[Y\]\^]_bbZf]mbogq]r\th
CdD\EfNcQ\V]Z]^]a[dZhZllp]v\
@\EVIbJdN[OZU\V]Y]`ie]hdmaocpas[ul
@eC\D[EUGfH[JdKhO[PfT[UpYbZR[X\c^e_]bic]g]lgn[p\sZu]
AUGrJ\^hd\rc
@gD\GhM]N\Y\^jcWdVfXr[
B]Ne^i`c
CdF\I[J[OUPaRfSdTgUeVX\eeZg\h\lem]rZ
O\mdnjoZsX
FZV[Xefkn\sft\
G\Nf[gl[
N[Wja\cc
BcDiE[H\JgKZMiO]P]Y]ZZ[]_]aicbeZleph
BjG[JYK]Nfv\
B]]\^\coeapWt\
HWJjT[W]bcc\f\vY
C[NcOmQcVdW]X\]e`Ymdoc
@ZB\CZE\I\J]N\OfVZ^\_ebejim[nfsbtguWv]
@ZAZC[F\HXIgJYKYObT[UeWYZh[\]a^c`cbZdYgeh\ndo]p\resgtfu\vQ
BbGcHoI]JWM[ObVb[\c\d\f]g[sMu]vU
W\jWngo\
@[BTC]GfJcKdOcQlScUdW\Zj[i]ab\cXdfeWgdl]uXvZ
Q\Zchil\
AbDdEXI\JXU]VXY[^fa]degbhclUr\sct\
AgDhEZNdvN
G]JeNgOiY[
@\IcK]NiP]V\XcYU^h`YcZr[sev]
@cNcOk`[
A\BdFcGYH]J\KjMeNZOhP]QhW[Yh^bb\cSeYfZg[hbnfoVqXtduTvd
@fBfFaGfI\OeQcT][[^ed[ljm[vc
@cAaO]PeQbWlZb[\`[c\e]lepd
D\Zi
@\BbCbDfGkJWKZNZO\SXW[Yb^bb\cjle
E\N\P\V\cdlgv[
@cA[CZEfGWIeJiKXL\MZNaQ\RbVbXZYnZ\[b\c^[_e`gaabZcfdbfYhgl]nZpgsZuf
GcJdPbVicW
G[cflk
E\FiHbN\OYVb`Zdjsbve
AZBdC\GbJ\SdVVZ\[]^jgbud
W\a\iYjdmkndodqcs[
B[DYFcGeHVKaL\OfPeSbTdVfZY[l\[`bbec[dbf[jekaldmeo]pZsXt]v[
J\M[O\UdV\W[Y][mg\hbul
GZNiP]lc
BWCdFZHZMbN\OiQmTcU\WjZ[[g^Y_i`caTbXcbhYjckfncp[sbt]ucv\
K[si
Wka[c\
AfE\G[O]P\`aa\cklk
J\TVWdX]][mjn[pd
CTJdcb
DWJfNhO\Q]T[V\Wf[Z]]_\a\g\h[rZvW
hj
AbGZHsJYKWNZOePdQWSUVqWWYS[c\d]b^ccle[l\o\q]saufvY
I[J[MiUhXbY\^i_Z`\fgh]n\piq]ri
F]V[g]jimWnioZvd
AcBWFnHjKdO\a\c\d\sevY
C\D[G\TgVf^Ucpl[
@\JiMkN\O\X[]\^Rbie\gbk\mXoaphqYuZ
G[HZJ\KcVtW[Z[^]aacfd[h[ub
OYV\_pc]
Z[sj
GiOXW\cceap\
\bti
ti
BZL\P]R\W[Y\ro
WW[llct\
E]K]NZO]svu[
sj
Cbsi
_[hj
_[hg
C\O]W]vg
BjHdWY
JhRUhgl[pg
D\J]O\Yg[Yc\vn
@]B[C[D\EZHYL\M\O[PZQpT]U]VcWT[g]c^Z_a`gabb]dhhdlcm\n\oZq[v\
Q\`rhYt[
JZV\Z]`ohZl\
DZQRV][[`cdxhZl]vS
DfE\H]JZNaVbZ]`Va\dWhblhn]vS
C]D]J\QbVZadd]helevo
Qihbo[
JihX
@]`hh]
QkZ\^\hc
CbH\I]K]NZTdW\X]Y]^[`fe\f]hplcmZsc
NZhk
TnhXrb
D]W\lm
HcK]TaUcWYX\[[]hd[l\pc
B]KjU\WUZha[dbeZgcsd
HbKUWkZOsd
phs]
JcZkn]v\
Zkn]v\
WZebliv]
DkWZY\l\vd
W\vj
B[DaL]MYV]^\_bccjckim[qavZ
DfL]TcW[[ZeYkmtYv[
WZti
J]PbV\W]YjhYr\
Wccdejmcv\
Oh
CZJmL]^]
CZJlL]^]
@dAbB\CfDXFcH\IbNdP[Q[TcUaVbXc[X\X`\a[bbc\d\eijelWmbndobqfras[tcu]ve
@\AhBUCbJ]NiOXRYU\VcWnX]^[bcc\e]gch\jbo]q]r]uXvU
C]F\N[R\YjeZna
CUJ]MXWXeafdkaqjt]vp
B\CWEgKeLdMjVbWkc\e\g\j]n]t\u\v]
E[FcJ]U\Y\\Y]a^mratguYvo
@ZBcC]L\NcO\R[UeW\^g_jepg\h]l\mcn\rft\ve
WZvi
TcUjWY]beXjgmWqbth
OZW[^Zbcvj
CmR]TbUbW\m]o]
BXkgv]
@cAZBbCXF\I\OZR\Wc^e_[bYd]e\q[tUuq
@lIaMiOgRbUVWUX[Y]\b]\^YbacdeZjamgodqhtauVvc
@bC[N]VeWh^enft\uc
@\ChMgU]WWXg^bmco[t\u]vZ
C[F[WZXh^]n]ojt[
@bWY\\`bedtgu\vW
IiO[R]WYY\
C\F[ObS\Y\Z\\e^d`aeefil\mctcvX
IYth
^ihe
Pmc]
Wk
H\Vl^]_dm\
H\Vr
CbK[O]T\WZ]\m[ooqks\
FZacbZso
B\E\FhH[V[WZY\Zd^jqW
HbKcO\WZZ\^bbjgjh]p\sVu\
Bchcm]oXqg
BiHlKYWUZ]e\ghh\m[n[okqps\t\u]v]
A]C\DZFeHkU]V\W[Za^ka]bfeXt\vc
AeHSJeOjPZSfTiW\Xf`ab]eag]n[sbuf
@dA\BZHeK\WZ[\^k_fahbbdZpcqXsYtb
^ibY
@lF[^R
@dO[WX^f_[`[bhc[g\q[vi
CbO]UWWXmrs[u\
@cAYCeH\IaJ\NUOhQWS\T]U]VoWcYiZZ[c_haebYcbehhlk]lXo\pcr\s\tcuqv\
HTK[OhTdV\WgYb[ccgeisbv]
CbEbFcGeHYI]LeOhP]VZWl[c_b`Yadb[dbfeh[jglXv]
CaLhN\V]WgZ\[[aih]ka
OkW[a]cbj]
E]jg
EeFgH]OY`Zdg
C\DZEdFgGXJXL\OZPbR\SXT\VWWMXVY\Zb[[\Z^\`ea[d[fZhgj]loner]s[
@XD[EeGZJZNhOUT\V\WUXYZ\[[\Z]b`[ccd[eWhaldr]vf
EhFcNZP]S[`he\hbl\
EeFdPTcflW
PXWYcblfv[
NnPZ
KYWcsj
EbI\R[VYe\hcjntZud
W\jh
@]K]WX[hhfv\
@\EYF[N\O[WcX[`Vjrv\
GdPiW\
A]B[F]GZHZOdP[QhVdXaZ][[^dcceXhZj]q\sauc
V]uj
E[O\Pr\[
E[G]HZI]K\NZOZP]Q\VhWUZ]\]^Zc[eZlcu[vg
O]^jlfv]
@\CYDbIdN\OnQbV\WfuY
QhsXu[
EUN[W\Xfslu]v]
EYO\Q]WYc]s\umvc
O\vk
Okv[
DeEkOZVbWZY\[[^]dYhfl]vc
[[vh
AaCbHXN[Q\S[T\UcV]W\[a^hh\l\mZneohu\
CeTuWQ[\l]
AfCOHZI\JZOZTdW[YZ[d^f`cl[v\
VWW]^\dg
CkF]H]JmN[O\SbUeVYWi^QhhvZ
HjVoWXg\s[
MSO[V]^s
B]V]W[ZYc\ebfcjfo]q]setbub
BcN]W]cbddejl]tZ
BhW]eW
eh
FcWi
A]G\H[M[OsP]VZ[a^[_[`Zj]kZobr\vc
BkG\I[V\[\vZ
A]Op[Z`[
@\A\EaSaVpWZYd`ffeubv]
@cA\D\EhFfHeJcM\O[QfSeT[U\VeW[\b_\cbd]e[fVhZk]lfn]s\ve
BiCbGZQjlXvc
@WA\BRCYElGSHkM\PaQXT[U\Wc\X^b_\ccdZe[fVk]lyn]oaqas\tevU
@dBjD[GXVfZb\\dclX
AYB[DcF\G]I[JXM]WcZ[[\^\dleZj]lU
DbE[dU
AYBeI[R\WicedXvZ
BpD]G\djl[
B\GYccdkvY
DZQcc\vo
GYdjvZ
CfFdHhKWOhT\VaZY]Yb\d]faldmcncoesbv[
FfHbOZVZWhX]]]_lcdsb
F\VjW\_Yo\sj
@bB\F[H\KiM]P\U\VXW[Zf[ce[g[l\mco\r]scu\
@[H\V\WcX[ZV[ghaje
@\KVZ\nase
@bKfsU
V]W[n\sf
BhH\O\V\Zi[\bchbjdkavZ
H\Zikc
W]ei
F[W]jk
Wmv\
CnG[JcNdO]P]SbV[WXZ]e]vX
C\NZSejh
BZGbHbKdM]N[SWV[WOY[Zb]Zcae\gfljneodpmq\s[v]
@]AcB\CYE[JYK\MgNjO]Q]SaT\V]WUX\YcZg[X]Y^[`]c]efffh\jblUnWo]pat]v[
MZY\[\jhpitc
NnZYnZ
NhZZlZ
Y\pj
CfM[Xcf\hh
B]CZG]VjWn[[^]c\d\hcq]
V]WZ[lhYq[vb
V\W\[[er
MdWTYZ`[lj
@]C]F]IdMZN[OZT]WaXlY\Z\[babcbeZpWre
C\WcXWck
W[Z]\ke\tZ
W\[\vo
AkB\KgL[
H[V[WZZl[\lZ
CrOXP[R]VWWZ_]cceaf\v\
U\mh
B]CaGjKeN]R]WYZ\c\ekp\ve
@[A]ClD[EgFhH\JYTbWc][a]baeZv\
CZEiFiTg
CfI\R\XjZ]]Zhcj\ob
CfI]XlZ]]Zj\ob
Zghgv]
ZUhi
Zhh\
UYWdnhoir\
Wgkb
B]GbHYI\J\LaM]NiO\P\Q[S\T\WZXX[c\]^X_[`Ycde[f[g\hcmcnbodpZqZsct\ucvW
D]H]UaWX[elmo[v]
Nj[[
B]E[Nea\cvf\
A[C]NnO]W[h]o]
LYNVWd[cc]
V[Wehjm]oZq\
EjNg
Nm[Z
C\HaN]W\XX\]][g]mXnhocpZum
Nc[\m\n]oh
LtNRWY[]`[
BZEcHdO\PaUaWY[[^e`bc\e\rYvm
DZNlW[[]^Xc]e\vc
DhEdvP
AeBXG[H\IZKkMZQ[TYXcY]Z\\b][^X`ZcbdZfghgjclnmgoapYqdvj
AbBXKtM[R]Wc\\^\`db]cig[mYomq]u[v\
F\Rdfnl\v\
BZC]F[O[Va\lbic\ePhhjelcm\vb
A[Nb\\c]eeg\j\lfmknlofu]vZ
b]e[gblcui
BZE\FdHaIaJZMbNbOZQbVZWkZZ]ebbedf[gZhVj\lomfnaoapdqcucvY
HbMeQdWfe]lQuc
B]GYI[M[NbV]W\Z[]ebae[f\ljmjngodpevb
B\D]EcIaJaNeZe[g\d^[efhdjbs]vZ
B\[h\djevZ
CXP[W[vh
@aB]CeDbE[H\J\L]MfNbObTjUbWdY]Zc[[\[]W_aabbcc[d\ecjbk[l[m]p\r[vc
MlNeWXZZ[\]YaavZ
WZZk
CODcWYe\vg
@aChE\TY[]_abfe\gbvb
B]MuO]W][Z
AdD]H\J\MWTfZ\[j]Ybdeb
[hvc
Kj[dpbv[
B\C\D]GdLeN\TgU[WQ^dbcc[k[ljp[
GVTeY\cnf]u]
B\LTWokTt]
BSLb_cke
LjWV
A\B]I]KfOqP[Z]_Zc]f[se
@ZB]N\O]VbWq[Wccd\
A[BYCjD[JcO]R\TbUZVbWVX\Yf[c]feag\j\lYoapZq[touevY
BYCeJ\KZX\Y[[\\Y]dhbo\q\tjv\
CiTXW\
CbTZYbuk
G\OcS]W][edcecl[vb
[fdb
@bAcB[CcD\FcHgMeNdObP[U[V]Y[[Y\\^b_b`ckbqbs\tcv\
Ub[]obri
CZH\OdThU\XcYl\\]a_hadbYd[hbp\u\v\
BfCgF[HcOZW[X\[]_\ugv[
@\CVXk
@nB]D]F\G]I\J[K\NcOmP[Q[UgVjWVY\Z\`lahced\lZmcs[u]
L]Wc`Xe[f]jn
FiH\N]Q][]vZ
FbWXvj
@\AbCZDYGnMqOYS[_\cffejXlh
CdJjMbW]e]
P\`etiv[
CkYZ\\
@iMZWj[Zcdu[
@dZ][h]]ehg\
BpD\MVWUZZ[[k[vi
AbBeCaGeHZK\LcM[N\OeP[RZVgYb\[^\_d`]a\h\ie
BdGcH[LiMZObR\TcV\WWYX[d\\_ave
K\V]\h^]tj
IdO]Pi^aq]r]ucvf
K]P][U\kcelYtXv]
Rh\\
KkP\S\Ycvf
MkW[
C]F[SmqfrZ
H]K\UY^\g]ojuZ
ITOy
NjV\\[^\
E]NsO[[]^\l\
MYNfV]WY[j\\^Wub
MSNdV\[f^e
AhC\GcJbNXO\PZW[[q`\
FkV\WWv]
N\hljc
F]HcWi
C[J[V[^Zgmn]
J]eYgkm\t]u\
GWHgJbScccmfqcrW
H[cmrVv\
B\HiJZObU]WhXcZ\a\b\cZm]sfu]v[
BgHYU]V[WaZ\b]cZfjsb
B]HhJ[Ods[
BmJVM\O]WT_\jZ
BZC\FcH]IeJ]KaVYW[Z\\\]ffYscunvc
JcNoWe
CjT\W\cbrc
CjT\cb
@bD\EhFfH\KeO]PdR\SeVcW\Z][[\e`aecfcm\o]p]q[rdvb
AcB]EWGgHaPg`g
B]G]OZcl
E[S]W[jbl\vl
@\A]B]CfD\EWFhG\H[KeNbOhR\SeT\VeW[XbY[Z]\d_k`\addee[fdhaldm\o]p]qZtbujvT
dXvh
AbB[C]D]H]JaL\O\Ub\[d]mevf
J\PfWl\[lVvX
J]W\lYvl
B[WlvV
HjSbcbqav]
HkSbc\r\v]
@cA\B\CaFaGYK\MgPbQ[RZTbV\W[[d\f]dabccffjblao[qhr[se
@[AfBnCeDbGrHdI[JZLVMaNlObPaR[S\T\U]VbYbZ]^hbhcMd[gdlYn[rZs[te
\Z]elj
@\AcCdHlI[LgMdN[P[R[W]XY[[\b]f^e_aacbbdgeXfcgeh\nhpYtUuc
@gClM]Wd]Yibtf
@jHUJ[LkM[O\WPZ\[b\\bkcedZh\limZt\v\
Omb\
EdFkM\O[^]j]ubv\
@dAaBbC\FeJfNZO[P[TbVeWc[e^acce[lUqft]
CbH\WjZ\\gaUbVcfdcfdlUm[qm
_bvj
MZW[c]ln
H]Jb_\cid\f\vc
CYJqTbWra]eYg\qc
CZUf]hld
@cChHkMXS[\d]]b\c[eZf]lY
F]G\`Sci
BcHgJiOgWdZ][\\]q[v]
KiM\e]
@bCZM\\Zclf\jPlmv[
IcJYMjOhTbVZW[XdYX[W]X^[`]aeb[edfcjcl\setiu\v]
HeK\LjWTZ\ecfchal\m\o\
OaV\W[Z\[[\\ll
HnO]bYd\lR
H\Yg\cbdc]dil[
@\V]Wfcnp\
@XCXI\LeMhN[O[S[W\[]\\^feZfdmbnhobqXtY
BlDdHhJ]MdN[O]T\V\XaYcZc[W]\^ec[dbe[fXgcmcqbt\u\vc
C[Yil]
EbFaJcVcW\Xb\\^f`ifZqbu\vf
@[BjCjGaIkN]O[P\RbVeYWZb[e]\^]`]c\jcv]
_Xvi
CgOaTc[\^[`ac\ejfZt\ufvc
@bBcFeIaM\OcV\[\^dbaepf]l\v\
Wq[X
@f\]^ckbogqetj
@gFbNk
B[cellv[
[]cilZ
A\CmO\^\ace\tcvf
B\ClH\JcNaV\_[aceWl\qdub
\kc\qctcuZ
CjJ]TdW]]]
BfO\PeVZWV`Zcchglf
CgMhTaW\Y\vb
HTTbWVlTvp
GcMaOdPZ[f^W`\bicbk]qVt]v]
AbCZF[HYIbKcOPZf[Z\]c\edvt
GYJ[MZO\PeR\VaWYYY\h^j`\caeehcqasbtZvZ
CYHZM]ScTjV][m]Zehl\rfuZ
@dJnOaVdXYc]e]feh]n]r\sbtVuh
BVDfEZF\G[H\JZMjNdT]WYY]Zq[[\Yeag]h[lXn]vl
M\O\PcW]Y][Z\rl]
B[GdJkMePrS[[pcYe[fYlU
[[\kt[
]V
HY[Yb[cglg
e]gk
OUP\Tbvj
D\[j`Xb\e\l]v\
H\WgZZbjqf
@eCYG]WcYh]l_feYjWt]v[
A]^j
\llV
M[OjbY
b\qh
AXB[H\O\P]WYYe[da]bac[ecf\kdsbtaui
WYlmq[vY
AdB[LeM[WZZ\[Z\[_[`]egh\lcp\tivd
G\MkWc[]\e^\c[v\
G\Mj\b^\n]v[
K][[li
@YA[B]C[E\G\KbN\OZPbSbUbXXYYZd\b]ccad]eYfhh]jgl\mZn\oZpjsXtUuVva
BZJbWn[cvY
@cJ]MOVfZe\\^b`cabc[ebm\uV
@[B\F\JXM\N\OjP\U]VcW]\\]\^\_]aXcceZgYmfn\odqbsctev]
@ZN]VbY]^mckechglX
C[MZU]V[b\g\miogpc
CdJ\c[qZui
J]Via[sd
C[WXYf\bl\tk
HYJiKgL\MfRWTcWe]b^\cYeamTnYobrcsdt[
B\H\MZWhY\neoh
Dhd\
@XEbJ]K\P\Rh^edZjenb
JZ^h
H[M\W[cq
HhJWbYdVe]gbjem\obq]
C]DVEZHZdq
BmHVM]WVg\v\
C\HZO\VaWk
HiWXd[v\
B\EZHcIdKaMoN\OcVd]\^]bbdfeSgfj[m]nYpgsctZvZ
B\LikW
B\LikW
ObWd[[a\b]llv[
O[W\[\udvh
X[\[n\ok
OVV]WYnno[
B\OjVb[[hcq[
I]MhOeW[Zac]
@aCfDcF[H\NfOUP]Q\V[W\X\YeZa]b^gc\d\ebg]hgibmYoYp\rdtnuevb
AcB[E\GaI[J\NbP\TcVcWdY[Zh[\\f^\_daecgd\e]hZibjbr[s]tf
AdN]\a]bm[natguZ
NhO]eXhal\t\
IeOjT\W]edlbrctd
@\DeEYFnKfMZN\RdT][oc\k\
@eC]DZFfGYHiI]JdLbOaZc\[^Zbcd]eih]lcpc
W\Zk`]b\ec
ZSbe
KeO\VUWZZj]Y^\eegYt]
ZW^b
C]H\JmO[Zi]\^ae[
F]HfO[Wib]eagbve
@jFb^Zh[
B\CZF]H]R\SdT]VZY]Zp[Y\e`Seghdo[pb
C\R]Z[\j`\eapb
B]Zm`Z
[]eh
DaF[HkP]d]o[
Yjq]
EbKYWZnns[
HbW\[ep\skuW
B[DZEhFjGYHYPbQYSaUcV\X\Yb[\\a]a`]f]jYlYmZndvn
YdcgvT
W[[h
B\CaG\O[VZWgY\Z\
CZElFWG\KeN[OYT[VcWaa\bbc\dkfcg]jZlbq\rcucv\
BfDmEfOYQ\WY[cdUj\vi
EZFnVfvb
V\dgvP
D[E[a\dmvT
vn
EYdO
Dkd]u]vX
C\D[dllXvZ
[Ybif]
EdWpdbv\
O]Pcd[vj
DbFdW\l\vk
D]Fdvg
C]IbJdK\Q\RfT[VjWgZb^f_acbdYfdhcl\mcoZqarTsdvd
E]^efiq[r[s[
[[rn
J\QfUqn]
H\U\WbZ\min[ogr\u]v]
H[O\SbTZUYWXf\mXn]okq\rl
L]f]oZqdslt]
f\nbo[qh
OWP\V\WZjl
B[C]FaJaK\M[NeP\W\Zb[aealgqavZ
@bFcG\K\M[N[OXRVWYZd[[^RcjlhqdvZ
@]NilY
Ng[Z^ilX
H\J\Th
A[F]O\Wl^abfjcoeq\vb
H[OcUZ^abio[v]
HSO[WXbf
B[CfF[G[HgJ\TfUjVbWUZc^eacebf\m\nbocpdqer]s[
CbG[HWOYUeV]Zg^jaee[peqf
HaW\sR
C[sg
AfDbE[FaG]JaNZP\QeWZ[Y]\`ba\cadce\gbj\nYo\sfvm
A[DZF]HiQbT]_]`bccdkgbsb
AaB\JkQZnZ
BjFZHVQfv[
F[eg
FdH\OaShWgoZrV
HoOaS]T\U]WYZel\nZ
HjObS]T\U]Z\l\nZ
BdKbnkv[
KfM\R]W\^]m\ni
KWR]ns
M\no
B\CaOdR\WdebfgrX
@gA[EeFaK\N]S\V\Zd[\\]_]`\f]h]lhqas[v]
AcCVGUI]J\LgVZWUYZ`Yclk]lcv\
@gBWCnDdEYF\GgHYIkJgKZL[M\PXRWTYVWWSX[YjZY[]\W`bacedg[l\n\o\pZr\s\teuYv[
B]CYGpNdOeR\TbWVYX[[^e_]eZfbldqcr\tavf
@\CWG]J]NbOWP\T\^dabcdecf]hejeo]tYu[
CXE[JXV]W\^\atcadXeZl]n]t\v[
@]NWOiqcr\
Ni`[af
CYIcljv[
CdI[N\OmY[a[fbqftbvf
I[J\NbO\Y\^\c[p[tq
@dCZF]IZOeYZcYeath
@hAYCbI[NYOpYZ^iaee[
AaIfOZP]R]^\fivX
AgCYFcITJrO[PbW[Yl\Y^]`]a]cce\f]tevb
CbEcIl^[a]tW
AlC]WVa[v\
A]CNI\J\^k
OZVvYb[j
@fAbG]I[JrQfYba\e\
C\J\K[V[Yx^\a\
A\NhO[^\`[cY
@\AbClGdL]V]WjYU^]_]a\eZf[tc
J\ckuX
@ZHeKhMYOcPbR[S[TcVYWXY[^\_\`bb]cad[e[f\g]nco]s]ubva
CeEaKcPcSUThV]W[[[a]cdechbl\nfuc
@WA\KmO[SeX\`bg]p[
Ph
@bPcclne
KsPZl]nU
KQN\OpP[VX`che
Kg`WnN
`]m]ng
D[E]G\H]IZK\O\PeS\V\`jcahYjZn[v\
PU`d
`i
CX`MjZ
CbN\O]PgRaS\W\`cc]jgna
CbPoSVW\
WZmbnbrk
CcD[LjT\WX[d^]t[vg
JcN\V[Wj
AbBbC\EZFZGbH\K]L\NYOfQaRbSbVcW\XcZ]]\^l_a`faZbidaecf\h]icl[mapXr[tZub
AcBeCaMdOkP[QdR]SaTcUaW\XeY\Zc[[\[]]^Y`[bceZl]mao]qbuevf
N]OYSgT\XiYf^\_b`Zb\e[gaoer\
@]N[`ijb
D[NhOSVhWc[c^e`Xb\ldtc
BmO[^d
@]P\SZ`j
BYI]NhOiP]SlT]W]YZZY[\^Xb\cgebf\k]lZvb
JcN\PdS[VSWZ[]`Wbtv\
B]O\SdV\Wm^f`\d\pZ
B\EbJbLeNcO\R\Tb^]cbe[k\lbu\v]
CjM]b\
BlWYkb
S\T]Y\ecfkncrZs]
Xk_]s\
CkP[Y]c]e]lf
VZWV[ll]
B\CXJeV\Xj`\ccd]larb
TXWSXfc\
@\AaB\F]J]KVLeM\S]W\Z\[\d\fbjbn]sotgv\
HfKZLdX][\cbe\ffsmtdv]
@[A[BZD\E[H]K\L[M]NbOhPdQ]RZU\V\YbZ\^b`\bXcdd\h]j]m\t\vb
OaP]Seci
CkO\^[
PoS[W[c\
NYO\P][d^kvZ
IYOhY\^Y
NhOR^kd]v[
NfObP]^h
@[EfNyOYPX[[
OhP\Y\k]
CYI[NWOk`]
B[Hh
B]R]Wgt[
@cBbCaEcG\J]KeLXMcNfOcQbR[TbUbVbWTXd[d]a^\`Wd\falfm]n\qYrcsauhvd
AjBeJfLYOhU]WYYe[Z\acflXnbpbs[tju\va
T]c]e]lh
@bA]B[C]EfG]HWMdNbOYR]TdUfVcW\XgY[[c\\]c`[cZe]lTodrauf
@bAYG[K[N\Pf[]f\nYr]snuc
B][it]vT
B]HZuj
AbCgDaEaF\LZP\Q[VbXe[a\Z^afggfhblboZp[qer\t\uZ
LoR\WVXd[\fd
@\AmCaE]H[IbJbS]TXVZW[YbZ[]d^c`gacd]f\lioZqZsYt]
FiV]W[hbj]qi
CjS]Z\]co\
B]CXDcF\VcWX^Zcfn[
L]NaWq^iaY
C\T\V[WX[\lp
@\AaCmHYJZMXOZSaWVX\YbZ\^lcgd\
@iAeHYIcJbNXOjTYU\V[W\X[[a^b_i`faYd]eggZialemXobq[sYtZv\
BfVbW\[of]k[l[vX
AWBeD]I\MeOkS[XbY][d^g_[
HaVYWlX\[ZlYnl
E\G\JaN\VyWb_\cWfblWn[
BVC\G\HYS]T[UiWZ[]\\]b^]_ga]bccfebfflcmepar[sfv[
@fAnBkCjDiElFXGfHJIfJlKhMeNeOfQ\R\S\TbUeVUXT[[^g`pb\cVddejfLgchqjak\lYncofpiqOrPsdt]uivj
B]CjD]JeN\O]RZWY]\cYe\fVmincoYq\sa
A\CgIdJiTaYbc\e[lcnYqlrW
O\R\VZWtZS[\adj\
HWJlW\XW]b^Yeegim\qfu[
SbWkY]\]
AaGXUdWhY[[\_hfag\re
X]Y\Zlecjbpm
CZJiKaOdUcXZY]eejamcrZt[
G[O\Vbchp]
CpH\JbOWPXY[fXqbrZ
W\Xj\[oZp\
AcB]FbRhT[VZWOc\filarZub
FgH\V[W]Xc^\nTqc
A\JbWk[Ycch]lg
CXD\GYHdJkSmTdUaX]^\nao]qerT
VgXX
AhCYOhV\aic[h[
HZgo
WV[elb
HdWh[]l\
F\HZQ\Xp\Z_Vc]s]
RbW\[l
ThW]Y\^\edh[
HbO[WaYbflkbl]r\
VbWojbv[
Y\]i
@bA]HhMnO]ReTcVb[Ybac]e\f]lYs\
@]A\BaC[DbEbOdRaSkVdY][]_]cbdbfXr\ucv\
C]XY_chhqgsjuf
C[NeScUbVeYc^ceZfVs\t[
C\DXHcO\VmWif]j\ma
CaHdMdWTZ[[sl]v\
H]W\[]ebkeucvi
V]WmXarb
@[AdBTGWHiJ\ObP\RfSdTeYXZ\]e^]ccddfYldo\qSr[sevZ
CjoU
@UBfEZFcHVK\L\M\QYVYWZXTY]ZZ][^Y`]bUekfZg\hpk[pfqiu[v\
Klsb
BeGiOjV\W][\_\
KiWZZb
C\DdH]Wdfi
MaOVVke\fYhirbs\
AZGbLiNbPdV[W\[d][^Y_bcYekf[hXteudv\
@]A\BYCgE\FkG[HkO[QgU\V\W]Y]Zg[b^g_c`baabXcggbm\pcqWvd
A[O\[e_bfjlYqeub
j[sj
CUJbMaU]WS[f]af\mbpbvi
T\W\XhYY_fu\
Hhf\sV
C[VSXe`ohZjZoZ
C]I\OYVcWZX\Ze^U`Yb]gwvZ
B\CZD\EtFLN\Q\a\b]c]ddf\jZl\
BQF\HYQrd\nZv[
AjCQDcGYJWN[OXQ\VaWYX\YZ^a`]ahcedYeih\lXqWtgudvl
B\CdEdHVReTbVYWS[d\d_\c]e\fbh\ncr\se
A\BeFgKSQdR\UbV]XNZe[Y^[_Ycffdhsi[jcnjolpkqlsStVuvv[
@dA\BYCaDdFeJ\PaSZVYWd[Y\a^[`ebacbeakblcoarcv]
CVFbH[TdUZV]WXXeZ\^[cglancobqg
BZC[FZHWJhL\Q\TbUXVUXWZc\V][^e_Wekgehtl]m[oYpgqcttua
FaH[Zb[]]\ebgrhbp]qh
B\CVFcHfPbQ[TgUXWWXhY]Zc[Y]k^\_gccebfXhbo]q[r[sdu]vc
@]AaBZCLGaH\N]S\VnX]Y]^b`[abcZdbfWlZtcubv\
A\FcHcJbQ]SeTkV\WYX\YZ_\cld[fNlgq[rbuhvY
BZFXIiO\RbTYUZVfWeXYYY\a^]`[c]e[fegmh[kbl]r\sht\uV
BkWZ
VjWX^Xc]
X\^m
W]fohar\sVvZ
WU[nl]
AmEdG[JaM]X[\c^o_]abdWhZp\qUtovY
BcGhOY
@eA]CYE\F\GZHfK\OYRbS\TaUWVUWdXdYqZe\Q]]^d_\bccZejfZgbhbl[m\ohp]res[u]
CdF]H[TXV[WUXWY][\]eeXg]h]mYo]pZu\v]
H\MZNbP\Vg[\^dbdeZliv\
CeJdSlUeYgc[rUsd
hg
A]C]_ke]
AdC]MdNdOYS]VUYr^b`]cXfYtb
G[YkcVf\le
CjT\V]W\Yc^\
HbO]cdsl
X[]oh]mYu\
DaJ]K\McObPcSaT\UbX][\cadceffkgZk]lbtZvd
AiBYCuHYIaV]WZXZZ]^Y_Ma\g\h]lZm]ndo\q\s]td
W\Y]hl
HcKZW]Xe^]caqpu\
U\Xj\X
GZkh
HYObZ[f[vh
^imZ
fi
BfFaGgH\JrQfSeThWXZ]]\cZfYg\h]qirPvZ
OZVoW\_dpZ
CiV]^\ccl[
CcR]TkUbVZWSY\m\rc
emh\o[sc
HkXdYZ^]ejl\r[
B\E\FbOaWb[]feg]hejemascvi
B\VbWfZb`[ffhdscvU
O]V[jhq]vY
AYB]CaDeEfGUJfMeNbPeQ\R]SmTdU[VcWXYbZn[b\\][_\`nbXc[d\e\f\g\i\mhnbobpcsXuVve
@cEicX
BVC\DbEaFaG\HdQbR[V]WZXbYb^ba]b[cad\ecf[vf
DYEiFbH[R]V]XbYc^declcsbvo
R]WZvo
ImOYY\u\
@VAZBZEZFcHeI[JYM\N\OVP]RSS\TWUaVUWP[\]\^\_caYchd[eWffg]hai\k\lZmYqetbuivX
B[CfE]FYKWQcT[UhV\We\\^b_fccd[ffhZjdm\nco]plq[sUtkuiv[
@[FgKgV\XU^e_\a]f[hYoppdq\sbtZuf
BiHfKfUcXe\k]b^\ffhbmcoep\qbsQt]uY
pcqgsXta
_\fZq\ti
@\FYHQKeQZcgtY
_cq[sYum
^cphsYtY
HdW\XXhisct\
W]hmq\
Hssau]
FcHTRYZgm\ngo]t]
BcCcFbHgQ\U\Wdh[mdn]o[qgtau]
Fhf]l]
B]C[KeV[W[Xu\ac\j]n\qXrcseuX
c\sj
FXK]QZU\X[_ec[fhhbnbo\p[rYs\tc
H[KZR[WWXX^[_\fUm\ngo\p]q[sutTuY
BdHZ^Zqlt]
FdH\fksU
HeQ\Xh^]_Zcdhcs]t]up
sh
q\si
CZ_is\
HhsetXuZ
HTcl
BgCiK[O[R\ViWcYZ[X]]^g`ed]mkncobpXrbsVv]
A\G]H[^\ck
D]L[N]W\^k`\celbv]
FaR[XU]im]ub
A\BXCbD[EbF]GXKaMgO\PbScU]ViWbXb[Y\c^d_gbacZfchZiak[lindogq\satXubvb
@cMhNiQdXW]b^hbbm]nfoesguZvc
R\XX^hb]ncoasduW
@]CWXl
M[P\XY[]miodul
Xm^[v\
X]mYui
KbNWV\X\np
CWDbNmQ\TeV[WkX\Ze_Xvg
G[MiX\[\lYu\
B[CWDXE\I\MUNXQWRaTZVpW[Xe]l_ebZdglQm\o\sbu\vh
MbWZXf^Zj\lis\u[v]
CQK]XnY]\\]h^[_Th\j]lbmcn[oUq[sZuev[
CtT\VYWcXU]U
MTRbX\[d^Z_fl\nbufve
B\CmDaEdF[G\HpI\JdK\MaN\PiRWSlTZVhWTX[YcZ][[\\]V_WaebacYdVedfdjglhmYnZoVp\qes\tZuXvZ
CjD\HkI]NaQ\VZW]XV[[\e][^b_gc]nZsZubvc
BkD]G[HbL\QYVgWUYcZb[fc[ff
Wk[\
Vhv\
W\Z\ek
[WeivX
AVBUCbEbF\GYIaJfMeObPeSYTaZ[]e^Y_bacbZeefYh]jckYl[n]pZq[r\tdufve
MYPe[Xe]vu
S\Wl[d`fcRd]
C][X]\`de\men]uiv]
Mgk\uXv\
C[S\UZVbW[]k_kahc\u\
CTH\J[O\QYToUlWYYf[be[f[mYud
CbH]M]T]U\W\[\][^ceamiteuY
Ck`]d]
DdEXQjWfdblZuZvV
OcTbVh
AXMt^]egj]
OZP]Wect
CVH]M\O\eqp\uW
eh
HkJ\scu]
@\AbCeG\IaJaK[LfMdO\Q]SbTgXd[]\X]R^V_]dceWf[g]jclWneoap]qcr[tbu\
CXLhM\TaV[WV
CpHYJgQbS]U\V\W\XZchf[lYojqbrY
LhMWRbT\WW[[
C[WZXoZ\o]
AcHfJYQZTqVYWX]c^ZcZn[o\qcsd
XgoZti
D\L]MpWg[ee\mcv\
@fA\CUGXH\KYL\M[O\Q\R\TaUbX\Zb\\^f`fa\d\hij\lamdo\r\u\
@gPcV\WV[\^m`]cZh\v]
WY^jh[
^j
FcH]J\NiPcSZWd`acghilbn[vd
NV^\`p
J\Zg^Wv[
`ih[
K\NXVUWW^]`Thpkev[
@[A\BbC]OdS\UbVaWZZd\a^Z`Xeaffg[h[jUl[minlo\
C[DaElGZNmPVTeW[Z]`Oa\b\clk]lo
JhK]`bh[jjnZve
BfMdWY[h_ekQvY
BYWXki
IbLmWXkX
HcsV
B]HbS]T[VSWpldoY
@\B[CRDjEeFVGUJgL[McNYPYQcSXTeUgV]Xg[\]e_c`\b\cfebfVg\hci]jbkVl\mUobpeqXt\vg
BTC\DWE[F]HgJfKcM[Q]R[SZTYU[WNXZYdZX[Qb[cbdbhbnZogp[rjs\t\u]vx
Um]]oZ
D\O[VWWh
TkU]
B[ZVpj
O\e[uhv]
W[Zg
B[EaU\a[vf
DiEWdT
B[F]HYJYT~U\W[YbcZf\lYoVrZ
TdYjrZ
B\C[HQQjX[^gdZ
HYJZUnc]o\
Bi\T
JYZh
BQHwQ\c[n]
HZJ\UsmSo[s\
UZnl
KZ`[no
Dpj[vY
Uii[m[ob
DWQ[TYZ\ccdm
W\Xi\Z_d
XZZRpl
BRDcE]HZvs
C]D]F\HjJoMc[g^]aecYlcrbvX
BVDSE\HeJ\QeT\WXY[cYdok\l]va
KcMhOeT\Wmocu]vG
BQHpr\
JdWkX\Zf]\vX
BSHfW\vl
BmH[[]v]
DaGfP\R]Zc\g^U`icYd\vb
HVU\f[o[p\rhsu
BZHPQsuXvb
B]DTE[HjJZQ[TYUXW\X\cWdgs]vS
TdU\XcmXnXolp\
D\HWUYWZ\hechesbujvY
J[T]^Woh
DqGXZej]
AYDsE\G\JcM\Q]^Z_cc]dXvY
C\]g
BlI]J\Q]V]cfrcvW
[Zlg
UteYmXo]p[
LkN[WW`[
DeEYdZvS
J\T\UmX]m\o]
DbIckOvl
HpJ\O]Q]TYWge[p]s\vX
D]Hj[]v[
BZH\Ulh]mUo[
M[NV[flh
B[H\JnOZV[WX[\cpe\hYs\ve
BYMhRdb]
Q[Wn`]ckdblU
Deb\dTvf
@\A[BWDcEfHkIdKXOcQYR]WTXfY\ZZ]e^]cge[vu
@bA\B\CZG[L\MeN]OZTfUgVXY\Z[[k]b^eb\eif]hZjal[nbtZuqvY
C]F]JdR\TeUjWeZaa]d]m[pcq\s]t[ug
R\T[UZWgpa
J\TcUkr]s]
JgUTZbt[ui
B]VcW\cilW
BYhcuk
@[BRDdFZGTHhJhKVL\N\ObSYTbUaWVY\Zd\a_]bbcgd]eagaj[k\m]q\s]tcucvg
BgCZDSFfHbJ\KYOYR[TUUZV[YbZT\c]e^mabc[fhgbh[kYlYpbqdrdsjtduVvq
@cH]JbL]UjVcWc^Yeff[g\h\jdm\n[qfrfubvl
JpZcf\vf
CdH]JxT]]Y^]j]rX
BZHn
Pkc]
D\H[Qn
Jj
A\D\KcOdXh[\]\b]eXmct[urvV
V\Xh\]ub
B\HjVfhdldvc
CYHXJi
B~D]HOJZ[Ve]vU
BTC\DmE\HwJeM[OgP]QcT\W\ZX[hc[d[hck[tgu]v[
DlvY
J\TnV[b]dZvd
CkDbOddZvd
Dj[\cZvS
Yl
D@EXd~v\
F\HgJXTnYef\o[ugv]
M]TVYu
DhEfTgY\dZe[
JYOX^\bntd
V[eYoevq
CbDZHPI]QwZ[cZv[
QlZZ
CTD|E\GYHhI\J]OYT\Yc`ZcYlcv[
D]^n`\c]qZ
CdMmZc[\
C]DRT\Zce\lwv\
MiWZ
HgUcZ]]Sm]
CXEjH]JXO[TgUbV[X\Zc[Y]f_d`gablZu\vb
M[[Xepl[vi
Bp\Wc]
[p\Zt[
@bcllp
@WG[cq
hcvm
e\l\vh
Zj
BRF]HrOcQTcY
AZCiDkJWMWS[U[VeYc[e\l^\_e`edYeffbh\j\lcrcu\vl
@bCYF\HZJiSjT\U[cYo\uh
HS[\eg
D[vh
DXJ\MYW[Y\ZW[bobu[vn
CdJXP]Tp[Wbac\fZhYlPm[nbptsdu[
H]J\M\VXakc\sb
MlWY[]bccXl]
A\B\HWM\S[Wf[WfThekZv{
AdCbD]E\H\JfMvP\TdUYV[WbX\Zi[X]k^\_i`eaYbucadWlUpWt\vT
JcMllVvZ
A]HXJUTnUfV[^ia\c[hfq[ui
C\DfH\UYXaefl]m\upvZ
A]DgF[JrM\N[Q\TZZg[\][^U`[aYcfdZe]hZlsp\rVuZvZ
BcCWDbHZJkO\T[U]WXX\[S^[`ab\edf]hblXtYuWvj
A\CoJcTX^ec\l[
CYHiMmQY[ga\ldu\v\
AaCZD]E\HZJZN\TlUkWYXe[n]]^\_\bdf\lbm]qbrav[
B[D\E[T[WZ[e\canc]vj
CRD\E\HYIcJ\KdM]OZPbQZR]SfTrUhVYXmY\Z[\Y]e_da[cZd]eVh\kmlZm[n[odp]qYr[seuWvW
JURbTtU[VfYbZZ[]c\e]l[o]s]
I]JlM\
JkW]
Hnh]se
AwDkJ[O[YsZQ]b^]dYgej\l]u[vf
vl
CaHPInJ\R[TgWUXcZ][hcVedfmhdncp\s\uZvk
C\DZE[HgLjTZUYV]W[ZT[m`cajbYehgbmcneofpbqfs]vW
C\O]vh
D\JYQPV\Z[[c_]`chmtdvZ
@aA\ClDYE\JZMiUcWfXZY\[[`Va]bdd\eQg]mmoepaq[s]tfuUvj
CnHYY]Zpl[vY
H\Zi
J\[jbbeZvZ
A\CkD]HWMhO[UpV][U_[b\e\gYm[ncu]vX
B]HyJZOcU]VcW[Z\a\fcsXu]v[
JZKZQbWmZZfdsdu\vZ
CiDcHhJ\O]TYVbWkZa\]fht[vY
C\E[HlWZbZdmv]
VfdcuivZ
BYCbHiJWTSUScffohcnZr[sWvY
AeBXCVD]HgR[TQUWVgXWZZ[ccce]frgZhYs\uUvd
sL
DYH[J\MZQcVZXWY\[c][_W`cdVlWvs
DYJbP\T[U[WX[Y`\cllyvS
HXJ[gZohun
D\HYJUTkUfWRYb[[`hbYminnoeshve
DbE\HXJ\O]UqVfW]Z]]\`kebqat\u\v[
CXJ\M\NZW]Zx^\lYpSvY
A[C[DeOlVW`fcb
A{D\OX^T`\aZv[
CZH[Q\TqYa[]fZu]
C]JiaevX
AlD}EcG\NbPgT[U]YXZ]^c`[d[l]uevZ
AnDqEfJZMZP]T\Yb[[`WaebdcdfZl\vP
B\C\mg
C]JiO\
UhmY
DuE]G[l]v[
DbJnN\^\i]v[
DjG[Ubhdsb
BZD]FfHmO]Z\_\bdccldu]
ZhvZ
M\V\W][[^ccZj]llvn
eZtl
CcOi]aqf
AdO]Vn]b^Scfl]
B]CmD\H]Vi]]h\qj
ChD[H\OmVgWd^efZhZqnvW
@[BPDZFjH{J\P[T\UZZ\]]c[ljnWqUsYtd
Oc\Zfksd
D\Q]TXV\hkl\vW
D]HgJVOWWl[Yb]cgmdumvW
U\YYZj
U]W\Zn[\v\
A\BsCZFYH[ObT[WSZY[l^g`\bfc[fchTj[nfppq\uhva
DjJ]TWZk]\a]e]gZp]
CIHYJ\TdV[
J\M\UlWX]\mXocph
Z]`ejj
B[D\HfJ]O[RdW\e]l]vj
Rk
DVWmZ[dnvO
@fAYEgFgH\JWKeLdMbO[U][\\]^ec[eWf\lfmfnapdqevf
DoFaG\HeJqNcO[YW[\]b^\`[a]cnd]e\hYrgvW
AgDYHnJSOYQYT\UZWo[f^T_]eZf]nZq\rXsbucvX
HYI\JWOfTmU[V]W\XfZe\h^\`Ze]ggm\u]
BQD\HiJ\M[OhW]ZY[bd\e]lWtfvt
AgDUHjJ[NfOYQ[S\Ub[\\d^Z`]ccdbe\laq]r[u]vi
@bC\DhEeHZJZM]O[PbR[T\U\X\YXZ][\\Xc[dWegf\h]uivl
D\JZL]WTZ][bcgvl
J[QhYZ`dh\v]
BOHs
C\W[Zg\dedfcgdpUv]
D]YcelpW
BTJeMsRjZ[\d`\bhd\e]l]naua
D]HjIeJcQXTjY\Z\f\hcu]
D]H[Jcchrc
CUDbEgFZHYJgKbMVN\OWP[V\XVZ\[[\a]c^c`kaWcadXeihmjXlZs]u]vm
O\TZ^g`]ujvW
BYHfJYM]OeQZU\VlWd[i]ba[d[eZgeh[q[sduXvq
\]bZl]pavh
B\D\TlU]Y][Z\]cne]f[hdl\r\vX
CkH\I[JjO]T]UWW][e]Z^Rb\cbe\kcmbp\rYugv[
JgK\M\T[UYViW]Ze^]c\e[fWrWu\vZ
T]WZlk
AmCYDYHWIbM]P[Q]USWpXh[f\[]Z`Yb\cfe\g\h\k\l[oXqfugvU
BjHZJ\O[Y\b\n\qkrZ
BYHZO\[cb\ql
B]I\KdV[WdYiad
@XBeC\DeEdFSG\HUJaKaL]M]QfUjWbXaYa^[bYc[d[eeg\hei]lam[pa
AgBXCdMeO\QhT\U[WbY\Zf^[hfjcl]m\pZ
JaKaOlUcj]m\oX
@[B]EfF\W]Zma\v]
HeK[T\^]_ql[
BZT\Yl^[bZvm
A[CoD\^Ye\hc
B\CWOdQZUkZ\^da\i[m]p[sa
@bByFXGfH\M]O]QXTnUVWZZV[]]a^Wpk
B~CZHWJ]Q[Z[[]
B\^o
@[B\D\EdFgK]V\WaX[`]c]jg
B\E[F[W\jo
AYB\C[DcEdF\GeHZJdK]PeR\UcVWWVYYZY[b\a]c^i_Y`dccdeeYfYgdjZleobpYr[tZ
@nBYCYERGiH]I\J[LaMXOjP]QbTcU\WcY[Zb\h]Y`[afbgcYdae\f\gekYlYmcn\qlr[sftdvg
@XAZE\F]JfMhN]SgTfUcV\Xc[]]e^c`[cndbe\h\j[lZm[paqXsbt]
G[M\OaPsSVW[YZZ\c\l[
@]AeDfEcGhJ[L]O]P\T[Ud[\^]d]g[h\kblgm\
B\CjIdJbW\Zf[[^Xc\e[gble
@cT]We`md]ldnco\t]
@[IcN[OVPcV\^h_\`gc|q\
JdN[m\vh
@[CeEbG\MpWbZS][^kbV
TfW]Zp[]l]o]pW
G[U\Z]pk
G]O\R]VbWYXj\[_ec[oks]
W[`]vj
@\A[BVC[HfKYM\N[Q[V\WbXfZ\[\\c]b_c`[a\b\d[ebgbj[mcnSoeqbrYudvY
BZCiFbHjJfK\LYOlQcRiTYUdV[W\ZZ[\\j]Z^e_hedhbm\ndpfqYr]tl
H]LcWnXboR
ChJ]KbN]O\T\U[X\\l]Z^l_ZeaniqVrYu\
H\g]i\mboe
F]HkVc]]gbhfqiu]
HWKcUgXVYd\\mfoYtcul
mZok
^[c[oZqh
ClF\M]O]\]]ceZh]mVohpbqduZ
J\g\oZus
CvO]R]W\XX\h]b_ecaf[gbo[pUqXu]
C\K\X\\\]ieZldmYocpWqkreuZ
CXF[HfKXUbVhWZXWYd\b]m^a_\h[l\mco]p\qbuW
CSFbHeKdO[R\T\Ze\\]Y^cehgch[nYogpbq\
FdHXIbJwK[Q\WgXZY\]Z_[cfh\o\qVsiud
Xpf\oTuU
Udmh
HcJ\U\o\ui
HhJ]UgW\\g]\_kh]n\oeqWuZ
VZXgoe
CXHXJ[K\R\TbUaVYWZXY\b]Y^]_fgXh[nWoqpVqWrWub
UWmRnZon
O\W\XX\e]e_ceghVpmq\
HbK[XgoTua
HoQ\U[hb
CXmZoeq[uh
Vc^[f]hk
H]Vf]Yg\m\nZohpT
FfHg
HZQeXc\W^gmYogqb
h]qm
HiOdU\
@\BcCaJZKfO[RYS[UaV[WUX[]a^\cZe\gdl\mhnkpcrfsYt\
F\HdKhOjUaYdZe[dc[gdm\nbrbuf
mhob
HhTkUc[bncr\
n\oi
]\mWn[on
H\J]KZTZU]Ye]\eZmjnNpYq\s\
KS]]m[n{oZ
B]KkRY
L]R]Wg[\f\v]
Vn[bl\vX
RfW]
HgKSM\RkVZWYXi`]cdl]pXq]sj
KXcdshve
BVCfGZOcP]WgZaei
@\ClDcMYOfWvZ\[[\\^XcakUo\qet\uivZ
HaKgSTWhcdg]oX
TcXhY]n\r]ug
CZJVUfXqZ]]cmaqcsY
@\CcFZIeJZKmT[UhWiXh^\a[eYgbhhl\mangoarZsRug
F\J\P[ShT[YZrb
HkV\Z[]LmXq\ue
BiGbNePbTaVUWh_]vY
H[WZ]fmj
TrW\nYq]
nTul
KZW\Z\f]on
KbUlW\]]
DUW[vq
D]H\LhWX[kl[v\
HbO[^eh]j[um
@\AdB[CZDZEeFcG[H\JfMZNZObPkQ[ScT\V[W[Y\Zf]b^b_cabbbcjdXebfYghhclXm]nZohp\q[r\satlucvi
BZL]R\Wjv]
msoTu[
TZW\[ntV
BcCaO[P\VbXZY[[[^XbZe]ffoeqis[t\vk
C\\hhbsct]
CnH\Q]T]UYWZ^Zc]dcmbndoaqlr\s[vk
AZCXGXJfNgOmP]YZ^\ceeetY
AaD]KfNhO\PgW\`\c\lhn\v[
BdCfF\GZHfL\M]NbQ\R\TPU\VaXmYc[d\[]Z^b_PfdgchcjclUoZp[qjrXsYuZvc
HfK\UXZYnaompZqYs\u[
@eC]JiV[W]aafdnesX
AeC]O[PjYgeh
CYG\IaP\SZXeYe^a_m`be[f]neu]
fZhbo]sjtW
W\Ybucvi
O[SUVi`evZ
@dB[N[OuP\Va\b`\b\c]eZncobs\teud
BXE\F\GWL\OhPXT\UdWh[\^\checf\o[u\vZ
C\EhFeMbRbShV\WXZ\[[`\baegnYokq\te
O]SYUjWY[]qbuc
C[L]MZNg[hbZlmv[
AdB\C\I[OlSnTbU]V\^\`\m\q[r[skt[v]
AaB\FcH[IhW\Zb[[b]f\hij\mbnmodpesZuY
BWLXM\R\WX[f\cb\c[ebh\krl]tX
M]ReWXXYZg\meYh]tbujv]
@bAkCeDgFgGbHdJ]L\NbOhP[UdVdWZX]Y[Z[[j^X_ba[b\dgeXm]n[oZqdsXvh
@jAYCbEcN[OhP\^]`bmdsc
@\EhNb
HiK\OdU\o\
C\KcOhUhVjY\lc
AbIbOllk
D]GhI\WccZocvl
CXNeP[VXXi^[`[ecudv[
@[AoCTD\E]GgH[JYNfOpP\T]U\VgYf[]]d^jcZfZhZkal[oeq\
@[FbW\ZhcdeelYo\
SechlS
D]G]Pm
W[e\vi
DcE\WrXacalcvU
ChE\ToUbW[]\c\eeh]o]
V[hp
C[J[NiO]PfSdW\Y\e[h\jZl\n\vd
AbCaMcN\OXP[TaUaV\Z\\j`]e]f]halbm]ncrfs[thuf
AcCcMdO]VhXXYdZ[[c\[`]hclcndp\rYtg
V[WR\gt\
Y]_c`]ertWu\
YfZjvY
@]N\O\Wa[e^Z`ioa
N\O\VeWZ`k
C]H]UcVdWg
@kAZBaCZFcG]HYJcKeLaN\OQQhR\SaWYXdYbZY[[^b_S`Wb\cjdbeffgg\lcm]nZpYqfrfsbtYu[vZ
A\BmCdE[F]HYIZJWPjR\SXT]U]WZXaYeZ\[\]\b\cQe[g\ohq[rfsjt[
@WCYEhFfJ\KeLbPfR]ScVeWZXaZ]]b^\_S`WcZfelgo\qdrb
@jBaQf
@\KeN[RbSbTgcYe\lgsb
@WBfKcP]SbV]WcXacoedl\p\sau]
BbWi^fc]rb
C\R]YaZ\^pfclfq[ret]
BXD\G[HcI\J[LZMaN\ObPcQgR\UfVaWZXdZd[g]b^Y_[bddZe\hblYmYn\obsftav\
BZFcHtQ\SaT\W\^[f]oXrb
M\WY[i\\bg
HXQlScTiU[WV[Xb]ccdZh[l]qdr]sa
HYMbUY[Y\\]i
\h
@[AYBgCZDWEhFdG[HYLbOQPWQYR[S[TYWcZ[_\`faXbbcddnebf\hgjdk\mXnap[qdt\vc
E[FXOeP]R\SbXZ]Z`ibbdkgchXiam\pesYtZ
mho]r]
H\OkSb^\cho\r[
D]GiJ[dZ
F[H\SeZ[pj
B\C]F[H\J[L\QYR[UoZT\[]]aOdZe\g\iZl\mfneoeqUr]u[
CTNcVeob
G]W\fi
OjV[YiZh_[ob
BeFfN[O[TjWRYdZ\^\cdlgvZ
BhCjFbGlHIJZKlO[QYSbTZUmVd_\`[cXe]fTh\pOqMrWssubv]
G]Sec]ojq\
OZP[S[VUYwc\
FbHgQ]f\
E\H\T]WXXa^\_\`]huq\
AjPfSfWZacnc
CnI\MdN]T\Y]`jeZp[
AcEcG\NYPVVaWR[]ced\f\lh
B[CZHPK\L[N[O]S]TXUOV]WaXZ][^]a]c]mwncocqYrVs]u\v\
D\I]JcMlO\S\UcVYW\X\]a^\effYhbm[ndolp\rYta
CdIiN[Td
@cBZCjD\EYGVHXJbKWM]NaOePfQbR\S\TZVgWSXZ[]]X_oaecYedfhgZj\mkngpUq]resptYue
H\VZWl[\^[
W]ei
BXDXMVNhPZToV]Y[Zn][ahc\dXf\gdhflerZvU
B]CcDWE\GaIeJUL]M]NgOQPTSgTSUgXUYaZm\h]e^b_e`iaeb]c\dZeaf[k[lZonpcqSskucva
Zh_Voi
F[HYJ\KiO]SiTUV\WbZ\[\edo[pctc
K]P]SgWYZ\eZh\lcpftov[
D[GUPRSZc[l~
B\DcFcH]K\M[N\OiTZUfWSYgZd]]^Zc[eblfmenep\r\udvW
T]n]r]sl
gj
B]X]_dnjo[
E]Uemnnao]v[
Zhnb
F\J[N\Q\`eahcjh]
N\O]PtQbVhWWcVddlRn[
P]Wb]b`ee\hjj]q]
ClG\_\mb
Uamqo[
NhVXWeYa]cd]lXt\
@aQ]SbVjX[[\a]mao[vh
BfGkH\W]^[eZj\l[
@[CZHbJoLXM[N\O]UXVbWWY\^[nkp]qtvU
AnCZO]
B]CaE\FkG[IcJZKZMcNgOcP\Q[R[SgTYUjY]Za[\\]^[aXc]fYg\jelXmVoprasiu[vn
B]D\H]K]QlR\Y]Z[\d`]cYe[h~i[lUo[qZt[
CYM]N\OpWY`bcgg\h\mZofpcq]t[
mZn[oepW
J[Q]a\djhe
BTC[GWHYM\QbS\V\[k^\dne[kblZphv]
A\B[JZO\W\\f^kb]hom\p]qnt[vf
@cA[BZCZEjFeGVH[KbL[OTPaQ\R\SdT[VYWYX]YZZ[[W]b^X_Y`ea]becdd\eaf[g[hglat]vX
BeClDgEZF\KeN\O[PaSeT\WW`pcWh]jat]v\
AhE\FXK\PiSdV[Y[c]e[hZjdtau\
EZPbSg`PcXjb
@hA\EwJ]L[M[NgP[V[WW^e_V`WcXe]jSlbqY
@aAZD\EmFcU]^Z_c`Uhg
F[JeOcVcWZZ[[X`ObxcZe]g]j]kaqi
cth\
@]BXW\`p
ckhYue
@]AaCXD[EbFfGUI[JWL\MbP\R\SpT\UdVdY\Z][e^Y_a`\aad\eafZg]j[manboepZqirdubv]
@\A]BdDcEYFXHjIbJbK\L]NXP\QbRZSXTbUdVhYcZZ[V\]]d^g_f`TbZc]daedfbg\j\kclVm]nloeq\sdub
AZCgF\MeN[OZSUUZVeW\Zd\[]d^b`\effel[nlodpdqerbscta
A[K]O\P]SgUZV[WjYccVe]f\o[sav]
AbHVM\Q\VgWwb\
HfKiMeQYV\Wc`Ze]mgo]
F[HZJZO[P\S~TSU[VZY\`[c[fco\q\rUs[
FlH]O[
F[HhK]U]W]mYoZ
@dA]CZOZVcWa[[]i^b_b`Zchf]qXrd
@\CcE\G]KgMcNfO\PoVXW\[\]]^[fZpXqds\vc
NbT[Wc[nl\mb
AcCZFYHjJcK]O\QcS\U]WeY][]]c^a`\bZc\e]h[l\o\qitiuZ
BUC\HYIcJZQfSdTgWbZ[ccebhcmWqV
HnWXsY
HkVYW]se
BZKrSYoXpX
Khp\
FZHgKpP]SW^[a]beo]r\
NY[]ll
@iJbO\S[VoWZX]^a`UbmdhlXvX
@\B\C\FcJ[K[McOfQ[SPTbUeVeW\Xb[W\a]b`dcbeiminYoWq[rhsf
O[V]`scg
CZHYK[OfS\T]Ug^c_\f]lbn\oep]qUsftm
AeJeK\SaU\VbWTXc]Z`\e\mfncoMqatY
C[N]PTSnVWY][i_]`f
HZSVT[WSZ\][lq
oir\
FhHdObVdWV[[h\len]v[
A[NYOWPeScUYVXWXZ\[\]p`yo\rdu\
BoCeVRsata
BbH\KVLoT\VYWi[Y`Znbqb
A]H\QeT]V[WcXc]T`\e[hlmanerZtZu\
U\V\W\]o`\m]
BcIdJbR\S[Vc[V]\_]bbg]ncoaq[rj
R\mbojr\
`ij[v\
AfCeT]VhWZZY\]^\eeoa
Cn
BeCZO[R]T]V\Yg[\`Ycio\rgu]
BZH]TdWUcoobr\
CYHYTlYlnZr]
TcUkfY
HkJcLfObPiTcUcVbW\YWZg`[c[m\nbo\rat\u]
OmTcU]WW`]c\l\
PcT[WhZfgY
IcScT\U\Y\njod
@eC\ImOZPYT[UcWWYY[cc\h]lco]rh
F]R]V]`ccp
I\O\U\VX`\aUcl
Lko\ug
FlHeJcK]N\OgT]VcW\[l`bc]ebrVsc
Ohc]
EbOdPoWYZ\accYt\
O[WVZc`Zc[ghj[m\oipau\v]
Zc^\g\on
JbS\`ih\v[
NjWgZ[`\lX
TnYTc\r\
V]W[rm
C]D\EdF]OeP]S]`jc[hbmf
F]HUWiZ[de
AgB\CeD\F\J[MYNaOaQ[ScVaX]Y[[\aYbZc]hZlcpis]
B\CXEfJ\UaV]WbZ[\b^qd\hYlbs]t\
Cq\Zl\
A\U]Zc^[a]bZdnl]p\
A\ChN]VnWT\\
CZ`cdYphvl
HbMiNeWXZblcnfpaqd
WQ\h
WQ\h
R\V\Y]uo
uh
L]MgWXYh
@cAVBXCSDXE]GVHJIeJdKfMbNeOcPWQZRTSYTWU\VbW[ZW[Z\W][^babbXcXdVfMk]lTmendocqfsgtcu\vQ
I]K[LoWe]b
K\P]UiV\W[oY
KiOSPho[qbs]
K\NbOhVX]d^\cYgbna
KhOhP]SZWYofs[
O\PeXi]YekjZsZ
C\IcJfX[k]obqUrXsetY
@cE[K\NkP]RZSdY\^]`]a\c\f\lZsbuc
JbK]T]XXh\nhojqU
K]\Vtj
JcW[^YgcmdqOt]
F]IZJZK[MgN[P]VfX\^d_g`YadcbmbncoZpVqbscta
EUMfO]VZX[]\^[`ge\l]o]pdq]r[
KWW]^\mjnhobq\
I]OgS\VgWZ]d_\e\jcp\s[u]
UYmno[q\
V[W\^[qj
EhI]_[e[pis\
EbI\JoKZM]NVObVXXq^b_e`Xc[j\m]oZqVt\uk
WZndogq\
BlOUWj
rV
JdVeXc^f_]fVn[sqt\
O[Xk^[`h
CYIdJ[VbW[XYe\qirVsktW
DYEiFcOcXbYc^eecsb
J\KbNkObYd^q`]ceebhdo[rk
AYD]EbFgIcJQL[M]NfOaU\V[XbYg\f]f^u`bcceefdhbpdqmrgsgteu]vW
JhK\^]_\m\o\
AeF\KhOaP[SaV\W\\]`]h\oaqVrUsc
@iNeOfP[WZY]^\accUg[hkmdnWp\qfsUt[uc
@gKbY\oiqhs[t\
JkMeO[V\W\[f]\^U_\`Zemgbk\ndo\qctc
W]X]ph
KkNcO][\
@\KYN[YZ\Z^]abndtj
Ijhes\
@[KcN\^[cn
@TI[JZKdMdO]P[ScV\Yc[s^g`ha]b\ceebjcmVn\qYrdtWud
OoV]WZh[oYpXsfu[
@hKTpasY
KROf`\
CcIcJdK]O\^ggghaq\tZ
CcEbHYI\KgL]MZN[OVQ\TXVdWYZa[[]\_]`cadb\cldde\fbk]lZoYpYq[s\ta
AaBfCZD[E[HgI\JiS\T[WWX]^Y`fccfbhajcs\ubve
AbK[OXSfVfWVab
@]DZKpVXchp[sU
AcB]C\W\`efhsY
CgT\VYWi
Ch
C\HZJ\K[VuWcXfY[cjo[
AXVX^u
CSDkWVXbaldZfasf
Vi
HeKZP\SgTXVlWbZe[]`]c[fYpfqev[
TeWflV
AeFkHjS[TXU\YWaacle[fVl[m[q[rYv\
M[Xs^db\cdh\q\uT
N]OcT\Vb[cc\e]rcvl
OoX]_Ymb
DYNbSZWgcgdYlcobqct\
BcTZZalr
Wgdbmao[
S\WZl[vk
FcHnWTq[r\
@gF]KeO]P[S\T[Ytc\e[s\
S]Yke]
H[JaN]R\V]W[X]]wbZl\n[pWu]
AbBeDbGaHcIeJ\KaO\PYQ\SaUaVeWfXbZ]\X^a_da]ccecfbj[n\o\p\udvZ
@XDgEkFWHhKbL\MWOZTbV\WTZh[V\\_c`hd\ebf]gkhZj]lamcneoZr]
@XBcCbEaFbG[HeMdOZPcTXUXWWYXZa[Z\d]\^Z_daZcad]gbh[lendq]r]umva
A[C\I]K\]c^euh
V\W]`h
PdUbWg_\`bbbe\fbg]
B[C]DbE[He[bdhlbvd
E]F\Nj[\e\fdh]lZ
C]EaTlWaX[a[cbf\s]
EnF]lV
@jD\GbKdWd[fs]vZ
A]B\C]E]HcJbVZXaYdZX[]]c_beXgio]u[
DmEb^dvZ
AgB]CWDcEhFWG[I[JcK]L[MWNXOiPZTeWdYfZY[c\[^g_[`\a[c\e\f\g[hgjYnYqgr]t]u\ve
AmC[NZUaW\[Z`\g\lincoapc
@\A\CcE]Od^b`]cleehdu\
C\FcK\W[Z\[[^\_oc\ecldmaqfth
@YNe`]cj
KbN]Wj[f]\
E[Vh
AiB[E\ObSfW[Y[Z]^d
BcDdFeG]HcIdJ]LZNcOSPgTYUgW]X]YcZZ\f]\^ia\bdc\dcedlcmgnao]p]qdrTudvb
B\CcDgFiG\MWN]O[PYVZWRZ[\e^e`gdveVgchelhmcubvY
EeP\W]Yb\c^le]
UggbmV
BhFbH[J\UmZWbdc\dYeYg\ma
B]DdF\HeIbMiU[W\Z]^\abb]c]ejf]l]m]qjvk
AcCZPZU]WmYiZZ[[\cfblZ
bhd\u]
B]LZN]U[WkY]\d^e
NYPoU\YY
PnY[
A\CZD]Oi^\v\
A\Oi^\
ChO]WZ
AkC\D\GbL]M[OgPdSdVYWZX][]^b`\ach[jZkcq]v[
Oo^[q]
AYOY^\ark\
AjO\
AVO]PhS[WY^ea[c\j[kp
AlD]GhZ[
HYS\T]YaedfigdhZr[s]u[
IiOZY\f\
UZgjq\u[
R\\jfdhbl\n]sdtfv\
WZZZen
@bE[H[JXK[L[M\NeO\P\SZTYU\V[Zj[Z\\^d_]b\c\g[lXo\pfr]u\v[
@XE[H]J\K]NfTYU\W\Zf[]]be[g]l]r]
ArBZFZGbH\I\K\MbNbPaR[SYTYU]VTWXX]YZZ[[U\]][^g_aa\b[e\g]hckZl]o]sZvV
@ZAUB[CWDYEgGgJ[M\NdO\PbV\W][Z]\^e`\aacmdbeXldu[
@kAMC[E\MeP]^k_bacc]jau\
ak
AbDfJgMcSZVX^n_Y`daerc
AkMcO]PbSdY[^a_\`\ab
AlG\J\N[Y[^Y_[c]l\
A[Ol_\qbue
A]Oh
AWNhP[^i
AWE\J\^th]vZ
AY^j
AfCg^]`Sab
A[^jt]
A\T]^k
A]Q\U]WX[nvZ
WY[i
WXXdmZosu\
WXon
BhCcUcWZ`djb
N]P\T]VmWX^Xaacb
L]R]bj
VtW]XZh\
B\LhVZYb[bcefbtc
@[D\F[G]J\KXL\MZOdPfRZSfUaVdWU]b^e`\bed\fTgehZjgmaoapbrYsdta
Pk^]v[
P[Src]rZ
PhSWY]^\f]
SoT\Y[
B\KmV[Wip]ub
BZH]JaKbOdR\W[XbZ][]\j]X^eaahdlZobqZrhu[vj
JhO\WX[]\Wl[vk
R\\hh[v]
DdGcTdfchii[k]va
hji[
CbH\K[W[Xk\]]\f]h\nbsdv[
@\JZK\R]T\W[XZ\\]m^\b]e\h\vZ
JXKlY\Zj^]_\vY
Hg[Z
[Ulo
Xoo[u\
[jlY
E\NdWZlj
@eAcBWCXD\EOF[GlHYKXL]MfNaOWP\Q[SeTaVPWYYTZc\S^\_V`Za[bYcijZkSlYn]o\pWqXrat\vW
@hA]CcDfEeFfGhHZJfMTNdOgPMQ\SbTdU]XjY[ZU[e^b_]aXcTdiecfdjckZm]t[ubve
GYOgSjcd
@ZE[NZOaPnS]^\_ecddhl]v]
Ah`kdch\
G]M[PoSeZ]
AgP]XYZa[jcddZ
O]PoXff\j\l[
@dA]Yue[lSuc
PjY\
G\M\SYYZ[k
GVOfPjSX`\c]
G\P\Sic[
A]D]GZI\OXPZRaUbYW\\cxf\rXt[
@lF]G]Zfp]
@iAYC[G]I\NeObPaSYYf]\f\rf
C\S]Yccg
Dlv[
O\P[Ym
IfOlc\u]
O\PmSYccl[
@\D\GRMcNbOVPJSlV[YV[a]ccde\fomfseu[vh
GZOdPUZ\ci
@XC]E]MjS\Y[f\hbr]tiu]
@ZMbO[S\cgfe
E]G\IVOXTlUbY]a]cofX
A[D[IcM]NVO[PiS]T\Yi[]\Zc]fWrY
EnP\U]]]ei
AVB[DXGgI]MWNZOWSXT\U[YW^[_\`VaccidWe]fdkZu]vT
EXF]G]PwY\
IcOrP]^]cZ
IdOmS\Y\
C[G[MiOXS[YY[g_Ze\fk
NgPoSbY\`]cZ
HZOZcr
@iD\EjGcNeOlPRSYT\^V`dj[
CoPbS\Y\f\
@\A[ChGTMlN\PaYoccd\fhjXllrb
CYP]`hcoja
D\OfPNYYclr]
ShfW
N[PbYr\Xf\
M\S\X]YTddrcue
@ZP\Si
P]ShYZf]
GVO]PpSXYZc\l]
DiGjd]v\
CfDcGfMcP\ScY\cbdet[u[vf
PlY]cYf]
AeC]DdE\GdIcJ\MVNnPYXc[Z]d^Zacdgedfsjj
cn
@\A[C\G[NcO\PhUaV\Yjcnd]le
D]G[HgIhMkPRV\Yb\edXeej]rf
E]O\UjYe]dcafYhhrXuY
AlC\MXO]PcYc[XcYlgte
Af^i
BdO[R[X\tm
@dA]CZDjGbIbNfPWSfVdW\Xe\a^b_\a[bdcZdjebfdh[i]lWoaq[s\tcua
FhK]O\P[XcY\^[c]e\f]jbsbt\u\
C\D\F\M[OkPdT\Ye
CZDbIcL\OZSZVnW\^dcbfjgbj[k[l]vZ
MiS\Y][f
EfNeOh^Xq]
DpE]ObP]c[
AqD\`Waf
O\]aqrt\
A[BUCdDdF[GsHXJgM\NjO[PWQ[R\SfT\VXWVYeZW[d]d^n`eaPbZdeedfZg[igjYk[lYn\oZpmqbrYs]tcudvS
@dAbBYDjEVFaGaJRMkN\OXQ\V]W]XbYZ[d]\_i`ba[cRdgeWi\k[o[pZqctbuhvf
@\CUJnMcNZP[SaYX^d`abWcge[h]i]qetb
C[do
C[EmPbYZ_]`[ue
CXJh^R
CVEZGcM[N[OkP[SfVlY\^[`[bgc\dbfci]j[t\uZ
AgCeG]S\ddfet]
@\C\G\JZNc^cpXti
AZC[DiEWGkJ]^Z`\a[vV
CmD]EeF\M\d[ie
A[CYJdMfNcOiS[Y\^b`jhduZ
Yjq]
DaE]GkPQ^X`]c\dYl\
ClGcP\
PhSb`\
AVCjPZS\Yf_YcgfWlh
Sj`W
@[ZY^[eZpmti
B]C\D]M\N]O]PkY]
CqDYEiH[_f
PeSjV\`T
AbGZPXYia\caf[r\v]
@iB[C[IZSeWWYb_g`Xagc\d\fjhZtY
@aS]WY_\`]adfd
@isa
^\ept\u]
^\ejt\
R\]]_p
_i
UimZ
C[UeW[X]jelhm]p[
A\B]CnG\NcOWT[WY^icdj]lZq]
CON]^kl\
C\NlW\^]
AgC[DaN]P\VcW[Y\[\\ocVd]edhak]rbt]vj
BXCaJ\KbOnPgQ\ReSgVYWaY]`dchf[h[o[s[tZud
OgV\cms[tZ
A]U\VjWX
O]Wal\vi
Wcl]vW
O]WXvh
AbB]DaE]G\H[M\ObP]R\S\T\VXX[\n`\cad[l\o]setiuVv[
AbDbH\T]WXYdcde]fcvX
FaOVX]Ya\RcgeXsYtb
OnV\\\sZtZ
f[sht[
\ZsbtQ
hip\qYuV
G]ImO\V\Y\c]r\
B\W]ej
AbB[CfFbHZKZMZNfOkP[TbWZYbZb\a]c^\_[b[ebfjhdlXmZnaoipltbv\
K\MbN[XYY]Zf[Z\j]\^\eco[
O[X[Yt
C[X[Yf[i]\l[
CkHRKUWXXj\d]R^[g\h\lZmen]oOpVtZuW
Y\rj
EhY]eaga
WZZie[
Yjlaoa
CjYXbacfeZ
A[HXKcWo\]hZv\
C]KkUlW\XpY[]]fYp\rWsZ
CeE]J]K]P\VbW]YdZ\[]`\a]bZdlfZlfo[p\qb
K]P\VgbZf[p]
KpTdW]Z[m\ofr\
B\CgD\FXI]JYKZMZO[R[TUU[VXWNXUYZ[Z]z^W`]a\b]eXf[g]hZl\mUo[pSq\r[sYuUvZ
F]HZWYeWm[pX
CQ]cmZ
Cm]Z
T[]T
C\Ti
Wi]V^ibX
CfJaW]]g
R\W\Yl[]q]
DZF\HYKYMbOdPaQcTYVfW]Za[\]W^bbccemcn\oZpnr[s\ta
CaHZMgNYPfQeVdXcc\efgbp\vg
TZV[W[X]Z[eclbn\o]ph
H[eZlWpd
@bBcC\DbM\N]ObPjW\Y]^\cbe]v\
A]HbO]TiX][Ym]ncoeqcrdsct\
W\ti
BZH[JjO]o]uh
GbN]ViXZaccdl\ve
WlXgpX
Vb_kcf
R[Wi
@\A]ElFbKhNfUZXdYZ[Z\[]Z^kaYmWnVqZs[ulvd
EcM\W\Xe]YhdnXqj
EfUZWjaYmWqWs]upv[
B]CiP\S\TcVdW]Yp][^\_\f\geo\pZqY
B]CUTeVfW]Ygf\rZ
CoVXYf_\
Tceij\
DZEfM]R[Xc_\abcce\hgjh
DZEeWZcghdjY
@ZK[RhWZc]
RfW]
@[A\]lg\
EbFmIcKdRPSaTYUaVhY[\X_d`\a\cad\h]j]mcobrj
S\Ym_Yf\
B\U[VZXkYke\f[m]r]
U[XsY\m]
B\VZXWYnf[
Xi][
AfVnYZng
B\C]GbIlN\P]RZ`Ze[uZ
IVcZ
G[N]O]Vj\geeo\ub
V]Y]\Wc[ucvh
AbCeH\JbO]SdUda\c[f]risc
@hC\EeGlKcMaN\W\X\Zg[\]c^\d]e\h[l]p\s]
@ZE\GjZX
@\Kl
@kKXMeZ\p\
DYE]HeMeW[Zc[T^g`\a]dggb
D[E]dm
Zn[Z^c`Z
HcM[ZR^jgb
H[QlWSv]
A[HYIbOmS\VZWWZ[[\`ZbVceeZk\m]n\rYtVu\vd
ImOOWYc[
OTcf
C\E\I\K]O\P[T\VdW[Zb[b]Z^]_me\i]jhl\ods[
@aBbO\UbVZWXZ[[\]\_[c\jZmbneobsju\
BbUd][j\nfoZsk
@cK[O\mmoX
WkY]
L\R]W]hjjXt\
ejh[
BbIeJcKpOWXi\c]dedf]ris\
F[J]V[X\e]rhsg
EkMeO[c\d\
B]DmGeJYW\[ZcUdevZ
F\P\cs
DLF[JjMfNg[\dci\vy
J[R]Vnp\
J[Vjp\
AcC\G]K[M\N]R\[]][_of]h\tZu\
][_jeZ
Af_Ree
X]Z]ehr[sd
FZM]Z]^[a[emhW
B\W[cchj
@[A\B[CcK]OcW]]a^Z_neck\l]uc
E]G[_\`[aZck
E]G[_Vce
ijtZ
B\R\Z\ept\
Dk[ZvY
W]]i
W]]i
Wiv\
B\M]O[V[W]Xae\gbmZtauk
B]D[ThWZXY[[^dldvb
@eC\DZGeM\O[VfWYZc[d]hdbv[
@bBbC]H]McVdW]Xe]bc[gbh]l\m]p[qgsitY
F\H[OeVrlbo\pkqX
K\Ub]]m\pg
@ip[
CYOVPpVeW]_\l[qY
VYb\qks\
CZIaKVO\SYVcW]XdY\[b]h^S_aecfdgkhbl]peqgr\sX
@YA\BXDfFaGkI\MeN\P\QcRZT\VWWqYkZ[]c^Z_[`\a]bacjhbl\mcpjrcs[v[
BeCgG\HZIaMZO]PeV\[\\o_\`\c[eZhgr\scvh
F]sk
CSG]HdJ\KVW[X\Zg]W^p_gabeefZgYhUn\o]phsVv]
H]KmX\f]pWs\
D]KZVpWWYY_]
HkPdW[Y[
Kco]pTsY
GcH]Mdbae\fcg]lnpZq\sc
K\U[W]YnZk
U[YkZj
@aFdG\H\M]N\V\WYX]]a^\_]bhchd[jckal\ocpdsbt\ubvc
FdMfRbWZX]YbZ\[Y]\_]bfchd[k\p\sbt\uavd
@]B]C]DaGcMgNbOZRbV\W[[e\f^k`]b]c\j[o\ud
O[W\[Vuk
@\D\E\GbMdNiObWZ[Ymbo]t\vY
@\E\Nk
[]dmvY
KbO]Yc[mhbl]
E[IiJdOcP]R\W\ecuev]
E[IiJdR\ue
G\J\O\QWWa[W^eeYtcvl
@ZBZDiEjF]G[N]Q\WWZb[b_Ydcl]t]vg
DVEc[\vh
@]OdV\WW\]_qjbt\
B]OnW[[]cZ
@fW\gbqj
CZLXTeV\WnZ\[Vb]
UZlbojr\
A]C\H[TjWZ]d^i
C\H[TjWZ]d
IhP\Y\
IhP\Y\
WZlg
CgFYH[IsN[OdPYQ]V[WX_\a\j]r[t\u[v[
C[IhO]
ITP\
@]A\CYI\J]LcP\S[VaYgZ\\c^]_]d[eahblbucvh
Hdcj
I\RgYdljvY
vj
DXHRJ]QeYZZ\[\\\cXejh\lZumvg
Dgd\hive
CbM\NjO\VZW\Z\\g^e`\aab[cdeW
ZhvZ
CUZ[di
@bE]GdHXJ[KbMcPYQ\ReS[TbUkVZWhZa[b\a^X_baXbicXdVefgchejjmZndogp\qguZ
B[Wh[\ee
@dBgCcGcJ\KcMdV]W]ZY[f\ga[bjdYjclfnaoeqZv\
H\Wp[[\\a]bYe[hXj[l[nbqk
U]Wh^]gghi
]aol
RaUW[ibl
M[[b\\hhjWlfte
erggjbq\
BdC]Ib[c]m^d_be]lbmcn\pb
A[CdD]GeHZKbMgNZR\SaVoX]Y\[W^cb[chdhg[j[peq[rdt]vg
@bB\CgH\MiSaWfY\^acce\llq]vU
[[vo
A]BbC\D]GQM]b[cmdaj]lZp]ve
V]cXli
IiO[R]Y\adeYt]
EcJhU\V\WZZe[]\\aYb\c\gds\t[unv\
B]C\G\W]bn
AcB[C\G[H[N[OZRWVXW[X\Y\[\\[][^[_jbVcfe]hYk]l[obp\s\t\u\
ApOZ_Za\c]
AlOd
MbO[SaVk]b^babebh[l]m\qbtW
hfo]ti
BhCjD\F[H]KcVbW[]\h[mmneqe
CRJjT[
A\^ehnm[qa
him[
`je\v\
CkE]HZI\JkO]WhZd[]^\a[cheagVh\laqbrds]
VdWiq[
FdHmR\U]V\W[ddlZo\r]
V]di
V\_ko]
P\R[Wc\[_lm]n\s\t\u\v]
@[B]EZH\IZJWM[N[OZP]R[T\VUW\Y[Z\[]\Z^Z_X`\alcajZl]pWr]tYvY
aQclj]
CXJku\
D[JXR\W]u]vh
A\CfT]W[Xle\qZt\
Xj^Z
A\B\DXEfM\V\W[c]dcvg
Etc]vZ
C]D]E\KZV\X\`hjZsc
D]N]dl
B]C\DeJYvj
JgZ]vZ
Zh[\v\
OZWm`c
C\N\OZV\`Zhk
B\Wk
B\Wk
B]hjq\
`h
AcB\CUDaFZGdJaMcNcOePZQ]SgTaVjWXYdZW^b_a`\ablcrasaudva
CcGjSXTaW]Yg_\`\fchcl[tcuevd
G[M\Sh
@aC[OgVjZWt]
AbOk
R]dl
\[ai
[e`Ubd
V][[\]bh
[r^]`[c]f]l]vW
CfFhHhT[a]b[g\p\qZ
Fhp]q\
FbT[V]giqe
W\gi
CbF\Th
@kBaC\F\I]MZS]Zc`Zb\kbpjtcva
@jNdkcpZ
S]`Zth
pi
CjT]W[Zc\deYo]qc
AcDdG\M]NiP\S\VaY\dehblcnZtbvZ
Vlv]
C\ZZ\]]i_gbjc\
C]Z[_Xbj
_lbV
VWvn
Cl]R
BcCWGZHXI\J]NYPpQ\SmTXUcW\Y[a\b\cddZgcj\k[rYva
CZF\G]I\J]OaTYa[b]cad\gbk[leoer]vi
H[Sjcg
C\D[E]FcM]P\SZWRb\dtvW
B[W\bldU
B]D]W\badjlav]
B\G]Qia]b]hav]
JjW]
B]F[H]N[O]Y\abcod]h\v]
afj]
C]FcaVc\dkle
ClEZG[P]e[
R\UdaYmkoVvg
C\Ocal
D]EoF]aWh]l\m\vb
Ck
Ch
E\Fi\eba
FhW]q[
D]djv]
L]Ybmbrh
O]Wl[]
@ZA\BjC]D[EeGUHkIdLYMiOXP]QdUTWZXb[Z^g`laeb\k\lRresZvV
E[F\JbMZOlYb]b^h`ccYejmfn[ocs\v\
BcOWcc
BSQfn]q\
@kEZNlO[Zb^[`\h\
W[aXlj
BaHbJ]e\f]hel\qqrY
Gh
DfF]SdWgYbffpbr[s\tUv[
DfEXH\JZPZTgW\[Zc[dYh]lrqi
H]vh
@aBVWlc\gc
BUQYWfvf
F\KoQ]R\Y]
BXRcY][Z^[lj
BWF\V\ace\jp
ChGmI[JdL\M[P\T[WZYZ[[\p_[`\c]h[lVn[o]u\
VoWY\Y`\
C\We\ccm
\\cm
B[GkH[OgekvZ
F]KZO]X]Y\en
n]ul
B]IbNgOZS\W[X]Y]Z[c\eaf[ljmcvb
C\FcOZWZZ\tdvj
CcOZP]TbW\[\ejv]
BYOnWZcee\
VZ`l
W[`le\j]
V]WZfh
@dHaI[JdKaOhTfUdV\WWYcZcccdde[lfmdn]o]s\u]vZ
@eAcHdKYOVTcWaZcd]mdvW
DaJeOUT\V\WYYgZg\dc\
CbGYOvUbV]^\cbdXv\
f]m[oi
HYUmZ][]m\nb
CbF]HdW[[iae
L[W][i\d
L[WY[nkZ
C]EZFaR\VXW[_\g]jpl]v\
A\CbDaGhJcK\MbNgObQ\TfVbW[Z[]dd[e\f]jZlboaub
BdGULdN\OcWe`ilftWv\
GhJ[TW^kr\
B[DbGaJmW]bQcdl[ufv[
A\C[HaK]MZNrTpVTW[Z[]g^\e\l\ndu\v\
I]R\Y[m\rj
C\IkOYW[c\
B]M]NdVcZ][ic[lcvT
J[Zi
K]L\MZN\O]R]TbU[VZWZX\Y\ZZ[]\]]jcbg\hWm[p\q[r]s\tYuZvX
BfTaU]W\]d^[cleSm]t\
\]][ej
]Z^hcceepPv\
O\Y\ej
@bA\CbD[F]G\H]JdL\N\OiT]WdZ\[e]b_\`\a[bhcddbebfch]m\n\r\t\
BgDYG]HkJZOVQdTdWb[[]]^]bbc\dXealcq]ve
J\OmPYWWc[o[
dnvX
vr
@UGYW\^dcp
GiW[[[]ad\egvc
@YA\PbWY[]]b_bckfoqdvY
@iBbC\E]MfWtYbbYc\f[
B]C]DeJrOZcXdbjcvT
O\ck
BXWoe\oa
AWO[QcWd[rb\cdv\
Q]Whc\d[hcv[
JbT]WZ[ic[l]
[i
ChOcPcT\V]W\Yb^\cd
E\O\R[aejavm
@eAbBdC[EbF\G]HWJcKbNeP[QgSeUWVbW\YZZc[c]a_\`daabYl]mgobpatcu\
BbHXJ]QgU\WY[[^d`[shv[
@dBhCWG]J]NZQPWkXZ[Z]j`Za\cTedfch\jamcngopsat]
BYF\JiN]QgS\`YaqcihjrY
EgK[NuV\WW`baY
QXWjm]
H]KiZk[\`Xm[pX
A\QdVdWV[]tm
\Zfn
JdOdQ[SZU[V]W][j]\^b`WbYe\l]m]rfv[
NXP[SsV\fY
D\ObP[Q]T]VXZ\^c_b`\f\hmjZk\ldq\vd
B\M\N]PcV\Ya]\`]b\g\hhkbm]p\v\
cce[hku]vc
CjIYL]P\TeUcW\Y]eehXl[qdrdt\
CUUch\qd
C[TjW\
@[BlC\IdJVMeTiUbV[[e^\bdc[efk]qXvY
D\J\WV[]bfdYvc
C\Jiqhs]
EUW\^[cW
@jE\F]O\W][[cmjb
@\D[EmFnV\b\cad\vr
A]EXF\I]JQKdReWY[n]\^\_g`[bmcWm]qbset[v\
@XEpFZW\[[^TcUdgn\u]
@]B\CZO\_jtk
HYWc[a^ibdc[dZk]tauZv]
@mEcFdJ]MV
@YB\HkI]J]MfW\_cbljbm\v[
@eE[FZI]J\K\MYOZV\WZ[\]d^c`ZbZcmeZt\vV
A\^[_gbYchdbegq]
@aOYcnjb
PgU]YZZ[]deih[
JTZa
J\njpZs]u[
J\n\r\sn
LZWp
CiDeP\X\Zd][_[jYui
CVJZU]Z]en
DbJdO]Q\R[WQa[d[e[hb
AWC\Z[^p
BfHhJ\Ods\
CbH]JXOqWXZf^[_Yf\jbsdv[
BUJcO]Wm
@]CgOcck
F[T]Zhd]
B[DdE]M]R[[\^\cZeivY
KlU[ZaperZ
@dH[K\[fefp[
edgi
gk
DlHdQcUZv\
HmQ\UZ
B]DZFdHiU[b]mfve
HjvU
HZJeUkeZm[
@cAZCZG\IaJYKRObS\T]U[WXZd_Za\ebg\h]lao]poqe
WVgZ
AcKbWg_U
K[_kp]
U]W[Zj[\bbhdv[
B\MiWc[Xfdl\
LfO\Wd`gvc
VjWY^f_]eZ
@XR]S\VkWU^Xb]cf
SXT[WUZ\[k][cfj\llnesXvL
AhSaV\`[
S]V[X]ji
CcH\JbO]SvfYr\
@hG[HZWiZ\^]gej\lcmbv\
@]Wi^\qe
Nnl\
W]cZl]n\vl
AhGhJbNYPY[\^b`mbclW
K]X[Z[]jf]gch]mcoYp[u\
X[]lgZh]meo[p[
]gm\
F]M\R\UeV\W[Zb]\caejj]mioZtY
elg\m\t]
HeJ\USV[XZZ\]XcceTgahgm[pfqgue
eou]
HaJZUieKgbmfo]r]
@bCbD[GbH\JZK]LbM\NdOWPYR\S\TZVZWcY\]\bfc\dTecgehel]nfpdqcr[s]tZu\v[
@fB]J]LdN[UdWcZ\[f_]fag]haljman[
B}H\Z[[W
pg
ZX[[pi
[\mi
L]Zpp\
@\AbBbEZFgHcIdJ\LaNdOeUdW\Z\^Z`gbkegfbgfhcjcl]manZoXpWvb
U]Zggim[n[o]
AiBbCbWY\X^[fYgZhln]o[p\qit]u]
[]vm
BjC[H\ZZ^jmhpev]
BiH\Uc
C\UcX]_ef]hbm]n[ohp[
R]Zg`\gam[nboZ
UW\]mkoW
[\^[vl
ZX[kj[n\
CeN]eWf]hm
A\UcW]`r
@[BUCfFXJdL\bbelgnhbj[leubv\
nTpi
BULh[[`[bXe]hUkc
W[^]h\ur
BgWZc]e[
BfG\L]W]n]vX
CgH\JdO]U]VVW\Zj[h]\e\me
G\edhht\
W\hhqYu\
@fA\BXCcE]FZGgHcJWKeL]OYP\R]SXT\WVXbYh]X_a`ccadZh\lYo[pgs\t\
ZY_hbb
CZYh
BYDdFaGjHdJ[MZO\PWR]TaVfYh\]]X^[`fadcee\gbh]l]mdpjv[
A\CaG]K\M]O\TbYdZR]c_Xa]jbpcvp
ChGfK[^\_]aZe\
KjV[Y[
Vt
T[ZkeZgdl\
CgH\V\Zi]e_b`\ea
AXBfHXMlOXW]Z[[[
D\H\M\Wlq]vb
@YAiBYD\E]FkG\HgJbO[UZVhXVYXZb[]]e^[`Yabbaf[gah\jWl]m[n[pWqdr\u\vW
AYC]D]E]FnM\V[Wc^[_daZbfc]e]g]h]tZ
FeVZXZYc\f^le]g]j]qWt]
Ciab
F[HoWZ^\
AkC\WYY\
C]H\]l
FcH\JdT]WoZbacgdt[
@\C[H]VcWl]Ya]cgeXf]pYq[rbtm
CcVk]Y^Y
AYHgWVqk
CjTdVbW\X\]bv\
FXV[W\ak
S[W]Ypr]v\
Zl[Z
I\hit[
OYVZ\e`[ei
@\G\Ov\Wce
O]ViW\
C\E\J[M[NmO\T\V[Zh]]h\l[v]
J[N[T\Zn
R]^m
@cA\E]K[P[RfWZY]`l
A[CYF]GoJ[PcSfW[Yh\Y^Y_]`\e]felZn\
AqB[C[H[NcV[WWY]^kcahcq\u[v[
AlH[V\u]
HZL[UWWfZ]l]mjoVs\
B[L]W\[[ekv[
B]W\lk
@bC\DbFaH[KcLYMdRdTaUbWXXcY\Zc[Y\\]b_caZb\c\f\ljm\nao\paq\sftb
@bB]C\FaH[KcL\MdNeTbUbW]XfZc_cb\cbf\lXm\o\paq\sjtb
C]SYT\c\ehfis]
SPfk
Si]\eYf[hkl\
S]]]eWf[hi
@XGYO\Xb]c^\b]ckjg
AeBPD\H]I]Tc[Z\e^[_db\ccfahcmatcv]
S\VbW[Z\[[ccfll\v\
WZ\dcbfbliq]sa
IiO[
I[N\OkVWW\Xe`Zccv]
HdRbWg[dlWob
mfoS
K]Pm[\l[
sh
@bBfEbJbKdL\NaPZS\TcUeW\XeY[Z][X]d`bb[cddXg\h\k]n\ofpeq]sdta
BeC]W\eblivW
BhC[F\GcHiI\KSOkS\TdUdVeWWXZZ]cXedf[gfj\l]mZn]oZp[sQt\u\vV
BhUhv\
BYChEcG\HJIhK\MfNcO[P]T[UYVVWdXfY\Z][Z]b_a`da]b]cjd\ehgZj]mlnco[pYqZrbshtcvY
Ocfhu[vi
HlI]J\Vgs[vV
H]Jkd\r\
@cD[TW[ovZ
B]EZHaIbJ[MaOZS]UfVYWUXbY][\\Z]\^a_fadbfcdechWlYnZpdqhv[
U\VbZl_amao]
Xg_R
@cH\I\KcMiUbWcZS\\^[_Za\ech[jfmcpdqc
Ce_U
J]W\Zhe[giu[
@\GhHZOb_ba\cUgeme
N]O\V[Wt[cp[v\
JeZ][kd[
BeCYH\JpO\TZVYW[X[Za^k_dc]e[gbhbibjblamcoepdtg
BiC[JdWQ^\_ae\geh]mYodqcti
XXjm
W\XYZ]^Yjm
I\V\Xy`]jJl\
WYZi]b^lle
O\P\U\VXXc^Y`bjim]
Hm\Xn[
JZ[inbu[
MiR[W][[bb
Wh
H\KeR[SdTdWZY\Z]^]`kc[n]ub
G\S]Y\fj
@cGcObPYVeW[ZZ[\lip\thu]vh
J\U[WZXZY\Zm\Ze\pcuev\
B\R]S\TVU[VdWg]ie]lfqav[
H\K\W\of
oj
B\FZHXI\P\R]VjW]Xd[\aeqZsYv]
B]W[m\ujvf
B]uXvk
uivX
WcukvY
KjO]W]X\Z]nfo\sZ
KhnT
_]l[vq
AdFbGZK\O]R]V\WTX]_k`]dbfYlZ
F]HhW\Y]_X
FiW]
H]TbU]VcW[Ybpo
B]E[I\MWNfP[WR[l\\k[lcpZt[u\vZ
B]CbNdPeTcWU[dk[vZ
Zd[Ulc
NbWg[Tlc
RXWj[gb\
D]G\MePhR\W[[gf]vc
OhW\[qj]v\
min]ob
H\ObS]VdWiq\
O]P[UYWW_Yabjpmaocs]
PdV\Wl[\ccl\n]
N[P\UXV]WYX\YbZ\]r_\bZecl[m[p\
Ui[\
P\ThZ\l]
N[Q\Wr`[v\
B]WYgim]
@eCUDbE]FZGbH]JbLZPZScW\[f]cc[dcebf\hbj[kancpbua
BzD[HaJ[LRN\O\QkR]U[WZZ][R]a^Zcbddjck[ldmet\vZ
AYDldX
[p
^h_[
B\L]O\^[ealaqj
J\OZWaZa[g
@gBZH]JZMZO[S]UYW[X[ZX[d]b^a_e`fa[c\fbgohdk\m[qau\vc
BjZ]^b`\egn[qZ
A\BeD]G\JrQXT]WYZa[e^\_Y`bhdl\pbr\vU
B]GXdie\
W\[Z^\eaobuivc
CdOlSeYe[XobvV
CjNiZdl]u\
O[[Xe]l]vs
G\OYTkU[Wicj
AfC\JjM[OZ[\b]ecj]uf
CdXie\rc
CdXhe\rd
GaH\P[VeWVaihfve
@ZCVFaGYHTI[K\L[MiNfOdPmR\SqUYV]WcXc\S]e^\adcVd\ecfTg[hhjbk\lcpaqerds]
Mp\Y_\
CcGcY][jvX
A\F\HaMWOcPiReSgVjW[e[og
C\F]HYSmYZc]rR
P[SYWVYl]cl\vn
MZP\W\[Z\\hZlp
MY\he]lYt]vY
CiD[W]^]
T]V\WWlp
L[\feUj[te
C]LnR\\Zt[
C\H\RY[i\ffel\v[
WW\de\lg
CdHZM\O[P\S[WqYSdbe]fqk\rYtfvc
VX\lc\eeh]
C\Ti
@cCZEeFaHfJmK[OgQ\VZWcXaYcZ\[c]\^e`dabeagbjfl]o\p[sdtd
@VFdMhO[X\eljd
@jjUn]
C]OmVXWVX\Y[_ml[p]
OgU]
@mK\O[p\
W[Z]vi
AcHZWj^]
W\eov\
H]JUOZZog\
TbVbWYXhYf[\\c_Zeag\hfl\mcndpbt\vZ
M]Z[hip\
@gS\V\WWX]c]lYpfvq
I\J]K\McObPcSaTiUbWYX][\cadcecfdgZk]lbtbvc
GeO\S\VbWfYcZccVdce\k]l]
M]R\Wnt\u\v\
@fBZEeFeGYH[OaP]W[cwgdj\p\s]v\
c[vl
A]DcE[GbHdWUYc[f\\bfdbe]l]nco[sct\vc
RZYcbkm[
A]CgDZM]V]WcXg\b^[ehlfm[oop\retgu[v[
CnXiYgl]mXo~u[
YY\eli
A]CYD\M]WfX\Y\\]ekhbmboXp\r\thv\
AhB[DcFcGeJ\W]\a^gdae]l\o[
Ad^j
A\^i
IZcl
JYKgO\X\_]ocpbv]
K[Z\po
pW
R[ejhg
H[I[KZRlWTl[sc
C\H\L[N]V]Wc\jmds\t\u]vX
RV\[litl
RSmb
KpR\
C]K[RVWV[[\xcblYt[v\
B\KZR\\kta
JdLgR[W[\\tjugve
Rj\Zs\tZ
R]VYW\[oc]l]
@cBdFcKUsj
BeFZH]Qbe\qks\
HZel
B\M]O[ShY\[[_]cbf\g\oa
B\K\S\Y]ch
AbBeE]U\VeWV[]cbhYk]l\napi
e\n]ph
BjWWk]pZ
E\K[OZPpRZScv]
K[PbSjv]
U\VbWg[[g]
I\M\OdV\W\\lefhYlZ
I\\deW
C\FbM\OZV]]d^ne]sd
PkR]W]l\
PgR]l\
BZN\VlWnZ\[\lb
B[QeR]^jlbminfoeuY
mnnguY
CiD\K]N]SZVTYj^W`kd]eYlZ
CoD\VWYc^\`Wd]f\
W\gWkht]
rj
@]C[F\HYIZJWK\MYOZUVWRZT][^T_\a\b[d\eWgwhVj\k]m[oYpZr[u\vZ
@dC\DdE\FiGfHgMmP\SeVcW\X\Y[Zd\]^\`ca\b\c[degZhdmbodv]
FVGmH\MzN]VdWUZfd[oQpWv\
FcWQdh
HmVfW]d]nU
W\b]di
KcV]mbon
Vdman\ok
CYO]W[X\^qb\t\
@]AcBeCmG\HYO]P\Q\V]WbXZZ]\b]\^X`\a[cbg\h\lWndodq\r\s]tb
AeCQOa`c
CdJdWk]c^Zlft]
CYWV^m
B[DeE\I]NeQiW[Xb\]^]e]f]g]hdlbsc
DaE]I]N[hj
NkZ[hZl[
D\QYh[ll
B\QkZfh\lY
QosX
I]Y]ejhZ
BYH\OoWVu\v\
@dA[FgJ\MbWZZb[[]e^fa[b]c[d[e]va
@iFiMd]]^Q
FY^g
EhFgl\vo
@]FYMf]]^W
MW^n
MiNaOYVYW\[dv[
M[NR[d^jv[
C\IlO\W[r\
B[QmT]UZl]pbq\
B[QmT]U]l]q\
UoV\ZX
AaBZEbFbH[JdK[L\M]NdPZQ]SZTcU\VcW[X]Zb^h_[aacbdghdkbn\pZrcseu[
@]V]^jsd
E]Vdcm
DdJ]N]W\^edZ
CaL\NmY\^[
CkTV^Zse
T][[lk
F]J]NYTlV\W[Y[^jhdsd
B\Jh^]
MZ^slZ
AjE]NZO\V\^id]l\
AZ^hahj[
C\EUG\TdYX]d^[a[c\du
E[T\Y\dkrf
NV^d
EjFZJ]^\
N]^kp]
E\N[Ud^iddhgl[tY
FdNjTf]]fd
Np^]
I]J\NkTdZ[h\l\r]
E]VmWZ^\h]
J\TmW[\\ech\
@\AaB\DlEfFXGXH[J[KeMZNaO\PZWUYYZU[a^Zc\eUh\kYn[p[r\vj
@\B\C\D\EbH]NdW[[Ubec\dbvl
ClDYve
D\Kmcc
DfO]WW[\d[vX
C]DiEZW[dbvJ
C[D[EnF]G\K[NYdce]p[vb
CWD\E]P[`p
Dm[]dZvZ
CkW]
C[DkEcG\M\`ZdYeYk[vY
Dmd\v\
DZl\vh
CZEPvT
D]W\vm
D][Zvn
JcN]TbZ\ak
C\J\O[`eb]egh]ne
O[b]ek
CZK]PZQXVZWWYi\c]aaec\d[hbm\reteud
J]UbYVhTry
P\Yxh\rP
hi
C\WYY]e[hpr]
W[eZhit[
BZDcGcJbWgebh[sbu\v\
BZGcWgh\
WXllv[
C\Yi[jv[
@jJeO]ZbcZ
CeG[O]WbZj[Z`\efi]obp\r\uf
E]O]VcXk[W_]jap\s]tfu\vb
EdW[jpvb
ChH]UdW\iZmioZ
Uni]mc
@\B[CQG\H[IZJXK]L\MZN[OYP\R[TZV[WPXWYWZ[[Z\W]\^\_[b\d]eUhWixjVk]m[n\p]q[rZs\tUuXvZ
U]WYX]cdhfiSmpnbu\v\
BWCfFZMrWUZm[X^[k\
CaTbWi[Yl[
B]Fn
F\G[JZOfPdVXW[XbY]`acbj\laq[rcsdt\
OhVXW\
B[C\I]TbVn
B]HbJcW\[jq\tZ
I\Khna
D\L\O]U]VY`ij\ubvX
T\UhX]mfo[
@\B[F]GcHZIbL\MZN\OrPeR]VZWWYaZ\[[`bafbUj\q]r\
@cBbFcP\WV]bblccj\l[qc
@iFeHdWZZbb[qh
L[UiWjh\lX
E\L[V[Wdcdd]kale
C]E\R\WU\nkbqYrct\
@ZBcDZEiFhG\HYJ[PdV\WYY\Z\[[abdZeej\obrbtbvc
BiEZWUcZ
@ZB[EmFhG\HZZ\ced[eeve
CYGYN\Okcbf]rX
AcBgD\EbFaGcHXIaJgLcO[U]WV[T\]^b_c`eb\cbd[eff\k\qdtWu\vc
BlGde\k\
D\FbH]JfMXO[W[^ce\f\lVvi
F\Lf^clmqdvS
@ZE\F\H]IbK\M]Oa^e_b`lcZechdv[
AdB[C]G\M[^Wea
CaJ\MxU]e[navP
mg
AbH\OeW\X]\]]b_]e[k]lbmeoZuh
AbBeOeW\\]k]lbuSv\
BYF\HlKeT\VYW[XbY]^\fXl]s\teuZ
BYK\W]ceq\s\tj
H\KesSu]
H\Kfc\sW
S\W\sm
CXTmY\gfl\
C\TuY]l]
C\TWgf
FeHdJ\QcS\T\VfYbajcal\r\
FmHdJ\Qda]c\l\r\
FiS]
F[HYVWam
[XeltZ
RZW[Yle\
CYFiHhIeRdS[V\YWZbc\f]pd
CTF\I]ReS\VcY[Zbc\f]ph
CjTZWX
H\U\V]e[gj
AcI]JYV]WZ^\e\hotbub
W\jh
G\K]M\PnR\V\W\Ye^b
GbP[ScVlZ\^\vd
CcW[ki
@]ATCcDbFcGlHbKbL\NcO]PbTXU\VcWdXZYcZ\[[^\`Xf\j]kWlincrftZvZ
C\FbIbJcOdPcT\[]^dc\lfniobrg
B[GmO]Q[W[[W`cc[dZ
GfPZS]WW[bccv\
G[JYNcctud
DkJ[[gv\
DYFnH]QfW[\]aWq]vk
G]Ojtf
NhYU
OZPdqn
B[C]DYEdF[GmHOI]JcNXOgPbQYS\T]VWW\YkZ][b^o_[`baXb\cfe[lXqXud
@cDcF[GZMbO\Y\[p^Z_]becZdfr]v]
@mA]B]C\GhIZJ]NRPbV\[Z`jcWdfe\rYt]uavW
A[CZDbGiJeK]^g`[a]c\ehhcrbvW
DnGY[\
@ZGZHcIcN\PZb]cnsZ
HbIbcT
ChJ\YZu]
C\DPGjSbYb`YcidY
Kkr\
Km[[r\
KVWg_e
DYGVHgIZJZOdQcS[Y[qerisgvf
BjGbl]
@gAaB[EbF\G\TbW][\\d^h`ecYhbl\t\ubv\
C\EbNiOe`[rf
Al\\
O]^nq\
AXOrP]Vd^U`Zcche
@bB[C[NcThV[W[XdZb[eaacce[iblWretgu\vd
NYT[Zc[gc\lZv\
@]E\H]JhK]T][\`eh]v\
^h`h
Ki\\lgva
Mn\X
B[GcKZLbMYN]RVWUY[\pb\kalQtZv]
D]HiNdZ\^\ebvi
FeM\O\RZWg\h^adee]j\m]o]s[tovV
BgR\_]
R\W]]s^[o\p]
F[M\OdP]TaUZW\YgZe[Z]bc\eZmfnbo]phufv\
TgYhZU
F[M\P]Ybc\ncpi
UlZ[
DYvh
DYvh
A\CbEaG\IYK]OmR\V]Xf]\^]_eaYcfm\o]rbu[
cj
B]OPX\_b
IYOfWTcf
O\Xn
WkX\_eaYl]
TbVYWilY
B\CjG]V[ZYnZqfrb
C\EbMmS[[[\\e[
G\LjSlWS\dv]
WZ[l
A\DcEbFdGaHYJ\KXL\N\P[Q[R]S]T\UdVdY\Z][\]c^e_\`daZbbcbd[edf[iblQmcngohqcr\sXteugvW
B]Cns[
A\B\FcG\HYIeMcNdObP\T\UZVgWRZ\[X\T][^f`dbdecg\haicl\nbofr\tmv[
@eBbCXFeJ]KYM\O\UbV\WYXcZd[d\]]f^U`dcgeSj]l\m]n[o\t]up
CgW]
BdDZH\J\UdX]]ge\havj
BlL]WY[]
A]U\VjWX
[ml\
J]K\Vij[
Wlqc
B[C[FYM\O\PbR\T\VZWWZZ[[\[_Z`\cbjok\o]tZv\
EZR\S\U[Whcal\
H\VhWZZZ[b]d_Ubeg\jdpfv\
Ki][edg\
ZUpd
WZZhg\p]
NfT\WYZh[Y]]eaj\
]Z_hb]pn
K\]hpRt]
][lctive
][lctivf
A\BWCaG]J]NdOhP]Q[RZSbT]WeX\Zc[d^\b\cbeafek]lbrZsb
A]Civf
C]F\OWSjVdf\v\
B]C[HcOiS\Y[k[v[
B[O\cm
C\DdGeK[L[M]O[QbR\WUZ\[Y_bbZcYd]e]kil[p]t\u\vb
AaBWDZW[acc]h]k[vi
DcW\[]kku]v\
BlDdGZvT
BhC]DeGdL[N]O\QbWY[\\\bZd]e]t\
AdB[E\GdHhLZM\N\OaR]WaZ]\\^e`ca]bfcbdbgbiamcnapaqarauh
@\AZBeCbDfGeHdI]J[KdMYN\OgQbRbSdTYUcVcXkYfZY]Y^V`ba\becaddeZfVgihai[jam\n]oWpjq\t\ve
@dAYCbEZF[H\IbKaN]OdPfSXTgVaW\[\]e^V`bc]dbe[h\jbnhrcs]tT
A\CVHfJnO]TbYZod
A\HWS\WW`\bmdVk\mdv]
@hG\U\Ye^hc[fbmYn\uY
@lD]Sb
A]F]Gb]]ehhcm]obpc
B[CZFiIdKYN\U[WVXZYe][^geZf]mfngolrdsctiuY
N]OkTcVXc]n\ub
OYUfW[bbnbukvX
BYHlOh[[th
DZHtJiQaS[U\Y\cZf\hZlkmYo\p\qcrQsXuWv[
HjJed\fa
U\VZ]\mlo[p\t]u]
O]^hvb
DbFiHeW[^]h\m]qd
HfT[W\m[n[oWqc
BcO]^pn]uZ
Oi
AdH\O[VhX[Yh]\^]`]b\fZg]kbmfnYs[un
OhP]o[u]
^\uh
A]Che\
@UARBcCvD\E]I\PeU\ViWbXdYXZd\b]c_o`VbbeXfZhbjdm[piqbt\vl
@]IoOVT[Wd^]bchbmYndpUt[uh
Ok^]oh
@bAbBoCWDcEdF[GfHiJeK[L]MeP[QTSYTeWVXbYe]f^\_d`ab[dZeUfQg\haj]kjldmXnXq\r]s\t\
@bAeC\G\HWJeKXOZUeWhXa^q_d`bb\cVd\fjg[mcngoXpZqar[s\teuX
@dAaVcWZZX^ha[bYdZe\o]q\uZ
Zo[]p]
NXm]olse
^j
@\JcKkMkO\W\^leemZn[s]
DYOwP[WYeWuU
CaHYJiK\O]PcW\XaY\Zb[]^Y_YbcchedfXgfocqirWs\u[
aYek
CWHfOpQ\UpXY]ee[gZhcl\minZoWt[u\
B[HVQi
B[I[KbPcSXU]Xb]\c\ebfgg\okq\rZse
A]CdGcKbMdeZgflcmbndoXt[u]
AcB]C]GZVh^Zdj
EWPdW\^YgdqZsauovV
CgJdM]Nfdle[uW
OkV]cds\
OYWZvi
]\mknZo[
B\Wk
@YHYOgSdVcXbY\cbgam\opv\
BbHeK]O[V]W]vW
B[Wsjc
n\on
@jGaO\
BXG\O]PdU\Wq[]uZ
BVG[O\Wm[]]]_\ekuYvZ
ljq]
HgWf^Yb[l]ucva
Yde[lcui
AcCXD\HcJ]OUQXUWVZWbX[Z][c]V^fa]b[c]dckkn]tcud
CaOqPcV]`achs\
BgWhvX
@[AdB[DcFeGbH[JYKcL]M\NjOfP]UfZf[Z][^]a]cXf[h[jblcn]vc
Wi[\
BbSeT\cil[rb
PYSk^\c\ob
@gA[DXEdFeHUKhL]MdN\O[SdVXXcY[Zd[Y\\]\^f_\`]aZb]cgeYf\gbhcjclbmdnXoXpes[t\
@dBhCbGcIhK\L]MbNeOcQcSdTaUdV]Xd[[]d^h`YaecCdrlgqctXvd
@gEbFdKZ]a^fa\cZe\hbmgpht]v]
DXOWcll[
F[H]OfW\cpe]
@TBhCZGaWbccd\e[jclmubv]
@]^l
@jChZd^Vc]nb
@rE\FeM]V[WX]a^]`bcQj\
@]BYO\S\WZaXcvl[
GX^]cnle
@cAbBeCaEaF\GdHeJ[K]LgMfNbOfPfRdSPT\UeX]YcZf[\\i_h`bcbdaeXfeh\i\jaldo]pbqltXvU
@\AeBiCWDbEbGfHjJdKaNcObP[SZW\X[Yg[\^fbkeYf\jclfngoYp[qbrZthvm
@\H\LlOUP]R[VdWgXc]\^h_b`\cee\gch[smtW
FZS\T]Yl^nc\p]
C[DdEbF]JXN]OaPZR\TeVcW[Xe\e_c`]ehhYjXo]p]retYucvX
MXOZWiXeYW^ih\pZ
@oE[FYZ[pV
L\NmVYWe
Ejd\
XV\d_Y
CnJ\N\Y[
@\MnVYW\
CaE\J]O\S]WbY\\c^]_]dde]lin\qbv\
N[Ra[gha
AeBlCdFZHnI[JdKaLZMcNZP\SdUcWTXZYWZY[[\Z]Z^V`[a[caddeagfhYjYl[mdnepcqWr]sfteuWv\
@]M[Z[japj
MkW[
CeI\J[OZVlY\^]
SZXkY]^j`\ecp[
NiOY^a
AbB\C]HYJi\a
O[W]\[^\qmsX
Ob\[^k_[c\g]pcqg
^Ypjt]
Vp
\Y`\tm
_[hmq[
V[Y\pi
@dChFYJYK]O[P\Y[Zf\V^njdtf
M]NlS]
C\O[]c`k
ao
@\E\FmH[K\O[PdSdT[UeW\\]^X`]gbhfm\
AmC]G[H]JVM[NbV\WdZ\hbig
Ni^Yfd
TeUZuk
m\nkob
CeO\Via\l\mhnkoep\
BfCYJdV]W\[\efuZ
CYJeNkv\
Cqe]q]
W[[lt[
@bAZCZDaE\GcI]J[MaNdQZSZThYa[]]e^Z_Y`eadbcddhWj\kcnfodpeqYrks\ucvY
A]B\CZDgF[GgHdJYKZL\MgPZQ\SbTdVcWZXbZ\[j]d`jc]jalWmfn[ogpjr\vf
LbWYZe[c`Tbd
Wg
OlVX]crb
HcKbVhWX]]ealcngrb
B[F]HfJVM\Wj`be\mbv]
CdLlOcY]Zda[e\n\odt\
KZNd[\^cejm\n\ohs\
B[J[K\WhYb
@[BfM\WU]\^fabbdohq\u\
@[B]CaE\FeI[LbSbWT[g]eaec\e[gahfj\k[m]ocr\s]tbvb
C\F\I[KiLbP\Sd[b]c^d`[acedk[lbm]oct[v\
CeD\EdHaJaM]NXP\U[Y[[d^\a]d[e[f\lkndo\qbtcu\v[
B]O\lhv[
A[BWCXD\MeN]TjV]W\[e^]e]lSqevc
AdBjEeFbJbOhUcZZ`ac[g]nco]vZ
B\OXWmt]vc
BhWV[Zvb
BbHeOdV\vU
DdJoP\WS[de]h\
AeDeJaK\MdP\QbRaSaT\WV[b`aa\b\eghcjambpbqbteuc
@hAVB]CeEcFbGaIeJYKdLXMaNePlQdRXTdUYW\XfYj^d_i`\fYicjekilYm[o\rftaudvh
CjKeP\R\SYXiYiZd[Z][^c`\aicZfVgbhfjfl\mYofp]r[s[
AdMjO]VdW\_]a]
EcF\N[d\e\lhvh
JaSlW]`edeh\l]
MlO]V]
Oj
B]DjG[SjWm\e^[c[eel\t\u]
S[cpd\lh
B[ObXk]Y_dfd
AbC\MZO[Vz[\\d^Z_Ye\f\t\uY
D]E\HmScY\[\c\fbuf
DjEZVZdYeZv]
A\CfDYHXIdJxOYPeQgS\TWUm]f`bcaeZhelXpYq[rXsduW
CqDeGXH]O\`\c]
DWEaJcMlNcOaS]V]W\\W]b_deXg\hbj\l[m\pctZvc
H\UaV\]ge[h\mqp\t\uY
CcXZji
L\lo
Ed^l
C\E]GXNZOZP]T]VmWT[g^[_e`bbdc\eXfqhUj]k\qYs\tduU
OjP[t[
CfJ]L]Mh]b`[t]
NbV[W[cke\h]qhtX
AdCXD\^Wvj
N\Tdenj\
CbDjE[HdMdNbOYSaVdW\Y\^f`Zc\e\hXjblXq]rauav\
EkF\\]`\ekf]h[j[vZ
@\A[CYFbIdKhMZN\PbR{V]WY[X\]]f_ceYfcj\l\pXqZtWvW
MYeWhbpWun
AdDbMZO\S\Vn_Wfa
AaBhCYEZF]HgKdLjMaNXP\R\V\WLZ\[h][^d_W`Zcbfbgcj\kclWm\ofqer]t\ucvh
A\V]b\ul
Mj
OdWmcfeZtbvZ
@\GYK\LbMeNhV]WkZ[e[pf
@cNXcXlhv]
^ilY
AcC[D]Orade[tcuZ
CfHZK]N]PfSh`\calZn]u[vm
AaGeJhLVPcTbV\Wwcbe[lWu\
AcDY[]vh
DTEYGn[Z^bd\lXva
HdO]h]mbtjug
Y]`]eh
AdC\JZKdMZOYR]W\Y\[[^]`[enhilcpjtU
@[AeC\DcE[HdM\Q[SaT\UaW\Yc[Y]c^p_]`cg\lWm\o\pbqZratXuevm
N[O]`mt]
_b`[eZhZpWq]tduk
DVEYO]_begfbl]tiubv[
@]L]NgZheopZr]
GjMd^\dc
AZClDgEaGTMZOiS[VrY]]b^Z_o`ScgdZhUi[jen[pZqmuVv]
MbWbZ\[m\\eZf[hjl\
M\R]t]un
V\\\`\ektY
Vnj[
AfHYS]V\[]`[lo
WYec
DcE[vK
[j`\
@cA]C\DZEeFgLjMmUaW[Zd[X`Ye]hZj[l]mVn\oit\u\vl
A[HdJ\N[OlS[Wb[V`jdhlVu\vj
ClD[Ga_\db
MhNZP]VYWY[b\a`bdaedlj
BkG\OfWhYZegjdlXv\
D\H]Sh[Z\k_YadeXhll[pctX
EjO\Teecu\
@]Rkme
I\McNXRdZse[t[
WueYn]vf
B[E\F[HgIbJ]P[UbV\W\Yd[[\]]b`fgchYmiq[tY
BWJ]KbP[T[UfWgYhZd]c`\mgnc
K\UY]\mbom
BmHfeZg\o\
HXIUOXS\TaYVcwedgds]
H[IVcbfbs]ue
AhDYHYIeJ\OjV[WX`aa]cTdff]lepbq]ucvY
DYGaV[`]c]dnl\vX
AjO[VfW]^c`acZdXgbh]
W[dYvk
P\c[dgl\vR
CeG]I\K\SfT[UaVaY[ZZ^[caf[hbmin[o\r[ucv]
PdSZU[VbWh[[]cc\lfs\
BZUd][ekg\hcncoXui
P[cj
A[CfH[JbMdWTZ[[bu\
D\Zi
@cA]BeCcGhJhKgMaN\Q]TYU\V\W\[X^k_\b]cPg\h]lfqZr]uXvY
@j^g_\e[
JhNXsd
JZMl\b^Ybhc\d]ka
@dB\CZDjEfG\JXN\T][\^]dbu]vh
W[Z\[j\]h\l\
BZGcLZV]WZ\bmZnns\u]vc
GeJjMbNa\bv]
@iFbR]W\[hc[l]ve
@jc[
S]VXWZlp
Pdlnnbscuc
B]CXE]FcJbKbLcNjPaQaT\VaW]ZX[b^Y`\acbccXf\g\hei]j]ljm[o\r\s\uc
AdChEcFdIaJYKeMdNOOgPcQaT\UgVeWYYYZd\Z][_g`\acbbdahgkbleqXr[teu\vd
@cD\EeMZNdOZP[SjY]][b\e]hTi]o\qgub
UYV]]uu]
@[EeNfVhWYhd
MmNZ
AVCWK\LeMiNSOgW\Ze[ca\beeohgk]lhp]
N\Wl[\l\
NWPhVOWvZ]\d`Wcc
uk
CXNjS\j]
JdLjN[WT`[hg
NgWicZ
ERM]NwZU[Z^]`Xl\
I]K\M\O]PhS[WY[ib[lk
AiN[[Y_b
D]N[WmZblY
CgE]GaHZJcNUOZPcV[W[[i]\`iu[vb
A]CgPoSVWV[b`jc\vd
AhP[[k`[
JeNYO\[Y`i
C\H[R\VaZa[db]i\j]mho]p[ub
mm
B]GZM\OnR\S]VZWXY]`\cev[
OcWhZa[U
E\HcWZc\slu[
EfN[VfWS[\bXlsu]
@XB]C[DZEZF[G[I]KZM\OfRZWdXVYgZY[f\h_Ubhcfe]jikdlYnfo[q\s[tbujve
GZOWcoj\
CjaV
BiCfOTS]VgW\pf
LdOjW\
@mB]E\G]MXNaXY[\m]uw
@gCVVcX]\\]cb]ccejk]lipZuf
EkFaNXVdaZd]
@bAZB\D\FgHdI\KfL\NcOcQ]R[T\UdWTXfYaZd[f\c^Z_Y`jcXdcehfjg[kXlXm[n[ogpfqjrhs\uX
FdMhZW^jo[
CiT]l]
CeTYVlWYp]
C\DZGVH\SfV\W\[\dhe]ve
@ZDcEjO\PZWc\h]]`\l[
@ZC\EzH[M\P]\[`ba]dck]p\uZ
HZJ\O[X\Ydadcqlendpfs\
EcH[VhWhl\vm
@[BeCZE]FlGfHgI\N\ObQXRdXb\[abc[fcj[l\p]vW
GbJeOaSb^fcahblo
A]CVFuP]X]Y\[\\\^c_]d[gfllqb
CkWZdb
@fM[ZWpj
A\KbLeOZVmWY^fadd\e]sZu]
EhjVvl
@UGWO[WZ\g]i`iczeZfel[
DiF\GYI]RfX]\[dhlZu\vc
@]BXFhHsK]Qe\\^[ef
A[CdS]VbW[_]e\fl
A\ChGZOc
@\D]EZH[JaL[MgOYPXQ[RaU]VXWTX[YhZX]]^o_V`]a\d\egflhUidjZm\nXp\r\sUudvj
Oiv]
@]B\C[FYHYN]Q\T\W]Z[]cpmq\s\
BXO\ZV^c`\aah[j]l]pfuf
CYH\TUV]W\d\ehh]lkm]ob
@nD\K\M\NhWX[]^Zdglf
HZM]QgWjcUlV
HlNdZYla
@[CbKcMfP]SeT[V\WYZ\[[\[^X_[`]bec[ebf\loneocqevf
@]EcI]KZM\OlQ]S]T\VYYY[\\\^d`ibgcYh\jToeq\umvX
@pBpDSEjGTHfJfL\SfT\VhWXZ\[R^b`\a\bZcbdkk\lcpZsetXu\vl
@lH\J[M]^]gcj[vn
AfC[DbF[HbIaJ\MeN\O[PbT\VfXcZd[]\[]\^Y_hbccfdaeZhhj]mcncobq\ufv]
Pppg
E\\]^m_abX
@cC[DYEoFWGZO\QZSeVfW\Y\a[b[dog\hhj\ldm]
QZVZWi[]_f`hedl]t[
AhBUElFlIbKcLdMaN]OfRYVbWZXfYY\[]a_\f\gahfjhkel[nXo[pcrbtkuovS
@ZGdNYY]_cp[tj
CcEfNbOcP]Q[V[WX^ic]vi
CfVfYbvo
O\WfX[[hvW
C\Ybehtov\
@iBaCVFeG\HcJ\LjP\ShU\WYXn\h]]^d`]a]c]e\gckZlfs]
HXV[WZXcfask
A\B\CfG\JZL\McR[TZVbWiX[YWZW[W\W_l`caYbgcYdbehfhlYmfncpds]teucve
B\LiW\kW
NdO]WYYb\eagihliva
FkHbW]
@eAZE[F]HeI[K\N\OVR\SWTdU[VfWjXWYbZg\]]j_kagb]cadbeZffg[hgk[l\man\o]piqYrZtd
FmHda]cbd[l]
D[J]^Z`\qjvh
W]cYgbhm
Qf[\b]gbkf
A\N]\\dYl\pevl
ChOYSXcbf]
@cBrCaDkE[F\GXIdJPNgOaPjSjTgV[W\YbZ\[l_Za[dhffhfj\lYmdr]vg
C]D\FYGp[\a[dkl\
C[DYGcJfP\S\Zea[dsuc
FbVWb\
@fCVF[GVJbKgMZOXPhR\SeWYX\YYZ\\\]f^\_]`[bZeifcg[lZmXn]oZpoq[sgvW
B\GcHXM\UcV]WZ[fb[c]e\gclko[
FgHi
Xh^[
@iMZNdcgp[t[
FcH]N[W[ajd\l]v]
^\c]d\lg
J\Q\aj
@mA[BQCaEaFfHYJTKYLZOYV]Wk[k^]_n`]b[cldcecj[kcm\n\sZv[
@\AbScV[X]hbjo
BTCdEeGdH]IbLlUcWTXe[\^b_[ghhhjjkSlZmfndoZpZtWv[
@hF\KYMdTeYf^[afbaejfZo\p\
CZGZPcSdYbfk
@[CcN[O]VXWYXdZb_ka\e\j\lY
V[^blbvl
@ZE]H]W\XcYf^[`\eijhq]v\
B\EcRZ\n
@]DlFeGfKgMdV]ZkdRg]o[pfvb
@XCYD]ErJ\K\M\TcW[Yc`fddedj\l\ncp[vh
CWFdHeRdf]
A\C]D]FeIcJbNgObT\W[Xc[Z^[`gcddae[j[lin]r[udvd
B[CfGcH\LfM]R]W]\pe]lbt[vW
@[CjEcF\JeUcV]W[XW[a\]]\`]eZh\mdnZo]ub
AdBXH\OeVTWcYa]e`]cehfuZvp
GeH\J\NkO\V[Wi
C]EdH\JcN\WW[]lp
@qAdC[D\E[F\GgK\L\MiNdR]SlVVWZZ\]]^\`\d[hQjblqmbt]vb
OfW[ZZ[oc]hYlX
WYhjt]
J[dg
@jC\EbF[H\KeMcSdTfZX[Z\b]e`\cfebhen]odpbq\s]
@[]b^]cbe]ukv]
EmP]dZ
C\D\FhGZHfJaKgMbN[OdSdTYVdXZYm`[eYffi]qerYs\uZ
C[Td[\^hcdld
@\EaFYH[NbQbW]acbZcmhfjcnZqZubv]
JkPbTbVcWc\\_\l\rY
@eB\FbKmMfN]OaR\V\Wc\Z_bbYc\h]lim\pdtZ
@UB\C]FZH]I]JYK\OdP]SdWeY\Z]\g^c_Y`\aZb[cZdZeWhcj\kglhnSo\pwqYreurve
@[AYChDYE]I]J\L[M]NdPbSdTcVbWaZe[a\h_Z`Ya]bXcfeblZnNq]tV
@YCeE]IaJ[KaLdOZPeWZYZZf^[`ccje\h\ldng
IZLhPcV\Wa
[flZvS
@[BdCZFaGbHhJ]O[W][o]]^\`[dbe[j[k\qctZuavj
IjO\
GYLWW\[\cflm
@aBZEcF[G[L[P\V]Wbd\hdlen\v]
NeWhl[n\
A[CaFbKbL[MbOeQ]SjUfW\XeYZ^Xa\bdcbddhcj]m]oep\q\sbt\uevf
@bA]BnCYHTJcKbMYNcPZQ]SeUZVYWhXcZ][[bZchdWhdjbkam]ngobrcuavS
CeH[KaOZPcScXdY]\\`lgghamdn[u[
Mj[Ova
Rc[V
B\L\Uj[\
AdEhFiH]OX`Zdjf\kc
H]T]W\[ko\sj
B\F[HsMfO\SZo\sYubv\
B[DcMcPjS\TdWZ[ck[
[j
Ze[oj]v[
TiWd
AiJbT]`[
AZM]PbVg[[^\ahlbvd
C[LXOfS\VXZbbZdleft\v\
M]O[clq\
Cqcd
A]B\H]I[M\OqP]SbVZW\cefb
BYOnV\W\
Olc\
FbJ[QgYcZe\g`ce\h\v]
FeQhYYZcv]
A]VYWcXh[cpYq\tcva
XhpYva
VnWZo]
Vjo]
CZDaHfNbO]TcV\^aaee]hcletU
C]HiTdV]WX
C\DcGfIeJfN[ObRZScWYY\ZW^f_n`[c[hZo\
DfGiSdW\^\h[o]
CZIfOi
CY_u
C]D[Js^Y
CWJ]_o
CjDaGdHXJ[S\W[YZ[\\f_[calZr[
AZCXDcNcS\Yg_]cfr\
A]CPYZ\v
A\CrHXW[\X
AjCYD]
OZP\^[`qc\
H]J]N\V]Wd[ZelvZ
C[G]JnSXW\[W`[e\v\
CfFjV[WW[f]\v]
EaF\G\HbViXc^c`\abe[gbhajcpZrasa
BfWcZ]meq]uZvX
BhHfWRe\q]
B\C[D[H\J[M\WdYaZ][Z`belpZrbscu\vX
BlL\R\WX
CZFeH\JnL\NXT\WZZd[Z`[bTcbdkf\h\
FiJRL\do
F\H\JYW\Zidah\lbv\
Jc[k_b`[u]
A\Wmabv[
@]CcIcJcM]P\WdZf\d^i`fe]l]mcp\qbr\vh
JeWbZc^V`[mjq\vl
CXHdJjK\MfO[VfWZZX][aadZgdmeoYq[rbv]
H\JlTZ
CYH\JyM]O\TYW\ZWg]l[
HiK]Ubmc
D]FbOeW\ZdaZcddjg\m\
D]FbOiaZc]djg\
AbC]D[E]F]HeO[P\SeW[Y]Zd\\^\_[`ocbg[l]v\
@kB[D\G\SdW\Zm[d\\^\_\`fabcWgYuZ
A\^T`j
[f`]ck
@YS[`jc[
AkZb[a^[`Vgb
AYBZZW`h
E]P\Sc`Tc\
R[WZYm
@]A\B\CQD[GVHdKaM[R\SiUaVbYX[X\]]d^Y`ecbd\g[hanerTsctcu]
A\G[OoSZTcU]Wi`\cchfl[s]tb
P]Sit\
FcHeO[SmT\V\Y\cgl]nYrV
OTSVW]`sc]
D]W\l\vm
H]f[q\si
HjW]n\oc
HaOhUkWWZc`cc]ebg[o\
CVO[PVSiV\`mcg
SZVVWll]
A]C]PYW\Za[\^\`ncd
@jCWEbFUHWJYKdMaP[TbWZZf\b]e^[`Ybbcaeffahaj[lcmZn]pdqcsct]v\
@XE]FcHZJ[K[MhR]TgWeZg[Y\c^]b\eefchfpdqar\sd
K\ohuc
F[Kj
@XEkK\Ubcee[
@XC]KUMiRgZY[\]he\h\p[
EVFcHlJbKeMVN[R[ZZbcc\haoZpds\v]
H]SbT]XdZg\e]bhVoZph
@mM[q]
Ucq\rj
@[E]KnM\[g\]e[gb
@jEnFcK]MZc]s]
H[NbW[[op[
@\BcC[E\FlHTKhM\W]d[ggp\qar\
D[H\di
EZFcHcJaK[QbWjZa]d^ig]hbp\
EpH]J]]ch[jdp\q\
HZN]WnY\Zb^Wd]eZfbgZs\ui
KeMZN]o\pht\
D]KbYceth[pR
`\eZtn
E]FhHnO[VeW[Xb[Yb]cbk\s\t]
KZsh
KZsh
Ifl[rj
DXR[`kdglb
JiUbf]lcv]
JiUbf]lcv]
BaC]fhv\
@]BYCcDbE\HZNhOgP]R\X\Y][]\\^bg\hbiVjbmfnooZqcu[vb
WZnXou
mYnsoM
iXmnn[
H\K[VbW[m]nhqYsiu\
O]g\mUnroXsi
BfJgMjRWW[[\bdu\
[u
BhM][\k]qZ
BWMgZ][k
@cBZMWRcVf[fb\c]uiv\
BZDZEdFfH\M\N\P]QeR[V[W\^adih]j]lZvh
EYFmQ[R]W]dhvU
DTEOdi
EQdb
ElFXH\Q[dWl[vf
B[D\E\dhvX
DdEkFXvc
E[Fhd\vh
G]PZYWrp
CiG\ed
ej
AZB[GXOYWfciecuc
Jk^Wh]u\
@[D]FbHZNcPcT[Z][]`blgnao[s\va
P[c[lk
@[CdEZNe`kcrlYnb
@aAWEZFgGaHdLjMXOeP\RYThU[WWXeZf^Xa\bbcXdcejgchcjclbmdpbqbr]tf
@]FgIbOmPeSbVYXfYk\\]h^\a]bec\d]eZl[m[o]pdrZs]u\
FZG[VRW]`Wbfc\dte\g]lap]
G]MaPeS[Wb[[]a`obbd]f\jXpgve
OgVh]dd[e]m]ue
L[OZPzSYWZYUc\f]
Gg[c^glY
AZB\E]HcOnT]WX[ku\vf
B\HiL]U\bhh[qY
C\D]EgFdI\KZM]NePWSbVXYbZc[g^g`jbVche\h[kZp]qgv[
VVW\X[dk
CbFhHcQ\W\XcZg^fh\nZq\v\
W\Yk
F\RjW\f\
@dC\D[GaH[IfKbO[ShTbUaWZ[\\e^a_caedeecfchgj[m\nWo]q[sdtavd
AbBiGbIdPcSVUdVeWa^bdZhbj[q\ratevY
SjW\
IoJ]O]R\V\Y]f\r[
@\A\E\FcGbHiJ]KbMeNcQgRcScTaUZWOX]Ye[Y\[]d_\a\bae]fgj]m\o\q]r]sdui
FmHjQ\Y[c[
K\O]YW]om]u]
H\Th
TnY[c\rZ
EZFnO[SXfUr\
WVfl
n[t\un
GcH[J\MaN]O[TlU[VdYbZb]d`[c\e\fcmdrcsduev]
CZFbGdJcO]P]R]SWT]XYYiZY]c`dcbe[ffl[p]rhu\v]
A]HUQfSYrb
JhNbhf
C\J[Sjs]
CYHhJWQ[S[T[VZYmfehfnlrXu\
G[H\JgMhNjOiT]\]eeh\man]pcr]u[
F]Q]SkcW
Mmee
C\I]L]M]ObU\VjWY[bfch\kfqg
C\N\OYV[`chcrcuj
Jm`\f[r[u\
CwT\eWfZhV
Ji
A]C[HZJYKgMYOcR]UgWuX[YaZ\[d^]`\a]f[g\h]m\t]vZ
Wi[jkX
CeFcHbIZJ\KgOeRcTZU[WY[\^]a]ffh\qhsZ
CZOkf[h\qg
CoFdHdK]O\T\Y]ecf\qYrcv[
@\Mlf[p]
HgfXmkrou\
BkW]jbn[
BZJVN[nc
C\m\nkoZ
GZOmR[V\Xe_hcdeZo]q]u\v]
OWXh_[o]
OZVk^\f[
G]R\Ym[\
B[]oe\m]
GeOWWk[[kXvi
D]HaT]WlYb\Ye\v]
G]Wfhck]
eer]
@]BbCbD]FdGbHeI\JbL]N\O\P\RZSdU[VZX]YYZ]]c^[`]cbd\eZg\k[l\rkvZ
GfHYJcL]QbThWc]c_\d\ffh[qarZthv\
SirR
FcG\Wn]\c]faq\r\
Hiqer\t[
HaJg]badf[qkr]
JZV\W[]\eek]m]qht\
F]NaUbW]\\ebgghape
ObVeWZY]\m
A]KpR\WeYZZc[\\a]bbbe]pY
A]R\VcWh[]]bbbv\
KoW]\\pY
DjEkG]W]
U[VjW\
C\O[P]SYVmW\Y]_c
VnYX_]
V[Yi
O[ScV]Yke]rU
@ZAgBcCdDXE]F\HYIfJaLcMfOcQhRYSiTdUhVgW[Xa\k]la\cge[fUg]h\iclWm\obqnrZsYu[vY
BeL\M]TeXd[d\]h\kalW
AfH[S\co
KbR]ThUgkcm[r]uc
CiV]^\ccl[
AdCcGaN\O[W]Yi[]k]ld
BZCXL\QdTZY][\`]a\cedalkq[s\
NnO\TYVeWX[]^Yld
@bGbNiO[PaTdV\Wg[d]c^pcgl\paq\s\
C[HdO]TZ^]c]dbll
B[H\Qjc\la
NVcblI
C\M]NcO\PaTi]b^g_]adcZh\l\q\t[v]
C\TkVdWX^d_]aeh\q\
JaPeTiVd]d^cc\
Kcej
emlb
@\D\EkG\^Zvf
Ml[]
CdI]L[Wt[c]cjb
R\TgUeVZWRYg[[]]b\g\lYmcngoera
BZCeDaEdGbHWKbL[M]NYOeR[SdTZVUW]XdY\ZX[d\e_b`dacbbdbebgbhajbk\l]mbogq[rdsgtXuYvU
@eBdC\DmFcHYK\O[Wg]Wbbdaf[h]menjoip]q]sat\ubvf
Vh]h^[cgd\mVo\
AcEeK]XT^amboas[uZ
a]dhlYud
@aI\L[MmOaXeY]]Z^Zbcd\h\mcn]u[
G]\jc[t\
C\DSEhFZGYI]KlM[OVPeR]TdYe\]]X_]bZcYdmeXh[l\mZn[oXpcr]tau[
CgMdX\[f\[][^]ckmZn]o[phsZu]va
CWHbI\JfVdXm[]\Y]Zalc[dXhek\m\nXoOs\t]vY
E\F]KYOgn\obsZ
Sjc\ddv\
KWXl
D]GqS\Xi`dd[ehmco\s]uavc
E[H[J]KcM[O]\fdYe\lkubvb
@dA]BYCfE[F\HiIbMXN[OcP]QbScT]VYWV\]]Y^g_X`baZbcdcfjgkhYjdldmbn\o\pXqerisZtlua
D\Q[`Xc]hmv\
A\E\OcRhV[W[Y[Zb]f^c_ggYh\j]lbm]r[tkufv[
CfRl]\_c`ah\u]
VjW\
[Xei
@[AeBZCeDYF[G[HbK\L[N]OdP\QfR\S[TZUbY[[[]Z^e_badbedcf\gbkbl[mUo[r[
BYH]OWQdUgV\Wr[h^Ra[bUcXdZg[mZn[o\p[qav[
Ah^[
AkJ\O[W\^T`eajd[
vW
BZQod[
JoT\d]u\v]
O]Q\WX[k^c
di
JjVgWYsZ
A]C[HcI]N]U[VgWk_cddkYscv\
O\WgZ][\b\cavV
HXJaQgWhncv]
@cA]C[EdHQI\M]ObQ[T[U]VYWf^c_ba\bbd\gah]qqr]ubv\
HaQd^cbbe\vj
_j
C\H[OdVkbgd[
U[Z[^\an
F\HYdevm
AXC\D]EhHsJ[O[T[U\VXWdX[[]^gc\ddebjek]q\tdva
C\OkWY[h^c`Vu]
AXDZE[FeJfLfM]P]QYT\WU[U^Ya[bkdqe]uiv\
VdWZ[h^eg\qd
QmW[
BeIdLfOiQ]V\[d]d^ZbXdYla
AkC\JaO[P[^S_X`\aZ
[Zd]ki
H]OnW[\\_[
Cj
BXHYQxWSq]
B[WnbU
_\di
AaHcO]Vnpa
@YA\C]HZOWQ\V]WX^sp]r\s]t]uY
@YBZHVJ\LdMbOqVbWL_babceefhcp\uZvV
B[CWD[EdFYH\JbOXQhV[aadge]gd
A\T[Uh
TjUY[\ad
LZO[W]vi
O\W][Wvg
WTYlZavi
VlW\
[Ze]vh
@]A\B[C\D\EeFcG\KjLZMbN[ObQdTZYeZa\b^\_\`]cad[eih]jcm\n]pYr\u[
BfE]F\G\HZK\L[OfU[Zd]ebdc[ejf\sZ
E]F\JaN]O]T[Xf^jebtb
@dEpFWU]\c
KXOiQmU\WWshv]
@XA[EvF\H\KYO\U\Y\^]e\
@gHgOWTgUhW\YZZZ^\m\v]
E]FoHXIbJ]KhM[OYPZQZRcSbTYU]VcWeYj[[`]gbhbl\p[s\v]
SbW\Yje]
@ZAeB\DbFYGXI]JUK\LZNcObSeU[V]XcYd\\]\^h_[`ZbbcadkjYk\pYvd
D]L\N[WaZ\^[bmm\vd
BaH\PlW\l]v\
A[DYM\SbT]V\Wff\hbvh
BdNYQcS\VgWW^Ycbdmldu]
DfdU
AhB]F\IcMiN\O[PeQcR\TkV\WZXbYc[Z^W`[a\e\f\ljmdr[ufvT
NYV[Wh[cdalYn]
EZGcHgM[OcSdYe[a\ccZlZ
BVWU^rfavZ
O\QXV]WrXbZ\^\cgv]
BfI]T[VdWZY]^hcfdUhbjXnerlu\
^hp]sf
W[d[l\vk
W]YXZirc
AePY[f^V`\
N]lh
SXT\c\eefrh\s\
BiW[
SiVhW]dZf]v\
G\Wm[[l\v\
LcV\Wgk[t\v]
D]OlWiY]ZVebk[u\
GcObV]Wgf[l\v[
ObUbV\_d`]mjoW
BZC]DdEeF[GZI]JdK\LdM]NXOdPeSXTdVdWf\c`Xb\cfhak]lSv]
GeNhX]
PY`p
Rj_b
AeC]D]F]H\NbS]TdUcWWZe[[]a^hbddYe\f]gfh\l[qbs]v]
AaCfGbZ[[c^fc]l\qg
TlZ]^[
AkCXJ[T]WdZX^[`c
JYTfU\^iv\
F]H\JoOZZm^\g\
W\^\blk\t[
WYZ\^UbmdglYm\p]
GZMVN\WU[\^jkZp[q[tl
K[V\WYYrrZ
Onlb
@iAZBbCeD\EdFhGVHZIeJbKbL[MfQaTbVdWWZV[b\X]bafd\eYf[ibjckZlXmjncocpWqgsbthucv]
BWCcE\GZJgKcM\N]SbV\WZYbZT[]][^m`ibtcbebg[jbk]mdngqbrdsZtduj
O]mm
@bIjK[M\NcOXP[^[`bb[cigojYmgoap]qas[u]
B\CVJ\M[OXPfSiW[XtYe[\\\]e_Yb]cfeXf\mYn\o[q\rmscu]
MfVj[\^Zu\
@\E\I]K[MnOjVjWX[Y^U`]a\b[l\mdpUqYt]
@cBYCfEcL[MfOUWUYj[W\c][^cagbch[icjcl]mZoeqfti
@\CZEZFZJkL]MkPZR[S[TnUfWcYW[]\Zaee\r[tl
C]F\JZTWcie]hUm]nYocqyrX
qq
F[JYS[TZY[n[qWrr
UUV[]Wmoq\
@jMdO\P\V[^e_]b\cXm\vc
M][YeZr\tr
M[mh
K[NlXZ_[niqcuV
@bC]L]NaOfVgWikd
@YC[K\M[OeVfWSZc[Z^R_\a]btg]k\qXs\
O]W\un
AcBcE\FhI[KZL[MfNZOePXR\S[TkUdVUXZY\[U\X][^[_d`fa[bje\fagbhiiajdnYpcqkrTt]v[
@UBYCnE\H[JkKkN[OdRfU\V\Y[[\]\_d`\feh]nio[qar]sWuj
@]J]MXO[T]XdYo^u_bb[o]qdsYuX
CgIR
NYc]qpuY
@hE]M]V\_]
JbMcOjV[]]gbn\uev]
@[nYur
J]OcWj^bgb
@]B\EcFjHaK\MeNbO]T\W\Zb]b^Xacg]hijcqZu[vX
O]WY[T^Ujhqev\
@YAYBuC[EZFWGdHlI\JUKXL\N\PjQfRZSbT[UbV\WfX[Y\\Y]g_WaebXciejf[ghhimUn\pZqZsat[uRvh
@\B\CTEjFsHTIcNoOWPjR\ScTcUfVWWTXbYd[Z]e^U_ZajcZehfmg\h\jbm\q]rZsjucvS
MlX[\\^[b\hVqks\u[
CtPZ
@[AcBRCgEaG]HXI[JmLmMnNfOgPgQaR]TXUQV[XTZf[P\m]b^hbdcaeUfZh\idjdm[n\o\qerYuivY
@dBlCfHhJWMdN\Q\UgVXWgZ[[n_fa]cde]h\m[s\v[
W\Z[[o
@]FdJfK\Rj_an\
IkOWcee]
@cEeMiP][[r]uW
KcOfU]VY]\`]f\h\j]mlnbs[ud
@ZC\MnTlUfW[ZW[W]h^jalbXctgYmgp\qWsf
CiJ\M\XX\b]Z^\c[e\n]ouqhuT
M[S\XuYgb\h]q]t[uT
[i
el
CZF\IiOXP]V\_\r[
A]^jhc
UZelmcu]
@kCjEeFgJaKeMbT\UbWb^ac\eZo\sbtau]
ViW[qZ
W]Y]eXmbo]ti
M\O\^l
@[F]MR^s
C\O[b]erh]
@dBZEdFmNhUfWUafcTmZsd
BhV\Wd[c
MbOgVe\\eWmbu\v\
@]E\JWMVVrWl[[\hb\
CfH\M{R\TaUbV[XbY][Y]\^XcXeZqZvS
n[t\un
@XA\BeCZJaMZOXQYT]ViW\Z\[Z^Qa[bog\j]qbtbuVvd
L\[i
F\KoMds]
@oCbE]F]IgNYOlVZ^]`[cYq[r[t]ug
@iEiMYW\bYv\
@eEVFcOfPeT[V[Wb\[_[a]bZe\neo\r\s]tauh
@]BgC[FbHfJZKYMcO[QhRdWWXVYYZn[U\\]b^\_]bbcVeYgYhhj[ldndpbqTtcuRvh
B]HbM]QgVf[[^eqTu\
BfPeWUjb
Q\Wg
AdBZCaD\FbGXH]JbL\M[NiObPbQ[R]TbUeVeX\YbZ\[b\]]b^YaccedZhdk]lbmZngpXq]s]ufvZ
L\NhP\VjY\Z[a[cUlWnXvZ
N\VjWW\et\
CZEbFbNdViW[Y[\]^ic]n\
ChE\F]fbnmsb
@\M\NfOmPYVrWdX\Y[_acT
@YCkEbF\NjOaP\TXZZ[]^]`Za\h[nWuY
@oAbC[EiFgGZJiNKO\PcQ\TjVNWdYiZo[d\Z^e_c`\a[cZd[g]lmn[obp[q]s[t[ui
@[A[C]NjOZVmWL\b^W`ecUlXn\tc
@lAkC\EXFYJbKaNVTUUZVVWlYc^b`]aag\h[idj]l[nkp]s\uY
@[CQG[JXNVTeVXWZ`aconio]ul
A]N[V\WkYe^Uc]hfqaud
C\I\NgVg]f^\_\`Waec[l[
@]E]NhO]V\`kc[nZ
@aGlWb[c]\^dc\t\
BhEdN]Zaha
A]B[CdDZEbFaG\HbI]JVK\LYMeN]P[S]TVUSWVXbY\ZV[X\g]]_e`baaccdde\f\gahYjcldminbplqYrWuZvT
C[L[V\^og]hgjjm[n[p[th
HfUlVZX\m[o\
E]V]WeZl^Sbld[gchij\lmnaodpXq]te
@eCiEcMaO\RbTZVjWcXhYX\]]e_\abg\h\jYl\m\oVpYs]td
@\E\F\M\NYO\U[VeXZ]e`\c\hnnbogtf
^jb]go
FZHeJ]MbVWWZXoZg^\_ba\b\cddbhZjTlZn[pbtXv]
@cC]EiFiJ\N[OgTbUUVaWYXWZP\d]X^Y_l`[bbccd[g\hYjbmgp]rY
@]H\VYWhXc`idZg]nbsZt]
X[\]mjo[pf
Cdmg
CdM\l\mbnbvi
NkVYWZX\^eb\dfhWv\
Wym]tW
mXn]ons]
EdK\M[O[\]^g_]`dc[gblWresgtdvf
^hvY
@eB\EaFcG[HWIcJ\L\O[R\SZTYUUWT[[`[ibl]mfnbofpcqjsdtbu]v\
@\FdK[WmX\Zcicmdn\oYtZ
mnoW
CYI[O[VfX\oZqttY
F]VSXm\e_ec\r]tZ
C]W\Xghho\qor[
mho\pb
@\C[E]FgI[OZ^\cff]hYlbmYn\oYpYq|rRs[
CeY[l]o\qVrl
U[VW]Xml
IZm\q]s]ts
V\XZhjtb
EeKbNdni
i\mXooq\
T]V\lcqesl
Mj^]h[qe
N]Vn_[
M\U\V[Wa\\e\h\jcmXnXoipYq[rkt[ui
K\n[ocpnq\sZ
InN[tY
O]Vp
Vlt]
CgF\J\VZXZ\d]Y^]_de\g\l]niohp\qZr\
IZS[V[c\mVncodqorVsc
IeO]SbVSWX]e^]b\cbm\ocp\q\r[tZ
@\KvVaccpZsX
@\OiVY^focpb
^\bkp\
WTmen\ocqW
@YMZ^t
]amqo\
V]WWo\pk
@lK[WZe]
sm
@[CdGbNiO\ShT]VdWQY\ZZ[c]a^jbaech\lmm]p]q[
A]F\UgZe[[^\_dl[meo\p[
UaWXZk
A[CeD\F\GYH[JaK]L[MZN]OaP[TbW\XdZ[\c^YabbWcgdceahckYl\m\oZqZtgvY
CeV]WVc\fVsh
citc
OVWWe\h[j]s\tlv\
W]cheXh[qZtVu]
E\F[I\X[\j_YfbhjtW
@\CiEiM\VhWY\b]]c]sYu\
@]Cecee[fghmsWtc
CdR]Xj\\]]edk[th
BXCXD]HiJeOYP\R]V]W\X[\c]g_]a\eafZgah]jfl\m\qercu[vZ
BiV\sft\
C[IZOfakc\t\
e\hjt\
WZe\th
tk
C\O\tmub
O]VbWjtV
CUVaWctn
@cB]C[DfGbL\MbN\PiShTZX\Zd\]^Z_[abbhc\d[eaf\gcj]l[maoip\qar[t]u]ve
ORPlab
PZSh
OgP]V[j[
DnH\J[KfMcPaWV[[`]aYbed]e[ganboava
A]B[CcJ]X\\cc[f\hetj
WZ\\c[hlsX
J]W\X\\asetg
C\I\N[tx
S[T]fpqfr[sV
HWX]fSqcsutJuZ
AcB]D[F\H[IbJgMUP[Q\R\SZUWV[WZXXY][X\\]\^Z`ba\bYcbd]fZghhZibk[lZmWnUoZpZr[sVt[usv[
AXBZC]HiIcJaW[[Y`gcXe\qbt]u[
J\OjWYc]uZ
AsW\`\
A]B\D\G\OV[Xk\um
AeJaN]OauWvl
AU[\`\us
Z[[f^dgiu\
AhCfN\WkZc[e]Z`Sb[coe]i]n]t\
@]C]I]JnNaWfZg[c][cdd]f]ganZq]s\uTv]
AiCcJ]OfS]`\gbuYvi
AZDcHZJeOdP]WeX\Ze[d]b^]`btcuU
ue
B{HZIjJWOeWl[]`XcdihuPvW
CZJZ]beqt[ub
NkOqWY[VcduVv]
AZCia]d\
JiO\Z\`\gfuW
BVCZScWl[]_ccbfhk]v]
B\CeG\TV^\fkl]qjrVs[
AiC\SbTgW\^\cafgo]vX
ehv[
B\O\R\T\WfZe[[d\erh]m]
@cAXBbD\FgGUH\IbKaL]NeOaP[RVS\TXVbXd]b^]_d`ibZcWfdg]hbj\kblbn\o[qbrdsX
M\[ifdlZ
ClEdNZOcYbc]r\
BWCYDYH\IcOcQYWeY\[X^\`\a[d[eefhhbkcldqgtcvX
@]CWI]NZOkVZ\g]c^]`ca[dXldq]vZ
@OW[_Zc~j\lR
N\`]d\lgv\
BeC[EbF\HdNSQhWTYa[\\\_\abcVdiefh[louevZ
NYW[lj
B]FdJWN[VbW\]\abcZdZlqtdvX
clfblXvb
MeX\[bcfdkeZhdk\l[mf
@eFfIbNUOdP[VZYYZ\\\]c_b`]agb]cZdZhblPm\pbq[rZvZ
CnD\EWG]H[J\KZNjWbXfZ[]a^j_[`ca[bZc]eZfglRretevW
_bhg
VlW[
e]lk
@]C\J]NpVZ`[a]qcr\
@cIbJ[N\OeWYZ\]da[c[eihelXtb
@]CgDfE\HRI\JtN\OWQdT[UeVTWpX]YZZw[P\c]W_[`baZcUdVedf[k[lQpZrXs\tZu\ve
@ZA\C[D\I\M]ObP[YKcjdue[filrr\vX
li
BjGbI\NZOd[]dledrZvV
C\IbKdNhO]Yd]\^il[rk
CrNrO[VZZc[Y_[echUk\lRqat\
F\W\[pl]
Hqb]
@aC[FeG]H\IYJ[KdNcOgQ]V[WbXoYb\b]Y_e`jacbdcUe\q[t[ubv[
B\H[K\NaW[Ze^chbo\ph
DdE]hnl]
B[HZUhWZZb^Yd[gbhg
C\R]Yn_\v[
C\Yi_\
@\BUDhGaOfVdW\Y\\e`bcal[u\vT
BdCYHaMOO]ThVbWeY\[[\]dYedf\hcjblerbthucvf
H[KbSeVZmYosrW
@aCiGaOfTTZ[[ggbhbo[u[
A]CkXUldtdu[
B]HoW\[\
CVHVThYX]f^ge\gilammn[qYsZ
JhcS
J\V\W\Z\[]\[]kc[hbp\t[ub
Mn[Q
K\n\okq\
SYY[f[rm
A\G]S[\\fer\
@UBgDfFdGZHYJWKZLXN[OYP[QVS]TbVlW\Y\Z[[b^bb\cWdfegfbhZjalcmWocpos\t[vc
BTHiQ]V]
AaBfC[G[H[JZK]M[N]OZRaTnU[Y[Z[[]\a^jeckclctXvh
BbD]E]HRIeJsKgM\PbSbUaV]WbX[Zb]b_Zaacjddehf[g\helcm]ofqUset[va
Q\VnW]u]v\
H\JaTim]o]p]re
C\J\\]]bhho[pn
U]WZ[gl\
B]HdK\NeT\WcXd[jdbe[lbn[qYs\
K\OlV]h[p\u\
AiH\J]Vce[hjmbu]
YRZ\\hcgvZ
KOnfo\s]
Oh_\c]hald
Mg[Uv\
BnCjD\H[JfM\T]Vf[Vb]f\h[k[uavc
@]AXB\CiDbE\FcH[JiMkPkUUV\W]Y\Zc[j\Z^a_\`]cXe[f]hVjhkXmgpYr\tXuYvd
Umh]
GdQbSbT]W[cVr[tf
@gBdFfM\QqSfY]]\^\acbYcfdaechdkbq\v\
\[tj
BZHoJ]qiuY
AgCcHXKdLcMdNjQ]VbWUXdYd[t]\`WcZg]hXjdlenco[qdtYuVvX
M[V[W[Zt[c\Z_]hYket]
K\U\mk
CQDjE[db
EjJbNaOc
ObTZU]WZY\cXsfuivk
A\CaD\O\Y][\^e`ocae]hhuZ
TpU]YufYlZrYu\
H]J\T\UjYZ][ceu\
B\T[UcW\[\dZs]vx
DcEnK\O]P\Y]^[uW
CY]h
CkJ\aYucv\
H[Umc\m\
D]Ubc\um
kiu\
B\H]IdWns]tT
W[Yf[\c\tgvi
@sBfEeFZGZH\I\J]KeMWOZP]U]WdX\Z\\da]bXcbdge\gbido\p[sZtYvZ
E\H\KWLaRXdkgcnas\
@]Kj]Um[
@gEbK\MY
@bBjEeRZWll]
@UK\Rj
@ZBZF]I]JeKgMcOgRjU[WYZf[Vbfhe
CaEfH]IYJcLZNXOaWfY\ZU[a\\]c^k_fagcZecfYh]l]qardteuY
CbEbJ\MbNbP\VeXbYgZ\^b`\e\rcu\
CZWjlbtd
F\G\IZJ[N]OZP[SbVZYf[\_]a]edfdtl
UhfguZ
IZJ\RhWgZb[[]]
JYM[NeR\V[Y\Zxlcpet[
J\TbUXn\ut
A\DcJeOdT\WZ[a^ke[pbvZ
@\DcJS^xe[vZ
Jg
C[N]al
DXJXV\Zc[Z^mr]t\vf
U\elua
R]WfZu\\^\
FcH\Whmd
K\M[UpW]Z]^[mYoev[
Ui^\
WZ\\ebfckl
O]W[[ie\k\
O]W[[ie\k\
W\[lk]
IaJZOWR]U][Y^]c\e\f\revo
@eCYEbFcHXIeJVKcLbM\NgObPgQ\RYTZUSV[XcYbZZ[\^\_d`cabb]cYe]hgmgncp\q[rhsgtcuh
BcC]D[FeGeH\IaK]LdMcPZWZYj[Y\[_i`]aacej\kXr]thucvl
O[e\lZvn
@WGZH]Ojcd
EZF[O\b\um
Ob[k\[`ccfka
CcDZEgFkHZIfKZOXP[T\Vb\b`\ajc\dZecl\nZpa
@hA[EYFcHZIcJXKZNgOkPXS[T[XcY[[Y`cbadae]fghbi]l\mgneoVrYsWubv[
W\vj
J]O\Y[_\eqh]resd
Piebl]r]v[
CZGWOXPaY]cv
Bm[av]
O]V\Ye`]ccvn
A\BZCmDeEVFUHhJ\KbLbOjP[R]SeUbWeYZZc[\\]^i_[abcUdoe\gch\jbk[lnq[rbtfu\vR
@\CeDhEZF]GiIWKgL\McO\PcSfVeWbXfYZZ]\g]daYccdfecfgg\h\k[lcm[nVp]qYr\satWuZv\
D]Vh
@gA]B\FZHXKfL]N]RcVbX\\c_[j[lhnXo[pfqasftWu[v[
@]BeIdKYMhRcW[[db]sat]
@pRX
Kjpd
F\KgN]
KZR\V~WV
@ZMgWhhbpesY
KXRgWW\\ech\j]pbsU
@YE]HXMXVZW]YZZ[_]`cbihbmYnZpd
KlsPt]
@cW]eeh]pgsdtZ
@\K\RbV\X\YZ\v_[aapRs[tR
@jB\K[cY
@[A[D]H\LcMaV]X][]\b^\_ic]eblXtfugvd
Wj[]pbv[
WX[[\a_]tjvb
H]N]W]Z\_[hlm]qbs]vd
@[CaFfG[HhI[JbK\L\MdOcR]TZUZWYXb]X^[_aabbZcbdbh[k]m\nXo[qYr[s\t\u\vc
@\CbD[EfFXHlIZMYQYU\WX[X\e^\aTdZgbl\sWt\vY
EcFYHXJkMdO]V[a]cceboasf
B\H\Oh
F[H]WZZUdo
C[HpJ[QcT\d\l]o[
HVWzd]vh
FiH\
CWFZHUJdsk
B]C\VgZjv\
HXVYZc[\afc\
BkJ\
B]H[W\cn
FlX]
H[Wsvc
BiCbFZHYJgKeL]M[OYQ[YeZg[p\ceZ
HSdk
H\W\[h
V\Wh
H]^Zgi
BgDeW[cWv\
A\BaO[]b^f_]ecfaneoeqarb
]b^mneobrc
@YAcBYC]G]HkJ\KnOaPbS[UWVbY][Xb\cbhWjcl[mZoZr]tcu\
B]FcG]HXKXLbOdPcRbTbU\W\Y][acfh]ncqdvb
Kj
K\O]nk
KiV]WX`bnS
E]K[O[^Y`lc\n\t\
A\CbH\JjM\TbUjV]WhZ\[c_d`Zc\e\hgl\q[ucvc
A\H[J\Tkq]
IpOVR\T\W\
@iA[BaC\FYGfHVI\JYMXOSPZQ\S[T\W[Z\[U\[_\`aaYbXcidchcl[n\rbs\t[vX
@ZBnEdGXH[I]K[O\S\WaZ\^j_]aXbZcUdee[h\j\l[pY
B[E]K\PZ\[^]`kcXedpdr\
F]Kgcjvb
@[Gd`XcTd]
@V^Zch
J\^lcUebhdrk
@[Gj[ZcW
V]cit\
AXB[DTEeFfG[H\J\OZR]TcU[Z]]a^h_c`[cbe]h]lho\qet\vX
ChDTG\H\J\TaVhW[]d^\_fcej\leqcvX
Eh^]l\
CcFi
B[^j
@dFaHeJbKbTVU[W]XdZ[[]\[]a^]`abbgbhckdmapbqbtd
A]CeD\H]LgMeNbRZSUWUZ][\\b^a_X`ZaWbbdbeeg]hWjZk\llm\n[ocpaqZresWtb
@\FZH]JkKbLcM[OYP]RbS]WfXZY\Z][[\j^\b[eeg\hblem\odrgsdtZuYv\
ChFcGZMi^jt[
DeWnX]c\h]j\
@[B\C]GZJXPfS]W[Yj`]c[fih\jZrj
Pcg]mluf
A]GYO]QfW[[Zo]qer\uiv[
AcDbG\MXWdZ\[Z`]elk\tg
@XAaBaC\E]F\HNIXJdOZR\VZWWXZYZ[b\S]b^O_YbWehf\gUhXi\j]kllZnhogqfr\sdthv[
Ogq\
@]AkCdJ[MXOZV[WTXc[h\h^Z_Z`[bccZeWhVj]l\mZnhobq[uc
@[M\XZ[]^dbkebg\o]q\t\uV
AdC]JZO\[S^\`[bjc]eYg[meq\sltLua
WpYd[]]\^\c[kYt]
LYta
I[ObP]SbWXXp[u]e^Z_Z`charbt[vc
HcWhb]e\s\
IbMYS]X\Yy_\
OkVX
C\aWbbdjm[
BeCbDYEZFXGnIbJ[KcO]P\QiRiUhVgWb[V\]^Z`faab\cfg[h]jas]vr
CgDiEga\c\dd
CbFbHmQXV\Xd]]^\cZgdjas]
Ohc[gco[
@eCZE]FdGWHjIiNcOkPkScYc^q`iaXcXg]iYl[r[
AfO]^aabchq[
N\VkWZh]
H[X[]ce]qiua
V\WYYg]\`dtj
@\G\O\VXWh^g_dcs
B[LZRcWd[Y^]cgelq]u\
[stY
Oi`d
OVVlYZcZ
A\O\WXXjY]]]^Pb]cfhikwt\ve
@bBZDZE[FZG[H]IaJdK\LgM]NdOfPjRbSbTfU\V\W\XfYh[e][^\_Y`ccUeYf\gckflXm[nZqWrguivX
K]Lw^]ggtU
XT\\_k
CcVl
B[Qibde[l]
A[GgN]O[P]SdW[[Z\\^geihekdp]tcuZ
Ede\hmv]
OlVYhc
CZLXO[WXb]ejh]keo[rZtf
AeCfEdMZOiVgWW[k\j^fa\bVgWhYlXp[qgs]tbu\
CmNdO\P\VdX\YW[X\[_eadlbrZu\
C[F\J\MdN]Wla[bld\egp[sXtd
C]GYIcLaN[OiW\Xh]b^]_i`habcfeVhgq[ue
@]AfEdGZJXK]LZMbRdVkW\Ya[[\ga\bZeegZhZk\lWmZnYo[p]qpr\sXthub
AcBYH\J\QnWZ[\bbhbqZ
@]AYBfC\EZG[HkIVJWLZMRNYPdQhRgS\TYU[VbWTXXYm[V\u]Z^c_Y`[a[bXebf]g[hXi]jhl\mYnUoOqwrLsNt]ufve
CdLgM]Wl[]^\bReZlhv]
C[M\NdO\PZVcYe[]c[hclio]p\qkrX
DdFfH]J\LcM]O\WqXbZ\[cbic]kgm[q[u\v[
AcI\KcLkWZ[X\a^c`bb\j[kflkth
Yi_[
E\JeNaQWVbW]Z[[k_[`Rb]hnlno[q\v\
OvV[W\ccv]
B[CcE\F[JdL\M[O]Q\RcVbWlYg^Xb[eXg\hZkYm\o\qct[vs
Vu^\lZv\
EfFjHZScV\Y\[\^\c]l]t]
WYXW\Zto
Wfb]cge\l]ui
MjW][[
AdDbJaLkWZZ\[c`\b]edkZn]
N\W\k\ti
J]L]MbOdPbU\VZW]Y\[h_caie[gjv\
@dBfGiOXWW_]cgu\v[
C\HXJbKYRZV\WSX[Y\]fbbgXh\mpnooisgtW
[[_abhd[ffljrc
C[EeWeXnYb[V\W]g^V_[c\eVg]paqks[taue
@bCXD\MkNcP[Q]R[VUWYXoYZ[W\\]Z^b_Ze]flhYlaniogqUsmt\ucvd
Hge\tc
AvC]HYJhP\Q\[h\\^Uebhd
E\FiK]
HcXW]c_]eZh[obpk
Lxrat[
C[VtW[\etb
@ZF\IfJeK\MiXfY[]e^da]e[jikbp\q]tL
AZOZalk]
L]tj
@eA[CdGkMcOdPWScYYagcfe\
AdB\J]L]ObP\S]WUYa[i\ek]t]vb
CYKZL]MkOdPjRZVnW[Yb[]_kaibdedf\g\h[qlsatYvY
BbKcRca[bag[qi
B[[[\ZeTk\tq
AZNbYg^ma]h\qYtZ
C[Jkre
NgV]X]`Yhg
NlVcWe\\b]lY
OcW][]`Sbfqb
C]]i
PkSVa\cYk[lg
CYE\am
LUW\eXtg
Oi
GZJlMdW\^kbUj]tcuj
ATBiF[J]M\OTQ\WU[c^]_bbjealeq]t]v\
A\V[W\[]tn
^ab\hUki
BfC]HZJfM]O\Q\V\WVZb[XbfcWe]k[n\r]tau[v]
AfBXClI[JdN\O[Wo[\^O`]bUeWgYhU
CjHZI\KYM]VmW]XXYXZd]c_hb\cbjapht\
B[WfZce]vh
BfHhWYqg
A\EfG]J[MZN[O]V\[a^saglbqctY
CdEhYW[hvl
Y[hom\t[
R\W\Yc\]qYrlt\
BPGkIbJfOf^Vegh[k]tWv\
@gA[CSFcGPH\IaJYK\L]NVOkPdSiVZWSXYYl[Z^m`gb\c[f\hWm\o]qcrjt\v]
CiFbI]M\N\O\VcX\[\\[^VcbeZg\h[ibjamZndohq\r\tYv\
_i
AUB[CdE\HXOYUfXS[e]]^Xb[cfefgckcq\ujvY
LmWdZc^YbetW
BWCaM]N]Ww[gtZv\
FbX\ejlg
WY[h
@iC]E[FeGoKcM\O]Q[V\XcY[[]cchej[l[n\tcu[vc
A[B]GeJ]OYP][]^b`kacl]
A\YT\h
RjW\f]
Js^XbWdR
Jhvl
B]F]KfRcW[[gk]nVqf
EYFidb
HYIlMcO[V\[]]\c\ifq\rZuh
h\qir\
G\k[vk
Nb^ph\q\t\
@eAcBZC[E\F\IZJ]KgL[MhOZP]R]S[VPW[XhYX[d\Z]b^Y_V`YaZbjccdZeYf[g[hPj\l]mdnmokpdqVr\swtS
PcS\bjt]
F]WZc\lmnVtbug
C\DdI\JXMeNZOfXeY\[g]c`heghck\l\mftXvZ
J\OZP]V[WVYZ_]r[ty
BdKZMZRlVd[kbbhcl]pWqht[
FfHiQ]e]
BlH\QdWXZg^]bhgYpet]
M[O\WZ[X_bebkmvd
IYOo
AXBhG\J[QgT[W[Xc[\^\fYgZhakZm]oYqkrY
AnD\OW^Zt]v[
A]O]^j`\
OoW[c\
HcOV`d
B\Hmh]
H]TgZ\[debrd
ThWe
WZY\\lb]l]tY
LjN]WT
A\CfJiN\O]Zb^ne]hb
Yo_]o\t\
A\H\WZZb[\^W_]bje[p\
Jmq\t]
@]A[H\K\LiWYZObmg\h[ldpc
H]Wb\XsXt}u[
Y\\q][tW
JZY\ejh\iet[uj
[]\[bfph
@[Bjcdl]
Wm]c^bocretj
B]L]R\W[Ykr]
AfB\CaE]FcKmMgR[U\V\W]mgn]oZs\
AgFdHiOUU]
HcP[R]U[V\WZXtYc][fZl\m[s[u[vd
U\WdXl][m[u\
XgfZ
C]IjO]P\
HYK]sr
KXsm
RiWZ
""".strip()
