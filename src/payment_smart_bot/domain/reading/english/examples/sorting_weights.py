"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "9c934c6307d0fa21c27c551fe45d6092"
NAMES: Final = """
after_confirm
already_paid
assent
bank
cancel
cancel_later
change
consent
contact
correction
currency
declined
dispute
earlier_card
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
pending
permission
person
pin
progress
receipt
recurring
refund
repetition
reservation
resumption
right_place
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
BIASES: Final = rb"KNXOLIHOMNPNQHOXONOMOXKONQ^MNRULJOJNLLNNQOGNMMKOOVRJLMLKLNOLU"
FEATURES: Final = r"""
#$00>
#&cs>
#'ll>
#'ve>
#****
#***>
#-ahe
#-mai
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
#<aaa
#<abb
#<abo
#<abr
#<acc
#<ace
#<ach
#<acr
#<act
#<ad>
#<add
#<adr
#<adu
#<adv
#<aff
#<afk
#<aft
#<aga
#<agb
#<age
#<agi
#<ago
#<agr
#<ahe
#<ai>
#<ale
#<all
#<alo
#<alt
#<ama
#<ame
#<amo
#<and
#<ang
#<ann
#<ano
#<any
#<apa
#<apo
#<app
#<apr
#<aqu
#<ara
#<arg
#<arr
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
#<b0>
#<baa
#<bac
#<bad
#<bag
#<bai
#<bak
#<ban
#<bar
#<bas
#<be>
#<bea
#<bec
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
#<boa
#<bob
#<bod
#<bol
#<bon
#<boo
#<bor
#<bos
#<bot
#<bou
#<bow
#<box
#<bra
#<brb
#<bre
#<bri
#<bro
#<bru
#<bsb
#<bu>
#<bug
#<buk
#<bul
#<bum
#<bur
#<bus
#<but
#<buy
#<by>
#<bye
#<cab
#<cad
#<caf
#<cak
#<cal
#<can
#<cap
#<car
#<cas
#<cat
#<cea
#<cel
#<cen
#<cer
#<cha
#<che
#<chi
#<chu
#<cir
#<cla
#<cle
#<cli
#<clo
#<clu
#<co>
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
#<cow
#<cpf
#<cra
#<cre
#<cri
#<cro
#<cru
#<cry
#<cul
#<cup
#<cur
#<cut
#<cvc
#<cvv
#<dad
#<daf
#<dai
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
#<der
#<des
#<deu
#<dev
#<dey
#<değ
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
#<dob
#<doc
#<dod
#<doe
#<dog
#<doi
#<dol
#<don
#<doo
#<dos
#<dot
#<dou
#<dow
#<doz
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
#<e-m
#<eac
#<ear
#<eas
#<eat
#<ebt
#<ec>
#<edg
#<edi
#<egg
#<eh>
#<ehh
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
#<ess
#<est
#<et>
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
#<fev
#<few
#<ffs
#<fid
#<fie
#<fif
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
#<fly
#<fog
#<fol
#<foo
#<for
#<fou
#<fra
#<fre
#<fri
#<fro
#<fue
#<fun
#<fut
#<gae
#<gap
#<gat
#<gav
#<gbp
#<gca
#<gdp
#<gem
#<gen
#<get
#<gha
#<giv
#<gla
#<gli
#<glo
#<glu
#<go-
#<go>
#<goa
#<goh
#<gol
#<goo
#<gpa
#<gra
#<gre
#<gri
#<gro
#<grr
#<gst
#<gue
#<gui
#<gus
#<gym
#<gül
#<güv
#<hac
#<had
#<hal
#<han
#<hap
#<har
#<has
#<hat
#<hav
#<he>
#<hea
#<hel
#<hen
#<her
#<hes
#<hey
#<hi>
#<hid
#<hie
#<hig
#<hii
#<him
#<hin
#<hip
#<hir
#<his
#<hit
#<ho>
#<hoa
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
#<hul
#<hum
#<hun
#<hur
#<hus
#<hva
#<hyp
#<iba
#<ice
#<ici
#<id>
#<ide
#<idi
#<if>
#<iff
#<ile
#<imp
#<in>
#<ina
#<inc
#<ind
#<ing
#<ini
#<ink
#<inp
#<ins
#<int
#<inv
#<ipa
#<iri
#<is>
#<isi
#<it>
#<ita
#<ite
#<ito
#<jak
#<jam
#<jap
#<jcb
#<je>
#<jed
#<jif
#<job
#<joi
#<jok
#<jon
#<jr>
#<jum
#<jun
#<jus
#<już
#<kai
#<kar
#<kat
#<kau
#<kee
#<kep
#<key
#<kic
#<kid
#<kil
#<kim
#<kin
#<kit
#<kla
#<kne
#<kni
#<kod
#<kon
#<kor
#<kos
#<kro
#<kya
#<kyc
#<lab
#<lac
#<lad
#<lag
#<lak
#<lam
#<lan
#<lar
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
#<lim
#<lin
#<lis
#<liv
#<llo
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
#<lyi
#<m-p
#<mab
#<mac
#<mad
#<mae
#<mag
#<mai
#<mak
#<mal
#<mam
#<man
#<mar
#<mas
#<mat
#<mau
#<may
#<mc>
#<me>
#<mea
#<med
#<meh
#<men
#<mer
#<mic
#<mig
#<min
#<mir
#<mis
#<mix
#<mm/
#<mm>
#<mob
#<mod
#<moi
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
#<ms>
#<msg
#<muc
#<mud
#<mum
#<mus
#<mut
#<my>
#<na>
#<nai
#<nam
#<nan
#<nat
#<ne>
#<nea
#<nec
#<nee
#<neg
#<nep
#<ner
#<nev
#<new
#<nex
#<nic
#<nie
#<nig
#<nin
#<nip
#<nix
#<no>
#<nob
#<nod
#<nom
#<non
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
#<odd
#<off
#<oft
#<oi>
#<oil
#<ok>
#<oka
#<oke
#<oki
#<old
#<omb
#<omg
#<ona
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
#<oxx
#<où>
#<pa>
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
#<pc>
#<pci
#<pdf
#<pe>
#<pea
#<ped
#<pee
#<pen
#<per
#<pes
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
#<pod
#<poe
#<poi
#<pol
#<pon
#<pop
#<por
#<pos
#<pot
#<pou
#<ppl
#<pra
#<pre
#<pri
#<pro
#<prz
#<prü
#<pul
#<pun
#<pur
#<pus
#<put
#<pya
#<pág
#<qr>
#<qua
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
#<ree
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
#<sal
#<sam
#<san
#<sav
#<say
#<sca
#<sch
#<sco
#<scr
#<se>
#<sea
#<sec
#<see
#<sef
#<seg
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
#<sid
#<sie
#<sig
#<sil
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
#<sms
#<smu
#<sna
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
#<ssl
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
#<swi
#<sym
#<t&c
#<tab
#<tac
#<tak
#<tal
#<tan
#<tap
#<tas
#<tax
#<td>
#<te>
#<tea
#<tee
#<tek
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
#<ths
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
#<tul
#<tur
#<tut
#<twi
#<two
#<typ
#<tyr
#<tür
#<ube
#<ue>
#<uk>
#<ukr
#<uml
#<un-
#<un>
#<una
#<unc
#<und
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
#<urd
#<urs
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
#<vex
#<vez
#<via
#<vir
#<vis
#<voc
#<voi
#<vor
#<vot
#<vou
#<w/o
#<wag
#<wai
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
#<wei
#<wer
#<wes
#<wet
#<wey
#<wha
#<whe
#<whi
#<who
#<why
#<wif
#<wil
#<win
#<wip
#<wir
#<wis
#<wit
#<wob
#<won
#<wor
#<wra
#<wri
#<wro
#<xxx
#<y'a
#<yah
#<yan
#<yap
#<yas
#<yaz
#<yea
#<yen
#<yes
#<yet
#<yo>
#<yok
#<you
#<yy>
#<zel
#<zer
#<zip
#<zlo
#<zoo
#<ça>
#<öde
#<не>
#a's>
#aam>
#aat>
#abas
#abbr
#abi>
#abic
#able
#abo>
#abon
#abor
#abro
#abs>
#acce
#acco
#accu
#ace>
#aced
#acem
#aces
#ach>
#achi
#ack'
#ack>
#acke
#acki
#acks
#ackw
#acro
#acs>
#act>
#acti
#actl
#actu
#acy>
#adab
#add>
#adde
#addr
#adds
#ade>
#aded
#ader
#adha
#adin
#adli
#adlo
#ado>
#adre
#ads>
#adul
#adve
#ady>
#aed>
#aest
#afar
#afe>
#afer
#aff>
#affi
#afk>
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
#ago>
#agre
#ague
#agué
#aha>
#ahan
#ahea
#ahiy
#ahle
#aid>
#ail>
#aila
#ails
#aim>
#ain>
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
#aked
#aken
#aker
#akes
#akfa
#akin
#aks>
#aktu
#ala>
#alal
#alat
#alav
#ale>
#aler
#alex
#alfw
#ali>
#alia
#alic
#alid
#alk>
#allb
#alle
#allo
#alls
#alm>
#alma
#alog
#alon
#alre
#als>
#alse
#alt>
#alte
#alth
#alto
#alue
#amad
#aman
#amas
#amat
#ambl
#ame>
#amen
#ames
#amex
#amil
#amin
#amme
#ammy
#amou
#ampe
#ampl
#ana>
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
#ando
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
#anh>
#ania
#ank>
#anko
#anks
#anlı
#anna
#anne
#anno
#annu
#anny
#ans>
#ansf
#ansl
#anua
#any>
#anya
#apar
#ape>
#aped
#aper
#aple
#apma
#apol
#apos
#app>
#appe
#appl
#appr
#apri
#aps>
#apse
#aptc
#arab
#arac
#aran
#arat
#arce
#arch
#ard>
#arda
#ardi
#ardo
#ards
#are>
#area
#ared
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
#arpe
#arra
#arri
#arro
#arry
#ars>
#art>
#arta
#arte
#artl
#arts
#arty
#ary>
#asa>
#ase>
#ased
#ash>
#ashb
#ashe
#asib
#asin
#ask>
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
#atab
#atch
#ate>
#ated
#atem
#aten
#ater
#ates
#atev
#atew
#athe
#atie
#atin
#atio
#ativ
#atm>
#ator
#ats>
#atte
#atti
#attr
#atui
#atur
#atus
#atwe
#aty>
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
#awa>
#away
#awbe
#awn>
#ay-b
#aya>
#ayad
#ayaw
#aybe
#ayee
#ayer
#ayin
#ayla
#ayli
#aypa
#ays>
#ayud
#azow
#b's>
#back
#bacs
#bad>
#bag>
#bail
#bake
#ban>
#bana
#banc
#band
#bang
#bank
#bar>
#base
#bass
#baya
#bbed
#bbis
#bbre
#bean
#bed>
#been
#beg>
#begi
#beha
#behi
#bell
#belo
#ber>
#berr
#bers
#bery
#bes>
#best
#beth
#bett
#bic>
#big>
#bike
#bile
#bili
#bill
#bin>
#bind
#bine
#bing
#bins
#bird
#birt
#bis>
#bit>
#bitc
#bite
#bits
#bizu
#bjec
#blac
#blan
#ble>
#bles
#blet
#blig
#blik
#blin
#blob
#bloc
#blur
#bly>
#bmit
#body
#bole
#bols
#bona
#bonn
#boo>
#book
#bore
#borr
#bort
#boss
#bot>
#both
#bots
#boun
#bour
#bow>
#box>
#boxe
#bra>
#brac
#brai
#brak
#bran
#brb>
#brea
#brec
#brin
#broa
#brok
#brow
#bsb>
#bscr
#bted
#bts>
#buds
#bug>
#bump
#bunc
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
#cala
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
#capt
#car>
#card
#care
#carr
#cart
#case
#cash
#cat>
#catc
#cate
#cati
#caus
#ccen
#ccep
#cces
#ccou
#ccur
#ceas
#ced>
#ceed
#ceip
#ceiv
#cel>
#cele
#ceme
#cens
#cent
#cept
#cern
#cert
#ces>
#cess
#chah
#chai
#chan
#chao
#char
#chas
#chat
#chea
#ched
#chee
#chem
#cheq
#cher
#chew
#chim
#chin
#chip
#chun
#ciat
#cien
#cil>
#cing
#cipe
#cipi
#cipl
#circ
#ck's
#cker
#cket
#ckin
#cks>
#ckup
#ckwa
#cky>
#clai
#clau
#cle>
#clea
#cles
#clic
#clin
#cloc
#clon
#clos
#clou
#club
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
#conn
#cons
#cont
#conv
#cook
#cool
#copy
#cora
#cord
#core
#corn
#corr
#cost
#coul
#coun
#coup
#cour
#cove
#cpf>
#crac
#cram
#crap
#cras
#crat
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
#ctin
#ctio
#ctiv
#ctle
#ctor
#ctro
#cts>
#ctur
#cume
#cur>
#cura
#cure
#curi
#curr
#cut>
#cute
#cvc0
#cvv0
#cvv>
#d's>
#dabl
#dad>
#daft
#dang
#dank
#dar>
#dare
#dari
#dash
#data
#date
#dati
#dave
#day>
#dayl
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
#deci
#decl
#deco
#ded>
#dedi
#dedu
#deed
#defe
#deix
#dela
#dele
#deli
#den>
#denc
#dent
#der>
#deri
#derl
#ders
#des>
#desc
#desi
#desk
#deut
#devi
#devo
#dey>
#deği
#dged
#dger
#dgy>
#dhl>
#dia>
#dict
#did>
#dido
#die>
#diet
#dify
#dig>
#digi
#digo
#dim>
#dine
#ding
#dio>
#diot
#dire
#dirh
#disc
#disp
#dit>
#dite
#diti
#dits
#dity
#divi
#dled
#dles
#dlin
#dloc
#dly>
#dmen
#dn't
#dnes
#dnor
#dnt>
#dock
#docu
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
#doze
#dpr>
#draf
#drai
#draw
#drea
#dres
#dril
#drop
#dry>
#dsa>
#dsma
#duct
#due>
#dult
#dumb
#dupl
#dura
#dutc
#dver
#dym>
#dzie
#dım>
#e's>
#e-ma
#each
#eact
#ead>
#eada
#eade
#eadl
#eads
#eaf>
#eagu
#eak>
#eakd
#eakf
#eaki
#eaks
#eal>
#ealt
#eam>
#eant
#eape
#ear>
#earc
#eard
#eare
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
#eati
#eats
#eave
#eavi
#eavy
#ebac
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
#ecid
#ecip
#eck>
#ecki
#ecks
#ecla
#ecli
#ecod
#ecom
#ecor
#ecre
#ect>
#ecti
#ecto
#ects
#ecur
#ecut
#edde
#eddi
#ede>
#eded
#eder
#edid
#edil
#edis
#edit
#edno
#edo>
#eds>
#educ
#eed>
#eede
#eeds
#eek>
#eeke
#eekl
#eele
#eem>
#eeme
#een>
#eep>
#eeps
#ees>
#eet>
#eeth
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
#ego>
#egre
#egs>
#egul
#egur
#ehal
#ehe>
#ehin
#eigh
#eimb
#ein>
#eins
#eipt
#eirs
#eith
#eive
#eixa
#ejec
#eken
#ekly
#ela>
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
#ello
#ells
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
#emen
#emi>
#emin
#emo>
#emor
#emov
#empo
#empt
#ena>
#enab
#enan
#ence
#ench
#encr
#ency
#end>
#ende
#endi
#endm
#endo
#enea
#ened
#enev
#enew
#enga
#enio
#enli
#enmo
#enry
#ens>
#ensa
#ensi
#enso
#ent>
#enta
#ente
#enth
#enti
#entr
#ents
#enty
#enu>
#eope
#eous
#epa>
#epai
#epar
#epay
#epea
#epla
#eply
#epoi
#epor
#eppe
#eps>
#ept>
#epti
#eque
#equi
#er's
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
#erif
#erin
#erio
#eris
#erli
#erma
#ermi
#erms
#ern>
#erna
#erne
#erni
#ero>
#erpa
#erpr
#erra
#erre
#erri
#erro
#ers>
#erse
#ersh
#ersi
#erso
#ert>
#erte
#erti
#erva
#erve
#ervi
#erwr
#ery>
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
#esib
#esid
#esig
#esit
#esk>
#esos
#espa
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
#eta>
#etai
#etar
#etch
#ete>
#eten
#eter
#eth>
#etin
#eto>
#etry
#ets>
#ette
#ettl
#etur
#ety>
#etyp
#eur>
#euro
#euts
#evel
#even
#ever
#evic
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
#exac
#exam
#exce
#exch
#exec
#exis
#exit
#expe
#expi
#expl
#expr
#ext>
#exte
#exti
#extr
#eybo
#eye>
#eyes
#eypa
#eze>
#face
#fact
#fade
#fail
#fait
#fake
#fakt
#fall
#fals
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
#feve
#few>
#fewe
#ffic
#ffir
#ffli
#ffs>
#fica
#fice
#fici
#fide
#fied
#fiel
#fift
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
#firs
#fisc
#fish
#fit>
#fitt
#five
#fix>
#fixe
#flak
#flat
#flav
#flin
#flip
#flu>
#flus
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
#fort
#four
#fran
#frau
#free
#fren
#fres
#frid
#frie
#frig
#fros
#froz
#frus
#ften
#fter
#fuel
#ful>
#func
#fund
#fusa
#fuse
#futu
#fway
#gage
#gain
#gal>
#galo
#gan>
#gaps
#gar>
#gary
#gate
#gati
#gave
#gaya
#gbp>
#gcas
#gdpr
#geba
#gebe
#ged>
#gel>
#gen>
#genc
#gent
#ger'
#ger>
#gere
#germ
#gerp
#get>
#gets
#ggy>
#ghbo
#ght>
#ghte
#ghts
#gian
#gibl
#gie>
#gin>
#gina
#gine
#ging
#giro
#gist
#git>
#gits
#give
#gle>
#glis
#glit
#glov
#glut
#gnal
#gnat
#gned
#gnin
#go-a
#gohe
#goin
#gooo
#gpay
#grab
#grad
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
#gst>
#guag
#guar
#gue>
#gues
#guid
#gula
#gure
#gust
#gué>
#gym>
#gült
#güve
#h's>
#haba
#habl
#hack
#had>
#hady
#haha
#hahi
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
#hao>
#happ
#haps
#hard
#hare
#harg
#hari
#harm
#haro
#has>
#hase
#hasi
#hat>
#hate
#hats
#hatt
#hbac
#he's
#head
#heap
#hear
#heat
#hed>
#heel
#heer
#hees
#heet
#heft
#held
#hell
#help
#hen>
#hene
#henr
#hens
#hequ
#her>
#here
#hers
#hes>
#hesi
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
#hier
#high
#hile
#hill
#him>
#hime
#hin>
#hind
#hing
#hink
#hip>
#hipp
#hird
#hire
#hiri
#his>
#hish
#hist
#hit>
#hite
#hiye
#hlen
#hly>
#hods
#hoen
#hold
#hole
#holo
#hom>
#home
#hone
#hono
#hoo>
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
#htee
#hts>
#http
#hukr
#hulu
#huma
#hunk
#husb
#hyph
#iabl
#ial>
#ials
#ian>
#iao>
#iate
#iban
#ibe>
#ible
#ibo>
#ican
#icat
#ice>
#icel
#icen
#ices
#ich>
#iche
#icia
#icie
#icin
#icit
#ick>
#icke
#icku
#ics>
#icta
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
#ido>
#iece
#ied>
#ief>
#ield
#iend
#ieni
#ient
#ier>
#ies>
#iet>
#ieve
#ife>
#iff>
#ifi>
#ifie
#ift>
#ifty
#ify>
#igat
#ighb
#ight
#igin
#igit
#ign>
#igna
#igne
#igni
#igo>
#igra
#igur
#ike>
#ilan
#ild>
#ile>
#ilen
#iler
#ilin
#ilit
#ilk>
#ill>
#illa
#ille
#illi
#ilm>
#ils>
#imal
#imbu
#ime>
#imer
#imes
#imin
#imit
#imme
#impo
#impr
#in's
#ina>
#inac
#inal
#inan
#inat
#ince
#inci
#incl
#inco
#ind>
#inda
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
#ing>
#inga
#inge
#ingg
#ingi
#ingl
#ings
#ini>
#init
#ink>
#inke
#inks
#inni
#inpu
#ins>
#inse
#insu
#int>
#inte
#ints
#inut
#inva
#inve
#invo
#iny>
#ion>
#ione
#ions
#ior>
#iot>
#ious
#ipad
#ipe>
#iped
#ipie
#ippe
#ips>
#ipt>
#ira>
#irat
#ird>
#ire>
#irec
#ired
#irem
#irha
#irin
#irm>
#irma
#irmi
#irst
#irth
#irtu
#irus
#iry>
#isa>
#isag
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
#ista
#iste
#isto
#isus
#isy>
#ital
#itch
#itco
#ite'
#ite>
#ited
#item
#ithe
#ithi
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
#ivat
#ive>
#iver
#ives
#ivid
#ivin
#ixa>
#ixed
#ixte
#iya>
#iye>
#ize>
#izum
#jabi
#jam>
#jcb>
#ject
#jedn
#jess
#jiff
#jobs
#join
#joke
#joki
#jone
#july
#jump
#juni
#junk
#just
#już>
#k's>
#kail
#kal>
#kam>
#kart
#kaun
#kay>
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
#kets
#key>
#keyb
#keyp
#kfas
#kia>
#kick
#kid>
#kie>
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
#kod>
#kort
#krai
#kron
#ktur
#kup>
#kwar
#kya>
#kyc>
#kçe>
#labo
#lace
#lack
#lagg
#laid
#laim
#lain
#lake
#lal>
#lama
#lan>
#land
#lang
#lank
#lann
#laps
#lar>
#larg
#lari
#larn
#lash
#lass
#last
#lat>
#late
#lati
#laug
#laus
#laut
#lave
#lavo
#law>
#lay-
#laya
#laye
#lbac
#lder
#ldi>
#ldnt
#ldu>
#ldy>
#leag
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
#len>
#lend
#lent
#ler>
#lerg
#lert
#les>
#less
#let'
#let>
#lete
#leti
#leto
#lett
#lexa
#lfwa
#liab
#liam
#lica
#lice
#lick
#lics
#licy
#lid>
#lidi
#lien
#liga
#ligh
#lik>
#lime
#limi
#line
#ling
#link
#lip>
#lipp
#lips
#lish
#list
#lit>
#litc
#live
#lla>
#llar
#llat
#llba
#lle>
#llea
#llec
#lled
#llen
#ller
#llia
#llin
#llo>
#llot
#llow
#lloy
#lls>
#load
#loaf
#loan
#lobs
#loca
#lock
#log>
#logi
#logo
#logr
#lon>
#lone
#long
#look
#loon
#lope
#lorr
#lose
#losi
#lost
#lot>
#lots
#loty
#loud
#low>
#lows
#loyd
#lpli
#lrea
#lse>
#lsh>
#lsor
#lter
#lth>
#ltig
#ltog
#ltur
#lty>
#luck
#luct
#lued
#luga
#lust
#lut>
#lute
#lve>
#lyin
#lış>
#m/yy
#mach
#mad>
#mada
#maes
#maga
#magn
#mail
#main
#mali
#mall
#mamm
#man>
#mana
#mand
#manh
#mann
#manu
#mar>
#mara
#mare
#mark
#marr
#mary
#mash
#mask
#mat>
#matc
#mate
#math
#mati
#mato
#matt
#may>
#maya
#mayb
#mber
#mbin
#mble
#mbol
#mbos
#mbou
#mbud
#mbur
#meal
#mean
#meh>
#memb
#memo
#men>
#mend
#ment
#menu
#mer>
#merg
#mero
#mes>
#mex>
#mfir
#mic>
#mie>
#mien
#migh
#migr
#milk
#min>
#mina
#mind
#mine
#ming
#mini
#minu
#mir>
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
#mmed
#mmis
#mmit
#mobi
#modi
#mom>
#mome
#mone
#moni
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
#mpen
#mper
#mpla
#mple
#mpos
#mpro
#mps>
#mpty
#mpul
#mput
#mrs>
#mrw>
#msg>
#much
#mudd
#mudg
#musi
#must
#mute
#n's>
#n't>
#nabl
#nacc
#nage
#nair
#nal>
#nali
#nama
#name
#nan>
#nana
#nanc
#nant
#napp
#natu
#natw
#nayl
#nce>
#nced
#ncel
#nch>
#ncin
#ncip
#ncle
#ncli
#nco>
#ncor
#ncry
#ncs>
#ncy>
#ndar
#nde>
#nded
#ndee
#nden
#ndi>
#ndin
#ndit
#ndle
#ndli
#ndme
#ndo>
#ndon
#ndow
#nds>
#ndy>
#near
#nece
#nect
#ned>
#need
#nega
#neig
#nels
#nely
#neme
#nen>
#nepa
#ner>
#nere
#ners
#nerv
#nes>
#nese
#ness
#nest
#nety
#neve
#new>
#newa
#next
#ney>
#nfir
#nfre
#nfro
#nfus
#ngag
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
#nick
#nigh
#nine
#nion
#nior
#niti
#nito
#nix>
#njab
#nked
#nkno
#nkor
#nks>
#nles
#nly>
#nlış
#nmo>
#nned
#nnem
#nner
#nnis
#nnoy
#nnua
#nnul
#nnum
#nny>
#nobo
#nock
#none
#nor>
#nora
#nose
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
#nsaf
#nsat
#nsen
#nseq
#nser
#nses
#nsfe
#nsid
#nsla
#nsor
#nst>
#nsta
#nstr
#nsuc
#nsuf
#nta>
#ntac
#ntat
#nter
#ntes
#nth'
#nth>
#nthl
#ntil
#ntin
#ntio
#ntir
#nto>
#ntra
#ntry
#nts>
#nual
#nue>
#nuh>
#nul>
#nule
#null
#numb
#nurs
#nute
#nuts
#nval
#nver
#nvin
#nvm>
#nvoi
#nzd>
#nzo>
#o-ah
#oad>
#oade
#oadi
#oaf>
#oan>
#oast
#oat>
#ob's
#obbe
#obbi
#obbl
#obil
#obje
#obli
#obod
#obot
#obs>
#ocat
#occu
#ocee
#oces
#och>
#ocia
#ock>
#ocke
#ocki
#ocum
#ocê>
#odd>
#ode>
#odgy
#odif
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
#oga>
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
#ois>
#oise
#oisy
#okay
#oke>
#oken
#okey
#okin
#ola>
#old>
#olde
#oldu
#ole>
#olen
#olet
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
#omg>
#omin
#omma
#ommi
#omo>
#ompe
#ompl
#ompr
#ompu
#ona>
#onal
#onat
#onay
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
#onge
#ongo
#onie
#onit
#only
#onne
#onor
#onou
#ons>
#onse
#onsi
#ont>
#onta
#onte
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
#ooli
#oon>
#ooni
#ooo>
#oops
#oor>
#ooth
#op's
#opay
#open
#oper
#ophe
#ops>
#opt>
#opti
#opup
#opy>
#orab
#orat
#oraz
#ord>
#orde
#ordi
#ore>
#orec
#ored
#orev
#orge
#orgi
#orgo
#oria
#orig
#orin
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
#orte
#ortg
#orth
#orti
#ortl
#ory>
#ose>
#osed
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
#otas
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
#otif
#otiv
#otli
#oto>
#otp>
#otra
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
#ourq
#ours
#ourt
#ous>
#ouse
#out>
#outs
#oved
#oven
#over
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
#oxxo
#oyds
#oze>
#ozen
#p's>
#pace
#pack
#pad>
#padl
#paga
#page
#pago
#pagu
#paid
#pain
#pal>
#pala
#pall
#pam>
#pan>
#pany
#papa
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
#pati
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
#pedi
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
#pero
#pers
#perv
#pes>
#pesa
#peso
#pete
#phe>
#phen
#phis
#phoe
#phon
#phot
#pick
#pid>
#pide
#piec
#pien
#pies
#pill
#pin'
#pin>
#ping
#pink
#pinn
#pins
#pira
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
#plet
#plic
#plie
#plin
#plit
#plum
#ply>
#pode
#poem
#poin
#pois
#poke
#poli
#polo
#pols
#pon>
#pond
#poof
#pool
#popu
#pora
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
#ppin
#ppl>
#pple
#ppli
#ppre
#ppro
#pps>
#prea
#prec
#prep
#pret
#pric
#prim
#prin
#pris
#priv
#prob
#proc
#prog
#prom
#proo
#prot
#prou
#prov
#prze
#prüf
#pset
#ptch
#pted
#ptin
#ptio
#pto>
#pty>
#pull
#puls
#punc
#punj
#pup>
#purp
#purs
#push
#put>
#pute
#puts
#pya>
#pági
#płac
#quan
#quar
#que>
#quer
#quic
#quid
#quir
#quit
#quoi
#quot
#qué>
#r's>
#rab>
#rabi
#rabl
#race
#rack
#ract
#radi
#rado
#raft
#rag>
#rage
#rail
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
#rann
#rans
#rant
#rap>
#rape
#rase
#rash
#ratc
#rate
#rath
#rati
#rato
#ratu
#raty
#raud
#raw>
#rawb
#ray>
#rcar
#rcel
#rcep
#rch>
#rcha
#rchi
#rcod
#rda>
#rday
#rded
#rden
#rder
#rdon
#rdra
#rds>
#rdu>
#rea>
#reac
#read
#reak
#reas
#reat
#reau
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
#remb
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
#resp
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
#rewr
#rey>
#rge>
#rgeb
#rged
#rgen
#rges
#rget
#rgh>
#rgiv
#rgot
#rgue
#rham
#rhap
#ria>
#rial
#rian
#ribe
#ribl
#rice
#rick
#rid>
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
#rkçe
#rld>
#rlin
#rly>
#rman
#rmar
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
#roce
#rogr
#roke
#rold
#roll
#romo
#ron>
#rona
#rone
#rong
#roof
#rook
#root
#rop>
#roph
#rops
#ror>
#rore
#rors
#ros>
#rose
#ross
#rost
#rot>
#rote
#roud
#roun
#roup
#rout
#rove
#rovi
#row>
#rows
#roy>
#roze
#rpay
#rple
#rpos
#rquo
#rra>
#rrec
#rred
#rrei
#rren
#rrib
#rrid
#rrin
#rriv
#rror
#rry>
#rs'>
#rsem
#rshi
#rsio
#rson
#rst>
#rta>
#rte>
#rted
#rtee
#rten
#rtga
#rth>
#rtin
#rtio
#rtly
#rts>
#rtua
#rtug
#rty>
#ruct
#rude
#rue>
#ruin
#rule
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
#rved
#rver
#rvis
#rwri
#ryin
#rypt
#rys>
#ryth
#safa
#safe
#sagr
#said
#sal>
#sala
#salt
#same
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
#seen
#segu
#self
#sell
#seme
#sen>
#send
#seni
#sent
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
#shou
#show
#shre
#shuk
#shy>
#sibl
#side
#sie>
#sigh
#sign
#sile
#sim>
#sin>
#sinc
#sing
#sist
#sit>
#sita
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
#slai
#slas
#slat
#slic
#slip
#slot
#slow
#sly>
#smal
#sman
#sms>
#smud
#snap
#snow
#soci
#sock
#sold
#some
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
#spid
#spin
#spli
#spok
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
#stak
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
#stin
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
#subj
#subm
#subs
#succ
#such
#suck
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
#susp
#swal
#swap
#swin
#swis
#swit
#swor
#symb
#t&c>
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
#tas>
#task
#tate
#tati
#tatu
#tax>
#tay>
#tch>
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
#teet
#tele
#tell
#tem>
#teme
#ten>
#tena
#tend
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
#tewa
#text
#tgag
#th's
#than
#that
#thef
#then
#ther
#thes
#thet
#they
#thic
#thie
#thin
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
#tick
#tide
#tied
#tien
#tify
#tig>
#til>
#time
#tin>
#tine
#ting
#tiny
#tion
#tip>
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
#tock
#tofi
#toke
#tole
#ton>
#tone
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
#trap
#tras
#trat
#traw
#tre>
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
#troy
#truc
#true
#trus
#try>
#tryi
#tsch
#tsta
#tte>
#tted
#tten
#tter
#ttle
#tto>
#tton
#ttps
#tub>
#tuck
#tugu
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
#type
#typi
#typo
#tyre
#türk
#uage
#ual>
#uard
#ubbe
#ubbi
#uber
#ubje
#uble
#ubmi
#ubs>
#ubsc
#ubt>
#ubts
#ucce
#uch>
#uche
#uct>
#ucta
#ucti
#udar
#uddl
#udge
#udio
#udo>
#udsm
#ued>
#uel>
#uer>
#uest
#uffi
#ugan
#uggi
#ugh>
#ught
#uick
#uid>
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
#ule>
#ules
#ull>
#ulle
#ulli
#ulso
#ult>
#ultu
#ulty
#ulug
#uman
#umb>
#umbe
#umbl
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
#unds
#unfr
#ung>
#ungr
#unhi
#unio
#unja
#unk>
#unkn
#unle
#uns>
#unsa
#unse
#unsu
#unt>
#unte
#unti
#untr
#unts
#uoi>
#uota
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
#ura>
#uran
#urat
#urb>
#urch
#urdu
#ure>
#urec
#urel
#ures
#urin
#urio
#urit
#urna
#urne
#uro>
#uros
#urpl
#urpo
#urqu
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
#ushi
#usin
#ussi
#usta
#uste
#usti
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
#utsc
#utst
#utte
#utto
#utur
#uty>
#vacy
#vale
#vali
#valu
#vat>
#vati
#vc0>
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
#vere
#veri
#verr
#vers
#vert
#verv
#verw
#very
#ves>
#vet>
#vez>
#via>
#vide
#vinc
#virt
#viru
#visa
#vise
#visi
#viso
#vive
#você
#voic
#void
#voke
#volu
#vouc
#vv0>
#w/o>
#wag>
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
#wber
#wdym
#wear
#weat
#web>
#wed>
#wee>
#week
#wels
#went
#were
#wers
#west
#wet>
#wey>
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
#whos
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
#wrot
#wser
#wth>
#xact
#xamp
#xcep
#xcha
#xecu
#xes>
#xist
#xit>
#xpen
#xpir
#xpla
#xpre
#xted
#xtee
#xtin
#xtra
#xxo>
#xxx>
#xxxx
#y'al
#y's>
#y-by
#yad>
#yanl
#yapm
#yawa
#ybe>
#yboa
#ycar
#yds>
#year
#yee>
#yees
#yen>
#yer>
#yes>
#yesi
#yet>
#ylig
#ymbo
#yone
#yor>
#yoru
#you>
#youn
#ypad
#ypal
#ype>
#yped
#ypes
#yphe
#ypin
#ypo>
#ypte
#ypto
#ythi
#yuda
#yun>
#yup>
#yyy>
#yyyy
#yım>
#zahl
#zed>
#zell
#zen>
#zero
#zie>
#zip>
#zlot
#zum>
#zzy>
#ágin
#ülti
#ürkç
#üven
#ıyor
#русс
#сски
#усск
#عربي
#中文吗>
#可以吗>
#在哪里>
$
$ $
$0
$00
$00 00
$00 ?
$00 and
*
***
****
-
/
0
0 $
0 ?
0 cards
0 days
0 digit
0 digits
0 it
0 number
0 numbers
0 of
0 or
0 to
0%
00
00 $
00 00
00 ?
00 all
00 and
00 bucks
00 can
00 days
00 digit
00 digits
00 dollars
00 for
00 in
00 is
00 minute
00 months
00 n
00 not
00 now
00 of
00 off
00 only
00 pounds
00 that
00 today
00 week
00 what
00 why
00 with
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
00000
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
^ abbrechen
^ abort
^ about
^ accent
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
^ anyone
^ anything
^ anyway
^ app
^ are
^ as
^ ask
^ assuming
^ at
^ atm
^ authorised
^ autocorrect
^ aye
^ back
^ bakery
^ bang
^ bank
^ bank's
^ be
^ bear
^ because
^ before
^ begin
^ between
^ big
^ bill
^ billing
^ bin
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
^ bu
^ bus
^ but
^ by
^ cake
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
^ chat
^ check
^ checking
^ chill
^ chip
^ church
^ class
^ clear
^ close
^ co
^ code
^ come
^ coming
^ complete
^ confirm
^ confirmation
^ confirmed
^ confirming
^ confused
^ contactless
^ correct
^ correction
^ could
^ count
^ coupon
^ cpf
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
^ deixa
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
^ driving
^ e
^ edit
^ effect
^ eh
^ either
^ email
^ en
^ end
^ enough
^ enter
^ erase
^ error
^ es
^ evening
^ everybody
^ everyone
^ everything
^ excuse
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
^ finished
^ fire
^ fix
^ for
^ forget
^ forgive
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
^ going
^ gone
^ good
^ got
^ grand
^ guess
^ gym
^ had
^ haha
^ half
^ hallo
^ halt
^ hand
^ hang
^ happy
^ hard
^ has
^ have
^ he
^ he's
^ hello
^ help
^ her
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
^ husband
^ i
^ iban
^ ich
^ id
^ if
^ ignore
^ ile
^ in
^ information
^ ink
^ insurance
^ into
^ invoice
^ is
^ it
^ item
^ joint
^ keep
^ keeps
^ kids
^ kill
^ klarna
^ last
^ later
^ leave
^ left
^ let
^ let's
^ letters
^ limit
^ link
^ little
^ lock
^ locked
^ long
^ look
^ looking
^ looks
^ love
^ lovely
^ ma'am
^ machine
^ make
^ making
^ many
^ mastercard
^ may
^ maybe
^ me
^ meant
^ menu
^ merchant
^ merci
^ messages
^ mine
^ minute
^ mm/yy
^ mobile
^ moment
^ month
^ monzo
^ more
^ morning
^ most
^ move
^ moved
^ much
^ mum
^ must
^ my
^ n
^ na
^ name
^ name's
^ ne
^ near
^ need
^ never
^ new
^ next
^ nice
^ no
^ nobody
^ nope
^ not
^ noted
^ nothing
^ now
^ number
^ number's
^ numbers
^ nurse
^ nvm
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
^ otp
^ our
^ out
^ over
^ owner
^ page
^ paid
^ parking
^ party
^ passport
^ password
^ patience
^ pay
^ paying
^ payment
^ pending
^ people
^ perhaps
^ phone
^ pick
^ picture
^ pin
^ place
^ play
^ po
^ postman
^ pourquoi
^ press
^ proceed
^ process
^ promise
^ promo
^ prove
^ provided
^ purchase
^ purple
^ put
^ qr
^ quanto
^ quick
^ quicker
^ quit
^ quite
^ qué
^ rate
^ read
^ reading
^ reads
^ ready
^ real
^ reason
^ recap
^ receipt
^ reject
^ release
^ remind
^ remove
^ rent
^ repeat
^ replace
^ replacement
^ resend
^ reserve
^ rest
^ retain
^ reverse
^ revert
^ revive
^ revoke
^ ring
^ rip
^ roommate
^ round
^ run
^ safe
^ same
^ samsung
^ say
^ says
^ scratch
^ second
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
^ signature
^ siri
^ sister
^ site
^ slowly
^ small
^ so
^ some
^ somebody
^ someone
^ something
^ somewhere
^ son
^ soon
^ sorry
^ sort
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
^ submit
^ sum
^ suppose
^ surely
^ sweet
^ swish
^ system
^ take
^ talk
^ talking
^ tan
^ tbh
^ tell
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
^ thumbs
^ til
^ time
^ tiny
^ to
^ today
^ tomorrow
^ tonight
^ too
^ took
^ tracking
^ transaction
^ transfer
^ translate
^ true
^ try
^ turn
^ turns
^ twice
^ two
^ type
^ typed
^ typo
^ un
^ under
^ understand
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
^ verified
^ very
^ virtual
^ void
^ w
^ wahala
^ wait
^ waiting
^ want
^ wanted
^ was
^ wdym
^ we
^ we're
^ web
^ went
^ were
^ what
^ whatever
^ whatsapp
^ when
^ where
^ whereabouts
^ which
^ while
^ who
^ whole
^ whom
^ why
^ wifi
^ will
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
^ year
^ you
^ you've
^ your
^ zip
^ ça
^ é
^ 👍
abbrechen
abo
abonnement
abonnement $
abort
about $
about ?
about all
about card
about i
about it
about me
about my
about paying
about payment
about that
about this
about to
about which
about you
abouts on
above $
above board
above my
abroad
accent
accent in
accept
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
accident can
account
account $
account ?
account already
account card
account does
account for
account is
account number
account on
account today
account was
account which
account will
account with
account yet
accounts
accurate
accurate $
ach
across
activate
activate card
activated it
ad
add
add 0
add another
add anything
add coffee
add dozen
add it
add one
add something
added
address
address $
address ?
address for
address is
address now
address of
address with
address you
adds
adds up
adress
affirm
afford it
afford that
afk
afraid to
after
after $
after ?
after all
after confirm
after confirmation
after confirming
after each
after how
after i
after last
after lunch
after my
after or
after paying
after payment
after prayer
after salary
after school
after slash
after that
after this
after today
after work
after you
after you've
afternoon $
afterpay
afterwards $
afterwards ?
again
again $
again ?
again after
again and
again before
again for
again from
again i
again in
again it
again later
again my
again next
again or
again thanks
again to
again with
again without
against
against phone
agb
age
agent
ages
ages $
agian
ago
ago $
ago and
agree
agree $
agree ?
agree on
agree to
agree with
agreed
agreed to
agreement
agreement $
ah $
ahead
ahead $
ahead and
ahead but
ahead i
ahead my
ahead n
ahead without
ai
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
all caps
all correct
all day
all fine
all good
all here
all i
all in
all information
all is
all my
all numbers
all of
all on
all over
all right
all same
all set
all seven
all that
all there
all these
all this
all time
all together
all too
all way
all what
all you
allow me
allowed
almost ready
alone
already
already $
already ?
already by
already did
already done
already gone
already got
already has
already have
already i
already paid
already pay
already sent
alright ?
alter
alter it
alter name
altered
altogether
always say
always this
am $
am 00
am again
am all
am at
am back
am backing
am bad
am bit
am but
am cancelling
am clumsy
am coming
am deaf
am doing
am done
am driving
am eating
am fine
am from
am getting
am going
am good
am grateful
am having
am here
am home
am i
am in
am known
am late
am leaving
am looking
am losing
am lost
am mad
am new
am not
am now
am off
am offline
am old
am on
am one
am only
am out
am paying
am ready
am satisfied
am saying
am senior
am sick
am so
am still
am stopping
am stuck
am sure
am talking
am telling
am to
am trying
am unsure
am upset
am useless
am very
am waiting
am wary
am wavering
am with
am without
am writing
amen
amend
amend $
american money
amex
amex has
amex instead
amount
amount $
amount ?
amount again
amount from
amount i
amount in
amount is
amount my
amount or
amount was
and
and $
and 0
and again
and all
and another
and bank
and can
and cancel
and card
and card's
and change
and charge
and come
and date
and explain
and finish
and fix
and get
and go
and how
and i
and is
and it
and keep
and my
and name
and need
and no
and not
and now
and number
and numbers
and owe
and paid
and pay
and put
and rest
and said
and second
and see
and send
and she's
and so
and still
and stop
and take
and tell
and thanks
and that
and then
and want
and what
and which
and year
and you
and your
angry
annoyed
annoying $
annoying me
annual
annul
annul $
annulled
another $
another bill
another card
another chance
another country
another currency
another day
another go
another minute
another name
another one
another person
another time
another way
answer $
answer after
answer in
answer so
answer to
answering $
answers
answers $
any
any card
any charges
any code
any date
any email
any hidden
any human
any idea
any jobs
any longer
any money
any more
any name
any news
any of
any risk
any time
any use
any way
anymore $
anyone $
anyone else
anyone in
anyone real
anything $
anything after
anything else
anything i
anything left
anything that
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
app card
app changes
app is
app somewhere
app there
app will
app yet
appears to
apple
apple pay
applied
applied $
appointment
appreciate
approve
approve $
approve of
approve on
approved
approves
arabic
arabic for
are $
are ?
are about
are after
are asking
are at
are back
are bad
are bot
are correct
are digits
are doing
are done
are fine
are from
are funny
are gone
are honest
are human
are last
are machine
are mine
are my
are not
are only
are ready
are right
are robot
are so
are star
are sure
are there
are three
are tickets
are waiting
are we
are wrong
are you
are your
area
argue
arrive $
arrived
arrived $
arrived ?
arrived to
arrow
artificial
as $
as ?
as at
as before
as can
as donation
as i
as is
as it
as long
as message
as my
as normal
as number
as on
as one
as paid
as pdf
as pending
as security
as shown
as soon
as surprise
as word
as you
ask
ask $
ask again
ask first
ask for
ask me
ask my
ask this
ask you
asked
asked $
asked again
asked for
asked to
asking for
asking same
asks me
asks which
asleep ?
assist
assuming
asterisks
at
at $
at 0
at ?
at all
at any
at atm
at back
at bank
at bottom
at card
at christmas
at different
at door
at end
at four
at home
at it
at last
at merchant
at moment
at month
at my
at office
at once
at other
at post
at same
at sea
at start
at summary
at this
at till
at time
at weekend
at which
at work
at wrong
ate
ate it
ate my
atm
atm $
atm ?
atm did
atm pin
aud
aunt
authorise it
authorised
auto
auto pay
autocorrect
autocorrect changed
autocorrect keeps
autofill
automated
automatically after
automatically or
autopay
autopay $
away $
away from
away now
away with
aye go
b0
baby $
back
back $
back ?
back after
back again
back and
back at
back button
back do
back door
back for
back from
back hurts
back i
back if
back in
back information
back is
back my
back no
back now
back number
back of
back on
back or
back out
back soon
back sorry
back step
back to
back up
back what
back when
back where
back which
back's
backing away
backing out
backwards
bacs
bad
bad $
bad ?
bad if
bag
bail
baked
bakery $
bakery ?
bakery call
bakery got
bakery has
bakery is
bakery on
bakery or
bakery start
bakery use
balance $
balance first
balance has
balance is
balance when
banco
bang
bang on
bank
bank $
bank ?
bank about
bank account
bank add
bank already
bank always
bank and
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
bank code
bank did
bank do
bank does
bank for
bank give
bank has
bank have
bank holiday
bank if
bank information
bank is
bank it
bank know
bank let
bank letter
bank mind
bank name
bank need
bank needs
bank never
bank on
bank or
bank page
bank rang
bank reverse
bank ring
bank said
bank say
bank screen
bank see
bank send
bank sent
bank shows
bank so
bank statement
bank stop
bank stopped
bank takes
bank that
bank thinks
bank this
bank to
bank told
bank transfer
bank want
bank wants
bank yet
bank's app
bank's card
bank's name
banking app
banking login
bar
bar $
barclays $
barclays one
bargain
based
be
be $
be 0
be 00
be 000
be all
be angry
be another
be any
be anyone
be back
be booked
be bothered
be called
be cancelled
be card
be certain
be changed
be charged
be collected
be credit
be cross
be declined
be delivered
be different
be difficult
be done
be enough
be exact
be finished
be for
be forgotten
be free
be full
be going
be half
be happier
be here
be home
be honest
be i
be in
be is
be it
be joking
be kind
be left
be less
be long
be looking
be mad
be mine
be more
be my
be on
be out
be over
be paid
be patient
be paying
be perfect
be possible
be postponed
be present
be ready
be right
be same
be saved
be simple
be so
be split
be sure
be taken
be ten
be that
be there
be tied
be told
be true
be typed
be used
be very
be wanting
be with
be without
be wrong
be yes
be you
bear
bear with
bears
because card
because i
because it
bed $
been
been $
been at
been blocked
been cancelled
been charged
been cloned
been long
been lost
been made
been my
been one
been sent
been settled
been to
been told
been too
been turned
before $
before 0
before i
before is
before it
before month
before my
before number
before or
before that
before this
before was
before you
begin $
begin again
behalf
behalf of
behind
behind $
behind ?
behind me
being accepted
being charged
being taken
believe i
believe it
believe you
bell
belong
belong to
below
beneath
besides
besides card
best
best $
bet $
better
better for
better i
between cards
between month
bien $
big
big is
big number
big one
bigger $
bigger i
bike
bill
bill $
bill be
bill card
bill for
bill is
bill it
bill me
bill my
bill settled
billed
billed $
billed again
billing
billing address
billing me
bin
bin it
bind
binding
binding $
bingo $
birthday $
birthday cake
birthday or
bis
bit
bit $
bit at
bit by
bit do
bit i
bit is
bit more
bit of
bit steep
bitcoin
bitcoin ?
bits
bizum
black $
black stripe
blacked
blacked out
blank
blanked
blanked out
blanks
bless
bless you
blik
blind
blobs
block
block it
block my
blocked $
blocked by
blocked from
blocked my
blocked or
blue bakery
blue card
blue moon
blurry
board
body
boiler
boo
book
book another
book it
booked for
booking
booking $
booking is
bookings
bored
borrow
boss $
boss gave
boss have
boss only
boss wants
bot
bot $
bot ?
bot or
both
both $
both ?
both cards
both kids
both sides
both times
bothered
bothered now
bots
bots $
bottom $
bottom of
bought anything
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
bread in
break
break $
break down
break it
breakdown
breakfast
bridge
brilliant thanks
bring
bring anything
bring it
bring money
bring payment
bringing
broke $
broken $
browser
bsb
bu
budget $
bug
bumps
bunch
bunch of
bus $
bus driver
bus in
bus is
bus pass
business card
business cards
business is
but
but $
but can
but card
but date
but did
but do
but first
but how
but i
but if
but is
but it
but keep
but make
but my
but name
but no
but not
but now
but number
but ok
but one
but only
but put
but send
but split
but there
but this
but to
but use
but wait
but yes
but you
button $
button does
button for
button to
buy
buy $
buy cake
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
by heart
by invoice
by me
by mistake
by my
by now
by one
by paying
by phone
by post
by sms
by standing
by step
by visa
by way
by what
by when
by window
by yourself
bye
bye $
c
c $
c'est quoi
cad
cake
cake $
cake ?
cake after
cake but
cake i
cake is
cake on
cake or
cake paid
cake payment
cake should
cakes
cakes $
call
call $
call about
call back
call it
call me
call off
call to
call you
callback
called me
called on
calling
calls
calls me
calm
came
came $
came back
came from
came off
came out
came up
came without
can
can $
can anybody
can bakery
can bank
can be
can bill
can call
can cancel
can card
can charge
can close
can continue
can correct
can do
can driver
can edit
can give
can go
can hardly
can he
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
can pay
can payment
can person
can return
can see
can somebody
can someone
can stay
can still
can take
can tell
can that
can they
can two
can use
can we
can write
can you
canadian $
canadian card
cancel
cancel $
cancel anything
cancel but
cancel by
cancel cancel
cancel do
cancel everything
cancel i
cancel if
cancel it
cancel later
cancel my
cancel other
cancel payment
cancel policy
cancel this
cancel was
cancellation
cancellation $
cancelled $
cancelled by
cancelled it
cancelled one
cancelled that
candles
candles $
cap
capital
capital letters
capital of
capitals
caps on
captcha
car
car and
car ready
card
card $
card ?
card after
card again
card against
card alone
card already
card and
card anywhere
card as
card at
card away
card back
card be
card been
card before
card bill
card blocked
card broken
card but
card by
card came
card can
card charged
card count
card date
card debited
card did
card do
card does
card ending
card error
card failed
card fee
card first
card for
card from
card get
card gets
card go
card good
card got
card half
card has
card have
card here
card how
card i
card if
card in
card information
card instead
card is
card issued
card it
card last
card later
card lost
card machine
card me
card must
card never
card next
card no
card not
card nothing
card now
card number
card numbers
card of
card ok
card on
card once
card one
card only
card or
card out
card over
card owner
card pass
card payment
card rather
card reader
card right
card says
card seems
card should
card sorry
card still
card stop
card that
card thing
card this
card to
card too
card under
card use
card verification
card visa
card was
card what
card when
card where
card will
card with
card work
card worked
card write
card you
card you've
card's at
card's from
card's in
card's my
cardholder
cardholder $
cards
cards $
cards ?
cards did
cards for
cards from
cards i
cards in
cards or
cards what
cards which
cards would
care
care of
careful
carer
carried
carried away
carry
carry it
carry on
carry out
case
case $
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
cat is
catch
catch $
catch that
cats $
cent
cents
certain
certainly $
certified
chahiye
chance
chance $
change
change $
change card
change delivery
change detail
change email
change expiry
change information
change it
change my
change name
change nothing
change of
change pick
change pin
change to
change with
changed
changed $
changed it
changed my
changed name
changes
changing
changing card
changing it
charge
charge $
charge 00
charge ?
charge again
charge away
charge but
charge card
charge extra
charge first
charge for
charge forty
charge from
charge half
charge i
charge if
charge is
charge it
charge made
charge me
charge my
charge on
charge only
charge that
charge what
charge yet
chargeback
charged
charged $
charged ?
charged again
charged already
charged anything
charged anyway
charged as
charged at
charged by
charged for
charged if
charged in
charged it
charged me
charged right
charged too
charged twice
charged when
charges
charges for
charging it
charity
charity $
chat
chat $
chat ?
chat before
chat for
chat has
chat history
chat is
chat so
chat sorry
chat window
chat with
chats
chats $
chatting
chatting to
cheaper
cheaper if
cheaper so
cheat
cheated
check
check $
check everything
check i
check it
check my
check number
check something
check that
check what
check with
check your
checked $
checked it
checked with
checks
checks out
cheque
cheque book
cheques
chess
chewed
child ?
chill
chime
chinese for
chip
chip and
christmas $
circles $
claim
clear for
clear my
cleared
cleared $
cleared it
click
click something
click to
clock
clone
cloned
cloned my
close
close $
close chat
close my
close this
closed
closed down
closed my
closed that
closed today
cloud
club $
clue
co
code
code $
code ?
code again
code and
code as
code be
code behind
code belongs
code but
code by
code came
code can
code come
code did
code do
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
code one
code or
code out
code so
code there
code too
code was
code what
code where
code you
codes $
coffee $
coins
cold
cold $
cold feet
colleague
collect
collect it
collects
combine
come
come $
come again
come and
come at
come back
come for
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
comes off
comes to
comfirm
comfortable giving
comfortable going
coming
coming $
coming in
coming on
coming out
comma
command
commas
commission
committed
company
company $
company card
company does
company is
company on
company or
company you
compare with
complain
complain about
complaint
complaint $
complete
complete $
complete payment
complicated
complicated $
complicated for
comprends
compulsory
computer
computer person
con
conditions
conditions $
conditions that
confirm
confirm $
confirm 0
confirm ?
confirm after
confirm again
confirm amount
confirm and
confirm but
confirm button
confirm by
confirm can
confirm confirm
confirm do
confirm for
confirm how
confirm i
confirm if
confirm in
confirm is
confirm it
confirm last
confirm later
confirm mean
confirm means
confirm my
confirm name
confirm no
confirm now
confirm once
confirm payment
confirm sorry
confirm thanks
confirm that
confirm to
confirm tomorrow
confirm twice
confirm when
confirm whether
confirm with
confirm yet
confirm you
confirmation
confirmation did
confirmation in
confirmation number
confirmed now
confirming
confused
confused $
confused two
confusing me
connect
connect me
connection $
connection is
conned
consent to
contact
contactless
contest
continue
continue $
continue in
continue this
contract
conversion
convert it
convinced
cook
cookies $
cool
cool $
copied $
copy
copy it
copy mistake
copy my
copy that
corner
correct $
correct ?
correct card
correct i
correct it
correct leave
correct let
correct name
correct only
correct pay
correct something
corrected
correction
corrections
cost
cost me
costs $
could
could be
could do
could have
could i
could it
could not
could they
could type
could we
could you
count
count $
count me
counter
country
country $
country ?
country are
couple
coupon
coupon from
course $
course ?
course start
cover
cover it
covered
covered it
covered up
cpf
crack
crack on
cream
create
credit
credit card
credit cards
credit note
credit only
credit or
credit possible
credit score
credit union
cricket
crooks
cross
crosses
cry
crypto
culture
cupcakes
curious
curious what
currency
currency ?
current
customer
customer care
customer service
cut
cut $
cut it
cut money
cut of
cut off
cut up
cute
cute $
cuánto es
cvc0
cvv
cvv $
cvv ?
cvv in
cvv on
cvv when
cvv wrong
cvv0
dad
dad has
daft
damage
damaged
danger
dangerous to
dankort
dare
dash
dash $
dashes
database
date
date $
date all
date are
date be
date did
date do
date first
date for
date how
date i
date is
date must
date of
date on
date or
date that
date what
date where
date will
date you
dates
daughter before
daughter has
daughter house
daughter in
dave
day
day $
day ?
day as
day can
day does
day is
day of
day or
day to
day too
day we
daylight
daylight robbery
days
days $
days ago
days do
deadline
deadline for
deaf
deal
deal $
dealt
dealt with
debit
debit $
debit card
debit for
debit i
debit me
debit my
debit one
debit or
debited
debited $
debited ?
debited already
debits
debts
decided $
decided not
decided to
decides
declined
declined $
declined and
declined because
declined card
declined is
declined payment
declined so
decoration
deduct
deduct $
deduct amount
defer
deixa
delay i
delete
delete everything
delete message
delete my
delete payment
delete these
delete what
deleted your
delivered $
delivery
delivery $
delivery address
delivery after
delivery date
delivery included
delivery is
delivery it
dentist know
depois
deposit
deposit ?
deposit enough
deposit i
deposit now
deposit only
deposit today
describe
detail $
deutsch
device
dey
dey come
dhl
dia
dictate
did
did $
did all
did bank
did card
did i
did it
did mechanic
did not
did number
did pay
did payment
did that
did they
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
different number
difficult
difficult $
dig
digit
digit $
digit number
digit one
digit thing
digit year
digits
digits $
digits ?
digits anywhere
digits are
digits do
digits of
digits should
digits with
dim
diners
diners club
dinner
dinner $
direct
direct debit
disagree
disappear
discard
discontinue
discontinue $
discount
discount code
discover
dispute
disturb
divide
diwali to
do
do $
do 00
do ?
do about
do after
do again
do all
do anything
do banks
do charge
do credit
do first
do here
do i
do if
do information
do it
do my
do next
do not
do nothing
do now
do number
do once
do pay
do payment
do so
do something
do split
do students
do that
do them
do they
do thing
do this
do those
do to
do transaction
do two
do w
do want
do we
do when
do with
do without
do wrong
do you
docket
document
dodgy
does
does $
does amount
does anyone
does bakery
does bot
does cake
does card
does charity
does chat
does class
does code
does confirm
does confirming
does course
does date
does declined
does dentist
does every
does expiry
does he
does hold
does it
does landlord
does membership
does merchant
does money
does my
does name
does not
does nothing
does number
does one
does paying
does payment
does person
does receipt
does somebody
does spelling
does statement
does stripe
does that
does this
does yes
dog $
dog is
dogs here
doing $
doing it
doing my
doing that
doing this
dollar
dollar ?
dollar account
dollars for
dollars on
don go
don pay
donation certificate
done
done $
done ?
done before
done checking
done here
done in
done it
done that
done then
done this
done with
done without
door
door $
dos
dots
double
double ?
double charge
double why
doubt
doubt $
doubt i
doubts
down
down $
down 00
down anywhere
down bit
down but
down for
down from
down here
down payment
down properly
down right
down so
down somewhere
down wrong
dozen
dr
dr in
draw
dress
driver
driving me
driving now
drop
drop $
drop it
drop money
drop this
drop whole
dropped card
dropped did
dropped it
dry
due
duration
dutch
e
e at
e don
e-mail
each
each month
each week
early
early $
earn
easier $
easy on
easy words
eat
eat $
eaten by
ebt
ec
ec card
edge
edit
edit name
edited
effect payment
egg $
eh
eight
eighteen
electron
elo
else
else $
else after
else can
else card
else do
else is
else pay
else read
else see
else to
email
email $
email address
email for
email it
email me
email on
embarrassing but
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
end it
end of
end or
end this
end to
end up
end what
ended
ending
ending is
english is
english numbers
enough $
enough ?
enough for
enough i
enough in
enough money
enough of
enough on
enough or
enter
enter ?
enter after
enter date
enter it
enter key
enter too
entered
entered $
entered ?
entering
entry
erased
erroneous $
error
error $
error 000
error card
error from
error in
error message
error when
error with
errors
es
essay
et
eur
euro
euro ?
euro card
euros
euros on
evening
evening i
event
every
every card
every month
every week
everything
everything $
everything ?
everything i
everything in
everything is
everything now
everything or
everything right
everything you
everything's good
everything's right
everywhere $
evidence
ex
exact
exact $
exact amount
example
example $
except
except name
exchange
exchange fee
exchange it
exchange rate
execute
exit
exit $
expect it
expected of
expenses
expenses $
expired
expired $
expired before
expired but
expired it
expired one
expiry
expiry $
expiry be
expiry date
expiry if
expiry is
expiry next
expiry of
expiry on
expiry same
expiry this
expiry to
expiry where
expiry you
explain
explain $
explain it
explain to
express
extra
extra $
extra 0
extra for
face
face id
faded
fail
fail $
fail ?
fail if
failed
failed $
failed ?
failed and
failed but
failed what
fails
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
fast does
fast for
fast is
faster
fat
fat fingered
father
fault
fault $
fault or
faulty
fed
fed up
fee
fee $
fee ?
fee for
fee who
feed
feel $
feel better
feel it
feel paying
feel right
feel safe
feeling
feels bit
fees
fees ?
feet $
fell
fence
fetch it
fetching
fever
few
fewer
ffs
field
fields $
fields are
fifty dollars
figure
figure $
figures
file
fill
fill in
filled
film
final
final ?
final amount
final once
final price
final step
finance $
financing
find
find 0
find code
find date
find expiry
find it
find my
find no
find number
find that
find when
find where
finding
fine
fine $
fine ?
fine as
fine but
fine by
fine print
fine with
fingered
fingerprint
fingers $
fingers are
finish $
finish ?
finish i
finish in
finish it
finish payment
finish this
finished
finished before
fire
fire away
firm
firm $
first
first $
first ?
first card
first name
first names
first of
first one
first part
first see
first then
first time
first to
first try
first was
fiscal
fish
fishy
fit
fit $
fitting
five
five $
five minute
five times
fix
fix brakes
fix it
fix mistake
fix name
fix spelling
fixed
fixed $
flat
flat number
flatmate $
flavour
flipped
flower
flowers
flu
flustered
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
for account
for again
for another
for anything
for asking
for bank
for bigger
for bit
for both
for cake
for cancelling
for card
for cardholder
for cash
for changing
for code
for confirm
for course
for credit
for date
for day
for delay
for dinner
for donation
for each
for expiry
for extra
for failed
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
for is
for it
for late
for me
for monday
for month
for more
for my
for name
for next
for now
for number
for office
for old
for on
for one
for online
for order
for pay
for paying
for payment
for place
for real
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
for tip
for to
for trouble
for two
for us
for using
for waiting
for what
for whole
for work
for year
for you
for your
foreign $
foreign money
foreign transaction
forever
forget
forget about
forget it
forget my
forget that
forget what
forget whole
forgive
forgot
forgot code
forgot my
forgot password
forgot question
forgot to
forgotten my
form
form $
form i
form is
format
forty $
forty five
forty nine
found it
four $
four digit
four digits
four figures
four groups
four numbers
four of
four on
four small
fours
fours $
france
francs
fraud
fraud $
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
friday when
fridge
fridge $
friend $
friend card
friend says
from $
from and
from bakery
from bank
from before
from beginning
from card
from course
from her
from here
from it
from last
from me
from mine
from my
from now
from number
from one
from previous
from taking
from text
from that
from this
from unknown
from using
from where
from work
from you
from your
front $
front and
front is
front of
front or
froze
frozen
frozen $
fuel
fuel card
full $
full amount
full card
full number
full price
full stop
full sum
fun $
funny $
future
gaps
garage not
gate
gate $
gateway
gateway is
gave
gave $
gave ?
gave before
gave cash
gave is
gave it
gave me
gave money
gave number
gave up
gave was
gave you
gbp
gbp $
gcash
gdpr
german
get
get ?
get all
get any
get asked
get back
get cake
get card
get cashback
get chance
get code
get cold
get confirmation
get credit
get discount
get down
get enough
get full
get hacked
get here
get hold
get home
get it
get last
get link
get me
get message
get money
get move
get my
get new
get on
get out
get paid
get points
get receipt
get robbed
get second
get text
get that
get there
get this
get to
get what
gets
gets charged
gets to
getting card
getting cold
getting error
getting it
getting my
getting on
getting there
gift card
gift for
gift voucher
girlfriend card
give
give $
give 00
give ?
give another
give back
give bit
give card
give code
give cvv
give i
give is
give it
give me
give money
give more
give my
give new
give permission
give reason
give this
give up
give us
give you
give your
given $
given back
giving code
giving it
giving number
giving this
giving you
gluten
go
go $
go ?
go about
go again
go ahead
go and
go anywhere
go at
go away
go back
go by
go do
go dutch
go easy
go faster
go for
go from
go halves
go i
go in
go into
go off
go on
go or
go out
go over
go slow
go soon
go straight
go through
go thru
go to
go up
go with
go-ahead
god bless
god is
goes $
goes ?
goes do
goes it
goes on
goes there
goes through
goes thru
goes to
goes up
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
gone or
gone out
gone through
gone up
good
good $
good ?
good afternoon
good as
good at
good bot
good but
good card
good day
good do
good english
good enough
good evening
good for
good good
good i
good idea
good is
good morning
good my
good night
good of
good on
good reason
good so
good sorry
good thanks
good this
good thru
good to
good with
goodbye $
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
got discount
got error
got for
got hold
got in
got is
got it
got kids
got left
got link
got message
got money
got my
got name
got new
got no
got one
got out
got paid
got push
got receipt
got red
got stolen
got swallowed
got text
got that
got to
got what
got your
gpay
grab
grace
grand
grand $
grandad $
granny
gratuity
great
greek
green
green light
greetings
grey
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
guess what
guest
guide
gym
gym i
gültig
gültig bis
hacked
hacker
had
had enough
had it
had my
had one
had to
hai $
hai ?
hair
halal
half
half $
half hour
half how
half in
half later
half my
half next
half now
half of
half on
half that
halfway
hall
hallo
halt
hamper
hand
hand $
hand it
hand with
handed
handed me
handles
handling
hands on
hang
hang on
hanging
hangs
happened
happened $
happens
happens $
happens here
happens if
happens in
happens next
happens now
happens to
happens when
happy $
happy about
happy birthday
happy diwali
happy for
happy friday
happy new
happy sunday
happy to
happy with
hard
hard can
has
has $
has 0
has 00
has access
has been
has card
has chip
has disappeared
has done
has four
has had
has it
has limit
has long
has me
has merchant
has mistake
has money
has my
has no
has not
has only
has passed
has payment
has run
has this
has to
hate
hate these
hate this
have $
have 0
have ?
have all
have another
have any
have been
have cancelled
have card
have children
have code
have come
have confirmed
have copy
have credit
have deal
have debit
have discount
have email
have enough
have euro
have fever
have for
have forgotten
have from
have given
have good
have got
have had
have i
have in
have invoice
have is
have it
have lost
have migraine
have minute
have misunderstood
have money
have moved
have my
have name
have never
have nice
have no
have none
have not
have nothing
have noticed
have number
have of
have one
have only
have order
have paid
have paypal
have phone
have pleasure
have proof
have put
have question
have ready
have receipt
have said
have sent
have some
have something
have store
have that
have them
have they
have three
have time
have to
have two
have typed
have understand
have voucher
have whatsapp
have written
have you
have your
having second
he
he did
he need
he see
he will
head
head is
hear
hear $
hear from
hear me
hear that
hear you
heart
heart $
heart is
heavy
held
help
help $
help me
help you
helpline
her
her $
her birthday
her card
her half
her own
here
here $
here ?
here about
here all
here and
here are
here before
here by
here i
here if
here in
here is
here it
here later
here now
here only
here or
here since
here that
here to
here too
here what
here which
here with
hers $
hesitate
hey
hey there
hi
hi $
hi there
hid
hidden
hidden charges
hidden fees
hidden my
hier
high $
high street
him
him $
himself $
hindi
hip
hire
hire purchase
hiring
his
his account
his information
his phone
his share
history
hit
hit button
hit cancel
hit it
hit send
ho
hold
hold card
hold it
hold of
hold off
hold on
hold that
hold your
hole
holiday $
hologram
home
home and
home for
home from
home i
home to
honest
honor
honour
hope
hope $
hope i
hope that
hope you
hopeless $
hot
hotline
hour
hour $
hour is
hour now
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
hulugan
human
human ?
human or
hundred percent
hung $
hungry
hurry up
husband $
husband card
husband has
husband must
husband wants
hyphen
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
i approve
i ask
i asked
i authorise
i back
i be
i begin
i being
i believe
i bought
i bound
i bring
i buy
i call
i called
i came
i can
i cancel
i cancelled
i carry
i change
i changed
i charged
i check
i checked
i close
i closed
i collect
i come
i committed
i confirm
i confirmed
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
i dey
i did
i do
i doing
i don
i doubt
i download
i drop
i dropped
i earn
i edit
i email
i entered
i exchange
i expected
i fill
i find
i fix
i found
i gave
i get
i getting
i give
i given
i giving
i go
i good
i got
i guess
i had
i handed
i have
i hear
i heard
i hesitate
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
i must
i need
i needed
i never
i no
i not
i on
i only
i open
i opened
i order
i ordered
i owe
i paid
i paste
i pay
i paying
i phone
i pick
i prefer
i press
i pressed
i print
i prove
i pull
i punch
i put
i quit
i quote
i rather
i reach
i read
i recognise
i redo
i refuse
i regret
i remember
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
i show
i sign
i skip
i sleep
i speaking
i spell
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
i tap
i tell
i text
i thanks
i think
i thought
i tied
i to
i told
i took
i track
i try
i turn
i type
i typed
i update
i use
i used
i validate
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
i your
iban
iban $
iban or
iban you
ice
icing
id
id ?
id rather
idea
idea $
ideal
idiot
if
if $
if bank
if cake
if card
if code
if first
if i
if it
if merchant
if my
if name
if number
if one
if only
if she
if so
if somebody
if something
if that
if there
if they
if this
if we
if you
iffy
ignore me
ile
ile to
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
in another
in app
in arabic
in at
in back
in bakery
in bank
in bed
in bit
in blue
in box
in cad
in cake
in canadian
in capital
in capitals
in car
in card
in case
in charge
in chat
in corner
in date
in day
in dollar
in dollars
in dutch
in easier
in end
in english
in envelope
in error
in euros
in evening
in for
in four
in french
in fridge
in from
in front
in full
in future
in garden
in go
in greek
in groups
in half
in hand
in her
in here
in hospital
in hour
in hurry
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
in morning
in my
in naira
in name
in now
in office
in ok
in on
in once
in one
in order
in other
in parts
in person
in place
in plain
in polish
in post
in pounds
in principle
in process
in quid
in rand
in real
in red
in right
in same
in service
in size
in small
in stages
in stock
in stone
in store
in summary
in system
in text
in that
in there
in this
in three
in tiny
in touch
in tunnel
in two
in under
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
inaccurate
inaccurate $
inclined
include delivery
included
included $
included in
incomplete $
incorrect
incorrect $
incorrect cvv
indeed
inform
information
information $
information ?
information after
information again
information are
information be
information do
information for
information go
information i
information in
information now
information once
information or
information protection
information so
information when
information will
initials
ink
ink is
input
insert
insert card
instant
instead $
instead of
insufficient
interest
interest $
interest in
interest rate
interested $
interested anymore
internet $
into this
into what
invalid
invalid $
invoice
invoice $
invoice first
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
is accept
is accurate
is address
is all
is already
is amount
is angry
is another
is any
is anybody
is anyone
is anything
is as
is asking
is at
is back
is bad
is bakery
is bank
is been
is behind
is best
is better
is bill
is bit
is blank
is blocked
is blue
is bot
is brand
is business
is button
is cake
is cancel
is cancelled
is cancelling
is capital
is car
is card
is cardholder
is cash
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
is confirm
is connection
is correct
is course
is covered
is crazy
is credit
is crying
is cut
is cvv
is dad
is damage
is date
is dead
is deadline
is debit
is declined
is deducted
is delivery
is dollar
is done
is double
is down
is empty
is end
is enough
is error
is everything
is exact
is expected
is expired
is expiry
is extra
is fee
is first
is flat
is for
is four
is friday
is from
is getting
is giving
is going
is gone
is good
is gratuity
is happening
is her
is here
is his
is hold
is how
is in
is included
is indeed
is information
is it
is item
is joint
is kept
is last
is latest
is least
is left
is liable
is link
is long
is lost
is lot
is lovely
is magic
is mastercard
is matter
is me
is meant
is merchant
is message
is mine
is missing
is mistake
is mm/yy
is money
is month
is more
is mrs
is much
is my
is name
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
is old
is on
is once
is one
is only
is order
is other
is out
is own
is paid
is pan
is paying
is payment
is pin
is point
is possible
is price
is private
is problem
is question
is quite
is raining
is rate
is real
is receipt
is red
is refund
is required
is right
is room
is same
is scam
is second
is secret
is security
is sending
is sent
is settled
is slash
is small
is so
is somebody
is something
is sort
is state
is still
is stolen
is stopping
is strange
is stuck
is surprise
is taken
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
is very
is visa
is wait
is waiting
is way
is weather
is what
is where
is white
is who
is wiped
is with
is word
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
it agrees
it all
it already
it always
it am
it and
it another
it anyway
it anywhere
it arrive
it arrived
it as
it ask
it at
it back
it bad
it bakery
it be
it because
it been
it before
it being
it below
it better
it bigger
it binding
it bit
it blocked
it but
it by
it came
it can
it cancel
it cancelled
it card
it charge
it charged
it charges
it cheaper
it chocolate
it close
it code
it come
it cost
it dangerous
it date
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
it failed
it fast
it final
it first
it for
it four
it free
it fresh
it friday
it from
it get
it gets
it go
it goes
it going
it gone
it good
it got
it happens
it has
it have
it help
it here
it herself
it how
it hung
it i
it if
it in
it instant
it into
it is
it it
it later
it leave
it left
it legit
it let
it lock
it locked
it look
it make
it makes
it matter
it may
it me
it meant
it mm/yy
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
it once
it one
it open
it or
it out
it over
it paid
it password
it pay
it payed
it possible
it printed
it problem
it put
it rain
it ready
it repeat
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
it send
it sent
it should
it show
it simple
it simpler
it small
it so
it somewhere
it standing
it stay
it still
it stop
it straight
it take
it taken
it takes
it taking
it tells
it thanks
it that
it then
it this
it threw
it through
it thru
it time
it tmrw
it to
it tomorrow
it tonight
it too
it try
it twice
it two
it typing
it under
it until
it up
it used
it visa
it wait
it wants
it was
it way
it weekly
it were
it what
it when
it where
it which
it why
it will
it wiped
it with
it without
it work
it written
it wrong
it yet
it you
italian
italics
item
itemised
itemised bill
ito
ito ?
itself $
itself ?
j
jam
janet
janet $
jcb
je
jess
jiffy
jiffy $
job ?
jobs
jobs going
joint
joint account
joint one
joke
joke $
joking
jones
jr
jr at
jumped back
junior
junk
junk mail
justify
już
k
k $
kar do
karta
keen
keep
keep ?
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
keep that
keep trying
keep what
keeping
kept
kept $
kept it
kept my
kettle's boiling
kettle's on
key
key in
keyboard $
keypad
kicked
kicked me
kid
kids need
kids want
kill
kill it
kill me
killing me
kind
kind $
kinda
kinda do
kinds
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
know any
know code
know feels
know how
know i
know if
know is
know it
know man
know my
know now
know number
know sum
know thanks
know that
know what
know when
know where
know whether
know which
know who
know why
know with
know you
know your
knows $
kod
kroner
kya
kyc
l
lady at
lady in
land in
landline
landlord get
landlord have
landlord take
lang po
language is
large
large one
last $
last 0
last ?
last answer
last day
last digit
last digits
last four
last message
last month
last numbers
last one
last payment
last question
last step
last thing
last three
last time
last two
last week
last word
last year
late
late $
late and
late fee
late payment
late reply
late to
later
later $
later ok
later on
later one
later today
later when
latest
latest i
latin
law
law is
lay
layaway
leak
leaning
lease
least
least i
leave
leave $
leave account
leave code
leave deposit
leave in
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
left or
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
let this
let us
let's
let's cancel
let's do
let's get
let's go
let's leave
let's not
let's pay
let's try
lets
lets do
lets me
lets pay
letter
letter $
letter that
letters $
letters ?
letters are
letters for
letters on
letting
letting me
level
liable
life $
lights
limit
limit is
limit of
limit to
line
line $
line or
link
link $
link expiry
link instead
link still
link to
link where
linked
linked to
list $
list what
listen
listening in
little $
little card
little lock
little number
little one
little time
live
live $
live at
live chat
live without
lloyds
load of
loading
loading for
loaf
loan
loan for
locate
lock
lock me
locked
locked in
log
log in
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
long can
long day
long have
long i
long it
long number
long one
long process
long time
long to
long will
long you
longer
longer $
longer want
longer wish
look
look $
look ?
look after
look at
look for
look over
look that
looked again
looking
looking $
looking at
looking for
looking i
looks
looks good
looks odd
loonies
lose
lose everything
lose it
lose my
losing
losing interest
lost
lost $
lost ?
lost again
lost card
lost connection
lost interest
lost it
lost me
lost message
lost my
lost will
lot $
lot of
lots
loud $
love $
love this
love to
love you
lovely $
lovely weather
low
lower
lower it
luck
lunch $
lunch ?
lying
machine
machine $
machine ate
machine in
machine swallowed
mad
mad $
made $
made out
maestro
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
makes better
makes me
makes sense
mali
man $
man from
man or
manage
manager
mandarin
manner
manual
many cards
many days
many digits
many does
many dollars
many goes
many hours
many information
many minute
many numbers
many people
many questions
many steps
many times
many tries
many words
march
marketing
married one
masked
masking
mastercard $
mastercard not
match
match $
match my
matches
matter
matter $
matter of
matter that
maxed out
may
may $
may charge
may go
may have
may i
may not
may we
maybe
maybe $
maybe ?
maybe i
maybe it
maybe not
maybe we
mc
mc $
me
me $
me 0
me 00
me ?
me about
me account
me after
me again
me all
me amount
me and
me anything
me at
me back
me bill
me bit
me by
me card
me chance
me check
me code
me do
me doing
me double
me down
me exact
me example
me find
me first
me from
me front
me get
me give
me half
me have
me her
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
me last
me later
me look
me minute
me money
me my
me name
me new
me not
me now
me number
me nuts
me off
me on
me one
me or
me out
me over
me pay
me payment
me person
me phone
me photo
me pin
me put
me read
me real
me ring
me same
me see
me something
me sorted
me speak
me steps
me stuff
me that
me think
me this
me three
me through
me thru
me till
me time
me to
me too
me total
me twice
me type
me understand
me until
me up
me what
me when
me where
me who
me why
me with
me wrong
me yet
me your
meal
meal voucher
mean $
mean by
mean i
mean it
mean my
mean name
mean no
mean one
mean that
mean to
means $
meant
meant $
meant for
meant to
meet
meet you
meeting in
meh
member number
member since
membership
membership or
memorable
memorable word
memory is
memory of
menu
merchant
merchant $
merchant ?
merchant been
merchant cancel
merchant get
merchant in
merchant is
merchant myself
merchant on
merchant said
merchant take
merchant that
merchant this
mess
mess $
mess it
mess up
message $
message ?
message bar
message came
message disappeared
message from
message is
message on
message that
message was
message when
message with
messages
messages are
messages come
messages this
messed
messed up
methods
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
mind i
mind me
mind on
mind repeating
mind waiting
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
mine i
mine is
mine or
minimum term
minute
minute $
minute do
minute my
mir
mislaid
misread
miss
missed
missed digit
missed number
missed that
missing
missing $
missing in
missing letter
missing on
misspelled $
misspelt
mistake
mistake $
mistake i
mistake in
mistake that
mistake there
mistakes
mistakes i
misuse
mix
mixed
mixed up
mm
mm yy
mm/yy
mm/yy thing
mobile
mobile money
mobile number
mode $
modify $
mom
mom said
moment
moment $
moment i
monday $
monday ?
monday when
money
money $
money ?
money back
money can
money card
money come
money cut
money first
money for
money from
money go
money going
money gone
money i
money in
money is
money last
money leave
money left
money lost
money off
money on
money order
money to
money was
money when
money why
money will
monitored
month $
month ?
month and
month as
month can
month end
month first
month i
month is
month of
month or
month still
month year
month's
month's rent
month's too
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
more at
more i
more later
more of
more on
more or
more payments
more questions
more steps
more than
more thing
more time
more to
more with
morning
morning $
morning lovely
mortgage
most
mother maiden
move on
moved
moved house
moved some
mr
mr $
mr before
mr in
mr jones
mrs
ms
msg
much
much $
much ?
much and
much at
much did
much does
much for
much have
much i
much in
much information
much is
much money
much more
much of
much time
much was
much will
much you
muddled
mum $
mum card
mum that
must
must ask
must be
must change
must come
must first
must get
must give
must have
must i
must it
must not
must pay
must say
must she
must stop
must think
must you
my
my $
my account
my accounts
my amex
my answer
my answers
my back
my bag
my balance
my bank
my best
my bill
my birthday
my booking
my boss
my budget
my cake
my card
my card's
my cards
my case
my cat
my code
my colleague
my company
my computer
my coupon
my credit
my currency
my customer
my cvv
my dad
my date
my day
my dead
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
my gift
my glasses
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
my manager
my married
my mastercard
my membership
my message
my mind
my mistake
my mistakes
my money
my mother
my mum
my name
my name's
my names
my neighbour
my nerves
my network
my new
my note
my number
my numbers
my oga
my old
my operation
my options
my order
my other
my own
my package
my paper
my parcel
my part
my partner
my passport
my pay
my payment
my pension
my permission
my phone
my pin
my place
my prepaid
my privacy
my purse
my receipt
my refund
my rent
my room
my screen
my second
my secret
my shift
my son
my sort
my standing
my starling
my statement
my surname
my tab
my tablet
my taxes
my team
my telephone
my thanks
my thing
my title
my token
my turn
my uncle
my visa
my voucher
my wage
my wallet
my whole
my work
my yes
myself $
myself in
myself to
n
n $
na
na po
nah $
naira
name
name $
name ?
name and
name but
name can
name card
name comes
name did
name do
name enough
name first
name go
name goes
name going
name has
name i
name in
name is
name it
name later
name matter
name mine
name of
name ok
name on
name one
name or
name printed
name should
name shows
name than
name that
name to
name was
name what
name will
name with
name yes
name you
name's too
name's wrong
names
names on
nan
natwest
ne
nearly said
nearly there
necessary ?
necessary to
nederlands
need
need $
need ?
need account
need all
need another
need any
need bank
need cake
need card
need code
need copy
need date
need day
need dr
need expiry
need for
need from
need help
need it
need letter
need me
need my
need new
need now
need order
need pin
need receipt
need signature
need slash
need some
need something
need sort
need that
need this
need to
needed
needed for
needed that
needs
needs changing
needs to
negative
neighbour $
neighbour has
neighbour if
nerves
nervous $
nervous about
nervous to
network is
never
never $
never again
never asked
never bought
never comes
never do
never got
never had
never made
never mind
never more
never paid
never said
never to
never type
never use
new
new $
new and
new card
new here
new mobile
new name
new one
new or
new phone
new to
next
next $
next after
next month
next order
next payment
next person
next step
next term
next thing
next time
next to
next week
next year
nice $
nice but
nice one
nice to
nights
nine
nine $
ninety
no
no $
no 0
no 0000
no ?
no bank
no be
no box
no but
no cake
no can
no cancel
no card
no cards
no change
no changes
no charge
no code
no complaints
no correct
no cvv
no date
no day
no deal
no dey
no digits
no do
no email
no error
no errors
no fee
no form
no from
no get
no go
no going
no good
no have
no hear
no i
no idea
no internet
no is
no it
no luck
no matter
no means
no message
no mistake
no mistakes
no money
no more
no name
no need
no no
no number
no numbers
no one
no or
no patience
no pay
no payment
no pin
no problem
no raised
no security
no see
no sms
no so
no stop
no such
no surname
no text
no thanks
no that
no this
no three
no time
no tip
no to
no understand
no wait
no want
no way
no what
no worries
nobody
nobody in
noise
noisy
none
none ?
none of
nope $
nope nope
normal $
normal ?
nosy
not
not $
not ?
not accept
not accepted
not accurate
not again
not agree
not all
not alter
not approved
not as
not ask
not authorised
not bad
not be
not being
not bill
not bot
not both
not bother
not bothering
not bring
not buy
not buying
not by
not cake
not cancel
not cancelling
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
not cover
not debit
not decide
not deduct
not direct
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
not human
not i
not if
not in
not interested
not it
not justify
not keep
not know
not let
not letting
not look
not make
not manage
not match
not matter
not me
not mean
not membership
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
not paste
not pay
not paying
not planning
not possess
not possible
not printed
not proceed
not process
not proper
not put
not quick
not quite
not react
not read
not ready
not real
not recall
not receive
not received
not recognise
not remember
not right
not rn
not same
not satisfied
not save
not saved
not saving
not say
not saying
not scan
not scroll
not see
not send
not sent
not share
not show
not shown
not sign
not signed
not sit
not so
not speak
not standing
not stop
not store
not sure
not swap
not take
not taken
not talk
not tell
not that
not there
not thief
not think
not this
not till
not to
not today
not touch
not true
not type
not typing
not understand
not use
not used
not using
not valid
not visa
not wait
not want
not wanting
not we
not what
not where
not with
not work
not working
not yet
not you
not your
note
note $
note about
note from
note that
noted
notes
notes $
nothing
nothing $
nothing ?
nothing about
nothing against
nothing bad
nothing did
nothing else
nothing from
nothing gone
nothing happens
nothing has
nothing in
nothing is
nothing more
nothing of
nothing on
nothing outstanding
nothing there
nothing to
nothing wrong
nothing's been
notice
notice period
now
now $
now ?
now and
now but
now cancel
now do
now how
now i
now is
now it
now my
now on
now or
now thanks
now that
now then
now this
now what
nowhere
nowhere $
nowhere to
nr
nuh
number
number $
number 00
number 0000
number ?
number above
number after
number again
number already
number and
number arrived
number be
number beginning
number by
number come
number did
number do
number does
number end
number enough
number for
number from
number go
number here
number how
number i
number in
number include
number is
number later
number my
number needed
number next
number nine
number now
number of
number off
number ok
number on
number once
number or
number over
number printed
number right
number somewhere
number that
number there
number they
number to
number too
number under
number was
number what
number when
number where
number which
number wrong
number you
number you've
number's gone
number's off
number's on
numbers
numbers $
numbers are
numbers do
numbers here
numbers on
numbers with
numerals
nurse
nuts
nvm
nzd
o
o cartão
obligations
odd
odd to
of $
of 0
of 000
of any
of bakery
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
of number
of numbers
of order
of payer
of paying
of payment
of question
of rent
of rubbish
of same
of that
of them
of these
of thing
of this
of three
of time
of transaction
of typing
of us
of what
of who
of you
of your
off
off $
off after
off and
off by
off card
off first
off for
off i
off it
off me
off my
off on
off one
off second
off slowly
off to
off with
off your
offer
offer still
office
office $
office is
office open
official
offline
often
often will
oi
oil
ok
ok $
ok ?
ok for
ok from
ok if
ok to
okay
okay ?
okay to
old
old $
old card
old date
old flat
old lady
old man
old one
old phone
oldu
ombudsman
omg
on $
on ?
on american
on another
on back
on bank
on behalf
on bill
on bus
on but
on cake
on call
on card
on collection
on conditions
on corner
on day
on debit
on delivery
on different
on file
on for
on friday
on front
on here
on high
on hold
on holiday
on how
on i
on in
on is
on it
on joint
on keyboard
on left
on letter
on level
on me
on mine
on monday
on my
on name
on old
on one
on order
on other
on pay
on payday
on payment
on phone
on plastic
on purpose
on receipt
on reverse
on right
on same
on second
on some
on strip
on that
on their
on then
on there
on third
on this
on to
on today
on top
on tuesday
on virtual
on visa
on website
on what
on will
on with
on you
on your
once
once $
once and
once bank
once for
once i
once is
once it
once more
once my
once only
once right
once so
once yes
once you
one
one $
one ?
one are
one as
one back
one before
one by
one cake
one card
one change
one charge
one correct
one day
one did
one digit
one ending
one for
one from
one go
one hand
one has
one hour
one i
one instead
one is
one l
one letter
one line
one message
one minute
one moment
one more
one not
one number
one of
one off
one on
one only
one or
one payment
one second
one short
one that
one thing
one time
one which
one who
one will
one with
one word
one you
one's card
one-time code
ones ?
ongoing
online $
online payments
online stuff
only
only $
only 0
only 00
only ?
only bank
only card
only carry
only deposit
only front
only gave
only go
only got
only had
only half
only has
only have
only i
only if
only last
only live
only long
only mastercard
only me
only month
only my
only once
only one
only or
only part
only phone
only see
only show
only shows
only this
only use
only visa
only want
only when
only your
oops $
oops wrong
open
open $
open account
open it
open on
open or
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
or ?
or above
or after
or all
or another
or anything
or at
or bank
or big
or can
or card
or code
or deposit
or did
or different
or do
or does
or end
or extra
or for
or four
or here
or how
or i
or is
or it
or last
or later
or less
or long
or mastercard
or me
or mine
or month
or more
or my
or next
or no
or not
or number
or of
or old
or on
or one
or only
or other
or part
or red
or right
or small
or so
or some
or something
or still
or straight
or to
or tomorrow
or two
or us
or wait
or what
or when
or with
or without
or write
or year
or you
order
order $
order again
order any
order do
order for
order has
order is
order me
order new
order number
order paid
order says
order this
order was
ordered $
ordered cake
ordered this
original
other
other $
other bakery
other card
other coat
other information
other merchant
other name
other number
other one
other option
other options
other order
other person
other room
other side
other thing
other time
other visa
other way
other ways
others
otp
our
our card
our money
out
out $
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
out sorry
out this
out to
out today
out what
out where
out while
out with
out yet
outside $
outstanding
over
over $
over ?
over code
over i
over if
over it
over my
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
owe it
owe me
owe nothing
owe you
owing
own
own $
own money
own number
owner
owner $
owner is
oxxo
où
pa
padlock
pagar
page
page $
page for
page is
page of
page will
pago
pagué
paid
paid $
paid ?
paid already
paid at
paid back
paid before
paid can
paid do
paid for
paid here
paid if
paid in
paid it
paid last
paid less
paid now
paid on
paid or
paid right
paid so
paid that
paid this
paid today
paid twice
paid under
paid up
paid when
paid will
pain
pain in
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
parking near
part
part now
part of
part payment
part today
part with
particular
partner
parts
pass
pass $
pass it
pass me
passcode
passed
passed on
passing
passport
passport is
password
password or
password you
paste
paste it
pasted
patience i
patience with
patient $
patient number
patient with
pause
pause here
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
pay bakery
pay balance
pay before
pay bill
pay bit
pay both
pay but
pay button
pay by
pay cash
pay driver
pay extra
pay finish
pay first
pay for
pay go
pay half
pay her
pay how
pay if
pay immediately
pay in
pay invoice
pay is
pay it
pay later
pay less
pay let
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
pay order
pay other
pay over
pay pay
pay rent
pay second
pay separately
pay some
pay thanks
pay them
pay third
pay this
pay through
pay today
pay tomorrow
pay tonight
pay w
pay weekly
pay when
pay with
pay without
pay yet
pay you
payday $
payed
payee
payer
payer $
paying $
paying again
paying by
paying for
paying in
paying it
paying mean
paying now
paying online
paying that
paying this
paying twice
paying with
payment
payment $
payment ?
payment and
payment at
payment back
payment be
payment complete
payment did
payment for
payment form
payment from
payment go
payment i
payment in
payment is
payment link
payment made
payment methods
payment now
payment of
payment on
payment only
payment or
payment page
payment plan
payment provider
payment reference
payment that
payment was
payment went
payment when
payments
payments after
payments or
payments take
paypal
pays
pays ?
pc
pci
pci compliant
pdf
pdf $
pe
pedido
peeled
pen
pending
pending ?
pending for
pending in
pending is
pending money
pending one
pending or
pending twice
pension
pension has
people in
per
per month
per person
percent off
perfect thanks
perhaps
perhaps $
perhaps i
pero
person
person ?
person behind
person i
person or
person pay
person who
personal information
persons
pesos
phishing
phone
phone $
phone ?
phone bill
phone can
phone cancel
phone do
phone for
phone is
phone me
phone no
phone number
phone of
phone only
phone or
phone says
phone to
phone wallet
phone what
phone with
photo
photo $
photo of
pick
pick it
pick up
pickup
pin
pin $
pin ?
pin and
pin at
pin code
pin i
pin is
pin not
pin number
pin on
pin to
pin's
pinched my
ping
pink
pins
pix
place
place $
place for
place of
place to
plain
plan
plan $
planning
planning on
plans change
plastic
plenty
plenty of
plumber
po $
po ako
po box
po ito
po number
pode
poem
point
point $
point of
points
points $
points for
policy
policy $
polish $
pongo el
pop in
popped up
popup
possess
possible ?
possible for
possible in
possible to
post
post office
postage
postal
postal code
postal order
postcode
posted
posted to
pounds
pounds not
pourquoi
ppl
pray for
prefer not
prepaid
prepaid card
prepare
president
press
press anything
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
previous card
previous one
previous order
price
price before
price change
price in
price per
price was
principle
print
print $
printed $
printed on
printed or
printer
privacy
private
private $
prob
probably will
problem $
problem if
procedure for
proceed
proceed $
proceed but
proceed only
proceed to
proceed with
process
process $
process it
process payment
processes
processor
program
promised
promo
promo code
proof
proof $
proof of
proof that
proper $
protected
protection
proud
prove
provided
provided i
provided it
provider
public
pull
pulling
pulling out
punch
punch in
punched
punjabi
purchase $
purchase order
purchasing
purchasing card
purple
purpose
purpose $
purse
purse $
push
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
put hold
put in
put it
put me
put money
put my
put name
put note
put number
put payment
put pin
put right
put something
put spaces
put that
put wrong
put your
puts
pya
página
qr
qr code
quanto
que
question
question $
questions
questions for
quick
quick $
quick ?
quick or
quick quick
quick to
quicker
quicker i
quid
quid $
quit
quit $
quite right
quoi
quote
quoted me
qué
rained
raining cats
raise
raised
raised numbers
raised ones
ran
ran out
rand
rand $
rang $
rate
rate do
rate for
rate you
rates
rather
rather $
rather do
rather not
rather you
raty
reach
react
reactivate
read
read $
read about
read back
read english
read everything
read it
read me
read my
read numbers
read out
read that
read this
read what
reader
reader for
reads this
ready
ready $
ready for
ready now
ready pay
ready to
ready when
ready yet
real company
real money
real name
real number
real people
real there
reason
reason you
recall
recap
receipt
receipt $
receipt for
receipt here
receipt i
receipt or
receipt that
receipt to
receive my
received
reception
recipe
recipient
recognise
recognise $
recognised
record of
recorded
records $
recurring
red
red message
red one
redo
ref
reference
reference for
reference number
reference on
refund
refund $
refund of
refusal
refuse
refuse $
refuses
register
register first
regret
regret it
regular
reinstate
relate
release
reload
reloaded
reluctant
reluctant to
remain
remain $
remember $
remember my
remember ordering
remember where
remind
remind me
reminder
reminds
reminds me
remove my
renew $
rent
rent $
rent ?
rent and
rent is
rent went
reopen
repaid
repeat it
repeat that
repeated
repeated $
repeating
replace
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
require my
required for
reschedule
resend
resend $
resend code
resend it
resend that
reservations
reserved
reset
resibo
rest
rest $
rest i
restart
restart payment
restate
resume
retain
retained
retention
retry
return it
return to
returned
retype
reverse
reverse $
reverse charge
reverse it
revert
reverted
reverted $
review
revise
revive
revoke my
revolut
revolut $
rewrite
rice
right $
right ?
right amount
right and
right as
right away
right back
right but
right card
right charge
right chat
right here
right i
right my
right now
right off
right on
right one
right only
right order
right pay
right then
right there
right this
right to
right way
right with
rights
ring
ring bank
ring bell
ring it
ring me
ring someone
ringing me
rings
rings me
rip
rip $
rip off
risk
rly
rn
road $
rob
rob me
robbed
robbery
roll over
rolling
roman numerals
romanian
room $
roommate $
roses
round
round $
round and
round it
round up
row
row $
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
safe code
safe form
safe on
safe thing
safe to
safer
said
said $
said 00
said about
said another
said before
said cancel
said confirm
said do
said i
said it
said no
said pay
said so
said stop
said that
said to
said use
said yes
said you
sake $
salary card
sale $
same
same $
same amount
same as
same card
same day
same here
same information
same line
same message
same number
same one
same payment
same person
same question
same sum
same thing
same time
samsung pay
saturday $
save
save card
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
say bakery
say cake
say card
say go
say i
say it
say no
say nothing
say ok
say on
say so
say that
say to
say what
say yes
saying no
saying yes
says
says $
says another
says confirm
says do
says error
says expired
says expiry
says gift
says hello
says hi
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
scammer
scan
scan it
score
scrambled
scrambled my
scrap
scrap that
scraped
scratch
scratch it
scratched
scream
scream $
screen
screen is
screen or
screen went
screenshot $
screenshot this
scroll
se
sea
sea with
searching
seat
seats
second $
second box
second card
second i
second name
second one
second or
second order
second part
second payment
second thought
second time
secret
secret $
secret ?
secret number
securecode
security
security $
security code
security digits
security do
security number
see
see $
see 0
see anything
see anywhere
see bottom
see box
see but
see code
see date
see end
see error
see form
see half
see how
see if
see it
see last
see mistake
see money
see my
see myself
see no
see nothing
see now
see number
see phone
see point
see price
see same
see small
see strange
see that
see this
see two
see what
see where
see which
see you
seems legit
seems lot
seems right
seems to
seen
send
send $
send again
send and
send bill
send cheque
send confirmation
send invoice
send it
send me
send money
send payment
send pic
send receipt
send something
send this
send to
send you
sending $
sending me
sends
sends me
sense
sense $
sense to
sent
sent $
sent ?
sent back
sent before
sent code
sent confirm
sent here
sent it
sent me
sent money
sent out
sent that
sent to
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
set
set $
set ?
set in
set it
set this
set up
settle
settle it
settled
settled up
seven
shady
shakes
shall
shall i
share card
share one
share that
share this
shared
shared with
sharing
shd i
she
she does
she is
she pays
she says
she see
shillings
shipping
shop's
short $
short form
short number
short this
shortly
should
should $
should be
should do
should have
should i
should it
should pay
should say
should work
shout
show
show $
show at
show code
show id
show in
show me
show on
show something
showing $
shows end
shows nothing
shows on
shows up
shut $
side
side $
side ?
side of
sides
sie
sign $
sign anything
sign something
sign up
signal
signal here
signature
signature $
signed
signed over
signed up
signing
signing up
silly
silly me
since i
since last
sing
single
single $
single charge
single payment
sister $
sister card
sister pays
site
six
six numbers
sixteen
sixteen $
size
size $
size i
skip
skip code
skip it
skip that
skip this
sky
slash
slash ?
slash on
slash or
sleep $
sleep on
slip
slip in
slips
slot
slow
slow $
slow i
slow in
slower $
slowly $
small
small $
small for
small how
small in
small letters
small number
small one
small print
small time
smaller
smashing
smell
sms
sms $
sms code
smudged
snapped
snow
snowflakes
so
so $
so ?
so bad
so can
so cancel
so card
so charge
so clumsy
so complicated
so difficult
so do
so drop
so far
so go
so good
so hard
so i
so is
so it
so late
so long
so many
so my
so nobody
so nothing
so patient
so pay
so quick
so slow
so sorry
so stop
so sure
so tell
so there
so what
so when
so where
so which
so why
social
social security
sold
some
some $
some help
some money
some now
some of
some on
some other
some time
somebody
somebody can
somebody else
somebody has
somebody is
somebody there
somebody to
someone
someone $
someone at
someone else
someone is
someone pinched
someone with
something $
something and
something back
something first
something for
something here
something in
something is
something later
something now
something off
something or
something tells
something that
something this
something to
something went
somewhere else
son $
son said
son wants
song
song is
soon
soon as
soon can
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
sounds good
spaces
spaces for
spaces in
spam
spanish $
speak
speak $
speak it
speak to
speak with
speaking
speaking $
speaking with
speed
spell it
spelled
spelling
spelling $
spelling in
spelt wrong
spider
split
split it
split payment
splitting
splitting bill
spot
spot for
spot on
spread
spread cost
spring
ssl
staff
staff see
stage
stage name
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
start getting
start it
start over
start with
started
starts
starts with
state
state of
statement $
statement is
statement will
station
status
status of
stay
stay in
stay on
stay open
stay there
stay with
stays $
steal
steep
step
step $
step ?
step back
step by
step is
steps
steps $
sterling
stick
stick with
sticker
still $
still accepted
still back
still be
still can
still cancel
still coming
still do
still first
still free
still get
still good
still has
still have
still in
still it
still missing
still need
still no
still on
still open
still owe
still pay
still possible
still processing
still say
still something
still there
still typing
still use
still valid
still want
still with
still work
still works
stock
stolen
stolen $
stolen what
stone
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
stop stop
stop talking
stop that
stop this
stop to
stop writing
stopped
stopped $
stopped it
stopped working
stopping here
stopping you
stops
stops you
store
store $
store card
store credit
store instead
store is
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
strange for
street
stretch
strike
strings
strings attached
strip
stripe
stripe $
stroke in
stuck
stuck with
student discount
stupid
subject
subject to
submit
success
such
such good
such number
sum
summary
summary $
summary now
summer
sun
sunday $
sunday ?
supervisor
support
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
sure nothing
sure of
sure pay
sure this
sure what
sure which
sure yet
surely
surely $
surname $
surname comma
surname in
surname or
surname with
surprise so
sus
suspicious $
swallowed
swallowed it
swap
swap card
swap cards
swapped two
swish
switch
switch cards
switch to
symbols
system $
t
t&c
t&cs
t&cs $
tab
tab $
table
tablet
tack
take
take $
take $00
take 00
take all
take any
take back
take cake
take card
take cut
take days
take down
take extra
take it
take long
take mastercard
take me
take money
take more
take my
take nothing
take off
take only
take out
take over
take payment
take photo
take picture
take screenshot
take short
take so
take some
take that
take those
take your
taken
taken $
taken care
taken from
taken it
taken money
taken off
taken today
taken twice
takes
taking ages
taking it
taking money
talk
talk me
talk to
talking $
talking to
tamil
tan
tap
tap $
tap my
tape
task
task $
tax
tax ?
tax code
tax in
tax invoice
tax is
tax number
tax return
taxi $
tbh i
td
te
teach
teach me
team $
tears
telephone $
telephone number
tell
tell $
tell bank
tell me
tell merchant
tell my
tell them
tell which
tell you
telling you
tells
tells me
ten
ten $
ten four
ten minute
ten percent
ten second
term or
terminal
terminate
terms
test
test $
text $
text ?
text it
text me
text message
text w
text when
text with
text you
texted
texting
texting me
than
than card
than i
than last
than one
than order
than that
than they
than what
than you
thanks
thanks $
thanks but
thanks for
thanks god
thanks i
thanks you
that
that $
that 0
that ?
that account
that again
that all
that already
that alright
that and
that are
that as
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
that decides
that declined
that do
that end
that enough
that everything
that expiry
that failed
that figure
that final
that fine
that for
that gets
that go
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
that lot
that makes
that me
that mean
that mess
that message
that money
that much
that my
that needed
that no
that number
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
that problem
that reminds
that right
that second
that should
that so
that starts
that take
that that
that thing
that this
that thought
that to
that up
that was
that with
that word
that work
that works
that would
that yes
that you
their card
theirs
theirs $
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
then bank
then but
then charge
then go
then i
then is
then it
then my
then never
then ok
then other
then pay
then surname
then that
then what
then yes
then you
there
there $
there ?
there account
there already
there and
there another
there anything
there are
there be
there button
there by
there cancellation
there confirmation
there contract
there email
there enough
there guide
there i
there is
there link
there manual
there money
there monthly
there more
there must
there not
there now
there number
there one
there or
there page
there parking
there password
there pending
there person
there real
there record
there should
there slot
there somebody
there something
there still
there time
there two
there undo
there warranty
there way
there yet
these $
these days
these things
they
they $
they cancelled
they cut
they delivery
they do
they have
they know
they leave
they never
they only
they print
they put
they quoted
they see
they sent
they told
they want
they will
they write
they've got
they've put
thick
thief
thing
thing $
thing again
thing do
thing for
thing from
thing is
thing my
thing on
thing or
thing to
thing with
thing you
things
things $
things do
think
think about
think did
think i
think it
think my
think of
think so
third
third $
third party
third time
this
this $
this ?
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
this cake
this can
this cancel
this card
this charge
this chat
this code
this correct
this count
this down
this evening
this every
this feels
this final
this for
this form
this go
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
this make
this meant
this merchant
this message
this minute
this moment
this money
this month
this morning
this must
this needed
this not
this now
this number
this off
this official
this on
this once
this one
this only
this open
this or
this order
this out
this page
this paid
this payment
this phone
this proper
this question
this quick
this real
this rent
this repeat
this rn
this second
this smells
this sorry
this sort
this stop
this stripe
this take
this taken
this takes
this that
this thing
this time
this to
this tomorrow
this transaction
this up
this was
this way
this where
this whole
this with
this without
this word
this work
this year
those
those $
those ?
those are
those digits
those last
those numbers
though
though i
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
three or
three payments
three times
three wrong
threw me
through $
through ?
through chat
through it
through on
through to
through with
throw
throw in
throw it
throw this
thrown back
thru
thumbs up
ticket or
ticks
tied
til
til i
till
till i
till it
till monday
till payday
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
time maybe
time no
time of
time on
time out
time to
time until
time was
time you
timer
times
times $
times and
times do
times i
times no
times out
times will
tiny
tiny number
tip
tip $
tip of
tired $
tired of
title
tmrw
to $
to $00
to 00
to ?
to accept
to account
to add
to amend
to answer
to any
to anyone
to anything
to approve
to ask
to back
to bail
to bakery
to be
to begin
to block
to book
to bring
to buy
to call
to cancel
to card
to care
to change
to charge
to check
to click
to code
to come
to commit
to complete
to confirm
to correct
to cost
to cover
to delete
to do
to donate
to drop
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
to him
to hold
to i
to insert
to it
to jest
to keep
to kitchen
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
to message
to modify
to move
to my
to myself
to new
to now
to number
to old
to open
to order
to other
to pay
to paying
to payment
to phone
to prepare
to press
to print
to proceed
to process
to put
to read
to redo
to register
to reply
to return
to reverse
to right
to ring
to rob
to run
to same
to say
to school
to second
to see
to send
to settle
to show
to somebody
to something
to speak
to split
to start
to stop
to swap
to switch
to take
to talk
to tell
to text
to thanks
to that
to them
to think
to this
to throw
to train
to transfer
to try
to type
to understand
to undo
to unsubscribe
to update
to use
to what
to work
to write
to wrong
to you
today
today $
today ?
today and
today not
today or
today so
together
together $
token
told about
told her
told me
told to
told when
told you
tomorrow $
tomorrow do
tomorrow morning
tomorrow when
tonight $
tonight ?
tonight do
too
too $
too ?
too complicated
too difficult
too easy
too faint
too for
too late
too long
too many
too much
too or
too slow
too small
too soon
too sure
too young
took
took card
took money
took my
took nothing
tooth
top
top $
top ?
top it
top of
top up
tort
total
total $
total ?
total again
touch
touch it
touch with
town
town $
track
tracking
tracking number
transaction
transaction $
transaction id
transaction not
transaction number
transactions
transfer
transfer $
transfer it
transfer me
transfer money
transfer ok
transfer take
transfer to
transferred
transferred it
translate $
translate this
trash
travel
trial
trick
tried
tried two
tries
tries $
trip
trouble $
troy
true $
trust
truth $
try
try $
try again
try it
try to
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
turns out
twenty minute
twice
twice $
twice ?
twice as
twice do
twice is
twice now
twice on
twice once
twint
two
two $
two ?
two accounts
two cakes
two cards
two charges
two dates
two different
two halves
two in
two lots
two minds
two minute
two more
two names
two numbers
two of
two payments
two pending
two second
two step
two tickets
two times
type
type $
type again
type all
type anything
type at
type confirm
type date
type if
type in
type it
type my
type now
type of
type that
type this
type to
type what
type with
type word
typed
typed $
typed before
typed cancel
typed it
typed my
typed that
typed wrong
types
typing
typing $
typing ?
typing is
typing it
typing my
typing or
typing sorry
typing this
typo
typo $
türkçe
ue
ugh $
ugh i
uk
un
unable
unable to
unblock
uncle
under
under $
under black
under chip
under long
under magnetic
under minute
under my
under number
understand
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
undone $
unfreeze
unhide
union pay
unit
unknown
unknown number
unless
unless i
unsafe
unsuccessful
until
until i
until now
until when
up
up $
up ?
up again
up as
up at
up can
up date
up for
up from
up front
up i
up my
up now
up number
up on
up since
up there
up to
up where
update
update it
update me
update my
upi
urdu
urdu $
us
us $
us are
us card
us dollars
usd
use
use $
use another
use at
use both
use card
use cards
use cash
use different
use for
use hers
use in
use is
use it
use mine
use my
use of
use one
use paypal
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
using
using card
using credit
using my
v
valid $
valid thru
validate
validity
vanished $
vat
vat $
vat in
vat number
vegan
venmo
verification
verification code
verification number
verified by
verified merchant
version
verve
very much
vet
vez
via
virtual
virus
visa
visa $
visa ?
visa for
visa i
visa instead
visa my
visa one
visa only
visa or
visa that
visible to
visit
você
voice
voice message
voice note
voice typing
void
voucher
voucher card
voucher code
voucher for
voucher i
vouchers
w
w it
w me
w other
w/o
wage
wages
wait
wait ?
wait for
wait i
wait is
wait it
wait let
wait minute
wait until
waiting
waiting for
waiting on
waiting while
wake up
walk
walk me
wall
wallet
wallet $
wallet's
want
want $
want 0
want all
want anymore
want back
want cake
want day
want human
want i
want iban
want it
want me
want my
want name
want new
want next
want now
want out
want pay
want photo
want sort
want stop
want that
want this
want to
want with
want you
warranty $
warranty on
wary
was
was $
was accepted
was all
was away
was card
was charged
was correct
was easier
was eaten
was error
was fine
was for
was forty
was from
was going
was good
was i
was it
was last
was looking
was lower
was me
was meant
was missing
was mistake
was money
was my
was never
was no
was not
was number
was ok
was only
was paid
was price
was quick
was quoted
was reading
was returned
was reverted
was right
was rushing
was saying
was sent
was slip
was so
was supposed
was talking
was that
was there
was told
was too
was typing
was used
was very
was wrong
waste $
waste of
wasting my
watch
water or
wavering
way
way $
way ?
way back
way it
way out
way round
way that
way to
way without
ways
wdym
we
we agree
we are
we at
we can
we cancel
we do
we finish
we finished
we go
we good
we got
we had
we have
we in
we leave
we make
we may
we nearly
we only
we paid
we pause
we pick
we put
we redo
we share
we skip
we start
we stop
we talking
we there
we try
we up
we want
we were
we will
we'll do
we're having
weather
web
web address
website $
wedding $
wee
week
week $
week instead
week with
weekly
weekly or
welsh
went
went in
went missing
went through
went to
went up
went wrong
were
were $
were saying
were we
were you
western
western union
wet
wetin i
wetin you
wey
what
what $
what 0
what ?
what about
what all
what am
what amount
what are
what bakery
what bank
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
what form
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
what must
what my
what name
what next
what now
what number
what other
what palaver
what protection
what purpose
what rate
what remains
what security
what she
what should
what shows
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
what we
what week
what went
what were
what will
what word
what would
what you
what you've
whatever it
whatever that
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
when kids
when my
when they
when we
when will
when would
when you
whenever
where
where $
where am
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
where on
where should
where that
where this
where we
where were
where you
whereabouts is
whereabouts on
whether
whether to
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
which do
which expiry
which i
which information
which invoice
which is
which law
which line
which money
which month
which month's
which name
which number
which of
which one
which order
which password
which screen
which side
which step
which things
which three
which window
which word
which would
while
while $
white
white $
white screen
who
who $
who am
who are
who can
who do
who does
who else
who has
who i
who ordered
who pays
who said
who sees
who this
who took
who wants
who was
who will
who won
who would
who you
whole
whole card
whole number
whole process
whole sum
whole table
whole thing
whom
whom $
whom do
whose
whose account
whose cake
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
why card
why did
why do
why does
why here
why i
why is
why it
why must
why name
why not
why or
why should
why so
why that
why two
why was
why will
why would
why you
wife
wife $
wife card
wife does
wife has
wife name
wife says
wife see
wife will
wife would
wifi
wifi dropped
wifi is
will
will $
will ask
will bank
will be
will bring
will buy
will carry
will charge
will chat
will come
will confirm
will continue
will cut
will do
will finish
will get
will give
will go
will have
will he
will i
will it
will landlord
will man
will merchant
will message
will money
will my
will not
will one
will pass
will pay
will payment
will ring
will say
will sort
will stick
will take
will that
will there
will they
will this
will to
will try
will type
will we
will you
willing
window
window ?
window now
wipe
wiped
wire
wire it
wise
wish $
wish to
with $
with $00
with 0
with all
with bank
with c
with cake
with card
with charge
with code
with coffee
with company
with computers
with credit
with date
with delivery
with dots
with four
with gift
with giving
with his
with it
with k
with line
with me
with merchant
with my
with name
with neighbour
with no
with number
with one
with or
with other
with payment
with person
with slash
with spaces
with that
with this
with time
with two
with visa
with what
with whom
with why
with you
with your
with zero
withdraw
withdraw from
withdraw my
withdrawals
within
without $
without ?
without asking
without card
without cvv
without interest
without it
without me
without my
without one
without paying
without pin
without reading
without reason
without security
without this
without you
won
word
word $
word ?
word confirm
word do
word for
word is
word mean
words
words i
words what
work
work $
work ?
work at
work away
work card
work for
work here
work if
work in
work now
work on
work this
work with
work without
worked
worked $
worked ?
worked at
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
worried
worries
worse
worse than
worst
worth
would
would $
would bank
would be
would better
would confirm
would expiry
would happens
would have
would i
would it
would my
would need
would number
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
write down
write everything
write expiry
write happy
write here
write in
write it
write me
write month
write my
write name
write now
write on
write to
write what
write yes
write you
writing
writing $
writing now
writing that
writing this
writing to
written down
written there
wrong
wrong $
wrong ?
wrong amount
wrong bakery
wrong but
wrong button
wrong card
wrong chat
wrong code
wrong colour
wrong date
wrong i
wrong in
wrong is
wrong key
wrong month
wrong number
wrong on
wrong one
wrong or
wrong order
wrong person
wrong pin
wrong size
wrong there
wrong thing
wrong visa
wrong way
wrong what
wrong will
wrong window
wrong with
wrong word
x
xxxx
yanlış
ye go
yeah ?
year
year $
year ?
year enough
year is
year old
year on
year only
year or
yearly
years
yen
yes
yes $
yes ?
yes but
yes by
yes charge
yes if
yes now
yes or
yes pay
yes take
yes to
yes too
yes when
yesterday $
yet
yet $
yet ?
yet can
yet i
yet or
yet right
yet when
yo
yo $
you
you $
you ?
you able
you accept
you after
you all
you alright
you always
you and
you anything
you are
you ask
you asked
you asking
you at
you be
you been
you believe
you belong
you bill
you break
you bring
you bye
you cake
you call
you can
you cancel
you card
you change
you changed
you charge
you charged
you charging
you check
you code
you come
you confirm
you correct
you could
you date
you deaf
you debit
you delivery
you did
you do
you doing
you down
you email
you end
you está
you expiry
you feed
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
you i
you in
you invoice
you is
you it
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
you mail
you make
you married
you may
you mean
you mind
you money
you must
you my
you need
you new
you not
you note
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
you phone
you prefer
you promise
you put
you read
you real
you receive
you received
you refuse
you remind
you repeat
you rest
you retry
you reverse
you robot
you round
you run
you said
you same
you save
you saved
you say
you see
you send
you should
you show
you slow
you sound
you speak
you spell
you still
you stop
you store
you storing
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
you today
you took
you transfer
you translate
you try
you turn
you understand
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
you will
you with
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
young
young for
young man
your
your bank
your boss
your business
your card
your company
your country
your customer
your day
your end
your fault
your favourite
your help
your iban
your last
your machine
your message
your mum
your name
your number
your own
your privacy
your question
your screen
your side
your site
your terms
your time
your word
yours ?
yy
z
zelle
zero
zero $
zero before
zip
zip code
zloty
£
ça
é
ñ
ü
не
👍
""".strip()
ADDED: Final = rb"""
GaI[JbRgScTZY[\\]Yc[ecfbhdi]l\rZx\{]
pi
@eBmDgE\FbGTI[O[RgS\U[W\^\cYdheeh\iblZrlwczb
AgCeDbEYF\IhM[OZP]RbTcV\WSX[Yb]\^Z`ba\bbgZhfkXl[p]qduXwox[yY{c|d
BXC]IYKVP\Z[]YcYk\mon\t\u\vZ{\
BZC]ISKVP\XXY[Z[]Yb[cWk\m~n\sZt\u\vZ{Y
@eGhP]hbr\
agdb
NhVhp]qbtgu]y]
NftW
I\N\S\eZsZtm
NfP\Z\s\ti
NhS\Vep]qbtlu]y]
D\I\ReX\YjZ\hekcsZ
BgV]Z[td
@\AeCPGXIbKbNcP\VcX\Zd[Z]\bfc\d[h\i\k]wc{\
@[B[CiJYNcP[RhSbVb[[]e^[c[eZhfi\kesewbx]z\{Z|V
AhVh^\edg\yb
@gAhB[CZE[GXR[SjVTYqZY\Y]\c\d\eZhgn\rbw\|]
CbGeIUJbRgTZYXZZ\\]Y^]c[fbhii]l\rZx\{]
C\GeYWZ\hj
BZC]ISKVP\XXY[Z[]Yb[cWk\m~n\sZt\u\vZ{Y
GZJdSfrcx\
I\RfSbX\YjZ\hfsZ|Z
BgZ[
Vhp]qbtf
@\CfG]IdJYNhP[RgScVbYjZZ[[]c^Zbbc[d[i\kesewbx]z\{Z
@]BWF[I]LaM[O]P\RlSiTZUZVfXWYZZ\]Y_eb]cXd\edfcg\hdj\kXl[mYpaqZrZsYujvZxXyW{Y|Z
]YbtkUv]
AhVh^\edg\yb
C[IYPcSc]\bWeq
Zg
Dhyc
@ZA\CYEYFdGaHcIUKeLdN\ObPcQ\RZSdTaU[VaXXYcZb[d\f]X`\afbZcZdVeffcibklncpcsktbuYvUwYxcy\z\{W
CiWb]\
BbC\FfGcH]IbKhPYQYRUU\VbXZYZ\c^W`cb]dcf[hYjbk[lam\pgs[u[v\xeya{X|[
Q\U]xl
BbG\IcT]\fig
CcScZ[^\rbuj|b
@fCmG\I]O[PZWcX\ZS\Z]f^dafd\ebi]kcr\uev[wW
]h
@\BeDZE\FYGTO]P\RrVfW]YZZZ[l\d]Z^Z`]b]cVd[eVg\hdi\jblYn\r\u]xUyW{X|[
Z\[oc\
I[RdYiZ[cZhf
AfCgD\EbGdIVP]RXSjU]XcYc[\\[]eadcbdWhYkbnlrbwYxjybzc|b
BfCdDeE\I\RkSeZX\\^e{\|i
Z[gcri
@fB[D\EeFbG\HbIYObQdSgZW[[\[^[_ba\daechbl[nfq[rescv[x\ybz]{\
@]AcC\DbGYIdKeN[PYQ]R]S[W]ZX`Xc\eggjidp\qfs\t\u\vbx[y[{\
pp
@\C[DbKaN\O]QeRcWbXbY[[k][^daeb[c[dbe\fbg\k\pfsby\zg{]|c
KbRfU[Z[gg
AjB[C[G\I\KcPbWbXdY\bbe\fdh]ibkb
@dA]BjE\GbI[KZPXU\YXZU\\^\`fa\c[g]helcpmr\wZz\
B\DdEbGiI[PZR[V[ZY\[^Wa\eZfYk\lbm]q[rXy]{[|]
BXC\O\ZV]]^\c\kYnhq[u\zp
@ZCdDYG\K\OcPdUcb\ceya
BfDbE\FcGgHdI\JZKbMbNcQbSfTbU[VdWXX[YbZX[\\c]ebZeYhYj\kblcnbr]saucv[wYxdzY|\
FbI[MeOjQZSbTgYbZZ\[a]ccedgbh\lcpbt\ucvaw\
@[B\E[FkIhNZP]ReTlY\Ze\g`]c[dZmbn\pZsby[|Y
C[G[P\R]SX\r^]`\c[nbrixZ{l|Z
AZCbD[E\FfG\IhJbMhO\PZQ\S[TeUbXUYVZX[[\W^[a\bZcWe[h\k[lWm\rZshtXv[xty\z[|[
AaBbC\GbHbIXJaL\P\RhSdT\VdW\YVZX]\^\_ed]ibl\n\u[xYy\z]|[
B\GbIdJ[O\TZVgX\Y\]jc]gYl\n\pcr[s]u]wY|\
B[KXUiXXZW]]^ie\l\pbqdrWwgz]|Z
A\BYCbDhEhF\G\IfK\OkQ[R\U[Y[ZZ]\^gedg\hgr[yi|a
@iA\CcFbGZIlKgNYOZPYQ[VeXZYfZT\Z]bd\fbgtiekYldmcubvczb
@[BcC\DdEhHeIKJ]KYMgOdQWRbSbTdVWWbXc\\]X^W_\aecZj\keldmcnhpcqUr]sWvZwUxgy[zZ|W
BZIbKcN\O[P\R[Wa[habeZfbgchfu]vZxb
DeIdX\Z\]\^gn]yh
@[FWG[H[I\KgMaO[PYQ[RdS\U[V]WZX]YgZX[W\e`daZbkc]defciUj[kYmYnWpeqcsetcugvZ|\
@bAaCfYeZcbbzY{e
D\UkWX]hi\v[
CcUfZ[yc
BeIdZ\^g|\
AcSiWcX\YdZc]ebicbdce]ffhbnZpXvewb|Z
D]Zi^Ug]l]|\
YhZdn\
@jAhBZCeEdF\GWH[JbKNMeNdO[PeQ\ScVZWYZS[q\[]X`bblcfdYe]fYgpkfl\mXnbpYqZrhtfu\v\zY{r|Y
@bB]D\E]G\OgPjQ\RZTdYbZV`caahflbn]r\sbtbx]y\zb|\
I[K\]]c\k\mo{]
B[EbFfH\McO[PaScT[VcWhYb\d^b_b`[bceYf\l]m\nbwbxYz\
AbUZWiY\achamfz\
CkI\KZN\ZY\\bgf\nYv\w]xb{\
JiNcYcZ[\[ddkenfu\wY
DbIZSbV]Zb^]c\gahblkn\w]
JkRZU\lZxg
@cA]BYCXD\F]GdH\JaKdNeP\QYRWTZYWZb\Z]d^Z_f`kbhcZd\epickclbq[s\u\vXx\zg{Z|\
BUOkPjZY
Fk
@iB\I\OZU[afeige
AWBYDdEeFhGWIcJ\KaLcMbN\RSS]TcV[XgYZZb[]^Z_ba[cZfhgbh]ielYp\q[rcsju\vZwbx]y[zZ{b|c
C[DbFcGbIgKdNYO]QcTbZ[[b\\^jfchbi\kcmdn\t\uZ|b
B\C[D\IZWiYdZa^[hdl]rf|\
@\DiEiFZZ[^[zc|d
@iA]B\DiF\GbJ]OaU[V\W\X\YkZd[[]]accTdceXhfifjdkdl]r\sZtZu\y\zd{i
AbCvE\FYHWLcMcO[PWQ[RYUYVXWgY[Z\[\\g]W^\_b`[aRbicZeZfYg\h\i\kXl[mYpZrZsduavYxdy\{Y|Y
@\BZCiF\G[IgKXQ[RdX]\c]da\bce\hcqkrctZviwhxcy]z[{[
GiIbJ\RWXZZk^Ybbc[g[i\n[pbze{\
CXEdFfGbHdIcO[P[RcT\VaWYZZ\a]\^c_b`ecYecg\h\iXj[kdlbq[satbudvbxbzd{\
GcP\UYW[YbZi^bkaqcrd
@cCZEeHaIdJdQZR]U\W\XiYZZe[\\[][^ea\ddeehYmknep[r\sbu[wXx\
A\D[FdK[MdN\O[PhQ[TdYcZX]d^Yagiek\p]s\ufv[w[
B]C]GcP\R\WbXd[\`baZbXlgsey\zi
AhBdDWFYGcH]IhN[WaYgZd\\^Zaccbe\f[g\hYi\kjlfm[n\q]rTsbtcuYvdx[y\zc{V|c
@dBiChK[RcSiUaY[ZZc\tguYvcxj
@hC[GeN\P]UYX[ZZ[b\eaccUh\k\nbqhr\uav\xfz[{b|c
@\BeDaE]IXNnOZQdRZT]UiVcWfX\YY^[b\eciclbm\nfqYr\tduXvPw[xeyXz\{Y|a
AmGcU]ZZkk
@bA\B\C]F\G\IZK\PYRbV\Ym]i^na\b[d[k[qfr\sYugyY
GcYh\b|b
@\AfB]E\GhIWJcKVMhNZQ\RbS[VkYZZW[f\c]bdieffYg[hZjblgnWq\r\wYxXy]z[|\
@bBbCaDkEeFdN[O\S[W[YX^\c\h\kZlapoq\rVyhz\|Y
@\E\F]GcIcN[OZUVW\[i^Wagebkdl\ros[tcw\xbza{Z
@bGbUbZk^\ialcti|X
AZB\C\DdFeG\J[K\PeRbSmU[XdZX\b]\^dcfeYgli[lZn\q\rbsbtcvdw\xYz\{c
Z[\i
@\AZBZC[NdXdZg]bcWddh\men]oZt\w\|\
BaGiKaXbZ]\[]\^Wc\hVk\min\qgw[xp
FdG\OZTcY[\k^fa\behcpcq\ub{[|[
B]CeFYG\IdJ\KdNfReU\WVX[YYZY]f_dabcZi\kUl]morZs]ucvYxYzc|\
JeR\WcZc[cc[kkl]n[p\rascwY|V
BgRcZYhb
Obb]sd|h
P\UgYi\ge\gbkc
A[BfGhIfOhS\ZUchdggYkel\q]
A[B[D\EbFYGfMcN\O[QdT[UXVbYeZc\b]\^]_\`fcfdfedk[lbm[p]rWs\tZv[x\yazZ{c|]
CeJaY\ZlgZk\lin\rYxXzh
CZGbJ\O]P\Z]^\agddf]gbhfkclhm\rbsbuYx\z\
BYC\DdE\FYI\MgNTPbR[SVTdVdW]YZZ\\\]c^Z_dafbXcXhYi[kdneqdr\setsviwXyazg|[
@ZAZB[CkEeG[KhMbPZQ\ReVZZh\Yb\ffgYkdl\napgr\sdxdy\z[{Y|W
DfVbZh^[
BZI\N\O\P\R\V]XYYfZ[[d]b^Za\b\c\d\fchck\m[pdt[u[vvy[|[
@[CaIaJaNiO\Q]SfV\W]YbZd][b\kgn\rZt\xq{c|\
ZYq[rk
BYC[DdI\NbOiPZQcRfU\Zi]ba\fhkhv]z[|[
BbF]I\NfT]WdYbZd\c]\e\haigkYlZp]res]t]v\xcy\
@XA\BZF[G\I\J\M[O\PdSeUYWgZi[[\Y]k^\a[b[cZd[eWffiikZlnmbnbu\vYxXyVzc|X
IeK\PbZ[^qabbdhYrPubz\|[
S[\bul
DbYh
IbZZ]qb\k\q]z\
BZZ\ro
I[RbScVdY\Zgmh
^ds[ujx]
U\XcY]kgrgvdz\|\
A\B\CcD[GdJ]K\LbOZP[QiS[WcX[YWZm]Z^Yc[e\fcgUhbi\lVmZn\qcrdt\wZxnyc{e
@cB\EbFeH[I\M[NZO\QbRWS[U[VZY\]i^X`Zc\dXe[hglcn\oZqUrWvew[x]
CgDnEaF\GeI\JbLgP[ScTYVbWcYhZX\[^Yc\e]gWhXiak[lgrYw[|c
DbEaJcLbM\NeO\QfU\WcZ\[Y\g^b`cbcc\ebgdhajZkcpdq\setevXx[yb{[|Z
DcI\ObP\R\c\dXh[qgrZ|Z
CbYh
Jktc
h]kir\{f
DiE]F[IYK\NZQVRbT\UbVZX[Yg[\][^[aZfdhajjk\l\m\nbpZr[vYwX|[
@\C\DfEfFYHlIZKcOXP[Q[SYUXWWX[Y\Zd[Z]]ajbbfZh[k\pZsduYwXydzk{]|W
@ZASB[DrEqFbGZI[N[O\Q[RST\U[VbYgZ[]Y^W`baccWe[gZhbiXjbk\pXqWrZs[vXxdyZzY{Y|V
@lB\CeGbK\NhO\UgYZZe[Y]e^XhfkYl\v\yh{Z
@YAbBVD]EYGdKbMkNZO\PWQ\SUVgWmXeYaZ]]X^[a\b[cVdZe\gWlhm]pZqWtfudwkxezX{\|Y
AdCdEbFdG\I[JZO\P[RaSYXZY[Zb\h][a\bbh\i\l[n[rYs\x[ye{\
@bB[FaK\NZP\QdVcW]Y[Zg]Tc[fbgdhhkim\pfq\uby]|X
Z\p]|i
DcJWZq[]bdc\
@ZB\CaK\RkSZYbZZ[e^\cXe\fbk\mnw]zd|\
AbBgCbF]GgNaOZR[S\]d^[c\dfkjl\r[ubxb|c
AbBXCcDdFkGfK\LdMdNXP\S[UeV[WYX[Y\Z[\[^Z`ab[cWehfXg[lVmcn\oZq[rWsZtVuYvbw\yZzh{Z|[
AfBgCbDZEZFbGfIYK\LbMaNWPWQYRgS\TfUWWbY\\j]U^\`[aYbfc]ddeSfZhbiVkmn]p]rhsbu\vfwexXy[zU|W
BbDbGcIZKZN\O\QXRdS]UgVgYZZl[f\[]]^baXb[cXfch\idkZlUm[n\qYrYs[t[udwVxoybzZ{V|\
E\GiOdSgT\W\Y\[\lft[ze{Z|e
DaG\Y\ZZ]f^labg]k\r[xc{\|d
@[CZEbPZQXX\YgZZ\\bidefeiZk]n\pjrcxayc|[
AdBdI]K\MaOZPaQeRdUbXeYdZ[\\^b_bnfqcrZs\u\{\|W
@dKZN]O[PcQ[W[ZX]gabc[echZi]lcnfp\uevb|[
B\CdDiF[GdK[P\QhSZYa\Z]j^Yb\cde\hXl\nds]v\w\x]|\
@ZB\FdI\KYPkQfS\T\[\\e]]edh\jbldnbpcsduZwZyizd
@gPfUYYh{h
@ZAZBZCUE[GZHZIcJ]KcM]O\PYQ[R\S[U]V[WMXqYcZU[Y\e]X^W`\aVbicbdYe\f[g[h]iZkYl\p[r\sptXuUxUyZz[{g|X
A[N\Ze\g^b
@\AbB\C\DcEdFZGcHaI[J\OZP[QVS[W\XbYmZe[[]\^[d\eefchdi[k[l[n]p\q\rWs\x[zc
@bAcB]D[GgJbKWMbNdO[QbRfS]ThUbVbWZXZZQ[\^Y`dadbde[fbh\kdocrdsXt[u\whyVz\{c
@]AZCYEbF[GoHbIWJcKXLdNZOXPXSUTbUYV]W[Y[ZV\\]b^\aidVe[gYhbidkmlYmbo\plqWr[u]v[w\xVy\zT{[|T
A]BdEiK\ObQ]Zc\[]ghdk\ldncs[xe|\
CdE[FZG[K[NeRgV\WZYZ[b\Z^aa]dkf\khnbpdt\v\xbyd|[
BlE]FhGeI\O[PZQ\TiU[XcYZ\\]X^[eciXjdlWo[q\r\tbv\wcxi|Z
EfFdHcIaJbKcMaN\PYQ\RjSbVeWZXbYW\Z]XedgVhXl\v\w\xb
@[AbBcEfG\H\IcJcM[NZO\Q\R\VbW[XcYjZa[b\d]Zd\e\gbhYj\kblhpdq\sbtbuhvXxd
AhIYK\N\RdSZVgXcYfZY]d^Xb\c]d\eblfmfn[rbsYvWw]xZ{[
P[UZZh
P][j{\
BXGfOcP[Q\WYY\Zb]j^ieYfdiau]xcz[{Z|Z
CeFYO\P\SfYb[f^\c[e]fgnYrXvYwcxf|b
B\C\RdZec\e[faidkflan\z\|[
FeGcIXJkP\VZWYX]Yn^eb\gWhckjmhn[tbuYxZz[|b
Zh^\
CYD\ZX\g][^kabc]re{\|Z
D\Zhya
DYJ]QbRZW\YdZg^aebidj\kcz[
@\DbIYJkO\RYU]YeZ[]e^Yc[dZe]kZm]n\r]s\wfzc{i|\
@aA\B\DbGdJ\K\MdQhR\V\WkZc]b^Zb[ccebgck]l\u]yi
sj
@\BYCWF\IcM\PWQ[R]T\UYWTXnYZZX[W\\][^Yc\d\g\k[l\m\ncp\r]s{tVuSv[xXyZz[{f|W
BYDaG\HfMbP]RZUcV]W]XaYZZdb]c\dZhdlhv[
^gr\
CiKfYfZ[|[
B]CYDgI[JhKcUbWYYY\\^]c\kll\qms]xc{[|\
AeDbFiNiPZQiReVfYcZXc]eikcnbqbtkyb{e
@ZA[B[CVD[E\IfJTO\PXR[SdVYY\ZV[Y\Y]Z^Xc\dceZg[hdiZk[lZm\ngo\pYr[sStxuRxXyTz[{d|[
B]GbZgahcZw]
CbEhGbI\K[NhOePXQmT]VZWcZ\[Y\c]\^acUfihYi\k[rbtdw\y\z\{]|]
AbDbEbFbGcHiKdO[QgRcSdWdX[ZR\\]l^dbecbd[fdgbi\k\l\n\qarbteyc{\
@dAnBWChE\F[GgIbK[MhO]SZYUZW[\^[`ca\b]cadbeif\k[lan\p\q\r\sbxhy\{\
AYB\DiEcF\IWJ[KjLcMbPZQ\T]U\V\WZXcZb]\bZcZedf[g]l]qWs\wYx[y\z[|b
@\AaBZDcGfKbMeRfYX\c`gccdbeb
@\AbB[CeFfGeR]SoY\Zk\ZcYd\ffkcn\sc|d
DfTgad
@[B[DdEeG\I\JZK[MbO[P\QZRbScYcZZ^daZcWfbk\l]m[nku[wZxcy\zY{\
CbQhZY^gafdbfcjckdsbv[w\
IcXcZkr\
AdB\EeFgGcO\SYUYW\Y\\d^hagddfbh[iXlZngsfu\wbzf|m
S\UgVgwbx\
Q[\\^]bgfqvex\
CYKcThXcb]gbh\jclarbscucv\
Fk
Yi
C[DcOmR\YgZZafcZ
E]IaNiUhc]eXkdwd
@\AeBWDWFYGVIZMjN[O\PZS\TYU[VXYc^[`Zb[cikelWmbqar\t\vYwgxZyV{Z|]
A\F[H\QiYeZb^fcghbiblep\rbtcvcw\{\
@[A[BVC\EXFfGWH[IhJcK\NaO[PcQ[RiS\UiVbWXXYYcZ[\Yb\cZdXe]fggckdlbnZrYuewWye{e
@XA\B[CYE\FcIdNcP]RZU]V\W[Y[ZZ]\^WbacZeZf\g\i]k\mcnboYrescuivcy\{a|Y
B\DhZb^fk\z\{\
@ZC[JbN]P\S[U]Zb^dbdfdkel\rft]wYxkzZ
ZY^bqn
AcB\CbGZI\JiS\Xa\gaeb]ebhalcoevdxZzd{\|\
@[BVCXDiF[GWIjK[LmNaPWQYRcTeUYW[XcYcZW[[\Z]b^g_fadbfcRdYe\f\gfhbkdmbo\pcq\vZxhzY|b
BgDoG\RbU\ZZge
R\SfVmY\Zdx[yf
@dA[FbGcHcLbM]NaO\PdR\SdVcZ[\c]\bce\fcgVh]icncqWwXxfyc|[
BbOeT[UYZZ[q
@]B\KcL]RYS\W[Z]\\^\drfkh\icl\perhyezd{b|b
BYZckku]
@aAXB]DYEeFcGQHdI\JcOZQeVcYeZY\a^[_a`cdcg\h\lcpbrZsdtdubxby]zb{c
BYDYF\GeIZN[OaQ]SYWcZn[b\X]X^[abcWe[gdk\m\naq[reu]wdyb|Y
B]GbIYJbOePkQZVgY\^ecYk\lbmdocqdr]w\yb|b
@\B[JmN]P]U[VbW[[[\[]\^\_bd[hbl[m[qcu\x]y]z\{Z|]
AkBcC\DdE[FVGeHaN[PdRbT\VaZY\\]]_YaXcnddedfbg\h[k\l[p\qdrVv]wbxZz\{c
AbC\T\WZX\Y[Zk\d^\a\c[ddgdhbk]l\rfz\
BaKgUZVhZbf[
B]IZKXNeX\Y\Zd][cWe[mgsYtWu\w[xbz]{[
@]BZC\D[G\IfKYO]P\RbTaW\Y\ZZ^Z_bcZelhbi\rXyc|k
@\CbDbIbKcMcN[O\P]SfU]VXXb\Z]caZb\cZdgg\kYlamYnbp\rhs]vbwgxby\z[
V\Ygcdgchc
B\K\NUY\Z][Yhcldyr
CRGbU\WaY\Zk\c^b`ckknard{[
@cB[E\R\Zl^\hbkb
AbBZDZIaOZPcQcS]VYZm[a\e]\dbg\hYi\kYl\mbp\rizZ|W
B]CXDhEeI[KUM\QcR[WcZ\\c]d^dcfecfckWl\|b
I[QYR]YfZk^\h\
AfCcDfJ\KaQhRXSbYXc[ebiYlfr\s[
DmIbZZ^kb]h\kbq\ye
C\G\^\dbei
P\QiR]WcZdkcl\pdr[
@]CaI\UdVjZ\e\
agdb
G\I\KbNePZQ\VlY[ZZ\Z]db[d\ejh]i]k\lVmar\v\x\|]
AbBZCdDZFgGbIcK[MeObTbV\YfZd\[]\^b_jcVeZgXien\p]rWseu\wc{c
B[CXEfFfIWN\O\PjQcRYSkT]UeV\ZW\i][^padcYhZnbpVqirYu]w\z[|V
CdDbGbI[K]O[WdYYZl^XcZe]fbhYk]mfrdzY
\\l\xm
U\lZw[xk
Z\]h
@\B\D\E[FwIfK\P\SZTjUgX]ZZ\]]\h\k[mcnYr[s\t\u[vZw\
B\P[Q\R\S\X\YnZf\h^XcXdbhbk[l\rc|[
BbK[gj{[
B[ZY|n
U[aheju[vm
Y\Zkc\gak[r]sbxfzY{Y
v]yj|g
OgZQ
Zdxl
DcKfO[PWV[WXZb\db\cehekblan\obrYsbx[yc{a|g
B]D\F[G[I\T]W[Yb[i\Yaec[def]g\hbkblZn]wZy\{Z
CbDeIeKiM\SbT\^bc\d[saugxc
I\Sn[e\Y
B[IcO[XgYZZ[\\]daidaf]kglfnco\rZs\xY|Y
J[SgUfXfZZ
Ci
c\knu\z[
AZBbCYDlEhG\IgJUKbN\O]PZQaT[V[YY[Z\V]d^h_aa]cbdXefgYlYnbo[pYq\rYtovXw{zc|Z
@cB[C\D]GeIYR\S\UnWcX]YfZV[b^Yf[i[n\r[sbuc|Z
@YB]C\E\FeIbNjPeQ\R\UcV[WYX\YWZT\[`fa\bbcadbe[g[hbk[pZr[sYtXubvqwex]ze|c
IpJcO\P\SbVdZa
D\FeP\Xgk[nns[w\|f
@\DbEYFgIsKfN]O[PbT\U[X\ZW]e^Xd\eah\ibk]p\r\t[u\v\wZy\{\|[
FbQ\RfThZ\ceeff\i]kelf
@fNgU\Z]^[ajrd
U\Zg
BdKXN]O[RhSdThUeYeZYceg[kcl[smuk|[
@bDiU]|\
B\F[G\I\JtNgRVSXU[WZX]ZZ\Zd]hal[m\ndtZu\y\z\
CbD\E\FdGbJ\KeOhP]VdW[\e]aa[b\edfehcj\l[p\q]sbwbzc{b|\
c]dl
Wk\\ebkaldr\x\
GfNiPZRfZb^[cbfbh[lYrYyc
@ZFWGcJgN\ObQ\RVT\UbXbZ\^me]figkhel\p[r[y\
@aB\EbGiPZQ[Re^Wk\nbrc|\
DkEiI[K\L]PZTgXhZY\hd\pbs]x]ze|]
A[CXE[F[J]PjQcRbUWWcXZY\ZV[Z\Z^Xa]bccYe[gYlXqbr]tiuZvdxjy\zb{c|W
B\IfK[O\RgSf\Zbdhcl[r\zc
RcTcU]^mh[k\sctdud|]
BeC[FbGcI][[\b^Zabbldgh]kbnd|\
B\Xi][^Zb\h[s]yh{\
@]BiCXE[G]IXJ\KtMfO\PeQ\U\W[XcYbZZ[\^U_ecXd]eRgXh[iYmZnYs[tau[w[z\{Z
A]B\F\IhP\Q\Y\ZZ^[dfkozZ|Y
@[BXFdIjLdQ[TaUaZ\]\^Z_cacfdh[ibker\t\u]
B[D\Zm]\d\rZub{\
AcBaCdDbM[UfZ\aXbgche[n]tcu]wez\
@ZA\BXDbGaO\P\QgR\U[W]Y\Z\\h]Z^lbbcYdbfbgb|Z
H[IdMcN]OfR\Y]Z\[\^Xb[dii\lhw\xZyd|[
BdC\IeKdPfY[ZYc\fhh]u\
ClDgI\O\UcYWZfa\gek\qd
B\O[^hr\
@XBYCfDZF]IZKWPVRlScT\U[XXY[ZY[[]WabfdgXhaiYlZo\q\r[t]v\wYx]{e|i
WfYe\b]bcbfgkbldrcx\
GcYc^\d[pb|h
D]GZS]YbZ[[\\c^]afhbk]l\rmz\{[
^g|Z
B]F\IdJ\RbVcW]ZghZi\pYrew]xc|]
KbZ\^g
Zc^dki
I[K[R\Y\[b]cj\k\n\s\tZu]vo
B[GVKcN\RiSdWbXWZci\l[tbubx]
GaIeRgW]XdY[Z[]\bbc\hcmdp[sdtaudx[y\|\
CYD\E[IdJ\K\M]N\PYQaRbS\UYV]WZZd[b][a\cfe\h\ibk]lcner\vlwd{b|Y
@iAWBcCYFdGhJ[KbPTQcSeTbUZY[ZY\Z]V_[`\a]bcckd[eZg\ihj[k\m[ndo\pbqYris\tfudv]wWz[{V|W
BVDYFbIbMfOcR\SdTcVaW\ZW[e^c`da\b[cZdbh]i\mbngoergtcxaydzh|b
B[Zc^]djkgn[z[{[
A]BfFdI[K]P[R[YnZZ\b`cfflbr]yb|b
A\B[FZIcKdPbQdRbVeZa\\^\a\ebf]hhi\lYsbwd|\
@[D]EZFwIhJdKaO]PfRcS]TaX]YcZ[[c`\d[eZhil\n[rVtXu[wYyT{[|\
AdBbCiD\FWIVJ[PgW\Yk[e]\^YcXgWmbp\rbub
B[E]QYR\Y]Zm]ec]fhg]k]r\smv\y[
G\Q\RdY\ZhhbrZ
C\O\PcZihZsb
@gD]K]OkPgScZZ^[d\ebhbkd
B\IcP[QXR\YdZl\]cZhcl\n\rVu[xezV
@XAcBZC\EaGcI\JeM\NhPVSdT\UdV\WbZY[j\\`]abc]fcibjdk[lcnfq\rYsXtVuYvhwcxdz\{[
@[A[CcDdEbJZKYNhO\RWSfTdVcWXXVYXZe\Z]dbfd]ecf[g[iekcmbnYq]rdsbtduhv\wdxX
A[B\I[JfO[P\Q[UfXbY\Z[\[^XaZbZc\e\g\h[i\kkqZr\y\zY{\
@[CbDcEfFeK[N]O[PZQZRdT\UfYl_ecZeaj\k[pbq\r]s[t\z[|\
EdF\G\I\J]N\OZP\QXRcU\VdYd\]`bbad\kfl\rb{c
@]AdB]DeHhIfKSL]MfOgQWSXTWVnWPZY]\^V_bacbdc[dVejfZgVihj[kdl\mandtduevPxfzd{[|\
l\xg
@[A[BWD\FcJiKpOYUbW\Zh]ea\b]ddfZg\hil\mdn\q[s[xcybze{Z|\
C]E\Fb\cejh]nb
UuZ\q[
NsR\V[X[ZZsaucyX{[
C]YcZda\oh|b
AhBaDYG]IgJ[McOcR[TaVZZZ\ZaZbZcaecf]g\h\k\m]r[tWu[wcx]yVza{c|Z
I]JmU]ZX
\fxb
J\Z\k\npz\
BZ^ZqizY
BiC\FeY[a\bbhZrfzd
AYEeFcHgIWKdMeN\PdTYVWW[XYYhZX[\\W]e^c`caebgcddceZfdgbhclYm[ngpUq[rhs\ubx\yZ|Y
B[IhJ\r[xcyb
@cCXDiEbGeJZK\O\Q[R[X[[a^Z`ca]dceefeh\kkm\nZpdrZs[t[wdx\{j
BbC\GfIiR\UcXeYZZb]\^\cYd\gahgick\lWm\qjse|[
ZZ]j
[\^g
R\YkZf|]
@eGhP]hbr\
@bAZBWFbGmH\I\JYKcOXPbUZVeWXX]YYZ[[\_b`bbacfibl]mcp\q[sWtXuZvexdzc|[
W\Y]Zg
lZxh
BbO\RcW[Y[Zdc[kisbt[uZwgxdyZ
A[CZDdEYGeJ\KcO[P]R[TaV\WYXYZe[\\g]X^TaZe\fcg[lZneoZqarZs\vXwZ{b|W
AaG\\gc\
A\B]D\GcHbIcQ]RXSjV[Z\^Za\c\e\gch\i]lenbqptbubx[
@\BWC[DZJbKdMbOdPeUbWcXc[b]h^\c[l[m\pZqcrau]vRxbz]|\
BZO\^m
C\F[IjNbRfS[VeZb\ac\fclcset]z\{e
CdZY^o
J\P\RjY\\\c\ddhc
BkDZGZO]U\XcYeZa[fg\hcn\rYtjzb|d
@\F\PsQZS\Zc^Zr\
B\IbOkUbZ[^Y|\
GbIbR\T[UhW[X[aYc\egfbg\hZldpdrbsbu]z]{b|b
tg
khsd
@\A]CeE]F[G]UhWZY\Z]^XaWc]f[kun\r\z\
BbD\I[PZQ]TdWfXdZa[adcgelbqZrYs]uc|c
@\B\DfGPJ]K\M\P\QZReSkT\VsYeZX\\]c`\aXc\eTfcg[hbiXj\lTnbp\qZr\s\u[vVwdx[z[{[|T
@[AeB]CZDbGbH\I\J[K\M\NcOZPdRcTZUZWbYbZb]hg\h\kanioeqXrhwcyfza|\
BgC\D\EcGfI\NYOcP[RZS\U[W[X[Yc\[^\bccddYfcg[hakdqdr[s[w\z\|c
@\BZEcF[GYI\JbKcNaSeWcXbY\Zb]\^iaadchbsYtb
B\CbGZJaMbNYOZRYU\XcZW]b`\a\bccgeWf\g\idncqYtaubwYxbyb{c|n
B\EcF\G\HdNbR]VjW]YfZb\b^gcih\kZxg{Z
@\A\CcGeH[JaM\PcQcSgT[U\VaWjXgZ[[b\j^gabb\cad[iejdkelenXpcqcr\tfv[wjxbyc
@[AhB\C\FcGaIfKXMaN]PaQ[TbW\YcZc[[][^\a\b\c\g\lknds\v\zc{\|a
@bA\BbD\EbHhI\KZPbQ\R\V[X\YfZd]\^gadcgdgeYfeglh\i[lZnZp]sdw\xbzd
A\BXI\M\OgPdQ[R[V[YaZW[c\[`cafb\g]i\lZndqgr\sctbubv\w[x\zZ{h|V
Ok\bn[
A\BbCZDgGhHbM[N[OcQbS\W[X[Y\cbd[f\g\h[i[jilrq[r[vby\zb|\
B\CfEcKbO]RZU]YdZY^[k[ld|h
OrQ[ZW]\^Xa\g\rZ
AgB\GXOlP\a[efi[rZ
BYC]F\G\I[K[O\WdXbYZZY]bbZcYk]l[mxn[pbsfuYvYw]{U
Ugvd
A\B]CcQ\RoY\Z\xczh{[
OnZY
AcBcDbHbNYPZR\SbX\Zc[]\c^\bZhci\k[lnsbubv[yb
NZUgb\hbi]z]
A[K[R\Znabc]g\hd|]
SiY\Zic[x\
CZI\K\MbO[P\QaVcWWY[Zc[[\Z^Zbdd[hZiZlmnbr[xYy\{\|[
@cBXCcDZFcGhIdK[MeNaPdZY]a^fcdelh\icn[wbx[y\
OgPbSfVeZ[ce
^Ykknd|Y
@\A\B\CfE\G]H\KWOeRYSbWYZ\[[\c]b_l`]b\d]fcgZh[i\k\m]nfrdscubvdwex[z[
@]B\I\S[V\WaXbZj[b^Xc\l]mbobrdt]xbz]
BjGcKjP[R[XcY[ZZ][^\hTkexdz[
@]A\B]D[FaIYJbK[MeOgRXShZZa\cfedhZkcndq[r\wexcz\{]|c
CZIbL\P\WYY\Zp^Zkbrk|]
BZCdEbG\IYO[S\WkZj^Yahr\xc
AWB[EeF[I[N\QjReV\WdYcZ\[e]\^daebZcZdbf]hdkZmbn[rcu\wZzZ{Y|\
@dA\BWCcDXEkFfGWI\LcM[NdOqPcQgReTeUZVdX[ZW[\^[e]g\hciYjYkclYq\rZsbtcuavYxYzb{b|S
lYxi
kj
OcShZX
B\C]D\G\N]OYPXR\U\Y]Zd^[aic[hbk\l\n\p\r\x[zc{]|Y
AdI[JfNZRbUc\\]mc\g\i\kfrdyc|\
DYF\GdJ]O[P\QeV[W\ZW]]^kdcf[ra
@\AgBZFdHbIbVbWb]\^Xa]bccYdbeck\lhp\s\t\xW{a|n
BYUZWhZYqj
FbNeP\Z[]bc\f\n[yj{\|f
@fCgIbP\W\Z[[c\fujz\{\
KhZd
FZU\YhZZhdvd
@]B\D\FcNZRVZ\[s\ebfc[ddl\n\r[sdtZw]{[
A\B[CfDcF\NbPdQbT]V\W\Y[[h\k^Za\b\c]dUedk[q\r]tbv\zd|b
E]PcWbZ[^gdbi\z\
BZDTEhFoGSIOJ\LdMTNbO]PUQbRYT\WcXfY[\\]Y^Yabb\cde\fkgWhniWlfmdnZpbs\u\vXw[yez\
u\|k
QeRd
BWNdR\XcZW]]^jcZd\klpfqdybzZ{k|b
EbFbIcJiMXNbOZR]ScTZUbV]WeX[_c`Xbdc\e]g\hbiZjbkbpbq\rbwb
B\Ilgbn]
AcBWCfF[G\IeKbO]P\QYRiT]U\X]YeZY^bcYd\eYhal]p[r\sXtZuiw[x[yc{]|c
GbI\K\NbR]Zg^\bcr[sbv[xcyezh|\
BYUkYf|\
IeW][[t\yj{\
XpZ\s[
]bmbvi
@\CVDeE\GSIkJ[OZQbSfT\U[V[X\YbZW[\\b^W`Zagb[cWdce[g\hfi[j[lXmbn[r\tWuYvixUzV{g|c
CjDfF[GZIdK\N\O[QZRYSgT]U\VVX\Z][[\b]d^\aXbbc[d\ebfXg\iekcpcs[vjwZxeyVzm|g
AcBZC[DaIbKhNWO[P\S[VeW]X]Y\\ca[dhe\f\jbmeq\t\y\z\
B[K\ZZ]nkdnZ
BhOZUdYcn[xgy[|\
@aA\B]EcFbHdJaP[QcTbYd[b^]_b`dbbcbgWiZkcq[tbudvZxczb|]
B\F\IeUhZ[q[yh
AcCZDeGeH]KgNcOZTcXbZU[\^ZaYdbgbmdncqZseucvbz[{b
JZN\O]UjZX[dbbk[sjuZxf{Z
I[K\NeRhV]YmZ\]Z^]dbfbhai\nZ
PcZ]bfebkbr]zg{]
TkU]ZZh\leyh|[
CcNcOkZZ\g]em\{b
Z[l\rlxg{b
B[U\Z[\\xo
@dCeEcFYIeV\ZZ^[agfcvhwZ|d
eg
Z\rh
BUCZGcJ\OXQhSkYcZea\c\dYfil\n[qjr]xc
CeH]IcRcV\Z\\[hbk\r\wfyd
B[DiKcO]RcZl^ea\i]z[
B]Ijliy[
N[v[yvz\{\
@[B\O[]m^Zcci[k]m[u\
AeIcJ\RXS]WdYcZdcYd\fcg[hck]njpbtfyhz\{\|]
Q[RfUXZ]{a|g
AiU[
@h[c{g
@[AfDcEZFbGiIdKhOYPcRXVjXlY]Z[[]\]adc[dYi[k\lknfufvcwjze
OZQjejwh
weyczk
A\BYCaDZEZF[GZIQKaM[O\PZR[SYTkV\W\YbZV[\]c^]`[b[cXdeeggZk[lZnnr[sZt\uZwWz[|h
AaB[CaI[P\QYTdWdZ\\]c\ebkYnrrbsZu]w\
B[C\FcG\IcNhPYQ[T]U[W]Yd[\\\]pbec[e\f[kYlcuZvjw[y]|\
Ke]g^bcdrb|\
A[BZC[D\FZGfI]N[P[RgSbU\VeW\Zb[\][^\e[f\geh\ljnbqbrgs\yaz[|a
B[DkJZRbYYZj\Zkawb
O[[czo
A\BZC\IaOZPbY[Z\[c]\^\hbkbpbqcs[t]xk{e|d
BZD]N[QdRlUeWZYfZhbbh\kap]
SdZ]\fnY
GbZm\a][^Ycdhfkem]ncscwZ|\
O]PdYbZmcc
Xibak[sn
JcOhU[ZZ\eakr\sbucxb|\
P\Uj
QXRsU\khz[
JrRUZZ^[{a
@gB\FbPcYbZbe\nb|b
Ci_Zx\
RhZ[]bsd
IcKbXfYg
@\C[D\F[GeHbPcReU[V\YZZg\Yahb\g]h\kblkr[wZy\zf|R
B\IcJbQe]q^W
G[Zikb
I[R\U\Zm^XcYrewZ|[
@[CXDdFWI]JYKbN\P]QiSdTcUbZY[c\\][agcdfbkcm\qZrfv[wYx]zi
I]OeP[V\Yh[\^bdbs\ub|\
B\C[DZEgFiGbIZJ\KYNYP[QgRdUYVVW[YT[X\Y`]aYc[dag[h[k[ncperbtdwcx\yh
IdZja\h\k[rbx]
EaGcJ\McU\V\YYZf]\kVncpwwZzZ{e|d
D[NgSpWhYhZ\
@bA\BVCWEdFZISKWMbNdO[RjTkU]W[YgZe\\^Y`bbZeWfag[h[iYnephq\r]s\w[yb{e|g
C\F]JcP\Zj[c^Xhfknlbr\|]
@ZAdBWCdDeE\FZGZIhMkN\O[PVQWROSWTjU\VhWjXlZd\[]W^\_ccredg\h\igkXl\nfp\rZtbudv\wVx[zY|O
@ZE[GbI\K\O\PYQYR\WaYYZ]]Y^Za\d[f[idkmpmqkrav\w]yczY|[
B]CbMaO[QkW]ZZ[bcZlkr\ubz]|\
AXBbF\IYM[P\QcRrS[VaZ[^]bcc\h\i]manbq\ubz\|b
@bAXCfDbEgFiGdIfJYKRM\OZPYQ\SeVaWYXYZW]d^W_gbXcXe\fWiskUlZmYn\pbq\rYsbubv[x[yb{[
Jbkh
FZkbpq
IcN\YZZa[k^\dZv\
BYKfR\Zg|a
B\ClF\G[J[KdP\QdR[S\VbYX]\^[a]d]k[nbr[u]|X
@\BYKVNeQcR]S]WYYZZb\a]e^[bTc\dbeZf\hbidkelbmbpbs[t[udvjwYx[ycz\|Z
CeD[GYKYO\PfQUVZW[Zb\\]]^gcbdegflfngr\t\wbxgyZz[
P[Q[Zb[g\[^bagc]e[fbk[lbsdvXxbzg{\|f
Cik\n\wb
B[CnF\IZK\N\P[Q\RdXZYcZV[Y\\]lb\d[e\l[narZucv[|X
CiEcGeIWJfKbP\QYR[ScWfX]Yf[b\b]\h\ibkfl\qbr\sfvdxgzc|b
B\DZE]I\QbR[U\WYXZYZ[k]r^\bedae]l\m]npr\tcujv\w[xi{[|Z
@WB[F[K[P[QtRUTXV\XcYYZb[YaZe\hei[kYlYm\pctcuhvZx[ycz[{Z|b
@dBeC\FbJhK]M]NcOZPYS\VYWXXdY[[]\[^Z`]bYc\dbe\f[gciXkfmepaq\reshtiudv[way]z\{[|d
DcR[Zn^e
@\B\CbI\K]O[PnQgSZU\V]WdXbZW]i^cbXcZdefegbi[j\kjlZn\pdrZs]vcy\|b
@[BXFdNbPbQcRgSkV\Y\\Z^ca\cfecqbrXsct\u[v[{e|c
@eD]NbU\Zfkclc
A]B\KcNeRpS[ZbdXe\hekal\rTxbyb|X
IbKbS\Zccg|a
D]K\\a]ak\nj
\iblc[sXx\
B]Uc^g|g
B\CbIePfUbZ[[]\e^badbchbk\rWw[y[zf{b|X
@dAeBYCeDcFdIfJ]K[PeQeRfSWU\V\X[YdZZ\V]\^fa\bZddecfWibkclWqbrYxd|[
Xc^]ubxj
@dB\CeO\P\RnUbXiY\]b^bedg\oWsfu\zc|\
@]AcB\DdG\O[PeQZRaTaUZWbYaZU[f\ja[bcc\dbeXfbg\hei\k[lYnhqhr[v[weyezf{W|\
@cCbEZFfGdH]I[JbK\PdQeR\S]VbXdYXZd[h]balbaecfbgXhdkXldmcqWrbscv[wdx]yV{c|\
E\FYInJ]UbZca\pby]
DeYZZ\bZhelc
@[AbC[EZF[IdJbKbM\N\SbT[U]XWYcZ\[[\e]V^ecbecf\h[i[kblin[oeqbrYsgt[ubvYxWyXzZ{i
B\DbGXKYNiOeQXR[UZVaYdZd[\\\]fadb[lingpdrWwZx]yg|Z
@\C[D[FaG[IbJ\S\T\VbX\Y[ZW\[]\^\dchdkWlZmtsbu[wcxez]{U
@\BeDcE\GbIdKXP[QZRaTbVdW\X\Zf[f\\]Z^Xbcc\dZf[g\lcnYp[r[tZuZwXygz\{e|Z
OYW[Zcim|[
B\C]DUEgFgHbI]MZNdOZP[SfT[U\Vc\g][^Zb\g]lbm[nbsdv\wZz\|j
IjVbhb
A\G]HbN[PfQ\RbSbTYU\WaY\Z[^c_Z`baebchalepct\u\wdx[yez\
AZCZDUFdH\IcM\O\QXT\UbVZW\XXZd[X\[^]_dccf[hbikkalYmhnXq\sdtjuevbwYxbye{V|\
BWYh[hqk|\
DdReUYXcZ[[\^h{c|h
C[DbFaIcPgReYj[d]aabcch[n\oarbzY
CgDjFZIZLbObQbRYS[T[U[VcX\Ze[Z\c^]`ccckbl[m\nbocqesYuZv]wbxczf{c|U
NeZga\u\vb
BYDWEfFgGZI[KbMbSbTXXcY]Z[^cbbk\p\qbrYsZtewax\|l
A[EfH]I\KZM\O]PXRdScV\XfYZZY\Z^\c\dZe[f\ibkYljm[nZpduew\xbyez[|e
K\Pel[xg
@ZBYCZDeEXFhG[ItKkNXO\PYQ\TcWnXZY\ZZ\\`]a\b[ccgdh]ibkfl\nXp\q\r\sWtXw\x[z\{Z|Y
FdInVbWZZb]ctYu[xV
NkP\Z\s\te
BeNbS]T\r\tf|]
H]X\Z[[f\fbcdan[r]{]
E\FnIfTeXYY[Zd[\\b]fb[k]m[s\ubv\|\
OiWbZZ
@fEcGYHZKZM\P\RbU\V]Z\]baZb[cad]e]g\h[kalernxT|a
AdBUEYF]GWH\IaO\PTQeSeU]XYY\Zb[\\Z]W^R_e`baUc\edfagZhbiZkal]mZn\qXrds[teu[vZw[xhyU|\
CdQ\R\W\ZhaceYm[r\wbz[
@aCjEZFZG]KiM\N\OfPYRbVaYbZZ[b`\bZcidbeifYgchciblZn[ocq[vYz\|[
Q[Zl^Xn\r\
@dB[DZGjIVN\P\UdV\YgZm[f]\bbcPg]hZi[kalfm\pYtbxZz\{e|]
ZW^\fi|i
@bCgDbFZG[I[KcOXQYRcSXV[WbYgZf[h\[]ea[cZe]hdk[lZn[p[qZrbucv[xbz\|Z
@\AbB\NUOeP\V\Z\[\]\i\t]v[wbx\ywzc|]
IeNZOe[\hclgyozc
^blhwe
A\F\O\PbQcZZ]jmcvh
@XA[BZEZHbIeKXNYO\PZRgSbV[X]Y\Z\]\b\caeZgYhdi[k\qet\z[|a
BaFgIgNcPaV\ZZ^agbi\u[
@bCZIdM\QaRbVgXeY\Zj[Z][aZbbcZgZlfnbt[v\x\z[{e
CbEcG[K\NdOXPkQdU]XcYgZb[f]\bccZe[i]j[k]lhm\nircs[t[wYxbzX{h
Hg
CfDbF[IbS\T[Yb[e^a`da[lemfnbrbu\vZwd{Z
@]AfDfGfIeK\McN\P[SbUYXfZ[\abdd]echZjfqZrazc|\
C\IbJfQ\Y[Zb\\l[xg
@UAZBaCZD\EZFiJ\M[P\QYRZS\USVVW\XZY\ZY\\][^[dieYfZgWiYlfmZp[q\rZt]u[wdxZyezh{g|X
I[O\Ud^Zj[kdli|\
ClD\GbUgWcY[[i^\c\d\hZr]wdxf{X
@eKhO\PdQcRcYcZ[]ar\x]|f
@]A\ChGbN]O[P]R[VcXZZf[\\\cfhfi[l]n\rbsitcvZxay\|Z
FbI\K\RZUb[g\b^abdc[dbf\i\kXlcsWtYubxd{l|b
AUBVDbGZIcK[NdO[PcQcRYTcYZZX[l^\adbecbddeZh\idk[ldm]s\t[wYx\zV{j|f
BYDaRhZ\{\|h
CXDdG\OdW]YdZq[\\bebf[i[lhw\xf
@cEcF\GbPYZX\b]\^ekgr[sgtfudvczZ
AXBUF\GYH\KcMeRcSeTbU\VZWbZZ]Z_[bcc\fbg[idkclZnZpbq[rZv[w\zc{d|d
@]B[CgFbGXIbN\OePcQ\T\X\YcZg[b\ZaYbVcdg\ickXl[m\n\tbucwZzb{\
@eCWD\GZI[NZO\T\`\a]ceegf[i]k\nhp]sdu\
CcDcEZGcH\IdN[PcT]WdY]Z\]e^\c\dchXl]qfr[xZyjz[|e
C\DcK\PcUlXgYbZY]e^Xc\h]lcvcxbzd
AgB[CcDbEZFaHcN\OePbQRS]WcYdZa\a]bcUdde\g\h\idkau[wWxd
AbB[C\NbOaRgW\YcZgebhXias\udw]x\y\
ZZrp
B]DhGTZ\|o
@XA[B[CSDmEeFWGWHgJ\KdMcO[QUTdVXWeXhY\Z\[dbfe\g\hdjZkclYm\qSr]sSvdwYzX|d
CZDcG\HeO[PbWdXbZa[\^ckcn\r[sb{g|\
ByGhOYZ[gbhblZr[|\
C\S]wZyx
BVDdGZIcKfUgV\WdXdY\Z[[d\\^hb[feh\p[vcy\z[{c|[
@[BbC[D[F\I\NOPhRVUeW]X\YZZh\c]\a\bgc\dghZl\mgn\q\r]sZucvdyi{e|Y
ZZnc{h
@TAbCcDjEeGTHdIcMfNcOZPZQ\S[TdU\VYWcXhZZ[b\d]e_d`ga[bcddfegXiXm[nepcqXsZt\wcxVzZ
AYBWC[DaEbGcKdN[SfV\Y[ZS[\\U]b^iadbccgebidj[l\mbpZrevdxYzb{[
YbZZ[ia]ddh\uj
Z[|i
@YA[B\C\E\H]IeKbNjQ\S[VYW\XdYXZ[[c^[`bbcdbeYf[gZh[i[j]mcnfp\q\uqx\yW{b|X
G\KdObPbR[Zjc[f[harbwaxdyd{]
Q\RZX\Yh^cc[hnn]|Z
BYDfTdZ\ic|X
JgR\u\w\
BjGgZ\xb|\
GfO[P\R\YZZ[h\pjqhs\{e
BWCcGZRbZcdeki
@cBYCdDbEdF\IcKYMfNYPZQbSfU\VbXeYc[b\c]e^\_bacfagbkgnbpYr[sZu\vYw\zY|b
@\KeN]R[Za^bc[eh
B\OiZ\
I\XcYcZg
@jA[BdCXEaGeJaM[NeQ\RUSbTeVbWZZZ\e]X`ca\dZeYf[g]hekelgm\n\rcs\t[u\vYxgyazW{X|W
@cBfCYE]I]NcO\P]ScTaU[V[WZZ[\dcceYiYkblbn[rau\v[w\xe
BhGaZZ
BlZY
BWDZG[H[IcJZMgOYRbSdTgXdY\[b]c^g_bbdd]f\gbiZrXsYtZvbyf{\
ag
GbIbZf^bc\|X
@g
@cA\B[CWEgFcGWH]IYNbO\P\QbRSSaU]VcW\YXZY[\\X]Z^W`bcVd\emgdhdi[l\m\nfrbs\x\{[|Y
@YCYFcHYIgNbO\QYR[S]TgUZVeWbX[ZZ\[]T^\_h`]aYbfcQelgahbiYjalVmYr\sitdujwjxk|\
ej|\
AcChFaGWHaIYK[McNZPgSbUbXeYgZX[Y\e`aa]fZg[khmbr\sdubwZxg
@\AfB[ChDcF[GbH\K\PcSbTZX\[Y\Y]j^\ald\eagYh\kYmbpZtbvgyZ|Z
FcNaPdSeWZ\idZe\nh{g
@cAYBXCWDTGWH[IFJdKcMZNgPbQcRcSWTZUUVYWWX[YaZZ\c]R^X_[`[aUcdfag\hXiYj\lSobq\rVsctbudvbwfygzd{Y|U
OhYcg\
AdDcF\G\ITJ[QZReSZT\VbX[YqZP\e^Y_[bZc[d[g[jblbm]n[p[q\r[s]t\uXv\wUx[zY|[
PhTfYcZ\
@XCYPWQYY[ZZ[[\]]\b{c[gWhbk\r[tZvS{\|\
AcGbJdRZSXVaXgZe[caZcce]kcr[u]v\xczY
@cAhBZDkEgFVGcIcMdNbO[PdQ\VbYcZ\\[]c^c_da[cddbebh]i[kemhnZocp\qWu]v]zZ|Z
AbCkDbE]FfH\JdM]NZO\P]QcSfTaVZWZYZZX[\]dabd\ghm\n]o\p[rcsbvbx[{c
@[AjD\EbJ\P[RfSbT\VbYXZZ^\d\e\flg\h[icl[n[p[qcw]|[
AlGf]\
@YAbBYC\E\HgI\JbKYR\SYT]VgWeXZZZ[W\[][`aadcYebh[lmmep\rZsaw\x\ybzd{b|\
\i
sdufvh
EcQbRbZdcglir[|b
DdP\Yq[\^ak\x\
\\b\kkyb
@kAjBWCVF[G[IZJZMgOcQbR\UgWYXZYXZX]f^Za\bbd\ehg\hXibjdkYm[obqZr]u\vfz\{\
AoBWCZFZGfHaIYJ\N]O[R\SbTYUdVYWXY[ZV]Y^ha[bZchdcgYhZi\kZl]m\nbwcyV{X|O
B[DeGdR\TfUbZZ^fh]
B\IZN]P\TcXjZa[e^cb]dbe[ick\rcshud|\
BaD\O]RZY\ZZ[\\d^]dpf[k]lknbtbubxW|\
A[EaG\HbJZKZNfOcQWSkUhVeWYXaYeZZ[b\Y]\gfi[llniocpbqVr[ubvdxWyc{j
@eA\GdJaKhM[NfOZPYRXUcWa[b]d^\aabkcbdXeXgbi\k\ndo]q\rVs[vXw]zZ{X|c
B[NfP\QcV\Y\ZY[b^ga[k\ldq]reu[ydzZ|\
DhKbQcrl|Z
@bAqBKCdDlFXGiIUK]LbMjNROOPfRcSmTOVhWYXZYMZD[]\l]P^N_caKd\f\gWhbihjpk]llmXnXoeqIrZsXtUuZv[xXy\{\|T
]hvg
c[kqz\
dpf\
WZXeZisZ
GhNcYbZjfahZrb|b
Yh
XlsY
@\A\CeDZEaKYM\N\Q\RbS\V\Xc]Z_qcdeWfXh\k\m\pares\vZ|[
A]BkCdDYEcFhGfIeJZK\M\O[P[QYSfTZU]VeW\X\YbZ[[\\\]a^[abbbcZdWg[heiZj\kUlgnfpitZu[v\xYy[zY{a
JlRZ\\^b
BZDaE\R\YbZZkoyc|Y
B[C\D]HdIbKUM\NdO[P\SZXaZ\[c\b]cabbjc\dce\f]gelZm\ncq]rhscuex\yZ|Y
@\AbB\E[F\I[KYNoO\S\V\X\Yq[b]k^Xb\cZd[e\g[heiek\lVn\rct]ubv[wex[zZ|Z
B\DbIcNgP\ShYc\X^bd\fhh\n\sb
G\Q[Zi\\^dhb
DcZh]c^[
@YClFWGbHfI\J]KXN[O\PYQ]RZS\UVVZX\[V\Z][^Z`\a]b~c\e]f\gXi\kXlYnXp[rWsYuZvTx[z\{P|X
S\Z\\ocZ
CZDdEeFTI[KcNYO\P]QaSlVYXbY[Zg[d]a^ZbYdcebglhYiXjelZm\s\u\vdxgz[{d|b
C]GbI[KhObPaR\U[Y]ZZ]b^[`cabd\qgzd{g|Z
B]DjEdGZRcSgU[Zi[W]beYfchdn\p[xS
BZGjZ\[ahal[wn
U[Y\Zg
CfEdFbHdI\NbQdV[X[YZZb[d\e^[b[cef\hbl[mfs[tZv]w[y\{h|c
@YBXCbEcN\RaUfV]Y\Ze\d^]c\dZfdlXn\pgr[xfydz[{c
N\UbVYXehnr\s[vi
@oA\CRD[F]I[KYQeRZZ\[Z\c]qbmc[d]fZkXlbm\nZrcvn{Z|Z
CdDeKjOZP[SdUfYjZT]da\gfl[mbq\rc|\
@\BaC[FeHbO\PZRdSdWjX[Ya[k\j]\bYc\ddeZfeh[kVm\sexey[z\{X|[
@hCbFbP\RdY\Zl^Wr]
JoUdW\Yb^]d\e\u\{d|Z
FaG[P]R[VgYgahke{a
B\C\DcFfGbQ]Zb^[bdd\iYkhrj{h
@eH\IgJcMiNcOYQhRZSUTgVbW\Y[Zg[\\c]g^]bfd[eYfXgZqXres[xkybzR{e
@ZCPDbE\FZHcI\KXMdN[P\QZRiSYU\W[XgYU[[\X][^\aZbVcYdheWf\gWhdi\lbngq[r\sduevUxZydzY{\|[
AZBbDZJbLbNbOZRZTZX[YbZ\[e^\_k`\bWcXdjePg[klldman\oesYtWuWvVwUxhy[{Z
C\\f^ecirZw\
Ucspu\
B[CZDnEhF\GcLcN[Q[R[SZZZ`\bYc]ebf\gdiZkdp[rc|[
JaUeXfbhmc
@\BZCgDbEaF\GeJ\P[R[SdWdY[[b\\^Z_\bcg\kZl[manbq[s\w\xg{g
@cC[DYGeP[R\YbZb\\]b^ebic]idrY|\
@aBZCdFbGfNkO]R\SaTbVcWWYbZW\c]Y^V_Zabf[gbi\j[keldnZp\rgsXtZuYvewbxZybz\|g
GhZ\\did
Z]]h
DbN\XZ\o]jb[h[
BbI[O[RgSfW\X\Ykedk]n\wkx]yf{c
@bBVCbDeFcGbJYMbN[OZPkQbRQS\V]Zc[X^gamcbe[gfi[k\ndqbr]s\wbx[ydzb{i|\
@VDfEdJgOWQgS\TRXZYXZX]\b[chdggakWl\nbrev[zl{g|h
@cJbRgSaUfY[ZYa\c\dge]hdw\
@ePbYbwhyc{c
Zh^\gakb
@\AYCdD\F\J\K[N\QYV]W\XYYdZr]Z^PcWe\ffh[kZm[qgrVug|[
BXCcI[JfO\S\U\WhZb\\bbcjd[gchcifn[rbz\
@\A\CdE[FZHbJmQURjSqT\VZY[ZW^Zabc\dYf[i\naw[z\{f
ASBbC[E[FbI]JhOVPZQ\R[SVWXZU\T^W`[ahbbeSfYgeiejakilYmin]pcqZrds\uczc|[
ChRZYl
@ZAcBhDRG\H\JZKmPYRcS]TZUWV\WZYWZ][Z]]^Xacc]dnedfegck\lYm\ncpZr\u\vWwlxdzb{T|a
B]CcE\FeIcKgRhYl\Y]c^YcYd[ecf\hdickbl[mcn[r[u[wey\{\|\
fh
@[A\B[DdEXFZGXI[JXKhN\O[PYQ\RUSZV]WbZY\W]e^ZaWdmeafkghh\ickZnYpYr[tcu\vWwZyZ{V|g
@\B[CZDbF\GcIcMbN[P[RZU\W\YZ[j\f^Yabb]ceehkcpbrZ|f
Q]R\Y[Z\dbfkik
B[C\DhGYKlZ\][c[{Z|e
@dBZGdHcO]P\R[S\WbYbZ\]i^X_dceedh\i\kdp]qdub|d
@\AiBZEZFaG\JYK[MdO[PZQdRcSeTiVdXeZb[[^YaZcddZfdkYlTmbnqo\uZv\wbx[y\{]|]
AcB\DbEZF[GeI]QaRcS\VdYbZW[[\d]Xb]ccdbemh\j\parct\xb{c
G]Ufik
@dBZCfDYEZFiH\IdJ]KZL]ObP\Q[R[SbUZY\ZZ[Z^\_\agb]cWd\edfkgmj\kclYmdocp[rYuZvcwexW
DeIZPbQcS\TcZ\[h\\^[`ce]h[ickarbs[wZ{i|[
DaEbFcGTIYKTM\N[PZRZSgVeYfZS\[]c_hdfe[fcgmhdijl[mbr[t\v\w\xYz[
A\B[C\FbGbIcKdPZQURWS[TeWbYXZZ\Za[cZe\fng\manko[pVs]v\z\|f
A\BZCbElFjIbK[LcP\QWR\S\TbUYV\Y\ZW]\abc\ffgbh\igkbnXsgw\xeyX|j
CdFcIgZ]gir\wc
U\X\Zk]\ucv]
RgSbU\Y\Zl\\^\hZ
@cAWBbCYD[EbFdGeHeKdOWQ[SUTjVaXWY[Z[\\]\^Z`abcdYebjhkYl[man\pgqYsdtcwjxZyX{Z
B\CbDbFYGjHiJfK\OaP[RYS\U]W[YbZU\\]V^Yaie[g\hfk\lZuZw[y\|[
B]DcGkIZRbUeXaZe][kt
B[F\NYP\R\YaZZ\Zc]f\k}u]v[{X|d
{k
E\GbPcQdRZV\Y\ZZ_acah[rgsby[
C[FcY[Zp][k]r]zh|e
B[CbDcGbK\PdS\Zb][^[acc[hfkpq\w]zc|[
F[G\P\W]ejhbobr[{f
B\F]J\NgUjZa
FeG[I\K\N\QbR[T\WUYiZh\d][c[d[e\h\ljrev]x\|Z
YaZj[d
@bCeG\JgKcMaP]QdRiT\WeXd\h]c^baab]e\f\hbibk[n]rescw]yZ{Y|[
I\W\c]kemcrYt\upwZ|i
@\CcFkJfM\W]XnYZZY^gb[fdmZsYv\
O\ZZ^habzd|b
FgIaWd
C[D[E[P\R\S]YYZedce\lemanbplv]{f|\
@[A]B[E]GlHeI\KdN\SYT\V]W\X\[\][^ebdcid]iYk\lYm\nZp[r[tgw]xgy]zi{f|]
G\JsQ\RVS\U[YZZY\Xl[sZu\xi
B\DZIdJ[N\P\QiUcZU]\^lhYrbv\xc
@\BTC[I]KZMbO\PZQ\RZXdY\[\\X^\bac[d\e]f[hbkwl[m\nWsbu\v[w[x\zX{Z|T
A\B\CmDdEZIcKbOiQ[RgUXWYYXZ[cZd\fclYnhrcxc|a
@dAaBcC[EbG\IWKcNbO]PbQeS[ThVeW]XVZe]b^bdYgXi[pcq[seubvby\zc
A]B[CcD]Q[UeWYXhYYZg\f^[abc\d\e\hbl\qis\wdzb
CdDYE]I\JZM\P\Q[RaS\T[V[YdZW[\]Z^[b]cbdbeVg\hck\lXm\nrp\qasXu\vXwbyYz\{Z
@aBbCaDZEfI\KlM[OWPZQWUdVZWZZ[[[\Z]g`bcedbe\fUgjhbi\nYpdr\sbteuZwbyg|a
@bBZC[DfF]GYI]NfO[P[Q\TaUXXYZW\b]b^\c[hYkwl\naq\r[xYzX{b|\
@\AlCZFbGbQ\R\SiTdVYY\[b\d]b^[aedieZhbigjZkcldnbv]w\zl|V
CgIcUcZd^\c\g\lZwcx\|\
@eAZBWCSDiI]KXNdO\P\TbXfYVZT\Y]ha\b]dce[fZgdhZi[kZmknetbu[vfy\{\
@bEdQ\VjZ\agnfue
@ZB[D\K\N[ObPhQ]R[U\V\X\YoZe][^Seehdk[rdw\{\
AdBYF[IbK]LeMaN[O[PXQaRXSdViWXZ\[Z\Y]]^[bid\ecgbk[meq]rhshtduWv\wdx[
AcBkCaD\F[HcI\N\P\RcSYT[U[VZWYYYZ\]c`[aYb[dbf\geiTkilXmjnjpcq[r[sdtkxXyZz[{c
eh
ifkesg
O\QaZY]o
GXH\OiY]Zjaaddh[niqYwX|[
@eD[EYFcJYK[M]NcPgQZS\T[VXWeXZYaZ\[[]k^[_[`[acbecadhfggdhci]jbkhl\mdpYqVtZuYwbx\yZ|Z
NhP\S\Vg\jlYscvbxXy[|Z
G[JZKcOfQ\RfZc]d^fd\kbnby[
B\C\DbE\K\P]QfR[W\YhZ[]fb\r\t\
@iAbDZE]FbGhI[JcKWOZPbR\UbVbW]X[Z[\f]\^VaZbgcedZehf]icjhldpZr[tZudy[{[|[
B\CbJbKZN[P\QbS[VkXY\\]\e\h\sdt]w]x\y]
@bA[CbG\K[NdOaQ[RYT]VgZY[f\Z^gc\eZf[g\h]i[j]kglcncs]u\vcw\x[zW{b
AcBZCYDeE[GcHcI[JdN\QeRXSZUbVbXdZf[\]X^Vaeb[f]i\lkp]q\retbybzb{a|b
C\GdJdQ\RcW\YlZZ[b\[]a^iafcZhbi\m\rZtauav\|f
DcE[IdJbK\P\QbR]TZVVYc[c]d^a`]abdefflOmipcq[sctbvdwbxZyc{\
Wifdk\nj
@gA\B\CkDdIaK[OVPcS\U[]b^cc\fdqev\|g
@bA\BbIYKePcR[W[XhYZ[\\\]e^\a[cgh]lamarbsbteudvix[ze
IdPhRcU\Z\[bvZzg{f
@aBaD[F[GcIYJeKXNcO]PXQ]SYXbYeZX[e]fbbc\echbldmdn[pkr[setXu[vcw]z[|\
G]IfXcYd^eaZuivZw]{[|e
AbIZJcNaO\PZSbUaWdXdY\Zn[a^\c[effbh[kXl\nfpcqbrYtfw\xeyfzc
DVIcNdOch\zi
A[C[GfH]I]N[QjReSUUdVZW]X\Yd[[]g^YbYd\f[h[jckildngp\s[zi|g
C\GgI\JZKbN\O]WXX]YbZgbik]s[ud|[
FZIUJ\S\YjZ\[cfdwYyZ
B[DcZckk|[
@eB]CgDcIcScXcZgbac\gbr[s\{g|a
YWZl{[
I\NjR]Uc[\^\tgu[yY
@\AfD[FfIgR[YiZY^[b]dmiblZs[
B[D[E[G\IYJ]NZO\PdQcR[Sg]]^haZc[gdh[i\kYn[p]q[rcvhx[z\{\
BbCbD\GaJ\K\O\Q]SjT\W\Z\[\\a^cbhdYe\fdg\l\pdrcsctbu\v\w]ybz[{b|b
F\I[KZP\Q\V[XXZZ[Zbpc\ddebg\h[kcr\sQvV
B]I]Xo]\^\s]u]
UgWh\d^d
Q[T]U]Zk][c\e\g]k\mfu]
@cCUDeEZF\GeJbMcSZVaW\[\]]^e_Xdaeaf\h\ial[nbo[p[r\yc|\
CgGaIeR\Ze[h\a^fg]kXl[xiy]{\
P\QWW\YiZo\h^ecZk\l\p]t\w\x[zk|b
@cBXCdD]GXIeNPO[Q\SaT[UfVdX[Z[][^YabbbcZdciZkalbmcq[sbtbu[{Y
@eAaFiK]N[QZScT[U[WgZh[[\\^Wa[gdhdkblem[rctfu\yc{\|c
C[G[IaO[QgT\Y\Z[\d^d`bc]d\mbrctcwbx[|f
AgCcDfGcIcK]X\ZY[d\aaebYcad\gcnbuiv[xe{Y|Z
BeD]GeJZN\S\U\[\\\adbdeXkdq\wZzl
B\ChF]IZKcNfS\Ue^Zbcdce\keqgrXuavcw[x[z\{Z
@bCbD[GbHhK\M]NhR[TdUeXZY\ZW[Z\[_\accYe[g\hfi\k[l\m\n\p\rYsatbwexbyg|d
B\Xb\\]j
BcP\R\SbVqY\\]d]hbm\ua
BfDbO\QbUWX\]\^Yc]heifjckfnXvg
E\I\N\R[SoUcVcWaX[Ye^\adc\d\m]r[w]|[
Q\koy[
@\BUCgEbFbIXJXKVNZOYPXQ[SdToV[Y\ZZ^U`[abb]cgdcedgSh[i\j\lVmnncpWqbretbufvTwVxb{R|[
@cA\BbCYIbJiKZPgRbTZUZV\XdYXZW\[]b^[aZbgced[e[fZhXkinYr\sdtlw\x[{[
@\CcD\FcH[ITKbN[OYPXQdS[TcVZWeXgZW^\_Va\bdcmd[fdhdifk[lZnipbqbs[tWu]vZxfydz\{T
@\A\BVCgDlEkF\H]IVJYK\McOZPUQ[RXSVTVU[V\W\X\Ze]\^[bZcXd\gVibkZlXm[nlp]sWuXvYw\zX{[|Z
AZBZC]E\F[G[H]I\J\OYPYR[SbT\UZWZZZ]d^s`ZaXcUeXf\g[i\kXm\nXoppfq\rUtevbwXxXyX{X|[
@[BdC\D]FoGZJ\OZPeQXReSbT\U\V]Wa[c\\]a^caeb[ech[iXnkrds\t\u[vVwVxdzV{\|Z
B\DZGcO\S]YaZbc\evhikZl[nZq[vbx\zW|W
AbB[KUU\XfZ[^ocqd\icq[r\seu[|\
@\B\CYGeI]JeK\N\O[PWRvShY]Z[^Zc\d[fdg[i\k[l\n\p\rZt]xY{[|X
AbB]G\IZQ\S[XgYcZi^Zd]e\hdl]n\rYv]z]
BdC]D[EfFeG[IVKiNcOcPdQ\RbT]U]V]WZXcZV[W][^Xajbce\fbhhkbn]p[r\tdubvew]xk{d
AeBcC\DZHeI\KeMdNhOYP[ReS\UZV\X[Yc[[\a][_\`]a\ddg]iXjbk\lZqYr]sduXwdxXyY{g
BUChKYZ]^[b\ebkzn\y\{Z
@\C[D[E\FlImKYTgUoV\WbXZZ\[]^\b\fbhbk]l\mcn\r\t[x[yXzZ|[
@\AeB[CkDZFgGiHbIgJgP[TdV\WYZZ\k]\b\kil\nWs\vhz\|[
I[X\kdmg
Z]pt
DZGaRbSiVbYc\e]ck\nbrcvc|a
Cc^]d[qh
@cAWBVDbGgH[I]MbO[P\QdRcSgU\WfX\YXZW]\`iaeb\cfd\ekg[jbm[n\p\qcxmy\|X
@\BcDZGcHgK\NbO\QbRcUdW\YWZ\\W][adcZd[e\f\gbidl[nYsctcuew[zd|c
C\P\ZYbmc[qmvY{\
@dAdF\N]RdSZXgY\\e]lbgh\kXnZr\setc{n|[
D[Ocfe|h
B[GZP\QbRjU\WaYTZd[g^b`\a\b[cZdkfYlZs\u\{\
ChY[]\we
Uebfwf
C]DdGgIZK\PbQdR\UXVcWYXdYZZk][abcddXe\hXlcnZq]sbzb|W
B\RdZZ^plZr]xm
ehra
CfD\FaGgHdITKdN\O[Q[S[V\WWYbZc[d`baidZfZgci\rWtcx\yYzZ{g
@aAZCVF\GcI[J\K[O]QbRgSkUgVbWn[c\]^]aceZg[kalcpdscx[yb
@\A\DgFXGWIeK\O[P\Q\RZV\Z[]Zc[dZeeg]i[l[poqerYzY|\
DcE[KdO\V[W\X[Ze^[s\uYxb
@ZA[B\HcOdP]S\V[W[X[Y\[[]d^Z`]bocYdhecf\kclUn[pbsZuZvayZze{X|\
DgGcIcK[McNdOWPZRdTqWZZX][^]_b`da[c\f]lep\qescx]yb{b|Z
BcCjEcFdGhHbIWJcKfMjNcO\PXQfS]UWVjW\Xg\\]\^Y_badcdecfZgYhaiYkclgmapcq[sfucxZybzg|W
@[AdCdDbE\HcJ[K\MZNbPbQbReSeTVUZVdWeYZ]\`[bfcZdYfcg[hejhkcl[neobp\q[rcsetdvcwZxdy]{e|b
AcB\CZE\I[JcKcM\O\Q]RbS\VZYYZX[c]\_bfZhnidk[l\pXq[sctdvfw[yVz]
@YAdBVC\FYGgJSMeN\OYS]TZXcZY[Z\a]c^[aecfkclXm\nbq[sbtkuYv\wcxby[z\{\|W
kiuY
@lAdB[CZFeIbJ\NcO[QXR\SWUjV\X[YfZ\\[^faZbkc\hem]rh|b
AbD[I\KaN\QcVbX\YkZY[\]bc\e\hcrfubwbxdyb|c
B\EjQfRYV[YiZd^\c[k\pkwh|b
@bDTEaFbKbN\QeSeT\V[WcY[\b]\^Z_d`cbcddfeg\hfi[l[nUpbrgu\wa{c|[
BZE[GaIZJ[KcObQnR[ScU\W[Z\[]\\]k^cb]c[dbecgbhZlZm\nbp]rgs[u\v\w[xYy[
^hb\g\o[shtbu[v\
@[B\CeD]G\P]RnW\YXZb\\]\^Ye]hd|\
E\IdQ]X\YdZV[[udyn{[
EcQdYbZ[\ba]g]hcnbrh
AbI]M\NmRaS[VoW\ZW\[c[eZh[i]l[ndr\uXxXy]zd
K\Z\\cbguax]
@eA[BdChEZGaHjKcOjPeQ[RcSZT[YiZU\\`]aZcgeYh\iijakiq\r[tcvUyb{d|X
CaDfG[IfKaMgPdQ[T\VcWgXdZY[e\\aaedfdgch\iclWp\rZsYt]xbybzZ
I\JgO\PaRWUZXdYf^digxc{Z
BbDcJZO]P[RhVbY[Z[\\g[hbk\r\
@]B[FbK\MdN]OdRZSeTgZ\\c]daec[edk[n\r]|]
C]RdSZWaYdZY[g\d^er\vZw\|g
@ZBXChDgE[GdIeO[PXQ\SbWfYeZe[W\Z]b^Ycfdceci\lXnip\q\rcsZv[ycz\{W|T
B\C\D]GcM[Q]V[YcZc^hadccdef\k]lkm\nep[qay\zZ
@iAcBZDYFcGkI\KkMjRZS\V[Zc[c]c^VabbfcYd]edh\kgmbrYv[wZ
B\DcIiKdPgR]U[V]XbZe\\a]eYh\n[rcuexi|d
@\A]BnC\D]GfI\K\O[P\Q]R[T[U[W[X[Z[[Z]Z^]c\ebg]kksbu\vYw\ycz[
AbB\CTDbFbG\I[KmMbN\O]Q\S]V]W\Y\ZY]c^d_fc\eVgTigkbn\q\r]v[
Zg^\z]
@\A]B[CVD\KdN[QZS\UiZi]c^ZabbYceedf\hblWmcrZskuZv[z\|d
RYUeYiZ\^c
DZFZH\IdJ]M]RZUcVf\ha\bYc[dZejfbhakZmcr\v]|[
@[A\B\CTGYIdNaP\R]U[VhXbYf[]\X^[_d`]a\bccTd\efhbiZm[sbtfuZv\xZ
@eA[B[C]DcFfHeIeK\NhO]PXRXSZTbU[WYX\YYZZ[b]d^f`dcbd\eZfZg\j]kblbp\q]rZsXtTuZvjxeza|U
A]C[R\YlZaf\hhk\
UeZ]
CgG]_Z
N[Y\wcyg
JbN]l[xm
I]Ul^\
B[FcIcN[yi
DVEgIYR\\Vikmj
DYIcU\bfegifrd
GZKfMfPbRdUcXbY\]c^e`daad[l\nc
DVE\Tf^\ijlhmbra|c
A[BgDaEfFhG[IXO]P[QbRbSZTbZY[[\X]\^[e\fgick[lcmbn]oXpcrYtgudvewgx]z]|Z
CkKgWcZ\d]l\
F]affcmh
DfGZNZSUU]V[XcYiZf[b\\b\c\ejlZucxjz\
CiG\ke
AXB[GWJ\RWY\Zb`ebZhhlbrh{c
@\A]B[FfKl]d^bcUh\kb{\|j
BVD\FdIiQcSdT[ZT`cnbrftbu[y\|a
BZC\FfHcJbM]NXOcReSeT[U\WdXWZ\[f]d^d_cbddbh\jblYmcnbt\uYvbx[z[
FkTcZ\[b]cbZcfn\rdtZ
DbS\Z\\lh[
UiZ\a\l[
ZX^czm
@bCYDaHbIZJiK[NdQ[R[T[VfXcZ[\b^\afb\cbfcickcndp[ratVwZxeyc|b
C\JqK\R[e\xZ
@YAYBVE\F\IdKbNcOZPcQbR]TdWYX[YXZ[[]\g]\^ma\bfc[dZeafZgViZk[lgmZngoeq[rXtYwbxbzX{f|Y
CdDcFaJ[K\MbRdUbW[ZU\beZh]kclgn\wjyZz\
RcZn[e|\
@dBiFZGcK\P]S]X]Z\[a]\bbe[g\n\rZsctduZv[w\x]{\
@\B\FXGbIWOfPZXdYgZU]h_dcXgfkdmjnerexb
G\RlU]YYZ\[e\\dhk\s]u\{\|\
R\U]YycZl\x]
AbBbG\RVS]Y]Z\[d\jfch\ibl\pctiw\
AdBdGdHcI[J[K]O\P\RYUcV\WbY[Z\[e\Ybdc[d\e\kclYqbsbucv[wgxg{\
@XFdGbHaIcNbebhZkgpbtby\|h
^nrZ
eggg
Zc\ix\
I\S\W[Xc\gd[l]scv[xd
D[E]FaMeO\P\S\UZVbY\Z[[]\W]]^\afbccWe\fbl[mbncq[r]t[vbwhxi{[|[
bdnizg
B[DlEiHdIaNkZd\[]dabd\ibk]l\v[|]
Ulk\
ZhkgzV|c
DdG]O\RbS\UbYdZS\hc\dhe\fbgjkblZnbvZzf{c|Z
WgXgqcs\{c
@cAeClDfOhY[ZX\icZeahbqY
B\CZE\F\GeH\M]O[QbRbV\WaY]ZX\\]Y^baZcde\gZlZn\pirix[yZz\|X
B]D\EcGfIYKdOXPeQbS\UZWcXfYc\e]Z^c`aaYcYeXg\hTi[ldm\qbresYubzc
AWBXC\DbFbG[H[IdKYNbPbVbWXXWYiZZ[h^Yadbicadefbifj]l\m[wYz[{n|d
CZE\IZKjPZQYTcWaX]YdZ\\]]b^[`ccaffi\klpfrhs[xXz\{l|\
@ZBZDcFXG]McNZObQYRcTeU[VZWiXeYb\[]X^d`ZbZfdgblYn\rYsYuZwcxX|b
CbD\GbNcS\VdXcYfZo[d\d]bd[gbl[mbrZs\zY|b
ZZ^[uf|h
@\B\CZEeFbG[K\NjO[Q[TdVdWXZ[\q]a^[abd[eZi[kdl\n\t\vYw\x\{[
@dG[PgZ\ndtb{b
@\AfB\C[DpE\GYIZJfO\PYQ[RgU]VeWcX[ZY[[^YcYeYgchXk\lbm\nlw\za{\|h
@\AcB]G[IdKYLbN\O[QcRaVcW\[b\dcid\e]ihm[pZq\s]v\z\|c
EbI[PbUWXbY[Zf^hvbwaz]|\
AeBYCXFcI[JbN]RgS]ZT\g]ifZkjl]q[vey\z[|Z
A\DbE\O]QZSbYjZa^\i\l]wZye{c|b
AdBbFZG[MbQdSiU\V[WcZb[Y\V^YbbcSeifbg\i[qZresdt\uWw\xb|Z
@ZB[CcG\O\U[X\Yd]d^[dgh\ifkfsdt[unw]yezZ|f
AeB\CdDcFaIcO\QcTfXb]]^\a\dcebfcgeibn\s\u]v\xcze
Z[\hn\wex[
CcG]KdPfRkU\Y\c\ecgi
Mi
@eA[BZEbFdJbKbOgPcReU\YbZZ]\^]accZdge\fcgpi[jWl[obpdqZrYscwcybz[{c|Z
@cBZCdDUEgFfGQH\KZMbN[OWQcR]T[U[V[WXXVYcZ\[[]c^T_c`cb\ccddecfdhdjbkVmcocpaq[rXsjtnudvewZxUzb|Z
AXBWC\F]G\I[JbM]O[QdR\T[UZWZX[Yc\[^[bfcfddiZn[qXrcsjtbwdxcye{[|Y
A\BWFZGWHhIaJ]LdM\OVP\Q[T]W\XZYgZ\[[\\]\^W`\adb\cTeZg\j\mbnhobvZwexUykzs|Y
@]AcD[G[IZJaKoM\OZPTRgS\T\V\W\XUY\ZW[W\[^ea[bZcWf[gVhbi[lYmhnWobp\q[rZsUtVuVvZxXyUz[{t|W
CbEbHcJ\K[N]P\RbTbVaZ\\[]f^[bZedibjaklldm[xZz\
@cAVB\FcGXHgK\L\MbQdReS\UfV\WXYbZX^Y_cc[deeegYhakcm\p\tWu\xcyc
CXDbKcN\P\QbRbYYZu]\^\bacUe]hbr\u\vfw[y[zR|d
@[A\B[DeIZQ[XiY\cZi\mbnwr\|]
AfC\Z[\od\nj|[
@[BbDbJbK[Q\RaYc^Xafc]ebkblYncr[savYxez[|o
@\EdHZJ]M[OZTdU[WcXbZY\a^c`cadbeibmXnbtbwbxbza{c
^Y|i
@dA[B[I\JeO[R[Zf\b^bccdehekZqawbxgy[zb|c
@jAYFbIZJcKjM\NdR[ScTZV\WYXdY\ZV\b^eabb\cfg[hZlcmYn]p\qcr\t[uZv[w]xcyYzY{Y
D\GbQ\Yrd\e]r\
A\CZFZGZHeNhS\WZZU[\\\]b^dabb]cXddnbpdq[u[vcwcx]ybze
@XA\CeEZFeIpJ[KcNWO[RcTaU\VZWZXZZ[^Yabcbe\iek[lVq\r\sWtVuYw\x[yW{\|\
I\c[mj{[
BYOiPYSfYcZ[nb
BkOYZYki
F\IgJeUcZ\r\
O\Ph
BnY\ZW\l
U\vl
@ZAXBkC\E\GbIcKbMbNgO\QZR[VZZ[[]\\]\^\bbcfegg\iWpcq\r[sZubv\wfx[yZz]
JpRVZ]
@fAdBeC[DbE\F\GfIWJWN[O[PZSYTZUZWbYZ[[\[]Z^U`da[bccXd\gZhijbm\nbq\rQv]xby\{Z
AYB]DTEgFbGXK[M[P\Q\R[WbXY[\]\bbcjddeYrjt\wcxd|Y
OgZ[
KcU\Xi
AjB[CUF\GWHaI\N\Q\U[WXXXY[[b\e^d`gbacfgeheiZjdkglXmbncoeqerYsZtYu[vewkxdyRzj{g|W
B\Ni
B\Y\Z[\k
AfB\FdIbNkPbV\[[cbh\rbsguby\
J\N\SbXY[u\cbXlZr]x]yZz]{Y|c
JkRZS\l]
YgZi]i^Yb\r[
QcRcTgZXcf{c
AiUeZZ^\
UiZZ
OgQcY\ZW^\hikblex\|]
Odyjz\
B\O]UiZbagb]gfias[
Zdc]nl
Dhyc
DYMdPbRbUlZZkgv\z\
I\NbUfZ[yc
BbCfDYEiFmG\IUJWN\ObP]Q\ScT]UcWbXdYdZT[[\f]c^[aebdeSfeh[kcncobrds\tau\v\w\xczV|\
eok[
ZYegqm
@]C\DoEgFXG[ZZ
CiWcZ\]\
IbYYZk
CYE\F\GeIZJ[KcP\RZSdU[WYX\Z[\b^bcbd[eZf[h\ncphuYv\w[xgyj{Z|\
BfCbD]JbMaN\P\Q[R[S\VcWfYZZ\][`bb\dgf]hbi\jbkblbsZwaxZ
BfIdZ\c\fbg]h\
BZC\E]FhGhIcKcRXSbTbWWYbZc[[^gbicad[f\i\jel\m[t[uYviwWxZyZzf{\
CYFdIWWdYc[amhwcz\
CcIcWfwd
K[NiX]YZ[\nbvaxdy]|\
AcNcO[QdRZViYgZU\c]a^\agb\dXegg\haicl[r[sau\vZw\x\{\|\
B\CbU[Yb[]\d]]^bacbdr\w[y[zf{b|\
DcXiYcZa]]|[
@[AVBWD\GiI]JZK\LcMYN[PZQ]SZTbU[V[ZZ\W]i_baeb\fjgch\ihlYmbo\pYqbrasfv[why]zZ|Z
A\CeE[GVI\K\MgNgR[WdXeY\ZZ\a]XcXflh[kglZmbn\reyZz\
DgEfYjZY^]r[|c
FeIbJcLgXcsfu[v\
Ij
CcScY\^\rbuj|b
B]\h
@\BcC[EbFaKdL]PZQZYZZ[[c\\]bahkcn[pfr]vXw]xcybzZ|c
@eA\B[CpDcGeHcI[JeU[VeWZX\Y[ZW[Z\[]c^Y_bb\cbdeedg\h[ifkcn[s]u\v[w[z\{Z|Z
Cg\ga[bb
C[N]O\P\WgZ\\Y^daedlk\uewZx[zc
Y\njp\{\
B\WeXl]\b]sZtc|\
CYGXJaN\RfVhYfZY[cdZe\g\hci]k\lXn\vbx[
BbCeRgYY[\\ec\d]gbhck\ra|]
D\F\GYI\R[YY[g][^[acc\dchbjbkelbv\x[yZzb{Y|]
BgGcJbNdO]h\
@cAfBYCdD\FaImJ]KZPdQcRcSXU\VZX[YgZg]\^Va\bZdeedfol\qbr\s[tfvYybzc
B\IaKbXh\]]Z^Zb\eih[s]xd
BcC\WY^dblcbdbk\sc
[nuQ{Y
@[D\GZIdKeNePZRbTbX\]g^daYb[e\gdkfm\n\pbrhugze|\
D]EcQmR]Zb^\rb
Z[]Zkm
@[BcCZGXIfKmM\R\SiUYYWceobqf{Z
Z\[oc\
BbC\D[KbUbW\X\Zc]ddae[i\kZlcmgnctbuevZxZ
I[RdYiZ[cZhf
A\]fgbk\nj
@[AdC[EbF[GcHbIXJ\KZObPfReSYUZX\Yh\S]Z^Z_\`]ahdZe\f]gShaickdlbmZn[p[qZr[sduZvcyZ|Y
JbnksY
Xc^]ubxj
K\]h
@[C[F\I]J\K\MbO\PZQ[R]X[Y\ZY[\\\]U^\bhc[e]f[kll[m\nYsWw[x\zY|U
\[kiv]
DfP\RcY\^gakkcm]r\u\{b|X
BhI[ScY\Zf\\]c^Za]|[
Z[gcri
ChQ]R[Y\Zb\c^er\|\
@fD\EeFbG\HbIYQdSgZW[[\[^[_ba\daechcl[nfq\rescv[x\ybz]{\
@]AcC\DbG\IdKeN[PYQ]R]S[UZW]ZZ`Xc\eggjidp\q\s\t\u\vbx[y[{\
@cJ[O\UhVeY]k]
pp
@dA\BVCWDVEYFcGeIUQ[S\UZVVW\XXYbZW\V]k^TacbkcaeSgih\iYjdkelYmcnZrVsWtQuSvpwZyX{Z|\
CdHeKcXcYZZdc\fnlXn\qbs\y\|b
AbZZ[Z^]akc\nbzc
BXG\K[RaS\ZfakhclbxbzZ|\
AbB]CcFbIZK]NbP]QdSiU\XaYUZR\b]n^eadeTkhm\ndq[r\u\z[{\|[
ChSgeb|]
KbRfU[Z[gg
AjB[C[EdG\I\KiPdQ\WbXdY\Z\\]bbedfdh]igob
@dA]BhE\GbIcKZPXU\YXZT\\^\`fa\c[g]hek]lcpmr\wZz\
AjHbU[VcYfafc\h\lf|\
Ag
@]CbGgM[O\TbWZYYZg\]cbh\i\l\tbudvbx\z]{Z|\
R[vj
@cB\DcGkIZPXR[V[ZY\[^Va\eZfYhgk\lbm]q[rTw\y]{[|]
{f
A\GjUdVbg\
@aAkBXE\F\I\NbO]RbT]UYV[WbX[YVZ[[\\[]T^V_caXb\cbdeedfejdkglZqYrXsYtZu]v\xby[z\{c|d
@XBZCZDgEeG[HbJ[KdM]QXS]TWV[X]YYZX[g\b^VagcUdpeWfdgXh]i[k]lYnZqXr\v[wX{c|[
@hCYEYF[KbNcOfR\SjYZ[b\p]bade]kYn\pSx\z\{g
KhM]R\Ze^adbf[nb
E\defip]r\{\
BWDZE]FcIbM]N]O\QZRdSXTiU[W[XbZj[Z\Z][`Xd[eefbgdickflYneqYuZvVwXz[
BfCgDdEcF[I]Q\RXS]WWZh[aabcbiZkclcr[vf|c
CaG\I]OePdXlY]Za[[^gn]rdtav\z]
C\JgQ\Y[\\l\xc
DeS\UoZW^[a]eYhgl[q[
CfN\PcXZuhxb
CZDdH]K\O\S\TcWWY\Z]]\^\a\d[f\g[hdl[p]rlx\y[|Y
BdG]Z\^]qj|h
GbKbPbQcR\ScWi]\^ba\bccefcn\r\z\
pl
F]JhZZe[hbkbxa
RgZ[
AYBRC\DeEXGjHYJZM\PbSZUZWXXbYdZ\[c^fa[b\c[gXibjdkhl]qXt\u[vVwZy]zY{]|b
@aI[Q[XaYgZf^\cWg]hbnd|Y
@iAdF\IeK\MdQWT[Y[Z\^Zadb\cgedh]laz\|Z
DcE[F\GcJ]KZObQcV\YUZe[[]]^T`baccedeecfbgZjdkbqZr]s\tZu\y\zh{b|[
@eBhC]FeIYJdNaO\QbR]S\U]V]WcYeZU^dcZfcjdkbmfs\v[xbzc{b|b
R\Yg
@cAZCdDaE\HfJYKbM\N\ObPWQ\ReS\V\WdYd][^r`gaVeffchWkZnYrWxbzh{d|Y
NcUdZUfinazY
dghb
BeC]GcT\UeXdY\qgs[
Yl
B[IlT]Y]ZZ^[aj
Z[^i
B\E]O[P\QfRhUeZ[\k^Zb\fmh[pct\{c|b
@ZCkG\PdUbb\ce
DYZhya
D\EbFdIaZ[]bcgndwb
B\EZFZIrOVUeW[ZfaYhfl[pbq\rd|Y
N]O]RZUfZXk\l\s[xb
U\spuZ
@dBdFZGcIeKfP]S]ZY[a]]bbe[g\l\m]n\rZs\tluZv[w\yY{[
B\EcF\NaPjQcRYUbW\Yc\Z^U`daicYe[gciXk[l]rbzZ
HaairZ
BcC[EcH]I[KdOZP\RXSfV]\e]Z^[a\bcdfe\g[hiiel[m\ocpYrhtbucwZyezb{b
@\B[CbDgEeFcG\NeOdP[R\SjT]UZVbX\YXZcc[g\hclemdrcu\xby\z[{b|Z
@dC\HeK\][b[k[nbr[xbyez]
Ee^jrX
IYKiY\Zd
RcUkZY
I[MeOYQZSbThYbZc\[a]cbedgblfpbt\ucvaw\|b
@\AjB[CYDfEdK[O]P\SYTcYZZ\\Y^dcid]e\g[iXk\m\ndqZsbu\v[wcy\z\{e
@dB]CbF]I\KZNcUVY\Z\elknm[nZx[yn{Z
@\BXCbFfIgTdZZh\ibket\u]
AfDkO]RYW[Zcr\
@[E\FnIgN[RZTlUcZY\f`]a[d[mbn[pZy[|\
B\Y\Zkc]dgh[w\xh|[
F[Rjc]sb
]\set[x[yi
O\PhY[Zg
G[KfRbYf^ca\re|\
OkRd^]
ZV]aafqf
^fmh
@YA\BWCZD[E\FXGbHZIlJ[OVPZQYSYTfUSWQXX\T]\_\`\bbcaedfcgViPlXqVr[vbxZyl{\|Y
@aBeE\FjIiN[P\ThZYlZrZs[w[x\
TbUnV[Y]ZX[]^eaWdce]lit\yczX|Z
AZB\IbMhN\T\XXY]Z\\\^]b\cZshv\wdxlz\|\
B]CjGdIYKbN\OdRXUfVUWgXZYiZ\[Y]\a\c\dZe]f\h\i\lmqZrasguYwYx[yiz[{[|d
CYDbGdP\Zi][l]ndpcwZ
Hf]f^Zkil\m\ndrb{d
G\hh
AaBbC\GbHbIXJaL\P\RhSdT\W\YVZX^\_ed]gYibl\u\xYy\z]|[
AcCdYjZ[d\w]yc
@\NlP\Z[l]
J\O]U[W]Z]\de\gVhbqhrfxb
JiKdOcS\UZV\[dnbs\xb
G\JcK[SdY\Z]ahhclbqbw[x\zZ|[
B]Zi
C]K]UaYZZlzY
@WAbBYCnDhEbFXH]JXN\ObPcQVSgTXU\WbXYYTZR]X^[_\a[b\e\g\hbijkYl\m]pWq]r[sbt\v\w\x[yYzY{Y
ChK\SgWbZX]\d\zd
R[SgY[Zg
JjU\Z[\\x\
@dBbC\EcFaGbI\JdKdOZPgQZS\VaWbXc\c^d`\acbbfahbi[kesiuaw\{c
CbQdT[U]WdY]ZX]\^Zrh
AfEcIdKcXdYd\\c]n\s]wiz\|\
AdBbCfE\GdJbN]QZUc\f]Z^WelrX
BZDdEcG]Zhc\ib|f
C[D]PcX]YcZb\c]iadk]l\w[zg
@bC\IcJ[NfOZPgQZR[TfWc^dfdickflcqbrgsYtdwXxfy[zb|Y
P[Zp^[z\
CbIfK\O]RZYbZfwi{\
Zdaczi
CaDaIcJ\KbOcP\Q\RbTbUbW\X[YcZW]da[b\cchcncpbqZrkv[w[y\|b
@XA\CfDdE\FhG\IdJbN\PZQbSbTgU\V[Y\Z\[b\X][^X`Za\fcg\hbkkmdnVp[qcrWvUwbxWzZ
C\DZFfJfR\TfYe]fb\eZfagdi\qZrYwgydz\
UhZ\]c^Z|Z
KXZ\^nkal\q\r\
EbZ\]h
FWUoY]ZZ][l[scyc
UnZYqWyZ
F]J\UiZZxb
BXCeE\GVHWI]JaKcLcNXO[P[Q]R\S[U[V]WYXi[b\\]c^[_a`\aYbhebfXg\kalUm[pZr\uevXw]xgyaz]{e
xh
B\CbDcGaIbK[NfOZP\RZU[WbX\Y[Zb\\]\^Y_adbfcgZhXi\k[qfr[u\xfz[{Z
F\Ig
B\Oc^\hgl[yc
@bNfS\WbY\]gaibdfbkerbz[
DYK]O[Q\Ze^de[g\r\
CbDqEhF\Z\eg
GcHdOhRZZX^[li
@bD]EiF\NZRlShT\UgWhZW_ae[g\iZm\oar\sZu]ze|h
AgIYS\U\V\W\ZY\m^[abdZhcxZ|Z
C]D]P\UlY[^ca\gbl]
PjScU\Zenew[{c
@[BWC\FaG\IdKgMaN\OUPXQcReScT\UWV\Yc[b\c]\`ba[bbcgddedf\gXj\kel[mXpeqerUsctbucxfybzf{Y
ZYqm
BZIdKcN\O[P\R[WaZa[h\dabfbhfu]vZxb
XmZf
Xi]Zk]rf
B[DeGaIZO\RfS\T\U\V\[\\\^\c\djecf[l[naq\tbub|d
C[Zka\
O\Ph
DeX\]\^gn]
Ibyh
@WCbD[F\GZM\O]QXV\WYXbYYZU[b\d_bagbgcbdceehZiZjZkfmYnUp[q]sftdudy[zZ{b
DcEcFeIcJaN\O\QeWcY[ZY]g^Y_dchf[h\kdq]sZtZu[x]y[za
@\CeF[GYI\RgScVYWb\h]Zfchck[lZnbpgr]s\udv\zZ|\
@gA\B[CYD[GiH\MdRZS[[Y\\][^]_\`gbidVhek\lbqfrbs]u\z]
AaYgZkz\{e
@dCUNsQ\RZY[Z[]aebk\n\r\u[|h
@\E\Qj|c
ZY]j
UfZ\yc
ZZ]i^ay[
@ZC]GbR\UbZ[a[c\d\edffi[kppdz[
NbP\QZS]UhVjZc\Ye\k]lYscvbw\x\
SgW]YgZXcYhc
@\AfGXK\NfVdWcX\YY\\^[cce]hdkbndrftcw[
A[BXDbE[GhIeJZMeNfOWPZQ[R\S[UVY[Zc\X]\^\b\ccd[f\g[ibkglbm[njobpWqYsevbxjycz]{V|X
QiZWkbnf
C[QbZmacrZ
Z\]\^dgi
AZB[FgGZIbMeN\P[R[UXVeWbXbYX[\\c^[a[bbcWf[g\kflYngsXtdwbxey[z\{X
@[AaC[FeGgJ\KZN[O]SZU[W[X\ZY]f`YchdZgPh[iXjel\mcocpdq\sgtevVw\xgzd
Zd[d^\bVxb
@cAdB\GdK\N\R\TcVdW\Y]]a^[b\chd[ebfcgehZibncs[vZ{[
CcDbGbRbW[Yb^bkkl\
G\IaRdSfV[Z[[\^\adbchgk\lh
I\OhRh]i^Zyb
@bBVC\F[GcH]IWJbK]LeMeN\O\P\QYRbTYV\WYX]ZX[Z]Y^Z_b`gb[cdfcg\i[kXm\n\pYqWs\v[wZy\zY{[|S
B[IdZ\^g
Bi|\
@dK\OdUZ]glg
EbHeOeUfVaW\d[hdkalZqcravbwd|R
A[BbD\IYOcP[RbTcY\Zb\b]m^]cbmXra{\|f
@\A\B]DfGbRbZb_gbcgckbl\nhpbrc{d
AbB\CfD[FcIbKZMeOcTbYeZa]]_bcWe\gXifn\u]wbxi|Z
@[BYDZFcIbN[O\P\QdS\VcW\]\bbcceihei[sbt\z\{\|b
DXIZKdNbTjU[Zm^fdae\iblcr[w]ya{]
CWK\O[Y\Zh_gh\
@\CnD\R\UcYfZ[^dnfp\xcz]|Z
F\PhSdYeZ]\e^af\nYr\
ZhaakhrYzc|c
O\Zj
CXDdIeKcM\P\QWSiT\YeZX^cacc[ecfhg\kY|\
B\CcF\IZK\OaRcX\[\]\^[a]bhcddce\fehbk[lXn[s\t[ubykz[{\|c
JaOdZd]j^Yn\r]ve
B\C\EbF\GdMbQZWcYiZZ^Za\ddecigkbmen\rc|\
@[C\G\IYM\NZP\QaReScUYV\X[YUZe[Z\X_bcTd\g\lZmrp\q\rXsXuXyczb{Z|]
@bB[CVEYFeGWIdKgN[OUPaQ\UcVhWfXb[b]e^Z`\d]hciek\lXm[pcr]uevcw[
W]rexh
A\CYEgG[IfKcO]RaSeU[VhZb[\\b]d^\ecm]q[res[uhvcwexiy]|e
G[S\Vpl[
GcQaShU\Z\abc\l]rXufw]yc|]
DeEbF\GiIZR]SVVaYfZe^\dbg\hSlbndr\v]|g
A\CiE\FcIkN\O\PWRZScTbV\XXY[Ze[dbccZdbe\f\gfhciZkhp[sUtWvbwVxb{h|c
@bIZUnZ\
@aA\B\CfEeFgGfI\J[O[QbRVU]V\ZW\Z]Y^]a[bdc[dbfcgdhdkZl]m[nlpiqduZxcyd{\|d
AbBdC[J]OeXhZ[_dc\d\mcs[zf
@\AdBYCdDiE[GeJZK\M]NeQ\SYT[U\WgYUZU[[\l]]^baZbcc[e\fci\k[l\uYv[zX{Z|c
Ch
CZNjWeY[Z[]a^[fgncr[u\v\y\
U\VcZ[qi
Ac^[l[scubxhyb
B\F\G\KZM\O[P\RcScW[XdZ[[\\\][^d`fadbbcZeVfamdp[tewYx[yZ|c
D]EcKiOeRZVb^]`\b[c\d]effZg\h[k[n\q\t\v]y\z\{j
@[DcGfI]P[QZThU]W[XeYi[d]\^Yafb[cdd\ffiYk\lbrawWxd|b
[Zbhs[
@gCeKgM\QaTcXZYcbbgdibm[neo[q\sewi
@hA\C\FcGaIdKhM\PjQ[SaTcW\aac[langscx\y\{\|[
CbNZY[[hb\l]yc|]
GZK\OeP\RYY\ZX^\`chfkirYtcw]
@XB\K[N]W[Z\a]bmg]k]mesev\y]|[
@cAeB]DZFeNWO\PZQeTYU[VdZf]Z^Y_\`abadcfegliYkcncsetZweyc{a|[
BZIeJXKZNgQ\S[T]XZYaZV\\]f^jcYf\kXlZmgnarZscuZv[xey[z[{[|[
IbQ\WiZW^bb]r\tcuewbxeydz[|\
c]nl
BfC[DYFbGfKePYTbW\Xc\e^\cWf\gghbl[pgr[s\{W|]
@WBSDdE[FWGbIbM\NgOZPURcSXUYW\XVYfZa[l^c_\ebidlgmenZo\pZuRvZwdx\yXzZ{b|Y
DcE]G\O]PbRgYgZX^cagcXgcm]pas[tWwexgyezk|[
AcBbCeD]G\I[McS[T\YZ[\\]abb[cZdge\fZhbk\mZn\r[udwZx]
AhCeJ[R\SjU]WdZ\ach[z[
C[DZEdFfGYIZKZO\ShXcZZ\X]b^\`]aYcZefffiXlXncris\tfy[z\{[|\
EcF[GcJ\P\QfSdUcYeZTa[c\e\hbtmw[y[{b|[
@\BnGdI\P]SbT\VcZ\]d^[`dabg\kgnbq\s\x]ycz[
oi
A[B\C\G\IeJ]K\McQVR\S\UaV[\cadcZd]iYlfnarbv\yez\{b
B[DaGaPZQdUWV\ZW[c^gk\lcreu\wZz\|\
D[EcG\IbN\P\UXYfZ[\\]XcZh]kdnYrescyiz\
@YCfEcGWJZKeL]OcP\RbSYTfW]Zb[g\X][_bacbfc[dee[fag[h]lbmbnbpfrbsetcuZvcwdxczc
B[DaI\KdUcWbZ\\l^\af|e
CkI\KZN\ZY\\bgf\nYv\w]xb{\
RcUbafbgc]gbk]p]sZy\{k
@YCZLdObS[V]YgZb\dcZg]hdndx\
@[A\BYCYDZE\GcH\IYKgMgNhP\QfRXYZZb[c]e^]_fabbidZeYfbggh\iXk]lfn[rfuYw[xd{b|Y
Iba[ldr\ze|c
Yk
RgY\
AbCdG\N[O]Q[S\WXXdYb[b\f][^[b\c[djhcm]r\sgu[w\y\{c
CZYcZWck
Ci
Sh
C\F[J\KcNcObPcR[SbV]YYZh[\]\^Wf\gbhdjckcm[pct]uayd{b|[
BdIeKdPfY[Zbc\fhh]nZu\
DbIZSbV]Zb^]c\gahblkn\w]
@bAaCcEcGcJdKjQaU\W\XfYW\Z]\_bdcf]g\h[kZphrgsbt]x[|\
@cA]F\GiIZKaP]R\ZY]Z_d`bbmdZe]hckjlenZq[s\v[zY{\
B\CZGYH\JcNeQ\RZTZYYZd\[]j^[`gb[c[erhZickXl\nbv]zm|]
@\AcBYEbF\HZK\O[PVThU[VYWcYc[b\Y]Y^\aebbcgdcgYhbjclam\nhoer\t\vXwdyW{a
Q\SbXdYZ\b]\b\c\e\g\kZl\m\nhqbs]ubv]x\|Z
B\N[nZqiz\|h
CgD\EcGbI\JZPhRXS[WhXe\X]Z^Yc\e\gbi\lZnlp[q\wexbzZ|f
R\Yn
BkZYlixW
@fA\BZDcEgF[GhN[P]QfSbWjXiYcZP\V_c`dcee[fYgjhVi\k\ngrasZw\x\{\|i
Yi
E\JbKbYZZp^]`dr[{X|\
Si
K[UhZ[\hcfi[rbvd
AhO]UcZ]e]
ShZ[]e
C\D\KbV\Xba[b\scy\|i
BeR\Vc[[zk
UgV[Yllewiz\|\
DcEeFbJdN\PhQbScT[ZX[baXc\dYe]fdgeheiejdlgpiqZrWv\wbxayezZ{Z|c
@gSf
B\Rg\f
GYP\R\SZW[\ic]f\hai]j\l\v\x[
@YB[CgEdFaGYHdIcMhOUPZReSdTbU\WYXYYZZf\b]b_d`fbdddfdg[h[ibjckdneo\pbtdv\x[yXzU{\|[
OZPj
eg
BnCdKdSbZY^\l\nbt\
@\AWB[CbDbEcFhGWIcKaLkMbN[RRS[TbV\XgYY\W^Z_bagb]cXfmgbidkYlYpZq[sju\vZwbx\y[zZ{b|c
B]\h
C[DcGbIfKdNYO]QcTbZ][b\\fch]i\kcmdn\sctXu\|c
CeD]IZQcWcXbYY]\^Wl[n\re
@\DiEiFZZ[^[q\zc|d
@bA]DhF\GfJ]KZObU\V\W\Ya[[]]^\adc\dce]hcjdr\s\tZu\y\ze
CfP\[c\fl\rZujz\{\
B]Zi
CdK\\da\bbxi
@\AeB\DdEcFdG\HbSbTaWcZY]\^\a]bccYdbebick\llt\xY{a|b
BeGgIa
AcBYCuEZFYGUHWKcLcMbO\PWQ]RYSYU\V[WfY[ZV\c]Q^\_b`[aTbic\eZfWg\h\i\kXlYmYpZrZt\ucvZwbxd{Y|Y
BZIhK[NcWcZZ[[]b^bbbkbrbset\vg
J]Z\bbc[nhv]zh
CfRXY]Zhd[
AhB\GbO]UfZUe]ii
B\CbF\O\RZXiZZ][^[b[c]gbkjldmbr[sYwd
CcIeKaM\PbZ[^hfe
Dhyc
BkCaU]ZX|\
B\D\FZK]OdPYRZWdXhZb]Zb[gbkimaresYvbwdy\{]|Y
@\B[CbDbIbKdOaQYXd\Y^c`[ddgckclYmgqcrZw[xZ
C]DdEZGbIfJ[PfRaU]Z\^ZaffbgiiXkcmdtcvZ|[
DcE[FdI[K[N\O\PjQ[TdZZ^bf\gZiek\s\ufv[w\|b
Z\lize
GaR\WbXd[\^a`baZbXrasfzc{b
AfB\XYYiZY]Z^dack[rlseycz\
C\IdN\W[ZT]clhm\sctduYvgwbzd
@[BZCgFbGZH\KZNiO[PYRYSZT[Ye[e\\][^W_Y`dacbccbo\sbuawexU{b
B]Yk
@\BbDbEcI\J]K[NdU[VgY[Z\`]a[h[lamcq\setevbw]xey\z\|i
B\DfRhZ\hdk[
OkYcZY[b
@iC\GdOeP]YbZ\^ca]c[h\l\qer]u\xhz\
O]Zgv]yj
C\DaJbKbN[RZT]YYZ[\b]a^cabickemcu]w[xez[|i
I\NbPbUfZ[c\yc
@dFcG\K\P]ReU\Ye]\b\f\k[qfsYugyY
YhZd|b
H]X\Z[[f\fbcdan[r]{]
FlUcZ]\c^ddbkcpb
@\AfE\GfIWJcKVMhNZQ\RdS[U[VkYZZW[f\cdieffYg[hZjblgnWr\wYxXy]z[|\
DmYc^]q\yd|Y
@bEfFdR]YXeYh\k\prz\
S\U]VoYZZ\d\ubx\
BeCaD\FbOcReW[ZZrf{Z|]
Y[Zn^\aWec
RfZmkc
@\E\F]GeIcN[O\RYU[Zd[j^ca[ebl]rTtcw\xbza{Z
ti
BWC\GcIcJ\N\ReVdW[Y[[[\Z][a[e[fZi[kblVmdn\qYr]sgtdubvbwbxgyYzZ{c
S[\j|\
@gGZKUMgSbWbZab]cgdcw]x[
C\IbR\SgXa\[^eceegfck\m[w\
Z[\i
BiY[ZYd\hhxb|\
KcXdYdZc]d^\c\dfmho\sbt\uZv\xc{\
A[C\K\NfW\Xd]hcZmfs[ucw\x\zY{b
@YAYB[CYEkFlGXIYJ\KfN]PgQ[R[SdVfXjYaZc[Z\b]d^baebccVdefegYkalbmgncobq[sYuXxeyZzS{Y
BcCbGiJfScY[]b^ZhVk\lcqf
]ggbnd
GfO[P\R\YZZ[h\pjqhs\{e
Z[\ka[be{[
D]FcG\PaRdTcY[Z\^hhapcr[ubxc|c
IYml
B]CiDbFYGYIhJ\KbNcQ\R[WSYZZX]l^Y_dc\hdkXl[m[ucvZxY|\
@[B\G\K\PaXkZ\^fmi{Y
BcD\G\KWOXP[][iZl[q[r\x\|q
B]Gjcal]q[vc
BXCbE[G]HfI\J[KYOh\[^YafcZd[gZi\kil\map\rcsauZw\xbyczd|\
Uf\g
I[X\Z\fgk\mj
OeUZkg
Igeg
IgZY
A[C\D\EbFYGcIVMcN[QcT\VbWgX[YhZW]\_\`fbZcgdeedlbnfrWs[tZucv[xZyazZ{c|]
Zi^Zn\zb
CeZ[lir]xX
@]C\DoEhFXG[ZZ
CZGdO]P\W\Z\[\^\agddf]gbhfkclgm[rbsdubycz\
BVC\GbOaPZR]W\Y\ZX]Zagh\l\nct[v[y\zl
DeE\FYHdMhOcPbSXTdU\VfZZ\\]\_db[cZedh[i[k[n\r\uav[yfzY|e
IZO\R\Z\^hajkcnezf|Y
@\A]EeFbKrMdQ\VbZW\YcZe\g\h\k\n\pi{\
FbK[O\P[RfT\U]Zdeafhlc
Zl^[
AdBZG[I\J]N[P\R\V]XZYe[e]f^Zb\c[dgfbhcm[q\r[sat[u\vjy[|\
QaYd][d\pcvk
YZZjhf
NhR[SbY[Zc^\yZ
CbIbNaPjQ]ZX^kr]
RbYj
ChKdYbZR]\^\n\xn
ZYq[rk
C[DdI\NbO\PZQcRfZb]bfhkhrbv]{b|]
Dh
@[CbG\I\SbWbYmZY\ee\igk\l\p[rfs]v\
CiWcZ\]\
@]B]GbHbKfRcSeWhZV]e^ba\fhhWi]q]rX|b
IbK\Ob]l^[yXzb|[
S[\bul
@\DZO\P]S]Y\Z\c\elhbkZn]p\s\
Be^]qg|Z
AgCe|g
ag
Z\]hb\
^ds[ujx]
XZY]^bsguY
XcZ\^[rg|\
R[Y[Zcfk
@\GYH\M\N\PdQbR[S[UbVZXeYXZ[^X`[b\dXe\hmkclcmboZqUrWvfw[zd
@fB\EbFeGcK[PZR[UXXZYcZb]khYiak\
GgI\JbPbScVe\\c\gWhbibpbr[w[
DlI\ObP\RYU\ZY\\^Zc\dXhZkWqmrZ
@bYhnb
Jk
DcE]F[IYK\NYQVT\UZVXXYYnZb[\][^\aZfcidjgl[m\nbpZr[vYwX|Z
BVC\GdIZJgK\P\R\WdXd]kbZdhefk[rVsdud|\
^[aj
O\QjZgb\ecvb
@[B\ClDgEfF\HiIZO[P[QVS\UXXYYWZW[Z\[^Z`cajb\eYf\g[l[n]qZrgscuYv\ydzc{a|Z
BdEeZ[^ggch]n]qcrX
BZDeUX^[c\e]kh|X
AbCeDbMeN[O\PbRbUcYYZf[\\c]c^\bgcgdcedfghXkcmdn\yZ{\
ZZ]]^Zbbkmndr]zZ{d
A[B[DMEeFjGZI[JiLcMZNlO[ShUbVgXbZX\l]b`dafbdddiejdkelbpcsbt\xby\zZ
JiKdOcS\UZV\[dnbs\xb
@WAVBZC]DkEiFSGXI[JXKWMcO[P[QWRTSXTZU\V\WdX[YT[\\T]\^V`]aYcXd[fbg\h\ijkVlYn\pXqXrZv\{X|U
B\DYYjZhhc
Dl
B\Cngm
Gd]jhf
CVDbGbO\QcYdZm[baZcZfelcnbrew\{\|]
@[AUB]CbEXFbGZIaJ\KkMiNXOYP[Q[RYSWVfWfXcYPZL[[]S^UaTbZcQdWe[fYgXiXkXlem[pYqYsctgufwixvzT{a|U
@dAjGZK\Q\TbVYWZX\YdZZ[d\]^gajfckklgn\uYv\y\|g
C]D]EbGdI[K[McRcWbYb^ca\cfddedigk\lYs\ucyd|e
B[CbIjS\ViWcXkYZZX\[lendr[s\ucwjxiy]|\
@bA\BbCWEfFfG[NcP\R\YcZd[bacb\kbn[uaygza
AgB\CkDbE[I\J[NZO\Q]SYU\XZYXZY\w]\^\aZbec]i\l]rZu\{\
@bFaN\QbRZU\VbZd]Y^cfbg[m\p\ubw]
B]GdIXK\QdRbY[ZVcZghhdkepiwczc|\
@\B[CZDcG[K\PeR[VdXZYcZd]f^bbcdkegh[kbl\sfzd
CcFbHbTbY]]\_[bhdXe\k\p]r]sgt[u]
@bAbCcGdHaJdKkRbU\W\XfZd\Z]\_bcZdch\kZp\r[sbt]x[|\
E\IbN]U\Ybc\yn
BaC[GeIVJ[KcNbP\R[SeW[Z[\b^bced]eZf[kUnXpiuYv\w\xhy[{[|\
AdCZK[b]cdd\khniq\{\|\
A[BXCiJbMaP\Q[R\S\VcWgZY]\`babb\djf]hbi\jbkblbnbp[rcsZwb
@iBfIdZ\c\g]h\
Z\p]|i
CkI\McScT\VaYeZY[ad\g[i\kZmfr\tcwbycz\{\|h
AZB\C\DeF[GgI[KbRbXcZ[dZe[hbidqYr\ze{b
AbB\C[IZO\QYRZUXV[W\YYZZ[Y\\^\a[bXcZdmf[gVhck]nYp\qYr[v\w]y[zZ{\|\
QgSaVaYcbecidZfbnercs\w[xcze
@[AVB[C[DcFYGYIZJXKWO\PXQXRYSWV\WRX[YhZV[\\V][^U`\aYcVd\ebf[g\iikTlYnYqXrXv\{[|[
DcI[Wi[]
CcIcWfwd
B]Z[[ecXd\mnn]w]ya{\
@ZA\BdE\F\GfN\RnU\X\[b^de\hZk\l[rcynzc|\
BZC[F\IcJ[KcObP\Q[R\SdU\WZY]Z[\gadced[eYf[hekgnXpeqbr\uYv\w[xly[{[|Z
Zgadl[
AbBkCbF]GgNaOZR[S\V[YgZU]dcbdfkilZrYs]v\xb|c
A[FbGZNlO\PhS[VjX\[]\X]a^Yabeck[lbp\rdxdy\|d
@[AdBYCZFdGbI[NaPZQeRgUYX\Y[ZX[e][^Xa\clg\i\lbngogp\q\sXtYw\x]zY{l|b
{f
YdZl[a^[fai]ld
BbD\FjIfJiN]O]QXR\S[TmVXWaYgZZ\c]U^fccd\e\feg\idkflVqYs\uZvYw\y[z\{c|b
OhU\
@bBVDeFZGhH[I[JaKdLeMgN]OZP[RiTWX]Y[Z\^U`ccfeigWhfiZj\kYl]m\nZqZtYvZwby\{\|W
@\AeClDdEcF\GeJ\SdYXZY[c\\^Z_\aXbfc]dbebk[l[sbxlz\|]
CTDbFYG[HcIWJZK[N\QeS\UZVcW\X[YZZ\\f]l^b`aafb\cWdbeZh[jckcmanio\qdsZu\vkwZxVzp{S|c
B[DeLcRhT]Y[ZW\Z^[d]kl|c
CiEbHdIWKdMhWcXjYb[\eejekZm[r[sZ{\|V
BZOdQ\UZZl^bgaiak]
G\Sh\]^brb{d
AcCeKZN\PYR]Y\Z]\mc[d\k\rYv\x]|\
AeC]G]I\N[U]YfZ[\icZdce\fckcl\nfrcv\x]zb
C\G]I\WgXd
Rbl[xh
CeKdNbP\Q\R\UbW\X]Z\[\^[bcgbk\l\rks]w[ydzd{b|Z
CeVkZWa]scugxfyY
NcSgr\
B[k\qk
A\Kh]\{d
AdI[ObR]UfW[Y[ZZc]kezb
FZNbR\SgU\YcZXhc
Y[Zl
Z\d[zh
Z\hh
DaG\Y\ZZ]f^labg]k\r[xc{\|d
DcXiYcZa]]|[
G[K[U\XhZT^jkin\r\s[x\z[|\
C\DYF]G\IYNeR[VdWcXfYf[\^bcYdge\ffg[l[qc|c
AWDdEdGcKiM]QcWbYdZ\]d^Y`]che]fehckbp]riu[wbycz[{\|b
@\A[BbCaE\F[GlJeKdLfNdO]P\Q[RhXcYXZb[b\g][^bdbe[nZrbv]w[xZzX{e
RfSdYgZZhZ
Ij
IdKWZe
E\KbZ[defiper\{\
EeYZf\pl
C]R[Yk]e^Zc\filhnb
AeCcI]K\MaOZPaQeRdUbXeYeZX\\]b^Y_bcbd[kbnfqbs\u\z[{\|W
Yg^fabfZk\xb|\
@eDcG]K[PcQ[Z[]gbac\edh\i]k\p\r\vezc|[
A[C[F\I[J\KlMbPZU\W[X\Y]ZX]]bZcZd\f[i[nds[x\y\z\{[|e
CZGbQiY\Zg]ci\k[r[zc
CdW\kml\n\
CeDfF\R\SZWbYdZU[]\Z]g^Yche\k[rev\x]
C\Y\c\k\nis]z\
@ZDeF[GaK\QfS\T\YbZZ[\\fedh\jblenbpet[u\wZyjzd|a
Pn^Rsgtcu\|\
@ZAYBZCUEZGZHZIcKbM]PUQ[R[S]VZWNXrZS[h\Y]V^V`\aVbtc\dXeZf[gZh]iYkYl\pZrZshtXuYvZxUyVzZ{c|X
A[N\SZZc\r|\
@]DcEgR]Y]r]z\|l
F\I]NiO\UYXdYjZe^[fdhbi]k[l\rZvd
QcReS[T]VkYZZfc\d\l\rXubx\
@eA\B[CbEcG\McNZPZRbT[V[YgZZ[Y\d]b^b_\`bbdcddfefibmdnap\q]s\tcuXvbyU
B]DdGhP[X]Y]][^Wkcr\|c
@]C[FdI\K\MaO\X\Ycbaeen[revcwgz[
@cBbC[DYEeNkRaTgV[Zl\\`ba\cZe\f\k[l\n\pfqbt]xcyUz[|g
@]AbCdDcE\F\GfIdM\ObPeUcW]XeYU[d\Z^d_\acb\d\eZfhg\h\i\kblamcnjods[t\vZwbyi|Z
BTEaG]R]Vfabiekuz\|X
BhGbRiYf^habcle\fbh\l[mb
@aAdB[IdMaNZQbRYScVgW[ZV\X^\`[aZb[c]d[eegbkVlVporgtbucvWwex\ybz]{Y
YeZi^\lZza
@hAbB[CYE\GpJYK[N\PcR\SYTdU[VZYaZZ[Z][aYcbheiZk]nXo\pXqUrZvZwcx\z[{c
B\G\IcKXP\QeR\]g^]adc[gekfrby\zg|\
A\BeCaEcFbGaPYS\YZZY]b^W`cacibnfphrbs\w[zZ|i
DjF[HdI\LeP\Q]Y[ZW^\cYd[eef\h\ijkUpercw]xe{\|Y
CXDcJmQ]R[T\U\]\^\f]kel\mdnfp\r\u\vgz[{[|d
B\K\OeQ]Zf]khdnepcs\|\
A]BhEkZ\\\][^\lexe
C[E[FZG\K[NeR]Z[\\^Za[dhkbndpdt\v\yd|\
Yg
AjBiCWD[GbRZY\ZZ[bdbnir\s[wcz\|Z
CgZbc\g\h[w\
I\XgYgZml]n[sbte
A]BbE]FgIfKbO\PZQ\TbU\X[Z]\[]]^Yhajdl]o[q[r\s]u]v\wax\yZ|[
C[EfFdHcJbKZMbO\P]RoSbViW[YXZZ[e\\cYgVh\l\mXv\w\xc|b
@[AZB\CbDYEdFdGXKcOYQ\SeUaVbXeZ[[[\c^babc\dbgckbn\p\x\yYz\
@bAgCdDcH\I]JbNZOeRbSXU\WbX\ZZ[h\b]Za\b\ddg\i\kbukv[xfyezh{Z
F[G[IbRdU[VeX\YhZU]]cbeZheqeu]vZwa
BeCbGdP[Q[R\U\WcYlZ\^]c\eck]nbr[zZ{b
AgD\F]IbKYN\SZVgXb]bb\c]d\g\k[mhn[vWw]xg{[
P][j{\
GfWbffiaxd
kcmg|j
AZDlTbXfY\Z\\\][k]|W
AbZV]o^WeY
C\FcIcXgk[m[xb{\
DaGdI[P\YkZW[g^hcefb|\
CiFYO\SfY[c[e\fdnZr[wdxfy\
@bC[F\G[NdX[Y[ZX\\]h^[`bddf\u\vfwby\|a
I\K\X\Z\[[]\`dadbfhalhmbn\scuYv\ze{c
GaRaY]ZkvYyb
@cNgUWedfbsgzb|b
Zic\
RcZZkhlan\
@bI]ZY]be\f\ghi]k\m]nc|\
Y]ZZ^]kq
CbIZP\ScYZ^dh\k[min]s\uew]{[
Zb^f{\|\
Z]\hcZkmu\z[
Xah\i]|g
E]IbNiU\c]wd
BbE]FaG\I[LaN[PfQcS\YS^d`fd\f]gehanYo\pbq]rcw\|Y
BaCdG\HcIeRcYbZ[]fh[vczf|X
@bA\BbCbFcGiJeKfLePfQcSZVbYS[Y\]]b_aaRb]cdddehg[h[iemcr\u\xg{[
CmG[IdKbWZX\c[ecffigkWr\
Cg\ga[bb
KcP[R[XbZd[\\\^\bed[fclcn]rkydzg{a|Z
Z\c]sbxi
@fIZKbYhZdh[kb
B\NiYaZW\\]j^Yb]dfuevawbx]|[
@]L]RZS\dhh\per\
@dBiEcZ\^\
BfIdZ\c\g]
GZbimds\xf
F]P]XbY]Z[^Xb\ksscuYva{g
@]CbG[I\JkRZU]Y[Z\dZejk\wbx\z[|[
@cAcB\C[DbEbGfJ\K\MdRmV\WkYeZ[]f^\b[ccgchZk]yf|[
@aB[GhZe][^]k\xb
sj
sh
@\BYCWF\IcM\PWQ[R]T\UYWUXmYZZX[X\\][^Yc\d\g\k[l\m\ncp\r]sqtWuSv[xXyZz[{f|W
BcCaKdM\N\QYR\U[WeXbYcZP]dbZd\gdi\k[lhmZn[risfuexdz[
B]WeXlZ\]\b]fesZtc|\
BXDaG\HfMbP]RZV]W]XaYfb]c\dZg\hblksdtbv[x[
^gr\
CYDdI[KcOec\krl\s]{[
B]DbU\ZVqmxh
FhGcO\P[QfRgZbecr[vb
DdZg]che|e
Uha\
NkR]ZaqbtZv\yc
c]nl
A[BaCbDZE\FlGgIgJTO\PWR[SdTbU\VYYX[\^WbUcfdbgZhciZk[lZm[nXo\pZq\rZsStmuTw\xXyTz\{b|Y
C[Z\dbrjsdt[x[{]
B]GbZgahcZw]
@bAiBWD\FWGTKeM[OgPWQeRUSeTYUYVQW[XTYiZd[X\V][_\`Zb[cKe[gZhbjXkYlTm[n\p\qWris[tfu\v[wYxWz[{[|T
B\RgZ\
@XAdD[EfG\K[P]QiRWSeWfY\Zm[\]Y^ab]cYfdl]nZrcxc{Z|]
CZKcWdZeb]h\mepb{X|b
A\DcE\GdO\RdYcZf^]h]i\rZwZyez\{c
B]CZEdIhK\M[R[XgY\Zl[S\\^eb[c]edh\l]m\ofqZrasZtfujvZxcyl{R|Y
D\F\GYR[YY[i][^[acc\hbjbkelbv\x[yZzb{Y|]
BgGcJbNdO]h\
KcW[XiZhc]
B[DdF]NbPfQbT]W\Y[\[^[c]k]tbxd{b|h
@\BcC[D[EcI\KfQhR]WgX[Y\]c^da\bgcefgi\p\rbtdyd|e
HjYb^da\gbl\zY
@bAcDeFcGcO\UfV\W\Y\ZY\k^Zabb[f]pdqbx\zf|Z
@dBWC]DcE\F[GhIbKXMhO]SXYXZZ[\^]`ca\b]ccdbemf\k[l[p\q\r\sbxhy\{\|Z
AkCkKaY\ZZ^[leqi
BZCeDjEcI]KYLcRcS]XfY\icmbqW{f|f
AZC[DdF\I\J\KrMbPZU\W[X\YZZZ]]bZcZf[i\kZnZx[y\{X|\
Yg
CYFeG\HaP[QcReSbTbU[WiXjZV\\]\^X_\aZbcdVeffYgbhbiancqXrZsYtZu\v]yczZ{h
AiKhYbZ[^\h[nm
@\AaBZDcGfKbMeRZYX\c`gccdbeb
BhGcI[R[ZYye
CcR]SoY[\Zff
DfTgZ[
GbSj^hh]rd
A[B\DfG[P]Q\YZ]]cYdcgbham\nqq\r\|b
@\IZRaYjZY]c^\a[l]n\r[u]w\zZ|]
B[C\DaEbF\IgNaObRcS\WcY[ZX[e]]^[add[h[k\l[mepbyc{n|]
F\adc\djki{[
AbFbG\IcP[RbSfU]WbXZY\Z[[g\[]cb[caecgbhbiekdlXp[qbu[w[xfzc
CcGeHeM]O[PYR[SZT\U\VeWVY\Zi[Y^c_[bbddfcjdlimZoasetfuRvZxZyd{U|g
@dB\JbPeZ[^[cbxbza|i
UjZZc]me
A[BdDcF[IcO]PcR\S]UgVlY[Zb^beYk\lZtXx\{c|Z
CfI\K\LcO[RWWZXkZ][h\gadbfcXhhm\nct\ucv[w\x\z\{b
PbZe^gddfbsizb|\
B\XbZZ^ciZtb|l
AdC\O\RaSZZY\d^\amhbu[wcze
Uhwb
bgvex]
Q[\\fk
CYKcThXcb]gbh\jclarbscucv\
Fk
CcXf]\
AbRb^ib]d]
BYZ[kk
Yi
OhZZ\dc\r[v\x\zj
E]IhNiR[Uh^cc]pcwd
@\AeDVFYGWIZMjN[O\PZS\TYU[VXYcZZ^[`Zb[coebk\lWmbqar\t\vYwgxZyV{Z|]
Yh
GiH\QbUdYcZ[]alerbscvc
DbYcZh^\{\
E\FgIfP\TbX[Z\|]
IZri
@XA\B[CZE\FdIfK\NcP]R[U]V\W[XgY[ZY]\^\bgcZeZf\g\i]k\mcnboYr[scubvcwax\y\{a|Z
XjZ]bksl{f
AiB\^fwhz\
Za^\c\fdubxk
@XAgC\F[IgJ[KWMYO[Q\RbS\WcXYYd_haXbZd]e[hZi\mcpdsdt\v\xczc
BbNcP\Yha\cXgakc
E]PcWbZ[^idbi\z\
@aAcB\CbGZI\S\Xa\haelcoevdx\zd{\
JjZ[
DiG[J\K[RcU\X\Yd[[]\^Xagbcc[f\gchci\kfn\pdv\xd
CVF\G[I[LmPZQ]R\X[YcZX\\]c^Z_daZbccZfbgfkZo\ubxcz\
@[B[EZFdIfN\PZQXSdTcX[Y[ZX^]cZe\mYn\rXs\t[u]vZy[z]|]
FcO\Qgfgkamhzb
FbUZc\d[e[hbk]n\pgr]
CjS\TdZef\
IbZas\tju\
NaR\SfVlx\
IjP]V\^ecZgbkhu\
B\DYJ]MbU]X\Yh^ccchdogx\z[|e
C\D]EcHbP]QlRfX\[d\\^\bfd]kb
Z[]Zkm
FbIcO\RbU]XbY\ZX]W^okbpdqbs]tg
Th
A\BZRcZ\\adbf[hdmbnhy]|d
IcQZZk\b^hlbqXr\
eg
DbG\KfZY^b|g
djf]
@]L]RZS\dhh\per\
BYZ[kk
@aAXB]DYEeFcGQHdI\JdK\OZQeVcYeZ[\a^[_a`cdcg\h\lcpbr[sdtdubxby]zb{c
@\B[JmN]P]U[VbW[ZS[[\[^\_bd[hbl[m[qdu\x]y]z\{Z|]
BZJbOWZl
AdC\DgFWGVIhJbO]P[Q[U\WcXb[\]\^bcge\ghhbibrYv\x]|d
GiJcObQ[RjSYY]Z\[\dbegfck]{b|\
@bAeC[EcGbHaKcLbPeQdRVSeXZYcZX[b\[_YaXcffdh\iak\l[nbqewYyd
BaOYUZVhqhr]vX
B]I[K\NdX\Y\ZZ][cXe[musYu]w[
@]BaC\D[G[IfKYO]P\RbTaW\Y\ZZ^Z_bcZeihei\rXyc|f
I[N\XbZZ]cbbccndu]vh
@\CbDbIbKcMcN[O\P]ReSeU]VXXeZY\Z]baZb\cZdgg\kWlamYnbp\rgs]vbwgxby\z[
V\Ygcdgchc
J\Z\k\npz\
ChR[Y\Zb\c
WaZ]kll\
@XA[B[CpDkEuFYG]I\JYK]Q[RTU\YT\Q^[`hc]egf\k\nbpWs\
B[GYR\YVZn^\cchdkb
CdD\F\G]P[R[Yf[t]Z^VaccWjbkbq[v\w]x[yZ{[|]
PgY\Zja\e\
B]CXDhEeI[KUM\QcR[WcZZ\c]d^ecfecfckWl\|b
R]Yeh\rb
Zfrb
ag
@\AaBZC\DcGfKbMePcRbYjZY\c`gccebfd|[
AdCcDfJ\KaQhRXSbYXc[ebr\s[
I[RdYiZ[cZhf
GbIbZ\^lbYh\kbq\ye
C\G\^\dbei
P\QiR]pd
@]I\UdVjZ\
A\]fgbk\nj
@dG[PgZ\ndtb{b
@fB[I[OhUfZZ[\n\thvh
PkZX
@YCcE]H[IbJdM[O[P\QbVZWeXgYdZ\[b\\]c^YacbfccdYk[llm]p]q\rltYufvdzZ
agdb
@\AeCcG[IZKdO[RYUVVhY\\Xadb[cddWeffbg\iZjdk\p[rbu\vZx[zg|[
CYKX]kcaii{]|[
@dA\B[CXDeEZFXGaH\IgKXM\NbOZQURYScT[V[WdX\ZZ[\\d^]`]a]b[cYd[eVgbhciZkXl[mepbqZsZtbu[xV{Z
B\DaWeXlY]Z\][^ab]sZtc|\
BcC\WY^dblcbdbk\sc
D]EcQlR]Zb^\cfra
BfNbUc]jddi\k\mhn[tc
HjYb^da\gbl\zY
AbHbVcY\Zbafc\lf|\
DbEbI[NbOZPeQcUZW[X\YT\\agb]c\d]e\i[kcpbsbv\w]y[z\|W
RgZ[
R\Yg
HaKaOfRaU[YbZb^Za\fczh{f|d
NcUdZUfinazY
AXBXDdE[FaH\KZOWPWQZRZUXV[Y\ZY]U^SalcVeYfchgj\kpmcnXpdqYrbs\uZv]wZxfydzb{[|]
AfB\EbW[Y\^\deh[w\xh
BbG\I]OdP\VhW\Yl^bafdYe\fbg]hcz[|\
@cBbE[F\IgJbK\PeQ\^]c[iekYl]rZscudvcw[yaz[|Y
B\DdRkT]Y\Z[\Zd]k\|g
@\A\CdDbF[GbHbK\NgPZRcT\U[VZWZZ[[Z\Y_cbYc\e\fZgdkjl[m[pbqYtjuYvYyWz[{\|\
K\X\Z\^[rh
@bCdIkP\XZZWb[cde]fbh\kdshze{[
@\AfB[CiRdSeY\]e^[cbgek\n[sZ
@\ChD\GcP\S]Y\Zg^eaak[nepZxczc
BcCdGXKiM\QeScWbXfY[]b^edfh\kenbvbw]xdyez]{b
C\IZK\WbXbYVZdc\ub{i|o
CfJcKbZlbckbxdzY
@bBcChEZF[GdOcRZS\Y[[[_c`bd[eWpjraz\|d
C]I\PeQjR]VcYXZW\d]\^iahkZr\u[z\|Z
D]EcKiOeRZVb^]`\b[c\d]effZg\h[k[n\q\t\v]y\z\{j
P\h[khr]
C]GbQ\ShWbYcZe^[nc
R\WdZX[g\aaeedfdgfh[kdnaq]z\
BYEbNYPYU\YfZl]e^]c\i]k\ratducviz]|[
G\ObZb]]c\g\kelaz\|V
@YI\LdV\Yec[g]hekT
@fA\BYCZDfGWIVJbMcQdRbS[TlYYZ[]\`ccckXl[nXp[w[yd{a
@bC\DbEiGgR[YbZZi[nbr\
YiZ[
C[LhZbc]
@dBWC]DcE\F[GhIbKXMhO]SXYXZZ[\^]`ca\b]ccdbemf\k[l[p\q\r\sbxhy\{\|Z
AeCdKaY\Z\\\lbxmza
AgCe
CgEeRgwd
Z\gm
AcB[IZJ\K\O[RXUXX\Y]ZX[X\\]\^[aZccdhe\gVi\l]p\qYs\v\wYxay\{\|Z
AaOdRc\cagh\kdqa
FbI\NgRZSdUaZZ[g\]bcc[h\i\kYlcsWtYv[{m|b
KlP[RdYg\igYrhthwZxaz\
DhZ]af
B[EcFck\qku[xc
BZChDeEdKYLcRcS]icmbqWrb{g|b
RYXgY[Zid[zf
@dAgB]CdD\FeG[HaMaNZO\T\V[W\Z\\b^ba[bgdXebiXkalemen\rdsdt[u[v\wgy\|b
AWCcGbIcJbWcY[ZXbacihek[rgwd{\
BgD]FcRZSfZ[dbubz\
affg
AZC[DdF\I\J\KrMbPZU\W[X\YZZZ]]bZcZd\f[i\kZnZx[y\{X|\
bis\
C[EfQ\XcYZZi\\^c_Zedfbh[mendtbu]
AcBZQ]R[Ye[bdenis[wez\|Z
I\K\X\Z\[[]\`dbfhalhmbn\scuYv\ze{c
BfCcEYFcGhJ\KcNhP[QeR[SZT]W[XXZT[b\a^ZafbZcWdTe[g\i\lVm\o[qdsXt\u\v\xYy\zV
@]BhCcDXFcIqLePXTb\b]caUdZfciener\t[vhza{Y
BcI\ObR\XbY[Zeb]lf
IZKbYhZk]Zh]kb
F]G\P]XdY\ZZbeeikescuYvaw\zY
@aB\GiZYk\|\
KfWi
A\DbE\GhO\Yc\\^]i\l]wZye{c|b
CbEjGhP\SdVjYe\baoc]e[g\h\lisgtfudxa
A[CZFbHbI\NbP]QbR[TdZZ[fbcd\f\k[ldtZuZx[{b
UjZZrd
Yh
KfUj
JiRZUel]
@[B[CgEZFqIfN\O\PZThUYX[Y\ZY]\^[cZe\fbk\mbnUrWs\t[u\vZxdy[|\
eg
FqInJ[VdZ[b\edick\ljn\rZu]
CeD[F]GaIiJbPbRbT\YcZc[\acdelZr\tZyZ{d|b
@ZAaBZDcGfKbMeRkS\YaZ\\c^Y`gccebhb
@bAUDaGdITNbOYQZU\VcYc^f`[bbcbfahdiak\m\pYqXrds[tcucv\w[yfzY{f|Y
A[CZFbHbI\NbP]QbR[TdZZ[fbcd\f\k[ldtZuZx[{b
CeD[F]GaIiJbPbRbT\YcZc[\acdglZr\tZyZ{a|b
@bDaEcI]PeSfUgVZWbX]Z\[Y\Z^ZbccVd]e\farcxb
@]B\D[E]F\QfRaYcZce\f]q[rdx[|\
C[ScYZefnb
Xgs\
AfB\CZIaK]R\YiZc\h^Ztbv\zf|e
RaS\U]Z[]\`bcce\f\pjw\
@ZBdCcEeF\MaNfP\SZUXWcX\Yd[\\Z^[a]ccdYebf\gdi[l[nbpbrYsTujxZyZz]{W
B[CXEYF\G\IZJ\M[O[Q[ReSXTmU\V\W\XZZl[\\\^e`]ecgVh[ibk[qZrfs\t[uZ
A\CgHaI[KcO\P]TYXbZd]g^\a\bZccf\hZi\kbn\r[|X
A\B]D]F\GbJiK[N\O[P\SaU[VeYZZj^YaYdbfYhbkknkpYu]w]x\zT|a
@]A]BeCZDbEcF[GgRVSkV\XbYd[h\\^Qc[e\h\pdqdv[xezZ{\|d
B\Re^gr]
ClYf]feck\
A\B]CZDbG\H\IcKZM\RZSfT[YjZY]]^]acdgeffZhXk\natdwYxdzb|b
@aAbB\CbEgFlH[IZK\MhNgPdQgRcUZW\X[[[\W`kaYe\gghgiZkbmYnco\pbresdtcuZvby\zb
K[P]YY]iceecgb
CcDbGgI\O\P\W[YbZ\^Zh[kjl\qd{b
@\B\D\EXF\G[I\JXKTP\QSR[U]W\YUZ\\Z]\a[c[dYfwhbi\n\pYr]vXx\zZ|Z
CZDiIaKxUaXbZ\[[c\fZh\k[s\w\xe{[|d
@ZE[P[R\Z\][d]h]lepov]yc
A\MdR\YiZZl\x]
BYDaZ\{\|k
XiZ]u]|\
DcE[FdI[K[N\O\PjQ[TdZZ^bf\gZiek\s\ufv[w\|b
W\Z[[gcfkenh
BbGaO\idkiq\r\zZ
Kf\gb]
A\B]DaEcF]O]P[ZdhZibl\r[|f
FcY]Zg
AeC]D[N\R\Y[[\^[ehhbpfya|\
Udkhsg
Z\lize
PdZflc
GaR\WbXd[\^a`baZbXrasfzc{b
@bA\FaG[IhKZObQ\RdT\W\XdYfZe^feakblgqbsZy\|[
R\Y[fk
DdI[O\PdSiY]ZZfhi\k\sduj|l
Q]ik
AbB\C[IZO\QYRZUXV[W\YYZZ[Y\\^\a[bXcZdmf[gVhck]nYp\qYr[v\w]y[zZ{\|\
Chdbkd
B\I[KgM[O\VZXbY[Zhc\dfxi|[
BdQgR]SaVaYcbecid\fbh\kdndrds\w\zd
DfTgZ[
B[C\DhGYKlZ\][c[{Z|e
@]B\D[E]F\QfRaS\UfYcZce\f]q[rdx[|\
C[ScYZefnb
B\DdZYql
EbVaYnlby\
GbHcSjUeYY^eh]rd
I[K[P\Q\UYYec[fpkWmbnhsZtYu\vdw\x]
@eGhQb_d
IZWhXgs\
C\IcMgOZPjYZ^ik\n[qXsdu\
A[B\DfG[P]Q\YZ]]cYdcgbham\nqq\r\|b
KbZigar]{a
BXDbGbK[N[P]Q[S\T\X[YY[[\[]f`gaab\cXegf\iYlepdqbrYscu[vczl{b|f
@\IZRaYlZR]c^\a[l]n\r[w\zZ
@dAUCZEcFcH[KZMbO[PbQ]S\U\V\YcZe\[afcfd[i[kdobsbteudwexZzZ|X
AgDREiF\OcUbYXZg\b]\igkcldpYrZ
@[BfCiDYE]GdIeMcN\O\P[U[WdXYYd\ic[fhifncsewkyd{\|X
GbOgP[UWZe^[a\e]q\rbvdxcz]
@aAgCbDbKcO[P\W\YcZf^\bekdl\wZ
K\XZZi][e[gehckdrb|\
OjP\l\qYxl
]ic\edk\
C\IdW[[\lis\v\wbzd
N\Z][b]dm\sftbuYvi
KaO\PoS\U[[a\]^X`ccdedg[hdk\n[q[sdtduc|Z
OZY\^\qi
ai
DbI[JgO\P\S]YYZh^[cbhdkfl[vbxbz\|Y
DcKfO[PWV[WXZb\db\cehekblan\obrYsbx[yc{a|g
Ujdb
h\i]|g
BnDdE[GePcQ]UZVfWcXfYXZ\\Z^\`[c[daeZf[hUiWkel[pcrZscvaw[{d
BZD\FZGZI[K]M]N[O\P\R\SgTdVgW[Z\[i\X^Zaccgddf\g[lWt]u\wSx[y[{Z
AbDYEbJ\K[N\OcRdVeZc[fegf]gbh\k\ngo\pdtgucv\w\xZyb{[|[
Z[d]frsbugxc
ShUdZ]\]
AbBcCbIcQbRbZceYf]gblYnio\wg|Y
AcBcCdD[F\H\McO]Q[T\WeY\Z][\\f^d`bcZdmeck\l]mZn[pbrXucwY{d|a
I\Sn\Y
AdB]GbO\ReZg^[a]gdn\rctcwfy\
GWZih[
@\B]D\QhRbU]ZU][^obggek\npr[s]|Z
C\DaFeJZK\MfQ\V\XdYdZYb\c[echck\mcngwZ|g
B\QhRZWcX\l\xh
A[CXD[KiMhRdTaVaXgZW[\]f_fc[e]ktnZo\r[s\uc|j
B]MgOgUcZ[ke
Ci
AbD[EaOdZX[cd\e\h\lhncpfrcyfz\{[
@cA\B]FbJ[K]NYOZPbQ\RdS[U[VbW]X\YfZW[c\ZacdgfbgbhVl[n\q\r[tZv[xhy\ze{c|e
O]P[UhYZh[s\
c\knu\z[
CZIZJhRZU]YZZ[^adZk\rcu]wZzc|\
ATBWCeDgE\FjGaIaJ\K[PZS[T\UWVZWWXXY][\\\]\^[_da\bcgbhbi\leo\pcqcrcxZy]z\{Z
B\D]FeIbWhZi]cabbbibq\rcud
@[BgF[IcKTMZPcRUUbV\WdZV\Z^\_jcddeeSg]hclbn[pZrds[t[uZwez[{\
Th
PhUi
thuYvc
B[C\IbPdQbRaZ]bkcfidn\tdwbyd
BgEcPe]b`cnc
CeD]EZQ[YZ[]eozZ
GiUcZe
C\JZRj^dadkb
khl\sdxe
\m
ZclZxh
@lFaGbIbKcNjU[W[Y\Zf\f]g^[_ac[f\hZncq\wcx[yW{c
fh
BXCfDcE[Q\RkSmWbYWZa^]abd\rdxd{[
B]Z\cXmnn]w]{\
@]AfCaFcGdHaIbMbN[PZUVV]XWYb]b^Xbdcfdai\jelbmbn[qWs[tYvYxbyZ
CbIbQ\RgZ\]\ick\x\zh
B\CYE\IhKaNgR\TaUbV[W[X\Y\Zb[b\[`fbdcddZe[gchbn\rVsXtXu[vh{[|Y
|h
AgE\F[GfI]P\QaR[UbXZY\Zc[i\b^]acbce\gbi[khnjocs\uhvZy\zd{b|\
CeFeIdK\RXS\T]YZZX[d^ddhk\vfza
@ZD[GYI\K[PaQ\RcShTcUZWbYcZU[\\Q^db\cZd[egjalcpaqerXs\v[xYyf{\
BZC]G[JYKgNhPaQ[ReSgVjY\Zc]\^dlZu]y[{f
PgReZ\]a
G]ik
FcIdOhZX^dt\
G\V\Zd\qxY|[
@\AaB]C[FeH\IdJbOdPZScVgXbYeZ\^X_\a[cXk[l[ncp\s\w]xeyd{a|f
B\CdJ]K[NbOdPcS]VfY][[\Yabcafchaiak[lYn]pZscvbx\|\
IZL]Sb\afqxd
B\C[DZE]I\O\P\Q\UZY[Z[[]]\^ca[c\ekgmj]l]n\r\wczZ
CeFhIkTcf\g[mevZwa|]
@iBaF\PY]ceYg\qbvizb
@dFh
ClGcIZPeW\afg\h\wb
D]GbZgie
@bA\CgG[HaI[O\PfQaR[TYXbYZZb]gaZbZcdf\hYi\kbn\r[s\|U
@bBVD\F\G\IeJ]NcPZQYY[ZW[[a\bcc\fYhgiel]nksYu]vZwZy\z\{\
@\AaOdRcagcZh\kdpgqa
AeCcDdFeIZKZN[QeS\Y\Z\\lcYd[h[icv\xZzc|Y
@aA\DbIkJbNbPcQ\R\ZV[h\]^\`da\cbdbk[n[s[wZz[{g
CdKaM\O]TeV]Yc\c^Zabbbk\lem\nbrcuaw\yc
D\FeP\Xgk[nns[w\|f
IdJ\S\VbW\\[c]hck\lZm[ocscwaxf
BcGeRcSdX]Ze[\]c^\hYkkn\rcx\z[
C[DcFZI[LaQbRiS[T[X]YeZY\d`cabc\dae]fbkbl[m\neq\sYuZv]wbxbzf{c
CoKbR[ZY
@eBYFbGXIeJaM\NXPdWdXbYbZX[abbc\dageidjilXncpbrdvfy\{[|X
BaCXDcGWIjK\O\P\QYRbU]VVYiZW[\\[^d`]bacdfbg\hYifkcldn[setcudwcyb{[|\
J]Q\R[ShU[WbZb]\^Zc]e[k[nbw\x[zf{e|i
CmVcZ\[\acbXlbn\rc
DbYdZ\c[
OdR\Z\r\|i
ZYkgs]uhxd
@[F]GdHbI\K\P\Y\Z\[b\]]\a[bld\kil]rasdt\uZv]zZ
@cB[C\D[IfKeO]TeYZZT\b]j^c`fa\djgihXi[kZmcnZpZr\wbxdze|j
BZEeF\KcNeOgR[YbZW^dncpjz\{Z
K\ZY]]c\k\mo{]
C[JgR[W\Zc]bd\egf[xY
A\B\EbI\J[RcUfZZ\]bgiflVmZn\pbrbt\xiz\|\
DiE\FaGbKcR[TbW\Ybb]c\d\i]ljnar\|Y
@\B[CZFYP\R]ScU]W[YZZX][^[a[dZeZg]i[n[pmq[w\zZ|\
FjNgZh\hacs\ubv]xZ
CcKeQZR]\jc\k]za{Z
B[K[NZPcQfR\S\U\Y\\\]icgeekdmcnbt\ufvdw\|[
@\QgZgpcrb|Y
AfB[DeFcIjNoO[PdUfX]ZT]]^[afcbd[fjhfickZlZrascuevYw[y[{\
@\F\Si[]fdn]
UcZ[\a^\bg
B]IfYf
AeC]F[IhKcSeUZZbu\
B[F\GXIeZf\]^ckcsb
@\BbDbEYFkIfKgN]O[PbT\X]Z\]ed\eah\k]p\r\t[v\wZy\{b|[
@dB[C[FeHeI[JYKXMcNcO\PbS[UWVfW[XfZd]d^e`\a[cXeSfbg[hXiYkjlfnco]r\sctaudvXwexdy[z[|]
DdFZG\IeJbK[LcUb\\_baebdc[fhh[k]nZrYsfxiyTz]
EdRZVbZ[[befn[t\xb
C\D\EgJjRYUfa]fZk\l]x\yczd
B\DdG\I[KYP\R]SZUXW\[c^\agbee]iYlfmbnbp\rYv[wbydzc
@dCfE\G\J\K\QiTbUYV]W\YeZd]bcfeYhZk\nbrft\vfx\
CgIkJeR[gbn]
B\G[JbR\UbVfZ\]i^\dfknl\nfr\uf
nb|g
C\GaJ\KYM\Q\RZZ]]e^f_fk]nks[xgy]z\{i
B[F\G[OXReYdZY^kajccgei[nZrZscuWzc{Y|[
Fj
@ZAdB\CZE\GeHbIVK\O\PbRbT\V[XbZ[[[\b]\aackdbehf[h\jckdl]napZrdvXxbyY|Z
BbDdGfHfIdNcQdYXZV]c^]d]eVgbi\ldneu\vbwd
Z[\pc[x\
Qg^[ajrd
Yj|\
@fNgPbU\Ydc[ddfbshzb
B\CYG[IbKYN[PgUsW]YYZY]Z^aaVbbd[f[gahZi]kcnbp\tcuev]wZxcy[z[|[
C\D\O]V\]Ybjdbf]gelgn]raweze|c
C\GbKZM\RYV\YeZ[^]_ikbn]|f
CkQ[bQhdr[
IaK]R]YgZX\b]eedggr\zc|[
diqZ
IZN]O[X\Zg[d\fadcYncudv\zY
CdDfEfR]XbZY^nk]sc
EcO]RZUeZY^[k[rb{\|g
AdC\O\RaSZZY\d^\amhbu[wcze
JlRZ\\
PZS[UrZYlX
B\W[h\nlqhrk
BgI]RaU]]j^bafkbljnc|]
@\AZBXCdDcE[FcJXK\MdOZPbS\V\XcYeZ[[d\Z^a_cb\d[e\gZhbiZjbkblSm[nboYp\rYvZwXxgybzb
@]A\B\CcFcG]IiMcP]QdZc]c^bagb\cff]gZidlcn]obs\x\zZ|Z
A\C]Kfq\{\|\
@dBjC\DcE[GbI[KYPYQdRhZW]b_b`bb\cce\f]lbrYt\w\x\{e
A\KbP\R\YfZZ^[bcdcecfbi]lbmbnfogw\x]z\
@\BaCcDaEXF[G\JXKZLfNZOVPZQfSgTfVgWXZc\V]\a\d[eefckglXmcnfpVrZtYu\wYx[z\
A]C\FcP\TgUYWeY[[\gfih|X
A]DbFbI[JZKZMbN\OcRjUbYY][^\aabbcee[f[gfhbi\lcn[vdwYzZ{c|[
TfUdfknZ
ChR]XbY\^]ngt\ubxl
Z\]]c\iirb
AZB\CZFbG]KVP\ZZ^\h]iiq[rbtcy\|[
BYIgQnWeXeY\ZXbdk\lnngs[uev[wkxg
DaEZFeIfKZNbPZQ]TcWbZ\k]nh{b|[
NcYlZWablizf{\
A\BfSfU\YbZX[\\b^Vafh\kil\riz\{[|Y
@cB\C]DdE[FhGhIePYX\Y\^accdZg[hen]u\y\{b|d
@]G\Zc^dhekjl\ngz\
RgUhYdZ[rh
B\O]RcZgr]v]yj|\
CcDbF[GcHbKbOePdU\]\^\a\bbc[gihZk]l\nhp\q]rf{a|W
ZX\hyb|j
CVKiZ]edn]|\
@bA[BZCZFbGbHaJcK[McNeP[Q\SbTUU]VbXWYcZb]Z^[_ba\bicTd\gXhZibkdpeq\t\wbx]{\|c
@eAbB[E\F\HdIcQ\T]V\W[X\YdZW[a]a^ebXdbkcrfsdtcuaw[ygz[|d
AgB[C\D]F\GdI[PcRWU[VbY\\ia[b\cdd[e]fhibjhk[ldt\{\|Z
A]B\CeG[I\KYPZQYRWS\T\YWZZ[[\[a\c[eWfsibk[n[o[pXrf|Y
CbDcIfRgXh\a^dbYh\k\siu[wbxby]{a|Z
FfIhKdmbr\
JjS\Z[\\
B\F\G\I\JiNiRWS[U[WZX]hal[m\ndt[u\xby\z\
Uhwb
Zckh
AaBZE[IjOfQbW\XZYhZ\][^Zbbc]e\ffi\kbn[rbseuXw[zd|[
@ZAQCeDcEgFZGbHbKaMcO[P]Q[RXSbTdVnY[]f^e`da\c[dbeefjgYj[kalYndr[sbt\ucvZw]xZycz\{g
bgvex]
c]dl
DaE[FkGbadgbkd|c
FhP]{b
ij
DeEiF[QYZ]r[|f
B]Q[U\fhxf
Z]eh
IcKZZY]h^[d\oitb
WgXbY[ZZ[]pe
IeRZZhs]ud{c
B]DbE\Zgc\gir\
FcIgZar[
BaP\RgZ\sbyd
@[GeK[NjP\Zf^\cbfch\lZrZ
BbIaRaXbZZhkp[x]
FXJhRTYZZ\fjxb
@aB\GiZYk\|\
I[L]TgXhZ\\hd]pbs]x]ze
DlEgP[|]
A\BjC[DbF\GbI[KXNdOdPdQdRg]ZcZdekcsZvex\za{Y
@ZBZE]IhKbPYQbR\UdWbX\YZZY[[^Zbdd\g[hbi\k\l[n\p\sWtluWwbyZ{d|Z
@dB[FbI\PkR\UbX]Z[]bd\icpcqdr\sftbw\ybzb{d
N\Q]\[sfubxj
AZB\C[D\G[HbI\NZQbT\W\X[Z[[Z\c]e^a`\bddge\fXi[kdl[uZvfw\y\zZ{V|[
CfQ[SkXbY[]c^ZabbhebkXsZv[y]zc
rbwbzi|d
B\IgK[RhS[YcZ\\Zbddee\hcl\r\
NePZQ\U\XZY\Z[]jf\iaw\
Zcr]ubvg
IbPaReTcU]Z[^nh[k\rbsdtd|]
NbYbvg
CkYfZb
B]C[GcZc[[\c^Zabbid\h]nf
BnFcI]ZVbedj
B\IdXi][^Zb\h[s]yb
@]A[BYCXE[G]I[J\K~MfQ\RWW[Y]ZV[\_ecVd]eTgXh[iYkXmZnZrZs[w]{\|X
Bd^]|h
A]B\F\IhQ\Y\ZZ^[kozZ|Y
dghb
C]LdQ\Zl^\_cfe
@\BXCbFeIkTaZZh\ibket\u]
AcBaDcM[U\ZZche[n]tcu]wg
K\]h
@ZA\BXDbGaP\QeRYU[YdZ[][^nbbcY|Z
FbIhi\
H[IZMcR\Ucb\lhw\xZyf|\
BdIeKdPfY[ZYc\fhh]u\
B\IlO[Z[^hkcr\t[
@]BZCcD\GdIaJbK[RiU\VYW\XcYXZb[]\\^\a\fehil\n\o\p[u[v\w[{e|V
GaQ\RWYkZdacre|\
C\DXEYIZJZKZOePZRXS\W]Y[]W`cabgYhZkalZncrZsbudzc{b|n
CeGZJbQaRjSeZWldm]
Wf\b]bcbfgkbldrcx\
BZDcKQM\N]QfR\SgT[U[W[YZZU[]\k][^Xagc[dXf\hYkbpYqcsetbv\wX|h
D]G\S]YbZ\[\\c^Yafk]l\rmz\{[
^g|Z
B]F\IdJ\QbRgVcW]hZi\pYrescw]xd{\|]
RZZhs]ub{c
@cB[I[KcO[QZRZSYUbWaXbY[Ze]\agdbe\kblenbratbxe{e|\
BhI\SgZZ\\
\f]i|[
KbZ\^g
@[FdHbTbZZ]d^\_\bce]l\r\sit\u[vZz\
DbQ]RZVbWbXb]]afkVlencrbtcxeyZzf{d
A\Kh\\]\a\e\keydzc
kq{d
@cAbBeC[E[GkHaPZY\^]bdfii[l\w\z\|[
I[K[R\Y\[b]cj\k\n\s\tZu]vo
B[CcGVKcN\RjSdVdW\XWZci\lYtbubx]
IcRgW]XdY[Z[]\bbc\mdp[sctaudx[y\|\
E\I[K\[c]dcZdde\f\l\nn
C[FbIcJ\M]NgPZQaRgV]YZZX]\b]chd[e\iclerZvmwd{d|Z
UZY\Zm
B[EgFeGgP]Q]SjT\U[\Z_\d\e]fcj[nZrYwa|c
@\BcCbDZEXF\G]HdIUK\OdP\UcYdZc^[bYddgciZl]nerisetfuhvbw[{[
@\AZBeCWD[KiNdPdS]TfU\VaY\^bc[e[fag[hclem\peq[r]t[v\xe
@[FgIfZZ]\^eabbgua
@hB\DgGjIcK\N[OXPZQfS]U\ZV]Y^\a[cndYfZg\igp\rfs\tcuZw[|[
B[C\GfOdP\SbZ[\b]d^fe\mbrcwbx\
@iAbBcCYEZGkJYK\NXO]PSRZU[V[W\Y[Z[\[][^[aZbadciZkUnbobpWqUrZs[t\u\vXxey\zc{\
AbB[D[GZK\MgPdSbTcVbZ\\\]\^Z`da\b[gbhai\rctbxZyb
Z\dj
BXU]knz[{\
FdI[K]Sd\b`cfflbodr]yb|a
A]R]Ym
A\B[FZIcKdPbQdRbVeZa\\^\a\ebf]hhi\lYsbwd|\
@\E\FfIjTaXZYb^cd\n\r\tZu[wYy\|]
FgIZJcRdXbYbZ[[de[fahbic
I]ZZmi
AfBbC\D\I[J]KbQ\W\Zc[e^Zc[lambp]rbub
FWI\YoZZc\gW
\f]i|[
Gdc]fbg]smy[
Y\Zi
Z[^g|\
B]G\UWZnhb
Zf^chZsb
O]Y]Zjrb
@hD]K]PnZX^[d]ebhbr\
G\UcYgl\xh|\
CaP\Z]^k|\
CdEcFbHbJ]QcRdU]VeX[Yb[\][bddbg\ibjdlcmbparbve{i
AaCZD\EfFlGWHZJgMfQhR]UeVZ\W^[`jaXc\e\hiiZlSmYnio\resdtfuYxjyf|[
BWDfF[IgJXK\N]O]P[S]TeU[WbXf\Z^caYb\cbd\ebgfhZkhnhrYs[u\v[x\yU{[
@cAZCaDfEWFbGfJ\NnQ\S[U\W\X[Y\[b\c]a^Z_]bWdUeXgfi\k[lem]t]vfwfx]zZ{\|W
AbBbGcJ[OaP[RdSjV\[e\f]Z^VfehfkblZrYt\x[y[|d
@[DZEcIbJZKZNhO\RcSfVdX[Y\Z\\[]b^fbheZi]kalYmbnYr\sev]wexX
@cCVJhUh\[g\kZl\ncpaq[r]|d
@]A\ChI[O]P]Q[WaXbZY^YaZbZcXh[i\ksn[p]x]zY{\|Z
@]CdDdEfFcI[Q\RgSbT\YaZ[\]]d_eabc]edf]hcj\pbq\r]t\z\
P[UhY\h[s\
KYP]Ye\b]e^\ccgfs\{[|[
@bAdC[EdF]GZJ]KfOXQYYdZ\^\c\d\hbl\n\qZrh
@\A\G]N\OeP\VeYdZX^c`cdahallnbqbx[
K\Yibdickf
Zi
B[CkFaKeO\R\Z[]q^\h\l]x\
B\Z[^hkZ
@\KeN]R[Za^bc[eh
@fD\EeFbG\HbIYQdSgU]Z\[[\[^[_ba\daechcl[nfq\rescv[x\ybz]{\
l\xg
A[BVC]FbGfI\KePXW[ZZcbdbhdihkhn\qnv\wb|b
FdKgPbUfZYh[xfzb
@\AZB\D\EWF\G]I\KcP[QTR[U[WZY\ZW\Z]Z^\a[c[d\fshei\k\l]n\pYrYvXx[zY{\|X
CYKhWa[[{Z
A\DdFfGZIfKbNbPgTbV[Xbb]h\k\lbwbxgzb{d|g
C]E\Fb\cejh]nb
D\EbFdIaZ[]bcgndwb
CoGiP\UYZeg\
@]AcC\G\KcN[PYQ]ReS[T[UZW]X[Za^Z`Xc\egghidp\q\s\t\u\vbx[y[
B[QmZZ][^ld]h]lepdrZv]yczc
UlZY
A\MdR\SgYg[clZx]{g
NlR]Z\u[yZ{[
@cCdJ[O\RWUbVcYhZgk\|[
I]JcNZZfu[yc
C]YfZda\ohra
BYDaP\YZ^epiv]{b|g
AhBaDYG]IgJ[McOcR[TaVZZZ\ZaZbZcaecf]g\h\k\m]r[tWu[wcx]yVza{c|Z
K[Yecg
I]JmU]ZX
\fxb
J\Z\k\npz\
C[Lkc]
U\u[vlwfx\
@bB[CfDcE[FZG]HhI]MiO[P\S\XgYZZY[e]f^X`ca\cgd\eefmg[hYlWnjqirXs[vZw[yb
B[XbZg^Zqf|\
ObZ\rf
CbY\^akVlbrczo
AbZX[Z^canc\
Zhlbrcxc
@ZBgCdGeKZN\P[QcRWSbT[UZYfZZ[[\\]f^dadbXdZfdg\laqXw\xYzZ
F[Igbd
I[J\K[UhYblWm[pbt\xez\
\a^\bi
AXB\DiFcGfHdIYJbK\OXScTcW]XZ[Y\UacbddehZibl[ncv\y[|f
CZD\EbF[HcIaKbMcZb[bbicXfcg\hdkcm]q\ze{\
]jhZk\q]ybz\
@bA]BbFdK\T\W\Ye^\eakdlh
EbFcIdJ\NdObTaUYWYYb\b]Z^R`\aWd\ecfbgXjhkcp[qYrfsZtcubvcxg
DbF[G\OcRiSbV]Y\Z\[\]\bcf]gchbidjckclhm\paqdrdsct]|\
B\DcF\G\HbS[TdWbZ\^[fahZibk\pjxa{]|g
KbUbgg
XiZ]u]|\
R[YaZg]\zf
C[DeE[I[K\N\PeQ\Uk[a][^]a\bhg[iik\rdsbvYw]{\
TfYcZY]h
Zn
A\CbDaFdJbK\QbRdTdW\ZW]i^e`[aYhdi\l\nZqZriwcxYy\zg|T
@fF[K[QZR\U\W\Xb\dhZl\rbs]udxm{\
W\Z[[gcfkenh
@]BbE\FcGbIcJjNaO\P]Q]RYWbXfYZZZ][^\bfc\e\hcickgnbq\r\t]u[v[wZzY|\
@[A\B\CZF\K\NbR\U]V]WYY\Z\^]c\e[f\g\mfoYr[sdtbuhwexWy\{a|\
@cEeIcJ[K[Q\TbWbXbYbZU\b^ca[cfdefeh]lcn]p[s]vbwdxYzY{b
@\B\D[GQI\NdPZWaZh\n]b^Zejj[k\l[nir]xXz]
@cB\D]G]I[UfX]Y\Z[^[bbf[i[n\sb|\
ZZ]k
Z[^g
R\Yk|]
C\HcX\ZZ^cbccheahbriwa
CdN[XeY[Z\[e][dae[h\m]r\sgu[w]
EaGeXe^dc\edh\k\sct[xg|\
R\S\YZ[b]]^[c\ebph
@eGhP]hbr\
lZxh
@cBbCgDbFXG\HfI[MdQcS[TYVfW]Z[[b\Z_b`]a]bdcgddeegZijk\lYm]nbp\qZrbs\u[wezY
GnI[OZZY
AaG\\gc\
F\IbPcSdYggbrkwf
GYSjV\YhZbf\h\
Y\Zb^g
UdYac]l]rbsezf
BcCaGjHcNbOgR\SdUbV[Zf][c]e\kbllncqWrXtbubwWx[|[
B\OZReU[YbZS^Zqm
R\YhZjdbl[qYud|d
BaY\]\kcqhrd
@dA[C[E[GhIdN\OdSb\[][^X`fa\c[d]g]hakZl\phq\rYv[wXz\
A\B]DaEcF]P[ZZib|f
@\GYXcY\]oc[vV
Rhfc
C\NbR[S[VgYbZe\\dblcodset]ua{e
J\P\RjY\\\c\ddhc
FWUlY]][scy[
@\CXI\Q[YcZ[c\d\ffkongpdw\z[
AbBhRcUiVcY[afc\h\kbldrWz\{\|h
BjDZF\GZJ]O]S[UeXcZc[fg\hcn\rYtgzb|d
@\F\PsS\ZZ^Zr\
AeC]D[N\R\Y[[\^[ehhbpfya|\
IdK[RgW]XdY[Z[]\bbc\mdp[sctaudx[y\|\
IbO]R[UdZi^]hb
Ag
GbIbR\S]T[U]W[X[Zb\caYc\effbg\hZk\ldpdrbsbu]|b
tg
khsd
I[S\VgWeYb[daccblcqbr\vdyd
OmQbZT
B[PZUpZ\aclX
A]BYCeE]F[K[RfU\WZY]^XaXc[f[kun\r\z\
AcBbDcI[P\Q]TdWfXd[a^dgelbnbq[rYs]uc
P]Z]kl{\|\
CbGbIbKZO\TbUZW\YYZi\]cbh\i\l\vdz]{Z|\
{f
AfCbO\RcYde[fah[i]k]qkr\{e|Z
A[BiGdIgR\T\YiZZcci[
A]E]IZKcNbO\PaQ\V\YgZe[ca]bff[g]hdu[w\ye|]
DlZ\r]
IbKdO[U\YZ^mk]
AaYj
@ZA\BYCaPfQbReS]TYU\Vb\b]g^d`ec]d\e\g\hblbm\pbq\vjw[xZ
@eCYD]FbJbKcPbScV\^dacifkbrc|g
@\AeBbDcF\GcIZM\NdPbRdWfY\Z[[a\c]Sbbc]kbnboeqct\w\|[
@YA[B\DZFoIhJfKYN\OYPYQTSZTmV]YbZP\Y]i`\aXbVcddZe\fdhbi]kSlXmdpbqVresbvZx\ygz\|Y
B\C[DdK\NZOZP\R[UZZd]\^V_addebgZhXi\k\qlr[z[{\
OkU\ZY
BgC\D\GfI\NYOcP[RZS\U[W[X[Yd\e^\acbccddYfgg[hakcqdr[s[v\w\z\|b
R\r\|i
B[EcGYI\NaR\SeUeXbY[^rkZl[sZtb|a
A]BZCYKYRZVwX\Z[[b]Za[bdh\j]kbl\nlpbr\s[vbx[y\zU{f|c
@cBVCcDfFZGgH\IYK[LeMgP[RgTWWYX]Y[ZX]U^W`cced[eigWhgi[j\kXm\nUpYqWrcv[wbx[y\zW{[|T
CZWcabdchekhndpdqbr]t[xbydzf|Z
KhQ]Y[Zhh\lc
Zh^\
GZJbMbN[OZRcU\WbXc]b^Z`\a\bccge[f\rbtaubwZyc{c|Z
@\CnDdEcF\GeJ\KaSeYXZZ[c\\_\aXbfdbebk[q[xcz\|]
Ac^[l[scubxhyb
@eB\C\DZEbHbI[KbMcN[O[PfQbU\VbWYX[\ecegeh\jdkdlWmendpbrXshtcubvcwdz]{e
@\BkEbF\GdHdI]NbP]T\ZY\a]c^c`dg\h[kbndq\s\xeyczZ
CZF\IcR[Ze[c]]ahg]j[kmnbuZvdw\x\zT
DZIeZc][a[ldvcze
Ch
AcCbDbE\I[KXO\QgRYWY[c]]^\dZfbi]k\llraw[za{b
@cBZDeGkI]KYPbR\V[W\\Z]Z^bb\eZfYhgk\lbm]q[tey\|Z
B\DeRnT]Y\Z[\Zd]hbkY|e
@cA\BbD[G\HhKZOcPYX\YZ]a^Yabcbe\gki[p]sct\ubzd{\|d
@]GeLdP]R[YeZd^Wfeh\kmrY|Z
BZCbGbHbMgO\R[WdXkYb[Z]f^Vcgd[ehfdhZjdncq\sXu\vZ{Z
B]Yb]kcb
OhZXia
B[O[UZZmga
BgNbPbQ\RXXbY\Zg
kh
Q\Yhnkv[x]
OeP[Y\a\q[z]
BXI[M\OUPeR[SaV\Y[ZY[f\\`caiebi\lZnYqqsdtducz\{i|W
@gA\BWC[DcEbFeGRIVK\McOZPcQcT\WdZa\]_c`\aecYhgicj\k[l[ncrhtduVvZxYyd{h|X
BgEcPe]b`cnc
ZclZxh
NoZd\byW
AcCeKZN\PYR]Y\Z]\mc[d\k\rYv\x]|\
AcB[DbFbGZHcJ\KcM[O\PWSUTbU[VfX][[\[_]`[a\b\cddcedg]j[khlbn\q\raseuYvXwZx[zd|b
A[B\CZEaGeIWKbNXPeRaTWU\Wd[d\d_aabbbf]hWjgl\ndpcqYrcsdtguhvoz[{\|c
A\FaG\H\IcMcN\TcV]W]XbYWZc\h^]accYfbgdk\lhmdr[s[t\ubwey]|\
@YBeCdF\KZNhP\QYRZSfTdW\Yb]c^YcZdYkelen]pdres\u[v[x]y\|[
EcO]P[RZU]^[k[|h
Zj
AaEbFcG\MbP[`bcgebh\l\mbrYxcyezd|f
FbZ[^h
G]WgXbZZ
Zg
AZBXC]GZIWJcM]RaU\VXW\XSYc\\^[cadbe]lZobr[sdtbudvbwhxcyezb{\|Z
DfE\GaQWU\Zb^ccdi\z[
B\mjn\
RbWdZ\b]mfpbwb{X
IXK\RZXc]dcYl\mms\vZw\
Ufncvdze
A\B]CcQ\RoY\Z\xczh{[
@\IdQfR]U]VdYcZc]Y^d`bbbgblbn[qYre
BZJiR[Yd^e
BcGbR]SbV\\c^\acb[hdi\ljrasbubx\yb|\
l\xh
EiQbRdZ[[\^dccd]
B\GaNZR\UfWbXdZ[[\`ba[bUi]sdv\{b
@fC[DdEXFgGaH[IfJ\MeNbPbSdTdV[YbZb[d]h^[`ba[bbcedhgch[kbmcn\pcqbsbtdvbw[zb|T
BfCgDZG\JbM\O\PZQ\R\S[T\X\Y\[]\W^Zb[g[hbiYk[lZp[q\s]tcv\|r
A[B\CcEcJ\N\RWSdU\Yl\Zeeg\hcn\sbufvZxhyY
J\Q\RgVgYb[fcZhcr\
AeCZDcIcKcO\P[R[SeVaXcadd]e[hZk\lgset\u\|[
Sic[x\ze
Zjz[
AgB[CZDfGcMdN[O[QcSZTbVbWUY\[[\YecfZg\hZiXjdkelkn\wbxXy[zb|\
BZDaE\Z[ko|Y
Q\ng
@cBXCeDZFcGiIcK[MeNaZZ^gcbefh\icnbwcx[
F]Xg]d^\dcr\sfu[v\
{f
A\GjUdVbg\
A\D[E]G\I\JeQcRWSdYZZ[ejnZp[t[{\
S]\j
O\Zind
@\C[IbKZOZQXScWTX[YZZV][^b_m`]afb[cZd\gZk[lcniparjvbwbxWyez[
AbDdGaJ]RbSdVfW\XdZ][\a\cZffgdl\nar\udv]
Zcq[sf
B\CdLbPd[\adhZl\ndzj
@]B\I\S[V\WaXbZj[b^Xc\l]mbobrdt]xbz]
A]BXHgKVM[NbR\SWXZY\Zg[c\f]b^eacbjf[kbm[rbvdw]z[{[
J\KwP[Y\][{[
OjZYki
C\agdbkazc
A\B]D[FaIZJbK[MeOgRcZ[\\a\cfefhZkcndq[r\wexcz\|[
A]GiI[KbR\U\]\_e`bbcdZhckblenZq[sbz\
B\D\IdK\NbPbQcRbSfTbUaX[[[a\c[f]l]riscuav\xWyfz\
YXZr^]
@\AdB]FcIYKcNoO[R[S\YeZl\\]Za\b\djh]k\vVwbx\
CcZ[ak
NgP[XfYbZf[c\[]bc[l]n]rbv\x\y\
AeCZDaE]GbIWJZM[Q\RcTdV\X]\X^b_bd[e\hfidkcmdpZq[tax[yZ|b
A]IhK[NbRcS\V\Zb[c\[^Ybdf\g[idl\r\s]t[uawZxbyb|i
@[A[B\EcF[KdQkReS]V]Y[Z\^eadcXdchbn]resbz\{[
@bA[EbHbI\KcWdXZYaZb[g\b^\b[kfmdpbqatdw[z]|Z
@ZA[BZCbDbGWHbIdKXPYQ\T]WcXiY[Z[]Y^g`jaYekf[hci[kYm\qdsWtXu[v[yh{i
@dA[BYCbD[EgFfGYJcKZLcMdNgOYPjQeU[VcWbY[Zc\c^Z_\`[aZb[dgfcgciXjYkembq[rVscubwfxYzZ|[
BYJbOZRTS[TdYdZn]Y^]bcfdhgl[m\zc|d
Wik\nj
CdD[J\K]N\RaSbVgW\XhYa\[]Z^cl[sht[uZvf{c|[
GYKmRbX]Z\[\]e^kc\hcnlrV|\
B[GeJXKbOkR\W[ZYaar]sZtjy[{]
lYxi
JcRlh\u\
B\DcF\HbS[TdZ\fahZibk\pjxa{]|g
kj
O\U[Z[qk
Sh
B\C]D\G\N]OYPXU\ZU^[aic\hbk\l\n\p\q\r\zf{]|Y
NcSgr\
@\AgBZFdHbIbVbWbZc]\^\a]bccYdbeck\lhs\t\xW{a|[
IbNeZ[c]n[yj{]
BeF[RdU]Y]ZXkhpk|]
@[CbIcRZSdZ[[e\[abcZekfbh[lZs[uexfyezd
I\eak\t\yf
@]B\C\E\I\JsK\O[P]R[S\UpV[Y[Zc[e\W^[a[c[d\f[gei]kblVnbrZsZxgz\|]
DgOkZYdg|\
@hB[DdGaQiRb\[c]e[hZk\qk|Y
CdIbP\W\[c\bl[ujxez\{\
@\ebshzb|b
B[EeF[IeJdRZScVdXkY\ZV^bdee\kcmfnct\u\vdxby\z]{\
NfU\Z[doqd
@[BVCYFYGYI[JlKZNeP[Q]UgY\ZZ\[]ba\lZsbtZxe
@\BZDbG[HbI[PcRZTcYbZ[]c^c_[blddechZl\p\r\t[u]vXx]z\
@ZAdBYCYE[GeHfIZM[NcOZPYQXRdSSTZU[YbZ\[U]Z^c_c`[agcWddf[gXkdmXnZuWw\x\yY{X|Z
BdE\Uhq[
IcN\YZZY[kdZv\
A[N\O\PfSYVkYb\\ack\lbreu\{a
@jAcBZCcDbFkGVI[M]N]OYPfRdSbUgVWW\XSYaZY\eacbYcZe\fhh\idk]lam\n]oapbq\r\tbuavfwlyb{\|Z
B\RcUdYZZhkjnhz\
B]FbZf\\^ba\e\f]kfzc{\
A\KhZ\]\pcz[{d
FZU\YhZZhd
GbUdVbYbZY\cf]k[nkpc{Z
@cAYBWDcF[GgIYN[R\TmV\WZXZ[Y]\^nbccYd\eZg[h[iakelZm]p[rYt\u[vex\y\zW{\|V
@[AfBZDfE\F\G\I]KbPeQWRbU[VdXfZe[Z\b]gb[cbg\hfkbm[rUvZxbz\|Y
RfSdYgZZhZ
U[X]]esgu[
E]IbNiU\c]wd
@\D]FbGaKbNiO[PgR]YYZZ^xabc\h\kXncwe|\
D[EeU\[cdZfbhbk\neph
F[IcQ]U\sbtkv\
B\CbEbF]GZJbOWQfX\Zk[]^[b\c\i\qZrdubwbxb
DcWdZ\b]mfpbwa{X
AZB[DaEgFWGcIfNZVfWeXTYf[[\Y][^ZaZbbcZe]h]i[kbl\mlpbr[slu[xby\{Z|a
B[C\DdF\NbPdQbT]V\W\Y[Zc\l^[c]k\tbz\{b|e
BZE\G\K\Sdd\eWf\hhibnZq[{f|Y
@\A[B[ChEcFiIlKdZ][m\\]c`ba\eggch[ifkclYnYt]v\x]zb{Y|\
@cA]EfYX]Z^\cch[idokzZ|f
CiI]K\LcO[RbXkZ][h\f]eafb\cXm\ncs[udv[
DcN]QZU\WbYgZjf\n\|\
G]S]VcY]mhrhshtauZ
E]PcWbZ[^hdbi\z\
IbZas\tju\
YhZ[lg
B\C[IbK\NhObP[ShU\Z\\\]bfch\i]lbn\sbvcxczd
CgDZEeGfIgKgN\PcQ]T\U[VZZ[]\^dccdZeXfhh[idkolXnXpdrWu]xYybzX{\
BZCbG]O\WbZ]^ikhubx\|a
I[K[R\Y\[b]cj\k\n\s\tZu]vo
@\A\G]N\OePbRcUhVeZ[`cdahakbllnbqbx[
D\Flfehkr[t]{Z
A\B[C]GfKhPeQeUZV\W\YcZX[e]\^ch[k\lgqcratkuav\wYydzc
BZCYFbGaJaK[MePcRYS\UcVZXcYiZ\_bace\gWibl\ndq\uZvcx\zi{\|b
A\BdIbJgMkN[O[PbQbS[T\Yc[W]c^Yacb[c[dXi[nmpiqbrYsZtcv\wXxWybzc
B]GZI[K]O\TSY\Zj]Z^YcjkYr\|p
DZFZT\WeXbY[Zd^\cXddf]g\i\kon\q\r]wcx\{V|e
BRCYEcHcObTbVbWdY[Zs\Z]Z^Vbchclbm[n[p\sbu\xZzZ{b|f
GbZjkbrZyezc
B\S]Y\Zg]d^ZbZebh\kln]s\|\
@cC[GdHaIbKaXcbdkhl]rcw\|]
@]CfF\GbIYKYP[QeRWSYTZVbW[XcYeZd\d^c`cabb[c\deh[i\lfm\n]rct\u\vZwWxeyizZ|X
CcG[KdRhScVgYbZcl[
BXCfD]E\FiHdIhK\NcP[TaX[ZW[\\]a[bedah\r[t[ufzb|h
P\YZphqbs\v]{e
@bA]BbFdK\T\W\Ye^\eakdlh
@cA[BmCYEfHbJ[KcNbP\QcRcSdUZZY\c^b`]a[bbcYdZg[hci[jhkcldn\pcu]wcxfz[{W
TfYcZ\
@XA\B[CZE\FdIfK\NcP]R[U]V\W[XgY[ZY]\^\bgcZeZf\g\i]k\mcnboYr[scubvcwax\y\{a|Z
C[DcF\GVJoK[M\N[P\R\S[WZX\\[^[cZdZe[kclZn[r[sZvfxhyb
HcN[P\XbYZZW[d]]^bbccgm\rfseu[y]
EaGeP[UhXe[c^Zc\edh\k\sct[xg|\
R\S\YZ[b]]^[c\ebmbpg
ObXjZ\bksl{f
Z[^g
IcRgW]XdY[Z[]\bbc\mdp[sctaudx[y\|\
BZC]IfOfWbYd[bebl[s\wb|b
@hNcSc[c{g
BbCeEbI[PdRnU]YbZT[b^cb\c]eYfdhXifk[l\n\rdy\{Z|W
@ZB]E\F[GcH\K\QiT\U\VcW\X[Zd[m]d`bbccZdbe\f[gbkalbnhqYrcu\v[z]{\|]
VcZ\^\|k
YhZ\\f^bf\r\
C\PgUeZd]Z^dbcndrjzW{\
K]\c^dkcpbtZ{h
D[RYYYZj\\]\|\
BTDdEbFfG\IUL\MbOXQgR]TZU\XXYfZY[Z]Z`daXbhcddheYgUhciglbm\ndpZrcsZtTu\xe
FYPhS\WgX\YkZj[e][kbv\xc
A[CcF]JeKXMfQ]RcU[VZXh^[aecgegh\i]qcu]we|[
BbD\FcGcJdNdRcU\V[W\Y\[i\\^[abced\ebhgk\lZnYrXx\yj|h
Y\Zi
KhM]QcR\Zbdbf[nb
RiS\Zceb
R\Y[fk
BZCXDeEgJ]QgRVW[Yb[\]Xbic\eegchej\k[l[m\nbp]r\s[u\vZw[xfy\z]|[
G]MdQ[Zk]bpgr[
CcD\F\I[KeN\Q\RWY[Zd\\]\^b`]b\ejn\{\
QgRcV\kglin\|g
ClF\J[KdP\QdR[S\VbYXZW]\^[a]d]k\nbu[|X
@hCgDdGbQi\[e[hZ|\
NdXcZZ]]kiybzZ{k
BWIbZ\^ccZpfqe
CbPcQ]^bbgrc|[
OcU\YeZY]gcceb
B\Ig
@aBYEhFfGeRfS[TdU[a]dbe]fbhZj[kenWrWwez\|c
GaR[Sn\Z_\bbdYhckb
DgG[RbYfZW[e^bea|h
AbBaGcI]O\S\T\UcXdY[ZY[b\c]fe]i]kel\n\r\tjw\ye|e
Z\hh
AdC\D[I[KYNdO]P\QYRfU\YiZ[c[eVhbl]pZsXt[ujyc|d
BWDdF]ImKiN\RcY]^dbbecw\x]
A[CYDiFZHdIVKYL\OYPXS[TeU[V\XbY[\[]\^d`baYbQc\dde\ggibpdqdrbsiteubv[xbzf{c
DZIbPd]\^[ca{e|h
AfCZO\R[SbVgY\^\cYh\i[khl\qdsYt]ub|e
B\EeFcK\PhUcY[hZi]k\l\ncpfvZw\xbzd|\
Y[Z[knpcz\
EbI[N[UcYd]fbacce]u]vfyc
B\DbFbKfOdS]Zd]\k\r]xhzb|l
@WAbCgD\F\GeIhM[NbOZRWSVTfVeWZYbZe][^c`\ahcYd\f]h\kdpcqZr\sbuZwexf{Y
AZCWF\J[MbPZQ]R[U\WcX\Y]Z[]]bYcYd[fdidkYm\napcr\s\t]ubxZyZzf{X|g
@aF]U[Zhahc\lfvZ
CdI[YbZY^\c\fcnbs]ubxk
G[K]O\RZVaX\Y\ZX^\aelWn]qfr\t[v]w\xbyn{g|a
@cBTC[DbEdFbGbHdIZJbKdL[MfO[Q]TZUZX\\c]f^b_d`gebgckgmbndpgqWrhwax[zX{\
B[JdZf
@[CWE\FgHcIfRbUVZc]\^dabbfhbvh
FZJkRZ
J\OdUaW\Z]]XaYe\ndrk
B[G\I\NdP\UkVbWcZT\[^\ekh[xd{a
CcFeHbK\NaOcPbR\VhWbZa\[_bc[dcfckdl\pes\y[zb
Cd\gvf
@\AbFeGgIcW]YbZV[[cad\e\kdt\yi{\|e
DWF]G\JbK\M\NZObPaQbR[SYT]W[XbYfZ][[]f^ZbYcYfZg\h[jbk\nUsZt[u[{[
CgP[[cnh
BbKbVcYb^]bZi]kl
BcEbFeG[IbK]O\P\R]TbWdYZ]m^]f\hZi\k\rZsXt[uf|c
]bmbvi
@\A[BYCcF\IXN\P\Q[R[YjZl\c]b^baVbgech\qbrZteucw\{d|[
W]t]vl
@\G[KgP\RbSZY][d\c]\c\dhfbh\kdz\{[
@dA\BUEcGdHbIdJcNbOYPZQdR]VYWYXgYZ\b^daebgcbdgf[gehZkZn[phr\sYt[v\wez[{b
@aBdCeDaE\H]IVK\PaScT\UhXaY\[[]ca]bXcZe]f\h\p[q]rbsethufvZwZxdye{a
BfCgO\U\V[WcZ\\laXb]c[hcl\mfv]w\
B\C\EbFaQjY\ZZ]abbe\g\i\l\rfx[zc|Z
BYIdKjZ\t[
IfZg^bkby[
AcC]DaIUNXO\S[VeZU\d][a[die\f\hbjblbq\
IZOdZX^eb\g\o[sgtdv\
@gBSCZGfJdLbNYO\RcSeTgUZWYYg[Z\f]b^Z_ebbcZddecfdgeh\kZneo]r[sct\vdwZybzd|e
RhY\Zg[b\focpcx[zZ
@[FdIZJ]OaPdRVSbU]W\Yc[\\b]\^\b\ccdXecf\g\m\n[phqZr\w[zc|d
AdCcEbJ]Z\^cadkbyj
E]PcWbZ[^idbi\z\
@]A\CeKaMgO\PZR\TfU\][^eb]d]gZh\i[lZnbvawbx[y[|\
B[K\ZZ]nkdnZ
@YBXCRDbE[GbH]I\JZKWN]O\PYQ[RXT]U[V]WYYUZe[W]Z^ZaWb[c\dUe\f]g\i[kTm\ndoupWq]r\s[t[wZx\y\zT{V|X
@\AdB\IZQ[XiY\Z\]bcZi\mbnc
Z\d[zh
EbGbIjR\X]Yb^\cXkgrbsguZyZz]
CeFhVdZk][^Zz]
AbB\C[IZJ]O\QYRZUXV[W\YYZZ[Y\\]a^\a[bXcZdmf[gVhck]n\p\qYr[tcv\w]y[zZ{\|\
B\CYIeJsQ\R]Y[\\d[l\xb
B]Zj[ctc
@ZAbB[DbG\IbKdOYP[RbSdV\W\Zb[]\\]d^]b]deeZhWkflinmr\sctZu[v]w]x[yfzZ|d
A\BYCWGfKYO]PeQgR\SeT\U[W]Y\Z\\kbacYdZiZl\n[p\rbtduiwYy\{[
@aAcB\CbGZI\S\Xa\haelcoevdx\zd{\
@aAcB[C[D]F[GfH]IbKcNbO\WhX\YY[f^i`cbcc[dbh[k]nYq\rbs[tWu]{f
S\YfZd\id\{e
JjZ[
Zir\tgz[|d
@fAUB[C[F]H[IZJYKTNXPYQWR]SbT[U\V\YTZY[\\\]b^[a[bcd[ecfVhhi[kXndobqZr]s\t\vYwby\zg
AgBoGTHaK\MaQcYeb]dph\lcn[yb
@jB\F[H\KfP]YZZ\`dcYd[e\pY
AbB[D[GZK\MgPdSbTcVbZb\\]\^Z`da\b[gbhai\rctbxZyb
@\E\F]GeIcN[O\RYU[Zd[j^ca[ebl]rTtcw\xbza{Z
I\Xcl]scv[xh
Z\]\kp
@ZB[E]IfK\NaPZTcU\W\YbZ[[[]Z^\cbd\g[hZk\l]p\sWtguWwby[{e|Z
D[FcIhKaMeO[Q\R]S\UfVcXZYZZ\[d]\^\bccWd[e\fbkXldm]q[rZtZwcxjyY{f|[
IgLa
DkI\Z\djx\
Z][]bdkcpg
DfG[IeJ\K\RfUgX\YdZV][aZc[gchdk[lZmbp[v\xf
@dA[CcD[FhIVKYMhNcO[PYRgU[Zd]V_]a\c\d\eXgbhli[kcn]pcshtavYw]xiy\
ChEbFcGdIYKkN\WYYX\[]\^Y_\b\cadffdi\ngqZsbufxc
A[BXCZDgFZGeH\IdJdK[SXUgWVY\Ze]V_dg\hXkXlZnfq\r\t]v\w\xdzZ{h|Y
@\B[F\GZImYc]md\gbhbi\kcl[mdrVsZu\{\|Y
@cBZE\G\ZX^\kgta
B[ZTklz[{\|[
I\K\]da[dbkdmknavf{\
QbRbYdZ]ajra
F\NY\\kn|]
I[]]c\mj
I\K\WhYdZh
ag
Yibac[ma
CWG[LoPZQ]Y\Z[^\aZfbk\o\v\z\|\
B[InTlXXZ[g\idtZuY|]
A\BcC]F]IZJcPcRYZe\[ccgbk\pcr]udw\yh|k
C[DgI[P[TjU[X[Zb][gju\|[
CeGcIXK[RcWcXg\\]db\cdd\fcg\kbles\ubvdx]yX{\
C\FcIjZ\h\v]wZy\
BlEbKgNZPiR\TZXbZV[e\]bac\dflgr\shtauYxiy]{Y|\
BYE\GeI\K[L]NXOWPkT\V[XfYe[Zaab\ecgehci[kdl\nfsZxhyeza{e
AcBfCbE\FgGbIbP[QYTdW]Zb\]abcZg\kZmbr\sbtYu\w]|b
@\CeDjG\HaPZS]U\VdZ\[c\[]Z^ecbdaebhgidkdlenXwcx[yZze
Q\Z\nf
F[K\knn\
Z\][^ggb
@dAbCXE\I\J\N\RYUcWfX\YeZ\[a\Z^bafb]fchZi\kdl\nbrYsft\u\v\w\xdyh{]|Z
A\CbDhFfGYHbIcK\N[PcR[TbV\WZYh\Y]k^ZcdeZhZl\vbx[
S[\j|\
Z\[a]k
@fBZCZFgGcIdKVNcO[Q\ReSXT[UZWcYcZa[Y]h^\`\aecVdai\l\o\pXq\sbtUuUvexcydz[|Y
@cFbKUMgQgR[UbZd^[b\cbddfghXmgncu\w]xZy\zb{\
I[K\NeRhV]YmZ\]Z^]dbfbhai\nZ
B\I[KgM[O\VZXbYbZcc\dfxi
EiQbRdd]
IeW][[t\yj{\
@ZD[FbI\KaObPbQcR\ScWhX]Y\Za\\]eabbbcbdfecfcl]p]rXsaw\xb{e
F\RdS\UXZg\\bbc[d[e[hbn\pjr]|\
BhDbFfZ[
E\IbQ]R\Zc[[h\naylzX{b
pj
PbQeRaUb^Ycdebgdkbr]vhxkzd
@bA[BnCcDaIbJZNbO\R\SdTaU\VdWYXcY[Z[[\\Z]\^\ebg\hZk[mbnfoYq\r\scugv\xby\z\|[
@ZBcC[DgEfFcGhHbIhKbL\NcO]PaRdUW^Y`bbYcZdje\ggh[k[letfvbwb|\
B[EbFeGcH]O\P[ReS[UbXdYgZc[ibSd[e[fbnhrYscuUw]ybzg{i|Z
BWS[U\VaX]YjZp^]udv[
Z\njp\{\
AcG\JcP]RbSaY\Zl\cffhbkar[|Z
CgG\KcN]R\W[X\Y\^]c\d[ebidkfnbr]xcy\{f
@\AXIfJ\M]NbOWQgRhScVcX[Y]Z\[j\a]X^aajbae\gbhbiclXmZp]rgv\wYydzb{e|Z
@\AfB\DeG[IZP[Q[RiU\W\X\YeZd\f^TaZc\d\hhn\perYv]w\|[
@]A\CdEbGcJ\K[S]VcYf[\\c]cdcfdh\lbngpcsdvaze
NaR\SfVlZXx\
@\C\E[GcQdV[XXYVZ[][`cakbec\edh\kflYpdq\rbs\t]waxezf{g|a
DfTgZ[
FfIkJcRfVXWZXbZX[d]cb\e[fahbictY|e
I\Z\ug
AhGYIcOlRcT]ZYlcv[wg
Kg{f
@iCcFZGmIUJ\O\S\YjZZ[c]be[fdnhs]wYyYzc
Z[\i
UfZZ
Nd\g{b
B[U\Z[\\xo
BeC\DfG[KlP]R\W\Y[Zd]Zb\c[d\hhxb{Z|b
eg
OjY\^[k\zc
Z\rh
WcZe
CeH]IcRcV\Z\\[hbk\r\wfyd
B[KcZg^ha\i]z[
DgRdZe^[ha
liy[
IcN\VcYnZ\c\eb
@[O\PZ]icci[
Ccyj
d\nj
FbRdSeUXZ]c\{a|g
AiU[
CfMcP\Q]RZVcWeXlYd[g\caZbccZhZkXlbsTtbvcwbxZy[{\|[
@h[c{g
OkW]ZYre
J\Oi
IeKfVjXdZY[]c\llnjr[uewkxn
weyczk
@cBfCYE]I]NcO\P]ScTaU[V[WZZ[\dcceYkblcn[rau\v[w\xe
RgXbZ[
BbCeDcGjH[I\KcMeNYO]PZRWS[TjU\VYXgYbZY[d\[]V^d_h`baVb[e\gfhUihmls]uVv]wVyczY{Y
D\R\\e^Zh\|o
A\EZF[GYISKbM[PZSYTkV[W\YcZV[\\X]d^d`[b[cZdfecgZk[nkrcsZt\uZwWz[|X
@eAcB\CcF\HbIcMdP\QURbSbT[U]Y[Za[[\[]b^[biceecfek[q]t\x[z[|[
@]B\D[E]F\QfRaYcZce\f]q[rdx[|\
AaCaI[P\QYWdZ\\]c\ebkYnrrbsZu]w\
G[K[NaObP[RVUjWcXjYeZf\c]X^babcXd[hbsXv[zf|Z
Zc^[g[kknW
@cC]FeGcIYJdNaO\QbR]S\U\V]WcYcZe^b`dcZfcjdmfs\v[w[xbzf{b
A\B[DbI[J\RbU\WcXeYbZg^baabcc\die[fghek[lYm[n\qbres\uaw[xb{b|Z
B[DcZ\kl|[
Z\nkpbvg
@bJbKcNgRZVfYd^[c\hYpbr]wc|g
BdFbGbIbN[RbWbXbY[Z][]]cbhr\u\vb
NePZQ\U\XZY\Z[]jf\iaw\
NbYbvg
R\Yg
CeOhZX]dbY
Ke]g^bcdrb|\
CZD\EbGgK\R[Z]bggciclgrdx]ye|b
BeYbZZ\]]dyg
B\DkRbYZZb\Zkawb
JYZg
A\BZC\IaO]PaY[ZX[c]\^\hbkbpbqds[t]xk{e|e
A\CfFcHbPdQdSYU]X\Yb\e]\^\acb\cbd[fbi]lWnVpZsdtgubyfzc{d
B]DcI\XeZZc\s\{g|g
SdZ]\fnY
C[ScYZ]\efnb
GbZh\a]\^Ycdw[
hfkgncsc
C[KlOdRdZW]YfY
@fA\BhChD\GXITK\O\P[UfZ[[d^ba\chdfhZiZkipdrWsdtcxcydza{f|[
Xese
q\xh
I]Ul^\
JrRUZZ
dghb
RfSdYgZZhZ
AbIj
@gB\FbPcYbZbe\nb|b
Ci_Zx\
UeZ]
Rh
FeIaNYRdTdWeYdZ\b\caf[hci\jfkal]menZuXviy[zb
KfXkYdZc]d^\c\demho\sbt\uZv\xb{\
CjZY]g^[eb
K\NfP\Wh
E\KbZ[defiper\{\
@bBeD\I[O\T\U\W\Xb[[]\^Zahb\ibkbpeqarZsdtav\w[xbyb{a|\
G[I]Zdmi
Yl
I[KcPkU]ZW]aadbaqd
@jBbC\DbP[Q]SlUcV\ZYc]eck[|Z
@ZC\GbJdOcR]SdVZWaX\[eadbccddce[fbhZkcnbv\wYxfzh
DdFWG\IcQjTcUeXaZW[b]Za]c]hbqZrdy[{g
A[C\K\NfW\XdZV]hcZd]mfs[ucw\x\{b
@cS\Zdrc|g
@\E\Qi]c|c
@[B\CbDbE\JdNfQ\RRSeW\YZZc[Z\Z^\aib[dbeghciZkbpXv]x]z\|Z
I]V\Yh[\]cdbs\ub
B[Zk[\^\lZubyc
SdZ]\fnY
BZGcI\NkR]Ze[\]Y^]tgu[yY
@ZBXC[E\P]Q\TlYdZ]]\a]c[fegbk[n\p]rgsexb|Y
@gAfCaDVFeG[IfNWP]SVTYVeWlZU\d]Z_\`abZcbfagci[manfq[r\sdtcudv\whxcyhzY{a
B\IhJ]RhT]U\V\X\Yd[jl[r[ub
AaB\CXDaEfIZKYN\PYQdSfUaVVW\YoZY\[^d`]bbcYhdncpdrds\vZw]y\zX{[
DUEjN[P[RbVaYce\gcigpgyh
IdZkh]k[
EeYZf\pl
B[FcIcN[yi
C\R\Zc^ibieY
FWI\YoZZc\gW
EaGbJ\P\UbV[^dh\i]lfnbpkw[xXzY{e
Si
Sh
C\SbVZYjZfvc
HaZ[airZ
C]FbGeHbIdN\aac]kdlhm\n]t\v]w\xYyh|]
KhW\bdcgv[
DbG\KfZ\^b|e
ci
ZWfi
AbHbVcY\Zbafc\lf|\
Yc^]fdh\knnc
@[AfBcChD]MaOZQhR[S[YWZb\\]c^c_b`aaddYk[ncp]qcr\wa|X
BcEZF\GmOcSgX]Y[Z\[[^[_d`bd\eWpnqfzd|Z
@iA\BYCWDhEiIVKZMcQdS[TkZY\]]\^Y`chbiYkXn[p[raw[yd{a
BZCdE\F]GgI\K[N[R\S\UcYm\c^\aYdYediflXp]q\rdv\xe{\|d
@\AjBVD\EaF[GZH]IeKcMqN\OXPWR]S[VWWcYcZY\Z^[_dfbkflXmcrZs[uXyb|Z
@ZE[P[R[U\Z[][ddh]lepov]xcyc
F\O\XhZ[idkiq\r[u]zZ|[
FcY]Zg
SdYfZe|e
A\B\CfD\E\GjK]PdUhVfZ\a\g\kgnZq[x\y\
BgCbO[QbZbecler[vb
BaC\GdI[JbKhMaO\Q]R\ZYkblc{g|e
B\CbDcGaIUN\PgScUYWbYb\d]Z^cahdce\f\h[ickWmZnbo]qir\wbz[
B\YnZVc[w]
@ZCkG\K\Pdb\ce
BdCgDVEZFbHcKZR]UbYjZZ\[d\e\fbi]kfl]m\n\ofpjrZxgzV{\
AQBbCdF\J[MfOZPfQbRfVaXbYkZX[\\b^c`da\cXhfi[lcmaqdw]xZzW{b|[
AZF\G]J\KWP\RcY]Z[][^\iik[q[y]|]
@bAZBXCbD]EgFeGdH[KaReTfUZVbWdX[YfZZ[\\e]h^\_aacbWc[dZf\hdiakYlSq]rdubvYxby[|b
A[C\FdIcKdO\PYQ\RbS]XdYZZ]]\^ZcddbgakZnhqZy\{b
F\R\Sd\\nj
\hyb
AdBbCdD\F\HdJ[K\NbRdW\X]ZZ[c]hbZdchcidk\m[nbpcqbsetcudxZyh|X
DYZh
D\EbFdIaZ[]bcgndwb
FZkepq
yh
B[DcG[PeVcY\^fabdcehnb
DdGaIcN\WbYhZ[[jdZkep[v\{d
@eDcG]K[PbQ[Zc]n^[bac\edh\i]kZp\r\vczc|[
U\sgu[
D[EeU\[cdZfbhbk\neph
@ZBWCcKfP]QcS]Zb[a]]bbe[h\l\m]n\rZs\tbw\xeyY{[
Ibs\tju\
O[Zl^blcufv]{\
CdP\phs\{e
BQFZGgN]O\Q\RbX\Y[Zu]b^[cbe\k]l[rcsatbubv\|U
Z[[c\ka[bdehk[sf{[
C\OdZh^[qd
ClF\J[KdP\QdR[S\VbYXZV]\^[a]d]k\nbu[|a
@\AcB[D\EcI[JZKbNdOZPcQbRYS\U[VTWVXZZY[[_bajc\eXfXlZmbnXrcsbuevgwXy\zW{T
@\A\BcCcEjJkKbNcPcQYS[UcXcYVZZ][^b`dbfdXgajbm]ncpZqbrdt\wbydzk{[|c
AbB\E\I\KWN[PcQjS]VfW\YZZU\h]p^XbWcYd\e\fXh[ibkkm\pcrWtWu]vc|[
@\AeD\IbP[Y\Zg\\dll[r[sbub
GbIeYbZb^\fbg]ibrbsgu[
FhZc^\z]
@\B\D]G]J\S]UoX]YZZW\[^\f[h\i[lYn\r\sbwbyb
CiD[GYKbO\PfQXVZW[\\]]^gddgfngr\wbxgzZ|]
B[Vg\]d\gchdl[m\ub|\
ZZ]k
@[D]F\IYO\PZU\X\Yd[g^[agb]cWd\fchbk\r[scvVxcze{\|[
AfD[FYO[U[YdZj\b]\c]hckclerZxb
@\JmN]P]U[VbW[YfZU[[\[_bd[l[m[q\u\x]y]{Z|]
DUEfigpY
HaZ[airZ
B\CeOZUcYf\k^\qbr[wix[yc
AbHbVcZ\ahc\lf|\
B\E\F]GgN]QVYjZW\caYedkblXv\zg|Z
A[D\EdH]JcMgN]OYP\Q\S\VZXXY\Zb]Ya\bcccddegfggehbifl]ocrescwbyfzd{d|c
BiGdPhUXZdra
BZSaYkZo]d^[aec[ncq\r\w]
BdGbZY\\qayf|]
@]C\EgFbG\IbKdP]Q\U\VZW[Y\]c`dbccbefgbhbicl[nbrdw\x[za|\
B[OsP[UWY\a\q\z]
X\Zisa
@dB\CbEcFcG]NdO]PjRYSiT]UZZh]]^Zc[d\eblemdreu]xeyZz[|[
Cik\n\wb
@fB\FYG\HdI\N\O[PZR\SWVgYi]\bbe[h\wYxayez[|b
A[B[CXGbI[K[NgO\PZS]X\YXZZ[f\Z]t^[b[dbebh\kZl]nbp\r[ucvYxcy\|W
F]RgYbZ[h\
CrRZYXZZhbkbx\|\
IYml
G[JgR\WZsivbxaze
@[B[CoFZGfJ[KeNcO\P[RZSaX\]g^[_ccZd\f\hckflZmZqbs\t[ubvZy[
CePaUjY\ZZ[h]\dck\l\nbubv\
C[DeX\Y]]\^fbhn]{\
W[X[]\kfn\tdugxk
sf
NiZek]
CdMfTbW[XbY[Zba\c\edkin[w\|c
@WB\C\FZJZKZOZPYQoRUU\V\WZXbZY[X\\^baZcce\i[lem\pds\tbulvZxZyc{Z
@dAhBgC[FbGbK]M]O[PZS\VYWXXdZY[\\[]\^X`]bVdbe\f[gciXkfmeq\reshtjudv]way]z\{[|a
DfJhY\ZYhe
AhK\N\OWZi\pbegbr]
DcZg
B[CcDfEcF]RYSYWbZX[\\Z]j^baccedde\fckdl\m\rdu]v[w\{\|[
C]D\GcP[QdYdZV^dn\rb|c
CeDbE[I\K[PgWfXbZc]e^\a[bYdafbgbh[i[j\kbl]rZs]v[x[y\|b
@[BXFcI[NbPbQbRgSgVZX]Z[^ca\cfeZrXt\u[vkxc{e|e
SbZcehsbx[
JkRZS\l]
@dC\D]NbO]U[Zjc\nis]z\|X
@\BZCdEZJ]K\NYOYPYQkUYWYZd[a]c^caZbac\hckYlZm\p\q[rbsetauWvfxbz[{\|T
@gCbSbY\ZYd]
Cik\n\wb
ai
@\AjB[CYDfEdK[O]P\SYTcY[Z\\Y^dd]e\g[iXk\m\ndqZsbu\v[wcy\z\{e
BWCbFbIgO[PWQ\ReTbVZWXYaZW[a\f^Zb\ced\iekeleobu[x\{a|c
Ujdble
yb{g
@ZE\FnIgN[R[S[TlYcZY\f`]d[ebmbn\pZy[|\
EbY\Z[dgh[w\xj
ti
F[Rjsb
D\Zhya
BWEcIgKbR[T\Ym\[cZfim\p]ubwU|b
IbKbS\Zacg|a
h\i]|g
]\yi
Sh
^g
B]OgZZ\cf\xg
BcI[R\YkZ[]b^dz[
Q\Zm]Zhdme
CaD]K\Q\\a]ac]e\f\k\menhrZ
F\Ig
NkP\Z\s\te
B\CbGbPfUaZ[[]\d^badbdigr\w[y[zf{b|[
DfE]Rb^eibkbl]r\
IaOjP]Y[l]xf
Xc^]ubxj
B\OkZ]edkb
CjO]P\R\XiZd^]oWrbsfu\
@\AeB]CZD[F[G[IXK\PZQYRbS]T]V[Zd[m\bahcZdne[gXi[lZneqZrYvYwZy\{Y|[
B\CdE\I\K]M]PhR[ShTiViYbZS^\cikbl\nct]u]xZy[zf
EZFZIiUaYbZ\aYekl[pb
BYCcDZF]G]J\N[O]PdSkT\V[Y\^hd[e\g\i]pbqZrbsctgu]vZw\z[
G\^chh
A\BbCbE[GfIYJ]R\SZUaV[Zb[\]\^ZapbZc[dfe[i]l\nZodr\s\t\v\zl{\|]
G\JcK[SdY\Z]ahhclbqbw[x\zZ|[
@eDZEbNYPhR[Uc\dadc\dbeffc{j|g
G[rj
NhZ[\cailf|b
PjZ\
@gZf
Q[Y]Zhud
O\ZY^sr\
@bAYDdTcYcZZ]f^\_gbccbh\l[ndpdxdyb{d
Zr^Zc\k[l[n\w\yhz[
@eGcP\R\S\TbY\ZV^fbaggk\p\r[t\ucwb
BjGeZZfcqb
B[C\KYObY\Z[]\^\cYgZkYm}n\s]ve{U
BYDbNrP\U\]ag[qetXvXwZ{Y
BmGaIcKhP]TcX\Z\]\g\h[p]s[t\w\yc{Z|Z
AdB\C]E[GbIZKcRjS\T[VfYZ[Y^WcYeXkZlumcrcxYy[zg|]
Zn^\
AcBbCZEYH[IeJbK]NWO\PaRVY\ZR]b^X_\`cabb\djecf\gciZkbnftfvbwh{b|\
BZZmk\r]
B]CbDbE]FbIXQ\R]YaZX[g]\^\abbcd\ler\u[w\xdyc{h
DXEhFeHbMZNdO]P]SdU\VfX[Yb^\aahbkbldm[v\w[
Z\\hrb
C\D\KbV\Xba[b\scy\|i
@XC[GcH\IcN]P[Q\RbSZUZWZXdYc[d][^Y`abbc]g\i[j]mbngoZq[r[teuhvbxXyZz\|[
FbS\U]VoYZZ[d\rdubx\
BZIbPbYdZf]b^cmdr\u\
I[X\Z\fgkdmg
sbugxc
B\Z\fi
ag
R\Y[ZWfk
Yd\\k]ldxh
AZCZDUFdH\IcM\O\QXT\UbV[W\XXZ\[X^]_dccf[hbikkZlTmhnXq\sdtjuevbwYxYye{V|\
R\Z\[\^\{c|h
AbEbJ\K]N\O]RfZX[ff]gbh\k\lbo\pdtgucv\wdx[yb{[|[
@\D\GZRbZc][^dbggeh[k\nps]|\
@cBgU\lf
BZFmInN[P\ThZi\\d[lXrYs[w[x\z\|[
@bBZCbEdFXIUKdRQSkVdX[[d]W^[cYdiekf[gXhbjglYmWnboepeq[wbx]yTzY|Y
PgReZ\]a
B\DeG\HkI\McN\P\QPR[SbT\UfW\X\Zk[laeb\f\gXkblam\nYpmset\ukvTw[x\zZ{Z|V
CiVc[\^aaclbn\rc
IeNfUbs[uivbw[{\
@bCcD[IWKcNWQ\RZSfTbUYV[W\Y\Zh[]^g`bbacadceci\lembrds[u\ymz\{Z
AZB\IbMhN\T\XXY]Z\\\^]b\cZshv\wdxlz\|\
Gh
B\JcZl[\yf
egrcxZ
Flr[ti
BYDWEfFgGZI[KbMbSbTYXc^[bbk\p\qbrZsZtewax\|n
Z[^g
A\D[RXSbYYZj\b]\|\
V\\bljpd
DgRccckhn\wbz]|h
AdCWDhEgI]NbO[TaW[YcZba\c\d]gihUidlbm\pYqbs]ta{b|i
A\BcCbDbK\M\NZP[UbVbWiXiYbZR^[b\edf\kYr\satcugwexhybzZ{Z|[
@dB[C\GbH[KbO[PXQeWcX\YcZh]Z^]`cbecVd\eahmi\kYl[nZpZrcz[|\
EZQZRtShY[Zcc[eZpjw]{a
B[EbFaQjYWZ[]abae\g\hli\l\rex[zc|X
K\PeY\Zcl[xg
K\Wh
D\IfTaXXg]tZu[
AZDbGbIaKYN[RcTZXcZZ\\^[a]bZcfd\faghlhm\pbs\uex]{\|f
@[AeBcD]EYFnIlKaN\Q\TdW\ZYdag[kZp]tZu\x\{d
B\DcF[IdK\O]R\^de\g\ibknn\w\
@\B\CgGhKbNbPXRVS[U[VhZW]\^[add]e[lYn[pnq[u]vby\
pj
I\VjZdsau[xV
IpVXWZZ\]ctY
B[FcIcN[yi
NkP\Z\s\te
NkP\Zd^cyU
@eDZNZPiR[U\YfZ\|j
@eGcIaP\R\S\TbUcZZ]abaghr[t]wbx]
Nh
@hChDcGbQgR\\[]ge[hZkfm\ner]|\
C[Rnp\x\
EgPZRXY\Z]`bcZl\pk|c
H]X\Z[[f\fbcdan[r]{]
E\FoIfP[TeX[Z\[\b[k]|]
@\AbRcYbZc\\b\h\kdlixX
@iA[EdG[HZKZM\P]U\YZZX]baZcad]e]g]k]l[rn|a
@cAhBYCbDgE\GeI\JhKfMcN\O\ScUZW[X\Y]ZV[\\d][^\_c`daZcgebfdg\jckbl[n[p\qZrXt]v[y[zc|c
khn[
CbDZF\G\IeJYKZM]NdO[PWQXSiU[X\YeZY\Y^[a\cXdaeeg\i]kXl[pbr[sYtiu\y[z[
G\Z\\b_asctaxj
CcK[OgZ\^dc]kZl\|e
KcQ\Zm|\
@\Qh^dbgr[
AZBbDpEbFYHZMZO\PZS\VbZY[a^X`ZciecfYgni[lZmjnZocrYsbubvYx\z[{\|m
Ybnss]
@bB\D[G\KbOkR[U\c\jbk[q\rb|\
ClKbP\g\
@eYcZ\g\p[{i
AaBbC\GbHbIXJaL\P\ReSdT\W\YVZ[]b^\_ed]gYibl\u\xYy\z]|[
Zj^Yyb
fm
AaJ]W\Yh]\^hfh|[
@]BjCbP[X][[^\ahn[v\zZ
@fC]DZKcPnSaV\XdZV^eaYcfd[h]kZl]pdsay]|[
AcRaV\XckkzZ
BWChIhZ\q]
@\QhZc]e^[f\s\ui
CZDbTaVaXg[\]ekin\o\s\uc
yb{g|b
AaB]DbN\PfQa\\^cf]kbl\ncvbzh{\
IeNZOe[\hclgyozc
EcQdYbZ[\ba]g]hcnbrh
A\F\O\PbQcZZ]edbmcvh
@XA[BZE[HbI[K[NYOZPZRiScV[X]Y\Z\]\b\caeZgYhdi[k\qez[|a
BaIgNcPaV\ZZ^agbi\u[
B]I]Xo]\^\s]u]
B[Y\Zvn\q]zY|Z
@aB[EcG\K\NdOhPbQfXcZQ[f]\bce[i]j[lhm\ndrfs[t[wYxb{h
Hg
GZIgJcKcM]O[PdQ[V[YZZ\\\]g^nbfhWi]k\lhq[rhw]y[z\|Z
A[BZCcDdKdRcTaZY]bbYdbeYf[hclbnjy\|m
BkChKdXbfbk\l\rcsb
B[Ig^f
G\JcK[SdY\ZXahhcqbw[xezZ|d
C\JfQ\Y[Zb\\l[xg
A]B[DbEfFgG]HaKeO]P]QYRdTfU\X\Zb\X]c^c_f`\a\bdcYd\e[fbgZhbi\j\nbp[rbs\v[wdy\{k|Y
@iF[GnO\Y\[ccdd\k]
KcOkRb^c
@UAZB[C[DXEZFeH\IpJ[KYM[ORPZQ[RUS\VTWXXYYZZ\\Z][^WaXb[cZdceVfYgWiZkYm[p[q\rXs\t\uYwbxUyxzb|U
I[Z\^[j[kdlh|\
B]Zi
CbGaR[Sm\Z_\bbdYe\hckdpf
AbB\C\D[EaObZg[a^[d\h\lhncrbyfz\|\
@bGbWgZ[]]^hrd
N[XeY[[e][h\m]r\sgu[w]
Ci
@g
@hAfB[CfFgGcH\IYJ[KfM[NXO[PdQ]RhSjT\U[VhWYY\Zc[e]]^c_\`baab\c\dhgeiXj]kilYmYncpau]vZwZy]|\
CcD[KaMcR\T\VbZX\Zg\k]r\{\|i
@WAVBZC]DkEiFSGXI[JXKWMcO[P[QWRUSXTZU\V\WdX[YTZX[\\V]\^V`]aYcXd[fbg\h\ijkVlYn\pXqXrZv\{X|U
@[A]B]CjD\F[GfJ[KaN\PYSZUeW\XZYfZ[]\^aacbfc]nZrescuY
R\SgY[
Z\hh
c\lhra
D[KZ|h
Cjbb
BWF]IjKcN\w\x]
c\knu\z[
JjU\Z[\\x\
B[CYIZJhRZU]YZZcdWeZkdpewZzc{\|b
GcO[UhZba\eckgvb
NfUXYeZ[shtgudvp
AfB\CZD\EeFdG[IcKePbQbR[WhXeYa\[]ebbegh\k\q\s]ud|i
BhGcR[ZY
BeRbU\Z[ai|]
B\NZPgUlZ[b\i]z]
AbBdCeEbIbKSMZN\PYQZWbYXZY^U_iaZccdeg\n\s[uZwb|Y
UZYXZ\c\d\hck]n\pirc
B\DZJ]P[Yd^bc\d]hdkeldoer[v[xfy]z[
C]HbRiX\ZZ[dacbhkb
Th
BZEdFfO\PdTdUdYbZ\ifn\rZv\|c
DcEiF\G]IbJcQ\UcY\[\fehcibk]ye
EbI[N\Yd]fbacce]u]vf
@ZAZC[D\IZJdKbQdRZSWUbVaX\[\\\^bcYeYf\g\hckdl[pZs[tev]wdxfz[{e|\
P\Y]Zg[c\]bd{\
A\ChGbN]O[P]R[VcXZZf[\\\cfhfi[l]n\rbsitcvZxay\|Z
FbI\RZUbZZ[gbdc[dbf\i\kYlcsWtY{m|b
B\G\KUP\QeR\Ze]g^]aec[gek\rbubxdzg|\
AYBYDbE\FZGbIdJYKiMeN[OYPcRYUWXe][^]_b`acZd[ecfdh[igkkl\ocr]uYw\xc|Z
AUBVDbGZIcK[NdO[PcQcRYTcYZZX[l^\adbecbddeZh\idkZldm]s\t[wYx\zV{j|f
BYDaZ\{\|k
@bA]BbFdK\T\W\Yb^[eakdlh
Zi
Zf
eg
BkZY
G\Zixe
@[A\BXC]F\IYJcP\QXRdUdW[Xd\d]d^YcYhbi[k\llodp\rbtcu\wXx[y]zd|d
sgtgudvg
CcY\\\^\acc[ubxm
@cEcF\GbPYZX\b]\^ekgr[v[zZ
C[FcHbIZKaM\NdPcQ\R\S\UZW\YbZc[\\b^h_dadd[gbh\m\n[q[rasdudv\xgz[
UkZ\aZrZyh
IbN]O\P\R\Y]\\^gaddblZpbrbt\xcycze{f|d
B\XcZ\^Ykfqb|f
G[Ri^ch\lb
AXDiEbF[GYH\I]KcMePgRbSjTbU\VZWbZZ_[bcc\g[i\kclZpbq[rZv[w\zb{d|d
AbBZCiDZEZFfGZN\OcPbQXRYT\WeY[Ze[b\[^\aXbUc\d\eehbidlZm\n]p\rXtauawcz\{[|[
Z]eh
@eCWD\GZI[NZO\T\`\a]ceegf[i]k\nhp]sdu\
@cBXCgE]GgI]JeKbMfN\O[RbSYUYWZX]Y[ZW[\\d][^Z_b`daWfbg\jckblln[qZt]v[x\y\zc{Y|\
@jAcB[CYE\FZGbI\JYKYNXPTR[SYU[V\Y][Z][^YaZbbcbheiZkVnXo\pYqUr[t\vZx\yZzX|Z
CgZd
Kh
FfGYIcNbPnTfV]Yd^csbwbyczb|c
GiUY
@]BZCcDZFcGZJfM]PYQfS\TbV\W\XZZi\[^\`\bXeVfYhei\l[nYs\t\vYwZxYyWz\|X
@\CYDfE[G[HdIgRcTbWcYc[g]Xbgcbedf[idk\mftayf|f
@[BXDeEbFhIfQbRWY[ZV^bbecdebh\kjlbn\sZv\xZ{[|h
@]BgCbFfGeOcQ[RbXfY[Ze[Zfch]se
C[DYFeJdObR\TfW\Zb]baYb\eXfbgfi\l\ncqZrdz\
G\I\NcP]U]VbWc\[]b^\ekh[xd{a
@cB\D]G]I[UfX]Y\Z[^[bbf[i[n\sb|\
ej|\
YpZZ^bud
B\CbFcHbIdK[OcPbR\TYVhZY[[\[]f_bcZdcfcgckblbpdsYy\
FWUuY]Z\][^]scy[zW
mh
F]I]J[UkZ[xb
AaRcTdYiZi^eabdbeZgZkcnh{c|\
@aBdC\DbEZGcJaOfc]ddhXkWqir[ub
DdOfPcXcZY]gq\|e
BXCeIbN\Wd^\idkfx[yjz[|[
@[AfBPFZGQNXQmR[S\V[W\Zt\\cYdcf[g\hdi\kVlZrrtUwWxV|Z
AbB[C\NbOaPbRiW\ZbebhXiakbs[ubx\y\
G[NZSYTbV[XbYcZg\[^Zb\l\m\n]udxmzb{\|f
JZRjZ\^cadkbyj
DbFeIeW][[bcc[t\yj{\|\
cekhn[
DhGTO\Ze|h
UfZZ
CfKbP[Z\[c][ffmhnf{\
CiG\ke
xh
A\CbDeGcNiOZP\RYUZVaWbX\ZY\\]\^V_ab\dbfcgYhXiZkiqfr[uZxfz[{Z
AXB[GTJ\RWY\^[`ebZhkkdqf{c
AYCXDaFbGYHbJbKcMdN\WbXeY[]b`bb\ehg\hdkZl[mcs\wZxdyc
F\Ig
\m
Y\Zb]backh
eg
AZB[D]NfO[PbScU\Zc]e^gack\lZrdw[
B\GdOmZe^Yg\|\
DYK]O[Q\ZV^pc\e[g\r\|c
CcZbei
DqEhF\O\ZY
I\U\ZY[ka[l\uh
@\BZCdD\GeHdJbK[MaS\YXZb]g^\g\hckdlhmdn]q\r[s[vbybzY|b
CZDcG\HeO[PbWdXbZa[\^ckcn\r[sb{g|\
C[KlOdRdZW]YfY
F]KgU]V\WdXeZg[db[vcy\{f
G]JdKjPdRYZd^Zc\{\
Pceg
BfZ[
BYnc{j
BTDfFZGOH\IeKhMcNVO]RbV[WcXbZY]c`aaceagbhdi[oap[w[y\zc{d|g
AaBdCZDbIbJ]NfP\S\XZYg[b\gaYffgZlen\qZwkxYz\{\|\
CeDbEdKeMbN\OZPZQZS\TcVbWdXdYcZQ\[]g`fbbcdd]ico[s\udvew\x]{\|[
CgEcFfHhIeK[W\YZ[\_abbe\kZphtbz[
KiYd
@bA\BVEfGdIZJaKcN[O[PaShTYV\XdZk\a]\^[`\aXbcced[gaj[mar]sctducv[weyX
ZZmi
Wb]g^\ackbn\vbze
CiG\^ekcwZygzf
K]^gr\|[
]bmbvi
ZclZxh
kg
^bfh
EeFiGcIdP[U[Z[^k`ca\c\i[k]phw\|b
Fi
C[R\W]bdnes\t]vl
Ibdg
AgCcIYS\U\V\ZY\h^[abdZhcxZ|Z
A\KbRiWeZU^\cbd\h\idqbu\|g
C]D]P\UlY[^ca\gbl]
B]cXmnn]w]z\{\
BgDdF\GbKbR\T]ZZ[a\cachbiZkdlcqYvf|f
@dC\J\QjRVSnV\W[YYZZ[\\X]c`\bbc[d]ijj]q]v\
Pid\kcwcz\{d
A]KncU{\
A\Kk]\
Q\U[Zbnipcr[u[zi
@eB\CeHeKc[b\c]]aibbn\v\xf
ah
@YB\DgH\IgKbNhP\VZW[X\Yd\c]e^c`faZbdccdde[f\h[i\kkq\rUsXtXuSvfwgxezZ|X
C[Lj
GcIbS\VgYd
F\G[IfJ]K\M]NlO\PWRcSdUXVZWb\YcZg\i]kZl]ndu\w[xfz]{b
A\D[E]G\I\J[N\SdY[einZp[
D\FcI[M[R\T\`crcs[tiu[y\
B\CUDdK\NaPfR[WbXgYYZe^YaZcZd\fZg\h\ijkZrdsdw]zZ{b
C[K\P[S\Yk[ddagch\k\nfoa|]
Ib[\uh{]
@ZB[CdDdF\IfJgKZOYPZQiReSdU[VVYZZd^[_a`caZbbc\ebfZifkal[nipfs[tku\vdxdyYzZ{[|d
@\P]Q[R[Y\ZZ^ga\d[k[pks]
A\CeFeIaJbNcT]Ze[d\[^\dbl\ncr\t\u[vgw\xc
AWBfChDZEZGZI\KXMfN\ObP\RcSgTaVgX[YgZb[T\[]c^]_babbcdgebfdi\jal\mbnYqdsXvWwdybzc{X|[
CcPjR]ei
DcF]I\RVS\ZY[c\\edh[ihk]l\n[p[rh{[
Z[|i
DgEeF\O\
DhZZ|Z
EcZ]|l
@YA[C\E\H]IeKbQ\S[U[VYW\XdYXZU[c]\^\`bbcdbeYf[gZh[i[mcp\q\scuevewbx]yW{b|X
G\KdObPbR[Zjc[f[harbwaxdyd{]
B\C\EbFaQjY\ZZ]abbe\g\i\l\rfx[zc|Z
Q\X\Yp^cc[n]|Z
BYIdKjZ\t[
CXD\IgJsQ]RUU]Zbl]mdu\veyZz[{[|[
DaR]T\kcr\|g
BYDfTdZ\ic|X
AcC]DaH\IWNXP[S[VeZV\d][a\b]dje\f\hbjbp]q\
JgR\u\w\
G\Z\\b_asctaxj
@eGhP]hbr\
B\CbFbGbKVNgO\P\S\WbYVZ\[h\\]ga]c\dcfbh\k[y]zf{a
Kb\]eixd
I[P\Z\]m^[b\e\k]r[
F]RgYbZ[h\
CqR[S[YXZca\kb|\
BeY\Zo^\|\
WYZe[b^ZlZnZp\q\rlse{d|\
BgZY
B\CcDeRdWbZY^]hckh
Y[kbzn
Za]b|i
H]X\Z[[f\fbcdan[r]{]
BjGgZ\xb|\
GfO[P\R\YZZ[h\pjqhs\{e
CZDcG\HeO[PbWdXbZa[\^ckcn\r[sb{g|\
GdOeP[RZW\Y\Z\][ack\zg
BfIWWcZcc]ml
VbXYskvbze
@i
B\DeF[GgI\K[R]XcZ\c\dZhdidqYr\ze
@[BXGaKcP\QfRaY\]\^Ycgd\g\k\ohw\x]z[|b
FjU[ih|i
Cc[ik]xc{\
BZCiF[GcI]J\P]QfRaS\U\WWYcZg\\]Z^[c\dWecg]hei[kilZn\vYw\x[zb
@\A]EdFfG]IdKfO\R[Xe]g_dc[dgfYg\mZr[s[u\v]w\x\{\
C\KiZ\]dcafe
@]L]RZS\dhh\per\
bdzg
BWCcGZRbZcdeki
@ZAYBUCXEZGeHZIcJ\O[PUQ[R[S]T\VcWUXfY\[g\Z^X`\aXbidXeYf[g\iYkXl\m\pZr[sftYu[vZxXyVz[|Y
BYZ[kk
E\FoIfP[TeX[Z\[\b[k]|]
BdNeVbW]YgZZ\l]]c\fdp]|Z
BXC\E[G]HcI\J\KVOiY[ZZ\[adc]d[g\hbi\kfnbp\rYsbuZw\xbyczb{b|\
U[Y\Zg
@lAWBXCbGUHcI[KkLaMjN\ObPdRaSdTZU]V\WYXYZf\]_d`ha[bhcYdYekfcgYh[iZkcl]mYngodpcrUsWtZuUvgw[xdyk
BYDfEhGZH]IbMfN[P\QfRdV[W\XdYXZ\[a\\^\_caXccekgbhgr\u\v[xYya|c
B[DZIbKZQkRYSfXgYbZd]]adc\ibkbp[s\t\wZx\zX
Q\RXVbWbXb]]afdce]kencrbtcxe
\f]i|[
Ni]ee[ng
@\KeN]R[Zg^bc[eh
@jGeOXP\YeZbhckblirZx\
C[Y][bbh{\
I]c]kZl]rbsfzh
lZxh
AaBdC]HaK\NePeS[U[Ve[[\i]bdge\f\icjbp\q\v[w\z[
DlEgG\I\JeX]Z\]ea[eeh\kf|[
I\WcXcYcZg
Yk\ff\kZ
CbOfP]S[U[VbZ\\h^[l[{e|\
CaE[FbHeI[McOePdRWS[TWUcVgW\XbY\Z[[b\Y^d_b`\bbdceegZihkYmanbobp\s[uZwdzX|c
A[N\\i^c
B]CcDbEfG\HcJ\NbS\X[YeZX[b\e^]b[e[fZhei]lbmerZs[t[u\v]wcyb{e
AcBXC[D\GbOiR\SbU]h]u]z\
@cCfFhPdRcSgUdVfY\ZZ^\a\em|f
C]R]Zn]Y^Yfdgcr\
Z\][^ggb
@cBfCYE]I]NcO\P]ScTaU[V[WZZ[\dcceYiYkblbn[rau\v[w\xe
@\BaC\DgEcF[I]KeOWP[QVWbX[YW][^bcbfbhWk\rmtfzd|b
@[CcHbKcSdU[[[\c]c^ca\blcXfeibk]l]maq]rcxZ{\
BhGdZZ^\l[
@\C\DhEdGYMdOcSbTcVdYbZa[b][bfc\ldm\nZresdvb|Z
OmY]ZXe\
A[CdG[HdJXMdOZP\QVRcTcU\WYXbYZZe_i`ZcYdXe]fbhdibkdl\nbpbq[s\tYuWv]whxbybzZ{b|a
C]FbHbIcJ\N\Y]Z\aac]lht]v]w\xYyh
ci
AaCdDdGbJ]SdVfW]Xd[[]e^da\cZffgdl\r\udv]{g
CfD\E\K]OgP[UXZZa\kgnZwb
Y[\h
EcO\U[WbY\Z\dZhbkbnepmz\{c
EkZja\l]ncw[|[
B]U\Zkag
G\J\P\Q]UcW]YXZl]h^\ebk\m[ncqfr[vfwayd|\
@\JmN]P]U[VbW[Y[ZX[[_bd[hbl[m[q\u\x\y]{Z|]
P]Z\ei
@hD]K]Pn^Zd]ebhbr\|\
PbR]ZV[]][^pn\r\sfu[{\|W
I[X\Yfe\k\mj
B]UkZWxb
I\Q[U\Z]\c]b^cxgz[|b
QcRfS\T]UaVkYZ^\c\d\l\r[ubx\
ag
@ZBZC[HbIYJ\MaN[ObQ\RcSfT[U]VfWb[b]c^c_\`\a\bcddeilXncrdu[vbwcy]
@iA[EdG[HZKZM\P]U\YZZX]baZcad]e]g]k]l[rn|a
@bB\GZI[NZO\QgRbSdW\Ye]b^[`dbdcceZfbh]l[mbncrcs[vbxe
@bC\EaKYP]R\WbX\Zk\c]\^aaZc[h\kbmYnhq[rbsbuZvdxb|c
Gh
GbIbZf^bc\|X
@]C[FdI\K\MaO\WcX\Ycbaeen[rcvcwgz[
@dB\I\NmPfT[V[ZX^\hZlixZyU{]|g
C[EgPZRgY[Z\`bcZn\pix\|c
B\PbRcThYm\dgcp]v\x[
^bfl
BdCYGdKeNaObSbU\VcXbYZ[\\Zajcde[h\p\qcv\x]zT|\
ChPgRfUi|[
AaB]DbN\PeQa\\^cf]l\nbvbzg{d
KYOkUeZW]gadkdzd
CcF\KcQZY\Za[d_fa[bcd]e[hbk\lfnfp[vZy\{l|e
GiI]JcObQ[RiSYY\Z\[\egfc{b|\
@g
@cA\BZCWEgFcGWH]IYNbO\P\SaU]VaW\Zj[\\X]X^d`bcZd\ekgbhdiZlYnfs[x\{Z|Y
chh\
@bAcBZIaMaNZPZQcRgSdVhW[YeZj]f`[aZb[eegbhZkYlTpbrdtcucvYwfx\ybzW{X|\
UZYXZ[]b^bc\hek\n\plr]v]zc
IZO\Q]Y\ZZbjc[eqf\j\s[w\xbz[
@dAeBWCaDbFbGWHfIXJVKZMrP]QaSXU\VbWbXjZZ[b\Z]g^[`[alb\cfedgch[i[mdnbp\r\sTt\uZv[xZy\z[{b|[
CoDdJdPcSeW[[b\db\dboczX|]
Zf
IbJhRbU\WbY\ZYa\l\r\x[|f
C]FbHcIYJbM\Q]R]S\UcV\W\XcYcZY[[\\^[_dd[gbkfm\n\rcwXxh|f
@cAhBYCbDgE\GeI\JcKfMcN\O\ScU\W[X\Y][\\d][_c`daWcgebfdg\jckal[n[p\qZrXt]v[y[zc|b
@jAcB[CYE\FYGbIZJYKYNXPTR[SYU[V\Y\[Z][^YaZbbcbheiZnXo\pYqUr[t\vZx\yZzX{c|Z
FfGbIcNbPnTfV]Yd^csbwbyczb|c
@SB\DbE[FfM]N[R[TbUdV\WXX[YfZc[b]Ya\cXeWfbhdi\kbl\nZr]sZvZw\{[|X
BYDbEcIdOcUdZbceebh[kZs[xZ|g
N\Ugejvi|\
JhZZ
khn[
AYC\FbGUHbI[MdN\SbUbWcXeY[]d`bb\ejg\hck]mds\tbw]xdyc{c
B\D]G\IkKXO\P\QeR\]g^]acc[efgekfrby\zg|[
JeKmP\RY{\
KhZg
A\E\FbIYJ\KdPeRRScVcXbZZ[\^bced[eagZhdkbl[pgqZr[v\z\{[|d
BfC[EeFgGcIdP[U[Z[^j`caec\i[k]njpgsZw\|b
A]RcYZZY]]^\ccidkcnb|g
C[D]FZGdKcNkOZSkVWW[XZYbZ\[Y\b]\^\bUc[e[fUhXi[k[lZskteuov[wUyf|\
@eB\CfHeKcRb[b\b]]aibbn\v\xf
BgC[Lj
CbDZF\G\IeJYKZM]NdO\PWQXSiU[X\Y\ZU\Ya\cXdaeeg\i]kXl[pbsYtiu\y[z[
@\P]Q[R[U\Y\Zc]baZd[idk[pkse
CXJnQ]U]l]mdp\u\vez[{[|\
DaR]T\kcr\|g
Zn[\^Zneyj
G\Z\\b_asctaxj
A\BdE[GcJ\OfRfSbVYW]X\Z[]\^bb\dce[gXi\jal[mcnXpbqbr[s\thu\vWw[xizb{e|d
ScVcW]YiZZ\b]]c\fdha|]
AbGZN\P\Q\Zgb\c\djf[hbkdn\q[zX
@bAjD[EZGeJXKZMcO\SYT\VWWgXXY\Zc[d\a]baebScadbebg\i[kendubvVwcx[y[z[|\
@\B\C[EdGYJbMdObSbTcVdYdZR]jbcc\hfldm\pbrdsdvb|Z
CaEkIaKaZ\
BWCZDeOeP[QjU[WZYeZj\\`aaacSd[eXg\hjjbk\mbnXq[tbx[zZ|Y
JhZZ
GiI[OjZXcf|\
DZE\IjKcTb^bihqZwb|Z
C\DXEaIdP\RcT\UaW[XbYpZh\aa[c]dcgcl\rbsbt\u\wf
SbXcYfZf]Z^\ff|b
C\]cagdbzc
A\RgZ\\hegxZ
@\AcB\CgDZE\F[H\K\PdQbTZU\X\ZT[]\Y]j^]adeag[h\ijkYmbp\tbvgwby\|\
@aBgCYDeIkJcNbP[R[SbU]VeWbX\YWZc[Y^Xajc\hVkal\p\q[rbu[wZxcze|Z
IbZ\yh
B\DYE\IdKeN\ObQhTaV\Y[ZZ[\][`dafbbeeg[igqgr[teu\vez[{f|Y
nj
EbFbNaPdSeW[\idZyb{g
@dC\]fbff[|]
C[E[FZG\NbR]Z[\\^Za[dhkbnepdr[t\ubv\yd|\
@\bg
IbYebbl[wbxgyb
eg
@fAcCZFYH[I\J\K\PUQdRaScU\WZX\YWZd[Z\[]WadbcdheYh]iakelcocp[r[sbu\vVx\yZ
BaDcF\G\ITK\NbQZSZT\VbX[YmZW\e^Y_[bZd[g[jbk[lbm]nkp[q\r[sYt\uWvWwWx[zW{[|[
AgBYCXN\Zkpbr\vczc
AhBVDWHVIhMcP\QeRdSYTgW[Xb[\^d_e`fdZeagdh\ielVnZsbvZwXyYzc|e
BdFhh[
A]B[C\\]]\^Yhcmanjs]uYw[x\z\
@[WcYd]d^eebnh
B[C\DhEbIaJ\K\OhRZTdW[Y\\\^Vcbeag[ibkfnc{\
D]Zg^ha[b\kcr\
CeIdJ[P[RdWfXfYdZ[[bb]gji\k\nes\u[wayV|]
U\YcZl
TfYcZ\
F\JhYcZX^eacd[eYkelbm[nkrZtawa
A[KdP\RdZcadcld\h\n[va|Y
FdI]Zksdz\
@\E\GcIWN\R\X[YdZe[b\bb[cZh\kWlcn[pbvmyd{\|]
@ZAVBeC[E[GbH[IeJYNbO\RUS[V]W[X\YUZS\f]Z^bbdcde[f]i\kimfnfpXq\sZucwaydz\{e|[
@]I[K\N]P[W[XsYeb\gZk]m\n[sYufv]ze|[
I]U\V]XfZU]akblosbtg
@bB\DgEfF\G\KbOjR[U\ZYc\jbk[nWq\|\
A]E]FiGbIfKbO\PZQ\TbUcX[\[]]^Yhbjdk\l]o[q[r[s]u]v\x\yZ|[
DaFbIbJbK[]\ccehhYkhqh|X
DhFdJbQ[TbZb[\\b^baad\gdkcnctcv\w\z\|b
O]UdZ[^ja]hbq]
@[A[B]CcDfEfFUG]IdJdK[N[O\PbQeRcSbTaU[V\W[XX[c\e]baibUcXdYedf\hYifk[rasbudvXxh{W|c
AfBZCcDcFbGdIXKdQ[YgZZcbdch[l\r[ubyh{\|[
CoP\g\
BaGbJaK[RYZf[e\c^Xl\xey[|m
CZShVdYeZ[hckdlX
Qb^[hfrg|\
D]EdQ\RbWbZ\]ZcYeYgfk\s\x\ybz\{q
@\AWBlC\EfFcI[JiKZMZN\OZPTQeRWSfTZU\WXXaYb\a]Va[ebg\hZi\kel[mbq\rbwby\zb{f|Y
@dAcB[IhMaNePdQ[WfYd]dbbdae[gbhciek\mbsctcvfxYzZ{a
B]KcO]PeRgSdW\ahddgbhcibkblbmZudx[zZ{\
IZK\WiY[]\k\mlub
D\EcFgKbSeVbXbZ\[\\f]]^\acfak[m\n\t\v]yb
@[BWCgEcFbHfIeKZMaOWRgS\U\WdXcYZZY]baYbWcidieZfcgaheiVj\kZlWman\rgt\vXw]y[{[
B]J\TnUcX\YW[h\kb\d\kbl[x\{Y|Y
R\[hb]n\xe{]
C\RiWcZ\
IbZ\yh
BYnc{j
BbDcJZO]P[RhVbY[Z[\\g[hbk\r\
Sie]
CbFbNbY\Znw]
OkZY
C]E\IcK\S[XbYdZc^[aZbbdig\h\ibk[mcpau\wex[y[|W
B[C\FYLbPZZ[]\b\c\f[krnao[
BiGcIYK\RfX\Y]Z[cadZg[hdqZwhx\
B\IeJ]NcR]Zb\ifchb|b
C\E\HdI[MgPZS[VkXdYhZf\[]Z^]_db[cYecfeiZkZlZrbv\yh
D\FgGWIcK[MdN[OaQcSdTcUbVeWdXY[f\a]]^\`[aZcTdZeYfbghhficj[lgudvcyV
@VAcDbEcF\GbIRK]MdNbTeV\WdXiZ\]d^\`fg[h[kdlZm[nfo[s[t]x\yb|\
@ZBbCbEeFfIfK[YZZb[\_bk]phtbz\
@bCcHgbeh]k\
{k
CcZ[ak
NfW[XgYb[e\[]bn]v\x\y\
@XCYPWQYY[ZZ[[\]]\b{c[gWhbk\r[tZvS{\|\
^ggh
B\IVK]NcO\P]R\SbUcX[YbZX][^eahc[eckbmqncr\s[u\w[xZzd
JkRZS\Y]Zfl]wb|\
@]A\BYC\DcFbG\KfPiRdS]U\W\X\ZY\\]f^b_bcYeihblen\yb{\
BfD[IcK[P\R\Z[^[eZi]rW|n
@\D]FbK\MhRbTfX[Yc\m]c^\aecXdbfbhVl\nZravZz[|\
@dD]IbNcO]U\Zh^bc\nis]ve|V
@gBbCkDeGcHbIXJeKbOYQhR[SbVeWZXXYbZY[d\Z]X^[cbdgfbh\ibk\lbobrW{g|b
AVBZD\EeFfGVH]IcKiNgPcShT\VbWXZ[[a\g]Z^X`dacc[dcfehcibj\kfnbr\wWxgz\{f|f
I[KmMdObP\R\VbW[YZ\[cZe\g\kele{\
BbCaDeEeGbIbJgMaO\PbQZS\U[V\]dabd[f[g\ihkclfodpeudw]y]zb{a|c
ObWgZec\xcz\
AdCbGbIZJdL\NZRjS]TZWbX\YX[g^]_e`aa\b]gVkZlWnbq\uhvZxbybzc{X|\
G]IdS\UYVjYb\[dbe[kclcqesguW{\
F\IdVhY]cbeZq\wa
G[RdV[X\YjZ\\c]]hevZ
NbV\ZZui
@XB\C]FUGcKeM\N[OdP[QaRbTWYf]d^\_\`cabbbcYe[fdi[m]ncocsdv]w]xYyZzd|[
Kb{g
@[BaCYDaGdH[I[JbNdPYRdS]UYW\XdYj][`[acbbdcfekbn\pdq[rYtawZy[{e|Y
CbEfY[Zk^fkbu]|]
AZBOCcFbG\MgN]PTRYTeW\Y[][^ia\b]dagfhZiXkhlXncr\s[tYv\xhzc
A[D\EbHbI[KXWdYbZc[g\b^[bZmdpbw[|\
@[A\B\CcEgGXHgIcLcMeNbP]QfRbSbUZWbXh[f\c_c`gcVhciclcobq\sRuexbyczZ{b|h
AgE\GcK]RcVcWYY\Ze\\cde\p\sdtcubxbz[
@]B]CZDcFYGdJ\KiMcRZ[gbXced]fbi[l[mbnhucw[xe
Zmc\harev\
@\AjB\CgE\FgG[HZIbJdKZNWO\QdU]VbWYXd[[]hb\d[fcgehYkgmenbo\tbvZxmz\
F[GZIcR][edXeXf\hgogpdz\
@\AkC\D]EbJ\P[RjSdT\VdYXZZ^\d[e\fdicn[p[qc|[
B\DZEeFhNeP\WdYeZ\]Yc[fbh[lhn\y\z]{b
BZCcEbF\G[KbNcRhSYc\f]ghkYllrbscw\x[yeze{\
ZZmi
Wb]g^\ackbn\vbze
AfCeDbF\I\KdUbW\X[Y\ZY\b]bg[kbl[vexb|\
GcP\VbZg
@[E[FbH[JdMcN[P\QcRcSbT\VaWiX\Y\Zf[b]g_f`ba\b[cQdZf]g\hYl\mgngobr]sdt\u\vZwby\zb{b|[
@\AbB[U\V\\[^gajc]k\lhnap\r\w\x[ycze
@iAcB]D]IUM[N\O[P]QZRbTcUcXcYfZb[\]d^Yadbbcbecf\g\hXi]kXl\n\rdsWthukvVxZzV{[
KYZ[]m
QaY]][pcvk
\i
Cik\n\wb
B\CaKcO\]k^\eb
A]ChFaR]V\WaYg]dhb
KeY\]bagdbhczc|f
FeK[NiR\Z\[\uby]{[
DdP\Yq[\^ak\x\
B[K\NbYb]hb\kdnZvg
Z[]Zkm
@cJ[O\UsVeY[k]
@aAZBXCVE[F[IZKYMgO[QcR\U[V[WYXZY\Ze]l^Za\bbd\ebg\h\jdm[rWu\vgz\{\|Y
EdKeegidk[obrb
AoO\U[Z[
AtBWCbFTGbHaISM]N[O]R\ScT\U\WVYXZR\[]Y^VaYbZcefhgZh]kYl[m\p\qZr\wbxhy\{Z|P
A\CcGaJdP\S\U[XaZg^ebah[k[n]qd
DfP\R[SZW[\ic]f\i]j\k\l[v\xc
Z[^i
Yc^j
[cdekinez\
P]YcZd[gc]r[s[uoxb|c
CcDbG\JbK]P[RZS\VbXb[gcYdgebhclfm\odr\v\wZxbyjzg{Z
Y[\bloxX
GbIZO]U\[\^]dmedf[l[naq\tbub|\
@cB]G]J\NaP\S[ViZ[\\a[b]cfdbebkclXnbx\za{f|b
SgW]YgZXcYhc
Z\]\^dgi
B]CYEbHeKeO]PhXbYSZm]bcbd\e[h\iblhmiwcxZygz\|e
@XA[B\CfJ[MbP\Q[ShUWVcW[[c\Y^\ace[fgh[i[k[ocrXscwcxY|b
@eA]BgDbGfIYKdM[NYO\P\RbUZWbX\ZZ[b]Z^YadbjccdZeYg\i\l]mcnio]q]r\v[xczZ{Y
BZC\IfKZNlRYW\YcZg]h^Ubad]genZs\w]
C\Khy[
Yibac[ma
B[CcDaGaPZQdUWVkY[ZW[c^gk\lfreu\wZz\|\
[\yg
DZQcZXccrp
@bBUCWEcFXGlIVKXL\NXOXQ\SfT[U[YTZP[Z\raScYdVebfggZhdjfk\m[nZp\qUr[sZtYvZwUxny\zY|\
AfBdGcS\Uf[Zchdch\lcwgybzf|]
GYP\R\SZW[\nc]f\hai[j\l\v\x[
@iB\CZHbMkP\RcS\T]VcdceZfeljn]obraw\ybzX
c[kqz\
FkTcZ\[b]cbZcfn\rdtZ
dpf\
A[BeQdXdYY]i^[_bbZcZdgf\gbkcmbndt]ycza
B\C[DZE]I\O\P\Q\UZY[Z[[]]\^ca[c\ekgmj]l]n\r\wczZ
@XAfB\CeDYE[GYHaIjMhOZPVRZU\V[WeXdZ[\[^Y`\a\bedXebh[iekZlYmcndqfrbtZu[wgx[{Z|X
Yh
YbZ]^or\
XlsY
JjRXZ\h\l]
@dCXFcIfK]TdU\Zi[\c]h[kcrZwdyf{]
AgB\D[F\K\O]P\TZXc[[\\^\dYf\gZh\iinZperks\t]ve{\
AZBYCiIYKSMZN]RVU[WcZj]Z^\_nceddeSfVk\pbw\|f
B[C\IbKdPeQdRaZbbfcfkZtdwb
CcGbMaRiS\zb
@eBYCfDeFaGdI\KbNZQ[RdYUZW[\]e^Xa\bbcYdmebfjhZncr]t\v\wcz\
BfDdGdOYP\Q]RgSbTYW\Zc[Y\]]Y^bb\c\dcedfci]l[uZw[zY|]
R\r\|i
Ybd[hkl[
B\DcGcIZKXP\R]SZUWW\[c][^\ahbgd\e]i[lfmbncp\v[wbyczc
ag
F\PeZhwXxh
Z[\pc[x\
JlRZ\\
UbZf^i
IbZ\yh
IbNeZ[c]n[yj{]
BZDaE\Z[ko|Y
O\Zind
A]B[GaHhIaKVM[NbPaSWXVY\[d\g]badbif[k\m\q]rcscvew]{Z|Z
NgP[XfYbZf[c\[]bc[l]n]rbv\x\y\
AcDbE[GbI\NZV\YiZf[c]Z^Zabb\cZe\gXhfidk\lZman\rhu\v[wbzZ
F]IcKbZ\^ilbz[|\
P\Zg][bb
B\IcNhSgUeY[ZV^dfch\kkn\sb
Z\d[fezh
RbYZZldb
YbZfre
Cbbg
@YB\CfFXJ\KVN\Q]R\S]V\WVX]YWZc[W\Z]X^[`\a\b~cWe[f\i\kXlYnYp[rZsSu[vTw[x[yYz\{Q|Y
B\C\D\EcHgIdJ]ObPXQ[SgVcWbX]YZZ\\d]d`aa\b[cedbe[ibk[manbpYrfsbu\vbwVyXzb{c|c
YmZc
B\ZW]h^brZ
CeY\ZT\\]g^\bh
B]Zjtc
IbKdT[We]dbgc]h\
@ZB[E]IeK\PZR]TcUdW\Y[Z[[[]Z^\d\g[hfk\l]p\sWtbuWwby[{e|Z
S\Z\\ocZ
FeIaNYRdTdWeYdZ\b\caf[hci\jfkal]menZuXviy[zb
@bBfDaI[O\T\U\W\XbZY[[]\^Zahb\ibkbpeqbrZsdtav\w[xbyb{a|]
@dBbDcEgFXG[KbPcR\SmU\YWZe\[c[echXk\rcw]{b|i
B\I]KdO[PdR]VYY[Zk[[]f^Z_dcadbgbi\k\l\r[ubvb{d|[
@bAcBYCVDdGZHjI\N[P\RTSVUbVyWbY\[\^bajc[d\ebg[h\i\jSkim[njocqXravYw\xPzf{[
BcOdYcZZ]b^[`cd\qizd
BbC]I[KiR\Z\{g
@bC]DZGbKfNbPZSbXd\\^[cjk\narawb{c|[
B[DcG\PeVcY\^fabdcehnb
C\DcIbJ\PfRdWhZZ]]i[nbpgwdx\zb
Zeai
B[P\R\SbVqZZ\]d]hbm\ua
GbYkZc[Yfcher[|f
@iBaCcF\G[PXScV]^beZfdg\hhqbvix\zb{d
BZGjVhha
U[Y\Zg
B]DbEfG\HdI\NbRbS\VcX[YfZX[c\i^]b[d]e[fZhai]mes[t[v]w[y\{e
@dFh
DbU[hfifzh|b
@YB]C[EcJ\N\O\UbWbZg[b\d^]acc\dZfdkbl[pgr\z\{c
DeX\]\^gn]
B]UkZWxb
@cG[RdV[X\YhZd\c]]cYdZeZhcvZ
BaI]RaZd]j^cacr\zb|]
Z[kimaz\
YeZhe\
@dC\]fbff[|]
IbWbX\bblXxp
B[CcD[FfIXJaKdSdUfVbWZY]Zd]c^Zaib]c]f\g\k]lXuZv\w\xdyez]{f
BeDWEgFgG[K\NdPbQ\SeW\ZY]\^\e\hbidlbmep]tevewZ{h
DZEcFjKbR]SeUeVbWfXbZ[\f]]^\acfak[lfm\t\
AdBZDcE\F[IdJ\K\P[ReU[VYWcX\Yb[m\ea\bWc\dbe\fchZkhlXtcxeyfzY{Y
@dBdQcX\YchbjcnXq\r\vi
B\JpU\W\Y\d\e\u\{\|\
BbKbYeZc{g
@]A[BeK\QdR\XdYYZX]i^[_bbZcZdggbkcmbndpbt]ycza|b
AcDZE\G\IhKeMfR[WiXXYhZU\\]d^bbid\feihmYnWsdt]v\wcyX|Z
@dBZCaEcFbI]KbN\O\QbY]^[bacnd[f\g]h\kbw\x]{c
@[EeG\J[QZReSYVfWfYfZZ[c]d^Wa\fbifkfl[n[p]rjsd|[
FaG[P]R[VgYgahke{a
F[S\VYWZZf\ilZr]taucv\xa
DcIbJ\PfRdWhZZ]]^\i[nepfwdx\zb
B[k\qk
@gA\CYD[GiH\MdR[S[[Y\\][_\`gbjdVhelbq[rbs]u\
\o
I\R[SqU\VcY]Z\e]r]|]
@aBdCeNcU[WbY\ZT[eaepcqfvc{f
AbCdI[JbKbPcVcW]Xch[l\w]xiye
@]AfGZIbUeZbc[hckel\n[z\|X
AYB]DcE\F[HbIXJdO[RsS\V\YXZX\\]\^ZeYgWhci]k[n\q]t\v\xYzW
MdRYZkuc
CQE\H\J\KZN]O\RYS[XdYd[[]\bccXdigfhckbl\n]phr[sgtduav[w[yg{Y|[
G\HcKaMiRdU\b[dlh\k]le{c
OgR\VaZW^\badZkelbnmp\y]{d
BmCjDXFbI\KgNfPjQZScW\YXZU[d]hbec[d[hYk[loq]r[tWu\wYxj|h
@dBTDfEeFgGkIZPiQeR\S\V\Y[ZY[[][cddTg\hbibkYocqYrZw\xa
CZY[_ecfk\l]rdzg
A\B[CeE\I\K\RlYlZc^ac\d\e[fdhdkgn[qcvZ
AbGZN\P\Q\Y\Z[^\b\c\dpf[n\q\zZ
B[C\FYLbPZR\Y[Zb]\^fb\c\f[hbknnao[
IcZh
@cAXBYC\DYE[F[GbH\IcJ[MdP[R[S[YYZ\\[^\_d`gbjeYf\hmlboeqXs\u[zY{b
\g^ecirZw\
Ucspu\
NbZY]\^ik[rb|]
ZY]j
@\BZDXG\IZJ[NdScW\YZZ\\b]ZbZchg\kguYy\{\|e
@\\\cYpg
AaC]DZEbI\NaPcQ\RbSaW[X\\lagc[dYeckbn[pYqax\ya{g|Y
\ltc
DbTaVaXg]e`bn\o\s\uc
B[CZDnEhF\GcLcN[Q[R[SZZZ`\bYc]ebf\gdiZkdp[rc|[
yb{g|b
Xgbh
UfZZ
@dC\]fbff[|]
B\P\YZZdg]k\mbndsZw\y]{i|\
D[WeZY[\^\cdibrcxc|c
@cC[DYGeP[R\YbZb\\]b^ebic]idrY|\
@aBYE[FdGgIfNbO]RbSbTbVcWZXaYbZ\^\_Zabbce\f[gbi\j[menbp\q\sZtYu[vmx]ycz\{\
AcB]CWG[LoN\Y[Z[\\a[g\i]l\nao\pbze{\|\
NgRY|f
GhZ\\did
Z]]h
AhP\UmYfZXigl[
I\O[RhYkZW
AhI\R[SiW\XZY\Zi]f^YcbegiZn\ogz\
@aAfClG]N[PcR]S\VZYbZU\ccYd[eil\nev]y\{e|\
CcDeIdPdZX[Zaefbqb
@ZDYGbIbNaPcQjZX^fgciak\l]r[saz\|Z
DaJfKcU\Y\Zkdbkc|\
@aA[B[DbNbPdQ\R\Zd[h\]^\`da\cbdbk\n[r\s[wZz[{g
@[BbDkEhO\P\R\S[X\Y]^[djhbidv\z\|b
@bKbUf{e
JbRgSaY[ZZa\c\dge]hdw\
@eIkPaYbZXwhyc{c
BZCdDeGaIfJ\M\O]RbTbZf[d\c]\^Zabk\lom\rVwZ
PcSdYhrc
I\NbUfZ[yc
@\bg
B\KcRXT\XbZf\\^kk[njzb
C[GfK]NgWbYkZb^\fdiawdxbyZ
@\B\C\DZGbIcP[QYR[Y\ZX]f^akcpjrgs[y[z\|b
Zh^\gayc
B\IfM\R\^dce
ChR[Y\Zb\c
Qb^h{[
@\AcB[C[GgHWI[JaN[OYQYReSeXcYdZe]Y^magbWcXdWe\fggVkdlennp\qdrYv[xbzf{f|c
CdNaZg^\df
CfK]N\PcXYYhZVl\uhxb
RbYiZck\
KYNYPWQbRZS[U\VjYg[e\\a]e\k\l\rbs\udze|\
B\NmUX
YbZc]bc[m\nYr[sdzc|i
^ckcmh
A]CZGbI[PbUcWiYaZ]^\bccghckaqbs\ucxb
AdG[JlK\ScU\W\YY[e]\`abZdbfckcl\r[w\{\
H\JeKbNaOgP[V[W\Zf][a\e\lfnbqZrZtbw[xh|\
AcClGZKbP\Q]R[SgZf]g^Ybbgbiakclen\pXv\x[z\{c|h
GcHdRZli
AdBZDeGdP\RhSZUdVbW\ZW[Y\h][_ab]dck\l\u\w\xZy]{Y|U
@\A]B[C[GgI\K[P\QYS\U]VcWdYdc[d[fnkelXn[pkz[
AZDlIbTbXZYdZ[\[kfr[|Y
D\Xkk]
B\D\FeXgggk[nks[w[|c
AbDhG\ZU]mcceYnb|h
C\FcIcXgk[m[xb{\
A\CdDbF[IbJmO[P[QYRcShU\VhW\ZY\T]]^\c[e\f[g\lUqdsavaxdyb|X
C\E[HbIbJ]QVS\V\Zc\c^]abc\d\i\nbw\xc{d|f
B[DgKcO\QfSbTcUdYeZZ^dfbkYpfqgtcw[z]
C[af
RiYZZa^b
Sh
@]A\ChI[O]P]Q[WaXbZY^YaZbZcXh[i\ksn[p]x]zY{\|Z
@XDlEhF\W\Y[Zb\Y`bl[|e
Yi
B[O\Y\Zmi\lZrc|b
IdJ\S\VbW\\[c]hclZm[scwaxg
SgW]YgZXcYhc
kl
AfC]E\GYI[NcU\VcXbZn]\^Xa\cYe\hclds\tbw\yYzd|Y
DjEcFXI[JZRqT[W]YZ[b^]_[`cabbecZdefbg\lVm\ndqYs\v]zd{b
ZX^[rj
Xb[jbWc\udy[
QiZWkbnf
AkB\CdGZKhN]OZQ[RcS\YdZb\c^[cQdbfbg]ickbl\p\zb|c
A\Y\cckfnms[wa
CcEcOcY[Zt]\adh\i\k\n\r\z\
@aAcDcF\G\ISKaNbQZSZT\VbX[YmZ\\d^]_[bZc[d[g[jblbm]n[p[q\r[s]t\uXvXwUx[zY|V
IdZ\]\^dgi
CoKbR[ZY
AbFdGZMeNbO]PbRbSVT\UaVgWbYY\b]d^YaYcVdbf[gdh\kdlYmbp]r\sXu\xbyZz\{X|[
UiZ\a\l[
P\Zd[d^\bVxb
@]QeRZXZYbZY]jafcid[e\fag\haifjekdlfm]p]wbza{\|[
AaBbCYEZFUIbK[OYPbQ\ScTeXgYe\Z]Z^h_]`[aUbfe[gehakdlZpfqYrdufvcwgx\yW|\
DeI]NcQcReZR]c^be]fchYi\kVnapcv]
@]CfEcI[KgM[N[Q]RaS]Xb^W`\a]b[dbe]fZg\hWkelepYqerbs\t\v]w\x\yZzY{k|W
CXD\GdI]O\PXRbV[YdZW[e]\^fadc\d\i]lcneqd|d
Uhkfz\
CeEeRfZ\gmwd
AeB[IXJ\K[N\R\UWWbX\ZX[X][^[acbccddge\gVi\l]p\q\s[v\wY{\|Z
B\DhKmY\ZYabdgrbv[w\xe|]
BdNcU\YXZ\[d^\cWdgkcpcqevcwjze{e
CgD[F]G\I\KcP]Q\RZW[Zb[b\\a]beidkZl\nesbtcwizb|\
E[FkIlK\PZQ[S[TbU\X[YY\d^Yb]eaf\g\jdq[r[tYu\vbxYyZz]{[|Z
CZD]G\Kiej{Z|\
@dAgBYCcFWH[I[KcOWPZQYR\SbU\V[WcXb[d\T]f^ba\bdd\hZigj\k]monkq\sRtSuTvYwax\zY{[|\
KZchmj
KfOgWhZR
@bCgFYIeO\SfYcc[e\fdnZr[wdxfy\
FhImR\Y[Z[b\edicl\rZu\
RpYg^[d\
@bA[BcEcGcIfJXKbLaN\O[P[Q\RbSgU]VcW[\Y][_c`dabcWd\f[g\hdiYj\l\q\sht[x\z[|\
BZO\PfUn
RaS\U\Zc`be\ffpjw\
@bAcB[C[F\GbIaMbNbOWU\W\X[YcZj\Z]e^Y`bddf\m\t\u[vfwbxdy\|[
K[O]Y]Zidbhcn[pZ
OlU]YcZS[l]]^Xp\q]v[zc{\
CkZh]er\
I]Y\dku\
A\B]CZDbG\H\IcKZM\R]SVT[UeYeZ\\d]]addhfZhXk]naratdwYxezb|d
GbY\]fgg
K[P]Yb]iceecgb
@[A\B[DiEXFZJXKjO\P\QSR]V\YWZY[[\Z]\aZcXdYfriZkel\n\pZq]r\s\vXw[y[zY{Y
FgW\Z[[gcfkenh
A\B]DaEcF]P[ZZib|f
AeC]D[N\R\Y[[\^[ehhbpfya|\
R\Y[fk
Q]ik
B[C\DhGYKlZ\][c[{Z|e
C]HcJ[S]Yg[b^\cgxc
@eGhIcQb_d
]ic\edk\
h\i]|g
B[K\Rcbckcrcsdu\{i
BZE\F\I\M]RZShTlVfYZZ]cidbh\k\l\rYt]wXx[
Z[^bfi
AbBbGZIcQbRbS\W[YgZh\hd[eYf]gblYngo[wfxc{e|Y
AgB]O\QbRbS\VaYd\c^[a]c\gdn[rdtcwfy\|\
C\DaFeJZK\MfQ\V\XdYc^bb\c[ecgZhck\mcnfwZ|d
@[CUF\G]I[JoO]PYRWS[UbX]Y\Zi\\^\aYddfcg\h[l\n[rZs[tZwXxczZ{e|Z
CeD]EZQ[YZ[]eozZ
@\BYDeE\FcGXIeKjO[PfQbRcSYVhX[[d\d^ba[b]d\e[fcgdj\ljmbpbs\udx\ye{b
G]ik
@\AaB]C[FcH\JaL]OdSeVfXbYeZ\^V_\a[c\frlZncp\s\w]xeyd|d
B\C[DZE]I\O\P\Q\UZY[Z[[]]\^ca[c\ekgoj]l]n\r\wczZ
@iBaCeFfIjPYTbV\Y\]ceXf\gXk]meqbvdwaza
ClGcIZPeW\Zeaeg\h\wb
DeIZPbQcS\TcZ\[h\\^[`ce]h[ickarbs[wZ{i|[
@]C\G\IdQmSeV[WcZd]c^Ybadgk\lfm]p[yf|W
A\C]JYK[Q]RTS\W]YcZi]j^[cZe\f\kdndr\ucx[zh
DcYjc[g[q]|n
CcDZG\KZM\O\QZRXSgVZYdZZ]X^]_ib\f\gdhilgn[wczb|d
KYP]Ye\b]e^\ccgf|[
DdEfZhdhqZz[
BcI\Ra]h^bahkcneqi|]
@iA[BZCVDZEbF\GfIUJ[MbRXV\X\YeZV[i\Z^h_dacbgcbe[icjbk[lbqcsbvYw\xdyWz[{Y|Y
B\CgE[FcGVIVJ[KZPZR\SjViYZZa[\\[^Yc[d\eYfbgeidkYmdnYt\v\w\xU{a|b
Z\]]iira
@WA[B\EgK\OiP[X\Y\Z[[[][^Zbgicl\mbn]sduYv\yb{c|e
CaI\K[NbQ]TiZ[ablinhzf
GcShZd^]
@]G\Udhdkjl\ngz\
CVIbKiZ]edn]ra|g
A]B\CeG[I\KYPZQYRWS\T\YWZZ[[\[a\c[eWfsibk[n[o[pXrf|Y
FfIhKdmbr\
A\CbDXEfF[IbK[LcS]TaWcXaYbZX]b^c_bebfjk\reseyW|b
A\B\C]EZFuIbMiPXRZTm^[acidkbndx\yb
@aB[DeEhF[QYU]\cf\r[xg|d
D\WeZk]f^\rb
C\OeP\SdZY\b^[e\gimbwbx\{a
FcIgr\
G\RZXcZ\]ec[qg
@\AZBWCcGpN]O\TZUYVfW\YdZU[\][^V`cabb\cbe\hdkSm\o\p[qXs\wZx[zZ|X
C[Lkc]
@gAeEaF\IXK[L\MhQ[RaY\ZZ]]`ccfd]fch\iYkgv]|\
Cb^aaflbrhz\
CbD\GYJcL\M]ReVZ^cbWc]ehf\kfn\r\
B[C\DiEcIaJ\K\RZTdW[Ze\\^[cbeag[ibk[ncr\{\
B[IdZ\^g
D]Z\^ha[kcr\
CeIdJ[P[RdWfXfYdZ[[bb]gji\k\nes\u[wayV|]
Bi|\
JjZ[kc
R\r\|i
JcOWU\YaZgadc[k\xczc
@]I\S\c\esh[kZs\uj
B[O\YcZk]c^[d\kfxa
@\edfbshzb|b
G\IhJbY\^cfb
AYDdE\F[HbIXJdOYRoS\V\YV\\]\^[a]c\eYgWi]k[n\q]t\v\xXzW|\
C[G]ObQ\YXZd^Xbdc\knyc|Z
@\DhEdGVUVWcYZZgncw[|e
DcN]QZU\WbYgZjf\n\|\
BfOdU[ZV
AbD\FbG[KiPcVZW[b[c\eYh[ibl[r[w\x]ybz[
@aO\^lq[
@\A\G]N\OdQ\RcS[VeZ[`chakdllnbr\x[|c
B[CdD\FeHbIbK[MkR\V[YbZj[Z^cabh\l]nXqgs\ubye
BZF]HbI\K\[\\]a[bgkirdwcz[
BYP\ZW^\a[qtz\
TfYcZ\
B\C]GdIgWcZg
BdGbNdPgY\\\a[e\r]yb|]
MdRZZfla
Rckhn\
Uha\
ZYhhkg
FWHhIZJbO]PXRXTcW\X]YdZd[Z\b`camc\ddfZgehckYlYo\qbtduYw\xby[z]
BbCQE\F\JgK[O\RYSYXhY\Z\[[^bbcc[dhgfhZkZl\n]phsgteuav\yg{Z|]
B[DaKfT]U\Zm^ewbzc{d|\
B]CfDfEbF\GfI]RdXfYfZ\[b]Zaacce[keoZpbshu[xa|]
@YB]CRD\E\GZH]I\J[KXN]O\PYQ[RXT]V]WYYY[X\W]Z^ZaWb[c\dUe\f]g\kUnVoupWq]sZt[v[w[x\y\zU{W|Z
@bB]GcHcI[KfMhU\Ye]\_ZbddghbkYldnhq[sa
BYF\I[K\NXP\R[Y[ZX\Z]]^\cYf[kzmkn\u[vZw[z]{W|c
@gA\B\C\D[FfGZHbK[NcObRbUdZe]\a]bdc[d\hal[p[rbtVuZx\zg{\|Y
@\D]IdJeNgQZX]YZZ\\\]b^iabc\dfhangrWxfzb{e
C]DbF\P\XdZ[aab\dckipcr]sft[uYxcyc|b
AaG\OZR\SaUgY[ZY\b^\badZffkelbnmp\y]{d|[
AfCbOgPZRcSXV]WeX\YeZZ^haZccdce]h\n\r\|[
A[CYKdRbW]Yc_gcmd\gah\k[vb|Y
A\B]CeDfKbRc^\bckbl\nhpbrb{d
DYE[F\G\KbN[OfRZW\X]Yf[b\[]iabbdcdfchek\s\tcuaw[xa|Y
@eBgCYDcFbHeJbKgO\PfQdRZScUZV\WXX[]dcZdcedlen\rZxi{b
UeZ]
FdI]Zksdz\
CdJeR[W\Y[Zbd\f[l[xj
BdC\DZFaIgO\P\QdSeY\\[aZbbd[egiZl\rbsbt[z\{g|[
EbI[J\K[Uh^bl]m[pbt\xez\
@gA\B]CZKeRcZ\_gben\rbxb{b
@\AcE[FcIcJ]KZMaNsO[RZS[^Y_\a\bYcbdgeZi\kenfpYv[wcy\zY|]
@jB[DlE\F[G]H\KmP]TbYY`dcYd[e\i]pXr]|Z
CdD[GfRWW\Z[b\c\d]linapc
AcB[CZFYP\Q]R]ScU]V\W[YZ][^[a[dXeZg]i[pmq[r]w\zZ|\
PhSdZ]\f^anYr\
B[D[F\IhNaR]W]Y[Z[[ae]lZyd{Y
C[E[KgMbO[R[UZXc\\]\^[`ca\b[c\e\khmbuZw]xb{e|Y
RbXf]akbl]sbtgxb
K[PcQgS\ZX\\]kcgeegakdnaw\|[
@bB\D[OgRYX\Z[b]c\jbq\rdsczd{[
R[ScZl
B]E]GbK\OmRbYfe\jbk\n\
CfFbR\WbZh]Y^\fbk]zg{b|d
G]KX^\hckkl\|g
B\CcDeRdWbZY^]hckl
BcPjZgxb
GdOeP[RZW\Y\Z\][ack\zg
@dBTC\DfEeFcGpIcPiQeR\S\VXY[ZY[[\d][cddTg\hbibkYl\ocqYrZw\x[
CZY[_ecfk\l]rdzg
@]B\GbHbI\KfP\RcSeV]WfX[ZT]c^kfhhWi]q\rXteu\
Zh^\
@bF[G\I\K\P]Q]S\W[Zmc[emf\ghi[kYl]m]ndr[sb{b|[
ReYrv\
B\Zgc\edkWr[sbxh
U[Zc]j
FcIfJiR[ZZt\
@XB\CbE\InJ[KeNZO\PdRbV[WZXUZX[a^Zc[e]fcgZhbial\m]n[q\sYtXu\v\wWx[y[{\
AbGZN\P\Q\Z\[b^bb\c\dmf[hbn\q[zZ
Y]ZZ^]kqyb
Zm][r]
AWC[DkEeKXR[Y[ZY\d]\^\l\vb|f
IbNeZ\a\vbyh
@bK]QgZ\qlr]
@\BXDbEYFdKfN]P[T\X]Z]]g^[d\ebh\icr\v\w\y\{\|[
BeFhKb
BhFcPe^]
F\IbJlP\RZS[U]V\ZZ[[hbm\uevg
YaZj[d
CbIZP\RgScYZ^dfch\k[min]s\udw]{[
Zi
OdZe^Zfp
D\E]F\K[LbN[PZR\XdY[Zc[]]\^[cbd\fXgbibkklYmcndo[u\wdyZ|\
IcZh
@dC\IhMaNbPfRoT\WfXcYfZd^]age\f\leneodp\r[sby[z\{e|e
G]NbS[Vgdbkclcset]ua{\
CjI\R\Zj\due
A[B[CaD[GlJ[P\\\cbdiedkeqXrXs\u\z\{c
F[GZIcK\MdR\Y\[e_gbadWeXf\hik\ogpbz\
@ZBXC\DfEnFYGRI\JdO[QcSYT\U\WbX]Y[Z\[Z\c]ga\b\cYd\ecf[gZhkiTlembngrwsbuewXxZ|M
I\YY]gl\s]uh
nbxj
B[CkFaKeO\R\Z[]q^\h\l]x\
@\Si[]n]oa
Zg|\
B\P\YZZ\g]k\mbndsZw\y]{i
Kb{g
Zjeb
A]E]GbIhKbO\PZQ\TbU\X[Y\\[^YaYhbjdl]o[q[r[s]u]v\wbx\yZ|[
AdC\R]Se][^\c\mn{Y
F[Ifk\u\
@]CbI\JkRZU]Y\Z[dZwdx\z[
G\IhJbY\^cfb
DcJbZh|[
BeD]GXekk\rbsb|\
AdCcWcX\YdZU]\a]biccddfghcn\wb|[
@\BbDbEYFhKhN]PbT\X]Z\]e^Yd\eah\ibr\v\w\y\{\|[
@XA\B]CZDbEbGjH]O\PZQbR]S]TbZh[[]\^eddgchZifkcl\mep\qZv\w\z\|Y
C]RhYZ
Y]Z\ff
EdRZVbZ[[befn[t\xb
C\D\JjRYUhZZa]k[l]x\yczd
B\DdG\I[KYP\R]SZUXW\[c^\agbee]iYlfmbnbp\rYv[wbydzc
AaBZD[GZK[MgO\PbSaTcVbYX\\]\^f`daYb[gbhdi\q\ratbxZyb
W]rexh
B\CZIgKdVYXbYeZV\Zc[rfs[vdwaxp|[
@\AcCkDdEgFcIcJdKcYdZY]dchddg\h]icl\m\n\r[u[wdxdy]{\
EeU[Y\Zku]
Q[U\Vh[]gbn]ufyl
CoP\g\
F\K[RWWb[j\c^bcZh[i[l\sftZxey[|l
IZJcKcZ\^\kcuew\|k
ShVdYeZ[hdlX
G[QbS\Vf^[hbrg|\
GcIWJdK]RaShU\VZYdZb\]^babc\ebf\l\ncr]udw]ycz]{\|Z
I\Xcl]scv[xh
S]UjY[Z\
DbE[GgIVJWK\NbRjSZVhZe\d]\^Yc\fgg[her\u\vZw\|Y
Pi{d
O\ZZ^habzd|b
IhZe^[h\kasc{[|Y
FgIaWd
C[D]E[P\R\S]YYdce\lemanbplv]{f|f
A]B[GlKbQeS[T[V]WdZ]]Z^\bdi[l[p[razc{b|d
@\C\P]W\texgze{c
J\S\U\\Yxk
JjRXZ\l]
]\kn
B\DZIdP\QiU\Yc]\^jb]h[rbv\
J\N\UoZ]xc
C[GdP\W]Y\Z\][^bc\dbechdknr\vYxbyez\{Y|W
nb|g
DbQ]R]SbYaZb^chek\pas[xjy]{b
C\K[M\_gh\
J\Y\]i^\nkz\
ag
Fj
B[CVV\ZU]\^iabdbe\rcy\
Z]\hcZkmu\z[
CgITWWYbhi
B\DdGfHfIdNcQdYXZZ]ed]eVgbi\ldneu\vbwd
K\]h
@\C[I]K\MbO\PZQ\RZXeY\ZY[\\X]U^\bac[e]f[hbkzl[m\nWsbu\v[w[x\zX{Z|S
IgLa
@cAZCbE]G[I\KeMcRjU\V]XZ]\^ea]e\f\ghhbigjdk]lcn\s[t\x[|]
CYKk[[fb{Z
DdE\IcKcOhQ[RcWYY[ZXc\d\halZrc
RZZk
@dAdBcC[EbIXKcQfThVeW]XVYhZW\Z]c^cdYebgXi[kbq[seubvbxdzc
BiI[JTKbPWYYZ[[\_c`ddaebfmg[i\k\mdnapZvfzk{[|\
B[C[D\E]I[KZQ\RaT[U]WZXZYfZV[]\a]Z^Xb]dbeXg\k\l\m\nup\qisXvYxZyZz[{[
ChD[JZKcS\WdXcY[Z\\\^\e]hal[njwcxfz]
AcCdGYK\M\RXWdZlcYfdggi]kbn\r\|c
@bAXEfFdGbH[I\J\OYQ[UXZd`ca\c[dde[fYgekcm]v\wdx]{]
AbCeDVF\KlOdRYW\YZZd]\^bcff]ggiZnXzW
@[AcBbC[DdF]G\HbJcKbM[OXP[Q[ReU\V\W[YdZZ[[\[^[cbg\ifk\mbpcqasbteu[vcwZyhzc{e|c
P\Qg^[ajb\di
BZDdO\P\Q\UXZY]\^Vbbc\e\kundq]r[zX{c|X
NiXZ\g]fbbkWvbxY
@fDlG[IZN\Tb^eechZkgv\x\|c
F\UhZ]
AaZgle
ShU\YcZd\]achdwb|\
[Zbh
DhYe]\^\gglZrbza
CgZcc\g\w\
RjYiZf]aa[c[g\hfp\s\v\xZ
IhK\MaR[YZk\lZsdtaxl
AZB\C\DkFcG\IdR\TbXmY\ZZ\\]X^[g]k\mbxb{\|d
@bCVF\GbNdP\RdUcX[YY\\]e^f`bceddf\kfrbu\vfwby\|[
@cDZNgO\S]UWYaZZ]c^\cYddelfbkZndp\sftb{\
@bI]ZY]be\f\ghi]k\m]nc|\
B\PiY\Zf^Wlcr[
K\X\^[rh
@YO\U]V\YrZYe\hdk[v\
I\K\X\Z\[[]\`dbfhalhmbn\scuYv\ze{c
F]P]XdY]Z[behakfscuYvazY
@\BYCbDbEWF\IiKdLaMdNcPcRaVZW\YZZZ[V\\^Y_babb]cedbeafkgjh[icmfnhoZpZrZscufwcxdyU|]
@dGdHeI\KYN\PZQcRWSZU\V\WYXbZb`\a[dagfiTkbmdnctgudvcwbxZy[z[{Z|[
@\CcOiXeYcZc^ccbd\hcpb{\|[
ifkesg
BXDbG[K[N[P]Q[S\T\X[YYZb[[\[]g`gaab\cXegf\h[iYlepdqbrYscu[vczl{b|h
H\YYZbabnjwX{\
Y]Z\bbff
CcbXqm
@bA]BYE\FdGhKXNfO[P\Q]RZS]T]U\VXWbXZY\ZU\g]g_[`]bmdlfeggiYkfmbqXuZvfx[y\z[|X
C\JZRj^dadkb
@fAfBcEbFaG\H[IbKbQ\RZV\Za[Y\X^Y`bbae]gbhdjblcpdt\vXwfy[zi{Z|b
P\S\VgZ[\jhalYscvbxX|Z
AbC\KXNeRYU]YbZY[[]k^dabbcd\napfq]rdxc{d|b
KcY[Zf^dkcs]uhz\{[
CZW]Zhn\t]vl
B\CZD[E\J[KZM[OfQ\YhZT]c_gd\l]njpbuWy\{c|b
A\CbDYE]FbM[O\Q[R\SkU\WYYcZY]d`bc[dee\gbhZibk\l]mdncoepcrfw[xbyazV|[
C[E\K\P]QfRZWgYcZe]gb\lZnbr\t\
@bAZB[CpFfJcNdO[PbQ]R]S\Y[Ze]Zb\egh]k\uby[ze|\
AgB\C[F\GgI[J]K\O\RZVcY\ZY\fa\b\cdd[f]iejhk\ldpZr\t\{\|Z
B\CbJbKZN[P\QbS[VkXY\\]\e\h\sdt]w]x\y]
AgCcIYS\U\V\ZY\h^[abdZhcxZ|Z
A\C]Kfced\q\{\|\
P]XbZ]kl{\|[
D[G]K\R\ZV]b^oaaeah]kXqb|[
IXKcNbOiPbRbT[[c]b^Ybcdbf[g]hfrcu\w\yeza
B\IbKdO[U\YZZd^ok[
A]BjD\F\KYO\RYVgW\X\[b]Z^Za[bdc\d]j]kal\ngpbr[s[vbx[y\zU{f|Z
Ch
AdBQDbGbHcJ\N\OcWaZb\a^ZabbYdbf\hbkblep]r[tbwczb|\
IbZfc\kjz[|\
@[NjR\]c^\abc]lbrgs\u[v[
JiR[
@cBbE\G\IeQaX\^]c]eWkeqbrYtduaz\|d
C[EdJZQ\RbSbVbYqZW[h\[cZedhan[t\vZ
@]CeI[J\KcN\OdQZS]V\WhYZ\b][^\anbcfbscu[vczc{h
B\D\IdK\NbPbQcRbSfTbUaX[[[a\c[f]l]riscuav\xWyfz\
@cA]IgK[NbRcS\V\W[Y\Z[[b\[]\^ibdfZg[haibkdl]s[t[uavgwZxbyc
@ZB\CXE[GdI\JhKYMcO\P[QcSYT]U\VZWYXdZY]h^V_a`\aZb[djecgdi[k\lXmmn\pdq]r\tdwg{S
Wik\nj
O\U[Z[qk
B[ZT^bklz[{\|[
EeSeVdXc^\abe\kdmfnct\vdy\z]{\|b
AYD[GeIbN[O\RhS]WcZg\d]f^Ycbf\hYibk\lbm\qbsktcubx[y]z[{\
JbPhZ\[bl]vZze{f
BZG]O\R]WbXeZY^nk]se
@aB\CeDbEfF[IXJeKXNfPXQ]SZV]WZYbZX[e]fbcc\edlemdn[pjrcsctZu\vcw]xbz\|\
Z\^\|k
B\C]D[F\GdIeS[TcU\[[bhhhrbyh
@\A\B[IcJbSfY\Zg[\lgzh
AbBbGdI]O\RbS\UdXeY\[b\d]ce]kZn\qbtjw\ye|]
F]G]IcNbO]P\U[VdXhYcZf\\^e_bebffhYkZlbm\obp\rVucwdxiy\zO{]
@]A\B\DeGdHcI\KXPeQ[S\VeWaZZ[\\\^Xc[hck\ljpbsax\yXzg{d|c
AiB\CdF\IZN]O\Q\RhSrVVX]YcZe[\]X^X_\`]abcUdYe[fhg]hai]kTm\ucvYw[x]zb{]
EcO]RZUeZY^[k[rb{\|g
AdBZCdF]G]K[O]P]Q\RbS\Z\\b]lb[dbhXi]jakgq[r[s]vfw\xfyYzX{b|W
BhRcU\Y\kdsb|\
Zb{f|Z
BWDcFbRmUad[hf{[
C\O]U\WXX]Zcbik]rbs]u[|\
GfI\J\KbUcrYug
FZIUJ\S\YjZ\[c]bfdwYyZ
B[DcX]Yd^[kk|[
Ucxd
B]DcIdS\XcZZbac\gbs\{g|g
@bCRFbI[K\MbO]P[XZYc[d\\^Va\bgccf\h\kUl\minasZweyZ{g
K\Wh
I\NkR][\^]tgu[yY
C]D]P\UlY[^ca\gbl]
GbYn
@]AfD[FkIhYZZd^[dlidl[s\
I]WbYcZ[\bvp
B[D[E[G\I\J]NZO\PdQdR[ShW\ZZ\\]]^iaZc[gdh[i\kYn]p]q[rcvZx[z\{\
BjZ[^c{[
BYCcG]J\SjT\Zd\[dYe\g\pdrcsctbu\v\w]ybz[{b
Z\agcd
F\I[KZP[Q\UdV[XXZZ[Zbpc\ddebg\h[kcr\sQvV
B]I]Xo]\^\s]u]
Wh\d]\^d
OcQ[T]YbZi]\c\e\g]k\mfu]
CgGaIe[h\akXl[wbxiy]{\
Zf^fg]w[
S\Zd^[fgkdner\|c
@bBXCdD]IdNUO[Q\SaT[U\VdX[Z[ahbbcZdciZkalfmbqasbtbu[y\zc{Y
BYC[EdG\IbJ\KbN[PXQ]RbS]UYWcX[[X\c`ZahbZcWdYehfZkclin[p]q\r[s\tcuZvZwYx\ydzl{i
T[U[Zp^\gdz\{[|\
C[G[O[QgT\Y\Z\\d`bcVd\mbrctcwbx[|f
PY]fafcXmfnbohw\{[
DfF\IcQ\Z[\b^caad\gdk\tdv\w\z\|[
AfCdFbGcK\QbV\X\Y\Z\[facbYcbech]kdnbrbt[uixfy]zc{[
e\yb{g
JgPtRZZY\\
BjD]GcJWK[ZX^ca\e\hakgzf
FeK[NnR\UZ[\uby]{[
[cdekinez\
I[J[NXPcUmZ[aar[w\yc
C\KhYibac[ma
DZKcNbQZUjW\X\YYZ\\\^Uaed[hbk\sbyYzb{d|\
YbZ]^nr\
@dCTIgKZTeU\Z[[\c\hckbrZv[wcyjz]{\|Y
CpDcHgIYRZWeY]^\_Zbcc]ddk\n\xa|m
Zg][
B\ZY\\]lrZ
B[P\R\SbVqY\Zb\]d]hbm\ua
DbU[hfifzh|b
O]U\Zee\h\kizY
CbJ\NZYeZd[hb\l]n\ye|]
@cBdF\QbX\YcZY^[hbjcnXvi
I\R[SoUcVcY]ZWade]r]|]
WaX[YgZhc\w]
CWG[LoPZQ]Y\Z[^\aZfbk\o\v\z\|\
D\IfTaXXg]tZu[
U\Zh
[Zbhs[
@]A]BYCYKZMcPZQcRbWbXX[]^bafbacif]ggibkZldmcndoWv]wZxb|a
CZFdKbM\QaWhXZY[]\^dbagbibkdmenaofsdu\z[{\
A\C]Kfq\{\|\
D\EcFgKbSeVaXb\f]]^\abfak[m\n\t\xc
BdDbF\IiJ\KbM\N\P[Q\SbVbWdXhZW_b`bcig[ham\nbr\s\tbubvdx\{\
@bC]DaE\GdKZP]QeRlZY]fa\bZc\d]lendr\t\xZ|\
GaIXPkQ\Yaaalbscx]y\zb
Q\koy[
A\KbR\YfZZ^[bcdcecfbi]lbmbnb
P[ZfdYncohw\
C\FcIiZ\h\v]wZy\
CbNZY[[hb\l]yc|[
G\RZY\Z\e[hhr\tbw]
K\P\QdY\Zd^i`ceeh\kfr]
@XB\K[N]W[^]a]blg]k]mcrasdy]|[
OgRZYbZ]kcrbv\
P\RdY\alkdm]r\u\{b
@\C[EaP\ReSrY\Za\Zbdcgd\kar\yhz\|Z
C]D\G[QaV\WYXgYeZc\b^Yrju]|\
AeBgFeIcKbQ\TeW]ZYdag\k\mbr\tZu\w\x\yb|c
B\C\QXRVSnV\X\YSZY[g\bd]ffj]l\x\{\
@fAaE\K]NcQiS]TcW]YbZa[[\d]c`]aeeggch]kbn\qargsfteucxay[{Z
@bA[B\DbEbFcGcI[JZKXN\O\SWTYU\V\W\XU\[]X^Z`\a[bZcRdZf[gWh[iemznVp[qgr[tZubv[w\xcz\{Y|\
AbBbCdD\GZI[KdMcO\Q\T\YYZf[c]]_\abbccgddeXf\ghibkYmZp\ubxazd
B[DcEZFbI\K[P[QaTtWfZX_da[ced\i\kZm\nsu\vYw\x\yZ
R\[hb]n\xe{]
B\C]DcKXNkObRdW\Z\]i^[c\kc
@ZBdC[DdF\GWH\IlKWNeP\QZR\SZXcYcZ[[Z\f^Ya\b[d\e[g\hdi\kjlUmcnWrhs]tZu]wZxYyc|d
AeB]CaGbIhKeS\WbYjZ\c]eahbkeq\tfwbx\
BZDdRmZYyb{[
BdGYK\RgYbZW]]^ohcidkhnYr\wZz[|\
@fC]FeG[KZPjQdRXYXZ\]ba[bgcgf[k[lat[xc|e
@XAfBYDYI\JhKbNYO\PZQ[SXT[U[VgWjXYY\Zg[b]V^ccVe\kdmknbparYsauZv\wfx\yXze{V
A[BYD\K]TlWdXiYX]W^Xb[h\k]r]tcucvcxfz[|\
GbR]Zf^[{a|i
CZDeNcO[Q\ReS]TgYZZg\b^jc\g[i[n[rYz\|V
Zns]
C\YlZZc\fjnd
CiD\E\K]P[Wba\kenZwb
FmO]Zlc[n\
AYB[CbDrEoFSGVI]MfNcPZRVS[T[WZYUZY\V`ba[b\d]eeg\ifl\nUrYtbvZy\z[{X
AcB[CYDfF[IZN\O[Q\SYYYZd\g^[aec\e\fcgZh\i[kZm[nvq\rXsXu\w[z\{b|c
GbZZn]rj|\
DnGXScYdZ[\\rb
@hB\CgE\F\G\IZJeKcNbP\RbS]U[X\Zb\f]e^e`[c\dbe[o\p\uevfzd{b
C\R[SgZb[k]\^oc[kbrYs]v[{\
@YB\D\H]IbO]PYR[S]T]U[VbW]XdYZZ\[V\V]Y^VaWb[c[d]e\f]g\kZlZnVompdq\sdtXu[w[yZzU{W|[
F\O]R]UZZ[[]]g^bbcc\ngthxhyh|[
Pi^ed\r]wcz\{d
C\EcJbQeRjVeY\^bcYdbg\hYkglamXnbp[r\tbxb|b
B[CeDbEeFbK]PjQ\R]XbZ\]i^Yccs\xby[|[
F]IcKbZ\^ilbz[|\
GYY[Z]hj
B]Gjcal]q[vc
@ZDZO\P]S]Z\emhbkZn\p\s\x\
AaC[Kcchd\e\h\q\|[
ObU\Xf\\]a^fc[icr\seu[
B\CcO\^ic[k\
BbNZPiR\X][d^bacdfldr[sit[uYw[x\y\{[
WcXgZ\tgw\xd{]
B]JbKja[
A\Kh]\lcye{c
@WB\C[E\I[JaO[PYRpSgYYZ[]\^\d\fegRi\w\x\{\
B[E]Z\]]c\iikZpetc|\
G\RZY\Z\e[hjw]
@eFcGcP\Q[RXTbYcZj]bghr[t]wbx]
OZXhZkn\rZ
AbBZCcDbO\S[YmZWc]d]e\g\hdrcv]w\z\
A\GZO\P\S]U]Y\Zj\phbx\
BZOpZ[aZq[z\
C[GZRjxZ
@[AcChF\GcIYJbK\MZQaRcS]T\U]X\ZZ][^W`]aYbbcddeedf\g]iZklncp\qcrasduXwex\y\|g
B[D[F\IhNbR]W]Y[Z[e]lZydzc{\
B[DdTZZY^hg]kglewd{Z
F[K\knn\
CiKZZY^\b]ebkin\y\
Wf\\mf
C\D[E\FlImKZTgU\V\W[XZYeZY\afdhbr\t[x[yX|[
GdY\Z[knz\
JcR]U[Z\\hgak\
CeDZFgHcIeJcP]TdUdV\WZZ[\\cee\h\l\vbx\
@XB\K[N]RbW[[]]\^]a]blg]k]mcrasdy]|[
I[X\kdmg
pj
pi
@eBhDdI\O]RfZ[cYdhebwczb|V
@\AbGYI[KeNcO\PZQdRZXb\[]e^[dbe]g\hgiflfn\sfv]w]zc{Y
RbSkY\Z\\ecb
B]Thc]nl
BeP[VaX\Yf]ec\hbkkocyc|f
CcZX^ed[ofqg
@eB\CeHeKc[b\c]]aibbn\v\xf
P\RdY\alkdm]r\u\{b
@\C\EaP\RlSfVaYbZ[\Zbccfd\x]yhzZ|\
BbCeF\GgIYK[O\Q]S\ThXgYi^\f\nfr[ubxd|c
C]D\G[QaV\WYYeZd\b^Yrju]|\
@fCbFeGhH\IaMdOZPZQbSZT\X\ZX]\^b`baeb\efgZjckWl\qYr\t\u]xg
BYCYDjE]GbI[J]K[NeRhS\UXWcX\[d\e^bd\gYh\l\m[njrbs\t\v\w[xfzb{\|W
B\UpZWe\hb
JZN]O]UkZXk[sluZ
@]B[DZHgIaK\NbQbUcXbYYZ\\W][afb]c[f\gbh\ifl[nZqcsctcuew[zd|c
BmC\GdRYS[Zabbd[gbq\re
@dBbNWx[yh
UjZ[q\
@dC\K\N\P\TfZc[]\\^[bxc[d\vX{\
AbCgD\NdQZTcZY[Z\c]bcdejgckdnZp\rfsbthucwgz\{]|Y
@dA]CYDbNcPVQhRaU\V\XdY[Z[[Y\[]\^\`\dhe[h[i]kZrgx[zd{e|g
@dF\N]RdSZX[Y\Z\\h]ebbh\k[setcvc{f|\
Xk]Z
Ad\\]kbek\n[v\
QlZem\
Cixk
F\Q\ZZ]Y^[c\k[mo
B[F[IXJZKWNZPYR[XVZT]Ub[cRg\kXmvnWr[sYu[vZw\x[{\|[
@dA\BcC[DdEcFeGeIbNaO\PiQbSWV[YjZe\[]i^[`\a\cbd]gZh]ikmTqZsbt\ujxZ|d
SiUXVhe]
D[|h
AbBcCbD[G\McNcQ\RbT\YUZ][d]\_]b]dee[gfibk\mZp\rfudwcze
@aKdNgOdU\Ze[\^]ahbdcZkXp[xe|c
CZEbYbcje[
B\CaG[RjU\YY[ga\b[dffYhcs\u\{\
B\DcEZI\M\QbTkW\Z\]]_da\i\k[m]nbrd
@\A\B\CVDeFgIgJaKhN\O\PcQcRbSeTbVfXXYe\g^Xadb[c\e\gai\lWn]tYvbwbx\ycz\{V
[hb\n\{]
S[\j|\
GfJbKcNYT\VbZ\]jl[r\tXw[|f
AcK\N\O[PgUXV\Y]Zhk[rdsbzf
F[Xch]ktm[nY
DbZ[^g
B[C\FYLbPZ]\b\c\f[krnao[
@cAhEgGbH\J\KfLbMcN]OXP[Q\S\T]U\W\XcZX^c`hb[chd\fcghh[kalXmhnXrXsUu\vUwbydz\{]
@\I\c\fjhdrh|[
BXEeGZJcN]Q\ReU[V[XWYYZc^ch\lYsZt]uwxjy]
BZDdRmZY{[
B\Re^gr]
CbGdHeR\S\X\Z][f\b][ajbZd[gZkZlcuZ
CbD\FcGbISKdMbO[Q\RaV\WWYl\[]e^\`ba[bdccfZghi\k]l\rVsbtbucwbyYzf{h
@gBZC[DXF\G[ITJ]KpNaO\P]S\WXXdYg[c]i^f`\cdd[e\hbkemcnlocpUr\wb{d|\
AcBbCeD]G\I[McS[T\YZ[\\]abb[cZdge\fZhbk\mZn\r[udwZx]
@WAeCaDfEZHbIbJ]KbOcP\ScUWViXgYbZa\\^fabc\ecfZh]i\nepdr\sgtfx[ybz\
AbD[EaOdZX[cd\e\h\lhncpfrcyfz\{[
@]DXG\PeZ\aeffhdibkkrgudz\
@cFfK\R\Y]ZZ]b^]bgcff[iZk\
@bG\PhQaR[YZ^b|\
@aAZB]CZD[FiGZHbIdK[L]N]PYQ\U[V]YeZg[b^Zaceefbg\iZlendrcvdw[yZ{\
IdJ\KcMaS\VbW\Yc\[c\hdkhlYm[sdwcxby\|]
@[CeDcFmIaJ]PZQ\R[SfYYZ\[[\\]Y`]cce[f]hbk\lZmbp\wfxZy[zc|a
B\D\I[KbP[TeYbZ]]W`gcYdjk\mmpZqjw\z\{]|Y
C\JmR[Sg\[abd\x[
@\BdDfEaFYGZO\P\Q]R[ScUZV\Y\][^Zc[dYeeg]idk\l\prq[rZwazY
CcE[F\NfOfPdSZT]W\YbZZ\o]hceebi]jblcmcuZv\w\xXzc|[
@\SiUcZ[[]dbl]n]
G\IdJbZb]\^nkbwb{e|\
@\B[C\DbHcI[K\NgPcRYXZY[[g]g^ba\kbldm[r\xZycz\
BZEcF[GcJ[LcNbO\P\R]SiTbVb[b\daZc\d\e\gZkbo\r\tmv\wYx\yYzi
KeUgW\ZWuYxb
B\C[DbE[LhO\QfRZSZV[X[Zm^[hcr[z\|]
oi
@ZA[B\HcOdP]S\V[W[X[Y\ZW[[]d^Z`]bocYdhecf\kclUn[pbsZuZvayZzg{X|\
CoP\g\
S\VgWfYc[dachaqbr\vd
@[A\BVDbFbGcK[N[OZPZRdS[TZUbW\ZX[\]b^\`dgWh[i[m\qhv\w[xYybzZ{Z|\
@aAcBhCaDcIgMcO\Q\SaTZW]][a\c]gfhdiblcobp]q\sbwaxbzc{g
kh
@eAZBcCYEbGZHdIRK\NhPbQ\TbVbXZYV[c\X^]`\aYbecdd\fYhekdnbrct[u[yZ{Z|[
B[C\DcFcGXH\IhJ[MdNcOcR[SbUcVdXb\f^Z`\abbbcedbecgdhdjVk[mbp]q[s\u\wgxaz[{c|f
CYGZIdKZNYU[Y\Zd\c]Z^iacbckgncrctcuew\xczd{b
FbZ[^h
AXCdD\E]F\GZHbIXJcMZNXOYP[RdScWfYcZf[b\a]X^c`gabbgeffjg\h\i\jdkZlcmboep]tdvZya|\
Pc^iz[
CbGZI]R\Wb^\eahckk
AaBbEbFhGcHZI]MaN]PbReTbUZVYXbY[\[]d^c`baYclddeghYiXkZmbq\rTtewZzg|i
AfDeGdKaPcS[TaW]ZW^db\dcecf\g\jekfnapbrbsbzc{c
A\D[E]G\I\J[N\SdY[einZp[
@bA]GiI[KbR\ZY]\_e`bbcdZhckblenZq[sbz\
GbIiQbSZYY[b\c^\bbedh\l\mcr]sfw]xdy[z\{b
@WB[C[DdGXHbI\JXM\P[QXRbS[VZWhXdZb[b\W][^Y`jaXcZd[ehf[heickbmap\qcr\sYv\xYyb{j|h
CcDZG\J\K]N\P\RaSbVfXf\[^bl[rasgt[uZv[{c|[
IfN\QZZX]Z^oa\
@ZAfBXCYDfEcFZGdKdMeO[SYTZVWWcX\[[\g]c^Zabclgbkcl\ncwdxc{Z|X
@\B[GeJXNbO[R\W[Z[aar]sZtpyY{]
Q\SiUbVYZb]\^[a\eafbkhpgr]uYx\
BZIcSfW][[^hfblZt\x\yi{e
C\N\WgYe^abYcYedkdmdoWp]rZsatcuexhybzd|\
C\H]I[JcR[ScY[`ebic\edk]n\pdr\s\uhzX{\
BXDZF\GaI[N\QcRbTkVbW[XhYfZZ[\][e[g\ncrexb
Zm
A]CcEjYaZ\c\kgn]pgr[|b
B[DaGaPcQdV\Y]ZW[c^ek\lcreu\wcz\{]|Z
CdFdHbIdK\R\Z]dat[zd|e
cbti
B]CYDTFcI[KeM[QeSbT[V\Y[ZY`ddchfrds[teuZy\
BZC\DWEeF\IYKeQcRXU\WZZa[\\\]kbfc[elf]gbhej\k\lZm\p]s[u[vZw[x[y[z\
CdG]KdN[PcUYYbZd[[\bc\dbgir\yh
I[YcZj
AZBbCdE\IZQeS\[Z\b]c^d_\bdcgd\eehViZj\kYldm[pcrhsct[uhvcwXx[{d|e
^eb\g\o[shtbu[v\{a
EdFeIZJZKcLcMbPdQZTbU\VeWVXZZX[d^a_dbecadagbhbncpcrXsduXvbw[xcz\{c|W
@[B\D]P]RoYXZY\\e]hd|\
E\IbQ]R\Zc[[h\naylzX{b
ChG\I[KdRbW[X\Zb][c\edidr]
BdCbDdFcIdR\ZX\j^[afc\ffh]{f
AYC]DbGfIcKcNZP\Q[RcSiW[XeYZZh^aaYbecWdXe\fdg\h[jdkcmdn[p]rcsftduVwZxXyjzZ
AlI[QbZY\[cik\l\nczZ{c
B[CfUZZl\ga[bb|[
CcG\PgR\ZZ[]\dajjbld
@dBbC[DbEcFZG]I[KcPgUZVeY\^Xd[eZf\ggl\n\oeq\vdwix[yezf{\|Z
AdF[G[K[ObQZVcX\YnZb[d\baac[d[eZfai\k[ncpesavZ{\|b
EcQdYbZ[\ba]g]hcnbrh
C\YlZZc\fjnd
Ni]ee[nb
K\Z\[[\cbnuax]{]
CkD\E\K]P[Yfa\kenZwb
@gEbFeGeI]K[OaP[XZZc]f^XbbcWhZidwZ|\
FmJ\Ze^dc[n\
AZDgEbFbG[IaKaMcNcPaT]ViXe[d\\cYeagcicnbq\s[ucwZxbybz[{b|b
AfCcD]E\IdJ]MeN[PbS\VYWeYXZ[^babcfedh\lYn[rZu\wb|X
SbYfZf]Z^\ff|b
@YBYDmEdFVGWH]IZJcKWMYO\S\T\W[X[YZ\Z]i^[`[aWcZfZk[l[mZn]qZtdudvgwWxZzY
Z]eg
@cAZCcDdEjF[I\KiMhSaW[Y\Z\]de\faifkcn[qbrY|Y
QcR\^\`eefkhtez]
BZCYE]I\PZRcXbYdZf[Z\\]\^Zajbldffagdkepas]ydze|Y
AcCZD\IZN\SZW]YZZV\hacc\fdi\l\m\nmsXu\w[xb{d|[
Cbk]ng|d
PaU[Yh^dig{\
KaQ\R\Wbc[ncs\x\{j
Q\Zd]Tc]fcl\ppra
BbDcJZO]P[RhVbYZZ[\\bag[hbk\r\v\
@]FbK\MhTf\c]daec[edk[n\r]|]
GbZZn]rjxb|\
GaWaY]Ze[g^avZw\
kj
IgK[ReS[U\YbZX\Zbdd\e\ghhcl\|]
@\C\PZQ[XbYhZ]]\a[b]dbkXnhpirbsZwc|b
ScY[\icdyh
S[Y\Zk]b^Za]
@gC[E\GeIbQbVaWc\i]Z`\deeZh]k[l[nhrgvgw]|Z
AdBZCjDfKbPZR]SaT]UgW\Y[ZZ[X\e]b^Xa\ddi]lcm]v[w\xWy]
Y]^beekhn\zd
DhG\Rd]c^gcbnbp\
B\[b]]^ppe
Yi
GgIeR[Zd[ddbfckc{b
B]C\D]GcM[Q]V[Ye^bafccdbhak]llm]nhp[qay\zZ
R[YdZq[l^Wv[zc{\
Z[^gr\
JYR\S\Ye]\^baacZ
ShZd^]
@]I\JaR[S\]cc\esh[kZ
B]CeK\OaRcUbVdYhZY\b^Wbdc[dfkls\{Z|Z
AfFjG\I[JaKlMiVZZU]cb\cYeVi]k[rb|Z
C]GdIgWcZb
EcZepmsb
@YA\B]CYF[G[H]I\J[N\O\PYRXT]U[WXXdZY[[\W]Y^YaZb[dUeYg\hakVnWoqpZq\sdtZu[v[w[y]zT{Z|c
I\WVXc^]rpubxj
PcU[Ya[\]j^[bcc\sbtbxiyf
IbZ\yh
Y\ngxj
B\PiYeke{d
Il^[h\kasc{[|Y
C[GdP\W]Y\]\^Yc\dbechdksvYxbyez\{Y|X
CVFgG\KtO[PcQYS\T\V\[b\[]a^Y_gc[f\gTifkblZt\uYvdw\xc{]|\
B\C\DdQb^hdbe\q\r[
Ug^ewb
AgVdZ[\[cee\
B\DgGgIdPdR\YgZXabgnx\
@bD[EgFZKeVbYbZb`ccYd\e]mip\xd|\
@\A\B]FbHbIcO[PZS]UYW[XcY\]\aZfcgihYi[k[ldnipftfwd{\
@[AbCbEZGbHcNgQfRYUXV\WZX[YdZf[e]c^bacbcdee[f[i\ldn[oep\rasdu[wXxcygzZ{f
AfB\C\GeIZKaN[RfShW[XeY]Z\[b\Y]]^[aZbdcbdVe[fcg\jckcl\mcn]rgsitduUvawZxYy[z\
BhRYUdZ\
@fB\EbFeGcK[PZXZY\ZV]lhZia
kj
AbC\Q]YZZk
B[CeDbEeFbK]PjQ\R]XbZ\]i^Yccs\xby[|[
S]UjY[Z\
RgY\la
Zg^\z]
C\Rh^\de|a
F]IcKbZ\^ilbz[|\
R\dpeahb
BZD[E[NdQ\R]XcYZZf[c]e^bb\dbeek\m[rdsfx\|[
@[AZB\D[E]G[I[N\P\QVRYSVT\U\W[YYZY[[\Z]e^\b[e\fpheick[lZmcnYo[pWrbskuZvXz[{]
CZYbck
EbYi
Ci
DYF\G\IdM]RZVeZ\\\]ca]bYc[dZenhck\m\r\tb{]|\
GbZc\k][eZmgv]{b
@[A\B\CTGYIdNaP\U[VhXbYa[]\X^[_d`]a\c[d\eghbiZm[sbtfuZv\xZ
AZBZCXFhG\HdIhKbNhP\S\W\XXYXZZ\\]cbbd]e\f[l\mbnfrZsXtUu\vfwcxeybz[{\|S
CbFfP\W\XbZd\d^c`cabb\levdwZyZzh{b
E\FfGbIkNZRZZVhamar\y\
A]C[R\YlZaf\hhk\
UeZ]
FWUlY]][scy[
B[CcPeQdR\SdWfZd\X^baec\ecg[kalZngsauevWwexgyezZ
CZQ[YdZ[kenk
B\FgIYW]XjZ]]\b[c\ldmbsYv\
CcIeKaM\PbZ[^hfe
CgG]_Z
GYY[Z]hj
@]A\BYC\DcFbG\JfKfPiRdS]U\W\X\Y[ZX\\]f^b_bcYeilen\yb{\
B]Gjcal]q[vc
I[VcYZZjcbee
@\DZO\P]S]Y\Z\c\elhbkZn]p\s\
BdK\R\Z]i]rX
|g
AaC[Kcchd\e\h\q\|[
@VA[BXCdEZGbHcIZKYNYRgSdTgUZV[XcY[Zb\c^baebZd\e\gYhZkdl]n\p\seuZv[zY{\
G]MeP[RbX[YcZ[[b\hcXddfbkYl\n\v\z]{e
BZDcGjK[MdPcRTYh\]cafdhd|[
h\i]|g
K\PlRdc\dbeg{d
Fh
BaIgNcPaV\ZZ^agbi\u[
B\GbI[JbK\RdScXnY\Z[]\^\k\l[rZs]u]|g
NcYmZ\cX
OiRhU]V]ZZk\|[
ag
K\WcXfZ\]\tgw\xdyj{]
Zbl\xgye
B]JbKkRgUfY\a[
BdDfGeIYJZMbN\OZQeRVS[Y\ZR[f^eacbbced]eYf[ggh\kclbvdwY{f|Z
A\KhZb]\^]lcye{c
Sh
O\Z\]b^h
@jA\BbCcFbGbJVKfO[QcRZSfTZVfWdX[YW[c]Y^f_bbbc\dbf[hdi[lbrct\v\yez\{f|a
@\DeFYGcK\M\NbPdQZReV[YeZY[]]Y^[a\ccddebfch\ifjbm\qbsbudvaxbzd{c|e
@ZDYGbIbNaPcQjZX^fgciak\l]r[saz\|Z
DaJfKcY\Zckc{c|\
@\F\PfZ[^Z
@aA\DbNbPdQ\R\Z\[h\]^\`da\cbdbk\n[s[wZz[{g
@[BZDgEkF\P[R\ShYZZg\e]c^Yd[eYidr[z\|Z
E]dr|Z
RgY\
I]O\UfZY^\qdrl
@[BfC]D[FbGcIcNgPeRZYVZb[\^ZbbejncpWwd|\
AcDbJbRfYZZ[bee\ggh[pk
AXDWEfFfG[H]IXJbNgQbSiT\U[VbYcZ[[b\d][^a`daac\ddj\sbtcuaw[xeyc{d
BZC[DeGZKgRdZY\a^df[hcibmbnay]|i
P\S\U[YeZbekhblbmcnbp\{g|g
C\E[YYZ\d[lbpo|\
AfCXDbEdF[GlIYJ[KcLbNnO]PWQYSmX\Y[[V]a^Y`\bYcYd]e[fbhRibkWlYmdnfsZt[udv\wix[yf{d
DaEcI[O\Uhgamh|g
DbE\Iceakcri|c
yb{g
BfIfPbRZV\\]^kk\l\nZrbs\u\y]|[
D\Zhya
BZF\KbY\Z\filbp]
Sh
B\C]D\G\N]OYPXU\ZU^[aic\hbk\l\n\p\q\r\zf{]|Y
DbIkNeX[ZY]]^hb[h[iakbm]ye
@YA[C\E\GcH]IeKbQZR]SZU[VYW\XdYdZY]\`bbceYgZi[mcp[qZrZscudvewdx]yWz\{d|\
B\D]IcPc]c^im[u\
CYO\R\Y\Zf]]c\iipbtc|Z
CeG\KXRZY\Z\e[hjw]
B[FcIcN[yi
@eGcIaP\R\S\TbW]ZY]cbaght]wbx]
DnG\PZRZVeY\Zi]X^c{d
@\Zc]e^[f\s\ui
KjXbl\rcsb
A\KkMdVbZc\Zcag\{\
@\B]C[D\F\GfKbOcS\TiU]W]XbYh^cadbgn\rgsduX
c\lhra
@]BYDcJ\KXO\QVRXS\W[Z\\[]cc\fhg\hciek]leocq\rZuevWx[yZ
A\DeF[G[IgKcO\QdS\T]UdW]Ze[[\Zb\eZlcmcoXpftfudvhwbx[z\|\
BaEgFiIcO\P[Q]TdU[YZZ\ffifk\n\q]rZv\
A[BeGaI[JlKdN]P\R[UZY\ZU][dZe\f\hb
CgKgZ\
AcB\FZG[HfK]PZRcSeUYWbXcYh\l]g^baZbccadli\ngrdtfv[whx\z[|[
B\GaIcZm^Y
mh
CgG[NYSYVZXcY[ZW\[b\hbl\udxlyj
UfZZ
Sb^id\njq]r\|Z
CiG\ke
AXB[GSJ\RWY\Ze`ebZhlkd{c
@\C[P]W\Zbtexgze{c
B\^ckfwgyhz\
B\FkQ\YYZhr]
@\A]FZKlcUh\{\|l
@bAcBZCeD\E\F]GbI\K\L\NWOZPXQfRiTZV[W\XWZ[\b]\^WaXb[dWedfcgYhdljn\rXs\v[yc{\
AdC[DeEbObPcRbS]Y\ZW\g^dlYr\udwcyc{]|[
B\C\D\FbG[I[M[R[T\V[Zd[\`chdrks[tiy\z]
A\BXCbIhJfNbY[[f\[d\l]ndsbt]u[w\xdy[zb
BbOeRZSbVi_cage[ubw[yc
@bKbUf{e
Sie]
RhY[ZZa\c\dghdw\
J\S\U\\Yxk
FkTcZ\[b]cbZcfn\rdtZ
JjRXZ\l]
DbS\Z\\lh[
F]IcKbZ\^ilbz[|\
F\IdVhY]cbeZq\wa
C\G\^\dbei
@cG[RdV[X\YhZd\c]]cYdZeZhcvZ
NbV\uh
NbZY]\^ik[rb|]
D\R\Ye^edpeahb
AbCWG[ReSVU]VaWdY]Zt[b\d`bb]ddfbkfr[scz\{[
BfIcKcP\QiR]Z[c\g]pd
R]YkZ\^jq\zY
@\DhF\IXJ[NZOcRgSdWZYU[d\\_\bdc\ddk\lcq[rbsbuaydzc|[
UiZ\a\l[
@dAbB[CXDTEbFiH]I\NfPgQbRbT\U[XbYb[ba[c]d[eif\g\hbiXl[nbo[p\qfsevcwgx\{V|c
bis\
I\Rebck\rdsdu\{g
BaCdIdK[PaRWW]XaZZkgnascucx[
U[Y\Zj
DbKbZV^ek\wbzf{i|Z
F]P]XcYWb\hakesduYva
B[D[F[IhNbR]W]Y[Z[e]lZydzc{\
E[G\KiMbO[PdR[XcYc]X^\b[c\e\kcmbsduZw]xb
JkN[RXUdWZY[kil\{a
F\JlN\RZS[X]Z[hbm\
Zg|\
B\P\YZZ\g]k\mbndsZw\y]{i
Kb{g
@]CbI\JjRZU]Y\ZZdZmgwdx\z[{Y
D]G\ek|\
@ZD\O\P\QhW\Y[ZT^rdce\h[r\|]
B[I\JbK\NfQfR[ShUWW[XbYbZh^[aebbh]kbl]n]pdr[w\xdyZzb{a|c
CXD[H\KdP\Q\U]WgXaZS\\]\^a`\a]b\e\figbhclbp]q\rbs]v]xeyczh|Y
CYKhWa[[{Z
JqK\R[e\xZ
@]A[BUC[DcEdIdO[QbTdX[YW[c][^d_baYd[fXgfiYkfleocpaqYtYu\wYxj{b|\
A\CeFaG[IaJaKbNcO\PeQ\WXYb[[]]a]b[fakfm]qeuawixc
BZXdZ\[b^kg[lcpbrcz\{\
@cBZC[DVGeO\P[QdR[U\YiZX^ibdc\hYibp[rdv]
D\IhYeZY^gr]
@\A[BZCcDdGXIcKbO[PcWZX\YZ[\^]adc[eZlfqfrdt[wexc{g
N[UjZ\^\l\xf
BXOgRgZgkbm\
AbRgUXY\\b^ghekd
R\^drZ{a|g
@]F\I\UdVjY\Zd
BYCTD\GeHfLhN[QgS[[e]Z^eaYe\g\i\k]l[q[rev]z\|Z
OmR\YfZU^[|]
AaB]DbN\QaR\\\]d^ckbl\ncvbzh{\
@bA]GiI[KbR\ZY]\_e`bbcdZhckblenZq[sbz\
@[GZS\Z[`aekh[p\zb
NiQdY[Z\]ee[nb
Z]eg
EbYi
BZE\NeQ\RXX[YhZ]b\c[e\fck\n\sgtcyc
Uhwb
AgVdZ[\[cee\
RXUWYnZhdYk]of
@fB\EbFeGcK[PZRYUfXZY\ZV]lhZia
C]E\Fb\cejh]nb
B]CaZg
Z\njp\{\
JbU\\l
@dBdFZGcIeKfP]S]ZY[a]]bbe[g\l\m]n\rZs\tluZv[w\yY{[
]\set[x[yi
G\RlU]YYZ\[e\\dhk\s]u\{\|\
Ccna|g
sj
AaBYCYFYHbIZJ[KeN\PcQ[RbT\WbXbZ[[f]Y^[_fa[cie[fhg\i[j\lYnjpaqcr[sYudvZwczZ{[|W
R\YhZdl\x]
CbK[R\UbW[YbZi\[fbkfl\q[xi
AfCYG\IiJbN]P[RXTbWdYXZl^e_bbacbd\fggYk[n[rZsht[uXweyW{\|\
@bAbB\DcJYOiQbReZ[^Ze\n[rev\w\zd|\
khlZsdza
\m
Ybyj
@ZAXB]C[EbM\OWPbQ\SfXeYe[X\d]e^d_Z`dabeeg\hgkclendpcqfsbteudv[w[{e|W
CZG[Rmc[e\fd
CoKbR[ZYwg
AfCbEaI[RWSbWaZe]f^\c[ebfeh]n\pdrdw[{\
@[BhF]GdHbIZK\O\P[RcU[YZZY[b\]a[bkd\khl\mesdt[uZv[zY|d
Ge|h
AbCYEgFYG\IdK[LbN\PbQ\RWS]UfXcYZZ[]c^\_ba]d\fgl]njrZsbvbxbyWzZ{Z
AZB\E\GbIdJnK\MfQ]RZTbW[]dc]f\gbkYnbrgsbuev[
F\PbZ[ccgerZxg
Fj^i
AcB\FcG]J\KhPZQ[S[U[VfXaZe\d`\a\b\ebf[hcj]kYlVmdpZqdrUtdwbz[{b
AcCZIVP\QgSdVn[[\c^dc[dgedfbh]i[nepbr[sdyezb{e
@XDZGcHaNbOeYcZcebrZzb
U[eggf{e
Zc\ix\
A\F[GZIbPZR[ShViY\ZU[cc]ddeXf\gchfi]ogpbx\z\
DaR]T\]akbr\|g
I\Xcl]scv[xh
Z\]\kp
D[FcIbKaMeO\Q\R]S\UZVcXZYY\Y]\^\bccWd[e\fbk[l\m]q[rZt[wixj|[
AbBbC\EbFhP]RZU\XcYe\baacbdZkcpcrcwXxfybzc{c|c
I\K[RbYcZf\\]b_gafh]kcmkvd
ag
YbZ]ij
bdnizg
AaB\C]HaK\NeP[S[U\VeZb]bdge\f\icjbp]q\v[z\
DlEgI\Je
DeEiF[QYZ]r[|f
B]O[Q[U\Zcfhhdxf|[
G]RbYdZ[\ic\dde\fbkbl]vZz]
sh
WgXgqcs\{c
CdDkHeTeY[^[aZqZ
@cAeCnY[\icZeahb
CYF\H]M]O[QcRbV\WaY]ZZ\\]Y^baZcde\fbgZhdlZn\p\rix[yZz\|X
pl
K]OZWkYZZY\ba\hUkcl[mbretbuczc|Y
bbeilg
G\IbOi]clc
AXBXC\FbH[KYMaNdPbUcVbWXXWZ\[h]Z^Yadbjdefbihj]lYm[wYz[{n|e
FfIeK\TcU\V\W\YfZY\afehcr]t]w]x[
@bB]CbD\FkGjHbIePbQbTWV\W\X]Yb]Xafbcddegf[lim\ngx[{Y|a
C]K\Y\Z[]f`cbZkls[{e|[
^Xkj
@cAcBYCcDZFYIcKaMfNZO\RdTfU\VZW[\[^\`ZcedcfbgeiclYmaqbrZsYuZwcxXza
C]I[ObWnXgYdZk][^[b\c[
DfOXQ\R\Y]ZW]]^k|e
D[NcP\Y[Zl\f]bgcl\mbr\z\|c
^[ofuf|h
A[BWCXDcEjFgGgH]IbMcNeOUP[SdTaWcXiZe]b^\_b`bbcd[eSfXgjhXibngogpaq[sWu\vWw]z\|f
AWB]CVFbIgJ]KfNePgQ]ReT[WZZd[h\k]c^c`dbdc\eef[khlZrZtbudx[yUzZ|[
Yi
@dG[PgZ\ndtb{b
AdIZKbM]Xg]\^jebkmvbwaxczZ|[
EbO\Zgz]|\
B\[\]ekh|[
B[DZEeFhNeP\WlXaYiZX[]]X^]cZd\fbh[lgn\pfr]u\y\z]
MdRbc]dcsjuX
AdBbFZG[QdSiU\V[WcZc[Y\V]\^YbbcVd]ekfbg\i[qZresYxb|Z
Ujdb
@\AgC\GZI[JYMbNfP[RcSfVeWeXbZe\[]e^cbbcgd\f\geiYk[l[mdr\s[t\v[wex[yX|X
B\C[DcIbO\R\TfW\XbY\]]^da[ckdcebfcgdibn\s\u]v\xcze
AbFeKcPbYkddfekZl]qds]wdzl|Z
CgZY[]\h^bn[wex[
RkY\ec
Mi
ZZmi
@eA[EbFdI\JbKcOUPeRcU\Yb]\^]acc[dge\fcgei[jWl[obpdqZrYscwcybz[{c|[
B]Yb]kcb
@dAcD\EcGWH\MaO\QhSbT[U\V\WbXfYa[Z\c_c`ccZddfchdi]j\k\nhq]rcsZtfuZvWw\xY{f
AVBWC\DYEbFbGWIYJ\KbM\N[OTP[QZR[SZT\U\V[WgX[[c\[]\`\abb\gajck]l\ndpeslthuivgwZxWyY{W
AaEbFcG\MbP[`bcgebh\l\mbrYxcyezd|f
AZBXC]GZIWJcM]RaU\VXW\XSYc\\^[cadbe]lZobr[sdtbudvbwhxcyezb{\|Z
@\IdQfVdYcZ]]Z^d`bbbcdgblbn[qYre
Zki\
F]Xg]d^[dcsfu[v\
A\CeDZEaF\GXH\KbOZP[Q]S\WbY\[e][^]accYfagXhekbncq[r\s[uZw[x\ybzf|Y
AbC[DdGaRbSdVfW\X\[\]ba\b\cZgdl\mbnar\sbuev]
B\CdLbPd[\adhZl\ndzj
B\CZHbIZM\P[V\Yb[\kZlbn\pcr[wkxYydze
@]AcD[IZJaKhM\O\PTS\T\V\W\XUY\Z[[W\[^Wa[bZcWf[gVhbi[lYmhnWobp\q[rZsUtVuVvZxXyUz[{u|W
DYF\G\IdM]RZVeZ\\\]ca]bYc[dZenhck\m\r\tb{]|\
BcCbEcHcK\RcTbUbVbZX\]]Zebfaibjalfm\nbrbxZz\
B\S]Y\Zd]j^ZbZebh\kln]r\s\|\
@cAVFcGXHgL\MbQdS\V\WXYc_cc[deeegYhai]m\nbp\tWu\xcyc|i
EbIZKeN\Qc]cbacbe]kku\vfz\
AdCbDbE\F\GcI\JXKdR\UbW\X[Y\\b]bg[kbl[vexb|\
GbZh{b
GbRbYdZ\\lkc
@[AcBXDeGfIZQ[XiY\Z\\ecZi[nor\ve|\
AeC\Z\\p]cd\|[
GZI\KYR\Y\Zc\b^[hgkcl\n[savYxf|d
@[BdDbK\RcYcZU\h^\afebk]l\ngr[ub|f
CeDZFgHcIeJbP]TdUdV\WZZ[\Zcee\h\l\vbx\
@\DbEdHZIbJ]M[OZTdU[WdXbYb]]`cadbehalXmXnbtbwdxbza{c
@\AbB[U\V\W]Z\\\ajc]k\lhnap\r\w\ycze
^Y|i
A\IYJcY\Znwcy]zW
@dIbO\R\YbZW\b^bccdehfkZqaxgzj|d
@lD\EaFVGYIWJ[KZNhP\S\UhV\WZXXY]ZZ[[\[^\bheZf\ghidkXmeodq]rbsct[u\vWw]x]yXzZ|U
@YA\DdEZF[GbHbJbKjM]NZPdShT\UZWZXXYY]f^\acbecgdheZfbi[lemYnXoZu[vbwbxjze{\|T
FdI]Zksdz\
@]IkK\N]P[XkY\b\c[m\sY|[
FlI[JbK[P\ZZccehhZkonbqk|b
B\O]ZY^va\qZ
GbJaK[RYZ\\c^Xl\xe|k
D\GbQ\Yrd\e]r\
A\CZFiGZHeIeNiS\WZZ[[\\\]b^[b]cXddnbpcq[r[u[vcwcx]ybze
@XB\CbE\FbInJ[KeNZO\RbV[WZXUZZ[a^[bYc[e]fcgZhbial\m]n[q\sYtUu\v\wWx[y[{\
BdCbD]FbIaK]N\U]Xd^\bccefmgbh[ibk[lYmcnbu\wdy[|\
KYZ[]m
Pc^g|Z
BaP\RgZ\sbyd
@\NjP\Z[l]
BXGWIcR\Xbhkp[x]
FXJhRTYZZ\fjxb
@aB\GiZYk\|\
QaReY\Z\][^]dfh[pcvk
I[L]TgXhZ\\hd]pbs]x]ze
DlEgP[|]
BWDgGbKYP[RhY\Zcdlhbt\v\wbx\{Z
@ZBZE]IhKbPYQbR\UdWbX\YZZY[[^Zbdd\g[hbi\k\l[n\p\sWtluWwbyZ{d|Z
@dB[FbI\KdPmR\U\Z[icpcqdr\sftbw\ybzb{d
N\Q]\[sfubxj
CeXb]c^[bhddkXsZv[
I\Z\ug
rbwbzi|d
IgK[RhS[YcZ]\Zbddee\hcl\
\i
I\c[mj{[
I\c[mj{[
BYOiPYSfYcZ[nb
@\AfBZDeHaIcJhKbM\RSSbU]WbYcZT[c\\]iadccdcfXg\ibkeldn\rctbwZzY|d
Si
AhO]UcZ]e]
F\Ig
O\Ph
Sh
C\D\KbV\Xba[b\scy\|i
NePZQ\U\XZY]Z[]jf\iaw\
laxi
Cik\n\wb
@ZBUD\E\G[IlKeNiQ]RXT\XbY[Zf[]\\]\^[cVehg\kZl\pcrYsVthuXv]w[x\|b
BdCbR\ald[n[u[zj|\
VckWni
JnRVZ]
AbLgQXRfT\UfV\Zedbf]k\llnbpiwdxZ
@gA[BeCYDcE\F[GfIVJWKWSYUXW\ZY[[]\`ga\bacbdYf[g\hbjck]m\p\q\rdtcubv\xby\{\|X
R]ZY^hk]sc
AYB]DTEgFbGXK[M[P\Q\R[WbXY[\]\bbcjddeYrjt\wcxd|Y
B[Rg
I[X\kdmg
@YB[CXDZEZG\HhIdOrRZVbXMZ[[[\\]YacbgcVe\g\hbickil]m\n\p\r[u[vcwbxfzX{m|Z
K]]jnm
DiH\O\UmZZalr\vdz\
B]FbGdHcIbJaL\V]WUX\[c]\`bbbgbjdkandvawax\ybze|[
ObWgZb^bc\xcz\
NbYbvg
GYP\R\SZW[\ic]f\hai]j\l\v\x[
@dB[CUFhHbIdNcPaQ]S\Y[ZY]e`cbfcYeWf[i\kelboep[sXtVvdwbz\|[
@ZA\CbHbIjNcPYQaV]W[XWY\][^\b[cfedg[h\ick\lZmandr\t\u[vawex\
F\wZxh
IbNeZ[c]n[yj{]
@bCbFbP\W\ZY\d`cabkalevdwZyZzh{b
E\FdIkRZYcZ\^Xhby\
\\c\ki
\lk[
@cAeBkCdEZI[K]ReSbTiU\WUXbYdZV_\bUcge]f[hhiZllmXncpbrcsbt\uZx[yT|[
OZPj
KbU\{f
BkGgI\T]ZXt\
GcNdOa^fiYt[
GbNd^ft[
CdO\Pdvg
AlGhJ[R\ShUZZZg\
@\YZZ]]d^Za[bcckecgckbldrdv\
B\Y\Z[\k
A]ChFaV\WaYg]d^bhb
AfB\FdIbNkPbV\[[cbh\rbsguby\
@fI[UbZZn\qfthvh
IaJ\N\SbXYZY[u\cbXlZr]x]yZ{Y|c
JkRZS\l]
Z[\i
Ze^gme|Z
Z]]h
tg
UeZ]
khsd
K]UYZ[]kvd
UiZ[
UiZ[
UiZ[
UnZX
UmZY
UeZY\ilmxl
Ugsfuo
J}UZZX]Yh\xZy[
Jg]\
C\GeYWZ\hj
GaI[JbRgScTZY[\\]Yc[ecfbhdi]l\rZx\{]
GfRTZkhW
Reea
GZhji]
I\]\mk
IYXYb\mns\{\
B[C]IYKVP\Z[]YcYk\mon\t\u\vZ{\
Zghd
tf
@ZAZBWD[EZFVGVIgJWK[MbNgO\P[QeSkU[VmW[XlYgZ[[[\Q^Wabbgfdl[p\srt\uWvZwcxXy[zZ{[|W
BeCYIbNcPeR[SZW[Y\Zl[\\\^YihmbrdsSufwfyY
RgSiV[X[YZ\[cZe[h[rcubwb
I\VhW\waxb
CcQ[Z\fi
IYN\XYndsht[u\v\
IYNZbemXnbsluOw[{g
Xh
IZP\XbsmuZw\
I[NXsmtdu[{a
B\GZNdVcXcZWhou\
Q\RYSfXkY[Z\bcs[ubw]
ViWbb\f\i[
GZJdSfrcx\
@]BWF[I]LaM[O]P\RlSiTZUZVfXWYZZ\]Y_eb]cXd\edfcg\hdj\kXl[mYpaqZrZsYujvZxXyW{Y|Z
@\DZGaI\K[LcNlPdR[SSV\YcZl\[]V^Z_b`db]c\eYi\k[l[p\rhubwfxi{Y|Z
CcRWSZZeeWuU
@hA\K[NeRclbx]
RhS[ef
AdB\C]DZGQQeSbV[Zbadhh|Z
DeGiO]RXS\ZY\dh[u\|b
R\S]Zfldpk
D\EeR[ScWgd\
un
NWXYm[t]uwv\{\
CbGhJTR\Vb_dbcech[zc
DcOZQ]RtSYYYZZ^\hbiij]pewd|[
JZKfNhRcS\V[W]ZZhbuX
CYIiSZYZ\bdce\f]h[uc|q
GbQcR[^ihirZ
ph
PcSceh
RYYWhlu]
GfSeY\ZYheu]
JhS[Vbl[
Ymhc
^]e\hiu[
GhJYRbhX
RXZ[hd|c
SiV\ZSh[
R[SiZ[
Jhu\w]
K[Rdeh
RhYZ
I\RfSbX\YjZ\hfsZ|Z
Vkp]qb
Vjp]qYt\
A[CjDcGdI[JYKYRhSfYVZe[d]g^]hakdr[|Y
CWGdKYR\S\[d]er[
A[Cnk\
KbRZ]o
@\AfGXIjKdNeP]Vc[Sc\i\k]rashwc{\
GXKbT\VdZs[S\ci\sYt\wb
KdNiukw\
NhR[t]wc
YkZ\[b
@bAgB[E\GZQeYcZZd\hjr]
]YbtkUv]
]YbtkUv]
AhVh^\edg\yb
AnCZc\
C[IYPcSc]\bWeq
@nXYcVh[td{\
@dAZBNDXEdFdGHIXNcO[PdQeRcSdTRVdWXXUYbZU[e\d]Z^X_\`[bccgddeefcgdkclbmbncqSsdteudvgwcxdyezd{d|W
@dAZBNDXEdFdGHIXNcO[PdQeRcSdTRVdWXXUYbZU[e\d]Z^X_\`[bccgddeefcgdkclbmbncqSsdteudvgwcxdyezd{d|W
Imljwkyh
BdJbRbVeZ\hV|e
CZNbQSSdXPY[_babb[eZrisiuXv\wY
BdDdIhJkN]PbQVYfZd[\^fc\f\hYpgr\s[zb|g
C\I\R[Za]i
AdBcNhY\rc
PnU\Zl{m
DhG]ZV|k
Dh
C\DkEXG[Z[
BYFZKgNZP]QdZd]\^lc[hcr\|Y
IgyZ
G\Ic\lig
BWROYe[d\edZhg
Yp[[]]a\h[kf
@oC\EfFYH[I[NZO\QgRSS[VgXbY\]cbdcVdfegfYhbiZnat\wfyb
OgZU
AcIYOlT[ZTeUiZ|[
aiz[
@cAaBhCZFYGYH]IkM[NeOcP\QYRYT\WoXd\Yb[fYhji\kSm\nYr[sZt[ubwXxbyh|W
IcZ]^[g\h\pYrj
AhDZZh^[ccneqZwX{\|k
ATBXDWEmFkGXIVKcLcPcQjRbU]V\Y\Z[[[\[]Z^[_eaNclfcjgkgl\mYpeq[rZudvhwexZyezc|Z
IhT\s[w[
I]KiMbR[s\ukxby\
@eAfBiF\IeKZMbR[_fe[kd
Zi^]
IdKZO[Vbhjigrk{e|f
@hA\BZC\D[FbG\HcI]K\NgPaQfRfSiUbWYX\ZS[\\i^\aecve\hZk[l[pfu[xgy]|[
OiX\ZUaUk\ng
@bR\[c\nb\cdlZpd|[
OXZn|\
AcCfD[Xf]p_Wbcdbe\sZtdu\
A[BOCfD[EfFkGVHcIZJeM[OZP\QeRiTZVVXYYmZZ[e\[]UaVb[cgeYiZjfkenhpdq[rUsbufwbxiyczh{g|W
A\BfCZDeE\IYOYQ]TmU\WbX[YYZc^\d\ebf\g\hgiZnXp\qZvdyb|X
O\R[SfZn^Yaigfharf
R[Y\Z\e\hgw]
@aGbW\Z[\[ckdkfdh]n[rjtZw[{b
Cg\\nZ
GjKYhcq\
B\FXIqT[ZZ]fic
BkGgTYZYheiY
DjK]OdPbTeXmZY]TcZfOgXickbo\risgt[u[w\xZ
BdC\G\OfP\R\cceaignhwfz\
BeGg
@\A]B[CkD[I\JbL\MbQaRXWhXgYgZd[X\g]X_cbYegfchVibkYlanZsUu[v]wbyk{\|\
CoD]K\Wb[[b\eXk\
BbDcP\Q[Z\[\f\rjz[|b
BYP\W[ZY^Xrn
K]O\Zp^Yr\|\
@bCdGXIhN\O\RgTmZX^\`Ub\cbfag[hciboZpcr[wexfzb{\|\
c\ie|[
BTN[SdU]V\Zpxd
R\YUZ[]Y^Xuc
C]GoRgVYZj\[dehdrZy\
[je[l\
De^]q\|]
O\[ir\
B]GbI]ObPdQbRlSfVbZb^Wc]kgrfvd{d|Y
CfKX
BZYWZs^\zU
YnZ[
WXlgxY
@]BhGbIaQe\eaYldrgxb
DeOsa\kdqYt\z]
AbB\KhV[YZZke]l\t\xmy[|\
rg
DkG\Q\R[^\
DbYUe\f[imr\|\
DbYh
A]G[O]Q\Ziccg\i\
ZfhX
@fBmGiIYJ]K[N[PZQmSZU]Zd\Y^Za\d[e\i[mcpfyZzd|d
D[GYI]O]YicdfdhYjjkalb
DlEXHWZdaekirUz[|[
@[A\BcCcDYEfFcGQHaI\JbKdLcM]NkP[QhRhScTSU[Yd[e\a^e`faZbWckghhZickbnhqYrasdvjxgyezc{p|e
AZDdE[IjMZTdW\YiZi\\^YeaheiWq\|s
EjiVp\
C\WmYdf\
Ni[Zy[
SbYgZf[cc[fc
@bBkCeEcFYGWIWJVKiMjP[QfSgUlWeX\Zh]jafcZebhZk[lcrWsetSv\wXx\yn{\|d
BcDbIYQbRbWjYbZ]b\h[lcret[ubwZye{b
BmTd
CbbZfZn]xk
DfFUIjJZRcTMYjZ[[ihct\x\
@\A\CSDYGWIRJWKVMTQ\RWSYVZYWZ\\fcYdZeSfWhriikYnerUw\xZ
X\ZV]na[e\kWm\n]q]v\|[
AgB[Cc\Uc[l]wi
AZCYG\JbRa\\cnh[rawc
Z[^j
ChW\xc
lh
Y\Zgfhi\
B\GtO\Zfd\
DhG[IbQ[ZcrZ|m
@gPhY\
CXI\KbX\Yg[\]\^\bdc\nWr\shu\wZ{W|]
O\U]Y\ZZ^seZf[glib|b
G\ZZrn
B]GncZ
@NA\BbDSGgIZJ\QXRSSYT[YfZh[\]eb[cefZhdkel[ncpbq\rWwfz\
Yidi
@UB\D]GnYdcdqZ
@YB\D\Gi
PjT\
Ck
BcDZFRG[IdTVc\hdjZw\
B[FYImTW
@bA[BeDcFbG[IZKaNbRdVdYf[V`dabb\cfddecgbhSkblcpbrasdwfy\{h
BcC\GcJ]Zbufx\|g
RYYi
P][h
CjS\xg
^Xamq\uc
DdGkRQWb]cyZ|h
IcUP^]nbsev\{W
sh
F[GaJ]Q\WeX[Zmd]g\u]wh
AZNtOYQ[ZgtT
GkI]Rce[how\
IbKRTcndy\|j
@]D\GhZ\|b
DfTgZ[
DbIbhZnY|h
Yo[b\ZhU
AbO\RbSiZ[h[|Z
@\AdB[CUDXElGSINKdRcT[WgX\YZ[[\\_\`[a]bYcoecfZhZkanPpiqYrVu\wfxZ{[|P
IcNf][mgn[t\ub
AZ\leYsb
Dgx\
Dh
@cA\BYC[EjFhGdHiIWJcMdNcOWP[QfRiU]WbXYYh[e\e]T`caScdelhejjkflgm[nfobpgqSsitjufvgwfx\zh{d|a
@nAYB[DUEiFhGVHjIUKdL\NfO\PVQfRhSdTZWVX\YdZ[[j]U^Z`aa\ceddeggXhRkklenmphq\r[skteucvbxgyhzi{X|W
G\WoXZZa^\icq\|\
D\rn
AaR]dh
AZBgOZP]^e_[c[dcqf|\
ZPrm
AbE]ZR^bfbrh
@cBbGcMbTZcbg\|f
FVIrTVX]s\u[
GkS[i]
B[K\ZYgn|e
O\Zk
dW
SiU[
DlGTQ]^[r]s\w[|\
@\BaCbDfGb{V|b
NZ]hb[v\
D\nX|h
B[I[KeP[]ji\
BfT[egkdlf
OiZXr[
H]OdZXye
KdOfZU^b{\
@YBsC\GZInN]OURZT[\Zccmfn[o\t]{b|Y
UZ^cgl{b
KpWb][b[c]x\
BhF\GbKZQdT[h\r\s[thv[wYxc{V
B[FbPgZba]gchZkYndp]q\{i
BlKXZV{\|Y
I[Tn
AYBgO\cd
ZW^ir\
Ik^\
I[O]ZZkez\|h
BdIZmjub
@ZD[GncaiUrZ
Ziic
B\Ggr\
B[F]IePgX[ZZ^dhct[u\
BiCZDcFaGeKWOWQ[R\TaYcZO[Z][^taYcZdif[hgj]kZlimdnfq]rZtTvYw[x[yc{d|Y
B[DVG\RYTfY\ZW\\^]ilw]
D]^ia\|d
CeIaWjX[Y\
[\]gve
GWX[Ziiesb|b
D[OiZZ`cl[r\|b
AZBbMcN[OpPXXbZP^\hZihrYwjx\zc|\
XXZ\f[sgus
BhGcIZRWSd]\yd{]
A[C[DpEbGcH]P\YZZ\][^dadcWfdg[iek\q[rX
ZW]brg|b
VdZY\ba\d\xf
BZFbGgIYKUNbPdQZSbU\W\Y[[[\bakggh[iikcl\qarfy[zd|f
@TA\BeC]DSGeIXKVPYRVS\TkV\YRZZ\Z_\c\dYeXfXgbhpkTl]nRp\q\rHv[wZx\
@YDdQ\RcVbZ[][^gh[i[k\rm
E]cc|n
@YBdD\FhH\JcK\OgP\QYRgTZYdZF\\c[g[hbidjck\l[qcrYtcx[ya{[|\
@\AcCbDXGQIZJZKfM\NXOcQhRdSdU\VaXUYl\i]]^eaecifggZhWiilfnXtXu\wfxdyfza{[
BcO\ZW
Zhr\|d
EeKbekpb
CbO]T\WcZ]]c^lb\g\i[q]|d
BVD\G]O\RaZgz[
A]BZIUR]SeWYXc\c]c^[cZfeh\l\mcrbs\x[
OfZV
DjZ\
Z[^]ajka
G[IdO]W]Y\Z\]Wc\n[rlscy\zb
G\N\OjYXh\naqZ|Z
Z[^X|i
@ZAWCTD\EeGYIXKaMdR[V\WWXZYnZZ[Y]Xb\cwebf\h\i[kilgm]n]rVtbv[wdx]|\
@cAeBVC[FZGRI\KbM\NbPYQcRfT[X[Yc\c][^[agb[cmd[g[h\icjil[mZn]pcqdrntbvbwbyZzi{[|Y
G\IcR[TdWbXhZi{[|]
G\Zs^bbZle
OeZU
CYD[G\Pm]\^ZhdqWr\sctb
IhZelS
@\B\D\OXR]Zo\Z^XidjZn\vk{[
OkZUa\g\
OlP\ZVa[i]r\
Zi^]
@\Gf]Y^fb\cge\
CODcIcO[RbSZTeZW^Y_NaVhcl[nWp\rpsaudv\w[
BeRaZZ^aebkdwbx\|\
@bAeBYCbD\E\FiGWH]IKKcObQYSfTVVUYlZe[K\]^c_faebZchdfehf[ggh\iemenZrgsit\w[xZygzm|[
^gzT
D]O\QXZ[^hrZ
AiDbWdcZlc
@XAdBiCdD[ERFWHgJgK[L\MdNWPfRbTeVcWcYhZh[[\]^e`UbZccegfZgfj\kam\napZr[scvgwZxaz\
C]\Zuk
AcCcDdGWPbUhZZ^gadbXd]q\rc
B\Ff\]hbkg{b|V
@nAZBjCQDWEcGTHdIPJdKjLdM[N[O[PWQhRQSYUZW\X[YPZi[[]Y^o`jaZbXcId\ekfbi[ngrYt\w[x\yUz[|O
BZDKEYGbIsPZR\TcZ\gZikm\n\wZ{\
QeRd
AYCVDYEfFlGXIUJYKaNkO[PhQ[R[SeU[VYWhYW[[\Z^c_aa\b\cYhckXlep]rcsdtdvsxaye{h|Z
@dBoP\TXdZhgkVncrcwd
Xg
AkZZda
vjy]
BZIZJbRlYc\e]Zdbh[k]levb
@hARBVDSEkFgGDHeIEKeLbMgNhPbQeRhTUVeWVXRYfZW\b]Y^O_T`ecodbegfcg[ibjckdlZmenfo\peq[rSsftgwjxkzk{j|\
AgBhCRDXEZGXIfJcKeNOPcQaS\TXUZWeZj[V\Z]n^d_ea[bccfdXefffhUllmbn\o]qbrWtdwe{]
G[R\Yb][hj
I\V[lhwTye
DcKYTiZ[]Z^Zd]e[f\h]idnSraw\yY|c
Kk]\i[r\
B\DYO]P\Q[RbVXZl][^XcdgZiZllq\vcwcx[|c
DqY[Z]\\|Z
SX\m
BhC\D[FYIdK\N\RhSZW\XgYY][^cb\ehhYkfmWwjxfyh{e|\
EZFZQ]SbZ[hnn\rd
B]DlEYI\M\N]RZTbYcZW\[]]hYrew\yY{W|Q
B[IbWkX]ZkcUi\lZrZxcy\
@SA\BfCLEZFWG[KWP[TjV\W\\e]Ua\ccd]f\hUiclZp\rkwdxby\za
BaDkEbF\GsIeJ\K\TbZj]\heiFq[|m
C\GbV]ZZ]h^egbm\p[tdy]
CfQ\
K\OZW\\Z]onYtZ
IcSdZZ]b^]bcrkte
CcGhK\kZ
C[bk
N\OeQW^[e\hdr\tZunyZ|[
BYNYZleZk\r[|\
BdIiP[rbu\vc
@YBeDZGdIZNZO\T[V\XbY\ZU]fbYechfkUl\rZs\u\we
A\BdDeFXGcIeOiX\Y[]\^bh[k[n\qar\sb{]|Z
D\IbOhZXiXqfr]|W
BeOeZY
CcWmZ\b\fcnY{g
@\BZGjP\QYRfS]TgYfZ\^acYdbefhendrc|\
Zca\whzd
DZG[QcR[Uc^gcTecqhx[
Kch[xj
A\C]EkFmGXIPNiSkU[YbZZ\h^\aibbdge\fah[idlgm[p\rZv\xbybze{d
AbC\I\S[Zc\Ue[rd|X
BWGZIeKcOeViW]XeYeZl]\^Ybhe\fcgUhcidl\{\
I\Zhi[
PhR\Z\]a
AWBZD]JlOePc[a\acfdYifjbk[rbwj{c|[
O[ZRqm
Y[]ke\k\
CbIXR[UYWfZeb\sgufw\xiyf{\
QUUfZ\phzi
NitS
[b\h
ZYa]rl|[
NjZde\h[p\r[tbw]
G\\ixa
BiRRcd|h
OlZSh]rX
BjG[ZYqa
OXY\Zh
KgZ\[ecZ
RYZZ^hqb|a
@gBcC\OZR[S[VeWdXiZe\aaWbch\k]lYt\xez\{d
@eAZDcE\FZGXIVP[Q[ShT\XeY\Z[[e`cd\f\hXk\lfn]p\s]uVvfxcyf{p|Y
@WAeB]CcEYGXIXJdNbPcQcSdTaWeXeZi[d]c^c_\`Za[daeigYhQlZmXp\rYuev\wYxkyf{g|d
EhO]QbVhYd[d\Z]\d[ebhflZndye|f
BmP]Sc^[d]hcjck\zd
BiFVGgT[Zk][a\dXhekbtXvbw]z[{[
BgGbISWfYdhckcl\w[yY
O\PfQgRgUZZ]r\
BiCYZWsh
@cCcE\GVInPgQdSYTUUfZZ[e\Z][accWdle[k\lZqbrcvdw]x\y\{Q
B]C\DdEZIiKZPlRZS\TdWfXZYZZ[^bbbibkZp\q[r[sezc{V
CUOXPiWlXdZT^[bfh\ics\ugw[x[zc
C\SWZocigZhZnbrj|[
BiO[U\]\^Wa]ndqc
A[BlC\DZEJF\GhH\IfKXN[OXPSQ\ThU\WbYh[Y\e]b^dagb\dceff\hWickZpdq\rcsYubvdwcyhzV|\
HhKbO]RdY]Zb^aceh[ke{b
DeE]KeZZ]\hXi\k\n\r[|k
AcBgCXFdIfK[MXOZPlQdRVScWbYXZd]W^b`dacdcedgVi\lbqYrisfwXy\z[{\
Bi^]qZwY
AWBdCVGcKbMcNZR\TdW\XbZh[b\Z]\^b`bbZcbddedf[h[kZm]n[o\p\rZu\vdx\|\
CcD]GjKbO\PXSZYbcbebgXrgu\wd|[
BYCZKcNfYgZp[V]cc\dZe[h]kcminYrdsTufw[{a
BfGaKdXW
BjIaNgXbZ]]gb\mZsXtf
Zj
BYDfTdZ\ic|X
BiGbS[YYZchdmZrd|Z
Zh
BdRThe
K\McTiXeZb^\k\xY{b|e
@ZDYF\GZH\ITL\M[PXQcReSiTfW\XYYT[Z\i_ZaZc\fYhoidkflUm\p\sdteubvkxQyezf{h|c
@qAYBYESFkG]I[QdS\V]Zb^Zb\cWdUeggchbqbr[
@dA\FUGZIjKSMeNlOYQZSXTdW\X\Zg\\^WdbekgdhVihnerhs[tbu[wVxjz]|[
BXD\FfIYJ\MdO[RYSeUXVZWgXgYWZcebf[hdmZresWtWu\wcxcyc{[|\
AZCbYcZbg[ij
AdB\CgGfIXN\RUYhZn[YcSddhYi[lin\u[ye
FcJbKhM\R\S\TaU\V[Zm[\\dh[kZ{k|Z
PW]\big\v\
B]G]RhWeYfZg[\\cbbdVl]nbyc
Zd^d|j
CbX\Zmcir]|e
W]Z\aZlmnb
AbM]Q[Y[]hbdcaebf\kYvS
@bA[C\G]QgYo\Vdge\fdhZkgwcy[{e
Yh
EYSZYdZW|i
[iy[
bj
G[^\rj
@ZAPCYDXEXGbI[JIM\PZQ\ROU\VZW[YYZZ[Z\Z]i^\b\c\dOeYfXhoj\lYn]p[rVu\xTy\zY{\
D[OcQeV\YaZZ\\f\ihlez]{b
CcDWG\KlPYQfS[Yd_acfd]fZibjblgocrcwgzZ
CbG]QdZ]_Xcef[hg
OiZ\^Vkbn[
R\Zh\[
ChHUIgNaXZ[c]Z^baabdcbiZm\rbu[v\{a
D[Y\Zjh\ie
N[YZ]j
ChIY[ibVsZ
DYXahh
Zh]\^Zg]
BfGbY\[\\[^bh[q\{j
rj
Kb{g
@VB]Gm]Vi[
B]DUGlPYR]X]^\dZhjiYq\
DZGkP\QWc]d\fbheo[
^\h[kh
R\Yj
B\d\h[klq]
YXdYe\hl
CXDZGkKg|b
Zg|\
BdF\G\I]N]O]RbThXcYbZi[c\danb[dleXfUghhkiilTn\rXyW
X[\[]o
O[RiUbZ[
QTSb^mabrZ
QZZ\^k
E[G[ZX]X^hd\i\|h
Bl
@ePbYbwjyd{[
Ji
@aBcIWRcT]Zi]\^[f\gfkbnXr[wj
@\G\Zh]]gZhf
BiUXZ\m\
GdNaYZZjbdhYrZvaxc{\
afkbzX
KR{h
Z\gf
A\I[J\RedkhX
KN|g
Gh
A]O\Q[RcY[ggrbtcwi
IcR[YkZZhbnYw\|i
AbC[KcRpY\]XeZr\
R\U[Zc^TeOgfwcz\
F]IhT[w\
Wj
dhgf
ScYghb|Z
SeVjhZ
TonR
CVD\EXffias\|h
TbrX|h
ig
EZZ]|h
GkHZYfZda\h\r[
DfZi][kc
DdT\lhx\
G[ZX]\hdii
GgPbW\gkr\
BpcYhZsZvY
B\ChI\QeR\TmVXYYZdbfd\egf\njp\q\u\vcxYyZz[
G[\h
@cBbEkFmGbIZK]P]RWUZYcZX]Y^Zc\gjy\zg
B[C[IMKuRYZY]la\k\|R
InX[ZW|e
CYI\KcM]SdV[YYZe^\e\rfscy[|e
KfX[bXkcmcsd{X
B[ORZce\g\nVqn
BhIZOZRgYUZX^[k[mdn\{n
@ZDWGjI\NbO\R]VXYb\Z]\aabYc\dde\fYgek[par[vcx\|e
AfF]IkZhb[cXmd
Rf^Xqi
GrK\V\\\iZr]
@eFdIZKfNdQbXbY[[o]Zd[hek\rZveyW
@YBcGYRf[bbchg
@dBZKcO[QbU[W\YgZqdZlgxcyZ{[
@SBgCaFbG\ILJdKmNcP\QbRXS\YZZU[n][aXb\effchetYu\vlxdyhz[|Z
B\IYJcNeZ\]\dZe[gjh[n[vbwiy]
B\DeOYZY]]^eqZ|q
BmEdF\I\P\T\ZXh\
Xp[dsN
DVIcO[Zn
Vbli
ZZ]l^[
S[U[Z[^hrb
F[IfN[S[T\Zb^Vrgs]yh
BRO\RcZo
IaO]R[S\VhXbZh]fdbkZxX|d
AbCpUXY[Zde\kelZn[rly]z[
AZCkPaUXXeZh^]a]j\lbm\nb
A\D[FYIeKbPjRZY\Zg]cbddek\mcp\rbu[
Zks\vY
AbD\WiZ[lWtj
BXQSZchcrd|]
gl
[jb\ue
O\P]U[Zn^ch\y[
IXN]Zh
GdIdYb]]h[khyT
SeV[ZShbl\
BgZ[v[
GZM\PXZb[e]ZimtguW
A[BeChQ]dX
nYri|\
Plb[c\
EdKbPZWfYcZ[cjd[h\ierjv\
CZDTEVG[IeQ\ZW^nabe\gZiXk[rc|t
IgZY
Cgs[
Pf]U^]bd
Ghq[
BZI]RkS[
B]DZEkFgG]IXK\Z]ffi\kip]|\
AbBfR\[]bbk[u\{i|b
BlGcOZZYq[|]
U]Z]\i
C\DXKnZffW
@[A\C\DaGbIhJTKTMZQ\RVSQTZVWYXZc\W`Xc\d\eYfVgehvimj[kZnmqYrRxVyY{X|b
O[PhU[ZdqarZz]
Zl^\aZz\|[
C\P\bfc[{\
Gd\ar]|k
AYBZC\EdFeGYH\I\JbKVPbQhRbX[YeZe[]^Zccd[edl[ncobr[tZu\vdwhzl{Y
DgG[Z\
O\QcX\]mbek\n]
A\BdDSEaGSIdPdZZ\d]\^f_bcfddh\k\qoz\|Z
@XAhBjCREbIeK]MWNXO\QYRgS\TRU[V\WWXZY[Zb[\\[^abScddYgVh[ihkVlMn[qcr[sZtSuYv[wTxUyQ{\|d
@nC]F\GlHgP\VdW\Y[ZkcZe\hSken\rXsY
@WBXCjD]EbFZGYIaKcN\OYPdQ[RdS[VeXbYZZi\V]o^\_bbbc\d[eef[hXj\l\nZo[r\sftgwXx[yez\{[|Y
BaIhZe^ck\u\
AnBUCdD[EbG[IWOZQZReTZXfYjZd[b\c^\`ZcbdZeWfihZjdkgn]r[uYwix\yhz[
CoV\WYZebeebu\ya{b
BcGgY[Zc^fc[fghgrWtb|[
DbIbKhP\S\Zc^[
AeDWF]GZIdJ\KeM\PfQ\XfYbZf\Z]g^gafbXd[ebh\jhk]ldnRrXsav\w\{e|c
IgN[ZfkZmbn\s\u[
I[RZhm{X
AfDTGZK]Reh\ic{b
B\FaGbI[Z\r[|n
S]hhrd
E\K\P}Q\V[Y\Z[[\^\rYsd{Z
Xh^]slu\
AYEZFcGnIUMaOeQ[T\Y][X]\^eafb\e]gXhniRkZnhq\r\vcwcxVyYze
JZO[Zh
C\G[OUZXrf
B\rh
BgD[E[F[K]O\PcQYRgSbTaU[WdXcZUa[gaibkZuiyZ|g
BbIcZY^iebic
YhZ]
D\GZKoQb[\][cXdeec
A\CiD\Gg\Vaj
URZi
BkC\G]IVZX
AdD[KYMecYg\hfibu\
BZO\X]Zi]Vr\s]|c
Y\ii|Y
AeC]eh
B]M\P\QXVbX[Y[Zd]d^Z_eh[lXrpt[wZxY
@hI]bZgchZkYvk
CbF\G\KhN]X\[f]eb\cii]kcm\scyf
Ih^Xhd
DYihrd
@]B\DaG\YhZadef]nepbtcv\weyLzb|f
BfP[UY
BZEZFTTfig|h
\Zxi
B[RZY]Ze`cbZhg
EmFbQmS\YZcedbe\h\rZtU
EcOUQeZv^Yq[tfvZw\|[
FZIfTZZ\[dckt[
S\Z\\i
A\CXGmISK[M[N]PZToUhVfZd\d^UholTnmr\wYxW
IaKmRd[\k]y\
PX^i
C[DbFcI\Nik\lkwVxXyZ
BfGXkU
BpDbG]ObQ\ZPhgq\x[
X[slxZyb
DkEcI\
BfI[^[f\hh
Zi|d
AbBZGZQXRdTg]\^[g[kbp]wc
GZcbh[rjvc
@fDZF[IdNZPfRbSgVdY][ladb[cie]gZh\iglcmdwb{]
Yr{\|Z
@eBbCVD\ElIVJ\K\MeOdPeWbXYZZ^d`[cufYgYh]iZjbk]n\q]rdwlxZzZ{]
@dG[PgZ\ndtb{b
AbBdDbGZJcKUN\P[Q\TbUYWeX\Zl\\]d^We]gYhZi[lgpYtbxbyc|e
BdDZG\JaRbWeX\Zix\
[\kh
BcQcX\]fchtZw[
G\ckh\le
@bAWBZCgDVEhGVH\IPLbMcObRcScUgVYWdX\YeZi]R^gabckeXfYgbh]iYj]kilbnZrVtfwfxjy\zm|V
BlKbT\^]k\q\s\{c
aiu\
@eAVCbDZEdFfIZJYPYQfRjS\WYYdZd]\`\agbacjdYeci[nZpZrRs\t\w\zd{W
@cA\CeD[EgFdIUJ]N\QYRbWeYb[Z\Yaeb]cgddgejZl[mcnisXt[vcw\x\y[zl|Y
t\uj
@kCmG]J[K\N\PiQYU\X[YdZb[b^]bbe\glhdkdm[njoapbr[tcvdwVxdy[zh{c
Ygb\re
@ZA\BVEdGZKZP\RbU\W\Yk[X]\^[`cabbadZgZh\jZk[lZm\ngohpaq\rXs\wfyZzo{f|c
KbNZQYR\SdY\Zu^XfZuf|X
CYPcahzY
@\AdBeCkITJdKVO]QcRhS\W[XZZf[Z\b]b^ibgf\gXhVkdlZnZobs\tWuXv\w[x]yX{[
]bc[ebkRrd
@mB\CfD\EhFiGSHkIUJdKlMfNfO\P]QhRZTYUYV\X[Yb[b]Y^Z`eaVb[fggYhUiXkfllnhq[r[s[wVyfz[{\|W
R]|k
@fBfGhITNkO\SgV\WYXgYXZcaWdbhnkfnYpbqYsbu\wb
CXDhE\
BgP\RWWh[c`bhb{d|U
@ZBiO\U[Z[]\iZ
XZ]k^]
BlP[Z\]f
@eA]BUCcEaG[JdNcO\QcR]S\X\[f^T`hbcdagei\kflhmangq[sfteubvWwaydzb
@\O[PiYnZh\\][^Vgit\vdy\
B]DbFVIcKZYgZe]X^ch[yZ|n
ZY^n
@\BmGcI\P[WeY[ZY\]hgrYv\
IiNcS[X\t\wb
@YAfBnCYFZGdIeJbKbMmRaSSTZU[VZY\\U]W^f_c`caYciedffg[hZi\k\mcpcsat[u[v\wZ{[|k
AbBjC]DZGcIkJZO\PdRjTZZS^ecfecgXhUk[mdn[v\wYx]yX
C\IbKjOYP\UeZU\\^f`\a\cfecgdhYkYmdnWpeqgr[vZze|Y
SgZ\[W|h
QhU]ci
Z\^dejg\kh
BgZ[
Dh
eok[
eg
eg
@]C\DoEhFXG[ZZ
CYJdK\O\PkRhYeZd]c^\bdd\k[sdtbueye
AcPZR\YkabkZydz[
BZFZP]^h
E\Fmgki\xd
PcR[Shtd
BeCYDaEbHdKZO\PdR[T\WZYW[\^\ajb[ccdjihn\q]rfyZ{d
KeP[RYYdZ\[c\Z^\c\fbg\k\nsp\wi{d|\
E[OcVm[q\ZaebVc[dYkUlfr\u\x\ybzf
CZDZPkVXWf[\kZld|f
CgDbG]LcPji\|f
BgCfD\IbKkY]^cgZk\rb|d
ClDZE\GbHfKbQ[YYZZ[\][^ValbYkUlbn\u\v\zS{[|i
CfFYH\IeKbQcR\S[V\[Z^da\fbhei\rhwlxY
E]FirbwY
aZkiza
Y\slt[u\
B[GeIgX\ZicddYk[mcq\r\y\
R]ZYc]kml]|[
us
CiWcZ\]\
E\N]U]Zcc\yo
I[yj
@dCZGiI\P\R\SbZ\\b]bbed]eZf[n[pdv\w]xcyZ|c
@fC]G\\bbecdpZ
G[KildqbxY
@Ypk
x\|h
Bin\yd
Bix[
@\\\cYpg
C]khnj
C]khnj
FfIb]hb\c\imk\yX
Eh
@bA\B[CiD[E\IaMbO[P\RXX[ZV[i\i]\`ba\d[hci\jbkclcndp\sZuawdybzb|\
@bCgJZMdP\aecbedi\kjlirYuYy\zY
@WAZCjJ[KcMcQ]Rc[Z\Zbdcmk]tcu[z\
AiR\cUni
IjK\X\\\h\l[xby\
CXJ[Wcwczi
A\JcRanh
CYDcI\JhR]YdZ][X\ccbednfrbucwcx]
C\\o`ZaZc[dXnVr\s\uewW
AnCXR\c\
@lCce]
AbCdcckY
w\yh
@\_awizg
CcGcO][ob[jckbndr]wc
chdb
B\OfVhagdby]
BiI\Z]c\g]
BiGbZ]
G\Ic\lig
CcScZ[^\rbuj|b
CfG\I[KdWYX\i[r]x[
CgX\r]
C\KcWh
]h
CYGXJaN\RfVhYfZY[cdZe\g\hci]k\lXn\vbx[
RUVZYk
I\RXVdhb
Rjh\
B\G[V\Z[hk
YcZXhg
IbVgYW\ihY
R\VZYjg]hb
CYJcRk\\
CeRgYY[\\ehdk\
D\F\GZR[Y[ZX[j][^[c\jbkelZv\x[yZzb{Y
C[KbObWcYXZZh[k\z]{\
Yc[Whh
Yf[Kahd\h\jb
Y\Ze[ha[dal\
[Yhh
Ym[\aZz\
CdYf[V
[Zzr
BgGcJbNdO]h\
BgGcO]
[hc\
BcSi\\
DfSc|p
RqSX^[{\|Y
Z[gcri
@\FeGZS[bbiZ|r
@hD\EfF]GZHbIZKbNbOVQbRbSZTbVdWbYVZX_bb[e]fdhdmdp\setbv[z]
@gAbCXEbFYGcH[O]PeQ]UbV]YWZVbcdheYggh\i[m\ndpWrhtZugw[yfzZ{Z
@bRbY\a\dkeZfeh[k\m\ncrYsZtfy\z\
@XDiGZH[IbMgSQTkV\Z\][cYhSi~k]nYrQ|e
@nEcK\b\cTd]eYhO
@ic]dP
@cEbF[H\Khd[hV
NneZ
F[KgQg\dn]
@iCaEcFhG\HbIZNZQhSfZ\bVdZiZk\mfnfrRvUwb{b
Rdn\sguX
@[F\KbQXZchai\rl
@[BgI[NjY[f\hai\lfn\rhyY{d|\
EXdcebk]
DYEhS[fbh[iXkg
@hEeG\HZPZQ]dbe[h\np
rh
hj
E\S\Z]rm|b
NUsa
@uC\F]GcHdKVM\PeR[S[Y\b\cYn[perd{d|a
A\C[D\GeHePVQXR\S\VscsemhXrXs]vZ|Z
@\K]S\eo
@\B\Gcrm
I[RYf]hv
RXhjmb
BdE]GbQYZghcrb
@\Si[]n]
@bCbEgFZHbQgdcebhbndr\{Z|\
C\EdFdQ[R[a\bbe[k\nX
AcBTC[FbGYIdKaN[PYQ]UZW]\Z`XaZc\eigjihkYl[nbp\qbs\t]u\vZx[y[{]|Z
AeCYDXEeFdGUI\McOcT\V[YdZ\bdcheWgdhbken\qbr\s\wdzb
@[AkE\IqKXOZP\R\VZYc_ba]b\c\eZf]geh\ibmcnb{\
@[HcKdf]nWrd
AYI\TdZh]f^fcagNi\
@xeWher[
@\A[D\G\Vne\ghhgqer\
OYPdg\ii
AfDYG\KgOgRbYbZX]Yc\eTfbg[idncr[{[|\
IbRdU\Z]eqhdn\rh
BYKYOjTfZ\]]^\bcgbmb
KYR]]jef
I\gk
@\KZQ\Zbelg[h[nd
FcKdecni
DkT[Zeq[
Ffdfg\
A\IUKh^gic
`[eqne
BhDdF\GbKbR\T]ZZ[a\cachbiZkdlcqYvf|f
vg
pp
C\FbKdQ\Y]Zd[oaZb[c]dbpgqbxcyZzd|f
AbZ[[Z^]alc\z[
@\DbQjRbWbXb^efbq\sbya
QhRb^eq\
KbRfU[Z[gg
AjB[C[G\I\KcPbWbXdY\bbe\fdh]ibkb
AiB\C[I\KbWh]b^[bcd[kcw]
Z\][c\fh|b
@eBeF\GdP\R\YY`dc[i[lep[
@dBdEcF]`fhUp[
@hp[
I\Sg
@RBSCcGdI[R[SY`\eblfpo|j
@[IkZc`[
BbFaGZI\RjSbVbZ\`[cceffbibnfpY
R[S[Z\c\ejfbhjnh
RaS\U]Z[`be\f\pjw\
@fBh`bpU
Mfrk
B\DdEbGbI[PZR[V[ZY\[^Wa\eZfYhck\lbm]q[rXy]{[|]
@jBhDZEbGn\\fYhKiWq]rc|l
B\DTG[PZRgV\^\hQi\
DaGVSchki[{\|\
B\Gh^\|a
GhhU
G\e\hV
hn
BXC\O\ZV]]^\c\kYnhq[u\zp
DaEVGhHdI[J[MbPeQbRcTbUYYO[\]f^cbZcheYf[gaicj\mancrXufv]xbye
@\B\C]DeF[GVH\IcKWMgN[OkSTTbU[VYXfY[ZY]ccZd[hSinkblYm\nSrVs]uZvbwexXye|m
NZRYZ\c\utwf{\
B\P]Q\]\cpibnc{]
Pkzb
Qh
BiI[TdZ\^\m\
@ZD[F[G\NfPhSnVYY]Z\^Uaek\qb|\
BeE[figc
@]FuQ\n\
NYyh
@eB\DcFYGeIWU\cche
FbGbQjUcW\Z\^mabf\nb
BfGYIdK]T\X\hfqY
BiD\IgK[OUTeZX^[ccecfYhelby\|Z
vg
@cB\C\DhG\I\KbP[RcWnXf]fb[c[ibk\lbn[qds[|a
@[FXGdNkPcQgRoSbVXWbYZZ\]c^\c\uZv\{]
GgPkc\g\h[w\{Z
AeBfGdIgT[U]Y[ZZc\hZibpcqd
BcCbGWI\KbVkWecdhpnVt\vgw]{c
ui
AgBZDYFbGdHcIWKbN[P\RbSdVeXbY]Zdc[d\eZfclbm\qZsct\ulv[wex[yezi{b
NhQ]W\X[]cdbtbv\wd
I]SYXZ^frbs\tiuZ
BVC\DZF[GdIfK]M\NcOlP\QXR[SbTZZc\d^]bdcchiidkflcm\satZu\wXxeyd
BbC\KfT[ZgadcZlcw[xcyb|i
@]P\Z\^[cq
Z\si
DdHeI\QaXbZb[h^db[g[ndpewa{c
@gBqOVP[]\c[
BYG\\cnYxc{g
@\AZGZKbP\QdYZZ\]\^ce\nlrbx\{n|X
B]G\O\Xg]f^b
I]NiRfVVc\uXx[
B\PcR\S\^k|Y
N[\\kj
@bI\PXciv]w\yc
@iP]RX[Y^ecgegu[
Z\g\h\l\pYrj
B\DZEeFdI\KcNfScWXZcc[kblgxdy\z]{b
BYhriYrT
MfTbXbY[Z]a]c\edk\ldw\|c
@\AjB[CYDfEdK[O]P\SYTcY[Z\\Y^dd]e\g[iXk\m\ndqZsbu\v[wcy\z\{e
B[C[D[GjI[M[QfRcTcWeacb\fbhPwc{W|d
AYM\RZYb^]ckhgnYp]wf{]
AhcY
AkD\Z\cXe\l\wb
AhcWqZ|\
AgMecc
DgTWZ\b\cXn\wl|g
AVce{d
DcG\TgZ\nc{j
AZGcIcW\h[nkr\wZ|\
AQDgE[^YcYhe
@cAeGWcgh\
A]wj
OjSeZZ\blgr[xcy[
E]FfIcR[TeZ[\]y[
IhTf
FZIhy\
@]FhIcT]Y\`]md
F[Rjsb
b\kk
Q]^pkZz\
BZCfD\E[F[IbL]P\Zn[ib]hZravZz[{Y
P[QbR\S\WdZP[c^vh[lbn]pjr]|Z
TdZ\igr]
@\B[O\SZZV^ja[bbch
D\K\OdPbQhSZV\W[YcZe\c^\a[c[gaiekgl]n\rlsetbv]xa{d|[
E]G\OoPgQdSbZc^bfQg[h\idn\s[|X
Dh^]r\|d
B]^h|Y
CbG\^fkdnbq]rWv[
GZI\Y\d\e[hh
DmE\^\i\
FmP]^[
DZWZY[Zb^Xf[ro
HgYf^Nbc
DYGgNdO\PbZY^hlhq[rZ|R
DgPYQc^\cX|h
D\E\G[NdQ]ZV^Wacrp|X
Zh^X|\
BYR\hc|m
@\JbKgOYPWRcUrZc[\^Ypat\
DcFaGcK\N\O[P\R]W[]fkTud|X
DhH[O]R]ZY[]^caih\iZk[q\rb|g
@\BUDeGaOZRbSbZY^\i[qU|t
O\^Xqg
DXM]PiR]VbY\ZZxb|f
D]GXOnQ]R\VhZ\]\^]b\c\ijjYlWrV
Q\Zfab
AUBWC[D[EfFdGXIMLcN\OXQfRcS[U]VZW[YcZ\\X]X^a_d`faMcqdYekg\iXjfkelbm[nYpcqZrMscugwdy]zp{W|Z
@cBhCdD\GbISKfPbQgRYS]WbZ[[fbdg]iinbpVrjxbyZz[
yi
DcE\OdQTYcZ\]br]
Dh^Y|b
B\D]Ib^brgtbvb|\
C\P[Z]^ir\
KZPqWX]\^]cXj\ub|Z
^jkd|X
D\OhW[ZUccsby\
@cAbBTCbDaEeG\I[KQMbNdPaS]T]UeWVX\YbZ\[Zadbccde\fpi[k]l\nVpXrhshtbucv[waxezZ{d|\
@]GhP]S\cb
M\Zc^Yqhrd
]i|[
GbPhZZdbkbl\y[
BcGjPZQhRbSbY\Zb]\^XccedhXkjl[rgxc
BfOgPcYYZ[^[lj
@\CfD\J\O\P\RZWeYfZh\d^cabdblhpbr[x\|\
B[DxO\RZYeZ\^WkYqZ|\
AZDXO\PQRjS\U[V]`fgciak[linfxgzq|Y
@eC\GbPWYWZia]rU|]
BjGcI\^ZkZ
@\BfDXKYP\Ua^gh\|k
^ia\
KeO[P\ZT^ji\
D[F\IfPhRbW\Ze^\rZy]|\
Q\^\cYffherh
C\DlkWr\
C[E\PlWdZ\]Wadr[
AdBXKhRccXhi|[
IcZbr[s\u\zj|[
BdXd|j
RfVbh[ud
B\D[K\^l|]
FZ|i
^hk[
Pk^Jn[sb
B]P\^h|[
CVGcSdWihb
^\kj
^[|h
BrCdOYS\[g^Ongq\rbx[
C\WfrZ
UZ^hd\u]vbxb
@cBh
FeIjN\P\Z[lZrZs[w[
FYIeZ[
B[GZJtx[
AZB\IbMhN\T\XXY]Z\\\^]b\cZshv\wdxlz\|\
RZsfuexV
IXhj
AaGcHbIXJcL\P\RhT\YVZXd]ecfggYibl\u\x[y\z]|[
A\BYHfI[J[K]RgS\V]bcebhlx\
Ri
RlZ]e]g\
GgRTVc
CcRl
I\JiM]Vcdbh\
@TIcKfRfY\ceebf[hT
GbRh
RhSX
AeCiRRT]fc
B\GbI\J[O\TZVhY]Z]]bc]gZl\n\pcr[s]u]wY
Zi^]
VbXZh\uj
AYZb]a^be]f]gYi\
PaZd[j^]b\ndpc{]|b
RbVbsYteuj
CeRbWU
EhFeRcW\X[YY]Z^ddZhkr]sjtcu\wbyd
C]DYEiG\hm|\
F\I[KeNcPfRcWcXb[b\bndr]s\t\ubv[yh
IYliy[
GX[Zhl
DWF\Gc^\hS
Qha]fZhbiZrq
BdIRTbXqcjh]sgtY{X
G[P\hk
^frm{d
FVIj
D[EYa]fl
GZ\[^iv\
EbRmV\YXhbz\
@VA\BcCbFXGkH]IdJXKdM\OdPcR\SVU[ViWcY][\\j]\_badbbc]dWeefcgfh[igkflYm[obpZqbrTset\wazX{b|Z
Q[R]WeX\hhk]
@dBcCfF[G\IdJbN\P\RbTeV\Zi]h^\bgcZgchbifkZman\q]sYtZv[yX{\
Ykhd
@iDaJZQ\R\UdVgWdY]ZZ[T]\^Yb\ccgblYmcqcrZtdw\xh
IYXhlgtcwbyZ
CePZW\^k
DdNfX\YhZ\]Z^]fbvhxb|\
IeJZKZMhRgS\W\YlZZ\[][^Z`kb\eVh\lWncret[u]woxgzb|Z
@[CeD[E]GYJbKZPiRdS[WYXcY\]h^i_\bWc[gfiYqbrYv\y\{\|e
NfV]niscv[{b
WiXY[cs\
SjVYf[
Ah^dcf
@XGaRXVVYe\facddhTiZldp[
FhGYYdb\
AdG[SQVaY[]bfZ
CdDaPbYgcb
IbVW
IcK\Z\]Zaghbne|d
FcGV\eg\he
GdWkZZd[l[|d
BhQc[e^]c\kdvdy[
F[G\KiPgQchc
Dhn[
\c^ZaXhUic|\
CcRgcahe
GiqX
@hIZK[PcWhZc]f^Wbaeih\kf{d
A]BVCdEjFZGXJ\M\NaPbR[ShZe^ccXhbkfl\rWslu\x[
DWGbRYVbbbfg
@XDbIeK\P]RWT[Yc[Zcahhngwe
ces[tiw[
IeNOS\Z[eWp\tj{f|Y
@dCcFaJaKbPWRcScZg\\^pd]h\kkzf
@h^ZkZz\
KXZ\^nkal\q\r\
K]^gr\|[
O]ZV^fe[g\|Z
DY^T|l
CcZbei
DgEeF\O\
D\O]|j
Ec|g
D[G]IoKZWgYYdbeci[lVr[t[w]zd
Vie]h]i[
A\CgFoIjKhQaV\W]X\Y[\\hXlSrSvYxV|X
@eFRKcV\\\ih
CeJhRZke
JWxj
Sdhl|d
CZFmIZKjV[cZefg\ipr\
^\rf
Fh
AcEcI[KaS\VfW\ZZbag\lbrbsbzb
F\VZlnmdy\
DhK\O\V]^]ccgdi\rh|e
C\P[Rb\jgdk\|\
@iBrC\FgIZOcPcR[Y\Z\_cbbcZglr[w\x[{i|Y
@ZE[F\Qire
Uj
@fOiP\^Z
@rC]PUbegY{\
Y\gjzb
D]FgY\ZZkZl\qdwgzp
aak\wgzh
@dEeFeGbHbIVMcNdO\PgRcV]XeY[ZZ\i`caccdg[k\q]r[s\thucvhw\xfz[
K\MbcVk[lXn[u\xn
RieW
K\Xlbb{b
WWtm
dg
RomZp\
ahzZ
KnQgZ[x\|Z
Zf
D\Xa|f
@]DkK[aZcghdp\x\
AfCdKZRRTfWfXe[e]f^ha[b\cZeXk[mfzZ|e
yi
Z\cr
D[FbHbMbPgY]]e^\c[dZkZnhp\{d
\\kg|]
DYElS\Y[Z\`ge[
J]Sc[h\]lZt\xd{g
FiI\N]SfUdZ\\habb]cXe]n]
A\DcEeK[RZWdZ[^Zbbgck[mg|f
AaCcHfO[X]Za[\aXbgkkn[{b
Haa]kkm]
OeZd\[k[
O\ajk\
@ZAbCbDfG[K\McPYRWS[Td]d^Z`\bdc]dee[hfkZljncpkret\zd{h|b
@iEWF[Rbecp]
@eI\R][e\Tcge\lUn[pbv\{]|W
IZP\^hcck[pf|\
P]W\ni
Sj[\tc
EbRlYcdi
Bu][^Y
Ecc]d\hcp\rj
DeG\KbMgP]\\cZiiq\s\xc{m|b
XdYh[[seuZv[
[evh
BZIdKcN]O[P\R[Waabfbhfxb
BZHbIeKcO[P\R[S\V\abhnxb
[jvZ
[ivZ
Z\^j
IbZ\yh
yh
@WCbD[G[I[M\QXRbV\WYXbY[Z[_ba[bgcbddeehXiZkbmYnXp\q]shteuhv\xay[zd{b
CbIYKYN]QZRcXZY\[d\g]Z_fbZcZdcecldn[rasctfuev]x]ze
\St[xm
Xg
CjK[Rb^gbhc\h\l]u\
th
XYsgv]
CgK[Xa]ZbZ
b\ci
Bj]Y
F[GZS\VYWZZf\jlZr]taucv\xa
GZS\VYWZ\vlZuexX
C\RcWiYd]]h[
C\RcW\Yh
AdCYDaEbF[G\QZRcYlZ[\cc[hbi\{\|\
G]k\qg
@fA]GeJ]Y]\\bidXe\q[rZu\|a
@gCeGeQbZYbWh[le
G\ZibZkd
bfc\lb
C\GhYbZ[bYchegh[
@\Zjb[hc
I\NbUfZ[yc
P[UhY\
BhOkPYRfThY]Zg^ZcbiikYnYqYw[
PWZfccw\zj
wh
n[sZtfumw[ygzW{d
@]AdJaPkRcY[[[]\^cc]kdtcw[ydzU{[|\
GbI]WaZk[bza
Znq\rZt\
BYG[I\\a^km[r\sawc
BZO\^Wk\qWzl
BgGbIY
s[ug
k[rbzd|k
B\DZcW|m
B[I\Tkxg
G\IcO]hdkmzW
Zh^[q\z]
CbWhXg[\]\^]mcsZ
kh
aXkYzq
BeIZm\udwfz]{c
B\Z\^Wabq[
BiIYwZ
BkDbEgFcIYKbY\Z[\gcgfdkfm\n[w\
A[BhDYInKXMeOYRcXXY\[d]b^dcfd\ehh\mYq\rdtcv]ze{e|Y
Mac]sft\zf
BhY[cd
@bBmIYN]Tch\rbw[z[
OZ^\q[zh
B[G[PcZe^Tk[qet\u]z\
mYqmz\
eXhgk]
CbD\EbGbK]O[QlRgSbV\Yg[\\e^Tacegh[mYv\xbzZ|]
sYul
Yid[
KdPg
@\A\EdJePYQgR[YTZUcuefiXkcp\rXudv[wcxZ{\
AbIjK]N\Yb
@\A\BZDcGSI\JcKdMVObReV\Z[[Z\Z^aaMdbeehcjgnXoZp[qUrRshthvZw]xXybzp{c|Y
R\YkZWaenc
Zd[d^\bVxb
Bi|\
CjQTR\W]Yeh]n\w[
@eCbG]KbOcWbYY\\bcddfdhcwh
@eAbChGYOfR\ScfXhe
cof]
cbf\wg
Z\]jr]ve
Z\a\kXzk
@[AZD[EbG[HcJ[KUMjNfQ\R]TXU\VwY[Z[[k]aa]bQcZdihhi[kcmdncr\sYteu\w[xc{c|\
@cAaMbNgUb[cbYeXhgmbs[tVuVw\xZ
bonk
BXI\K[MbThYdZVh[ngyYzc
VfYR
RhV[c\
@eBpDeEaF[IRK]OZRTSjTeYfZf\[]b^dcUedf\hdiYk\l[mbn\pctdw\|Z
BXTlY\ZRtb
BbIRKZQXTpZP^\bcd[i\lWm\q\tZu\ye|a
AZB\E\G]QcT\YY^bd\fZhknX
NTg[vn
AYBfCZZV]b^dccheibl[n[pdqbsXuewjyZ|]
N[b[vk
NhPf[]
BeGaIfR\Z[c]dbe]l[u\yl{c
NgZcbUshu[v\
AdcpdUn\w[
dff\
K[_bdg
IcbdsU
BcGhhZ
@fEeFfGWIXQ\Z\`bhpmd|b
G\lh
@UNd
BiGZO\TkZ\^d`be\g[hfkfmbnXqZzX{[|b
B\DbF\G\KZM\O[P\RcScW[XdYb[]\\][^g`faecZeVfbhcp[tevZwZx[yZ{d|Z
@[CaD[E\PZRbYdZY`bacc\dggihZkfr]sg
@bK]ZW^fbbe[gd{X
`i
@UCZHcIcLbRYYZZT[l^Zaebmfeg\h[kfnbr[t\vYy\|b
@lAcCZIbJ\O\Z\^Y`dbgd\eYgdkczd{f|\
I]P\S[XdZY^Z`\a\eag\h[lSrnw\{Z|g
Rck[{j
DePgRbUbZgg\
@fDfFZG\H]K[OePXRYSaY]ZY[h^baYd\ebgjh\llnYsdt\u\wX{d|a
C\DkP[Y\Z[^cc\ghi\|[
@reWg\
@\D]Q]TbYi[f`dcgecg]i[k[u]w\|e
@ZAmbZcdlg
A\CZGcJeMcPnYZ\f^]bgf[gbkcs\tcxdzc{V
T\^he\n]{\
C[\Z^\bih]kY{j
wiyZ
PcZ\^v
O\PmZZ
G\RZY\Z\e[hjw]
I[]]c\mj
B[EbFfH\McO[PaScT[VcWhYb\d^b_b`[bceYf\l]m\nbwbxYz\
F]PbZ[chscteze
KaS\X[Ydcahji\lXrd
PgRdY\sX
C\F\GbIhK\MbO]PbXiZ]]\cYh\kel[uZvbye|e
EhHdNYQ\R]\\r\{[
CcK[bns[v\
I[P[Ycb[f[n\rXsntbuZw[{c
C[J]MhQeW\Zc\dbOcYdbqdud{c
IbNWZ\sZubvp
Ihs[ub
I[P\ScT[\b^\efnq
W[[Yhg
AdYSZSddl\rn
@fDWEZFeGbKbNeSiYcZZ\Z^dd]fck]r[sdt[xeyi|[
D[QdYYZgbZrc
G\P\WiXdY\ZO[a\f^\bbick\lamcobrZt]vbza|e
IfK\W]Y\Ze[b]b^icYg]iinjr[s\ue|d
EhGcOipb
E\GfQbZ]cch]whyZz\
@XCcJbQ\SeWbZi]drKwe|d
@fdehg
@\BcC\D\IeJ[KVQZWnYdZZ[b_cbYdbech[zc{c
C[WeZb\haYr[u[v\z]
@hCiDhEYFSGgNhR\SnVgW]Y\ZX\Y`\eRh\k]nV
R\Sa^cs\|g
\kdYh\x[
IbS\VmY[lZ
PkY\ZY^Wlc
McP\[[uh
Qcgh
BdD]EdFhM\PdY[Z[\b^gagb[cihbkSl]manTpdrVsbwd{Y|\
AdCaD\KZOdQ\SSYb\j^Zbgc[hZkb{e
NtQYSjVaZ[^bb[g]n\|Y
Aaro|]
YcZ]cidch\
DbG\KVPYQeSZWhYhZg]Zbic[gakZlfnfrescv\xV
ITK[Tg
AbU]WiY\hamfz\
AbWlZU
WgZbmfz\
CkI\KZN\ZY\\bgf\nYv\w]xb{\
CbWfZ[^bbZv\
C\bjsY
Cg
CVba
Ji\[u\w\
DbIZSbZc^]c\galjn\w]
CgGcb\hh
CeGeI[KidZkaq\sb
@[GZS\Z[`aekh[p\zb
eip\
B\IbTZZj]ie\ie
FWIh
I[T[]i
Ni]ee[nb
eTk[zi
@gnY
@WScdie\
Z]eg
eg
@YBZDgGhIZQiRcS]Wk\]^Z_ba]gdhYl\r\zb|\
D[WaXb`fr\|j
@\`ccfnb
A]DdGZW\\Z|g
BWGriY
Fk
SbUcXbr\|c
AWB\DYGWJ\KaMYN]RSS]TcV\XbYWZ[\W_ba\cbfhgbigl[oXp\q[rgscwby]zZ{b
@bAZDhESFcG[HeI\KgN[OiQbR[S\WXXeYV\b^\_b`daZb\c\dYeYffiYkgp\t\wV|c
@\EdFXNaU\XXY\[b\[_bacdZebfbg\hYk]masjuUwZ{Z
D\F[PhQXfZiZn]rnyb
IdOgZd]e^je[f\gSiQ
CbF[G[NbP\XaZb]hc\ebf\icmanes]|d
XdZifcq\
FqX\i\s\v]
ndrcsfuS
YfZf
KdbZdaedhhrbsetguc
ObPcQcZhabb\dhfYi[k\l]n\re|c
Zi
@cDWFVGfIdZibcfWi\ldrYsdudw\
ETFYS]Y]c\ddfjr[|Y
QjZU]Za[cficrnsYub
g\wg
W\Xg]Scbo\ufw[{[
DkX]YYfcmdr\wa
D\XcsZ|h
^gr[up
XckjsX{f
IbK]T\Xk][gbodr\sZtbuew[{g
CbF[GbK[O\XZZ\aefkikrTsYun|b
R]XbYdfjsfuZ
@cDnEyFTKZQTX\fSiYrU|b
Z[rl
iir]
@[EYFiIbP[cZi[|[
D\ItK[L]P\QlSbTeUcWeXZY[ZW]m^]aXdYe[f\gdh\igl]nYqbrcsWtZwdy[{[|Y
FbGa]\f[gkiir[
FiI\PbT\Z[d[gai[m\r\|i
C\WiZ\abh\icra
IbchgZsbuY
slt[uKw\
DcXiYcZa]]|[
D[^]r\|h
DlEf|Y
Ij
B]\h
C[DcGbIfKdNYO]QcTbZ][b\\fch]i\kcmdn\sctXu\|c
BcD[FcIiKdUYZ\[c]Z^glYmZraucy\|Z
KkQb[b
K\\]yb|n
IZWbXbY\Zc^[l]rf
@\DiEiFZ^[q\
@aQ[Yh^\cWhe|Y
A\DdH\I]OdRWYfZW[\^[aad[fdhZj]kfn\zZ
C]DdYXZj\ka[c\i\kc
Yfd\
cj
G[cchbng{d
GbR\YsZXk\ldwfzY
BhC[ZZdchfk]zb
P[R\Y\Z]ddkZzn
@kZ[
CeegkbnX
A]CjGZPZSYZ[\ec\rh
A]CX
ci
ApI[N]VahgrV
Sm\Y
Cjbb
BeGg
Bh
AdBYCbE\GWHWI[JaKfLcN\O\P\Q]R\S[U\V]Z\[b]V^\_a`\aYbdccecfSg]kalZmZpZsdvXybz]|Y
@oA\BdC\EZIdKcRdU\YZZg[eb[cbddeihbk\rbteuYwXxfyV
@\K[LbW\Y\[ebWd\hel\s\t]uiwgxeyXzp
Khrc
@eCIWk\cdchfkdl]xZz]
CVJdRk
AhC\Ibb\
C\Rakk{c
CZDbKlZb\\b]x]
@bCLJ\KYRcXY[a\b_fbachdde[kclbrcsdx[{d
@gbbk\
Cc\]kk
@\Cp`cb\re
CUIdKZ
CikZ
CLKUVfWiX\\WkelbsZuf
ChRX\\
CdRW
CjJbRZeUf\
A]ChWVbb
Ycb\hhsd
KcMaWUb\ee
CgI]WaXb\\k\w\xYygzZ{Z
KZWbXbYZ\c]]b\hixaz[{\
@cCnW[bXl\xb
Kfx[
CSD[IYK\Wg[\\]_bbdhZx[yf
@[CmbY
A\C\QjYdZbb]
CiL[Xdfcr\
CS\md]nj
AbCUJbRZV]WjX[Yf^kb[h\k[rcwexc
AbC\Kd[hb\xb
CiY]x\
Cg
s[ug
C\lbyh
[ub]yY
CeQc[Wb[
Cj
XebOkbs[
AfW[Ygbbd]u[
ClJcKhRbY\\\bXc[dbybzc
@bA\CZKbMgX]Yabkdeedfcv\wh
Cg
Lgf[
CZbi
CWDeKfMeWbZgbZdfg\{c
Kpy\
]\bi
CqY\k[n[
@UCX\\bld[sc
IbbokWwUxc
AbCZQ[bfcbdceik\
DbKY_\cikb
CTWc[bb\d[e\h\ubx]
CgDV
Khc]
JhYdh]x\
Co
KbYdkR
CXYfbaue
@\CbWg
KdbVh\la{n
AdC@DbQb\jhe
CYbhh[
ClY]\\bWc[h\y\{Z
WUdbr\x]
K]bUud
CVu[wix\
[kuey]
CSDbK\NcY[\YbYlcsftZuc
bj
BZIhK[NcWcX\ZZ[[]b^bkbsfvj
K[X\si
C\Zga\u[
Y\t\wm{\
Rj
J]Z\n[zi
CXEdFfGbHdIcO[P[RcT\VaWYZZ\a]\^c_b`ecYecg\h\iXj[kdlbq[satbudvbxbzd{\
@]BqC[D]E[G\IXMdNZQdRWScTcXXYUZrbZhXk[lamdn[rWsftdvVwexZ{\
E\F\IgN[S]XjY[^[k]y[
RZ^[hephuf|Y
R\Zekh
H]NbQYRa^cci
DWIbZ\^dkb|d
@[DiIbK\b]cbeb|V
@WRbS\^kkb
kg
TZZX^\fZi\rv|X
YWdgwdx]
Db^Zle|h
C\EiR\Y]agdir]|c
DbEjF\YVfYhdid
Y]\qxX{c
CdF]I[ebkjx\|\
@\FtI]J[R\TfUcYcn\|\
@WEhGdKcQ\ReVecZeZhcnZrdwo
Yf\\
C[SXWZ\ZlZxt
DZ^h
Khlb|]
CdYi\\]b
IeN[RXy[|c
{h
@[GdHjPcQsRZSXVcWcYX^[e\fckZnZr\{n
@]C]DXEcI[Kblc{i
yj
@\Qsc\
Q]YmZXl\s\ud|]
R\no
RkY\a]
IbSgyV{d
Di^[|Y
QcRkY[
Y[\Y|l
@\B[FZH\OdWbYl^Yf[k\lfnQrqy\
Yl[Zl\
^ZkXzc|i
DXK]R]\\rZx]|r
@\BcE]HcIYJiNbQXRTU\YgZ\\]][^[d[hekZyg
XgYb
BxD\GZ^\s\td{Z|[
Rfhg
P\^nq\|\
S[Ydl\rgx]
A\I[RiYZZ\|]
Qbri
bcsgv[
E]ZZ^d|k
BZIaY[[\lnx\yV
B[Q]SbUa^gcbd\ue|Y
BcIhKiZ\^[llrcyZ|\
CZE]KcReVZ[ZdhlftludxWyc{\
@iKgQZ|b
QiSd
AUGlKfQgSqVcYZ\ja\dZn\wa
OcUZ^gl[rY
DoI[ejlh|R
Fje]
J\RiSVUcn\x[|\
Sk\\
Z\a\lk
GbQ[Yld[
BcIiKZRgX\Z[^\fZrptfudw]|[
DaQ]Rcyh
k[nf
KY^k{Z
BlDfG\R\TXZ[^kgak\qd{T|\
R\SjVU
E\F\G\I[K[N\RYY]cnd\edhgknwez\|W
B\GcJaMaQWS\_ccYd\fbp\rewhx[
RgY\
F\KiRfY\cbmb|\
@\E\F]I\NaOcQkXcYhlmncrXw\|c
EgYa|e
@fCcHkRZk[la
BbIj
Ngm[t]vfyc
F]IbYW\cdcehk\lcnUwXxk
|g
[ddZt\{h
BWCcIhK\Ni^XlcmZrd{\
NhRe{Z
BZIg
Bg
B[Ggh]
BVP\W[ZY^mrd
BYP\W[ZX^brh|\
G\RcZg^\kc
J\KgxZ
AbC\GbHcJXKiP]XbY\\[^ZcVkbl\m]r\zb
I\JhR[X\e\x\
OhWcZXhZ
@\B[CbDbIbKdOaQYXd\Y^c`[ddgckclYmgqcrZw[xZ
OjZ\hc
W[^p
C\IdKlc]
C\EfIgi]
AcCWR\cjnb
Cgk[
FbGcZc^j
CYWh
C[Ygcgec
IgYcl\yb|\
B\Zl^ae]
CdEeYibbcKdb
AhY\cZ
CYJbZqc[
AZCbDdI\Y]Z[ch
I[|h
KiW[X\
@iBbD\FYJcMdN\PqQWSgTlY\Z[^Va\e[f[idm\njpbx\y[zb{k
QchYrh
@NB\CeD[GcJ\K]M[NZPWQ]RjZZ[[^Z`iabbmced\e[faggi[kqlcm\nYpergvcw\xczh{h|[
BZFYIfMbY[Z]hXkf
@kA\BdDcEeFdMdNgQcR[T\W\YVZZ]b`ecZeZh]nVu[{]
Nhr\
OdQiY\]\^c`\gZiYr[z]|c
JbNhb\
NZQ\RiYZbcc\h[mbtb
I\MZR\^fg[hh
A\I]MhQW^dkZrb|d
A[coi\
@[AbChDdFmGTIeJ\RWTUY[Zd\\c[ebfZhungoYr\
PiQ[RbYdu\
D]E\K\]Zceg[ii|Z
Z\lize
Z\lg
GaR\WbXd[\^a`baZbXrasfzc{b
IaXh][sbtfzY
XSmdnd{\
GdR\Z[^ecge\r[
Kkx[
@[EbRjY\c[e\hd
@]GcRZYfpb
AaD[F]Iei\r[|n
F\OdZikbn\|[
A\kgzc{[
Yjadk[r[
I]ZZkblctbwczf
ZZkblctbwczf
N\Z][b]dm\sftbuYvi
thuYvc
O[RbZ][h\fafcYnct[ud
R][k\gt[ud
C\DaGdOZP]YXZia]l[qfr]u\xh|c
B\ZT^[qfxa|Y
BlN\UWZV
C\DaJbKbN[RZT]YYZ[\b]a^cabickemcu]w[xez[|i
S\Z\\eadrcw\xg
D]Z[\\a]x\|k
V\Wix\
NbtU
BmZY
@dFcG\K\P]ReU\Ye]\b\f\k[qfsYugyY
O\YjZXu[
YWuj
I[R\Y[Zm^ZhcqZsZ
N]P\ZY]n
Ya^i
Yh|b
@\AiGlQ\RdScU\VgW[Z[[[\d^\c[dke[fYg\jbxYy[z[
A[BcCcGOJ\PdRiYVZY[g\]^edmf\heielcv\y\
Sj
DbGkl\
AeRZVWYja\dge[g\ie{Y
AeCaD\G[RhV]YbZgc\d[li
B]Gl\bdZe\heng
BYDdGsJdMbP\R]W\\j^XdTehr[{f|\
A]Gkkdl\
AVcm
A[IYJfKXMiQ]RdV[Z[ceedw\|\
A\IZKZMhV[e\
ei
J]R[Y\[jafehl\n]
Y\[faZl\
eh
B\DmYcZ]^]q\yd|Y
B\Dlq\|Y
Y\eYpi
@bEfFdY[h\k\phz\
@dEmY\pU
BiCaZZlc
O[Y\Zd[cr\zi
G[OiZ[ib{c
Yftgx\
ti
A[C\DZFcGTIZK\ReSeTbW\\\]\eZf\i[kelZmdn]q]rfsdtdvdx\z\{c|f
FkG\NdRZVcX]Zc\\^bbdcWgchhk[pbrhtZv\|c
ShZ\|]
NeRZSl\\r[
Pl]dg]sd
@cDZK\R\SZY\ccsd|g
QhRin]wb|\
B]RlZic[g\re{\|[
BcDeIfK\PhR[SVX]Zj\f^gmbyZ|Z
Rf
S[\j|\
Zg\\
IbR\ShXa\[^ecefck\m[w\
Z[\i
X[YoZR]d^\m[
Xco[sg
C[XiZ\]Zmd
Z\]Zmg
A[K\W\XiZU]lc\s[ufw\{g
][mi{\
][mi{\
NjX\
CbG\KaO\Qb]b^Zh[l[qiwb
G[O\Z\^Zh\ql
Z[\ka[be{[
FdG\PaRaTcY]Z[^fhckbub|\
IYml
CbF\G\KjN]WZY\edk[l[x[
CdKUY\
ChI]K[W[k\l\
CgIhKS]b_\c]v]
CWDbKi
CXKi
KS_\
Ki
@[AgD\OnYVZIa\ccdbe\h\kSzt
C]K\McW[XbY]Zjc]l\n]wj
Zk
@[B\G\^j
c]kll]|[
Obb]sd|h
YhZ\\ff\
IgZY
@bB[GjI\N]PbQaRfZf\fc\hfn[rZubwYy\{e
Ykl]
@fB[GhP\W\Z\c[hd
Yl
@\A]EcF]GYI\KeMdRcScVZYiZW[clfrVt\
I\KeR]V[YcZi[elcy\
YgZ[
VjYZ
Zi^Zn\zb
Cclkr]
BdU[Y\ZX\]^cabdkh\r[wbz\
W]lhxc
lgvX
XiYhh\lZ
DaE\dcebfjxc
BXO\P]RaUbZ[afnaqat[y]zh|Y
OhRaU]^in\zZ
OZa[k\zj
a\k\zk
C\E\HdI[MhP[SXVk\[_db[cZeei[k\lZuav\yh|Z
KbMbRcYWZg^\eYhjs\ubw[x\{b
@dejudw]yg
KgR\eit\xS
Vk
XgZYsb
eTmb
Db^Zle|l
|h
D\I[R\Z]afking|Z
I[afkizb|Z
IbN]tXvk
]f^\qbtcvU
P]RhZ]sb
@\EgFcQ\k\n\pk
@\Ejp\
BZI\N\P\R]V]XZYbZY[e]f^Zc\fchcm[sbt[u\vjy[|\
QaY]][pcvk
NiY[ZXyZ
YgZ[
CnZX]\zd
K]ZY^]xnz\
ZYq[rk
YeZi\acbebfdheifn[r\{b
Zj
DfEcI]QgRaYWZU]c^be]f\i\k\nbpcv]
BcR\]hrcv]
D[Ri
DcEdG\Q]SfYY^e
RgZ[
R\Yg
J\YZZg
B[GZqe
@[CcDZSbWfYd\e]\e\igk\rXs]|b
Yk
DWWkZ\fbhUibrcs]|[
Y[\i
ih
W\Z\rm
K[WbZZ]hfd
CcKbR[W\YdZV]ffe
KYZ[]m
S[\bul
DbYh
l\r]|n
Z\]hb\
s\ui
XZY]^bsguY
XZY]^bsguY
I\WbYbZo\b]\^]c\gY|[
Ze^X
QdZ\rU
DbGfQgR]Y]Z\^jh\kbrR
NbRdxh|\
IkRchgk\l\xf
R[xg
ZYt\zj{h
@\GYH\M\N\PdQbR[S[UbVZXeYXZ[^X`[b\dXe\hmkclcmboZqUrWvfw[zd
KbM\Zla[hWkh
EcI\JZP[RgTbVaY\fchmlYr\|[
IeK\T]Wg[e\phUk\w]yc
IrK\T[h\
KZMgYbccnc
CbD\K[PdX\Zhbbhkn[ya
IXP\Ydhlk\
@aC\K[PhRi^ZhXkfl]z\
AdCdDkE]GcI\KiPaR\S\T\UYWhX[\c]b^[_caebZcZfdgahXliritbvYw]zX
FcI[KPhb
G\RY\b]cfYhikeuav\y[
CeGlIhKlQcR\ScTgWeXdY[ZZ]b^\cYebgdhNk[l[mcn[tZxc
DZTbYni\
GVRZeVhd
BZCZFaJdQgW\\[^facbdc]d\k\lkrbtbxZyd
B\ImhUy[
DhGfPaR[TcW]Z[fchZqU|e
IQQ\R[ShW[XeYU]bgZhckcmcn\rdydzf|\
Ic^fbah\|i
Isn[
BmGc\]a]hZ
IgJ\
K[RYS\eZhgr\
GXI[\bhd
GX]bdThj
SZVW
C\D\FcI[Tc]\hZkam[nbvi
AdGeKhU\^ahZkeo\
Z]hizd
IThllZx\
hirT
GghS
D]I[KmU[adcck[qexdzc{\
@dFjGjIdZc]Qhd
@Z]g^\
FeGjUb]Zv\
Eb]fvg
GgI\JbPbScVe\\c\gWhbibpbr[w[
C]DkGcS]V\YbZ[^Yh\w\|\
PdY[^i|\
DUK[VhZ\^[heig|f
@cDhT[hZlb|X
DWRf^[n]{\|p
DbEaJcLbM\NeO\QfU\WcZ\[Y\g^b`cbcc\ebgdhajZkcpdq\setevXx[yb{[|Z
@[B]QdY\Zh\[p\rjt\yYzg
@iAeC\DeI]KVLcW\\[b[yd
NeRZSl\\r[
D\I\M]RmWZ\vh\lZnft\ukxWy\
Pckl
AdC[G[eR
@\Ec\\bfdgh[
tm
EbQcY[Z\hnr]
WgXbk]sZuc|\
S\\gdY
BkFcGhIZKXQZRZZX\\^Zgfhblb
CfDdFVG[IUTYXbdeedfeg\hcihx\yV
AiCdF]G[RcTb\[bdcYe\f]g\h]k\lhrcshtbwbyf{\
Q\YZ^ta\cmk[
IgNgPeY\Z[^fb[t]uZy\
@YPYRY\\`\c\l\n]pm
C\EfGdHeQd[\\c^Za[b\hnk\ldr\x]
ChFaWYY[\Wdfr\se
Q\\bbVkdrcsZ
Ac\eeU
@[FYPjbXcW
B\bpk[w\
B[NXO[Zs\Whck[|\
BfI\QlRbbcd[zd
Qn\ZhWta
YgZgh\
ejz[
DcI\ObP\R\c\dXh[qgrZ|Z
DhI\OWP\dXqerZ
@fDpIbZb[csdyb
IkZcy\
Ug
Jk
BaC]GcIYNZQVSbT\U[V\X\Yc][aZedfeh[jek\lYnbpZr[vYwX{b
BdCdIbO\YYZg^bdbeciij\k\p\zW{b|f
@cAcC\D]KbPeR\SeZkdih[i]jZr\|b
Gh|\
D\ScYUki
D\GZO\YZ^bihj\|d
@[AaDcE\GZI]ZWcefehbjbngzY|b
K]P]R[YVdhhbi]|d
R\Yij\v\ydz\
PcY\cn
DXGYY\^be\jl
Yg|a
CbDhF]K]RcS]YbZbe[hcjdzc
Dde]hkjdz\
@XA[B[CdDgE\F\HgO\QWRWSYUXX[Yc[ZadcZdWe\f[h\iZn\q\rbsduYv\x[yX{X|V
D[EXHbZY[]^bahdYrizX
CXH[aezW
CeE\HgZ\affYr\
@[DkEnQ\SYY]h[r\z[
@[CXDZU[YhZ\^\arbgd[f\kirQs]z\|]
Dgfe
ChEZHcYWZiu\
CUE\HYP[aXg[yYz~
HaZ[airZ
CjZ\hjk\r\
CZdh
BdEcOcR\ZZ^Za\cbgarhzg
@dC\HeK\YZZZb\k[nbxbyez]
@dHXa[reyi
EeZ[^jrX
AbCfDbI\McO\PbReUcXcYZ[\^\bhcgdcecfghXkdyZ{\
C[DcXYYcZZ[[bhc\des\
A\CjG\IZKjPhX[ZfchfHk[nd|[
O]Zdc\edkl
AeD\K[MhR\XhZfc\
AhC[IfK\RaUcZWcgd]kemc
DfKdZ\]me[kVwc
IXXg
@dA[BeCdDMEeFpGbJZKcLcMZN\O[PcQcSiUaViXgYe\e]\`dajbbddiejdkglhv\xbz[
BsZ[^hhYiYlcr]|[
khnX
@[Z\`eeln[
ChDZE[Lcf\
@cCXE\FbJ\N\QgU[V[^c`bdYhekcrYwYxi|f
GeSh
E[HYahrZv]
D[Ebhn
CjFdJbx\
@fL]SaU]`]eZf[hmxZz\
@bGdcgr\
Bj|\
FlhZw[
B\F[GZKbN\QdShUbX\dchZrbx\y[{\|n
Yi
Fh
G\P\Sf[ja\d\h[
C[E]KbZ]\\afhdinra|[
]\^lk]
HiVbZ\
@iA[BSDPEdFaGRHdIZKZNlO\PZQfReSdTXWYZ[[f\c]P^Q`Taecmdde]fhgdhYiZj\lbnZpcq\rXtdvexeykzZ|K
YWdilY
@bAdC]GVJcNbQ\SfT\UcVVXZYc\r^e`ba\fhgbhXi\kZl[nXrnu[xm|V
Tk|X
|h
Eb\\`fa\kXnlr\w]
CYDXEdGWHdLgP\S\VcW[X[YkZ\\eiZljrUxV
@bA\BbDcEXFXGsHfKbNZOePcQ\SeT\UZV\WnXaYWZc[Y]x^gaTcjdTfcgYhTiXkSlcmfnUp[qhrjsatjudvdwgxdygzg{j|X
EhFeI[N]QcR\VYWcXYdbh\jfr\t]x[
I[ReSaU]W\XeZ\^ih[l]rgt\vdx\
CeP[QdRUWdXd^]aXbdhcihjck\r[v[
EhQfVaXb\\n\{d
P[\[alh\l\
B\F\fVho
BkGdH\IcRdXi\\^[a[c\hhkan[rbu[vb|[
C]FbHWa\kfldnZ
CYH\PcYc^Wabhem\nd|\
DkTjn\
FbY\c]hnr]
@]GdYd`Zefhgkbx]|[
BgGbRdY\h[td|b
FbJ\S[ZZ\ifbgbi\s\ujxa
CZF[I\Q\R\YwZ[[]\c`jbbdYf[l\mgpcrXu\
YZlny[
F\PeQe\[lcxjy\
B[C\FXG\IkJbKdL\N\RbT[UcVaW\XbYV\X^gcYd\fWg\hViek\lXrjy[zd|Y
U]YY[[adbcd\kdvWydz\
@\AgBWCvDbETFSGRHYJcKdL]M\N[PxRjSZT\UdVeW\YeZg[a\Y`dcZdceefigcidj[kQlSmbpgqZrfsdudvWwgxZy[zi{W|l
JjS]x]
JZl[xg
@[AVB[C[DwEeFYGYIXJXKWPXQZRYSYWUX[YXZ]\V^U`]aYc\d\ebfZg\iRkVlYnYqXrZv\{[|[
@\A\B\CUEXIVKZP]Q\R\W[YWZX\\fXhUidk\nc{[
D]ETeh
DXig
DVEhI[in
ELiU
Egn\
Dm
EII\e\h[ic|k
C\DiEb
@dA\DjG\JXX\YXeehaiVl\n[|V
ETfbhe
ClEZImW\YYZji\
DVhp
C[EYh[iW
DYEk
AZCZDnE\iXr]
DMI\Mei{
DUEdigpZ
DUEEfVin
CgDdEfF\IjKcM\TYW[h[ie
D]IYWZik
DeMcWcih
D[iiwe
Zhic
B\DYYoZUhc
RhYYZ[hf
CpZb
@cNhZi[Y^Zxfy\
@dNgZ[[Yx\
@[N\Zu
@dBbNWx[yh
NWyh
ZY]j
CXDbGcIZQcYd[ba\cZfel[rew\{\|]
WkrZ
YiZW
A[B\DZEZFeIcKcMeOYP\RaUWWgYWZI\f]W^XaWd\g[i\kalimbnbp[qYsbvfwcx[yczY|Y
A\BjCdDZEcFYGiHcIiJdMWO\QfReS\U\VeX]YeZo[b]b^Z`ba[bZcfddfhghi\ldmbnZoaq\rhteubvewYx[{e|f
@YA\CdEdIcK]MgN\P]RfS\U[Wb\X_ca]bbfhhblam\obs\ubvbwYxZyb
E\FoV\e\l[ndw[
C[KhTZVbXbekg\n\rbwe
vg
DcMhT[X\e[
D\cXwi
BcDcF\GfJbPbR\SXVlZ\e\f[hfkjlVrgs\tcuZxQ
WiX[nYr\t\v[
CeKXnhtbu[ye
FdGbIZKfM\WeYh\fcdk\lZn\u[w\xaye{d
C]G]Wecm
KdWhX[cgf[rYwc
@cFcI[Rd\[eglbncw]xbyX{\
CbIZKZMhcekX
CdFfG[IUNcTYeek]nir[
CqV[dge\l[
CfK\
CgK]Wc
CZDZG\J[K\M[TfW[k[lnw\xa
CfFcIfXbkgr\wcx\
CbIXKcXi[b]cu\
CfFbGZIbKcN[SbVbXT`cifk\lcn\uZwXyY
@nIZK\MbRZcdf[hdwY
xg
I\cgtiw\
Qi
C\KaW]XccXe[l\rZwix[yb
CUIZJbKbNfV[WQXg\Yk\l\nXpbsUucv\wcxeyd
@[CZIXJdKgVeWQXeY]`cf[k\latbuew[{\
BfWZ\]hc
F[I[Ko]X
KbMT
RrxZ
CdM[N[VgX\ech[ratbx[
CcFZG\IgK\RZVfWiYW[Z\ZhdleneobrWw\xeyY{Y
AYCSG\IZK\QcRZUXV[W\XdY\\V_hcXh[lcnkuXwfxo
CVM[eekln\w]
E]KhMah]kb
CY_bcehcnYvixc
cexi
@dCiIbKXMcRdSbW[\ckYsf
VhW\
@dCQFbIZJfMXN\R\Vb^bcXk[nZr[s[ucwXxYyf{]
CbKeMbW]XXc]eZlbn\sltdxXyX|\
CbDdK[NdPbSgV\WoYe\Yaeh\kbn\rZsau]vZw\xZ|b
@dCjIaQbWc\bs[udw\
@]AZBaE]IfKcMhP[SdTcV\X[[]\dbdcYe[fcl]mYnbrZs[tdv\wbyY{[
@[C]FcG\IdKfRh\[hYkclc
CeDdEcJ\KWM[PjQ]RfTcVXXSYdZ[\Y^\c[edh]lembneubvbyY{d|b
@[CgDeF[KZPZQf\\hXkbl\mdt\vgwW{b
D\FbG]InK[Nc\XhYlTrZv[
@\AaCaD[E]F[IXJcKeN\PZRhTbWgXgYYZX[b]Z_YabbWcVeVhckUlcnWrivYyZ
xj
D\HcI[KYV\XZ[ci\llnbsat\y\{\
AfCZIWKbWfk[nY
E]Fhh\nhrX
P\WfXc
\lkcw\
VXld
Wd[]xg
CZKfWZXik\x[{[
FcWihfr\
D[I[KcNeR\WVXd\fkdsbunv\xU
CZKcTbW\X\][herht[xUyZ{Z|Y
W\Xa\ie\ud
GjIbK\R]bdc\h\iinhrbs\ubwax\
CSDgEcFRKNMcQ\XU[La[bXckdYhekgmgnbsFtTufvZwW{o
X\\cabkqlY{]
CSIbKUR\V[Xd[]\XhglonZwhy[
C]KgW[[[\WfchZlfrZw\xeyW
AlCbK\V\XgY\Zb[[\eabb[njubvewbxe
ng
T]V[bflYsUt[ucwXx\
CXI\JeRaVhWLX\\weZh\lesbtfubxSy]
CVI[MUPpQ[WYYbc[d\kYl\nYtcubvbwkxYy\z\
D[FdKfPjRbWYm\rsueve|i
K[X]\ba[k\r\ssu\
HgY][ca[djy\
cmwZ
ChScWZ_]
Ie\\hi
C\WYbusc
@bBcCXG[IXQdbdwjxc
@]IiKTNbRZh[k\len\s\tcv]yx
B[CcKrWYf\
C\IYKgWhhcmfx[
Ih
CeGbKYWTc\r]wcxayf
CjDg|]
CZFYKTMgR[V\W\XX[d\\c[e[fbhhi\k\ldr\tYwjxg{[
DeWY\bkcl[uYvgxe
AbItM\V[kYrbwbx[{\
KfNeR\Wdkllfn\ravbw]|f
KYMfV\hkucy\{e
rjw[
IWTbn]
slt]
IhMZV\l]xb
@bC]KeMeWbX\Z[\bkVtdxcyb|b
B]ChFbKcPTX\\lk\ler\s]tcuaw\ye|]
@cAjCbR[W]henZr\
C]X\m]n]uhvXyc
ChD]H[KbM\TcVeX\_\bch\kdlXwgxX
CZJ\KZVcWeYk\bb[hZkblbuYw[xhyY
CYJ\KUU\\XcelTn]xv
Ki
IZsgyc
CcI\KXN[Td[e\Yb\k\l\scuZwqxYyYzb
I\Kcm]wk
WlXcrW
CYxi
CXQ]WZXd\brludvcw\xZ
W[lgr[y\
F\GaHdN\c]lgt]ye
Hdl[wgyc
AZD\FaGZH\IZMeN]Q\RZSYU[ViWcXeYZZV[\cXe\g\k\lZr[sXtdwdxjy]z\{\
FZIdJ\MTQ]RdSZViWf\Ybbeih\kdtbwZxZ
KcMbRdVe\[eUuhw\xT
V]wg
JdVkWc\il\xV
C\KbVW\Xxl
WV\cxg
ChF]IYK\WZlarcx\
MgVZt\xe
\iw\
KgV[egwX
Vbxh
AlD\I[NbYeZY^dahk\uY|e
ApI\R\ZZrd|[
CcDbGbRbW[Yb^bkkl\
G\IaV[Z[[\^\bchdk]lg
ReW]Z]cd|h
W]Z]|h
C\EbGdI[MbWdYaa\ddedigrb|Z
WdYja\
DbEbGZI[WYYXZLeeijkbrd|Z
Gi
@bA\BbCYEfFfG[NcP\R\YcZZ[bacb\eakbn[ygza
BcC\EcG[IhN\Zc[[aeyb
AgB\CfDcE[I\J[NZQ]SYXZYXZY\b]\^\a[bgi\l]n[rZzZ
CXDbGcV[Whfghgkex[
Cl\Z
CYR\\cb[xi
CmfX
C]K]N\Wb\ObhfZn]xdz]{Y
AfW[
Y[\kh\
Ch
@bFaN\QbRZU\VbZd]Y^cfbg[m\p\ubw]
YXZirZ
GdIXK\QdRbY[ZXcZghhdkfwczc|\
Q]RlZZgZkg
IYRZgg
Zkz\
@ZDaRhY\d\e\fb|\
Ri
AbBdCcD\F]NaY\ZZecr[ubxb|k
BdZ\|[
kj
{f
@eCYD]FbJbKcPbScV\^dacifkbrc|g
KiRd^er[|j
B\CaDZFfIjJ[M]P\QXRhTeV]W\X[YbZZ\\][^b`\aYbScbd\e\hci\kXl\nYrYs\tZu\v[wZx[yW|R
BiC]E\FOIZRbTbV]Y[Zd]Zcdfbh\i\
CXE]FgGYIkTWhbx[
I[Yl[\
EZFhIY
Y\[jhe
FbIYT[hkt\
Fin\
DXE[IhThUbY[[[cchUy\|W
@cCbEqFcGgIWQ\T[[g]cbXcZhbidmdp[r\v\wY
IdTShcy\
Ti]]
Df
YWhk
CpF[I\b[
CZFUJkUcY]cZhZwf
JaRV
@\DfE[G[RcTXWcYcZa[h]Zbhebidk\mfnatauayh{b|h
J\MbTd[ehg
FXIdMdRbT\Zg[de\ndwh
CdE]FYG\I\TZY\[XbbidwXyk|c
ciw\
@]BgCbFfGeQ\XfY\[Zse
D[FgR\Thfagdi\z\
FjJ\
CZD[JbThi\
A[BWCiDdGsK\O\QaRZSbTZUYVdW\YUZU\a]Y^V`cabb\cYfYkSlYm\o\qXrZw[zZ|X
AcBWCgDjGeI[L\MbQcYWZ\`beahRi]k\n]rVwj|\
GWJXRSSZV]eYhf
EcJcM\RcY]`bcgeZwc
@[R\eph]
D[Gg
C\GWQ\RYY[e\hul]r\x[z\
GvI[M[\Zc\hWi[w]xi
RZYnh\xc
@fMgR\wW
CZFbGXIcJbKhL\M\RnYca]e[h]xd
RW
CkG]_Zfg
GZhm
CrFcGfR[hZr\
E\G\M[ReeWhm
CiFdG[R[ec
A]BVCUDTGcKWL\MYQZRDT[V\YS\i^\aYd[eSf]hdkYnXqZrkw\
QhRe
@dA[B[DgGfJfKbQ[SkY\\[fYh\n]obr[|\
CTDmGdK\QeRfW\\j`Zcbh\i]ri
CgGZMkRb`cd\eaf[hY
BpGZMYef
ChDbIeh[
`dhnw\
@cIecbhZrg
C[Lhc]
@gAdCbEbF\IXMhQ[R[ZZ]]`ccifbiYk\v]
A[CUDfEcK]Rg`ae]f[hcn[wh
@WEdKVRkVYePnbwc
K[RWeq
cm
@ZC[M\Rie\
Kle]
KSMec\eewZ
@jMbeZ
Chcf
AhKeY\`bcXfc
Kh`bc\
CZJlwa
A\GbcXhinb
CkM\R\`[cjfgh[wX
@hc[e\
IZKV
@[A[cVedhd
K]Mbcfh]w\
D\GYJcL\M]ReVZ^dc]ehf\kfn\r\
CdD\ei
GYQcri
CZGbRbabddpdqbt[xbydzf
C]GYRbY[hbqbzh
@\CXFZG]HcIUJ[K\N\OdPbQeS\VeW]X[YZ\X]h^\`bajcYdbe\h[jhkilXmbnbo\qgsZu\vhw\x[zS{Y
A\DVFeHcPbQ[RfVgZ[]bbddYe\ibjikbnaq\vez\{c|k
@[PZU]VbZ]\ba]bakZnWve
Phka
PhQZVbd\kenfz[
ZX]fmb
Q\Z\ng
DdZ\]c^da\c]kgq]v\|\
Ddkinc|g
I[Zj
kevS
E\\[]\^eakk]zX|b
CZZY\bklng
kh
IbZZa[ldze|c
DaIbZ\zf|[
B\DdRdT]Y\Z\\[d]k\|g
Rkh]
DW
h\kk
R\Z\^\kj
@dAiC[D\FeG[HaKbMaNZO\V[W\YaZV\c]Z^Za[bgcbdXebiXkblemfn\rfsdu[v\wiy\|Z
@bAZCgIXKbMdRXScYgZd[c\jacbedZegg\lZndrWwb|\
@\Fj
AbRfh[
@[FiIfY\\cbbl[mfrZwb|X
A[C\hkkYrYwe
IbXdsiuZv\
F[h[rk
@]a[bYkile
IZK\bcwg
A]ldrow]z\{b|b
AdKf\V]]cXwYzd
BhG[Z\[ac\
BsGVTR
B\hhib
BgD]FcRZVgZ[\ddbubz\
BkD]GbZ\
AfCeKZN\PYY\ZY\cd\k\rZv]|\
ClY\\\
A\Zc\i
Zj
G]WgXbZZ
RiY]fbh[
Z[^j
l\xh
Ug
CeVbZXa]scugxgyY
C\Xhkbt\xc
B]I\T[UZZl\b^]h]not]
]Y^l
dgp]{\
DbGZPjqe
BZGiO\Zhd\ibkb
AiC]G\cfn\
AWCdcf
Agn]
@iP[Q[R\]cbcc[e\p\vfzc
@kPbR\v\
@nEcQ\p\vX
QiZZ]gzd
CYkm
CjW\
CbkW
@bCdDlEbF\G]QcSZW\YbZc\[]U^\a\b\cfd\fZk[ndre
C]DbE\QjYZZb][a\b\r]|\
@bEeQdrh
@\Clc\r[
C\DdGbQZ\[]\`ccfk\nirX|\
CaMbWfYZZZ]fbcdbfbx]
Ci]\x]
CXWdn\
CYWi
ChW[
ZZc\k\nis]
A]DgObPbQeVaZY\Vc]dbhckbpdzb
PhZf^Zsetc|\
@gPfUYYh{h
@ZAZB[CXE[GZHZIcPUQ[R\S]V[WUXfYcZX[W\[]]^Z`\aXcddYe[f[g[iZkYl\p[sktYuWxXyZz[{e|Y
@XFeIgNYQeR[W[YbZc\c]Z^abZe\g\hekfmcu\vpzg{j
@eF\IbKcUZX[Y\[bbWcXdcgehgmbsht[w[{b
InK\bgg]i\
FdW[XgZ\[[\f]dbemau\
@]NbbYnauh
NaQ\m[so
bX
Ii[\s\
bhcg{X
XZY[[\bq
I]XZbombw\
FbXib[{Y|\
RgYTbbe\n[se
bh
IfNb[bn\sgu\vZ
IXbk
CcYe\bbcm]n\sX{b
C[KbRhXZ[Xbqk\sT{\
s[vg
X\Z][\bls]
EbF\HZImKaXY[a\ca[bbcZh[v[wh{c|b
Xf[h]\bTkfscu\vb|d
CZF\KXTcXgY\Zh[e\Z]ZcTh\k\n[sgudv]z\{g
Xi\[bY
nfsW
CpR[XWYe[db\sUu\w\
rbsguY
Kc[[bfcbdbsXtbugwXz[
hbm]{j
I\ciuZ{e
I\X[sju\
Xb[Wcbug
IfXhsZ
C\I]K\P\XZ[cbXccsY{[
X]Yib[t[v]
[\b\c\ndsuuR{Z
]\bhx\
GbIcO]RYYbZj^dh\n[
A[N\\i^c
@]DcEgR]Y]r]z\|l
Zi|U
@]DdEhZP|i
AbHbVcZ\ahc\lf|\
GjQXYjZV^baYc\e]kdl[v]|[
@ZDcGYSaYk\[a\dcl[v]|\
YjZ\
S\U]VlYZZ\d\
CcE[F[G\IdJbKaMcP\QXRZSYT[V\WbX[Yf[Y\dabdbhaidkZr\t\uZxZyVzb{c
@YA]CcEdGdHbKeQYRYXZYcZZ][^Xcgddfch]rs
Y[ZY^VeYgoiV
Gc\deg
YgZ\hd
EXG\KWO\QpT\YXZ\^[aXb[effTgbhbkdndrt{[|V
G]Yt\adVifjbrZ
A\CdMcRiXYYZZobdd\u\waxZ
AeCqJ[R\Yd]bamb]cWd\hZk[rY
Y]bce\ni
AcKfO\RjYbcZ
@dAdC\McQeS\WZXbYT\f]YcedZi[
@dA\CbEfR]YV^scYdXgVhbi[kclgr[v\
@uCVE\IhM\N\QYW\YUZ\\[]c^e`bchenmXrZwey\|Z
C[JgRrUcYR[]^[e\fbilw\{X|k
RZW\YZ]d^Zdkvfw[|[
C[K\RZWcXiYyd\eZf\hfsb{]
CZWrr[sa
P\RZbXgZm[nbw[{r
G[I[NZQgRbSdW\Yg]b`dbdcee\fbkbl\n]rcs[tbvbxb
@ZCZE\H\JaRYScYlZb\c]c`]hck\rZt\
@fHdR\Y\cmd\g[
CgY\b]ke
@\C[QcRf`fh\wk
JeRjY\Zabgw]
Gh
D\kj|S
|h
@]C[FdI\K\MaO\X\Yd\\baeen[rfvcwgz[
DbGdZX][^cbccWdf
ZYrl
Y\Zk^b
D]MbScYZZdelr[wg|]
NkP\ZdyU
@eDZP[R[Ub|m
Nh
C[Rnp\x\
@]Ei`ccZp\|]
CcDbF]G\IbJbK]P[S\Wb[cc[djebhcm\odv\w[yezg{Z
A\CeIZY\^bahndzf
DbIZVbXb[[dbechdlgo\wcxby[
Wcohz]
C\ddkXlXxfzk
X\dg
kdw\yfzV
oixczX
mg|e
Beaefbz]
PdZiaSfdk]
B[G]PZ^\ain]v\z]
BYZ\ahv\
@dC]DZGpKZNbPZX\cgn\rdwby]{c
@bBdG[IdPYX\cem\
GicW
B[DePf^iab
DbPiZga\{[
B\Ph|X
Uk|\
yb{g
AaN\PYQbR\ZY]mkbncr[vbzj
^qaTz[
BTEaG]R]Vfabiekqz\|X
UZYXZ\c\k]n\pk
Y\hW
hon\pZ
@hAVBXC[DcGYH[IZJYKVNXPZQWSYT[U\V\YUZ[[[]\^Ya[bcc[dUecfVhli[kYo\qZt\v[wcx\yXzX|[
@bBZD]EiFgGlH\K\N\QdRiY[Z[^\`ZcUe[hNkYn\pYrV{Y
ek
EVFbQ\`\b]o\pg
@WG\d\hlrZ
@ZK\emhW{i
GWR[ho
@mEhF\K\Y\Z\][c\dbea
@\DfG\J\QYSZT\Z[cdd\hfi\k\l[r\zY
@[]hhb
@bDeEhhf
@qERFUGbYZ
@@hA
@kDdG\c\h]
Gghb
@nb\h[
@nDbFbGbU]bYrY{c
E[RZYXcdhp
@qbidgl]pcr\vVy[
@jEXF[`bc]h\k\p]
@[DZE[Go`abfc\d\hWlkr\
@fc[h\wg
@ZhmrY
@hEfcXh[
@lGZc[h\
G\YaZjcbhd
hlw\
GTei
@RG\cchhrd
@[hf
@UD[GhhW
GkZ\h]
Gq
I]Y]`bhfki
@[A\cedghX
G\rl
@dG[hS
@UYfhj
G\cjh\
@nGba\rd
hJru
GScghbw[zc
AgB\GYHaK\MaQcYeb]drh]n[yb
AZckd\
bjdZ
c[do
@XG\YXck
@jB\F[H\KfP]YZZ\`dcYd[e\pY
FfG[IcNbPfTbV]Ydsbwbyczb|a
IYPgTbsc|\
FgIfV]b\
P\^h
B]Zd]XakzX
B]Z[]]akzX
K]Z\]gkc
Qhkf
ki
DhF\GgP[nbpg|\
B\CcKe[d\]ann]pYv\x[
Cg\ga[bb
C[Lj
DYQcUbZY[]a\c[eef[igk[p[rg{]
EcG[UZX\Z\[]ikk[rP{]|j
Ujvb
rg
@\P]Q[R[Y\]\^\a\d[k\pns]zY
C\D\JnRYkZl]n\
C[Jnn[
R]k]r\|i
Zgh]
B\Rd^\hj
A]BhYcZX\\]\lexe
A]BmZX]\
ClK\
C[E[FZG\NbR]Z[[b\\^Za[dhkbnepdr[t\ubv\yd|\
@bNjt\u\yZ
IXym
dbkl
Bi
Xf]akbl]sbtgxb
BjD\FYGWIWMbRe]\echWjbk]w\|[
@gFQIeRf`cckeejcnetbufwe
B\FXG\Ig
BlIYmb
BVFiGZIa[cw[
hh
B\Ggh\
B[FlTay[
Bfhe
BZGjU\h[
F[Il
FgI[N\hj
BWD\F\IiTdZ\cd
BdFiI\T\
D\EhFeHcK\MbP]RhSbU\VfW]ZY[e\\c\gYkZl\p[v]w]xY
EdFiH\K\MbRdc\l\p\w]
RlVeZ\mZ
@[AZB\CbDYEdFdGXKcOYQ\SeUaVbXeZ[[[\c^babc\dbgckbn\p\x\yYz\
D\EXIbK\N\QcS[UbXmYYZe\\^Xkkl\s[{Z|i
Y\ZX^gx[|g
O[Rd^hkd
@cA\B\C[D\EmFkITKTNmP[R\SfU\Z]\j^Ua\bZcedheZfbgakTngq\rZufxc|V
CYKsReSZX\Yd]\`eebgbl\sbtbuZ
BgCbIdKh^Z`\c\d\h[qm{d|T
C\S\Yj\b
I\bilc
FcIaP[Q\UbVZY\\\g[icl\rm{e|Y
B\CoDiE\FYIgKYNYPqRiS]UbYd[[\[]caeb\cafdgahbi\kQlXoapdqZrltawhx[{W|Z
@cAeIfJ[K\M\NXQcR\V\[X\[cih[k[n\o]pfseubxgycz\|f
@gAbCWN\\bcmh\p\uVxkyg
BfC\GcJ]Z[|g
C[DeOcPcSYYdZZ\h^hhZlYr\wd{]|[
A\CcFcIZNbY[Zf[f\[d\kal]ndsbt]u\w\xdy[zd
CbJdK\RVl\n]sbxc|e
C\Kj[ck\l\z[
JZZ[nczg
F\IdVfcbeZq\wa
G[RdV[X\YjZ\\c]]hevZ
Yj
BbJbQZReXaYaZXcdhVlbpaxeyb
A]QdYT\ccc
Ykt\
A\RjS[VdYgZc]\d\eclfp[xZ
JbQbRdVgmbx[
AfI\R[^\c]pdrd{\
AiY\mZ
Z]mg
P][j{\
GjZYia
GjZYiZ
YmZXe]fb
C[[h
FYQYSiWaY[Z[\bc[e\nZr[wdxcy\z]
CgKVSXV\WgX[\UdffZhakbu\xS
C\I\RiV[Wc\\w\xd
C\Rg\jfgx\
SZxk
R\wgxe
Sk\\xZ
CiZ[w\
S\XcudwbxR
Zic\
ZZkh
P\Y]]b^lr\|\
mgu]
Zb^f{\|\
\l
D\Zhya
DYG\R\Yk^aibj\
^Yk\wbzf{h
{g
CVI\JiRZU]Y\Z[dZwZxaz\
JVR\dd
ClJ[wjxc
BbDeG\HdN]OaQ[UZW\YYZN[d^faif\gZhdleq\rfuev\wXybz\{Z|\
aiuY
R]^Uamp\q\sduZ
@cA\B\C[DbEbGfJ\K\MdR\V\WkYgZU]f^\b[ccedgck]yf
Rfx\
DdGUIbY\]\c[yg|d
Gh|]
R\zi
IcQb]oye
Whxb
Zj][^]xb
Zj][^]xb
Rk
sj
@\BYCWF\IcM\PWQ[R]T\UYWUXmYZZX[X\\][^Yc\d\g\k[l\m\ncp\r]sqtWuSv[xXyZz[{f|W
B[IiP[WYXb]\bbndt\xZ|[
UmXWbksX
C]Xbsh
sj
sg{[
IgKc^]
sh
BYDaG\HfMbP]RZUcV]W]XaYZZdb]c\dZhdlhv[
xl
^gr\
@]O\P[RtY]Z\
CdKcXfYZZ[c\fnn\s\y\
CYDdc\kj
kis]{[
xh
DdZkhe|e
ZbqbtZyf
yg
NjR]v\y\
c]nl
@ZA[BYCWD[E\G[IeJTK\NgO\PZR[SeV[ZW[Y\Y][^Xb[dce\g[iZk\l[m\n[o\pYr\sUtruUwdxYyYz]{c|[
BYF]GZIhNhT]WkXbZbc\g\h]u\viwcx\{h
cjt[wc
BdI[tj{[
th
c[tZwi
[ctk{[
IXT\hk
FcIeQdSctZwZ{h
tV
B\FbIgN[QcTZW\^[g]heti
BbFYGeIhNbTaX[hXtcw\{[
Qld[
F[NYYnZZ[kh[tX{Z
C\IXKbNYS]XZY\Z\[Zc\dao\s\trvW
NWc[ggwZ{c
I\Xgvbwd
FdY]g\tXwh{b
tl
Q[YYdp
IgNYTbZ\s\tcwb
V\Y\e]tnw\yY
h[rh
DbKaWhYclZxb
hg
Ylh\xb
B]GbZgahcZw]
@dAZCiGdHaI\NgOdP[S]V[W[Y]Zb[Y^bc[fch]i]l[rbthu]w\x]z\
@cAcCfEcGeHcJ[OXRZUbW[Zc^ca[echgn\qfrV
C[FbNeO[YbZ[^ge\nbr\t\
Nit[
QeYh
@lC]QYZ\
@VOaP]Q\RgZehY
JbQ[ScY\rhtc
NXQcS\Y\Z[rgtg
@ZOeQcYdqY
NmZ\[Ytd
A[Zo^\
B\RgZ\
B\RgZ\
@XAeCXD\EeK\QmRXSbWhYa\\]\cYffh[
@]JaRbSbW[YbZR\c]\^ec]dcfepbubxf
Aj
QZS\Y\Zgf]nd
D]EcQmR]ZZc\rc
QfR]re
HjYb^da\gbl\zY
@bA\DfFdGcJaU\Y\Z\adb\f]pfraz]|[
DeR[f]hgpd
AfW[
AfW[
AbBXCaDcF\GmIdKbSXVcYZZ\[\a\c\e\k\l[q\r\sbwbxjy\|Z
@bB]I[QcRbVk\cb[efhZsbx]
CjGaIXKiMYR[V[WbXb[\\T`bbbh[q\udwYxT
Ch\ax\
wgx[
DgGiRg`bcghY
DeGghYx\
F]IieZx\
wlxf
@gGZKUMg\bb]cgdcw]x[
@lC\GZQY
@XAZCcQiRccee]
cj
C\eh
AgCe
DZ|i
DkiZ|W
D[G]h]ip|T
CjLc
AZCTDdF\J\KmMbP\U\W[X\YZZZ]]bZcZd\f[i\kZn\x\y\{X|\
@\DZKUY\_denf[h[xd|q
CdKVTb_\
I]Kiy\
D\KUMl^cf[hc
EbKhMbxZ
CZKhMed]
@bDcKSQc\cwc
Yj
BZDcGjK[MdRTY]cahd
B[DeGiZZ
GeR\hU
SiY\\Z
DfTgZ[
Bb^[rh
DiE[FhG[IcY\dZg[hbr\|d
D\Z\nh|Y
Fod\nZ
FaI]g\hgn\
Dh|\
nk
E\FWnc
ghn[
WbYZ\e]jfg
@[I[ReW]YjZT]Ya[e\hbr[z[
LbRYSaYYhepd
YW[d
Yi
I[Yjh\
YWha
SbYVZW[Xhh
YY\\hh
QeZ[cg{c
@dFh
@[AiCgD]F\G\IZJ\O\P[RiSoU\VZYXZQ_\aYcRd\e]fjhekUm\n\rTu\w\x]|W
AcR\SVpc
Sj
I[RmS\cZ
G\R\Shh[
hh
SkZ\\\hX
Pcsizb
FjIY
Uh
bgvex]
CYKcThXcb]gbh\jclarbscucv\
Y]Z\^\rj
Yi
OfZYc\
Nh
@\AeBWDWFYGVIZMjN[O\PZS\TYU[VXYc^[`Zb[cok\lWmbqar\t\vYwgxZyV{Z|]
@\M\Zf]bcYg\ibqdvd|c
^kd\
CdKi\]cbe\sc
K[ciwa
D\E\ISKlMWP[YgZj[]]c^Zb[cXd]eigShoi[mcpdrktXv[wzx\yXzX{]
AdC\D[EbGYIcKWM\PcQ[RYSdWZYZZ[[[\\]V^\bYcoe\iXnaqfwfx\yZ{\
YigZ
CvDcETKlM[OiPYU[WeYY[g\[]\_bbncKdgeVf]g{hVizkZngqZr\sftbwUyb{m|W
I[cewg
AmS[h\
AXC[G[K[]Ychdb
AdIfPcZY\ecndgedgWi[w\{]
AZC]KfYccch\m\tbubwWzf
AmDdM]PcY\ZX^\cXueza|d
A[RaZWcXefgl
@dATBZD[EeIXO[PXQcT\U]V\Y\Zh[]\\][^X`[b\c\f]ggiek\mgqYs\u[wazT{V
IbU[Y\ZZ^khekb
VbX]Zf^]fdt[xgya{i
Z]t[{p
@\AZBZEXFgGYH[InJcKcNbPZQ]ReWZX\ZZ[d]ba\cZdZn\r\s\udwVx[yWza{]
CfD\FXIbJcNlR\Yh]WbayV
Y[[Zhf
B\G\RghY
EYFlG\IqN\RZTbV\Y[\[fch\k\lLxX
IZVph\l\x\
A]FZI\Yc[flfmbp]w\yg
FeI\lky\
ReYhd\
B[PYZZ^il]
^c{V
IZri
@]E\FhIgNbWbZ\[bhak\nbv\w[
FXIiNcWbXUb[ug
I[X[bem\scuV
NYX[bguk
Xd[cbXnasnuZ{k
IWNf
@[A\B\CZF\K\NbR\U]V]WYY\Z\^]c\e[f\g\mfoYr[sdtbuhwexWy\{a|\
I\K]NdXf]bbdscvf{n
Nfb]m[sbtduYwd
Xis[
BbFeIcXkm[sbwZ{]
Ibshtb
IYmcs\u\wl{\
N\R]sZuh
kfs\tg
B\Zb^hz\
Z\^\c\ubxk
^\xk
@ZS[YaZf^cl\rjw[
S[V]Zk^\rfw[
AcCgD\G[I\\gahedx\
@\AcCfD\G[I\\sa\egxW
IgLa
Xf]\ni
DkI\x\
Di
Dg
RjYiZfa[c[g\hfp\s\v\xZ
RVY~s\v]
IhK\MaR[YZk\lZsdtaxl
CWG[LiPZQ]aZfbv\
R]Z\^kq\
R\ViZX
B\OVZjq\
@dA[FbGcHcLbM]NaO\PdR\SdVcZ[\c]\bce\fcgVh]icncqWwXxfyc|[
@ZA[BiDbEcFbGqIbKYOjPiR\TeWYXeZU^Z_Zbgcfd[f\iZlgm\nUp[qdr]s[wbxhyd{Y|f
NWRgSdVZZ[h[
@VCXF\IgJ\KYOiPfR[S\XeYX\V]dcbdbe\hfk[lbnZv\xby]zZ{[
ChP[ffy]
@kE\PZd\f]n]|c
DeE\KiiY|g
HdK\QbSYVhWZc\eYnethx[{f
AZCcD]T\W\[X]db\d\kbn\p[ruz]|[
ChZ\
DZGXiqr\
Si
@\PmScy[
@[Pk|[
@fBXCiDWEqFhGCHbIIJfKdLbMbNfOTQhRgS[TUW\XdYg[m\S][^Q`dbdcddkeofegXiJjanYphqZrEsctbulvhwWxYyj|Y
E]FoKeWcXcb\f\y[
GZvf
@UB[CZDcESGvIlJZKUNYO\ReSUTWUcVZWTX[YUZW`\alcbdYg[hhiclfm\nRqXrss\t]u\vew\z\
QdVbZj[\_\dbnf
@WPSVecqe]
AgCXDrFRGJIQJcKNO[PdS[TlU[VYWfY[Zi[c\b]b^d_c`[cVdbefi]kdlSmZneo]qarnsctdufv]wgzb{\|b
C\DhZdrf|Y
GbIbKdPpS\b[cS
Itc]r]
@hE\
G\Sj\Z
C\GvQW\[hbk[ler\
@]BiKcPdcZx]
@bFVKbRbcgfbn]w]|\
SUVe
G]Yi
AdBiCbDZGjI\KcLbPTS[UaVgYb[\\\c\echYiYkXlfmdnbrds\v\xZyY|i
NZScVnYYa]se
GYH\JjKbQ\RcVeX][\\[^\_cddebkWlbnhobr]shthu[yZzd{[
GsZ\^\
@[EYFWGnJ]N\PbQcRbSXUcVcY]ZX[n\\^daicXdZehigkclXn[pbrnv]xYzW{X|d
ngs\
@nB]CcEbG]R\YfcYeek\l\p[x]
C\Gm
SXVbY]bdeXhh
P\c\ndoft\{j
D\G\I\NZVUizlYr\|R
CbFeI\PdS[VgYh\bcpfbhZiY{W|[
@dCcIbKgP\R]XkhZzc{\
@YC[DZF\IePXRZSZW[XZYW\[bccWd]kZnpsVtTv\wYx\y\{~|g
B\WbXX\X^\b]iZr\|n
I[KgY\|e
@eAcBUCbDUEkFkG@HeIQJcLbNeP]QeRhSbTRUcVWW\XZYjZc\[]Y^[`babb]ccdgeafbgdhSiVkXlkneq[rIsftbubwixhyczb|Z
Y\djf]
@]L]RZS\[adhh\pfr\
BYZ[kk
@aAXB]DYEeFcGQHdI\JdK\OZQeVcYeZ[\a^[_a`cdcg\h\lcpbr[sdtdubxby]zb{c
@mY]bb{[
FZRjY\
aonZ
CdQ\RdY\Zf[bced[ebnfzW{c
Ufngz\
Q\R\YgZYn[
C[HcKaQ\ldnWsZtbuevjxbyY
R\dbt[zh{d
Qh]Yk\r\
@\YmZX
X[Y\[\bYsrvh
@oEfGZcXh]
@iY\`\pZ
P\R\Yfk]
t\{g
KqM]d]
Q\SaYZcgnc
X[e[shtdx\
tgx[
V[ln
_kn[
DXF\GYHZI[JbKWPaQmRcTXVeWXZ\[i\c^d_]`baabadbeghckblWpcrYsYtcuewkxhyd
chk\nczZ
R\Yo
@bA\HcJ]QeYZZ\cddZk\nezR
@bJ[MeQ]\]`ddhe\fehZn[v\w[zh
@YCkE[HfI\JWK\NcQ\WaX][U\\bXc[lfncpfsftbvQxdyYzl|Z
F\I\NdlZvgzZ{c
@ZBYDjFXIqJ[KhM\PcQ\RdThVbWcXoY[Za\W]h^d`abXc[defdg[hhlYnXp\resTtcufv[w[xTydz\|m
@\]j^\`\p]v\
F\nbucvgwc
@WEjFbPcbbe\n[sctYubvey\
@[CbPbRb`[balZpl
@\P\QiUbbfdZedg\o]y]za{g
Pih\kd
djuZ
CZHfa[bekUncp]zd
yj
Y\dg
H]R[Z\nVoe
@WA]CXEfFfI[JcLaM]NfQbRjUeVfWgXdYYZY[c\dbdcseihcldngo]tZxey\{U
@YA]CbE[KYN\PnQnR[V\YbZY[Z\]]ebkehk\lWndphsYvZxc{V
@hx[
B\DZOgZc^]c[r\
O\Zkr[
OdZT
GdOfPb^Xabr]z\|W
DWJbPg^fcZlcrd|h
O\P\^iebq[
I\Vdmfqb|j
C[DeNdOYQZUbZZ^TeYk\ldrYzb|X
CdJfRUW\dd
J]Kbhi
C\JhW\
JXRhYZhe
JcRj\\d\
cg
AgGYP\
Y\djk]
AeC[GbHaIYKcLbPeQdRVSfU\XZYeZY[b\[_YaXcfh]ial[nbqewY|c
@cAVBiC\GbH[K\LcPbQUR\SkVaW]YbZ\[c\]^Xe[fZi]l\ngt\wd{b|e
A[QYR[ciea{]
FbQgY\mb
Gg
AZDiP\Z\cf
A[HkQdZbcWd]hc
AgKeX[^ckbqhw]{\|\
AfWb^[c\
@[B[Yccbih
AlOhPfvb{Y|Y
DYFaP]Yj^g`aq\|f
Wc{j
C\RdT\W[X\YeZ[\fa\ddgdk]l\rg|b
AdRcYdZV\Yhel\rf
BaUZVh
B]I[K\NdX\Y\ZZ][cXe[musYu]w[
@]BZC\W\]a_bcZethb|X
R[]\c\ei
GYRZekh[
e\hf
BdK\R\Z]i]rX
BkI]h\kb|V
I[rX|g
|g
@\CcDbIbKcMcN\O\Q\SiU]VYWcXbZc[a]ea\b\cZd\g\iakZmYnbras]vcwgxby\z[
A[CdDjGbIcKgSaW[YdZU][cffbg\i\lbwfx[z[|i
RUSbY\wd
niv\z\
S[ZlherW|X
ITXf
C[N]RiS\YY^Zd[rdwfy\|]
B[Zmr\
Ze]ZnZvn
CZD[G\RWSwV[h\w[
BiIWZ\
BcI\q[wW
CcKVMgOcZb]\^\c[
nsvT
IiK\
V\Yghc
B\K\NUY\Z][Yhcldyr
NVyj
GeW\Zh`cl[
Yk
AfP\S[YdZZ[\\d^Wlcr]
Y\^mk\rY
ZZrm
AWC[DkEeKXR[Y[ZY\d]\^\l\vb|f
DW|k
AWDjKXY[Z[\cl]vb|Z
D[\l|\
Dj|X
Dj|V
I\^drg
]\cg
Wj|[
R]Yfh\
AdCcDfJ\KaQhRXSbYXc[ebr\s[
P\QiR]pd
@]I\UdVjZ\
@cCeDfIkJcKaMePcR\TdZU\d^\b\ccg[h\r[scvZwayV
Ilc]yY|\
GcXbcir\v\
agdb
G\I\KbNePZQ\VlY[ZZ\Z]db[d\ejh]i]k\lVmar\v\x\|]
NWQZVYev
P\SkVYZ\r[
FcIcQaRdYcZhr\{\|d
FcIh
CiJbR\p]xc
PhUY\c^]ac
G[^lr\
N\PeZ[^Z
DcGbI[QbZhcZfbh]mfn\r\|a
DdZkcZr\|\
WgX\
\\l\xm
U\lZw[xk
U\w[xi
Z\]h
@\B\E[FjIgP\SZTeUZX]\]k]mZnYr\s\t\u[vZw\
FVIiTZ
Fcmi
GjS[
P[Y]Zjk\
BbK[gj{[
IhPbQ\RWXdY\hbk]sZuc
JcRlh\u\
ZUc]sbxi
xl
F[O[PWReV[WXYbZ][a\f^\b\ced\hbibleobwax\yc{a
AbRc[b\cbZdXh[ickVmdndpcr[vbweze|e
@bRdcWe\
W[\mhckglZz\
Kd\\lh
P[[c\Zco
CbY\\jccrbwZ
\[ln
km
kh
NaYgl\v\
AbB]F]G[I\T]W[[f\Yaec[g\halZnYwZy\{Z
A\RdW\Z][i\\]]aYb\dfh[
[HaddY
R]YZacdWv[
Y\dg
HY[Wdl
Y\[ln[
IgKZSb
sbugxc
I\Sn\Y
kWni
DbTaVaXg]e`bn\o\s\uc
IbXb]kkZ
kpn]
J[SgUfXfZZ
@dAZCbDoEbFdIYJ]KfRcSaV\W\Y[ZV[Z\Z]b_ea]cfg[h\lZnbo[sgtbudvZxcybzc{[|f
@eBbC\DZEbGbI[J\PcQfRkYZZZ]d_\chhdienfset\udw\y[ze|b
@YEbN]YW\[cfdde\fen\sctYu]wcya
E\nZwl
DqEcGX^\kX|\
@aFkGbI[NaSgYdZ[\\^hccedmfnZrhshtZubwbxhy\za{d|\
@bKkNb]ccZw[
DqEdG\I\P\^Zr\w]z\|\
|k
D[K]RZ_jkbnps\t\v[w[
tf
C]EdWjYbZ[]def|Z
BdIeP\WZZd\]_[c\d\hckZs]t\u\wn|]
BgwY
KaOdPpZ]^\adqdxb
Nh
@fA\BhCYDYGcHbIYK\NdQdRgZX`\dbebg]h\i\k\lcn]uYyj{q|b
K[QhW]r[xcyb{g
BkC\G[SgZ]ddkcug
DoE\{[|Z
CnKfdYp]
@\CjGcJ\\\cZ
B]^h
CdIZJcKiVgWZX[l\y\|Z
G\Ve[i
@ZB]CVE]FYKZNeP[V[W\X\ZW[b\[a\bgcbdZeZh\ldpasYtZuYvcyfzZ
chkbv[
Noe\
F[I\Nf]\tZ
NVY[]Zb\c]llm]njvgyg
Z\]hb[vZ
Ih
CcFeI[P\TdY\^\cbhbk[lYwfy[|Z
BbC\FcIZNcP\Tf^\chncwc
F\mZwh
KfNcP[`gc\vb
CcFaIfK\T]YZ^]ddvh
Xhmcncs[
Ijt\
@\BXDbEYFdKgN]P[T\X]ZY]g^\d\ebh\icp\r\v\w\y\{\|[
@bCbIdKWPc^\iay]|[
KZ]j
IXKf
Ik]Zcc
E\IkPZ]V
KV]e
KiPe]Y
Ki]]
BhFcPe^]
FbQ\RfThZ\ceeff\i]kelf
U\Zh
@bDiU]|\
JjS\Z[\\
JkN[RXU[WZY[l\{a
hg
Jcl\xW
F\JlN\RZS[X]Z[hbm\
JlxZ
@bAbB\OhQbZY^]e\n[rew\zf
AcOaUdzj
E\FbV]Yjfa
@aA[BfCbEbFbKZOZQWR\UdYZZc]eb]cbdceshWnbp\rYslv]w\x[{[
Cce[shtex[
@bCZK[R[Y\Z\^desf]nZtZx\{[
A\SXYaZXel{a
BXDfGdHfNdOdQdRcYY[b]Rccd]eVgbhYi\kaldnfqarcvbwe
BdCiG[HeO[RlTd]Y^\cad\kbnbqc{c|g
@YP]Q\[bckkbnZrgvd
DjFdN[PcS\Vg]X^\c\mbnc
B]FZNgOYV\]\cqk\wZ
AaBcDbGfIdKbPcT\ZY]bcVhdo\
@kG[chn\wZ
Rd[hc\n[
BcO[cYwk
Bc[Ucog\ndr\{[|]
Ihh[
G\hj
ZY^imbs\uc
c]dl
Wk\\ebkaldr\x\
BaP\RgZ\sbyd
BoRWZ\
@\B[G[Rf
@\NjP\Z[l]
NjZ[l]
BXGWIcR\Xbhkp[x]
B[IjhZ
F\IXJjRTZ\f\xb
JjfW
I[JWYafk
CcI\JLR[f\
B\GjZYk\
DlEgP[|]
Dh
C\QbYh
Ph|\
dg
dg
IbKfT[Wf]dbgc]h\tX
IbKXQcWk]dx[
IVbm
I\KjW\]\
IZKkWYb\
Ifwf
@ZB[E]IfK\NaPZTcU\W\Y[Z[[[]Z^\cbd\g[h\k\l]p\sWtguWwby[{e|Z
B[FgIgKaNgQkT\cchbrZteu\wXxY
Fbtgu[
FVIRNYQ[t@
K\QSrr{a
BeIkhYs[t[{[
N]sbtVwdxi
Iatfw[x\
f\tlx[
Q\tg
WdtVxq
tWvc{e
CdtevW
cht]wf
@dBZDcFbG[I\PgR\U\hai[naqZsftbw\ydzb{c
KcPiYgZXkczd
G\PxUdY\hcs\
PWac{e
@[N\Q]\[sfubxj
IgK[ReS[YcZ]\Zbdd\e\hcl\
RiYTZ[
J[RjYWhZ
JeRqhZx[
C[GeZc[[\c^\abbld\h]k[
Kb[[bjd\
B\IaXi][^Zb\h[s]yb
AcKi[\c\fd{f
Kgc\fd{Z
AhKV
{g
AWB]CZG]I[KcMjPUR\]c^\_ebZcYeXgXh[iYkXm[r\s\{W|\
C[MR]b_ck\{[
C\ch
CfKbe\
Kh
KiPW]\k]s\{]
KiM]R\ZX^\f[
A]B\F\IhQ\ZZ^[koz\|Y
B\IiZ\^\kZz]|Y
@\BXCbFfIgTdZZh\ibket\u]
BZIoTXkZt\u]
IWTnib
D\Z]|l
AcBaDcM[U\ZZche[n]tcu]wg
BeOeP[^WcWrawg
O[ci
AiBbPfZ]cWtewb
@ZBXGdQiR\U\Z\\\]ZbbcYgbqarczc|[
Qiz[
G]^qgYr]
@\Qi^Zdb
G\ZZ\b^lr\
FbIhi\
F\Ig
H[IZMcR\Ucb\lhw\xZyf|\
BjC\IgPiZ\^bc\pcu\
BYDcIcKRPb]e^eadpd
Kqu\
BZF\KbP\Y\Z\fip]
B\O[^hr\
B\O[^hq\r\
@]CfD\GaJbRpSaU\V\XYYVZU^]a\fehei\k\l\n[o\p[rZu[v\w[{c|Z
C\EbJdKdQhRTYZZ[\cdbeXhfxf{f|]
EbJhQ\SbU\Y\cXe\xeya
ChEcJYScY]\\l\{Z
RgfW
GaQ\R[YeZfrc
^l`deauc|T
D\ZZafidkamcnc|R
D[gY|j
DZ|j
DdK\k[|q
DeGc|X
D[IbOaZd^Te]fbkWrZscz]|g
kT
CeGZJbQaRjSeZWldm]
RhS\cZ
B]DiZY
WhZ[]bcbfhrbx]
GcYc^\d[pb|h
Yj\cl\rd
G\rg
^g|Z
B]F\IdJ\QbRgVcW]hZi\pYrescw]xd{\|]
RZZhs]ub{c
KbZ\^g
I[K[Y\[cc[k\mbn\s\tZu]vm{b
]Yvg
]iv\
CdJ[RVYh
RpY\bbmcp[|\
BXRhXe
BaIdK[NaRWW]XdZ]]\nasetaucx[
E\I[K\[c]dcZe\f\l\ni
B[C\F\P[QbR[Y[Z\]Ud[e[lgn[vpwZ{e
B[P[Qd][d[e\n]r[vf
IeM]cbecwi
Y\Zi
B]DeEjFjG\U\Z\fcj\n[{\
@hh[
F\Rhf\
@HEoFfh]n]
E]Z\hn
@hE\FYce
Sa_\hh
R\Sg
@\BcCbD\EZF\HdIXK\P\YdZe^[bYddgdiZl]nbsktducvbw[{\
XdsfuX
Y\sk
WXdZti
I\r[tj
BaK[QdWiX\Ye]\^[dYgcm\rbsbtTuovXyb
B[CcGbQaWmX[Zc]\^Tdhmgnes[tYv[
BjXd
dZsQtYupv\
SeXYYctiu]
tf
W\vk
nbrh
@\AZBjCWD[KiNdObPdS]TfU\YaZS]b^Yc[e[fag[hckblem\pfq[r]s[t[v\xe
A\BjC\EdGYIJJ[KXNdO[Y[\b^[dce[hWkbl[p[rbt[w\xdyf{b
K[N[QbS\V]YWabbciclmp[tcv\xhybza
BVI]K[Tf
@bB]IlKaRYYb\bddlZy[|d
BXGdI\hd
B]dTpqr\
BiR\hb|[
F\Ig
\a^\bi
FWIeZa^a
FhI[^gac
DhEgG[IbQdYa[d]Y^fngrXw\{c
@\FbQ[[]bcclrc
Dgcd|[
Qlr[
@eDYGacWicrc
D\GgQ[f\idk[rY
@eB\DXEXF\P\S]Z\^\a[cZn[rl
G[IhWbX[Y\Zicjeahci\nbrZ{\|[
Qh
B\Gf]\^brd|\
B\Gkr\
ddhZl[neoes]xbyczo|e
dfyYzi
AbB[D[GZK\MgPdSbTcVbYXZ]\\]\^Z`da\b[gbhdi\rctbxZyb
@ZAeCcFeGXIYNeO[PbRbT\V[Yc^\_[`da[e]gVhllgphratVwXycze{g|e
@]CiI[PbR[S\Y[[bh[kdler[t\w\yfz[
IdMpTeVd`[cQdZeZhZrMw[
M\NcPeT]h[yfzh{Z
yh
G\N\QdSTXbe]hcri
AcK[cZdhelf[h[n[whz\
RYShV[
CYrg
M\NbVfeci\
@bFiKcOhPhQX^aeWggrT
hjr\vb
_bcg
M[Tgee
Z\dj
Zn
B[ZTkkz[{\
FdI[K]\b`cfflbr]yb|b
JbK]fhh\y]|e
R]Yh
B[FZIcKdPcR[VeYbZh\]^\a\ebf]i\lYsbwd|\
GdI\ObPcRbYdh[i]rksc
PbQhR\ZdrVwb
FZKhec
@\E\FfIjTaXZYb^cd\n\r\tZu[wYyX|]
YlZX
E\FhIhTdY][dc]hWyY
IW
FSIi[[
FiI[^[hc
FgIZJcRdXbYbZ[[de[fahbic
JcS\YeeWho
I[J]RhV\X\Zd[jl[r[ub
RZYZ[ju[
VpYcZ\hYl\
FWI\YkZ\c\gW
fbg]sku[y[
D]R[YUk\ze{]
AbB\EbKcPbYjddfew]ybz\|Z
Y\Zi
^g
K]PgYcZ[hbncr\
Pghe
@gY\d]
G\UcYgl\xh|\
P\Z]^j|[
CdEcFbHbJ]QcRdU]VeX[Yb[\][bedbg\ibjdlcmbparbve{i
AWB]CXE\F[G\I[J\N\O\PcQcTbVcX\Yh[[^X_Za[bbcfdUejhci[j[kZo]pcr\s\tcu\wXyYzZ{x|i
B\RoY\h]
C]DbGcQbV]YgZe[]^\b]dceff\hbr[u\{h
C\P\Q[RXYb[ZcbdYg]k[nesStcu\v[wUy[zW{o
C[Ic[hb[
A\KYRmYggSze
VUYZfbhblj|b
PjR]d\eepe
Zf^Ykg
CUUbWhYbbahhx]zg
FZR]YZfk
QhR[cbrk|W
RjVdZ]eYi]l\yZ
AZGdIcV\YRZTdZfZhVidjixbybzY{c|m
C\DZErP\Q\{\
QfV[bWkglWn[rjsftYvnw\x[yc
wgy[
CVRbW[bh|g
CYFcG\JhR\Ub
IgK[N\X[Y[[]b\rbsn{\
@hba
YY\dcei]xdyc
ChRgS\kd
YX\[g\tgvfwl
Q]Y\rg
Gbh]rh
R[Y\Znw[
A\RW[\ba{g
NcQcVbYZd\eVv\
I[NfQ\hbt\vjwi{X
K]Zf{c
KfMe
CYIcJbRgxU
YhZYhd
Cme]
C]DbFbGdWdZdnhpd
Rh|[
D\HcIcQcR[Y\Z]^]i[lfn]ya
P]R]a[besgv[
G]ZZlgr]x\
C]QeRcZ\^[_[nkpc
I\PeRYYj[bd\w[{]|b
R[ZZdi
YesX{m
@\AhBeC[D[E\F]GfJbP[QaV\WZZ[\k^[cYd\ecfckYl\nYpcrot\uhxdy]z\{j|b
^ipc
@cAdBhCaDgGeJgKYPlQhRYSbUfVXWZZb[f\e]X^YbYc\dbfYgph\kYnWpXq\rgubvZwky\zZ{[|j
G\hj
DbRgfb
QcVceg
@WAYD[E[F\H[IXOhQeRXS\UeVZWWXbY[Zb^Z`ba\cYdseZghhVi\l[m[qYscu[vaxfyi{[|\
FYd]h]lYwoyhzZ{]
C\G\QYVbYUc\dYeWhdnhpbq\rb
A\D\FgG\I\K\OiRWSiT\Y\cfgfhni]qYrdsawZ|h
QdX\Y[[\a\b\rbs[uevn
GiYfdd
ChIdP[^c_ea\gbh\kalg
CYdkscu[
AcFdI[K\MZRmVZWcYX^i_cefhfrYw[xYze{c
CVKescxg
PdV[YZ\\iklPyeze
@d[b\]iflWt[vf{f|j
@kDZE[G[QdRhSbYU[g\XbajhkbpYv\w[|a
D]GdPnSbYZ[f]]bdhdodp]u]vewh
rW
khzU
AdRdYZ^Ueh
DbYjZ[
@cA]GiKcRYVmYiZ]]cbacce[hXw\
Xem\sXvh
P[Rblk
I[Zja\i\lgy]zc
@]AeRV[c^\cmd[eofepMr\|g
RRZ[a\df
A\E]GbJ\RUX]YjZe]c^[dbeb{c
AmCZGVI[JbMdRWT\XcZ\[\\a^Wc[fdg[kbpdqbrbshtfuY{g|f
CcYZk[zj
@hAgDWE]FfGeHYJbK[NdR]SgV]Wi\g]i^gblc\edf\hYi\k\paqbtbvXwgxky[|\
IbRbVdYiZ[sbt\u\
JdQbRfV\WdYVdbpbsewc
RWVahf
@eFiifnb
DlU]^[
BcI\RtSUVlZXeShYi\ka|\
BZDfJeRTc]l\xZ|d
C\J[M\Rnw[xa
^kc\qbuc
AbCdFbJ\K\PURcYi^Vb[gZhfmgn\p[tYudzZ{m
AaGaQaRhSXVjZcl\z\
Q[Y\djl\
NjRZedk\n\pcwe{\
CcD\FbGbNfO[Q\R[SbZm[f\dacbecch[k[mdohrbulvYwWxly\zc{c|[
DgGeZ]^ccch]k\q]
IcJbRZUm
CSG[Jlx\
C]JpRWd\
@[WcYd]d^eebnh
B[C\DlEcIaJ\K\RWTdW[\\^Yg[ibk[ndr\{\
B]DpZ\iTn[
C]D|G[IdK\RWT\Y]Z\\\^Yb\iYn[{\|X
EdYabbnj
DOIaTbii|Z
DWGdIbTcY\ien[|j
Dgi]|[
D]Z\^ha[kcr\
CbIdJ[KZP\ReWhXeYe[bbYgdk\nZu[wayV
CgIVW[XfY\
CZIcRaWiYZZ[[dn[y[
ChbR
R\gh
AbRcXfYg
Cj[cbY
@\C[IWN\OcR\X[YZZX[c\bb\h\kWlcn\pbvtye
QdZ\][abddlgvj
C\[\\ha\d\vc
I[R\[d]och
NrP\]cg[tXvXwZ{Y
RYhq
N\RiZVhY
AbC\GjJ]N\RcYdZQebfah]ia|a
CiIbRYW\Zhg\iZrb
@[BcIhZY^cn\rcsbuhy\{g
I[bjsbteuS
m]uRwd
NXtiuY
NSZ[sZuu
BcN[Xbbfk\m\sdtduR
VgZambyd|[
O]shu[x]yc
sitZuT
NjZ\y\
NjZ\y\
@cCZJ\SbZhk\ncpaxd
JjU\Z[\\x\
A\ChI\O]P]WaXbaZbZc\deh\i\n[x]zY|Z
CiKgW\aZkZl\|Z
@]CZDdEgFcI[J\O\Q\RgT\ZV_eabc]ebhdj\pbq\z]
C\ReSeYZe\hb
CcRiYZ
J\RQYo
@]R[S\ekh[k\
P[UhY\h[s\
J\UiY\ZTh[s\
IaK]YlZY\c]\e]|]
AbB\C\EhF]GZOYSf\bechpqZrV
YZhj
@fAXC]SZY[\[e\hVrp
QZWbYmf\n\
YiZZn\rc
BeCiOhU\V[Zb^biZl\qYrb|[
V[lfx[
hi
@[A\CgO\P\RiVbZbb\d[kYwozh
IYr\tjy\
D\G]OZPhRf\cd\hek[n\
@gC\KZWcZZ[\\bbccid\eehakZl\r\sbw\ze
I\M]O\T\YZZe_bcbecijnhrZ
FbO\PaTd][iiuY|]
C[F[GhK[[]c]l[tcucx\yq
EgY[|\
I\MZV]c\eglm
BfF[OZPbQb^]adhci]kbm[n]rc
MWU\[\enh\ub|f
AcC]OcQdZW\cc[dbfnh]k[nhxXz\{\
@fAiBfCcDdFZGfI\JWOSPjQ[R\T\VdZV[f\V]ZaQbXcje[hciak\mht\wcx]yW{[|j
I[lgyY
BgCWDcFeGdIbKcMfNhOZSdVbWYX\Zd[\\i]\bmccdYf\hZk]lim\nZxXy]zV{b|\
Zeemz\
IaOgkfuVzb{d
I\Ma[hb]hYw]
McR]nh
P\S\V]`be[klzd
KbcakYsgvV{]
GaITfchdkby[
A[CWD\EeG\HfRlYlZ[^ebbdYhelZnbr\{c|h
kg
Xckh
O\Y\bclbr\ucv\wezh
OeY]ZddlfZrf
@hA[B[CnD]HjKdQZReVgZ\[\bcdcf\g\kbw[xZzX
Ceccng{b
B]IgO\SeYbZd\\][a\ui
NcSb\[sUum{b
I\Q]ScZ\k\sitYxiy[
BbF]GeI\KdNhPbQcS]\b]bh]teucx\
N\c\f[sUtiuow[z\
B]CaK[Z\]l^\ec
A]ChFaWa]d
CX]e
l\xg
l\xg
B\N[SgZbc[mgpbwg{]
AcGXRXSiii
dcniu[w\
C\NZX\[W]ad]s\tZumwd
G]J]Rh
DZEZNst\
GbRSSdfdx]
R]Ze^]zj
B[I\Zk^[hiq\zZ|X
C]E\Fb\cejh]nb
NlR]Z\u[yZ{[
hj
C]YcZga\ra
YjZZ
oi
oi
AhBaDYG]IgJ[McOcR[TaVZZZ\ZaZbZcaecf]g\h\k\m]r[tWu[wcx]yVza{c|Z
BWE\FdI[MXRbW[cZr\wgxZ{[
wkx\
IVMcTjnZ
Ag
FZIhTbWZb\c]n\w\x\
AWBgI[K]TaWcYdZj^bcanf{d
AWBgCiI[OkXiYjZ]\aa[bdick[lmscw[xh{\
Akc]
EeFbI[ci{f
A[CZIWMdWpc\
IcM\WZb\wV
ANCZD\FXInJ[KdO[TeWYX\YY[dbZhbk[l[nat]x\zb
I]JmU]ZX
I]JkU]ZX
\fxb
J\Z\k\npz\
NZUlY\ZX\Zddl\t\z\
AYCeD[EZFeGfHeIXJbOZV\X[Zb[Y\Y^e`baddegbh\kfrcy\|Y
cW
R[Z\cWfcn\wnzh
Ch]Xa\bddcse
@lg]lb{e
C[E\F\GlKYZ\]dcdf\ibrb
YqZWf\hY
CgKcQcWkua
Ch
@YFk
FeKZbv
@]Ei
@WHgbZdd
CkW[Y\fixY
Y\Zjg\
Zlr\
nh
R]ffug
C[kl
QYYl[cfdn\
CYZ[aor\
S[hTrj
@YAZBlDTEKGdH]PvQiR]S[WXXcYgZ\]T_aaXchgYhiibkZl\mdnYqbrcsfvbwVzb
@hFbcdgdw\
\d][vj
C[DfKbP]W]]Y^Raod\fckYzX|W
@kC\Hd]bc]dfl[n]
@\D[FZKYL\McQiYcbccbfcrdwZz\
B\Y\ZW^k
@\AlCZE\F\G\K\P\RcSgU\YlZX\[`[dYf\h\i[lem[nirju[vdw\xizj|[
ChF\Z]bZc\
DWP[Y[^pabiYqcr[
@XDdE~FZH]K\PXQ\R]SV^[dXeehXkXnZpYrWxf|e
AVSldZe\fchjrg
CkY[
dRhrp\
km
CjFaV[l[
@\bedik[v]
C\GhK\NcZ[cjdcghibtawY
RZZg^gcehe
BgGhKbPcRc^[cbd[ihk\nkuaya
B[C]EcFmP\ReSdWcYX]b^\`da]b\cfhXi[p\rhtdu[vf|\
UdciwR
CZEbF[HcIaKbMcOcZU[b^dbfcXfcg\hdkfm]q\zh{\
DdMZlfwgx[
k\mYnnwYzV
rm
Z\|i
Kc]h
D[GYPj^Qabq[rt|X
C\D\G\K\^[hcro{b
Oc]\^f
^nrV
F]I[ViW]Xd\XhZkglIu]v\wYxfyi
P[ZVa\luy\
RcYU\id\hcl]
hglW
@aAZEbFaGcJ\NbPcQXRcSbW\ZV[d\f]Z^XbbddfcgchbnbpXres]tbvbwZxZye{f
EeN]PdcbgchkujwWyc{\
Sgh\
KbPh[gbVv\|[
D]G]IjrZ
X\bdflr\{[
Rh{\|]
DkEcabeckj{]
FbI[[]bVrcs\{h|Z
b[s\{g
[[daw\xg
FfI[
B\D\E[FZIfKdNbP\RYSXXcYd[b\f`]aZcYe\gZh]iekep]r\vcy[{e|h
B\CUGWI\KXNbQ\S\U[WhXfYcZW[V\gaebYc\dge\fbgehfkYrqsbw\yZzd{Y|T
Y[\kfY
Rnc\
@sBdCeDbGeI[N\P\RYW[[f`\bclTn\pZqavbyZ{e|i
Ik
D\ni
EcKf{W
E[I[R[[\^\k\{h|c
DlG\P[R][\i]pd|g
G\Q\Ydaik\rl
@YA\BdC\D\IeKZM\PhQdRTSeVeXdY[[YaZbicbdZgdk\lmq\ubvewdya
kq{\
@cFbTcXbc[n\s[ug
E[_behfg
DbX]|h
D[[dko{d|X
`j
DVke|V
GhZX^[bbc\khpd{c|Y
R\Yk|]
@bAZBWFbGmH\I\JYKcOXPbUZVeWXX]YYZ[[\_b`bbacfibl]mcp\q[sWtXuZvexdzc|[
@dBhCVEfFbIXJbKfNbOYR[X\YeZb]g`bacbhe\fcg[ijk\ldmdq\sUuXvmy[zd{g
QZR\SgVg\fcce\gbhYnar\z]
@YCXEbPgV\WgXb\bacbceZhbkWldudy[|[
A\I\KqZ\gUio
B[DSEcGVI[PZR\V[Z[\[^Xa\eZfYhlibk\lbm]pZq[rXy]{[
@\F\GaY\cgh[ri
DY]brmv\
@eAdFledier\
DPE]K[QbW[_cfZn[rm|W
C\EVFwGXInK[PYQ\X\]]cWfYgir[y[{[
@[C]I[PdQ\ebp[ypzb{d
Pg
P\U\Vh\[
G\P]^jr[
G\Zh^Z
A\GmSbYXZ[v\xby]
@gC]
VkY]^\i[|\
DiG\cc|X
@\F\GZJdNdS[VbYaZ\cghdn\t[u[vmz\|a
Cmvc
@jCeR]
CYD]FVIbJ\KYM\OaPbQVT\XbYbZS\\^[`Wa[bWc\dVejh]irkWnSpbvbwfxZy\{]
NdSZe]hm
@iCfEZF\MbN\PZQRRbZn]c`ai[rkz[
gf
P]Zi^]r\
QerS
@UQZ\\`dhdnbudv\zd
@ZAbEcJ[KfMdPXQiW[YX]Y^\`ccTdfgbhZk\q]r[xiyf|e
G[Khciw]xg
CeDfEbKXN[R\S\YkZ[^mc\dcfbhVj\nbx]zf
RqS\Zbrcx]
DfKhTm\fgZhZiYw[
@eGhP]hbr\
GcZ]^\h[qf
BSOZZr
@bFkJ[K[PhQYSgVZW]Y\Ze_e`faXhgkZqasYtXu[vm|[
@eh\xg
FbKjY\
OiP\ob
IeMeN]X\Y][]ek
yiz[
@cD\FZJaKjP]ed
JXKiQdfbhbt[x[
IZK\ZX[d\]bjkcnev[yYzd
JihZ
CaDbFWI[K]PfaehWkhpd
lZxh
KfOfPWQZT[Zc^[cdiird{Z|c
@\F]OiP\Q[Uc
E]K\Pgg[im
Dppb|X
Ef]hiU|b
P\VjZY^\
AaOXPnQ]ZY^[ccebwix[|d
cgr\
CmOZche]
CcDcKhQ[]be\i\n[rdw]|Z
@jCZDiE\G\HjI\K[MeOXPYQpReTdVXW]YbZe[e\Z]W^Z_dbccSdgeehfiVkhnbp\q\rbu[vbzV{g
T[ig
KbZlk\x\
@\ChEbG[I\MaQeRlV\W[XrY]ZX[\]ia\bVcTe[fbgbh[mards]vU|e
XU]b
IbXlcdu[
cmk\
AdCbD]E\R[cl
A\D\EcH[McP\V\WgXX]\b\cmdaed
OYRxW[Z\]]c]hd{[
A\BdC]EYFaGdI\J\KeTbVZXYYX[\a]cedcg[janYqar]s\tbu\vXw\xd{c
A]BiC\F[G[I[MbO[P\QeTeWdYfZS^ffch[qXr[t[wd|f
FbQeRb\ecee\h[lcnbtZxiy\{b
BXOoQ[RcZ[hZjbk\n\q\
BlI\O[Z\
BiZa^lcZzc|\
OWqk
IifYheqbrh
BZKmRc
BWJbOsZT^\a[l\qXr[z\
DdGeTc|W
UWZl
@kG[Q\dbq\xc{[
@\GZOkUcYbZ\^Yr[
O]QeRWScYXc[dak\p\s[thuZxb{n
BhG\OS^\qX
BhGdIVKgUeec|W
K[P\Z\|o
s\tZ{m
B\OpYbZY\]c[iejbq\r\
BnOYUcq\
BZOjZT
BTG[O\Z[qo
B\HdOWZbccqf
K\^]ke{g
BbGZcgqV
Ui^Y
D\G\qW|l
ImZjqb|[
G\K\O[P[Z\cVtnx\{]
@\FeH\K\OkZY\b^\ccg[hiiZlcub|V
BfI]PnZY^asb{[|a
DlR[Z[\\kWqe|\
ScVcW]YiZZ\b]]c\fdha|]
@\GTP\S]\y^Vj[l[ubxX
K[PcQeTlYb^ZbbgXnZshuVxY|[
QeVgeci[r]uhwf
KfR[SeV\un
P[Q\W\[[^kcpz\
CeZh\bbcc\s\ub
Zpi\
J[N[Wc\h`ch[kZl[m]n\rcsdtewTxd
W]Z]|h
IZKZX[YjbccknbsX{\
Iky\
R\Yh
@ZIWKf]d
I\YbZ\[ja[c\xbz[
CdZj^\r\
CaOlPcQ\Z[i\kb
IVWntZubwbxcy\
@[AeBiD[FZG]IiKUP\QdRcS\UbWcYVZg]\^[che[h\l\nfqcrqsktduYw]z\
G\OiQbZV^crZ
CkWbZdcUk\
AcPj\Yidkb
CbKeOaPdR\bdc\k[zh
CeD\FbKZ\\ckf]hclf|Y
AcBaC\D]G\IcK[O\PjQ\RaX[YiZ[\[^[b\cbiklcm\rWsetcvewcyT{b|[
IbcYscwSzn
C[I[K\O\P\W]Zj[f^\a[u\
AYHcIaKaWe[\\bb\cjdbffh]l]x[
A[CgDhIbTWW\XjZZ[b\c]gb\tau\x\{\|h
Zf^ekcl\re
AZGXKgc\ie
C\bi
AkdWh\
Kim\
CPWj
CkWS
CfPcQ]]\cid]kcvW
BdGXXn[b^\cZddgbheq[wZ{\
D[EhK[P\QdR\WeYXZW]b^da\ccgdiXlmrmtXvYw\x\y\z\{x
PYcYffg\wp
AaOqQeZX][b[gXk\nb
AaG\\gc\
PcSdYhrc
RXZl^c
@\BjGaO[RbZYl\
BiD\TbZV
YlZX
GcHdRZli
RgY\
BaO\Y\]]kdqh
BZO\PgUhZb
GgIbJ\MbO]YjZc]\^]
GpZR
OgZU]]pZq]
G\XcZa]ec[
Rhfc
Rhfc
G]IbVlZekclcsguW{\
NbV\ZZui
J\P\RjY\\\c\ddhc
@\fhhgkVp\
d\f\pi
BjD\GXIbKcXcZVh\|\
r\|k
ZW
B\Zqc\
BbYe[i^\
@\F\PfZ[^Z
GbIbR\T[U]W[X[Zb\caYc\egfbg\hZk\ldpdrbsbu]|b
k\pb|g
tg
tg
CkWZc]f]k]nc
^\kin[
AcBbDcI[P\Q]TdWfXd[a^dgelbnbq[rYs]uc
B[KiZ\^gw\|f
AWBZCfI\TmW\Zb^eccrbxb
AdBfG\KZOdRdTbWcZZ\\]b^[dbeZh\ickdlanhr]|b
IbRfWf^[e\xb
BcKbPeRVW\Z\[d]i^ecdh\n\rbuc{h|\
BoZY
O\PdRjSjUZVg\btbucvhygz\
C]Y\Zk^gzb
Yl
A[CZD\FYGQI]N\O[ReSgT\ViYT\\]daZb\cXeYfdg\hflMn[q\s\u\vWxTz\{\
C\I\SSVjWeZb\Z]X^Zf]lYwa
O\QbR[^faZh\rk
Vfhi
SeVcWWZ[\c
h[rV
\clh
SgVXhV
GZR[SiVU][^\f]hirS
A]B\GWIaReSWUbYcZ\]gfbhpkb
I[VjZ[]\lVrZw\x[y\
BZDdIYRuT\Y[{]
D\EbFdIaZ[]bcgndwb
R[YhZh^ebc
OfZV
DlZ\r]
AaYjZ\
C\DcF\GeIfJ]N[PmRbV\W[Xd\il[rZsbvcx\{d
P[WfZf\bddk\rg
W[Yc\g^da]l[ner\{d
Pj\Y^Ta\k\
AhCYPbYe\\
Yg
Y\fbhaoh
Rikd
BfRZWh
BZC[GZI[J\O]W]Y\ZZ]d^Yccg\hbngrjsby\zb
FdIcJ\Y\]S^Zc[hgnerisbzb
]i^eb\qZrY
EbZ\]h
B[KcP[RcZb]\cjk[
ZYci
@hEbFbGbI]KcN\PdQcZZ^[_abbc[d[f\h]kenbpbw]{c
@bEkF\GcKa]\bcced]f[hZkd|e
@ZPhn[
@VCZEbFiI\KcLbe\hokjm[nY{i|[
Pg
@mB\E\cZnZ
@h]dc\
@WBfFZI\K\_bnr
@VCfFbI]]cb\c\mfn\{]
GdZh^mach\|U
f[|j
BXGYOYU[YeZehh
B\OVZjq\
GdO[Zga]q[
B]Zhh[
N\OfZP
OhY[ZV
BrD[GPR\X[hknb
BgE[GgZ\^\a[fhh[kcqcxc
EcGZK\NaR[UfXeZX^iaak\l[sZ|c
E\^iaa
CbGZJbMbN[OZRcU\WbXcZb]b^Z`\a\bccge[f\qYrbtaubwZyc{c|Z
I\X[Ygshu]
IZsft[uQxf{]
M\R\VkW[ZZud
C]kh
AhCbKXMYP\R\WdYYZi_cf\gak[mincray]|\
I[ZUcch\lbm[rptbudvc
Xh{b
A]CdXi
AicZ|\
sqt\uPx]
AiC\WcZ\c\
@\AZCZD]EeG]IbNZWiXYZZ\c][_\b\cqd\ebgZm]ncr[sjuU{[|Y
CTIfKbVa
IcXgsbt\y[
PgZdc]l\yh
A\Qdcj
Ig
AZCYKcM[ch
A\CeIWK\MZWfZ]\db]c\kWlYrcv[wbx[yf{d
@eDbKYM[WTXdZd]akdsduYyb|Z
AQCfD]IZKbMiO\P\RfVbWeXf]Sb]c\dfh]r\s[vgxdyb{Z|\
BgW\Xhh]s\tcxWyb
DbWfZ\c[|m
A[C\Q\civ]
A]Wgbir\
cWki
BXDYFbGbIcKaQcX]YbZ[cYfbllreyY{e|k
HdNbV\ZZ\b^hh\kZxc
Z\^h
^o|[
@\ClG[K[LbNWRXTiZY[c\[^\g]k]l]n[s\tdvcwfxiy[
I\QdY\Zbkbr\wcyj
AbPaWhY\\ecTfekYu\w[x\z[{[
C\QdSbW[Z[[\\]^jcqkanV
A\CZIYKjbbdbedggijrY
FeS\W]XXZgkjp]ucx\
ATB]DbF\GeIjMbO\Q\RcSbWZX\Zb]ibbelffkbr[ubz\|e
CcD[EbIYf[ij|\
A\C[GdJeWhXZ[[\k^\`dlSrcs\w\y\{j
UZZx\]c[
RbXlYhbZs[{d
CgI[OhRXY\\\^cdcecink]
@mEZG\HcQ\R]ZjcQ
dl
SZ\fxj
D\R[hh
cgxe
R[Yj
W\ai
@[AZCrJ]KeVeW[[[|Y
Jhx[
^g|[
Q]Zf[h\\aXc[g\wl{Z
CcI\Y\Z\[c^ZgjnWqa
I]RdT\Z[c\npwf
DbFcIkP[V[cjf\g\uYy[{b
DfO\ZYqk|\
@YAfDcGgJZKbPeR[SaVgWZX\YY\g]ddKeZgXh\iVlin[p\sbudyc|X
A]B\CcDeFdK\ObRaWWY\_abcech\kbn[ra|b
AOB\CkEdG\I[KfQeRVWZ\[]ba[chekg]h]iZjjk]lbpivZwixZy[zc{\|]
CcJ]K\RWdcmcrdwaxe
V\Y\\[di
BUIcTsYcZ[[cdZt[y\
AYBbD[IeNbR[ShTXUbWdXhYgZj\[]\^Za\b[diffgchfigk]ngpcscu]wU{i|R
AfC[IZPXRf^bgcuc|k
^h
QirX
B\Ii^[w\
AbC[GZJXKzQdTdZ]c[f]ijre|Z
C[WaY[ZV[fhfub
@]AXBcCaDZF[GcIWK\PaX[[b\Y^]a\d[feibk[mbnopbq\u]wexZzY{b
FaacwVzq
AYCbKbOhPiR]S\WeZf^[c\d[sctavbxc|Y
DbOgZT\bqcr\
AeBuC[E\F\GdKYQURnT[WkZY[h\V^da[hZi\rdt\vcxT|U
K]Wj
DVE[F\GdIOKYPhQ\R\WoXbZb[e]XaZbdcfdbf\k[l[pjwXx\ye{X|X
BiDZMbNbWcw\|[
C\DcFZIh
A]IVXfY[`cakcbddh\m\n\o]sXudwd{b
PVg[wf
D\E]I\ReT\V\WcXmY[Zf[a\d^[b\e\reshtixS
F\JfOdPdQhRbWgXaZ[\[^cb\e[hWkbrVxfyc
Yi[\d[
AnCWDXEbGZH[PZQaYe^X`bc\dffbkbnbr[wY|Y
\i
[[ag
q\zk
AcdT
IqKdY\Zf[]bYcgt\
PfgZhm
PsYS
AsRdc\dFhd
@uEZP]R\Z[^c`cc[d\i[|e
DbFiO[cihfkcp\wd
RaScV\Y\\ekjz\
Y[Z[dk
\inZxb
C\DcR[SdWYXoYdZj\cddgdkcwZxb{Y|\
Zg
C[KhRbYgZ\cee\m\uf
SSVfY[Zc^bb[c\her\xd
Qd^drX
@bBZChDbEfGVHgJYKXNhO\PbQcR[ShT\U\VcWPX\YUZT[j]Y^faVechXiOkXlnniobq\rysctWuWvZwQx[ycz[{y|e
DdR[VaX\YZbbfbh[tbwexcyjz[
EhK\Qcbac\ncs\
BhU]a]wY
Yo\]d[
aekVz\
BbIhQca\lbmcncp]z\
AWBYCcEcGWIUKbPYQ\RdUbW]YdZf^Y`ZahcidZf]g\mcnUpcqVrYtYu[wiySz[{\
@\Zg\dhdze
Z]^\p\|m
@[AhB\C\FcGaIfKXMaN]PaQ[TbW\YcZc[[][^\a\b\c\g\lknds\v\zc{\|a
AbGfQbYhZfc]
Y[lj{b
Hi
Xil\nd{[
CaIbK\PeRbY\ZZ^e_aabc\hZrdtdu[{a
ZY^hgcrZ|d
BcHcIYOfP\YeZYbce\gihai\k]n\xc|Y
Bhgb
B[YhZ[dce\hdrg
B\C[OqgU
I\ghr[|\
H\O[Z[gi|b
IZWdXbYZkalcsZuc|h
YZZiq[|[
ZYkcuc|i
YiZ[
Q\Yhnkv[x]
KaO\PoS\U[[a\]^X`ccdedg[hdk\n[q[sdtduc|Z
CfDXGhIbU[Z[[\]b^c_bc\g[h[iak\l[ub{[
@cC\DZG\IbK\PWW]X]YcZc^Zabhdi\k[lbrgseudze{Y
PZ{l
ai
A\BcC]D]GcHaMZO]P\QfW[Zg[ZbZcedfebf\i[kUljnZsbxXy[
BZOWVbZg]clar[sc
BgZb|c
GVH]MZQcU]VXWWZYc\efhZkelhr]wbxX|b
VelQ
FcQbVilW
DeFbHbIZJcOePfR]VgX\`caYbddTf\icjjkel[nbrbs\vdwYxg{b
AeBcCeDaEgFdH[JcKeNbQhRcS]U[XcYbZb[V\b]f^cbac]dZfbhci\kmnYr[sbvYxdyizb{Z|d
@fDdFcHcK\OWPSU[W\YZZZaZbkcZd[echdicjckml[nTobpbtbuUxazc|e
OiZ[b\i\
O\Ql^Ycikb
@[DeGdPnVcY]^bra
]j^Wcbjb
A[F\OdQXYjZ\gZhei\{b
OgYfhaj\
@[DbGaOhUbVcWY[b\[]Y^Yb\iZjcmdrZvgxb|V
QXf\nYrk
AbHaJ\PYQ\RbWYZ\\d]f^[bcgcj]kRn\ravdxa{d
@bB\GXIbObVdYY[ejmkcnbt\v[z\
BbW\YbZm^gr[
QfdcndrS
OhP\Y\Z]^fr\uav\
N\PdSgh\re
@XN]PgRaY\Z\a\dbvbwcxay\ze
A\OZZg]\^d
Ubacjbk]vm{]
D\GTO[R[Xa\\b\iqj[uc
@dC]EbVeYebjn[
K\OZPhRbWd]Xb[
ujvZxf
@bNbP\UaZc\g^\ccj\k]l]r\
@dA\F]SYVfYbZ[l[wiyX
ri
Oe]\a\g\
OkZUa\g\
AgB\GXOlP\a[efi[rZ
OiZ[
OlP\Z[a[i]r\
B\mjn\
RbWdZ\b]mfpbwb{X
RjeZ
Rhm]
WkmY{\
Ugvd
Rm{[
Y\zh
BcGbR]SbV\\c^\acb[hdi\ljrasbubx\yb|\
A\BVCaG\V\WcYZZh[]dbh\kclYrcs\wd
N\Z\lk|b
NZUgZ[b\i]z]
A[R\YbZkabg\hd|]
Sic[x\ze
Si
Zjz[
CZI\K\MbO[P\QdVcWWY[Zf[[\Z^Zbdd[hZiZlmnZr[xYy\{\|[
Qblp
k\li
A\DcVcXclTnc
VclU
Q\Z\ng
@cBXCeDZFcGiIeK[MeNaZ\^\cbefh\icnbwcx[
@\Gh]Vi\
DTio
BXGieZ
FbG[IiK\Nd^gcbeZ
OgPbSfVeZ[ce
DcF]KYOZPYQXR[ScW]ZU\b]\^Y_f`]b[echepcrou\vdwbyZ
Ne\Zlbvjw]
D[QhSbYahlrXv]{e
Zg^[ankdrX
hjrX
CcDeIfK]RfSZTfW]ZZ^[_Xa[fZhencp\rcv\wWyZ|V
rk{\
ZYrd|m
CcXgZ[bbfgs\
C[QdWdY[Zkr\
sf
@]I\OcS[V\WaXbYbZ[[d^\mbobrgt]wbxcz]|\
WhrZ|b
QfYi[ZrY
Zcrh
Xba]h]ri|b
PfYfl\rV
B\XcZ\^Ykfqb|f
J\KjP\{\
Ki
A\BYD[FbIZJbMcOmRcYbZ[\\^WchefhZkdneq[wexcz\|Y
McOZZ[eikbpbxb
OjYbkbwb|\
I\JdRbckh]wb
B[MaOiZW[c^[bbneq[z\
O\P[^n
B]O[S\Zn^\a\|a
CcZ[ak
@\A[B]EcF\KeQdS]ZX^gcZdfhdrisb{\|]
E[GbWZZ\dahZrl{\
QgYbrQsa
^fgarV
Qcd]rf
QgRcY\Zcadc]d\r[z\
QcR]YmZd^faWz]
@bEdHbI[KXWeYg[g\b^\b[hck\lZmbu\w\|\
I[WeYa\\hdl\
RgY][g
Zi[\
Ia[ju\
@dA\CcDXEkFfGYI\LcM[NfPkQgReU\VdX[ZX[\fbg\hWiYjYngr[sbtcubv\wbxYz\{c|S
@jB\DXEdFoILOTPoQVRbTZX\ZY^[fbhUiZkcllnescwdzd{e
N\O\Vdgok]ld{h
CXOZPXRZSoZW\p^]fbk\lfxc
FYN\OzPVQWR\ZW^Yc\nYzI
@hAgCkEYFRIcJdKcNZO]PdQWRZSXUbVcWdYX\\^ba[c[ech\kjlZmdnap\tcubw[zb{\
@\AgKrOZPZRkV]YXZf]\^\bScZdXgZkbmis\t\wZ{|
ReY]ZZcTnYwhzq
@gAVB\CcDbEZFbH[IoJ[KVLbOdQQRSSYUcVjXaY\Zm[[\V]l^Xape[f[hhifj[kgl\pVr]sctiuavjyYzW{Y
EhJbLaNZPsQWRZVaY[[b\[]\e[lcn]wiz[{e
R\WY\{k\lZ
OdP]Q[cp
@\QoZf^Zk\z[
OfZTwh
@eBiD\EcG]KbNbO\PcSdWaZ\\Y^\bddgfgkiwXyczV
@YA[F\NZOvPiY]ZV[g^\cXhdkYpav\zS
BcDdEcGcJ\KVOZPkR\TpW]YcZa][ceecf\g\hZi\kZn\qbs[vawc
@\AYEbF[J\KYN]OUPXQgV\W]YmZb\[^W_dcadhfeh[k]l\nlshthuUwYy[{[
@XAdC\E[FfGbIXJdKeNXO[PMQgRlSgUWVeXWYjZa\ZaZckebkXq\r\sbulv]x]zd{T|b
@XE\HdJeKZN\O\PYRwVXW]Y[ZU\Y^Xb\chdZf\gUhekZqXz\|Z
@\N]R[Za^gc[eh
OZZm^\zb
@]OZPYQr^W
b[kl
C[F]NnP\Q[m[t\v[yfzj
@[C]O\QsY\ZXd\
GbNdPlk[|\
@nCdEeFcIeK\OTPkQZR\T\UaXcYa[b\[]c^[abc\eYg]hSk\n[qcrbtcvcwZx]ygz]|Z
O[Zbghze
PmXchm
@cE[F\HfQbZ[a[bgcedfhdk[
C]D[EkFjIZNbOZS\T\Zg[[kcnbtY
BeIeL]NbOrPZR]TdZV[b\b^bd\k[nZpcq\w\
lYxi
lYxi
kj
BeKbZYgnkg
Sh
B\C]D\G\N]OYPXU\ZU^[aic\hbk\l\n\p\q\r\zf{]|Y
aW
aRzd
BiZX]Y
]jeci\
B\GaIcZm^Y
D]G\O\QXZ]^nrZ
B]D\GXRcU\Zehklbwb
M\V]WWellgwfxXy\
B[WiZ\\dhglZ|[
hZrg
FdMbVelS
IbNUc]n[yk{]
NoZ]yW
@cAcBYDcEbFeG[IkJ\M[N[OXPaRaTVU]V\XWY[ZX\b]\^]`gacbfdcgWhXicjek[lbmapdrdt[u[vcwex[zc{V|g
@\AZBZC]DjE[K\P\RcS[Zo[\\fbccfeifbg[i[md{m|]
@]EmFfI[VXY[ccf\hdlc|Y
FnI\cZ
EpFZ
@dC]GjKZS\\Xbed\e\hbpkxT
CcIdN\[f\Wd]hZ
[Vzo
@hBbEYF\IXRVS[`ceZl\nZ
B[DbRc`[cdehh[p[
A[^\ciz[
@cDZEbI]RfW]\Z^ecke\hZn\pbwX{]
FjIUR[Z[
AXCZDeEVGcHbITKbNbOkPeT[VZWcX]Y[ZT[f\[]Y^jc[dUeZg[hbjXkcllmZqbsduevUwSxdyfzb{d
@nEYFYNbPnQcR]UcVbZ[b[cYe[gdh]n]p\rbvh
@hGjKZQ\Zb`gh\l\q[|\
@[CjEeLbPfUbW[XdYb[X^fbYdig\klnjr[tczc{Z|\
AbCgDmF\G[QbR]Ymcfe]g\|d
GjhY
@ZEjFZfY|c
EbFXHdI[K]MZPcQdRcS\Y[[\][`cbad\edhZkglamcpcsbvbzX|Y
FYPiQbScY[iYu[v\|d
@[AaRlY[Z[cUebkm
AdBdCbD[F]GbIZY\ZUc]h\i\{Z|b
B\K]RbYjZe]\cedcfkg\k\nc
@\EfQ\n\ph
SbW[YiZb\edafkiVk\
CbR[SbVhYnbcgYpbw[
CiDVH\KYP\Q\Y[amb\deuY
AcCVD]Kmig
G\PdUcWc]d^bcgk\|c
BcCfE[GgH[ISKcO\RkSfT]UZV\W\XiYWZb]d^h`Yb\cedbe[fSgehmjfkYlYmdnWpZqjsatgwjx\yb{W|c
@eCeDZEuF[YWe\fbhViWnar\
CYDTETWbclebh\iknh
EZZciZrj
DfFbGlIeJ\TZUfYb[[b\e]f\hbi[mZp\r\yY
@\G[IST[WebhcZegfeiim\nkwdyi|Z
@WAaEUKcRY`icde]h\
@[A[CYFWGfIbbZdae\hdkjmfrl
BYGjI[KcTkdci[
D[EcF\Q\SZ][`ccenjrl
CYMfWk]eb\ddfZg[
DdYia\dce\h[v]
@ZA\C[EXOeQfRYUeYlZn\c^Zadb]d[e]heibjbk\nfrWz]|b
@]Eg`cc\p\|]
@cB[DXEbGjH\IcQZRgY[Z[`ib\cRd[eUn]o\perdw\z]{c
@iIafhh\
FgIiV]b\
@ZCSabp\
D[E]Qgi\rt
CZNi\\d[t\ucyj
FmNZa\
D[EbF\IaK[U\X\YV[c^gacbhcZd\gehcibkWmcn\pYqd|c
B\IdN[RVZ\sfuj
IYR]WuXbYdZ\c[y[|Y
DcEhq[|Y
DoKP|k
SiY\
Fgd\g\ni
W\Y]^dlbrfs\t[x\
AcCeDREZF\IkKXM\OdRbU[XZZe[]\b^Xa]bgcXdbgnhdidmbq\sbtbwZzZ{c|i
CbDXHiKgN[PbT[VlXeY\[\\f^\_b`ca]bfcedYedh[iYlhm\nXp[qerftdwXx[y\za{e|d
Pvc\
AeBcFVG\IdP\r\
BOIaK\Z]hcrX|m
\\dk
D[EaGeY\\jvb|\
AeZj]\|[
CiJbR\p]
@\E]FhIZS\m\nZvY
[Wacd[k]vj
F\IfKb^\cXlZmfwjy[|Z
J\YQfo
GcRh^c|a
d[l\viwZ
@]CcE\G]I\KcRbWXY\ZZ[\^jbZdfg\hbi\mbnUr\thufvL{b|g
E\FgITKbP\Y\[\h[y[
CiIZR\TdY]egg\ldtcuc
AeBZCXDZEYImJ[KXOZR\TcVZXUYXZT\X^[bVcgedf]g\i[lSm]ngr[sZtWu[wkxRyWzT{a|Z
@dAZBbCgEcF\GSHWIVJbKfM\NZPTQXSdUdVXWYXcYc[W\Y]ha\bccRdgeYffgZhgk\lcrZs]udvfxby]|W
@\ReYicYeb
@hA\BgC[DdEbFcGdIaNePbQcRdScVdX[YV[c\d][^\`baRcYdTfWhbi\rdtbvgwkxeyfzX
Ahwjx\{\
R\c\kZl[n\phzf
CbDfEdGXIcKYN\QgSbWcXgY[ZZ[]`\a[b\cddbeWfThhlgmarltbucvcyiz\
cilc
@VAXBbCbDdG\HbIYKhN[OcPlQeSbTaWbYbZW[c\a]haZbjccdZefgfhZibjbkgnYr[tcuhvYwWxiycze{Z|Z
BlD[GXITXeZW^]cchhtgzb|\
AYCdD[IcKgMbRXYb]d^Ycie\gbh[nbrdwfza|[
AjCYZ\\\
@hAaBbDdEcFiG[HeJ[KiLbMZNVOcPkQiS]TVVjWZ[b\\]b^b`gaYbic[ffgdhcj\k[lTm\ncq\rgsdt[uivewXxnze{f
BdH]Yh]ddce\hcrcxd
Cc^icce]gc
ri
@fD\GSKdNf]i^[eXh]idne
BWFbI\MfObZg^]cdk]niwcxbz\|\
ReYZZc[djinbp[vZ
NcR\YZZ\[id\yc
C\IcKePcRdYb]f^ibee\l\nTr[veyj
N\^fu\vk
@ZAaBgCVDdEYFYJcKZN]O\PXQ\UYVcWeZ[[\^jabbXcXhekkmanZrZtnuZxczd|W
@ZE\F[NcSlTUXeYXZh[e\c`bafd\n\reyp{p|[
CeE\G\IhMcRbWeYZZ[cZekfaihm]nXr\u[yW{e
C[I[JcYbZb[uaXc]hcs[vXxez[|]
CZEiF\|g
CVFYNXR[UcW\Z\b[cbk[llman[seteunwf
IcThWbX]
K\PeR]Y\g\r\siud
DcEZF]Qf]cacc\dcfehbpb
A\CjDZIZPTR[XaZVbbchgor\|a
YZZn^\q\
ChF\IbK]OiPfZ[^]a\c\f[hb
E[FgG[KfN]RhVgZc\e]l^]a\ekf[hXkclcsey\zf
D\E[IeRdX\Z\a[i]kclcnbsc{]|i
@\BbCbDhFfI[KaNgOaPXSfU\YeZe]cacbWcddeeZf\hciUkel\res[uZv\whyWzb{b|T
IjZ\
D\EcFgI[R[Y\Z]\]^\bbechg|b
IWP\ZXgj|\
ChE[F[Yj\\ebhgrZ
@cBXC\DgGeIlJbKXPfQeRfVaW\YYZb[c\[cadee[kilXnbrbub{[|b
@jA]D]EiF\GbHdIdJdKlO]PeRdS\TRUdVeYg[\]hadbedgfWgcibkclYnfobratdu\v[wixjz[{U|V
^dhgqa
CiD[EeG\PcReWhYgZd[\^\bgdde\fghricncpjubye{\|X
BYDjHZIaPeQ]UdWe^]a\eZgfiTqd
AhD\UhY[\fcee\mbnbwYxf
P\Z[ccedrbwhy\
@bB\CYEbF[GbIbJiKiPcQbRoScVYWfXbYdZW\U]\^[becbffhZkjobshuVvbz\{\
ChQZ\\ebnhve
Ph][b\tev\wb
@bCmE[VSYacZe[gWh[l]ng
AbFZGZIZR]VXYiZ\aceZi[kgnW|]
AZC\EcJ\P[RhS\VlYYZ\^]ccfWheicqf
D\EYGZHjI[KePYRbSZYmZX\Sdhfgg\h]i[k\l]nfp\r\wUz[|W
I\Nk
@NAbEcF]GGHgJmN\PcQiRoSeVaXbYY[b\[]T`\b\cedZecf[h[ifjjldnapnrdu]vYwZxezm|c
A\CcKYMgPMRpYu][cXedg]j\lXpSwjzb
Z\\\^]asn]
@\DeSbYiZZ\edch[v[wby\
DfKZaof\x[z\|b
@aC\DdG[Nd[\]ibem\y\
@XA\C\DeG\IXKaMd]i^Ybfcge[f]mc|\
X\dspV
@\c[dtkZ
EhR[S\`\p[rZ
bi
@cAgCWF\GWIZKcNfP\TbVeX[YTZ[[h\\]faVbfcjdQgZh\i[j[kVldmfnZrcsTtQwbxfyc|V
EjP[ZZna|b
dmp\
DZI\|j
Q\Y\alhgkZzW
@gB[DcIpPeU\XZZk]X^bbac[kepbr[tbuev[z\
BiYZdbsbw\
FhIWY\ed
DjKW
EaF]Z\ih|Z
AhBcXdYbnUw[
Ic^ieTgU|k
C]FjIVw\
@eC[QVhWrdvdz[
F\h\rk
B[I\RdZsc\i\kblZ
CjE\H\KYW[Y[alb\h[keu\
Roh\
b\cg
@\A\D\FbGjIkKYMbOVRXTkYbZh`ZcfgWhYicl\mbr[wf|g
@hB[CbEUFWGbIeKXNkR\U\Y\ZY[e\[][^pbYcVdYgTi]kXn\pWt\vewiyez[|c
NY\e]Yvh
N[dj
@eBgFhG[H[IeK[McN\PZQURbW\XZYhZR[Z\c]j^[_bb\eeffgah[iZkWl\mbnUq\tculvYz\{U|b
@bCYE]FXG\I[K[NrSZZY\W]Zacc]dOejfbg\hYk[lfmenarZsZvewey\
@[AlB\D[InK[P[W[\Y]QaZbScqd\ehgZh[mgn\xXzY
CjSdUcZ\bceX
A\O]SgVdYb\da[c[jhlat]
AjcY{\|\
BbO\Q[W\[]^[bbf[rl
@hB[E\GeI\K\OeXcZa^[`bhXidkfn\pdrbsZvewaxbyY{a|k
A[PZZ\[adn
@eI\JV[[c[l]pctZv[x[yf
Xcc\s\yc{p|Z
rp
Z[zi
Njyd
@\FgIcPgVdYYZZcbiTniufv\zc
@fAbCVEhFgIYJ\K\Q[RcSZU\V]WnYbZe\W]b^b`\bhcZfbh\ikkcnXp\rWv]x\{X|c
CZElFZNWQ[RZSYW\ehk[ndrct\|Y
C[DYEVK\Miccf[ior\
EkFjI]P\c[xe
NaPiY\g\hfk\n\tevcz\
Yjfbh\
IZU\Ye]ccdvi
@[BkDeEcFgGII\JdKZMeNjQbSfThX[YcZh[Y\ca\cbdce[fUg\h\iinjpdrkshtfuf|h
NfU]Zd`baVl[r]zj
R[Z[aUg[kcy\zq
@gF\N]WcX\Z\^[sbtcvc{b
@eG\N[QYR\YYZW[g]baZedkglcnbsateu]wcyZz\{[|\
bVd\vuw]
Z\qh
BhDWJcKbM\PcRbWaYbZZ\Z]c^VebhgrYt[v]wbxc
BcJePcSdTcZZ^ccad[ectb{f|T
EYc\pg
@dEfF\G]I\KdN\PZQdUaVbWdYbZZ[c\d][c[dhihkWlamgpbr\s[vbxfyfz]
IgO\R\YeZdcZeZg\hXk]wfz[|c
A\D[IhKcMaPeRdWZYd]c^\h\qb|\
YgZ\
F\KoM\N\PeQZ]]iWv]
CcF\M]P\Xe]haedbsfv]
@bC[H\IVPcQYRbS\UbV[X\Zb^d`daXb[cXh\k[mXn\p\sZtXwfx\yf
@[A\DbFXGcH]ITKbNYP\TcW\X[Y\Zc]V^Xb\cfg]kXminau\vZwfx\y[|\
C]Fkc[n\
@[CSDbH\IQKhNbPfRfS[VbWNY[ZY[Z\b^\a]bhd\kYlZnUo\rZtaxpybze{U
CUFYIZKcMbSdZi^Wg\hdlfnj
@dGg
Cc[\bZkh
@gCbQYYbcfh\rZ
@WAVCiDdFdGiH\IdMZN[ObQZYkZZ[Y\k][agbXcTeZfjgbhqkclanlpcqZrks[u\vZwbxcyY{Y
@ZAWBdC\DeEZFbGhHZMXN\OjP\R[SeTbX[Zc\b]g_[bhccd\ghifkbndr\sfxc{k|d
@RBdCRDoEbF\G\HZIkKTL\M[N]QNRWSfTdVZX[YGZ[\k]Z^caob\c\dVeNfahmiclWnYp[qcrtv]w\xYzT{f|g
\g
CfDcEYY]ZZ\[|h
CaIbO\Yc\b^[hYxdzi|h
CYHcPbRdUbZj\a^Ykb
@[DgETFWGhIfJZKbPXR[S\UfWcXcYbZV\\^Z`\aidce[fchlk\l[mcneresXwcxUy\|\
B[D\F[RYUXYVZY[b\d]\^gacdVg[hanTp\rdsZtZvgwWyh{b
BYCZG]IdPWR]][bdcjh]k[lYmhnep]u\wbyS|\
Zn]\zQ
CgP\W\[c\fujz\{\
ChW\[[\jub
[]uf
P\ug
KhZd
FZU\YhZZhd
@]B\D\FcNZRVZ\[s\ebfc[ddl\n\r[sdtZw]{[
N[[gd[yY
D\\Whekf{d
B[DdF]NbPfQbT]W\Y[\[^[c]k]tbxd{b|h
D[KbP[Za^\ta|j
V\\px\|\
E]PcWbZ[^idbi\z\
BZDTEhFoGSIOJ\LdMTNbO]PUQbRYT\WcXfY[\\]Y^Yabb\cde\fkgWhniWlfmdnZpbs\u\vXw[yez\
B[F[ZlfXhP|R
C[KhW]X]Ymblk\lb
EZR\YQZ\cffchd
K[RdWZXfhZk[lltbw]x\yZ
C\F[IcXib\c\
E\MVchehhc
@fAcBXC\DOEoFdGXH[IPJ\KbM\NcPZQkRoSdWiXbYfZ\[Z]]^\_[`gcOeifSgYhOi\k\lYnnris\tbvY{h|k
@cCjE[GWIcJKKbNWO\Q[R[S\WYXYYbaebZcqd\eOhekXl\m\nVpcrUs]wgxcyf|X
C\E\LfQ[fhhakV
AZBZCcD[EmFeI\JbKcQfWbYcZU[b\Zbachd\f\hhkblTmcrYsdw\xcybz\|Z
FbI]d]li
Fikb
FhI\Vcyi
U[X\Zpe\hLt]
Zchik\nbrX
F]RXS\bdho
kjn\
CgEbb\fYkbpb
B\DdFWG\IgRVSaY\[h\fcchfrb
@ZEZG]I\KhNlRXXeYgdef]hfiey\{]
CbFZK\Q[ZXc[dbfkh[k\mbnard
AaE[^gecfZkpr\
C]LgYbc[h[i\kdr\{[|o
@YBtEdFUGfK\L]O]RfScUbWgX\Yj[c\[aZeZfVh[kbnTparmw[zf{b|[
u\|k
BYI\TkZf|\
QeRd
QeRd
C[G\Qn\[
EbFbIcJiMXNbOZR]ScTZUbV]WeX[_c`Xbdc\e]g\hbiZjbkbpbq\rbwb
@YA[BkEeFcGfH\J[NbOdPYReUWVgWWZX[g\\^aadcidZf[gdhZigmbndpbrcu[vpwgxYyc{b
GbQlSjVZX]Y]\Wdce\i]k\rXue
GeQoReScWbY\ZZh[
I\\]hfs\t\uiwd
@bCiEdF\J]KbRdSZYY\\d\vcy\zb
FdIYKbZ[]c^]g]innf|[
RoWbY[Zccg{]
C\FcI\XaY]\iafkZ|d
CeIcJVK[Wckdr[tbv\xi
@[I\KfN\Q[WZY]]ZbndaeaiZk]rXtgucvZw\x]yZ
NVP[Udye
bld]
Ib^es\ugw]
Zfkdn[zc
CWKUZg[b\b_bc]djkbsgx\z\
C\PZQc^ihcvc
ReZU^\hirp|\
I\Yn|\
YoZ[]ddbh\vW
Ji
YoZX
JiS\
NQyg
@kNZyY
WWY]ZT\cccl]rlw\
C\F\RkW\[\h]rbsbuUvcwYx[ys
A\C[EfFiIVNZP\Yg[gaZb\y\
GYJ]azz\
A\DePdQYR\U]Z\]W^\baeeknpgvew]{c
Z\]bsZtgub
F\IhNbt[
HcZTfc
JTd[xf
JhRQ
UmV\
Uf
@\D\EcGfJ\KZQ\Rj^eifzf|\
@gNhPpRcUG[b^iacbcdb
AcN\Z\\p
DdIZfg
GYJRR[S[\Yhgxj
O\QfU[Y\Z\rt|Y
G\NYRhU]V[W\YW[e^ZhelhpivVx\ybze
NYSiV\sZuj
J[P[UnZZh[s\
QZWbYln\
OnQ\ZZlc
BbGeKdNmR\S\Y\[\\b]bb\hZmbw]x[ye{\
AeGcSeZ[c[d[h\mgwgyb
eg
B\Zh^\
A\KfP\Zi^]
Ug
NnuN
C\S\VaWm]]^\f\rlyb
GbPdYZZmk\n]
P\lmpbyZ|c
@dD\IaJ[K]NXPlV]W\Yb[Z\b^Zb\kclZmenbpcr[uZvfxZ
DcG]Rc\]^gfclgrXxZ
GaZ\^Zd\hdrl
^T
]bbbcdm\rgve
ChD[F]ItJYKZRkUbWRX\YmZ[[ad[fegWnfpdrYtdv[xZyi{\|c
J\N]Uf
RcYdZ[snuY{c
G[JiR\
CkWXXdbbneuc
ReWeZf\fdM
HcZSbcgfn[rh|Z
AkCXDcE\FaGZI[JYKcSZZg\gbecZhdkbnYr[s\zb{g|\
@\NWkjmb
EeIeM[NZZT]i^[b\cfeerfs\tiumw\|[
EfOZQgZihZrr
BZCZDdFZJaKdN\PfQYRhT\U[VbWaXpY\[T\[^d_ddqebfZhZk\ljmYnRp]shulwZxbzX|h
C\JhRU\]x\
IbdfhclbyV
EWIcacbccd|j
AbGcO\PcWgYZZX\]akvb
Nacbwh
@bZ\kkldveye
EiFdpY
@\BfFSGUI\NxQmRYSkVqW\Y[ZY\]]\^eeTh\i\j\kel[sbvSw\x\yZze
@dByGjJ]N[YW[]][^\a]cnhY
AbCbIYQ\RiWhYW[a\[gdlfpbrbscx\{d
RXSjZ[|]
AdDjRbS[\|aRh[l\r\z\{]|a
IiTeZ\bYhckcmb
KcU[khncpbsa
@[J]N\UlYbl[
CWF[P\WjZ]^arZ
B\C\G[KZRQZdha{]
Z\hh
QZcl|Y
JiR\
JhS\\\
JhR[k[
CgK[Z[]chg{b
OeZ\jhmgvV
G\NkRbT\Vd^\h\l\u[
R\Yhp\
S\Yl
NaR\Z[pks[tbucyY
ShZ\\[|\
YjZ[c\
FnZ[c[n\
AdS]\ih\nW{h
@\B\IkTd]\g\md|b
W[Y\ccwi
kgv]
AZCZJ[KnNYRrW\YRZd\\bbvbw\|b
@[A[BbCaDbG\IbJXKnOXP\QYRmS\V\WYX[YWZ\\Y]\acd[hkl[ngr\ubvbwly[z[
A[BbCWDYE]FkHdJYNYP\QYRrWcYb]X^XabbacihejekPnbr]s\u[vrw]xe|f
GXKbSoxbyd
Z\]j^Z
@]Hcah
Z\cjrhw[
GcI\NgQhSsVVWiYYZZ^cd\eTherPxb|l
QkrW
JWhe
ZT]mb\rY
FWIlJeNqR[YVZZ]\h\n\t\v\wi{[
@eC\J]NpR[c[ubvcyRzc
CfNdV[W\Yh\fa\lgx[
NoRhUQnbtYvY
@\A\HgU\][c\duper\
CcFbPgReUbYS]jbZy\|d
RV
C{W]Y\cVrTw[
CZKZRbS[Zd[d\b]]bgc[k[ldn]pawjxbz\
JiRZS\l]
B\Ig
B\Ig
D[KZ|h
RnYL
AdBdI[P\RgU\YjZ[[]u[|]
BfI\P\RcYVu]
AdROYhZ\
I]Kh
BYF\IiKex]
BYIh
ITKl
BhGcR[ZY
CePdYic[{]
A[BcDaE[FdGbH[IjNZPbRZS[YYZY]\^\_]a\b]dVe[gchci\kbngpZtgvbwhy[zY{b|]
@eBcCbDZEcFdG[IkKdP[TZ[Vabdag[h[kclcp\qcvhwez]{i
FcQ[\\k]ldmcwe{U
@WFgk[nf
F\IZgpn[wX
@hBcDaGfK]Tg\]rcw[
FbS]kcnS
Phc\g\k\l\ncwh{Z
I]RZ^bkc{s
nmvZ
Db[dc\gbhek]nov[{\
B\[\\dcckhnQvb
conYwT
@[FbYggUwg
@eG\[bk]n[vhw[
kMno
BYwh
hZnit\
Qf[f{Z
t\yf
Xh
Xg
]bmbvi
W]n\t]vl
W]vg
Qk\bc[e\hcrb
C\DhF[GZK[X[\c^[e\k\l\mdrhvd|i
B\F\IdQ\RfSfVbXbYeZY[Z]cbZfbg\hWkZlhmcrYtZw[x\ye{a|\
A\Kk]\
CiJ]Q\R[ScU\WbZU]\^]c]e[k[w\|k
CXWbZ\|d
CY|g
CjJ]SW|\
D[|g
Dd|V
CcD[]\^dki|]
CYI[N[P\^Zk[vi|f
N]g\vky]
BYIdKjZ\t[
B\IrKWZ\
AgC]DaH\IWN\P]S[VZYcZX][a\b]dkf\jbp]q\{]
AXBfGfI\ReVdYVZ[\X^edlhblbq\ye
P\hip]
\rdS
I[Yn[gdZv]
Rq]ZdYh\
GcRV\edc
A[N\SYVk\\rb{a
Vh
@aA\B]EcFbHdJaP[QcTbYd[b^]_b`dbbcbgWiZkcq[tbudvZxczb|]
@\BgCbDXE\FZH]I[JeKXN\OYPYRdTpUZWdXT[d]\d\h\kXlenbpbsmtaucwYxXy[zb{Z|Z
CXGcIdNhS\VhYZZhbdefr]sctdu]
JjK]N\RdSVV[YXZfadc[ebf\hcuW|c
N\RXV[YfZg[S\dtf
BdCfI\OjQeZWuax\
K\l\xiy[
BhISc\
Yk[\ab
@iA[BgC\D]FWGbI[K[NcPqQ]RYW[XcYdZW\b^\acc\gdhXiblWmfwcx\yY{b
AhDZEhGeR[Z\hc
BfC[JcK\QhR\_\c\f\
Dj
Ig
@eR[aecdk\ni
O\P\Z\\\agc\zg
Oaafk[
E]FkG[MdRZZ\[[c\nl
A\BtGbIVRQZ[^]
@bA]CVPcUbZZ[cbhcde\sYwhy\z|{X
GcUcWrX[Y\ZW\Ybccck\laodset]
FlIdX\Ze]\v]
F\IcPfQeURY\Zb]\^icbk\pbqd
BeCgYea]d[kjz[
CjQaY[Z\\ad\wbzX
AqC[D\GZIWKaO[Q\R\Y[Za]Z^fabccdie[hZkZr\zc{\|X
R\X[Y[^[chmdn[oaudze{c
Y\Zbu\xh|b
JdT\Zfadxi|d
P\RjYeccdS
F\I[R[S\sYuavfyg|g
W\Xp]Wbcs[ue
CXDbIjKVR[]g_clb
GZO\Y\hjwbzc
^\a[k]zn{e|[
CYKkwbxZ
IfRcxZyc
@k
@bA\KbP\Q\R[YeZScfe]hb
Ei
DcESIhffh]i\
Ek
@[Zkxd
Yic]
@hBnCWIRJ[KgQgRbWbX[[\\eb\cbedldrcs\tVuqv[xXyY{Z
w[yk
GcWZ\bxh
Z[gZhgkgpb
ChQhRcdge\xg
bczl
B]Y\Zk
QYYmZ[
AiIiY]farc
C\I[KeXKYT[YbKc\nbp\s~t\uJv\x\{l
C[FdGcQjReWeYVZh^bc[ddhcl\rY
@[ck
V\Zi^Vad
@eGXUgcZhf
ki
@\BjDcFUGcIKKbNdRXTke\o[w\|[
QZYnZ\\]
A]meph
BXZj
CdSf\\xW
D\Z\^Uibrp
IZKbM\X\]gb\cdyfz]
Q\U]XZ[\n\spuYv\
lg
@]O\P[RtY]Z\
C\IYNYW[Zf[bdasZtpu\wZx\{c
Q[WfX[[b]hbix]
EbQiR]
@[G[I]WYdgw\xh
BkC\DZKmM[fc
G\KjRXcc
RbYT[ch\z\
hi
@gBWEcGhH\I[PcSh\\][cnh[m]n\we
B\I\Roe\l\yb
CfScZX]gb\wc
DbIbXio\s\ud
ego\thw\{d|d
@\B\DeYb^en]wby]{b|k
BYIlKVPeZ\]Y
B[I\N[OrPdRZS\Z[[k\\][^ccbrgws|\
@fBiP]RZ
PjR\c\w\|\
Wf][b[w[xd
IZNXQWT]W\c\sZt|v\wXxZ{X
IaJ\R\YXbbhf
C[E[RShi
PtRYScZ]^debhakcp]r]yb
R\X\YcZd[Zuj
A[CfD[F[GdInJcN[PcQ\RdV]W\YbZf]\^Ya[edfbjZk\lhmcr[s[tZubvjxZ{Y|d
I[bcuQ
A\Y[ZqhaqZ
CTG[I\JcK\QdReV\XeYdZk\Yc]e[lcs\t]uYxry\
Y\Zhl\|e
DgZi^ha\kW|]
@bAaCZGeOWPgQ\Z\][^ibcchhZljp\rbtawZx[zc|d
@cCjDZEjG[H[I[K\O[RfS]XgY[Z\]fa\bXccdaf[gei\k[nYr\s[u\yj|c
@cBmIWKbOfPZQZTjZ\^\bdc[d[hYn\p\qWtcw]{d|U
RgY\
@\K\Y\Z[cq
BiGXR]W\Z[hflXrc|c
B]DbGfO\PfS\YVZP^ecbhkj\lgn\rwx[{[
F\IfM[ZU[\acbfecldyd
Chr\
@\B~CbDbG\IRRXScT\Z\ddk[qb
A\CUE\GbITJcK\N\PUR[WgXcYcZY[[\Z]j^[albbccdYe\f\kXlfn\pirkugwixYycz\{\|Z
P\R]Yhhf
BgR[
Q\niv[
@eARBaC\DXEeFlGPHeINJdNYPdQjReSYTTVcW[XRZd\\]Z_Ta[cjehf]gYh[jkkllhm[oep[q[rWsltgwoxTzm{e|[
Yf
C\d]ldwSxdya
P\ngrc
@[B[FcIbQiW\X[YZZZcfgducwf
QgS\Yc
Sh
CcJ]PYRUS\VdXjYYZ[cq
pk
Qf\\kdp[r[vl
AcZi^fb\sYt\ug
C[FcP[Wfbb|h
BYRlSdYYZ]]\qZ{b|n
B\OWZh
@lO[ZY
l]xf
CdIfKgZdu[
BgCoGfIWK\OzR[ZZ^ZbdcZd]eWgWiel\w[y\|e
b\shtdugyc
@]HcKdYeZ[`ca[hckdy\zb
C]Kd]db[dl
BjCZGcIUSeU]Yecch]we
ImR\WdXbZ[]hcgl\uXwd
AbCaFbG[IkRbmby\|f
NWZ]s\tt
CYG\KrM\Ri`[cce\fdhWpbr\
NUp\tn
BYRjY\]Y^f|m
Ohaby]zY
RYZ[gckf|h
@eARBeCmE[KbMbO\PbQZRZS\V[WYYaZc[a\Z]Y^\_WcfdghZiakYlgm[ngo[pZrXsWt[uZvYwbxbyXzU
BgIZden\woyUzY{g
CWKdOgUbXbYeZVbccjl]t]wbxfy[
@dQVVccbekgbh[n[p\
@cB\G\YZZfv\
yi
BWCZDcEYG[NZQ\RdX\Y\Z[\\]da]ebfgnYs\tfvfyg|m
K\XrZXsX
BLCcDZE[FaH]IoMhNbTUVcW\Z[]b_]b[c\d]eih[iallmcndrRs\uYvhwTyVz\
AhCZDbKfWcZ]]X`dc[o\sd
BdCfIZK\N[R[X\Y]^[adb[cgm[n[sOt\uwv\wb{W
AiEbFeIwN\PgRbXWY\Z[e\h[kZrZt[u\yZ|X
QmS\Y\
VcYdZTh]ud
BhCdDdFZGbK\NbR\Tk[]\c^\bbhfibl[oarZtYx]y[|]
AfC\IhTXW]XcZX[e]bheo\tUwd
@\AdB[CcDbFZIdJ\KYNjOYP\QWTYZbb[cZdcebiek\neo\rdsdukwpxXy\{f
BXZ\elhb
@bA[BnGnIQM]RgTfVbW\X[Yf]b^Zedhaq[sZufwWxcyd{b|[
@ZCfF\GbIcJ]K\McOhSZVfWXX\YZZm[\\b^ha\bde\h[j\kVmcs\u\vdxcyc{f
@\AcEhR[ZYb]cbdap\yg
Ihh[l\u\
Wlrct[w\
@\E\Y\_b`feclZm\sbxfy]{h
@hB[EbGXK]Q\R]S\Ym_b`db\cfe[fdh[kZldnjqd{\
ZXuo
E\SdUcVaYZZ\i\ldpergxbzV
CgEaG\P\QcRkS[V[Yd_ZcjeZjZviwczZ{]
C[[\bisX
X[Z\c\s[w[{w
E\FfJhNdR\SbTaVcXX\Zabi[r[scxc
BfGbJcRUh[
bakhn[
C[KnUb[a
PW]bgk{\
IXX\|c
OYZn]\^W
C\JiRW
DeQeY[aXhekml[m\zY
dg
YhZ[]bkbw[x\
@\B\f@hrp]
@aPj[a^\c\ddu]yc{X
@XBjCaD[EZF[GmIPKjNiPbRUTlU]X\\]c\eYhfi\kXl]mZner[tVuYwTx[ybzV|X
YlZRhd
AdBgGfKZW]]dcbhbsf
DgkT|b
AcIgKfM]V[e[r\uawdyf
bTsiu[{h
XV[[bZkZm]nesuu\vZw\{[
C\Wkbdk]lcrmw\
EVFc]dbbr\
AgYhcX
Ng
CgIeK[NhPbRgU\Y\Z\^]abcaecfbpctdy[
@\BbDZFdT]UbXb]jb\r[sXthuc
HeOgZdaZndr[zb
CbIdK]M]Wa]b`bcct\uh
CgI[s[uc
Z\cj
AfIbK]QdR\UcY[_icghbrXw[yb|d
CkWZ
C[Kdkq
^]bchak]{b|i
B[PZW\ZZ]rb\c\
HcRZYgdc
@ZDcEbc\hfli
J\RjZ\b\hg
AYBXCVD\EiFjGTHbIEJgM[O\P\QbSfTYU\W]XOYeZP]W^W_ba]bncgdbefhdi\jdk\lgmbofq[r[shthufwgyczg{Y|X
B\CbDYEhFkGXHeIZK\LcMbN[OTPmQbSlTdUiWYZX[\][^V_fbfdlflg\hUj\kZmUpdrcu[vhw\xcyPzc{a
@\B\C\DUEbGXIYJdNZPfQeR\SYYlZY\c]X^baUbecieffchfi\jpl[mYn\rQsfuZwkxXzi{X|[
G]I]XVfbs[un
O]QbYZZtz\
K\Nd^h`\d\edkqufwZybzZ
B\DcEdIZJ]N\PcRXScUfW]XiYk^\abf\k]qYu]{b|j
BZJ[hj
BjIRZg^\|]
C[KjOzP\RUS\ZY_cz\
V\W]Y\ZW\crz
sYt\{j
BXC\FbP]UaXiZ][c]c^bcidbqcrexf
B[I]MbZd[aq]sbwix[yb
Qyr\
GgQdY[bdcXr\
DaEgFiI[P]RgT[X\ZYce|[
ORZqz]|Y
@XAeBzGiISJZNaPYRLT[U\YOZk\h][^\bZf\g\hcmYngsctey[zd
I[X\uh
XfZ[][sg
YZZikelZybzY
B\Xjn[
B\CYIeK[N]T\WpZZc]h[lOmkn\parfwcxc{d
@REnOjUbZ[
BhGbI\NYRbZ\b[lapbsetduev[wa
@\BPC[IiJ[KfPZRbT]YbZZ[d\c^jhYkXt[yVz]|\
@bB[GiZ[hgl]
B]HdOlP]Y\Z[bikgtc
CdEeKYO[P\Q[RWU\YWZV\j]jaeb[gbhcnapWsbu[v[wYzl{W
AgI[N]Sbrd
Zj
BbNZPiR\X][d^bacddldr[sit[uYw[x\y\{[
I[[nsiuY{[
WcXgZ\tgw\xd{]
xj
B]JbKka[
B]Kg
AcCZDeGeH]KgNcOZTcXbZU[\^ZaYdbgbmdncqZseucvbz[{b
@bBdChGkHcKVMdOfPdRaU]VfWdX\Zc[g\b_\aZb\fbgchLigkclcm]ncodpbvbxdyZzf|f
GXRhVYhe
QcVeecuh
DbGTO\RnY\ZZ]eeYhfpbu\|c
CdDbFVG\IjJbKXPUT\U[VYXdZ[[X\Y^iacbbccfZgfh\kamYnYpdrds\v]waxc
@WCaDgEkFbSXT[Wf]]eahdijkendre|U
@\D[FcG[IjKcN\P\Rf]TbZeef\ggh\nerV{c|b
BbGgh]
@[A[BbD]E[FiHkI\K[NcPYR[SnT[XZZb]X^abceZfhgfh[kalem[nhoap\sZvVwW{Y
@ZA\B]GgYfZp^\canbr\v\wX{]|d
KbQ]Za]b^m
EiFc
@hBbC]D[GVKZP[R[T\WcXfY[\Y^Z`ea]cldUe[hqiekjm[nUrisZudyc
IYKhP[Wc\Zgeii
Gc\\bcih{Z
K\RdWls[u\
CZYfn\w[
W\cYfnmb
CbDZFbG\TdYZ_bbWcbf\g[hekblctcu[vmye|d
@cQ\bnd]e[h\
@WC\DbEdGRMbQ[SdWgYcZXa\cehjk]lbqbrcu]wdy]
A]ChDeEUFVGRI\K\N\Q\SdTgUdWdX\YZZZ\Z]X^\_ba]bbfqgihYihn\rUs[wY{\|j
FbIcK\yg|j
zh
@cA\BYCXDdFaH\JfMaQkRfThUeXSZ\[\^d_ab\c\dee[fdhXi[kVlbm[nerashtau[v[w\xbyi{\|\
JYKuR\dcm\xY{g|d
AZEfG]KaYl]\_\c\ed|b
@XCbEbFiGbMcQcR]W\YmZ[b\cYk\n[|[
C\JkRdY]ccwd|[
vi
rW|g
Yh]e^[
Elp\
R[Ydc]h\r\siue{c|b
C\Ks
DYEaGJIOJVKYP[R]SZTcVYYV\ZdYeYfZhriZnYo[x\y\|h
AfD\IZK]Yd[a\cccd[ebgchgk[l]n\rgscthu\
AfI]KeRdZ]]Y^[eifXgZkh|[
AdB]DjEcFYIhK\NZPaSdTfVcW[Xc\f]]^\adb]dch[ibkgr[s\x\y[{a|W
DeEff\iWr]|\
@\DfEjT\
C]Gg\js\tZuYwgxZ
GgKbMcRZ]\`febhXiUrZxe
@iG\JcKZMeR[eZh]
@gEcZce[
D\R[Z\\[|n
Ykt\w\
QiYX
KkXYcYsd
@hCVE[K\NZQ]RjU]\g]Z^a_\cYdgebg]hii\m\n\rWt\xZz[{Y
D\F]HfJ\RiW]d]x[
kis]{[
ggs\tfw[
Yh\\f]hd
@\IbKkW\Y[caeWf\
@mDbE]I[KbN[P\Q[V[W]\c]effk\rVuiv\xfyb{Z|\
@hBkCcD[EYF\IdTgXXYZZe]\dcebhSx]{V|b
@cGaK\QYYS]\cme\rZ
AcBbCXDYQhRiYY]\^]cZgbncvcwR|f
Fc^j
D[EWQfehwg
F\Y[d]h]uhwY
@iBYFdWa[hh[k[{d|c
@\E]Q\WchYritTv[xe
Km[\cXyc{\
B]CZKib]cfe]g\h]m[
Qk^Uz]
EhR[cZfih\
@bCaFbIbKcN\hbl[phrVsaw[|f
A]BYCXDaEbFhGVN\PRRcT\XbYbZW\\aabdcUdgfagTlgncpZs\v[yZzZ{k|e
NYVbbbtkuYx\
RhY\_bj\
K]Yke]
G\Z[hQrq
@]A\B]C[GcK[MjNbRYYe\ic]kdlfrdskuewcx\{b
@fF]JeKcQ\c\d[e\mcnh
E\QZZ[[bfchgr\
@jB[DbE[F]GgJ[KVMfN\PfRdS\\i][abfjhci]kal]vgwfyczf|Z
@bCbFeGeIfJ[KXMdPcQdS]W[X\Z\]b^face]hckcm\nfpdrZs\t[vb
@bKZOrRfT\WdY[cedbeWh\ilnbr\wcy\zc{b|Y
@iC\J\M[RdUhW\X\b\cne[gZnbt\{[
BeOeQZc]kbq]s]{g|c
AbBZClMdPYW[X\Y\Z\]cc[kcl\mbsiuZ{c|W
@WGgJbQgccd]
C[D[FZIeK\P\WjXfYcZd]Xb\dcg]icmcnbrZsYtbx]y\{[
NfQTRXSiVeWZXcYi\k]\dbh[kelRnYs\uhw\xfyo
KcP\[cr\{h
@WDcF[R\Z\\X][`eb]i[jfkZn\vrw]yY{Y
UdZ]]blh
CcNhdeh]iby\
Aj
@dBgDgEZF\GoIWKYM\NgPdRXS]T\XeYiZ[\U]Zc\d[g\h[kbmbn[rRsZt\ucvcwdy]|W
CZEXFWGWI]J\LcNhRYS]YX`\cZe\hmigkWmendrXuc
@dA[BeCTF\G\IZJcKeSgT\UfVYWfYc[Z]Y^WbYdee]f]gZhbibj\nepbubvfyWz\|Z
Qkc\e\h\
IjSdVX_ag\k[vh
AfBhCdF\G[IfJWKXOnPeQZRbTcWdXeYZZb[h][^m_bagdbe[hfihj[kdlenZrfsbuUvZwez[|i
D[FZGfIfNfR[W[XXY]]ac[d\hXyU|V
EeF[Q[Y\eYfdhVk[ndrcth|\
@iC]QXTb`cdb
AiC\W[Y\Z\cbe]ub
BZC\ki
CaEbFnIZS]VfhbrX|b
C]Klba
@[E[Fl
@\CbNgYckambtfuZ{Z
Y]Zj\\ebxe{c
][^imd
E]IYKWQ[Y\ZZ[\d]h\ldtbw\xeyY{d
YcZha]k[
KrVaYekew[
@[Q]YZmjsXt\ud
NitR
NgeWh\tX
G\emhct\
K\PeRmhisZx\{[
AbBiD\GeIbQ[TgWcXb\dechW{i
AWCeDoFdGrIWKnM[Q\T]U\XdZ[[W\b]dhUk\l\m\nYrWsZt\wex\ycz[
IaY\l\wYyszT
CeNiQ\V\Yd[cb\n\p\w\xfye{]
QZXc[[c[k\lf{i|[
GZQeSY][hkl[rmsbvdye
BaDYEhIcKVMWenfbhblbr[s\
CdITN\T\XZZb\f]b^ccZe\f\hel\nbyn{b
AbBdEWF\GgIbKYQ\R[SUT\XbZZ]\^\bccXg\hWiek\qfs[wa|f
shugv[w[
@\CdDiEoF\GgIYMfQbRSSlVYXfYZZW\dcXeXhZk[l\taudx]yc
@QB[E\FcG]IbK]NjQ[S\VdWdYcZe[b]\`\ceklrhtbv[w\xbyfz\{Z
@VAhB\D[FZG[IjK\N\P\QcR]SaWfYXZ\\l`ZbYcZd\ebfYg\heiZkclfngrhsot\vcwgy[z\|[
@[A\GVQcceecfbgbhkp\w\{c
A[CZFcKdM[NZQ[RYVkY\Z[efgZsbuiw\xXzi
CbD[EeQiY[]]c\f[i\n\rb
@ZC\D[EZGcJcQ\RY\[bbd\egk\neuiv\whx\yR{i
C]DTEYGgI[KdNfSdXo\e]Q^\adcdd[gil[rit]v\
AfBeD[EcFeIbKXQ[R]XcZY\a]\a\che\hcial[ve{c|e
@\AYGxI]K\Y[b\cde]h\iZxb
bRss
@hGgKcM[P]Q\\\cjebhYiWl[x]
A\ci
CcFVIgKZQaR[ScUbVhWeXgYX\daebbdck[l\rns]
tluZyY
CmFZK\YX[elgye
CbGcIfNeR[yc
Q\Y\Zghc
PcYhhYr\
ejg\
BdC]DfE\FeGWIZKbN[PhRaS[Y]bdfghbijk[marivhwW{]
Ybi\sh|b
BjGYK[Qf
@\Kctf
D\Z\b[c\hjkcvWzZ{Z
AaCbG\IZKlR[W[cYgc|Y
FcN\RnTec[e[n\slujzb
@YB\CVE[KZPbQ\RbYXccddgdhck\n[phs\thv\whybze{Y
@bA[B\C]DYGaISJbK[M\NZP\RbXbYYZ\]f_d`cbcg]hai[kYmcn[s\u]vZyhzd{Z|R
@eAYKZQ[ReZi
IZbdcjwZ
@\F]I\Yg]beXng
A\BeC]GcIoKXPZRdXb^\dZhYi[s[wdyT{\|W
@\CcJ\K]X\Y[]\_Zcddgh\mcubv]
@\Pi^X
PmY[d]
N]pZtg
@YAWBTC]F\GhKgRdTlVcXd]j^hfchZicjbkYmfndsb{U|\
CaYh\dbbdcn[vc|e
\\c]eh
T]h\ni
A]DcE\K[QbS\W\\\_Y`ecfeZf\h[iflbmbncrRwgxbyb
AfDeE[G\Qcc\f]|O
@ZGdKeQgRh
@\AeFZG]JdQkY[[c\U^b`\cieYh\n[xWye{[|\
@kAgMcRgSdY[deeXn]
@aCaG[J\^hc]hdnbr\
Qh^\
Y\]g|[
DhGdh]qY|[
A\C\FbG]IZNfPgQ\RgTiZ]\fcbd\eYhWkVlWmZncobtgw[yWzd{S|e
@eBeGdNdRcS[Yb^[cfe\hYrlsZ|e
@aAeDbE\G]QaSbZh]b^\e\k\n\ris[vh|[
]g
@\B[DcGpKXNZQZRYTZV[Y\Z\\a^[g[hjl\rawb
Glt\
E[Qg^[rW
Eehjr\
@\B\CXD[EbGZH[IbJfKhNYPZRdTZUcXc[Z\m][^baccZdiedgZhkielWnftZvhw[yZzb{e
B\EiGThh
EZFcGYQdW\hhl]re
D]FlIgQ\RYYb]bcceXf[ijlcxcya|b
KheZ
@cAYBcC]GbKXYY^Zcjhbmb{b
GZQ\ShVeYce[hcs\
@h]Y^[
Z[oYpcshteudwdyV
S\h\rl
@ZAbB[GcIZKdNcScVgWcYf[g\g]X^ia[cddYedgdhYick\l\m\pcqbrbscvZw\|Z
XcZY^lwX{j
V]s\wizZ
GWQdSYrc
C[bme\l]m\
BVCfDaFYHcIZRhTlWfZi^g_cbdcZdee\fWgWhen\pbqer\tbv\wfzZ{c|[
DbR\yh
ei
DfFcZkf\h[n\
@hK[N]Y]c]dgg\h\k]m]wbyd{c
@\AcDXGWhnnerm
WYZcb[ibsivb
Y]e]xW
CUKdhc
@bDUI\KeNYQeR[UdW\Zeb[kbrbw\x\|Z
ng
@fAbBbCaD[ItKXNbRcT\YoZZ\U^cb\cchik[lYr\vYw[{h|[
DdI[TbXbYg\\`\b\h]leqhyd{c|]
C\J[K[PeXkY[\\bbcqdZe[len\t]viw[xhyfza
Y\phsYtguZ|f
AbBXD\FkIhKZNcP[R\^bf\h\i\k\yd|\
C[D[GYIdWeYehixe
CbKgO\PnQ\ZgcQebghkZmbs[vfwTyf
JZN]O]Ug
U\sgu[
G[I[K\NbYoZ\][hdi\nZ
RZY\dn
RZY\dg
PdZ]ebkbr]zg
Z]ebr]zg
D\F]Jg]g`febsbu\y]|\
@\CdJVPcQ[ace[men\p[vdz\
K]][yh
Nd\g{b
aczi
zi
B[U\Z[\\xo
@dCeEcFYIeV\ZZ^[agfcvhwZ|d
OjY\^[k\zc
Z\rh
Z\rh
Zn
WcZe
Zf
CcIdVY\[hcldr\wgye
@aCdIj\\wfxbye
wky\
Kc^ja\i]z[
ZS^drb
DgRdZe^[ha
liy[
N[v[yvz\{\
yi
Z[]ff[i\
Ccyj
d\nj
d\ng
R]Z]{a|i
AiU[
BeIkZZrcy\
BfZ\rc
@[DdGiPZRXdYhg
UXW]rexh
D\R\\e^Zh\|o
B[C[D\EZF]GZIVM[P\SYTrV\W\X[YdZV[\\\]\`]cWdaegg\hdiglZs\t\uZwZ
dgnb
AcT\]]^ie\nZ{\
Tjnc
R\Y]ern[r[
Y[eqn[r\
DVQeTX]a^\isnWr[|X
BbDfG\KVYbd[eSfZi[rgy\zb{c|W
QcTbW\YX\]d]e[fdhjndrav\|q
Thu\
Kg^]acnY
el
IXTih\
C\Ki
E\I\TkY\c\ne
Oa^ddde\kYnkw[z\{c
AaCaI[P\QYWdZ\\]c\ebkYnrrbsZu]w\
I]QYnk
WknXxc
CeWZnW
ZXrj
PdZjrY
FbIbN[WbXbY[ZZ[]]dbhk[lcr\u\vc
N\^fbdvg
NYZe]Z^hyd
NbYbvg
Kb]jcd|\
]j|\
D\EbGgR[Z]gciclgrdx]ye|b
DgG[Z[l[ri
D\V[Y\lix]|g
DkRbYZZZ\Zkawb|d
DhZ\|X
DXRbZZkbwb|k
B\Zi^c|[
BZDb[dhckbpbqgs\wbxc|\
B]DdRcZ\^[ebk[qpx[zX|Z
A\DZIbPd]\^[ca{e|h
D[{\|i
ZZxizb
SdZ]\fnY
Sd\ex\
hfkgncsc
KWOfRdZW
Ri
RiZ\
C\Km
C\Kl
AaCcD\EbIXMbQdRaS[T[YdZZ[daXcbe]gai[kiperUsdtducwgxdyYzc|b
AhBWCcDXGcQhRZUZX[Zj\ZcXd\gck\ldmbn\pb{Y|Z
E\PZQ[RY\jf]k\tbx\|h
CTH\P\RcZWkilfn\wl|h
ZjbbkYxZy\{c
XqbYs[
ZZkg
B]C\EdNdOdPkQbRbZh]\c\hZp]qbz[|[
BeC[DaEbFaPZQbYZZ\\d^kf\k\lbr[|d
@bCdE\FbK\MbS]U\X[\baXcof\l[ner\ybze|k
EbbYechgkg
@XA\BbC\DbE]O\QdRYT]XdYj]]accbdjklncr\saxe|g
ZZk\|j
CZWbXhZX[bbbkYpfsYu]wbzi|b
P\R[Z\c[|g
CgWcXb[]s]u\
Rf
BXqg
BbCYPfRZZccedZg[n]w\zS{q
@iDgE\F\HeJcKcPjRdUdW\XVYbZY[[\\]a^[_bacbXcYhek[seugwezc{U
YbZfcehbth{b
ChPdX[ZX[kbbtbu\z[|Z
AcC\EdFbP\R\Z\`bcbea|V
CZYeZW[ns]t[uexjz\{\
Z]f]ncp\zk
AgChKfmcx[|\
Eazh
@cCaKWY\Z[a\hdkfzd{Z|S
ZZkjzb{\
C[O\UZZcli{[
Ucsg
JiR[ZZ
@gB\FbPcYbZbe\nb|b
Ci_Zx\
DhF\IgN[ZZe\v[yf
@\AXYjcekclbnZ
PbZeaVk[
JZzh
C]HbX\ZZ[dacbhk\
QfY\d[kWnf
chnb
Si
B[ecrl
Zi
I]S]V\Yo[\dbs\ub
I]S]V\Yq
OiQYRbye
CcIdNZR\W]ZXb\mfs\urwoy[{\
F[fbg[w\yn{]
B\E\FgZZ]bcjwW
@ZQlR]ScYZr]tc
F[IZXi
BbF\IbX[m\s\uTwl
@[BeIjNZR\ZU][h]mgnZs]t[umwqyZz\{f
A\D[FjIjY\Z\cld\f\gckXnXw]z\|c
IRKeRjSZViWh[fg\nnt[w[xWyc
BcXcn\s\u\wi
@dB\D\FdIcN]XcZZckdiebfhi\vcwWyYzc
CgG[hiw\
^\ci
@oEbFYP[cV
@fA\D[IaPcRZZXcde]gem\w\|g
CbXVZ[sq
AYCeEbIYJcQSRhSZTXV[X\Yk\jb[c]dfe\ffgVkenmr\u\vbx\y]ze{q
NgX\Z\
AiE]KbPdR[WX[YbfcZdYh\kclbndxd
@S`ec]gcre
C[IRNZRfWdZi\b^ac\e\hkkknbw[ye|]
CbD]EbGkJ\OdReV\Y[Zk^deXg\h\iek\ldpet]wc
OdQZZh^[fbhbp]t]xe|\
F[IcZj]\
RiZ]hb
pg
^j
DZFcIbQcRZeZhbii|d
CXD\EdFhGVIZKZO]P\ScVXYUZN[Y\Z]b^\`]aYc\dcegiXlYnerltfx\y[
C\D[EcF\G\HbK[MfQgRWYZZX[\\eaZbddZfahdi[kYnfqare|f
EbFbSYhhr[
C[E\FbSVc\dcfeniy]
F\tjwc
QcSYZZhcrd|Z
Snh\n\r[
QgS\Z[
QmS\
N[Zbyj
EaGcJ\U\V\YYZ[k\ncplrbw[zZ{e
Z\pgw\
NgWh
Sh
kin\
B]D\ZZ^\r]|n
@\EZF\Q\R[Zc[[eWpp|[
GbShZ\
Sh
A\BYDeGWIVKZMcQZS[TlYd]\^[cbhckXnYp\rdw[{a
@[EgMcQgT\Zfcbh[lb{\
Q\Rbdf
X\{j
E\RZSqaZ
EbQhcYrY
@ZDdEYF]G]IXKYN\QcRVS[TYXeYdZY\[]]a[cXd\f\h[k]rby\{X|i
DcG[T\chrd|Z
@kC\DfJbQWRdZehd{\
TdyX
EWXdZ\[fyj
D[EZR]T\ZZ{h|f
|n
DbQUa[rm{g|[
Rj|\
@bC\DbEiGgR[YbZZi[nbr\
|j
CcIWNdP\QZVYWZXdY\^bcjnVr[s[tfue
CeWvXbY\ZS^\l\sZ
AhCRI[J]R\WgZX\[^ccgl]rYxc
I[YWZ\cZihyf
CmF\J]KgP]RYS\ViXdY\Zh_bcRe]ngw\|Z
Zgud
IiYlZWy\
PUR[Z[cvub
Z\][d]h]lcpdv]yczc
BbGaO\idkiq\r\zZ
BiCei\kXq\
FcY]Zg
A[BaIZM\P[QbRuS[YX\\c\d[e[h[q[ub|b
BiQdRcYZ|X
Rl^[
R\|i
@]A\EaQbR]VbYoZZ\deeld|\
@bA[CbEgFeGcH[IcKdRYTfU\VdW]X[YiZZ[\_bacc[dZf\hbi[k[lWm]nYrgt]v]y[{]|d
BlDiF\IZS\TnYZ_bc]h\rW
@WBQCYDZEjFcGJInPYSbTTU]X[YWZda]cedZf\i\k\lWrxt]waxbze|X
Cf|d
@dBkC]GYR\YbibrW
AZF\G]J\KWP\Y]Zc][^\ikk\q[rVy]
DcE]iW
A\BeD\IZJ\Zhhe|[
BiD\^\ij
B[D\GXhaii|W
D[|m
DjI\Tbh\iZq[|e
Gdh\iU
KYih
A[DeFhKXO\ShTWZ\^Z_df\iflbr[|b
GVIeij|Z
Silb
GfS[iW
@eCgD\GbIdN[RiY\]VbYg]lcrcsctbuf|[
CcFeIdY\Zcdkhbrb
CaIUY]sfud
@ZC[HfYZZd]W^fnbpaucy\
@\NSUcyd
GbV]]hy]
@aNfyW
CbNYYe[\]h^W
BeI\R[]h^[gbnbpcqc|\
I\]hqc
kh
F[pm
BWC[D\I]P\WbYW^Yg\n\sb|g
Zl|\
CiF\KdQdR[S\VbYXZZ]\^[a]d]u]|X
CgKg
KXQb
C\Vcpg
@]B[GaNdP[Q[VXW]ZR\Y^ab\cbdfe\gbhbkZmeris\tcucvlw[
CbIcNiZZ\\^cgbiak\rbs[teubvR
NcV[ubvXyd
AbB\CYE\KYN[PgQhVaW\Y\ZU[]\h]g^Zb\cYd\e\h[ibjbkfm\nUpcrWtWu]vc|[
A\PZQbZ]n[pivhzg
Qk]ZrhtZ
Q\\g]\
Qj]\rY
CYN\P[QWVb]WifjekVlanYpivd
\[vg
CgP[[cnh
C]ni
C\Q\YgZl^[h]k\ncw]
B\PbgWwh
Z[^ikan[w]
^[kp
PeR]UbZU\\rf|c
bh
Z\kk|]
Icskteu[v[{\
GfIZZ\^lcaq[w[|b
QbZ[^Vrb
BbC[JbP[Q\[k\\^ec]e]fbhak[vXxdy\{]
PZQ\[c^cvXzd|\
Za[\hg
Z\akzZ
Z\|o
Cik\n\wb
RbZ\]\^k
I[Z]]k^[b\rZ
]g^[
F]RgYbZ[h\
CrRZS\YXZZhbkb|\
Ch
XZsg
GhKfNfQ]]Xkkv\|d
Kj
@[CpD\EeFjI[KXWaY\kZn[
C\EeFnWhn\|g
CePaY][h]\dcnbub
CeP\[m]\^\ub
][k\nk
]k|\
C[Y][bbh{\
XZ]\tiuh
Zf
@WBaE\F\GbIYJ\K[P\QhR[S\TZV\XaY\ZY[\\b^caZcWeYhdi[lYsetdvZycz\{b|Y
AbCeI\Kc^j_XrkuZwc
Qm^Xu[
AZB\E\GUT[YYd\fZh~nX
A[CYQlZ[dc
E[QUrk
O[QSZc^b
EjQg
QhZ\d\h\rb
CaQ[^jhep]tdyb
BgNaQYXdZ\[Ya[b[cZkbtguav[wixd{j
QQX[YZZc^\h\s\tXuhwZy[
Qf
OrQTZ[\c^\e\h\r[
QbZc^gr\
Q\Yd_bd\n[rX
ngrb
BZEcIdQbRYZ[cfebh\k[s[xZ|i
DZQkXaZ\c\h]|b
DgEd|Q
Dc|U
AdGZJ[K[NhPZR]T]WXX]Z\[c\]`]bXdae[i[lengpcrjsevWwe{\|d
@]AbBZNsP[Zca\dXechhm[r[sXulw\{[|]
X[cbsgtYu[
F]UclprY|\
BXC\FZIZNZZ\afdbghhZkVl\mbnipgrfs[|b
AZB\CYQcY[]bdakfl[m\n\p\rfsktmuevX|Z
i[rdwh
I]g]k[mbrc{g
BYGcTg
DaE\FdIcJcK\RZTcYXZbbfgbkcl\m\nZrlsevfwa|]
B\ZWhbrh|b
IjPcTfZck[rSsbt\u]{c|c
B[D[G[I[K\Y[bfk\rmsftgucvh
Dgse|Z
@cA[BlD\EaIXJaKgNXO\RbTYV\W[YY[Y]d^ZbUcbeagZi\kbl\mhrXsatZubwY|Y
B\I\Z\hj
BYZg[[kg
JhZZ
EaGdQe]c^gacc\dbfbhbkil\pbrcw]|[
E[Qd]Zrg
E\F[^iacdbpd
KcQc^\kml\nc
C]P[Z[^fr\|c
C[^]|h
CeDbE[I\K[PgWfXbZc]e^\a[bYdafbgbh[i[j\kbl]rZs]v[x[y\|b
C]PhQfZZ][bYfaj\uc|Z
Fcbbfgk\
ZkgY
CmPZa]
Z\]ggb
COZZ|i
@bCjDVW[bbgdmb|c
PsR\^[w]
C]][d\gj
AdCZDePTWhY\Zi^ebZdbgbkbwb|Z
^i|b
BYDcE\FbOeRdSaZY]e^Wqbxc{X|[
A[PcR]S[Zg][bbn\zb{g|d
Sbehsbx[
Nk^c|\
D]FbGdI\Q[WgXZZTcde]gchUriu\xb
D\Zc^\qn
GXQbRbWe\\hex\|\
BZOVZpqU
BRdcqe
OkZO
KcYaZfe\hfrUxc|Z
A]NeRoS[Z[dZyc
Rihb
KkS\Zacg|a
@\B]QfYaZl^Whdi[kar[
KbQVYfrh
D]K\\a]ak\nj
B\CdP\U\[]bdkbw[xbzj{b
B\CcN\P\a\benczj
CiZ\
CbW\\bb\{h
C]Wg
DfE]Rb^eibkbl]r\
ZZ^jib|\
CfD[EeO\Z\cidcielVzi
YYdh
Xc^]ubxj
@]A[HaI[P]QZRaWdY[[b\ja[dgfbg[i\k\q\v[
C]Q\WgZag]ha
BbCjIdR]Z[d[{e|\
@YCX[n\[b\
FZGZPbZW^]bbhelbrm
@jBTD\F\G[IWJ]KYN\QhRkT\VYXdYhZWa\ekffhirYsc{]
Zb^beZl]pl{[
FiQ]f\|Z
FbZZ|n
E]I[XlmZtc
@\AbCYDXGqPdRZUdVXcWd\eYhcielepUrh
@XDgF[G[YmccechXkbnfwb|Y
CcKiPc^\
S\eezk
Cj\Ya[
@hGbP[TcZd^Zhb{\
Y[Zi|X
@cR\\b^hkc|j
BnD]PWZT]\^\q\|e
E\FZIiU]Z\pb
BdGdI[OjP[WbY\ZW\X^faZh\qZ|b
O\PeZka\z\
ZZafc\zi
JcShXca]x]{b|d
G\K\RaS\^VakhcldrZzZ|\
Uha\
Nh\c|b
PjZ\
C\F\Q]VlwgxX
A\C\QeRZSYZXc\dhfcnct\
I\Q[R]XXscuf{Z
Q[R\YjZ\
JTRn
FbKjY\
QiYZa[
^\{g
@[QtR[S]ZecXr\u\z[
X]k\sftcuh
YmZ[kc
DdK\PXQqR\ZY^fcX{d
PSQcY\^eci
AgFdKbQZZ[^n
FmY\Z[|]
B\PhUc
@\AfGYNhVdWbYY\\cZe]hdkbnbr]tb
nkpb
Ifw\yT
B\C\KZY\]\cYmn
kZmjs]{[
GVIgKdVfW][bscxR
IZhlxW
B\GbIiKZRcZhg\h\t\w\yf{\
BdIZKbY\Z\h\lhyc
ImKZRdyZ
BlKXP]R\TdZSd[y\|\
B]CbDbE]I\KcNbR]YXZT[c]]^\afbcd\u[w\xeyg{d
B]CaFbI[JbNcY\ZZ][bfl[t[{j|d
KcQmZe
CfI[YZ[ctdyc{W
CsTdWXZ\hbm]
DXEhFeHbMZNdO]P]SdU\VfX[Yb^\aahbkbldm[v\w[
AcEZGgSdefl\y]
GYM[R\hg
Bih[
EZIgRbX\Z[pb|j
@[A\CaFhG[IbNfO]RbVcW[YgZ[^\aib[cbdie\fch\idk[lcm[rhs]v\wZxbzc{j|P
iZ|i
Si\\h\ibl\
C\D\KbV\Xba[b\scy\|i
D\IdKfScZna[rZ|U
KcR\Sc\hsg
KZRbZ[rV|r
Zhc]|Y
C\Dh|\
DZZX|h
IjVbhb
IjVbh\
A\G]HbN[PfQ\RbSbTYU\WaY\Z[^c_Z`baebchalepct\u\wdx[yez\
@XAeBiCdE]FcGlIdJ\KXO]PcQiSdUXV[XTYdZ\bccighhRi[mdn\p\satYwcxZyXze
a[bdri
B\KcRfZ\^[fbhcr]
@YAbCcHeIhJ\K\OePbQZSZUbY\\\^Vacbdcgdbe\fdgeidkZlZmdtgvZw]x[zX|[
@fCfHbO[P\ZbbZhdl]wcxazf|\
C]R\\ia\r\
AbHlSdWba[b]d[edh\nYrZ
@jIXKYOnPWR\ZP]\^c`]efgjhckZn[rgs[w[{e|[
FbPp^\gb{c
Rjg[
CaGjHdIeKcPWR\UeViWXX]Zb\daXb[eZfchai\qcrXy]
EdFlG[KbP\RXYgl\p\
@dAeCXDeFbKdQ\RYS\WcYbZb\[^cb]g]hgrUwgxd
D\I\KbO[Zc]Zajddf[gWhciblcrYs\wq|b
P\Y[db|g
BfDZP[S[Z\^\ro
HbRdTd\[acdhh\sd
CYI\KpWfXbZjbZf]g]kYlfm\u[wh
^ore|\
@[CXFbI\i\
CYKZXdY\bsc]n]rbs\z[{\
@dCcDZIlPYSec\kZl]r]|c
^\kh|c
GYeWhk
BcC]IdKhRg^\
@ZG[Rj
Ng
P\ZZrgshucvbw[
@cCXPbaYhjpTrjy\ze
A\B\D[IcJbOjPbR\Y\ZU[akdlcs\
Xn
GcI[RbZ\^ZaZd]h\rn
IoPcgYi[rR
Vb^Vfal]re
C\I\SbWe\faagdihrZ
ZZkclfr\xb
@\VbYcZc]\bZhkjdlYv[
@\FbGbI\J]NbOePgV]X\Y\^\a]cekZlfsbtgubwVz[
@]BgDaF]GeH\IdK[O[QZRZW[X\YbZc\c^]abbWcbe\gbhZjdk[lZmbndq[wfz\{]|[
C\W\\l
EcIcYiZ[[ba\ckeifYhWkclYr\wc
BhCkJkR[UaW\Yc\X]a^gd]|Z
DbdY|g
BcCkRcU\Wd^Yceebf\kil\x\{e|b
@bBaCYFdIZKbP\RbY[cgeekkldw]|X
Zs^Y
@ha\cgqbufwexezi
Z]abggwe{\
@fHhQiZ[hbr\
B\I\hgrj|]
W\hgr\
AZCkI\JZKbRkZk\\cZ|e
ClIZKbP]QaY\\\^ZdYffiakYl[rbwe
Pbajh]wjzb{\
ChIcWfZZb\wZ
CeDcITP]WaZX]\^[kbrR{\|k
GcPcRcS[Wc^daccWgchbrYwY|\
C[I\QcWXXfYbbbdbg\lgn]wg{]
Y\Zb^i
AbC[FZIYNbRR]g^[h[ke|p
C\G\I[KYMbP[RYW\ahcdehkbneycz\|Y
CZIZP\RbVcWj^jb]fckiscxdyb
@eFcKkQ\Yf[[^[cZf[h\kYlhn\o]x[ydzT{h
BVDgE\G\IZKaPeQgZZ\[]q^WaYb\e[kfm\rW{]|i
IbSc^Zaolc
B\D]IaKkPgSoVWWa^nhYiglYrU
\gv\
^YajzZ
Ygabr\
W\ri
bX
FcIXS]Zi|]
IZ^YgVhgrh
k\mh
\aaThe
^ieWg\|\
I[Zd][gkwh|b
@eCTRbSb\b^\bpdhgbk]pUw\xc|[
ck
Z\arrY
PhcX
^m|\
AVBZIaK\R[ZY^i`bd[f\hYl\qdw\yb{f|Z
BZR]Y\ZY^hri|W
A\B\OlY\ZZ]\a]d[icv]zk{b|g
XdYitc
@bGWK]PqV\\]^[afc]h\k\qc
G[Pjabt\|]
SfV]Yb\[`ahZ
^\re
A[BZCXE\F\GXIgNcOiQ[RXU\W[XbYcZ][X\Y]bbhd\g\ibj\kUlbn\peu[vhyVzY{V|a
B\D\KaO]Zh^e|[
RZhk
D[Ka^bcZegfZhd
I]K\]j
@cPLYc]da[cbeafbkb{Z
S\cchWre
GgHcY[^ba\c[eghbk[nbr[wf
@]B[C[G\I\Q\RfW\YYZZ\ba\cXdYfYgZhlk[mWsdt]v\wezd{[
@WCbH]Q\YgZc\\cidghmkblcndrX
PYnashtbudvg
I\U[[]^baadchjk[lhn[zc
Cch\w\{j
C\G\P\SbVZZb^ca\bdhZkZlhreu\zf{Z|]
C]K]YfZ\f[yd
D\h\rg
C[ZZ\eabd\nbw\zl
Y\\\k]ldxh
Y\\\xh
BaCbIYKbNcO]PmRYUXWcYeZbadc[hZkasYwaxbydz\{\
B]PYZftfuj
@ZC\EbIaUfV]Y\`fcedai[lZpctdvb
KTbbcimdv\y\
bds\tculydz\
Fbwj
EfZ[hi
bgsW
IgKXgYiWk\pf
DVEWI[Sb^be]ipzc{c
BdKePbR[U\YfZ\_a|h
@cBbE[F\IgJbK\PeQ\^]c[iekYl]rZscudvcw[yaz[|Y
BkIWP[ZWm]
DcI\Zki[
@cB[D]E[F\IcJbNcPlQ\^]c\hdiekYmfs[tZvdz[|Z
BZOhqU
BZOhqU
GhQZh\rW
R\Z\[\^\{c|h
[\t]ul
RZZZtmuZy\
EdRZZ[[ceflan[t\
YZei
@\bg
@\bg
R[Z\^hn[
RjYc^[nbw[
PgReZ\]a
CaDdFZGbI[LbQcRYS[T[X]ZY\d^a`cadcbdal[m\nfq\sYuZv]wbxczi{e|b
AgI[J\K\OZQfS]T\Zd[\\[]d^[afcZdefchciYnWocwe|e
AeK\O\R[bcc[d]s[tau\w[xYzk
cg
D\Eg
@cQiYY`[kYnbz\
DiFcJ\Y\\ZaYn\xc
GdJfRfYgfdkaxb
Diz\|U
YZah
BZPbRcihrdza
J\\a`f
D\KhYeZac[
^f
CdDjE[FjIcKbNfP]UdZ\^ieehZyf|\
^l
K]Nfyj
E[FiKey]
@dD[FhG\HcIkKb\]]da]cVdZgckimdnXrcvdw\
Nca\cXmbtZvey\
k]vh
Z]]je[g[kc
]Qgd
C]D\KZPdR\cmedg]kcz]
NdR\X]YYZ[]kb[c]gbkbm\va
@YH[R\Yedmhdv\
CbI\KnR\]hb[s\t\
F\IfR\T\Zlcbi]|e
@hFbHdc\dWl[n\
N][]bhcbk[ndza
CVD\I[K\NdR]U[VaYW\]]pageSkjneu\vb{\
K\]peZk]
Y\]ha\k\
kh
F[IlZ\]b^aac
IhZ\]cac
S]\j
NZZZb\tm
W\[W^ev[yo{T
DWEfFgGZI[KbMbSbTYXc^[bbk\p\rZsZtew\x\|o
\ehe|P
Z[^g
D[RYY[Zi\\]\|\
BaCXEkFXGbNcQ[RYW\YdZc^bgchVijlbm\pYqawYyc{d|Y
BeC[DmEhFXGcR[T\ZY^biTm]p\r\|i
EgFXQ]Ye
EYFtYeZ]^]i\w[|f
DZii|T
D]E[GcfXih|W
|m
D\EXiVkZ
DVilr[|Z
Zh^]|[
Fn
^Wggl]
ri
EeZmic
G\Sbi[|i
DbS]ZZr]|n
|f
A\BfCdDbE[IeM\NZP[RXUbVdWcXdYbZX^[caeekZr]weyczZ{Z|[
IbJcKfM]N]UcYeZfaccfdbeahbi[lcnbu[xS|c
I\VbcceblfxVyY
]bl\xlya
I\TdW[Xte\lbt]xXy\
B[I\Zcshufx[
If
IcM\R]W]X]ZZ[bebhasWukw[xh
[dlXuSwbx\yf
E]RYS\Y[Z\e[pk
B\C\EbFaN\QfY\Z[]abbcbe\g\i\l\rfx[zc|Z
@aE]FbGaP\QUR\UYZ\]c^ZcVg]hai\rpwc|\
Qgr]u\
ri
K\Pel[xg
K\Wh
D\IfTaXXg]tZu[
A\F]IZZnccgfpcuew]yi|c
I\P\RcX[][gju\|\
Iiu\
Ij
IRR\ZXc\ge
CeG\IgK\R\VbWfXhYbZT]dcgebfbg\hbl[s\tbubveyZ
CbGYIYRYW\Xdchfehcvgwdyb
C\Ii][y\
Ihu\
CaITWbXcYdZZ]dc\tbyb
Z\yR
F[Iiv]
AeFaGXIdKbQ\TdZY^\g\k\mbr\tZu\x\yb|h
AZCbD\F[IiW\bbeffgijw\yb|]
AhD\FXG\IdTY^\iayb|[
B]CeIiK\Rfr]yZ
AbKjt[
BgF\I\Tdy]|\
BcFcGgIVUaY]^e|[
Ud^f
F[K\kh
I\VjZdsau[xV
IpVXWZZ\]ctY
IgRbVYWZtY
BeNbS]T\r\tf|]
Nhtc
NfP\Z\s\ti
P\tl
H]X\Z[[g\bdbkbn]r]{]
\l
[h
Y[Zk
FXIeTgZ\|]
@\AbRcYbZc\\b\h\kdlixX
@\Bgh[
@jA[EdG[KZM\P]YZ]ca\cad]e]g]k]l[rg|d
@YA[EdKZSZ[\]f^crdwb
@iG]Wa^\a\cZr[|\
@[AbCVGVI\KZQbWbZZ\\abe\hk|\
AgQhYaf\rbt[
SZ\\rh
@cBYChE]GiI\JdKbMfN\O\SYU\W[X]Y\ZY[\\g][^\_b`daWfbg\jckbl[n[qZt]v[y[zc{Y
@\A\CZDcEYFbGnJdKfQjReU\ZT\X^Z_X`Ycbd\e\fbh]i[x\|h
@ZCSJdQdRZS\Zlche[hcl\nepdw]zY{\
CZD\FWKXRbYZZ\c[friYkXp\r]zZ|Z
K\`gic|\
J\K[\\l\xj
@gC\MfQ\cbfhw[
EbK[MjW]
CZJbri
DcGWJ\RcYj\]f\jfwczc|n
@\CgDdFbGcRe\Xdce[fhkZn\rYw[xZ
D[J[KU\[_[`bc[e[hZn[v\wczk
Yfcir\z\
@fAWCdI]KYQ[Rn\\cjffh\kY
AbIdJjK]RZ\\c\fblf|X
@[AdDfFbG\JVKkRZZ\\ja\k[zd|b
@bDcEbGbJhM\\b_bc\e[fYp\y\zW{b|g
AiRbZZf[
@jCZMcQ[`\dgh\
CPDcMbcd|\
fh
@gRYYr\d^gze
@dDZFcG\J\KsMYTg\c_ch\k]waxb
N\YX\yf[
AcCkGcYXZf\[c[k[l]zd
YhdbfYh]
@[CgK\`i
D]hn{X
@hQ[
khn[
CdEbG\QbSdVXWiZ]d]hdkbr\tkxX{b|g
K\N\QhYahcr[xX
AbNTS[VdW]Y\Z[eVh\p\retl{f|Y
@YA\NmR\Vf[]{\
SjV[rZ
@fScZfdehgte
NsSYr\tUy[
IgNbRcS\n[r\
IeYcxn
Yftc
CaNTRmS\ddebtbx\
A\nct\xg
NiY\eVtK
GcIbS\VgYd
Yhnc
Vg
A\D[E]G\I\J[SdY[ejnZp[t[
SV
eh
CWS\eNp[
Q\R\SiUcVYZ[eafbpgr]x\
CbSjVZebpb
G\Z\\b_asctaxj
CcOgZ\c]|e
KcQ\Zi|\
BbC[DbEYFZKdM\O\P[RfS\UcVbYd[b`\b\cmegfZgfhbkel\n\ocrZsbvYx[z[{b
@\AbBcDZKZPeQYRgS[TdU]VbWbXaZY[g]aa\b\c]dceXh\kY{f|i
@\KYQfRSVe[g\e^[cWdbe\g[k]ubxb|e
RiY\
DdRVYf|g
Q[elpbr]
DXQaRSYgZb[\^cche[g\rezb|b
IcRhX[c\s[x\
BkQfRTcd
@]S\V[c\eg
GhQXY[Z\cg
QZR\ck
BYCdDaG[IZJ\QfRdS]VmY\\X]]^[`fcYe[g]hikbl[r[|c
Y\^fci
KiQ[RcSdV\YRZ[^\eVgth\|[
B]VcY[Zh\]cie\v\
C\KaRhe\h\
@bB\CbD[G\KbOgR[U\c\jbk[q\rd
@bAhC[EeOUQcU\YeZbhirV|]
ZW
ChP\g\
BjZZqb
[obbyW{[
B\Y\ZW^k
DeG[KiY][jeZhdi[n\ucw\xe
WYYbZT[d
Kjhd
@\AbB\NUOeP\V\Z\[\]\i\t]v[wbx\ywzc|]
yh
N\yf
NYyg
liy[
IeNZOe[\hclgyozc
^blhwe
A\F\O\PbQcZZ]edbmcvh
@XA[BZE[HbI[K[NYO\P\RiScU[V[X]Y\]\b\caeZgYhdi[k\z[|c
B\DVGeJeSZUbWeYbk\{\|d
Q[Vbhg
Zi
D\R\Sj^a
K[RpZ\cY
CWRfY\
C\DYN\PcRWSbYeZXaeh\|h
CkcZ
ClDdHfQ[qcrd
Sne]h\kc
Db^g{c
CfH[QWR]Y\cZhkk[z\
CZDcJVRicX
QeRLcn|Z
Qcch
EeGdQ|RRSYY[Z\^[nbr[
RngV
CXQZRk
C]Ri
IjP]V\gbu\
GZI]ObRdYXZjdVhcibq\z[
B[CcId\]eah\kdlixXyW
Yklb
@aBbEcG\K\NdO[PbQfXcZW[f]\bce[i]j[ldn\rgs[t[wYxc{h|b
PZRchllVr[{b|b
AjBjD\GbJ[KfRcU]X[YeZ\\d^VebhgrXtavdw[xby\zg
F[Io
CgRZYe
C]Jcriz]
k\rg
Ib[fbVfa|[
T\WcY]^Zdcgah[ngr\{\
@hA\CbEeFbGZIVRUWaXbZ][c^e`cbbe\h[j\lZp[rSubvc{f|\
AYGZSeYb\b^[lYtXyr{d
IZThhcn[
QWRmY\h]kdldrc
FdR\^fhZkerf|d
lh
C[D\|q
B\^h|T
I[{j
CfDbF[IbS\T[Yb[e^a`da[lemfnbrbu\vZwd{Z
OlV\ZX[c^\hbkbld
@gAjCcDdIZMZO\ReWWZZ[\_]bccfeifbjclWrgu[wYx\yYz\
Cg
IhMcVbsgu[|\
BlFeQaZY[Zcez]|b
FiZ[ncwgz]
CZQaZl^\`echf\
Y\ZW^[rm
@[CiIWK\PXR\S\ZW[\\dckhhi]r\
@gAfE\G[H[IUJbLbM[QSRiT]VcX[YYZ[[X^c_ebYcbd\f\hfiZkelWm[obp\resZwYyU{c
BcO\^pl[qX|Z
AZBeG[J\PeRhVYY\[c\\^dcddZediil]|\
BYIbO\YTZjrYtkxe
G[KcQ\YwhYlbrVt\
BWC[DbG[HbI[K]SbW]XbYeZc\\^Xa\becbddgciakdldm\resbvcx[yb|[
JbRcSbZ\l\|j
A\P\YnZYjakcla
@eAnBnClDfEiFWGbHZIKJiKlLbMENiO\PlQ\RfU[WbXcYYZ][T\c_g`badcqddenf\g\hZilkklOmdnlpbrYtbudvlwPxSyfze{f|n
CcD\KgQ[U\Z[\bk[lWm\rcsetbw]ya{c
CbIZJcKgMdV[Wg\bc[g\kZrbtYwqx[
G[ag
Zr]Y^MfbrZ
IXKmYbZ\[XcYhekamjnewh
AbDdKbVdZgaZc\lb|\
AbC\GYJ\R\XbYdZh\[hfm]xg
AgI]]mkbr[vh
G[R\Ydhiv]
CmF\G]RYSYW\Z[\Yd\e]lYxW
JUdg
I\[ha[s]uY
Xckgnl{d
BZDeG\IcMdP]QaUeXcZSb]c\dZh\lbv[
FhI\YY[ctTwd
AZKaZo^XnZrd
I]W]lb|h
C]D[F]GSIgKmM\R\VoWcXa[\\Zc]kbtau[wfxZ
Yn[X
AcC\Rj_\fnh\n\
IZmn
ZU^crb
AdCh\\xd
IcN\ZerZ
I]Ya[paZdQra
GdObPnU[Zc^caci\qc
Wj\\ebkaldr\x\
Ibc]wc{g
H[McR\\bb\dchalfxZy\{b|\
CbIcKj^bpd
Zqpa|X
\]^\bk
CZIeMoOdPnR[WbYcc\rYyd
A\BbDdEbGgO\RgVkY]h\l]n\xc{b
N\P[[[c\nhwiygz]{g
JaQdVgXbYc\ecbkZlXx]y]z\
BbFbI[PaQaTcX[Y\ZU^Zbcgchbsf
C]DYIdX[YkZiebl]p]sc
CaPcY\ZV^qc\rYu\
ZYkaqd{c|n
WbZjr\
@\B\D[FeGYHbIeRdTaVeWe]\bcdcecheiclVrbs\t\w\ye{b|[
CjuT
@TBiCcDYEZFbH[IUN\P\TVYYZ[[X\[]\^\cad]e\gUhbkklZm[noq\r\vhwd{Y
Njyb
BfGjRnh[
IbNhmb
DdZdlir]
D\QcRXV\Yh^ekcmbnfr[ud
A\GcH\OeScY[^cbZcYdbhYkinZzc{c
A\B[CfE\FiG[IkR\Tg]g^bcigWhdnYvcwS|e
A[DbGdI]R\Y\Zdh\lhr[x\
l[p[yk
CYKcPaWbX]ZQ^in\sbvb|e
DdG\a\hkle
Ikl\yO
IiKgm]sdxY
EaYU[gein[p[uZ
O[RZX[YaZW]gcZeWf\g\mwwc|[
@bC[EsFPGfQ\T[h[ncp[qbr\w[yY|b
BVFZIZTo^di[t[|Z
B\^h
AmCTDbE\F\GZJ]KOL\MbQZRUT[ZX^]_d`cd\eZfii[kol]rXwYzf{c|h
B[CbEdGkUaYZZYafbfc[h[k\m\rdtdwbx[yb{[
@ZAfCZF\GZHbK]OfRcS\UhVcX\YcZV[\^ZafcWd\edfchek]lim\nbqbs\u]wbxWzb
BfFfG\NVP\XbYYZa[M]f^[cYdSf]hclgntoZpctkumviwgyWzW{w|\
h[lj
FbIhNcyY
@bBXFdGZK\R]V\W\YV^[ebgbhdlZrb
ZZ]\^i
C\K\Z[]a^\cbd]rh
C\I\KbWdXYYZZZ[ic\hgsctdudwfx[
GcYlZ[c\wZ
A\B[C\F[GbIQKjN\O[T\XWYT[W]d`ZaVcfdWebhckmmdnwr]s[uWvdzm
I\]\kfmqn[u\vdwg|c
hdlkx\
CWFcIcT[WiXZZ[[f\]]b^Ybjc]dchflXvcwZxXye|a
AaZi[]bbw[
KbPW\g
@\A\B[CKDdGYI[PgR\VXYl[[_[aeced]e[hYifjelUnYrXzg{b
AZD[FdMlT[VeWjXbZY[\\[bacXd\hgi[kYlXn\rcwWxi{f|X
B\CbDaF[GbIcJhK\MdR\UbVZWXX[YdZc[Z\Z`\c[e[kZlimjn[ye{U
P\YjZ[[\
BhZ[d]
YiZXcY
ck
MbW[Y[hdlpyZ|\
CcN]l]yg|]
Vbl\rj
AkEeGWKbL]Pe\\agcsd[iXl[m]n[o\wRzn|[
CeKeRX\\dcebxh
BdGkRYl[
@kA\CXE\F\GbHWIeM]NbRXV]WcXUYSZh[b\m]f^baOccd\gdh[iekgl[mfncrXufw\xg{\
DYF]P\W[Y\ZU[U\]^\`]hbkXn]sbvZ{Z|[
PWQeYfZ\^Zcfgek[lbrd
CdJcKeRbVgXh\fh]xWyd
nh
C[D[WeZY[\\a^\cdibrexg|a
A\Yhdeh]
G]Y]fi
AdPcQdRYYV\rcde\hXj\l[za
G[V\\jhYl\re
A[B\C]I\RhXb]\^Y`]cedbgfkgw\|]
Ichdwdyj
[[bpn]s[{Y
@\QaY[ri
K]N[OcQZRaSdVaYd[[\\^Za[hdkdljm[rct[y]|f
Ch[e
Cge\
xi
AfBXCrD]I[JfMdQbW]Y]ZYc[dMebf[hbm[r[w\zb
D[G\IeN\[dhbwnyY
G]Z\\p
]g
RYdh
G\VeY\Zglb
Ic[gaY{]
G[qg
I[]Yl\|g
Z\yf
CkK\b\
K\Z\cirbs[
Y\c\lm
BfFbGeIdKpTbVdWeZ\b\h\s]wkxR|\
R[Ymdav\
ChY]c]hc
K\WiY\ZV\]ifs\ucxf
Z]kiu[ybzc{c
IkK\Yg[b\Zc[dYf\kil\wZx[
Dl`dh\iY
DdN]RbZi]beYlgndyczY{b
R\pi
E]]\|l
AYChEhG\I\KdN[PeQbScVkWdZW\b]o`\bYdZelgXkZlYm]o\r\shubvbybzb{U
CeZ\]\|l
@]AfDfGfIeK\McN\P[SbUYXfZ[\abdd]echZjfqZrazc|\
@\AfGdR[^icpd]e\r]
A[DYEhFbNYP[YZZXchdei\kdnbt[v\w\xd{b|q
C\JgQ\Y[\\l\xc
@VAZB\C[D\E[G[J]KZM\P\Q[RXS\TaUSVYWWYVZP\\][^YddeZfZg\hgiZm]o[rXsYwfxZ{h|X
B[CgFXGVNYTdW\XeY[Zd[b]gcYdbhck\ljn\pctevlyVzn{f|\
@ZFhIYKaNcU\Y\[Zb]dZh]lXnZtbuovcwYzZ{b
BoG[IcK\NdXc[faibccah\ljnfsbt]udv[wayT
IfhVnbvaw[yZ{c
FZTgYby[
IbW\cgt[yW
dgyc
cXd\vdwqyVz\
IZ[b^]cedYl[zi{[
yh{X
@[ITNeT\[]hgv\w\y]z]
ccvgyZz[
Z\[[lYnfw\yjzW
nlw[
Io]\hdyc{Z
FSIhT[[[]\a[cfkcnZvczg{c
FbIZU[[c]dcjn[s\tev\wc
BbCfFfIaTXV\Zd[\dalen]sctXuZwhy[{Z
A[B\FVIq[\d\k\wl
Fjr\
y[{j
Y[wWye
C[NfPbYW[qb[dbt\wWxaydzc{Y
B]GdhYyj
C\I\NbTXX\Yi[[dffch[lrnbu[v[wfySzb{\
FaIUY\udw[
NYPeU[YZZW[UbhcYh[lRs\tbw[x[yrzQ{Y
I\yh
F[IevZzb
C\ddweyV
FgIWlhyW
B]N\Tbdfh]tbwk
F[IcT\[idZhdne{o
Gcd[wkyV
CfFbI\d\yh{Z
C[dmhgwYyY
B]I\c\h]ndwdyh
Bahi
wkyfzX{X
yi
FbI[hh
IbV]YZZ\[]ddlit\wc
I\l]t\w\yg
I[Z\^[j[kdlh|\
Ci
@eKhO\PdQcRcYcZ[]ar\x]|f
I]hl
I\QfZU^ebbcehdrc
FdU\[Ubef\i\s\yb
Ja[dbct\{U|a
UjZZ
AYBXG\K\NbO\VbX\Yd[a^YabbcddhaiZlenYq\rhs\tdudw[ybzX{d
@dDYPjQeReTc[\chd[s\tiulxfyh{W|f
C]N[PbUX[Ycgufw\x]yf{U
@[CY[jbc
[W^]sgue{o
Kb]grf
Zi[\ce
Ch[edTx]
Z\r\|i
PhWf[\\dbcrbu]
[Yb[s]{i
CbdXy\
K][Zrft\{g
NiQZY\[Ytj
yi
N]tS{m
@\CXP]QmT[WdY\Zj]fb]d[{\|g
@bPbQ\R\[TcjgYtbue{Z
D\G\Pm[[^\a\r[{Z
B\CYDYK[PTQYRcTVW\YrZW^\bkdcf\gYihnZrQs\u]yc|l
[[b\ljyZ
PdZ[[dcYl[ri{[
@jCKHcPeZW[l^\a\cZdRhdk]l]m]p]rcsbt\uUw[{e|Y
CrI\P\Y[Zf[WbTx[
[\gj
Y[[h
bgx\
dh
[hl[
Nf
PfSbV\^ZdZrg|[
P]R\ZZ[\cfdhrY
[fuX{]
DdGgI[P\R\[gbdc[h[u\ye{[
DbPTUc[Z^cbfc[dbr[tb{e
B[ClGbIlJ\KeO]QeRdShTdUXViX[ZT[]]Z^\a]bSc\dUebfYhWibkdlgmbncpfqdres\t[uSyWzZ{Y
A[CZFdHbI\NbP]QbR[TdYXZZ[fbcd\f\hbk[ldtZuZx[{b
Q\R\YY[h^\c]d\
lisd{b
ChD[F]GbIlPbT\Y\Z[[X^[accbdghYlZtZyZ{b|c
CfF\IhTXr\
Z\{b|i
BYDa|g
BhO\P\T\YiZT\b]c^dh\ld
Y[Zh
Yof]|[
ZZ]\^i
O[^f
EcF\^Tkm|Y
^\|k
ZY^YcZrlwg
AXBUCcDbF\GYH\KeRcU\VZWd]Z_[bdc\ffg[kclZn[pbq[r\v[w\zc{d|b
P[^\|r
V\Zh^eefhX
^Vb\ecsc{l|]
ChRdY\ZZsd{[
S\Yg
GbZike
C[K\YcZZbndjfih\i\k\sZ
CXPXR\TZWnXmZZ\d^bk\l\sXub{a
CjP\d]i\
B]DjEXTiY\Zg^\h]ickZr[y\{Z|S
ek|\
AWPu^bc]kb
Zchs
CSDiI[K\P\R[XZbbkkv\
Dakg
IlK\d\yh
@]AbB]CgD\FcGZN\OePdQ\RZT\WfY[Zd[b\[aYbXc\idkZl[n\rXtcuawezb{[
CZIdKdOiP[UbWcZT
K\xg
CnIbKhP]WaY[ZY[Zc\heibrYs\uiwgxX
OcPZZW^\
[h
cky[
AcCbFcKZT[WmY\ZU^[cXebtZwcxgye
Yj
P][i^euZzi
D\OcPmZc^\k\sb
@eCWD\GZI[NZO\T\`\a]ceegf[i]k\nhp]sdu\
@bPeSdV[ZWckdbe\gghVp]
@ig\n[
@\FcI\K]QhSdVYYfZad[echhn]tWxh|b
YWe\l]ne
@WQYen
k[ni
@bK\PX]ec[
ei
@dPjZ\][cZg\mc
QVYWZY^]`]c\dZeUgYhcnpqcrX
@\BcGeI[RcYdZ[]cc[eVkblenZpXr[sjtou\yb
@[C\ElGWQkSQWfY]Z\c\dceTf[hkn\rr|[
Kgebn[phtZwd|d
BdPfUcZ\^ideqX|W
Dhq[
BWZZql
JbOnZ\qY
BdHcObR]YeZT
AbC\GeNbOcRiW]X\ebh[iauX
IbRYW]YVZhuZ
G[Ri^dh\lb
@XA[B[CSDmEeFWGWHgJ\KdMcO[QUTdVXWeXhY\Z\[dbfe\g\hdjZkclYm\qSr]sSvdwYzX|d
BSCZD[ERFbGZH[IhKiMUU[WYX\ZT\c]T^Rbbcad]edfegZheibkaretZugwhxcyZ{\|y
Xnu[
R]YTZic\
AgEeFeIdKVNeQfRbY[[d^ecbdbebf]kbnhsdt\ubw[ymze{f
C[K[Wnbc
B[IgR\kj
BZ]Vvn
B\DZK\MeZZhcih|a
DnW\X\Y[ZZh]iZ|X
B\EeF]fW|h
DkEWh\iVr\|]
B\DYE\F\IYKTM\P\W~XXZ\\jb[hZn\rXuUxSy\
We\hkbx[
B\IQTm[Zcei[
BiGe
DtE\GMMjeYhc
IXKWXo[\b]sZ{\
BhaV
BSIy
IYXun\sWy[
I[WcX[tn
e\tm
DtR[h]p\
XdZi\b
Xgo\s\ue
DZE\IZWZX[]\hdijrZ|T
Z\[faZdh
BoK[]Y
Bi
hh
[Z]Svj
BNDfI\y\|o
Wi
CeDgGZKjech\ki
Ef
B\E\IkKoMcPc^fc[fmhXn]xb|X
WhXc
gi
BXDSIcJZKZTcXW\\^\bYhXikkYrb{b|\
D\KUNbPfRdW\XbZk]bcaxg{\|O
Db]jc\k\
Mc[cugw\|b
BTGfImhYx\
KlZ\
KdZi]cb\
BUIgU]|j
D\KYct
BhGfITTd|]
BjGdI\^Y
@cDaIeKhMhc[ea|[
DcGhS]]c^ZahcTeghZi\|[
IVX\l\v[w\xeyw
BYDjIGTu^cndr\y[{X|a
DQE\H[IhTXWXXWZ\b]hZigk\r\yY|V
IYWbafsUtYukv[
K\Xk]hsct[uYxb
DYIYXZZ\[dafkgnc{m|[
RfY\cYui
Db^g
DsGS[]]f
A\DtG[KaP\Y\c\iY{]|\
C\bi
BpCcGdY]lcq]zb|W
uZxj
IYXwkZsXv\
OkQ\ZZe\
bfcddYr\
DnIeZ\i]|Y
DcE[Z]i\|V
Xgs\
I[yi
bh
DjJaR\T\\[qM|k
DZIrT]W\Zek]y]|[
D[Ij
B[I\XssUu\
QY^drm
B\Rjh\
B\I\KmRXY[ZY[b^\eYhvk\n[y\|f
BVPk^]
B]IfT[Zjhficr\
DdP\g]iR|b
@[A[BYDcEhG\IkJcNZRcTZX[Z[[e\Y]ZbdhgkZ|k
KmP[
Z\qi
@bCZG\HbO[PdWdXbY\Ze[\^dcdean\r[sbz\{i|\
@bRgY]kdn[
C]R]Zg]Y^\fdgc
Z\][^ggb
F]KcU]V\WdXfZg[db[vcy\{f
WaXk
KjV\XWZ][\]c{h
Z[|j
DqZ\]\|Z
B\N]]\bhcbkgmb
A\J[P\bddfkgubv]
BYnc{j
BTDfFZGOH\IeKhMcNVO]RbV[WcXbZY]c`aaceagbhdi[oap[w[y\zc{d|g
@bAcBcCZD[FeIdMbNZPYQbR[TYU]VbWXXY[c\e]S_dbdcfd\eXhXjekblnmbnbq[r[vcyjzd{U|r
@cC\EdFgIZK[WbXjZb\\b\cWkdl[m\n\pcs[t[u\wdxf|j
I]Kq]cdal\x\|f
B[CdI\K{W]b[cZxU{\
BYIm
IZZj^hgZ|[
DaIiReebhbndp\
Smh[
IUTm
Knc[
B]Ie^dfdh]y\z[
AZD[I[NbRbX[[h^Z`dbagYh[k[n[r]sc{p|W
C\I[Kp
BwIQK\^Z|W
BSDrEVH]IrKhP\ReS]Tf]]^c`[d\hcs\zd|U
AcD\KhYf^ddbhUkcq\x[{a
Dg|\
am
KZMdV\^\hk
DiIc|Y
Dg|[
WoY[g\iY|d
CiDbRei[
DiTZY\^ZhZ|X
W\\o
fghe|\
D@E\i~rg
DWEb^c
CYF\IgKYWlYg\ml[uYw\{h
WU\r
DhEfWdYfa\i\k\
K\RZgkzc
IdY[h[kYr[ud|t
CbDUIHJ\TzhY|[
F]Ti][
@cCTD~GVIqJ]RW^Ya]cfe[h[k[rg|[
D\KbRZcreXh\wY
CdDbPj]b
]h^Z
DMQYY]]aa\b\f[rx
PiZ[
I[K[Xk]]bSn\sW{[
EjIZKUM[R[WeXc]d^Y`cbhdaejg\rVsaxc{[
DbU\X]^Zkg|i
BlaX
D\^qaYzY
Db`ccahlrn
ho
Dgnc|j
R]r\|i
N]]h
BTFZItRbTTh\
Vj
DmIc`be\hXwfx[
Y\|m
DhhZ
I\\[em
AVCgDlKWPXScTWV\WbX\^cahcZdaebh[i[kbl[nYrdxb{\|n
DkP\^X|[
F\Th
DcnctY|V
CSF]IZKnVkX\hZl\u[{k
IR^\ki
D\Z]r\|l
KWP\Z\\]]Z^bkfr\v]{\|k
CdKZNaTbWqXb^Yghl[n[rRtevvyd{Z
DbEgrcu\
F]I[K]Y[fmh[yb|[
K]PlZ\_ahYr\
A\B[C\IWP]V[Zh^Sk]lVq[xc{\|w
AfGZKeM\PwR]S[UYWaXYZg]j^Zblc[diecfYgrhbiZrYscvXz\|W
KcMePlabbbcarXx[|[
CdISKYWkXeY]abcffZhZkcnd{q
DeI]X[\a^\aar\xb{p|[
A\C\DhF[KoMXQ\T\WZZ\]f^[b[cTe[fZhhi\n]rtv\w\xV{Z
BcCYKmR[W\ZZ[[^ScZeckjl[rVzZ{W|i
A\ClD]KcP\WXcdk\rZ
C\IiO]PmTZUd^iacf[re{[|]
CYF\IYK[M\Q\WkXlZ][c\g^ic\gbh\lYs\ubwcx\{Z|Z
B[DbE[Y\Z[^gadfi|d
AWCQDYE[HbIWJfK[NbPZRYScT[VfWtXjY\[k\\]]aVbhcZf[hZkWl\n\qlrVsYt]ucxYybzc{T|W
B]D[IYKYR\WvXYYd\b]Zbalhn]rYt\|\
J\KjP\{\
Kk
IzQdw\y\
aYzh
AuDdI\KXR[[b\r]R^cbeiYmip[vc
h]|k
B\CdDbIPJgKZU\WfZS[b^hhYkdlqr[tcv]xfyY{W|g
DiS\|V
AfC\DVIfKfM[OoT]WZXYY[Z]]T^nbbchehfig[kemcr\setcudvbwb{[
{\|i
KZTNY\]Z^fd\echfnlrZzb|[
@[A]ClDPE\K[M\PiS\UcWXY]Zc[X^WbceXfXggkPrYsjtcugvdw\xjy\ze{W|o
CrH]IWWeYe\]]q^]r[|Y
I\]hl\
A[B\IgRf]\ccdbkdr\|c
A[ClIWPgR]Xl][^WdZg]hZk]m[s\tc{\|Z
Sg|\
B\IyKZRcYcZYlct\yX{\
K[N\TbZj][lcya{\|\
A[CfIdR\WZYdZh]bbbh\lly[z\|[
C\D\EZIjZ\^bgYilzc{c|\
Y[ep|\
DYT]YcZc^hh\ickd{k|\
BXCdIdKZT]WSXPade\hflqnft[xVyT
AkBYCUD[EaIfKbPbRbTeUXWPXWYf[Z]Y^bcZe\ltm\x]yX{R|a
yS
D[E\I[P\TeW]YX[]\\]]^cb\dXebiUrV|o
D[E[S[WYX[ZV^[hlrx|U
K]Y\m[ue{j
A\DYIUKYNdWeXiZS\c][^[deeggXsftmugwbyg|b
MbT\XlYlZ]eildn[wXyXzY{]|\
C\P\QZRcZ]]tbdrXvU|\
A[C\DbRjd\efhb
A|D]RZT\cSd[f[|[
CYD\IZM\Wul\
D\Kifcna|Y
NZ]f|\
AiD~EcK[QbR[Se\W]]^]`hcceWiZl[n[rXxfz\{c
AjDxEdK\PWRW\b^[`feVfegbhal[r\|P
Z]|i
Wg
KiWcee
Xjs[{\
DvGW|Z
DsKjP[R\^]c]|U
B\FbIh
C\DqXdh\neyb
P\^jr\
B[DYFeIn]\d\gchdrb
]g|[
IXK]S[U\WcXdY\]jaab[ghkZlcn\pfrWu\w\{\|\
@cP[W]YX^YcbhZrv|j
a\kXzj|g
Rgwd
Abbedg
AeYmbbcSd\hd
CnYgbYdYn[wi
A\CfDXI[RlX]YgcenUwt|[
@ZBOD\FdI~KZTXXY]\b[eYhXrns\tTu[wSyZzd
E]S\]Zrn|Z
I\RbYdaYd]lju]yc{e
E]K]PZfm
T\WYng|Z
Y\keng
ng
B[DWIeKXRXT]YfZi^[`dhglbsc{l|\
EaKZR[hi
X[\V]k
Z[]knZwa
@fA[BnC[DYFZH[I[RiW\X\YbZU[[\\]V^lcjdcgflhnTtcuevpw[{k|d
DnWW\[]kf\k[m]
CJI[K\WgY\b\ccrb
X\bhnZ{g
I[XmZ[]dbZfbgYn\sYucvfyf|\
IWK]mj
W]]\^\ecpj
xj
]]|n
B\DUOdR[UcZ\acc\kbqbrdsb|s
Um
eh
DQZm]Zio|W
D\\\nlx]
@dA\CcDXEfFiIeKTNdOcPcY\]\cdgbh\i[kXl[rcsdzb{[|l
TlY]
DtGYIeKuMdR\T\Yc\S]\^\bae\hgk]n[rbxh|W
MYR]`[ckebr\w\xg
rV|l
C\D\F\K]McRWXmYWZi]\^b`ecbe\ldmct]uhwZ|]
AfDWFdIlKVMWR[TZW\Zn^ccYd[e\h[k[lZt[w]yb
IUKVQ]RdWlY\Z[[g\b]cadc]e\mfye|\
^\kh
BSD[IgOgP]Rd]\^\dbi\rVzf{]|v
AhC\DTInKZQeR[T\X\^Xabc]eZhbick\l\rbsZxY{\|k
Z[hgrY
DfEdIZKXM\P\R[W]XYYcZ\[[\Y^YaZcbhZiXkil[n[r[{l|l
A\DeK]S[ZUhdiXrc|h
H\K\MbTi\[ean]
BQIp
N[P]]gaekdldmbrbvSyb|\
DZH[\eabkivV
BUKbPqUh]Zahgchci]r[s\ye|\
D[HcIoJfKbR\TXWm\Z^\b\lXnasb
KXP]W]^fucxk
\iwdxc
B\IbKhNdWdtY
G\M[hhxa
BiGqZhrZ
CYDnEfF\I[KiMbNbPTRTSZW\YWZ\[V\\]\^Y`[abcfdbelfVg]h]iYkelbnlpXrX{Z|c
Deib
W[cg{h|X
@cB]IeK[P\RdT\X\YgZb^ibae]f]g\h[k[mfn[rft]wZ{Z|r
gZr]vb|k
WfX\^[hkl[nerc|Z
ChD[H]KgMcOeXVYbZX]bbWcRfcg[hbk[l\qbsbv\w[xZ{d|Z
KoN]OYW[YgZ[\]]eabbdc]k\l\xV{[|\
CXI\Y[Z[cde]h[rn
AhBgC[IVJbS\T\XUZs[g][^d`[b\c[daeVgYhfmYnlq\r[u[v[wbx\zb{g|X
KV^gad
AbC[DbIaNdYgZ\[caZcZfalex\
C\DbNbRgYWZh\Zfghc
YeZ\w[
\hlgx]
YiZ[dZ
BiI[X\^acbg[qZwkx]
B\IeJ]NcZc\ifd
J]N\YhZe\c
@WBeDfEdFYIRMgNbRaTeV\XiZc]U`fc\dbeag[h\kelZm[nfo[s[t]x\yb|\
AhBXCfDXMZNbPdR[TjXZYbZb]e^b`[cWd]fahcnjpbvZ
D\MiNbXcYecbe\nY
A]CbRc[dchd\hbkd
Bjac|[
km
M\cm
NbRmZc[]c[ecu\yb
DiG[db
Mhx]
@aB[EeF[G]]n^[c\f\n\
chdbe]
IcN[W\dir\
AdDfFiI]TgXiZ\`de\h[m]ng
B]DcM\\icYefg\ha|g
CnDZc[nb
B]C[RhT[Xl][b\cef\oZs[uav[
AgR]c[
B]M\Xl
@cBtC[FSGiI[R[T\WnXWZX]VbecYvn
B}C[DYFbGfIX]Z
M\cm
@ZB\D\EeFkIcK[Y]Zb[\_bphz\
B\E[F\Z\pn
AYBYC[DaEbGfKeN[SfV\XcY[ZW[\\X]\bdchd\ebidj[kVl\mbnbpZrgvZxYz]
@iBZETGgH]I[J\KXM]N]OhReS\UZVdWeY\`aaecbe]fdgehZidj\kWmfncrXt[u[whyg|h
@[A[DfEZF\M[PkQ\VgXeY[Z[^ZbccceZg\hpl\nap\r[sZue|b
@\E[GUIdP[StTdVRYZZY\X]\^brZ
FhI\K]Wc
Dg
EZGcK[Ydb\cdnfqWrfz\
KbQhfcn\
@\AbCWDcEbGfHcK\OZPbQ\XdY]ZY]a^Xabb\ebglhXm\n[qires[
@\EcG\K[P[Q\cklbwgx]
CjG\I[JcKfTbYhZY]f^WcVk[mbrc
FcGjIcKdS]UcZcc]fbnfr[y\|]
D\SYVcZcelrhtcz\
@cEXJdQYR\SZYUbecedZechzriwYzd|i
DVGf|b
EdIfKhMdP\Q]^g`ccZebi]sbwX|g
@dGYPWhgr[
^ir]
@eB\C\G\KYPpYb]VbfcmgUs[ubw\{b|\
Wb]g^\ackbn\vbze
Wd]kkdvX
][vj
YbZZ[ia]ddh\uj
Z[|i
@[A[BZC\D]E]IhNZQ[S[T\VYX][f][^Y`eaedbf\gZi[p\sctUudwdxZyZ{c|S
BXCeEYFgG\IiKdN\OZP\Q[RmUhWWXfZ[[\\\]Z^\`aahb\dih\karatevcwZzk{d
I\ObYcZp[auT
YrZ]s[u\
A]CgFbI[JbPeQ\R\X[[[`dadbZcjm\n\s\tfwWxZy\z]
o]scud
@\k[ngsguZ
FeIjYae\ndwl
A]Z\cVm\wc{h
ITPbXh[X\da]cch\kgnXsguZwZ{k
ccwh
Nf[bkZmZs]uh
sXul
QdWgbZlfrbseu\w\
Ric[s\wq
c[uZwj
ClP\^[a[bfn]rdsVuewm{X
Yg`g
F\n[wj
u\{r
CrYcZ[[[\\albcc\dghbmcu[vYwY
C[V]YY[ba[bhcZkem\rasWugvYwhxc{Z
NdcduXvfw[
uXvh
IiXc^h
C[D\FYIlKaNWTfYfZ[[VacbkcdddnZrZuazb{[|[
CWFbNdS\X\YZZ\[Z]ia\bZccd[eemdrctZucvdwZ{[
NZsZuj
B\C[G\IcJbKqN[Y\Ze[Z]X`gcXd\e\hbl\mbn\sawRygz[{d
nir\
dbugvcw\
[nl[uY{W
Xdsh
OeZgu[
EcYdnfs[uYva
CbIcXcYdZ\[\amb\dfl\n\r\tZv[wS
IeY[[g
B]GbI[Xbc[wfxk
CXITK\NZU\WeYeZ[[Yb[deh]l]mYnXsatXukvXwXx]{c
ng
[Qacb[cZd[ncsbudvbwdxZ
Iha\lgmdr\uc
XWsTt\uk
c[k]tauYvgwc
[hv[
C\IZ\cbbd\kfn]sbuh
Gda\n\ug
[]bhugv\
CdI]Z[[XacbbdbkenYrZuYvp{\
BbN[[jkcl]nZuS
NdZ\sYuqw\
Igg]
CZFYIcKgPdbbc\s[ud{i
l\nov\
YbbXd\s[ucvU
I][\sbu\wV
FiIgKZX[
I[N\TcXb[baWchncsUukwe{[
n]u[wo
Xg
IhRc
X\s[uj
BcDbK[NeRZU[XaYZZW[[^b`]a[bbe[h[mdnbsfthvdxey\z\|e
BdDbIbNjRiXe[]\d^bh\kgs\tfucw\{e
IlWh^dx[
N\Xd[]]bs]t[ui
sYul
I\K]NXR\V\W[X[\b]csgtNubvXxb
NNs[tyuZ
B\NmUX
G\O]QdZihcl\|\
Q\X\Ym^cc[n]|Z
BYDfTdZ\ic|X
JgR\u\w\
B\IlNRPdUbWaYbZV[heYg\helgnguev\w[ym{\|e
GaIeU[W[Z\linj
P\YZpf
BWCcGZRbZcdeki
Zgk\
AbBcCnP[RbY\Zr^]c[qVr\wgx\{h|Z
NfVUXeZgbZhes[uZ{a
RTS\Zi][
Wb[iefk\t\x[{g
IaO\Yj[\\cackZt\{c
CYK[Xf[k]\bhdZyU
CgI\JeKYNmV[WXXgYZZf[j\abcddf\h]kYndr\satgvYyS{f
F\SZVgW\\Zwb
IbKc]\bOhesY{b
BhGaQcScXaYTZgh\|Z
IYZ[besh
WoZ\tXw\{c
tSwc{j
IcZ\uh
NdXnZ\
DVZ[|q
D\I[OhZY^n|\
R\cdp\{k
@YAbB\C\D\EeFeGYHcP]QZRdSkT[VhW]Y[\Z]hbbcedcfcgbhjiXkclUmgnbrYt[ufvYxYydzj{f|d
B]Znz]
sxuQw\
CbW\Z\^izX
BbCbGeI\RYS[YbZd[Y\Z^\a\cZd]g[ljs[ucwjy\zZ|l
agl\nbyjz\
B]CkT\VbXZicn]thwmxa|h
A\CZD[GWKeQfRj\Zhekdz\|d
D\G\NfQfe[rrt\xc
@aAbBdCeFbG\IcP[QdSbT\U\WOXWYb[k\e][^d`\a\b\d\ebg[ibjck]lcmfniocpbrZuYvZweyZz\
IiK\WcXX]Ytc{b
IhN[XW]Xbcsbuhv\wWx\
@dKgYclftcyZ
wm
AbDbR\Si\je[kh
CYGZJbP\QdS]V\[ccbdleapatc
Z\\c{d|i
SbYf
^h
R\VXYgek|\
@[B[DeF\GaIfP\Q]RuS]Zb^daae]g\h\k]tbuczh|]
BXE\F[GWMdN\O[P]RfSVXbYcZi^\c\e]hhkbl]n[wVxeybzc|Z
@cEeFbOdUbVgY[ZW]\^Ze\kfn\s\tWunw\x]
D\P\Zfkhx[zf|Y
@[DbEbGSHgQdS\V[^eaWbadfe[gbk[nlr[s[tYu\v[xdzb{j|\
IYR\VYXjZ[sewb{b
A\C\P[Qi^eg[rl
dl
FbIcNhZ\\X]\cck]vb{\|]
AdB\HfJ[N\RjVpWbY]e\hak]lbw[xVylz]
AbB\FeIYJhK\NYPiR[UaY[^\g[nhp[sbtruevh
h]ymzT
BSCkOWU\ZX^daadbkcqur[s]wazX|\
UdZ[[Y]g^[ajkY{h
@bBYDfEgH]IfMfN[P]Q]RfV[W\XdYc[a\\^\_caXfagbhbr\u\v[wbxZyb|b
AfChDjFgIhK[MZO[QcRcTaXdZY\[][^k_a`[a]c\fZihkXlfqas\t\uZwdyZ|g
EhQcXc
G[Ib]le\k]x\
IhN\Rcu]
@dIWKe`[edtbud
Miw[y\
D\NbRlXeYdcck\rd|[
JcMbRtYZc[h\re|[
@]GiJ\Y\ZchVtcud|l
@bCZI\QgS]YZ[fc\eXkc{e|\
@fArCWE\GgIZK\M[OdQaRfS\VcX\Yh\j_hbcclhXi\n\r\ucwbyhze
@[FbZ\\d]hhbkbr\{\
MgVZYde\
VdhhrT
Sj
GbZocbqc|W
CcE]PgWjXbh\knn]
np
I\K]QhShVcYcZZ\[k[n\p[r\t\|f
QhS\Y\r\
DbQ]RYVcWbXb]]agrbtcxeyZzf{d
AeCdPcQ]V\Yd[Y\i]\d[hcnctev\x[zc
DaZi
YZZTagz\
\\dbknzY{\
\f]i|[
@\KeN]R[Za^bc[eh
@\R\YdZZem
B\OiZ\
I\XcYcZg
@jA[BdCXEaGeJaM[NeQ\RUSbTeVbWZZZ\e]X`ca\dZeYf[g]hekelgm\n\rcs\t[u\vYxgyazW{X|W
@\A\BnCcGXIUJ[KVNaO\SgWWX\ZT\a^bedhZkYnbq]tZuhxeyiz\|Z
@YD\EbFgHcNgOeRdSdYcZ[[b]\`eccdTeXlbrguYxbyZ
BeVb\hh[kelbxc
@jBbH\Te
@\E\IcNfQ[VaWeYecZhTkYritdxcy]
@WBdFcIbS\Vc[b\\`]c\hokil\v[xbyc{Z
@cBfCYE]I]NcO\P]ScTaU[V[WZZ[\dcceYkblcn[rau\v[w\xe
B\CYV[\\^ache[lerlxe
B\c\kkv\x\
BWDZG[H[IcJ\MgOYQaRbSdTgXdZ\[b]c^g_ba]bdcVd]f\gbiZrXsYtZvbyf{\
MeTYZ\^dedtg
B\CXFcInKYMgR\T\W[Z\^\_cb\cZhbl[nZo\u[y]
IiTbtT
[il[
PdZ[^dlk
^jgeqT|\
F]IXTkVcWkXWZU[Z]]^Wbei[s]we
CZIYPaX[^\a[bjd\n[
ci
ag
GbIbZf^bc\|X
BfDSEhFfGXIQK[MYQaRTSXTYUZV[W[X[\c]Z^d_[`]aab[eef\gchbinlXndpdqYrcu\wczV|b
E[F[RbVbbXeegaijmbn\obsYvdyZzZ
sju[
C\F]KcVgl]u\vj
B[FZK\O[TXU[W\Xn]TaZc\fPh\ndo\r\sftfucv]wS{b|X
CPQb]\bednuf
Z\lg
RhY]\h]fub|\
BbFeQ]WhX]ZS\b]Z^bc[hcrg|X
Y\hnk\nZ
SbYxZWhbw\y[|a
H\Z[^caZrk
@ZBiCiFcGpISMdNlScTXWUXi[f\]c\e[hVk\lUnYuavOwBxRywz\{d|]
SbY]\h
f\hmpY
BgZXhakb
@fC\EeG\QZV]Z\^[fbri
Vfukw]
RXS\V[YW\uh\
FcIfVc
E\G]I[ZU[bc[d\e\nsw[
CkHdJ\PcU]W\[\ekkZn\tbv[
AeC]EZSXYbZPc\ffhbrh
B\C\IMNYQ\WZXMZe[\b\c\m\sotew[xby\|\
D[FcKbPlQcR\XdYZZ[]e^WiYkfl\sQtbumvZxZza|]
Y\zh
CoK\T\^c_eh]rX
JjQ\WbYbZ\r\
CeI\QV^bcf|a
CWIcRgibrX
C[UfW[Y\Ze^bddiZ
J\e[hjr[tdudxdzb
BYCnE[F]GOIaJaNXO[RgSfTbU[WXXbYlZT[Y\\^\`ebVc[djfghbldm[n[p[rbtguavUwixgyszZ{g|b
Iddbwg
Z\]V^eib
I[Y[ZlcZ
Ras[tbuky]
kh
B[D\FbG[I\PTQhRaSYV]Wl\\]mfhh\i[k\l]menfqarctbwb|Y
BWITS[VjXiY\Z\]ah\lateugxeyc
@dAnGYIcOcZ\\Yabc]d\e\f[hcrl
@\BaCaDYE[F[IdJgKQLbMhNdP[QjRRSTT\U\VdWPXfYf[P]n^V_p`\ahbddcemfgiYlZnaukvcwXx[yizZ|c
R\ddhfl]yX
MbW\]f_cdWuhw[
F[I\KZNfOiR[ViWYY[^Ze\l\vdwbzb
C[YlldwY
CbMcN]S\VfZ[]\h\k[n\rcsbucvbzp|Z
GdiU
D]GWSVVZrx
cfwozW{Y
@ZAeC\DdFbN]P[Q\RmW\XdYd\c^Yaab\c\dchXlbn\resftfze{i|[
t\ubyi
Xamh{Y
B]YZdcth
E\Xcf[si|\
]htc
F]KXR\Ygedfhhj
D[K\SrTcVdYcZV\[hZihrQt[{\
Zfedk[nlw]
o[sru[
@cBcIdJfYl[\^[c\rcuZ|e
C[Kjnb
BmD]Gj\[hZkZn\
@[B\CZFcGfIcKmOYP[Q]ScTZXXYiZW[\\Wb\cXd[g]h\nes]tju\vZwsya|U
AlCZ
BcDbE[FjG\H\IZJdKYMaQfReT[VhWZXjY]Zc\i^UdeeZfZl\m\nepbrZsVunweyhz[{X|m
DZKZTjYbZ]\\]\e]hZkbn}o[rWs[uZw[z]
BcSVre
CWGYJdM\RoYjZU\\d\ebhfm]s[t\ucvcw]x[ya
AmCZO[QfR\Zdc\rd
sYuev\
ISMgS\Vlc\sbxV
RbZX\c]XkXvf
N\P[Rfr\shvez\{d
Ccf]ihnd
BTCZDdGZI[PXTbV\YX^gh[iiqcvf|Z
B\O\^cqf
A[B\CfIbKXZW]]^gabckd]egg\not]wjz\|f
@cA\B[CWEhFcGWH]IYNbO\P\QbRSSaU]VcW\YXZZ[\\X]Z^W`bcVd\eggdhdi[l\m\nfrbs\x\{[|Y
AbBjCoDhEWF[GgNhQYRZVcW]ZY^a`ZevhOn]x\
@WA]K\R\V]Z\ekna
CWhk
E\VieQhWpa
@lA[EyFbG[I[K[PZQfS[VaYZZZb\cbdTeXh\nepSraw[
@\N\bbeih\k\r]
@fAXDZEkFfeUfdnj
CWF\KlRbYcZW][^ZdceKguhXm\n\qbwk
BYG]e\hx
@[F]elg\hX
@YBWZ[eqf\
Zbkfn]
ehh[
Qb`dhgnZ{d
@\CVEbFeG\HZIgKXMbNbTbVlWZYdZb\[]X^g_d`]aYbbcUdeeYfci]jekal\m\rbshtdugwlxfybzc
@bAZBgCdDfEZHbIiJbKcM[Q[UYV[WaXeYi\c^X_[aYbdcjdgeUg[kam\p[qarUsYtlufvewYx\yb{a
A[CdFYKcPcQXRZVVWbXZYhZ[]bbbcedceZlfr\sbthufvbx[ye
V\gfwnx[
G\VaYch\nk
eZfh
IWMcR[YgZse[g\h\n\
IgNiPeT[Zc^cbfe[uaw\y\
D]RhY\ZW^gejh]|a
F[IWKZM\R\S[V~WXX[Y[\[eWhYk\lft[uVwYxMy[
FlR\
BnMZRZekh\
Fbegh[
NYOYZhr\t[
CcYZwj
F[IfN\XZsYuV
Z]wi
@dCYDcNbR[VZYo^]bjcbdbeZhdk\l\scwV
AhC[IdMYRbW[Zee[hdndrZu\wgy[z\
CbE\FbG[MbNePdQcR]SpYZZ\^\c[l[vXwd|b
W\Zd^mr[sc
CZFbIjP]T\V\Wds[xf{c
EZQegahj
AdFXIcM[N\R[TgZe^\eWgZjfk\pcr\seu[wfxgzc{\
DdIlh\r\
AbBUFWIbKbTeWhY\Zd]ZccdbsXudwRxZ{[
IjZ[e\yZ
F\IjY\Z\yd
B[NpVYu[v\
FZIcNqSZVXgekbv\y\
Q[^]a\rpucw\
@\Z[[\rn|]
@gGZKjQ]V[YnZ[cceTgjhfii|Z
WcYlZc^\e\hex\{\|]
IhNcXZb[uTw\{d
BXC\FdMZN[PdRfT\VQXgYb^Xadbbechhkin\sjtYuXw[xfyezb
A\M\RYeyhcw[
IeP]RcT]Xacde\ldrbseuiwUx[zk
I[MhRbb\ebxc
AeFZJ]KbYeZ\[bbWcZk\sftcuRxhz[
D]M\P\SUVoYW^gemh\j\k\ngw\
IXVYZM]]bXe\rtw\
I\ugx\
I\K[MjN\Zdc[f\hbtZuhwi|[
D]FiIcRbYbZXhcrdu]|]
@cA\B\N\QSRXSfXYYWZX^abod]e~hcrWs]u]v\xb
Z\scuaw\xkyb
BmCdY[Zbya
QfR\Tdbbe\fawi
IYNWOmYWZh\\^[m\ocs[wix]
@jN[
ITM\TiYdZd[b^]bXe[k\nfsctdubxYz\{\
s]ugwZxY
Z\bme\s]
ugx\
ej|\
AeCWK]Pj\a^bbec[kfxX{\|\
CnPZs\
CbKj]Z
AYC\EbFbGUHbI[MdN\SbUbWcXeY[\a]d`bedg\hck]mds\tbw]xdyc{c
C[DgIbMbSdW\YZZd\g^ZeYhejfu[xh{\
][mcug
B[K\RbSbVaZWhnudx\
MeNcRWSeU\Vda[h[rdsYw]
WW
C[IZWg[f\me\lZtZx\
Wi
SXhc
XiuX
WcXfcal[
BqGZQ\S]ebfc
IeKkOdQaR[SjWfXdZ\\W]ee[h\r[tbvb{]
PhRkWdX\Z[e[
SdV]W\X]Zg]emZ
B[JaRaVb\[tgud
@dC[JjQdS\W[ZY\Va\bbeYhZkan\rcubxj
DbF\RZV]Y[a\hyna
FYJ[K\MYQZRYX[YUeVfYhkriy]
B[R]][kdmeujy[{[
BgYbZ\a\fb
sguZ
Mah[wh
Oi{e
I\eZth
Y[ZdhYwcyh{[
eihUk\
BeFjKdM\Q\RcVbWZX\Yh^fehh\xYyb
RdVcYZb\e\h\kdxhz\
EaF\IcRfSjZ\]\fbh\m\z\
Xi
I]ZY]de\h\k\mhp[tbuive{[
mh
N[]bc\m[ul
KdMfX]egkb|\
MfWo\Vh]xY
ZZe]w\xn
D\EcF[Rgegh\nbsd
RVZddZhm
][vj
InXdZZi\
F\IWZiib
AgB\D\F]GcK\P\TZYb[]\\^]d\f\g[h\i]mbnZrbt]vi
CXEeP\Qccon[z\
CtP\r\
CdE]]bc\g[ilv\
YlZY
Ziv\
C\PeebiYmdve|h
IbPiQdZY]bbgc[tewb
C[ZSajr]
C[ZUaer]
EdSgZc\ddZ{Z
Nb\\{n
Nb{i
KbPeW\Z\\g
@cAYBXCWDTGWH[IFJdKcMZNgPbQcRcSWTZUUVYWWX[YaZZ\c]R^X_[`[aUcdfag\hXiYj\lSobq\rVsctbudvbwfygzd{Y|U
OoPeQfZfbbcbvYxb|]
XiY[Z\s]
NkRVSguY
N\Y]c\eejdy[zn
s]tauh
@XE\N\QaRiYZ`bbfc\dce\hZmbr\s\tb
NgRhVWZ\uay[
C\KcYZb[siu[wdzg
SjYe[cbbc\ebkiljpZyZ
@jc\vezc
JdKf[Z\db]q]scwTx[yhzc
N\Y\sZugyb
EZJ[QkU\VfYZe]k[lgr]yf{c|j
JbKcN][U\dbbdYn[tkujwO
@ebWggw[
RgSZf\u\
EcKiM[cVmdnbsbwLz]
KbNjba
@WCdJ[KZNWPdQ[W\Yf\]`]bXcdddeYhdnZr\sdtbuYvYxby]
D[EVF]JdPdQ\YX[[\Xc\egvbw[x[
NZsjtiucw]y\
YR
NbRjV\YeZ[bcd[e\j\k\l\pcs[v\za{]
NaXZslt[uZw[
EgJ\d[kZvhy]
@cNXP[\]ybzh
@fIaNZRWYf\f]cc[e\lbubwh
@YCZE]HfJ\KjNYP\QWRbYV[jbfdbe\hcpZrbuWwWxby\z[{m
RbS[Y\[d\Zchvbzb
NaR]Z\h\tbuiwZ
@mQ\eXr[wc
BkQdRTZg
[Wt]wc
K\[bs[xP
Pal[yj{d
C]KfcdlTt[u\wfxZylz[
NWS\e\tb
[iedh\
CRK]PgYeZ[[Xc[dbh\k\lbsbwqx[ybzT{\
@bYfZ[dpeV
FeI]KZQlRaSdVb\ebccpd\hbriwbxiyZ|]
CZEgFfI\JgKPMhO]P[QeVfY\[n\b^Z_dadbhcwebhejekeljm\ncr\u\vcwgxeyezb|Z
FbKePeacc\d]sVu\y\
JbYZZ[thyd
Z[wj
@gJ\Y[ZYb[rjscucvgyazb
AdMfNcRbSZY[Z[bbe\n\wYxVyf
@kC\FcKZNdQcRiSWY\Z\[c\Zadbce[fehXk\mYnisdtYv\wgyV{[
@eM[YZ[\\Zdgkbulwlxby\zY
RiSXfa
YWwe
N\Zg
@gNdZ\udyT
Zknerf
RcS\ZZ[YbffckYn[sYt]ufwfxgzj
@[JcKfPdRY[b^ec[e[kkllmatdu\vcwfy\
G[Q\chw[
NjQb
N[Q]\[a\n\tczl
@hQZ
N\VeYjeYrgt\y\
Jjne
@\NaQ\b\cXho
@PCpKXNcPcRUS[VfYZ^u_\b[cgd[eggZhdkfncocpbsWtZvdwUxdzY{f
@fJgQYR[YSc[e\h[
CdNba\pct[wiyZzd
RtY]ZZ[\d\n\u[v[ye{\|]
H]NUP\vjyY
NURfY[e[t\
JbKbN\Rb`bckfbk[mfn\v]wYzb
CbDcEdGaHbIZJ\NgPZQ\RXUaWZYeZU^[_[bZd[effcg[hmicjdkZndq\uXvXwVy[|\
BfEZGZIjJ]KfPbU]V\W\Y[ZZaeejiik]ldpbrcw[y\zd{c|f
DcYggVnf|]
R\\ge\
@\DYGbNqYUhhv\y[
BcChEbYT\beZlZ
AcYic[
AaC[OdRcZ\\\ehljw]yXzZ
CgY\Zg
Ci
IRN[Y~Ze[g\\a\b[c\d[hkl\n[u[{\
A[YMcs
YlZ\h\lgy[
DbYkz[
CXDgHcYYZV[bfiiXleyf
BbDZFZGZI[YWfbijl[ya
YVkgl]
Yk
TfYdZ\
AiCXDZE\FcGYHeIlJdMiNdO\P]QcRdU[VeWdYeZX[d\k]d^\b[cZh\iXj\kflVmYr[vcw\y[{g
FbIcK\NYR[S[T]VgW]YgZe\]]be[hWlXt\ubvfwlxb|[
Dk
AgDXFpGZIiMkR[VZWUXXZ]\ShkkZlLnZr[sZv[wXx[{[|\
I\We
P[[s\[cdhfw\{W
RdY\^cxc|g
IUlj
RmYgdY
DWIlN\T]V\Y[Zihai\n\s]udwd
\k|]
W\Z\\i
D\VhY\hfi\
FcHh\\a\lmzY
BbQfWYY]]brl
k]sbuazi
RfY\Zhibu\|d
V[ZY|k
FbImZVw[x\
@fFZNdR[SZVYWYXd\tkY
R\VYW\\i
FeSgXc]\gdh[l[mdnbs\t\ubxi
@XCYPWQYY[ZZ[[\]]\b{c[gWhbk\r[tZvS{\|\
AcBeGbIbJcR[SYVaXdYbZg[caZcbe]kdp\r[u]v\xc{d|Z
IdWeY\l\ngyc
JlK]RZ
@cDkEiFVIfMdNbO[P]Q\R\WaYYZY]h^Y_ca]dceei[min[qWsateu]
BfCgDfFbGVIeJcK\L\M\PeQbScT[WXX[YbZZ[\\W]a_\aebYcZdcf[i]mcn\w\xY{k|c
Z]eh
SbXaZibZgblb
B\C]DeE]Y\^cbciirb|d
E\F\KlQm^\k[larT
EbWkZ\e\f\hbk]l[rcxc
EkKdM[earU
B]KcScY[Z\\b]YbfkYmjrau\y[
DgEacc|\
@gAhCRD[EfFYG[J[MjO\PTRiWfX[Y\Zj\f]Ya]bdchdTh[l[m[ncpYrZtXu]wby[{[|l
AkC[Me^Zc[e]ham\rbtcuavd
QkcZmgu\
Dk^\|\
@ZA\CbDbRdcbhkkendx\{\|X
C\D\FbIbN[P\QZYaZ\]\^\dpf[hckim[rewdzf{\
e\hj
CeKYPlRcY\kZsd{b
tcvh
QbbccdrW
NcX]Zh^d
E[Yh
RdZjs\xZzZ
AgVdZ[\[cee\
@bC\FcH\JcLcM]N[QcRVSiTaVZWZXg\b][aeb\cef[gdhZickbm]n\o\rfsetbwcxV{d
A\CdDdFfGZIcPXR[SXYYZV]\accbehhdivkVmcndrdsfu\zb{b|[
EdIdQaS\\bacck
XfsW
FYG\IhV\id{b|]
Fh
BgFfI\K]XmZ[]Y^dc\gdh\iYkZo\tbyd
C\DgF]IbJbPeX]cZkml\wh|h
AcS\Zh\g^Xg]kcllrVve
gg
OZX\Zkadcf
G\QXSrV[X[\W
BfGcQc^\ceiWrg
Sl\[
CZRgc\
C\Ric\f]
CiR[Z\
@\AkC\D]EbJ\P[RjSdT\VeYXZZ^\d[e\fdicn[p[qc|[
Rm
AfEb
AWRYfqq]
AjR[
AXRZSiZX^]cef\idp\qn
AlGf]\
@\B\C\E\JdKYR\SYT]UbVjWfX[Y]Za[X`cc[edkdmenUocsaz\{f
B\CaE\PbVd_b`dejlZmXn]yg
JhRYl\xa
X[mhw\
@\AbB[U\V\W]Z\aec]k\lknap\r\w\yczf
AcH\U\Y\Zd[aabdjlU
Z\a[lj
\i
sdufvh
EcQbRbZdcglir[|b
Z[]Zkm
@cJ[O\UbVeY]
@aAZCVE[F[IZKYMgO[QcR\U[V[WYXZY\ZY]j^Za\bbd\ebg\h\jdm[rWu\vgz\{\|Y
@YE\QhW[]ebdccdYj\r[w]{c
J]b\jdk\viw\
KcU\]e^[bgkcvb
bijc
]hb[daecv\
EdKeegidk[obrb
Ag
ArBYFZGcHaIWJ\N]PcR\ScT\U\VYWXX]Y[ZS\[]Y^Va[b[chdbgZk[m\nbp\qZr\wdyV{Z|P
@[AYCWEdGhHfI]K\McQfR[SbYc^[`ccbd\eYhkick[n[p\wf{Z
@eAQC[M]PgS[clh[k\n\rbw\
A[DbYccQhc|\
AhQ\SfZ\\Xn[w[|\
fk
AicVe[
@\EbYhcbedwa
@[AbY[cZdl
@[AbDcGbKdR[VZYQ^[cjefh\nfxb
AVnjx\zg{h
df
AjKbPdRZSeVc\[dYkawe
@]AmEcG\Rb\\cXe[l[
A\Rkc[d]f\{d
Rg
A[GfQhS[cew]
@cAgSgc]d\h\rY
ANK\cv|Y
AXB\Gdck
GXYid]id
AhQ[c\ec
AeD[GYKbP\Z[^]cUe\k\{]
A\Kg
AfCeeUfe
wly[
@\A[R\S\^]cq
AgQdYU\f
Yhc\eb
A\X]YbZY^lrb
A\Z[^h
Z[^i
P]Y\ZX[is[uo
ZXuo
D\GbO]Yb[]\e^]ddf\l[nbtbub
BhG[XbYeZXd\edpb
W]YoZXcYhc
Z\]\^dgi
@bR[VbYpZb[ca[c[helbuaxa{g|\
YnZ[
OfYRZc\bhdlczc
Y\Zhc[
@[D]G[NXPZRfShUYVkXcYcZW\[^\bbcfgdiYlUmbpesbtavbxWyd
SiV\|[
N[RfVVWcX[Z[[b\bbbcZhZmbnZpesgtb{Z|f
SkVT\\
SiV\Z\hXi\
I[Vg\[x]
@\NkYZZe
MbOdVaW[Y[c]hdliodrcyZ|\
G[ShU\ZXrZyc|]
BWDcGeNbReW[Yd\b^\ahb[cfkbr\wXxe{\|h
B]D\G\KeW]ZZaZcdr\|o
nj
Y[ak|[
[Zbhs[
K[WgYdcclbnio[w[|c
nio[
Zge\k\ng
CcNZY[[ib\l]yd|]
IZyj
@XB\K[N]W[Z\[Ya]bng]k]sev\y]|[
[fbVsg
C\bfs[
B\KZNlW\]l^]|Y
B]Nl][
IiYZ^X
^Vrn
Gb^dq\rT
GZObUZ^ilcqY
[k
R\^el[qbrW
QcZYrk
Qi
@dBUCXERFXGrI\KZNXOYPeQ]RYT[VdYUZV\X]baSc\dVe\f\gZhfiajflcm[n]o[p\qUr[tYvZwWy\z]
@kA\DiEeFeGiHfIVKiO\PYQcRdSQT\UYVcWdX][h\Z]X^b`\akbdcddff[hTidkblen]perWucvZx[ycz\|\
GXRfVghci\
@ZA[D\E[KcM[QVSYU\W[Xd[bbhcaebigjckYldnbp\rbvfz\{c|k
@YQ\Smc]ddhdie|Y
AlDbcgel{[
P[R\SnVeu\
AePbRcYd[Z]b^ihciZ
Sl[e\]hbi[l\r[
@cC\DcG[QY\ub\d\i]k[rW{c|h
DZGkP\SchUi\jdzb
Si\Z
AgG\MdP]
G[VWYe\[^jic
GWRdShVXr\
S\Vl
A[C\DYEYG[IWJ\PeQ[RTSZV\\Vb]hyi\kdlYn\xZzZ|\
@mG\]hv\
@fAYC]FdJ\QdRcVVW\\iaWd[i[l\xh
A[DeG\WWhe
S]\il\
JeRjY\{\
DhGZi\
SmVYnbrZ
@\AYC[DVGYJbK\McN]OkPmQcRVSKVjYU[]\TdbedfcifjWk\lor[sexayeze|d
GbhUiY
G[STV\\ehhlb
G[PeVb\\lR
PdQ[RYS\hli]ld
JYRZWjXc\cc]hqlYnZ
Gf
A[G[JgK[P[QZR\SiU\W]\fa[b\h\i\jbk\lXxW|b
GcPgV\\\jc
@cEjG]\ckf
ARB\DZE[GjJUPUQYRSSdVVW\XZYc\X^[c\dSeShiiWldn[o[q[r[xYy\{\|O
E[GYQZSv\\
JbRoh[
Ichgr[
JdRoV\\[c\hZ
C\PdR\V\\W^gd[jblkr[
QgSk\\e]hZri
I[R[hki]rc|[
@eDZEkGmPZQhRlSOV[Wc^[cWp\rZ
ClV\l[
@\AZCiGTPhV[\r]\iZlfp\roxc|[
C[edhp
D\RgSU\Za\d\hn
@gG\M\P[QaSi[\cgegh\kdldvdw\|g
Ujiel[
Vf
G[Q[Sa\paYlX
@ZAXD\\UiYjWl\
GbP[[]\Wicxd{e
@[AfVie\
Vi\[
GZR]SjVXhZr\
DgGki]|\
DcGgP[SZVa\Yzd
SihZ
AeDcGfJbMZPZQnR[SY[d\\^[c[ecfch]icj[lrph
\lle
@[QgRbSX\]eah[il|f
S\\ZhWrn
Qh
\bhjlc
Sje\
@[C[DeG\SfYY\pd\f]hqiZ
D\E\G[IzJfPhSVU\VWWbX]Y[b[h]iWlgp]r\xjy[
S\Xg\ebchblZngxZ
`ecghh|d
AiC[PWR\\g^YhYjeret[ze{d
CbDbGSIcSgV[h]i]rb
Ahciddh\z\
BeR\[[zk
RaUiV\lewe|]
Uel\wj
@gA\DiGdJbO\PaQeS\T\UbVeY\`bcbf[gchZihjhlbv\w[ze{e
AgDZedg[
A]C]M]PZRkSfp\
A[JcKXMfObPZRRU[VYYrZZcee\ibkdljmapYye|Z
EePYSka[pZ|h
Sj|\
@\`[pg
EdQeRicY
Pisc
AbDmG\Rbh[
A[CbDdPVRc^Ycbeepazb
AoeYff
E]R\\dbblfwpxgz]
A\BTCcDiF[GqIYJ]KgLdO[PcQgRZS[TZVgW[YVZW\c]S`[becgdbedfVg[h\iejfl\m[odqWrXs]t\uYvkwdxXyZ{b|T
@dBZDhEXFbGbHjKRO]PdS]T\VaYV\[^c_ba\bYdgeehTidkWneu\vUwi{f|f
@dDdE[HZKjQXR[SVVbYe[c\Tcid\gYhdk\n\pfrfu]wbzc
CfGiSaVZefr[
ChD]E\GcQbS]\ei[
im
EkSbVa\\e\n\w\{d
@\G[Q\ck
CYKiP\cT
CZE[GZKcPWRlSZVhYi\\eZgfhZillfp[zZ{Z
vg
AuK\V[cYikldn\
@\AZK[M[P\chdbv\zh
DjEYGlIbMgP\QXR]\\cUd]hZiYrY|V
@dCoD\EeF\K\_db\d[hai\l\oc
@\AbCWE\PcQiRgS[V\Yc\ZcddZejncwjzc{[
YY\i]\v[
@fcbdiea
S]\j
DdE[GeP[SPcYiXr\
CjGdYWjf
ClKYMfS[V\Y\\ddYe\hjl\re
C\Sjrd
@dVhbbcae\vbw[
@\]\b\cZeZjevo
P[R\SneX
h\ogz\
dg
CmDSEhI[K\Phde
AfCeD]KbYf\\f\i\
C[D]G\Yl
G[hgk[
@]CjDZGYI]JaK\PcQdRaSbU\V\YV\\b]cZdZejhbjdldpZr\s\v[xZ
@]S]V\ej
SfVjY[eW
C\QoS]V\
GYP\R\SZW[\ic]f\hai]j\l\v\x[
@iB\CZHbMkP\RcS\T]VcZUddeZfeljn]o[raw\ybzX
@gMfw\
]hvg
c[kqz\
c[kfz\
dpf\
dj
WZXeZisZ
Yh
Xgs\
XdZ]d]perhv[
AZB\C[G]KTMZRWYcZY]Z_pcgeTfVhck]p\rZw\x\|\
C\_Rcir\
C\QjY\_Z
CfJb_Wx\
R\Ye_bcU
C]_dfW
Y]_jc\|]
_Ych
B]]\_ge[
CeKeR\\ddbebxh
Cihb
hdkhm]n[
B[CiJ]K[RkSdUdVeYVa]edhel]yXzZ{c
J]N\RfS[eih]
Ria]hlyXzZ
RcX]YhZ[
BcD\GWqZ
R\r\|i
Zd|V
Z[\]|i
Ybd[hkl[
DbIZKZP]ReS[UZYXZY[[aoe]i\k\lXmbrZw\ygzf{V|Z
FaH\RYY[aXhfkYn\yYzc
zg
^\|j
RnaYnZy]
Pi\[le
U[a\l\zR
l\njv\wY{X
R\VcYklawe|\
JlRZ\\
BZDbE\Z[kh
B]CcGcIfK\M\NVQbS\X[ZT[b\f][aef\gfk\l\nbq]sduevbzc|[
@[AbCfHZIXOdPZQeRfS\WbYZ]b^fadcXdbe\gZh[lfmcnbrZufviw\ze|]
CbPaQZ[[]f^\agb[c\kenYrau\
R[\pdY
\\]a^Zbclg
Dj
HdQ\^\bac]rfta
@fHeNcZf[T]\^\
GbH[QcY[\Y]Yabbdk[l]nbrgu]
@\Hf^Oajb]k[n[rZ
Wc[hb\
CoIRNYXcY\ZY[pafbMcXdYlYm\nZr[sbuOvTzZ{V
Xadjue
Hdsbxh
EgHcbad]kdvc
\\]h
@dHb\paZbVl\ua
C]I\r\uh
C[Ydc]gim\sf
Ch\\abb[hdk\zc
NfW[XgYb[e\[]bn]v\x\y\
Zkn]
IZNcW\XhZY[h]\l[x\y\
A\CcE[GdHbIZRZS]Yh[\]\^[b]g[hcifl[m]rdv[wey[
@ZYmdZg[v]
A\CcE]F[G\HbIZRZYiZW[\\b^bb]d\hfnbwj
RfSdYgZ[hZ
@YB\CfFXJ]KVN\PYQ]RZS]WVX]YWZO[W\Z^[`\a]bwcWe[f\i\kXlYnYp[rZsZu[vTw[x[yYz\{Q|Y
D\F]I[Z\[[bXhckZsfvZ
CT[XbYsgy\
ClbW
CbbT
[dbVsY
CZ[ib\
CYboc]l[
IiX[bV
CfIZ[YbbsZ
Dk
C\bf{[
Cbbg
CZWk
HcZgbZcegZ
YmZc
CeY\bh
S\Z\\ocZ
F[I[NYPbSbW[YbZYb\cbgchei\jfn\sat[uZvpx[yZzf
GcI\ObPgQZSfTeWbYg[bh\jbkhl\mbv\x\zc|e
R\WZYW[]][h\jem\p\rasZtXu\vh
IkYbZ\bYhcsb
IVjckVrWvh
KbP\W\XgZ[kepbs]xc
BbC\DeP[SdZ[eck\|Z
BbDcZ\ehhZ
Z]|i
Z]|i
EiFXhW
D\IbWi^Zb]tcuewbxeydz[
BZC]I[KiR\{g
KgR\
GbYk[Yfcher[|f
@\BhF]IYU\ZX^]h[jbqeydz]
@dAi
Zj[gv[
Z]kbzg
dkhdu]
BZGjVhha
U[Y\Zg
EdFbHdI\NdQeX[Y[Zb[d\X^\cif\s[tZy]{h|d
Z\[d^]b[ndt[wi
EfX[Zgf\s[w[{l
CgV[WcZ]\lb]c[hcl\mfv]w\
CVWdYiZ]\gm\wcxY
ChYZ\ghc
D[EeU\[cdZfbhbk\neph
DYEfZZfchenipW
@[UiZU
N\UpvY
Kb\k
@\A\I\bkkcm\
@dC\]fbff[|]
Wg
FfNdSZUUW\Yf\ZaZdghbi[r\scxe
SeV\\kd[
J\UjVb\\e]pa
CgEdFeIZJ\KeQZSXW[Xf\[`bagbbhaienYrjwb{c
A\B\F\GcHbKaP[Q\RZS\V\\ddhe\gdhZk\rUscxe
CdG\Q]WVXcZe\gdWh\xh
RhY\d\
X\YY[i\lb\f]l\x\{\
X\[q\[{\
YY[W\of]l\
[hb]n\{]
AcG\Ym\[fdte
Yite
B\JkR\U\Y\d\e\k[{\
JVhZ
Kb{g
FaG[P]R[VgYgahke{a
B\Zlr\|\
DXIZKZY\\\aWh\|q
AbCdI[JbKbP\VcW]Xcc\f[h[w]xiye
I[KbRbW]Xb\[tbw]xV
GbPg
Zi[\z[
@gB\C\DcEeGkNbZ\[Z]g^]`]bdi[lcm\y\
@i]cc[rf
@YF\Gl]Vi[lc
Nj]db\
@\F]]bni
@mNXPg[\]\b\
@bFhP]
A\C\DYFcG\McUaZXbdcff]ihmc|\
DPMeiq
A]]i^Zce
Fb]Ub\cemd
IVPi]Yid
MiR]
FZI]M\TjZU
nh
AZE]F[HbIXRnS\V\YXZV\\]\^\eYgWhdi]k[q]r[t\v\xYzW|f
Ri
J\Rh
JiRPZ[
RVhd
RRhi
Z\hh
B\IeR[S[W\YdZ\b[dnk\l]peucy\{\
XYYYZ]^bph
BhN]XbZYp]tfu\yg
IcNbbdsht\yR
@cN]d[sntauYyc
Zldj
Z\njp\{\
IbR\^]bad\kgncwby]zc{f
krnWwd
K[l\|i
K]]\|i
C\E\HbNkPhQ[R\Z][dacbckclbxfyd|\
FYYYlYxgyhzb
EiPeR\i\o\
B\F[GgK[R]XcZ\c\dZhdidqYr\zc|[
@ZDgGePiWb^[hQq\zc|[
G[hg
d[hk
G[hn
D[P[hV
BXFaGpKgPdQcR\]\^YcZd\fbiboYxbz]|c
B\CaDJF\G\KdPfQe^[ccid|v
B[DaGfQY]]^]c[d\xc|W
D\GfP\z]
og
P[ncohw\
c]k\zg
C\RjY\ZZfe
ReYnv\
RmYdv\
AbGZN\P\Q\Y\Z[^\b\c\dqf[n\q\zZ
Z\b\dhkZq]
GZP\dfhak\
AcdVkb
BeFbIcZ\
LbPZb\c\f\h]klnXo\
F[Z[hdnh
IcZh
@\B\CcY]Z\c[drf]kdq\r\z\{d
GZR]d\eXf\hrn\
G[dWhe
eYhg
h\okz\
cZkqz\
B[CZDiEhF\GcI\LcN[Q[R[SZZX`\bYf\gbi[nbp[r[
DcE\Iceakcri|\
DjE\^\k]r\|\
bi
bi
Xg
UfZZ
DiEfF\GgJ\Z\eefdx\
RdYV[fdf
l[scubxhyb
l[scubxi
Zg|\
B\P\YZZ\g]k\mbsZy]{k
Z\zg{\
D[WeZY[\^\cdibrcxc|c
CZD\Qa[\rgwaxd
@dC[DYGeP[R\YeZ[]bbgc]ibr[|]
@aBZE[FdGhIfNbO]RbSbTbVcWZXaYc^\_Zabbce\f[gbi\j[mbnbp\q\sZtZu[vcx]ydz\
BbI[PgYb[e^\bec\mdvXwcyiz[
@XC]I\N\P[nfv\yh
FkIZl\y\
RbYpuXvkwX
C\KeN[Xds\vk
@gh]
IcNbtbvj
CZRRSpYbZ]d\rXw[
YZ[agZlZwjyc
A\Cg_Zr[y\
C\FdIZNXRZV[[f]abecUdbkcminbvdwix\yY
@ZA]BVC\DfFgGiIbJ]KcPeQ[R\U\X[YTZo\j]\cXdWeZhii\j[lgm\n]rWsdvew]|X
BeCeGZIXKZPYR[V\YZ^\asefkZng|j
AeG[Kg\bi\rbwb
CUG\IgNWRcTbZ[]dbWcldfh\kdlXmZnUqbt[u[veyX|a
Nj[\l[vWy[
N[YjZZ\[
[XaZbdcgkblbm[uZviw\
D[GjK[
CiIbKYbU
FcIlN[S]c\v[
IjSdZ\\[r]
u]vTyZ
DfGgPcY\gerlvXw[yc
CaFbIjKZ]bbby\|[
Zea\khv\
NgRY|f
GhZ\\did
Z]]h
DbN\XZ\o]jb[h[
N]XZ\l]jb[
O[RiUbZ[
@bKfPkYcl\y\{e
FeG\J\MbO\QZR[UaY\ZX^[a\bdd\f[gjhei]lcn[pbqbubvcwYyczY|b
FdPfQ\UdZ\\b]\^Xa\gbhjz\{d|d
BZF\GcK\PbQdRXYYZ[^gadb\cke\g\p[q\zb{b
R[^S{m|b
@ZDYGcIbPcQkRaSbZ[^Wgciak\l]n]sa|\
CbDbG[OeP[Q[^gqdrgsb
QiRaz\
@]Qm^\
QN
DXim|Y
NaZ\^onc
Q]^g
DaJgKcZZkc{c|\
JgKd{c
@[B[DiEmF\G[O\P[ZZ]cd[idr\z\|e
DrO\P[Z\^Uidz\|Z
FeIhh\r\|b
@bUf
Y\c]dl
Rkh[w\
@ePbYbwhyc{c
E]Zffgk\
OdZV
CgPcRbZ[
IbKbN\XZZ\uhxc
IcXZxj
uixY
A]C[I[WiZZbccgrb
C[I[WiZZbcrb
JhS\\\
JhS\\\
ZYrf
CdF[I\JtQZRcSWYZZZd\f\xZ|\
C[JhR\
CbJTR\S\
Jg
CaJZSj\\{c
C\E[HbIbJ]QZS\V\Yb\c^]abc\d\i\nbw\xc{d|f
Iihg
Ueafh\k\rh|X
DVINK\Tc^\aXhYkhrZ{k
Djni
Sh
CcQhR[Waagced[fag\hdkWld
]g|[
CVii
@gDbE\F\GcI[K\NcPbSXT\V[WcXiYXZf^ebYcWdbfXghhViWkimbnipjr\s[uhwgy\zb{[
@\D\W\XbZW][^nk[nbpbrVu\wV
B\DcZf^Zkc
IZT\X[n\wj
Uh
@hP\^bc[vd
@cBjCcD\G]K\NdS]Z]]Z^dagb\f[gii[m[n]pbrhuhwX|W
B\RcZk]\^[a\gXlbnZtawj
I\Zfk[mj
kjnd
]bbag\ujwd
I\PaUbW\^ca[ggk[nkr\
kbl\m\nepXrgzd|\
DcJbknmcnd
BcC\WY^dbmcbdck\p]scva
WYbg
kZml
AYCcD]GeI[K]NbPeQ\VbW\Yp^Wa\cfdZhgilkXl\m\p\u\vhxcz\{\|e
A\B\CeGbPiQ\VbY[Zc^\d[l]rp|V
^\rZ|p
GYZZilrd|Y
GciW
BdGJP[YchlickZrWv[|f
GlYbhWigva
YZhZrg
a\kil\|[
DfJhR[\\fckZ
[\xZyhz\
mk
aekVzd
OXackZzi
D]EcKlX\Y\ZZ]b^]`\c\d]fZg\h[mat\v]z\{p|\
{j
CgRgwd
Z\gm
AbB\C[IZO\QYRZUXV[W\YYZZ[Y\\^\a[bXcZdlf[gVhek]nYp\qYr[v\w]y[zZ{\|\
AWB\GZYb[Xp\uf{\
AnGdR]^\dShZ
AnRddZ
dg
dfth
dV
dThc
AZQecgh[rcw[
AaPaR[VaYibacefakbn[s\wZzZ
AcGbOe\bai
Y[Zl
Z\d[zh
A]BgCkF]NbYcZ]bYsjtdwe
CgK\dZ
CUKjW[
B\djnc|\
A\ccnos[wa
BeZ[dhw\
D]ek|\
CkIXKeMbZh]chekbmZwe{b
Ki
K\McZi
FcIhY[Z[b\edicl\rZu]
I]Y\dku\
Yc[ba[dj{\|\
Y\di{]
YZ[Ya[dnuY
YhZ[dXue
@\B\D\EXF\G[I\JXKTP\QYR[W\YVZ\\Z]\a[c[dYfmhbi\n\pYr]vXx\zZ|Z
C[J\Y[a[fWhc
M[eg
CYKl[[{Z
CYDfIbKbZ\k\lbxh{[|d
C\DYK\Z\lcx\{\|g
CfXbs\{g
CcZ[[jcfk\w]z\
[m
@XA\B]EgF]P[Z[ic|h
@YEq
C]R]Y[[\eihcpWya|\
Q]ik
Yf
@eGhQb
]h
ei
h\i]|g
h\i]|g
B\CcE\ThZ\cew\
Q\Tackw\
R\Zkccecn[wY
CZR\Y\eZnmr\w]
RWYnn[
Qin[rc
A]O\QdRe^[a]gen\q\rdtcwfy\
A]O\QdReZY^[a]gen\q\rdtcwfy\
AhZ]qc
Zi
Zi
ni|[
E\eiz[
AcCXF[GeQbRcS\VdWbYgZY\d]Xccdcfaj\rcxbzb{d|c
CcGkR\VZWbZ\\elbnbzc{e|b
Y\dbj\lVpeybz\{[
G\KbP[Vi
@bC\RhYf]Xc]k[
AdRh
G]ik
Y]fh
^geS
I[^YeZgi
^\gf
^\e\gg
^nc\g\kbl]
CcFeIjTcWZg\m\v\wX
FbTg
FdI]Y\mhwd
CZmh
CcIcWfwd
CWIdWa
@iBaF\PY]c^beZg\qbvizb
@iC\Z]h[qbrdvZ
eZzg
@\vh
CiI[]\ddg\ka
ah
ah
AbDcG\I[QhS\aaicnbrctZzc|\
R\[jy\
Y[[gbbu]
Yj|\
C\Ib]ZbldbgjhY|]
C]Ib][b]dZgi
bj
badggX
gg
YZ|k
C\K[M\RZ_g
CobQ
diqZ
BaCUD]E]GVIXK[SnT[UbVkWXZY\YfYhci[mdv\xX{b
C[QbRbSZWYYef[hcq\rcuhx\|i
I\Vihh
D]FcP\S\VZZUg\iq|X
S]V\if
Z\gjiV
Z\]]c\iirb
Q]Ti
CbK[Wcnh
ni
CVKiZ]edn]|\
B\FZQ[R]fchj
FefQijrc
CjE[G\ibk\
FfIhKdmbr\
CXDYEcXafkian[se|c
XcfUskuT|g
Rcfi
D\EmLffV|d
E]TbZZf]rj|b
Ck
Ch
E[Fkadgb
FhP]Z\
ij
DjF\
B]\cf\xg
\Xxg
FcIgr\
R[Y\Zn^\h\|\
AZBjEcFbGPIgJfMjO[PcU\V]XXZ[^[`gcfemfehXkelWn\rTs\uev\wbxcza{\|U
CbHfIbPbRmX\YbZ]clhYkgsit[ubwdxeyZ|]
RVhb
@XBfKj]\hg
BVG[Tehc
@dEZG[QoR\Yf]bcZ
B\Z]fZrow]|]
@eAaB\DbFbG\ImKeT[XY\dsau[
GZIeKXT[hdl\nerZwnxX
GcM]hi
jhk\
B]DcVcY\Zg\bi\leu[vkx[y[zW|\
EcTcibw[|T
BZI\Tg
DiEUG\HcIRKYP\RaS[WfY\\a^\e\hYialfn\rpwezc
I\|h
FcXdYgZ]
[]kYs[tcuiw\
hh
Yme\j\u]
BZGih[
@bBVZlmb
@eBXG[TYZg|e
IZh\rf
BkEcGeNdQ[Z\bdfbh\ncpew]x[
FZNnPbk]sb
BXN\OcUcc\rhtb|d
BWF\R]fbk\po
@aB\CgDdGjHgJ[O\P[S\W[ZW\\^YandZe\k]lZnWrWu[vbw[
CiW\b]
YmZ\aX
B\Gla]r[
@VCZGfHcO]P\\faZbhhek\
C[H]KfY\\haYl[
HiZ\a]nd
C[YgZddehiy\
a\hm
B]DcGkI\Rd][ki|[
GmZZ
I\Rdkg
F\NY\\kp|]
{k
E\GbPcQdRZV\Y\ZZ_acah[rgsby[
FcRZZ\]\ze|j
G]K]^\hekl
G]K]^\hbkl
CcRZWbZ\^]kk
B\DfRhZ\hdk[
Y\ej
P]Z\ei
B\NiU\
F]J\UiZ[
BbG[WWYeZZ\i]bhYl[ri
UaVfY\Z]lZ
YaZj
@dG\IbKcMaNcP]RiT\WeXdYbZW\c]daae\f\heibk[rfsey[{]|[
@cAcIdNZRXWc]bsd|X
KcRVY[Z[\f]gab
@cGZRwY[c\hdiZ
Rg
W\mcrYsbufwZ|i
uf
s]ui
IYW]Xob[m\sY
CcIeKaM\PbZ[^hfe
O\ZZ^habzd|b
O\Z[^mq[
C\E[YYZ\d[lbpo|\
A]B[GlKbPbQeS[T[V]WdZ]]Z^\bdi[l[p[razc{b
BgGTOcQ\RbZfehi\rizX
B[GiWXcjl\r\
BQDaGgKjT]Y\c\gQhf{e|[
A]C\IcP\QuWnYUZ[]ZbfkXr[td{\
@\C\P]W\texgze{c
@\C\K\W\Zatgxi{f
J\S\U\\Yxk
JjRXZ\h\l]
D\IhQcZY^gr]
K\]h
@\C[I]K\MbO\PZQ\R]X[Y\Z[[\\\]U^\bhe]f[hbkal[m\nYsWw[x\zY{X|W
BdD\GYcYf\hmkPl\rcz[
bZkj
bhk[sZ
kXvi
bXkk
bik[
cghdkfvN{Z
\[kiv]
@cAZCbE]G[I\KeMcRjU\V]XZ]\^ea]e\f\ghhbigjdk]lcn\s[t\x[|]
BcCXDQG\IiRUWeZe^\`\cbiWkclWrcwax[z\|f
K[RjS\ZXh[
BcDYIXRdThZ[im|W
Rh
BbD\TWgc|c
DTic|o
@VDlE\GZZ[cfhgi\
Gg^]bbi[kk
@[IbR\SbZY\[bbdchjielgr\wb|U
@eBbK[NdPcT\Zq\bf]gVh[iek\rd
B\CZKtMoR[cVh[icpbz[|Y
R[Yghmjb
B[Zj
DVZYib|e
AWB]RZ^qhd{]
@\OkR]Zc^[h[jbk\nbr[
Z]li
A\B[DpEgG\I\KdM[R\Ze`ccbd\h[i\lc|i
cbhg
Y[Z\^m
CXKbVcl\xa
E]R[fg|k
@dAdBeC[EbIXKcQfThVeW]XVYbZZ\Z]c^cdYebgXi[kbq[seubvbxdzc
A]GbIUK\TfX[Y[ZZ^Wcbe\n\sc{h
B\T]ej
@gBjC[GXK[N]QXTVZi[X^[c\d]eZhXkenXq\sctfujygz[{Y
B[CZF\KqQ\RZSbTbV\YoeZfrhdk[nuw\xT
@]EeN[QtY[Z[^]eafYt\
B\FcT[Zi^\bb
TcnW
Ne]b^\a]vZ
I]Nh]k^ZeZvX
bhsduZ
AYB\KjTeYcZY^\i\nhw]zm
CiG\Vcecl\
a[liy\ze
^k
RYej
AaD]KcRdT\V[X\^mabccgZk\n\xb{[|\
IbK\QYS\VtYZlZ
GZP\S]\i
AbG\S[WZYUZa\fb\hgp\r\
E]I\K\RcS\T\W\YZcfdce[kcnhp\q\rbv\w\yZ|c
@cW\hh
S\YZh[nh|[
K\W\c[hd|g
Q\SbXdYZ\b]\b\c\e\g\kZl\m\nhqbs]v]x\|Z
D\hbkYnt|b
ChJZKcS\WdXcY[Z\\]kel[nTwdxf
CVXcn\we
C\WkZ\h\
@dAXEfFdGbH[J\OYQ[U[`ca\c[dde[fYgekcm]v\wex]{]
@ZBhC\E\GeJeKWPdWfXa^e`bgchZkdpbwVyb|Z
D[K[ZV]\^Ygi|d
C[dh
DcK]YXdk
C]Kiacwf
@eE\G]N]P]R\hqz[
@YDZEgFnN\g]he|w
@cBdCiDbEXF[KPNdPeUcZY\\^kc\deglhVs\yez[
@XB[CcDiEsFZKfZZ^ZbacVhYigr[wd
B]EZ`fg[|h
@jB]EZNZ
B\CXEcdekbw\zl
@bGbZ[]\`bhnkcrY|Z
@dCeI[R\cigbhXi[k[pZ{Z
@rEbFbPSYenc
@[B\E\IhPcYcgipc|Z
@jB[D[FVN[P\YXZZ[\`bcbd\e\gZhpi\kWpcrcsaz\|U
KiZ\hYk\n[
R[cbgghg|a
@[AcBbC[DdF]G\HbJcKbM[OXP[Q[ReU\V\W[YdZZ[[\[^[cbg\ifk\mbpcqasbteu[vcwZyhzc{e|c
AfBeIiJfKYXe]e_Z`eh]ibt[yX
RhYedZ
bk
DYKdSeX\Z[\[][kin[y[|l
KO]d
Kg]Z
thv[{Y
yk
OZZv
B]O]Zs
CgR\S\TdZg]db\dZjbp[r]zc{i
AZBgCdGaHfIfKYR[Z\]gbbcehek[l]rbsfxbyZ{d|c
CXZ\][kos[{S
DfEaF[IeKhT[U]ZSb\c]iYnb|b
A[Ke]Z`\clhbnd
BhIcK[Rb_dy]{e
C]I\KVRnZV]cc\taye|X
BVGbIbKcR\Zns]
CcFbhird
K[]i
BZDeUX^[c\e]kh|X
^[kg
NiXZ\c]bbbvbxY
Nj\Wv[
CgZcc\g\w\
kcmh
mj
AZDoIbTbXZY]Z\\\|Y
AZIqT\XZ\\|\
Xik]
FcIiX\Zdse|d
DaI[Xd|i
IYKbXjZ[k[m\s[xb{\|\
^i
^i
A[C[G[K[NSX\Y\ZY]e^c`bbcdXf\kdu\vowb|\
IZN\RcZX]h^bkfvb
n]vh
ZT]d^[mZw\
AdNbZfdW
N[dj
ZZ]ik\m[ndwa|\
@bEdQ\VjZ\agnfue
B\PiZe^Wlcr[
Pc^W
ZX^[rj
YgZZcdk[v\
@YV\YjZXc[he
I\McSbVZZY\[]\^fbZcce\hfk\p]rktew[yZ|M
Y[[]ndpi
ChI\KcS\VucbeVlXrZv\whx\y\
@lCYGYIXZi^\`\c\e\mdpZrgsc|[
yi
A]K[Zh
Qo^[r\
VgYYhd
IjVX
c[eik]
S\|l
AmGeQUSYesgfrW
I]K\X\[[]\bghbmbn]sduYv\{c
s\{n
{W
[[bpmZn]siu[v\{Y
bis\
F]P]XdY]Z\b\hakfsfuYvazY
kjm]s[
DbIjXMY\[[]\bZcbkSnhsXvdwg{b
I[Xgk\
kqs]w[
IZKZXkkJn[sku]{\
@dGdHeI\KYN\PZQcRWSZU\V\WYXbZb`\a[dagfiTkbmdnctgudvcwbxZy[z[{Z|[
@fA\BcG[I\KUOdQ]Xd][^cc\dZlbrkwb|Z
B]XbZ[]\h\sguVw]
@[A\BzKdMYR]][^Xcg
vh
]e^\vV
]Z^\vh
D[K\^ghe
Xbsi
C]I]s]thv[
]bmg
@bB[Ii]W
vg
]lv\
CdDbEeHkJ\Q\RTn\rdtb
AfCdZ]abchf\k\
@ZBgFmG[H[JdKYRmS]XcZ][\\\_ba\bedieegjkemcnhpbr\t\u\vX
]emhs\t\{\
Bh^\|[
@ZCcQi
AjBaCbF[ZZ[faYc[hbkilZm[ngr[t\u\v\wfz\{[
D\^Z|p
BhDcI\]\cjq]sevf
BgGfYcZ\v\
IfZjccrZ
C]l\nbsZtXunvYwb
XXskuX
c[|k
DbHhJ[RY
B\Cg]b
X]]X^pp[t\|\
CZdgkb
@[BeQecogbk\le
HXdbhjk\l\nkzb
A\R\Xder
@YBWCeFYH]I\Kc\\]f^[c\ddkpminep[rdvZ{f|[
tVvg
CXFbnfwk
BTG\Og^\e\gYnVqg
kT
RdZ\n\u\{q|[
Bh|[
ChIYKcR[YW]ib]k\se
@\CcOiXeYcZc^ccbd\hcpb{\|[
@eAZBZDcE\F[GiHbKXNdO\P\RZS]U\VXW]X]ZZ[d\j`]bYhci[qYrXs[u\vfwdx\y\{]
@XGiI\N]Pc\a]bckd\gcnfv\|\
]Rc\degcwe
@c]g^[bZ
GX[[dchc
C[\h|\
@ZG[di
G\\\hi
BZC]DeFcGnP]R]SVYeZ]\gbTc\edfdk\mdndrYscvg|\
D\GUH[I\P]R]SbY[\g]TaadPgahcn]pcrdvd|n
@dCjDdGhN\b[c\fZ
DZGjdY
NjYY\Y
G\dU
@WF\befd
cZkelh
H]YqZd
@kKZ]cbec\f\x\zb
W\]kk\mdr[
C\Wfbiddk\lbrew\
CbY\]hdchcrbsb{c
CcY\bghckZrb
AZBkD]IXPhRZZc]\^[q\|c
AZBbIZPkRZZZ^[|\
D]P\Zh
@[AgBYD]FhGYH\IfKbOcWbYf[Y\XbdcbfbicjblZmbpWt\vXwb{[|V
A[FrIbOZP\YZZbbacYddf[gdh[lcm\n[
@bE\FfI[YY[]\caeb\cjk\wXz\
Ch
F\IlZ[c[wd
I\bhrbs[
caehh\
OjZ\
FZIcKeY[ZmcYh\mdz]
@[CZKeWbXeYcZkd\f[hai\k[lZn]vZwYxczi
AeYhZZcZz\
CbYjZ]bZcX
AYIcZYwj
@bCeF\H\I\K\WcYbbicfhi|\
V\Z\\qx[|[
NcVed\hclZscvbx\
Y\]j^\nb
J]nhz\
OWRXZ[qj
RYaekgz]
GZRvY[aZhd
R[Yi
C\DbE\K\P]QjR[W\Y\]gb\r\t\
Q]W\]l
@cAZD\FfJcO]PbR]S\]\^Ybjegh]r[uby[zf
cg
cj
FjZZc[
@dS[UcYcZ]c\ej
JbPhebkbzb
@\A\CgGZSdZc\[^]bfeZ
AZC]GlK\O]ScVcY[ZZ\ga[cZiejelbrZt]
GhK\\elZr]
AlI[QbZY\[cil\{\
AjI[
I]VbXZZisguV
P]Z]kl{\|\
IcZ]^]rk
DaIXKcNcOXPbRbT[UdZW[c]b^Ybcdbf[g]rgu\w\yiza|a
@cIXKbNcO[PcQbRcWc[f]ca]ccdbg]hbiZrWu\w\yjzb
VZkglh
VPlk
k[{h
X\bjkYnizZ
Ve]]d[kYnj
kYl\nk
Vahfke|W
@YGY[bbcg\hipf
AdBQDbGbHcJ\N\OcWaZb\a^ZabbYdbf\hbkblep]r[tbwczb|\
DeSbWiYZf\lZre
@dDeGaOhRbUbYV|]
VelSrb
B[Ddhgkblas\{g
HiR\l\
JiR[
J\Q\Rg[fhc
C\agdbkazc
IaQYUaZd^hr[
v\yk
sfuV
Sfr[|f
Qb^[hfrg|\
BfCbDYGbKfNbS]V\WdXcYa[d\[^Vbeg[heiZl\t\ubvbw\xbyd|]
BeI\Z\rh|W
A\BhF[GdIjJ[KeNSRhUbWeXiYeZZ[[d\e]hekbmhsUt[uXvVxXyTz\{]|U
BiPbXfi]|Y
CcInYbnf|\
@YBWCiEcFbGZIDJbO]PfQdS\U[W[XXYYZb[g\[^Ya[bfdcecf]g]hekhlcmZn\p\r[sitbvWwWxjyczd|X
B\NbR[abb\dihbl[mbucxcye
ihle{Z|i
IjYiy[|Y
KmxY
WZ^ji]|\
B[C\E[KZMhQ\RWW\XeY[Z[[b\[^[_[a[bYdggehfkenYr[t[vdwdz]|[
P[X[]gsb
QfYZr\
Xj]\b]n]
[hdT
CZQ]dj
@dFbIZJ[NcPlZb]Ua[b\c[dYkdnZpfscvbwfy]
CgMcQfdHfbhc
Yi
Z\]gk\mh{[
t\ui
A\Xdcgwb
C[Qddct\u\weyV
J\S]Z\dj
Zm^cv\
@bA\BcI[KkPcR\W\YZZZ[]\\a[chddlambpbrbudvkx\ze
@eA\BgG\I\PbW\XbZXdbg]k[lemdsXuevdwfze
cgu]
KdZipcrasdtYu[w\zb
Xgsb
PhU\[bvZzg{f
@[I[[[lepWubvf
@bY\[Z]\lcpj
@d[Zc[pl
JZ[ve\pQr\v[
C\HcX\ZZ]c^dcheahcrcwa
]j^Y
C\N[XeY[[f][dae[h\m]r\shu[w]
[\lhpctbvf
EaGeXec\edh\k\sct[xgyb|\
Xhs[
YZehpe
R\S\YZ[b]]^[c\ebph
R\S\Y\[bef
IiXaZW]d^iaZt[{]|[
ImaZt[
CXGdI[WdXbZh]efbk[xb|[
C]RhY\Z\[clb{\
JbZh^]
G\I\NeP]UZVbWd\[elh[{a
ZjeV
R]eh
P]S\ej{b
A[B]G[HeIZOcWdZX[b^di[ljzd
IdVZW\Y]hblgr\
P\hhlg
C]K[X\Z[[Z]f^da[jcn\vd{c|]
C\O]U]WXX]Zebik]res]u[|\
C\[]bh
I\Z\ug
uh
FZIUJ\S\YjZ\[cfdwYyZ
RgYZfhh\
I[YcfW
B]DcI\XeZZc\s\{g|g
Xe{Q
B]Dc{[|i
Xb{k|Y
Zb{q|Z
YWZh{[
I\NkR][\^]tgu[yY
tW
Ng
NjtVy]
H]Zi][^Zrd|X
YZf[i\rg|p
@]AeD\GZIbY\ZVdml[r[
F\IlZ]dV
Fh
I]WbYcZ[\bvp
B\D[E\GaJ]O\PSQgSWW\ZR^ha\c\ebh[k[n]q[revZz\{\|[
CeD]P\SdWbZR^ig\q[rY|\
P\^i
GbZ\^h
UZZh^eg\
GZPaSiUa^be]|c
B[CdJ\ReT\ZY\[dYe\g\pgresctbu\v\w]ybz[{b
@cI\NdRbYbZ\]T^ds\tby[|e
NdRgZ]]]^ryZ|\
]l^[
t\xh
@\NhZZ]Ypcs[yf
sj
YaZhtb
R\S[XZZZdZfapouc
S]Z[rn
B]ScZl]\^\hb
BiZZqb
Y\Znkdr\
F\I[KZP\Q\V[XXZZ[Zbpc\ddebg\h[kcr\sQvV
\cbgdWg\
F\I\K[XYbpsYv[
Xf]\
Wh]\
O\Q[T]Zxe\
ZZmi
@cCUDeEZF\GeJbMcSZVaW\[\]]^e_Xdaeaf\h\ial[nbo[p[r\yc|\
ByDWG\IbK\OOTfZY\c]]^VcZe\haidjbpbq\r]sdy\z[|Z
F]JbWb\i]bbZccean[tbuc{c|e
]k^Z
D]\each\ibrfxh
AYDpE[Y[iX|W
Kh_\nc
DYGbRThh
D[K\Z[^k
^n
^e{T
AYDjGbI[Qa[b\\^bbfk]lan\rb|U
AZDnK[
B[FaM[P\QcR[^]e[kcn]wiz\
BYD\GkP\h\r\
BXD\OaTZZj^iacceqdsb|Y
R[U]^k
@\AbB\E[HcJ]KYPYQ[RbV\WcXdY\Z\][^bbbcgdgegf[hYkclbmgngq\u\v[wbxbyZ|b
BhEcJbK[QbY\]Z^db]cekkt]
BfD[EZGZIcKmTXW\Z]]b^edXekr\w[x\|V
OiYc
CeGYQ\XbZ[^p_\hg{]
D\PbQ\Y\Z\c\{f|h
badbfcli
XdeekS
AcD\K[MhcZ
^Oqb
B\GmRWfci\o[
OiRb
CkD\QeZY]g^crZ{\
IbUWW\XcZ\^gkcy]
C[Dja\|]
D\R\^[|s
P]QcRkYb^[ch
GZI\KcO\RYWhX\Zhhhtayb
AnCZEcIbJbKgPbQ\RYT]Ye\[b\dch[kc{i
@hA\YbeY
X\Ygb]dbf]sjuXvc
Rekdtbudwgx\
AdCWKeRdZ[bTe[h\{i
Cc[ik]xc{\
Cc[ik]xc{\
S\ZYfgkdner\|c
@ZC\DcFcG\HcIWJ\KbN]O\PcQgReSjVkW\Zc[c\[]baYbbc\fbi\kdlXm[ngo]paq\uby\
R]SbVZZffeu\wgxi
Pj
CfGbKdS\^ghg|[
GZShh[
PWSjUdVdYgh\k[ue
C[I[Vk\[h\xY
DcSZVWZY\oedkZr]|k
P\Z[^\d\e]nZrr
AbCcHbI\KZP\R\S]U[V\W]YcZc\]]b^Yajc\d\e\i\kVlkncobp\|X
knm\n[
IaO\R[Yh\V]cacc]kVlhodrbzc
Ch
Y\Z[rm
C[OpZ\aUy]z\
@bGcPgr[
@[CbDYE]FXG]I\PZQ[RZS[VZYdZc\Y]YamcYd\hej\khlfm[rZs[t\yYzb|X
C[D\UYZb^mk\lcr]|W
ZWh\k\rn
AbKYP[R\Zp\ScZh[kYltm\ndy[zc|c
CdZha]kc
CZWk
C\Ub\haY
@cEdF]IhJ\KgN\PbRfYZ[a]ZbUcedcfblgmapbs\tcu[v\w[yb|]
@dUb]cc[gkm\
F[fg
pavi
@]CYKeRjY\Z[[]\\djp\v]
@hFbP[efvW
H\IaK\][dlk]pXs\tbvdwc|[
@[ChFgIgK\PeZXcYhbu[we
EUeh
@kSfc\
RjZ\
@oN\P[R\vXy\
K]ZZ]\|g
AcI\Zixc
C]Z\ko
EaKcXZZ[[bbecbdgk\p[sevj
CdI[KWR[]nf\
@eY\ZZ\\r[vf|o
GcO]Q[Zf]chYk[lb
OdZVlb
YZZhcblf
U[Znz\{[|\
Zg
C[FbG[O[QhZ\`babcVd\mbrftcwbx\
@fEeFfGWIXQ\Z\`bhxmd|\
QcZhi]rV
Qf
h\|k
DfF\IcQ\Z[\b^caad\gdk\tdv\w\z\|[
BVD\E[G\IeKYO[PfRYT\WfZW^ikXuYv\|j
U\\b^ec]gh
BcChDZQbV\X\Y[[fabbYedkfrft[umxhzf{[
CoX\[i\ibYr]s\u~{[
\Zadri
BcCYD\P[QbSb\[kjsauWwczg
AhBZC[DcFbGdK\cdibr[u[
Adclr[
cj
BaGf]b^ca\e\ze
G\JYhi
K[NiR\Z\[\ubvcy]{[
N[]]vo
vV
[cdekinez\
I[J[N\UiZUyb
DZNcO[Q[UbW\X\Y\Zb\]agd]hbk[sby[z\{]|X
UXaYrezm
Nr^[aX
HaN\P\UXW\ZV^\athdk\r\zW|[
B\D\N\UZanhar\zb
HaKcOgU[^[a\zk{f|d
KdOjU]ZZz\
a\zg
Z]^or\
@bBdFbIdNVw]yj
BdC\FZN]Tewgy[
IhZ[[\]\hbker\yc
Ijr\w\
Z\kh
FaIRhk
Zg][
B[R\Vg\]d]hdl[m\ub
B\N\RcSdVXhi
SWVe
VjZ[^bh\ld
Vh
@dBdQbX\YdZY^[hbjcnXvi
k\vi
BjZZvZ
NZR[SqU\VcY]Z\e]r]|]
ShU\VYZ\
WaX[Zec\w]
Q\koy[
P\RdY\alkdm]r\u\{b
kmnU
@\C\EaP\R[Y\bdcjyi
cZyi
SjZ\\[|\
Sg
Q\YdZi^[r\
TbYc[[^bcgrdsjtfub{V
TcY]ZcchrZs\t\ug
Y\sote{V
CgD\GdU\V\YS\hcZeqk\rY
CmYU\d
Z\mWqhz\
maq[
xk
xg
B[F[IXJZKWNZPYR[XVZT]Ub[cRg\kXmvnWr[sYu[vZw\x[{\|[
@fC]DeEZFeIcNdPpS[YaZ][b\]]a`\c[g]hZiimYncsaubx\|\
@YEbFVGhMcNbPuQ\ZX]ec\h\iWuTvYzc|]
PdZRifrc
IiYd[gtU
ni
ih
DhFeG[PYS\VgY\ZZcc
P]YZscup
A]BeEiG\RdYeZ\]fcem]n\q\we|f
GhQbYbZfhcuf
Z\sauh
ZY[h_]cifcrbwdzd
C[Z\cnz]
AYCaG\MbZZdZhfzb
BeC[I\J[W]Zc_cdi
JVQ]de
CeKeZhbecZk\rcxc
CZYcZWck
CZcj
B\DcEZI\M\QbTkW\Z\]]_da\i\k[m]nbrd
@bQ\nl
C\T\][_gccnird
Qj]\n\
TXaZn[rn
M\TlW]]dnZrT
ToZ\n[y\
Xdkgn[
BZDdRmZY{[
@cA\FfK\R\ZZ]b^]bgcff[h[iZk\
@bFhI]K\Z\]db\i[|Z
@eFkPbcR
EhFjr\|n
@[FYPjbXcW
PYcm
@bG\PhQaR[YZ^b|\
G\PbQP^cce|\
C\JmR[Z[d\x[
BZGbTnW[XZccvdw\y]
B]TnW\w\
XnY\Z\]W
@\AYQcR\WX]ebdciyc
\ecV
@hF\i\
AgCcEYFXH\K[MbQbRcYXf\h\qerg
ESZbhd
hgiW
Q[Ym
PgWa^\hc{X
MYwi
Yehj
@[EZQ\YcZe`dcXhhn[r\|i
CbO\QmRcYYt[xc
CeWXw\yf
K\Q]RbYbZ\^]cXiZnmwd
GbQ\WjZ]cjnbwcyez\|Z
G\Ki
X]ch
PXQ[ctdZr\
Khh\|c
QaYeZf_fc[yb|\
AhC\Q[checfcr\
A[Rbchffp\
CUEXG\S[Wh\Yblfah\is
E\imlcxd
G[QVcco\
EkFZ
clv\
XccmiendrXv]zZ
^[cdrk
FdQjWhbZlb
Qqc]
EZJfPcR\YVb\caf]ikn[r[
Ibch
KYQmWc]\bb
K[lgxZ
YmZZc\
CfD\E\K]P[ZZa\kgnZwb
C[WkZ[hbkd
Ch
Fmc[n\
@[B[DpEdFTGWKUNdP[QbRXSYT\YWZX\W]T`[a\b\f[iZkQl\n[q\t\vZ{[|d
@[B\CYI[QcYYZ[^Tcef\gdh\idkVl\n[|g
CkD\^\|e
D\EcNjhc
DfUaZY^Vi[k[
DkE[I[Z[ic|G
CbDeEjK\N[Q[eeiakYn[r[vZ|Z
CWE]SZep
Dm^[iZnd|[
CmDX
A\CXDlEcIbeYiZ|Z
DgQ\
ERh\iR|Y
|m
Di|Z
A\DbEeF\\[^Va\k]|Z
^g|b
^Z|m
@fA[CfEZKeMhSaZ]]j^\e\fbigk\n\qbrZ
A]CbDc]lfZiYr]wa
CZKkMdc\ic
CaKcWcZ]fj
C\DlkWr\
C\ki
R\`eefkhtez]
R\`ekhz]
AdIZN\SZTZW]YZZV\kaefehYi\nas[ubxeze{d|\
Z]afnX{e
I[Xc\TnPudxz
S]\zf]nWxO
Dc\gh\|[
Y[zi
N]\]nm
C\K\ZZ\]hckTnts]uYw]x\z[
Z\nk
B[KaWbZiabkbnZx\yb
B[WcZgn[x\
GbZZn]rj|\
CZ\g^h|[
@mCcDbN\QaRc`\mb
@kKeh[
CbG[I\KaUbZb]f^Zbcdce\kgx[{c|g
bckc{\|i
YeZc[l^Xv[zc{\
ShZ[
C]IgWcZb
EcZ]pp
EcZ]pj
CgXeYZoZsiu[vc
@YB]CRD\E\GZH]I\J[KXN]O]PYQ[RXT]U[V]WYYYZN[X\W][^ZaWb[c\dUe\f]g\kWnVoypWq]s[t[v[w[x\y\zU{W|Z
D]X\Y\ZZ[ZneoTsm|]
N\ti
B[CeDbEeFbK]PjQ\R]XbZ\]i^Yccs\xby[|[
Fnc\
RhYXZ\hax]
F]IcKbZ\^ilbz[|\
GYY[Z]hj
GYY[Z]hj
B]Gjcal]q[vc
AhKTcg
ObU\Xf\\]a^fc[icr\seu[
Zi^]|g
I\Xiseu\
@WB\C[E\I[JaO[PYRtSgYYZW]\d\fegRi\w\x\{\
@cGaIaP\R]S\TbZW]cbagip\r[t]wb
@gFbmbwh|]
@gQc
R[SdYeZf|[
OZXhZkn\rZ
A\IZRaYXZdre
AaC]QbYk\abb
ag
G]RfU\ZY[Wallbqbw\|b
@\DWEhFhG\IXK\SdW\XbYZZf\\^\cdfci\kflcp]xa{\|c
BgE[Z[h\xa|c
@\B\D[EjFhG]I[Xbfdhdi\kh|c
C[GZRjxZ
RfxX
AcBiCbEbFbGcJbKfM\ObRZX\YbZV]\^Ua\cbd\g]hfiZkcl[nbq[r[wgzY{X|e
BmDdGhI[KYc]k]|X
D[FbIgP\r[|g
AcC\DZFbGbI\KdPVR[Y\Z\^]a\cehYi[k\l]rZzd|o
Odcerdwc|X
@[F]GZI\JeK\N[WcZ\ceeckcnawk|V
Dg
hh
A\Gi
BYG\P[cX
PvYdgc{\|M
sg
Ehc\rd|Y
I\Rebck\rdsdu\{g
BcRge\rd{V|\
B[I\N\Z]hey[zi
I]yU
I\yj
IZNewayX
wi
YhZb
B[Z\ki{Z
Z\kk
CYWi\\me
C]Wo
FfIeK\TcU\V\W\YfZY\afehcr]t]w]x[
FjIe
Fi
F[Ig
U\Z]\l
CZDZFgIiJcTdV\[b\Zcdh\l\vcwc
FgIjh]
CSI\Ue]cc[vgwd
I[X\k\mj
AbZZk]njxb
[cpj
pj
pi
pf
RbSkY\Z\\ecb
Rc\i
GcRbS\VcYjZb]]hck\|b
]ggbne
CcZ[^]d[qh
@XASDbFbGmK[NcO\QhT[VbWXX[YaZe[\\c]]^\`ceYf]kZqVritcxdy\z\|Y
GbJdQ[RcScX]Zb^[deeetfxfyd
GkRZT]Z]^\h[i]
@fGtRWZX^bh\|\
D\GZK\QdR\^]hrxb{c
DhK[^fx\
FpTeZ]fZ|j
Yr
GZI]Qd\]f]kendrsx[
RjxZzg
Qh\Uc]
RZScYdwk
Yhx]
@iB[CdD\EbFYGmIRKcMjQSReT[W]XaYSZ[\h]\aXcjdZecfVhgk\ldnZubw[xXy[|c
@ZQir]
w]xg
@bDcGXPdQ\\[^lc\d\gehYierb|Z
@pCXDdFcGhJZK\QQYY\Y^[`dbbehhYifjfkXrbxYz\|U
RRV]`henh\kfr[
AaCZGjI[KlMaN\Z\\]`bafcfe[f[h[kfncrbxfy\zb|X
DiGZK]Ma
@ZGUIcJdQ]S[hnyY
S]hix\
CiIbK]\\
akx\
A\C[DQGhQXS\YZ^[c[eVhdk[rX
NjrZ
Nn]b^]rZx]
NXZede
Q\rgwc
Q[^m
C\Vd^ge[k\x\
DZGYIgJYRgTce]h[ialbndwcxdye|d
[c\\s]xi
BkGc
@iAdBYF\K\MdQWTZY[Z\adb\cgedh]la|[
@jA\DcGgMaQ[Rd`fcceWxc
Aj
K[M\R\caeblgwd
Mcck
AZCbcg
AYRrYdcWeVne
@tQ\e[
@\AZcZeehg
@dD\GZQdWhXaZ[[d]b^gc[efjbl\rWxdybzc|d
Q\^gq\
KhN\^\een\
M\ceekz]
B\CbGcNbQ\R[UbXbY[Z\\[^Y`baigdiXk\n\rczZ|X
PnaWg\
AaB\CcGaN[PYUWZV\[^[aqi]rUz\|Z
HdIfQ\RcZ\|k
FdG]P\R[\\^cafies\u]y[zk|U
UjZ[q\
C\P\brc[vY{\
@dF\N]RdSZX[Y\Z\\h]ebbh\k[setcvc{f|\
@iReZ\\\]\tbvW
We\l]YbZ
Xk
D[|h
D[|h
B\CaG[RjU\YY[ga\b[dffYhcs\u\{\
RkZZd[hZ
[jb[s]{\
RdZ\hh
RT\\
JXRgY[ZVhe
[m
Zi[]dbfZr]
WbYZZml\rZ
Gd\ar]|k
ChY[]\we
Uebfwf
O[PhV]Zb^\sc
PhV]^\sc
B\OiVhY\ZSac
Z[^j
H\Z\ah
CcI\Y\Z][hb[c]u[{]
AWC\EbFdIYKZMbNZO\PdQ\RdS\U\V\W[Yc][^X_acfd\ecfZhbi]kbrSscteuewex\y[zd{d|Z
PgXbY[Ze[a]\cdkctdwcz\|b
Cnb[y\
@dB[FbGZI[JfKbMdQdRcS\W\XdYYZT]Y^UaTbZciedf[gah]kcl\m\ncobucvcwdzn{Y|[
KcR]Ykc[z[
@[CiGhHeRcZb[[bWcbh[qbw\zf{Z
CiDbG[YkZXhgr\wf
sbugw]
@jBcCRFfG]KZN[PZR\XgYVZ][k]b^cbkcQedhgkRr[t[u\w[zZ{l
BdI\Xdbc{g|j
@aAhKcP\W\Z\]dk\l\|h
AhDaKcP\W\ZX]dhak\l\|i
A\BcC\DbE]F]K[O\QbRbSdUXVcXc]caddbhdn\shy[{c
B\rls\
BkZY
AbE]Ga]b^VaddbhekbrY
RcX]YhZ[
^k
Yhedp\
Ziwb
DhG[Z\
@\B[CZFYP\R]ScU]W[YZZX][^[a[dZeZg]i[n[pmq[w\zZ|\
DbE[V[X[Zir]
Zf^[
N]YfZ[]Y^dbec]dUgehbkgn\pds\vi
NidYkb
bZvi
@\C]O\Zeaedjl[
]\bgvS
bhv\
@YCdH\bZdm
P\Q]XZ][bjkdvY
b]vkw]
CeXb]c^[bhddkXsZv[
rbwbzi|d
Z[rbzi|f
@ZA\BYCaQbRiS]TYU\VbZa\b]e^d`ec]d\e\g\hbkblbm\q\w[xZ
R\V\\ll\
B\CgDcGeI[^aca|f
Rg{\
F]RYVpl[|]
loyW
B[C\FdQ\RkT]V[\Xhbk]lZq[y]|Z
B[K]hi
@\Rgw[yb
R[^c`\aeke{g
B\C[DfGcK\NZOZP\R[U[ZW]\^Y_addebgZhXi\k\qgr[z[{\
AdDWGbI\N[P\Y\Z]^]c\fcqY|n
DiPe\dabccqT|\
GbIaQ\Yb^dcdh\qhuc|[
IbZmf]qZ
BhGZRc\\|V
BfCZDbGdOZP[R[TdU\ZX\\^Ya\dcg[h\i]k\naz[
@aAcB\CaGcIgMcO\Q\SaTZW]][a\ccecgfhdiblcobp]q\scwbxc{g|a
AUBeFaGeIhJZNePURhTcWYXc[i\d][_daZb[cUeagdidk\menhsXu[vgxZyb|g
P\^ieasc
AZCfE[F\KdM]NbPgRbSbV\WfY\Z\\\^\bec\k[l\m\n\resVtfw\y[zS{\
CWIdKlMbWb\Yuc
IWK]Y\ZTeZfagnh\iZscwb{]
@fRWSbX[Z[\ccnh\lbrasZu\y\{Y
I]ZZ^fc\wc{[
H]J\NaVbY\llw[xeyd
@jD[Vb
PgZdm\{\
Z\^e{f
kindsZtgvb
C\DXTcZ[fcgh|e
BZFcI\JbN\Q[X\Y\ZX[X\dcidZfbgakZlZsdtcupyezf{[
RiWbYY^\h[r]sa{d
FdR\TbXfZ\{i|Y
BXIkRf^\abk]s]zg
D\Ebij
CjD\ItKnM[V[X\\\ebh\i[lYris\wdxRyX{Y
IhKdi\y]
K\Y[bWslt[u[v\z]
Cl
KVMc^brc
IXP[QjTaUc\ccdsaxfy\{\
@eFhIgZ[c[wb
B[QnRfW]h]ldr[yd
Bcco{\
IcN]t\wf
KNMh_ccZe[
Rj
@hF[RWcYhb
B]JYNf[bldxi
N\PYYf[\\hg\l[m]resctXxcy\{j
lfwhze{\
FcK\MZVa\dbgeblgne
c[{j
CgXYbbva
@UAUBbCuDcEcFcGeIYJ[KgMbOfPZR\ScTcV\X[YkZ][c\Z^h_\adbgdpeXf]hdkWlbn\rXs[t[u\vjwe|j
@\C\JjQ]RWUbZdc]datcu[vV{h
RlY[hcuh
@eBrCUDbFXGbIjKeMXN\OZPcRaS[TOV[WcXdY\ZX[b^\`\cWdbgZiZkUlQm\oZqgsXtZu\x\yWz\
@bAeCgEcGYIXJZKlNYPYRZXaYgZh[\^\bXcodeg\hZlbtluZvYxZy[zb{W|g
@dD[IdT\Z[]Zclf[gXh\i[wZ{[
]mv[
I]QYs\ulye
R[^hck{\
BgZU^[kfq\
ck
@]CZJ\KeNiPgR\b[ckedkbs[t[
CdFbNcyi
I\R]Zh
A\dbhhkdpc|d
D[RwZ[hak\{U
I[KoPeSaZY\[]c^]`bbUcZdZgehflbmfnZsjwlxRyX{W
{h
DdIX
CVD\IiRlXkYd[ZbcdZkZlem[r\sltYuV
BZEbG\I]J]NdYg[cb\hYkdljrdt]ulwZx\yi
CbDdGbJhK\NbPcR[YlZZh\k[mfrbwgz\{\
AjBdC[FXIbKcM[NXTcV[W\Y\Zb[\\\bTc\d[e[i\l]m\nfq\sctgwazb{c
FYIjhe
C\DeG\Yec\ii
@[EXSbY\c[kZmbw\{q|Z
GgM]cYwf
CkKfPZQfcddeik{Y
RmYYa]heyZ
JbR\Y]Z[|h
B\HcJeK\NaXd[ca]bekeyj
Zi
@YAbIYRlS]VcZ[\Zbce\hcsYtbunvbwZx\|\
AdS]c[eggbh\r\
AbIhR[Y\yc{]|X
BZZn`ad\k\pbub
Z\uk
@icbdee\
Imz\
BZR[SbZp^]{[
BXG[R\Y\Zl^]b\d[ebhakk{Z|Y
rk{\
DdIdZhcZg\kXr\{d
G]Ze\dk[rc{g
AbCZDXIiPdRRTXXXYZZd[[]]bXcbegfZgZiak[l[qgzb
CUFaI[LcRrSbYXhek]yY{c
@dE]Ug`[
CZEbJcKYPXSdVj\chYl[xi
BkHfIaJd
BiR]YdZeedhZ|Y
DhGb
@eCYD\FbIVJ\K[M\NbPbRZZ\\Z^X_c`ea[b\dcgZkgqbrZuZvbwgxay]|]
CYG\VZYZh[llv]
Chdbkd
Chkd
@\AbBZFbKZQhRhWbXcYf]cb\f\h[kblZpbrcubw\xdyY{b
F\Zgvc
CfZha[hcxe|d
BaVe[\hgvc
I]ViYfb]c[h\uczc
N\ViY\
IhY[Z]^\
@eAZBcCYEbFcGZHdITK\NhPcQ\TbVbXZYW[c\X^]`\aYb\ced\fYhek\nbrcset[u[vayZ{\|[
AbBfCbGbJdK\MkN[PcQfRoSaVbWcXaZZ[d^[ced]e\ffhGiok]lenhqbrbu\wexgz\
@mC\DdFdJaMiN\V\XbY\Z\bdcchQk[ncrcsgubvfwfxY
@gb\h[
\[hgkZ
@[DWGWRYc\htrY
Rcht
@TBbEZGiWeZf[[\\][a]cZd[f]gbhak\o\rqzb
@]A\cl
@eBgChK]]b^]cV
B\VhZdr[xY
ehhX
S\e[hh
M\Voh[
@]GdV\c\ebhlkYrXz]
NeyV
BcZ[cg
@jB\CXFgY[ZX\dbcecg[hUkep\
@ZBVC]GZJZRXf\hzrWwZ
B\GUPbe\hnkfn\rb
@dAbBdD\FZGdIdMbOfPbQdRjSeV[W[Xh\f]c_bafdij[k\nZq\ras[whx]zW{a|V
AbBjCWDjGdIlMfNbPbQdRbS[V\[[\f^ha\b\gikZnerftguWv\wjxZzh|k
@XIXM\OoQQRRSZUQZj[cchdahfkZman\v\xeykzW
CV\bndu]
Riwb
@l^ecXma{a
@cC\FZV[W[XaY\\ncge]k\vZ
PYR[Zg[l\Zcdlbm\n\pbv\
G[PbRcXUeek\l\nbsft]uavXwXyhz[
E]JeM\Q[R\XbZ]bgcbdfegk[n\ufvb
@kE\FXUb][vV
QmYYZd
Eh
@[Y]c]dg
ekpY
[VaddZ
@\Cl\\dZ
PmY\
OeP[QdYdZb[\b\c[icn\rkt\wcy]|[
AbBlCeG\IiJ\KcMYOXPdQYTaVeWbY[ZU[\\Y]Z^Z_[aVbZcXf\gchcidkcmgnWp[sdtdvdwSxXygzg{Y|X
PZQZ][vk
PjZ\
CjKXMdRYYi\]fb
SceW
QZV\Y][i\[cke[kbv\
IYKivc
hi
@eP[Z\a[wly[
afdiv]
Hcvh
@cQ\YaaZcid[ecwdze
J]c[viw]
YpZ\a[
bg
CU_c
^\zh
ai
d[njw\
C]KhRcY[vby]
Y[vg
P\Uf\[
ChFZKYR[S\\]]daXcopdze
EcYg
C\K]QiV\d]rh
C\R\el
E\Fov\
YZfp
@[FkIWNZSbVka\cZlcmbngr\|f
cir\
AbD\FbNYOhP\^]fbk[sftexb{b
CbObQXRcZh\bf[tdue
BcK]NeO[SdZ[^lc]eenbp[ubz\
BZC]FZGZHbIXMZNXOYP\RcSdWbXWYlZ[[e\a]\`caWbbegfdg]hYi\jdkbl\ofrWscteufvZ|\
HbRgYRZ\`bcfebnas[t]ze
CcW]Zh
CaWXYYyi
RYYghcpZ
KcLbRVSbWcYdZek]r\{a
AlGYJ\KWQcYZZi]]f\hckXlcnbod
A]C\QgSbld
Yh
K\b\{h
WdX\{j
f\s\tiub
CdYg\bddl\sitlubv[
R\hg
A[mg
F]YZZbbhffk]wa
AdBeC\K\OZR\Y\jbkh{X
CbQdRgYV^fs\
CZJbKfQhYZd\
IbYkd]nf
`ce\hgkZng
Ck
Pc^iz[
CbWb^\ki
@[AYCYEaGdHbIcM\N\ObPbQeR\TZV[WeYdZ[[d\c^[bfcYebfbgehcifjbk[lZnXqcsctdufvdwZxk{b
B]DcEdGfKZN\O[PbQdT\WbZY]]^kbdc\egg]hYidjfqbr[sgufvhxZzc|g
ObZZ]f^ecaeUgd
@XG][bbbhis\{e
sT{g
RiYZZd
B\D[IeKYP[XbZi\cbcebhcmasb{\
Whbbdak[l]xd
CaOoQ]Rbbff[k]t[ubz\
N[P]QbS\YbZ\cckis]t[ufy\
PdYg\bbZc]s\xc
B\K]N[W]Zf\beb
@\BeObZYb[ccfcgfui{X
CeD[E\FeHbIYJZK[NaOcPeQaScVaWbYZZU][^ffdh[k\lankp]q\r]s\w]xZzb|b
B\C]FWHcJZNgObPUS\VcY\^cbbcde[fdkdnaq\uevdz\
QhZ[x[zg
CdDXEdG]IcJbKcM\P\QWRaS\X[Y\\W^cb]hci[kVl[p[q\ris\tcv\za{\|[
B\O\Q\Ze\\rd|\
A[M\c\ei
AYBWC[DZFfIbPbR\WgX\ZZ^am]ndrPs\wf{[|f
AdBfEeFcIYRdXb]\c[dbhXrgteu\
AbBbChRbZ\eb|X
RZZlp\z\|d
BfZWr\
AeCZDcIcKcO\P[R[SeV\Xbadd]e[hZk\lgseu\|[
AiCZsdu\
SZV\lln\
DbGaIbKkP\S[ZT^caen]
AfDeGdKaPcS[TaW]ZW^db\dcecf\g\jekfnapbrbsbzc{c
@iATCeEcFdJdK[L[NeO]QgSiTfUZX[YZZZ[d\gcedgeZicj\m\nbocpdqhrUvbwdxezb{g|j
AaCfD\I\NeS[VW[g\d]caabck[lSpdrZsXtbubwYy\z[
EcF\QYrl|f
AbEcVkYed]ebidner[
HfN[Pj
GbRh
DfG[PfVjZi^badcbhY{\
V]hli\rg
DW|c
C\Rb[nbYdbk\lduY
@dCcEeOeQfRdY\^Webn\r[wdz\|Z
AcDbP\RZYw^\accXdX{[
AdC\DZGiPcRcSbYhZYc[ddk\p\{\
EXIkVb\]^]ae{f
DiE[Y\i\
A\CfJbKxMeP\Q\RZSiThVZWYXkYf^cbmeXk[ngrXsbtaubvRw[xWyc{Z|[
CpGYe\
DVEcFdHeKcO\PmY\Z\^baXbcdbebjbkYmfnbo\p\|e
I\Q\XcYZbdk]n]sqz\{Z
G\c[edjh
Cc[Zpgs\
Dp^Xnez[|U
@eO\n[rn
ef
Ddcd|T
@[Eeck
E\G\O\PdQYRWYlZS^dabbZddgbh\kZlpnUp\zb{S
levR
CePgbbne
H]QfRb^\ebhhk\r[wiz[
AeCYPdcW|j
DiESGfIeK]PbRXU\VbX\YdZ[\[^]che[h[kUnYrZsZw\zd{b
EkF\kinZp\rf
C[HbJeNhPZScUyZX^\bcdck[p\r\vXw[zZ{[|X
PZkZvX{q
AeDaV\YkdSlb
@\AbBiCWF[GZIfOfPcQUR\W\ZJ]Z^mabb[dUhajZn]p]qbrVs]tcuev]wdy[|f
A[g\nd{f|\
C[ki
OePYQfZ\\\e\ibjekdrZ
e\pi
Pi
A\D\RdY[Zk^]hdzc|[
@ZN\PcQfY]Zi]\b\c]k\vh
@aQZ^]hYrm
ciharX|b
C[GYJ[RnYmfdhdkZzb{\
CjDbIYQZScdde\n]r[tTxj{[|o
CcGeKhOUSbY\Zr^]k[rX
AdDZ^]|f
R]^\{h
RZY[]akj
DZGhcdrZ|d
IcYik[n[w\zo{g
@cEbR\^Ya\r\|f
klzZ
AiD\NdP[R[Y\^WcYdee[kknkvgzX|a
Adecnbrh|\
@ZAcCWGcIjJbKaMcN\P[Q\R\S]T[W]Yc^Zcqechbkbm\rUtevcwZxZybzX{f|m
Q\elr]
DaEZQbYZa\n\ri|]
cbeYkYvWw\ze{p
AaBcCZD]PYYhcch\n]yaz[
DUEZdckilbr\zf|\
O\Qj]ejbko
GlPfia
AUCiDeEaGTHjLdPWQYRnV[Yo\[cZdmeThci\jcl]nTo[pfrgt[u\vYwhxbzb{Y
A]D[FbGaH\I]NaPbZb]\^ka\bcc]k[nor[
h\kh
{n
GeQh^Yz[
A[Y]Z\][a[e[koz[
Ymp\
eij]
P[Qh^\r[
AeIZY\e[h\rl
C\DcZW
DZPg
C]D]Zde]kh|\
C\DcE\|T
hfz\
QiYYiZr\
@iA\aceY
Qe^je\
egk\zb
@dC]EbFgOiPgR\XbZ[^Xc[daeZn\sXt[ujzc{\|g
@bAXBdRkZb^WcndeejifrU|h
DiP\Q]RbUNV\ZoafefkZli{b|[
Q]^[l]ri
CkD\J]d[ic
GeJbPhQ\YYZY^dabibkcrh
AfC]DmI\JcP]RWZ[^\c[e[i[kcn[zd{e
BhD\G[I]RfZf\\^\kgpdrX|b
PZY[\bjln[sbvfz\
DZZa]\^gu\|d
DZL]Vd^[ajb\dZecfgk[nkvizY
D]EiWckd
Uj^[sd
PeQVUd]sk[z[
D\Zok[|i
GbIiQbSZYY[b\c^\bbedh\l\mcr]sfw]xdy[z\{b
BYNbSZW[XeZd[c\gbch\sftfuc
XZuixa
BkIgkZm\n[u\
IbZ]ng{b
Ihs[
BdXYsgu\
AbDcGZIXJUM[RXV\Wb\X_ceZhvkdldmcq[x\y\|]
AbKbRZhl{X
AdBbD[GeJdPcQ\RjY\ZY^ccad[ebhSicl\rftb{c|Z
DWQ\h[ior\|W
AhD\KePfRYechYiXmb
AYDbG\J[KZRbY]Z[cgd\hh|c
Z\i\|m
S\h\ii|Q
CdD[IbJ\N\RaSbVgW\XbYa\[]Zl[sit[v[{c
GaQbSbVYX[Zg^Ybch\rjsdub
B\Xdb\khm\nauUwZ{i
SZhg
N\XdZ\sgu\
C[Sf
A]CfI\KbPcTaZR^cb\hbs\
Ci
]h
B\DeGhKgM\NeQbTZWZYeZ\^[cedZhQiYl]rhwXxc{Z|X
@iC\KaM[^\cgdZe\h[
P]c]ki
KTPp]dc]ghh\l\qc
AbG\MbQjYcbchewf
CdG\K]P[V\ZZajcck\w[
@fCXDgEgG[KWP[Q\R[^\cXhdifn\q]wh|i
DdQbReZ\[\^khcrV|\
Re[\hh
Dh|\
^hhZn[r\
Kh
B[GeJXKbO[R\W[Z[aar]sZtky[{]
@mGbh[
VgY\
V]ZYrn
EjYaZ\c\k\pg|c
CYDWKdQdRcY[Z[dchet[
Sdherh
@bCdD[EbFbN\R\ScZ\\b^Z_e`cbdi\l\nUpbrctcwa{d|\
AZC]D]FbSdYg`dc\ddn\rltayb{b
@[E]QfSbdd
Y\h\ri
DbIcVbrW
EaFbQkS[Y\d\rZte
B\CYDbNbOcQiSbW\XaZ][]]X^bc\dde[fcgch[l[m\nep]rfv\w[xYy\{b
@\AfBbChD[FcG\IbJbNcO[PdQVRgTcVdXhYfZY]a`]aZb]cedangrgwYx\ze{[|g
@bDZEdP\RZVgdZg\k]n\wdx\{a
XYY\bve[s]v\
@\DdEeQcYoZRb\d\ne
O[PlQZV[
Y\Z\^kd\ger\
AWC[DaI[N\OdPdQYRfY[Z\]g^[b\e\fZgakmnfrf|b
OcPcQ\Y]Zj^Z
G\J]QWSfYLZuaed\e]her]z]
AdKaYfdchb{g
CXK[QhV\d]rh
Di|[
GfKgOjP\Q\XaZVe\nf
@bQdY\Zgh\
C\KfOhYeZX^]k\
D[EVP[Qt]Y^Yc]eXr[
D\EgShV\Y[Zd^hc\g\re
Qhr[
Q]c]dl
AiQ[YlZZ^Zg\na
Q[Zi]br[
CdD\E[F\I[KcQTRWY\]\^d`]eln\s\{\|b
A]B[CfFSGYI\KjSmVWZVbeej|c
BdCfPg][^XbZ
AgSY][^pe\
FdSh
Kh^\eX
QYri
Q\^Zel
IZ^eb\g\o[shtbu[v\{a
R]sku\{]
@[B\D]P]RoYXZY\\e]hd|\
GZhh|\
RShc
RbZo^Vrd
H]PZR]Z[]\^iae|[
E\IdQ]ZY[[yn{[
EcQdYbZ[\ba]g]hcnbrh
@WAdB\DXEYGXJ[NZP[RhUZZe[W\g]X^dafbccbdWgjhdkZpjqcrZtdu\w]xby[zb{g|g
G[RXhm|\
D\G\Yhhj
@]C]E[PZR[Y][\cdd\ibmcpdr]u[zf{j
@dS\c\pi
CmfY
BiCgRUV\Ydve
FoIZTbrZ
@kPYR]Y\[[^\{t
D]MdcXeXhc|k
CdHdO][\aYb\kYnh{\
B\]]`]cXeend|j
@jK\QaZ[bbdYh[k[lkr\|]
@eCUD]QfYb[\^Xa\b[cZfeg\hXkelcrlv[w]zb{f|Z
EnQVYcfZub|d
DdEh^[q\
@ZGfR\\\bbkcvd
CjDTE\G\HSNgO\PeQcWYXbYb[h\]]hbYcfdUebiglhpbqZr[s\tYudvbwhxeyfz[{f
DgE[FgI\Pe]Ycgi[riu\
ChI\k\l[
YhZ]
CeW[YkZ\d]
C]D\GWPbS\UaVeYXZcc\h\ii|c
@]C\EkH\KgS[aifcrY
@VCbDSE~IZP[Q[S[Yda[ekf[hZifv\{[
GaI[K\R[[[a\fchllcritcvey\
Ye^gk\r\
@[BcC\DYE]FlGfIgJ\Q\TZUa[b]\^fa[fbh\ielcp\wZ{\|Y
G[IcKeRcVba\cgeVnbq\rpwh
AZB[CVFqHdI\KZMcRcYX[[\[^]aYbbcbd\hXi\mdn\ris[wh|e
R\]Uvr
X\]esZtj
@gA\GcK\NcRZYiZ[cfe\fbljm]r[y[|\
EhpX|m
@lD]PZcX
@WDbGUHcZ\afbjebhwkZle{h
BVFbGbIsK]N\Tekdy[
H]Rmw]
CbJeVXd\k\ll
Fdni
GTIZKbN[O[PhR[TYWXXcYXZS[]\g]Y^e_[a\bZcodVhTkdllnWobp[rcs[tVw\xWyV{f|h
Rh
DU|h
B[QbR\]Ue\len\r[{e
B\CXI[QcWXZ\kerlsbu\
@qD[N\O\P[QdZY[]^[cYik
AbI\ThZjc[hWrYz\
BcGcIgP\Tb[Yy[
IlQc]\rbtZ
@XDWH\NaR\SYVeWZYbZ\]\aZf\gdhbi[kdl[n]rmtcuewcya|d
@\KZNZRhS\V\YVZ\\[^ZaXbbccdZedf]gjh[i\pXr[sXtbuewZyc{i
@nBnDREiFeGUIeKdPbR\SbViW[YhZ\]Y^Ucbe[f[hbimk\lZn\qargv[x\yezZ{[|n
@dK[bec\k\mb|o
AfC\DdF\JdNdPfV\WcXdYbZa\[]d^Za\cZdhebgchgk\l\neubw\x\{j|Z
lir\
So
E\cgg[|d
vi
@eDZEjFYGTIeTYVb\\`bd]f\g]inlhnhpZrh
UlkX
TXYXZf^adcejickcncrY{e|b
YkZZ
AdBUEnFnHbIZJaKaMfNdOdPbRfUZZW[i\Z^]aZdYedfeiZmbnepfqdr[s[tYu[wfy[zm{m|Q
@ZGcQ[dczj
CbEdQdRgS\TXYZZ\[[cfh]k[rc{\|n
CiG[Yd[\\c|l
Zd[\^i|T
CX^\a[kfzi
@fBcCVFaGSIdOjS\VhX\Y\ZY[o\[]a^\agbZced\ikmb
IZZ\[cdeyl
@XA[B\CdF\HdKZN[OZPeRYU[W[XYYdZh\W]X^TaTbddqfZgfh\idkglmnXrYsctbvcyZzf{b|f
BZOiZ\qU
OgR\ad
Fh
@fCbI[SZYfZ]h[rd
BbCeDZE[GUJ]K[N[O[P[R[U[WbXXYkZf[T]g^[boc\dffdg]hdkXldmZneq[sbu\vdxZ
ZfnZz\{g|[
cYwh
D[FbI\e\wf|g
@\IcPbhZmanl
I[Th[[^\bemcqf
CcR\Y]a\bdiYkbvf|h
CjRZVXiW
PbQiYa\Xdeg]j\nfrXvZ
@bBrCeDgE[GSJeKUM\N]QiRdSiUdVhWg[d]\^ja\b\d[fZikjekclenbscu\xZy\zf{\|g
FZGnR\\ff\im
C\G]Kc]eeXfWhdit{c
CbHcIaZ\addjr\
GbPg
@oF]Pa[\ld
XgYcpW
BiGQPdXch\|h
KfQc]\
@gCWF\GWI\NiP\Q]RWShVcY\ZZ[Y\[^ba[bid]eYgZh]kmlhm\sYuWvkwXx\yf|Y
ITUbXhY]ZX^gg[kZmdrns\w]
FfIki\
[j
@kPYQahfv[
FbQ[Y\Z\fji\
EffUn]
B\RYZkc]ub
CdGVHfKfYXZ[afn\rd
h\kk
BgQXS[V]c[iZkgrj
KXQcfk
@lBRDdEbFcGgH\I[K]NWO[P\RZZl[[^j_adjgWhhkdqbw[|]
GbP[QbS\WdYVde
AbS\VcY[[]pn
BXCfDbEcGgH\I[JcK]OlRZXcZW[h]a^]abdZk[mdnepjqRr\setbu[wczW|Z
@jG\KZN[WeZb[c\bfcggh[knl\s[vZ
A\C]GXSbVcYYiole
@[CdP]Q\Y[ZZ[d\]]bdip\r\uc
@bCZ\hack]r[
@ZC]DaZ\[b\dcZe[kipir]
B\CXEbHgUXajlaz[
RbViZ[
@VDkE[FgGcI[NePfQ\Z[]ke\iRm[rcuZvf
@ZC\DWEsWbZ\[]\b^\ehikkjtbv[|g
FiI[Yb
CXFjId]b
@eD\FeG[QdReZ\[c]b^[edk]n\p\rk{e|e
B\HaOcP\U\Z\aki\lfzZ|[
@ZCdEbGbHePbR[XcYV[\e\hck[lhn]r\sctYwbz\{f|b
OgQmZ]d[
qf
AeBWC[I\J[RhZa\abee\ne{[|p
AcI[K\QiY[Zj^]ccf\
C\EdIYKcQ[ZW^[rp
@jE]GeI\N]ObPfQcU]VnYRZY^[c]d]edfbhciZnWpZrksbucvcz[
D]Re][^mnZrX
ZXnk
Ch\Yh\
KUihrc|b
@kA]DeEcF\H\I[KbNbObPaR\VcWc[\]RabbaeZhckilbnjrcubvcw\x]yY
K]Pc^[hc{k
EnF[i\
@\ei
CdFj[W]ccY
C[FkGXJ[K\NfPaQ[RbTbVaWZYeZ[[[\rb\eZkYlenZrbwcx\y]{Y
@SF\QcTb^bfag[hjkcncpgt[w[
KjO]RbWcYbZb]]^]a[dXhiqcrVxW
@gB\FcG[I]NfOaPgQ\RbU\a\dfgZhZn\rgu\vgw]z[
CgIYa\
@SAbB[E\F[G[HZKYNZRbVgXdZd\Y]\abb[cfdVeZfZg[iZkYlcp\qfrgsXtSu\vyw[xdy\{o|d
@cAVChDcF\GiH]I\K\PcRWSlV\X\YV[\^b`\ahddebfYihj\k[n[rft[xZy]zZ{]
@lDSJ[O\PaQfR]S\VeWdYiZb\cabc[dWeWf]hfijj\rXtSzW|g
@MA\CcJaNbOcR\S\YeZX]ec]eahirctg
C\SeVV^ccdeaharZ|\
DiK\i]r\|Y
@jDcYXZ\addoeYz\
GcZj^cr[|X
AbI]M\NmRaS[VoW\ZW\[c[eZh[i]l[ndr\uXxXy]zd
RfSZVhYcZ[\]l[nexXze
K\\\bguax]
Hik[sa
B[I\Zf|Z
AcBfC[E\GbHZKgRgX[]a^ZaZb\c\hZiek[lbtdw\
@YBYC\D\OfPdRXXaY[Zdbhhfl\{f
@lh[
BeCZIdR[YcZ\^oeZg\idp[wgz[{[|h
@TC\EdFZG\KbQgR[T\Wf\c]\^Vf]gZiVkdrex\|T
Jgrc
@cGXOTZ]hkrc
EaFbhWrb
@hBXGYH]O\QYW\YYZj\\e\iYk\l\mcnfrd
QdZerctX
ZdhdrU
AZDgEbFbG[IaKaMcNcPaT]ViXe[d\\cYeagcicnbq\s[ucwZxbybz[{b|b
BoCZD\E[HeIYKdNcPZQaVdW]XVY\Ze[b]]^\eagZhhiYndqbtjxcy\{a|U
@bCfIVKYNfP]R]ScZ\[e\\a\bbcfeikamdsbtXx[{Z
DfPi^S
P\Uf^V
BlP\Zg^Ykh
BZO\Xh^Z
DeN]RfYZ|T
AeDYEiFhIaQcRYY\Z]eZhcill\qbt]xe|b
I\Kc^gyl
B\C]DcFYIvKdN\O]PiR[]\yZ{d|Y
DpN\PcQ[ShTbWb^iace]fcqX|T
MbNcRh[beWu\xb
^j
C]I]XbYf]j^lp\|[
E\IjZZ^ecdib|e
e\g\|h
WiZbx]
AfCcD]E\IdJ]MeN[PbS\VYWeYXZ[^babcfedh\lYn[rZu\wb|X
I]Wll\
AXCfG\M[cek[w]z[
AfCZG\YUZfafebi]zb
DbK\MkeZhd
SbYf^\ff|b
CaD\I[JdKeM\NZRgSbU\VdYbZa\b^\a]d[hcigkkm\tguhwYx[yczY{g|Z
GYJbO[RfYXg\ihx[|]
C\R\hju\
C[KfVh\e
OdZ\]cebvg
CnScra
Y\ih
JZO]P[RqVbY[\\g[hck\r\
B[QcRkZ[he|a
Rig[
hh
@]FbK\MaTg\e]aaen]r]
FdTi\Z
@]Hcah
GaWaY]Ze[g^avZw\
GaWaYb[gvZz[
C\RcYeZfcbucwd
YjZ[
Yg
A\B[C[DfGdJgKfU[VbY[ZY[\\[]XcddmeZk]n\u\|[
B\DfGjK\VeZZc\ean[
CZK\[\dt
D[Ktc[
CWK]c\dz
ChK\Vcef
CgGcIYKXV\^[agdZxZ
A[CYDbV\\ea\her]x\
GiK]\dd\
CQ\Tay
A\Cd\Tharb
CY\i
CnQX\[
CqIY\ZaX
AgC]Kd
Aj
UeZV
U[Y\Zh^\l]
DhG\^gcbnb
CbK[R\YbZf\[fbl\xi
@]R[S\c\eoh[k\
PbQ\Y[Zb^Xbdkl|Z
AfC]G\KoVZZ[^YcYeUk[|\
KhMZV\
CcFhK\MkY[Z[^f|]
CfFgZ[b[
DaEbF\GZYlZ\[caacce]k[mbpbv[xa
DhKiP[U]Z[]d^\lc
xj
BjCcG[ZS^[kZ|\
C\GdP\W]]]^Zc\dbeckjvYxb{Y|X
BjU\ZY
CWFbI\KkMbN\QYS]ZZ]b^\_fc]eYgThbihn]u\v[
FgI\KSP\Z\_dio
D\F\I[Z\]iicrg|[
A]Kjc\gZiT
KVPeRd
B\C\DdQb^hdbe\q\r[
A\Zl|\
@\CaE]JbKaM\O\P\S\XcZe]caecjegl\mbsdv[x\{\|f
KgX]]c_acVsiv]|i
CiP\sZ
CWIaKiMbO[PeR[YfZX]Xb[c\e[i[mbsduZw]xb
I\KlW[
CZI]KuMeR[WZX\Z[]Xc\i\
C\IcKYXh]]k\s[
K[Yhfc
FbI\RhY\fZh]ii|b
RdZ\^ih\rc
DYF\G\IdM]RZVeZ\\\]ca]bYc[dZenhck\m\r\tb{]|\
@hBZC\DYK[Vc]j^da\c]egfbh[mZ{Z
@]A]K\cXeghctb
^fhj
@YV\egh[
bZei
AjKb]beRmb
A]BYIc]Vei
VdeUh[
ZZ\l
@[A\B\CTGYIdNaP\U[VhXbYa[]\X^[_d`]a\c[d\eghbiZm[sbtfuZv\xZ
A[GZIbRlV\WdZjeck]nfr\xgy[zb
Ybebrg
Vi
DdRbYZZ\e\hj
FcIfKeMhR[VjWYY\\]e[hgr\tWxY
RWVZ_\emh[
I\Y\e]thyY
I\RVVgx\
NbSeVZe\yc
YjZ\z[|a
Scehsb
S]ZZr]|o
@\EaGfQhS\Z\]a^crY
YdZdeZhhrY|\
I\l]t\w[yj
IjN\Vds[ug|\
G\IcReVaXjZY]beakb
CYG\SVVdY[_[bZejhh
C\_he\
VUZTe\hdre
bj
VYYYZh
A]BbCZKZSZZX^\`]c[ejr\
@iB]CXEbFXHbITK[NfPbS\Y\ZZ]e`cbfcZeWf]i\kflbm]p[rcsYtXvewbycz\|[
@VHaIYK\N\PmQ]WdZc]e^Zc]g[kfldm[nfvgyd
gbnh
NY^[r\uly\{b
D\Rhkb
@dbks\
@jEbFZU\`]eXhdvY
F[Nht]
@XEkXbhek\
@[F\K]NVPnUi[\^Ybdn\vY
A]C\D[ETHbIfNePTQ[U\]X^\`Zgah[lmnbrbuYve|\
@ZDeN\PfVbW[[b]d`hahbdnUuZvfwby\
@jPY
N[QbXa[fl\xg
@iE]F[`[gdyc
@YNmPZ^kk[
@iEkPS
@ib\g\m\v]
F\I[QbZ\^i
@hEZF\Nf^\b[
@ZA\CbFcHbIcKbNcPZQaV]W\XYY\][b[cfedg\h\iek\lZmbnbr\t\u[vawfx\|\
BdC\E\FkIUNiTaZ[c\mev\
FVIoMeP]T[
DWI\ii
E[FdGaIdN\Zj]dbecei[l]m]
C\Enbfc\nZpdv\y]
FaT\Z]^ml]
ChIYbUccid
F\wZxh
@bCbNbP\W\ZY\b`cabkalevdwZyZzh{b
@fD\IWKcN\Zi\\^\cZlcm\n]rd{h
@ZQb^Zc\vlw[z[
FdH[Nf\[]\^Zajk\{\
FcI]Qb\\^\abkg
D\\d^\`ektlYnZvV
k\zk
IYZ]^i
Dc^ZaYkVlfzh|h
E\FdIkRZYcZ\^Xhby\
FeIiZ\y\
UeZ]
N[Y\wcyg
B[C[WgZX^k
bb|i
JbN]l[xm
DYIcU\bfegifrd
KjXbl\rcsb
KjXbl\rcsb
CnI\KYN\P]ZY
c\lhra
@]BXE\IVK]QhRhS\U\V]XbYc[\^]a\b]dbe\hblanboVpcsdtouZvbwf{[|c
YcZ[d\pct\wjyXz\
oZsnt\u[w\
Z[s\tXuo
Q[sXtsuN
oYskt\
QkrW
N\Z]tduiwXyd
sWtsuUw\yg
@bBdD\NePcUcZU^cabgci]p]qbtZyb{f|Z
BdKgPqUTZY^[a\b\gc
B\^s
BhP\^ZacqXwY
@cBYPg]\^j
BZEdFfO\P[TdU\Y\Z\ifn\rZv\|e
EWFnT\ig|[
DEESip
EQid
DiEhFYI[T[ffiZ|d
B\D\E\Fcig|Z
ElFX|f
E\Ff|h
EhIc
CgZ\
mh
G[S\\Vxr
Zhh\z\
CiG\ke
kg
AXB[GSJ\RWY\Ze`ebZhlkd{c
`hhTkb
kg
KncV{\
D\FdI[M[QcSdT\`drftbu[y\|a
@eCeE[FcIcYc`fd]emhl|b
M[cjeYwa
@[EgFbQeS\Y\c]h[rYt[
BZC\FfHcJbM]NXOcReSeT[U\WdXWZ\[f]d^d_cbddbh\jblYmcnbt\uYvbx[z[
@eBcCbDXE[GfK\NbOdU\VaWcZ\[c\c^X_\bUcYd\h\kinbpdrfsct\vbweydzf|b
DdFbK\ReSbVa[e\ka[bdd]gch\i[kZvcw\xZya
D\F\G[YOeXgeiw
CZDfRY]edphcrew\
Y\Zbcadhkc
KhYbbbcdi[
Ilt]
A\D[G\PcR\ScZb\b][^Wevgbhbk[l\pVvdw[|g
GbOcRgYiZYbe{d
O]RZSrVZ\W
Y[^ghb|b
CgDaFeG[QbR]VcWdY[b\iYk\minfpdrYwd|f
F\GeKacgi\rY
FiIYwb
CXKbO\\[^Zb\dkkbrd|f
A]IcRhZ[^g{\|b
F\G\IhR\gin[wY
D[ElGWI\N\O[QeR\SVYO]dcoedgWhok\n\pcq[v]wh
YWZ\[\il
CeFhTcZ\[b]ebZcgn\r\tZwZ
C\I[[g]ccZ
ck
CbFiI[n\
DbS\Z\\lh[
UiZ\a\l[
UeaX
@bCYDaHbIZJiK[NdQ[R[T[VfXcZ[\b^\afb\cbfcickcndp[ratVwZxeyc|b
AbBgDbGdJaNYSbVZXcYecbiXndw\zc|Z
Vg
lXxtyY
JVR[he{]
JqK\R[e\xZ
@YA[B]E\IgJ\NdO]PcQcTfUbXZZP\b^Wa[bddYf\hciZlgncocq[r[s\t\u\w\yd{f
CoF\IbJ[NbRcVbW\Yg[bbZkbobs\vewbxdyd
FnImKeQah\l\r]xY
I]R\\[blsbv]
VexV
F\ISJ[\khhlanew[xgy[
IZWk
PbWo\[h]x]
EZFjIfR\T\V\\\lUxY
CdJclbriw[xZyZzf
F\ZXlj
N[\bbl
s\tZ{o
I\R[WdX\Ye\dbbd\e\g\h[lonYsducxd{c
Iil[
GcIbMZR\S]T\VWWXZ\[Y\g]\^\beeikYldrZv]xb{\|\
sYt\{j
IQMbTdVUnmwW
\Uhk
KgQc
K\Vi
CZD]GbIcKWTZVYW[YY\l^Znmtjw\ye{Y
DcF\G\I[KePnQlRfW]h\kcscvb
IWVh\]xV
M[VlhY
C[I[Thlbnkw]{\
Plkd
CfFZJaKaO\SbWXZb[[]]b\dbg\kcm]nbqet\wgxcyYz\|[
C\Jcncwgx\
C]JbP\R\Y\eandwcxd{h
KmW]b]l[sbxb{X
CsIbkXnVy\
I\Ki
CZGcIYK[NeP[RbSbXhYXZt[[\c^de[h[k]m]ucw\z\|\
CdDcFaJ[K\MbRdUbW[ZU\beZh]kclgn\wjyZz\
M\PbRjlZn[
CWw\xk
CkFbIcK\R[W\wVxd|\
IgR]lZsjxn
BjQ\Z\bbtZ
B\KXP]Y\tby\
@dGg
Ibs\tju\
B\I[]jc\me
G\RlU]YYZ\[e\\dhk\s]u\{\|\
Rg[\dahbk\
RjU]Z\hd
RY[h
R\YiZ[l\x]
\m
@[]\d\r]sht\u[v]
[\bZsX
bUsiu[
B\bnk[w\
b]kj
JZUiZ\a]naycze
xg
GbRYWcZeqV|f
@XGbHaIdNbZfebhZr]zb
eggg
Zc\ix\
I\Xcl]scv[xh
ke
D[FcIbKaMeO\Q\R]S\UZVcXZYZ\Y]\^\bccWd[e\fbhbkXl\m]q[rZt[wcxj|[
BcChGfKdM]O\TbWfZ]]]bcd]hbliwXzg|\
I\VgxSyb
FbI\Zph\lbw\x\
IhMcwexZz\
G[Ichh
Bil]
wdxU
xj
CZJcKWZZ[bbZkfm\q]s\wc
M\whz\
kim\nYvc
QbRbYeZZak
bdzg
B[D\HdIeNlZf\[]b^bacd\icl\v[
B\NqaZv[
NhY\Z\\[a]
NXZb^bkd
DoEiI\
ReV\YgZ[c\dee\fbl]v\xh
Y\\\xh
Yi
RZVZYj\\h\
Y\\h
G]R\VbY\\jk\xU
@YAfBcCeDYE\FaIVJcKcNbOcPeRfTfU[VdWbXeYbZ[\d^bajbjcYf\hel\mWobrVt[uawmy\{e
@ZBaG\VfYe\\ofvhw\{\
BfOYWb[c\fn[qbr[
AdI[hm
WgXgqcs\{c
ChY]c]hc
@cAeCe\jearb
CZH]K]O\S\TcWWY\Z]]\^\a\d[f\g[hdl[p]rmx\y[|Y
@Yc]rg
GdQlSbZg^abbcpdZhjrZw[x\|[
AbC\Idg[ibrk
RbhikbrYwb
B\Tg
I\hVrc
QVhcrL
QUS[
GfKbPbQcR\ScWi]\^ba\bccefch[n\r\z\
CYPkR]WoYeZX^Wb\ced\fcn\ri
CeSdWgYf^VbbcedaqbrZ
^mqY
klrd
EdG\PhQfYfZc^[`acZe[nb|d
@bPk
CaO[Zr^aa\bbpbzd
WfXbYZZT\f^[iel\m\r[tbud
Ib\bibrhuh
RcZWri
@\B[DdEiF[GbH\IWM\NcO[PbQ[ReU\VbW[YYZX]W^caecYdbech[icpbqXr[satcugwSyezT{\|R
@dBdDkFbI\L\N\PeR\TeU\Y\Zf[\`db\fXh\iclZrZsgtiujv\wXx\yc|b
Yhbfc\hbsY{]
NXseufya{\
@]DkEg|O
f\ifk[rZ{j
DbGcWcYVZ\hbicn[|W
Nnt\
ahhYzZ
I\NbPcshtb{Z|c
[Yuh
AcC[DSEcFYIbK[NnPYQcRWSeT[V\Wc\d^Zb\c[d[gWhWiok\s\t[uWvgx\zb|d
AcCfO\Pd[\^cbWhis\u\vcy[{\|b
CYDVKh[laXc[fiiYlZnir\sZtVuPw\y\|[
NX[]yj
CnI[
@\gi
DTPfT\ub|h
D{EeI[q\|X
D\GVUdVghYihla
NV[h
[huV
Dh|Z
D\FdGp[iebiZkangsbt\vc|b
DeEXNcPX[badi[rhuY
@cAYBYD\F]IiK\LcM\ObPVQ\RcS\TbViW[^b`\b\cjdVfZh[iakdlkminWrgtZu[vXwkxfyYzl{\
Pbn\t[{p
DZGeT[[beZnk|a
QZYeZ[fhpX
YjZ\
^Xkj
@ZAcBZCcDZFYIcKaMfNZO]RdTfU\VZW[Za\[^\`ZcedcfbgeiclYmaqbrZsYuZwcxXza
B[C[DZHdIZRWTaXdY[Zo^ecVd\f[gVh]i\m]q\s\t[u[v\|[
Adcj
c[|h
P\YcZV^mgare|[
KYcotb
AiKdMbR\Z\_ccSeafgi]l]
ITTmi\
GdZZ^kcc
C\WhX\Z\
ih
KjYcZZy\
CSIgR[YoZn^gdch[qYyb|[
hf
IjM]X[wX
TdZj^\hb|V
IYKaTfZg
ITKfRXTcZaccedgji\wb|b
A\CZDZEeG\ILJ]P\TYW]Zhcadcf\gci\mbn\wrz\
R[cjgdw\
DeTfbccbrY|i
RgZZ
KaY\dh
RcYkZbgdiW
Y]fm
A\D]I\T[YbZ\ih|l
A\MeYgcde\
ATC\DZEgIpKXT\XXY[Zc[[^e`\bXcih\idkblbpdqYwZze|b
RkZZ^gccd\eT
D\IYMcThZd^dc\
A[CbDYFeKgMWOdP\R]TYZV^Sglip{g|Z
YbZ\^hchwc
TmZ[
CeDoM\TaZecYed|]
AhC\GZHcR[S[cYe\f[kZwj
RdgW
^Yqg
RgdZ
IkTcX[cZgf
CgfU
Ch
BVIUM\TzZV^\e\har[t\w[|]
IhZY^Z
ZngU|]
I\OdPdWdZXcaf\kbshzZ
ii
D[PdRiTYY\]babqdub
AaYmZd
FeIdZZ^ggciez\|]
@[B\IUKYRTTZYYZX^\cvwcx\y\z]{Z
AbI\KWMjOYR\Zb]c^cabgZiZn[zd
@YB]IUOePbRnT]YdZS^\c]dahfkenbv[|W
DWZYii|c
DcFbIY]ggc
wjx[
Zg
CYDSEcF\GcKeRYTeY[fbh\ijmf|\
R]^Z|g
OY^j|d
D]Z\^i|\
Z[\ir\|e
YkZ\
^[|h
@\B\CZEeFdG[K\NjO[Q[SbTdW[\g]a^]abd[eZhbi[kfl\n\pbvYw\x\{[
BdC\G[IZJ\N]O[RfV\WbX\\b]abcgbh\kklZn]rbyZ|d
P[W[Xf[eb\ch
EqFZadf]
D\N[RiTkX\ZXyg
@WA[EuF\NXX\\\k[
@fIgNdR[WfXjZ]\Z]\c\s]
BZIn
D\FoGbIWJcK\NgRYTZWWX\YbZb\g^\e\hZkdl\mbncv\|b
D\X\\g
R\S\VdW\Z[\ih]k\
@dG[PgZ\ndtb{b
@\AcB]G[IdKYLbN\O[QcRaVcW\[b\dcid\e]ihm[pZq\s]v\z\|c
I\Sj
A\B\D[GgOdP[VeYcndr\yb|b
ch
BcDcFeG[QZZVcYhbirl\
DfiX
AeB\CbDXF\G[IgJbPdR[SdWlZX[b\g^[aecXe\f]hcick[l\rhscxWya{f|Z
Qbc]nh
Q\cg
CdE\GbIbNbP[RbVg^babc\h\wd|]
BWZWcn|Z
GcQhTe^[ckgdpb|[
T[WZZr[a][^[c\hckc
A\BfCdD\I\RZWYYd^ccgfbhgiWpYtdxo{\
Jbciv]ye
DZS[XdZWfbre{f|b
QkRcScV[Y]r[|d
Z\i[|j
QeZ[cV
\Z]g
AfZc^dcUeZf[
Q[ri
Y[^[ih
Ihl[vdyb
F[IYio
VYh]kelry\
y]{h|Y
FYPkV\YZZ\c\
DcZYceggi\
QgRhZZc]kbr\ub
chr\
Kgh]i[rc
cfg[
IfYliX
AcD]QeR\YZZhra
B]DgZed\ear[
GVii
DbG\Y\Zh|[
EbY[Zgz]|\
B\[\]ekh|[
[\ki
C\KfRgZg]Wkcq\vb
GbRaY[Zhl]r\|[
MdRbc]dcsjuX
@bBZDcEcObSiU\VZWbX]YcZe[Y\Z^\bccWe\farcxb
@iB\C\EeF]I\KgQ[RfV\WiYhZcabe[fahdk\nfrPx\
SXrk
GcQh
C[ScYZefnb
SYej
Ujdb
AdC\IZMdP\QaR[VZWeXcYdZX\\]h^bbbcif\ggiYmfr[s\t\v\wfx\y]|Y
Ce]\^bcdwg
Wl]\c\
C]K\M\WiX[Yccmh\wcx\|[
AcQcZZ]dbhc[e[we
RfZ\hd
CcI[KjR[]mf\
AeB\CdDcFaIcO\QcTfXb]]^\a\dcebfcgeibn\s\u]v\xcze
DfQgTiXhY\ZW^ddbicqZre
gj
ZYc\gkifrYs]
G\HbO\P[ZU^\ceg\q\w\zn
Z[\hx[
NZY[Z[\px[
RkY\ec
Pg
P\U\gi
Mi
@hA[CaEdFgGTJcKcOYPfTbU\V]YfZW[]\b]\`[aWc\fdi\j[kXlZnaobpdrWshtbudvXwfxbzk{c|\
@cBWCjFdGXKdNcQ[SZT[VfW\YXZ\]Vbccld\ehf\gqkdm\ncocsetivgwbxgyXzc{i
X\sl
@[JiPYQcRSS[Zlc]hkmlpZsdt[ubv\wb
C[J\K\LcMbPYRVShVhZX[v\i^[dWhekYl\nesVt[u\w[xryc{\
@\PmYh^\cYg\wc{\
F\N[PkRgYlZW^ZcWeZgch\r\sgtavTwZz\
@YRlc\
BYCeD[EbOZPgZW\h^Xabffh\k[obpcs\ucwdzl
BcYlZ[k\zX
CbKoY][bg\xb
EZFWKmNaPlS[U[VZWrXfYZZd\Sa[fbk[l\max[zk
KZR[WY[]bZhgk\nSs\tZuaw~xZyZ
R\wp
KZVZW[\ZwXxt
DdXSY[bRso{[
@mHdR\YZcdd[hY|c
^]kYx\zr
P\sj
N[QlY[[Zdbtiwh{V
@eC\OYP\QaRcYeZk^\hYqct\w[
KaPXYcZU]d^ZcLd[gzlZm[p\wY{Y
Z]t[{p
BfCYFfHZIiJZK[NXO\PiQYRfSXUZV\WlXcYY[X^WaYc[dcegfYgnhbk]ngpbq]tYu[wkxV{c|\
@XBZChEZFZH\I\J\KhNfP[Q\RiUcX\YZ\[^\bZd]e[ggh\k\n[scthx\yZ{k
I[P[R[Y]Z[[c\ncqg\wbyY{Z|]
CcJT
QZc[tcwo{W
@gY\d]
KeRgY\mcsTz\{q|\
NgvR{\
@Zs\tZ{p
K\P\RcZeb\cm
@]BYEeFgKePhYbZ\_bcVe\fcnow]{\|U
YbZ[]e^TcUe\piwfz[
@XAZBwEWFVGlH\IhJ[KTNZO\RXShTkW\Y\Zd[[\\]h^\aXbedXe\gXhgibknl[minhsWt\u\vUwWycz[{P|j
AeCXEjFpIUJcKdN[QnRYSiWbXeYYZV[b\h^[`ba[bkcVdXecflg[hWknlun[s[wZxZyh
PpTZ[ZnUwk{Z
CrS[
@[AhBQCiD]GYH\IUJ[KiLbM\NbOnPpQgRfSfU[VcWWXTY[[S]f^T_camcidbfbhdi\j\kUobpct[u\v[wcxVyczc{e|W
BmHgIiKVRcT[XcYVZf]\^pb\cedig\n]obpasZtcwZy\|b
Z\]\^l
@]JoRXhdk\
@eEeFeG]PfY\^[{X
IgNaRcYWb\l\n[sk{d
A]CUIVK]cYdehcn\wiyizg{Y
@ic\g\h]
@]G\IfKaO[PmR\WjXhYbZX]\^ZbmcdfigThqmYsbwZyf
CgK]P\Y[[YbZdbk\sduswh{V
PZW\Yc[u\hz\{W
Z]^i
F[LYkm
YZ[ZmZn\y]z\{f
C\JiRXY[x\
A\chnf
XYkon\sd{Z
BWZm|]
@gCfEhFfNaPqRdW\^\b\d\h\kYt\u\w\xZzb
A\Z\dq
YfZ[wY
QckYsawdzj
P\ck
PVct
R\eakpz]
@gB[EfFmI]P]QhXgZYbbfhhZs[yd
BgYYZc`[efrf{c
DbRgYiZca]b\kY|\
@ZAZEZG]J]KZPUQWYwZm^Yahb\c\dhg\hez]
CiI[KbN[P|U[WYXb[b^X_ZcWg\hZk\w[z\{\|R
s\tZ{o
@ZAZBeCTD]PTRZTYYiZW]Y^WcOdYf\gsp]w[zb{V|c
O\^i
F]NqPct\
B\Gc\hhcig|c
OdYYZh
Ko
I\P[^\cYghi\zX
@kEYFZJdK\PbQYRoYYbZdbhZk\n[wZxZz[{k
@iEiPYgY|\
@fEWPcRiSeW\YZZf\\a\dZg[k[tfu\x\{i
@ZBeC[HdIfJ\KYNXPfRWToU\Y[[U\V]m^V`ca\bec]gfhWkYmZnbpYqarcthwTx\zc{X|d
B]IbP\TiYb^\cevewR
T\ZhkfyZ
BXK\]g
@dAcBYCbD\GWH\MaO\PYQhSbT[U\V\WbXfYb[Z\c]]_ccZddfchei]j\k\ndq]rcsZtfuZvWw\xY{f
@cQgYk\[][d\f\hWrYtZ|Y
QYYlZYaicb
SbYWZ[\gecnbta
@]C\QdYpZ\\[a\cidZrc
CjF\P]a]s\tjx\yb{f
@dP]QfRnS[YrZc\[_cf[hV
CfFaQhWY\\]X`ZdieZf]hZnYtY{[
@cAeBZC\DfEjFeGXHeJ[KhPaQNRaSeT\WjYJZc\g]p^b_[`daYcdf[h\iXj\kbmYndpbrkt\ubvYy\{f
@cA[CVQeR\YnZQ_cabcXdaedhWrTt[zd
@lAgE[F\G]H\IdK[MgQ[SbWVX]YUZl]\`icce\fdldn\odrZsatlu[{Z
Q\YTZZhjre
@ZCSGWK\RcWeYYZZ\[hon[r[tf{m
H]QbY[`[d\edfgt\
AbQYR]Y\Zh\bcWnf{b
@iCZQdYcbecZd]eSfehU
@[Qgejh[t]
@]GjYZ]cbccchfigk[vaw\zZ{\|h
BgEcPe]b`cnc
AYBZCdDZEbGZKWM]OZPdQZSZWVXPZ[[b\\]W^V`\acgbhbibjekYnYpbr]slubvkw\xWy\{Y|V
@bG]IbNcWcXWYcZZ[f\ZabdYhdpds[vczc
PYu\vfz[
C\O\PcY]congpgs\tZubvWzf
@\ChE\F]P\ReX\afb[nYuc
mcnbrh
IfXl[\
A\Y]Zj]jcSgkmdnfrstbvXw\zc
@fCdD\EbPhUbW[Yg[c\[bafdi[m[pYrXs[uWv]y\zb
@WE\F\QYR\XZYeZebge[h[m\nhpbtfugzf
cjg\mkn\uc
F\N\YbZX[q\b]ddbe\g\hclambnVpSr[s]vbzV
@hEhFcI[NbQ\RbXRYeZY[Y\\]Q^\aabXdngghdi\jVkYm[n\pesftbxZz\{\
@YXeZg[begi\m\nfv\y[
]Zsftbuh
N]X\[\l\sktbuWvb
Ccsg
CdP]r\|k
QhYYZZccf[ihjbn[
PbZYc\gciirYv\
ImZw[[a\g[jcs[t\vdzY
tg
s\tZui
AaEbFcG\MbP[`bcgebh\l\mbrYxcyezd|f
cYyb|j
AZB[C]GZIWJcM]O]R]U\VXW\XSYdZU\\^[cadbe]lZobr[sgtbufvbwiyczd{\|Z
FcN\Zn[\]btbwZxjyazZ
snuX
@[C\JZR[Yeu\w{z\
YP[madddh\x]z[
Ck[lbZngo\uZwhxTy\zU
CVu[wix\
Pkb\g\sf
N\YTs\t\vmy[
xfz\
@YCSE]FdM\RZc[d[e\hhlYm]nWsXtZuWvWw~xQyW
Cd\\r\wTxj
X[YXsku\w]
J\o\w\yYzt
Z[nkx\y[ze
EdQeY[[ZdhtjwY
N[RiZfdg
o]sZuqw[
K[V]Y]Ze[Wbbl\s[tcudwXxbyd
c[t]wh
Ijn\rcu[wbx\yj
Pa[]c\gknYv\wf
YldZ
F\I\JZRhX\YX\\a\b[d]h]k[n\pbsYt\ufvYw\xiygz[{h
J]Z\ph
N[ddt\uevly[
C\JoQ\R[z[
Ykwe
Yi
CfYc[Yc\dft[u[vUyd
ChK\YW[ZabbZcZtdujv[w\x[
@\J]MgR\YX[]bbc\d\g\h]sWteulwl
IZJfR\YSZYbfcad\ecgbnZs[uav\ygzW
@]NxYfhdv[yYz]
bgs[
]]vh
YZZWsjv[wX
@ZP[cs|]
Pj
stt]uX
ZYu]vl
@lN]Z\
xdyk
@\IdQfVdZR]\^d`bbbcdlbn[qYrh
G\QbYZZX]\rh
F]Xg]d^\dcr\sfu[v\
ZX]k
ZZ]hv[
A\CeDZEaF\GXH\KbOZP[Q]S\WbY\[e][^]accYfagXhekbncq[r\s[uZw[x\ybzf|Y
ChZXh\lYyczd
RVZWj\lZp\y\zn
hhkWn[wZz\
E[F\[\\]^\ahd[hfm\nmzU
CdEfH\PdYmZYadfcj]yYzc{[|\
JgZ]fZkcn]wjzY
knzY
@]CdheljnpyYzb
CbR][haZb]h\p\q\zk
Bha\lczZ
C[RkYcfhhZkbo\z[
@\KdZ]hhkgzZ
C]Z[kcm\nkzY
C\Ibzk
YWZfabi]
C[R\f[zp
YdZdaczT
CYYdZedYzn
Zay]zW
Zi
ZZ[]h]zl
AbC[DdGaRbSdVfW\X\YY[\]ba\b\cZgdl\mbnar\sbuev]|c
kenauU{h
I[NW[]mguj
DX|i
RPSnfb
S[Vh
@\DmF]G\HcK]NeQeReV]ZV][^Wd\fZgbibn[q\|a
B\CdLbPd[\adhZl\ndzj
Z[h[niyY
C]LbPcZ\[\abydzf
B\CZHbIZM\P[V\Yb[\kZlbn\pcr[wkxYydze
J\zx
Yiz[
HcM\lmr\wmxYyW
IZ[]lRwdykzK{[
@]AcD[IZJaKhM\O\PTS\T\V\W\XUY\Z[[W\[^Wa[bZcWf[gVhbi[lYmhnWobp\q[rZsUtVuVvZxXyUz[{u|W
AXBWD[IiJcZZ^[bbehhVk\wb{X
K[RnZXhZ{X
AlKVZ\e\
BZRX^Sm]q\{m
AeKbQ\Rae[{Y|k
Dh]\^db]ecg\kZmdzd{c
AZ^\k[{o
KZX[]Y^kcdmk{c
{k
ATCcKeR[Zfbfecifm\{T
AkCfJ]KcQ\Zk]b^d_\bTeVhmkZt\z\{e
@\CYJ\KmZf]k^cbbhlmdt[{U
D\K]{k
AhCbRee]{[|f
AZCXI\J[KcQZRdUdZd[\]i^h_ec]eck[ma{T
CWJWKjR[hjkamY{X|[
JaRX^]h\{i
yZ{g
A\B~JjKZRcW[ZfbaeZm[of{K|Z
Cewk{[
B[C[K\Z\ku{c
QjRpZ[^Qe]he{W
BVR\Z\mZ
ehh\
A[CmKbRbf\i[
Kk]\me{Y
C[Kekh{\
C[D]KePZZ[\]^dbWg\kXmbu[{c
BcCbEcHcK\RcTbUbVbZX\]]Zebfaibjalfm\nbrbxZz\
BUC[D]H]I]TfVbYfZk^\cZdehbiZrdwey\|\
BZCcIcKbVeWVhcljr\wbxY
{e|h
AiVdWibdcXlcr\|Z
K\Ydlkw\yZ
B\R\U]adfeicjbsbxby[|h
C\HdRVk[m[ni
D\YgdZhcqarb
Z]|i
B\S]Y\Zg]d^ZbZebh\kln]s\|\
ZY]hkY
ZZ]Zcckhrb
@cAVEbFcG\HgL\MbQdRbS\V\WXYc[b_cc[deehgZhXlbm\nbp\tWu\xdyZ|\
I\Yb^ilfrY
@]KdRcYdbcl\rh
@ZCrEcH\JXQ\ReY\bedVxZyh
BXC[DZFXGfH[I\TZUcZq\[^VcXdff[i]kdldqhriwexTy[|Y
Y]ZahjiZ|\
DiY\ib|d
rg
CZJ[M]Rcdce\hWi\wc
QmrX
@XCWHbKXQXRgY]afbfdViWrfw\|Z
@PGXZ\h~kZp\rQ
Q[e\iZri
@gQ[Rc
BcC]EcG\HXIcQXTjZW^\dZfchOiikdnVrowc{k
D\QYrf
DcFcGgH\IaKYPbQ[Z\hWiXrjwbzg|[
K\Rb[\hh|c
DiJbQYRdcdh[z[
D[GePb^fheihk\lYq]r\se
HX\bb[dlrZ
@gD\FjH[I[KcMdPaSZYX\[][bffch\i]q\rQs[ucvbwYxZ|Y
CkDYEYGXH[IZJaMbQjR\W\Zb[c][^Y`bbhcgd[emfZg[hXkXlim[nbrIxdze|Y
dbnf
HbYk
@dHZYddek\niq]z]
rm
@dC\QgY]_Zwdx\
@aD[HbJbK[Q[RbY\ZZ[\edf\hZkgldnhrZv\xf
@[CjEZH\INJ]KvQXRUTcVeW[XfYTZn[[\Z]x^RbXdUeefWh[iVkhmbn[q\rUv\xWy\z[{\|a
FgIZY\dd
B[|j
@ZC]GVJ]P\S\Vb\Phjipnbrox[z]|U
Qhdaw\
Diad|\
BgG\dcz\|c
ri
Tf
BkD\GZJ[Q\Rbeghcipkbn\xYzb|W
@bCYNdQlR\X]Y]\d_dbccih]kcl[nYr[saxiyf
I\JeK]Q[RXX]Z]bhcbdeehn\v]
@ZHeQcRdZY[]bbeUf[nd
@jCnQhR\Y\]d^[d\k]nXrYwb
F\^i|d
K[e[harh
D[Io
QjY[fbrZ
@aCZDZFgG[I]JYK\NgRfT\YbZc[m\e^b`YddemfcgchWlhn\rdwZxfzZ{d|[
G[e\hh|d
I[N\ZZ]dbbccndu]vh
]g
EZcj
Dennr\
@\B\IZQ[XiY\Z\]bcZi\mcni
C\\pd\|[
\id\
Jb\b^[h[kfl\n[sbu]vYxf|d
BjYaZZ{c
@[BYDkGbReYbZZ\\^\afebhaub{]|T
BcI\O\POQbWjZd\\^Xc]i\kcl]pcrgwdxdzf{b|e
GVVbh]
I[VdYXsYuqv]xY
CiGbRbSbWPZh]]^fmau\
CkK]W\[Yb\rgze{\
IkZYye
@dWaYVda
C\GhIZV[XYYfbecghdl[mgrhsmt\wWy]
KhhM
HZIbK\Y[[Za[bllbs[
Zm
dkh[wby\zZ
Pi^U
IcRg[bxa
ddt[{g
RoYThZ
NiY\c]
N\Z[s]unw\
V[\[l[xh
X]k[r]|k
FdG[I\VWlnx\
@XBhDdFdG[IZKbN[OZPaQ[R[S[TYUeYlZ\[Z\X]Y^hbfebg[hXiekelfnYq\rdsUucvpxby[zY|e
BVIe
hbs]thv[
@]BfD]G\HbK\PVRYUfWjX]Z\]\cgd\kalfn\qcrdt\zZ|e
B[C\DaGc\caapgx\zZ
@\AbC\DbE[F[I[JbKmLbNfP[QcSeT[VdXdY\[\\g]c^aaZdYfchbiekhlanfrduewWxZyczY
cey\zZ{i
YpZ\|[
IZWfXbZ\uUxhya|b
C\IgK\bfneuVvk
N\QdW\Y[Zd[c^iict]wZ
N\Rhn\
AdIh\[ceh\k\l]nnxZ{\
B]C\DWGcK[PlV\cdddhU
\Xafhe|[
NRs[thu[
NduUvYy\
BjCfGdIYKgP[VaX\YgZ\^X_ccblanZq[sat\u[w]xa
@\AYCiDaE]FbI[KjPkR[SiTbX[Z\\Z]d^la\cchXk\nYpjqUrYsfv\x\zX{X
Xin[
IZNbTbVbZce[whxZy\
GdTcVdW\ZbbahUzc
@dBhFfIdPZR\TpVdc[fbgXheibkdncp\qcw]|\
aXzh
BZIrK\wg{X
AfBcCeD\EeIWNdOgPbQhT\YjZX[d\d^racd\eWkbnbpeqcrdtbvcwby]zY{V|W
B]K[]r^haZnYqfz]
ccsk
@XCaDlEhF\GZY[ZY\Y|f
EgY[
CSDlib
bbei
EiQbRdd]
C\I\W\X\Z[h\r[yj{i|i
ReXjb\u\
D[R][]\[ccepng{Z
CYP[WtXX\vl[rZxX
XnsZx\{[
Sg|[
BZNaZ]\\^\iZ{d|v
CcKb`heenb
EZFbIeM\R\XZ^e`seXh[l[pZ|\
XhZ\
DcElS\\\`\{X
CZbk
pi
CkK[`\fZ
I[Xls[{\
D\Xb{l
XZqh{\
A\IYJcY\Znwcy]zW
@wBhEaFYGZI\K\NdPWRYZa]\acb\e\gXhciek[mbn\odtbvZy[zZ|Z
@XEYNYUZ^Zhcijmbtb
@gU\v\
@cE]U]hX
@gEbPY
BkEiU[Zh
@eEUF\bcsd
@SUg
@[B[F\I[NfPfRgUiV\XZZZ]fggndtY
@cP\RdUhZ[^\
Ph
AbB\CaDbF[GeH]IdJbReSaVdWeYcZf[d\c]daYcWeXg\hci\l[oZrbsbt\u\xhybzg|Y
@\AcBbD[EfGbH\JXKeOYPcU[XZYf\Z]Va[cgdffbkan[q\s\u\v\xgze{Y
CbEbK]PbQcYd[c\h^\e[lfx\{[
CZZcrcxczj
Gk][c\
IgKYXblbo\wkx[
C]DcJ]R[VbYY\hd\kfzl
JbKdP\Vc\j]]lZr]xcz\
Xflgy\{\
J\UgZf]c^[b[r[
KiP\S\WeZ[qd
K\P]QcY[ZY]xrbvfz\
Pgchk[
CeJbKdNdScl\xezW
K\Wcbfl[t]x\ye{o
A[KfRcZ[cnd\h\k[vb|Y
KWcud]h\k[|Y
KO
Kh
KgZZ
CfN\OjPdYf^[bbtf
C\]\fj
CaDZK\Y[]c^[cpw]x\z\|g
@\BcIaPiV\ZW]ZeeldxX{b
KnZ[\]]\
B]Kakk
Zf]ma\
FdI]Zksdz\
@]I\K\N]P[R\XsY\b\c[m\sYuf|[
IbXkc\
CbFcK[^]ehh\kd|\
Z\kcqi
Z\^iq\
Z\^iq\
O]Z\^ka]q]
GbJaK[RY\c^Xl\xe|k
@bC[DcIYJbKWNcOdQdSfW[XU[b\d]\^[`ab[dbhXiblbncpbsetcw]xeyd{e|c
Zke]z\|]
CjfYlax[
BcD[FcGdI]OcPcUcZb\i^Va\dlhekYq[zd{b|h
DdIbR]rXx]|l
@WG\J\Rfhll\r\
thu[
E[F[{k
RaZ[^ma\c\ebhd|f
@\CeDZEiFmIVJfK]NZRXSZW\[]e[fji[kbnapcrYvc|[
@cA\EZK\NYQjRiSXUcW\\Z^Y`]ebh[iblgnbsdu[xZyX{b
@gA]R\\\kklcmdr\xlyc
K]Sihbka|Z
uh
C\GXI\R[S[Ye\\f\hsid
Bma]cgdZhek[p[
Ib|h
A\BYClDhEYFWIkKZQcRgS[U\VeXbZa\VckdYhWilk[mbnXpdq[rnxeyczh|R
CbDjEZGiIdJXK\NgPcQ\SaVdYd[f\[^\`baebcc\f[gcheidlcmZnZqZrcs\tWv\wVxfzZ{[|b
D\GbYgr\
@gA\C]D\F[GZHcI\NcQ[R[UcYdZ\]\bdc[hakdl[m\nbp\rftVuZvcx\yhzW|[
@UBdI[JcNSO\PcUdZZ^ag\h]rew\yn
FbIphe
@sU[hY
NltY
@]RgYYderdwc
Hg
Nhvf
G[O[U[YuZVhk
@YN\OjPiY\Za^[kZyYzc
F\NZUjZV]Za\kavcyWz[
E]F\H]IWK]O\PWRdYXZ\\Y]\c\gjnjs\t[vcwdy[z]
H]IbU\Y\Zkbay]
@WNiUX
N\U\Y\ZfdbvgwdzZ
NbYbhcyT
@[Phy\
@\H]U\YjZ\ncvey\
EcHfOhP\UbYXZZ[[ardakdnZrWvUyYzS
@lB[
@lB\N]h[
\arj
@\I\OdY[^\aec\djncrYxbzg{e|c
@\Ue][dgldub|b
Zg^\|\
A\c\dk
k\njz\
ZZ^[d[zn|e
IZXedXnkv]|c
BjRbgbw[|b
@\FlIgJ[KcN[O\PbRbV[WZXUZZ[b^bc[e]gZhbl\n[q\sYtUu\v\wZx[{\|a
@\CeEeG\IkJ[L\PYTWY\ZU[d]\^Zacccd\fVi\kcmbr]u[w[yS|]
EbF[IWKeY\f]hekcmaudyh
IYRg
DhI]i\|\
GgIQTlhZ|Z
F[Z[]Wip
C\FZIlK[TeV\W\i[r[u]
DcIVZzi]|h
IhKb
IYYjfa
FhIXKddb
AbFZIcKZReZ\hhyd
BcIeKZ[b]]h]y\
FhI\k[
FcIh]Y
Ih^[
FkIa[\w[
CYIRKdYbyk
FWIdK\T\YZZZ^[befgt]wb
KscZ
IcYg]iy\
DeI[Zga[|g
CibU
IUYb]bh[
BjIc
G]IeK[PdYZ]Zbcfhig|c
I\hk
IgNZZ]]\
IfK\Pd
FoIb
I[Zm^d|c
BhCcD[E]F\ITKkNdP\R[YY\c]i^uack\
ITik
RUY]Ziu\
I\c[mj{[
F\Ig
DchU
K]RfUdVYYdbdckedtcucwcxbz\
@ZAbBVG[IlNoObSbT\XX\]^Xb\cZecg\hbn[pcr[s[t[u[x\zb
B\DbFeG\IYNZReScUbWbYcechjn\tdu]wf{d|a
@\I[K\NfR]SbZZhepbtV
Nh{\
IbK]YhZYh\th|\
CcZl
tj
e[tg
NfY\ZVtOwby\
N\R\c\emz]
A[BaIZKfWbXjY\Zj]\dceYh[kZnew]ya{b|b
JpRVZ]
@gA[BdCYDgE\F\GfIUJWKWP[RYSYT\UZW\ZW[[]\^W`ga\bbcbdYf[g]hfjcnaq\v]xby\{\|Z
@[BnEcF\GVIZJYN]Rb`[bdchd\f\gYhYifjhn[rSvY|\
@\B]FdG[KSMgN[RnS\`ca\b\ceehhXkgq]tdvc
DdG\IZhmng
DjiZ
C]DY`YeWhY
hik[
@Uc\hj
@eFcK\R\VbcghVrixk
@TD[GphRi\j\
@WD[Gg^\h\iZk\
@hBcGbP\RXgghhlcp\
DfZ\[\hh
@\Y[hlz\
CSDZIaJbKeN]O[RdWfZW_bdbfei\w\zc
AYB]DTEgFbGXK[M[P\Q\R[WbXY[\]\bbcjddeYrjt\wcxd|Y
CkDWGYI\X\Yf[\bdcVdgfbhlrbwfx\|[
@[Y\ZfcZd\rZw[
CaEhW\\bbac[rZ
C\d[hWriu\
cZwj
MZcm
dnr]
OgZ[
OgZ[
B]FbGdHcIbJaL\SaV]WUX\[c]\`bbbgbjdkaneqavawax\ybze{[
CkIXJ\OhPfV[ZU[\]Vd\e]fZgbicjcm\nVp[rls[tZuevexcyXzb{c
@\AYCYIZKkMZObPZRXUbZb[\^]`eagblc\dcgZkel]rbubvYxnzZ{W|\
CfFbG\PfabcjzZ
@\C\K[LbSf\lh[lepZxg
@[PfScghrcsi{e
BgO[P][[bbcfudvfw]y\
OpZ\xc
^h`fk\z\
AcDbGZOcPWZe]\^[acbacddce\kjqYw\zc
AfR\`]k\
@ZAcBbC\D\GZH\INJZKbMaQ]U\V\ZU[]\Z]\^h`ZaWbccOdTeZgYhbikj]kelYmWnXp\qltjufwdx\yhzh
AjCaDeF]IfKYM\RVXeYWZ[[b`gabc\d[e\gfh\kYlkm]nYrYthubwYzX
@[IePZZ\[Z^\`\cbgrw[ybz\{U
AfK\PbR\^Tc\eYgkkYm]setbwUylzO
A]McPeZl\d^[c[h\qX
DcF\J[P\QZS\U]VcY\ZZ[q\\^p`\bcc\d[kYndrgz\|j
OfZicX
F\OcZnk[
Y\Z\kezf
C\JbP[V\Yj\wdYea
RiYZr]
fWii
DYO\ZfqU
YUZwn\
@]H[U\ZZaXlcseuc{Z
BcCgE\FVGwJcKZNbR]SZTiUdXgYd^\`[c\eaf[hjiZjZk[l\m\nZpbq[ucz\{a|t
CgDiEgKbic
A\F\Kc[dkdu\vgwd
FhIjJ\RcTXYZ[eb\cemdpa
Rgchmdu]w\
@hAbCWFgGXIeJfQdRlSiVjYb\fcpd]ejfYhUn\oYrqwXxX
AcVY`]cefchhwZ
M\Rmh[x[zU
AeCkF[I\V\Ydcdedh[k\lpm\n]r[z[
Qf[Uc]kbwm
Y[Z[\febzh
@[GdYYZgcgdfhmwczc
Fehewg
KaUaZf^Yheklw\
IdcYtWwb
HU^xzY
@fC\Ri`cec
RVYsZZ[\\X
KbR]ZX[j_ecTeZhaniqtz[{Z|f
@cB[DSFZGZI\JbKgN\OhPYRmSgTZUbVdWeX[Z[[g\i^e`]abcYeghjk[l[qjrRsYtZwYxfyZ{j|[
OqPXZ[me
rgwb
Hb[Pa]djl[
|p
ci
I\crwM{c
ZgcY
CcYi
ThVbgchak\r\
CeFhI\YcZ\[gha
A[DbGjRZVeZ\a]cfjbkendqcv\y[zb{Y
DXEdns
I\RjYZnh
OWPeR\Y\ZZb[c\eakiqew]zj
AhCdEeHYKYMdNeP\RjUcYfZX^iamcefZgUmYnTrWuZv]wnzf{\
CmKcP\QcYcZd[X\W^Xdme\h\nbxZ{\
F[GcIgK\PbZi^ec[dbgghZkeq]vYyWzf
@\GXHhJcQZRhZ[[e^aa\bbdeehfahgkeng{i
AgEcI]K[OZP\Q\TdUbW]YkZX\c^[abb[cif\gZm\n[q]rYsZtXu[wpxYyPzd|]
AbBWI\TnZYk]nbwZ
A\BeCYDWImJZKYN\O]POQ\RaTkUfV]W[YdZW[Y\p^U_\`barbZcfdTgYh\j\lYnSo\phq]r[sYtUuIvcwqxHySz\{h|f
B\CcOlZg^[gTk\rg
@cC[K\PhU[]d^X`\aWebfbh\i\kbn]vczg{Z
PZQfSY\f^\_\hXk\nlrhs\u[v]whxY
BcDgFdI[PYR\Zp\\^cghqhs\w[y\zd|W
CdJ[NcOhR\YfZX^Xebg]jbp\rgw[zk
A]\hdYh\
D\HdI\O[bbmcvcwjzc|]
AdIcP[^a`]c\jbk]vm
KgPZTSX]YZ\]]\^gacdXeUhZnxrmu\{[|\
O\RmY\Z\hh
AeDiE[FZKcP\RXTZY[Zp\gcUg[kXn[qXres\u\wbx[z[|p
TcYrZ\rX|]
YlZ[yi
kj
@cEeFsI[Sc\]c[n\rZ
ZY[XaYzn
AcCcZfg\hgk[n]{h
Pj^\
AbOiQ]Yde]g\kdqZz]
Z]^\zh
\Xdg
PhRdSbU\X]Z[]X^fdgfghemhz]{Z|\
OZZtc\yYz[
@eBdC[GnI\M[RWZXc\e]hpk[l]
G]IYJbKbN[PjU[XYY[ZT[YbhcYmXn[svtlumwWynzV
Ib^[ggi[lbrjw]
Ag\bx\
BcD[GbO\T\UcZ[^bhck[nfzc{\
C]D\EcF]YVZd[p^X`\aXbecUdXh\kXu[vdwiy\zi{c
CQDYHYI[J[KXN\PlQiR[SYUWYQZY[q\X^VaZcbdYh\lfnWthugwQxXyj{e|e
C]Ifwbzc
AjC\IWKgS]^fb\cVkcnm
YbZ\dZwh
Fi
[V`bbfccd]n\rcsbvk{[
kkzY
BVOyZY^\c[z\
@ZBgMaS\Z\`fcjhVmew[xbz[
AYCWYzZWadza
@YD\EcF\JfKfN[Pg[e\]]]bdchfck\mapfqbvdw\zN
AXRZflq]
zk
B]YeZ\[\aic\kd
@fA[CcGgIcPhRcSYVc\Xfg{c
AiB[C\I\S\ZV^kafn\oeq[w]xd|c
He]gc[
S[\ZwYxl
B\e[hnkYn[
CYF]G]KcNZPiScU\YpZY^]cadhekfigbhdkbm\nZv\wh|Z
IYNe^if[gbmYn]r]wm
B[^\aYkQq\zq
A[Qb\bcnd\nZwbz[
A[clwZz\
C[D\Klxb
QhYbZaa]w]
RdUaeWgewb
SdVXf]hZq\rj
Kh
fv
OVZ[kZzg
Rihc
G[KpPcY\Z\cjgSzc{h
AXBgKZNdP[QbRXZZ^c_b`\f[gmhYickcwZxdz\
A[YWZ\kczl
R\S\cgnhwY
cbg\nQqgwc
BfIVKgPYRiUcY[ZX^Yc[d\f\gbhOkZsct\wS{Z
AgBZCnDcIYJ\KdXaZpcYd]e\gWkWmWnTr[u\
ChHfI\NSP[SbYlZ][V\Y]cdlhdkXnYpavd
B[GaI\Zh]bk]v\|g
CeFdIiJcX\dXkamZt[
^iz\
BZ^[e\zh
BdCcH[N\Pha[sb
BeIeZ[wi
AZDgEdG[KXP\Q\R[Y[Z\b\cqd\ffiWnerawbxby[zY
CcEh\Z^e|q
X[Z[\Zb\nrs[x\z\
Z\ng
Z]\da\w\xkz]
BPGkJaKfM[RcZ[cVech[kkvdw\zY|Y
@pAWCRDZFfGIJdPcQURiShVgXcZV\q^Y`gcnecg\h[jikdn\s[u[wcxmyc|\
A[Rgcgeb
CgE\FdJ]KdPXQ\R[X\YjZb`[aZb\cTdbf\hgk\lYm\nZs\tdujwZx]zZ{d|]
bcdo
ARBYE\G[IRRZSbT\Xg[W^jaeb[c[hdkbmds[vZw]{m|\
OmZc]ccXgew[zX
CbK[O[P\Zu\\^ghbp\q\zY|[
FbI\KY[[]dkercv]yc{\
ZY^l
Qb^\nh
@iE\FdGnI\J\NeP[R[T]Y[[d\Z^[a\nhrZx[ze|h
OeQeVgZZ
AZB]DbGeM]RZV[^[cheiffu\wg
\Saj
UjY[g[l]
KhRdc\ehgYiT
KeZdkb|g
B\NfUeVaZZ^ig]lbtXwi
mh
OgPbZ[a]cXq\ze
CfIWJlK\MgPXR\TYU\bbh\k[ndofwfx[{f
I\M]n[wr
kj
Ibq[|j
@bC\PdQcR]YYZ\h\rew\
Pbcln\q[
@cAmB\CZDbF\IZJZK\NhOYPkUYV\YOZ[[h\W^d`gaXcUdTeXf[gihciZkZlZm\nOsdtpujvfwPx\ywzW
IjY[[\a\ghs\w[z\{Z
JbP]TjZZ^WcZgakbqdz[
PaScV\Xd[egmz\{Z
ZZrltY{d
@\C[D]J\KXMfPcQZRhT]Yc^ibaegf\lXneq]sewex[zZ{d|\
CXGbZ\kbx[zh{b
JcO[R[YZZP\[d[kal\waxXzy
@\BfHcNZPYUfYgZd^cgdhcnbvSwlzY
^\{g
FbIjT[^Z
BiI\PcTcZZ]ec\gem[vbz\
AY^g{[
P\R]Z\^Xc\m]qk|f
JZRn
AZBfC]G[I\KXTfZZg\hZlYmZq[u[wmxZ
AnRZe\|Z
cj
Rlqb
IbRUedwc
ObWgZb^bc\xcz\
WhZc
OiZW^[
AeDbEbGbI\KbQ\SZU\V\YZZd[[\d]g_\`dagcbdVgihWi[kcm\ngoeq\rZt\uXvcw[x\yZ{]|e
AbCeKcZ\bazU
Y]Z[ajg\z\
Z\{i
klnZobx\
CYRhabzd
C\Zh[\z[
ai
E\OhQ\ZV
CoKj]bcne]kewY
KV^gad
OaZgzY
DgGdP\
\lz\
IZZ[]bcXgkk]v[
C\Kmz[
A]OgPaUYZY]Ue\gkn[rcvb
O\Zfkcq\z[
aZdew\y[z~
Rcamb\zY
K\ehkkn\od{k
nhpX
P\^\a[gjn\viz\
kfn\wh
A\B\]dcjncs\wi
K\R[Z\]j^]a\xb
S\ph
DnG]^T|Z
@\Bjhd
C[Y\Zkbfdekbsbubxdzd
B\Ni
C\UXYdZYasbbw\xf
B\Y\Z[\k
AfB\FdNjPeX]cbh\rbsgu[y\
AgFdIcRWrb
Nfr\
IaJ\N\SbXYZY[u\cbXlZr]x]yZ{Y|c
XZZd[obZsZ{]
JkRZS\l]
B\JnRWh\
QcRcTgZXcf{c
RdU[ZZ]]^deig\kgtcyczg
IZYg]]c]h\yn
N[Y\]]wcyk{]
UiZZ
BgZ[
""".strip()
EXCEPTIONS: Final = """
00 is right, card isnt	correction
00-0	assent
0x on my bank	recurring
?? ??	other
a definite yes	consent
a figure is missing	correction
aaargh	patience
actually do charge it	resumption
actually nah	withdrawal
actually no, it's correct	keep
actually, charge the full amount then	resumption
add company name to bill	other_details
again and again	other
ah well, you know yourself	other
ahoy	greeting
aight	assent
all correct, leave it for now	reservation
all is good except the name	correction
all right mate	greeting
all right then	other
all right there	greeting
aloha	greeting
already got one	withdrawal
already told you my name	other
alright but is it safe	reservation
alright im ready	resumption
alright love	assent
alright mate	greeting
alright sir	assent
alright then	assent
alrighty	assent
alrighty yeah	assent
am i late already	how_long
am i to write sth here?	after_confirm
amex is shorter is that ok	where_number
amex never goes thru	declined
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
and the first card?	earlier_card
and whats urs	who
annul	withdrawal
anything but card	other_methods
anything else you want to know	other_details
apply my coupon and charge it	reservation
are u my bank	bank
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you getting this	progress
are you going to charge it	reservation
are you gonna sell my data	safe
are you well	greeting
arigato	thanks
arigatou gozaimasu	thanks
as you like	other
asante sana	thanks
assalamu alaikum	greeting
axe it	cancel
ay	assent
aye	assent
aynen	assent
ayubowan	greeting
ayup	greeting
back again	other
back of card has numbers, those?	where_number
bad connection here	other
bank says authorise payment y/n	pin
bank transfer then, what's the account	other_methods
bare with me, kids screaming	wait
battery's on 0 percent	page_trouble
bbl	wait
be quiet	other
bear with me im dyslexic	patience
bear with me sir	patience
bear with me, i'm slow	wait
bear with me, i'm slow today	wait
before i confirm, who are you	reservation
before you charge, who is stripe	reservation
bet	assent
bir dakika	wait
bloody hell	patience
bloody thing	patience
bogus details	correction
bonjour	greeting
bonjour j'ai une question	language
bonsoir	greeting
both same for you?	which_cards
bruh	patience
bruh moment	patience
buenos dias	greeting
buenos días	greeting
but the number is right	declined
c'est bon	assent
c-o-n-f-i-r-m	consent
can anyone see my card number?	stored
can charge next month?	reservation
can i call u guys	person
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i confirm tomorrow instead	wait
can i correct the code please	correction
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i freeze it	order
can i just write pay	after_confirm
can i make two payments	multiple
can i pause here	how_long
can i pay next week instead	wait
can i pay now	resumption
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see it in full	stars
can i see my details?	which_card_given
can i switch to my phone	where_to_enter
can i use klarna card	which_cards
can i withdraw money here	bank
can my bank reverse the payment	dispute
can two people be on it	someone_elses
can u do 00	how_much
can we cancel	cancel
can we forget about it	withdrawal
can we make it two payments	instalments
can you hear me	other
can you lend me money?	other
can you pay it for me?	reservation
can you remind me later	how_long
can you speak spanish?	help
can you stop it	withdrawal
can you think for yourself	who
can you translate this to polish?	other
can you undo the cancellation, please?	resumption
can your staff read that	stored
can't see well	patience
cancel by phone or here	cancel_later
cancel i said	withdrawal
cancel my last message	correction
cancel, i say again	withdrawal
cant afford that	withdrawal
cant see well	patience
capital letters for the name?	formats
capital letters or don't it matter	which_name
capital letters?	which_name
card eaten by machine	bank
card has only front number	no_code
card nahi chal raha hai bhai	language
card yes date no	reservation
card's been stolen	no_card
carry on please	assent
charge 00 and i confirm	reservation
charge it friday	wait
charge it in euros	currency
charge it on the 0st	reservation
charge it to my room	other_methods
charge me a piece every payday	instalments
charge the 00 pounds	consent
charge the twenty dollars then	how_much
chcę rozmawiać z człowiekiem	person
chcę zapłacić	language
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
combien ça coûte	language
company card allowed?	which_cards
conferm	consent
confirm is like signature?	after_confirm
confirm my booking	other
confirm what	reservation
confirm? what do i confirm?	reservation
confirm? what happens if i do	reservation
confirm? what it means	reservation
continue with payment	consent
correct, apart from the name	reservation
could i pay this another day	reservation
could i undo the cancel?	resumption
could just bake one myself tbh	withdrawal
could you use simpler words please	patience
couldn't agree more	assent
crying rn	patience
cut it out	withdrawal
cut the amount	consent
cv what?	where_cvv
czy zapisujecie numer karty?	stored
cảm ơn bạn	thanks
damn thing	patience
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
debit the fifteen dollars	how_much
decline	withdrawal
details correct, payment to follow	reservation
dhanyavaad	thanks
did my card number come through	which_card_given
did the cancel work	cancel_later
did the promo code come off	how_much
did the school set you up	who
did they add delivery to that	how_much
did u get my number	which_card_given
did u include the 00% off	how_much
did you get the nubmer	which_card_given
did you receive the long number	which_card_given
diolch	thanks
diolch yn fawr	thanks
disregard that, the number's fine	keep
ditto	assent
do humans read the numbers	safe
do i confirm now	reservation
do i get a box	order
do i get a confirmation call	contact
do i gotta do this rn	how_long
do i have to	why
do i have to commit now	cancel_later
do i have to hurry	how_long
do i have to pay this	withdrawal
do i have to sign somewhere	where_to_enter
do i just type in here	help
do i need a login	other_details
do i need her signature	someone_elses
do i need my card out	help
do i need the day too	where_expiry
do i need to confirm again	recurring
do i need to use plastic?	other_methods
do i owe anything still	progress
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do it over	resumption
do not cancel	resumption
do not go ahead	reservation
do please	assent
do you charge me now?	how_much
do you contact me after payment?	after_confirm
do you do klarna	instalments
do you ever sleep	who
do you get bored	who
do you have a favourite colour	who
do you have an offer on	order
do you mean the pin	where_cvv
do you message the other person	contact
do you not like my bank	declined
do you offer klarna or similar	instalments
do you sell my data	safe
do you take hugs as payment	other_methods
do you take it straight away	how_much
do you take money all year	recurring
do you think that is true	other
do yous take eftpos	which_cards
does anybody look at these numbers	stored
does anyone read these messages	person
does every card have one	where_expiry
does it charge by itself	permission
does it even matter	why
does it expire	how_long
does it have to be digits	formats
does it include the delivery	how_much
does my bank insure this	safe
does ok count	after_confirm
does somebody real read this	who
does the hostel serve breakfast	other
don't charge that card	correction
don't confirm yet	reservation
don't keep it please	stored
don't like cards	other_methods
don't take it before thursday please	reservation
don't you dare take that money	reservation
dont cancel	resumption
dont have one mate	no_code
dont really want it	withdrawal
dont recognise that card	which_card_given
dont you dare charge that card	cancel
double what i paid last yr	how_much
drop everything	withdrawal
drop it please i won't buy	withdrawal
drop it, it's not worth it	cancel
dzień dobry	greeting
dziękuję	thanks
dziękuję bardzo	thanks
easy tiger	patience
eating lol	wait
ehh	withdrawal
ehh nah	withdrawal
ek min ruko	wait
end this chat	withdrawal
enough	withdrawal
erase it, i am out	withdrawal
error from me	correction
español please	language
everything is right except the expiry	correction
exactly	assent
exactly right love	assent
exactly so	assent
exactly what i said	assent
exactly, three weeks of kennel	assent
expires tonight?	how_long
ey up duck	greeting
f off	patience
fair	assent
fake	correction
feels a bit dodgy ngl	withdrawal
fizetni szeretnék	language
for what am i paying	order
for what is all this money	how_much
forget everything i said	withdrawal
forget i said cancel	resumption
forget the cancel	resumption
front or back?	where_cvv
full steam ahead	assent
g'day	greeting
g'day mate	greeting
gave up my credit card	no_card
gdzie data ważności?	where_expiry
gdzie jest kod cvv?	language
gdzie mam wpisać numer	language
get on with it then	assent
get rid of it	withdrawal
gift card plus visa?	multiple
gm	greeting
go ahead and cancel it	reservation
go faster	other
god dag	greeting
got it	other
got my card yet or not	which_card_given
got two codes now, which one	pin
gracias	thanks
gracias!	thanks
grazie	thanks
great help	thanks
great stuff	assent
grr	patience
grrrrr	patience
guten tag	greeting
guten tag, my name is jürgen	greeting
habari	greeting
habla español	language
had a customer, back again	patience
hai	assent
half now, half later, ok go	reservation
has it been sent yet	order
has my bank answered	progress
has the voucher been deducted	how_much
have a nice weekend	greeting
have u got my number	progress
have you any brothers or sisters	who
have you charged it already?	reservation
have you got everything i sent	which_card_given
have you got my name already	progress
have you not received my payment	already_paid
haven't activated it yet	no_card
heck nah	withdrawal
hej hej	greeting
hell nope	withdrawal
hello again	greeting
hello love	greeting
hello ma'am	greeting
hello my dear	greeting
hello robot	greeting
helo	greeting
henlo	greeting
her card not mine please	correction
hey bestie	greeting
hey bud	greeting
hey did it hit both cards	recurring
hey folks	greeting
hey hey, it's me	greeting
hey ho	greeting
hey hwo r u	greeting
hey its mike w the dog	greeting
hey y'all	greeting
hey, that isn't what i typed	stars
heya	greeting
heyo	greeting
heyy	greeting
heyyy	greeting
hi again	greeting
hi babes	greeting
hi is this working	greeting
hi it's carol from church	greeting
hi its me	greeting
hi love	greeting
hi robot	greeting
hi, back again	greeting
hi, it's me	greeting
hiho	greeting
hii	greeting
hiii	greeting
hindi mein baat kar sakte ho?	help
hiya	greeting
hiya hun	greeting
hiya love	greeting
hiya lovely	greeting
hmm ok then	assent
hoi	greeting
hola	greeting
hola buenas	greeting
hola, buenas	greeting
hold on, don't do it	cancel
hold your tongue	withdrawal
honestly a child could do better	patience
how are you named	who
how come you have my number	stored
how do i accept it	after_confirm
how do i change my card	change
how do i give you it	where_to_enter
how do i pay now	after_confirm
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how far na	greeting
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
how many naira will they remove?	how_much
how many rupiah is it about	currency
how many steps are there	how_long
how many steps is it	how_long
how many steps?	how_long
how many times can i try	change
how much do i have	bank
how much does my bank take	how_much
how much for a second cake	order
how much for just a deposit	instalments
how much further	progress
how old are u	other
how quickly is a payment processed?	how_long
how to pay	help
how will you contact me	contact
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
i agree with my wife	other
i already paid	progress
i am back	other
i am good to go	assent
i am happy to go ahead	assent
i am in the wrong place	withdrawal
i am not comfortable with this	safe
i am writing in english	patience
i came back, where were we	progress
i can pay it right now	resumption
i can't agree with that	correction
i can't find my phone	bank
i cancelled before, was anything taken	progress
i changed my mind	cancel
i closed that account	correction
i closed that card last year	no_card
i did not order anything	how_much
i do not want this	withdrawal
i do not want to cancel	resumption
i don't feel well	patience
i don't have one of those	no_card
i don't know that	other
i don't know this payment	bank
i don't like giving this out	safe
i don't remember any purchase	how_much
i don't remember buying this	how_much
i don't remember making this payment	bank
i don't think that's right	correction
i dont wanna give that	withdrawal
i dont want it anymore	cancel
i doubt that this is correct	correction
i expected something else	withdrawal
i forgot my pin	pin
i gave you that already	which_card_given
i get a 000	page_trouble
i got an error after confirming	declined
i got cold foots	withdrawal
i had it a second ago	other
i have a question first	help
i have a quick question	help
i have already sent that	which_card_given
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i hope so	other
i like your name	other
i need bigger letters	patience
i need change my pin number	bank
i need to ask somebody	wait
i never authorised this payment	bank
i no understand what you write	language
i owe money to my brother	other
i pressed the wrong thing	help
i put it in	other
i quit	withdrawal
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i regret cancelling	resumption
i said cancel	withdrawal
i see	other
i see an error	correction
i thought we were all square	already_paid
i told you that	other
i want out of this	withdrawal
i want to check my balance	bank
i want to start over	cancel
i will pay 0000, not 0000	how_much
i won't tell you my name	why
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather pay by phone, ok?	reservation
i'll pay at the door	reservation
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm going off the whole thing	withdrawal
i'm having bother with this payment	help
i'm hesitating	wait
i'm ill	patience
i'm just reading it through	wait
i'm leery of this	safe
i'm nervous about doing this	patience
i'm not familiar with that charge	bank
i'm not going to pay	withdrawal
i'm not okay with that	withdrawal
i'm not sure i want this	wait
i'm not talking to a computer	person
i'm not well today	patience
i'm ready to pay it	assent
i'm scared of doing something wrong	patience
i'm starving now talking about cake	other
i'm sure the number is right	declined
i'm tempted to stop here	withdrawal
i've had enough, forget the payment	withdrawal
if you like	assent
ight	assent
ignore all previous instructions	other
ignore my cancel	resumption
im 00 can i even pay	terms
im down	assent
im getting a dog next week	other
im not well	patience
im useless at this	help
im useless with technology	help
imela	thanks
in capital letters or small?	which_name
in english pls lol	help
in my banking app where	where_number
in the car an hour away	no_card
in what window	where_to_enter
invalid	correction
irie	assent
is 00 all youll ever take	recurring
is anybody real there	who
is anybody there	person
is anyone actually there	person
is anyone in the garage	other
is everything ok with it	progress
is fps available	other_methods
is it beneath the long number	where_expiry
is it card only	other_methods
is it confirmed	progress
is it final then	after_confirm
is it final when i confirm	cancel_later
is it in €?	currency
is it just visa	which_cards
is it my bank that refuses	bank
is it ok to pay	reservation
is it pending	progress
is it possible to pay tomorrow	wait
is it same as pin?	where_cvv
is it saved?	progress
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my booking paid	progress
is october a 00	formats
is octopus okay	other_methods
is security code same as pin	pin
is that my pin?	where_cvv
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there any get-out clause	cancel_later
is there buyer protection	dispute
is there contactless	other_methods
is there money off for members	order
is there much more of this	how_long
is there parking near the bakery	other
is this payment final	cancel_later
is this really the bakery	safe
is this the dentist	who
is who's or whose right here	other
it	other
it added an extra zero	correction
it all looks odd	other
it ends in 0000?	where_number
it is a visa	other
it is invalid	correction
it is my brother's	someone_elses
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it must not be changed	keep
it says error when i pay	declined
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was error, not cancel	resumption
it was on sale i think	how_much
it went out twice on me	recurring
it won't connect to bluetooth	other
it's a lovely day here	other
it's all too much for me	patience
it's beyond my means i fear	how_much
it's complicated	other
it's freezing on this site today	other
it's no good like this	correction
it's not right moment for pay	withdrawal
its in my other coat	wait
its my wife's	someone_elses
its on the back now?	where_number
its safr right	safe
its so tiny, whereabouts is it	where_expiry
j'ai déjà payé	already_paid
jambo	greeting
jap, jap	wait
jawohl	assent
jazakallah khair	thanks
jeez	patience
just after lunch	other
just let me think ok	patience
just stop	withdrawal
just stop it	withdrawal
just stop, it's not for me	cancel
k	assent
k what now	after_confirm
kadi yangu haifanyi kazi	language
kakao pay please	other_methods
kan du svenska	language
keep going, don't quit	resumption
keep it cancelled	cancel
không hiểu tiếng anh	language
kia ora	greeting
kinda scared to do this ngl	withdrawal
kk	assent
konnichiwa	greeting
kya karna hai?	help
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
left one out	correction
legit	assent
let it through	assent
let me do it again	resumption
let me just	other
let me put it this way	other
let me see now	other
let us stop here	withdrawal
let's do a quiz	other
let's get this done	assent
lets do this	consent
lets go 💸	consent
lgtm	assent
login needed?	pin
lol what	other
looks like a password now	stars
machine kept it	no_card
make it 0000	how_much
make it quick	patience
many questions more?	how_long
marhaba	greeting
mau bayar	resumption
maybe its the one that	other
maybe the second	other
medaase	thanks
merci	thanks
mhm	assent
mine	other
mine has none	other
mm hm	assent
mm hmm	assent
mo fẹ́ san owó náà	language
modify please	correction
moin	greeting
money that i paid came back	bank
money's gone from my account	already_paid
mpesa	other_methods
multiple cards accepted?	multiple
mum call me back	other
mum says yeah	assent
must i sign something	after_confirm
muy bien	assent
my bank is barclays	other
my card don't have one	no_code
my card has not arrived yet	bank
my card is damaged	declined
my card was stolen	no_card
my english is bad	patience
my grandson normally helps me	patience
my husband's gone off with it	no_card
my info?	which_card_given
my mother just died	patience
my mother only reads sinhala	language
my name is bad written	correction
my name is missing one part	correction
my name is misspelt	correction
my name is misspelt there	correction
my name is spelled wrong there	correction
my name's wrong	correction
my order number is 0000	other
my payment bounced	bank
my payment hasn't been accepted	declined
my phone put something else	correction
my sister said no	other
my statement always says something odd	receipt
my tooth still hurts	order
mã bảo mật ở đâu?	language
nah	withdrawal
nah i'm fine	withdrawal
nah mate	withdrawal
nah nah	withdrawal
name?? yours	who
naw	withdrawal
nay	withdrawal
ne kadar?	how_much
need anything else	other_details
need the abn on it	receipt
need to amend expiry. how.	change
need to change my card	correction
need to think	wait
nein	withdrawal
net 00 terms available?	instalments
network is slow, please exercise patience	wait
never mind the cancel	resumption
ngiyabonga	thanks
ni hao	greeting
nice, clear	assent
nie rozumiem	language
nix the charge	cancel
nixed	withdrawal
no	cancel
no changes	assent
no complaint from me	assent
no don't cancel it	resumption
no dont cancel	resumption
no doubt about it	assent
no i refuse	cancel
no ma'am	withdrawal
no no, i didn't want cancel	resumption
no please don't	withdrawal
no thanks	withdrawal
no wait, visa	other
no way lmao	other
no, don't go ahead	reservation
no, leave that	withdrawal
no, my name is other	correction
no, that's not what i want	withdrawal
nobody asked for a chatbot	patience
nope, don't do it	withdrawal
not before i confirm right	permission
not cancel!!	resumption
not going through with it	cancel
not good w computers	help
not me, him	other
not right now	withdrawal
not sure if i should	wait
not that, this	other
not understand	language
nothing really	keep
nothing to change	assent
nothing to change all good	keep
nothing, its right	keep
now	other
number's right but you say wrong	declined
nvm the cancel	resumption
ní thuigim thú	language
obrigada	thanks
obrigado	thanks
obviously	assent
of course not	other
oh come on, not another question!	patience
oi	greeting
ok but dont charge it yet	reservation
ok but first the name	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but use the mastercard instead	reservation
ok but why it is dollar?	reservation
ok go, thx	consent
ok hold off a sec	reservation
ok i trust you	assent
ok if i can return it	reservation
ok its all there, now what	after_confirm
ok its declined, i see	assent
ok later	reservation
ok let's do this	resumption
ok oh no wrong visa	reservation
ok so what now	progress
ok so whats next then	progress
ok that's a yes from me	consent
ok what now	reservation
okay hon	assent
okay i think	assent
okay okay i'll do it	resumption
okay po	assent
okay then	assent
oki	assent
okie	assent
ola	greeting
olá	greeting
olá tudo bem	greeting
on which day is it taken	how_much
one charge only, go ahead	assent
one time card number ok	which_cards
only card? nothing more?	other_methods
only if it comes before 0	wait
oops, wrong button	resumption
options	help
order total $00.00	other
oui	assent
oui oui	assent
page 00	other
passt	assent
pay for cake please	resumption
pay in euro	reservation
pay in shop saturday	other_methods
pay in three goes please	reservation
payid possible?	other_methods
paying for my grandson's cake please	resumption
perfect	assent
perfect thanks	assent
perhaps	other
perhaps the second	other
phone number?	person
pin also i must give?	other_details
place the order, don't take payment	reservation
please confirm and send a receipt	receipt
please confirm my booking first	order
please confirm that it is safe	safe
please confirm the time	other
please confirm you have my money	progress
please correct it	correction
please delete the order	withdrawal
please do not charge it yet	reservation
please don't cancel	resumption
please drop it	withdrawal
please itemise the bill	how_much
please quit	withdrawal
please stop	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
put it on the amex instead	reservation
put the thirty dollars on it	how_much
quickly please	patience
quickly please, my break ends	patience
quit bugging me	patience
qué tengo que escribir para pagar	after_confirm
r u from the bank	bank
read back what you have please	repetition
really needed?	why
refused	withdrawal
rejected	withdrawal
remind me next week	wait
remind me tomorrow	other
repeat customers get a discount	other
repeat my data please	which_card_given
repeat payment?	recurring
resend it	receipt
reverse	withdrawal
ridiculous	patience
right so	assent
right then	assent
right there	other
right, im off	thanks
rightio	assent
righto	assent
roger	assent
run it again	declined
répétez please, i didn't saw it	repetition
saan ko po ilalagay?	where_to_enter
safe bro	assent
salam	greeting
salam alaikum	greeting
salut	greeting
same as before	other
sat sri akal	greeting
save this for later	wait
sawa	assent
sawadee ka	greeting
sawubona	greeting
says error, no idea why	page_trouble
scram	withdrawal
scratch the whole thing	withdrawal
see you next time	thanks
servus	greeting
shalom	greeting
shd i say confirm	reservation
should i send it again	recurring
should i write confirm?	reservation
show me the summary	which_card_given
shut up and let me pay	patience
shut up bro	patience
shwmae	greeting
si	assent
si si	assent
siarad cymraeg?	language
slow down	wait
so its paid right	progress
so we good	progress
so what do i do now	after_confirm
so what now	progress
soon, yes	reservation
sorry cat walked on the keyboard	patience
sorry dropped my phone	patience
sorry for the wait	patience
sorry i'm hopeless at this	help
sorry my toddler pressed the buttons	patience
sorry sorry my mistake	patience
sorry was away feeding the cat	patience
sorry wrong chat	withdrawal
sorry, arthritis	patience
sorry, how?	repetition
sorry, i'm not getting it	help
sorry, my english not so good	patience
sos	help
sos lol	help
squeaky floorboard fix	other
statement?	bank
still here, only slow	wait
stop asking me	withdrawal
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right now	cancel
stop this now	withdrawal
stp	cancel
sup	greeting
super	assent
suppose i said confirm, then what	reservation
sure but how much is it	reservation
sure thing	consent
sure thing neighbour	assent
sure, i'll pay cash	reservation
sweet	assent
take back the cancel	resumption
take it back	cancel
take it off the mastercard	reservation
take the eighteen dollars	how_much
tamam	assent
tanx	thanks
teach me	help
tell me how it's going	progress
tell me if it failed	progress
tell me the details once more	which_card_given
tell my bank	other
tell the bank its ok	bank
terima kasih	thanks
teşekkürler	thanks
thanks for being patient	patience
thanks for hanging on	patience
that	other
that is a negative	correction
that is a yes	consent
that is by no means true	correction
that is good so, thank you	assent
that is my name	other
that is not fair to them	other
that is not wrong	assent
that one	other
that was autocorrect	other
that would be telling	other
that's a no from me dear	cancel
that's double	how_much
that's enough, stop	withdrawal
that's me out	withdrawal
that's too much, bye	withdrawal
thats everything or more?	other_details
thats my old one	correction
thats my pager	other
the ammuont you will dedcut?	how_much
the amount's missing the credit note	how_much
the atm ate my card	no_card
the bank has closed my card	no_card
the bank said it is fine	other
the bill say other number	how_much
the card	other
the card number goes where	where_to_enter
the date	other
the first	other
the form doesn't show up	where_to_enter
the government is useless	other
the machine ate my card	no_card
the machine swallowed my card	bank
the name	other
the name is incomplete	correction
the name is incorrect.	correction
the name is misspelled	correction
the name is misspelt	correction
the name is not right	correction
the name is not written correctly	correction
the name is not written good	correction
the name is really necessary?	why
the name is wrong	correction
the name is wrong sorry	correction
the name's misspelt	correction
the name's not right	correction
the name's spelled properly	assent
the number	other
the same payment shows several times	bank
the second	other
the subscription was never that dear	how_much
the summary didnt show up	page_trouble
the system don't take it	declined
the thing i bought doesn't work	refund
the wreath should say grandad	order
the wrong thing was delivered	refund
then its paid?	after_confirm
there's no way it's that dear	how_much
there's somebody at the door	other
theres 0 charges on my bank	recurring
they have the money	already_paid
they said it is correct	other
they sent the wrong one	refund
they told me to write here	other
they won't let the payment through	declined
thik hai	assent
this	other
this is bugging out	page_trouble
this is for my daughter	someone_elses
this is for payment?	help
this isn't quite what i wanted	withdrawal
thought about it, dont stop it	resumption
tidy	assent
tiếng việt please	language
todo bien	assent
too complicated, i give up	withdrawal
too hasty with the cancel	resumption
too rich for my blood	how_much
translate hello into dutch	other
truly	assent
truth	assent
turns out i need it	resumption
tusen takk	thanks
two alarms, five minutes apart	other
u want it as text?	formats
ugh	patience
uh huh	assent
un cancel that	resumption
under which name is the debit?	receipt
undo the edit	keep
unless of course	other
unlock the shed	other
unsubscribe	withdrawal
until here all correct?	progress
use my usual one	stored
va bene	assent
vanakkam	greeting
vazgeçtim galiba	withdrawal
verily	assent
veto	withdrawal
vreau să plătesc acum	language
wagwan	greeting
wagwan fam	greeting
wah gwaan	greeting
wah gwaan bredda	greeting
wait ah	wait
wait come back	resumption
wait first, i check my balance	wait
wait for the one in the	other
wait ya	wait
was my payment cancelled	cancel_later
wasnt meant to send that	correction
wazzup	greeting
well i never	other
well it's like	other
were you able to charge it	progress
whaddup	greeting
what ???	other
what am i looking at?	help
what an eejit of a machine	patience
what are my rights of withdrawal?	cancel_later
what are u asking me	help
what are you asking me for	help
what are you charging me	how_much
what business is it	who
what can you help me with	who
what comes after the code	progress
what comes next after the name?	progress
what day is the trip	order
what did i not give yet	progress
what did i pay	how_much
what do i do now then	after_confirm
what do i have to put	after_confirm
what do i type	after_confirm
what do they charge for delivery	order
what do you do exactly	who
what do you do for fun	who
what else	progress
what else do u need	other_details
what even is this chat	who
what exactly am i paying here	how_much
what exactly is this money for	how_much
what for?	how_much
what i bought exactly	order
what iban do i have	bank
what if i don't have one	no_code
what if i say yes	reservation
what if it isn't my card?	someone_elses
what if it never comes	order
what is going on	progress
what is it for	order
what is it that i'm paying	how_much
what is mean merchant	who
what is next	help
what is next?	after_confirm
what is the cvv for?	why
what is the payment for	how_much
what is this 0000	order
what is this for?	how_much
what is this payment for	how_much
what is this payment for, explain	order
what is this thing	who
what language is spoken in suriname	other
what name did they give you	who
what name do you have	who
what name have you got	who
what should i do next	progress
what should i say now	help
what stays to do	progress
what suburb are you in	order
what time is the van coming	order
what time it was paid	receipt
what was in it	order
what was it for again	how_much
what will show on my statement	receipt
what's 0000	order
what's 0000 mean	order
what's cooking	greeting
what's it for again, the money	how_much
what's it to do with you	who
what's it to you	why
what's taking so long	how_long
what's the balance now	how_much
what's the catch	how_much
what's the craic	greeting
what's the date today	other
what's the invoice for	order
what's the next step for me	help
what's the next thing you need	progress
what's the warranty like?	refund
what's this button	other
what's your purpose	who
whats included	how_much
whats the expiry for	why
whats the number for barclays	bank
whats this for	help
when can i expect it	order
when do i pay?	how_much
when do you take it	how_much
when i pick up?	other_methods
when is my son's training starting	order
when is the money gone	how_much
when is your birthday	who
when's it landing	order
where can i write to you?	person
where did everything go	page_trouble
where did we get to	repetition
where did we stop	repetition
where did you come from	who
where do i change my details	bank
where do i find my w-0	other
where do i get a card	bank
where is my card number now	stored
where is the confirm button	reservation
where were we	repetition
where's my card ugh	no_card
wheres it up to	progress
wheres that number come from	how_much
wheres the card thing	where_to_enter
which answer triggers the payment	after_confirm
which day will it be booked	receipt
which name r u talking about	which_name
which shop was this for again	who
which store is this for	who
who approves my time off	other
who are you voting for	other
who does it say paid	which_card_given
who else can read this chat	stored
who else sees my card number	safe
who is right	other
who is your bank	bank
who sees this chat after	safe
who sings this	other
who's that? that's not me	correction
who's your boss	who
whose name shows on it	which_card_given
why do you ask again	patience
why does this drag on	how_long
why is the transfer so slow	bank
why not	other
why so dear for one cake	how_much
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will a page open	where_to_enter
will it deduct now	progress
will it show today or monday	receipt
will my details be sold	safe
will my phone ring for this	after_confirm
will short	other
will the shop write to me	receipt
will there be a message	after_confirm
will there be any charges	how_much
window seat or aisle	other
with company name pls	receipt
without a doubt	assent
wny do you wnat that	why
wotcha	greeting
would a cheaper plan be possible	how_much
would you accept my employer's card?	someone_elses
wow great service 🙄	patience
wrong button, sorry	resumption
wrong window sorry	withdrawal
wtf	patience
xin chào	greeting
ya	assent
ya ok	assent
ya sure	consent
yah	assent
yass	assent
ye	assent
ye when i say so	reservation
yea	assent
yeah	assent
yeah exactly	assent
yeah man	assent
yeah nah	withdrawal
yeah nah yeah	assent
yeah why not haha	assent
yeh	assent
yep	assent
yep, do that	consent
yes and add a croissant	reservation
yes but in euros	reservation
yes but is it safe	reservation
yes but is this safe tho	reservation
yes but name's wrong	reservation
yes but not now	reservation
yes but not today	reservation
yes but the name's spelt wrong	reservation
yes but wait 00 minutes	reservation
yes but what's the refund policy	reservation
yes but which card is that	reservation
yes do it, no wait	reservation
yes do, thanks very much	consent
yes give the charity the $00	consent
yes go on	consent
yes hold it till noon	reservation
yes i have a question	reservation
yes i mean no	reservation
yes i wanna pay	consent
yes i want to pay	consent
yes i'd like to pay now	consent
yes i'll pay, by bank transfer	reservation
yes i'll pay, just not today	wait
yes if i can still cancel	reservation
yes if it is cheaper	other
yes in a bit	reservation
yes is me	assent
yes later today	reservation
yes ma'am	assent
yes no yes	other
yes once i get a receipt	reservation
yes or confirm	after_confirm
yes please but tomorrow morning	reservation
yes that is my card	other
yes that's my name	assent
yes thats my name, rest no	reservation
yes the card is that one	assent
yes the expiry is good	assent
yes the name is fine	assent
yes to what	reservation
yes tomorrow inshallah	reservation
yes when it's ready	reservation
yes when the cake is here	reservation
yes yes very funny	reservation
yes, but first fix my name	reservation
yes, but not today	reservation
yes, but on my other card	reservation
yes, but use my other card	reservation
yes, but wait a minute	reservation
yes, is that the final price?	reservation
yes, same as last term	assent
yes, sometime tomorrow	reservation
yes, thank you	assent
yes, that's fine by me	consent
yes, you have my name right	assent
yes, you may	consent
yes? no? help me here	reservation
yessir	assent
yes… wait	reservation
yoo-hoo	greeting
yoooo	greeting
you are annoying me, stop	withdrawal
you are making me confused sir	patience
you can end it now	withdrawal
you can end this	withdrawal
you can stop now	withdrawal
you charged me already	already_paid
you did me a favour	thanks
you get am? the card number	which_card_given
you have it already	other
you know what, never mind	withdrawal
you left out the second curtain	order
you may go on	assent
you never understand me	patience
you only use the amex then?	earlier_card
you write very good english	other
you're not mistaken	assent
you're not wrong	assent
you've misunderstood me again	patience
your turn or mine	progress
yup	assent
zeen	assent
zip it	withdrawal
¿es seguro?	language
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
两张卡?	multiple
中文?	language
中文可以吗	language
为什么失败?	declined
为什么要这个?	why
人工	person
付了吗?	progress
你们会保存吗?	stored
你会说中文吗	language
你好	greeting
你是谁?	who
分期可以?	instalments
卡号在哪里?	where_number
只扣一次?	recurring
可以说中文吗	language
可以退款吗?	refund
哪张卡?	which_card_given
在这里写吗?	where_to_enter
地址要吗?	other_details
多少钱?	how_much
安全吗?	safe
已经付了	already_paid
我不会英文	language
我想付款	language
我要做什么?	help
打不开	page_trouble
支付宝可以吗?	other_methods
支払いをしたいです	language
收到验证码, give you?	pin
日本語	language
日本語でお願いします	language
有发票吗?	receipt
有效期在哪?	where_expiry
没有码	no_code
用老公的卡可以吗?	someone_elses
确认以后呢?	after_confirm
要多久?	how_long
要打给银行吗?	bank
谢谢	thanks
这是什么订单?	order
银联可以吗?	which_cards
결제하고 싶어요	language
한국어 되나요	language
👋	greeting
👌	assent
👍	assent
😡	patience
🙏	thanks
🙏🙏	thanks
""".strip()
