"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "3998f3f709421c54a5f0185b5ec3c868"
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
BIASES: Final = rb"HMXMNHGROOJOXPLONPYKNMP^MPQTOLMMLNONNMKMKPOVSHIKKHMMNJU"
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
conferm
confirm
confirmation
confirmd
confirmed
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
okayed
okey
okie
on
one
order
ouch
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
sharma
she
should
shouting
shown
shut
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
#0000
#000>
#00th
#0th>
#<$00
#<$0>
#<***
#<00%
#<00-
#<00/
#<00>
#<00t
#<0d>
#<abi
#<abo
#<abr
#<acc
#<acr
#<act
#<add
#<adu
#<adv
#<aff
#<aft
#<aga
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
#<am>
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
#<aut
#<avo
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
#<bei
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
#<bli
#<blo
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
#<bud
#<bue
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
#<cla
#<cli
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
#<cro
#<cry
#<cul
#<cup
#<cur
#<cut
#<cuá
#<cvv
#<dad
#<dam
#<dan
#<das
#<dat
#<day
#<dea
#<deb
#<dec
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
#<due
#<dum
#<dup
#<dur
#<dut
#<dys
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
#<els
#<ema
#<emb
#<emp
#<enc
#<end
#<eng
#<ent
#<equ
#<era
#<err
#<esc
#<esp
#<est
#<eur
#<eve
#<evi
#<ex>
#<exa
#<exc
#<exe
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
#<flo
#<flu
#<fog
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
#<ger
#<get
#<giv
#<gli
#<glu
#<go>
#<gol
#<gon
#<gra
#<gre
#<gri
#<gst
#<gue
#<gui
#<gym
#<ha>
#<hab
#<hac
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
#<hum
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
#<its
#<jam
#<jan
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
#<kil
#<kin
#<kit
#<kla
#<kne
#<kni
#<kno
#<kon
#<kro
#<la>
#<lab
#<lad
#<lag
#<lam
#<lan
#<lap
#<las
#<lat
#<lau
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
#<met
#<mig
#<mil
#<min
#<mis
#<mit
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
#<nec
#<nee
#<neg
#<nei
#<nep
#<ner
#<nev
#<new
#<nex
#<nix
#<no>
#<non
#<nop
#<nos
#<not
#<now
#<nuh
#<num
#<nur
#<nut
#<não
#<obj
#<obl
#<of>
#<off
#<oft
#<oh>
#<oil
#<ok>
#<oke
#<oki
#<old
#<omb
#<on>
#<onc
#<one
#<ong
#<oni
#<ope
#<opt
#<or>
#<ora
#<ord
#<oth
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
#<pal
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
#<pre
#<pri
#<pro
#<pub
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
#<rot
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
#<sav
#<saw
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
#<shu
#<si>
#<sic
#<sie
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
#<sno
#<so>
#<soc
#<sof
#<som
#<son
#<soo
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
#<sub
#<suc
#<sum
#<sun
#<sup
#<sur
#<sus
#<swa
#<swe
#<swi
#<sym
#<t&c
#<tab
#<tac
#<tag
#<tak
#<tam
#<tan
#<tap
#<tar
#<tas
#<tax
#<td>
#<tee
#<tel
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
#<tmr
#<tog
#<tok
#<tol
#<too
#<top
#<tor
#<tot
#<tow
#<tra
#<tre
#<tri
#<tro
#<tru
#<try
#<tur
#<tut
#<twi
#<two
#<typ
#<tyr
#<ugh
#<uml
#<un>
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
#<ver
#<vet
#<vic
#<vis
#<voi
#<vor
#<vot
#<vou
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
#<wee
#<wen
#<wer
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
#<ça>
#<не>
#a's>
#aat>
#abi>
#abic
#able
#abor
#abov
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
#act>
#acti
#actl
#actu
#acy>
#ada>
#add>
#addr
#adds
#ade>
#aded
#ader
#adge
#adia
#adin
#adli
#adlo
#ado>
#ads>
#adul
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
#age>
#aged
#agen
#ager
#ages
#agne
#ago>
#agre
#ague
#aha>
#ahea
#ahle
#aid>
#aigh
#ail>
#aile
#ails
#ain>
#aine
#air>
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
#akin
#ala>
#alat
#alf>
#alfw
#ali>
#alia
#alic
#alid
#alk>
#all>
#alla
#allb
#alle
#alli
#allo
#alls
#ally
#alme
#alre
#alri
#als>
#alse
#alt>
#alte
#alth
#alue
#amag
#amas
#ambl
#ame>
#amen
#ames
#amex
#amme
#amou
#ampe
#ampl
#ana>
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
#ands
#andw
#anet
#ang>
#ange
#angi
#angr
#angs
#angu
#ank>
#anki
#anks
#ann>
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
#aper
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
#arat
#arce
#arch
#ard>
#arde
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
#arke
#arki
#arle
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
#arti
#ary>
#asa>
#asan
#ase>
#ased
#ash>
#ashb
#ashe
#ashi
#ask>
#asks
#asle
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
#at'l
#ate>
#ated
#atem
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
#atte
#atti
#attr
#atus
#aud>
#audi
#augh
#ault
#aunt
#ause
#auth
#auto
#aved
#aver
#aves
#avin
#avy>
#away
#awn>
#axed
#aya>
#aybe
#ayda
#ayed
#ayee
#ayer
#aypa
#ays>
#azy>
#b's>
#baby
#back
#bail
#ban>
#bana
#bang
#bank
#bar>
#bark
#base
#bass
#bath
#baya
#bbed
#bber
#bbis
#bean
#bear
#bed>
#befo
#beg>
#begi
#beha
#bene
#ber>
#bere
#bers
#bery
#besi
#bet>
#bett
#bic>
#big>
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
#ble>
#bled
#blig
#blob
#bloc
#bly>
#bmit
#boar
#body
#bols
#bona
#book
#bore
#borr
#bort
#bot>
#both
#bott
#boug
#boun
#bove
#box>
#boxe
#bra>
#brac
#bran
#brb>
#brea
#brid
#brig
#brin
#broa
#brok
#brow
#bscr
#bted
#bts>
#budg
#buds
#buen
#bump
#burs
#but>
#butt
#buy>
#bye>
#cabl
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
#case
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
#cheq
#cher
#ches
#chic
#chim
#chin
#chip
#choi
#chun
#ciat
#cide
#cipi
#cked
#cken
#cker
#cket
#ckin
#cks>
#ckwa
#clai
#clas
#clau
#cle>
#cles
#clic
#clin
#cloc
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
#conf
#cons
#cont
#conv
#cook
#cool
#copi
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
#cree
#cret
#crew
#cric
#crim
#croi
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
#cura
#cure
#curi
#curr
#curt
#cut>
#cute
#cuán
#cvv>
#d's>
#dad>
#dama
#dang
#dank
#dare
#das>
#dash
#date
#dato
#day>
#days
#ddle
#ddre
#dds>
#de's
#dead
#deaf
#deal
#debi
#debt
#dece
#decl
#ded>
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
#dern
#des>
#desi
#desk
#devo
#dey>
#dfgh
#dged
#dger
#dgy>
#dia>
#dian
#dict
#did>
#die>
#dify
#dig>
#digi
#dine
#ding
#dio>
#diot
#dire
#disa
#disc
#disp
#dit>
#diti
#dity
#divi
#dle>
#dled
#dlin
#dloc
#dly>
#dn't
#dnes
#dnt>
#dodg
#does
#doin
#doke
#doll
#don>
#dona
#done
#dos>
#dots
#doub
#dow>
#down
#doze
#dpr>
#draf
#draw
#drea
#dres
#dsma
#due>
#dult
#dumb
#dupl
#dutc
#dysl
#dzie
#e's>
#each
#eact
#ead>
#eade
#eadl
#eads
#eady
#eaf>
#eak>
#eakd
#eaki
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
#eats
#eave
#eavi
#ebit
#ebt>
#ecal
#ecap
#ecei
#eces
#echa
#ecia
#ecip
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
#ecut
#eddi
#eded
#edis
#edit
#edo>
#eds>
#educ
#eede
#eeds
#eek>
#eel>
#eele
#eeme
#een>
#eep>
#eeps
#ees>
#eese
#eet>
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
#eimb
#ein>
#eins
#eipt
#eith
#eive
#ejec
#elat
#elay
#eld>
#elds
#elea
#eled
#eles
#elet
#elev
#elf>
#eliv
#ell>
#elle
#elly
#eloa
#elow
#elp>
#elpe
#elpl
#else
#elsh
#ely>
#emai
#embo
#eme>
#emem
#emen
#emin
#emor
#emov
#empt
#ems>
#en's
#enan
#ence
#ench
#encr
#ency
#end>
#enda
#ende
#endi
#endo
#enev
#enew
#enga
#engl
#engt
#enio
#enmo
#ens>
#ense
#ensi
#enso
#ent>
#ente
#enth
#enti
#ents
#enu>
#eope
#eous
#epa>
#epai
#epay
#epea
#epen
#epla
#eply
#epor
#eppe
#eps>
#ept>
#equa
#eque
#equi
#era>
#eras
#erca
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
#erli
#erly
#ermi
#erms
#ern>
#erna
#erne
#ernm
#ero>
#eros
#erpa
#erpr
#erro
#erru
#erry
#ers>
#ersi
#erso
#ert>
#erte
#erti
#erts
#erva
#erve
#ervi
#erwr
#ery>
#eryt
#eryw
#esca
#esch
#ese>
#esen
#eser
#eset
#esh>
#esid
#esig
#esk>
#esos
#espa
#espe
#ess>
#esse
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
#etho
#etim
#etin
#ets>
#ette
#ettl
#etur
#etyp
#euro
#evel
#even
#ever
#evid
#evis
#eviv
#evok
#evol
#eway
#ewer
#ewor
#exam
#exce
#exch
#exec
#expe
#expi
#expl
#expr
#exti
#extr
#eyes
#eys>
#eze>
#fact
#fade
#fail
#fait
#fake
#fals
#far>
#fari
#fast
#fat>
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
#ffir
#ffli
#fic>
#fici
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
#fold
#foll
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
#fron
#froz
#frus
#ften
#fter
#ful>
#fun>
#fund
#furt
#fusa
#fusi
#futu
#fway
#gage
#gain
#gal>
#gan>
#gaps
#gard
#gare
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
#gged
#ggle
#ggy>
#ght>
#ghts
#gibl
#gic>
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
#gnet
#gnin
#gold
#gone
#got>
#grac
#grai
#gran
#grat
#grav
#gree
#gret
#grey
#gry>
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
#hack
#hady
#hair
#hala
#half
#halt
#ham>
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
#harp
#has>
#hase
#hast
#hat'
#hat>
#hate
#hats
#hatt
#hdra
#head
#heap
#hear
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
#heri
#hers
#hes>
#hess
#heth
#hey>
#hich
#hick
#hid>
#hidd
#hide
#hier
#high
#hile
#hili
#hind
#hing
#hink
#hip>
#hire
#his>
#hish
#hit>
#hlen
#hly>
#hods
#hoic
#hold
#hole
#hom>
#home
#hon>
#hone
#hono
#hop>
#hope
#hori
#hort
#hose
#host
#hot>
#hotl
#hoto
#houg
#hour
#hous
#hout
#how'
#how>
#howe
#hree
#hrow
#hru>
#hsa>
#hts>
#hukr
#huma
#hung
#hunk
#hunt
#hurr
#hyph
#iabl
#ial>
#ian>
#iary
#iate
#iban
#ible
#ican
#icar
#icat
#ice>
#icel
#icen
#ices
#ich>
#ick>
#icke
#icks
#icta
#icti
#ictu
#icul
#icy>
#iday
#idde
#iddl
#ide>
#idea
#iden
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
#ift>
#ify>
#iged
#ight
#igit
#ign>
#igra
#igur
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
#imbu
#ime>
#imed
#imer
#imes
#imin
#imit
#impl
#impo
#impr
#inal
#inan
#inat
#ince
#incl
#inco
#ind>
#inde
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
#inga
#inge
#ingg
#ingi
#ingl
#ings
#inin
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
#ird>
#ire>
#irec
#ired
#irm>
#irma
#irmi
#iroc
#irth
#irtu
#irus
#iry>
#isa>
#isat
#isca
#isco
#ise>
#ised
#ishe
#ishi
#ishy
#isib
#isit
#isk>
#isks
#isla
#isor
#ispa
#ispu
#isre
#iss>
#isse
#issp
#ist>
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
#itia
#itin
#itio
#itiv
#itle
#itme
#ito>
#its>
#itte
#ity>
#ium>
#ivac
#ival
#ive>
#ived
#iver
#ivid
#ixed
#ixte
#iya>
#ize>
#ized
#izum
#jane
#jcb>
#ject
#joke
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
#kept
#ker>
#kers
#kery
#kes>
#ket>
#ketc
#keti
#key>
#keys
#kia>
#kick
#kid>
#kies
#kill
#kind
#king
#kip>
#klar
#knoc
#know
#kron
#kum>
#kwar
#labo
#lace
#lady
#lah>
#laid
#laim
#lain
#lake
#lan>
#land
#lang
#lank
#lann
#laps
#lar>
#lari
#larn
#lash
#last
#lat>
#late
#lati
#laug
#laus
#laut
#lave
#law>
#lay>
#lder
#ldnt
#lds>
#ldy>
#leak
#lean
#lear
#leas
#leav
#lect
#led>
#left
#lega
#legi
#legs
#leme
#len>
#lend
#ler>
#lerg
#les>
#less
#let'
#lete
#leti
#lets
#lett
#lexi
#lfwa
#liab
#lic>
#lica
#lice
#lick
#licy
#lid>
#lidi
#lien
#ligh
#lik>
#lime
#limi
#lind
#line
#ling
#link
#lip>
#lipa
#lipp
#lips
#liqu
#lish
#list
#lit>
#litc
#lity
#live
#livi
#lks>
#llar
#lle>
#llea
#lled
#llen
#ller
#llin
#llo>
#llot
#llow
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
#low>
#lowe
#lpli
#lrea
#lrig
#lse>
#lsh>
#lsor
#lter
#lth>
#ltho
#ltig
#ltur
#lty>
#luck
#lue>
#lumb
#lus>
#lut>
#lute
#m/yy
#mach
#mad>
#mada
#made
#maes
#mage
#magi
#mail
#main
#maki
#mal>
#mall
#man>
#mana
#mand
#many
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
#memo
#men>
#mend
#ment
#menu
#mer>
#merg
#mes>
#meth
#meti
#mex>
#mic>
#midd
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
#mitt
#mixe
#mlau
#mm/y
#mma>
#mman
#mmar
#mmat
#mmer
#mmis
#mmit
#mmm>
#modi
#mome
#mond
#mone
#mont
#monz
#mood
#moon
#more
#morn
#mort
#mot>
#moti
#moun
#mous
#mpen
#mper
#mpla
#mpli
#mpor
#mpos
#mpre
#mpro
#mps>
#mpty
#mpul
#mput
#mrs>
#mrw>
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
#nadi
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
#nblo
#ncan
#nce>
#nced
#ncel
#nch>
#ncle
#ncli
#ncor
#ncry
#ncs>
#ncy>
#ndad
#ndar
#nde>
#nded
#nder
#ndi>
#ndin
#ndit
#ndle
#ndo>
#ndow
#nds>
#ndy>
#near
#neat
#nece
#ned>
#need
#nega
#nely
#ner>
#ners
#nerv
#nes>
#nese
#net>
#new>
#next
#ney>
#nfir
#nfus
#ng's
#nge>
#nged
#nger
#ngle
#ngli
#ngoi
#ngry
#ngth
#ngua
#nhid
#nian
#nic>
#nice
#nich
#nies
#nigh
#ning
#nion
#nior
#nis>
#nit>
#niti
#nito
#nive
#nix>
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
#nope
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
#nput
#nsat
#nsen
#nser
#nsfe
#nsiv
#nsla
#nsor
#nst>
#nsta
#nstr
#nsuc
#nsuf
#nt's
#ntac
#nter
#nth/
#nth>
#nthl
#ntin
#ntio
#nto>
#ntra
#nts>
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
#nvoi
#nzo>
#não>
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
#obje
#obli
#obot
#obs>
#ocar
#ocat
#oces
#ock>
#ocke
#ocki
#ode>
#odgy
#odif
#ods>
#oem>
#oes>
#ofa>
#off>
#offe
#offl
#ofil
#ofte
#ogge
#ogs>
#oice
#oid>
#oil>
#oile
#oin>
#oing
#oint
#oise
#oke>
#oken
#okey
#okie
#ola>
#old>
#olde
#olen
#olic
#olin
#olit
#oll>
#olla
#olli
#ollo
#ols>
#olsk
#olut
#olve
#ombi
#ombu
#ome>
#omen
#omes
#omew
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
#oney
#onfi
#onfu
#ong>
#ongo
#onig
#onio
#onli
#only
#onne
#onor
#onou
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
#oods
#oof>
#ook>
#ooki
#ooli
#oom>
#oomm
#oon>
#ooo>
#oor>
#oorb
#ooth
#opay
#ope>
#open
#oper
#opie
#opin
#ops>
#opti
#ora>
#orbe
#ord>
#orde
#ordi
#ords
#ore>
#ored
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
#orne
#orni
#orre
#orri
#orro
#orry
#orst
#ort>
#orta
#orte
#ortg
#orth
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
#osy>
#otal
#otat
#otch
#ote>
#otec
#oted
#oth>
#othe
#otic
#otli
#oto>
#otp>
#ots>
#otto
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
#oupl
#oupo
#oups
#our>
#ours
#ous>
#ouse
#out>
#outi
#outs
#ove>
#oven
#over
#oves
#ovid
#owe>
#owed
#ower
#owes
#owfl
#owhe
#owin
#owli
#own>
#owne
#ows>
#owse
#oxes
#oys>
#oze>
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
#pam>
#pan>
#pany
#pape
#parc
#pard
#pare
#park
#parl
#part
#pass
#past
#patc
#paus
#pay>
#payd
#paye
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
#penn
#pens
#per>
#perh
#perl
#pers
#perv
#pes>
#peso
#pete
#phen
#phis
#phon
#phot
#pick
#pict
#pid>
#piec
#pied
#pien
#pies
#pill
#pin>
#pinn
#pins
#pire
#piry
#plac
#plai
#plan
#play
#ple>
#plea
#plen
#plet
#plic
#plin
#plit
#plum
#plus
#ply>
#poem
#poin
#pols
#pon>
#pond
#pool
#porc
#port
#pose
#poss
#post
#pot>
#poun
#pour
#ppea
#pped
#ppen
#pple
#pply
#ppos
#ppre
#ppro
#prea
#prec
#pres
#pric
#prim
#prin
#priv
#proc
#prog
#prom
#proo
#prop
#prot
#prov
#pset
#ptch
#ptio
#pto>
#pty>
#pub>
#pull
#puls
#purp
#purs
#push
#put>
#puta
#pute
#puts
#quan
#que>
#quer
#quic
#quir
#quit
#quiv
#quoi
#quot
#qué>
#r's>
#rabi
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
#ral>
#ram>
#ramb
#ran>
#ranc
#rand
#rang
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
#rcar
#rcel
#rcep
#rcha
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
#redo
#redu
#ree>
#reek
#reem
#reen
#rees
#reet
#reez
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
#rely
#rema
#reme
#remi
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
#ress
#rest
#resu
#ret>
#reta
#rete
#retr
#retu
#rety
#reve
#revi
#revo
#rew>
#rge>
#rged
#rger
#rges
#rget
#rgh>
#rgot
#rham
#rhap
#ria>
#rial
#rian
#rice
#rick
#rida
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
#rimi
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
#rked
#rket
#rld>
#rler
#rlin
#rly>
#rman
#rmat
#rmin
#rmis
#rms>
#rna>
#rnam
#rnat
#rned
#rner
#rnet
#rnin
#rnit
#rnoo
#road
#robb
#robi
#robo
#roca
#roce
#rogr
#rois
#roke
#rol>
#rold
#roll
#romo
#ron>
#rone
#rong
#ront
#roof
#rook
#root
#rope
#rops
#ror>
#rors
#ros>
#rose
#ross
#rost
#rote
#roun
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
#rthe
#rtua
#rty>
#rubb
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
#sabl
#safa
#safe
#said
#sake
#sal>
#sala
#same
#sand
#sant
#sat>
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
#scod
#scon
#scor
#scot
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
#sent
#sepa
#ser>
#seri
#sert
#serv
#sess
#set>
#sett
#seve
#sfer
#shad
#shak
#shal
#sham
#shar
#she>
#sher
#shes
#shin
#ship
#shor
#show
#shuk
#shy>
#sibl
#sic>
#side
#sie>
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
#sity
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
#slex
#slip
#slot
#slow
#smal
#sman
#sms>
#smud
#snow
#sock
#sofa
#sold
#son>
#song
#soon
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
#spor
#spot
#spre
#spri
#sput
#squi
#srea
#ssco
#ssed
#sser
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
#stio
#stle
#stma
#stoc
#stol
#ston
#stop
#stor
#stpo
#stre
#stri
#stro
#stru
#stuc
#stup
#sty>
#subm
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
#supe
#sura
#surc
#sure
#surn
#sus>
#suse
#swal
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
#tack
#tact
#taff
#tage
#tain
#take
#taki
#tal>
#tali
#tall
#talm
#tals
#tan>
#tand
#tant
#tap>
#tapp
#tar>
#tarl
#tarr
#tars
#tart
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
#tect
#ted>
#teen
#teep
#tees
#tem>
#teme
#ten>
#tena
#tend
#tent
#tep>
#teps
#ter>
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
#they
#thin
#this
#thly
#thod
#thor
#thos
#thou
#thre
#thri
#thro
#thru
#tial
#tic>
#tica
#tice
#tick
#tide
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
#titl
#tive
#tle>
#tled
#tles
#tlin
#tly>
#tmen
#tmrw
#tobe
#tock
#tofi
#toke
#told
#tole
#tom>
#tone
#toni
#too>
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
#town
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
#trip
#tro>
#tron
#truc
#true
#trus
#try>
#tryi
#tsta
#tte>
#tted
#tter
#ttin
#ttom
#tton
#tub>
#tuck
#tudy
#tuit
#tung
#tupi
#ture
#turn
#tus>
#tuto
#twic
#twin
#two>
#type
#typi
#typo
#tyre
#uage
#ual>
#uant
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
#ueno
#uer>
#uess
#uest
#ugh>
#uick
#uide
#uire
#uit>
#ular
#ulat
#uld>
#uldn
#ules
#ulle
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
#unca
#unce
#unch
#uncl
#unco
#und>
#unde
#undo
#ung>
#unhi
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
#uoi>
#uote
#upay
#upda
#upee
#uper
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
#urin
#urio
#urit
#urna
#urne
#urni
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
#urth
#usal
#usd>
#use>
#used
#user
#ush>
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
#utom
#utop
#utor
#uts>
#utst
#utte
#utto
#utur
#uánt
#vacy
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
#ver>
#verc
#verd
#vere
#veri
#vers
#vert
#verw
#very
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
#vous
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
#wate
#wave
#way>
#ways
#wear
#weat
#web>
#wed>
#week
#wels
#went
#wer>
#were
#wers
#wes>
#wfla
#what
#whee
#when
#wher
#whet
#whic
#whil
#whis
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
#wond
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
#xamp
#xcep
#xcha
#xecu
#xed>
#xes>
#xpec
#xpen
#xpir
#xpla
#xpre
#xtee
#xtin
#xtra
#y'al
#y's>
#ybe>
#yday
#year
#yed>
#yee>
#yen>
#yer>
#yes>
#yet>
#ying
#ymbo
#yone
#you>
#youn
#your
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
#ythi
#yup>
#yyy>
#yyyy
#zahl
#zed>
#zell
#zero
#zie>
#zip>
#zlot
#zum>
#ánto
$
$0
$00
$00 and
$00 on
***
****
0
0 $
0 0
0 ?
0 cards
0 digits
0 numbers
0 of
0 or
00
00 $
00 00
00 and
00 digit
00 digits
00 minute
00 not
00%
00/00
00/00 $
000
0000
0000 $
0000 ?
00th
00th $
00th when
0d
0d safe
=
?
? $
^ $
^ $00
^ 0
^ 00
^ ?
^ abort
^ about
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
^ american
^ amex
^ amount
^ and
^ another
^ any
^ anybody
^ anyway
^ app
^ are
^ as
^ at
^ autocorrect
^ back
^ bank
^ bank's
^ be
^ bear
^ because
^ before
^ between
^ bill
^ bin
^ bit
^ blue
^ booking
^ bot
^ both
^ brb
^ bring
^ buy
^ by
^ call
^ can
^ cancel
^ capital
^ car
^ card
^ carry
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
^ convert
^ copy
^ correction
^ could
^ coupon
^ credit
^ customer
^ cut
^ cvv
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
^ discard
^ discontinue
^ do
^ does
^ dog
^ doing
^ done
^ doorbell
^ driving
^ drop
^ ec
^ edit
^ eh
^ either
^ end
^ ending
^ enter
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
^ fix
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
^ half
^ hang
^ happy
^ has
^ have
^ having
^ he
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
^ human
^ hurry
^ i
^ iban
^ ich
^ if
^ ignore
^ in
^ information
^ insurance
^ invoice
^ is
^ it
^ je
^ keep
^ keeps
^ kids
^ kill
^ kind
^ last
^ later
^ leave
^ left
^ let
^ let's
^ letters
^ limit
^ link
^ list
^ little
^ long
^ look
^ lost
^ love
^ lovely
^ ma'am
^ make
^ many
^ mastercard
^ may
^ maybe
^ me
^ membership
^ merchant
^ merci
^ messages
^ might
^ mine
^ minute
^ money
^ month
^ monthly
^ more
^ most
^ mum
^ must
^ my
^ name
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
^ original
^ other
^ our
^ out
^ over
^ page
^ part
^ patience
^ pause
^ pay
^ paying
^ payment
^ perhaps
^ pin
^ play
^ po
^ prepaid
^ proceed
^ process
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
^ raised
^ read
^ ready
^ receipt
^ release
^ remind
^ remove
^ rent
^ repeat
^ replace
^ replacement
^ resend
^ rest
^ restate
^ retain
^ reverse
^ right
^ round
^ run
^ safe
^ same
^ say
^ says
^ scratch
^ second
^ see
^ seems
^ send
^ sent
^ service
^ settle
^ shall
^ share
^ she
^ should
^ shouldn't
^ show
^ shut
^ si
^ sick
^ signature
^ siri
^ skip
^ slow
^ small
^ so
^ some
^ somebody
^ someone
^ something
^ sort
^ sound
^ sounds
^ speak
^ spell
^ split
^ standing
^ start
^ statement
^ stay
^ still
^ stop
^ strike
^ strip
^ stuck
^ stuff
^ submit
^ sum
^ suppose
^ surname
^ sweet
^ system
^ take
^ talking
^ teach
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
^ this
^ those
^ though
^ thought
^ time
^ to
^ tomorrow
^ too
^ transaction
^ transfer
^ translate
^ tried
^ true
^ turn
^ turned
^ turns
^ two
^ type
^ ugh
^ uncancel
^ undo
^ unless
^ until
^ up
^ update
^ use
^ useless
^ using
^ valid
^ verified
^ very
^ void
^ waiting
^ walk
^ want
^ was
^ we
^ we're
^ web
^ website
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
^ with
^ word
^ works
^ would
^ wrong
^ you
^ you've
^ your
^ zip
abort
about $
about it
about me
about my
about paying
about that
about this
about you
abouts
above
above $
above board
above my
abroad
accent
accent in
accept something
acceptable
acceptable $
accepted $
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
account with
accurate
accurate $
across
acting
activate
actual
actual card
add
add dozen
add one
added $
address
address for
address is
address looks
address you
adds
adds up
afford it
afford that
after
after $
after 00th
after all
after confirm
after each
after i
after last
after my
after payment
after school
after that
after this
after today
after work
after you
afterpay
afterwards $
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
against
age $
agency
agent
agent $
ages
ages $
ago
ago $
agree
agree $
agree on
agree to
agreed to
agreement
agreement $
ah $
ahead
ahead $
ahead after
ahead and
ahead my
ahead once
ai
all
all $
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
all you
allow me
almost ready
along
already
already $
already ?
already done
already gave
already paid
already told
alright ?
alter
alter it
although
always $
always this
am
am $
am 00
am all
am at
am back
am cancelling
am coming
am doing
am fine
am from
am giving
am going
am good
am grateful
am happy
am here
am his
am home
am i
am in
am late
am leaving
am lost
am new
am not
am offline
am on
am paying
am ready
am saying
am sick
am so
am still
am stuck
am sure
am telling
am tired
am upset
am waiting
am wary
am wavering
am with
amen
amend
american money
american way
amex
amount
amount $
amount ?
amount in
amount is
amount was
and $
and all
and card
and come
and date
and do
and i
and it
and left
and my
and need
and no
and not
and now
and over
and pay
and ready
and rest
and round
and see
and she's
and take
and thanks
and that
and then
and want
and what
and which
and year
and you
angry
annoying $
annoying me
annual
annual $
another
another $
another bill
another card
another go
another page
another payment
another time
answer $
answer to
answered
answers
answers $
any
any card
any code
any hidden
any money
any more
any news
any of
any repeat
any risk
any time
any way
anyone
anyone else
anything $
anything else
anything i
anything to
anything wrong
anyway $
anywhere $
anywhere to
apart
apart from
apartment
apartment number
app
app $
app is
app wants
appears to
apple
apple card
apple pay
applied $
apply
appointment
approve
approve $
approve of
arabic
are $
are ?
are after
are as
are asking
are at
are bot
are coming
are correct
are doing
are from
are going
are having
are human
are in
are mine
are my
are not
are real
are right
are robot
are so
are star
are there
are three
are two
are we
are wrong
are you
arrive $
arrive at
arrived $
arrow
as
as $
as ?
as cvv
as donation
as i
as in
as is
as it
as last
as long
as message
as my
as on
as paid
as proof
as shown
as you
ask $
ask again
ask for
ask me
ask this
ask you
asked
asked $
asked again
asked for
asked to
asks
asks me
asleep
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
at counter
at different
at door
at end
at home
at it
at last
at me
at moment
at my
at office
at once
at post
at same
at school
at sea
at summary
at this
at till
at time
at top
at weekend
at which
at work
ate
ate my
atm
atm $
attorney for
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
away with
aye go
back
back $
back ?
back again
back and
back button
back from
back if
back in
back is
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
back which
backing away
backing out
backwards
bad $
bad feeling
bail
bakery
bakery ?
balance
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
bank app
bank card
bank charge
bank charged
bank for
bank going
bank has
bank have
bank information
bank is
bank let
bank need
bank or
bank said
bank sent
bank statement
bank take
bank that
bank transfer
bank wants
bank's app
bar
based
be
be $
be able
be all
be back
be bothered
be cancelled
be card
be certain
be changed
be charged
be credit
be deducted
be different
be doing
be done
be half
be here
be home
be i
be in
be it
be less
be little
be long
be my
be on
be paid
be patient
be paying
be possible
be ready
be right
be so
be sure
be taken
be there
be typed
be typing
be with
be without
be worried
bear
bear with
bears
been $
been at
been cancelled
been charged
been deducted
been lost
been made
been sent
been to
been told
before
before $
before and
before i
before it
before my
before or
before paying
before that
before you
begin $
behalf
behalf of
behind this
being charged
believe i
belongs
below
besides
besides card
best
best $
bet
bet you
better
better not
big
big is
big number
big one
bigger $
bill
bill $
bill for
bill me
billed
billing
bills
bin
bin it
bind
binding $
bingo $
birthday $
bis
bit $
bit by
bit more
bit of
bit steep
bitcoin
bizum
black $
blank
blanked
blanked out
blanks
bless
bless you
blind
blobs
block my
blocked
blocked $
blocked my
blue bakery
blue card
blue one
blurry
board
body
boiler
booked for
booking
booking $
booking fee
booking is
bookings
bored
bored $
boss
boss card
bot $
bot ?
bot or
both
both cards
bother $
bothered
bothered now
bottom
bought
bought it
bound
bound once
box
box $
boxes
brackets
branch
brands
brb
break
break down
breakdown
bridge
bring
bring anything
bring payment
bringing
broken $
broken when
brother $
browser
bumps
bus
bus $
business is
but
but $
but can
but do
but i
but it
but not
but that
but you
button $
button for
button to
buy
buy $
buy it
buying it
buying this
by
by $
by bit
by card
by email
by expiry
by itself
by me
by mistake
by now
by one
by paying
by phone
by step
by visa
by way
by what
by when
by window
bye $
c
cake
cake is
call
call $
call it
call me
call whole
call you
called
calls
calls me
came $
came back
came up
can
can $
can bank
can be
can bill
can card
can charge
can do
can go
can hardly
can i
can invoice
can it
can merchant
can my
can not
can one
can only
can payment
can read
can see
can somebody
can still
can take
can two
can use
can we
can you
canadian
cancel
cancel $
cancel ?
cancel by
cancel everything
cancel i
cancel it
cancel my
cancel payment
cancel policy
cancel this
cancel was
cancellation $
cancelled $
cancelled it
candles
cap
capital letters
capital of
capitals
caps
captcha
car
car $
car ready
card
card $
card ?
card after
card afterwards
card again
card and
card anywhere
card at
card away
card back
card be
card bill
card blocked
card broken
card by
card can
card do
card does
card error
card expiry
card fee
card for
card from
card get
card go
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
card never
card next
card no
card now
card number
card numbers
card off
card on
card only
card or
card out
card over
card possible
card rather
card reader
card says
card seems
card still
card that
card to
card verification
card was
card what
card with
card work
card worked
card yes
card you
card you've
card's at
card's on
cardholder
cardholder ?
cards
cards $
cards ?
cards from
cards in
cards is
cards what
care
care of
careful
carer
carried
carried away
carry
carry on
case
cash
cash $
cash machine
cash when
catch
catch $
cats
chance
chance $
change
change $
change after
change amount
change card
change date
change delivery
change email
change expiry
change it
change my
change name
change pin
change with
changed
changed it
changed my
changing it
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
charged twice
charged when
charges
charity $
chat
chat $
chat ?
chat has
chat so
chat time
chat window
chat with
chats
chatting
chatting to
cheaper
cheated
check
check $
check everything
check it
check my
check that
check this
check with
check your
checks
checks out
cheese
cheque
chess
chinese name
chip
circles
circles $
class
clear
clear my
cleared
clears
click
clone
cloned
close
close it
close my
close this
closed
closed that
club ?
code
code $
code again
code and
code be
code belongs
code by
code from
code go
code goes
code i
code in
code of
code out
code there
code to
code where
code's missing
coffee $
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
come with
come yet
come you
comes
comes $
comes after
comes from
comes to
comes up
comfortable going
coming
coming on
coming out
comma
command
commission
commit
committed
company
company $
company card
company is
complain
complain $
complaint
complaints
complete
complete $
complete payment
complicated
complicated for
compulsory
compulsory $
computer
computer $
computer person
computers $
con
conditions
confirm
confirm $
confirm ?
confirm after
confirm amount
confirm and
confirm can
confirm confirm
confirm do
confirm i
confirm if
confirm is
confirm last
confirm later
confirm mean
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
confirm with
confirm yet
confirm you
confirmation
confirmation did
confirmed
confirming
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
cookies
cooking
cooling
cooling off
copied
copied wrong
copy mistake
corner
correct $
correct ?
correct as
correct i
correct it
correct pay
correct things
corrected
correction
cost
cost me
could be
could do
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
course
course $
course start
cover
cover it
covered
covered it
cracked
create
credit
credit $
credit card
credit note
credit or
credit score
cricket
cross
cry
crypto
culture
currency
current
customer
customer number
customer service
cut
cut $
cut it
cut off
cvv
cvv $
cvv cvv
cvv on
cvv same
dad
dad card
damage
damaged
dare
das
dashes
date
date $
date ?
date is
date must
date not
date of
date on
date or
date you
dates
daughter in
day
day $
day ?
day is
day to
day too
days
days ago
deadline
deadline for
deaf
deal $
debit
debit $
debit ?
debit card
debit me
debit or
debited
debited ?
decided against
decided not
decided to
declined
declined $
declined i
deduct
deduct $
deducted
delay
delete
delete everything
delete message
delivery
delivery $
delivery date
deposit
deposit $
dey
did
did $
did bank
did i
did it
did my
did not
did payment
did that
did this
did we
did you
died $
difference
different $
different address
different card
different cards
different name
difficult
dig
digit one
digit thing
digits
digits $
digits do
digits of
digits on
digits or
digits should
digits with
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
do ?
do about
do anything
do both
do cards
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
do want
do we
do when
do with
do without
do y'all
do you
dodgy
does
does $
does amount
does anyone
does bakery
does bank
does card
does class
does code
does confirm
does cvv
does declined
does expiry
does it
does landlord
does membership
does merchant
does money
does my
does not
does number
does paying
does payment
does service
does stripe
does that
does this
dog is
doing my
doing that
doing this
dollar
dollars $
done
done $
done ?
done it
done that
done with
door $
doorbell
dots
dots in
double
double $
double charge
doubt
doubt $
doubt i
doubt that
doubts
down
down $
down bit
down here
down payment
dozen
dr
dream
dress
driver
driving me
due
dumb
dutch
e
each
each month
each pay
each week
early
earn
easier for
easily
easy $
eaten by
ebt
ec
edit
edit $
eh
electron
else
else $
else ?
else can
else do
else is
else pay
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
empty
empty my
end
end $
end it
end of
end this
end up
ending
ending in
ends $
english
english ?
english is
enough $
enough as
enough for
enough in
enough or
enter
enter after
enter it
enter my
enter pin
entered ?
entiendo
entry
erased
error
error $
error in
error with
errors
errors $
estimate
euro
euros
evening $
every
every month
everything $
everything in
everything is
everything you
everywhere
evidence
ex
exact $
example
except
exchange
exchange it
excuse me
execute
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
expiry ?
expiry date
expiry how
expiry is
expiry of
expiry on
explain
explain $
explain it
express
extra
extra charges
extra for
face id
faded
fail
failed
fails
fake
fake $
false
false $
fancy it
far
far $
far ?
far along
far as
fast
fast for
fast is
faster
fat
fault
faulty
fed
fed up
fee
fee $
feel
feel better
feel paying
feel right
feeling
fees
fees ?
fell
fence
fetch it
fetching
few
fewer
field
fields
fifty dollars
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
find code
find date
find expiry
find number
find when
fine
fine $
fine by
fine print
fine with
fingerprint
finish $
finish it
finish this
finished
finished $
fire
fire away
firm
firm $
first $
first one
first then
first thing
first time
fish
fishy
fit
five
five $
fix
fix it
fix my
fixed $
flat
flat $
flu
follow
follow $
fool
for
for $
for ?
for again
for another
for anything
for bank
for cancelling
for card
for credit
for date
for delay
for dinner
for each
for foreign
for good
for hour
for how
for it
for me
for month
for my
for name
for next
for now
for number
for old
for one
for paying
for place
for real
for rent
for same
for second
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
foreign $
foreign ?
foreign transaction
forget
forget about
forget i
forget it
forget what
forgot
forgot to
forgotten my
form
form $
form is
format
fortnight ago
four
four ?
four are
four digits
four groups
four is
four numbers
four on
francs
francs $
fraud
fraud $
free
free ?
free for
french
french $
fresh
friday
friday $
friend $
friend card
from $
from before
from beginning
from course
from here
from last
from me
from my
from now
from number
from one
from this
from top
from you
front $
front is
front of
front or
froze
full amount
full card
full name
full number
full stop
full sum
fun
funds
funny $
further
further $
future
gaps
gardening
gate
gate $
gave
gave $
gave it
gave me
gave money
gave you
gbp
gbp $
gdpr
german
get
get all
get any
get chance
get charged
get code
get confirmation
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
get out
get paid
get receipt
get robbed
get something
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
girocard
give
give $
give bit
give code
give company
give it
give me
give more
give my
give out
give us
give you
give your
given $
given you
giving
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
go faster
go for
go halves
go in
go on
go out
go pay
go slow
go through
go to
go up
go with
god bless
goes $
going $
going again
going back
going on
going to
going with
gold
gone
gone $
gone in
gone off
gone or
gone out
gone through
gone up
good
good $
good afternoon
good as
good at
good card
good day
good enough
good i
good idea
good morning
good night
good of
good sorry
good this
good thru
good to
good with
goods
google pay
got all
got any
got back
got card
got carried
got cut
got declined
got error
got for
got is
got it
got left
got my
got name
got new
got no
got number
got one
got out
got swallowed
got to
got what
government
grand
grand $
grandad
greek
green
green $
greetings
groups
gst
guarantee
guarantee ?
guarantees
guess $
guess i
guest
guide
gym
gym $
ha
hacked
hackers
had card
had it
had to
hair
half
half $
half hour
half later
half now
half of
half on
half that
halfway
halt
halves $
hamper
hand
handed
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
happy for
happy to
happy with
hard
hardly see
has
has 00
has already
has been
has card
has changed
has disappeared
has expired
has four
has it
has merchant
has my
has new
has not
has run
has this
has to
hasty
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
have changed
have code
have confirmed
have cvv
have discount
have enough
have everything
have for
have gone
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
have one
have only
have paid
have power
have put
have question
have receipt
have said
have sent
have started
have that
have there
have three
have to
have voucher
have we
have you
have your
having second
head
hear
hear from
hear that
hear you
heard
heard of
held
hello
help
help me
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
here i
here in
here it
here or
here which
hers
hers $
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
home and
home to
honor
honour
hope
hope $
hope you
hopeless $
hot
hotline
hour
hour $
hour is
hours $
house
house $
house no
house number
house upside
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
how is
how it
how long
how many
how much
how my
how often
how old
how quick
how safe
how should
how soon
how to
how would
how you
hsa
huh $
human
human or
hundred percent
hurry
hurry up
hurts $
husband $
husband card
hyphen
hyphens
i
i $
i able
i accept
i address
i agree
i agreed
i all
i already
i alter
i am
i answer
i approve
i ask
i asked
i authorise
i back
i bail
i be
i been
i being
i believe
i bet
i bring
i buy
i can
i cancel
i cancelled
i carry
i change
i check
i close
i closed
i collect
i come
i committed
i confirm
i contact
i continue
i copy
i correct
i could
i count
i cut
i declined
i delete
i did
i do
i doubt
i drop
i earn
i edit
i enter
i exchange
i expected
i find
i finish
i forgot
i gave
i get
i getting
i give
i go
i good
i got
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
i meant
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
i ought
i overwrite
i owe
i paid
i pay
i paying
i pick
i prefer
i pressed
i print
i prove
i put
i quit
i quote
i reach
i read
i receive
i received
i regret
i repeat
i replace
i report
i right
i ring
i round
i said
i saw
i say
i see
i send
i sent
i set
i settle
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
i supposed
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
i treat
i trust
i try
i turn
i type
i typed
i update
i use
i used
i verify
i want
i was
i will
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
ich
id
id $
idea $
ideal
idiot
if
if $
if card
if code
if i
if it
if my
if name
if number
if only
if so
if someone
if that
if there
if they
if this
if you
ignore what
in
in $
in 0
in 00
in 0000
in ?
in again
in all
in and
in at
in bakery
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
in circles
in corner
in dollars
in end
in english
in evening
in five
in for
in four
in french
in from
in front
in garden
in half
in hand
in here
in it
in machine
in mail
in merchant
in message
in morning
in my
in number
in office
in once
in one
in order
in other
in person
in polish
in pounds
in red
in same
in service
in simple
in size
in small
in stages
in stock
in ten
in that
in there
in this
in three
in tiny
in touch
in two
in way
in what
in where
in which
in with
in words
in writing
in wrong
in yet
in zloty
inclined
include delivery
included
included $
includes
incorrect
incorrect $
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
information will
input
insert
instalments
instant
instead of
instructions $
insufficient
insurance number
interest
internet $
into
into it
into this
invalid
invalid $
invoice
invoice $
invoice ?
invoice for
invoice says
invoice to
invoices
is
is $
is 0
is 0000
is accurate
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
is behind
is better
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
is closed
is code
is come
is coming
is company
is complete
is connection
is correct
is cvv
is damage
is date
is dead
is deadline
is debit
is declined
is deposit
is different
is done
is double
is down
is empty
is enough
is error
is everything
is expected
is expiry
is false
is fee
is fine
is first
is fixed
is flat
is for
is foreign
is friday
is from
is frozen
is full
is going
is gone
is good
is grey
is happening
is here
is his
is how
is in
is indeed
is information
is it
is latest
is left
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
is money
is more
is mot
is my
is name
is needed
is new
is next
is nice
is no
is not
is nothing
is number
is off
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
is payment
is phone
is pin
is plenty
is point
is policy
is price
is question
is rate
is real
is reference
is refund
is right
is room
is safe
is same
is security
is sending
is signature
is small
is somebody
is still
is stolen
is stopping
is stuck
is taking
is tax
is that
is there
is this
is to
is too
is total
is true
is up
is upstairs
is very
is visa
is weather
is what
is who
is with
is word
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
it 00
it ?
it after
it again
it all
it already
it always
it and
it another
it arrived
it as
it at
it back
it be
it because
it been
it before
it being
it below
it bit
it bounced
it by
it came
it can
it cancel
it card
it charge
it charges
it cheaper
it come
it cost
it day
it did
it does
it done
it down
it easy
it end
it ends
it expiry
it fail
it failed
it final
it first
it for
it four
it from
it froze
it go
it goes
it going
it good
it got
it happens
it has
it have
it here
it how
it i
it if
it in
it instant
it into
it is
it it
it kicked
it later
it legit
it let
it long
it look
it make
it matter
it may
it me
it meant
it monthly
it more
it must
it my
it myself
it name
it need
it needed
it next
it not
it now
it number
it off
it ok
it on
it one
it or
it out
it over
it paid
it pay
it pending
it possible
it printed
it quick
it rain
it run
it safe
it said
it same
it say
it says
it should
it so
it standing
it still
it stop
it straight
it supposed
it take
it takes
it that
it then
it there
it this
it three
it through
it to
it today
it tonight
it too
it under
it up
it used
it visa
it wait
it wants
it was
it way
it went
it when
it where
it why
it will
it with
it without
it work
it would
it wrong
it yet
it you
italian
item
itemised
jacket $
janet
jcb
job $
joke
joke $
jr
jump
junior
junk
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
keeps
kept
kept $
kept my
kettle's boiling
key
keyboard
keyboard $
keys
kicked
kill
kill it
kind
kind $
kinds
kinds of
klarna
knock
knock something
knocked
knocked back
know
know $
know about
know feels
know how
know if
know it
know man
know that
know what
know where
know which
know who
know you
know your
kroner
l
la
la la
lady
landlord
landlord get
landlord take
language is
large
large one
last
last 0
last ?
last answer
last bit
last day
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
late fees
late payment
late to
later
later $
later today
latest
latest i
latin
law
learn
lease
least
leave deposit
leave it
leave my
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
let it
let me
let us
let's
let's carry
let's continue
let's do
let's get
let's go
lets
lets do
letter $
letter is
letters
letters ?
letters or
letting
letting me
lights
limit
line
line $
line ?
line or
link
link $
link expiry
link i
link still
linked
list $
listen
listening in
little $
little at
little card
little numbers
live
live $
live at
live chat
live without
living
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
lonely
long
long $
long ?
long as
long before
long day
long i
long it
long number
long one
long time
longer
longer $
look
look $
look after
look at
look for
looking at
looking for
lose
lost
lost $
lost connection
lost interest
lost it
lost me
lost my
lot for
loud
loud $
love $
love to
love you
lower
luck
lunch $
machine
machine $
machine ate
machines
mad
made
made $
made up
maestro
mail
mail $
make $
make i
make it
make me
make mistake
make one
make payment
make this
makes me
makes sense
making
man $
manage
manager
mandatory
many
many digits
many dollars
many minute
many more
many questions
many steps
many times
marketing
married $
masked
masking
mastercard $
mastercard not
match
match my
matches
matter
matter of
maxed
maxed out
may
may $
may charge
may have
may i
maybe
maybe $
maybe i
maybe it
mc
me
me $
me ?
me about
me again
me anything
me back
me bill
me bit
me but
me by
me card
me code
me do
me double
me find
me first
me for
me get
me give
me go
me here
me how
me i
me if
me in
me invoice
me know
me later
me look
me minute
me my
me next
me not
me now
me off
me on
me once
me one
me or
me out
me pay
me put
me read
me right
me same
me see
me something
me speak
me sum
me summary
me think
me this
me through
me to
me too
me twice
me type
me understand
me up
me when
me who
me why
me wrong
me your
mean $
mean by
mean cancel
mean i
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
member
member number
member since
members $
membership number
menu
merchant $
merchant is
merchant know
mess
message $
message came
message disappeared
message send
message that
message was
messages
messages $
messages are
messed
methods
middle
middle $
middle ?
middle name
might
might not
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
mine
mine $
mine ?
mine do
mine is
minimum term
minute
minute $
minute enough
minute is
mislaid
misread
misread it
miss
missed
missed digit
missed that
missing
missing $
mistake
mistake $
mistake that
mistake there
mistakes
mixed
mixed up
mm
mm/yy
mm/yy thing
mode $
modify
moment
moment $
monday $
money
money $
money back
money be
money come
money for
money from
money go
money gone
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
money yet
month
month ?
month and
month can
month end
month first
month or
month/year
monthly
monthly payments
months $
monzo
mood
more
more $
more of
more or
more payments
more steps
more than
more time
morning
most
mot
move money
moved
moved house
mr
mrs
much
much ?
much have
much in
much money
much more
much time
much to
much was
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
my amex
my answers
my appointment
my baby
my back
my bag
my best
my bill
my birthday
my booking
my boss
my card
my cards
my cat
my code
my colleague
my company
my computer
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
my email
my english
my ex
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
my house
my information
my invoice
my kid
my kids
my last
my late
my legal
my life
my married
my membership
my memory
my message
my mind
my mistake
my money
my mother
my name
my neighbour
my nerves
my new
my note
my notes
my number
my numbers
my old
my order
my other
my own
my package
my parcel
my part
my partner
my payment
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
my seat
my second
my secret
my side
my sister
my son
my statement
my surname
my tax
my team
my telephone
my thanks
my thing
my visa
my voucher
my wallet
my whole
my work
myself
myself $
myself ?
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
name first
name for
name has
name i
name in
name is
name no
name of
name on
name or
name to
name you
names
near
nearly
nearly there
need
need $
need ?
need account
need all
need anything
need bank
need cvv
need day
need for
need invoice
need it
need my
need new
need number
need slash
need something
need this
need to
needed
needed $
needs
negative
neighbour has
neighbour lost
nerves
never
never $
never again
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
never use
never used
new
new $
new card
new one
new phone
new pin
new to
next
next $
next ?
next month
next one
next payment
next time
next to
next week
next year
nice
nice $
nice one
nice to
night ?
nine $
no
no $
no ?
no box
no button
no cancel
no card
no change
no clue
no code
no complaints
no correct
no cvv
no date
no day
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
no name
no need
no no
no not
no number
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
no to
no want
no way
nobody
none $
none of
nonsense
nope
nosy
not
not $
not 00
not ?
not accept
not accepted
not accurate
not all
not approved
not arrived
not ask
not asked
not at
not authorised
not bad
not be
not been
not being
not believe
not bill
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
not click
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
not correct
not deduct
not do
not dollars
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
not pay
not paying
not possess
not proceed
not process
not put
not quite
not read
not ready
not real
not recall
not receive
not received
not recognise
not remember
not right
not save
not say
not scan
not scroll
not see
not send
not sent
not show
not so
not speak
not sure
not take
not tell
not that
not there
not think
not this
not to
not today
not true
not type
not understand
not use
not want
not what
not wish
not with
not work
not working
not you
note $
note about
noted
noted $
notes $
nothing
nothing $
nothing else
nothing happens
nothing has
nothing of
nothing on
nothing outstanding
nothing printed
nothing to
nothing wrong
nothing's been
notice
notice period
now
now $
now ?
now and
now half
now i
now it
now or
now that
now what
nowhere
nowhere $
nowhere to
nuh
number
number $
number 00
number ?
number above
number after
number again
number and
number did
number do
number enough
number for
number from
number has
number i
number in
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
number under
number was
number where
numbers
numbers $
numbers ?
numbers do
numbers here
numbers on
numbers with
nurse
nuts
nuts in
não
o
o $
obliged
october
of
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
of digits
of expiry
of here
of hospital
of information
of it
of life
of long
of machine
of mine
of money
of month
of my
of office
of order
of paying
of payment
of person
of question
of same
of something
of that
of these
of thing
of things
of this
of those
of three
of time
of two
of typing
of us
of what
of who
of withdrawal
of you
of your
off
off $
off by
off it
off my
off second
off slowly
off to
off with
off your
offer
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
ok to
ok with
okay ?
old
old card
old lady
old man
old one
old phone
ombudsman
on
on $
on amex
on another
on back
on bank
on behalf
on bill
on bus
on card
on debit
on delivery
on file
on first
on for
on front
on her
on here
on it
on left
on mastercard
on me
on monday
on my
on one
on other
on payday
on phone
on plastic
on record
on reverse
on same
on second
on some
on statement
on strip
on sunday
on sundays
on then
on there
on third
on this
on to
on top
on visa
on what
on with
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
once only
once right
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
one finger
one from
one go
one i
one is
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
one time
one with
one you
one-time code
ones
ongoing
onions
onions $
online
online $
online payments
only $
only card
only deposit
only gave
only got
only had
only half
only have
only i
only if
only long
only one
only part
only reads
only this
only two
only use
only visa
only want
only wanted
open
open $
open account
open it
open on
opened
operator
operator $
optional
options
or
or $
or 00
or after
or all
or anything
or bank
or card
or computer
or credit
or did
or do
or does
or end
or first
or for
or here
or is
or less
or me
or mine
or must
or my
or name
or not
or number
or of
or one
or only
or other
or some
or something
or somewhere
or what
or without
order
order $
order ?
order as
order do
order is
order number
order paid
order was
ordered
other
other card
other information
other one
other room
other thing
other time
other visa
other way
other ways
otp
otp $
out
out $
out after
out again
out for
out i
out if
out later
out loud
out my
out number
out of
out or
out this
out to
out with
out yet
outstanding
oven
over
over $
over ?
over code
over i
over it
over my
over phone
over there
over time
over year
overcharged
overdraft
overwrite
owe
owe $
owe me
owe you
owes
owing
own
own card
own money
own number
owner
padlock
page
page after
page is
paid
paid $
paid ?
paid already
paid for
paid in
paid it
paid less
paid or
paid that
paid then
paid this
paid twice
paid up
pain
pan
pan $
paper $
parcel
pardon
parking
parking at
part
part now
part of
part on
part with
parts
pass
pass $
passed
passed on
passport
password
password $
paste
paste number
pasted
patience i
patience with
patient number
patient with
pause
pay
pay $
pay again
pay as
pay at
pay balance
pay bit
pay both
pay but
pay button
pay does
pay driver
pay extra
pay first
pay for
pay half
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
pay that
pay this
pay through
pay twice
pay when
pay with
pay without
pay you
payday
payee
payer
paying $
paying by
paying for
paying it
paying mean
paying that
paying today
paying twice
paying with
payment
payment $
payment ?
payment and
payment at
payment back
payment be
payment did
payment for
payment form
payment go
payment i
payment in
payment is
payment methods
payment now
payment of
payment on
payment page
payment plan
payment that
payments $
paypal
paypal $
pays
pci
pci compliant
pdf
pdf $
peeled
pen
pending
pending $
pending ?
people $
per
per person
perhaps
perhaps $
perhaps another
perhaps i
person
person $
person ?
person behind
person or
personal information
pesos
phishing
phone
phone $
phone ?
phone bill
phone number
phone or
phone says
phone to
phone with
phones
photo
photo of
pick
pick up
picture
picture of
pin
pin $
pin ?
pin and
pin at
pin is
pinched my
ping
pins
place
place $
place for
place to
plan
plastic
plenty of
plumber
plus
po $
po box
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
porch
possess
possible $
possible ?
possible in
possible to
post $
post office
postal
postal code
postal order
postcode
postponed
pounds
pounds not
prefer not
press
press enter
press send
pressed
pressed cancel
pressed send
pressed wrong
previous one
price
price in
print
print $
print this
printed
printed $
printed or
privacy
problem with
procedure $
proceed
proceed $
proceed to
proceed with
process $
processed
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
prove
prove i
provided
pub
public
pull
purple
purpose
purse
purse was
push
put
put card
put code
put confirm
put down
put for
put hold
put in
put it
put me
put mr
put my
put note
put number
put spaces
put your
puts
qr
qr code
question
question $
questions
questions are
quick
quick to
quicker
quid
quid $
quiero pagar
quiet
quit
quit $
quite right
quote
quoted me
qué
raised
ran
ran out
rate
rate do
rather
rather $
rather do
rather keep
rather not
rather you
reach
read
read $
read about
read it
read me
read my
read that
read this
read three
read what
reader
ready
ready $
ready to
ready yet
real person
real thing
reason
reason $
reason for
recall
recap
receipt
receipt for
receive my
receives
recipient
recognise
recognised
recorded
recorded ?
recurring
red
red one
redo
redo that
reference
refund
refund policy
refusal
refuse
refuse $
refuse to
register
register first
regret it
regular
reimbursed
reimbursed $
reinstate
reject
release
reload
remains
remember my
remembered
reminds
reminds me
remove
rent
rent $
rent is
reopen
repair
repeat $
repeat it
repeated
repeated $
repeating
replace
replace card
replaced
replacement
replacement $
reply
reply ?
reply with
report
request
reschedule
resend
reservations
reset
rest
rest $
rest i
restart
restate
resume
retain
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
revive
revolut
rice
right $
right ?
right amount
right away
right back
right card
right here
right my
right now
right off
right one
right there
right way
right with
rights
ring
rip
risk
rn
rn $
robbed
robbery
rolling
room $
roommate
roses
round
round and
round in
round it
routing
routing number
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
rush $
safari
safe
safe $
safe to
safer
said
said $
said 00
said about
said cancel
said i
said it
said no
said pay
said so
said that
sake
sake $
salary has
same
same $
same ?
same amount
same as
same card
same day
same one
same payment
same thing
same time
samsung pay
sat
save
saved
saved ?
savings
say
say $
say again
say confirm
say go
say i
say it
say my
say no
say on
say to
say what
say yes
says
says 0000
says do
says error
says hello
says it
says never
says no
says nothing
says pending
says something
says that
says to
scam
scammed
scan
scan $
score
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
scroll
sea
seat
seats
second $
second card
second i
second one
second order
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
security number
see
see $
see 0
see anything
see anywhere
see half
see it
see my
see myself
see no
see nothing
see number
see point
see small
see this
see two
see what
see why
see you
seems ok
seems to
sees
seguro
sell
send
send cheque
send it
send me
send money
send my
send pic
send this
send you
sending $
sending me
sense $
sense to
sent
sent $
sent ?
sent back
sent cheque
sent code
sent it
sent me
sent money
sent out
sent to
sent wrong
sepa
server
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
she
she can
she said
shes
short
short $
short number
should
should $
should be
should date
should do
should have
should i
should it
should say
show
show id
showing $
shown $
shows i
shut $
shut it
si
sick
side $
side of
sie
sign anything
sign me
sign something
sign up
signing
silly
simple $
simple words
since
since last
single
sister $
sit
site
sitting
six
sixteen
sixteen $
size
skip
skip that
skip this
slash
slash or
sleep on
slip
slipped
slot
slow
slow $
slow down
slower $
small
small for
small number
small one
small print
small small
smaller
smell
sms
smudged
snow
snowflakes
so
so $
so cancel
so complicated
so did
so far
so good
so i
so it
so many
so much
so slow
so sure
so there
sofa
sold
some
some $
some from
some help
some list
some money
some of
some on
some other
some time
somebody else
somebody is
somebody who
someone
someone $
someone else
someone from
someone pinched
someone used
something $
something ?
something about
something after
something else
something for
something off
something or
something tells
something this
something went
something wrong
somewhere $
somewhere else
son
son $
song
soon
soon as
sooner not
sorry
sorry ?
sorry for
sort
sort code
sort it
sorted
sorted $
sorted ?
sounds good
spaces
spaces $
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
spelled
spelling $
spelling of
split
split it
split over
splitting
spoken to
spot
spot on
spread
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
star
star star
starry
stars
start
start $
start again
start date
start getting
start over
start with
started
started $
state
statement
statement shows
station
status
status $
stay
stay in
stay there
stay with
steal my
steep
step
step ?
step after
step back
step by
steps
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
still has
still here
still in
still need
still open
still owe
still pay
still possible
still something
still switch
still there
still use
still waiting
still work
stock
stolen
stolen $
stop
stop $
stop asking
stop at
stop i
stop it
stop monthly
stop payment
stop process
stop talking
stop writing
stops
stops you
store
store card
store credit
stored
storing
story $
straight away
strange
street
strike
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
submit
subscription $
successful
sum
summary
summary $
sun
sun $
sundays
supervisor
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
sure what
sure you
surely $
surname ?
swallowed
swap
swap card
swear
swear this
switch
switch to
switched
switched on
symbols
system $
t&cs
table
tack
take
take $
take ages
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
take off
take over
take payment
take picture
take screenshot
take that
taken
taken $
taken ?
taken care
taken it
taken off
takes
takes me
taking
talk
talk me
talk to
talking about
talking to
tallies with
tan
tap
tarjeta $
task
task $
tax
tax $
tax invoice
tax is
td
teach me
team $
telephone number
tell
tell me
tell which
tell you
teller
telling you
ten $
ten four
ten second
terminal
terminate
terms
terrible
test
test $
text $
text and
text box
text is
text it
text message
text with
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
that at
that back
that be
that before
that bit
that can
that card
that code
that ends
that everything
that figure
that for
that has
that i
that in
that include
that is
that it
that last
that link
that makes
that mean
that money
that much
that my
that number
that ok
that one
that order
that out
that payment
that per
that price
that reminds
that should
that so
that starts
that still
that thing
that this
that thought
that to
that was
that with
that word
that would
that wrong
that you
them $
them here
them in
them one
then
then $
then ?
then but
then charge
then i
then is
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
there back
there button
there by
there cancellation
there email
there enough
there guide
there i
there in
there is
there it
there link
there money
there more
there much
there must
there now
there option
there or
there page
there parking
there person
there problem
there reason
there record
there something
there time
there warranty
there was
there way
these are
they
they come
they put
thing
thing $
thing again
thing as
thing from
thing is
thing on
thing or
thing with
thing you
things
think
think about
think i
think it
think my
think of
think so
think that
third party
third time
this
this $
this ?
this again
this all
this amount
this and
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
this date
this evening
this for
this go
this going
this has
this house
this i
this in
this information
this invoice
this is
this legit
this link
this merchant
this message
this money
this month
this morning
this must
this my
this not
this now
this number
this official
this on
this one
this only
this out
this page
this paid
this payment
this phone
this question
this real
this rent
this second
this sort
this stop
this takes
this thing
this time
this transaction
this up
this very
this way
this whole
this with
this word
this work
this year
those
those $
those are
though
thought it
thoughts $
thoughts i
three
three digits
three goes
three times
through $
through it
through with
throw
throw this
thru
ticket
tickets $
til
till i
till payday
time
time $
time ?
time code
time do
time doing
time i
time is
time limit
time no
time of
time out
time to
timed
timed out
timer
times
times $
times do
tiny
tiny number
tip
tired $
title
tmrw
to $
to $00
to accept
to add
to all
to answer
to anything
to approve
to ask
to be
to begin
to block
to book
to bring
to cake
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
to company
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
to hear
to hold
to in
to it
to keep
to know
to let
to live
to look
to machine
to make
to match
to me
to meet
to my
to name
to now
to old
to open
to order
to owner
to pay
to paying
to payment
to pick
to press
to prove
to put
to read
to redo
to register
to reply
to return
to review
to run
to say
to see
to settle
to sleep
to something
to speak
to start
to stop
to take
to talk
to that
to them
to think
to this
to throw
to try
to type
to undo
to use
to what
to where
to work
to write
to wrong
to you
today $
today is
today or
today so
together
told
told me
told to
told you
tomorrow ?
tomorrow do
tongue $
tonight
tonight ?
too
too $
too complicated
too late
too long
too many
too quick
too small
too young
took card
took money
top
top $
top ?
top up
total
total $
total ?
touch it
touch with
town
town $
tracking
trade
traffic
train
train $
transaction
transaction $
transaction fee
transaction id
transaction not
transaction number
transfer $
transfer me
transfer money
transfer to
transferred
translate $
trial
trick
tried
tries
trip $
true
true $
trust
trust this
truth $
try
try $
try it
trying
tuesday i
turn
turn it
turned
turned away
turned down
turned house
turned it
turned up
turns
turns out
twenty now
twice
twice $
twice ?
twice do
twice now
twice once
twins
two
two $
two cards
two charges
two minds
two names
two of
two payments
two second
two times
type
type $
type at
type date
type in
type it
type my
type now
type this
type to
type with
typed $
typed it
typed my
types
typing
typing $
typing my
typing or
typo
typo $
ugh
un
unable
unable to
unblock
uncancel
uncle
under
under chip
under long
under my
under number
understand $
understand anything
undo
undo $
undo cancel
undo cancellation
undo it
undo that
undo this
unhide
union $
union pay
unknown
unless
unless there
unsuccessful
until i
until payday
until when
up
up $
up after
up again
up and
up for
up front
up my
up now
up on
up or
up since
up to
up where
update
update it
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
use cards
use cash
use different
use is
use more
use my
use same
use that
use this
use up
used my
used to
using
using card
using my
usually does
v
valid $
valid from
validity
vat
vat number
vegan
venmo
verification
verification code
verification number
verified by
very much
vet
vicar
virtual
visa
visa ?
visa for
visa is
visa or
visa part
visible
visit
voice
voice $
voice message
void
voucher
voucher code
voucher from
vouchers
vous
wait
wait $
wait for
wait i
wait minute
waiting
waiting for
wake
walk me
wall
wallet
wallet $
wallet's
want
want $
want ?
want all
want from
want it
want me
want my
want number
want that
want this
want to
wanted
wants
wants to
warranty on
wary
was
was $
was already
was charged
was cheaper
was declined
was eaten
was for
was going
was half
was it
was last
was less
was looking
was made
was meant
was mistake
was my
was never
was not
was number
was paid
was quoted
was reverted
was right
was saying
was slip
was that
was told
was wrong
was your
washing machine
waste
waste $
waste of
watch
watch $
water
water or
wavering
way
way $
way ?
way back
way it
way out
way to
ways
we
we $
we agree
we are
we begin
we can
we do
we each
we get
we got
we had
we have
we may
we only
we paid
we share
we should
we will
we're having
weather
web
web address
website $
week
week $
week ?
week with
weekly or
welsh
went
went out
went through
went wrong
were
were $
were saying
were we
were you
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
what cards
what code
what comes
what company
what cvv
what date
what day
what did
what do
what does
what else
what exchange
what expiry
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
what money
what my
what now
what number
what other
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
what will
what word
what you
whatever $
whatever it
whatever that
when
when $
when can
when card
when do
when does
when i
when is
when it
when my
when would
when you
whenever
where
where $
where abouts
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
where we
where you
whereabouts on
whether
whether it
which
which $
which account
which address
which bank
which box
which brands
which card
which cards
which code
which company
which digits
which i
which information
which invoice
which is
which line
which name
which number
which of
which one
which order
which question
which step
which three
which window
which word
while
while $
while i
white $
who
who $
who ?
who am
who can
who do
who does
who has
who i
who is
who pays
who said
who sees
who this
who wants
who was
who will
who won
whole
whole day
whole table
whole term
whom
whom do
whose account
whose card
whose name
why
why $
why 00
why again
why all
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
wife
wife $
wife card
wife has
wife says
wifi
will
will $
will bank
will be
will carry
will confirm
will do
will finish
will get
will give
will go
will have
will i
will it
will message
will money
will my
will not
will pass
will pay
will say
will send
will sort
will take
will that
will this
will to
will you
window
wipe
wiped
wire
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
with expiry
with four
with gift
with his
with it
with me
with my
with neighbour
with number
with old
with or
with payment
with person
with slash
with technology
with that
with this
with visa
with what
with whom
with why
with you
with your
withdraw from
withdraw my
withdrawals
without $
without asking
without card
without code
without cvv
without it
without paying
without security
without you
won
wonder
word
word $
word do
word for
word mean
words
work $
work ?
work at
work card
work for
work in
work on
work with
worked
worked $
working $
working on
world
worn
worn $
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
would my
would need
would pay
would say
would that
would to
would you
write
write $
write again
write confirm
write date
write happy
write here
write in
write it
write my
write name
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
wrong amount
wrong button
wrong card
wrong code
wrong i
wrong one
wrong order
wrong thing
wrong will
wrong window
wrong with
wrong word
wrong year
ye
year
year ?
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
yes or
yes pay
yes to
yet
yet $
yet ?
yet is
you
you $
you ?
you able
you accept
you and
you are
you arrive
you asked
you asking
you at
you be
you believe
you bill
you bot
you break
you can
you cancel
you change
you charge
you charged
you check
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
you enough
you fix
you for
you forget
you from
you get
you give
you go
you going
you got
you had
you hang
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
you ok
you one
you open
you or
you owe
you pay
you put
you read
you real
you receive
you refuse
you remind
you repeat
you rest
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
you something
you sound
you spell
you still
you stop
you store
you support
you sure
you take
you taken
you text
you that
you there
you think
you throw
you to
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
you've put
you've taken
you've written
young
your
your colleague
your day
your end
your last
your machine
your message
your name
your own
your phone
your word
yours ?
zelle
zero
zero $
zero in
zip
zip code
zip on
zloty
ça
не
""".strip()
ADDED: Final = rb"""
C\DcIbJ]K\OcQ[S[VZ[X^\`bcid\e]j]u[
W\jh
BlE[FcG[L\OeRZWYYa_e`ec\lh
AgCdE[F\G]HhLZObP]QaSZTYUZY]Z[[X\Z]Z^ba[bVcbfZgbkdmbqjr[tZugvc
BYC]HXJXU]W\ZZ^[_]e]gtm[n\pZu\
BYC]HVJXU\VZWZZZ]]^[_]e]g|mZn\pZu\
HXNfV\Wb`gcceav]
KcSgkbnes\
m\nh
KeM\W]^]ng
KcSgkbnes\
U]VjmY
BhGcKaO\W[
KcSgkbnes\
CWG\HhKcObSbU[WdXXZ[]h_Zmfqc
@ZA]B[CbD\GcHeIWJUKcOfR\SbT\U[VRX[Zj[Z]d`\cfedmeqcs]vV
AaB\C\E\G\NaPaVgY\cf
AaB\C\E[G\NaPaViY\cf
@\B\CbDcGdH\IbJ]K\OcQ[S[VYWY[X]\^\`bcmd\e\j]u[
C\GdWZck
BYC]HVJXU\VZWZZZ]]^[_]e]g|mZn\pZu\
U]VjmY
BhGcKaO\W[
KcSgkbnes\
AaBWCdD\H]L\MZOkPfR\SbTdUXW]ZX[c^Wb]cfe\f\gZjfk[lZmYnZoqp\qcr\sZt\uZvX
AaB\C\E\G\NaPaVgY\cf
]leY
Wf^d
@[C\DbFeHSJdL[NXO[PgQaRYU]VgXdYdZZ\d^V_\`qaeb[cXdfehfchhibjdkZlbmgpYqargt]uY
CjIbOYUdXb
BbFcGcHaJfKXMYOUPbR[U[VXWbX[Yb[U\c][_aaXcZddeafbg\hcjgm\n[p[rcsduYv[
CeObW[n\oh
CrG\H[L]NaO\Zg\b]Z_\eeoap]
BeE[FYG[HYK[L[M[N]OrP[R\SgVVXlYdZ[[Y^W_Y`Zcid]f\hZk]l]oYr[sXuXvZ
H[VhW]ce
AeCjHZM[PnUcW\Y[Zh[\_\eag\hkkdu]
BgDcK\N]OlPiWYYZfdvi
@iB[D\EfFdG\HZLcMZNeObPfSbV]WUYZZ\[[]\_X`aabb\f\gahgj]k\lfmcncp\rZtYuZ
AcEcGYHaJaK[MXN]P[RaWV^[`ebjcbddken]o\par\u[
AbB[C\K]L\NfTcV]WaXcZ[[j\f^[b]tlu\ve
AhH]JbTc`]ac
@dBlHXL[MYPbT\VZWX[\\]b\ceh\jjq\
GgOZP\Q]S\V\WXY[[Xb]cbf\k\lZs]u]
B[LmWW\dl]
BXC[L]R[WX[\^\e[hhkZtp
CdDVE]LbWieXvV
G\HhI\L\RYW]XaYg\f^\o[tfvZ
@cAaBbFhGeHZI]KcMbNfPiScTYWVX]YcZc[a]Y^d`Zdeecffhbk\lYocp]rcuava
LjPbQeWX[b^e`ebaobpct\uc
AgBcCZDbEdG]H[KbLeNbQcWX[b_\b\eah[o\p]qdresgub
@[EZFkHeK[OjQhT\VYYe^[gbhZmdo\sZv[
@bBZHZMaNbQdRcU\WXZ]\Z^bb]caecfdg]h\jblcmcnboar]te
CXFfGaHhIiJ\L\M[O[P]QeUXV\WTX\Y[[]\]]\^[`]eYf]l\mfnWobqbrss[uZv[
AcGaHWIbOhPcSdT]VWWYabdbf\h]q\r\s[v[
B[DeEcGgH\IZLZPcQ[SgTbUdW[YcZj[b^X`\abbYc\dZe\f[gah]jelWneqYr\saub
B]L\RnWV[fl[
A\CbDZEhJ\LcM]OZP[R\WZZ[[h`fcff\lYvi
@cB\CbE]FdHfIbJbK]Q]ScTaU]WXaabgcbddf]h[
@dBeCPElHSI[J\K[LbNZOaPbQdS[UdV[Y[[X\h_]`\aYb[dcefhejfk\l[mWnapYq[res\t\ub
BZHZJcK\L[N\O\TbWcXg\babcfl[pZt\
@fAaCiD[FYG\H[I\JgL\M\N]OfPZS\TaVfW\X[YgZd]U^\`bcgdYe]f]gZh[jgkdlamcndohpXq\tau[v\
AaCiWct\
B]RnT]U\WcpZv\
RgW\sc
BeHbWW[ju\v]
@cAdB\CZF\J]M]NaPiTdU]VcWdYZZe[[]eafcae]jUqcv]
@bBdCdHYJ]KbL[MbN]QgSaV]WZXbYX[b\X][a\bYccd\ebfbjbmZnbpeqdr]set\
Wg[b
NbVgh\
@jAgBYCgDcF]G[HZJTKaLXMfNYO[PeS\TWVYWUXqZ[[c]n_Zbnegf[gXh\jYkXlhnhoXpZqUsbtXurvZ
@cB\CbLcMiN]O]VfWWY]\c`[cfecjbl]mcnes]v\
H\R]W[Z]e[gmo\u\
@bAdBYCbD]FcHbLWMbNbPbQ[SdThUbVcX\Yc[b\b]c`Wcad\f[g\hdj\k\lambnZpcqarXubvZ
C\TmW[gd
B\CmJZK\T\WXY[]da]c]hYmb
IhKcM]Ve^]edhem\o[qZs\
G]O]PeS]Wb\bcffjhZqZ
@cB[CZD\GcHXJeKgN\O\Q]R\V\WcYY[\]i`rdbebfcmYp\tiu\v[
IbWg
BULdMpWY
BbKbMcUbVdZZ[X_b`\bacbe\g]lfmcpfr]
AXBZCZDeEaFdGVHeIZK[MXOTP\QbS]UfVZX\Yb[Y\Z^Y_[aebbcZdgfYh\k[mgoYp\qcr\s\tZ
BeC[EWG]HiIdNfO[RYS[T]W[XaZc[j\baecbfbh]k\o\vc
R[TgVbWe[\a]chleo\
@]EgF[W\hbtc
@]AcCtDYE[FZH[K\L]M\O]P[RZTfVWWZX\YgZX[\\S]i_\`Zd]e\fZgZj]lWmep]rds\uWvY
CeD]JVKdUZVbW\X]YbZe[a\\`]cch[kkmZoZpgrhtZuZv]
B[OWR]U]Wn[ZbYh\jbrbtfu[
C[HdK\NgVbWiX\[b]ba\bcdZf]lhn]v\
@aCYEeFeHcIaL[MZOdPbQ\R\T\UcWZZ\[d]a^Z`ba]c\dYecfdhbk[mbncocpcqcrdtavc
BbCaGcR]T]Wgeakblfs]
@eAdB]EfHZIcJdN[T]UeVZWmZX[g]]^X_ab]dbebgghelZmeoZr[u\vY
@cAcB]EcFfG[H\I]KdMaNdOcR\TaVb\\^\`[bacfd]eaf]halbmbqar]ub
D\FeGaL\MiNYObU\VcWXZg`]b\c\dfofpZq\
BZC\GbK[R]TdUgVcX\Z[\[]Vfhibmhnbtlucva
@[B]G[IgJdOaTZVjW[XbY]^Yceeig]hckbl[oar]tcuhv[
AbCaHfK[M[N[Q]R\VkWaX\Y]Zd[Y\f]]b[cZdZeofhg[lWmbnbpfs\tcuYvd
BfCmJYOdPdReVZW[e]nioXrc
L\ObRXT]V\W]XbYg^[e\hckhl[mctZucvb
A]BbE]F[JcKlL\NgO\PcRkSaTiVY[\]\c\dbe\fbg\hikXlZmboWpZsZt[u\vc
A\H\K\L\M\R]VhWcZd[m^]_[aeb\e\h\kfm\ohp\q]
@\AfDbE]GcH[IcJ\K]ObPZRiSjTaWSXfYc]]_h`ga\b\cXd\eZfghYl\q[r[s]t[v[
@dBfDhEhFeKZN]OaTXVWcYeYjnlYsfv[
A\B[K[L[OeUaVdW[Xh[]\\ebg]lomWndq[rbtcu[
@cB]GcRbV]Wk[[mankvV
A[BXC\DaEZFgGZHZIYL[MfN\OdPlUfV\WXY\Z\[g\\^c`Yadbid[ecf]gdhZkZldmdodpcq]rZsZt[udvc
WYYh
BYC]J\KeR]TbUiWhZf]\^V`]e[giiZn\ocrbv\
G\L[MaR[S]V\WbYm[ecdnav\
A\B\CaGZHbJcOgR]TZU]WYZf[hceeVgml[r]tcv]
Wfehh\j]vY
BgOcWYva
I\LbW\vk
AZB[HfLlP\WV^ebYejf\t\
A]BaC]EcFZHdJbK\M[NeOYR\TdVjW\Z[^c_d`ab]ffl[m[nWp\q\r]tYudvZ
B]IbJbT\V\Wh[[bXfih]l\r[tj
@aC[GaM\RbS]UeV]WYY][\\ga\bbcedbecfhlbmcnb
@cBVC\DaE\H]KZL[N\PYQcSgW[X]Y\[\\e^[`[c[d]ecfZhfkcnfpaqcr[s]tou]
@\A\B\CiEgFbJhM[WfY[aeb\c]e\jct\u\v]
K\L\Wl[\fb
B\H\K[S]T[U[VdWYXbY]Zc[Z^\g[mcn\o[pwsZt\v[
D]S[ejfd
@[BZCeJdKjMfPgT]VeWeZ]\]eclYm\oaqbrisX
V\WYli
BYDbF]KbLkMZOeRZVaW\Zc\\^[ahb]cadcegucv]
BeCaG\KaO]R\VcWgYdZ\[]\\`[cbdfkalep\v\
@ZA[BZGZJeLcMdOaPcRZTeV[WfX\YZZj[]^Z`\agcedceYffhdj\l[n]p[r\s]tgv]
WZ[pt[
C]GcPcWeZ\fgl]
LfW[
H]SeWggd
og
[ceilft[
A]CbJ[LXM[NhObP\TdU]VUWdZ\\ZbYccd]fVg]kalcq[rntdudvZ
@eA[BXC]FcHVIcK\L]OVQ\RXS[UbV\Y\Zm[Z]\^Y_]`\chdceafagah\i[kYl[peq[r[
CiDdEdGeH]OfPdScTcVcWZY\Z][V]b`\bWdbj\l[n]q[udvd
@\D\IbJ]KbNhQZR[SZTcX\YgZ\[b]c^Z_aa]bdcdecjek\menbp]r]v\
Ijnc
H\N]RdS]VmWU[Yabccdbe\lZt\uc
@ZA]BfC\DbEhFZH\JfLUM\OcPXT\U\V[W]Z[[Z\l]b^]a[b[c[dae\ibj\lfmdn]oZq]sbtju[v[
AeCfH[K\LZRbTZUcVWWjX\Za[[\a]fajb]c\edf]obqbrcs[u[v]
AUB[DoEkFfGVHYJ[K\OTPbR[ScTfUdViZZ[\^Y_b`]afb\c[dbfejZkWl[ndp[rct[uZvY
@jBZCjGcHbJ]KeO\ReU]V\WdX\Zc[U`\b\cdp]sgt[
@\AbBYD[E[GfHdJmKZMUN[PRRdSaTpW[XYYYZZ[Y^Z_VacbZd[e]feiajYkZnhoapcqhrltTvZ
AdChD]E]FeG]I\J[L\PYRfTbU\VWYdZ[[Z\\]b^]d]h]l[m[oer]setYu\vZ
@bB\DaFaGbHcJ[L]M[NdO\P\R\SbVbWjX\ZW[]^Ybhcgg]h]jjlat]v\
B]C\JdKc[]^\`bb]ccekf[jb
W[vi
IVWqZ\^[
B\DbOeT\V]W\Xh[[]]^Zglp]q\tb
AaBfDbGaOZYbZc[\^\_gemf\obt\vc
@cAcBZCcE]FkGeHaIbKWLZMaOZQbReT[UYWYY[Za[\]W`cbYebfUgbh\i]j]k[lXmZnTo]qYsZtjuVv[
@cAhBiCcDZE[FcGbHUI[KWLaMZNXOdPXRYSZThVYXbYkZX\X]a^a_Y`[aZb]cfd]eif[hYlamdo[qgrZs]tYvZ
DbGbH[JXK]M]NXOdP[RbScV\WpXe[e\X][^[abe]f[gZlVnZodq]rlset\uXv\
BcC\D]FUGcIaJcMgOcR]ScVkWdX]Yc[pc\qZrcv]
LcO]PfVcWdY]]\_bfeqasctcuYvc
@]CZJcM\NYViW]]eaecbd\eYfbjhrasav\
@fDbEbJ\K\MbN\R\VaXbZg[\]]fdhej[l\pdqauZv]
@]B]DdEZGbHYI[J]LbMlNkSgUZWWX\YdZ\[Z`db]cYd]eZfjhcjhl]mco]p]q]sdtb
@YA\BZCZD\EZF]HfK\M[NZOYP\TUUsVdWUXZZV[Z\Z]h_\`Za[bZdZeXj\lYmonXoZrWsZt]ugvV
@\AdB\D\EcGdH\J]LZNWO\PZUcVhWdX]Yb[]\b^b`hacb\d]e\fflZm\p\qZtbvc
CbDUF\GfH[IbJYL\NbOdP\Q]VcWP[[\h]d^b_b`bd]ecfbgbhbibjclfm\oWqbrcs[uev]
@dA\CZD[EbF[GkHXIfJWKZLYM[OcPXRZT]U\VSWXX\YWZf[\\f]]^b_\b\cadfehfYhcjmkZlZm]pZqXrXtYuVvU
BfC\EiR]YYZccchcjbkbrfv\
@]BbE\FYG]KiN]OeP\S\T[VYW\Y\Zb[W\Z_rc\enhjjglbq\rdshu]vY
BlC]D\E\FgGeJ\M]ObQbR[Y\ZY[]_]b\d[e[fWncris[vZ
C\EeFcJaK]L[MZOkPcSdVWWeXdY[ZY[]\\^bbYh\jZl\p]rcu]vb
@bA[EiGZH\KYL\MaN\OXPdQ]ScTXUgVjW]YdZZ[e][^a_b`Wbfc\effjjcnboepWrduY
AeF]HXK[OdP[ScUaVgWXZh[Z_\cafhggh\m[p[q\u\v]
GiLhM[TcWYZg[faek]o\v[
C\F]GdHZIfJbM\O[TUVi[cc[eiggh[nboYr[tYvd
WXYi[lleu]vZ
D\Wgsb
GdO\VeWf`ed\f]ua
B\IiOZQaR\VdZg[X^Z_]`\e\g\j]l[qfrbt\ue
B[CXGbH[NfO]TiWhZg[[]\bbc]e]k\q\r\smtb
NjOaR\Vh
BZCUF]K]L\MXN\O\Q\RZTVUrV[WWXYY\ZZ[\]b^]d\e]hcj]l]m{nXoTp\rXsYtZugvX
B\G\RdS\WfX]b]firYsbucvb
CcJbOfUbV[W[^\ag
C[IgJbK]RcTVV\WcZ\egklrd
AfH]KkL]NgRaSgUaW[p\sb
@]B\CUHfIWKeL[MYNaO[PcS\T\V[WUXXZ\[Y^\_b`]bZcedYe\f[g]hijYl\mUn{oTqar[sVt\uev[
B]CbEkFaJZKeLbM[NpObS\U]XY\\^W`Zahc[e\halbnhr\s]v\
EbFdGbJ\L\NeOgTbU[VZWQYZZk[g\e]c_\acbcdZjbp]vb
@bAiB[CkDbE[GfHbJaNbP]SbT]VZWZ[\^b`me\fbj\map]qbrfv\
A[BYDhFYG\HYI]JrM[NYOaP\S\TZUeV[WcZ\[Z^X`da[b\c[e[f]hZk\ldm]s]tYvf
K\Wfsb
@ZB[CcFeGeL\O\PrV[Wl^Y`\adc\ech\l\mbvc
@\B[DcEcH\IZL[NXPcR[VfWZ\]^Y`]bbhlk\lcoYq]tZ
B]CdO\WY[m\d_baceds\
AcB\C[GcJbLfNdPdRbUZWTX\Y][e\d^\cbeehal\tevY
@]AcB]CoD\GYH[J[OcPlR[S\V\W\XZY]Z\^Y_]ajcbeUh[jZlYq]sau\vZ
HdUcWmX\b\lZ
AdB[EgFgM\PXRWT]U\V[W[YgZ\[b\f_aaddYhbmnp[qateu\vo
N\ajpj
JbQflc
C\LhR\^\
HaKiOa[[`Yeb
AdBWDXEaF[GXHZI]JbK[L[MWP\Q]R\SZT]Vd[[^gbbdbedf[gbkbn[pZqhrYsVuXv]
A]F]L]NhO\T\VgX]Za[h\]^]cbd\lcndpfu[
@\B\C[E\FeHdKdN]O\R]V]WXZ\[X^\`\a]b\d]gblamfofqbr[s\ucv\
BZDjWc[deYv]
@[C]L\SaVXWe[d^[efljocqXrktZ
WX[ckn
AbCdE]G[IhJ]P\Yg\fc]fdpcr[
@[BXCbDjF\GZHlKcM\ObRZT]VgWXXYYZZb[b\e]d^Sadbeedfbgbh[jcrjs[t\uXvf
BkDgG\WX
F\O\PcSjTaWbse
@cA]CbDYEbFbH\IaKcLZN\PbSdXbYaZ\]b^aacbVc]deebf]iakWlbmanbpeqYreseucv\
AbC]JbL\PXR]WXYZ_nacdff]jdldsctgubvd
B[I]Wb[]ekv\
@bAZB[DXEdFbGSH[IcKaLZNeScU]VdWW[\_a`bb\c\d[hdibjcl[mcndobratbudv\
B[C]D\J]K\P\ThU]VbWpYXZ\[Xc]k[lat\v[
B[ImN\RZT[W\X[Y\[]`[abccf]g[kcr[s\t[u]v\
@cAkCbDcEYFXGdL\MbOfQ[RaU\VcWXYY\[^n_c`cabc\eWf\gbkdqW
BZCXD\OcQ\R\S]U]VaWqX]Yd[\\\^[_fbdcdh\lft]v]
BbRVSj
B[HZJ]KfV]WeZ[^ZgjnXrbs[uc
B[C[D]FcG[HdJ]MbOdT\V\WZZb[[^\`gccd[f]lWqcsevk
@]AbCcDaG]JbK\L\M\PcR\S[V]Y\Ze\[^W_eb\eZg[k[lipdqgs[t\
KYV[W]X[ccsr
CZIbJ\NdR[VXWmYc[e`\eelbtbuZ
@bB]O\VfWh^cacm]t]
AbD]G\HcK[L]MfPZT\WhXbYcZ]^Zlgm[vY
AeCcDgEbJbNiO\VZW]Z\`accfbvb
B]DlG\WZ[jeck]
C[[]_b`j
NiTcWcecf\l\
B]F]H\RbSkW[v]
B\F\[gl[sc
C\H\JbKcM[N[SkVYWYYZZb_Z`ifXl]n]p[u]
ChE\FhG\HdLfVf[a^VagbZccgbh\l\mfqds]ucvW
CZEgG]H[KZMaN[OYPhQ[RiS\YdZ[[p\h^ac\eYjUq\s]t]vW
CcH[TdWm^Sc\laq[vc
Y\rj
q]rf
C[E\FvHkK\M[PZQeReU[W[Y]a\d]gch[m\o[p[q[v\
YgfZmbrg
B\G\O\VhWjYeZb[[_ad\e]f\lbv\
B]R\W\bjva
WXe]vp
B\HeLbMcO[UeV[Wc[la\cbeZlYmWobv]
GaH]VbWk^Ye\jYk\l]rgt[u[
K\slvg
LjWY[\
CbDeFaI\JhL\MZS[TZWbXaYb[c]\^gb]cdfeibl[r\sauavd
@[B]C]F\HYT\W\XkY[Zc\f_fh[pZqZu\
CbHaJe^]mbohrcsbv\
A]B\L]N]S\T]UgWZY\Zg\deefhhco[p\rX
W]Y\^\enh]o[t\
@bA[BbC[DjEbGWHeI\K\L\PbR\S\T\U]V\Y[Za[h^f_[`da\b\cbfWhbj\k\nkobpXqutcu]vd
B[GhH[IaM[P]RhTbVfXdZ][Ya\f[l]mbv[
@\CXE\FfHcJbKnM\O[QaRcS]TZV]WUX\Y][Y]d`ZeZf[j[l]m\nZpsqkr]sbuavd
HiIcL\M\PbWc
FdK]UgW]^]g]hiq]vh
@\AaB\EZFjHrJiL[M\U]V\WUZe[Z_]ddk\l[n[p]q\s]
@gKh[]\j
L[M]RkWXlb
BgJ[LYOhPcRgVdWU^feef\mlr]v]
A]B]F]GaIsKaOVPYR[T\V[WYY\_]f]g\q]r\s]v]
AZDaEXFdJbLiM[O[SdT]V]Yb[\\\`gd\hcj]k\qarbsbtb
H]Ob^\_jeb
S\TkeffahXr[
@cBaGcH\KeMVOhWZ^eacd]e\h]lZsf
@\F[H\IdN\O[Q[RcUbV[[gafbhcjecl]
@cGfMYN[Wbhbvc
@bA[CXDcEZGZHcI\JcKeMfNcObR\TdU\V]WWX]YY[Z]c^\_b`\b[f[h\kanfo\pfqeres[t\ucvY
CbHgJ]K]OiPeVXWbY\\d^\_\cdf\o\s[u\
BYHcMbOdU]WcZ\[m`\nc
HaUiZ[c]sc
@\AZBgC[E[HYJ}L\M\N[T\UcWVX[[W\]]\^U`Xa]bZc\d[g\h[k[lbm\nbs[t\u[
BZHhN\WX[\emvZ
BXF]HhNXQcRcW\[aafeck\
B[D[Wnvb
AdCfM\RdZ]\[^gd]lamanbqgtY
@[A\B[M\NkR[T[V[W[YjZ[[j^[beeev\
@\FaHjOYV\[[d\fmkcq]r[sc
BcCcE]JeV[WZZeago[v]
L[[i
@ZBXCeDUEbF]GbH[IbJVMXN[OhRYU[X[Y[ZV[X]]^\afbZccedg\hYk]lXmbq[r[s]tbuavg
A\YdZb^baic]lc
GbVd[\_[jel]vi
G\H]T\W]Z]\ea\cclh
B[I\ObP]ScWif]jYlcuav\
B]J[O]U[V]XcZd]\^\e[gbm[nZpnubv]
BaHcOfUcWYZ]]b^\ccgblamcncodv]
@aBYCYE]F\G\H\K\OcR]WeZV\\^d`\c]e]hgpmqds]ucvZ
@iAYBdCZDXFdGfI\JcK\MUNdOWPdR\T\U]VZW]YUZU[[\[^i_YbXcadje\f[g\hgkZlkmdnjodqVrasat[uYvW
@aAdB[CaGYKcL]MhN\O\PbQhScT[UaVaWXY\\\]]_]`XcbdXfahdjalhnbodq[rZsdth
B[S\Wj[]egtZ
BcH]M[RdVlWZZb^\agl[sat]
B\G\HaI]KbLbMaNhOdScT]U]VbY\\\^cchf]l\man]obscv\
D\E[FtG]HiK\L]N]OdUYVcWX[b^]_Y`Zb[cne\lVnYo[sYu[
AbFVHYI]K]SbU]ViXfZ[[[^\fbl]maocs\
B]HaNZO\WiZcaelZmjo[p\rcs[
B\HZIcK\O\VrWeY\[]_a`]agc\v\
WhZ[[i^[
C\H]L\MdR]Wic\mbn]
@\BWCeD\EbH[IcJ[KfL\MURdVgWZXbY]\d]Z^[abceddeZfchfk]lZmYnYo]pkqareubv\
A]G\I[J[KjN]OVSdTYVWWgY[Zd]g`ecddeecgah\k\lfmfodqdrYs\u\ve
A]B\CcD]H\IeJ\RdWZX\Z][X\\^\b\ekkZtYu[
B]EdL\NZOcPaRdViY\Zb^\`bcajam]n[qbt\
G[I]JWLgMbNUOcP\QYRbSmTTVdW][Y\e]i^]_Y`fbTcfdmehfXhcm[ngoipRqcrj
Wb[he\
A[BUC\D[FdH\IcJnLYM]N\O\ReT[VcWgY\Zf[ca[b\cek]m]ncpbrhtdu]v]
E]HcL\OXPcWgY][j\a^e_]`acbeZ
C\Yc`ic]hb
Roe]k[
f]l\vi
KsN\S\U\W\mcodp]sXu\
@\AbC]DaF\GhL[M\OaVgWfX\Y\Z][[]Y^\aab]edhboYp]rcteug
O]P\VdWe\]igvc
AiB]HgQcVcW\Y[[\\]][^ce]fbnYo[qbsYv]
H[IlR]WV
I\W\e]hp
K[RhWbY\fZnbrb
@cAYCXD\EeFbHZI\JfK\L\MaOZQ\S[T[U[VeWWX\YVZd[b\d]c^a_d`]aebdcbecfYhejWljm[s[tcvW
@dAeCUEbFbGdHdIZJ]M]NWOZPbQaR\S]TaU]WWZ[[R]a^b_b`baiejfVg\hajdm[nZobqfr[sdtXuj
J]WZZjba
O\VfWf
AYBXD]FcGiI]JaLXR]SeT\U\V\W[]b^f`]a]cadde]gdj[mTn\oZperbteu]v[
C]T\V\Wc_]ejmbn[qc
@bCfDbH[L[OfP]S]UfV[WYY]Zc[]]\^f_c`bbad\e\gejak\mXn]o[p[uYva
B]CaD[GcI\KbLZN\OZPnRUS[T\V\Y\[Y^[`Zbbc[fgknlap[qYr]ta
BTCZHZIaLbTdUhW]XbZi\\^]ecjYkmm]pXq\t[v[
BYL[[kk\l\
B]Oi_bu]
BkH[JbRZVcW\Xg[\aacal[ndtavc
B\H]MoN\P\S\VaY\[[_]j\
GaOZRdT[`kc\fbjelc
JhR\Wdbdub
AgB[CcLeRcW[[d\d]Zv[
A\CbF\RhT[V]W[Z\[Z\Z^\a[eth\
B]CcDgGTH]J\NWObPfSsTbVlW[Y]\\`YabdXfYg]hbk\m]p]sctZu]vU
AbL\VcWh[]
AdBYC[F]I\J]KbL]MeOgQ\R]TfWgX]Ze]\^ba]b]f\hbidkUlgo]sd
@\BYF\G]N]PdWdZ][g^\lZnbvc
BXCcD[G[HbJ]KZL\N]OZP\Q]R[TbUbWYYYZc]b^f`Ygahek[obqZsbucvk
V]Wc[i^bc]
@\A\BZCcD\GcH\KZMZPgRZS\TnUiVbXeZ\[d\e]Z^fa\b[cbdgedfag\h\jbkdl[n]o[pWqns]
@cGbH[J\MbOZS\TaViWdZZ[e\b^h_g`\aibkcZd[hYkZmcnbq[tcv\
@bBUCbG]H[LjMfO[R\WZY[\g`ab[eZfZhgkbl\mbnaobp\q]t]ugvW
LlW[qb
@ZA[CXDcEbF\GlH\KYOeQ\YZ[c\\]d_V`\a\b]c\d]effoibjdk[n\pdqWsctcv[
B\LoWXZ][X
B]Ll[]
B[F\H[L]TeUbV[WYX\Zd^]c]gyh[jclbmeoXp[qYuY
B\CcH\N\OlW\tgu\
J\Wkcce\f]rav]
PhY]^[td
AbC]G]L[M\N\P]R]SdTZVYWfX][[\g^\cZd\e[flhflZq]
@eCeD[E\FdGfHgJXN]WX[e]]`ha]b]c\dbhY
B\CcDbE[LdMZNfO[PbQaV\W\X[YdZb[\]a_\agbZe\fbg\jaldmhn[o]qdrXt\u]
DbN]PYS\TdVaWhXcY\[W\]]]^[`blcs\v\
BeGaIbJqM\OZV]WZZ\[\egmarft]u\vb
B\H]LfOWPhVcWWX\Yc[]^b`dhcjbk\qbrevf
B[C[M]TVV\Wrd]eblfv]
BZCfL]N]ThU\WiY][[\ieZl]
AZB[C]F\K[NkOgS[TbU]VbWZXeZ[[d\g]]^[`]a]cff[jaldt[uXv\
@dA\BXCaDVEkFhGXHUKeLqMfNePZQeR[ScUZVbWWX[Z][\][^\`]b]caebf\kZl\mdngpYr\tbubvT
fXrg
B\H]K\LXMZO]V[Wf\i^\eZj\k]rZtfvY
BaD]I\L]T\VeWZZ\[ka\l]
@]AgBPCbGZHiJ]K]P[RbScTbU\W\YYZ\[X]d^W`bb]ccddfojZlbn\q]rUvj
B[RVW[kk
HaKdM]W[Zaa\si
CjK]M\W]Yh_\l\oit[
AfCcRdW\[c\c]Zdfpf
D\KZM]N\OYR[V[W\Xr]f_dj\scu[vf
A\BVCfDaI\JcMhV[XfYiZ][W\Z^\_[`dh]l\nbobr\s]t]u\vh
B]W\[hk]t\
A[BZC\DXEiFoGYHNIZKbMYNeOWP\QZSaTdUgV[X]Y\ZZ[Z\a^e`\akbZcmdZeefih\m[o\p\qXrbsc
BXKcO\WX[e_[ekjftYuivb
@\CbD[EbFaG\HcIjJ[KcLZO[PbQ[RbTcVbX]Za]c`\bZcchajblcpcqct\
BZHobc
BVCdD]EcGZHeI\JfNZOjR[VhWZ[b^Z`\m\n\ocscu\ve
HbK[L\X]o]r]sl
Uh
Zbgbpi
A[BYCZDbGUHeI[JhL]MbNdPcTaUZVdWWYcZ][Y]]^\`[chd\eYgcl[n\phq]r\sct\ubvb
ClF]G\JYLZO\PfS]T\V\WVX[Ze[[]ba\b[cbdiebgajak\lam\pfq[resZtlvh
AcBZC[HeJfKXL[PZSeV]WeYb\[_g`]gck[q]tW
B\J\W\Zl
BhJ\LZVdWbf\h]res\vZ
@cDZEcFbGZIbMZNaOaPcR\VdXcYaZc\b`bbVd\ecfbgbk[l\mbndocp]ratcv[
@aAcCYDeEaGdJgKcL\NbQdR]TaVbWVX][Z\X^b_b`caabbccfbgchaj\k]mdnbodpct]uc
IZL\RjU\WYXc]\d\l\mkoXrcu[
B[C]E]H[J]KfOgVlWZZZ[\_dacd[h[s]ub
D\EaH[IaL]N[OZW[X[Zh\b]g`je]f]gck]mapc
@]CaKcLlU\WZYfZcm\s\ub
B\HhKfPcWd[]\f^\s\ti
WZlnrf
BZL\R[W[Y[rn
LgRnV][jb[mZ
BXC]EaF\GaH[LZM\NePjTfVfWZZ][d`]ace]kfrcte
BYL[OiWs[b`]cct\u\v[
N\stu\
@[B\HdO]WZZl[bd[gZh\
G\J[OYPZVdWf^Y_\che\hjjbsft\u\
C\N\OhRXlcvf
GdJgL[RhSghfmfocpetg
A\BZCbDWE]HWJcMZOZP\QgVbWXZe[Z][_b`fa\b[c\dbe]him]oYqZt\vi
CcH]NZW\`ee\f]hplbmYrb
BZC\HeKfO\R[W\X[Zj[b]g^Za[e[pps\
JgZgv\
DkI[WjY\lb
A\BZLZMbO\VZZZ_ccdefh]kem\rltauevc
DaK\RfTWVeWnXb[[c]fdnco\
PbYir\
AbB\DaJ\L\WoZ\[Y^d`acdebg\mbqZ
B]MeWj[[]b^c
@cC[DXH[IaJgM]NbObRbVcXdY[Z\\[^f`baXd\egh\jblXmbnbobqcs[tbuf
IcLhR\W\XbYji\p\rdvZ
InR\WYY][\^\ua
HfT]Zf]eadfe
OiUYV]WYaab\mc
F\OdQ]S\T\V\WbY]\e_a`abcebfkkal]retbvS
CaW[Zr[Wt[
H\O[VZWlman\
@\CVDcFYI[M\NkPaV]WYXbY[Z\\e]c^c_caac\eefap]q[r\th
@ZCYEZNhV\WcZm[Yd\e]pfvb
@gAdCcD\FcG[HbK[L]N\OaP[Q[SeTaUbWZ]]_babcbd[eahcl[ncqcsb
@aB]DZEfFkG\HXI\JZKYLbNiOcP\R[SYT]VSWaXWYZZb\X]a^[_bb\hbjelener[sdv[
HcUbWhr]
B\EbR\V\WceThbjrn\tYuc
E[KgM]N]PxR\TgV\W\Y]^]hZr\t]
@]A\BVCWDbEdFZHVI[KbL[MZNbOjPbQgTZUWVoWfXaZc^\`\a\b]d]h]jdk]lYsbufvk
C\MZO]VcWl[Yccenqbv\
BVE\F\G[HcJcNZOYQnSbTdUdXaYZZ]^g`cdce[f]j]l\m]nbobr[s[v[
BbE]GcMYN\O\V[Y]Z][]^]ddeifajlkbq]scvZ
B\CcHdL[NfUcWW^\fgl]ob
A\DbG\H[J]M[OqUbVbWY^Z_\`[cae]hdk]ocq[rX
@dAXChD[EjFhG\HhIYJ[LZMXN[OaPcQfRZSeTXUXVdWUZf[X\]]U^V_\`\a\b\cedmeQfZgZh[jal]mcnaocpZq\r\uZvb
Ibei
FZegjc
HdK[W\Xisa
BYO]Whva
DYL\VgW]hbvg
B\GfK]We[Z\]^clfncr]vW
B]CkG]JbNeO]V\Z]fahblXvY
@\AcB[E[GaJYKeNgO\P\T\U[V\WcZf[V]U`[cdedgfhejbnXobpksbvZ
CgGYH\JZMaNWOXS[VaWbY\Z\[f\\^cbfd\edhhj\qcrgt\
@]C]IcMZN\V[WcXiY[Z][a\daaeZobp\rdtgu]
AkB\KhL[
BZCrHXIbJYKZN\P]R]UZVdWUZm_\calXoepZr[t[vZ
CjD]FcGhH[KbN[R]U]VdZZ[\]Zecjcmhretcv\
CcJ\M]TYUWV\W[XjZk]l_\hjoirfuQv[
BXC\EbH[I[J\M\NnOWQ\T]V[WiXW\\]\`\a]cheWfZgZjbnbofpYq\rYsct\vb
@\BhHYIkKbLXR]SZTWUbVYW[X\Y][Z\b^[`[a[bcd[edgghclhmfniofq[s]t\va
DcO\Wn[cc]
@aA]BZFaH\L\MkNgPXRZTeUbV\WRZf[i]Y_cacc]d\eef[g\hajak\lXpfve
BXDdE\KbLcOfPkSZV\W\Za[]\]][^hc\d\ebkclYn\rcs[ucva
@gB\KbO]RZVeWgpb
B[H]KbOqP\WbZ][Z_[f]l[scvZ
JhL]P\VbWcvb
@\A\B\CbE]HfJaK]RaW[YdZ][b\c]alXoap]q]tgvX
@aAbB[CdD\FcHfL[MdOdPXU\V\Y\Z\[c\\_a`bebfalYs\tb
B]Ub[\obri
@hCcGdJ]L[RjUjeai\mjo[v]
AcB[C[G[HfOcTbWZYjf[hikhsgtbu[v\
@]D]FaGaHdJaObPbQ]S]UYVeW\X\YbZX[f^b`db]d\eafag\l[mdobr\s[uj
AdB\GYI]J[KbLcM]NXOZSfV\WgX[Y\\f][^b`\bZcafjhgjel[rasbt]ucv\
B]CZJ\R\V[WZY]^ZcdeZgqh]mbo]peqareuTv\
@]BfC\E\IcKaM\NYR]SaT\UZVcWcXgZ\[V\c]b_Xa]e\j\l\n[o\q\sit\ud
LXRcWgv\
ChT]cb
DXEfFgHXKcL\OZPgR\SaT\VbYfZ\[[^\_cb]ecfcm\rbvk
HhSaW]qbrd
@cA[B]CaFcGZMfOaQ[RZTbV\W[YaZa[d\e]cccfeiajclao\qgr[se
AYDUEZHiL\MbNXP\U]WeX[YZ[]`\bZc\dme\fZghhYk]l[mfnkofpcqYuY
BVP]RbViW]Xf^\kkv\
B\T[Wh[[a\b\kYldrcv[
OcRZUcV]W[[gl\ucvh
RfWie]
@\B[CZDcEbGXI\K\OeR\SeXiY]Z[\d]f`dbcc\eYhcjfnfogu\v]
C\I]MhOcVdW]Xc^dc[e]ocs]t[
B]ChDjF]H]I\J\LcNdO[R[ScV[XZYe\b^ec\d]ebf]hckemYnaoWrctjudvX
A]J]OcT]WcYf`]
BYD[EeFfGXH[PbQ\R\SaUbV\WXYa[c\b`]cakblZnfvl
A]B[CeG[I[O[PbR[VYYdZ[[[kfnate
CdEfG\H\I]J\KcL\M]OdPdS\TdUdV\WXX\Y[[\\Z^X`ZcadfeZfhg\h[jblaoeqdrbtZu[vg
@YBXDaEWFlGWHtJgK[M\N[OYP]QeTnU\WYY]][bbeefZh[j\k\l\m[nXo]pcqUr]sVt\uX
B[RYSgWf\g
B]FcHmOdSaT[WhZcl\rY
KkM\R]W]^]ng
BeKeL]M\ngsZv[
B\FiHgK]M]P]U\WcZk[ag\h\p]v[
@gA\BZEeG]OdR[S\XaY[Za[Y`\fhh\llrX
AfBXCdDaE[IbJaLZMXPfQ]T\UZV]W\X\Y[ZY[T\Y_\`aaebZccdZecfXg[h\k[nho\pXq[resZv[
CbD\H\JbV\WheYf]tZvb
@aAcClD\FZH[JeK\LdM\R\TaWTXaYZ[b]\^h`fbhcbe\f\h\ick]pYqarZs\t[uav[
BbG\L\V\WllY
@dB]CcHYK\RdS\TaVcWkXcZ[^Xb\edffh\jYlZtZuivY
OdWV[\ajl[vi
BbCeG[H[LUNZP[T\VhWkXhY\Zb\[b\dbe\fZk\lSrb
@\KXLeM[W\X]d\fajbr\sptfv\
HfK\LdV\[]cbfgsmtb
@[A[B[EZK\LZNaOhPbU\V\Z[`\bZcdd\h]kcp\t\u\
BbFaHhKbWZ
AbB]C\DaG[HgScTbUaWfX\\f]b^e_b`]a\bXedfdjan\p[rY
@bCbEbI\J]KdLZMcNfRcTbWdXdZ][b\\^\`Yabd\fdlcqZrbsbui
AcChDbEbF\K\LZM]QZVcXe[a\Y^bfggfhclboZp\qetZuXv[
B\FaWa[\`ahejdmasbvj
A\BUDbFbG\HeL]RkWZXbYb^cb\cbd[ecf[ve
IfWdf[re
@XA[BcC[E[FhI]JYKaM]NZOXP\RSSYTWUZVUW[X\Z\[Y^\_e`\aYbWdYeZfeg\jZk]lZo[qctiuevX
CfRhV]Xe[\^\_[h]qftbu[
H\I\KaOYQdWcXd[\]c^\d\eZmXn[oaq\um
@aARBYHcJ\KdLZNcOUT\V\WXXi\b]c^c_e`[c[e\fchXk\lcn\pZq[r[sbtXulve
BYDbHaW[vk
@bA[BfDbE[FfN\QZS[ViW]Z\[Y\b]]^\`fbbcYecflhZl]oarbt]vf
C\F]GYK\V\WjYb[\^]hbjb
M[WWZ][fedlZva
AWBVCaD]GYJeMfN]R]SZTbUbVbWVZZ\]]d^X_c`\acb[dceff[h\jak\m[p[q]udvb
AbCfG\IbJaKZLeMcO[Q\TeU]VcWdXeY]\X]S^fb\dceZf[g]j[m[ncodpYq[r]tcu]v[
@gA\CWGYJ]KZL\MZO\Q\R\SaTcUaX\YbZb^d`faZcad\g]hhkamdo]u\
B\DeGVW[vo
A\B[CTDlEeFXGUJhK\L[MbNYP[QcSYTfUiVZW]Xg[[]e_a`]abb\cgd]ebfYg]kWl\mRobpeqZtYvh
BWDjG\H[JhL]RhTcUeWZY][fagcZj]m\pct]ud
DaHaW[c[vf
BcWTui
@WB]CeDlEeGVI[JbKcLYMZNZObP\R]SZTcUjW[XeYbZh[\\[ahbVdXhdi]k[l]nYoaqbrVs]tYubvc
A\B\CZDcEcFZGeHZI]K]O\PeR]S\UcV[WTX[YUZd[d^h_ZddfYgch\j[ldm\pfr[s]u\vc
W[`\vi
@ZA[BZC\E\G]HdJcKlM\NYO[P\R\SYUdVYW]XcZ[[\]c_b`Zb]c\d[gchcj[l\mboopdr]sWuavZ
G\MaO[WnY[[\\]`dldrbt\
O[Vj[dcal\vY
RdW[
BjW[hcrbv\
@[L]M[O\WZ^]e\jkkfs]ue
B\EdFcGZNfObP]Q\UbXcZa[a\b]]b[d\eafdhdmcp[r\ug
@cAbBZCcDcEeF\GZHeJZKZLYM\OZR[UfWaX]YcZb[[\n^\_abacZeff]hbj\k]mZo\p]q[s]t\
JbN\O[Wc`iob
C]ThZfp\
C]VcWj
@gBdD]HZJdKfLbOVPcQeR[T[WZXbYc[\\\]\_Ucgeefflcn\oap]resctXu\v[
BiWZ
BmGbWY
AaB[G\HcI[J]LYN\OcPbQiR]UfXbYaZf[g\a^ZbdhalXm\n\sev[
\g
AdE]FaHYIaL\OcQ\R[SdT\UdYa`cdbhek\mfnfoer]seua
@cBZC\D]EiFfGXH[KbL[OUR]ScT[UaV[WXY[[W^Z_\`ka]bdccf\hglcr]vY
@\BcD\EbFeGWHbKaLZO\QdSfVaWZYZZX\[]h^Y`mc]e\fXgZh[j\minfoip]qorfsav\
`hj\v\
VhWb[[u]
AfB]ChD\E\J\NbQ[WZYYZi[Z\j^bbZc\d\eYh]nbpfqc
C\E]FbL[McPdT[Yg^]`\cbhcj\q]r[ue
@cAXBXCVDZGYHQIcJfKhMaNcOcP[Q\RVSZTYVcWZX\YbZV[[\Y]\^babbWc[dYfNgciak\lSmincofpaqgrbsitbu[vR
LgWc
DbEbF\HSI[L]MZN[OcP[SdT\U\VoWRX\Yd[Y\\]]`babbYe\h\lYoYp]qXr[tYv[
AcCYDYE]FcHgIbM[NcO]PbQ]SdTbVbWWXcYg_]e\fYgbhblapdrbs]tbue
H\JbN\R\WZX]]ubZn[pXu\
AcHbJ[L\NaOZPXQ]UgWkXf[\\X^c_c`\eck]p[ratYv[
@WAhBXCeDfEiFXGcHdJ\KcMcObSbW]YZZa[d\[^e_b`fd]f[gihYo\q[tWv[
@\AbCkE[FgG\HbK[LYNePfS\T[UeVYW\X\Za[X\b]\_\acbgc\ebg\i]j\lfmdnao]qcr\t]uavc
@]AhB\GeH\MZOgPbSbVZWZX]`]aefeh\jZkbvZ
AlGfZ[
BYC\DbE]F[H\IcJZL]OXPZQ\SeTeU\V[W\[]\i_\`bc[fegeibkal\mbo[rZtdubv\
M\N\OZVrX][bp\
O\VbWaX\em
@hAiB[EbF\H[IVJcK[LfO[P\RcSdT\UZWQZh[X\]][_]`hb\c\dde]gZk[l[o\pdr\s\tavZ
AnBXDbEaF[GbH[I\K\L\NbO[PbQ\RcSXT[VQWRX]YZZY[i]\^i_aa\bZcXdae[f]kZl\n]uZvT
E\VcWX[mf]
BWG]K\T\UmVcW\XbZZ[fdcmgodv]
BbCaL\OZV\X[_mnbr\v[
@aC\EbGZH\I\JYKgLeMdNYPlSbTZU\VeW[YX[c\\^]`Ybicae[fkheicjbk[naperUtbug
@\BYHdIbJdKhLZM[O\S]V[W\Y]Zc[U\c]l_[`XabeXgchgi[k\lVm\pZqXr]sat[uXvg
BZKfM\V\WWXaY][r\]fdlfo\qdsftXuZvY
DkNeS\Wb[]lhvY
@gAiBOChDpE]FVGnHTJ\KSLSMdNeOfPqQWRZSiT]U]VJWHX\YmZU[S\R_VaYbYccdje\fvgYhYidkRlQmYnYoYr\s[tcu\vL
L]^]ekt\
R\_oh\
CbKdWjaa
UgmZ
CqEbG\I\J]MaT\V[WaX]Y]\]^fc[e\h\jck\lfm\n]p\rbv\
@\A\BkDZEcF\GcHbI\LZM\N\PcQYSfU[VaW]Z][Z\c]c^W`ab\c[dYeSfihfjhk[n\oZrYsbuf
IlO\[dr\
CcJcMaV[Wj[c]ceafZl\r]
B\O]VcWY^]c\eksdvX
B\CbD[EcJ\KeLWMZP[UaV\XfYbZc\d]k`\bcfYg\lgn]odpcsZu[vV
C\J]KkL]MaN\O\U]VrWaYZZg[Zb[c[def[m[pZqbv[
G[HbKgPeWdYY[bechZua
GYWjY\[ecd
DdVbWgZd[[
CkD]FVH]J]KZL]MZO[R[UYVXXUY[Z[[[]~`\a\bVc\eYfZhZlZmVoYpTq[r]s[uVvY
CZG\H[JeKWL[MYPlR[U]V\WiXfZb[V\]]Y^bbjcee\fZlZpcq\ritZuevc
C\HZJhLcO\Q]W[ZbkioZtauh
DiEeOdSdVdWiXXcdlarX
UgWfY]h\l]rfva
R\Wh
@\A]CeEfKcNdTbU\XcYe[[][^ga\f\mYnZq\s\uhvb
@YBYCbD[EdI[J]L]Q\RgS\V\WmYa\Z_\aeb\d\efjfl\rft[
B[col[pi
@nB]CVD\E[J\OZP[WVXYYdZm\a]j^Xc]eSgZlkpnuZv[
@\AbBdD[FeG\I\K\L\M]OcPgRcTkXiYgZ[\\^Z_d`ZadbbdaeTrks]u[v[
CcHaM\OfWk[Z
GcH]InJZN\ObP\T]Wb[]`Zc[g\o]uc
@dAeCYDYFaHiKbL\NcO\PVQgScV\WeZc[Y^]_ZaTbZdchZkXlcm\qarjsctV
AaB\CYDbG\H[IbJYK[L\N\OePZR\T[UgVXWbX[Y[ZZ\Y]X^[_d`Yb\chfdhkkZl]mbnap]rVsctYu[
A\BeC\D[FbHZIbJcL[NaOZQ[T]VcW[XgYZZc[W\d]X^\_m`Sb\cceihZifj]kbl\m[nZoZpXqXrjuXvc
B\WjY][\eghdk]v]
DhEkH]NWP\UcWX^]bcd[edlev[
A\B[CeDcEdF\GhJaM]O\PcR]TfVSW[XeY\Z][Z_cb\d]eZf[gbhboareue
@cC[DZGcM[V[[c]hl\v[
@bBYCfFcGeHbKjL]M\N[O[QbScTZVbWYXa[T\b`Ya[bbeflgm\n[oWpaqcsatZu\
C]U[YkZk
@fA]BVCcGdH\J[L\McOXRhVXWbXZZ[[f\g^d`\bcd[f]kcpcsat\ue
@WDaEbFaGZIgLVNhOZPXQURZT]V\W[[e_iabbbdfeWmbp\satkucvf
IdOePdRdWWZ]\\_g`Zcem]
@fW[gbqi
H\V\WgZ\baedt]
CgJ]K]N[RZUYWnZ\[S^Y`[aaeZg\kfl[oh
B\H[IjPYR\TjYZZa\[]d^fbdcfdg
A\CfF[G]IjJ]NZOiPiS]V[WXX\Z\[[\c]]_\`\a[ccd[f\hck\r[t[ubva
@[AXBeDZGaIgJcK\LXM]N\OWPYQ[S[T\UaWSYT[V\e]d`Wa]bcdgenfZggjckZlfnbofp\tgv\
@\AfBgDYEcGWHZI\JkMYP[RXT[VVZ[[X\h_n`dacbecZdbe\f\hcj\k[meo[p[qgrds[teuX
B\CbE[FfHeI]OiR\U\VlY[[Z^\_Ycdgeh\l\o\ras]uZv[
@YA]BZDcE[FZG\HXI[JgK\L\MYOXPYT[WWYWZh[Z\V^Z_r`[ajdbeYf]h\j[l[maneoYpWs]tauWvf
AaB\C[K[M[N]O[V\W]XgYf[Y\a^d`hc\ebl]vh
B]D\J\N]O]V\_baidkj\
B\DeJlT\WZZ\u[vf
B[GcM\N]O]P[R]VdW[Zj[Y\b^d`]dXeej\kcl]vo
@\AhBYF]G]HaM\NjOePdQdSbT\UbV\Yb[Y\Y^e_]`Zace[f[gbhqk]o\qdv[
AfCbEZGeH]OcR\SdUdVdWUXZYfZX^d`mc[e]nZt\ub
B]RgW]dl
@fBZCdD]FgG\HbJ[K]MXN\O\PaRYS]WYX\Y\\e^]`daobqcZebfZgeh]j]l\o\qfr\u\
DdE]J\KaNdP]QcVaW\XfY\[[\]cYdeealbm[q\uhvZ
CdD[EYGTHWMZOYPeQcR]SdVgWTYYZi[Z\c]Xacbkdlebf]gch]kbn]obr\t\
A]B\FdHeK]M\NWOYPZQdR\TbVVW\Y[[[^[`[anb\dchljXp]s\t\vg
B[CcEmFlG[HcI\J]K]N[P]QaRYWYZ\\d^[addke]h]lbmjnboZp\rfsZvo
B\CdW\]\bk
R]U\WkZ[[]ob
OhR]Wh\]
AZBhC]DaEaFbH\JfK[L[MZOZPYQfU\WWY[[X\[]b_\`cb]ebfagbjfkYlcmcpcqfsZtWu]v\
CbFXGnIgN\OYR]T\WYYYZ[[[\l]]_]a\cdlZo\t]
B[GlH[OeRcWbetvX
BZK[M]O\R]VdW[X]Y]^\ewp\uZvf
IdNgO\X\Z]limc
C\FdJ[V[WqZZ\\tivc
G\H\OfWb[Y\ccfejk\l\tbuavY
F]`jcae]h]iaj\l\ufv\
B[IZKiRiV\Wbo\
GZOZSbTVVdWjYdZX[b^[_[`Zcbffv[
H]WgXeu\
WjZ[
@eCcF\JcM\NdOmTcUaXbYf[bccdclds\v[
U]WcZ][fghl\m\onq[
CbFkIeM\UhW[Z][g]]ack]m\nb
L\W\[i\b
FhTd_\
C]M\O[P\R]VYWbgbjjl]ufv[
A]CZDaE]GkK[MbNbQ\TYU[X[ZY]c^dcbdYe[f\g[hWj\npoctpuiv[
IjOZW\Y\c]f\ri
B\HfI\KYM\NfRfVbWV[fc[ld
@]CZJZK]L\MZN\O[R\TbUfV\X\YY[]\\]dethVp[q\r]tYvT
A\D\EaG\JdL]OgV][ja\bgccdaebfblam]n\u]
DaJbWZ[jc\l\
BYCtE[F\H[LbO\PeT\VYWZYaZ[^]aicel\vd
@dBcC\EbF\G[HYJdKbNdOaP]QhSdU\WeYeZb[d^a_]`daac[eajbmgodpatbu\
B\N\RgUdV\WeYbZa\aeZkflVqb
B]CgD\G]IYL\M\N[Q]WXZZ^b_b`Wcce\f\g\hujZm]p\qa
BjChGZR\WZ^cva
@fA]DXEdG\HWJoK[L]M[NVO[Q\RbTYXZYWZc\Y]d^a_\aYbgcfedf\hWjbk\lVmanfo[p\qar\sht[vd
@eA\B[DbE\F]HZKiM]R[U[WXZd^[c[expar[tZvZ
@[AbBZC[GaN\O[PjS\XcYbZb[[_ha\dbedfgm]q\sctkvX
CgHcIaRaV[We[\^[b\n]qftb
@bB[CWDeFbJ\KdR\T\UkVYWOZm[e]Z^]_d`[a[bdc[d[eYghhfmZoYpeqd
B\LeMhR]T]Vs[S\]^Z`db]lhu\
B[JcL[M\N\OZPdR]SgTYUbVaWbXZY\Z]]l_]baccedgclfmhnaoUp]r]uX
E]F]HXI\K\M[P\R\SZTXVUY]\Z]Y_]`]aZbcdWeif\gghjjdlYmennpdqcr\t[ucva
NaWYZml\
GXLaR]Wge[hkk[qZu\
@fAaD[FcGdIYJZKbL\MhN\P\Q\SYTcU[VaX[Zj[W\d]i_i`\aedYehf\gchZk\lXm[oYqas\tau[vZ
I\KhO\P[SgWZYgf]mco\pcr[
@\G\I[LfM]OdV[Y]Zd[c_[echdl]maoet]uc
C\M]NhO]VhWYZfl[
@kAbCaD\FdGiHXI\JYL\McNaO[SaT[VYWZYf[U\[]c^d`he\feh\j[k]l\n\q\tbu\v[
B[HcJ[NcP]R]SiUZVYWaY]Z[[\l]meocq\r\
A]CfFaLbOWRXSiU[WZXcYX[e]e^\`\a[bZelf\hdk\lem[o\pcq\r\setX
AeBVCZD\J\L\NbOZP]RcTbVZWiX\Y]Z[[X\hcgd]fllctcuave
CYEbG[H\IcNYOhR\T\VpWWXcY\[g^\`Yabcalenbp\ve
@aB\C[D]GaHeIbM]NbPXQ[SUTbVaWaXbY[[b]d_caec]e[fSgejbk[lbmboaperVsftc
B\CmDcG[LWOZV\[fkfp]vh
BfH\W[
C]ReV][hl]
Mg
@bBYE\GcHYIeMYN[PXT\UeVfWVXi[]^[`chXjlldmjn\oWpZq[sbt[vW
B]HcVe[bcbdbe\n]oepZu]vj
@fK[MjW][b][edjblbu]
DaIdKcM]ObPgSdTeU[WjXb[\\a]a^]`feZjakbl\nfq]resctW
KeLbe\tf
@bC]GbH]K\NfOePZU]VaWXX\YbZg[W^aekhepcvf
B[GdH\IYK[O]PbSZTYU\VaWhY]]imZodp]qas\vZ
FXH\P\R]VjW\aeqZv]
B[ei
B\HcIbWb_]g\l\m\uive
B[VVWn
KiO]X]ngo[s\u]
AcD\FgHgN\R]T]VgWYYc^\_j`\dbpb
B\CdD\EZGZH\K\L]MbNdO]PeVb[k\Y`]bde[j\kZpet[u\
@bB\C]F[G]HaPjQ\U\YaZY[d_[adb\c[jdlbmfnar]t\vb
UbWk
UZW[Z[]oeel\
B]H]Uk[\
Q\R]VbWmZ[^\b\gfo]rb
@eCZDbF\GcH\JbKaLXM]PZSdUbW\[f]c`[cYf]jZkbl[ncr[v]
CjHbJXO]WcXjYa[heVm\rks]
L\M]NWO\PbR]TbVhWdYe[dpar[s]tdvc
@cB[ChDWE]F\GWHcI\JZKONZPbRbSfWWYYZ[[U\k]d^W_ccbd[ebfghcibmanco\q]rYs]tfuVvb
AaH\K\OaPaQZR]TcWhZ][YbecbdbecfggZk]lct\u\
@bBXC\D]FcG\L\NgP\V\W\Yd[e^Y_[`[cdgbldvf
AdCdDbEZGgHbJ[M\PbS]WVXd\b][^bbedeeaf\hamZnaoip\rctbuZ
BcIYO[P[VfWdY[Zb[Z\d]b`\cbeck]mbtk
B[CaH[KiReVbWbX\[YcdehhblZoapbsbt]
EbFZGbHcI\J]KlOZP]RhTcUYVZWXXZY\Z\[d^Z`[a\b]f[g]l\qfrasiuavb
B]J\MdUaVXZll]
BcM]O\SqY\^\_]`\cbg\ocv[
@\BeDcGaNbRWU\Wb[X`\cbdfeffehWnbpg
B\E]G]O[PlReScTbVcWa[]\db]vZ
AcBUCgDdEcFbG]HYIZJZK\LXMYN]O\PfQiSYT[V[W]YZZX[U\c][^l`bbWc]d]fUgphcjXkalhm\ncohpXrfuTv\
@bBbC]E\FfG\HcIiJZL]MiNaOeR\UdV\WVYYZg[\\[]c^haYb]cZehh\l\n]r\t\
AcEcFcHYI\K\L\MYNcP[QdS[TcUjV]W]Z[[[^g_[aadee\f\hcjcm[n[o\sauZ
@ZBUCiDhEkGYHYIYKbL[MXOYPXRZS\T[VdWdX]Z\[[^V_]acbWdcecf\gZhkj]lcmZoZpYq[s]vV
@bA\BXE[F\GWI[KdL[MWN[OYRZSaT]VXZ[[t\Y^U_\`Za\c\e\g]hZijjelUmcnbo[rWs\uVvU
@]AbDYFeGZH\J]LYMcN[OcR\S]TbVbXaZf[j_]a]c]d\hljblbp\rdtWvP
C\D]GeP]VbWc`ocje[f[h\pdr\t\vV
B\CcH]L[O]T[UfVbWX[t^k_]ccdekZp\ud
B[FbGfIdL\MZN\OuPjR]VZWXZ[[X`badj[lYr\vX
C]E]G[LYN]VdWiZ\]dcelam[u[
AbBbC[D[EdFdG[JeLdMfOdRXVaWXXUYbZ\[Y\k]b^[aachd[ebgbhbj]l[mbnbodpdrisYub
AfBdCXD[HbIaJeKeLYM[N\OhRZS\U[WbXZYc[\b[cbd[eaf[kYo[rXt]uk
BWChHZT]WYZZ[[]Zezl\v\
E\FlHqJ]RiTcU[W\Y[]]aacbf]l[n]o\q]r]s\tZ
BdG]IhJcKbL[P\W]a\c[eef]rft\
CiFfGdHhIgP\S\T\W[YkZ\]\^Z`bcaejhZmZobpit[v[
H\IbN]edgf
RXW\jx
C[D[PgSeU[VjW[YfZj[]bbc\lcvc
CcW[kh
B[LhWXf]
@bAXBWGeH\I[L[NfOgPcQYThU[VYWXZZ[c\b^f`fb\c[eaf]ibj]kknaqbris[u\v\
BkH]I]M[WZ\]
K]R\]qp[
K]ObP]TcUbW]YfZn[\\]c\e[pcs]udv]
BYF\JeL\NhRdSeTfUeVeWR[[]ee]fllbohqfvY
D[W]vg
A]B\IYOeP\R\SaTbVRWfXf[e]\^\_ma[cbfZh\o[sat]uY
B]CjG\V]Z[n]qgrb
B\OeWY[uf\l]rdv]
@eAeCiFaGcHUJfKZL[N]P[Q]R]S]TVVaWgY\Zc[X\g]caZbecYd[f[g[ialWmdnbqbr[s[tYue
@]A]DeG\I]J\L]M\N]OYRYS\W]ZX^[_Za]echbjpkflYmap]qcrbtZv]
JeWj[ZlZoZrc
A[B[C[H\J]KXMZNZO[T[UWV\X\Ze\f]p^\_h`Za[cZd\eff\gbmYo[pctauZv\
AbBdDbE[GeHcIaLWOXRdSaTYW[Yb[\\X`ba]caecfdj\k\mbnbr[udva
AXBbCiD[EeFeGdIdJcKgM\NeOXQ[RWSfT[UhY[ZX[Z\b]c^f_abZcgd\efgbibjbk\l\mdoetjubvS
AcBhDhEZI[JbLXMbOdPeQZR\S]TeVXW\[d\[]f_[`jadb[eYg[hbiak[lbmeo\resXufv[
AdB[CZE\IbJbOaP[S\TbVZWTY[[[]a^\`ecbdfeij[ldmeq\s\uc
@ZAeBVDaEbF]GbI\JcLYP]Q\R]TbUfWZXYYbZb\b^b`[a\baecf]g\hcj\mdnkoWs\t]uZvU
@lAaB]CWD\FaG]J]L[M[N[O\PZRiS[W[Z][e]i^]j\lcn]vd
K]NeSbVlWZ[]^[`\cclg
BkW[[]
A]EeK\L\^Ze[jhqivf
@aAaD\E]G\K\NkO[PdVXWVYfZ][Z]b`]adccebhYjbljnbp]qbvT
BZE\F]HZJeKbNlPdR]T\W\Y]Zg[f^X`ebacXf\g\hcj]lcm\o\r[s[
DdH\Wb[gb]g\j]mjp\u[v]
B\CfG\J\OoR\S]VXWcY]Z[[Y`]cclbv[
E\HbO\VfWUX\odsluZ
NcW\lh
AcD]KiObSpT\V\WUYZ^]`[cYfUs\
CgJZYg
@dCaE[H]JcLbMbOdP\VhW[Z\^cc[dbeghanbpZ
@]AaB\CbDaFbHhKaMcN]SfTfUdVaWVXeYZ[c\[]\`bafc\dde\fXj\lWmWn\p]qZsbtYu\v]
D]JcK[N]OdR]VZWaYcZ\\]a]ceddech]odrdtZuav[
IdO[Whv]
BeH\OgV\W[_]cefc
O\TaXgYfpZvb
AbB[CkDjE[HbIaLZM\NXP\RcTeVdWeX]YW\b]]^e_gd\f[g]hgj[k\mYoYp\sdt[uYvV
B\C\E]GbK\MbO[S\TaUbVdXb[h\a_db]e\fkkcrat[u]
@gA]CaE\FcG[H\JnO]SVWeXc[U]b`jacedl[pZu\v[
B[JeO\V]WjZ[c\f\lcrdvb
@\BmCZD[HZJ\L[M\RYW[XZZ[[W`bb]ccekk]p[q\rbt[
C[FdH]JqL\NVS]T[V\WXZe[g^[_a`WbUdkebf]h]l]r]s]
CZD[IbJjL]N]P[RdVbWdZb\b]\^e_\`cdae\fZgcl\mnoZp]q[rcvd
OYReVjW\[dl\v]
B]C]D]F\HeK]O[RdSfV\WbYiZb^Z_]`lcae\l\v[
B[CSD\GVHeI]L]M[R]SiUbVfYZZ][Z\\]f^W`fcbd\g[halanco\rVsctb
@cB[CXFgHgI\J\KmL\MZN]O[P\RYS]TWUXW[XbZb[a\[]a`Ya[c]dcedfbgdj[k\lZmYnYoXpiqdrdtcuZvY
B]C\L]VmWca]cgl[t]
B\C]GbThWZ[gc\lb
B\HdKZsh
DVR[`kdhlb
Cg
C]Qidee[fggbve
AXBjD[EiFiG\HUM\PZQcT]WXYZ[\]\bcc\dge[fbgbiYjdl[mangobpfqct\ua
RkbYeeh]l\vg
acgh
DbG]K\PVT]UbWhYZ[]`ge[f\ham]oaqarku\
CiG\ec
AZB[CbGXOYV\celhucv]
BZC[FgJkZb[d^V`Yeaqau[vl
@\BWD\FaHhJaL\PbTZWUY\Z\[]\\^\`da]cclinhs[
@bA]B]D\FgGbHcIaJcKYLcOfPcR[TeU[V[W\XdZd[c\Y]f_Z`cc\deedf\n\oVpdqcsY
CbFhHbW]XcZb[]^fh[lfn[q]
W[Yl
RhW\f]
C]D[H]IfKeO[ShUaWZ[]\d]\^bacb[ddebfahfj\nUo\q[setbve
InJ\R\
@\AZBUE]HdIaJdL[McNaOYQeT\V]WXYd[o\Z]e^\_[`ba[bXcdffhaiekYl[mXnUo\qcrbs]t[ujvX
CeI[J]KbOdRcTZU\WX^]feh]qhr\vc
BiL]M]NdW\Z[b]g]l\nioYp\q]sbu\
B\FYHXLkMZVbWYZf[\^[bggihij\p\rb
G[OmR\VZXd_gceo]u\v\
O\R\Vr^\e]f]
G]R\W\Yhjcne
AcBdF]GaH]IXM\OZRgS\V[WYXaYY\X]d^[_\`\b]c]eff\gbl[mbn[oapZtc
OfWZ\\cYd\fcpbtbvn
CfGbWfhc
GdI[JbL]P\RZSbT\VaW[X]YXZ\[\\h]d^\_\eagdk]o\pcqcrks]tav\
A]B\DiEiG]HbKlWbYZZe[\]b_[dbl]p[
Ri
R]WjeftSu\vb
U\VeWVYg^[_dbhf]p\ud
AdCiGaLfO[V[WZYi^Z
@ZBZCYE]L\R\TeWXY\Z]\[^g_]jilhq[r\t\v[
Kceil]
AVBYC\DbEaFaHdJZKcL[N[O]P\RaSaTYUXVfWXXgZ[[[\b]f_caac[djf\g\k\qZumvd
CVJgL]M\NWR\TbVmWUY\[\]]^]_aamepjblhrVv\
@\AaBYCbD]EaFYGZHaLbN\ObQdR[S\TfUgVbYZZY[c]Z^aacbcc]daf[h\lUmXo]qar\vd
GeKcO\SbUdVbWoXdYge[lXm\t[vb
W\[Zbbvg
@\B[C[D\EeFdGYHbKhLZN[QaSbTXW\X]YnZc\c^[d[efn\pYr]u[
AeCZDqE\FdG\IdK]L]M]NZOkS]TdX][X^[`\cXe[g]hgk]ravf
@\AeB]DcFZGZHaI[JVK[L[NcOcSdU]V\XcYe\]^k_[`\bbdgfbj[k\m]pYvc
V]We[hk]rat]v]
AbJXL]OeP]V]WVX[Zha\c]elkZtYu\vZ
AeBZD\LcNjObPdR\S\TbU\WeYYZ\^W_b`fadb\d\f]kXlgmcoWr\vV
AfB]CYF\GbH[S\TfUcWZX\Ze[\]b^j`[bce]gbl\q]
AdB\CdHcM]NdUfZ\[[^b`dbgdah\lZm\o\p\rctf
@fAXD\FdHZIbJdKaLhMfOaPbRXTaWYZ[\b_c`\adbmd\f\iajck[l[mep[qet\uevY
B]CcDYElFdGTH\I\JYKXLXM\NfP\RZS]T[UYVeW[X[Zb[Y^baccfeZf[gcjdk]l[mjndogphq[r\tdvV
A\BXE\HXIbJ[L\NcO]Q]RZSaTXVbWbZc[X^d`[cbd\ebfZh]lemkp[qfsctcv[
@cAYBWF\G[HbK\LYMZNWPaSaTZVdWYX\Y[[Y\e]]^T_\`[cbfbgbhdick]lZocp\qerZsjtuu]
AcB]CaD\F\G]H[JlLYMWOiP]R]S\T[UXV[WYXY[g\]]\^Y`bbXcbd]fZghhZk\l[mYnWoZp]q\r[sWt\urvU
NgR\W\
@]AbB]CbEbFZJ]M]P]SbY[Ze[\^Y_aejffm\rZsZ
@bAYD\FeGTH\IbL]NfOfP]ReS[TYU]VbWWXaYaZa[[]c^]_d`daabYcbdag\hcjZk\m\n\o\p]qbrd
B\CYEbHZJeK\L]VbWr^U`]l[nao\pgs[vc
B[DeHYUhV\^Yd[gaht
RdYkhfr]
@]A]BbC\DdHbL]N]OcVa[\\e^\`cebf[l\p\rfvf
CeDdEhG[I[KbL]O[P\QaR]TeUcW[Xb\a]ca[b]ccdaf\hal[qaufva
[Zvj
@gAXBcCaDXEbFdG[HUIdJrKcL[PbQ]S\TZUdWWYaZd[f]]^g_Z`[b\ebfbg\h]kbl[sWu\v]
D]O]VoW]_]`\
@dC]DaF[G\HbI]KeL[P\WXXZ[a\c^Y_dcYhejbk]pfqdsbtg
@ZA\CbEWFhG\HkIZJeKZL\M\N\OaQ\S]TZUZW\[]][^Z`]abdbgbh\k]l\mYnWoZr\sXu\
BYG]LjM[PfVcWWhb
BhDeW[cXv\
@[BjE\G\HbJcKgM[N]OYR\UdV\W\Y[ZZ^c`ib[caecfag]jblXm\p\qbrbs]
InOWR]W\
@hAgBhCZFYGdHWJfKYLZM]N[PYQYS\V[WZY\Z\[T]\^[aYbXcmdclLn\s]t[
AXBZDVEdFgGZH\I]OYTbU\Z\]b^h_bcbe]j]lio\qgt\vW
@\AjB[CVDcE\GWH[IaJeM\N[OdR\TYUZV\Xe[k]c^a_\`abdcfd\e\fYgdhfickglYn[oZpcqhsTtjuh
R\W\Yj
AeB[HbKnMeR[U]V\W\l]mfo]s\
B]M]R\UZV]WcXrZ]]Z`]f[l\m[s[t]u[vd
C]IiO\P\Y]
RdW[ug
RiWZ
C\LjVZ[[ckf\vX
We]\bgmZ
B\RsWR^dt]
RgW\sc
BgDZEeFhG\HVK\LeNZO\Q]RdSbTdUkVfWRX\YhZf[X\d]b`XaccZecf[lbmXnbo]q\tVv[
DkEiF]G\ObWZb\vb
HbVb\]_[ecgbmhn]o[v\
CjIbOYW\Xb
@dA]CZF]GeH]I]JfK[L\M\O\PdR\TZV]W[X\[d]\^c_\`ZcZhdjfo\p\rgsjt\uZ
BfHeW[^]b\
B\CbD[FfHbM]OZPdTTVdWiZb]abbcce[g\h]k\lbmbn[o[pjq\r[s[
CYHZTfV\Xagh
CcF]Tga]qa
JZKhW\X\Zbhcobpbrds]v[
AaB\E[I]JbKaL\McNdO\ShVaWXYh[\\i^a_Y`gb[cbe\fXg]n]pZr\u]
AcCeDcH\N[O]U\W[[d^caac\dfjhtk
A]B\CbE]H]JbK]R[VcW[Yd[c\c]aoap]q]tgvZ
@\AXBYCeDZFdGiH\IZJdKYL]MXP\QcR[S]UaVbX]YXZe\d^T_Z`\akbdcYdffXgbh\iWj[kclbmjp[qercs\tZ
A[B]CgE]F\G\KeO\TdUgV[X]ZX[a\]amc]efgbh\lbsYv\
DfVj[]^]lYo\ve
Hj
@cBcCYEaF]H]I]JeK[L[MYN[R]V]W[Xa\h]]^]d\ech[jdnapYresdtZvd
A]CqDbF]HZIdJfL]R]SeTWWTX\Y][[]Z^b_fc[dieaf]gchYj\m]o]pZtbv]
CjJ]
TgWd_doa
hijZt]
B]I[JkWf\\d[fbrdsc
C]H]K\OeP\ShVhWZXf\[^\_Ycbd]fYh]pcs[t]v\
B]C[F\G\M\OZVYW\XjZ\[Z\d^[edfdo\p\r[tcuY
BhL]W]
@aAbB[CcD]FcHfL\McNaU\VfYeZ\[[\\^a`ad]ecm[ndpZqasbte
HaIcJcUhW\Z\c]v]
A\BcC[IbZ[[d]l^bgclbpa
C][f]acf
IjP[RZW\XcY]hb
@\G\HeJdKeOcR]UYW\X]Zi[d\Zbeebjcldmaoetbv[
D\EbNmO]\]^bp]
O]W[X\em
@[BbGVHjJgPdRZW\[dkc
BbH\RcVcWcZi[a`]h\j\oep]v]
H[VhW]ce
AaBYF\GaHYL[MbOaPZQaR\U]VgY[[]\c^dbZcbdceffch[j[k\l\v]
B]Ub[\obri
Zh
@]C\F\J\K\L\MZN[R]TcU\WXX\Y\ZZ[]\\]h^ZemhVp[q\r]tYuZvW
O\Y\eg
ObW[\jeeh[lZ
BhJ]PfWbYZZa[\v\
CgO\WbYb[eecvZ
@iD\EfFdG\HZMZNeObPfSbV]WXYZZ\[[]\_X`aabb\cbf\gahgj]lfmcncp\rZtYuZ
AcEcGZHaJaK[MXN]P[RZWZ^[`ebjcbddn]o\par\u[
@fIVLYN\RjSfe]
@fAYBWC\DZEYGgHYI[NdObP]Q]RZSWTbUSWYYXZm[W\b]f_Z`Ra[bhcYdWeef[ghhWk\lVmXnWoXpoqYr[sYu\v[
CcJcOZUaV[We^\aikc
AcK]W[X\\jtf
B\ObP\W\\icdtY
AbB[CfFbH[I\M\NdOZPiTaVYWUYdZl[]\d^[`Tefhbt\
ChWei\mf
AhEeH]JlL]R[TcW[`hacdee\
@dBhHeL[MYPbT\VZWW[[\]b\ceh\jiq\
AcD]O[VfWbX]Y]\gfgt[v]
TZWjpgtb
@iGnH[K]MZOZP\Q]S\V\WXY[[Wb]ckf\k\lTs]u]
Rf
AnBUCYD\HaI]JbL[MbOcPbRZS]TeVOWXX[YXZX[U\[]]^f_d`bacbadbecj\kYlZmZn[reudv\
@eBiCXDcJaKeL]OeSbV]WXYg[c^]hcl\pdtdvY
@XA]B[CZEgF\G[HdJgKcMdN]OaQXTaV[WYXcYc[Z\g^T_k`[cam\pYqYs\vZ
JgM]VbW[Zc[]]\^[`\b[d[eZuZ
JfO[Wgsav[
@aAdBYFbI\JbK[MaNYOaPZQjRYT\UdWfX[Y[[a^b_Z`jacbedfeahgkZlYmap[q\tY
CdDdL]RfVaWY[cabdbeahckbtgv\
BgC]H[JYOdVdWgXaY][hc\d]ebf[l[t[u\v\
Iff[rc
RpWVb\k[
CgJ]K]UZW[[]laoi
@ZB\CYHaJ\L\P\R]TZY][Y\\a]cedaljq[
BfW\kfvg
G]JbO]PcTjVaW]^habd]t\v]
W\jk
OhW[
A[BVD\EVFbGgHaI[JcMdP[RXScTWUhXgYe[g\e]W`abZcidbefg]jdkTl]n]o[s\t]ufv[
@hAcEaF]G[HcJ[N]ObW[Z][[\c^g`dabc[hbqbt[
@cBmC]FbG\HYIaNaOZS]TcViWTZc[h^]`badc]d\f]geibpYrcs[taucv[
@aCbD\E]K]LcR[TeVaWf[i]a`fb\h\jbl\thuf
BbH]Q]RiWZkev[
W\\j
A\C\E\F\GZK]MaN[OfPeSeTbV\XaY\Zd\\^Z`]acccfcg]h\k\m]p]s\tcv]
EcFbW[^g
B[HoLRRgVdWg\[cjsZt[vY
IiL\O[ReWXd\fZl\m\q]rh
I\RZU\mooX
BdHdJhM]NcWXZ]b]c]f\g\l[njoYp\q]sZu\
B[EeF\I]KaMjNZRdWbYYZ\[W\j^X_\bdc\d]e[ve
@bB[CgDfE[I[NXR]S]U\WgXaYZ^b`Va]cbdbf[hajck\lamcp\qbsevY
RdVeW[chlW
CZW\\nf]
B[C\EeH\JfLZOUPeR\TdUcVdYgZZ[X\Zabb\cee\f\g]icj[ljocp]qZsctd
BnEaGcO\WV[c\]^\_\lbtd
B\D\EeFcG\JbKcLcO\PiRZU]WbZ]^[a\b[c[ebfelembo[s]
E]N[VaWd\dsht]
DZE\GXKbMbPcT[V]WWXaYd[d]b^\bbc\ddjek\l\mdndq[tZufvb
O\PgV\Y\kbv]
AhB[CZDbEbG]H\NbOaPZQcV\[c_]b\d]fZh[qeud
BbKcLgPaVaWZecfdo\resg
@dBXCcF]KgL\RUW\`lelhZsm
BXHhQcWZed
AgB]DiOZT[Wd[]_\
@[D\E[FoHhK\OYQhV\W[YehZsZt[v]
B\V]Wl^]_ec[e\f\h\rhv]
mhn\r]sg
CcJbOfUbV[W[^\ag
LkOdV\
WcZ][bghvb
@\BUF\GXHkI[KYLWMYNZPYQbRSSbTUVdXbYWZb[]]e^Y`dagbYcadYfZj]kZlYofrZsntcvY
BeFhHiK\QeWZl\m[u\
FbRgS[V]W\X\\]fgmbsfu\
GbK]L]R\UZY[]\^\mfn\ocqcrjv]
U\V[Zc[Yellbm\t[
AcGaHWIbOhPcT]VWWYabdbf\q\r\s[v[
AfCeJ]VhW[sc
KjM[W]\]
R\WfbYkelZ
B\IbPgZ]\hcbkatYuavY
Wh
J\V[Wm[]rbtZ
@TAdB[ChDhEeFUG\HUJZK[LdMbNVO[PgQ\R[TcVVWUX]ZY\W^\_b`]b\cbdke\fZg]hWjUkZlZmbn]p[q[rZs[t\uW
CnV]WVm\oatd
IiR\
@cEcF\GbH\IbJbL[MbNYPZQ[SjTdUcWbXb[e\\^\_babb]cdebjbk]mjnbo\q[r[tcvZ
RbVhWYYc\\`bech\lcuf
B\CaR\TdWV[Wlj
AgEdMcSbUdV\Y[^\oaqdt\ub
AaB\C\DdF]HcIZKgMdN[P[Q]RhTdV\WYZ[[b\dbbccehfch\m\qYrbs\tZv[
KdL\M[Wn[Z
ti
CcGaWZ\[^bbadee[hello\t]
@[A]BdCdE]FfGbHfIcK[OcPcQdR[S\W\XbY[]V^\_]`bb[dbelgchYjWk]l[n\obpXq[rZt[vZ
@aDZFfIcM\O[QfRcWYZi[\`Ybdd]g]h\lZv[
W\[gl[
Zg
FYM]P]RmWYY\Z\[[f]l\sgu]v]
AbBWDYE[F\G\HZJfK[L]M]O]P\R\T\UiV\W]X[Y]Zb[[\[^\_\`ZfVg\j]n\ogp\q\retau\
C[J[U\V\WZXZYd][kgmcn[of
B\DbF]GbIaKgL\M\N]O[QaR\V\Z[[Y\]adbZcZd\f\keo\t\u\
RbVgW\
CbDiEhL\O]P[R\W]`fvg
LmWW[\fc
@cB\CbE]FdHfIbJbK]Q]ScTaU]WXaabfcbddf]h[
@cCjFbG\K[L]OkPfQ]RcTeccdZg\lZnbr[tevb
AhCbHXI]JZP\R[S\WYYi[Z\bcdh]o]rZvX
C]RlV]W\f[
@cEeF[G\JZKeNfQ[RXVbY[Z[\i^[_d`acbdcechfk]mcnbodpdqVrasdtZud
MoPa^]
AeB[DbEbFaHbK[LXMVOePbRZS]W\XeYc[a^f_b`ea]b[c[d]eeiajclUndodresdteu\
UbWYkm
BZHZJcK\L[N\O\TbWcXg\babcfl[pZt\
B]CaL\ObPYR[X[_jc\nbr\vb
C[V\Wo
@\CaDZF\JYMcO\S[T[UaV\WZX]\j]g_\`fc[d\ecgZhZj]mfnfogpZrdsY
@dA]BcC\EeFfGaIbK\L\NfO]S\TfU\WWZc[\^g`]aZc\edl[m]n[o\q[sdtaufvb
@gBZCWGiI\JdM]OZV\Y\Z\]l^c_[cee\h]khlb
AaVeWl
C]DaKrO[V]W[Yae]l\o[p]s\u[vg
@ZC\EZNivb
J]U]WZZk
@gRUWg
RgW\sc
RlW\r]tc
I\KdNYO\P\RgSkWbYY`]f\mco\pcq[r]t]
N]PdT\ViW[^[ab
AiCZGXI]KbR\SfT]VYWbX[Y][Y^]cheblfs]
AZBZEZFaGbHhJaKeLXMUN[O\PXRXSbTaUbVVWZY\[[]]^c_Ya\b[ccdcehfggYhdibj[k[mdobqfrjsdt]u[v[
CbGcLdV]WeZ]c\e\faub
CZWlZ\\bl[v\
bjc]
@dA[B\D\FeG[I]J[K\OZPbRXSgTbVYWbYd\[^\`\a\eefZg\hamZnboaqbresZu\v\
@YAfBaCXD\EaFfGeJWK]L[MWO\P]Q[VaWZXcYaZd\e]c^d_[bOdXecfcgijcneobpSqYrhsetbuYvb
emfa
C[G\OhS\TaW[X\\c]bcee]fhl\
J]LhT]Zl[\
@dBVCeEaF[GbHYIbJ\L]M[N\OdR[TYVcWYX]ZZ[[^b`bafb]cdeWg\i]j\kYm\p]tVu\vT
B[Hd[g
LjRZWZZg
RhS\V[[baabccdedkbpbvT
CcL]OdVc]af[hhjbrbuc
O\ScVfX][dcel\ug
RhW[[]b\k[
A\B[D]E\FcGbHbK[L\N]Wb[\^d`jcdlbn]
DWHUJcKbQlWl_cfcj]l\q\u[
JZL\Wgc]
CgIaVhWX[it]
PbVdW\Yhr\
C\ReWmcZeih[lWtcvb
BgCcW[[[ea
L]Wg
@cAdB[CdF[M]NcObU]VbWZYZ[[\Y]eagfYgbn\odsht]ve
L]S[V\WeZj
EcGbH\N\O]QbTfVfY]Z][]`bdgebgej\ldv[
AYBcCbGVHZK[NcObRXSZVUWfX]Zd\\]\^Rabb[d\edf[goh[k\lYmXn]oYpbsdtZu\v[
A\B[CXE[FbHZJdKVLWMcN[ObRfShTeZg[\\a^bcfdgfYjck[lVnbpeq]rXseub
C\EfG\HfJfL\PeRWScYa^c`ca]f]hdk]lfocpdrmvd
DcJbKbMeO[PaV\Wdaee\gZhjmaqctivd
@aAbCeD]FbG]HeI\LZM\OXPiQdR]S\U\VeWeYa[c]abecdd[emfch\j]lXmXn[oXqbsbufvb
RkWZ
R\WVkg
A\CgDbFhGfJdL\O[PaRZS[VXWXXaY\ZZ\Y]]^]_b`bbcd\g]hhjikembo[q\sgu[ve
LfUhW[Zb^\hbtf
AbB\CdDfE]F]G]HaI\JYKeM]O]PYRZScTjVTW[X\YoZY[c]d^Yadl\nfoZtZu\vd
CkUaa\
CZKiTdZc[[adg]hbl\o[p\s\
DbGbLaT]VdWdYhZd[[c\hdl[
@gA]B\C[D]H\JZLYNbOaPeWdXbY]\f_\`Zabbbd]ebfXgfh]j[k[lendqZubva
C[[\pbui
BbCaMcR\Vc[ik\na
EbJfLdR]Ub\]`ea[b\c\eYgch]n\s]t\uk
@]BiC\E]H\IcJ]KbM\N[UhVdW]Z\[Z\f]\^bagcddZe[fbj\mbobqYrgt]va
XZ]h`]
@cBbGdH[JlT\UZVbX\[c^[bccbechbi[jZk\lkmdrX
B\FbHbJbMiN]Va\c`]e]hgjbmcvW
CbK\WdXh]]nbsdu\v\
B]LeO\WX[]`\cfeil\ne
@\CbJ[K\W[\]]jb\e\gdh]p\vY
@bAbB]D\E\FbH]JbKXLZM[NfO\PbQ[R\T\VcWm[\]\^]_babbjd[ecf]j]lYmbn]qcsbv]
B\HfIZJ[KgP\RfTbU\VbWWZe[j\]^[cceXf]gho[p]res[u\
HaR]ThWZ[ek]l]odresct[v[
D[WZdcvg
BcCZ_f
@YAbBQD\E]F\HcIbKcL[MVNeOcPWQ\RZUXVgXj[f`cb[dhebfjh[j\lbmengoRqfsVtYvW
CdMdOeTZVfWYYc[d\g^Z`[bcebl]mYnVrbti
BbCfH[V]Z]^[cal[naodta
CeI]O]PjTdW\
@bD[EdFfGZH]JZM]O[PjS]UcVaW[X\YY[\\Y]a^[`caddZe]fZhdlkneo]r]v\
DcGbM\NhObPaS]VcWYY[Za`]hbnlq[s\tc
BkGeI\PcQ[W]Zf[[b[ebhcm[n\tZuc
B\HeK[R\VeZe[\bcf]k\nfpc
K\L\O]R]VeWbY\ZZ[b`Zc]e[fel\mbsgvc
@\CeDXEcG]IZJaLbM\N]PUQeU\V\WcXdYYZY]f_d`Xabc]e[fbhfjglbmgn[o[paqf
B[DbGaH]RcWZYi[\\hvb
B\CmJZK\T\WXY[]da]c]hYmb
OdRa[]\f]eeZh\j]s]uivb
C\ObP\WgZZ[\^[`cb\edhd
@]A[BZCYD\EZHZIcJgKhL]NcOXV]WfXeZZ\b]f^\acbbdXe]fbh\lbm]o]rbsfudv[
@bDcHbZ]\\thvd
N]Vl
C[WY^k
B\CgH\IgJ\V\W[Z]\\^\ecm\o[qZs\t[vY
KcM]Vfeehe
@\BaCZDcG\KfMeN\PdR]SZTdUbWgX[YZ[[^a_bcdddfjjbkan\tbva
BcCcE]JeV[WbZeagh\o[v]
G]O]PeS]Wb\bcffjhZqZ
AdB]D]EdHZIcJiL\NbSZT\UeV]Y\Z\a\b\c\dbe\hajhlhmeo\rZu\v[
@dCaD\F\GgHZJdN]R]WZZZ]k`\ceehfch]mYt\u\
B[C[GYH]IaKgO\Q]V\WfYYZf]]`scYdbeXtlv\
B]N\Pb][^\`\c]g\hjm]p]qdv\
B\W\Z]f]hZkkt\ve
C\H\LcNcO\U\Vi]b
CfDbEhH]I[OYTiVdWZYY[]^\bbcaf]hik[lYtZvg
H[I]LZM]OZVp[[
@hB[DbEdF]GiH]K\NgO]PhR]TfUhVfWWYY[X^a`[a[bfcXdZe[heldmZr]savj
CeIcJfWn[]l[uZ
ChT]cb
RhWXYd
AcB[C]H\L]Va\Zvh
G[HcN]PdW[c]lf
AbC]PaTdWdZb^h
BcO\R[ScX\tj
ObRhVcd\lasb
AbG\PZYia\cbr\
BYCcEaF\GYLZM[N]OfPcQdR]T\U[VcWdYdZf\X]b^b_\afb[c]dbedhel]nip\q\rWsbtVv\
[kv]
BnEaPbWY_bhcr\
BeKbMcUbVdZZ[X_b`\bacbe\g]lfmcpfr]
@]AYBZCkDgEaFdGVHeI\KYMXOPP]QbS]UfVZWXX\YX[Y\g^Y_[`[aobbc[dfe[fYh\j[k[mfoYp\qcr\s\tZ
@]EgF[W\hbtc
CjK]M\TcW]Yh_\f\lYoit[
Wh
BhGfW[aa
@]AbBXCsDYE[FZGYHZJcK\L]M\O]P[R\TeVXWZX\YeZR[\\W]i_\`Za\e\fVgZj]l[p]qfs\uWvY
JZKeTcUbWYX\Zfleph
TZVYWhk\
W\hio[ti
B[CgOWWh
HdVYWebcf]n]
RiWVl[
O]TaUi[]egfcl[m\ncpcv]
B[FgOhWY
CbHe[gadk]
BkCcR]W\v]
BYObT]V[[heblfs]
B]C\F[LiNbO]TfUhW\Z\[]^Z`eadc]egfbldm\ncpcs\vW
@cAcB]EcFfG[H\I]KdMaNdOcR\TaVb\\^\`[bacfd]eaf]halbmbqar]ub
DaE[GjHbL]MdW[bhcbv]
FeH]L\MiNYObU\VcW[bZc\dfofpZq\va
GcVdW\[\fite
BhOdPdRZV\W[nioXre
@ZBZCdDZFdGZJ]KgL]MYO\P[VcXeY[[[\e_b`Xa]b]dbf\hambnbp]qhrXsZudvb
C\HcT]W[hg
BeEbFaH\I\J[KcOaP\R[SbUcV\WW\]]a^]`hfbgchZl]mdncobq\rcs\t\ve
B[OjWY
ObXdYg^[hcmct\
BhRYtb
C\JdK[O]PcVZW[YcZa[c\bdbeff\l\rdt[vg
RgW\sc
FcL\VdZ[[[e\h\kfm\oh
@\AfDbE]GcH[IcJ\K]ObPZRXSjTaW\XfYc]]_h`ga\b\cXd\eZfghYl\q[r[s]t[v[
DhH\K[Wbsf
@dEhFeN]O]VXW\`[cYe\jq
P\R\SnV[W[_]`\la
A\B\GcK[L[WgXh\\l[ndq[rbtcu[
nk
@cBXEZFdGaI\JcKXL[N]OiR[ScT\VUYYZ\\[^\`Xa\cad[eif[gdhZkZmhofqdrhsXt[udvb
L]PZYi
B\C]J\NcPc^j`aqZr[
WYYh
BiG]W[cghcrbv\
UeVcWkZe[Z^Z`]e[gei[mbn\rb
@\A\B[D[EiFmGYHXJiK[MdNZOWPcQ[SfTaUlWdX[YfZb\d]b^Y_e`cacbYc\daeef]k]l]mWo\pdqbres\tSuZv\
B\CaHbOdUcVeZigco\
@[L]M[O\WZ^]e\jkkfs]ue
gi
A]B]CiGZHcJdTZW\XbZkceeVg\l\
BgCdJYLWO\V]WXZ[dZear]u]vq
Ggpd
BbF]H]J\KbWiZh[]a\eep]r]sbv[
BTDZE[F\IXJ[LjMXN\PZS\TcUdX]Y[Z[[b\n^V_\`]b\cbekfbicj[m[p]resdtiuhv\
H\e\gi
BZLfR\ekt\
A]EcFZHWK\NeThU]VgZ[^e_d`ab]ffhdl[m[nWp\q\r\tYudvZ
B]Wh[[h]ta
DbJbT\fil\r[
DkEjF]G\WZvb
BUJ\LbN]R]T]WU[b\d^[c[e]hdkasYtpvS
@dDbE\H\JbM]PZQdR\SgVcW]X]Y\`[d]eZf\h[jaqcr[sft\vi
K\MbV]Wjmanfpb
ChEaJYOdVbWa^daeb\j\tdv[
@\A]CbEeFcJpO\WTY[^\jfu\
HbVb\]_[ecgbmhn]o[v\
AdBZH\I\K[S]T\U[VgWaXcY]Ze[Z^\_bg[mcn\o[pmsZt\v\
pi
Wji]
KhO\PcV[sY
ChJdWT\]m\oaqbri
V\WYli
DbF]KbLZMZOeVaWhZc^[ahcadcehlbucv]
I]Wg
BYkf
CbO]VhW\Yd\\`\dglep]
CjIbOYW\Xb
B]D\H]JgPcThWUZb[a]b^]ahc[l]m]
HbLeZi[Ze[tbv]
ObP]W[^\`je[f\j\t\
Bb[]kivZ
AaChV\[]vg
GcOaPcSbVaWeZ\l]
\g
LfW[
og
B]J\O\V\Wbajj\
A[BZF]GZIcJeK\McOVQ]S[TaUgV]W[Y]]\^Z_]`\cleafcgah]i[kYl[pfq[r[tbvb
@eD\FeGcHYJZMZRXU[Zm[[cZdcv[
CdD\GeH]PeSgVgW\Y\[]]c`\bWccdbe\q[vb
DgGYPcWYY]cZknr\vX
@dVkhb
H\N]S]U]ViW]abccdbe\f\lZt\ub
L]M]NbWi`c
A]ClDbEhF[H\K]LXM[N[ObPWT[U\VYWVY\[Z\l^]aZb[iblfmdoZqcsbteubv[
B\DbE\F][]^\c[ejv[
WZ[Yelt[
@bAZBZDQEfFjHZIhKfLZNcPfRdSfUaWXYhZd\g_ecbedmbrdt\va
@UAZBZDhEoFVGYH\JWLZMYNXOVPXR\S\TdVXWZX]YZZ][Y\Z^X_]b\c\djeZf[h[jYkWl\p[uWvS
B]CnG\N]WYZ][]`\bo
C]KgWYsa
GeJ]R]U]Zj[\cft\
CVGcNbP\R\VfWg^]adcad[hblg
@\AXBZChEWFdG\JlKZLZMWN[OZPUR[SlTiVPWNXZZP[T\T]Z^X_X`\aZbZdXeZfgjXk[ldnhoeqlrssbtVvQ
@eAiC[G\H[J]K[N]S[U]V\WWXeY][g\g]babceelfkg]ldo[p[vb
F]VeWic\ech[lZ
A]EcGbHZObQbTcW\Y][f^c`ddge\f]jalaofsbvd
BcCYFgG\HbKbO\S\WdZ\]]^]h[k]ocshtbv\
AfB]CmD]E]F]H\J[KZPYRZSdTbU\VWWYYrZ\]dl\tZv[
A\BZHXOcV\WT^]bicdjj
B\CZG\H\L\MdU[VcWbZd[b_k`febf\mftbva
Whect]
AdB]HZIcJiT]UeWeZ\^Y_ab]dbe\hal\meo\r[u\v[
B\K\sju]
@dA]BcGeH\I]JgL\M\O\PeTZV]W[[d]\^d_]`ZcZeXhYjfp\rhu\
CYJeW\efhhk]u[vZ
AdBjC[WYjal]
@[BYCiHcM\OZP]SaTfU[WTZ\[[\d_d`caYd\ebfbg]j\m\obqdr[tcv[
@eBfHeW[^]b\
W[vi
AcB\G[HZN[O\RYVXW[X[Y[[[\[]\^Z_l`\bVcef\hYk\lZn]p\s]t\u\v\
NfSbVd]d^hc[heleqZrbta
@XAZE[FYGZH\JXL\M[NWOYPZS\TUVcWZY[Z\[[\Z^W_]dkeXf[h\j]kWl[p[uZv]
B\EePdRfWY
@\BfEjF[GcHeI\O\^\`\c[dhj[u\vU
CcF]Tga]qa
B]T\W\Xe^Zglq\sct]u]
A\BaC]DbK\OiU\VbXeZ\[d]\c[f]hbldp]smuav]
@dB[H\I]JfK]MZOXPcQ\TZUbV[W\Ye[b\h][^c_\`ZcdechYjfn]p\rct]u\
C\RiVYWkYfeYheob
AaBfDbGaOZWUYbZc[\_gekf\obt\vc
A\B]DbE\FeGZJcKjL]MhO\PZShWYY[Zb[X\c`ce[hcj]ldn[pbq]rds]vf
B\CWDZE]FdH\IZJhKaNfObQcR]WXXdZ[[[\]]b^g_]c\d\hgiek\mXn[o\t[ujva
BbD]E]FlHeIfJbK\M]OYP]QlSZTdVgW\XbYeZY]\_[`Waec\daecfZgbk[mXo\pZqZrbubvd
@dBWCaDiEaF[GgIaJdK\L]M[N\OmR[T\VVX][V^d_a`kacbYccd]eZf[g]h[i]kYl\nXpZs\tevV
AdCkDeEcF\GcJbO]PdT\VXWVXbY\Z\[[\Z^\_b`baad]f[kcmbobrjt[u]
B\CVDYHVJ[K[L\MfNeO[RWSbT\U[VZX]YdZj[g\f]]^V_b`Yc\edhfkcm\o]piq]r[tluX
A\B[OiPZWXY[[Zcbegve
CiD]HXJdTfUkVeW[Z\`bcfe\g]jil\m[p]vX
BZJcLfNYR\Wi[cda
PhV[W\Y\[guc
AcChJ[K\M\VZYj^\e\l[r]v]
AdC\DaU\VeYg^[_dabc\e\f[hfp[r]te
BeJZM]N[We_\egjc
DbGcNZV\We[Y^d
Od]]fZrh
A]E\JfL\O]RcT\U[WZX]Yb[X]a^]f[lgn]oap\r]sbtfvY
CfSkWT\]ofrb
BcGcMgWaYec\rc
KcPgl]
B[e]kj
B[DbEaFbHdOcP\S]WbZc[]c\digbjasYt[uf
C\th
BjCjGcJfK\L]MhT[UdV\Ze[\]Z^XcXdcechajdo]q\r]tZvX
DbGcNZV\We[Y^d
R[TbUiWVY]Z][i\\eih\l[m]p[
C\KfN]O[ScTcUeViWZY\^Y_h`\afcah\kcl\rdsYt[
@cAZB]DfJhNeO\TeVeWVX]YaZc[]^k`Zacceg\lao\
BfCbD]GkHfIhJfM\N]U]VYWbYb[b\bc[lcr\
Hj
C[E[JcO]W]ade[jiu\
@]E]LbM\N[OcViW\accbd\fbj]rcubv\
EgN]a\ji
C]O[VjZgagecfghbl\v]
VdW][iaZl\
@fDbEbK\MbW[Zge\j[l\pdv]
HZI]JlM[NZO[T[WXZ\[[]]^X`[a[d]f]g]hbl]r[s]t\uZvg
CZNgVYWjtb
CiT\W\ekh\
CgDfF\HZO\TdWVX\Zm[[]c^e`\pZ
MnWb[Vmencv[
@YA\BZCYD\EZF]H\I]K[MVNZOXP\TUUsVcWUXhY\ZT[Z\Z]n^[_[`Wa[bZdZeXj\lYmknXoZp[rUsYt\uavV
L]PZWcYo
@]EfFbO\[al[t\vl
F]H\J]KhL[RZUeVgWdY][\afeZq\
ObP\RcSlV[Wh_]`\f\lY
@eBZCcIbKXMYOeQ]RZS[VfWYXZYi[c\d^g_g`ba]gehbj[m\oXpesZubv\
GjM[PcZY[Xegl[vd
C\G\J[NbO]UZVbY]]e`fe]h]lfqet[
@dBcD[EfH\KhL[MeN]OcR\VYWn^Y`]c[eZjgl]nZrbsZubvh
@\AbCeD\E\GbJfMdO\PaRaS[T]UfV[XcYZ[e\d_\`]afd\edgbhhiblbp[setdv[
BTEcH\R]Sf\cdhetj\t\vY
BlOcW[[e\c^kgb
@bB[JbK]M[N\OYPdSgT\WXYZ\[_[bacae[fYhbjlkclepZq]r\sbt[uZ
@jAbB[CZE]FYGnI\K]MeN[P[S\W[X[ZZ[\\X^]_ba]b]cgd\eXf\hYjYkVlXmbn]obpZq\tYv[
@YBbCdEcFeGfH\MZOcP\WSY]Zb[X\\^e_\cZdae\hgjcm[q[vo
A]BaCdDeF[I]JcO\U]WV[\\d^\`ddjeYjelfnap[rct\u\v[
B\CVImK]N[R[V]Z[[\`\egf[hgj\l]pftYu[ve
B\LeWiZgcchcjbla
BhC]EiL[WUYYZ[kbrfv]
ChHbObT]V]
AfBeCYOZW\XbY]Z][]_ehjl]qer]t\u\vY
CgWd^[b\
ObUdV]Wonfrb
BcD]E\FkGbHdJcM]OaR[U[V][]_]b\cbf]k\m]n[r\s[vZ
C[EeFcM\OrPdSgVWWYXcZ\bYf\gVh\jZl\p]rfu]vc
HcP\ViXbu\
@bAhCdEbJ]KYLdM[PXR[S]TbWYXhYeZZ][^[_da[bZc]d[ebg]hbnboip[rcseth
B]F]G\ObP\SgU\VkWWZ]cdkfp[r]
A]BdDeGeR\S]U]VpY\[\\\c\m\n\v]
AeF]G]HXK[P[R\ScUaZe_\b\e]fegjh\j]nap[q\riu\v]
GjL\TcW\Z\ae
ggvi
DlG]QaUdW\Z\e]vZ
L]W[Zk[[o\
E[GdK\VcW\XiY\[l^el\vZ
B]C\G[JaKdR]T]U[V\WYZh[[]\^]_dh\lao\pfqc
AbC\X[Z\\e]gffgdh\meoZp\td
WlpVsa
C]Wh
OfV]WZehfbh\
F]VhW]vh
@aH]W[[\a]bid]hdv[
DbW\[]eph]
CcD\HZJbM\V][e\ac]e[ggh]obv[
WdY][fu]v]
W\Yi[]^\emh]o[t\
HaKi
@gAcC\E\G\HWJ[LaMeNbP[VTWbZc[b`caZbeced\gbhYjdk]lbtbvZ
@]BbCcDcFdGcHcIcJiL]McNcPYQ\R\SdT\V[WZX\Y\Ze\U^d_c`ga]cYddgdl\m\o\rhta
CoGZHbNaTW][^ZacdjeZ
CjJ]
KgNbScW[
AaBaJbOZR]V]WaX\YY]caceafdkclisctgucv\
^[rh
BaWbZ[
Tg\boasa
DcF\HbKgMaTaU]WZZj_dm\oa
BfHeW[^]b\
F[]gggm]q]re
O\RcUbW[[Y]]cbeimco[tZuc
CbIiO\QbR\V\W[^]_]`hc\e\j]l\qft\vZ
Vg^]ba
B[CXGeI]LZOgP]TjWUZg]\bbc[e]q\r\sitd
@cB]GcN[Wg[\k\t\
NgOaVh
BZCUF]JbK]L\MXN\O\Q\RZTWUnV\WWXYY\ZZ[\]b^]d\e]hcj]l]mrnXoTp\rXsYtZugvX
B[CcDdGZHbJcK\McNdO]RYTeUZWOZe]Z^Va\bcd[e\fplimbnco\sctYv]
BYG\RZS\VhX]b\fgmlncrYsbucvb
CcJbOfUbV[W[^\ag
C[JbK]eo
RZWRklrh
H]JaM\WhZbcge[vd
AfNgRcSgW[
H]KkUap\sb
@]BcCaFhHiIWKbL[MYO[PcR]S\T\VXX\Za[X]\^d_bbZcedYe\f[g]hZjYlZmUnmoWr[sVt\ubvY
h\ug
@VAhBXCbE[F[GZI\JcKaLgM[NhOVPgQZRYSXUWVhWaXXY[Z][b\a^T_Z`YbWchdZeZfVh\jZkYlbmZnao[rZs[u]vT
@]AbD\EeG\JZLbM]NgOYPcRaS]TfWdZ\[\^Xaeebh\lcoat]
DaGdHfN]O\UfV]WeXZ[g^\c[dcneoesdu[v\
B]C[F\G\M\OZVYW\XjZ\[Z\d^[edfdo\p\r[tcuY
BhL]W]
B\H]UiWk
BdC\D\EbG\J]L]NeO]TfU\VZZe[d\\^baed\j\p]ve
Vc[h]cbctZv]
@aAbB\DdFdGeOaRaT[V[WZYjZ\[[\e_\cajdtbv[
@bB[DbE[GfHbNbP[SbVZWZ^c`mf]j\map]qbrfv\
AgB[ClJb[\e\fekk
DZWg`f
A[DcHZI]JrM[NZO[T[V\WYZ\[]^X`]a[d]e\f]g]h\l]r[s]uZv\
A]BVCYFcGaJaL[OgPcR[TcUjW[Z\[Z\Z]b^c_X`baYbbcfdbe[hel]m[r\tZukv]
K\Wf
CcO\PrVYad
C]GcPiWbabc]le
A]B[DdG\N[V[Z\^[bbhok\o]q]vc
@\CaG]H[I]L\N\VjWVZb`]cbh]o[tZv\
BYF\HfIbKbLbOeP\R]TbV\WTc\ggjcsfuZ
F]H]ObX\\f^\_gebt]
AaB[E]FaHcNcPdR\U[VbWYXiYZZb]\^\_[`ebbdeegfYo\q\rftdu[
C]Wi
@[AbChF\HWJ\K]L[MZRZScT\WnXZZ[\\]gb\c[dceefmmbnkoTp[r]sguXvh
K]Wc[fn]ohv]
O[TYUhVdWbXiYf[]]d^Ycehbnbp\rZt[
B[WY[dd\vk
AdPXW[Ye\n_bhbqa
N\WWaj
JbQflc
Wg
B]CeH]UhW[[\
AbB\Oc[h
B[I]W\[]ekv\
LgWVte
IhJYP[R[W\XcY]f]hbrd
HiKijc
AdDXEaF[GXHZI]JbK[L[MWP\Q]R\SZT]VdW\[[^kbbdbe\f[gbkan[pZqhrYsVuXv]
GfNbObVeZd\]d]ldpf
FdHgM]W[
H[lg
@\B\C\E\FeHfKdN]O\R]UhV]WXX]Z\[Y]g^\`\a]b\d]gclZmeoaqar[s\ubv]
WbY][\^[ocrk
AgCaEcFdG]HeI\JWL\MYN\OeP\R\TbUXWdZd[[\[_\`bc[dYf[jhlbmeo\p[qerdteu]
BbH\KcM]N]R]Vf^Ybaect]
B]W\[hk]t\
AbCdE]G[J]P\Yh\fc\fdpdr]tb
BYCbHiOeUeV\WZZa[da]bcebgbm]t\v\
C\DlObR[VeXZZ][X\f^Ybccbeffbh[jdnap]rbvZ
CeG\HZO]U\ViWZY\Zc[]]d^Yafbce\obrgvd
B[CfE[FeHgK[MZNZObPgQcTcWVYb^[`]d]g[h]lYmZn\pZrcs[t\v\
F]M]RZS\VbWf\]^\_Z`]e]jh
Wdm\njo\
KbO[PcSjWbs\
EaR]SdUcV\WgXZZd[Yehndodrgsdu\
B[Hh[c^\efv]
C[D\EbNmOdU\Wc]g^b_]efp]
O]W[X\em
BaOdWXZ[[icdecf\ncv\
B[DaMcOdYc_aa[cadbeZhivg
B\DbL]M\NWPaWqYc[\_bl\
G]JiW\[ddbvc
B[I]W\[]ekv\
@bAZB[DXEdFbGSH[IdKaLZNeScU]VdW\[\_a`bb\c\d[hdibjcl]mcndobratbudv\
B[C\D[E]FhHXKbLgMdN\O\UaWb[c^Ya\e]fhgakal\q]
BgW]
B[ImN\RZT[WSX[Y\[]`[abccf]g[ker[s\t[u]v\
AdB[DeFYGTHdI\M\R\W[[]^dbgcdvp
C]DcGhIcN]OhPYSaW[X]_d`face[tcvZ
@cAgEdF\L\MeNaO\PeQ]U\WWXbY[\\^i`\c\e[f\gchakdqWubvb
BbLYRVSjW\kjl[t[
B[HZJ]KfV]WZZ[^Zgp
BbC[D]FcG[HdJ]MbOdT\V\WZZb[[^\`gccd[f]k]lWqcsevf
B\HZK\W[Ze^dcanao\ph
@]AbBbCcDaG]JbK\L[M\OgPbR\S[UbV]W[Y\Zd\[^W_da]b\eWg[k[lhpdqfs[t\
O]S[Veci
I\W\e]hp
ChO\WbYb
B\CjDeEgFZG]JbN\OWR[T[VUWcYZ[]^]daj[va
B]O\V\Wi^gt]
B]CbF\G\M\OZVbW\XjZZ[Y\d^Waceafdo\p\r[tcu\
\g
AcCcDgEbJbNiO\VZZ\`accf\vb
H[VhW]ce
W[[leck]
C[[]_b`j
B]F]H\RbSkW[v]
B\F\W\[gl[sc
H\LkRbWYmZo\
CdDeEbFdH\J]L\M\S\UfVbW[Y[[[\\]d^cdaeWfhg\hbj\limcnYsatb
AcB\CeH\I]JbKcL\MbOZRXShU\V[WdYYZb\e^e_Y`gabbZd]fXg]jYn]pZtiu]v]
CXG\Zgdi
@fAZBZCZDdE[F[GeHgIZJYLZM[NTOXPeR]S\TaUZYaZa\a][^[_[`ZadbbcaeZf]gchcjck\m[o[qarZu\
A\BcC[IbZ[[d]l^bgclbpa
D\EbNmO]\]^bp]
BeH\KbRcZj[bh\j\
AeB\GcHZMcPZQcR]Vh[\_]`]b\cddceYfZh[j\k]t\ubvd
Vc[h]cbctZv]
B\DbEeGbH[JbL[ObR\VW\k^\a\d]edh[jemcq\s\vY
OhW[
LeR[VdWb\]tjufvc
AZBWCZDcFcGaIcJ[K\L[MXNYO[RXS]UbV]XbZW[R\g][^Z`\acb\eif]h[k[lbn\rcsdtfuZvW
AgB\T[V]Wb[]_bc[e\f\h\rh
@cBbCaFbG\K[OdTeWSYcccdZg\nbve
B[OoPZW\Y\e]vf
@\BYCeGeH\KhLaMYNaOhRZSYW[X\YY[b\\_baZbdcad[eef\g]h]jbk\ncoYpZqbrasWu]
T]V]W[[Yli
@bB]CbHfM]T\UZW[[[]\^eeamgtdu[
CjN]ObRdWh[fe\j\l\tcvb
BbH\L]TbUcVTWhZc^[b\fck[mbq\ugvl
CiIZV]Wmedrbt[
CfEZGcLdP\Zbjgk\mbt\ve
FaH[O[SdV[WYYd[g\h^de[vY
EbJfLdR]Ub\]`ea[b\c\eYgch]n\s]t\uk
eg
GeNYPgTaVdWbs]
C\O[P]TdV]WXXiYd\baebdeel]rb
BZK]MZO\R]VdWlZe[]d]k]lengpct]v\
H]Vg^[`bb\eZ
A\BZCWF\HXJdK]M[NfPZQgT\U[XbZ[\aa\ccd]eYj]sbtbufvd
DcEhOZWY[\hc
@bB[DbE[GfHbNbP[SbVZWZ^c`mf]j\map]qbrfv\
AfCcJaY\e]fdrj
CeEeOh]aqe
B]C\G\N]W][]bo
AbB\C\G[HZJ]L\NdO[RYWYX[Y][[\Y^d_g`\bVcad]f\k\lam]n]o\p[qYras]u\v\
H\I\KgOYQdW[Xd]c^\d\eZmXn[un
AbB]JjVkYe^]b\ngre
B[EaKde\kjo]rb
C\OYUhth
AgCdFfG]H[KZL]P\S[T[U\XbZZ\Y]b_]cad[ebf\gdhYlemfoZp[qirat\u[
BhCcD]O]W\Ydobr\
A[DcHZI]JrM[NZO[T[V\WYZ\[]^X`]a[d]e\f]g]h\l]r[s]uZv\
]gm]
@bBZJbN]O[PcShT\VbWZY\[[\]_\badffYlcnbp\q]sbt]uZvj
AcB[OZXbY][]_ehjj]qfr]t\u\vY
AbC\X[Z\]gffgdh\meoZp\td
@\BbCeEXF[HhJ]KdL\MZNeOZQaU[VeWSXbYc[[\g^[_[b\cbeZfXg[kel[mXn]r[s[u\
BbCdFeG\HlJbM[NgObP[Q]T\WaYaZb\X_\abdeebhdn[piteu\v]
B]WoZZ
UcWZ]e`jehmco[tZvZ
@cGfN[WY
DcGjHaWjc]d\fZl\
AWCZFbKaM\NbW[Xd\]]d_\kao\ud
IjOZV\f]
B[ChE[FkHgK[LXMZNcObPgQdRYTcYb^Z_\`]akd]e\f]gahVlYmZn\o]pZrcs[v[
E\FoHlIVRcSeU]VcW[e]lZo\r]
B[CdD\HiN\ObQ\Wc\a][^b_fcbnZqas[tbvc
@ZAdBWDbF]GkL]OoPZWZYc[\^e_a`hcfl\v]
AWCZFbKaM\NbW[Xd\]]d_\kao\ud
B[CeD\HiN\ObQ\Wc\a][^b_fcbnZqbs[tbvc
BiDfEbI]JdMePhRdS\TbU\W[X]Y[^V_]aab\cbd\ld
DYE\H]LcM[NaV\W[X\[e\db\dclbocvh
UgmZ
@[P\W\`Zjnq]
@\AbBdCcDeEeGdHdJgKeM[N\P\RTTgUbVeX[YU[\\[][^caZbeccd[ebf]gchclQm\ojpdq\rYsYuWv]
A]B[C\DZE]FbHXKbLZOeP\QjRZU]WoZY[c\\]b^c`da[bXdeeZhbj]k[m]naoWq[tc
CeH[JdL[WdZe[Z]Xc\dXl\vZ
BYCbG[IhK]M]OcR[SgT]VZWd[Y\\a[eefcg\hij\lbtUvb
R\Wh
@]BcC[EbF\G\J\McO[W[Xh[VjdkYp[rctdu\vf
CnZe[\c\n\
A\CYK\N]O[PhQ\VhYbZ\\b_fa[cZe\f]lbnfqYrdsbtavd
@cAcB]EcFfG[H\I]KdMaNdOcR\TaVb\\`[bacfd]eaf]halbmbqar]ub
J[V\Zmbb
B]CaE\F\GbHcJdNZOYP]Q\SbTdUdYb^g`cdcegf]j]l\m]nbobr[s[v[
H]L\O]W[[Wekfake
@\B[E[H\I[JWM\NXO]P\RZT\VUWZY[Z\[\\Y^[_X`\aue[j[l\pWvZ
@\CaDeJvN]RcW\a[e]f]t\u\vg
E]F[M[N]O]W[c]fejmq]sdtaua
O\Vk^\f]
BYDbHaW[vk
B\F\UjW\o\v]
FeH]L\MiNYObU\VcW[bZc\dfofpZq\va
CcW[Xh^fedqatb
BdM]W]cbddehl\t[
A\B\EcM\N]V\[]cZdcl]vj
FcWi
AeC]E\K\O\X\[]`hjbsb
GcVdW\[\fite
Wg
B]J\O]V\ajj\
BYL]R\W[d[pgvl
D\N]dk
AcB\G[HZN[O\RYVXW[X[Y[[[\[]\^Z_l`\bVcef\hYk\lZn]p\s]t\u\v\
JgL[R\SZWnYf`boct]vZ
NfSbVd]d^hc[hdleqZr\tc
B\DeJlT\WZZ\u[vf
N]Vk
C]GcPiRfVZWb[[\cabc]le
JZU[VaXbZ[]\^\eZgchjm[nZpjub
W\Zh
Ggv]
HXTkUgmZ
B]JbL\Mk[gkX
A]B[DdG\N[V[Z\^[bbhok\o]q]vc
Wij\l]
B\C]H[N[ObV\X\Y\Ze[b^\`dc\d\e\fbgbjbkcl[mdpctk
@\CaG]H[I]L\N\VjWVZb`]cbh]tZv\
@fAZDeEbFdJ[L[NZP]Q]R\T\VgWhYYZa[W\e^e_\addZf]gZhgl[mbncogr[s[taucvV
BcCkD\E]F\GdHfJ\K\R\UWVbYi^\_a`\adc[dcmdqcvY
B]GbUYWhZ\cdlb
W]Zj`]e\v]
K[W]Zd]]e]g[mcnbph
@bB\CbGaH\JbL\MlWYXb[[`bbZccfah[k\mbnavX
LZ[\kjob
\h
CbDeFaI\JhL\MZS[TZWbXaYb[c]\^gb]cdfeibl[r\sauavd
Rh_a
@fBlDeGdHZJZLbMbR[SfUgVWWZYY[[^Y_g`SaZcXd\eaf]jblWoYpbq]ui
@[BWC[F\HXOZPeQcSeT\W[XjYZZc[\\e^h_fm]n\pZqYu\
WZ^]aemboircsb
PhRhV]WZY\
BbCdD\J]NdOeS]T]Wf[]\]^c`Zf[g\hhqcvX
@[CdD[F\G[H\J\O]PdTfV\[g^[_i`iacjblVnaodq\rcs]ucvb
AeB]GbM]NdOeS]Wg[]\\bfh\nbo\qfv\
@\B\OdR]VbWWZ[[k]h^bbcc\e\gahkv]
DaHcO]UcWY^YcbgehiqXvi
A\CZG]JiT]UgW[Zib\enh\p\t\ve
BoCaD\G[HZJiKbL[OjTZV]WYX\[b]\_\a]b\c]ebgbh\l\mcuhvZ
JbWVZe[bc]e\f[lard
AbC]D\EaLeTbW[Y[_]`[c\fjhcjfldu\
@cB\CbFcGaHaI[KYL[MbOgP[R\SbVbWYY\[d\d^[_habcYeYjbn[sYthuevb
I]Rgl]m]
W]Y\^\enh]o[t\
CZH]IlO\R\WY^]_]`]e\fbj]qZr]tc
AWBYCcDeFlHeJZLbMZP]QZR[S\T[U[W\X\Y\Z[[\^eaebdcad]ffkZlfneq]r\s\u[vb
BZNbR[Wq`cl[
L]TeUcWhZadclbodvZ
BhCbD\G\JYM]NaOUTeWTY\]c^f`]abceebfej\m\n\o[qg
Rh
BhW]Zb
CcEZN[R\VZW[`qn]t[
GiRcV\W]
B\IaM[ReTbV\W[Xd[Za\f\mbv\
NfW][g^\l]ob
I[OlW\[f\deb
G]R\Yl
@gB]CdD]FbGgIbKlO]T\V\WcXbYcZh^[_[b]c[hgjaqcs[t]ue
A[BeC\H\MgOZR\V\XeY]Z[[i]a_iacj]k\n\sct]
BZCcDcH\N]OjPkVZYc\e_\c]d]h\larcs[v\
B]T\W\^Zglq\t]u]
AdCcDcFeHbJgKYL\N]QbRUTaUVVcWWXbZd[V]a^a_d`baafdgah\ick\m]n[o]p\qeud
@bB]CXE\F]HfJcKiO\RdS]T]V\WaY][X\]]d^c_]`Zebf[h\jbl\m\nZoXpiqer]s\t\u]vY
S\T\V[Wdvk
AaCbF\GcH\M]NbPcU[VZWeXh\f]b^[_[`aaacbdZejhll]mXoesZv\
@]BaCdD[GYI\JZLbOdPiRZSaVeWUX]YT[[`fd\ebfcgajalZm]sat\u[
I]MiOcW[
R]W]dl
B\FaHeLhWU[ee]n[
GYK\S[WdYl
AdCXSdUcVgW]Y]\\ace[fYrivg
HZJ]Yfalrd
@]B]C]D]H\N[O[R\V[W]\]`jbkeZh]qetZ
C]Wi
CfFfHla]gep\
@jBcLbMYZc[\`Zc[kapftc
CiT]W\\eb]p]qb
Wgde
@bCeH[JdLZMhNbO\V\WbZd]Xc\dXl[n]t]vV
@dBVE]F\H[KbM\NZOWQ\R\S\T\UaWYX[Yb\\^[cjdghhjelbmYn]pZq[rbt\u\
M\PbWh
AgDdE]FhGbJ[K[McNgO\P]R]V\Yj[[^[_\cZdcj\rZtbvX
@bA[G\HiIcJ\KbO\QdWWXh[[]a^ae[h\m[q\t[ug
V\Wi^\lb
FdK]UgW]^]g]hiq]vh
HcY\cde]g\mbqbrfv]
A]BeOcPaU\VdWcc[ekldr]tZ
F]G\H]I\NbOgS]W\Ye\cabd]ecf]hfk]mYnaoZrctjuevc
CpJeN]O\WX_]l]
@fAdB[CdDdGYHbJcKWMfQ[TdXeYdZa\b]c^b_a`cabbdcad\fXg\hdlcmancoZphs\u]vW
@[AbC[E]FcG\HkK[N\P\SZTbViWYX]Y\[b\Z]c^b_]b[c\dcfdgbj\paqfsau\
CbDaL]N\PiRYWaZ\[\^[e\q[tlvi
CqLcR[SdWXX[]Zfco[
Vg
K]LkO\WYYak[l\vh
\]c\egm\okra
WhX[\dk[
F]H[M[W\XaY[Z\[]\\]j`]ekmfn\oZp[r[
BXD[HgIcJdKaM\WVYeZh[f\\^c_jc]dZeZgbhZtdvi
BYEdKdLiWP_]ebhbjit\
H\RaW[Z]e[gmo\u\
IjO[Zaa\r]
@bBeKbO\PhU]Y[^X`agh
C\DkGeJcN\O]QaSaVb\[^]e\fkhcqbrZv[
@]C[M\O]R\S\T\VYWWZZ[[\[_[`]cbjok\p]q]tZv\
B]KeM]WiYhZ]\dp]rZt]v\
CdH\N[WcXeYi^\sY
B]G\K\NgO]R]W]Zj^cebfaofpbubv[
Wn[\hfre
AeB[KgL[MeRlU]V\WW\eaddie\l]meoeq\s\
HbKaR\pj
F[PkY\adr]
RfVaW\]hl]
@\AaBbEZFjHgJjL[M\U]V\W\Ze_]dde]l[n[p]q\s]
EcW[^bvk
EaHbVVWiY\
@fCbE\FeGdJVKaL\O]RUSiUbWdX[Zf[b\\^V_[`WadbUcXdZefgbhhlWmcnboepZrev[
C\EfIhO[RgV]Y\f]h]tbv]
B\G]H]M\O]P\RYS\WZXdYa\g]d`]ccd[fdhdj\l\sbtb
E]H\IbJ\M[NeQbRZ[]`\e\g\hblen]pfr\vc
CgHjIdbce\
B\G\IaO\RcSeVbW[YbZf[Z^a_e`\ekf\hbm\ogr\t\
HZOgV]he
Vavh
B]CaJ\O\W[Ze[fhljal\mZrduf
@\B[C\G\I]LXMcNZOcVdWV[h\hbdh]lZmcoZu\v]
Fg
AdCaD\E\F\GdH\J[OaPcR\SaT\UcVcWXYa[c`ha[c\d[eefZkbo[q\sXtbubvY
AZBfDbEZGaH[KdNeObP[QaS]U\VYWXYc[b^b`Wbbeafbg\hij]kat\u[vd
Jgc\gdm]p]
M]Wc\i
Vll]v\
BYC\EaJ[KZL]McNYO\RqSbU[VWWXYbZZ[e\[_\a\bac[ecgbhej]m]naoeuevW
C]G\S\T]ZX\c]d_abhcdfdqhs\
B]CaO[VhWZve
Ck]R
VdWYZcbgtcv\
ObXdYg^[hcmct\
O\WW[q
AdPXW[Ye\n_bhbqa
IkO\r\
L[M]RhW\
W]hikklbr]
AWBWCbDbFhGbHXI[JbKaLZMbNdOaPZRZS\TcVbW\XdYVZ\[c^Y`Yb[cbd[eefQg]hciZj\kal[mbpYq]reub
A]CgD\G]HiR[U]V]Zb\a]Z^h`bb\c]dbe]feicm[o]ubvX
@eBjC[GaJZMZNdOeT]WZZc[]^bc\feiblWr[uc
DbO[VjWY[\^[abcbhjidq[v\
@\CfDfGWIYJZKZLYMZNdObPiQ\RcSeTWUaV\WcXbYVZ[[\\\a[b\ehf[gbjVl\mYnYocp]q[rVt]vg
BfC[D[E\M\RYS]Tdbgdjl]vV
C]FaH[L[MdOkWcZ\\b]b^b`[bccad[l]pcsat\uev[
L[QeRbajh\
B]CcUb[\rl
B]W[di
AZB\C[DcE]IZJYWZ[\^\b]die\lbv\
FdG]HjKdM\QcWZa]hgv]
AcKbVoW[\ae]fgteu[
BfG\H]PfR[T\WYZ][Z\eeilhv\
C\FhGgHbJeV[[b\c^b_]a[bZvf
@[G\Wd[fcdeehh
OlRiWZ\]v[
B]K\OdV\Wi[cl]skv\
Yf
WbchlY
FZLeP]RYV]W[XZ[[a\bihkk\lgvY
AZCYE[FbI[J]KdLaM\PbSeVfX\Z][X^Tadb\dcehfbgdjbq]r\sYtdvc
AcB\CdF\HaI\JcN]S]TZU]VgWVYaZc[f]Xb[dbeag\h]ljmbncq\sft\uZvd
AgBXCXD[GcH[K]OZSbV\WcYf[]\\^d`]d]eZfgn\vZ
B]CcG[H\JZM\NXOYP[Q\T]VYW[X[Y[^[`[aqcbdce[hZjZlds\t\vY
FfHgl\
A]B]F]GaImKfOVPYR\T\V[Y\_]f]g\q]r\s]v]
Weei
BZFcHkLfMbOaUZW\ZZ^[aad\k[lamfoYqZtcv[
@[APCgDeEcFZI[JcKbLZP\QeR\SjTcVZX]Zf[d^Y_c`cagbYccebfZhbk]l\n[pXr]s\ue
H]Ob^\_jeb
FgK]
D]dkv\
DcEgF\W\vf
N\R[Ybairg
V]Y\Ze[[igob
B]HdOZWim]oduc
B[DfWd^\bklY
@]GeKiM[^eace]h]lZ
BcObQ\UbWYcln]r\
F[IeOWVVW]afra
@cGfN[WY
@bBbCXDbE]H\KfMcNcOhZ[^\_d`]c\eclcm[n\phqbu[
@ZA]E]HgJbM[NaO\TdU\V\WY[]]ee\h]j[l[mYnio\qbr\s[t\ucv[
@cB\H\MfO]RdZc[]b]dbjakcmencucv]
Y[f]mfrh
thve
HiJ]K]OiP[VZY\^\`]cdf]o\u\
B\HcMbOdU]WXZ\[o`]nc
B[OcVbWhZ[[h^Z
CnWdn\
BpH\L\WW]b_debl]v]
HaUiZ[c]
AZB[C\E\J~L\M]O[T\WTX\]\^R`Xa]b[c\d[eZg\h[l\m\s[vY
Bfk]vg
BZHhN\WX[\emvZ
BXHhQcWZed
AdM\R[W]Z]^gd]lamanbqi
Zh
@[B[M\NhOTP]R[T[VeW]Z[[k^[a]bcech[v\
@\FaHjW\[\d\
BcCcE]JeV[WZZeago[v]
HhL[W][hn[
@\B\CcD]EbF\GdHbIcMZOlRZS\UeVYYZ[Y\Z^\aecjd[eZjZldm\o\r\ufv[
DWEYFcH[JZLdM[NaOZV\WbY]ZW\d^db\cYdcehfZl\mbocpbte
CeNbOjPbScV]WWfeg\t]
A\YdZb^baic]lc
B[CeGaHWJVK\NiOXPgQ\T\V\WQYe[Y\g]]_Za\h\kdnco\qYtcvi
G\H]T\W]Z][\\elh
I\OgP]Scf]jYlcmbv\
B]OZWim]obuc
AYBWEZFgGUHnIbJZK[L]M[NfOiR\SgTZUZW\XfYZZh[V\X^Y_ZagbceefggbhYj]kdlYnXofqRrWs[ucve
BjPfWZYZ
W]ZivZ
J]WhZav]
A\H]JhN[V]Y]Z[[]_b`\c\eho\rasaud
B]J[O]U[V]XcZd]\^\e[gbm[nZpnubv]
BaHcOfUcWYZ]]b^\gbmcncodv]
C]G\Y]^\_ehlqbv]
@aB[C[E]F]KgOdR]V\WXX\YaZZ\]^g_[`]h[j]l[plqat]uev\
Wlu\
B[C\EfFgGhK]PkV\W[Y\_\aecedcl[vb
BdCeEWHYJYK]LcM]N]RdVfWeY\^\_bb]cZdZfWhglkmenfogpaq[r]sbuZvY
A[BfCZEbHYJlKeM]OWQcR\SbT]V[WYXb[\^Z_Zfeg]jfkZlZo\re
@\B]FhHgWY[d]de\lambob
@hBZC\F\GiHeKZL\M[NhP[Q]R[S\U\WZX\Y\ZV[[\\]\^n`\a[b[dlf]hcj\lendo\q[t\u]
GhW\Zf[hb]v\
@jAbBeCYE\FYGjHWI]KXMVN[OXPaR]S\T\WYX[Y\Z\\X_ba[b]cad\eYfbhajXkVlZm[n]pZq\r\sUte
BYS\WdejtZ
M]ReVaZbagl[sa
Vj^\t]
B\G\HaI]KbLbMaNhOdScT]U]VbY\\\^cchf]l\man]obscv\
E[FiG\HjIaK\L]UYVcYa[e_[b[l]o[s\
W\gi
AcC\H[K]N\SbU]Xf[[aafbl]maocs]
W]ZivZ
Hamjo[s[
WhZ[
B\GYRXWsY]cde]
L\V]Wkla
@fMiOZVaWY_\`cbbcehbp]
CbO[[j`bvb
AaCaEbH[K]L]NbOeQ[R]SeTaU]VaWbZ[[]]f_dabb[d\ffjalam[nbpdr[ug
@bAbCVEcFeGZH\IiNdOYRgS]TcU]VaW\Y[Zc[[\\_[`[a]bacdd]fVhalambqarhsdt\v]
BZG\HgMZObP\QcR\TeUc[e\Y]Zbhc]dbedhjl\qbsYve
@XA\EXFcHbI]KlMbN\P\RZVXW[XbYaZb[W]X^Z_W`Zd]eYfahgj[lYnYpfqdscvW
A]C\I\J\KjN]OaSfU\VZW\Y[Zd[e]hecf\gbh\k\l\mfqdrZs\u\vb
C[IgPbReWab\e[k[vd
A]B\CgD]H\J\WXZ][X\\^Yett[u[vY
B]CgEfIaL]NZOePbR\VcWXY\Zg[b`bcajan[qb
I]Rgl]m]
J[O]VdZgbg
@]DaH]K\LbM]ObP]SdVdW[Y\[b^\_]dbeefkhbkbl[rZ
C[F]HbKbL]O]PgS[U\WcZ\\a][a\d\e\f[mcneodr[sc
BZCkJbLZR]T\VcWZX]Zre]rVs\
WZ[he\
JbN\O[Wc`iob
@iD\EfFdG\HZMZNeObPfR\SbV]YZZ\[[]\_X`aabb\cbf\gahgj]lemcncp\rZtYuZ
A\B[C[E\GfJcOXR\WZ^ceih]knt\u[
O]R\V][dcde[tj
@\AZB[C]EZHZI[M[NYO\P\RYT\WUY[ZZ[[\Y^[_[`\ascde[j[l\pWr\t\u]vY
E]OZW\^f`acbe[ve
C[Jku\
JgMg
C\Yc`ic]hb
EcFbW[^g
CpGhI\O\RXWc
AcEcGZHaK[MXN]P[Q]RZWg[Y^[`ebjcbddn]o\par\u[
F\W[c]ecfejeq]sdtbua
K]O\PhVgWb^\f[
Klo[p]sZu\
CZGdHhLdR\V]WgZ]\ac\dbeat\ub
LfRd[\
O]P\VdWe\]ig
@[BYDbHaM[[djhvh
AiB]HgQcVcW\Y[[\\]][^ce]fbnYo[qbsYv]
H[IlR]WV
I\W\e]hp
@bAbBYChDeE\F\GZH]JcL[M[P\QaSaUjV[WXXf[Y^h_]afb[cZf]gbhekilZm\sdt\
B]P]RiVYWZci
CeeWfctn
AcK]W[X\\jfbt]
Whld
@\BkCcFcGaH[K[M]NaO]PdR]VfWYX[YZZe[e\f]]^d_\`]acbYcad]falZmbp\q]rZtW
K[RhWZY\fZnbrb
]h
AbBgCdD[FfGeHYM\NcPcR\S\VWWZXYYbZi[[\b^Xa]echbk]t\
@bAYFaGcH]JaL[PcQbU\WZX[YW[c\c]g^b_cdcecfXhdm[ras\vh
A]CdW]Zehgv]
BZVhWece
W]Zi[]c\k\n]t[
AcC\EcFdHcJ\KfLaNaOePbQcR[VaYcZ\[T\Y]b_\`dacbXcak[lfmXofpctbv]
BZEbF\P\QcVbaccZjhl\rcu]vh
B\F\UjW\o\v]
@hL\Vb
B]H]O]QjT]ViWVZjeahZ
@aB]DbFfIbJ[M\QfWWZl[c\[`bbcd\g]h[j\lgtdvP
CcW[Xh^fedqatb
BcE]HeIjKbL]M\OWR[TcUdV[WYY]Z]]gcadbedg\l[n\oXp]q]tZ
@]B]C\TYUbW[[Y^\a]gel[mfnaohqdr[s\
A]C[GbH]T]UZ^\eifXjfk]l]uc
BZGTKcM[N]PZR]ScTaWkYj[Z^\`hcae]fXhjl\rYv]
Vh[\
B\M[RgV\W[[Za\mcv\
J]WZZl
O\Vg
ChWei\mf
O[P\U\VXXb^Y`djh
T\V\Wfe]mbn\qc
@bCfDbH[L[OfP]S]UfV[WYY]Zc[]]\^f_c`bbad\gejak\mXn]o[p[uYva
@YAcBaCbD\EcF\G[HbIbK\McNcPbQcR[ScTfUgVdWYXdYdZd\c]d^c_Y`\bcc]d\gbkXldm\oWpWqhrcs[udv[
OVW\[akh
R][h
BbCdGeI\KbMaObPeR\S[VaWbYb^\_]`[aabbfgkXlYp[qYr]tb
B[H]L\OeVZWS[Zkm
H\OZVjWc_bkZ
@dCYE]GfHeIaLfPbQ]TbY][W\]b\cbe\h\jdkYlZqYt\v\
A\B\EcM\V\W[[]c\dcvk
G\UhV\W\Zo[ZpX
B]L]Whl[v]
B]Oi_bu]
FYM]P]RmY\Z\[[l\v]
@ZCUR]VbWY]aagesjdtZ
AcBgD]RcV[WeY\\geafelYt[u[vg
BiHXI\RmXg[\\]aacal[tavc
B\MoP\S\VaWYY\[\_]j\v]
Wi
AeC]E\K\O\X\[]`hjbsb
BaHcOfUcWYZ]]b^\gbmcncodv]
Rhed
EcGaOZP]T[V\`jc\fbjelc
m\nh
A\B]CbF\OgT[V]Z\[Y\Z^\a[eth\
B\W[[]ej
B\CbLZOgP]T\VcWpXb[[cZd\e]lYub
BhH]L]Q]R[VvWbt\v\
A\C\D\GZK]N[OePeSdTbV[W[XaY\Zd\\^b`]acccfcg]hak\m]p]s\tcv]
DjO]W]
IiRdec
B\RY[le\vc
AbVhWa
A]BWFaG]J[NeOjP]Q[R]T\WbZf[d^]`\b\cbebfejdk\larZsav\
C]FaJdMcPedbealbvg
AdHWI]KcMeOhTgWXX]ZX[b^]ceech\idkcldmbn]v\
E]FoGaHhIgJ]K]M[NXOaPXQkS\WRXbY\Zf[]\X]T_\`ZaacbeUfZgch\k]lcm]n\pZq[set[u[vY
B\C\DbL\M\N]O\QbRRZ[[W\]bZcZd]e\f\ksl\t\u\v\
Wf\bh[
K]O\WaYal\vh
B\F\PdRbV\Z][r\bc]eZf[nbvd
B]L\O]SmU\WZ[[]ehll]r\tU
@dBWCdDkEaF[GeH\IaJ\M[N\OiR[TYVYWYX]ZW[X^f_[`madbYche[g]hZi]j[kYl]p]s\t[u\vV
JgV\Wfc]fc
Wj[\l\
BgCcL]
BYCcG[J]K[L\N]OcP]R[TbUcY[Zc[]]b^fd]gaobqZsbucv\
A]ClDeEcF\GfJbPeT\VXWYXbY]Z\\Z_b`baad]t\u]
D[WZdcvg
CZG[L]W\Ze_fbge]qb
@eBVCaDWElFdGWHaJZKYLXMXNcOnP\QdRUT[VaYcZa[b\a]b^i`XbecbecggheidjbkblYmhndohpcqirbsbtau[vd
BiGeI\PcQ[W\Zf[f^bb[c]ebhcm[n\tYuc
C\E]F\MaO\WkZ[[\\g]\_]eihdtX
@bDbHeWfZZ\\pdth
CcDeEhF\G]IZJ[OXVZWYYZ`adaj[vc
@iB[DbGnJ]K]MeOZP\Q]S[T]VZW\XaY[ZZ[d^bbZclf\k\l]ndr]s\v[
B[OmPZW\Y[cbe]vf
@cJ]LcMYO[TdVXWe[Y_aabbld[fck[mdq\tcvc
BZE[F]GeHZK]L[N]SdTdUhVZWbX]Zk[Y]\^g_Z`aadbdd]e[f[gdhdjfl[mYoZpZu]vd
VbX\Zj[]l]v]
B\LXR\Wm
KbMcNYV]Wj
Vchlp[
@bBUCbG]H[LVMcR]WZXbY[\k`ab[cae\fZh[ktl\mbnaobt]ugvX
@gA]BXD[EbFfGWHYJbKZLYNeQ\UcWbZa[\\d`]a]b[ckdceUg\hek\lemenhoYpYr]sdt\ucv[
BhW]Zb
KmM]Weqbs\
AcChJ[K\M\VZYj^\e\l[r]v]
BZCZDbFbGXHYKcLWMYN[O\PWRZSdTZUaYa[a\Z^ebbcdeffeg\k]l]mfpXqYrZsbtcub
C]DcFcGdH[JcKVMhObQ[R\TeVdW[XeYdZa\bcYdbe]fYg\hbkZlcmdncocpjqbr]u]vd
HiO]vb
PfRdSbVXYj^\c\e]flgcl\
BdJZKiM]N[O[T]W[Zd[Z\b^]_\cbefjclep\
Wj
EeK\MYO[^j`dcYealYresftdve
@\A[BZCZG]KZLcM]NaOcPeTdUXVgXdYaZZ]c`babb\cZedfbg]ibjZlZneogpYq\sb
@eA]BZC]FbG\HXIcJ\OaR\S[T[UVWcZ][\^b`\baf[iamfnbocpdqhsdtcv[
DbGcNZV\Wb[n^btV
B\H\glh[
F]ObTeV\ggjcu[
O]UbWZZfgkp\q]
Rlhd
B\CcH\N\OlW\tgu\
@\CbNeO]R]SfT\VdWaZ\[b]b^bd]ebh]lg
RjVcW\c\sdtZ
BYC]I\K[RjTdUhW\X]Z[[b\[]Vc]haibmhnbtdud
@cAbDdFgGdHhI]J]KaLbMbN\ObS\UaZf[\\Z]c^g_gabc\ecf[gbjcldncobpcq\ras[tbu\vV
BcCgD[MZO]V[WcY[[Wb\d[e\f\h]tbu]vs
CbEcH\OQPcR\ScVkY\[[\]]]`iaacbe]h[n]ohp\rbt]va
PhY]^[td
AiBYDdEbK\L[NcPYSfTXV\X\YY\ca]bZc]dYeffig]mapdqatdua
B\^]ekvX
@eCfD[E\FdGfHdJ[WZ[h]]a]b]c\db
Rf
D\E\K]NcO\PcV[^]`icaj[u[
Yf
BcMgYerc
DaF\G]HdJ\K[L\M[N\PbQaScTZVZWTX]YaZZ\d_[bZcae[ffhcjblhn[o]qarVsct[
@cB]DdF]L]MbN]OaPdSeT\UgW\Zb\\]c^[_\agbec]d\ebgbj\l]ogp]qcr\vb
A]CcK]X]\bth
DbN]PYS\TdVaWhXcY\[W\]]]^[`blcs\v\
AgBiGaJ]NZRQW]matc
A]BYDZEbJ\KdL\PWT]U\V[WeXcYeZb\i]e^]_]`\eeg\n]pdq\rbt]uXv]
JtW\Z\rau\
B][g
B\H]LfMbOdVcX\^b`dechcjbk\qbrev[
@cCbD\EaGgHZJdRYWdZ[]c`]cefch]t\
B\EaKcPdU[VaW\\]a\celkmcp\r\sfv]
B]C[HbIbM\N\O\S\T]V\WeYa]a`de\fdgbh\jcl\mgo]qdsftb
VZWv[\^]h\
AcB\KjL]WmZ]_ep[v]
CdN]W[\j
H]KgM[UgWiXeY\ZbfYh]r\s[
AeB\C[E\HTOcP[QbS]TbVaYW[\^[ccdhgbhaj\lbuc
@\A]B[EaF\G]JeNlOeS[T\W[X\Z\[f\g^[`]ccj\lfu\v]
@aA\K\TeU]VaWcXh]]cbehf[jdt]u\
CbDaG\HcJ]KaN\OcPZQ\UeXa[g\]`jaXccd\e[g[jakdlWmYn\p[r[sduf
LdW]hUq]tf
@hBZCeDUEgFgGXHYIcKdL[MeNeO\RZScT\V\Wc[Z]Z`\agbbd]eegdjbk\lVmdndocqjs\t[
BZL\M]O\P[QeVbWlZ\[]accffYlctf
B\CfH\I\J\K]SfTYUhY[Z\[d]Z^[hamin]oYq]r\s\udv\
DeF]JgWZX\[icee]g]hglYv\
B[J]LkV\WX[\`]mZnlu]va
fXrg
BZEbF\P\QcVbaccZjhl\rcu]vh
L[W[kk
B\H]K\LXMZO]WW\i^]eZj\k]thvY
K[Wh[\efl]sbv\
KcPgl]
J]T]le
BaT\WY[dl]
HbKdM]N]W[si
BcFZR[elv[
@\CdHbKbN[O[PbV\W[XgY[Z]^X`lc]ecmYogresctduY
B\E\IiJXK\LZO[PZRpV[WcYX_[a]c[d\edfYhblWm[rfsav\
C\Wj
@lB[NrO\YX^Z`Zc\e]kjsb
CfK]M\W]Yd_\f\l\oirft[
@]BZD]EhFbH\OZPcScUjV[WW[d^\_e`\daebfcgck]lan]perds\t\u]vZ
@]BTCXG\IiJ\KdM\RdWY\]f[mcnZri
C]GbWfXfhb
B[CbF\G\H\J]McO[U]VcWZ[b]k_g`ee]f\h[mdn\o\pYq\t\va
@XAdBYCWD[EZFbHWKeLZM]NYOdPTRYXSYaZX[b\l^W_cb[daebf[gYhXjbl]oYpcqZrduYv[
BaPbRhW]
HdK[W\Xisa
A\G\K[MePZShW[Y\\c`ccbe[ldq]
@eAdB\FbG\HXIaJ\LYM]OdPcS[T[UVWZ\b]Z^b`\badff[iajal]menbogpjqisdta
@aA]BYC\D]H\J]KZL[NcP[QkR]T]U\WbYb[l^Z`]a\bZcZdhekj[l]o]pctUvW
BXCbDbGbMeNYR\ScUgVfWfY][c^b`\ccdbe]g\h[lXm]pZs]t\u]v\
LaV\WZ\clh
HaKi
ChHfjcrb
KgMaTaU]W\Zjl]m\oa
HcKdL[MgRcVYWWZ[[teVg\l\qeu[
D[EeR]V\_\abcdhejh
C]E\GZLXNeTcU\VdWr[[]\_]`cd]kZldob
F]ObTeV\ggjcu[
B\EaK\UcWeXZZd[[^\egneoesdu\
@\A[EfF[HdI\J]K]L[MbO\P]SfTbVcWgX\YZ[[eff]gkhbjbk]minaq\rbsZ
BVC\DaI\JcMiV[YkZ][W^\l]nbocvh
A\B[ChFfHjT\WWXiY]Zc\\^\_d`ebbdgfZh\jau\
OcUfWbXhYgZe^Yhbm\nbp\t\
DdHaR]TcVhWja[hZlY
ljmeoZq]
B]R]W[[jk]t\
Wdm\njo\
R\VhWWfl
G[HbKhPeR]WWY\ZcebfchZtf
@aA\BeC\EcFgGaHcI]JmKZL]MdOfP\R[SYV[W]Y\[c`Wajc\eofZh[jek\l[o]p]qbrWsctY
B\L[TeWZ[jeel[sb
B]J[O]U[V]XcZd]\^\e[gbm[nZpnubv]
@]DaH]K\LbM]ObP]RfSdW[Y\^\_]dbeefkhckbl[rZv]
A\B[C[H]JhLdMfObR\WXXiY[[]_ac\fikclcngo[rcsc
A\CVD[E[FdH]LdOWRfVjYa[]\eagbZcbeZgbheo]qctgve
@YE[FhIeJbK\L\NaO]P]VbW\XW\c]]_V`ba]b]caeZhjjikclZm\ncqZrasbtfv]
B]G\O\QWWc[W^deZtbvk
@]AbBQCZEbF\H\LcM\SbTdWlZ[[T]b^\_acce\fcg\mbrZsZvk
B]FaWhl[setc
B\F\O\T]WcY]Zi[Z^\d\emh\m\
CeD]GZH[JZM]N]O\P[QZT\UbVo_f`becfdh[lem[n]p]q\rdshvY
B\CfFbHgKdM\WXY]]c`]eegcj\m\n[odt[vo
L]WZkg
A[BjCXDaEbFdI[JeNcR[X[[e\[^[_\b]cbfdjcm]pcrdt\uX
@\B\C\E\FeHfKdN]O\R]UhV]WXX]Z\[Y]g^\`\a]b\d]gclZmeoaqar[s\ubv]
CTH[IqO\TZU[WbX\Y\[[^Y_Z`aecfXh\jclZm[p\q]rlsbt\
R]WZ[h
BaHcOfUcWYZ]]b^\gbmcncodv]
LgWZ
ChEcF]H[OmR]VaWYXg[a`[aco[r\uZvY
@ZB[H\I\NbO\R]SfT[V\WeXrYeZd[]]g^\_ba]d]hblbr]tYu[v\
JgM]VaWdZc[]]\^[`\b[d[eYuZ
W[vl
RkViWYYbd\
C[D]E]JcL]RdWcZ[[bhdljtYu]
[decjanZug
B\G\O\VYWiZ\na
AaBXCaDcEdFeG\HYLYMbNeQ]T[UXVdWWX\ZY\[]b^c_dbVcgdfe]fag\j[lfmZo[pbsfue
B\CfF\IcKcN]OcRZUhY]^f`hfbkal\o\qbu]v\
BaC\IeOaR]S\T\V[W[Xg[\\a^ccge]f[kbl\sdvg
A[C\G]NcPYR]SfTdYa`ah[la
Wme]u\
JfO[Wgsav[
B]J\O]V\ajj\
BZCXDbEeH]JbKaNeOSR\SbT\U]VeWcY\Z[]h^Y`dbbcce[fZhalcmYoXp]rds]v]
N]W\Zg[\
NZWjZcfcjglYv]
CeF[GaH\JbNXOYPcS[V]Wb[g]\^]`hc]e\u\
OfV]W]ehh\vg
CkG]JbNeO]V\WYZ]hboZvY
@fK[MjW][bjbrau]
KcW[ehtYui
BXHb[h_\jg
BYEiFiGcH]K]N]OgP[QhVdWZZ\^c_\addcehhVj]l\qbvd
C\E\F]GcO]PnY\^\ccv[
DgG\WX[ct\vk
AbDaGbP]RbTbU\WXXbYbZa[\\a]ab]egjal[nfq]scvg
C]D]G]I]JYKbNZOfR[VjW\^[`\cbm\n\oesdve
BVHgJlK\OcPa[c
A[B\C]DjFYGXHVJWK\LZMWN]P]QbRZS\TeUfW]X]Y[ZZ[g\W]T^[_g`[a]becbdae\f]iajckcmlnjoctcu]vb
AeBhD[GcHWOZPcQ]SfW][]^Yc[d\ein\p]va
W[ent[v\
B\EbHZK\RaZe^d`]nao\pg
B\JhLfWbZ\e[l\rftcvi
B\CiD\EbF\GaHfIaJcKdNeOTPYQbR\SbTYV\WeX[Y]ZZ[c\e]a^W_Z`[b]ecfbhbjbkXn]o\pdqcu[v\
A[B\CVHbI]JiL\M\NZOZV[WZX]Z\[\^X`]b\f]g[hbl\r\s]teuZvg
@cR[Wi\g^Zp[
CeVbW[Y][\^[ocrk
G[HfJ\K\LZM[OZP]SbU]WYX][\_bfVkcm\ocq[rdshuf
@[FgHbK]O]WWZk[b\bb\cbd\gen[t\v[
A[BXEaFbG\HZJkL]M\N[OcQ\RXVbX\YcZf[d]\^c_\`bbccbdcegf[gbhbjfkZljmboeqdtZv\
B\IdWg
@\B]FhHcL]Wd[d]dcbe\lambobub
FYIkOYRbV\
C\Z[\[bahdlm
B[KcLXRxSeTbWW^]`hc\rdtbvY
A\CgE\FeJ]LgN]OaR[SgTaVZY[Z]]c`\aecfeaf]jgkZlZm\tbub
B]LZObPbTeV]WjZ][W`]c]e]kbl\
@ZFeGfHcK[L\R]VbWSX]^d`\o]r]skvb
@\BYCaD\E\G\J\McNfO[PZT[U\W[Zj]Z^[`\aZb[dYhXjbkbm\nZu\
CeM[f]hj
CbScXb[\efo\
BbEcFaG\J]L\O\SdTbVYW[Zjl\m[of
Zbgbpi
BZCcHZJaO[R\VbWlYeZe]i^d`cbalZsctbv]
C]n]pi
@dA\BcC[DbEcF[GVHfI\KaL]MdNaOXPbT\UZVaWWYf[[_Y`Xcfddgfper\sct[ucvk
CeH]JhOdP\V\WbXc[]^\_gc[uZ
@[A]BTCaEeGbJ[L[MXNbRZT\UdX]YaZc[e\i]j^c_faYbec\eZfcjhmVp[qjr]sdtX
CgHZI]J\O\PdRfT[WeZc]Z_b`\c[dceafah\j\k]lcncodp\q[rfsgtb
CcHdJ\O[PbRYV\Wh[\]a`cccdeebgbhbjbl]m]vd
BfCgTdVcYk\X]\^]_]f\qZu]
B\C]KaNhO]V[WZ\\lhvY
BZHfJhW\
AcC]HZJ]KYL\PZSeVdWTYdZ]\]_i`]cbk[laq]
B\H\LeVaWT[eb]g]j]mjnbp\v\
@gBUCZDbGcIdKZL\M\OaPhQbTWUbViWbX\YiZb[Z]e^Z_babbfhdj[lYmfnWpbs[tbva
BdCdJbLcN[OcP]ReVbWVXdY[`]e\m\tgue
@ZFdHXLcMgOXQ]RZScV[W\YbZ\^d_[`bb]cbh\jhk\o]rcve
AfCbEcI]W\[f\dcbsf
B]W\[hk]t\
B\J\W\Zl
@\B]CRDcGbH\I\JXK\L\MZN\OYP]R[T[VYW[XWY\Z\[[\X^[_\a]d\eUivjXl[mXn\pdq]r\s\tTuYvZ
B[HYUhV\^Yd[gahh
C\th
C\O[SjV\`iclrS
EaF[GfHkO]Vc^\ehmfs[t]
HTI[NZOjShWcXh[\`Zlev\
CfFjIbJ\WjZ[[]g\
AcB\G[HZN[O\RYVXW[X[Y[Zb[[\[]\^Z_l`\bVcef\h\k\lZn]p\s]t\u\v\
B[C\HhIlf[rcv]
AhBZDcG[JhL[M]PbT\V\WhY][b\Z`[a\cTekfjhllZo]r]vX
A\B[GhJZK\McN]PgV[W[XdYg\\b]d\h]m\ofq\uXva
AbCdE]G[J]P\Yh\fc\fdpdr]tb
@bA\B\GcIaJbKbL\MZQcTjV\WaXdY][k]f^\c]e[f\h]m]n[uh
@hA[BXE]GeHWI]J\KXMZNWO[PdS]VUW\X]Y]\Y_[`ca[cmeYf]hdj[kYlZm]p[q]sUtf
BoC\GXVe]a^d_lc[h[
@iEbF[JbM]^Z_\`]j\
rg
A\B\GcK[L[WgXh\\l[ndq[rbtcu[
C\H\S\T\Udh]man\pYrh
Z]elj]r\
@ZC[E]HbJ\M[NbO\T\V]W\Z\cbe\h]j[l[mYnjo\qbs[t\udv\
FbGcHaI[JcL[N]RgSdT\VZW]YaZ][[]d^\_]ccfag\k]l\o\qdrjs]tbv\
W]]ae]h\tgub
Dir\
B\C\DeOhRhVeWYX\Z\]]^Ybccce[f\gbj\nap]re
@aA[CkD\FfGbIbJZKfL[MVN\OdP\Q]R\WgZ[[d^[_T`Zadcid\efhalZmhndp\rg
CeGcHYI]JjK]TZU]V[Z\[]]\^c_gadcZe\laof
BZDbE[F]G\HnK]L[N]TZU]V\W]Zl[]]\^d_\bdcbd]f[ghj[lZp\t]u]v[
B\W[^]ej
B[WWekt[vY
UaY]Zdgkhaper]
NaVcW]\if]p]rb
K[O]em
H\W]Z]e[gio\u\
H\J]R\TgVbWh
B\\g
Vi]b^Z
CfG\af
F]HoQcUZWZdbnYo[v[
BcIcMdOXU]V]Wb[\e]odvk
C]H\ObU[Whbif]o[v\
C\FfHjW[qZs[
AbBXGbI\K[LXMiO[PdT[UcVbX\Yc[\\f]\`[bcd[e]fXg]hfj[l\mYp\qbrisbtiud
FZeih]
@iBZC]EbH\IYK]L\O]RbTbU]VcXbY]Z\[h][b\c\d\f\lXmioXp]rbseuZv[
LYOZWS[Ylnvj
B[CbDhFfG[HdIcJ]K]RbS\T\VcYZZl[[`\c\l]nc
L]PZYi
W\Zj[[v\
@fAbBYCZD[FhH\JVKdL]M\N\PZR\S]TbUaXXZl[[^V_[a[bcd]f]g]h\i[j[lcmbnXoWp]qdsduYvZ
B\J\LYNkO]RbT\Wc[\^e`aajebgdhao[qZr[tc
B[C]E]H[J]KfOgVlWZZZ[\_dacd[h[s]ub
AdBbC\D\EXFaGbJaNbObQdVcW[Yc[a\c]a`Uabdbeakdlcmbndocrdta
CcDeEhF\G]IZJ[OXVZWYYZ`adaj[vc
HbK[L\X]o]r]sl
@\C\G]H\JbO\PcTiU\WbY]Zf[\^e_i`dabd]ebf]l[obufva
F]M]OcRWS\VbWf\]]]^\_Z`]edfcjhma
BiFeW\
E\O[WbX\e]hasktZub
jj
Ra[c^flc
@aA]BnDcE]I[KdM\N\O]PdR]SfTWUdV[WYYXZY^[`dacc[e\gehfmcogqcs\v[
@]BfC\EhG]HeJfKbMbNaR\ScUeVbZa[Z\\^Y_jbehdncqbs[v[
B\CbFdGgH[I]K\L\M\OjP]R[UdVgXfYZ\\]U^[_c`\abc]d\e[f\hek[mcoXsatjulvY
BVPZRYVjWq^\odpZ
W\hijZt]
AeIcWj^]afcdebh[lZ
AXBZFdGbHgIZJ\KdLZNfOjPbR\U[V[W[XfYbZZ[g\k^]_bdefWg[j]lcnXoarZsctcugvZ
@cAcCcNaOcU]VbY]]i^jaeech[l\qbtY
@\AdG]HZI]L\M\N\OhP\R[T]U[VkWdXaYd[X\Y`\ccf\h]jek]tZv[
KbO[PcSjW\s\
D]FdHgOeT]WXXbZc`Zabceve
H[K\W]m\ofs\
LmWX
@fCaD\FXGfH\P\R]VjW\`\adhcqZsZtbv]
OaVZZf_ac]eefct]
WYYh
HjW][]ti
BZL\R[W[Y[rn
BfC]DeG[JkO[T\WdZZcghcrbu[vc
BYL]TcWb[glbt\
Cbsf
W]_\hi
C\OhPfRX^\vf
GdL[R[Witg
JgReSgWWhfl[mfocperh
BbOhUbW[e]
@bAfB\CdDhF[GdH\JdKZL]MZOZP[QdR\S[T\ViWYXcY[ZY[c\Z][^cabbdcRdfgnhbjckclWmXoYqVrZsct\
D]O][Yc\vo
A\DYE]G\H\JdLcMZO\P\QgS]T\U]VaWWY[Ze[d][_e`ca\b\c\dbe]fbhhlem]oYqZt\u]vX
@fAcCgF\G[HcN[ObV]Y]Zc[[\c]b^i`caedaf]hak]m\qas\tZ
CcH]NZW\`ee\f]hplbmYrb
KaM\RiTbUiVaW[ZZ[c\fecfcl[m]v\
WZZb[\b[efh\p\
BdCcF]GcLbM]N\V[W\[\\b^b_]`[ebhdm[n[o\tk
@cC]FbG\HYIaNaOYR\S]TcVeWfZc[b^\`badc]d\f]geibpYrcs[teucv[
L]OeTeUcWgY[]a_g`\agcaf[g\h\kbrhuav\
B[ei
hijb
BcHbJ[M[OfX[Zd[Z]gd\pbrd
B[OcVbWhZ[[h^Z
CcLgWXZc]Z
JgZgv\
DbH\WdX\[Z]kfdlfsd
B]Zacghdjb
DkY\lb
A\BZL]MbO\VZWVZZ_ccdefh]kgm\rltauevg
A]B[CdDTF]GZJ[K[MeNgO[PZQ\SdUZVdW\YbZZ[[]]^b_Z`baebcf\g]hVjYkdmhnbp]qVrXsbtbvh
B\P]W[m\uivf
PbYir\
CXJkLeOfVbWVZZ[\a]ccv\
@cBiCkDXFaG[HWIaJ[LYM]NbO[RcUaV]Xd\[^b_jaZc[ekh\jblXmbnbobqcs[tbuf
InR\WYY]^\
LgWZeft\
Hj
OiV]b\
B]D[FeKYM]ObTcU]VbWZXaY\Zb[\]X`]a]bbcce]gejamcn\o\phs[ub
A[F\OcQ]WcY]Z\[b\c^d_c`bfikbl\natbvY
WbcilW
H\J]KcTh
C[E[JcO]W]ade[jiu\
@cBbDaH\JcX[[Z\ib[ebjbl[mdncp[ratZucv[
W\gi
@bBcC]DbM]N]PgRfWYY\^\ca
@\C[DcGaI\NbO[PbRdS]TbU[XbY[\c]b_daac\edfahcl]q\rfth
FYM]NhP]ReW[Y\Z\[[lav]
H\J\KfT[UfWXZf]]^\gfm[odq\
@cP\V\Wdq\vh
@ZC\EZNivb
B\C\EbF]IgKaOZRjT]V[W[XY\e][`gjYp[ub
BXH]Wosa
PbYir\
KiO]X]ngo[s\u]
@fAcB[D\FbG[HhK[L]P[Q[R]SdTnWVYbZ\[a]]_babcbd[hcl[ncoeqcresgt\
C\DcJ\K]OcS[U]VcWbXjaac]fYmaoc
@aAcB\C\EeFbG\HWI\JZM\NgPeSXT]VhWYZb\c]c^Zb\f\hbjdldner[s\vZ
@]C[DTEhH]KZL\OaW[[c`\aZdfjesg
HcUbWh
EgN]a\ji
B\HdKZsh
[l]e`Zf]
EbW\[be[fhhbjon\r\tYub
E]GbKgM]PeTgVZWb[X\c^dabc\ldudv]
C\GeHbJ\K[RaV[W[X]edfig]p\q[r]shub
G]JiW\[ddbvc
WdXdZhh\s]u]
WYaj
VdWdejhY
B[E\J]N\OfVlWT[]_clZvh
@]AjBbChI]K\L[NlP]RbS]T]VZYZZg[b^e_Yhfj]kbl[v\
EZGlLbN]PfQ]W[Zbjikftav[
A\BZCWDdEiF\GYHXI\K]L\M[NfPZQgT\U[VbW\XbZ[[V\b^\a]cdd]eYhbj]sbufvf
BZCdE\F\GhJ]K]P[VjWZYa\Z^\`gc[dej\k\p\rfvb
AjBWCaD[F[G[HbIaJiK]LYM[N]P]R]S]TeUdVaWYYXZ\\Z^faebaecf[gchaiaj\k]l[o[qdsav\
B]E\F\GbHcJdNZOYQ\SbTdUdWaXaYZ^g`cdce\f]j]l\m]nbobr[s[v[
E]F[M[N]O]VgW[c]fejmq]sdtaua
BaF\M]R]UiWYcaddegl\o\t[u\v]
FcWi
VfWel]vg
B\CfJ]Rledh[k\o]r]s]
BfCcL[Nb`cfgl\
CaDaGdH[MhPcR\VcWcZd[ebadbeWg]hckgl\v\
Vmq\
BZClG\IaJ[L]VgW[Y\[cabcbifjllYrat[v\
AWBeChDbHZLYMeOfVfWZX][f^X_\`[b]ccd[fghbkdm]ocq\rXt[ubvZ
AZB\C\DcE]IZJYW\Z[[\^\b]die\lbv\
A]C\FdJfN\P]UfV[Z[[]^dbbc]e[hjk\q]
B]FZNbO]PeY\hh
@\A\FdGbH\ObPbWXb\dgfcgdja
AeBeCgF]I\KbOcP]T]U]WZZi]Xe[g\jbmdndobr]sfuZvW
B\F\W\[gl[sc
EcFbW[^g
FZeijc
B\RdY]ejmf
B\G[H]I\Md[e\b_b`ihbm\obva
HdK[VjWYXi^]d]egj[sa
@fDbEbK\WaZl[]e[j[l\pav]
D[EeR]V\_\abcdhejh
BVHdJhM]NcWaZ]c]f\l[m]o\q]rdsZu\
m\njo\
R\WhXbfduZ
BTGfK]NZOfWp[Z\]^baencvW
R[Yomf
LcV]WfY\fc
CkG]JbNeO]V\WXZ]hboZvb
G\ObV\W]Z][gcgnav]
B[C\F[I\JfKdLZMbNbOXR\SWT[UZXZY\Zd[Y\k]d^[`\a[d[e\fZgchZlbm]n\obpjq\r[tYuZ
A\CdDgEfIjL\M]N]P[RbSaVVW[Z[]d^\_\`cbbd\fbhcj[mbo\q\setjuXvi
@\AcB[E\H\JYMcNkO]P\SeT\WVYbZn[V\]][`\a[d]ehhfjblZnZpavZ
AcD]GZK]N]R]V]Wh_kdbmco[pb
RbWZYh
F[GfHiVcc[mf
Fj
B]RaV[Wp^]
@ZB\M[RqV[WWY][Za\cZjal\mcrb
CgGYH\JZMaN\OXS[VbY\Z\[f\\^cbfd\edhhj\qcrgt\
B\M]O\SiWaY\[\cbg\oc
J]WZZl
[d\\adecjanZug
@ZG]HYLYMZNYR]VfWZXf\g^]`\cdeZh\obp[rcu]v\
W]\btg
eih\
IoN\RZT[VfWYX[Y\`[abccf\g[k\r[s\t]u]v\
CfKaL[RdWbYjlYr]
AcD]V]Y]\ifgv]
@aA\D\EbF[IbJcL[N]P]UYV\ZV\Z]b^c`bafbedde[icj]mdqgsdtdu]vd
BhGdR[Wcc]la
CfPbViWhZf_acdhdl\q\v]
A]B\C[DfEcIbJaL[R\SZT[UbVXXbZf]e`fbbcdd]haj\laq\set\u\vZ
B[LpRXWZl]
U]Wlmb
@eBZD\EeFcG[H]JaKbMgOVPjRZV\WeY]Z[^[_\`ea\eafehblco\q\rgs\v\
@cAeD[F[G[JeL]M\PYR\SdVjWYYa\bc[eif]h[sjt]ve
EYGZHdKbMcPfT[UYV\XaYc[i]b^\bdddg]jek\mdq[tZuc
O\PgV\Y\
BZC\H\IcJWKcL]PXV[WYXgZv\]_g`[e[lXoepYsYvV
Og
CtOZP]R]VYWY_\cbr[t[
gi
SaT]UZmhpcrftd
A]B\CoD]GdJdL\NbO[R]T\V]W]Zd[Z]Zcbecg[h\jaldp[r\tbv\
B[CcI]NbRgXhf]
CbW]Zg]]hgv]
KhWje]
CiQbT\VZ`dehh\kbucve
BXC[EbHdJ[LYM[NkOWPbRZTYWXXVY\[b\]]\^d_]`\a]ffgZjancokp[q\rYscvb
@\AgBjD\HYLXSZTWUcV[WXY][Z\b]Y`[a[bcd[edgghdlamfnjofq[s]t\
IjW[
AhLZMbWhYibcc\r]
VhWjtX
DdWi
B[CgDcEcHZNcOZP]TcWVX\Zj[d]c^e`\ecf\hcpZs]vY
@aB\CgDcE[H\L\MfNbThUbWdZe[[]Y_baac]d\efjak\l\p\vc
BXC[DdE\KbLbOfPeSZTbU]WZZa[]\]][^h`[c\d\eblXn\o]plrcs\ubve
C]IiO\P\Y]
@gC\KbM\RYWk[dhgpbt\vZ
B[CcE[F]G[KXL\NhRYT\WiZc[b\Z]]b]cae[gZhbkZldmcperct[vU
BXD\EeFcHYI]JcKfOhVeZ][\^[aebdfco\q]rcu]v\
\h
AhB[CZDbEbG]H\NbOaPZQcV\[c_]b\d]fZh[qeud
BbKcLgPaVaWZecfdo\resg
BXCbHiL[MYOcQcS[T\WVXaYc[Z]\^f`]b\efffibl\o]r\sbuavd
Rh_afe
uf
@[D\E[FoHhK\OYQhVaW[YehZsZv]
_ec[f\h\rk
Whv]
nk
D\Wgsb
BWEaHhJcOYQ]VmW\YU^\ajqYvb
JhL]P\Wcvb
BXC]HZL]MbTZViWiX\[Y\\^\abebg\mfqgr[tgu[vY
GaVgXZceebvd
OeSdZcrX
W\Ybrg
BbL]O\VgW[[da\t\vb
KkM\R]W]^]ng
A\B\CbE]H]JbK]W[Yd[c\c]a^ddfg]l\oap]q]tgvZ
G\Oc[g^]dclZ
LkR\W[fb
@aAbB[CeD]FcHfL]MeNaPZU\V\Y\Z\[[\\^b_a`bd]ecqas]tb
B]Ub[\obri
CcJbOfUbV[W[^\ag
@hL\WXlc
@[AdB]CYF[G[HXObTaV]WfXkYbZa\h^]_g`]hfl\pYqYuYv[
BZO\PeQdSgWX[]^iedhdn\tb
CiIbO\Wa\a]ae\v\
B\CZH]IZKUM]N\OfR]VZWbYeZW[[\b^cbleggcoapcr\sbtbu]v\
@aB\C[F[G[HaM]PhQ\U\W\ZZ[i]c_[b\d\jbk\lbmcniocr]t\
E]GdHZI]KdL]M\N[VbWcX]YZZY[[\j_e`]c\d\eZh]l\nbo]q\sbtdvZ
B\IbPgZ]\hcbkatYuavY
@eD[H\KZMjO[RbSbV[W[Yc_b`bach\uevi
@]AaB]CZFbHgJcK[L\MTNcR[S]T]UYVcWcX]Z]\]^d_\`beefZhbkbmdobqbras[tdua
B\Wl[[e[f[set]
@bBbFbHaP]WW[hbffal\ocqb
AaBZKcOcPfR\V]Wlk\
B\CZF\JYLbV[WY^ZbYe[gzpeuT
BWKrLbM\R[b]kjnZp[q\uXv\
BpHdJhM]UZW\XaZ]_Zc[j\o]sbuXv[
AbB[GbHZJaNaOfRaSgT]V\XZ[Z^]`WeZfpjbtg
OaWi[Z
@bA\BbEXFdHeKUL\MeN\OZP\WR[Z\e][^b_g`da]d]fbhhl\m]paqhs\t[uhvY
B[Wne\l]
ChT]cb
A]DYEfFgH[KcNaO[PfR\SbT\W]YbZ][[\e^]_cedfdm\rbubvb
AcB[C]H\L]Va\Zvh
@YDZHcI\K[MZN\ObPXR\SaT[UcVfW\XdZZ[Y\c]c`aa\b\d[hdk\lYmdngpcqfr]sVt\ubvX
FaP\R\SnV[W[_]`\
BZHdMcVeWhgc
H\IbN]edgf
^]mboircsb
\g
B]J\O]V\ajj\
VhY\e]rd
AYDUEZHiL\MbNXP\U]X[[]`\bZc\dmeXfZghhYl[mfnkofpcqYr[uYv[
@eBZE\GdH[LSM[NaOdP\Q]UZWbZj[h`\bYcbebh]kYl[s\tfv]
O[W[l\ucvh
OgRZUcV][h
@\GXOdR]VbWhZ[]h^bbcc\e\gahkv]
@cBg
@\B[FjHjK\L\QeWil\m[u\v[
@aAeB[CdEfFTHVJdKbLbMYNaOVPjQcScXdY[Z[[\_j`kb[dZf\g[icjbkYobpbr]sWt\vW
I]MiOcW[
B\DdG\K\NVO[PcS\T\WjXh\i]afejimdn]ogpZsatZvT
ClSdX[fco[
@fB\CdH]JbM\PfR[SWT]WeX\Z[[d][_a`ea]b[feharbsht[uXvb
@dB\D[G\HnIaKYL[MbN\OcP]SaVYW[X[Yf[c\[]]_k`ec\f\gjh]jbkblZnao\q\sbu[v[
O]WbchgelY
GbK]L]R\UZY[]\^\mfn\ocqcrjv]
B[V\WoX[Y[l]rbskv]
B\EaK\UcWVXZZdneogsdu\
BYD[EeFfGXH[PbQ\SaUbV]Ya[Z\b`]cakbl[nfvm
R]WZ[h
CfI[
A]B\G\O[PbVYWiYdZ\na
R]WUkctevc
DfOeV[^bc\eih[j[qbvj
AeB\CYDgEhG[H[KdM]QdS]T\VcWa[Z\\^\a\bic[dcfeh[j\nao\qcu[vh
BcCcHaJ\K[TiUfVbWU[]_adae[fal\ofqerfsat[u\
@hBZC\D\EbF[GaHbJfL]M[O\P\UZVbWgYbZ\]e^\_\`caccid\eZh\j]lbobp[qdt[
CdE\OwPdR]VYWa^Z_[`]jeubv]
BZKaNhOVV[\\accflfvY
CcLbOiWY[\^\_b`[accbeih]
H\J]Th
HfQcUZnYo\v[
CcFdGcJZMcOeS]WZY][\\[^e_\bgffhbm\nbodpdqXsRu\vd
@ZAcBiEXFmHkJbK[N\OYP]T[V\WX[Z][^[_a`cb\eXn[o[r]set\ubvc
BYFZHeL][ebZeih]
@]CkGeJaMZNcO\RVSfVcWSYbZ]\f^]`\h]jfpd
jj
@cAcBZC\D\EhJfScZe^[jYv[
B]HlT]W\Zc
B\HdKZsh
KkM\R]W]^]ng
KkWa[e^\c]sZv]
@eD[H\KZMkO\RYW[vk
@bBbFbGcHbP]W[bhcalYqb
W\fh
N[O]PdRcWcXfZ][\\\edmgobt[v]
Ojj\
EhM[O[W\^Y`]jlva
Wgva
FiHgK]M]P]W[h\
@gA\EeG]S]WVXaZa[Y`\lm
CZK]NcRcS\WnY[[X^\`\caletav[
@eAdBZCcDcE[GcH[IiJfK\NbRZT[V]WUX]YeZ\[Z\[^f`aaef\h]j\l[n\p\r[tdve
@ZD\G\HbIZJ[KdL]MZNZO\PiR\SbTaU[VgW\YZ\]^[_\`hb[d\eYg]jal\m[njp\r]s[tZ
mbrk
CbD\LjWYeYf]t[vg
JbL\Wd
A[BbDdFYGaHYK]L]N\SbWUYZZ\\]][^h`ea]bhf\gah[icl\pYqar\s\t[uZvw
AaB\EbJaLhNcO\PaR[cbeZk]
CkI\JbO\v]
C\VeWe^X
@dK\VcW[j[n\uh
AcGaHWIbOgPcT]VWWYabdbf\q\r\s[v[
L\Wh[Ze\
al
AbC\H]I]M\T\Vh[gahvX
BhMYX\[\\jp[tZ
B[H]LdMfV]W\[g^]eft[va
KcTeU]Xae\o[uh
AbObS\Waa]ektY
HZRg[f
BXCiHg
@\WcZdog
CYUgZgekh]p\t\
ufvd
B]MgObY][df\hck]pctgv[
HfK\LdV\[]cbfgsmtb
NcW\lh
@[A[B[E[K\LZNaOhPbU\V\Z[^b`\bZcdd]h]kct\u\
BbFaHhKbWZ
B]H]Uk[\
Wrt\vZ
@dB\CbEbI\J]KdLiMcNfR\TbWPXdZ][c\\`Yabd\fdhck\leqZrbsbuivb
B\FaWa[\`ahejdmasbvj
@]B\CbF\G\HeKbL\MdN\O[SZWbZf[gcXeffgk\lds[t\vW
AZB[JeMcOdV]WY][_a`\a[cadbfchhvo
BhCiJhabe]f\lcv]
BYHj[i
IjP[RZW]XcY]hb
B\IbPgWYZ]\hcbkatYuavc
A\BUDbFbG\HeL]RYWZXbYb^cb\cbd[ecf[ve
IfWdf[re
@ZB\CeEgFfI]NXOcP\QiVcWeY[Zd\]]d^W`\aebXjYleqcunv]
@gB\GkP\^c_\d\
Lk
@XA[BYC]E[FdHjI]JYKaLTM\NZOVP\RXSXTWUZVRW[Y\Z[[Y\[]]^X_b`[aYbWcadYeWfajZk]lZo[qdrYs~tgucvW
Wh
C\E\F]GcO]PnY\^\`[ccjfv[
AaC]D\EaLeTbY[_]c\fihcldv\
Cg
de
@fAgB\CfD\FeGcHVJdKYMdN\OePhQZRZSiT[WbXbZ[[c\b_hbbcbegfZg[mdnbq\rZs[tbucv\
CeJaWVY[e\l]u\vi
@UAZBZDhEoFVGYH\JWLZMYNXOVPXR\S\TdVXWZX]YZZ][Y\Z^X_]b\c\djeZf[h[jYkWl\p[uWvS
@\CmE]G]I\L[NbO\ReUVVcW\[b\c]g^[cbd\e\lematbu\va
BaC]fg
D]JYV\vi
BWHgJeK\
W]Y\^\enh]o[t\
IiR\
BZCZD[H\IlO\R\Wc^\_\`Xb]edfajfqZr]tcu[vd
R\VjWY
NbRiWd\\`cee
RdW[mkpg
AgB\C[D\EcL]McPcTeUcV]WcY[Zc^]`fe\ofubve
B\CgE[G\HdL[NaObRcSfT]UdX\Y[[c][`YgaiYjenbobpfqgtbvb
B]RlWZc]t]v\
@aAgCgD\EdFdG\JXKXM[N]O\P]TdVPWWZa[[]c`cabb\fbhcjdlYm[nao[p]qgvZ
M]RZS\VZW[\]^\_\e]jilf
B]CcVjW\[ccbejifrftZv[
BZD[EcFfH\M\N\QcRdVhW\dhh\lZve
B\EbHZK\Ze^d`]nao\pg
AZC\DbF[GcH\IbJdMcNbPVQ\RdSaT]W\Y\Z][d\b]b^\`Xa[d]edg\h[j[lZncqdrfs\tWuc
V\Wi
A[CjD\GdH[L[O]R\VdWj[\^jcdd\f\mdn]p[rcvZ
K]Wdmbnhpc
H\I\KaOYQdW[Xd]c^\d\eZmXn[un
@[AZBZEWF\GcHgI[JnL\MdO\PdR]UaXaZ\[\\c]X`\aebZcXddenf[h\lZn]oYq[r[s]tbuZvZ
@aARBYHcJ\KdLZNcOUT\V\WXXi\b]c^c_e`[c[eZfchXk\lcn\pZq[r[sbtXulve
BYDbHaW[vk
Wgkbva
B\C[D\H]IcJ\KaMZNZOaRcScYdZd[]\e^Xa\b[d]e\fjidj]lenfqYsVtevi
CbObW[Y\[\^[ocri
M[WWZ][fedlZva
BbO]R[U]Va[h\ic]f]jclcoeqerfsc
RkW[[]\[_]lYsb
CeG\H]NfOiZhfao\teubv[
AbB[ClG\H[KZLdMcNZO\Q\TgU]V]WeXe\X]S^X`cbbcddcf[jYlVnaoapYqbu]vY
@gA\CWGYJ]KZL\MZO\Q\R\SaTcUaX\YbZb^d`faZcad\g]hhkamdo]u\
@dAdBZCgDcE[F]GcH[IeJdK\NbOcP\RYT[V\W\X\YeZ\\[^a`acaedfeh]l[n\p\rYs]tdv[
@jAbB\CZE]FYHWI]KXMWN[OXP[S\X[Z\[]\X_ba[b]cgd\eZf\hYjZkVlZn]pZq\sZtYv[
GYHgKcMqOdmcocsb
@[FgG]HbK\NaO]WUZk[b\bb\cbd\gdm\n[odt\v[
@[BYCeGZHaIcL]NbOaQcR\S\T\WjY]Zc\a]W^W`Zaacgf]h[l\n\pYq]r[sXt\ubvR
B[DeE[G]HaObQaTcWbXgZ[^da\b]dde]gdobq]seve
@\BYEbFhHjJ]K]M]OXUaWTZa[b\]]d^gc[ekfbh\mbrYu]vh
KbM]SeTc^]`hc\rdtb
B\M[RgV\W[[Za\mcv\
`hj\v\
B]L]Whl[v]
NfW][g^\l]ob
FYM]P]RuW[Y\Z\[[l\tYv]
gh
IZRnV\WZ
AeViWjZ\[e^\b\echeqa
BaC]E]GdH]LdPbU]Z][[\c_ccXkgl[obt]
LfUcWXZgvh
IhJbOdS\WZYd_ZcYhb
@ZAcBRFZKZLcMbNpOZS[TdU]VeWrY\^[b]c[dZe]h[linVqZr]u]v\
AbBYC\GbHZM[U[VaWh[[^c_bd\ebgdh[jbl\mZn\oep]q[r\vb
G]H\K\PZT]UdVdWdYZ[[e]f\m]oaqarltbu]va
CbI[OkW\[f\debsf
C\DbLi[Zb\
BcEeSdTbVZWfsbt\u\
FeHbK[L\UaW]X]o]r]sl
^fehhZ
Whc]
B]DeGVLXWfvh
CiG\ec
B\CbDdF]GbKjL\M[N]O[PbQaR\SbV\WXZZ[U\\adbZcYd\eekhoYt\u\
AZB[GXOYV\Wechecucv]
AeCeJ]VgW[YbZ[]cec
A[B]CYDbFbGXH\IcJcK[MaN\ObSYTbUgVYWdX\YaZd]Z_]`ia[b[cgeZf]gfnbrhsdv[
G]R\Yl
V\[]\dejq\v]
FaL[V\WXZi[e^gcal\m\ogvi
C\LiWi[Zb\
D[J\L[O\Z\[n^\lYv\
CbO]Wa`g
DiEhL]P[R\WZvg
CXJkLeOfVbWVZZ[\a]ccv\
H[JhTcUeWhm\pcr\ud
BZR]W[[gj]
DaHaW[c[vf
IaJiMgWe[[^\u]
BXuj
AaBSDdE]FYGSHhJjKWL\McN[ObSZTcUbVaWXZb[b^\bccgd\ebjYk\m\qZr[tcuevg
AbBdCZI[J\KgVdXdYf^XagbZeYn\qmrZt[v]
AaBcCiEdGaH]IbJeL[N\O[P]Q\SbTbUeWRY[Zc[\\\^fc\ecf]hbi\oapbr\t\u\
BbCjDcFhJ]V\^be]jhmctZv]
Jira
@bA\BWCbD[EfF\GdHWNaPgQ[S\UbV\WfYb\[^g_ZaYdcf\gdl]ncobqdr\sZu[
W\gi
Zh
CiG\[eecq\tfv\
Zbgbpi
B[[eafe]v\
C\EcFcGeM[O\R]W[[gdZhcjiq[vc
C]]bhdm[n]pi
AhCbHXI]JZP\R[S\WYYi[Z\bcdh]o]rZvX
B[DcOh
C]RlV]W\f[
B]T\W\^Zglq\t]u]
BiDbEdF[O\P]V\XbYc`\cbdZegpfvg
@eB]C]D\J\L]NeO\PfT\W[YZZbdklgp\r[v[
MhO]Wbecqbt\ud
C\Jk^Wu[
A\H]Jlc\
BbIbJeWdY[_ba\fgsat\u]
@aB\CfF]JcW\Z\\kp[ret\
@[DaF\HcI]KjL]M[O\S]TYYeZg[b\Z]c^f`Ya]b]cXelf[lWmYnZoTphqfrctZvZ
m\nh
@ZAbHcJ[KhL]MZN]OcR\SYTaU\WeYZ^\_]b\cbd[eZg]lcncp\qZr]s\vb
D\E\I\O\PcV\`icaj[n\u]
A]C]DaE]J]NdO\QbT\UfV[Wb[[\]^\_\`cb\c]dieZh[lin]va
C\VdXcbbe\hioct[
CcHdIeJ\LXNfOcPbV[Y\[\]a`bcadeebgbhbjam]ngvc
N\OZWYXaZb[e\\e\h]jinata
@]AYBiCmDZE\F\GWJZLdPjSeU\VgWTXXYX^X_d`fbam]nbqUr[sctdv]
CbMoO\W[`g
W[`\vi
@ZA[C\E\G]HdJcM\NYO]P\R]SYUdVYWUXcZ[[\]c_b`Zb]c\d[gchcj[l\mdojpdqbr]sWuavZ
RcW[Xg\\mgob
G\MaO[WnY[[\`dldrbt\
B\C]KaNhO]V[WZ\\lhvY
Vj[dcal\vY
BZHfJhW\
CVHfIsN[OXR[V]WaZ\`\f]h]pct[u[v]
[]ecl]vg
AcC]HZJ]KYM\PZSeVdWTYdZ]\]_i`]cbk[laq]
mbrk
RdW[
H\W\Zle\lZ
Og
CrOZPZR]VXWb\]_\f]
BbF]H]J\KbWiZh[]a\eep]r]sbv[
B\T]Wi[[^b`\fZhXj]k[ucv]
BgEaPbWY
B[CaOgTbWY[]eg
W]Y\eetm
W]Za[avj
EcF]GZKgL\NbScWdc\delbva
BjW[hcrbv\
@[L]M[O\WZ^]e\jkkfs]ue
B\LfT]WX\de]k\teudv[
F]H[Tggi
rg
SbUZmhpctd
B\D\FbGaJbNfObZ[[]^he\iet]ve
BXCkE\GaJ\NdOcRZT\VfWeZ][Z^\_Vceejh\j]l[p\tbv\
B]D]FbJcL]UeVdY\Zg[\]Z_ga[e\g\hbjcl\rc
CYJgWX^bafc\lf
@YA\BXCYD]EZI]K[L]MVNZOXP\TWUdV]XgZd[W\Z]h^\_[`Xa[bZdZeXg\j\k]lZminXo[p[rZsYt]ubvW
B[I]W\[]ekv\
FiHgK]M]P]W[h\
G[KdScT]VjWZYjZ[^\_\aeccl]
R\Wh
@mAYBYDREaFcGUH\JdK]LeOdPfQ]R\T[U\VaWdX\YZZf[\\b]h^[`dadbZc[dYe\g[jblRmYnWoYpjrgsfuc
NWTbVjWblavc
@dB\C\DeEgG]HbIaK]LZMZNfOePbR]T]UcXc[Z\Z^d`ja]bacheaf[l\qarXtZubvd
B[CaHbJ[MZNiOWPeScUhVgWeYb[\\bfdlbm]n\q[r]ub
W]ZivZ
KiY]Zct]
JbN\O[R]Wi`iob
W]Zghgv]
P\VeWiZchbv\
BbC]H]J\KgMcPZR\SeVbX]YeZc[]_f`]cbdck[lapZq[rbt]
DiEiG]IbR]Zdl]
C]GbVcWjc\
VlYcd\
CbLkPZRXWZYf[[ug
@eA\CdDdE[G]HYLgMeOYQSSgT[WVXcY[^h_d`ibXdkeWfdhajZmZoZqftUvd
@\B\CgDbEeKcL]ObP]SbU\VgWZYd][`\a\cad\e\fbmYnXoZqdsht\ud
GYQ]Wo[Vaec[l\v[
DcF]GbH\L[M\O]PbTgV\WYZZ[h\cacc[delbnetbvh
B]CgJcR[YeZf]b^]accedam]
BiWZ
BeGaWXZgcghdjbl\
LmWX
@aCgG\I\LWNXObQeR[TXUdWfYb[b\b^\_Z`]aecdeaf\hhiajam[n]oYp\qjrYsat\uZvb
C\HbI]J\K[RaV]X]fip\q[r]shub
CfJ]W\edh[l]o]s]
D[EdF]R\V\W[_\cbefhgjltZ
EiWgf[hfq[vZ
B]Q]R\Whabb]kbtb
B[I\N]VWWkZj[[`chckgl\sbv[
IpN\RZT[WYX[`[abccf]g[k\rZs\t]u]v\
`ij]v\
@fMiOZVaWb[\\]_\`cbbcehbp]v\
H\VdW[e\gi
B]RhWS
L\N\R]Yb[crgt\
L[Wh]a^]
ObP\RdSlV[W[_]`\f\
\g
@YA[B[C\DcEbG\I]KVL]MeNZOdPgQ]R[SdTbU\XbYbZg[d\\]d_c`ecZd\fZhdj]k\lemboZpcqbsZv[
@gA\EeG]S]WVXaZa[Y`\lm
@iG\IbM]NdOcPcT]Vd[\b\ccecfagbhbm\rcs[
CWHZJZK[O\R]TeWnXaYeZ[\[]b^\_Yc[ebg[hhkWmcpdt\vd
C\G\J[NbO]UZVbY]]e`fe]h]lfqet[
@dD[H\KlMiO\RYS]V\WZc[fhsZvi
EhM[OgW[^Y`]jiva
J\U\Vop\v]
[baj
BdCZD\GbH]JgLbNaO\PbR]UeV\W[X[Y[[b\i^fc]echdl]p[tUv[
CiRg[\
BYJYLkRdWZ\fehm\te
CdF]N[P]W\X][\\X]d`]fchfumvf
C]DcGhH[IcN]OfPYSaW[X]_c`factcvZ
@cBXC\D]EiFfGWH[KbL[O\R]ScT[UaV[WgY[\b^Z_\`ka]bdccf\hglcr]t\vY
@bB[H\M\N]OhPeShT\VcWiZi[b\\^abae]fYg[halanap\q]r\sbtZuXvY
M]O\RZS\VZW[Zb\]^\_]e\jmp]
HXN\U]V\WZ]h`oa[d]ecm\t\v]
@eAcBVCZEcG[IZMdPWQdRYSdTfUfWaXcY\Zc\e^bbbcadXedjZl[mZp[q\sYt[uev[
CjIcPgT\XaYcabt]
Wgkbva
C]IhOcR\VZWYYal[r[vc
RcWX\aeif]jblemaq\rhvg
@eAdBZCcDcE[GcH[IdJfK\NbRZT[V]WaX]YfZ\\[^f`aaef\h]j\l[n\p\r[tdvd
@jAbB\CZE]FYHWI]KXMWN[OXP[S\X[Z\[]\X_ba[b]cgd\eZf\hYjZkVlZn]pZq\sZtYv[
GcHgKcMlOdW]mcocsb
@ZBZDbEZFeJaK[M]NdRbTYUZVdWcX\Y]Z\^Y`Zb[cedcedfZg[j]k\ocpZqXu\vX
Rc`hj\phv\
@bB\D]EbF[L\P]V]WaY]d[ldn]v\
VhWb[[u]
AeCeJ]VgW[YbZ[]cec
A\BZFbGTHXIcJ\K[LcMaN\ObRdSYTeUgVYWVX\YaZe]Z_]`ka[b[ccebf]gfncrksdt[
BZD[HmJRNgO\WeY\Zj[]\b^Z`fbgd\edhYj\tnvZ
IbJj^\u]
JhL]Wgrat\
@ZBbDaFbHXLcMgOWQ]RZSbUbVcW]YbZc[\\d^a_[`babb]cefXhbjhk\l[m]o]qZrcvY
BjC\EcFfGeM[O\R]W[[edZhhjgm[q\vc
C[F]HbKbL]O]PgS[U\VdWYZ\[\\a][a\d\e]f[mcneodr[sc
@aB\CfF]JcOaW\Z\\ip[resbt\
@ZD\G\HbIZJ[KdL]MZNZO\PiR\SbTaU[WVYZ\]^[_\`hb[d\eYg]jam[njp\r]s[tZ
N\OZWfXaZb[]\\dbe\hajina
CVInN[R[V]WaZ\`\f]h]pct[u[v]
[]ecl]vg
R\WkX[[Zsi
mbrk
G[PbScT]VkWZYdZ[^\_\aeccl]
E]K]M]N]Wg[b\\]]^]_hcaeff\h[tYv\
@gAiBXCeD\F[GbH\IYJ\KbL[O]P\RbSYTiVbWgYcZc]X_[`kaadZf\g]hambpYqdrYs\tY
@ZBXC[EeG\IeJ[LeScTZVdWUXbZh[]]d_\bdedfeg\lmmcpbs\t\vX
CcEivb
GZN\TWVjYeZf[X^Vle
W\fh
BWC[GZHaK]LdNgPZR\VbWn[\^\_[`Zb\ckeZgbh]k\lYtYv]
GcLlWY[c^\
B]CYD[L]OaP]Q\S]U]ViWdX]Yb\[^[_fbdli
B]HZlgt]
A\M\ObUaVfWfZY[[afc\o]u]
OiW\Yh`gr[s]v]
AgBZC[LdOcP]X\Yg`dbccWeahejbk[l\rhva
AdB\CgD[EZJ\NbQ[R]VaWUYYZi[\\db[c\dieYh]nbpfqct\
AaBaG\HgIbSdU]VYWc[Y\j^\`]ecgak[r\satdv[
ChHbObT]V]
H]OSPhV]WiYce]vk
BZC[DWEZF\HhJbNeO[WcX\ZY\b]cb[cadjf]l\ndo]pcq]rcugvX
C]E]FbL[McPdYg`\cbj\r[ue
LeWX
WX[blgt]
@hAbC[DaFYH\I\J\K\MYN]OdPeR\T]U\VZWcXXYZZ\\d]f_h`[bccZdbechbj\l]pYqcsXu]va
A]BbDbEbF\HSKcL\MZN[P[SdT\U\VlWXYd[Y\\]]^c_]`dabbXeZg]hfj\lYn]oYpYq[r[tYv[
AeBWC[K\Wiebjal]pctf
AdH]JbKfOfRgWWXdZb[Y]\bdgdr]sb
BYDTFcG]HjJbMYOaPXQgUfW\[\\\]]^dbadifXh[jbl[nboZpYq\sZubvg
B[C\JbT\U\Y]Z\[Zeegdhhq[r\
C[DbG]HcLiQb[W]bdbeahdvg
M\Wl[j\Z][ea
CcHcOcTgUdVbW[Xb[\]Xbjhel]qbsYv]
B[CcLhMelZ
IaJ]W]hit]
@\BWDdF]GbHeIfJXK]LZM]NbPgSeTcU[V]WcXcZc\]^U_hadb\dZg\lhn\retivV
A[B]DbJeM]OdW\\e^kc]e[fbpbr]vZ
FdH\Whmd
@\C\H\K[LbO\R\WcXb[\^\c\eZl\pksf
@[A\CZEZFcHeIXKhL\NZOYP[VTWUYhZZ]\^b_W`\a\ccd[elgdhijXk\l\m[ocpaqdr\vX
B\CbM[R\UpV]Y][b^]bXmZocthv[
UcWVfgnf
AaB\EbJaLhNcO\PaR[cbeZk]
BcD]E]FlGaHeJcM]OaRbU[V]Z\[]_]b\cde]f]k\l\m]n\r\s[vZ
CbDeFbIbJYO]W\[]\\c\edfbkgqavZ
B]D[EhF\GXIcJcLXNdS]TcZZ[Ya\b\cedYedffljr[vX
A\B]C]DbE[FcHbIbM\UaYbZ][b\]a]bfedl\masat]vb
B]M\RaW[[k\]cbk\
A]B\CgDfEjF[G[IdJ]L[M[PeR\S\T[UXV]XeYg\j]Y^[_\b]cZdafcocpXq\rjsetbuW
KcMZPcV[W\[Xeehclauhvb
AgB]DcGfJeRcWY^cc\dbl\oerdsfu\v\
CpI\O\
IcJ\WjXe[Z^\e]sYvi
EdGbJaNZOcR]W\Z[[b^\`]bhc]hauova
@\BlC\EjFcG[HYIdJ[K]L\MYNiPcTYV[XcZX\\]b^b`aabb]cZd[e\gbhcjamap\sctfudvZ
@cAeB[HiKdMbO\TfVcZfcceZfbgcmbnbpcs[tZvb
DaWg
BZD[JcMgN]OkR\T\UeV[W]Y][]\h^]adbbdceafhmaoerZtYv]
C[HYThZ\[\e\gghambobras[v]
BXCfDcGZH]L\MbOdP\R[SaTeUfW]XaYcZa\]]X_ebacdd[fYj]k]lcn]pZu\
B\I\RdU[VZWeXhYhedf\o]u]
Xg]\rc
OjTdVZb[
BXuj
BeH\OgV\W[_]cefc
CcKbM\V]WpZ[q[
LlWY
BaCWDaE[HhJ\MYP\U]VeWbXbY][\\\^Y_jbZe\gbhbl]m]pbqfs[vZ
B[FYM]V\WZZ\^\a[caeohc
A\BhHZOcWZY\_[b[cfe\n\qkr[v]
@dA]B]D\E\JcMZOaPZSiUdVhWhX]Y[Z[^]`Yade\f\h[jam\o]qcr[sft[u]vY
A\CbE\FgGZHdIcK[O[RbTdU[VaXfYb[\\Y_]`\bfcddifgj[nbpas\taubvd
@[BbCcDcFhV\jhmct\v]
CdN]W[\j
H]KgUgWaXeY\Zbh]r\s[
H\JbN\R\WZX]]ubZn[pXu\
BZC]EaHZJ\KePcRaWZZ[[d\e`cecgnhdl[o\s\ti
K\MbV]WbZbmanfpb
C]IiO\P\Y]
A\BZC\FbG]HaJfMcOcT\W[Zd[d^\`icaf]l]qcsd
BhHaV\W\[[d[lYvj
C\D[JWQiU\VdW]YlZd[\\f^Z_c`bcRf]hZldp\t]vY
@gHdKbWe[dhgpbvW
@kAbBcCgEcIaJbKcLZNgSeTZUZVdWUXeYXZX[\\a]b^a_c`]acddeYf[iblYmZobrdtbucvj
@aAWB\CaDYEeFfGXHiIaJjKgL[MePgQ\TUVcWXXbYeZ[\d^]_c`aafddegfbg\l[obqYrcsbugvf
AeD]E]JmLbM\N]O\TZVZeffcr\t]u[
@aBbDcEeHfIiL\N[OaP\RYS[T]X\Zc[]\b]]c\dgebfag\idjck]lan]obs\udvb
B\R]TgWf[cedrcv]
@aCdF\GaHXIdJ\KYM[NcOmP\Q\RZTcVZXhYa][_ca\bYeYfZg]hbnbogp[rcsbteu\v[
F]P\Sg
G\ObU\VkZ]cdp[
KdW\\]ok
@[AbBcC[DbFWGcH\I\JhK]LbMZOcPXQXSdT[ViZb[\^\_]`Zacechcidj[kblbmboasZthu\vW
@\A]BbC\DdGfIbKgM]NcOdR[S\UdVhWUY\Z[\a_cadbac[edhXjdk[lYm\o\sZtd
BPCbD\FgGdJ\K]MUO]P\QhRZT\ZX[j]Z^e_]bcc\dZeqf[h[l\n[p]t[ufv[
A\JYK\TeU]VaWbXh[\]]fajdt]u\
@SA]B\CbDdEfGWIbKbLZMZNgOdPbR[SZTcUgXgYf\a]a^\_b`Zb\cdeaf]gbhbibk\mTncobrbt\vg
CfGbVdW\X[Ycocsb
AgBZCdGbJ\K]L]OfSdTZV\WiY\]\e]mfobrgs]tXv\
@eA\B]CfE[F\GcI]J]LZN]PZR\S\TfU\VbWbY[ZZ]d^Z_dcaebfZh]kZlfman\oWp]r]s\t]u\
Wn^\d]lepZ
@\AiCjE[FeGWKWLYNfPbR[TZUhW\X[Ze[\\b][^a_Zacbffdgdhbi]l]mcnco\pZrkt\
@ZIcWi
Xb_[`\aZcge\hcifjct\
@]AhB]C]GbMZOgPdSbVZWZX]^a`]aeh\jZkbvZ
B\CaD\EeFeH[KdO[PaVeZ\]a^[aaebfgl\o\s]
B\CbF]G[H]OjP\VeWaZ\[\\\bce\lamcq]r\satc
GbH]ff
W\gi
Zh
AgB]CeDaGdHZJbM]O[T[U\WYZe_Yb\eaf\gbl\peudv]
L[M\Wn
FcHbIgJbK\M[NhOdPbQ\TiU\WcXcZc^S_daZb\c\e[gehgibl[man\qdr\sZudv\
R\\gfdhbl\tgv\
@iAfCcF]HYLZN\PdT]UbVe[\]a_U`db]cZd]e\f\hZj\lcniogpWr]tZv\
J]W]Zle[
pi
W]ejvd
B\CcJbZhr]
JZKhW\X]Zbobpcs]
M\N\OZVrX][bp\
B\J\R[Zfpos\
O]W[X\em
@fIVLYN\RnSfe]
A]E[F\H[JYK\L[NcO[P\R\S]T\UZZm[X][_]`]b\c\gZl\o\pdr\s\tav\
AtBXFVGbH[I\K[L\MaNbO[PbR[T[UbVSWUX]YWZY[V\[]]^g_aaeb[c\eZf]kZl\m]rhvU
B]CbR\UaWl[fb]h]sau\v]
CXDaFaVhWX[ecbe\f[jbvg
AbE\G\K\PZWgYi[[a\cbr\
R[Xaeihf
K]WaXblXolrd
E]MZN]OZR]SaXiY[\]^Z_dcdg[ibp[setguZ
CaL\OZR\X[_jnbr\v[
N]PdT\ViW[^[ab
bjc]
B]C[EdG\H]JgL]MdO\P]UbVXWlYaZd_\`\ddfhgjhcldo\sava
N]ScVeWgX][hciuf
RiW[[\b\k[
@ZA]B\CeG[HYI[K\N[PjRYSeU\WaXaYWZZ[]\e^b`\acbcfcicl\mcqarVve
@\B[CaGbHVIbJgKZL\M]RYV[WaZ[[\\d]m^b_\`Zabb\eYgdhhi[k\lXnaoap[qXsbt[uXvd
B]C[HfJ]KlO\R]S\WeZh[X`]bcl]vW
Vi]b^Z
NeS\WZ^dc\ll
@cAdBXCSEYF\GjHUJ]KZL[MdPfQZRVSbVRWRXaYr\S]\^Z_U`bafbYcgdajZkUl\n[pYqXrlsZt[u\vS
G[HcN]PdW[c]lf
AaBcReXZ^isbti
AbG\PZYia\cbr\
@dB[CZN]OdSaWb`\ahc\e\fit[
L]^]ekt\
CbFhHbW]XcZb[]^fh[lfn[q]
R\_oh\
A]BcH[NbUbV[Zh[]]\^]_ea]beebgcsftc
@]B]C]D]H\N[O[R\V[W]\]`jbkeZh]qetZ
EaH]Kihboaq[rb
@[A]BXCcE\FbHiJaKbL[MXN[O[SYTeUcWYZg[W\[]e_[a]b]dgeVf[gfhhkfn\qbs]u[vU
L]R][ol\
UgmZ
IjOZW\c]
@cB]C\HcKbR]WhXZ[\cbefg]l[qcse
AdB\CaD[EZJ\L\MZNaObQ[R]UcV]WbX\YZ[\\aa\bYc]dihXjdljm]pfu\
A[B\CnHZJ\NaOTTaWf^f`]cbe]j\lbq]vg
OjcYk\
@gB[CeFbGcHZJcN[OdT\U]VXWTYaZh[\]d^Y_eakb]d]hdjan]p]qcrct]ucva
BcG]HcJ\LZM\OgQZSbTZVdWfXYZ[[e^\_bafchebfahYl[o]q[r[tZv[
K]O\WaYal\vh
@bBfKbU]Zb[]^Za\gb
B\GbH\M\O]P\RYS\T\XdYaZ\[]\g]d`]cadYfdhcj\l\satb
B\\g
F\KaMgWei]q[rh
IkO\r\
RbWb[h
HbKdM]N]W[si
B\^]ekvX
A]B\D[EbJ\KdPWT]UZV\W\XdYeZb[c\j]e`\e]g\lbn]pdq\rbuYvX
H]KgM[UgWiXeY\ZbfYh]r\s[
C]KYL]N]VuWa[\\cb[c[def[lao]p[qb
KgMaTaU]W\Zjl]m\oa
JbW\[itZ
G[HbKhPdRcWX[dechZ
ChHbT]
C\th
BbOcV]Wh
VbWg
CgD]FYJ\KZP\R[TVU[VYWaXVY[ZY[[]z^Y`\c]eYfZhZl\mVoZpTq\r]s[uXvX
J\U\WWZhl]
CeJaWSZf]i
CcJeTfW\]en[
@ZC[E]HeJ\M[NbO\T\V]W\Z\cbe\h]j[l[mYnho\qbs[t\udv\
B]D[FeKYM]ObTcU]VbWZXaY\Zb[\]X`]a]bbcce]gejamcn\o\phs[ub
@cBdDaH\JcWXX[[Z\ib[ebjbkbl[mdncp[ratZucv\
@bBbC]G]JcM]N]PlVWWhYZ^\cae\q\vf
B]H\L\O]P]VcWlZc[\^e`af[lZocpbudv\
@cAfBXCZDaFYGWH\J[KbL]MZOYPUSrW\Yc[i\j]\^Y`ccdegfchfk[o\p[rXtduZ
LcQ]W[Zbkita
BfC\HZJhO\W]oZuh
C\D\GbJgNbPbUfY\[]^ic]e[hcvY
B\G\H]Md[e\b_b`ihbm\obva
We\hv\
B\M]O\SqW\Y\^\_]`\cbg\oc
GaVhXZceebvd
OeSdrX
@iBcG[MYO]P\Zc^\`Zaacbkapfr]taue
R\Wh
@\B\C[DbEfKcOdP]SbU\VgW]XcYh][^b`\a\cad\e\mYnXq[s\ud
B]RhWS
@cG\ObU\VhZ]^[_[cep[
BcF]HYWfX]Zl[a\f_]c\l[vZ
B]VaWjl\
Viv]
B\CbFdH[JcL\M[PfRhSfT\VXZf[Z\f]\^\_\a]b]cfe[f\hanap]rcsdt[ubv[
AcBeD[EfFfG\HeJ]KbO\PfWXY]Z\[]]]d\fbgenbpds[ugvd
@]D[EbFgJaO\PdRgThV\Yd]b^\`\daeZfalbn]v\
AeB\E\HhIYJ]K\OfR\SZTaWYXjYeZ[]Z^[_baabbc\eef[lYnbresktYu[
BeHbNcU\VdWd[[cbhWk]nbpirb
B[GcH]IpJ]N\ObP\R[T]W][]`Zg\o]u[
BcJ\Wdc]ug
A]BcH[NbUbV[WXZj[]]\^]_ea]beebgcsftc
A\DcHhJdK]N]O\PaS[TiUYVeW]Ze[]]c^b_\addge\gYhZmen]obs[v[
@dCcEeGbH\IbL]NdT\V\]e^k_[b[ebq[ufvb
F\G[P\SZT\VcWfYg[]c\f\nbp]
CcG\P\accfuf
AcD[EfFfG\HWJ]KcO[PdWmY]Z\abcad\ebfcgbmbnbodpds[t]
B[e]kj
@gCWGjI\JeO[V]Y\Z\]l^c_[ceh]k\lcva
E]G]O[PoR[Scb]v[
@aBcG\KdTcVZWT\djckepc
@gC]DZEbGeMdNcS[T\U\X\Y[Zf[f\c_]`ab[cbdce\fbh\j]mep\qfrfsZu\v]
A[B\F]G\HXIdJ]L]OrVYWXZ\[\\\^]_[`Zb\cce[k\n\r\s\tX
OYWm
CYE]H]I]J\K\N\OYP[UfVbX\Y\Z[]e^]_hbecfecjgk]lZmdndodp]r]sfu]
HcR]W[]b_[c]ecfehnjZr[
@eBZDaEdFeGoMgNdP[UcWYX[Z[[f^d_YcddbeZibk]l]
B\VY^glbthv\
CdH\J[R]U\VpWe[[_\`[adcbehh]kbp[u\
K]M]W\\\]]^]_mf\h[t[
C\G\HgIbO\SdU]VdWV[[\d^Z`]c]ecgakgr\sav\
B[FYM[V[WcZ\[h^\a[caenhc
@dA[B\C\GfI\JdMZP]V\W[XcY\Z[]k^b_d`\cpeaidk[t[
B]KdWZZ\[j\beZlcv]
J]U]WZZk
B\C[H\MaPaYj[a\h^\`ee]f[h]jWr[ufvX
Yk
UgZgh]p\t\
Wj[\k]v]
DhEkH]NWP\UcWX^]bcd[edlev[
ufvd
B\M]V\Wg[]e\gbhbm\tbuiv]
D[E]TiWY[]lbvc
@cC[DZGcM[V[[c]hl\v[
@cBZEZFdGeHfL]M\N]ObPbQbScT[VbW[XaZb[[\b_a`Ya[bbe]gdm\n[oXpmqcsctZu]
Odej
@\B]CeG\MgO]Y][d\\aed]f\hck]pctgv[
KhOYvf
HZLYOgRbVjWX
@fAdChJ[K\M\RbSYVZWVYb^\`fe]f]l\v]
ChRcX[\d
@[D\E\KaMdNjWT[hc\dae\kbmbvX
@bA[B[G\J\KbMaO]QdXh[[]a^ae\h\m[q\t[ug
@[BeDdEiFaG[K]M[N]P[V]WZ[b^\_kbcccdcp]save
HiIcWZ
J\Rgm]uf
IdOePdWYZ]\\_g`Zce
@fHiWVgbqi
BXCcDbHdI]JdT]UcWeXbZ[[[^bcXdZe[fjg\hZobr\s[vX
RgW\sc
H\OVPcUbWgY][dhek\
CYGiKfL\OcTcVnWcZ\[[^]adoasYv]
B[C\G]HdMZN\OZR]WXXaZf[d^]_]ech\jklcnasZvc
M]PbVcYh^becp\setb
H\V\WgZ\baect\
J]V[WgZacev]
ChO\WbYb
M\NeW[[l`\uZv[
@\AbB\CZDaGcHZK\LZM\VfWhY\Z[[j\a]Z^\aabWd]ebhdp]rctgud
DdHdMfNZRdS]TcWjZ[^]`]aeb\hbtc
CgJ]K]UZW[[]laoi
B]JZKZMZO\P]R\SjVeXfY\[[_\a\cdm[oetf
B\U[WcX[^[e\g\h\l\mko\tkvh
WdZ][\ghvb
A\C[H[MdTjW]]d^hf]kc
AcCbIiT\VZ]]_decl]m\oatbuY
BeDaIgJcM[ObPZRYS[VbWeY]^\_\`[aabacceafkk[lYp[q]rh
B\CjG\J]O\PkWdZh[\^\bcc]dgfbg\jUobr\t]
@ZBZC[GeM\NUO\R\TdVeY]^]asb]cbedfWh[jhl]tZ
DjHdQaVeW]Z\egm]vZ
BZFdH]K]UgW]^]bgg]hfk]q\ve
DhG\L]WWZj[eo\vf
CfFXIjL\NYOePgR]ShW\X[YT\\^]`Za[b\cafVkcl\mbo\pcrivW
C\HaI\L]NZOYP]WfYeZ]\dd[f\hck]uavh
AbB\NiObQfReV[WU[cc\e[jekft[
OiVZ[cj]
A]B\CgD]H\J\WXZ][X\\^Yett[u[vY
BYOcV\Wkd[f[vb
WXlgt]
Wml]
HcY\cdg\mbqbrgv]
N]PdT\ViW[^[ab
ek
A\DeEdFZH\I\K\L]NbOoPcR]S[T\VVXcYb\b_cadb]dZecfWhejak\m\nap\rctgubvb
^de\hiqa
CbGcLdV\WeZ]c\e\faub
DbEbF\HSKcL\MZN[P[SdT\U\VmWXX\Yd[Y\\]]`dabbYe\h[j\lYoYpYqXr[tYv[
AeB\CVK\Z\\aebjal]pctev\
bjc]
CpJeN]O\WX_]l]
@cD\FdG[I[KcL]OaP\SfTbVZWZXbYcZb[Y\Y]\^[_\`\a\bcedfZhcmZnbrct\u\v\
RhW\f]
D]G\M\NeO\U]WZZf\h^faab[cddhefjZlap]
@\BbC[D\E[FZGaJ\L[MbPeQdTdUoVaX\YYZ\[k\Y]e^c`[a]biccddfXgajgk]mVocqhs\vX
DcF]GcKbL]ObVcWVZd^\aceWjd
CjEbG[JfK\L\O]R]TcUeXcZc[Y\]_daZb\c[d\ecfcgbh]kdn[p]q]r\s]t\ukvZ
B]CbEeG\N]OfW][]]aboqd
AdB[C\G[HYJ\LbM]NcOZRYTbV\WZX[Yb[[\e^b_f`\bVc\d]f\k\m]n\o\p[qYrau[v\
JjWY\d_gre
@aBcC[G\KdVZW\[]_hh]jckepcqetg
CdD[F]JdKaL[M\OZT[V[XbY]]c_babdehfj\l]mendqcr]s[tau\vb
CbD[EZFgHmM]P\R\U[V\Yf[]a\b\e]fbh]k\l]m]nYpcrZsZu]vZ
`jc\v[
AkBXCgEZG]H[KZLWMZN[OZQaR\TcUeVbW]YSZg[f\Z]e_Y`Zcbdggnhjj[k\l\mXnWo[p\qbtZu\vX
E\FiHkR\U]V\W[lZo\r]
F]OnVgW][]_[
@dEcF\HjIVK\M[N]OdPeR\SfTZVbYXZ[]\^Vb\cdd\f\lbminZo[r\s\t\ubv\
BYMeP\Ri
@[L[P\R\Wf`Zjmq]
AaBYC\E]GbIaKbLYP]R\T]U[VdWkZg[X]\^]_dh\k]lao\pfqbt[
B]G\Wjcdj]
E]LlO[R[WTXi[Zj\k[p\tfu\
CmV\WeZh[bc\lZn\
A\CYK\PUQ\VfYcZ\\b_ga[cZe\lcnfqYrdsbtavf
Zg
J[VdZmbb
@YA]BZDcE[F\G\H\I[JlM\NVO\P\T[U\VUWXY[Z\[Z\Y^Z_X`\aqd\efg\j[l\pWtZu[vb
CcFiW[Xh^fedqatb
A\B\EcM\V\W[[]c\dcvk
AeC]E\K\O\X\[]`hjbsb
B]J\O]V\ajj\
D\N]dk
B\DeJlT\WZZ\u[vf
N]R\Vi[[\b^hhbrc
Ggv]
W]Zj`]e\v]
AcCZH[J[OeX]\\_\`]edh]lcoZq]umvZ
BZC]H]O\PeQdSgWY[]^ie\hdn\
BbCaD\F]NdOdS]T]VdWl\]^b`Za]eaf[g\heqcreucvX
AiB]NdObP\VfYb[]\\^\bfh\nbo\qfv\
@\CRH]IlL\M\P[RbSbVZWhY]\[^\_f`]acj]l[n[q[s\tYufv[
CcEZN[R\VZW[`qn]t[
BYDaFfGZHkJhK\L\MbOjPZR]SgT\UZW\Xg[c\[]]_\`[abbcffhbj\lZn\odrWub
R]W]dl
AcCVHZPcScUcVfW]Y[[Z\\apdbecfYrhvg
@]B]C]D]H\N[O[R\V[W]\]`jbkeZh]qetZ
@jBaCeFeHlLbMYZb`Ya[c[geo]pcr]tc
CiT]V]Wb\db]p]qb
DdE]J\KaNdP]QcVaW\XfY\[[\]cYdeealbm[q\uhvZ
A\BcG\K]OgS[TeUbW[XaZb]b_hcafelbsbu]vY
C[I[OSR\VbWlX\Zh[Y\b^\a]edgbk]l]mcncpctj
N]Vgb\k[l]vo
A]ClGZL\O[PjR[S[T]VgZX\c]W_abfcffdh]qhs\
J[O]VdZgbg
@iA\B[DYEcFZGeH\I]MbOYR\S]T\U\VgWVXfYZ[i\cc]dceZh[j\l[mao[pYq\rcs\uZvY
BYCfE[GWHXI\L]M\O]PgQcR\SgUaVYWbY[[[^YaebcccdeeZgdj\k[n]obp]q[r[ve
B]W[c[dh
AZB[DYEfK]LhM\V[W[X[Z[[Z]hc\degdh\meoZp\vf
AcG\H\KbQhW]\aa]fghgtev]
@[G\ReVaWb\bcdeehh
HbJcj]lavj
B]CcG[H\JZM\NXOYP[Q\T]VYW[X[Y[^[`[aqcbdce[hZjZlds\t\vY
FfHgl\
CdEiF\HcI[J\N[OaQbTdWWY\Zd[e^\afc\e[gah]leminao[r\s[u\vd
B\D]E\FuK]MYO\Qj\e^edfh\sb
@dB\DcEfF\R]WbYbrgve
D[H]ThWiZdm]
A[BWCaEbGiH\I\PbR\SfT\WVZ][]\d^]_aa]cfdce[i\j\kYm\q\rXtYvY
@cAeC[F]H]M[OcSaT[W[^g`bc]d[ebo]qct\v\
CdGcKgO\VfWfX[Yf[e\b`]sXuev]
F]G[IcOdR\SZ]Z^\`ha]l\
C]DbG]HcQcWc[]]bdbe\hdvg
B[Hd[g
CcHcOcTgUdVbW[Xb[\]Xbjhel]qbsYv]
Iiec
K]O\WaYal\vh
L\RYWi\era
P[^Z`sc]e\m\oj
BZL\R\VcWi[\_\c\efjb
A[B\F]G\HXIdJ]L\OrVYZ\\Z^\_[`Zb\cceZk\n\r\s\tX
C]H]LcV\Wd[\ekfcv]
B]CcGZIaLZN[O]RX_]`ad]kZlhml
DdHaR]TcVhWja[hZlY
BgLdR\WRqb
A]CdFcJiObSYT[^c`Xebf[k\l\sct]
L[[kk\
@]DaH]K\MdObP\SdW[Y\[b^\_]dbeefkhckblYrZ
BZCfDaFkJ\N[WiX[\b`bh\kdocsc
B\F]H[XaY]]f`]egm\qc
BZWWko
BZHfObTeWh
BgMjO\WU^]cakbvZ
OfV]ehh\
B\WVckeh
BYHi
CbDXE]FVGcH\IfL]M[OVR\S\T\VeWcX\Yc\j][_g`da\beccdae[gahdi\jfmanaoZ
BaCYE]J\K]N\OYP[UgX]Z\[b]e^]_hbec[eZjhl[mdndodr]sfu]
B[CgF[GhHZOdPbUcVgWYXc^d`\adcdeii\mdo[pZu]
@\B]CRD]G\H\I\JXK\L\MZN\OZP]T[VYXWYVZ\[[\X^[_\a]eUhXiujXl]mXn\r\s\tTuYv[
BZH\KZM]O\R[U]V\WYX]Y]Z]^Zeugim]o[p\uWvf
@hBYFcKeLbN\O\P]RcU\WhX\ZZ]a_\c[e[j\m\nYo]pfsdteu]v[
@\HcIaKbP\U\V[WZY]Zb[i^\_ihalYobuevc
GdK]OcUdV[W[]]^\_ec]d]ejf\jbmfnXo[sctdub
AdHcL\RhWU]b^]_[afceecfehnjZr[
A[B]DbJeOdVdW[[c^ja]c]e[f]pbr]vZ
CcL]Od]af[hijbrbuc
FdH\Whmd
WVki
CiIiO[Waa\rd
A\D]E\FbGbHdL[N]PfR]U\Y[[c`kcdd]n]vZ
EcK[RhV]WZY\fZnbrb
A\EZFcHdI]JZKqLZMbN\OZP\R]W[Zb[Y\\][^c_e`\a]d]ecfbhfjYl\m]nYqds\tZvY
@iC\DmF[GZJkM]^Z_\`]aad\jZqav\
GhJ\OYV]W]\[^]e\fjhcjer]
@]AeC[M\N\O]R\S\T\VYZZ[[\[_[`]c[hbjok\l\p]q]tZv\
PbYir\
B[HgWZXcf\s]tc
CdF\H\N[VdYi
EZG\HbJiMdVbY]Z][Z]ZejgcmcoYq[vY
I]OfUcnfrb
G\NgWXZk^cebfaubv[
B\C]EbJdLgNcO\PaRbWVZ\aajak]lgmetc
O]PcWmY]
DbLjVee\k\
CiFcJ[OZV\WjXaZ]\\^\abthuavb
B[CaOgTbWX[]emt[
BdWira
B\LfT]WX\de]k\teudv[
rg
@eBZCZDaEdFeGoMgNdP[UcWYX[YeZ[[f^d_YcddbeZibk]l]
B\VY^glbthv\
F]VhW]vh
B]D\H]JgM]PcTfWU[f\b^]ahc[k]l]m\ndt]
CdJeLiV]WY]c^]dcfZr]
Wj[\
@aF]H\M]N]Wk[\`ga]bid]e\f\hfj]l[vX
J\R]U\Vtp\u\
VaWe^Z`dl[rhs[
FaHjIjL\R\WYY][]n[
@YCdEZFgG\HmIZJfKZL\N\OcQ]S]TZU[WXXa^[`]abb[dbh\k]m[nXo\p\qZr\s[t]u\
C[F]HbIdKbL]OZPgS[U\W\Z\\a][a\c\d\e]f[mcneodr[scu]v]
K]M]N]W\[c\\]]^]_icaf\h[t[v\
DbW\[]eph]
OZWpZYl[
G\HgIZKjMgScU]V[W[Y][b\c^Z`]ecgak[q]v\
B\NhW[[ccce\kk
@\AaBZEZFfJiM\U]V\Zg[Z_]ddl[p]q\s]
BfFa
F]GaIkOZPYR]V]W[YZ_]cbg\pjr\v]
H]WgXeu\
CaD\HZJbM\OmV\[e\aafcZeZggh]tYv[
Wnl\
A[C[E\FXHeJ\MXVYWdX]Y]Z[[\^\_]a[bbekgahbm]pbqds\
@eB\F\HgI\JaMbOlTdVcWc[a\g^bcadbe[hcidj]lZs]t\uhvb
CfO]WlXcYc
B\GhI\JeM\V]Z\^c_gacc[eek\lZ
M]Xb]c^b_[`\aZcge\haiejat\ua
A\B]C]EhFYGXIcJbK]LXNfO\R\TeU]W\X\Za[i\\a\b\cjdYfeggheleogq[vS
W\Zie[m[od
BZCkJbLZR]T\VcWZX]Zre]rVs\
PkY\r]
Wiv]
B\M]V\e\gbhbm\tbui
CcG[Hc]hc\fb
D]E]FeGbHiJcM]R\U[V]Xb[]\Yb\cdf]k\l]m]n\r\s[t]vZ
AcCZF[J]O]PfZY[\^[e]gouW
CbIiO\QbR\WZ^]_]`]j]qft\
A]B[CdFbJYObT\Wb[]\\^cc\ebf\kgodsht]vc
BdGX^\`jmbv[
@cAeB\CcF\M]NcTdU]VcWXYZ[\\Y]e`\ahcaqc
@\AaBbEZFhH\JkM\U]V\W\Ze[Z_]ddl[p]q\s]
B]D[EhF\GXIcJcLXNdO\S]TcW]Zf[Xa\b\cedYeafeljr[vX
@[A\B\C\DcFbGcHcIbL\M[TdV]WdY]ZY[i\]^[`aa]bedhedgfmasat]
C\IhO[RgV]W[f]h]tbv]
B\G]H]M\O]P\RYS\WZXdYa\g]d`]ccd[fdhdj\l\sbtb
@bAcB[CbGQH\KcL\MgN]OaPcQhSdUbVZYZZZ[a\Y]]_[`WbcchdYf[h[jbk\lgnbodq[r[sit\v]
AcBeDbGaVdWV`abaobrdvc
KcXae\ui
HfJiL]R[WUYX`\f]hdliperpv\
AeBbCfEdGcHeIcJeW\^hdbe[k\l\o\reu\ve
EcR[V[Wj
HbSgbcobsf
PfWhYh`ha]c]l\ohrZ
CpI\O\
B\IcJ\K[O]R\TbVYWYXi[c^\mfn[sYvk
E]OZ^f`acbe[vd
C\H\S\T\Udh]man\pYrh
A]B\CcKdOrP\V\WhYc[[`]ahcdebfjh]jak\p]sZ
FeM\UfW\Z][gadk]nbo\
MhWbt]ud
L\W\[i\b
Hhb]q\t\vX
FhTd_\
C\M\O[P\R]VYgbjjl]ufvh
JlRgW[l\
A]CbDaGhJcK[MbNdOaQ\TcU]VaZZ]c^]d[e]f\j\lboav[
Y\f]ri
IjOZW\c]
Z]ekj]r\
B\HfM\NfR]VbWW[fc[ld
KYRm
@\BZC[D[H\J\M[V[Z\[d`bcceop[rbsbu\vX
Vavh
J]O\PcWc[ccchbjam[rhvc
Zh[]hj
B\\g
Fg
B\JcWT[n_a`\c]ldv[
W\Yi[]^\emh]o[t\
Jgc\gdm]p]
H\U\WfY]e\o]ritZ
Zh
@]CZJ\K]L\MZN\O[R\TbUfV\WWX\YYZX[]\\]d^\e|hVp[q\r]tYvT
A\D\G\JdOgV]Wca\bgccdaebfclam]n\
DaJbWZ[jc\l\
C[Jku\
H[LiPeT\WYYa^]cekbv]
@dBcC\EbF\G[H\JdKbNdOaP]QhSdU\VgWYYZZa[d^a_]`eaac[eamgodparatbu\
B\CZJcRZUdWgXbYb\bealdtb
CfF]R\ViWSkgqdt\
GbLgOcV\W[^cbdl\q]ua
AbBjF]GaH\IVO\VZWYape[hcpbtfu]vW
BZM]N\Q]TZWXZY[W^b_b`Wc\e\g\hqjZkjlam]p\qar]t\
ChI[L\TdW[cfhcrc
B[ChGZHZTdWl^Weavd
@eA\BbD\EdFbGcI]LZM]NZO[R\V\WdY][a\\^\_f`[bfcbebf]h]jalYnbtd
@ZAaBaDdF]G]HVIaJbKZLWN\OiQ]R[T[VdW\X\YZZc[[\\]a^c_Y`aaZb[dfgahbl\manco\shuc
M]Wd\h
A\B\DbE\F]R\WY[W^[c[ewtZv[
KlU[YhZdeZpfr[
@eDiH[K\[feep[r\
M]RwWY\\bZ
AaO[Wjfe
PgVeY\cfl]v\
XZ]h`]
Dg[]bhtb
CgWd^[b\
HcIbRbV\W]n]qg
C]OkVkWeX\Za]]^Yb\cce\j]p]rZ
O\VYZ\f\mbnarj
B]C[DfFcG\HcJbO]QaUlV]W\ZX[\b]e[gem[vh
B]C\GbJaKdReT]U[V[Ze[j]\^d_dc\efh\o\peqcu]vZ
@fEbH]KgObP]RUUaWZZd^\`jadd\e[f\g]hej\mmp[tcu\
@aH]W[[\a]bid]hdv[
MiWc[Y
T]V][Yli
VsWZ^[`\b]
AbC\X[Z\]gffgdh\meoZp\td
UdWZ]ecbeimco[tZ
@\AbBWCeD[E]FVG\HjJiMgP[R\S]TYVZWWXZYZ]\^f_c`gafbgdce\fegchgjXl\ohqarbsWvb
BdCcD[E]GaH]JVK\LaM]NaOYP\R]S[T[UbV\Y]]\bfc[dXebgehcmanepdqctXv[
W\ebhgt\
B\C]GXH[N[ObV\WbX\Y\Ze^\`dc]d\e\fbgbjbkcl[mdpctk
Zae[hmqZu\
@cBWFaGfJWKdL\OXP]SYTcWSYdZg]k^]_k`aaebgdZefh[jalYo[petZvZ
I[OlW\[f\deb
@dAdBbC\D]EbFdHeJaM\OZQ]S\U\WfX[Y[[X\c]a`XccdZfbgbjgm\o]pZqhs[thu\
I\KbO\P[SgV[WZYgf]mco\pcr[
BZCbJ]KgWYZl[e]bfcjbub
V[Wa_]ecm\ojt\
C[Wgn]pi
@\A\B\GZI[LfM]VgWWY]Zccbhil]oZucvc
C[M\NhO\TfVcW\Zghcl[
@fA[B[CnE]FfI\KgMcN\O[P[VVWgYbZZ]W`feXf]h\k\l[tiu]v\
@cAgCVD]GiHYJ\K]O[PbSbT\V[WYYc^cfgj[n\v\
B[HcJ[NcP]R]SiUZVYWaY]Z[[\l]meocq\r\
AhCbHXI]JZP\R[S\WYYi[Z\bcdh]o]rZvX
B\W[[]ej
CaM\O]W\[keYlbua
DaFcH[KbLkMdRZTaW[XcY]Zc[X]c^\_aa[cff\h]m\o\pcq[sftb
B\RYWb[pe\vb
BeCbLZO\SkT]U\W\Z]]e_]ccechjlYr\tUvV
AgBRC]D\J]RaTd[]\d^[_ccefehcl]mbtev\
CbHbWbZ\^[emtY
KiO]Zd[\\bcblep\
B\DbGbHhT]VaWXZc[Y^]c\eil]navf
CXEeI[K[NYPbR\SdVoWSXjY\^[`eaad]fbhZp[
B\EaKcPdU[VaW\\]a\celkmcp\r\sfv]
B[C\E\FbGdH\IfJ\K\L[NiO\P\S[TXUdV\W[Y]Zj[Y\[^Y_jacbfcad]eYfYgll\mbnhocpcqer]s\tcuY
L[W[kk
B[WWekt[vY
@]D]EhFeH]JaPcScVZW[Zb[\^\`\daecfcgcjalbn]peras\t\v]
Wgrbt\
@ZA[BaC[GcHbI\JYM\NaOcS]UaV\WcXbYaZd[X^hcZdfe[g]mfndocpbqXrcs[vf
Mgf]re
B]M]O\P]WW[omav\
@bB[E\GcHYIeM[N[PZT\UeVfWVXi^[`chXjlldmhn\oWpZq[sbt[vZ
W[vl
FbH[Z][h
@fK[MjW][bjbrau]
AbBbDaGcOaP]RbTbU\W]XbYbZb\a]ab]e[jakbnfq]sc
@bAcC\D\F\GZHeKdL]M\N[ObPXScTaUeWfY[[c`eabcYeZfdhdialSnbocqdrgtUvf
@aAdCbF]H[L[M[N\OiPjR\S\WdY\ZX[[\c]]^\aeb]e[h[j\l\p]q\r]u\
AbCbH]JVL\P]U\X\Zo[[a[ejkZpdtVu\v[
BiOcRZeff]lbmbrb
BiK\NhOcRcWcYdZ]l[tcvb
WaufvZ
B[DcFcOn^\d]
B\O]PbR\SZTXU\VcWcY]]io]qav\
GdH[IZK\RbWblZm\ofs\v]
FXH\P\R]VjW\aeqZv]
B[U][\ei
RdW\
B\HcIbP]W[g\m\uivf
CZH\T]U[W\Z\[Z^\e\ghm\o\pbuf
H\J]Th
KiO]X]ngo[s\u]
C]RlV]W\f[
OWVVWe[e`[vf
B\F\W\[gl[sc
AcD\FgHfK]N]R]T]V[Wf_k`\ddpb
C]TbVcW]Ybpm
B\CfD\EZGZK]MbNePgT\WWY][k\Y`]bde[j\kZp\t[u\
@bB\F[G[HaPjQ\U\Y[ZZ_[b\jdlbmfnar]t\
W\\f^ceb
UZW[Z[]oeel\
B]H]Uk[\
BaQ\VbWmZ[^\b\gfo]
O]Wg[h
NWPbTbVjWblavc
P\VdWaaghfl]vc
@aAcBYCYDaEcF\G[H[JeK[MZOeR\Wi[b\h]]^Y_\`baZcbedfghZj\k]l]n[qZtbue
M]QZR[Wmbet]u\v\
@bBXC\D]FcG\L\NgP\V\W\Yd[]^]_[`[cdgbldvf
B\M]W[Zh\g^Zgbheidu]
DbE[HeM\UaWUYbZ][b\]bfdbe[l\manbsbt]vb
AeCeGeH\J]PbS]U[Xd[]\e]\^cc]dbedf]hblbmXoiretduZv\
uf
IgMrO\WYr\
BhIYWVZb\\ccehmbtcv]
JZKmRZX]Zbobpcs]
R[Xaeihf
H[I]K[RkW[lZsbt]
JfVi]b^Z
C[H[I]LaP]RnW[Y][Xe\mcr]sYud
L]R][ol\
@bBbCWFaG]HmKbR\W[XZ[\cceff]g]l[qesmu\vZ
ClGbHZOZTd]b`\e\vi
B]J\MdU\WXZll]
B\M]O\SqWcY\^\_]`\cbg\ocv[
CbI\K\WdXh]]nbsdu\v\
BeNbU\VcWW[\cchWnbpg
E]G]O[PlReScWV\db]v[
TbVcWj[]
CfG\af
B\R]Wh[[m\oc
HfQcUZnYo\v[
XZ]h`]
C[D\F[L]M]ObT]UWV\W]X\^hbfdce\fegchdiZk\n]rcs]
CcWge]ub
@bBdHhJ\K]L]N[TcUgW[^i`\fchbibl[m\nbobpcrZ
@aC\GgJZM]NgOiT\WYZf\[^]e]fhhgjbl[r]v]
CbHTLbMiN]Va\cjbkamcv\
DbO[VjWY[\^[abcbhdq[v\
CbK\WdXh]]sdu\v[
`\cfne
B\NeV]Wd[hehl]
@\CbJ[K\W[\]]jb\e\gdh]lbvY
BbLfOaeep\
OcW[\jeeh[lZ
C[G]I]M]OdPqR]X\Y\]d^gaal[vX
B\O[PdU[VWWWXhYgf\lbu]
@cAbBdE[G\H]KfLeNdO]Q]SaWXYa\f]]^d`gbdd\ebf\kalemhr]s[t[
@aA\B]CaDaEbH[IZJZK[O\PWQ]RZS]T[UXVbYZZX[Y\[][^T_]bWdfeZgvhZj\kel\n[ofp[q]rbt]u[
BbCbDZG\IbJcL]N\PbS]T[V[WfXcZ]^f`Zaabhdaj\laoaqbtd
B[CaMYNeQpR]TcWVXaZa\\^de\g\ht
Xg]\rc
JXKjLcOeRZWZZi^\eevb
A\BdCYDbF]GVHgI\J]KbM\N\P]VfWZX]Yf[[_Y`\ccd]efgeh[lfqZr]scvd
@\AhCcGdHfN\O[S]TfVjW\YYZ]`ba]ebnir\vc
B]H\OmWX
AbBeE]G[H\J[OdWUZ\[nbacbehhXv\
@bFhG]J\MlNaO[R[VZW[Y\Zb\[]d^ha\e\l\n]ret]vf
AhBYIeJgKXLZNZOcPZQZRYSeTdU]WdXdZY[c\[^Z_]`[c\ejffgfh[jck\lYo[p\qbr\sXteuYv[
BZQiTgUlVZW[ZY[Wl\m[odpbrdsbt[
C\FaWf[]vf
AbB\EcH[I\K\L\M[NeP[S[TdU\VdW[X]^h_[aadge\hckbn\p[rasbu[
C[KeL\OcP\QhTbVYWgXbYf[lb[e[lWo\s[t\vV
C]FaH\L]MdV[WWZ][b\b]b^e`\becad[l]pcsat\uevb
F]Wnm\oc
AaBZHbK]L\PfR\WnZ\gaja
CZE\VkW\^\aihe
CkJ]W\ebh[l]o]s]
FgI[L\Wm^[k\ravZ
@ZB[CfDlEoFXGXH\KfL\MZOYP]R]S]V\WYX]YY\\^Y_]abdfeehXj]lWpZt[u\
BYCYK[N[P[QdVZWiYf[\abbXc\g\h|lZmZtaub
DhGWPcY\able
B\E]O[PgWaXiZ\[s^[e[l\m[p\teu\
@]B\C\D]G[HcI\L\MZN\OZP\R[UaVYWYXWYVZZ[V\X]]^[_\a]e[hXimjel[mhn\oYs\tTuY
B]F\HeI\M]UbV\WW[a\c]a^\nerfskv]
MhWa[cqbt\ud
CdEcFcJ]L\MgTaZf[X\b^dl\
JbW\[itZ
D[Wbdcvg
Ggpd
P]Vb^]`ke[f\h]j\r\t\
CZJi^h_]k]p\uavZ
BgHdK\O[W\_imhoYv[
IbJnXb]a
BYGbH[L\M\N\OoPdR]V[W\[[`eadbXq]r\
B[W[c[dijbnev\
`\ch
@bBaFcGcHbN[O[PbWeZ]bglYqbv\
I\L\UaWllZ
B[LoWY\\k[t[
BgObWY\c]df\rb
AcCVOcP\V\WbXc_deguY
CYGYOjcaf]rX
@\AcBbChD\E\GcHVIaKaMcNdQ\TbV\WV[Y\[^a_h`aa]b[d\ekhckelaoZqdr[ucve
B[HgWZX]f\sbtc
W[[hb[ehl\
FZeih]
J]TgY\
E\FlHqT[U[VbW]accbl[n]o\r]s\
B[Jca\ehrbt]v]
W[ent[v\
IcR[Yj
CcFfHdIcRdS\T\WZYZpc
@\CbJ[K\W[\]]jb\e\gdh]lbvY
H\IbN]edgf
W\jh
BgE]L]OfW\_f`el\v\
AYE]JdKdM]N]S]UbV\Y[Ze[Z^\_ba\b]cgdgfgh]n\s\teuZ
CcWX[hkg
@aB\CfF]JcW\Z\\kp[ret\
OcW[\jeeh[lZ
C[G]I]K]M]OlPeR]VdW[Y\]c^haal\t[u\
AcBdDbGgQgUgVd[\a\bahgj]m]obrcsbt\
@eA\BdCaDbE[FhGgHdJcL\MZNaOYQ\R]UZVYWXX]ZZ\b]]^b`edfeWf]ibkVl[oZriscu\v\
C\I\K]OeTeV]W\[b`gech\jc
@dBXC]EbG]HZI]J]KdOkP\RZXgYf[h\X_]b[e\hblbm\nas\tbu[vX
IZL\RkU\WYd\l\mkoXr]
BjC[GcL[P\V]Wd[]_\bbldq\
O\PgV\Y\
@dKWR\sh
JZK]R\Wc]qp[
AcBeCgD\E]H]KgMbN\Q]SaV\W[Yc]]^c`gbdd\edf\h]jZlfmdnbqds\tXvX
@dB[CZGZKaLbMXNgP\V]WZXZY][Z\d^Y_fdXf]jblas]udvv
K]ObP]TcU\W]YfZd[\\]c\e[pds]ud
Zn
RbWZkhocu[
CjZ\rf
F[W\Z[[]^\e]goj\lan\
CZF\HXIZJZMXO\T\UYWQZW]\^Ub[d]eXgthWm\o[q]r]v[
@cC[DbEbFdHcK]MgPXR\S\VjWiYZZf[\\]^abZdhe]gUhbk\olp\r]vd
D[W]vg
BbCbD[G\IbKbN\OcPbT[V[WZXcZY`\aabhdbj\lmodqctfv\
C\KiLfV][X\j^ZjYlcq[vg
C[^j`[
A]B]CdIYOlP\V\Xh]\^\_fa[cfl]o[uZ
B[C\DaNeQhR]W\XaZ\\\^\e]hflc
@\A\BZCWFhG[HiIbJhK]L\OcPdR[SiU\VcYbZ[[\\c^]_\`]bde\jbk]l\o\pbr]sbt]uX
BcCfHXM]T[UgVaW\^Z_\`bc]ecg]jcm[ncp\v[
Xh]\
L]PZYi
A\BcH]O[RbSbW[Zjcbf]l]nZ
F]I]UeY\a\emh\
B[FYM]V\Z\[]^\a[caeohc
AhEfF]GcI\JcLWM\P[R]TWU]VeWVY][e\a]a^k_YabbjeefXghhYjYlZm\oZpTrcva
BXEcHYK\ObR[S\T[UTVZWe^]f\g\m\o|s\
B]H\OmWX
a\ekh\tZ
CZE\HVI[JhKbP\ViXdYZZe[i^g_\a\c\d[efgeheibjUp]qct\ue
BbCfH[V]Z]^[cal[naodta
CfDcGcHbIYM\NcR]SeTdUgVeWd[h\\][^[`cbdcde\hcjdk]l\nco[qdsbu]
AbC]D\EaLeTbW[Y[_]`[c\fjhcjfldu\
@[D]G\agccdcedf]liod
BgHc^dbfhh
AbFiJ\MbWZY]Zc[\\]]d^ha\d[e\l]vb
@bMiNbO\V\[dn]vZ
AZBZD]EaFfGTHeI[JZKWLZMZN[OWQbR[T\UdVbWf[\\c]b^a_X`ea\b[cddafjhanbobpdqWr[
HcJcOcY]^]cdeig\h]mbqbv\
@\BbDaE]FgHgK[N\PhR]VZY\ZZ`\gch\qgr\tcu]vc
H[JeKbM\OaR]VbWZZZ^]_ke[gljZkko\pau\vY
IjO[PiW]YZ`cr]
@]A]DeEbG\J]L]M\N]OYRXS\WdZZ[Y^[_Za]dfhcjvk[lYmap]qcrbtZ
@]CbDaGZH\J[KdLfMbNcO\P]VcYqZi[[^beafao]p\rXv[
PkReVaW\Y\r]
WbZ][j^bed
B\C[F]G]KhO[P]R\U]WhZh[e_Zefg\lWo\sct\v]
B[DcGbKeOaPiRbS]Yc]]`\aceel\nlq[s\vb
JfRkWXoZrc
NhP[R\Wm[[l[
A[B[CZKXMZNZO[T\UWV\WVX\Ze\f]p^\_h`Za[cZd\eff\gbmYo[pctauZv\
CpI\O\
m\nh
BTC]FaJ[L[M\NbOfP\RfT[WVX\[\\\`\bWc\d[fbkjrZsat\u[vZ
AdBiE[HeJcL[NYObT\V\W\Z\\[`aa[bfcadbmbnbqaukvY
CcDeEhF\G]IZJ[OXVZWYYZ`adaj[vc
@iAYDZG]HYKgL[McO[R]SbT\VZXcY\Zc[[\]]d^c`\a[b[cgmanYoZs[tZu\
@fB\C[DbFeGXHeIZKcLaOhRdSfV]Y\[\bccbfbgak]oapeqhr]sat\ucve
B\C\EbHbIbJ\K[NYRWScU[VXWdYcZZ[j\ca\bac[edgbhej]ldm]nboftcuevW
@\AWB[CfE[F[G[HVJaKZL\NdOcPdQ]SXThUXVaWfYcZY]aacb]e[fbg\h[ibjZmdndofpYqZtb
@cAcBZCdD\EeFhGcH]I\J\K]OaP]RZS[TaUcVZWcY[[b\Y]a^i_e`]cXdZf\gbjclWneoapaqZs[teuZvl
AdBZDdEbF]GaK]McNbP[RaSaT\WWY[[b\]a]bZcad]ekg]hcmbpdqctduc
D\E\I\O\PcV\`icaj[n\u]
Yflc
@cCbD\EaGgHZJdWZZ[]c`]cefch]t\
HiIaV]Yb]a`egbh]l]meq]rb
@ZAdB[DbGXHXN\OhPWS\ThUdXaYY[[\]^Z_]`jaZchddebf[iakblZmZn\o\p[rZukvd
B\CfD[G\HZI\J\K]MZSfUhWbY[Zb[a]Z^[g]min]oYr\s\udv[
HgP\WXZZ[p\]
@[AfCWDgEbGfHaJgL]MbNcP[Q\SWU[W]XZYe\b]b^ga]daechbqardsau]vT
B[J]LZV\W[[\`]mZnlu]vc
B\HbK[L\M]PdX][df]mao]r]slv[
@]HaK]L\O\R[ThU]Z][d]]^Z`feegdi\j]mdocresc
@dC\IaV]]h`fjcmVogtZ
@[A]BbDbFh[[eejhmctbv]
B[K]NcQiSbT\UkVfWVZZ[[^Z`\ccd]lem]r]
BZWn[]
BZLcMXWTXeY][h\]fdkblgqisat\uZvX
CcHfn[t\vf
^cnk
@\D\FaH\JdL\NhTZV\W[Y\Z\[]\\^\`da]cblknds[
ChWXvj
BZDVEfF[HZJeKaNiOZPbQ]R[T\U]WbY\Zg[e]e^W`la\bad]f\g\haj]mYo\p]rZs[t\
KZL[RUWeXZYa[abksgv\
H\Whl]
@cBaCbD]E[F\G[HVIcJbKcNcOaP[QdSbTaUbVbX[Yc\]]c^d_c`cb[cWdZjblen\oeq\s]tYugvg
H\Va[eb]g]j]mjp\
A\BaD]FdI]JgMdNZRUShTYU[WYXdY\Z\[b]e^c_b`babbecbedfZgahajck]l[men[o[pcqdrat\uev[
B\G\OpR\S]VXWXY]`]ccv[
E\O[WbX\e]hasktZub
BdDbFcGaHbO]WWYh[\\hacb]udva
@[AZDcE]F\GgJeKYL\NWOgPjRZTYUgVSWeXZ[\\Y]d^]_[`\b\c]ddeglhminfoYqXr[sgu]
AlC]G]H[WVY\^jcae]f\hcl\tZufv\
CiJ]Wluav]
CcMhN]O\WYX]Yg\hfdv\
@bBcC[H[JfK\ObP]Q]V\[Va[bhd]lipdqdsdtd
AdC\DbF]G\J\NYSbU]VlWdYb\b^Z`[acd\eZh]jdmbo]pZu[va
NcW\lh
KgNbScW[
CZE\VkW\^\aihe
KiY]Zct]
CgJZYg
@dCaE[GaJcLbMbOdP\VbW[Z\^cdbeghanbpZ
CkJ]VfW\ebh[l]o]s]
BeK\MbVcWZZb[[ecmanfpb
FgI\Wb[d^[
@bB\D]EbF[L\P]V]WaY]d[ldn]v\
@]AZFbG\KcMcObSiTcUdV]XeY][a^[`ZaZbdddgbj]m[obp]q[rasbueve
A\M\ObVfWfZY[[afc\u]
@ZBZDkEfF[GXHZJZM]OcPYR]U\VXZf\Z^]`ba[cbe[hZj]k\l[n[ocpds]tZvf
W\`gv]
ChDaEgF\JjK\PaR]T[W[^[`]addgeeh]lZt\vS
C\J[KfO[eendrd
AaB[C\F]H]JbObVgWiX[YZZ\[Z\g]heahakcl\sbtgua
C[K\P[QdVZWWYf\babecg\himZtcud
CcJ]hgl[t]
DcGbJaNZV\^]c]hauhva
NYZSf[jqlb
BeH\OgV\W[_]cefc
TbWbXgpZ
HgJ]K]OfP[VZWYY\^\`]bscdf]o\
CZK]M[N\OaR]UbVmZ\\[^[e\hbjjlcnat[
PbV[W\Yi^bebsf
J]WhZav]
@eCZDdG\HcJaKeObTbYhZ\_eabe]hhldpdtevX
AeB\ClDeGbHaM]NYPYRfScVVWYYgZe[W^c_egZj\l\m\o[p[rVt\uZvW
DhG]OcZe[gg]j[v\
Ob[pjft]
B]C\E]GbK]LbMbO]PaS\TaUbVdXb[b\b^a_db]e]flkbrat[u]
E]OZVbWoXi[Zp\tfu\
WZ[g
W][gl]
I[N]VhZ\[g]]^[e[m[
O[P[Wa^Z`sc]e\
CcGaH]LaVgWV[[^]`]elj\k\m\qdrasZtXu[v]
CaFlJlSYV[WT[X`[lcv[
HhTe
@\B]CZE]F[GXHZI\JbK\L\MZOWR[T[UbVbWYX[YVZ[[Y\X]]_\`[aacbeUhVipjXk]l]min\oZpYr\tTuW
B]Ub[\obri
F\X[]c^[rhsh
B\MhR]Vdedt]ud
Hkb]q\t\vX
@\B[C[D[H\J\M\V[WcZ\[Z`bccerp[rbsbu\vY
CcE]FjHbIcJmKeLZNVOWT\W[XeY[Zd[\^[_a`ZbUdjfXj[mbpgrdsctevZ
Jc[k_a`\c]l]
AhBZC]SeW[Y\
MfO\RbVjWYbgr]
C\D\EfH]JfScVe^[gej[t]v[
AcEZF\KjNcRXS\TZU]VaWdXeZ][b\d_g`[a[b[d]g\hZnbq[ret[udvb
@gG\H[J[K\MeNdO\Q[RaSdTZVfW[Zd[d]b^d`fbfc[d]e[f[h\j\kclbo\p\
K\MbV]Zbmanfpb
@eD\FeGcHYJZMZU[W[Zm[[cZdcv[
AcC\VZWf
CdEcFcJ]L\MgTaZf[X\b^dl\
Wh[\l]
OgVZfc
C\IbOe_he\
JbW\[itZ
BZC\F\G]KaN]O\PbUgV[WfXcZc[\`bccf]g\ldmkoZp]r]v[
B]D[GZH]JiL\NXOWPVQ\R\S]T\V\WUX[YZZd[]\a]\^aaqcbdeeYgbhYjZlbmmoZp[q[s\t[u\
C[^k
Vj
AaC]D\HeO[SfVZW[Zd[b^[_]`mcbgZl\v\
R[WaYkZ]`[gfub
B[CSD\GVHeI]L]M[NcR]SiUbVcYZZ][Z\\]b^\`fcbd\g[halanco\rVsetb
@cBZCXD[E]FgG\HkKhM\O\P\R[S]TZUZV[Y\[]\]]b`]a]dcgdhgj\lZmZnZoYpgqdrdtZu]vU
DcFeGaKbR]T[YaZb[f\]`[fch\l\o]tiu\
FeHjVeWZXd[\b\c\gbs]
B]C\L]VmWca]cgl[t]
FYM]P]RmY\Z\[[l\v]
BYCaH\MgNgO\PcQYS\TdUbWgY][b\b^\`db\f]h\n]ocpTretZ
HZLYOgRbVjWX
FfHYUifcm\nb
CbHe[gadk]
A\BZC\FbG]HaIfJfMcOcT\V]WYZd[d^\`icaf]jal]qcsd
Ggpd
ObP]W[^\`je[f\j\t\
BhHad[lY
V\vg
CZJi^h_]k]p\uavZ
@[A[BZCeDYEZF\H\JVK\NaOfPbQiT\UdWaYeZc[d\d^]_]bZc\dchYlbm]t\u[
OaU\VeW[Yg^[_df]p\
BYCdEbFfJeLfMgP\VdZa\a^al[uYve
@ZBWC[DbE]GlL]N\O[VaY]^fadcfl\vZ
AdNcOiP\V\W\Ye
F]MhVdWb_b`ft]ud
BbFaHhKbWZ
B\KcL[M\NZO[VbXe[f\a^d_b`\c\kem\n\ofsa
I]OcR\VhW[c]edv\
OWce
B]GcH]OaPcSaUkWX[\\bl]vc
KcM]N]VkW\^Y
LjOhR\WY
\g
I]J\TcUgWV_bnfq\rgsgu\
LfW[
IbJnOfRgV\]a
BgH[JbW\cbl[tavd
AaBdC\DdE\FaGeH\L\MbNdO\P\R\VbWUXfZ\[a\b^d`[beebj\pcsaufv\
@lBcCbEaFbGaH\IWJfKbL[NdOPPdQ[ShTdVXWaXcY[Z\[e\d^a_b`Za\cdd\hZoZqbrbsat\uj
@[D\E\KaMdNjWT[hc\dae\kbmbvX
B\MgVaWYY\[\j\
@bA[G\J\KbMaO]QdW\Xh[[]a^ae\h\m[q\t[ug
@[BZC\DeEmK\LdN]PfWbYdZd[[^\_Zc]delXmas]t]v]
BdC\E\HcMgOZVZWcX\Ya[Z`kg\jZqeub
AeOiWZ]d`\ji
@aAXCcDYEeFfG[HYIbKgL\NbPhQ\R\TZUcVdWXXbYeZ\[b\b_e`aeefbh\maobq]rasbuc
B\G\JjMcN\OdWZYc[ca[caddeZhgravh
C]R]VYWZ_\jnl]v[
H]L\RiUcgdvg
uf
BcCcL\RbZa[fa\c\e[h[j[l\o[uYv]
C\O[RjSjV\W\[[`irStY
D\Wgsb
BZE]JcV]W\aj
B\H]K\LXMZO]WW\i^]eZj\k]thvY
HaW[Z[[j]bec
@ZA[C\E[HcJbM[NWO\P\R\SYUdVbWWZZ[b]c_b`Zb]cad[ebgchcj[k\lZmdojpdqbr]sWt\uc
B]CZWgc[dijanev[
`\ch
B\HdKZsh
@bBbFbGcHbP]WZ[]bhcaqb
N[O]PdRcWeXg\\mgobv]
B]DmG\M[O]SgWdZZ[ge\ud
@\WcZdog
JiZbf\lcv]
Cg
de
A[CbE]JmL\WfY[^dt\u\
@]G]L]NbO]QiVfWd[d\d]h^\cbd\lhmfo]u\
BaC]fg
e[gbvj
A]BZDaGYHcJZL]NWO\P\Q\R\S\T\X\Y[Zc[]\\^\_\`aamcfdfe\ick]n\ocpWr\s\td
AYBdE\G]HcI]L]NcP\RbT]VaX]Y\[c][^ac\eZfbgbhaiYjfk]nfobpfqbr[t]uav[
D[ElFjH\M\N\QcR\V\W\Y]^]dhh\lZvb
HcK\ObPjRZVdYk[c_mc\ehrasZt]vY
gh
CbG]K\PZT]UdWXX]YZe]f\m]oaqarksfta
FfP[SfU]Wie\hct\
PbW][g_\hik[l]
CiG\ec
AZB[GXOYV\Wgchecucv]
C\JkW\^W`Ye]qcu[vp
@aAcB\CeE[GdH[KWL[M\NdOiSZUZW]Z[[X\X]\_Yb[cde]fig]hZlZmZogp[sat]u\vb
CZEcH]ObP\UcV\W[X]Yg[eaahbod
@\D\G[H\JaL\PbS\TXW\Y\Z\[]^\`da]cjlpnhs[
BWCgHkIdJ\KaOZVYXfY\fZhbmbo\rfsbtbvZ
J\Rgm]uf
OfP\WY\\_gcf
Y\f]ri
CbFhHbW]XcZb[]^fh[lfn[q]
IjOZW\c]
BgObWY\c]df\rb
W[Yl
JbW\[itZ
F]P\Sg
C[[]_b`j
@cG\ObU\VhZ]^[_[cep[
KdWc\]oj
B]KdWZZ\[j\beZlcv]
AcCUOcPZTdV\WpXc_cd]efl[uYv]
BfHeNiW[^]b\
B\DfEbF\GaHXJaK\LbOfPdS\T[V\XcYY]\_f`ab]cbd]e]mbobseu]vZ
RhW\f]
@cBZC]D\EdFaGaJeKeMkNcOePaQ\S]UeVXWbXaZZ[\]a`gbZcbdXfZg\hekfmlqdr[t]u[
]gm]
R[Wmc]
WX[euevY
LcUbVX\]]]cbehmco[
B[HgWZX]abf\sbtc
CbEZG]HbJgMeP]VcZZ]\eagcmcoZq[v]
HcJcO]PcWYY]_]ablime
A]IhK]O[RbYbc\edr\
F]GaIlOZPYRaV]W[YZ_]cbg\r\v]
Wiv]
B\M]V\e\gbhbm\tbui
CbIiJ]O\QbR\WX^]_]`]ggj]qft\uW
`jc\v[
@[T\WZZ][ql[
@bB]IbKhNdO[R\UdWjY][]\g_[`ca]ebh]jdk]lZnao\s[t[uavd
A\C\GbJ\ObR\S\ThVbWXYZZZ\Y_d`\akc\h[j\k]lem\n\tdv\
Vg^]ba
E]OZW\[e^f`acbve
C[Jku\
InJ\R\
@ZBVC[DeEaF]G\LZNdQeTbVXXcYd\Z^\_]aYbfeefdhbjck\lbmanWoVq[rit[ub
A]B]CdF\GXHaIcJdL]MhS\TZUcVaWbZ\^\`db\eff\idj\kal\ocp\qdsbubv\
BZW]Xe[kb\fcjblcsY
@aBZC[DXGcM]NeRZVcWY[j]hc[dbj\lcve
Wgt\
@]A]BZCeGXHeI]JaL[McRbS]TXU\VVWcXZY]Z\[Y^\_ba[eafah\kclaqerbtbug
BXLfOlR\Weg\
@\AbOiRWV\W\[g^\ceect\
C\[bc]lXvf
PgW[^\fc
B]F]H\RbSkWev]
BZCcD]GaK\McNgO[P\S]WcXfZ\[b\[^]aek[letXvY
LhO\VgWW
B]Y]Ze[df\hck]pctgv[
@cCbD\EaGgHZJdWZZ[]c`]cefch]t\
CfGbVdW\X[Ycocsb
@\GZW\Y\`icYj[td
KiY]Zct]
@bIaO\V\eXjcti
W\`gv]
Vj
B\E]H[KeL]OWVhZa[g]\e[l\mhoash
AhBZC]SeW[Y\
NaO\RXVfWc[a_Zuc
@eD\FeGcHYJZMZOZReU[W[Zm[[cZdcv[
C\Yc`ic]hb
NgOa
W\hijZt]
BdHdJhM]NcWXZ]b]c]f\g\l[njoYp\q]sZu\
mhn\r]sg
G[OmR\VZXd_gceo]u\v\
Vavh
AaBZE]F[GcH]IYJdL[VeWXXgY\ZY\]^i`Wafc\f]gdhkm[p\qbtXvV
O\VkWd^\f]
IbO[P[WqYZegk\re
AiCYEaHhIcJaK[M\OWQaTbWlX]Z\[e]]^d`\adb\c\d]eYl[mfoZqctZv]
B\IYLhOfW][a^\k[lem\pZq\tcv]
G]R\Yl
@\A\B[C\FcG\IaLTN\OdPcS]UgVdWaX]YcZe[f\c_a`ab[cddceegajekdl\mcncpZs\t\ugvW
C]Oj^Zabv\
CpJeN]O\WX_]l]
AiF]H]L[N\OZP]VdWfZa[]c\ecgbh\v]
BjF]HWM[O\RWVYW[XaY[Za\\]i`]eggdmfn\oZpYr[t\vc
D]EiF\G]HeIZJ\K[N]O\P]RhS[UcVaWUY[Ze[\\\_\`[adf]g]hhl\mfnaoZsZtauZ
A\B\CcE[HdIjM[NZQbRcT\W[Zc`\bce\g]hblgm]ofvb
FgM\[d
@[B]EXH\JdLaM]R\ScT[VaYb\X]\`da]cdeYfZgchcj\kclUo]p]qdrcsbtY
VYWp\\cYd\fcpbtb
C]GbWfhc
@\G\I]LYM]OcVdWZZ\[i\aebh\l]meoZpju\
H]M]PbSjWZXa^[_f`\aZcfhcifjcr]t[
[]ecl]vg
C\H\S\T\Udh]man\pYrh
Z]elj]r\
FbGdHaI[JcL]N]RZSdT\VZWbYYZ]]d^\_]ccfag\k]l\o\qdrks]tbv\
FgK]UcW[
F\UaVcWcY\Zc\g_]f]gkpcua
B\\g
D]dkv\
C]H]J\KgM\PZR\SeVdZc_f`]cbdck[lapZq]
DiEiG]IbR]l]
DcEgF\W\vf
L]N\R[WbYbaiccrgv\
U\VeW[Yg^[_deaf]p\
L]M[RbWX[Xbhedl\udvc
AdCiGaO[V[Yi^Z
@ZB\CWG\L\R]TeWZY\Z]\[^g_]cej]lhq[r\t\v[
W\jk
Kceil]
L\R\TnUeV[WXXaYeZ\]cb\f[jbljnboep]v\
]a`ifg
DcHeLmMYWZda
AXBYC\EaFaJ[KcL[N[O]P\RbSaTYUXWZXgZ[[[\b]f_c`baac[dgf]g\k\qZumve
E\FhHeT]Vcaecbl[r]s]
CV]]erv\
W][\eh
@\AeBZCdDYEaFZG[HbJbL[OdQdR\S]T\UcYZ[Z][^eaabcc]dbf\gah]kbl\mXqar\
A\DbJ]LcTiUcVbWmZ[[Z^[ccg]lY
L[O[WX[ml\vf
D[GcKcV[WmYglXt\vb
GbO\SbUdVfWeXde\
[Zvg
@dBWCYD\EkFdGaJaKdLZM[NcPeQaR\S\TcUgVbX\[Z\d]\^e_\`YaXbhcZecf]gahgiflcmUn[pXq[r[sbt]uhvg
@aA[B\HgJeKgMbNZOaTZVaWdXdYkZa[g^[`ba\eff\h]l\ndoar]sZtZ
B[JcW\Z][ia\efpbrbt]v\
Wik]t]v]
X\Zfehv[
BZD[EeFeH[KdO[PaTiWZZ\]a^[`baaebffjgl\o[s]
AeBZD\LcNjPeR\S\TcU\VdWeYZZ\^W`hadb\d\f]kXlgm\vV
Rh_a
@ZAfB]CXF\HWI\KfNZO\PiScTfUaWjX\Y]Ze]b^g_\`[bbccd\e\gbl\mZp[q]sXv\
@qBkCcE[FdHcI[M]NfP[VYXZYY[[\c]\_[`\aWe[fdj]m]obpbqYr[tbuk
B\CdHcM]NdUfZ\[d\\^e`dbfdah\ialZm\o\p\rctd
FfG\VfWYY]]b^\_bafe\hakclaqgtn
GbH]ff
W\gi
@fAXD\FdHYIbJdKcLXMiO[PcTaZ[\b_c`\adbed\f\iajck\l[mep[qesat\uevZ
VbX\Zj[]l]v]
AcBcEbFbGYH\JbL]M\NgOcTbUbVcX\Ya]b^ZaacbdZhfldm\njp\s\uev[
@bA\BZC[D\EcFdGZHWIZJcKWLXNYOXPYR[TcU\VZWbXbZ[\]]\^[_[`[dbe]f[gdhejclcmpnhohpjqWrWs[t]uYv\
EeK\MYO[^j`dcYealYresftdve
@eA]BZC]FbG\HXIcJ\OaR\S[T[UVWcZ][\^b`\baf[iamfnbocpdqhsdtcv[
@\CbNeO]R]SfT\VdW]Z][b]b^gd]ebh]lg
F]Wkd\ra
A[CdD]G[H[JbK]L\M[N\P]XbZZ^XabbXcfdaheialXm\o[qZtdvY
@cC[DdF]L]MbN]OaPdSeT\VbZd\\^[_\bec]d\ebgbj\l]ohqcr\vc
A]CcK]X]\bth
AcCaD\F\G]H[JgMWP]R]S\T[UXV[W[XY[X\]]\^Y`cbXcbd]fZghhZk\l[mYnWoZp]q\r[sWt\urvU
AaC]D\HeO[SfVZW[Zd[b^[_]`mcbgZl\v\
@]AcCbEbF\J]M]OcRaScTcUaW[Z[^\_acbe\ffhdrZsZ
B\F\O\T]WcY]Zi[Z^\d\emh\m\
@bAYD\FeGTH\IbL]NfP]RZS[TYU]VcXaYaZa]c^]_d`daabYcbg\hcjYm\n\o\p]qbrdvh
B\EbHZJgK\L]O]Zc^d`]ell]nao\pgtZv[
AfB]C\DaE[GdHZIZJbM]O[T[U\Ze_Yb\eaf\gbl\peudv\
Wgub
GdVdYkeb
B[DeGdHYUhV\Ye^YdZgahppe
YkZb
N]eef]p\rgvc
@]A]BbDdHbOcR[VbWXYk\e`ce\hbl\ua
CcFfHdIcRdS\T\WZYZpc
CeDdEhG[HcI[KbL]O[P\QaR]TeUcWbXb\a]ca[b]ccdaf\hal[qaufva
R\\gfdhbl\tgv\
[Zvj
H\IdV]WltV
B]CbIcWZ^dcge\rctgvb
@kBaD]EdFYGYHZI\KhMXP\RhU]WXX]Y\Za[W]j^\a\bhcbdfeXgcp[sXvV
@ZA\BeDdF]HbJmKYL[MiPeRXT[USV[W[XaYaZg[Z\b]\^f_g`]aeb\c[dXe[g\h]k\leo]pcq]rltdu\vW
FdH\Whmd
B\CbM[UpW]Y][b^]mZocv[
B[FiH\IdJYW[\\a]emfbkjv[
B]M\O[WX[t\]kZ
IcJ\W\[Y^\e]vk
D]O]VoW]_]`\
@dB]C]DaFcG\HbI]KjL[P\XZ[\\b^Y_dcYhejbk]l[pfqdsbtg
@ZCdEZFiG\HmIZJfKZL\N\OcQ]S]TZU[WXXa]Z^[`]abb[dbh\k]m[nXo\p\qZr\s[t]u\
J]W]Zle[
KiM[W]
BYGZO]Q\Ubcnn]r\
F[IeOWVVW]afra
@cGfN[WY
CgD]FdHfOeTZWWXbZc`Zabchg\l]vd
_fc[pi
@bBfC\E]H]KfMdNcVcZ[^\_[`]m[ph
B[C\DcOhV\_he]len]qbu]
@ZA]E]HgJbM[NaO\TdU\V\WY[]]ee\h]j[l[mYnio\qbr\s[t\ucv[
@cB\H\Mf[]b]dbjakcmencucv]
Y[f]mfrh
H[K\W]m\ofs\
thve
HiJ]K]OjP[VZY\^\`]cdf]o\u\
BYG]LjM[PfVcWWhb
DbE[FcHcIfLfNcOVR\TdVcWSXbY\\]^e_\`]a[ced[fcjakblinbo\q]s[vc
AcB[C]H\L]Va\Zvh
G[HcN]PdW[c]lf
@[BXE\G]HjJdKiLaM\O]UeV\WbY[Z[]\^Z`hb[g]jblXmYngoYp]s]tbvc
AbC]J\PaTdWdZe[k^elWp]vW
BcCcO\R\S\X[\g_\edf]hXo[tn
InOWR]W\
N\ObRhVcWbX]Y]d\eeflhcrXsa
@gA[BcC]FXGgH\J\KZPYS\T[U]WVZ[[\]\_\aYbXcfdce\g\l[m\rcs]t\vY
AXBZDVEdFgGZH\I]OYTbU\Z\]b^h_bcbe]j]lio\qgt\vW
@dAbB\DgEfF\H\IbLbM\NaOaPbR]TbUdWW]c^Z_]`VbgdbfggdhZjgk\nZo\p[qetYubvf
H\IbN]edgf
B[CWE\HeJ\LnM\O\UYWZX\Z][[\a]e^Zeaf\heo\qcret[ue
@aGbHdJaMaO\TWU[XcZY[[\\]b^]bcd]egf\hcj]oaqdteubvZ
R]TgWb[cedrcv]
@ZAcB]C\EaGbH[JaK\NZO[P\R\V[WbX\YcZc[]\b]b^dbfc\ejg\hcidjbk[lZo[pbq\sXtfuc
AbG\PZYia\cbr\
@fB[CZFgG]HaJ\P\R[V\WYZd[a]b^\`]bbedhbj\m\n[pgqbt\vZ
@[C]D[FcHiJbKdM[QaS]T[UXZ[[\^ab]dde[f]gchdo[qdr]vY
F\Kaq\rh
HbKdM]N]W[si
DcFeGaKbR]T[W\YaZb[b\]`[fch\o]tiu\
FfHjVeWZXd[\b\s]
Yk
L]VfWYcg
B\FaWa[\`ahejdmasbvj
B\F\W\[gl[sc
@dAaBiC\DcEYFaGcHYKbNcOdPbQdS]T[U[VeWSXbY\Zb]Y^h`Tbbchd\fbgZjel]p[r]sYu]vU
BkC\GeH]LcMYWY
KeLcW\[gn\
KeW][gn\
AgI]O]Pj
OaVZZf_ac]edfcldt]
R\W\Yj
AeB[HbKnMeR[U]V\W\l]mfo]s\
H\L\RkWXkgmZo\
B]HbM]R\UZWZXrZ]]Z`]f[l\m[s[u[vd
C]IiO\P\Y]
WYYh
NgOa
IvRYV[WYX\Z]
C\GdWZck
C\DcIbJ]K\OcQ[S[VZ[X^\`bcid\e]j]u[
GZJ]OcW]cjd\v]
C]GhOevb
H]V\gg
B[C]HXJXU]W\ZZ^[_]gnm[n\pZu\
BZCbE\F\GUIXKbL\PiR\SlUlVgXYYTZ\[Z\b]c`[afcfdcfcgXh\lemrnao[rXsZuc
KfOZP\R]U\VZWiX\[Z\Z^bdgfemXoe
Kh
F]K\N]OiPgVZ\c`]c[u[
ShT\rX
B\Ub]fg\mhoRpbq]ub
KXg\mloW
Sbcmg\m]o]
KgOYUhWXod
AaBWCdD\H]L\MZOkPfR\SbTdUXW]ZX[c^Wb]cfe\f\gZjfk[lZmYnZoqp\qcr\sZt\uZvX
C\KgLbMfS\VdWmZT[Wa\jYlhoXp\qbu\vZ
CcGZS\`]cgoZ
BZM[OcP\[fcf
m\oj
KXUYgZoru[
GbNe[ec\
VZci
U]VjmY
KcSgkbnes\
SjkV
CdGcIXJUOcV]W]XbZn[\`\cceevZ
G\HiKcObSbU\XTZ[mjqc
B\G\HZKaOkS\WmXTZ\cXqf
ol
AaB\C\E\G\NaPaVgY\cf
AfB\C\E\NhPccZ
AZG\N\cf
]leY
]leY
@j^Xc\nh
@dAXBPC[DTEdFcGPHRIaKcL]NdObPcQXRbSbTYUVWQXdYdZZ[[]c^g_b`daabdd]edgbhbjbkXl[mcndodpdqardsftbucvS
@dAXBPC[DTEdFcGPHRIaKcL]NdObPcQXRbSbTYUVWQXdYdZZ[[]c^g_b`daabdd]edgbhbjbkXl[mcndodpdqardsftbucvS
Hj[cfksj
BeOicXvg
KcN[PbS[UXW[Y]\d]blfmingo[p\
ImKZNZO[V]Wh[c^[b]c\j\m]r\
MvRWur
DlE[G\W[vb
BYWh[dccvY
B[OWSaWfXeYf_\chs]v\
VjX[
@gB\C[D\EfGbH[L\NcO[P\Uc^X`ccddWhblf
LeWXl]
A\LjQZWV`Vb\dZ
\itZ
BkCYJbKcLbM\N[OZSdTpUaVZW]Y\[Z]]^\cgdWeXlYm\n]oiq\rcsivY
C\G\P\[Zb\fajYlir]
AfN\Wj[[^\qWu\
@]ASBYCeDZEoFnGZHYIaL[MXNiOfQ\R\V[WcX]Y\Z[[W\V]a^i`ddaeef]jhk\lZpjqdsbtcvZ
F]HfW]m[
IYKiY\n[rd
m]oirb
AhBiCcS\`[a\
R]Wg
codflgvb
@hAZBZCZE[F]OhPdS]VbWZX]Yk\c^reYjho[rds\v[
LgWY\Zt]
WnvZ
CaDZUfW\Zl[[]cd\m[o\
A]BRCcD[EeFkGXH[IaKdOkR[SXT[U[VrWVXdY[ZV\[^n_f`[ebhfjekZlUohretduevW
DfE\L\M]P]QfWk^]a\ced\f[jYk\ldq]sev[
@\NdVdW[Y[Z][b^kadh]lhnZpct]
F\HjQ]Zf
C[DdE]H[J]LbQeUlWUZYaTbSd\lgmgn[obq]vZ
B\CrJ\OWUhWcX]YfZ\cYeWlZmYo[q\sf
CoJ\\Z]\
BcD]L]M[NXW]X[[fa]li
B\WX[Olt
JYWm[Yv]
V]W[cqeciZt[
BTK[RZS\Wt[\
B]GjOdS\WjY[_dc\fb
B\D[vg
MbOfPhW\Z\[Ype
LbVOWjtT
VlW\
LrR\eekZtZ
JgSYWjf\q\v\
V\li
C[V[Yb`\aWb\c]dml[v\
GjPbV\vV
A]BmGdH\NjPZV\WaY[[\_[a]d[e[gbjbn]oftdvd
B\C]DjE[Wj\clUtZ
@XAXBhDYEkFcGQKpNcOmPcQVR[T[VhW[XcZ]\Z]\^j_bbfcYdbebhekXlimepgqcrcs\tdup
A\CWDhEXG\HlQcVnWg`\ccdRvs
@bKiZ][Y
VeWiad
BjF[G]H]I[JhM]OeRiTaWmXcY]Zi]]a]cYe[hal[nWrUsnuZ
BkD[GcQcWZl]
B\CfDjFVHjI\OeQLVgW\Xccgs]
A]CXDYH[IVOMP[S\W\Yg^[`TcodilXq]r[
@jOa^cc]
M\U\WVZk[ZeYp[vX
AdYV^Y`bc]qi
@\AZY]^kc]
C\GmL[N]Wg_Y
C]DfN[Wc^]vi
B\C[HdR]USWoX]a]h[mco\p\u\v]
WZ[n`YaZbldilYvb
e]fiq\r\sct]
B[Gl^X
@PA[G]H[O[P\S]VcWlX]Za^n_Za\cYedhck\
@UB]GjW\^hc]k]
IVWfZ\
BjW\
BYFYHhW\
AYC[EeFeGZHXJdMbN[OfPdSbVdXZYb[[\g][_ccZfalcmbnco\p]qcsYubvX
O[Vh
CqPYR\Y]q]rn
J\R\[Z\ik\mco]
DcGiORTcZ[s[vf
H\JfRLd\mbuY
B[FYT\Wq[\o[
KgL\N[Wdc\nW
C]GoH[O[Ua`\cl
DcJLve
@[D]GgW[
DdG\HbV[hUvi
Vnc\
AfL\PjR\Z\v\
AgB[C\DUElGUHZJZL\V[X[YZ[\]\^zcRebgahPjekWl\n]o[qer[uZvR
KjUbgem\n\ob
Dir\
Dh
@dBZCYDcEiFfGhHZKcLYNiOfPaQdR\S\TgUXVkWYXfYfZW[b\Y^e`gfggYhgjdkOl\mfncofpdqer[te
@lA\B\CbD[EgFdGVHZI]KfL\M[NiOhTXVfW]XjYeZT\b]e^h_d`bcReeffgahmi]jflXmnngq\rcsltfuXv\
C[G\TpU]WXdck]lc
lo
A\B]G[L\M[Wk[]^Xki
WOlh
G]V[WQli
BZDmGUL\S[WXZ]o\vl
q]rf
FVHlQWU[m\o[
B]W[blva
L[Wi
C\DnGZO][]^YlZvV
M]Wgqb
H\K[W\Zl]\p]
B]F]HXZl
LgWV^]lY
J[KbSbWdZd[ic]
JdLgSbWRf]
BlC]D\GbKZLUV]WYc\gchY
bj
GfWZ
JnTaZ\
BeHbK\Ncc\ngp[qZuU
@cJbMfWbeYj\k[mbnauk
BiJ]WUu]v[
H\QjW]
AZR[^hqa
WW[e
F[HgW\[\d\
BYHhU][bc\o[
BiM]NaOTS]VbWPXYZ\[k]\_caYcpe\fggdhcj\k]m\n\p]q]tZufvY
DgE\HfQcW[dkh\q[vW
ChH[TfU\VX]bba
L]R]Zipd
G[O[WlvY
B\LgW]eefYk]l]
BdG[K\LnMYO]WOZ][\dglYocqgr\tcvZ
UYm\ndop
BjG[KdOUPg[\sb
A]C[DiGcN\WcZ[\d^XbZdce[lVt\vg
V[[\lfvf
SgWYferd
B\C]GcHYJ]MbN[O\PZR\T\V\X\Yg\jbgcYdgkbljs[tcvd
@WA\C\DZFfGdHZJYOZQfS\W\Y][ba[bfcmdYe[kblOr]s]v[
BSLiW][c
T]W\[hll
^evk
@[BgG\LbN\QZR]WJ^\bYe[kblXnct[v\
AYB]CfDYF]G]HcJeK[LhNcOdP\UXWcX\YhZ][h\e_ebWdffel]m[n[qgrZuZ
BdWW
BZWjl\vd
Ef`i
BYHYPhSgTXUbWZ[]^Zacc[lfm]v]
AbG]HbWZZ\b]c[e]h]ll
BfC]D]K[LhOXR\V]W]cck]lYu\v\
APCTD[EfGXJbO]TSVpW[XYZY[[]]^y_]a\eglV
BYC[F]GWHXJdL]M\OgP\RaTaVdWXY]Z\[X\b]\^p_Wg\jckdllqcr[sYtkuYvW
vi
BVV\Wovb
LgWN
GZMpZ\[\kQ
BZGdLYM]R]WqY[[]d\e]l]pguZ
B\LhWY
B]LeWV[]
Wj[]
GjW]ZS
C\DfHbL\ObPYQaV]WYY\\Xcgh[ll
BfLaOcWY[\eik\
@cAeBVCcDZE]FbG[HXJaLbOiPhQYR[SUVjWdXOY[[c]b^e_e`daYbfc\e\f[gch\kblVmhnVoep\q[r[setgucv\
W[[e\etU
B\T\[gl]
@PAfBfCbDZEIFTGcHeIeJYKXMfNYPbRZSbTeVgWfXYY[[k\]][`ca\bhc[ebfah\j[l]mcnfocpaq\rbs[t[u[vc
YZoh
CcRdW][e\c]Z
@oA]BmC\DWEgFbGZH\IgK\L[NfONP[RZS\T\UZVZWkX\Y\Z\\[]\^U`hadb]cZdXhdj[k]lRr\s]t]u]vY
BYDREWF[HtMXO]bZc\dfqYvb
A]B\CUD\EeFhHXKhMcNbPcRZSYTdV\WWXa[c^]cfebf[hbj]oZppq\res\tbuev[
BnH\QZcheTqeub
AhOcWY
BZHZOmVfYfZ[cZfgpc
@gANBVC\DREnFiGPHNIaKfNeOiQWSfTVURVgWWXcYhZU[O^r_e`cb]cVeefZgbhhi[jek\lRmdnfqirlsctiumvV
@ZAfBbCPDVEZF[GTHeIbJfKUPZQ]R\S\TgUbWiXYYUZl[h\]^]_W`iaecYdYfmgchXj\k]l[ndr[sauX
Ri[\fZ
BXD]M]QrWVZZ[Z`XdahXlb
JiZ\d\
B[L]R]S\Wk[U^dd\fhlam]vb
DkW]Y\vZ
Wek[
@dA\BfCZFXHcJcM[OeT\UdW][g_]`dafcZeggXh]l\obqkslufv]
E[N[W\cmk\
DnEWO[QiVbWUZ\[\cYlhsXu]vL
Q]ThU\VcWo^Wd[
@YCQD\FTGaHeJ[M\PaQiR\SZV\YbZW[[\a^bcOdde\fVh\k]lkn]p[qcs\tb
BdDhE]GlIZJZWhZ[[\cddGl[vh
CZK\WXZi[lg\j[ne
CfJhN[
B[C]J[M]N[T\Zh[]j\n[pd
B]M\W[[[bbh]qgrf
HdPdWXZblfnbo\vd
LcN[[Zcam\n[oov[
BZK\R\WklZm\v[
CUDcMcWYZa[cbae]
BhLiP[c]lZ
G\LfWYkbl\vW
BeLeWX
BWDZGiI]NYOeQeVi[bccdahcld
G]OYRe[h^W`ckdr]
Jcc[rh
A]CYEjFjGZH\KiNaPdR\WYXaYc_fabc\dfecflj]o\rbtevU
AcB[C]JcL]P[V\WdlevU
BWHiLfM\SdWm[YbScdl]
VfW\Xgo\
AYO[Yc[[e[tcujv\
LZWVkm
B]VZZi`[e\
OcPdQ]SbWZYc`]c[vg
BZC]HXRZTdWhZ]mcnaog
NZRfW\jg
@gA[CgJ\O[V[Wi`]a[e\thv]
HdKhc[n[v\
Phc]
BgOUV]^fve
BkG\WW
CYJcL\TeUdWhedfXmb
@bA[BbCYDcE\G[HWN]PeT\W\Xi[[_\c[e[oZpbrdsguovW
@VAdBZDYEXF[GTH\IdKaLgMfNgQ\TfUfV\WiXaYb[f\]]b^V_da]b]cYecfYg\hViaj[l\ncofpZrlsht]ve
BlC]HcKZWnfaqXsbt\
DaE[GZHgMiN\PZQXRaVWWZXeY[^W_g`[cedZfZk\leuZ
DcEXHhJ]MiQfTbUZW\[ceYk]lZmbvc
C\J[L\MgThUbWVXcc]dcq\tf
@\C\K]PWWq^l`Zc[lfmbvY
BjG\L]W]
@\BmC\DYEPGgHbJWKZL[MRQfR]TdV\W\XWZf[f\e^W`hb[cZdce[h]jckZmXpbsct\uXv[
H[JfU]Zauf
DaHaW[c[vf
@\AcBhCZF]HbJaMaOYRaSaUbVYWeY[ZU[b`ZbWd[e]fhh]jckZlpmapdretZuWva
@\BgCYEbF[GdHYJhOYQbUgWlZa^ba\e[hYiZl[pcvZ
D]GiLZMZP\Wc[]bYlcvZ
CZHcJbKcWrXY]b_]`\c]edggh[mYoip[qZud
BjUcg]nfp]
RdW[
BlGdP\VSWdf]gYlfn\vY
Wg
BiLYOWQ\cc
AbB\HbQjUef]rZ
BfC]HYM[OdPlQeSYT\UZV\WfX]YdZ]\Y^]a\cjddmdn\parVscuive
@uA]ENFkI\L]NcWe[X^\_]`fbbhcl]
A]BXFXHiKeL\OZP\QcS\U\VZWeX][\^b_f`jbgc]dfhllhmWo\qWrcsctZv\
C\FnHWI]J]L[O[PhR[S[TmUhVUWd[]ccgZmYnXoXrasb
CdZ\b[di
AfCcGcOST[VdWsY]cSdYfcv[
B]QjV\WZ
JeNaS[WmX\Ydc[e]ujvZ
AcB]IbOcTdVgWhX\_\fchbk]mbsb
Wkb]vi
B]CaN]U]Wl\]^hl[vg
P\U]WdZg^\eXp\v\
PcSmc]l\rZ
[[lj
NYWZla
@\AUCYDXGcIUJZM\OSSbYYZg[]^]`VckfXjZk\lZrXt\
L]P]fj
AdD[G[JhM\P\Y]Z[^d`bd\fiidpdtWu\
K]O]WiY\v\
ClM[]\
WgZ\[\
Bg_ckZp\
A\ri
DWF\GfM]P\X[[[_Ychd\
DZGgNY^Yabcci\
B]_\c\ek
_W`\aZcl
DmEWH]W[bcd\ebl\vZ
CYDYGjJfu]va
Wiv]
e\uj
BcDYH[L]PaQiS]VdWeYi\o_d`\aZbecidef\h]l[p]sW
C]U\YYZo
NZWZ[jbbk[l\
N[W[[g
DfE[G\W\ZX[d_Zd[ve
BmW]
@fW\qi
oh
HZQ\Wha\bgd\h\j\l[qf
B\GbM]V[WkcZdVlZ
A]HZ_kc[
Ggv]
NZOeV]WYbhh]lem\nco\qg
DaHcW[cbq\vi
AbOoV\Z[`\
B]O\Wb[S`Tbch]qdt[
FYHlp\
CYTja]
bg
H[PcSic\
W]bgdX
G]QihUv]
CXETObR]agm\vc
L[cglZ
GZWUcedl
GeMbblc[n]
BmT]\\]YeW
BZCeJdNeO[QlSZVYWdY\[Y`fa]sYtZ
@fBbL]OZRXV\WW[Y^Zbgc[d]e]tevb
CZHXJtOWU]V[WUZgc\d\e[n\vO
D[F\HiO]vd
HbS\VZWc[ZlgsZvc
A[B\LSWf`\b]hVkm
BgH\J]L\OdVYWXgdh[uh
DYGjHZO\SZVbW[X]YW]\^[`\aZbhcie[f]jepbvf
AcHgV]WiZ]]Z^]a\
Of[X\]kj
GoJ]fY
B]FfH[KiNdW]XoZ\_Zcce\fZl[pesZ
SiW[h[qb
B[MZR[WscZvb
@WBgFbHNJbOYP]VYWYXmY]ZZ\[]b_[`gb\cen[oZpisdt]u]
I\Og[ac\e[
H\IdL\MaO]W\[\^Z_]a\bic]h\jcpbqc
B]G[LZWX[ckYvo
BfH\W[
N[WZ[i
Url]mR
L[Wl
W]uWvd
N[Z][jlZp\
F[HeP[Q\Wc[Ulfnbsc
BPWq
HbL\R]SqTZWfY]Zd_be[r[
CoD[[[\]fWlc
CgH\TaV\Wi\Zc\fbg]l]
CdD[F[HbOXWiZde[gch\j\le
]]oj
BhWb
BeG]IYWWciebv]
B\L\RXWo[d\]s\
HTKZWhq\sb
PeS]WTcf
Y[`g
D\F\GYWcZ]`\dknhoZ
A[BeCeWb
B[C\QZW]h\ln
EfJfR][[^ca\c\hell
DTE[G[L]N]WS[fbZdYe]l[vu
HhWY
CgU[mZ
MdWaZV[\
Bf[Y
Gg
B]OiP\R]
@[BYD[EiFgG\HWJ]abcbd\egv[
Kgc]sY
BlL\W\v\
C\JiWgaX
@]C\HfIZJZN]OXPZQ[S\VaWeYZ^X`\aUbecvdge]hfkVl[rYs[uYvi
Wi
B\L]MiWee\
@XCQFfGYH]J\MbNiOaWcXcZ\\c^hc\h]iblXnWqftlubv]
BfWZb]
DgG\WZva
U\WbZi[Ye[p\
BeD[GQN]O\Z[[[h]kmt]v[
AiBiCTF\GbHbIaJYKZMbOcQYS\TUUbWdXXYZZ\]U^c_Z`YbWcZdbeUfHgYh[kcl\m[nPo\p\qUr[sTve
@fBaF\GhM]V[WhcQhalYmZ
@YBTCfD[EcFWJiK\LXSeT]UbV]WjX]YZZo\b]\^Z_Z`fcZealYncobp]qYr\shtXuYv\
HdS\Wehb
BWCeG\JbOlU]VcWgY]ahcVoZsktZud
BcD[GeJ\L]WaZ][f^[aigal\obv\
AiCaDSE[GZHfLbMeN[O[S]TeUeWfYZZf[e\d]\^V_\`fc\e[hXlXmcr\tWuevf
BdHeWgeZg[m\o\
H\J]OWcmu\
Ai
E\K\LZMuN]X][Z]\uZ
@cA[BcDXEXF]GlHTLbM]N[OXP\Q[VWWgXYY[\b_cbVcqdUhhlbrVs\tgvd
LXWXY\[]f\ll
BfD]E]H\N]OkR]TdWWdas[vh
D[JnZ\^X_a`f
CcGdYZ\h
RUWd
JhSZW]Za[]`\v[
BkHXWX
BXD\J[WoZW^\lZva
HZJYTiUdma
divW
B]F]HZKcNYVZWcZd[\`acZf\ljo]r\
@dH[KbZ]]]bdcYeYpg
B\GbT\WZ[gc\lb
de
BZD[ERFYQddhvl
B[OYV]Wgck
EhFbNmV]W]^b`]c[lUn[
B[EbLUO]Ww[\k[l[p]v[
Hh^fn[
A\GbHWJ[K]M]QoRdSfWdY][[cif\hnqYr\uY
MW[h
C[W]flq\r[
Bfnd
BeeX
BpL]R[WZk[
DkEbG]W]l]
C\P]TaV]c[li
Mh\[
CbHcKXXk^gfb
CSD[ElHSJYOcP]VeWY^|bOdWj\lin\qorY
AaBhDbG]JVMXN\O]P]R\TbVbWmZc[[^ObXcYdYfjjYlbu\vg
AbBdG\IcOcPbWh[\^Xb\c\k]l\
X\eh
L]OaVbWWZaeb
U\Zi^db]q\
@iAZB\CgD]EfF\G[HNIZJdK]MaOeQ[ReS[U[VhWiZU[d]Z^g_c`\aZbbcWdZegjck\lZmaneodqfrds[tkuavQ
BmQ[Wa[]b[m\ud
@iAZB]I\NdOgP\TYVeWiX\YZZW[]\d^b_]`daZcUh\j[lSn]s\tcuZ
@dB]CaD[EeFgHYMaN[OdR]TcVcXWYY\e]\^c_ha]bicad]f\hcjdl\mZoapdr\sZtju]v\
mXoipas]
@lA]CfG\I[K[MeR]S\U]VlW]XiYb\Y^Z_Z`\bdcbhdibjelXnhpcrmtk
BWDZG[HdJYL]N]ObRWViWgXYZZ[[\e_Ya[bXc\ebfZheielYm]o\q\tsui
D\KXN[O\V]WvaXofq\vX
CZ\ft\
C[T\WZe\fYjdqisbtau]
AaBhCjHRIbNdOfP]S]T[U\WdX\Zb[f^\a]bZcSd]eaf\h\mYnYo\q\r]sXtbvY
@oA[CdEdFhGYHWIhJdKdNiPZQYRXVeXbZ\[Y\[_g`gcOd[effchqlVq\rcs\t\u\vW
VVWeZepY
@cBgKiObT\UhVZWbYa[[\Z_[edjasdtf
@bBiL\RYWZc]d[
BlJXM]W\
@bBUCYD\EcFbG]HYIdKbMbNdOdP]R\VaXeYb[V]b^]aebcc\d\edfbj[k[mjnfpZqbrcsdtfvY
B[FYHeVeWiZYaac\dbs\vm
AeBnCYDTE\GkHcI\K\L\N\OcPXQYRXS\XbYWZY[h\V^j_]`cahbZc[d\gbjcldn\oTqOs\vj
AbBhC]D[HgIZJ\L\McOgQYTZV\WVXb[c^d`dbYcWf\gcqWt\ufvY
HeJhL[ObReWVZb[f\[a]bfc]eUhZkel]p[t]vZ
WZX[Z]vg
DkEjF]G\WZvb
FbI[MdOcVhWe\c]]_]mdnbojq\sftVv]
BfD[J\MdO\T[UbV]WcX[\b_e`Zafb\cWdce\fch\lercs\vV
W]Y[[\\\b\fbhnqgufvX
E]JaVcXlY][]\d][_\eYl]n]o[td
CZD\E]MnPaS]TgeYfdvj
Bhe\hcqbvb
CjDUMXN]W[X]\l]Z_beTf\hZp\t\vf
Y]\\ejrctb
mgo\
HbVb\]_[ecgbmhn]o[v\
GbHeWg_[e[m\
WZeiv\
ov
CjIbOYW\Xb
B]H\K\Wcsk
H\sg
@[jh
BiY\j]r[sc
BiY[j]
C\JgY][]^dv\
C[eghj
C[eghj
D\FdZddisY
@[AcB\CmE\HcL\M\OWP]TbU[WVXhYdZ\[[\Z_Y`caYcbd]ebfcg]l\m\obqgr[satbv\
@aAUCkE]HfI]JcOaV]W]XaYY[[\b_]`aaYekfgo[s[tV
@[A]CjI[JfN]XWY[]d^icce[nco\
AjC]^Y
CWIZTcqas\tj
CYf]hj
AaCbIdViX[^be\
CYT]U]X\Yj\Zh[ofqVt[
AlCYY\^]
ChHbV]Y]^]qg
CgXh\]ecqd
BkHZW\^]b\
BgH[W\
CeObW[n\oh
Zi_]ecp]
CiG\H\T\
Tg\boasa
Tgoa
C]H]K\OeP\ShVhWZXf\[^\_Ycbd]fYh]pcs[t]v\
O]VfWXcl
SZVg
OhVWW]cf
B]C[F\G\M\OZVZWWXlZ\[Z\a^[edf]o\p\r[tcuY
VdXH\h_\
WbXh\[_cc\u[
X\eh
XWts
BhL]W]
BhL]W]
DdK\Pfvm
C]OqPX[]vR
@eB\CaD\EgH]JdLZMZNdOdP[ScTaVWWX[\\b]\_X`caeb\f]gfjZmdncp\sctYva
@mAbB]O[PdRdS\VY^\c[d[g]hejXlbn]olvb
E\Ndcf
@ZBZDbEZF]GZL]N\PSQfS\V\cQd~lVvc
@a^[cR
KjS]
@cB\C]EeFgH[K[N]PcW\][^Yc]dZf\gilYma
OfV]mioW
BiGcH\c\d]fch]lg
@\C]Ecd\hk
L]W]lfvc
@nEdF\GdO\`ccclb
EWFbMZNXP[Si^n`dedh[jcl\p]v]
JYP\`j
P]W\li
EeH[cl
PkY\r]
@iD]EcH\NcP\T]cceehhjcl\u\
AcBVD\FdGZHbK[MXRZW\X]Y[^[`hbkdieXn]o\p[r\tau[vX
@VAdC\D\FbHbLeO\S[VbW][\^a`]cbe]g[hZlZp]tcud
L\WlZf[ebS
@sF]O\`Yb]cc
DedS
@]Smbfcddakb
AfD[H\JbLgO\VbWYZ]`Yaebadil\qauZv]
B]OfR\`jbacg
B[JcLiQdZ[]dd\
F[JZZi`fc]d[hb
@[J]`hb\cZhek]
Fi
O\Y]`ke]
BiDbEdF[O\P]V\XbYc`\cbdZegpfvg
B\L\ObW[Xi[k\\b]tevb
th
AcK]W[X\\j
W[\gt]
NfTcZ\[a
Ng
AhH]JbTc`]ac
AhH]JbTdZc
@gBfM\NaO]PaV]W]^\b]h\vb
@eBhH]NbP[W\c[jZ
BbPgW]
@TBUDaH[M\P\^\`cb]jpvl
O\PZ`hcm
@[P\W\`Zjnq]
BhW\jV
MbNb[]lj
G]OZP\Q]S\V\WYY[[Xb]cbf\k\lZs]u]
@aBbD[GiY[cGdVvj
cedgvZ
GZ[\cTd]u]
DaGjcV
cg
BXC[L]R[WX[\^\e[hhkZtp
@cAbBeEYFcGbH[J\LbMdNeObQbVTWXX]YbZf[d]Y^i`Wbdcbdehck]lSogp]qbsbubvd
@\A]BUE\F\GUHZLkM]N\OcPSQeS\UcV[WWZb[b\[^ZcSdpedg]hVj\lVm]pdqbr[savj
KaZ[^khbr\
MkO]tb
L\Njc]
A[BgW][[
@ZF[KbMePjSYV]Y][Y\ec\e\u\v]
Fi
FaNkRcT\[l\bcc
BiG[K]L]W]cekZn]
BpLSM]O\WZ[[^[cbv[
@hB\CXJcTlW\Zb]]^Zdbkavh
F[GcKoLcM]NfOgSZV[WUYdZf[\^[calb
AaBgGbVZWZdb
BVWm
BhGcW]d[
A[CgG\SjTXYb^\che]kdpfqhsaud
DbFaMcVaWhZb
AaB]DZFaGgK[LbM[N\PcSfUcWgX\Z\^[`[aabdc\fag\h[k[mcoiqes[tguav\
BOFZHcJ\KcLkM\NYWcYa[]]a^fcfdbeefag\nZoYp\qYrfsf
B]V]Wi\cvj
WZ[[^qt\
W[mi
H]UcWdXgZ\[b][^\b[hcjdqeu[vc
BoLWMYZ\
B\CaDeMZNbOgP\V]Z\^[heuivX
M[[n
KcOgS[
BYDbMcOY[hvZ
@hM[X[^hn\o[
P\Sbb\f\jYlj
BXcnlU
LYPcQbVbWZ^gbaebodpct]
AhB[CZDbEbG]H\NbOaPZQcV\[c_]b\d]fZh[qeud
B\C[E[GhH\NgOcQZTdUbWcZc[ab\cVqbuZvc
AYO\Vb^fcij[
Ah[\^X
Afue
ARDcGbM][Z
A\O[We[fqY
LiPdfa
D\E]FfHgOZQeW[Y]sZv]
D\FaH[Qfv]
Whv]
WcY\Z][[`duf
N][ne[t\
@bBZHZMaNbQdRcU\WXZ]\Z^bb]caecfdg]h\jblcmcnboar]te
B[CdEYFYGdHcL]R]WmXh]]c]lcp[
CcM[P[WWXb[rc[f\h\jjk\l\
CdL]WX[h^iv\
C[J\MdP]R\VcWm[X\\c]eflgmcncudv\
DbG\HdLgWgaTdglWvW
B\DnE]d[
T\Wa[Wli
KdL]MaW][efdk\lZvW
Bavh
@]RoW[[Yc\v]
Gc[\e\jbvf
BbGb[fc[dYp\vj
BZGdL\MbPcR\W[[[kNvs
[Zkh
BmC]GhM\Wh[[^[c\kevY
MbO]SgZ[
C]S[W\d\fi
WdcdlV
A]BYDYEmFeGZHXIbJ]K[LYM[NeObP]Q\R[TXVeX]Y\\V^p`fa\b[c\d\ebh\jek\lRmbodpdqcr[tiuYvU
@cBjCfD[GaH\IbL]NkO\RZTfVcWYcYdle[jVm]ubvb
LcNZWZZa[f
Dg[Wvb
MkTW[[vX
D\LdWW[b
AfBYCfE]F]HWJSKcL\OZTXU[VaWZX\\e]f^d`Yapb\cZfXlhmenfobp\res[tYvb
W]ZivZ
BbC]GeIcPaY\[Z\b^cebh\lmravb
A[DXMZOhR]VY[\bdddfjrbtjv[
@eBcC\GcMYV\Wk[\^\cadclZvY
BhDXJ\[fvf
EbWV[g
MgPcQeR]Vbl\
K\V][Z^]afll
C]L]MjTdW[Z[\cl\
AcBVJiM\Oc^Zcje]l\v\
BdDZJ[Ucvh
L\Ob[ke]ub
[heZ
CUPeTf
W][\eh
[Zvg
BoLZXg[Sk\lbs]
@cBg
@\FhHjK\Q\W[l\m[
B[ImY\r\
Kf
GbK]L]R\UZY[]\^\mfn\ocqcrjv]
AcGaHWIcOgVWWYafdbf\q\s[v[
A\BXH]IYOeP[S\Y\`dckd\s\v]
Oh
Ij
C]GbI\ObPd^ha]
AeCdOP
R]Wh
G\O]WfXi][^]hcjc
HXJbThUcXem\oaqbsm
Nb\[a\d[lnv]
H\KbUfmhu]
DcMhZ][]\ce[md
@]BbCgD\SgTbUVWTXYYmZb\d]Z^cafbjcWdijYlWmhnZocp]s]tXuav\
@\ATBbCeDeF]GZHaJbM[S\TcU]WbXaZe[[^]becmdaeZldmZp\r]s\u\
Mg[\dcgb
@gDbH]MbRbScV\WYXXY]ZY[Yd]fXgekdlZnaseu]va
CfM[TZ[jga
UcVfWYYcZYabpmv\
DeJ\OjVf[]\]`Yc[hbv\
B]CeJdMcO\T[UbW\[g^gdYeZl\v]
Zj[ca]
@YD\GcOXP]SXY\cSdXjZr]
G\dg
G[PUSfZca\cc
JdO]W[Zi
J[WZ\fcel\vg
ThWZfZlavd
Gc[\cWd\
GgkU
@aB[GbJaObTcWeZe[W]b`feg
BYCcEfF]GVJ\KfPdU\WdcelTmjnZo]r[s]
DYO[Saaif]rb
@WO\^[chqauc
K]^cnfoa
HdKTP\T[`\ne
@eAcGbJaMYWk[h^\ecn]tf
W\[gl[
L][jvZ
D[O\[Wvh
CbO]Wa`g
Wa`h
@cB\CbE]FdHfIbJbK]Q]ScTaU]WXaabfcbddf]h[
CUHfJZZ]c[dZfV
SlV\X\
CgFlHlJkT\U]Y\aacWd[fXlUpWs\vZ
FkH\SZ^Yb\c[drlW
Z\^g
Sh^[`\
livi
BlC\FjHZK]NbV]WZ`]baq]r]udv]
@hMX]eu[
AZ[h\]^b
FfG\WZY]]b^\e\hakcqitp
\b]bqitd
@cAbCbDcEeFaH[L[MeOfPaQaS]UdV\WXYfZc[b\b^ea]b\cZd]e[gajblXmXneobpcrft[
TUf\rk
H]Ui
OjV]g]j[
DnJ]Y]
@\AcCdJ\M\OOQbTfUcXb[d\Y]\`ZgdtY
W[^r
D]MfO\Zd[Z_\eZhlj]
`h
O]eh
D\EhV\W\
O]RfYh[\e]u\
CWE\LgO\S]UYV[WVX\Z]\d]f^Zechho\t[v]
L]eohY
@\AlB]E[FbG[O[QcW[Zg[[^[`\baceeZhcjhtcue
O\XhYZ^bc]h\p[vY
B]Pb[j^bh\jel\
EbM]OiVe_de[
BqH]Z\[Y
JbP]djm[unvb
D[H\MZN]TfUc^]echglcmXocpYvd
pf
BZHZJcK]L[N\O\Tb\eabcgl[t\
BZHZJcL[O\\ecrt\
WeXg\]pZ
XipZ
@\CaDZEaJYS[T[UcV\WZX]]i`fc[d\edgZh[j]mfnfoipZrdsYtd
@ZHZUaV]YhZY`claodp\td
ChJ\Y]Z\[f]e
CU]d
BiJ\ObV[ZZ
F\G[P\SZT\VcWfYg[]c\f\nbp]
Y[m[nbp]rg
G[P\SZT]Ysc]f]rW
CZOhVkc]
G\accgja
AdCVDcF]NYOcVkW[Yc^Zced\fcu[
@jGfW[]f_[l[vc
@cCfGfWX]Yc\va
G\Wjed
RgW\sc
BkLmM[Wc[[^bcbeWkYm]q\
MYWh^ctm
J\]bg\h\m[ncoktY
BeO\[jhZ
AbIcMlOc[aeatWuYv]
Wlcal]
BWL\[ZkWti
V\Zh`[lZvb
BfH[
DaeZtdvl
eitU
SkWZ[bva
LdWbe\h[k\qbvV
\YeZtq
BbTeVcW\Y]^g_]e]lenb
BkGaH\q\
BeEcFcHYV[WZYhadenh[
BjC\HhJ[L]V\X]Za[g`deXg[hcq[tlvY
\\eWtg
BpHXL\g]o[
LXW]e]k\ti
BXGZ[Zkf
gXkg
CcD]L]MaNmOjPgS[VcX[Yg[\\d^X`cgYjct\v\
U]hbm[ok
C[SZ`hmc
@]A\B]EeMZO[VYWX[\^xb\c[j[lXp\qdr[
AaB\HkK]Ra
@\BZC[GXIZLaOeR\VXW\X\YZZa\N^b_fc\ebg\h\j\kTl\mfndp[qZrYsetxufvX
CmN[O\T\W\Z]c]gb
Ohq[
@cAbCjG[OZPdV[]daVce
Zk
@bBdCdHYJ]KbL[MbN]QgSaV]WZXbYX[b\X][a\bYccd\ebfbjbmZnbpeqdr]set\
BZCcD\EeG]HcKhObQUSpV\WbXi\]_\ckfZhgkam\nZoZp[qYs]uev[
AbKbOaPaRcXZ]Ycgham\r[
mf
G[OjP\S[^\
@dAdBmC\DgE\F\H]K\OTPjV]WcZb[d]b^VaZd\jdlenbq\ua
K]N\VfX\\[`]ojq\sc
BYQeWUm\na
BZH[KcQkWT[[ccf\l]n[sVvb
BbObQ[S]VcWe`\hdmb
B]E\Nc[baZcof\
KYpj
CVG\UcWYX[Zb[d^ecbddh\jekclYm[ogpbqd
BdCcK\WX_[p\q\si
Ad^q_[
K]]]_ge[h\
BaGicZg]
BhO\[bcceek\t[v\
@[FcMZObW[X]\e^\_bbieb
WW[ibb
AdCZOXV[WRXm\e]f_[`\afbbejj\k[l]pZt[ubv[
@kB]CVD]L\W\[a]g`Wb\q]tcuev\
c]eYh\uhv]
CcDdMhRbWhb[t\
@cAfDhH\J]MYO]UaWYXdZb\[]cbge[fdg]h\q[ud
C\Dh[fbjd]vZ
@jAa
A[CaD]VfXg[f]\^i`eb\e\udvc
AmH\`[
C[[\pbui
C[e[uj
BbCaMcR\Vc[ik\na
L[MjWX\[
`\ch
H\W]Z]e[gio\u\
@bAdBYCbD]FcHbLWMbNbPbQ[SdThUbVcX\Yc[b\b]c`Wcad\f[g\hdj\k\lambnZpcqarXubvZ
MgObmY
A]B]C[HfJ]M\UeY[Z\[d\\^]efg]hbm]pcqcsavi
EjK[NZV\lZ
K]]hm\
M\T]Ugl[mtoW
E\JWTbWb]U^]ebkdoc
HbK\W\Z[m[nZpl
C]PZW[Yb[h^ac[e\hc
C]T\XYcj
C]VXWRYc_dcdlm
@eB[D\FgI]JbKiNaOcPjVbWZY\[h^Z_\b]c]e\l[maocq\rcshvW
LbN]TgWQYa[Zc\lYvb
S]V\WgY]ZdcahclYm\odvd
FbT\Wf[]jb
D\HcTZW][iv[
@]PdTbWfXbZdlOvc
BfIYJ[NYTkVfWZXb\\cYe\hauc
C\H]TlV\WbYk\Wl\o\p[t[
CiDeEXFUKiM]PjSeT[WXY]`Xc[h[u\
PZYk_[c[l]r[
SjV\fZ
FbOhRcVdZblX
Mm[Y
bh
A\FdS]VYW][j\i^jcbeThYlWqgu\vZ
AdCcJ\K\M]NZP[W\Yi]d^ZcZecp]
AbKrM[N\PhW\]Zh[vZ
K\MdWgZce]
c\li
@\CaW[^h
J\MZNbP[TfVaWfZ\[]]bhflcmbt\
C\TmW[gd
C\TgWagd
B\CmJZK\T\WXY[]da]c]hYmb
CdK]TkWZ
C\WVfj
@cGbW[]bche]
ChW[]\cg
@\GZW\Y\`icYj[td
Y\`hj[t\
KiY]Zct]
O\`We[th
W\`gv]
W\`gv]
@ZGiH]JcK]NhOeP]ThV]YYZb\]bdc]d[v\
Tbl[vk
GZN]T\Ua^bvj
GsW]cbdRl]u]
AYB[C[DVEbFdGVH\IZK[MXOTQcS]UbVVYX[\\Z^Y_[aebbc[difYh\iZk[lhmho\p\qcs\tZ
AYB]DlG]JlK]LcN]OYR]TYUcVT\[adlemYnZods]vc
EUF[UX\fagb\minfo[u[
LgWja\bVdQl[
CcFbG\WcZkaYddmZ
FkU]dZ
L]WmZ]\ba[cddZlen]vb
EUFZJ\V]akv\
C]DbNiWTZ\\\a[c]dblrm[od
HaUlWaZSm[n]oe
eiod
CZHeJ[UmbcmYodqXug
CfFZJZL]N]U[W\agdilVmYnaoevd
Vfahd\mgn\o\
DhEyFUNZU\aTdTlW
WXll
@\FjM\^]
DZE\F]HqJ\NgQeReU[V\WXZm\[_]`[a[bec\dlf\lcm\rbs\vX
FdGdW\Z\a[bhdjl\m]
H[QZW[q]vj
UZmhn]oOq]
[]lZvh
Djv\
Hj
C]D\FeHdRRXd[hf[v]
[[l\vi
@]EgF[hb
BdC]F]GcLbM]V[W\[\\b^b`[ebhdm[n[o\tk
ccei
CoGcHXK]L]MYOdP[SgWSYf[\^eced]r[
ClM[PVW\cdl[
CVY]cc
AkC]H[K]Sa
PjY[^]
BhGfW[aa
AcBXCfDYE[F\G\H[JiK\M]O]P\R\WZX[ZT\[_]`ZaYfZg[j]n\o]p]qZrctauXvY
A[E\IcJdOeTWUWWk[\_\cbeZh]kbmboZqZrcsXtk
J]XiY\]ZojsZtb
Che\
CUTmX\Yeegobr\
C[U\Z]`geblb
CPHZJXSaTiU\Y[m\odrbsb
CcJ]OSY]c\
CcOU
Cj][
@gCcOY]\
CTTesa
@\Ch]Z
CYYmhg
A]CTIbThWc[f]am]qcrb
Ci
@\CcNcXV]Z
CfIbJiY\r\tc
B\CcJaWfl]
]ke[
CTN]Xb_d`\oc
Cn
Cg
C@Ygcf
ClY[]VcZ
CeJ\]Yndoc
JZKeTcWYX\Zfpj
W\h\ti
@aCYEeFeHcIaL[MZOdPbQ\R\T\UcWZZ\[d]a^Z`ba]c\dYecfdhbk[mbncocpcqcrdtavc
BpE\GbHYKYO[PaQeUYVUWueYlXnfogpXscvW
ElSc`[a]hdl\
KbOb^jf]
F]Q[WZa\lqv[
H]Vb[Zvg
EjF]VUd\
Ykf]parZs[ud
H\eg
FiI\ObRc
@XEdGcI]JdOfSe^U`[c[h[qlrZ
C\PXf\ru
NcOWYh
B[HcOWV]ve
H\Mc[\eYl[vj
D\E[F]GfNgh]uo
OjVY
BZF]LeNgO]Vj[[hWle
VlX\l\
M\e\vh
@\CYE]H\IgN[OUPYRZVfW\Z[[Z_bcbe[h]mbp]rbsg
BsGXneu\v[
B\H[OhV\W\
K[We[gnc
lj
BcC]HjJe[]fglbr\s[v[
KaN\SXVZ`cflmdndr[sdv\
AWJcNdO]PsSc_[`c
RZ[hf[lY
DlO\favP
FcOgPXr[
O]Vk
BbHgJZOgW\Z][[a[ecllv[
DdGbO\Ya[ikcuX
@cH]J]O]^j`beevZ
@ZCdF]NVOgPd`\adqht]
E]F]LeUcVaW\[]`[hhl]
KiM\gYpd
pgt[
BUHkJ\Kd[Xlhu]
KcOhV\
eh
BYT]V[WZ[ilf
B\T]WT[]li
OdWf[[ec
LiW]cc
O]S]W[[qlZu]
C[EgHfT\^\d\
CVD]O]^n`bhb
OjV\W]
CYTfW\
^h
CcEdVi]b^P
CWIcO]Wo`]k\nc
A\Cc]c^i
@cAcEcFgG[HdI]KdMaNdOcR\TaVb\\^\`[bad]eaf]hambnbqar]ub
A\BcHVK[MnQdTb[X^b`bc\dge\hik[lcscucvf
AaB]JbWZ[f`]c]ed
@TCeFeG[HcK\MZOfV[WTX]Zd[\]d^bbecfdYemg\jelkq]uev[
@hEdFdHaJcKeOZVV^X`\c\sZu]v\
@cLgNhV\[ebZe\
@]K\OjVXc[gbnb
FgXde]
B]W\[ibYcg
@cFfOZV\ckiZ
MiNYVaZ]o\p\
GcVdW\[\fite
GaW][\fg
\[ebh]ibm[tj
@]Ok^Zcae]t\
dZl[vo
HkR]T\WVX]c\e[fjn\t[
K[W]Zd]]e]g[mcnbph
OcXiYg^[hdt\
O]XkYf^[
V\e]khl\t\u[vb
BZWXkgvZ
BhRYWWtb
BZWitc
C\JdK[PcVZW[YcZa[c\bdbeff\l\rdt[vg
W\[[\\vf
FcL\VdZ[[[e\h\kfm\oh
L]VlW\o\
V\oi
VVWkkW
K\WXZi[d_\
@\AcCaDbGjN]ObR\SeT]VdW\X]Yc_j`Wa\b\c\d]e\fbr\t[uc
A]BbGRI]MdOgR]ScVTW[Xe[c_is]v]
OYS]Vj\[_gb]u[
BVDgGnIdM\YfZ][Z_]uevY
IcN]OcW\^f`hq[u]v\
O[V[Xj\b`dc\
A[C\G]NcPYR]SfTdYa`ah[
B\DhK[W]sf
B\Dbve
W\jh
@cErVYc]jV
BjCbT]WXe\j\
L[V[Xdrctg
nk
DYFfH[J\OZPbWcY[[\^Xchjclive
PoW\Y[c]l]
G[Oob\leu]v\
BaDeHdMePZWkgco]pbs\u\
H\OgW\
L]PZYi
WYYh
VgWRZc
J\T[UhWWZmm[oiq\s\ub
H]U]W]ZXgiu\
H]U]W]ZXgiu\
Kio\
GbL\NbO]W][Yb]cZknqc
L\O]WX[Zknq[
G\MaV\W[Z][icdebnav]
gi
Ci
B]C]HeT\Zig\
CdHeJVZd
JV
BYLoM]VZWMeZm[th
Wiccm\n]qg
B]Vme]
@[B[Z][l
Ocehv\
I\LbW\vk
VjWYYc
Vj
@ZEfFZJcOfSZVpWYXc_\`baacZfglUnZp]
EcJcS[WiXe^\_\cZfc
OmVXac
VhW[
ShV\`\
B]Wh[[h]ta
B]Wh[[h]ta
@aC[GaM\RbS]UeV]WYY][\\ga\bbcedbecfhlbmcnbr[
G[H\Jcfhr]
LfR][dc]h[tYu]v[
LWR[^\e\tl
tj
@dE\JdM]PZSjUaVaWaX]Y\[c`[cae]f\h[jaqcr[sft\vZ
JhSarW
DhW\Z]v\
H\Vb[Zvl
vi
K\MbV]Zbmanfpb
ChEaJYOdVbWa^daeb\j\tdv[
O]Wf^e
@\EgFc^\jg
@\Eh
B\H\K[S]T\U[VdWZXcY]Ze[Z^\g[mcn\o[pmsZt\v\
WXXjY]Zbedg]m\p\
pi
KiV[WUsY
CnV]WVm\oatd
ri
V\WYli
DcEcGcOcVYWVZe[c^\a[e[hbje
G\OhP]
OhW[
I]Wg
CbO]VhYd\\`\dglUp]
VkW\
C]dg
W[ln
CdJbVeW]Zf
V]ahc[
A[B]C]SXWfcffit[
J]W]Zle[
og
A]BaC[GcHXKcL\NgTgU]V]WlYaZ][b\[^bbYcbd]g]rgu\vZ
BbTeWhYcZ]^[b[lb
WYeZteuj
A[BZF]GZIcJeK\McOVQ]S[TaUgV]W[Y]]\^Z_]`\cleafcgah]i[kYl[pfq[r[tbvb
WqcU
U]\]ch
D[JWMb]bcl
@]CgD[HUJbMcV\Ze\a]ZbccYdcfkm\pYrcs\vc
B[HjJoTfUbV[WX[[bccVecfbgch\sZ
D\G\HTUcVYbZcff]pc
HXJ\chfZ
C]HZJiUb[]c[tc
FcGeM\WeZTcfdd
FcGhZWp]
@bEdZac[d\pg
CdD\GeH]PeSgVgW\Y\[]]c`\bWccdbe\q[vb
DYGiW\q[vd
DXSgWZ[]`\cdddvg
DgfbvW
DWOi[[vf
@\D\IbJ]KbNhQZR[SZTcX\YgZ\[b]c^Z_aa]bdcdecjek\menbp]r]v\
B\NdWfYZ\\j\lls\tf
PoW\Y[c]l]
C[OeT[Ype]g]hgm\n[oj
Ec]c_gc[
N]nj
E[H\IbN\O]W]Zc`k
BiDaGgJYL]N\WWY\[[bdccv\
CgDbFXHVP]QZTb][_c`ecbdisT
P\U][q\\^\
HgKcMeSdU\V[W\`an]o[
@ZM[OZY]e\f[jk
AbEgNeYW[Y\bcl
F]MkY][\\]^]e]
B\]mr\
BZKZL[WpY[eYj\v\
BeH]NhOd]c_\te
NkOZP]Y[cV
B\VbWg
L\W\kf
@dB\DjHdWYmi
C[H\N]ViWY[[abccdblZuc
OdVUW[agci
@\BYCeDcEbF\L\M\N[OWPYVeWW[Z\e]ZaYb[mcoZsWtbu[vW
B\D]EZWX\d]\lntX
DiElN[PZ\\ebl\tZvZ
B\CVD\VfW\\mlTt\
DiWZ
CZE\J]M]\Y_]b[l]sYt~
B\H\JfL[O[T]VZWj\Z]babdce\icsctdve
V[\dsht]
\]si
UXVbWX]h
A[ChH[JdU\WfZaaQ
H]OdWXZo`\b]eWqb
@dAZBeCfDQEfFlHZI[JcLZMcNdPfSgUdYeZ\[a\i_eccegfdndsat\ubva
BtE[R\WYc[vY
CjDZ
C\FaG]NdYc_YaZcel[q[rhvb
B\GiSaY\
ClFbIcf]hbr\
@fGj`Xce
BZKZNcPeR]SeUZrZvm
C[GZJeY[\d^iccdj
W]Z[[j
@fA[BNDPEgFcGYHRI]KkL\NdObPbQ[RZS\TXVbWYXhYbZR[T\d]]^k`ZaibecZdXe[fcgdhZjfk[lOm\pbrcset[vG
VW_kfYs\
AbEbFaGZHZJ]KcN]OZPcReSVUXVbYo[fadd]e]f[g\h[rdubvZ
\]eXhnlZ
CgDZEhGZM\PaVcWZ\bd\lXrX
A\BaEWF\GeHgJdMfN]PhR\S\TnUcVUWdX]YeZt[f\T]e^h_[`da\bXcVdXePfcgfhTj[kelmncobpeqlrcsctbuevX
EgH]OZTc_aeZ
PdUiW[[elh
C\EfNeUdY\uc
S]Uc_bbdegg\tZ
BnOeUbW[\\e\hembo[v\
CZMZY]\bedffh\l]
EmFbN]^[
G\cfehv\
SbV[fksY
NeYZffrj
BXDhEZFVHjK\P]RcSaT]V\WYYY[h\]^Y_]`daYbYc\dee[f[h]lctbuhvY
BVCwDcEUFWG[HcIdJaMtOiP[Q]RbSeT\VdWhXcZc]a`fcYddeUfYhbjgk[lbmgobp\thuRvp
IjP[RZW]XcY]hb
@XAZDwEnFYGZH\JXL\M[NYOYPZS]TXVXY[Z][\\Z^[_]a\dReZf[h\j]kWl]p[uZv]
@]AZC[DaESHWJXM[N]O[V\WYaZc[daeZuZvY
EcF]dS
D[EgHXY]dk
A\Dg
DWEWW[ddvq
DlEXV\^]`hdSf\kZp]vV
ClD[EYHpT\VXWid\
C]DaEXdV
D[EhW]
A\CYDqEXdZv]
DSH]W\dy
C[DUEMH]a]dt
CfDYEgF]HhT\v\
DgH\Tadg
B]C]Vkc\
CpW[Z]`\
@bKaWZX]Z[[\sb
O\Wt[[b\
@dKWR\sh
C]KgWYsa
J]U]WZZk
CWGeNbP\R\Vf^]adcad[lg
AbG\TgV\W[[a^bcbl\vb
VjWWd]
A\DWEYFdGbL[MYPXRWTfUbVTWNYdZT[U\U_Yb\cbd[ebfkgbhbicj\k[lboepgqdrZsatYvX
@\A[BeCdEgFYGfHkKcNgOdQlR\WqY]Z[[\]\^\`eafbccZfagdh[lcmXpeqUr\udve
@[CfEcFYI\J]KTNbOdXcY]]f^\accbe]fag\ibncobper]s[u\
FhH\J]^\`\ebfZhcl[
Fghfl]r\
JlQZSa`ec\d[
BbC]GjHbIcOYSkTcU\c]fXlanboZrX
TjU[hZlYnXpZ
C\FbJdTeY[^dl]oZq]rasbuj
G\Te^m
CaF]H[Ti
@iFbJ]N\OeY\`el]rbs\
CoS[
ClJ\
ChJ\Td
ChH[l\
FfH[JdK[O\TeUWYadbe\h]qXrk
CWG]KfS]TRUiY]f]hYjbmWocp]rbsd
CXH\IdJeSfTUUda]e[f[odp\qdsau]
F[HZJiZYs]
C[H\J\NYl]nh
H]Oq
B\CdGbHeJ]N\OZThVX`bc\edfbheiflYuY
CXJXS\UdYY^\oYqjrj
CXenhZ
C[JZcgh[pi
ClTVU\e[
@gCTHZJ[K]TYUbX\^]c\f[h\lZmXoesgu\
CgJgT]`\fkmnnbrXs[v]
J[TkU[Y\p[r\
A\BcDeE\F\G]HjOaU]]]^Zaae\f\g]heoZqes]u[v\
@XE\FeG]Ojc\
A]CiIcJZK\OjSZUXViWZ^W`]eifjhblVmcoarVsUv]
@\CjFYJZ^ae\f[gehYpiqP
@]AbBeFXHUIaJgK]N]O[QdR]SYTiUcV]WVXhY\ZZ^[`\ccdbeXfehRi]lem\nZobp\qfrbs[u[
rj
CaF]H]T]acfghdqas\
AhHVh\
H]JdUgu[
FcG\Tecgl[
H[O\TXXbcborpZrXs\
C[Gm^]c\hhlhp]
COFXHeJNT\UXXTY[\\]X^fcbeff]gghcmInTojp]qSr[un
K\U[Yceorb
CdGZHdJ]S\T]c\hhr\
AgFbGbS\TdY]hcpiq]rg
IcSjTTYw`]rR
FfH\I]JcKZN]V]X]]b^aabeYfcg]ngo[qfrYsct]
FcHcJeTWe\g]lp
J[l[msq\
TZrf
Hhchf]
C[]o
C]I\JYOYc[f[sw
BZCcJqTZa]
CdTWqbsb
C]HdTZcge\fdhemYn[o[qhr[u]
D\GbH\JeO\Yh\]enfbq]
C]J]]]mpn\q]
CYH]JaO\ThWZ`dcbeXgandqaras]
B\CjE\FbH\QdXaYdffm\q\sb
B\C\KhTgefh\q]sS
C\JTR\^cfVrs
Jif]
G\J\chn\rb
J[O]Y\h]l\mco\qm
Jdb\g]qj
Tnf[l[o\
n]qi
HbJ\K[Rbfghbp]q[r]si
f[si
A[CbFbG[HXI]O\P\RZShTeUcV\WYe]f[j\lZmZnbobqdrhs\
CYF]H]I\P\SiTgU]YVc\edqZr\
CaFYSgYVogrY
HbJ]SZY\rj
CiTZW]
C\Sbqira
Yj
AkN]ObWZ[d\ce\lgo[vd
AnN]WZXb[[lgv[
J]enfa
C[G]S\TaW]X\\b]bcce]fg
A]OeT\W\^cvh
T\W\vj
EcGbH\O]QbTfY]`bdge]lav[
EdG]H\QbTXV]WN`cdhealav[
BdCYFgG\HbKbO\S\WX]]^]h\shtb
AfB]CfD]E]F]H\J[K[PYR[SdTcU\VWWZYdZ\]faah[l\t[v[
A]C[P]TfY[aiclr\
C[J\K]TcYS]caXh[
AaC\VZYfc\
A\HXOcV\WY^]bicdjb
OoWZbX
Wh
C]FaJdMcPedbealbvg
Jevj
@[B]CcFeG]HgNZQeRaS\T\ViW[Z]\X]W^Za\cde\f]h]l\n\p[q]sXvU
BdC\DXFUHMO\QhS\VYWbcadY
B\CaQgc]dY
FdI[Oic[
CXFeHiI\QYT\cd
F\HiQ\cc
H[VkX[c\
V[Xhcf
HYckn]
CYD\EYFfHbQjRaVXa\cTvU
B]CbEtN\Q]V[Xc]Y^]c\def]gcj\p\
HbQXchsY
CnFYH\
IdOQ
B\DeE[G]HbObQVTdWbXgZ[^da\b]dde]gdobq]sevh
F\HeObWhXd
CcE[F[Q]T\V\W\XXa\b]dfo[q]sgvm
D[HZQmZZv[
A[BWCiDaEbGqI\O\R\T\VTWVZ][]\d_\aVcbdce[f[i\kYq\tYvY
@iCdDgEcF\JbNeV\\b`aaccSdZl\t]v[
EeF]IbV[^g_\`]
@\C]GjO\^]`]c[rh
CZGZOoYZ`]
CfO]aec\
Cm
CjFeG\OY^]`c
@\A]BXC\DTHYI\ONPeVZYf^c`Ya[cfddkYlZ
@]CXDdE[GeIgPhV]Y\`baZc[d[iale
CODlGbOeT]Yf^c`Zlj
CgDZHgO\
@dAdDbF]H]M[O[SbT\W[^k`bd[e[qct\
@\CYDcEgGdOe`\a\cfqlr]
@[I]Oi^Y`U
OU^\`nh\
@kE\`[c\
CgO]^he]t\
CZIjJ]`\
CiH]O\^gabc[q\
@ZA[O]^Z`ia\
@b^mc[
C\F]G[IcOdSZ^\`ha]l\
Octi
@]B\CXDXHSJ]K[MhNeO\SbT\U[V[W[Y[Zm\j]]^W_b`Ya]c]enhakdm\o]peq]r\tQu\
AaB\D\FbH[K]MaObSf\d]d`\haldo]pbtYvj
MaW]eWh]m]pftb
WYZggb
ekt]
E]NfZW
ecpU
Z[[i\ge\tZvc
C\W]Z[[\ejhe
@bDcHbWZZ]\\thvd
DdHbthv\
B[OhPZY]e]vf
O[W[[Zei
AgFgG]H[JbKZL]P\S\T[U\WWXbZZ[[\Y]b^c_]cad[ebf\gdhYlfmfoZp[qjt\u[v[
AYBZCiKZPcWdYj^clYq[v\
@]FjO\
CbFeT]U]Z]ggl[
CbF\S\Y\chd]eZqh
\\ejqet]
eg
CW^]ebln
AcJdYVZ\^Wh]q]te
BhCcD]O]W\Ydobr\
BkC]D]W\Y]
R\Wh
AdChJ[K\M\VZWYYb^\e]l\v]
Wj
RVsc
CfSdW[\]ofrb
V]W][jl\re
W][hl]
@]E]LbM\N[OcViW\accbd\e[fbj]rcucv\
A\BcChGgL[NaR\S]VZY]Zc[\_Yeahft[
B[GhL[N]Wg_Yeb
AnNbY]^gvZ
G[NhWTZdcd
@fEbK\MZW]Zbj[pd
ej
CjT\W\
CaDfF\NiT\VdWeZW[\^d`\e\hcld
BZDbT\vi
Ch
Z[^ie]he
B]H[TgWZZi
C[Tk
N\^b_]e]th
@YA\B\CZD]EZHhK\MXNZOYP\TYUhWUXYZ[[\\Z]c^a_\`Za[bZdZeXj\lZmmnXo\r[sZt]uivW
@YCfHkJZK\R\WiYgZ]]W^hb]caedgbh\mZn\oUpkqdtcuh
Hk]ddZ
T]UlV]W]X\YdZZmX
KcU]g[mk
HiX]
C\V]]n^]m\u]
CZU[VcXZ]jmWpY
]am[pi
]jmZp\
HjU\Yc[]\\]jm\qd
CZJ]K]UbV\XdZZ]Wedha
CqHbUYVcmZo\
V\un
H\mlo[
H[]g
U[Vl]]pZ
H[Ui
B]GbHdOYVbWi[\uc
@]EfFbO\[al[t\vl
B\V\Woc]vR
@]EgF\WN[\vh
AcD]V]Y]\ifgv]
GfNXO[VkWR\Z^[`bc\edp\te
VjYXp\
AbB\E]O]V\WgY\^f`eub
P\R\SnV[W[_]`\
CdEaNXOWTWU\VeWZX\[]^d_dacltu[
W[[Y`YbjdY
E[J\NiQ]V\Z[\Z`aa[dfhflrvV
ChOjR]UWWk]c_\m\o[te
CtIZO\T\VfW]X[Yc\k]\^Wh[lXma
]c`\hg
AcC]JgL\N[Oi^Yg\
AbNbO\P\T\UdVXYbZZ^ge]h[l[
LcO][wl\
A\CUHdJ\K]NeT]VSY\Zg^g_b`ocedag[lXv\
IcOoVZ_ce]u[vd
CZJ\OXTcUgVsY\`]a\eZmau]
CVTqlY
M]O\bXg[hbqYun
@bG\IbM]NdOcPcT]VgW\^eb\ccecfalam\rcs[
@[C[E\I]O[PdT]VoeZl\
@eO\^pb\c]m\
Cgedv]
IeOlVWYdab
Ebei
[]e[l[vl
C\G\J[NbO]UZVbY]]e`fe]h]lfqet[
VXWo[d]dlV
V\`iqcv[
KkWcc]sZv]
@eD[H\MZO\RbW\vo
Ojj\
@]M[O[jgve
Ej^[j[
CbE]F\M[N]R]SaXfY[\]^[_eeafeg]ibp[r\setiuZ
GdM\VYWaX[[e_gebhcq]r]sdtb
F]JbO\TaU[`ccdebfhh]p\qcs\
e]ti
Bg\aacja
Bgjb
BWMYX][\\na\j\p[t[
Bg\X
C\D\GjMa^ela
BcG[Ob^g
Gf^W
B\H]Mf[h\bva
B\McvY
uf
ug
W\Y]Zlf\hcpctiv\
\\^\h[late
[o\Wt\v]
WXZ\[h
BTEcH\R]Sf\cdheot\vY
M]RZS\VZW[\]^\_]e]ji
@hA[BVHWI]KXM[NWO[P[S]VUW\X][]\Y_X`ca[cseZf]j]kYlZp[q]sZtYv\
@cBYFcGgK]OgV]WU^Y`YcHeZh]jZlZ
E]FdN\`ZcVjc
@[ci
GTO[cl
@aEfS]W\_acXk\
@iFYV\c\
@WGlc\
@iG]^\cX
G[R[cklZ
^h
@eEXG]cWe\
@f^[cZ
@XcklY
@j^\cZ
G\VdWj^dcg
cj
@Xci
@WEeK[
@RGecWf[
@]G[H]^\cmeg
@XE\GecU
@bcheZ
@VA\^e_gcW
@bcW
@Tch
@Zci
@kGe\\]ec\
cIlw
@YGTV]^icf
@cC\Ve]a^d_nc[h\
^n_[
@eBYE\GfNdVaWc`\cbk]
@iEbF[JbM]^Z_\`]j\
Mg[\mc
WeZX\lj]t[
WZ\lj]t[
JVN]W\Zlb]
ejv]
B\C[F]Je\ojZp[r[t\
CjJ]
A]C]D\E]NdQbW[\]`edih]j\lgu\
EdR\W[dflXu\vf
Rg
R\lh
N\OZXaZ\[]\\h]jmnat[
C\InO[R[W]f]t\v]
C]Ilh\
e\l]vh
B]Zacghdjb
LhWZc]ld
Ei
Ei
ChHbT]
CXHi
CZsp
ObUcnfrb
BfG[HNQjZ[cV
FZW\^foe
BhG]Q]W]
BjHU
BTE]FgGZHfXd
BZGkc\
Fk^Z
FeG]HYcj
BVFYHkW\
EfFcM\OdPdR\SgWVXgb\e[f\h\jZp]r[u]
EeFfM\Ofe\j\
BYEZF]L[M\OYP[UgVZWg[Yejm[u[vi
R]W[[hr\va
@cAZB[D[EkFlHZJYKdMYN\PfR[W[Yh[X\a^g_e`\aabceYf[hdj[l\resZu[v\
CYIcJjOcP[bc
P]YW\[e[fjl\r\
BgCcD\EbHbJfVbX]Ya[Y^[bde\khucvS
WY]dfh
Ph`]bYdee[lcucv[
B]ClDcE[FYG]HfI\J\MmOhRfV]X][[\e]\`dabbbc\eRfZh[jfkYlgmdnfobqeu\vY
@gI[KWNcO]R[S\WcX[Y\^e`\jdogrisct[vh
@gCYK\R[^ffcj]oXresit\
BjC\GeI\W[vh
CZPYUcW[X]Yg[h^ac[hc
Xke\f]
F]P\Sf
G\ObU\VkZ]cdp[
A]BfGeS]Vh[\c\m\n\v]
BdEfG\OgPaVZWV^c_\fdjbvc
Vh
A[OdP\SdViWb_\e\fj
NbSffaga
AgF]H]WcZa[]edgch\v]
AgW\gX
G\TcWgZ\ag
C\Xj
CjFUH[NZObPkR[TeUbW\Yd^]`]ace\hZlZm]oaqerds\t\
C]F]HcJdPhSeVXYZqdrc
CjFZJZP]TcY[aYq]rT
AbOeYjad
Y\qarh
Cl
C]Wh
D\JcM\O\Za[i\bdalZ
WdY][fu]v]
Yk
D\Wgsb
CTInO\R\WZ^]_]`]j]q[t\
CmI[Qbqi
DcF\G]LbR\S\T\WWXa[a\m]ae\fek[lhm\n]ocp\sbt[v[
Xb\]mVoip\
[Y\hk[l]meo[
CXGeO]TjWVZg]\bbe]q\r\sitd
Og
DcGTHcT\W[Z[sfve
D\HdW]Zksb
BZCUF]JbK]L\MXN\O\Q\RZTWUnV\WWXYY\ZZ[\]b^]d\e]hcj]l]mrnXoTp\rXsYtZugvX
B[C[HkJcM\TZUbW]ZZ]ce]hdo[r[v[
RXmgs\
J\mg
mh
B\G\RdS\WfX]b]firYsbucvb
WYfg
Ol
CcJcOZUbV[W[^\ai
JaM\Wkcgvd
AfNgRcSgW[
Kip\s]
@]BVCUHjIWKeL[MYNaO[PcT\WVXYZ\[Y^]_b`]bZdZe\f[jYl\mUnqoWqcr[s[t\uev[
H[I\KeM]QcTkUeWb^\a]b]nVpgqbr]ui
F[K]NYPbVd^[cdjZn\uh
F\HaKbQbU]Wa[\c]mZniqYu\
Ni_[
HjJ]cYnU
F]H]K\VkW\XgqbuY
CYF]HWJfK[T[UZWXm\nkp[ud
KW^Znk
HgKYncqd
S]nnq]sZu]
Vnc]f]rc
A\CeDaEeFcGcKgM]NaP[RaTYVcWgXYYa\\`Zabe\lbnio\v\
ChEbKaL[N\OYPYRaT\VX[b\Z_aadchkfl\va
FaNf`Z
@bN[OjVa
@\LfNcVbWZ[]kX
KqW\X[
AcC\D\EcG\JZLbNnOYPdR]S]TfV\^Xaec\oa
AiT[W]
D\EbNmO]WX^]p]
NhO]p]
Vc[h]cbctZv]
D[V[cdjhvp
@bAbCcDbE]GfHcJbP[SbV[W[^Xcbf]j]map]qfrjv\
CbE]ObSfW]Yj`ecYj]mbo\
Yb`\rg
ChNdO[SXY[^]c\odrQ
DhGeOg
O]^]qirm
B\C]J\Nc^j`aqZr[
A\Nh^a`[
B\DcdZvi
DddZvU
P]dmv[
A[CWDcH[I]JpM\NZO[T[V\WYZ\[]^X`]a[d]e\f]g]h\l]r\s]uZv\
A\D\JDW]a\rdvx
Jh
@ZBWDbGlL]N\O[V]Y]^fchl\
BYDgGeWZ
AdNcOiP\V\W\Ye
GcPgabc]le
DdFiG\HbV[^\_]bZvf
F]hmvU
Fi
@\G]H[I]OgVeWXZZ`]cct\
O\PeVQXccbjc
H[Vh
@]AdCcGZH[L\OcPnR\S\V\WUY]Z\\Z^Yafcbe[j\lYq]r]u\vZ
AcC]E\OXPeV\W[Yc\Za\ci
JbQflc
AdBWDXEaF[GXHZI]JbK[L[MWP\Q]R\SZT]Vd[[^kbbdbe\f[gbkbn[pZqhrYsVuXv]
WeZb^\b\kcpdvh
CdJbO\Y\^fc\mc
AYHZJhK\OdSZVdWeY]^X`cbVcdd\jclenYobp[q{r[sVtXu[
AXGYHcJ[O[VXWZZY^w_X`[d]gekfl]q[
A\COObV\Wh\d^gb\ccd]
A[CsD[ESHYJjOdR\UbV\XeYYZZ\\]b^Q_hbvcUdte[f\g]hekZo]qZudvN
A\G[JY^g
A]HbWZYg^mb\dXu\
AkDcWW[\^]t\ve
VaWV^\bnd]
@]AYB\DZEfG]MYO[WhX]Z\[[^c_]c[dce]gfhZkYoZp\tXu[
R\V[W\[kcdeb
ObSbV\Wg_]acmbn\ui
B[CdD[FZHcIcJbOZVlWZffrbsY
C\V\XYcj
EZFjHqOYS\U\Y[aefQr\
H]Sjf[r\
FfH\K]fksY
BZL\RbZ\[il\uY
H[lg
KYmgoi
H\Udmjuh
@]B]C\TYUbW[[Y^\a]gel[mfnaohqdr[s\
H[KcUj]bg]hbm[ncoepgqXud
Hcminc
H\gah\mYoZql
]\g\n[oQub
Kd][mYokqX
HcK[mZog
U]]\eenhp]
gZmZogqe
W[Y][\^[ocrk
Y][\ri
WlleqYv]
AbCfE]G\J]Yh\ff]r]
AbE]G\J]YlrW
Dir\
Dh
C]OkVkWeX\]]^Yb\cce\j]p]rZ
OcWib\
O\V|X]]]p]
O\VYZ\f\mbnarj
CfG\af
SiW\
@cA]CbDYEbFbH\IaKcLZN\PbSdXbYaZ\]b^aacbVc]deebf]iakWlbmanbpeqYreseucv\
@ZA\BhEcFbGpKbLlMjN\O]QaUhWRY\^d_\a[b[c[feg[h\j[m\risetYuYvh
@[C[E]F\LhMdN\O\R\SeY]^cchj[obrVs\t\
CgM]ag
V]XVY]Zd^debjZljvZ
@dSfc]
C[TWYjrb
C]MeWYti
E\MhW]Y]j]
@iA[BWChDUEpFiGJHKJcKcLWMfNeOcQ[R]ScT\UbVcXjYTZb[R]f_n`jafb[c\dLe]g[hXjhkZl@mbnZoipdqVrXsdvT
@cCZFkJcM\TcUa^]aZe]s]
@]A]BZCYEXGvHhI[JXKXL]MaNbOcPYQ]RdS\T\U[VXWW[\\f]\^c_]`[a[b\cbdde[fehZjblnn\o]pcv]
NdV]WhX]
@RM]Sd^pv\
@cAgCXDwFVGQIaJPK\L\MeO\QjS[TeWcXc[g^T`dcedXebfSg\hjlimdnfo]p]q]rbu\vb
JcMg^[
Pg
D]GkY]^\cbf]
K\NbTbWg[\tb
@fJjZ\^alev[
BhCdD[GkJ\PbRbSeVaX\Y\]d`bb\dYeWf[gelam\vi
KZPbSoVZ
IcOcVbX[Yd]d`]eYfchbmdngoZs[td
B[C\D\EZF\GcJ]NeO[PYRbV\WXXmYb[d\f^X_Z`ge\h]j\lpt\uXvc
GZM]SVX]YZa]dxf]l\vP
MdSfVbX]^paedZl\uZvZ
CgHhT]Uctdu]
B\CXJ]K\MYP[UZVW[b]c^YeYhpibl]m[nRqUs\tYuwvb
B\TbYZ[\d\l]u]vk
G]PiVc
@aAbBSDZEmFlGLHUIfKaNcOgPeQWRbSWT[VnWYXZYcZZ]b_d`\bccWd[e[fhg\hdiaj\lPnfocpXqfritguYvZ
B[I]W\[]ekv\
@bAZB[DXEdFbGSH[IdKaLZNeScU]VdW\[\_a`bb\c\d[hdibjcl]mcndobratbudv\
@fJ\M]PcY]cje]u[
F[OfVZ
\kh[
@bXb^ge[n\t]
@\CmN]OeT[Y\]deet]
CYJcfjhXpcsZ
N]O]VjWX
K]U]VXX[]Xmmph
@mGX^\c\
pguY
Jhv]
nl
@\A\CbD\EZFZG[H[J\KdMcNlSbT\UYVbW\XjYc[e^\_b`ha\cad\edf[jclYmXoeqjsbv[
^je[hbtZ
O]Vlj[o\
@aI]NfV\WZ^\hetTuZ
IYN[OeYZadc\p\tk
@YCoIZKdO\TdVZXV[]]]^X_bc\eYf\hbjdmhndpWtnu[
@]B[CYF\HmI\JjKdMaOdSfUuYZZd[c]Y_]acf\h\mVncohp[q]rUsZt\uZvn
hbobpi
@[CbJ\OcY]jm
E]Ni`es]ug
ObVh
O]V\hTid
@VCVEcH\IeKhOnRcSgTaV[WYXa]d^rfkhbnXo]p]rfu[
@[CeE[K]MjNgO\P]S[VdWZX]Zh[\\]]f_]`jeff[h[jelfm[p[ratZuVv\
Whl[
W][l`ak\
D[H\vf
DdKdL]McN\W\[X`]eYffl\tcvV
ImO\T]V[X\
C]I\OWVfW]cff]
@cAgEZL\MeNbO\PfQ]R]U\VcWWXbY[\\^i`\c\e[f\gchakdqWubvc
@cAWBfDfGdNXPgT]U]VeWaXdY]Z]^af\hck\ubvd
NgR]^ghbk]l]
AgD]Ja[ceakdu\v[
AhTd^[h\
DXFbGbM]Vd^]vi
Q\VeWUY\^\_bcblcvb
WXlgt]
B[HZJ]KfV]WZZ[^Zgp
Kg
BZC\FcG]HdJ]McT\Zd^\`lcdf]l]qcv\
B\C]H\ObZd^\`j
G]OZ`jc]
BhHad[lY
BpH]ebvQ
B\lYvj
BVHdve
V\vg
@]AbCcDaFaG]JeK\L\M\PhR]S[V]Zg\\^W_[b\eZg[k[l]peqhrbs[t\
BZCbDiGbHbJhN]PeR]TZWRZYb]h]l]obqjs]tWvp
J\P\U]Wm[acglWvX
mapg
C[DXG\OZPuq]
O]S[Veci
KYV[W]X[ccsr
Wi^bt]
Vh^[ac
AhPZVeYc[X\Z
V[WX[mk]l[
AcCcDgEbJbNiO\VZZ\`accf\vb
W[[fec
B]F]H\RbSkW[v]
BeDhHhIdL]WR[]^cb[l\m]qbsT
C\H\JbKcM[N[SkVYWYYZZb_Z`ifXl]n]p[u]
KYNXO[`j
PWSgYZf]
M]PhS[W\`bl\
FcG\HfObVdWi
CjIa
Yjv\
FbH[Z][h
C\M\P]R[W][i
ThW\
Y\rj
q]rf
C[E\FpHkK\M[PZQeR]U[Y]a\d]g[h[m\o[p[q[v\
FVHaQfd]v\
B]R\W\bjva
WZ^[rh
CbL\MZOcS[T\W\XaYc[\]\^gb]ebffibl]r\sbua
@cUcV[W\Y\Z][]^\c[daeVhbjdl]pdqatgvg
Oftb
T]Yoeaf[hctZ
@]MZY[^msbu[
CcYm^\f]t]
Y]c\e\fj
egh\
XiYZ^[
@[B]F\HYT\V[W\XeY[\f_eh[pZqZu\
@]F\T\W[XhY\\[]\_gc[
XS\g_d
XK\c_X
Xg_T
XW\[_i
V[Xj\]h[
^]mboircs[
UgZgh]p\t\
ejt\
@cA[DkEbFcGXHYJcL\OcPbV\WUY[^h_[`aa\b\e\fWhbmengodpYrbsbtcu[vk
A\BcC]D]EcHXI]JeMfOkT[V\WZ^bcdhbmeqdsZtf
DbEcG\^]f\vf
DaFfH[K[PeTbVcWZ[f^d_\`elemhoercvV
DhEeG[MYO\[[lZ
IbechipYq\
BcHdJ\M]T\cbe[m]o[qlv]
H\W\cfm]o[qh
C[W\[ineqa
B\M[ReV\W\[Za\mcv\
K]RV
Rl
BhC\J[KgWWX\c\g]h]oWqescuj
@fBVK\_cr]
BgJbPd_boi
@cCnJaV]\]c]
SdXks]
@\B]CWE]J[KhS]T]VaWYY]Zb]d`\f[h[jal]m\nZo[pdqbsbt\
KoS]`\
KUZW]\m]pksf
C]KfT]VfXdo\
C\]cpX
^bgXqi
Rh
FgHeKcO\R\W]_bj]phsb
Uhhe
@\AaBZEZFeJiM\U]V\WWZg[\_]ddl[p]q\s]
A\CcHkJPZb[\q\
F\HrJ[ZW
Jg
BfFa
BfFa
OjW[
A]IhK]O[RYYbc\r\
F]GaIlOZPYRaV]W[YZ_]cbg\r\v]
LbWU[clfq]
BeCbIaJ[K[L[N[OXPbSdV]WfZd[\^a`oc[h\l\menbr\v[
KZOYV][b^]`th\n\uZv[
BaCdDZFbLYN\OhQdZX^ce]hakbvk
F\KdLWS\V]Z[^jp\qZ
BfGcLcW\Ze[Xn\
BbL]X\^qb]heu\v\
Jgc\gdm]p]
H]O]^\_jeb
S\TkeffahXr[
BmW\sc
KiM[W]
BYGZO]Q\Ubcnn]r\
F[IeOXVVW]afra
I\VYam
Wh[bbjnc
GfWY
C\Vh
BjO[W[vY
MhO[[]
B[DcOh
CcJeTfW\]en[
HcJXTfZk]\qc
HX]h
H\JjT]ZZ
Jk
C\TiW\
@ZC[E]HbJ\M[NbO\T\V]W\Z\cbe\h]j[l[mYnjo\qbs[t\udv\
F]HaJcKdNh]acgl]ud
Neniu]
F\HWKXNZ^dc\nAqZ
C\E]F]NTne
BgHcK\nWu[
HdT\nhq]ud
m]nkq]
@cDaH\Mg[]jak[mencucv]
H\MhWYec
D]M}RaW\\\^ak\m]
@]Y[f]mfrh
HiJ]K]OfP[VZY\^\`]cdf]o\
Og`]c\
IfOjc[f]r[
]k
HaUiZ[c]
JiX\^Vs\ue
A[JgM]W\Zc[]]\^[`\b[d[eZuZ
JgO[WXv[
BZHhN\WX[\emvZ
B[HjN\W[[]vZ
BXHhQcWZed
BZHmQT
D[vh
AdM\R[W]Z]^gd]lamanbqi
LfM][[laqe
^Web
LZ^k
AjBbW\^Vnb
@[A\B[M\NkT[V\W[Z[[b^[beeev\
B[M]N\[k
@[Nj[X^[
W\Yb[i
@\FaHjW\[\d\
BhCcW\Zea]o[v]
BZE]JcV]W\aj
L[[i
L[[ik\
@\CeD]EbF]GbH]IcOrRZS\U\VWWTY[[\\Z^\aecfd[e[h[jZo\r\uav[
EbNfOQVYW[_aa\cjug
DYE]H]LcM[NaV\WUZX[g\db\dclbodvj
W\[[\gdcvS
D\vm
eYvu
D[JZLcO\Wbaac\eUlYmct]vl
CeNbOjPbScV]WWfeg\t]
Oj^Zebt]
A\Zb^caic]lc
GbVd[\_[jel]vi
lj
G\T\W][\lh
I\OgP]Scf]jYlcmbv\
B]OZWim]obuc
J[U[V]XcZ[]\^\e[gcm[nZpnub
W\Zh
CeIWOYVh
HbOpUa]bocv]
BXOhUf
C]Y]^\_chmqbv]
X\^]_fhiv]
@aB[C]E]F]K\OZR]V\W[X\YcZV^a_[h[j]l\poqZue
@aB[F]O\W]Z\^b_[h[l]pg
Wme]u\
@XEiFiafcb
EmFeG]a\
@NEjFd
OXcl
V]mg
TZnh
nh
mUnZol
T]l\ni
A[BiCZEbGaHYJlKeLbM]OWQcR\T]WQXb[\^Z_Zcbfeg]jfkZlZo\re
A\BhC]EcG\HVJ[KeLXM]QcR]T]XbcZecjYrcsf
BTGgcc
_Zjnl\
BfJ]fdrd
]h
@\BZC\EiVbWdZWhdlXndq]
@kG]M]NX^Vdelf
@jDZEXF\M]NdW\\\c\lhv]
DbE[F]HfN]U\V]Wf]\^jcbf]j\t]u]v[
HeNbPcU\WVZb]\hdnbu]
Ghb]v\
GklZv\
Yb[c_bcYhej]m]sZtluavc
[c_bj]sZthv\
@XAbFhGYH[KcMbQZR\SZVeXbZ\[Z\\]]_R`]b[cfe]h]jfnYucvb
_jbb
C]G]Shd[le
Mdli
@bAcJbMjN\Qb`Zbdc\eelW
S\Wl
B[WWekt[
M]ReVaZbagl[sa
B\G\HbI]KbMbNeO[ScVbWjZd\\^dcdf]l\man]obscv\
H]MbVe^alnmc
E[FiG\HjIaK\L]UYVcYa[e_[b[l]o[s\
E\FhHgK\U\V\cZl]
Hi
`Zcn
C\DcJ\K]OcS[U]VcWbXjaac]fYmaoc
DeJ]OePaS[V]Xga]c]
WhZ[
MiVdWYbccehdp]
MhW[bbci
O[[j`b
AaCaEbH[K]L]NbOeQ[R]SeTaU]VaWbZ[[]]f_dabb[d\ffjalam[nbpdr[ug
AYE]G\I\J]NcScVcX][Z\Z]d_W`laacge\f]h\jdl]mfnko[p]qWt]uovm
JbM]N\ObVcX[Y]b\c\hcj\mUo\tWui
A]OpVda]bRtg
SYTaabc[fjvb
A\Me^]_\`\jg
CYTj]a^\td
D\EpV]W\u\
GdNbOeS\TcW\]Z`]eifVljn\phq[r[
CiJ\OdP\S\T\V\rd
KaVXW]b]f\ncpeqi
Gcabc]lf
O[WnqY
KbNcSbV\_Z`Tp]
CUId
CcDbE]O[S[Wgd]f]hj
Ob[gc\l[
NbW\a]e\hgjd
GhIhMYNfOXPbTZWZX\Yc[\`ba\e]fck\lon]oiuiv]
AcBgDgEbGbKaMkNcPdRfT\VbWaXkYbZU[\\V][a]bodfe[f\hRjYk[lcn]obp]qis\tXuZvg
DbK\Ohu]
@[AWB\C\DZE]GYI\NdP\ReTXUbV\WbX]YdZ\[Y\\^Z_p`Za[bfcYd\fXg\hYjak\obrbsjtc
qisc
C[N[O]V\hijbv\
GYLnOYPkW[^dchkZvh
H\U]X]\\_\pi
CiMZbbfhu]
H\OoSWTfVUWa`gcelXuc
@gD]E]NjOgV[YW[]caf]j\vd
lWpa
ektS
V]Yh_b`\
A\OeS[[Y`ia\
GgSjW\Zb`]cZ
Ob[]fj
H[V]Wffftbv[
AdC\IcOUWZXd^g_X`iadf]jPl[vf
I\O[U\VjWdZd[[
AnB\C]G[KcRaUdVbWZX[[Z]\^\_[b\ebkeldmip[q]udvk
eZtl
@\AdCZD[E[J\KbMbOXPfRaSWTbUbV\XbYiZh[h]ha[c\e[hYjdkdp\qfrjv[
O]SbVlW[men]
JaOqPZSfWX`PcWv[
B[IcOXYbvl
I[Okf]q\
JbM]O\Vf[[]Y^bb]cggcmen\tZun
NbOgPYShV\Wet[
KiO[VdW]jcqd
S\WfXf\d]cc[igj[k\okp\q\sYteu\
Rh
CZIZOi
InOV_[
C]DbG]HcQcWZ]bdbe\hevi
DgQbdSh]vc
DcQcdbvX
DpQ\d[vR
E]HbQ\dihZvh
C]HcOeTiUdVfW]Xc]Zbal]sY
CZOfUdVkW\X]
Cj]V
@\C\H\K[LbO\R\V\WYXb[\^\c\eZl\ptsf
K\ZZ[\\bl\pr
ZopZ
B\KsM\Zcb]n\p[q\uX
AbWVac
A]I\J\K[N]OaSgU\W\XcY[Zd[Z]bcbe[f\gbh\k\mfncobqer[u\vc
K\odqg
BbHjZ]gcq\
K]g]oUqe
KYW\m]oq
B]Vjoc
BaKYUdY\]cg[nhoT
mfo]
IiR\
IgR\
B\CgH\J\W[Z]\\^]ect[vY
CgZ]\\vY
CYEfIYNZOfPbR\VfWQY\`ccdjaldqc
E]OhPfR\VZ`[
CbOkVW
I]Rgl]m]
RhWSl]m]
VgW[Z\
GZLZN[Vc_]`cd]kZli
AdGZLZPaVb`ccikZlW
BfCaGfLmRZfX
B]S]e[fgrZ
CeL[M\OgR]SaV\Wf_\e]m\o[qmr[tl
AdQ\dnhllZ
FaL\MdZ]dhv\
EhV[
BmLYW[eZ
AZObYf^\aoc]o\qfr\
@eAfBeCcDbE\GbHYIZLTMfScWRX\Y[[\\X]Z^lb]d]e]f]ghkclbm\n]s\uUvk
AbBbCWGjHaJ]KeOcPdR]ScT\WdYg]j_[feg[hZofq\rXsbtXub
P]V]Wg`hl]t\
LjWceZoWuh
C\Xjc\o\q]
A[CWG\OjS[[e_\`\cef]hgl[ravg
LZWZb[dioe
CmE]LbOeSbV[W[Y[_e`ehcq\rZt]
B[HeKYPbVdWaZ\d\m]n\omsf
Pcmfn\oS
BeF]HZIbKgNdPZUaW]f[lamhngoas\
K[mZnmof
CcZir]
AaB]GZI]N[OYPk^]accYdi
_bhg
K]X[sftcud
C\XT_\gchaopp\qfuZ
E[Krn\
GbN]OUPcadr\
O]R\V][dcde[tj
A[H]Jh
BXWqZb[\b]t\v[
E]OZW\^f`acbe[ve
O\W\^fe[vb
C\Yc`ic]hb
Klo[p]sZu\
CbGeWic\e]ub
O]VaWh\]
VkWZ
AiB]HgQcVcW\Y[[\\]][^ce]fbnYo[qbsYv]
A\BWObT\^[qkr\
BfVcWjf\
A\CdHZUkVdfio[rc
AgW\
AOBbHnTYXd[]]Z^chdqctau]
H[IlR]WV
H[IkR]WV
I\W\e]hp
K[RhW[Y\nb
@bAZBaCdE\FbGeHYJbL\U\WeX\YWZb[d\d]a^b_ceffYlam[ras\vZ
OZ^Vabb]qktc
CiZV[[]c_e
Fie]l\
@]CXEaIjJcOeaX
U[]tb]
@W]\_d
CmF\VZadrZ
B[WnlZ
NUVoW\Xbadh]l]
C[[]\leal[
PZcSlk
C]VaWZZb\i]\e]
A]BdCbDXEOFcGdJ[MqNgOYPZRfUdVeW]ZYb[cbdee]gdh\lctcv\
C[DfE\W]Z\[U\itWvZ
@h
@]AfCVE]ObPkR\VhWUYZ[]^]_]a\eUg[hhlko[pfqeritj
CjT\
FfX]\]^Yh\odqj
BbCbD\V][pdUkcl\
E~F]K]MYN[PZV\\]_X`bc\eZh\jYlYu[
AXPgabced]
_Ucm
el
F\_h
NdOZWh[g^cc\
BkGiN\OdRb^cdbhi
B[C[FmNePbTdVZZc[Y^ac[d[e[lfpev]
Mb^hqU
WZe\g\hkt[
e]ll
Zkl]
G\Mf[T^[lovV
D[J\T[V\W\[Y`\lpud
Le[glZ
QZWg`b
CY_j
H\JZShT\UcY]c]ehfRn]q\rask
O]V]WUfus\
rg
@dA]BaD\GcIZKbNYPdR\S]U]VdWUXaYcZ[[W]a^\_c`dcbedf[g]jYlbn[pcrZug
H\K\MgOa^eckokqV
Ohu]
FcH\]\ugv[
fi
@]E\F[J]KbM]OZPWXb^\bYdel]pcvm
@\EcGYHZJZKcMbN[PYR\TfVeWXX\Ye[[_eabbee[h]los[tfu[vX
Oh
@oBdHZJ\K\M]OZXfYf\Z_]fZj\l[o\sXuevb
Cb]dc]ehu[
G\Vd\je\lg
BbC]FbHdJ]K]McOZPeScV[XT_Za]bdd]e\l[m]pcqfr]sbucv[
el
FaQdUdogq[
AkHhW\X]^ca]b\e\qjt\u\
A]C[DbGbH]T]UZW\^\eif[jfl]uc
DeGb]a^]egjdubvZ
O\Vg
O\Vg
AYBXD]FcGiI]JaLXR]SeT\U\V\W[]b^f`]a]cadde]gdj[mTn\oZperbteu]v[
@jBpC[GYH[JdLYMbOXPgWbZj[\]e^gbYdgfbgah[k[mVoYphresZtd
KaPgSbYf^g`]cXf\hbpc
@\CWFYMmTgUbW[\b]b`Yced]e\fdhaods[v\
b[dhv]
B\D[GVO[P\S\V]W[Y[[Zb]ckdaf\k\lZs]u]v]
GbW[^blf
D[Zch[lmp[
D[T[a[lnvY
@\C[E[FsGYHgM\W[^]a]be
C[Yac\q]sitbuc
WkY][Z
A\BXGkcap[
SodXv[
DaG]IbScW\[\^ccflYpisgtYvd
C[EfFZGfHgNWP\RbS\VZWU[[^[`kc\dpeYpcqbr\sZ
@[ChGcNbWhcb
Y\cld\l\
M\Wi[\
B[C[DgEbF]JfK]M\NiZX[[^Xbbc\e]galZrfscu]vf
CfEcGZI\JXK[N\PYS[VlWZ[j^[acc[d\hbs]tcvf
OqP\r\
QgYg[[c[
GcL\cZkf
@hFiI]MiN\PiSZWbcee[nVpiv[
DaJdLfMWN\WZZ[[\^f`[dgliuXv\
bZdlv]
@cZfdW
LZMnWZ[]^be[hal[m]n]o\qfs\vk
@eB[CbDdGZJXLYMZNrObT[WhXgY]ZY]d^Q_e`ccfd[eef\hcj]k\lcqdtSue
QYdh
BcT\V\Wfmbn\qc
@bCfDbH[L[OfP]S]UfV[WYY]Zc[]]\^f_c`bbad\e\gejak\mXn]o[p[uYva
CcEaGdOhUhV\W[Zd]X^V`]acbbhbpYu\v]
Ch^[
C[D\O\TiU[W\ZZbbjavg
^i
AcC[E\OZ^g`cc]
A\G\O\T\U\^j_dh\
L[OnTYU]W\Z[^\ceg\v]
@cA\BcD[E[GdIWJkK\LgNbOVQ]SZTZUZVSXYY\Z[\V]]^c_c`Ya]bWcdd\eZgchZkglXmYnkp\q\rfug
BkCaE]G\HZLWOYQfW[^\d]eakWl\nZocve
B[LkW]c\e[k[
BjQZWY
BfWb[k^Ye\tfv[
B[Jiu]
BXLqWW[Z\ZkV
@kB\JbK]_akZrcv\
BgH[JfRa[\v[
B\J\nbvh
LjW\k]
BXLiWWtc
B\L[ki
H\Rg[Z
HnS[WnvX
L[M\W\`]m]nh
GcLkWX[\\\^cbYccfcoat\vU
Mj[ck]u\v\
G[PbScT]VkWZYdZ[^\_\aeccl]
GUP]Yw[VfXrZ
M\T\W\[j^jq]
CfJ\T\WhYcobt[
L]WqZ]a\v]
C\K\X\mfngo]p]qZrbsa
T\W\vj
Hm
Jgr\s]vV
@\HVJdU]W]Zf
W[XjYc[]\\
C\HSTrXbY\nZ
AeBdF]HbJ\KbLZOdQ[TaV[WfXbYbZ\\b^]gahblqmend
CgN]U\Wh^Ve]
AbBcCZHcJ]N[ObTaVjX[[Z\ba\edfbg\lXqks[t]ua
HaqYtk
C[HZTYWmXb\Zqf
H]Tg^m_\ag
Ham[ojq]ub
CfHdS\UfW[Zg]]nb
Wl[eb]ld
ClTP
C\D[EeJWNbTbVXWZ[\]baabgdZlnn\s[usv\
^Yagg\qf
Wn[\hfre
BhGbOcWXc[
BkWU
R\VjWY
BZMeReWg
GfL\Vg[]k]rb
GXL\VbWhk]
LhR\WUjZk\
KdW\\]ok
B]Oi_bu]
@ZC]R]V\ajcdecje
@ZR]agceeXj[
a\ekh\tZ
BhH[JdWXv[
l[vg
BcR[VdXg
B\MgVaWYY\[\j\
GaOZT[`kc\fbjelc
TbjclXvc
JhR\Wdbdub
A\CiF\T[^\a[
[]ehh\
TmU]Yef[
AZB]CfG\QpWf[i^drb
BfCcD]JbM\O[V\XbZf^eb]e[l\qbujv[
C[E]V\Wk
A\C]E\F\GUK]MaN\OgPfSeTbVWWbXaY]Zd[c\\^Z`]accdfYg]h]k\lbm]p]v]
C[LbOcPXSiTcZY[]`]c\f[
CaN\OWS\W]Z][b\]lo
PeS\cWlW
G\O[PjS[^\cdlU
GXOePZSbU\VbWZXbZh[]abcpg[
PaSnW\fWl]v]
BXHZOqVY
EcFbW[^g
DjO]W]
KeSoV[WZ[\d]
AbVhW\
C\K]MiNbOaS\T]UaVaYg[c\Z_af\jal\md
AgCZMcY\^]oaub
M]W\[ie\lZ
BZG[WV^db]cbe]hello\
HjW\ZZcge]helbo\
Zg
Zg
C]M\OcWh^hc]e\h[
W[Z\^h
@gB\EcGdW\Z]^cvh
@VC\EgFgJdO]T]Z\b]cceeh[jbuhv\
@iE]^Zc\
@hZd^]
@ZBfCaE\F]H[J[N]ecg]hjq[
@TCfFbZe
C]GfWc\hvX
GeWhk\
BtD\GNOXY][]cg
BjGbM]T]W[aib\kdva
F\KaO]RcW\Za[m\bc]e\f[vb
W]Z[[i
BYCcG[J]K[L\N]OcP]R[TbUcWbY[Zc[]]b^fd]gak[obqZsbucv\
C]T]WWok
AlOY
AgCbTaV]We^\a\bceZghhav]
C]WXfblf
DcH\V[Xg
CbUj
HgTbZa]aq]
mnoS
@\AXCZEbJ[KYNeO\TmU\VeWXY]ZZ[\^obXg\l\mhoWrbs[u]vX
^me\
CfHWJ[O]TiW[[\]]^XeUf\lao]r\seuc
CZT[WiX\
ATD\H]JbOfSaTgUaVaW]X\ZW^Z_elZobrcu\v[
A]Th]e
AY^Zel
B[D\HgJbScW[_cchlfm\vh
D[WZdcvg
WZ[j^bc]
A]CkHbJ[KYO[QhTdWYXb[Z\]`Zh]jbmZn\rZu\
NiWY[e^ehZo]qf
AYM]P[W]^Zqgud
F\H\SbVX]c^[bfdilV
FeTZUZYcekocr\
CUT]obr]
AXBZD]HjKaNYOdPbTWUcV[Zg[e\\]c`jaccbecf\kelXva
CcD\H\a\djv\
CYD\GbHaIdTjX][]^\cdf[l[oYui
C[DhH\VcX]d]sbvc
H[UgVg]\
@gE[G[Wi^T
JXT[Uem[
Vh
CoDbI]N\SaTZV]X]\]s\
^bhi
HZO\WgXi\Xb\n]qd
C\ObTXUeW\]c^[javh
AeEbFdGbH[JbKcMbNaO]SfTZUZV\YgZb_NdTfeg]j\lfmeohqYrbset]v\
AUChEeH[JgNhOYTZVZYZZ\[Z\]^h_e`daac\eXjhmcqjsZtdu\v\
BVHkQmq\
@\G[I\Q\RbTdVkWlX]YYZa[Y\\^c_l`calbbcbdih[j]l[q\uivV
C[E\H\MYOeVcWW[bbjodvn
HhM\V\Wd
A[C]I\Jm
WUXbce
BdDbF[GdHXJ\KbN]OaU\W]XeY\[[\[^j_\afc]e[gehhjck[p\rZt[u\v\
qYtk
AXJcMlTdU]V[Wc[Z^\c\e[ravW
LcWRYbc[kcl[
BuD]F\H\NWOlThWWXgY\[f]\cYf\nao]r[sbvV
C\D]GeHTJWMhO]TnU]VeWeXcZY[\\]]d^g`]a\b]cfe[jhl[q\r[uYvZ
Bg]avW
HUUeV]\e_cc]m\qh
B\H]M]OdQ]UgV[WnYe]b`]lcmio]q]r\
C\JcLeNhO\S\TjYZZ\[a]]cXfblZob
@ZAhC\DXEaG]M\P\[Y^\_j`[eahbt]
WVfi
FbHmLbWb]\qb
MhbWcov]
AjOe^[_BcZ
@jW[c]d\vf
Ff_]ch
Eg^\ve
C\G]HbPfWmYc]abdmavZ
HbWe^\egj]q\
PVSgWb^[ccl[m\q\
@eA\BXCbDbEjGVHgIZJXKcM\NhO\PiR]SaTUVXWSXh[c\[]Z^b_\`db\c\dUeYffhcj]kZlxnUoXpXqRr]sftXu{vc
VnYX
L[WY^mb[l]q]v\
AYB[CdHXJcLdM]RbVa[Z\e^heagah\kWl[n[o[qfr[sXtbuZ
@\WiYbZ]cdte
W\[\d]vk
HgMdWXXbZ\[e\cb]cZldnduav]
H[LeM\O\TdVaZ]\\]d_bbhcbd\e]vZ
W]_dcblg
C]H\W\bglZv]
WZbj
@bCbM]T\UZW[[[]\^gbceamgtdu[
CbM]UZW][]]]mgte
Vchlp[
RXWm
@bB\CbGaH\JbL\MlWYXb[[`bbZccfah[k\mbnavX
@cCZGZMZVc[[\acffblfobteuZ
MZun
\h
HbL]OdSVTWWfYXZa]bb\eYffjamdp[q\r\tbv[
L]WeZcb]mcp\v\
G]SYTXWYc]ebfol[s\ve
@cA]C[DdEbH[IbKZLaMbO\P]Q\R\SfW\[c\Z]a_V`]a\cbehicjbk]m\n\oapiqZrdtcvb
@ZBdD\EhFcG\H[IfJdKXLeNgQ\R\TYUbWbXYYcZd^Y_Ycbeifdi]k]lTpYqYrgsctau\vi
@dMTR\SbU]V\W\Yg]e^Zcjeff[gbiemdo\qcs\
L\Nh[\
F]JbNYVhub
O[RdSaWb[ad]l\paq\ravW
N\V\W]eWlhm]pi
J]WgZa[dl]ub
K\MhV\Y]japfs]
B]mXojp\
GbObSdV\W[fhl]
A\GbShWZfc
B]Ll[]
B\H\glh[
F]ObTeV\ggjcu[
OkV]gVj]
B]H\Oo
H\TeWm[\ebfelbm\qgvW
RkWZc]t]v\
VcWhcce\f]v]
PhY]^[td
PhY]t\
AbC]G]L[M\P]R]SdTZVYWfX][[\i^\cZd\e[flh\lZq]
@eCfD[E\FdGfHgJ[WZ[\]]a]b]c\db
D[H]di
FcHiJ[
CeDaL\M\N\O\PbQaT]WRYbZ[_\b]cce]hbjcloo]pbqdrXs[u]v]
D]NhPdclhdlM
V\[]\lealWv]
cjlW
A\CgDfHdOdPZQcW[[]c\helco]q\s[vQ
c\lkq]
WYldvk
Tjl[
MdVeWblT
Jju]
Jira
B\H]LhOdVdX\[Z^b`dedhcjbk\qbrev[
LXWZ`fh[jc
B[LjWV[[hek\rav]
L\MX[r
B\Wk
CdN]W[\j
A]B[EbF\G]JeNeO]S\WYX\Z\[dcclhv]
O]W[Z][\c[llv]
NhlV
NdVkWj\Y
@bHZJXK\TfU]VbXh]]ccf\jbt]u\
H\TcY\cgf]lc
D]O[WjXYcZr\
HaK\U]Xh
H[JZTi
@dA\CaDVEkFhGXHUKgMnNeOcR[ScUZVbWWX[Z]][^\`]aab]cZebhhk\l\mdngpYqbt[ubvT
@kCZDYEjFgG\H[LPMeNWOeU[WYafcSecfcmbqcth
K\LXM[O[bqe]k\uk
L\M\PoV\WWYn]aacc]rdu]
FWLwM\N\WW[Y^We\tK
L]VlW\o\
@dAgClFZH\IdJ\K[McNUOZP]TcV[W]YY\Z_delf[geh]nbobq[td
AeJjLZM\NZOgS]VZWgZ\\\]Z^WbXedgfn\qYup
OhWZh]qitb
@fAWBZCdD\E[FdI\JXLfNWOSPXQ\RdSiT\UdVXWjX\YVZh[\\l]ca[ccdfechbjYngobpbqbu[
@\EeFaMqNZO\P]SaV[Z]aaecfetYuc
T]Ymf[
La^i
@[NlV]We[W^[e]
AZC[FZK\LtMgNcVZWV^]cce[tT
@bBfDcH\JXLXMgQkWb^da\e\qbsb
AZEaK\LUMZNhU]ViZ\[[^[adcZg]hglZmhndoWq\s]u[
@]AdFdGcJcL\MUNgOiRVU[VcWc[[\]^j_\eXhdmbohtfuV
@[E[IcK\LZMXNZOqPaR\T]WSYZ[[^i`]bZcie\h]kZlet\
M]ecqgsY
JcN\O[Wc`i
LZV\Wlta
@[E\MXNl[Y
L\M\W]^[eiu]
KlM\N\W]e\g[n\tj
C\NqWZ^Y
CfEdFmG\H\KcLVMnNZQ[RbTcVdWdYZc\d]e[hanbq\t\v\
D]EhFgKcL]V\Wg\a_]`]c]eehb
BgHfLsMWWUYetY
fXrg
BeD]JaWXbm
B\H]K\LXMZO]WW\i^]eZj\k]thvY
\Vtd
BlWY
BaT\WY[dl]
T\[gl]
ViZ\[ba\
B]HdSaT[cjfdl\v]
B\G\T[e]fjqbrU
HbKUW\sk
KnM]s\
@fAbB[CaDbFhGUHdLVOcP]QYR\SaUZV[WZXcYc[Y\g]g^a_c`ba]bUgbhaibjcn\o\pdqgr]sgtcuZva
A\BZCYDjE[I\OePZS\WkXZYg[\]d^gabd[geuj
Fi^\
@hGnJ[M\O\P]Y[]c_]`]jirV
XUto
@jBbE\HZM]NbOZP]`Zh\j\va
\]^f`hc[
A\^ktY
AXObWXZ][j^cc\jd
FfOZW[
@aAbBgDdEWGbJcKbLhMbN\O[PaQWTeU\V[Xf[m\c^Y`Xacb[fjg]j[kblbmbnbo]p\q]sat\vb
@nB\E\FWMgO]RgSb\\]\^Y`\bao]
@eC\GgJ[Wcc[v\
CbDaFaMgRbX][b][afbZhgtduX
AcChDjVpd\vd
C]D]Gjc]
EhFZNZve
@]EgF[hbvZ
@YB]EdF[I]J\KaOgV\X]Z]^\_[`\cZeljdl\obpds\t]
[i`]e[t]
@]AcOj^Weit\u\
AdBcCdHRJaOaV]W\[[d\ecf\uZvc
BZWitc
WcYb\\akdX
ShVl]c`\bYq[
@[BdChDbHWJbKcNgOgPeRXTZUiVZXYYXZc[e]]^ea\cidXeTf\gehXj\kimdndp\qer\sbuXvb
@]CcDXEyF[N]T\VUY\aYc\dZ
C\ESHX^ha\di
WbdZlh
@YB]FhH\I[ObQWRcVbW[X]cag]h]
FVcdeggg
D\F\NbZ[^hhg
CTTjZe^d
VpYY\Zp\
C\E\NjR]WiYa\ja\dahelY
Ej^[j[
@eE]FaGkNYOeVX]Z^X`\cVh\jbk\t\
CVF]\cj]t\
D\Nh
CZE]FYH\Kke\odsi
FmHiKZs]
B[CaHaO\PbV[WX[i]b^[becae\fgj\kcl]o]ve
BYK[W[oks]
CYG[HVToVcW]v[
DlJIvl
FobZh]
AgCdDYE]HbJSR\U\V\WcYb[\\]]f_ha]bgcbe\gak[q\udvg
@UAbDUEcGfHYIbJlKYMkNdPbQaRcSiUeV\XaYi[X\\]e^b_\a\c]gZh]j]kclbm\ncpbq]rTsXtgve
BRHclYvn
C\K[O]VZYpmap[v]
CgIa
C\E\FmH\P]h\pZ
C[FaXeZ[^\jbm\n[o\pUqeset\
I\VYam
B\Og[cvc
E\TXW[Y\[k^\_cgbh]nfohpMvf
@lE]F\M]NkWY^ed\lSq[
CYHgTcU\VbW]Xe]Wh[sY
AfCZHgQcUTVYWRY[[\]Y^cf[nYqgr[sYt[u[v]
A[B]CmFaGWHVIgJeKZMUN\PdRcSYUbVdW[XZYXZe[a]a^W_h`[ahb]e[f[m]nbodpfs\t[u]v\
O\Vh^[`a
@kBgCZFdH]JbKgMcOdV\XhYiZ\[\\Y]b^[`]aXcbeZf\j\mbpeqar]setTuYve
CeEaFiH[JZK\PfTfUbX\Z][[\\^d`YaWb\cke\fdodpiq]sht\ubvc
B]^hfdt\
@\A[CdEeFZG\H\JcK\MlNgO\U]WWXdYaZd[Z\\]f_b`abgc[dcefgaj\ngp]qVscuZvb
AkCZWZY\
@eAgBaDdEaFcHcI]KYLbMjNkO[Q\SeTZUYW[Y\[d]i^[agc]eZgWhgiajbkZlfmbn\okp\qZris]tcuh
@eD]G[HdJ[KbZl]]`\a]b]c\dc
BVH]LfObWd^b`feZhcjbqbrcv[
O[WhZ[^e
KbNbV\Zg[e]b_ahVl\
ph
@[BiCXD]EYF[IbJ\K]L]MYNZO\TcW\YbZa\b][`ddbejhXnlo\p\
@dDdF\N\PiVXWiXcYc\f^]skumvU
CjHhVZW\[c^Y`hdclao\s[ud
@]H]IcWbXp[\\Xccm[rgt]v\
CYF[KZNbO\Rd]Ze\fggblYmbngohpZqis]ve
MfV]mi
Nfacedhe
CeMUT[WWZc[b_ebm
Wlk[
CgHiM]WW[]\\^[
@XB\CXFdHbK[MgOcPbScVZYfZe_\`gc\ebmes\te
D[EZP]d\eavj
BdDhHVI\M]TcWedTo\te
@aBdC\DaHlMbT\b\d\eZg\j[l\pdq\t[v\
F\Hjo]
B]EfFgH[O\W\Y][\\bcavb
HWO]W[^bbi
CbF\VkWW`c
C[Xi
B\CeDeGbHgJWM]NaOcR[V]Wa]b_j`[bacYd]eelcs]t]
@dA[B[EgFYH[IbJbKbMdNaO\PZQVRcSeViWZYcZe[\\c]f_c`babbbcWdgfYhbk]lfmco[pZqesYuVvY
CkD[G[M\OcThVeWbX]^]`cagcqddjdmdtdvY
DgEcHcL]McTbWZbgd\vd
DdH]RieavZ
@bC[FYHfIhJdL\McOoPcSZUfVaWRYS\Z`aafc[f\gbnfo[pcsduZvc
CaY\\\lcph
CoF[SRVc^[`\bYf\hdq[
BdH[OZS\ViW\q]
H[O\Xa_bf]jcvk
Fg
@]AWC]GbM\OhSfW[X]^baXcdkh
AeD]G[MZPXW]YZZ\[]_h`Yafb\e\t[ucvZ
@MAeCbD\EfF\GSIjJeKZMdNaOlPiUbVVYYZX[\\\_\`ecUdaeZjpldn\qZrhtju]
@ZCdE[MUOuVr[]^Ue]fZjNqgs]
P[VmWYYdl\p[q\
Yg\ja\l\t]vb
HTMbU]Zf[Z^e`bdc
U]_ojU
^[_le[
@aAfCYFXGWKiM\OXQbSgU\VTW]Xd\V]c^i_Va]d[eXfcgghZlcmWnUoXp]qbrcscv\
B]DaEiW\^[ve
O[_nj\
M\W\\hcetY
BZHgI]KbU\WgY]ZX[c\\]aegjfl[nboct\
N[Y]accXlh
CbSbeh
D[EbW\dkv\
[f`\bVvk
FjHY
CiT]p]
B\OdWq^[j\
CcT\V\[]\l_dech\t]
Okc[
@WBbD[E\FaGaHjJVOSQbWcbYdfe\m]n]qetbvm
CiGZWdea
@gB[E\F]KhM[N\RZWWY][r^V_\bXcbd[e[jYl[qhsetZvi
@dA]BaG]HiK]L\NXO]S\WVYaZg[Z^[_]`kbdc]dXe[gfhOlfmboopZqdt\uZva
C[FUH[KmVVW\XeZX\b][_N`habb[c]eYfhgej\mZpaqb
AkB[C]HlT\V]W\YYZT\]]W^q_Zaab\ghh]o]t[v\
@bChK]NbPcW\Y[]a
A]PjSfYc\\^\n\
BcL]N\X\[Y]ca[c]h]ljs\
BZH[J\M\O[RaUfVZ[\\[^\egh\jclcpdqcs[ubvo
B]J]OZW[a\ddhdvm
A\M\_n
m\ur
B\KgWV[[\[tg
FgMaOcVZWX`\dUe]hhof
@eEcFcNWS]ThWfY[Zg^\dle[hZj[l[s\
CXDYEkKTP[Y[`hlb
CZD[E\dj
EdFg
@cKaMi]bcee]m\pbs\t[
FdH]Vll]
R\VeY\`]ph
BfFbGSJZKdNeWfX\Y][X_eaVb]c[dke\fahijblmmcnerbvn
C\Kc\Uti
M]V\W\\]^\j[p\s\tm
@fCbF]KZNXV\WWXdY\Zd\\]a`ecdehhemcnfo[s[t\u[
]Ya]b]pp
AaBkCbDZOYU]WZZb[V^]aacbh]l[tfvc
H[IdOdW[`edehbucvR
A]EeK]WZ^Zji
@\F\JaK\ObP]SjXdYd^\_\cbeZf\gcjaoapcrcsht[
GaHeOZVbWi^]cXe[hXqgvd
K]VjW\
O]V[fk
B\C\H]J\`begrbu\
F[JsNXdW
CgV\WYZk\b`bl]mfp]
E\G]HVN\P\S[V]WaZ\[i`dcXe[f\g\m\qdsbt\
C]F[HXJdKWQbT[WbZ\[\^cdeghp[qf
Fjh[
@\CUF\HWJaMhOcP]ScTYVYW]X\Za]h`[a]eWfXh\rjshtduV
CWF]H[JaM]Wp[Wb\cchbqh
CeF]X\][ef
@\A\CfFbGgHeKZObPdQ[TYVpWWXZYk[Y\d^Y_e`Vahcefegdhhjak\lip[qbras[tiuXvb
AZBeCZDeE[FbIZJdLjMcN\O]PfQVU]WcYbZd[\\a]f_\`cabbhcZdeecjblVpbrct\ug
@PCQDiEbF]GZHmI[JSNKO[PgQbVPWYX]YkZY[c\g^]_\`Wb\clhWjYluo]q]rZtXubvm
@]BWDZEcHbOfVd\gcYu\
CbEYW[Y\dcvi
CbWZ[Z^\rcthvi
C[E\MdOgP\RcWjYala
CcDjEXF\GgHeI[MWNaO\P[QaRiWOY\Za[V\g^c_daabacie[f\hflimZn]q]s[uZvi
@ZE\FZHbKfO[R\V]WTYhZ][d`\j]nZq[sft\
B[C]E\HhMZO]X]Z]ghhbm]qcs\
CjK]M\W]Yh_\l\oit[
CfYh_\l\oW
YZok
AfCcRdW\[c\c]Zdfpf
D\KZM]N\OYR[V[W\Xr]f_dj\scu[vf
CbM]OYV\Xe]Zse
B\J\MZWa[]l]nbvh
Ypv\
B]W\[hk]t\
A[BZC\DXEiFoGYHNIZKbMYNeOWP\QZSaTdUgV[X]Y\ZZ[Z\a^e`\akbZcmdZeefih\m[o\p\qXrbsc
BZF[WhaWc[vU
T\c\eYffrdsZ
F\UkY]]\
@fAcBWDYEoFcGZHTJXM\NeOpPbTjUZVbWWX[YZ[W^X`eaXb[cOdZeTfYgchglZm]nbp\qar[ufvi
AZCiE\FWGYIVJbKWO]Q\TXU[VgWc[\\e^l`\acb]c\dbe[fWjbm\oeqasg
CfEbJ[NhSaWUXc^ef\hZl\mdo]q[rhsc
FcJ]V[fms\
Fgec
B\WjcUr]
F\K\PY]c^\cl
F]ei
O\Yj^fcblc
B\E[FcH\I\KlUeVeWf_da]ccdfo[s]
NZahcc
C[E\[ea\ei
@[BsEdGeL[N\OWPeRbTgVjWXXcY\[b\[^]`[aXbae]f[gbk]ljqXtc
F\HmWZvi
@\CbD[EbFaG\HcIjJ[KcLZO[PbQ[RbTcVbX]Za]c`\bZcchajblcpcqct\
@ZA\BkCZE\FbGeIXJ\KbLdOfRYSfT]VcWYXdY]ZW\c]a^j_\`]a[bbc\dhecf]geh\jgnYplqgsctbud
PfR]Y\^bc\d[
GbJaNiPfW\[]c\la
H\O]W\cgoiqf
CiJaOaV\p[sVt]
W]Zd`\dmhf
OkV]^k
CZP]W\YhZb\fe[l\vg
K[W]]ph]p\u\
Wj
P\WXcjlj
Vi
ViWZZc
@bKOse
@jKZs[
TVWY[e^ec\lj
H\I\lfoYsm
FhH[S\Xb]]^]ecja
C]Ge\tc]t\
K]N[W]Z[_behgfhbl]m]pgvZ
W][jl\
W[Zani
IkN]OVc[f]
Ob[g^]c\td
KgOeRKWiXc_as[
L\WYlvvZ
NYW[cjla
KZR]VaW\Xf[YfejhpWvX
K[]amZoh
I]RjWYl]m]
LkN\WZc]
BdH]KhV[gamanco[se
B]L]Wj
C[N\TlU]WeZ[le
TcWoe[
@aI[J]KXMfT]W[X[Zceff\hbjdo\pfsc
BcCjHoI[JXOjTWUbVhWYXcZ\ahbXedfbjbo[pZscve
CjH]T[]ehfoc
C\OfWcYi_P
AgJbOgP]VbWbYkZ\]baaccud
H\KWZ\]]ehpb
EcL[NeR[c]lm
AYB\C[EbF]H[TgUgVWX[YXZc[d^[_e`ea]c[d[flgXhVlcmjndogp]qXt[u]vg
HgKbY]]bg[o[
LZMfV\WWY\\mc]e[pc
A]EkFgjY
BiCaFWG[KrM]NrOZPgSpTZVZWVY][d]\^Z`[fZlXmco[pYr]tf
BuC\GcI\VQWZX\ZY^icZ
CcHVOlR]TdVZWaY]bec]fhjamcs\
DcObP\Yx\ZcZf\
@[I]Rkc[l\
B[IeJ]OPP\`\ceu\
ChV[WXZcci
KlOcScoYp\qa
OWVf
K\MkRX
P]Vja\
K[W[[]jim[oe
G]Pg^]l\
Vj^\h]
NbW[[acil\
B[C\HfI[JhOsTZVZWcY]c]edq]
A\CdH\IZJiLZM\N[OdT\V]Y[\e^Z_Ycohcjbl\oaqj
CWDZFcHaI\KXMaOvP[[Z^ieRh\j]o]porctavi
Pi[\ce
Zi[Yp\
C]\i
D\H\KdNbPsSYTkVZWZZZcdlZvm
WVZpl[
FWHjKmMfOWV[WZY\Z][\
ChYYpb
@bIYKlV[haocqWsUte
ChDaKfT\VhX]YeZb\Z][e]o\r\
KiOkRQpY
@\R\Z\_sp\
FdH[J]OgV[Zfvh
CwT\V\^VcYlW
C]IiO\P\Y]
D]JYV\vi
OeVQ
I]OcR\VhW[v\
VVW\ce
OWce
BXHfJg
BXHjJ\
BcCeFcHkJaM\QcXZY\\b^bbYc[eefehYj[pfqfub
FbQ\^be]gch\paqhuW
HZbuh[q\
BkGahW
H\O\`\us
hipU
M\cchlp[u\
H\X\^dekhVpd
bVqh
B[eMhm
F]Xgh\uW
Zbgbpi
C]n]pi
O\PgV\Y\
@aNkY]cfv\
HfSeVdWZYZ[[aec\e]fdl\q[sev\
Wh
A\H]Jlc\
Xh_Zu[
CfN\R]WSZ\^[e\q[vi
CaZVei
CcHdJ\O[PbRYV\Wh[\]a`cccdeebgbhbjbl]m]vd
]a`\hfve
CYH\KZW\e[pnve
BZHfJhW\
B[HnJYW\
AfC]GbHZJ]K]S[VeWXYeZ]\]^b_j`]k[
@\AXBgDbGdOeVUW[YW[f\]_n`]chk[l\n\sev[
O\VWYW_ffcob
OYS]Vh_cfZl[v\
OsZ[_\
X]_g
A\G\K[M[PZSiW[cbq]
@cDZEcFbGZIbMZNaOaPcR\VdXcYaZc\b`bbVd\ecfbgbk[l\mbndocp]ratcv[
@\BfCcH]IeJZLXM[QlRYUTV]WbX\[X`\eXhclemjobq[r[sZv\
HaP]SgWhmdnb
H]S]VVWqXTZ\
BjHSW]^]
@eA[BkDbFZH\K\MvNbOWQ]UhWS\b^WbccZlfvb
AaD]EfW[^]cf
BgC[IcNiOWV]a]
@cO]\g^ahg
LZWX\btl
@YFhX\Z[^ec\ha
A]BpGeHXOSW\Z][\
CZMcRcV]W\Xc]ie\mWtvu]
RbTiW\Y[mg
D\F\NjRV[gjal]
Bbej
AnB]C]D\EbG[HXTcW\Y\[e\b_da\c[e\f\gbtdvZ
B[U\e[h\icmdui
WcYc\cf]ri
T[UhW\m[ok
HkZb
G[L\W[citc
J][]tqv[
EWHjaf
Ej
@[O\Wnb\
VjW[^Yd]
BnHRJdNkOcTZUZX]Yb^[e\nZomqYr\s[
OaW[bXcjjc
@\CeOc`\rj
B\Wi
AkB]CbT\
C[UNVXW\XXY]]Whbj\myn]oKq\r]uh
AcHhZ\gd
NgTcWh[bl\qct[
HZejsd
^k
elhZ
BkF[GgHRJ]KfQhcY
N\O]R[U[X\mho[p\
Ol
B]C\H\KYN]Wg^bmZndqZuc
TfU\Zjv]
NgO]
rj
D\Jj^[r]
C\Oiaa
A[H]JbOcS\Xhedfbo[qZ
@cB]GeN]PgV\W[Y]Z\^t
B\H\Oq`]f]
CfH]L]OZPdW\Zdqh
UkZ\e\
B[Ja[eh]qevl
BXHmJ[W[ZZ
@bB\K[LuO]W]Z[[cc]
MhO[[]
KXN[m\nyo\q[uU
HiQ[W\e[
EYN\OSckj]
BaC\H\K\LZQiT]c\dbf]jbv[
MjN\O\^Ycceej\satZu\
cj
U]WfX[od
A\CaHbIbM[OdT\VbWhY\Z[[\]c_\`da]cae]mZn[oYpiuZvc
CfI[r]
WokZ
CVG]HcJZVbWjXa_]fbm]o\qgrj
B\CiL[Zg
E[JbKlf\oa
@cC\F]LWMhO\WY[e^lc\fcle
CkD\EfL]ObUdY]]X_d`]baccgYh[m]u\v\
BgCZGaHZJgLbM[N[Qi\\^Zc\e[m\ncoar\
UkV\W\Zfp]
L]O]WY^n
GdVXWT[ecgdclh
HcWW\gc]fc
BrHYO[cc
A\B[CZE[FaHWJ\L]MZNbPZR\TmUbVhWWZd\m^[cXeZjglhnbo]qjr\sbt\v\
BmHWOW
hhp[
@eATCXDeFmGXHTIgKZNiOdPVQXRZT[UTV[WaX[YUZ[\Y]e^f`gb\cTddekhZlSmjndobp\qnrTs\tjuf
NhP[
CbJ[MYOYUfV\WY^q
NgW]Z\eejZpi
ClJ\W\]]
DcWf[dmXn[ok
C\TfZ]]dvj
BXH]OmS[W\abk\udvh
BYLWWiXbu\
BfCfGfHYJ\LtO\VbWYZ][Z`ZbXcedafYs\vi
BiC\HYV]Wbfcqd
CaHlO\TeUcVcW\Ze^jf]o\s[
AdB[FdHmn]vd
@[A]CZI\JnNfOgcZl\
BZC\Oh[f^\ve
O\Vg^X
@gATBeCkHcL\MeN[O[PZSZT\VcXeYXZ]]Z^d_j`aa]c\fag\hei[j[nXpWqXrbt[
HaqdsWue
Xif\s\ud
C[JdLgM[VfWVc]
@cE\F]M]NWP\Wd`ibch]l[
V\Wkk]pZ
@[BSCXDcEZHiJXOZT[WXZe\]]d`\mZnaparcsbvm
@cBLCfD[EdHnIcLdMZO]QWTXUfVdWYXeZb[\\a]W_\`fa[bdc\fggbhblVm[o[qSsXtZub
@dAhC]TdW\ZW^[obs\
CkHZJ\U]Wb\d]]_bg]hdmPnXoppYqeuW
AdFfHxK]UXWUZa`\c\nZsXvY
BjQgcan\rW
AbB]C]G[HcKfL]N[Q[TfWf[\\[^[c]nZohqmsZub
BnF\HOSaTZU[ViW[ZdcbedkYm]ocrbv\
CgHcJ[LkSeT\U\WiYdZZ[j`ZcZgeo\pbrZscu\
EiK\VcW]X[j\shu\
H\OaTmXbnZ
Nihe
E]J]V]`fg[mbs]ug
AfEbN\O[^e_[`ea]e\fdhhu\
WYos
@bA]EaJZOiS[Z]^k_Z`\f\phqet\
CeH\VfXa\Vmap\u]
CXV]]imX
C\JhO\
E\U\WZ^[mYqZux
E]WYjj
OV
MYbiu]
IiOXu\
B\Oa\\ccekf]n]tY
W[_h
@\B[aLcn
@WA\BlE\GfHTJkKhL]OPQbU\W\Y]^[`[cdeWg]lZn[tWvX
VmWRY\cd
BYcWeml\
cbmg
USe\hjmiuZ
TgZ[]c
W]Xku[
KhRb[\jan]s\
LiWg\Xl[
AgO]Rb^ba\l[vg
Cie[
C[Jgejt\
CbMWT\W[Zl^[
TeW\[i`Ze]tc
OgW]Xb]\_]chu[
@cA\BUCTEgFhG]HJIjJ\K]M]NbO[PbSaT\UVVgWUXbZ[[X\[]l^k_[bacfd\feialZmbngoiqdsbtgvY
@cAbB]D\EgFmG[H]IcJXKXLUMlNgPkQhRhS[T[UbWYXZYdZZ\a]e_f`[ahcWd\eXg[jfl\m[o\pfqVrcsWub
@\AbB[CXEbF\IbK\MmNbPYRbVkW\X]YZZZ\U]b^i`gabcee\f\h[lXmdnbqcrZtfu[v\
DcE]KdO][i`dc]enfbofqZt\
CcHXMhO[PfRdS]UkZa[Zl\saucvZ
I\OcW\ci
BhHUWib]e\q\t\
@[C[JgLyOTT]WYt[
SZTXW[[Yl~
BVM\UcZckc
B]qn
LYWnt]v[
@XBtF]GdHSI[JbM[OTVQWqX[YgZ][\]]c[e\g\hfmbn\s[tb
Wk
C[HeJYOcTpV]^[c\fTgdresd
@TEdLlRcW\
@\BRC\HjIZJfK]L\U]WYXeYcZc[kc\eYn]o\s]v\
BXGkW\cer[
C\EbJ[L]O[R]VWWSYlZm_aafjYo\tjuW
AkH[K]Pe
BgHdK\O[W\_dmhoYv[
rk
IbJn]a
Jk
@aAcCYDeEaGdJgKcL\NbQdR]TaVbWVX][Z\X^b_b`caabbccfbgchaj\k]mdnbodpct]uc
@bCgDcFbGjHcI\J[LbMfN]R[ScTcWaZY\]`]abbccKdie\fbgahbi]jel[ncqbuavg
GVJ]K\OkS[W[^\cg
LZOkWYZf[]`[ob
B\CbEbFZHZJgMZNbR\S\UiVdYVZd[d^fa]cVdZfegZh]lfm\o\p\qbrft]ubv\
@VB]CcDhFdPZQ]c[djhfvT
@[AZFhHfJeL[OfR\VbZV[]^a`[a\bgc]d\hflTp]qbufvg
@XB]DVFhKgMZNZPoSZU[VZWeYbZV[aadbec\d[g[hemWoapWq[r\s[tbuXvf
AXDaGcQ\Ws[\^Yc\qXvc
NY[q^]
DZGbJXSbTfUgVZW\Y\[W`\a]cldceff]lfm[ocubvc
H\J]bgdhv[
Aaal
B\CdK[]\^c_]c[fao[pos]vf
@YAbGSO[PeTdUZWVYachobv[
CjDfEQFZGSH\J\PeQgRcT\V\WUY[ZW[XalbglVm[vj
A[BUCZFbG[HYIcNoOcQiRdUZWZX[[d_]bdd]eZhelZn]o[pZsnub
C[JlUbm]s]vd
A\C]EfJ]T]ViZ\vb
AcD\FfJ]O]VoW\Z][\cbuc
C\IjO[^b
K]pk
OYcYogufvb
JiWY
BbE]H\NaXbYhZb_YbbcfeYh]lcmd
AeJZW\Z\[\`gei
@bAbCZEcHmKYQjSaZ]aZdbfbsavX
DhEiN\dXv[
C\HZJbYlm]oWqgrY
@jGbJdO[^ZcXd[h]r\
@iWc`\c]
OYWZY]vp
A\K\NZOiP\T\VcW\YcZ\[\]]_a`dcegZh[l\qauZva
F\M]Ohe\u]
V\nT
Jm^\`Zb\cbd\e]f\
@fBiE]HiIbT\V[WhZ[a\f[uZ
@aVZ^g
AdBdCZD\H[NeOhP\VYZ[^[bcc\pjqW
Eb[l
EWJ\`i
nbol
@\E]F\K\Tcc\nVp[
JjX\^X
Jg^\`]b\
@gF]G]^Yajc\
ChFe]]oe
C]DeEaG]JaK\MRNaOaT\UbVeWWY[[]]d^]_caibSchddfahhj[m[o\retZuov]
KZ]dnnoYr]
C\HYKcV]Yj]YcZleoer\tbuc
Zi
B\C[E\FXGhI]K\M\NdOgP[SZU[YiZ[]a^e`gagcfebpcqbr]scub
CeFgJ[T]V\W[\e`ba]ccebjbn[ph
@\CbJ\LjM]Te[\^b`[b\dhtc
BeLfN\Oa^heen\q]
GeH]JdMVN\UbV[W]Zb^\mhn\oYs]udvX
GgNd^h
AcC[HhO\TlV\WdX\ZZ^c_da]gehb
I]KjNVO[PdX]Yk_b`\f[mZohreslu\
DcJaNaO]W[Y\]\e[pos[
@[KhQcgas\
@dDfEZGlJZKgMfNdOXQ\TaVZW[Y]ZZ[c_ba]cbdaebgalVtcu]v\
@aEWFXG\H\KhOZR\UeV]Y\a]cedie]geh]oevc
@aBaCQDbE]F[GdH[JfL]MaN\O[PkRfS[UaWYX]Y\ZU[W\V_h`\a[b[chfZgfhfj]mfncq]sYuZvY
NfY]
Hi
BhDbEZHjIWJYLlMfOaP[Q[TaUiVQXbYfZY[f\f]c`Zacccddffk\lioVpWqirXsctZvg
FWGcHbKjo\sY
JcZiv\
EcFZN]PZ`[c\hani
BVej
EdFmH\Sg_\j]
V]W[^]nZoes\u]
Khb]ed
O\Wjuf
E[HYJ[KbN[V]WZfhrcsZv\
VbWi\]v\
JlVbeem]qZ
@[K]O[glm]
PWV\`o
Mecl
BeNZW\pcujvb
A[CmDbGbHZJfO\Ze]ceZf]g\mXqdr[sht[u[vc
OcWg
VXn]o\sltUu]
KfNZVi]af\h\sb
^\ugv]
EdG\NeP\chlbmb
HWJbKXU[Z\cef]smv\
@\AcBbDaJYPSUbWZZ\[Y^Zb]dhe\g]kcldvd
K]miq]u\
@dCdDhEoF]H]NYOUPoS]U\V\WW\\`Yc]d]e\ncr\sdu]v[
@TE]F[J]KkP]Q]SeWhcaejhbt]u]
AiB[DYF[GWM]NiO\PlQ]ScTnU\VXYfZ[\a]]_d`ba\b]cmd\fghal]mlnZoapeq\rcvY
C]JcK\N[O[SiVZW[]\^]b[e\maofr\
EWIbJgOXV]^b`gncohpcq\s[tc
@dEUGfHZJgKgUlV]ZR[Z\b^cbgc\e]g\limbn[s[
AeBfD\FgHgIbJ]OZSfUaWWYY^[`[dcl]mbvb
AYGhN]^grc
@cGiM\O]YZ^hcWdZf[
C\Nf^iq]
CdEbF[I\OWPcRgSdThUeV]Y]\a]b`]abd\eZlfn]r\
O\mmncoUs\
G\Nb[hl\
N[Wha\cc
BhG[J[K\
@]B\]\ckebpVt\
HVJhT\bbc[f]vW
C]NcOjQbVcW[X]]c`Xm]oes\
@\BZC[E\JbN]OgW\^\_dbaccnhqbtguX
@\AZBeC[G]HVIeJ]KZUfVYWZZb[]^a`bdYe]tbvX
BdGbHmJ\K]Q][[d\e\sWu]vX
@\BRCYGhJhOaQeSbUeV]Zl[gc]eYgbl]mbu\vW
N]V]Y]^\`ie]na
AbDdEXVYY\^ba]dagahflU
AcDiE[NcvT
G\JfK\NhOhY[
ggnf
IfNeV[YW^e`ZcZr\
NbV[[gl]
@\A]BcFdGXJ[McN[OeQhW\Yh^bb\c[eZf]g\mbndo[qXteuVvd
@fBcFdGeW\[]^fcZd\limZvb
DbGcJ]KZN[Wc`be]m[obpbve
@cJdPdWjZa[\`[c[eZhblhpa
I\KZS]UXW\mb
@]BfCcDfGjJZKXO\SYYc]]^]b]cjl[
@dB[C[EdIcJdKYMeNcOdQ[R\T\VbWbX\Yj[b\h^]_d`eabbYcbe\fXmcnXo]pasZt]uevb
JdPcVhcV
NYlm
E\FhNXOYVb^c`]djscvf
W[iWjdmoneo[
AbB\D\GcHUKbL]P\TfVfYdZX[i\[]]^\dcf[jhldmep[s\v[
J]M\OZUc[iui
S\rft]
G[NacYlh
]h`]
A]BXCdF[GbHXIbL]MdN\OiQlV]Wd[g^X_db[cfh\kcncscuZ
KZW\sj
AeB]JaTbU\W\ZW[]^\`\bgc]gh
AfE]G[O\P[`aa\chlfv]
J]TXWd]Zmln\pd
CTJeca
CbDYH\JdNiWf[Y`ca\h\vU
HfJ\KWN\OeQ[SVTcVnWVY[[b\c]c^ccpeYl\oZsbuevZ
@\DcKbO]U[VcY]kh
I\J[Mh^g_\feh\pirgua
BhOdV\W[[c
AdBVFnHjKdO[a\d]s]vY
D[G\Vg^XcqlZ
@]JhMkO[V\X\^Tbje[gahbk\mXobpiqYtauT
IZL\RhW]d\l\m\r]
C]E]H[J]KcVpW[ZZabd[h[ub
OZVZ_l
Tgl\
ti
BZL\R[W[Y[rn
BZLZNbadcbkircte
L]TcWX[ilbt\
L]TcWX[flb
N\stu\
M[O]WgZZ[h
Cbsf
W]_\hi
C\vf
JgRWhfl[pe
D]O][Yc\vo
A]B\C\DZE]H[KbL[M[O\P\QjVcWU[d]b_b`fb]cbdhe[hflcm]oYq[
[h`Z
O]`ohZt\
J[Z\`oh]l[
D]QWZa[\dphZl\vU
H[Q\VeW[`Ud\hfldvU
A]I]QaV[`[hildvr
CeH[JdL[Ze[Z]Xc\dXl\vZ
CcH]NZW\`ee\f]hplbmYrb
N[W\hj
CchV
WWlk
HcW[X[Zd[[]gd[pb
F]HaKeO\WWZia\dae\p\sd
HbK\O]WiZRsd
B[VbWhZ[[h^Z
JcZiv\
DkW\Y\va
DgW]vZ
BZDbL]MZV[W]_ccdh]kim\rav\
B\DfL]Tb[We\klr\tWv\
WYrftc
WZth
PbYir\
C]LhOfVbWV[\ccv\
C]Oi
CZJj
CZJi
@cBZCgDXFaH\IaJ\NcP[RaTaUaWaXb[Z\\`]aZc\edfbjdlXmbncobqhs\u]vh
AgBUMZNhOVR[WlX[[c^\bdq\uWvR
CVJ\MYT]WWebfeqht]u\vn
WXee
B[CYFcKeLdMkVbWic\g]han\v\
A\E\N\\\]b^gf]rbtfu[vl
@ZA\J]L]NbR[Ud^h_eeol\vd
WXvi
@cAZCXI]OYR\Xc^e_[bZe[q[tTup
@lB]IcMiOfUXWUX\\c]\^Zb]cbdaeZjdmiqgteu[
@]CgMeU\WWXf^dmbpbv[
C\W\Xdm[oi
JcR\W[c]hbtiv]
@aC]W[`aeju\
eeh\tgu\
IjR\WYY]
B]DjHiWW`]s\
HfT]Zf]eadfe
R\WiZ\
A[F\OcY]Z][b\c^d_b`bebfil\natbvY
@\AcC]GfPcR\U]V\WW[b\e]Z^d_baacZehhbl\ti
NhV]_YeVha
Pk
Wj
H\Vj^\_dm\oa
H\Vo
@gAdCcD\FcG[HbK[L]OaP[Q[SeTaUbWZ]]_babcbd[eahcl[mcqcsb
CaK[m\oms\
@]F[absj
B[E]FgHZZb^eq[
@\KdW\bhgih]o\p\sZ
@\EaNgOZPdna
Bb[\hcoW
BfHhK\S\W[Z\e]gem\n\okqmt\
C\D[FeHiW[Zd^kbeeZp\vc
AdHSOlP\SeTfb\c]g]h\n\scue
@bF\HgT]W\[\^dahb]d[eapdqZs[tb
^cbW
@fF[^Z
@bO[WX^c_\`Zbhc\vg
O\UXWZh\mso[u[
@cA\CdHZIbNYOjQ[S\T]VjXaYeZ][b_habbXcfechhl\o\pbs]tdumv]
C]HUOfTbV]Wl`acgefv[
FdGdHZI]LdOgP\V[Wj[c_b`[abb\dcfeh[jelZub
LdWh[\ae
OhW[cc
Og
N]jg
FgOY`]di
@bD[EeFfGWJZO\PcSYVWWNXWYZ[\\Y]a^\`da\dZfZhelmner]v\
@[D[EbF]GZJ[NiOYS]V]WTXZZb[]\Z]b`Za\cjd[eYf]lbr]
E\F]P\WYcdlfv]
NhP[
NhP[
KZR]sg
EbR\V\W]e[hbjqn\tYuc
WZ[i
EZWdjj
GePhW[
E\PlW]\]
B\EVG\HXK\NZO]VeWSY\Z\\]d]eYlfu]ve
@[CYDbOpV]Wdca
EYN\W[Xeshu]
D]EZQXWZudvg
O\vl
Oiv[
DcEhOZWY[\hc
[\vh
B]E\F\GbHcJdNZOYQ\SbTdUdWaXaYZ^g`cdce\f]j]l\m]nbobr[s[v[
TrWQ
AcCQH[I]TfWYY[[c^f`el[
VVW\^[dh
A]CjJkN]O]SbT]UdV\Wl^Rv\
HiU]VlWXs\
MY^i
F\W[c]ecfbjeq]sdtbua
BdM]W]cbddehl\t[
FcWi
A\G\H[J]M\OuP]VW_\`[k[ocrXvc
BkG\I[OaP]V[[\c[v[
Om[Z`\
O\SbVmW[fekal]
BhCdG[Qf^[lYvi
A[BQEjFgGWHjM[PbQ[R]ScT[U[[[\a]\^b_[cfdYe[fUh]k]lyn]p[qatbvY
BjD[GYW\\]lYs]vb
AZB\C\DcE]IZJYWdZ[[\^\b]dke\lW
B]WYdh
BYD[dg
A[BeGbIZWgcgdW
Bodd
BZGZW\cddjvX
@\A\FeGbObPcb\dgfclZ
GUdf
H[O[WhZ\[]][_jcdsa
VjW[_Z
B]C\F]KhP]U]VWW\Zf[dg\l]o\scu]
KTsi
V\W][\shu]
BfH\O]Zh[\bbjbvY
H\Zhka
Wi[]v\
CmG]JbNeO]R]V\WYZ]vY
B]GbHaKfN]SYV\WRY\Zb]Zcae[gglfpm
CeHcKgS\WZZdlcodpVs]
KVpd
KiS\W]o]
@\AcB[C[E\JYMgNjO]P\SaT\WWYbZh[Z][`\edfbh[jblZnZpavZ
AbM]jgpbtb
NlZ\n[
M\Z[eipd
E]NhZZl]
CeM[f]hj
B\C\VcWl^]c]d\he
V\W[[jh[vb
V\W[[]eq
MeWVli
Phv\
]g
TZUhmanfoV
@]C]IcMZN]OZWbXjY\Z][a\daacceYp\rd
M[[btg
C\H]WbXYcj
W[Z][\\je[t[
W\vl
W]\btg
AkB\KhL[
W\Z\[h
H\W\ZklZ
Og
CrOZP[R]VYWY_\cb
U\mi
B\GhKdN]R]WXZ]ej
CkD]FeH[JYWe][e\jdv\
CZFhje
TcVh
CcNbXh
CcXj
W]Zghgv]
ZVhi
Zgv]
Wgkbva
B\GbHYJ\NkO\P\Q\W\XXZ\[c]\^W`\cceZf\g\hblbmcncoapYq\sduavX
CaH\ljo]
Nj[Y
B]E\NcaZcyf\o]
A[C]Nj
L[NSWd[dc]
F]NlV][Y
NZ[kncsc
C\HbN\WYXXm[ndodpYs\ui
NVU\V[Wcn\ods\
LnNUW\
B[EcHbO[PaW[Za^gc\e\rZu]vi
D[NmW[^Ye\ve
@aAdF[G]H\I[KfM\S]T\VaXaZ]\b]Z^[`[d[fehdlhmgpYqgs]vk
BYKnR]U]Wdg]l]nWu[v]
Rdfh
F\O\Vh\fbhc]eThgl\m\obvf
A]NbO\V[Zb\\eeh]j]lfmhnhojp\u[v\
HdMcZbe]lWmbuc
GZOZT\V[]dbbf[lqmhndpd
B]D\EcFbNd[haaechbvY
@aB\CgDcE[H\L\MfNbThUbWdZe[[]Y_baac]d\efjak\l\p\vc
MkNeWZZ[[\]Ve\vX
W\Zj
CVDcW\vc
@aCiE\TZbee\vd
B]MrO\W[[Zv[
H\MZTfZ][ibceb
Obabvg
@gKbVepbvZ
Kh[epbv\
B\C\F\GcLhN\ThWR^gbac\kbldv]
GWPbcl
B[LTWq
B\C]H]KbOoP\W[Z]_[sc
JhL]P\Wcvb
@\VbWn[Xccd]l]
B\CeD\E]H]JbK]R\W[\\]aoap]tiubv[
B\ClJ[K]T\WbY[[]\Z]gtlv]
CiT\W[
Yc[b\g
G\Oc[g^]dclZ
@aAbB[CeD]FcHfL]MeNaPZU\V\Y\Z\[[\\^b_a`bd]ecqas]tb
CcD]EgMdW[^b`\e]tc
C\GbOh
B]Ub[\obri
C[G]OdTdYkhcu\v\
C[G]TdWeXcYb_Wu\
BdCgFZHcJ]OYWZX[[]_\n\umv\
FYHcWY[\cdlg
@iB]G\H\I\OpQYUgVeWTY\[]`pcel[mes[vZ
L\Wd`Ye[jh
FlvY
FbWXvi
AcC[DXGlMlS\Yb_\c]lg
`cth
@dW\Z[[jc]egv]
BnMVWTZ\[Zk\ve
CiIbO\Wa\a]ae\v\
BfGcLkMYTbV]WVYZ[c\\_bc\l]ve
IbPiW]Z]ucvb
B]ObP\Wa[V\icdlYtY
h\ug
@]AaB]CZFbHgJcK[L\MTNcR[S]T]UYVcWdX]Z]\]^d_\`bedhbkbmdobqbs[tdua
F]K[U\^\omu[
IVOwW\
No[]
NZO]W\[]^i
G\NhWY[l^Zuc
MVNfV\[f^b
AhF[GcJeNYO[P\[m
hijb
HcWgsbt]
B]CZJ[V[^[e[gk
J]ghu\
GYHdJfSaccmdqbrY
H\ckrVv]
HhOcU]WhXaZ]_]c[o]sbv[
HhJ[OesZ
BlJZM]O]WT_\j\
BZE[HWIcKbN[O]VYWOXfZ\\c]ce]fbrbsgudvd
JbNjWd
ChT]cb
ChT]cb
A]DYEfFgH[KcNaO[PfR\SbT\W]YbZ][[\e^]_cedfdm\rbubvb
B\E[GhHaPeSYV]Wa_\`fl\
GZOZco
D[E\W[javg
CcFgG]H[KeNaOePbR\SbVdWWXa[\_l`\c\dgeYfbldm\q]r]tcukvV
AcB[C]H\L]Va\Zvh
PcWl\ZlZvS
WZlZvl
B[WlvX
HhSaW]qbrd
@cA[B]CaFcGZMfOaQ[RZTbV\W[YaZa[d\e]cccfeiajclao\qgr[se
@\BnCeDbFeGpHcI\JWLYMbNdOaPaQ]RZVdXdYbZ\\\^f_X`\a\bdcOd[gej\lWnZpbr\s[tbu]va
HnI\LgMeN]ObPZV[XZ[[]e_a`Xa[bddgeXggh\ngp[tYu\
CmJaW]]Zedtfv\
@iB[HXLnM\WP[cbgcedZlh
EeFiG\M]Z]e\j[ue
CbD\H\JaWdZ\\daXbXdblZqn
_bvj
MZP\WZc]ln
H\J\cif]
Oe[]\e_gcZ
CVJhWve\g]l]qb
]i
@cChHgMY\dc]dblX
`Wcgl]
WYlhmcobpbq[
CX\]cblk
@\AbC[G\IbJYOeTbV[XcYZ[Z]Z`\agb\c]k]sftgv\
OcW[\\lk
HobYc]d\lU
G\H]W[Zacflh
MZWd]]clp\
CZH]K\LcMlS]^be[neoaq\tZ
BlC\FaMcN\W\XaYdZb[Y\b]]bcc[f[galbmcncvb
CbFaJdVdXb\\^ef[qbvm
BiCkGeIjOZP\ReVdY]^]_\ldv\
_Uc\vh
@d^dogqctf
@gNilb
W]cgljv\
chlY
B[CiJdNaV\Yb[]_\abdbe[l\qd
BePdVZWV`Ycfhdlg
HWTaWWlWvm
McOdPZTb[d^U`\biccf]qVt]
C\EbFZHYIcKcORZf[\edvo
C[J\O\PcWZ\e^i`\eghbsdt\
bf
CYScTl[l\]]Yb\l\rd
JhVc[]^dh\q]r]sbtXuh
BWC]DcE\FZG\JZMgNbWZZo[[`]g]h\vm
BYGeJkMbPm[hcVe[fZlX
FdHVP]Q\Wfq\v\
H[[[bZcelhv]
OYTc^bl\vi
D\Z[[lvZ
H]WfZ[bjl[qe
@hCYWc]f_ce[jYv[
R]\jlV
M\OibX
bYqh
W[lh
AeB\CaWYZ\[\_[`atiub
G[J\MjWc\dc\
@VA\B[E]G\KbM]N]O[SbV\XZYYZe[d\e]e^Zb]c]d\eZfejhl\n\o]pjs[tZuYv\
BXJaS]Wl[b^\vZ
[b^[`aa\cg
H[Zl
@cMPVeZeabc\ebm\u\
W\[b^[`ge]hdj]qfrdv\
E]VeWb\[^iced]hflX
H]_gfdtb
CdW]ui
F[HZVhW]sc
WXlZti
BeH[JhKhMeO\R\TbWb[]^]c[mYod
B\H]WgY]]]ncod
Dgd\
@[J\Rg^fjf
@aHfb[dWgbjcob
A]C[DUEZH]dn
BkHUM]WV
H\O\Wj
HgWZ
BZIdKbMkVc^]bcdeeXgej[manZpft[vV
B]LgW]kY
B]LgW]kY
Wg[[a\b\lkv[
O[W[l\ucvh
DcO[VZW\Xd\d`Ye\h]jeniofu]vX
n]oi
O\V\W\X\nlo\
VgY]vb
VZXaog
I]MiOcW[
@aAcC]E]J]OdTcVdWeY\Zf[]\d_eadcgd\h[jblZr[tY
OiT\rcth
@]O]WZegtXuZ
DeE[FiKdN][oc\k[
@]D[FeG\HjJ\KbLfX]Zc\[^Ybbd[eegdq]
W\Zh]]`\b]ed
ZSbf
ZV^b
C\H[JlO\Zg]]e]
HdO[Wgve
B\C[H[I\R]T]VZZo[[\e`Vehhc
C\\j
B]V\Zn`[e]
DbF\Hj[]o]
Yf
B\EaK\UcWVXZZdneogsdu\
Kdoj
EbKZW\nk
W]X]o]shu\
B\D[EeFfGXH[PbQ\SaUbV]Ya[Z\b`]cal[nfvm
D\EfW]cgvZ
R]WZ[h
CfI[Wa
B\G\O\VZWgZ\na
BbC[EjF[G\H[KdN\OYVbWc[]a]bcdifej\q\u\v]
BfDmEgFYH\OZQ\WYdUj]vi
EgFWN\Vd
EZFnVe
V\b]dhvT
D\Q]dkvT
vm
D\EYdU
DjvY
C]D[Q]X]dllZvY
W][[bg
EcWn
B\Pcd\vk
W\l\vj
BdCfHaJ\K[OZRcUeVcWWZ][]_adae[l]m\ohqesbt[u]
K\RdTWVhWh_bcbhbmcoXrYscvc
fir[s[
[]ri
H[U[mUoprc
OWP\VYWXjm
B\C]K\NeV[WZ\\lhvY
@aFbNXRWWZZb^\cfleqav[
NilW
Ni[\lZ
H\J]Th
HfQcUZnYo\v[
HdQZ
B]OZV]Wlbdodvb
H\ObU[bif]o[v\
Hko[
HQW[bh
B\CfGZHfJ]TdUhVcWUZa^fedf]m\nbobpdsX
GZH[OXUdZd^lm\pd
AbDcE[FbHcJbN\OYP]QaWZ[[][^\_a`ce[n[o\sgvk
A]CaDXHeP]QeT\[]`ccbdmsav\
B\H\Jj
BiF[HZv\
BgFcHYRbT\
B]HlT]W\Zc
HjT]Z\
BeKeL]M\ngsZv[
KeM\W]^]ng
M\no
Wi
FdHgM]W[
@gA\EeG]S]XaZa[Y`\le
A\P[Ze[\^clh
AeCYLcNdV[WVY[`\celdv\
@eAdBZCfDcE[F]GcH[IeJdK\NbP\RZT[V]WXX]YfZ\[Z\[^a`acaedf\h]l[n\p\r\tdv\
@\CUDcGnIdJ[NcOcWZYY[\^da\e\h[qbuavc
CWE\JWYbaqcbdZe\l]t[v[
@]NXOgqcr]
NhO\`\ah
Ontcvb
DfGdObV]Y[^]`[afe\r\
IZJ]NdO[YZc\p\tq
@gA]C\N[Ol^]ae
AbC[FcITJsO]PbWZYj^]cde]ldtdvb
@eCaIf^]a\t]
AmWXaZ
A\COI]^l
O\VrYb[i
@dCaG\I[JwYb
C]J]K\VXYva[
A\NhOZ^\`]c\
@]AbCmV\WhYVa\e]f\v\
J[cie]uZ
^hl\
@ZAbHdJ[KhL]MZOdR\S\TaU\V[WZYZ^\_]b\cbd\eZg]lcncp\r]s[ucvb
NgPZ`fchn\
C]HaKWP\Se`[c[nh
Pi
@cPc`\ck
KmPYnXs]
KRN\OmP[VY`bhe
m\nh
D\E\I\O\PcV\`icaj[n\u]
CZ`Pj[
CaO]PmSVW\jd
mbrk
CbD\LjWYf]h]t[vg
@bBbD]EZFYGaH\K]L]N\OfSbTaVaWVXaYZ[c\a]\^j`ebhebf\gah]icl\pYqarZs\t[ua
AcBdCbDbMdOmP\QaSbTcXi\[]\^W`Zbbcae\gbjak]l\qbs]ucvd
D\NeOUVf[b^c`Zb\letc
BkOY^f
N\P[S[`k
M\N]^i
BXH]I\NgOnP]SjT\Y\[[^X`]b\chf\lZvb
JcN\PeS\V\[]`VbovZ
AaB\EbJaLgNcO\PaR[cbeZk]
BkG\WW
C\VeWe^X
CkP[c\ld
B]CZI\V\WaXj`[cff]lcrc
T[WQXi
@\KXLeM[W\X]d\fajbr\sptfv\
HfK\LdV\[]cbfgsmtb
@[A[B[E[K\LZNaOiPbRZU\V\Z[^b`\bZcdd]h]t\u\va
OaScch
Ch
O]PgWZ
IYOiY\^Y
NeOQ^hd]vZ
@\NyOXPY[[
Oik\
OhbZ
C\I[NWOi^]
B[Hh
Wgt\
@dBcCbEbH]I\J]KdLZMcNfR\TbWTXdZ][c\\`Yabd\hcleqZrbsbuivc
AhBhCbJfL[OcWY[Ycil[nbpctiuY
T\e\le
B[C[EdH[I\MfNeOZVcW]Xg[b_[`]c\lXofs]uc
AZB\G[Pef\si
B][klbvR
B]H[ug
AcChDbEbF\K\LZM]QZVcXe[a\Y^bfggfhclboZp\qetZuXv[
LpR]V\WTXe[\fd
@[AhH]I]JaN\S]TXVYW\XZYdZ\]d^c`fd]fZhboZs[t\
mhn]o\
FhW[hdqi
CWDcE\F]VgWX^[cf
RbW\[Yli
NaWna\
WY[\lo
Be[ok[l\vY
AWBeI[MfOgS\X\Y[[f\b^e_Y
B\VYWj[\ngrb
E\F]N]VsWb_\c[falUnZ
@aBZC]G[HXRbS]T\UhV]W\\[`aa\bdcefemcqar\sev]
@eAmBlCjDiEgFZGbHIJkKfL]NaOhQaR]S\TdUdVYW\XXY[ZZ[[\Z]c^i`paZcXdbeifPgchmjalXnbogpdqQrQsdt]ukvb
A]CiIfJhTZYcc]e]laqkrW
DaO\WjZY
HYJeT]VeWZXZ]b^Yeegjqc
SaWiY]
AcC]O\UdWhXbY\[[_efbrbs[
Y]Zkjal]pj
G\O]Vbcgp]
CqOZPWSaTZfYqbr\
Xgo\p\
B\FaG\RfV]WPfdrYudvb
FcK\V\Xf^[nXqcu[
A]JaWh[Ycblg
CWD[GYHdJiP\SmTe^[c\nbqcrU
VeXX
CYOeah
HZgk
WV[f
F\H]Xq\\_Sc\h[
W[[j
TieffahX
VaWlYajbv[
]h
@bF\HhMlRdVb[Zbbc\lZ
@]BbCaDcOeRaSlWa_]dbfVkcr\
XY_bhgqfshua
SdUbVgYde\fVs[
DZO]Wh
HgWYZ\[tl]
W\[]eeucvh
Wnrc
TbU]Vecgu\
@WBeEZFcHUK\Q\WYXVY]][^Xa]bXehf\gZhmk\pcqgv[
BcGgOgV[W]
DbH\WiX\fd
OWVihcra
@]A[BZCgE]FiG\HhO[W\Zh[d^j_ba]bWcfpdqZsYvg
O\[b_cflh]l[qeuc
q]sl
CVJbMbWS[c]bc]f\mbpcvj
Hif[sY
C\VVXd`lhZo[
OYV\W[Z[[hbh
C[H\OWV[WZX\Zf^V`Xb]gtq]v[
B\C[DZEsFPN\Q]V\X\a]b]def]j\v\
BWF\Qmd[
@]AgCQGXI\JVN\OYVbWYYY[\^aahcbdYenh]l[q\thucvn
B]CeHYRaS]TbWSXb[d_\fah]ncvX
BhFfKXR]WbXNZb[Z_[c[hni[m]njoqpjqosVtTuwv[
@bBZDcFfIaJ\SZV[We[[\b^Z`bbbdbebfdkbobrbv\
WY[il\v]
CXH\JaUZW[Xbcel\naof
VhWY^[q[
B\KhWf
C[FYHYJdTdU[VUWaXRZc\T]\_YeihroVpfqhtl
H[Zcgnhbqh
CZHgQ\U\W[XgY]Za[X]hccebfWhbn\se
@bA\BZCKGcH]N\O]VoYX^\`\acc]d\h]lZuc
FeJbQ]ThV]WZckfUlhrbv\
B[F[IeO[TZU\WfYZ\b`[e\ffgikbr]sbt\uW
M\N\VlW]X]p\
Vk^\
^j
fisWvb
AdG[JaM]X]Y\\d^q_[abdWh]pZqXtjv\
BbGiOZh]
@cA]C[E[F\G[HiOXRbS\TbUYVYWeYmZg[a\R^d_]cZeilZm\ofrd
CgD]HWTYV[WXXW[]]ceWmZp\
C]H\M]P\VeW][]^ebcc]e[lhv[
UiW[h\l]vd
JdShUdc]rV
hf
C[D[E]TfWY[]le
_k
MfNeOZVTYmc[f]tb
GZYicYlc
Vg
HbV]cbsf
X[]hh]
BbH[V\WWZb^m
B]C[DbEcGbJYOZP]SdTdV]WcYZ[Zcefeh[jdk\lY
DbH\K\MaOaPaTcWZZ][[cbdcecfggZk]lcvd
AeBXCmH[IaNaV]W\X\Z]^\_R`cc\l[naoZtc
HbW]qisY
CgO\WgXd^\a\l]
SjWiY]bY
Xj\Z
G[kh
HYOaZZf\vh
BfGgJkSfV]WXZ]_]cXfZqirJ
OZVpY]p\
R\ToUcV]WQY\g]m\nbob
ekh]o[sc
B]C]HhY[_bfbrZ
B\FaWa[\`ahejdmasbvj
B\WdZb[\`\hdsbvV
VcWgma
B\DiHZOcWbYgZhcX
A\BUDbFbG\HeL]RYWZXbYb^cb\cbd[ecf[ve
A\DWEhFbH[OcR[XbYc^eeclcvq
R]W\vk
Iff[rc
Ig
@XA[C\E[FdHfI]JXKbM]N[OWP\QbRTS]TXU\VWWQZ\[Z^]_caZb\cgdYeZfahaj\k]lZmYqcs]uivX
A]BYCeD]FXHaKUN]QeRXT[V\WcZc[Z\[^edZfjgbh[ncpjsVtfufvY
FeKhXV^]a]f\g]h[oppctWue
BiHfKcUbW\Xd\l]b^[hbp\qdsZu[
@[F\HUKcQ\cftY
_cfZq\sSuk
HtsY
F[HhW]\ZfcqcsZtcud
HWR]p]sf
BfCbFcHfWdc\fdo[qdsau\
B[OZcisZ
C\KeVWW[XnfZhZj]q]siteuZ
F\J]U\V\XZ_cc\floYpZr[s[tb
H\K\RVWUXYfVh]qZswtXuY
Xh_\cehds[tZum
HfqcsetWu[
FbHaS[V]X\_bfgmbu\
BeCbO]Vg^c`ef]mdn]p]rcv\
A\B\D]GdH[L\V\WY^g`Zcflc
D]H]L\WW^icflb
@aAZB[D]F\GZH\J]KbL\MeOZPaQaSaZc[[\a]a^c_fc[e\fchYkZlgnaobpZq[r\sdtYue
@cMhNhQjXW]b^jl]m\ndocsft]uWv\
R\X[^gncoasduV
CXXlY\
M[X[h\mdoaum
Xo^Zv\
Ci_Z
X\mYug
KgNXV[X\ne
@\CWDbNkTeV\WlX[Ze_Zj]s]vg
VZ_ffZlX
CZD[I\MTNYQZRbT[VqW[Xd]e_bbZdhlSscvc
CSXl]e_Wh\meoUq\s\uhv]
CsH\T\V[WcXV]Uo\
]go\
Kg
C]WY^e_je]lT
MV[d^Z_fe]l]ucvh
@bB[CmDaFYG\HmI[KVMcN]PhRXSmT\VgWRXZYbZ]\]]X_TafcZdWebf\gbjclfmZn\oWqdsZuZ
AWCZFbKaM\NbW[Xd\]]d^Z_\kao\ud
C[KaN\QbW[^bcgfckaoeve
ChD\HgQ\V\[[\b][^d_fnZs[ubvd
BYDbHavh
DbV\Wj
W\Z[ei
WY[hl\v]
AWBVCdEaGYJeMfN]R]SZTbUbVbZZ\]]d^X_c`\acb[eff[h\jak\m[p[q]udvg
M[U\[Xvt
S\Wj[dc\d\
Mie\uWvY
H]U]VeW]_faec\
CRHXM\TlUoV\Ye[geXf[mXuh
CbM]T\UZW][]]\^ba]e]mgteu[
DeEXQfWf[\dblZu\vU
OcVj
AWMs^]eh
OYWecq
U]]]eh
CWH\M[O]]Zerp\u\
HkJ]
MfW\[Y]au]
AbCfG\H[IbJaKZLfMcO\Q\TgU]Xe\X]S^XdceZf[lVm[ncoapYqbtcu]
C[LiMYWU
ClHZJdW\X]cff\lZofqcr]
AcC[HfJZQ\SbTrV[WWZ\cYe\n]o\qcsd
C[Xf\\th
Ci]Y
D\L]MiWe[f
@gA\CWGYJ]KZL\MZO\Q\R\SaTcUaX\YbZb^d`faZcad\g]hhkamdo]u\
@cM\PdV]WV[[^om\v\
@iW[^ch]
FcNfPbVbWdcghgl\vf
SbVh`bc\
@\NX`p
@\NYVXWV`Whjkfv\
OeUa\bebfbh[jVminao]
C\EhGZNhPUTdWZ`SaZb]cgd]k]ll
JeS]h[jhn]vd
B\E]GdH]Ld[[_dcXkgl[t]
BhG]L[WZ_dkXv[
BWWXkm
LkWYk[
FaWg^\
B]HcS[TZVUWqlco\
A\B[CTDlEeFXGUJhK\L[MbNYP[QcSYTfUiVZW]Xg[[]e_a`]abb\cgd]ebfYg]kWl\mRobpeqZtYvh
BUDXE\HYJgKeMZO\R[SZT[U\V\WNX]YdZY[R]a^c`\bZc]hdnYobpZrfsZu\vz
@]J\OmR]VZXf_gebodui
B]ZWpi
W]Zf
DiEWdV
BZF\HYJYT{U\YdcZf\lXoYp\rY
B\HUQmX[dZ
M\Whmfnc
HZJ\Ul]Xo]
Bh\W
BRHuc[
H[J\UrmZo[r\
H]U]nh
K[`]c\nm
DTQ\T\W]ccdhva
Xi
Rh
X\ZPpi
BSE]H]vo
HiJhL]Mf\\abc[lavX
BVDSE[HeJ\WWY\cZdmk[ve
MfOcWlY][[ocvM
ogvb
BPHfJ]Qeva
B[DfEeHbW[u]vg
BTHeW\eavk
BfH]T\
HYU[o[p[resp
DbHVQpuXva
B[DZE[HkW\df
DXHcT\U[Wbc\l]vf
TdUUm\nYogp]
HXU[ecsduh
DpGXZe
DoG\Jb_bd\vW
BmW\rdvU
Ta[\lh
UneZmZp]
H]UjX]
IakQvf
B[HlJ\T\Wfe]vY
Hj[]v\
H\UhmYo[
BZH\JjO[V[W\[\cihYs]vh
Deb\dUvd
@[BWDcHlIdKZR]U\WSZ[cfe[vs
@bB]L\MdObTfUgVYWeY\Z\[l\\^]b\cceef]lZtZulv\
T]U\Wkpa
H[JhU]W\Zauf
BZR]W[[gj]
DaHaW[c[vf
BXuj
AaBSDdE]FYGSHhJjKWL\McN[ObSZTcUbVaWXZb[b^\bccgd\ebjYk\m\qZr[tcuevg
A\BfC\DUFfH]IdJYKYO[R\TUUZV[WaYdZU[Y\c]b^laac]ebfcgch\kZlYpcqbreshtguRvw
Ogcb
@bH\JaL\UjVd^[ecf\m\rdua
JkZaf[vf
CdJuT\]YrZ
BXHm
Pg
JkZ\c\v]
Cf
KbOeW\Xd[Z\\b\c\e[gamct]uivW
A\V[Xhua
B]HgVfhcvd
CZHZJh`]c]
BxHU[ZvU
BSC]DmE]HxJdM\ObUb`\d]e\f\hflfr\uavX
CgGgJiOdWbZ[[\cZe\tc
JiO[VeXb[dc\e[
A\BWHgM]Tdefl[vf
Dl[]vY
CiDYObdZve
Dg[]cZvX
D@EVd~v\
HbJ[TjYdf\oZuhv]
DhEgTfY]d[e[
A\OW^]bl
V\c\e[odvp
CaD\HQQsT]c\d]vZ
CXDzGZHgI]OZa]c\lb
D]M\O[^rc]
Zh
DVT\e]lnv[
MjW[[\v\
HaUaX]]Rm\
CXEbH]JXOZTfUcX\Zd]d_daclXu\
M\[[ekl]vd
[mtYv\
cblo
cq
hdvi
e\l]vh
BSHqQVcY
Dhc[
AYCfH]JWM[O]PcTWVcX]Ye[i\d^\_ad[ebfdh\rgu\vp
IXc]
@cCXJ[SkT]c\oZui
HR[\eg
D[vh
CcH]J\TmUe[Vc]fZhZlRm\napuscu[
M]VZZbaisa
MkWYbcc[
D\HZW][YfUkZv|
AeDZH\JbMuP]TdUZVZWbZf[Y\\]h^Z_g`da[budZh[lXp\u]vV
JcMmlWvZ
CdHYJYTjUaa[cZeaheqdui
DdU[]aebumv[
DgE[JqM]N]TZW]Zd[]]\^Wa[cedYh[lsp[rWu\vY
CXH\JkO\T[WZ[U^[`bc]eflWt\uXvl
A\CiT[U\^d
HcQZW][q\cu\vZ
CYHYJ[ThUhV]W[[n^]_\bbc]f[m]obrbsav\
B[D[T]W][Z\hagc]f\u]vm
AaCSD]HXIcJSM[Q[SeTpUkVXWcXiYb[b\\aZcYeXh[khlXmWoap\q]r]scuXvX
H]JYTlVa]bc[e\fd
Jju]
Jj
Hmse
AtDgJ[O[U]W]YqZW[]]bd[ggl]t]u]vg
CcHRIdTeWXXc[dcXfll]p\s[u[vq
AcC[D\E\HfJbKeLjTZU[WZZV[e`fahechbodvT
C\vf
J[QVV\ZZ[ahmtdvW
@cAZCjDZMhV]WfX\[\]a^b`Ya]d\eMl]mjodq\s]thuWve
ClHZY\Zi]]l\v]
H\Zh
H\J]Z][ebaeZvZ
A\CkD]F]HZJ[MgO[Uj[Q_\b[e]nau[vY
PhZ]v\
HtOcU]VaW[Z]fbsYv[
J\KXWlXbsfvZ
ChHgO\VcWj[]fel\t[v[
A]C[D]E[HlWYb[dmg]v[
A]BZHhJYTUUUccfshbn[rZsWvX
AeBYCZHhJYRZTSVcXZZY[cccfng]hZq]r]s[uXvi
DZMZVZXZ[edWe]lYvw
DZJbT\U[W[[[^[c]lzvQ
HZJ\g[ofui
D\HZJ\UdWTYbf[nmodsgvh
DbHYJ]UnVe`hc]qctZu]v\
CWJ\M]N[UaZr^\lXpXv\
A\CZDdOmVZ`ece
AzOZ^T`]k\vZ
C\H\Q\Tn[]f\
AbDxG[NbPeU]YY`[d]v]
AnDlJ[M[T[Yd[[\\`\aecefYvP
Th
DpE\G[v[
DbJlN\^[e]v]
DfG\UaVa
B[FeHlW]Z[bccelcv\
CbHUJ]RaTbU\Zh[d][bae[g\jfl]nco[q]u\
M\V[W\[[livl
W]\]e[tj
Oh]aqe
]b_g
Vn^Vcel\
CkD\J[
CdD\H\J]OiVjWd^df[h[qnvZ
BMDYHzT]UZZ\[]c\e\f]lmm]nWqVvW
Q]TZhjl[v\
HfJ]O\Wl[Yuiva
U\Y\Zg
W]Zj[\b]v[
AeBsCYF[HZJZT\UeWUZX[k^ibfc[hXm]pkq]ufv\
DhTYZh]\_\e\
CHHYJ\TgV\Zc]]c]g]
J[T]UjWYZ[mZodpf
B[HgJ\O\RbW\vi
H]Ri
AYH]JVKeLdMeO[U][\^eeUf]lfmaoapdqdve
C]DlHcJnNdO\YX[a]b^Za]cpd\hXrevV
C]J\O\UdWhZZ^da\b]c]ohq\ud
AaD[HnJVOWT\Wh[d^Yn\r[sbudvX
HYI\J[OiTgUaV\W]Xf\he\gepZu\
BRD]HhOiWZZ\d\lWvv
AiDYHcJ[NfS[Uc[\\d^Zcde\lYrZvm
@bCYDiHZJ\O[X[YZ[\\ZcZdYeeuhvk
G[J]WT[bcfvf
BNHq
C]W[Zf[begfcpVvZ
A[BTC\D]JdMtRlZ[`]bel\vZ
HhJcQ[S]Tdf\hcr\
CXDaEhF[HWIaKbMVOYQbS]XU[Z\g^c`maZb]ccd\eehmjXl[tYvk
BXHfI\OhViWb[ja]b\e[gcq\u\vl
DgE\Y\\]`ehb
B\D\HcTm[Zckf\l\r[vX
CoJdK\M]O]T\U[[c][^\a\b]e\kcp\rZucv\
CYJiM\T[U[VeZic[e[f\l\rYu]v\
AeC[DYHYP\R]UVWqXf[e]\`[cif]h\l\oZtcucvT
AaDcKaOeV\WfYY_bad
VhWZq[
BjH[O\Y\b\e\n\qkr[v]
BZH[[bb\qk
I\K]WfYi
@ZAbBiDbEfFTHVL]UhV\Y]a[bWc\d\ebhfi\n]
CcDbG]MeT\W\Zk[\^]`\achcj]
OjUc^[oZ
@\B\EaF]G\W[Zj^[a]edvZ
C\^i
A\CnD\^Xhb
B\C\OdUkW[ZZa\i\m]p\sa
AhB[O\^\
m\n]og
@dBxFXGeHZTeUYWWZS]a^\pg
ByHXJYZ\
B\^j
@[B\Fijht\
B\W\jj
A\B\CZDcEcFZGeHZI]K]O\PeR]S\UeV[WTX[YXZ\^h_Z`accddeZfYgcj[ldm]r[s]u\vc
@lA\BWC[EQGfJaLbMXOhPZTdVaWeX[[d`\abbfcXgbjak\m\o]qir\satdvd
@SJcMfP\SdXc^\`]cmdbf]h\j\l]paqXsau]
G\OdPpSYWZY][b^\cXkbl\vb
PecWlY
AcDdEdGdJZMbO]UdW[[X`]e\kalkva
B]CgO]WZZh[[^Yc[e\f]ga
@ZEaN\O\V\^a_\`fcrd]
vh
MiZV]b^gbYm\
Zh
ZipW
pi
W[`\vi
@[A\BXC[HeM\NZP]TaV]XfY\[\\c_c`\b]d\gbj[l]mbnXodqbrXsZudvZ
B\CiFaHgJdLYOdRfTYVZX\Y[Z\\f]Y^e_jeeg\hcl[mYnfpgqZti
LbWhoX
J]KcN]O]U\VdY[\b]]^d_Xg]h]nfoaqUu\
H\mdoi
mjoX
F\HfVcgbhbqi
HXKbUdXYYce]miq\tbub
^\qg
ChJ\O]X\_bh]mYoqu[
J[X\g\oZun
CsV\W\XZY]\h]a_fcdoYp[q[u\
C\HbX[]deZh[leobp]qkrdu\
HWKcUaXc_cgbo[
CYF[HdKZVdWZXWYe]l^b_\e\gbh[p[uY
CRHeKdO\P]R\V]X\Y]Ze\Z][^dedh]n[ohpbq[
HUIcJqK]V\WgXZ\]]\_]e\gch\mfnco\qWuf
Xi]\oYuW
h]mgo]
HcU\X]oZui
CcF]WZ\e]c_dh]mYocqWu\
VXXiog
B]CXH[JZTdUdVZW[XY\]]\_fg[hYmVnVorpXqYr\ub
@\K[X[][_\hfmcogpcqbrX
UYmWn\op
eeh[oi
X\\f]fedhUo]pmq[
HaKZXfoUu\
WYm[ncoiq\u\
Hjc]gao]
H\VemXn[okpT
BfFaJ[KeO]R[S[UcV[WWX\Yc\]]b`]gchdmfneq\rcs\t\
F\HdKiOcUfYbZc][f\gbm[nkp[rbug
CeK[R\mgoXra
m[n]og
B]K]mXof
S\YdZ]eZnUp\q\s\
KVnj
Wg[\
Vj[dcal\vY
Vica
RdW[
HiKSM]RhV[W]Xkb]cepXsf
KUM]b]cesfvf
L]WZkg
KgNbScW[
B\EdFcGZNfObP]Q\UbXcZa[a\b]]b[d\eafdhdmcp[r\ug
AeCmJ]MZOeV\WsZ][Z^XcbkWqdt\ugvY
HeKjSZUbWc[]cfg\o\
CbJZXhqct]
K\V]XhnUu[
CdF[IcJXKiT\UdWe]da[eWf]gbhangodpbqbsXud
F[P\SiY\rb
F]HgUYV]]PmXq]ub
BjGdPcVWWg_\vY
HZWY]emh
H\TmXbnZ
KZm[ohq[r]
HaN]nVuk
DYW[Z\[\vo
D]H]W\[plXv\
HbO\^eh[j[q\un
@\BZCZDYEcHbJaKZM\NXPmSiV]W[Ze]c_e`bacbdcjd]ebfZgchblYm\ohq]tmuavk
Wjg]
mmoXuZ
CaJ\W\[ktX
ClH\T\WXdbmbncqfs\vi
A]CYG[I\JhNhOmYX^\cd
AaKdNfO]V]W[`]c]lnsZv[
AaBgCjE[HcL\NbO[SbTUVdW\Xi[e_X`ac\e[k\lXm\oYqkrWsWt]u[vc
C[\g
@fJiV[W\nc
C]O[PkYgefj]
C[IcS\XeYe^b_j`bf\ncu]
V]f]sgtX
W]Ycb\udvi
O[SXVh`ev[
O\Ygeh
@eA\N\OsP\e]g]nbs\tb
EdFcMcShV\WZZ[[Y\]bbeem[oitcu[
C]Wg[[efr\tevV
O]^hr\tev]
A[BaDiEcGVMbOcVeYcZ[\Z_d`\a\bce[f]heq]tdvZ
TbUaW\YcZd]b`defmarh
H\SZUjWZl\mau]
C[M[NcP][fb\llvZ
S]Vk
HdKgY[[d
AeC]K[OlSqV]WZq\r\sit\
FbHXW[_\f]hej\nspeq[u\
X]sdtW
Ehj\
BXL[WU[cebh[kwl[t\
WZXYZf\leYh[ufv\
@dB\C\DeEgHiIaK]L[MZOePbR]T]UcVcWZXc[Z\Z`bbaccdaf[l\qarXtZucvf
@bAcCfDiEZFeG[HbOmP[UdVbWZY\]]^U_a`cdkeXlcm[n\o]qbsXvi
HgK]U\n]o[
GdIZWacYodvk
AnCUGhH[J[OoP\TYViXaYd]c^gc[h\kclY
SdcilS
D]PmY]
DbE[H]WpXacbe]vU
CfTjUbech]vY
hm
H]J[NjO]PeScVeW[e[h]l\n\u]vg
AcCdG\MeN[OYP[T\VbWbXWYgZY[ceZlbndp[q]tl
V\WTZ\\et\
N[V]Y]Z]_b`\eptZu\
W]ZivZ
JbN\O[Wc`iob
N\O[`l
C]ThZfp\
Wg
C]VcWj
@gBdD]HZJdKfLbOVPcQeR[T[WZXbYc[\\\]\_Ucgeefflcn\oap]resctXu\v[
@bBhHZI\JYPdQcR\SXT]WXXb]\cVfbhbl[oeqbrgsft[
EcFdIbPaSaVdWYX\Yf_Ufelhrc
@XBdJ]KeP]SbXbchect]u]
BaLaV]Wirbv]
R\X]^ofdh\q[rf
AaB[G\HcJ]LYN\OcPbQiR]UfW\XbYaZf[g^ZbdhalXm\n\sev[
BXC\HqSbT[UdWZf]oZrcs[
WY[dfggb
MZW[[hbgl]ua
BbHQQhTiUYV[WW[Yb\ceobqfsevc
H[McU\[Z\]]h
\g
AdE]FaHYIaL\OcQ\R[SdT\UdYa`cdbhek\mfnfoer]seua
A[BeC[DWEiFeHVLeMbOTPWQ[S\TXU]WeY\Z][c\\]]`da[becddlhalbmZn\o[qercsZtZvb
Y]cho\
F\ScZZpj
C\UlZT\\aSbbdXe[g]iZlYmap]qWs]u[v[
CVNcTaVeod
GaW][\fg
OdYjZcv\
BbKcOZTkU]WVYaZ]^[ceecg]lc
BhCkFbGgHTJYKiO\QYT]UgXd]]`]cXeYhZnYobpRqOr[sluZ
Sgof
O\S[VZYrc\
WXXdhpq[v]
AhPdWXcbnd
CiDaMeN\O\V]`he[
BZC\HVK\N]P]UPV\Wd]\h]mon[oZr[
HcW[[]falhs\
D\JbMlOZS\UbV[W[]beff[m[ncohp]rX
@gB[CdD]EZGZHbIbJfK[M]NcObPeS[VfWVY[[]]Z^c_b`]aec[ebfdg[mcndoYpYq\risjtZuevb
U\V[Wl`\
HcSec\mdrXv]
A\B]C\D[FaMYNhS\TlU]W\Zj^a`\c[gfhcldr]t\v[
AiCVDbL\PfY[c\lmtb
AYCgDXF]GcHdIcJZKbNjOOPXSgTUUcXXZi\g]c^bc]dZe\fYg\hXick]l]m[nZohpeqZsguc
F[J\KiSgTXWdZ\pcs\tc
SeVbWZZ\e]pftlv]
PWS[Y\ln
B]C\DcFcM\OjT\WUYeZb\b]\^Yc\lhmeodvX
n]sh
W[Xb^\_[qht\
mlnao[v]
F]J\N[Sc`caheah\
PrQeS]VcWUY\cVddlSn[s\
Wd`ehhv\
Ck_\
Ucmi
NhVYWj]daad\lXm\
VkWYcc
BeGiH\W\c]dae[l\
A\C]JjL\U[VcWY^[m\ngo]qmucvY
AlCYO]
A]B\FmIdJ[K\MdNfOaP\SdUhZf[\]h^]`[aYeZf]h\jclYmTokp]qargseu\vm
K]QeZ\\chti[lYo[pbq\vd
CZN]OhV]WZZcchh]mZocpcub
Sgc]mbrY
@bOhc[sat]uc
BUC[DeGVQdS\V[[hdne\kcl[phvZ
A\B[O\WY[a\b^oe]heqgrctXve
@cBZC\D]ElFfGXH[KbL[OUR]ScT[UaV[WXY[[W^Z_\`ea]bdccf\hglcr]vY
@]BeCmDeEXF[H]NZO\SeT[WX`scWe\h\r]t]
@cAhFZPdc\e]u\
@j^\`\c\
Sd`Vc\jb
@fA[EyG\K]L]M\NePZV\WX^b_\`\b]cPhcjWlaq[
A[C\D[EhFe`Xhj
F[JeOc[X`RbrcZqevZ
cq
@\`hb]
BW`p
@]_]cih\uf
CZEbFdGWHcJ[KbL[QdSiVcY[ZX[b\[^Z_babbac]f[g[j]lamcngofp\qhrcsdtc
@\AaBhDcEWFWHhJaNYPaQbR[S\UdViW\Z[[W^j_b`Ta\b[c\eej\kdlVmcnioaq]rdsdt[uc
A[CeKZMdN\O\TaVh]a^]_a`]eemcnkocqcsa
SiVZWgYccZo\
AeHVM]Q]VeWub[
HaKeMeQZSdVZWd`\mj
H\OhV\`cu\
F\JZS~TWU\V\`\c\e]feq[rUs\
FlH]OZ
FaHfK]W]mWo\
F\HVNbW[[jlb
Wgcdoar[
B]CcF[KhMbNeO[PjV[]\ecfZpYrf
AbC\F[HhJbO\QdS\U]V[WbY\[]]d^\`\b[c\h\jbl\n\o\qlsbti
BTC\HYIdJ[QfSdThX]Z\]bebhcmVn\o]q[
KjS\W]p\s]
Kgp\
FXHgKpSZ^\bfe\
lm
S]lh
@gJbSZVd[a^a`Ubndge]lXvX
EbH\J]K\MbSSUeVfXaYb[X\c]bbachefkamco[q\rgsetau\
D\O[V\W\`scg
CYK[OeUcXa^d`\mcn[oaqZti
AeH\ScVaWUe[mgnfoSqksdtZ
C\E\G]N]PYSnVV[g^\`hc\
Fd[gb\l]
HZSWV\WVlq
A\B]N[OYPbUZV[WX[]]m`ul[p]u]
BcH\KZLgVYWh`[l]t\
A]B]H[QfV\[\]V`ZeZhlmdner]tYu\
U]V]W]]k`\m]
Bc[[f]mbnaq\ri
`hj\v\
VhWb[[u]
VhWZ
AeCeJ]VgW[YbZ[]cec
AcCWMdr\
Ck
BcH\L]O\Yi`Xcdmao\rf
CZHYThnZr]
O\PVcd
TdUmf[o[
C\HiIaLeN\S\UbYZZd`]fbm[
OlTb`\c\l\
O]S\T[WeZcg[
@cCZImJaM]O[PdUeWUYYZ][b`\c[h]lbo]rb
I]R]`cci
I]O]VUaZcp
mhoW
FlHfJdN]ScVbWZ[kc]rY
OgPhWX^]cX
B]RkWT
S\`gc\h]r]
NlUcWah]lXm\
TjYWr\
V]W[rj
OgP[`gc[hcu]
Vhub
AdB]CeD\E\J\MZNaObQ[UbV]WcYZ[\\aa\b[c]d\hXlcph
AaCXUaV\WhZ[\b^nhZlcpX
Co\Zl\
C\b[dil\p\v\
CkVnWW
HbMfNfWXZbaanbqd
WS\i
WS\i
O]P]V]Y]um
L]MgWZYhj\u\
@cAXBXCVDZGYHQIcJfKhMaNcOcP[Q\RVSZTYVcWZX\YbZV[[\Y]\^babbWc[dYfNgciak\lSmincofpaqgrbsitbu[vR
K\LpWds]
KgOXoZqds[
OhVXcZgcnc
KgOeSZW[ogs\
O\PdXf]ZejjZs[
C[JkX\qYsd
K]X[naomqV
\Xtd
O\YZ^]afrj
Jb^agdmcqV
IYJ]KXMgN\OaVe]]_d`[mfo[pXqb
EWNdVXY]]\^]`ge\l\o]pcr\
KZW]^\menkoc
KWN\O\V]nboc
OiS\VgW\Y\_\c\e\s[u\
Eg_[e\pf
EdIZJmK\NZVZW]XiYcZb^f`ZcZeco\p[qXs[
BjOTWi
sit]
VefVn\o\sn
C\I\KgN]VbsZ
CcH]J\R\VbWZ]be\h]qgrUsktZu[
KcXZqdsg
A[FfIdJQL[M\NfT]U[Yf\f]d^s`eabcbemfdhcpcqdreshtgvY
Jh^\_]m]n]
V\W]nhsct\
AeKhP\ScW[Xc]a`]h\ocqYrVt]
@cOgP\^Zc[g\hgn\qesXt]
@gKfYXabokqfsYt\
]hafe[ocqfrg
MgO\Y][f]\^]_\emj\nbo\
X]pi
@XKaMdOZScV[[q^fb\cbecmWoaqZrbs]tYuh
OjV\WZp[sd
BbCcEbF]HVI[JaKfL]MZN[OYTXVjWXYc[\`cbYciddfelYoYpYqZsYvZ
AcBjCVD[G]I\JfK\SWT[WXX[^Z`gcdffjcq]sXucvf
C[M[Vc`hnb
ShVXf\
D[KpVXcgp[sX
AdV]WZfjs\
H\K\VsWcXecdf\o[
A[VV^t
CWDjWTXaaedZfc
DbH[OeS\TcVhW[c\d[h]q]sft[
AcCYDYE]FcHgIbM[O]PZQ]ShTbVbW[XcYgZc_]fZhblapdr]tbud
AbFdHpTZYZclfUl\m]p\
F]M\XmY\^dcch\uW
DYH\NaS[V\Wgcfealcodqgt]
BbT[W]lj
WgdcmboZ
S]WYlYvj
FcHgWYc]q\r]
@dKdO]P\S\Ymabe]s[
S]T\Yl
H\JbN\R\WZX]]ubZn[pXu\
X]]gpXu\
@WDfEiFXHiKdMZOZS]TbV\WXY]Zd[U\]^d_b`fd]f[gjhZlaneo\q[r[vb
@ZAbBdFbGYI]McNaOYTZU[WZYXZc\b^W_caZcbh\laneo]pcumvd
@ZCaEhP\V]acd\l]
AYO[Zd`bafldv[
PcUdWh_]`ce]v\
BZDdE\HgNaW\[bdhvg
F[Nj[\e[
ElN\lW
@iKbWd[dvZ
C\HaJcT]V[YcZY]d_beZgkh\l\
Hg
AgCUDfEdF[G]I]JfMXNTOiTeYkZZ\[^a_Y`aa\c\e[f\g\hajYl[nZqatZuYvj
^Zggo\q\
A]CcOc^a`\ckhh
C]EaGbK]W\_kc\ldth
WkXb[e]]
Vh
AhBZC]SeW[Y\
Wf^\d]
BbCZDbE]FeG]HbIgJ[K]LYOZPgT[UhVZW]YbZ\[[\e]\^h`bbdc\ddedi]laminco]qdrXt]ua
C\DdFgG\HbIaM[P[VZWUZc^\`jdse[gdhdlimbvY
F\P]\d^k
UgZ]mV
D]HbO]`[dhud
BcUjZYbed[eZi]mdn]
DdF]HgIcW\^]aaeiqjvf
AaC\P\Yf[\\eb\e]fbl[
B]LYN\Wl\a^f
NYPjYZ
PkY[
C]Oj^[v\
ChO\W\
Fg
@]AhB]C]GbMZOgPdSbVZWZX]^a`]aeh\jZkbvZ
Oh
AYO[^\apk]
A\PhS[WY^faZj[ko
GbH]ff
AlGfZ[
BZC\E]F[H\IcJZOYPZQ\SeTeU\V\Wc[]\b_]`cc]ecgeh\ickbmbo[rZtZuf
HYT]Ydecffgbu[
IgO]Y\
U\ghq\u\
R\\gfdhbl\tgv\
O]W[X\em
A]E[F\H[JYK\L[NcO[P\R\S]T\UZZl[X][_]`]b\c\ebgZl\o\pdr\s\tav\
^g
P\W[Zf[\ebpb
ApBXEaF[GbH[I\K\MaNbPbR\SXT[U]VSWWX]YZZY[V]]^i_aa\b\dae[kZl\n]vV
@[AXB\CWDYEiF]GbJ\M\NePcV[Z\[\`[agb\cie\u[
@fATN\P\^g`cc\e]hcq\
Aa^W
AfC]DfMeSZVW^hafrc
AgMeSc
AnN]Y\^Xl\
Oh[\
AYJ]^oe\h]v\
AiH]N[^[
A[^h
A]D]G\JcM[[Y^Wu]
AgCe`V
P\^ht]
W\[hb]
K]WYXcom
WYos
BgCcWXecjb
N]T\VjW[^[ab
bjc]
O\ScVkW[X]cel\ug
VoX]
@ZC\D]F\G\K[M[OcPeR[SiU\VgWUY[Z\]c^f`\a\bfcafUgdhZjdl\nbphq]rXsetc
Phl\
K[ObPfS[TcWZZ\]c^Zc\f\gdjhnbpctcuYvd
Sir]
ShT[Y[r]
H]I\OdPnSYV\WZY[cZp]sa
B[C]H\IcKcOcW\[\\g]\^dacl[obq[rft]u[vh
JdO[WY[\\Zl\u\vk
GcW]hhi[k\vi
hii[
CbK\W[Xj]]nbsdu\v\
@\J[K\W[XZ\]]lb\e\h]p\vY
CXW]XX]ge\gZ
JXKlZk^]vY
Kf
Hh[Z
[Vln
[g\]l[
Xku]
[i^bl[
NeS\WZll
@dAdBYCUEYF\GjHZKZL\MfOYP]QZR\SbTaVRWXXbYY\S]]^Z_U`Za\bYcgdaj[kUn[pYqXs\t[u\vU
@fCaDbEeFdGfH\JfMSNeOgPMQ[S]TcU]XcY[ZT[ecRdhegjgkYlcq[r\vj
Af`ld]
PlXecal[
E]P]Yp[\e[lV
PmYZ^]c\
G[OaPiSZY[`[c\
G\P\Sjc\e]t]
G\H\J]MdTd\\cmf[rZ
@nG\Zdp[
@jG[Y]Zcc[
PZYk
OmP[Y\c\f]
PgS[l[
GUIbK]N]OSPMSlVXYV[]_b`[cde]flvj
G[ObPXS]ci
MaOYcgfe
C]IWTjUdY]cmf\
A\CcD[GZIbM\N[O\PgYe[\\Z^]cZfW
EgP]U]eg
@[AXCcDVGhI\MYN\OYPaSYU]YW^[_\`VchdXe]fcu]vX
EZF]G\N]PpY\
IcOgP]
C]IfOnP]S\
GZMfOXSYT]YY[k_YcZfl
NhPlYZ
D]EkGbM\OkPR^V`bj\
A[CdG[MmO]PbS[Ykcfd[fejZlht]
CYP]`dcp
D\OePXYZcir\
ShfX
N[Ym\Yf\
@ZP\Sg`]
P\SkYZ
GVO\PrSYYZc[
DjGjd]v[
CeDcG[MdP[chddt[
AcDbE\GiMTNkO\PYY\[Zcbdge\frjj
Yi
@XAfGZSc^h`d
@\G[NaO\PfYmchlc
G[HfIfMiPT\ddXecfbrf
UhYc]bf]herX
AmMYYh[Z`\cXtg
G[HcN]PdW[c]lf
BcO\R\X\tj
ObRisb
@cA[C\DiF]GaIaJ\MfNePZSfVeY]\b^ea\bccYdih\lYq]s\tdva
C[M\OiPdT[Ygj\
G\L]M]OWPbVlW\[]^ecdfijXq\scvY
A]D]PjY]^]dafbt[v\
@[J\jj
A\DnE]H]Yac[
W[cevh
AjD\`\af
Mbp]qps]t\
A\BWCdDfF[GmHYJiM\NgO[PYQ]R]SfTZVYWXX\YbZZ]b^j_b`gaSb[effZg[idjZk[l[o\piqcrZs\ucvU
@fBXC]DjEVJSMfN[OWQ]S\VYXcY[]\_g`caXcVdgeYf]hciWjho\p[qcugve
@WCTJjMcN[O\P]SbYZ]b^d`cbWcfe\h\i]qf
CfH]S[`gc\
CiE\Ycd[
C\dl
C\EiNbY\`\ud
C[Jd^W
CWE\M]OiSjVi^Z`\bfc\fbu[
l\pi
C\G[J\Nb^bpYtl
AZC[DgEXGiJ\^[`\dbl]vV
CoF]cbd[f\id
A\CXJcMfOgS\Y[^d`it]uY
Yf
DbE[GhPT^U`]dZl\
CkGeP\j]
AWCgGdJ\PZS[Yh_ZcbfYlgt\
@]N]eZplth
C]M]N]O\PkY\^\
CoD[EgH\^]_b
CZGZN[PY`dcgfbjZ
AbG\PZYia\cbr\
YfcY
@dB[CZOdSaWT`\ahc\e\fit[
L]^]ekt\
L]^]ej
R\_oh\
_ih\
UgmZ
C\WZX]jelgm]p\
A\ClG\J\NaOXT\W]^gccl[q]
A]Ci^d
CQ^kl]
AhDaN]P\VcWVZb[W\k`\cXeff]hbk\rbvg
B[CbJ\OlPeQ\ReSfVZ[]^\`dcihZj]n\o]s[t[uc
OgV\cks[t[u]
K]O\WaYal\vh
Wbl\vU
vg
O]WWvi
B\G]M\OdP\VXW\Yc[a\l`]cdd[l\sdtfuY
DbWXYdZa\bcbe\fel\s]vT
OTYb\XcgeYh\tc
\]ti
OnV\W\c\s[u]
X\hjuY
IkO\r\
B\^]ek
AaB]CiD[EcHbJ\KXP\UZWXYbZd[Z\e]c_[bccag\hbn]odpdrdtcu[vX
@cAbB]CdFaHXMZNeOiP\TbU\V]W\YeZc]fb[fel[ohpjq[ta
@\McN[X[Y\Zf[Z\g]\^]ed
O[Yo_]
CjHTKXWWXhY[\d]Se]h\l]mdoQpXt[u[
EgY]^\ga
W]ZheY
Yklboa
ChH]YUbacde[
WX[g\clb
H]KgUgWaXeY\Zbh]r\s[
KfUhWVXfr\s[
N]P[VdWbYcZ][\b[dgf[ldo]p[qb
VfW[Z]dbqd
KgTaU]Zal]m\oa
KmTcW]ZYm\oa
CgD]FYJ\KZMZO\R[TVU[VYWQXVY[Z][[]{^Y`\c]eYfZhZl\mVoZpTq\r]s[uXvY
C]HXW\X\]deYmYpX
CSX]Y\]gmY
ClT\Z]]Z
T\]T
]c^\f[mg
C[Tj
Wh]Y^gbX
CeJaW\]i
D[HZKYM]OcTYU]VbW[Zb[\]Xbccce]jblbmcn\o\pmr\s[
CbH\NYPbVfXbc]ebvj
TZV[W[Z]c]ldn\pf
H[lWpd
@bBeC]DbM]N]PgWZY\^\ca
HaTh[Yodresct[
C\JiO\
GaVhXZceebvd
OeSdrX
BhHUK\L[PgR]V[WW_akf
WipY
R\Wh
@\A]C]EfKcNdT\U\V[XcYY[[^ia\mYnZqauhvc
NcO]V\W\XdZ]]Z^\nZqhub
EfU\Wga\mYqZui
CgTdVcYk]\^]f\qZu]
CVTdVfYff\r[
CnVUYeu]
W]egj[
D[EeR]V\_\abcdhejh
D[EfWXcghejV
@[RkWWc[l\
Rg
Viv]
Th
IgOePfR[YZfdl]
EbFiI\RRSbTY\[rc
Rhja
CdEbNWO\SdT[UeV]\a]b^\`Ycadde]h\leqbr[ub
C[TgVcY][a_bl\
CfN\PZTXUcWcX]Ye_[c[e\l]rk
B]U[VZXiYjf\u]
U[XoY\u]
B]VZXYYlf\
Xh]\
PhY\ab
B[GcIiJ]N]O[P\R[`ZeZg\uZ
IXc]
V[Y\\Zc[ucvh
@fEdGjMcW[Zf]a^[d]h\p\s]
Kj
Zj
DZHcMbU]W\Zb[U^d`bdf
dh
HbM[ZV^l
D\HYMgZXda
H[QjWSv\
B\F]G\HXIcJ]OrVYWRZ\[\\\^]_[`Zb\cce[k\n\r\s\tXvd
IgOUWX
CZK[O[P[VdW\Zb[e][_je]jgl[m\oer]sZ
U[VZW[[ajhm]n[o]
_hj]
BbO\UeV\WWZ\]Yj\mbndsju]
BbUbW]]]nbo\sk
O\mnoXs\
W\hijZt]
CbH\JmOeTZV]Y]Zj\\_eh[o\q]r]
@]Mj
DfE\F\GgJ[P\UcW[X[_YcmdgvU
DjGbJ]W\[\cTv\
F\P\co
cXd[
DNF]JgMgNeZ][]^bdcvw
^h
J\R]U\Vop\
J\U]Vip\
K]M]W\\\]]^]_mf\h[t[
W\\\]]_heY
_fe]f\
Ad^]_W
B[eir\sb
@bBfKbU][]^Zgb
FYM]Z\^\a[elhX
B[V\WZccebhj
@]B]CdG\OcW\Xa^[_kefl\
_ge]
_\`\aZci
Wj[\k]v]
B\Y]el
DhEiH]NWP\W[^]bcd[
Wiv]
B\M]V\e\gbhbm\tbui
D[E]TiWY[]lbvc
CWTh
@cC[DZGcM[WZ[d]hdbv[
@cB[EZFdGeHfL]M\N]ObPbQbScT[VdW]Xa[[\b_b`Ya[bbe]gam\n[oXpcqcsctZu]vb
HZOeVllbo\pjq[
K]Uam[ph
@gp\
PkVcW\q\
V[b]qi
A\CilZ
CXIaKXO\SZVdY\[b]h^V_affgipfqfsY
@ZBYDeFfGjI\KbMbO]PaQcRYSXVVWpYk]b^]_\aZcld\feg]l[mfpfrfs]vX
BeChG\HYOYV\Wa[\\k`\c]e\hdr]sbvn
sj
CQF]HgJ[KXVaWZX]Zd]Y^n_b`]acehfXgZhVldpfq[sX
K[VjWWYZ
XU\[]c^cpg
pT
Wf\]egp]
KhOYvf
C]U[YkZk
U[YmZg
B]FcG]H\M\N\O\V[WX[]\]]b^Ybgcid[jbl]obpasbt\ubvd
FdMcO]RdV]WYYa[S\Z^bbhcjd\sbt\ubvd
B\GcMgNb[e\d^k`\b]cYj[o]ubv]
Ng^\
@[D\E\MeNiWX[Xc\dae\kbmbvZ
djvZ
KaW[[o
E\IiJbP\R\ebue
E\IiJbO\R\ue
L[Re
B]G\O\QWWc[W^deZtbvk
@[BZDfEoG[N]WYZd^]_Zdcl\vg
DkE\W[[\ddv]
FeHic\v\
P\W]_k
OiW[c[
@fW[gbqi
J]K]UZlaoi
A\C[H[Tj]d^hc]
C[H[Tj]dc]
CfF[IrNZOePXV\W[X\[]_]a[t]u\vX
CZIhO\
C\HaI\OYP]YeZ]\dd[f\hck]uavh
Hech
I\RdYelhvX
vj
DZHRQcW\Y\Z][\cZeeh\l[ujvh
Dhd\hlk]vb
CbM\NhO\W[\i^eaab[cdeZla
B]GeH]I]J\KbPZQ\RcS[UiV\WeY][a]\^[_aaXbgc[dXeehejilbm\ncqguZ
BcHbRaUdWXZZ[fjcl]qZ
B\Wh[\efj\
BaCbGdH\KcV]W[Y]ZY[f\e]\a]bld\e\j\lgnaodq\v\
H[Wka]bXe]j\l\nbqi
Wegbhj
I]RbU[Z][dbgd]
[c\ZhgjVlftf
Uh
b]eph[
A\BcC[IbZ[[d]l^bj]lbpb
A\CdGeMeN\O\SaVk[Xccdee[j\q[vd
@aCfMhSaWhc\d]llq\vU
A]C\GRcidclYvc
V[cYlh
M]W][\\ceYl\vZ
eft[
CaEbJfR]WYZca[b\c\e\gcn\s]t\un
CgZca[e\
JgW[
CeOh]aqe
B]C\G\N]W][]bo
AcB\G[HZN[O\RYVXW[X[Y[[[\[]\^Z_l`\bVcef\hYk\lZn]p\s]t\u\v\
AlOZW]a\k\
AZ^d_gcYldq]
hgti
C\th
A]BhCiD\J[KcM]V]W\mhne
CSJhT[
^de\hiqa
^]e\hg
`iv[
CjDaH[WhZa[]cggZh]lares]v]
VjWc
E\FeHlR\U]V\W[lZo\r]
F\Hf
P\\\_ks]u\v\
@\B[E[H\I[JWM\NXO]P\R]T\VUWZY[Z\[\\Y^[_X`\ape\j[l\pWvZ
aRckj\
C[Jku\
C\DfR\rcvh
D[JYR]vj
Devi
CgW[Xi^c
Xi
Epc\vY
C]E\K\O]X\`gjZsb
J\O]V\ahj\
J\V]agj\
D\N]dk
DeJYvi
Ggv]
Zgv]
O\^hha
CXO\V[]a`[hk
C\HcT]W[hg
B]Wj
B]Wj
DaHcW[cbhbq\vi
AfCZGeH\MbNcOcSdViW[X\YgZY^dc[n\ud
GiP\S\VZW\Ye`[hbteuf
H\OfVlZ[t]
R]W]dl
CXFaObPaVge\f[vc
WX[\bivZ
[f`Sbd
V\[\\]bf
V\[\\]`[bh
W][l`ZvZ
CcFhHiTZg\p\q\
Fjq\
V]gh
CcF]Tga]qa
CWTcqa
@jBcMYZc`Zc[kapftc
`Zti
@\B]pk
CiT]W\Zb\eb]eYp]qb
AcDdE]NgS\VbY]dehalbn[tcvZ
Vll]v\
C]Z[]e_cbjv]
VYvn
Cl]R
CYFaGXH[NYPmSiTYUbWZY[Zaa\b\cedZgdj\k[lan]ocrYuavd
CZG]ObPcT[aYk[lcoer]ubvh
H[Sech
D[E\M\P\S]WTdtvW
W]bjdW
B]W[di
G]Qha]v]
C\Q]WgX\aUd[le
B]H]NZY\aechv]
afj]
FbG]aWdklc
CjEZG]V\dee\
FfHgl\
aZmloUvh
C[Obai
EkF\a[l\vb
Ck
Ci
D]dkv\
W\Ybrg
Wk\]
BjD\EaFbGTHkIbL\O\UYWZXbY\[\^h`fb]ebgbh]j\lQmen[q\rgvY
E]JcK\M\OrYc`fcZeimcoh
BeOX
@eNhO\Zb`\c\
a[liv\
GbO\c\e]f\qqr\
B]DfWhffr[tY
BWHZQk]bf]rb
@aDfE[H\J]O]TgWb[Zc[lov\
H\Javh
Q[U\VbX[eXngqZ
BTDYLaQZWfvi
KjQ]
BWLb[[^[lj
BZEbF\V\acjkv\
CfGnI[N\T\VbWYYY[[\r]]_]a\c\h[l[o]t]
B[GlH[OgW]ekvX
K[O]em
IdNgO\X\Z]limc
IdMbNgO\TeX\Z][[ld
CaO]Tb[]eh
B[OjWY
`ie]v\
BbGZT[VbWXYicYll
W\fh
H]Wg
@eF\HaI\JdOeTcUaWSYbZb^cccdclds]v[
DbJdO\V]W[YfZi\cc[t]
W]Ya[hl]
CbGXOsUdY]cbd\
CfX[Yc
CfX[Yc
HYUhm\nc
CbHe[gadk]
L\W\[i\b
L\WY[nkZ
C]R]VYWZ_\jnl]v[
A]CbDaGhJcK[MbNdOaQ\TcU]VaZZ]c^]d[e]f\j\lboav[
BdGVLcM]N[OdV[We`hlftY
GjT[f\r]
BZDbJlW\bXcel[ugv\
A]C[HbK\NoThVVW\ZZ]dl]ndu]
Y\f]ri
IjOZW\c]
B\M\NfR]Vc[hc[ldvR
Ta[flX
Zh
@]C\J\K]L\MZN\R]TcU\W[X\Y\ZZ[]\\]hechVp[q\r]tYu\vX
BhL\U\]ecXeXldt\
@]cgpTv\
O\Y\eg
A\D\G\JdOgV]Wca\bgccdaebfclam]n\
BdDXG\HjJZM]OWQ]Wd[Ybbc[dYeblem]n]q\vb
J[OjWYo]
E]dovW
davp
@[J]WYY]_ccgdbfgqdvY
@dBcE\MeO\WpYcbWfZ
C\DdJrvQ
O[ck
BXWrob
AZO[QcWe[kb]cc
DaJbWZ[jc\l\
W[[h
CjH[T\^]
@dBcC\EbF\G[H\JdKbNdOaP]QhSdU\VbW]YZZb[d^a_]`eaac[eamgodparatbu\
QfVaWWX][[^b`\mdsh
Xg`\mh
`if\
@fBaCXG[N[QSV\WoX[[\]g^]`[a]cXebfchZmdndomt]
F]JjN\Qg`Zaohgr[
EeK\NmV[W\a\
A[VcWT[]tk
Ci
AcOaQ]S\VbW\Z][i`Xa[revY
N\SqV\fZ
Yjr]
GbLgOcV\W[^cbdl\q]ua
P]Q]TZVcZ[^d_c`ZhljZk]lcq\vd
B]N\Pb][^\`\c]g\hjm]p]qdv\
V]^ihY
ChI[L\TeW[edh[rc
@fA\BbD\EdFbI]LZM]NZO[V\Y][b\\^]_f`[bfccebh]jalYnbtd
@XBoJZMgTeV]W[[c^\bac[eejbk]n]qWt\vZ
WT[[bbd[vd
E[G[W[^\cT
@dW[ci
@XB]FeV\b\cbjbvs
@cE[JUKbRfWX[f_d`\bhcVqbsftZv\
CcH\uhv[
EjF\W[[[]a^ZcYdhe]n]u\va
BZC[_ith
@jEdMVj]
@YHiJ\W\_dblc]vY
@dB\EXF[GbJ\O]W\[\^ebZcje]t\vY
@ZAaBaDdF]G]HVIaJbKZLWN\OiQ]R[T[VdW\X\YZZc[[\\]a^c_Y`aaZb[dfgahbl\manco\shuc
OVWama
PfV\Y[Z[[]]beku\
JUZad\
L[Wn
A\C\HhJ[VcZb]c^bcfs\
CWU]Z\en
JcWTZba[d[e\hbvd
AYC]JYZZ^r
C[`f
CcH]OlWXZc^[ncsdv]
BVWn
@]CdOccj
B\DbE\F][]^\c[ejv[
W\[\eg
KlU[Zcpfr[
U\Y\Zg
CgWd^[b\
gh
gh
DlG]HdQaZ\vZ
HjQ]
D[FcHiO]vd
HjvX
D]HXJdUgm[
AZB]C\G\JYKXT]U[V\WXZc]\ebh]lbo\pjqe
WU^\g]
AcKdWg_V
W]Zj[\hdv[
Mi[Y
ViW\`\
ViWW^[b]
H\SWWUY\[i\]cclkvM
CbJbSofYr\s]
@gGZHZS]Wi`]j\lev]
@\S[Wi
SeVXW\cb
W]cZn\ve
AdGgN]P\W]`ibblX
K]X[Z\]hgdh\meoZp\
]Vma
X[]ogZh]mbo\p\
]gm]
UdW[]]cbeimfo[tZ
ejt\
HcJbUSV\XZ]WceeQgbhgpdqfud
elq\
JZUmXfeKmjo\p\ub
BdCcD[E]GaH]JVK\LaM]NaOYP\R]S[T[UbV\Y]]\bfc[dXebgehcmanepdqctXv[
B]C]LgNYU\[eg\hallmep[v\
n]oW
BxH]W\Z\[W
pf
L\O\W]Zn
BbC\E]FaHbUeWZZ]`cbkfcghmen[pXvd
AfB\WYXb\\abf\gYhpj]oZpZqeu\
vi
BlH\U]Z[mipdv]
BhUd
C[Ubg]n\oh
^]vh
ZW[mj[n]v\
hpt[
C]W[`n
@\BXCkFYL\[Ybdehgjhdj[qcu]
B\C]U][[g\n]uk
A[BVLgW\[\`\bVhUkb
BfWYe\
CiH\JaVWW\Zj[h\\]\e\mcv]
W\ebhgt\
Rhed
ZahhqZu\
@dA\BXDaFZGfHdJWKgOXSYT\WWYf]\_e`aabcad[ebh]jal\o[pft[
C[Yiv]
@[BXDhFcGdJ[O\P[TcVgW\YhZa]Z^Z`daecfe]gemcplv]
H]M\O]YbZW]c_\a]b\c[e]jdvm
@cChGeK\V\^]aYe]f]
GfW\Xh_Zee
KjV\YZ
Y\^[eefi
@gKbX[Y]]c
T]Zle[l]
CYThW[]e_b
A[BfHYMiO\W\Z\[X
M]Wkq]
@\AfBXD\FhG]HeJaU\VcX[Y[]c`Ybbf\gbh\j[m\o]pZqbu]vY
FjV[Wc^Za[bee]g[h]qctZ
FeVVX\Yc\e^lg]qXt\
Chab
AgC[W\Y\
C\H\]j
AXFeHYJfWogbt]
B]CXM\VbWk]a_]cgeZf]pZq[ratl
AfWXa\
CbVh][^[
CmVbW]]d_bv]
FYHcac
K\S[Ym
Zi[]hb
LYOW[\e\knta
M]OYSbV]\d`\ejh]
@\G\OrV]\Zcb
Vj
C\M]NhO]VcW]Zgl[
Zh
^m
@dK]P[Y\^\`m
MgP\`b
@\A\CfPfWe[\`Vf]
AZC[GlJ\K]PcSbWZ\\^Yfdl\n\
AlC]G]H[WVY\^jcaf\hal\v\
AhH[
HYUZWeZ\mhoV
B\W[[]ej
WYli
BaDaFcH[KbLZMdTaWTXcY]Zc[X]c^\_aa[c]f\h]lkm\o\pcq[sgtb
B]FcH[KbL\MdNdTbW[XfZc\\^\_bcaf\lYm\o\pcq[sktb
SQe]fj
L\Sf]]e[hgl]
L\S]]]eXhkl]
AgBRC]D\J]RaTd[]\d^[_ccefehcl]mbtev\
VaW[Y]Z\fgl[v\
B\MeWhcX
WZ\ccbfbli
EaHfKePdRaU[Va[g\]c\damfoWp\sd
HbK]RaVcWe[clZod
mioZ
BiCbF]HaKbL\PZQ\RbS[UdXfYZZ][W]c_[`aa\bYcdd\eaf[h[k]m[nXocpesatb
BfC\K\W[lgvY
@]BhGaHkI]KWOiQ]RbS]UaWZX\[Zc\edgdj\l]mXn\oXp[sTt[u]vS
Kgn[
BfUgh\v\
HgVeWdn]
@bBWCfHPIbMbNaO[P\S]T\U[VWWcXfY[[]]b^c_]`da\b[cdehg\j\mcnco]p\qZsetdu\v\
I[KfO[\b_dccm[ofpZsh
HhVhWas[v[
HbIaJ]K\L\MdNbOWT\UfVYWXXcZa[[\\_kacbdcdhVjblXn\oapdqgs\u\v]
Xg_Vj]
H\J]WZZkgc
BaGgHYOb_ba]cVgd
CYOa_Z
V\Wp[cp]v]
B]O\vf
BfH\W[
C]V][hl]
BkT\WTZce]ocq\ti
H\Wijdlamaq\
Mg
V]XZjg
`hj]
@cXY^Zjml]
@]I[Xq`[jQ
O[P\U\VXXb^Y`djh
HcWVZe[dcbdbe]nZ
J\[hu]
@]K\MgRb
AbBeDbGdObP]RcTbU\XbYbZb\a]ab]e[janfq]sc
OiT\W[
KeSeTcWZ^]`hc\tb
B]H\SYTeVbWVZachd]fbh\ti
@dGbOcPZV\W]Z[[\^bh\lcvh
H]U]VdWYX\Zke]pc
K\NhOcRcWcYdZ]l[tcvb
B\O]PbSZTXU\VcWeY]]ildo]qav\
H[K\W]m\ofs\
ok
FXH\P\R]VjW\aeqZv]
B\P]W[m\uivf
P]ujv\
WdulvY
KiO]X]ngo[s\u]
KinR
lZvo
AcD]GZK]R]V]WS_kdcpb
F[HhWZdb
C]TbVcW]Ybpm
CbE[MWNgP[T\WV[e\[kZlbp\t[v[
CeNeWSkZlev]
N]P[W\Z][glbp\
O\RWWj[ibZe]
@bB]F[G[HaOdQ\U\WUY\[b_[b\c[jglemfnbobr]t\
OhW\[gj[
mgoa
H]OcVbWhnb
O\P[U[WX[[_[jkoc
PhY\
PcV\WlZ[cdl]
DcVZWn
UZW[Z[]oeel\
B]H]Uh[\
Q\Wm
W\gi
@eCZDbF\GcH\JbKaLXM]PZSdUbW\[f]c`[cYf]jZkbl[ncr[v]
@bByHcLUO\QgRZWZ[S^YcceakZl[t]vX
AZDhO\dY
[n
^j_\
B\M][Yealaqg
BXGcRb[d^hkbv\
C]J\MZO\PbU[WXYdZW[d]e^\_ba[bac\fagkk[ve
BdD]JjObQ\WZ^]`cpbvX
G\N[V][[^]ocuivd
CaG\OjScYd[Zobu[vY
CgNhZc
O\[Zvm
TjWh
NWTbVjWblavc
P\VeWUaghfl]vd
A\C[EcGXH\I\JdL\MiNaObPiSjTZU\V[WfXaY\\W]d^\acc\d\eef[g\hek]l[manbobp\qbvc
MaSWWfafg\o\qfrg
ShW\Ya
Ml\]u\
W\hf
CcGbY[[i
A]F]HaMZObPiRbSeVgW\e[oc
C\H]SkYZr[
P]S[WXYhl[vk
MZNaP\Z][ZhYll
CaO[VfYZZa[]eUfaidtcv[
WWll
C\M\Re\bh]tU
@[CeEYFZMZN[O[S[UdVcWbYVZ][b\mcfeffhg]hXk\lWr[sZtdvZ
R\[i\]fe
CdWmYY^[c[eVfkr]te
C\ei
C[Tj
ChfZ
CYFdK[McObV\WeXaYb[d\]]]^baahbjfl\o\pYtb
@YMiO\X[_]egjb
JgV]Wcjf
@ijXl]
C]HdOhY[^]dbodsdvh
C]OjV[W]Y\_d
C]OhU]_a
@lKZp[s]
e\vi
em
H]JYOZZn
CcD[Je[i^\e\
C\K[TbWYXhYd\d_Yeeg\hfl[m\nbpbt\
@aJ\O\V\W[X]l]pfvl
AaH\K\MaOaPaTcWZZ][[cbdcecfggZk]lcvd
GeO[R]VcWdYbZccVdce\f\k]l\v]
M]R[Wpt]u\v\
@bBXC\D]FcG\HaL\NgP\W][]^]_[`\cagblh
@eFgG\HWN[OaP]WYZbcqgdlbv]
Y\c[vi
DbE[HeM\UaWUYbZ][b\]bfdbe[l\manbsbt]vb
RZYcbioa
Gb[ic]
A]CeD[H]PbS]U\WdXd\b]]^[ehf]halemXolrgtguZ
CkU\XfYg]]mVoyuZ
YX\dlh
AhDcGfW[\b^gdbl\o\r]v]
Ac^h
^jo]
IYci
JZKhW\X]Zbobpcs]
Kcogp\
K[Z\po
pW
R[Xaeihf
H[I]RfWVlZsc
H\L[R]We[]\le]mcs\v[
RV\Zlitk
RRmc
KnR]
K\RYWU[[\rcal\tZ
B\K[R\\jl]td
LeR[W]tjufvc
RnWW\Vs[tV
L]R][ol\
Bcqi
HlK\W[[\l\sb
cbsU
B\M]O\SiWaY\[\cbg\oc
B\KZScWZY]cg
PmSU
SgWZ[c
W\cldfl\v]
BeNcU\VeWW[\cchWnbpg
BkWW
E]G]K[O[PoR\Scb]v[
G]K[PdSiv[
TbVaWh[]
OcW[\jeeh[lZ
C\M]O\]d^k
G]Pk^]l\
G]Pfl\
B[VdWqY][]
R\Wb^elbmjnhuX
R]Wh^elW
mkniuX
ChK\N]S[VYYg^Y`he\f]nav]
ClS]VYYg^\`]f]
W\kiu\
ghk\u\
ggj\
CZF\HXIZJZMXO\T\UYWQZW]\^Ub[d]eXgthWm\o[q]r]v[
@cDdFhGeHeK]MlP\WZY[Zf\]^[`ab\c\dee]gZhdmaodp\
FWGlMwN\VcWTZdc]d[oUp\v]
FcWPdj
HhVenX
e]hg
DfFgM[WY
K]VZmaom
BdEgG\^ek]vh
EgW\^ek]ve
C]JbO[T\WVXd^iabj\qetb
BbChH[V]Z]^[cal[naobta
AeCUOa`b
CcV]Wk^Zlf
C[WY^k
WY^e
B[C\DaNeQhR]W\XaZ\\\^\e]hflc
Dahhl]
C\Q\li
B[Qkhbl\
I]Y\ei
B]H\OmWX
FiJ\MbWZY]Zc[\\]]d^ha\c[d[e\l]vb
@hFdMf^Nv]
F[^g
Fgl\vn
F]MkY][\\]^]e]
@bMiNbO\V\[dn]vZ
IjO[r]
B\QkU\l]pc
B\QiU\l]
UkV[W\ZZm]
AbB\EcH[I\K\L\M[NeP[S[TdU\VdW[X]^h_[aadge\hckbn\p[rasbu[
OZ^h
AgEYF\NhV]`\hckdl\
ci
NYVcWfchh\
DdW\^ddX
CiTW^[sb
Nb[[lj
F]J[NYTc^je]hgsct\v]
M]^nl[
AgN\l[
AY^fagj[
EWG\N]TcY[^Ya\dt
E[Y]di
N]^j
Fi
Na^kl[qbt[
FbNjTg
TfVc^WaclR
J]NlTbZZh\l[
E\VmW\^\h]
CfJ]W\edh[l]o]s]
J]TiW\l]
@ZB[DnEfF\GXH\J\KbL\M\NaPZTaWYY[ZX^]`cc[d\eXh\j]k\l]n[pZu]vj
@\B[C\DWE]NcWZ[Sbddgk\lbvn
D\[i
E\Kl
DmW[d[e]vI
@]C\D[G]K\`bdbpZ
CXD\E\P]`j
C\DiEcG\Y]`ZdYeXv[
Dnd]v[
D\W[vm
K][\vi
C\J[KfO[eend
C]O[el
K\P[UcVZW[Yh\babm[rdteud
J\K]UbYYhWrv
P]YshZrT
C\U\WYY]e\g\hpr\
J]W]hit]
BYGbWhh\
@jDcNgObY[gc
ChG\WbZg[]`\ecg\obr\
E]O[VaWaXi[Zp\tfu\
HhTe
CgUdW\i\meo[
Ummd
@]B]CRD]G\H\I\JXK\L\MZN\OZP]R[T[VYWPXWYVZ\[[\X^[_\a]eWhXizjXl]mXn\r\s\tTuYv[
WZX[cehfiVmiv]
CdEcFcJ]L\MgTaZf[X\b^dl\
FZMhWUZc[]^[
M[TaWi[\
E[Fm
CZF[G[OfPcVVW[XcY]f[lbrgse
OfVWW]
B\C]P]Vm[]
JbW\[itZ
Ggpd
VY`jj\ucvW
JZ^hvZ
BYGbH[L\M\N\OrPdR]V[WX[[`eadbXq]r\
@bBbFbHbP]WYbicbl\qb
B]FdHaW\qh
I\L\UaWllZ
I\Wg
VkWYcc
B\\g
C\R\WY\mkbq[
@[D[EhFfG\HWJ]PeV\c\d\egoctavc
BhWXc[vd
@[B\ElFfG\HYJ]d\egve
CYGYOjcaf]rX
AbBgD\GfHYIaJgKcLbOYU\WT[X^b_c`db[cbd]eef]hbk[qctYuZvc
A]BlGbW\c]e]k[
M][\e[l]vh
AcD]H]JeMVO\WZf]lWvk
Le^cllqbvS
IcK]^d_c`ieahbv\
CbJ\MyU]e\vR
Jfeft\
AeBdC\OgW[\\`]k\lcuXv[
HgKfsX
J]TgY\
E\FhHeT]Vcaecbl[r]s]
FiHdl[
Jc[ba\eht]v]
[Xegt]
CYFfHdIcS\YZ`]pc
CXF[I\ReVdY\pg
CjT\WZ
Cf
H\e\gi
AcJ]W[^\e]hhrauc
W\jh
GbP\SfVoY\vd
CcW[kh
AUCcFcGmJdL]NdQYTYUZVaWcYbZ\`Ya[cbj]kVlgnbrfs[t\
CgIeJeN\PbVcYZ^aaaneri
Ng
C]JZNfcle]
DkJ]Y][fv[
DZFnH]W[a[vj
G\OjY]tf
NcYW^]
O[Peqj
BYC\GpHRJcKaNYOiPaT\VXW[YjZ\[b^j`[a]cde[lWqZr]uc
DbF]G[MbN]O\Y[[i^]bec\delb
@hCZDaGfI]NROcPbV[W]Y\[[]b`dcWdge\r\ucvV
AZCZDeGhJcK\O\[]^g`[a\egf\hbq[rcvX
GZHdIbOjP[b\cfs[
W\\h
C]DSGmN\O]P]ScYb`ZcjdV
Ki
KYWf_e
DZGXHiJ[S\Y\dbqercvh
@hAbBZEaF]G[H\J[N]ObW[Z]\c^i`dabc[hbqbt]
C\NgOhre
@iC]^Zqcr\
Aj
^j
@\AYOqP]Vb^X`]cchd
B\C\NbR]TiVZ[f`bc]eZiblWrdtfu]
NXT\[lc]lZ
C\I\K]OeTeV]W\[b`geeh\
B\D]E\GcI]KbReV[W[YX[[\kbfc]d]kal]
Ml\Yb\
B\D]E\GcK[LaMXRXWUY[\okdlXt[
I[OgV]W\]]mhodq\sftX
C[FfH\M\O\V]WeZ][b\ec]dbe[f]j[l]m\p\s\tpvW
Bh_\
K]R\]qp[
K]ObP]TcU\W]YfZd[\\]c\e[pds]ud
B\R]S[ThUhv\
D[W]vg
D[W]vg
A]B]CdIYOlP\V\Xh]\^\_fa[cfl]o[uZ
OgW]c\
B]ORX\_dc]
IZOkWScf
B]CjG\V]Z[n]qgrb
B\MlS]Wae\
LjSjW\Y\\ft\v\
W[\io\q]
@aCbDbEbFaH\J[KXL\N]P]Q]R]T\UaVcY[[Y^c_\`baZccd\egf]g\lTmdncohqdr\s[teuhvW
BYCdFbG\H]J]NeOgT]U\VfWRXbZ[[Z\T]\^a_\bcg]h\ibmaofqer\tmu\v[
mcog
@fBcCZEdKZWUXaZd]e^X`db\cgeXhcn]oZt\un
Ch_a
BdDZH\J[Uc]fe\vh
B]We[blgo\
BkWU
[kl[
Wlj]qb
DgG\WZva
@]C[M\O]R\S\T\VYWWZZ[[\[_[`]cbjok\p]q]tZv\
W\[i
Wf[]l[
Wg
H]VhWZZY[d]e_Wbejcv\
ZSpe
WYZgp\
W[Zg[[ea
]Y_ha]b]po
K]]b^\ecpT
UZZZ]gecm]
thve
thve
A]BWFaG]J\NeOkP]Q[R]T\WbZe[d^]`\b\cbebfek\larZsav\
A]B\Ch[\^avi
F\OYSiVef\v\
C[HcOfV\Y\c]k[v[
B\cl
OZ[c^]c\ecug
B\C\DdGeL\M\N]O\QbR\WTZ[[Y\]bZcZd]e\kht\u\
BZD[G\W\ackYvm
DcWX[\kju]
BhDcG\vU
BfC]DcGcL\M\O\Qb\]bZd]t\
AdB\E[GdHeJcL[NYObT\V\Z\\[`aa[bgcadbmcnbqaukvY
@\AZBfDgE\GfHcKdMZOeP]QfRbSeTZUcVbXhYdZY[]]]^Xbcdae\fVgghbjbk]l[m[oVpeq]r\sbt\udvc
@jA\CbE\H\JbPfS\VbX\Y\]d^[`eddeXm]nco]p\tZue
CXHiJhTdX]oc
A\HYWW[cbkc]dTk]v\
@hG\^fc]fbo]u\
Gbeehcobpcu\va
C\D[WWacbhvh
C[FdH\IeK\OYWVX]^jbbeZmdnbokrasbtfu\
@]OkTdVXc[n\ua
O[UfW[uiv\
BXHiOfYa
B]DZHwJeQ[S\TbcVf[hYlbm\qZrRuWv[
V\][mlu]
HfTZW[oWqh
Bd^in]u\
Oh
AcKYM\VdWUYgbYnZq]uo
Che\
@ZATBaCxFcG]H\IZJdN\PfWbXhYZ[]]c^\_p`XdbeWjcm]pgqdt\vn
B\C[HZInOUWdYb^\bbc\eYhcpYt\ug
OmVY
@cBoCWDaEbF[GeHiJgK[ObPZQYS[UbVYWYXXYe\b^\`\b\d[eXfSgXkflcmXnWqYr[sZtZuZ
AdB\C\G]HYJ\KZOZWh^s_f`bcZd]edmkngo\qdr]u\
@\AcOaVcW[Z[^pa\bXd[q\uXv\
Zip\
BhWX[\egk\
JcKiMhOZW]^lm\n\
^]_echef
DZOqP[WXY\cdeZuXvb
CYH[JiW\Y\Zb^X_[bdcfecfXh\n[obqlrWs]u]
CZHmOjQ]XZhc
BVKcPcSXXd]\c]ebfhg\oiq\
AeBdHjK\ObU[X[]Y^\_\e[femdnaobsbtduc
AbG[^Zdi
EZPcW\^]b]gdq\ujvZ
CgJdM]NfP]dle]uW
OkV\cds\u]
OWW\ve
B]Wj
BaHfOYW]n]vU
B[Wsk]
W\n]ol
TbVbYh^\
B[PbWl[]u[
BUG[HeO\_\caent]uZv]
c\lk
B\HgWfb[
D\HcJ\OXUXWcX[Z][d]V^cdgkeqav\
OnPcV]cgha
Ri
BgH]O]Wkv[
BXHbdZv\
@aB]C\HZI\J]KbMcX[YYZ][\\\^e_\`beghakenZo\qdrctauX
BXDbFeGeHXJ\L]M]OfSeUeV[Wi[]]\cRe]h]lctau[vb
B]M\Wj[\
BbSeY]chl]rb
K[SiV\
@hAYDZFcG]HYKgL[McO[SbT\VZXdY\Zd[\\]]\^d`]a[b[cgeUmhnYoZs[t[
@fBgGbH\K\L[McNgUbW]Xf[]^daccEdmfclim\sbt\vb
@gFbK[UbcZjamf
H\cge[
DZOYckl\
@XBgC\GbWblh
@]A\B\^o
FaShWdc[l\r[
@]C\Gd^\ci
@tE]FcM[V[WZ^[b\cO
@\BYS\aXcrl[
@\GYW]co
AdCbDaFYHeLiMeNeOcPeRcSYUdV]X[YfZc\b]d_f`ec\f\h[jclbm[neocpdqktZvW
AfBiCYF\HfI\JbKbMZNeObP\QbTaU\V]W\Yf[\\c^g_\bhc\eYf\gcjcldm[nfoYp[qeucvm
LnM]OVPhR[UbVcWfY[^e`]cfe]tVu\
F\V\Yf^nc\
@cC[DcF]J[M]P[UaVcW\XgYa\b_eegg]jXp[ret[vX
M[O[WiXcYZ^dc]pZ
FkZZ
@iZ\pY
NiV[Wc
Eh
XV\d_Y
CmJ]N[Y\
MlVYY\j\
E[V]WbY\\f_\e]lfn\qav\
N[Rc[ghb
@eAcBkCcD\F[HiI\J[KcL[N\P]SdTdUhVaWRXZY[Z\\]]\^Z_aa\cZdefageh\j]l]mcnfpeqWr]siteuYv]
Litf
M[Z\ph
CdJ[O\VjY[aa
O]S[Xk^geam\pZs]
NfOX^c
AcB\HYJg
\]qg
P\SbYhu[
\\^h_[pcqh
Z]pj
Vl
\[tl
CdJeV]Y]Zj\]h[rf
s]t]uh
_Zhiq\
@bCfFZJ[O\W]Y\\[^ggah]jete
Nj
Vaalj\
CaObWXecpcv]
FkHXO\SeT\UcW]^[gbhdl]
W\[]ehlb
@\A[B]CZG]KZL]NcOcPeTdUXVgXdYaZ\]c`babcZedfbg]ibjZlZneogpYq\sb
PbVh
CdO\Vemhneoc
@cA]CXDbFdGbJYMdQ[S\TgVaWYXaYe]g^Z_[`ebec[dce]g\hXj\k\mdneoepeq[rg
AYBYCZDbF\GeL\MgScU]VfW[Z[[g^]`id\g\lXmenbobpiq\vj
W\bg
Wg
OkVX]c
BVHgJYM]WleYmcv\
CeLmOca]m\nZof
K[^bb\ehof
BZK]WhYb[]ra
@[BeM]O]WU^gabbc
CbFeI[LeWV[b]cafc\gahcr]ubve
CfD\HbJaM[NZU[Y[[c^]b]d[e\f\h]lhtbu]
B]ljv[
BWCYD\TcWW^\h]lVvg
BgJbOiZ\`alavX
AZBeChOaW]`c
B\OZWkt]vb
BjWU[\
BbHfOdV]WbvU
O\PWfk
DdJhL]WT[fv[
AdBZDdEbF]GaK]McNbP[RaSaT\WWY[[b\]a]bZcad]ekg]hcmbpdqctduc
@fAXB\CgFgHaJZKgLZMcNfPlRXScTcU\W\Yf^f_f`\a\fUibjckblXmYp\q\rgudvj
@[CiEbF[KeNbO\P]R\SZVZXhYcZd^f`Xahc[e\fUgchdl\oaq\tcu]
EbSi`edel]
MkO]
Ohc\
DhG[SeWl[c^\l\u]
A\DZ[]e[vh
B[OaR]Xh]Y_efdh\
NhObV\`ceeqer]t\vZ
AfC[M\OZVt[[^Y_[b]t\uZ
Hk[]fc
DgEYd[eZvZ
A[B]CbDYHUIcJwQdS[T[Umcbe\fZhflZmco\p\r[scuW
CpDdGYO[
DXMlNbV[\[]b^]c]eXhfl[t[vb
V\]eeYmip]
CcX]`\jh
Rbe\f]ritd
nf
lj
C\E\GYMkOYP]S[VgWVX][d^]_ecZe[flhUj\tguW
ChL\MhN]]b`]e]
NcV[W\[bcjqhs]tX
AeCXD[^Yvg
OiVfr\t]
A\CaDjMeNaO]WWY\[c^d`[c\eZjbl\rat\v\
CZIdKeM[N\PcR|S][W]ceZfbl[p[qYtXvW
M[eYhdpVug
AgDaM[OZVlY][\_X
@]BeCXE\HjJ[KdLiMeNWObP]R]S\WK[h]\^W_X`Zcceafbhbj\kclYm\o\qdtXve
ei
MYNeZYeefbj]v]
ObWlcee\v\
@]G\K[LcMcNjWgZ\eapht[
AcC\D[Olabcae[
CfH[N\ObPdSd`\cbh]lZn]u]vl
AbGfJhLWPcV\Ww^\eZlY
AaDYvg
FdGb^\eYl\ti
Zd`\eh
DQE\GlN[[Z^gdZvd
h\mcoZtkub
N[V]Y]Z]`\ek
AcCWJ\KdMZOYP]W[Y[[Y^]`]eohflapktZv\
@[AfC]DbE\F[HaM\SdV\W\Yd[X]c^m_[`glYm[pbq[ufvn
N\O\`m
DXEZegthucv[
Ngemr\
Gldb
AYCmDeEbGWJ\M[N[OhS]VnY]]b^X_m`Rcfd[hUi\jalbpZqjtbuV
Wd[jeYf]hh
@]R\ug
V[\[`]ektX
O\Vl
H\[]lk
C[D]Wheht\vY
DeE]vK
R][kl]
C\D[EdFcLhMlO]W[Zc[Y^\`]h\l]mXohpbt]vj
A]HdOiS[[Y`hb]cadhlWu[vh
CkDZGbdc
MgP\V[WZ`bdclg
Ah[b
BjGYN\OdWhY\eljhlX
Wb[fe[
C]D[SiV]Z][[\h_]ace[l\tX
Ri[]
MbNZZqe[
Wte[vd
HiIaV]Yb]a`egbh]l]meq]rb
BXH\KbT[UiWiZembnc
BkHfeZg[h]
HYI\OVTcYWc|ebga
A[OdQ\VZW[cgdcvc
dXvj
P\c\dhl[vT
B\CfH\I\K]SfTZY[Z\]\^[hamin]o\q]r\s\ud
C]K\Ueeihbmcnbo[ui
P[cj
AZCdH\WR[fu\
@\A]BcCcFcGjJlKhMcN]TVU\W\Zc[[^l_\b\cSg]laqYuYvS
J\Mm\cbfc\
@cBYCZDgEgG]M]N\[\u]vi
DeF]NaWZX\[icehdlZv\
W\[g
B[J]LZV\W[[\`]mZnlu]vc
OcVdWZ`\cev]
S]VYWg[]l\vb
C\JaNhP]V]n[
Pcllsb
HcPXSdYalZ
B[CYE]H]JbKbLbNhSbT\W\Y]Z[^Z`\abbbcYf\hclim\o\r\s]ua
CgIbJ[KaL[NTOdPcScT\UdVeWWYZZe[[\[]Z_aacbbdbe]hilgq\tfub
@cAbD\EgM[NbOZSgVb`[b]hUo\qf
UZV[]vp]u]
@\NlO]ViW[
MkN\l]
AYCYLeMhNTOfVXW[Zf`\bbekhhliq]
EaNVPcVVWu[]`Zccm]
CXNhS]
JdLlNYWP[]v]
NgWgcZ
EXK\NkV\ZW`X
M\O\PfS\WY[gb[lh
N]W\Zg[\
N]W\Zg[\
NZWiZclYv]
CeF[GaH\JbNXOYPcS[WX[h]\^]`he\u\va
A\CeH\J[PkS[WV^]`ivd
AhP\[i`[
H\Va[eb]g]j]mjp\
mloY
B\G\OpR\S]VXWXY]`]ccv[
ObWi[V
E\HbO\WYX\sluZ
NcW\lh
@YB[C\DZE]FXG[J]K[M[OcRYWbXVYcZY[i\i^\_Wa]bichjhkdlYnfo]q[s\tcuivh
GZOYckv]
@dJb^\h]jgp\
BgCfOVVhW\pe
LdOgW[
G]MVX[^\bZpaur
@[B]^Vjave
@eCbGZW\]hc]e\lY
@gA\CTD]VfXZ[\\X]b_bb]cbekfak\llpZugv\
@cAZBaCfF[KeLbMgNfP[UfVfW[XfYdZc\\_Y`cddeegajbk[l\pbrdsbt]u\vY
FfMh
Chl]
Vh^]v\
CdVll[p]
VXc[
@[C]D[E{HZM\P]VX\Z`fa\ddk]p[uZ
HYO\Yhcklenbpes]
H\VeWgl[vk
@ZBhC\FgGcHfI]N[OdQZRbXc\Zc\fcl]p\vZ
GbJaOeSc^hhblp
CXFq[\\\^cd]lnqdt\
CjWX
@bM[ZYpi
LdN\OZVb^hd\
jZvl
_g
@YGYO]Zb]d`fcye[felZ
DkGYReW\\]`\dhlYu\vd
BZE]FcHm\]^\
A\CdS]W[_\e\fg
CgG\Od
B\E\GbJdL\MmNcOXPVQZRbSdTbU\VXWTYiZZ\b^n_[`[b\dZedffhXjUl]nXsYtYuevi
Ojv\
B]C\FZH[T]W\XZZ[]el]piq\s\
C\E]H]TYXad]loman]v\
@dE\F\K]M]NjP\S\WYX\^\dhlc
H\QhWgcVlT
BeHgW]XYYbcb
F]HjNdZ\lb
CcFbKcSdV\WX[\\\bdc\eehXlnodravd
@\EcKYMZOcP]T]V\YY\[]\^h`hbed]edh\n\ocq\s[uhvY
@jBoDYEiGTHhJbL[MaO]SjViWX[U^a`]a]b\cddbf]k]lep\sdtXu]vk
@dZ\gavj
W]YbbelZ
Pjpd
IjOZXbe\
@dC\D[EcFWGYNbO\QZSfVgW[Y[a[dnlfvc
N\Q\V\Wd[\_e`hdbt\
AfBWC\EdFhIcJbKbLbMcN\OeRZVcW[XbY[\\bec]d\e]f]gdhejgkbl\nYo]pcrdtkuovS
B\Cclavk
Wd[jvX
A[B]FdKhO\UbW]Zb\\d[g]lgmeu[vZ
CYYcegtmv]
@kBcCSFdLmMZP\ShWZXk\i]\^c`\gfkYlfs]vY
HYW[Xash
A\BZCjG]JXK]L\OcQ]T\WgX\Y[ZW[X\Y^c_i`aaZbfcZejfelXmgndo]pcq[tcueve
B]LhW]kY
A[CdEZI[K]N]OXR\S]TbU\VgWhXZYb]k^]_eafcadfeZffhkk\l\mbn\o[piqWr[
FlHba]cdd[l[sZ
D\O[[]qivf
B\Qg[[b\gbkfua
A]V]\\dYpevl
B\CjO\S]V\cd
\kl\t\v\
@gBsDiF\GXIaJPM\NhObPjSkTfUbV\Z[[k_[c[deeafdhclZr\uXvf
C\D[FZGn[\a\c\dj
C\DYGdJdP\Zda[c\dqj]
VXb\
@eF]Mb
CgOcXa_a
@eCWF\G\JaKfMXOXPfV\WZX]Y[Z\]a^[`]bYeefdgZhblZm[o\ppq\slvZ
B\GbHYR]UfV]WY[dbZc]e]gdj]lo
FfHfV]
Xf^[
@mMYNbt\
C\FbN[aid[v]
Fi
d[lh
@eBTCbHXJXKYL]MaWm[g_gb[ckdbefj\kcs\t\ubvZ
BUCdGdLlWVXc[\^f_Ze[hhjekTl]naoZp\qat[v\
C[G\W]fk
vj
@\XcYe^Z`\efjg
B\EcRZ\o
DlFfGgMeW]ZkdUg\o]vb
@ZC]EpH\K]N]TaWZYc`gdfedj]pZvg
C]D]JcNjOcV]Xe[\^[`ecce\j[lhq]ufvd
B\CbGcLeM\\ok\l\t\vZ
AfBWH[OdVTWb]ecehduZvo
GeH[Wo
H\JbN\WZ[]lmvb
@gAeCYD\F]GfMhNaSkVWWY`]c\dZechXjalmp\t\
W[[llZ
dg
@mC]EdF]H\KdMbScZV]c^\`Ychechbl\n[pbq\s\
Eid\
CZFjG[JdKgMbN\OaSeTZVdXZYm`Ze[fbl\qer[s[u[
@[H[Q]W\bXclhjjfnZuav\
Zfa]b]cgjVmenZ
C[JiVfWerY
B[FaKnMcN\OaR]V\\[_bbXlipgq\u]v]
CgHX\\
@YBYF\J[MbP[ScWgY\\k]\^d_[`Za\bZc[d\eWg]h]kglfnWprqWres]tbuqvb
@YAZCfD\G[H]IWLZM]NePdScTdVbWdZd[a\c_\`Za\bXccebnNr]tWvc
I\LjPeV\
DeNmV[l[
[flZvW
AcD]KiObSpT\V\WUYZ^]`[cYfUs\
@dCaE[GaJcLbMbOdP\VbW[Z\^cdbeghanbpZ
BjCcD\E]M\V[[Y]\hcncu[va
BZC\JbLcMcOZWd]ie]uc
@[BcCZGaHhO[[ndbeZh[j[qbt[ucvi
Nhhe
Ijc\
Rdf\lYvk
@bB\D]EbF[L\P]V]WaY]d[ldn]v\
NgWflZn]
@]AZFbG\KcMcObSiTcUdV]XeY][a^[`ZaZbdddgbj]m[obp]q[rasbueve
BmC]HWJbKeM]NdO[P[RaSiT\UZVYWjXc[[_acddYhbjbrducvT
Mi[Pvc
EdFgOX[\`]djf]kc
F\H\[csg
HlK]S]W]o]s[ud
M]djvZ
K]Ze[hj[
TiWe[]
Tif\
A[CgG\`da\t[
D]K[N]OdR]VZWaYcZa\]a]cfdeech]odtZuav[
C[LZOgVWZcb[cadgee
OUcj
CkO\Saced]
H\OnV\W]_]cefc
BYOkW[
Ohc\
D[QiY\ZcvZ
C]\i
TbWbXgpZ
TbXgpZ
Vj^]o\v]
PbV[Yise
J]WhZav]
C\HeTdW]^bade]helgtX
HjTeWV
C]DdGfIeJeN[OcR]SaV]WVZY\]^e_k`\c[e]h\o]
DfGiScW[^[h[
CZIfOf_]
CY_p
D\JrZ]^Z
CYJ\_n
AYCRDcS\Yhcfr\
CTYX\u
A\CbYU
CrHXW\Y\\Wo]
AhCZ[]
RcWW
O\P[^Z`pc]
H]V]Wb[\ekv]
JoSYW][X`[v[
CdFjJ\V\WV
EYVgWVXdabs]u]
BfWdb]q\t\vX
BjHfWSe\q\t\
B[C\D[H\J\M\Wc[\`benp[rbsbu\vY
D]M]Yd[\vX
BkL\R[WX
C[FdH]JmL\NVT\WXZf[]^[`ZbUdkf]h]r]s]
JYL\W\dn
Jk^[bYcdd\
Jc[k_a`\c]l]
A\WmvZ
CeD\H\IcJdP[V\WeZb\b^gd\mdp]vd
C\JeZb^[p]vm
CWHdJfMeVfWWZZ]\d[gdmdoZq[
JfTZ
CZH]JsTZW]ZVl\
H[JZTi
C]HgUc
JXVjabd\
FbW\Ze`cdie\
Fcdie\
PjWZ^[
AaC]D\HeO[SfVZW[Zd[b^[_]`mcbgZl\v\
@fA\D\HbSeV[Zj`jaccVgZu[
A]^V`i
@X`l
AlZa[c^]`Y
Sd`Vc\
VbWfub
B[CSD\GVHeI]L]M[NcR]SiUbVcYZZ][Z\\]b^\`fcbd\g[halanco\rVsetb
GYKZOhSZTdWk`Zcbhfn]tb
H\OYSoTZcdl\qbrS
C\OSSZW\`r
D\W\l\vm
f\sh
K]OhSbUhWVZd`eecf\g\l\m\o]
CXO[PVSiV[`jcg
SVWVcclg
C]P]W[^]`m
@jB]CZFXG]HYJ\KeP\R[V\WYZd[a]b^\`]bceej]lbm\n[pgqcsat\vZ
@YE\HXK\MhR]WcZe^]b\ehfchel\obpc
@bK]]gq\
F\Kg
@[K[MhZ[[\]hpW
EZFeHhKdMXN]P\ZY[]bac]hao[pes[vZ
H\K\ScXchVo[pk
@mMZ
@[KnM[e[
@jEkMYc]
F\H\NbW[[kpZ
FhH\KhM\Q\W\e]gc
@]E[HdQ\WhZ]]c^dg\qZ
Ekp\
F\Kaq\rh
DcGaKbR]T[W\YaZa[d\]`[ebfch\o]tiu\
HYWpY\Zb[[^ZeYfa
KbZaerh]pU
`]eZti
FfHjVeWZXd[\b\s]
FhHhV[W[s]
B\C]GbThWZ[gc\lb
DVR[`kdhlb
JiZbf\lcv]
JiZbf\lcv]
Cg
de
BaC]fg
BWCaDbE\HZK[NdOgc]e]fchciXjclcmenqoZpbqdt]uZvd
WYm\n\oj
m\nmoU
H[K\VdW[fbnhqXu\
mYntoZ
BfJfMiRYWZ[Z
B][s^]
BZD[EcFfH\M\N\QcR\W\dhh\lZvg
EWFmQ\W\dgvT
DUEVde
ERdd
ElFZH\QZdVl[vf
B[D]F\dgvY
DdEgF[vc
gh
K\W[YkrW
G]PZYXf\rm
CiG\ec
AZB[GXOYV\Wgchecucv]
OYW\cie\
Jk^Wu[
@\CeE\Nd`gconc
N]PflX
EbFbNfW]Z]c[lVn\
@bA]B]D\FgGbHcIaJcKYLcOfPcR[TeU[V[W\XdZd[c\Y]f_Z`cc\deedf\n\oVpdqcsY
@fA\BaC\FaHaI\J\KbLcMYPZR\TeVdW\XcYe[\]\^X`[a\c[eegbhbjclcmeqativd
@cOcP\^\d\h]lh
FXVTW][\`Yccdre\g\
@aD]MfT\W\YfZd[f\[eggZhbl\t\
McO[S[VbXaZ[[Z]b`nbbd[f]jZpcq\vc
O]PoS\W]YZ
CcFfHgSdTbcaebgah]
Ge^hlZ
JaNcO]Vc[\]\p\rdvh
XgjZ
HbOiT\Wbvd
EdG\I\LZOZPVSbWaYbZ\[d^j`cbXcje[jakZqgv\
VVW\X\di
CbFhHbW]XcZd^gh[n[q]
C[HYXj^]
W[Yl
RhW\f]
C]D[H]IfKeO[ShUaWZ[]\d]\^bacb[ddebfahfj\nUo\q[setbve
AbBjGbKZObS[UcVdWbYb^bcbdYfahbj\q]rbtfvX
ShW[
InJ\R\
@\A\E]FdHiI]KdMdNcO]QfRbScUZV\WQX\YfZc[X\[]d_\`]a\cbfehdj\l\m[nUoZparasbuhv[
CeF\HdI\M]ObS\Veebfcidoapcr\sgu[
FjHjS\Y\cZ
K]YU]mm\
S]TjYbr]
TjY\r[
EZFlO\SZY]fVr\
t[um
Si`\q]r\
CZGZHYI\JeP]S[T\V\XXYe]b`ecceZfghbrdsauY
JhNbQ[S\hg
CYGbHeJYQ\S[T[V[Yke]fehgrXu]
F]G[H\JfK]MeNiOfT\Z]]]c\efhZmapbu\
SicX
CtJ\T\eWf[hY
C[FbHWJ\M\OcUfWqZ\[b`\kam]
CeI[J]KbOdRcTZU\WX^]feh]qhr\vc
C[Oih]qd
ClO\edqYrf
@[Mlf[p[
HffXmiri
Bin\o\
B\nisZ
m\njo\
G[OmR\VZXd_gceo]u\v\
O[Xg_]o]u]
O\Vk^\f]
G]R\Yl
J]X]Z\e[mjn\oZp[q]
X]mWp\
]Zmfo[q]
B\]kr\
GdO[Wf[\kXl]vl
Wi\\cYd\fcpbtb
G]Wfhc
C\H\S\T\Udh]man\pYrh
FbGdHaI[JcL]N]RZSdT\VZWbYYZ]]d^\_]ccfag\k]l\o\qdrks]tbv\
SfqbrV
G[Wm]\r\
Jc]bf[qn
JZV]WZ]\ebqgr[t\
SjrZ
UaW[ecgghaper]
NaVdWZ\jp]
A]B]HbKmR]WdYZZb[\]b_\dcp[
A]R]VaWjZ\]bv\
KgW\p[
DiEiG]W]l]
OdU\VgW[^[_ef]p\rf
U\VjY]
VlYZ
O]YhrY
R\WYbhue
@ZB\CYHaJ\L\P\R]TZY][Y\\a]cedaljq[
G]TXVeWW\\^Yle
GcNgO\TbWd^ncil]q\
CZHbdclh
cglK
JbO]PcTjVaW]^habcZd]t\v]
ThVcW]^aac
Kceil]
Mkb]
CcL\WrXbZ\[c]fjbm]
R\ThUeV]WPYi[[]\b]f\g]l\nbofp]
R\T\UaYe]\b]lemcod
WWlj
A\BZCdEaGcHXJ[KbL]N[ObR[SbTYV\WZXcZ[[c\c^c_b`dabdehbjbk\l\mdnaoeq\sgtVu[vX
BcFcH[KZWiX[]\^\f\g]ngoksau]vj
XW^bh]mdo\uZ
KVX]mdojs]u\
@gI\L]MiOd][^\d]meoau\
DZEcF\G[H[I]KlMZOYR]\]]Xb]cadie\lVm\n[oZu[
@\CfMg[d\\cfn]o]pgs\vb
CWI]VfXk_\alc\dYe\hbk\mZoPuavY
KZX\]imZod
GpH\Xfd[eghcmeo\u[
DgH\M[\hdYlmubv\
@bBYCjDbF\G\HiIeMYOfSeV]WWZ]\Z]\^h_XaZbcdbeaffgfhZjclen[pXqbres\tjv\
CYDbFbG]HfO]S\U[VcWbXbYe[[c[oZsXufvh
A\RgSaU\Y[]d^]_dbadathuf
ChRi`abbc]ebub
ViW\aa
W][\eh
@\AeBZCdDYEaFZG[HbJbL[OdQdR\S]T\UcYZ[Z][^eaabcc]dbf\gah]kbl\mXqar\
BXOWQbUdV]WoZb[h^SaZbWcYd\nYqav\
AhO]^Z
AiJ]OZW\^V`eahd[
vW
C]JnO\T\v\
C[TgW[
VeWnk[scv]
WjvW
BhCaHZObk\
@cA\CZD]EeHSM\OfT\VXWdX]d[gcqou\vY
O\Wd^\bfq\
J]ObWXcc
HbJ[O\^dbbe\vj
AhC]
HXOcVlWcbfd\
DaHVQ]dcvn
AYC[EeHrJZO[U\VYX[^b`\daebo]q\va
OiWX[l^d`Z
AVDYFfHcJaLeUaWZ[Vbkdle]gaukv\
VfWZ^dqd
AjC[O]^X_V`\
Og_[
Cj
BXHYQwWWcaq]
WpbV
D]W\di
@\A\HYO[Q\V]WXZ]^rbb
BYHVLdMaOsVbWN_bechdp\uZvW
CVFXHfJdO\VYW\Z]afc]de
LWO]Wg\]^]
VdWhl[
L[O[W\vi
O[W\[Yvg
L[[gva
WZYhcal\vd
WYYhvg
GbO\SbUdVfWeXde\
ViWZ
[Zvg
@\B[C[D\EeFdGYHbKhLZN[QaT\WbX]YcZc\c^[d[egjbn\pYu[
A]BfE\F\GYH\I\L[N\OhV]WaY\Zd^\bdelh\jdsX
E]K[YY^habec
@dEjFWU]\d
KZQcU\WYsj
@ZEpKXR]Y\e[
@\FnHXIcKmO[P[Q[RcScT\VcWeYj[\^[ebgahcl\p[s\v]
ScT\WYYj[\
@\AeB]DcFZGZHaI[JVK[L[NcOcSdU]V\XcYe\]^k_[`\bbdgfbj[k\m]pYvc
D[L\N]Z\bmd\l\ve
BbPiW]
AZB[D[M\SbT]Wff\havg
M\OabZdj
BcS\WXY\c]dkldvd
AiMnN]OYPcScTiUaWWXb[\^YdcfZlcr]savY
PW
NYO]Wh[fb\dclZ
L[Wb^gbgjdl\v\
O]V]WlXbZ]^]cdlY
BeT[VeWYY]^cccdWhajWndq]rlsav]
W[dZvj
Y\Zg
AgPY^Y`[
SSXbecfmh\
BjW\v\
B\DbQbWg_Zcbdbvb
G]Wj[\v]
Wik]t]v]
X\Zfehv[
X\eh
OhWhY\ZUeak\u\
B[DfEcPkR]S\TbU\WcY[^Waab\cbd\ld
B]C\DdGZJbM[NWO]PbS[TbWfY\[c\c`\acb]cde\hbk]lRv]
AgN\O[PgVbW[^\ld
GeNgP\
PXW\`k
Rh_a
AfB]CYF\GbH[S\TfUcWUX\Zh[\]b^j`[bce]gbl\q]
AjCYWcZ\^Z`\
A\J\TgU\^lc\v\
F\H]JbOZZl
AdB\CdHcM]NdUfZ\[[^b`dbgdah\lZm\o\p\rctf
NhUhV\WZ[e_bdch\
W\bjt[
WVZ\^ZblddlZ
C]GZMZWQ[]^jbZk[ti
K\W[YkrZ
@gAXBbCcEbFgGWHYIeJdKcL]MiQcTbVaWTZT[b\Z]c_\`\adbad\e]f\h[iajbk\l[mjncp[qcsathubv[
@]G\JdKaM\SbV\WWZV^ibsccecnfo]q[rbtcui
U]mk
@]IiM\OX]abZcigjjYmgqb
B\CVJ\PeW[XtYg[]]feXhbm[n]o[q\rl
@\MgVj^Xqau\
KZMlOgVlWY[\^Sa\b]e]pUqYt\
@bBWCeEcF]L[MeOXWYYi[Vagbaibjam\qetgub
@[C\E\F[JiMnP[R]TgUgWbYX\[b\g\r[s\ti
C]F\JWT\cie]hSn\odqvrWu]
F\J\S\TZY\qXrr
UZ]Ymmu]
@mO\V\b\c\m\vc
[[e[ibr[tp
M\U\mh
K\NhXZ_[b\nfqcuU
@bL[N]OdVeWj[\kcn\
@]C\JbK\M\OcVhWT[\^Pbqg]j]k]qYt]
BdFhIYK[L[MlNZOdP\TcVYW]X]Y[[T\Z]]^[bic\e[fcgchijao\pZqfrXtZvY
@YBZCjE\H\JhKgN[OfReU]V]Wc[[^\`]e]h\neo]s\ug
@]MZO]W\Yk^ts\uZ
CeIU
NYqou\
JbOjV\n\ub
@[uk
OcWj^hc]
B\EbFhHbIbMbO]T\W\Zd]b^Xabccecg]hejcq[u]
WZ[W^Sjgqht\v\
@XBuC[EZFZGbHnI\JXKVL\MYN\O\PhQeUfV\WaX\Y]Zb\\aebTchdbehghhll]mWn\p\q]t\uUvh
@[B]CVEhFrHVM\NpPfR\SdTeUiVZWTXbYc[\\\^\_ZalcZeeflg\h\jbmZr\shubvO
Mk[]^[b[hWqjs\u[
Cp
@ZAcBVCfEbF\HZI\JkKbLmMqNcOePcT\UTVZXSYb[N\l]e^ibed]eUfYgcjamZqdr[uiv\
@eBhCcJ\MdQ\UhVXWfZ\[j_bbae]m\
W\Z\[j
IjOWY]cet]
M\ObV[][f]mknc
@[JcMnO[TcW[ZW[W]c^jacbXctq\
CgJ\XW\b][^[e\oqqbuV
F]M\S]XoYd^]b\h\t\uW
CYF[IlO[V[_]
^jha
UZejmbq\
@lB\CgFcKcT]Wb^fc[e[o]sdu]
VjW[qZ
eZmbo]tk
M]O\^l
F[MR^q
C\O[ep
@cB[EeFlH\K\M\NiUfWVaccRmZsb
IaOfVfeZmcu[v\
JYMYN]VkWnZ][\\em]t\
CfH]MvTaU\XcY][\]]^Wc[e\scvS
t[um
@ZBbC[JbMXOZQ[T\VfWZ[[\]^Sbuq]teuZvb
L\[h
@jCdIdN[Oj_ccZh]r\t]ui
@gEgMZ]]b\
@ZBeC[HeI]J\L\McQiV[WXXUY[Zh[U\\^[_]bcc[eZgZhhj[kaldmfncpdqSs\teuUvd
BfPdWUjbu]
Q[Wh
BXZh
AcBYFbGYH\JbL]M\NgOcTbUbVcX\YaZ[]b^ZaaccdZhfldm\njp\s\uev[
L]NiVcWaY\Z]cTlXn[vZ
C\EeNeVhWZYZ\Zc\n\
ChT]fcnfsc
C[NdOoP[VoWbX\Y\_ac]
@YCdEaF]NkOcTYV\Z]`[cch\n[uZ
@mC\FiG[I]JeNPOZPZTjVWYgZn\Z_b`Zc[d[lmn[odp\q]s[t\ucva
@YEaNhOXVhWQZ\\d`eabcYl\n[tc
@mAkCZEZF]JeNRO\PgTXVZWoYd^a`]abcWl[nju\
@]CTG[JXNZOaTeVZW\`acff]niuk
NdO[V]`lc[
GiOdWbXb[c]\^e
BhW]Zb
@aA\B[CcDZEcG[HbJYK\LZMeN[P[R\TVUVWWY[ZX[\\a^b_b`[dfeZf\gdhYjemjnmobpjqYrXu[vV
UWVfWYXc_\cejgmXo[p\
mgo\
C[LZWb^nhfjjpZtg
CgE\M\UcW\\hg\jX
lhoa
HfUnV\X]mZ
V[WfZk^Sbkd[gehilenbocpZtd
@dCeEgO[R]T]ViWbXfYYZ]\[]b^d_\abd]g[hXjZl\m[pUs[tg
@ZE\M\N\O\U\VcXY]c^Y`\a]hlndtd
^eb[gmob
@\C\FZHcP\VYWZXqYdZf\]^]a\b\ccdch\jVnbtY
@bCZEcJ\N\OhTcUTW\XZZS\a]Z_mcad[gZhYjel[meodpYrZtb
NhVZWY^bdgh\
Wzm\tY
ois]
EeK\MYO[^j`dcYealYresftdve
A\W]^ivY
@eA]B]C]FbG\HXIcJ\O]R\S[T[UVWT[\^b`\baf[iamfnbogpdqisdtcv[
K\WqX\Zdm[t[
C[I\O[VhX\qk
F]VWXj\d_fc\r\tX
W[Xgqkr\
K]VXW\n\pgsZt]
rg
@\C\FgI\OZ^\cfh\i]lam\n\oWpWqyrRs\
CdYZqUri
V\][mlp\t\
I]iZto
mZon
ldqbsk
Mi
N]Vo_\
B]U[Wc\]^cm]nYohp\reug
K]pj
CeX[c\o]p]q[tX
J\K\XX\b]Z^]e]m\ngohtZ
S\W]c]e\mVofqkr[sdt[u]
IhT]VWWTZ]b\h]p]r]tZ
@\KsccpZsX
^\bic]p\
@]M\^h
mj
WWo\pk
@oWY
@\CbNeO]SfT\VdWRZ][b]b^gebh]lh
NgT\V]WXZZ[glb
CdO]SgW]Zb[Y]c^ceglfvc
W[Zh
A[CdD]G[H[JbK]L\M[N\P]XbZZ^XabbXcfdaheialXm\o[qZtdvY
CdWVsbt]
ci
OVWZs\ti
M\O]V]X[\m_ZfchitW
CjEbT\VdW]\b][e\s\tdu[
IiR]V\W[aZeehZtY
@\Cccfe\hkta
CeXj]]c]ectfu[
BWCXD\HjJaOYR][\\b]fcbeffZiYm]rbtd
C[Obajf\t[
@\W[cgeft]
W\hit\
W]th
C[O\tjuc
O]WitU
CWN]Vftn
V]WgtV
@cC[DeF]L]MbN]OaPdSeT\VYWaZd\\^[_\bec]d\ebgbj\l]ohqcr\vf
N[W\[hhbo]
P\Sh
OhP]V\j\
A]CcK]X]\bth
W[X]jatg
I]N\s\tu
S]T\fkqfr]sZ
HWX]fXsotJuY
AcCaD\F\G]H[JgMWP]R]S\T[UXV[W[XY[X\]]\^Y`cbXcbd]fZghhZk\l[mYnWoZp]q\r[sWt\urvU
AVBYC[HiJdO]WZ[Z`ka]c[qfu]
JZOkWWuZ
AqW\`[c]
B\G\O\[Ygck]uh
A][[`\uk
Z\[dgl
AdCgD]JdN[S]WjX][g`Vb\cme[n\t[u\
C]JlNbWeZb]\ced\n\r]sXuZ
Ah`\gcu\
A\B\DbG]HZIaJdOdRaWbZc[e`bccd\teuS
CXJhOZg[v[
ug
B{H[IbJXWk]b`Zcdg]uSv]
B]C\J[W]eot]
G\NjOoW\[XuZ
AYCgd\
JkO]uW
@]AcCbEbF\J]M]OcRaScTcUaW[Z[^\_acbe\ffhdrZsZ
BYC[HdSdWg_dfdv\
G\H\TWcbfkl]qerZ
AhTcW[fgvX
DbGacbdfve
B\F\O\T]WcY]Zi[Z^\d\emh\m\
@bAYD\FeGTH\IcJaL]NfObP]RZS[TYU]VcXcYaZa]c^]_d`faabYcWdafdg\hcjZlcm\n\o\p]qbrdsXv[
M\[jfdlYva
@cCkOdYbc]r]
BXF\H\IaJ]Q[VaWjY\[Z]]_b`[a\fdkclgqbr]vW
li
@TG]W[_Zcxj[lT
BeCZHdMbNXQeWTYc[\\[_]aacXdih\lludvZ
N[WZc\liv]
B]FdN\W\[]]\d\k]lktevX
cjd]lXva
B\DbcZvg
MdN][c_bcedhe[k[l[
@lCbD]EdFeH\IaNYOdP\V[W]YYZ[_b`Yagc\dZealUpbv]
@\CnD\E[G\H]JZK[NiOaQ\ZY[[]c^i_W`beXfflPrds]tdvY
lj
@\CYNpO]`[qcr]
@eA\C\IdJZN[ObWYX\Z[]ea[c]ekhblZ
AbCfDeE]HTJsK\NZOUQdVWWnY\Zr[R\g]Z_[`caZcTdWegf[hblSp\rZt[va
B]O[vh
@[A]C[D\I]N]OeP[YL_\cjdrfelmv[
BhcZt\
HgYe_a
lh
BkI\NZOb[\dgedqbr[vW
C[IbNd]]^jrj
CqNnO[V\Zb[Y`cc]echUlVr[t\
F][rfb
@iC[FiG]H\I\JVKgNbOfV[WaXoYa[b]Z_c`iaecSd]e[h[l[q[v[
B\HZK\W[Ze^dcanao\ph
Dehl
B[HYUhV\^Yd[gahh
Yk
N]eef]p\rg
@]A]BbDdHbOcVcWX\e`ce\hbl\ub
@]A]BVDgHbOcVd\e`ccal\u\vU
AdBbC]D\EXFaGcJcNbOcQdVcYc[c\c]a`Uabdbebk[lcmbndocrdtavX
AaCXHfMOTgWeY[[Yc\dZecfZhelcqcratguc
Sdm[oorX
@aClGcOgTPZ\[c
CkXW]atcu[
CXHYTdYVgfldmf
cU
HbJ\V\W[Z][]\\]jc[hap]
Mf[W
nYug
V[onq\
SZY\f\ri
A\SW\\fj
@XBhDbEbFbGZHYJ[K[L\N[O\QYS]TcVgZ][a^Xacb[cXdfehfbh\lbmVoapqsZt\ubvd
AaBdC[H[J\M\OZRbTnWZY]Z\\ce]f\kctZvf
AZD\F\HXIcJnKaM\OaRbSfT[V[Zb[\^d_]aadcekg\hhleodqWu[
QZVnW\u]v]
@\J\]bhfoZpk
U\WZ[jl[
K\OgV\p[
DXGdJ]McS\_ccWo\
YTZ]\fcev\
KOnlo[
Ml[Xu\v[
BmCiD[GbH]JdK\M]OaVeW\Y][Zc\f\hZkZvc
@[AWB\CiHZJgMfOcPgQbSaUZW[YZZb[i\[^e_\cZe\hXjek\mfp\r[tVu[vd
GbSccUr[
BfFiG\QlSeY\\]accghdkb
W\\Ztk
BZHnJ\qfu[
G]HXJ\KcLdMeNhP[Q\ScWZXfYe[s`Zc\ech[jclenbq[tUu\v\
B]M]V\WZZj\\_\h[kf
DaEhG]V[
CTDddb
]a`i
KaObWZY]c]l]scuhvh
D[O[T]Y\`pccuZv]
TjYqf\lYrY
J]UhYX][ce
T\Ugm[r\u]
B[T\W\[\d\ubvu
DdEnO]P]d\u]
Umc]m]u[
D]kiu[v]
H\IdV]WltV
CbWZ[b^\rcthvg
@nBgEeFZGZH\KdLbMZOZRbWdY][]\ca\bZccdge]p[sZv]
@ZE]H\K]LbRYW]bbdis]
@kEcMZ]\
@]BkR\Wk
@XRi
B\JdKfOgRgWZZc[Ybdqb
D\EgI[JfK\L[N\R\V\WdY\ZV[b^h_]afeef]h]l[rhteuX
MbNaVeXbYn[\rbt]uY
C[P]Wjldtc
B]C]Hh^\feqbrY
NZO[P[SbV\_\a\eetk
I]NcRcWe[\l\
JZNeV\Y\Zueblapf
B]JdKcPiY\ret\u[
A[B]DbJeOdW\^kc]e[f]pbr]vZ
DbJU^ue[vZ
ClJ[T\U\Vdc\l\ndr\u\v\
D\J[V[Zc[[^nt[vd
FdH\Whmd
B\CbM[UpW]Y][b^]mZocv[
C]Uj
W[\\fbkk
O[W][gk]
O[W][gk]
B]M\W[[m\]k\
IcJ\W\[Z^\e]vk
B\CXFdHVIbJYKbLdM\NeObPhT\UUWcXbYb[Z_e`cabc\dae[hcjbkalamfncp\q[rgsfujv\
BbD[FbGcH[LeO\PZRcVcYf[[\[_i`]abcae]j\kZudvj
l\vo
@]H\cg
E[b]uj
Oc[l\\cf
@\CcDZElFfHZIiKYN\OWT\Vb`\ajc[dYechbjel\n\t]
@aE]H[KYNjOlP[W]XaY\[Y`bbbfgmdn]o[rYs\ucv[
J\Y\eirf
PjvZ
CZG[H]PdY[ct
Bl\]
IfK\O\PeW]X]Y]e]mdnbobtfu\
@cA\BXCkDgEXFUHiOiPVR[ScW\YZZb[\^f_]`\abcZdneYgajak\lmtfuXvS
DeE[F\GhIYKeL\MbO]P]SbVfWeXeY]Z]\d]c^\aZdceafghcj\k\lcm[n]r[sct[uZv\
@hB[F[KeN\P]RaU\VhW[X\YbZ[[b\c]b_\bbc\e\j\lem\nYo]pfqasdtZu]v[
KZMj[ep\se
Hfch
@pR\c[
Ki
K[V{WX
@\MgWfsX
KURdV]WWZ]
E]FbH[K\MYR[VXYYZ]`bbklbn\pdsYv]
K[R[h[phqe
KisW
W]pgsb
@ZEcFdK[MbReX\YZ\o_\pQtV
@mB[K\c[
@\H\K]V\\a^\_iechalZobtduevd
WZ\ctivd
B\HaKhUeWdh\k]nb
HZN]O\UbVZZ[_Zhjqdvb
@\CaE[FhG\HhIZJdK[L\MaN\OcQ]S]TZU[WXXa]\^[`]b[ddh\k]m[nXo\p\qZr\s[t]u\vd
@\B]CcFZHoIZJ]O\Q]U]WVXc[U\gaVdXebl\n]o\sVt[vW
F\H\JiV\ccecob
B]H\Ogaa
F\HYW\ZVdp
C]FbHqJVTZl\o]
FaHf
AcE]HhOfW\se
FZHfV]WYr\
B\C\HYVjZfv[
D\F\HbMgZ\[]aedd
Fg
HZWqvc
BjF]HTKeO[YcZc[qeZ
HRdj
FbHbWXvX
BhDeW[cXv\
@[AaBZHgKlLbOdPaS\U]VaY[[Z]]^]b[cchYjblYm\oZp]qbs[tb
KjV]cenY
KfV\WZnTs]
E\K\O[^\`jn]
A]CaJgM\TdUgV\WeZ[[c`]c[g]hcq]vb
A]H\ThWbZ[]a
InOWR]W\
@hA[BfFYGgHWJ\K[M]OVPYS\T\WV[W]\^a`baYbXcfdce\l[n\rcs]t\vY
@[BoEbF]GWHYK\S\W[^haXbZcWh\l[
PY`ic\fc
F]ckvb
G\cgvZ
@[Gf`\cO
^gcVhdrg
B\Gi[[cZ
BfGaOW[\cdv]
AXBZDVEdFgGZH\I]OYTbU\Z\]b^h_bcbe]j]lio\qgt\vW
CdDVEaG\H\J[TcU]VfW\]d^V_bcfj]levW
EbI]VZWhc]
A]CbFgW[^b
@aGbHdJaLaMaTWU[XcZY[[\\]b^]bcd]egf\hcj]oaqdteubvZ
@\A\CeD[HYJcLeMcNcR[STWTZ\[[^e_YaYdYeehYicj[k\lom]pcrdsWtdu\
@\F\H\JeLeM[O[WhX\Y\[\\i]c`]b]c]eeg\ham[ogpbrcsctZuZ
CgFcGZMiY]^je]
@ZB]C]G[JWPcS\W\Yj`]c\fgh]j\rj
G\MYWeYbeith
@\AaC\G\HMR\V[WWX\Y[[c\T^T_Ya]bXdbehgTh[j]kglYoiqdrZtmuZv[
Ohq[
@]AaM\X\[X^gbeecg]uV
AbC\M][V]a^\`ZbgeYg[mfnbsgtKuc
PbWlYc]\c[kZ
I\N\ScWZXo[h]c_Zrct[vd
HbWib\e]s]
M\Yl
LX
OiP[V[
@cBgCZD]E\GnI\J[P]RgSbUiViWaYb[V\]]b^Z`ecdd\g]vq
CfDlEh^]a]ddj]
FaHoQ]Xb^]c]gd
@aCYE]GYIhNdOmPjScYe^q`ha\cWd]iZlZr[
AgH]J\^\`aabchq\
AcChF[VbY\^c
V]WZXbYf]]`eth
@XG[O]VYWg^b_ecr
JaL[Re[XccemvZ
[qtZ
Oh
OXVkYZc[
A\WWXf^TbZcehfkvt]vb
@gBYD\EZGZIcJaKZLfMbObPoSfTgUVV]Ye[e^\`cacb\cWeZf\gchfkel\nYqUrgtYuivW
LpM\[\t[
XW\[_i
C][]kgq]uc
H]IaV\Xdcf
A[GfO[W[[Z\]eihckiuY
Ede]hlv\
C]LXOZW\edrZtm
CgM[OdVeWY[g\j^hbVe]gXh[l[o[p\qgti
CdKbMaOZPaVfX]YW[X\Zaalbr\u\
C\P]WlY][b`bbld\ehpZsXte
C\GXOiXf[[]b^[_f`ccfeXhdq\uh
AeG\H\J\L\MfRdVd[Z\e^ca\b[ecg[h[jclXm[nZo[qhr\sZtf
AeBZJ[MXOaQlWZbee]hcqZ
hgl\o]
@\BeCbD]F[HjIXJXK]L[MSObPeQfS]TZWWXZYk[S\s][^d_WaZbYeafYgZhYjfmYnYoOqvrQsNuevc
CdLfWjbReZlg
@cC[MeVdZe[X\X`babc\ebh[kZobpctgu\
CZM\NdO\P[VbYbb]c[hdlio]qgrXv]
DaH]LcWqZ\[dc[e]kim[v[
C]KeLjWZYc[Z^e`bj[kclfr\th
V\Yj_W
JdQ\VbW][i`Yb]hklko[q]t\v[
C]L]OrV\W[ccv\
@bBZF]L]MYP]RcVbWnYa^Yb\eXg\hZk\m\o\qfr\t[vn
VplZu]v[
ejt\
AcDbLjWZ[c`]b\eckYn\v\
W[th
MfOcPcV[[i_ce[
BfGhOZWVcgv[
H[JcKZR[V[WVX[Y]]fgYh\mlnioftY
K\[]_bbgd[fglh
A]CZH\WdXl[Z\[]c^Xc]eWoZp]qls[uf
CYD\H[KYL\MgNePYR[VTWZXoYZ[Z^f_[e\fkg]hYm[neohqVsktZufvc
AoHYP\[e^\hb
HeKaXW]d^b_\eZh[ocpe
Lyrct[
Kc]\egkcr\ub
Vk\gtb
C[IeJhMiOahajgp[tT
AZOZajk]
A\GhMfO[P\SeYYagche\tb
CZKZL]MgOcPfRYS\VlW[Yb_facbceef]g\h]p]qi
KdRca\bdh]qi
B[[[\YeVk\tn
A[NbYd^kg\h\qZt\
C\Ji
NjVbWc\]lZ
R\`Wbd
PhS[a[c]k[lf
LSW]e[ti
Ok
JnMcbStbui
AZBkJ\M\OSQ]WW_bbgecleq\v[
A[VZW\[]tm
@\BbHYI\JeV]WY[V^dbccYe\k\mbn\qXu\v]
A\BZCqO[WmY][]^QbUgXhYq\
@cCkH[I]K[M\VlX[YZZb\]_jbZe[
A]HZJfM]Zhbft]
V]e[hitW
B]WcZbe\vh
HgMaObg\h\janYqc
Wgkcte
BZ\]th
BgHfW\qc
A\G\J[M]N\O\V[[c^pafhdlcn\ratZu\
CcEdY[[gk\vk
Y[hnm\t[
R]Ycq[rgt]
BPGlIdJfOc^Vefk]tZv]
@hAYCTFbGMH\JYL]MbNWOpPaSbV\WUX\Yh^n`db\f\gahWrh
A[^iq[
]\_j
@[AUB[CbHYJaOZWbXV[d^Y_bb[cfeegckcqbugvZ
LhM[WdZb^[bjp]tY
BVCbM]Wt[fvY
F]Na[[hg
@iE]GlP]Q]V\WbXccddahij[kal\u\
C\YU\h
C]RmV]f[
Jq^[bXdU
C\Jgvl
KiReW\[b^cnWqc
EZFgdd
gh
H[ImOZebh[ido]uj
h]qgr[
G\kZvk
^pt\
Mi\Zb]
@dBZC[F]H]I\KeL]MiVOWaXhYW[b\Z]b^W_X`[a[bhdYeYf]g[hPmfnnohpcqYr[sutSv\
B\PbS\[[a]bi
@]J]WYlfnVug
C\I\JYMdNZOcY][e]c`iehhgk[l[qbtYv[
IcO[P[V\WXY\_\a\ear[tu
K[RiVbW[[kqjt]
[\hbt\ug
RXh\qg
FeHjW\[]
BgHZWYZbbegYpe
B\E]M[W\[Y_aebklvd
IZOl^\
AYBjG]J[QdTZVbXa[]\\^\b\f\gZhbk[m]o\qjrY
ArD[G[OYt\v]
Oj
OU`b
Hm
R]TgWb[cedrcv]
@ZAcC]EbGbH[JbN\R]V\X\YcZf[\\g_Z`[bcc]g\hhidlZo[pbsZu\vf
AcV]WW
LiWU
A\CfZb^tc]e]q]
A[H[WYZ[bje\
Jmt\
A\JaK]LeObWXZNbhebh[pb
Wa\Yh]s[tzu[
J\Y]ejicug
\ht\
@\Bkcd
^btk
R\W\Yj
AeB[KlMeR[U]V\W\l]mfo]s\
AjHhOVU]md
B\KfO]s\
B]HbM]R\UZWZXrZ]]Z`]f[l\m[s[u[vd
H]M]U\WcXm]Zm[u[
Xhf[
C]IiO\P\Y]
RdW[ug
RiWZ
""".strip()
