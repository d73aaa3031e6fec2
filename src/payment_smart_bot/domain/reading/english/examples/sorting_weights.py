"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "fb9ef31b7ad7f6030db266934e2b642e"
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
BIASES: Final = rb"KNXOLIHOMNPNOXONOMOXKONQ^MNRUOJNLLNNQONMMKOOVRJLMLKLNOLU"
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
#<bvn
#<by>
#<bye
#<cab
#<cad
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
#<eit
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
#<gon
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
#<ich
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
#<tol
#<too
#<tor
#<tot
#<tou
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
#ackw
#acro
#acs>
#act>
#acti
#actl
#actu
#acy>
#ad's
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
#agin
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
#aile
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
#amag
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
#anis
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
#ants
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
#artn
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
#bvn>
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
#chil
#chim
#chin
#chip
#chun
#ciat
#cide
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
#dama
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
#ebat
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
#entl
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
#epte
#epti
#eque
#equi
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
#fusi
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
#geth
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
#haps
#hard
#hare
#harg
#hari
#haro
#has>
#hase
#hasi
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
#hild
#hile
#hill
#him>
#hime
#hin>
#hind
#hing
#hink
#hip>
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
#ige>
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
#iled
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
#impl
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
#iple
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
#irm'
#irm>
#irma
#irmi
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
#ithd
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
#ldu>
#ldy>
#leak
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
#mage
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
#oget
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
#oyed
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
#por>
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
#rse>
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
#rtne
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
#rver
#rvis
#rwri
#ryin
#rypt
#rys>
#ryth
#safa
#safe
#said
#sal>
#sala
#salt
#same
#sapp
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
#sees
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
#sier
#sigh
#sign
#sile
#sim>
#simp
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
#ssie
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
#temp
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
#thdr
#thef
#then
#ther
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
#tmen
#tmrw
#tner
#tock
#tofi
#toge
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
#ttem
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
#uati
#ubbe
#ubbi
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
#ulle
#ulli
#ulso
#ult>
#ulti
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
0 times
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
00 of
00 off
00 only
00 per
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
^ goods
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
^ lady
^ last
^ later
^ leave
^ left
^ let
^ let's
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
^ site
^ slash
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
^ sticker
^ still
^ stop
^ strike
^ strip
^ stuck
^ subject
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
^ walk
^ want
^ wanted
^ was
^ wdym
^ we
^ we're
^ web
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
accepted
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
account to
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
address ?
address for
address is
address now
address of
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
after every
after i
after last
after lunch
after my
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
again at
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
again will
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
ahead if
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
all ok
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
am bad
am bit
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
and change
and charge
and come
and date
and explain
and finish
and fix
and get
and go
and have
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
another payment
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
anything come
anything else
anything i
anything left
anything taken
anything that
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
apostrophe
apostrophe in
app
app $
app card
app changes
app is
app somewhere
app there
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
are charging
are correct
are digits
are doing
are done
are fine
are from
are funny
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
are telling
are there
are three
are tickets
are two
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
as security
as shown
as soon
as surprise
as word
as you
ask
ask $
ask about
ask again
ask for
ask me
ask my
ask this
ask you
asked
asked $
asked again
asked for
asked me
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
at school
at sea
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
authorise payment
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
back next
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
bad sorry
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
bank closed
bank code
bank did
bank do
bank does
bank for
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
bank or
bank page
bank rang
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
be accepted
be all
be angry
be another
be any
be anyone
be back
be billed
be booked
be bothered
be called
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
be given
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
be yes
be you
bear
bear with
bears
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
before and
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
big for
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
billed again
billing
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
boss card
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
bought $
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
bvn
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
cake should
cakes
cakes $
call
call $
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
can or
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
cancelled
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
capital one
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
card already
card and
card anywhere
card as
card at
card away
card back
card been
card before
card bill
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
card fee
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
card then
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
card's not
cardholder
cardholder $
cards
cards $
cards ?
cards for
cards from
cards i
cards in
cards is
cards what
cards would
care
care of
careful
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
cash when
cashback
cat
cat is
catch
catch $
catch that
cats $
censor
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
change amount
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
charge yet
charged
charged $
charged ?
charged again
charged already
charged anything
charged as
charged at
charged by
charged for
charged in
charged it
charged later
charged me
charged now
charged or
charged right
charged twice
charged when
charges
charges for
charging it
charity
charity $
chase
chat
chat $
chat ?
chat before
chat for
chat has
chat history
chat is
chat so
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
coming off
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
could my
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
damaged $
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
day for
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
disappear
discard
discontinue
discontinue $
discount
discount code
discover
dispute
dispute charge
dispute payment
dispute this
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
does card
does charity
does class
does code
does confirm
does confirming
does course
does cvv
does date
does declined
does dentist
does every
does expiry
does he
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
done then
done this
done with
done without
door $
dos
dots
double
double $
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
either
electron
elo
else
else $
else after
else bill
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
enter ?
enter after
enter it
enter key
enter too
entered
entered $
entered ?
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
explain why
express
extra
extra $
extra 0
extra for
face
face id
faded
fail
fail ?
fail if
failed
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
field i
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
fine yesterday
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
from both
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
funds
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
gave cash
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
get bill
get cake
get card
get cashback
get chance
get charged
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
girl $
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
given
given $
given back
giving code
giving it
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
goes do
goes it
goes on
goes out
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
going over
going through
going to
going with
gold card
gone
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
got stolen
got swallowed
got text
got that
got to
got two
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
green $
green light
greetings
grey
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
hand and
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
happens $
happens here
happens if
happens next
happens now
happens to
happens when
happens with
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
has anything
has been
has card
has changed
has chip
has disappeared
has done
has first
has four
has had
has it
has limit
has long
has me
has merchant
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
have made
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
have same
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
hers $
hesitate
hey
hey there
hi
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
i at
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
i reported
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
i switched
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
ich
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
if someone
if something
if that
if there
if they
if this
if we
if you
iffy
ignore me
ignore that
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
in euros
in evening
in for
in four
in french
in fridge
in from
in front
in full
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
in total
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
information to
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
is after
is all
is already
is amount
is angry
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
is charged
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
is crazy
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
is locked
is long
is lost
is lot
is lovely
is magic
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
is open
is order
is other
is out
is own
is paid
is pan
is paying
is payment
is pending
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
it cheaper
it close
it code
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
it keep
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
it miss
it mm/yy
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
it of
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
last week
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
later ?
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
left
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
limit to
line
line $
line is
line or
link
link $
link expiry
link i
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
long till
long time
long to
long will
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
mastercard ?
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
me charge
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
merchant see
merchant that
merchant this
mess
mess $
mess it
mess up
message $
message ?
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
moment i
monday $
monday ?
monday when
money
money $
money ?
money back
money card
money come
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
much longer
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
my app
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
my bvn
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
never did
never do
never done
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
not allowed
not alter
not approved
not as
not ask
not authorised
not bad
not be
not been
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
not paid
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
noted
notes
nothing
nothing $
nothing ?
nothing about
nothing against
nothing bad
nothing did
nothing else
nothing from
nothing happens
nothing has
nothing in
nothing is
nothing more
nothing of
nothing on
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
number end
number enough
number for
number from
number go
number here
number how
number i
number if
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
once but
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
one and
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
or second
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
or you
or your
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
out before
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
own account
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
pay cake
pay cash
pay driver
pay extra
pay finish
pay first
pay for
pay go
pay half
pay her
pay here
pay how
pay if
pay in
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
paying my
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
payment that
payment thing
payment was
payment went
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
place what
plain
plan
plan $
planning
planning on
plans change
plastic
plastic ?
plenty
plenty of
plumber
po $
po ako
po box
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
por
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
pounds
pounds not
pourquoi
ppl
pray for
prefer not
prefer to
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
previous one
previous order
price
price ?
price before
price change
price in
price is
price per
price was
principle
print
print $
print this
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
procedure $
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
rang me
rate
rate do
rate for
rate you
rates
rather
rather $
rather do
rather not
rather send
rather you
raty
reach
reached
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
read numbers
read out
read that
read this
read what
reader
reader for
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
red one
redo
ref
reference
reference number
refund
refund $
refund of
refusal
refuse
refuse $
refuses
refusing
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
removed
renew $
rent
rent $
rent ?
rent and
rent is
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
right place
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
said nothing
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
same on
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
season
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
see any
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
sees
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
settled $
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
should know
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
shows on
shows two
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
sister ordered
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
so let's
so long
so many
so my
so nobody
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
something ?
something and
something back
something first
something for
something in
something is
something later
something now
something off
something on
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
stands
star $
star star
starling
starling one
stars
stars mean
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
statement for
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
still
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
stuck $
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
sure you
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
than last
than one
than order
than that
than they
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
that do
that end
that enough
that everything
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
that nothing
that number
that ok
that on
that one
that one's
that order
that out
that paid
that pay
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
that time
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
then but
then charge
then go
then i
then is
then it
then my
then never
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
there pay
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
they do
they have
they know
they leave
they never
they only
they print
they put
they quoted
they sent
they told
they want
they will
they write
they've put
thick
thief
thing
thing $
thing again
thing do
thing for
thing from
thing in
thing is
thing my
thing on
thing or
thing with
thing you
things
things $
things do
think
think about
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
this automated
this be
this bill
this cake
this can
this cancel
this card
this charge
this chat
this code
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
this keyboard
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
this still
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
this wait
this was
this way
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
three times
three wrong
threw me
through $
through ?
through after
through as
through chat
through it
through on
through to
through with
throw
throw in
throw it
throw this
thru
thumbs up
ticket or
ticks
tied
til
til i
till
till i
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
time right
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
to bake
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
to dispute
to do
to donate
to drop
to end
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
to merchant
to message
to modify
to move
to my
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
told about
told her
told me
told to
told when
told you
tomorrow $
tomorrow morning
tomorrow when
tonight $
tonight ?
tonight do
too
too $
too ?
too big
too complicated
too difficult
too easy
too faint
too for
too late
too long
too many
too much
too slow
too small
too soon
too sure
too young
took
took card
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
track
tracking
tracking number
transaction
transaction $
transaction id
transaction not
transaction number
transfer
transfer $
transfer it
transfer me
transfer money
transfer ok
transfer take
transfer to
transferred it
translate $
translate this
trash
travel
trial
trick
tried
tries
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
typed all
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
vat invoice
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
walk away
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
wants
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
was declined
was easier
was eaten
was error
was fine
was first
was for
was forty
was from
was going
was good
was i
was in
was it
was last
was looking
was lower
was me
was meant
was missing
was mistake
was my
was never
was no
was not
was number
was ok
was only
was paid
was payment
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
went out
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
which part
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
will refund
will ring
will say
will show
will sort
will stick
will stripe
will take
will that
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
with first
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
within
without $
without ?
without any
without asking
without card
without cvv
without interest
without it
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
word confirm
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
you about
you accept
you after
you all
you alright
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
you sent
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
I\JbL]PgQcRZW[Z\[Y_Zabbbdde]f]g]mZs\v]
ki
@eBmDgE\FbGTI[M[PfQ\S[U\\\_Y`haed\ebgZmlrbub
AgCeDbEYF\IhMZPbRcT\USVZWb[\\Y]\^bcZdff[g[ldpXros[tYvcwd
BXC\IYKVN\X[[Y_Yf\hoi]o\p\qZr]v\
BZC\ISKVN\VXWZX[[Y^[_Wf\h~i]nZo\p\qZr]vY
@eGgdbm\
]g`b
LhTglbogp]t]
LfoW
I\L[Q\a[nZom
LfN\X\n\oi
LhQ[Telbolp]t]
D\I\K]PeV\WjX\defcnZ
BgX[od
@\AdCPGXIbKbLcN\TcV\XdYZ[]^f_\`Yd\e\f]rcv\
@[B[CiJYLdN[PhQbTbW\Y[[e\\_[aZdfe\fenerbu\vZwW
AhTh\\acc\tb
@gAhB[CZE\GXP[QjTTWrXYZY[\_\`[aZdgi\r]w\
CaGeIVJbL]PgRZWXXZZ\[Y\]_Zbbdie]g]mZs\v]w]
C\GdWXX[dj
BZC\ISKVN\VXWZX[[Y^[_Wf\h~i]nZo\p\qZr]vY
GZJdQfmcs\
I\K]PfQbV\WjX\dfnZwZ
BgX[
LaThlboe
@\CeG\IdJYLhN[PgQcTbWlXYY[[c\Z^b_[`Ye\feneo\rbu\vZ
BVFZI]N\PkQiRZS[TfVWW[X\[Y_X`\adbcc\ddfZg[hZkalZmZnXpjqZsXtXvYwZ
K][Y^tfUq]
AhTh\\acc\tb
C[IYNcQc[\^Xaq
Xg
Dhtc
@YA\CYEYFdHcIUKeL\MbNbO[PZQdRaSZTbVYWcXbYdZf[X]e^Z_Y`UafbcebflickbnkobpZqUrYsdt\u[vW
CiUb[\
BbCZFeGcH]IaKhNZOYPUS]TbV[WZZc\W`cb[dYh\ibkhn[p\q\setbvXw\
O\sl
BbG\IbR]Zfeg
CcQcX[\\mbpkwb
@fCnG\M[NZUcV\XSY]ZZ[f\d]f^]`\abe]fdm\peq[rWs]
[g
@[BdC\DZE\FYGTM]N[PrTfU]WYXZYlZd[Z\Z_W`[aUc]dce\gYi\m\p\sUtWvXwZ
X\Yo_\
B]I\PdWiX[_Zdf
AfChD\EbGdIVN]PXQjS]VcWcY\Z[[e]d_b`VdYfbilmbrYsjtbubwb
BfCdDeE\I\PjQeXXZ\\egav\wi
X[ccmi
@gB[D\EeFcG[HbIYMcOdQgW]XWY[Z[\[]\`aacdbg[ifl[mencoaq[s\tbu\v\
@]AcC[DbGYIdKdL[NYO]P]Q[R]U\XW_\afcjedk\lfn]o]p\qbs[t[v\
kp
@\CZDbKbL\M]OePcUbVbW[Yk[[\e]e^[_\`ba]bbc\f\kfnct\ugv]wc
PfS[X[cg
AjB[C[G\I\KbNbO]UbVcW\^ba\bdd\ebfb
@dBkE\GbIYKZNXS\U]WXXU\\]\_[c]degckmm\rZu\
B\DdEbGiI[NZP[T[XYZ[\V]\a[bYf\gbh]l[mXt]v[w]
BXC\M\XV[]\\_\a]fYihl[p\uo
@[CdDYG\K\McNdSc^\_eta
BfDbE\FcGgHdI[JZKbLcObQfRbS[TcUXV[WbXWY\Zc[e^ZaYdZfbgciam\napcqZrZsduYw\
FbIZMjOZQbRgVdWbXZZ[]\_dafcbd\gdkbo\pb
@[B\E[FkIhLZPcRlW\XfZg_\`[hbi[kZnbt[wX
C\G[N\P]QXZr_\ibmisZvlwZ
AYCbD[E\FfG\IhJbM\NZO\Q[ReSbVUWVXXY[ZW\[]\^Y_W`]a[d\f[gWh\mYnhoXq[sut\u[w[
AaBbGbHbIXJaN\PhQdR\TdU\WVXX[]\\`]ebg\i\p[sYt\u]w[
B\GbIdJ[M\RZTgV]W][j_]cYg\i\kcm[rY
B[KXSiVXXW[]\ia\g\kbldmWrgu]wZ
A\BYDhEhF\G]IfK\MkO[P\S[W[XZ[\\gadc\dgm[tiwb
@iB]CcFbGZIlKgLZMZNYOZS]TdVZWeXSZZ[b\a`\bbcteefXgcpbqcub
@\BdDdEhHeIKJ]McOWPbQbRdTXUbVdW[YbZ\[Y\W]e_]aafegdhciikclUnXqYrUsft[uZwW
BZIbKcL\M[N\P[Yh]ba[bbccdfp]qZsb
DeIdV\X\[\\gth
@\AbFWG[H[I\KeM[NYO[PdQ\S[U[WgXWYYZd]Z^j_\`ebbeUfZhZiXkelcneocpgqZw[
D\SkUX[he\q[
CcSfX[tc
BeIdX\\gw\
AcQiUcV\WdXc[e^i_b`ca]bfdbiZkXqerbt]wZ
D]Xi\Uc\g]w\
WhXdi\
@jAiBYCfEdF\GWH[JbKPLdMZNeO\P]QdT[UYW\XSYpZ[[X^l_e`Za\bZcoffg]hWibkYlZmhofp\q\uYvrwY
@bA]B\E\G\MgNjO\PZReWcXW]adggbi]m\nbobs\t\ubw\
I[K\_[f\hov]
@aB[EbFfH\M[QcR[TcUhWbY]Zd\b^caYb[g\h[ibqbrbsYu\
AbSZUiW\Z]]cdahgu]
ClI\KZL\XYZ\^gb\iXp]q\sbv\
JiLcWdX[Z[`cfeifp\rYt]
DbIZQbT]Xb_\cadbgki\r]
JlPZSZgZsf
@cBYCYD\F]GeJaKcLeN\O[PZRZWWXbZZ[d\Z^i_[`\aqecfcgbl[n\p\qXs\ufvZw\
BUMkNjXY
Fl
@iB\I\MYS[]faice
@]AWBYCXDdEeFhGXIcJ\L]N]PSQ]RcT\VgWYY]\Z][becad]eegXh]j]k[l[mcnkp\qZrbs]t[u[vbwc
C[DbFcGbIgKdLYM]OcRbXZYbZ\\jbddce\fchci\o\pYwb
B\C[D\IZUiWeXa\Zddg]mfw\
@\DiEiFZX[\[ucwd
@iA\B\DiF[GbI]J\MaO]S[T\U\V\WjXdY[[\]c_U`caZdfeffeg]m\nZoZp\t\uevi
@\AbB]CwE\FYHWM[NWO[PZSYTXUgWZX\Y\Zg[W\\]R^i_ZaYbZc\d\e\fXg[hYk[mZndqYsct\vYwX
@\BZCiG[IgKWO[PdV]Zc[d]\^da\dclkmcoZqirhsct]u[v[
GiIbJ\PXVZW\Xk\Y^b_[c[e\i[kbuev\
CXEeFfGbHdIcM[N[PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpcqbsbuev\
GcN\SYU[WbXi\alcmd
@cCZEeHaIdJdOZS\U\ViWYXgY\Z[[[\e]\`caedYhkiek[m\nbp[rXs\
D[FdK\L\M[NgO[RdWbXW[d\Y]g_ceef\k]n\pfq[r[
B]GcN\P\UbVdX]Y\]Z^Xggner]t\uj
AiBdDWFYGcH]IgL[WgXdZ\\Z]c_ba]b\c\dYe[fjgfh[i\l]mTnbocpYqds[t[ucvVwc
@cBiChK\PcQiSaW[XZ_\ogpYqcsj
@fC[GeL\N\SYV[XYYbZe]c_Vd\f\iblhm[q[sfu\vbwc
@\A]BeE]IXLnMZOdPZR]SiTcUfV\WX\[^\acecgbh\iflYm\odpXqPr[sctXu]vY
AlGcS\XZfk
@bA\B]C]F\G\IZK\NYT\Wm[i\m]\^\`\baf[lfm\nYpgtY
GcWhZbwb
@\AfB\E\GgIYJdK]LZO\PbQ[TkW[XWYfZc[c`hagbYc[dZgfiWl[m\rYsXu[w\
BbDlEeFcL[M\Q[U[WX\\_\d[fZgbkpl[mVthu\wY
@\E\F]GcIcL[MZSVU\Yi\W]gabfdg\mon[ocr\sbubvZ
@bGcSbXk\\gcoiwX
AZB\C\DdFeG\J[K\NdPbQmS\VdXXZa[\\d_faXcle[gZi\l\mbnbocqdr\sYu[vc
X[Zi
@\AZBZC[LdVdXh[b_V`dd[f\hei\jZo[q\r[w\
BaGiKbVbX\Z[[\\X_[a\dVf\hii\lgr[sp
FdG\M[RcS]W[Zk\f][^edckcl\m]pbv[w[
B\CeFYG\IcJ\KdLfPgUVV[WZXY[f]b_Zaae]fUg]hnm[n]pbqYsYucw\
JeP\UcW\XcYc_[fkg]i[k\mbndrYwV
BgPcXYdb
J]Mb^]ndwh
N\SgWhZga]cbfc
A[BfGhIfMhQ\XU_h`gcYfeg\
A[B[D\EcFYGfL\M\OdR[SYTaWdXcZb[\\\_f`fadf[gah[mWn\oZq[s\tbuZvc
CeJaW\XlcZf\gii[mYsXuh
CZGbJ\M]N\X]\\]g`db\cbdffcghh]mbnbpZs\tau\
BYC\DdE\FYI\LTNbPZQVRdTdU]V\WZX\Z\[c\Z]f^X_XacdYe[fdielcm\neosqhrYtbugw[
@[AZB\CmDbEeG]I\KiN[O\PeTZXeZY[\^\bfcXd]fckfm\ncsct\u\vYwY
DfI]TcXh\[
BZI\L\M\P\S]T]VYWfX[Yd[b\[]\^]_\`\bbdcf\h[kdoZp[qvt[u\w[
@[CbIbJaLiM\O]QfT\U]WbXd[[^\fgi\mZo[sqvcw\
XYl[mk
BYC[DdI\LbMiNZOcPfS\Xi[b]\_]bgfhq\u[w[
BbH]I]LeR]UdXeZc[\a\daegfYgZk\meo]q\sct]
@XA\BZF[G\I\J\M\NdQeSZUgXiY[ZX[k\\]Z^Z_Y`[aUbfejf[gnibl]p[qYsXtUudwY
IeK\NbX[\q]b^ddYmPpbu\w[
Q[W]Zbpl
DbWh
IaXZ[q^\f\l]u\
B[X\mp
I[QcTcW]Xghh
\en\pjs]
S\VcW]fgmgqdu\w\
A]B\CcD[GdJ]K[MZN[OiQ[UcV[WWXl[Z\Y_Za\becUdbe\gVh[i\lcmdo]rYsntcve
@cB\EbFdG]H[I\LZM\ObPWQZS[TZW\[i\X_\`XaZdggchai\jZlVmWqer[s]
CgDnEaF\GeI\JbK\N[QcRXTbUcWhXXZ[\Y_\a]cWdXeaggmYr[wc
CgN\Ya
@\DbEbJcLeM\OfS\UcX\YYZg\b^c_\abcddafckdl\neoeqXs[tbv[wZ
DbI]K]MbN\P\_\`Xd[lgmZwZ
CbWh
Jkoc
DjE]F[IYK\LZOUPbR\SbTZV[WhY\[\\[]Zbddbf\h[ibkZmZqXrXw[
@\C\DfEfFXHlIZKbMXN[O[QYSXUWV[W\XeYZ[]]j^ba\bZd[f[kZndpXrYtdukv\wW
@ZASB[DrEqFbGZIZL[M\O[PSR\S[TbVaWfXZ[Y\W]c_Xa[cZdaeXf\kXlWmZn[qXsdtZuYvYwV
@mB\CdGcK\LhM\SgW[XeYY[e\Xa\defYg\q\thvZ
@YAbBVEYGdIaKcLZM\NWO[QUTgUmVeWaX\[X\Z]\^[_W`ZcWghh\kZlWofpdrkseuXv\wY
AeCdEbFdG\I[JZM\N[PaQYVZWXXbZh[[]]^bd\e\g[i\mYn\s[tev\
@aB[FaK[LZN\OdTbU]W[Xg[U_[bbcddgfhh\kfl\pbt\wX
X\wi
DcJWXqY]^d_\
@[B\K]PkQZWbXZYe\\_Ya\bbf\hnr]udw\
AbBgCbDaF]GgLaMZP[Q\[d\[_\`ffjg\m[pbsbwc
AcBXCdDeFkGfLXN\Q[SeT[UYV[W\X[Z[\Z]a^[_Xagb[c[gVhci\jZl[mWnYoVpYqbsatZuhvZw[
AfBgCaDYEZFbGeIXK[LWNWOYPgQ\RfSXUbW\Zj[U\[]Y^f_\`daTbZdbeVfmi\k]mhnbp\qfrfsXt[uUwW
DcGcI[K[M]OXPdSiTiW[XiYcZY]W^[_\bbd\ebf[gVh\i]l[mZn\o\pdr[sltcu\vXw\
E\GhMdQgR]U\W[Y\gfo[uevZwe
DbG\W\XZ[f\l]bc]f\m[scv\wd
@[CYEbNZOXV\WgXZZ\]]^i_a`dbdeZf\i\kjmcsatcw[
AdBdI]MZNaOePdSbT]VeWdX[Z\\bfaiflcmZn]p\v\wW
@dKZL]M[NcO\U[XX[g]b_[acdZe]gbifk\peqbw[
B\CdDiF\GdKZN\OhQZWbZZ[j\Y^\_ea\dXg\idn]q\r\s\w\
@ZB[FcI\KYNkOfQ\R\Y\Ze[\acd\gdibkcndpYrZtiue
@gNfSZWhvh
@ZAZBZCUE[GZHZIcJ]KbM\NYOZP\Q[S\T[UMVqWcXUYYZe[X\W]V^i_b`Ya\bZc[d]eZfYg\k[m\npoXpUsUtZu[vgwX
A[L\XdZf\b
@\AbB[C]DcEdFXGcHbI[J\MZN[OVQ[TbU\VbWmXeY[[\\[]a`\adbcdceZf[i\k\l\mWn\s[uc
@cAbB]D[GfJbKXLcM[NaObPfQ]RhSbTbUZV[XQY\\Y]d^daZbbd\fdhajcmdnXo[p\rhtVu\vd
AZCYEbF[GoHbIWJcKXLZMXNXQURbSXT]U[WZXVZ\[c\[]i`Va\cYdbecfmgXj[kllVm[p]q[r[sVt\uUv[wT
A]BeEiK\MbO]XcZ[[fddf]geicn[sdw]
CeE[FZG[K[LePgT\UZWZYbZZ\a]\`kb\fgibkdo\q\sbtdw[
BlE]FhGeI[M[NZO\RiS[U]VcWYZ\[X\[aceXgWj[l\m\obq\rbsiwZ
EfFdHcJbKcL\NZO\PjQbTfUZVbWWZZ[Y_baccVdXg\q\r\
@[AbBcCbDaEfG\H\IcJcK\LYM\O[TbU[VbWjYbZd[Z]a`]a[cbdYfcghkdl\nbobphqXsctb
AhIYK\L\PeQZTgVcWfXY[d\X^\`]abgehfi[mbnYqWsZv[
N[SZXh
N]Yjv]
BXGfMdN[O\UYW\Xb[j\iaYbdeaf]p]scu[v[wZ
CeFYM\N\QfWcYf\\_[a]bfiYmXqYrcsfwb
B\C\PcXf_\a[bbedffgai\u\w[
FeGcIXJkN]P\T[UZV]Wn\e^\cWdbfjhhi[obpZs[u[wb
Xj\\^\
CYD\Q]XXZg[[\k]b_]mev\wZ
D\Xhta
DYJ]ObPZU\WeXg\aedfcu[
@[DbIYJkM]PYS]WeX\[e\Y_[`Za\fZh]i\n\p]rfucviw\
@aA\B\C]DbGdJ\OhP\T\UkXc[b\Z^\_cabcdf\g\p]ti
nj
@]BYCWF\IcM]NWO[P]R\SYUTVnWZXXYWZ\[[\Y_\`\c\f[g[h\ick\m]n{oWpSqZsXtZuZvfwW
BYDaG\HfN]PZScT]U]WZXc^\`Zdcgjm]q[s]wa
\gm\
CiKfWfX[w[
CbGaPfVcW\X\bg
B]CYDgI[JgKbUZWYZ\\]_\flg\lmn]p]sdv[w\
AdDbFgLiNYOiPeTfWcXYaifciclboktbve
@ZA[B[CVDZE\IfJTLaM\NXP[QdTYW\XVYYZY[Y\X^]_\`caZc[ddeZf[gZh\igj\kYm[nSoypRsYtSu[vdw[
B]GbXg]h_Zr]
B]CcEhGbI\KZLiMeNXOmR]TYUdX\YYZc[[\a_TbidXe]f[mcodr[t\u\w\
DdEbFbGcHiKdM\N]OgPbQcUdV[W\XQY]Z[[k\d^e_a`[bdcbe\f[g\i[kbmboetcv\
@dAnBWChDbE\F[GgIbKaL]M]QZWTXWY\\[]\_b`caib\fZi\k\l\m\nbsht\v\
AYB]DhEbF[IWJ[KkNZO\S\T]UZVdXb[\^Z_Yadb[c\g]lXn[rYs[t\u\wa
AaBZDcGfPgWXZc_c`bac
@]AbB[CdFfGeP]QoW\XkZZ_Z`\bffci\ncwd
DfRg]d
@ZB\DdEeG[I\JZK\M[N\OZPbQcWcXZ\d]Z_Wbbf\g]h[ikk]p[r[sct\uYv\
CbOhXY\g]f`bbcfdncq\r\
IbVcXkm\
AdB\EeFgGcM\QZSZT]U\W[Zc\h]f`dbbdZeYgZifngp]rbuewm
Q\SgTgrbs\
O[Z\[]\\^hbqqfs[
C[KbRhVc^]aacbd[gbmcndpcq\
Fl
Wi
C[DdMmP\WgXZ]f_Z
E]IaLiSh_]aXfdrd
@\AeBWDWFYGVIZL[M\NYQ\RYS[TWWc\[^[_jabfegXhblam\o\qYrgsYtVvZw]
@]A\FZH\OiWeXb\f_g`]dbebgck\mbnaocqbr\v\
@[A[BVC\EXFeGWH[IhJcK\LaM[NbO[PiQ\SiTbUXVYWcX[YaZY^\_Z`Xa]bgccfdgbiZmYn]perXteve
@XA\B[CYE\FcIdLcPZS]T\U[W[XZ[[\X^a_ZaYb\c\e]hcibjYmdncpiqct\vbwY
B\DhXb\ff[u\v\
@ZC[JbN\Q[S\Xa\d^dbdfeg\mfo]rYskuZ
XY\bln
AcB]CbGZI\JiK\Q]VaZf]e^\aagcjeqesZudv\w\
@[BUDiF\GWIjLbN[O\PcReSYU[VbWdXXY[ZZ[b\h]f^g_R`[a\bbcfdbfdhckbl\q\sit]u\wc
BgDoG\PbS\XZce
P\QeTmW\Xds[tf
@cA[FbGcHcLaM\NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsftcw[
BbMeR[SYXZYq
@\B\KbM]PYQ\S]U[X\Z\\\`rbjd\ecg\kemhteudvbwb
BYXcfkh]p\
AXB\DYEeFcGQHdI\JcK\MZOeTcWeXYZa\[_a`cc\d\gckbmZndodpbrasbuavc
BXC\DYF\GeIZL[MaO\QYUcXnYbZW[X\Z]b_WaYcdf\h]l[mep\rdtbwZ
B]GbIXJbMeNkOZTgU]W\\e_Yf\gbhdjcldoar\tbwb
@]B[F]JmL]N]S[TbU[Y[Z[[\\\`[dbg[h[lcp\u\vZw\
AkBcDeE[FVGdK\L[NcPcR\XYZ\]X_p`caebbc\dZf\g[hak\ldmVn]q\rbsZu\vc
AbC[F]R[UZV\W]XjZd\\][_[`dcedbf\g\mgu\
BaKhSZTiXbbZ
B]IZKXLeV\W\Xd[[_Wa[hgnYoXp\r\sbu]v[
BZC\D[G\IfKXM\N\PbRbU\W\XZ\[_Zaldbe\mXtcwk
@[AaCbDbIbKcL[M]N]P]QfTXVbW\Z[[c][^\_[`gc[fXgahYibk\l]mhn]qcrfsbt\u[
T\Wg_dccdc
B\K\LUW\X\YYdcgdtr
CUGaS]UbW\XjZc\bfkiamdv[
@cB[E]P\Xl\\dbfb
AbBZDZMZNcOcQ\TYXlZe[\`ac\dZe\fYg\hbk[miuZwW
CXDhEeI[KVOcP[UcZc[d\d_facbbe]fXg\wb
I[OZP\WgXl\[d[
AfCcDfJ\OiPXQbWX[]_[abeYgfm\n[
DmIbXZ\k^]d\fbl\te
C]G\\\`baj
N\OiP]UdXdfcg\kdm\
@]I\SdTjX\a\
]g`b
@]G\I\KbLdNZO\TlW[XZZZ[d^\`\ajd]f\gVham\q\s\w]
AbBZChDZFgGbIcKeMbRbT\U]WeXeZ[[\\b_UaYcXedg]i\k]mWnep\rcvc
B[CXEgFfIWL[M\NkOdPZQkR]SeT\XWZi[[\p]c_XdYibkVlimYr\u[wW
@\CdDcGbIZM[UdWXXl\X_Za]bbdXhfmcuY
Z\g\sm
S\gZrZsk
X\[h
@\B\D\EZFwIfK[L]N\QZRjSgV]XZZ][\d\f[hciYm[n\o\p[qZr\
B\N[O\P[Q\V\WnXfZg\X_X`bdbf\g\mcw[
BbK[cjv[
B[XYwo
S[]hakp[qm
M]VbW]`dsh
W\Xk_[caf[m]nbsfuYvY
q]tjwg
MgXP
Xcsl
DcKeM[NWT[UXXbZd^]_fdefbgai\jbmYnas[tcvawh
B]D\F[G[I\R]U[WbYiZY]e_[`ea\b]c\dcfbgZi]rZt\vZ
CbDeIeKhQbR\\c_\`[nbpgsc
I\QnYeZY
B[IcM\VgWZX[Z\[e\\]i`ab]fggfidj\m[n]sYwZ
J[QgSfVfX[
ChK\
_\fnp\u[
AZBbCXDlEhG\IhJVKaL\M]NYObPaR[T[WYYZZV[d\h]]_a`XadcYgYibj[kYl\mXopqXr{udwZ
@bB[C\D]GeIYP\Q\SnUcV]WeXUYb\Yb[e[f]m[nbpcq]w[
@XB\CZE\FcLlNdO\P\ScT[UYV[WWXSZ[][^e_c`aa[c[dbf[gbkZm[nWoVqqretbudwc
IpJcM\N]QbTc
D\FeN\Vgf[inn[wf
@\DbEYFgIsKfL\M[NbR\S[V\XW[e\X`\d\ebf\k\m\o[p\q\rZt\v\w[
FbO\PfRhX[_eafb\e]fegf
@fLgS\X]\[]jmd
S\Xg
BdIaKXL]M[PhQdRhSeWeXY_gc[fcg[nmpkw\
@cDiS]w\
B\F[G\I\JtLgPVQXS[UZV]XZZZ`]a]dbg[h\ido[p\t\u\
D[E\FdGbJ\KdMhTeU\Zd[a][^\adbddbg[k\l]nbucvbw\
_]`l
UkZ\abgcm\s[
GfLhN[PfXb\[_bbad[gYmYnatc
@ZFWGcJgL\MbO\PVR\ScVbX\\lbjckdeg\k[m[t\
@aB\GiNYO[Pe\Wf\ibmcw\
DkEiI[K\NZRgVhXYZg`\kbn]s\uew]
A[CXE[F[NjOcPaSWUcVZW\XVYZZZ\X]]^c_YaZcYgXlboipYqcsit\ubvcwW
B\IeKZM\PgQfX]ZZ^ddcg[m\uc
NaPcRcS]\mdZf\ncodpdw]
BeC[FbGcI]Y[Zb\[]b^k`gd]fbidw\
B\Vi[[\Z^\d[n\pathv\
BiCZE[IYJ\KuM\NfO\S\T]U[VcWbXZY\[\\V_ZaScZd[e[hZiYn[oap[r[u\vZ
B\F\IhN\O[W\XZ\[`ffouZwY
@\BXFdIjO[RaSb[\\Z]cbdd\ebfem\o\p]
B[D\Xm[\`\mZpbv\
AcBaCcDbSfX\]Y^f_ha\i]ocreu\
@ZA\BXDcM\N\OgP\S[U\W\X\Zh[Z\m^b_Y`bbacbe]wZ
H[IdMfP\W]X\Y\\X^[`iabe\ghlar\sZtdw[
BdC\IeKdNfW\XY_\bhd]p\
CjDfI\SdWVXh]\cdf\ldu[
B\M[\hm\
@XBYCfDZIZKWNVPlQcR\S[U]VXW[XYY[[W]b_\bccXdaeYgZj\l\m[o]q\rYs]vewi
UfWeZb[b_ba]bgfbgdmcs\
GcWc\\`[kbwh
D]GZQ\WbX[Y\Zc\]]fdbf\g\mmu\v[
\gwZ
B]F\IdJ\PbTdXgdZe\kYmesbw]
X\\g
Xc\dfi
I[K[N[P\W\Yc[cf\i\n\oZp]qo
B[GVKdPiQdUbVWXce]g[pb
IePgU]VdW[X[[\^b_\dchdk[ndoapdq]s[t\w\
B]CZD]E[IcJ\K[L\NYObPbQ\SYT\UZW\XeYb[[]\_ea[d\ebf]gciem[qlrevbwX
@iAWBcCWFdGhJ[KbNTOcQeRbSZWZXYZZ[V]]^b_kaYc\ehf\h[idj\kblYmioepdq\rWu[vVwW
AbBTDWG[JaKeMcNeO[PZQeRgTeU\XWYdZ\]Y^W_X`acaeYg\iejdmkocs]tfuf
B[Xd`jfgi[u[v[
A]BfFdI[K]N[P[WnXYZbbfgbm]tbwb
A\B[FZIcKdLaNbOdPaTfU]XbZ\\\]\abb\dhe\gYnbrdw\
@[D\EZFwIgJdKbM]NfPcQ]RaV]WcX[Yc`[aZbadig\i[mVoXp[rYtTv[w\
AcBbCiD\FWIVJ[NfU\WkYe[\\Y_Xa\cWk\l]mapb
B[E]OXP[W\Xl[ebgc]f]m\nmq\t[
G\O\PdW[XhdamZ
C]M\NcXidZnb
@gD]MkNgQcXZ\[`\acdafc
B\IcN[OXP\WdXlZ]_Zdcg\i\mVpZsfuV
@XAcBZC[EaGcI\JeLiNVQdR\SdT\UbWaXYYjZ\\]]bbcebfZgcifl\mYnXoVpYqhrcsdu\v\
@[A[CcDdEbJZKYLhM\PWQfRcTcUXVVWXXeZZ[d^g`]adb[cZeefbiYl]mdnbodphq\rdsW
A[B\I[JfMZN\O[SfVbW\X[Z[\X]Z^Z_\a\c\d[e\fjlYm\t\uYv\
@[B]CbDcEfFeK[L]M[NZOZPdR\SfWl_Zabf[kbl\m]n[o[u[w\
EdF\G\I\L\MZN\OXPcS]TdWdZ]_\`\fgg\mbvc
@[AdB\DeHgIfKVMgOWQZRVTmUOXY[[\U]c^c_[`WahbWcWegfdg\hbidncoepiqOsfudv[w[
g\sh
@[A[BWD\FcJiKpMYSbU\Xh[d\b]\^]`dbZc]djg\hci\l[n[sctbuevZw\
C\E\FbZcajd]ia
SuX\l[
LsP\T[V[XZnapctXv[
C]WbXe]\e]jhwb
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d\f\h]m[oWp[rcs]tWvcwZ
I\JmS]XX
Zfsa
J\X\f\ipu\v]
BZ\ZliuY
BiC\FeW\X]]\^bdZmfud
AYC]EeFcHgIXKeL\M]NdRZTYU[VYWhXXY\ZW[e\d]e^g_c`ca\bccbddgYh[igkUl[mhn\pbtZwY
B[IhJ\m\sctb
@cCYDhEbGfJZK]M\O[P[V[YaZa\Z]]`daebed\fkh\iZkemZn[o\rcs\vj
BbC\GfIhP\ScVdW[Xb[[\]^a_X`\cbdgecf\gWh[k\linew[
XZ[j
Y]\g
P\WjXfw]
@eGgdbm\
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
U\W]Xf
gZsh
BbM\PcU[W[Xd_[finbo[pZrgsdtZ
@fAaCfDdG\H\IZJ\MXN[PfScT[UbVgW\XZY[[f\\]\^[_hacccdZfWheibkbnXo]p[qXtevXwb
A\C\DdEYGeJ]KbM[N]P[RaT\UYVYXdY\Zg[X\T]Za\bbc[gZiejZlam[n\qXr[vbwW
G[Zg_\
A\B]D\E]GcHbIbPXQjT\X[\Y]\a\ccd\geialpobpbs[
@\BWC[DZJbKeMdNeSbUcVcYb[i\\_[g[h]kZlcp]qSsbw\
BZM\\m
C\F[IiLbPjQ[TeXbZa_[bdgcneo]u[ve
CdXY\o
J\N\PjW]Z\_\`edc
BkDZGZL]M]S\VcWeXbYf_\c\dcf]i\mYoiuawd
@\F\NrOZQ\Xc\Z`\m\
B\IbMkSbX[\Yw\
GbIbP\R[ShU[V[]Y_\agbbc\dZgekdmbnbp\u]vbwb
og
fhnd
@\A]CdF\G\SgUZW\X]\X]W_[b[fui\m\u\
BbD\I[NZRdUfVdXaYa`ccegalZmYn]pbwd
@\B\DfGOJ]K\N[O[PeQkR\TrWfXXZ\[c]X_[aUbcc[dbeXgTibk\lZm\n\p[qVrds[uZv[wT
@[AeB\CZDbGbH\I\J[K[LdM[NdPcRZSZUbWbXb[hc\d\iijelXmhrctfuaw\
@\BZEcF[GXI\JbLaQeUcVbW]Xb[\\h]a`cdbnYob
B\CbGZJaLYMZPYS\VcXW[b]\^c_gaWb\c\ediclYobpbrYsbtbvcwn
B\EcF\G\HdLbP]TjWfXbZb\g_jd\fZsgvZ
@\A\CdGeH[JbKbNcOcQgR[S\TaUkVgXZYaZj\g]b^\`[eefegeiXkclcm\ofq[rjsatc
@[AgB\C[DaFcGbIfKZL]NbO\RbU\WcXcY[[\\\]\^[_[c\gkicn\q]ucv\wb
@cA\BbD\EbHhI\K[NbO\P\T[V\WfXd[\\g]d_g`gaXbecld[e[gZiZk\ndr[scud
A]BXI\MgNdO[P[T[WaXWYcZ[]f^\c]e\gZidlgm\ncobpbq\r[s\u[vhwV
MkZbi[ra
A\BbCZDgGhHbK\LZMbObQ\TaU[V[W]_b`[b\c\d[e\grl[m[qbt\ucw\
B\CfEcKaM]PZS]WeXZ\[f[gdwh
MrO[XW[\\X]\c\mZ
AgB\GXMnN\][afc\eZmZ
BYF\G\I[K\M\UdVbWZXY[c^[_Xf\g[hyiZkbnfpYqZvU
Sgqd
A\B]CdO\PpW\X\uhvZ
MnXY
AcBcDbHbK\LYNZP]QaV\XbZc\\^Ydce\f[gnmanapbq[ta
LZSg^\dbe]u]
A[K[P\U]Xn]b_]c\dd
QiW\XiZ]_[s\
B]C[I\K\M[N\TcUWW[XcY[ZZ\Y^d`ZdZeZgmiam[sYt\w[
@cA]BWCcDYFcGhIeLaNeXY[a\f_fakd\eci[rbt\
MgNbQfTeX[_e
\YfjidwY
@]A\B\CgE\H\KYMeOcPYQaUYX\Y[Zc[b^\aebccZd\e\f\ifmdndpbqcres[u[
@]B\I\Q[T\UaVbXjYb\X_\i]jbmdo]sb
BjGcKkN[P[VcW[XZ[[\\dTfesdu[v]
@]A\B]D[FbIYJbMgPXQhXZ]\_fadd[fcidl[m\rdscu\v\wc
CZIbUYW\Xp\Zfbmj
BZCdEbG\IYM[Q\UjXj\Z]hm\sc
AWB[EeF[I[L\OjPeT]UdWbX\Ye[\\d]e^Z_Z`ba]b\ddf\i\mcp\rZuZvXw\
@dA\BWCcDXEkFfGWI\LcMqNcOgPeQ]ReS[TdV[XWY\\[c\dceYfbgYl[mZnbocpaqYsYubvbwS
K]gYsi
fj
McQhXWra
B\C\D\G\L]MYNXP\S\W\Xd\[]h_\dbf\g]i\k\m\s[ucv]wY
AcI[JfLZPbSbZ\[m_\c\e\ffl]metcw\
DYF\GdJ\M[N\OeTZU\XX\k`ca]b[ma
@\AgBZFdHbIbTbUb[\\X^c_Y`babf\ghk\n\o\sWwn
BYSZUgXYlj
FbLeN\X[[b_\b\i[tjv\wf
@fCgIbN\U[X[YcZfpju\v\
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]beecgenZqbrb
B\D\FcLYPVX\YsZe^e_\`dg\i\m[ndoZr\v[
A\B[CgDbF\LbNdObT]U\W[YhZk\Z]\^]_\`Uadf[l\oaq\udwb
E]IaNcUbX\\g`be\u\
BZDSEhFoGSIOJ\K\LbM]NUObPYR\UcVfWZZ\[Z\Y]b^\_da\bkcWdneWfbgfhbi[kcn\p\qXr[tfu\
p\wk
OePd
BWLdP]VcXW[]\j_Z`\flkfldtbuZvkwb
EaFbIcJiLbMZQcRZSbUeV[^d_\a]c\daeZfbkbl\mbrb
B\Ikcbi\
AcBXCeFZG\IeKbM]N\OYPjR\S\V\WfXY\b_Y`\aYg\i]k[m\nXo[phr\s[tcv]wc
GbI\K[LaP\W]Xf\[^clbm[nbq[scteug
BYSkWfw[
IeU]Y[o\tjv\
Vo
[bhbqi
@\CVDeE\GSIkJ[MZObQfR\S[T[V\WcXVY\Zb\W]g^[_W`baZc\dee[gXhai[m[n\oWpYqisUuVvhwb
ClDfF[GYIdK\L\M[OZPYQgR\S\TVV\Y[Za[c\\]X^b_[`[abbXc\eefckcl]n[qjr[setUumwg
AcBZC[IbKgLWM[N\Q[TeU]V]Zc][`ha\b\hel\o\u\
B[K[XY[mfdiZ
BhMZSdWci[sft[w\
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl[obpdqZscubw]
B\F]IeShX[l[th
AbCYDeGeH]KfLcMZRbVbXUY]\Z]Y`bcbheiclZnepcqbu[vb
JZL\M]SjW]XWYd^af[m]nipZsfvZ
I[K]LePgT\WmX\[Z\\`bbbdae\iZ
RkS]XZd\gdthw[
CcLcMkXZZg[eh\vb
X[g\mlsgvb
B[S\X[Z\so
@dCeEcFYGaIeT\XZ\[]gbcqhrZwd
ag
X\mh
BUC[GcJ\MWOhQjWbXe]]_\`\big\i[ljm]sc
CeH]IbPcT\X\Z[dbf\m\rftc
B[DiKbM]PcXl\e]\e]u\
B\Ijgit[
LZq[tvu\v\
@[B\M[P][n\[_ce[f]h[m]p\
AeIcJ\PYQ\UcWdXd_X`]bcc[dcf]ijkbthu]v\
O\PfSXvawg
AiS[
@hYcvg
@[AfDcEZFbGhIeKhMXNcPXTjVmX[Y]Z\]c_[`Ye\f\gkifpfqbrjt]ue
MYOjX]ajrh
retcuk
@]A\BYDZEZF[G[IQKaM\NZP[QYRkT\U\WcXVY\[c\\^[_W`eaecZf[gZh\inm[nZo\pYrWu[vawh
AaB[CbI[N]OYRdUdX\Z\_\abfYirmbnZp]q]r\ta
@]B[C\FcG\IbLgNYO[R]S[U]WcY\Z][o^e_[a[b[fYgcman]pZqjr[sat]w[
Ke[g\b_cmbw\
A[BZC[D\FZGeI\L[MaN[PfQbS\TeU]XbY\[[\\aYb\ced]gih[iblbmfn[r]tau[v]
B[DkJZPbWYXjZZ\arb
M[Ycuo
A\BZC\MZNaW[X]Yc[[\]dbfbkblcn[skvewd
BZD]L[OdPlSeU[WfXh^bd\fagak]
QdX]ZgiY
C\GaXnZa[[\Y_ddhfhicncrYw[
M]NdWbXm_c
Vi^af[nm
JcMhS\XYZe]km\nbpbsbw\
L\N\Sm
OXPsS\fhu[
JrPUXZ\[va
@gB\FbNbWaXba]ibwb
PhX[[cnd
IcKbVfWh
@]C[D\F[GeHbNcPeS[T\W[XgZY[a]h^\fcgjm[rZt\ugwR
B\IcJbOe[q\W
G[Xifb
I[P\S\Xm\X_YmdrYw[
@[CYDdFXI]JYKbL\OjQdRcScU]XYYcZ\[[]h_c`abbfdgbh\lZmfq[rYs\ui
MeN[T\WhY\\b`bn\pbw\
B]C[DYEfFiGbIZJ\KZLYMbN[OhPdSYTVUZWSYXZY]Y_Z`ac[d[f[h\ibkemcodrds\th
IcXj]\d]f\mas\
EbGcJ\N]S\T\WYXf[[adfVibkwrZuZvewc
D[LgQpUhWhX\
@bA\BVCWDaEdFZISKXLdM[PjRkS]UZWgXdZ\\Z^ZaWc[d[eYiekhl\m]n\r[tavewg
C\F]I]JcN\XjYd\Xdffmgbm\w]
@]AbBYDbF\G[IcN\O\PYQ[RmTcUcVdZ\[[_fabecfZibpbr[u\wY
@ZE[GbI\K]M\NYOYP\UaWY[Y\Z]\`[b[edfmkmlkmaq\r\tcuYw[
B\CbIbM[OkU]XZYb_Zgjm\pbu\w\
AXBbF\IXN\OcPrQ[X[Z]\\^b_[d[e\haibl\pbu\wb
@bAXCfDbEhFiGdIfJYKRMYNYO\QeTaUYVYXW[e\W^X_Ya\bYesfUgZhXi\kbl\mZnbpbq[r\s[tbv[
Jbfh
FZ`bfckq
IcL\WZXaYk\\`Zq\
BYKgP\Xg
B\ClF\G[J[KdN\OdP[Q\TbWX[\\[]]`]f[ibm[p]wX
@\BYKWLeOdP\Q]UYWZXbZb[e\Z^U_\`aa]b\dbedfegbhbkbn[o[pcqjrZs[tcu\wZ
CeD[GYKYM\NgOUP]TZU[XbZ\[]\g_b`ecfgfigm\o\rbsgtZu[
NZO[W[XbYgZ[\b]g_]a[baf[gbndqXrascufwf
Cif\i\rb
B[CnF\IZK]L[M\N[O\PdVZWcXVYYZ\[l^[`[a\g[mZpcq\wX
CiEcGeIWJfKbN\OZP[QdUeV]WfYbZb[\d\ebffg\lbm\nfqdsgucwb
B\DZI\ObP[S\UYVZWZYk[q\\^d`ba\g\h\iom\odpjq\r[shv\wZ
@WB\F[K[NZOtPVRWT\VcWXXbYY]Za\dfe[fXgYh\kcocphqZr\s[tcuZvZwb
@cBeC\FbJhK]LbMZNYQ\TYUXVdW[Y\Z[\Z^Y_\`ba[bZcceXffhekal\menhoipeqZrat]u\v[wd
DcP[Xn\e
@\B[CbE]I\M[NnOhQZR]S\UdVbXX[j\c^X_Z`ebecbe[fjgZi\kemZn]qct\v]wb
@[BXFdJ\LbNcOcPfQkT\W\ZZ\c]\_faclbmXnco]p[qZvewd
@dD\LbS\Xgfcgc
A]B\KcLePpQ[Xc`Ya\ddg\mTtbwX
D]K[Zaij
Zi^l_[nXs\
B]Sc\gwg
B\CbIeKaNeSbX[Y]Ze\a]d^cdbmWr[t[ufvbwX
@dAeBYCeDcFdIfJ\K[NeOePfQWS\T\V[WeXZZV[\\f][^Z`dacbXd\ecfcgWlbmYsdw[
Vc\]pbsj
@dB\CeM\N\PnSbVjW\[b\badc\jWnfp[ucw\
AdB\DdG\HaIbM[NeOZPaRaSZUbXUYfZj][^d_]`baXbbc\dee\f\gYihlhm]q[retdufvWw\
@cCcEZFfGdI[JbK\NcOfP[Q]TbVdWXXdYg[b]l^aacbbcXddfXgdhclWmbncq\rdsZtVvcw\
E\FYInJ]SbXc][kb
@[AbC[EZF[IdJbL\QbR[S]VWWcX\Y[Ze[V\d_badb\d[e[fbghi[jdlbmYngo\pbqYsWtXuZvi
B\DcGWKYLiMeOXP[SZTbWdXdY\Z][g]d^[_aghihkdmWrZtgwZ
@\CZD[FbG[IbJ\Q\R\TbV\W[XWZ[[\\\`cddfWgYhtnbp[qardseu]vU
@\BeDcE\GbIdKXNZOZPaRcTdU\V[XfYfZ\[Z\X^c_\`Zb[c\gbiYk[m[oZpZrXtgu\vewZ
MYU[Xcemw[
B\C\DUEgFgHbI\LdM\N[QfR[S\TcZh[[\Z^\c]gch[icndq\r[u\wj
IjTbdbsb
A\G\HbL[NfO\PbQbRYS\UaW\X\\c]e^bdbgekco\p\rdsZteu\
AZDUFdH\IdM\OWR\SbTZU\VXXdYXZ[\]_cb[dbekfbg[hhiXl\ndojpeqbrXsbtdvWw\
BWWhYhlkw]
DcPfSXVcX[Y\\hvcwh
C[DcIdNgPeWiYe[a]b_cd[i]jambuY
CgDjFZIZK]MbObPYQ[R[S[TcV\XeYYZc\]_dfbg[h\ibjclenYpZq\rbscufvcwU
LeSaXg]\p]qc
BYDWEfFgGZI[KdQbRXVcW]X[\c^bdaf\k\lbmYnZoerbs]wl
A[EfH]I\K[M]NXPcQcT\VfWZXXZZ\]]\_\`Za\b]ebfYgjhZiZkdpeq\r[scteu\wf
K\Neg[sg
@ZBZC[DdEWFiGZIuKkLXM\NYO[RcUmVZW\XZY]Z[]\^[_bcdd\ebffg\iXk\l\m[nVoWr\s[u\vZwY
FdInTcUZXb[coYp[sV
LkN\X\n\oe
BeLbQ]R\m\ogw]
H]V\X[YfZf^c`bi[m]v]
E]FnIfRfVYW[XdY\Zb[e^[f]h[n\pbq\w\
MiUbXZ
@fEdGYHZKYN\PbS\T]X\[c]Z^[`\a\c\d[gemosT
AdBUEYGWH\IbM\NTOeQeS]VXW\XbY\ZZ[X\Q]U_\adbacYdae[fbh[i\lWmdn[oepZqZr\shtVw\
CdO\P\U\Xh]caYh[m]rbu[
CjEZFZG\KhL[MfNYPbTaXZYb^Z_i`aaibYccdcebgYi[jcl[qYu[w[
OZS\Xl\Xi]m[
@dB[DYGjIVL]N\SdT\WhXmYf[\^b_Pa\c]dZe[gfkYocrasZu[vd
XW\\bim]wi
@dCfDbFZG[I[KbMXOYPcQWT\UbWhXfYhZ[[e][_Zddf[gZi[lZmbpcq[sbu\wZ
@[AbB\I]K\LUMeN\T]X\Y\[\e\gaq[rbs\twucw]
C]IeLZMeY\dcgftouc
\bghre
A]F\M]NbOcXZ[jhbqh
@YA[BZEZHaIeKYLYM\NZPgQbT[V]W\X\[\^\_aaYcYdde[f\leo\r]u[wb
FgIgLcNaT\XZcbe\p[
@bCZIdOaPaTfVeW\XiYZ[[]Z^b_ZcZgeibo[q\s\u[ve
CbEcG[K\LdMXNkOdS\VcWfXcYf[\^b_ZaZe\f\ghh\iimcn[o[rYsbuXvh
Hg
CfDbF[IbQ\R[WbYe][gehfibmbp\qZrdvZ
AfDfGfIeKcL\QaSYVfX[Za^d`]acd[lZmaucw\
C[IaJgK]O\WZXbZ\g[sf
@UAZBaCZD\EZFiJ\N[OYPZQ\SSTVU\VZW\XYZ\[[\[^]`haYbZcWeYgfhZk[l\m[o]p[rdsZteuhvgwX
GcIZM\Sd\Xfggms\w[
ClD\GbSgUcW[Yi\\_[`\dZm\rdsfvX
@fKiM\NdOcPcWcX[[am]s\wf
A\CgGbK]L]M[N]P[TcVZXfY]Z\_gdfe[i\mbniocqZt\wZ
FbI\K\PZSbYgZb\a^d_[`cb\e\fXgcnWoYpbsdvlwb
AUBVDaGZIcJ]K[LcM[NcOcPYRcWZXXYl\]]d^d_b`daZd\edf[gdh]n\o[rYs\uVvjwe
BYDaJ]PhX\v\wh
CYDdG\McWcXqY\Zaabb[e[ghr\sf
@bEcF\GbNYXYZb[\\effm[ngofpdqcuZ
AXBUF\GZH\I]KePcQeRaS\T[UbXZ[Z^d_[bcc[edfcgZiZkbl[mZq[r\ucvdwd
@]B\CgFaGXIbL[MeNcO\UaV\WcXfYbZZ]Y^V_d`]abc\ecfWgZh\i\obpcrZubv\
@eCWD\GZI[LYM\R\]\_fagb[f[ihk]ndp\
CbDcEZGbH\IdL[NbR\UdW\X\[f\[`cdYlfm[sZtju\we
C\DcK]NcSlVgWbXY[e\X_\d]gcqcsbud
AgB[CbDbEZFbHcL\MfNbORUbWcXaZa[b_U`da[c\d\edfap[rWsdwa
AbB[C\LbMaPgU\WcXg\aabdXean]pdr]s]t\
XZmo
B]DhGTX\wo
@XA[B[CSDmEeFWGWHgJ\KdM[OURdTWUeVhW\X\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwc
CZDcG\HeM[NcUdVcY\[]\c_afbi[m\nbvgw\
BwGhMYP\X\cbdbg[m[w\
C\Q]rZtx
BVDdGZIcKeM]SgT\UdVfW\X[YdZ\[a\h^[bed\k[qct\u[vbw\
@[BaC[D[F\I\LNNhPVSeU]V\WZXhZc[[]\^h_[`gdZg\hfi\l\m\nZpcqdtivewY
XZicvh
@VAbCcDkEfGTHdIcJ]LcM[NZO\Q[RdS\TZUcVhX[YbZd[f][^c`ebecXeXh[iekclXnZo\rdsVuZ
AYBWC[DaEbGcKcL[QfT\VaW[XSY\ZV[b\i]d^c_gaaedg\hbkZmeqdsZubv[
WcXZYi]]`dd[pj
X[wi
@YA[B\C\E]H]IeKbLjO\Q[TXU\VdWXX[Yb\[^c`baYb[cZd[e[hcifk[l\pqs\tWvbwX
G\KdMbP[Xl_[b[dbgbsdtdv\
O\PYV\Wg\c_[dni]wZ
BYDfRdX\ecwX
JgP\p\r\t]
BjGgX[sbw\
GfM[N\WZXZd\kjlhn\vew]
BWCcGZPbXc`efi
@cBYCcDbEeF\IdLYNZObQfS\TcVeWcYbZc[e\\]ccafgibkYm[nZp\qXuYwb
@\KdL]P\Xa\b_[ah
B\MiX\
I\VcWdXg
@jA[BdCXEbGdJbLeO\PUQbReTbUZXZZe[X]\^]`ZaZb[c]defeggh]i\mcn\o[p\qYsgtauWvXwW
@cBfCYI]LcM\N]QcRbS[T\UZX[Zd_caYeYfbgbi[mbp\q[r\se
BhGaX[
BlXY
BWDZG[H[IcJZMXNaPbQdRhVeW\Yb[d\g^dadb\cbeZmXnYoZqbtgv[
]g
@g
@cA\B[CWEgFcGWIYLbM\N\ObPSQaS\TcU[WXXYY\ZX[Z\W_V`[alcddde[g\h\ifmcn\s\v[wY
@ZCZFbG\HYIfLbM[OYQ\RgSZTeUcXYZ[[V\\]Y^f_TancbeXf]gVh\nhodpirisjtb
aiw\
AdChFaGWHaIYK[LZNgQbSbVeWgXXYYZd]]_]bZc\fhhbm\ndpbr[sg
@\AfB[ChDcF[GbH\NdQbRZV]YYZX[j\[]l`]abcYd\fYkZobqhtZwZ
FcNdQeUZZj`Za[ihs]vg
@dAYBXCWDSGWH[IFJcKbLgM]NbOcPcQXRYSTTYUXV[WaXZZc[R\W]U_cc\dXeXgSjbl\mVncobpeqbrftgucvYwU
MhWcc\
AdDcF\G\ITJ[OZPeQZR[TbV[WrXPZe\Y^Z_\`[c[gbi[k[l\m[n]o\pXq\rUsZuYwZ
NhRfWcX\
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
AcC]GbJdPZQXR\TbVgXdYc]Z_c`ca[fbm[p]q\sbt\uY
@bAhBZCaDkEgFVGcIcK\LbM[NdO\PaTbWcX\Z[[c\c][_d`babd]e\fehgiZjck\lWp]q\u[wZ
AbCkDbFfH\JeLZM\OcQfTZU[WZXXY\[e]b`\chh\i]j\k[mcncqbs\vc
@[AjD\EbJ\N[PfQaR\TbWXXZ\\`\a\blc\d[ecg[i[k[lcw[
AlGf[\
@YAbBXC[E\HgI]JcK\L]M]P\QYR]TgUeVZXYYWZ\[[\\]d_YabdZgmhfk\mZnao]r\s\tbudvbw\
Zi
ndpfqh
EcObPbXd_gghm[wb
DeN\WqY\\af]
Z\^\fkq]tb
@jAjBWCUF[G[IZJZMbN\ObP\SgUYVZWXXW[f\Z]\^b_b`\aic\dXecfYh[jblZp\qfv\
AoBWC[FZGfHaIZJ\L]M[P\QbRZSdTYUXW\XV[X\h][^Z_h`ccYdYe\fZg\h\ibq]rctVvXwO
B[DeGcP\RfSbXZ\fd]
B\IZL\N\RcVkYe\c^]`becf\mbnhpdw[
BaD\M]PZW[XZY\Zd\\_]`pb[f\gkibobpasWw\
A[EaG\HbJZKYLfMcOWQkShTdUYWeXZYbZY[\cfe[gkiijbkblVmZpbqdsWtcvj
@eA\GdJaKhLfMZNYPXQ]ScUaYb[d\\^k_b`XaXcbe\f\iej\l\mVn[qXuZvXwc
B[LfN\OcT\W\XYYb\g][f\gdl]mep[tduZw\
DhOcmlwZ
@bAqBKCdDlFXGiITLRMPNgPdQmRQTiUYVZWNXEY]Zl[P\N]K`\b\cWdbeiglhYiXjelImZnYoUpZsYt]v\wT
[hqg
_[fpu\
`pb\
U[VeXinZ
CaGhLcWbXjbadZmbwa
Wg
VlnY
@[CoD\EbKaPcQ\T]VcW[[Z_gadkamfn\qZuaw]
A]BlCcDYEcFhGfIeJZK\M[N[OYQeRZS\TeU]V\WbX[Y\Z\[a\Z]b^b_Y`Wc[deeZfUggifkil]oZp[q\sYtZuYva
JlPZZ\\b
BZDaE\P\WcXZfotcwY
B[C\HdKULdMZN\QZVbX]YcZb[b]b^j`ca\b\cfe]gZh\icl]minbpds\t[wZ
AbB\E[F\I[KXLoM\Q]T\V\WqYb[k\X^\_Z`[a\c[deeef\gWmco]pcq[rds[uZwZ
B\DbIcLgN\QhWcZX\b`\bhd\i\nb
G\O[XiZ\\dda
DcXg[c\[
@XClFVGcHfI\KWL[M\NYO]PZQ[SVTZV\YVZY[[\Z]\^~_\a\b\cXe\fXgYiXk[mXnYo]pZqTs[u\vPwW
Q\X\Zo_Z
CZDdEeFSI[KcLYM\OaQlTYVbWZXgYd[a\Z^Y`cabcldYeXfagZh[i]n\p\qdshu[vdwb
C\GbI[KhMbNbP\S\W\XZ[b\Z]b`\lgudvgwZ
B]DjEdG[PcQgS[XiYW[baYbcddi\kZn]sS
BZGjYadag\rm
S[W\Xg
A]CfEdFbHdI\LbOdT[V[WZXbYdZe\[]]^[_eb\dcg[hen[oZq]r\t\vgwc
@XBXCbEcK]L\PbSfT]W\XeZc\]_\`ZbcgXi\kfm[sftdu[vc
L\ScTYVednm\n[p]qi
@lA\B]CSD[F]I[KYOePZQ]W]X\YYZc[p^n_[`\bZfWgch\iZmcqnvZwZ
CbDdKgM\N\QeSfWjXV[d]\cddbg[hbl\mcw\
@\BbC[FeHbM\NZPdQcUjV[YkZj[\^Y_[`da]becad[fVh\ndset[u\vXw[
@hCbFbN\PdW\Xl\Wm]
I]JpKbSdU\Wb\]`\a\p\vdwZ
FaG[N]P[TgWg]hfeva
B\C\DdFfGbO\Xb\[^d`\eXfhmjvh
@eH\IhJcLcMYOgP\QURgTbU\W[XgY\Zc[f\]^f`[aZbXcZealXmen[sjtcuSvd
@[CQDaE\FZHcI\KWL[N\OZPhQYR]S\U[VgWUY[ZX[[\\]Z^V_Y`gaXb]cWddifl[m\ndpeqUsYtduYv\w[
AZBbDZJaLbMZPZR[V\X\Ye\\^X_X`jaQc[flgdhai\jenYoWpVqVrUsht\vZ
C\Zf\e_imZr\
Scnqp]
@\B[DnEhF\GfOZP[Q\XZ\]^X_\aacde[fciakZmbw[
JaSeVf^hhd
@\BYChF\GeJ\N[OaP[QdUhWYX[Z]\W^c_ac[fZg[haial[mdn\r\sivgwb
@cC[DYGeN[P\WbXbZ\[a\e^jedmYw\
@aBZCdFbGfLkM\P\QaRbTcUWWbXXZc[Y\V]bb[cbe\fegciZk\mfnXoZpYqerbsYtbu\wf
GgX\Zded
X][h
DbG]L\VZZo[j^[d[
BbI[M[PgQfU\V\Wkaerls]tfvd
@bBVCbDdFbGaJYL[MZNjObPQQ\T]XcYW\g]m_baZcfeZf[idlbn\rbs\tdubviw\
@VDeEdJgMWOgP\Q\RQS\U\VZWXXX[[^[_g`gfWg\ibmeq\r]ulvhwh
@cJcPfQaSfW\XZ]\_\`ga]ddr\
@eNbWbharitcvc
I]W\Xh\\cafb
@\AYCdD\F\J\K[L\OYT\U\VYWdXrZ][Z\P_Va\bed[fZh\lgmVpgw[
BYCaI[JeM\Q\S\UhXbZ\^b_j`\ccdcefi[mbu\
@\A\CcE[F[HbJmOUPjQqR\TZW\XW\Z]b_\`Ya\b[e\iar[u\vf
ARBbC\E[FbJhMVNZO\P[QVUWXUZT\W]g^baSbYceeffjgZhgkclZmdn\pcraudw[
CgP[Wk
@ZAcBhDRG[H\JZKlNZPcQ]RZSWT\UZWWX\YZ\Y]b_]`nadbeccf\gZh]ickZm\p\qWrkscubvTwb
A]B\CcE\FeIcJ]KgPgQ]WkZY[c\Y_Y`[aab\ddecfbg[hci[m[p[ret\v\w[
bh
@[A\B[DcEXFZGXI\JXKgL\M[NYO\PUQYT]UbW\XZZW[e\Z]W`nbkchd\edfZiYkYm[ocp\qWr[tZuavUwh
@\B[CZF\GcIcL[N[PZS\U\WZYjZf\Y]a^]_fahfckbmZwf
P\W[X\`bbkek
B[DiGYKmX\[[_[vZwe
@dBYGdHcM]N\P[Q\TaUbWbX\[i\X_eadd\e\fdgak\ldpbwd
@\AkBYEZFbG\JYK[MZNZOdPeQeRjTdVeXbY\\W]Y^]_d`YbdcbfYgTipj\pZq\rds[t[v[w\
AbB\DbEYF[GeI\L]OaPcQ\R]TdWcXWY[Zc[X_b`bamd\kambo\sbvc
G]Sgek
@cBZCeDYEZFjH\IdJ]KZMaN\O[P[QaSZW\XZYZ\\]h^]_W`\adbkcmfcgXhdjck[mYpZqcresW
DeIZNbOdQ\RcX\YhZ\\[a\d\ecfamcn[rZtaviw[
CcDaEaFcGTIYK[L[NZP[QgTeWhXSZ[[b`ea\bcclddejg[hbi]m[o\q\r[sYu\
A[B[C\FbGaIdKdNZOUPWQ[ReS]UbWXXZZZ][_ZaZbnc\f]haikjZkWn]q\u\wf
A]BZCdElFjIbK]N]OWP\Q\RbSZT]XW[]]b_\bfcbd]egfag]iXnfr\setXwj
CdFcIgcim\rd
S\V\Xk[\pcq]
PgQbW]XlZ\\\dZ
@bAXBbCXDZEbFdGfHeKdMXNcO]QURiTbUbVXW[X[Z\\Z^c`XabdbfYg[hbi\kglYndocp]risZtYvY
@bB\CbDbFYGjHiJfMbN[PZQ\S]U[XUZ\[V\Y]ja[c\dgf[gZpZr[t\w[
DcGkIZPcSeVaXd[[ftw]
B[F\LYN\P\XZZZb\f}p]q\vXwe
vk
E\GbNcOdPZT\W\X[_aadd[g]mgnbrat[
C[FcW[Xp[[f]m]uhwe
B[CbDcGbNdQ\Xb[[\[]b_\dffpl\ucw[
F\G\N\ajdbjam[vf
B\F]J\LgSjXa
FeG[I\K]L\N]ObP[R\UUWiXhZd[[_[`Za\d\gjmeq]s\wZ
I]XjYd
@cCgG\JgKcN]OfPhUeVdZg[b\b^\a]ebf[i]mencr\t[vZw[
I\U][]fehcmYo\pprZwi
@\CcFkJfU]VnW[XY\g^[bdhZnYq\
M\XZ\h]budwb
FgUd
C[D[E[N[P\Q]WYXe`ca\geibklq]r]vfw\
@\B[E]GlHeKdL[QYR]U\V\Y\[[\e^d_i`]eYf\gYiZk[m[ogr]sgt\uivfw]
G\JsK\O\PVQ\S[WZXYZXg[nZp\si
B\DZIdJ[L\N\OiScXT[\\ldYmbq\sb
@]BTC[I]KYM\NZO[PZVdW]Y\ZX\\^a_\`\b[dbfwgZh\iWnbp\q[r[s\uXvZwT
A\B\CmDdEZIcMiO[PgSXUYWXX\_[`\bcgYihmcr]sc
@dAaBcC[EbG\IWKcLbM]NbOeQ[RhTeU]VVXe[c\b`YaacXeZkcl[nepbqbsat\uc
A]B[CcD]O[SeUYVhWZXfZf\[]b_\`\a\dbg\lhn\reub
CcDYG]I\JZN[O[Q\R[T[WeXWY][Z\[^]_a`baVc\dcf\gXh\irk\lanXp\qXrbtYu\vZ
@aBbDZEfI\KkMXNZOWSdTZUYXZY[ZZ[g]]_e`bbUcjdbe[iYkdm\nboepZratgwb
@bBYCZDfGYI]LfM[N[O\SXVYXWZb[b\\_[dZfwg\ial\m[sYuXvbw[
@\AlC[FbI]K]O\P[QjRdTYW[YbZc[b\[]e_b`iaYdbegfcgdibq]r\ulwV
CgIcScXd[a\\_\c\gZrcs]w\
@dAYBWCSDiI\KVLdM\N\RbT]VfWVXUZY[h]]^]_]`ca[bZcddZe[fZhkieoap[qft\v\
@cEdO\TjX\]gifpe
@ZB[D\K\L[NhO]P\S\T[V\WoXd[[\Sadddf[mdr\v\
AdBYF\IbK\L\M[NXPXQdTiUXX\YZZZ[]\[^i`\accbhemhnhodpWq\rcs[u]
AbBkCbD\F[HcI]L\N\PcQYR[S[T[UYWYX\[d]Z^[`ab\ceeTfhgXhhihkcl[m\ndoksXtZu\vc
aiq\
effeng
M\ObXY[o
GYH\MiXi]b`dd[iilYrXw\
@dD[EYFcGaJXKZLcNfO[Q\R[TXUeVZWbX\Y[[k\[]b^e`gbfcddbfgg\hdkYlVoZpZrbs\tZwZ
LhN\Q\TgZjgYnbqbsXt[wY
C\GZJZKaMfO\PeW\Xd[d\f`\fbict[w\
B\C\DbE\K\N]OfP[U\WhX[[f^\m\o\
@iAbDYE]FcGhI[JcKXM[NbP[SbTbU\V[W\X[Zf[\\V]Z^g_e`Zagb]edgdkZm[oZpet[v[w[
B\CbJbKZL[N\ObQ[TkVYZ\[\d\ndo]r\s\t]
@bA[CbG\I]K\LcMaO[PYR\TgW[XYYfZZ\ha[b[c\d]e[fhgcicn\p\qcr[s[uXvb
@]AcB[CYDeEZGcHcI[JdL]OePXQZSbTbVdXfY\Z][X\V]f^[b]e]glk]l\metbubwc
C\GdJcO[PfQ\U\WkXZYcZ[\h]f_Ya\dce\h\mZoapbq\wf
DcE[IdJbK\N]ObP\R[TVWcYc[d]b`fbfgOhjkclZncobqdrcsZtcv\
Uibdf\ij
@gA\B\CkDdIaK[MVNcQ[S[[b\c_\bdleq\wg
@bA\BbIYKeNcPZU[VhWXY\Z\[e\\][_gd]hbmbnaodpdqhs[ue
IdNhPcS\Ybq[ufvf
D\F[GcIXJeKXLeM]NXO]QXVcWeXXYe[f^b_\acdbgdhdi[kkneoXp[qbr\u[w\
G]IfVcWd\e]ZpiqYr\v[wf
AbIYJcLaM\NYQbUdVcXmYa\\_[`]afbad[fXg\ifkclbmYofr\scteuh
DVIbLdMcd\ui
A[C\GfH]I]K[L[M\OjPeQUSdTYU]V]WdY[[h\Z^Y`\a\b[d[e]figdigk]n[ujwf
C[GgI\J[L\M]UXXg^if]n[pcw[
FZIUJ\Q\WjX\YcbdrYtZ
B[DcXcfkw[
@eB]CgDcIcQcVcXg^a_]cbm[n]vgwa
WWXlv[
I]LjP]ScY\\\ogp[tY
@]AfD[FeIgP[WiXY\[^]`mebgYn[
B[D[E[G\IYJ]K]LZM\NdOcP[QgWa[]\h][_[cdd[e\fYi[k]l[mcqhs[u\v\
BbCaD\J\K\M]O\QjR\U\X]Y\Za\c^h`Ya\bdc\g\kdmcncobp]q\tbu[vbwc
F\I[KZN\O[T[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I]Vo[\\\n]p]
ShUhZd\d
O[R]S]Xl[[_\a\c]f\hep\
@cCTDeEYF\GeJbQZTaU\Y\\eaab\d\eag[iaj[k[m\tcw\
CfGaIeK[P\XeYhZa\ffWg[sit]v\
N\OVU[WhXoZh\e_Zf]g\k]o\r\s[ukwb
@cBXCeGXIeLPM[O\QaR[SfTdV\X[[[\Y]b^b_Z`deZgbhbial[nbpZvY
@eAaFiK\L\OZPaQdRZS[UgXgY[Z\\W][cdddfcgfh[mcofp\tcv\wc
CZG[M[OfR\W\X[Zd\e_[`\hcmcocrbs[wf
AgCdDfGcIcK[T]V\XYYdZb]d^Y_a`\cdiapiq[sevYwZ
BeD]GeJZL\Q\S\Y\Z[]d^caXfcl\rZul
B\CiF]I[KdLgNbQ\Sc\Z^c`ca\felgmYo]paqcr[s[uZvZ
@bDZGcHhK[LhP[Q]RdSeUaVZW\XWYZZ[]c_YaYc\dee\f[g\i\mYnaobrdsctgwd
B\VcZ][j
BcN\P\QbTqW\Z\`]dbh]pa
BfDbGdM\ObSWV\[\\Za]deefffiXqg
E\I[L[P[QoScTcUaV[We\\]d_\`\m[r]w[
O\fot[
@\BUChEaFbIXJXKVLZMYNXO\QdRoT[V]W[XZYb\U]a^\_g`caccTd[e\gVhnickWlbmeobpfqTrWscvRw[
@cA\BbCXIbJiKZNgPbRZSZT\VdWXXWZ[[b\\]Z^g_e`[a[bZdXfihciYm\ndolr]s[u]v[
FbGaH\IXL\M[N[ObRdT\ViW\X[\\^a_hbbecg]idkclan\oZp]scvW
@\A]BVCgDlEkF\IVJYK[MYNUO[PXQVRVS[T]U\V\Xe[\\[^Z_X`\cVebfZgXh[ilk]nWpXqYr]uYvZwZ
@bAZBZE[F[GZH]I[KaMYNYP[R\SZUZX[[e\t]X_TaXb\c[e\fXh\iXjokfl\mUoeqcrXsWtXvXw[
@ZBdC\FoG[MZNeOXPeQbR\S\T\UaYcZ\\c]e^\acd[eXikmdn]p[qVrVsct\uVv\wZ
B\DZGcM\Q]Xb_\awdifZg[iZl[qbs\uWwX
AaB[KTS\VfX[\o_q`\a]ecl[m\nep[w\
@\B\CYGeI\JeK\L\M[NWPvQhW\X[\Z_[`[bec[e\f[g\i\k\mZo]sYv[wX
AbD]G\IZO\Q[VgWcXi\Za\ddg\i\mYq]
A\BdC[D[EfFfG[IVKhLbMcNdO\PcR]S]T\UYVbXVYW[[\X]j^da[bbdhfai\k[m\odpbqfr]slvd
AfBcC\DZHeKdLiMYPeQ\R]SYT\V\WcY[Za[[]\`da\b]eXf\gYlXm]ndpXrdsYtXu\vg
BUCjKXX[[]\Y^[abf~i[s]t\vZ
@[C[D\E\FlImKYRgSoT\UbVZX\Y]\\^\_\acbbdbg\hci\m\o\s[tXuZw[
AeB[CkDZFfGiHbIhJfN[Q\RdT\UYXZZk[]^\_]aefig\iWm]n]qhu\wZ
I[V\fchg
X]kt
DZGaPbQiTbWcZe[cdaf\iamcqbwa
Cc\]`[lh
@dAWBVDbGgH[I\M[N\OdPcQgRbS\UgV\WYXW[\]e_f`\akc[h[i\lcoasmwX
@\BdDZGdHgK\LbM\N\ObPcSdU\WWX[ZW[[]d_Z`[a\b\cbeeg[iYncocper[udwc
C\N\XY^m_[lmqYv\
@dAdF\L]PdQZVgW\Ze[l^gd\fXi[m]neocvow[
D[E]Mcbfwh
B[GZJ]N\ObPjS\UaWUXdYg[]\b][^[_[`kbYgZn\p\v\
CiW[[[re
C\DdGgIZK]NbOdP]SXTbUYVdWWXk[\]c_da[dXgciZnbubwW
B]PdXZ\pgZm]sm
aimb
CgD\FaGgHdITKdL\M[O[Q[T\UWWbXaYd]i_a`YabbZcce\mWocs\tXuZvg
@bAZCVF\GcI[J\K[ObPgQkSfTbUnWbYcZ\\]]caYc[fbgckdncr]s\tb
@\A\DgFXGWIeK\L\M[N\O\PZT\X[[Z_[`Zafc]e[g[kolemYuYw\
DcE[KcM\T[U\V[Xe\[n\pYsb
@ZA[B\HcMcQ\T[U[VZW\XbY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZufvXw\
DgGcIcK\LdMWNZPdRqUZXX[[\]][_]gek\lencs]tbvbw[
BcCjEbFdGhIXJcKhLbM]NWOfQ\SVTjU\VgZ[[[\\]e_cacb[cZdbeXfdgfhbkcl[nepdsYtbugwW
@[AdCbDbE\FaHbJ[K[LbNbObPdQeRVSZTdUeW[[\^f_[`Ybdc[ddfbg[iejbk\l\mcnfoepbqcrZsdvdwb
AcB\C\DbE\IZJcKbM\PcQ\T[WZXWYcZ\[\b\dmeefZg\kXl[ndobqfrZtV
@YAdBVC]FZGgJTKbL\MXRZS]VbXXY[[b\[]e^\_gfbgYh[ibl[nbojpYq\rcsat[u\v\wW
fipY
@lAdB[CZFeIaJ\LcM[OXP\QXSjT\V[WeX\Z[\f]Z^jdeh]mhwb
AbD[F]I]L\OcTbV\WkXYY\[b_\a\dcmfparbsdtbwc
B\EjL]OgPYT[WhXd\\_\f\kkrgwb
@bDTEaFcKbL\OeQdR\T[UdW\Zb[[\Z^c`dbfc\dfe\g[iVkamhp\vcw[
BZE[GaIZJ[KcMbOnP[QcS\U\X[Y]Z\[j\c_[`baccadZgZh\ibk]mgn[p\q\r[sYt[
\h^\c]j[nhobp[q\w]
@[B\CeG[N]PnU\WXXbZ\[[\Ya]ddw\
E]IdV\WeXVY[_]d]pdtnv[
EcOdWbX[Zbc]dcibmh
AbLhP]Q]ThX[Z]_\a\d]g]icpZsZuc
@eA[BdCgEZHkMjNdO[PcQZRZWhXUZ\]Z_gaXd\ehfil[m[ocqVtbvdwX
DgG[IfKeM]NdO[R\TcUgVdXYYeZ[]aafbdccd\ecgWk[mZnYo\satbuY
I\JgM\PXSZVdWf\degsdvZ
BbDcJZM]N[PhQ]TbWZX[Z\c[f\m\
@]B\FbHcMdPZQeRgX\Zd[d]e_[aci\m\w]
@ZBXCiDfE[GdIeK\M[NYO\P]QbUfWeXeYWZZ[a\Y_f`cade\gXiik\l\mcn[q[tdu\vWwT
B\C\D]F]GcO]T[WcXcZa\h]d_b`eb\f]glh\iek[lat\uZ
@hAcBZDXFdGlI\KnPZQ\TZXbYb[c\V]b^e_Z`]acd[fhhbmYq[rZ
B\DcIiKdNfP]Q\S[T\VbW]XdZ\`aaYd\i\mcpesiwc
@\A\BnC[D]GfI\K\M[N\O]P[R[S[U[V[X[YZ[Z\]c\fknbp\qYr\tcu[
AbB\CTDaFbG\IZKlL\M]O\Q]T\U\W\XY[c\daUcTegfbi\l\q\
Xg\\u]
@[A]B[CWD\KeL[OZQ\SiXi[c\Z]b^Y_faeb\dbgWhcmZnkpZq[u\wd
PYSeWiX\\c
DZFZH\IdJ]N]PZScTfZh]]^Y_[`ZajbbfZhci]m\w[
@ZA\B\CTGYIdK\N\P]S[TiVbWfY]ZX\[]\^c_T`\afdbeYh[nboepZq[sZ
@eA[B[C\DbFfHeIeK\LhM]NXPWQZRbS[UYV\WYXZYb[d\g_b`\aZbZc\fbgbhbk\l\mZnYoTpZqjsewU
A]C[P\WlXbb\dhf\
SfX]
LZW\rcth
JbL]g[sm
I]Sl\\
B[FcIcL[ti
DUEgIYP\ZVekhj
DYIcS\^hagefmd
CcGYKfNbPeSdVbW\[c\e]a`[g\ic
DVE\Rf\\ejghhamawc
A[BgEfFhG[IXM]N[ObPbQZRbT]XYY[ZX[\\[a\bgecf[gchbi\jWkcmYogpdqergs\wZ
CkKhUcX\`]g]
F\]fbchh
DgGZLZQUT[VbWiXgYbZ\^\_\ajgZpcsju\
CiG\fd
AXB[GYJ\PXW\Xb^Zdhgbmhvc
@\A]B[FfKm[d\b_Ud\fbv\wj
BVD\FdIiOdQdR\XTibmfobp[t\wa
BZC[DaFfHcJbLXMcPeQeRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u[
FkRcX\Yb[c^Z_fi\mdoZ
DbQ\X\Zld[
SiX\]\g\
XX\cum
@bCXDaHbIZJiK[LdO[P[R[TfVcX[Zb\\]f^\_cbdedfbidk[oVrYsetcwb
C\JqK\P[a\sY
@YAYBVE\F[IcLcMZNbP\RdUXV[WWX\Y\Zg[\\m][^e_Z`ZbZcVeZf\gfhZigjel\mYoXrdsbuXvewX
CdDcFaJ[K[LaPeSbU[XUZba\d]fbggi]rjtZu]
PcXmYew\
@dBiFZGcK\N]Q\V\X\Ya[\^baZc\i\mZncodpZq[r\s\v\
B]FXGcIYKaMfNZS]VcWhXV[g_Zcffdhhidmfsc
G\PlS]WZX\YeZ]`gf\n]p\v\w]
P\S]Wy_Yg\s]
AbBbG\PVQ\W\X\YdZjbbd\g[kcoir\
AdBdGdHcI\J[K\M\N\PXScT\UcW\X\YeZY^e_[`\a[dafcgYlbnbpcq[rgsgv\
@XFdGbHaIcLbabdZfhkbobt\wh
\nmZ
agcg
XcZis\
I\Q\U\VbZg`[g]i]ncq[sd
D[E\FaM\N]Q\SZTbW[X[Y]ZW\\]e^c_\a\bag[hbicl\m]o[qbrhsjv[wZ
^diiug
B[DlEiHdIaLjXdZ[[d]b`\ebf]g\q[w]
Slf]
XhfguVwc
AaDdG\M\PbQ\SbWdXSZg_\`ha]bbcjdafagZibqZufvcwZ
K]UgVglcn\vc
@cAeClDfMhW[XXZi_ZabdblY
B\CZE\F\GdH\M[ObPbT\UaXXZ\[Y\b]Z_da\cZgZi\kimis[tZu\wX
B]D\EcGeIXKdMXNfOcQ\SZUcVfWeZe[Z\b]Y_[aXc\dTe\gdh[lbmdnYpbuc
AWBXC\DbFbGZH[IdKYLbNbO]TbUXVXWiXYYi\Y]d^h`cefh\m\rXtbuZvnwd
CZE\IZKjN[OYRcUaWcX\Z\[b\[_abee[fmkfmhn[sXu]vlw\
@XBZDcFXG]LZMbOYPcRfSZTYUiVeZ[[W\d^[_bbdcbgYi\mYnZpZrbsXwb
CbD\GbLcQ\TeVcWfXoYdZd[b`[cbg[hbmYuYwb
XZ\\pfwh
@\B\CYEeFbG[K\LjM[O[RdTdUXX[Zq[a\[]b_\`[aYe[fdg\i\o]qYr]s\v[
@dG[NgX\idobvb
@\AeB\C\DpE\GYI[JfK\M\NYO[PgS]TeUcV[XYY[\Y^\_ZaYcbdXf[gbilr\ubv\wh
@\AcB\G[IdKYL\M[OcPaTbU\YbZd_i`\a\ehhZkZl\q\u\wc
EbI[NbSWVbW[Xf\hqbrbu\w\
AeBYCYFcIZJbK\L]N]PgQ\XTZg[ibZfjl[qet\u[w[
DbE\K\M\OZQaWk\\a\d\e[g\o\rZtfvcwb
AdBbFZG[K]OdQiS[T[UcWaXbYYZV\Y^b_Uaibbc\e[lZmendo]pWr\sbwZ
@ZB[CbG\M\S[V[Wc[d\[^]`gd\eefgndo[pnr\teuZwf
AeB\CdDcFbIcM\OcRfU]Vb\\]\`cabbcceebi]n\p]q\scue
X[Zhi\res[
CcG]KcNfPkS\W\_]acci
@eA[BZEbFdJbKbMgNcPeS\WcXZ[\\]]b_Z`gbccpeZg[jbkdlZmYncrctbu[vcwZ
@cBZCdDUEhFgGQH\KZL[MXOcRZS[T[UWVVWeX\YZ[c\U^\_c`cacbdddfWhbjbkbl[mXnionpdqerZsUucwZ
AWBWC\G\IZJbM[OdP\R[S[T\UZV[WcZ[\[^f_d`da\eZi[lXmcnjoaresctdv[wY
A\BVFZGWHhIbJ]MVN\O[R]U\VZWdX\Y[Z\[\\W]d^\_Ta[c\ihjbqZresUtkuswY
@]AcDZG[IZJaKoMZNUPgQ[T\U\VUW\XWYWZ[\e][^Z_Xb\cVdbe[gYhhiWjbk\l[mZnVoVpWqZsXtUu\vtwW
CbEbHcJ\KZN\PbRbTaX\Z[[f\[^Zadbaebflgdn]sZu\
@bAVB\FcGXHgK\M\OdPeQ\SfT\UYWcXX\Y^b_\`eafcYdbfbh\ibk\oWp\sdtc
CXDbKcL\N]ObPbWYXu[]\\^a_Ta\dbm\p\qfr[t[uSwd
@[A\B[DeIZO[ViW\_Ze\hbiwm\
AfC\X[Zo`\ijw[
@[BbDbJbK[O\PaWb\X]f_\abbafbgYicm[naqYseu[wo
@\BaEcHZM[RdS[UcVbXYZb\c]d^eebhYiaobrbsbuavc
\Xwi
@dA[B[I\JdM[P[XfZb\b_c`ddefZlarbsgt[wc
@jAXFcIZJcKiLdP[QcRYT\UYVdW\XVZb[a\f]b^\_fc[dZgchYk\lcm\o[pZq[sctYuYvY
D\GbO\Wra\m\
A\CYFZG[HeI]K\LhQ\U[WbXUY\Z\[c\c]b^]_X`df]ibkdl[p[qcrcs\tbue
@XA\CeEZFeIpJZKcLWM[PcS\TZUZVZX[\Y]b_aa\eef[gVl\m\nWoVpYr\s[tWv\w\
I\_[hjv[
BYMiNYQfWcX[ia
BkMZXYfi
F]IgJeScX\m\
M\Ni
BnW\XWZl
S\ql
@ZAWBkC\E[F]GaIdKbLfM\N]OZP\TXX[Y]Z\[\\\^c_hagc\d\eXf]kcl]m\nZpcq\rftZu\
JpPVX]
@fAdBfCYDbE\F\GfIWJWKcL[M[NZQZR[SZUbWZY[Z[[Z\U][^d_X`\cZdih\ibl\mQq]sbt\vZ
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsewY
MgX[
KcS\Vi
AjB\CUDcF\GWI\L\O\S[UXVXW[YbZd\d_fcedeeZfggWhbicjelemYnZoYp[qdrksdtRujvgwW
B\Li
B\W\X[Zk
AfB\FdIbLkNbT\Y[_bd\manhpct\
J\L]QbVZW]YtZc^XgZm]s]tZvYwc
JlPZQ\g]
WgXi[i\X^]m[
OcPcRgXX_fvc
AiN]SeXZ\\
SiXZ
MgOcW\XX\\difbggmZs\w\
Mdtiu\
B\M]SiXb]gcfebn[
Xdil
Dhtc
DZNbPbSlXZfgq\u\
I]LaSfX[tc
BcCeDYEiFlG\IUJWL\MbN\O\QcR]ScUbVdWdXTY[Zf[c\[]e^daSbdd[fcicjbmdn\oap\q\r\sbuVw\
aof[
XYaglm
C[DoEgFXG[XZ
CiUcX\[\
IbWYXk
CYE\F\GfI[J\KcN\PZQcS[UZV\X[Zb\b`[aZb[d\ickhpZq\r\sgtjv[
AbBfCbJbL\N\O[P[Q\TcUfWZX\[[^\`gb]dae\fbgbnZrasZv]
BfIdX\_]bbc\d\
BZC]E]FhGiIcNbPYQbRbUWXcY[\g^i_a`[b\e]g]h\o[pYqirWsZtZufv\
CYFdIWUdWdhhrcu\
CcIcUfrd
K[LiW[Y]Z]`]ibqbsdt]w\
@]AcLcM[OdPZTiWgXUZc[a\\]h^\`Xagc\ebg[m[nbp\qZr\s\v\w\
B\CbKaS\WbY]Zd[]\b]c^dm\r[t[ufvbw\
DcViWcXb[\w[
@[AVBVCeD\E]GhI\JZK\L[N[P\QZRbS[T[WbX[ZW[j]e^\blccd\eggXhdj[kYlbnfqZrgt]uZwZ
A\CdE\F]GWK\LgP[UcVeW]X[Za[X_]bld[fggZhdi\metZu\
DhEfWjXY\\_\mZwd
Ij
CcQc\\mbpjwb
B]Zh
@\BcC[EbFaI]KeNYOZWZX\YcZ\[b]hfci[kfqXsctbuZwc
@eA\B[CqDcGeHcI[JeS[TeUZV\W[XWYYZ[[c\Y^\_b`eaec\d[effcg]i[n\p\q[r[u\vZwZ
CfK\Zg][^b
C[L\M\N\UgX\ZZ\d]e^]`lf\perYs[uc
W[ijk\v\
NdWb[fddgiibn\
B\UeVl[\^]nZocw\
CYGXJaL\PfThWfXYYc`Za]c]dde]f\gXi\qbs[w]
CdPfWZZd[a_]`]cbdcf\maw]
@\D\F\GYI\N]P[WWX\Yg[[\[]c_\`cdafegbq[s[tZuavYw]
BgGcJbLdM\d\
@cAfBYCdD[FaImJ\KZNdOcPbQXS\TZV[WgXg[\\V]\^Z`dacbod\g\lbm\nZofqYtbuc
B\IaKbVhZ][Z\Z^\ahd[n\pasdta
BcC\UY\d^l_b`bf\nc
YnpQvY
@YD\F]GYIgKbLeNZPbRbVZ[g\d]W^Y_\a\cdfei\kdmipgufv]w[
D]EcOmP\Xa\]_amb
X[[Zfnq]
@[BcCZGXIfKmP\QiSYWW_ejblfvZ
X\Yo_\
BbD\KbScU\V]Xc[d`aaZe\gfidobpeqZsZva
B]I\PdWiX[_Zdf
A][fcbf\ij
@\AdCZEbFZGcHbIWJ]K\MaNePdQYSZV\WiZS[Z\Z]i`[a\cTdbecfcgbh[i[k[lZm[ndpZqctZwZ
JbiknY
Vc\]pbsj
K[[h
@\C[F\I]J\K\M\NYO[P]V[W]XYY\Z\[T\\^h_[b[fmg[h\iYnWr[s\uYwU
Z[fiq\
C]DfN\PcW\\g]kfcm\p\vbwW
BgIZQcW\XfZ\[c\Zw[
X[ccmi
CgO]P[W]XbZc\em\w\
@gD\EeFcG[HbIYOdQgW]XWY[Z[\[]\`aacdcg[ifl\mencoaq[s\tbu\v\
@]AcC[DbG\IdKdL[NYO]P]Q[R]SZU\XZ_\afcjedk\l]n]o]p\qbs[t[v\
@dJ[M\ShTeW\
kp
@dA\BVCWDVEYFcGeIUOZQ\SZTVU\VXWbXWZV[k\T]c^k_aaRcid]eYfdgYhciZmVnVoQpSqprZtXvZw\
CcHePZW\Xf_]bhgXlbwb
AbX[YZ\]]k_\ibuc
BXG\K[PaQ\Xf]kdcgbsbuZw\
AaB]CcFbIZK\LbOdQiS\VaWUXRZb[n\e]e_]aSfgh\idl[m\p[u[v\w\
CiQg[]aal]
PfS[X[cg
C]PbXc\fmauhwZ
AjB[C[EdG\I\KhNdO\UbVcW\X\Z]^badbdd\egjb
@dBhE\GbIeKZNXS\U]WXXT\[]\_[c]degckmm\rZu\
AjHcP\S[TdWeZ]]h_\d\ggs\u\w[
Ag
@\CbGgK]M[RbUZWXXgZ]_bd\e\g\obpdqbs\u]v[w\
P[qj
@cB\DdGkIZNXP[T[XYZ[\V]\a[bYdff\gbh]l[mTr\t]v[w]
vf
A[GjSdTbc\
@bAlBXE\F\I]KaLbN]PcSYTZUbV[WVX[Y\Z[[T\V]X^\_c`eadbeffgZh]lYmXnYoZp]sbt[u\vcwd
@XBZCZDgEeG[HbJ[KeOXQ\RWTZV\WYXWYgZb\V]g_S`paWbdcXd\e[f]gYiZlXm\n]q[rXvcw[
@hCYEYF[KaLcMfP\QjWZYbZp[b]dfYi\kTs]u\vg
C\I\KgNWWcX\[b\]aYc[e[fZh\m[n\vYw\
KgP\Xe\b`ab[ib
E\`ebik]m\v\
BWDZE\FdIbM\OZPdQXRiS[U[VbXjYZZZ[[`[aebccdecffgYielXp[qVrXu[
BfCfDdEcFZI]O\PXQ]UWXhYaZa]b_ba[daeZfcgcm[qfwc
CbG]I\MeNdVkXaY[\gi]mcoaq\u]
C\JgO\WZZ\g\sc
DeQ\SoXW\[]]aZdgg[l[
CfL\NcVZX]Z]phsb
CZDdK\M\Q\RcUWW\X][\\\]\`[b\c[ddg[k]mls\t[wY
BdG]X\\]ljwh
GbKaNbOcP\QcUiWa[\\b]\^c_ebci\m\u\
kl
F]JhXZa[dbfbsa
PgXZ
AYBRC[DeEXGiHYJZL\NbQZSZUXVbWcX\Yc\e][^\_[cYebfhg\lXo\p[qVrZuZv]wb
I[O[VaWgXf\\_Wc]dbidwY
@jAdF]IeOWW\X\\Z]d_gadc]d]gbu\wZ
DcE[F[GcI]J]K[MbOcT\WVXeY[[\\U]c_f`daec[fblZn\oZp\t\uiw[
@dBhFfIYJdLbM\ObP]S]T\UcWeXU\d]]_Zbcfbhgn\q[sbucvbwb
P\Wg
@cAZCeDbE\HfJZL\MbNWO\PeQ[T\UdWd[[\r]VafbcdWf\iYmWsauivdwX
F]LdSdXUbiiauY
`gdb
BeGcR\SeVdW]lgn[
Wl
B[IlR]W\XZ\[]j
X[\i
B\M[N\OfPhSeX[Zk\Z^\bmd\kco\vdwa
@[ClG\NdSb^\_e
DYXhta
D\EbFdIaXZ[b_gidrb
E[FZIqMVSdU[WbXf]Ydeg[kbmcwY
JbL]M\PZSeXYf\g\m]n[
S\nppZ
@dBdFZGcIeKfN]Q\XYYa[]^baZc\g\h]i\mZn\olpZq[r\tYvZ
B[EcF\LbNkOePYSbU\WeZZ\T]i_[aYcbeXf[g]mauZ
Ha]imZ
BcC[EbI[KbMYN\PXQfT\Ze[Z\[^b`fa\c[dheegZh\jckYmhobpcrZteubvb
@\B[CbDgEeFdG\LeMdN[P\QjR]SZTbV\WWXc_[c]ddgehdmcp\sbt\u[vawZ
@dC\HeK\[[^[f[haibm[sbteu]
Ee\jmX
IYKiW\Xd
PcSkXYg]
IZMXOZQbRiVdWbXbZ[]\_cafcbgfkbo\pcwd
@\AjB[CXDfEdK\M]N\QYRcW[X\ZY\c_i`]a[c[eXf\h\idlZnbp]q[rcs]t\u\ve
@cB]I\K[LcSVW]X\amfliZs[tnv[
@\BXFfIgRdXZd\ebffo\p]
AfDkPYU[Xcm\
@[E\FnIfL[PZRlScXYZf][`[hbi[kZt[w\
B\W\Xk_\`gb]d[r\sgw[
F\Phnb
[\neo[sZti
M\NhW[Xg
CbPfVcW\X\bg
G[KfPbWf\c]\mew\
MkPd\]
XW[b]fle
\fhh
@YA]BXCZD\E\FXGbHZIlJ[MVNYOYQZRfSST]UQVYZU[\^b_aadbccVePgXlVm[qbsZtkv\wY
BeE\FjIiL[N\RhSaXYgZmYn[r[s\
RbSnTZW\XXY\\e]W`ba\gho\tduXwZ
AZB\IbL\R\VXW]X\Z\\]^\_Znhq\rdslu\w\
CjGdIZKbL]MePXSeTUUgVZWiX\YY[]\]]\_\`Za\b\d\e\gmlZngpYrXs[tiu\v[wd
CYDbGdN\Xh[[idkcrZ
Hf[f\Zfig]h\idmbvd
G\di
AaBbGbHbIXJaN\PhQdR\U\WVXX\\`]cZebg\p\sYt\u]w[
AcCdWjX[`\r]tc
@\LjX[g]
J\M]S[U]Zca\cVdblhmesb
JiKcMcQ\SZT\Ydibn\sb
G\JcK[QdW\X\]idcgblbr[s\uZw\
B\Xi
C]K]SaWYXluY
@VAbBYCmDhEcFXH]I\JXL\McNcOVQgRYS\UbVZWRXQ[X\[][^\`ba\c\daejfYg\h]i]kVl]mZo\q\r\s[tYuYvX
CiK]QgUcXX[\`\ud
P[QgWZXg
JjS\X[Z[s\
@dBbC[EcFaGbI\JdKdMZNgOZQ\TbUbVcZc\d]c^bdbe[fenipar\vc
CbOdR\S]UdW\XX[\\Zmh
AeCbEcIdKcVdWdZ\i\n\riu\w\
AeBbCcE\GcJbL]OYScZf[[\W^\aimXw]
BZDdEcG]Xh_]ebwf
C[D]NcV\WdXbZc[i]df\g\r[ug
@cC\IcJ[LhM[NeOZP[ReUc[]\cbdebffgclbmfnYocrXsgt[ubwZ
N[Xo\[u]
CbIfM]PZWbXfriv\
Xd]cui
DaIcJ\McN\O\PbQ]RbSaU\V[WbXW[d][^\_cdcickblZmkq[r[t\wb
@XA]CfDdE\FhG\IdJbL[NZObQbRgS\TZW\X\YaZY[[\X]\bcc\dbfjhdiVk[lcmWqUrbsXuZ
C]DZFfJgP\RfWe[f^\aZcde\lZmYrgtdu\
ShX\[d\ZwZ
KXX\\nfag\l\m\
EbX\[h
FXSpW]XZ[[g[nctc
SnXYlWtZ
F]J\ShXZsb
B]IYJbLYSiUXVcW[X\[h_Z`cb\cbhgicmZq]r\s[tbuk
BYCeE\GVHWI\JaKcLXM[N[O\P[Q[S[T]UXVhYbZ\[c\[]Y^hacbYc]fagUhZkZm]pfqXr\sgtau\ve
sh
B\CaDcF]GaIbK[LeMZN]PZS[UcV\W\XbZ\[[\Y`bbccZdXe\f\lfm[p\sfu[vZ
F]Ig
B\Mc\\dgg[tc
@bLfQ\UbW[[g]i^dbbfembuZ
DZK]M[O\Xe\da\c\m]
CbDqEhF\M]X\ah
GdHdMhPZXX\[gjm\
@bCdEiF\I[LYPlQhR\SgUhXX^\aZc]e[gch[jam\nZp\udwh
AgIYQ\S\T\U\XYZm\[]b`ZddsZwZ
C\D]N\SmWZ\b][cbg]
@dA[E\N\PbScUZXhY][b^d_e`fbbfbh[men\rhsctY
NjQcS\Xeier[vc
@[BWC[G[IdKdL\MUNXOcPeQcR\SVWdYaZc[\][^b_g`dadb\cXfeg\hYkflfmUncobpbsgtbufvY
XYlm
BZIdKcL\M[N\P[XbYhZd]bbbdfp]qZsb
VmXf[]
Vj[[f]mf
B[DeGaIZM\PfQ\R\S\T\Y\Z\\[_\`jacb[g[ibl\obpawd
CZXl]\
M\Ni
DeIaV\[\\g
Ibth
@XD[F\GZOXT\UXWYXWYbZe]e^g`daddZeYfehZiUk[l]ngodpdsat[u[vb
BbEcFeGbJaK]L[N\OfPZQ\UbW\XX[e\X_iabd\ffhanZoZp[r\s\tZuawb
@]CeF[GYI]N\PgQbTYUcZh[Zbbdcf[g[ibkfm\n\pdq\s\uZw\
@gB[CXD[GiH\KaN]PZQ[Y\Z\[\\]^j`Vaadegblfmbp\
AbWhXlu[vf
@dCVLsO]PYW\X[[aabf\i\m\p[vawh
@\E\OjQ]wc
XY[j
SfX\tc
XZ[i\at[
@ZC\GbP\ScX[][_[`\aebfe[fpkdu[
LbN\OZQ]ShTjXcZYa]f]gYnbqbr\s\
QgU\WgXY_Ydc
@]AfGXK\LfTdUcV\WYZ\\[_ca\ddfbidmfocr[
A\BXDbE[GhIeJZLeMWNZO\P\Q[RaSVW[XcZX[\\\^\_b`[b\c[ebfhgch[ijjbkWlYndqbsjtcvVwX
OiXWfbif
C[IbOaXn]bmZ
X\[\\dci
AZB[FgGZIbL\N[P[SXTeUbVcWXY\Zd\\]Z^b_Yaab[c\fegYh]ignXodrbsftZu\vX
@[AbCYFeGgJ\KYL[QZSZU\XY[f_h`ZcPdZeXg\hdjckdl\nhoeqUr]sfud
XdYd\\^Vsb
@cAeB\GdI\K]L\P\RcTeU\Xb[a\[^\_h`[abbccedZebicn\qZv[
CcDbGbPaU[Wb\bfjg\
C\G\IaPdQeTZXZY\\\]d^cdgf\gj
I\MhPhX][h\Ztb
@cBVF[GcH]IXJbL\M\N\OYPbRYT[UZXYY[[Z\Z^[_dbfc\e\fXh\i\kYlWn\q\r[t[uYv[wS
B[IdX\\g
Biw\
@dK[MdSZ[ggg
EbHeMeSfTaU\`[ddfagZi]lcmaqbrds]wR
AZBbD]IYMdN[PbRcS]W\Zb[m_bhXmav\wf
A\B\CaDgGbKbPcWb^eccfbg[ihkbmcsbve
AbB\CdD[FcIbKcMcRbWdXb_VcXeei\p\rbshwZ
@[A]BYDZFcIaL[M\N\OdQ\TcU\[\^b_cajdee[nbo\u\v\wb
DXIZKbLbRjS[Xm\g`aebgcm[r]tav]
M[W[Xjd\
@\CnD\P\ScWfX[\df]ifk\scu]w[
F\NhQdWdX]Ze\ab\iYm\
Xh]afgmYucwc
M\Xk
CWDdIeKbN\OWQiR\WdXX\c]c_[acbhc]fYw[
B\CcF\I[K]MbPcR]V\Y\[\\[]]^h_d`ca[bedcf[gWi[n\o[pctku[v\wc
JaMdXd[j\Yi\m]qe
B\C\EbF\GdOZUcV]WhXZ\Z]\`dacegfbhdi\mcw\
@[C\G\IYLZObPeQcSYT\V\WUXeYZZY_S`\c\gZhqk\l\mXnXpXtcubvZw]
@bB[CVEYFeGWIcKfLZMUO\SdThUfVbYa[e\Z`]dceef\gYh[kcm]peqcr[
U]g]mesh
A\CZEgG[IfKcM]PaQeS[ThXbY\Zb[d\\acg]l[men[phqbresiu]we
GZQ\Tqg\
McU\W\dbgejcmbt\
GcQgS\X\]b_\dbg]mXper]tcw\
DdEbF\GiIZQVTaWeXd\\`bc\dSfagbidm\q]wf
A\CiE\FcIkL\M\NWObPYQcRbT]VYW[XeYd^c_Z`ba\b[cfdceZfhk[nUoWqbrVsbvhwc
@cIZSnX\
@aB\CgEdFgGfI\JZM[N]ObPVS]T\W[XWYaZZ[Y]\^c_[`aa\bccdddfZg\h[ilkildm]pZsctdv\wd
AbBdC\MfVhX[[b_\`\hcn[uf
@\AdBYCeDhEZGeJZK\LeM]O\QYR[S\UfWVXUY[Zl[\\b]Z^d_[a]bce\f[g\pYq[uXv[wc
Cg
CZLjUeVaW[X[[b\[^]bficmZp\q\t\
TcX[li
Ac\[g[ncpbshtb
B\F\G\K[M[N\PdQcU[VdX\Y\Z\[[\d]d^b_ZaVbbhdk[oerZs[tZwc
D]EcKjMdP[TbW]\\^Z_\`\adb[c\dZf[hbi\l]o\t\u\vk
@[DcGeLbN[OZRhU[VfWiYc[\\Y]f^[_d`]bgeYf\gbmarWsewb
W]YZ^hn[
@fA[C\FcGbIdKhNjO[QaRcU]]a_]ignbs\t\v\w[
CbLZW[Yh^\g\tdw\
GZMeN\PYW\XX\\dffimYocr]
@XB\K[U[X\^mc]f]hfi]neq\r\w[
@dAeB]DZFeLWM[NZOdRYS[TdXf[Z\Y`cbecleYfbicl]neo[retcvbw[
BZIeJXKZLgO\QZR]VZXWZ][f\j_Yb\fXgYhgmZncpYq[set[u[v[w[
IbO\UiW]XW\b^]m\ocperasetcu[w\
il
BfC[DYFbGfKeNYRbU\VdZe\\_Xb]cgdbg[i]kgm[n\vWw]
@WAaBSDdE[FXGaIbLfMZNUPcQWSXU\VVWfXbYl\cabecgfhbiZj\kZpSqZrds\tYuZvbwY
C]DcE]G\NbPgWfXX\c]g_Ycch]kan[oWresgtdujw[
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
AhCeJ[P\QjS\UdX\]cd[u[
C[DZEdFfGXIZK\M]QhU]VcXZZX[b\\]Z_ZafbfeXgXicmjogt[u\v[w\
B]EcF[GcJ\N\OgQdScWeXS]\_\a\dbm\olrZtZvcw[
@\BnGdI\N]QbR\TcX\[d\[]bc\fgibl\n\tcuZ
ji
A[B\C\G\IeJ]K[OVQ\T\Zb]d_Y`]eYgfibmbq\teu\va
B[DaGbNZOdSWT\XWYc\gf\gcmep\rZu\w\
D[EcIbL\N\SXWfXZZ\[X_Za]d\fciYmenctiu\
@YAaCfEdGWJZKeMcN]PbQYRfU]YgZW[[]c^f_[`ea\bbc[d\gbibkfmbneobpZqcrdscub
B[DaI[KdP]ScUbX\Zl\\]fwe
ClI\KZL\XYZ\^gb\iXp]q\sbv\
PdSb]f^h_]cbf\k\nZt\vk
@YCZMbQ[T\WhXbZd[\_Zc]ddfeies\
@[A\BYC[DYE\GcH]IYKhLhN\OeP[WZXbYc[e\\]b^j_c`ZaXbbcgd\eXf]gfi[mfpYr\sdtavbwY
Ib][gdm[ufwc
Wk
PgW\
AbCeG\L[O[Q\UXVdWbYbZf[[\[^\_[`jdcm[ngp[r]t\vc
CZWbXW_l
Ci
Qh
X\\[fhv]
C\DcFZGbJ]LbMdNdP\QbT\W[XfY[[Z\Vaccbdcebfbh[kclbo]patcudvcw]
BdIeKdNfW\Xb_\bhd]iZp\
DbIZQbT]Xb_\cadbgki\r]
@bAaCcEcGcJdKiOaS\U\VfWWX]ZZ[\`cb]c\d[fYkhmgnbo]sZw\
@cF\GiIZN]P\XY[[^m`Za\dcfjgei\l[n\q[uYv\
B\CZD]E\GYJcLeO\P\RZWYXdZ[[j\[^[_[atdZecfXg\ibq\ulw\
AcBYEbF\HZI]K[M[NWRhS[TXUcWdYbZY[Y\\]e^b_g`ccZdbgah\ihjem\o\qXrdtWva
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]pbq\s\wY
B\L\iZliu\wh
CfD\EdGbJZNgPXQ\UhVeZX[[\Y_\aZcae\gYilk[l\resbuYwf
P\Wm
BkT]XYgisW
@fA\B[DcEgF[GhL[OfQbUjViWcXPZW_ca[bZcjdVe[f\ignZr\s[v\wi
Wi
CbJbKbW\Xp\]m[vX
Qi
K[ShXZZh_fe\mbqd
AhM]Sca]
QhX[[e
C\D\KbM]T\Vb][^\nct\wi
BeP\TcY[uk
SgT[Wlgeriu\w\
DdEeFbJdK]L\NhObPaQdRZXXYb]X_\`YbdcedeeeggkilZmWq\rbteuYvZwd
@gQf
B\PgZf
GYN\P\QZU[Zi_]b[dag\q\s[
@YB[ChEdFaGYHdIcKaMUN[PeQdRcS\TaUZVYW[XfZc[b^d`dbcc[d[ebfdiej\kbodq\rbs]tXuTv\w[
MZNj
ag
BmCdKcQbXY\\g]ico\
@\AWB[CjDcEbFhGXIcL[PQQ[RbT]VgWYZW\Z]g_Za\bqcaedfXgXh]j]kZl[m\nkp\qZrbs]t[u[vbwc
B]Zh
C[DcGbIfKdLYM]OcRbX]YbZ\bdd]e\fchci\ncoXp[wc
CeIZOcUcVbWY[\\We]g[i\me
@\DiEiFZX[\[l\ucwd
@bA\DiF[GfI]J\KZMbS\T\U\Y[[\\[]d_]`cdciam\n\oZp\t\ue
CgN\YcZfg\mZpju\v\
B\Xi
CdK]Zd]\^bsi
@\AeB\DdEcFdG\HbQbRaUcXY[\\\^c_X`becf\gmo\sYwb
BeGgIa
@\AbBYCuEZFYGUHWKcM\NWO\PZQYR]S\T[UfW[XVZc[Q\\]T^iaYbXc\d\e\fXgXhYkZmZo]pcqZrcsdt]vYwX
BZIhK[LbUcXZY[[b\b^bfbmbneo\qh
X[^b_[ihq]uh
CfPXXh`[
AhB\GbM]SfXUa]ei
B\CbF\M\PZViXZ[[\[^[_]cbfjgbhbm[nYrd
CcIeX[\hbd
Dhtc
BlCbS]XXw\
B\D[FZMdNYPZUdVhXc[Z^[cbfjhamfnYqbrdt\v]wY
@\B[CbDbIbKcMaOYVeZY\c`dccfcgXhglcmZr[sZ
C\DcEYGaIfJ[NePaS]X\\Z]fbacheYfdhdocqZw[
DcE[FeI[K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
C]X\giue
GaP\UbVdY\\a]Z^Xmbnfucvb
AgB\VYWhXW[[\d]cf[mknetdu\
C\IdL\U[XT[cghh\ncodpYqfrbud
@[BZCcFbGYH\KZLiM[NYPYQZRZU]WdYeZ\[[\W]c^c_bc]j\nbparesUvb
B\Wk
@]BbC]DbEbI\J]K[LdR]S[TgW[X\][d[gbhcl\neoeqbset[u\wi
B[DgPhX\ddfZ
MkWcXYYb
@gC\GdMeN\WbX[\c_]d\g\lem]p\shu\
M]Xgq]tj
C]JbKbL[PZR]WYX\Zb\c]becfehcp]r[sdu\wi
I]LaNbSfX[_\tc
@dFcG\K\PdS\T]Wd[\b]f[lfnYpgtY
WhXdwb
H]V\X[YfZf^c`bi[m]v]
FlScZc\d`bfckb
@\AfE\GeIYJdK]LZO\PdQ[SZTkW[XWYfZc`hagbYc[dZgfiWl]m\rYsXu[w\
DmWb\\l[tdwY
EeFcP]WXaYd[f\kru\
Q\S]ToWYX\`\pbs\
BeD]FbMcPeU[XZmfvZw]
W\Xn\]]Wac
PfXmfb
@\E\F]GeIdL[M]PYSZXcYj\b][abg]mTocr\sbubvZ
oi
BWC\GbIcJ\K[L]M]PeTdUZW[Y[ZZ[[][_\a[bZe[fbgVhdi\lZm]nfocpbqbrbsgtYuZvc
Q[Zj
@gC\GZQbUb_h`cr]s[v]
IbP\QgVbZ[\f_eagbcf\h[r\
X[Zi
BiGbW[XY`\dhsbw\
A[C\K\LfU\Vd[h_Zhfj]n[pcr\s\uYvb
@ZAYBZCXEkFlGXIYJ\KeL]NfOZP[QcTfVjXcYZZb[d\b]e^c_V`ebecYfbgbhficjbl[nYpXsetZuTvY
BcCaGiJfKbQcW[[b\ZdVf\gblf
[gcbid
GfM[N\WZXZd\kjlhn\vew]
X[Zk][^ev[
D]FcG\NaPdRcW[X\\hdakcm[pbsbwc
IYhl
B]CjDbFYGYIhJ\KcLcO]USWZXX[l\Y_\defXg[h[pbqZsXw\
@[B\G\K\NbVkX\[a\fhivY
BcD\G\KXMXN[[[eZg[l[m\s[wq
B]Gjg]l[qb
BXCbE[G\HfI\J[KZMhZ[\Y]f_Z`ZcZe\fig\k\mdnapZr\sbtcudw\
SfZg
I[V\X\bgf\hi
MeSZfg
Igag
IgXY
A[D\EcFYGdIVL[OcR\TaUfV[WhXW[\^Z_f`fadgbifmWn[oZpcq[sZtbu[vc
Xi\Zi\ub
CeX[gim]sX
C[DoEhFXG[XZ
CZGdM]N\U\X\Y\\\]g`db\cbdffcggh\mbndpbtcu\
BVC\GbH]MaNZP]U\W\XX[Z]gd\g\ibo[q[t\ul
@aDeE\FXHdMcNbQXRdS\TfWaXZZ][\^[_Zagd[e[f[i\m\paq[tguZwf
IZM\P\X\\h]ifcieufwY
@\EeFbKrO\TbXXZY_Za]c\d\f]i\kjv\
FbK[M\N[PeR\S]W]Xeabbh
Xl\[
AdBZG[I\J]L[P\T]VZWeYe[f\Z^\_[`gbadch[l\m[o[p\qjt[u\w\
WcXa[[`\kcqk
WZXjdf
LhP[QbW[Xc\\tZ
CbIcLaNjO]XX\k
PbWj
ChKdWaXR[\\\i\sn
XYl[mk
C[DdI\LbM\NZOcPfXb[b_]bgfhmbq\vbw\
Dh
@\CbG\H]J]QbUbWjXYZea\egf\g\k[mfq\
CiUcX\[\
@\B\GbHbKePcQeUhXV[f\b]\^\bhdWe]hbl]mXwb
IbK\MbX][l\ZtXubw[
Q[W]Zbpl
@\DZM\Q]W\X\aldbfZi]k\n\
Be\\lgwZ
AgCfwg
]g
X\[h^\
\en\pjs]
VZW]\bnhpY
VcW]\Zmgw\
P\W[Xcbk
@\GYH\L\NdObP[Q[SbTZVeWXX[\W^\`XaZdmfcgbhbjZlVmWqfr[ud
@fB\EbFeGcK[NZP[SXV[WcXb[k_]dYeaf]
GgI\JbNaQcTeZ\_\cWdbebkbm[r[
CgN\Ya
DlI]K]MbN\PYS\XYZ\\Z_\`XdYfWlmmZ
@bWhib
Jk
DcE]F[IYK\LZOUR\SZTXVYWoXcY\[\\\]Zbcecg[h[ibkZmZqXrXwZ
BVGdIZJgK[N\P[UdVd[k^Z`haef[mVncpcw\
\[]j
M\OjXf^\acqb
@\B\CkDgEeF\HiIZM[N[OWQ\SXVYWWXVYZZ[\Z]j^\aYb[c[g[i]lZmgncpXq\tducwY
BdEeXZ\gccd]i]lcmX
BZDeN]SX\[_\a]fhwX
AbCeDbKaL[M\NbO]PbScVaWZXfY\Zc[c\\^g_g`cadbfdXfchci\l]tZv\
XZ[]\Z^aflidm]uZvd
A[B[DNEeFjGZI[JhK]LlM[QhScTgVbXYZl[b]f^d`eedfegbkcnbo\sbt\uZ
JiKcMcQ\SZT\Ydibn\sb
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPTQXRZS\T\UdV[WTY\ZT[\\W]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
B\DYWjXhdc
Dl
B\Cma\cm
GdK][jde
B]CVDbGbM\OcU]WdXlYc]Z_Zbegcibl]mer\v\
@\AUB]CcEWFbGZIaJ\KjLXMXN[O[PYQWTfUgVdWPXKY[[S\T]T^[_S`WbYcXeWfXgch[kYlYncogpfriswt]uTwU
@eAjGYK[O\RbTXUZV[WcXZYdZ\\g]jbcdafkghi\pYq\s\t[u]wg
EbGdI[PdUbWb\c]\_f`cacegf\gYn\pctdwe
B[CbIjQ\TiUcVkWZXXZ[gfiem[n\pcrjsit\w[
@bBbCXEgFfG\LcN\P\XdYb[]]b^\fbi[patgua
AgB\CjDaEZI\J[LZM\O]QYS\VZWXXYZw[\\\][^ee\g\mZp\v\
@bFaL\OaPZS\TbXd[Y\cbbc[h\k\pbr]
B]GdIXK]OdPbW[XV_[chddfekirbucw\
@\B[C[DcG[NeP[TdVZWcXd[f\a^c`kagd[fbg\nfud
CbFbHaRbW\[\^h`Ya[f[k]m]ngo[p]
@bAbCcGcHaJdKjPaS\U\VfXcZZ[\_Z`cd\fZk\m[nbo]s[w\
E\IbL]S\Wb_]tn
BbC[GfIXJ\KcLbN\P[QeU[X[Zb\b_c`\a[b[fViXkip[q\r\sht\v\
AdCZK[^]_d`\fgihl\v\w\
A[BWCiJbKaN\O[P[Q\TcUgXY[\]b^\`jb]dbe\fbgbibk\mcnZrbv]
@iBfIdX\_]c]d\
X\wi
CkI[N\QcR\WfXY`\c[e\fZhfm\ocrbtcu\v[wh
AZB\C\DeF[GgI[PbVcX[`Za[dbedlYm\uevb
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lZm[q\t[uZv\w[
OgQaWc^e_i`Zbbiemcn\r[scue
@[AWB[C[DbFYGXI[JXKWM\NXOXPZQWT\URV[WhXWY\ZV[[\U]Y_T`\acb\c\eifTgYiYlXmXq\v[wZ
DcI[UiY]
CcIcUfrd
B]W]X[Ye_Y`]hni]r]tav\
@[A]BdE\F\GfK\L\PmS\V\Yb\da\dYf\g[mbtnubw[
BZC[F\IdJ\KcMbN\O\P\QcS\UZX[Zf]e_c`[aZb[defgiXkelbm\p[q\r\slt\v\w\
Xg]dg\
AbBkCbF]GgLaMZP[Q\T[WgXU[d_b`ffhgZmYn]q\sbwc
A[FbGZLlNhQ[TjV]Y]ZX[a\Y]bf[gbk\mcsdt\we
@[AdBYCZFdGbI[LaNZOdPgSZV\W[XXYe[[\X]\_lc\e\gbigjgk\l\nXoYr\s\uYvlwb
vf
WdXk\[e]gc
BbD\FjIfJiL]N]OXP\Q[RmTXWgXYZc[U\e_c`\a]bec\edffgVlXn\pZqXr\t[u\vcwb
MgS\
@cBVDdFZGgH[IZKfL]M[N[PiRWW\X\[]\U_fajbbcWdfeZfYh\iYlZn\oYq[rbt\v\wW
@\AeClDdEcF\GeJ\QeWYXZYcZ\\[]Y^f_\`bf\g[nbsku\w]
CSDbFYG[HcIXJZK[L\OeQ\SZTcU[VZWZX\Zf[l\b]f^\_W`baYb\d[fciij\ldnZqjrZsVupvSwc
BZDePhR\W[XWZZ\[`]fowc
CiEcHdIVKdUcVkWbY\ahf\h[m[nZq]rbv\wV
BZMdO\SZXl\bcaeaf\
G\QhZ]\bmbvd
AcCeKYL\NYW\Zm_[`\f\mYq\s]w\
AeC\G\I\L[S]WfXZZi_Z`ca\bcfcg\ifmcq\s\ub
C\I\UgVdXb
EbGaI\NcSZXfYeZb\e_\a[bcecf\g]h]l[o]r\shv[
Pbg[sh
CeKeLbO\P\SaU\V]X]Y]\[^ccbf\g\mln]r[tducvbwZ
CeTkXW]]ncpgsgtX
LcQgm\
B[f\lk
A]BZCfDfEgFhIfPbQ\Sb[b_bcdd\egf[g]haiZlXmZtXvfwb
A\Kg[]vd
AdI[MbP]SfU[W[XZfdua
FVLbP\QgS\WlXVdf
W[Xl
X\`[uh
X[dh
DbG\W\XZ[f\l]bc]f\m[scv\wd
DcViWcXb[\w[
G[K\S\VhXT\jfii\m\n[s\u[w\
C[DYF]G\IYLeP[TdUcVfWgY\Za\b_Y`ga\bec\g[lcwc
AWDeEdGcKiOcUbWcX][d\X_ha]bedcfbk]mip[rbtcu[v\wc
AZBbCbE\F\GkJeKeLdM]N\O[PhVdWXXbYbZg[[\b`ba[g]i\mbq]r[s[uXve
PfQdWgXZdZ
Ij
E\KbX[`ebikem\v\
EeWZb\kl
C]P[Wk[e\Z_\bighib
AeCdI]MZNaOePdSbT]VeWdXXZ\[c\Y_b`\fciflbn]p\u[v\wW
Wg\e]bbZf\sbw\
@dDcG]K[NcO\U]X[[g^a_\add\e]f\k\m\qducw[
A[C[F\I\J\KlNZS\U[V\W]XY[]^Z_Y`]a\b[e\idn[s[t\uZv\we
CZGaOiW\Xg[ce\f[m[uc
CeU\fmg\i[w]
CdDfF\K\P]QZUcWdXTY\ZZ[g\Y_ha\fZk]mdq\s]
C\W\_\f]iin]u\
@ZCbDeF[K\OfQ\R\WbXZY\Zfacd\geibken]o[p\rZtjuewb
Nn\Rnfocp\w\
@ZAYBZCTEZGZHZIcKbNUOZP\Q]TZUNVrXRYhZY[V\W]V^t_\`XaZbZcZd]eZfYg\kZmZnhoXpYqZsUtVuZvcwX
A[L\QZXcZq
@]DbEgKbP\[]m]u[wk
FYLjM\SYVdWjXe\[bddbe]f[g\mZqd
OcPeQ[TkWYXf_\`\g\mXpbs\
@eA]B[CbEcG\JaLZNZPbR[T[WfXYYYZd[b\b^e_d`eagebheibk\l]n[obpXqbtU
B\DdGhN\V]W][[\Wfcm\wc
@]C[FdI\K\M\V\Wb^aaei[meqcrgu[
@bBbC[DYEfLkPaRgT\XlZ\]\_Za\b\f[g\i\kflbo]sctVu[wg
@\AbCdDcE\F\GeIdL]NfScU\VeWTYdZZ\d]b^[`\aYbgc\d\e[fbhcijjcn\o\qZtiwZ
BTG]P\Tf]beeftu\wX
BhGbPiWe\h]a_la\bad\g\hb
@bAdB[IdL[M]ObPYQcTgU[XVZX\\]Z^[_\`[aecbfVgVkomgobpcqWres\tbu\vY
WeXh\\gZ
@hAbB[CYE\GpJYK\L\NcP\QYRdS[TZXZYZ[[\]]Y_cdeeZf\iWj\kXlUmZqZrcs\uZvc
A\BeCbEcFbNYQ\WZXX[b\W]beaigkhmbn\r[uZwi
BbCcDjF[HdI\N\O]U]W[XV\\_Y`[aeb]d\eifUkemcq]sev\wY
@]CWDbJmO\P[R\S\[\\\b]feg\iek\m\p\qgu[v[wd
B\K\MdO]W\Xf[kddiekcn\w]
A]BhEkX[Z\[Z\\gesd
C[E[FZG\K[LeP]X[Z\\Z][`hfbidkdo\q\tdw\
Wg
AjBiCWD\GbPZW\XZYb`bihm]n[rcu\wZ
CgXb_\c\d[r\
I\VgWgXmi\nboe
A]BbE]FgIfKbM]NZO\RbS\V[X]Z[\Ydbj[l[m\n]p]q\s\tZw[
C\EgFdHcJbK\M\N]PoQbTiU[WXXZYdZ\_YcVd\g\hXq\r\scwb
@[AZB[CbDYEeFdGXKcMYO\QeSbTbVeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
@bAgCcDbEaH\I]JaK]LZMePaQXS\T]UbV]XZYhZb[Z]\^\`dc\e\fboapkq[sfteugvY
F[G[IbPdS[TeV\WhXU[]_baZdelep]qZras]
BeCcGeN]O[S]UbWlX\\]_[acibm[tbu\vb
AfD\F]IbK\L\QZTgVb[b^\_]`]c\f[hhi[qWsgv[
N]Yjv]
GfUbbfeasd
fchgwj
AZDlRbVfW\X[Z\[[f]wW
AbXV[o\WaZ
C]FcIcVgf[h\sbv\
DaGdI\N\WlXWYg\h_ebbw\
CiFYM\QfW[_[a\bdi[m[rdsft\
@bC[F\G[LdT]V[W[XXZ\[h\[`db]p\qfrat]wb
I\K\V\X\Y[[[]d^fdagghbi\ncpYq\udvc
GaPaW\XkqYtb
@cLgSWadbbngubwb
Xi_]
PcXYfhgai\
@bI]XY[ba\b\chf\h]icw\
X[fp
CbIZN]QcWZ\dd[f[hii\n\pev\
Xb\fv\w\
X\Zh_Zfmp\u[
Vad\e]wg
E]IbLiS[_]rd
@cBbE\FaG\I[L[NfOcQ\WT\e]b`\adb\cedbfbhbiYj\l\mcr\wY
CdG\HcIeM]PcWbX[[fd[g]qcufwX
@bA\BbCbFcGiJeKeNfOcQZTcWTYYZ][c]S^\_c`dahc\d[eefbhcm\p\sgt]v[
CmG[IdKaUZV\_[abbfegfXg]m\
CfK\Zg][^b
BaKbN\PZVbXeY\Z[\\^d`[bcgdi]mkq]teugwZ
X\_\nbsi
@fIZKbWhXcd[fb
B\LiXXZ][j\Y^\`fpfqarbs]w[
@]PZQ\`hd\kem\
@dBiEcX\\\
BfIdX\_]c]
GZ^hhdn\sf
F\N\VbW]X[\X^\fsncpYqavg
@]CcG[I\JkPZS]W[X\`Zaif\rbu[w[
@cAcB\C[DbEbGeJ\PmT\UkWfX[[f\\^\_ccddZf\tfuavaw[
@aB[GhXd[[\]f\sa
nj
nh
@]BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g[h\ick\m]nroWpSq[sXtZuZvfwW
BcGZKdL\P\S[UeVbWcXU[c]\^Z_\a]cde\gmhZi]mhndpesau\va
B]UeVlX\[\^]bef]nZocw\
BXDaG\HfN]PZT]U]Wf^\`Zc\dcggm]ndobq[s]wa
\gm\
CbPfVcW\X\bg
CYDcI[KbMe_\frg\n]p]v[
B]DbS\XUlmsh
FhGbM\N[OfPgXbacm[qb
DdXh[cdewe
ShX]]\
LkP]XalboZq\tc
il
A[CbDZE\FlGgIgJTM\NWP[QdRbS\TYWXX]Y\\W^U_f`bcZdceZfZgZh[iXj\k[l\mZnSompTr]sXtSu\vbwY
C[X\`bmjndo[s[v]
B]GbXg]h_Zr]
AiBXD\FWGTKdMgNWOePUQeRYSXTQU[VTWiXdYXZV[[^[_Ia[cYdbfYgTh[i\k[lWminZofp\q[rXsWt]u[v[wT
B\PgX\
@XAdDZEfG]KZL\N]OiPWQeUeW\XmY[[Y\b^\_XbdiZmcscvZw]
BdCdKfPcUcWZZdcbdcf\
CZKdUdXed]hekbvXwb
DcE\GcK\M[PeWdXf\]a\d[e[f]mZo\rZtfu\vc
B]C[EdIiK]P\VgW\XmYSZ\\e^[_\abd\g]h]jflZmanZofpjqZsctlu]vQwY
@\D\F\GYN]P[WWX\Yi[[\[]c_\dafegbq[s[tZuavYw]
BgGcJbLdM\d\
KdU[ViXg
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
@\BcC[D[EcI\KeOhP\UgV[W][c\d]\^g_ebge\k\mbodtdwe
HjWb\e]\cbg\uY
@bAcB]DfFcGdP]SfT]U\W\XYZk\Z]c^[b\kelbs\uewY
@dBWC]DcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AlCjW[X[\Zgeli
B[CeDiEbI\KZPcVfW\XaeahalXvewf
AZC[DdF\I\J\KrNZS\U[V\WZXZ[]^Z_Yb[e]fZiZn]s[t\vXw\
Wg
CVFeG\HaN[OcPgQbRbS[UhVkWdXVZ[[\\X]Z^c`VaebYcbdbiclXmZnXoZp[q]tbuZvh
AiKgWcX[\\d\im
AaBZDcGfP[WYZc_c`bae
BhGbI[PZW]XYte
CcP]QoW[ZZbf
DfRgX[
GbQj\hd]md
A[B\DfG[N\O\WZ[]_Y`ccbdah\iql\m\wb
@\IZWkXY[c\\][g]i\m[p]uZ
B[C\DaEbF\IhMcPcQ[UbW\XYYe[]\[]d`[d[f\g[hekbtcvnw]
F]]d_\`jfiv[
AbB]FaG\IaN[PbQgS\T]UbV[W\X[YgZ[[c^[abcadbedfdgXk[lbp[r[sfud
AbCbF]GeHeM[NYP[Q[R\S\TfUVW\XiYY\c^b`dbbgih[neofpRqZsZtdvUwh
@dB\JbNeX[\\sbuawi
SjXZhe
A[BdDcF[IcM]NcP\Q\SfTlW\Xb[a\baXf\gZoYs\vcwZ
CgI\K[M[PVUZVkYhZg]d^f_Xdih\ico\pcq[r\s\u\vb
NbXe\g`dbbniubw\
B\VbXZ\ceZobwl
AdC]M\QZU]XYZc\\]mdap[rcue
Shrb
O[Z\bk
C[KbRhVc^]aacbd[gbmcndpcq\
Fl
CcVf[\
AbPb\i^]
BYX[fkh]
Wi
MhX[Zd_\m[q\s\uj
E]IhLiP[Sh\b_]kcrd
@\AeDWFYGWIZL[M\NYQ\RYS[TWWcXZ\[^[_oacf\gXhblam\o\qYrhsYtVvZw]
Wg
GiH\ObScWcX\[agdmbncqbr]
DbWcXg\\v\wa
E]FgIfN\RbVZX\w]
IZmi
@XA\B[CZE\FdIfK\LcP[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\vawZ
Vj^knlvf
AiB\\ff]rhu\
Xa\\_\bdpbsk
BbI]LcN\Wh]\_Xcafc
E]IaNcUbX\\i`be\u\
@aAcB]CbGZI\K\Q]VaZg]egdjeqes\udv\
JjX\
B[CdIgPcVfX\\bb\cbhaien\
C[DiG[J\PcS\V\WcY[[\\X]f^c_Zb[ccdce\ffkcq\sc
CdG\I[P\V[WdX[Z\[c\\^c_Ybicgf\hbkbpbsewb
@[B[EZFdIfL\NZOXQdRcV[W[XX\]_Ya\hYi\mXn\o[p]qZt[w]
FcM\Ogbffahhub
FaSZXa_\`[a[dcf]i\kgm]
CjQ\RdXeb]
Ibn\ojp\
P\QeTls\
IiN]T\\d_Ycbfhp\
B\DYJ]S]V\Wj\c_eddjgs\u\we
C\D]EcHbN\OlPfV\YdZ\\\^f`]fa
X[[Zfnq]
FbIcM\PcS]T]VbW\XW[W\ofbkdlbn\og
Rh
A\BZPcZa`abZddeahbiht]wb
IcOZXkZb\hgblXm\
ag
`ib\
@]PZQ\`hd\kem\
BYX[fkh]
AXB\DYEeFcGQHdI\JdK\MZOeTcWeX[Za\[_a`cc\d\gckbm[ndodpbrasbuavc
@]B[F]JmL]N]S[TbU[XSY[Z[\\`[dbg[h[ldp\u\vZw\
BZJbMWXl
AcDgFWGWIhJbK\M]N[O\S\UcVbY\[\\b_ga[chdbebmXq\s]wd
C]GiJcMcO[PjQYW]X\Y\`bagbcf\vbw\
@cAfCZEbF\GaI\KaNdOdPWQeSaV[WbXWYaZ[]X_ibdd\eaf\g[hbiblerYtd
BaMYSZThlhm\qY
B]I[K\LdV\W\XZ[[_Xa[hunYp\r\
BaC\D[G[IfKXM\N\PbRbU\W\XZ\[_Zaidee\mXtcwf
I[L\VbX[[c^b_cidp]qh
@[AaBaCbDbIbKcL[M\N]PeQeTXVeW\XXZ[[b][^\_[`gc[fWgahYibk\l]mfn]qcrfsbt\u[
T\Wg_eccdc
J\X\f\ipu\v]
CgP[W]XbZc
UaX]flg\
@ZA\B\ChDeEiF[I\JZO\PZS]WXXaZY\[adibk[n]
B[GYP\WVXn\\_cddfb
CcD\F\N[P[WfYt[Z\V]c_Wfbl[q[r]s[tZv[w\
NgW\Xj]\a\
CXDhEeI[KVOcP[UcXZZc[d\e_facbbe]fXg\wb
Xfmb
]g
AaBZC\DcGfNbPcWkXXZc_cadbdw[
AdCcDfJ\OiPXQbWX[]_[abm\n[
B]I\PdWiX[_Zdf
GbIbX[\m^Yd\fbl\te
C]G\\\`baj
N\OiP]kd
@]I\SdTjX\
A][fcbf\ij
@dG[NgX\idobvb
@fB[I[MhSfXZY\i\ohqh
NkXX
@YCbE]H[IbJdM\N]ObTZUeVgWdX\YbZ\[b\Z]c^f_c`Ya]f[gkh]l\mkoYpfqd
]g`b
@\AeCcD]G[IZKcM[PYSVThW\ZX]d^[_d`Wafbbc\e[k[mbp\qZs\ugw[
CYKY[keiv]w[
@dA\B[CYDfEZFWGaH\IfKZLbMZOUPYQcRZT[UdV\XZY\Zd\\^[_X`[aVcbdceZfXg[hdkblZnZoap[sVv[
B\DaUeVlW]X\[[\a^]nZocw\
BcC\UY\d^l_b`bf\nc
D]EcOlP\Xa\]_fma
BfLbSc[j`de\i\oc
HjWb\e]\cbg\uY
DaEcI\LbMZNeOcPaSZU[V\WTZ[]g^]_\b]e[fckbnbq\t[u\wW
PgXZ
P\Wg
HaMfPaS[WbXc\Z]\bcuhvfwd
F]LdSdXUbiiauY
AWBXDeE[H\KZMWNVOZPZSXT[W\XY[T\S]m_WaXbcdhfphdiXkdlYmbn[pZrZsftduav[w\
AfB\EbU[W\Xa\]`ed[r\sg
BbD]G\I]MdN\ThU[Wi\b]fa\bbc\ddu[w\
@cBbE[F\IgJbK\NeO\Wb\\_ZeefYg\mZncpdqcr[tau[wY
B\DdPjR\W\X[ZZ`]f[wg
@\A\CdF[GbHbLgN[PcR\S[T[UZW]X[YZZY^Y_[a[bZcdfjg[h\kblYojpYqYtWu[v\w\
K\V\X[\[mh
@bCdIkN\VZXW^[_ea\bbd\fdniuev[
@\AfB\CiI\PdQeW\[e\[_ccef\iZn[
@\CgD\GcN\Q]W\Xh\e]af[iekZscuc
BbCdGXKiOeQcUbVfWZ[b\e_]`fd\ffiaqbr]sdteva
C\IZUcVbWWXd_\pbviwo
CdJcO]Xk^cfbsduX
@bBcCgEYF\GcMcPZQ\W\Y[`ZaWkjmau\wd
I\NdOjTcWYXYZc[\\j]gf[m]p[u\wZ
D]EcKjMdP[TbW]\\^Z_\`\adb[c\dZf[hbi\l]o\t\u\vk
N\d[fhm]
GbO\PaQhUbWcXd\Zic
P\UdXXYgZb]eadbdced[fbl\u\
BYEbLYNYS\WeXl[e\\_\c]e]f\maodpcqiu\w[
MbXb[]_\a]c\fdgbu\wV
@YI\T[Wf_[c]def[
@fA\BYCZDfGWIVJbOdPbQ[RlWYX[[]\b_ca\fXg[iXk\r[tcva
@bC]DbEiGgP[WbXZe[ibm\
WiX[
CgP[Wcwd
@dBWC]DcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AdCdW[X\Z\gbsmua
AgCf
CgEePgrd
X\cm
AcB[C\IZJ\K[M[PXSXV\XXYXZ\[\\[]Z_c`ha\cVdae\g]k\lYn\q\rYsat\v\wZ
AaMdPcZc]gd\fdla
FbI\LgPZQdX[YgZ]^c_[`ad]e\fYgcnWoYq[vmwb
KlN\PdWhZhcYmhohr[u\
Dh]f
B[EcFbf\lkp\sc
B[CfDdEcKZPbeahalXmbvfwa
PYVgW[Xi`[uf
@bAgB\CdD\FeG[HaLZM\R\T[U\X\Zb\b][^g`Xb]eXgehei\mdneo[p[q[rgt\wb
AWCcGbIcJbUbW[XX_idffZmhrdv\
A]BgD]FcGaPZQfX[`bpbu\
]fbg
AZC[DdF\I\J\KrNZS\U[V\WZXZ[]^Z_Y`]b[e]fZiZn]s[t\vXw\
^hn\
C\EfO\VcWYXiZ\\cadbbd[heidlaobp]w]
AcBZO]P[WdYb`eiin[reu\wZ
I\K\V\X\Y[[[^fdagghbi\ncpYq\udvc
BeCdEYFcGhJ\KbLhN[OeP\QZR]U[VYXSYbZb\Z]f^Z_W`Sa\c\e\gVh\j[ldnXo\p\q\sXt\uW
@\BgCcDXFcIrNWObRbZb[d]U`Zbceefbg]idm]o[qgubvY
IZKbWhXj[Zd]fb
CaF\G\N\VdW\XZ^eaifdncpYqar\uY
@aB\GiXYf\w\
KeUi
DbE\GhK\M[WcZ\\]a\e[g\mao\rZtfvcwb
CbEkGhQcTjWeZb]o_]a[c\d]gingofpd
A[CZFbHbI\K]LbN\ObPZRdW\XZYf^c`\b\f\gcoZpZs[vb
SjXZmd
Wg
KfSj
JiPZSeg]
@[B[CgEZFqIfK\L\M\NZRhSYV[W\XY[\\[_Za\bbf\hbiUmWn\o[p\qZset[w\
ag
FqInJ[TdXZ^\adecf]gji\mZp]
CeD[F]GbIiJbNbPbR\WcXcY\]c^\`egZm\oZtZvdwb
@\AaBZDcGfPlQ\WbX\Zc\Y_caddb
@bAUDbGdISLbMYOZS\TcWc\f^b_bbbdceaf\h]kYlXmdn[ocpcq\r[tfuYvewY
A[CZFbHbI\K]LbN\ObPZRdW\XZYf^c`\b\f\gcoZpZs[vb
CeD[F]GbIiJbNbPbR\WcXcY\]c^\`ggZm\oZtZwb
@bDaEcI\NeQfShTZUaV\X\YYZZ\Z^c_U`]a\bamcsb
@]B\D[E]F\OfPaWbXca[b]l[mds[w\
C[QcWZafib
Vgn\
AfB\C[IbP\WiXcZh\Zobq\ufwe
Q\S\X[[\_ca\b\kjr\
@YBdCbEdF\KbLeN[QZSXUcV\WdY\ZY\[]]_b`Yabb\cde[g[ibkbmYnTpjsXtZu]vW
B[CYEYF\G\IYJ\M[NaOZPeQXRmS\T\U\VZXlY\Z\[]\eabcVd[ebf[lZmfn\o[pZ
A\CgHaI[KbM\N]RYVbXc[h\\][^Z_cb\dZe\fci]m[wX
A\B]D]F\GaJiKZL\M[N\S[TeW[Xi\Z][a]bYdbfiihkYp\s\uVwa
@\A\BeC[DbEcF[GgPVQkT\VbWcYhZ\\Q_[a]d[kcldq[seuZv[wd
B]Pe\gm]
ClWe[facf]
A\B]CZG\H\IcKYP[QfR[WiXZ[\\\]c`iafbZdXf\ibodrYscubwb
@dAcB\CcEgFlHZI[LgNeOgPcS[V[Y\ZW]Y`\a\cfdheZfbhZicj\kcmendocpZqbt\ub
K[N]WY[i_daccb
@]AbB\CbDbF\IcN\O\PYQZTcUcVdZd[[_faaecfbibpbr[s]u[wY
CcDbGgI\M\N\U[WaX\\[d[fjg\ldvb
@[B\D\EXF\G[I\JYKTN\OSP[S\U\WUX\ZZ[\][_[`Ybwdae\i\kYm]qXs\uZv]wZ
CZDhIaKwSbVbX\Y[_\b[d\f[n\r\sev[wd
@ZE[N[P\X\[[`]d]gekpq]tc
P\WiX[g\s]
BYDaX\v\wk
ViX]p]w\
DcE[FeI[K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
U\X[Yg_ffeih
BcGaM\edfil\m\uZ
KfZg^]
A\B]DbEcF]M\N[XcdZebg[m\wf
FcXg
AeC]D[L\P\W[Y\\[ahdbkfw\
Sdfhng
C]X\giue
NcXfgc
GaP\UbVdY\\a]Z^Xmbnfucvb
A\FaG[IiJaK[MbO\PdR\U\VeWfXe\f`\abfbgflbn[pbt\w\
P\W[bk
DdI[M\NcQiXZbhe\f\ndpjwl
ek
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lZm[q\t[uZv\w[
Ch`bfc
B\I[KgM]TZVbW[Xg_\`dsgw\
BdOgP]QaWc^e_i`\bbd\fdidmdn\r\ud
DfRgX[
B[DiGYKmX\[[_[vZwe
@]B\D[E]F\OfPaQ\SfWbXca[b]l[mds[w\
C[QcWZafib
B\DdXYll
EbTaWngbt]
GbHcQjSeWY\ed]md
I[K[N[O\SXWeYb_\bofWhbihnZoYp\qdr\s]
@eGgOb
IZUiVgn\
IcKcMZNjW[\if[iZlWndp\
A[B\DfG[N\O\WZ[]_Y`ccbdah\iql\m\wb
Xjcaf\m]va
BWDbGbK[L[O[Q\R\TaV[WZY[ZZ[f^\_Xahb\eYf]gekdlbmXncp[qculvbwe
@\IZWlXR[c\\][g]i\m[uZ
@dAUC[EcFcH[KZM[NbO\Q\S\T\WbXhZ[]f_f`[bbe[fejbnboeperesYuZwX
AgC]DREiF\McSbWXXhZb[\egfcgckYmZ
@[BfCgD[GdIcL\M]N[S[UcVYWdZibfedibnerltdv\wX
GbMfN[SWXf[]\[]\l\mbqdscu\
@aAgCcDbKcM[N\U\WcXf\\^fd]fdg\r[
K\VZXk[[a[cedcfdmbw[
MjN\g\lYsl
[i_\adf\
C\IdU[Y\gin\q\rbud
L\X]Yb[dh\neobpYqi
DaLaM\NoQ\S[YaZ]\Y_eadc[dde]f\i[lZneodpcwZ
MZW\\\lj
]i
DbI[JgM\N]Q]WYXh\[_bddfeg[qbsau\wY
DcKeM[NWT[UXXbZd^]_fdefbgai\jbmYnas[tcvawh
Sj`b
d\e]wg
BnDdE[GeNdO]SZTfUcVfWXX\ZZ\\_[`baZb[dUeWfeg[kcmZncqbr[vd
BZD\FZGZI[K\L\M\N\P\QgRdTgU[X\YiZX\Z]c_g`da\b\cZgWo\p\rSs[t[vZ
AaDZEaJ\K\L\McPdTeXcYfahcbd\f\igj\kcogpcq\r\sZtbv[w[
N]X[brnbpgsc
N\QhSdX\Z]
AbBcCbIcOcPbXcaYcbgYiij\rgwZ
AcBcCdD[F\H\M\O\S]UfW\X]Y\Zf\d_Y`ladf\hZi[kbmXpcrYvdwa
I\QnZY
GWXid\
@\B]D\IaK\OhPcXU[[\o^gcef]ipm[n]wZ
DaFeJZK]O\PbT\VdWdXY^\_]acdcf\hbihr[wg
B\OhPZUcV\g\sg
A\CZD\KiPgVgXXY\[f_bftiZj\m\n]pdwi
B]MgScX[fe
ChK\
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@cA\B]FcJ[LYMZNbO\PdQ[S[TbV\WeXWYcZZ\a]c`gbbcbdUg\i\l\m[oZq\set\uevcwe
M]N[ShWZd[n\
_\fnp\u[
CYIZJhPZS]WZX[\b`Za\f\mcrYsaucw\
ATBWCeDhE\FjGaJ]K[NZQ[R[SXTZUWVXW\Y\Z\[\\[]\^cbbcbdbe\gdj\kclcmcsZu\vZ
B\D]EaFeIbP]UhXi[c]b^aabebl\mcpd
@ZBgCcF[G\IeKZNcPVSbT]UdV\W]XWZ[\[]\_e`ea\bbc\dcgbhbi[kZmdn\o[p[reu[v\
Rh
NhSi
ohpYqc
B\C\IbNcObX]^k_gedi\odrbtd
BgEcNd[bic
CdD\EYO[WZX\Y]apuZw]
GiScXe
C\JZPj\d]dfb
K\fhg\ndse
Zm
XbgZsh
@nEaFaGdKbLiS[UZW]XeZf[g\[_Z`[c\dZidl]rbs[tWvc
bh
@]BXCcDcE[N]O\PlQmUbWX\]]b`\mdsdv[
B]X\_Yhni]r]v\
@]AfCbFcGdHaIaLZN[SVVVX][b\X^d_g`ae\gbhbi\lWn[oXqYsbt[
CbIaO\PhX\[\_]ebf\s\uh
B\CXE\F\IhKbLhP\SaTZU[V\W\YcZ[[a^e_e`Ya[cbdai\mVnWoVpZqiv[wY
T]wh
AgE]F[GeN[OaP[SbV[W\XbYiZb\]]d^ccbe\fgijjcn\phqZt\uevaw\
KeNhS]\d`[cgi[mdrhsZteub
CdFfIeK\PXQ\R]WZXWYc\d`hf\qf
@ZD[GYI\KYO\PdQhRcS[UaWcXWY\ZQ\d^\_[`\afgclemYn\q[sZtev\
BZC\G[JYKgLhO[PdQfTjW\Xc[\\dgZp]t[vf
NgPeX\[a
G]ek
FcIdMhXX\do]
G\T\XdZqsYw[
@\AaC[FeH\IdJbMdNZQcTgVbWeX\\X][_Xf[g[ick\n\r]setdwf
B\CdJ]K\LbMdNcQ]TfW]Y[ZY]c_abcdaeaf[gYi]kZnbqbs\w\
IZQbZabosd
@]B\C\DZE]I\M]N\O\SZW[X[Y][\\c][_\akcmg]i\m\rcuZ
CeFhIkRcb\c[heqZraw]
@iBbF\NY[caYc\lbqiub
@dFh
CmGcIZNeU\]fc\d\rb
D]GbXgee
@bA\CgGZHaI[M\NfOaP[RYVbWZXb[h]Z^Z_d`\b\dYe\fbi]m[n\wU
@bBVD\F\G[IdJ\LdNZOYW\XWY[]\^bbYdgefijnYp]qZrYt\u\v\
B\I[J]LcQcZc\[^[_gpZwZ
@\AaMdPb]g_[d[fdkfla
AeCcDdFeIZKYL[OeQ\W\X\Zl_Y`[d[ecq\sZucwY
A\DbIkJbLbNcO\P\XWYhZ]\\]\_c`bf\i[n[rZtau[vg
D\FeN\Vgf[inn[wf
IdJ\Q\TbU\Z[_]ddf[gYh[jcncp]rasf
BcC\GePcQdXeY][c\\dYfki\mcs\uZ
C[DcFZI[ObPiQ[R[V\WeXYZd]b_\`abbfbg[h\iel\nYp[q\rbsbufvc
CpF]KaP[XX
@dAbBYFbGYIeJbLXNdPbUdVbXXYb^b_\`bceedgXickcmdqft[ubv[wX
BaCYDcGWIjK[M\N\OYPbS]TVWhXVY\Z[\c_dbbc\dYeffcgdiZneocpdrctav[w]
J]O\P[QhS[UbXb[\\Z_\aZf[ibr\s[ufvewi
CnS]TcY\]c^Zgbi\mc
DbQ]WdX\_[
MdP\X[m\wi
XZfgn]phsd
@[F]GdHbI\N\W\X\Yb[\][^k`\fig]mbndo\p[q]uZ
@cBZD[IfKeOaReWZXTZb[j\b]\`jcidXe[fZhbiZkZm\qbrbsduewj
BZEeF\KcLeMfP[WcXV\dickju\vZ
K\XY_[f\hov]
C[JgP[U\W]Xc[b`\agb[sY
A\B\EbI\J[KbPcSfXYZ\^hd]efgUhZi\kbmbo\siu\w\
DiE\FaGbKcP[RbU\Wb^]_\`\gim\vbwZ
@\B[C[FYN\P\QcS]U[WZXX[[\[][`ZaZc]e[i[kml[r\uZw]
FhLgS\XhZh]cn\pbq\sZ
CcKcOZZk_]f\vZ
B[K\LZNcOfP[Q\S\W\Z\[i_faefdhbibmao[pfqdr\w[
@\OgXikcmbwY
AfB[DeFcIjLnM[NcSgV\W]XU\[]f_a`[bidfecfZgZncpeqYr[t[v\
@\F\QiY]bdi]
SdX[Za\\^g
B]IfWg
AfC\F[IhKeP]QeSZXbp\
B[F\GYIeQ]XgZ\\cfcnb
@\BbDbEYFkIfKfL\M[NbR\V]X\[e`\d\f\k\m\o[q\rZt\vbw[
@dB[CZFeHdI[JXKVLcNaQ[SWTfU\VgXd[d\e][_WaUbbc[dXeVfjgeidj\m\ncoapdqXrcset[u[w\
CbDeFZG\IeJcO]SbVaX\Z]]d^d_[a\bhd\i[mYnfsitTu\w\
EdPZTbX[Ycagi[o\sb
C\D\EgJiPYSfT]W]]]bZf[g]s\tcud
B\DdG\I[KYN]P\QZSXU\YcZa\]]g^ea\eYgfick\mYq[rbtduc
@cCdE]G\J\K\OiRbSYT\U\WeXd[b_gaYdZf\ibmfo\qfs\
CeIkJeP[cbi\
B\G[JcP\ScTfX[Za[h\\`ffog\igm\pf
C]\]ibwh
CeGaJ\O\P[WbX][e\fikn[sgt]u\vi
B\C\F\GZMXPdWdXY\k]i_ccee[iYlamZncpWucvYw[
Fj
@ZAdCYE\GeHbIVK\M\NbPbR\T[VbXZY\Zb[\]a_i`bajb[d]fdg\iakZmdqYsbtXucwZ
BbDdGfHfIdK[LcOdT\V]WXXW[c`\aVcbe]gdiep\qbrb
X[Zp_[s\
Og\[]jmd
Wjw\
@fLgNbS\Wd_[`dbbnhub
B\CVGYIcKWLWNfO\SrU\WWX\Zb[X\e]W^c`[a\b[cadZfgg\ick\odpgq\rYsdt[vbw[
CZD\M]T\W\[Y^j`bceggi\reuewc
ChO[^Qddm[
IaK]O\P\WgXYZb[eadcgm\ucw[
`idalZ
IZL]M[V\XgYdZf]d_Yf]icpdq[uY
CcDfEfP]VbXY\nf\nc
EcM]PZSeXX\[f[mbv\wg
AdC]M\QZU]XYZc\\]mdap[rcue
JlPZZ\
N[Q\SrXYgX
B\U\d[illhmk
BgS\[j\b]ffagjidubw\
@\AZBXCeDbE[FcJXMZNbQ]T\UbVcWeX\YeZZ\b^]`[aZcZdbe[fbgSh[ibjYk\mYnbqZrXsgtbub
@]A\B\CcFcG\IjN]OdXc[c\b]g_fb\cZecgdi\jbn\s\uZwZ
A\C]Kfl\v\w\
@dBjC\DcE[GbI[K[NYOdPhXW[b^\_ca]gbmYo\r\s\ve
A\KbN\P\WfXZ\[^c`cacbae\gbhbifjgr\u\
CcDaEYF[G\JXKYLZMWN[OeQgRfTgUWXcZU[\`[aebcdafggXhcifkVmZoYp\rYs[u\
A]C\FcN\RgSYUeW[Y]cfehwX
A]DbFbI[JZKZL\McPjSbWY[[\\]a^b_da[b[cfe\gci[qdrYuZvcw[
RfSdbjiZ
ChVbW\\]ifo\pbsl
X\[\_\eimb
AZB]CZFbG]KVN\XZ\\eil[mbobt\w[
BXIfKbOnSbUeVeW\XX^df\goign[peq[rlsgt]
DaEZFeIfKZLbNZRcUbX\f]ihvbw[
AbLcWlXW]bgiuev\
A\BfQeS\WbXWY\Zb\V]fd\fig\mju\v[wY
@cB\C]DdE[FhGhIeNYV\W\\a_c`Zc[ddi\p\t\vbwd
@\G[Xd\d]\defjg\igu\
PgSiWcX\mh
B]M]PcXgm]q]tjw\
CcDaF[GcHbMeNdR]S\W][\\\]\^b_\cidZg\ihk]l]mfvawX
XXZitbwj
CVIbKiX\aci]w\
@bA[BZCXFbGbHaJcKZLeN[O\QbRWS]TbVWWcXb[Z\[]\^i_T`\cXdZebfdgahbi]kel\o\rcv\wc
@eAbB[CaE\F\HdIcM]O\R]T\U[V\WcXWYb[b\f^X`bfcmfncocparYtfu[wd
AgB[C\D\F\GdI[NdPWS[TbWZZi][^\_d`[a\bhecf[gdo[v\wZ
B\CeG[I\KYNZOXPWQ[R\WWXYY[Z[]\_ZaVbsebfZi[jZkXmfwY
CbDcIfPgVhXbZa\d]]^Yd\f\njp\rbscvawZ
FfIhKchbm\
JjQ\X[Z\
B\F\G\I\JiLiPWQ[S[UZV]Z]a]dbg[h\ido[p\sbt\u\
Shrb
Xdfh
AaBZE[IkMfObU\VZWdX\[[\Z^b_\a\bfe\fbi[mbnepXr[udw[
@[APCfDcEgFZGbHbKcM[N\O[PXQbRdTnUbWY[f\e]\_[`badbicYfbgYidm\nbo\pcqZr[sZtcu[vg
[]^hqfs\
_]`l
DaE[FkGb]dcbfdwc
FhN]vb
ej
DeEiF[OYX]m[wf
B]O[S\bhsg
IdKZXY[g\[`\jiob
UgVbW[XZY]ke
IePZXhn]pcvc
B\DbE]Xg_\cim\
FcIgXbm[
BaN\PgX\nbtd
@\GeK\LiXf\\_bbcd\gZmZ
BbIaPaVbXZdkk[s]
FXJhPTWZX\[]bjsbv]
@aB\GiXYf\w\
I[RgVhX\Zg`]kbn]s\ue
DlEgK]N[w]
A\BjC[DbF[I[KXLdMdNdOdPg[Z_Z`ea]fcnZqes\vY
@ZBZE]IhKbNYObP\SdUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\NkP\SaV]X\[b`]ecf]hakbldm\nfobr\tbubve
L\O]Z[nfpbsj
AZB\C[D\G[HbI\LYObR\U\V[X\YZZc[e\a^d`gbXe[fdg[pZqfr\t\uYvVw[
CfO[QkVaW[Xa[c\[]b^gacfXnZq[t]uc
mbrbuhwd
B\IgKZPhQZWcX]ZZ^d`ea\dcg\m\
@]LeN[O\S\VZW\XZ[jb[ebqar]
Xcpbqg
IbNbPeRcS]X[\ndZf\mancodw]
Lbqg
CjWfXb
C[GcXcY[Zc\[]b^h`\d]ie
BnFcI]XV^e`j
B\IdVi[[\Z^\d[n\patb
A[BYCZE[I[J\K~O\PXU[V\W\XWY\[]_XaTc[d[e[fYhZiZm[n[wX
Bd\]wh
B\F\IhO[W\XZ\[fouZwY
`gdb
O\Xm\\be
@\BXFeIkRaXZd\ebffo\p]
AcBaDcS\XZ_ha\i]ocrg
K[[h
@ZA\BXDcN\OePYS[WdX[[[\n^b_Ye]wZ
FbIhe\
H[IZP\Sc^\abghlar\sZtew\
BdIeKdNfW\XY_\bhd]p\
B\IlM[X[\hfcm\oZ
@]BZCcD\GcJbKZOaPiS\TYU\VcWXXbY]Z\\\]\bedig\i\j\k[p\q\r\vewV
O\PWWkXd\a]cg]mew[
B]DXEYIZJ[KZMeNZPXQ[U]W[[X]bcYdZfagZicmZnbpdubvbwn
CdGZJbPjQdTaXWfbgdh]
UfZb[b_ba]bgfbgdmcs\
BZDbKOL]OgP\QgR[S[U[W[XUZk[[\X]g_[`Xa\b\dYfbkZldm]neobq\rXwh
D]G\Q\WbX\Y\Zc\Y]ff\g\mmu\v[
\gwZ
B]F\IdJ\ObPgTddZe\kYmenbscv\w]
PZXhn]pbvc
@cB[I[KbM[O[PZQYSaUaVbW[Xe[\]g`ba\fbgeibmaobsevew\
BhI\QgXZZ\
Zf[iwZ
X\\g
@[FeHaRbXZ[d\\^cg\m\nho\p[qZu\
DbO]PZTbUbVb[]]ffVgeicmbobsetZufvd
A\KgZ\[]]\a\fetduc
fqve
@cAbBeC[E[GkHaNZW\^dbie[g\r\s]u\w[
I[K[N[P\W\Yc[cf\i\n\oZp]qo
B[CcGVKdPjQdTdU\VWXce]gYpb
IcPgU]VdW[X[[\^b_\hdk[ncoapdq]s[t\w\
E\I[K[W\Yc[d_Z`da\b\g]in
C\FbIbJ\LgNZOaPgT\W[XX[\_h`Za[ebgemZqlrdu]vdwZ
SZXm
B[EgFeGgN]QjR\S[W\ZZa\bdiZmYrbwc
@\BcCbDZEXF\G]HdIVK\McN\ScWdXc\[^Y`ccceZg\iemhneofphqar[v[
@\AZBeCWD[KiLdNdQ]RfS\W]\b_[a[bbc[dcgeh\kel[o[q\se
@[B]FgIfXZ[[\d]b^g`]pa
@hB\DfGjIcK\LZMYNZOfQ\XU[Z\\]Z_n`YbYc\egiak\mfn\ocpZrZw[
B\C\GhMeN[WbX[Zb[e\ha\fahbmbrbs]va
@hAaBcCYE[GkJYK[LXM]NSPZR]S[TZWZX[Z[[[\\]Z^b`deZfUicjbkWlVmZn[o\p\qXsgt]udv\
X\`j
BXfnu[v\
FdI[K]QdZbbfgbjdm]tbwb
A]P\Wm
A\B[FZIcKdLaNbOdPaTfU]XbZ\\\]\abb\dhe\gYnbrdw\
@\E\FfIjM]RaVZWb\c`\i\m\oZp[rYt\w]
BaFgIZJcKbPdVbWbX[Yda[bbdbec
I]XZhi
AeBbC\D\I[J\KbO]U\XcYe\Y_[a\gak]mbpb
FWI\WoXZ_\cW
Zf[iwZ
Gdbbc]nmt[
W\Xi
X[\gw\
G\SWXnda
Xf\cdZnb
M]Xjmb
@gD]NnXW\[`]acdaeaiam\
G\ScWgg\shw\
CbN\\kw\
CdEcFcHbJ]ObPdS]TeV[WbY]Za[[^d`bc\ebgchbkambqevi
AbC[D\EfFlGXHZJgKcOhP]SeTYZW\[]X_]a\b\dieZgShYiij\mendofpYsjtfw[
BWCaDfF[G]IgJYK\L\M]N[Q]ReS[UbVfZZ\c]Y^\_b`\abcfdZfhihmYn[p\q[s\tUv[
@dAZCbDfEWFbGfIaJ\K]LnO\P]Q[S\U\V[W\YbZc[a\[^W`UaXcfe\f[gdo]qfrfu[v\wW
AbBaGdJ[N[PdQjT\YeZf[Z\V`]aabedffbgZmYo\s[t[we
@[DZEcIbJZKZLhM\PcQfTdV[W[Z[[b\f^haZe]gZhbiYm[neq]resW
@bCUJhShZ[c\fZg\ickal[m\wd
A\CiI[M\N]O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@]B]CeDdEfFbI[O\PgQbR\WbX[Z][d]b_\adb]ddkbl\o\u\
N[ShW\d[n\
KYN]O\WfZb[e\\_bcfn\v[wZ
@bAdC[EdF]GZKfMXOYPaWcX\\\_[`\dbg\i\lZmh
@]A\G]K]L\MeN\TeWdXX\c`adbfagllbs[
K\Wi^decff
Xi
B[CkFaKeM\P\X[[q\\d\g]s\
B[X[\ifZ
@\KdL]P\Xa\b_[ah
@gD\EeFcG[HbIYOdQgS]W]Y[Z[\[]\`aacdcg[ifl\mencoaq[s\tbu\v\
g\sh
AZBVC]D]FbGeI\KdNXU[XZ^]_bb]dcehfgh]i\lnq\rbwb
FdKhNcSfXYd[se
@[A[B\D[EWF\G\I\KbN[OTP[S[U[W\XVZZ[Z\\][_[`]bsdee\f\g]i\kYmYqXs\uYv\wX
CYKiUaY[vZ
A\DdFfGZIfKcLbNgRbT\Vb^\d\f[gapasgubvdwg
DbKgNeRc\c
C\E\FbZcajd]ia
D\EbFdIaXZ[b_gidrb
CnGiN\SYXec\
@]AcC[G\KcL[NYO]PeQ[R[SZU\V[Xa\Z_[afchedk\l]n]o]p\qbs[t[
B[OmXZ[[\l`]d]gekdmZq]tcuc
SlXYg]
P\QgWgYcgZs]vg
LmP]X\p[tZv[
@dCcJ[M\PWSbTcWiXgf\w[
I]JcLZXfp[td
C]WdXe]\e]jhma
BYDaN\WZ\ekjq]vbwg
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d\f\h]m[oWp[rcs]tWvcwZ
K[We_g
I\JmS]XX
Zfsa
J\X\f\ipu\v]
S[p[qmrf
@cAaB[CdDcE\F[G]HhI]M[N\Q\VfW\XZYe[f\X]\^b_h`\afbgc[dYgXhbiklimXn[oaq[r[tc
B[VbXf\Zlfw\
MbX\mf
CbW\\afWgbmcuo
AbXWYZ\b]n_\
Xhgbmcsc
@ZBgCdGfK[L]N\OcPXQbR[SZWfXZY[Z\[f\d]d^W`Zbcc\gblXn]sYuZ
FZIg^d
I[J\K[ShWbgXh[kbo\seu\
Za\\^i
AXB\DiFcGeHcIYJaMXQcRcT\U]VZYYZU]b^d`ea\dZebg[h]icq\t[ubwe
F\LfPfQ]ThXZZ]_\a\d]g]icpZsZub
CZD\EaF[HcXcYb^i_Xbbc\ddfcl\uev\
[jdZf\l]tbu\
@bA]BbFdK\R\U\Wd\\abfdgg
CcDdFcIbJ]K\LeMbNbRbSYUXWeZb[W\R]VacbbcXfah]k[lYmdnZobqcsgubwb
DdFZG]MeNbPmQbT\XZY[[Z^ccceffcghh\ldmdnco]pcud
B\DdF\HbQ[RdUbWbXZ\[bbdYecf\kjm\wh
Sbcg
ViX]p]w\
P[Xg[\uf
C[DeE[I[K\L\NeO\SkYa[\\]]\^hc[eif\mdnbqYr]v\
RfWcXZ[h
C]Xmwb
A\DaFdJcK[ObPdRdU]XV[i\e]Yaadde\f]g\iZlZmircsYt\uewU
@fF\K[OZP\S\U\VbZddZg\mbn]pdsmv\
U\X[Yg_ffeih
@]BbE\FcGbIcJjLaM\N\O]PYUbVfW[XZ[[\\^f_\dcecffibl\m\o\p[q[rZuYw\
@[A\B\CZF\K\LbP\S]T\UXW\X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
@cEdIcJ[K\O\RaUbVbWcXUZb\c][_e`ebegck[n]qcrbsYuYvb
@\B\D[GPI\LdNYQ]XgZn[c\Z_]ajf\gZiim]sXu\
@bB[D]I[SgV]W\X[\[^bb[e[nbw\
XZ[k
X[\g
P\Wjw]
C\HcV\XZ\c^c_hdbmhra
CdL[VeW[X]Ye[[`aa[d\m\ngp[
EaGeVeWa\d_[add\f\nco[sgtbw\
P[Q[WZYb[\\[_\ackhq\
@eGgdbm\
gZsh
@bBbChDcFXG\HfI[OcQ[RYTfU]X[YaZ[^d_h`dafcZejf]gZh]ick[lZmbn\p[rfuY
C]GoI[MZXY
G[Zg_\
F\IcNcQcWgcbmkrf
GYQjT\WhXbb\d\
W\Xa\g
Sdmbneue
BbCbGjHcLaMgP\QdSbT\Xf[[a\fbgliclWmWobpbrWs[w[
B\MZPeS[WcXS\Zlm
P\WhXj`bg[lYpdwd
BaW\[\fclhmd
@dA\C[E[GhIfL\MdQaZ\[[\W]\_[`]c]dbfZg]khl\mYq[rYsau\w\
A\B]DbEcF]N[XZebwf
@\GYVcW\[o_[l]qW
C[LbPZQ[TgWbXeZ\`bgcjcnfo]pbve
J\N\PjW]Z\_\`edc
FXSlW][[nct[
@[CXI\N\O[WcX[_[`\bffoigkdr\u[
AcBgPcSiTdWZXcZ]]h_\d\fbgemWs\u[v\wg
BjDZF\GYJ]M]Q[SeVcXbYf_\c\dcf]i\mYoguawd
@\F\NrQ\XZ\Zm\
AeC]D[L\P\W[Y\\[ahdbkfw\
IdK[PhU]VdW[X[[\^b_\hdk[ncoapdq]s[t\w\
IbM]P[SdXi\\db
Ag
GbIbP\Q]R[U[V[XbZc]Y_\agbbc\dZf\gekdmbnbp\wb
og
fhnd
I[Q\TgUeWbYd]c_bgclbm\qdtd
MmObXT
BZNZSpX\]cgX
A]BYCdF\K\PfS\UZW\\X]W_Zb[fui\m\u\
AcBbDcI\N\RdUfVdYa\ccegaibl[mYn]pb
B]N]X]flv\w\
CbGbIbK[M\RbSZU\WYXiZ]_bd\e\g\qdu]v[w\
vf
AfCbM\PcWeXa[\a\dZe]f\lkm[vewZ
A[BiDaGdIhP\R\WiXZ_de[
A\IZKdLbM\NbO\T]WeXeYc]]^fb[c]ddp[r\tew]
DlX\
IbKdM[S\WZ\m
AbWj
@[A\BYNfObPeQ]RYS]TbZb[g\d_]`\a[c\dbgbh\kbl\qjr[sZ
@dCZD\FbJbKcNbQcT\Za\d]ceffbmcwg
@\AeBbDcF\GcIZLeNbPdUfVaX[Zc[T^b_\fbibjelco\r\w[
@YA[B\DZFoIhJfKXL\MYNYOTQZRmT]WbXPZY[h]X^V_d`Za\bddbe]fSgXhdkblVmdnbqZs\tgu\wY
B\C[DdK\LZMZN]P[SYXd[\\V_a`daccZdXe\f[llm[u[v\
MkS\XY
P\m\wi
B[EcGYI\LaP\QeSeVbW[X\\r]afZg[nZobwb
A]BZCYKZPZTvV\X[Yb[Z][^cd]fbg\ilkbm\n[qas\t\uWvfwc
@cBVCfDgFZGgH\IYN\PgRWUZW[XY[U\X_f`[ajbbcWdge\fWh\iUkXlWmcq\rbs\t[uYv[wT
CZUb]b`cdefiidkdlbm]o[satdufwY
Xh\\
B]CaGZJbL[MZPbS\UbVc[b\Z]\^c_ga[b\mbobpbrZtcvcwZ
@\CmDdEcF\GeJ\KbQfWYX[YcZ\]Y^f`bf\l\scu\w]
Ac\[g[ncpbshtb
@dB\DZEbHcI[KbL[M[NeObQ\S\TcUYV[Ze_eced\fdgWheidkbmXngobpbqcreu]vew]
@\BkEbF\GdHdI\LbN]QaR\XYZa[c\cc\d[fbidl\n\setcuZ
CZF\IcP\XfYc[\]gc\fkibp[qdr]s\uU
DZIeXc[[][gdqcuf
Cg
@ZCfDgEjG\JYK\PZWYX[ZYaek[wb
AcCbDcE\I[KWM\OgPYUZYcZ]\[`Zbae]f\gkmar[vb
@cBZDeGkI]K[M]NbP]TZU\ZZ[Y\b^\a[bYdgf\gbh\l[oet\wZ
B\DePnR\W\X[ZZ`]dbfXwe
@cA\BbD[G\HhKYMdNYV\WZ[b\Y]b_ca\cke[k\nco\pbudv\wd
GeN]P[WeXe\Wbed\fpmYwZ
BZCbGbHbM\P[S]UeVkWbYZ[e\W_h`[ajbcdZfbicl\nXp\qZu\vZ
C]Wb[k_a
MhXXea
B[M[SZXm\]ca
BgLbNbO\PXVbW\Xg
fh
O\Whikq[s]
MdN[W]]\l[u\
BXI[MUNeP[QaT\W[XYYfZ[]iabe\g[iYlqndodpcvhwW
@gA\BWC\DcEbFeGRIVMZNcOdR\UdVaXa]d_Zb\dgecf[g[icmhocpWqZsZtdvhwY
BgEcNd[bic
XbgZsh
LoXdratW
AcCeKYL\NYW\Zm_[`\f\mYq\s]w\
AcB[DbFbGZHcJ\KdM]NVQVRbS[TdU]V\Y\Z\]\^\_d`cadfggbi[l\mbnepZqXrYsZucwc
A[B\CZGeIWKbLYNeO]PaRWS\UeYeZd\]]b^bb]dWg\idkclYmcndofphqou\v\wc
A\FaG\H\IcL\RcT]VcWWXcZh\]]d_Yacbbcdgihdm[n[o\pbret]w\
@YBeCdF\KZLhN\OYPYQfRdU\Wa[c\X_Z`Yffgei]kdmfn\p\q[t\w[
EcM]NZPZS]Xa\[f[mawh
Xj
AaEbFcG\N[_fd[hbmYscteudwe
FbX[\h
UgVbXZ
Xg
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqcrhscteubv\wZ
DfE\GaOWS[Xc\d_de\u[
B\hji[
PbUdX\hfkbrbvX
IXK]PZVc[d_Yg\hmn\q[r[
Sff\idqduf
A\B]CdO\PpW\X\uhvZ
BeEbGaI\NcS[XaYeZca[bcecf\g]h]l[o]r\shv[
@\IdOfS]TdWdXb[Y\c^b_b`\cbgbi[lYme
B[JiP[U]Wd\d
BcGaP]QaT\Zc\\]c^[dde\gjnapbs\tbw\
g\sh
EjObPdX[Y\\d_c`\
B\GaLZP\SgUbVdX[Y\][^Ue]ndpaq\vb
@fC\DdEXFgGbH[IeJ\LbNbQdRdT\WaXcYd[h\[][^c_e`iccd[fchci\kclbnbodqcr[ubwT
BfCgDZG\JbM\NYO\P\Q[R\U]V\W\Y]ZW\[^[c[dbeYf[gZk[l\n]ocq\wr
A[B\CcEcJ\L\PWQdS\WlZZadc\dbi\nbpfqZsitX
AeC[DcIcKdM\N[P[QeTaVc]d`]a[dZf\ghneo]p\w[
QiZ]_[s\ue
Xju[
AgB[C[DfGcL[M[OcQYRbTbUUW\Y[ZYabb[c\dZeXfegli\rcsXt[ubw\
BZDaE\W]X[fowY
O\P]]]ig
@cA]BWCeDYFcGiIeK\LaW]XZ\g_daed\ecibrc
F]Vg[d\\`dj]m\nfp[q\
vf
A[GjSdTbc\
A\D[E]G\I\JfOePVQdWZXZajd]iZk[o[p\v]
Q]Zj
M\O\Xiic
@\C]IbMZO\QcUUV[W[XV[\\b]e^\_[`\afcZf[gdijkamjrbsWteu[
AbDdGaJ]PbQcTfU\VdX\Y\]\_Zbfcdg\iam\pd
Xbl[nf
B\CdNdY\]ddZg[iduj
@]B\I\Q[T\UaVbXjYb\X_\i]jbmdo]sb
BXHgKULbM\NaQWV\W[XfYcZf[d\d]c^ib[fbh[mbqcr\u[v[
J\KwN[W\[[v[
MjXYfi
C\]g`bdafbuc
A\B]D[FbIZJbMgPcX\Z\]\_fafd[fcidl[m\rdscu\w[
EaGiI[KcS\[]^d`Zdcfbgei\l[nbu\
B\D\IdK\LbNbOcPbQfRbV[Y[]\_Zb]g]mjncoaq[sWtfu]
WWXr\]
@\AdB\FcIYKcLoM[PZQ\WeXlZ\[Z]\^\`jd]f\qVrbs\
CcX[]k
LgNZVfWbXgYcZ[[b_Zg\i]mbq\s\t[
AdC\DcE\GbIVJ[NaO\PcRdT\V\X\ZX_]`[ddeffbhckZl[obs\tZwc
@aA]IhK[LbPcQ\T\XbYcZ[\Z^eb[c[edg\m\n]o[pbrZsbtbwj
@[A[B\EcF[KdOkPeQ]T]W[X\\e]d_X`cdci\menbu\v[
@bA\EaHbI\UcVZWbXdYgZb\\^[fhkalar[v]wZ
A[BZDbEcGWHbIdKYNYO[Q]R]UdVjW[X[[Z\h]Y^a_balb\dee[fYh\kaldnWoZp[q[s]thvh
@dA[BYCbDZEgFfGYJcK\LgMZNiOeS[TcUaW[XcZb\Z]Z^Z`ga\bccceXfdhbl[mVncpbrfsYuZw[
BYJcMZPTQ[RdWdXn[Z^cbddgg[h\ucwd
Uif\ij
CcD\J\K]L\QbTfU[ViWaZ[[Z\d_]g\nho[pZqfvcw\
GYKmPbV]X\Y\[f\k_\dcilmWw\
B[GdJXMkP\XY]am]nZojt[v\
K]gYsi
B\DdF\HbQ[RdWbXZ\]bbdYecf\kjm\wh
fj
M\S[X[lk
Qh
B\C\D\G\L]MYNXS\XT\[]i_\dbf\g]i\k\l\m\ufv]wY
LcQgm\
@\AgBZFdHbIbTbUbXc[\\\^c_Y`babf\ghn\o\sWw[
IbLeX[_]i[tjv]
BeF[PdS]W]XYfhkkw]
@[CbIcPZQdXZYeZ[]b_Zalbbd[gZn[peq]seteud
I\f\o\tf
@]B[C\E\G]I\JsK[MZN]P[Q\SpT[W[XcYeZW\[][_\`\b[cefbgVibmZnZsgu]w\
DgMkXY`gw[
@hB[DdGbJ]OiPaZ[_]a[dZf\lkwY
CdIbN\U[YcZbg[pjseu\v\
@\abnhubwb
B[EeF[IeJdPZQcTdVkW\XU\b`ea\fchgico\p\qdsbt\v\
LfXZ`odalc
@[BVCYFZGYI[JlKZLeN[O]SfW\XZZ[[b]\gZnboZse
@\BZDbG[HaI[K\NbPZRcWaX[[b\c^l`eacd[g\k\m\o[p]qXs]u\
@YAdBYCXE[GdHfI[LcMYNYOXPeQSRZS\WbX[YU[Y\c]h_V`db[cXfdhXiZpWr\s\tXvXwZ
BdE\Shl[
IcL\WZXYYk`Zq\
A[L\NgQYTkWbZ\]cf\gbmep\va
@hBZCbDaFiGYI[JaL]MZNbPdQcSbTWU\VSWbX[Ze]c^Za[bdd\ebh\jakbl\m[naobpcqerksbtbuav\w[
B\PcSdWZXhfjihu\
B]FbXfZ\\b]\`aa\b]feudv\
A\KgX\[]kcu[vd
GbSdTbWbXZZcb]f[ikkdvZ
@cAYBVDcF[GgIYL[P\RlT\UZVZYY[]\n^d_Z`\aZc[d[ebfegZk[mYo\p[qds]t\uWv\wW
@[AfBYDeE\F\G\I]KbNdOWPbSZTdVeXeYZZb[f^[c\dgfbhZmUqZsbu]wY
PfQdWgXZdZ
S[V][ebangp[
E]IbLiS[_]rd
@\D]FbGbKbLiM[NgP\WYXZ\x]b_\d[fXicrew\
D[EeS\Yc`Zbbdcf[iekh
F[IcS\naokq\
@aCbEbF]GZJbMWOfV\XkY]\[^\_[`\e\f\lZmdpbrbsb
DcUdX\hfkbrbvX
@]AZB[EfFWGcIfLZTfUeVTWeY[ZY[[\Z][^b_Ze[fag\hlkbm[nlp\sat\vZ
A]B[C]DcF\LbNdObT]U\W[XcZm\[]]_\f\obu\vbwe
B[E[G\K\Qd`\aWb\dhi[l\vfwX
@]A\B\ChEbFgIkKdYmZ\[b]\afcbd\edfcgYiZo]q\s]ubvYw\
@cA]EdWXXa[Z\\_ad[edjjuZwe
CjI\K\M[PbVlYhZf[e]f^\_Xh\icn[o\pdq[
DcL]OZS\UbWgXjb\i\w\
G\Q\TbhhmhnhpZ
E]IaNcUbX\\h`be\u\
Ibn\ojp\
WgX\gg
B\C[IbK\LhMbN[QhS\X\Z\bcd\gai\nbqcscud
CgDZEeGeIgKfL[NcO\R\S[TZX[[\\d_c`ZaVbid[edfogYiYkdmWp\sYtbuWv\
@aBZM\Uc\ifgpbs\
I[K[N[P\W\Yc[cf\i\n\oZp]qo
@]A\G]K]L\MeNbPcShTeX[`adbfcgliblbs[
D\Fkbddkm\vZ
A\B[C\GeKgNeOeSZT\U\WcXYYe[\\bd[f\gflcmbokq\rYtduc
B[CYFbGcJaKdNbPYQ\RaScTZVbWjX]]ba\cWdaeag\haidl\pZqcs[uhv\wc
A\BbIbJgL[M[NbObQZR\WdXdYW[c\[]d^[_[`Xb]e\ikkildmXnYocq\rXsWtbub
B\GZI\K\M\P]RSW\Xj[Y\Y_jfYm\wp
DZFZR\UeVbW[Xd\\_X`daab\c]e[fni\l\m]rcs\vVwe
BRCYEcG\HcMbRbTaUdW[XsZZ[Z\W^cdceagbh]i[k\nbp[sZuZvbwf
GaXjfbmZteub
B\Q]W\Xg[c\Z^Zabd\fli\n\w\
@cC[GdHaIbKbVc^dfhg]mcr]w\
@]CfF\GaIYKYN[OePWQYRZTbU\VcWfXdZd\c]b^[_\`eaad[e\gfh\i\mco\p\qZrVsetiuZwZ
CcG[KePhQcTgXdg[
BXCfD]E\FhHdIhK\LcN[RaVZXWY\][^e`bd\ham[o[pfubwh
N\WZkhlbn\q]ve
@fBeGdWfkcmZ
@bA]BbFdK\R\U\Wd\\abfdgg
@cA\BmCVEfHbJ[KbLbOcPcQdSZX[Zd\b][^b_X`Yc\dde[fdgckcqcrbsfu[vWw[
RfWcX\
@XA\B[CZE\FdIfK\LcP[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\vawZ
@aC[DdF\GVJnKZL[N\P\Q[UZV\W]Z[\[_Z`Za[d]fbgZh\i[kam[nZqfshtau]
HcL[VbW[XWYd[]\b^c_gh]mfnfp[t]
EaGeN[ShVeWaYc\Z_[add\f\nco[sgw\
P[Q[WZYb[\\[_\achckfq\
MbVjX\^knlvf
X[\g
IcPgU]VdW[X[[\^b_\hdk[ncoapdq]s[t\w\
BZIgMfUbWdYbabg[n]rbwb
@hLcQcYcvg
CeEbI\NcPnWcXQa[bcdXeef]mdsZt\v\wW
@ZE\F[GcH\K\OiR\S\TcU\V[XdYm[d^d_[`bb\cbgbihlYmcp\q[u]v\w\
C\G\I\KgNW[b\]aYc[e[fXh\m[n\vYw\
TcX\\\wk
WhX\Zf\bb\m\
C\NgSdXd[[\e^cidmiuYv\
Zc\dfckboZvh
D[PYWYXjZ\[\w\
@bBUDeEcFeIWJbMYOfR[S\U[VZWdXZYZ[X]Y^f`iaZcUdbeegch\kZmcnZoVp\scvb
FYNhQ\UgV\WkXiYe[[fbq\sb
A\CcJfO]PdS[ViX]\\]e_haid\e]lcp]rewZ
BbD\FcGcJdLdPcT[U[W\YiZ[\[]b_d`\dgf[gZiYmXs\tjwh
Xi
KgOcP\Xb`ab[ib
PiQ\Xcac
P\W[bk
BZCXDeEgLbOgPVUZWcY\[X^i_[aeccdef\gZh\ibk]m\n[p\qZr[sft\u\w[
O[Xk[bkhm[
CdD\F\I[KeL\O[PWW[XdZ\[\\b^\aii\v\
OgPbT\fggii\wg
ClF\J[KdN\OdP[Q\TbWXXW[\\[]]`]f\ibpZwX
@hCgDdGbOiZ[a[dZw\
@dLWNiW\X\\d]]kcncoav[
LdVcXZ[]fitbuZvk
BWIbX\\c_Zkfle
CbNcO]\b^gmcw\
MdS\WeXZ[g_cab
B\Ig
@aBYEhFfGePfQ[RcS[]]a\bbdYfeiWmWreu\wd
GaP[QnW\ZZ^bdcfbw]
DgG[PbWfXWYe\cabf\wh
AbGbI\M\Q\R\SdVdW]XYYbZc[fa\e]feg\i\m\ojr\tewe
X[dh
AdBaC\D[G]I[KYLcM]N\OYPgS\WjX[_[aVdbg\i]kZnXo[pitcwd
BWDdF]IlKjL\PcX]\d^bacs]
A\CYDiFZHdIUKYMYNXQZReS[T\VbW[Z[[\\d]Y^R_\`ca[cgd\eckdlcmcniofpbq[scufvc
DZG]IbNd[[\[vewh
B\EdFbK[NhScW[b\dYe]f\g\ickgqZr\sbuew\
W[X[fnkdu\
EbI[L[ScWd[f^a_ca\p]qftc
B\DbFbKfMdQ]Xd[\f\m]shwl
@XCgD\F\GeIhLcMZNaPWQURfTeUZWbXe[[\c]h^b_Z`\d\fckclZm\nbpYresfvY
AZCWF\J[KbNZO]P[S\UcV\W\XZ[]^Y_X`\bdedfYh]kcm\n[o]pbsZtZufvXwg
@aF\S[Xh]h_\gfqZ
CdI[WbXY\\_\bcibpbsk
G[K\M\PZV\W\XX\\]dadgVi\lfm\o[r\sbtnvgwa
@bBTCZDbEdGbHdI[JaKdM[O\RZSZV[WaZc[f\aaccbffhbidkglWmhras\uXv\
B[JdXf
@[B]CWE\FfHcIfPbSVXc[[\c]b^f`]dbqh
FZJkPZ
J\MdSaU\[X]Ya\idmk
BZG\I\LcN\SkTbUcXTZ[\[akdZseu\va
@]CeFeHbK\McNbP\TgUcW[XaZ[_[`cbcfdg\kdn\t[ub
CdZgqf
@]AbFeGfIcU]WbXVY[_b`\a\fdo\tiv\wf
B]DWF[G\JbK\LZMbObP[QYR\U[VbWgY[[f\Z^Y_Ya]bZc\d[f\iUnZo[p[v[
CdN\Ycih
BbKbTcWb\]^[e]fl
BcEbFfG[IbM\N\RcUdWZ[nb]dZe\f\m[nXo[peuawc
[bhbqi
@]A[BYCcF\IXL\N[O[P[WjXlZc[b\b]V^habd[lbmZoepcr\vdw[
o]ql
@\G[KgN\PbQZYdZc[]_]`gbbd\fdu\v[
@dA\BUEcGdHbIdJcLbMYNZOdP]TYUYVhWZZc\c]e^h_b`fb[cedZfZi[kim\nXo[q[reu[vb
@aAaBdCeDaE\H]IVK[NbQcR\ShVbW[Y[[c]]^W_Yb\d\gak[l]mbndohpfqZr[sdteva
BfCgM\T[UcZl]X_[badcg\hfq]r]
B\C[EaFaOiW\XZ^ba\c\e\g\mfs[ubwZ
BYIdKjX\o[
IgXg\bfat[
AcIUK]LXM\Q[TeXUZd[[][`ia\b\dbgbl\
IZMdXX\e^\c]j[ngodq\
@fBSCYGfJdLZM\PdQeRfS[UZWgYZZf[b\Y^b_Z`dbdced\fZifj]mZnco\qdrZtbudwe
PhXfYbZfjckcs\uZ
@[CbFdI[J]MaNdPVQbU\WcY\Zb[\\\^\_d`Xacb\c\h\i[khlZm\r[ucwd
AdCcEbJ]X\\c]dtj
E]IaNcUbX\\i`be\u\
A\CfM\NZRfS\[[\d^\`\aacZd\e\gZibrbs[t[w\
B[K[XY[mfdiZ
@XBXCRDbE\GbH]I\JZKWL]M\NYO[PXR]S[T]UYWTXeYX[Z\Z]W^[_\`Vb]c\e[fTidjukWl]m\n[o[rZs\t\uTvVwX
@\AdB\IZO[ViW\X\[a_Ze\hbid
X\`[uh
GcTjW[XeZ]ahdgsU
EbGbIiP\V]Wb\\_WfgmbngpZtZ
CeFhTdXk[[\Zu]
AbB\C[IZJ]K]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]i\k\lZm[ocq\t[uZv\w[
B\CWIeJsO\P]Q]WZZ\`[g\sb
B]XjYcoc
@ZAbB[DbG\IcKdMYN[PbQdT\U\XbY\Z\[d^]`eaZdWfggiimm\ncoZp[q\r\s[tfuZwd
A\BYCWGhKZM]NeOgP\QeR[S[U]W]X\Zk^a_Z`ZeZg[i[k\mbodpirZt\v[
@aAcB]CbGZI\K\Q]VaZg]egdjeqes\udv\
@aAcB[C[D]F[GeH]IbKdLbM\UhV\WYYg\i^d_[`bd[h\iYl\mcn[oWp]vf
Q\WfXdZi`\ve
JjX\
Xim\ogu[wd
@gFcIbKbYdgdscu]
@eAUB[C[DaF]H[IZJYKSLXNYOWQbR[S\T\WUXYY\Z\[b\\][^c_]`[acbWdge[fXidjblZm\n[o\qYrbt[uf
AgBoGTHaOcWe^\`pd\gci[tb
@jB\F[H\KeN]WZX\_Y`[a\kY
CeD[G\K\P]T\UZXbZe[\\Z_\fcmer[ubw\
@\E\F]GeIdL[M]PYSZXcYj\b][abg]mTocr\sbubvZ
I\Vbg]i]ncq[sh
X\[\fp
@ZB[E]IeK\LaNZRcS\U\WcX[Y[[Z\\_b`\c[dZf\g]k\nWogpWrbt[vewZ
D[FcIhKaM[N\O\Q\SfTcV[WZX\Yd\\^d_\`\a\bbfXgch]l\mZoZrcsktYvfw[
DkI[X\`js\
X]Y]^dfckg
C\DfG[IeJ\PfSgV]WcXW[[]Z_Zccdde]f\gYhak\q\sf
@eAZCdD[FgIXKYLcM[NYPgS[Xd[V]\_\`\aXcbdle\fci]kcnhoaqYr]sit\
CfFcGdIYKiL\UZWWZ[[]\Y^\_b`fbde\iflZnbpfsb
A[BXC[DgFZGeH\IeJdK[QXSfUWW]Xe[Vc\dXeafXgZifl\m]q\r[sduWvgwY
@\B[E]F\GZInWdY][j`\b]cadbe\fbg[hcmWnZp\u\v\wY
@cBZE\G\W]XX\\_\fgob
B[XUflu[v\w[
I\K]U][d][`afdhkiaqfv\
ObPbWd]jma
F\LYZ\fnw]
I[_[hj
I\K]UhWdXh
]g
Wi_[
CdG\bikb
B[InRlVXX[c\edoZpYw]
A\BcF]I[JcNcPYXeZ[_ccbkcper\thwk
C[DgIZN[RiS[V[Xb[[cjp\w[
CdGcIXK[PcUcVgZ\[c^[_d`]bcc\fagdn\obpbqdtXv\
C[FcIjX\d\q]rZt\
BYGeI\K[LXMWNjR\T[VfWeYZ]a^\adcedce\feg\ifnZshteve
AdBgCbE[FhGbIcN[OYReU\Z]]a_Y`ac\d\fZhbm\nboYp\r\v]wc
@\CeDiG[HaN[Q\S]TdX\YbZ[[Z\e_b`bdhecfegdh[iYrcs\tZud
O\X\]]if
F[K\fni\
B]X[[[\gcb
@dAbCXE\I\J\L[PYSdUeV\WeX[Z[\b]g^\bcdZe\fcg\ibmYnfo\p\q\r\sdthv]wZ
A\CbDhFeGYHbIcK\L[NcP[RbT\UZWhZY[k\Y_cdZg\qbs[
Q[Zj
X\Yb[k
@fB[C[FgGbIdKXLcM[O\PeQXRZSZUbVaWbYY[h\\]e_U`be\g\j\kXl\ncoUpUqesdtduZwY
@cFbOgP[SbXd\[_d`dbgdXhgicp\r]sYt\ubv\
I[K]LePgT\WmX\[Z\\`bbbdae\iZ
@ZCfDgEjG\JYK\PZWYX[ZYaek[wb
B\I[KgM]TZVbWcXb_\`dsg
EjObPd`\
IeU]Y[o\tjv\
@ZD[FbI\KaMbNaOcP\QcUhV]W[XaZ\[e]b^b_b`fabbcdae]k]mXnar\ve
F\PdQ\SXXgZ\^b_[`[a[dci\kjm]w\
BhDbFfX[
E]IbP\XcY[_\d\iatluXvb
kj
@\NcOePa\Y_dacccfbm[qgsjuk
@aA\BnCcDaIbJZLbM\P\QdRbS\TdUYVcW[X[Y]ZZ[\\\abc\dZf\haifjYl\m\ncpgq[sbt\u[w[
@ZBcC[DgEgFcGhHbIhLcM]NaPdSX\Y^Y_Z`ja\cgd[fZgei]ofqbrbw\
B[EbFeGcH]M\N[PeQ[SbVdWgXcYi^S`Za\bbgaihkamYncpUtbuhviwZ
BWQZS\TaV]WjXq\]pdq[
X\ijk\v\
AcG\JcN\PaQaW\XlZdbfdbfam[wZ
CfG\KbL]P]U[V\W\_\`[abedffibm]sbt]vf
@\AXIfJ\LbMWOgPhQcTbV[W[X]Yj[X\a]j^ba[cbdbecgXhZk\mgq[rZs\tduavfwZ
@\AeB\DfG[IZNZO[PiS\U\V]WfXcZf\U]Z_\`\dhi\kemYw[
@\A\CdEbGcJ\K[P]Q]TcWfY\Zc[c`cbdd[gbigkcndqaue
P\QeTlXXs\
@]C\E\GcOdP\T[VXWUX[[\]k^f_\acffgYkel\mbn\q]raseugvhwb
DfRgX[
FfIkJcKbPfTXUZVaXXYd[c^\a[bbdbecoYwd
I\X\pg
AhGYIcMlPcR]XYgcq[rg
Kgvf
@iCcFZGlIUJ\M\Q\WjXZYc[ba[bdihn]rYtYuc
X[Zi
SfXZ
LdZgvb
B[S\X[Z\so
BeDfG\KlP[U\W[Xe[Z^\_[`\dhsbvZwc
ag
MjW\\[f\uc
X\mh
UcXe
CeH]IbPcT\X\Z[dbf\m\rftc
B[KbXg\h]\e]u\
DgPdXe\[da
git[
IcL\TdWnX\_\ab
@[M\NZP][i_ce[
Cctj
`]ij
FbPeQeSX_\vawg
AiS[
CgN\O]PYTcUeVkWdYgZb]Z^d_\b]dYfXgbm\nVobqcrbsZt[v\w[
@hYcvg
MkU]XYme
Mi
IeKfTjVdXYY]glijmZperksmt]
retcuk
@cBfCYI]LcM\N]QcRbS[T\UZX[Zd_caYfbgci[mbp\q[r\se
PgVaXZ
BbCfDcGjH[I\KeLYM\N[PYQ[RjS\TYVgWcXYYdZ[[V\d]V^[a]bacfdVehhln]pVrWtcuYvX
D\P\Ze\Zd\wo
@]A\EZF[GZIRKbNZP]QYRkT[U\WcXVY\ZX[d\d^[_Z`fabcZf[h\ikmcnZo\pYrWu[wX
@eAcCcDaF\HbIcKcN\OUPaQbS\UbWZXbY[ZZ[b\[^l_eacbec]f[l]o\sZu[w[
@]B\D[E]F\OfPaWbXca[b]l[mds[w\
AaCbI[N]OYUdX\Z\_\abfYirmbnZp]q]r\ta
G[K\LaMaN[PVSjUcViWcXfZc[Y\b]b_Y`\dcnXq[uev]wY
Xc\[c[fjiW
@dFeGcIYJdLbM\ObP]S\T\UcWcXe\b]]_Zbchgn\q[r[sbugvb
A[B[DbG\I[J\PbS\T]UcVeXf\b]a^d_\`ia[bfcadef[gYh[i\lbmen\r[sbvcwZ
B[DcX\fkw[
X\ikkbqg
@aAaJbKdLgP[TfWc\[_\dYkbm\rcwg
BdFbGbIbLZPbUbVbW\X\[c^hg]m\p\qb
@]LeN[O\S\VZW\XZ[jb[ebqar]
Lbqg
P\Wg
CdMhXX[d^Y
Ke[g\b_cmbw\
C[D\EbGgIaK]P[X]^gccecggmds]tewb
BeWcX[Z][dtg
B\DkPbWZXbZZ\arb
JYXg
A\BZC\M]NaW[XXYc[[\]dbfbkbldn[skvewe
A[CgFcHbNdOdQYS]V\Ze[\\\]c_b`[bbgWiVkZncogpbtfucvd
B]DcI\VeXZ_]n]vgwg
QdX]ZgiY
C[QcWZ[\afib
AaGaXhZa[\\Y_df]r[
C[KlMdPdXW[YbX
@eA\BhCiD\EbGYITK[M[N[OaSeX[Yd\b]\_h`fdZeZfikcmWndocsctdvfw[
Vfne
X]l\sh
I]Sl\\
JrPUXZ
`gdb
PfQdWgXZdZ
AbIj
@gB\FbNbWaXba]ibwb
SfX]
Ph
FdIaK\LYNbPdRdUdWeX]\]^\b[ddfaheiZpXqjt[uc
KfVmWeXe[f\[_[`ff\hjj\nco[pYq[sbv[w]
CkXY[g\[abl]
K]LfN\Uh
E\KbX[`ebikem\v\
@bBeD\I[M\P]R\S\U\VbY[[\\Z]i^\ebfbkdm[ndoaq\r[sbtbvaw\
G[I]Xdhi
Wl
I[KbNkS]XW[b]d^ald
@jBbC\DbNZO]QlScT]XY_\acf[wZ
@ZC\GbJdMdP\QdTZV\Ye]d^c_c`ca[dZfcibq\rZsfuh
DdFXG\IcOjRcSeVbXVYb[Z]\_\dblZmdt[vg
A[C\K\LfU\VdXV[h_Z`\hfn[pcr\s\vb
@cQ\Xdmcwg
@\E\OiQ][cwc
@\B\CbDaE\F]JdLfO\PRQeU\WYXcYZZZ\\]i^[`cahdceZfakYs]u\wZ
T\WgY\[c`bn\pb
B[XkY\\\gZpbtc
QdX]ZgiY
BZGcI]LlP]XeY\[Y\]ogp[tY
@[BXC[E\N]O\RlWd[[]\beccf[h]k\mgnesbwY
@iAfCaDVFeG\IfLWN\QVRYTeUlXUZd[Y^Z_b`acce[ifl[m\ndodpdq\rhscthuYva
B\IhJ\PhR]S\T]V\WdYjg[m[pb
AaB\CXDaEeIZKZL\NZOdQfSbTVU[WqXXZ[\d^b_Ydde]h\ickdmdn\qZr[t\uXv[
DUEjL[NZPbTaWda\ccegkgth
IcXlf\
EeWZb\kl
B[FcIcL[ti
C\P\Xc\i^iaY
FWI\WoXZ_\cW
EbGbJ\N\SbT\\ed\e]ggibkkr[sXuYve
Qi
Qh
C\QbT[WjXfqb
HaXZ]im[
C\FbGeHbIdL\_]fegih\i]o\q]r\sYthw\
DaKgU\^d_fq[
_i
XWbi
Wc\\bdd\fnic
@[AfBcCiD]KbMZOhP[Q[T]WWXbZ\[d\c]d`Yf\ick]lcm\wX
BcEZF\GlMcQgV]W\X\Y[\[`[aWknlfudwZ
@iA\BYCWDhEiIVKZOdQ[RkU]XY[\\ZdbeYfXi[k\r[tcva
BZCdE\GgI\K[L[M]P]Q\ScWlZc\\]Y_\`YadeggWk]l\mdq\sev\wd
@\AjBVEbF[GZIfJaKhL\MXNYQ[TZUcWbXYZZ\[_cbbccdbfggYhdm\n[pXrbtbwZ
@]AbB\DbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZibpbr[u\wY
@ZE[N[P[S\X[[[`ed]gekpq]sctc
F\I\M\ViX[edfil\m[p]uZw[
FcXg
QdWfXewe
A[B\CfD\E\GjNdShTfX\]\c\fgiZl[s\t\
BgCbM[ObXbacgem[qbr]
BaC[GdI[JbKgM\O]P\XY`]fbgcvgwe
B\CbDcGbIUNgQcSYUbWcZd[Z\c]h`da\b\d\ecfWhZiaj]lim\rcu[
B\Q]WoXU_[r]
@[ClG\K\Nd^\_e
BdCfDVEZFbHcK[SbWkXZZ[`\a\bce]ffg]i\jfkjm[sfuWv[
AQBbCeD]F\G]J\KbMZNfObPfVbWkXWY\Zb\b]\_Xdge[gchai]ldsYuWvcw[
AZF\G]J\KWN\PcX[[[\\eif[l[w]
@bAZBXCbD]EgFeGdH[PeRfSZTbUdV[WeXZY\Ze[g\\]c^W_[`Zb\ddfYgSl]mdpbqYsbt[wb
A[C\FdIcKcM\N[O\PbQ]VdWZX\[\\[_d`bcafZihlZt\vb
F\P\QdZ\ij
Zitb
AdBbCdD\F\HdJ[K\LbPdU\V]XZYc[i^Z`cdcedf\h[ibkclbneocpdsZthwW
DYXh
D\EbFdIaXZ[b_gidrb
FZfekq
th
B[DcG[NeTcW\\f]b`cahib
DdIcL\UbWhX[Yj`Zfek[q\vd
@dDcG]K[NaO\U]Xc[n\[^a_\add\e]fZk\m\qcucw[
S\ngp[
D[EeS\Yc`Zbbdcf[iekh
@YBWCcKfN]OcQ\XbYa[]^baZd\g\h]i\mZn\obr\setYvZ
Ibn\ojp\
M[Xm\bgcpfq]v\
CdN\khn\ve
BQFZGgL]M\O[PbV\W[Xu[b\[_ba\f]g[mcnbobpbq\tawU
X[YcZk][^daif[nfv[
C\McXh\[ld
ClF\J[KdN\OdP[Q\TbWXXW[\\[]]`]f\ibpZwa
@\AcB[D\EcI\JZKbLdMZNcObPZQ\S[TTUVVZXYY[]i_\aYbXgZhaiXmdnapeqgrXt\uWvU
@\A\BcCdDaEjJkKbLcNcOZQ[SbVdWVXZ[[\c^f`Xcbh]ibkYlbmdo]tcukv\wd
AbB\C\E\I\KWL[NcOjP]Q]TfU\W[XUZh[o\X^W_X`\aZbXd[ebfkh]kcmWoWp\qbw[
@\AeD\IbN[W\XgZ\`lg[m[napb
GbIeP]WcXb\\bac]ebmbngp[
FhXc\\u]
@\B[D]J\Q]SoV]W[XWZ[\\b[d\e[gYi\m\nbrbtb
CiD[GYKbM\NgOXP]TZU[Z\[]\g`ecfigm\rasguZw]
B[TgZ]`]ccddg[h\pbw\
XZ[k
@[D\F\IYM[NZS\V]WbYg\[]g_W`]bcdbf\m[ncqVscuew[
AfD\FYM[S[WdXjZb[\dcfcgcm]sb
@]F]JmL]N]S[TbU[WfXUY[Z[`[g[h[l\p\vZw\
DUEfegkY
HaXZ]im[
B\CeMZScWeZk\\lbm[risZtd
AcHcTdW\Z]]i_\ggs\w[
B\E\GgL]M]OVPaWjXXZc]YadfagWq\ugwZ
A\D]EeF]JcKaL\MYN\O\Q\U\VXW\Xa[X]\^b_d`dagbecdeejcmdncrbtfudvcwc
BiGdNgSYXdmb
BZWkXo[d\[]e_[icl\m\r]
BcGbXYZ\tfw]
@]A]C\EgFcG\IbKcN]O\S]TZU[W\[d^c_bagcbdcecg[ibmdrYs[w\
B[MsN[SWW\]\l\u\
V\Xi
@dB\CbEcFdG\LdM]NjPXQiR]SZXh[]\Y_[`\aagehdmep]set[u[w[
Cif\i\rb
@fB\FZG\HdI[L\M[NZP\QWTfWi[\^ba[d\gahai]rZsateu[wb
A[B[CXGbI\K[LgM\N[Q]V\WYXZYfZY[u\[^[`babdZfYg\ibk\m[pcqXsdt\wW
F]PhWbX[d\
CrPZWXXZdbfbs\w\
IYhl
G[JgP\UZniqbsaue
@[B[CoFZGfJ[KeLcM\N[ObP\QaV[[g\[_Y`\dcffgZhZlbn[o[pbqZt[
CeNaSjW\XYYh[\_]`cf]g]ibpbq\
C[DeIaV\W\[\\f^hv\
U[V[[\ffi\odpgsk
nf
LjXdf]
CeI\RbU\VeWY[b\]][_\affhgbi[wd
@WB\C\FZJZKZMZNXOoPVS\T\UZVaXYYXZ\\b]Z_ba\e[geh\kdn]obplqZsZtcvZ
@cAhBfC[FbGbK]M[NZQ\TYUXVdXYY\Z[[]\X^V`ba[bZcceXffhel\menhoipeq]rat]u\v[wa
DfJhW[XYdf
AhK\L\MWXhZp^f`]cbm]
DcXg
B[CcDfEbF\OaPYQYUcXXY\ZZ[j\b]c_e`da\bcfcg[mdp\q[r\v\w[
D\GcN[OdWdXV\di\mawc
CeDbE\I\K[NgUfVbXc[e\\][^Y`abbcbd[e[fbmZn]q[s[t\wb
@[BXFcI[J\LbNcObPfQfTZV]X\\c]\_fa[mXo\p[qkscvewe
QbXcagnbs\
JlPZQ\g]
@dC\D\LbM]S[Xj_\iin]u\wX
@[BZCcEZJ\LYMZNYOkSYUYXeYa[c\c]Z^a_]dcfYgZh\k]l[mbneoapWqfu[v\wT
@gCbQbW\XY`]
Cif\i\rb
]i
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rcs]t\u\ve
BWCbFbIgM[NWO\PfRbTZUXXWYaZf\Z^\_e`[edfegejbp[s\vawc
Sj`bgf
tavg
@[E\FnIfL[P[QZRlWcXYZf`[achbi\kZt[w\
EbW\X[`gd[r\sj
oi
F\Phnb
D\Xhta
BWEcIgPZR\WnZ[_Zbih[k]pbrUwb
d\e]wg
[\ti
Qh
\g
B]MfXZZcb\sg
BcI[P\WjX[[b\db]u[
KaO\Xk[Zddhew]
CaD]K[O\Zaa\heihmZ
F]Ig
LkN\X\n\oe
B\CbGcKaNeX[Y]Zd\b]d^defm\r[t[ufvbw\
DfE]Pc\febfbg]m\
IbMjW[g]sf
Vc\]pbsj
B\MjX]adfb
CbPfVcW\X\bg
CjM]N\P[VjXd\\jWmbnfp[
@\AeB]CYD[F[G[IXK\NZOZPbQ\R\T[XdYmZb]h_Z`na[cXe[gZielZm[qYrZt\vZw[
B\CcE\I\M]NhP[QhRiTiWaXS\\_ifbg[ico\p\sZt[uf
E[FZIiSbWbX\]Yajg\kb
BYCbD[F\G]J\L[M]NdQkR\T[W\\h`\a\c\e\kblZmbncogp]q[r]u[
G\\bdi
A\BbE[GfIYJ]N]P[QZSaT[XbY\[\\Z]p^Z_[`fa\e]g\iZjdm\n\o\q\ulv\w\
G\JcK[QdW\X\]idcgblbr[s\uZw\
@eDZEbLYNhP[ScZd]d_\`bafbcviwg
G[mk
LhX[Zc]hgfwc
NjX\
@hXf
OZW\Xhpd
M\XY\sm[
W\Xr\Z_\f[g[i\r]tgu[
@eGcN\OaP\Q\RbW\XU\fcgf\k\m[o]pcrb
BjGdXZbclb
B\C[KYMbW\X[[\\\_Y`]cZfYh}i\n]qevU
BYDbLrN\S\[ac[leoXqXrZvY
BmGaIcKiN]RcV\X\[\c\d[k]n[o\r\tcvZwZ
AdB\E\GbIZKcPiQ]R[TfW[YY\W_YaXf[gvmcsYt[ufw\
Xn\\
AcBbCZEXH\IdJbLWM\PXW\XR[b\X]b^\`jabb\cceZfbieogqbrgvbw[
BZXmf\m]
B]CbDbE]FbIXO\P\XYYf[\\\]b^c_\`\gem\p[r\sdtcvh
DXEhFeHbK\LdN]QdS\TfV[Wb\[]bdbfbgdh[q\r[
X\Zhmb
C\D\KbM]T\Vb][^\nct\wi
@XC\GbH\IcL]N[O\PaQZSZUZVdWcYd[[\Y^cabb]c\e[haigjZl[m[oephqbsXtZu\w[
FbQ\S]ToWYX[`\mdpbs\
BZIbNbWdXf[b\chdm\p\
I[V\X\bgfchg
nbpgsc
B\N]X\bi
]g
P\W[XWbk
WdZ\f]gdsh
AZDUFdH\IdM\OWR\SbT[U\VXX\YX\]_cb[dbekf[gVhhiXl\ndojpeqbrXsXtdvWw\
P\X\Y\\]vcwh
AaEaJ\L\M]PfXXYfcbd\f\gbj\kcogpcq\rcs[tbv[w[
@\D\GZIaK\PcXc[[\d^gced[f]iqn]w\
@cBgS\gf
BZFmInL[N\RhXiZ\`[gXmYn[r[s\u\w[
@aBZCbEdFYIUKcPQQkSaTcV\WbYd[X\[_Y`jakb[cXdbgXhWjekel[rbtTuZwY
NgPeX\[a
B\DeG\HkI\L\N\OPP[QbR\SfU\V\XjYl]e^\b\cXfbgah\iYkmneo\pkqTr[s]uZvZwV
CiTcY\\b]cgbi\mc
IeLfSan[piqbr[v\
@bCcD[IWKbLXO\PZQfRbSXTZU\W\XiY\\g^a`cace\gdhcmdn[p\tnu]vZ
AZB\IbL\R\VXW]X\Z\\]^\_Znhq\rdslu\w\
Gh
B\JcXlY\satf
agmcsZ
Fkm\oi
BYDWEfFgGZI[KdQbRYVc\[^bdaf\k\lbmZnZoerbs]wn
X[\g
A\D[PWQbWYXjZb[\w\
T\Zagjkc
DgPc_cfhi\rbu]wh
AhCWDhEgI\LbM[Q]RaU[V]WcXd\\][_[`\cjdTedgah\i\kYlbman]obp\u]wi
A\BcCbDaK\L[N[SbTbUhVjWbXRYa\Z^\aeb\fYm\naocpgresgtbuZvZwZ
@dBZC\GbH\KcM\NXOeUcV\Xh[Z\\^e_V`]dle]fYg\iZkZmcu[w\
CbE[OZPtQhW[Xd_[aZkjr]va
B[EaOiQ\WWXZ^aa\c\dke\g\mes[ubwX
K\NeW\Xcg[sg
K]Uh
D]IfRaVXc]oZp[
AZDbGbIbKYL[PcRZVcXZZ\\Z]]^Z_f`\bachghh\kbn\oapev\we
@ZAfBeD\EYFnIlKbL\O\ReU[XXY][\_\`ac[fYg]k\oYp\s[vd
B[DbF[IdK\M]P\\da\c\ebfni\l]r\
@\B\CgGhKbLbNXOaPVQ\S[ThXW[\\[]e`]aZgYi[knl[p]qat\
kj
I\TjXdnap[sV
IpTXUZX][coY
B[FcIcL[ti
LkN\X\n\oe
LkN\Xc\ctV
@eDZLYNiP\S\WfX\wj
@eGcIaN\OaP\Q\RbScXZ[achm[o]rbs]
LhX]
@hChDcGbOgP\Z[[gaZdZffh\iem]w\
C[Pnk\s\
EhNZPXW\X\_Za]g\kkwc
H]V\X[YfZf^c`bi[m]v]
E]FoIfN[RfVZX\Y\^[f]w]
@\AbPcWbXcZ\^\d\fdgisX
@iAZEdG[HZKYN\S\WZXX[c]Z`\a\c]f\g[mora
@cAhBXCbDfE\GeI\JiKfL\M\N]QcSZU\V\W\XVY\Ze[Z\\]Z_fabbdc\fbg[i[k\lZmXo]q[t\ucwc
fhi[
CbDZF\G\IeJYKZLdM\NWOXQhS[V\WeXYZX\[]\_X`aaec\e]fXg[kbm[nYoip\tZu[
G\X\Zbncoasj
CcK[MgX\\e_\fZg\we
KcO\Xmw\
@\Oi\d^hm[
@\AZBbC\DpEbFYHZL\M\NZQ\TbXY\Y_hacbYcneZgZhjiZjcmYnbpbqYs\uZv]wl
Wbisn]
@bB\D[G[KbMkP[S\_\f[l\mbw\
ClKbN\c\
@eWbX\c\k\vi
AaBbGbHbIXJaN\PeQdR\U\WVX[[b\\`]cZebg\p\sYt\u]w[
Xj\Ztb
bm
AbU\Wh[\\gbhwY
@]BjCbN[V\Y[\\]hi[q\u[
@dC]DZGbKeLdNeQbVdWbXW][_g`[fZg]kbt]w[
AcPaT\VcfkuZ
BWChIhX\l\
@\CaOgXc[e\[a\b\n\pi
CZDbVgY][efji\j\n]pd
tavgwb
AbB\DbL\NfOaZ\\ca\b[g[icqbt]ui
C]IeLZMeY\dcgftouc
EcOdWbX[Zbc]dcibmh
A]F\M]NbOcXZ[e`bhbqh
@YA[BZE[F]HaI[K[LYMZNZPiQcT[V]W\X\[\^\_aaYcYdde[f\ler]u[wb
IgLcNaT\XZcbe\p[
B]I]Vo[\\\n]p]
B[W\Xvi\l]uYwZ
@aB[EcG\K\LdMhNbOfVcXQYf[\^baZe\ghh\idmfn[o[rYsbvh
Hg
A\D]G\IgKbM[NbO[TYV]W]X\[g\m^fdVfegil[mfn[par\t\u\wY
A[BZCcDdKbPcRaXY^Y`baZbZdcgbikt\wl
BkChKeVbbbf\g\mcnb
B[Ig\f
G\JcK[QdW\XX]idclbr[seuZwd
C[JgO\WZXbZ\g[sg
A]B[DcEfFgHaKeOYPeRfS\V\WaXaZX[c\c]\^d_Y`\a\bacZdbe\ibk[man\q[ret\vkwY
@iF[GoM\W]Yc_e`\f]
KbMkPb\c
@UAZB[C[DXEZFeH\IpJ[KXMRNYO[PUQ[TSUXVYWZX\ZZ[[\W]X^[_Z`caVbZcWeYfYh[k[l\mXn\o\pYrbsVtxubwU
B\Xi
GaP[QmW\ZZ^aa\dcfdkfw]
AbB\C\D[EaMbXg\[`\d\ghicmbtfu[
@bGbUgX[\hmd
L[VeW[Ye[[d\m\ngp[
Ci
@g
@hAfB[CfFgGcH\IYJ[KeLXMZNdPhQjR[S\ThUYWZXcYe[\\c^\_\`icfeXfigZhYickbqZrZw\
CbKcP]R\TbXXZZc\f]m\v\wi
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPUQXRZS\T\UdV[WTXXY\ZV[\\W]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
@[A]B]CjD\F[GeJ[L\NYQZSeU\VYWeX[[[\a]c^f_\i[menbpY
P\QgWZ
X[dh
_\ghma
D[KZwh
Ck^b
BWF]IiKcL\s]
_\fnp\u[
JjS\X[Z[s\
B[CXIZJhPZS]WZXc\a`WaYfdkerYsaucv\wb
GbM[ShXb]\acfgqb
LgSXWdX[niogpdqp
AfB\CYD\EeFdG[IcKeNcObPZUhVdZ[[e^bahd\f[i]l\n\pewj
BhGbPZW]XY
BePbS\X[]jfaw]
B\LZNgSlX[^\e]q]u]
@ZAdBcCgH]IdJ\KXL\NXOZUcV\WYXY\U]X^]_c`dafbbc\i\kbn\o]pZrbwY
SZWYX\_\`\dcf]i\kimc
B\D[J\N[We\b_\`]ddfegcjem[q[sft\u[
HbPiV\XZYd]b^hfa
Rh
BZEdFfM]NdRdSdWbX\efi\m[q\wc
DcEhF\G]IbJcO\ScW\Y\bedcebf\tewa
EbI[L\Wd[f^a_ca\p]qf
@ZA[C[D\IZJcNaOdPZQWSbV]Y[Z\\b_ZaZc\dcfdgZkZn[oeq]rdsfu[vew\
N\W]XgYcZ]^dv\
A\CgGbK]L]M[N]P[TcVZXfY]Z\_gdfe[i\mbniocpbqZt\wZ
FbI\PZSbX[Yg^d_[`cb\e\fYgcnWoYvmwb
B\G[KSN\OfP\Xg[i\\]f_Zcff\mcpbsduiw\
AYBZDbE\FZGbIdJZKiL[MYNcPYSWVe[[\\_[`[bed[egfkg\jcm]pZr\sbwZ
AUBVDaGZIcJ]K[LcM[NcOcPYRcWZXXYl\]]d^d_b`daZd\edfZgdh]n\o[rYs\uVvjwe
BYDaX\v\wk
@bA]BbFdK\R\U\\[abfdgg
Xi
Xf
ag
BkXY
G\Xisd
@[A]BXC]F\IZJcN[OXPdSeU\VdZd[e\Y_Ze[f\gjjbk\maodp\rXs[udwd
ngogpdqg
CcZ\\\]c_[pbsm
@bEcF\GbNYXYZb[\\effm[q\uZ
CYFcHbIZK]LdNcO\P[SZU\WbXcY\Zb\i]d`Zabcbd\h\i[l[mbndpdq\shu\
SkX[]Zf\mYth
IbL]M\N\P\W]Z\\g]d`bgZkbmao]r\sctcuevfwd
B\VcX\\Yfflbwf
G[Ph\cd\gb
AXDiEbF[GZH\I]KeNfO]PbQjRaS\T[UbXZ^d_[c[e\fcgZkbl[mZq[r\ubvdwd
BZChDZE[FfGZL[McNbOXPYUeW[XfYbZ[\\]W^V_\`\acdcedfdgZh\k]mXoaparcu\v[wZ
@eCWD\GZI[LYM\R\]\_fagb[f[ihk]ndp\
@dBXChE\GgJeKcL\M[PbQYSYU[V]WZXXY\Ze[[\\]Wbbc\fbgli[lZo]q[s[t\ucvY
@kAcB[CYE\FYGbI\JYK[LXNTP[QYS[T\W\YZ[[\Y]Z^b_bdeeZfViWj\kYlVm[o]qZs\tZuXwZ
ChXd
Kh
FfGYIdLbNmRfT]Wd\cnbparbtcubwc
GiSY
@\BZCbDZFcGZJfNXOfQ\RbT]U\VZXiZ[\\^XaWbXdee\gZiYn[o\qYrZsYtWu]wX
@\CZDeE[G[HdIgPdRbUbWbYg[X^g_bacb]edf\hfoatfwf
@[BXDfEbFhG\IgObPWT]W[XV\b^e_c`]d]fjgci\nZq\sZv[wh
BgCbFfGeMcO[PbVfW[XeYZbcd]ne
C[DYFfJdMbP\RfU\Xb[b]Y^\aWbbcfe\g\iclZmdu\
G\I\LcN\TbUcZ[[b\[akdZseu\va
@bB[D]I[SgV]W\X[\[^bb[e[nbw\
aiw\
WpXZ\bpd
@]B]CdFcHbIdK[McNbP\RYTgV]W[XYY[ZZ[f_Z`cbcccfagbkdnZt\
FXSsW][[nct[uY
hh
F]I]J[SkX[sb
AaC]PcRdWiXi\e]b`acZfcihu[vcw]
@bBeC\DbEZGbJaMf`ddYfWlhm[pb
DdMfNcVcXY[gl]we
BXCeIbL\Ud\[edfgs[tju\w\
@ZAfBPC\F[GQLWOmP[Q[T[U\V]XtZ\_Y`cb[c\dee\fWgZmroUq]rWsVwY
AbB[C\LaMaNbPiU\Xb\aabdXeafbn[pbs\t\
G[LZQYRbT[VbWcXgZ[\Z^\g\h\i]pcsmubv\wf
JZPjX\\c]dfbtj
DbFeIeU]Y[^d_[o\tjv\w\
_efhi[
DhGTM\Xewh
SfXZ
CcKbN\X\Yc[Zbfhhifv\
CiG\fd
sh
A\CbDfF]GcLiMZN\PYSZTbUbV\XYZ\[[\V^\bccYdXeZfhlfm[pZsfu[vZ
AXB[GTJ\PXW\\[^Zdlfelfvc
AYCXDaFbGYHbJbKcL\UbVeW[[b^\ahc\defZg[hcn\rZsdtc
F]Ig
Zm
W\Xb[b]cfh
ag
AZB[D\J]LfM[NbQcS\Xc[e\g]cf\g[mer[
B\GdMmXe\Yc\w\
DZM[O\XW\p_\a\c\m]wd
CdXbai
DqEhF\M\XY
I\S\XYYk][g[pi
@\B[CcD\GaHdJbK[Q]WXXb[f\\c]dcfdgihci]l\m\n[qbtbuZwb
CZDcG\HeM[NcUdVcY\[]\c_afbi[m\nbvgw\
C[KlMdPdXW[YbX
F\KfT\UdVgXfYd[a^[qct\vf
G]JdKjNdPYXd\Z_\v\
Ncag
BfXZ
BYicvj
BSDfFZGOH\IeKgLVM]PbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
AaBdCZDaIbJ\K\LfN\Q\VZWcYbZh]XbfcZgdi\lZrjsYu\v\w\
CeDbEdKfL]MZNZOZQ\RdTcUcVdWbXQZZ[g^b_d`]ebh\j[n\pdqev\w\
CgEcFfHhIfK\U\WZY\^ba\fZg]khobu[
KiWd
@bA\BVEfGdIZJbKcL[M[NaQhRYT\VdXk[\\[]Y^c_e`[a]cam]ncodpcq[retX
XZhi
Ub[g\\]cfbi\qbue
CiG\\efcrZtguf
\fm]w\
[bhbqi
XbgZsh
fg
\bbh
EeFiGcIdN[S[X[\k]\e[iakhr\wb
Fi
C[P\^cien\o]ql
IbN]`g
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\KbPhUeXU\\`]d\edh\lbp\wg
C\D]N\SmWZ\b][cbg]
B]_Yhni]r]u\v\
BgDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
@dC\J\OjPVQnT\U\WYXZY\ZW[d^b_[a\ejl]q\u]
Ni`\aafbrcu\vd
A]Kn_Uv\
A\Kl[]
O\S\Xbiikcm[p[ui
@eB\CdDaHeKcYbZc[\]i^bi\q\sf
]h
@XB\C[DgF\H\IfKcLiMaN[TZUZV\WdZc[e\c]Y^e_c`ca[b\dZe\fkl\mUnVoVpRqgrgseuYwX
GcIbQ\TgWeia
F]G[IfJ]K]LlM\NWPcQdSXT[UbZY_Zc\e]fZg\idp\r[sfu]vb
A\D[E]G\I\J[L\QdW[aiiZk[
D\FcI[P\R\mcn[oip[t\
B\CVDeK\LaNfP[VgWYXe\Y]Z_Z`]abb[c\d\ejfZmdnfr]u[vb
C[K\N[Q\WjYd`accd]f\ifjaw]
IbY\phv]
@ZB[CeDdF\IfJgKZMYNZOiPeQdS[TVWZXc\[]Y^b_\abbZefg[hbiikfn[okp\qdsetYuZv[wd
@\EaN\O[PZW\XZ\g][`[f[kkn]
A\CeFeIbJbLdR]XeYdZ[\\`bg\icm\o\p[qgr\sd
AXBgCiDZE[G[I\KWL\MbPbQgRaTgV\WgYUZ[[b\]]b_\`eadbde]hciZldnYpbqWratdvYw\
CdNiP\ai
C]DcF\I\K\M]PVQ\XYYcZ\add[ehf\g\i[k[mhv[
X[wi
DgEeF\M\
DhXZwZ
D]Ecwl
@YA[C\E]H]IeKbO\Q[S[TXU\VdWXXUYb[\\\^c`baYb[cZd[e[hck[l\ncpdqerbs]tWvbwX
G\KdMbP[Xl_[b[dbgbsdtdv\
B\C[EaFaOiW\XZ^ba\c\e\g\mfs[ubwZ
O\V\Wp\c_[i]wZ
BYIdKjX\o[
@]CWD\IgJsO\PUS]Xbg]p\qet[u[v[w[
P]R\fcm\wg
BYDfRdX\ecwX
AcH\IWK]LXN[Q[TeXVZd[[]\`ja\b\dbk]l\
JgP\p\r\t]
G\X\Zbncoasj
@eGgdbm\
B\CbFbGcKULgM[N\Q\UbWVX]YhZ\[g]]_\`cbadZf[q\t\uf
KbZ]ahsd
I\N]X\[m\[^\a\m[
F]PhWbX[d\
CrPZQ[WWXc]\fbg\w\
BeW\Xo\\w\
UYXeYb\ZgZiZk\l\mlnevdw\
BgXY
B[CcDePdUbXY\]dcfh
W[X\fbuo
[bwi
H]V\X[YfZf^c`bi[m]v]
BjGgX[sbw\
GfM[N\WZXZd\kjlhn\vew]
CZDcG\HeM[NcUdVcY\[]\c_afbi[m\nbvgw\
GeMeN[PZU\W\X\[[]cf\ug
BfIWUcXc_\hl
TbVYnjqbue
@i
B\DeF[GgK[P]VcX\_\`ZdcedlYm\ue
@[BXGaKdN\OgPbW\[\\Y_g`\c\f\jhr\s\u[wb
FiSZegwi
CcYif]scv\
BZCiE]F[GbI]J\OeQ\S\UWWcXgZ\[Z\[_\`Wabdee[figZi\qYr\s[ub
@\A]EdFfIcKfM\Ve[g_[`fbZc]hZm\nZp\q]r\s\v\
KiX\[d_bbe
@]PZQ\`hd\kem\
^dug
BWCcGZPbXc`efi
@ZAYBUCWEZGeHZIcJ\M\NUOZP[Q]R\TcUUVfW\YgZZ\X]X^i`XaYb[c\eZfXg\h[kZm[neoYp[qZsXtVu[wY
BYX[fkh]
E]FoIfN[RfVZX\Y\^[f]w]
BdLeTaWfXZZl_\bdg]k]wZ
BXC[E[G\HdI\J\KVMiW\XZZ[]e_\`Zc\dbe\ffh\ibk\mYnbpZr\sbtcubvbw\
S[W\Xg
@nAWBYCbGTHcI[KlL\MbNdOcPaQdRZS\T\UYV[W]XfZ\][^h_Y`YajbccYd\eZfbhZigjdkcmUnWoZpUqfr[setk
BYDfEhF]GZH]IbKbL[N]OfPdS]T\U[VdWXX\YaZ\\\]X_cakcbdgk]m\p\q[sYtbwb
B[DZIbKYOkPYQfVgWbXd[]]e_\eafbgak[n\o\r[s\uX
O\PXTbUbVb[]]f`ca\feicmbobsd
Zf[iwZ
Li[ea\igu]
@\KdL]P\Xg\b_[ah
@jGdMXN\WeXbdcfbgimZs\
F\LfPfQ]ThXZZ]_\a\d]g]icpZsZub
C[W\Yb^iv\
I]fZmbnfuh
gZsh
BdHaK\LeNdQ[S[TeY[Zi[b`fa\b\eck]l\q[r\u\
DlEgG\I\JeV]X\[e][aed]ffw[
D]I\UcVcWcXg
WkZfb\f[
CbMfPaQ[S[TbX\Zh\[g[ve
CaE\FbHeIZMeNdPWQ[RWScTgU\VbW\X[YaZZ\d^c`daecZehfZibjbk\n\obpZreuXwc
A[L\Zi\c
B]CcDbEfG\HcJ\LbQ\V[WeXYYbZe\]]\^[aZbZdee]gbhemZn[o[p\q]rctave
AcBXC[D\GaMiP[QbS]p]u\
@dCfFhNePcQgSdTfW\XZ\\]\amwf
P\Xn[Y\Ybdccd]m\
B]X[[[\gcb
@cBfCYI]LcM\N]QcRbS[T\UZX[Zd_caYeYfbgbi[mbp\q[r\se
C\DgEcF[I]KcMXN[OWUbV[WW[[\b_bbadWf\mmofucwa
@[CbHbKaQdS[Y[Zc[c\c]\^n_Xbeebf]g\hbl]mcsYv\
BhGdXZ\\g[
@\C\DhEdGYMcQbRcTcWbXbYb[[^f_\gdh\iZmdndqbwZ
MmW\XXa]
A[CeG[HdJXKdM[N\OYPdRcS]UZVbWYXe_Z`Xbcdcfcg\ickbl[n\oYpWq\rgsbtbuZvbwa
C\FbHbIcJ\L\W\X[]a_]giq]r\sYth
_i
AaCdDdGbJ]QcTfVdY[[e\d]\_Zbfcdg\m\pcvg
CfD\E\MhN[SXXZ]\fgiZrb
W[Zi
EcM\S[UbW\X\`Zdcfbiekmu\vc
EkXj]\g]icr[w\
B]S\Xl]gba
G\J\N\O]SbU]WYXl[h\\abb]f\h\iclfm[qfrbtdw\
@]F]JmL]N]S[TbU[WZXYY[`[dbg[h[l\p\s\vZw\
N\X\ai
@gD]Nn\Z`]acdaeaiam\w]
NbXV[[\pi\m]nfp[v\wW
I[V\Wfa[f\hi
B\SkXWsb
I\O[S\X]Zc[b\csgu[wb
OcPfQ\SbTkWY\\_\`\g\m\pbs\
]g
@ZB[CZEaHbIYJ\L[MbO\PdQfR[S]TfUbYb[b\c]\^c_\`daigXicmdpZqbrct\
@iAZEdG[HZKYN\S\WZXX[c]Z`\a\c]f\g[mora
@cB\GZHaI[K]LZM\OgPbQdU\We[c\[^d_ca[bbg[hbicmcn\qbse
@bC[KZN\P\UbV\XkZb[\\a][_[`ad\fbhZihl[mbnbp[qdsbwc
Gh
@]C[FdI\K\M\UcV\Wb^aaei[mcqcrgu[
@cB\I\LlNfR[T[XX\]dYgjs[tVv]wg
C[EhNZPgW[X\_Za]i\khs[wc
B\K\NbPcRhWmZdcck]q\s[
\bbm
BdCYGdKdMbQbS\TcVbWZY\ZZ\a]j_da[d\k]lcq\s]uTw\
ChNfPfSiw[
KXMkSeXW[g\]]dfdud
CcF\KcOZW\XaYc][^ca[dbf\geifk[qZt\vmwe
C]GiI]JcMcO[PiQYW\X\Y\agbcvbw\
@g
@cA\BZCWEgFcGWIYLbM\N\QaS\TaU[XiY\ZX[X\d_Z`[akcbddeZgYifn[s\u]vZwY
_hd\
@cAcBZIbL[NZObPgQdThU[WeXj[f]Z^[`]aecbdYfXgUkbmdocpcqYrfs\tbuWvXw]
SZWYX[[b\b]\_\def[i\klm]uc
IZM\O\W\XZ^j_[apb\fan[r\sbuZ
AeBWC\FcGZHfI[JWOaPZQYS[TcVdYbZZ[b\\]labcafdibk\m\nXs\tZu\vdwY
CoDdJdNcQeU[YbZd^\`bg]jcuYw]
Xf
IbJhPcS\UbW\XY]\m\s[we
CZFbHcIYJbO]P\SdT[U\VbWcXZY[Z\\[`[cbffh\i\mcrYshwf
@cAhBXCbDfE\GeI\JcKfL\M\QcS\U\V\W\Y\Ze[Z]W_fabbdc\fbg[i[k\lZmXo]q[t\ucwb
@kAcB[CYE\FYGbIZJYK[LXNTPZQYS[T\W\YZ[[\Y]Z^b_bdeeZiWj\kYlVm[o]qZs\tZuXvcwZ
FfGbIdLbNmReT]Wd\cnbparbtcubwc
@SB\DbE[FfL[PZRbScT\UXV[WeXdYb[Y]\_YaWbadde]fbg\iZm]nZqZr[u]v[wX
BYDbEcIdMcSdXc_dd[fZn[sZwh
L\Sfaip]qiw\
JhXZ
fhi[
AYC\FbGUHbI[L\QcSbUcVeW[[d^\ajc\dcf\hdn\obsdtcvc
B\D\G[IkKVM\N[OfP\[i\\]d_Zafcfffk]mct\uiw[
JeKmN\PYv\
KhXg
A\E\FbIYJ\KeNePRQcTcVbWaXYY\\b_e`[cZddfbg[kglZm[q\u\v[wd
BfC[EeFgGcIdN[S[X[\j]ee[ikkgn[r\wb
A]PcWZXY[]\\_aedfcibwg
@eB\CeDaHeKcPbX\YbZb[\]i^bi]q\sf
CbDZF\G\IeJYKZLdM\NWOXQhS[V\W[XUZX]\_X`aaec\e]fXg[kbnYoip\tZu[
@\EaN\O[P[S\W\Xc[b]Z`[ecf[kkne
@]CWJnO\S]g]k]p\qeu[v[w\
P]R\fcm\wg
XnY\\Zieti
G\X\Zbncoasj
A\BdE[GcJ\MfN\PeQbTYU]V\X[[\\b^\`ca[cXe]gZhciXkblbm[n\ohp\qVr[siubvewd
G]QcTcWiXZZb_\bddaw]
AaGYL\N\O\Xg^\_\`jb[dbfei\l[uW
@bAjD\EZGeJXK\M\QYR\TVUgVXW\XcYdZa[c]e^T_b`aabc\e[feidpbqVrcs[t[u[w\
@\B\C[EdGYJbMcQbRcTcWeXQ[j^c_\dfgdh\kbmdndqbwZ
CbEkIaX\
BWCZDeMdN[OjS\UZWeXjZ\]b_T`[aXc\djf\hciXl[obs[uZwZ
JhXZ
C]GiI[MjXX\a_dw\
DZE\IjKcRb\behlZrbwZ
C[DXIdN\PdR[U[VbWoXhZc]Z_[`dcde]g\menbo\p\rf
QbVbWfXg[Z\\a]bgp]wb
C\[b]g`bdafbuc
A\PgX\ZhagsY
@\AcB\ChDZE\F[H\NeRZS\V]XTY\ZY[j\]]eabc[d\ejfYk\obqhrbt\u]w\
BgCYDdIkJcLbN[P[QbS]TeUbV\WXXcYY\X]j_\a]dVfag\hak\l[mbp[rZscuewZ
IbX\th
B\DYE\IdKeMbOgRaT]W[XZY][[]f^c_\adc[eglgm[odp\qeu[vfwZ
ij
EbFbNdQeU[Zj`Zs]tbvg
@eC\[f^fb[w]
C[E[FZG\LbP]X[Z\\Z][`hfbiekdm[o\pbq\tdw\
@\^h
IbWf^bg[rbsgtb
ag
@hAcCZFYGcH[I\J\KZNTPbQcS\UYV\WVXdYYZ[[W]c^c`haYeafejck\m[nbp]qVs]tX
BaDcF\G\ITK\LbOZPaQZR[TbV[WmXWZe\Y^Z`[c[f[gbijk[l\m[nYo\pXqWrWsZuWv\wZ
AhBYCXK]L\Xj`\kbm]qcuc
AhBVDWFbHVIhJaKaN]OePdQXRgU[VbY\\c`[abced\efgVhaiZnbqZrXtYucwf
BdFhd[
A]B[C\Z][]\Y_]dchbijn]pYr[s\u\
@[UcWd[e\eabig
B[C[DhEbIaJ\K[MhPZRdU[W\Z\\V_babc[ebfficv\
Xg\h][^\fcm]
CeIdJ[N[PdUgVfWdX[Yb^]cje\f\ien\p[ratVw]
S\WcXk
RfWcX\
F\JhWcXX\e]c`[aYffgbh[ikm[oara
AZKdN\PdXc]d_l`\d\i[qbwY
FdI\Xjndu]
@\E\GcIWL[P\V[WdXeYbZb\]^[_Zd\fWgci\kbm\qmtdv\w]
@ZAVBeC[E[GbH[IeJYLbM\PUQ[T]U[V\WTXSZf[Z\b^e_da\b\e\fihfifkXl\nZpcratdu]vew[
I[K[L\N[U[VsWe^\_]cZf\h\i\nYpfq]uew[
I]S\VfXU[afbgonbog
@bB\DgEfF\G[KbMjP[S\XY_\b\f[iXl\w\
A]E]FiGbIfKbNZO\RbScV[Z[\Ydbf\j[l[m[n]p]q\s\tZw[
FbIbJbKZ[\_bahdYfhlhwX
DhFdJbO[RbY\Zb\a`\cdfbicocq\r\u\wb
M]N\SdX\\kdbl]m]
@[A\B]CbDgEfFUG]IdJdK[L[M\NbOfPbQbS[T\U[VXYcZe[b]i^U_X`Yacb]dYeff[manbpdqXshvWwc
AfBZCdDcFbGdIXKcO[WgXZ_c`cd[g\m[pbthv\w[
CoN\c\
BbGcJaK[PYXfYeZc\Xg\set[wl
CZQhTdWdX[dcfdgY
Ob\Zdfmgn]w[
D]EcO[UbX\[Z_ZaYcff\n\s\tbu\vr
@]AWBlC\EfFbI[JiKZL[M[NTOePWQfRZS\UXVbWcZa[V]\c\dZe\feg[hbl\mbrbt\ubvewY
@dAcB[IiLdNdO[UfWd[d^c`aa[cbdceef\hcncocqfsYuZ
B\KbM\NePjQeU\]h_]`dbacbdcebfah[pcs[uYv\
IZK]UiW\[]\]f\gbhlpa
D\EcFgQeTbVbX\Y\Zf[]\]]ca\f[h\i\o\q]ta
@[BWChEdFbHfIfKZMWPgQ\S\UdVcW[XY[b]Y^W_i`haYbcdeeUfZgWhai\mgo\qXr\t[u]v[
B]J\RnScV\WWYgZk^\`\fbg[s\vYwY
P\Yh^]i\sev]
C\PiUcX\
IbX\th
BYicvj
BbDcJZM]N[PhQ]TbWZX[Z\c[f\m\
Qia]
CbFbLbW\Xnr]
MkXY
C\E\IcK\Q[VbWeXc\[]Z^b`jc\d\ebfZhciakap\res\t[wW
B[C\FYNZX[[\^\_\b\friaj[
BiGcIXK[PfV\XZ`Zc[ddlZrhs\
B\IeJ\LbP]W[XcZibcdbwb
C\E\HeI[KbN[Q[TkVdWgXfZ[[Z\\^[_YafbeeYfZgZmbq\th
D\FgGWHaIbKZL]OcPbQcRcSbTgUdVYYf[\\\]Z_U`ZaXbachdfecgemapcqctVua
@YAcBbDbEdF\GbIRLbReUdViX\[d\\_acZe]fdh\ifj[n[tbw]
@ZBbCbEeFfIfK\WZXbY\khobu\
@bCdHg^ed\f\g]
vk
CcX[]k
LfU[VgWbYeZ[[bb]i]q]s\t[
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
\gch
B\C]IVK\LdM\N]P\QbScV[WbXX[[\e]h_[acfbhqicm\n[p\r\s[ud
JjPZQ\W]Xfg]raw\
A\BYC[DcFbG]KeNhPeQ\S\U\V\XYZ\[f\b_Yahdbgei\tbv]
BfD[IcK\N\P\X[\Za[e]mWwn
@]AaD\FbHcPbRgV[WdZm[c\\]e_X`bbbdVg\iZmbqZu[w\
@dD\IbLcM]S\Xh\a_\iin]qewV
AVBZD\EfFfGUIcKjLgNcQhR\TaUXV]X[YaZg[Z\Y]c_\`cbedcebffibm\rWsgu\vfwg
AaC\I[KmMbN\P\TbU[WZZ[_[a]c\fegev\
BbCbDeEeGbIbJgM\NbOZQ\RaS[T\[d]b`[b\c\ehfbgejdkepdr]t]ubwc
MbUgXe_\sbu\
AdCdGbIYJdLZPjQ]RZUbWXYg\\]\^\`acVfZgWh]ibl\phqZsbtbucvYw\
G]IdQ\SYTjWcZ[`ba\fcgclengpWv\
F\IdTiW]_baZl\ra
G[PdT[V\WjX\Zb[]deqZ
LbT\XZpi
@YB[C\FUGbI\KfL[MdN[OaPbRWWgX\[d\\]b^b_XaYbde[icjcndsZtZuewZ
Kbvg
@\BbCYDbGfH[I[JbLdNZPeSYU\VdWj[\]c^b`dbdfci]kdl[mXoarZt[vewZ
CbEfWZXk\ffbp\w\
AZBNCdEbG\L]NTPZReU\W[X\[[\i]\^\`bcedZeZfigXidm\n[oYq\shuc
A\EaHbI[KYUdWbXdYgZb\\^Zkamar[v]w]
A[B]CcEhGXHgIdLbN]OfPbQbSZUcVhYfZc_Xdcecgchbibjbl\nRpesbtcu[wh
AgE[GcK\PcTcUYW]XeZ\_d`]a\k\ndocpbsbu[
@\CXDcFZGdJ\KgPZYg[]\\^X_dbbe[g[hbigpcr\sd
W\Xm_\meq\
@\AiB\CgFgG[HZIbJdK\LWM\OcS]TbUYVdY[[i^\`[bccedZfgheibj[m]naobqZsmu[
F[GZIcP]Yd`XaXb\dgjgkcu\
@\AkC\D]EbJ\N[PjQdR\TcWXXZ\\`[a\bdeci[k[lcw[
B\C]DZEfFhJbLeN]UdWd[Z_[a\bbd[ghi\t\va
BZCbF\G[LcPhQY[]_[cgdafZglmbncr]s[teuev\
XZhi
Ub[g\\]cfbi\qbue
AfCeDbF\I\KdNaSbU\V[W\XYZb[babc\fbg[qesbw[
GcN\TcXg
@[E[FbH[JcKcL[N\OcPdQbR[UiV\W\XhYd[f\c][^[_R`Zc[dXf]g]hfigjbm\ndo[p[qWrat\vbw[
@\AbB[S\T\Z\\h]j_\f\giiak\m\o]r\s\tcue
@jAbB]C[D]IUL\M[N]OZPbRcScVcWgXcY\[c\Y]d^b_bacb\c\dXe\fWg\i]mdnWohplqVs[uVv[
KYX[[m
W\Xa[[kcqk
Zi
Cif\i\rb
W\\d`eidm]udwZ
B\CbKcM\[k\\ab
ChFaP]T\UbWg[ddb
KeW[]g`bdcfbucwf
FfK[LiP\X\Y\`]pbt]v[
DeN\WqY\\af]
B[K[Lb[h^\fciYqg
X[[Zfnq]
@cJ[M\SsTeWZ
AZBXCUE[F[G\IZKZM[N]OcP\S[T[UYVZXe[l\Z]\^b_b`\acc\d\h[mWp\qgv\wZ
EdKeagedf\jbmb
AoM\S[XZ
AtBWCbFTGbHaITL[M]P\QcR\S\UVWXXRZ[[Y\V]Y^Z_ebhcZd]fXg[h\k\l[m\q]rbsht\vZwP
A\CcGbJdN\Q\S[VaXg\e^bd[f[i]ldv]
DfN\P[QZU[Zh_]b[f\g[q\sc
X[\i
Wc\k
Yb`efiieu\
N]WcXdYgm[n[posbwc
CcDbG\JbK]NZPZQ\VbW]Yg_Y`gabdcgeh\jdm\q[rYtjufvZ
W[ZbgosX
GbIZM]S\Y\\\_]`madb[g[ibl\obpaw\
@cB]G]J\N[Q[TiX[Z\][_f`bacfcgXibs\uavfwb
QgU\WgXY_Ydc
X\[\\dci
B]CYEcHeKeM\NhQ]VaWTXm[b_b`\a[d\ebghhircsZtfu]we
@XA[B]CgJ[N\O[QhSXTcU[YdZY\\]ca[bgdZe[f[jbmWncrcsYwc
@dA]BgDbGfIYKdLYM\N]PbSYUbV\XZYb[Z\Y]d^j_c`[aXc\e\g\hcijj\l\m\q[sbuZvY
BZC\IgKZLlPYU\WcXg[h\U^a`]ceiZn\q]r]
C\Kit[
Wi_[
B[CcDaGbNZOdSWTkW[XWYc\gf\gfmep\rZu\w\
Y\tg
D[OcXX_cmq
@aBUCVEdFWGmIVKZLXMXO\QeRZSZWSXPY[Zr]S_Y`WacbfcZddf]hZiZk\lUm[nZoYqZrTsnt[uZw\
AfBeGcN]Q\SfYZ_h`bd]gcrgtbuew]
GYN\P\QYU[Zm_]b[dae[g\q\s[
@iB\CYHbKcN\PbQ\Te`caYbee]gljbtbuW
_[fpu\
FkRcX\Yb[c^Z_fi\mdoZ
`pb\
A\BdOdVcWY[i\[^Z_[`ib]cbfbhbico]tcuc
@]B\C\DZE]I\M]N\O\SZW[X[Y][\\c][_\akcmg]i\m\rcuZ
@YAfB\CeDYE[GYHaIkMZNVPZS\T[UfVdX[ZZ[a\Y]\^e`Xacd[eef[gYhcidlfmboZp[rgs[vZwX
Wg
WbX]\od\m\
VlnY
JjPXX\d\g]
@dCYFcIfK]RdS\XiY[_]d\fcmZrctfv]w]
AgB\D[F\M]N[RZVcY[Z\\\`Yb\cZd\eiiZkemkn\o\qev\
A\BYCoDbIYK[M]PWS[UbXk[[_g`eabf]kcr\wg
B\C\IbKcNeOdXb^f_gfZodrb
GcPhQ]ub
@gB[CcDeFaGeIZKaLXO\PcV\WVXVY\[e\W^b_X`kbjc\dZicm\o\q\rbt]u\
BfDdGdMYN\O\PgQbRYU\XcYYZ][Y\c^[_\`cadbce]g[i]pZrZuZw\
P\m\wi
Wb`[dkgZ
B\DcGcIZKXN]P\QZSXU\Yc[[\]]h^g`\a\e\gfidk\q[rbtcuc
]g
F\NfXhj]rXsh
X[Zp_[s\
JlPZZ\
SbXf\i
IbX\th
IbLeX[_]i[tjv]
BZDaE\W]X[fowY
M\O\Xiic
B[HhKULbM\NaQWVXW[YdZf[d]d^ib[f[h\l]mcnbqdr\vYwZ
LgNZVfWbXgYcZ[[b_Zg\i]mbq\s\t[
AbDbE[GbI\K\LZT\WiXfYc[[\Z]b^\_Za]cXdfedf\gZmhp\q[uZ
F]IcKbX\\igbu[w\
N\Xg[[^b
B\IcLhQgSeW[XV\dbcd\fki\nb
X\`[bduh
PbWZXl`b
WbXfme
Cb^g
@XB\CfFYJ\KWL\O]P]Q]S]T\UVV]WWXcYWZZ[X\[]\^~_Wa\b\e\fXgYiYk[mZnSo]p[qTr[s[tYu\vQwY
B\C\D\EcHgIcJ\MbNXO[QfTdUbWZX]YcZd[c]\^[_e`baYebf[ibkYmenbp\qbrVs]tYubvcwc
F\WnXc
B\XW[h\bmZ
CeW[XTZ][g\\^h
B]Xjoc
IbKdR[Ue[d^g_]d\
@ZB[E]IeK\NZP]RcSdU\W[X[Y[[Z\\_a`\c[def\g]k\nWobpWrbt[vewZ
Q\X\Zo_Z
FdIaK\LYNbPdRdUdWeX]\]^\b[ddfaheiZpXqjt[uc
@bBfDaI[M\P]R\S\U\VbXYY[[\\Z]i^\ebfbkdlbm[ndoaq\r[sbtbvaw]
@eBbDbEgFXGZKbNcP\QmS\WXXeZ[_[acdXf\mcr]vawh
B\I\KeM[NcP\TZW[XkY\[f\Z_b`bcbe\f\g\m[pbqbvdw[
AdBYCVDdGZHjI\NYPUQVSaTvUbXaY\\b]k_\`\c[d\e\fih\ijjclXqYr\sXufv]
BcGaMdWbXZ[b\[`\liud
BbC\I[KhP]X\vg
@bC]DZGcKeLaN\QbVdZ\\\_if\marbvcw[
B[DcG\NeTcW\\f]b`cahib
C[DcIbJ\NfPdUhXY[]e[ibkgrds\ub
Xf]i
B[N\P\QbTqXZZ\`]dbh]pa
GbWkXcYYbcdem[wf
@iBbCcF\G[I]NXQcT]\baZbcc\dhlbqis]ubvd
BZGjThda
S[W\Xg
B]DbEfG\HdI\LbPbQ\TcV[WgXYYcZi\]]\^[aZbZdae]hem]n[o[q]r\t\ve
@dFh
DbS[dfefuhwb
@XB]C[EcJ\L\M\SbUbXgYbZd\]]c_\`Zbdfbg[kfm\tau\vc
DeIaV\[\\g
B\SkXWsb
@cG[PdT[V\WhXdZb[]_Y`ZaZdcqZ
BaXd[j\c]cm\ubw\
X[fihau\
WfXha[
@eC\[f^fb[w]
CeDbKgM\XYcdhb
IbUbV\^bgXso
B[CcD[FeIXJaKdQdSeTbUZW\Xc[c\Y]i^]b]c\f\gXpZq\r\scteu\vf
BeDWEgFhG[K[LdNbO\QeU[XY[\\\a\dbedgchek]odqerZvh
DZEcFjP]QeSeTbUfVbX[Zf[]\]]ca\f[gfh\o\
AcBZDcE\F[IdJ\K]N[PeS[TYUcV\WaYnZe][^W_\`cbddZfhgYodsftfuYvY
@dAaBdGdOcV\Wc\]dbiXl\m\qi
B\I]JqS\U\W\X\`\a\p\v\w\
BcKbWeXdvg
A\BdK]OdVcWYXZ[i\[^Z_[`icbfbhbickbo]tcucwb
AcD[E\G\IhKdP\UiVXWhXVZ\[d\c^i`\beehfahYiWndq\rctXwZ
@dA\D\EcFbGdIZLZN]OcP]U[\Z^c_p`Wc[d\ffn]rZs\vcwb
@[EdG[JZOYPhQYTgUfWeXYYe[d\V]\bbeffeg[i[mindwZ
FaG[N]P[TgWg]hfeva
F[Q\TZUZXfZif]g[m\pcq\
DcIbJ\NfPdUhXY[]\\e[iekfrds\ub
B[f\lk
@gCXD[GiH\KaN]P[Q[Y\Z\[\^j_b`Vaadegbl[mcp\
Zoa\
E]I\P[QqS\TcW]X\m]w\
BdCeLcS[UcW\XTYe]ekclfqcvf
AaCdI[JbKaNcTcU\Vcd[g\site
AYB\DcE\F[HbIXJdM\PsQ]T\WYXWZ\[\\ZaYcWdcf[i\l]n\o\q\sYuX
PYXkpc
CQE\F\H\I]J\KYL]O]PYQ[VcWeY[[[^c_X`icfdcfcg\i]khm[ngodq[r[tgvYw\
G]HcKcPdS\Wb^[`ld[gdvc
MfP\XW\\^a`Zfegbink\t]vd
BlCiDXI\KgLfNjOZQbU]WXXTYd[h^e_[`[dYf[gnl]m[oWp\rYsjwh
@dBUDfEeFgGkIZNhOeP\Q\T]VaW[XYY[[[_d`Tc\dbebfYjclYmZr\sa
W[_ff\mduh
A]B[CcE\I\K\PlV]WlXc_]`[a[bcdefgi[lcqZ
AbC]GYL\N[O\W\X[\\^\_\`qb[i\l\uZ
B[C\FYNZP[W[Xb[\\f^\_\b\dbfoiaj[
IcXh
@cAYBYC\DZE[F[GbH\IcJ[N[P[Q[WYX\YcZ[\\^kaZb]dmfagbjekalXn\p[uYvb
Zg\e_imZr\
Scnqp]
LbXY[\\if[mbw]
XY[j
@\B[DYI[J\LcQcU\WZX\[Z^[_dc\fgp[rav\wf
@\Z\_Zkg
AaC]DZEcI\NcO\PaQaU[V\Zl]g_[`Yacfai[kYlas\tavgwY
Zloc
DbVg[ei]j\n]pd
@\B[C]DnEhF\GfOZP[Q\XZ\]^X_\aacde[fciakZmbw[
tavgwb
Vg^h
SfXZ
@eC\[f^fb[w]
B]N\WZXec]f\haidn[r]t]viw\
@cC[DYGeN[P\WbXbZ\[a\e^jedmYw\
@aBYE[FdGgIfLbM\PaQbRbTcUZVaX\\\]b^ca[b[cbe\heibk\l\nZoYp[qms\tcu\v\
AcB\CcDbG\I]L\NfOaP]Z[\ba\bfe]g[ibkcqbt]uh
LgPYwf
GgX\Zded
X][h
AhN\SmWfXWegg[
I\M[PhWkXW
AiP[QiU\VZW\Xh[e\Y_bafeYi\jgu\
@bAfCmG]L[NdP]Q\T[WaXUZc_Y`[aig\ifq]t\vew\
CdDeIdNdS\XXYZ\]]fbblb
@ZDYGcIaLaNcOjXX\fcceaf\g]m[u\wZ
B]JfKcS\W\Xk`bfcw\
A[B[DbLbNdO\P\XdYhZ]\\]\_c`bf]i[n[rZtau[vg
@[BbDkEiM\N\P\Q[V\\[`jdbedq\u\wb
@cKbSfve
JcPfQaW\XZ]\_\`ga]ddr\
@eIkWbXXharitcvc
BYCcDcIeJ\M\RcXgYdZd[\\X]cd]e]f[gqh[mWrXs[
NcQcWhmc
I]LaSfX[tc
@\^h
B\KaPXR]VbXfZ\\jf[ijub
CZGfLfUbWkXb\\_bbcearcsbtZ
@\B\C]DZEaGbIbM]NZOYP[W\XX[f\bfckjmgn[t[u\wb
I]W\Xh\\catc
B\IfP]\d_d
CgP[W]XbZc
Ob\hv[
@\AcB\C[GgHWI[JaL[MYOZPfQeVcWcXeY][Y\n]g^W_Y`Wa[bgcVfdgeink\ldmYq[sbufvfwc
CdLaXf\\`f
CfK\L\NcVYWhXVZ]g\phsb
PbWiXcf\
KZLYNXObPZQ[S\TjWhYeZ\]]f\g\mbn]pduew\
B\LmSX
WbXc[b_[h\iYm[nducwi
\cfchh
A]CZGbI[NcSbUiW\X]\]^c_gdcfalbsb
AdG[JkK\QcS\U\WZYe[\^Z`bbcfcg]m[r\v[
H\JeKbMgN[T\U\Xf[[]\`]a\gfiblZmZobr[sgu]w\
AbCkGYKcN\O]P[QgXf[h\Z^ba]cbebfcgfi\kXpaq\s[u\vcwg
GdHdPZgim\
AdBYDeGdN\O]PhQZSdTbU\XWYYZh[[^]`bf\g\p\r\sZt]vZwU
@[A]B[C[GfI\K[N\OYQ[S]TbUdWd_[`[bnfegXi[kju[
AZDlIbRbVZWdX[Z[ffm[wY
D\Vkf]
B\D\FeVgcgfZikn[r\wc
AbDhG\XU[n_daZibwh
C]FcIcVgf[h\sbv\
A]CdDaFZIbJmM\N[OYPcQhS\TgU\XYZT[]\\_[a\b[c\gTlcqasdtawX
C\E[HbIbJ]OVQ\T\XcZb\]]b_\`\e\ibr\scvdwf
B[DhKcM\OfQbRcSdWeXZ\ebbfYi]kflgocr[
C[]f
PiW[Xa\b
Qh
A\CiI[M\N]O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@ZDiEbGbU\XdZ[g[wd
Wi
B[M\W\Xme[gZmcwb
IdJ\Q\TbU\Z[_]ddf\gYh[ncp]rasg
QgU\WgXY_Ydc
fl
AfE\GYIZLcS\TcVaWaXm[\\X]\_Ya]dcgdn\obr[tYudwY
A]DjEcFXI[JZPrR[U\W[Yb]b^e_Y`ebbc\gVh\idlYn\q\udvb
XX\[mj
VbYj^W_\pdt[
OiXWfbif
AkB\CcGZKgL\M[O[PcQ\WdXbZc\Z_Q`abbc]ecfbg\k\wc
A\N]W[_cffimn[rb
CbEcMcW[Xt[\]dd\e\f\i\m\u[
AcDcF\G\ISLbOZQZR[TbV[WmX\Zd\]^Z_\`[c[gbi[k[l\m[n]o\pXqXrUsZuYwW
IdX\[\\dci
CpF]KaP[XX
@]AbFdGZLcM\NbPbQVR\TgUbWZZb[d\Y]\_Xb[cdd\e]fdgYhbk]m\nXp\r\sbuZvXw[
SiX\]\g\
N\XdYd\\^Vsb
@]K\N\OePZV[WbXY[j]f_i`[bac\dbegfdgfk]rbuav\w[
AaCXE[FVIbK[MYNbO]PbQbReVfWeZZ[Z\h]U^faZcdfegZh]kglYmdpfqcrgs\tWw[
DeI]LbOcPeXQ[c\bbcdYe\fViakbq\
CfEcI[KfL[O]PaQ]Vb\W]]^[`ba\bZc\dWfegekZldmbn\o\r]s\tZuYvkwW
CXD\GdI\M\NWPbT[WdXWYe[\\f]d_\`\e]gcielewc
Shffu\
CeEePfX\cmrd
AeB[C\IXJ\K[L\P\SWUbV\XXYX[[\[]b^c_d`ga\cVe\g]k\l\n[q\rYv\wZ
B]DhKlW\XZ]b`gmbq[r]sdw]
BcCaLcS\WXX\Yd\\_X`hfckcleqcrjufve
CgD[F]G\I\KcLaN\O\PZU[XcYbZ\]\^eedfZg]ienbocriubw\
E[FkIlK\NZO[Q[RbS\V[WYZc\Y^\b[c\gbl[m\oYp\qbsYtZv[wZ
CZD]G\KgakvZw\
@dAhBYCcFWG]H[I[KcL]MVNZOYP[QbS\T[UdVaYdZT[f\b]\^c`[dZegf\hoikl\nSoSpTqYrbs\uYv[w\
KZ_ihj
KeMfUhXR
@aCgFYIeM\QfWc_[a\bdi[m[rdsft\
FhImP\W[X[^\adecg\mZp\
PoWg\[`\
@cA\BcEcGcIgJXL\M[N[O\PbQfS]TcU[ZY[[]b_W`]b[c]ddeYg\l\nhoZs\u[w[
BZM\NgSm
Q\S[Xca\bfkjr\
AdB[C[F\GcIbLbMWS\T]U[V[WbXjZZ[e\Y`db]h\o\p[qfrbsdt]w[
K\M]W]Xi`bdci[kZ
MlWcXSYl[]\Xk\l]q[ucv[wa
CkXi[em\
I]W\`kp\
A\B]CZG\H\IcKYQVR[SdWdX\Ze[\]d`jbZdXf\ibodrYsdubwd
GbW\[gcg
K[N]Wc[i_daccb
@[A\B[DhEXFZJYKjM\N\OSP\T\WWXYY[ZZ[\]Y_Y`YbreZfeg[i[kZl]m\n\qXr\t[uYvY
FgU\X[Yg_ffeih
A\B]DbEcF]N[XZebwf
AeC]D[L\P\W[Y\\[ahdbkfw\
P\W[bk
ek
B[DiGYKmX\[[_[vZwe
C]HcJ[Q\WgYa\\_gsc
@eGgIcOb
[i_\adf\
d\e]wg
B[K]Pc^cfdmcndp\vi
BZE\F\I\PZQiRlTfWZX\_i`bd\f\g[iamYo\rXs[ta
N]X[\bbi
AbBbGZIcOcPbQ\U[WhXhZh`[aYcbgYigj[rfscvewY
DaFeJZK]O\PbT\VdWc\b^\_]accZdcf\hbigr[wd
@[CUF\G]I[JpM]NYPWQZSbTaV]W[XiZ\\\]Y`ebcc\d[g\i\mZn[oZrXuZvdw[
CdD\EYO[WZX\Y]apuZw]
@[BYDeE\FcGXIfKhM[NeObPcQYThV[YdZc\b][^]`\a[bccdgjhakbm\n\pds\tdva
G]ek
@\B]CZFcH\JbMcQeTfVbWeX\\V][_\bqgZick\n\r]setcwd
@]B\C\DZE]I\M]N\O\SZW[X[Y][\\c][_\akcog]i\m\rcuZ
@iBaCeFfIjNYRbT\W\[caXb\cYhelbqdraub
CmGcIZNeU\Xe]ec\d\rb
DeIZNbOdQ\RcX\YhZ\\[a\d\ecfamcn[rZtaviw[
@]C[G\IdOmQeT[UcXd[c\Y^a`gf[gfh]k[tfu]wW
A\C]JYK[O]PTQ\S]U]WbXj[j\[_Za\b\d]fdidm\pcs[uh
DcWi_[c[l]wn
ChDZG\KbM[OZPYQgTYWgXZ[W\\^\cddiggiZrcwd
KYN]O\WfZb[e\\_bcfwZ
DdEgXh`hdalZu[
BcI\[h\b]gfcieliw\
@iA[BZCYDZEbF\GfIUJ[KbPWR]T[V\WeXUYiZZ\h]c^ga\ebf[gblbncqYr\setWu\vYwY
B\CfE[FcGVIVJ[KZNZP\QjTiWZY\Z[\X_[`\aXbbceedfYhdiZo\q\r\sUvawb
X\[\ehma
@WA[B\EfG]K\MiN[V\W\X[Y[[[\Z^gecg\hbi]ndpYq\tbvcwe
AbCaI\K[LbRiX[]bgiihuf
GcQhXc\]
@\G[Sedefjg\igu\
CVIbKiX\aci]mawg
B\CeG[I\KYNZOXPWQ[R\WWXYY[Z[]\_ZaVbsebfZi[jZkXmfwY
FfIhKchbm\
A]CdDXEfF\IbJ]K\RaUbVaWcXX[b\cabbif\mendtWwa
A\B\C]E[FuIcNXRn\[]ceffcies]tb
B[DeEhF[OYS]Zbb\g]m[sgwd
D\UeXk[f\\mb
C\MeN\QcWbXYZb\\a\cifahbrbs]va
FcIgm\
G\PZVcX\[d_[lg
AZBWGpL]M\RZSYTeU\WdXUY\[[\V]b^\a\b\ddfSh\j\k\lXn\r[s[t]uZwX
@gAeCZEbF\IWKbO[PbW\XZ[\_h`]abeZfgw\
Cb\b]fgbmhu\
D\GYJdPeS]TZ\b^X_\agbYffi\k]m\
B[C[DhEbIaJ\K[M]PZRdU[XeZ\\[_babc[ebf\icm\v\
B[IdX\\g
X\\h][fcm]
CeIdJ[N[PdUgVfWdX[Yb^]cje\f\ien\p[ratVw]
Biw\
JjX\fc
P\m\wi
JcMWS\Xh]d_[f]p]scuc
@]I]Q\_\asd[fZn\pj
B[M\WcXj[d\[`\ffsa
@\adbbnhubwb
G\IhJbQ]W\\cbb
AYDdE\F[HbIXJdMYPoQ]T\U\WVZ\[\\[_\aYcWf[i\l]n\o\q\sYuXw]
C[G]MbO\WXXd\X^d_\fntcwZ
@\DhEcGVSVUcW[Xgidr[we
DcL]OZS\UbWgXjb\i\w\
BfMdS[XV
AbD\FbG[KhNcTZU[^[_\aXd[ebg[m[r[tbu[
@aM\\ll[
@]A\G\K]L\MdO\PcQ[TeX[dbfdglicm]s[wc
BZF]HbI\K]Y]][^gfimdparcu[
BYN\XW\\][ltu]
RfWcX\
B\GdIhPaUcW]Xg
BcGbLdNgW\Z\][a\m\tbw]
PZXfga
Pbfhi\
ShX]]\
XYdhfg
@aEbFWHhIZJbM]NXPXRbU\V]XcYZZb]m`db[cdddfYgYj\lboepYr\sat[
BbCQE\F\JgKZO]PYQYVhW\Y[\b^c_[`hcfdZf[g\i]khnhoeq\tgvZ
B[DbKfR\S\Xm\erbucvdw\
CfDeEbF\GfI\PdVfWfX\Ya[Z]a_ba[fehajZkbnhpZvbw]
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]T]UYWXYXZW[Z\Z]W^[_\`Vb]c\fUiWjukWl]n[o[q[r[s\t\uUvWwZ
@bB]GcHcI\KfS\Wf[\^c`gdbfXgdihl[
BYF\I[J]K\LYN\P[W\XXZZ\\_Yb[f{hki\pZqZr[vWwc
@fA\B\C]D\FfGZHbLcMaPbSdXd[\]\^d_[`\dbg[k[mboVpZs\ugv[wY
@\IcJeLfOZV]WZX\Z\[c\i]b_\`fdaigmWsfubve
C\DbF\N\VdX[]a^\`cfhkcm]nfo[pYsctcwb
AaG\MZP[QaSgW\XYZc\\^a`Zbffegbink\t]vdw[
AfCbJ]MgNZPcQXUeV\WeXZ\h]Z_c`ca\d\i\m\t]w[
AZKdPcU]Wc_m`\cad[f[qbwY
A\B\CdDgKcPc\[^efbg[ihkbmbsbve
DYE[F]G\I]KbL[MfPZTaU\WfYbZ[[i]b^d_dbcdef\n\ocr[t\wY
@eBgCYDcFbHeKgM\NfOdPZQcSZT\UXVZ[d_Z`dadgdi]mZsjvb
SfX]
FdI\Xjndu]
CdJeK]P[U\W\Xa`\b[g[sj
BdC\DZFaIgM\N\OdP\QdW\Z[]Z^b`[ageZg\mbnbo[u\vgw[
EbI[J\K[Sh\bg]h[kbo\seu\
@[AcE[FcIcJ]K\LsM[PYQ[\Y][^Y_b`gaZe\feifkYqZrct\uZ
@jB[DlF[G]H\KlN]RbWZ_Y`[a\kXm\wZ
CbD[GfPWU\X[^\_\`]giiakd
AcB[C[FYN\O]P\QcS]T[U[WZ[[\[][`XaZc]e[kml[r\uZw]
NhQdX]Zg\aiYm\
B[D\F\IhLbP]T\U]W[X[Yba\gZtdvY
B]C[E\KgM[P[SZVcZ\[\\[]\^[a\fihbpZr]sbvewY
PbVf[afbnbogsb
K\NcOgQ\XXZ\[k_faecafdmar\w[
@bB\D[MgPYV\X\_[l\mdncudv[
P[QcXl
E]GbK]MmPbWea]f\i\
CfFbP\UbXh[Y\\baf]ufvbwd
G]KY\\dcfkg\wg
B[CcDePdUbXY\]dcfl
BdNjXgsb
GeMeN[PZU\W\X\[[]cf\ug
@dBUC\DfEeFdGpIdNhOeP\Q\TXVaW[XYY[Zd[[_d`Tc\dbebfYg\jclYmZr\s[
W[_ff\mduh
@\B\GbHbI\KeN\PcQeT]UfV[XU[c\k^\bhdWe]hbl\mXodp\
Xh\\
@bF[G\I\K\N\O]Q\U[Xl_[amb\che[fYg]h]idm[nbvbwZ
K\PeWrq\
B\Xg_[aefXm[nbsh
S[Xc[j\]
FcIgJiP[XZo]
@XB[CbE\InJ[KeLZM\NdPbT[UZVVXXYa\Z_[bccZdbg\h]i[l\nYoXp\q\rWs[t[v\
AaGYL\N[O\X\Yb\b^\_\`lb[dbi\l[q]uZ
X[fptb
P]Xm[Zm]
AWC[DkEeKXP[W[XYZd[[\[_]g\qbwf
IbLeX\]\qcth
@bOgX\f\ll
@\BXDbEYFdKgL]N[R\V]X\[g\[`\abd\ecm\q\r\t\v\w[
BeFhKa
BhFcNe
F[IbJkN[PZQ[T\XZY[dbh\pfqg
I]XjYd
CbIZN\PlQcWZ\dbdd[fZhii\n\pcu\v\
Xi
MdXe\Zbp
D\E]F[K[L\NZP\VdW[XcY][\\[_b`\bXcbebflgYhcidj[p\rdtZw[
IcXh
@dC\IhJ\LbNfPoUfVcWdXd]ga]geifjdk\m[nct[u\vdwe
G]LbP\Q[Tg`bfcgcnfo]pbv\
CjI\P]XjZdpe
A\B[CbDZGlJ[N\Z\[]_b`habfdlXmXn\p\u\vc
F[GZIcP\W\Yd^c_a`XaXb\dif\jgkbu\
@ZBXC\DfEnFYGSI]JdM[N\OcQYR\S\UbW[X\YZZc[f]\^\_Y`\acbZcZdkeTgehaigmwnbo]perXs[wN
I\WY[gg\n]ph
ibsi
B[CkFaKeM\P\X[[q\\d\g]s\
@\QiY]i]ja
Xgw\
B]N\WZX]c]f\haidn[r]t]vi
Kbvg
C\Xkac
A]E]GbIhKbNZO\RbS\V[W\Z[\Y]Ydbj[l[m[n]p]q\s\tZw[
AeC[KbP]Qe[[\\_\hnvY
F[Iff]p\
@]CcI\JkPZS]W\X[`Zrdu[
G\IhJbQ]W\\cbb
DcJbXgw[
BeD]GXX]akf\mbnbw\
AdCbUcV\WdXU[\]]^i_c`da\bgdci\rbt]w[
@\BbDbEYFhKgL]NbR\V]X\[e\Y`\d\ebm\q\r\t\v\w[
@XA\CZDcEbGjH]M\NZObQ\RbXhY[[\\e`dccdZeffcg\hek\lZq\r\u\wY
C]PhWZ
A]CZDZEbM\N[ObP[S[UfVbWbXaY[_cbeebf[l\nesbt\u[vawe
W]X\bf
EdPZTbX[Ycagi[o\sb
C\D\JiPYShXZ]]fZg]s\tcud
B\DdG\I[KYN]P\QZSXU\YcZa\]]g^ea\eYgfick\mYq[rbtduc
@cAcBWDXGSIXJaKbM\NhO\QdRiTfU]WUZX[Y]W^X_ZacccdheYiZl\mgocpbsStduYw[
U]g]mesh
B\CZIgKdTYVbWeXVZZ_[mfn[qdraspw[
@[AcCjDdEgFcIcJdKcWdXY[d_h`dc\d]ecg\h\i\m[p[rdsdt]v\
EeS[W\Xkp\
O[S\ThY]cbi\pftl
CoN\c\
C\F\K[PWUbYjZc\b_[d[e\g\nfoZset[wl
IZJcKbX\\\fcper\wk
QhTdWeX[ddgY
GZObQ\Tg\Zdbmgn]w[
McU\W\dbgejcmbt\
GcIXJdPaQhS\TZWdXbZ\\b]b_\b\dbg\icm]pdr]tbu\v\wZ
I\Vbg]i]ncq[sh
Q]SjW[X[
DcE[GgIVJWK]LcPjQZThV]XfZd[\\Y_\bgc[dem\qZr\wY
Niaau]vd
M\XZ\h]budwb
IhXe\[`]d[fbncv[wY
FgUd
C[D\E[N[P\Q]WY`ca\geibklq]r]vfwf
B[GlKbOePaQ[R[Ud[Z\\^de[g[k[ucvbwd
@\C\N]U\g]oesgufvc
J\Q\S\ZXsk
JjPXX\g]
[\fo
B\DZIdM]N\OiS\Wc[\\j^[d[mbq\
J\L\Sosb
@\C[GdN\U]W\[\\c`bacddfnm\qYr]sbtdu\vYwW
C]\]ibwh
DbK]O]P\QbWbXb\cdef\kan[sjt]vb
J\W\[i\\ilu\
]g
Fj
BZCVT\XU[\\h]b`ba\mct\
X\Zh_Zfmp\u[
CgITUWWcdi
B\DdGfHfIdK[LcMaOdT\V]WXXZ[e`\aVcbe]gdiep\qbrb
K[[h
@]C[I]K\M\NZO[PZVdW]XYY\ZX[T\\^a_\b[dbfygZh\iWnbp\q[r[s\uXvZwS
@cAZCbE]G[I\KePiS\T\VZ[\\ea[b\chdbeggci\n[o\s[w]
CYKkY[bbvZ
DcE\IcKcMhO[PbUYW[XW_[`\gZmc
PZXj
@dAdBcC[EbIXKcOfRhTeU]VVWgXWZ[[b\c`YabcXeZfal[nepbqbsduc
CcF\P\VeXXYb]hb]cafehaiaman[p\qbr]uV
BiGbI[JTNWWYX[Y\`aacbmc[e\gbickZqguiv[w\
B[C[D]I\KZO\R[S]UZVZWfXWY]Za[Z\X^]`baWc\f[g\h\iuk\linXqYsZtZu[v[
CgD[JZKcQ\UdVcW]X]Z\\\g[ijrcsfu\
AbCdGYK[PXUdW\Xl_Xbdcge]fbi\m\wc
@bAXEfFeGbH[I\J\MYO[SXXd]\_[`da[bYcefch]q\rds]v]
AbCdDUF\KlMePYU\W[Xd[\\c_fb]cgeZiXuW
@[AbBbC[DdF]G\HbJcMXN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
N\Og\[]j^\`i
BZDdM\N[O\SXXX[\\V^b_\a\fuidl]m[uXvcwX
G]LiVZZg[f^cfWqbsY
@fDlG[IZL\Rb\dacdZfgq\s\wc
F\Sh]]
AaXgge
QiS\WcXdZ]]cddrbw\
W]X\YZ^g
DgWe[]\\chgZmb
CgXc_\c\r\
C\PjWhXe[a][_Zc\dfk]n[q\sZ
IhO]P[WYf]gZndsk
AZB\C]DkFcG\IdP\RbVmW\XZZ\[Y\[f\hbsbv\wd
@bCVF\GbLdN\PdSbT]V[WYZ\[e\f_e`db]ffh]mbp\qerat]w[
@cDZLgM\Q]SWWaXZ[c\\_Y`dalbbfZidk\nfobv\
@bI]XY[ba\b\chf\h]icw\
B\NiW\Xg\Wgcm[
K\V\\[mh
@YL\M\T[WsXZa\def[q\
I\K\V\X\Y[[[^fdagghbi\ncpYq\udvc
CaF\N\VdW]X[^edaffncpYqauY
BYCdDbEWF[G\IiKeLdNbPaTZU[WZX[YVZ]\Z]b^\_ebkcid[echfihjZkZmZnbpfresdtTw\
@dGeHeI\KYL\NZObPXQ[S\T\UYVbXb][cfeTfchdieogpdqcrbsZt[u[vZw[
@\CcK]MjVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
effeng
BWDbG[K[L[O[Q\R\TaV[WZXcY[ZZ[g^\_Xahb\d[eYf]gekdlbmXncp[qculvbwh
H\WZ]bijrXv\
W]X\^bbf
CdRa^Zlm
@bA]BYC\E[FdGhKWLfM[N\O]PZR]S\TXUbVYW\XUZg[g^m`lbccgeXfehblXpZqfs[t\u[wX
C\JZPj\d]dfb
@gAeBcEbFaG\H\IcKbL]PYT\XbYYZX\Y^a_bcaddgdkdm]o\qXrft[uivZwb
N\Q\TgX[ZjdagYnbqbsXwY
AbC\KXLePYS]WcXZY[[k\d]b^c`\iakfmdscvdwb
KcW\Xf\dfcn]phu\v[
CYXhi\o]ql
B\D[E\J[MfO\WjXS[c`\iikbpWt]vcwc
@]A\DYE\FbM\O[P[QkS\UYV\WdXY[c_[`ea\ccdYebf[g\hcidjekbmgr\satauVw[
C[E\K\N]OfPZUgWcXe[g^\g[ibm\o\
@bAZB[CoFfJcLdM[NbQ\W[Xe[Y^\agd]f\pbt[uew\
AgB\C[D\F\GhI[J]K\PZTcWZXYZf]\^\_c`[b]eef\gdkZm\o[v\wZ
B\CbJbKZL[N\ObQ[TkVYZ\[\d\ndo]r\s\t]
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\C]Kf_e`\l\v\w\
B]N]VbX]flv\w[
D[G\K[P\XV[b\o]babd\fXlbw[
IXKdLbMiNbPbR[Yc[b\Y^b`bb[c]dfmcp\r\te
B\IbKcM[S\WZXe\of[
A]BjD\F\KZM\PYTgU\V\Yb[Z\Z][^c_[g\igkbm[n[qas[t\uWvfwZ
Cg
AdBQDbGbHcJ\L]McUbXb\Z]b^Y`bb\dbfbgek]l]m\obrcubw[
IbXe_\fju[w\
@[LjP\[c\\]bgbmgn\p\q[
JiP[U]
@cBbE\G\IdOaV[_\aXfelbmYodpbu\wd
C[EdJYOZPfQaTbWpXVYiZ[_Yaddbi[o\qZ
@]CeI[J\KcL\MdOZT]UgWZZb[[\\]n^ca\bbncp[qcucvh
B\D\IdK\LbNbOcPbQfRbV[Y[]\_Zb]g]mjncoaq[sWtfu]
@cA]IgK[LbPcQ\T\U[W\X[YbZ[[\\i^dbZc[dbeafdn[o[pbqgrZsbtd
@[B\CYE[GdI\JiK[M\NZOcQYS\TZUYVdXY[i\V]Z^[`jadcde[f\gXhmi\kdm\odrfvT
Uif\ij
M\S[X[lk
B[XU\bflu[v\w[
EeQeTdVc[a\]]ba\fdhgico\qdt\v\wb
AYD[GfIbL[M\PgQ]UcXgZd[f\Y_ab\dZecf\gbh\lbnkocpcs[t\u\v\
JaNhX\Ybq[uevf
@fNcW\XYZd]g_bf[wZ
BZM\P]UbVeXY\nf\ne
@bB]CdDbEfF[IXJeKXLfNXO]QYT]U[WbXXYe[f^c_\adgehdi[kjmbncoZp\qbr\sau\w\
X\\\wk
B\D[F\GdIeQ[RcS]Y\^hdhmbth
@dLWNiW\X\\d]]kcncoav[
@\A]B[C\IcJbQfW\XgY\gguh
AbBbGcI\M\PbQ\SeVeYbZd[ca\fZi\lbojr\te
CbF]IbLbM]N\S\TdVhWbXgZ\\eacbfdYfZgbh\jbk\mVpcqardsit\uNv]
@]A\B\DeGdHcI[KXMbNeO\Q\TdUbXZY\Z\\X_\ddf]gih]kanas\tXugvdwc
@]AiB\CdF\IZM\O\PhQrTVV]WcXdY\[X\X]c_U`Ya\bhc]dafTh\pcqYr\s]ubv\
EcM]PZSeXX\[f[mbv\wg
AdBZCdKZM\N]O\PbQ\R]X\Zb[l^[`bdXe\fgl[m[n]qfr\sftZuWvbwV
BhPcS\W\fcnbw\
XbvfwZ
BWDcFbPnSa`\dfv[
C\M\S\UWXc^if]mbn]p[w\
GfI\J\KaScmYpg
FZIUJ\Q\WjX\Yc[bbdrYtZ
B[Dc\[fkw[
Scsd
B]DcIdQ\VcXZ^a_]cbn]vgwg
@bCTFbI[K[M]N[VZYdZ\\V]\^g_cb\d[fVhinZretZvg
K]Uh
I]LlP]Y\\]ogp[tY
C\D]N\SmWZ\b][cbg]
GaWn
@]AfD[E]FkIhWZXd\[`lecg[n[
I]UbWcX[Zbqo
B[D[E[G\I[J]K]LZM\NdOdP[QhU\XZZ\[]\i][_[cdd[e\fYi]k]l[mcqZs[u\v\
BjX[\cv[
BYCbG]J\QjR\XdZ[`Ya\c\kdmcncobp]q\tbu[vb
X[]g_d
F\I[KZN[O[ScT[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I]Vo[\\\n]p]
UhZd[\\d
McO[R]WaXj[\_\a\c]f\hep\
CfGaIeK[YhZafWg[rbsit]v\
Xf\fr[
Q[Xd\[bgfdiem\wc
@bBXCeG]IdLTM[O\QaR[S\TdV\X[]i^b_Z`ceZgfialanbpZt\ubvY
AaBYCYEdG\KbLYNXO\PbSYTcUcV[WbYXZa]h^Z_W`YagbZe[fbggi[k\l\m\n\ocp[qZrYs\teulvi
RZS\Xp\\cdu\v[w\
CZG[M[OgR\W\X[Zd_V`\hcmcocrbs[wf
NY[f]f_Yheibjhr\u]v\
DfF\IdO\X[Zb\c`\cdf\odq\r\u\w[
AfCdFbGcObT\V\W\X\Yf]c^Y_bacd]fcibmbo[pirasfucv[
a\tavg
JgNtPZXYZ\
BjD]GcJXK\XY\c]\a[fguf
FfK[LmP\S[Y\`]pbt]v[
Yb`efiieu\
I\JZLZNcSiX\]bm\tc
C\KhWi_[
DYF]HaKcLcOZSjU\V\WZZ\\U]e`[dbf\nbtYubvdw]
WbX]\nd\m\
@dCUIgKZReS\XZY[_\ddfcmZq[rbtjv\wY
CkDbGaHfIYPYUe\]^c_\`da\f\i\sbwl
Xg[[
B\XYZ][lmZ
B[N\P\QbTqW\XcZ\`]dbh]pa
DbS[dfefuhwb
M]S\Xea\d\fiuZw]
CbJ[LZWeXdYh^\g\i\tew\
@cAaBdF\GdObV\WcXY\[dbiXqh
E]I\P[QoScTcW]XW]dm]w\
UaV[WhXh_\r]
CdG\bikb
D]IfRaVXc]oZp[
S\W]Xh
W]YZ^hn[
@]A]BYCWKZNZOcPbUcVXY]\b]f^b_ib\cgebfZgehbiejWq]r[sb
C[FdKcObUhVYW\[[\d^accebfdhdicjfmanep\u[v\
A\C]Kfl\v\w\
D\EcFgQeVbZf[]\]]ba\f[h\i\o\sc
@gJaSc
BcDbF\IiJ\KcL\N[O\QbTbUdVhXW\a_ic[dbh\ibm\n\obpbqds\v\
@bC[DbE\GeK[N]OePkXY[f]\^Z_\`]gdiem\o\sZw\
A]GbIWNkO\Wa]agbnbs]t\ub
O\fot[
A\KbP\WfXZ\[^c`cacbae\gbhbib
B]N[Xf`Yicjhr\
C[FcIiX\d\q]rZt\
CbLZW[Yh^\g\tdw[
G\PZW\X]a[dhm\obr]
N\OdW\Xc\iadffi]m]
@XB\K[U[^lc]f]hdi]maner\w[
MgPZWbfcmbq\
C]N\PdW\]lfdm\p\vb
@\C[EaN\PeQrW\XaY]ZZ^d_g`\fam\thu\wZ
C\D\G\OaU[VhWfXb\Zmiw\
B\C\OXPVQmT\V\WSXYYgZbbfg\s\v\
@eAbE\K\LbOiQ\RbXbZd[c]eaeb]ccd\fci\mgnfoepcsat\v[
@bA[B\DbEbFcGcI[JZKWL\M\P\QWRYS\T\U\VUZ[[X\Z][^Z_R`Zb[cWd[eehziVk\lgm\n]oYpbq[r\sbu\vYw]
AbBbCcD\GZI[KeM\O\R]WYXfYc[]]b^c_g`daVchebfYhZk\pbsbuc
B[DcEZFbI\K[N[ObRtUfXX][_f`\e\fYh\ismap\qYr\s]tZ
P\Yh^]i\sev]
B\C]DcKXLkMbPdU\X\[i\[_\fc
@ZBdC[DdF\GWH\IlKWLeN\OZP\QZVcWcX[YZZf\Y]\^[a[c\dde\figUheiWmhn\oZrZsYtcwd
AeB\CaGbIhKfQ\UbWiX\_]aedbfdl\ofrbs\
BZDdI]PmXYtbv[
BdGYK\PgXW[]\odcedfhiYm\rZu[w\
@fC\FeG[KZNjOdPXWXX\[a][^g_gb[f[gbo[sdu]wd
@YAeBYDYI\JhKaLYM\NZO[QXR[S[TgUjVYXgYb[V\c_Va\fcg\hiibmYnbpZq\rfs\tXuevV
A[BYD\K\RkUeVhWY[X\W^\d]m]n]ocpdqcsgu[
GaP]Xe\[vawi
B\FbG[H\IZKbL\M[N\ObR\T\UdWcXZ[d^c_gbbdcedielbo[qZsdtcvX
CZDeLcM[O\PeQ]RgWZXfZb\j_\c[e\i[mYu\wV
Xnn]
C\WlXZ_]bjid
CiD\E\N[Uc]\feiZrb
FmM\Xl_\i\
AYB[CbDrEoFSGVI]K\LdM]NZPVQ\R[UZWUXYZV]Z^\`\aec\efg\iUmYobqZu[vX
AcB[CYDfF[I[L\M[O\QYWYXeZg[]\[]e_\a\bccYd\e[fZh[iul\mXnXp\r[u\vawc
GbXZi\mjw\
DnGXQcWdX[Z\mc
C\P[QgYk[\\n_[fbmYn\q[v[
@YB\D\H]IbM\NYP[Q\R]S[TcU]VeW[X\YWZV[X\V]W^[_[`]a]b]c\fZg[h]iWjmkdl\ndoXp[r[tZuUvWw[
F\M]S[X[Y][f\b^c_\ifohshthw[
Ni\e`\aam]rcu\vd
C\DaEcJbOePkTeW]\b_Z`ba]c\dYfggbhXibk\m\ocscwb
B[CfDbEeFbNiO\Vb[i\Z_dn]sbt[w\
F]IcKbX\\igbu[w\
GYW[X]di
B]Gjg]l[qb
@ZDZM\Q]X\andbfZi\k\n\s\
AaCZKb_h`\a\d\l\w[
MbS\VfZ\[b\f_[edm\nep[
B\CcM\\i_[f[
BfC]LYNlP[V]X\Yf\c]c`hgemZnjo[pXr[s\t\vZ
JbKl]Z
A\Kg[]gctdvc
@WB\C[GbI[JaM[NYO]PpQgWYX[[\\\_]`\becRe\r\s[v[
B[X\[\_\eifZkeobw\
G\PZW\X]a[djr]
@eFcGcN\O[PXRbWcXj[bchm[o]rbs]
MZVhXki\mZ
AbB[CcDbM\Q[WmXW_]a[c\ddmcq]r\u\
A\GZM\N\Q]W[XjZpdbs\
BZMpX[]Zl[u\
CZGYPjsZ
@[AdChF\GcIYJbK[OaPcR\S\V\XZ[[\W]Y^b_b`eadb[eZflh]ick\lcndpXres\t\wg
B[D\F\IhLcP]T\U]W[X[a\gZtducv\
B[DdRZXZ\hc]ffggrdvZ
F[K\fni\
UfZ\he
@\C\D\E\FlImKYRgS\T\U[VZWdXYZa_\acbddbm\o\s[tXw[
GcW\X[fnu\
JcP\S[X\Zhcaf\
CdDZFfHcIeJcN]RdSdT\UZX[Z\_eaad\g\qbs\
@XB\K[L\PbU[[]^lc]f]hdi]maner\w[
I[V\fchg
kj
ki
@eBiDdI\M]PeX[_Y`hacrbubwV
@\AbGYI[KcLcM\NZOcPZVbZ[[e\[`ca]c\dgeffagei\nfq]r\udvY
PbQkW\X\Ze[]_b
Rhil
BeN[TbV\Wf[edbfjjctcwf
CcXX\e`[jflg
@eB\CdDaHeKcYbZc[\]i^bi\q\sf
C]N\PdW\]lfdm\p\vb
@\C\EaL]N\PlQfTbWbX[ZZ^c_f`\s]thuZw\
BbCeF\GgIYK[M]Q\RhVgWh\\b\d]ifm[pbsdwd
C\D\G\OaU[WfXb\Zmiw\
@fCcFfGhH\IaMZNYObP]QZV\XW[\\b]e^\aecYfVg\lYm\o\p\r]sgva
BZCYDjGbI[J]K[LePhQ[SXUbV\YdZd\a`\a]cYd]g[h[ijmbn\o\q\r[sfubv\wW
B\SpXWa\db
JZL]M]SkXWf[m]nlpZ
@]B[DZHgLbObScVbWYX\ZW[[]f_[b\cbd\efg[iZlcncocper[udwc
BmC\GdPZQ[W]^b`[cbd\l[me
@cBbLWfas[th
SjX[l\
@dC\L\N\RfXcY]Z\\[^x_[`\qYv\
AcCfD\LcOZRcW[XXZb[a_daiccfdiZk\mgncohpcrhu\wY
@dA\CZDbLcNVOhS\T\VdW[X[YZZ[[\\\`ha[d[e]fZmgs[udvewg
@dF\L]PdQZVZW\X\Zh[e^bd\f[neocqcvfw\
Vl[Z
AdZ\[k^df\i[q\
OlXeh]
CiK]sk
F\O\XZ[Y\\_[f[hn
B[F[IXJZKXL[NYP[VVXT[U^[_Sc\fXhviWm[nYp[qZr\s[v]w[
@dA[BcCZDcEcFeGeIbLaM\NiQWS]T[WjXeZ[[j\[]\_b`\cZd\elhTlYnbo\pjsZwd
QiSXTha]
D[wh
AbBcD[G\LcO\PbWVX\Yc[\`eaZcfebf\hZk\mfpdrcud
KcLgMdS\XeY\\]]h^d_ZfWk[sewc
CZWb_ka[
B\G[J]PjS]WZYg[]][^[`fbYdcn\p\v\
B[C]DcEZI\OcRkU\WaX\[]]\e\f[icmd
@\A[B\CVDeFgIgJaKhL\M\NcOcPbQdRbTfVXWeZg\W]c^[_\a[e\gWi]oYqbrbs\tcu]vV
Yh^\i\v]
Q[Zj
A\GfJbKdLYR\TbW]X\[kg[m\oXr\wf
AcK]L\M[NgSXT\Xh\]f[mdnbuf
F[Vdd]fsiY
DbX[\g
B[C\FYNZ[\^\_\b\friaj[
@dAiEhGcJ\KjL\MWNZQ[R]U\VcXX\d^\_h`\bdchd[fbgXhhiXk]mXnTp\qUrctdu\v]
@[I\_[biddf]kamhw[
BXEeGYJdL]O\PfS[T[VWWZXb\bdZgYnYpwskt\
BZDdI]PnXYv[
B]Pe\gm]
CcGdHeP]Q\V]X]YfZb[\]j^Z`[cZfYgcn]pZr]u]
CbD\FcGbITKdL]M[O\PaT\UWWlZ\[e\\][^d_bbZche\g\mVnbobpcrctXufvh
@gB[C[DXF\G[ITJ]KpLaM\N\Q\UYVdWgYb[j\f_d`[a[dbfehcikjckUm\rcu]vdw\
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
C]DYKjOeV\X\\fa\g\sgwe
@WAeCbDeEZHbIbJ]McN\QcSWTiVgWbXbZ\\f]b_[acb\d]e\iekdm\nfofs\tbu\
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@\DYG[I]NfX\]dbedeebfkmgpdu\
@cC\FfK\P[W]XZ[b]]^g_fb[eZf\
@bG\NhOaP[WZ\bw\
AZB\CYD\FgGZHbIeK\M\NYO\S[T\WeXgYa\Y]badbbc\e\gfidmbqdr[tZv\
IdJ\KcQ\TbU\WcZ[_\ddfggYh[ndp]rcsbt\w]
@\CeDcFmIbJ\NZO\P[QfWYX\Y[Z\[Y_ba\dbf\gZhck\rfsZt[ucwa
B\D\I[KdN[ReWc[W_Z`jf\hlkZljqbr[v]wY
C\JmP[QgZ[]b`\s[
@\BdDfEbFYGZL\M\N\O]PZQcSYT\W\[[\Z_[`Yafc]edf\g]krl[mZrbuY
CcE[F\LfMfNdQZR]U\WbXZZo[h\]_dabe\gchbpZq\r\sXucw[
@\QiSdX[Y]^]`bg]i]
G\IdJbQ]Xb[\\nfaravew\
@\B[C\DbHcI[K\LgMcNcP[VZWZYgZ][h\c][e[fbgch[m\p]sZtc
BZEcF[GcJ[LbN[P]QiRcTbYbZe]Z_\`\a\c[fbm[olq\rXtWuj
KfSgU\XWpYsb
B\DbE[K\M\OfPZQ[T[V[Xm\[dcm[w]
ji
@ZA[B\C\HcMcQ\T[U[VZW\XXY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZugvXw\
CoN\c\
Q\TgUfWcYd]cdaialbm\qd
@[A\BVDcFbGcKZL[MZNZPdQ[RZSbU\XWY\[b\\`acWd[e[h\lhq\r[sYtbu[vZw\
@aAcBhCbDcIgM\O\QaRZU][[]\_]cgddebgcjbk]l\ncrascucvg
@ZCfDgEjG\JYK\PZWYX[ZYaek[wb
fh
@fAZBcCXEbGZHdISK]LiNcO\P]TbV[WUYcZY\\]Y^e_d`\bYdefcg]ibmcoZp\tZvZw[
B[C]DcFdGXH\IhJ[LbMcN]PYQbScTbVcZg\Y]b^b_f`cafcedcfZgak]l[n\rgsauZvdwf
FbX[\h
AXCdD\E\F\G[HbIXJcLXMYNZPdQdUfWcXeYcZa[X\b]b^gafbjc\d\e\f\gcjenaocqZw[
Nc\iu[
GZI]P\Uc\\aadcfk
BbEcFiGcH[I\NcPeRbSZTZVbW[Z[[d\d]Y_k`dafdZeXfZhbl\mToer[ugwi
AfDeGdKbNcQ[U]XW\d^\`cacb\c\ffiakbmbnbucvc
A\D[E]G\I\J[L\QdW[aiiZk[
@bEaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
D\GbIiK\OaQZWYYbZc\\^bacd\g\hcnfr\set[u[vb
@[B\C[DeGYHbI[JYN\OXPcQ[TZUgVcYbZW[[\Y]X_\`[ajb\ddedfbk\lbmZnYo]q\sZtbvkwi
CcDZG\J\K]L\N\QbTfVfWaZ[[a\cg[mbngo[pZq[vcw[
IfL\OZXY[Z\o]\
@ZAfBXC[DfEcFZGdKfM[QZRYTXVZW\Y[Zf\Z]b_lebfcg\icjam]rdscv[wX
@\B[GdJXLbM[P\X\]am]nZoptYv\
O\QiSbTYXb[\\\]\aabbfhkgm]pYs\
BZIcQfU]Y[\hbbg[o\s\tive
C\E\L\UhWf^Y_YadfdhejWk\mZnaocpeshudw\
C\GaI[JcK\QcW[^i`badi\kdm\n\phuXv\
BXDZF\IZL\OcPbRkTbU\VgWhXYY\[\a[c\icmesc
Xm
A\CbEjX\_\fgi]kgm[wb
B[DaGbNcOdT\XVYc\ef\gcmep\rbu\v]wZ
CdFdHbIdK]P\`bo[udwe
_boi
B]CZDTFcI[KeOdQbR[T\W[XY`cdfmdn[oepZt\
BZC\DWEeF\IYKeOcPXS\UZXbY\Z\[k^f_Zalb]cadef\gZh\k]n[p[qZr[s[t[u[
CdG]KdL[NcSYXcY[Zb_\`bcim\th
I[WcXj
AYBbCdE\IZOeQ\YZZb[c\d^d_g`]aedVeZfYgdh[kcmgnco\phqcrXvdwe
\e^\c]j[nhobp[q\va
EdFeI[JZKcNdOZRbS\TeUVVZXXYd\b^fcbdbickcmXndpXqbr[scu[vcwW
@[B\G]N]PoWXXYZ\a]ddw\
E]IbP\XcY[_\d\iatluXvb
CgG\I[KdPbU[V\Xb[[_\acedg]m]
BdCbDdFcIdKbP\XXZj\[]f_\bfd]s]vf
AYC]DbGfIcKcLZN\O[PcQiU[VeWZXi]Y^e_W`Xa\bdc\dZfchdi[k]mcnfodpVqbrZsXtjuZ
AlI[ObP]XYZ[_g`]f\g\icm]uZvc
B[CfK\SZXkZg][^bw[
CcG\NgP\XZZd]jgd
@]AdF[G[K[MbOZTcV\WnXbYdZb]a_Z`[aYbae\f[ickeqZv\wb
EcOdWbX[Zbc]dcibmh
McU\W\dbgejcmbt\
C\WlXZ_]bjid
Li[ea\ibu]
F\LfPfQ]ThXZZ]_\a\d]g]icpZsZub
KZX[Y[Zc^q_]pas\v\
CkD\E\N[We]\feiZrb
@gEbFeGfI]K[MaN[V[Xc[f\X^a_WdZedn]rYw\
FmJ\Xd\c_\i\
AZDgEbFbG[IbKbLbNaR]TiVeYdZ\_Xadccecibk]l\n[pcr[sbtbu[vbwb
AfCcE\IdJ]KbL[NbQ\TYUeWXX[\b]b_gadd\gYi[mZp\rbwX
QbWfXg[Z\\a]bgwb
@YBYDmEdFVGWH]IZJcKVM\Q\R\U[V[WYZZ[i\[]X_YbZf[g[hZi]l[odpcqgrWsZuX
ag
@cAZCcDdEjF\I\KiQbUZW\X\[da[baeffci[lbmYwY
K\OcP\\\agfiod
BZCYE]I\NZPbVbWeXfYZZ\[\\Z]j^l`ecdfdkan\tduewY
AcCZD\I[L\QZU\WZXUZh]c_\bee[g\h\imnXp]r[sbvdw[
Cbf]iewd
S[Wh\degv\
KaO\P[Ub_[icn\s\vj
O\Xd[T_\bbg\kpma
BbDcJZM]N[PhQ]TbWZX[Z\^bc[f\m\q\
@]FbHcRgZd[d]e_[aci\m\w]
GbXZi\mjsbw\
fj
IgKZPdQZS\WbXXZZ^d`\a\chdcg\
@\C[NYO[VbWh[\\b]Z^]`bb]fXihkimbn[rcwb
QcW[X]Zi_dtg
Q[W\Xk[b\Z
@iC\E[GdObPaUdZj[[`ea[d\f\g[ihmgqhr\wZ
AdBZCkDfKcNZO]R\SfU\W[X[YXZe[c\Y]\`de]gch\j]q\r\sWt]w]
\baefgi\ud
DhG\Pd[c\g_bibk\
B[PbYb\qkd
Wi
GgIeN]P[XdYd`bbcfcvb
B]C\D]GcO]T[WeZa\b]f_b`bdaf]glihk[lat\uZ
P[WcXqYl\Wi]q[ucv[wa
X[\gm\
JYP\Q\We[\\b]a_Z
QhXc\]
@]I]JaP[Q\[d_\asd[fZ
CdK\MaPdSbTdWhXYZb\W^d_[`ffln\vZwZ
AfCbFlG\I[JaKnTZXV[b^[_ZaTf[mbwZ
GdIhUcW]Xb
EcXdkmnb
@YA\B]CYF[G[H]I\JZL[M\NYPXR]S[T]UYVdXYYZZW[Y\Y]Z^[`UaYc\fViWjqkZl\ndoZp[q[r[uUvZwc
I\UVVc\]mppbsj
NcS[WaY\[j\[^c_\nbobsitf
IbX\th
W\igsi
B\NiWeaafeu]vd
Il\[`]d[fbncv[wY
@\BaC[GdN\U]W\[\\Y`bacddfsqYr]sbteu\vYwX
CVFgG\KtLaM[NcOYQ\R\T[YbZ[[b\Y]]^b`aa\b\cTefgZo\pYqdr\sdw\
B\C\DdOb\h`ba\l\m[
Sg\erb
AgC]TdX[Z[_da\
B\DgGgIdNdP\WgXX]bcns\
@bD[EhF[KeN\TbWbXb_Y`\a\hhk\sdw\
C\KjX\_c
@\A\B]FbHbIcM[NZQ\SYU[VcW\[\][becidYe[fZgdiikfofrdv\
@[AbCaEZGbHcLgOfPYSXT[UZV\WdXfYf[c\b]d^c`daZb[e[gdh\i[jek\mandp[rVsdtguZvf
AfB\C\EaGeIZKbL[PfQhU[VeX\YbZY[\\[]Y^d_b`Ua\bcc\fcg\hci]mgniocpUqbrZsZt[u\
BhPYSdX\
@fB\EbFeGcK[NZV[W\XV[m_]dZea
fj
AbC\O\WZXk
B[CfDbEeFbNiO\Vb[i\Z_dn]sbt[w\
Q]SjW[X[
PgW\ga
Xg\\u]
C\Ph\\`fwa
F]IcKbX\\igbu[w\
P\`pabdb
BZD[E[LdO]P]VcWZXfYc[e\b^\`aaef\h[mdnepbs\w[
@ZAZB\D[E]G[I[L\N\OVPZQVR\S[U[WYXYY[ZZ[e\\^[_ba\bpdeecf[g[hciYjZkWmbnkpZqYu[v\
CZWa_l
Wi
Ci
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
GcXcZk[[aZd\hfvb
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_[`\agdbeYh[nboepZq[sZ
AZBZCXFhG\HdIhLhN\Q\U\VXWXXZZ\[c^b`]a\b[g\hbifm[nYoUp[qfrcsetau[v\wS
CbFfN\U\VbXdZc\b]b^\d]gfqdrZtZuhvb
E\FfGbIkLZPZXVdahbm\t\
A]C[P\WlXbb\dhf\
SfX]
FXSlW][[nct[
B[CcNeOcP\QcUfXeZX\b]e_\acb]c[gZignbpeqWrfsgteu[
C[O[WdX[feik
Xj]c
B\FgIYU]Vk[\^[_\gbhbnYq\
CcIeX[\hbd
GYW[X]di
A\BYC[DcFbG]JfKeNhPeQ\S\U\V\WZXXZ\[f\b_Yahgei\tbv]
B]Gjg]l[qb
I[TcWZXj_bae
@\DZM\Q]W\X\aldbfZi]k\n\
BdK\P\X]a]e]mX
wg
AaCZKb_h`\a\d\l\w[
@WA[BXCdEZGbHeIZKYLYPgQdRgSYT[VcW[XbY]Zb\b]e^Z`\a]cYdZfcg]i\k[nep[q[r]uYv\
AaG\KbN[PbV[WcX\YbZh_X`dbbdafZg\i\q\u]ve
BZDcGiK\NcPSWhZ\_abdddw[
d\e]wg
K[NlPc_\`bafvd
Fh
IgLcNaT\XZcbe\p[
B\GbI[JbK\PeQcVnW\X[[\\\f\g[mZn]p]wg
LcWmX\_X
MiPhT]XZf\w[
]g
C\K\O]UeVkXZ[\a\okrZskthvZ
Xag\shte
JbKmPgSfW\]Z
BdDfGeIYJZL\MZOePUQZXRYe\f]c^b_e`\aYb[chd\fcgbk]qdrYvfwZ
A\KgXb[]\]gctdu]vc
Qh
M\X][b\h
@oA[BdCkDbFbGdHaIZJXKfLbMXOhPVQgRZTiVWWXX\YeZZ[V\d`fb\e\f\gbh\i\jbl\n\o[p\q\r\teu]vjwc
@ZDYGcIaLaNcOjXX\fcceaf\g]m[u\wZ
JfKcW\Xcfcvcw\
@\F\NfX[\Z
A\DbLbNdO\P\X\YhZ]\\]\_c`bf]i[n[rZtau[vg
@[B[DgEjF]N[P\QhWZXgZd[c\Z`\aZedm[u\wZ
E]`qw[
PgW\
I]M\SgXY\\ldml
@[BfC]D[FbGcIcLgNePZWVXbY\\Z^bakickXrdw\
AcDbJbPgWZX[^ea\cgd[kk
AXDVEfFfG[IXJbLgObQiR\S[TbWcX\YbZd[[_\`enbobpbr[setcvd
BZCZDeGYKhPdXXZa\ebZdbebhciasat]wk
N\Q\S[WeXbakdbgbhcibk\vgwg
C\E[WZX\`[gbkow\
EcI[M\Sh_]cahhwg
DbE\Icfcmiwc
tavg
BfIfNcPZT\Z]\jf\g\iZmbn\p\wZ
JaNbSiTkW\X[Z]\XajsQuX
D\Xhta
BZF]KaW]X\bigbk]
Qh
B\C\D\G\L]MYNXS\XT\[]i_\dbf\g]i\k\l\m\ufv]wY
DbIkLeV[XY[\\h^Zd[eafbh]te
@YA[C\E]GcH]IeKbOZP]QZS[TXU\VdWdXY[\^caYcZe[fahck[lZmZncpdqerds]tWu\vdw\
B\D]IbNc[d\ih[p\
CYM\P\W\Xf[\_\eikbocwZ
CeG\KXPZW\X]a[djr]
B[FcIcL[ti
@eGcIaN\OaP\Q\RbXY[bcho]rbs]
DnG\N[PZTeW]Xh[X\cvd
@\Xc[e\[a]b\n\pi
KjVbg\mcnb
A\KlTbXdZZ_ac\v\
@\A]B]C[D\F\GeKbMdQ\RiS]U\VbWg\c]d^gi\mhndpX
_\ghma
@\BYDbJ\KXM\OVPXQ[RbT]U[X[Z[[c_\bhc\dceef\gejcl\m[pfqWs[tZ
A\DdF[G[IfKbM\OdQ\R]SdU]XdY[ZZ^\aZgchcjWkeofpdqhrbs[u\w\
BbEgFiIbM]N[O]RdS[WZX\bfeff\i\l]m[q]
A[BeCaI[JkKcL]N\P[S[W\XU[[`Za\b]db
ChKhX\
AcB\FZG[HfK[NZPbQeSZUbVcWhZl[g\b]Z^c_b`me\igmdofq[ris\u[w[
B\IcXm\Y
hh
CgG[LYQYTZVcW[XWZ[^\dbg\pcsltj
SfXZ
Qa\i`]ijl]m\wZ
CiG\fd
AXB[GTJ\PXW\Xe^Zdmfevc
@\C[N]U\Xbg]oesgufvc
B\\cffrgthu\
B\FkO\WYXhm]
@\A]FZKm_Ud\v\wl
@cAdBZCeD\E\F]GcI\K\LWMZNXOfPiRZT[U]VXX[Zb[\\W]X^[`XabbccXddgji\mYn\q[tcv\
AdC[DdEbMbNcPbQ]W[XWZg\egZm\pdrctcv\w[
B\D\FbG[I[P[R\T[XdY]ddmkn[oit\u\
A\BXCbIhJfKbLbW[YfZ[`\g]icnbo]p[r\sdt[ub
BaMdP[QbTi]g`apbr\tc
@cKbSfve
Qia]
PhW\XZ]\_\`gddr\
J\Q\S\ZXsk
FkRcX\Yb[c^Z_fi\mdoZ
JjPXX\g]
DbQ\X\Zld[
F]IcKbX\\igbu[w\
F\IdTiW]_baZl\ra
C]G\\\`baj
@cG[PdT[V\WhXdZb[]_Y`ZaZdcqZ
LbT\ph
LbXY[\\if[mbw]
D\P\We\e`pabdb
AbCWG[PeQVS]UdXuYbZd^]`dbbfgm[ncu\vZ
BfIcKcN\OiP\X[_]c]kd
P\WkX\\jl\uY
@\DhF\IXJ[LZMcPgQdUZWUYdZ\^d_\`df\gcl\mbnbpatducw[
SiX\]\g\
@dAbB[CXDTEbFiI\LfNeOaPbR[S[VbWbYb][_\`[aib\c\dbeXgZibj[k\lfndqcrgs\vVwc
^hn\
I\PeX]^cf\mdndp\vg
BbCdIdK[NbPWVaXZfgncoapcq]s\
S[W\Xj
DbKbXW\ef\rbufviwZ
F\N\VcWW^\dafdndpYqa
B[D\F[IhLcP]T\U]W[X[a\gZtducv\
E\G\KiM[NdP[VcWc[X\\^[fchbndpZr]sb
JkL[PXSdUZW[fig\vb
F\JlL\PZQ[V]X[dbh\
Xgw\
B]N\WZX]c]f\haidn[r]t]vi
Kbvg
@]CcI\JjPZS]W\XY`ZhgrduZvY
D]G\akw\
@ZD\IaM\N\OhU\WZXT\r`ca\d[m\w\
B\GcI\JaK]LfM]OfPZQgSWU\VbXh\Z]e^bfbg]i\kdm[r\sdtZucwe
CYDZE\H[I]KdMaN]O[UiXOZ\[\]\^\a[bhccdbgck]l\men\q\setcuhwX
CYKiUaY[vZ
JqK\P[a\sY
A[BUCZDdEdIdM[ObRdV[WWYc[[\d]Y`[a]bYcfeYffgejclYoZp\rXsjvbw\
A\B]CfGZJaKcLcM\NeO[T]UVWbXbYZ[\]\^Zc]d\fgg\h\iajalfrksct\v\w\
BZVdX[Yb\kc[gckbmcu\v\
@cBZC[DVGdM\N[OdP[S\WiXY\i^c_\dYebk[mdq]
D\IhWdXY\gm]
@\A\BZCbDdGXIcM[NbPbSaUZV\WZY\[]\\]d_[a\fbgflfmdoZrfscvg
L[SiX\\]g]sf
BXMgPgXgfbh]
AbPgSXW\Zb\gdefd
P\\dmZvawg
@]F\I\SdTjW\Xd
BYD]EaFaGeHfL[NbOiQ\XbYe[Z\e]\a\bgc\e\g[l[mfwZ
MmP\WfXU\[w]
AbB\DbL\ObP\Z\[d\ca\b\g[icqbt]ui
@bEaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
@[GZQ[X[akd[k\ub
LiOdWZX\[ea\ibu]
ag
Wi
BZE[I\LeO\PXV[WiX\^\_[a\bcf\i\ngoctc
Shrb
AgC]TdX[Z[_da\
PXSWWnXi`Xf]jf
@fB\EbFeGcK[NZPYSfV[W\XV[m_]dZea
C\E\FbZcajd]ia
B]Xg
X\ijk\v\
JbS\Zl
@dBdFZGcIeKfN]Q\XYYa[]^baZc\g\h]i\mZn\olpZq[r\tYvZ
[\neo[sZti
G\PlS]WZX\YeZ]`gf\n]p\v\w]
Cb\]wh
nj
BXFZHbI[J[KgL\NbO[PcUbVbWaX[Yf[X\[][_ia\bhc\d\e[gZiikalbm[nXpdqZrduYv[wW
P\WhXd_]g\s]
CbK[P\SbU\WbXiZ[bbffg\l[si
AeCZG\IhJbN\PYRbUcWZXl[]\e^bbgcZf[i\mZnho[pWrctYw\
@aAbB\DcJYMiOcPfX[\Za\i[meq\r\udw]
fhgZnd
Zm
Wbtj
@YAXB]CZEbMWNaO\QfVeWcYXZd[d\c]caec\dgfcgeidkclfnboepcq[r[vewW
CZG\Pm_[a\bb
CpF]KaP[XXrg
AeCbIZPWQbXe[f\\_[abbed]i\kdmdr[v\
@[BiF]GdHbIZM\N[PcS[WZXYYb][^k`\fhg\hendo\p[q[uYwd
Gewh
AbC[EgFYG\IdK]L\NaO[PWSeVcW[X[[c\\`\bgg]h]ijmZnaqbsbtXu[vZ
AZB\CbE\GbIdJnO]PZRbSbX][ca]b\cbfYibmgnbpeq[
F]K]NbX[_ccemZsg
Fj\i
AcB\FcG]J\KfNZO[Q[S[TeVbXdZc]\^\aab[dcfYgVhckZldmUodparbuZvb
AcCZIVN\OgQdS]TnX]Y[Zc\d_Z`gacbbd\e[iekcm[ndteubve
@XDZGcHaLbMeP]WcXcabmZub
S[agcfve
XcZis\
A\F[GZIbNZP[QhTiW\XUYc_]`daWb\ccdfjgkbu\
P]R\[afbm\wg
I\Vbg]i]ncq[sh
X\[\fp
D[FcIbKaM\O\Q\SZTcV[WXZY\\^d_\`\a\bbf\g\h]l\mZo[risjw[
AbBbC\EbFhN]PZS\VcWeZb[]_a`ZfckcmcrXsftbucvcwc
I\K]PbU]WcXfZ][b]fd]fchkqd
]g
WbX]ej
^diiug
B\HaK\LeN[Q[S\TeXb[b`fa\b\eck]l\q[u\
DlEgI\Je
DeEiF[OYX]m[wf
B]M[O[S\Xcbhddsgw[
AaG\PbWdX\Zi_\`da]bbdafbg]qZu]
nh
K]UgVglcn\vc
CcDlHeReWZ\[]ZlZ
@cAeCnW[Zi_Zabdb
CYF\M[OcPbT\UaXZZ\[Y\b]Z_da\bbcZdegZi\k\mis[tZu\wX
kl
K]MZUkWYXYZb]\dUfcg[hbmeobpcucwY
G\IbMi[cgb
AYBXC\FbH[KYLdNbO]SbTbUYVXX[Yi[Z\Y]c^i`dcaehg[h\m\rXtbuZvnwf
@\FfIeK\RcS\T\U\WfXYZabedcm\o]r\s[
@bB]CbD\FjGjHbIeNcOaRWT\U\V]Wa[X]f^d`dafb[f]ghh\igrbsZt]vYwb
K\W[X[[f^Zfln[vfw[
\Xfjwa
@bAcBYCcDZFYIcKbLZM[PdRgS\TYU[Z[\]_f`cbbceecgYhblbm[nZpZrcsXua
C]I[MbUmVfWdXl[Z\[_[
DfMXO\P[W]XW[]\k`]we
D[LcN\W\XlZf[bccg\hbm\u[wc
\\jfpfwh
A[BWCXDcEjFgGgH]IcLeMUN\QdUcViXe[b\\^c_c`[aSbXcjdWebigjgl[nWp]qWu[wf
AWB\CUFbIgJ]KeLeNgO]PdR[UYXdYhZk[c\c^c_\aebZfhgZmZobpdsZtUuYw[
Wi
@dG[NgX\idobvb
AcIZKbM]Vf[\\jabfmqbrbscuZw[
EbM\Xg\]u\w\
B\Y\[efhw[
B[DZEfFhJbLeN]UlVbWiXXY][Y_Z`\bbd[ggi\kfp\t\
Pb`cnjpX
AdBbFZG[K]OdP]QiS[T[UcXcYYZV[\\Y^b_U`]akbbc\e[lZmenYsbwZ
Sj`b
@\AgC\GZI[JYLfN[PdQfTeUeVbWbXeZ[[e\c^b_h`\b\ceeYf[g[hem\n[o[q[res[tXwX
B\C[DcIcM\P\RfU\VbW\[]\d][_k`cabbccdebi]n[p]q\scue
AbFfKbNaWj`dbeebfZldreulwZ
CgXYZh\bi[res[
PkW\ac
XZhi
@eA[EbFdI\JbKcMUNdPcS\Wc[\\]]b_[`gbcceeZg[jbkdlZmYncrctbu[vcw[
C]Wb[k_a
@dAcCbD\EcGWH\KbM\OhQbR[S]T\UbVfYZZc_Y`dbcdee]f\ihl]mcnZofpZqWr\sYu]vf
AWBWC\DYEbFbGWIXJ\KbLZMUN[OZP[QZR\S\T[UgV[W[YcZ[[\]b^\cag\idkenlohpiqgrZsWtYvW
AaEbFcG\N[_fd[hbmYscteudwe
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqcrhscteubv\wZ
@\IdOfS]TdWdX][Z\c^b_d`\cbgbi[lYme
P]Xke\
F]Vg[d\[`dj]nfp[q\
A\CeDYEaF\GXH\KbMZN[Q\T]UaYe[[\\]c_Y`abacXdefbiclZm\n[pZq]r[s\tbufwY
AbC[DdGaPbQcTfU\V\WbY\[b]\^\_Zcdg\hbiam\nbpe
B\CdNdY\]ddZg[iduj
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdue
@]AcDZIZJaKgM\NUQ[T\U\VUW\X[YWZ[\W][^Z_Xb\cVdbe[gYhhiWjbk\l[mZnVoVpWqZsXtUu\vuwW
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
BcCbEcHcK\PcRbSbTbXXZ\[Z`abaebgfibmbsZu]
B\Q]W\Xd[j\Z^Zabd\fli\m\n\w\
@bAVFcGXHgM\OdQ\T\UYWd^b_\`eafcYdbh\ick\oWp\sdtcwi
EbIZKdL\Oc[c^a_ba\flp\qfu\
AdE[F\GdI\JZKdNaSbU\V[W\XbZb[bc\fbg[qesbw[
GcXhd\vb
GcPbWdX\Zlfb
@[AcBXDeGeIZO[ViW\X\Ze_Ze[hbiom\qdw\
AeC\X[Zp[c`\w[
GZI[KWP\W[XbZb\\dffbg\i[qYsgu]wd
@[BdDbK\PcWcXUZh\\]fabbaf]g\igm[pbwf
CdDZFfHcIeJbN]RdSdT\UZX[ZZ_eaad\g\qbs\
@\BaDaEcHZIbM[RdS[UdVbWb]d^edagXhYiaobrdsbuavc
@\AbB[S\T\U]X\Z\]j_\f\giiak\m\o]r\tcue
\Xwi
A\IYJcW\Xorct\uT
@dIbM\P\WcXWZb\b_c`ddffZlasgukwd
@lD\EaFVGXIXJ[KZLiN\Q\ShT\UZVXXZY[Z[\[^h_\`\aZb\chedfXhejdl]mbnco[p\qWr\tYuYwU
@YA\DdE[F[GbHbJbKiL[NeQgR[SZUZVXWY[e\\]c^e_g`iaZbce[gehZiXjZpZqbrbsiuev\wT
FdI\Xjndu]
IkK[L\N[VkW\^\_[h\nYw[
B]FlI[JbKZN\X\_cahdZfoialkwb
M]N\XY\wlZm\
GcJaK[PYZc\Xg\sewk
D\GbO\Wra\m\
A\CZFiG[HeIeK\LiQ\U[X[Y\Z\[b\[^]_X`df]ibkcl[m[p[qcrcs\tbue
@XB[CbE\FbInJ[KeLZM\PbT[UZVVXZYa\\^Z_[bccZdbg\h]i[l\nYoUp\q\rWs[t[v\
BdCbD]FbIbL\S]Vd\\^c_eblcbd[ebf[gYhcibp\rdt[uaw\
KYX[[m
D]Nc\gwZ
BaN\PgX\nbtd
@\LiX[g]
BXGWIcP\Vbdkk[s]
FXJhPTWZX\[]bjsbv]
@aB\GiXYf\w\
PeW\X\[[`fd[kcqk
I[RgVhX\Zg`]kbn]s\ue
DlEgK]N[w]
BWDgGbKYN[PiW\Xc`ldco\q\rbs\vZ
@ZBZE]IhKbNYObP\SdUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\KcNmP\S\X\echakbldm\nfobr\tbubve
L\O]Z[nfpbsj
CeVaXb[c\[^g`daafXnZq[
I\X\pg
mbrbuhwd
IgKZPhQZWcX]ZZ^d`ea\dcg\
Zi
I\_[hjv[
I\_[hjv[
BYMiNYQfWcX[ia
@[AfBZC[DeHaIbJgKaPSQaS]T[UdWcXTYcZ[[h]e_a`cbYc\dbebfdghhai\mbobsZuXwd
Qi
AhM]Sca]
F]Ig
M\Ni
Qh
C\D\KbM]T\Vb][^\nct\wi
@]LeN[O\S\VZW]X[[jb[ebqar]
si
Cif\i\rb
@ZBVD\E[F]GZIlKeLiO\PWR\VbW[XfY]Z\[\\[_Uagc\fZg\kcmYnVohpXq]r[s\wb
BcCbP\]l`[i[p[ujw\
TcfWii
JoPVX]
AbOZPfR\SgT\Xe`bb\glibkirdsZ
@hAZBeCXDdE\F[GgIVJVK[N]PaQZSXU\XYY[[\]\^b_b`Yb[c\dbh\k\l\mdocpbq\sbt\v\wX
P]XY\hf\nc
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsewY
BZPg
I[V\fchg
@YBZCZD[EZF\G\HhIcK]MpP\TaVOXYY[Z\[[\\]b^f_Xa\c\ecfgh[k\m[p[qbraseuWvkwZ
[jim
DiH\M\N]SmXZ]lm\qdu\
B\FbGdHcIbUUV\Yc[]^ccbfbhaieqaras\tbuevawZ
MbUgXb\a_\sbu\
Lbqg
GYN\P\QZU[Zi_]b[dag\q\s[
@cB[CUFhG]HbIdKaLcQ\W[XY[e^f_YaWb[e\fegbjek[nXoVqcrbu\w[
@ZA\CbHbIjLcNYOaT]U[VVW\[[\\^\_eacc[d\ecf[gZidm\o\p[qares\
F\rZsh
IbLeX[_]i[tjv]
@bCbFbN\U\XYZc]bd]fbgfqdrZtZuhvb
E]FdIkPZWdX\\Ydbt\
Z\_\fh
Zlf[
@dAeBmCdEYI[KdPeQbRiS\T\UVVbWfXV^V_gb[dheZgkhYickbmcnco\pYsZtTw[
MZNj
KbS\vf
BkGgI\R]XXo\
GcLdMa\feYo[
GbLd\fo[
CdM\Ndqg
AlGhJ[P\QhSYXZc\
@\WZX\[d\Z]Z^c_ladccfbgdmcq\u\
B\W\X[Zk
ChFaT\UbWg[d\bdb
AfB\FdIbLkNbT\Y[_bd\manhpct\
@fI[SbXZi\lfohqh
IaJ\L]QbVZW]XZYtZc^XgZm]s]tZvYwc
JlPZQ\g]
X[Zi
Xe\ghewZ
X][h
og
SfX]
fhnd
SYX[[kqd
SiX[
SiX[
SiX[
SnXX
SmXY
SeXYZigmsl
Sgnfpo
J}SZW]XX[Yd\sZt[
Jg[\
C\GdWXX[dj
I\JbL]PgQcRZW[Z\[Y_Zabbbdde]f]g]mZs\v]
GfPTXkdW
Peaa
GZdje]
I][[hk
IYVYW]^]hmn\v\
B[C\IYKVN\X[[Y_Yf\hoi]o\p\qZr]v\
Xgdd
of
@[AZBWD[EYFVGVIgJWK[LgM\N[OeQkS\TmU[VlWgX[YYZQ\W]c^g_]bdg\k\nqo\pVqZrcsXt[uYv[wW
BeCYIbLcNeP[QZU[W\XlY]Z\\Ya\ehhbk]menSpfrftY
PgQiT[V[WZZ[_Za[d[mcpbrb
I\ThU\sc
O[X\bi
IYL\VYienho\p]q\
IYLZ^ehXianlpOr[vg
Vh
IZN\VbnmpZr\
I[LXnmodpZva
B\GZLdTcVdXXdop\
O\PYQgVkW[X\^cn[par]
CbKbQcTg[[ahm]
TiUb^\b\e[
GZJdQfmcs\
BVFZI]N\PkQiRZS[TfVWW[X\[Y_X`\adbcc\ddfZg[hZkalZmZnXpjqZsXtXvYwZ
@\D\I\K[LlNdP\QSWcXlZ\[V\Z^]_\aYe\g\k\mhpbrgshvYwZ
CcPWQZXeaWpU
@hA\K\LePcgbs]
PhQZag
AdB\C]DZGQOeQbT[W]Xb]cabdgg]wZ
DeGiM]PXQ[XYZdd\p\wb
P\Q\Xfgdkk
C\D\EeP\QcUg`\
pnr]
LWVYh\o\pwq\v\
CbGhJUP\Tb^cacd[uc
DbMZO]PrQYWXXZ\\dbeikerdw[
JYKgLiPdTZU\XZdbpY
CYIiQ[WZZc`ca\d[pcwq
OcP\\idimZ
kh
NcQcag
PZWWdkp]
JhQ[Tbg[
Wldb
\]a\dip[
PYaf
GhJYPbdX
PYX[ddwc
QhT[XSd[
P\QiX\
Jhp\r\
K\Pcah
PhWZ
I\K]PfQbV\WjX\dfnZwZ
LbTjlb
TjlYo\
A[CjDcGcI[JYKZPgQfWVXeYd[g\]dafdm[wZ
CWGdKYP\Q[X[Yd[gm[
A\Cnf\
KcPZ[o
@\AfGXIkKdLfN]TcYS_\e\f]manhrcv\
GXKaR\TdXsYSZde\nYrb
KdLhpkr\
LfP[rc
I]WkX]Yc
@bAhB[E\GZOeWbX[`\djm]
K][Y^tfUq]
K][Y^tfUq]
AhTh\\acc\tb
AoCY_\
C[IYNcQc[\^Xaq
@mVY^a_Ud\odv\
@dAYBNDXEdFdGHIXLcM[NcOePcQdRRTdUWVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
@dAYBNDXEdFdGHIXLcM[NcOePcQdRRTdUWVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
Imgjrkth
BdJbPcTeX\dWwe
LbOSQdVPW[]b^[aYminhpXq\rY
BdDdIhJkNbOVQaWeXdY\\f_[b\dZkfm\n[ubwg
C\I\PZX][m
AdBdLgW\mc
NoS\Xmvm
DhG]XUwk
Dh
C[DkEWG[X[
BYFYKgLZN\OdVaXd[\\m_[dcm\wY
IgtZ
G\IbZleg
BWPOWeYdZe`Zdg
C\WsYZ[\]\d\ff
@nA]C[EeFYH[I[K[LYM\OiPSQ[ThVaW\[c^d_V`fagbXdbe[f\o\rftb
MgXU
AcIYMlRZXT\]aVeZw[
]hu[
@dBhCYFYGYIkLeMcN\OYPZR\UoVeZX^[bYdje\fSh\iYm[nZoZpbrXsbthwW
IcX]\[c]d\kYmj
AgDZXh\[_cielZrXv\wk
ATBXDXEkFjGXIVKfNgOjPbT\WYX[Y\Z[[Z\[]N_kbcfgg\hZkfl[mZpdqirfsZteudwZ
IhR\X]n[r[
KiP[n\pksbt\
@dAfBiCbF]IeK\fd
Xi\]
IcKZM[Tbdkegmkvewg
@hA\BZC\DZFbG\HcI]LhNbOfPeQhSbUYV\XSY]Zi\\]e_va\d[f[g[kep[sft]w[
B]MhV]XU]Uf[ig
@bP\YcZn[]^\_dgYkdw[
MXXnw\
AcCdD[Vf[o^d`ba[nZodp\
A\BOCgD[EfFkGUHcIZJeMZN\OePiRZTVVYWlXZYeZ[[V]V^[_gaXe[feihkdl[mUnbpfrbsitduivgwW
A\BfC[DeE\IYMYO]RmS\UbV[WYXb\\`\abb\c[dgeZiXk\lZqdtbwX
M\P[QfXl\X]hcfdamf
P[W\X]a\dgr]
@aGbU\X[Z[_j`kbdi[mjoZr[vb
GjKXdcl\
B\FXIqR[XZ[fec
BkGgRYXYdfeY
DjK[MdNbReVnXY[T_ZbMcXecfbj\mingo[p[r\s[
BdC\G\MfN\P\_cegihrfu\
BeGg
A\B[CmD[I\JbPXUhVgWcXdYXZg[W^YaibbdVebfZgbiZnUp[q]rbtkv\
CoK\UbY[^\aYf[
DcN\O[X\Y]b\mju[wb
BZN\U[XX\Xmn
K\M\Xp\Ym[w\
CcF\GXIgL\M\PgRmXW\\^\_ac[daebjZkbm[rdsfv\w\
_\eew[
BTL[QdS]T[Xp
P]WVXZ[Z\Ypc
GoPgTYXiZ[`eddmZt\
Yja[g\
M\Yjm\
B]GbMbNdOaPlQfTbXa\W_\fgmeqdvdwY
CfKX
BZWWXr\\uU
WnX[
UXggsY
@\BgGbIbOeZe]Ygcmhsb
DeMs]\felYo\u\
AbB\KdT[WYXkg\smtZw\
mg
DkG\O\P[\\
C]DbWUa\b[emm\w\
DbWh
G[M\O\Xi_cc\e\
XedX
@gBmGiIZJ]K\L\N[OmQ[S]XdZY\Z][`[a[dae[f]hbkftZucwd
Wi_ebddYfagb
DlEXHXXe]efimUu\w[
@]A\BdCcDXEfFcGQHaI\JbKdLkN\OiPiQdRSS[WdYfZb\e][^W_kacchdZecfbihlYmbndqjsgteubvpwe
AZDcE[IjRdU]WiXjZ]\YdeeWl\ws
EjeVk\
C\E]UmWeb\
LiY[t\
QbWfXfYc_[bc
@bBkCeEbFYGXIWJVKiN[OfPbQgSmUeV\Xh[i]f_ZajdZf[gcmWneoRq\rXtpv\wc
BcDbIYOaPbUjWbX[^\d[gbmeo[pcrZtevb
BmRc
CbD]Zb^ZbZsk
DfFUIjJ[PcRMWjX[Yiddo[s\
@[A[CVDYGWIQJWKUO\PWQYTZWWX\Zf_Y`[aRbUdreifYiemUr[sY
V[XW[n][a]e]fWh]i\l\q\w[
AfBZCcZU_[ri
AZCYG\JbPbZ\_nd[marc
XZ\j
ChU\sc
gh
W\Xfbhe\
B[GtM\Xf`\
DhG[IbO[Xc_]mZwm
@gNiW\
CXI\KbV\WfY[[\\\^d_\b]iWm\nhp\rZvWw]
M[S]W\XZ\saZb[cleam]wb
G\XZmn
Gn_Y
@NA\BbDTGgIZJ\OXPSQYR[WfXhY\[d^Z_ebZddfeg[ickbl\mWrfu]
Wi`i
@UB\GnWd_dlZ
@XB\D\Gi
NjR]
Cj
BcD[FRG[IdRV_\de
B[FYImRWX]
@bA[BeDcFbG[IYKcLcPdTdWeYV]b_f`dabcbdRfbgbh\kbmandret\vhwa
BcC]GcJ]Xbpfs\wg
PYWi
N]Yh
CkQ]sf
\X]ml\pc
DdGkPQUa[ctZwh
IcSPibneq\vW
nh
F[J]O\UfV[Xm`\c\p]rh
AZLrMYO[XgoS
GlI]Pca[dnr\
IbKQRcidt\wj
D\GhX\wb
DfRgX[
DbIbdZiYwg
WpYaZYdU
AbM\QiX\[]d[wZ
@\AdB[CUDXElGSINKcPcQ]R[T]UfV\WYY[Z][a]\^Y_obZdZiPkilYmVp]rfsZv[wQ
IcLf[[hgi[o[par]
AZK\ZlaXnb
Dgs\
Dh
@dA\BYCZEiFhGdHiIWJcLcMWN\OfPjS]UbVYWiYdZe[T]S_ealdffegghZifjbkglSniojpfqgrfs\uivdwb
@oAYBZDUEiFhGVHjIVKeLgM\NVOePiQdRZUVV\WcX[Yj[U\Y]\_e`eahb]cXdRfkgeilkhl\m[nkoepdqbsethujvWwW
G\UoVZ\\ebgal\w\
D\mn
AaP]`h
AZBgMZ\d_[`clfw\
XOmm
AbE]W\XR\bbbmh
@cBbGcRZ_bc\wf
FUIrRVV]n\p[
GkQ[e]
B[K\XYcnwe
M]Xk
`W
QjS[
C]DlGTO\\Zm]n\rZw\
@\CbDfGbvVwb
LZX][i^[q\
D\iXwh
B[I\KdN[[je\
BfRZagfdgf
MiXXm[
H]MdXXte
KdMfXT\bv[
@YBrC[GZImMUPZR[ZZ_chei[j\vbwY
SZ\cclvb
KnUb[[^[_]s\
BhF\GbK\OdR[\]d\m\n[ohq[rXscvV
BZFbNiXbccd[fYidk\l\vh
BlKWXVv\wZ
I[Rn
AYBgM\_d
XW\im\
Ik\[
I[M]XZffu\wh
BdIYV][]hjpb
@ZD\Gm_beUmZ
Xiec
B\Ghm\
B[IeNhV[XZ\dddo[p\
BiCZDcFaGeKXMWO[P\RaWcXOYZ[[\t]Y_Z`hb[dgfZgiheifl\m[oTqYr[s[tcvdwY
B[DVG\PYRfW]XWZ\\]_\el
\j]\wd
CeK\UiV[W[
Y][gqe
GWV[Xieenbwb
D[MiXZfdg[m\wb
@]AZBcLZMpNXVbW]XP\\dZehmYrks\ucw\
M\VWX\bZnjobpvq\
BhGgIYLiN\PUQi[\d\tf
A[C[DpEbGcH]N]WZX\[[\d]d_X`abdc[eef\l[mW
XW[amgwb
TcXYZb]\`\sf
B[FbGgIYKULbNdOYQbS\U\W\Y[Zb]kcgd\eifcg\kblamft[udwf
@SA\BeC\DSGeIXKVNYPVQ\RkT\WRXZZZ_[`XaXbXcbdpfTg\iRk\l\mHq[rZ
@ZDdO]PcTbX[[[\ha]dZe[f\mm
E]V\_cwn
@YBdD\FhH\JcK\MgN\OYPgRZWdXF_Zc[dbedf\g[lcmYocs[tav[w\
Wgba
AcCbDXGQIZJYKdLXMcOhPdQdS]TbVVWlY\Zi[\\e]e_iaabgcZdWeigfiYoYp\rfsdtfuav[
BcM\XW
Xgm\wd
EeKbajkb
CbM]R\UcX\[c\k^\c]e[l\wd
BVD\M]PaXgm]u[
BZIUM\P]QfUYVcZc[d\\_Zbed\g\hbmbq]s[
MfXV
DjX\
X[\\]jfa
G[IdM]U]W]X\[W_\i[mlnct\ub
BfLZMnP[W\XYa]d\e\ial\m[v\w\
X[\Wwi
@[AVCRD\EeGZI[KgP\UVV[WmX[YY[Y\]^\_xabb\d\e[figgh\i]mVoaq[rdw[
@bAdBWC\FZGRI\LcNYOdPgR[UaV[WdZc[[\Z]f^[_n`\c[d\edfbg[h[i]kcldmnobqbratYujv[wY
G\IcP[RdUbVhXiv[
G\Xs\b^Zgf
MeXU
CYD[G[Nm[\\Za]ddlWm\ncob
IhXegS
@\B\MXP]T]Xo\Xebi[qjv\
MkXT]\c\
MlN\XW][e\m\
W]Xi\]
@\GfI][Y\f^\_fa[
CNDcIbM[PbQZReXW\Z]Vdcg[iVk\monapcq\r[
BeN]PaXY\aabfdrbs\w\
@bAeBYCbD\E\FiGXH]IKKbMbOZQfRVTVWlXeYK[]\c]e^Z_h`faibZcgeefbhei[mhnio[rZsZtgunw[
\guT
D\M\OYX[\hmZ
AhDbUd_Zgc
@WAdBiCdD[EQFWHgJgK\LXNfPbReS]TdUdWhXhY[\e^Z_cagbZcffbh[ibkYm[ncqgrZsau[
ZZpk
CbDdG[SfX[\e]c^Zmc
B\FfZ]dbfgvbwV
@nAZBjCTDWEcGTHdIPJeKiL[M[NWOiPPQYSZU\V[WLXhY[[Y\o]Z^X_J`\akbbdae[f\ifmYo\r[s\tUu\wO
BZDKEYGbIrNZP\Rdc\elh\i\rZwb
OePd
AYCXDXEfFlGXIUJYKbLkM[NhO[P[QeS[TYUhWWY[Z[\c]\^\_Zb]dcfXgek]mbncodqssbtevhwZ
@dBoN\RXY]`ZdgfTicmcrd
Vg
AlXZ
qjt]
BZIZJbPkWcZe[Z`bd[f]geqb
@gASBVC\DTEkFgGDHfIEKeLhNdOePhRUTeUVVRWgXWYaZa[Y\O_o`bafbcc[ebfdgZheifj\kfl[mSnfofriskulvjw\
@aAgBhCRDXEZGXIfJdKfLNNcObQ[RXSZUeXjYVZZ[n\d][^d_e`WafbfdVglhai\j]lbmWodre
G[P[Wd[[dj
CbI\T\ghrTte
A\DbKYRiW]X[[Z\ZaZb\d]eciSmar\tYwb
Kk[\e[m\
B\DYG]M]N\O[PbTXXl[[\X_dcZe[gkl\qcrbs[wc
DqW[X\Z\wZ
QXZm
@\AZD[K]PgWY_gc\dZfgr\vbw]
A]BhC\D[FYIdK\L\OaPhQZU\VhWY[[\c^\aidYffhVi]rjsfthvew\
E[F[O\QbX[doi\md
DlEYI\L\PZWdXWZ[dYmfr\tYvWwQ
A]IbUkV[WbXl_Ve[g[mZsct\
@TA\BfCLEZFWG[KXNZRjT]U\Ze[U]\_c`\b\dVecgZk\mjrdsbt\ub
DkEaF\GrIeJ\K]RbXj[\deeFl[wm
CgO\
K\MZU\ZZ[oiYoZ
IcQcXY[b\\^dmkoe
CcGhK\fZ
C[^k
L\MeOX\[a\ddm\o[pntZw[
BYLYXla[f\m[w\
BdIiN[oap\qc
@YBeDZFaGcIZLZM\R[T\VbW\XV[f^YacdffUg\m[n\p\re
A\BdDeFYGbIfMiV\WZXb[\\bd[f[i\lam[nbv]wY
D\IbMhXXd]eXlfm]wW
BeMeXY
CcUmX\^\bciYvh
@\BZGjN\OYPfRgWdX\\b_Y`bafdeiemcw\
D[G[ObP[Sc\g_Uaclhs[w]
Kdd[si
A\C]EkFmGXIPLiQkS[WaX[YbZg\\]h^b`fbbd[ecghh[k\mZq\sbtbufvd
AbC]I\K\M]P]Q[XcZTa\mdwX
BWGZIeKcMeTiVeWeXl[\\Y^jbccUdcedg\v\
I\Xhe[
NhP\X\[a
AXB[JlMeNdYbZc\b_e`Yeef[mbriu]vcw[
M[XRlm
WZ[kf\
CbIXP[SYUfXe^\ngpfr]sitfv\
OVSfX\khui
LhoS
YbZh
@[XZmkw[
LhXda[d[k\m[od
G\Zisa
BiPR_dwh
MkXSmX
BjG[XYla
MXW\Xh
KhX[Ye_Y
PYXZ\hlb
@fBcC\MZP[Q[TeUdViXdZa]W^dd\f\gYhao\seu\vd
@fA[DcE\FZGZIUN[O\QhR\VeW\X[Ye`\b\dXf\gfi\k]n]pVqesctevpwY
@WAeCcEYGYIXJdLaNdObQdRaUeVeXiYd[c\d]\^]agcYdPgZhYk[mYpeq\rXsltfvgwd
EhM]ObThWdYdZZ[\`[acdfg[idtewg
BmQc\[`]dcf\ud
BiFVGgL]R[WaXk[[]\`XdefboXqbu[v[
BgGbISUfWedcfcg\r\tY
M\NgOgPgSZm]
BiCZXVnh
@cCbE\GVIoNhOdQYRUSfXZYdZZ[[]b_W`la[f]gYlbmcqdr\s]t\vQ
B]C\DdEZIiKYNlPZQ\RdUeVZWZX[^bebfZk\l\m[neucvW
CUMXNiUlVdXT\[^fd\ecn\pgr[s[ud
C\QWXo_icZdZibmiw[
BiM\S\[\\W]]idlc
A\BmC\DZEJF\GhH\IeKXL[MXNSO\QbRhS\UbWhYYZe[b\d]g^\`cagb\dWecfZkdl\mcnYpbqdrbthuW
HhKcPdW]Xb_ed[feva
DeKeXZ[\\]dXe\f\i\mZwk
@]AbBfCXFdIfK[MZNlOdPVQcUbWXXd[W\b]d`caccVe\gblYminfrXt\uZv[
Bi\]lZrX
AZBdCVGcKfLZP\RcU\VcXhYbZZ[[\b^Z_c`dacb[dZfZh\i[j\k\mZqdw[
CcD]GjKdM[NXQZWb_cabcXmgp\rdw[
BYCYKcLgWhXpYV[c_\`Za[d]fchgiYmdnTpfr[vb
BeKeVW
BjIbLhVbX][g^\hZnYof
Xj
BYDfRdX\ecwX
BjGbQ[WXXcdehZmdwZ
Xh
BdPTde
K\RjVeXb\\f\sYvbwe
@YA]DYF]GZH\ISNYObPeQiRfVXWSYZZi][_\a\bWdoedffgUh\k\ndoepcqksRteufviwc
@qAYBYESFkG\I[OdT\Xb\Z^\_W`Uahccdblbm[
@eA\FUGZIjKdLlMYOZQXRdT]U\V\XhZ[\V_b`bajcedVehiemhn[obp[rWsgu]w[
BZC\D\FfIZJ\KgM\PYQeSXTZUgVgWWXcabb[ddhYmenWoWp\rdsctcv[w\
A[CbWdc[ejm]
AdB\CgGfIXL\PUWgXnYY_W`ddYe[gii\p[te
FcJbKfP\Q\RaS\T[XmY\ZdacdZfZvkwZ
NW[\^ic\q\
PhUeWcXgY\Zc^b`Xibtc
Xd\dwj
CbV\Xm_jm]wf
U]X\]Zgmib
AbO[W[[h^dabb\fZqR
@bAZC\G\OgWnZV`ga\bddZfgrct[ve
Wh
EYQZWcXWwi
Yit[
^j
GZ\\mj
@ZAPCXDXEWGbIZJINZO\POS]TYU[WYXYYZZY[i\\^\`OaXbXdogZi]k[mVp[sTt\uWv\
D[McOeT\WbXZZ\^\b\ehgevc
CcDXG[KkNYOfQ[Wc_c`]aab[ebggjdmcqdrguY
MiX\\Vfbi[
P\XhZ[
ChHUIgLaOaVZYd[Z\b]a^e_beZh]mbp[q\va
D\W\Xjd\efm]
LZWZ[j
CiIYYi^VnZ
DYVbdh
Xh[\\Zc\
BfGbW\Y]Z[\b`ad[l\vj
mj
Kbvg
@WB]Gm[Ue[
B\DUGkNYV]\\`ZdkeYl\
DZGkN\OW_\`\bbdej[
\\fh
K\P\Wj
B\`\d[fll]
WX`Ya\dl
CYDZGkKewb
Xgw\
BdF\G\PbRhVcWcXhYcZd]n^[`maWbUchdkeigTi\mXtW
V[Z[[o
M[PiSbW]X[
OTQb\m]bmZ
OZX\\k
E[G[XX[X\h`\e\wh
Bl
@eNbWbrjtcv[
Ji
@bBcIWPcR]Xi[\\[b\cffaiXm[rj
@[G\XhcZdf
BiSXX[
GdLaWZXi^ddYmZqascv\
]ffauX
KRvh
X\cf
A\I[J\Pe`kdY
KOwg
Gh
M\O[PcW[\\cgmcn]ocp\rj
IdP[WkXZdbiZr[wi
AbC[KbPqW\[XaZm\
P\S[Xc\TaOcfrcu\
F]IhR[r]
Uj
`hcf
QeTkdZ
RoiR
CTD]EXbeean\wh
RbmXwi
eg
EZX]wh
GkHZWfXd]]d\m[
DfXh[[fc
DdR\ghs\
G[XX[\ddei
GgNbU\ckm]
Bo_Yd[nZqY
B]ChI\OeP\RmTXWYXd^f`\afb\ijk\l\p\qcsYtZu[
G[Zh
@bBaEkFlGbIZK\N]PWSZWdXX[X\Z_\cjt\ug
B[C[IMKuPYXZ[l]\f]wR
InV[XWwe
CYI\KbQdT\WYXd\\mfnctZwe
KfV[^Xfchcndq]vX
B[MRXca\c\iVln
BhIZMZPfWUXX\\f\hei\vn
@ZCbDWGjI]LbM\P\TXWaZZ[\]b^Y_]`ea\bYcef[kam\qcs\we
AfIhXh^[_Xhd
Pf\Xli
GrK\T\Z\eYm]
@eFdIZKfLdObP]VbYn[Y^a`[ddf\mZqetW
@YBcGYPfYb^cdh
@dBZKcM[ObP]S[U\WgXq`YggsctZv[
@SBfFbG\ILJdKlLcN\ObPWQ\W[XUYn[[]Y^\afbcdeoYp\qlsdthu[wZ
B\IYJcLeX][[`Za]cjd\i[qbrit]
B\DeMYXX[]\elZwq
BmEdF[I[N\R\W]XXd\
VpYdnN
DVIbM[Xn
C]XZ[l\[
Lgo[
Q[S[X[\hmc
F[IfL[Q[R\Xb\Vmgn\th
BRM\PcXo
IaM]P\Q\TiVbXi[f`bfZsXwc
AbCpSXW\Xca\feg[i[mlt]u[
AZClI\SXVfXh\\]]^]gbib
A\D[FZIeNjPZU]Xg[c^d`ef\hck\mbp[
Xkn\qY
AbD\UiX[gWoj
BXOSXcdcmcw]
cl
Yj^\pd
M\N]S[Xn\cd\t[
IXL\Xg
GdIcWb[]d[fgtT
QfT[XSdbg\
BfX[q[
GZNXXbYe[ZemogpW
A[BeCh`W
iYmiw\
Nl^[_\
Vg[[
EeKbN[UeWbX\_i`]d\edmk
C[DTEUG[IeO\XW[]\n]ba\cZeXf[mcwt
IhXY
Cgn[
Ng[U\\^c
G]W[df
Ghl[
BZI]PkQZ
B]DZEkFgG]IXK\X]bfe\fik]w\
AbBfP\X]Y]^bf[p\viwb
BlGbMZXYY]l[w]
X\Zi
C\DXKnXfbW
@[A\C\IiJTKRO\PXQQRYTXWWXcZW_\`\aXbUcedvelfYimlXmRsVtYvXwb
M[NhS[XdlamZu]
Xm\\][u[w[
C\N\^f_[v\
GcZam]wk
AYBZC\EdFeGYH\I\JbKWNbOgPbV[WeXeY]\Z_c`[adg[idjal]m[oZp]qdrhulvY
DgG[X\
M\OcV\[m^ef\
A\BdDSEaGSIdNdXZZd[\\f_f`dabd]f\lou\wZ
@XAhBjCPEbIeK[LXM\OYPgQ\RRS[T\UWVZW\XbY]Z[\a^S_d`Yb\cVd[egfVgLi[lcm[nZoSpYq[rTsUtRv\wd
@mF\GlHgN\TdU\W\Xk_Za\dUffi\mWnZ
@WBXCiD]EbFZGZIbKcL\MXNbO\PeQ[TeVbWZXiZV[o\\_[`Zagb[dYfbiZj[m\nfogp\rXsZteu\v[wY
IiS]Xf\bf]p\
AnBUCdD[EbG\IWJ]MZOZPeRZVgWgXdYbZb\\_b`[aVbidYffi]mZoapYrhs\thu[
CnT]UYXd^eoap[r]tavb
BcGgW\Xc\f_\bgdgmWobw[
DbIcKiN\Q\Xc\[
AfDWF\IdJ\KdNfO\UaVfXfZZ[h\g]f^X`[d\gdiRmXnbq\r\vewc
BaIgL[V\XffZhbi\n\p[
IZPZdmvY
AfDTGZPed[ecvb
B\FaGbI[X\m[wm
dhmd
E\K\N}O\T[W\X[Y]\]mYndvZ
Vg\]nlp]
AYBaC]EZFcGnIVMeOZR\W]YX[\\e]g^\a]cXdneRfZihl\m\qcrbsWtYud
I]J[MZXhm\
C\G[MUXXmf
B\mh
BgD[E[F[K\M\NcOYPgQbRaS[UdVcXU][a[ebfYpit[wg
BbIcXY\habb\ec
Wh
D\GZKoObY\[Z_W`eac
A\CiD\GgZV]j
SSXh
BkC\G\IVXX`]
BZM\V]Xi[Wm\wc
W\eiwY
Aeai
B]N\OXV\WZXd[d\Zabd[gXmpo\rYsYtb
@h^ZccdZfXqk
CcF\G\KgL]V\Yf[e^\_ie\fch\nctf
Ih\Ydd
DYehmd
@\B\DbG\Wg`eb\iekbocq\retLubwe
BfN[SY
BZEZFTRfegwh
ZZsi
B\PZW]Xe^Zdh
EmFbOlQ\WZ_e`ba]d\mZoU
EcMUOeXv\Yl[m]ofqZr\w[
FZIfRZX\Yd_ko[
Q\X\Zi
A\CXGnISK[NZRnShTfXdZd\UdogTimm[rYsW
KlPdY[f]t[
NWX]\i
C[DbFcI\Lif]gkrVsXtZ
BfGXfU
BpMbO\XPdgl\s[
V[nlsZtb
DkEcI\
BfI[\[b]dh
Xiwd
@\AbBZGZOXPdRg[\\[c[fbk]rc
GZ_bdZmjqc
@bNe
@gDZF\IdLZNePbQgTdYl]d^\_icZd\eggbhdp]rbv]
Wrv\wZ
@cBbCVD\ElG[IVJ\KbMdNdUbVZXZ\d_tafbZcXd\eYf]mdrlsZuZv\
@dG[NgX\idobvb
AbBdDbGZJcKTL\N\O\RbSYUfV\XlZ\[d\Xa]cYdZe[ggkYobsatdwe
BeDZG\JaPcUeV\Xic\s\
Y\fh
G\_kd\ge
@bAWBZCgDUEgGVH\IPMbPcQcSgTYUdV\WfXhZ][R\g]c_kaWbYcceZfigciZmVofrfsjt\umwV
BmKbR\\]f[l\n\vc
]hp\
@dAVCbD\EdFfI[JXNXOfPiQ\UYWdXdZ][\\]]g^b_j`Ze\iYkZmRn\o\r\udvX
@cA\CeD\EfFeITJ]L\OYPbUeWcYZZZ]e^]_g`db]ceg[hcijnXo[qcr\s\t[uiwZ
o\pj
@lCmE\F]G\J\L[NiOYS]V[WeYb^bclddfdh\iijakbm[ocqdrUsgt[uhvc
Wg^\me
@YA\BVEdGZKZNZPbS\U]WkYX[\\[]b^b`ZcZd\fZgZifjhkbl\mXn\rftZunvewb
KbLZOYP]QcW\Xu\XbZpfwY
CXNc]guW
@\AcBeClITJdKWM]OcPhQ\U[VYW\XfYZZb[b\i^g_\b\cXdVfegZiZjcn\oWpXq\r[s]tXv[
Xb[b_[abfSmd
@mB\CgD\EhFiGRHkIUJeKmLfM\N]OhPZQ]RZSYT\VZWbYb[Y\Z]VbgcYdUeXffglihl[m[nZrWtfu[v\wW
P]S\wk
@fBfGhITLkM[QgT\UYVgWXXc]WdnffiYkblYnbp]raw]
CVDgE]
BgN\PWUhYcddvcwU
@ZBiM\S[X[[\eZ
VZ[k\\
BlN[X\[f
@eA]BUCbG[JdLcM\OcP]Q\V\Yg\T^b`acee\fgghigl[nfoepbqWratdua
@\M[NiWmXhZ\[\\Vcio\qdt[
B]DbFWIcKZWgXd[X\cbad[tZwn
XY\n
@\BmGcI\N[UeW[XYdhmZq\
IhLdQ]V\o\rb
@[AgBnCYFZGdIeJbKaPaQTS[T]W\ZU[W\f]Y_iafbfc[d[e\f\hbkboZp[q\r[sbvZwk
AbBjDYGcIjJZK]M\NcPjRZXS\e_fadcXdTfZhdi[q\rYs]tX
C\IbKkMYN\SeXUZ\\e]\_gabcddYfYhciWkelhm[q[uewY
QgYVwh
Og_i
X\\dajc\fh
BgX[
Dh
aof[
ag
ag
C[DoEhFXG[XZ
CYJdM\NkPhWeXd[b\[^d`\f\ndobpete
AcNZP\Wk]bfZtdu[
E\Flcke\sd
NcP[Qhod
BeCYDaEbHdK[NdP\R\UZWWY[\[]j^[_b`kbbehi\l]mftZve
KdN[PYWdX\YcZZ\\_\bbc\f\isk\rjvdw[
E[McTlYqZZ]e^V_[`YfUgfm\p\tbue
C[D[NkTYUfY\fZgdwf
CgDbG]Nie\wf
BfCeD]IbKk\ccZf]i]mbwd
A]ClDZE[F]GbHfKcO[WZXZY\[[\U]m^YfUgci[p\q]uSv[wi
CfFZH\IeKcLaOcQ[T\YZ\d]\bbdee\mhrlsY
E]FimbrY
]Zfjua
W\nlo[p\
B[GeIgV\Xh_d`Wf[hcl\m\t\
P]XYfmg]wZ
ps
CiUcX\[\
E\L]Xc_]to
I[tj
@dCZGhI\N\P\QbX\Zb[b^e`\a[b[i[kcq\r\sctYwb
@gG\KbZb^e_ekZ
G[Kh_agdlbsY
@XK]kk
s\wh
Bii\tc
Bis[
B\I[J]LcQcZc^[_gfZp[sbw[
@\Z\_Zkg
C]fgij
C]fgij
E]FfIa[h^\_[a\elf]tY
C\EgF\
@bA\B[CjD\E]IbKdM[N\PXV[XVYiZi[\]\`[dce\fdgcidk]nZrctbubw[
@aChJZN\Ob]e_babe]fighiamXpZt\uY
@VAYCjJ[KgO]PdY[ZY^d_lf\ocp[u\
Ai_Tih
IjK[UaZ\d\g[sbt\
CXJ[Ucrcui
A\JcPaih
CYDcI\JhP\WdX]YXZcaciembpbrcs\
C\Zo]Z_\`XiVm\n\perW
AmCWP\_\
@XCbPbYd`]
@lCca]
AbCc_cfX
r\th
@\K\rhug
CbGbU]Yo^Zfbidm\rc
_g`b
B\MeTh]g`ct\
BiI\X]_]c]
BiGbX]
G\IbZleg
CcQcX[\\mbpkwb
CfG\I[KdUYV\e\m]s[
CgV\m]
C\KdUh
[g
CYGXJaL\PfThWfXYYc`Za]c]dde]f\gXi\qbs[w]
PUTZWk
I\PXTeWadb
C]Pjd\
B\G[T\X[dk
WcXXdg
IbTgWXZidY
P\TZWjc]db
CYJcPkZ\
CdPfWZZddcf\
@\D\F\GZN]P[WXXWYj[[\[_\fegZq[s[tZuavY
WdYWdi
WhYK]h`\d]
C\XeYh][`bg\
YYdh
WpY\][u\
M]YZur
BgGcJbLdM\d\
BgGcM\
Yi_\
BcQiZ\
DfQbwp
PpQX\[v\wY
X[ccmi
@\FeGZQ[^beZwr
@hD[EfGZHbI[KdLbMWOcPbQZRbTdUbWVXX^[bdddhdk\neobq[u\
@hAbCWEbFYGbH[M]NdO\SbWWXV^c`gaXcgd]e[h[idkWmho[pgr[tfu[vZ
@bPbW\]\^a`ka[bed\f\h\icmYnZoft\u\
@YDiGZH[IbKdQQRkT\X\[[_[dTe~f]iYmQwe
@nEcK\^\_T`\aYdO
@i`P
@cF[H\Kg`[dU
LnaZ
Lhv\
@jEcFhG]HaIZL[OhQfX\^V`ZeZf\hfifmQqUrbvb
Pdi\ngpY
@[F\KbOXXcdae\ml
@\BgI[LjW\e\gfi\mhtYvdw\
@aDYEhQ\bbd\eXfg
@hEeG[HZNZ`ba[d\ip
mh
dj
E[Q\X]mmwb
LUna
@uC\F]GcHdKSNeP[Q[W\^\_Yi[kemdvdwa
A[C[D\GeHeNWOXP\Q\Ts_samdXmXqZwZ
@\K\Q\ao
@\B\Gcmm
I[PYb]dv
E]PYdihc
BdE]GbOYXgdcma
@\QiY]i]
CbEgFYHbOf`daadcidm\vZw[
C\EdFdO\P[][^ba[f\iX
@]AcBTC\D]FbGXIdL[NYO]SZTaU\ZY]Z_\ajcjehfYg[ibk\lbn]o]p\qZs[t[v]wZ
AeCYDXEeFdGUI]KaMcR\T[WdX[[\^d_haWcddbfelbm[n]rdub
@\AkE\IqKWMZN\TZWc]]^]_\aZb]ced[echcibv\
@[EaHciWmd
AYI\RdXh[g\f_acNe]
Khadmf
@vaWdem[
@\A[D]G\Tna]chdglem\
MZNdc\ei
AfDYG\KjMgPbXX[X_\aTbcc[edicm[rav[w\
IbPdS\X]aqddi\mh
BYKZMjRfX\[\\\^ccbhb
F\KWP][jae
I\ck
@\KZO\Xbamc[d[id
FdKdacih
DkR[XelZ
Ff`fc\
@[K[cfd\e[
A\IUKh\gec
apif
BhDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
qg
kp
C[FbKdO\XdYo]Z^[_]`bkglbsctZudwf
AbX[YZ\]]l_\u[
@\DbOjPbUbVb\ebbl\ncta
OhPb\el\
PfS[X[cg
AjB[C[G\I\KbNbO]UbVcW\^ba\bdd\ebfb
AiB\C[I\KbUh[b\[^c`[fcr\
X\[[bhwb
@fBgCaF\GcI]N\P\WY_]e[gei]k[
@ha]d]k[
I\Qg
@QBRCcGdIZP[QY_]abgfkpwj
@ZGaIkXd
BbFaGZI[PkQbTbX\_baebbebifkY
P\Q[X\_\aibbdjih
Q\S\X[a\b\kjr\
@fBhkV
mk
B\DdEbGbI[NZP[T[XYZ[\V]\a[bYdcf\gbh]l[mXt]v[w]
@jBhDYEbGnZ\bYdLeVl]mdwl
B\DTG[NZPgT\\\dQe\
DaGUQcdle[v\w\
B\Gh\\wa
dg
GhdU
G]a\dV
do
BXC\M\XV[]\\_\a]fYihl[p\uo
C\EVGhHeI[J[NeObPcRbSYWOY\[e\d^Y_haZb[caebhaicmXpfq]sbte
@\B[DeF[GVH\IcL[MkPaQTRbS[T\VfW\XY[c`[dSenfbh[iSmUn]pZqbresXtewm
LZPYX]_\ptrfv\
B\O\[\_pebidv]
Nkub
Oh
BiI[RdX\\\h\
@[D[F[G\LfNhQnTZW\X\\U]ef\lbw\
BeE[bicc
@[FuO\i\
LYth
@eB\DcFYGeIWS\_cdep]
FbGbOjScU\X\\m]bb\ib
BfGYIdR\V\dflY
BiD\IgK\MURdXX\[_cacbYdegbsat\wZ
qg
@cB\C\DhG\I\KbN[PcUnVf[f^[_[ebf\gbi[ldn[sawa
@\FXGdLkNdOgPoQaTXUbWZX\[c\\pZq]v]
GgNk_\c\d\r\vZ
AeBfGdIfR[S]W[XZ_\dZebkdld
BcCbGWI\KaTkUe_ddpiVo\qhr\vc
ph
AgBZDYFbGeHbIXKdLZN]PbQdTdVcXd[\_[`\a[bcgbh\l[ndo]plq[res\tdujvb
B\C[GeIbKif\
LhO]U]V[[c`bobq\rd
I]QYT]VZ\fmbn\oip[
BVC\DZF[GcIfJ]K[LdMkN[OWP[QbRYXcZc\]^d_bdhecfegch\naoZp[rXsetd
BcC\KbR[Xg]d_Zgcr[sctbwi
N\X\\[_q
X\ni
DdHeI\OaP]VbXbYi\d^[c\idkevc
@gBqMVN[[\_[
BYG[Zd\aiYscvg
AZDaGZN\OdRaWZX\[]\ca\ilmbs\vmwX
B]G]M\Vg[f\b
LhPfTU_]pZs\
B\NdP\Q\\kwY
L[Z\fj
@bI\NX_iq]r]tc
@iN\PXYY\e_gagp[
X\c]d\g\kYmj
B\DZEfFdI\KbLfQcUXXcZa_[a\fbggi]set\vb
BYdreYmT
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rcs]t\u\ve
B[C[DZGjI[OfPcRcUfWb[a]c^\bbdPrbvWwd
AYC\PZWb_idhiYrfv]
Ah_Z
AkD\X\_Xa\g\rb
Ah_XlZw\
AgP\_a
DgRWX\^]_Xi\rlwg
AV_evc
DcG\RgX\icvj
AYGdIdU\dZikm\rZw\
AQDgE[\Y_Yde
@dAeGW_gd\
rj
MjQeXZZbgfm[sdt[
FgIdP[ReWaX[Z]t[
IhRf
FZIht\
@\FgIbR]W\Z]hd
F\Phnb
^\fk
P\\rfYu[
BYCdD\E\F[IbN\XnYi^]dZmaqZu\vZ
CaN[ObP\Q\UdXPYc\vd[gbkjwZ
RdX\egm]
@\B[CaM\QZXV\j][^b_h
D\K\MdNbOhQZT\U[WdXeZd\\][^]_[eefgi\mlneobq\vdw[
E]G\MpNgOdQbXb\bbPc[d\edi]nZwX
B\\hwY
CbG\\ffdibl]mWq[
DmE\\\e\
Fm\[
DZUZW[Xb\Xb[mo
HgWf\N^c
DYGgLcM\NbXY\gghl[mZwR
DgNZOc\\_Ywh
D\E\G[LdO]XV\W]cmqwX
Xh\Xw\
BXP\dcwm
@\JbKgMZNWPcSrXcY\\Ykao\
DbFaGbI\K\L\M[N\P]U[[ffTpdwX
DhH[P]XY\c]id\eZf[l\mbwg
@\BTDeMZPbQbXY\\e[lUwt
M\\Ylg
DYNiW\XZa\sbwf
D]GWMnN\P\ThX\[\\]^\_\ehgWmV
O\Xf]b
AUBWC[D\EiFeGXIMMXOfPdQ[S]TZU[WbX\ZX[X\a]M_r`Yakc\d]eYfegbh\iYkdlZmMncpgqbrds\uovWwZ
@cBgCdD\GaISKgOgPYQ\UbXZYe^cc]ejibkVmjsbtZu\
ti
DcE\MdOTWcX\[bm]
Dh\Xwb
B\Ib\bg]mgobqbw\
C]N[\im]
KYNqUX[\_Xpbq]wZ
\jfdwX
D\MhU[XU_cnat\
@dAbBTCcDaEeG\I[KSLcQ]SeUVV\WcX\Y[Za]d^c_e`]a]bpe[f\g\iVkXmhnhobpcq[rasfuZvdw\
@]GhQ\_b
Xc\Ylhmd
[iwZ
GbNhXY`bfag\t[
BcGjNZOhPbQbW[Xb[\\X_caddXfjg[mgsc
BfMgNcWYX[\[gj
@[CeD\J\M\N\PZUeWfXhZd\c]b`bggkbm[s\w\
BZDxM\PZWeX\\WfYlZw\
AZDWM\NPPjQ\S[T]ccebf\gkifsfuqwY
@eC\GbI]NWWWXimUw]
BjGcI\\Zb]fY
@\BfDWKYN]\hd[wk
\i]\
KeM[N\XT\ke\
D[F\IfNhPbU\Xd\]mZt]w\
O[\\_Ybfddmh
C\DlfWm\
C[E\NlUdX[[V]dm[
AcBXKiPb_Xdiw[
IcXbm[n\p]ujw[
BdVcwj
PgTbd[pd
B\D\K\\lw\
FZwi
\hf[
Nk\KiZnb
B]N\\hw[
CVGcQdUi_adb
\\fj
\\wh
BrCeMYNaQ\Yg\Oigl[mbs[
C\UfmZ
SZ\h`\p]qb
@cBh
FeIjL\N\X[gZmYn[r[
FYIeX[
B[GZJss[
AZB\IbL\R\VXW]X\Z\\]^\_Znhq\rdslu\w\
PZnfpesV
IXdj
AaGcHbIXJcN\PhR\WVXX`]bfcZebg\p\sZt\u]w[
A\BYC\HfI[J[K\PgQ\T]^cabdle\s\
Ph
PlX]a\c\
GfPUQ\Tc
Pl
I\JiTb`ba]d\
@ZIcKfPd_hacb[dT
GbPh
PhQX
AeCfPRR]bc
B\GbI\J[M\RZTgX\[b_]cZg\i\kcm[rY
Xi\]
TbVZd\pj
AZXb[b\acYe]
NaXdYj\\^\idkcv\wb
PbTbnYoepj
CePbUUd]
EgFePcU\VZWZ[Y\d`Zdkniocp\ratd
DYEiG\dmw\
F\IZKdLcNfPcUcVbYcZbidm]n\o\pbq[s\ti
GXYZdl
DWF\Gc\\dS
Oh]]bZdbeZmq
BdIRRbVq_jd]ngoYvX
G[N\dk
\fmmvd
FVIj
D[EY]]bl
GZZ[\iq\
@]Gh]]^a_fbddXg[p[wc
PmT]WXdbu]
@VA\BcCdFXGkH]IdJXKdMdNcP[QVS[TiUcW\X]Y\Zi[\]d^b`Wacbccfd[egfggYh[jbkZlcmTneo]ras]uXvbwZ
O[UeV[dhf]
@dBcCfF[G]IdJbL]N[PbReT\Xi[h\\^g_Za\ccdbeffZhai\l]nYoZpaq[tXv\
Wka]dd
@hJZO\P\SdThUdXZYT[]\Y^\_ccaf]gZhclcmZodr\sd
IYVhggocrctZ
CeNZU\\kha
DdLfV\WhX[[Zbbqhsbw\
IfJZK[PhQ\U\WlXZZ[[[\Z^\aXgWicmeo\p]rosfucw[
@\CeD[E]GYJbKWNiPdQ[UZVdW\[h\i^W_[cfeYlbmZq\t\v\we
Lfiincq[vb
UjVYYcn\
QjTYb[
Ah\d_eaa
@XPXTVWeZf]c`cdTeZgdk[
FhGZT]Wd^\
AdC]G[QQTaW\[bbZ
CdNbWg_a
IbTWad
IcK\X\[Z]gdbiewd
FcGVZec\de
GcUkXZ`[g\wd
BhOcYe\\_\fdqdt[
F[G]KiNgOc_\db
Dhi[
Zb\Z]XdUedw\
CdPg_ade
GilX
@gIZK[NcPbUhXd[f\W^aahd\ffvd
A\BVCdEjF[GXJ\K[NcP[QhXe\c_Xdbffg\mWnlp\s[
DWGbPZTb^bbh
@XDbIeK\PWR[WcYZ_bdhigre
_en[ogr[
IeLQQ\X[aXk\okvfwY
@dCcFaKcNVPcQcXgZ\\p`]d[fjue
@h\ZfZu\
KXX\\nfag\l\m\
\fm]w\
M]XW\fa\c\wZ
DZ\Twl
CdXbai
DgEeF\M\
D\M]wj
D]Ecwg
D[G]IoK[UgWZ`bace[gVm[o[r\ud
A\Tia\d]e[
CgFoIkKeOaRaT\U]V\W\Z]dXgRmSqYsVwX
@eFRKbT\Z\eh
CeJhPZfe
JWsj
Qddlwd
C[FmIYKkT\_Zagc\epm[
\\mf
Fh
AbEbI[Q\TfU\XZ^aa\c\gbmbnbub
Tga]
TZgnt\
DhK]M\T]\]_cced]e\mhwe
C\N[PcZjcdf\w\
@iBrC\FgIZMcNcP[W\X\^b_\clm[r[s[viwZ
@ZE[F]Oime
Sj
@fMiN\\Z
@rC]NU^ecYv\
W]cjub
D\FgW\XZf[g\ldrgup
]af\rgui
@eEeFeGbHbIVLcM]NgPcVdXZZi]c_cc[f\kal]m[n\ogpcqfr[sfu\
KZa]f\gXi[p\so
PhaX
K]Vl^bvc
UXV]on
`g
PnhYk[
]hu[
KnOgX[s\w[
Xf
D\Vbwe
DkKZ]Z_gdds]
AfCeK[PRRfUfVfW]Ye[f\h][^\_XaXf\hguZwe
ti
X\_q
D[FbHbNgW][e\\`YfZihk\vc
Z\fgw]
DYElQ\X\
J]QcYhZ]gZo\sdvg
FiI\L]P]QfSdX\Zh]b^]_Wa\i]
A\DcEeK[PZUdX[\Z^bccf\hfwf
AbCdHfM[XaY\]X^hfji[vb
]]fk
MeXdZ[fZ
M\]jf\
@YAcB\CbDfG[K\NYPWQ[Rd[c\Y^c_]`da[dffZgiickjmeo\ucvhwb
@iEVF[Pback]
KhP\_b
@dI\P\YeZT_ga[gVi[kcq\wW
DaIZN\\h_cf[kfw\
U\ih
Kja\
QjY\od
EbPkWc`if]
BuK[[[\Y
@]Ec_\`[dck\mk
DeG\KbZ]ejl\n\scvmwb
Ydqh
BZIdKcL\M[N\P[]bbbdfsb
BZHbIeKdM[N\P[Q\T\]bdnsb
YjqZ
YiqZ
X\\j
IbX\th
ti
@XCaD[G[I[OXPbT\UXVbW[X[][^g`daddXeYfbhZiXk\l]nhodpgq\sat[ucvb
CcIYKYL]OZPcV[W[YdZg[Z^Z_Z`dadgdi[mbncofpeq]ud
ZSo[sm
Vg
ChK\Pb\g^i_\d]
oi
VYng
^\_i
Bj[Y
F[GZQ\TZUZXfZjf]g[m\pcq\
GZQ\TZUZZvg[pesW
C\PcUiWd[]d[
C\PcU]Wh
AdCZDaEbF[G\OZPcWmX[Zc_Zdbe\v\w\
G]f\lg
@eGeJ]KbY\Z\^j`Xa[l[mZp\wa
@gCeGeObXY^WdZge
G\Xi^Zfd
C\GhWaX[[]^Y_gafd[
@\Xj^[db
I]LaSfX[tc
N\ShW\
BhMjNYPfRhW]Xg\Z_ceifYiYlYr[
NXXf_cr\uj
rh
i[nZofplr[tguWvd
@]AdNkPcW\Y[[\\c_]fdocr[tduTv[w\
GbI]UbXkYbua
Xnl\m[o\
BXDaG[I\Za\lh\m\narb
BZM\\Wf\lXul
CdG]WdaYdcrcu\
BgGbIY
n[ph
f[maudwk
B]DZ_Wwm
B[I\Rksg
G\IcM]ddfmuW
Xh\[l\u]
fhw]
]WfYuq
BeIZh]pdrfu]vc
B\X\\W]bl[
BjIYrZ
BkDbEfFcIYKbW\X[Zf_fbdffh]i\r\
A[BhDYInKZMZPcVXW\Yd[b\e_f`\aid\hYl\mdocuevfwY
V\_]nfo\uf
BhW[_d
@bBmIYL]Rcd\mbp]r\u[
MY\\l[uh
B[G[NcXe[a\Uf[leo\p]u\
hYllu\
aXdg
Kh[b
CcD\EcGbK\M[OmPiQbT[WgY\Ze\T]c_]afd[fbhXq\scu[
W]nYpl
Wh`[
C\T]X\[bahnftc
KdNg
@\A\EeJeNYOgP[WTXU_uaeb\eXfdk\mXpdq\rcsZv\
AbIjL\Wb
@\A\BZDbGTI\JcKcMbPeT\X[YZZZ\b]M`bacdciXjZk[lUmRnhohqZr\sXtbupvcwY
P\WjXW]eic
XdYd\\^Vsb
Biw\
@]CjOTP\U]Wfd\i\r[
@eG]KaMcUbWXZ\^c_b`dbddcrh
@eAbCgGYMfP\QcbWde
_p
_ab\rg
X[[jm]qe
X\]\fWuk
@[AZD[EbG[HcJ[KbLfO[P]Q]RXS\TwW[X[Yk[a]]^Q_Y`iaidhe[fchdicm\nYoep\rZscvcw\
AbLfN]SbYc^Ydjhan[oWpVr\sZ
^oik
BXI\RhWdXVd[igtYuc
P]TfWT
PhQ]T[_\
@eBpDdEaFZIQMZPTQjRdWfXfZ[[b\d_Uacb\deeYf\gZhbi\kcodr\wY
BXRlW\XRoa
BbIRK[OXRpXP\\^c`Ze\gWh]l\oZp\tf
A[B\E\G\ObR\WY\b`\b[dliX
LTc[qn
AZBfCZXV[b\d_cdeecg[i[kdlbnXpfrjtZw]
L[^[qk
LhNf
BeIfP\X[_]`cg[p\tlvc
LgXc^Unip[q\
Ad_p`Ti\r\
`fb\
Ic^dnU
BcGhdZ
@gC]EeFfGWIXO\X[Z]dphewb
G]gh
@VLd
BiGZM\RkX\\da[c[dfffhciXlZuXv[wb
B\DbF\G\K[M[N\PcQcU[VdWbZ\[[\g]e_ZaVbcdck[oeqZrZs[tZvdwY
@ZCbD[E\NZPb]b_]`icid\ffng
CcWgY\\e]b
@bXW\f^ba[cdvX
@UCVHbIcPYW[XTYl\Z]f^mbic]dZffm[o\qYt\wb
@oAdCZIbM\X\\Y^g`\aYcdfbudvfw\
I\N\Q[VdXX\Z]\abc\d[gSmnr\vZwg
A]Pdf[vj
DeNgPaSbXgc\
@fDfF[G[H]K[MeNYPXQbXYYg\c]Y`\cid[gkh\iYndo\p\rXvdwa
C\DkN[X[\b_\cie\wZ
@raWc\
A\D]RbWiYg_face[f\p\r\we
AWMfYb\\][_[abcdgdm[nbvc
@ZAm^Y_cgh
A[CZGcJeNnW\Ze^gb[cbfbn\ocsdubvV
R\\ha]i]v\
CZZZ\\^id\fYvj
rhtZ
NcX\\v
M\NmXZ
G\PZW\X]a[djr]
I[_[hj
@aB[EbFfH\M[QcR[TcUhWbY]Zd\b^caYb[g\h[ibqbrbsYu\
F\NbX\_gncoeue
Q]V\Wddje\gXmd
NhPdW\nX
C\F\GbIhK[L]M\NcVi[\]]_Yd\fegZnapZqbtewf
EhHdLXO[P\Q]Z\m\v[
CcK\^nn\q\
I\N[Wc^[b[i\mXnmobpYr[vc
J]OfU\XdZc^O_\`bldpdu]vc
IbLWX\nZpaqo
Ihn[pb
I[N\QbR[Zb\\adiq
U[YYdh
AdWUXRZb]]`dg\mo
@fDXEZFeGbI]LfQiWbXZZZ\d`]bcf]m[ndo[setiw[
D\OdWXXg^Zmc
G\N\UiVdW\XOYaZf\\^becgbjbmZo]qbuawd
IfK\U\W\XeYb[b\i_YeiijmZn\pewd
EhGcMikb
E[GfObW\X\Za_dd]rgtZu]
@XCdJbO\QeUaXi[emLrewd
@e`edg
BdC\D\IeJ[K\OYUnWdXZYc^[`aadd[maucvc
C[UfXbZh]Ym[p[q\u\
@gCiDhEYFSGgLgP\QnTgU\W\XXZYaRd]iVm]
P[Qa\cn\wg
Zk`Yd\s[
IbQ\TmW\gZ
A\O\PgQcScU\WjX\gel\
NkW\XY\Wgc
Occh
BdD\EdFgNdW[X[Zb\h]g^Z_idbfTg]iVkdmVnbrdu]vYw\
AdCbD\K[MdO[QRWbZj\Z^g_[dZfbvd
LsOYQjX[\b^[a]c\i\wY
mow]
WcX]_h`cd\
DbG\KVMaNYOeQZUiWhXg[[^i_[fZgfifmencq\sW
ITK[Rg
AbS]UiW\Z]dahgu]
AbUlXU
UgXbZ]hgu]
ClI\KZL\XYZ\^gb\iXp]q\sbv\
UfX[\b^Zq\
C\^jnZ
Ch
CV^a
JiZ[p\r\t]
DbI[QbXb_\cagii\r]
CgGc^\dh
CWK\^ed\
CeGeI[Kg`Zaal\nc
@[GZQ[X[akd[k\ub
aik\
B\IbRZXj[ia[ee
FWIh
I[R[[i
Li[ea\ibu]
aTf\uh
@giY
@YQc`h
ag
ag
@ZBZDgGgIZOiPcQ\UkW]Z]\Z]]a]cddYg\m\ubw\
D[UaVbm\wk
@\Eb_gib
A]DdGZU\ZZwg
BWGreY
Fl
QbScVbm\wc
AWB\C[DXGUJ\PSQ]RcT]VaWVXYZW]\becbeggZjXk[l[mhncrbt]u[vbw]
@bAZDhESFcG[HeI\KhL[MiObP[Q[UXVdWWZb\\]Z^\_\`XaXbfcaeYfgk\o[rUwc
@\EdFXLbS\VYW\YbZ[]c`Zacc\dYf]njpUrYvZ
D\F[NhOWbZeZi]mntb
IdMgXd[d\ja[b\cSeQ
F[G[LbN\Xb[h_\abb[echbiewd
VdXjbcl\
FqV\e\n\
idmcngpS
WgXe
Ke^[`baddimbneogpc
MbNcOcXh]b^\`hbXe[f\g]i]mewd
Xh
@cDWFVGfIdXi^cbWe\gcmYndpdr\
CZETFYQ]_[`dblm[wZ
OjXT[Z][_gdaecmnnYpb
c\rg
U\Vh[S_bj\m]pfr[v[
DkM]V]WYbchdm\rb
EgOYiem\n[of
D\VbnZwh
\gm[pp
VcfjnXvf
C]IcR\Vl[\cbjdm\nZobpdr[vg
F[GaKYM\R]VZX\]ebkekmTnYpnwb
P\Wdbhnhp[r]
@cDmEyFTKZOTV\bReYmV
XZml
ei
@[EYFiIbN[_Ze[w[
D\GaItKYN\OlQbReScUeV[W\XW[m\]]X`Za[b[cdd\egiYlbmcnWo[rct[v[wX
FbGa[\b[ckeim[
FiI\NbR\X[`[cbe[h\m\wi
C\I]UiX\]bd\ecma
Ib_hcZeanbpY
nlo[pK
DcViWcXb[\w[
D[\\m\wh
DlEfX]wZ
Ij
B]Zh
C[DcGbIfKdLYM]OcRbX]YbZ\bdd]e\fchci\ncoXp[wc
BcD[FcIhKdSYX\Yc[Z\fgYhZmapct\wZ
KlObYb
K\Z]tbwn
Sg\W
IZUbVbW\Xc\Zg]mf
@\DiEiFZ\[l\
DaO[Wh\\_WdewY
A\DcH\I]MdPWWfXWY\\[]a`[a\bddZeafei\qbuY
C\DdWXXjZk][_\e\fc
Wg`\
_j
G[_ddbigvc
GbP\WtXXf\gdrfuX
BhC[XZ`ca\dff]ub
N[P\W\X]`dfZum
@kX[
CeagfbiX
CjGZN[QYX[Zf_\mh
_i
ApI[L]TbdgmV
QmZY
Ck^b
BeGg
Bh
AdBYCcE\GWHWI[JaKfL\M\N\O\P[Q[S\T]X[Yb[V\\]Y^d_bacbTc]fagZh[k[ndqXtcu\wY
@iA\BcE\IdJaKcPdS\W[XhYd_b`dajdbf]mboepYrYsftV
@\CbK[U\Yf^W`\deg]n\o]phrgsetXuq
Khmc
@eCKK\UkZc`cdffdg]sZu]
CUJdPl
C\Pafkvc
DcKlZ\s]
@dCMJ\KZPcVYZb^b_h`cfcgbmcnds[vd
@h^a`]f\
CcZ]fk
Co^\d]me
CUIeKY
CifZ
CKKUTfUiV\ZWfdnZpf
CgPXZ\a]
CcPX
A]CiUV^b
Wc^\dind
KcUU^\ac
CgI]UbVbZ[f\r\sZtguZvZ
KZUbVbW[Zc^\dhu[v\
@cCnU[^Xsa
CUD[IXK[UgY\Z\^ds\tf
@\Cm^X
A\C[OiWeXb^\
ChVdm\
CSZmij
AbCVJbPZT\UjV[Wd\k^\d\f[mcresb
AbC\KcYh^\sb
Cis\
Cg
n[ph
C\gbth
YvtY
CdOcYV^[
Cj
Ve^Ofbn[
ClJcKhPbY]Z\^Y_[`bratbuc
@dA\CYKaV]Wc^k_b`dadbcq]rg
Cg
CZ^i
B]CVDeKgUbXg^Z`fc\vc
C\Knt\
[\^i
Cpf[i[
@VCXZ\^l`\nc
Ib^ofWrUsc
CZKbO[^f_b`canf\
C]DbKW_ifb
CSUcYb^]`[a[d\pb
CfDV
C]Kg_\
JhWed\s\
Co
KbWefS
CbUg
Kb^Vd\fagbvn
AdC@DbObZide
@\CY^jd[
CkZ\^V_[`]d\t\vZ
UU`bm\s]
K]^Upd
CVp[ris\
Ykpdt]
CSDbK[LcW\ZY[]^YgcnfoZpc
^j
BZIhK[LbUcV\XZY[[b\bfbneo]qk
K[V\ni
C\Xg]\p[
W[o]rmv\
Pj
X\i[ui
CXEeFfGbHdIcM[N[PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpcqbsbuev\
@]BpC[E[G]IXLZOdPWQcRcVYWVXr^ZdXf[gahdi[mWnfodqVresYv\
E[F\IgL[Q]VjW[\[t[
PZ\[dekhpfwY
P\Xefh
KYZZsg
LaOZPa\c_i
DWIbX\\dfbwd
@[DiF]IbK\_babwV
@WE\Q\\kad
X]fg
RZXX\\b[e\mvwX
agw]
WW`grds]
Db\Zgewh
C\EiP\W]]g`im]wc
W]ZqqasXvc
CdF]I[aafjs\w\
@\FtI\JZRfScWci\w\
@XEgGdKbO[PfTeW\_YaVddi]mdrqs\
WfZ\
C[QWUZZZgZst
DZ\h
Kfgbw\
CdWiZ\[b
IeL[PXt[wc
vg
@[GeHjNcOsPZQWTcUcWX\[a\bcf[iZm\vn
C]DXEcIZKbgcvi
tj
@\Os_\
O]WmXXg]n\pdw]
P\io
PmW[]]
O]QhtWve
E[bgpfrZ
Di\[wY
OcPkW[
D]W\ZYwm
B[FZH]MdP\UbWm\Yb[f\gfiRmqt\
WlYZg\
\ZfXucwi
DXZ\m[wq
@\BcC\HcIYJiLbOXPTS\WgX[Z\[[\[`[defYtg
VgWb
BxD\GZ\\n\odvZw[
Pfdg
N]\nl\w\
Q\Wdmg
A\I[PjWZX\w]
Obmi
^cngq[
DaE]XZ\dwk
BZIaW[Y\gns\tV
O[P\Qb\g_cpewY
BbIhKhX\\[d]gkmctZw\
CZE]KcPeTYYZ`hgfolpdsWtbv[
@gKgO[wb
OiQd
AUGlKeOgQqTcWZZj]\`Zi\ra
G]McSZ\gg[mY
DnI[aiggwQ
Fja]
J\PiQVSci\s[w\
QjZ\
X\]\gk
O[Wl`[
BcIiKZPgV\X[\\bZmpoepdr\w[
DaPbth
f[if
KZ\jv[
BkDfG\P\RXX[\k`\caf]i\levTw\
P\QjTU
E\F]G]I[L\PZW\_n`\addffnrdu\wW
CeGcJaK]OWQ\_X`]bbmergs\
PgW\
F\KiPfW\_ahcw\
@\E\I\LbMcOkVcWi`\a]gmicmXr\wc
Egwe
@fCbHkPZf[
BbIi
Lgh[o]qftc
F\U\WVZb`caff\gbiVrXsl
wg
Yd`[o\vh
BWCcIhK]Li\Xgch[mdv\
LgPevZ
Bg
B[Ggd]
BVN\U[XY\mmd
BZN\U[XW\cmhw\
G]PcXg\\fc
AbGbHcJYKiN\VbW\YaZ[\Y_Vfbg\h]m\ub
I\JhPZV]a\ga
MhUcXWdZ
@\B[CbDbIbKcMaOYVeZY\c`dccfcgXhglcmZr[sZ
MjX\dc
U[\p
C\IdKl_]
CZEfIf_\e\
AcCWK[P\_mib
Cgf\w]
FbGdXc\i
CYUh
C\Wf_gac
IfWbg\tbw\
B\Xl
CdEfWh^b_K`a
AiW\_Y
CYJbXq_[a]
AZCbDdI\W]X\^a_h
I[wh
KhU[V\
@gBbD\FYI[JcL\NqOXQfRmW\X[\W]\a\b[ech\ijkbs\t[ubvk
OcdXk]mh
AhXZ\da[dZff
@TCeD[GdJ\K[LZNWO\PjXYY[\Z]b^m_d`[cge[frgch\iZkfmgqcr\scuivgw[
BZFYIfW\X]dXffr]
@lBdDcEeFcLgOcP\R\WUXZ[b_\`baZiVp[q]v\
Lhm[
MdOiW\\dcZeYm[u]wc
JbLh^\
LZO[PiWZ^c_\d[hboa
I[P\\ec[di
C]KgOW\dfZmbwd
IcKf_n
AbChDdFmGTIdJ\PWRUWZXdZ\_[bYdwigjYm\
NiO[PbWdp\
D]E\K][Z_ec[eiwZ
C]X\giue
X\gg
GaP\UbVdY\\a]Z^Xmbnfucvb
IaVh[[nbofuY
VShcidv\
GcP\X[\e_ga[mZ
Kks[
@[EbPkW\_Ya[dd
@\GcPZWfb]
D[F]Iee[m[wn
F\MdXjfbi\w[
A\fgucv[
Wi]df[m[
I]XYfcgcobrcuf
XYfcgcobrcug
L\X]Yb[dh\neobpYqi
ohpYqc
M[PbX\YhZf]f_Yico[pe
P]YkZgo[pe
C\DaGcMZN\WYXig[lfm]p\shwd
B\XU\[lfwY
BlL\SWXV
C]JbKbL[PZR]WYX\Zb\c]becfehcp]r[sdu\wi
Q\Ze]emcsi
D\IaX[Z\]]s\wk
T\Ui
LaoV
BmXY
@dFcG\K\PdS\T]Wd[\b]f[lfnYpgtY
Pc\i
M]WiXZp\
WXpj
I[P\W\Xm\ZdclZnZ
N\XY[m
Wa\i
Whwb
@\AiGkO\PcQbS\TfU[WbX[Y[Zd\\_\`ka[bYc[r]sYt\u[
A[BcCbGOJ]NdPhWVXZYg\e`mb\deefgcq\t\
Qj
DbGjg\
AePZTXWh]\`fa[c\eevY
AeCaD\G[PgWbXg_\`[gi
B\GlZb`Ya\deig
BYDdGsJdN\U\Zj\X`Tamm[vfw\
Gkfdg\
AV_m
ah
J\P[W\Yk]eagg\i\
ai
B[DmWbX]\\l[tdwY
B[Dkl[wY
W\aZki
EfFcW[d[f\khu\
@dEmW\kU
BiXZgc
M[W[XdYbm\uh
GZMhX[ebvc
Wfogs\
oi
AZC]DZFcGTIZPeQeRbU\Z[[\aZb\e[fegZhdl]mfndodqds\u\vcwe
FkG\LdPZTcV\XcZ\\b^c_Wccdhf[kbmhoZq\wc
QhX\w]
LdPZQlZ\m[
Nl[dc]nd
@bDZP\QZW[_cndwg
OgPii]rbw[
B]PlXi_[c\mev\w[
BcDeIfK]NhP[QUV]XkZf\ghbtZwZ
Q[Zj
XgZ\
IbP\QgVbZ[\f_ebcf\h[r\
X[Zi
V\WpXS[d\\h[
VcjZng
CZVj[[hd
[[hg
A[K\U\ViXU[l_\n[pfr\vg
[Zhhv\
[Zhhv\
LjV]
CbG\KbM\Ob[b\ZdZg\lirb
G[M\X\\Zd\llr\
X[Zk][^ev[
FdG\NaRcW\X[\fdcfbm]pbw\
IYhl
F\G\KiL]UZW\acf[g[s[
CdKTW]
ChK]U[f\g]
ChIgKQ[b_]q]
CVDbKi
KS
Kh
@[AgD\MnWVXH]\_cd[fRus
C\U[VbXjg\i]rj
Xk
@[B\G\\j
flg]wZ
J]Mb^]ndwh
WhX\Zfb\
IgXY
@bB[C\GkI\L]NbOaPfXeZf\\_\dfi\mZpbrZt\ve
Wlg]
@fB[GgN\X\_\dd
Wl
@\A\EcF]GZI\KfPcQcTZWiXWYcgfmVo\
I\KfT[WbXiYdgct\
WgX[
TiW\
Xi\Zi\ub
Cdgjm]
BdSZW[XXZ\\c]b`kd\mZras\u\
G[KbZ]fcgfm[s[
U]gir]sc
ggqX
ViWhd\gZ
Db`babbjsb
BXH]M\N]PaSbX[]fialbo[t]uhwY
MhPaS]\ii\uZ
MZ][f\uj
]\f\uk
@aC\E\HeI[KcN[QXTkZ[^[_Zaidae[f\gZpaq\thwZ
PdWXXg\\aadjn\par\s\vb
KiP]TbagsS
Tk
VgXXnb
KbaQhb
Db\Zgewk
wh
D\I[P\X]]ffiigwZ
I[]ffiubwZ
IbL]oXqk
[f\\lbocqU
K\WgXY`cbb
N]PhX\f]nb
@\EgFcO\f]i\kk
@\Ejk\
BZI\L\P]T]VZWbXYYe[f\[_\bbdch[nao[p\qjt[u\w\
W\Xa[[kcqk
LiW[XXtZ
WhX\
CnXY[\ud
K\XYsnu\
XYl[mk
WeXiZa_babbddeefi[m\vb
S\Xk
C\DfEcI]OgWWXU[c\cb[e\f\ibkbq\
BcP\[h\]mcq\
D[Pi
PgXZ
P\Wg
J\WZXh
B[GZle
@\CcDZJ]QbUfWhZe[]a\egf\mXwb
Wk
DXUkX\badUebmdw[
W\Zh
eg
U\X\mm
K\UbXZ[hbe
CcKcP[U\WbXV[fbf
KYX[[m
Q[W]Zbpl
DbWh
g\m]wn
X\[h^\
n\pi
VZW]\bnhpY
VZW]\bnhpY
I[O]UbWbXoZb[\\]_\cXw[
Xe\Y
OdX\mU
DbGeOgP]X\\id\fbmR
LbPdshw\
IkPcdgf\g\r\sf
P[sg
XXo]ukvg
@\GYH\L\NdObP[Q[SbTZVeWXX[\W^\`XaZdmfcgbhbjZlVmWqfr[ud
Xl][dWfh
EcI\JZN[PfRbTaV]W]bcdmgYm\w[
IfK[UgYeZpdUf\r]tc
IrK\R\d\
CbD\KZNdV\Xh^bdki[ta
IXN\Wdb]dlf\
@bC\KZNhPi\ZdXffu\
AdCeDkE]GcI\KkP]Q\R\SZUhV[Zd[b\[]e^ZbdcbdWgimjoaqYr]uX
FcI[KQdb
G\PYZb[da\bYdifeq\t[
CfGmIhKlOcP]QcRgUeVdW[X[[b_XaccddNf\g\hbi[oZsb
DZRbWme\
GVPZaVde
BZCZFaI\JdOhU\Z[\f]c^d_]`\f\gkmboasZte
B]ImK]dUt[
DhGfNaP[RcU\XZbbdZlUwf
IQO\P[QhU[VeWU[acZdcfchci\mdqatdufw\
Ic\f^ad\wi
Isi[
BmGdZ\]]dY
IgJ\
K\PZQ\a[dgm\
C]GX[b`Sdj
QZTW
C\D\FdI[Rc[]dZfah[ibqi
AdGdKhS\dZfdj\
X]diud
IUdlgZs\
dhmT
GgdS
D]I[KmS[]d_bf[lesducv\
@dFjGiIdXc[Qddea
@X[g\\
FeGiSb[Zq\
Eb[fqg
GgI\JbNaQcTeZ\_\cWdbebkbm[r[
DkGcQ]T\WbX[\Yd\r\w\
NcW[\iw\
DUK\ThX[\[dfegwf
@cDhR[dZgbwX
DXPf\[i]v\wp
CgN\Ya
@\DbEbJcLeM\OfS\UcX\YYZg\b^c_\abcddafckdl\neoeqXs[tbv[wZ
@\B]OdW\XhZ[k\mjn]o\tYug
AfDeI]KVU[Z\td
LdPZQlZ\m[
D\I\PmUZZvd\gZifo\pksWt\
Ncfl
AdC[G[aR
@]EcZ\^f`gd[
om
EbOcW[X\dnm]
UgVbf]nZpcw\
Q\Zg`Y
BkFcGhIZKYOZPZXXZ\\Zcfdbgb
CeDdFWG[IUK\RYVb`eacbec\dcehs\tV
AhCdG[IaPbRbZ[^d_Za\c\d\f\ghmcnhobrbtfv\
O\WZ\t][_lf[
IgLgNeW\X[\e^[o\pZt\
@YNYPXZ\_\g[i\km
C\EfGcHeOdY\Zc\[][^[dnf\gdm\s\
ChFaUZW[ZW`fm\ne
O\Zb^VfdmcnZ
AcC]ZeaV
@\FYNj^X_W
B\^pf[r]
B[LXM[XsZWdcf[w\
BeI\OlPb^c`[ud
@aA]OnZ[dVoa
WgXg[\d]
aju\
DbI]K]MbN\P\_\`Xd[lgmZwZ
DhI]K]MWN\`XlemZ
@fDpIbXbYcndtb
IkXct\
Sg
Jk
BaC\GdIYLZOUQbR\S[T\V\Wc[\]Zadbed[f\gZiakZmZqXrXsavb
BdCcG\IbM\NZWYXg\b`baceif\k\udvbwf
@cAcC]D]KcNdP\QeXkZ\`id[e]m\u[wb
Ggw\
D\QcWTfi
D[GZM\WZ\behwd
@[AaDbE\GZPbXX_ebgdaiguXwb
PZWV`hdbwd
NiWda\q\tduX
Nc_n
Wfwa
CbDgF]PcWbXba[dcuc
Dddku[
@XA[B[CdDgE]F\HfM\OWPWQYSXV\WbYZ]d_[`Wa\b[d]eZi\l\mbndpYq\s[tXuavXwV
D[EYHcXY\b]h`YmiuX
CdE\HgX\]fbYm\
@[DkEnK\O\QYW\_]d[m\u[
@ZCYDZHaS[WgX\\\]r^h`[b\fhmQn]u[w]
Dgbe
ChEZHcWWXip\
CTE\HYN\]Xc[tYu~
HaXZ]im[
CjX\djf\m\
CY`h
BdDaEcMcP\XZ\Z]\_bcamhuf
@dC\HeK\W[XZ^\f[ibsbteu]
@eHX][meti
EeXZ\jmX
AbCfDbI\KbM\NbO]PdScVcW[Y\\\^h_g`cacbgdXfel]tZv\
C[DcVYWcXZY[^h_\`en\
A\CiG\IZKjNhV[Xf_gbHf\idl]w[
A]M]Xc^]_\adfm
AgC\IfK\PaScXX_f`\fehb
DfKdX\[ma[fVrc
IWVg
@dA[BeCeDNEeFpGbJZKbL\M[NcOcQiTiVhWeZf[\]j^a`eedfhgiq\sbuZ
BsX[\hdYeYgcm]w[
fhiX
@]X\aki[
CjDZEZ
@cCYFbJ\L\OgS\T[\c`Ydefcg\mYrYsiwh
GeQh
C]E[HY]hmZq]
D\Ebdn
CjFdJbs]
@eS]aZbZdlsZu\
@aGd_hm\
Bjw\
FldZr[
B\F[GZKbL\OdQhSbV]`cdZmbs\t[v\wn
Wi
Fh
G\N\QfYi]\`]d[
C[E]KbX\Z\]fddemmaw[
[\\l
HiP]TbX\
@hAZBRDPEcFaGSHdIZJ]K[LlM\NZOfPeQdRXUYWaX[YeZc[O\Q]e_m`ca\bgcddYeZgciZkcl\mXoeqer\setkuZwJ
WX`hgY
@bAdC]GVJcLbO\QgR]ScTVVZWdZs\e]\bgcadXe\fZg[iXmop[snwV
RkwX
wh
Eb]]fXikm\
DYEeGVHdK]N\Q[TbU\V[WlX\ZceZfagkmUsV
BbDcEWFXGrHeKcLZMeNcO\QeR\SZT[UnVaWWXcYY[x\g]T_j`SbbcYdUeXfRgbhgiUkZlhmjnaojpdqergsdtfugvjwX
EhFdI[L]OcP[T[UcVY`bd\m\o]
I[PeQaS]U\VeX\\id[g]mgo\pbqes[
TcZhge
CeN\OdPUQaUdVdZb\\]W^dddehf\m[p]q[
EhOeTaVbZ\a]i\vd
N[Z[]ld\g\
B\F\bVdo
BkGdH\IcPdViZ\\Z][_\dhfbi[mbp[qbw[
C\FbHW]\ffgdiZ
CYH\NbWdZ\\W]bddicw\
DjRji\
CbFbW\_\dnm]w\
@\GcWdafdgfas]w[
BgGbPdd[odwb
FbJ\QZXZZibbcbe\n\pj
CYF\I\P\WxX\Zd^b`Zadfbg\kdmXp\
WZgmt[
F]NeOeZ[d]gcsjt\
B[C[FXG\IkJbKdL\PcR[ScTbU\VbWVX\ZX\g_Y`\bVc\dVeef\gXmjs]t[udvawY
S]WZY[]d^c`\fdqWtdu\
@\AgBWCvDcESFRGSHYJcKdL[NwPkQZR\SdTdU\WeXfZY_[`daebiccecfQgShckgl[mfnepcqWrgsZtZuivWwl
JjQ]s]
JZg[sg
@[AWB[C\DvEeFYGYIYJXKWNXOZPZQYUUV[WYZV\U]Y_Z`\acb[c\eRfVgYiYlXmZq\v[wZ
@\A\B\CUEXIVKYN]O\P\U[WVXWZ\bXdUedf\icv[
D]ESah
DXegw]
DVEhI\en
ELeU
Egi\
Dm
EII\a\d\ecmawk
C[DiEb
@dA\DjG\JXK\V\WYaedbeVg\i[wV
ETbbde
CmEZImU\WYXje\
DUdp
C[EXQ]d[eW
DYEk
AZCZDnE\eXm]
DMI\e|
DUEdegkZ
DUEDbWen
@\CeD[F\IfRZUeXdbgdbeeidw[
CfDdEdF\IiKaRZUZd[ed
C\D]IYUZej
DeI]UdX\eh
D[ehrd
Xhec
B\DYWnXUdc
PhWWX[dg
CoXca\
@cLhXjYY\Zsft\
@dLgX\YYs\
@[L\Xu
XXsj
@cBbLWs[th
LWth
XY[j
B]CXDbGcIZOcU]WdYc]\_Zbeg[mer\v\
UjmZ
WiXW
A[B\DZEYFeIdKeMYN\PaSVUgWVXJZf[W\X]X_]c[e\fagjibk[lYnbqfrbsZtduYwY
A]BjCdDYEcFYGiHbIhJdM\OfPeQ\S]TdV\WeXoYb[b\Z]\^[_f`da\biche\gdiYjal\mhoepbqerYs[vfwf
@YA]CeEdIcK\L\PfQ\S[UcZW]]^bbhddf]gch]jbn\pbqbrYs[tc
E\FpK\T\a\g[idr[
C[KjRZTbVbaic\i[mbre
qg
D\_Yri
BcDbF\GgJcNbP\QXTladb[defjgUmfn\ocpZsO
UiV[iYm\o\q\
CeKVaeihobp[te
FdGbIZKdUeV]WhZf_df\g[i\p[r[satevd
C]G]Ue_m
KeUhV[_hb[mZrd
CbKY_jfX
CcFfG[IXLcRZabiim[
CsT[Z\`ga[g[
ChK]Uc
C[DZG]J[KZRfU[a\f[gnr\sa
CeFbIfVba]fgm\rbs\
CbIXKbVhYb[cp\
CfFbGZL[QbTbVTeff\gbi[pZrXtY
@mIYKdP[acb[ddrX
sg
I[_foir\
Oi
C]KfU]Vc_Yadg\mZrhs\tb
CVIZJbKcLfT[UQVgZYf\g\iYkbnUpcq\rdsftd
CZIXJdKgTdUQVdW]b[f\gaobpds\v\
BfU[Z]db
F[I[Ko[X
PrsZt\
B]CcFZG\IfK[PYTeUiWWYZZZddgeiejbmWr\set[vZ
AZCTIYOcPZSXT[U\VeW\ZU_Wd[gcikn\pXrfso
CVadfli\
Khd]fb
CX_daedci\qisc
_esi
@dCiIbKWPdQbUZZcfZnfwa
TgU\
@dCPFbIXJfL\P\\b_Xf[iZm[n[pdrXsZtfv]
CbKfU]VXaZgbi\nlodsYtXw\
CbDcK[LdNbQgT[UoV]WfZX]ed\fbi\mZnaqZr\sZwb
@dCiOaUcZba\f]n[pdr\
@ZFcG\IdKePhZ[dYfbgc
CeDcEcJ\KVNjO]PfRcTXVSWeXZZY\\_[adfageiepcqbtYvewb
@[CgDeF[KYN[OfR\Z]dXfbg[hdo\qfrWvb
D\FaG\InK[LdZXdYgTmZq[s]
@\D[F[IWJcKfL\NZPgRbUgVgWYXXYc[Z]b^W_X`]aVddfUgciVmiqYtZ
O]obsl
C]D\HcI[KWT[VZYcadbae\f]glianao\t]v\
AfCZIWKcUfV]f[iYp]
E]Fhd\ihmX
N]UfVc
Zlfcr\
TXgd
UdY]sg
CZKgUZVif\s[v[
FcUidfm\
I]KdLdP\UVVdZfdafdnapnq\sU
CZRbU\[[demho[sUtZvZwZ
U\Zia\pd
GjIb^d_]d\ejiimbn\pbrbs\
CSDgEbFRKNO\VWYM][^X_k`XddfhhgibnFoSpgqZrVvo
V\Zc]bfqgY
CSIbKUT[VdY]ZXdggoiZrht[
C\KgU[Y\ZWbcdZgfmZr]setV
AlCcK[T\VgXaY[Zf]b^[ijpbqerbse
ig
K]^fa\nUo\pcrXs[
CYI\JePaTjUMV\ZxaYd\genbofpbr]sSt\
CVI[NpO[TbUYWc_Z`\aXfYg\iYodpaqbrlsYu\
FcKgNjPcUYh\mspeqewi
K[V\Zb][f\m\nsp\
HgW]Yc][`jt\
KZ_lrY
IeZ\di
C\UY^unc
@aBcCXG\IXKdOdP\^daZrjsc
IiKULbPZd[f\gei\n\ocr]tx
B[CcKrUYb\
C\IYKfUhdchgs[
IhR\
CeGbUS_Zrdsbtf
CiDg
C[FYG]K\P\U\VXYdZ\aYbadie\f[gem\oYq]rjsgv[
KgV]adddi\mfrcsc
DeUYZbfcg[o]pYqgse
AbIsT[fXmbrbs\v\
KeLeP\Ueflgfi\qbr]wf
K\T\aedkpct\ve
mjr[
IWi]
nlo]
IhK\R]T\sb
@bC\I]KgP]X[ZbfVgbodsdtbwb
B]CiFbKbNTV\Zlf\gem\n]ocpbr\tew]
@cAjCbI]U\ddiZm]
C]V\h]i]pgqXtc
@\CfD]H]KdRdTe^cd\fdgXi]rfsX
C[J\KZTbUeWlZb^[dZfbgbpYr\shtY
CXJ\KTS\ZX_egTi\sw
Ki
IZngtc
CcI\KZL[RdYeZY^\f\g\ndpZrqsYtYub
I\Kch]rk
UlVcg]mW
CYsi
CYO\UZVdZbmlpcqcr\s[
U[ggm[t\
C\Kfd\gdta
F\GaHdL\_]ghrate
Hdg[rgtc
AZD\FbGZH]IZL]O\PZQYS[TiUcVeWZXWY\_[c\f\gZm[nXoerdskt\u\v\
FZIeJ\K]O]PdQZThUfZY^badd\fdrZsY
KcPcTdZ[aYpgr\sR
JdTkUcZig\sV
C\IaKaTXZY^]sl
UVZdsg
ChF]IYUZmcsZ
FbJgPXTcrhsZ
Zir\
Tbsh
AlD\I[LbWfXZ\e]hf\pYwe
ApI\P\X[mdwZ
CcDbGbPaU[Wb\bfjg\
PeU]X]_dwh
U]X]wh
C\EbGdI[Ud]\`dadegmbwZ
UdWj]\
DbEbGZI[UYWXXMaeejfbmdwZ
D\Gh
@bBbC[EgFfG\LcN\P\XZYb]b^\fbi[tgua
BcC[EcG\IhL]XbY[]etb
AgB\CgDbEZI\J[LZM]O]QYVZWXXYZa[\\\][^ge\g\i[mZuY
CYDbGcT\UhZ\bfdgfes[
ClZZ
CYP\Zc^\si
CmbX
C]K]L\UbZO^hbZseu\vY
W[Zjd\
Cg
@bFaL\OaPZS\TbXd[Y\cbbc[h\k\pbr]
WXXimZ
GdIXK]OdPbW[XX_[chddffrbucw\
O\PlXZcZfg
IYPZcg
Xku\
_Yhgv\
@[DaPhW]`\a\bbw\
Pi
AbBdCcD\F]LaXZabm[pbsbwk
BdX\w[
fj
vf
@dCZD\FbJbKcNbQcT\Za\d]ceffbmcwg
KiPdS]\em[wj
@\B\DZFfIjJ[N\OXPgReT]U\V[WbXZZ\[[\b]Y^S_a`\a\b\dce\fXg[iYmYn\o[p\q[rZs[tWwR
BiC\E\FPIZPbRbT]W[Xd[Z_ebbd\e\
FcPgd[
CYFgGYIkRWdbs\
I[WlY\
EZFhIY
W\Yjde
FbIYR[dko[
Fii\
DYE[IhRhSbW[Y[_cdTt\wW
@cCcEqFcGgIXO\R[Yg[c^Y_Zedhdk[m\q\rY
IdRSddt\
Ri[]
Df
WVdk
CpF[I\^[
CZFUJkSc_ZdZrf
PV
@\DeE[G[PdRXUbWcXaYg[[^habedf\hfoapbthvbwh
J\RdYddgw]
FXIdPbR\XgYda[idrh
CdE]FXG\I]RZW\YY^bedrXtkwc
_ir\
BgCbFfGeO\VfW\YZb]ne
D[FgP\Ria]cde\u\
FjJ\
CZD[JbRhe\
A[BWCeDdGsKZM\ObP[QbRZSYTcU\WUXU[Y\V]b^\_XbWfSgYh\j\lXmZr\t]uZwX
AcBWCcDjGeI[OeWWX[]abfdSe]f[i]mVriw]
GWJXPRQZT\aYdf
EcJbK]PcW\_gaYrc
@\P\apd]
D[Gg
C[GWO\PYW\a\b]dtm\s[u\
C]GuI[ZZ_[a\dVe[si
PZWnd\sc
@fG]P[_\ajr\
CXFbGXIcJaKhPnWd]]a[d\r]sd
PW
CiG[a\bd
GZdm
CrFcGfP[dZm\
E\G\KZPdaWdm
CkFdGZP[ab
BVCTDTGcKWOYPER[T\WSZj\\]X`[aRb[dcfYiXlZmkr[
C\OhPd
@dA[B[DfGfJeOZQjW\Z[bXd\i\jbm[w\
CQDlGcK]OdPeU\Zj_bd\e\mh
CjGZPb`\bZdY
BpGZK]ae
CfDbIeacd[
@cIe_bdZmg
@gAdEcF\IWKcO[P[XZ[\_kaceZf]
@bAZCWDfEgKmPhW]aVbZdcgcrj
@WEdKSPkTYa[iarc
KWPW_]ao
P\_l
@ZC[PhaZ
KT_[arrZ
@jE\KfaY
Ch_f
AhC\W\_Wbc
C[JkK\a[
A[Gc_Wdiib
Kga\
ChP]_hbedZrX
@cGbKf_[aW
@\P\_haYra
@h_Z
@[A[K\_Udd
K\_gd\r\
C\D\GYJdPeTZ\c_\agbYffi\k]m\
CdD]ai
GYOcmi
CZGbPb]b`dkdlbo[sbtduf
C]GYPbW[dblbuh
CeD]]Ysgw\
@\CWFZG\HdIVJ[K\L\MdNbOfQ\TeU]VZWZZY[h\\]j_Y`ba\b\d[figXibj\lgnZqhr\s\uSvY
DVFeHcNcO[PfTfX[[b^d`Ya\ebfcibl\qeu[vcwk
@[NYS]TbX\Zb]]^bfZiWqd
Nhfb
NiOZTb`\feifuZ
XY[fhb
O\X\]]ig
DdO]X\[c\d]\_]fhhal]q[w\
Ddfiibwg
feqS
E\Z[[[\e]kf\uXwb
CZXYZbfkig
fh
IbXZ][gdufwc
DaIbX\ufw\
B\DdPdR\W\X\Z[`]f[wg
PkZ]
DW
d\fj
P\X\\\fi
@bAiB]C[D\FeG[HaKbLZM\T[U\XVZc[Z\Z][^g_b`Xb]eXfbgehei\mfnep[q[rht\wZ
@dAZChIXKcPXQcWfXdYcZj]c^e`Zafc\gZiemWrbw\
@\Fj
AbPfd[
@\FjIeP]W]Zc^ag[hemZrbwX
AZC[dkfZmYre
IbVenip[q\
F[dZmk
][^Yfige
IZK\^crg
A]gdmor]u\vbwb
AdKfZW[]_XrYud
BhG[X\_\
BsGVRRd]
B[dheb
A]BgD]FcGaPZTgX[Zd`bpbu\
BkD]GbX\
AfCeKYL\NYW\XYZc`\f\mZq]w\
ClW\Z\
A\XcZi_]
Xj
UgVbXZ
PiW]d[
XZ\j
g\sh
Sg
CeXY]]ncpgshtX
Vhfco\sc
B\I]R[SZXkZb\]d]ioo]
[Y\l
`gk]v\
DbGZNile
BZGiM\Xh`\ebfa
AhG\_fi\
AWCd_f
Agi]
@hN[O\P\[d^c_[a\k\qfuc
@lNbP\
@nEcO]k\qX
OhXZ[gud
CZfl
CjU\g]w]
CbfW
@cCdDkEbF\G]ObQZU\WbXcZ[[U\\][^\_f`\b[f[idmf
DbE\OjWZXb[[][^\m]w\
@bEeOcmh
@\Ck_]m[
C\DcGbOZZ[[\_gf\iimXw\
UgWZXZ[f^d`bbbs]
Ci[\s]
CWUci\
CYUi
CgU[
XZ_\f]iin]
A\DgMbNbOeTaW]XYZV`cdcfbkd
NhXf\Zneocw\
@gNfSZWhvh
@ZAZB[CXE[GZHZIcNUOZP\Q]T[UUVfWcXXYWZ[[]\Z]X_d`YaZb[c[eZfYg\k[nkoYpWsXtZu[vewY
@XFfIhLYOeP[U\XcZc[Z\a^Za]c\ddfehdp\qprbugvjwa
@eF\IbKcSZV\W[Yb^V_X`ccedghcnho[r[vb
In^gc\e\
FdU[VgX\Y[Zf[d^ep\
@]Lb^Yiapi
LaO\h[no
^X
IiY\n\
^h_gvX
V[W[Y\^q
I]VZ^ohbr\
FbVi^[vYw\
PgWT^ba\i[nf
^h
IfLbYbi\ngp\qZ
IX^k
CcK\WeZb^ci\nXvb
C\L]PhV[W]YX^qf\nRv\
^an\qg
V\Y\^ln]q]
EbF\G]HZImKaVYYaZc]Z^b_Zd[q[rgvbwb
VgW]Yh[\^Sfencp]qbwd
C[F]KWRdVfW\XhYeZZ[Z_Td\f\i[ngpdq]u\vg
ViZ[^Y
ifnW
CoP[VWWfYd^\nUp\r[
mbngpY
KcY[^e_b`bnXobpgrXu[
dbvj
I\_jpZve
I\V[^]njp\
VbYW_bpg
IfVhnZ
C\N\V[Yc^X_cnXv[
V]Wi^[o[q]
Y\^\_]idnupRvZ
[\^hs\
GbIcPYWbXj\dd\i\
A[L\Zi\c
@]DbEgKbP\[]m]u[wk
W]XjwT
@]DdEhXPwi
AcHcTdW\Z]]i_\ggs\w[
GjOXWjXV\b]Y_\a]fdg[q]w[
@ZDdGYWkZZ]\`cg[q]w\
WjX\
Q\S]TlWYX\`\
@aCcE[F[G[IdJbKbN\OXPZQYR[T\UbV[WeYYZd]b`cedfZham\o\pZs[tVubvc
@YCbEcGdHcKdN\OYPXVZWdXZ[[\X_g`dbbd\ms
W\XY\VaZcoeV
WgX]dd
EXG]K[M\OpR\WYX\\[]X^[agbTcbdbfdidmuv[wV
G]WvZa`Vefg]mZ
A\CdPiVYWYXo^d`[p\rbs[
AeCqJ\P\We[b]m^\_X`\dZf[mY
W\^ca\ij
AdKePjWb_[
@eAdJaKhOeQ\UZVbWTZf[Z_d`Zabra
@dA\CbEfWV\s_X`XcWdbe[fcggm[q\
@wA]CUE\IhK\L\OYU\WUX\Z[[c\f_fanhXmZret\wZ
C\JgPrScWRY\\\a\bbelr\vYwk
PZU\W[[e\Z`la\qfr[w[
C[K]PZUcViWz`\aZb[dgi]nbv]
CZUrm[na
N\PZ^XcZhZibr[vr
@bG[HaI[LZOgPbQdU\Wg[c^d_ea\bbfcg\i]mcn\obqbsa
@ZCZE\H\PYQcWlXbZc[cdbf[mZo]
@eHdW\_m`\c[
CgW\^]fe
C[OcPdrk
JePjW\Xa^gr]
Gh
D\fjwS
wh
@]C[FdI\K\M\V\WeZ\^aaei[mfqcrgu[
DbGeXX[[\c^d_W`fqa
XYmk
K]V\Weahm\rc
Xj\b
D\QcWZXcamm[rhw]
LkN\XdtV
@eDZN[P\Sbwm
LhX]
C[Pnk\s\
@]Ek_Zk\w]
CcDbF\G\IbJaK]N[Q\UbW]Yc_Z`jabdch\jdm]q\r[teufvZ
A]CeIZN]W]\b]hdbidraug
DbIZTbVbY\acdcggj\m]rcsbt[
Ucjhu]
C\`dfXgXsfuk
fdr\tguV
jiscuY
hgwe
Bf]ebc
NdXi]Sbdf]
B[G]NZ\\]ji]q\u]
BYX\]hq\
@dC]DYGoKZLbN[PaV\_gi\mcrbvc
@bBdGZIeNZV\_fh\
D\Gi_W
B[DdNfW]\i]b
DbNiXg]\v[
B\NhwX
N]Skw\
tavg
AbL\MbNYObP\XY[na\fbicm[qbt]uj
D]\p]Uu[
BTG]P\Tf]beefpu\wX
SZWYX\_\f]i\kk
W[dV
doi\kZ
@gAVBXC[DbGYH[IZJYKULXNZOWQYR[S\T\WVX[Y[[\\Y][^c_Z`UacbWdle[fYj\lZo]q[rcs\tXuXw[
@aBZD\EiFgGlH\K]OdPfW[X[\\_UaZdNfYi\kYmVvY
ak
EVFbO\^]`]j\kg
@WG\`\dlmY
@ZK\andWvi
GWP[do
@nEhF\K\W\X\[[_\`baa
DfG[J\OYQZR\X[_d`\dee\f\g[m\uY
@[[hdb
@cDeEhdf
@qERFUGcW[
@@dA
@kDdG\^]_\d\
Gfdb
@n^\d[
@mDbFbGb^YmYvc
E[G]PZWY_ddp
@q^i`fg\kcm\qVt[
@lEYF[_\d\f\k]
@[B]D[E[Go^f_]`\dWgkm\
@e_[d\rh
@ZdmmY
@gEf_Xd[
@lGZ_[d\
G\WbXj_cdd
dlr\
GTai
@QG]_cdhmd
@\df
@UD[GgdW
GkX\d]
Gq
I\difi
@[A\_e`hdX
G\ml
@dG[dS
@UWedj
G\_jd\
@nGb]\d\md
dJmt
GR_gdbr[uc
@\AgB\GYHaOcWe^\`qd]i[tb
AZ_j`[
^j`Z
_[`o
@XG\WX_k
@jB\F[H\KeN]WZX\_Y`[a\kY
FgG[IdLbNfRbT]Wdnbpatcubwb
IZNgRbncw\
FgIfT]^[
N[\h
B\Xe[Y\]]kuX
B\X\\]]kuX
K\X\[gfb
Ohff
fi
DhF\GgN[ibkfw\
B\CbDaKfYdZ\]nkYq\s\
CfK\Zg][^b
B\DYK\M]OcSbXYY\]\_[aeb[egf[k[mg
EcG[K]M]SZV\X\Y]a]ekf[mPwj
Sjqa
mg
@\EaN\O[P[W\[\\\][`[f\knn]uY
C\D\JnPYfZg]i\
C\Joi[
P]f]m\wi
Xgd]
B\Pc\[dj
A]BhWcXXZ\[\gesd
A]BmXX[\
ClK\
C[E[FZG\LbP]X[YbZ\\Z][`hfbiekdm[o\pbq\tdw\
@bLjo\p\tZ
IWtn
`afl
Bh
Vf[afbnbogsb
BiD\FZGWIWPe[[aedWf]r]w[
@gFRIePh_lacieobpgrf
B\FXG[Ig
BlIYhb
BVFiGZIbYbr[
dh
B\Ggd\
BZFkRat\
BYGjS\d[
F[Il
FgI\L\dj
BWD\F\IiReX\_c
BdFiI\R\
D\EhFeHcN]PhQaS\TfU]XZYeZ\_\cYfZg\k[q]r]sY
EdFjH[Pe_\g\k\r]
PlTeX\hZ
@[AZB[CbDYEeFdGXKcMYO\QeSbTbVeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
D\EWIbK\L\OcQ[SbVlWYXeZ\\Xfjg\n[vZwi
QbW\XW\fs[wg
M[Pd\hfc
@cA\B\C[D\ElFkITKTLmNZP[QfS\TaX]Zj\U]\^Z_e`ha[bbcafTifl\mZpfr\sdwV
CYKtPeQ[V\Wb[\abccg]nbobp[
CbI[TeZZ]\f]gf
BfCbIdKg\Z_]`[d[lmvdwT
C\Q\WjZb
I[^igc
FcIbN[O\SbTZW[Z\c[ecg\mmvewY
B\CpDiE[FYIeKYLZNqPjQ]SbWdYZZ[[c]e^[_bbddbe\fQgXkdlZmlrhs\vXwZ
@cAeIfJ[KWLXOcP\T\XaYXZ[_hd[fZi\j]kfnepbsgtcu\wg
@gCWKZL]Zb_md\k\pVsktg
BfC]GcJ]X[wg
C[DdMcNcQYWeXZZh\hdZgZm\rdv\w[
A\CcFbIZKbLbW[XfYfZ[`\g]icnbo]p\r\sdt[uc
CcJdK]PVg\i]ncscwe
C\KkYcf\g\u[
J[X[icuh
F\IdTg_baZl\ra
G[PdT[V\WjX\Zb[]deqZ
Wj
BbJbOZPeXY_ddVgckbsetb
OcWUZc_c
Wko\
A\OaPjQ[TcWgXc[[`]acgfk[sZ
JbObPdTghbs[
AeI\P\\\kdmdv\
AiW\hY
hg
N]Yjv]
GjXYea
GjXYeZ
WnXXbb
C\Yh
FYOYQiUaW[X[Zb_[a\i[m[rdsbt\
CgKWQXT[UgV[ZU`fbZfbp]r\sS
C\I\PiT[UcZ\r]sd
C\PgZkbgs\
QZsk
P\rhsf
QlZZsW
CjX[r\
Q\VcpdrbsR
Xi_]
X[fh
N]W\[b\lm\w\
hgp]
Xb\fv\w\
Zl
D\Xhta
DYG\P\Wl\aeb
\Yf\rbufvh
vg
CVI\JiPZS]W\X[`ZrYsbu\
JVP\`d
ClJ[rjsb
BbDeG\HdKbMaO[PaSZU\V]WYXNYd\f]ib\cZddgfl\mfn]peq\rXtbu\vZw\
]hpY
P]\U]mk\l\ndpZ
@cA\B\C[DbEbGfJ\P\T\UkWgXU[f\\^\_cadcdf\tfua
Pes\
DdGUIbW\[\_[tgwd
Ghw]
P\ui
IcOb[ote
Uhsb
Xj[[\]sa
Xj[[\]sa
Pk
nj
@]BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g[h\ick\m]nroWpSq[sXtZuZvfwW
B[IiM]N[UZVb[\^bido\sZw[
SmVW^knX
Vbnh
K]nj
ngv[
IhKc
nh
BYDaG\HfN]PZScT]U]WZXc^\`Zdcgjm]q[s]wa
sl
\gm\
Pm
CcPZVcW\bh
CcKgUYV\
CYDe_\fj
fin]p]v[
sh
DdXkdewe
XalboZtf
tg
LjP]q\t\
il
@ZA[BYCWD[E\G[IeJTKZLgM\NZP[QeT\XWYYZY[Z\X^[`ca\c[eZf\g[h\i[j\kYm\nUorpUrdsYtYu]vcwZ
BYGZIhLhN]R]UkVbXb_\c\p\qircs\vi
_jo\rc
BdI[oiv[
oh
_[oZrj
Ycokv[
IWR\dko]r\
FcIeOdQcoZrZvh
oV
B\FbIgL[OcRZU\\[c]ddoi
BbFYGeIhLbRaV[dXocr[v[
Ol`[
F[LYWnXZYkd[oXvZ
C\IXKcLYVZW\X\YZ_[j\n\orqW
LW_[cgrYvc
I\Vgqard
FdW]c\oXrhvb
ol
O[WY`p
IgLYRbX\n\ocrb
T\W\a\oor[tZ
d[mh
C]DbKbUhWcgZsb
dg
Wmd\sb
B]GbXg]h_Zr]
@dAZCiGcHaI\LiMdN[T[U[XbYY\b_[bbd]e]g[mbogp]r\s\u\
@cAcCfEbGeHcJ[KbMXOaP[SbU[W]Xc\c][abdhi\lfmVo[
C[FbLcM[T]WbX[\ga\ibm\o\
Lgo\
OeWh
@lC\OYW]X\
OgWYX]\a
@VO\PhXedY
JbO\QdW\mhoc
LYOcW\X[mgof
@ZMeOcWclY
LlX\YZod
A[Xo\\
B\PgX\
B\PgX\
@XAdCYD\EeK[L]N]OnPXQbUgZ\[\_Xbfd[
@\CbJaN]PbQbU[WcXRZc[\\f_\`cbfkbpbsf
Aj
OZQ\W\Xgb]id
D]EcOmP\XZ_]mc
OfP\me
HjWb\e]\cbg\uY
DeP[W]b\dgke
AgU[
AgU[
AbBXCaDcF\GmIdL]QXTcWZX\Y\]]_[a\dbf\g[l\m\nbrbsjt\wZ
@aB]IZOcTkZc^[agdYnb
CkIXKbOaP[TZUbVbY\ZT^ba[d[l\napdrZsT
ChZas]
rgsZ
DgGiPg_g
DeGgdXs\
IiaZs\
rlsf
@gC\GZZb_h`cr]s[v]
@lC\GZKcOY_\a\
@XAZCbK[OiPc_d
_i
ah
AgCf
DZwi
DkeZv\wW
D[G]d]epwT
Ck
AZCTDdF\J\KnN\S\U[V\WZXZ[]^Z_Y`]b[e]fZi\n]s[t\vXw\
@\C]DZKTW\anb[d[sdwq
CdKTRb
I\Kht\
CZKk`]
@bDcKQOcZcrc
Wi
BZDcGiK\PSW]_add
B[DeGiXZ
GeP[dT
QiW]ZZ
DfRgX[
Bb\[mh
DiE[FhG[IbW\_\`Zc[dbm\wd
D\X]ihwY
Fo`\iZ
FaI]c\dgi\
Dhw\
ik
E\FWic
chi[
UbWZZe[jbg
@[I[PeU]WhXT[Y][a\dbm[u[
PYQbWZdekd
Wj
I[Wjd\
WX
QbWWXWYWdh
WZZ\dh
OeX[_gvc
@dFh
@ZAiCgD\F\G\IZJ[M\N[PiQoS\TZV]WXXR[]]Y_R`\bjdefUh\i\mTp\r\s]wW
AcP\QV_\kb
Qi
I[PnQ\_Z
G\P\QhdZ
P\dg
QkX\Z\dX
Ncniub
FjIY
Sh
[]^hqfs\
C[KbRhVc^]aacbd[gbmcndpcq\
W]X\\\mj
Wi
MfXY_\
Lh
@\AeBWDWFYGVIZL[M\NYQ\RYS[TWWc\[^[_oabf\gXhblam\o\qYrhsYtVvZw]
@\Xf[c_Xc]ebldqdwc
\j`\
KZ_h
D\E\IRKgN[WgXj[d\Z^\_W`]ajcSdoeZhbkdmkoXq[rzs]tXuXv]
AfC\DZEbGYIdKSNcO\PYQcU[WZX[Y[Z][V\\^Y_p`\a\e[ialgrfs\tZv\
WicZ
CuDcESKhMiNYS[UdWYYgZ[[\^n_K`gaYb\c{dWexfZigl[m\nfobrVtbvmwV
I[_erg
AmQ[d]
AXCZG\KX[Y_h`b
AeG]IfNbXYZe_m`gabcWeZr[v\
AZC\KeWd_bb]d\h]obpbrWuf
AlDdNcXX\\_Xi]peubwd
A[PbXW_Xaecl
@bASBZD[EeG]IXM[NXOcQ]R[S]T\XhY\Z\[[\X^\_[b]cgedf\hflYn\p[rbuTvW
IbS[W\X[\kdefb
TbV]WbXe\]bdo[setbvi
X]o[vp
@]AZBZEXFgGYH[InJcKcLbNZO]PeTaUZV\XZYd[b]\_Z`Za]bbi\m\n\pdrVs\tWv]
CeD\FXIbJcLlP]Wh[W^ap]tV
W[YZdf
B\G\PgdY
D]EYFlG]IqL\PZRbT\W[Z[bdd\f\gLsX
IZTpd\g\s\
A]FZI[WcYfgfhbk]r\tg
FeI\gkt\
PeWh`\
B[NYXZ\h
\cvV
IZmi
@]E\FhIgLbUbX\Ybdaf\ibq\r[
FYIiLcUbVU^[pg
I[V[^eh\ncpV
LYV[^gpk
VdYc^XibnnpZvk
IWLg
@[A\B\CZF\K\LbP\S]T\UXW\X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
I\LcVf[b^df]i]ndqfvn
Lfh[nbodpYrd
Vjn[
BbFeIcVkh[ncr[v]
Ibngob
IYhcn\p\rlv\
L\nZph
ffn\og
B\Xb\if]u\
X\\\_\pbsk
\\sk
@ZQ[Xf\c_ag]mjr[
Q[W]Xk\\mfr[
AcChD\G[I\K\Zh]haes\
@\AcCfD\G[I\K\Zt]]ahsW
Vf[[ii
DkI[s\
Di
Dg
C\PjWiXe][_Zc\dfk]n[q\sZ
PVW~n[q\
IhO]P[WYf]gZndsk
CdG\bi
CgG\b[
Cf
CWbm
P\X\\kl\
P\TiXX
MVXj
@cA[FbGcHcLaM\NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsftcw[
@ZA[BiC\DbEcFbGqIcKYMkNiP\RdUYVeXU\Z^g_f`[b\eZggh]iUk[ldm]n[rbshtduavYwe
LWPgQdTZX[d[
@VCXF]IgJ]K[MiNgP[Q\VeWXZV[d_b`aa]dff\gbiZq\sbt]uZv[
ChN[bft]
@kE\NZ`\i]wb
DeE\KieYwg
HdK\ObQZTiUZ_\aZieohs[vf
AYCcD\K]R\U\YX[d^\`[fai\k[mtw[
ChX[
DZGXeqm\
Qi
@[NmQct[
@[Nkw\
@fBXCjDWEqFhGCHcIIJgKeLfMTOhPgQ[RUTbU]VdWgYmZS[[\Q^d_d`kaobfcXeKiYkhlZmEndoaplqhrVsYtju\wY
@aFoKfUdVc^\b\t[
GZqg
@UB[CYDcESGvIlJZKWLYM\PdQURWScTZUUV[WUXW]l_b`Zc[dhecgfh\iRlXmsn\o\p\qeu]
OdTbXjY\`bif
@WNSTe_q
AgCXDrFRGJIQJcKOM[NcQ[RlS[TXUfWZXiYdZb[b\d_V`bafe\fdgRhZielamnncodpfq\rfubv\wb
C\DhXdmfwY
GbIbKcNpQ\^[_S
Itm]
@hE\
G\QjZ[
C\GvOWQ]Z[dbf[gem\
@]BiKcNc_Ys\
@bC\FVKbPaZ]_gi]r]w\
QUTe
Wi
AdBiCiDZGjI\KbNTQ[TfWcY\Z\^]_]acdZeYfXgfheibmdn\q\sZtYwi
LZQcTnWXne
GYH\JjKcO\PcQ]TeV]Y\Z\\\`dabd]fWgbihjbm]nioip[satZudv[
GsX\\\
@[EZFWGnJ]K\L\NbOcPbQXScTcXXYmZ\\d]i_Y`ZahegfcgXi[kbmnq\sYuXvXwd
ign\
@mCcEbG]P\Wf_Yagf\g\kZ
C[Gm
QXTbW\^daWdi
N\_\idjfo\vj
D\G\I\LZTUezgYm\wR
CaFeI\NeQZTgWgZb_qbbdZeYt]vWw[
@dCcIaKeN\VjdZucv\
@ZC[DZF\IeNXPZQZU[VZWWZ[^b_WfZiqnVoTq\rYs\t\v~wg
B\UbVYZX\\^]eZm]wm
I[KhW\we
@fAcBTCcDUElFkG@HeIQJcLeN]OePgQbRRScTWU\VZWjXcZ\[Y\[]a^]_c`hbccddSeVfXgjiel[mInfobpbrishtcwZ
W\`jb\
@]PZQ\`hd\kfm\
BYX[fkh]
AXB\DYEeFcGQHdI\JdK\MZOeTcWeX[Za\[_a`cc\d\gckbm[ndodpbrasbuavc
@lW]^bvZ
FZPjW[
]oiZk]
CdO\PdW]XfYb_e`[abifuVvc
Sff]igu\
C[HcO\gdiWnZobpeqjsbtY
P\`bo[ugvd
@\WmXX
V[W\Y\^Znrqh
@nEfGZ_Xd]
@iW\kY
Wf
qgvX
o\vg
Kl`]
O\QaW[_gib
V[aZnhods\
ogs\
T[gn
@aDXF[GYHZI[JbKXNaOmPdQaRYTfUXX]YhZc\d]b^b`bahdcfbgVkcmYnYocpdrjsgtd
_hf\icuZ
P\Wn
@bA\HcOeWYX\_d`[f\ieuT
@cJ\O]_b`hbedZi[q\uj
@YCkE[HfI\JWK\LcO\UbWZYWZ\\]^X_[ggickengobqQsdtXukw[
F\I\LdgZqgu[vc
BYDjE]FWIqJ[KiNcO[PeRhTbUcVoW[XaZW[i\d^X_\`fbcc[dhgZiWk[menTocpgq\rZsUtcu\wm
@[[k\\k\q\
F\ibpcqgrc
@WEjFbNc^ba[i[ncoYpbqet\
@[CbNbPb^agYkl
@\N\OiSb^f`Zadc\j]t]vg
Nhd\fd
`ip[
CZHg][^efTick]ud
tj
W\`h
H]P[X\iVje
@WA]CWEfFfIZJcLfObPjSeTeUgVcWYXYYcZd^d_qaibcdcgdigj\oZsdt\vU
@XA]CbE[KYL\NnOnP[T\WbXYYZZ][e^kaif\gVickhnYq[scvV
@hsZ
B\DZMgXb\\_[m\
M\Xlgam[
MdXT
GdMfNc\X]bm]u\wW
DWJbNe\f_Zgcmdwh
M\N\\jabl[
I[Tehflbwj
C[DeLcMYOZSbX[\TaYf\gemYubwX
CdJfPUU\`c
Kbdi
JhU\
JWPgWYdf
JcPjZ\`\
_g
AgGYN\
W[`jf]
AfCZGaIYKaNdOdPWQfS\V[WcXXYaZ[]X_id\eag[hbiblerYwd
@cAVBiC]GbH[K[NaOVP\QkTbU]WcX\YcZ]\Xb\e\g\igo\rdvbwe
A\OYP\_jaad]v]
OgW\hc
Gh
AZDhN]X\_f
A[HkOdXb_W`]dc
AgKeV\\cfblhr\v\w\
@[B[Wc_beh
AlMgNd\\f]qbvZwZ
DYFaWc\hl\wf
E]Ucvj
AdPdR]WgXUZZdeg\mg
BaSZTi
B]I[K\LdV\W\XZ[[_Xa[hunYp\r\
B[C\K[U\_ZatdbwX
AZF[GZR][eah
PZ[\_[aj
GYPZakd[
a\df
BdK\P\X]a]e]mX
BjI]d[fawV
I[mXwg
wg
@[AaCcDbIbKcL\M]O]P]QiTYUcVbXb[e]\^\_[`\c[eafYhYibl]mbn]qdrfsbt\u[
A[CbDjGbIcKeQbU[WcXU[\_ebbc\dbe\gbrgs[u[wi
PTQbW\rd
iiq]u\
Q[XldemWwX
ITVf
C[L]PiQ\WY\Y`[mdrgt\w]
B[Xmm\
Xe[ZiZqn
CZD[G\PWQwT[d\r[
BhIWX\
isqT
IiK[
T\Wgdc
B\K\LUW\X\YYdcgdtr
LVtk
GeU\Xhg[
Wk
AfN\Q[WeXZY\Zd\Xgcm]
W\\mf\mY
XZmm
AWC[DkEeKXP[W[XYZd[[\[_]g\qbwf
DWwj
AWDjKXW[X[Zdg]qbwY
D[Zlw[
DjwX
DjwV
I\\dmg
[\_h
Ujw[
P\Wgd[
AdCcDfJ\OiPXQbWX[]_[abm\n[
N\OiP]kd
@]I\SdTjX\
@cCeDgIkJcKbNcP\RdXUZd\\^\_cc[mZncqYtV
IltYw\
GcK\Vb_hm\q\
]g`b
@]G\I\KbLdNZO\TlW[XZZZ[d^\`\ajd]f\gVham\q\s\w]
LWOZTZav
N\QkTYX\aam[
FcIcPdWbXgm\v\wd
FcIh
ChJbP\k]sc
NhSYZb\]]c
G[\lm\
L[NfX[\Z
DcGbI[ObXg_Zbbd\hfi\m[wb
DdXk_Zm\w\
UgV\
Z\g\sm
S\gZrZsk
S\rZsi
X\[h
@\B\EZFiIgN\QZReSZV]Z]hYiYm\n\o\p[qZr\
FVIiRZ
Fchi
GiQ[
N[Xif]
BbK[cjv[
IiNbO\PWVdW[\adbnZpb
M]VbW]`dsh
XV_\nbsi
sl
F[M[NWPfT[UXX]YaZf\\^]_f`\dbeagejbobras\tcva
AbKaPcW[YbZc^Z`Xd[ecfWhcidkcm[qbreuewd
@aPd_Wa\
ZWgg
U[ZmdcfggZu\
KdZ\gh
N[YcZZ_o
CbW]Zj_cmbrZ
Z[gn
fli]u]
fh
LaWgg]q\
AaB]G[I\R]U[YfZY]e^]_[a\b]c\dagZiXrZt\vZ
A\PdU\X]YiZ\[]]Y^\`fd[
YH]d`Y
P]WZ]b`Wq[
W\`g
HYYW`l
W\Ymi[
IgKZQb
nbpgsc
I\QnZY
fWii
DbVg[ei]j\n]pd
IbVb[kfY
fo
J[QgSfVfX[
@dAZCaDoEbFdIZKgPdQbT]U\W[XVYZZZ[b]]_fc[d]f]gZibj[ngocpdqZsctbudv[wf
@eBbCZDZEbGaI[J\KaNcOgPkWZXZ[d_gddeeifneo\pdr\t[uewb
@YCbEbWWZ\_f`dbei\ncoYp\rbta
E\K\iZrl
DpEcGX\\fXw\
@aFkGbI[QgWcX[Z\\i_badhfiZmhnhoYpbrasit\vdw\
@bD]KlLb[c_[r[
DpEdG[I]N\\Zm\r]u\w\
wk
Jbfbipn\o\q[
EdUjWaX[[dagwZ
BdIfK]N\U[XdZ]_\`[a\dbfZo[p\rmw]
BgrZ
MdNp\\]dldsb
Lh
@gA\BgC[DYGcHbIXK\LcM\OePgXW`cc\d[e\f[gci]pXtjvswb
K[OiU\mZsctbvh
BkG[QgX\`dfcpg
DpE\Katav[wZ
CoKe`Yk]
@\CjGcJ\K]Z[_Z
\g
CdDaIYJcKjTgUZVZg\t\wZ
G\TeYi
_gfbq\
Loa\
LVR]W[[Z^\_]gmiiqgth
X\[i^[qZ
Ih
CdFfI\N\RdW\\\dbf[gYk]rft[wZ
BbC]FcIZLcN\Rf\\_hhbicrc
F\hYrh
CbFbIfK\R]WZY\\\`eqh
Vhhcicn[
Ijo]
@\BXDbEYFdKhL]N[R\V]XY[g\\`\abd\eck\m\q\r\t\v\w[
@bCcIcKWNd\\ebt]w[
K[[j
IXKe
Il[Z_c
E\IkNZ[V
KV[e
KhNe[Y
Kj[]
BhFcNe
FbO\PfRhX[_eafb\e]fegf
S\W]Xh
@cDiS]w\
JjQ\X[Z\
JkL[PXS[UZW[g\vb
dg
Jcg\sW
F\JlL\PZQ[V]X[dbh\
JlsY
@aAbB\MhOcWbXYa\i[mer\ue
AbMaSdui
A[BfCaD\EbFbI\KYL]MZOWP\SdWZXc[f_b`cardVibk\mYnlq]r]s[v[
CcaZnioes[
@bCZKZP[W\X\\easiZo[s\v[
A\QYWaXXamva
BYDfGeHfI]LdMdOdPdT\WYYb[R_d`\aVcbdYe]fagdiflamcp]qbrb
BcCiGZHeM[OaPkRd[Y\\_a`\fbiblcvcwg
@YN]O\Yb_kfbiZmgqd
DjFdL[NcQ\Tg[Y\\_\haidrc
B\FZLgMXT\[\_qf\r\
AaBcDcGfIdKbNcR\XY[b_Uddj\
@lG[_hi\r\
PdYh_\i[
BcYU_oc\idm\v[w]
Ihd[
G\dj
XY\jhbn\pc
_]`l
UkZ\abgcm\s[
BaN\PgX\nbtd
BoPWX\
@\B[G[Pf
@\LiX[g]
LiX[g]
BXGWIcP\Vbdkk[s]
B[IjdZ
F\IXJjPTW\X\b\sbv]
JjbW
I[JWbk
CcI\JLP[b]
B\GjXYf\
DlEgK]N[w]
Dh
C\ObWh
Nhw\
N]`g
`g
IbKeR[Uf[d^g_]d\oX
IbKYObUk[cs[
IV^m
I\KlU\[\
IZKlUY^\
IeK[rf
@ZB[E]IeK\LaNZRcS\U\W[X[Y[[Z\\_b`\c[d\f\g]k\nWogpWrbt[vewZ
B[FgIgLgOkR\_cdbmZoep\rYsY
FbogpZ
FVISLYO[o@
K\OSmrvb
BeIkL\dYn[o\v[
L\nboWrdsi
ofr[s\
b\ols[
O\og
UdoWsq
oWqcve
CeoeqW
_ho]rf
@dBZDcFbG[I\KbNgP[S\dbe[haialZnfobr\tdubvc
KcNiWgXWfcuc
G\NxSdW\dcn\
NW]cve
NXv\
@[L\O]Z[nfpbsj
IgKZPdQZWcX]ZZ^d`\a\dcg\
PiWTX\
J[PjWVd[
JePpdYs[
C[GeXcY[Zc]b^l`\d]f[
KbY[^j`\
B\IaVi[[\Z^\d[n\patb
AcKiY\_Zbdve
AhKV
vg
AWC\I\KgNWW][b\]^[aYc[d[e[fZh\n\vYw\
KhP\XX\\b[
B\F\IhO[XZ\[fou\wY
B\IiX\\\fZu\wY
@\BXFfIgRdXZd\ebffo\p]
BZIoRXfZo\p]
IWRneb
D\X]wl
AcBaDcS\XZ_ha\i]ocrg
BeMeN\\W_Zmarg
M[_i
AiBbNfX\_Woerb
@ZBXGdOiP\S\X\Z\[Z^b_Ycbfalamcucw[
Oiu[
\qcYm]
@[Oi\Z`b
G\XZZc\mm\
FbIhe\
F\Ig
H[IZP\Sc^\abghlar\sZtew\
BjC\IgNiX\\b_\kcp\
BYDcIcKSNb[f\e]dkd
Kqp\
BZF]KbN\W]X\bik]
B\M[\hm\
B\M[\hl\m\
@]CfD\GbJbK\PpQbS\T\VYWVXU\]]\bedee\f\g\i[j\k[mZp\q\r\vcwZ
C[EbJdKdOhPTWZX[Zc`baWdesfvfw]
EaJiO\QaS\W\_Ya]sd
ChEcJYQbW]Z\a\g\r]s]vZ
PgbX
GaO\P[WeXeg]mc
I]\labpcwT
D\XY]fedfbhcicwQ
D[cYwj
DZwj
DdK\f[wq
DeGcwY
D[IbMbXd\Ta]bbfWmZncwg
fT
CdGZJbPjQdTaXWfbgdh]
B]DiXXwb
UhXY[b_ba]bimcs]
GcWc\\`[kbwh
WjZcg\mc
G\mh
\gwZ
B]F\IdJ\ObPgTddZe\kYmenbscv\w]
PZXhn]pbvc
X\\g
I[K[W\Yd_\f\hbi\n\oZp]qmvb
[\_\qf
[Zqg
[iq\
CdJZPVWh
PpW\^bhck[w\
BXPhVf
BbIdK[PWVdX\[\neobpcq]s\
E\I[K[W\Yc[d_Z`aa\b\g]ii
BZC]F\N[ObP[W\X\[V`Za\ggi\qorZve
BZN[Oc[[_a`[a\m[qf
Id_baari
Xi
B]DdEjFkG\S\X\bci\v\
@id[
B]F\Pib\
@IEoFfd]i]
E]X\dm
@iE]FY_e
dh
P\Qg
@\BcCbD\EZF\HdIXK\N\WeXe\[^Y`ccdeZf]g]ibnkodpcqcr[v\
VdnepX
W\nj
UX`Zoi
I\m[ok
BaK\OdUiV\Wf[\\[`Ycch[mbnboTpoqXtb
B[CeGbObUmV[Xc[\\T`hhgidn[oYq[
BjVd
`ZnQoYppq\
QdVYWcoip]
og
U\qk
ibmh
@\AZBjCWD[KiLdMbNdQ]RfS\WbXS[b\Z_[a[bbc[dcfbgeh\kfl[n\o[q\seua
A\BjC\EdGYIJJ[KYLdM[W[Zb\[`ca[dWfbg[k[mbo[r\sdtfvb
K\L[ObQ\WX]b^cebglk[ocq\shtcua
BVI\K\Rf
@bB]ImKdPYWbZc`dgZt[wd
BXGdI\dd
B]`Tkqm\
BhP\dbw[
KgX[fc
F\Ig
Za\\^i
B]FWIe\b
FhI[\e]c
DhEgG[IbOdWaYd[Y\figmXr\vc
@[FbO[Y]^b_lmc
Dg_dw[
Olm[
@fDZGb_Wecmc
D\GgO[b\edf[mY
@eB\DXEYF\N\Q]X\\\][_Zi[ml
G[IhUaV[W\Xh_idbe\ibk]mZv]w[
Oh
B\Gh[\\dmcw\
B\Glm\
\b`ddZg\iejen]sctbuowf
\b`ftYuiw\
@YAeD[FdGVIXKVLeM[NcR[T[WdZ\[\\Y]Y`]a[cVdjgfkioVrXtcucvfwd
@]CiI[K\NcP[Q\W[d[fcgem[o\r\tfu[
IeK{RgTe_Qd\mO
K\LcNe_]`\dZtfugvZ
th
G\OdQSVba\dbmj
Ac_W`hatb[d]iZrhu\
PYQhT[
CYmg
LbTfabe[mbs\
@bAaFiMgNhOWRc_baWcgmU
dkm\qb
X\`j
Xn
B[XUfku[v\
FdI[K]Zbbfgbm]tbwb
JbK]bhd\t]we
P\Wg
B[FZIcKeLaNcP[TfWbXiZ]\\]\abb\e\gYnbrdw\
GdI\MaNcPbWddZe\mknc
NaOgP[XdmUrb
FZKhac
@\E\FfIjM]RaVZWb\c`\i\m\oZp[rYtXw]
WmXX
E\FhIhRdW]Yd_]bbdWtY
IW
FSIiY[
FiI[\[dc
BaFgIZJcKbPdVbWbX[Yda[bbdbec
JcQ\WeaWdo
I[J\PhT]V\XeYkg[m[pb
P[W[Ygp]
TpWcX\dYg\
FWI\WkX\_\cW
bbc]nkp[t[
D\P[WUf\uev]
AbB\KbNaWi`dbeebtbu\wZ
W\Xi
\g
NgWcX[dbeaicm\
Ngde
@gW\`]
G\ScWgg\shw\
N\\jw[
CdEcFcHbJ]ObPdS]TeV[WbY]Za[[^d`bc\ebgchbkambqevi
AWB]C]E]F[G[I[J\L\M\OcRcTcV\WgY[\X][^c_e`Uajdde[fZj]kcm\n\ocp]rXtYuYvxwi
B\PoW\d]
C\DbGcObT]WgXeY\\\^]`daeb\dam[p\vh
N[O[PXWbYZ_a`Yc]f[ienRocp\q\rVt[uVvo
C[IcYh^[
A\KYPmWhcSue
TUWZbcdbgjwb
NjP\`\aeke
Xf\Yfg
CUSbUhWc^adis]ug
FZP]WZbk
OgP[_bmkwV
PiTcX]aYe]g\tZ
A[GfIcNgT\WVXT`ZbYdVehgasctavcwm
C]DYErN]O\v[
OgT[^WfggWi[mjnfoYqnr\s[tc
rgt[
CVPbU[^hwg
CYFcG\JhP\Sba]
IgK\L]V[W\Y]^\mbnov\
@h
WYZd_ee\sdtc
ChPgQ\fd
WXZ[c\ogqfrm
O]W\mg
Gbd]mh
P[W[Xnr[
A\PW^bvg
LcObTbWZ`\aWq\
I[LgO\dbo\qjrivX
Xfvc
CYIcJbPgsU
WiXYdd
CmP]
CdDaFbGdUdXdihkd
Phw[
D\HcIcObP[W\X]\\e[gfi]tb
N\][^engq[
G\U]XZggm]s\
CYOdPcX[\[ikkc
I\NePYWkYb`\r[v]wb
P[XZ`i
W]nXvm
@\AhBdC[D[E]F]GeJbNZOaT\UZX[Zk\[_Z`[adbcfYg\iZkbmoo\phsdu[vjwb
\ikc
@bAdBhCbDfGeJgKYNkOgPYQbSfTWU[XbYfZd[X\Y^Y_\`bbZcpd]fYiWkYl]mgpaqZrlt[uZv[wj
G\dj
DbPhbb
OcTcag
@XAXCbD[EZF\H[IXMhOePXQ\SeT[UWVbWZXcZb\Z][_X`saZb]chdVe]g[h\lYncp[sfthudv\w\
FY\]`\d]gYrotguYv\
C\G\OYTbWU_\`YaWddihkbl\mb
A\D\FgG\I\K\MiPXQiR\_ecfdne]lYmdnarZwh
OdV\WZY[]\^\mbn[peqn
GiWd`d
CkIdNZV]\c]\cbd\fagh
CX`jndp[
AcFdI[PmTZUcWX\haddemYr[sYuevc
CUKfncsg
NcT[W\Z\ejgPteuc
@dYbZ]eegXo[qfvfwj
@jDZE[G[NfOdPhQcWXYfZX^afbkYr[wa
D]GdK]NoQaYf[]^dddjdm\p]qiri
mW
fhuU
AdPdW[\Uah
WkX[
@cA]GiKePYTmWiX][c^a_cdXr\
Veh\nXqh
N[PbZ]gk
I[Xi]\e\gguc
AePVYc\\_l`[aobekLm\wg
PRX[[]]\`g
A]GbJ\PUWjXe[c\[`babvc
AmCZGUI[JbPWR\VcX\Y\Za\X_Zbcc[fbkdlbmanhofpYvgwf
CcW\f[uj
@hAfDVE]FfGeHYJbK[LdQgT]UiZg[h\f^m_\acb[dYe\f\lbobqXrgsltZw\
IbPbTcWiX[nbo\p\
JcObPgT\UdWW`bkbnerc
PWdf
@eFiG]efib
DkS]\\
BcI\PtQUTlXWaRdZe\faw\
BZDfJePT_]g\sZwd
C[J[Pma]rZ
\k_[lbpc
AbCcFbJ\K]NTPcWj\W^[`]cZdfhhi\k[oYpduZvm
AbGaOaPhQXTjXcg\u\
O[W\`jg\
LiPZaef\i\kcrfv\
CdFbGdLfM\O\PZQbXmYfZd]b^e_cd[f[gahci]jgk]mbplqYrWslt\ubvcwY
IcJcPYSm
CRG[Jls\
C\JpPW`]
@[UcWd[e\eabig
B[C[DlEbIaJ\K[PWRdU[Z\\Yc[ebf\idm\v\
B]DqX\eTiZ
C\D|GZIdK]PWR\W\X\Z\\Y^\eYi[v\wX
EdWa^bij
DPIbRbeiwZ
DWGdIbRcW]eei[wj
Dge\w[
X\\h][fcm]
CbIcJ[K[N\PeUhVeWeYa^Ycdf\iZp[tV
CgIVU[VfW\
CYIcUiWZX[Yd^\i[t[
Ch^R
P\ch
AbPcVfWhX]
CjYc^Y
@\C[IWL\McP\V[WZXXYcZb\]^\d\fWgci\kbm\qtte
OdX[[[]b`dgfm\qj
C\Y\Zh]\`\qc
I[P\Yd[o_h
LrN\[cc[oYqXrZvY
PYX[dp
PjX[dZ
AbC\GjJ]L[PcWdXPacbaeawa
CiIbPYU\Xhc\eZmb
@[BcIhXY\ci\mcnbpht\vg
I[^jnboepS
pQrc
LXn]oipX
LSX[n[pt
BcL[Vb^ff\h\ndodpR
TgXbhbtdw[
M]nhp[s\tc
nio[pT
LjX\t\
LjX\t\
@bCYJ\QbXhf[ickasd
JjS\X[Z[s\
A\ChI[N]VbX\]Z^Z_\`ed\e\fci[uYwZ
CiKgU\]ZfZg\wZ
@]B]C[DdEgFcI[J\M\O\PgR\XV]b_\abddkbl\u]
C\PgQeWYa\dc
CcPiWZ
J\PQWn
@]P[Q\akd[f\
N[ShW\d[n\
J\SiW\XTd[n\
IaK]O]WkXYZb[\w]
AbC\EhF]GZMYQfZbacdplZmV
WZdj
@fAXC]QZW[Z\a\dVmp
OZUbWmb\i\
O]WiXZi]mc
BeCiK\MhS\T[Xb\beZg\lYmbw[
T\ggs[
di
@[A\CfM\N\PiTbW]Xb^\`[fYroui
IYm\oit\
D\G\MZNhPeZc`\def[i\u\
C\KXT]UcXZY\Za^d_i`\afdbfZg\m\o]r\ue
KcM]R\WZXeafekihmZ
FbM\Rd[[eipX
A]Tfaks[
C[FZGhKfg[obpbrcs\tq
Egw\
I\K]T]_\aggl
BfF[MZNbOb\]]ddce\fai]mcp]
KZS\Y]amd\pbwf
AdMdOcXVZc_[`bbnf[ihp]sYu]v\
@gAiBfCeDdFZGeI\JVMSNkO[P\R\TdXVYgZV[Z]R^X_jaZdceaf\hgn\o\rds]tWv[wj
I[ghtY
BgCVDcFdGdIbLgMZQdTcUZXdY[Zi[\^m_c`Xaab\d[gjh\iZp\sXuUvbw\
Xealu\
IbMhfgpUubvd
I\PaYidZ
N\Q\a\fnue
Kb_afYnfqVv]
ITbcdefbt[
A[CWD\EeHfK\N]PkWlX[\e^b`Ya\degZibm\vcwh
fg
Vcfh
M[W\^cgbm\pbq]reug
MeXd`kbYmf
@hAZB[CnD]E]HjKdOZPeTgWbX\Y\^b`db\c\fbm]r[sZuX
Cd_cigvb
B]IfMZQfV\WbXcZ\[Z]\e\pl
LdQbT]Z[nWpovb
I\O\QcV]X\f\g\h]njoZsit[
BbF\GeI[KdLjNbOcZb[bd\g\nbofpfs\
M\_\bYnVojpqrYu\
B]CbKZX\[l\\ad
ChFaUb[d
CX[e
g\sh
g\sh
B\N\QkW[Xc_Z`\hhkarhtc
AdG[O[PWQodZej
`bf\ijp\
C[I\V[YT[b`\ibn\oYporf
J\Pg
DZEZLvo\
GcPRQfbes\
P]Xd\\uj
A\GbJfKg[]
B[I\Xk\[dil\uZwX
C\E\FbZcajd]ia
LmP]X\p[tZv[
dj
C]Xi]\e]mb
WkXZ
ji
ji
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d\f\h]m[oWp[rcs]tWvcwZ
BWE\FcI[PbR]U[_Ym\rfsZv[
rks\
Ah
AWBgI[UcWdXj\bifvd
AVBgCjI[MkViWjX]Za][^eecf[gmncr[sgv\
AkI]
EdFbIZ_hvf
CZIWUp
IcUZ^\rW
ANCZD\FXImJ[KcM[RcUYV\WYYd^Ydbf\g[ibo]r]s]ub
I\JmS]XX
I\JjS]XX
Zfsa
J\X\f\ipu\v]
LZSlW\XXZZ`dg\o\u\
AYCeD[EZFeGfHeIXJaKdMZT[V[XbYYZY\e]d`ea]cbd\ffmct\ubwY
_W
P[X\_Vbci\rnuh
Ch[X]\^d`cne
@lc]gbve
CZE\F\GmKZX\[d_db[ecmb
`fb\
WpXWb[dY
CgKbOcUkpa
Cg
@XFl
A[CYEbJeKjPd_YagbZrZ
FeK[^vc]
@]Ei
@WHg^Y`e
CjU[W\bisY
W\Xjc\
Xlm\
ih
P\bfph
C[b]fm
OYWlYdbdi\
CXX[]om\
Q\dTmi
@YAZBlDUEKGdH]IbKbNvOjP]Q[UXVcWgX\[T]X_gcYdhebfZg\hdiYlbmcnfqbrVub
Zd[[qj
C[DfKbU\[Y\R]o`\bcfZuXwW
@jC]He[b_]`fg[i]
@[D\E]FZK[OiWc^c_cbbmdu\
B\W]XW\l
@\AlCYE[F\G[K\N\PcQgS\WmXXZ[`Yb\d\e\geh[iimjp[qdr\siujwZ
ChF\X]^[_\
DWN[W[\p]beYlcm[
@XDdE~FZH]K\NXO\P]QV\[_\`XaedYfYiZkYmWsfwe
AVQl`Za[bcdjmg
CkW[
`Rdrk\
fl
CjFbT[gZ
@[^e`if\q]
C[GhK[LcX[_i`bchebobrY
PZXg\g_dde
BgGhKbNdPc\[_b`[ehf\ikpbtb
B[EcFlN[PeQdUcWX[b\\]\^\_edZe[mhocp[qfw\
Sd_irR
CZEaF[HcMcXVYb\e^f_Xbbc\ddfel\uhv\
DdE\geri
hXinrYuV
mm
X[wi
Kd[h
D[GZNj\Q]bl[mtwX
C\D[G\\[dcmovb
Mc[]\f
\nmV
F]IZK\ThVdZXdYfggIp\q\rYsfti
N[XV]\gut\
PcWTZh`\dcg]
WhXbq]
dggW
@bAZEbGcJ\LbNcOXPcQaU\XVYdZf[Z\X^b`dbccbdbibkXmen\qar\sZteve
EeL\NdPb_bccdkpjrWtcv\
Qgd\
KbNiYg^Vb]q\w[
D]G]IjmZ
V\^dblm\v[
Phv\w\
DkEc]bacfj
FbI\Y]^Umcn\vhwZ
^[n]vg
Y[`ar\sg
FfIZta
B\D\E[FZIgKcLbN\PXQXVcWcYbZf]Z_Ya[cZd]eefek]m\qct[vewg
B\CVGVI\KYLbO\Q\S[UhVeWcXXYVZg]e^Y_\`fbbcedffYmqnbr\tZudvXwU
W[ZkbX
Pn_\
@sBcCeDbGeI[L\N\PYU[Yf^bgTi\kZlaqbtZvewi
Il
D\ii
EcKhvW
E[I[P[Y\\\f\vhwc
DlG\N[P\Q]Y]e]kdwg
G\O\Wd]imm
@YA\BcC\D\IeKZNgOdPTQeTdVdWZYY]Z^i_c`Za[cdf\gll\pbqerd
fpv\
AeCZG\IcK]N\P\RbUcVb_dacbac[f\i\o[rgtZ
@cFbRcVb_[i]n[pg
E[KZaibf
DbV]wh
D[YdfovdwX
DVfewV
GgXX\\^b_\fhkdvcwY
P\Wjw]
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
@eBhCWEfFbIWJbKeLbMYP[V\WfXa[g]c^ha\bcc[eif[gdhel\nUpXqlt[uevg
OZP]QfTgZf_ca\cbdYm\v]
@XCYEbNhT\UgVbZb]c^caYdcfWgdpdt[w[
A\I\KqX\cUd]en
B\DSEbGVI[NZP\T[X[Z[\X]\a[bYdmebf\gbh]kZl[mXt]v[
@\F\W\_fd[mi
DY[bmmq\
@eAdFlaeeem\
DPE]K\ObU[bZmnwW
C[EUFwGXInK[NYO\V\[]_WbYcim[t[v[
@\C]I[NdO\abk[tpubve
Ng
N\S\ThZ[
G\N]\jm[
G\Xh\Z
A\GmQbWYX\q\sa
@hC\
Tl\\e[w\
DhG\_cwX
@\F\GZJdK]LdQ[TbWaX\_gdei\o[p[qmu\wa
Ckqc
@iCeK\P]
@\CYFVIbJ\KXMbNbOVR\T]VbXSZ\\[][^X_\`\ajd\eqfWiRkbqbresZt\
LdQZa]dm
@kCfEZF\L\NZORPbXm[da\mk
cf
Xh\\m\
OemS
@UO[Z\ddibpeq\ud
@ZAbEdJ[KfNXOiU[WY[X\\_U`eabcbdZf]l\mZsitfwf
A]G[Kf_ir]sg
CeDeEbKXL[N[P\Q\WlX[\m_[`cbbdVg]ics]ue
PqQ\Xbmcs]
DfKhRmZfc[dZeYr[
@eGgdbm\
GdX]\\d[lf
BSMZXr
@dCcE]FlJ\K\NhO\QfTZU\W\Xg]XdgfZlanXoXp[qmw[
FbKkW\
MiN\jb
IeL\W\Y]akoa
@cPb`\dfmc
tiu\
@dD\FZJaKhN]Oaad
JXKiOdbcdbo[s[
IZK]XXYdZ]^jfcieq[tYud
JidZ
CaDbFXI[Nf]edXfikd
gZsh
KfMfNVOZR[Xc\[_deimdvZwc
@\MiN\O[Sc
E]K\Ngc[em
DpkbwX
Ef[heUwa
N\TiXZ\\
AaC\MYNoO]XY\[_babris[wd
CmMZP]_h
CeDdKhO[[ba\e[i[mdr]wZ
@iA]C\DiE\G\HjI\KZMWNYOpPfRdTZU]WaXeYeZ[[W\Z^d_S`gaebadfeWfhibk\l\mbp[qbrbuVvg
R[eg
KbXlf\s\
@fAaCfDdG\H\IZJ\MXN[PfScT[UbVgW\XZY[[f\\]\^[_hacccdZfWheibkbnXo]p[qXtevXwb
@YCfEbK]OePjU[VnXZ[f\a^X_RaZbbmdqXwd
VT[b
IbVk_da\p\
_kt]
AdD\E\PZ_j
A[D[EbH\KfUfVW[[^]_k`bac
M[PvU[X\[\_\dev\
A\BdEYGdI\J]KdRbTZVYWXY\[]]]_e`cc[iYlan\obp\qXr\sdvc
@]BiCcF[G[IZM[N\OdReUcWfXS\fbcd[lXm[o[rdsawf
C\FbMaOePbZd_ea\d\gcibo[sit\vb
BXMoO[PdX[d[f\i\l\
BlI\M[X\
BiXa\l_Zucw\
MWlk
IibYdelbmh
BZKmPc
BWJbMsXT\\][g]lXm\u\
DdGeRcwW
SWXm
@lG[M\O\X]`bl\scv[
@\GZMkScWbX[\Ym[
M]OePWQcWY_[f\k\n[ohpZscvn
BhG\MS\\lX
BhGcIVKgM]SeacwW
K[N\X[wo
n\oZvm
B\MqNaWbXY_[eel\m\
BnMYSbl\
BZMjXT
BTG[M\X[lo
B\HdMWXb_dlf
K\\\fevg
BbGZ_glV
Si\Y
D\G\lWwl
ImXjlbw[
G\K\M[N[X\_Vons\v]
@\FeH\K\MkXYZb\\_c`]c[dieZgcpbwV
BfNnXX\bb]nbv[wa
DlP[X[Z\fWlew\
G]QcTcWiXZZb_\bddaw]
@\GTN\Q]Zy\WgZpbsY
C]K\NcOeRl\Z^bcYiZnhpVsYw[
OeTgace[m\phrg
KgP[QeT\pn
N[O\U\Y[\k_pu\
CfXgZb^c_[n\pb
Xpe\
C]J[L[UcZhd[g\i\mcndoerTsd
U]X]wh
IZKZV\Wj^c_kibnXv\
Ikt\
P\Wg
@ZIWKf[c
I\WbX\Yj][_\scu[
CcXk\\m[
MlNcO\X[e\fb
IWUno[pbrbsct[
@[AeBiD[FZG\IiKUN\OdPcQ\SbUcWVXg[]\[_ha[d\g\iglcmqnkoepZu\
G\MiObXV\cmZ
CjUaXd_U
AcNiO\ZYedfb
CbKeMaNdP]^c_]f\uh
CeD\FaKZZ\_jb]dcgfwZ
AcIcK\M\NiO[PbT]V[WiX[ZZ\[^\_celgdh[mWneocqerctTvbw[
Ib_ZncrSun
C[I\K\M[N\U]XjYf\[][p\
AZHcIaUeY\Zb^\_i`bbfd]g]s[ta
A[ChDhIbRWU\VjXZYaZc[g^\a\p\s\v\wh
Xf\efcg\me
AZGXKh_]ee
C[^i
Aj`Xd\
CPUj
CjUT
CeNcO\[\_ifcn]qWv]
BdGXVnX]Yb\\_Z`dcbdelZrZv]
DZEhK[N\OcP\UeWXXW[b\d]\_ccdeXgmmmoXqXr]s\t]u\vx
IbWW^bfascud
NZ_Ybgc\rp
AbMqOeXX[[^[cXf\ib
G[Zg_\
NcQcWhmc
PXXl\c
@\BjGbM[PbXZg\
BiD\RbXV
WlXX
HdPZgim\
PgW\
BaM\W\[]fdlh
BZM\NgSgXb
GhIbJ\KbWgXd[\\]
G\WhXbr\
GoXR
MgXU[]kZl]
G\VcXb[d_[l]
G]IbTlXefcgcngpWv\
LbT\XZpi
J\N\PjW]Z\_\`edc
@[bgdffVk\
`\b\ki
BjD\GXIcKcL]VcXUd\w\
m\wk
XW
B\Xs_Z
BbWeYi\\
@\F\NfX[\Z
GbIbP\R[U[V[XbZc]Y_\agbbc\dZf\gekdmbnbp\wb
f\kbwg
og
og
ClUZ_[b\ic
\\fii[
AcBbDcI\N\RdUfVdYa\ccegaibl[mYn]pb
B[KhU]X[\gwg
AXBZCfI\KbRmU\Xc\e_cmbsb
AdBfG[K\MdPdRbUcXZZ\[b\Z`baZd\edfcgaigm]wb
IbPfR]Uf\[a\sb
BcKbNePWU\X\Yd[i\e_dd\i\mbpcvhw\
BoXY
M\NdPjQjSZTgZbobpcqhtgu\
Wl
@\A\B\CZD[FYGQI]J]L\MZPeQgR\TiWSZ\[d]Z^\_XaZbdc\dfgMi[l\p\qWsTu\v\
C\I\PaQSTiUfXaZZ[X\Zb]gXra
M\ObP[Q]W]\e]Z`]d\mk
Tfdi
QeTcUWX[Zc
d[mW
Zcgh
QhTXdV
GZP[QhTVZ][[\\b]dimS
A]B\GWIaPeQWSbWcX\[gbbdpfa
I[TjX[[\gVm[sZt\
BZDdIZPuR\W[
D\EbFdIaXZ[b_gidrb
P[WhXh\e^c
MfXV
DlX\
AbWjX\
@\C\DcF\GeIgJ]LZNlPbT\U[VdZig[m[nbqcs\vd
N[UfXfZb`df\mh
GbNgU[nb
U[WcZg\dg[iem\vd
NkZY\T]\f\
AhCYNcWdZ\
Wf
bbdbji
Pjfe
BfPZUh
BZC[GZI[J\K\M]U]W]XZ[d\Y_cc\dbigmjnat\ub
FdIcJ\W][S\Z_[dgifminaub
[i\e^\lZmZ
EbX\[h
B\NZPcXc[[_kf[
X[_g
@cBbC]EkF\GcKcX][\^c_d`\b\dZfdwe
@YNhi\
@WCZEcFiI\KfWaa\dofjiYvhw\
@mB\E\_ZiZ
@h[d_\
@WBfCcFZI[K[fairr\
@TCeFcI][b_\hbv]
C]Kbbdif
GfXf\l]cd\m]wV
b\wj
B[GZMZS[WfXddh
I]MVXjm\
GfM\P\Xg\\]\
Xgd\
L[MfXO
MhXU
BwDZGSN[PYVZ\[^ba]dmibn\
BmD\E[GkN\P\WbX[\Z]\a\bjc\d\fdlfscu]
B]EcGZK]LaP[SfVeXX\j]af\g[nZwc
E\\i]b
B]CbGZJbL[MZPbS\UbVcXb[b\Z]\^c_ga[b\lYmbobpbrZtcvcwZ
I\V[Wgni
IZnfo[pQsfv\
P\TkU[XZpd
C]fg
C\KiP]U\_c
AhCdKYN\P\UdWYXhb\cbf\hiicmat]w[
IZT]XU_dd[gahZmoobpcqb
DcIZPcW[Yg_[w[
Vhvb
CcVi
Ai_Zw\
KiT\_d
nqo\pPs]
AiC\UcX\_\
@\AZCXEeG]IeKXLZUiVYXZZc[[^\_p`\cZgah\icm[njpUv[wY
CTIfKaTa
IcVgnbo\tZ
NgXdg\ti
A\Od_j
A\CfIWKYUfX]Zd^\_XfWgYmbq[rbs[tfvd
@eDbKXUTVdXd[b_\fdndpYtbw[
ARCfIZKcM\PfTbUfVf[S^]_\`em\n[qfsdtbvYw\
BfU\Vhd]n\ocsWtb
DbUfX\_Zl]wm
A[C\K]O\_gq\
Ug^im]
_Vfi
BXDYFbGbIcKbOcV]WbX[_Y`abbdbglmetYvewk
HdLbT[XZZb\hd\fZsc
X\\i
\ow[
@\CkG[KZLXN]PXRjXYYcZ[\\g\iZkan]odqcrfsit[
I\OdW\Xcfam\rbtj
AbNbUhW\Ze_SbefYp\r[s\uZv[
C\OdQbU[X[Y\Z]\i_pfaiV
A\CZIYKiWYZ]^b`badcgejmY
FeQ\U]VXXgfik\pds\
ATB]DbF\GeIiM\O\PcQbUZV\Xb[j^banbgm[pbu\we
CbD[EbIYb[eiw]
A\C[GdJeO]UiV[Y[Zk\]f\gSmdn\r\vj
XuZ\_\
PbVlWgY]^Zn[vd
CgI[MhPXW\Z\\c`cacemf\
@lEZG\HcO\P\Xj_Q
`l
QYZfsj
D\P[dg
_gse
P[Wi
U\]i
@\AZCsKeTeUZY\r]wY
Jhs[
\gw[
O]XfYhZ\]X_\c\rlvZ
CdI]W\X]Yc\ZciiWlb
PdR\X[_\iprf
@]DbFcIkN\_ib\c\pYt[vb
DfM\XYlkw\
@YAfDcGhJZKcNeP[QaTfUZV]WZZg[e`JaZcXd\eVghi[k\mancpdsatcwX
A]B\CbDeFdMbPbUVW]^cacd[fbi[mawb
APB\CkEdG\I[KhNbOePXUZZ[[b][_halc]e\f\gakiqZrisZt[ucv\
CcJ\K]PW`chcmdse
T\W]Z[`i
BUIcRsWcX[Yc`Zo[t\
AYBbD[IeLbP[QhRWSbUdVhWfXkZ[[\\Z]]^[_b`ibgccdeefigkcncrUviwR
AfC[IZNXPf[a\bccpcwk
@\DcFbIgNZV]W\Xb\]b\
\h
OhmX
B[Ii\[r\
AcCZGZJXKzOdRdX]_[b]ejmdwZ
C[UbW\XVYfdfpb
AXBcCaD[F[GdIXK[NaO]V[YbZY\]]\`[bfebf\ipkbl\resZuYvb
Fa]crVuq
AZCaKbMgNhP\Q\UeWbXf\[_\`[ncoaqbscwY
DbMgXTZblcm\
AeBvC[E\F\GdKXOUPmR[UkXYYhZW\e][dZe\mco\qcsTwV
K\Uj
DWE[F]GdIOKYNhO\UpVbXbYe[X]Z^d_e`bb\dbf[g[kjrXs[tevYwX
BhDZLbUcw[
C[DbFZIi
IVVfW[]l_b`di\j]nXpdrdvb
NVc[rf
D\E\I\PeR\T\UcVmW[XfZd\[^\a[mengohsS
C]F\JfMdNdOhPbUgX[Z[\c^\a\dVfbmVnasetc
WiY\`[
AnCWDXEbGZH[NZWe\X_\`gabbbfbibm[rYwY
Zi
Y[]g
l\uk
Ac`T
IrKdW]XfY]^Z_go\
NfcZdm
NsWT
AtPd_\`Fdd
@uEYN]P\X[\c`\e[we
@eWfX\
DbFiI]M[_hdffck\rd
PaQcT\W\Zefji]u\wb
W[X\`j
ZhiZsb
C\DcP[QdUYVoWeXjZc`dcdfbrZsbvYw\
Xg
C[KhPbWfX]_da\pe
QSTfW[Xa^[_\dem\se
Od\dmX
BZCgDbEgGVHgJXKYLhM\NbOcP[QiR\S\TbUQV\WUXTYi[Z\f]U`]adb\dYeOfXgniijbk\l\myncoWpXqZrPs[tcuXvywe
DdP[V\WZ^bbbd[obresbtju\
EhK\Oc^a_[idn\
BhS\]\rY
WoZ\`[
]dfVu\
BbIhOd]\gbhcick]u\
AXBYCbEcGWIUKdMaNYO]PeSbU]WdXf\Y]h_i`Zb]c\hciVkclWmZoYp[ritSu[v\
@[XgZdddue
X]\\k\wm
@[AgB\C[DaFcGbIfKZL]NbO\RbU\WcXcY[[\\\]\^[_[c\gkicn\q]ucv\wb
AbGeObWhXe_\
W[gjva
HiP]
Vig\idv[
IbNePbW\XZ\e]b_[dZmdodp[va
K]XZ\hccmZwd
@aBcHcIYMfN\WeXY^da\cidae\f]i\scwY
Bhcb
B[WhX[`ca]ddmg
B[C[MqcU
I\chm[w[
H\M[X[ciwb
IZUdVbWZfagcnZpcwh
WZXil[w[
XXfcpcwi
WiX[
O\Whikq[s]
DaLaM\NoQ\S[YaZ]\Y_eadc[dde]f\i[lZneodpcwZ
CgDYGhIbS[X[Y][b\c_\c[d\eaf\g[pbv\
@cC]DYG\IbK[NWU]V]WdXc\Z]bdee\f[gbmgnepdudvZ
NZvl
]i
A\BbC\D\GcM\N\OfU[XgYZ^Z_e`fb\e[fUgjiZnbsXtZ
BZIaMWTbXg[cgbm[ncw]
BgXbwc
GVH]K\OcS]TXUXXY_[aedZfeghham\rbsXwb
TegQ
FcObTigW
DeFbHcIZJcL]MeNfQbTgV\]Y^d`Sb\edffg[ibmbn\qerYshubvb
AdBbCeDbEgFdH[JcKeLbOhS[VcWcXbYVZb[f\c`Zbadcfmh[iZm[nbqYsdtivZwd
@fDdFcHcK\MXNRP\S\U\X[]Z^k_Y`[acddebfmg\iTjbkbobpUwe
MiX[^\e\
M\Ol\Y_ifb
@[DeGcNnTcW]\amasa
[j\W_b
A[F]MdOYWiX\cZdee\vb
MgWfda
@[DcGcMhSbTcUYYa[Y\Y^]e[hdmZqgsbu\wV
OXb\iYmk
AbHaJ\NXO]PaUYX\Zc[f\\^cccfRi\maqdsbvd
BbG]U\WbXm\gm[
Oe`cidmT
MhN\W]X]\fm\paq\
L\NeQgd]me
@XL]NgX\Z[]\`bn]qbrcsat\ud
A\MZXg[\\d
Sb]cf\qludv]
D\GSM[PZVaZ\^\etpc
@dC]EbJbTf^ji[
K\MZNhPbUd[W^[
pjqZsg
@dA\F]QYTfWbXZg[ritX
mi
Me[\]\c\
MkXT]\c\
AgB\GXMnN\][afc\eZmZ
MlN\X]][e\m\
B\hji[
PbUdX\hfkbrbvX
PjaZk]
Pgh]
UkhYv\
Sgqd
Pmv[
W\uh
BcGaP]QaT\Zc\\]c^[dde\gjnapbs\tbw\
A\BWCaG\T\UcWZXhY]`bd[fcgYmcn]rd
K\L\X\gkwb
LZSgX[^\e]u]
A[P\WcXk]bc\dd
QiZ]_[s\ue
Qi
Xju[
B]C[I\K\M[N\OdTcUWW[XfY[ZZ\Y^d`ZdZeZgmiZm[sYt\w[
Obgo
]\f\gi
A\DcTcVcgTic
TdgU
O\X\]]ig
@cA]BWCeDYFcGiIfK\LaX\\\_daed\ecibrc
@\Gh[Ve\
DTeo
BWGia[
FbGZIhK[Ld\gaZ
MgNbQfTeX[_e
CbDcF]LaMZNYO\P[QcU]XVZb[\\Y^\dekcmop\qcrbtY
LeZZgcqjr\
D\OgQbdmmXve
C]Xg\Z]nfemX
djmX
CbDeIeK[O\PfQZRfU]XZ\[]Zb\deidk\mcq]rWtZwV
mjv\
XY\]mdwm
CcVgX[^bbgn\
CZOdUdW\Xkm\
nf
@]I\McQ[T\UaVbWaX[Yd\\i]jbmgo]rbscw\
UhmZwb
OfWiYZmY
Xcmh
Vb]\d]mjwa
NfWfg\mV
B\VcX\\Yfflbwf
J\KjN\v\
Ki
A\BYD[FbIZJbMmN\PcWaX\Z\\W_gafd[fdiel[rdscu\wY
MZX[aifbkbsa
MiN\Wbfbraw\
I\JdPb_jd]rb
B\KZMiXWYc\[^baciel[u\
M\N\\n
B\M[Q\Xn\\]\wa
CcX[]k
@\A[EcF\KeOeQ]XY\h_Z`eddmhnbv\
E[GbUZX\dZmlv\
OgWbmQ
\fcamV
Oc`]mf
OgPcXb]d`\m\u\
OcP\WmXd\e]Wu]
@bEdHbI[KWUfWeYgZb\\^[dcf]g[p\r]v]w]
I[UeWbZ\ddg\ma
PgW]Yh
XhY\
IbYkp\
@dA\CcDXEkFfGYI\LeNkOgPeS\TdV[XXY\bbc\dWeYigm[nbocpbq\rbsYu\vcwS
@jB\CbDXEdFoILMTNoOVPbRZV\XY\\dUe[fcgliencrdudve
L]M\P\Tecof\gdvh
CXMZNXP[QoXVZp\]bbf\gfsc
FYL\M{NVOWP\XW\Y_\iYuJ
M]PgWfXZp\
@hAgClEZFSIcJdKdLZM]NdOXPZQXSbTcUdWXZ\\b][_Zadd\fjg[hdibk[ocpbr[ubv\
@\AgKpMZNZPkT]WYXf[\\\^S_[`XcZhhn\o\rZv|
PeW\XY_TiYrhuq
@gAVB\CcDbEZFbH[IoJZKWMdOQPSQYScTjVaW\XmY[ZV[l\X]pa[b[dheefgg\kWm]ncoiqitYuXvY
EhJbLZNsOWPZTaW\YbZ[[[aZbdgci]riu[ve
P\UYZ{f\gZ
MdO[_o
@[OoXf\Zf\u[
MfXUrh
@dBiD\EbG\KbLbM\NcQcUaX\ZY\\^d`hbgfin]rXtcuU
@XA[F\LZMvNhXVYg\]_XddfXq\uS
BcDdEcGcJ\KWMZNlP\RpU\WcXa[[_eacb[c]dZe\fZi\lbn[qarc
@\AXEbF[J\KZL]MUNYOgQ]T]WnXbZ[\W_b`gbed[f\g\ilmanhohpTrZt[v[
@WAeC[E[FfGbIXJdKeLXMZNMOhPlQgSWTeVWWiZZ]Y_kacfXl\m[naplq\s\udvTwb
@YE[HcJeKZL[M\NXPwS\TXU]W[XUZZ\X^\_h`Zb\cUdffYlXu\w\
@\L]P\Xa\g_[ah
MZXm\\ub
@]MZNYOr\W
^[fl
C[F]LnN\O[h[o\q[teuj
@[C]M\OsW\XX`\
GbLdNlX]f[w\
@oCcEeFcIeK\MTNkOZP\R\SbVcWaYbZ[[c\[]b_\aZc]dSf\i[lcmbocqcrZs\tgu]wZ
M[Xb_]chue
NmVcdn
@dE[F\HfX[][^g_f`fddf\
C]D[EkFjIZK\LcMZQ\R\XgY[`afdiboY
BeIfLbMrNZRcXVYbZc\b`[f[iZkbl\r\
K]gYsi
K]gYsi
fj
BeD]KbXYcnfg
Qh
B\C\D\G\L]MYNXS\XT\[]i_\dbf\g]i\k\l\m\ufv]wY
]W
]Rud
BiXX[Y
[jace\
B\IcXm\Y
D\G\M\OY\nmZ
A]B]D\GXPcS\Xedkgbrb
KbUWahggrgsXt\
B[UiX\ZedfgZw[
dYmg
FdTegT
IbLU_]i[tkv]
LotW
@dAcBYDcEbFeG[IkJ\K[L[MXNaPaRVT\VWW[XXZb[\\]]d^f_b`ccWdXecf[hbkdmdo[p[qcrfs[ucvVwg
@\A[BZC\DjE[N\PcQZXoY\Ze^c_eaibbc[e[hdvmw\
EmFfI[TXWZ_bb[ddgcwY
E]FnI\_Z
EpFZ
@dGjK[Q\ZX^e`\a\kksT
CcIdL\YfZW`\dZ
M]YVup
@jBcEYF\IXPVQ[a[dbg\iZ
B[DbPc_dafd[kZ
A[\\_iu[
@cCbDZEbI\PfZZ\f_la\dZi\kbrXv]
FjIUP[X[
AXCZDeEVGcHcITKdLbMkNdP\R[TZUcV\W[XTYfZ[[Y\j_[`UaYc[dbfcgmhZlbndpeqUrSsdtfvd
@mEYFZLbNnOdP]ScTbX[^[_YaZcdd\i]k\maqg
@iGkKZO\Xbg\l[w\
@ZChEeNfSbU\VdWeYY\f^Y`hbec\fliim[oducvZw\
AbCfDmF\G[ObP\Wm_ec\wd
F[L[P]_gfb
GidZ
@ZEjFZbYwc
EbFWHdIZKZNcOePcQ\W[Y\[[`\abdZfggahckcnbqbuXwY
FYNiOaQcW[eYp[q\wd
@[PlW[X[_Tabfm
AdBdCbD[F]GbIZW\XU_]d\e\vZwb
K\PbWjXc[Z_f`dbkc\f\ic
@\EfO\i\kh
QbU[WkXbZe`bbjeWf\
CbP[QbThWnZ]^ccYkbr[
CiDVH[K[N\O\W[]n^\`epYt]
AcCVD\Kmeg
G\NdScUc[d\b_gf\wc
@]BcCfEZGgH[ITKdM\PkQfR\SZT\U\ViWWXbY\[d\h^\_e`ba\bScedlfXgYheiWkZljmanaofrjs\tbvWwc
@eCeDZEuF[WXbbdUeWibm\
CZDUETI\Uc_jabd\eiih
EZXce[mj
DfFbGlIeJ\P]RZSfWcY[^]a]b\dbe[hZk\m\tY
@\G[IRR\Ue^g_Zaibeeih\ikrdthwZ
A\CZFXGfIb^Y`ba\ddfjhfml
BYGjI[KeRk`ce[
D[EcF\O[QZ[Z_eijml
CXUk[e^]_d`cbZc[
DdWi]\`ca[dZq]
@YA\CYEXMeOfPYSdWmXnZc\[]d^\`[b]deebf\iemWr]u[wb
@]Ej_\k\w]
@cB[DYEbGjH\IdK\OZPeW\X[^\_Q`[aUi]j\kemdr[u\vb
@hIabhd\
FgIiT]^[
@ZCS]ck\
D[E]Oge\mt
CZLiZ\`[o\pctk
FmLZ]\
D[EbF\IbK\S\V\WVYc\g]c^g_Z`\cedcebfVhdi\kYlds]wc
B\IdLZPUX\nfpj
IYK\P]UuVbWdX]_[t[wY
DcEhl\wY
DoKOwk
QiW]
Fg`\c\ii
U\W]\dgbmfn\o[s\
AcCeDQEZF\IkKWMdPbS[VZXeZb\X]]^h_X`aa[cnddedhbl\nbobrZuZvcwi
CcDXEbHiKhL[NbR[TlVeW\Y]Zf\\]]^f_e`Xadd\eYghh\iYk[lemfodparXs[t\ubvewd
Ns_\
AeBcFVG\IeN\m\
BOIaK\X]ddmXwm
Z\`k
DZGeW\Zjqbw[
AeXj[\w[
CiJbP\k]
@\E\FhI[Q\h\iZqY
YW]c`[f]qj
CaIgKbL\\\_XabgZhfq]rjt[wZ
J[WQbn
GcPh\cwb
`[g\qirZta
@\CbE\G\I\KaPbUXXZY\\j^Z`fc\dbe\hbiUm\oipfqLvbwg
E\FgITKcN\W]Y\d[t[
CiD]IZP[Rcagc\gdocpd
AdBZCXDZEYInJ[KVMZP\RcTZVUWYXTZX\\^V_eaeb]c\e[gSigm[nZoWp[rksQtWuTwZ
@cAZBbCfEbF\GSHWIVJbLZNUOXQeSdTXUYVbWdYWZZ[h]\^c_Q`gaYbfc[dgf[gci]m[n]pdqfsbt]wW
@\PeWi_X
@gA\BfC[DdEbFcGdIbLeNbOcPeQcTcV[WTYdZd[[\\]Q_Y`Ua\bVc]dbe\mdobqfrksetfuX
Agris]v\
CbDfEdGXIcKZL\OgQbUdVgW\XZZa][^[_daWbTdgggmlobpcqdtiu[
_igc
@WAXBbCcDdG\HbIYKgL[McNlOeQbRaWcXWYdZb[h]Z^j_b`YaecfdZebffiZmZodphqYrWsitbuevZwZ
BlD[GXITL]VeXW_cdgohuaw[
AYCfDZIcKgPXWbYa[e\Y_ia\cbdZibmdrfw[
AjCYX\Z\
@hBbDdEcFiG[HeJ[KiLVMcNjOiQ\RWTkUZYcZ\[b\b]Y^i_[a\bfcddcf\gTh\icl\mgndo[piqerWsnudvf
BdWh[d`ca]dcmcsd
Cc\i_ca\cc
mi
@gD\GSKcLf[i\[aYd]ecie
BWFbI\MbXh\]_daaf\iirbsbu\w\
NhPfWZXcYdibk[qZ
LdP[WZX]Yi`[tc
C\IcKfNcPdWb[f\h^eg\iSm[qetj
L\\fp\qj
@ZBgCVDdEYFYG]JcKYL]M\NYO[SYTcUeX[Y\\j]c^Y_YddfkhaiZmZonpYscuewV
@YE\F[LdQlRUVeWXXgYeZc]f`\i\metpvpw[
CeG]IgPcUeWZX[_Zajefh\iXm\p[tWvd
C\I\JcXbYt]X_]ddn[qXsfuZw\
C[EiF\wg
CUFYG]LYP[ScU\X\^[_b`bf[glhbi[neoepnrf
IcRhUbV]
K\NeP]W\c\m\nipdr]
A\CkDYIZNTP[VaXT^b_icpm\wa
WZXo\\l[
ChF\IcK\MhNeX[]\_Zb[u\
E\FgG[KfL]PhTgXdZe[k]\akb[dYfcgcnet\uf
D\E\IdPdV\X\][fcgcibncwi
@\BbDhFfI[LfMaNXQfS\Xe[c]c^W_d`eaZb\dceUfeg\men[pZq\rhtWubvbwU
IjX\
D\EdFgI[P[W]X]Z]\]^bacdgwb
IWN\XXcjw\
ChE[F[WjZ\abdfmZ
@cBYC\DfGeImJbKXNgOePfTaU\WZXbYcZ[_a`faZfigXh]ibmapbv[wb
@kA]EjF\GbHdIdJcKlM]NePeQ\RRSdTeVaWgY\[h]d^e`gabb[ccebfcgYifjambocp\q[risju[vUwV
\ddhla
CjD[EeG\NbPeUhWgXcY\\]^g`ca[bfdrecickjpbtev\wX
BYDjHZIbNeSdUe\\]\aZcfeTld
AhD\SiWZZf_ea\dahbibrYsf
N\X[_cadmbrgt\
@bB[C[EbF[GaIbJiKhNdObPpQbTXUfVbWdXWZU[\\[^e_b`]bedZfkjbnhpVqbr\u\v\
CgOZZ\[aaaigqe
Nj[\^\oeq\rc
@bCmE\TS_Za\cWd[g\ig
AbFZGZIZP]TXWhX\]caYe[fgiWw]
AZC\EcJ\N[PhQ\TlWZX\_cbWdeeclf
D\EYGZHjIZKeNYPbQZWjXXZR`ja\bgc\e\f\g\ifk\m\rUu[wW
I\Lk
@NAcEcF\GGHgJnL[NfOiPpQdVbWYYbZ[[T^\_d`Zabb[dZehgeibknmdp\qYrZseuowc
@]A]CcE]NLPpWs[\_Xadc]gXkSriua
X\Z\\]]s
@\DeQbWjX[Ze`bd[q[rbt\
DdKY]ob[m\s\u\wb
@aC\DdG[LcY\[i^eh\t\
@XA\C\DeG\IXKc[i\Z^f_ga[b]hc
V\`rkW
@\A]_[`tfZ
@\EhO]P[kZmZ
^i
@bAgCWF\GVIZKcLfN[RbTeV[WUXZYhZ\[f]V^g_j`QcZd\e[fVgdheiZmcnToQrbsftdwV
EiN[XZiawb
`lk\
DZI\wj
O\W\]ldgf[uX
@gB[DcIqNeS\VZXj[X\b_\fdhbkcm[obpeq[u\
BiWZ`cnbr\
FhIVW\ad
DjI]KX
EbF]X\ehwZ
AgBcVcWbiTrZ
Ic\iaVcUwl
FjIVr\
@eC[F]OVdWmdqdu[
CfI[
F\d[mk
B[I\PeXt_\fcgZ
CjE\H\KYU[W[]m^]d[fdp\
PpZ\d\
^\_g
@[A\D\FbGiIkKXMVPXRkWbXh_fcWdXecg\hbm\rfwg
@hB\CcEVFWGbIeKZLkP[S[WYXYYeZ\[[\p^Y_W`YcTe\fXi\kVo]qeriteu\wc
G]LYZf[Yqg
L[`jq]
@eBgFhG[H[IeL\NZOUPbU\VZWjXRYZZc[j\[^\afbfcad[eZfVg]hbiUl\ocplqYvUwb
@bCYE]FYG\I[K\LrQZXYZW[Z]c`Oakbbc\dYfZgfhemYnZqeret\
@[AlB\D[ImK[NZU[ZY[Q]Z^S_p`\ahc[d[hgi\sXuY
CjQcScX\^caY
A\QhTdZf][_[gbo\
Ai_Zv\w[
BbM\O[U\Y\\[^bb[ml
@iB[GeI\K]MdN\VdXb\[dXecfgi]kcmcnZqerasbtXwk
A\NZYb`n
@dI\JVWaY[_\g]kcoZq[s[tf
Vc_]n]tcvpwZ
mp
X[ui
Ljtd
@]FhIdNfTdWXXZ_beSiipfq\uc
@fAbCXEhFgI[J\KZO[PdQ[S\UmWbXeZW[b\b^g_Xd\eifdiWk\mWs[t\vYwc
CZElFZLUO[PZQYU\X]ahf[idmco\wY
C[D[EVK[_eb[epm\
EjFjI]N[_[se
LaNiW\c\dff\i\oepbqbu\
Wjbad\
IZS\We[c_da\qi
ah
@[BkDfEdFgGII]JdK]LjObQfRiV[WcXhYYZc]\_c`ca\bTc\d\eiijkdmkngofpfwh
LeXd]VgZm\uj
P[XZ]Uc[fct\uq
@gF\L]UcV\X\\[nbocqcvc
@fCaG\LZOYP\WXXWYg[c]Zacfggcibnboep]rctZvZw\
^V`\qur]
X\lh
BhDWJcKcNcPaUaWbXYZZ[c\Vabdgg]mYo[q\rbsc
BcGbJeKaNcQdRcXY\b_b`\obvfwU
EY_\kg
@dD]EfF\G]I\KbN[OcPaSbTbUdWbX[YcZd[[_[`hehfWgbhgkbm[n[sgtfu\
IhM\P\Xe_ZaZc\dXebf\rfu[wc
A\IiKbNePcUZWd[c\\d\lbw\
WhX\
F\KoL\NeOZ[\eVq]
CbF\N\Ve[h]e`bnfq]
@bC[H\IVKbNcOYPbQ\SbT[V\Xb\d]X^\_Xd\f[hZi[k\nZoXrfs\tf
@[A\DbE]FYGcH]ITLYN]RcU\V[W\Xc[V\W^\_feafXhgiap\qYrfs\tZw\
C]Fk_[i\
@[CRDbG]H\IRKfLaNgPfQ[TaUNW[XYYZZb\\]]^h`\a]fYg[iUj\mZoasptbudvU
CUFXI[KeQdXi\Wc\dcgfij
@dGg
CcF]Y\^Zfh
@gCaOYWb_gd\mZ
@XAVCiDdFeGiH\IdK\L[MbOZWkXZYYZj[[]f^X_S`aaZbhcbdqfbilkclZmkn[p\qZrcsctYvY
@[AWBeC\DeEZFbGhHZK\L\MjP[QeRbV[XdZb[g^g`\cheefbg\idm\nfscu]vkwd
@RBdCRDnEcF\G[HZIkKSONPXQfRcTZVZWIX[Zl[Z\c]o^\_[`UaMdlecgWiYk[lcmtr\sYuUvfwf
Zg
CbIbM\WcX]Zb\[dYsduiwh
CYHcNbPdSbXjZa\Zfb
@ZDgETFVGhIfJZKcNYP[Q[SfUcVcWcXVZ\\Z]i`ca[bcdlf\gZhdiemenXrcsUt[w\
BZD\F[PYSYWUXXYbZc[\\g]b`Wc\hbiTk\mdnZoZqgrWthubvb
BYCZG]IcNWP][[^d_jd]f[gYhhiek]p\rbtSw\
Xn[\uQ
CgN\U[YcZfpju\v\
ChU[Y[Zipb
Y\pf
N\pg
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]beecgenZqbrb
B\D\FcLYPVX\YsZe^e_\`dg\i\m[ndoZr\v[
L[Yf`\tZ
D\ZWdeffvd
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
D[N[Xb\\oawj
T]Zqs\w]
E]IaNcUbX\\i`be\u\
BZDSEhFoGSIOJ\K\LbM]NUObPYR\UcVfWZZ\[Z\Y]b^\_da\bkcWdneWfbgfhbi[kcn\p\qXr[tfu\
B[F[XlbXdPwR
C\JaKjV]We^lf[gc
EZWQX[_fbfdd
K[PdUZVedYf[globr\s\t[
C\F[IcVi^\_\
E\KS_fafdc
@gAbBXC\DOEoFcGXH[IPJ\KdLcNZOkPoQdUiVbWgX[YZ[]\\_PaibScXdOe\f\gZhbilmin\obqYvhwj
@cCjE[GWIcJKKbLWM\O[P[Q]UYVYWc]e^Z_q`[aPdefWg]iVkcmUn\rgsctfwX
C]O[bkda
A[BZCbD[EmFeI\JbKcOgUbWcXUYbZZ^a_g`\dgfagTmYndr\sctbu\wZ
I\`]gh
Fifb
FhI\Tctj
S[V\Xpa\dKo]
Xcdif]icmX
F]L]PXQ\^ddo
fli\
F[HeUeV[fjg[
CfEb^\bYkb
B\DdFWG\IgPVQaW\YhZf_cdfmb
@ZEZG\I\KiLmPXVdWh`eb]dfeehat\
CbFZO[W\X\_[`bbjd\haidmet]
AaE\\gacbZfom\
Wb_[bbd\e\fdm\v[wo
@YBtEdFUGfM\O]PfQcSaUgV\WkYcZZ]ZaZbTd[iTkal]mmr\ufvbw[
p\wk
BYI\RkXfw\
IeV\X[\ec]e[wZ
OePd
OePd
C[G\OnZ[
EaFbIcJiLbMZQcRZSbUeV[^d_\a]c\daeZfbkbl\mbrb
@YA[BkEeFcGfH[J[K\MdNYPeSWTgUWWaXYYhZ\\a]e_i`Zb\cddZehhdidkbmco]pZqprgsZtcvb
GbL]OlQjTZV]W]ZW`ca[e]f\mXpe
GeOoPdQcUbW]XZd[
I\P]Z]dfn\pird
@cCiEdF\J]KbPdQZWYZ\`\qdt\ub
FdIYKbX\[c\]c]enifw[
PoUbW[Xc_gv]
C\FbI\VaW]Zi]ffZwd
CeIbJVK[Ucfdm[obq\sh
@ZCbI\KiL\O[UZ[Z^neYf]mXn\ogpcq[r\s\t[
LVN\Scte
^l`]
Ib\en\pgr]
Xffdi[uc
CVK[XgYbZb_\`jfbngs[u\
C\NZOc\idcqc
PeXU\\dimpw\
I\Wnw\
WoX[[d`bd\qW
Ji
WnXX
JiQ\
LQtg
@kLZtY
UWW\XUZc_cg\mmr\
C\F\PkU\Y\d]mbnbpUqcrYs[ts
EgFiIVLZN\Yg]Z^\t\
GYJ\]yu\
A\DeNdOXP\S]X\[W\\^badfmhckgqer\vc
X\[bnZogpb
F\IiLbo[
HcXTbc
JT`[sf
JiPQ
SmT\
Sf
@\D]EcGfIbJ[O\Pi\eefufw\
@hLhNpPcSHYb\i]c^c`b
AcL\X\Zp`]
GYJRP[Q[ZYdhsj
M\OgS[W\X\mtwY
G[LYN]PhS]T[U\WXYe\ZddghkiqVs\tbue
LYQhT\nZpj
IaJ[N[SnXZd[n\
OZUbWli\
MnO\XZgc
BbF\GeI]J[KdLrP[T\W\YZZb[b^YdXnbpcrZs[tgv\
AeGfI[LcQjX[_Z`[dYg\hgrhtc
B\Xg\\
A\KfN]Xh\\
Sg
LmpN
C\Q\TaUmXb[]\\b\mltb
GbNeW[Xmf\i\
C\N[glkbt[wc
@cD\IbJ\K\LWNkU\W]Y[Zc\Z^\fegZickcm[pZqfsZ
DdE]G]PcZ]\gbcggmYsZ
GaX\\Z`\ddmm
Ob\T
[b^b_dh]mgqf
ChD[F\ItJYK[O]PkSbUQV\WmX[Ya`\becXifkdmZoep\qZsZthv\wc
J\L]Sfm]
PcWcX[nnpYvc
G[JiP\
CkUXVd^biepc
PeUeXgZf`M
HcXT^ccfi\mhwZ
AlCXDcE[FbGZI[JYKcQZXgZf^e_ZddiXm[n\vgw\
LW^]fihb
EeIeLYXT[i\[^]_eadmfn\oipmr\w[
EfMZOgXidZmq
BZCZDcFZJbKdL\NeOYPhR\S[TbUaVpYTZZ\d^]`ragb[dZe]f[gkh[iRk\nhpmrZsbuXwg
C\JhPVZ]s\
Ic`fdcgbtV
EWIc]c^c_dwj
AbGcM\NdUgWZXXZ]]kf]qb
Lb_bri
@bX\\]fjgdqete
EiFdkY
@\BfFSGUI\LxOmPYQjTrU\W[XYZ\[]\eaRd\e\feg[nbp]qSr\s\tZue
@cBxC\GkJ]L[WUY][[\\]]_mdY
AbCbIYO\PiUhWWYaZ[cdgfkbmbncs\vd
PXQjX[w]
AcDjPbQZZ|]Rd[g\m\u\wb
IiReWaX\^Ydcfchc
KdS[fhickb
@[J]L\SlWbg[m]
CWF[N\UjX]mZ
B\C\G[KZPQXcv]
X[dh
OZ_lwY
JiP\
JhQ\Z\
JhP[f[
ChK[XZ[cdhvb
MdNfhgqW
G\LkPbR\Te\\d\g\p[u]
P\Whk\
Q\Wk
LaP\X[kkn[obpctY
QhX\Z[w\
WjX[_]
FnX[_\i\
AdQ]Zid\iWvi
@\B\IkRd[\c\hdwb
U[W\_dri
fgq\
AZCZJ\KkPsU\WRXdZ\^cqbr\wb
@[A[BcCbG\IbJXKlMZN\OZPmQ\T\UYV[WWX\ZY[\]c_]`[dlg[igm[paqcrkt[u[
A[BbCWDYE]FjHdJYLYOYPsUcWdZc[X\X]b_idefPibm]n\p[qqsewf
GWKbQndbsbtd
X\[j\Z
OePgX]d]
@]HcX]]h
X\_jmhrZ
GbI\LgOhQsTVUiWYXZ\c`]aTdfmPsbwl
OkmW
JWde
XT[m^[mY
FWIlJeLqP\WWXZ[\d\i\o[q\rjv[
@fC\J]LoP\_[paqctRuc
CfLdT\U\WiZf]\ggs[
LmPhSQoYqY
@\A\HgS\[[_\`ukem\
CcFcKaNePeSaWR[j^Zt\wd
PV
CzU\W\_UmUr\
CZKZPbQ[XdYcZa[]^g_[f[gdi]karjsbu\
JiPZQ\g]
B\Ig
B\Ig
D[KZwh
PnWK
BgI[N\PdWWp\
AdPQWjX\w]
I\Ki
BXIiKes]
BXIh
ITKm
BhGbPZW]XY
CeNdWi_[v]
A[BcDaE[FdGbH[IjLZNbPYQ[WYXY[\\\]\^\`VaZccdce\ifkZogqbrht[uZvc
@dBcCcD[EcFdG[IkKdN[RZX]YV]c`acZd[fcgck\lcqhreu\vi
FcO[Z\f\gdhcrevU
@XFgf[if
F\IZcpi[rX
@hBcDbGfK\RgZ\f]mcr\
FbQ]fciS
Nh_\c\f\g\idrhvZ
G\I]PZ\bfcq]vt
imqZ
DbYd_\cbdef]ioq[v\
B\Y\Zd_bfhiQqb
_oiYrT
@[FbWgcUiarg
@eG\Ybf]i[qir[
fKio
BYrh
CbDa]afXidqesbucv\
@]dZijo\
OfYfvZ
o\tf
Vh
Vg
[bhbqi
i\o]ql
qg
@\OkZb_[dcmb
C\DiF[GZK\V[X]Zc\[a\f\g\hcmhqdwi
B\F\IdO[PgQfTbVbWeXYYZ[c^Ybcc\dWfZgghcmYoZr[s[tevbw[
A\Kl[]
ChJ]O\P[QcS\UbXT[\\]_\aZf[r\s\wk
CXUbX\wc
CZwg
CkJ]QWw\
D[wg
DdwV
CbD[[\\dfiw]
CXI[L[N\\Zf[qhwf
L]c\qkt]
BYIdKjX\o[
B\IrKXX\
AgH\IWL]N]Q[TZWcXX[[]\`jb\k]l\v]
AXBfGfI\PeTcWVX[ZX\d`ldbgcl\te
N\dik]
Zq`S
I[WnYg`Zq]
Pp[Z`Zd\w]
GcPVZe`c
A[L\QYTkZ\a\mbva
Th
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl[obpdqZscubw]
@\BgCdDXE\FZH]I[JeKWL\MYNYPdRpSZUdVUYd[\`\d\fXgeibkbnmoapdrZsXt[ubvZwZ
CVGcIdLhQ\ThWYXh^daem]ncodp\v]
JiL\PdQWT[WXXf]d_[abb\dcpWwc
LcPXT[WfXhYSZd
BeCfI[MjOeXWpbs\
K\g\sit[
BhIS_]
Nfa\m[uh
@iA[BfC\D]FWGcI[K\LcNpPZU[VcWcXWZb\\]c_[cddXebgWhercs\tYva
AhDZEhGeP[X\_]dc
BhC[JcK]OhP\_[b\
Dj
@eP[]e_cf\iis]
M\N[X\Z\]g_\uh
]ff[
@ZFkG[KdPZX\Y[im
A\BtGbIVPPX[\]
@cA\CYNbSbW[XZYc^i_dnYrht\u|vX
GcScUrV[W\XVZZ^c_bf\jdneo]
FlIeV\Xd[\
F\IdNfOeSRW\Xb[\\i_bf\kbld
BeCgWf`[fju[
CiOaW\X\Zb`\rbuX
AqC\D\GZIWKbM[O\P\W[Xa[Z\f]b_c`ha[dZfZm\ucv\wX
P\V[W[\[_hf\hdi[japeuevc
W\Xbp\shwb
N\PkWf_c`S
F]IZP\Q\nXpaqftgwg
U\VqX][X^cn[pe
CYDbIkKV[ggb
GZM\W\dirbuc
\\]Zf]unvewZ
CYKkrcsZ
IgPcsZtb
@k
@bA\KaN\O\PZWdXT_ea]da
Ei
C]DcESIgbfd]e[
Ek
@[Xksd
Wi_]
@hBoCVISJ[KeOgPcUbV[Y\Ze^[acgdmcn\oVpqq\sXtYvZ
r\tk
GcUZZbsh
X[cZdhfgkb
CfOgPc`ha\sg
@hDaEbG]KY_Ya[rb
^cul
B]W\Xk
OYWlX\
AjIimd
C]IZKeVLWTYX^J_\ibk]n~o\pJq\s[vl
C[FdGcOjPfUeWVXh\c_[`ddcg\mX
@\_k
T\W]Xi\V]d
fhw[
@eGXSg_Zdf
fi
@\BjDcFTGbIKKbLePXRj[]a\j[w[
OZWnX\
hdkh
BXXj
D\X\\Uebmp
IZV[[h^\_dtfu]
O\VZY\i\nppYq]
gh
Pn
C\IYLYUZW]XgYb`bn[opp\rZvd
O[UfV[Yb[g^is]
EbOiP\
@[G[I\UY`gr\si
BkC\DZKjbc
G]KiPX_c
PbWUYcd\u\
di
@gBWC]EcGhH\I[K\NdObQgX]Z\[[_na\d[i\re
Poa\g[tb
CfQcXX[g^\rc
DbIbVif\j\n]pd
agj\ohvdwd
@\B\CbDeM\WbX\\di]rbt]vbwk
BYIlKWNdX\[Y
B\I\L[MtNdP\Q\X[YkZ\[[\c_cmgw\
@fBiN\P[
NjP\_\r\w\
CaUe[[^\r[sd
IZLXOWR]U\_\nZo|q\rXsZvX
C[E[PSdh
@\LbNtPXQdX]\cdbfdk]m]tbu\
P\V\WcXdYZpi
A[CeDZF\GcIoJcL[NcO\PdT\U\WbXf[\\Y][acbbf\ghhdm[n[o[pbqisZtau\vYwd
I[^cpP
A\W[XqlZ
CTG[I\JcOdPeT]VfWeXkZY_]a\gcn\o]pXsrt\
W\Xhg[wd
DgXi\h]\fXw]
@bAaCXGeMWNhO\T]X\[[\i^d_hd[gjk\mbobrZs[ucwd
CgDYEjG\H\I\K\PdVc[c\b^[`bb[cddbe]iXm\tgwb
@bBmC[IXKcMfNYOYRjX\\\^d_[`ZdYi\k\lWocvdwU
PgW\
@[C\K]N\X[_r
BiGXP]U\X[dfgXmcwc
DbGeM\NeQ\WYXP\f_bdkgfi\mws[u\v[
F\IfXUY\]c^fabgdtd
Cfm\
@\B~CbDbG\IRPXQcR\X\`ef\lb
A\CUE\GbITJdK[L[NUP[R]UgVcWcXYYZZ[[j\Z]l^a_c`Ya\b\fXgfi\kimkpfrisXtcu[v\wZ
N\Wide
BgPZ
O\W]iiq[
@eARBaC[DXEeFlGQHeINJdLYNdOiPeQYRTTdU[VRXeZ[[Z][_jaicYd[flghhZjfk[l[mWnlohrpsTumvew[
Wf
C\I]`\gdrSsdta
N]igmc
@ZB\FcIbOiU\V[WZXZ_gcdpcrf
OgQ\Wc
Qh
CcJ]K\N[PYTdVjWXX\_p
kj
OfZ\fdk[m[ql
CfF[UeXZ[b^\
AcXi\f^\nXo\pg
C\FcN[Uf^bwh
A]BYPlQdWYX\[\lZvbwn
B\MVXh
@lM[XY
CdIfKhXdp[
BgCoGeIWK[MzP[XZ\Z^c_Z`]aXcWeeg\r[t\we
Cc^\nhodpgtc
HcKdWfX[][dcfct\ub
C]Kd[d^[`l
BjCZGcIUQeS]We_cre
ImP\UcVcX[[h_gg\pXrd
AcCaFbG\IkPchbt\wf
LWX]n\ot
CXG\KoPh_bbddWkam\
LRk\om
BYC\PgW[[Y\fwn
Mh]bt]uY
PXX\ccffwh
@eAQBeClEZKbL]M\NaOZPYQ\T[UYXdYbZZ[Z\\_f`haZbadZfYgghZigj[kYmXnWo[pYqZrbsbtXuU
BgIY`ei\rotUuYvg
CWKdMgSbVbWeXV^c_jg]o]rbset[
@dOUTc_bakcbd[i[k\
@cB\G]WYXfq\
ti
BWCZDbEYG\LZO\PdV\W\XZZ\[d]\acbfiYn\ofqftgwo
K\VsXXnX
BKCcDZE[FaH\IoLaRUTbU\VaX[[b^[`\aid[eaglhcidmRn\pYqgrTtVu[
@bAhCZDbKbUcX][X_Zj\nd
BdCeIZL[P[V[W]\[]d^[_gh\i[nOpwq\rcvW
AiCaD]FeIwL\NgPbVWW\X[a\d[fZmZoZp\tZwX
OmQ]W\
TcWdXUpd
BhCdDdFZGbK[LaP\RkZc\\^bdfebg[jamZoYs\t[w\
AfC[IhK[RXU\VcXXYe[bdej\oUrd
@\AdB[DcFZIdJ\KZLjMYN\OWRYXb]]^[_Z`cabeef\iej]mdncpkrpsXt[vf
BXX\aldb
@bA[BnGnIQPgRfTbU\V[We[b\Zadl[nZperWsbtdvbw[
@YCfF\GbIcKZMhN[QYTgUYV\WZXmY\Zb\g]]^ea\dZfVhcn\p\qdsctcvf
AbKgXf_\
@\AcEhP[XY^]_b`bk\tg
Igd[g\p[
Ukmco[r\
E\W\adgZh\nbsfvh
@iB[EcGYK]O\Q\Wm^\_fbcd[fZgcijlev\
XXpo
E\QdScTaWYX\e]gdkemgsbuV
CcEaG\K[N\OcPkQ[T[Wd_iaYqgrcuZ
CjO[_]`[s[
C\Y\^inX
V[X\_\n[r[vw
E\FfJhLdP\QbRaTcVXZZ]be[m[ncpasc
BfGaJdPVdZ
^afhi[
C\KmSbYa
NW[cckv\
IXV\wc
MYXn[\\Wf]
JhPW
DeOe]Xdefmg[h\uY
`g
WhX[[cfbr[s\
@[B\b@dr
@aNjYb\\_\`cp]tcvX
@YBjD[E[F[GmIPKjLiPURkS]V\Z\_\aYdee\fXhZifm[oWpYrVs[tbuVwW
WlXRdd
AdBfGgKZU][d_bdbnf
DgfTwb
AcIgKeT[\]aZm\parctf
^Tnip[vh
VVY[^ZfYienup\qZr\v[
CZUk^cf]gcmmr\
EVFc[d^bm\
AgWg_W
Lg
ChIeK\LhNbPgS\W\X\\]]b_aacbbkcodt[
@\BcDZFdSbVbX][j^\fbm[nXohpc
HeMfXd]Yidm[ub
IdK[Ua[b_cph
CgI[V\n[pc
X\_k
AfIcK\OdP\ScWZ_fdbmXr[tbwd
ClUZ
C[Kdfp
^cdaf]vbwi
B[NZU\X[[s^\
HcPZWh`c
@]DcEbPZ_[dggi
J]PjX\^\dg
AZBXCXD\EhFjGTHbIEJgK\L[M[N]ObQgRYS\U]VPWdXP[X\W]]^n_f`bafddf]gghbjel[mZnhohpfrhtcugvYwW
@\B\CcDYEhFlGXHfIZK\L[MUNlOcQlRdSiUYXWYZ[[\U^e`ibmc\dUf[hWkdmcpZqhsctPucvaw]
@[B[C[DXEbF]IYJdLZNhOeP\QZWmXXZb[X\b]U^e_jagbbdfe]g\h\i\mQnfpZrksXujvWw[
G]I]VVbbn[pn
M\ObWZXtu\
Ld\h`\adfqpfrZtbuZ
B\DcEdIZL]NcPXQcSfU]VjWj\\]be]f\lYvbwj
BZGaJ[dj
BjIRXg\\w]
C[KkMyN]PUQ\XY_\agu\
C\W\XUZbmx
nYo\vj
BXC\FbN]VhX\Yc[c\b_i`blcmesf
B[I\XdYanbrjs[tb
Oym\
GfOdW\^d_Xm\
DbEgFiI[K]PgR[V\XY_ew[
MRXqu\wZ
@WAfBzGiISJZLaNYPLR[S\WOXkZh[\\\^Z`]b]c]dchYigncoet[ud
I[V\ph
VfXZ[[ng
WZXifegZtbuX
B\Vji[
B\CXIeK[L]R\UpXZ_\d[gOhki\mfrcscvd
@QEnMjSbX[
BhGbI\LYPbX\^[gakbneodpeq[rb
@\BPCZIhJ[KgNZPbR]WbXZYdZc\kdYfYo\p]tVw\
@bB[GhX[dfg]
B]HdKbMlW\X[^iffoc
CdEeKYM[N\O[PWS]WVXVZj[j]e^[bacbdbiakWnbp[q[r[ulvW
AgI[L\Qbmd
Xi
BfC]LYNlP[V]X\Yf\c]c`egemZnjo[pXr[s\t\vZ
I[YnnjpXvZ
sk
JbKm]Z
Kg
AbCYDeGeH]KfLcMZRbVbXUY]\Z]Y`bcbheiclZnepcqbu[vb
@bBdChGkHcKVMfNePaS]TfUdV[XcYgZb]Z^\bbccdLegfcgch\icjdkbnaqasdtZufwf
GXL]PhTYdd
ObTeabph
DbGTM\PnW\XZ[eaZdfkbp[wc
CeDbFWG\IjJbKWM]NUR\S[TYVeX[YYZY\i]c^b_cbZcfd\hXiYkdmdn\q]sb
@VCbDgEjFbQXR\Ue[]aaddejffidmdwU
@\D[FdG[IjKdL]N\PeYa[T^Zaeb]cgd\h]iemWvcwb
BbGgd]
@[A[BaD]E\FiHkK[LcNYP[QnR[VZXb[X\a^c_aaZbhcfd[fageh\ihjak\nYqVrWvY
@ZA\B]GgWfXq\\_bibm\q\rXv]wd
KcXa[b\l
EiFc
@hBbC\D[F]GWK[N[P[R[UcVgW[ZY\Z]]_m`Ua\dreefihZiUminZpctc
IYKhN[UcZZceei
GcZ]^cehvZ
K\PdUln[p\
CZWfh]i\r[
U\_Ybmhb
CbDZFbG\KbQ]RdWY^W_b`\b[c[ddfbgcocp[qmtewd
@bO\^n`]a[d[
@XC\DcEdGRO[QdUhWdXX]\_ddjf]gblbmcp\re
A]CeDeEUFVGRI[K[L\O\QdRgSdUdV]WZXZZZ[X\\]]^b`abqcidYehi\mUn[rYv[wj
FbIcK\tgwj
@dA\BYCYDdH\JfOlPfQaRhSeVSX\Y\\d^[_[`daZbcdYe[fVgbh\iembnhoap[q[r\tj
JYKvP]`ch\sXvgwd
AZC\EfG]Wn[\_[abwb
@XCbEbFiGcK\ObP]WlX[^\_Yf\i[w[
C\JjPdW]_crdw[
qi
mWwg
Wi[e\[
Elk\
P[Wd_]d\m\nipevcwb
C[Kt
DZGJIOJVKXN[P]QZRbTYWVZZ`ZaZbYdqeZiYj[s\t\wh
AgC]D\IZWdYaZc_b`[abcbdgf[g]i\mgncohp\
AgI\KcPeX\[Y\[aibXcZfhw[
AdB]DjEcFYIhK\LZNbQdRgTcU[VcZf[]\\]d^]`bd[ebfgm[n\s\t[vbwW
DeEfb\eWm]w\
@\DfEiR\
C\GgZjn\oZpYrgsZ
GgKcPZ[\_caedXeUmZse
@hDbG\JcKbP\aWd]
D\P[X\Z[wn
OiWX
KjVY^a_Ynd
@gCUE\KZLZO\PjZg[Z_Z`gaadih\i[mWo]s[u\vY
@XB\Gc_l
D\F]HfJ\PiU]`\f]s[
fin]p]v[
cgn\ofr[
DcE\O\WaoW
WhZ\b\dd
@\IbKlU\W[_baUb\c]
@lDbE]I[KbL[N]O[T\U\Zc[ebff\mVpiq\sgtbvZw\
@kBkCbD[EYF\IdJaRgVXWZXe[\`cabdSfas\t]vVwa
@dK[OYWT[\_ma[b]mZ
AcBbCXDYOgPiWX[\\]_ZcbicqcrRwf
Fc\j
D[EWK]Ofahrg
F\L]W[`\d]phrY
@iBYFdYhdZf[vewc
@\E]O\UcdYmioTq[se
KmY\_Xtcv\
Ok\Uu]
EhP[_Zbid\
@aCaFbIbKaL\dbg[khmWnbrZwf
A]BYCXDaEbFhGVKbL[NRPcR[VcWbXWZ[]a^d_V`fbacTggickZn\q[tZuZvkwd
LYTb^bokpZs[
Pi
K]Wj[]
G\X\dQmq
A\B]C\GdKXLbPYWeZhaefdggmdnjperes\vb
@eJdO\Wa_\`[a[hcih
E\K\O[X[Ybbcdgm\
@iB[CbDbEZF]GgJ[KXL\NfPdQ\Zj[[]bbjdbfag\i]qgrftcugwZ
CaE]FdGeIfJ[KXNcOcU[X\[b\g]cdbfeh[iekdmZn\o[p]qb
@cKXMrPeR\T]UdW[_e`baXd\elf]ibm\rat\ucvcwZ
@gC\K\PbSgU[V[_la[cZib
BeK\MeO[_\fbl]n]vgwc
AbBZClGaNYUZV[W\X][c_[fbg\hbnipZvcwW
@WGhJbL\Og_c`\aa
CZD\FZIeUkVeWcXe[X_a`cc]echbibmZnYobs]t\v[
LfOSPXQiTeUYVcWhZk[\`bdZfdgRiYn\phr[sfto
KcN\Ycm\vh
@WDbF[X\ZX[[fZi\qrr]tYucvY
SdX\[cgh
CcLh`ed]ebt\
Ai
@cBgCbDgEZF\GoIWKYLgNdPXQ]R\VeWgX[ZU[Z\]^]_\a\c\d[fbiZmRn[o\pcqcrdt]wW
C[EXFWGWI]J\LhPYWZ_Za\bcdnegfVhfidmXpc
@dA[BdCTF\G\IZJcKbQgR\SfTZUfWbYZ[Y\X^Y`daZb\cYdbebhciekapbqgtWu\wZ
Ok_\d\
CbIjQdTXc\f[qh
AfBhCdF\G[IfJWKXMnNeO[PbQaRdSaTaUdVeWZXbYg[[\n]f`ca[dfehfdgeiZmenbpUqZrdu\wi
D]FZGfIfLgP[U[VYW\[b_\`\dXtUwV
OdR\[e_\aie[i\
EeF[O[W\_\aYbddWf[idmcohw\
@kOWRb`b
AiC\UZW\X\_ba\oapa
BZC\fi
EbFnIZQ\TfdbmYwb
C]Kl^a
@[EZFl
@\CcLgWbfbhcofpZvZ
XjZ\abvc
[[\ihc
E]IYKVO[W\XZY\`]d\gdobr\setYvd
I]WcXh]]f[
KrTaWdfeo]rZ
@ZO]WZhinXo\pd
IZwh
LioR
G]andco\
K]NePmdinZs\v[
AbBiD\GeIaO[RgUcVbZdacdXqavh
AWCdDoFdGrIXKmO\R\S\VeX[YWZb[ddUf\g\h\iZmWnZo\rftcu[
IaW\g\rYtsuS
CdLhO\T\WdYc^\i\k\r\sftev\
OZVbY[_[f\gfviw[
GZOeQY[[dkg[mmnbqdte
BaDYEhIdKSR]ambbdbgbm[n\
AbCdITL\PbR\VYXbZf[b\d_Xa\b]ddg\ibr]tnvb
AbBdEWF\GhIbKZO\P[QUR\VaX[[\\\^c_Xc\dWeef[lfn[wf
nhpgq[r[
o]uXvi
@\CdDiEoF\GgIYPSQmVfWZXWZe_Xa[dZf[g\ocpds]td
@QB[E\FcG\IbKZLjO[Q\TcUdWcXeYc[\_efkmhocq[r[sbteu]vZ
@VAhB\D[FZG[IjK[L\N\OcP\QbUfWYX\Zl^X_Z`\bXc\deeZfbgfigmhnpo\qcrft[u\w[
@[A\GUOc_dacbbcbdkk\r\vd
A[C[FcKbLZO[PYTiW\X[aecZnbphr\sXuh
CbD[EeOiW[_\b[e\i\mb
@ZC\D[EZGcJcO\PYZ[^b`\agf\iepiq\rhs\tRvi
DTEYGgI\KeLfQdVoZd[Q\\]d_c`[cig[h]mio\q\
AfBdD[EdFeIbKXO[VcXZZb[\][_ha\dceag[o]qevcwe
@\AYGwK\W\^]_dd\eZsb
^Rnr
@iGgN]O\Z\_jabdYeWg[s]
A\_i
CdFVIgK[L]OaP\QbSbTgUeVfWXZe]e^b`cf\g]mon]sb
olpZtY
CmFYK\WXYegfsbtf
CcGcIfLeP[tc
O\W\Xgdc
NcWhdYm\
ajc\
BdC]DfE\FeGXIZKcL[NeQZW\^dbgdaeif[miqfrYv]
Wbe\nhwb
BjGYK[Og
@\Kbof
D\X\^[_\djfcqWuZvZ
AaCbG\IZKiP[U[_XccwY
FcL\PmRe_[a[i[nlpjub
@YB\CUE[KZNaO\PbWZ_b`dcddcf\i[kgn\ohq\rhtbufvY
@bA[B]C\DYGaISJbK]LZN\PbVbWZX\[f^dace[fYg\hci[n\p]qZthudv[wR
@eAYK[O[PeXi
IZ^d_jrZ
@\F]I\Wd[b^baYig
A\BfC]GcInKYN[Pc\\`ZdYe[n[rdtTv\wW
@\J\K\V\W\[\_d`gd\hck]pbq]
@\Nh\X
NkW\\]
kZog
@YAWBSF]GgKhPeRlTcVd[j\hbcdZedfZhfidnbvUw\
CaZd^b`hi[qbwf
Z\ah
I]O\R][ad\ih
DcE\KZOcQ\U[Z\_da[b[dZedgbhbiamRrftb
AfDeEZG\Oc_\wO
@[GcKdOgPh
@\AeFZG\JdOjW[YcZU\b_ga[d[i[sXtevZ
@jAfI]PhQdW[_\`eaYi]
CaG[J\W\\h_]ddibm\
Oh\\
W\[hwZ
DhGdd\lYw[
A\C\FbG\IZLfNhO\PgRiX]Zf_b`\aYdWe]fVgVhYicjbogrZtWucvSwe
@dBeGdLdPcQ[Wb\[_fa]dYmknZwe
@aAeDbE\G\ObQbXh[b\\a\f\i\min[qhw[
[h
@\B[DcGpI\KZLZO[PYRZT[X\\[c[djg\mbq]rb
Glo\
E[Og\[mW
Eedjm\
@\B\CXD[EcGZH[IbJfKhLYNZPdRZScVcY[Zm[[\b]c_Z`iadcZdkedgWifoZqhrZt[ubve
B\EhGTdh
EZFcGYOdU\dhg]me
D\FlIgO\PZWc[b_caXb[ejgcsctawb
KhaZ
@cAZBdGbK\WY\Z_kdahbvb
GZK\O\QhTdWba[dcn\
@h[Y\[qa
X\jYkdnhoepdrdtV
Q\d\ml
@[AaB[GcIZKeLcQcTgUcWfYfZg[X\j][_d`YaccddYecf\g\kclbmbncqYr\wZ
VdXZ\krXvj
T\n\riuZ
GWOdQYmc
C[^la]
BVCfFYHcIZPhRlUfV]Xi\f^d_Y`ebWcWddhbi\kblem\ocq\rfuZvbw[
DbP[th
Q]aj
DfFcXjb\d[i\
@gK\L]_]`gc\d\rbtdvb
@[AdDXGXb]dmiemm
UYXc^[ebnhqb
CUKedc
@cDUI\KfLZOeP[R\SdU\Xe^[fbmcr]s]wZ
ig
AaBbCbD[IuKYPcR\WoXYZU\c_cdif[gZm\qYr[vhw[
DdI[RcVbWg^\d\gelhtcvcw]
C]J\K\L]NeVkW[Z\^b_p`ZaZgei\qir\site
W\kinYogp[wf
AbBYD\FkIhK\LcN[P\\bb\d\e\f\tdw\
C[DZGYIdUeWfdise
CbKgM\NoO]Xg_Rabche]f[hbn[qfrTtf
JZL]M]Sgm]
S\ngp[
G[I[K]LbWoX\[[dde\iZ
PZW\`n
PZW\`g
D\Jg[faenbp\rbt]uaw\
@\CdJVNcO[]ca[hei\k[qdu\
[[th
LdZgvb
]cui
ui
B[S\X[Z\so
@dCeEcFYGaIeT\XZ\[]gbcqhrZwd
MjW\\[f\uc
X\mh
X\mh
Xn
UcXe
Xf
CbIdTYZ[dcgdm\rgte
@aCdIjZ\rfsbte
rkt\
Kb\j]\e]u\
XS\dmb
DgPdXe\[da
git[
LZq[tvu\v\
ti
X[[fb[e\
Cctj
`]ij
`]ig
P]vawi
AiS[
BeIkXZmct\
BfX\mc
@[DdGiNZPX`Ydg
SXU]g]mesh
D\P\Ze\Zd\wo
@]B[C\D\EZF\G[IVM]N\QYRrT\U\V[WcXVY\Z\[\_W`bagc\ddeggZn\o\pZr[
`gib
AcR\[]\ia]i[v\
A\Rjic
P\W]ari[m[
K]W[api[m\
DVOeRX[a\\etiXm[wX
BaDfG\KUObWb`[aTbZeZmgt\ubvcwW
OcRbU]WXZ]`]a[bddjidmaq\wq
Rip\
Kg\]]ciY
al
IXRid\
C\Ki
E\I\RkW\[]_\ie
Ma\d`da\fYikr[u\vc
AaCbI[N]OYUdX\Z\_\abfYirmbnZp]q]r\ta
I]OYik
UkiYsb
CeUZiV
XXmj
NdXjmY
FbIbLZN]UbVbW\XZ[d^hf[gcm\p\qc
L\\f^dqg
LYXe[Y\htd
Lbqg
Kb[j_cw\
[jw\
D\EbGgIaP[X]ccecggmds]tewb
DgG[X[g\mi
D\T[W\gjwg
DkPbWZXYZZrbwd
DhX\wY
DXPbXYfarbwk
B\Xi\cw[
BZDbYd`addfbkblgn\rascw\
B]DdPcX[\[acf\lps[uXw[
A\DZG]IbNd[[\[vewh
D[v\wi
XYsh
QdX]ZgiY
QdZes\
KWMfPdXW
Pi
PiX\
C\Kl
C\Kk
AbCcD\EbG]IXOdQ[R[WdXZYd]X_bcad]e[fikdmUndocpcrfsdtYucwb
AhBWCbDXGcOhP[SZV[XjZY_X`\ccf\gdhbi\kavYwZ
E\N[O[PYZjf\obs\wh
CTH\N\PbXWfigfi\rlwh
Xi\]^bfYsZt\vc
Vq^Yn[
XZfg
B]C[EdLdMdNlObPbXh[]_\dZlbu\w[
BeC[EbFaNZWZZd\kb\f\gbm[o]wd
@bCdE\FaQ]S\V[X]Zb]X_nb\g[idm\tcuewk
Eb^Yacdgfg
@XA\BbC\DbE\M\OdPYR]VdWjX][\]c_b`jb]fkicm\nasewg
XZf\wj
CZUbVgXYYc^b_\fYkfnYp\rbuhwb
N\P[X\_[wg
CgUdVbY]n]p\
Pf
BXlh
BbCYNfPZXc_e`Zc[i]r\uTvq
@hDgE\F\HeJcKbNiPdSdU\VVWcXYY[Z\\[]d^X_Xdff[kbnepgrfucvU
WbXf_ddbohvb
ChNbV[XXYj^bobp\u[wZ
CZWdXWYnn]o\pesju\v\
b]ick\uj
AgChKea]b]hcs[w\
Eauh
@bCaKXW\X\]\dcfeuevYwS
XZfjubv\
C[M\SZXcgiv[
Scng
JiP[XZ
@gB\FbNbWaXba]ibwb
DhF]IhL[XZa\q[tf
@\AXWj_dfdgbiZ
NbXd]Vf[
JZuh
HbV\XZYd]c^hf\
OfW]`ZfWif
_hib
Qi
B[O\acmj
Xi
T\WoY\`bn\pb
T\Wq
MiOYPbW\Xbte
CcIdLYP\U\XY^\hen\pqrot[v\
FZbbc[r\tnv\
B\E\FgXZ[b_jrW
@YOkQcWZm]oc
F[IZVi
BbF\IbV[h]n\pTrl
@[BeIkLZP]XV[[hgi[n\o[pmrqt[u\vf
A\D[FjIjW\X\_l`\b\ccfXiXu\wc
IRKePjQZTiUhYfc\ino[r[sWtc
BcVci]n\p\ri
@dB\D\FdIbL\VcXZ_k`iacbhe\qcrWtYub
CfGZdir\
\\_i
@nEbFYN[_V
@eA\D[NcPZXX_da]ceh\r[wg
CbVVX[np
AYCeEbIYJcOSPgQYRXT[V\WlZj^[_\`fa[bgcVfeimm[p\qbs\t\uevp
AiKcNdPZUWV]YY^f_Y`Ya\d\fcgbidsd
C[G]IRLZPfUdXiZb\a_\a\dkfliar[te
CbD\EbGkJ\McPeT\WZXk\daXc[d\eef\gdkerc
MdOZXh\[bbdbk\sew\
F[IcXj[\\]
PiX\db
kg
\j
DZFcIbOcPZaYdbeiwd
@aCXD\EdFhGVIZK\N\QcTYU]WUXOYZZZ[b\\]Z_[`cageXgYiemlogras\t[
C]DZEdG]HbKcOgPWWZXYY\Zd]Z^d`Zdde[fYiemdwf
EfFjKZOYaeicmYo]
EcFcQYdhmZ
C[E\FdQV_\`cbeiit]
F]a]ojrc
ObQXXZdcmcwZ
Qnd[i\m[
OgQ\X\
OmQ\
L[Xbtj
EbGcJ\S\T\WYX[f\icklmbr[uZve
X\kgr\
LgUh
Qh
fii\
B]D\XWm\wo
@\EZF\O\P[XcY[aWkpw[
GbPaQhX\
Qh
A\BYDfGWIVKZO[Q[RlWd[]\\_bdbfXiYk\mdr[va
@\EgOgR\Xe_cd[gbv[
O[Pb`f
V\vj
E[P[Qq]Z
EcOh_YmY
@ZDcEYF]G\IXKYL\ObPVQ[RYVeWdXYZ[[]][_Y`\b\d\f]mbt\vXwi
DcG[R\_hmdwZ
@lC\DhJbOVPdXedcv\
RdtX
EXVeX\Yftj
D[EYP]R[XZvgwf
wn
DbOT]\mmvgw[
Pjw\
@bC]DbEiGgP[WbXZe[ibm\
wj
@]AbB\CbDbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZibpbr[s]u\wY
CbIVLdO]TYU[Vc\c_iiVm\n\ofpd
A]CeUvVaW\XS\\g]n[
AgCQIZJ\K[UgXXZ[\c_fmZsc
IZWVX\_Yegtf
CmF]I]J]KkP[ThU\VcW\Xg_Qa\ifw\
Xgpd
IhWlXWp\
NWP]X[_tpa
X\[[`]d]gckdq]tcuc
BcGaM\edfil\m\uZ
BhCde]fXl\
FcXg
A[BaIZK]N[ObPuQ[WYZ\_[`[aYd[l[pbwb
BiOdPcW[wX
Pl\[
B]P\wi
@]A]EaObP\TbWoXZZdafgew\
@bA[CcEgFeGcH[IcKdPYRfS\TdU\V[WjXZY\]c^]_[`Yb\dbe[f[gViYmgq]t[v]wd
BlDiF\IZQ\RnW]d\mW
@WBQCYDYEjFcGKInNYP]QbRTV[WWXc]]^]_f`Yb\e\f\gVmwrbsbuewX
Cfwd
@dBjC\GYP]WbebmW
AZF\G]J\KWN\Xc[[\\ejf\l[mW
DcE]eW
A\BeD[IZJ\Xidew[
BiD\\]ei
B[D\GXdaeiwV
D[wm
DjI\Rbd\eZl[we
Gdd\eU
KZeh
AZDeFhKWM\QhRWX]\Zefgcm\wb
GVIeejwZ
C[Qibbgc
GfQ[b\eW
@eCgD\GbIdLZPh[U^Yc]e\gcmcncobpfw[
CcFeIdW[Xd`kdbmapa
CaIUW]nfpd
@[C\HfW[Xe[U\eibkbpct\
@\LSSctd
GbT\[jk]t]
@aLftW
CbLY[j\W
BeI\P[[h\[cbibkdlcw\
I\[hlc
fh
F[km
BWC[D]I]N\UbWV\Zc\i\nbwg
Xlw\
ChF\KdOdP[Q\TbWXX[[\\[]]`]p]wX
ChKg
C\Tckg
@\B[CaGaLdN[O[TYU]XQZY^\_b`fa\cbdbfZhfmin\ocpcqlrZu]
CbIcLhXZZ\\ccbf\mbn[oepbqS
Fbh]o\qgtZ
LdT[paqXtc
AbB\CZE\KXL[NfOhP]TaU\W\XUZh[g\[^\_X`\a\d[ecffh]iUkcmWoWp\qbw[
A[NZOaX]i[kiqiuf
Ok[ZmhoZ
@cN\O\[Zfgqh
O\Zg[\
Oj[\mY
CYL\N[OZTb[WeffWgaiYkiqe
Z[qg
CdN\Ycih
C\ii
C\O\WfXl\[`ad]f\ic
B\NbcWrh
X[\ii[
\[fpu]
NeP]SbXUZ\mfwc
^h
X\fkw]
Icnkoep[q[v\
GfIZX\\k_bl[r[wb
ObX[\Wmb
BbC\JbN[O[YjZ\\e_]a]badaf[qXsdt\
N[O\Yc\cqXudw\
XaYYdh
X[]kuZ
X\wo
Cif\i\rb
PbX][[\k
I\X\[k\[^\mZ
[g\[
F]PhWbX[d\
CsPZQ\WXXZdbfbw\
Ch
VZng
GhKfLfO]X][Xfkq\wd
Kk
@[CnD]EdFjI[KWW\fZi[
C[EdFnUgi\wg
CeNaYh[\_]`cibpb
CeN\Ym[\\\mapb
[[f[ij
[ka]w\
C[W\Yb^iv\
VZ[\oiph
Xf
@WBbE\F\GbIYJ\K[N[OhP[Q\RZT\W\XYY\Zb\c]Z_WaZdde[f]gYneodqZr]tcu[vbwY
AbI\\jmkpZrc
Om\Xp[
A[B\E\GUR[WY`\b[d~iX
AZC\OnX[`c
E[OUmj
M[OSXc\b
EjOg
OhX\`\d[
CaO[\jdek]octb
BgOYVdX\YY][^[_Zfbogpbq[risdvj
OQV[WYXc\\d[n\oXphr[t[
CgWb`e
MrOSX[Zc\\a\d]m[
ObXc\hm[
O\Wc`\mW
BZEcIdPZX[_ed\f[n[sZwi
DZOkVbX\_\wb
DgEewQ
DcwU
AeGZJZK[LhNZR]UXV]X\Yc^X`baZe[geigkcmjneqWrev\wd
AbBZLsN[Xc]\`Xacdhh\m[nXplr\v[w\
V[_ba]ngoYpZ
F]ScgpmYw\
BXC\FZIZLZX\]f`bchdZfXg\ijkgmfnZwb
AZB\CYOcW\[b`affg[h\i\k\mfnkompeqXw[
e[mdrh
I]c]f[hbmcvg
BYGcRg
DbE\FdIcJcK\PZRcWXXb^fcafcg\h\iZmlneqfrbw\
B\XWdbmhwb
IjNcRfXcf[mRnbo\p]r]vcwc
BZD[G[I[K\N]W[^ff\g]mlnfogpdqh
DgnewZ
@bA[BlD]EaIYJaKgLXM\PbRYT\U[WYYY[c\Y^V_cabcZe\fbg\himXoZpbrZwY
B]I\X\dj
BYXhY\fg
JhXZ
GcOf[c\f]c_\`cbbdbfhg\kbmcr]w[
E[Od[Zmg
E\F[\i]c`bb]kd
KcOc\\fmg\ic
N[X[\fm]wc
C[\]wi
CeDbE\I\K[NgUfVbXc[e\\][^Y`abbcbd[e[fbmZn]q[s[t\wb
C\NhOfXZ[Z^Ybbpcq]wZ
Fc^bbgf\
XkcY
CmNZ]]
X\[gcb
CPXZwi
@bCjDVU[^bcdhawc
NsP\X]\[r]
C\[[`\cj
AdC[DfNTUhW]Xh\d^Z`bfbrbwY
\iwb
BYDcE]FbMeN]PeQbXX[f\WlbscvWwZ
Qbagnbs\
Lk\cw\
D]FcGeI\O[UgVZXT_dccdTmip\sb
D\Xb\\ln
GXObPbUeZ\des\w\
BZMVXplU
BR`cle
MlXO
KcXfa\demUwZ
A]LePoQ[X\`Ztc
PiX]db
KlP\Q\U\XeZ\_ls[wb
@\B]OeWaXl\Wdde[fam[
KbOVWemh
D]K[Zaij
B\CdKaN\S\Y]^dfbr[sbuivb
B\CcK\L[N\]\^dicuk
CjX\Z]
U\Zb^\vh
Ug
DfE]Pc\febfbg]m\
XZ\jebw\
CeD[EeX\_h`bedgUuh
WY`h
Vc\]pbsj
A[HbI[N]OZPaUdW\YbZj][`gbbc[e\f\l\q[
C]O\UgXbc]da
BbCiIdP]X\`\vew\
@YCXYnZ[^[
F[GZNcXW\]^bddgbmm
@jBUD\F\G\IWKZL]OhPkR\TYVdWiXW]\akbfdjmYncv]
Xa\baZkmv[
FiO\b\wZ
FbXZwn
E]I[VlhZoc
@\AbCXDWGqNdPZSdTX_W`]aYdceegekUmh
@XDgF[G[Wm_caddXfbifrbwY
CcKiNc\\
Q\aeuk
CjZY][
@hGbN[RcXd\Zdbv\
W\XiwX
@dP\Zb\hfcwj
BnD]NWXT[\\\l\we
E\FZIiS]X\kb
BdGdI\MjN[UbW\XWZX\f]Zd\lZwb
M\NeXl]\u\
XZ]f_\uj
JcQhVcs]vbwd
G\K\PaQ\\V]kdcgdmZuZw\
ShX]]\
LhZcwc
NjX\
C\F]O]TlrgsX
A\C[OdPZQXXW\\_\`hbcico\
I\O[VXncpfvZ
O[P\WiX[
JTPn
FbKkW\
OiWZ][
\\vg
@ZOsP[Q]Xe_Wm[p\u[
f\nfocph
P\WmX[fcu]
DdK\NXOqP[W]X\\f_Xvc
NSOcW\\e_i
AgFdGaKcOZX[\n
FnKYW[X[w]
B\NiSc
@\AfGYLhTdUbWYZ]_Za]ddfbibm]ob
X]ikkb
Ifr\tT
B\C[KZW\[\_Yhn
f[hjn]v[
GVIgKcTfU\YbncsR
IcT\rXsd
IZdksW
B\GbIiKZPcXhc\d\o\r\tfv\
BdIZKcW\X\d\gitb
ImKYPctZ
BlKXN]P]RdXS`[t\w\
B]CbDbE]I[KaLbP\WXXSYc\\]f^c_\`\p[r\setgvd
B]CaFbI[JbK\LcW\XZ[[^fg[o[vjwd
KcOmXe
CeI[WYYcodtcvW
CsRdUXX\dc
DXEhFeHbK\LdN]QdS\TfV[Wb\[]bdbfbgdh[q\r[
AcEZGhQdagg\t]
GYKZP[df
Bid[
EZIfPcV\X[kbwj
@[A\CbFhG[IbKbLfPcTcU[WgX\\\]i^[_b`ia\bcd\edf[gch[min]q\rZsbubvjwP
eZwi
QiZ\d\ebg\
C\D\KbM]T\Vb][^\nct\wi
D\IdKfQcXo][mZwU
KbP\QcZhng
KZPbX[mVwq
Xh_]wY
C[Dhw\
DZXXwh
IjTbdbsb
IjTbd\
A\G\HbL[NfO\PbQbRYS\UaW\X\\c]e^bdbgekco\p\rdsZteu\
@XAeBiCeE\FcGlIdJ\K[M\NbOiQdSXT[VUWdX\^c_hcidRe[hdi\k\oXrbsZtXue
]Z^dmi
B\KdPfX\\[bbdcm\
@XAbCdHeIgJ\K\MeNbOZQZSbTaW]Z\\W]c^d_g`baZbdceedfZgZhcogqZr]s[uWw[
@fCgHbM[N\Xb^Z`]dcg]jarcsaufw\
C\P\Zi]\m\
AbHlQeUb][^\`[add[iYmZ
@hIXKYMnNWP\XP[\\c^]aecjdcfZi[mgn[r[vew[
FbNp\\cbvc
Pjc[
CbGjHdIeKdNWP\SeTiUXV\XbZd]X^[aYbcdbe\lcmXn]t\
EdFkG[N\PXWfg\k\
@cAeCXDeFbKdO\PYQ[UcWbXbZ[\c^]_bc\dgmVrfsd
D\I[KbMZXe[[]j`db[cWdcebgamYn\rqwb
N\W[`bwg
BfDZN[Q[X\\]mo
HbPdRdZ[]c`hd[nd
CZI\KnUfVaXi^Zc]fYggh\p[rh
\omew\
GfPZ
@\CXFbI\e\
CZK[Vd^s_\i]mbn\u[v\
@dCcD[IlNYQe_\d]fZg]m\wc
\\fhwc
GZaUdj
BcC\IdKhPg\\
@ZG[Pj
Lg
N\XZ\\mgnhpdqcr[
@cCXKbNb]XdkkSmkt\uf
A\B\D[IcJbMjNbP\W\XUYabafcgbn\
Vng\
GcI[PbX\\Z]Z`\d\mn
IoNccYe\mR
Tb\Vbbg]me
C]I\QbUdZf]acdehmZ
XZfbgfm\sb
@\NbPaTbWcXc[Z^Zdkg[qZ
@\C[FbGbI\J]LbMeNgT\V\W]\\]]_efZgfnbogpbrVu\
@]BgDaGdH\IdK\M[OZPZU[V\WbXcZd\]]b^W_ba]cbdYf[gZhbidl[rfu\v\w[
C\U[Zl
EcIcWhX[Yb]\_laibYdWfcgYm]rc
@\BhCkJkP[SaU\WcZX[b\fwZ
Db`Zwg
BcClPbS[Ud\Y_eabb\fhg\s\t]vewb
@bCYFdIZKcN\PbW[_fadfkgdm\wY
Xt\Y
@h]\_glbpfreseui
X]\]]acgiarev\
@fHhOiX\dbm\
B\I\dgmjw]
U\dgm]
AZCjI\JZPkXkZ\_Zf]we
ClIZKbN\ObW\Z\\Z`Ybfd]eafYg[mcreva
Nb]jd\rjubv\
ChIcUfXZ^\r[
CeDcITN]XY[]\ZfbmRv\wk
GcNcPdQ[Uc\d]c_XccmYrYw\
C[I\OcUXVfWc^b`cc\ggi]rgv]
W\Xb\i
AbC[F[IYJaLbPR[g\[d[fewp
C\G\I[KXNZPYU\]h_danfbietcu\wY
CYIZN]PbTbUjW]\j^\a\bdfim]ncsetb
@dFcKjO\WfY[\[_Zb\d\fYghi\j]ras\tduTvh
BVDfE\G[IZKcNeOgXZZ[[q\W]Y^\a[ffh[mWv]wi
IbP]Qc\Z]ogc
B\D\IaKkNgQoTWUa\odYegf]gYmU
Zgq\
\Y]ku[
WgY]]bm\
U\mi
^X
FcIWXhw\
IZ\YcWdgmh
f\hh
Za]Tdf
\iaWc\w\
I[Xd[Zckrhwb
@eCTQbZb\\^p`icbkUr\sdw[
_k
D]X\]rmY
Nh_X
\mw\
@]AXBZIaP[XX\j`[b]dYfbg\ldr\tbvfwZ
BZW\XY\imiwW
A\B\MlW]XZ[]]]`[a\ecq]ujvbwg
VdWioc
@bGWK\NqT\Z\\[]e_]d\f\lc
G[Nk]bo\w]
QfT]WaZ[dZ
\\me
@\A[B[CXE\F\GXIhLcMiO[PXS\U\VbWcX\YXZY[c]b^h`\c\ebfUi\kep[qhtVuZvVwa
B\D\KaM]Xg\ew[
PZdk
I\K\[j
@cNLWc[d][_baabbfavZ
Q\_ddWmer]
GgHcW[\b]\_[afdbf[ibm[rf
@]B[C[G\I\O\PfU\WXXZZa]\^]_X`XbYc[dkf[hWndo\q\reudv[
@WCbH]O\WfXcZ\_i`gdlfbgcidmX
NYiangobpcqg
I\S[Y]\b]a`cdif[ghi[ub
CcKbd\r\vj
C\G\N[QcT[Xb\c]\^ddZf[ghmep\ufvZw\
WfX\b[td
D\d\mg
C[XZZe]b`[ibr\ul
W\Z\f]gdsh
W\Z\sh
BbCbIYKdLaM]NmPYSXUcWfXb]d_[dYfbnYsbtdu\v\
B]NYXgofpj
@ZC[EbSfW\_e`ae[kdodqb
C\KU^c_khdq\t\
^dn\ocpltdu\
Fbrj
EfXYdi
^gnW
C]IgKYcXeWf\kf
C]DVEWI[Qb\bepucvc
BdKdNbP\S\WfX[wh
@cBbE[F\IgJbK\NeO\Wb\\_ZeefYg\mZncpdqcr[tau[wY
BkIWN\XWh]
DcI\WaXke[
@cB[D]E[F\IcJbLcNkO\\\_\ddeefYhfn[oZqcu[wZ
BZMhlU
BZMhlU
GhOZd\mV
P\X\Y\\]vcwh
Y\o]pl
PZXZompZt\
EdPZX[Ycaggbi[o\
WZai
@\^h
@\^h
P[X\\hiZ
PjWc\[ibr[
NgPeX\[a
@aDdFZGbI[OcPYQ[R[V\XYZd\b]d_c`ag[h\iel\nYp[q\rbscuivewb
AgI[J\MYOfQ]R\XeY\ZZ[e\[]f_[`ebbddeZiXjbrewf
AeM\P[]a^c_[`]n[oap]r\sYuk
_g
D\Eg
@bOiWYfYicu[
DiFcJ\ZZ]Xi\sb
GdJfPfWgbdsb
Dhu\wU
W[]h
B[NaPcegmdua
Odig
D\KhWeXa_[
\f
CdDhE[FjIbKcLfSeX\\iadd[tfw\
\l
Lftj
E[FiKft]
@dD[FhG\HbIkKc[d]\_V`[ccfihdiXmcqdr\w]
LcN]]\_XhboZqet\
X][ja[c[fb
[Qce
C]D\KYNcP]_madc]fc
LdP\WYX[[k^[cbfbh[qa
@YH[P]We`nddq]
CbI\KlP\[g^[n\o\
F]IfP\R\Xl_be]wf
@hFbHd_\`Wg[i\
L]Y]^h_bf[idua
CVD\I[K]LdS[TaWW[p]gaRfjh\iep[v\
K][oaY
W\[h]\f\
fh
F[IlX\[b\b]ch]
IiX\[c]c
Q]Zj
LZXZom
U\YW\eq[tovT
DWEfFgGZI[KdQbRYVc\[^bdaf\k\mZnZoer]s]wn
ZedewP
X[\g
D[PYW[XiZ\[\w\
BbCXEkFYGbLbO[PYU]WdXb\bccdVejgch\kYlarXtdvdwY
BeCZDmEhFWGcP[R\XY\beTh]k\m\wi
EgFXO]We
EYFtWe\]e\r[wf
DZeiwT
D]E[GcbXehwW
wm
D]EXeVfZ
DVelm[wZ
Xi\\w[
Fn
\Wcgg]
mi
EeXmec
G\Qbe[wj
DbQ]XZm]wn
wf
A\BfCeDbE[IeL[N[PXSbTdUcVdXXYa\Z_aaefYm\retcuZvZwZ
IcJcKfL\ScWeXf]c_e`adbe[gcibp[sSwc
I\K]Tb_cabgfsVtY
[bg\slta
I\K]RdU[Vta\gbo]sXt\
B\I\Xcnhpfs[
If
IcP\U]V]W]XZYbdanWpkr[sh
W\YdgXpSs\tf
E]PZQ\W[X\a[kk
B\C[EaFaL\OfW\X[^b_ba\c\e\g\mfs[ubwZ
@aE]FbN\OUP\SXX\[c\Z_Vc]dae\mprcw\
Ogm]p\
mi
K\Neg[sg
K]Uh
D]IfRaVXc]oZp[
A\F]I[Xo_ccfkcper]tiwb
I\N\PcV[[[cjp\w\
Iip\
Ij
IRP\XX_[ce
CeG\IgK\P\TbUfVhWaXU[d_gaabbc]dbg[n\obpbqetZ
CbGXIYPYU\Vd_hbedcqgrdtb
C\Ii[[t\
Ihp\
IUUbVcWdXZ[c_\obtb
X\tR
F\Iiq]
AfE]FbGXIdKbO\RdXX\\`ac\f[g]hcm\oYp\s\tbwh
AZBbCbD\F[IiU[V]^baebgeir\tbw]
AhD\FXG\IcRY\\ebtbw[
CeIiK\Pfm\tZ
AbKjo[
BgF\I\Rdt]w\
BcFcGgIVSbW\\ew\
Sd\f
F[K\fi
I\TjXdnap[sV
IpTXUZX][coY
IgPaTYUZoY
BeLbQ]R\m\ogw]
Lhoc
LfN\X\n\oi
N\ol
H]V\X[YgZb`bfbi]m]v]
Zl
Yh
W[Xk
FYIeRgX\w]
@\AbPcWbXcZ\^\d\fdgisX
@\Bgd[
@iAZEdG[KYN\WZ[d]\`\a\c]f\g[mhrawd
@jG]Ub[\\[]\_YmZw\
@[AbCUGWI\KYMaOcUbWbXZZ\]ba[dlw\
AgOhb\mboZ
QZZ\mh
@dBXCiE\GiI]JeKcL\M\QYS\U\V]WZXXY\Zg[[\\]Wbbc\fbg[i[lZo]q[t\ucvY
CYDcEXFbGnJdKcOjPeS\XTZW\[_c`\a[bbd\e[f\s]wg
@ZCUJcOdPZQ\Xl_haZdcg\iekdr\uXv\
CZD\FVKXPbW[X\_[bseXfXk\m]u[wZ
J\K\Z\g\si
@hC]O]bh
CZJbmi
CbDdG[J\PcZ\b\rcubwo
@\A]CfDdFbGcPdZZ_b`cbhfYi\mYsZ
D[J[KXZ[_Za[d[i[q\rcul
Wg_jm\u\
@dAVK]O[PkZ]_gbgf\
AbIdJjK\PZZ\_\bbgfwX
@[AdDfFaG\JVKhPZX\Zj]\b]f[udwa
@aDcEbGbJhZb_\a\bYk\sbt\uWvbwf
AiPbXZb[
@iCZOZ`fd[
CODcK[_e
bh
@gJ]PYWsZc\gue
@dDZFcG\J\KrRfZcd\f]sa
L\WYZyb[
AcClGcI]WYXfZ[_\fZg]
D\dnvX
@hO[
fhi[
CeEbG\LbObQeTXUhW]X]`]defbm[oisXvbwg
K]L\Oh`]dcm[sX
AaLVQ[TdX[aVd[k\meoisbvfwY
@ZA\LmP]Tfv\
QjT[m[
@eQcXg`edgof
LqQXa[m\oUt[
IgLbPcQ[i[m\
C]IeWcsm
Wgoc
CbLTPnQ\W\`daaobs[
A]ibo]sg
LhW[aWoM
GcIbQ\TgWeia
Whib
Tg
A\D[E]G\I\J[QdW[ajiZk[o[
QU
ah
CXQ\aNk[
O\P\QiSbTYX[aabbkgm]s\
CbQkTZabkb
G\X\Zbncoasj
CcMgX\_\we
KcO\Xiw\
BbC[DbEYFZKbL\M\N[PfQ\ScTbWcX]Yb^\_magbZcfdbfeg[i\jcmZnbqYs[uZvb
@[AcBdCbDZK[NeOYPfQ[RdS]TbUbVaXYYg]\^\`caYd\fYvewi
@\KYOfPSTdU]YgZe\[_W`ba[c[f]pbsbwe
PiW\
B]DdPWWfwg
O\alkbm\
DXObPSWfXbY\\c_ha[c\meubwb
IcPhV[_\n[s\
BkOfPT_d
Q\T[ah
GhOXW[X\_h
@aOZP\_k
BXCcDbG\IZJ[OfPfQ]TnW\ZY[\\[_Za[c]difbg[m[wd
W]\f_i
KhO[PcQdT\WRX[\\aVctd]w[
B]O]TcW\XhZ]_ja\q\
C\KbPha\d[
@bB\CbD[G[KbMgP[S\_\f[l\md
@bAiC[EeMUOcS\WeXbdimVw]
XW
ChN\c\
BjXZlb
Yo^btWvZ
B\W]XW\l
C\DeG[KgYjaZdde[i\pcr\sd
UXWaXSYd
Kjdd
@[AbB\I]K\LUMeN\T]X\Y\[\e\gaq[rbs\twucw]
I]th
L\tf
LYtg
git[
C]IeLZMeY\dcgftouc
\bghre
A]F\M]NbOcXZ[e`bhbqh
@YA[BZE[F]HaI[K[LYM\N\PiQdS[T[V]W\[\^\_aaYcYdde[f\r]u[wc
B\DVGdJeQ[R]SbUeWbf\nav\wc
O[Tbdg
Xi
D\P\Qj\a
KZPqX[_Y
CWPfW\
C\DYL]NcPVQbWdXX]ed\wh
Ck_Z
ClDdHfO[P\lcmd
Qna]d\fc
DbP]\gvc
CfH[JaOWP\T]W\_[djf[u\
OdPZ_gwW
CYDcJVPj_X
OePL_owZ
Oc_h
EeGdO|PRQYW[X\\Zibm[
PlcV
CYOZPj
C\Pi
IjN]T\cbp\
GZI]MbPdWYXj`Vdcebl\u[
B[CcIdZ]d\fdgisXtW
Wkgc
@aBbEcG\K\LdMZNbOfVcXWYf[\^baZdae\gdi\mgn[o[rYscvhwb
NZPcdlgVm[vbwb
AjBjD\GaJ\KfPcV[WfX\Zd\VabdgmYoaqer[sbt]ug
F[In
C]Jcmiu]
f\mg
IbYf^Vw[
R\UcW]\Z`ccbd[igm\v\
@hCcEeFbG[IVLbN]PUUaVaWbX\Yc[]\e^cd[gZk[mSpcqbvfw\
AYGYQfWcZb\[gYoYtrvd
IZRhdci[
OWPmW\d\fdgdmc
FdP]\fdYfemfwd
gh
C[D]wq
B\\hwT
I[vj
CfDbF[IbQ\R[WbYe][gehfibmbp\qZrdvZ
MlT[XYYc\[dbfbgd
@fAhCeDdIZPeUWX[Y\^c_cahbcgYmgpZrYs\tYu[w]
Cg
IgTbngp[w\
BlFeOaXXYZ_eu]wb
FiX[ibrgu\
@]CfGZJaKcVeWc[X\]^eaed]g[n]obtb
ObXl\\_hb\
W\XW\Zmm
@[CiIWK[NXP]Q\XWY\Zc_jdhm\
@jAfE\G[H[IUJbOSPiTcU]V\WVX[YW\b^Z`\b\dfeZfegWh[jbk\mdnYrYtUvc
BcM\\pg[lXwY
AZBeG[J\NdPhTYW\YbZ\\d_e`[acehw]
BXIbM\WTXjmYokse
G[KcO\WwdYgbmVo\
BWC[DbG[HbIZK\P\QbU\VbWeXc\X]\^d_b`dccebfdgdmenbqcs[tcw[
JbPcQbX\g\wj
CgN\Ya
A\C\WoXYfcga
@fAmBnCkDeEiFWGbHZIKJiKhLiM\NlO]PfS\UbVcWXX]YTZc]c_n`dagb[c]dZelfkgOhfilkbmYobpdqlrOsStfuevewn
CdD\KeOZS\XZZbf\gVmdnfobtbvc
CcIZJcKfT[UfZbaec\fZmboYrps\
G\]g
Xq[Y\MbbmZ
IXKlWbX\YX_Xdefahiierh
AbDdKbTdXf]Z_\gbw\
AbC\GZJ\P[VbWdXhZ[`adfsg
AgI\[mfbm[qh
G[P\Wddiq]
CnF\G]PYQXU\X[ZY`\gYsX
JU`g
I\Yh][n\pY
Vcfgilvd
BZDfG\IcN]OaSeVdXS^\`Zd\gcq[
FhI\WZYboTrd
AZKaXo\XiZmd
I]U]gbwh
C\D[GSIgKiP\ToUcY\ZZ_\fcp\rfsY
WiYX
AcCZPjbmd\i\
IZhn
XU\cmb
AdChZ\sd
IcL\XemZ
R]Yp]Z`Qma
GdMaNnS[Xc\c]ce\lb
UjZ\abgcm\s\
Ib_]rcvg
H[P\Za^\`babgflasZt\vbw\
CbIcKk\akd
XqwX
Z]\\^k
IdKlMdNoP]UbWc\[_ZmYrbtd
A\BbDdEaGgK]M[PgTkW\d\f\g]i\scvb
NZYX_[f\iirltju]vi
JaOcThVbWcZe_bfZgXs\t]u\
BbFbI[NbObRdVZW\XV[\\Z^ccddbk\nf
DYIdV[WkXiabg]k]nc
K]NcW\XV\q_[camYp\
I]XXldvcwn
UbXkm\
@\B\D[FeGYHbIePdRaTeUd[\^c`cabdeecgVmbn\o\r\tevaw[
CjpT
@UBiCcDYEZFcH[IUL]N\RVWYX[YXZ[[\\\_b`\a\cUdbflgZh\iol\m\qhrdvY
Ljtb
BfGjPmd[w]
IbLhhbq]
DdXdgim]
D\M]OdPXT]Wi\efcifm[pd
GcH\MeObQcW\\c]]^Z_Y`bdYfiiZubvc
A\B[CgE\FiGZIkP\Rg[g\b_icWddiYqcrSwd
A\DbGdM]P\W[Xdd\ghm[ras[
g[k[tk
CYKbNbUbV]XQ\ii\nbqbwe
DdG\K\]\djge
Ikg\tO
IiKhndsX
WUYgaji[k[pZ
M[P[V[XW[g_YaWb\c\hvrcw[
@bCZEsFPGfO\R[d[ick[lbm[r[tYwb
BVFZIZRo\ee[o[wZ
B\\h
AnCSDcE\F\GZJ\KSOZPUR[XX\]`\a[bie[fpg]mXrYugvcwg
B[CcEdGkSaW[XX]f^f_[d[f[mcodrbs[tbv[
@[AfCZF\GZHbMfPbQ\ShTcV\WcXWY\\Z]f_V`\abbcdef]gih\iblbn\p]rbsWub
BfFfG\LVN\VbWYXbYM[f\[_Y`Tb]dcghitjZkcolplqirftVuWvvw[
d\gj
FbIhLctY
@cBXDaFeGZT[WXXb\[_\accbdffag\mbsb
XZ[]\i
C[K[X[[a\\_b`\mh
C\I]KbUdVYW\XZYi_\dgnbodpdrfs[
GcWiX[rZ
A]B[C\F\GbIQKiL\M[R\VXWTYW[e]V_f`Wabdcfmheiwm]n[pWqeunvb
I\[\^]ffhqi[qdrgwb
ddgks\
CUFcIcK\R[UiVZXZYfZ][b\Y^j_\`cabdfgWqbrYsXte
Xh^br[
KbNWZg
@\A\B[CKDdGYI[NjP\TXWlY[]e_e`]a\dYeggWiZmXuhvb
A]FdKeR[TfUkVaW\XYY\Z[^a`\acdfe[fZgXi\mbrZsjvfwX
B]CaDaF[GbIcJhKaP\SbT[UXV[WeXbYZZZ_[aZfZghhji[s[tevU
N\WjX[Y\
BhX[`]
WjXY_Y
_k
U\W\dcgmt\
CcL]g\tgw\
Tbg\mj
AkEdGWKaNdZ\]g_r`[eWg[i[j\q]rRulw[
CdKdPXZ\`csh
BdGkPZg[
@kA\CXE\F\HWIdLbPYSaT\UcVUWSXhYaZm[g\c]P_d`\ccdZeefig[hdidmXpfr\sgv\
DXF]N\U[W\XUYU\\fXi]nbqZvZw[
NWOeWgX\\Z_fcdfZgbmd
CdJcKePbTgVgZfd]sVtd
ih
A\Wh`e
G]W\bj
AeOdPYWVZr_da\dXg[ua
G[T\ZjdYg\me
A[B]I\PhVb[\\Y_d`bcffghbq]r\w]
Idddrdtj
Y[^pi]n[vY
@\ObW[mi
K\L\McOZPbQdWcX]Y[Z\\Z][ddfdgjh[mco[t\wf
ChYf
si
AgBXCsD]I[JfKcObU]W]XY_[`Labb[dbh[m[r\ub
D\G\IdL\YddbrntZ
G]X\Zp
[g
PY`h
G\TeW\Xggb
IcYg]Yv]
G[lg
I[[Yg\wg
X\tf
CkK[^]
K\X]_imbn[
W\_\gm
BfFbGeIdKrRbTdUeX\^\d[m]n]rksRw\
P[Wnq\
ChW]_\dc
K\UiW[XVefn\pcsf
X\fip[tbucvc
IlWeYbZZ_\`[firZs[
DleY
B\DdL]PbXj[baYggidtcuXvb
P\W]ki
E][]wl
AYChEhG\I\KcL[NeObQcTlUdXXZb[p^Y`ZakcXfZgZj\m\nhpbqbtbubvU
CeX\[\wl
AfDfGfIeKcL\QaSYVfX[Za^d`]acd[lZmaucw\
@\AfGdP\\i_p`]a\m\
A[DZEhFbLZN[WZXX_h`ee\fdibo[q\r\scvbwq
C\JgO\WZZ\g\sc
@VAZB\C[D\E\G[J]KZN[O[PXQ\SSTYUWWVXPZ\[[\Y^]`da[bZc\dgeYh]j[k]mXnYrfsZvhwX
B[CgFXGULXRdU\VfW[XdYa[g_X`bdcf\gji\kcoeqltVuovf
@ZFhIZKaLcN]S\W\YZ`Zb]d]gYiZobpoqbrZuZvb
BoG[IcLdVcYf]i^c_ad\gjifnbo]pdq[ratT
IgdVibqbr[tZvc
FZRgWb`at[
IaU\_fo\tW
`gtc
_W`\qdrqtVu\
IZYb\]_e`Yg[uiv[
tgvX
@[ISLgY]dhr\t\u]
_cqgtZu[
X\Y[gYigtjuW
ilr[
In[\ddtcvZ
FSIhR[Y[[\][_gfciZqcugvd
FbI[S[Yc[d_ji[n\oeq\rd
BbCfFfRXT\XdY\`bgei]ncoXpZrit[vZ
AZB\FVIqY\`\f]rk
Fjm\
t[vi
C[LeNbWWYr^[`co\rWtcucvY
GcdYtj
C[I\LbRXV\WjY[`ebcd[gribp[q[rftSubv\
IUW\pdr[
FaL[NeS[WZXXYT^g_Xd[gRn\obr\s[truRvY
I\th
F[IfL]qZub
C\`cretV
FgIWghtW
B]L\Rb`fobrk
F[IcR\Yi`Zddievo
Gc`ZrktV
CfFbI\`\thvZ
CZ`ldfrYtY
B]I[_\d]icreth
di
rktfuXvX
ti
FbI[dh
IbT\WZX\Y\\]`dgho\rc
I\g]o]r\tg
Ci
@fKiM\NdOcPcWcX[[am]s\wf
A]I\dl
I\OfXU\e^b_ea]ddmc
FdS\YU^eb\e\n\tb
JaYd^co\vUwa
SjXZ
AYBXG\K]LbM\TbV\WeYa\Y]a^c_b`edbeZgeiYl\mhn\odpdr[tbuXvd
@cDYNiOePeRcY\_i`\n\oiplsfthvWwf
L[NbSWYY_gpes]tfvU
@\CXYj^c
YW\]ngpdvo
Kb[gmf
XjY]_d
ChYe`U
X\m\wi
NhUfY]Ze^cmbp\
K]YZ^[n\vi
Cb`Xt]
Y[mfo]vf
LhOZW\YZok
ti
L]oSvm
@\CXN\OmR\UdW\Xj[f^]`[v\wg
@bNbO\P]YT_jcYobpevZ
D\G\NlY\\[]]m[vZ
B\CYDYK[NTOYPcRVU\WrXX\\^k`cb\cYehiZmQn\p\tcvawl
Y[^\gjtZ
NdXZYd_Yg[miv\
@jCKHdNeXWYl\\]\_Y`Sddf]h]k]mcnco\pUr[vewZ
CrI\N\TaU]W[XfYW^To]s[
Y\cj
W[Yh
^gs\
`h
Yhg[
Lfo]
NfQbT\\Z`Zmgw[
N]P\XZY\_g`hmY
YfpXv]
DdGgI[N\P\Yg^d_\d[p\tev\
DbNUScYZ\c^e_[`bm[oave
B[ClGbIlJ[KdM]OePcQgRdSXTjVZXSY\[Z\\]]^R_\`UaccadWebfcgghbickflemen\o[pStWuZvY
A[CZFdHbI\K]LbN\ObP[RdWXXZYf^c`\b\dcf\gcoZpZs[vb
O\P\WYYh\\_\`\
gindvb
ChD[F]GbIlNbR\W\X[YX\\]c^\_b`hdYgZoZtZvbwb
CfF\IhRXm\
X]vcwi
BYDawg
BiM\N]R\WiXVZb[c\dd\gg
W[Xi
Wnb]w\
XZ[]\i
M[\f
EcF\M]\TfmwX
\\e]wk
XY\Y_Ymlrf
AXBUDbF\GZH\I]KbPcS\T[Ub[Z^d_[bec[fcgZi[kbl[m\q[r\ucvdwb
N\\\wr
T\Xh\eagdX
\V^]acncvkw]
CiPdW]XXf]ndv[
Q\Wg
Nfd\ecse
GaXife
MgNf\bqbv[
C[K\WdXZ^n`ibid\e\f\nZ
CXNXP[RZUnVmXZZd\bf[g\nXpb
ChN\`\e\
B]DjEXRiW[Xg\\d]ecfZm[t\vZwS
akw\
AWNv\b_]fb
P]Xcds
CSDiI[K\N]P[VZ^bfkq\
Dafg
IlK\`\ti
@]CgD\FcGZL[MeNcO\PZUfW[XcYbZ\]Y^X_\d]edfYgZh]i]mXocpareubv[
CZIdKfMiN[SbUcXT
K\sg
CnIbKgN]W[XYYZ_\deebmYn\pirgsY
McN[XW\\
Yh
_kt[
AcCbFcKXUmW\XU_Wabd]oZrcsgte
WjX]
N]Yi\epZui
D\McNmXc\\f\na
@eCWD\GZI[LYM\R\]\_fagb[f[ihk]ndp\
@bNeQdT[XW_k`ba\cfdVg]k]
@ia\c\i[n]
@\FcI\K]OhQdTYWfXa`[addhi]oXshwb
WWa\ie
@XOYao
f[ii
@bK\NY[e_[
ai
@dNiX\[[_Zc]hc
OVWWXY\]_\`[aUcYdciplcmX
@\BcGfI[PcWcX\[b_[aVfagfiZkXm[nkonp\tc
@[C\ElGWK\OkQQUfW\X\_\`caUb[dki[mrw[
Kgaci[khoZrdwd
BdNeScX\\i`elXwW
DhG]l\
BWXZll
JbMnX\lY
BdHcMbP]WeXU
AbC\GeLbMcPiU]V]acd[eapX
IbPZU]WVXhmbpZ
G[PhXb\dd\gb
@XA[B[CSDmEeFWGWHgJ\KdM[OURdTWUeVhW\X\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwc
BSCZD[ERFbGZH[IhKgS[UYV]XWZc[S\R^b`\abbec[deebfameoZpgrhsbtZv\wx
VopZ
P\WTXi_\
AgEeFeIdKVLeOfPcW[Yd\e_b`babb]fbihndo\pbrZtmuevf
C[K[Un^c
B[D]IfP\dafk
BZW][Vqm
B\DZXZdbegwb
DmU\V\W[X[d]eZwY
B\EeF]bXwh
DkEWd\eVm\w]
B\DXE\F\IYKTN\U~VWX[Zj^[dZi\mWo]pUsSt\
UeZhfbs[
B\C]IQRmY[_ee[
BiGe
DuE\GMaZdf
IXKWVoY\^\n[v\
Bh]V
BSIy
IYK\Vui\nVt[
I[UbV[on
a[om
DtP[
VdXiZb
Vfj\n\pf
DZE\IZUZV[[\ddejmZwT
X\Yg]Z`h
BoK[[Y
Bh
di
YZ[Sqj
BNDgI[t\wo
Ui
CeDfGZKiabd\e]fi
Ef
B\E\IkKoNc\fbmdXi]sbwX
UhVc
ci
BWDSIbJZKYRcVWZ\\\^YdXekfYmbvbw\
KULbNgPdU\VbXj[b_asgv\wO
Db[j_\f\
KdYcpgr]wa
BTGgImK\V]dY
KlU\X\
KdXi[c^\
BUIhS]wk
D\KW_s
BhGfITRdw]
BkGeI\\Y
@bIfKl_[w\
DcGhQ][c\Z]h_SahdZe\w[
IVV\g\q[r\setw
BYDjIGRu\ciem\t\vXwb
DQE\H[IhK\RXUXVWX\dZegf\m\tYwW
IYUb]fnUoYpkq[
K\Vk[gnco[pYsb
DYIYVZX\Yd]ffficvlwZ
K\PfW\_Yph
Db\g]]
DsGRY][f
A[DsGZKaN\W\_[eXv]w\
C\^i
BpCcGdW\gdl]ubwW
Z]pZsj
IYVwfYnXq[
MkO\XZa\
^f_d`Ym\
DnIeX[wY
DcE[e\wV
Vgn]
I[ti
^g
DjP\R\Z[lMwl
DZIrR]U\Xef\w[
D[Ik
B[I\VtnUp\
OY\dml
B\Pkd\
B[I\KmPXW[XYYb\\aYdvf\i[t\wf
BUNkX]
B\IfR[Xjdfecm\
DdN\c\eRwb
@[A\BYDcEhG\IkJcLZPcR[V[X\YeZY[Z^edgf[wk
KnN\
lj
@bCZG\HbM[NdUdVcW\XeY\[]\d_dabi[m\nbu\viw\
@bPgW]fdi[
P\Xg[Y\\bdccd]
B]X[[[\gcb
F\KcT\UdVhXfYd[a^[qct\vf
UaVk
KhT\VWX]Y\[dvg
X[wj
DqX\[\wZ
A\J[N\^c`efgpbq]
BYicvj
BSDfFZGOH\IeKgLVM]PbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
@bAcBcCZD\FeIdJbLZNYObP[RYS\TaUXVYZe[S^d_faYdXgmhaibl[m[qcsbtkudvUwr
@cC]EdFgIZK[UbVjXbZ\^\_Wfdg[h\i\kcn[o[p\rdsewj
I]Kq[c`bg\s\we
B\CdI]K~^[_ZsU
BYIm
IZXj\hcZw[
IiPeabidk\
Qmd[
KggYvc
IURm
Ko_\
B]Ie\dbdd]t\u[
AZD[I[LbPbV[Yh[]\Y^bcZd]f[i[m\ncvpwW
C\I[Kp
BxIQK]\ZwW
BRDrEVH]IsKiN\PeQ]Rf[\\c`\dbn\s]udwU
CfGeKjPaU\Xb\\ub
AbD\KhWf\d`bdTfcl\s[va
Dgw\
]m
\\dk
DiIcf]wY
Dgw[
UoW\c\eYwd
CiDbPeeZ
DiRZW\\ZdZwX
U\Zo
bgdew\
D@E\e~mg
DWEb\c
CXD\F\IhKXUlZmg[pXr]vh
UUZr
DhEfUdWf]\e\f\
K]PZX]ckuc
IdW[d[fYm[pdwt
CbDVIHJ\RzdYw[
F]Ri[[
@cCTD~E]GWIrJ]PX\Y]]_ea\d[f[mfw[
K[P[_oabrY
CdDbNi[b
[h\Z
DLOXW][a]\^\b[mx
NiX[
I[K[Vk[]^Si\nWv[
@dEjIZKRP[UeVc[d\Y^i_aaic\mVnasdv[
DbS\V]\Zfgwi
Bl]X
D\\p]ZuZ
Db_adlmn
do
Dgibwj
P]m\wi
L][h
BTFZItPbRTd\
Ti
DlIca\rfs[
W\wm
Dhd]
I\Z[am
@]AVChDlKVNXQcRWT\UbV]\c]h_Z`aabd[e[g[iYmdsav\wn
DjN\\Xw[
F\Rh
DcicoYwV
CSF]IYKnTkV\dZg\p[vk
IR\\fi
D\X]m\wl
KWN[X\Z][Z\bfem\q\v\wk
CdK[LaRbUqVb\Y`]chg[i\mRodqvtdvZ
DbEgmcp\
F]I[K]W[bmd[tbw[
NlX\dYm\
A\B[C]IWN]T[Xh\Vf]gVl[scv\wv
AgGZKbNvP]Q[SYUaVYXg[j\Z^l_[`iadbZcsdbeZmYncqXu\wW
KcNl]b^b_amXw[
CdISKYUkVeW\]b_fbZdZfcidvp
DeI]V[Zb\\]bm\sbvpw[
A\C\DhF[KoO\R\UZX\[f\[^Z_TaYbZdhe[i\mtq\sVvZ
BcCZD\KnP\U\XZY[\S_Zaafjg[i]mVu[vWwi
A\CjKbUZ_bmZ
C[IiM]NmRZSd\i]cb[mev\
CYF\IYKZO[UjVlX]YbZg\i_\cbd[gYn\pbrcs\vZwZ
B\E[XZ\d]dbng\v]wf
AWCQDYE[HbIWJgK[LbNZPYQcR[TfUsVjYkZ\]V^h_Zb[dZfVg\i\llmUnYo]pcsYtbucvTwW
B\D[IYKZP\UvVZWeZb[Z\]^ad]ghi]mYo\w\
J\KjN\v\
Kj
IzOdr\t\
]Yuh
AuDdI\KYP[YbZr[R\c^eeXhjk[qc
wk
B[CeDbIPJhKZS\UfXSYb\hdYfdgrmZocsetYvWwg
DiQ\wV
AeC[DVIfKfMoR]UZVYW\[T\n^b_gafbhc[fehcm\neocpdqbrbv[
v\wi
KZRNW\[Z\f`\acdeilmZubw[
@[A\ClDPE[K[NiQ\ScUXXcYX\W^caWbXcge]fPi]mYnjocpgqdr\sjt\uevWwo
CrH]IWUeWeZ][q^]m[wY
I\[hg]
A[B[IgPf[\_c`bfdm\wc
A[CkIVNgP]VlXb[Z\W`ZdZf]h[n[ocv\wZ
Qhw\
B\IyKZPcWcXYgco\tXv\
K[L\RbXj[[gctav\w\
A[CfIdP\UYWdXh[b^bd\glt[u]w[
C[D\EZIjX\\bcYelucvcw[
W[apw\
DYR]WcXc\hd\ecfdvkw\
BXCdIdKZR\USVP]da[dfgqifo[sVtU
AkBYCUD[EbIfKcNbPbReSXUPVWWeYY[Y\b_Za\gsh\s]tXvR
tR
D[E\I[N\ReU\WXZ[[]\c^[`WabeUmVwo
D[E[KbQ[UZV[XW\[dkmxwU
K\W\h[pevj
A\DYITKYLdUfVjXSZc[[\[`fagcXnfompgrbthwb
K[R\VlWlaigdi\qarXtXuYv]w\
C\K\N\OZPc[t^dmXqUw\
AZC\DaPj`\aedb
A|D]PZR\_R`[b[w[
CYD\IZUuX]g\
AZCb_f`cb\db
D\KjbcwY
LZ[fw\
AiD~EcKVObP[QeZW[]\]_baWeZg[i[mXsfu\vd
AiDxEdK[NWPWU]Zb\[]]aVbecbdag\m\wP
X]wi
Uf
KiUcae
Vjn[v\
DwGWwZ
DsKiN[P\\\_]wU
B\FbIh
C\DrVdd\ietb
N]\jm\
B[DYFeIn[\`]ccddmb
[gw[
IXK]Q[S\UcVdW[[j]a^[chfYgchdi\kfmWp\r\v\w\
@cN[U]WW\Y_bdZmvwj
]\fXujwg
Pgrd
Ab^e`g
AeP]Wl^b_S`\dd
CnWg^Y`Yi[riua
A[CgDXI[PlV]Wh_eiUrsw[
@ZBOD\FdI~K[N]RXVZZ][]^[aYdWf]mnn\oTp\rStZud
E]Q\[ZmnwZ
I\PbWe]Y`]gjp]tcve
E\NZbm
R\UXigwZ
W\feig
ih
B[DWIeKWPYR]WfXi\[dff]gbncvlw[
EaKXP[di
V[ZV[k
X[[kiZrb
@fA[BnC[DYFZH[I[PiU\V[W\XUZ\[U\m_i`ccff\giiTocpdqpr[vkwd
DnUWZ[[l`ab\f[h\
CIIZK\UfW\^\_bmb
V\^hiZvg
I[K\VmX[[d^ZbbcYi\nYpcqftfw\
IWK\hj
U][]\\ackj
sj
[]wn
B\DUMdP[ScX\]c_\fblbmdnbws
Sm
ah
DPXm[[eowW
D\Z\ils]
@eA[CcDWEfFiIeKULdMcNcW\[\\]_ecbd\e[fXg[mcndubv[wl
Rl
DtGYIeKtP[R\WbZS[\\\^adge]f\i[mbshwW
P]_jm[r[sf
mVwl
C\D\F\K\PWVmWWXi[\\b_cgdhcphrY
AeDWFeIlKTPZRYU\Xn\c_Y`[d[f[gZm]oZr\tb
IUKVPeUlX\YiZb[b]d^]_\a[hfq]tew\
\\fh
BSD[IgMgPe[\\\`be\mVufv]wv
AhC\DTIoKYOdPZR\V[\X]b_\a[daecf\g\mbnZsYv\wk
X[dgmY
DgEcIZKXN\P[QbU\VZWcX\Y[ZY\X]Z_adZeXfhg[i[m[vlwl
A\DdQ[XUddeXmcwh
K\RiZ[abi]
BQIp
K]L[N][g]efdgdhcmbqStbw\
DZH[Ze]afhqV
BUKcNqSh[[]hccdce]m[n\oatew\
D[HcIoJfKbP\RXUlZZ\[^\gXianb
KYN]U\\fpcsk
Zircsc
B\IbKhLdUdoY
G\I]dh
BiGqXhd\mZ
CXDnEeF\I[KjLbNTPTQZU\WWX[YVZ[[\\Y]c_f`cakbWc]eYffgbilkXmYvZwc
U[Zb_fvhwX
@cB]IeKZN\PdR\V\WgXb\i^aa\c\d[f[hei[mfo]rZvZwr
cZm]qcwk
UfV\\Za\dkg[iemcwZ
ChD\H]KjMeVVWaXX[b^W_Rbbc\dbf[g\lbnbq\r[sYvdw[
KnL]MYU[WgX[Z][e]b^df\g\sVv[w\
CXI\W[X[_ea\d[mn
AhBgCZIWJbQ\R\VTXsYg[[\d^\_Z`aaVcYdff\hXiml[m[p[q[rbs[vfwX
EaKU\g]d
AbC[DaIaLdWgX]Yc]Z_[bages\w]
C\DbLbPgWZXgZZbfdc
WiX[rZ
Zh`\ggs]
BiIZV\_ac[lZrks]
B\IeJ\LbW[XdZibd
@[BdDgEeFYIRKbLbPaReViXc[V\]cZfeh\ifj[n[tbw]
AhBXCgDXKYLbNdP[RhVYWbXb[d\b_X`]badbiikaqZ
D]KhLaVcWea\iX
A\CcK[PbYd_g`\dbfe
BjE]]cw[
K\fl
_l
LbPmXcY]_Zacp[tb
DhG[`b
B\EdF[[n\[_[b]i]
_j`b
IdL[U\`im\
AcDfFiI\RfViX\dZh\ig
B\DcU]Zi_Vafc[dawh
A]CoDZ_Zia
B\C[K\PgR[Vm[[^\_d`]b\jZn[pcq\
B]Vl`a
@bBsC\FSGhI[P[R[UnVWXX[V^e_Wqn
B}C[DYFbGfIXK\[Z
_l
@ZB\EeFkIcK\W]XbY\khu\
B\E[F\X\kn
AYBYC[DaEbGgKdL[QfT\VcW[XWY\ZX[\^d_h`\abedfWg\hbibkZmgq[sZ
@iBZESGgH]I[J\KYL]MhPeQ\SZTdUdZ]]e_bbecedZedfXhfibmXo[p[rftgwh
@[A[DfEYF\NkO\TgUbVeW[X[\Z^b_daYc\dpg\iak\m[nZpdwb
@]E[GUIdN\QuRdTRWYXYZX[\\bmZ
FhI\K]Uc
Dg
EZGcKZWd^\_diflWmfu\
KbOhbci\
@\AbCWDcEaGfHcK\MZNbO\VdXY[b\X]b^\_]accldXh]i[limen[
@\EcG\K\N[O\_jgbrgs\w]
CiG\I[JcKhRbWgXY[e\X_Vf[mc
FcGjIcKdQ\ScXc_\bbifm[t\w\
D\QYTcXcalmgocu\
@cEYJdK[N]OZP\QZWV^e_e`ZaddzmirXucwi
DVGgwb
EeIfKfN]O]\g_\abe]nbr]wg
@dGYNWdgm[
\i
@fB\C\G\KZNqWb[V^f_mcUe]n\pbr[vbw]
Ub[g\\]cfbi\qbue
Ud[kfdqX
[[qj
WcXZYi]]`dd[pj
X[wi
@[A[B[C\D]IhLZO[Q[R[TYYe[\\Y]e`bb\cZe[k\ncoUpdrdsZtZvdwT
A]BXCfFgG\IiKeMZN]O[PmShUWVfX[Y\Z\[Z\]]h^[_b`imaodqcrZulvd
I\MbWbXpYbpT
WsX]n[p\
A]ChFbI[JbLaNeO\P\V[Y\]d^Z_kh\i[n\ofrWsZt\u\
j]ncpd
@\f[ifngpZ
FeIja\idrm
A]X\_Wh\rcvh
ITNbVgYXZd]]_cd\fgiXngpYrZvk
_crh
LfYbfZh[n]pg
nXpl
OdUg^Zgfmbnep\r]
Pi_Zn\p]rp
_[pZrj
ClN\\[][^fi]mdnVpermvX
F\i[rj
I]p\vr
CrWcX[Y[Z\]l^c_\`fdbhbp[qXrY
C\L\WYYc][^h_[`]femanVpfqYrhscvZ
K]Ld_dpWqfr[
pXqh
IiVc\h
C[D\FYIlKbLVRfWfX[YV]c^k_c`diYmZpaq\r\ubv[w[
Ygf[o]
CWFbLdP]Q\U]V\WYX\YZ[j]\^Z_c`\adhcmdoZpcqdrZv[
LZnZpj
B\CZG\IbJcKqL[W\XeY[[X_W`\dcg]hbi[rRtgu[vd
iim\
`bpgqcr\
Yng[pYvW
Vdnh
I]MeXgp[
EcWdifn[pYqa
CbIcVcWcX\Y]]m^\`fg\i\m\oZqZrT
IdW[Yg
GbI[Vc_[rfsl
CXITK\L[S\UeWdX[YY^[`fd]g\hZiXnaoXpkqXrXs\vc
ig
YQ]c^[_[`[ibnbpdqbresZ
Ih]\gfhdm\pc
VWnTo[pj
Yiq[
C\IYZb^b`\ffi]naph
Gd]\i\pg
Y]^hpgq\
CdI]X\YX]c^c`bfdiZmZpYqpv\
BbL\Yifbg]iZpS
LdX\nYprr\
IgV]c]p]
CZFYIcKgNd^b_\nZpdvh
g\ioq\
Wa^X`]n[pcqT
Y\nbp\rV
FiIgK[V[
I[L\RcVbYb]W_hicnUpjrev[
i]p[ro
Vf
IgPc
V\n[pj
BcDbK[LePZS[VbWYXVY[\b][^ba[d[hdibnfohqdsft[u\wd
BcDbIbLiPiVeZd\b^ad\fghan\ofpcr\ve
IlUh[\\es[
L\VdY\[bn]o[pi
nYpl
I\K\LXP\T\UZV\Zb[bngoOpbqXsbt]
LNn[oypZ
B\LmSX
G\OdXidcw[
O\V\Wm\c_[i]wZ
BYDfRdX\ecwX
JgP\p\r\t]
B\IjLRNdSbUaWbXVYhaYc\deggigpeq\r[tmv\wf
GbIfS[U[X\giij
N\WZkf
BWCcGZPbXc`efi
Xgf\
BcCoN[PbW[Xr\]_[lVm\rgs\vhwZ
LfTUVeXf^Zden[pZva
PTQ\Xi[Z
UbYhafo\s[vg
IaM\WlY\Zb]cfZo]vb
CYKZVfYk[\^h`ZpbtU
@\CgI\JdKVLmT[UXVgWZXfYjZa^c`cb\d\fYiem[naogqYtSvg
F\QZTgU\ZZ_\rc
IcKbW][\^OdenYvb
BhGbObQcWTXgd\wZ
IZX[^enh
UoX\oXr\vc
oTrcvj
IcX\ph
LeVmX\
DVX\wq
D\I[MhXY\nw\
P\_dk\vl
@YAbB\C\D\EeFeGYHcN\OZPcQkR[ThU\W[ZZ[h^b_c`cbccbdjeXfcgThgibmYn]o[pfqYsYtdujvfwd
B]Xnu]
nxpRr\
CaU\X\\iuX
BbGeNaPZQ[WbXdYYZZ\\]\_Z`\c[gkn[pdrjs\t\uZwl
]gg[ibtju]
B]CkR\TbVYYaebi]ohrmsbwh
A[CYD[GVKdOfPiZZ_]b]defcu\we
D\G\LfOfQbaZmssc
@bAcBdCeFbG[IcN\OdR\S[UPVWWbYkZe[[\d]\^\`\c[ebf]gchfiijckbmZpZqZrdtZu\
IiK]UcVX[Yocva
IiL[VW[X^chbnbphq[rXs\
@dKgWcgfoctZ
rm
AbDbN]P\QiZka[fh
CYGZJbN\OcQ\T\YcZa`laae]kaoc
X\Zcvdwi
QbWg
\h
P\TXWgaiw\
@[B[DeF\GbIdN\O\PuT]Xc\d]a_]a\c\d\f]obpbugw\
BXE\F[GWM[PhQWVbWcXi\\_\a[dhfbg]i[rZtcucwY
@cEeFbMdSbTgW[XX[[\[a[fhi\n\oWpor[
D\N\Xffhs[ufwY
@[DbEcGRHfOdQ\T[\e]X^a`fcbd]f[ilm[n[oYp[q[sdubvjw[
IYP\TZVkX[nercvc
A\C\N[Oi\ec[ml
C]`l
FbIcLhX\ZX[\_cf]qbv\w\
AdB\HfJ[L\PjTpUbW\a\gbr[sVtk
AbB\FeIYJgK\LYNiP[SbW[\\c[ihk[nboqpeqh
d]tmuT
BSCjMWS\XX\d]b`bfclum[n\uXw]
SdXZYY[g\[]kfYvh
@cBYDfEgF]H]IfKcL\PeS]T\U[VdWcYaZ\\\]Xbbcbdbeam\p\q[rbsZtbwc
AfChDjFgIgKWM[OcPdRbVdXYZ[[[\k]]_\aabZegfWgen\o[pZrctZwg
EhOcVc
G[Ib[la\s\
IhL\Pcp]
@dIWKbacobpd
Kl_\t\
D\LbPlVeWe_df\mdw[
JcPtWZ_[aad\mew[
D\GiJ\V\W\XcdVocpdwl
@bC[I\OgQ]WZYf_\aXd\fcvew\
@fArCWE\GgIYK\MdOcPgQ\TbV]WgZj^c_kdXe\i\m\pcrbtgue
@[FbI]X\Zd[ha]dbfbm\v\
KiWd_\a\
TddhmT
Qj
E]GbK]Xo_blcwW
CcI]K[NgUjVbd[fni]
K]ip
I\K\OhQhTcWbX[ZZf[i\k[m\o\wf
OhQ]W\m\
DbO]PYTcUbVb[]]gmbobsetZufvd
AeCcNdO]T\WcYZZi[\`[dcicoeq\s[uc
DaXi
WZXU]fu\
Z\`bfnuYv\
Zf[iwZ
@\KdL]P\Xa\b_[ah
@\P\WdXZal
B\MiX\
I\VcWdXg
@jA[BdCXEbGdJbLeO\PUQbReTbUZXZZe[X]\^]`ZaZb[c]defeggh]i\mcn\o[p\qYsgtauWvXwW
@\A\BnCbGXIUJ[KWLaM\QgUXV\XTZa\baddZfYibl]oYphr]setiu\wZ
@YD\EcFgHcK\LgMePdQdWcX[Yb[\_c`TaWgbmgpYsbtZ
BeTbZhd[fegbsc
@jBbH\Re
@\E\IcLeO[TaUeWe_ZdTfYmiodsct]
@WBdFcIcQ\TcYbZ\_]dnfig\q[sbtcvZ
@cBfCYI]LcM\N]QcRbS[T\UZX[Zd_caYfbgci[mbp\q[r\se
B\CYT\U]Z\_ha[gemksd
B\_\fkq\s\
BWDZG[H[IcJ\MXNaPbQdRhVeX\Yb[d\g]\^d_Uadb\cbeZmXnYoZqbtgv[
R\\facog
B\FcInKaP\R\U[X\\\^\_Zakg[i\j\p[
IiRboT
Yig[
NdX[\dgk
\jcelTw\
F]IXRjTcUlVWXUYZ[]\V^ee[n]rewa
C[IYNaV[\\][^i`\i[
_i
]g
BfDSEhFgGXIQK[PTQXRYSZT[U[V[Zc[Z\d^[`]afccdbengXickdlYmcp[rcuVwb
E[F\PcTb^Xaecaejhci\jbnYqdtZuZ
nip[
C\F]KdTg^]g]p\qj
B[FZK[M[RXS[U\Vn[T]Z_\bPd[idj\m\neoepcq]rSvbwX
CPOb[\^e`npf
X\gg
PiZh[fpbw\
BbFeO]UhV]XSZb[Z\c_[dcmgwX
dmf\iZ
QbWzXWb\dbr\t[
H\X[\c]Zmk
@ZBiCjFcGpISLkQcRWUUVkYf_\aWdVf\gUiYpaqPrBsRtwu[vdw]
QbW\Zh
b\dmkY
BgXXdafb
@gC\EeG\OZT\X\\[bbd]mi
Tfpkr\
PXQ\T[WXZud\
FcIfTb
E\I[W\XVYb_[`\a\isrZ
CjHdJ\NcU[Y\akfZi\obq[
AeC]EZQXWaXP_[bfdamh
B\C\ILL[O[UYVLXdY[^Y_\a\h\nsogperYt]w[
D[FcKbNlObP\VdWZX[[e\We[ffg\nQobpmqZsZw]
W\uh
CmR\\cd]mX
JjO\UbWbX\m\
CeI\OV\b_f
CVIcPfebmX
C[SfU[Xe\b`de[
J\a[djm[oepdsdub
@aBZCoE[GOIaJaKbLWM\PgQfRbSZUXVbWiXTY[Z\\\^U_Z`nbfdbgch[i\k[mbogqTrisgtsuZvgwb
Id`brgt]
X\[W\eeb
IZW\Xn_[
Pan[ocpkt]
fh
B[D\FbG\I\NTOhPaQYT]UlW]Z\[mbhd\e[f\g]heiflamcocrbwY
BWITQ[RbTjViW\X\d\oephsdtb
@cAnGYIcMbO]X\ZY]b`\a\b[dcml
CcDYE[F[IdJgKVLdN[OjPSQTR]S\TdUPVgWgYP[n\W]i^d`cambfeZgZicpkqcrXs\tiuZwc
P\`ddeg]tX
U\[f`Waiphr[
F[I[KYLgMiP\TiUYW[\ZaYg\qdrbub
C[N]WkgdrY
CcQ\TfX[[\a]d\f[i\mcnbpcqbuqwZ
GdeU
D]GWQVTZmx
_ernuWvZ
@ZAfDdFbL]N[O\PnU[VdZd\Y_\`cdXgci\meneofq]s]ufviw[
Z\o\pbti
VbhhvY
B]WZ`coh
E\Vcb[niw\
[hoc
F]KWP\Whacbhdj
D[K\QsRcTdWcXVZ[dYehmQo[
Xfacf[il
j[nrpZ
@bBbIdJfK[WmY[\[_\mcpZwe
C[Kjib
BmD]GjZ[d[fZi\
@[B\CYFcGfIcKmMYN\O]QcRZVXWbXXZW^\_Xd\g]ieojp\qZrttawV
AlC[X]
BcDbE[FjG\H\I[JdKYOfPfR[ThUZVkWZXcZi\U`eaZbYg\iekbmZnVpnrethu[vXwm
DZKZO\RjWbX]Z\[\]aa]b]dZfai|j[mWn[pZr[
BcQVme
CWGZJdPoWhXUZ\[b`]abdfh]n[o\pdqcs[ta
AmCZM[OfP\Xd_\md
i]nYpeq\
ISQ\TlnbsV
AaPbXYZc[XfYqf
L\N[Pfm\niqeu\vd
Ccehid
BTCZDdGZI[NXRbT\WY\gd[eilcqfwZ
B\M\\clf
A[B\CeIbKWXW[]\g]b_j`\afc\ioo]riu\wg
@cA\B[CWEhFcGWIYLbM\N\ObPSQaS\TcU[WXXZY\ZX[Z\W_V`[agcddde[g\h\ifmcn\s\v[wY
AbBjCnDhEWF[GgLhOYPZTcU\XYaudOi\s]
@WK]P]T\X\akia
CWdj
Vcagi]
E\TiaRdW
@lA[EzFbG\I[K\NZOfQZTaWZXZ^\_b`TaWd\iekSmbr[
@\L]^aajd\f\m]
@fAXDZEkFfaUbdij
CWF\KlPbWbXW[[\Z`baKcudXf]h\i\lbrk
BYG]a\dy
@ZF]ajc\dX
@ZBWX[arb\
Xbffi\
ahd[
ObdhiZvd
CYEbFdG[HZIeLbPbRbTkU[VcWbZ[[[\g]Y_Y`eaZbbe[g\mbnfocperlsetcuc
@bAYBfCdDfEZHbIiJbO[SYT[UbVeWiZc\W]Y^d_j`gaSc[k\lbmUnZolpeqerYtb
A[CeFYNcOWPZTVUbVZWiX[[b^b_e`ca[gem\nbohpfqbs[td
AYI]L]P[Q[TcVZWcXcZca\d[f]i\p\sgv\
T\cfrms[
G\TaWbd]ik
aZbh
IWKmP[WgXsa[c\d\rb
IgLiNeRZXc\b^faZpar\t\
D]PgW]XX\gai
F[IVKVP[Q[T~UWV[W[Z[aTdXf]geo\pUrYsNt\
FlP[
BnP\ahd\
Fbagd[
LWMYXhm\o\
CdWZadri
F[IeL\VZnYpV
X\rh
@dCXDcLbP[TZWmXa\\^j_b`aaZddg\nbrV
AiC[IdPbU[Xda\ddiemZp[rgt[u\
CbE\FbG[KfLeNdOcP]QoW[X\\\_[g[qXrdwb
U]Xd\lm[nc
C[FbIkN]R]T\Udn[sbvb
EZOecadj
AdFXIbL\P[RgXe\\aUcZd]f[kcm\nep[rgsgugv[
AbBUFWReUhXd[Z_c`bnXpdrRsZv[
IjX[a\t[
F[IjW\X\td
B[LpTZp[q\
FZIcLqQZTXcefbq\t\
O[\\]\mppcr\
X[Y\mnw\
@gGZKcT[WnX[_caTcjdfeiwZ
UcWlXc\\dfs\v\
IhLcVY^[pTr\vd
BXC\D]FdK[L[MaNdPeR]TQVfWa\X]d^bacdgfii\nioYpXr[seteuaw]
A\PYaydcrZ
IeN]PcR]_da\gdmbnfpirUs[uk
AeFZKbWfX[Yb^W_Zf[neocpRsfuZ
D\N\QUToWW\gamd\f[igr\
IXTYXM[]^Xmtr\
I\pgs\
I\KcL\Xd_]b]dbf]o[phrjw[
D]FiIcPbWbXXdcmdp]w]
@cA\B]L\ORPXQeVYWWX[^oa}dcmWn]p]q\sbv]
X\ncpbshtb
BmCdW[Xb
OfP\Rd^ba[rh
IYLWMlWXXhZ\\[h\jcn[ri
@kL[
ITRiT]WdXeYb\\^Xa[f\ifncodpbsYu\v\
pgrZsY
X\^ma\n]
pgs\
aiw\
AeCXK\NjZa\b^d_[ffsXv\w\
CnNZn\
CbKj[Z
AYC\EbFbGUHbI[L\QcSbUcVeW[Za[daec\dcf\hdn\obsdtcvc
BbC\DgIbQdU\WYXdZh\[aZdep\shv\
hcpg
B[K\PaQbTaXWdnpcs\
UWsa
C[I[UhYfZma[gZo[s\
Ui
QXdc
Vi^]pY
UdVfg[
BqGZO\Q]abbc
IeKkMdP[QjUfVdWaX[ZW[ea\d\m[obqb
C\NhPkUeV\X[a[
QcT]U\Xg[ehZ
B[JaPaTbZ[ogpe
@dCZJjK]OdQ\U\XYZV]\^baYdYfbi\mcpbsj
DbF\PZT\W[]\dy
FYJ[KZOZPYVZWUaUbYdjmi
B[[[fdhepit[v[
BgWcX\]\bb
ngpZ
rh
Mive
I\aZoi
W\XddYrcthv[
ajdTf\
BfFjO\PeTaUZV\Wh\fafsXtb
PdTcWZ^\a[d[fdshu]
EaF\IcPgQkX\[\bbd\h\u]
Vj
I]XY[da[d\f\hgk\obpiqdv[
hg
L[[a_\h[pm
Khagfbs\w\
UoZWd]
XZa]r\sn
D\EcF[Pgahd]ibnd
PVXd`Zdm
[[qj
InVdX[e\
F\IWXieb
AgB\CaD\F]GbN\RZWbY\Z\\]`\b\c[d\e]iZmbo]qi
CZEeK[N]Oc[]_of]i[u\
CtN\m\
CcE][b_\c[elq\
WlXY
Xiq\
C\NdeYfbqewh
C]IbNjOdXY[b^g_[oerc
C[XR]jm]
C[XU]em]
EdQgXcZd`ZvY
LaZ\vn
Lavi
KbNeU\X\Zg
@dAYBXCWDSGWH[IFJcKbLgM]NbOcPcQXRYSTTYUXV[WaXZZc[R\W]U_cc\dXeXgSjbl\mVncobpeqbrftgucvYwU
MpNeOfXe^b_bqYsbw]
ViW[X\
LjPVQfpY
L\W]aet[uo
n]ph
@YE\L\ObPiWZ^f_\`cdZhbm\n\ob
LgPhTWX\pbt[
C\KcW[^[nipZrdug
K\QjWeYc^b_\abfigjk[tZ
@j_\qduc
JcKfYZZd^]ncrTsZthuc
L\W\nZpgtb
EZJ[OkS\TfWZa[b]fZggi]tfvcwj
JbKbL\YV^b`Yi[okpjrO
@e^Wcgr[
J\PfQ\
EbKe_UhcibnbrK
KbLj^at]
@WCdJZK\LWNbO[U\Wg^X_e`daYddf]iZm\ndobpXqZsbt]
D[EVJdNdO\WXY[ZX_\agqar[s[v]
LYnjoipcr]t\
WR
LaPjT\WfX[^c`[f\g]kcn[q[v]
LbVZnlo\p[r[
EgJ\`[fZqht]
@fLZPVWgZe[c_[a\gbpbrh
@YC[E\HfJ\KjLZN[OWPbWWYj^e`bdckZmbpVrWsbt\u\vl
PbQ[W\YdZZ_hqbub
LbP]X[d]obpirZ
@lE\O\aWd\m[rc
BkOdPTXg
YWo\rc
K\Ybn[sO
Nbg[tjvd
Kg_dgToZp\rfsZtlu\
LWoc
Yiadd[
CRK[NgWeX[YX_[`bd\f[gbnbrrsYtbuUv\
@bWfX[`oaV
FeI]KYOlQdTbZd^c_q`\dbmirbsitZ
CYEhFfI\JgKSM]N[OeTfW[YlZb\Z]e^h_x`baadffggih\icm\qcrgsdteucwZ
FbKeNe]c_\`]nVp\t\
JbWZX[ogte
X[rj
@gJ\L]W[XX^[mjncpcqgub
AdLcPbQZTcWYXZ^ba[i\rYsXtf
@jC\FcLdOcPiQXW\X]YcZZ]d^caYbedXf\hYiindoYq\rgtVv[
@eWZY\ZZ`gfaplrlsbt[uZ
PiQXbb
K\WWre
L\Xgoa
KWL\Oca[ogperjt[
@gLdX\pctT
Xjiemf
PbQ\XZYY^fbdfYi[nXpfrfsguj
@[CaJcKfNdPZW[Yb\d_[a[fkglhanaodp\qcrgt\
G\K\O\_hr[
LjOb
L[O\Z\]\i\ocul
@hOZ
L\TeWjaYmgo\t\
Jjie
O\^\_Xdp
@PCpKXLcNbPTQ[TeWZX]Za\u^[_g`[afcZddfficjckbnWoZqdrTsduYvf
@eJgOZP[WR_[a\dZ
CdLbX]][kco[ritZud
PtW]XZY\`\i\p[q[tev\
H]LUN\qjtY
JbKcL\Pc_jbbf\hfi\q]rYua
C\KhPci\rZu\vc
CcDcEdGbHbIZJ\LgNZO\PXUZWdXV\[^Z_b`[agbcc[dmecfZiel\pXqXrVs\tZw\
BfE[GYIkJ]KfNdT[U\XZ]eakeif\gbkbmcrZt[udvcwf
C\DcWgcVifw]
P\Zga\
@\DYGbLqWTdhq[t[
BcCgWVZba[gZ
AcWj_[
C[MdPbX\Z\ahgitXuZ
ChW\Xg
Ci
IRLZW~XeYhZ\]\^[_\`[dkg\i[p[v\
A[WM_r
WlX\d\ggt[
DbWku\
CXDhHcW\XVYbbjeXgetf
BbDZFZGZI[WWbaeig[
WVfgg]
Wk
RfWcX\
AiCXD]E\FcGYHfIlJdLeM\N[OcPeS[TgUdWdXWYdZk[d\\^[`aaceXfegVm[qbr\t[vg
A]FaIeK]LYP\Q[R]ThU\WhXdZ][ca]dXgXo]pbqerksbw[
Dk
AfFqGZHcIiK[RbTYUUVXX]ZS_baobadkf[gLiZm[nZq[rZs[v[w\
I\Ueg]
N[YsZ[_ddfr\vW
PcW\\cscwg
IUgjt]
PmWf`Y
DWIlKdL\R\T\W[Xia\dae\i\n]pdrdsb
Zkw]
U\X\Zi
DZThdfe\
FcHhZ[]\gmuY
BbOfUY[bml
nbui
PfW\Xhebp\wd
T[XYwj
FbImXVr[s\
@fFZLeP[QZTXUYVdZtfY
P\TYU\Zi
FeQgVd[\cdd[g[hdicn[o\pcsi
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
AcBfC\D]GbIbJcP[QYTbVdXjYc]Z_b`ca[cafdk\m[p]q\sbt\vdw[
IeUeg\igs]tc
JlK]PZ
@cDkEiFVIfLcM[N]O\P]UaWZXY[i\X]]`cafe\hiiZlWnaoep]
BfCfDfFbGUIdJbNdOaQcR[UXV[WbXZY\ZW]d^Y_[`cb[hci\r\sYvlwc
@iF\NbO[[\
ah
QbVbXj^Zcbgb
B\C]DeE]W\\c^ceimbwd
E\F\KlOm\\f[gbmT
EaQaUkX\a\b\daf]g[mcsc
EkF\Q]abmU
B]KcO\QcW[X\Zb[Y^gfYhjp\t\
DgEa_cw\
@fAjCQD\EgFYG\J\KbM\NTPiUfVZW\XjZf[Y]]^d_k`Td[g[h[idkYmZoXp]rbt[v[wl
AkC\L]\[a]h]mbocpaqd
Ok_Zhgp\
Dk\\w\
@ZA\CbDbPd_ba\dkfeids\v\wX
C\D\FbIbL[N\OZWaX\[\\\`pb[dbfih\merdufv\
a[dj
CeKYNmPcW\fZndvb
obqh
Ob^c_dmW
LcXh\d
E\Wh
PdWaXjn\sZuZ
AgC]TdX[Z[_da\
DaFcH\JcL[OcPVQiTZU[VgZb[\]e^\_eb\cedZecfbi]j\mfneobrbsVvd
A\CdDdFfGZIcNXP[QYWZXV[\]c_baiddevfVhcidmdnfp]ubvbw[
EdIdObQ[Za]c_k
VfnW
FYG\IhT\edvb
Fh
BgFfI\VmX[[Y\d_\cdd\eZf[j\obtd
C\DfF]IbJbNeV\_Zfmg\rhwh
AcQ[XhZg\Xc]fbgkmUqe
cg
MZV\Xk]d_g
E]G\OXQrT[V\ZW
BfGcOc\\_deWmf
QlZ[
CZPh_\
C\Pi_\b]
CiP[X\
@\AkC\D]EbJ\N[PjQdR\TdWXXZ\\`[a\bdeci[k[lcw[
Pm
AgEb
AXPZ_]brl]
AiP[
AXPZQiXX_eb\edk\ln
AlGf[\
@]B\C[E\JeK\QYR]SbTjUfV[YY\]_[adfchfiUjcnas]u\vf
B]E\K\NbTdalgZhXtg
CdKjY[_[
JhPXg\sb
V[hhr\v]
@\AbB[S\T\U]X\]e_\f\gliak\m\o]r\tcuf
AdH\S\W[XcYa]b`jgU
X\][gj
Zi
ndpfqh
EcObPbXd_gghm[wb
X[[Zfnq]
@dJ[M\SbTeW\
AZCUE[F[G\IZKZM[N]OcP\S[T[UYVZXY[j\Z]\^b_b`\acc\d\h[mWp\qgv\wZ
@YE\OhU[V][e^d_b`Yf]m[r]vc
J]^\f\qjr]
C]KbS\[e\[^gfcqb
^iuc
[h^[`aabq[
EdKeagedf\jbmb
Ag
ArBYFZGcHaIYJ\L]NcP\QcR\S\TYUXV]W[XSZ[[Y\V][^[_h`bc[f\g\h\ibk\l[m\q]rdtVvZwP
@\AZCXEdGhHfK[OfP[QbWd\[_b`[aZdkecf[i\k\rfvZ
@eAPC[NgQ[_ld[f]i\mbr]
A[DbWc_Rdcw\
AhO\QfX\ZXi[r[w\
bk
Ai_Wa[
@[AbW[_Z`l
@[AbDbGbKeP[TZWN\[_jafd\ifsbv]
AViis\ugvh
`fb]f]
AiKbNdPZQfTcZ[`Yfbrf
AmEbG[PbZ\_Xa[g[
A\Pk_[`]b\vd
Pg
A[GfOhQZ_er\
@bAgQg_]`\d\mY
AN_vg]wY
AWB\Gd_k
GXWh`]ed
AhO[ac
AeD[GZKbN\P\XZ\]_Ua[f\v]
AfCeaUbe
rlt[
@\A[P[Q\\\_p
AgOdWUZf
Wh_]ab
A]V]WaXY\ll]mb
A]X[\h
X[\i
N]W\XXYin[po
XXpo
D\GbM]WaY]Ze\\`db\g[ibobpa
BhG[VbWeXX`\ackb
U\WoXY_Ydc
X\[\\dci
@bK]P[TbWqXbYb][_[degbsavgw\
WnX[Y]
MfWRXcZbddgcuc
W\Xh_[
@[G[LXNZPfQhSYTkVbWcXWZ[\\^b_ecdeYgUhbkenboaqasVtc
QiT\w[
EaL[PfTWUcV[X[YbZb^b_ZdZhbiZkengobvZwf
QkTTZ\
QhT\X\dXe\
I[TgZ[
@\LjWZXe
McU\W\dbgfjcmbt\
G[QhS\XXmZtcw\
BWDcGeLbPeU[WbZb\\]i^[_ffcm\rXsev\wh
B\D\G\KeXZ]Z_cm\wo
ij
W\]ki]w[
YZ^hn[
UgWe_bh\ikj[l]r\wb
iij[
Xfa\f\ig
CcLZW\Yi^\g\tdw\
IZtj
@XB\K[U[X\YY^nc]f]i]neq\r\w[
Yf^Vnf
C\^fn[
B\KYLlU\[lwY
B]Ll[[
IiWZ\X
\Vmn
Gb\dl\mT
GZMbSZ\igclY
Yk
P\\eg[lamW
OcXYmk
Oi
@dBUCXERFXGsI\LXMYNdPYRZTdWTXWZY[b]S_\`Wa\b\cZdfgchZi]j\k\lUm[oYqZrVt[
@kA\CbDiEeFeGiHfIVKkM\N[OdPcQPR\SYTcUdV]YhZY[X\b]k^d_d`fbZdTeefcgekemWpbq\s[tcuSw]
GXPfTgdce\
@ZAZD\E[KaOUQYS[U[VdYb^h_babeffYgdibk\mbp]qfu\vbwj
@ZO\Qm_]`cddeewY
AkDb_gamv[
N[P\QoTd
AeNbPcWdYZ[b\idceY
KgQlYeZ]a]dbe[g\m[
@cA]C[DcGZOYQ\Zu^\`\f[mWvcwh
DZGjN[QbdUe\um
QiZZ
AgG\
GZTXZ[\jec
GWPdQhTX
Q\Tla\
A[C[DYEYG[IXJ\NeO[PTQZT\ZU]]^\dye\fdgYi\p\sZuZw\
@mG\[hq\
@fAZC\FdJ\K\OePcTVU\Zh]W`[e\g\sh
G[NbQ[Ucd[eifbgbq]
AZDfG\UWde
Q]Zjg\
JdPjW\v\
DhGZe\
QlTYibm[
@\AZC\DVGXJbMjNlOcPUQKTjWSY]ZT\b`baebcehf[gpm[nesbteurwd
GbdUeY
GZQTT\Zedhgb
G[NeTbZ\gR
@ZMZNgPeQ\Z\egg[iaugwe
NeO[PYQ\dlgd
JYPYQ]UjVcZbdqgYiZ
AZG[JfKZN\OZP[QiS\U]Zf][^\d\e]gXsWwb
@cEjG\Q]Zbff
ARB[DZE[GjJUNVOYPSQcTVU]VZWcZX\\_[`SaTdjeWgdh]i[j[l[m[sYt\v\wO
EZGXO[QvZ\
JbPod[
Icdgm[
JdPoT[ZZ_\dZ
C\NfP\T[ZV\g`[gkm\
OgQjZ\dZmi
I[PZdkmcw[
@eDZEkGlNZOhPlQNT[Uc\[_Wk\mZ
ClT[g[
@\AZCiGTNhT[Zq[\eZgfk\mosbu\w[
C[addp
D\PfQUZZ]\`\dn
@hG\N[QiY\_gagd\fdgdqcr[wg
Sjeeg[
G[O[Zo]YgX
@ZAXD\ZTeYg\
GbN\P]Y]ZWecscve
@[AfTha[
TiZ[
GYP\QjTXdZm\
DfGke]w\
DdGgN[QZZYd\ud
QidZ
AeDbGeJbN[OnP[QXS]YcZ\\Z_Zabbcebgrkh
Zlge
@[OgPbQWZ\d[elwf
Q\ZZdWmn
Oh
Zadjgc
Qia\
@[C[DeG\QfWZZp`\b]dpeZ
D\E\G[IzJfK[NhQVS\TWUbV\W\^[d]eWggk]m\sit[
Q\VhZd^cdagZigsY
_fdhwd
AjC[NWZg\YdYmeo[udvd
CbDbGRIdQgT[d]e]mb
AhN]_i`dd]u\
BeP\Y[uk
SiT\gerew]
Seg[rj
@gA\DiGeJbK\M\NbOeQ\R\SbTeW\_bb[ccd[eifcgdr[ueve
AgD[adcZ
A]C]NZPkQfU]k\
A[JcMbPRS[TYWpXZ_ea]eafdgikYtewZ
EeNXQj][^]kZwh
Qjw\
@[kg
NfP\\egb
EdOePi_Y
Nhnc
AbDmE]G\Pbd[
A[CbDcNUPb\Y_baekbub
ApaXbf
P\Zd^bgfrosg
A\BTCdDiEaF[GrIYJ]KeM\NdOgPZQ[RZTfUZWVXWZc[S^e_h`baebVc[d\eeg\h\i]jdlWmXn]o\pYqlrdsXtZucvbwT
@dBZDhEWFaGbHjKSNcQ]R[TaWWYaZ[\c]\^X`gafdTedfWiep\q\rkvfwf
@dDcE[HZKjOXP[QVTbWfYcZT_h`\cXdcf[i\kemfp]q]rbub
CdGiQaT[afm[
ChE\GcObQ]Zee[
el
EkQbTaZ\a[i\r\vd
@\G[O\_k
CYKhN\_S
CYE[G[KbNTPmQZTiWjaZcfdZelgfk[u\vZ
AuK[T[_Yekgdi]
@\AZG\KYN\_f`bq[uh
DkEYGlIbN[OXP]Z\_Za]badZeYmYwU
@dCsD\EeF\K[^\`\dae\g\jc
@\AbE\NbOiPgQ[T\ZZ_c`Zaiicrjubv[
O]Zi[\qZ
@f_b`hab
Q]Zj
DdE[GeN[QP_XeXm[u]
CjGdNfW\
CkQ[T\W\Ze`Ya\djg\me
C[Qkmd
@dTh^c_aa\qar[
@\[\^\_Za\qpuf
N[P\QnaX
d\jgu\
CnDSEiI[K]Nh`f
D\Nia[u\
AfChD\Z\b\e\
A\C\G\Wl
CiDZGYI\K[NcOdPaQbT\WWZ\^]_[`[aidbgdkZn\q[s[
Q\T\aj
QeTiW\aW
C\G\OoQ\T\
GYN\P\QZU[Zi_]b[dag\q\s[
@iB\CYHbKcN\PbQ\TeXU`daYbee]glj[tbuX
@g
[hqg
_[fpu\
_[ffu\
`pb\
`j
U[VeXinZ
Wg
Vgn\
VdX]`\kemhq[
A\B]CgG[K]PYU\X[[[_jaeddk\mZr\s[
CQ_em\
Oh
B]C\[\ag
CdKdP\Zc`bsh
Chdb
defhiZ
BZCiJ]K\PkQdSeTdWV]]addetXuZvd
J]L[PfQ[ai
Ph]]dltXuZ
PbWhX[
BcD]GWlZ
P\m\wi
XdwV
X\Z]wh
Wb`[dkgZ
DcI[KZN]PeQZSZWXXYY[]oa\e\f]gYmYr]tgufvUwZ
H\PYW\]XdffYi\tYuc
ug
\\wj
Pn]YiZt]
NhZ[gf
S[]\g\uR
g\ijq\rYvW
P\TcWkrew\
JlPZZ\
BZDbE\W]X[fh
CeGbIeK\LWObPbQ[V\XSYbZe]e_cb\cff[g\ibl]ncpeqbucw[
@[AbCfHZIXMdNZOePfQ\UbW[[b\e]e_X`ba\cZdZfcgfibmZpeqhr\ue
CaNaOZY[[f\\]g^[_\feiYmap\
P[Zo`Z
Z\[b\Z^cgh
Dje\
HdO\\\^a_\mfob
@fHeLcWaXfYT[\\\
GbH[OcW\ZY[Y]b^ef[g]ibmg
@\Hf\O]j^]f[i[mZ
UcYh^]
CoIRLXVcXYYq]f^M_X`YgYiZm[nbpOqTuZvV
Va`jpf
Hdnbsh
EgHb^a`\fdqc
Z\[h
@dHbZp]Z^Vg\pa
C]I\m\ph
cinf
LfU[VgWbYeZ[[bb]i]q]s\t[
Xki]
IZLcU\VhXXYg[\b]g\s\t[
A\CcE[GdHbIZPZQ]WhY\[\\[c[dcefg[mdq[ret[
@ZWm`Zc[g]q]
A\CcE]F[G\HbIZPZWiXWY\Zb\b`\dfiarj
PfQdWgX[dZ
@XB\CfFYKWL\NYO]PZQ]S]UVV]WWXPYWZZ[]\[]\^w_Wa\b\e\fXgYiYk[mZnZp[qTr[s[tYu\vQwY
D\F]I[X\Y[^XdcfZnfqZ
CTYX^Yngt\
Cl^W
Ca^T
Yd^VnY
C\Yi^\
CY^o_]g[
IiV[^V
CfIZYY^bnZ
Dk
C\^fv[
Cb^g
CYUk
GaHcXg^Z_dcZ
F\WnXc
CeW[^h
Q\X\Zo_Z
F[IZK]LYNeQbU[WbXZ^\_bccdfi\nao[pZqps[tZuf
GbI\NjOYQfRdUbWdYbd\fhg[hbq[s\we
NhU[WZY][[d\h\k\manZoXp\ql
IkVaWbX\^Ydcnb
IUfWmWqhue
NWcf
KbN\U\VgX[ffkbn]sc
BbC\DeN[QdX[adf\wZ
BbDcX\ahd[
X]wi
X]wi
EiFXdW
D\IbUiW]\Z^]ocperasetcu[
U\ZhsZte
BZC\I[KhP]vg
KgP]
GbWkYYbcdem[wf
@\BhF]IYN\S\XX\]dZletdue
@dAi
XjYgq[
K\`jddp]
BZGjThda
S[W\Xg
A]EdFbHdI\LdOeV[WZXbYdZW\\]]_ib\n[oZt]vhwd
A]X\Yd\]^\ico[ri
EfV[Xgb\n[r[vl
CgT[UcZl_[dcg\hfq]r]
CVUdWhZgh\rdsY
ChWZZgdc
D[EeS\Yc`Zbbdcf[iekh
DYEfXZbcddiikW
@[SiXU
L\Sop]qY
KbZk
A\I\^kfch\
@eC\[f^fb[w]
CeDbKgM\XYcdhb
Uf
FfLdQZSUU\WfZ[][`gdce[m\ncr]se
QeT\Zk`[
J\SjTbZ]a\ka
CgEdFeIZJ\KcL]OZQXU[VfZ[]g^bdbediYmjrbvc
A]B\F\GcHbN[O]PZQ\T\Ze_]`ha[cddZf\mUncr]se
CdG\O]UVVcXeZf`Vd\sh
PiW\`\
V\WYYiZm^\b]g\s\v\
V\YqZ\v\
WYYWZob]g\
Yh^]i\v]
AcG\WlZ[acbdoe
B\CaJkP\S\W\X\`\a\f[v\
JVdZ
Kbvg
FaG[N]P[TgWg]hfeva
B\Xlm\w\
DYIZKYW\Z[]Wd\tawr
DgIeR\TbZ\]bd\i[mcwc
AbCdI[JbKaN\TcU\Vc_\b[d[sjte
I[KbPbU\VbZ[obsU
GbNg
XiY\u[
@gB\C[DcEeF]GlLbX\YZ[g^de[gch\t\
@h[c_[mf
@YE]F\Gl[Ue[gc
Lj[d^]
@\F][bii
@mLYNfY\[]^[_]
@bFhN]
A\C\DYFcG\XX^d_eb]eghci]
DPeq
A][h\Z_e
Fb[U^\_ehd
FaIVNh[Yed
FZI]RjXV
ii
AZE]F[HbIXPnQ]T\WYXVZ\[\\\aYcWddf[l]m[n\o\q\sYuXwf
J[W[dg
Pi
J\Pi
JiPPXZka
DcI[JbdX
PUdd
PRdi
X[dh
B]IeJ]P[Q[U\WdX[^[`nf]ken\pct\v\
VZWYX]\bkh
`g
BgVbXXk]ofp\tgv]
IcLc^dnho\tR
@cL\`[nmoapYtc
Xl`j
X\ijk\v\
IbP]^a`\fggaicrbt]ucvf
friVrdu]
KZg\wi
[\wi
C\E]HbLlNgO[P\X\Ye]c^c_]`]fdgcsftcw\
@]Nj
EjNeP\e\j\
B\DaF[GgK[P]VcX\_\`ZddedlYm\ubw[
@ZDgGfK]NiUb\[dRl\ucw[
G\dg
`[dj
G[dn
D[N\dV
BXFaGoKfNdOcP\[\\Y_Z`\bbjYsbu]wc
B\CaDJF\G\KdNgOf\[_cedwv
B[GfOY[]\\_[`\scwX
D\GfN[O]u]
jg
N[icjhr\
f\ug
C\PjW[XZbe
K\PeWnq\
K\PmWdq\
AbC]GYL\N\O\W\X[\\^\_\`rb[i\l\uZ
X\^\`hfYl]
GZN\`fdbf\
Ac`Vfb
BeFbIbX\
NZ^\_\b\fmiXj\
F[X[ddih
IcXh
@\A]B\CcW]X\_[`rb\fdl\m\u\vc
GZP]`\aXb\dri\
G[`Wde
aYdg
d\jju\
_Zfqu\
@\B[C]DiEiF\GfI[OZP[Q\XX^Xcbe[ickZm[
DcE\Icfdmiw\
DjE\\\m\w\
^i
^i
Vg
SfXZ
DjEfF\GgJ\aebds\
PdWVYf`f
g[ncpbshtb
g[ncpbsi
Xgw\
B]N\WZX]c]f\han[t]vk
X]ugv\
CZD[ObUaYZmgrbse
@dC[DYGeN[P\WfX[[a^gebm[w]
@aBZE[FdGhIfLbM\PbQbRbTcUZVaWc\\]b^ca[b[cbe\hbibk\l\nZoZp[qcs\tdu\
BbI[NgWbYe\\^d_\hcqXrctiu[
@XC]I]L[N[ifq\th
FkIZg\t\
PbWqpXqkrX
C\KfL[Vcn\qk
@gd\
IcLboaqj
CZPRQpmYr\
WZYacZgZrjtc
C\FdIZLWPZT[WaYf^e_U`bfbhiibqcris\tY
@[A]BVC\DgFhGiJ]KcNdO[P\S\V[WUXoZj[\_X`Wa[die]ggh\i\mXndqer]wX
BeCfGZIXKZNYP[T\W[Z]\\]saefZigrbwj
AfG[KhZbe\mbrb
CUG\IgLWPcRcX[[d^W_m`fd\fdgWhZiUlbo[p\qeratX
LjY\g[qVt[
L[WlXZZ[
YW]Z^c_gfbgbh\pZqir\
D[GiK\_\
CiIbKY^U
FcIlL[Q]_\q[
IjQdX\Z[m]
p]qTtZ
DfGgNcW\X]cemlqXr[tc
FbIjKY[b^ct\w[
Xe]\fhq\
LgPYwf
GgX\Zded
X][h
DbG]L\VZZo[j^[d[
G]L]VZZl[j^[
M[PiSbW]X[
@bKeNkWbg\t\ve
FeG\J\M\OZP[SbW\XX\[]\^d`\b[cjdee\gci[kblbpbqcrYtcuYwb
FcNfO\SdX\Zb[\\X]\_bcbdjq\u\vdwd
BZF\GcK\NbOdPWWYX\\g]d^\_ja\c\d]k\l\ubvc
P[\Svmwb
@ZDYGcIbNcOjQbX\\Wcceaf\g]i]w\
CbDbG[MeN\O\\gldmgnb
Oiu\
@\Om\\
ON
DXemwZ
LbX\\oic
O]\g
JgKcX[fcvcw\
JhKdvc
@[B[DiEmF]G[M\N[XZ[c`[edm\u\we
DrM\N[X\\Uedu\wZ
FeIhd[m\wb
@cSf
_\`l
Pkd[r\
@eNbWbharitcvc
E]Xfbgf\
MdXV
CgNcPbX[
IbKbL\VZX\Z]phsc
IcVZZ]sj
n]pisX
A]C[I[UiXZ^c_hmb
C[I[UiXZ^cmb
JhQ\Z\
JhQ\Z\
XYmf
AbCh`\
CdF[I\JtOZPcQWWZXZ`]b\sZw\
C[JhP\
JUP\Q\
Jg
CaJZQjZ\vc
C\E[HbIbJ]OZQ\T\WcZb\]]b_\`\e\ibr\scvdwf
Iidgm]
Se]fd\f\mhwX
DVIOK\Rc\\]XdYfhmZvk
Zf
Dje\ii
Qh
CcN\OhP[Ub]g_d`[bac\dcfWgd
KdV[X\_gfYgam]rd
[gw[
CVei
@fDbE\F\GdI[K[LcNcQXR\T[UcViWXXf\e^Y_W`bbXchdVeWfihbijkim\n[phrgt\ubv[
@\D\U\VbXV[\\nf[ibkbmUp\rV
B\DcXf\Zfb
IZR\V\i[rj
Sh
@hN]\b_[qd
@cBjCcD\G]K]LdQ\X][Z\e]g^\b[cie\i\kcmhphrYwW
B\PcXj[\\[]\cXf\gciZoarj
fjid
[bc\pjrc
I\NaSbU\\d][cgfZikm\
g\idkXmhudw\
DcJbfnheic
BcC\UY\d^m_b`cf\ncqa
UY^g
AYCdD]GeI[LbNeO\TbU\Wo\W]\_f`ZdhelfWg\h]k\p\qhscu\v\we
A\B\CeGaNiO\TbWZXc\[`[g]mpwV
\\mZwp
GZXZelmdwY
GdeV
BdGJI]N\WcdlecfYmWq[wf
GlWbdWehqa
WYdZmg
]\fjg\w[
DfJhP[Z\bcfZ
Y]sZthu\
hk
]efVud
MX]cfZui
D]EcKlV\W\XZ[a\\^]_\`\a\b[c\d[hbo\u\vpw\
vj
CgPgrd
X\cm
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`lb[cVdef]iYk\lZm[q\t[uZv\w[
AWB\GZWaYXk\pfv\
AoGdP]\\`SdZ
AnPd`Z
`g
`foh
`U
`Tdc
AZOe_gd[mcr[
AaP[Wi^b_ebafbi\n\rZuY
AcGbMeZb]i
W[Xl
X\`[uh
A]BgCkF]LbWcX]^Xnjodre
CgK\`Z
CVKiU[
B\`jicw\
A\_cion[rb
BeX[`ir\
D]akw\
CkIXKeP\Xh[c_]defbhZrevb
Xh
FcIhW[X[^\adecg\mZp]
I]W\`kp\
Q\Yb][`lv[w]
YY]\`kpY
@[B\D\EXF\G[I\JYKTN\OYP[U\WUX\ZZ[\][_[`Ybmdae\i\kYm]qXs\uZv]wZ
C\J\W\][bWdc
KYag
CYKlY[vZ
CYDfIbKcX\f\gbshv\wd
C[DZK\X]gcs\v\wg
CfVbn\vg
DcKgr\
CcX[Yj_ff\r\u\
Yk
@XA\B]EgF]G]N[X[ecwh
@YEq
C]D]P]W[Y\aidckXw\
ek
Wf
@eGgOb
[h
ah
d\e]wg
d\e]wg
B\CcE\RgX\_fr\
O\_lr\
P\Xk_caci\rY
CZP\W[aZimm\r]
PWWni[
Oii[mc
M\OePf\Y]\cfi[l\meocp\rht[
M\OePfX[\Y]\cfi[l\meocp\rht[
Aj_\lcv]
B]Xj
B]Xj
iiw[
F\VbW\_]hbij
E]aiu[
AbCXF[GeObPcQ\TdUbWgXZZd[X_b`cmbsbubvdwc
CcGkP\TZUbX\Zegbibucvewb
N\W\_]`bgUketbu\v[
G]N\Th
@bC\PhWf[Xf[
G]ek
W]bhf\
\gaS
I[\YaZci
\\cf
\\a\cg
\n_\a]c\fbg]
CcFeIjRcUZc\h\q[rX
FbRg
FdI\W\hhrd
C[hg
CcIcUfrd
CWIeUa
@iBbF\NY[c\baZc\lbqiub
@jC\X]d[lbmdqZ
aZuh
@\qh
CiI[[\`dc\
]h
]h
AbDcG]I[OiQ\]aecibmcoZucw\
P\Yit[
W[Yf^bp]
Wjw\
CZIb[Z^l`bcjdYw\
C\Ib[\^]`Zci
^j
^a`hcX
cg
WY\]wk
Cn^Q
`idalZ
BbCSGVIXK[QnR[SbTkUXXYZYa\bYdce[hdq\sWvb
C[ObPaQZUYWeb[dcl\mcphs]wi
I[Tidh
D]FcN\Q\TZXUc\epwX
Q]T\ef
X\cjeV
X\[\_\eimb
Ri
CbK[Ucih
ii
CVIbKiX\aci]w\
B\FZO[P]bcdj
FebRejmc
CjE\G\ebf[
FfIhKchbm\
CYDZEcVabji[ndwb
VcbUnjpUwg
Pcbh
D]EmbWwd
RbXZb]mjwb
Ci
Cg
E[Fk]dcb
FhN]X\
ej
DjF\
B]Zcb\sg
ZXsg
FcIgm\
P[W]Xn\\d\w]
AZBjC]D]EbFbGPIgJfKaM[NdP\RbS\VXW]X\\[_fanbed[fegWi\mTn[pescv\wU
CbHeIcPo_ndZffnio[pbsetZw]
PUdb
@XBfKl[\dg
BVG[Redc
@dEZG[OoP\We[b_Zd\
B\X]bZmor\w]
@dAaB\DbFbG\ImKfR[VYZenap[
GYIeKWR[ddg]idmYrosX
Gcdi
@]B\DcTcW\XggdpZqjsZt[uVw\
EcRcebr[wT
BZI[Rg
DjEVG\HcISKYNZPbQ[UfW\Zb\\a\dYgfi[mprfuc
I[wh
@]FcVdWgoa
Y]fYn[ocpi
B]dh
Wld]
BZGhd[
I[MdNkWZfcq]ud
@aBUXlhb
@dBXG[RYXgwe
IZd\mf
BjEdGdLeO[X]^e_]bbd\f\ickes\
FZLnNaf]nb
BXL\McSc_\mhobwd
BWF\N\P]W]bbf\kp
@bB\CfDdGjHgJ[M]N[Q\U[WbXWZ\\Y]n`Za\f\gZiWmWp[qbr[
ChU\^\
WoX[]X
B\GlmZ
@VC[GfHcM]N\Ze]Z^hdef\
C[H]KeW\Zi]Yg[
HiX\]]id
C\Xd`edjt\
]\dl
DcGkI\Pd[[fiw[
GmXZ
I\Pdfg
F\LYZ\fow]
vk
E\GbNcOdPZT\W\X[_aadd[g]mgnbrat[
C]FcPZX\[\uewj
G]\\defk
G]\\fk
CcPZUbX\\]fl
B[DgPhX\ddfZ
W\aj
N\X\ai
B\LiS\
F]J\ShX[
BbG[UWWeXZZi[bdYg[mi
SaTfW]X]g[
I]Xj
@dG\IbKcLcPiUeVdXWZc[da]deebf[mfnet[v]w[
@cAcIdLZPXUc[bndwX
KbPVW[X[Zf[h]b
@cGYPwW\_\deeZ
U]f]hcmYnbpfrZwi
pf
n]pi
IYU]Vo^[h\nY
CcIeX[\hbd
M\XZ\h]budwb
M\X[\ml\
C\E[WZX\`[gbkow\
B[GlKbNbOePaQ[R[Ud[Z\\^de[g[k[ucvb
BgGTMcO\PcXfahe\miuX
B[GhK[UX_jg\m\
BQDaGfKkR]W\_\cQdfvew[
C\IbN\OuUnWVX[[Z^gfXm[oev\
@\C\N]U\g]oesgufvc
@\C\K[U\Xag]ogsive
J\Q\S\ZXsk
JjPXX\d\g]
D\IhOcXY\gm]
K[[h
@]C[I]K\M\NZO\P]V[W]XZY\Z\[T\\^hb[dbg[h\iYnWr[s\uYvWwW
BcD\EaGY_Zb\dmfPg\mcu[
^Zfi
^if[nZ
fXqj
^Yfk
^jfZ
_gddffqNvZ
Z[fiq\
@cAZCbE]G[I\KePiS\T\VZ[\\ea[b\chdbeggci\n[o\s[w]
BcCXDQG\IiPUUeXd\\eWfcgWmcrbs[u\wf
K[PjQ[XXdZ
BcDYIXPcRhXZemwW
Pi
BbD\RVccwc
DTecwo
@VDlE\GYX[_fdhe\
Gg^be[fj
@[IbP[QbXYZ[^b`cdjedghm\rbwU
@eBbCaK[LdNcR\XqZbb]cVd[eef]md
B\CYKxP[_Zd[eckbu[wZ
K\Pc_h
P\Wgdm
B[Xj^a
DVXYebwe
AWB]PZ\qddv]
@\MkXc\[d\ibm[
gi
A\B[DpEgG\I\KcXe_b`\d\e\gcwi
_bdf
W[X\\n
CXTcg\sb
P[bgwk
@dAdBdC[EbIXKcOfRhTeU]VVWbXZZ[[c\c`YabcXeZfal[nepbqbsduc
GbIUKZRfV\W[XZ\W_ba]i\ncvh
B\R]ai
@gBjC[GXK\L]OXRVV\XiYX\\_\`]aYdXfeiXl\ncofpktgu[vY
B[CZF\KpO\PZQbRbT\WpaYbrddf[iur\sT
@]EeLZOtWZX[bX
B\FcR[Xi\]^b
RciW
Le[b\\]]qZ
I]Lg[j\[a[qX
^gnepZ
Bfncpb
AYB\KiReWbXY\\e[ihul
CjG\Tcabg\
][gjt\ue
\k
A]PYak
D\KdPdR\T[V\\m]b_bcZd]f\i\sbv[w\
IbK\LaOYQ\TuW\a[gZs\
GZN\Q]Zi
AbG\Q\UZWUZf^\dgk\m[
I\K]PcQ\R\U[WZ_e`caZdafcihk\l\mbq\r\s]tZwd
@bU]dg
Q\WZdZihwZ
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]q\s\wY
D\dbfZitwb
CgJZKcQ\UdVcX]Z\feg[iTrdsf
CVVci\re
C\UkX]d\
@dAXEfFeGbH[J\MYO[S[]\_[`da[bYcefch]q\res]v]
@[BhC[E\GeI]JdKXNdPaUfVa\eccdYfdkbrVtbwZ
D[K[XV[\\Yciwc
C[`h
DcWX`k
C\Ki]crf
@gE[L]P]dq
@YDZEgFnL]_]c\dewv
@cBcCiDbEXF[KQLdNdSdXYZ\\j_\`ecldVn\teuZ
@WB[CcDiErFYKeXY\Z_VdYegm[rdwb
@jEZLZ
B\CWEc`efbr\ul
@dBaGcX[[\_\a\dnfcmYwZ
@dCeE]I[P]_icbdYe[f[k[vZ
@rEbFbNSWfic
@[B\E\IhNcWccikcwZ
@jB\C\D[FVJ]K]L[N\P[WYXZY\^a`\a\cZdre\fXkcmcnau\wU
KjX[dYf\i\
P[_acgdhwa
@[AbBbC[DdF]G\HbJcMXN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
AfBeIiJfKYVe[ed]eco[tX
PhWe`Z
^k
DZKcQeV]X[Z[[[fii[t[wl
KP[d
Kg[Z
oiq[vY
tk
MYXv
B\Xr
ChQ\RdXgY][d^\`Zk[m]ucvi
AZBgCdGaHeIfKYP[X[[g^b_edefZg]mbnfsbtZvdwc
CXX\[[fon\vS
DfF[IdKjR[S]XR^\_]eZibwc
AZKa[Z_kdbid
BhIcK[Pbve
C\I\KVPnXV[d_\obtewX
BVGcIbKbP\Xnn]
CcFbdimd
K[[h
BZDeN]SX\[_\a]fhwX
\[fg
G]LiVZZc[b^cqbsY
LjZWq[
CgXc_\c\r\
fchh
hj
AZDoIbRcVZX[Z\wY
AZIqR\VZZ\w\
Vif]
FcIiV\Xdnewd
DaI[Vdwi
IXKbVjX[f[h\nZsbv\w\
\i
\i
AZC[G[KZLTT]V\W\XY[e\c^c`Xb]fdp\qoraw\
IZL]PcXX[h\bffqa
i]qh
XT[c\[h[r\
AdLbXf`V
L[`jq]
XZ[if\h\idrbw\
@cEdO\TjX\]gifpe
B\NiXd\Wgcm[
Nc\W
XX\[mj
MeP\Xbagwc
WfXZ_df[q\
@YT[WkXY_[de
I\KZQbTZW\XYZ[[\\g^Z_caZdff\k]mkoetZwM
W[idki
ChI\KjQ\Tu_baWgYmZq\rhs\t\
@kCYGXIXXi\\_\a\hekZmgncw[
ti
A]K\Xh
Op\\m\
TgWYdd
IjQaTX
_[aif\
Q\wl
AlD]GdOUQZ\]arcfmW
I]K\V\Y[[[^gdahbi]ndpYq\vc
n\vn
vW
Y[^phZi]nip[q\vY
^hn\
CaF\N\VdW]X\^\daffnfpYqauY
fjn[
DbIjVMW\Y[[\^Z_bfSiinXqdrgvb
I[Vgf[
fqn]rZ
IZKZVjfJiZnlp]v\
@dGeHeI\KYL\NZObPXQ[S\T\UYVbXb][cfeTfchdieogpdqcrbsZt[u[vZw[
@fA\BcG[I\KTMdO]VeXa[[\c_\`ZgcmkrbwZ
B]VaX[[\d\ngpVr]
A\BeKgPbVf[\\Yfbocpcqhv\
@[A\BzP][[\X_h
qh
[e\\qV
[Z\\qi
D[K\\gdf
Vbnip]
C\I]n]ohq[
[bhg
@bB[Ii[W
\]qh
[lq\
CdDbEeHkJ\O\PTi[mdoa
AfCdX]]a_gb]
@YAaBgFmG[H[JdKYPlVdWZX]Z\]\^e`iadcjfeheigkbm\o\p\qX
[ehin\o\v\
BhFa\\w[
@ZCbOi
AiCbF\K\XZYe]Y_[dbfhg[h\igm\o\p\q\rfu\v[
D\\Zwp
BhC]DcI\[[_il]neqf
BgGfWcX\q\
IfXj_cmZ
C]g\idnZoXpnqYrb
VYnkpX
_[wk
DbHhJ[PY
B\Cg[b
[X\pk\o\w\
CY`hfb
@[BeOe_ocbf\ge
HX`ba]djf[g\ikub
A]Vdaq
@ZBWCdFYH]I\KcZ\[f\\_\`dfohkidk[mdq[vfw[
oVqh
CXFaX]ifrk
BTG\Mg\\a\cYiVlg
fT
PdX[i\p\vrw[
BhG]w[
ChIYKdP[WW[j^]f\ne
@\CcK]MjVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
@eAZBZCaDcE[F[GiHbKWLeM\N\PZS\TXU\XYYcZj^YaadceZlYmXn[p\qfrds\t\
@XGkI\NdZa[b_l`\ccifq\w\
[R_\`eccre
@b[g\Z^[
GXY[`cdc
C\Zgw\
@ZG[`i
G\Z\di
BZDeFcGnN\QVWeX]Zg[]^T_\adbcf[g\hdidmYncqgw\
D\GUH[I\N]P\QcWZZh[T]a`Qcadci]kcmdqdwn
@dCiDdGhL\^[_]bY
DZGj`Y
LjWYZY
G\`U
Z]_Zfegg
C]H]WqXe
@kKZ[c^e_\b\s\ub
U\[jf\hdm[
CZUf^h`df\gbmer\
CcI]W\[h`cdcmbnbvc
CdW\^gdcfZmb
AZBkD]IYNgPZXc[\\[l\wc
AZBbIZNkPZXZ\[w\
D]N\Xh
@[AgBYFhGYH\IfKbMcP]UbWfYYZX^dbbedg[hbkWo\qXrbv[wV
@]A[FqIcMZN\WZXb^b_Y`db[ccd[gdh\i[
@aE\FfI\WYY]Zc]e^\_jf\rXu\
Ch[a
F\IkX[_Zrd
I\^gmbn[
_aahd]
MjX\u\
FZIcKeW\Xm_Yd]hd
@[CZKeNbUbVdWcXk^]`\b\f[g\i]qZrYscui
AeWiXZ_Zu[
CbWjX\^Y_X
AYIcXYrj
@cCfF]H\I[Uc^i_h`bdiw\
F]W\bg
T\X\Zqs[w[
LcTe`\dbgZncqbs\
W][j\\ib
J]ihu\
MWPYX[lj
PY]efgu\
GYPvW\]Zdc
P[Wi
C\DbE\K\N]OiP[U\W\[g^\m\o\
O]U\[l
@cAZD\FfJcM]NbQ\[\\Y^jagd]m[pbt[uf
_g
_j
FjXZ_\
@dQ[ScWcX]_\ak
JbNhabfcuc
@\A\CgGZQdXcZZ^faY
AZC\GlK\QcTcWYX[Zg][_[eegbmZo\
GhK\ZegZm]
AlI[ObXYZ[_g`]g\m]v\w\
Wg_f
AjI[
I]VZXingpV
B]N]X]flv\w\
IcX]\]mk
@bDaIXKdLcMXNbPbR[SdXXYc[b\Y^b_a`bb[c]mhp\r\tiwb
@bIXKbLcM[NcObPcUcYf[c]]_a`bc]dceZmWp\r\tjua
TZfggh
TPgk
f[vh
V\^jfYiiuZ
Te`[fYij
fYg\ik
TadfffwW
@YGYYb^cc\dikf
AdBQDbGbHcJ\L]McUbXb\Z]b^Y`bb\dbfbgek]l]m\obrcubw[
DeQbUiWZb]gZmf
@dDeGbMhPbSbWVd]
TdgSmb
B[Dddgfbgan\vg
A]HiP\g\
JiP[U]
C\]g`bdafbuc
IbOYSbXd\hm[
q[tk
nfpV
Qfm[wf
Ob\Zdfmgn]w[
@bBfCcDYGcKeLbQ\T\UdVcWaYdZ[\V^ec[deeYg\o\pcqbr\sbtew\
BdI\X\mhwW
A\BhF[GdIjJ[KeLTPhSbUeViWfXZY\`\a]defbhhnUo[pXqVsXtTu\v]wU
BiNcVfwY
CcInWbifw\
@YBWCiEbFbGZIDJbNeOdQ\S[U[VYWYXbYgZZ\Y][^f_b`bacb]c]dee\fhgchZi\k\m[niobqWrWsjtcudwW
B\K\LbPZ]b^]`jdbg[hbpcsbtf
PgX\`\f\kgw]
eggdvZwi
IjWht[wY
KnsY
UZ\je]w[
B[C]E[M]O]PWU]VeW[X[YbZ[\[][^X`gcedefeiYm[o[qdrdw\
N[V[[gnb
C]OfWZm\
Vj[[i\
Yh`T
CZO]`j
@dFbIZJ[LcNkXb[U][^\_[`YfdiZkfncqbrft]
CfKeOf`Gbadc
Wh
X\[gf\hgv[
[]o\pi
C[Oc`co\p\retV
C[ai
J\Q]X\`j
Xm[]\dq\
@bA\BcI[KkNcP\U\WXX[Y]Z\][_h`chbkbmbpdqjs\ue
@eA\BgG\I\NbU\VaXWf[gdhfnXpeqdrfue
_hp]
KfXii]kcmbndoYp[r[ub
Vgnb
NhS\Ybq[ufvf
@[I[Y[gfkWpbqf
@bW[YZ[\gbkj
@eYZ_\kl
JZYua[kQm\q[
C\HcV\XZ[c\c_hdcmcra
[i\Y
C\L[VeW[Yf[[`aa[d\m\nhp[
Y\ghkcobqf
EaGeVeWa_[add\f\nco[sgtbw\
Vhn[
WZagke
P[Q[WZYb[\\[_\ackhq\
IiVaXV[c\h]Zo[r\v\w\
Im]Zo[r\
CXGdI[PaUdVbXh[fbaf[sbw\
PgX\Ycgb
JbXh\\
G\I\LeN\SZTbUdZ[aldZu\va
XjaVu\
P]ah
N\Q[aivb
A[G[HeIZMcUdXXYb\de[gjud
IdT[U\W]dbggm\
D]WVeegZ
N\dhgg
C\KZV]X\YZZ][f\d][i\qdvcw\
C\M]S\UWXe^if]men]p[w\
C\Y]^h
I\X\pg
ph
FZIUJ\Q\WjX\YcbdrYtZ
PgW[bhd[
I[WcbX
B]DcI\VeXZ_]n]vgwg
VevR
Dcv[wi
VbvkwY
XbvpwY
WWXhv[
I]LlP]Y\\]ogp[tY
oW
Lg
LjoVt]
H]Xi[[\ZmdwW
B]W[`]b[e\mgwp
@]AeD\GZIbW\XV`mg[m[
F\IlX]`V
Fh
I]UbWcX[Zbqo
B\D\E\GaJ]M\NSOgQWU\XR\h]\_]abd\f[i]l[meqZu\v\w[
CdD]N\QcUbXT\ic\l[mXw\
N\\i
GbX]\h
SZXh\ec\
GZQi\bm]wd
B[CdJ\PeR\XYZ[`Ya\c\kgmencobp]q\tbu[vb
@cLdPbWbX\[U\dn\octZwe
LdPgX][]\rtZw\
[l\[
o\sg
@\LhXZ[Xkdn[o]tf
nj
WbXhob
P\Q[VYXZ`Zbakoo]pb
Q]X[mm
B]QcXl[\\]db
BiXZlb
F\I[KZN\O[T[VXXZYZ^p_\`dc\d[fcm\nQqV
Zd^g`Wc\
F\I\K\VY^onZq[v]
Vf[\
Uh[\
M\O[R]Xwa\
XZhi
@cCTDeEYF\GeJbQZTaU\Y\\eaab\d\eag[iaj[k[m\tcw\
ByDWG[IbK\MORfXXZb\V_Zeeiakbl\m]ndt\u[wZ
JbUbZi[b^Z_bi[obpcvcwe
[k\Z
D]Ze]cd\ecmfsg
AYDpE[W[eXwW
Khic
DYGbPTdh
D[K[X[\l
\n
\evT
AYDjGbI[OaYaZ\\b^ef\gai\mbwU
AZDnKZ
B[FaN\OcP[a\fci]risau\
BYD\GkN\d\m\
BXD\RZXj\i]c_eldnbwY
P[S]\k
@\AbB\E[HcI]J]KYNYO[PcT]UcVeW\X[[[\b^b_g`faibZdYfbgbhgigl\p\q[rbsbt[wb
BhEcJaKZObW\[Z\d_efko]
BeD[EZGZIcKjRXU\X\[b\e`Xajm\r[s\wV
MiWc
B[DbGXK\eff]
CcGYO\VbX[Za\odgv]
D\NbO\W[X[_\vfwh
^a`bbcgh
VeadfS
\Olb
B\GmK]PWbce\j[
MiPb
CkD\OdX[[g\bmZv\
IbSWU\VcX\\gfct]
C[Dj]\w\
P\\[ws
OcPjWb\[_h
GZI\KbM\PYUhV[Xgdhoatb
AnCZEcIbJbKgNbO\PYWeZ[^\`ca]d[fck]vi
@hA\WbaY
V]Wg^]`bnjpXqc
Pefcobpdrfs\
AdCXKdPdX[^TaZd\vi
CcYif]scv\
CcYif]scv\
Q[XXbgfdiem\wc
@ZC[DcFcG\HcIWJ\KcL]M\NcOgPdQjTlU\XcYcZ[[b]Y^b_\bbe\fdgXh\igj]kbl\oapat\
QbTYXfbep\rgsi
Nj
CfGbKdQ\\gdgw[
GYQgd[
NWQjScTdWgd\f[pe
C[I[TjZ[d\sY
DcQZTWXYZoacfZm]wk
N\X\\\`\iZmr
AbCbHbI\KZN\P\S[T]U\WdXcZ][b\Y]j_[`[a\e\fWgkicjbk\wX
fni[
IaM\P[WhZW[c]cfVghjdmbuc
Ch
W\X[mm
C\MpX\]Ut]u\
@bGcNgm[
CdDZFZG\IZNYO[P[Q[SaTYVcWdY]ZY[Z]l_\`[a\ddfegfh[mZnZo\s]tZubwY
C[D\SYXb\lf\gdm]wW
XVd\f]mn
AbCbKYN\WbXpZT_Zd[fYgsidt\ucwd
CdXh]]fag]
CYUk
C\SbZh]Y
@dC\EdIhJ\KgL\NbPfW\XbYa[Z^U_f`bbbgghbkbn\p[q\r[tbuaw]
@\C[FcKbNgPZY\[b^b`[bad\fhkdq[
@dSb[c_[ckh\
@]F[bhn]
qj
CYKbPjW\X[Y]Z\`ik]w]
C\H\IaK\[[`lkXn\obqdrcw[
@[CgFfIgK\NdXX_Ydbp[rf
ETai
@lQf_]
PjX\`a
@bCgJcXY^bi]oe
@pL\N[P\qXt\
XY[[wg
AcI\Xisd
X\fo
EbF]KbVZX[Yb^d_b`ff]k[neqj
CcI[KVP[[nb\
@eXZZ\m[qfwo
GbM]OZXf[cdYf[gb
MdXVgb
WZXh_bgf
S\Xnu\v[w\
Xf
CZFbG[M[OhX[]b_V`\hcmfocrbs\
@gC]EeFfGWIXO\X[Z]dyhew\
OcXhmV
Of
d\f]wk
DfF\IdO\X[Zb\c`\cdf\odq\r\u\w[
BVD\E[G]IeKZM[NfPYR\UfXT\k]\fXpYq\wk
S\Zb\ech
BcChDZObT\V\W[Yf]b^Yadffmfo[pmrashuev[
CpV\YiZi^Ym]n\p~v[
ZZ]dmi
BcCYD\N[ObQbZ[fjnbpWrcug
AhBZC[DcFbGd_debm[p[w]
Ae_lm[
_j
BbGf[a\c]\a[ue
G\JYdi
K[LiP\X\Y\`]pbqct]v[
L[[]qo
qV
Yb`efiieu\
I\JZL\ShXVta
DZLcM[O[SbU\V\W\XbZ\]gdbf[nbt[u\v]wX
SX]Ymeum
Lr\[]X
HaL\N]SYU\XV\\]tddf\m\uWw\
B\D\L\SZ]nm\ub
HaKcMgS[\[]\ukvfwd
KdMiS\XZu\
]\ug
X]\od\m\
@bBdFbIcLVtj
BdC]FZL\RdrhtZ
IhX[Y\[\dbffm\rZtc
Ijm\r]
X\fh
FaIRdk
Xg[[
B[P\TgZ]`]ddg[h]pb
B\L\PcQdTXdi
QWTe
TiX[\cd\gd
Th
@dAaBdGdObV\WdXY\[dbiXqh
f\qh
BhXZqZ
E]LZP[QqS\TcW]X\m]w\
E]P]QhS\TYX\
UaV[Xe_\r]
O\fot[
C]N\PdW\]lfdm\p\vb
fmiU
@\C]EaN\P[W\^d_jti
_Zti
QjX\Z[w\
Qh
O\WcXi\\m[
B]Rc\a_gmdnjohpbvW
B]RcXb_hmZn\o\pg
nnoevW
CfD\GdS\T\WUZh^\_Zaof\mY
ClWWZd_\g]
B[G]IaLaReWg[fnZocr\
X\hWlhu\
hbl[
sk
sh
B[F[IXJZKXL[NYP[VVXT[U^[_Sc\fXhviWm[nYp[qZr\s[v]w[
KXN[_Zhb
@gC]DeEZFeIcK\LdNpP]Q\WbX]Yb[b_\c]dZeihYidnas\w\
@YEbFVGhLbNtO\WaXX[ed\eWpUqYucw]
NdXRefmc
IiWdYgoU
ii
eh
DhFeG[NZQ\TgW\XZ_c
@bLaWZncpo
A\BeEiG\PcWeX\[f_ei\l\rewf
GhObWbXfdcpe
X\napi
U]XYYg_hbcmbrdud
C\X\_n
AYCaG]KcXY`Zdfub
CfX]`Y
BeI\J[U]W]Xc`j
JV`d
CfKdXh^e_Zf[mcsc
CZWbXW_l
CZ_h
B[C]DcEZI\OcRkU\WaX\[]]\e\f[icmd
@bO[f]il
R\[[_cilmd
Oi[\i\
RX]Zi\mn
B]RkU\[diZmU
RnX\i[t\
Vdfii[
BZDdI]PnXYv[
@cA\C\FfK\P[XZ[b]]^g_fb[d[eZf\
@aFhI]K\X\[d^\e[w[
@eFkNb^]_R
EgFjm\wo
@\FYNj^X_W
NY_m
@bG\NhOaP[WZ\bw\
G\NbOP\c_ew\
C\JmP[X[`\s[
BYI]K\RmU[VZX\_cqdr\
B\I]RnU]r\
CbVmX[[X
B\FbG[H\IZKbL\M[N\ObR\T\UdWcXZ[d^c_gbbdcedielbo[qZsdtcvX
@\AYCbOcP]UX[d^d_itc
Ze_U
@hF\e[
AgCcEXFXH]OcPcU\WYb\d\lemg
ETXbdd
dgeX
O[Wm
NgUa\\dcvY
K[rg
Wd_\dj
EZKeO\WcXe_ZdgiZm]wh
CaM]OmPdWYo[sc
CgUWr\tf
K\O\PbX\\]_WeZimre
GbO\Uj_hibrctdu]w[
G]Kj
_h
GaNYO[_t`\m\
Ki_]d\i]wd
OaWeXg_Ztbw\
AhO[_hadbcm\
A[Pb_hbfk\
CVEXG\Q[UhZY^ld\er
E\emgcsd
G[OV_ci]j]
EkFY_\
_l
E]Vc_leeidmXuZ
\[_dmj
FdOjUh^Zgb
Or_\
EZJfNcP]WV^\_ab\eki[m[
Ic_hm]
CbKYOmUc[\^b
K[ggsY
WmXZ_]
CfD\E\N[XZ]\fgiZrb
C[UjX[dbfd
Ch
FmJ]_\i\
@[B[DpEdFTGVKTLdN[ObPXQYR\WXXXZW[T]\^\b[eYfQg\i[l\o\qZv[wd
@\B\CZI[OcWXX[\T_eb\cdd\eefVg]i[wg
CkD\\\wf
D\EcLkdc
DeXY\VeZf[w]
DkE[I[X[edwG
CbDeEjK[L[O[afebfYi[mZq[wZ
CWE]QZap
Dm\[eZidw[
ClDX
A]CWDlEcIbaYeZf]wZ
DhO\
ERd\eSwY
wm
DiwZ
A\DbEeF\Z[\W]\wZ
\gwa
\Zwm
@fA[CgEZKfQbW]X][j\\a\bbehf[i\lbmZ
A]CbDb[lb[eYm]
CZKk_[ec
KcUcX]bj
C\DlfWm\
C\fj
K\P\agfiod
P\aafj
AdI[L\QZRZU\WZXVZk]ebfdYe[ibn[pbseuevdw\
X\]fiXve
I[VcZTiPpds{
Q]ZziWsO
DcZgd\w[
W[ui
L\Z]im
C\K\XZZ]dcfTh\itn]pYr]s\u[
X\il
B[KaUbXi]cfbiZs\tb
B[UcXfi[s\
GbXZi\mjw\
C[Zg\iw[
@mCdDbL\OaPc_\hb
@lKc[ad[
CcGZI\KaSbXc[g\Z^c`ca\fgpas[vdwg
^cfcv\wi
WdXcYl\Xq[ucv[wa
QhX[
IhUcW]Xb
EcX]kp
EcX]kj
CgVeWYjZnip[qc
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]S[T]UYWXXNYXZW[[\Z]W^[_\`Vb]c\fWiWjykWl]n[o[q[r[s\t\uUvWwZ
D]V\W\XZYZiejTnmw]
L\oi
B[CfDbEeFbNiO\Vb[i\Z_dn]sbt[w\
FYNgXV[c^\w\
Fn_\
PhWXX\s\
F]IcKbX\\igbu[w\
GYW[X]di
GYW[X]di
B]Gjg]l[qb
AhKT_h
MbS\VfZ\[b\f_[edm\nep[
KbXiwg
I\Vinep\
@WB\C[GbI[JaM[NYO]PtQgWYXW[\_]`\becRe\r\s[v[
@bGaIaN\OaP\Q\RbXW[bcidak\m[o]rb
@hBbFbhbrh
@gOc
P[QdWdXfw[
MZVhXki\mZ
A\IZPaWYXdme
AaC]ObWkZa^b
]g
G]PfS\XYYW]lgblbr\wb
@\DWEiFhG\IXK\QdU\VbWZXfZ\\]_cbce\ffgck]sbv\wc
BgE[X\d\sbwc
@\B\D[EjFhG]I[Vbbcdde\fhwc
CZGYPjsZ
PfsX
AdBiCbEbFbGcJbKdMbPZR]V\WbXV[\\U]\_b`\b]dfeZfdg[ibl[m[rguYvYwe
BmDdGhI[KZwY
D[FbIfN\m[wg
AcC\DZFbGaI\KeNVP[W\X\]\_ddYe[f\mZudwo
Md_emdrcwX
@[F]G[I\JeK[LZUcX[_facfciarkwW
Dg
dh
A[Gh
AaBYG[N[_Wda
NvWeccv\wM
ng
Eh_]mdwY
Kgf\uY
I\PeX]^cf\mdndp\vg
BcPga\mdvVw\
B[I\L\X]det\ui
I]tV
I]tj
IZLeratX
rh
WhXb
B[X]fhvZ
X\[]fm
CYUiZ\he
Uo
@\FfIeK\RcS\T\U\WfXYZabedcm\o]r\s[
FjIe
Fh
F[Ihw]
S\X\Zl
CZDZFfIjJcRdT\YbZZ_da[d\g\qcrb
FgIjd]
CTI\Se[c_[qgre
I[V\f\hi
AbK]XZ_\iksb
Yckj
kj
ki
kf
PbQkW\X\Ze[]_b
PcZi
GcPbQ\TcWjXb[\dcf\wb
[gcbie
CcXZ\]`[lh
@XARB\DcGlKZLcM\OhRZTbUXV[XeY\Zc[\\\aYfZlVmiocset[u[wY
@\GaJdOZPbQdV\Xb\[`eaeofsftd
GlPZR]X\\\d\e]
@fGtJ\PVXX\bd]w\
D\GZK\OdP]\]dssavc
DhK[\fa\s]
FpRfX]bZwj
Wr
GZOdZ\b]feidmssZ
Pis[ug
OhZU
PZQcrl
Wh
@jB[D\EbFYGmIRKbOTPdR[U]WUX\Zh[\]X_j`ZafbWdgf\gdiYpbr\sXt[wc
@ZOim]
r\sg
@bDcGXNdO\Z[\l_\`\cedXeembwZ
@pC\DeFbGjJZKYORWZZ\\Z^b_baldZeffXmbsYu\vawU
PYand\fem[
AaCZGjI[KlL\X\Z\]f_ga[b[d[fgicrbset\ubwX
DlGZ
@ZGTIcJdO\Q[dntY
Q]dis\
ChIbK\Z\
]ks\
A\CZDPGiOXQ\WY\[_[aWddf[mX
LjmZ
Ln[b\]mZs]
LYXe`e
O\mgrc
O[\m
C\Tc\ga\f\s[
DZGYIhJXK\PfRc_]d\eagbidrbsdtewd
BkGc
@jAcB[OWR[W\X]\]]d_hadc]d]gbu]w[
@kA\DcGgI]K\O\Pd_faWsd
Aj
@]KcP\R\ggrd
Kc_kr]
AZCb_gr]
AYKePtWe_VaVie
@sO\aZ
@\AZ_Zaedg
@cD\GZOeUhX[Yd[b\g_[afg\lamWsctbudwd
O\\gl\
KhL\\\adi\
_eaku\
B[CbGdLbO[P[SbVbW[X\Z[\Z]icdeYi\mduZwY
Nn]Wc\
AaB\CcGaL[NYSWXVZ[\[]qe]lamUu\wZ
HdIfO\PcX\wk
FdG]N\PZZ\\c]feen\p]t[ukwU
SjX[l\
C\N\^s_[qYv\
@dF\L]PdQZVZW\X\Zh[e^bd\f[neocqcvfw\
@iPdX\Z][\obqW
UeZl[Y^Z
Vk[]
D[wh
D[wh
B\G[J]PjS]WZYg[]][^[`fbYdcn\p\v\
PkXZ`[dZ
Yj^[n]v\
PeX\dh
PRZ\
JXPgWZXVde
Ym
XiY]`cbZm\
UbWZXmg]m[
GcZam]wk
CiW[[[re
M[NhT\Xb\\nc
NhT\\\nc
B\MhThXS]bd]
X[\i
H\X\]h
CdI\W[X]Yh^[p[r]v\
AWC]EbFdIYK[LYM\NdO\PdQ\S\T\U[WdX][\\X_f`\abbZdbe\fbmSncoeperds\t[ucvdwZ
K\NgVbWZXe[\_cfcodrcwb
Cm^[t\
@cB[FbGZI\JfKbOdPcQ\U]VdWXXT[Y\U]U^Z_haeb[cad[fcg\h\icjbpcqcrcuovYw[
KcP\Wk_[u[
@[CiGhHdPcXbY[^V_bd[lbr\ufvZ
nbpgr]
@iBcCQFfG\KZLZNZP\VgWVYkZ][c\c^l_QacdffSm[o[p\rZuZvl
BdI\VcX]^cvfwj
@aAhKcN\U\X\[cf\g\wh
AhDaKcN\U\XX[cdbf\g\wi
A\BdC\DbE]K[M\ObPbQcSXTcVc[c]c`ba\ddi\nht[vc
B\mln\
BkXZ
AbGb[b\V]d`bdefcmY
PbWhX[
\k
L\Whadk\
Xirb
DhG[X\
@\B[C[FYN\P\QcS]U[WZXX[[\[][`ZaZc]e[i[kml[r\uZw]
DbE[K\T[V[Xim]
Xf\[
WfXZ[Y\c^e_]`Vcddbfgi\kdn\qi
Li`Yfb
^Zqi
@\C\M\Xi]d`jg[
[\^gqT
^gq\
@XCcH\^Z`m
N\O\V[[[^jfdn]qY
^]qkr]
CeVaXb[c\[^g`daafXnZq[
mbrbuhwd
X[mbuhwf
@[A\BYN]ObPiQ]RYS]TbZb[e\d_]`\a[c\dbfbgbh\l\r[sZ
P\T[Zlg\
Pgv\
F]PXTog[w]
gotW
B[C\FdO\PjR]T[ZXa\dbgZl[t]wZ
B[di
PZ\c]efdvg
B\C[DfGcK\LZMZN]P[S[XW[\\Y_a`daccZdXe\f[lgm[u[v\
AdDWGbI\L[N\W\\]_[a\bclYwn
DiNfZd]b_clTw\
DaGbIaO\Wa\d_dd\i]lgpcw[
IbXmb]lZ
BhGZPcZ]wV
BfC[DbGdIaK\MZN[P[RcS\XXZ\\Y]\`cc[d\e]f\ibu\
@aAcB\CbGcIgM\O\QaR[U]Xa[[]\_baccgddebgchajbk]l\ncrbscvgwa
AVBeC]FaGeIgJ[KZLdNUPhRbUYVcYiZe[[]Z^Z_Uaccdeef\g]heihnXp[qgsYtbwg
N\\jnc
A[CeE[F\KcLbNgPbQbT\UfW]X]Z\\\^e_\f[g\h\i\menVofr[t[uSv[
CWIdKoUbZZpc
IWK[T]W\XTaZcnd]eZncrbv]
@fN]PVQbV\X[Zc_md[gbmanZp\t\vX
I\XZ\f_[rcv[
H]J\LaTbW\gkr[setd
@jD[Tb
NgXdh\v\
N]X\\evf
fiicnZog
C\DXRcXZbcchwe
BZC\FcI\JbL\O[V\W\XXYXZe_i`ZbacbfZgYndobppteufv\
@]PiUbWZ\\d[m\vd
FeP\RbVfX\oavhwY
BXIkPf\\]bf\n]uf
D\Ebej
CiD\ItKjTZV\Z\d\e[gZmin\rcsRtXvY
IhKde\t]
K\W\^W_]nlo[p\q\u]
Ck
IXN[OjRbScZb_dnao]sft\v\
@eFhIgX[_[rb
B[OoPfU\d\gem[td
Bc_ov\
Pj
@hF[PX_Ydb
JYLfYbgdsi
LZNYWhY\Zgc\g[lamencoXsct\vj
gerhudv\
FcKWZe^gabggie
_[vj
CgVY^b
@UATBbCsDbEdFcGdIXJ[KeMfNZP\QcRcT\V[WmYcZZ\h]d^g`paWb\ddfWgbi\l]mXn[o[p\qireubwj
@\C\JjO]PVSbXd`aocp[qVvh
PlWZddph
@dBrCTDbFXGaIjKdL\MZNcQ[ROT[UcVdW\XXYb\\_V`bcZeZfUgPh[jZlgnXoZp\s[tWu[
AeCgEcFaGYIXJ[KkLYNYPYVbWhXhY\\\^W_o`ec\dZgbompZqZsZt[ubvWwg
@bD[IcR\X[[Z_lb[cXd\e[rZv[
[mq[
OYn\plte
P[\h_jv\
BgXU\[ffl\
_l
C]J\KeLiNgP\^\_jaefan[o[
CdFbLcti
I\Xge]
A\`cdhfdkbwc
D[PwX[f\vU
I[KoNeQaXYZZ[b\\^U_Z`YcedfgbheiZnjrlsRtXvW
Y\vi
DeIWRa
acbZfi
CVD\IiPlVkWdYZ^b`ZfZgeh[m\nloYpV
BZEbG]I]J]LdWgYc^\dYfdgjmdo]plrYs\ti
CcDdGbJgK[LbNcP\Waf[hfmbrgu[v\
AkBdFXIbKbLXRcT[U\XbY]Z\^S_]`[e\g\h\ifl\ncogubvc
FYIjde
C\DeG\We_\ei
@\EXQbW\_[fZhbr\vqwY
Gg_Xrf
Kise
CjKcNZOf_d`eejvY
PlWZddtZ
JbP]W\X[wh
B\HcJeK\LaVeYc]\^efeti
B]Xj
@YAbIYPnTcXZZ\^ca[dcnYobpoqbr[s\w\
AdD]Q]_[agcbd\m\
AbIiP[W\tcv]wX
BZXm`\f]kbpb
X\pk
@i`ea\
Imu]
BZP[QbXo\]vZ
BXG[P\W\Xl\]^\`[abfkvZwY
mjv]
AgK\a[
DdIdXh_Zc\fWi]m\vd
XeZdf[mcvg
AbCYDYIiNePSRXVXW\XcY[[\^X_cagbZcZd]f[g[lgub
FaI[PqQbWXdef]tXvc
@cE\Sg
CZJcKYNXQdTjZcbddYg[si
BkHfIaJd
BiWdXeacdZwY
DhGb
@eCZD\FbIVJ\KZLbNbP[X[ZY\X][^\`ccZfhiblcmZpZqcrgt\w]
CYG]TZWZd[glq]
Ch`bfc
Chfc
@]AaBZD]FbKYLbN]OhPiUbVdWf[c\]^\b]d[fagZkbmcpbsdtZvb
F\Xgqc
ChXg][dcwd
BaTeY\dgqc
I]TiWe^\_[d\pcud
L\TjW\a]
IhW[X\\\
@eAZBcCXEcFcGZHdITLiNdO\TbV[WVYcZY\\]Y^\_d`\bYdef\g]ibmcneoZp\qatZv\w[
AbBfCbGcJeKcL\NcOfPnQbTcUcVdX[Yd\Z_g`]aYbfdFeof]geihlbmcrfsf
@mDdFdJaKfL[T\VbW\X\^d_ddQf[icmcngpaqfre
Z[dgfZ
@[DWGWPY_\dsmY
Pcdu
@UBbEZGiUeXeY[Z\[[_[`[b\cbdbf[j\mpub
@\A\_l
@eBgCiK\[b\\_Voa
B\ThXdm[sX
aidX
Tod[
GdT\_\abdlfZmXu]
LetV
BcX[_g
@jB\CXFgW\XXZd^cacc[dUfek\
@ZBVGZJZPYb]dzmWrZ
B\GUNba\dmffi\mb
@dAbBcD\FYGdH\IdMeNbOdPjQdT[UZVhZe[d]e`if[iYl\n[rhuWvawV
AbBjCWDjGdIlLbNbOePbQ[T\Y[Zf\h]\^[a\cifYiemfofpWrisZuhwk
@YIYK\MoOQPRQZSQXjYc_hdffZi\p]rbsftkuW
CVZbidp]
Pirb
@l\e_Xa]hava
@cC\FYT[U\W]Zn_fa]f[qZ
NYP[XgYkZZ_dgbi\kbq\
G[NcPcVTaff]g\ibnfo]qXrXs]thu[
@kE\FXSb[[qV
OlWYXda\
Eh
@[`g
ajkY
YU]d`Z
ClZ\`Z
NmW\
MeN[OdW\Xb^\_Zebi\mko\rbt]w[
AcBlCdD]G]IiJ[MYNeOZTdUbXUY\ZY[Y\Z]V^Y_Wa\b\ccdbedfchgiWk[ndodqerSsYtgufvYwX
NZO[[\qk
NjX\
ChKbPYWjZ]bb
QcaW
OZT\YiZ[_kaZfcq\
AaIYKiqc
di
@eN[X\][rlt[
]f_]`iq]
@bHd^]qi
@cO\]Z_i`Zacreud
J]_Zqir]
WoX\]\
^g
@gQcZ[
\\ui
]iu]
`[ijr\
C]KhPdW[qbt]
W[qg
N\SfZ\
CgFZKYP[Q\Z\[e]W^\_okdue
EcWg
C\OiT\`]mh
C[P\al
E\Foq]
WZbo
@[FlIWLZQaTk]\_Zgchbigm\wf
X]_im\
AbD\FbLXMhN\bbf[nfofsbvb
CaMbN]OWPcXiZbb[laodpe
BcC]K\LdM[QdX[\maeibk[pbu\
BZC\FZG[HbIWLXMYN]PcQdUbVXWlX\YeZa[\\]]V^baibddYe\fag\h\jfmWncoepeqZw[
HbPgWTX\_faen[o]ue
CbU]Xh
UXWZti
KbO\PVQbUcWeXdZ]f\m\s]va
AlGYKWOcWYXi[\b\dcfXgcibjd
C\OhQbgd
Wh
K]^\vh
UdV\vj
b\n\oipb
CdWgZb`db]g\niolpbq[
P\dg
W[Xb^hbef\ra
AdBeC\K]MZP\W\fhvX
CbOdPgWV\fn\
CYJbKgOhWZ`\
IbWl`\ie
Ck
Nc\iu[
Uc\\fi
@[AYC[DaEaGdHbIcMbNcOgP\RYTZUeXZYdZc\[^f_Yabbbcedceff[gYiXlcncoepeqdrZskvb
@aB]DdEdGgKZL\M[NcOdR\UbXY\k^dahc]dYeclbm[ngpfqhs[udwg
MbXZ[f\faUcd
@YG]Yb^bdin[ve
nTvg
@aPiWZXd^a
LbWfXZ^[mcog
B\D[IeKYN[VbXiZc^cabdcnbv\
Uh^bf[g]sc
CeMnN]O\Pb^fb[f]o[pbu\
L[N\WbX]_cfhn]o[pft\
B\K]L\U]XgZbab
@\BdMcXY^[_cbccfpivX
CdD[E\FeHbIYJZKZMcNdQcTaUbXU[Z\fbcdZf[gaikk]l\n\r\sYucwb
B[C\FWHcJZLhMbNUQ\Tc\d^b_ea[bdfcibl\peqdu\
OhXZs[ug
CeDXEcIdJbKbN[OWPaQ\V[W[ZW\c^]dce[fVg[k[l\min\ocq\v\w[
B\M\O]XeZ\mdw\
AYBWC[DZFfIbKaNbP\UgV]XZh\idmPn\rfvZwf
AdBfEeFcIYPdVb[\_[`bdXmhoep\
AbBbChPaX\aawX
PZXlk\u\wd
BfXWm\
AeC[DcIcKdM\N[P\QeT\Va]d`]a[dZf\ghnep\w[
AiC[VaX]ncp\
QZT\gli\
DaIcKlN\Q[XT\c]e
AfDeGdKbNcQ[U]XW\d^\`cacb\c\ffiakbmbnbucvc
@iASCeEdFcG]JdK\LeOgQhRgSZV[W[XZYdZg]]_e`ga[b]d]eciajckdlhmUqbrcsfubvgwj
CfD\H]I\LeQ[TXYfZd[c]a^cbcf[gSkcmYnXobpbrYt\uZ
EdF\OYmlwf
AbEcKbTkWd`]aaediem[u]
HfL[Nj
GbPi
DgG[NfTjXi\b]d_adYv\
T]dle\mg
DWwc
C\PbYm^Y`bf\gdpY
aWf\ue
@cCbEeMeOgPd\Xabi\m[rdu]wZ
AcDbN\PZWx\\]c_X`Xv[
AcC\DZGiNcPcQbWhXY_\`df\k\v\
EXIkTbZ]]evf
DiE[W\
A[CgJbKvN\O\PYQiRhT[UYVkWf\c^mf[igmWnbpaqRr\sWtbvZw\
CkGZa\be
@]DVEdFdHdKbM\NnW\X\\b]X^c`baafYicj\k\we
I\O\VcWZ^df]nqu\vZ
CcYZkgn\
Dp\Xieu[wU
@eM\i\mn
af
Dd_dwT
@[Ee_k
E\G\M\NcOXPWT\WnXS\c]b^Z`ccbd\fZgpiVk\vT
geqQ
CdNg^ba\ie
H]OfPb\\dhf\m[riu[
AeCYNd_Wwj
DiESGfIeK]NaPXS\TbV\WdXZZ[\]_ha[d[fUiYmZnZr\udvb
EkF\fhiZk\mf
C[HbJeLhNZQcSyXY\[^c`df[gbk\m\qXr[uZv[wX
NZfZqXvq
AeDaT\Wk`Rgb
@\AaBhCWF[GYIfMfNbOTP\U\XJ[Z\m]a^[`Ui]k\lbmVn]ocpeq\rdt[wf
FbI[LbV][htd
A[c\idvfw\
C\fi
MeNZOhX\Z][]a]ebfemZ
a[ki
Ni
A\D\PdW[Xk\]deucw[
@[L]NbOfW\Xi[\^\_]f\qh
@aOZ\]dYmm
A\_imXrawb
AbGYJZPnWibcddf[uav\
CiDcIXOZQd`di]mZoTsiv[wo
CcGeI]KiMTQbW\Xrf[mX
AdDZ\\wf
P\\\vh
PZW[fj
DZE]Gg_df]mZwd
IcWif[i[r\uovg
@cEbP\\Y]\m\wf
fku\
AiD\LcN[P[W\\W_Y`ea[fjikqguWwa
Adacibmhw\
@[AcCXGcIkJbKfN[O[R[U]\Z_qabdcfcmUoeqcrYsZtbuXvfwm
O[alm]s]
DaEZObWY]\i]miw]
_baZfYqWr\uevp
BcC[D]NXP]Wh_cd\i]u\
DUEZ`cfigbm\ugw\
M\Oj[efp
GlNfeb
AVCkDeFaGSHjN\OYPnT\WlZ\_Z`maUdce\g]iSj[kfmgo[p\q]rgsbvY
D[FbGaH\I]LaNbXc[]\k]\^c_]f[iom[
d\fh
vn
GeOh\YuZ
A[W\X\[[][a[fnu[
Wmk\
ah
N[Oh\\m[
AdIZW]a[d\ml
C\DcXX
DZNg
C]D]Xda]fgu]w\
W\_gu]
C\DcE\wT
dfu\
OiWYeZm\
@iA\]baZ
Oe\ja\
agf\ub
@dA]C\EbFfMiNfP\VbX[\X_\`aaYi\nYo[pjubv\wg
@bAXBdK\PkXb\W_n`eajefmVwh
DiN\O]PbSNT\Xo]faffZgivbw\
O]\[mi
CjD[J]`[ec
GdJbNhO\WYXY\d]bebfcmgub
OYQ\dYmg
AeC\DmI[JcN\PWX[\\_[a[e[fdi[ucvd
BhD[G[I]PfXfZ\\\fgkdmXwb
DZXa[\\gp\wd
DZTd\Z]i^\`ZacbcfZikqiuZ
D]EiUca[fd
Sj\[nd
NeOVSd[sf[u\
D\XofZwi
D\GbIiK\OaQZWYYbZc\\^bacd\g\hcnfr\set[u[vb
BYLaQZU[VeXdYcZg^cd]nfofpcsa
VZpisav]
BkIgfZh\i[p\
IbX]igvb
Iin[
AbDbGYIWJUPXT\UbZX_\dwfdgdhclZs\t]v]w\
AbKbPZdkvXw]
AdBbD\GfJdNcO\PjXX\b_b`\dRedg\meocvew[
DWO\dZeom\wX
AiD\KeNgPXacdYeYhb
AYDbG\J[K[W]XZ_g`\dhwc
X\e\wl
Q\d[ejwQ
CcD\J\L\QbTfU[VbWaZ[[Z_]g\nio[q[vc
GaObTYV[Xg\Y^cmjndpb
B\Vd^\fhh\pUrZvi
QZdg
L\VdX\ngp\
CfI[KcNcRbXR\c^]abdbn\
Cj
[h
B]DeGgKdLeObRYUZWcX][]\[_e`ZdRe]g]mgrXscvZwX
@hC\\\_e`Za[d[
Kgee
GZKlT\_Zde
N\_]fi
KTNo[d_\chd\g\lc
AcG\OjWc^cderf
CdG\K\N\T\XY]i_cf]r[
@fCXDgEgG[KUN[O\P[\\_Wdeeei\l\rgwi
DcObPeX\Y\\kdcmWw\
PeY\dh
Dhw\
\hdZi[m\
B[GdJXM[P\X\]am]nZokt[v\
@mGbd[
TfW\
T]XYmn
EjX\_\f\kgwc
CYDWKdOcPcW[X[`ddeo[
Qddemh
@bCdD[EbFcL\P\QcT]UbX\Zb\Z^de\g\iVkamcocvcw]
@bAZC]FbK]QdWg_]`ci]mloatbvb
W\d\mi
DbIdTbmW
FbOjQ[W\`\mZod
B\CXDcLbMcOiQbU\X]Y][X\b_\`da[bbccd[g[h\iek]mfp]q\r[sYt\vb
AfBaChD\FcG\IaJbLcM[NdOVPgQaTdVhWfXY[b]Y^]_e`bf]igmgrYs\uev\wg
@aDZEeKbN\PZTg`Zc\i\p]rds\va
VYW\^va\n]q\
@\DdEeOcWoXQ^\`\ie
M[NlOZT[
W\X\\k`\cem\
AXC\IZL\MdNdOYPfWZX\[h\[^\a[b[fmifmfwb
McNcO\W\Xj\Z
G\J]OWQfWMXu]e`\a\dem]u\
AcWf`cdbvg
CXK\OhT\`]mh
Diw[
GfKgMjN\O\VbXWa\if
@aOdW\Xgd\
C\KfMhWeXXf\
D\EVN[Ou[W\YaXm[
afmd
D\EhQhT\W[Xd\h_\c\me
Ogm[
O]_]`k
AiO[WkXZ\Zc\ib
O[Xi[bm[
CeD\E[F\I[KcOTPWW\[\\daji\n\v\wb
A\B[CeFTGYI\KiQlTWXV^eajd]wc
BdCfNg[[\Y^Z
AgQY[[\pa\
FdQi
C]OYmi
O\\Zam
IZ\e^\c]j[nhobp[q\va
P]nkp[v]
@[B\G]N]PoWXXYZ\a]ddw\
GZdgw\
PSdc
PbXo\Vmc
H]NZP]X[[\\i]ew[
E]IdXYY[_]d]tnv[
EcOdWbX[Zbc]dcibmh
@WAdB\DXEYGXJ[K]LZN[PhSZXeYWZg[Y\d]e^c_b`WcjddfZkjlcmYodp\r\sbt[ubvfwg
G[PXdnw\
D\G\J]Whdj
@]C]E[NZP\W\Y\_e`\ebhckdm\p\ufvj
@dKaQ\ki
ClbX
BiCgPUT\Wdqe
FoIZRbmZ
@kNYP]W\Y[\\vt
D]_[aXdcwk
CdHdY\]Y^\fZihv\
B\[\_Waeg]idwj
@hOaX[^b_]`Yd[f[gkm\w]
@eCVD]OfWdY\\X][^[_Zbdc\dXfdgcmkq[r\ubvfwZ
EnOVWcbZpbwd
DdEh\[l\
@eWgX[\hw\
@ZGfP\Z\^afcqc
CjDTE]HTLgM\NeOdT]UYVbWbYi[h^X_e`UegfbgglZm\n\oYpdqarhsetfu[vf
DgE[FgI\Ne[Z_he[mhp\
ChI\f\g[
Wh
CfU[WkX\`\
C\D\GWNbQ\SaTeWXXc_\d\eiwc
@]EkH\KhQ[Wa]ibcmY
@VCaDSE~IZN[O[Q[Wd][akb\dZefq\v[
I[K[P[Y[]\bcdlgcmiobqet\
We\gm[
@[BcC\DYE]FlGfIgJ\O\RZSaYb[\\f][bcd\eegck\rZv\wY
G[IcKbPbTa]\_gaZibl\mprg
A[B[CTFqHdI\KZPcWYY[Z[]Y`\dXe\hdi\mhn[rhwe
P\[Vqq
V\[enZoi
@gA\GcK\LcPZWiX[_fa[bbgim[t[w\
EhkXwm
@lD]N[_X
@WDbGUHcX\]e^jabdvfZgevh
BVFbGbItL]Refdt[
H]Pmr]
CbJeTX`]f\gl
Fdii
A]ClG\Pd
GTIZKaL[MZNhObP[RYUXVcWXXSY\Zg[Y\e]\^Z_o`VdTfegkiXjbk\mcn[oVq]r\sWtVvfwh
Ph
DUwh
DgEdIZNdY]_faZ
BZObP[X][Va\gdi\m[ve
B\CXI[OcUYX\femlnbp\
@rD[L\M\N[OdXYY]\[_Yek
AbI[K\M]RhXjdUmYu\
BcGcIgN\RbYYt[
IlOc[[o[
@XDWH\LaP\QYTdUZWbX[[\]Zb\cedbe[fdg[mmocperbtbwd
@\C\K[LZPhQ[T\WUX\Z[\[]X^b_c`Zafcjd[e]kXm[nWobper[tcvi
@nBoDSEiFeGUIdKdNbP\QbTjU[WjX\[Y\U_ca\b[dbekf]gZi\lamgq[s\teuZv[wn
@fK]^e_[f]hcwo
AeC\DdF\JdLdNfT]UbVdWbXbZ\[d\Z]\_Z`haaccdff\g[iepar\s\vjwZ
gjm\
Qo
E\_gc[wd
qi
@dDZEjFYGTIfRYTbZ\`\b\c]enghihk[mh
SlfX
RXWXXf\a`cajecfcicmYvewa
WlXZ
AdBUC]EnFnHbIZKaLcMdPfSYXWYiZZ\]]Z`YadbeeZhbiekfldm[n\oYp[rft\umvnwR
@ZGcO[`cuj
CbEdOcPfQ\RXW[X[Y[_ef[mbwn
CiG[WdY\Zcwl
XdY[\iwU
CX\\][ffui
@fBcCVFaGSIeMjQ\ThV\W\XYYoZ[\\]g^Y_e`\ekhb
IYX\Yc`etm
@XA[B\CeF\HdKZL[MZNePYS[U[VYWdXhZX[Y\T]T^d`qbZcfd\ecffgmiXmYncobqctZufvbwf
BZMiX\lU
AaB]DgOeX\Zc]bbdiYjgmer\v]
MgP\]d
Fh
@fCbI[O]QZWeX]d\md
BbCdDZE[GUIaJ\K[L[M[NZPZS[UbVXWkXgYV[g\[^n`ga\bec]ddfXgdhZiel\nbo]p\qdsZt]
_Yabrh
D[FbI\P]a\rfwg
@\IcNbdZil
I[RhY[\\^ehci]lf
CbP\]\^deYfaqfwh
CjPZTXW\eX
OiWaZX`ebac]ifmXqZ
@cBuCcDgE[GTJeKPOiPcQjSdThUgW[Yd[\\j]\^\`[b[ekfdgeibk]ncq\sZt\uev\wg
FZGnP\Zfb\em
C[D]G]Kc[eaXbWddetk]vc
CbHcIaX\]d`jm\
GbNg
@oF]NaY\gd
VgWckW
BkGRK]NcVcd]wi
KeOb[\
@hCWF[GWI\LiN\PWQhTcXZYYZ\\b][^i`\aZcZd\fmghh\nYpWqkrXs\tfwY
ITSbVhW\XX\gc[f[hbmnn\r]
FeIke]
Yj
@kNYObdfq[
FbO[W\X[bie\m\
EfbTi]
B\PYXk_\pa
@bCdGVHeKeWXX[]f^\i\md
d[fj
BgOXQ[_[eZfgmj
KXOcbk
@kBRDdFbGgH\I[LVM[PZXkY[\k`jcWdjfdk]lbr[
GbN[ObQ\UdWV`e
@]AbQ\TcW[kn
BXCfDbEcGgH\I[JcMlPYVcXWYh[a\\]a_a`Yf[heifkjlRm\nfobp[rcuWwZ
@kG\KZL[UeXbYcZbbdcgd[fmg\n[p]qZ
A\C\GXQaTcWZeoge
@\CeN]O\WZXZYd[b`ik\m\pc
@bCZZh]cf\m[
@ZDaX\YbZd_Za\fikim\
B\CYEbHgSX]kgauZ
PbTiXZ
@VDkE[FgGcI[LfNfO\X[[ka\eSh[mcp[qf
@ZC[DWEsUbX\Y\Zb\[ahekfjm]obq[wg
FiI[Wbbb
CXFiId[a
@fD\FeG\OdPdX[Yc[b\[aef\i\k\mjvdwe
B\HaMdN\S\X\]ke]gfuZw[
@ZCdEbGbHeNbP[VdWVY\a\ddf[ghm\ncoYrbu]vfwb
MgOmX\`[
lf
AeBWCZI\J[PhXbZb^ea]iev[wp
AdI[K\OiWZXj\]_cb\
C\EdIYKbO[XW\[mp
@jGeI\L]MaNfObS\TnWSXY\[_]`]acdbeZiWkZmknbpcqcuZ
D\Pe[[\miZmY
XXiku]
ChZYd[
KTehmcwb
@kA]C\DeEbF\H\I[KaLbMbP\TcUcY\[R]b^baZdcfigaijmcpbqcr\s]tY
Nc\\dbvk
EnF[e\
@\ai
CfFjYV[c_Z
C[FkGXJ[LfNbO[PbTcUZWfX[Y\Zq^]aZfYgeiZj]mbrbs\t\vY
@SF\OcRb\bbbc[djfcickgo[r[
AaKjM]PbUcWbXb[]\]][`XdilcmVsW
@gB\FcG[I]LfNgO\PbS\]\`gcZdZi\mgp\qgtau[
CgIY]\
@SAcB[E\F[G\HYKZLZPcTfVdXdZY[\]b^[_f`VaZbZc[eYfZgck\lfmgnXoTqxr[sdt\u\vowd
@cAVChDdF\GiH]I[NbPWQkT\V\WVY\\b]h`daabYehfZi[mfn]o[sYt]uZv]
@mDSJ[M\OeP]Q]TeUdWiXbZc]b_[`VaWdgeimXoSuWwg
@MA\CdJaLaMcP\Q\WdXW[edimcog
C\QeTV\c_ddamZw\
DiK[e]m\wY
@jDcWXX\]d`oaYu\
GcK]Xj\cm[wW
AbLhP]Q]ThX[Z]_\a\d]g]icpZsZuc
PdQ[TgWeX]g\iesZud
Hif[nb
B[I[XfwZ
AcBfC\E\HYKgPgV[Wb[a\Z]Z^\_\dZeef[gcodr\wa
@YBYC\D\MfNdPYW\Xd^hdfg\vf
@ld[
BeCYIdP[\oaZc\edk[rgu[v[wh
@TC\EdFZG[KcOgP\R\UfXaZc[\\Vb\cZdaeVfdmds\wT
@cGXMTdkmc
EaFbdWmb
@gBXGYH]M\OYU\WYXjZ\a\eYg\iemd
OeXemcoX
XdddmU
AZDgEbFbG[IbKbLbNaR]TiVeYdZ\_Xadccecibk]l\n[pcr[sbtbu[vbwb
BoCYD\EZHeIYKbLcNZOaTeU]VVWZXeYb[]\\accZdheXidlbojsct\wU
@bCfIVKZLeN]P\QcX\YeZ\]\^a_gafhdnboXs[vZ
K\Wg[b\h
DfNi\S
N]Sf\V
BlN\S]Xg\Yfh
BZM\Vh\Z
DeL]PfWYwT
AeDYEiFiIaOcPYW]X]aYdcelg\lbsewc
I\KbV]\htl
B\DcFYIvKbL\M]NiP[[\tZvdwY
DpL]NcO[QhRbUb\j]ca]bclXwT
\j
I\VbWf[j\mk\t]w[
E\IiXZ\e_debwf
a\c\wh
UiXb
AfCcE\IdJ]KbL[NbQ\TYUeWXX[\b]b_gadd\gYi[mZp\rbwX
I\Ulg\
AfC\G[K\WUXf]fabe]ub
DbKoaZdd
QbWg\\a]bgwb
CbD\I[JdKfLZPgQbS\TeWaXaZb\\`[dcegfkh\ogpgrYs[tcuYvgwZ
GZJbM[PfWYc\eis[w]
C\P\djp\
CZKgThZe
MdW[X][d_]acqg
CoQc
W\\]eh
JZM]N[PqQ]TbWZZ\c[ddf\m\
B[OcPkX[dfwa
Pic[
dh
@]FbHcK[RgZd[a]eabi]m\
FdRhZZm]
@]HcX]]h
C[PcWeXf_cb]pcrd
WjX[
Wg
A]B[C\DgGdJgKfS[TbW\XYY\Z[[X_d`maYf\p\w[
B\DeGjK]TeX[_\abi[
CYK\Y\`t
D[Ku_[
CV`{
ChGcIYKXT\\[]h`ZsZ
A[CYDbT\Zd]\dem]s\
GiK\Zd`\
CRZT]y
A\CcZTmb
CYZi
CnOXZ[
CrIYZZ]X
Aj
SeXV
S\W\Xh\]g]m]
DhG\\g_bib
CbK[P\WbXfZ[bbg\si
@]P[Q\_\apd[f\
NbO\WZXb\X^dflwZ
AfC]G\KoTZXZ[a\X_ZaTf[w]
CdFjW[X[\fw]
DaEbF\G[WlX\Yc]a_cf[hbkbq[vb
DhKjN[S]X[[d\\gc
sj
BjCcG[XS\[fZw]
BbC\GdN\U][\\Y`badfjqYsbvYwX
BjS\XY
CXD]FbI[KkL\NbOYQ]XZ[c\\aXcTdbehi]p[q\
FfI\KTN\X[^beo
D\F\I[K]X\[h^]ecmfwZ
Kj_[cZeT
KUNePd
B\C\DdOb\h`ba\l\m[
A\Xmw\
@[CcE]JbKaM\N\Q\VcXf[c]e_jafg\hcndq[s\v\we
CbKfV][c_Vniq]wi
ChN\nZ
CWIbKiM[NeP[WeXX[X^[a\e[hbndpZr]sb
I\KlU[V]
CZI]KxP[UZV\X[[Xe\h]
C\IcKZVh[]f\n[
KZWhbd
FbI\PhW[bZd\eiwb
PdX\\hd\mc
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
@hBZDYKYTcVa[j\d]\_\afd[f]hZvZ
@\A]K\_Xaddcob
\fdj
^Zai
AjKc[baRhb
A\BYIc[Wai
TdaUd[
XZZl
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_[`\agdbeYh[nboepZq[sZ
A\GZIbPkT[UdXjf]igm\sgt[uc
abmg
Ti
DdWYX[a\dj
FcIfKdP[TkUYW[Z\a[dfm\oWsY
PWTZamd[
I\W\a\ohtZ
I\PWTgs\
LbQeTZa]tc
WjX\u[wa
Qcagnb
Q]XZm]wo
@\EaGfOhQ\X\\cmX
WdXda[dhmZw\
I\g]o]rZtj
IjTda]n[pgw]
G\IcPgVjXY[bfbh]
CXG]QVTdW\^Zagdh
TUXSa\deme
^j
TYWYXh
A\BbCZKWQZXX\\_[akm[
@jB]CWEbFXG]HbITK\LgNbQ\W\XZ[e^f_ZaWb]e\ffgbk[mcnYoXqdrbtcu\w[
@UC\IYK]L[NmO]S]UdXc[e\Z_\c[ffgdh\ifqgtd
cbih
LY\[m\pkt]vb
D\Phfb
@d^kn\
@iEbFZS\_]aXdcqY
F[Lho]
@XEjVbdef\
@[F]K]LVNnSiY\\Z^df]i\qY
A]C\D[ESHbIfLeNTO[S\[X\\cad[gmibmcpYqew\
@\DdI]L\NfTbU\Yb[d]h^diUpZqfrbt\
@jNY
L[ObVaYfg\sg
@hE\F[cdtc
@YLmNZ\kf[ha
@iEjNS
@j^\c\h\q]
F\IZObX\\i
@gEZF\Lf\\^[
@ZA\CbFcHbIcLcNZOaT]U\VXW\Ya[[^\_facc\d\eef[gZhbibm\o\p[qarfs\w\
BdC\E\FjIULiRaX[_\hfq\
KiYfh]
FVIqN]R[
DWI]ej
E[FdGaIcL\Xj[c^e_fe[
C]Eo^f_\i[kdq\t]
FaR\\m
ChIY^U_cee
F\rZsh
@bCbLbN\U\XYZb]bd]fbgfqdrZtZuhvb
@fD\IVKaL\XjZ\\\_[gbh\i]mdvh
@ZOb\Z_\qlr[u[
FdH[LfZ[[\\Z]jf\g]v\
FcI]ObZ\\\]bfg
D\Zd\\ftg\iZqU
f\uk
IY\h
Dc\Z]YfVgfuhwh
E]FdIkPZWdX\\Ydbt\
FeIhX\t\
SfX]
LZW\rcth
BZCZUiXZ\m
D\Ib^bwh
JbL]g[sm
DYIcS\^hagefmd
KjVbg\mcnb
KjVbg\mcnb
CmI\KYL\XY
_\ghma
@\BXE\IVK\OhPhQ\S\T\VbWcY\\]]\^\_a`ba\dbf]gaibjVkcndoopZqbrfv[wc
WdX[`\kdo\ritXu\
jZnoo[pZr\
X[n\oXpo
O[nXospN
jZnko\
OkmW
L\X]odpirXtd
nWospUr\tg
@bBdD\LeNcScWaXU\c]bcce]k]lbo[tbvewZ
BdKgNqSTXY\[]\^]cc
B\\s
BhI]N\\Z]clYrZ
@cBYNg[]\k
BZEdFfM]N[RdS\W\X\efi\m[q]we
EWFnR\egw[
DEESep
EQed
DiEhFYI[R[bfeZwd
B\D\E\FcegwZ
ElFXwf
E\Fgwh
EhIc
ChX\
hh
G[Q\ZVsr
XhYad\u\
CiG\fd
fg
AXB[GTJ\PXW\Xe^Zdmfevc
fg
Kn_Vv\
D\FdI[OdQdR\mfobp[t\wa
@dCdE[FcIbWbaldlwb
_iaZ
@[EgFbOeQ\W]_]d[mYo[
BZC[DaFfHcJbLXMcPeQeRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u[
@aBcCcDXE[GfK[LbMdO\S\TbUcX\YcZc\X^W_X`\d\fiiakemfnco\retdufwb
DdFcPdTaYeZk][^d`]cbd\e[fZqcr\sZ
D]F\G[WOaWcdewh]
CZDfPY[e`pa\dcmer\
W\Xb_b`hfc
KhWb^b_de[
Il
A\D[G\NbP\QcXbZb[[\Xaucbdbf[g\kVqcr[wg
GbMcPgWiXY^en]vd
M[PYQuTXX]ZW
W[\gdbwb
ChFeG[OcP\TbUdW\^\eYhgigkdmYrdwg
F\GeKb_ge[mY
FiIYrb
CXM\Z[\Z^\`kfamdwf
A]IcPhX\\gwb
F\G\IhP\cii[rY
DZEkGWI\L\M[OeP\QUWP[d_oaccWdof\i\kcl[q]rh
WVX\Y[ek
CeFhRcX\Yb[e^Z_gi\m\oZrZ
_k
CbFiI[i\
DbQ\X\Zld[
SiX\]\g\
Se]X
@bCXDaHbIZJiK[LdO[P[R[TfVcX[Zb\\]f^\_cbdedfbidk[oVrYsetcwb
AbBgDbGdJaLZQbTZVcWd_beXidr\ucwZ
Tg
gXsttY
JVP[Z]dev]
JqK\P[a\sY
@YA[B\E\FbIgJ\LdNcOcQ]RgSbVZXPZb\W][^e`Yb\dceZggicjcl[m[n\o\p\r[tdvf
CoF\IcJ[LbPcTaU\WgYb^Zfbi\jbn\qdrasctd
FnIlKbOad\g\m]sZ
I]P\Z[^lnbq\
TdsV
F\ISJ[Zkdhier[sft[
IZUk
NbUoZ[d]s\
EZFjIfP\R[T\Z\gUsY
CcJcgamir[sZtZufv]
F\XXgk
L[Zb^l
n\oZvo
I\KbP[UdV]WeZd^b`\a\c\d[gpiYndpcsdvc
IigZ
GcIcP\Q]R[TWUXX\YYZg[\\\^eaifYgdmZq]sbv\w\
nYo\vj
IPReTXilrW
ZUdk
KiOc
K[Ti
CZD]GbIcKWRZTYU[WYZl\Zgailojr]tevY
DcF\G\IXKfNnOlPfU]d\fdncqbu]
F]IWTgZ]sV
TldY
C[I[Rhgbikr]v[
Nmfd
C]JaN\P\W\idrcsdvh
KmU\^\gZnbsbvX
CsIafXiVt[
I\Ki
C[GcIXK[LeN[PbQbVgWWXuYZZc\d_]a\d[h\pcr\u[w[
CdDcFaJ[K[LaPeSbU[XUZba\d]fbggi]rjtZu]
NbPia]gZi[s\
CWr[sk
ClFbIdP[T]U\rUsdw[
IgP]gZnismv\
BjKaO\X\^boZ
B\KWN]W\oct\
@dGg
Ibn\ojp\
B]I\[ihd
G\PlS]WZX\YeZ]`gf\n]p\v\w]
PfY\`bdbf\
PiS]X\dd
PWZ]`g
PYYh
P\WiX[_]g\s]
Zm
@[[\`\m]nho\p[q]
Y\^ZnX
^Unip[
B\^nf[r]
^\fj
JZSiX\]]iatcue
K]sg
GaPYUcXelVwf
@XGbHaIdLbP]XeabdZm]ub
agcg
XcZis\
I\Vbg]i]ncq[sh
fd
D[FcIbKaM\O\Q\SZTcV[WZZY\\^d_\`\a\bbdbfXg\h]l\mZo[rcskw[
BcChGfKaM\RaUfX\^ddbgirXufw\
I\TgsStb
FbI\Xpd\gbr\s[
IhresZu\
G[Icdh
Bi
rdsU
si
CZJcKWXZYb^Zffh\n\rcs\
rhu]
fiiYqc
ObPbWeXZ]k
^dug
B[D\HdIeLlXfZ[[c\a]c`\ebg\q[
B\Lq]Zq[
LhX[ZZ]]
LWXb\bfd
DoEiI\
AaPeT\WgX\_\`ea]bbdag]q\sh
W\Z\sh
Wi
PZTZWjZ\d\
W\Zg
G]P\TbW\Zjf\sU
@YAfBdCeDXE[IVJcKcLbMcNePfRgS[TdUbVeWbX[Zd\b]k^j_Yb\deg\hWjbmVo[parmt\ve
@ZBaG[TfWeZ\jfqhr\v\
BfMYUbYcZfi[lbm[
AdI[dm
K]UgVglcn\vc
ChW]_\dc
@cAeCeZjabmb
CZK\M\Q\RcUWW\X][\\\]\`[b\c[ddg[k]mms\t[wY
@Y_]mg
GcOkP]QbXg^a_o`ZdjmZr[s\w[
AbC[IdK\c[d\ebml
PbdifbmZrb
B\Rg
I\dVmc
OVdcmL
OVQ\
GfKaNbOcP\QcUiWa[\\b]\^c_ebcd[i\m\u\
CYK\NkUnWdXY\W^\_d`\bci\mi
CfKbQdUgWf\V^b_d`abalbmZ
\mlY
flmd
@]Ei_\ibwc
@bNk
CbMZXq\a]\^bkbud
UfVbWZXTZf\\eeg\h\m[obpd
IbZbecmhph
PcXWmi
@[B[DcEhF[GbH\IWLcMZO[PfTbU[WZXY[W\c]e_Z`cacd\ecg\kalXm\ocpfrUsbtduVv\wQ
@dBdDkFbI\L]NeP\ReS\W]XfY\^\bXd]ecgZmZngoipkq\rXs\tcwb
Wh^f_\dbnYv\
LXnepftav\
DkEgwO
eff[mZvj
DbGcUcWVX[dbeci[wX
Lmo\
]hdYuZ
I\LbNcnhobvZwc
YYph
AbC\DSEcFYIaKZLnNYOcPWQeR[T\UcZd\Z^\_Z`[cWdWeof\n\o[pWqfs\ubwd
AbCfM\NdY\\b^Xdin\p\qdt[v\wb
CXDVKhYk]W_[bkeYg[iim\nZoVpPr]t\w\
LWY]tj
CmI[
@\ci
DTNfR\pbwh
D{EdI[l\wX
D\GWSdTgdYeggb
LVYh
YhpV
DhwY
D\FdGpYieZienbo\qcwb
DeEXLcNXYb]de[mhpY
@cAYBYCdD\E]F]G]IiK[MaNVO\PcQ\RaTiUZ\b^\_j`VbVd[ebfcgjhiiWmgoZp[qXrksftYulv\
Nbi\o[vp
DZGdR[YbaYikwa
@dA[E\FcN\PdSfTbY\\\]b^d_e`fbch[i\mbrhsctZug
OZWeX[bhkX
WjX\
\Xfjwa
@XAcBZCcDZFYIcKbLZM\PdRgS\TYU[XaZ[\]_f`cbbceecgYhblbm[nZpZrcsXua
B[C[DZHdIZK\PWVcW\Xo\e_U`\b[cVd\e\h]l\o[p[q\w[
Ac_j
_[wh
N\WcXV\mcamew[
_ma\ob
AiKdP\X[_Wbge\
B]ITRmX]e\
@bC]KjP\RYW\ZcbXg\r\
GeX[\j_c
C]UhV\X\
eh
KjWdXZt\
KVak
CZIgP[V]WgXn\g`clYtbw\
df
IjV[rX
RdXj\\dbwV
IXKbRgXg
AbC\ITPWRcXa_ccje\rbwb
A[CgIbK[PYWi\Wd]ecm]sbuc
A[CZD]EeG\IMJ]N\RZU\Xi`eb\cce\hai\rru\
P[_icdr\
DeRf^c_bmYwi
PgXZ
KbW]`h
PcWlXbcdeW
W]bl
A\D\I]R[WbX\b\ehwl
ATDZEgIpR\U]VXW[XcY[\e^X_fbad\edfagbkdlYrZuewb
PkXZ\g_c`\aT
D\IYK\RhXd\d
AZCbDYFeKgMdN\RYXV\S_\b\cleqvgwZ
WcX\\h_grc
RmX[r]
CdDoRaXf_Zabw]
AhC\GYHcP[Q[W]_Ya\b[fZri
Cd`gb\rc
PccW
\Ylg
Pg`Z
F]IlRbV[_Zcf
CfbT
Ch
BVIVRxXV\\a[m[o[r\w\
IhXY\Z
XocUw]
I\MdNeUdXXb[fbnhuZ
ei
D[NdPiRYW][b]bldpb
AaIaWmXdqa
FeIdXZ\gcceeu\
@ZB\IYKVPTR[W\XX\\_urcs\u\v[
@YB]C]H]IUMePnR]WeXS\\_]dffeibq[wW
DWXYeiwc
DcFbIZ[gcc
rksY
Xg
CYDSEcF\GcKfPYReWZbbd\ejhfw\
P]\Zwg
MY\jwd
D]X\\iw\
X[Zim\we
WjX\
\\wh
@\B\CYEeFdG[K\LjM[O[QbRdU[Zg[a\]]b_\`[aZdbe[fgg\i\kbqYr]s\v[
BdC[G[IYJ\L\M[PfT\UbV\Zb[b^ccbd\fkgZi\mbtZwd
N[U[VfYe^\_h
EqFZ]d
D\L[PiRkV\XXe]tg
@WA\EuF\LXV\Z\f[
@fIgLcP[UfVjX]Z[[\_\
BYIn
D\FoGbIWJcK\LhPYRZSaUWV\WbXaZg\\_]a[dZfcg\haicq\wb
D\V\Zg
P\Q\TdU\XZZid\f\
@dG[NgX\idobvb
@\AcB\G[IdKYL\M[OcPaTbU\YbZd_i`\a\ehhZkZl\q\u\wc
I\Qj
A\B]D[GgMdN[TeWcidm\tbwb
F]_h
BcDcFeG[OZWbXV_Xdcerg\
DfeX
AeB]CbDXF\G[IgJaNdP[QdUlW]XXYcZg\[]e_Xa\b]dcecf[g\mhncsWtavfwZ
Obih
CdE\GaIbK]LbN[PbTg\c]b_\d\rcw]
BWXW_nwZ
GcOhReX\\[_kcdkbw[
R[UZXrYa[[\[_\dcfc
A\BeCdD\I\PZUYWd\c_gbbdgeVgakYodsnv\
Jb_iq\te
DZQ[VdXXbbmevfwb
OkPcQcT[W\m[wd
X\e[wj
OeX[_V
ZZ[g
AfXd\d_UaZbZ
O[mi
WZ\[eh
Ihg[qdtb
F[IYeo
TYfdgrt\
t]vhwY
FZNkT\W[X\_\
DcXZ_ecge[
OhPhXZfbm\pb
_hm\
_fc[
IfWleX
AcD]OeP\WZXh
B]DgXe`]m\
GVeh
DbG\W\Xhw[
EbW[Xfu\w\
B\Y\[efhw[
Y\fi
C\KfPfXg[Wfbl\qb
GbPbW[Xhg\m\wZ
Pb`cnjpX
@bBZDcEcMbQiS\TZUaV\WbXeYYZZ\\^c_Va\bamdsb
@iB]EeI\KhO\PfT\UiWgXc]aa[bbddf\ifmPr]s\
QXmk
GdOha\
C[QcWZafib
QYak
Sj`b
@]AdC\IZN\ObP\TZUeVcWeXXZ\[i\b^b_jb\cgeYhgm[n\o[q\rfs\t]wY
Ce[\\b_crf
Ul[\_\
AiCZXd[X_\
C]K[UhV[Wd_ld\rcs\w[
AbOcXZ[c^h_Za[re
PgX\de
CcI[KhP[[m_\b\
AeB\CdDcFbIcM\OcRfU]Vb\\]\`cabbcceebi]n\p]q\scue
DfOgRiVgW\XW\d`beclZme
cj
XX_]ckefmY
G\HbM\N[XU\]_ec\l\r\un
X[Zhs[
LZW[X[Zos[
PkW\ac
Ng
N[S\ci
@hA[CbEdFgGTJcKcMYNfRbS\T]WeXWZa[[]X_\bde\fYgZiajbkcmWnhobpcqXrfsaujvcw\
@cBWCiFdGXKdLcO[QZR[TeU[WYX\[V^c_l`\afb\cqe]fdh\icjckaneoipaqgrbsgtWudvi
V\nl
@[JiNYOcPSQ[XldkhmkZndo[pbq\rb
CZJ\KZNYPWQiTiXXYuZi\[`Wc]defXg\ienVo[p\r[sqtcv\
@\NmWh\\_Yc\rcv[
E]F]L[NkPgWmXW\Z_VaZccd\m\ngoaqTrZu\
Pi_\
BYCeD[EbMZNgXXZh\X]b_bbfd\f[jbkcn\pcreul
BcWkX[f\uX
CbKoYac\sc
C\EZFWKmNlQ[S[TZUrVeWZXdZS][_]bbg\s[uk
KYPZUYY]^Zdif\iSn\oZpar~sZtZ
P\rp
KZT[U[ZZrXss
DdVSWZ^Rnov[
@kE]HdP\WZ_d`[dXwc
\]fYs[ur
N\nj
L[OlW[YZ`boirgvW
@eC[MYN\ObPcWdXk\\dYlco\r[
E]NYWcXU[d\Z_L`[czgZh\k\n]rXvY
X]o[vp
BfCYFfHZIiJYK\LXM\NiOYPgQXSZT[UkVcWXYX\V]Z_[`caibXcndaf\igkaoYp[rksVvcw\
@WBZCjEZFZH\I\J\KiLfN[O[PhScV\WZZZ\\^Za[cgd\f\i[ncohs\tZvk
I[N[P[X[YcZm_qc\rbtYvZw]
CcJT
OZ_[ocrovW
@gW\`]
KdPghcnTu\vqw\
LgqRv\
@Zn\oZvp
N\PcXf^\_k
B[EdFgKgNhU\WbX\_Wa\bciokar[v[wU
WbX[[e\T_Ua\kirfu[
@YAZBwEWFVGkH\IhJ[KULZM\PXQhRkU\VbXdY[Z\[h\\]X^e`XbbcXdhebfng[hjihnWo\p\qUrWtcu[vPwj
AeCXEkFpIUJcKfL[OnPZQiUcVeWYXUYbZh\[]\^j_W`Xacblc[dVfmgvh\i\n[rZsZtgu]
NoRZYZiUrkvZ
CqQ[
@[AgBQCiD\GYH\IUJ\KiLbMnNnOfPeQfS\TcUWVTW\YS[f\T]m_hdde\fUjbkco[p\q[rcsVtcucvewW
BmHgIiKVNaPcR[VcWWXf[\\p^\_e`ic]jbkanZocrZt\wb
X][\\l
JnPXddf\
@fEeFeG]NgQ]W\\[vX
C\IgLaPcWW^\g[i[nkvd
A]CUIV_Y`edbi\rjtiugvX
@jNb_\c\d]
G]IfKbM[NmP[UjVhWbXX[\\Z^m_ebicTdqf]hYnbrZtf
CgK\N\W[YY^Z`bf\ndptrhvV
NZT\U\WdYuZgu\vW
X]\i
F[fnk]
WZYZhZi\t]u\vf
C\JiPYW[s\
A\_hif
VYfni\ndvZ
BWXmw]
@gCfEhFgLbNqPeU\\\^\`\d\fYo\p\r\sZub
A\X\`q
WgX[rY
OcfYnbrduj
N\_k
@]NV_t
P\aafp
@gB[EfFmI\KZN]OhVfXX^bbhdZn[td
BgWYXcaemfvc
DbPhWfXb]]fXw\
@YAZEZG\J]KZNUOWWwXl\Y]h^\_[`hc\deu\
CgI[KbL[N|S[UYVbYb\X_Wc\dZf\r\u\v\wR
n\oZvo
@YA\BdCYD\NTPZRXWeXW[Y\W_N`[b\csk]r\ubvVwc
M\\i
F]LqNco\
B\GcZhdcegwc
MdWYXh
Kn_\
I\N[\]_Yche\uX
@kA]EYFZJdK[NcOZPoWY^Z`aa]dZf]i[rZsZu\vk
@iEiNXcYw\
@gEXNdPjQdU\WZXfZ\][`Zc[f[ofp\s\vi
@YBeC\HdIfJ\KYLXNfPWRoS\WZYUZV[m\V]\^e_\a\cfdXfYhZibkYmcohrTs\ubvXwd
B]IbN\RjWb\\_eqerS
R\XhfftZ
BXK\[f
@dAcBYCbD\GWH\KbM\NYOhQbR[S]T\UbVfWbYZZc[]_Y`dbcdee]f\idl]mcnZofpZqWr\sYvf
@cM]OgWjZ[[[`\b\dWmYoZwY
OYWlXY]i_b
QbWVX[Zgaciboa
C\OdWpX\Z[]\_i`Zmc
ChF\IaN]m]n\ois]tbvf
@dN]OgPnQ[WsXcZ[a]b[dV
@\CgFaOgUYZ\[X`ia[b\d[iZoYvZ
@cAdBZCZDeEjFeGXHeJ[KcONQeR\UjWJXcZg[p\b]X_badb[d]eXfch[idkbmko\pbqYt\u\vf
@cA[CZOeWpXQ]b_XaddWmTo\ud
@mAgEZF[H\IdKcO[QaUVV]WTXl[\_da[begci\jdm[nbomp[vZ
O\WUXXdkme
@YCRGWK\PcUeWXXZZ[doi[m[ofvm
H]ObWZ`\adbgo\
AcOYP]W\XhZb_Vigravb
@iC\OeWb^e_Z`]aRbddV
@ZOgajd[o\
@]GjWZ[c^c_cdeegf[qar\uZv\wh
BgEcNd[bic
AZBZCcDZEaGYKVM[NeOZQZUVVPX[YbZ\[W\V]ccbdbebfYiYkbnlpbqkr\sVt\vYwV
@bG]IbLcN]UcVWWdXZYfZZ]b`Yddkdn[qcubw]
NYn]p\qfu[
C\M[NcW]_oe]igkgn\o[pbqXuf
@\ChE\N[PeV\]f^[iYpc
hcibmh
IfVlY\
A\W]Xk[j_RckhcifmsobqWr\uc
@gCcD\EbNgSbU[WgYcZ[^abde[h[kYmXn[pWq]t\ub
@VE\F\N\OYP\V[WdXd^ga[d[h\ihkbofpgue
_kc\hki\pd
F\L\NgXXYq[d`aa\c\dcgahbiVkTm[qbuX
@hA\C]EhFcI[K\LbO\VRWfXYYYZ\[Q\\]b^W`na]cgdde]fYh[i\kenfobsZu\v\
@YVeXgYbafe\h\ifq\t[
[[nfobph
V]Y\g\nkoapWqb
Ccng
CdN\m\wk
OhWXXZ_db[ehi[
NbXY_]cceimYq\
ImXwY[]\c[nZo\qdu]
og
n\oZph
AaEbFcG\N[_fd[hbmYscteudwe
_Ztbwj
@bAZB[GZIWJcM\P\S\TWU\VSWdXUZ\\\`ba[gZjbm[ngobpfqcritcudv\wZ
FcL\XmY][bobrZsjuZ
nnpX
@[C\JYP\Wep\r{u\
WQYl]d`dd]s\u[
CjYl^Zigj\p[risUt[uU
CVp[ris\
Nk^\c\nf
L\WTn\o\qmt[
sfu\
@ZCTE]FdPZ_Z`[a[dhgYh]iWnWoZpWqWr~sQtV
CdZ\m\rTsj
V[WXnkp\r]
J\j\r\tYut
J]XZiks]t[ue
EdOeW[YY`hojrX
LZPhXe`g
j]nZpqr[
K[T\XeYW^ag\n[ocpdrXtd
_Zrh
Iji\mcp[rcs\tk
NaY]_\ckiYq\rf
Wk`Z
F\I\JZPhV\WXXfZ\]\^[d]f[i\kbnYoZpgqYr\sjtgu[vh
J]X\kh
L[`eo]pfqkt[
C\JnO\P\u[
Wkre
Wi
CfWdYY_]`fo[p[qUtd
ChK\WWYZ]b^Z_Zoepkq[r[s[
@\J]WXY]^b_[`\c\d]nWoeplrls[
IZJeP]WSXY^f_b`[abcbiZnZpbq\tguW
LxWeddq[tY
@\PhWZ_fpcqa
^hn[
[\qh
W\XVnjq[rX
@ZN[_sw]
Njr]
ntpX
XYp]ql
@lL\X\
sdtk
@\IdOfTdXR[\\d^b_d`\gbi[lYmh
G[ObU]WZXX[\mh
F]Vg[d\\`dj]m\nfp[q\
XY[j`a
XZ[hq[
A\CeDYEaF\GXH\KbMZN[Q\T]UaYe[[\\]c_Y`abacXdefbiclZm\n[pZq]r[s\tbufwY
ChXXd]gXtcud
PVXWf\gZk\t\un
dhfWi[rZu]
E[F\Y\\]]h`[dff\h\iluU
CdEgH\NcWmXY]ftYu[v[w\
JgX]bZfbi]rjuY
flr]uZ
CdddgjiptYua
CcYh]Z^]d[k\l\ul
Bh]\gcuZ
C[PkWbbhdZfbj\u[
@\KdX]dhfguZ
XZiiu\
C[Ibuk
A]WWXf]be]
C[P\bZup
C\WdXe]cuT
CYWcXe`Yul
Xi
XZY]uk
AbC[DdGaPbQcTfU\V\WZY\[b]\^\_Zcdg\hbiam\nbpewc
feiapUvh
I[LWhfpk
DXwi
PPQnbb
Q\Th
@\DmG\HcK\LdOePeXV[\\W`\bZcbebi[l\
B\CdNdY\]ddZg[iduj
X[d[iitY
NcX\Y\tduf
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdue
J\ux
Wiu[
Hcgmm\rmsYtW
IZgRrctkuLv[
@]AcDZIZJaKgM\NUQ[T\U\VUW\X[YWZ[\W][^Z_Xb\cVdbe[gYhhiWjbk\l[mZnVoVpWqZsXtUu\vuwW
AXBWD[IjJcXZ\[^cafb]dVf\rbvX
K[PnXXdZvX
AmKWX\
BZPX\Sh]l\vm
AeO\Paa[vXwk
Dh[\\d^]acc\fZhcudvc
AZ\\f\vo
K[V\[Y\j_dhlvc
K\vk
ATCcKbPZXf^faaefh\vS
AlCdJ]KdO\Xj[b\d^TaVdmfYo\p]u\ve
@\CZJ\KnXf[j\c^baZdlhdo[vT
D\vk
AgCbPevZwf
AZDaI\J[KeO[PcScXeY\[i\hacf[vT
CWJWKjP[djfbhYvXw[
JaPX\]d\vi
tZvg
A\B~JjKZPcU[Xf^aaYh[jfvJwZ
Cfrkv[
B[C[K\X\fuvc
OjPpXZ\QdevV
BVP\X\hZ
aid[
AZCjPcb\e[
Kl[\hevY
C[Kffhv\
C[D]KgNZX\Z]\d^Wc\fXhbp[vc
BcCbEcHcK\PcRbSbTbXXZ\[Z`abaebgfibmbsZu]
BUC[I]ReTbWgXl\\_Z`edbeZmdret]w\
B[CcIcTeUV_]dcgjm\rbsX
vewh
AiTcUi^d_Xgcm\wZ
Wdgkr\tZ
B\]cbdecnbsat[wh
C[HdPVf[ii
X]wi
B\Q]W\Xg[c\Z^Zabd\fli\n\w\
XZ[hf[
XZ[Z_cfhmb
@bAVEaFcG[HgM\OdPbQ\T\UYWdYb^b_\`eaicYdYgbh\ick\oWp\sdtZw\
I\Wa\igfmY
@\KcPc^cg[mg
@]CrEcH\JXO\PeW]^d`WsZth
@\BXC[DYFXGgH[I]RZScXqZ[\V_X`ca[b[e]fcgdlhmjresUt[wY
Xb^adjeZw]
DjW\eawc
mh
CYJ[Pc`ca[dWe\rc
OlmX
@XCVHbOXPg]f^f`UeWmfr[wZ
@QGXX\d~fZk\mQ
O[a\e[mi
@gO[Pd
BcC]DaEcG\HXIcOXRiXW\\^]`YbbdOejfdiWmorcvj
D\OYmg
DcFcGgH\IbKZNbO[X\dWeWmjrbugw[
K[PbY\diwb
DiJbOYPdR]_ed[u[
D[GdNb\fddeif\gYl]m\ne
HXZb^[`lmZ
@eFjH[I[JbKdNaQZWYZ[[[^gbdd\l\mRn[pcqbrYsZwY
CjDYEYGXH[IZK\OjP]R]U\XbYc[[\Z^g_h`Zakb[c[dXe]fXgih[ibmIseuewY
`bif
HbWk
@eHZWc`ef\iil]u\
ml
@fCZK\Oga\rds]
D[HbJbKZO\PbW\X[Y\acdZfggdihmZq]sf
@[CjEZH]IOKwOXPURdTdU[VfWSXnY[ZZ[x\R^W`UacbWd]eVfihbi[l\mUq[sWt]u[v\
FgIZW]`d
B[wj
@YC]GVJ\N]O\Q\TbZPdjepibmos[u]wU
Ohr\
C\`Ybg
Di]dw\
BgG\`cu\wc
CWO]`fdf
mi
Rf
`Xi[
BkD\GZJ[O\Paaedbeofci]sYubwW
@bCZK]LdOmV\Zd^c_iabd]fcg[i\m\nao]sitf
@ZHeK\OcPdX[Y]^baUb\id
@iClOhP\W\[d\[`[a\f\iXmYrb
F\\jwd
a\damgwa
D[Io
OjW[bbmZ
@aCZDYFhG[I]JYK\LgPfQaR]WbXcYmZd\b^]`cakbcccdWgii\mcrZsfu[vdw[
G[a\dhwd
I[L\X[[e^b_cidp]qh
[g
EZ_j
Deinm\
@\B\IZO[ViW\X\[a_Ze\hbii
C\Zp`\w[
Zi`\
JbZb\\d[fgg\i[nbp]qYsgu]wd
BjXZvc
@[BYDjGcPeWbXZZ\\\]fabbadapbv]wT
BcI\NOObUiXcZ\\X]]_\e\fcg\iakbmgrdsdufvbwe
GVTb
I[TdWXnYpqsX
CjGbPaQbUPXh[\\g_]p]
CmK\U\YY^\mguev\
IkXYte
@dUaWV
C[GhIZTZVYWf^e_gddg[hgmgnmo\rWt]
KhdM
HZIbK\W[X]YZ]Z^lgbn[
Xm
`kd\rbt\uZ
Ni\U
IcPgYb
`do[vg
PoWTdZ
LhW\_\
K\U]mYpd
L\XZn]pnr\
T\Z[g[sh
V]f[m]wk
FdG[I]TVgns\
@XA\BhDdFcGZIZKbL[MZNaO[P[Q[RYSeT\WlX\ZX[Y\h^facbac[dYeefegfiYl\mdnUpcqpsbt[uYwe
BVIe
dbn]ohq[
@]BfG\HbK\NVPYSfUkV]X[[\^\_g`[gei\lbmdo\uYwe
B\C\DbGcZc]akgs\uZ
@XAbDbE\F[I[JbKnLfN[OcP\QeR\TdVeW]X]Y\Zg[b\b]Z`Ya\dbeefhifmdperWsZtcuY
_et\uZvi
WpX]w\
IZUfVbX]pUshtbwb
C\IgK\]]^fiepVqk
IaL\OdU\W[XcYc\ieco]rZ
L\Phi\
AdIhZ[_dd\f\g\insZv\
B\C[DWGbK\NlT\_c`ddU
ZW]fdfwZ
LRn[ohp[
LepUqXt\
BkCfGfIXKeN[V\WhX[\W_caciZl]nao\p[r\
@\AYB\CiDbFbI[KjNkP[QiRbV[X\ZZ[d\k]\_cdXf[iYkjlUmYnfq\s\uWvX
Vii[
IZLcRbTaXca[rhsYt\
GdRbTdU\Xb^adUuc
@dBiFfIdNZP\RqTd_[bbcYdeebfdidk\lbr]w]
]Xuh
BZIrK\rgvX
AfBbCfD\EeG]IXK]LdMfNbOhR]WfXYYcZd\r]c^\`\aXfbibkdlcmdobqcrbt\uXvVwW
K\N\[r\g]ZiZlgu]
_bnl
@ZDiEbG]X[Z[wd
Eg
CSDjE\eb
EjObPd`\
C\I\U\V\X\d\g]m[tjviwi
PeVj^\p\
C[LfV\^bi\pf
D[P\Y]Z\_baoigvZ
CYN[UsVXZvgZmZsX
VnnZs\v[
Qgw[
BZLaX]Z\\\eZvewu
ViXZ
DcEkQ\Z\_\vX
C[^k
kh
ClK[b[
I[Vln[v\
D\Vbvk
V[lhv\
A\IYJcW\Xorct\uT
@wBhEaFYGYI\KZLcNVPYXa[\]c^[a\b]cXdceef[hbi\jdobqZt[uZwZ
@VEYLYSZ\Zdcejhbob
@cE]dW
BkEiS[Xh
@dETF\^cnd
@SSg
@[B[F\I[KbLgNfPgSiT\VZXZ[f\\cgieoY
@cN\PdShX[\\
Nh
AbB\CbDbFZGeIdJbPeQbTdUeWcXfYdZc[d]X_WaXc\dce\g[h]jZmcnbo\p\shtbufwY
@\AcBbD[EeGbH]I]JXKdMYNcS[VZWeX]ZY[V][_g`fbdi[l[n\p\q\sgufvY
CbEbK\NbObWdYcZh\\aZges\v[
CYXcmcscuj
Gl[[_\
IgKYVb_]gbj\rksW
C\DcP[Q]TbWYZh`\fful
KdN\TcZi[]gZm]scu\
Vfggt\v\
J\SgXe[c\[^Zm\
KhN\Q[UeX[ld
K[N\OdW[XY[xmbqf
Ng_gf[
K\L]Ub^fgZs\tevo
AZKePcX[_n`\d[f[qbwY
KX_u`]d\f[wY
KO
Kh
KhXZ
CfL\MjNcWf\[^bof
C\[\bj
CaDZK\W[[c\[_pr]s\u\wg
@[BcIaKaNiT\XW[ZaegdsZvb
KoX[Z][\
B\Kbfj
Xf[m]\
FdI\Xjndu]
I\K[L\N[P\VsW\^\_[h\nYpfw[
IbVk_\
CbFcKZ\]ahd\few\
fclj
X\\il]
X\\il]
M]N\X\\ml]m]
GcJaK[PYZc\Yg\sewk
@bC[DcFaIYJbKWLcMdOdQfU[VUYbZd[\\[^Z`bdYebgbickaneocr\setdvewb
Xka\u\w]
CjbYgasZ
BcD[FcGdMcNbScXcZi\U]\`ka]dffZl[udvbwi
DdIbP\mXwl
@WG\I]J\Pfdmg\m\
ohpZ
E\F[vk
PaX[\m]\_\abddwf
@]CeDZEhFmIVJfK\LZPXQZU\Y]a[bke[faibkcmYo]qcw[
@cA\D]EYKZLZOjPiQXScU\Z[\Yabd[ebggibndp[sZtYvb
@gA]P\Z\flgcm\smtc
QidbfawZ
ph
C\GXI\P[Q\WfZ\b\dsec
BmC\_g`Zdef[k[
Ibwh
A[BXCkDhEYFWIkKYOcPhQ[S]TeVbZV_j`YcadWemf[hbiXkel[mnsdtcuhwR
CbDjEZGhIeJXK\LhNcO\TdWcYgZ[\\]e^cb[ccddedgch\iYlZmbn\oWq\rVsfuYv[wb
D\GbWgm\
@fA\C]D\EaF[GZHcI\LcO[P[SbWdX\[\^d_[`]dbfcg[iak\mfoVpZqcs\tguWw[
@UBdI[JcLSM\NdSdXZ\ac\d]mer\tn
FbIpde
@sSZdY
LloZ
@\PhWZ`emdrc
Hg
Lhqf
G[L\SZWyXUdlt\
@YL\MjNhW\Xb\[fZtYub
F\LZSjW\XW[Z]\faqctWu[
F\H]IWK\M\NWPdWWX\ZY[\_\aacjijn\o[qcrdtZu\
H]IbS\W\Xk^a
@WLiSX
L\S]W\Xg`bqgrduY
LbWcdbtT
@[Nit\
@\H]S\WkX[icqet\
EcHfMhN\ScWXXYY[]r`bfdiZmXqUtYuU
@lB[
@kB\d[
Zamj
@\I\McW[\\]e_\`jicmYufvewc
@\Se[[`ggcpbwb
Xg\\w\
A\_\`k
f\iju\
XZ\[`[unwe
IZVe`Xikq]uawc
BjPbcbr[wb
@\FlIgJ[KcL[M\NbPbT[UZVVXZYb\b_[bacZdbg\i[l\nYoUp\q\rZs[v\wa
@\CeEeG\IkJ[NYRXW\XUYd[\\Z]b_b`\bVe\fahbp[r\tSw]
EbF[IVKeW[b]defbhapdth
IYPg
DhI]e\w\
GhIQRldZwZ
FZX[[Wep
C\F[IlKYReT\U\e[m[p\
DcIWX{e]wg
F]IhKc
IYWibb
FhIXKe`a
AbFZIcK\PeX\dhtd
BcIeKZP]Ybd]t\
FiI\f[
FcIg[Y
Ih\[
FkIbY\r\
CYIRKdWbd]tk
FWIeKYR\WZXZ^ebfd]o]rb
Kq_Z
IcWf[it\
DfI[Xg][wg
Ci^U
IUWb[bd[
BjIbK\
IfK]NeW[[Y^dbgefwc
I\dk
IgLZX][\
IgNc
FoIb
I[Xm\dwc
BhCbD[E]F\ITKjLdN]P[W[Zc[i\t]cf\
ITek
PUW]Xip\
I\_[hjv[
F]Ig
DcdU
@ZAbBWF]GZIlLpMbQbR\U]VXZ]\X^\_Yabc\dbi[kcm[n[o[p[s\ub
B\DbFeG[IYL\PeQbSbUbWdX]addji\odp\rfvdwb
@\I[LeP\QdXZa]ddkboW
Lhv\
IbK]WiXYd\ohw\
CcXl
oj
a\oh
LlW[XVoKrct\
L\P\_[amu]
A[BaIYKfUbViW[Xj[\`baXd[fZier]tavawb
JpPVX]
@hAZBdCXDfE\F\GfIUJWK[NZPYQZR\SZU\XXY[[\\W]\^b_c`Yb[c]dgibl\sbt\v\wZ
@\BnEbF\GWIZJY^d_h`\b]cYdXegi[mRqYw\
B]FdG[L[PnQ\]\^\_dajdXfgl]odqcr\
DdG\IZdlig
DjeY
DXaVdX
C\dif[
@U_\dj
@dFcK\P\Tb_gdUmisk
@TDZGpdQe\
@WD[Gg\\d\eZf\
@eBcGaN\PXcgdggck\
DfX\Y\dh
@\W[dlu\
CTDZJbKcL\M[PdUfXW_]`bbee\r\uc
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsewY
@]ClDWGYI\V\WfY\^c_W`gbbdmmbres\w[
@[Xf_Z`[mZr[
CaEhU\Zb^a_[mZ
C[`[dVmip\
_[rj
B\_k
`nm]
MgX[
MgX[
B\FbGdHcIbUUV\Yc[]^ccbfbhaielaqaras\tbuev[
ClIXJ\KcMhNfT[W\XUY\[V`\a\bZcbedh\iUk[mln[oZpdqdsctXubvc
@\AYCZIZKjMbNZPXSbXbY\]g^l_[`ca\cZfeg]mbpbqYr]snuZvWw\
CfFbG\Ng]b_juY
DhHdXlY\`[d[i\ub
@[C\G]K[QfZl_bd[gekYsg
@[NfQcchmcnive
BgG]M[N]Y\^b_epdqfr\t\
MpX\sb
AcDbGYMcNWXe[\\[]c^a_d`ca\fjlYr\uc
AfP\f\
@ZAcBbD[GZH\INJZKbO]S\XVY\ZZ[\\h]W^c_O`Ta\cYdbejfegYhViXk\llojpfrds\thug
AjCbDeIfKZPVVeWZXZYb]b_\`[a\cfd\fYgkh]iYmZohpbrYuX
@[IdNZX\YZ\[_bcrr[tbu]vU
AfC\K[NbP\\T_\aYckfYh\neobrUtmuO
A]NeXlZd\[_\d\ialXu]
DcE]F\J[N\O[Q\S]TcW\XZYrZ\\p^c_\`[fXidmgu\wi
MeXi_X
F\McXnf[
W\X[feuf
C\JbN[T\WjZw`Y
PhWZm]
bWei
DYM\XflU
WTXwu[
BcCgE\FVGwJbK[LbP]QZRhSdVgWd\\_\bZdieZf[g\h\iZkbl[pcu\vaws
CgDiEgKcec
A\F\KcYdfdp\qgrd
FhIjJ\PbRXW[Yf^\_fhdi]ka
Pg_hhcp]r\
@hAbCVDbFgGXIfJfKcOcPmQiTjWbZf_p`]ajbYdVi\jYmqr[sX
AcKZTY_cabbbdgrZ
Pmd[s[uU
AeClF[I\T]Wd_dadd[f\gph\i]m[u[
OfYUfbrm
W[X[Zfacuh
@ZGcWYXg_g`fdmrcuc
Federg
E]KbQ]Xf\Ydefkr[
Ic_YoWrb
HU\xuY
@fC\Piac
PWWsX[Y\ZY
A\P]XXYj_Taedaiiluu\vZwf
@bB[DSFZGZI\JbKgL\MhNYPmQgRZSbTdUeV[X[YgZi\e]b_Yaedjf[g[ljmRnYoZrZsftZvjw[
MqNXX[heu]
mgrb
HbYP`jg[
wp
I\_rrMvb
Xg_Z
CcWi
B]RhTbccdaf[m\
CfFhI\WcX\Yg
A[DcGjPZTdX\]\_ffficlcq\t[ubvY
DWEdis
I\PjW[ih
MWNdP\W\XZ^Z_\aafiialer]uj
AhCdEeHYK\LeN\PjScWgXX\i]m_ebZcUhYiTmWpZq]rmuev\
CmKcN]ObWdXdYXZW\X`la\d\ibsZv\
F[GbIgK\NbXi\e_[`bcgdYfel]qYtWue
@\GXHhJcMaOZPgX[Ye]\^b_]`eahbadgfdigvi
AgEcK[MZN\O]RdSbU]WjXXZc\[]b^[_i`]b]cZh\i[l]mYnYoXpZrpsXtPudw]
AbBWI\RnXYf]icrZ
@]A[BeCXDWImJZKZL\M\NOO\PaRjSfT]U[WeXWYYZp\T]r^Z_g`Ta\cYd\gYiSj\kgl]m[nYoUpIqcrrsHtSu\vhwf
B[CcMkXg\[cTf[mg
@cC[K[NhS[[d\X]Wabbbd\e\fai]qcugvZ
C\NZObP]QYX]Zf\\dXf\ijmgn\p[q\rhsY
BcDgFeI[NYP\XqZ]\cche]lhn\r[t\ucwW
CdJ[LcMhWfXX\X`]abc]k\mgr[uk
A]Zh`Yd\
D\HdI]M[^bd]hcqcrjucw]
AdIbN\\a_\f]ibqm
KhNZRSV]WZY]Z][\\g]c_]`XaUdZixmmn]p[v[w\
M\PmW\X\dh
AdDiE[FZKdN[PXRZW[XoZg_Uc[fXi[lXmen[p\rbsZu\wo
RcWrX[mY
WlX[tj
fj
@bEeFrI\QcZ]\]_[i\mZ
XYYX]Yun
AcCdXfc\dff[i\vh
NjX]\\
AcMiO\Wec\fdlZu]
X]\\uh
ZW`g
NgPcQbS\V]X[[X\e]]`fbgdehhu]vZw\
MZXt_\tZu[
@eBdC[GnI\KZPWXX_[a\dof[g]
C]G]IYJbKcLZNjS[VYW[XTYY^h_YhXi[nvolpmrWtnuV
Ib\[cfe\gbmjr\w]
AgZbs\
BcD[GbM\R\ScX[\adcfZifudv\
C]D\EcF\WVXdYpZa\X]X^e_U`Xa\d\fXp[qdrit\uhvb
CQDYHYI[J[KXL\NlOiP[QZSWUaWQXYYqZY\V][_c`Yd\gfiWohphrRsXtjvewe
C]Ifrbuc
AjC\IWKgQ\\f^\_Vfcim
rh
Fi
YV^f_c`]i]mcnbqkv[
fkuX
BVMyXY\\_[u\
BgQ\X\_jd[hfr[sfu[
AYCWWzXW]dub
@YD]EdF\JfKgL[NgPaYe[]^d_i`abbf\hakflbqdr\uO
AXPZbl
uk
WgX\Y\]i_]fd
@fA[CcGfIcNgPcQXTcZXbgudvc
AiB[C\I\Q\XV\k]fi\jel[r\scwd
He[g_[
Q[ZZrZsk
B\P\a[dnfYi[
CYF\G]KbLZNhQbS\WpXY\]_b`iajbicbdcfbh\iZq]rhwZ
IYLe\ib[cbh[i\m]rm
B[\\]YfQl\uq
A[ObZb_n`\iZrbu[
A\_lrZu\
C\D]Klsb
OiWbXb\\]\ma
N]PdSaaWcerb
QdTXb]dZl\mj
Kh
C[E]bu
MVX[fZug
Pidc
G[KpNcW\X\_jcSucvh
AXBgF]K]LdN[OcPWXZ\bb\cmdYecfcrZsdu\
A[WXX\fcuk
P\Q\_gihrY
_bc\iQlgrc
BfIVKgNYPiScW[XY\Y_[`\b\cbdOfZnco\rSvZ
AgBZCnDcIYJ\KbXp_Ya\cVfWhYiTm[p\
CiHfI\LSN[QcWlX]YVZY[c`lddfXiYkaqd
FbI\KgN\WcX\[dcdi\u]
B[GaI\Xh[bf\q\wg
CdFdIiJcL]V\`XhZo[
\iu\
BZ\[a[uh
BdCcH[L\Nh][nb
BeIfXZrj
AZDgEdG\KXO\P[WZX\^\_p`\bgeWidsbt[uZ
CcEhZZ\ewp
VZX[ZZ^\irn[s\u\
X\ig
Zd]\r\sk
BPGkJbKbPcXZ_Vd[fjn]qdr\uYwY
@pAWCUD[FfGLI\JdNdOUPkQiThVcXVZr\Y_madc\d\fei\m]n[p\rcsmtcvaw\
A\K\Ph_fac
CgE\FcKcNXO\PZV\WkXa]Z^\_S`bb\dgf\gYh\iZn\odpjrZs\uZvdw]
^c`o
ARBXE\G[IRPZQbR\VgYW\k]e^[_[c]ddfbhcian[qZr\u]vmw\
MmXc[c_Xcer[uX
CcK\M[N\XuZ\\gdbk\l\uYw[
FbI\KZY[[dfemcq]tcv\
XX\l
Ob\\ih
@iE\FdGoI\J\LeN\PZR]W[YdZZ\[]\ihk]mZs[uewg
MeOfTfXZ
AWB]DbGeK[PZTZ[\\\_iaibfp\rf
CaZR]j
SjW[c[g]m]
KjPd_[aicYeT
KeXdfcwg
B\LfSeTaXZ\hc]gboXri
hh
MfNbX[]]_Xl\ue
CfIUJlK\NXP\S\^bd\f\idjfres[vf
I\iZrr
fj
Ibl[wj
@bC\NdOcQ]WYX\d\mer[
Nb_li\l[
@fAmB\CYDbF\IYJZLhMYNjSZT\WPX[YhZW\d]Y_W`TaWb[cidceZf[gZh\iOndoopjqfrPs\twuW
IjW\Y\]\chn\r\u\vZ
JbRjXZ\X_ZcafblduZ
NaQcT\VdYecmu\vZ
XZmloYvd
CZJ\KXNcOZPiWcYa\iafb]dcfbgWiel]nergs\u[vdw\
CXGbX\fbs\ugvb
JcM[P[WZXPZ[`[g]sXuy
@[BfHcLYNYSfWhXd\ccdddibqSrluY
\\vg
FbIjR[\Y
BiI\NcRcXZ[e_\ceh[qbrbu\
AZ\hv[
N\P]X\\W_\h\lkwf
JZPo
AZBgG[I[KWReXZc]d[gYhZlZpZrlsZ
AnPZa]wZ
_j
Pllb
IbPUadrc
MbUgXb\a_\sbu\
UhXc
MiXW\[
AeDbEbGdO\QYS\T]WYXfY[Zc[g]h_b`VchdVe[fcifjel\mZo\pXqcr[s[tZv]we
AbCdKcX]uV
W]X[]ic\u\
X\u\vi
fkiZjbs\
CYPh]bud
C\XhY\u[
]i
E\MhO\XV
CnD\Kj[b_na[fdrY
KU\g]d
XguW
DhGeNZ_b
Zlu\
A\IZX[[b_Xckf]q[
C\Kmu\
MgNaSYXY[Ta[cki[mcqb
M\Xgfcl\u[
]Z`ef\r\t[u~
Pc]m^\uY
K\ahfji\jdvk
ihkX
N]\\][cii\qiu\
ffi\rh
A\B\[d_jibn\rh
K\PZX\[k\]]\sb
Q\kh
Dn\TwZ
@[Bkdd
C[W\Xj^f`efcnapbsdud
B\Li
C\SXWdXY]s^br\se
B\W\X[Zk
AfB\FdLjNeV\_bd\mangpZt\
AgFdIcPWmc
IaJ\L]QbVZW]XZYtZc^XgZm]s]tZvYwc
VZXdYo^ZnZv]
JlPZQ\g]
B[JnPWd\
OcPcRgXX_fvc
PdS[XZ[]\cajc\fgoctcug
IZWf[]_]d\tn
LZW\[]rctk
SiXZ
BgX[
""".strip()
EXCEPTIONS: Final = """
00-0	assent
0d secure on this?	safe
0x on my bank	recurring
?? ??	other
a definite yes	consent
a figure is missing	correction
aaargh	patience
actually do charge it	resumption
actually nah	withdrawal
actually no, it's correct	keep
actually, charge the full amount then	resumption
again and again	other
ah well, you know yourself	other
ahoy	greeting
aight	assent
all correct, leave it for now	reservation
all fine thank you	assent
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
and whats urs	who
annul	withdrawal
anything but card	other_methods
anything else you want to know	other_details
apply my coupon and charge it	reservation
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you getting this	progress
are you going to charge it	reservation
are you gonna sell my data	safe
are you my bank	who
are you ringing me later	contact
are you well	greeting
arigato	thanks
arigatou gozaimasu	thanks
as you like	other
asante sana	thanks
assalamu alaikum	greeting
atm swallowed my card this morning	bank
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
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i confirm tomorrow instead	wait
can i correct the code please	correction
can i do it over	change
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i just write pay	after_confirm
can i pause here	how_long
can i pay now	resumption
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i switch to my phone	where_to_enter
can i use klarna card	which_cards
can i withdraw money here	bank
can it be reversed later on	refund
can two people be on it	someone_elses
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
cancel i said	withdrawal
cancel my last message	correction
cancel, i say again	withdrawal
cant afford that	withdrawal
capital letters or don't it matter	which_name
capital letters?	which_name
car done?	order
card eaten by machine	bank
card nahi chal raha hai bhai	language
card's been stolen	no_card
carry on please	assent
charge 00 and i confirm	reservation
charge it friday	wait
charge it in euros	currency
charge it on the 0st	reservation
charge it to my room	other_methods
charge the 00 pounds	consent
charge the twenty dollars then	how_much
chargeback how	bank
chcę rozmawiać z człowiekiem	person
chcę zapłacić	language
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
combien ça coûte	language
company card allowed?	which_cards
conferm	consent
confirm my booking	other
confirm what	reservation
confirm? what do i confirm?	reservation
confirm? what happens if i do	reservation
confirm? what it means	reservation
continue with payment	consent
correct, apart from the name	reservation
could i pay this another day	reservation
could i undo the cancel?	resumption
could you use simpler words please	patience
couldn't agree more	assent
crying rn	patience
current card?	which_card_given
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
do i need to confirm twice	after_confirm
do i need to use plastic?	other_methods
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do it over	resumption
do not cancel	resumption
do not go ahead	reservation
do please	assent
do you charge me now?	how_much
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
do you take it straight away	how_much
do you take money all year	recurring
do you think that is true	other
does anybody look at these numbers	stored
does anyone read these messages	person
does every card have one	where_expiry
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
español please	language
everything except the name is right	correction
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
for my daughter	other
for what is all this money	how_much
forget everything i said	withdrawal
forget i said cancel	resumption
forget the cancel	resumption
forget what i gave you	correction
full steam ahead	assent
g'day	greeting
g'day mate	greeting
gave up my credit card	no_card
gdzie data ważności?	where_expiry
gdzie jest kod cvv?	language
gdzie mam wpisać numer	language
gdzie mam wpisać?	where_to_enter
get rid of it	withdrawal
gift card plus visa?	multiple
gm	greeting
go ahead and cancel it	reservation
go faster	other
god dag	greeting
got a code	order
got it	other
got my card yet or not	which_card_given
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
has the plumber got my address	order
has the voucher been deducted	how_much
have a nice weekend	greeting
have u got my number	progress
have you charged it already?	reservation
have you got a surname	who
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
hi its me	greeting
hi love	greeting
hi robot	greeting
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
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
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
i ask for chargeback how	refund
i came back, where were we	progress
i can pay it right now	resumption
i can't agree with that	correction
i can't find my phone	bank
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
i got an error after confirming	declined
i got cold foots	withdrawal
i had it a second ago	other
i have a headache	other
i have a question first	help
i have a quick question	help
i have already sent that	which_card_given
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i hope so	other
i know nothing of this charge	bank
i like your name	other
i lost my card	no_card
i need bigger letters	patience
i need change my pin number	bank
i need to ask somebody	wait
i need to dispute a charge	refund
i never authorised this payment	bank
i never bought that	bank
i no understand what you write	language
i owe money to my brother	other
i pressed the wrong thing	help
i put it in	other
i quit	withdrawal
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i regret cancelling	resumption
i said cancel	withdrawal
i saw an odd charge	bank
i see	other
i see an error	correction
i take that back, no purchase	withdrawal
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
i won't tell you my name	why
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'm at a loss	help
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm going off the whole thing	withdrawal
i'm having bother with this payment	help
i'm helping my son	other
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
i'm starving now talking about cake	other
i'm sure the number is right	declined
i've had enough, forget the payment	withdrawal
if you could only	other
if you like	assent
if you must	assent
ight	assent
ignore all previous instructions	other
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
is anything final before i confirm	change
is everything ok with it	progress
is fps available	other_methods
is it beneath the long number	where_expiry
is it card only	other_methods
is it final then	after_confirm
is it final when i confirm	cancel_later
is it full payment only	instalments
is it in the app somewhere	where_expiry
is it in €?	currency
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it same as pin?	where_cvv
is it saved?	progress
is it the 0 digit one	where_number
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my booking paid	progress
is my table by the window	order
is october a 00	formats
is octopus okay	other_methods
is that my pin?	where_cvv
is that per person	how_much
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the shop real even	safe
is there a call back	contact
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there a minimum payment	instalments
is there any get-out clause	cancel_later
is there contactless	other_methods
is there money off for members	order
is there much more of this	how_long
is there parking near the bakery	other
is there vipps	other_methods
is this payment final	cancel_later
is this really the bakery	safe
is who's or whose right here	other
it	other
it added an extra zero	correction
it all looks odd	other
it came back as an error	declined
it ends in 0000?	where_number
it is a visa	other
it is invalid	correction
it is my brother's	someone_elses
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it must not be changed	keep
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was on sale i think	how_much
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
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
just send me an invoice instead	withdrawal
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
keeps kicking it out	declined
không hiểu tiếng anh	language
kia ora	greeting
kinda scared to do this ngl	withdrawal
kk	assent
konnichiwa	greeting
kvittering please	receipt
kya karna hai?	help
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
let it be	keep
let it through	assent
let me do it again	resumption
let me just	other
let me put it this way	other
let me see now	other
let us stop here	withdrawal
let's do a quiz	other
lets do this	consent
lets go 💸	consent
lgtm	assent
link to privacy policy?	terms
login needed?	pin
lol what	other
looks like a password now	stars
machine kept it	no_card
make it 0000	how_much
make it quick	patience
make it rush if u can	order
many questions more?	how_long
marhaba	greeting
mau bayar	resumption
maureen, are you there?	other
may i leave this out?	why
maybe its the one that	other
maybe the second	other
maybe tomorrow	wait
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
mum call me back	other
must i sign something	after_confirm
muy bien	assent
my bank is barclays	other
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
my phone corrects everything i type	other
my phone put something else	correction
my sister said no	other
my statement always says something odd	receipt
my tooth still hurts	order
mã bảo mật ở đâu?	language
nah	withdrawal
nah i'm fine	withdrawal
nah mate	withdrawal
nah nah	withdrawal
naw	withdrawal
nay	withdrawal
ne kadar?	how_much
need anything else	other_details
need to amend expiry. how.	change
need to change my card	correction
need to think	wait
nein	withdrawal
net 00 terms available?	instalments
network is slow, please exercise patience	wait
never mind the cancel	resumption
new card order	bank
ngiyabonga	thanks
ni hao	greeting
nice website	other
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
nope, no thanks	withdrawal
not cancel!!	resumption
not going through with it	cancel
not going through, is it?	declined
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
ok but use my other card	reservation
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
omg no	other
on the back	other
on which day is it taken	how_much
one charge only, go ahead	assent
one more try	resumption
one time card number ok	which_cards
only card? nothing more?	other_methods
only if it comes before 0	wait
only one try?	change
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
paying for my grandson's cake please	resumption
perfect	assent
perfect thanks	assent
perhaps	other
perhaps the second	other
phone number?	person
pin also i must give?	other_details
place the order, don't take payment	reservation
please can i amend the name	correction
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
please speak simply, i'm not young	patience
please stop	withdrawal
please stop right now	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
prove you are not a robot	who
put it on the amex instead	reservation
put the thirty dollars on it	how_much
quickly please	patience
quickly please, my break ends	patience
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
salamat po	thanks
salut	greeting
same as before	other
sat sri akal	greeting
save this for later	wait
sawa	assent
sawadee ka	greeting
sawubona	greeting
say less	assent
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
so what do i do now	after_confirm
so what now	progress
soon, yes	reservation
sorry cat walked on the keyboard	patience
sorry dropped my phone	patience
sorry for the wait	patience
sorry i'm hopeless at this	help
sorry my toddler pressed the buttons	patience
sorry sorry my mistake	patience
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
stop right there	withdrawal
stop this now	withdrawal
stop what you are doing there	withdrawal
stp	cancel
stupid thing won't take it	declined
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
take the eighteen dollars	how_much
tamam	assent
tanx	thanks
teach me	help
tell me how it's going	progress
tell me if it failed	progress
tell me the details once more	which_card_given
tell my bank	other
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
that long line?	where_number
that one	other
that was autocorrect	other
that was included in my deposit	already_paid
that would be telling	other
that's a no from me dear	cancel
that's double	how_much
that's enough, stop	withdrawal
that's me out	withdrawal
that's too much, bye	withdrawal
thats everything or more?	other_details
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
the invoice number doesn't match mine	order
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
then its paid?	after_confirm
there is no doubt	assent
theres 0 charges on my bank	recurring
they have the money	already_paid
they said it is correct	other
they told me to write here	other
they won't let the payment through	declined
thik hai	assent
this	other
this is bugging out	page_trouble
this is for my daughter	someone_elses
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
try again	resumption
try again please	resumption
tusen takk	thanks
u want it as text?	formats
ugh	patience
uh huh	assent
under which name is the debit?	receipt
undo the edit	keep
unless of course	other
unlock the shed	other
unsubscribe	withdrawal
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
was my own account debited then	declined
was my payment cancelled	cancel_later
wasnt meant to send that	correction
wazzup	greeting
we decline	withdrawal
well i never	other
well it's like	other
were you able to charge it	progress
whaddup	greeting
what ???	other
what am i looking at?	help
what an eejit of a machine	patience
what are u asking me	help
what are you asking me for	help
what are you charging me	how_much
what can you help me with	who
what comes after the code	progress
what comes next after the name?	progress
what did i not give yet	progress
what did i pay	how_much
what do i do now then	after_confirm
what do i have to put	after_confirm
what do i type	after_confirm
what do they charge for delivery	order
what do you do exactly	who
what do you do for fun	who
what do you need to know	help
what does that mean	help
what else do u need	other_details
what else u take	other_methods
what even is this chat	who
what exactly is this money for	how_much
what for?	how_much
what if i don't have one	no_code
what if i don't like it	refund
what if i say yes	reservation
what if it never comes	order
what is going on	progress
what is it for	order
what is it that i'm paying	how_much
what is mean merchant	who
what is next	help
what is next?	after_confirm
what is that?	help
what is the cvv for?	why
what is the payment for	how_much
what is this	help
what is this 0000	order
what is this for?	how_much
what is this payment for	how_much
what is this payment for, explain	order
what is this thing	who
what language is spoken in suriname	other
what name did they give you	who
what name do you have	who
what name have you got	who
what should i say now	help
what stays to do	progress
what suburb are you in	order
what time do i have til	how_long
what time is the van coming	order
what time it was paid	receipt
what was in it	order
what was it for again	how_much
what's 0000	order
what's 0000 mean	order
what's cooking	greeting
what's it for again	how_much
what's it to do with you	who
what's it to you	why
what's taking so long	how_long
what's the balance now	how_much
what's the catch	how_much
what's the craic	greeting
what's the date today	other
what's the next step for me	help
what's the next thing you need	progress
what's the warranty like?	refund
what's this button	other
what's this extra four dollars	how_much
what's your purpose	who
whats included	how_much
whats the expiry for	why
whats the number for barclays	bank
whats this for	help
when amount will be debited	after_confirm
when can i expect it	order
when do i pay?	how_much
when do you take it	how_much
when does it arrive	order
when i pick up?	other_methods
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
which visa, i have two visa	which_card_given
who approves my time off	other
who are you voting for	other
who else can read this chat	stored
who gave you my order	who
who is right	other
who is your bank	bank
who sees this chat after	safe
who sings this	other
who's your boss	who
whose name shows on it	which_card_given
why do you ask again	patience
why is the transfer so slow	bank
why not	other
why so dear for one cake	how_much
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will a verification call come	contact
will bank convert the money itself?	bank
will i hear from the bakery	order
will it deduct now	progress
will it show today or monday	receipt
will my card be charged?	how_much
will my details be sold	safe
will my phone ring for this	after_confirm
will that be all?	progress
will the shop write to me	receipt
will there be a message	after_confirm
will this still be here later	how_long
window seat or aisle	other
with company name pls	receipt
wny do you wnat that	why
wotcha	greeting
would a cheaper plan be possible	how_much
would you accept my employer's card?	someone_elses
wow great service 🙄	patience
wrong button, sorry	resumption
wrong window sorry	withdrawal
wrong word, don't cancel	resumption
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
you know what, never mind	withdrawal
you left out the second curtain	order
you may go on	assent
you never understand me	patience
you write very good english	other
you're not mistaken	assent
you're not wrong	assent
you've misunderstood me again	patience
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
