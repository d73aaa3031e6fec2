"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "c52c13b9061a620e8d72965588e8b0ab"
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
BIASES: Final = rb"JNXOLIHONPNOXONOMOXLONP^MNRUOJNLLNNQONLMKOOVRJLMLJKNOLU"
FEATURES: Final = r"""
#$00>
#&cs>
#'ll>
#'ve>
#****
#***>
#-ahe
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
#<jr>
#<jum
#<jun
#<jus
#<już
#<kal
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
#<kno
#<ko>
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
#<liq
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
#<met
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
#<msg
#<muc
#<mud
#<mum
#<mus
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
#<occ
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
#acto
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
#aly>
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
#ant>
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
#arpe
#arra
#arri
#arro
#arry
#ars>
#art>
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
#aski
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
#ayaw
#aybe
#ayee
#ayer
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
#blee
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
#clas
#clau
#cle>
#clea
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
#dian
#dict
#did>
#dido
#die>
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
#door
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
#ecli
#ecod
#ecom
#ecor
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
#eepi
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
#ends
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
#epin
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
#este
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
#fatu
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
#furi
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
#gebe
#ged>
#gel>
#gen>
#genc
#gent
#ger'
#ger>
#germ
#gerp
#get>
#gets
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
#gnin
#go-a
#gohe
#goin
#gooo
#gpay
#grab
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
#hape
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
#heir
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
#hyph
#iabl
#ial>
#ials
#ian>
#iao>
#iary
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
#icks
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
#ienc
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
#ight
#igin
#igit
#ign>
#igna
#igni
#igo>
#igra
#igur
#ike>
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
#inis
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
#iona
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
#iqui
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
#july
#jump
#juni
#junk
#just
#już>
#k's>
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
#lady
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
#lbac
#lder
#ldi>
#ldnt
#ldu>
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
#lici
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
#liqu
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
#lumb
#lus>
#lust
#lut>
#lute
#lve>
#lyin
#lış>
#m/yy
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
#mari
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
#merc
#merg
#mero
#mes>
#mex>
#mfir
#mic>
#mien
#migh
#migr
#milk
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
#move
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
#nate
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
#nigh
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
#osh>
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
#perm
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
#plus
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
#pres
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
#rine
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
#room
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
#skin
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
#thei
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
#ties
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
#tort
#tory
#tos>
#tota
#touc
#tove
#tps>
#tra>
#trac
#traf
#trai
#tran
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
#veri
#verr
#vers
#vert
#verw
#very
#ves>
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
#xed>
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
#ying
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
$00 for
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
^ bye
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
^ continue
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
^ house
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
^ kya
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
^ out
^ over
^ owner
^ page
^ paid
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
^ pourquoi
^ press
^ proceed
^ process
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
^ shouldn't
^ show
^ shut
^ si
^ sick
^ signature
^ silly
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
^ till
^ time
^ tiny
^ to
^ today
^ tomorrow
^ too
^ took
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
^ whose
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
again same
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
allowed to
almost ready
along
already
already $
already ?
already did
already done
already gone
already got
already have
already i
already paid
already pay
already sent
alright
alright ?
alter
alter it
alter name
altogether
always ?
always say
always this
am $
am 00
am again
am all
am at
am back
am bit
am cancelling
am clumsy
am coming
am doing
am done
am driving
am eating
am fine
am from
am getting
am good
am here
am home
am i
am in
am known
am late
am leaving
am losing
am lost
am mad
am new
am not
am now
am offline
am old
am on
am one
am only
am out
am paying
am reading
am ready
am satisfied
am saying
am senior
am sick
am so
am stopping
am stuck
am sure
am talking
am telling
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
anyone there
anything $
anything after
anything else
anything i
anything left
anything off
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
approve it
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
as word
as you
ask
ask $
ask about
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
asking
asking for
asking same
asks me
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
at home
at it
at last
at moment
at month
at my
at number
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
automatically or
autopay
autopay $
away $
away from
away now
away when
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
bail
baked
bakery $
bakery ?
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
banks
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
be accepted
be all
be angry
be another
be any
be back
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
be debited
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
be paid
be patient
be paying
be perfect
be possible
be postponed
be ready
be right
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
be true
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
been one
been sent
been to
been told
been too
been turned
before $
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
believe i
believe it
believe you
bell
bell $
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
bookings
bored
borrow
boss $
boss gave
boss is
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
but here
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
but send
but split
but there
but this
but to
but use
but wait
but what
but where
but yes
but you
button $
button does
button for
button is
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
cake need
cake on
cake or
cake paid
cake was
cakes
cakes $
call
call $
call about
call back
call it
call me
call to
call you
callback
called me
called on
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
can bakery
can bank
can be
can bill
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
can put
can return
can see
can someone
can stay
can still
can tell
can that
can they
can two
can use
can we
can write
can you
canadian $
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
candles
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
card ends
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
card off
card ok
card on
card once
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
card thing
card this
card to
card too
card use
card verification
card was
card what
card when
card where
card which
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
cards for
cards from
cards i
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
charge first
charge for
charge from
charge half
charge i
charge if
charge is
charge it
charge made
charge me
charge my
charge now
charge on
charge only
charge that
charge there
charge yet
charged
charged $
charged ?
charged again
charged already
charged as
charged at
charged by
charged for
charged in
charged it
charged me
charged or
charged right
charged too
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
cheated
check
check $
check everything
check it
check my
check number
check something
check that
check with
check your
checked $
checked it
checked with
checking it
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
class
clear $
clear for
clear my
cleared
click
click something
click to
clone
cloned
cloned my
close
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
correct things
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
curious
curious what
currency
currency ?
current
customer
customer care
customer number
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
daft
damage
damage then
damaged
danger
dangerous to
dankort
dare
dash
dashes
database
date
date $
date all
date and
date are
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
day do
day for
day is
day it
day of
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
deaf
dealt
dealt with
debit
debit $
debit card
debit for
debit me
debit one
debit or
debited
debited ?
debited already
debits
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
did bank
did card
did i
did it
did not
did number
did pay
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
dim
diners
diners club
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
don go
don pay
donation certificate
done
done $
done ?
done checking
done here
done it
done or
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
double $
double ?
double charge
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
dropped it
due
duration
dutch
e
e at
e don
each
each month
each week
early
early $
earn
easier $
easier for
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
electron
elo
else
else $
else after
else can
else card
else do
else i
else is
else pay
else read
else you
email
email $
email address
email for
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
ends
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
enter after
enter it
enter key
enter too
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
euros $
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
fail if
failed
failed ?
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
father
fatura
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
fever
few
fewer
ffs
field
field i
fields $
fields are
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
fingerprint
fingers $
fingers are
finish $
finish ?
finish i
finish in
finish it
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
for date
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
for mine
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
form to
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
from credit
from her
from here
from it
from last
from me
from mine
from my
from now
from number
from old
from one
from taking
from text
from that
from this
from unknown
from using
from work
from you
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
furious
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
get in
get it
get link
get me
get message
get money
get move
get my
get new
get on
get one-time
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
go halves
go i
go in
go into
go on
go or
go out
go over
go slow
go soon
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
got what
got your
gpay
grace
grand
grand $
grandad $
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
happy friday
happy new
happy sunday
happy to
happy with
hard
hard can
has
has 0
has 00
has access
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
has merchant
has my
has no
has not
has one
has only
has paid
has passed
has run
has this
has to
hate
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
have we
have whatsapp
have written
have you
have your
having second
he
he did
head
head $
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
here that
here to
here too
here what
here which
hers
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
hidden costs
hidden fees
hidden my
hier
high $
him
him $
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
husband did
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
i claim
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
i hand
i handed
i hate
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
if i
if it
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
in dollar
in dollars
in dutch
in easier
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
initials
ink
ink is
input
insert
insert card
instant
instead $
instead ?
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
is damage
is date
is dead
is deadline
is debit
is declined
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
is mastercard
is matter
is me
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
is pending
is pin
is point
is possible
is price
is problem
is question
is quite
is rate
is real
is receipt
is red
is refund
is required
is revolut
is right
is room
is same
is scam
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
is using
is very
is visa
is wait
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
it chocolate
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
it i
it if
it in
it instant
it into
it is
it it
it keep
it left
it legit
it let
it lock
it locked
it locks
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
it off
it ok
it on
it once
it one
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
it supposed
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
ko
kod
kroner
kya
l
lady
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
last friday
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
late fees
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
legit or
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
list of
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
locks
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
long do
long have
long i
long it
long number
long one
long till
long time
long to
long until
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
lot
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
married
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
me last
me later
me look
me money
me my
me name
me never
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
me same
me see
me something
me sorted
me speak
me steps
me stuff
me sum
me talk
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
me type
me understand
me until
me up
me what
me when
me who
me why
me wrong
me your
meal
meal voucher
mean $
mean by
mean i
mean it
mean my
mean no
mean one
mean that
mean to
means $
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
merchant cancel
merchant get
merchant i
merchant in
merchant is
merchant myself
merchant said
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
message to
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
mind repeating
mind waiting
mind what
minded
minds
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
money be
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
more easy
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
mother card
mother maiden
move on
moved
moved house
moved some
mr
mr $
mrs
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
my bus
my bvn
my cake
my card
my card's
my cards
my case
my cat
my code
my company
my company's
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
my starling
my statement
my surname
my tab
my tablet
my taxes
my team
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
need me
need my
need new
need now
need order
need pin
need slash
need some
need something
need sort
need that
need this
need to
needed
needed for
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
never been
never bought
never comes
never did
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
next month
next order
next payment
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
nine $
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
not saved
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
now can
now cancel
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
now which
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
of paying
of payment
of question
of rubbish
of same
of tea
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
off for
off i
off is
off it
off my
off on
off or
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
on virtual
on website
on will
on with
on you
on your
once
once $
once and
once bank
once but
once confirmed
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
one fine
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
only owe
only part
only phone
only see
only show
only shows
only this
only two
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
order my
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
out sorry
out this
out to
out today
out what
out where
out with
out yet
outside $
outstanding
oven
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
paid in
paid it
paid last
paid less
paid on
paid or
paid right
paid so
paid that
paid this
paid twice
paid up
paid when
paid will
paid yet
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
pause
pause here
pay
pay $
pay 00
pay 0000
pay ?
pay after
pay again
pay all
pay already
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
paying $
paying again
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
people $
people in
per
per month
per person
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
phone call
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
pick cake
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
plus
po $
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
porch
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
pounds $
pounds not
pourquoi
ppl
pray for
prefer not
prepaid
prepaid card
prepaid one
president
press
press anything
press button
press enter
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
proper one
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
quick is
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
raining cats
raise
raised
raised numbers
raised ones
ran
ran out
rand
rand $
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
reference number
refund
refund $
refusal
refuse
refuse $
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
reminder
reminds
reminds me
remove my
removed
renew $
rent
rent $
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
right one
right only
right order
right pay
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
ring it
ring me
ring someone
rings
rings me
rip
rip $
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
rushing me
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
say confirm
say go
say i
say it
say no
say ok
say on
say so
say that
say to
say was
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
scammed
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
secretary
securecode
security
security $
security code
security digits
security do
security number
security thing
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
see it
see last
see mistake
see my
see myself
see no
see nothing
see now
see number
see phone
see point
see same
see small
see strange
see that
see this
see two
see what
see when
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
sent cheque
sent code
sent confirm
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
she can
she does
she is
she says
she told
shes
shillings
shipping
shop's
short form
short number
short this
shortly
shot $
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
show code
show id
show in
show me
show on
show something
showing $
shows end
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
signature strip
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
sister ordered
sister pays
site
six
six numbers
sixteen
sixteen $
size
skip
skip code
skip it
skip that
skip this
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
slow it
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
so where
so which
so why
social
social security
sold
some
some $
some from
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
steal my
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
still there
still typing
still use
still valid
still want
still with
still work
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
swap it
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
tell
tell bank
tell me
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
ten second
term or
terminal
terminate
terms
test
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
that invoice
that is
that it
that last
that link
that long
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
that still
that take
that that
that thing
that this
that thought
that up
that was
that with
that word
that work
that works
that would
that yes
that you
theirs
theirs $
them $
them here
them in
them now
them one
then
then $
then ?
then but
then charge
then do
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
there person
there real
there record
there slot
there somebody
there something
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
they cut
they delivery
they do
they give
they have
they know
they never
they only
they print
they put
they quoted
they sent
they texted
they told
they will
they write
they've put
thick
thief
thing
thing $
thing again
thing do
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
this already
this amount
this and
this another
this any
this as
this automated
this bakery
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
those last
though
though $
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
through as
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
thursday $
ticket or
ticks
tied
til
til i
till
till i
till monday
till payday
till what
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
to my
to myself
to name
to new
to now
to number
to old
to open
to order
to pay
to paying
to payment
to phone
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
today $
today ?
today and
today not
today or
today so
together
together $
told her
told to
told when
told you
tomorrow do
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
transferred
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
under which
understand
understand $
understand anything
understand english
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
used $
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
using voice
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
verification number
verified by
verified merchant
version
very much
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
wait let
wait minute
wait until
waiting
waiting for
waiting on
waiting while
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
want all
want anymore
want back
want cake
want day
want human
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
wanted $
wants
wants to
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
was price
was quick
was quoted
was reading
was returned
was reverted
was right
was rushing
was saying
was slip
was so
was supposed
was talking
was that
was told
was too
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
way to
way too
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
we had
we have
we in
we leave
we make
we may
we nearly
we only
we pause
we pick
we put
we redo
we share
we start
we stop
we talking
we there
we up
we were
we will
we'll do
we're having
weather
weather today
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
which merchant
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
which point
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
who else
who has
who i
who ordered
who pays
who said
who this
who took
who wants
who was
who will
who won
who would
who you
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
will charge
will come
will confirm
will continue
will do
will finish
will get
will give
will go
will have
will he
will i
will it
will man
will merchant
will message
will money
will my
will not
will one
will pass
will pay
will ring
will say
will show
will sort
will stick
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
with old
with one
with or
with other
with payment
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
without any
without asking
without card
without cvv
without interest
without it
without one
without paying
without pin
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
write expiry
write happy
write here
write in
write it
write me
write month
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
wrong date
wrong i
wrong in
wrong is
wrong key
wrong month
wrong number
wrong on
wrong or
wrong order
wrong person
wrong pin
wrong size
wrong there
wrong thing
wrong visa
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
you bill
you break
you bring
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
you expiry
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
you took
you transfer
you translate
you try
you turn
you understand
you unhide
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
you've written
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
your iban
your last
your machine
your message
your name
your number
your own
your phone
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
GaH\IbK]OfPcQZV\Y\ZY^Z`cabcdd]e]lZr\u]
ji
@eBmDgE\FbGTH[L[OgP\R\T\[\^Y_h`ec[dbfZlmqctb
AgCdEYF\G\HhLZObQcS[TSUZVcZ\[Z]bbZcee[fZkeoXqprZsYucvd
BXC\HYJWM\W[ZY^Ye\goh]n\o\pZq\u\
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq\uZ
@eGhcbl\
KhSgkbngs]
KfnW
H\K[P\`Zm[nm
KfM\W\m[ni
KhP[Sekbnls]
D\H\OeU\VjW\ceecmZ
BgW[nd
@]AdCPGXHbJbKcM\ScU\WdXZZ]]f_Yc\d\e]man]qcu\
@\B\CiIYKdM[OhPbSbV\X[Ze[\`Zced\edmeqbt\uZvW
AhSg[\`cb\sb
AiB[CZE[GXNbOZPjSTVqWYYYZ]^\_[chh\lbq\v]
GeHVIbK]OgQZVYWYY\ZY^Zabcid]lZr\u]v\
C\GdVWW[cj
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq\uZ
GZIdPflcr\
H\OfPbU\VjW\cfmZvY
BgW[
KaShkbne
@]CfG]HdIYKiM[OgPcSbVlWZX[Zd[[]b_Yd\eemen\qbt\uZ
BWFZL[M\OkPiQZR[SfUWV[W\ZY^X_\`dacb]cdeZf\gZkZl[mXojpZrXsXuYvZ
ZY]teUp]
AhSg[\`cb\sb
C[HYMcPcZ\]X`q
Wg
Dhsc
@ZA\CYEYFdHUJeK\LbN[OZPdQbRZSbUYVcWbXeYfZX\e]Y^Y_V`facdcekhcjbmkncoYpUqYrds[t[uW
CiTbZ\
AbBbCZFdGcJhMZNZOTR]SbU[VZYc[X_ca[cZg\hbjhmZo\p\rescuXv\
N\rm
BbG]HbQ]Yfdg
CcPdW[[[lbokr\vb
@eCnG\L[M[O]TcU\WSX]YZZf[c\f]]_\`bedl\oep[qW
Zh
@[BdC\DYE\FYGUL]M[OrSfVXWZXkYdZZ[Z^W_[`Ub]cdd\f[l\o\rUsWuXv[
W]Xo^\
B]H\OcViW[^Zcf
AhCgD\EbGcHWOXPjR\UbVcX\Y[Ze\d^b_WcZeahklaqXrjsbtcvb
BfCdDfE]H[OjPeWYY\[dfbu\vj
W[bcli
@gB[D[EeFcG\HYLcNdPgWWX[Y[[[\\_a`ccbf[hfk[lfmcnbr\sbt\u\
AcC[DbGZHdJdKZMYO\P[Q]T]WW^\`fbjddj\kfm\n\o\pbr[s[u\
jp
CZDbJbK\L\NeOcTbUbV\XjZ[[d\f][^[_b`\aab\e]jfmcs\tfu]vc
OfR\W[bg
AjB[C[G\H\JbMaN]TbUdV\]b`\adc\dbeb
@dBkE\GbHYJYL]MXR\T]VXWU[\\]^[b]cefbjnl\qZt\
B\DdEbGiH[MZO[S[WYY[[V\\`ZaYe]g]k[lXs]u[v]
BXC\L\WVZ][\^\`]eXhhk[o\tp
@\CdDYJ\LdRc]\^esa
BfDbE]FdGgH\IZJbKcNbPfQbR[ScTXU[WWX\YcZd]Z`YcZebfdhbl\maocp[qZretZv\
FcHZLjN[PbQgUdWZY\\\^c`gbbc\fbjbobs\
@ZB\EZFkHhKZOeQlV\WeYg^[_Zgbh[jZl]mbs[vX
C[G[M\O\PXYr^[hblir[ukvZ
AZCbD[E\FfG\HdIaL\MZN\P[QgRbUUVWWXX[YW[[\\]Y^W_]`\c]e[fYg\lYmgnXp[rus]t[v\
AcBbGbHXIaM\OhPdQ\SdT\VVWXZ][\_\dbf\h\o[rZs]t\v[
B\GbHeI[L\N\QZSgU]ZjbYf[jcl[qX
B[JXRiUXWW[i`\f]jbkdlXobp\qgt]vZ
A\BYDgEhF\G]HfJ\LiN[O\R[V\W[Z][g`db[cgl[si
@jCcFbGYHlJfKYL[MWN\ScUZVhWSYZZb\\_\abbpc]deeYfdobtc
BfDdEfHJI\JZLcNWOcPbQgSXUdW]XbY[ZW[X\fb\caedfegbhjjdkTmVpYqUrfsYtYuavV
BZHbJcK\L[OZXi\b`[abbccfo]pZrb
DeHdU\W\Z\[fh\sh
@]FWG[H\JeL[MXN[OeP\R[TZVhWWXXYd\Z]k^\_eabdUeZf\gZhXjekcmdndogpZv[
D\RkTXZhd\p[
CcRfW[sc
BeHdW\[gv\
AbPiTcU\VdWcZe]i^c_c`]afcbh\jXpeqbvZ
D]Wi[Ub\f\v\
VhWdh\
@iAfBZDcEcF]GXJRKcL[N[O\PdS\TZWUXoYZZY]l^e_Z`\a[bnecf\gWjZkZlenep\q[s]t\usvZ
@cB\D]E\G\H]LjMgN\OZQeVcWV\acffbh\l[mcncs\tbu]v\
H[J\R\[]^[e\gou]
AbB[EbFeL[MbNbPcQ\ScThVbYd[b]c`Ya[f[g[hblapbrZt\
AbRZTiV\\ccaggt\
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
IiKcVdW[Y[_bedhfo\qYs\
DbHZPbS\Wccbflh\q]
IkO[R[fZrg
@cBYCYD\F]GeJcKeM\NZOZQZVWWbYZZd[Z]i^Z_\`qdcecfbk[m[o\pXr]tfuZv\
BULkMjWY
Fk
@hB\H\LY\g`ibe
AWBYCXDdEeFhGXHcI[JaK]N\OSP]QcS\UgVZX\[Z\[aebac]defYg]i]j[k[lcmko\pZqbs[t[ubvc
C[DbFcHgJdKYL]NbQbWZXbY\[k^]acccd\ecgch\mcnYo[va
B\C[D[HXR]TjVdWc[Zccd]lhv\
@\DjEiFZW[[[_]tcvd
@hA]B\DiF\GbH\I]R[S\T]VjWdX[Z\\b^U_c`Zcfdfeel\mYnZo\q]s\tdui
AcCwE\FYL[MXN[OZRZSWTgVZW[X\YgZW[[\R]i^Z`YaYb\c\d\eXfYgYj[lZmdpYrcs\uYvX
BZCiD\F]G[HgJXN[OdYcZd\]]c`]cckkldnZpiqhrcs\t[u[
GiHcI\OXUZWl[Z]b^[b[d\h\jbrbteu\
@bCXEdFfGbHcL[M\OcQ\TYWZZ\[d]a^Y`da\b\c\dXecfck[manbocpbrcs]teu\
GcM\RYT\VbWikcle
@cCZEeHdIdNZR]T\UiVYWeX\Y[Z[[e\[_d`ecYglhfj[l\mbo[qXr\
D\FdJ[K\L[MhN[QdVcWXZd[Y\g^bdee[j\m\ofp[q[
B]GcM]O\TbUdVaW]X\\Z]Xfgmeq]s\tj
AiBdDWFYGcHgK[L\S]VgWdY\[Z\b^c`\a\b\cZd[ekffg[h\k]lVmbnboYpcr[s\tcuVvc
BiChJ[OcPiRbV[WZ^\e]nhoYpcrj
@iC[GeK\M]RYU[WYXbYd\c^Uc\e\g]hbkhl[p\rft\ubvc
@\A\BeE\HXKnLZNeOZQ]RgScTfU\VX[Z][`bc\dceafag\hfkYl\ndoWpRq[rcsXt\uZ
AlGcWZ^\ek
@bA\B\C]F\G\H\J\L[MYObS\ViZh[m\[]\_[ace[kfmYogp\sY
GbVhYbvb
@[AeB\E\GgHYIcJ[KZObP[SkVZWVXfYcZc_h`gaYb[cZfghWk\l\qZrXt[v]
BbDlEeFcK[L\P[TZVX[\^\c[eZjpk[lVsht]vY
@\E\F]GcHcK[LZOdRUT\UbXi[W\g`aedf\lom\ndq\rbtcuY
@cGcRbWk[\^]danivX
A\B[C\DdFeG\HaI[J\MeN\ObPmR\UeWXYaZ\[c^f`Xblc]d[fZh]k]lbmbncpdq]rYt[uc
W[Yi
@]AZBZC[H]KdUdVbWhZb^V_ec[e\geh]iZn[p\q[v\
BcGiJaNaUbW\Y[[X^[`\cVe]ghh\kgqZro
FdG\L[QcV[Yk[f\\]eccfajck\l\obu[v[
A\B\CfFYG\HcI\JdKfOgR\TVU[VZWYZf\b^Z`ad\eUgnlZm]obpYrYtcv\
IeO\TcWcXc^[ekh[j\lbmdqZvV
BgObWYcb
Lamdvh
M\RgVhYgbb
A[BfGhHfLiP\WU^h_gbYeef\k]
A[B[D\EcFYGfK\L]NcO\Q[RXSaVeWcYbZ\[\^f_f`de[fbg[j]lXm\nYp[r\sbtZub
CdIaV[WlbZe\fih[lYrXth
CZGbI[L\NbPaW[Z][\\i_ebbcgedfhg\lamboZr[t[u\v\
@bBYC[DfE\FYKTO[PVQdSeT]VZW\Y\Zc[Z\e]X^W`ccYd[edf[hekcl\mensphqYr\satgvZ
@[A[B[CnDbEeH\JhMZN\OdS[WdYYZ\[]][agbXc]ecjfl\mcrcs]t\uYvY
DfSbWg[[
BZH\K\O\R]S\UYVgW[XdZb[[\\]\^\_\abcce]g[jdn[o[pus[t\v[
@[CbHbIaKhN]PfS\T]VbWdZ[]\egh\lYn\rrucv\
V]WXk[ll
BYC[DdH]KcLiMYNcOfR[WiZb\\^\ahehp\tZuav[
BcF]H]KeQ]TdVbWeYcZ\\]`\a]ccdgeZfZj]ldn]p\rcs\
@ZA\BZF[G\H]I\L\MePeRZTgWhX\YXZj[\]Z^X_\`Uafdje\fnhbk]o[p[rZsUtdvY
HeJ\MbW[[q\b]dcYlPobt\v[
P[Ybol
DbVh
WZZp]]e[t\
B[D]R]W\lp
H[OaPcScV]Wggh
[em\oj
R[UcV]eglgpdt\v[
A\B\CbD[GdI]J\LZM[NiP\TcU[VYWmZZ[X\\^[`\aebUcad\fUg[h]kcldn\obqZrmsbue
@cB\EbFdG]H\KZL\NbOWPZR\SZV\X]Zi[X^\_X`Zcggah\iZkUlWpeq\r\
CgDlF\GeH\IbM[PcQZSbTcVfWZY[[Z]a^\bWcXdafej]lZqZs\
CgM\Xa
@\DbIcKeL\NfR\TdW\XXYg[a]c^\`bbdcaedjdk[menepYrZsbu[vZ
CbVi
Iknc
DjF[HZJ\KZNWObQ\RcSZU[VgX\Z\[[\Z]]ade\g[hbjZl[pXqYv[
C\DfEfFYHZJcLXM[N[PXRXTWUZV]WeX\Y]\k]d`\aZc[e\j[lbmdoYqYsdtku\vW
@[ASB[DrEqFbGZHZK[L\N[OTQ\R\SbUbVfW[ZY[W\c^Y`[b[cbdXe\jYkWlYm\pXrdsZtYuYvV
@mB\CdGcHaJ\KhL[RgVZWeXYZe[W`[ceeYf\p\shuZ
@ZAbBVEYGdHbJcKZL\MWN[PUSgTmUeVbW\ZX[[\[][^W_ZbWfig\jZkWnfodqlrftXu\vY
@aAeCdEbFdG]H[I[L\M[PYUZVWYhZ[]bc[d\f[h\lYm\r[seu\
B[FaJ[KZM\NeSbT]V[WgZU^[abbechehg\jfk\obs]vY
W\vi
DcIWWrX]]d^\
@]B\J]OjPZVbWZXe[\^Y`\abe\gmq]tcv\
AbBgCbDaF\GgKbLZO[P\Zd[[^[_fekf\lZobravc
AbBXCeDeFkGfKXM\N]P[ReSZTZU[V]W[Y[[[][^W`ga[b[fWgbh\iZk[lVmZnVoYpbq]sZthuZv[
@bAfBgDYEZFbGeHXJ\KWMWNXOgP\QfRWTbV\YjZU[[\Y]f^[_d`Ta[ccdVemf\h\j\lhmbo\pfqgrXs[tUvW
BaDcGcH[J[K]L]NYOdRiShV[WiXbYY\X][^\abc\dbe[fWg\k[lZm\n\odq[rlsct[uW
E\GhLdPfQ]T\V\WbX\fgn[teuYve
DaG\V\WZZf[l\cb]e[l[rcu\vd
@]CZEcMZNZVdW\Y]]j^a_daed\jkoasbv\
AdBcJ\L[MaNfOdRbUeVdW[Y]Za[b`\hfkclZm]o\qbvW
@dDaJZK]L[McN[TZWXY\Zg\b^[`ccZd]fcg]hgj\oepbv[
B\CdDiF[GdJZM\NbPZVbYZZj[Y][^e`\aacXf\hep\q\r\tav[
@ZB[FdH\JXLaMlNfP[Q\X\YeZ\`cc[fehcjcmdoYq[site
@gMfRYVhuh
@ZAZBZCUE[GZHcI]JcL]MYN[O\P\R\S[TMUqVbWUXYYgZX[W\V]i^b_Y`\aZb[c]dZeXf[j[l[mpnYoUrVsZt[uhvX
A\K\WdYf[b
@ZAbB[C\DcEcFWGdH\I\L\M[NVPZSbT\UaVlWeX\Z\[\_[`fadccdZe[h\j]k\lWm[q\rZtd
@bB\D[GfH]IbJWKcL[NdOfP\QhRbSbTZU[WQX\[Y\d]d`Zabc\ecgbicldmXn[o\qhsUt[ud
AZCZEbF[GnHVIdJWKZLXMXPUQbRXS\T[VZWVYZZc[\\j_W`\bYcadcemfXi[jlkWl[o\p[q\rWs\tUu[vT
A]BdC]EjJ\LbN]WcY[Zfcce\fdhdm[rev]
CeE[FZG[J[KeM]OgS\TZVZXbYZ[a\\_ka\eghbjdn\p\rbsdv[
BkE\FgGeH[L[MZN]QiR[T]UcVYY\ZX[\`cdXfXi\k\l\nbp\qbrivZ
C]EfFdIcJdK\MYN\OiPbSfTZUbVWYZZY]]^b`cbVcXf\p\q[u]
@\BcCaEfG[HcIcKYL\N[O\SaT[UcVhWaYdZY\b_\`[bbcZecfhjdk\mcnbohpWresa
AgH[J\K\M]OdPZSfUcVfWZZd[W]\^\`bffgfhZlcmYpWrYu[
M[RZWh
Xju\
BXGfLcM[N\TYV\WbZj[i`Yaddae]o\rct[u[vZ
CeFYG]L\M\PfVcXf[[^Z`\afhYlYpYqcrf
B\C\OdWf^\`\aaddeefbh\t\v[
FeGdHXIkO]SZTYVm[d]\bYcbekgih[nboYr[t[vb
Wh[\
CZD[P\WZYgZ\[l\cj]lgu\vY
D\Whsa
DXI\NbOZT\VeWg[bddect[v]
DbHYIkOYR\VeW]Ze[Z^[_Z`\eZf]g]h\l\m\o]qgrbtcuhv\
A]B\C]DbGdI\NhO\S\TkWcZb[Z]\^b`bbde\si
mj
@]BYCWF\HcL]MWN\O]Q\RYTTUnVZWXXWY\Z[[Y^\_\b\eYg\hcj\m{nWoSp[rXsYt[ufvW
BYDaG\IaRcT]VZWd_ZccfhrZva
[gl\
CiJgVfW[v[
CcGbOfUcV\W\ag
B]CYDfH[IgJbTZVZY\[]^\emf\kmm]o]rcu[v\
AdDbFiKiMYNiOeSfVcWYY]`iedhcnkscue
@ZA[B[CVDZE\HfITKaL\MXO[PeSYV[WVXYYYZY[W]\^\_d`Yb[cddZe[fZg\hgi\jYl[mSnyoRrYsTt[udv[
B]GbWg\g^Zq\
B]CbEhGbJZKiLdMXNmQ]SYTdXYYcZ\[a^WajcYd\e\lbneq\s[t\
DdEaFbGcJdL\NeObPcTdU[V\WQY[Zk[e\c]f^a_\adbbd\e\h[jclbnescu\
@bAnBWCiE\F\GgHbK]L]NbPZVVWWX\[[\\^b_c`ia]eZfah\j\k\l[mbp]rhs[u\
AZB]DhEbFZHWI[JkM[N\R\TZUcWbZ\]Z^Y`da[b\f\kXm[qZrZs\t\vb
AbBZDcGfOfVWYc^c_b`cca
@\AbB[CdFfGeO]PoWkYZ^Z_\afedh\mcvc
DfQg\d
@ZB[DdEeG[H\IZJ\L[M\NYOaPdVdWZ[e\[^Wabe\g[hlj]o[q\rcs\tYu[
CbNhWY[g\f_bacedlamcp[q\
HbUcWll\
AcB[EeFgGcL\PZRYS]T\V]Yc[h\f_dabc[dYf\hgmgo\qbtevm
P\RgSgqbr\
N[Y\Z][\]haqpfr[
C[JbQgUc^a`abbc[lbmdocp\
Fl
Vi
C\DdLmO\VgWZ\f^Z
E\HbKiRg^]`Wecqd
@\AdBVDWFXGUHZI]K[L]MZP\QYR[SWVdW][\\\][^j`beffYgbkal\n\pYqgrZsVuZ
@[A[BVC\EXFfGXHhIcJ]L[N[OiRiSbTYUYW[XaYZ]\^Z_XagbcecfbhZlYn]oeqXr[seuf
@YA\B[CYE\FcHdKcN]OZS\T[V[WZZ\[W^Z`Za\b\gciYlemcoipcs[vY
B]DhWb[fe[t\u\
@XB]C[IbJ]M]PZR]Wb[e]dadeef\lin\qXrktY
WY[bkn
AcCbGZH\IiJ\P\UbYf\e]\`aa]cafcieperZtdu[v\
@\BUDiF\GWHhKbMZN\OcQeRZSaT[UcVbWWX[YYZb[i\f]f^Q_Z`\abbgcbecgcjbk\p\rjs]t\vb
BgDoG\M[ObR\WZbb
O]PeSmV\Wer]sf
@dAZFbGcKaL\MdO\PdScW[Yb]c`\acbVc]dchckVqXrescv[
BbLeQ[RYWZXq
@\AaB]JbL]OYP\T[W[Y\[\_qajc\ddf\jelgsetdubvb
BYWcekg]o\
@bAYB\DYEeFcGQH]IdJ\LZNdScVfWYYb[[^a_db[c\fchbjbl\mdndobrbtaud
BXC\DYF\GeHZK\LaN\PYTbWnXbYWZX[[^V`Ybde[g\hbk[lfo]qeu]vZ
B\D]GbHXIbLeMkNZSfT\V][d^Ye\fcgdickdq\sbvb
B[F\GbImK]M]N\O\RZSbT[X[Y[Z\[\_[cbf[g[kco]t\uZv]
AkBcDaE[FWGdKZMdNaOcQ\SbWXY\\X^p_d`eadb\cZe[f\j\kdlVp\rZt\uc
AaC\Q\T[WkYc[\\\^\_cbccblet]
BaJhRZSiWbaZ
B]HZJXKeU\V\WdZ[^W`ZggmYnXo\q\rbt]u[
@\BZC\D[G\HfJXL]ObQbT\V\WZ[Z^Z`kcbd\lWqasdvk
@[CbDbHbJdK[M]PfR]SWUbV\Y[Zd\Z]\^Z_gb[eYfagYhbj\k\lhpcqgrbs\t[
S[Vg^dbccc
J\KVV\W]XYcdss
CVGaNaR\TaV[WjYc[befhdleu[
@bB[D]O\Wl[\abccebt]
AcBZDZHaLZMcNbP\SZWlYeZ\_bb\cYd\eZf]gbj\litZvW
CYDhEeH[JVNcO[TcW\YcZd[e^g`cabd\eXf]vb
H[NYO[VhWm[[_\abc[
AeCcDfI[NhOXPbVXZ]`bdYffl\m[
DmHbWZ[k]]c\ebk\se
C\G\[\_b`i
M\NiO]TdWdebf\jdl\
@]H\RcSjW\`\
G[H[JbKdMZN\SlV\WZYZZd]\_\`jc]d]e\fWgal\p\r\v]
BZChDZFgGbHaLbQbS\T]VgWeY[Z\[b^X_]`YbXddf]h\j]lWmeo\qdrauc
A]B[CYEfFfHWK\L\MjNcOYPjQ\RfS\WWYiZ[[p\e^Y`]cYhcjVkilYq\t[vW
@]CdDcGbHZL\NcTdVYWl[X^ZabcXe]gflctY
Y\f\rm
qZrk
W\Zh
@\B\D\EZFwHfJ[K]M\PZQjRgU]WYY]Z\c\e\gchZl[m\n\o[pZq\
B\C\M[N[O\P\R]U]VnWeYh[X^X_bcbe\f\lcs]v[
J[bj
B[WYvo
R[\h`koZpmq]
V\Wl^[baeZmbrgtYuY
sjvf
B]LgWQf]
Wcf\rk
DcJeL[MWS[TXWbYd]]^fceebfbh\iblYmar[scuavh
D\F[G[H\Q\T[VbW]XjYY\f^\_c`\a]b\cbebh\qZs\u[v]
CbDeHdJhPbQ\T][c^\_[maogrb
H\PnXeYY
B[HcL\UgVYW[Y\Zd[]\i_aa]ehfehdi\lZm]rYvY
I\PgRfUfWZ
ChJ]
^\eno]t\
@bAZBbCZDmEhHgIXJaK\L]MZQ\R\S[V\W\XZYVZd[e^b_Y`ebZe\fYhci[jZk\lYnnpXqyrbtcu\v[
@cB[C\GfHYO\P\RnTcVeWVXb[YaZd]h]l\maocvZ
@XA\B\C[E[FdKlMdN\O\RcS\TYVWWSY[[\\[]e^d`[b[cbe[h\jZl[mWnVpqqhsatdvc
HpIcL]M]PbSc
D\FeM\UgeZhmm[q\vf
@\DbEYFgHsJfK\L[M[Q\R[U]WWZe[Y_\c\dbe\j\l\n[o\p\qZs\u\v[
FbN\OfQhW[^e`fa\d]eeff
@fKh[[\jld
R\Wh
BcHaJXL[OhPdQhReVdWZ^gb[ebf[mnokv[
@cDiR\v\
B\F[H\IsKgOWPXR[TZWZYZ_\cae\f[g\hdn[o\s\t]
CaDZE[FdGbI\JdLhSfT[Yd\[][`dadcbf\j\k]mbtcubv\
^\_k
TkY\`bfcl\r[
GfH]KiMYOgWb[\^babc\fZlXp\sb
@ZFWGcHbIgK\OVQ\RbUbV\W\[lajbkcef\j[lZs\
B\GiMYN\Oe[We\hblcv\
DkEiH[J\MZQgUhWZYg_\a]jbm]r]tdv]
@bAZBaCWEZF\MjNcObRWTbUZV\WVXZYZZ][X\]]c^Y`ZbYfYkanioYpcrjs\tbucvW
B\HfJZL\OgPfV\YZ]dccf[l]tc
OdQc[mcZmdodr]v]
BeC[FbGcH]L]M]V]X[Yb[[\b]k_gc\ebhev\
B\UiZ[[Z]\c[m\shu\
@]A\BiCZE[HYI\JuL\MbN\R\S\T[UcVbW[X\Z\[V^Y_]`SbZc[d[gZhYm[nboZq[t[uZ
A]B\F\HhM\N[V[WZ[[_geotZvY
@\BXD]E]FdHjNZQaRfW[Z\[Z\cadc\dbeel\n\o]
B[D\WmZ]_\lZocu\va
AcBbCdRfW]\Y]g^h`[nco]qet]
@ZA[BXDcL\M\NhO\R\T\V\W\YhZZ[m]a^Y_baabbd]vZ
HfK\LfO\RbW[X][X]Z^]_f`bd\fiq\rZsev\
BdHeJdV\WZ\c^\ahc]o\
CjDgH\L\ReVVWg\\bde\kct[
B\LZ[hl]
@[BYCfDZHYJWMWOlPcQ\R[UXV[WYX[ZW\a^\_]acbYcbdYf[i\k\l[n]qZr]tauevi
C]TfVfYbZb^b`]agebfflbr\
GcVc[\_\jbvh
D\GZN[P\VcW[X\Yd[\\fcbe\f\lnt\u\
[gvZ
B]F\HdI\OcSdWgcZd\jYlfrav]
W\[g
L]Wd[eei
H[J[M\O\V\XcZce\h]m\nZo]po
HeOhT]UdV[W[Z\]b^\ccgdj[mdnaodp]r[s\v\
B\CYE[HcI\J\K\MZNbP\RYS\TZV\WeXbZ[\\^e`[c\dbe]f\hel\m]pmqeubvX
@hAXBdCWFdGgI[JbMUO\PeQbRZVYWXYZZW]b^i`Yb\dge\g[hei\jckZlhm\neodp\qXrat[uWvX
AcBTDVGZIaLdMeNYOZPeQgSeT[WWXdY\\Y]X^Ya]dYhcidllncrWsftf
B[Wd[]_jegh[t[u[
A\BeFdH[M[OZRaVnWYYbaffbsbvb
A\B[FZHcJdKbLbMbNeObSfWaY\[[\\`ba]cgd\fXmbqdv\
@[D]EZFwHhIcJbL\ObQaU[VcWZXc_[`[b\chf[h[lUnWoZqYsTu\v\
AbBaCjD\FWHVI[T\VkXeZ\[Y^Y`\bWfbj[k]lcob
B\E]NXO\WlZeagb]e\l\mmp]ras[
G\N\OdV[WhcblZ
McR]WicZmb
@gD]LkMhO]PcWZ[[_\`ccaec
B\HcM\NXO\VcWlY\[a^Zcdf\h\lVoZretV
@XAdBZCZGcH[IeKiMVOcPdQ\ReS\TbVcWYXjY\[\\b^\acdbe[fchelZmYnUoYphqbrdt\u[
@[A[CcDdEbIYJZKhL\N]OXPfQcScTXUWVXWeYZZd]f_]`ca[b[deebhZlemcneofp\qdrX
A\B\H[IfLZM]N\RfUbV\W[Y[[X\Z]Z^\`\b\c\d\ejkYl[s\tYu\
@[CbDcEfFeJ\K]L[MZNZOeQ]RfVm^Y`be[jbk\l]m[n\t[v\
EdF\G\H]JbK\L[M\NYObR]SdVd_\ehuc
AbDeHfJVLgNVPZQVSmTOWYZ[[U\d]c^\_X`iaWbWdgeef[gahdmdneoipOrhtduZv[
f\rh
@\A[BVD\FcIjJoLXO]T\WiZg\\]\_c`\aZb\ckgch\kZmZrcsbtbuZv\
C\E\FbYc`jc]ha
RuW\k[
KsO\S[U[WZocsXu[
C]VbWe\[ihvb
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`cb\e]g]l[m\nWoZqcr\sWubvZ
H\ImR]WY
Yfrb
I\W\e\hpt]u]
BZ[ZkitY
BiC\FeV[]bcZlftcu]
AYC\EeFbHXJeK\L[MdQZSZT[UYVgWXX\YWZe[d\f]h^c_c`[adbbcef[g\hfjUk[lhmZobp]sZvZ
B[CbHhI\l\rcsa
@cCYDiEbGfIZJ]L\N[O\R\U[XbYb[Y\\_d`eaec\ekg\h[jelZm[n[qcuj
BbC\GfHhNbO\RcUdWbZ[[]^W_\bacgdcfXg[h]j\kjlbmfv[
WZZj
W]X][h
O\VkWfv]
@eGhcbl\
AXBWCaFbGmH\IYJcLXMbR[SeTXVXW[X\]a^fdbe\gcj\kXmWnYoZperdtcv[
T\V]Wf
fZrh
BbL\OcT[VZWd^Zeimbn\oZqgrdsZ
@eAbCeDdG\HZI\LXM[OfRcS[TbUgWZX[Ze[\\\][^g`cbcc[eWgehbjamYn]o[pXseuXvb
A[C\DcEZGeI\JcL[O[S\TYUYWdX\YgZX[T\Y`\b[fYhdiZkbl[m[pZq[uavX
AbG[Yg^\
@bA\B]D\E]GbHaOZPjS\W\[Y\\^\`\bcc[d]eafehakpnbobr[
BXC[DZIcJcLeMeRaTcUcXbZh[]^[f[g]jZkco\pRrbv\
BZL\[m
C\F\HjKbOmP[Se^Zaefcmen]tYue
CdWY[o
I\M\OjV\Y\^[_ecc
BlDZGZL]RZUcVdWdXfb\cch\lXnitave
@\F\MrN[P\Wb[Z_]l\
B\LkRcW[[Yv\
GbHbO\Q[RhT[U[\Z^\`gabb[cZfejdlbmbo\t]ubvb
ng
ehmd
@\A\CdF\G]RhTZV\W][X\W^[_\a[euh\l\t\
BbD\HYM[N]QdS]TfUd_cbefbkZlYobvc
@\B\DfGOI]J\M\NYOePlQ\SrVgWXY[Zc\Y^\`Tacb\cadWfRhcj\kZl[m\o[pVqer[tZu[vT
AeB\CYDbGbH\I[J[KdLZMcN]ObQZR[TcVbWcZh^ab\c\hjiekXlhqcsftav\
@ZBZEcF[G[H\IbKaPeTcUbV\WbZ\[i\b_ccbmZnb
@bB\CbG[IbKYLZM\OYR\UcWWZb\\]c^g`Va\b\defahbkYnbobqYsbucvm
B\EbF\G\KbShVgWbYb[h^jc\eZf\rguZ
A\CdDbGeIbNbPgQ[R[SbTkUgWZXbYj[g]\_[`\deeehXjckcmbnfqjrasc
@\AhC[FbGaHeJYK[MaQbT\VdWcZ[[[\\^[b\c\fhhdlam\p\tcva
@bA\BbD\EbG]H\J[K\MbN\O\S[U\VfWd[h\f^f_g`Zaebmc\d[h[mdq\rdtd
A\BXH\LgMcN\O\PaS[WWXcY[\e]\cbd\e[fZhekgl\mcnbobp\q[r\t[ugvV
LkYbh\qa
@YA\BbC[DgGiJ\KZLbMcOaP\SbT[U[^c_]a\b\c[d]fnk[l[pctcv\
B\CfEcOZVdWY[Ze[fdvh
B]LrN\WWZ\[X\\b[lZt\
AhB\GXLlM\\[`gd[lZ
BYF\G\H[J\L\TdUaVZWYZc][^Xe\f[gyh[jbmfoYpZq]uU
Rge]pd
A\CdN]OoV[W\tjuZ
LnWY
AbBcDbJ\K[M\O\PbWdYc[\\a]\ccd\e[flobp[sb
KZRh]\^bcbd]p\t]
A[O\T]Wn\bb]ccq]
PiV\WiY]^[r\
B\C[H[J\L[M\NbR]ScTWVZWcX\Y[Z][Y]e_ZcZdZfmhblZrZs\v[
@cBWCeDYE\FcGhHeJ]KaWYZb[f^e`kc\dchXqb
LgMcPfSeW[^e
[YekhdvY
A\B[CgE\G]JYLeNbOYTXUcW\XZYcZc][_\`eadbZc\d\e\hglcmbobpdqft[
B\D]H]N\P[S\UbWkXb[W^\f[iblcrb
BjGcJkM[O\UbV[WZZ[[]cTeerdt\
@]A\B]D[FaHYIbLhOYPhWY\\^f`dc[echdk[l\qdrdt\u]vc
CZHbM\TYV\Wp[Zeblj
BZCdEbG\HYL[TkWi[Z\il\rd
AXB[EeF[H[K\NjOeS]TdVbW\Xe[d\f]Z^Z_c`\a\cde[h\ldo\qZt[uXv\
@eA\BXCcDXEkFfGWH\KcLqMdNgOeP\QeR[SdU[WWX[[[b\cbdYecfZk\l[mbncpYrYtbubvS
fYri
ej
LcPgWWqa
B\C\D\G\K]LYMYO\R]V[We[[\h^\cbe\f]h\j\l\r[tdu]vY
A[H[IfKZOaRbY\Zmd\eflgscv\
DZF[GdI]L[M\NeSZT\WWZ\[k_ca[lb
@ZAhBYFeHcK\ScTcY\Z\[X\\]c^W_b`ce[fkm[n\qbrTs\ubvm
BYRXThWZkj
FbKeM\W[Zb^\a\f]h[sju\vf
CgM\T[XcYfojt\u\
JiWd
@]B\D\FdKZM]OVV]W]XsYe]f^\_df[h]l[mdnZu[
A\B[CgDbF\KbMeNcS\T\VZXhYk[Z\\]]^\_U`de[h]k]l\nbp\rZtdvb
E]HaMcTbW[[g_bd\t\
BZDSEiFoGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfhgbh[jbm\o\pXq\set\
o]vk
NeOd
BWHbKdO\UcWW[i^Z_\eljfkdsbtZukvb
EaFbHcIiKbL[PcQZRbTeU[]d^\`]b\cadZecjbk\lbqb
B\Hkbb
AcBXCeFZG\HeJbL]M\NYOjQ\R[U\VgWX[b^Y_\`Zf\h\jZl[mXn[ohq[r[sbu]vc
GbH\J\KbO]Wh[\]cl[mbp[rcsethv\
BYRdVfWd
HeT]X[n\sju\
Uo
Zbgbpi
CVDdE\GSHkI[LZMbNaPfQ[R\S[U\VbWWX\Yb[W\h][^X_b`Zb[ced[fYgah[lZm\nWoYpirVtVuhvb
CkDfF[GYHdJ\K\LZN[OZPgQ\R\SVU\X[YaZd[]\X]b^Z_[`baXb\deecjcm[pjqZresVtlvg
AcBZC[DaHcJgKWLZM\P[SeT]U]WbYc\\_h`\a\gek\n\s\tY
B[J[WYZmedhZ
BhLZRdVdh\rgs[v[
@bA\B\EcFbIbM[NbQbVdXb]b^c`abWdZechak[nbodpZrbtb
B\F]HeRgW[k[sh
AbCZDeGeJfKcLZQbR]UbWUX][Z\Y_cbbcagehck[meocpbt[ub
IZK\L]RjV]WWXc]be[l]mjoZrfuZ
H[J\KeOgVnW\ZZ[\_bcad\hZ
QkR\WZc\fdr\shv[
CcKcLkWZYgZdg]ub
W[e]f\llrgub
B[R\W[Y\ro
@dCeEcFYHeWZ[\\gacphvd
`g
W\lh
BUC[GcI\LWNgPjVbWe\]^\_\ahf]h[kjrc
CeHcOcS\T]W\Y[^]cbe\l\qfsd
B[DgJbL\OcWl[e\]d\t\
KZN\p[svt\u\
@[B\L[O]Zn[[^bd[e]g[h]o\
AdHcI\N]O[P]TcVcWd^Y_\acb[cchjjbsgt]u\v\
N\OfRXuavg
AiR[
T\lk
@[AeDcEZFbGhHeJhLXMcOXSjUmW[X]\e^[_Yd[e\flhfofpcqjte
LZNiW]`jqg
qesdtk
A[BXDZEZF[GZHQL[MXN\O[PYQjS\T\VcWUX\Zc[\]\^W_d`ebZe\f[g\hnl[mZn\oYqWt[vh
B[CbH[M\NYQdTdW\Y\^\`beZhrlbmZo]p]q\sa
B[C\FcG\HcKhMYN[Q]R[T\VdX\Y\Zo]e^[`[a[eYm]oZpjq[s\v[
JeZg[b^dlbv\
A[B\C\D\FZGeH\J]K[LbM[NbOfPbR\SeWbX\Z[[\`Xa\bec]fjg[kblfm\oaq\rat\u]
B[DkIZObVXWjYZeaqb
Xcto
A\BZC\HaLZMbV[W]XcZ[cbecjbkcm[rkuevd
BZD]K\NdOlReTZVeWhXa]bc\ebfbj]na
NaPdV]YfhY
C\GbWnYaZ[[Y^cchehg]hcmcqYv[
MdVdWm^c
@cEbHXJdM\ObRdVcW[XcZ\^f_]a[bad[ecjblXmbnbrbue
CcHfL\MdSeUd]c_bbgfelcm\phqgrZvc
Ui]ae[mn
IcLgR[WYYe\kl\mbocrbv\
M\Rk
NXOsR\eht[
IrOUWZ[[ua
@hB\FbMbhbva
OgW[Zcme
HcJbUfVh
@]AbC]F\GeMbOdV[WgYZZc\f]]ebfkl\q\tdvU
B\HcIaNeZq[W
G[Wieb
H\O\V\Wm[X\]^YleqYv[
@XCXDdFWH\IYJbK\NiPdQcRbT]WZXcZ[\g^cabedfbg\kZlfp\qYti
LeM[ViX\[b_bm\obv\
C[DYEgFhGbHZI\JZKYLaM[NgOdRYSVT[VTXYYY\Y^Z_bb[c[e[g\hbjelcndqdr\shu]
HdWk\[e\r]
EaGcI\R[S\VXWfZ[`deUhcjwq[tZuevc
D[KgPpThVgW\
A\BVCWDaEdFZHTJWKdL[OjQkTZU\VgWdY\[Z\a]Z`Xb[c[dYhejhk\l\m\q\ufvg
F\H]IcM]WkXd[Xcfenl\v]
@[AdBVCcDdE\FYGZHhJbK\L[MWNXOOPWQkR\ShTjUlWdY[ZW[]\\^r`db\c\dgeWfYhgj\lZnbocp\qWtYvP
@ZE[GbH\L\MYNZO\TaVYW]ZZ[Y\[_[ddejjmkjlap\q\sctYv[
B\CbHbL[NkO]T\WZXb^Zfkl\obt]v\
AXBbF\HYM\NcOrP[WZY][\]b^[c\d\gahbk]obt\vb
@aAXCgDbEhFiGdHfIYJRLZMWN[PeTYUYWXZe[W]X^Y`\aXdseUfZgXh\jbk]lZmbobp[q\r[sbu[
Ibeh
FZW]_becjq
HbK\V[Xk[\_Zp\
BYJfO\Wgva
B\ClF\G[I[JdNcOZP\SbVXZ]_]e[fbhbl[o]vX
AbBYJWKdNdO\P\TYVZWbZf[W]U^\_a`\a\ccddeffcgbjbm[n[ocpjqZr\sct\vZ
Wf_b
CeD[GYJYL\MfNUO]S[T\WbY\Z][g^b_dbffehhl\n\qbresZt[
M[N\V\WbXhY[[b\g^]`[aae\mdpWqarctfvf
Cie\h\qb
B[CnF\HZJ\K[L\M\N\OdUZVdWVXYY\Zl][_[`\f[lZocp[vX
@\CiEcFbGeHVIfM\NZO[PcTeVgXbYbZ\c\dbefkbl[mfpdrgtcvb
A]B\DZH\M\O[R\TYUZVZXkZr]e_a`\f\g\hnndojp\q[riu[vZ
@WB[F[J[M[NsOVQXS\UbVYWcXY\Z`[ced[eXfZg\jckancohpZr\sctZuZvb
@cBeC\FbIhKbLZMZP\SYTXUdV[X\Y[[Z]Y^\_b`[a[bcdWefgek\lemhnioep[qbs\t\u\vd
DcO[V]Wn[d
B[CbH\J\L[MoNgPZR\TcUbWWZi[b]X^[_daebbd[ejfYh\jelZm\pcs\vb
BYFdMbNbOePiV\Y\Za^e`ckblXmcn]o\p[ucva
@fD\KbR\Wged
B\JcKeOpP[WcZ]_Ycef\lTsbvX
D\J\Ybe\hj
Yi]l^[mXr]
Rc[gvh
A\B[CdHdJbMhO\RbU\WZX\Yh[c\g]e^\cbe]j]lUoaqXsYtiucvV
@cAdBYCeDcFdHfI\J[MhNeOfPVR\S\U[VeWZYVZ\[f\\]Z_d`caXc\dbecfWkblZrdv[
Ucobrj
@dB\CeL\OnRbUiZb[b`db\iWmfo[tcv\
@]AdB\DcG\HbL\MfNYObQbRZTbVaWTXfYj\\]d^\`Yabb\ced\e\fYhikhl\p[qfsdteuVv\
@cCcEZFfGdH[IbJ\MdNgO\P]QaSbUeVXWdXfZb\l]a`cabbXcdeYfegckXlbmcp[qerZsVubv\
E\FYHnI\RbWb\[jbs]
@\AdC[EZF[HdIbK\PbQ[R]UWVdW\X[YdZU[e^b`da[cZd[eafhh[idkblZmhn[obpYrXsXt[ui
B\DcGWJYKiLeNYO[R[SaVcWdX\Y\Zg\c][^bfghhjdlYq[shvZ
@\CZD[FbG[I\J]Q\SbU\V\WWY[Z\[\\a_ccdeWf\gtmbo[qdrft]uV
@]BeDcE\GbHdJXMZNZQcScT\U[WfXfY]ZZ[X]c^\_Za[b\e\fchXj[lZnZoZqYsgt]udvZ
LYR[TZWcdmv[
B\C\DUEgFgH]KdL[M[PfQ[SdVaYhZ[[Z]\^\b]fbg[hcmdp\q[t\vj
HiSccbra
@bA\G\K[MfObPaQYR[TaW\[c\e]bcbffjcn\o\qerZsdt\
@aAYDTE\FdHfL\NWQ\RbSZT\UWWdXXY[[]\\^ba[dlf[ghhYk\mdnjofpbqVsfuVv[
BWVhXhkkv]
DdOfRYUcWZX\[hucvh
C\DcHdMgOeViXeZa\b^c_ac[h\ialbtZ
CgDgF]H[LcNbOYP\Q\ScV\WgX[YcZb[\^eebf\g\ickcmZoZrctfucvX
A\B\P\T\VgWeYeZ]o\rgv\
KeWgY]\\o]pb
BZDVEfFgGZH[JcPbQXUcWZ[d]be\j\kblZmZneqbvl
A[EgH\J[L\MXOcPdR]S\UeVYWYYZ\[^\_Z`[a]dbeYfjgZhZjdoeq[rcset\vf
Mef[rg
@ZBYC[DdEWFiG[HtJkKXL\MYN[QcTmUZV\WZY[\\][^bbdc\dbeff\hXj\k\l[mVnWq\r[t\uZvY
FdHnScT[WbZcnZo[rV
KkM\W\m[ne
BeKbP]Q\l\ngv]
U\W[XfYf]c_ah\l\u]
E]FnHgQfUYVZWdX]YbZf[a][e\g[l\m\obp\v\
LiTbWZ
@eEdGYJYM]ObR\S\V]W\Zb\Z][_]`\b\c[felnrTs\
AfBUC\EZGWHaLYMTNdPeUXV]WdX\YYZW[P\U^[`cabbZdZebf\g[h[kXldm[nfo[pZq\risUv\
CdO]T\Wh\d`Yg[qbt[
CjEZFZJiK[LeMYObSbVbWYXc]Y^i_a`iaYbcccdbf[h[ick\mbpXqat\v[
N[R\Wk[Xh\l\
@dB[DYGjHUK\RdS\ViWmXeZ\]a^Q`]b\cZd[ffjYncqbr[t[ue
WW[\ail]vi
CeDbF[G\H[JbLYNZPXTbU\VeWaXgY\Zh\\^[cae]f[h[k\leocp\rbvZ
@[AbB\KSLdM\S]W\Z\]\d\p[r]sytd
C]HeKZLfX[[]ccfcsotc
A]F\L\McNcWYZjgbph
@ZA[BZEZHeJXKYL\MZOgPbS[U]V\W\X]Z[]\^a`YbYcdd[e\ken\q\t[vb
BaFhHgKdS\WZbbd\o[
AbC[HdSeUdV[WjXZZ[\Y]b^\b[fehbn\p\rXue
CbEcG\J\KeLYMlNdR]UcVfWbXfZ\]b^Y`Zd\e\fhg\hildm[n[qYrbtXuh
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr]u[
@\AgDgGfHeK\PbRZUfW\Ya]d_]`bc[kZlbtcv\
C[IfJ]N\VZWbY\f[rg
@TA[BbCYD\EZFiI\M[NZOZP\RSSVT\UZV\WXY\Z[[\]\_h`YaYbWdZfhgZj[lZo[qdr\sdtiugvX
GbHZL\Re[Xegfhr]v\
ClD\GbRfTcV[Xh[\^[_]cZl\qcrfuX
@fJiL\MdNcOcVcW[Zal]r]vf
@\A\ChGbK]L[OZScUZWgX\Y[^gcgd[h\lbmincpZs[t\vZ
FbH\J\OZRbXgYb[a]c^[_ca\d\eYmWnYobq]rdulvb
AUBVCaDaGZHcI]J[KdL[McNdOYQcU[VZWXXl[]\d]d^c_d`Zc\dde[fbg]m]n[qXr\tVujve
BYDaI]OiW\u\vh
CXDdG\LcVcWrYa[\`ba[d[rf
@bA\EcF\GbMZWXYbZ\[eefl[mgnfodpctZ
AWBUF[GZJeMdOcPeR\S[TbWZZZ]d^[acb[dcecf\h[jbk[lZp[q\tcudvd
@\B\CfFbGXHbK[LeMcN\TaU\VdWfXbYZ\Y]V^c_\`ab\ddeWf[g\h\nbocqZtbu\
@fCWD\GZH[KYL\Q\\\^e`ga\d]e[hhj]mdo\
B]CdDdEZGbHdIbK[McQ\TeV\Ze[\^\_ccXe]f\kflZrYsnt[ve
DcL]McRlUgVcWZZe[X^\c]fcpctd
WYlo
B]DhGTW\vo
@XA\B[CSDmEeFWGWI\JdL[NSQdSVTeUhW\Xd]f`\b\cdebfYg\jakTmSpeqXtYvd
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
BxGhLYO]W[bbcbf[l[v]
P]q[sx
BVDdGZHcJfRgS\TdUfV]W[XdY\Za[h]]aec[j[mYpcs\t\ubv\
@ZC[DZF\H[KOMhNbOWReT\U\VZWiYcZ[\\]h^[_gcZf\gfh[k\l\mZocpdq\sjuevY
WZhbuh
@UAbB\CcDkEfGTHcI]KcL[MZN[P[QcR\SZTdUhW\XbYdZe\[]e_eaebXdXg\hejckXm[n\qerWtZ
AYBWC[DaEbGbJcK[PfR\S\TbVYWRX\YUZg[h\e]b^h`bdcf[gbh\jZk\ldpdrZtcu[
VcW[Xi\\_dc[ok
W[vi
@YAZB]C\E]HeJcKjNYP[SYT\UdVYW[Xb[[]c_b`Ya[bZc\d[gchej\k\oqr\sXubvY
G\JdLbMcO[Wj^[a[lbqbrdsc
C]OYU\Vg[b^[cnh]vZ
BYDfQdW\dcvX
IgO[o\q\s\
BjGgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
@gr\
BWCcGZObWc^a_eeh
@bBYCcDbEeF\HdJ[KYMYNcPfR\ScUeVcXcYcZe[\\caabaeghbjYk\l[mZo[pXr]tYvb
JeN]O[Wa[b^Z`h
B\LiW\
H\UcVdWg
@iA[BdCYEbGdHaIbKeN]OUPbQeScTZV]WZXbYeZX\\]\_Z`Ya\b]ceeefgg\lcm\n[pYqarhsatWuYvW
@cBgCYE]H]KcL\PcR[TZW[Yd^c`YdYebhZlbo\p[q\re
BhGaWZ
BlWY
BWD[G[HcIYLXMaOaPdQhUeV\XbZd[g]e_\`da\bcdZlXmZnVpbsgu\
\g
C]GbHaL\Wf[b^\vX
@g
@cA[B[CWEgFcGWHYKbL\M\OSR\ScT[VXWYX\YXZZ[W^V_[`mbdcdd[f\g\hflbm\r]u[vY
@[CZFbG\HfKbL[NZP]QgRZSdTcWYX]YZZV[\\Y]e^T`mbbdXe]fVg\mhndoiqjri
`iv\
AdCiFaGVHZJ[KZMdPbRbUdViWXXYYd\\^]aZb[caehf[gbmdobq[rg
@\AeB[ChDbF[GbMdPbQZR]U]XYYXZi[[\k_]`abYc]eYjZnbpgsZvZ
FcMeO]PeTZYj_[`[hhj]r]ug
@cASBXCVDTGWHFIcJcKhL]McNcOcPXQYRSSZTWU[VbWZYcZS[W\V^cb\cXdXfRibk\lVmdnboepbqfsgtcuYvT
LhVc
AcDcG[HSI[L\NZOePZQ[SbU[VsWPYe[Y]Z^\_[b[fbhZj[k\l[m\n\oXp\qUr[tYu]vZ
MhQfVcW\
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
AcGaIdL\O[PXQ\SbUgWeXc\Z^c_b`Zebfbl[o\p\q]tY
AiBZDkEgFVGcHcJ\KbLZMdSbVcW\Y[Zd[c\[^d_b`bc\d\efgghZicj[kWo]t[vZ
AbCkDbFeHbIeKZL\NePfSZT[VZWYX\Zd\a_[bhc]g\i\j[lambpbr\uc
@\AjD\EbM[OePaQ\SaVXWZ[\_\`\alb]c\dcf[h[j[kcl]v[
AlGfZ\
@\AbBZC[E\H]IdJYO\PZShTfU[V\WYXWZ\[]\e^\`cc[figfj]l[man]rZsbtdubv\
Yi
mdofph
DdM\VqX\r]
]\eksc
@kAiBWCUF[GZHZI[LbM\NaO\RgTYUZVYWXZf[Z\\]b^a_\`ib\cXdceYg[ibkZl\o\pgu]
AnBWC[FZGfHZI\K\L[O\PaQZRdSYTXV[WWZX[h\Z]Z^i_cbYcYd\eZg\hbp\s[uXvO
B[DeGdO\QfRbWZ[fc]
B[HZK\QcUjXfZ\[c]\_bc]ddlcmgodv\
BaD\L]OZWZX\Yc[\^]_pa[e\fihanboarWv\
A[EaG\IZJYKfLcNWPlRgSdTYVeWZXbYYZ\`]bfd[fkhiibjbkVl[obpdrVscuj
@eA[GeIaJhKfLZMYOWP]RcXbZd]k^a_X`Wbbd\e\hdi\k]lWm[pXtZuXvb
BZGaKfM\NbS\V]WZXc[g\\cbe\fcldo[qbsdtYv\
DhNcV]llvZ
@dApBKCeDkFYGhHUKRLQMeNbOePmQQSiTYUYVMWEYlZP[L\J_[bXccdie\fmgYhXiekIlWmYnUoZqZrWtbu\vS
Zhpg
^\eqt\
_pa\
TZUeWimZ
CbGhKcWjcZlavb
Vg
UmmZ
@\CpD\EbJbObP\UcV[ZZ^g`dlgm\pZtav\
@]A]BlCbDYEbFhGfHfIZJ[L[M[NZOaPeQZR[SeU[VdW[X\Y\Za[Z\b]b^Y_Wb[cedZeUfhhejhk]nZo[p\rVs[tY
G]ImOZV]Y\[c
BZE\O\VbWZeoscvY
@aB[C[JUKdL[PZUbW\XbYbZb\c]k^]_c`\a\bfd]fYg\hblimcodr\s[vZ
AbB\E[F\H[JYKoL\P\S[U\VrXbZk[W]\^Y_[`\b[cfdfe\fWlbm]n\ocp[qdr[tZvZ
B\DbHcKgM[PgVbYX[c_\aic\h\mbv]
G\N[WhY\[dcb
DcWgZd[[
@XCmFVGcH\I]JWK[L[MYOZP\RVSZU\XVYYZ[[Z\\]~^[`\a\bXd\eXfYhYj[lXmZn]oZpTr[t\uOvX
P\W\Yo^[
@bCZDdEeFSH\JbKYL\M[PlSYUbV\WhXd[Z]Y_c`cblcXdXeaf[g[l]m\o\pdrht[ud
C\GbH[JhLbMcO]R[V\WZZb[Y\b_\kgtdugvZ
B]DjEdG[ObPfR[VbWhXXZb`]accdh\jZlcrX
BZGjW]XacafZqm
R[V\Wg
CfEeFbH\KcNeS[U[V[WbXdYe[[][^fa\cbf\gfm[nZp\q\s\uhvc
@YBXCbEcH]J]K\OaRfWeYc[]]a^\_ZacfZh\jfl[rgsdtZuc
K\RcSYUdcml\m]pi
@kA\B]CRD[F]H[JXNeOZP]V\W\XZYcZp\a]n^Z_\aZeXg\hYlcpnuZv[
@[BbC[FfL\MZOdPcRcTjU[XlYjZ]]Y^[_e`\aebac[eVg\merfs[t\uXv[
@hCbFbM\OdV]Wk[Y
GaInJbRdT\VbWb_\`\c\o]udvZ
G[O\SgVg\heeua
B\C\DdFfGbWb[[]d_\dXehhaliuh
@cAbHjIcJ]KcLYNgO\PUQgScV[WgYcZd[[]d_\`ZaXb[c]kXldm[rjsbtSue
@]CQDaE\FZH\JWK[M\N[OhPYQ]R\T\UgVUX[YXZ[[]\Z]V^Y_g`Xa]bWcdebhgk[l\mdoepYrZsctYv\
AZBbDZKaLZOYQ[U\VaW\Xe[\]X^X_j`Qa]b[elffh\iemYnWoWpWqUris\uY
C\Yf[e^ilZq\
Rcmpo]
B[DnEhF\GfNYO[P\WZ[]]X^\bdd[echajZlbv[
IbReUg]hgd
@\BYChDbF\GeI\M[O[PdTdV[XbY\[Y]c_ab[eZf[gahbk[m\q]rfug
@cC[DYGeM[O\VaWcY\Zb[e]iddlYv\
@bBZCdFbGfKkL\N\O[PaQbSdTWVbWXYbZY[V\ba[bbd\eefbhYj\lgmXnZoYpeqbrYsbtZvf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
BbH[L[OfPfT\U\Vk`eqlr]sfud
@bBVCcDdFbGbHbIYK[LZMhNcOQP\S]WcXW[e\o^c`ZbfdZe[hdkbm\qbr\sdtcujv\
@VDdEdG]IfLWNgP\QRT\UZVXWYZ[[a][^g_geXf\hbldmap[tluhvh
@bIbOfPaReV\WZZ]\\^\_g`\cdq\
@eMbVagaqhscuc
H]V]Wg[\baea
AYCdD\F\I\J[K\L[NXS\T\UZVcWwY]ZY[R^V`[afb\c[eYg[h\khlVogv\
BYCbG]H[IeL\P\R]ThWaY\]c^i_[bcccdfh[lct\
A\CcE[FZG\ImJ[NTOiPpQ\SZVZWW[Y\c^\_Y`\a[d[f]hblbq]r[t\ufvb
ARBbC[E\FbIgLVMZN\O[PVTXWUYT[W\g]b`SaYbedfekfVggh\jckZldm\ocpaqatdv[
CgO[Vk
@ZAcBhDREaG[IZJmMZOcQZRWS\TZVWXZY]Z][Y\b^]_o`ebce\f[g]hbjZl\o[pWqlrctbuTva
@bA\B]CcE\FeHcI]JgOgP]VlYYZc[Z^Y_Z`aa]cddceaf[gch[l[o[qes[u\v[
ah
@\A\B[DdEXFZGXH[IXJhK\L[MXN[OUPYS]TbV\WYYWZe[Z\W]\_n`aakbhc\dceZhYjYl[nco\pWqZsZuVvg
AaB\CZF\GcHcK\M[N\OZR]T]VZXjYf[Y\a]\^e`gecjblZvf
N]O[V[W\_bajdk
B[DhGYJmW\Z[^[uZve
@dBZGdM\O[P\TbVbW\Zi[X^f`dc\d[edj\kdobve
@\AkBYD]EZFbG]IZJ[LYMYNfOgPeQjSdT]UeX[[U\X^e_YadbeeZfThni\k]lboYp]qgr[s\u[v[
AcB\DcEZF[GeH\OcP\Q]SdVcWWX[YdZX^b_b`mc\jalbn\rauc
G]Redk
@eBZCeDYEZFjHdI]JZLbMXNZO[RYV\WZXZ[\\h]]^W_\`eakbmecfXgdicj[lYoZpcqerW
DeHZMbNdP\QcW[XgY\[[`\c\dcealcm[qZuiv[
CcEbFcGTHXJZK[M[OZPgSeVgWSY[Zb_e`[abblcddjf[gbh]l[n\p[q[rXt\va
A[B[C\FbGbHdJdMZNVOWPZQeR\TbVYW[YZ\\^Z`[amb]gahkiZjVp\t\vg
B[CcElFjHaJ]M\NWO\P[QbRYS\WWZ]\a^\agbbc\dghXmfq\rfsXvj
CdFdHgbil\qd
R\U\WkZ\ocp\
OgPcR\WlY\[\cZ
@cAVBdCXDZEcFeGfJdLZMcPVQiSbUXWZY\[Z]c_X`be\gbh\jgkXmdnco\qis[uY
@fB\CbDbFYGjIfLbM\N]OYP\T[VaWVY\ZV[Z\j`]b\cge\f[n]oZpbq\s\v[
B]DcGkHYOeReWdZ[et
B[F\KZM\O\WYYZa\e}p\uXvd
uk
E\GbMcNeOZS\V\W[`dc[lgmbqbsZva
C[FcWoZ[l]thve
B\CbDcGbMdP\WbZ[[Z\c^\cgeqf\tcv[
F[G\M\Oa`jial[uf
B\I\KgRj\]
FeG\O\Q\TVVfWjYdZ[_Z`\fglbv[
VaWjXd
@cCgG\IgJcM\NfOhTeUdYgZb[b]]`]dbeZh\lemcq]sZuYvZ
H\N]T][aeegclZn\opqZs]vi
@]CcFkIeT]UnV[WY[g][adgZmYp]
L\WZ[h\bc]tdvb
FgTdVa
C[D[E[M\O\P]VYWd_c`\fehbjlp]ufv\
@]B[E]F]GlJdK[PYQ]S]T\U\X]ZZ[e]e^idYeZfZhZjZl\ngq]rgs\tiuf
G\IrN\OVP]R\VZWYYYf\mZo\ri
B\DZHdI[K[M\NiReWTZ\[kcYlcp\rc
BTCZH\JYL\MZN\OZUeV\X\YX[\^\_\a[cbevf[g\hWmdo[p\q[r\tWu[vT
A\B\CjDdEZHcLlNZOgPbRXTWVVWY^Y_\adfYhgldq[rc
@dBcCZEbG\HXJcKbMbNeP[QhSfT]UVWdZb[b_YbXd[jck[meobpbs\tc
B[CcD\L]N\ReTYUhVZWgYf[[\a^Z_\`\cakhm\qfta
CbDXG]H\IZM\N\P\Q[S[VeWWX]ZZ[[]]_b`Ub\cce]fWg\hsj\mXo\pXqbsZt[uZ
@bBcDZEfH[JlLWM[NVRdSYTYU]W[X[YZZg^faTbjcdd[hXiajdl\mbneoZsg
@cA\BYCZDfGYH\KfL\M[R]UYWWYbZb[\^\b]cYewf\k\l\rYtYuav\
@[AlCZFbJ]N]O[PiQdR\SZV\XbYdZb[[\e_i`Ydgecfchbp\tlvU
CgHcRcWdZa[\^[b\qcv\
@dAYBWCSDiH\JXKdL\M\P]QbS]UfVWWUYYZh\\]]^\_c`[aZbdcZd[eZgkhdnbo[pfs]u\
@cEdN\Sj\hhgoe
@ZB[D\J\K\LbMiN\O\R\S\U\VpWcZ\[S`ccce[faldq\u\
AdBXF[J\K\L[MXOYPdShTXW\XYYZZ\[[]m_\`cbbgflgmjndoTpZqcr[
@bAbBkCcD\F[H]K\OdPYQ[R[S[TYVZW\Y]Zc\Y][a\bedTehfZghhgjck[l\mdnkqbrXsZt\ud
`ip\
dfeemg
L\NbWYZol]
GYLiV\Wj_dc[hjkYqXv\
@dD[EYFcGaIXJZKcMgN[P\Q[SXTeUZVaW\X[Zk[[\b]e_gaebdcbehgdhUjYkVm[nYoZqbsYvZ
KhM[P\SgYjfYmbpbrYs[vZ
C]GZIYJaLfM]N\OeV\WdZd[e_\ebhbs[ubv]
B\C\DbE\J\M\NgO[T\VhWZZf]\l[n\
@hAbDYE\FcGhH[IbJXL\MbNbO\RbSbT]U[V\WZYfZ\[V\[]g^e_Z`ga]ddfejZl[nZoes[u[v[
B\CbHaIbJZK[NbP[SkUYY\Z\mdq]rYs\
@bA[CbG\H]J\KcLaN]OYQ]SgV\WYXfYZ[h\\`Za[b[c]d[ehhclbm]o\pcq\r[sdtXub
AbB[CYDeEZGcH[IdK]OXP[RbSbUcV\WfZY[V\ga\d\fjj]k\lasdtcubvc
C\GdIdNZOcT\VlWZXbY[[h\g^Zcbd\g\lZnbobp\vf
DcE[HeIcJ\M]NbO]Q[SVVbXcY]Zd\c_faffPgijckZmcnbpcqbrZsdu\
Tiade\hk
@gA[B\ClDdHaJ[LVMdN\P\R[Zb[d^\kep\vg
@bBbHZJeMcO[T[UiVXX\Y\Zf[\\[^gc\gblcneodpir[te
HdMhOdR\W]Xbp[tfuf
@bD[F[GdHXIeJXKcMXN]PXUdVgWXXeZe]b^[`dgdh[jkl[mfnVo[pbq\t[v[
G]HeUcVd[e\[oipYq[u[ve
AbD]HZIcL[MZPaTdUcV]Wm[[^[_]`faac[eXhejckblYnfq\rdsfth
DVHcKdLbc\ti
A[C[GfJ]K[L]NkOePURcSYT\U\VcX[Zg[Z\]]Y_\`\a[c\d]eifbhhj]m\tivf
C[GfH\I[JbK\L]TXWf]ie\m[ocv[
FZHXI]P\ViW]XdaeqYsY
B[DcWcekv[
B]CgDcHcIaPbUdWg]bbbl[m]ugva
VTWnl\uY
H\KiO]RdX\[\ngo[sY
AfD[FfHfM]O[ViWYYa[[_m`]dbfYm[
B[D[E[G\HYI]J\KZL\MdNdO\PgVaZ\[h\[^[bdcZd\eZf]h[j]k[lcpgr[t\u\
AaBbCaD\GaI\J\L\M]N]PjQ\T\V\W]X\Ya[c]g_Y`\adb\jdlcmcnbo]p\sbt\ubvb
F\H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
B]H]UoZ\[\m]
RhThYd[d
N[Q]R\WkZ[^[`\b\c\e\geo\
@aCTDeEYF\GeIbN]PZSaT\X][e\]`ba\c[f[hai[j[l[nasbv\
CfGaHfJ[O\WeXhYa[gb]eWfZrjs\u\
M]NWO\T[ViWnYh[f\\^Zn\q\r[tgvb
@cBWCdGXHeKPLZN]QZRfScU\V\W[Z[[Y\b]c^Y_ddZfdgchak[mbnao[uY
@fFiJ\K\N[PdQZR[TgWhX\Y][W\[bdcdecffg[lbnfo\scu\vc
B]CZG[L[NfQ\W[Yd[d^\_\`]gcldncqbr[vf
AfCdDfGcHcJ[U\WXXdYb\c]Y^b_\bchbohp[reuYvZ
BeD]GeIZK\P\R\X\Y\\d]c`Xedk\qZtl
B\CiF\H[JdKgMbP]Rc[Z]c_c`[efkglYn]pcq[r\tZuZ
CbD[GbJZKhNZO[P\QeReTbUZV\WVXYY[\d^Y`Yb\ced\e[f[h\j]k\l\manbqdrcsgvc
B\UcY\Zj
BcO\PbSqV\Y]cag]oa
@\BfDcGcL\NaRWU\VbZ\[Y^\cedfefhXpfu]
E\H\K[O[PoRcScTaU[Vg[\\d^\_\l[v\
eos[
BVChEaFbHXIXJVKZLYMXN[PdQoS[U\VZWZXb[U\b]\^g_c`cbUc[d\fUgnhcjWkbldm]nbofpTqXrcuRv[
@eA\BbCXD]FbHbIiJZMgObQ[RZUdVXWVY\Zb[[\Z]g^e_[`[aYcXehgchYl\mdnlr[uZ
FbGaHXK\L[M[NaQdS\UiV\WZZ][\]a^gabdchdjcm\nZo]rbuW
@\BVCgDlEkF\HVIYJ[LZMUN[OXPVQVR[S\T[U\WeZ\[Z]Z^W_\bVdbeYfYg[hlj\mXoXpYq\s\tZu[vZ
@cA[BZE[F[GZH[LYMYO[Q\RZTZW[Ze[t\X^T`Wa\b[d\eYg\hXiojek\lUnepbqXrXsYuXv[
@ZBdC\FoG[LZMdN[OePbQ\S]TbXcY\Za[c\d]\`babc\dXhkldm]n\o[pVqVrcs\tVu\vZ
B\DZGcL\P]VaWb^\`wcieZf[h[k[l]pbr\tWvW
B[CbJUR\UfW[[o]\^q_\dck[l\meo[uav\
B\CYGeH]IdJ\K\L[MWOvPhT\V\W[[[^[_[aeb\d\e[h]j[k]lZn]rYu[vX
CbD\G[HZJ]N\PZUgViWgZ][Z^\_\`[cfh\lZp\r\u\
A]BdC[D\EfFeG[HVJhKcLcMdN\OcQ]RZS\TYUbWVXWZ[[X\j]d`[abchj[l[ndobpfrmud
AfBcC[DZJeKiLYN]OeP\Q\RYS[U\VcX[Z[\\_d`\a\b]dWe]f[kYl\mdoYqdrZsWt]ug
BUCiH]JXT]W[[Y][`be~h[s\uZv]
@[C[D\E\FlHnJYQfRoS\TbUZW\]\^\`baccbe]f\gch\l\n\r[sXtYv[
AeBZCkDZFfGiHhIfP\QdS\TYWZXbYjZ\]\^\`deif\hWl]m\pht\vZ
H[IaU\ecgh
B]jt
DZGbM]ObPhScVdYdZbd]halcpbvb
Cc[\_[kh
@dAUBVDbGgH\L[NfObPgQbTgU\VXWWZ\\e^f_\`kb\g[h\kcnbrlvX
@\BdDYFaGdJ\KbL\NcOdRdT\VWW\YVZ[\d^Z_[`\a\bbddf\hZmcncoeq[tdvc
C\M[WY]m^[kmpYu\
@dAcF\K]OdPZUgV\WbYeZk[[]gc\eXh[mencuov[
D[Lcvh
B[GZI\M\OjR\TbVUWdXgZ][b\\][^Z_kaYfZm\o\u[
CiV[Z[qera
Re]fqf
C\DdGgHZJ\MaNeO\RWScTYUdVWWkZ[\b^d`[cXfchZk]mbs]tbvW
B]OeWY[pfZl]rm
`i
CiD[GgHTJdK\L[N[P[Q]S\TWWbXfZa\h^b_Y`baZbcd\f[lXncr\sXtZug
@bAZCVF\GbH[I\J[NaOgPkRgSbTnVcXcY][]\c`Yb[d]fdjdmbo\r[sb
@\DgFXGWHeJ\K\L\M]N\OZRbWZZZ^[_Z`eb]d[f[jokblYtYv\
DdE[JcL\S[T\U[We[[^]m\oYra
@ZA[B\C]LdN[P\S[T[U[V\WaX[Ze[Y\b]n^Y_h`ba[ecfXh[jbm\oZpbr]sZteuXv\
DfGcHcJ\KeLWMZOdQqTZWXZ[[\\\^]fdj\kemcr[sbubv[
BcCkEcFeGgHZIcJdKbL\MWNgRTSjT\UgY]Z[[\\c^d`ca[bYcddYedfegbjckZmenaoerWsbtgvX
@YAcCaDbFbI[J\KbMcNcObPeQURZSdTfVZZ\]g^Y_Yadb\ccebf[heibj\k\lbmfneobpcqZreudvc
AcB\C\DaE\H[IdJbL\ObS[VZWWXcY\Z\\]^]a\cndee[jXk\mcnbpfq[sV
@ZAeBVC]FZGgITJbK\LXQZR\UbWXXZZc[[\d]\^gebfZg[hbj]k[l\mbnjoYp[qbs[t]u\vW
eioY
@iB[C[FeG]I]KcL[N\O\PWRjS\U[VdW\Y[[e\Y]jcbg]lhvc
AaD[F]H\K\NeSbU\VlWYX\Zb^\`\cclfobqbrdsbvc
B\EjK]NgOZWd[\^[e\jkqgvb
DTFcJbK\NePdQ\S\TdV[YbZ[[Z]d_dafb\cfd\f\hUjalho\qbucv[
BZE[GaHZI[JcLbNiO[PcR\T\W\X]Y\Zk[c]]^Z_b`cbacZfZg\hbj]lfm[o\p\q\rZs[
Za[h]\b\i[mhnbo[p\v]
B\CeD]G[OoT\VXWbY\Z\[Y`\cdv\
E]HdN]U]VeWVX[c]odsnuZ
EcNdVcW[Ybcchblh
AbKlObP[SoT\WVY[^[_\`Zc[fZhel\oXrXs\
@eA[BfCgEZJbLkMdN\OfPZQ[ViWUY\\X^g`XcZdiegk[l[ndpUudvY
DgG[HfJbMcN\SbTfUdWYXeY\`gaebbc\dbfXj\lZmYn\rbsatY
H\IfL]MbOYRZUdVg[ddgrduZ
BbDcI[L]M[OhP]SbV[W[Y\b[cbe]l\p\
B\FbJ\LdOZPeQgW\YdZd\d^[`dh[l\
@ZBXChDgE[GdHeJ\L[MYN\O]PbTfVdWeXWY[Za[Y^f_c`ed\fXhij\k[lcmZo\p[sdt\uWvT
B\C[F\GcMbS[VdWcYa[h\d^b_fa\e]fkg\hekbs\tZu]
@hBZDXFdGlH\JmOZP\SZWcXbZc[V\b]e`cc[ehgblXp[
B\DdHiJdO\R\UbV]We_b`[c\h\lcoerivd
@\A]BnC[D\GfH]J\L[M\O[Q[R[T[VbW[XZZZekf]k]mbo\pYq\sct[ua
CTFcHZJnL]N\P]S\T\V\WYZd[e`UbTdgebf\h[k\p\
Wg[\t\
@\B[CWD\JeKZN[RiWiZc[Z\b]X^f`ea\cbfXgclZmkoZp[t\vd
OYReViW\[c
DZFZHdI]OZRcSfYh]Y^[_Z`jabeZgcl\v[
@[A\B\CTGYHdJ\M\R[ShUbVfX]YW[[\\]c^U_\`gcbdYg[mbneoZp[rX
@eA\B[C\DcFfHdJ\KhL]MYOXPZQbR[TYU\VZWZXbZd[f^b_\`ZaZb\ebfbgaj\k\lZmXnToZpkrevU
A\C[O\VlWba]che\q]
ReW]
K[qcsh
IbK]f\rm
H]Rm[\
B[FbHcK[si
DUEgHYO\YVdlgj
DYHbR\]f`gdfld
CcGYJfMbOeRdUbZc[e\a_[f\hc
DVE\L]Qf[\djfhgblavc
AZBgEgFhG[HXL\MZNcObPZQbS]WYX[YXZ\[[`\acdce[fcgbh]iWjclXngodpeqer\sbv\
ClJgTcW\_\
F\\gacgh
DfGZKZPUR]S[UbViWfXbY\]\^\`je]fZocrkt[
ChG\ee
AYB[GXI]J]OXV\Wb]Zchfblhub
@\B\FfJlZd[b^Uc\ebu\vj
BWD\FcHiNcPdQ[WVhblgnbo[s\
BZC[DaFfIbKYLcOePeQZR\TdUWW\XfZd[d]c`bc\fZgchcn\oYpcrZt\
FkQcW\XbZc]Z^fh]ldnZ
DbW\Ylc[
RiW\\\f\
V]WX[ctm
@cCXHZIiJ[KdN\O[Q[SfUcWZYb[\\e]\^bacdcebhdj[lanVo]qYrescvb
C\IqJ\O\W]`\rZ
@YAXBVE\FZHdKbLZMbNbO\QdTXU[VWW\X\YgZ\[m\[]e^Z_YaZbVdZe\fggZhhiek[lXnXqbrctXuevX
CcDcFaI[J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
OcWmXeb\v\
@eBiFZGcJ\M]P]U\W\XaZ\]b`Zb\h\lZmbndoZp\q\r\u\
@]B]FXGcHYJbLfM[R]UcVhWVZf^Zbfghhelerb
G\OmVYW\XeY]_he\m]o\u\v\
O[R]Vz^Yf\
AbBbG\OUP\V]W\XdYjabc\f\jcniq\
@\AdBdGeH\I[J[L\OXRdS\TbV\W\XeYY]c^[_\`[ecfYkbmbocpZqfrhu\
@\DZFdGbHcKbWd\\`cb\cVd\ehjbl]nbs[tbvh
[mlZ
`gbg
WcYir\
H\P\T[UcYg_[h]mcp[re
DZE\FaL\M\P[RZSbV\W[X]YW\f]c^[`\aaf\gbhdk[nZqhrju[vZ
W]]dhitf
A]B[DlEiG]KkWdY[Zd\b_\dbe\f]p[v]
Rle]
WhegtVvb
DdG\L\ObP\RbVdWRYg^[_h`\abbjcaeafZhapZtfucvZ
TgUfkcm\uc
AeClDfLhN]V\WXYi^Z`acbkY
B\CZE\F\GeL[NbObS\TaWXY\ZY[b\Z]a^d`\bYf[h\jilhr[sZt\vX
GdKc[[eilb
B]D\EcGeHYJdLXMgP\RYTcUeVeYdZZ[c\Y^Z`Xb\cTd\ebfdg[kblfm[obtbv]
@\AXBXFcG[HdJZKbMaO\SbTYUXViWYXi[Z\c]h^b_cabdfg\l\qXsat[unvd
A\CYE\HZJjMZNYQcU\VdW\Y\Zb[[aed\emjflhmZrXulv\
@\BZDcFXKZLbNYOcQfR[SZTiUeVaY[ZX[d][^bacbbfZh[lXmXoZqbrXva
CbD\GbKcO]P\SeUcVfWoXdYdZb_[bbf[gblYtYvb
WZ[[ofvh
@\A\B\CYD[EeFbGZJ\KjL[N[QdSdTVW[Yq[[\a^\_Z`Yd[ecf[h\n]pYr\u[
@eG[MgW\hdnbub
AgB\C[DpE\GYH[IfL]MYN]OgR]SeTcU[WYX[[Y]\^Y`YbbcXe[fbhkq\tau\vh
@\AcB\G\HdJYK[LZNcOaSbT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
EbH[MbRXUaV[Wf[hk]paqat\v]
AeBYC\FcHZIbJXK]M\OgP]WTYgZiaZejk[perbs\t\v[
DbE\J\NZVk[\`\c\d[f]n]qZsfucvc
@[AdBcF\G[NdPiR\S[TcVbWcXYYV[Z]b^V`iabb\d[k[lemcn]oWq\rcvZ
@ZBZCbG\L\R\U\VcZd[[]]_fc\dfegmdn[onsetZvf
AeB\CdDcFbHcNcO]QfT\UbZ][\_cacbedbfbm\p\rctd
W[Yhh\qer[
CcG]JcMfOkR\^\`cbi
@eA[BZEbFdIbJaLgMcOeR\VbWZZ\[]\c^Z_f`]acbqdZf]ibjckZlYmcqcsbt[ucvZ
A]BZCdDUEhFgGQJZK[LWM\NcQ[R[S[TWUVVgW[X[Zb[U]\^c_c`cadcdeWgbibjbk[lYmjnnodpfqYrUtcvZ
AXBWC\F\H[IbL[NdO\Q[RZTZU[VdYZ[[]f^e_e`\dZh[kYlcmjnaqerbseu[vY
@bBVDeFXGZI\LTMWNVObPgQ\SkTZUZVdXWYZ[Y][^M`Yabbaf\gdhgibkbl[n\ohpWqdrTsktpubv]
@\AcB\DZG[HZIaJoLZMUOgP[Q]S\T\UVV[WWXWY[[f\\]Z^X_]a[bWcbd[fXgghXibj\k[lZmUnVoWpZrXsUt[utvW
CbEcI\J[ObQbW]Y[Zf[[]\`ddbelfcm]r[t\
@bAVB\FcGXJ\L\NdOeP\RgS\TYVcWXXa[Y]b^\_e`fbYcbecg\hbj\nWo\qardsc
CXDaJcK\NcObVZWuZ]]a^T`\cbl\o\pfq[sZtRvd
A]B[DeHZNZUiV[^Zd\gbhxl\
AfC\W[Yo_\hjr]vZ
@\A]BbDbIbJ[M\N\U]Vb[X\e^\`baaebfZhcl[mbpYret[vn
BaEcL[QdR[TcUbWYYa[c\d]edbgYhanbrbtauc
[Xvi
@cA[B[H\IeL[O[WfYb[b^b_dceeZkaqbrgs[tbvb
@jAYFcHZIcJjKdOZPcQYS[TYUdV]WW[f\b]\^fb[cZfdgYj\kcn[oZp[rcsYtYuX
D\GbN\Vq`\l]
A[CYFZG[H\J]KhP\T[VbWUX\Y\Zc[c\b^X_de\hbjdk[o[pcqcsbte
@WA\CeEZFeHpI[JcKWL\ObR\SZTZUZW[[Y\b`\dee\fUk\l\mWnVoYq\r[sWu\v\
H\^[gju[
BZLjMYPfVdW[ha
BkLZWYei
F]GbHgIdRcW]l\
L\Mh
BnV\WWYl
R[pl
@ZAXBkC\E\GaHcJcKfL\M\N[OYSXV]W[X]Y[Z[]c^h`gb[dWe\jck\l[mZocp\qfsZt\
IpOVR]W]
@gAcBfCZDbE\F\GeHWIWJdK[L\MZN\PZQ[R]V[X[YZZZ[T\\]c^Z_\b[ckg\hck\lRp]rbs\tauZ
AXB\DTEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
LgW[
JbR\Ui
AjB[CVDdE]F\GWH\K\N\R[TXUXV[XbYd[d^fbecedZegfYgbhciekdlZmZnYo[pdqlresRtjugvW
B\Ki
B\V\W[Yk
AfB\FdHbKkS\W]X[^cc\lbmhocs\
I]K]PbUZV\XtYc]XfZsZuXvc
IkOZP\
VgWiZi[X]]l[
NcOcQgWX^fuc
AiReWZ[\
RiWZ
LgNcV\WX[\cjebfhl[r\v\
LeW]sit\
We^]hl
Dhsc
D\MbObRlWZp\t\
H\KaRfW[sc
BcCdDYEgFkG\HTIWK\LeN\O]PeQ]RdTbUdVbWTX\YjZc[[\f]c`Radc[ebhbibj\ldm[nbo\q[rbtUv\
`oe[
WY`gkm
@\C[DoEgFXG[WY
CiTbW\Z\
HbVYWk
CYE\F\GeH[I\JcM]N\OZPcR[TZU\W[Ya[b_[`Za[c\hdjioZp\q[rgskt]uZ
AcBfCbIbK\M\N]OZP\R]ScTfVZW\Z[]\_ga]cad\fbmZqbrZu]
BfHdW\abb\c\
@\BZC\E]FhGiHcMbOYPbQbTVWcXZ[g]i^a_[a\d]g\lbn[oYpiqWrZsZtgu\
CZFdHWTdVeghqbt\
CcHcTfqd
J[KiU]V[X]Y]hbpardv\
AbKcL[NdOZSiVhWUYc[\\g]\_X`gb\dbfWlZmbo\p[q[r\u\v\
DcUiVdWbZ\v[
@[AVBWCeD\E\GhH\IZK[M[N[O\PZQbR[S[VbW[YWZj\f]]albcc[dgfXgdi[jYkbmfn]pZqgs\tZv[
A\CdE\F]GWH]J\KgO[R]TcUeV]W[ZX^\_\amc[ehf\gdh\lesZt[
DgEfVkWX[\^\lZvd
Hj
CcPc[[lbojr\vb
B]Yh
BcC[EbFaI]JeMZNZVZW[XcZa\hech[jgl]pWrbsatZvd
@eA\B[CqDcGeHZIeR[SeTZU\V[WWXYY[Zc[Z]\^b_e`fb\c[dfecf]h\m\o\p[q[t\uZvZ
CfJ\Yg\[]b
BcVfWZ]f
C[K\L\M\TgW\YZ[d\e_le\oeqZr[tc
N\V[e]hjj\u\
McVbZfcdfhhbm\
B]L]TeUlZ\]]mZncv\
CYGYIaK\OeP]ShVgWYXc_Zb]ccd\e\fYh\pcrZ
BbCdOfVXX\Ye^]_\bbcce\v\
@\D\F\GYH\O[VXW]XgZ[[[\c^\_ccaeefbp[r\sZtbuYv]
BgGcIbKdL\c\
@cAeBYCdD[FaHnI\JZMeNbObPZR\U[VfWgYbZ\[V\\]Z_d`canc\f]kbl\m[nfpYsbtc
B\HbJbUhY]ZZ[Z]\`hc[m\rdsa
BcC\TY[d]m^b_be\mc
XnoQuY
@ZD\F]GZHgJbKeM[ObQbUZZg[d\V]Y^[`\bdeeh\jelhogteu]v\
D]EcJ]NnO\Wb[\\]lb
W[ZZen
@[BcCZGXHfJmO\PiRXVW^eibkfuZ
W]Xo^\
BbD\JbRcT\WcZd`Zd\fghdnboepZrYua
B]H\OcViW[^Zcf
Zfbbe\hk
AdB\C\DbEbF\GbHXJ[MdN]OcPYQaR[U\VhYTZ\[Z\d_[`\bTccdcebfbg[j[kYl\mdoYpcsZv[
IbhjmY
Ucobrj
J\Zh
@]C[F\H\I\J\L\MZN[O\UZWYX\Y\ZU[\]h^[a[enf[g\hYmWp]q[r\tYvV
Y[ei
C]DfM\OcV\[g\lech\l\o\ubvX
BgHZPcV\WfY\Zc[Z\]v[
W[bcli
CgN\O[V\WbYc[el\v\
@gD[EeFcG\HYNdPgWWX[Y[[[\\_a`cccf[hfk\lfmcnbr\sbt\u\
AcC[DbG\HdJdKZMYO\P[Q]RZT]WZ^\`fbjddj\k]m\n\o\pbr[s[u\
@dI\L\RhSdV\
jp
@eA\BVCWDVEYFcGdHVN[P\R[SWT\UYVbWWYVZk[S\b]k_b`RbidYedfYgch[lUmVnQoRppqZsYtbuZv\
CcOZV\Wfahkbva
AbWZXZ[\\k^\hbtc
BXG\J[P\Wf\kccrbtZv\
AaB]CbFcHZJ]M]NdPiR\VVWRYbZn[d\e^\`Segg\hek[l\o[t[u[v\
CiPgZ]eak]
OfR\W[bg
AjB[C[EdG\H\JhMdN\TbUdV\W]]b`dadc\dgib
@dBgE\GbHeJYL]MXR\T]VXWT[[\]^[b]cefbjml\qZt\
AjO\R[ScVeWbY\\h^\c\ffr]t\v[
Ag
CbGgL\QbTZVXWgY]^ac\d\f]nbocpbr\t\v]
O[pj
@cB\DcGkHZMWO[S[WYY[[V\\`ZaYcfe]g]k[lTq\s]u[v]
uf
A\GjRdSbb\
@bAkBXE\F\JbKbOcRYSZTbU\VVW[X\Y[ZT[V\X]\^c_d`dadegf\g\kZlXmYn[o\rbs]t]ucvd
@XBZCZDgEeG[I[JeKbNXP\QWSZU\VYWXXfYa[V\e^S_q`WadbWc\d[e\f]hZkXl[m]p[qXucv[
C\H\JgM[VcW\Zb[]\a`Yb[d[eZg\l\m\uYv\
JgO\We[a_aa[hc
_fadu\
BWDZE\FdHbK]L\NZOdPXQhR\T[UbWiXZYYZZ_[`eabbddcecfYhekXoZpVqXtZ
BfCfDdEcFZH]N\OXP\TWWgXbYa\b`[a]cadZebfcl[pfvc
CbG]H\LeMdUkX[[gh]lcnbp\t]
C\IgN\VZY\f[rc
DeP\RoWV[[\]`Zcgf\k[
CfK\UZW\Y]ohrb
@bCYDdJ\L\P\QcTWV]Z[[[\\_[a\b[ccf\j\llr\s[vY
BdW[kjvg
@\GbJaMbNdO\PcTjZ\[b]c^each\l\t\
jl
F]IhWY`[cbebra
OgW[
AZBRC[DeEXGiIYK\MdPZRXTWUcVcW\Xc[f\[]\^ZbXdbegf\kXn\o[pVq[s]tYu]vb
A]H[N\UaVfWf[\^Yb]cchcvY
@fAdF\HeW\[Z\c^g`dc]fbt\uavZ
DdE\F\GcH\I]JZLbNbRbS\VUWfX[Z\[T\c^d_d`ebZebkZm\nZo\q\s\tiv[
@eBhC\FfHZIdKbL\NbR]S\TcVeWU[d\\^[acebggm\p[q]rctcubvb
O\Vf
@bA[CfE\IZK]LbMVN\OdP[S\TdVcX\Z[[r\Y^]`fabcWhZlWrathucvX
KdReWUaihatY
_gcb
BeC\D]GcQ\RgUcfbkfm]
Vl
B[HlQ]V]WZ[[\j
W[[i
B\L[M]NfOhReW\Yk[Z]\alc\jcn\udvb
@\ClJ]Rb]\^e
DYWisa
D\EbFdV]WZZb^ghcqb
EZFZHoLVRdT[Wg\Ycgf\jbldv[
IcK]L\O[ReWYe\f\l]m[ratb
R[mpoZ
@eBdFZGcHeJfM]P]WYXaZ]]b`Zb\f]g]h\lZm\nloZp\q\sYuZ
B\EcF\KaMkOXRcT\VdYZ[S\h^[`ZbbdXeZlftZ
\jlZ
BcC[EbH[JbLYM[OXPfS\YeZZ[[\\]b_e`\b[chdef[g\icjYlfnbobqZsdtbua
@\B[CbDgEeFdG\KdLdM[O\PjQ]RZSbU\VWWc^[b\ccd]fcgdlco\rbs\uavZ
@bC\J\Z[\ce\gahbrbsgt\
Ee[jlY
HZJhV\Wd
OcRjWX
HZLYN[PbQhUdWbY\\\^b`gbbfcjbobs\vd
@]AiB\CXDfEdJ[M]PYQcV[W\YY[d^i`[b[dXf\g\hckZmbo]p[qcs\t\ue
@dB]H\J[KcL\RVW\`kelf\hZr[snu[
@\BXD]FfHgQdWZc\dbefn\o]
AfDkOXT[Wd[]l\
@ZE\FoHfK[OYP]QlRcWZYf\[_[gbh[jZs[v]
B\V\Wl^]_ga]c[q\rgv[
F[Okmb
Z\men[rZsi
HhR\WZXf]\c]ebrhtYv\
MhV\Wg
CcOfUcV\W\ag
G[JfObVe[c\[lfv\
LkOd[]
WWZb\gkf
[egh
@YBVC\D\E\FXGbHkI[LUMZNXPYQfRSS]TQUYX\YV]d^b`eadbVc\dPfXkVl\pbrYslu\vY
BeE\FjHjK[M\QgWXfZlYm[q[r]
QbRmSZV\WXX\[f\W_b`\fhn\sdtXvZ
AZB\H\JaK\UXW]Y\[]]\^Zmhoap\qerlt\
CZDbGdM\WhZ[hdjcqY
Zf[Yeig\lbt[ud
G\ci
AcBbGbHXIaM\OhPdQ\T\VVWX[\_\bZdbf\o\rZs]t\v[
AcCdVjW[_]sc
@[KlM\W[
I\R[T\Yd`\bWcbkhlerb
IhJdLcO]P\R[S]Xdm\rb
G\IcJ[PdV]\hccfbkbq[r\tZv[
B\C]Wj
C]J\RbVYWmtY
@WAbBYCmDhEbFXH\IXK[LbMbNVPfQYR[TbUZVRWQZX[[\[][_b`[b[djeYf]g\jVk\lZn\p\q[sYtYuX
CiJ\PgTbWXZ\_\td
O[PhV[Wh
IjR\W[Y[r\
@bBbC\EcFbGbH\IdJeLZMgNYP\SbTbUcYc[d\c]bcbd[edh\mioaq\uc
CbQ\R\TdV\WWZ\[Zlh
AeBbCdE\GcIcNXRdYfZZ[W]]`hlXv]
BZDeEcG\Wh^]`]dbvf
C[D\McU\VcWbYcZi\de\q[tg
@bC\HcI[KgL[MfN\O[P]QeTcV\[daddbeffbkblfmYndqYres[tbvY
M[Wp[[t\
CbHfL]OZVcWeqiu\
Wd\cti
HaI\LbM\NZObP]QbRcU[VbWVZd\Z]]^c_]cce\hcjbkZljm\p[qZs\vb
@WA\CfDdE\FhG\HdIbK\MZNbPbQgR\SZV[W\XaYYZ[[X\\acb\cbejgdhWj[kclXpUqcrWtZ
@aC\D[FfIgO\QfVfW]Zf]\`Zbdd\kZlYqhsdt\
RhW[Zd[ZvZ
JXW\[nebf\k\l\
EbW\Zh
FWRpWZY]Z[[\e]f[mcsc
RnWYkWsZ
I\RhWZ\]rb
@\B]HYIbKXRiTYUcVZW\Zh^Z_cbbe\gghdlZp\q\rZsbtk
BYCeE\F]GVH\IaJcKXL[M\N\O[PZR[S]TYUhXaY\Zc[[\Y]h`baYb]fVg[jZl\ofpXq\rgt\ue
rg
B\DcGaHbJ[KfLZOZR[TbU\V\Y\Z\[Y_cacbZcXd\e\kfl[o\ret\u[
F]Hg
B\Ld[\cgf[sc
@cKgP\R]TbV\Zg\i]caaedq]tZ
DYJ]L\N\We[d`\b[
CbDqEhF\W\`g
GeLhWW[[fe
@bCdEhF\HYKZL]OlPgQ]RhThVaWW]\`Zb\dZfcg\ial\mZo\tdvh
AgHYP\R\S\T\WYYm[[\a_ZccrZvZ
C\M\RmV[[b\[bb
@aDcEdFYHdJ\KcMcObQ[RYVdZZ\d^X_cbZdde]hck\oepbqWsbtZubvZ
MjPcR]Weheq[uc
@ZBVC[DaFaG[HcJeK\LUMXNcOePcQ\RVS]VdXaYcZ\\[]b^g_d`da\bXeef\gYjekelTmanbobrgsbtfuY
WYkm
BZHdJcK\L[OZWaXiYd\babcfo]pZrb
UmWe
UiZZe]lev]
B[DeGaHZL\OfP\Q\R[S\X\Y\[[^\_j`ca[f\k\nboavd
CZWm\\
L\Mh
DeU\Z\[fh\
HbWbsh
@WD[F\GZJ]NXS\TXUbVYWVXbYe\g]f^b_c`ecZdYefgZhUj[k]mfncodras[tYub
@aBbEcFeGbK[NeOZP\TbV\WWZe[X^ic[eff]gamYnZo[r\sZvb
CfF[GYH\M\OgPcSYTcYgZZ[]abcce[fZhbjfl]m\odp\r\tZv\
@gB[CXD[GiM]NbOYP[X[Y\Z\[\]j_V`acfkglbo\
VhWlt[uf
@dCVKsN]OZV\W[`be\h\l\o[ubvh
@\E\NjP]vc
WYZj
RfW\sc
WZZis[
@ZC\GcO\RcW[[a\[^[_\`eafd[epjdt[
KbM[NZP\RhSjVaWcYYe\fYmbpbq\r]
N\PgT\VfWX^Ycc
@]AeGXJ\KfSdTcU\VZY\[[^c`\cdebhclendq[s]
A\BXDbE[GiHeIZKeLWM[NZO\P[RVVZWcYXZ\[\][^c_[a\b[dbegfeg[hjiajVkYmepbrksbuWvX
NiWWebhf
CZHbWm\blZ
W\Z\[dbi
@aAZB[FgGZHbK\M[O[RXSeTbUbVXX\Yd[[\[]b^Y_a`aa[b\effXg\hgmXneqbres[t\uX
@[AcCYFeGfI\JZK[L\M\N\PZRZT\VbWYZf^g_ZbOcZdYgdicjek\mgndpUretc
WdXd[\]Vrb
@dAdB[GdH]J\K\O\QcSeT\V]Wb[[]\^i_\`cacbecZdbhcm\pZu[
CcDbGbOaT[Vb[bejf\
C\G\HaOdPfS[W[X\[\\d]bcge\fi
H\LhOhZh[Zsc
@dBVF[GcHXIbK\L\M\NYObQYTZWYX[ZY[Z][^eafb\cad\eXg[h\jYkWm\p\q[s\tYu[vS
B[HdW\[g
Biv\
@dG]J\LdRZZgc\ff
EbLfRfT\_\cceaf\h\kclbpbqcvR
AZBbD]HYLdM[ObQcR\V\YbZm[]^bgWu\vf
A[DgGbObVb]dbcebfZhhjblcrbue
A]B\CdD[FcLcQbVfWb^Y`]bXdeh\o\qcrivZ
@\A\BYDZFcHbK[L]NcP\ScT\Z\]b^c`jced[mbn\t\u\vb
DXHZJaKbL\QjR[Wm[g_adbfcl[q]sb
LZN\V[Wkc\
@\CnD\O[RcVeWY[de\hfj\q]rbt\vZ
F\MhPdVeW\Yea\hYl\
Wj
CWDeHeJbM\NXPiQ\VeWX[c\b^\`cagb\eYv[
B\CcF\H[OcU\W]X\Z[[[\\]h^c_c`[aecce[fXh[m\n[ocsjt\u\vc
LdWdZk[Zl\pe
B\C\EbF\GdN[TcU\VhWZ[Z\\_d`cdgebgeh]lcv\
@[A\C\HZIbKZM\NbPcRYS\U\VVWeXZYX^S_[b\fZgpj\k\lXmXoXsctbuZ
@cB[CUEYFeGWHcJfK[LUMbN\ReShTfUbXaZd[Z_]ccdee\fXg[jcl\oepcq[
CYEgG[HfJcL\PeR\ShUaWbX]YcZd[\`cb\g]k\lem[ogpcqfrht]ve
GZP\SqfZ
LbT\cbfeiclcs\
GcNaPgW\Y]\c^\cblXoeq]scv\
DdEbF\GiHZO]PVSbVeWd[\_bb\cSebfbhdl\p]vf
A]CjE[FcHkK\LZMWNaOZPdQbS\T[UXV[WdXd]d^Y`\a[bfccdZeij[mVnWpaqVrbugvc
@bHZRo
@bB\CfEeFgGfH\I[L[NcOVR\S\VZWWYZZY[\\\]d^[_a`\acbdcceZf\g[hljikdoZrcsdu\vc
AaBdC\LeUhW[Zb^\_\gcm[tf
@\AcBYCeDhEZGeIZJ\KeN\PYQ[R\TfVVWUX[YlZ\[b\Z]d^[`\add\eXoYp[tYu[vc
Cg
C[KjR]TeV[WZZb[[]]afhcl[o[p\s\
ScW[ki
Ac[[f[mcobrgsb
@bB\D[F\G\JZLZOdPcT[UdW[X\Y\ZZ[c\d]b^Z`UabfUgdj[neqYr\sYvb
AcCdD\EaIaKbMgW]Xba[bcebf]gehalcnbsc
EcJiLdM]O[SaV\[]]Z^\_]`da[b\cZe[gbh\n\s\t[uk
@[DdGeH]KbM\N[QiT[UeVeXcZ][Y\g]\^eaedZqVrfvc
XZ]hm[
@hA\C\FdGaHcJgMjN\PbQcT\Wa\a^[hgmcr\s\u\v\
CbKZV\WaXh]\f\sdv\
GZLeM[OYV\WX[\cgeilZncq]
@XB\J[T[W\\]]mb]e]gfh\mep\q]v[
@eAdB]D[FeG]KWL[MZNdQYR[ScWfZZ[Y]a_caebldYecf]gahcmen[qdscubv[
@]A\BZGaHeIXJZKgN]P[Q]TaUZVbWVY]Ze[k^Ya\eXf[gghalZmcoYp[rds[t[u[v\
A]HbN\TiV\WW[b]]l]ncoeqaresct[v\
^]hl
BfC[DYFbGfJeKaMYNbQbT\UcYd[\^Xa]bgcbf[h\jgl[m\uWv]
@XBTDdE[FWGaHcKgLZMVObPWRXT\UUVfWbXl[c`ba]ddfhgbh[i\jZoRpZqdr\sYtZubvX
C\DcE]G]MbN\OfVfWX[b\f^Ybbd]g]m[nWqerhsdtiv\
AdBbCeD]G\HZP[VZX\Y]\a]\^Z_g`\aZcbe\gZh\l[naodq[r]
AiCeI[O\PjR\TdW]\cc[t[
C[DZEdFfGXHZJ[L\PiUcW[YXZc[\\Z^Z`faedXfXheljngsZt\u[v\
B]DaEcF\GbI\M\NfPdRbVfWS\\^\`\cal\nlqZsZubv[
@\BnGdH]PbQ\ScW\Ze[[\bb\eghbk\m\sctZ
ii
BZGaMZNbRYS\WYXc[ge\fdldo\t\v\
D[EcHbK\M\RXVgWZY\ZX^[`\c]edhYlemcsit\
@YAaCfEcGWHbIYJeLcM\OaPXQfT\WaXfYWZ[\c]f^[_d`\abb[c\fehcjflbmencoZpcqerbtc
B[DaH\JdRcTbW\Yl[\\fve
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
OcRb\g]gbbe\j\mZs\uj
@YCZLbP[R]S]VgWbYdZ\^Zcdedhd
@[A\BYC[DYE[GcHYJhKhM\NfO[VYWbXcZe[\\b]j^e_Z`Yabbfc[dXe\feh\lgoYq\rdubvY
Hb\[fdl[tfvc
Vk
OgV[
AeCfGZK[L\NZPZTXUdVeXcYgZ[[Y]\^[_iccf]l[mgnao[q]s\uc
CZVbWW^l
Ci
Ph
A\C[DeFYI]JaKbLfMdN[OcPcR\SZUbVZWcXZZY[W`ba\bbccddedffgZjdkdlbn\obsbtfucv\
BdHeJdV\Wc\b^\ahc]hZo\
DbHZPbS\Wccbflh\q]
@aAbCcEcGcIdJiR\T\UfVWYZZ\\]_ca\b\c[eZjhlgmcn]r[v\
@cF\GiHZM\O]WYZZ]m_Z`\cdejfeh\k[m[p[tYu\
B\CZD]GYIcKeN[O\QZVYWdY[Zj[[][^[`scZdceXf\hap\tlv]
@\AcBZC]EbF\H]J[L]M[NbQhR\SXTbVdXaYYZY[[\e]b^f_cbZcbg[hhiel\m\n\pYqesWub
C]N]PbUdVZYbZ\]\^]`\b\eYf]g\hhkbobp\vZ
B\K[hZkit\vh
@cCgEdGbIZOXP[ThUeYXZZ[Z^\`Ybad\fYhlj[k\qdrbtYvg
O\Vm
BkSZWYfgq\r[
@fA\B[DcEgF[GhK[NfPbTjUiVdWPYW^c`[aZbjcUd[e\fahhlamZq\r\u\vi
Vh
CbIbJbV[Wp[\l[uX
Pi
J[RhW[Yh^fd\lbpd
PhW[Ze
C\D\JbL]S\Ub\[]\c]d]mcs]vh
A]BeO\ScX[tj
RgS\Vlfcscv[
@gPg
B\OhW]Yf
GYM]O\PZT[Yi^\a[d]f\p\r\
@[BZCgEdFaGYHcLUM[N\OdPcQcR\TZUYV\WfYcZb]d_dabb[c[dbedhei\jbndp[qbr]sXtTu\v[
LZMj
`g
BmCdJcPbWY[\hcn\rZ
AWB\CjDcEbFhGXHcK\N\OQP[QbS\UgVYYW[Z\h^Z`\aqbaddeXfYg]i]jYk[l\mko\pZqbs[t[ubvc
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgch\mcnYo[vc
CdD\HXR]TdUbVXW]Z\[Wd]f[h\lh
@\DjEiFZW[[[_]k[tcvd
@bA]DiF\GfH\I]JZLaR\S\T]VcX[Z\[\\d_cccl\m\nZo\q]s\te
CgM\XcYff\lZojt\u\
B\C]Wj
CdJ\Ye\\]bri
@ZAfB[DeEcFeG[HbK\PbQaTcWZY\Z\[[\\]c^W_bdce[fon\rXs\ub
BeGg
@\AcBYCuEZFYGUJcL[MXN]OZPYQ]R\S[TfV[WUYcZQ[[\U]i`YaWb\c\d\eXfWgYjZlZocpZqcrcs\uYvX
BZHhJ[KbTcWZX[Zb[c]bealbmen\pg
W[]b^[hip]th
CfOXWh_[
AmBZL]RhWU[Z`\dj
B\CbF\L\OZUjWZZ[[[][bbejgbl[mYqe
CcHeMaW[[had
Dhsc
BlCbR\WXv\
B\D[FZLdMYOZTdUgWcZZ][bbeigalfmYpbqes\u\vY
B[CbDbHbJdNXUeYX[c_dbcebfYggkdlZq[r[
C\E[HeI[MfR]W\[Z\faabidZefgdncpZv[
DcE[FeH\J[K\L\MjN[QdWZ[aa\bZdee\m\ofp[q\vb
C\W\fhtf
O\TbUdX\[b\Z]Xmftcub
AgB\UYViWWZ[[d\c`]e[lkmesdt]
C]HdK\T[WSZcfhg\mcncoYpgqbtd
@[BZCcFbGYJZKiL[MYOYPZQ[T]VdXeY\Z[[W\b]bb]i\mboaqerXs[ub
B\Vk
@]BbDbEcH]I]J[KdR[SgV\W[X]\\c[gck\menepbres[t\vi
B\DfOhW\cde[
LkVbWYXb
@iC\GdLeM]VbW\[c\\^[c\kel]o\rht]
L\Whsj
C]IbJbK[OYQ]VYW\Yb[c\bdcedgco]q\rdt[vi
H\KaMbRfW[^\sc
@dFcG\J\L\OcR\S]VdZ[e[kfmYogsY
VhWdvb
U\W[XfYf]c_ah\l\u]
FlRcYd[d_becjb
@[AeE\GeHYIcJ[KZOcP[RZSkVZWVXfYc_h`gaYb[cZfghWk]l\qZrXt[v]
DmVd[\k[sdvY
EfFcVW`Zc[e]jrt]
P[SoVYW\_\obr\
BfD\FbLbOeTZWZlfuZv]
V[Wm\X`c
OeWneb
@\E\F]GdHdK[L]RZWcXj[c\Z`blUndq\rbtcuY
ni
A]BWC\GcHcI[J\L]OdSdTZV[X[YZZ[\[^\`ZaZd[ebfVgdh\kZl]mgncobpbqcrgsYtZuc
P[Yjv]
GYOaPbTb^i_dq\r\u\
C]FaHbO\PgUbY[[f^e`face\g[l]q\
W[Yi
BiGbV[WYchrbv\
A[C]J\KfT\UdZh^Zgfi\m[ocq\r\tYub
@ZAYBZCXEjFkGXHYI\JeK\MdNZOZPgSfUjWcXZYfZd[b\f]c^V_dadbYc]gfhcibk[mYoXrfsZtRuY
VbZ[gh
BcCaGiIfJaNaPcV\Za[ZcVe\fbke
Zgbbhd
GfL[M\O\VZWZc\jjkhm\ue
W[Yk\[]eu[
D]FcG\MaOcQcV[W\[ijcl[obrbvc
HXgl
B]CiDbFYGYHhI\JcKbN]TSU]VZWXZl[Y^\ceeXf[g[obpZrYv\
@[B]G\J\MaUkW[[fgiuY
BcD\G\JXLWR\Z[[]dZfZk[l\r\vp
B]Gif\k[pb
BXCbE\G\H\I\JZLhY[[Y\g^Z_Z`\bZd\ejf\j\lco[q\rbsctdv[
RgYg
H[U\W\age\gi
LfR\W]eg
Hg`g
HgWY
A[D\EcFYGdHVK[NbQ\SaTgU[VhWXZ\]Z^g_f`dfbhflXm[nYocp[r[sbtZub
Wi[Zh\ta
CeW[fil]rX
@\C[DoEhFXG[WZ
CZGdL\PaT[WZX\Z][\\i^]_ebbcgedfhg[lamdobsct[u\v\
BVC\GbM[T\WXZZ\gc\f\hbn[p[s\tl
@bDhE\FXLcM]PXQdR\SgVbWZY]Z[][^Z`gc[d[e[f[h\l\oap[r[sftZve
H[L\O\W\[i\iechetfvY
@\A]EdFbJrN\SbWXYY^[`]b\c\e\jiu\
BdD\E]FcJ[L\MZOgQYWeZ\[\`cahc\ecfh
Wl[[
AdBZG[H\I]K[O\S\UZVfXeZf[[]\^[_gccg[k\l[n[o\pjs[t\v[
NaVcZ[jcpj
VZWjcf
KhO[PbV[Wc[\sZ
CcHbKaMjN]V\WX[kl\
ObVj
ChJdM]VaWRZ\[\h\qarm
V]WXk[ll
C[DdH]KcL]MYNcOfWaZb^\ahehlbp\ubv\
Dh
@\CbG\H]I]PbTbVjWXYf`\a]dge\f\j[lep\
CiTbW\Z\
B\GcJfOcPeThV]WVZf[b]]ahcWgbk\lXvb
HbJ\LbZk[[f[sWtav\
P[Ybol
@\DZL\M]P]V\W\`lcbeZh]j]m]
Bd[\kgvZ
AiCgvg
\g
W\Zh]]
[em\oj
U[[bmhoY
UcW\[[lhv[
O[VZWbaj
@\GXK\MdNcO[P[RcSZUdVXW[[X]]_X`ZcmecfcgbiZkUlXmapeq\td
@fB\EbFeGcH]J[L]MZO[RXU[VcWaZkcYdae\
GgH\IbMbPcSeY\]a^\bWcbdbjbl[qZ
CgM\Xa
DoE\G\H\LbM[OWR\WZY\[[_VcXeWkh
@bVihb
Ik
DcF[HZJ\KZNWQ\RZSXUYVoWcX\Z\[\\Z]]accbddf[g[hbjZl[pXqYvZ
BVC\GdHZIgJ[O[TdUdZk[]]Z_h`ee[lVmcocrbv\
[[\j
L\NiWf]\`ceanapb
@bB]CkDgEeF\HYL[M[NVP[RXUXVXWUX\Y[[Y\k`Ya[b[cbh\jak]limcoYp\sdtduavY
BdEeWZ[gbcc]kclX
BZDeM\[\^\`]egvX
WZZ][Y]aeltZud
A[B\DNEeFjGZH\IiJ\KlL[PgRcSgUbWXYlZb\f]d_edeefjck]mbn\rbs\tZ
IhJdLcO]P\R[S]Xdm\rb
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOTPXQZR[S\TdU[VTX\YTZ\[V\Y^Z_[b\c\djeVfYh\jXkYlZp\uXvU
B\DZObVhWgcc
Dl
B\Cm`\bm
GdZj[\ce
CVDbGbL\T\VdWlXb\Y^Zadd]hbleq\u\v]
AVB\CbDaEWFbGZI\JjKXLXM[NZOYPWSfTgUdVOWKX[ZS[T\T]Z^U_WaZbXdWeXfeg[jYkYmcngofqirvtSvU
@fAjGZJ[QbSZTZU\VdWYXeY\[h\iabekffh\oYp\r\sZvg
EbGdH[OcTbVb[c\\^e_c`cdge\fYm\ocsdve
B\CbHiJ]P\R]SiTcUkV[WXY[fdhel[m]ocqkrjs]v[
@bBbCXEgFfG\KcM\O\WeXa\b]\ech[oasgta
AgB\CjDaEZH\I[KZL\N]PYR\UZVXWYYwZ\[\\[]ed\eZlZo\u\
@aFaK\NbOZR]SbWcZZ[cabb[g\j\ob
B]GdHXJ]NdObV[WV^[bhcdeejiqbtcv\
@\B[C[DcG[H]MeO[SdUZVcWcZf[a]b_k`fc[eaf\mftc
CbFbM\QbV[WbZ\]h_Y`[e[j]l]mgn[o\p\r]v]
@aAbCcGdIdJjOaR]T\UfWdYZZ\\]^Z_cc\eZj\l[mcn]r[v\
B]E\HbK]R]Vb^]f]sn
BbC[GfHXI\JcKbM]O[PeT[WZYa[b^c_]`[a[eVhXjjo[p\q\rhs]u\
CZJ\]]^d_\eghik\u\v\
BWCiIbM\N]O[P\ScTgV]WYZ\\b]\_ia]cbd\ebfbhbj\lcmZqcu]
@gBfHdW\b]c\
W\vi
CkH[M]PcQ\SaVfWY_\b[d\eZgfl\nbqasct\u[vh
A\B\C\DeF[GgH[N]ObUcW[_Z`[cbddkZl\teub
AbB\C[HZL\NYOZRWS[T\VYWZXXY\[\\[]X^Z_ma[bVcce]hYj\kZl[p\sZtZu\v[
NgPaVc]e^i_Zachflcm\q[rcte
@\AWB[C[DbFYGXH[IXJWL\MYNXOYPWS[TRU[ViWVX\YVZ[[U\Y^U_\`ca\b\dieUfYhZkYlYp\u[vZ
DcH[TiX]
CcHcTfqd
B\V\WZXe^Y_\gmq]sat\u\
@\A\BcE\F]GfK\OnR]U[Xb[d`\cYe\f[lbsntbv[
B[C[F\HcI\JcLaM\N[O\PdR\TZW[Yf\d^c_[`Za[ceeghXjekbl\o[p\q[rls\u\v\
Wf\cf\
AbBkCaF\GgKbLZO[P\S[VgWUZd^b_fehfZlYm\p\rbvc
A[FbGZKlL]MiP[SjU\YXZb[X\be\fbj\lcrds]vd
@\BYCZFdGbH[KaM[NeOgRZU]VZWXXeZ[[X\\^lb\d\hhigj\k\mXnYq\tYulvb
uf
VdWk[[fc
BcD[FkHgIiK]NXP\QnSXVgWZYcZU[e^c_[`\afb\ddeffWkYoZpXqYs\t[ucvd
LhR\
@cBVDdFZGhH[JfL[M[OiP\QWVZW\Z][U^g`jabbWcfdZeYg[hYkZm\nYp[qbr]s\u\vV
@\AeCkDdEbF\GeI\PdVWWYXcY\[Z\Y]f^\_ce\f[kambrlt\v]
CSDaFYGZHXIZJZK\NcP\RZScT[U[VZW\YfZl[c\e]]^W_b`Ya\c[echii\kdmZpkqZrWtpuSvc
B[DeOhQ]V\WWYZ[[_\caemvc
CiEbHVJbTcUkVb`ie[g[l\mZp\qbu\vU
BZLdN[RZWm[bbadae\
G\PhY][clbud
AcCeJZK\MZV\Ym^[_\e\lZp\v\
AeC\G\H\K[R]VgWZYi^Z_c`\acechflcp\r\tb
C\G]H\ThUdWb
EbGaH\J]MbRZWeXeYb[f^\`[acdbe\g]k[n]q\rhuZ
Obf[rh
A\B\CeJfL]N\O\T\U\W\X\Yb[\\b]dbac\e\f\j\ljm]p\qZsctfucvY
CeSkWW\]`]mcogrgsY
KcPgl\
B[e\kk
A\B[CfDfEgFhHfObP\RbV\Zb^bbcc\dge\f\gahZkXlZsXuevc
A\JhZ\ud
AeH[LbRgT[V\WZ^]_aeeta
FVKbO\PgR[VkWVcf
V[Wl
C]W\_[th
W[cg
DaG\V\WZZf[l\cb]e[l[rcu\vd
DcUiVdWbZ\v[
G[J\R\UhWU[jeih\l\m[r\t[v\
C[DYF\G\HYKeOZSdTcUgVgX\[c^Y_g`\afb\f\kcvc
AXDeEeGcJiNeTbVdW\Zc[X^h`\adccj]lio[qbsdtZu\vc
A[BbCcGlIeKeL\N[OhSaUdVXXaYgZ[[b_b`[p\q\rZtXud
OfPdVhWZY]cZ
Hj
JbW[_fadjeu\
M\N\OcVgW\Xaacd\fclcraub
EeV[a\jl
O[VjZe[Y^\aifhhb
AeCcJ\L[MaNfOdRbUeVdWXY]Zc[Y^b_\hfkcm]o\qbt[vW
@dDcG]J\McN[T]W[Zg]a^\`dc\d]e\g]j\l\pdtcv[
A[C[F]H\I\JlM[R\T[U\WYZ]]Z^X_]`[a[d[hcm[r[s\tZu\ve
CZNhV[WgZcd\e[l[td
CeT\elh[v]
CdDgF\J]N\O]PZTcVeWTX\YZZg[Y^h`\e[lep\r\
C\V\^]e\hit\
@ZCaDeF[J\LaNfP[Q\VcWZX\Ye`cc[fehcjem]n[o\q[site
Mn[Smgnco\v\
@YAYBZCTEZGZHcJbL]MUN[O\P\S[TMUrWRXhYXZV[V\V]s^\_X`ZaZbZc]dZeXf[jZlZmgnYoYpZrVsUtZucvX
A\K\PZWcYq[av\
@]DcEhJbO\Z]t[vl
FYKjL\RYUdVjWe[[afcbe[f\l[pd
NbOeP[RaSkVYWf^\_\f\lXobr\
@dA\BZCbEcG[KYMZObQ[S[VfWZXYYeZb[a]e^d_e`fdbf\gfhbj\k\m[nboXpbsT
B]DdGhM\U]ZZ[Wecl\vc
C[FcH\J]L\U\Vc`eh[lepcqgt[
@cBbC[DYEfKkObQgS\WlY\\\^Z`\e[h\jfkbl]n\rcsUt[vg
CdDbE\F\GeHdMeRdT\UeVTXdYZ[e\b][_\`Zagb\c\d\ebfbgchjicm\n\pZqbsitbvZ
BTG\O\Sf\bdeett\vY
BhGbOiVf[h\a^m`\aac\f\gb
@bAdB[G]HeK[L]NbOZPcSgT\WVYX[\\Z]Z^\_[`ebbeVfUjnlfnbocpWqer\sbt\uY
Q\VeWi[\d\
@iAcB[CYE\GpIYJ\K\McO\PYQdR[SZW[XZZ[[]\Y^ccedZe]hXi\jXkUlYpZqcr]tZuc
A[BeCcEcFbGaMYOaP\VZWXZb[W\bdbhgjhlbm\q[tZvi
BbCcDjF[H\M\N\T]V\WVYb[]^Y_[`ea\b]c\dieVjdldp]rdu\vY
CWDbInN\O[Q\R\Z\[\`]a\eef\hfj\l\o\pgt[u[vd
B\J\LdN]V]WfZkcdhejcm\v]
A]BgEkW[Y\ZZ[\fdre
C[E[FZG\J[KeV]W[Y\[[\[_hebhdjdn\p\sdv\
Vh
AiBhCVD\GbOZV[WZXb_be]hil]m[qct\vZ
CgWb^\b\c[q\
H\UfVfWmh[mbnera
A]BbE\FgHfJbL]MZN]QbR\UZV]W]Y[[Ycbi\k[l]m]o]p\r\sZv[
C\EgFdGaIcJ]K]L\M\N]OpPcSiT[VXW[XdY\^YbVc\gYh]p\q\rcvb
@\A[B\CbDYEeFdGXJcLYN[PeRbScT]UeW[X[Yc[b\b^\_bbcebh\j\nar\sYt\
@bAdCcDbEaIaKZLeObPXS\TbU]WZXhYbZZ\\]\_cb\d[ebhbokp[rfsethuY
F[G[HbOdR[SfU\VhWU^b`Zcekdo]pZqb
BeCbGdM[N[O\R\TcVmW\`cc]e\hbl[tZub
AgD\F\H[J\K\M]PZSfUcZc]\^\b\e[ghhZlapWrfu[
Xju\
GfTbafdard
ebggvj
AZDlQbUfW[Y\Z[e]vW
WVZo[W`Z
C]FcHcUge[g[rbu\
DbGdH[M\UaVkWWXg[h^eabc]
CiFYG]L]PfV[Ya^[`\adh[l[qdrfs\
@bC[F\G[KdS]U[V[WXY\Zi[[_da]h\o]pfqb
GbOaWlpYsb
@cKgRV`dabmgtbvb
Wi
OcWYehfbh\
@bH]WZZb`[a\bhe\g]hcv\
V]W[eq
CaHZPcV[[cc\e[ghh\m\oeq]r\u\
Wb[fu\v\
W\Yh^Zemh]o]t[
Uac\d\vg
E\HbKiR\^]qd
BaCdG[HeL]OcW[Zfc[pbtfvX
@bBbCbFcGiIeJeMeNbPZScVWXYY]Zc\S]\^c_e`hb[c[deebgcl\n]o\rgs]u[
CmG[HdJbTZU\]]^\`bafdgeXf]l\
CfJ\Yg\[]b
JbOZUbWfX\Y\[\]d_\acfdh]llsetguavZ
W[Y]^\mbri
@eHZJbWdc[eb
B\KiVaWXZj[Y]]_goepaqbr]v[
@\OZP\_hc\jel[
@bBiEcW\[\
BfHdW\b]
GZ]hgdm\re
@]CaF\M\UcW[[Y][`]ermcoYpbug
CbG[H\IkOYQaR\V\W\_Z`ie\f]l]qbt[v[
AdB\CZDbEbGeI\OnS\TjVfW[Zf[\]\^bbdcZe\sftauav[
B[GhWdZ[e\
mj
mh
@]BYCWF\HcL]MWN\O]Q\RYTVUmVZWXXXY\Z[[Y^\_\b\eYg\hcj\mrnWoSp[rXsZt[ufvW
BcGZJdK\O[R[TfUbVaWUZc\\][^[`\bdd\fmgZh]lhmdoerat\ua
B]TeUlW\Z\]]aemZncv\
BXDaG\IaT]Vg_Zb\ccfgmdncrZ
[gl\
CcOfUcV\W\ag
CYDcH[JbLe^\erf\m]o]u[
B]DbR\WUkmrg
FhGcL\M[NfOgWb`cl[napb
DdWhZcceve
Rg\\
KlO]WanZp\sd
^]hl
A[CcDZE\FlGgHgITL\MWO[PeQbR\SYVXW\X\[W]V^f_cbZccdZeZfZg[hXi\j[k]lZmSnmoTrXsTt\ubvY
C[W\_bljmdn[r[
B]GbWg\g^Zq\
@\AgBXCcFVGVH\JcLfMXNgOTPiQXRYSPTZUSVhWdXWYVZ[\c]Z^Q`\bYcbeXfSg[hZj[kXljmZndo\p[qYrVs\tYuZvS
B\OhW\
@YAeD[EfG]J[K\NiOWPeTeWlX[ZY\a]\^XaehZlbrbt\uZv]
C[JcTdWec]gejbuXvb
DcE\GcJ\L\OeVdWe[\`\c[d[l[n]qZsft\uc
B]C\EeHiJ]K\O[UgV\WmXS[d]\^]`cc\g\ifkZlbmZnfojpZrcskt\uQvY
@\D\F\GYO[VXW]XhZ[[[\c^\caeefbp[r\sZtbuYv]
BgGcIbKdL\c\
JdT[UiWg
A]B[DcF]KbMfNcT\V[Y[[[^\ncobubvh
@\BcC[D[EcH\JeNfO\TgU[V]Zc[c\\]f^eagd\j\lbndsdve
Vc[h]cbbtY
@bAbB]DfFcGdRfS\T\V[WXX]Yk[Z\c][^]a[cbjekbr\tevX
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t\u\vZ
AlCkWZ[Zffki
B[CeDhEbH\JYObUfV\Wadaf]gakXuevf
AZC[DdF]H\I\JrM[R\T[U\V[WZZ]\\]Z^Y`\a[d]eZhZm]rZs\uXv\
Vh
AbBaCWFeG\M[NbOfPbQbR[TiUjVdWWY[Z\[X\Y]c_V`eaYbbhckYlZmXnYo[p\sbtZuh
AiJhVbW[[\c\hm
AbBZDcGfO\VWYc^c_b`eca
BhGcH[O[WYse
CdO]PoV[YZaf
DfQgW[
C]GbPj[hc\ldu]
A[B\DfG[M\N\VYZ]^Y_cbacag\hrk\l\vb
@\HYN\VjWYZd[]\[h]kal[o]tZv]
B[C\DbEbF\HhLcOcP[TbV\WXXe[[\d_[c[e]fZgejbscunv]
F]\d^\_jeiu[
AbFaG]HaM\ObPgR]S\TbU[W[XhY[Zc][_]`bbacbddedfYj[kbo[q[rfte
CcF\GeLZMYO[PZQ\R[SeTVV\WiXY[c]b_dadfhg[menfoRpZr\sduWvg
@dB\IbMeW[[[^arbtavi
RjWZge
@aAZBdDcFZHbL\McO]P\RgSkV\Za[b`Xe\fYnYr\t]ucvZ
CgH[J[L[OVTZUkW]XhYg\d]f^Xcig\hcn\ocp\q\r\t\ub
MbWd[g_dabmitbv\
B\UbW[[cdZnbvl
AdC\L\PZT\WYYc[\\mo[qbtd
Rhqb
N[Y\ak
C[JbQgUc^a`abbc[lbmdocp\
Fl
CcUfZ\
AbOb[i_]
BYW\ekg]
Vi
LhWZYd^\l[p\r\ti
IkJ[O]P\RZS\V\W]Xef[hbm\sa
E\HhKiO[Rg[c^]jcqd
@\AdDWFXGWHZI]K[L]MZP\QYR[SWVdWZ[\\\][^o`ce\fYgbkal\n\pYqhrZsVuZ
Vg
GiNdReVeY]Zb_]feldmcpcq[
E]FgHgM\QbU[W\l]v]
HZli
@YA\B[CZE\FdHfJ\KcN]O[S\T[UgV[WYZ\[\]h^Z`Za\b\gciYl[mdobpcqar\s[vZ
Uj]kmluf
AiB\[fe]qht\
[\^\aeobrk
BbH]KcVg\\^Zbaeb
E]HaMcTbW[[h_bd\t\
@bAcCbGZH\J\P\UbYg\ea]fdieper\tdu[
IjW\
@]A\B[CdHhOcUgW[[a^]bbgahem\
C[DiGZH[I\OcR\VcX[Z\[X\f]b^Za[bcccd\efjcp\rc
CdG\H\O\UZVdWZY[Zc[\]c^Yaibge\gbjbobrfvb
@[B[EZFdHfK\MZNYPdQcU[VZWX[\^Y`\gYh\lXm\n[o]pZs[t]
FcL]Ngageaghtb
RZWb^\_[`[cce\h\jgr]
CjP\QdWe
Hbm]njo\
KbO]PeSl
HiM\S\[d^Ybbeho\
B\DZI]U]Vi[c^dceigr]t\ve
C\D]EcJ]NmOfU\V]XdY\[\]f_]eb
W[ZZen
FcHcL\OcR\UbV]WWZW[oebjdkbnd
Qg
A\BZC\OcW]Ya_aaZcegbhhs]vd
HcNZWkYc[hkXl[
`g
DbG\JfWY[bvg
_ia\
@\OZP\_hc\jel[
BYW\ekg]
@bAYB\DYEeFcGQH]IeJ[LZNdScVfW[Yb[[^a_db[c\fchbjbl\mdndobrbtaud
B[F\GbImK]M]N\O\RZSbT[WSX[Y[[\_[cbf[g[kdo]t\uZv]
BZIbLWWl
AcDbEaFWGWHiL\M[N[R\TbUbX\Z\[b^h`[bgcadblXpZvc
C]GiIcLcN[OjPYV]W\X\_b`gabe]raucv\
@cAgCZEcF]H]JbMdNeOWPfRaU[VbWWXaY[\X^hc\e[f\gbhckel]qVsdvb
AbC\OcQ\T[Ye[c\\_cbccblht]vb
BaLYRZShkhpY
B]H[J\KeU\V\WZZ[^X`ZgumYo]q\
@\BaC\D[G[HfJXL]ObQbT\V\WZ[Z^Z`iced\lWqasdvf
H[K\UbW[Zc]b^chdo\ph
@[BaCbDbHbJdK[L\M]OePeR]SWUeV\WYY[Zb\Z]\^Z_gb[eWfagYhbj\k\lgpcqgrbs\t[
S[Vg^ebccc
I\W\e\hpt]u]
CgO[V\WbYc
@ZA]B\ChDeEiF[H\IZN\OYR\VXWaYY[[`dhcj[lam]
B[GYO\VVWn[\^cccebt]
CcD[F\M[O[VfXtZZ[W\c^Wacebk\p[q]r\sZuZv\
MgV\Wj\\`\
CYDhEeH[JVNcO[TcWYYcZd[e^g`cabd\eXf]vb
Wflb
\g
AbBZC\DcGfMcOcViWXYc^c`dadv[
AbCcDfI[NhOXPbVXZ]`bl\m[
B]H\OcViW[^Zcf
GbHbW[[m]Yc\ebk\se
C\G\[\_b`i
M\NiO]jd
@]H\RcSjW\
Zfbbe\hk
@eG[MgW\hdnbub
@fB[H[LhRfWZX\h\nhph
MkWY
@ZCbE]HbIcL\M\SYTdUgVdW\XcY\Zb[Z\b]e^b_Z`\e\fmg\k\llnYofpdt\v]
@\AdCdG[HZJdL[OYRVShV\YX[]\c][^d_W`gaab\d[e]f[j[lbo\p[r\tfv[
CYJXZk^adiu]v[
@eA\B[CXDfEZFWHfJZKbLZNTOZPcQZR\S[TdU\WZX\Yd[]][^Y_\`VbbcddZeYfXgdjbkZmZo[rVu[
B\DaTeUlV\W]Z[[a]]mZncv\
BcC\TY[d]m^b_be\mc
D]EcJ]NlO\Wb[\\]^elb
BfKbRcZj_cd\h\ncp]
Vc[h]cbbtY
DcEcH\KbL[MeNdOaRZT\U\VUY[\g]]a]d[ecjbmbp\s[t\vW
OgW[
O\Vf
LfObR\VbWc[Z\[acthufvd
KdReWUaihatY
AWBXDeE\JZLWMWN[OZRXS[V\WXZU[S\l^W`XaccheogehXjekYlbm\oYq[risduZv\
AfB\EbT[V\[\_ec[q\rg
BbG\H\LdM\ShT[UaVi[b\e`\aab\cch]t[v]
B[DdOkQ]V\W[YZ_\e\vg
@[A\CdF[GcJ\KgMZOdQ\R\S\T[W[XZYYZa]X^[`\a[bdejf[g\jbk[lanjoYpYsWt\u]v\
J\U\W\[[lh
@aCdHkM\UZWW]Z^e`\abc\edmhteu[
@\AfB\CiH\OdPeV]Ze[[^cbehZmZ
@\CgD\GbM\O]V]Wi[e\be[hejZl]rctc
A[BcCdGWJiNdOcPcTbUfV[Zb[e^]_fc\efhbpaq]rcset\ua
C\HZTcUbVVWd^\fbobuivo
CdIcWj]cecretX
@bBbCgEYF[GcJ]LcOZP\V\X[_Z`Wjjlat\vd
H\MeNjO\ScVYWWYdZ\[j\heZl]o[t\vZ
EcJiLdM]O[SaV\[]]Z^\_]`da[b\cZe[gbh\n\s\t[uk
M[c[eh
GbN[PiTbVcWd[Zhc
O\TdWXXgYb\e`dadbec[echbk]t\
BYEbKYMYR]VeWlZe[\^[b]d\e\k]lbndobpit\v\
LaWbZ]^\`\b\eefbt\vV
@YH\S\Ve^[cee[
A\BYCZDfGWHVIbNeOcP[QlVYW[Z\[b^c`\eXhXj\q\scua
@cC\DaEiGgO[VbWZd[hbl\
ViW[
CgO[Vcve
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t\u\vZ
AdCcW[Y\fcrmta
CgEdOgqd
W\bm
AcB[C\HYI\J[L[OXRWU\WXXXY\Z\[[\Z^c_h`\bVcad\j\kYm[p\qYrbs\u\vZ
LdOcYc\gc\edkb
FbH\KgOZPdRaW[XgY]]c^[_ad\eYmWnYp\umva
JlM[OdViYhbXlhnhqZt\
Dh\f
B[EcFce\kko\rd
B[CfDdEcJYObdaf]gakXlcueva
C]OYUgV[Wi_[tg
AgB\CdD\FdG[KZO\Q\S[T\W\Yb[b\Z]g_X`bdXgeh\ldmdn[o[p[qis\vb
AXCcGbHcIbOaTbV[WY]b^icelhqdu\
A]BgD]FcOYPgW[_cl]obt\
AZC[DdF]H\I\JrM[R\T[U\V[WZZ]\\]Z^Y_]`\a[d]eZhZm]rZs\uXv\
]hm\
C[EfN\UcVYWiY\[c`dabc[gehekanb
AdBZO[VdXb_dhim[qet\vZ
BeCdEYFcGiJbKhM[NeO[P[Q]T\UYVcWRXbYb[Z\f]Z^W_S`\b\d\fVg[i\kdmXn\o]p\rYs[tX
BgCbDXFcHrMWNbQbYcZd\V_Zaddeebhel]n[pgtbuY
HZJbWlZZc]eb
CaF\G\M\UdWZ]d`ieemcoYpbq\tY
B\GiWYe\v\
JfTi
DbE\GhJ\L]VdY\[\`\d[lbn]qZsfucvc
CbEkGhM\PcSiVgYb\o`[b]ffmgngodp]q\rd
A[CZFbH\J\KbNbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
RjWZld
O\Vg
JfRj
IiOZRdf]
@[B[CgEZFqG]HfK\L\MZQhRYU[V\WYZ\[[^Z`\abe]gbhUlWm\n[o\pZres[v\
`g
FqG]HnI\SdWZ]\`ddce]fjh]lZo]
CeD[F]GbHjIbObQ\VcWbX]\c]\_ef[l\nZsZucvb
@\AbBZDcGfH\OlP[W]Yc[Y^c`dcc
@bAVDaF]GdHSKbLYNZR\ScVc[g]b^aabccdae\fbg]jYkVldm[ncocp\qYsftZuevY
A[CZFbH\J\KbNbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
CeD[F]GbHjIbObQ\VcWbX]\c]\_gf[l\nZsZvb
DaEcF]H\MePfRhSZTbU\W\XYYZ[Y]c^V_]lcrb
B]D[NfVcWb`[a]k[ldr\v\
C[PcVZ`fhb
Ugm\
AfB\CZD]HbO[VhWcYh[Znbp\tfve
OaP\R]W[Z\^b`]a\jjq\
@[AbBdCbEdF\JaKeM[PZRXTcU[VeX\YY[[\]^b_Y`ca\bdd[f[hbjalYmTojrXsYt]uW
B\CYD\EYF\G\HYI\L\NYOePXQnR\S\T\UZWmX\Y\Z\[e\]^a`bbVc[dbeZkZlgm\n[oZ
F\HbJbLbObZ[[b\]^b_c`\eZfcgahfq\t]ubvb
A\CgG\H[JbQZUbWcZg[\]Z^c_]a\cZd\ebl\vY
A\B\D]F\IiJ[K]L\PaR\SeV\Wi[Y\[`\aZcbd]eifchhjYlao\r\tUva
@\BeC[DbEcF[GgOVPkS\UbVcXhY\[Q^[`\a]jckdp[rdtZu[vd
B]Oe[gl]
ClVfZf`c
A\B]CZDaG\HcJYOZPfQZVjWZZ]\c_h`gaZcWe\hbndqYrdtbvb
@cAcB\CcEgFkHZJ\KhLaMfNhOcRZU\VaX[YW\Y_\bfchdZebf[gZhci\jcldmdncoYpbs\tc
J\M\VYZi^e`cbbv]
A]CcDbGgH\L[M\T[VaW\[ZcZejf\keub
@[B\D\EXF\G[H\IXJTM\NSO[R\T\VUW]YZZ\\[^[_Yawcad\h\jYl]pXr\tZu]vZ
C[DiHaJwRbW\X[^\aZc\d]e[m\q\reu[vd
@ZE[M[O\W\Z[\]_]c]ffjop]sc
O\ViW[^af\
BYDaW\u\vk
Uio\v\
DcE[FeH\J[K\L\MjN[QdWZ[aa\bZdee\m\ofp[q\vb
T]W[Xg^eeehg
BbGaL\caddejk\l\tZ
JfYg]\
A\DbEcF\L\M\WdcZdbf\l\vf
FcV]Wg
AeC]D[K\O\V[X\[[`hcbjfv\
Rcehmg
C\W\fhtf
MdWffc
O\TbUdX\[b\Z]Xmftcub
@bA[BbD\E\FbGZHjJZLaN[O[QYRbTZUeViWeZ\[c_\`ceefokbmYobs[vZ
O[V[aj
DdH[L\McPiWZahd\e]meojq]vl
N]dk
AbB\C[HZL\NYOZRWS[T\VYWZXXY\[\\[]X^Z_ma[bVcce]hYj\kZl[p\sZtZu\v[
CiJ]W\_beb
BdNgO]PaVc]e^i_\acc\edhdldm\q\td
DfQgW[
B[DhGYJmW\Z[^[uZve
B]D[NfP\RbVcWb`[a]k[ldr\v\
C[PcVZ`fhb
B\DdWYkl
EbO]SaVnfbs]
C]GbPjReVZ[d\dc\ldu]
H[J[N]RYVdXb^\apeWgbhimZnYo\pdq\r]
@eGgNb
HZTiUgm\
HcJdLYMkVZ[ie[h[kWmdo\
A[B\DfG[M\N\VYZ]^Y_cbacag\hrk\l\vb
Wibae\ub
AaBWDbGbJZK\NZP\Q\U\VZX\Y[Zf\a]\^Y`ga[dYe]ffjdkblXmco[pctluavf
@\HYN\VlWRZd[]\[h]l[tZ
@dAXC[EcFcJZL[N\P\R\S\VbWhY[\d^g_[`\abd[eefXibl\mcneoeqdrZt[uavX
AfC]DQEiF\LcRbVXWgYbZ[dgecfdjYlZ
@\BfCgD[GcHcK\L\M[R[TcUYVfYi`]afddhbmeqksdu\vX
B]GbLgM[RXWfZ][[\\`]k\lbpcrct]
J\UZWjZ[`[beccedlbv[
LjM\f\kYrk
M]Zi^]`de\
C]HdT[W]X\fim\p\qbtd
K\XbZdg\menboYpi
DbJbL\MmP\R[Y][X^e`eb[cdd\h[k[mendocvZ
L[V\[\^]kj
\h
DcH[IgL\M\P]TaVZWf[[^bcceff[pbrat\vY
DcJeL[MWS[TXWbYd]]^fceebfbh\iblYmar[scuavh
Rj_b
c\d\vg
@cBnC]DcE[GeMcN[R[SfTcUfV[YZ[\^[_b`Ya[cUdWedf\jcl[mcpbq[ud
BZD\FZGZH[J\K\L\M\O[PgQdSgT[W[XjYX[Z\e^g_b`\a\bZfZn\o\qRr[s[t]uZ
AbDZH]I]J\K\LcOdSeWcXf`hbac\e[fbhgi\jcnhocp\q[u[v[
W[ask]mbogrc
PhRdW\Y]
AbBcCcHcNcOaWc`YbafYhii\qfvZ
AdBcCdD[F\L]N\TeV\W]X\Yf[d^Y_l`de\gZh[jblXnaodqYudva
H\PnYY
GWWhc\
@\B]D\J\NhObWUZ[[o]gbee\hol\m]vZ
FeIZJ\N\UdVbWX]\`ccbe\gbhgl]q[vg
B\NhOZTcU\f\rf
A\CZD\JjOgUgWYX\Zf[]^c`\euf]hZi\l\m]odvi
B\LgRcW[ef
ChJ]
AbD[LeWYXc_\`\c\fihcjflcsft[u[
@bA\B]FcI\KYL[MdOdP\R[SbU\VdWWXdY[\c_hacbbcUf\h]l\nZp\s\teucve
L]M[RhV[c\m\
^\eno]t\
CYHYIhOYR\V\WZ[a_Z`\e]lco]qZratcv\
ATBWCdDgE\FjGaHbI\J[MZNbP[Q[RWSZTWUXV\X[Y\Z\[\\]]cabbbcbd\fdi\jckclcrYs\t\u[
B\D]FfO\ThWiZc\b]b`bdbk\lbod
@ZBgCbF[G\HeJZMcOURcS]TdU\V\WWYZ[\\\^d_e`\abb\ccgbh[jZldm\n[o[qft[u\
Qg
MhRi
B\HcI\L\M\NfOdReV[WeZc[cedl\nbqgr[uevY
nhoYpc
B\C\HbMcNb]k^gdeebh\ndqcsd
BgEcZbhc
CdD]EZN[V[X]`nn]tZ
GiRbWe
C\IZOjV\[d\deb
ehmdrf
Ym
WbfZrh
@nFaGdJcKiR[TZV\WfYfZf[Y^Z_[b\cZhek]l]qbr[sWuc
V]ah
@\BWCcDcE[H]N\OlPmTbVX[\\c_\ldrdu[
B\W[^Ygmq]t\u\
AeCcFcGcHbI]K[MZRTUVZb[Y]d^g_bd\fbgbh[kWmYnYpYqbrbs\
CaHaN\OhP\W[Z\^\badbe\r]th
B\CXE\F]HgJaKhO\QaS[TZV\XcY[]e^e_Y`[a]bbcahZlVmWnVoZpiqcu[vY
vh
AfE\F[GeH]M]NaOZRbU[WcXhYb\c]bbbd[eghjicm\ohpZs\tcuav\
JeMhR][d_[bglcqhr[sdta
CdFfHeJ\OXP\Q]R]VZWXXc[d_he\l]pf
@[D[GZH\JZN\OcPhQcR[TaVeWTX\YQ[d]\^[_[`ffdkelXm\p[rZseu\
BZC\G\HaI\JgKhMbN[PgSiWdZ\[dcbfZg]m]s[uf
MgOeW\Za
G]dk
B]FcHdLhWX[dn\
G\S\WdYqrYv[
@]AaC[FeHdIbLcM]PcSgUcVeW\[X\[^Xe[f[hbj\m]rfsbve
B\CdI]J\KbLdMdP\SgV]X[YY\caccadaeZfYh]jZmbpbr\v\
H[PbYaanrd
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kbme]h\l\qctZ
F\HbJbLbObZ[[b\]^b_c`\eZfcgahfq\t]ubvb
CeFhHkQca\b[gepZqav]
@jBaF\MYV]Zc`Yb\kbpitb
@dFh
CmGdHZT\\gb\c[qb
GbWgde
@aA\CgGZH[L]MfNaO[QYUbVZWbZg]Z^d_\a\cYd\ebl[m\vV
@cBUD\F\G[HdI]KdMZNYV\WXX[Za\\]caYcgdfhjmYo]pZqYs\t\u\
H[I]KcPcYd[[][^goZvZ
@\LdOb\g^Zc[edjgkb
AeCcDdFeHZJZK[NfP\V\W\Yl^Y_[c[dbp\rZtcvY
A\DbHkIbKbMcN\O\WWXhY][\\\^c_be\h[m[qZt[ug
CcH[JbNaQeS\VdYe[[]be\fdg\hblcq\sc
D\FeM\UgeZhmm[q\vf
HcI\SbT\Y[cde\f\g[icmcqarg
BcC\GeOdPdU\VbWdX\Zb[\cZekh\lcr\t[
C[DaF]H[NbOjP\Q\VdWZYdZbabecf\g\hdk]mZo[ratgucvb
CpJaN]O[WX
@dAaBYFbGYHeIbKXMdTdUcWYXb]b^\_bbdddf\hcjbldpfrbsZtbu\vX
AcBaCYDcFbGVHjJ[L\M\NXR]SUViWWX\YZ[c^cabb\cXdeecfbhZmdncodqeu[v]
I]O[PhRZTbWbZ\[Z^\`Ze[hbq\r[tfuevi
CnLaScW[X[\c]Xfbh\lc
DbP]VdW\^[
LcO\WZl\vi
WZegf]m]ogrf
@[C\F\GdH\M[V\W\XbY]Z\\\]k_\eif\lbmen\oZp\tZ
@bBZD[HgJeQeVZWSYbZj[b\\_jbhcXd[eZgchZjZl\pbrdtevj
BZEeF\JcKeLgO[VcWV[chdjjt\u\
J\WZ[]^[e\gou]
C[IgO\T\WcZb_\`ga[rY
A[EbH]I[OcRfWZY\]gdgfTgZh\jblbn\rjt]v\
DkE\FbGbJbO[QbT]]\^\_]fjl\r\vZ
@\B[C[FYM]O\PcR]T[V[WXZ[[[\\_Z`Zb]d[h\jmk\q]tZ
FjKgR]WhYh\cm\obp\rZ
CcJcN[Yk^]uZ
B[G]J\KZMcNeO\P\R[V\Y\Zi^f`eedfbgchbn[ofpdq\v[
NhWhjclbvY
AfB\DeFcHjKoL[MeRfU\V]WU[[\e^b_[ajcedce[fZlamcoepYq[s[u\
F\Piac
RdW\Ya[\]g
B]HfVg
AeC\F[HgJdO]PeRZWbo\
A]B[F\GXHeWgY\[cecmb
@\BbDbEYFkHgJgK\L[M[Q\W\Ze_\c\e\j\l\n[p\qZs\ucv[
@cB[CZFfHXIYJWKcMcP[RWSgT\UgV\WeZd[e\[^W`UaabZcXdVejfdhdi\l[mcnbodpYqbrdt[v\
DdFZG\HeIbUb\f]d`]aic\e]hZlYmfrisTt\
EcOZSbW[Xc`fh[n\rb
C\D\EgIjOYRfV\\]aZe[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dYffhcj]lYp[sdtc
@eCeE]I\J\M\NiQbRYS]T[VeWdZb^g`YcZe\hclfn\pfr\
CeHkIeO[bb
B\G\IcO\RaSeW[YaZh[\_feof\hel\of
C]hbvh
CeGbI\J\N]OZVbW\Ze[fhjjbm[rgs]t\ui
A\B\C\F\GZLXOeVdWW[k\j^dbfd[hZkblYmcoWtcuYv[
Fj
@\AdB\CZE\GfHWJ[L\ObQ\S[UbW[X[YbZ\^i_b`ja[c]edhbj[lepYq\rasXtbvZ
BeDdGfHcJ]KcNdObS\VYWUZc_\`Vbbd\ffg\helbo[pbqb
W[Yp^[r]
Ng[[\jld
Vjv\
@fKgMbVd^[_dabmhtb
B\CUGXHaJXKXMeN]RtT\VXW[YbZX[d\V]c_[`]a[bbcZeghbj\m\neohp\qZrbs[uav[
C[D]V]ZY]j_bbfffqdr\tevb
ChN\]Qcdl[
HaJ]O\VhWXYbZe^]`dbgl\tcv[
_icakZ
HZK]L[U\WfXdYf\d^Ye]g]hcodp\tY
CcDfEfO\UbWY[nmc
EcOZRfWX[Ze[lbu\vh
AdC\L\PZT\WYYc[\\mo[qbtd
G]IlOZV]Y\
MZP\RrWYfX
B\T\c[f]hkkhlk
BgR]Zj[b\feafkhdv\
@]AUBXCeDbE[FdIXLZMbO]P]S\TbUcVfW\XfYZ[b]\_[`YbZcbd[ecfSg\iYj\lYmapZqYrgsbtb
@\A\B\CcFcG\HjK]NcWdZc[b\g]\^fa\bZc]dcfeh]ibm\tZvZ
C]Jfk\u\v\
@dBjC\DcE\H\J[MYNeOiWWZb]\^d`]c]fblXn\q\r[ue
@aA\JbO\VfWZ[[]c_c`cd\fbgbhgigr]t\
@\CcEXF[G\IXJXKZLVMZNdPgQfSgTWWcXaYUZ\\]_[`eacehfXgchfjVl[nYo\qZrZt\va
C\FdQgRZTeV\X]bgdhvX
AfB\C\JhK\LZObP]Q\RbTfVhYc[\^X_bacc[dbeenbr\tevb
A]DbFbH[I[JZK\LcMaOjRbVZZ[]b^d`Za[bed\fch\pcqZratZubv[
L]QfRcajhZ
ChO]UcV\hfn\obrk
W\Z\^\dilb
AZB]CZFbG]JVM\WY[\c]dik[lbnbs\v[
BXHfJbNnTfUeWX]de\fnhgm\ofp[qkrg
DaEZFeHfJZKcMZQdTbW\e]hhubv[
KcR]VlWV\bfjr\tfu\
A\BfN[PeR\VcWXX\Yc[V\fc\ehf\lkt\u\vX
@bB\DdE[FhGhHeKaMYU\V\[a\a^c_Yb[cdh\o\s]ubvd
@\G[Wc[d\\ceejf\hgt\
OhRiVcW[lg
B]L\OdWhl]sjv\
CcDbF[GcJbLdMdQ\R\V\Z\[\\\]b^\a]bicYe]hhj]k]lguavX
WUYhsbvj
CVHbJiW]`ch]v\
AZBZCWFbGbH]IbJYKdM[PbQWR]SbUWZZ[\]j^S_\bXc[daeffcgch]jek\n]p\qctbu[vc
@eAbB[E]F\HcN\Q]S\T[U\VeWWXaZb[f]X_bcbeclgmcncqZsft[vd
AgB[C[D\F]GcH[McOXR\SbVYYi[]\[]]^e_[`\ahdce[fen[u\vZ
A\B\CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvY
FfHhJdgbl\
IjP\W[Y\
B\F\H\IhKiOXP[R[TZcae\f[g]hdn[o\rbs\t]
Rhqb
Wdeh
AbBZE[HkLfMbNbR\T]UZVdW[Z[[[]b^\afd]eah[lcmeoYq[tdv[
@[AQCfDcEgFZGbJcL[M[N[OWQdSnTaVZX]Ze[e\\^[_b`eaibXfUhdl\mbocp[q\rXsct[ug
Z]]hpfr\
^\_k
DaE[FjGb\dbbedvc
FhM\ub
dj
DeEiF[NYW]l[vf
N[R\ahrg
W]`h
HcJ[WYZh[[_\iinb
TgUbV\WZX]je
HeOZWhocuc
B\DbE\Wh^\bil[
FdHgWal[
@cM\OgW\mbp\sd
@ZGeJ[KjM\We[\^bacc\f[lY
BbUbWZckj[r]
FXHbIhOTVXW\Z]ajrbu]
B\GiWYe\v\
H[QgUhW\Yg_\jbm]r]td
DlEgJ]MZv]
A\BjCZDbE]F\H[JXKeLdMeNeOfZZ^Y_fecmZpduY
@ZBZE]HhJbMYNbO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\MkO\RaU]W[Zbdcgajbkdl\mfnbq\sbtbue
K\N]Y\mfobri
AZB[C[D\EaG[H\KYO\Q\T\U[W[XZYcZe\b]d_gaXd[ecf\oZpfs\tYuVv[
CfN\PkUbV[Zc[Z\a]g`beYmZp[s\td
lbqbthvd
B\HgJZOiPZYZ]d_e`\ccf\l]
KeM\N]R\UZV\WZZja[daq]
Wcl]obpgr]
HbOfQcW[[ncZmdv]
Kapgs]
CjVfWb
B]C[GcM]WbX[Yc[[\b]h_\c\hf
BmFcH]L]WV]d_j
B\HdUiZ[[Z]\c[m\sb
AXBYCZE[H[I\J~M[N\OXT[U\V\WVX\Z]^X`Ub[c[d[eYgZhYlZm[vX
Bdvg
A]B\F\HhN[V[WZ[[eptZvY
_gcb
E]N[Wn[\ae
@\BXD]FeHjQaWZc\dbefn\o]
AcBbR]WZ^h`[nco]qh
J\Zh
@ZA\BXDcM\NfOYR\VcW[Z[[n]a^Yd]vZ
Hjd\
H[K\O\Rd][^]`bfiq\rZsfv\
_f
BdHeJdV\WZ\c^\ahc]o\
B\HlLZW[[hecl]nZ
BZCcD\GcHaIbJ[NcOiR[SXT\UdVXWbX\Y\[]\[^\aecif[h\i\j[o\p\q\uevW
N\OXVjWd\c^\lfv\
B]C\DXEYGbHZIZJZLeMZOXP[V[ZX\bbYcZebf[gahclZmbodpbtbubvn
CeGZIbOiPeSaWWeafdg]
C]TfYbZb^b`]agebfflbr\
BZDcGaH]JOK]NgO\PgQZR[T[VZWUX\YkZ[[X\g^[_X`\a\cYeajZkdl]menbqXvh
D\G\N[P\VcW\X\Yd[Y\fe\f\lnt\u\
[gvZ
B]F\HdI\NbOhSdcZd\jYlfmbrcu\v]
OZWhobuc
@bB[H[JcL\N[OYPYRbTbUaV[WeZ\\g_b`\ebfehcncrdufv\
BhH[PgWZY\
YfZivZ
W\[g
@[CaFdM\QbW[Zd[\\]]cf\l[mjn\oZpZt\
DbMaOZScTbUbYaZ]\feVfehclancrdsZtfud
A\JgW]Y\Z\\\`\eesdtc
eque
@cAbBeC\EZGkMZV\[\]daid\f\q\r]t\v[
H[J[M\O\V\XcZce\h]m\nZo]po
HcOhT]UdV[W[Z\]b^\gdj[mbnaodp]r[s\v\
C]E\H[J\V\XcZd^Z_d`\a\e]hn
C\FbHbI\KgM[NbOgS\V\WXZ\^h_Z`Zdbl[m]pmqet\udvZ
RZWm
@aB[C]EfFdGhM\PiQ\R[V\YZ`\ace]h\lYqbvb
BcCbDZEXF\HVJ[LcM\N\RcVeWc[[]Y_cbcdZeahflimdnfohpbq[u[
@\AZBeCXD\JiKdMdP]QfR\SaVXW\[b^[`Zabb[cdffg\jek[n[p\re
@[FfHgWZZ\[d\a]g_]
@fB\DeFbGiHbK[LZM[NeWSZ[\\^l_YaZb\dej]ldm\nco[q[
B\C\GhLeM[VbWZYbZe[h`\eagblbqbua
@iAbBcCYE[GkIYKXL]MSOZQ\R[S[T]VYWZY[Z[[\\Z]b_ddZeUfehaibjWkUlYm[n\o\pXs\tdu\
W\_j
BXent[u\
FdH[PdRaYbaffbidsbvb
A\O\Vn
A\B[FZHcJdKbLbMbNeObSfWaY\[[\\`ba]cgd\fXmbqdv\
@[E\FfHjL\QaUYVc[d_\b\h\l\nYoZqYs\v]
BaFgHZIcJaOcUbW[Xc`[aadb
H\WZgi
AdBbC\D\H[I\JbOaT\WcXeZ][Y^[`\fbj\lcob
FWVoW[bW
YfZivZ
Gdabb]mms[
V[Wi^]
W[[hv\
B]G\RWWmcb
Wf[bcZmb
L]V]Wjlb
@gD]MnO]WX[[_]`ccadal\
Vff\rgv]
CaM][kv\
CeEcFcL]OcR\SeU\VbX]ZZ]d_bb\cbdbfcgbjalanapeuj
AbC[D\EfFlGXIgLaNhO[RfSYYWZb[Z\W_]`]a\cidZfSgYhgi\ldmdnfoYrksevZ
BXCbDfF[HgIXJ\K\L]MZP]QeR[TbUfYZ[c\Y]\^b_\`bbfcZehhilYm[o\p[r]sUu[
@dAYCcDgEWFcGfHcI\J\KnN\O[PZR[S]T\U[VYW\XbYc[Z]W_S`Xbgd\e\j\pgqgr]t[u]vW
AcGcI[LcM[OgPjS\XdYeZY[V_\`aadcdebf[lYn\r[sZve
@[A\DZEcGaHbIYJZKhL\N]OePfSdU[V[Y[Zb[g]h`Zd\fZgbhZl[mep\qerX
@bCUIiRhY[b\eZf]hbjak[l\vd
ChH[L\N\UbV]WZ[Y\Z]Z^Xc\d\esh[j]tYu\vZ
@\CdDdEfFbH[L\N\OgPbQ]VbW[Y\Zd\b^\`dccjbk\n]t\
M[RhV\c\m\
HaJYM\VeYbZe[\^bbfh]m]u[vZ
AcC[EdF]GYJgLYNZVdW\[\^\_\cbd\f[h[kZlg
A]G]K\LeM\SeVcWX[c_acaeaflhbkar[
J\Vh]ddceg
Wi
A[B[CkFaJeL\W[Zq[\c\f\r\
B[W[[ieZ
JeN]O[Wa[b^Z`h
@gD[EeFcG\HYNdPgX[Y[[[\[_a`cccf[hfk\lemcnbr\sbt\u\
f\rh
A[BUC\D]FcGeH]JdMXT[WZ]]^bcddhehg\h\kop[qbt]va
FdJhL\McRdW[`]c[retb
@[A[B\D[EWF\G\H\JcM[NTO[R[TZWVYZZZ[\\[^[_\arcdd\e]h\jYlYpXr\tYu\vX
JcWZ[gv[
CXJhTaX[uZ
CbDdFfGZHfJbKbMfQbS\]\a]c\e[faqbrftaudvg
C\E\FbYc`jc]ha
D\EbFdV]WZZb^ghcqb
CnGiM]RYWeb\
AcC[G\JcKZMYOeP[Q[RZT]U[Wb[Z^\`fbhddj\k]m\n\o\pbr[s[
B\NmWZZ[[m_]c]eaffjdlZp]sctc
RkWX
O\PgVeXd^a_[fZm\ui
KmO]W\o[sZu[
@dCcI\L\OWRbScViWge]v[
H]IcKZWfo[sd
C]VdWe\[ihua
BYDaM\V[[ejjp]ubvg
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`cb\e]g]l[m\nWoZqcr\sWubvZ
J[Vd^g
H\ImR]WY
Yfrb
I\W\e\hpt]u]
R\oZplqer]
B[CdDdF[G]H\L[M\N[P\UfV\WYXeZf[X\\]b^i_\`fagb[cYgbhkkil[m\nap[sc
B[UbWf[Zkfv\
LbW\lf
CbW\[aeWfblcto
AbWXXZ[b\n^\
Wilcrb
@[BgCdGfJZK]MZNcOYPbQ[RYVfWZX[Zf[e\d]X_Zadb\fakYm]p\q]rYtZ
H[I\J\RhVbfXg[jbn\ret]
Ya[\]i
@aAXB\DiFcGeHYIbLYPcQcR]S]T]UZXYYU\b]d_e`]cZdbf[g]hcm\p\s[vf
CXD[FZL\V]Xb[a]i^Wadb\ceeek\thu\
ZjcZe[sct\
CcDdFcHbJ\KdMbNbObQbRYTYVeYaZW[R\V`cacbWc]fZj[kZlemZnbpbrdtbubvb
B\DdF\G\N\P[QdTbVcWZ[[abcYdce\jjl\rcvh
IbRbbg
Uio\v\
O[VaWgZ\te
C[DdE[H\J\K\MeN[RkZ\[]\\]gb[dilembpYq]u\
QfVcWYZh
C\Wne]
A\DaFdIcJ[NdOdQdT\WVZh[e\Zccd\f\hZkZliqcrYs\tgvT
F[J[O\S]T\UbYecZf\lbm]odrnu\
T]W[Xg^eeehg
BbE\FcGbHcIjKaL\OYTbUfVZWZZ[[]]f^\ccdceghbk\l\n\o[p[qZtYv\
@[A\B[CZF\J\KbO\S\TXW\[]^\`[a\b\gfiYl\mdnbohqerXs\ubv\
@cEeHcI[J\N\R\TbUaVcWUYc[c\[^e_eaefdj\m]pcqbrZtZub
@]B[D[GQH\KdMZN]P\WhYnZc[Z^]`je\fZhirYt\
@cB\H[RgV\W[[[]baZd]h]mbv\
WZZk
WZ[h
O\Vkv]
C\U[WZ[c]d^hccliqa
CdK[UeV[XeZ[_b`[c\jal\mgnao[
O[P[VYXbZ][\^\`bjgp\
@eGhcbl\
fZrh
@cBbCgDdFYG\H[NcP[QYSfWZXbY[]d^g_d`fbZdie\fZg]j[kYlbm\o[qftY
C]GoH[LZWY
AbG[Yg^\
F]HbMcPdVgbbllqf
V[Wa[g
RdVaWalbmftev]
@bBbCbGkKaLgPdRaS\WfZ[^]`\ecfihckWlXnbobqWr[v[
B\LYOdR[VbWR[Zkn
O\R\VhWj_bf\kYodvd
BaV\Z\eckhle
@dA\C[E\GhHfK\LdPbY[Z[[W\]^\b]cbeZf\jhk\lXpZqYt\v]
A\DbEcF\M\WZdbvf
GZUcV\Zo^[k\pV
C[KbOZP[SgVbWeY\_bfcidmfn]obue
I\M\OjV\Y\^[_ecc
FWRlY]Z[[\e]f]mcs[
@[CXH\N[VcWZ^[_\afeohgjdq\t[
AcBhOcRhSdVZWcY\\h^\c\ebfdlWr]t[u\vg
BiDZFZGYI\L]PZRjUcXfb\cch[lXngtavd
@\F\MrP\WZ[Zl\
AeC]D[K\O\V[X\[[`hcbjfv\
HdJ[OhT]UdV[W[Z\]b^\gdj[mbnaodp]r[s\v\
L]O\RfS]Wi[\cbl]
Ag
GbHbO\P\Q[T[U[WaYc\Z^\`fabb\cZe\fejdlbmbo\vb
ng
ehmd
H[P\SgTeVcXd\cfckbl\pdsc
LmNbWS
BZMZRrW\\cfX
A\BYCdF\J\OfR\TZ[X\W^Z_\a[euh\l\t\
AbBbDcHZM\N]QdS]TfUd[dbefbhbk[lZob
M]elu\v\
BYCbGbHbJ[L\QbRZT]VXWjY]^ac\d\f]pdt\v\
uf
AeCaOfVdWaZ\`[c[e\kkl\uevZ
A[BiDbGdHgO\Q\VjW[^dd[
A\DaE]HZJcKbL\MbN\S]VfWdXc\\]fa[b]cdo[q]sev\
DlW[l]
HbJdL[R\VZ[me\
AaVj
@[A\BYMeNbOeP]QYR]SbYbZg[d^]_\`\b[cbfcg\jbk\pjq[rX
@cCZD\FbIaJcMcPbS\[d\cdfeblcvg
AeBbDcF]GcHZKeMbOdTeUbV\W[XaYcZT]b^\ebhbiekcl]n]q\v[
@ZA[B\DZFoHiIfJWK\LYMYNTPZQmR]S]VaWPYYZh\X]V^d_Z`\adcbd]eSfXgdjbkVleo\pZr[sgt[vY
B\C\DdJ\K[LZO[RYWdZ[[V_d`bbZcXd\e\kll[t\u\
LkR\WY
EbWh\b
O\l\vi
B[EcF]G[H\KaO\PeReUbV\W][r\aeYf[mZnbvb
BZCYJZOZSvU[W[XbZZ\Z]cc]ebhkjbl\m[par[s\tWugvc
@cBVCfDgF[GgHYM[OgQWTZVYWYZU[W^f_[`iabbWcgd\eWg[hUjXkWlcp\qbs[tXu[vT
CZJaTbW\_cceeihdjdkbl\n[sdtfvY
Wh[\
@bB]CaG[IbK[LZObR\TbUcZb[Z\\]c^g`[a\h]lbnbobqZr\scucvZ
@\CmDdEbF\GeI\JbPfVWW[XcY\\Y]f_ce\k\rct\v]
Ac[[f[mcobrgsb
@eB\C]DZEbH[JbK[LZMeP\R[ScTYU[V]X]Ye^ebec\edfWgehcjblYmgnbobpcqeuev]
@\BkEbF\GdH]I]KaQ\WZZc[d\bb\c[ebhdk\m\resctZ
CZF\HcO[WfXcZ\\hb]emfahcoZpdq\r\tT
DZHeWbZ[\[fdpctf
Cg
@ZCfDgEjF]G[IYJ[OYVYW[YY`dj[vb
AbCbDbE\H[JVOZTZXdY\[\_Zabd\e\fllcq[ub
@cBZDeGkH]JZMbO\S[T\V\YZZY[c]\`ZaYcge\g\k[neo]s\vZ
B[DeOnQ]V\W[YZ_\caeXrbve
@bA]BbD[G\JZLcMYU\VZZc[Y\d^cbkd[eamcn\obtdu\vd
GeM\O[VfWe[WaeenlYvZ
BZCbGbL\OZR]TfUkVbX\Ze[W^h_[`kadcZechck\lXmXo\pZt\uZ
A]B]VbZl
LhWXda
B[LZRZWn[]ba
BgKbMbN[OYUbV\Wg
eh
B[C\GdH[JgNaO\S\T\VYWa_ac\ebfjl\p]sb
N]Vghkp[r]
LdM[Rb\\k[t]
BXHZLVMdO\PbS\V[WYXfY[\i`bcbd\e\fZhYkqmendocuhvW
@gBVC\DcEbFeGRHVL[MdNdQ\TdUaY\\e^Zb]cfddeYhbk\lhndoWpZrXsduhvX
BgEcZbhc
WbfZrh
KoWcqasX
AcCeJZK\MZV\Ym^[_\e\lZp\v\
@\AbB[DbFaGYI\JgL[MVNZPUQbR[SfT\U\Y[\\^c_e`cegfch[k\lbmfoYpXqZrYtb
A[B\CZGeHVJbKXMeN]QWR]TeXdYc\bcVfXhdjckYlcmdnfohpot\u\vc
FbG]K\QbUdVXWdYh[]\e^Z`bbde\fhgdl[m[n\ocqdr\v\
@ZBeCeF\JZKhM[NYOZPfQdT\VbZc[Y^Z_Yeffbh]jdldm\o\p\s\v[
EcMZOZWb[Ze[lavh
Wj
EbFdG\M[Vb^g`ac\gblXrdsetevf
FbW\[h
G]ThUbWZ
Wg
@bA[BXG[HVIcJ]R[SXT\USVbY\[\^b_b`[fZibl[mdnbodpbqhrcsetbu\vZ
DfE\GaNWR[Wc[d^cd\tZ
B[gjh\
ObTdW\gfjbqbuX
HXOZUcZd^Ygmm\p[q[
Rfe]hdpdtf
A\CdN]OoV[W\tjuZ
BeEbGaH\J]MbR[WaXeYc`[acdbe\g]k[n]q\rhuZ
@]HcNeR]SdVeWbZY[d]b^abbfch\kZlf
BZIiO[T]Vd[d
BcGbM]O]PbS\Yc[\\d]\cdd\e\ffobr\sbv\
f\rh
EjNbOdW[X\[d^c_\
B\KZO\RgTbUdW[X\\[]V^bd]meoap[ub
@eAaBbC[DdEVFgHeI\KbMcOaPdQfS[VbXdZh[[\Z]a^f_ibcc\ebgcjckbmbncpbq[s\tavT
BfCgDYG\IbJaL\MYN\O\P[Q\U]V\X]YW[Z]\b[cbdYe[fYj[k\m\ncp\vq
A[B\CcEcI\K\OWPcR\VlYZ`cb]cbh\man]ofpZrisYt]
I\N\OhSfXf^Zccl]
AeC[DcHcJdL\M[O\PfSaUc[a\d_]`ZcZe]fhmeo\v[
PiY]^[r\te
Wjt[
AgB\C[DfGdH]K\L[NdPYQbSbTUV\X[YY]a`ba[b\cZdXeefkh]jbqdrZs[tav\
BZE]V]W[eovY
N\\]hg
@cBWCeDYE\FcGiHeJ\KaV[WZ[i^d`ec\dcqc
F]UgZd[\_ci]l\mfo[p\
uf
A\GjRdSbb\
D[E\G\H\IfNfOVPdVZWY`jhZj[n[o]
Yi
L\Wjhc
@]HcLZN\PcTTU\VZWVX]Z\[b\f]\_\`ebZe\fdhijalkn\paqbrYset[ua
Wck[mf
B\CeX\\eb]c[f\hdtk
B\D]H]N\P[S\UbWkXb[W^\f[iblcrb
BXJUKbL]MbPWR]U\V\WfXdYfZd[b\c]ha[ebg[lapcq\t\uZ
I\JwM[V\Z[u[
LjWYei
C\\g_bebtc
@]A\B]D[FaHZIbLhOcVaW[Y\\\^f`fc[echdk[l\qdrdt\vZ
EaGiH[JcR\Z]]d_Zcdebfeh\k[mbt\
B\D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnaoap[rWset\
VXWr[]
@\AcB\FcH[JbKoL[OZVeWmY\Z[]\_je\pWqb
CcW[\k
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s[
AdC\DcE\GbHVI[MbN\ObQdS\U\W\YX^]_[cddfebfbgcjZk[nbr\sZvc
HhJ[KbOcP\S\WbXcY[[Y]ea\b[ddf[l\n[obpbq[rbsbvj
@[AZB\EcF[JdNjOdP]VZW\[e\e^W_c`\a\cce\ldmbu[
@bA\EaH\JaTcUZVcWcXgYa[\][eijakaqZu]vZ
AZBZDbEbGWHdJXMZN[P\Q]TcUjV[WZZY[h\Z]b^b`la\cdd[eYg\jbkdmWnZo[p[r\shui
@eA[BXCcDZEgFfGYIbJZKgLZMjNdR[ScTaV[WdYb[Z\Y]Z_f`\acbcdXedf\gbk[lWmcobpaqgrYtYv[
BYIcLZOTP[QdVdWnZZ]caccgf[g\tcvc
Tie\hk
CcD\I\J\K\PbSfT[UhVbY[ZZ[d^\f[mhn\oZpfubv\
GZJmObW\X\Zf[l^\cchllWv\
B[GdIXJbLkO\WY\bl]mZnjs[u\
fYri
B\DdF\N\P[QdVcWZabcYdce\jjl\rcvh
ej
L\R[W[kk
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
KcPgl\
HbKeW[^]f]h[sju]
BeF[OdWYehjlv]
@[CaHbKaOZPcW[XeY[\b^Y`labc[f[m[oep]rgsetd
H\`be\n\sf
@\B[C\E\H\IpJ\L[M\O[P\RrS\V[WdXcYW[Z\[^\_\a[beebfWhbk]lZmZrgv]
DgLkWY_gv[
C[Wi
@iB[DeGaI]NhY[^\`[cZe\kkvY
CdM\T[XcYbf\ojret\u\
@\`bmgtbvb
B[EeF[HeIdOZPbSdUkWV[b_e`\ecgghcn\o\pdrcs\t]u\
KfWZ_ocakc
@]BVCYFZGYH\IlJZKeM[N]RgV\WZY[Zb\\f[mbnZre
@\BZDbG[H\J\McOZQcW\Zb[c]k_e`ccZf\j\l\n[o\pXt\
@YAcBZCWE\GdH[KcLYMYNXOePSQZRZVbW\XUZY[b\g^V_da[bXeegXh[oWq\r\sXuXvZ
BdE\Rik[
HbK\V[WYXk_Zp\
A[K\L]MgPYSkVbY\\ce\fbleo\ua
@kAcB[CcDaFlGWH[IaJ]K\LZMfOdPbRgSWT\USVbWZYe\c]X^Y`[ahc\dde\g\h\iajbk\l\nbpfqlsctau\vZ
B\OcRdV[Whejhhrbt\
FbWeY\[b\\_a`\a]eftcu\
A\JhW\Z\jbt[ud
GaRcSbVcWYYce[hjjcuZ
@cAZBVDcF[GgHYKZO\QlR]S\TZUZXYZ][k]d^Z_\`Zb\c\dbeff\j[l[n\o[pdr]s\tXu]vW
@\AeBZDeE\F\G\JbMdNVQ]RZScUfWeXZYbZf][b\cfebgZlUpYrbt]vY
LbV[XdYcZa\bc[eblft\
OfPdVhWZY]cZ
R[U]Zeaamgo[
E\HbKiR\^]qd
@\D\FbGbJcKiL[MdVYWZZ][y\b^\c[eXg]hcpaqev\
D[EeR\Xc_Zabcce[hfjh
F[HcR\mankp\
EbF]GZIcJaLXNdU\WkX][Z][^]_]d[kZldobqbra
DcTdW\gfjbuX
A[B\EfFWGcHfK[MaSfTeUTVfX[YYZ[[[\Z]b^Zd[eafZgljbl[mlo\rbs\uZ
A]B[C\DcF\KbMeNcS\T\V[WcYm[[^\e\ncobr[t\ubve
BZE\G\J\Pd_\`Wa\chh[k\uevY
@]A[B\ChEbFgHkJdRaW\XmY\Zb\[`fbbc\ddedfYhZn]p\r\tbuYv\
@cA\EdVXZZ[\^bc[ddijtZve
CjH\J\L[ObUlW]XhYfZe\e]\^Xg\hcm[n]odp\
DcK]N[R]TbVgWia\h[lZv\
G]P\SbW]ghlimhoZ
E]HaMcTbW[[h_bd\t\
Hbm]njo\
VgW\ff
B\HbJ\KhM[PgR\Y\acc\fbh\l]mbpcrbtd
A[CfDZEeGeHgJfK[L\McQ\R[SYVaW[Z\[f^e_[`Vajc[ddeofXhYjclXo]rZsbtWu\
BZL\Tc[iegob
H[J[M\O\V\XcZce\h]m\nZo]po
DdI[L\M\OeWVX\[c_]
A]G]K\LeMbOcRhSeV]W[_acaebflhckar[
D\Fkadckl\uZ
A\BZC\GeHbJgMeRZS\T\VdWXXeZ\[dc[e\fhkbnkp\sctc
A\B[CYFbGcH\IbMcOXP\RbUcVhW\\c`\bWcbdaf[gahdk\oZpcqbtiu\vc
@\BbCbHcIgJaK[L[NbP[Q\VdWcXWZc[\\d][^[_Xd[hljhkdlXmYndp\qXrYsbtb
B\GZH\J\L\O]QSWkZY[Y^jeYvp
DZFZL\Q\S]TeUaV\We[\^X_da\b]d[emh\k\l\qcr\uVvd
BRCYEcLbQbSaTdVZWrYZZZ[W]d_acbfbh[j\mbo[r[tZucvf
GbWjeblZsetc
B[P]V\WgZc[Z]Z`bc\elf]h]m\v\
@cC\GdHbJbUc[]]dehf\lcq]v]
CfF\HYJXM\NcOWPYQZSbT[UcVgWcYd[a][^[_ec[d[feg\lcn\o\pYqXrfsitZvZ
CdG\IYJfOpPeSiVbWf`]d\fWr\
BXCfD]E\FhHhJ\KcM[QaU[WWX\]fc[gblZm]n[oftbvh
M\VZjhkbm\p]ue
@cA[BlCVEeIYJdNbPdRZV\W\Yd[c\[]b^X_Xa]b[cfd[fbjcpcqardt\uVv\
QfVcW\
@YA\B[CZE\FdHfJ\KcN]O[S\T[UgV[WYZ\[\]h^Z`Za\b\gciYl[mdobpcqar\s[vZ
C[DcF]GVIoJ[K[O[P[TZU[V\Y[[[^[_Z`ZebfXhYjblZmYobpfrgsat]
K[M\VZWXXdZ][b]c^g`\g]lfmfnao[
O[P[VYXbZ][\^\`bgcjfp\
LbUjW\]kmluf
W[[g
HcOhT]UdV[W[Z\]b^\gdj[mbnaodp]r[s\v\
B[HgLfTbVeXb`af\m]qbvb
CfEbH\McNaOmSaVcWQ^\`[accXdee\f]ldr[s\u\vW
@[E[F[GcJ]NhQ\R\ScT\U[WdXmZe]c^Z_ba\bbd]hhkZlco\p[t]u\v\
C\G\H\JgM[VaWaZb[]\a`Yb[d[eWg\l\m\uYv\
SdW[[\vk
VhW\Yf[ba\l]
C\L]O\ReWdZZ[e]chdlitYu\
Yd[decjbnZrbuh
D\OYVYWjY\Z\v\
@bBUDeEcFdHXIbLYNgQ[R\T\UYVcW[XZZX\Z]g_i`ZbUcadeg\j[ldmZnVo\rcub
FYMgP\TgU\VlWhXeZ[ebp\rb
CcIeN]OcR[Ui[\\e]]^g`ic\d\kclbo\qfv[
BbD\FcGcIdKcOdSZT[XjY[[\\b^d_\cfe\fZhYkalXsjt]vh
Wi
JgNcO\Wb_aa[hc
OiP\Wc`c
O[V[aj
A]BZCXDeEgNhOVTZVcX\ZX]i^[`ebccfe[f[g\hbj]m\o\pZq[rgs\t\v\
N\WkZbfcjgl[
CcD\H[JeK\N]OWV\WdY\Z\[b]\`ih]u]
OcSZehflh\q\vf
ClF\I[JdNcOZP\SbVXWWZ]_]e\hbo[vX
@iCgDeGbNhY[`[cZv\
KdUcWZeisbtZuk
BWHcW\[b^Zjfkd
CbMcN][b]glcv\
LdR]VfW[Zg^f`b
B\Hg
@bBYEhFfGeOgP[QcR[Va\]`\abcYeehYlXqet\vd
E]F]GbO[PnV\Y[]bccebv\
DfG[ObVfWYXe[b`bb\vg
AbGbH]L\P\Q\RdUdWZXbYcZf`\d]eef\h\l\njq\sfve
W[cg
AdC\D[F]G]H[JYKcL]M\NYOfR[VjW[^[`Vcbf\h\jZmXn[oiscvd
BWDdHmJjK\OdV\W\[d]c`c
A\CYDiFZHVJYLXMWOcPZQeR[S\UbV[Y[Z\[c\X]Q^\_b`[bic\dbjekcldminfobp[rcteub
DZG]HbMdZ[[[uevi
AfC[L]O\PbSf[\^Xc[d[ehf[kdmXn\obu\ve
B\EdFcJ\MgRdV[a\cYd]eZf[hdjgpXq\rbtev\
V[W[enjdt\
EbH[K[RcVdZf]a^c`\o\pfsc
B[DaFaJfLdP]WeZ\e\l\rgtavl
@XAaCfD[F\GgHhIZKcL[MaO[PUQfSeTYWfZ[[c\g]b^Y_\cXecjakZl\man]oYqdreuY
AZCWE\F\I[JbL]MZN]O[R\TcU\V\W[Z]]Y^X_\aeddeYg\hdjckal\m[obrYsZtfuXvg
@aF\R[Wg\h^[ffpZ
CdH[VbWY[\^\achbobrk
G[J\L[MaOZU\V\WY[\\d`dfVh]kflZn[oarcsntbug
@cBUC[DaEcFaGbH[IaJeL[N[Q[RZU[VbWbYcZf[b`dbbefgbhdjgkWlgqbr]tYu\
BZIcWg
@[CWE\FfHgObRVWcZ\[c\a]g_]cbph
FZIkOZ
I]LdRdT\ZX\Z`\hcll
BZG\H\KcM\RoSbTcWRY\[[`kcZret\
CeFdJ\LcMbO\SgTcV[WbY[^[_cacedf[jdm\s[tb
CdYgpf
@iB\DdF[GbHcK[LZM[NeOcWcZ[\\^f_\aZb\deeYhbj]ldm\nco[q[vW
@\AbFdGfHcT]WWX[^c_\`\edn\siu\ve
B]DXF[G\IbJ\KZLbNcO\PYQ\T[UbVgX[Zf[[\]]Y^X`]aZb[c[e\hVmZn[o[u[
CdM\Xchh
BbJbScVbXa][d]el
BcEbFeG[HaJ]L\M\O\QbTdVZW]ZmcYd\e\lZmXn[oevd
Zbgbpi
@]A\BYCbF\HXK\M[N\O[VjWkYcZb[b\V]g`cc[kblZneocq\udv[
T]n]pl
@]GZJgM\ObPZXdYcZ\^]_habc\ect\u[
@\A\BUEdGdHdIcKbLXM[NdR]SYTYUgVZYb[c\f]g^b_fa[bec[eZh[jil\mXn[p[qetZub
BdCeDbE\HVJ\MbPcQ]RhUaV[XZZc]X^Ya\c\fbj[lcmdngofpZq[rese
BfCgL]R]S[TcW]Yl\Y^[aacbf\gfp\
B]C[EbFaNiV]WZZa]a`\b\d\f]lfr[tbvZ
BYHdJjW\n[
HfWh[bs[t\
AcDaHWKXL\P[SeWUYdZ[\\_i`\a\cbk\
H[LeWVZa[e]\b\g]i[mgndp\
@fBTCYGfIdKXL\OcPeQgR]TZVhX[YfZb[Y]b^Z_dadbfc\e[hfi]lZmcn]pdq[sbtcve
BdH\JbLdN[OaRjWWXiY[]\`\cbe]j]p]tdub
OhV]WgXbYficjcr\tZ
@[CbFdH[I]MdOUPbT\VbX\YcZ\[\]\^c_W`ca\b\g]hZjhkZl\q\rbtdvd
AdCcEbW\[c\dsj
E]HaMcTbW[[h_bd\t\
CfL]MZQfR\V]Z[[e]\_\`bbYc\d\f[hcqbr[s[v\
B[J[WYZmedhZ
@YA]BXCRDbE\GbH\IZJWK]L\MYN[OXR[S\TYVUWeXXZZ[Z\W][^\_Ub\d[eThdiujWl\mZn[qZr\s\tTuVvW
AcB\HZNZUiV[W\Za^Zd\gbhe
C]W\_[th
GcO]SjV\WeY\`icfrU
EbGbHiO\Vb[\^Xeglbmgo[sZ
CeFhIaSdWkZ[[Zt\
AbB\C[HZI]L\NYOZRWS[T\VYWZXXY\Za[\\[]X^Z_ma[bVcce]h\j\kZl[ncp\sZtZu\v[
Wf_b
B\CWHeIsN\O\VZY\_[f[rb
B]WjXcnc
@ZAcB[DbG\HcJdLYM[ObPdS\T\WbX]Y\Zc]]_e`ZcWegfihml[mcn[o[p\r[sftZvd
A\BYCXGhJYL]MeNgO\PeQ[R[T]V\W\Yk^Y_ZdZf\h[j\ndoiqZs\u\
@bAcCbGZH\J\P\UbYg\ea]fdieper\tdu[
@aAbB[C[D]F[GeHbJdKbL\ThU\VYXg[h]d^\_bc[g\hYk\lcm[nWo]uf
P\VeWeYi_\ue
IjW\
Wingt[vd
@eAVB[C[DaHZIYJSKXMYNVO\PbQ[R\S\VTWYX\Y\Zb[\\[]c_Z`caWchd[eXheibkZlZm[n\pYqar]s[tg
AgBnGTNcVg_qc[hZsb
@jB\F[JeM]V[W\^Y_[`\jY
CeD\G\J[O\S\T[WbYeZ\[Zebleq[s]tbv\
@\E\F]GdHdK[L]RZWcXj[c\Z`blUndq\rbtcuY
H\Uch]mcp[rh
W\Z\eq
@[B[E]HeJ\KaMZQcR\T\VbW[X[ZZ[\^b_\b[c[e\f\j\mXngoWqbs[uevZ
DZFcHgJbL[M\N\P[RfSdUZVZW]Xc[]]d^[_\`\abeXfcg]k[l[nZp]qcrksYufv[
DkH\W\_jr\
W]X\]decjg
C\DeGZI\OeRgVcWVZ\\Z^Zbccee\fZgbj\p\rf
@eA[CdD[FgHXJZKcL[MVOgRZS\WeZV\]^\_]`Ybbcld[eefbh]jcmhpYris\
CfFcGcHYJjK\TZVXY[Z][Y]\^b_fadd[hgkZmbofrc
A\BXC[DfF[GgHeIdJ\PXReTWWdZV\ab\cYdaeUf[hfk\l[n\p\q\rctWugvZ
@\B[E[F\GZHoVeX\Zk_\bbcbd[edf\gclYmZo\t\u\vZ
@cBZE]G\V]WX[\^\egnb
B[WVelt[u\v[
H\J\T]Zd\[edgkhapfu\
NbObVcW\\j
F\KZY\eov]
H[J][]^[e]gj
H\J]ThVeWh
\g
Vi^[ga
CdG\aijb
B[HoQlUXW[b\ddnZoYv]
A\BdH[IbMdOZWeY[^bbbjcl]odq\sgvk
C[DgHZM[QjR[U[WbZ[bjo\v[
CdGbHXJZK\OcTdUhY\Zd]\^d_]acb\ebfdm\nbobpdsYu\
C[FcHjW\c\p]qZs\
BZE\GeH[J\KXLVMjQ\S[UfVbXY\a]\`dbeccd\eef\hfmZrhsetbue
AdBhCbE[FhGbHcM\NYQeT\Y]^Yb\c\eZgbkal\mbnXo\q\u]vb
@\CdDiG\M[P\R]ScV\W\XbY\ZZ[e^b_bcgdceefeg[hXqbr\s[td
N\W\\]hf
F[J\enh\
W[Z[[g`]bc
@eB\CXE\H\I\K[OYRdTeU\VdW\Y[[b\gaccZd\ecf\hblYmfn\o\p\q\rdshu\vZ
CdDhFeGYHcJ\K\O[QbS\TZVfYYZk[Z]b^dcYf]lanapbr\
P[Yjv]
V]W\XaZk
@fBZC\FgGcHdJVKbLZN\OePXQZRZTbVbWbXYZh[\\e^U_ad\i\jXk\mbnUoUperdsctZvY
FbL\NhO\RbWd[Z]]^d_eagcXgghco\q\r[s\tbu\
H[J\KeOgVnW\ZZ[\_bcad\hZ
@ZCfDgEjF]G[IYJ[OYVYW[YY`dj[vb
EjNbOd_\
HeT]X[n\sju\
@YD\FbH\JaLbNdO\PcThV\Ze\b]b^b_f`babcaj]lXq\ue
F[OdP\RXWgY\]c^\_[`[a]cch\jjr]v\
BhDbFfW[
E]HbN]O\V\WcX[^]c\hbsltXua
jj
@\NeOa[Y^e`cbaeblZpgritk
A\BnCcDbHbIYKbL\M]N\O]PdQbR\SdTYUcV[W[X]YZZ\[\`bb\cZe\f\gahfiYk\l\mcogp[rcs\t[v[
@[BcC[DhEgFcGhHhKcL]MaOcRXSb[X]Y^Z_kbgc[eZffh]nfobpbqbv\
B[EbFfGdI]L]M[OeP[RaUdVhWcXi]S_Z`\abhgl[mcoVr]sbthuhvY
BWP[R\SaU]VjWq[]odp[
W\e]hjj\u\
AcG\IcObPaWmYdafcbeblZv[
CfG\JcK\O\T[U\V\[]^\_Z`ac]ddeghbl]rbs\taug
AWHfI[KcLWNfOhPcSbUZV\W\XiZX[b\j]b`[bbcbdcfXgZj\lgp[qZr\sdtbuevZ
@[AeB\DfG[HYL]M[N[OhR\T\U\VfWeYe[R\Z^\_\chh\jelYv[
CdEcGcI\J[O]ScVeYdZc_cadc[fchgjcmdpate
KbO]PeSlWX
@]C\E\GcNcO\S[UXVUWZZ[\k]f^\`caac]egfYjdk\lcm\n]p]qaretgugvb
DfQgW[
FeHkIcJaOdSXT[UaWYXcZc]]`[aadbnZvd
H\W\og
AgGYHcLlOcQ]WYqg
Jguf
@iCcFZGlHXI]L\P\ViWZXdZb`[aehhm]qYsYtc
W[Yi
RfWZ
KdYgub
B[R\W[Y\ro
BfDfG\JlO[T\V[WeZZ]\^[chrbuZvc
`g
LjV\[[e\tc
W\lh
TcWe
CeHcOcS\T]W\Y[^]cbe\l\qfsd
B[JbWg[h\]d\t\
DgOdWe[\
HcK\ScVmW\^\`b
@[L\MZO]Zi^bd[h]
Ccsj
_\hj
FbOePeRX^\uavg
AiR[
CfDaM\N\OYScTeUkVeXgYb\[]c^\a]cYeXfal]mWnbpcqcrZs[u[vZ
LkT\WYlf
Li
HeJfSjUdWYX]^]fmhjl[oeqkrn
qesdtk
@cBgCYE]H]KcL\PcR[TZW[Yd^c`YebfbhZlbo\p[q\re
OgUaW[
@aBbCgDbGjH\JeKYL\M\OYP[QjR\SZUgVcWYXdY\ZV[e\V]\_b`]abbfcVdigloVp\qTsetXuXv]
D[O\Ye[Zc]vo
A[EZF[GYHRJbMYN\PYQkS[T\VcWVX\YXZd[c]\^Y_e`bbZe\g\hjlcmZn\oYqWt[vW
@cAcCcDaF\HcM\N\ObPbTbV[WbX[YZZb[\\c]l^e`caee[k\n\rXt[v[
B]D[NfVcWb`[a]k[ldr\v\
CbH[M\NYTdW\Y\^\`beZhrlbmZo]p]q\sa
G[J\KaLbM[OWRjTcUjVdWeYcZY[b\b^Y_[cbmXp[teu\vZ
Wc[[b[ejhW
@eC\FfGcHZIdKbL\NbR\S\TcVdWe[b\\^[acggm\p[q[rbtgub
A[B\DcG\H\I\L]OcS\TcUeWf[c]c^\_i`[agcee\fYg[h\kblem\q\rbucvZ
B[DcW\elv[
W\hkjbpg
@bIbJcKgOZSfVd[Z^\cYjbqbvg
BdFbGbHbK\OcTbUbW\Zc[[]hfZl\o]pb
KeM\N]R\UZV\WZZja[daq]
Kapgs]
O\Vf
CdLhWXZd]X
JeZg[b^dlbv\
C[D\EbGfHaJ\O\]gbcdbfhlbsevb
BeVcWZY\Zdr]sg
B\DkObVZWbYZ[beaqb
IYWg
A\BZC\HaV[WYXcZ[cbecjbkdm[rkueve
@\AXCcFcNgPYR]VaX[YeZ\[]\c^b_[ace\f[hUjZl\mdngocsdteufvb
B]DcH\UeWZm]ugvg
PdV]YfhY
C[PcVZZ\`fhb
AbGbWgYaZ\[Y^cq[
C\JjLdOcWXZZaYcb
@cA\BiCjEbGYHUJYL[NaRdW\Xc[b^f_gc[d[egjblYmcnbrbsbuev\
Ufme
RbW\k\rg
H]Rm[\
IrOUWZ
_gcb
OfPdVhWZY]cZ
AbHj
@hB\FbMbhbva
ReW]
Og
FdHaJ\KYMcOcQdTeVeW\[]]\aZcceaf]geh[oXpjs[tc
JgUmVeWdZf[[^[_fe\gji\mcn[oYp[rbu[v\
@]BaF\GaLdMbObV]WcYZZ\\e_bb[cZebffh[l\mbq\tcvX
CjWYZg[[`ak]
J]KfM\Th
JbW[_fadjeu\
@bBdD\H\L\O]Q\R\T\UbX[Z\[Z\i]\dbebjekal[mdnap\q[rbsbuav\
G[H\Wdgi
Vl
H\JbMkR]WVZb\d]akd
@bBbC\DbM[PlRcS\WZ^\`ce[vZ
@WB]C\GbIcLdPdSZU\Xe\d]c^c_c`[cZechbqZrfth
DdFWG\HaK]NhQcReUcV\WVXbZZ\[^\_Zcbe]f\kZlds[ui
A[C]J\KfT\UdWVZh^Zgfm[ocq\r\ub
@cP]Wdlbq]vg
@\E\NjP]Zcvc
@[B\CbDaE\F\IcKfN\OVPeT\VXXZYZ[\\i][_c`ha]cbdZebf\jYr]t\vZ
VhX\Zc_bm\ob
B[WjX\f\obsb
PdV]YfhY
BZGcH\KkO]WdX\ZYngo[sY
BXC\QlVbZ[]aacbce[g]j\lfmfrbvZ
@jAcCbDVFeG\HfJ\KWNbPVQYSeTmWVYdZZ]Z^b_abcd[hfk[l[mdndodp\qhrbsgtYva
B\HhI]OhQ]R\U\VdXjZ]f[lZob
AbB\CXDbEeHYJZK\MZNdOaPfSVT\VpWYY[Za[d]a^Ycdd\g\hcjdldm]pZs\tXuZ
DUEjK[MZObSaVd`\bcdgjgsh
HdWme\
EeV[a\jl
B[FbHcK[si
C\O\Wd[i]j`Y
FWVoW[bW
EaGbI\S\[dc\d]fghbjkq\rYtYue
Pi
Ph
W[\jlZ
C\FbGfHeK\eefhg\h]n\p]q]r[sgv]
JhT\]d^fp[
DbG\JfW\[bve
^i
WWai
Vc[\adc\enhc
@[AfBcChD\LZNgO\P[VWWcY]Zd[c\d_Ye\hcj\kdl\qbvX
@bBcEZF\GlLcPgU]V[W\X[[\_[`WjnkgtdvZ
@eA\BYCWDhEjHVJZNeP[QkT]WYZ\[ZcbdYeXh[j\q\scua
@\BZCbEZF\GiH\J[KZP[RbVkYd\X^\_X`fdffYj\k\lcp[rdtbu\vc
@\AkBVEbF\G[HfJgK\LXM\P[SYTcWYYZ[[^cabbccbegfYgdl[m[oXqasbvZ
@ZE[M[O[R]VbW\Z[\]_ec]ffjop]rcsc
F\H\L\UhW[ddejk\l\o\tZv[
FcV]Wg
PdVhWeve
A\B[CfD\E\GjJ]MdRgSfW\\\b\eghZk[qbr\s\
BgCbL[O\Wa`cffl[napbq]
BaC[GdH[IaJgL[O]WY_]ecfcugve
B\CbDcGaHUK\MgPcRZTbVcYdZZ[d\h_c`[a\c\dceWg[hai]kil\qdt[
B\P]VnWU^[q\
@\ClJ\]\^e
BdCfDVEZFbJ[RcVlWZX]Y[_\`\abcad\eef\h[ifjjlZrgtVu[
ARBbCdD\F\G]I[JbLZMgNbOgUbVkWWX\Yb[b\\^Xcgd[fdkdrZtWucv[
AZF\G]I\JWM\OcW[Z[[\die[k[v]
A[BXCcEgFeGdM[OeQfR[SbTdU[VdWZX\YeZg[\\b]W^\_Za[cdeYfTk\leobpYrbs[vb
A[C\FdHcJdL]MZN\ObP\UdVYZ\[[^c_beZhikZs]ub
F\O\PeY\hj
Yhsb
@bAdBbCdD\F\I\J\KbOdP]T\U\WZXcZi]Z_cccdde\g[hbjckbmencocr[shvW
DYWi
D\EbFdV]WZZb^ghcqb
FZW]eejq
sh
B[DcG[MeScV][f\b_c`hhb
DdHbK\TbViW[Xj_Zefj[p\ud
Waa]hhjg
@dDcG]J\MbN[T]WdZn[\]a^\`dc\d]eZg]j\l\pctcv[
R\mgo[
D[EeR\Xc_Zabcce[hfjh
@[BWCcJfM]NcP]WbXaZ]]b`Zc\f]g]h\lZm\nbq\resYuZ
Hbm]njo\
L[T]Wm[bfdofp]u\
CdM\jhm\ue
BSFZGfL\N[OcU\V\WtZb[[^b`\f[lcnbobp\rcsbvT
W[XcYk\[]d`ie[mfr]u[
C\LcWh[[fckd
ClF\I[JdNcOZP\SbVXWVZ][]_]e\hbo[
@\AdB[D\EcH\I[JcKeLYNcOYP\R[SUTVUZWXX\Za[\\i^[`YaXfYgbhYldmaoephqYs\tWuU
@\A\BcCcDaEkIkJbKcNZP[RbUdVSWYYbZ[[b]e_XbbhcjYkbldn]sdtlu\vd
AbB\C\E\H\JWK[McNjP\SfT\V[WUYhZo[Y]W^Y_[`ZaXc[dbekg\jclWnWo\pbv[
AeD]HbMZV\WfY\_lf[l[maob
GbHeO\VbWb[\aab]dblbmgo\
FhWc[\t\
RcWf_b
@]B\I\P]RoV[WXY[[\aZc\d\f\h[l\mbqbsb
ChD[GYJcL\MfNYO]S[T\Y\Z][g_dbfhhl\qbretZ
B[SgY][]_]bccdf[g\obv\
WZZk
@ZD]F\HYL\M[N\R]U]VbXgZb[[\g^W_\accae\h]lZmcpVrctev[
AfD[FXL[R[VdWkYbZ[a\ccecfdrb
F\GbInK]M]N\O\RZSbT[VgWUX[Y[_[f[g[k\o]uZv]
DUEfdgjY
W[\jlZ
B\CeLZRbVeYk[\kbl[qirZsd
AcSdV\Y\\i^\ffr]v[
A\D]EeF]IbK\LYM[N\P\T\UXV]WbZX\[]b^c_c`gaebddee]iclcmcqdsftcucvc
BiGeMhRXWdlb
BZVkWoZd[[\e^[hck\q\ua
BdGbWYY]kbsf
@\A]C\EgFbG\HbJcN[R\SYT[V[Zd]c^b`gbbccdcf[hbleqYr[tbv\
BZLsM[RXV\\\k\t]
U\Wima
@dB\CbEcFdG]KcMjOXPiQ]RZWhZ][Y^[_[`afcgdleo]rfs[v[
Cie\h\qb
@eB[FYG\H[K]LYM[O[PWSfVkWdZ]\b]d`Zc[ebfagah\qZrbsft[vc
A\B[CXGbH\J[KgL\M[P]U\VYWZXfYYZt[[][_a`bcZeYhaj\l\ocpXrcs\vW
F]OhVbW\c\
CrOZVXWZcbebr\v\
HXgl
G[IgO\TZmipbrbte
@[B\CoEbF\GfI[JdKcL\M[O[PaU\Zg[[\a^Y_\cdeff\gYkbm\n\obpZs[
CeRjV\WXXiZ\[b^\_be\hbobp\
C[DeU\V\Z\[f]hh\u\
T[U[Z\efh\ndogrk
mf
KjWee]
CeDaH\QbT\UdVZZb[\\\^]`gehh[s\vd
@WB\C\FZIZJZL[MXNoOUR[S\TZWYXXY\[b\Z^b`[d[feg\jdm\ncolpZrZscuZva
@cAgBfC[FbGbL[M[P\SYTXUdWZX\Y[[X]V_b`[a[bcdWefgek\lfmhnjoeqbs\t\u\
DfIhV\WYce
AhJ\K\LXWhYo]e_]bbl\
DcV]Wg
B[CcDgEcF\OYPZTcV\WYX\YZZj[b\b^e_d`\acedf[g]ldo]p\u\v[
D\GcM[VfWV[dh\lavc
CeDbE[G]H\JZMgTgUbWcZe[\\\]Yacbbc[d[ecf\jblZm\pZr[s\vb
BYFcH[KbMbNbOePeS\W[Zb^e`[lXn]o\plrbs]ucvc
PbWc`gmbr[
IkOZP\
@fC\D\KbL]R\Wj^]hit\vX
@[BZCcE[I]KYLZMZNjRZTYWeXaZc[c\Z]a^]`bcceYfYg\j\k[lbmenaoWpftZu\vT
@hCbPaV\WY_]
Cie\h\qb
\h
@]AiB\CYDfEdJ[M]PYQcV[W\YY[d`[b[dXf\g\hckZmbo]p[qcs\t\ue
BWCaFbHgL[MWN\OfQbSZTXWWYe[Z]\^e_[deefffibo[qar\uavc
Rj_bff
sbug
@ZE\FnHfK[O[PZQlVcWZYf_[`cgbh[jZs[v]
EbV\W[_gc[q\rj
ni
F[OkW\mb
D\Whsa
BWEcHgJbOZQ\VnW[Y[^Yaig[j]obqUvb
c\d\vg
Z\si
Pg
GbVeWaXZaccdl[ve
ObV[Zb`]pbrX
[h
LdW\Yca\rh
BcDbH[O\VkW[Zb[da]t[
WkZZcdgeu]v\
CbD\J\N\Yba]e\gehhj]lZ
F]Hg
KkM\W\m[ne
DfE]Oc[edbebl]
HbLkM]V\f\rf
Ucobrj
B\LjW]`d
CcOfUcV\W\ag
CjM\O[UiWf[\iWlcmfo[
@\AeCYDZF[G[HXJ\L]MZNYOcP]Q\S[WeXlYb\f^Z_p`[bWd[hfkZl[pYqYs\uZv[
B\CcE\H\MfOZPhQiSiVbWT[\^iecf[hdn\o\rZs\tf
EZFZHhVbW\\Y`jf]jb
BYCcDZF\I\K[L]MdNbPkQ\S[V\[h_\`\b\f]jbkZlbmcngo]p[sat[
G\[bci
BbE[GfHYI\M]O\PZS[VaWbX[Z\[Y\p][^Y_f`\d]f[hZidlWm\n\p\tku\v]
G\IcJ[PdV]\hccfbkbq[r\tZv[
@eDZEbKYMhO[RbYd\d^\_b`facuivg
G[lkv]
KhWZYb\hffvc
MjW\
@hWf
NZV]Whoe
WX[s_blZ
R[\dfltc
Wq[Z^\e[f\h]sgt\
@dC]GbM\NbO\P\QbV\WV[fbfe]j\l[n]ocqb
BjD]GdWZackb
B[C[JYLcV\W[Z\[]^X_\bZeYg}h\peuV
BYDbH]KsM[R\Zbb[kenXpWqZuY
BmGaHcJiM\QcU\W\Z\b\c[j]m[n\q\scuZvZ
AcB\C\E\GbHZJcNbOjQ[SfV[XY[W^Y`XcbeZfulbrZs[tg
Wn[\v]
AbBcCZEXFbHfIbKVL\McN\OWS]V\WPZb[X\b][_i`ba\bcdZebhfnhpbqis]ubv[
BZWme\l\
B]CbDbE]FcHXN[O\WYXfZ\[\\c]c^\_\ffl\o[q\rdscuh
DYEgFeJ\KdPdR\SfU[Vc[[\ccbebfcg[p\q[
W\Yhlb
C\D\JbL]S\Ub\[]\c]d]mcs]vh
@YC]GcHcK]M[NZOaPYRZTZUdVcW\XdZ[[Y\a]c`bb\d[gahgiZk[l[nfohpbrZsWt\v[
FbP[SoVYWZ_\ldobr\
BZHbMcVdWfZb[cgdl\o\
H[IaU\W\agecgg
mbogrc
B]W]ai
\g
O[V[WXaj
VeY\fdrh
@aAYDTE\FdHfL\NWQ\RbSZT\UWW]XX[]\\^ba[dleYfVghhYk\mdnjofpbqVrXsfuVv[
O\W\X\[\ucvh
AbI]K\OfWXXfbac\e[fbi\jcnhocp\qbu[v[
@\D\GZJ\ObWcZ[[d]g^abec[e\hpm]v\
@cBgR\ff
B[FmHoK[M\QhWiY\_[fXlYm[q[r]t]v[
BZDaEdFXHUJbMZOOPkScU\VbXcZX[\^Z_i`ka[bXcbfYgWhbiejek[lbqasSt[vY
MgOeW\Za
B\DeG\H\K\M\NRO\PbQ\RfS]T\U\WkXl\ga\bWebfbg]h[jmmen\ojpUqZtYu[vV
DgF]GaH[NdOZP\Q\WWYdZb^decf\g\hdickgmZo[rctfv[
CiScX[[a\cfbh\lc
HeKfRbm[oipbq[u\
@dB\CcD[G\HWJbKWL\OZPfQbRYSZT[WiX\[f]b^b_c`bb\d\ffgcldm[snt\uZ
AZB\H\JaK\UXW]Y\[]]\^Zmhoap\qerlt\
Gh
B\IcWlX\Y]rasf
Fkl\ni
BZDVEfFgGZH[JcPbQYUc[[]be\j\kbl[mZneqbvn
W[[g
A\D\OXPbVYWjYaZ\v\
DgOc^cehh\qbt]vg
@bAgB\CWDgEgH]KbL[OaP\QaT[U]VbWd[Z\[^\_\bmcTddg\hZjYlcm]nbo\qdt]vh
A\BdCbDbJ]K[M\RbSbThUiVbWRXa[[]\`da\eYl\ncogqerhsbtZuZvZ
@eBZC\GbJbL\MYTcU\WhZ[[\]e^V_]cld\eZhZjZlct[v\
CcE[N[OuPhV[Wc^[`[jjua
BZEbNiP]VWW[Za`\b\ckd\f\lfo\r[tbvX
MeV\Wdf[rg
J]Th
D\HeQbUXb]nZo[
AZDbGbHaJYK[OdQZUcWZY\[[\\]Z^f_\aabhffg\jbm\naoeu\ve
@ZAfBeD]EYFnHlJbK\M]N[QeT[WXZ][]^\_ab[eZf]j\nYo\r\ud
B[DbF[HdJ\L\O\W][e`\b\dbenh\k\q\
@[B\CgGhJbKbMYOVP\R[ShWXZ]\e_]`Ze]fYh[jnk[o]pbs\
jj
H\SjWdo[rW
HpSXT[ZcnZ
B[FbHcK[si
KkM\W\m[ne
KkM\Wd[dsU
@eDZKYMiO\R\VgW\vj
@dC]GcHaM\NbO\P\QbRcWZZabhl[n]qb
Kh
@iChDdGbNfO]Y[Zg`ZcZeeg]v\
C[Onj\r\
EhMZOYV[^Z`]f\jkvc
U\W[XfYf]c_ah\l\u]
E]FoHgM[QfU[W\X]][e\l]v]
@\AbOcVbWcY\]\c[ecfirX
@iAZEdG[JYR]VZWXZb\Z_]`\b]e\f[loqbs\
@eAgBXCbDfE]GeH\IiJfK\L\PcRZT\U\V\WUX\YeZZ[\\[^f`badb]ebf\h[j\kZlYn\p[s[tcvc
ehh[
@ZCcDZF\G[HeIYJZKeL]MWNYPiR[U\VeWXYYZ][[\]^Y`eb\d]eXf[jbl[mYnio\sZt[
G\W\Ybmcrj
CcJ[LgW\[e^\eZf]ve
JcN\V]Wmv\
@\Nh[d]gl\
AZBbC\DpEcFYK\L\M[P]SbWYXa[X]]^g`caZbndZf[gjhZiclYmbobpXr]tZu\vl
Vae\hsm]
B[CaD[G\JbLjO\R\^\e[k\lbv\
ClJbM]b\
@eVcW]b\j[ui
AcBbGbHXIaM\OePdQ\T\VVW\Zb[\_\bZdbf\o\rZs]t\v[
Wj[Ysb
@\CcDdG[H\IZJbLYN[OfPXS[UaVhWdXeY\ZZ[d\\][^[ced[e[f[gahfk\l\obp[q\rbvb
V]am
AaI]T\VhZ][gahvY
BjCbMZU\X[[\\ih[p\tZ
@fDZJdMnPaUdWV[e\Z^f_[c]eZjdmas]u]v[
AcOaS\UceltZ
BWChHgW\
@\CaNgWcZe[[`\a\m\oi
CZDaUgX\Zeekf]h\i\m]od
sbugvb
B\DcK\MfY[[c`\a[f\hcpbs]ti
C]HeKZLfX[[]ccfcsotc
EcNdVcW[Ybcchblh
A]F\L\McNcWYZe_bgbph
@ZA[BZE[F]H[JZKYLZMZOhPcS[U]V\W\X]Z[]\^a`YbYcdd[e\keq\t[vb
BaHgKdS\WZbbd\o[
B]H]UoZ\[\m]
B[V\Wv[\h[tYv[
@bB[EcG\J\KeLiMbNfUcWPXfZ\]b`Zd\fhg\hdlfm[n[qYrbuh
A]G\HhJaLZMcN[SYU]W\Zf[l]fcVedfik[lfm[obq]s\t\vY
A[BZCbDdJcOcQaWX]Y_b`YaZcbfbhjs\vm
BjChJeP\R\Ubabe\f\lbmb
B[Hg[f
G\IcJ[PdV]WW\hcckbq[retZvd
C[IfN\VZWbY\f[rg
A\B[DcEgFgG\JeM\NYOeQfR[U[VbWaYYZc[c\\]d^X_]`\aabZcbd\hcj[m\p[qfukvZ
@jF[GoL\V\Xc^e_\e\
JbLkOb[clb
@TA[BYCZDXEZFeHpI[JYLRMYN[OTP[SSTXUYVYW[YZZ[[W\X][^Z_b`VaYbWdZeYgZj[lXm\n\oZqarWszvU
B\C]Wj
E]F]GbO[PmV\Y[]b`\ccecjfv\
AbB]C\D[LbWf[]_\c\fjhclbsft[
@bGbTgW[[hld
DfGbObTcW[Yb[asevf
K[UeVZXeZ[_ac\jal\mgnao[
Ci
@g
@hAfB[CfFgGcHYI\JeKXL[MdOgPjQ\R\ShTZUaVZWcXeYaZ\[c\a]\^\_ibedXeifZgYhcjbp[qZr]v\
CbJbQ\SbWXYZb\e]l\u\vi
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOUPXQZR[S\TdU[VTWXX\YVZ\[V\Y^Z_[b\c\djeVfYh\jXkYlZp\uXvU
@ZB]CjD[F\GeI[JaK]MYPZReT\UZVeW[Z[[b\c]f^]a]fbh[lemcoYta
O\PhV[
W[cg
^\fhla
D[JZvh
Cj]b
BWHjJcK\V]
^\eno]t\
IjR\W[Y[r\
B[CXHYIhOYR\V\Wb[a_W`YedjeqZratcu\vb
GcL[RgWb\\`cefnapb
KfRXVeW\mhngodpq
AgB\CYD\EeFdG[HdJfMcNbOZTgUeYZZe]b`hc\e[k\l\m\oevi
BhGcO[WY
BeObR\W[\iv]
B\KZMgRmW[]\^bd]p\t]
@ZAeBbCgD]EaHeI\JXK\MYNZRbTcU\VWWX[U\Y^b_d`eabb\jbm\oZp\qcvY
RZVXW\^\_\cce\h\jilc
B\D[I]M[Vd[b^]ceeffbiel[p[rfs\t[v]
OiU\WZXd\c]heb
Qg
BZEcFgL\MdQdRdVbW\dfh\l[p\vc
DdEkF[G\HbIbN\RcV[X\`]ccdbe]sdvd
EbH[K\VdZf]a^c`\o\pf
A[HYIdJbMbOZPWRbSbVcX[Y\^Z`Zb\ccedf\j[lbm\ndrgt[ud
M\WfXcY]]du\
A\ChGbK]L[OZScUZVaWgX\Y[^gcgd[h\lbmincoapZs[t\vZ
FbH\OZRbW[Xg]c^[_ca\d\eZmWnYumvb
B\G\JSM\NgO\V]WgZj[\\g^Zbge\lcobrdtiv\
@\AYBZDaE\FYGcHdIYJhK[LZMcOXRWUgZ[[]^Z_[`dafcXdgelicmbn[oZq[reu\vY
AUBVCaDaGZHcI]J[KdL[McNdOYQcU[VZWXXl[]\d]d^c_d`Zc\ddeZfbg]m]n[qXr\tVujve
BYDaW\u\vk
Wf
`g
BkWY
G\Wire
@[BZC]F]HZIdMZNYOcRfUdYdZe[Y\b^Zd[e\fjiblenco[qXr[tdvd
mhngodpg
CcY\[\\b^[obrn
@bA\EcF\GbMZWXYbZ\[eefl[p[tZ
CYFcHZKdMdO[R[T\VcWcYb[i\e_Z`bbac\g\h[k\mdodp\rhv\
RjW\\Ze[lYsj
HbK]L[M[O\Y\[g\b_bfZjbn\rbsbteufvd
B\UcW\[Zefkbvf
AWB]DiEbF[GZJeMdN]ObPjR\S[TbWZZ]]d^Zb[c\d\ecf\jbk[lZp[q\tbudvd
BZChDZE[FfG[K[LcMbNYOZTeV\WfXbY[[\\W]V^\_\`eccddedf[g\j\lXmaoaqct\u[vZ
W]`h
@fCWD\GZH[KYL\Q\\\^e`ga\d]e[hhj]mdo\
@dBXChGgIeJcK\L[PYRYT[VZWWX[YdZ[[\\Wabb\fmh[kZn\p[r[s[tcuY
@kAcB[CYE\FYGbH\IYJZKXMTO[PYR[S\VZXZZ[[Y\Z]b^bcedZeVhXi\jYkUlZpZr]s[tXvZ
ChM]We
Jh
@]FfGYHdKbMnQfS]VeW][cmbqbsctavc
GiRY
@\BZCbDYFcGZHaIfMYNfP\QbS]T\UZWiY[[\]X`VaXced\fZg]hYm[n\pYq[rYsWt\vX
@\CZDfE[G[HfOcQbTbXgZX]h^b`ca\dde\gfhanasfvf
@[BXDfEbFhG]HgNbOWV\WV[b]e^c_]`bc]ejfch\mZp\rYu[vh
BgCbFfGeLcN[OcUfV\WdXZacc]me
C[DZFeIdLbO\QfT\WbZa\Z]\`Wacbfd\f\hckZlet\
G\H\KcM]SbTcY\Zb[[`kcZret\
@cB\H[RgV\W[[[]baZd]h]mbv\
`iv\
VpWZ[bod
B]CdFcHdJ\LcMbO\QYSgU\V[WYX[Y[Zf^Z_cacbceajdmYs\
FWRsY]Z[[[e]f]mcs[tX
gh
H]I\RkW[\]rb
AaC\OcQdVkWi[e\b_abYechit\uc
@bBeC\DbEZGbIaLf^]_dcXeXkil[ob
DdLfMcUcWYZgk\vf
@WAdBPF[GQKXNmO[P[S[U\VbWtY\]\^Y_ca[b[ccd\e[f\k]lrnUp\qVrYvY
CaG[H]KZPYQbS[UbVdWgY\[Z]\f[g\h\ocrmtbu\vf
IZOjV\W\[c\debsj
DbFdHeT]W]X[]d^[n\sju\v\
^fehh[
DhGTL\Wevg
RfWZ
CcJcM\W\XcZZafghhgu\
ChG\ee
rg
A\DfGcKjLZOZR[SbTbU\WXY\Z\[W]\_bacbYcXdZeikfl[oZp]ret[u[
AYB[GTI]OXV\[[]Zcledkfub
AYCXFbGYIaJcK\TbUeV[Zb]\`hb\cdeZgcm\qZrdsc
F]Hg
Ym
V]WcZa\cehq]
`g
@]AZB[D\I]KfL[MbPbR\WdZe[g\bc]e\f[lfqZ
B\GdLlWe[Yb\v\
DYL\N\WW[q`\b[vb
CdWb`i
DqEhF\L\WY
H\R\WYXk\Zf\oi
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
C\JjLdOcWXZZaYcb
F]H\JfS\TdUgWfXdZa]]a]mZpcs\uf
H]IdJkMcOYWe[Z^\u\
Mc`g
BfWZ
BYhbuj
@\BSDfFZGOHeJgKVN]ObS[TbUbWXY]Zc\c`abbcdd[iaj[qZs\tbudvg
BeCZDaHbI]J]KeM[P\UZVdXbYh\YafbZfeh\kZqkrYt\u\v\
CeDbEeJeK\LZM[N[P\QcScTdUdVbWQYZZf]b^c_\aadcfag\i[m\odpfu\v\
ChEbFfHeJ\T\VYX\]d`]c]e\jhnbt\
JiVd
@aA[BVEeGeH\IbJcK[L[PhQYS\UeV]WlZ[[[\Y]c^d_\bahbmbncocp[qfsXu\
WZgi
ChG\[eebq[sfte
[f
Zbgbpi
WbfZrh
eg
V][bah
EeFiGcHdMZR[W[[k\\d[hbjhq\vb
Fi
C[O\T]]chem\n]pl
Hb_gn]
AgCcHYP\R\S\WYYh[[\a_ZccrZvZ
A\JbOhTeWV[\_]c\ddg\kbo\vg
C\M\RmV[[b\[bb
B\^Ygmq]t\u\
BgDdF[GbJcO\Q\V]WZXbYd\c`[cbdZedfckZpfvf
@dC\I\NjOVPoS]T\VYWZX\YXZd]b^]_\`\djk]p\t]
MjWa_]`aebqct\ud
Jn^Uu\
A\JkZ\
N\R\Wbjcl\ti
@eB\CdJcXbYcZ\\i]bh\p\rf
\h
@XB\C[DgF\HfJbKiM[S[TZU\VdYcZe[c\Y]e^d_c`[a[b]c[d[ekf\k\lUmVnVoRpgqeretXvW
GcHbP\SgVeha
@\CaF\G[HfI]J]KlMWOcPdRXSZTbU]WbYYZ]^[b\d\eZf\hdo\q[ret]
D[E\G\H\I[K[PdV[`ihZj[
D\FcH\O\Q[lcm[nio[s\
B\CVDfG\J[KbMfO[UgVZWe[Y\Z^Z_\`aa[b\c\djeZlcmeq]tZub
C\J]M[P\VkXe_bbcc\e\hfiatZv]
HbX]ohu]
@ZB[CeDdF\HfIgJZLYM[NjOfPdR[SVVYWc[[\Y]b^\`ba[dffZgbhijfm[nko\pdrdsZtZu[ve
@\EaM\N[OZV\WZ[f\[_[e[jkm]
CeFeHbIbKdQ]WdXdY[[\_bhcl\n\o[pgrd
@[AXBfChD[E[F]G[H\JWK\LbM[N]OcPgSfU\VeWbXTY[Zb[\\b^\_g`dacgbhZkdmXoapWsduZv\
CdMiO\`i
C]DcF]G\H\J\L\OVP\WYXcY\`dc[dhe]f\h[j[liu[
W[vi
DgEeF\L\
DhW[vZ
D]EcW\vl
@YAZC\E]HeJcNYP[R[SXT\UdVYWUXbZ\[[]c_b`Ya[bZc\d[gcj\k\mcoepeqbr\sXubvY
G\JdLbMcO[Wj^[a[lbqbrdsc
B]C[EbFaNiV]WZZa]a`\b\d\f]lfr[tbvZ
U\Vp[b^[h]vZ
BYHdJjW\n[
CWD\HfIrN\OUR\Wb`]a]f]h]o\pes[t[u[v[
DaQ\ecl\vg
BYDfQdW\dcvX
AcDaHWKXM[P[SeWUYdZ[\\]]_j`\a\cbj]k\
IgO[o\q\s\
G\W\Ybmcrj
@eGhcbl\
B\CbFbGcJVKgL[M\P\TbVWW\XiY\Zg\]^\_cabcZe[p\s]tf
JbY]`hrd
H\W\Zm[[]\`\l[
F]OhVbW\c\
CrO[P[VXWc\\ebv\
BeL]Wn[\v[
TZWeXb[[fZhZj\k\lkmeudv\
BgWY
B\CcDdOdTbWYcbeh
V]W[ebtn
Zbvi
U\W[XfYf]c_ah\l\u]
BjGgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
GdLeM\O[T\W\Z[\ce\f]tfua
BfHWTcWc^\gl
SaUYmjpbte
@g
B\DeF[GgJ[N]O]UcW\^]_ZcdddkZl\te
@\BXGbJdNgOaV\Z\[Y^g_\b\e\ihq\t[vb
FjR[dhvi
CcXie]rdu\
BYCiE]F[GbI\M]NdP\R\TXVbWgY\ZZ[Y^\_W`bb]ced[eifZh\pYq\r[tc
@\A]EdFfG]HdJgL\UeZg^Z_gaZb\gZl[mZo[q\r\u]
JiW\Zd^bae
@\OZP\_hc\jel[
W]]dtf
BWCcGZObWc^a_eeh
@YAYBUCWEZGdHdI[L[MUN[O[P\Q\ScTUUfV\XgYYZa[X\X]i_X`YaZb\dZeXf[g[jZk]lZmenYo[pZrXsUt[vY
BYW\ekg]
E]FoHgM[QfU[W\X]][e\l]v]
BcKeSbVfWZYk^\adj]vZ
BXC\E\G\H\I\JVLiV\WZY[\e^\_Z`\b\cbd\ehg\j\lYo[q\rbsctbubv\
R[V\Wg
@oAXBYCbGTHYJmK[LbMcNbObPdQZR\S]TYU[V\WfY\\\]g^Y_Z`kadbYc[dZecf]gZheidjclWmWnZoUpgq[rdsk
BYDfEhF\GZHbK[M[NfOcR\S\T\UeVYW\XbY\[\\X^c`kbbcgf[l]o\pZrZsavc
B[DZHbJZNlOYPfUgVbWdX]\e^[ebfbj[m\n\qZr]tX
N\OXScTbUbZ]\e_c`\eehclancrdub
YfZivZ
KiZe`\hgt\
JeN]O[Wg[b^Z`h
@jGdLYO\R\VfWb\acbedfil[r\
C[V\Xa]hu\
eZlbmftgv]
fZrh
BdH]J\KfMeP[R\SeX[YiZb_f`\a\dcj]k\p[q\rbt\
DlEgG\H\IeU]W\Ze\[`ec\eev[
H\TbUcVbWg
VkYfa\cae[
CbLfM]OaP[R[SbW\Yh[\f\uev\
DbE\FcHZLeMfOXP[QWRcSgT\UbV\WZXbYY[c\a]c_c`ebZdheZgaibj\m[nboZqer]tXvc
A\K\Yi[c
@\AbB]CcDbEfG\I\KcP\U[VeWYXaYe[\][`ZaZced]fagelZm[n[o\p\qdue
AcBXCZLhO[PbR\o]t\
@dCfFhMeOdPfRdSfV\WZ[\\\`mvf
WnZY[Yadbcl\
W[Z[[g`]bc
@cBgCYE]H]KcL\PcR[TZW[Yd^c`YdYebhZlbo\p[q\re
C\DfEcF[JdLVM[NXTbU[VYZ[[cabcVe\lmnftcva
@\CbJbPcR\V]X[YcZc[c]n^Xaedbgck\lcrZu\
BhGdWZf\
@[C\DgEdGXLcPbQcSdVbXbZ[]e^\fdg]hZlfmdpavZ
LmV\WX
A[CeG[IXJeL[M\NZOeQcR\TYUbVYWe^Y_Yabcbdbechbjbk[m\nWoWp\qgrcsbtZva
C\FbHcI\K\V\W\fhn]p]q]r[sg
^i
CfD\E\J]LhM[RXWZ\\eghZqb
V[Yh
EcL\R[TbV]W[_Zccechejlt\uc
EkWj\\f\hcq\v\
R\Wk\gaa
G\H]I\M\N\RcT]VYWlZh[\`ae\g\hckfl\pfqasdv\
F\GbInK]M]N\O\RZSbT[V[WYX[_[cbf[g[k\o]r\uZv]
W\`i
@gD]MnO]X\[Z_]`ccadal\v]
K]McWVZ[[ph\mfo[u\vW
H[U\Vf`[e\gi
B\RjWWrc
DbH\N[R\W\YcZb[crht[vb
NbOfP[RaSkVY[]^\_\f\l\obr\
\g
@XB[CZHYI\K[LcMbN\OdPfQ[R\SeTaXbZb[d\\]b^\_d`ifUhcleoZpbqds\
@iAZEdG[JYR]VZWXZb\Z_]`\b]e\f[loqbs\
@bC\JZM]O\U\WkYbZ[[b\Z^[_ac\eafbgZhhk[lcmbo[pdrbt\vc
Gh
C]GbHaL\Wf[b^\vX
C[FcH\J\L\TcU\Vc`eh[lcpcqgt[
@cB\E]H]KmMfQ\S\WYc[fhl\r[sUu\vg
C[EhMZOhV[W\^Z`]h\jir\vc
B\J\MaOcQiVmYdbdp\r[
V][bam
BdCYGeJdKaLbM[PbR\ScUbVZX\YZ\j^f`[c\j]kcp\tUv\
ChMgOeRkv[
B\JYLjRaWYZg[]\deetc
CcF\JcN[V\WbXb\[]d`\cbffhej[pZqcs\ulve
C]GiH\IcLcN[OiPYV\W\X\_b`gabraucv\
@g
@cA[BZCVEgFcGWHYKbL\M\R\T[WjX\YXZX[c^[_[`kbbccdZfYhem[r]uZvY
^hc]
@cAcBZHbK[MZNbOhPdShT\VfWjZf\[]Z_]`ebbcYeXfUhajbldncodpYqfr\sbtWuW
RZVXW[Zb[b\\^\cee[h\jltc
HZL\N[U]V\WZ]k^Z`pa\ebm\q\tZ
@bAcBWFcGZH[IXO[PZR[ScUdXcYZZc[\\n`bbaedhbj\l\mVr\sYt\udvY
CoDdIdMcPeT[XbYd_bictZv]
Wf
HbIhOcR\TbV\WY\\l\r[ve
CZFbHZIbO\RcS[T\UbVcWYX\Y\[[_[baehg\h\lcqYrhsdvf
@eAgBXCbDfE]GeH\IdJfK\L\PcR\T\U\V\X\YeZZ\W^f`badb\ebf[h[j\kZlYn\p[s[tcvb
@kAcB[CYE\FYGbHZIYJZKXMTOZPYR[S\VZXZZ[[Y\Y]b^bcedZhXi\jYkUlZpZr]s[tXucvZ
@]FfGbHdKbMnQfS]VeW][cmbqbsctavc
@SB\DbE[FfK[O\RdS\TXU[VdWcXbZY\\]a^X`Vabcdd\ebf\hZl]m[pZq[u[vX
BYDbEcHdLcRdWb^d`ac[eZm[rZvh
K\Rf`ipiv\
IhWZ
ehh[
AYC\FbGUH[K\PcRbTcUeV[Zd]\`jb\ccgdm\nbrdscuc
B\D]G\HlJVL\M[NgO\V]WaZj[\\d^Z`ebgegj\lcs[tiv[
IeJmM\OYu\
JhWg
A\E\FbHYI\JeMfOQPcScUbWYX\[b^e_\bZcdebfZjgkZl[p\q]t\u[vd
BfC[EeFgGcHdMZR[W[[j\ed[hkjgm[q\vb
A\OdVZWYZ\[\^bddechbvg
@eB\CeJcObW\XbYcZ\\i]bh]p\rf
@ZCcDZF\G[HeIYJZKeMWNYPiR[U\V[WTYYZ]\]^Y`eb\d]eXf[jbmYnio\sZt[
@\EaM\N[O[R]V\WcZb\Z_[dce[jkme
CWInN\O]R\`]a]f]h]j]o\pet[u[v[
DaQ\ecl\vg
WnX\[Zhesj
G\W\Ybmcrj
A\BcE\GdI\LfM\OePbR\SZT\U\W[Z\[c]]_c`[a\bXd\fZgchYjbkal[m[nho\pYq[riuevd
G]PcScViWZYb^\adcbv\
GYK\M\N\VbWg]\^\_ja[cbedh[k[tW
@cAiD\EZGeIXJZL\PYQ\SVTgUXWbXdZc\d]T^b`bb\d[efhdobpVqdr[s[t[v\
@[B\C[EdGXIbJ]LbPbQcSdVdWQZj]c^\cffdg]hbjblemdpavY
CaEkHaW\
BWCZDeLdM[NiR\TZVeWj\b^S_[`Wcle\gchXk\l\nbr\t[vY
IhWZ
C]GhH[LjWX^fv\
DYE\HkJcQbUb[bdhkZqbvZ
C\DXEaGbHdM]ObQ\RaT\UcVnWj\\^\_cbbgambo\qf
A]PbUcVfWfZZ[\`]ago\vb
C\Zb\g_bebtc
A\OfW\Yh`grZ
@\AcB\ChDZE\F[MeQZR\U]VcWSX\YYZi\c`aa\b[c]djeYj\lanbpgqcs\t\v\
BgCXDdHkIcKbM[OZPbQbSeTbU\VWWcXY[X\j^\`]cUeaf\j[k[lao[qZrctevZ
HbW\sh
B\DYE\HdJdLbNgQaS]V[WZX]Z[\f]b^\`cb[dgkgl[ndo\pet\ufvZ
hi
EbFbMeO]PeTZYj_[j]r]sbug
@eC\Zf]fa[v]
C[E[FZG\J]KbV]W[Y\[[\[_hebhejdl[n\obp\sdv\
@\]g
HbVf]bf[qbrgsb
`g
@hAbCZFYGbH\I\JZMTObPcR\TYU\VVWeXYY[ZW\c]c_g`Yc]daedfaicj\l\mbo\pVsXu]va
BaDcG[HSJ]KbL\NZOaPZQ[SbU[VnWWYe[Y]Z_[b[e[fbhjj[k\l[mYn\oXpWqWr[tWu[vZ
AgBYCXK\V\Wijbl]pctc
AhBVDWFaHhM\NfOePXQgT[UbX\[d_[`bbdc\dffUgahZl\mbpZqXsYtbvf
BdFhc[
B[C\Y]Z\[Y^\ccgbhjoYqZr\
@[R\TcVdZd[e`bhh
B\C[DiEbHaI\J\LhO[QdR]T[V]Y\[V^b`bb[daefhcp]u\
D]Wg[h\[]\ed
CeHeI[M[OdTgUfVdW[Xabid\e]hem\o[qbsUv]
R\VcWk
QfVcW\
F\IhVcWW[e\c^a_[`Yeefbg[hlj]l[naqa
A[JdM\OdWc\d^l_\c]h[pavY
FdH\Wjmet]
@\CcE\GcHWK\LbO\R]U[VaWdXbYb[]][c]eWh\jbpnsdu\v]
@[AVBeCZD]EZGbHgIYKaL[MaOTP[S]T[U\VSWRYfZZ[b]d^c_\`\a\d\ehgfhgjWk\mYocqcsct[ufv[
@]H[J\K\M[T[UsVf]\^]bZe]g\h[mYofp\tfu]v[
H]R\UfWUebfpmbng
B[CaDgEfF\G\JbLiO\R\WX^\e[hWk\v\
A]E\FiGbHfJbMZN]QbRcUZV]Y[[Ycbe\i\k[l\m]o]p\r\sZv[
FbHbIbJ[M]Z\^a`hcYehkhvX
DhFdIbN[QbWbX\Yb[b_\bdechcncp\q\t]vb
L\RcW\[k\]cbk]l]
@[A[CbDgEfFUHdIdJZK[L\NdObPbRYS\T[UXXcYeZb\i]T^X_Y`da]cYdge[mbodpWrhuWvc
AfBZCdDcFcGdHXJdMbN\U]VgWZ^c_cc[f\lZobsgu\v[
CoM]b\
BbGbIbJ[OYWeXeYc[Xf]resZvl
CZPiSdWZccedfX
Nc[Zcflhm]v[
EcGaN\ObR]TbW\ZZ^Y`Ybfe\m\r]sbt]ur
AXBlEfFcH[IiJZK[L[MTNgOXPfQZR\TYUbVbYaZV\[b\cZd\eef\gbk\lctbuevY
@dAcB[HhKeMcN]TfVdZd]c_b`Zbbccdee\gbh\mcncpfrYt[ua
Wg
HZJ\TiZ]e\fagm
D\EcFgJaPeSbUbW[X\YeZ]\c`\abe[g\h\n\p\sa
@[BWChEcFbHfJ[LWOgP\R\TdUdV[WYZb\Z]X^i_i`YaccedUeZfXgah\lgn\pWq\s[t\u[
B\I\QnRcU\VVXgYk]\_\ebf\r\uYvY
O\Xhh\reu]
C\OiTcW\
HbW\sh
BYhbuj
BbDcI[L]M[OhP]SbV[W[Y\b[cbe]l\p\
Pi`]
CbFbKbV\Wnp]
LkWY
BaC\E[HcJ\P[UbVfWc[[\Z_jb[c\dceZgchbjao\qer\s[vW
B[C\FYM\W[Z\]\^\a[esi[
BiGcHXJ\OfU\WZ_Zb[cdh]kZqh
B]HfI]KbO]V\WcYiaccbvb
@bC\D\E\HZJcM\P[SkUdVgWfY[ZZ[]][^X`gaedYeZf[lbp\r\sh
FgGWHdJWK[LcNbPcQcRbSeTdUZWYXfZ][\\Y^W_Y`YaabicgddfdlbocpdsVtc
@YAcDbEeF\GbHSKbQdTeUiV]W]Zc[]bZd]edg\hfi[m[sbt]v]
@ZBbCbEeFfHfJ\VZWbX\_\jhmanbq\
uk
CcW[\k
KfT[UgVcXfY[Zb]]a]h]p\r\s[
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
[gbh
B\C\HVJ\KdL\M]O\PbRbU[VcWXZ[[f\h^Z`beagqhdl\m[o\q\r[tdvb
IjOZP\V]Wfqbv\
@\A\BYC[DcFbG]JeMcOeT\U\WZY]Zf[b^Y`icbfbh\qasbu]
BfD\HcJ\M\O\V]W[[[`[d\lWvn
D\FbJ[ObQgU[VcYmZc[\\d^W_b`babcVf[hZlcpZt\v\
@fD\HbKcL]R\Wh^]hipevU
@bAWBZD\EfFfGVHdJiKgL]MdPiQ\SbTXU]W\XbYgZZ[Y\c^[_cafccdbeghbl\qXrht\ufvf
AcC]H[JmLbM\O\SbT[VZY[^Z`]b\effdu\
BbCaDeEeGbHbIfL\MbNZP\R[S\Zd\b_[a\b\dhebfbidjenaocq\s]tbubvc
LbTgWe^\rbt\
AbCdGbHZIdKZOkP]QZTbU]VYXg[\\\]\bVeZfYg]hbk\ohpZrbsctcuXv\
G\HdP\RYSjVcY[_b`[ecfckemgoWu\
F\HdSiV]^b`Zk\qb
G[OdS[U\VjW[YbcepZ
KbS\WZoi
@XB\C\FVH\I\JfK[LcMZOcQUVhW\Zd[\\c]b^W`Yafd[hdibmdp]rYs[tdvZ
Jbug
@[BcCXGfH[IaKdMYOdP]RYT\UdVjZ\\c]b_daeebh\jdk[lXnaqZs[uevZ
CbEfVZWj[febo\v]
A\BNCdEbFaG\K]MUO[QeT\V[W\Z[[i\\]\_baabfcZdZeifXhdl[m[nZp[ritc
@bA\EaH[JYTdVcWcXgYa[[]ZjalbqZu]v]
@\A[B]CcEgGXHdKbM\NgObPbRYTcUgXfYc^W_accdcgbhbibk\mRoeparbsct[uavh
AgE[GcJ\OcScTYV\WeY[Z\^c_]`\g]j\mcndobrbt[
B]CWDcFZGdI\JfOZXf[\]X^e_]abd\f\gbhgobq\rd
Wp^\ldp\
@\AjB]CgFfG[IdJ\KWL\NdR\SaTYUdX[Zi]\_[acbecZeggehbi[nbpZrlt[
F[GZHcO]Xd_X`Xa\cgigjdt[
@\AkC\D\EbM[OiPdQ\ScVXWZ[\_[`\addch[j[kcv[
B\DZEeFhIbKdM\TdVdW]ZZ^[`]abc[fhh\s\ua
BZG[KcOgPY^\bgcaeYfmlbmcq\r[setdu\
WZgi
AfCeDaF\H\IaJcMcO\RaT\U\V\WXYbZbb\ebfZperbv\
GcM]SbWg
@\A\E[FbIcK[M\NbOdPaQ[TiU\V\WfXdZf[c\\][^T_Za]b[cXfZgfhgibk]l\mdn[o[pWqbs[tbucv]
AcR\[h\g^\e\fihan]r[sbtf
@iAbC[D\HVK\L[NYQcRbUcVhWbX\Zd[Y\e]a`da\b\cXd\eWh]ldmWngokpVrZsbtVu\
JYW[Zm
NaV]Z[jcpj
Yi
Cie\h\qb
V\[e_dhdtdv[
A\B\CbH]JcL\Zk[\`bc]
ChFaS[TaVgZdcc
JeVZ\g_bcbebtcvf
FfJ[KiO\W\X\obu[
DdM\VqX\r]
B[J[KaZh]\echYpgs]
W[ZZen
@dI\L\RsSdV[
@aAYBXCUE[F[G]HZJZL[M]NbO\R[S[TYUZWeZl[Z\\]b^b_\`cb\c\g[lWo\pgu]vZ
EdJe`gdde[iblb
AoL\R[WZ
AtBWCbFUGbHTK[L\O\PbQ\R\TVVWWRY[ZY[V\Y]Z^eahbZc]eYf\g\j\k[l[p\riuZvP
A[CcGbIdM]P]R[UbWg[e]a`\c[e\h]kd
DgM]O[PZT[Yh^\a[d]e\f\p\rc
W[[i
Vc[k
Xb_eeihet\
VbWeXg^\f\lZm[oorcvc
@]CcE]G[IbM[OZP\Q]UcXg^Y_g`ba]cceafhg[idl\p\q[sjtfuZ
YaflrW
GbHZL]R\X\[\^]_l`da[f\k\nboav\
@dG]I\M[P[SiW[Y\\[]]^e_a`cecfYhbr]taufvb
N\PgT\VfWX^Ycc
W\Z\[dbi
B]CYEcJdL]MiUaVTWlZb^c_\`[c\dbfggiqcr[sft\vd
@WA[B\CgI[N[PhRUScT[XcYY[[\c`ZagcZd[e[iblXmdqcrYvc
@dBgDbGfHYJdKYL\M]OaRYTbU[WZXbZZ[Y\c]j^c_Z`Xb\d\f]gchji\l\p[rbtZuY
BZC\HgJZKlOXT\VcWhZh[U]abefahZm\p]q\v]
C\Jis[
Vi^[ga
BZCdGaMZNbRYSiWYXc[ge\feldo\t\v\
X\sg
D[NcV]WX^clq
@bBUCVEdFXGmHVI]JXKYLXN\PfQZRXVRWPXZYr\S^Y_W`cafbZcce]gZh[j[kUl\mZnYpZqTrns[tYv\
AfBeGcM]O\P\RgXZ^h_cc\fcsdtfv\
GYM]O\PZT[Ym^\a[d[f\p\r\
@iB\CYM\ObP\Se_c`Zaed]flh\iblbsbtX
^\eqt\
FkQcW\XbZc]Z^fh]ldnZ
_pa\
@]A[BdNdUdVYZi[[]Z^[_ibbeagbhcn]sbtb
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kbme]h\l\qctZ
@[AfB\CeDYE[GYHjLZMWN\OZR\S[TfUdW[Y[[Y\\]e_X`cc[dee[fYgchckflbnZo[qhr[uZvX
Vg
VcW][oc\l[
UmmZ
IjOXW\c\
@eCYFcHfJ\QdR\WiX[c\eclYqbsfu]v]
AfB[DZF\L]M[QZUcX[Y\[\_Za[bZc]dihZjdlkm\n\pdu\
A\BZCoDbHYJ[OVRYTbWiZ[[\^f_e`ae\jbq\vi
B\C\HbJcMeNdWb]f^geZndqc
GbOiP\tb
@gBZCcDdFaGfHYJbKXN\OcU\VVWVX\Ze[W]b^X_jajb\cZf\hdl\n[p\qa
BfDeGdLYM[OgPbQYT\WcXYY]ZZ[c][^\_c`eacf[h]oZq[tZv\
O\l\vi
A[CbD\FbGeJgT]VcWY]c^\_]fgjblcq\ub
Vb_[ckfZ
B\DcE]GcH[JXM\O\PZRXT\XcZ[[]\h]f_\`\d[ffhcj]p[sctc
\g
F\MfWhi]qWrh
W[Yp^[r]
G]IlOZV]Y\
RbWf[i
HbW\sh
HbKeW[^]f]h[sju]
BZE]V]W[eovY
L\Wjhc
B[JUKbL]MbPWUXV\XfYgZd[c\d]ia[e\g\k]lcmbpdq\uYvZ
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s[
AbDbE[GbH\K[S[ViWfXdZ[[Y\b]\^Y`]bYcfdde]fZlgo]p[tZ
F\HbJbW\[ifbt[v\
M\WgZ[]b
B\HcKhPgRdVZWU[cacc\ekh\mb
C]W\_[adth
ObVZWk_b
VbWfle
Cb]g
@XB\CeFYI\JWK\O\P]S\TVVWWcXWYZZX[[\\]~^V`[a\d\eXfYhYj[lZmSn]o[pTq[r[sYt\uQvY
B\C\D\EcHcI\MZN\PgScTbU]V[XaYdZd\\]\^d_a`Zc]dbj[lembo]pbqVr\sYtbubvc
F\VmWc
B\WWZh[blY
CeM]V[WUY\Zg[\]h
B]Wjnc
HbJeQ[TeZd]g^]c\
@[B[E]HeJ\MZQcRdT\V[W[X[ZZ[\^a_\b[cfe\f\j\mXnboWqbs[uevZ
P\W\Yo^[
FdHaJ\KYMcOcQdTeVeW\[]]\aZcceaf]geh[oXpjs[tc
@bBfDaH\L\O]Q\R\T\UbWYX[Z\[Z\i]\dbebjekcl[mdnap\q[rbsbua
@fBaDbEgFXGZJbMcO\PmVXWdY[^Z`ccXe[lbq]uavi
B\JdL[O]SYV\WlX\Zf[Z^b_bbbd\e[f[lYobpbudvZ
@dAcBXCVDdGYH\I]K[M\OUPWRbSvTbU]WbX]Ya[b\i^[b\d\eifbg[hfickYlbpZq\rXtfu[
BcLdVbWZZb[\_\kitd
BbC\H[JhW\ug
@bDZGcJfKbM[PbUdY\[[^ie\laqbucv[
B[DcG\MeScV][f\b_c`hhb
C[DcHbI\MfOeThWYZ][]d[jgqdtb
Wf\h
B[O\PbSqWZY]cag]oa
GbViWbXZaccdl[ve
ObPgR\VZ`]pbrX
@iBaCcF\G[H\MXPcS][b`Zacb\chkbpitbuc
BZGjShca
R[V\Wg
@\AbB]DbEfG\H\KcObP\ScU[VgWYXbYi[\][`ZaZd]gem[n[p\q\s\ue
@dFh
DbR[W\cfdftivb
@YB]C[EcI\K\L\RbTbWgXbYd[]\c^\_Zadebjfl\sbt\uc
DeU\Z\[fh\
B\RjWWrc
@dG[OdS[U\VhWdYb^Y_Z`ZccpZ
BaWcZj[c\cl\tbv\
W[eigat\
VfWh`[
@eC\Zf]fa[v]
CeDcJhL[RbWXbegb
HbTcU\]bfXro
Vh
BZCdD[FdHWJeM[PdRoSbTYV[Zd[X\h]\a\b\fXoZp\q\rdset\ufv]
BeDWEgFhG[J\KdPeT[WYZ\[\`[cbddfcgej]l]ndpeq[uh
DZEcFjH]JaPeRhSbTfUbWZYeZ]\c`\e[ffg\n\
AdBZDcE\F[HdI\M[OeR[SYTcU\XnYf\[]W^\_cadcZehfZl\ndrgsftYuY
AaBdGdNcU\VccbhXk\l\pi
B\GaIoR\T\V\_\`\o]u\v\
BbJbVeWcug
@\A[BdNdUdVYWYZi[[]Z^[_ibbeagbhcjbn]sbtbvb
@bAbD[E\G\HgJdNbO[TiUXVhWVY]Zd[c]i_\addhebgYhWlamdp\qcsYvZ
@dD\EdFaGdHZKZNbO]T[[Z]c^p_Xb[c\efm\q[r\ucvb
@[EeG[IZN[OePYSfTfVeWXXcZc[V\\abdfedf[h\j\ljmdv[
G[O\SgVg\heeua
F[P\SZTZWfYie]f[l]nbocp\
DcHbI\MfOeThWYZ][\d[hdjfqdr]tb
B[e\kk
@gCXD[GiJaM]NbO[P[X[Y\Z\]j^b_V`acfk[lco\
Yo`\
E]H\O[PqR\ScV\W\v]
BdCeKcRZTcV\WTXe\ejbkfpcuf
CdF]H[IbJaMeScT\Ucc[risb
@fA\CXD\GdHXL]S\U]XWY\Zf[g]fa\bZcbdbeZfdhZkelbmdobqeres\va
AZB\DcE\F[HXIdL[OsP]S\VYWWY\Z\[Z\]`YbWcce[h\k]m\n\p\rYtW
OYWkoc
CQE\F\H]I\JZK\OXP[UdVfX[Z[]c^X_ibfcbebjgl[mgncp[q\sguYv[
G\JcOdR[VaY\]Z_lc[fguc
HbLgO\WY[\]b_Yc]eefbhmj\s\tbue
BmCkDXFaH\JgKfNZPcT\VWWUXdZh]e^\_[cYe\fmk]l[nWo\qZrjvh
@eBUDfEeFgGkHZMjNeO\P\UbV[WZX[Z[^d_Tb\cbdbeYickZlZq\rb
V[^ee\lctgv]
A]B[CdE\H\J\OlVkWc^\_[`[accdeghZkcpZ
AbC\GYK\M\N\V\W[[\][^\_qa[h[k\tZ
B[C\FYM\O[V[WbZ\[f]\^\a[cceoi[
HcWh
@cAZBYC[DZE[F[GbHcI[K]M\O\P[VYW\XcY[[\]k`ZcniekXm\o[tYub
Yg[e^ilZq\
Rcmpo]
KbWYZ\[je[lbv]
WYZj
B[DYH[I\KcPcT\VZW\ZZ][^db\ego[qbu\vf
@\Y\^Zjg
C]DZEcH\MdN]ObPaTZU\Ym\f^[_Y`cebh[jXkbr\sbugvZ
X]Ylnc
DaUgZef]h\i\m]od
B[DnEhF\GfNYO[P\WZ[]]X^\bdd[echajZlbv[
sbugvb
Uh]h
RfWZ
@eC\Zf]fa[v]
B]M\VZWdb]e\gahcmZq]s]uiv\
D[TeWYX\[[^ddblbrbvc
@cC[DYGeM[O\VaWcY\Zb[e]iddlYv\
@bBYE[FdGgHfKbL\N\PbQbSdTZVbW\[]\b]c`[a[bbd\gehaj\mZnYo[pmr]sctZu\
B\CdDbG\K\MfY[[c`\afd]f\hbjcpbs]th
KgOYg]vf
GgW\Yddd
W\Zh
AhM\RmVfWWdgf[
H\L[OhVkWW
AhO[PiT\UZV\WiZe[Z^b`fdYh\igt\
AeCmG\K[MeO\P\S[VbWVYc^Z_[`if\hfl]s\uev\
CeDeHeWYXZ\dabkb
@ZDYGcHbKaMcNjWX[g^]bcdae\f]lZmat\vZ
IgJcObR\Wd_becubv]
A[B[DbKbMdN\O\WdXhY][\\\^c_bh[m[qZt[ug
@[BbDlEhL\M\O\P[U\[[_jcbddp\t\vb
@cJbRfuf
IbOfPaV\WZZ]\\^\_g`\cdq\
@eHkVaWXgaqhscuc
BYCbDcHgI\NaQbV[WgXcYdZ\[Zc]d\e\frg\lVqZr[
H\KaRfW[sc
@\]g
B\OWQ\UbWfY\[je[hitc
CZGfKfTbVmWb[\^aaddaqcrcsZ
@\B\C]DZEaGbHbL]M[NYO[VZWYZf[c\]ebg]jjlgm[s[t[
H]V]Wg[\basc
B\Hf[d^d
CgO[V\WbYc
Nc[hu[
@[AbB\C[GfH[IaK[LYNYOfPeUcVdWeX]ZY[n\f]X^Y_W`[agbVedfdhnj\kdlYp[rbteufvd
CdKaWe[\_el]
CfJ\K\T]UZVhWTY]f\ohrb
ObViWce\
JYKYMXNbOZP[R\SkVfXeY\e\f\lam\odr[tev\
B\KmRX
VbWcZb^[g\hYl[metcvi
Wa[bebgh
A]CZGcH[McTiW\]c^fcceckbrc
AdGZIlJ\PcR\T\VZXeZ\][_bacebf\l\tbu[
@bHaIdJaLfM[S\T\WgZ[\\_]`\fikZlZnbqZrgt\v\
AbClGYJcM\O[PgWfZh[Z]c`\bbdaecfeh\jXobp\r\t\ucvg
AdBYDeGdM\N\OhPZRcSbT\WWXZYhZ[]]_ce\o\q]rZs\uYvU
@[B[C[GfH\J[M]NYP[SbTdVc^[_[aneffXh[jjt[
AZDlHbQbUZVeW\Y[`aefl[vY
D\Uke]
B\D\FeUgbgeZhlk]m[q\vc
DhG\WUZn^d`Ze]hbvh
C]FcHcUge[g[rbu\
CdDbFZHaImL[M[NYOcPhR\SgT\WYYTZ][\^[`\a[b]fUkemardsbvX
A\C[E[G\HbI\J\NVP[S\WcYc[\\d^\_[d[f]hblbudvg
B[DgF]JcL]NfPbQdRdVeWZ[eaceYh]jfkfncq[
OiVZ[b
Ph
ChH[L\N\UbV]WZ[Y\Z]Z^Xc\d\esh[j]tYu\vZ
@ZDiEaGbT\WcY[f[vd
Vh
B[V]Wmd[f[lbvb
HcI\SbT\Y[cde]f\g[mcqarg
N\PgT\VfWX^Ycc
ek
AfE\GYHZKdO]ScUbWmZ\[X^Y`]ccfem\nbq[sXtdvY
DiEbFZH[IZOrQ\VXXcZb[]]e^Z_dabb\d]fVg\hckYteuavb
WX[[lj
UbXj]W^\ods[
NiWWebhf
A\M]V\^cefhmm[
CbEcLcV[WtZ\\dc\d\h\l\t[
AbDcG[HRJaKbL\NZPZQ[SbU[VnW\Yd[\]Z^\_[b[fbhZj[k\l[m\n\oXpXqUr[tYu]vW
HdW\Z\[dbi
CpJaN]O[WX
AaFcGZKbL\McObPVQ\SgTbVYYbZe[Y\\^Xa[bdc[d]edfXgbj]l\mXo\rbtYuXv[
RiW\\\f\
M\WdXd[\]Vrb
@]M]NeOZU[VaWYZj\f^i_\b\cadgedfbj]qbu\v[
BbCYE[FVGbHbJZLYMcN\OaPbQeUfVeYYZY[i\V]f`Za]bdedfWg\jgkYldofpcqgr[sWtav[
DeKcNcOdWQZc[b]]accYd\eVhbjbp\
CfEbH[JfK[Ub[W][_b`\a[b\cWeefdkdlbm\n\r\s[tYukvW
CXD\GdH\L\MXObS[VdWWXeZ\[e\c^\_\d\fehekevc
Rheft\
CeEdOfW\bmqd
AeB[C\HWI\J[K\O\RWTbU\WYXXZ[[[\b]c^d_f`\bVd\j\k\m[p\qYu\vZ
B]DhJlV\WZ\b_glbp[q]rdv\
BcKcR\VYW\Xd[]^X_gecjbkepcqjtfue
AbCfD[F\G\H\JcM]OZT[WbXbY\\\]eabddeZhekambncqitbv\
@aE[FkHlJ\MZN[P[QbR\U[VXYc[Y]\a\b\fbiak[l\nYo\pbrYsZuZvZ
CZD]G\Jh`kuZv\
@dAhBXCdE]FXH[JcLVMYNYOZPbR\SZTcUbXdYTZg[b\\]c_[cZdggohlk[mRnSoTpYqbr]tZuZv[
JZ^hgj
JfLfThWQ
@cCgFYG]HeL]PfVc^[`[adh[l[qdrfs\
FhHmO\V[W[]\`ddcf]lZo\v\
OoVg[Z_\
@cA\BcEcGcHgIWJaK\L[M\N\ObPgR]ScT[YYZ[\b^W_]a[b\cddYfYk\mhn[r[t[v\
BZL\MfRl
OaP\R\Wc^]`]afjjq\
AdB[C[F\GbHbIbKcLWR\S]T[U[VbWjYZZe[Y_da]g\h\n\o[pfqbrevZ
J\L\V]Wh_bccfah[jZ
LlVbWSXlZ][Wj\k]p[tdu[
CkWhZe`al\
H]V\_ko\
A\B]CZDaG\HcJYO]PVQZRdVcW\YdZ]\d_jaZcWe\hblbndqYretbvd
GbZgbg
J\M\VbZi^e`cbbv]
@[A\B[DhEXFZIXJjL\M\NSO\S\U\VWWYX[YZZ\\Y]\^X_XardZeef[h[jZk]l\m\pXq[s[tXuY
FhT]W[Xg^eeehg
A\DbEcF\M\WZdbvf
AeC]D[K\O\V[X\[[`hcbjfv\
O[V[aj
N]dk
B[DhGYJmW\Z[^[uZve
I[O]P]VgXa[[^grc
@eGgHcNb
M]Zi^]`de\
c\d\vg
AaB[J\Oc]ceclcmdo[ui
B[E\F]H\OYPhQlSfV[W\^i_bc\f[hblYn\qXr[sa
W[[bai
AbBbGZHcNcP\T[VgWhYh_[`YbafYhgi[qercuevY
FeIZJ\N\UdVa[b]\`cbYcbe\gbhfl]q[vd
@\CTF\G]H[IoL]MYOYP[RbSbVYWi[\\Y_eacb\c[f\h\lZm[nZqYtZudvZ
CdD]EZN[V[X]`nn]tZ
@\BYDeE\FcGXHeJhL[MfNbObPYShU[XdYc[a\[]\_\`[acbdfijbl\odsd
G]dk
@]B]CZFcIaLcMdPeSfUcVeW\[V\[^[apebf[hbj\m]resbvd
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kboe]h\l\qctZ
@jCeFfHjMYQcS\V\Zc`Xa\bXe\gekbpdqatb
CmGdHZT\Wf\fb\c[qb
DeHZMbNdP\QcW[XgY\[[`\c\dcealcm[qZuiv[
C\G\HdNmPeS[TcWdZc[X]b_ge[fem]sft]vX
A\C\IYJ[OUP\T]VbWjZj[[^Z`]a\c]edhdl\ocr\th
DcVj^[bZvn
ChD[G[JbL\N[OYPgSZVhWZZW[\]\beciffh[l\qbr\vc
HaJYM\VeYbZe[\^bbfh]vZ
DdEgWi_hcakZt[
BdH\Zh[b\gechekiv\
@hA\BZCYD[EbF]GeHXI[JbOWS\U\VfWTXjY[[f\c]f`\dbe\h\kambpYq[rdsWt\uYvX
B\CfE[FbGUHVI[JYK]M[O\PjSiVWWbX\Y[[Y^[_\`XabbedceZf\gdhZn\p[q\rUubvb
W\Z\dhlb
@WAZB[C\EfJZLiM\UZV[W[XYZY[Z]k^\dcgdh[l\mfoUpZufve
H\J[KbQiW[\bfjhhr\tf
GcPhWc[\
@\G[Receejf\hgt\
CVHbJiW]`ch]lbvh
A\B\CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvY
FfHhJdgbl\
@]CcDWEfF[G]HbI]J\P]QaTbUbVcWXZb[c^]`baje[lemesWvb
B\C\E[FuHbMWQn[\\cdfedhesb
@aB[DeEhF[NYYca\l[rhvc
D\TeWkZf[\
C\LeM\PcVbWXYb[\`\bieagbqbua
FdHgl\
OZUcW\Zd^[kgp\
AZBWGpL\QZRYSgT\WUX\Z[[W\a]\^b`\a\ceeTg\i\j\kWm\q[r[s]tZvX
@eAdCZEbF\HWN[OcWYZ]^g_\`caadZegv\
CbLaW][a\ffblht\
D\GYIdOdR]S[[c]W^\`gaYefh\j]l[
B\C[DiEbHaI\J\O[QdR]T[WeY\[\^b`bb[dae\hdl\p]u\
B[HdW\[g
D]W\[h\[ed
CeHeI[M[OdTgUfVdW[Xabid\e]hem\o[qbsUv]
Biv\
IjW\eb
O\l\vi
IcLXR\V\Wh\c^\f]o[rdtc
H]P\^[`sc[eZm\oj
BZL\VcWjZd[[_\ef
@\`dabmgtbvb
G\HhIbV\[caa
AZB]DdE\F[HXIdLYOoP]S\T]VWY\Z\[[\\^\`YbWe[h\k]m\n\p\rYtWv\
C[N\R]VXWd[Y]d^\enfcscv[
DcK]N[R]TbVgWia\h[lZv\
BfLdR[WV
A\D\FbG[JiMcSYT[W]][`Xc[dbf\l\sbt\
@aL\[lk[
A]G]K\LdN\OdP[RbSeV]W[caedflhcl]r[vc
BZF]H\J]]hejldm]obqct[
BXM\WW[\\[kt
QfVcW\
B\GdHhTcV]Wg
BdGbKdMgV\Y]\[`\kbl]sb
OZWffb
Ocehh\
Rg\\
WYcgeg
B]Hgf\qc
@dEbFWH[IcMZOWQbT\WcX[Yb\n^\_da[becdeYf[i\kcndoYpbq\s[t]
BbCQE\F\IgJZOYPYUhV[W]X[[b\]]c^[_hbfcZeZjgmhnep\sguZv]
B[DbJeQ\R\Wn[bqbtcufv]
B]CfDfEbF\GfH\OgUfVgW\XaZZ\a^b`\eegaiZjbmioZub
@YB]CRD\E]GZH\I[JXK]L\MYN[OXS\TYVYXXYWZZ[Z\W][^\_Ub\eUhWiujWmZn[p[q[r\s\tUuWvZ
@bB\GbH]JeK]OaR[VeY\Z\]c_hcbeYfehhjak[
BYF\H[J\KYM\O[R]V\WWYZZ][\^Ya[e{gkh\o[pZq[t]uWvc
@gA\B\C\D\FfGZKcLbObRdWdZ\\]]d^[_\cbf[j[lbnVoZr\satgu[vY
@\D]HcIeKfN[V[W\Zb[j\a^\_gcahflXretbue
C]DbF\M\UdW[][_cehjcmen[oYscvb
AaG\HbLZO[PaRgV\WYYc[\]b_Yaeeefbhnj\s\tbuev[
@aAdCbI]LhMZOcPXTeU\VeWZ[g\Z^d_c`\c[h\l\v[
A[JdOcT]Vc^m_\bac\e[pbvY
A[CcDgOb[\]debfZhhjblarbue
CaDWE\F\G\H]KZLfMaN\OZT\VfXbY[Zi\c]d^dabcelam\ncq[rbt\vY
@dBgCYDcFbIaJhL\MfNdOZPdR\SZTXUZYaZd^Z_d`dfel\riub
ReW]
FdH\Wjmet]
CdIeO[T\V[Wa_\a[f[rj
BdC\DZFaHgL]NcPdV\W]Y[\Z]b_[`gdZlbmbn[t\ugv[
EbH[I\J\Rh[bf\g[jbn\ret]
@[AbC\EZFdHdI]J[KrL[OXP[S][Y\[]Y^b_e`Zd\eefbhgjYp[qds\tYv\
@jB[DlF[G\JlM]QbVZ^Y_[`\e]jYqavZ
CbD\GeOVT]W\]\^\_]fghajd
AcB[C[FYM]N\O\PcR]S\T[V[Z[[[\\_Y`Zb]d[jmk\q]tZ
MhPdV]W\YfhYl\
B[D\F\HhKbO\S\V[W[Xb`\fZscuZ
C[E\JgL\O[RZUbW]Y\Z][[\\][`[eigbj]o[rbt]uevY
OcUfebmbngrc
@aG]J\McNfP\WYY\Zk^g`ebaeefbhbq\v[
B[D[LhOYU\W[]]^[h]k\lcmcteu[
O[PcWl
@\E]GbJ\LlObVe`]e\h[
CgFbO\TaWhZY[]abtgvd
G]JY[]cdekvg
B\CcDdOdTbWYcbel
BdMiWgrc
GdLeM\O[T\W\Z[\ce\f]tfua
@eBUC\DfEeFdGpHcMjNeO\P\SYUbV[WZX[YdZ[^d_Tb\cbdbeYickZlZq\r[
V[^ee\lctgv]
B\GcH]JfM\OcPeS\TfU[V]WUZc[k]]ahcWgbk\lXneo\
Wh[\
@bF[G\H\J\N\P[T[Wk^Z`ma\bhd\eYg]hdl[mbubv[
J\OeVsp\
B\WgY]^[`eeXl[mbri
R\WcZi[]
FcHgIiO[WZn\
@WB[CbE\HnI[JeKZL\MdObS[TZUUWXXb[Z^[acbZcbf\h[k\mYnXo\p\qWr[s[u\
GYK\M\N\VbW[Xb[b][^\_la[cbh[k[p]tZ
V]W[eqsb
DdFeG[L]N\Q\TVVeW\YcZb^V`\c[ecfgljv\
O]WmZZ
AXC[DkEeJXO[V[WYYdZ\[[^\f]pbvf
HbKeW\\\pbsh
@aJ]NfW\kl
@[BXDbEYFdJgK]M[Q\W]Zg[[_\`ac\dcj]l\p\q\s\u\v[
BeFh
BhFc
F\HbIkM[O[P[R\S\W[X[cbg]ofpg
VaWjXd
CaHZOoPcVZ[c^\aec\e[ghh\m[ocq]r\tZu\
Wi
LdWe[Zap
D\E]F[J[K[L]M[O\UdV[WcX]Z\[[^b_\aXbcdbelfYgchdi[o\qdsZv\
HcWh
@dC\D]HhI\KbMeOpTfUcVdWd\g`]heidj\l[mbs[t\ueve
G\KbO[P[Sg_becfcmfn]obu\
CjH[V]WjYdoe
A\B[CbDZGlI[K]M\WbY\Z\_h`bedkXlXm\o\t\uc
F[GZHcO\V\Xd]b^b_X`Xa\cie\igjbt[
@ZBXC\DeEmFXGNH\IcLVM\NiPYQ[R\TcU]V[XZYcZf\[]\^X_]`aaYbXcldQfegbhelwmbn]oeqXrYu\vH
H\VZZgm\oh
hbri
A[B[CkFaJeL\W[Zq[\c\f\r\
Piia
Wgv\
B]M\VZW\b]e\gahcmZq]s]ui
Jbug
C\Wl`c
A]E\GbHgJbMZN]QbR\UZV[Y[[Y\Zcbi\k[l\m]o]p\r\sZv[
AdC\JaO]PeZ[[\^\gmuY
F[Hfe]o\
CbH\IkOYQaR\V\W[_Zf]qdt[
G\HhIbV\[caa
DcIbWfv\
BeD]GXW\`ke[lcmbv\
AbCbTcU\VdWVZ\\\]i^c_d`\agcch\qbv[
@[BbDbEYFgJhK]M[Q\W\Ze[Y_\c\dbj]l\p\q\s\u\v[
@XA\B]CZDcEbGjL\M[NcP\QbWhX[Z\[e_dbccZdfebf]gej\k[p\q\t\vZ
C]OhV[
V\W\af
EcOZSbW[Xc`fh[n\rb
C\D\IiOYRhWZ\]e[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dYffhcj]lYp[sdtc
@cAcBWCaDXGSHXIaJ[L\MhNZPdQiSeT\VUYXZY\W]X^\`dbbchdYfYhZk\lgncobrVsetZv[
CZHgJdSYUbVeWVY[^[lfm[pdqarpv[
@[AcCjDdEhFcHcIdJdVcWYZd^h_db\c\dcf\g\h\k[lZo[qdrdu\
EeR[V\Wjo\
N[R]SgX]bbogsl
CoM]b\
C\F\J[OWTbXiYc[b^[c[d[f]menZresZvl
H[IdJbW[[\ecoeq\vk
PiSdWZcefX
GZNcP\Sg[Zcblhm]v[
LbT\cbfeiclcs\
F]GbHXIcPhR\SYVcWbX\Y\Z\[c\c^\`aa\cbhcl]odq]sbt]u\vZ
H\Uch]mcp[rh
C\DbE[GgHVIXJ\KdOjPZR]ShU]WfYdZ[[Y^\_]agb[cdl\pZq\vY
MjWa`aud
L\WZ[h\bc]tdvb
HiWc[[c\mcu\v[
FgTdVa
C[D\E[M\O\P]VY_c`\fehbjlp]ufvf
B[GlJcNdOaP[Q[S]TdZZ]dd[e\f\jZtcubvc
C\N]T\nfrhtfuc
I[YYrj
IjOXW\
Z\eo
B\DZHdM\NiR\VbZ\[j]]cZlcp\
I]K[RqV]W[[\rc
@\C[GdM\T]V\Z\[b_b`ccceol\pYrbsdt\uYvW
C]hbvh
DbJ[N]O\PbVbWb[bcee\jbm[rks]ub
I\V\Zj[\hkt\
\g
Fj
B[CVJbS\WY[i\c_b`\les\v\
W\Yh^Zemh]o]t[
CgHTTWVcci
DdGfHcJ]KcLbNdObS\VYWXZe_\`Vbbd\ffg\helbo[pbqb
J\Zh
CZH\J\L\MZN\OZUeV\WYX\YXZU[\^\a[cbexf[g\hWmdo[p\q[r\tWu[vS
@cA[CbE]G[H\JdOiR]S\U[Z\[f`[a\bhcbdgfeh\m\n\r[v]
CXJjX[abuZ
@dAcBcCZEbHXJcM\NeQhSfT]UVVgWWY[Zb[c_Y`bbXd[eak[meobpbtc
BiGbH[ITMWVYW[X]_b`camb[d\fahcj[pgtju\v\
B[C[D\H[J[M]N\Q[R\TXUZVeWWX]YaZZ[X]]_b`Wb\e\f\g\hvj\kimXpYrZsZt[u[
CgD[IZJcP\TdUbW]Y\[\fZhiqcrft\
CeGYJ[OYTdWm^Yacbgd]ebh\l]vc
@dAYEfFdGbH]I\LYN[RXWd\\^[_c`[aZbeecp\qdr]
AbBbCdDUF\JmLeOZT[V[WfZ[[b^fbhdZhXtY
@ZAbBbC[DdF]G\IcJaLWM[N[OeR\S\T[VcWZX[Y\[[^baZb\dee]gbjcmbneo[pcq[shtcuevc
M\Ng[[\j]\_i
BZDdL\M\WYZ\[V^\`[b]eul\tYucvX
G]KiUZYgZe]ceWpbrY
@gDlG[HZK\Qb[e`dcZegp\r\vc
F\RhW\
AaWgff
PhVcWdY]\ccdqbv\
W\XZ]g
DgVdZ][\bhlb
CgWc^\b\q\
C\OiViWeZa\Z^Zb\cej]m[p\rZ
N]O[VZe\fZmdrl
AZB\C]DkFcG\HdO\QbUmV\WZY\ZX[[]]b]e\gbrbu\vd
@bCVF\GbKdM]OeRdS]U[VYY\Ze[f^e_da\efh\lbo]pfqbv[
@cDZKgL\P]RVVaWZZc[]^Y_d`labeZhdj]mfnbu\
@bH]WZZb`[a\bhe\g]hcv\
B\MiWe[Wfcl[
J\U\[[lh
@YL]R]S\VrWZ`\cee[p\
CaF\M\UdW\]ecaefmcoYpbtY
@\BYCdDbEWF[HiJfKdMcObSZT[VZW[XVY\[Y\a^eakbjc[dcgehiiZjZlZmbofqdrdsUv\
@dGdH\JYK\MZNcOZPZR\S\TZUaWbY]\[_bbfdTecfbgdhengodpcqcrZs[t\uZv[
CcLiUeVdWc[c^a_\ccjbu\v[
Gbcbefhdt[
dfeemg
AaBWDbG\JZK\NZP\Q\U\VZWbX\Y[Zf\a]\^Y`ga[c[dYe]ffjdkblXmco[pctluavh
L]VZhjqXu\
V\W[]baf
CdQa]Xkmu]
BYC\E[FdGhJWKfL[M\N]OZP]Q]R\SXTcUYV]WUYgZg]m_lacbgdYeegbhZkYoZpfr[s\t\vY
C\IZOjV\[d\deb
@gAfBcEbFaG\HcJbK]OYWbXYYY[Y^bbbcefdh\jdm[n\pXqes\tiu[vb
M[P\SgV\W[YjcafYmbpbrYvZ
AbC\JYKeOZVbWZX[Zk[d\b]c_\fbhbjfldrbucvb
JcV[Wf[cecm]oht\
CYT]Wgh\n]pl
B\D[E\IZLfM]N]S]VjWSZc_\hijboWs\ubvc
A\CbDYE\FaL\NZO[PkR\TZUXVdWYZc\a^[_d`\bbcYdbe[f]gchfiejblfq[rbsbtVv[
C[E\J\M\NgOZTfVbWfZg]\a]f\hbl[n\
@cAYB[CoFfIcKdL\MbN\P\VZWfZY]\`gc\e\obs[tev\
@aAgB\C[D]F\GgH[I]J\OZPaScVYWYYf\\]]^d_[a]dee\fejZn[u\vZ
B\CbHaIbJZK[NbP[SkUYY\Z\mdq]rYs\
AgCcHYP\R\S\WYYh[[\a_ZccrZvZ
C]Jf^d_\k\u\v\
M]Ubelu\v[
DZFaG\J[O]WWZb[o\a`bc]eXkbv[
DaHXJdKbLiMcObQ[XcZb[Y]b_ba[b]cflco\q]se
B\HbJcL[R\VZWd[oe[
BjD\F\JZL\OYSgT\U[XbZZ[Z\[]c^\hgjblZm[par[s\tWugv[
Cg
AcBRDbGbI\K]LbWb[Z\c_ca\cbecfcj]k]l]nbqbtcv\
HbWf^[ejt[v\
@\KjO\Zc[\\b^]lfm\o\p\
IiO[T]
@bE]G\HdU[[]^\`XefkblYndobt\ve
C[EdIZN\OcPbSbVoWWXhY[^Z`dabcah[n\pZ
CeHZI\JdK\LdNZP]S]TgVZYbZ[[[\n]c`\abf[mco[pctcuh
B\D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnaoap[rWset\
@bHgJ[KbObP\S\T[V\WZXbY[Z\[i]daZb[cbdbeef\m[n[obpgqZrasc
@\B\CYE[GdH[IiJZL\MZNcPYR\S[TYUdWYZi[V\Z][_k`dbdd[e\fYgmh\jdl[ncqescuT
Tie\hk
L\R[W[kk
B[WV[belt[u\v[
EfPdSdUc\b`\edgghcn\pds\t]u\vb
AZD[GfHbKZL\OhP]TcWgYeZf[Y^b`]a\cZdce\g[kbmkncobr[s]t\u\
MhRbW\Xbp[rbtduf
BYG]O\TbUeWY[mme
@bB\CdEfF[GbHXIeJXKfMYN]PYS\TZVbWXXeZf]c^[`ee]gdh[jjlcmcnYo\pbq\rdsbt[v[
W[[\vk
B\D[F\GdHeP[QcR\X\]hchlbsh
@\B[C\DaHdIbPfVXWhX\eafhti
AbBbGcH]L\ObP\ReUeXbYdZc`\eZh\kbnjq\sf
CaHcKcL]N\ObR\SdUhVcWfY\[d`cafcYeZfcg]hbibj\lWobqdris\tNu\
@\B\DdGdH\JYMeN\P\SdTbW[X\Y\[X^\ccfig]jbmbr\sYtgudvc
AhB\CdF\HZK]L\N\OhPrSVU]VcWdX\ZX[Y\b^U_Y`[ahcaeTg\obpYr]tau\
EcOZRfWX[Ze[lbu\vh
AdBZCeJXL\ObP\Q]R]W\YcZl][_bcXd\egfbk[l\m\pfq[rfsZtXubvW
BhOdR\V\ecmbv\
WbufvZ
BWDdFbOmRb_\cfu[
C\L\R\TXWd]ie]o[v\
GeH\I\JbRclYog
FZHXI]P\ViW]XdZbaeqYsY
B[Dc[[ekv[
rg
AcCdEaIaKbMgObPdW]XbaYbcebf\gehanbsc
B]DcHdIaP\UdWZ]bbbm]ugvg
CWFbH[J[L\M]UZW\XdY][V\\]f^ca\c\eWgjmZqcug
J]Th
H\KkO]X\ngo[sY
C\M\RmV[[b\[bb
GaVn
AfD[E\FkHhM]VYWd[[_l`]ddf[m[
H]TbVcW[Ybpo
B[D[E[G\H\I]J\KZL\MdNdO\PhT\WZY\Z\[i\[^[bdcZd\eZh\j]k[lcpZr[t\u\
BjW[[a
BYCbI\PjQ\V]WdY[_Y`\b\jdlcmcnbo]p\sbt\ub
W[\g^d
F\H[J\K]M[N[RcS[UXWZXZ]p^\_db\c[ecl\mQpV
B]H]UoZ\[\m]
ThYdZ\[d
LdN[Q]VbWhZ\^[`\b\c\e\geo\
CfGaHfJ[XhYaeWfZqbrjs\u\
O]Wf[gb]q\
P\Wc[[ageel\vc
@bBWCdG]HdKTLZN]QZR\ScU\V\W[\h]c^Y_cdZffhakbmbnao[tcuY
BYCXEdG\JbKYMXN]OaRYScTdU[VbXYYa\g]Z^X_Y`gaZd\ebfgg]h\j\k\l\m\nco[pZqZr\sdtluh
QZR[Wp[\bdt\u[v\
CZG[L[NgQ\W\Yd^V_\`]gcldncqbr[vf
MZV\Zf\f^Ygehbihq\t]u\
DfF\HdN\W\Yb[c_\bde\ndp\q\t]v\
AfCeFcGcJ]NaS\U\V[W\Xf\b]Y^c`cedhblbn[oirgtcuZ
`\sbug
G]IgMtOZV]WYY\
BjD]GbIXJ[WX[b\[`\cbegtf
FfJ[KmO\R[X\obu[v]
Xb_eeihet\
H]IZKYMcRiW\l\sb
C\JhVi^[
DZJcKbN\RjU\VZY\[V\e_[cbe[mbsYtauc
VcW][mc\l[
@cCUHgJYQeR\WZX[^\cdecf]lYp[qbsju\vY
ClDbGaHYOZTe[\]c^\_c`\e\h\rbvk
WgZ[
B\WYY\ZllY
B[O\PbSqV\WbY]cag]oa
DbR[W\cfdftivb
R\Wd`\c\eitZv]
CbI\KZR\VeWeXh]\f\h\sfv\
AaBdF\GdNbU\VcWZ[[`acahXph
E]H\O[PoRcScV\WW\ev]
TaU[ViWh^\
CdG\aijb
D\HeQbUXb]nZo[
R\V\Wi
XZ]hm[
@\BZCXJZK]MZNbObTbUX[a\f]b^ia\bgc]dbeZffgbheiWp]q]ra
C[FdJcNbThUYV[Z[[d]bbcdbedgdhbiflbmeo[t[u\
C]Jfk\u\v\
D\EcFgJaPeUbYeZ]\b`\abe[g\h\n\rc
BcDbF\HiI\JbK\M\PbSbTdUhWW[a^ib[cbg]l\m[nbobpdr\u\vb
C[DbE\GdJZM\NfOlWZZf]Z^\_]fdhdl[n\r[v\
FaGaHWMkN\Vb\afbmcs\tbu]
eos[
@aA\JbO\VfWZ[[]c_c`cd\fbgbhb
Wf_Zhcihq\
C[FcHiW\c\p]qZs\
CbKZV\WaXh]\f\sdv[
G\OZV\W\`[cil\nbq]
M[NdV\Wd[h`defh]
@XB\J[T[\]]lb]e]gdh\meq]v[
LgOYVbeclbp\
C]M\OdV\\leeh\l\o\ub
C[EaM\OePrV\WaYZ]d^g_\l\sht\vZ
C\D]G\T[UhVfWb[Zljv\
B\C\I]NWOVPmS]U\VTWYXgYb_\aef\r\u\
@fAbE\J\KbNiQbWaYdZc\e^b`ebcc\ech\kalhmgndobp]rbs[u[
@bA\B\CaDaEbFcGcH[IYJWK\L\PWQYR[S[T[UUYZZX[Y\[]Z^Q_Za[bVc[degzhWj[kgl\nZobp[q[rbt\uYv]
AcCcD\GZH[JdL]N\OcQ]VYWfXcZ\\a]d^g_d`VbhdbeYgZj\obtc
B[DcEZFbH\J[M[QsTfVaWX\[^f_\d\eZg\hslapYq\sZ
O\Xhh\reu]
B\C\DcJXKkLbOdR]T\W\Zi[Zeb
BdC[DdF\GWHlJWKdM\NZPZUcVdWZXZYfZa[Y\[][`[b\cdd\ehfUgehWlfm\nYq[rYscvd
@]AeB\CbGbHhJgO]P]TbViW[Z]`eabcbedk\nfqbr\
BZH\OmWXsbu[
BdGYJ\OgWWZ][occddehhXl\qZt[v]
@eC\FeG[JZMjNcOWVXW\Za\[]g^g`\a[e\fbn[rdvd
@ZAdBYCbDYH\IgJcKYL]MZNZPXQ[RZSgThUYV\WgZW[c^Y`[b]edgjhclZoZp\qer\sYtduV
A[BYD[QkTdUiVYZW[X]\c\e]l\m]ncocpcrht[
GbWf[[uavi
B\FbG[HZJbK\L[NaQ\S\TdVeWZZc]c^gabccdehekbnZpYrcscuX
CZDeKcL[N\OeP\QgVZWfXaYb[j^\b[d\h[lYt\vV
Wnm]
C\VlWZ^]aihd
CjD\E\J]M[Tb\\eef\hZqb
FmL\Wk^\h\
AYB[CbDrEoFSGVH]J\KdL\MZOVP\Q[TZVVWYYW\[]\_]`eb]dff\hUlYnapZt[uX
AcB[CYDfF\H[K\L\N\PYVYWdYgZ\[[\e^\`\adbYc\d[eYg[huk\lYmXo\qZubvc
GbWZljv\
DnGXPcVcW[Y\ld
C\L]OYPgXkZ\[o^[eblZm\p[u[
@YB\D\HbI]K]L\MYO\P\R[SbT]UeV[W\XWYVZX[V\W][^[_\b\eYf[g]hWimjdk\mdnXoZq[s[tUuWv[
F\HaO]R[WZX]Zf[a]c^\hfnhrgshv[
Mj[e_]`aqct\ud
C]DaEcIbK]NeOjSeV\X\[b^Z`]b\cYeggYhbj\l\ncrcva
B[CfDbEeFbMhN\UbZi[Y^cm]rbs[v\
F\HbJbW\[ifbt[v\
GYV[W]ci
B]Gif\k[pb
@[DZL\M]P]W\`ncbeZh\j]m]r\
CZJb^h_\`\c\k\v[
LaR\UfY\Zb[f^[ddl\meo[
B\CcL\[i^[e[
BfKYO[W\Xg[c\c_hfdlZmjn[oXqZr\s\uZ
IbJl\Z
A\JhZ\fdsduc
@\B\C\GaH[L[MZN\OoPgT\VXW[Z\[\^]_\afbSd\j\q]r[u\
B[W\Z\^\dieZjencv\
G\OZV\W\`[cjq]
@cC]FcGcM\N[OXQbVcWiZbbhl[n]qb
L[UhWke]h\lZ
GZL\P]R\V[WjYocb
BZLpW[\Zk[t\
CZGYOkP]rZ
AcChF\GcHYIbJ\NbOcQ[R]U[WZZ[[V\Y]c^c_e`ca[b]cbdZelg]hckcmdoXqfs\vg
B[D\F\HhKcO\S\V[W[`\fZsdtcu\
B[DdQZWZ[hb]effdqeuZ
F[J\enh\
TfY\ge
@[C\D\E\FlHnJYQfR]S\T[UZVdWZ^\`badcbl\n\r[sXv[
GcV\W[ent\
IbO]R[W\Yhbae\
CdDZFfHeIcQdRdS\TZW[Y\^d`ac\f]pcr\
@XB\J[K\ObT[X]Z\\]]lb]e]gdh\meq]v[
H[IaU\ecgh
B]jj
ji
@eBiDdH\L]OfW[^Y_h`cqctbvV
@\GYH[JdKcL\MZNcOZUbY[Ze[[^\_c`]b\cgdfffh\mfp\tcuY
ObPkV\W\Ye^b
Qh^]hl
BeFbJ]L\M\SbU\VhY[Zdcbd]ekicscvf
CcWW[e_[ifkg
@eB\CdJcXbYcZ\\i]bh\p\rf
C]M\OdV\\leeh\l\o\ub
@]C\EaM\OlPfSbVaW[YZ]d^e_\r]shtZv\
BbCeF\GgHZJ[P\QgUgVi[\a\c]hfl[obrdvd
C\D]G\T[VfWc[Zljv\
@eA\CcFfGhHbLZMXNdPZU\WXZ\[b\d]\`fbZeVf\kYl\n\o\q\rfub
BZCYDkGbH[J[KeOhP[RWTcU\XdYd[a_\`]bYc\f\g[hjlcm\n\p\q\retbu\vV
B[RoWW`\cb
IZK]L]RkWWe[l]mloZ
B[DYFaKbNcRcUaVYW[YVZ[\f^[a\bbc\dff\hZkcmcncoeq[tdvc
BmC\GdOZP[]b_[bbk[le
@dBaKWR]r[sh
@dC\K\M[QfWcX]Y\[\]x^[_\pYu\
AcCfD\KcN[QbV[WYYbZa^c`ibcedhZj\lgmcnfocp]qjt[vY
@eC[DbFaG]H\KbLaMXNhR\S\UdV[W[X[Y[[]_f`[c[d\e[fblgr\tdudvi
@dF\K]OdPZU[V\W[YhZe[[]bc\e[mencpbugv\
UkZZ
AcY\Zj]de\h[p]
NlWeg]
Cirk
F\N]WZZY[\^[e[gn
@]B[F[HXIYJWK[MYO\UWWTZU][^Rb\eYgvhWl[mYoZpZq\r[v[
@dA\BcCZDcEcFeGeHbKaL\MiNaPWR\S[VjWeY[Zj[Z\\^b_\bYc\dke]gTkZmcn\ojrZvd
KcVeW\\bfjtfu\
PiRXSh`]
D[vh
AcBcD[G\KbN\OaVVW\XcZ[_e`Zbfdbe\gYj\lfocp]qdr]td
@bJcKhLdWfX\[]\h]d^ZeWj[revc
CZVb^k`[
B\G[I\OjR]V[XgZ]\\]\_faYccham\o\u\
B[C]DcEZH\NbQkT\VbW]\\d\e[hcld
@\A[B\CWDeFgHgIaJgK\L[OaPdQbSfUXVgYg[W\c][^\`[bad\fXnYpbqbr]scuV
Xh][h\u]
P[Yjv]
A\GgIaJdKYQ\SbV\W\Zjf\l\nXq]vf
AcJ\K\L[MgRWS\Wh[\e[ldmbtf
F\UdeqhY
DbW[[g
B[C\FYM\Z\]\^\a[esi[
@bAhBbEgGbI]JgK\LWM]P[Q\R\T\UcWX[e\a][^g_\`bacbic\ebfZghhWj]lXmUo]pUqbsdt]u\
@[H\^[aicde\lhvZ
BUEeK\N\R[S[UTVZWf[c^\fXmXn]oyrjs\
BZH\OnWXu[
B]Oe[gl]
CeGdO\P\U]W]XhYbZ[\j]Y_[bZeXfdm\oYq\t\u]
AbCbD[FcGbHSJdL[N\Q]S\TWVjX\Y[Ze\[]d^caZbhd\fVlWmcnbocpaqbsXteui
@gB[C[DXF\G[HTI]JpKaL]P\TXUdVgXbZj[f^c_[`ZcbeegchkicjUl\qct\udv\
AdBbCeD]G\HZP[VZX\Y]\a]\^Z_g`\aZcbe\gZh\l[naodq[r]
C]DYJjNeU\W[[f`\e]f\rgve
@ZAdCbDfE[HbJaLcM\PcRWSiUgVcY\[g\c^[`ca\c\d\hejcl\mgneqar\sbt\
AbD[LeWYXc_\`\c\fihcjflcsft[u[
@\DYG[H]MfW[\daecedbekf[lhodt\
@cC\FfJ\O[W[Za\]]g^fa[dZe\
@aG]MhNaO[VZ[bv\
AZB[CYD]FgGZHeJ[M[N[R[S\VeWf[Z\b^]`dabb\fghclcpdqYsZu[
HcI\JbP\SbT\VcY[^\cdehf\g[mdqdras\v\
@[A]CeDcFnI]M[O[PfVXW[X[Y\ZX]]^a`\a]cce[f[gcj\l]qgrZsZtc
B[D]H[JdMZQeReVdW\ZW[a^Y_je\gljZkgpbq[t]u]vX
C[ImO[PgY[\c_\r[
@\BdDfEbFYGZK\L\M]N\OZPcRXV\Z[[Z^[_X`eb]dee]f]jqk[lZqbtYv\
CcE[F\KfLfMeP[Q]T\WYX]YoZh^d`bd]ebfdgcoZp\q\rZtcv[
PiRdW\_bf]
G\HdIbWbZ\[nebqaufv\
@\B[C[DbH\J\KhLcMcO[P]UZV[W\XfY\Zh[c\[d[ebg[l\o\rZsbt]
BZEcF[GbIZKbM[PhQcSbXbYe\Z^\_\`\abb[ebl[nlp\qXsWtj
JfRgT\WWoYra
B\DbE[J\L\NfOZP[S[U[Wm[[^]ccl[v]
ii
@ZA[B\C\LdN[P\S[T[U[V\WWX[Ze[Y\b]n^Y_h`ba[ecfXh[jbm\oZpbr]sZtguXv\
CoM]b\
P\SgTfVdXd\ccahakbl\pd
@\A\BVDbFbGcJZK[LZM[OdP[QZRbT\WXX\Zb[\bWcZd[fbg\khp\q[rXsbt[uYv]
@bAcBhCbDcHgL\N]PaQZT]Z[\\bgcddbfaibj\k\mcrctcug
@ZCfDgEjF]G[IYJ[OYVYW[YY`dj[vb
eh
B[C\GdH[JgNaO\S\T\VYWa_ac\ebfjl\p]sb
@gAYBbCXEbG[HRJ\KhMbN\O\SbU[VVXcYX[\\Z]e^d_\aYcdebhblcnZo\qasZt]uZv[
BYC\DbFcGXHfIZKcLbM[O[PaRdScT]UcV]WdYg[Z\c^e_c`ebecceZhbj\k[m\o\qhtXucve
FbW\[h
AYCdD\E\F\G[HXIcJbKXLYMZOcPdTfVdWeXbYaZX\c]g`fakb\c\d[e\fciej]ncp[q\sav\
McW][jtZ
GZH]O]Tc[]`bcdeh
AbBeCaEbFhGcH\McOfQdRZSZUcW[Y[Zd[c\Y^m_d`ec[dWeZgak\lTndqZtgvh
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpaqatcuc
D[E\G\H\I[K[PdV[`ihZj[
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbt\
D\GbHiPZVZXbYc[\]b`cc\f\gcl\mfq\rds[t\ua
@\B\C[DfGYH[IYNXObP[SZTgUdXbYWZ[[Y\Y^\_[`ka\cdddebfaiakclZmYn\p\rYsbukvi
CcDZG\I\J\K\M\PbSfUfVbY[Za[cmgn\oZp[ubv[
HfK\N[WYZZ[o\\
@[AfBXCZDfEbFZGdJfL\MaPZQYSXUZV[X[YfZa[Z^ldbebf\hciaqbrcu[vX
@\B[GdIXKbL[O\W\\bl]mZnpsXu\
N\PiRbSYWbZ][\\\abehjgl]oYr\
BZHcPfT]X[Z][gabf[n\r]siue
A\C\K\TgVe]Z^Z`ceegeiWj]lZmancoeritdv\
@bC\GaH[IcJ\N\PcV\]i^]_a`dh[jdl\m\ohtXu\
BXDZF\HZK\NeObQkSbT[UgVhWYX\Z[`\b\hdldrc
Wm
CbEjVbW\^\egh]jgl[vb
BZGaMdNbRbS\WWXc[ee\fdldo\qgt\u]vZ
G\OcP\ReSfUcV\We[Zhi
CdFdHdO]`an[tdve
^bni
B\CZDTFcH\JeNdPaQ[S\V\WY_dcfldm[neoZs\
BZC]DWEeF\HYJeNeOWR\TZX\Y\Zk[a]f^Z`la\bacee\fZg\j]m\o[pZq[r\s[t[
CdG]JdK[McRYVbWdX[Yb^\_bbil\sh
H\VdWj
AYCdE]HZNfP\XYYcZc[c]d^f_\`ecUd[eYfdg\jclhmcn\ohpcqWudvf
Za[e]\b\i[mhnbo[p\
EdFeH[IZJdMdNYQbRZSdTUUZWXXc[b]fbbcchcjblZmeoXpbq\rdt[ucvW
B\D]G\OpVXWYY\`\cdv\
E]HbN]O\V\WcX[^]c\hbsltXua
CgG\H[JdObT[U\WaZ[^\`bddf]l]
BcCbDdFcHdJbO\WXYj[[\g^\afc]uf
AXC]DbGfHcJcKYM]N[OcPiR]T[UeV[Wi\Y]e^W_X`\adb\cZedgdh\j]lcmfndoVpbqZrXsjtZ
AlH[NbO]WYY[^h_\e\f\hctZuc
B[CfJ\RZV]WkYg\[]bv[
CcG\MhO\WZYd\iff
AdF[GZJ[LbNZScU\VmWbXdYb\b^Y_[`Yaad\e[hcjemapZu\vb
EcNdVcW[Ybcchblh
LbT\cbfeiclcs\
C\VlWZ^]aihd
KiZe`\hbt\
JZW[X[Yc]qoar\u\
ClD\E\J]M[Vf\\eehZqb
@gB]EbFeGfH\J[M[U[WcZf[X]b^WcZddqYv\
FmI\Wd[d^\h\
AZDgEbFbG[HbJbKcMbSiUeXdY\^X`dbcdchbk\mZobq[rbsbt[ubvb
AeCcE\HdI]K[MbP\SYTeVYW[[c\b^h`dc\fZh[lZo\qbvX
A]PbVfWfZZ[\`]agvb
@XBYDmEdFVGXHZIcJVL\P\Q\SbT[U[VZYZZi[[\X^[aYeZfZgZh\kZndocpgqXrZtX
`g
@cA[CcDdEjF[H\JiK\PbTZW[Ze`[abdfechZkblYvY
J\NdO\[\`gejnd
BYCXE\H\M\ObUbVeWfXZY\Z\[[\k]k_eaabdedlam]sdtevY
AcCZD\H[K\PZT]VZWUYh\c^\add[g\hmmXo]q[rbtbudv[
MbR[Vg[ddgu\
JaN\O\Tb^[hcm\r]uj
N[WeZU^\abf\jpla
BbDcI[L]M[OhP]SbVZW[Y\]bb[cbe]l\p\
FbJ\QgYdZd\d^[`dh[l\
GbWZljrbv\
ej
HgJZOePZR\WXYZ]d_\`\bhccf\
@\C[MYN[UbVgZ\[c\Z]]_ba]eXhgjilbmZqbt]
P[V\WkZb[Z\]
@iC\E[GdKaNaObTcYjZ[_e`Zc]e]f[hjlfphq\vZ
AdBYCkDfJbM[N\Q]RfT\V[W[XXYeZc[Y\\_dd]fdg\i]p\q]rWs\v]
DhG\OdZc[g^bhbj\
B[OaXc[qjd
Vh
GgHdO[WdXe_bacechaub
C[GcMbS[VfW]Ya[b\e^b_bcbe]fkhhkas\tZu]
L]OZVcWqXl[Wh\p[tdu[
W[[gl]
C]IYO\P\VdZ\[d\a^Z
PhWc[\
O[P\Zd^[`sc[eZ
CcJ\OcRbSdVhWYYb[X]d^[_eelm\n]rauYvZ
CaFmG\H[IaJnSYWVZc][`Td]e[lavZ
GdHhTcV]Wb
EcWd[]jmmb
@XA\B]CYF[GZH\I[K[L\MXOXR[S]TYUdWYXZYWZY[Y\Z][_U`Yb\caeUhWiqjZk\menZo[p[q[tUuZvc
H\TVUclpobrj
McR\W]X\Y]Zi[[]c^\mbnbrisf
HbW\sh
V\hgri
B\MiVf`aedud
HlW][[c\mcu\v[
@\BaC[GdM\T]V\Z\[Y_b`cccespYrbset\uYvX
A\CUFhG\JtKbL\NYP]Q\S[W\XbY[Zc[Y]a`\a\bTdfebf[n\oYpdrcu]v[
C\DcJbNb[h_b`\k\l[
F]Rg[eqb
AhC]SdW[Y[Z]^d`\
B\DgGhHdMdO\VgWX\cbnr\
@cD[EhFZJdM\ScVb^Y_\`\fbghj\u]v]
C\JjW\^d
@\A\B]FbHcL[M[NaRXT[UcV\Z\\[afbicYd[eZfahhjfnfobqdu\
@\AaEZGbKfNfOXRXS\TZU\VdWgXeZc[b\d]c_e`[a[d[feg\h\iej\mdo[qWrcsftZuf
AfB[C\EaGeHZJaK[OfPhR\T[UeV\W\XbYYZ\[[\Y]d^b_U`[acb\ebf\gclhmhndoUpbqZrYs[t\
BhOYRdW[
@gB\EbFeGcH]J[MZU[V\WVZlcZda
ej
AbC\VYWj
B[CfDbEeFbMhN\UbZi[Y^cm]rbs[v\
OgV[
Wg[\t\
C\OgW][\_f
F\HbJbW\[ifbt[v\
O\_p`bcb
BZD[E[I]KdM\O\UcVZWfXcZe[b]\`ee\g[ldmeoapbr\v[
@\A[B\D[E]G[H[K\L\NWOYPWQ\R[T[VZWZX[YZZd[]][^b`\apcedceZf[gchYiZjWlbmkoYpYt[u\
CZ^l
Vi
Ci
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g[l\nbu]v\
GcWcYkZ[`Zc\gfub
@[A\B\CTGYHdJ\M\R[ShUbVbX]YW[[\\^Z_\`gcbdYg[mbneoZp[rX
AZBZCWDaFhG\HhJbKhM\P\T\UXVYWZY\Zc]b_\`\a[gbhfj]lZmYnUo\pfqcret[vS
CbFfL]M\T\UaWdYd[c\b]\c]ffh]pdqZsZthub
E\FfGbHkK[OZWWcagbl\s\
A\C[O\VlWba]che\q]
ReW]
FWRlY]Z[[\e]f]mcs[
B[CbMeNdO\PcTfWeYX[b\e^[`ca\b[eaf[hhmaoepWqfrgset\
C[N[VcW[eehk
Wi\c
B\FgHYT]UjZ\][^\fagbmYp]
CcHeMaW[[had
GYV[W]ci
@\A\BYC[DcFbG]IfJeMcOeT\U\V[WYY]Zf[b^Y`ifbh\qasbu]
B]Gif\k[pb
H[ScVZWj^a`e
@\DZL\M]P]V\W\`lcbeZh]j]m]
BdJ\O\W]`]d\lX
vg
CZJb^h_\`\c\k\v[
@[AZBXCdEZGbHZJYKYL\OgPcQfRXS[UcV\WbX\Yc[b\e]Z_\`\bYcZech\j[mdo[pZq\r\tZu\
G\M[ObU[VdW[XbYh^W_dabcaeZf[h]p\t]ue
BZDcGjMcOSVi^aadccv[
c\d\vg
J\MkOb^\_b`fud
Fh
BaHgKdS\WZbbd\o[
B\GbH[IbJ\OePcUnV\WZZ\[\e\f\lYm]vg
KcVlW\^Z
LiOhS\WZe\v\
\g
C\J]TeUkWZZ\`\f\nkqZrksiuZ
Wcf\rhse
IbJmOgRfV\\Z
BcDfGeHXIZK\L[NeOVP[WRXf[f\c]b^d_]`Ya[bgc\ebfbj]pcqZufvY
A\JhWbZ\fdsduc
Pg
L\W\Zb[h
@qA\BdCkDbFaGdH[IXJfKbLXNhOVPfQZSiUWVXW\XeYZZV[d_fa\d\e\g\ibm\n[o\p\q[sft]ujvc
@ZDYGcHbKaMcNjWX[g^]bcdae\f]lZmat\vZ
IgJcObecucv]
@\F\MfW\[Z
A\DbKbMdN\O\W\XhY][\\\^c_bh[m[qZt[ug
@[BZDhEjF\M[O[PhVZWfYdZd[Y_\`Zddl\t\vZ
E]W]_qvZ
OgV[
H]L\RgWZ[\kdll
@\BgC]D[FbGcHcKgMeOZVVWbX\[Z]b`kg]hcjWqdv\
AcDbOgV[W[]e`\bgc[jk
@bAYDWEfFfG[HXIaKgNbPiQ\R[SbVcW[XbYdZ[[b\b^\_dmbnboaq[rescud
BZC[DeGZJgMbOdWYYa[caZccdbgbrbs]vi
M\P\R[VeWb`kccfbgchbj\ugvh
C\D]E[VYW\_[fbjov\
EbH[L\Rh^]baghvg
DbE\Hceclhvc
sbug
BfHfOZS\Y][i\be\f\hZlam\o\vZ
IbO]RhSkV]W[Y\[[`jrQtX
D\Whsa
BZF]JbV\W\aifbj]
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
DbHkKeU[WYZ\[h]Zc\daebg]se
@YAZC\E]GcHeJbNXO]PZR[SXT\UdVcWYZ\]c`YbZd[ebgcj\kZlZmcodpeqdr\sXt\udv\
B\D]HbMcZd[ig[o\
CYL]O\V\WfZ\^\dijbncvZ
CeG\JXOZV\W\`[ciq]
B[FbHcK[si
@dC]GcHaM\NbO\P\QbT]WZZbbhn]qb
DnG\MZO[SeV[WiZX[dud
@\WcZe[[`]a\m\oi
JjUbf\lcmb
A\JmSbWdYZ^bb\u\
@\B]C\D[F\GeJbLcP\QhT]UbVgWb[c\d]fa]fbh\lhmdoX
^\fhla
@\BZDcJXL[MaNVOXP\QbS]T[W[Y[Zc^\_]ahb[ccdee\ick]l[nbodpWr\s[
A[DeF[G[HfJbL\NeP\Q]RdT]WdX[YZ]\`ZfcgciWjfl]nfodphrZv\
BaEiFiHcL\M[N]QdR[VZW\abdfe]h\l[p\
A\BdH[IjJdK]M\O[R[V\WVZ[_Z`\a\v\
ChJgW\
A]B\FZG[J\M[ObPeRYTbUbVhYlZg[b\Z]c^c_ld\ebfZlcnfp[qfsbtZv\
B\HcWm[Y
gh
CgG[KYPYSZUcVZWWY\]\cbf[ocrlsj
RfWZ
Pa[i_\hjl\vZ
ChG\ee
AYB[GSI]OXV\We]Zcmedub
C[N]T\Wbnfrhtfuc
B\[cefqgsht\
B\FkN[VXWi
@\FZJl^Uc\u\vl
@bBZCeD\E\F]GbJ\KWLZMWNeOiQZS[T\UWW[YbZ\[X\W]\^b_Y`cacbXcdfjh\lZm\p[r\scu\
AcC[DdEbLbMcOcP\WYYg[df[l\odscu\v[
B\D\FbG[H\O[Q[S[T]WcX]cdhalkm[nis\
BYCbHgIeKbV[XgY[_\hcmbn]o[rds[tb
BbIaLdO[PbSi\g_aobq\sc
@cJbRfuf
Pi`]
OhV\WZ\\^\_gcdq\
I[YYrj
FkQcW\XbZc]Z^fh]ldnZ
IjOXW\
DbW\Ylc[
F\HbJbW\[ifbt[v\
F\HdSiV]^b`Zk\qb
C\G\[\_b`i
@dG[OdS[U\VhWdYb^Y_Z`ZccpZ
KbS\Waoh
KbWYZ\[je[lbv]
D\O\Ve[e_p`acb
AbCWGZOePWTdV\WsXbYd]]_dacegl\mct\uZ
BfHcJcM\NiO]W[b]jd
VkW\[jk\tY
@\DgF\HXI[KZLcOgPcTZVUXdY\]c^\_de[fck[lbmaoasctcv[
RiW\\\f\
@dB[CXDTEbFiH[KfL]MeNbObQ\R[UbVbXb\[^\_[`ia\b\cbdXfZhbi[j\kfmdpcqgr\s]uVvc
]hm\
AaH\Oe]ce\ldmdo[ug
CdHdJ[MaOWT]UaWYegmcocp]r\
R[V]Wj
DbJaWZ[be\qctfuivZ
F\M\UcVW][caeemdoYpb
B[D\F[HhKcO\P\S\V[W[`\fZsdtcu\
B\E\G\HaJjL]MdO[UcVcZY[\][`\edgbj]mco[rbt]
H]IkK[OWRdTZV\ehf\ub
F\IkK\O[P[W\cbg]
Wgv\
B]M\VZW\b]e\gahcmZq]s]ui
Jbug
CbH\IjOYQaR\V\WY_Zf]ggqdtZuY
D]G\`kv\
@ZD\HaL\M\NgT\V[WT[s_c`\c[l\v]
B]GcH\IaJ\KfNfO[PfRXT\UbWi[Z\e]bebh\jdl[q\rdsZtcuave
CXD[JdN[R]TfUaWSY\Z\[a\\]\`[ajbccbj]k\lbp\rdsctgvX
CXJhTaX[uZ
IqJ\O\W]`\rZ
A[BUCZDdEdHdL\NcQdU[VWXcZ[[d\W_[`\aXbfdZeffeickYnYo\qYrjubv\
@]A\B]CfG\IbJcKcL\MeN[S]TVWcXZZ\\]]Zc\egf[g\haiakfl]oaqhrdu]v\
BZUdW[Xc[kb[fcjblct\u\
@dBZC[DVGdL\M[NdO[R[ViWX[j]dcXdbj\lcp]
HhVdWY[f
@\A]BZCbDdGXHdJcL[McTZU]VVX[[\\b^Z`\ecffkfldnZqerbug
BXLfOgWfebg]
@]AaOgRXV\Yb[fceed
O\[dlYuavg
@]F\H\RcSjV[Wc
BYD\EbFaGfK\MbNiP\WbXeZY[d`\agb\d\f\k[lfvZ
LmO\VfWU[Zv]
B\DcK\NaO\Y[Ze[c`\a\f\hcpbs]ti
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbt\
@[GZP[W[Y]`kc[j\tb
KiNdVZW\Ze`\hbt\
`g
Vi
BYH]KeOXU[Vi]]^[`\e[g]h\mfncsd
Rhqb
AhC]SdW[Y[Z]^d`\
OXRWVnWh_Yif
@gB\EbFeGcH]J[MZOYRfU[V\WVZlcZda
C\E\FbYc`jc]ha
B]Wg`]
W\e]hjj\u\
IbR\Yl
@eBdFZGcHeJfM]P]WYXaZ]]b`Zb\f]g]h\lZm\nloZp\q\sYuZ
Z\men[rZsi
G\OmVYW\XeY]_he\m]o\u\v\
Cbhavh
mj
AbBXFZH\I[JgK\MbN\ObTaUbW[XeZX[[\]^j_\`\ahb\c\d\fYhijakcl[mYodpZqetYu[vW
O\VhWd^]f\
CbJ\O\RdT\VbWhYZabeff\k[ri
AeCZG\HiIbM\OZQaTcVZWn[e]b_\afb[e\h\lXmhn[oWqcsYv\
AbB\DcIZLhNcOeR\W[Z][Zh[lep\q\td
ehmd
Ym
Vbsj
@VAXB\CZEbH[LWN[PfUeVbXXYdZd[c\b`eb[cgecfahdjbkfmcneocp[q\rbuevW
CZG[Om^Z`\ab
CpJaN]O[WXqg
@[BiC\F\GdHZL\M[OcR[VZWYXbY]\\]j_\b]ehf\gemen[oZpZtYvd
Gevi
CZEhFYG[HdJ]K\MaN\OXP]RfUcV\W[Zb[\_\agf\g]hjlZmbpbrbsWtZuZ
AZB\CbE\GbHdImN\OZQbW\Zc`\a\bbeYhclgmbodp[
FjM][i
AcB\FcG\I\JfM\N[PZR\SdT\UbWdYd\]][aZcceYfXgcjZkdlUndqbtZub
AdCYEaHVM\NgPdR\SnX\Yd[d^[_f`cacc\dZfbhejcl[mdsdtbue
R[`gbfue
WcYir\
A\F[GYHaM[O[PhSiV\WUXc^\_d`Wa\bccfd\igjbt[
DaQ\ebl\vg
H\Uch]mcp[rh
W\Z\eq
DZFcHbJbL\N\P[RZSdU[VXYY]d^[_\`\abe[g]k[l[n[p]qirkv[
AbBbC\EbFhM\OZR[UcVdYbZ]^a_ZecjclcqXrgsbtcucvc
H\J\ObT]VcWeY\Zb\fc\ecgkpd
\g
VcW]dj
W]]dhitf
B\H]J\KfM[P[R\SeWaZb_f`\a\dcj]k\p[t\
DlEgG]H\Ie
DeEiF[NYW]l[vf
L\N[R\Wcahcdrgv[
G\ObVdW[Yi^[_c`\abcaebf\pZt]
mh
TgUfkcm\uc
CdDlQeVZ[[kZ
AeCnN]V\Yi^Z`acb
CYF\L[NcOaS\TaW[Y\ZY[b\Z]a^d`\abbYcdf[h\j\lhr[sZt\vX
jl
L[TkVZWYYb\[cUecf\gbldnboctbvY
]b`hff
G\HbLiZcdbfb
@\AZBXFcJZKcMaO\SbTYUXW[XiZ[[Z\b]j_eabbbdgfZg\l\qXsat[unvf
@[FgHfJ\QcR]S\T\VeWZagcdl\n]q\r[
B]CbD\FjGjHfMbNaQWS\T\U]VbZX\f]c_d`fa[e]fig[hhqbrZs\uYvb
C]J\V[W[Zf]ZenmZufv\
[Yei
@\AcBZCcD[FZHcJbKZL\OdQgR\SZT[Y[[]^f_cabbedcfZgbkbl[mXoZqbrX
A\H[LcTmUfVdWkZZ[[]]^[l\
DfLXN\O[V\WWZ][k_]ve
D[KcM\V[WlYfZbbcf\gbl[qat\vc
[[ifofvh
@bAZBVCWDbEkFgGgHcKeLVM\PdTbUiWfZb[[]c^b_\`SaXbjcWdbhhigk[mWo\pWt[vf
AWB\CUFbHgJfKeMgOdQ[TYWdXgYkZb[c]d^\`da[egfYlZnbodrZsUtZv[
Vh
@eG[MgW\hdnbub
HZJbL]UfZ\[k`bempbqarctYv[
EbL[Wgk]t\v]
B\X\Zeehv[
B[DZEeFhIbKdM\TlUbVhWXX\ZX^Z_\abc[fhh\jfl\o]s\
Ob_cmjoX
@[AdBcF\G[NdPiR\S[TcWcXYYVZ\[Z]b^V_]`kabb\d[k[lemYrcvZ
Rj_b
@\AhC\GZH[I\KfM]PfSeTeUbWdY[Ze[c]c^h_\a\bedYe\f[gel[m\n\p[qfr[sXvX
B\C[DcHbO]QfT\UbV\Z][e\\^k_cacbddbfbm[p\rctd
AbFfJbMbVj_cafdbeZkdm]qetlvZ
CgWXYh[bh[qer[
Ok`c
WZgi
@eA[EbFdH\IbJcLUMeObR\VbZ\[]\c^[_f`]acbddZf]ibjck[lYmcqcsbt[ucv[
A]B]VbZl
AdCbD\EcGWJbL\MXNhPbQ[R]S\TbUfVaX[Yc^Y_dacced\e]hhlcmZnfoZpXqZrZt]uf
AXBWC\DYEbFbGVHXI\JbK[LTM\NZO[PZQ[R\S\TgU[V[XcY[\b][bae]f\hcjemlnhoipgqZrVsZtbuW
EbFdG\M[Vb^g`ac\gblXrdsetevf
@bA[BXG[HVIcJ]R[SXT\USVbY\[\^b_b`[fZibl[mdnbodpbqhrcsetbu\vZ
@]HcNeR]SdVeW]ZZ[d]b^dbbfch\kZlf
Wkd\
F]UgZd[[_ci]mfo[p\
A[CeDWEbF]GWJcLZM[PZS[TbXfZ[[\\d^ZbWcedbeafchckZm\oXqZr\sbthu\vW
B\CeX\\eb]c[f\hdtk
B\C[H[M\O]S[VcX\eZfdjcl\qjrZsetd
@\AcB]DZG]HZIaJhL]MUP[Q]S\T\UVV[W[XWY[[X\\]Z^X_]a[bWcbd[fXgghXibj\k\lZmUnVoWpZrXsUt[uuvW
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g[l\nbu]v\
BcCbEcJ\OdQbRbSbWXY]ZZ]a_bdbffhblbr[t]ua
B[P]V\WcZj[Z]Z`bc\elf]h]l\m\v\
@bAVFcGXL\NdP\S\TYVdXa]b^\_e`ebYcbg\hcj\nWo\qardscvi
EbHZJeK\NcZc]a^b`[eko\pft\
AdE[F\GdH\I[JcMcO\RaT\U\V\YbZbb\ebfZperbv\
GcWhc\ub
GcObVdW\Yleb
AcBWDeGfHZNZUiV[W\Ye^Zd[gbhpl\pev\
AeC\W\YpZc_\vZ
GZH[JXO\V[WbYb[\cgebf\h[mapYrgt]vd
@\A]BcDbJ\M\OcR[VcWUYh[\\e`baahgl[obve
CdDZFfHeIbQdRdS\TZW[YZ^d`ac\f]pcr\
BaDaEcHcL[QdR[TdUbVb\d]ecafXgYhanbqdrbtauc
AcR\W]\g^\e\fihan]sbtf
[Xvi
A[HYIcV\WnqbtW
@cHbL\O]VbWVYb[b^b_dcfe[kargtjvd
@lD\FVGXHWI[JZKhM\P\RhS\T[UXV]WZX[Y[[\]h^]`Za\bhddeXgeidk]lbmcn[o\pXq\sYtYvU
@YA[DdE[FZGbIbJiK[MdPhQ[RZTZUWVYW]Ze[\\c]d^g_h`Zabd[ffgZhXi[o[pbqbrjtdu[vT
FdH\Wjmet]
@]HkJ\K\M[Uk]\^\g\mYu]v[
FlHZIbJ[M]W\^b`hcZeokkvb
L\WZ[v\]kZl]
GcIbJ[OYW]Yc[Xf]revk
D\GbN\Vq`\l]
A[CYFiG[HeJ]KiP\T[W[X\Y\Zb[[^X_de\hbjck[l\o[pcqcsbte
@WB[CbE\FcHnI[JeKZL\ObS[TZUUWZXb[\]Z^[acbZcbf\h[k\mYnUo\p\qWr[s[u\
BcCbD]FaHaK\M]R]Ud[\]c^ealbcc[dceZfYgchco\qds[tav\
JYW[Zm
D]Mc[gvZ
@cM\OgW\mbp\sd
@[KjM\W[
BXGWHcO\Ubclj[r]
FXHbIhOTVXW\Z]ajrbu]
B\GiWYe\v\
CmFcIcJaOdQcSXTWUaVeWXXcY\Za]]`[aacidbl\nZvc
NaOeV]W\Z[[]_fc[jcpj
H[QgUhW\Yg_\jbm]r]td
DlEgJ]MZv]
BWDgGbJYM[OiV]Wc_mccn\p[qbuZ
@ZBZE]HhJbMYNbO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\JcMnO\R\W[dcgajbkdl\mfnbq\sbtbue
K\N]Y\mfobri
CeLaUbZc[Z]g_deYmZp[
H\W\og
lbqbthvd
HgJZOiPZYZ]d_e`\ccf\
Yi
H\^[gju[
H\^[gju[
BZLjMYPfVdW[ha
AeBZC[DdHbIgJbOSPaR\S[TdVbWTXcY[Zi\f_caXb\cbdbedfjh\lbnbqar[tYvd
Pi
F]Hg
L\Mh
Ph
C\D\JbL]S\Ub\[]\c]d]mcs]vh
KeM\N]R\UZV\W[Zja[daq]
ri
Cie\h\qb
@ZBVD\E\GZHkJfKiM]N]OXQ\UbV]WfX]Y[Z\[[^U`fb[eZf\jclYmVnhoXp\q[r\vb
A]BcCbO\\l_[hZo\tjv\
SceVhj
IoOVR]W]
AcNXOeQ]RgS\We_ba]flhcjirZsa
@gA[BeCXDdE\F[GgHVIVJXM]ObPZR[T]WYX[Z\]b_Ya[b\cbg\hbj\k\lcobp\rbs\u\vX
O\WY[hmc
AXB\DTEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
B[DeEfFbIeJZMcPcQVUcVdWTXb\[^Z_Z`ZadbddefjgbjfkZn]o\p[qdr\sctXu[vf
B[Ohl\
H[IaU\ecgh
@[BZCYD[E[F]G\HcLpO\UPV]WZX[Y\Z[\e]i^V`\b\dcegf\g[j[l[o[pcqaretWukv[
B]J]M]Zjhm
DhL\RnWZ\kl\pdt[
B]FbGdHbTUU\XcZ\]cbbgahekapaqar\sbtevZ
LbTgWb[a^\rbt\
Kapgs]
GYM]O\PZT[Yi^\a[d]f\p\r\
@dB[CUDaFgHdJbKcP\SaV[WYZe]f^Y`Wa[d\eefbhbiej[mXnVpcqbt\v[
@ZA\CbHjKcMYS]T[UVV]Z[[\]\^f`cb[c\dce[fZhcl\n\o[pbqer\
F\qZrh
HbKeW[^]f]h[sju]
@bCbFbM\T\WXYd\bc]ebffpdqZsZthub
E]FdHkOZVcW\[Ycbs\
Y\^\eh
Yle[
LZMj
JbR\uf
BkGgH\Q]WXn]
GcKdLa[fdYn[
GbKd[fn[
CdL\Mdpg
AlGhI[O\PhRZWZ^\b\
@\VYW\Zd[Y\[]b^l`cbcebfdldp\t\
B\V\W[Yk
ChFaS[TaVgZd[bcc
AfB\FdHbKkS\W]X[^cc\lbmhocs\
@fH[L]RbWZh\kfnhph
I]K]PbUZV\WZXtYc]XfZsZuXvc
IkOZP\
W[Yi
We[ggevY
W\Zh
ng
ReW]
ehmd
B]J]RYW[Zkpd
RiW[
RiW[
RiW[
RnWX
RmWY
RdWYYifmrl
Rfmfoo
I}RZWXZYc\rZs[t\
IgZ\
C\GdVWW[cj
GaH\IbK]OfPcQZV\Y\ZY^Z`cabcdd]e]lZr\u]
GfOUWkcW
Of`a
GZcjd]
GXOdSYV]ch
H\Z\gk
HYUYV]^]gmm\u\
B[C\HYJWM\W[ZY^Ye\goh]n\o\pZq\u\
Wgcd
nfo]
@[AZBWD[EZFVGVHfIVJ[KgL\M\NePjR[SmT[UmVfW[XYYQ[W\b]gadcaf[hbj\mqn\oWpZqdrTs\tZu\vW
BdCYHbKcMeOZPZT\WlY\[Z`\dggblbmTogqfsY
K]OgPiS[U[VZY[^Z`[c[lcob
H\ShT\qcrZ
N[W\ai
HYK\UYhemgn\o\p\ua
C]HYKZ]egXhbmloOq[ug
Uh
HZM\UbmloZ
H[KXmmndo[ub
B\GZKdSbUcWXcno]
N\OYPfUkV\W\]dm[oaq\
CaJaM]PcSgZ[`h
SiTb]\a\d[ea
GZIdPflcr\
BWFZL[M\OkPiQZR[SfUWV[W\ZY^X_\`dacb]cdeZf\gZkZl[mXojpZrXsXuYvZ
@\D\GaH\J[KkMdO\PRVbWlXbY[ZV[Z^[`Zd\f\j]lfobqgriuYv[
CbOVPZWe`WoU
@hA\J[KeOdfboa
OjPZ`g
AdB[D[GQPbS[Wa[d\c`achf]vZ
DeGiOYP[WYYdc[o\vb
O]P\Wefdjk
C\D\EeO\PcTg_\
on
KWUYg\n\owp\u\
AaCbGeIUSbV]]b`cc[tc
DcL[OoPYVXWY[\cbdhjeqcv[
IYJfKiOeSZT\W[ccoY
CZHiP[VYYb_c`\cZocvq
GbNaO\[hchl]
jhr]
McPc`g
O[VVcko]
IhP[Sbf[
O\S]Vkcb
`\cio[
OY`f
OYW[cdvc
PjS\WSc[
O[PiW[
Iho\q\
J\Od`h
OiVZ
H\OfPbU\VjW\cfmZvY
KbSkkb
SjkYn]
AZCjDbGdH[IYJZOgPfVTWeXdZgcaecl[v[
CWGdJYO\P[WZXeZgl[
Cne\
JcOZZn
@]AdGXHjJdKgM\ScVbXSd\e]lbmhqcu\
GXJaQ\SdV\WsXSYcd\mYqb
JeKhokq\
H]VjW\Xc
AfB[E\GZNiVbW[_]cil]
ZY]teUp]
ZY]teUp]
AhSg[\`cb\sb
AnCZ^\
C[HYMcPcZ\]X`q
@mUZ]a^Uc\ndu]
@eAZBNDXEdFdGHHXKcL\MdNeOcPdQRSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
@eAZBNDXEdFdGHHXKcL\MdNeOcPdQRSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
Hmfkqlsh
BdIbOdSdW]cWve
KbNSPdUPV[\c][`YlkmgoXp\qX
BcC]DdHiIjMcNXVdWdX\[f^[a\cZjglZm[tcvg
C\H\OZW]Zm
AeBdKgV\lc
MnR\Wmum
DiG\WUvj
Dh
C[DkEWG[WZ
BYFZJfK[NdUaWeZ\[l^[ccl\vZ
HgsZ
G]HbYldg
BWONVdXdYd_Zb]ch
C\VsXZZ]\\c\ef
@lA]C[EfFYH[J\KYL\NiOSP[ShUaZb]d^V_g`faXccdZe\hbn\p]qfsa
LgWT
HZLlQZWT[\`VdZv[
\ht[
@cAbBgCYFYGZHkKeLdM\NYOZQ]ToUeYX][aZcjd\eSg\hYl\mZnZobqYrbsivX
HcW][[b\c\jYli
AiD[Wi[[hekZqWu\vk
@bASBXDYEjFjGXHWJfMfNjObS\VYW[X[Y[ZZ[[\N^kaceffZgZjfk[lZodpiqfsetdvZ
HiQ\W]m[q[
JjOYm\ojs\
@eAfBhF\HeO\`\ed
Wi
HcJZL[Sackdglkuevg
@hA\BZC[D[FbG\H]KhMbNfOgPiRbTZU\WSX\Yi[]\e^v_c`\cZe[f[jeo[rds]vZ
B\LhU\WU\Xe]hf
O\T\XbYnZ]][^df\jdv[
LXWnv\
CeD[UgZo]d_b`[mZndo\
A[BOChD[EfFjGVHYIeLZM[NfOhQYSVUYVmWZXeY[ZW\V][^g`Xd[edhhjdk[lUmbohrisdtiugvW
A\BfC[DeE\HYLXN]QmTbU\VZWb[\_\a\b[cgdZf\hXj\kZpdsbvX
L\O[PfWk[Y\hbfcble
O[V\W]`\cgq]
@[GcT\VcW[Y[^k_iacc\e\h[ljnZq\ub
GjJXcck\
B\FXHqQ[WZZfdc
BkGgQYWYcedY
DjH\LdMaQeUnWXZU^ZaMbXdch]i\limhn[o[q\ub
BdC\G[LeM\O[^cdhhh
BeGg
A[B[CmD[H\IbOWThUgVbWdXXYgZW]Y`habcVdbeWfbh[mVo[qbsku\v]
CnJ\TbX[]\`Xe\
BaDcM[N[W\X\a]ljt[
BZM\T\WY[Vlp
L\Wp[Xl\v\
CcF\GXHhK\L\M]OgQmWX[\]\aab[dbeaiZjbl[qdrfu\v\
^\dev[
BTK[PdS\Wp
GoOhSYWiY[_ecdlZs\
O]Xj\]`[f\
L\V\Xil]
B]GbH]LcMeNbOlPfSbWb[X^]ehlepducvX
CfJX
BZVWWrtU
VnW[
TXfgrY
@\BgNeOaYeZ]\Zfelhrb
DdLs\\edkZn\t]
AbB\JfS]VZWlf]sZv\
V]lh
DjG\N\O[[\
C]DbVU`\a[dmv\
DbVh
G[L\Wi^cb[d\
R]WecX
@eBlGiHYI]J\K\M[NnP[R\WdYY[[\[_[`[cbd[e]gbjfsZtcvd
D[G\LfWZkivZ
L\Vj^faecZfa
DjEYWf\beilUt[v[
@\A[BdCbDYEfFcGPH\IbJdKkM\NhOhPdQSR[U]VdXfYb[e\Z]V^l`cbicYdbebhhkYlcmdpjqcrgsetbupve
AZDcE\HjQdT]VjWjY][YcddWk\vs
EjdUj\
C\E]TmVea\
KiXZs\
PbVgWfXc^[acu]
@bBlCeEbFYGXHXIVJgMZNbOePgRlTeWhXbZi\g^Z`jcZe[fdlVmenRp\qXr\spu\vc
BcDbHZJ]NcObTjVbW[]\c[fcldn[ocqZseuc
BlQc
A]CbYc]ZaZh]rk
DgFUHjIZOcQMViW[Xicdn\r[
@[A\CVDXGXHQIUJWN\OJPYSZVYW\Yg^X_Z`QaVcsdieZhelVq[rZ
NZU[WVZn[\\\`\d]eYg\h\k]p\v[
AgBZCcHaYU^[f\qj
AZCYG[IbOdY\^nc\lbqc
WZ[j
CgT[rc
V\Wgag
B\GtL\Wg_\
DgG[HbWb^\lYvm
@gMhV[
CXH\JbU\VfX\Z\[\]d^\_]a]hXl]mio\qZuWv]
L[V\WZ[s`ZaZbll\vb
G\WZln
B]Go^Y
@OA\BbDTGgHZI\NXOTPYQ[WhX\Ze]Z^da[cdeefZhcjbk\lYqgt]
Vj_i
@UB\Go^dkZ
@YB\D\Gi
MiQ\
Cj
B]D]GhQd`\
BcD[FQG[HdQV^\ce
B[FYHmQW
@cA[BeDcFbG[HYJbKbN\OeSdVeXV\b^f_d`cbbcRfcg\jblbmdqes\ui
BdGdWbofr\vg
OYVi
Xh
CkP]qarh
R][X\jk\od
DdGkOPZcsZvh
HcRPhbmep\uW
mh
F[GaN\TfU[Wm_]b\o]qh
A\KrLYNZWfnS
GmH\OZ`[cnq\
HbJPQchcs]vj
D]GhW\vb
DfQgW[
DbHbc[hYvg
VpXbYZcV
AbL\PiW[Z]a]c[vZ
@\AhB[CUDXEmGTHNOdP]Q[TfU]VYX[Y]Za]X^oa[c[hOjikXlVo\qfrZu[vP
HcKfZ[ggh\n[oa
AZJ]Yl`Xmb
Dgr\
Dh
@fA[BZCZEiFhGdHWIcKcLWNgOjTbUZViXeYdZS\T^d`lceeffegZhfibjgkSmjnjoephqer\sbtiud
@oAYB[DTEiFhGWHUJdKgL]MWNhOhPeQYTVU\VdW\XjZT[Z^e_d`hbXcRelfchkjhk\lZmknfodpcqarfshtjuXvW
G\ToUZ[\dck\v\
D[lo
_h
AYBgLZ[d^Z_ckfv\
WNll
AcE]V\WR[bablh
FUHrQVU]m\o[
GlP\V]
J[WYbove
LZWov\
_X
PiR[
C\DlGT[[l\m\q\v\
@\CbDfGbuVvb
KZZi][p\
D\hXvh
B[H\JdZjd\
BfQZ`geeff
LdWWse
JcLfWS[bu[
@[BrC[G[HmK\LUN\O[Q[YZ^cgdh[i\ubvY
R[[cblub
JoTbZ[][^]r\
BhF\GbJ[NeQ[[]c]l\m[nhp[qXrcuV
B[FbMhWb\]bcc[eZhdj\k\ui
BlJWWUu\vZ
H[Qn
AYBgL\R]^d
WW[il]
Hl[[
H[W[eet\vh
BdHZZ]gjob
@ZD[GndUlY
Whdc
B]Ghl\
BiCYDcFbGdJXLYO[QaVdWOXZZ\[t\Y^Z_ia[cgd]eZfigehek\l\nTpYq[r[scucvY
DTG\O\QfR]V\WWY\[]^\dk
D][j\[vd
CeHaJ]ThU[V\
X\Zfpd
GWO]U[Whdemavb
D[LjWZecf\l\vb
A[BbKZLpMXUcV]WQ[\c[dhlYqktdv\
L\UWW\aYminbowp\t]
BhD]GgHYKiM\OUPhZ[c\sf
A[C[DqEbGaM]VYW]Z[[d\d^Wadb[dee\k[lWva
WXZblgvb
B[FbGfHZJTKbMdNYPaR\T[V\W]XZYb\jbgc[diecf]jbkalfs[tcvf
@SBdC\DRGeHYJWMYOUP[QkS\VSWZYY[a^[_X`XaXbbcpeUg]hRj\lHp[qZr\
@ZDcN]OcSbVaW[Z[[g`\c[d[lk
U\^cvm
@ZBcD\FgIcJ\LgM]NYOfQZR]VdWF^Zb[cbdde\f[kclYncr\sau[v\
AcCbDXGQH\IYJeKYLcNeOcPeR]SbUVVkX\YiZ\[f\e^h`aaibZcWdifghYnYo\qgrdsftau[
BcL]WV
Wjl\vd
EeJb^\`jjb
CbL]Q[TcW\Zc[k][b\d[k\vd
BYD[L]OaWgl]tY
BZHUL\M\O]PeTYUdYcZc^Zaec\f\gblap]rZ
LfWW
DjW\
W[[\\jeb
G[HdV]ZW^\h\lms\tb
BeJ]KZLnO\V\WYc\d\hbk\l[u\v\
W[[Xvi
AQCRD\EeGYH[JfO[TVU\VlWZXYZZ[]]\^z`ba]c\d[eifbg\lVnaqdv\
@bAeBWC\FZGRH\JbKcMYOfQ[TbU[VdYcZ[[X\g][^o_\b[c]ddebg[jckclonbqbsZtiu[vY
G[O]QdTaUfVZWj]\lau]
G\Wt[b]Zffv]
LeWU
CYDYGZMmZ[[YcdkWl]mcnbu]
HhWefU
@\B\LXO]Wn[Xdah\pju\
LkWU\\b\
LlM\WV\[d\l\
Wi
@\GfH\ZY[g]\^f`[
CNDcHcL[ObPZQeWW[Z\Wcbf]hWj\looaq\
BeM\OaWZ`bedqbr\v\
WgX]
@cAcBYCaD\E\FiGXHKJcLbNZPfQVSVVkWeXKZ\[c\f]Y^h_f`iaZbhdegdh[lfminZqZrZsgtmv[
[gtT
D\L\NXW\[hlZ
AhDbTd^Yfc
@VAcBhCdD[EPFWIgJ[KXMeN\ObQeR\SdTdUaViWhX[Y][f]Z^c`gaZbfebg[hbjYl[mcpgqYt[
YZok
AbCcDdGWMcRgWY[g\e]X^\k]lc
B\FfcbegubvV
@qAZBjCTDWEcGUHPIeJiK[L[MXNhOQPYRZT\UZVNWhX[ZY[n\[]X^K_\`kcbd[eZhglXn\q\r\sUt\vO
BZDKEYGbHrMYO\QdW]b[dlg\h\qZu]vb
NeOd
AZCXDXEfFlGXHUI[KkL[MfN[O[PdRZSYThVXX[YZ[d\\][^Za]cbeXfej\lbmcncpsqWsfugvZ
@eBoM]QX_ZcgeTlcqe
Ug
AkW[
pjs]
BZHZIbOkVcYdZZ_bc[fepb
@hAQBVC\DUEkFfGEHDJeKhMdNfOhQUSfTWURVgWWYbZY[P^o`facb[dbedfZgehgi\jfk[lSmfnfqirksatluiv[
AfBhCQDXEZGXHfIeJfKNMcNbP[QXR[TeWjXVYZZn[d\[]d^e_X`fahb]cVflgbh\i]kblVncqf
G[O[VeZ[cj
CaH\S[fgqTsd
A\DbJYQiWZZZ[[`Ya\dchSq\sYvb
JlZ\d[
DYG]L]M\NZObSYWmZ[[W^dbZd[fjk\pbqbr\vc
DqV[W\Y\vZ
PXYm
B\FbMhR]VbWgva
AVBhC\D[FYHdJ]K\OhPZT\UhVYY]Z[[c]\`icYeegVqlrfshuev\
E[F[N\PbW[colc
DlEYH\K\O[QbVcWXY[Z]cZlfq\sVuVvQ
B[HcTkU\VbWk^Vd\f[lZrbs\
@TBfCKEZFWG[JXQjS\T\V\YeZU^c_\a[cVdcf[j\ljqercs\tb
BaDkEaF\GrHeI\J\QbWjZ\cddFk[l]vm
Cg
J\LYT\YZZohYnZ
HcPcWYZb[\]dlkne
CcGhJ]eZ
CZ]k
K\LeNX[\`]ccl\nZons[v[
BZKYWl`Ze\l[v\
BdHiM[o\pc
@YBeD[FaGcHZKZL\Q[S\UbV\WVZf]Y`ccfeUf\l[m\o\qe
A[BdDdFYGbHfLiU\V[WbZ\[bc[e[h\kbl\mbu]vY
DZHcLiWWdXkfvX
BeLeWY
CcTmW[]\achYuh
@\BZGjM]NYOfP]QhVeW\[b^Y_b`fcehelcv\
D[G[NbO[Rc[g^U`ckgr[v]
Jcc[rj
@\A\C]EkFlGXHPKiPkR[VbW[XbYg[\\i]b_fabc[ddfjg[j\l[p\rcsateuc
AbC]H\L]P[WdYU`\levX
BWCbG\HeJbLeR]SiT\UeWkZ][Y]iacbUccddebu\
Wjd[
MgO\W\Za
AWB[IlLeMdVaXaYb^e_\dfe[lbufv[
L\WUkk
VZZke\
CbHXRYTfWe]\mgoeq]risfu\
NUReW\jhti
KhnS
XbYh
@\WZllv[
KhWd`[c[j\lZnd
G\W]Yirb
BiOR^evh
LjWTc]lX
BkG[WYkb
LYV[Wg
JgW[Xe^Z
BcC[LZO\P\SeTdUgWeYa\W]cc\e[fYgat\ud
@fA[BcDcE\FZGZHUM[N]PhQ\UfW[Xe[\_\a\cYe\fch\j]oVpfrasfuqvY
@QAfCcEWGXHXIdKbLaMdNcPeQaRbTeUeWiXdZc[c\\`hbXcQf[gYj[lYnboep[qYrksfufvd
EhL]NbShVeXdYZZ\_[`ccff[hdsevg
A\BnPc[[_]cbe\td
BiFVGgQ[VbWlZ[\\_YceebnXpbt[u[
BgGbHSTfVeccecsY
L\MfNgOgRZW]l]
BiCZWVmh
CcE\GVHoMiN\PYQUReWZXdYYZ[\b^V_l`[e]f\ldpdr\s\uR
C\DdEYHiJYMmOZP\QdTeUZV[W[[b]adbeZj[k\l[mdtcuW
CULWMkTlUdWT[[]ec\dcm\ogq[r[tc
C\PWWo^ibZcZhcljmbv[
BiL\Z\[Whdkc
A\BmC\DZEIF\GhHfJXKYLXMSQhR[TbVgXXYeZb[d\f]\_d`ga\cWdbeYjdk]lcmYocpcr\shtVv\
DeE]JeWZZ\cXd\e\h\l[vk
AbBhCXFdHeJ[LZMlNdOVPeTbVXWdY]ZX[b\d_b`cbVd\e]fdkYljmfpbqWs\tZuZ
Bi[\kZqY
AZBdCVGcJgKZO\QcT\UcWhXbYZZ\[b]Z^b_e`da[cYe[g]h\i\j\l[pdv\
CcGiJdL[MWPZVc^c`bbXkalgo\qcv[
BYCYJbKgViWpXUZb^\_Z`[c\ecgghZlcmTofq\
BfHaJeUW
@]BjHbKgUbZg]\gZmYnf
Wj
BYDfQdW\dcvX
BiGbP[VYWccegZldvZ
Wh
BdOUce
QjUdWb[\e\rXubve
DZF\GZHTK]MWNaOePiQeUXVUXZYh\Z^\`[aWcoddeffUg\j\mdneocpkrSsdtfuivc
@qAZBYESFkG]H[NdS]Wb[Y]\^W_U`hbccbkal[
@dA]FUGZHiJVKkLZNZPXQdT\U\WhY[[W^c_b`lbecVdghelhm[nboYqXret\v[
BZC]D\FhHZJfL\OZPfRXSZTgUhVWWcYa`ba[cegYl\mXnWo\qerdscu[v\
A[CbVdb[djl]
AeB\CfGfHYK\OUVfWnXY^V_dcXd[fhh\o[sd
FcIbJdNbP\QaS[WmX\Yd`cc[eZukvZ
MWZ\]ib\p\
Wd[dl]vj
CbU\Wm^il]vf
\]flhb
@]N[VZZh]d^b`ba\eYpR
A\C\G\NeP\VqYV_gaccZegqaue
EYPZVeWVvi
Xis[
]j
GZ[[lk
@XAQCXDXEWGbH[IIMYN[OOSZTZV\WYXZYYZi[\]]^\_O`XaXcnfZh]j[lVo\rUs\tWu\
D[LcNeVbWZ]]dhfht]uc
AdCbDXG[JiMZNfP[Vd^b`aa[dbffidldpdqbtZ
LiW[[Vebh\
O\WhY[
ChHgKbNcUZXcZZ[b]c^bdZg]lao[p\
D[V[Wkc[del]
K[VZW]Zj
CiHYXi]Va]l]mZ
DYUbch
WhZ\[Zb]
BfGcV\X]Y[[b_ac[k\uj
Jbug
@VGmZUd[
B]DUGlM\[\_ZckdYk\
DZGkNX^\_\abcei[
J\O\Vj
B\_\c[el
VX_Y`\cl
CYDZGkJfvb
Wgv\
BdF\G]H[L]O[QhUcVdWhXcYd\p][_m`WaUbhckdifVh\k]lXsW
U[Y[Zp
L[OiRbW[
NVPbW][n\blZ
NYW][k
E[G[WXZX[h_\d\vh
BlH]W]
@eMbVaqisdu[
Ii
@bBcHWObQ]WjZ\[[a]bfhYj\l[qi
@\G[WhbZcf
BiRYW[
GdKaV[Wj]dcXlZparcu\
\febtX
JRuh
W\bf
A\H[I\Oe_lcY
B]JOvg
Gh
L[N]OfV[[[bjh\lem\ndo\qls]
HeO[VkWYcbhZq[vi
AaC[JaOqV\ZX`Zebl\
O\R[Wc[T`Pbfqbt\
F]HhQ[
Tj
_hbe
PeSjc[
QphS
CTD\EXaddam]vh
QblXvh
dg
EZW]vh
GkVeWd\[`]c\l[
DfWiZ[ec
DdQ\fh
G[OaWXZ]cddi
GgMbT\bk
Bo^Yc[mYpY
B\ChH\NfO\QnSWV[Wc]f_\`fa]hjj\k\o\pcr[sZt[
G[Yh
@dBaEkFlGbHZJ\M]OWRZWYZY[Z^]bjc\s\tg
B[C[HMJuOYWZZk\\]]e]vR
HnU[WWve
CZDbH\JaPdS\VZWd[\lfmcsZve
JfU[]Xecgcmdp]uX
A]B[LTWd`[b]hVkl
BgHZLXOfVVWY[\e\gdh]un
@[CaDWGjH]KcL]O\SXVbYZZ\\b]Z^\_d`\aYbee\jal\pcr\ve
AgHiWi][^Xgd
Of[Yki
GrJ]S\Y\dZl\
@fFdHZJfKdNcO]UbXoZY]a_[cde]fZl[pesW
@YBcGZOfXc]dch
BZJcL\R[T\VbWr_Yff
@SBfFbG\HJIdJlKcM\NbOXP\VZWVXnZ[\Y][`eaccef\m]nYo\plrbsht[v[
Oh[bc\e\gc
@\B]HYIcKeW\Z[^]_Z`]bjc\h[pbqjs\
B\DeLYWXZ][ek[vp
BmEdF[H[M\Q\V]WXc[
N[[lt[
UpXdmO
Hh\[
DVHcL\Wn
C\WZZl[[
Kgn[
P[R[W[[hlbv]
F[HeK[P[Q\Wb[Vlgm\sh
BROcWo
CaL]O\P\SiUbWhZf_beZrXvc
AbCpRXV\Wb`[eefZh[lks\t\
A\ClH\RXUfWh[\\\]\hb
A\D\FZHeJaOZWgZc]d_egdj\lco[
Wkm\pY
AbD\TiW[fWnj
BXNUWbccldv]
bl
Xi]\od
L\M[R\Wo[cc\s[
HXK\Wg
GdHcc[ehsS
PeS[WTcbf\
BfW[p[
GZMYWcXeZZdlnhoW
A[BeChN\_W
hXljv\
Ml][^\
EeJbM[TeW]^j_]c\ddlh
C[DTEUG[HeN]WW[o\b`\bZdXe[lcvt
HhWY
ChmZ
MgZU[\]c
G]V[cf
Ghk[
BZH]OkPZa\
B\DZEjFgG\HXJ\W]afd\efj]v\
AbBeO\]ce[o[uhvb
BlGbL[WYk\v]
W\Yi
C]DXJnWfaW
@[C\HiIRJRN\OQPQQYSXVXWdYW^\_\`XaUbecvdle[hmkYlRrVsYuXvb
L\MhRZWekalYt]
Wm[\\Zt[v[
C\M\]f^[u\
GcYal\vk
A]BZCZEdFeGYH\IbJUMdNfOcU]Wd[Z^d_[`ehdiak\l\nZpdqitmuY
DgG[W]
L\NfU\Zm]fe\h]j]
A\BcDSEaGSHdMdVbWZYdZ\[f^f_d`bc\e\kot\vY
@YAgBjCPEbHeJ[KXL\McNXOgP\QRR[S\TWU[WbYZ[b]S^c_Z`\a\bVc\dgeWfNh[kcl[mYnSoYp[qUrTsRu[vd
@oD]F\GlM[SdT]V\Wk^Z`\cUh]lWmZ
@XBXCjD]EbFZGZHbJdK\LYM[N\OfP[SeUbV[WiYVZo[\^Z_[`fa[cYech[i[l\mengo\qXrZset\u[vY
BbHhR\S]Wg[be\hbo\
AoBUCeD[EbG\HWI]JbLZNZOePaQZUgVfWcXbYb[\^c_\`VagcYefl[naoXp]r\sit[
CoS\TYWd]fnao[saub
BcGgP]V\Wc[f^\agcflWnbvZ
DbHbJiM\P\Wc[[
AgBaDXG]HeI\JeLbMgN\UfWeYZZh[g\f]Y_[c\e]ffhRlWmbp\r\uevc
HgK[U]WfeZgbm\oZ
HZOZcluY
AgDTGZOdc[dcub
B\FbGbHZW\l[vm
chld
EeNhVeY\
@bE\J\M~N\S[V\W[X\[\lYmduY
Uhmlo]
@bAYBbC\EZFcGnHVLeNZO[Q\V\XXZ\[f\f]\bXcndReZf]hhk\l\pcqbrWsZtd
H]IZLZV]Wg
C]G[LWWWlf
BfD\E[F[L\McNZOfPbQaRZTcUdWU\[`[dbeZohs[vg
BbHcWY[i`aa\dc
D\GZJoNcX\ZZ^X_e`c
A\CiD\GgYV\j
RRWh
BjC\G\HVWW
BZWiZWl\m]vc
V\divY
Af`i
B]NXSaU\V\WeZd[Z`bc\fXlpn\qYr[sb
@h]ZbccZeYpk
CcF\G\JgK[U\XfZe][^id\ecg\mcsg
Hh[Ycd
DYdhld
@]B\DaG\VgWa_ea\hejbncp\qisNtcve
BfM[RX
BZEYFUQfdgvg
Y[rh
B\OZV\We]Zch
EmFcNmVY^e_b`\c\lZnU
EcLTNeWw[Yk[nfpZq\v[
FZHfQZW]Xd^kn[
W\Yi
A\CYGmHRJ[K]MZQnRhSeWdYd[UcpfUhml[qYrV
JkOdX[s[
MWW][j
C[DbFcKhe]fjqVrXsZ
BfGXeU
BpDaLaN\WOcgk\r[
U[mlrZsb
DkEcG]H\
BfH[[[a\ch
Wivd
GYTa]a^dc[ljpc
@gDZF\HbKZMfOcPgSdXm\e]\^ia\b[c\dgfcgdo\qcu\
Vsu[vZ
@gBbCVD\EkG[HVI\LdMdTbUZWZX][d^u`caZbXc\dYe\leqorZt[u\
@eG[MgW\hdnbub
AcBdDbGYIbJTK\MZN\QbRZTeU\WkY\Zd[X^\`\bXcZd[fjjYl]nbsdve
BeDZG\IaObTeU\Wib\r\
X\eh
BcNdU\Zf^gnZqZ
G[^kc\fd
@cAWBZCgDVEgGVHPLbOcPcRfSXTdU\VgWhY\ZR[g\b^k`VaYbcc\dYehhYlUnfqerjs\tmvV
BmJbQ\[]e\k\m\uc
\jo\
@gAWCbD\EdFeH[IXM\NhOlP\TYVcWdZ[[]\g]a^k_Zd\h[jZlQm\n\tduW
@eCeD[EgFeHTI]J\K\NYObTeVbXZYY\e^h_dbfgdhhmXn[pcq\r\s[tivY
n\ok
@kCmF\G\I\K[MiNZR\U[VfXcZ\\[]ablcdeeg\hfiajbl\nbpdqUrjsZthuc
Vg]\le
@YA[BVD\EdGYHbJZObP\R[VmXXY]Z[[[\d]b_ZbYc\e\f[hgihjbk\lWm\o\sZtnudvb
KYL[NVPdSbWu[Y\]a[l\ohvZ
CW\gtX
B]C[VcWXe\jcqkr[sZteu]
@]AcBhClHTIdJWNdOgP\T[UZV[WfXZYb[i]g^\a\bXcUedfZhZicm\nWoXp\q[r]sWu[
WbZb^Z`beRld
@pCgD]EiFjGRHUIeJlKgNhQZRYS\U[VcZY[[\Z^b_bagbYcUdXeffghhkZl[m[qWsgt[u[vY
O]vk
@fBfGhHUKkL\PgS\TYUgVYWc\XcmefhYjbkXmcv]
CUDgE]
BgM\OVTgXccducvU
@ZBiL\RZW[Z\dZ
UZZk[\
BlJ\M[W\Zf
@gA\BUCbEaG[IdKcNeO\P\U\Xg[T]c_bbed\egfghgk[mfnfobpWsd
@\L\MiVkWgY\Z\[Vbin\pds[
B]DbFVHcJZVhWdXaZX[badc[sZvn
WY[n
@\BmGcH\M\TeVZWYchlYp\
HhKdP]U\n\qb
@YAgBnCYFZGeHeIbJbPTQ\RZS\YVZX[f\Y^i`gafb[cZd\e\fZgbjbmanZo[p\qZuZvk
AbBjDYGcHkIZJ]L\MdOjQZWS[e^e`cbWcUe[gdh\p\qXr]sX
C\HbJkLXReV]WVY\[f\[^g`abdcYeYgchWjdkhl[pZtdvY
PgXVY]vh
NgR]^i
W[[d`jb\eh
BgW[
Dh
`oe[
`g
`g
@\C[DoEhFXG[WZ
CYIdL\MlOhVeWcZb[\]d_\e\k]mdnboesetZ
AcMZO\Vk\beZsdt[
BZFZ[h
E\Flbkd\rd
McO\Pind
BeCXEbJ[MdO[Q\TZVXX[[[\i][^b_mabdhfdh\k]lfsZue
JeM\OYVcW\XcYZ[]^\abb\e\hsj\qjudv[
CaE[LdSlXqYY\d]V^[_YeVffl\o[sbtf
C[D[MjSYTfeYfcvg
BgCeHbJk[cbZe\lcu]vd
CmDZE\F]GbJcVZWZX\Z[[U\n]XeVf[h\o\p\tVu[vj
CfFZHeJcO]P\XZ[dabcdd\lhqkrZ
E]FilbqY
\Zejta
V\mlnZo\
B[GeHfU\Wh^d_WeZgcj]l\s\
O]WY^]emvZ
os
CiTbW\Z\
E\K]Wc^]f]sn
H[sj
@eB]CZGhH\M]O\PbW\YcZb]e_]`[a[hZjcp\q\rcsYvb
@gG]JbYb]e^ejZ
G[Ji^afekbrY
@Yjk
r]vh
BiY\fah\sc
Bir\
H[I]KcPcYd][^geZo[rav[
@\Y\^Zjg
C]eghk
C]eghk
FeHaZg]\^\`\dle]sY
C]EgF]
B[CiD\E]HaL[M\NbOXU[WVXiYiZ\\]_\ccd\ecfchcj]mZoaqdsatbv[
ChIZM\\ed\effhhblXoYs\tX
@\AYCkIZJfN\OcXZYY]d^le]nco[t\
AiO\^Uhh
HjTaY\c[fZs]
CXI[Tcqcti
A\Ichg
CYDcH\IhO\VeW\XXYc`bhelbocqd
C\Yo\Z^[_XhVl\oeqV
AnCWO\^\
@gCcNa`[
AaCc^beX
q[sg
qhtg
GcT]Xo]Zebhdl\qc
^g_a
B\LeSh\g_cs\
BiH\W\b]
BiGbW\
G]HbYldg
CcPdW[[[lbokr\vb
CfG\H[JdTYU\d\l]r[
CfU\l]
C\JdTh
Zh
CYGYIaK\OeP]ShVgWYXc_Zb]ccd\e\fYh\pcrZ
OUSYVm
Ojc\
B\G[S\W[X]ck
VbWWci
HbSjVTYicY
O\SYVlb]cb
CYIcOkY\
CdOfVXX\Ye_]cde\
@\D\F\GZO[VYWWXjZ[[[^\eef[p[r\sZtbuY
VdXWci
VgXK\h_\c]
C\WeXh\[_bf\
XYch
VpX\\[t\
L]XZtr
BgGcIbKdL\c\
BgGcL\
Xh^\
BcPiY\
DfPbvp
OpPX[[u]vY
W[bcli
FeGZP[]bdZvq
@iD[EfGZH[JdKcLWNcOaPZQbSdTbVWWY][adcdgej\menbt\va
@hAbCWEbFXGcL]MdN\RbVYWVZ]]c_g`Ybgd[ebg[hcjWlhn[oiq\sgtZuZ
ObV]\\_j`[adc\e\g\hdlYm[ngs\t\
@YDiG[HcPQQlS\W\Z[^[cTd~e]hYlQve
@mEcJ\]\^T_\`YcOh]
@h_P
@bF[Jg_[cV
Kn`Z
@jEcFiG]HZKZNfPfW\Zb]U_Y`bdZe\gglQp\qaub
Odh\mgoX
@[F\JbNYWba]cbd\ll
@[BgH[KjV[d\fgh]lhsYudv\
EW_d`be\
C\DYEhP\adc\dXeg
@eEeG\M[N]_b`[c\hp
lh
S]cj
E[P\W\lmvb
KUma
@vC\F]GcJTMeN\O\PZV\]\^Yh\jelcudva
@bA\CZD\E]GeMVNXO]P\Ss^r`ncXealXm]pXvY
P]`n
@\B\GcP\ln
H[OXcv
E]OXcjgb
BcE]GbNYWhcblc
Pi
@bCbEgFYNe_d`acbhel\uZv[
C\EdFdN\O[\[]a`[a]e\hX
AcBUC[D]FbGXHdKZMYRZT]YY\Z^\`jbjdheZf\hbj\kbm\n]o\pZr[s[u\vZ
AfCYDWEeFdGTH\LbQ\S[VcW[Z\]b^h`Wbdcbedh]kbl[m\qftb
@[AkE\HqJXLZM\SZVc^[`Za\bfc[dcgchbu\
AZH\QdWhZg[f^abNd]
Jh`dlg
@vF]`Wcel\
@\A\G\Snbhcgkel\
LZMdb\di
AfC]DYG]JiLfObVbWXZX^]`Sabb[ddhcl[qau[v\
HbOdR\W]`pcdh\lh
BYJYLiQfW\Z\[\]dbbgb
F]JXZj`e
H\bj
@\JZN]Wb^]`lb\c[hd
FdJd`bhi
`[uf
DlQ[Wek[
Ff_fb[
HUJi[fdc
O\`phe
BhDdF[GbJcO\Q\V]WZXbYd\c`[cbdZedfckZpfvf
pg
jp
C[FaJdWdXn[b\[][^]_bjgkarcsZtcvf
AbW[XZ[\\k^\t[
DbNiObTbUb[dabk\mcsb
NhOb[fk\
OfR\W[bg
AjB[C[G\H\JbMaN]TbUdV\]b`\adc\dbeb
AiB\C[H\JbThZb[[]c_[ecq]
UaW\Z[^]agvb
@fBfCbF\GcH]M\O\VY^]d[j\l]
@fBdEbcYj\
H\Pg
@RBTCcGdH[O\PX^]`ajovj
@[HkWc
BbFaGZH[OjPbSbW\^b`eabdbhgjX
O\P[W\^\`iabcihg
OaP\R]W[^]`]a\jjq\
@fBijU
lk
B\DdEbGcH[MZO[S[WYY[[V\\`ZaYcce]g]k[lXs]u[v]
@kBhDYEbGnY\aYcLdVldvl
B\DTG[MZOgS\[\cPd\
DbGVPbckd[u\v\
B[Gh[\va
GhcU
G]`\cV
co
BXC\L\WVZ][\^\`]eXhhk[o\tp
@bEWGhH[I[MeNbOcQbRYVPX\Ze[c]Y^h`Ya\badbgahblWofp\rasdt]
@\B\DeF[GVHcJZK[LkObPTQaR[S\UfV[WXZc_[cSdoebg[hSlUm]oZpbqfrXsevm
KYOZP]W\^\ouqfu\
B\N\XaZ\^pdbhcl]u]
Mktc
Nh
BiH[QdW\[\g\
@[D[F[G\KeMhPnSZV\W][U\ec]e[kau]v\
BdE[aibc
@[FuN]O]h[
KYsi
@fB\DcFYGdHVR]^cce
FbNiRcT][n\ba]ha
BfGYHdQ\U\cfkY
BiD\HgJ\LUQeWX[[^c`caZcefbrbs\vZ
M]pg
@bB\C\DhG\H\JbM\OcTnUfZf][^[dae\fbhZkdm[rbva
@\FXGeKkLaMdNeOoSWTbV[W\Zc[\oZu]
GgMk^]b\c\q\uZ
AeBfGdHfQ[V[W[^[cZdbjckd
A\BcCbGWH\JaSkTe^ccof\hWn\pgq\ub
oi
AgBZDXFbGeHWJdKZM\OaPdSeUcWdZ\^[_\`Zacg\k[mdn\olp\qesdtiub
B\C\GfHbJhe\
KhM]T\U[Zc_anbp\qd
H]PYS]UZ[flbm\nio[
AbBVC\DZF[GcHfI]J\KcLlM[NXO[PbQYWcYc[\]d`]cgdceffbg\manZo[qXrdsd
BcC\JdQ[Wg\d^Zfaq\sbvi
M[W\[[^q
W\mi
DdH\O\UbWbXh][b[e\hcjeuc
@gBqLVM[Z\^[
BZG[M\YdhZrcug
AZDaGZM[NeQaVZW\Z\^[`]hllbr\unvX
B]G\L]UfZf[b
KhOgSU^\oXr[
B\McO[P][kvY
KZY\ej
@bH\MX^ip]q\sd
@hM]OXXY[e^g`gkbo[
W\b\c\f[jYlj
B\DZEeFdH\JcKeM]PcTWWcYb^[ebfgres\ub
D\EcH\KfPbV[WfedfjrZs\ub
BYcrdYlU
H]L[N[PbQeVfY\^ebbeafbjbobpb
@]AiB\CYDfEdJ[M]PYQcV[W\YY[d`[b[dXf\g\hckZmbo]p[qcs\t\ue
B[D[GjH[NgOdQcTe\d][abcPqbuWvd
AYC\OZVb^hchhYqeu]
AlW\^X`\f]qb
Ai^WkZv\
AgO\^a
AbDgQWV\W\]\^Wh\qlvg
DcG\QgW\hcq]uj
AYGcHdT\cZhkl\qZv[
AODgE[Ob[X^Yce
@dAfGW^fc\
A]qi
BhGbHZIZKgLhPdR]SaVbWXYc[[_]cZehfolZo\rjsgt\v]
LiPeV[W[Ybffl[sZ
FgHcOZQfVbW[s[
HhQf
F[Hhs\
F[OkW\mb
@\Xd`ghf
]\ek
O\[reZt[
BZCdD]E\F[HbM\WoXi]\cZlbpZt\uY
CcM[O\P\TeWPXc[wc\h]jjl]vZ
Qddfl]
@]B[CaL\PZWW[k\[]b^i
D\J\LdMdNgPYR[S\T[VcWeYc[[\\^[badeegh\llmdncp\udv[
E]G\LoMgPbWc[baQb[c\deh]mZvW
CbG\[gedhblWp[
DmE\[\d\
Fm[[
DZTZV\Wc[Xa[lp
DYGgKcL\MbWZ[gfhk[lZvR
DgM\Nc[\^Yvg
D\E\G[KcWV[W\clovX
Wh[Xl]v[
BXO\ccvl
@\IbJgLZMVOcRrWbX\[Yn\
DbFaGbH\J\K\L\M\T[ZgeTf\odvX
@\BUDeLZObPbWZ[\d[kUvt
D\GWLnM\ShW\Z\]\^\dgfVlV
Wf\b
AVBWC\D\EiFeGXHMK\LXMaNgOdP[S[T[VbW\YXZX\M^r_X`jb\dYeeg\hZjckZlMmcogpbqetouWvZ
@cBgCcD[HTJgNgOXP]TcW[Xf]db\djhbjWljrbsZt\
sj
DcE\LdNUVcW[Zbl\
Dh[Xvb
C]M[W][i
JYMpTXZ\[]^Xobp]vZ
[jedvX
D\LhT[WU^cmbs\
@dAaBUCdEeG]H[JSKcMbNbP]ReTVU\VcW\XZYa\e]d^eaqcad[f[hVjXlhminbocpZrgtYucv\
@]GhP\^b
ZivZ
GbMgWY_bebf[s[
BcGjMZNhObPbV\WcZ\[X^c`dcWeif\lgrc
BfLgMcVYW[[\fj
@[CfD\I\L]M[O[TeVfWhYd\b_bffjbr]t]v\
BZDwE]L\OZVfW\[VeYkZv\
AZDWL\MQOkP[R[S]X\[\bcdbe\fihfrctpvY
G[Jdgbj\lhmc
@eC\GbH]MXOaVYWilUv\
BjGcH\[Za]eZ
BfDWJY[gc[vk
[i\\
JeL[M\WT[kd\
DZF]HfMhObT\UaWe[\lZs]v\
C\DleVl\
C[E\MmTdW[ZV\el[
AdBWJiOc^Xciv[
HcWbl[m]tiv[
BdUcvj
D[J][mv\
F[vi
[ie[
Mk[Kh[mb
B]M][hv[
CVGcPdTi^bcb
[]ej
[[vh
BrCeLYMbP\Xg[Ohgk\lbr[
C\TflZ
R[[g_\ebo]pb
@cBh
FeHkK\M\WZfZlYm[q[
FYHeW[
B[GZIsr[
AZB\H\JaK\UXW]Y\[]]\^Zmhoap\qerlt\
cj
AcGcHXIcM\OhQ\VVWX_\afbZdbf\o\rZs]t\v[
A\BYC]H[IZOiP\S\]c`bcld\r\
Oi
OlW\`\b\
GgOUP\Sc
Ol
H\IiSb_b`\c\
@\HcOf^i`baZcT
GbOh
OgPX
AeCfOQQ]ad
B\GbH\I[L\N\QZSgW\ZcbZf[jcl[qX
R]Wi
ScUYc\oi
AZWbZb[abYd]
MbWdXi[]]\hejcu\vb
ObSbmYneoj
CeObTTc]
EgFeOcT\UZV]ZY[d_Zckl]minbo\qbsd
C]DYEiG\cmv\
F\HZJcKbMfObTcUbXcYbhdl]m]n\obp\qbsi
GXXZcl
DWF\Gc[\cU
Nb\\aYcbdZls
BdHSQbUq^jmgnYuW
G[M\ck
[glmud
FVHj
GZY[[ip\
OmS]VYcc
@VA]BcCdFXGjHdIXJbLeMcO[PUR\SiTcW\X\YjZ\\b]b^]_W`badbfc[dgehfXg[ibjZkclTmfqbr\tXuavZ
N[O]TeU[cie\
@eAbBcCeF[G\HdIbK\M\ObQeS]WiZh[\]f^Z`]bccbdfeZh\k]mYnZoap\sXu\
Vjcd
@hA]IZO\ReShTdWZXTZ\[Y^bbafXgckclZndq]rd
HYUhffncqcsZ
CeMZT\[j
DdKfU\VhW\ZZ[]abpgrbv\
HgIZJ[OhP\T]VmWZY[Z[[Z]\`XfWhclen\qorftbv[
@]CfD\E]GZIbJYMjOeP[RaTYUdZh[d]W^[bfdYkbl[p\s\u\ve
KgS]himcp\s]ua
TjUYXcm]
PjSYa\
AhP][e^c`a
@XOXSYYf\b_dcUdZfcj[
FhGYVd]\
AeC]G[PQZbaZ
CdMbVg^a
HbSX`d
HcJ\V]W\ZZ\gcbhel\vd
FcGVYeb\ce
GcTjWZ_[f\vd
BhXe[]^\edpdsZ
F[G]JiMgNc^]cb
Dhh[
Yc[Z\XcUddv\
CbOgcd
GikX
@gHZJ[MdObThWdZf[W]b`hc\efud
A]BVCdEiFZGWI[J]MbO]PgWe[c^[`acaehf[lYmlo\r\sa
DWGbOYSb]bag
@YDaHeJ\OWQ[XZcihgqe
M]^em[ngq\
HeKQP\W[`Xj\nkufvX
@eCcFbJcMWOcPcUaWgY\[p^\_]c\teub
@hWa[ZeZt[
JXW\[nebf]k\l\
[f
WW[g`\b\vX
DY[Tvk
CdWb`i
DgEeF\L\
D\L]vj
D]Ecvg
D[G]HoJ[TgVZ_b`cc]d[fVl[n[q\td
A]Sj`\c]d[
CgFnHkJhNbQbS\U\V]Y\cXfRlSpZrVvX
@eFRJbS\Y\dh
CeIgOZee
IWri
Pdclvd
CZFmHZJkS\^Z`gb\dpl[
Fh
AbEbH[P\SfT]WZ]a`\b\lbmbtb
Sh`]
F]SZfms\
DhJ]L\S][\^dbec]d\lhve
C\M[OcT]Yjbde\v\
@iBrC\FgHZLcMcO[V[W\]b^\bllZq\r[uivZ
@ZE[F]Nile
Ri
@fLiM\[Z\a
@rC]MU]dbYu\
bjtb
D\FgWZ]aeZf\kdqgtp
]ae\qgti
@dB\EgFeGbHVKcL\MgObTbUdV\W[Yj[a\c^ab[c\e\k]l[mZngocpfq\rfsbt[
J[e[fXh[ro
Oh`X
J\Ul]buc
TXU\nn
_g
OngYj\
\gtZ
JnNgW[v[
Wf
D\Ubve
DkJZ\Z^f`acd
AeCeJ[ORQfTfUfV]XeZf[h\Z]\^X`Xe\ggtZve
si
W[^q
DZFbMgZe[\_YeYhij\ud
Y\ehv]
DYEkP\W]
I\PcXhY\f[h]n\rdug
FiH\K\O\PfRdTaW\Yh^X`]h\
A[DdEdJ[OYTeW[[Z]bbce\gfu]vg
CdL[U]WbX\\[]gc]eih[
@]\\em
LfWdY[\\e[
L\\he\
LdRcW\\X
@YAfCbDeF]G[MYOXP\QeW\Zc[Y]a^\_d`ZcgeYfhhejklhn[tdui
@gEVFZOb`bj\
@dH\O\W]XeYS^f`[f]h\jcp[u]vV
HY[h^ce[jfv\
M\T[W]hi
JgOf`[
PjX\nc
EbOjVc_ie\
BvZ[[Y
Eb^\_\cdj\lj
DfG]JcWbY\djk]m\rcumvb
Xdph
BZHdJcK\L[OZ\babcfrb
BZHeJcL[OZP\S\\bcnrb
XjpZ
XipZ
W\[j
HbW\sh
si
@XCaD[G[H[J]NXObS\TXUbV[W\\[]g^b_d`ecXdYgZhXj\k]mhndohp\qaras[tcuc
CdHYJYK]NZOcU[V\XdYgZZ]Z^Z_d`eh[lbmbngofp]td
YSn[rm
Uf
ChJ[Ob[g]i^\
]]nh
UYmg
]\^i
BjOaZY
F[GZP\SZTZWfYie]f[l]nbocp\
GZP\SZTZYvf[oerX
C\OcTiVcZ]c[
C\OcT]Vh
AdCYDaEbF[G\NZOcVlW[Yc^Ycbd\u\v\
G]e\kg
@eGeI]V\X[Y\]j_X`[k[lZo\vb
@gCdGeNbWX]VcZf]
CZGcV]_]fh
G\Wj]Yed
]h^\
C\GhVaW[]X^f_]`fc[
@\Wj][cb
H\KaRfW[sc
M\RhV\
BhLkMYOfQhV]Wg[Z^bdieZhYkYq[
MWWf^cq[tj
qh
@\h[m[nfokq\sgtVud
AcMiOcV\XZZ\[c^]ebncq\sdtUu[v]
GbTbWkXbta
Wnk\l[n\
BXDbG\H\Ya[kg\l\qc
BZL\[We\kWtl
CdVc`Yccqct\
BgGbHY
m[og
e[tdvk
B]DZ^Wvm
B[H\Qk
G\HcL]cdemtW
Wi[Zk[t[
eh
\XeYtq
BeHZg]ocqfuc
B\W\[W\bk[
BiHZqZ
BkDbEfFcHYJbV\W[Yg^gadefh\q\
A[BiDYHnJYLZObUWV\XcZb[e^f_[`jc\gYk\ldncteufvZ
^]mfn\tg
BhV\^d
@cBmHYQcc\lbo\q\t[
LYk[ti
B[G[McWeZa[Te[ken\t]
gYklt\
`Xcg
JgZb
CcD]EcGbJ\L[McNmOiPbS[VhX\Ye[T\b^\`fc[ebgYp\retZ
V]mYol
Vh_[
C\S]W\Zb`hmfsd
JcMh
@\A\EeIeMZNhOZVVWU[]^t`edXecj\lXodp[qbr\u\
HkJ]K\
@\A\B[DbGTH\IcJdLcN\OeS\W[X[YY\M_b`ccdhWiYj[kUlYminhpZq\rYsctqucvX
WdXd[\]Vrb
Biv\
CjNRO[T]Vec\h\q\
@bCaG]LdTaVYY\]d^a_dadcdqh
@bAaCiGYLfO\Pc]aaXce
^o
^aa\qg
W[Zkl\pe
W\\\eWtk
@ZA]D\EbG\I[JjKfN\O]P]QXR\SwV[W[XkZa\\]Q^V_i`fcjd[ecf[gdhcl\mZneo\qYrducv\
@aAaKfRcXc]Ycjgam[nWoVq\rZ
]ohk
BXH]QgVdWVc[hgsYtc
SeVT
OhP\S[^\
@eBpDeEbFZHQJ\LZNbOSPjQeVfWfY[Zb[d]a^U`ca[cddYe\f[gbh\jcneq\vY
BXQlV[WRnb
BbHSJ[NYQpWP[\]c_[`\ccd\fWg]k\nZo\sfva
A[B\E\G\NbQ\VZ[b_\`\aZcnhX
KUb[po
AZBfCZWUZb[d^b`]cedcf[h[jdkbmXofqksZv]
K[][g]pk
KgMf
BeHfO\W[^]_cf]o\sluc
KfWc]Tmio[p\
Ad^p_Sh\
_fa\
HcU]]dmU
BcGhcZ
@gC]EeFeGXHWN\W\Y\cogevb
@XKd
BiGZL\QkW\[d`[b[ceefgchXkZtXu[vb
@bB\F]G\JZLZNZOcPcT[UdVbY\ZZ[f\e^Z`UacccfUj[nepZqZr\sYucvY
@\A\CbD[E\MZOa\b^]_ibic\efmg
CbVgX\[e\b
@VCVHcOYV[WUXl[Z\g]maib]cZeel[m]n\pYs\t\vb
@mAfC[HaL\W][Y]f_\`Ybdecfbq\tcugv\
H\M\P[UcWX[Z\\`bb\c[fVlnq]uZvg
OdeZuj
DeMgOaRbWgb\
@hAaCaDdF[G[JZLdM[OXPbWXXh\Y]c_\bjc[fig]hZlbmdn\o[qZuc
C\DjM\W[[b^\bid\vZ
@q`Wb\
@]A\D\QbVgXg^f`cd[e\o\ve
AXLfXb[\\[^[`bbdffl[mbuc
Am^c
AcCdD\EaIaKbMgW]Xba[bceff]g[halcnbsc
AZCXGcIdMmYe]ha[ebl\m\nbqZrdtcuW
Q\[h`\h]u\
CZYZ[[]ic\eZui
McW[[u
L[MlWZ
G\OZV\W\`[cjq]
H[J][]^[e]gj
AbB[EbFeL[MbNbPcQ\ScThVbYd[b]c`Ya[f[g[hblapbrZt\
F\MbW\^gmetd
G]P]cjd\fYle
MhOdV\mY
C\F\GbHhJZK\L\MbUhZ]\]^Zc\eef[haj]oZqbsdvf
EiKYN[O\Y\l\u[
CdJ[]nm\p\
H\M[U]][a\h\lYmmncoYq[uc
I]NeT\WdYc]O^\_bkdodt\uc
HcKWW\mZoapo
Hhm[ob
H\M]PbQ[Yb[\`dhr
T[XYch
AdVWWQ_clm
@eB]DWEZFeGbKfPiVdWZYZ[e_\adl[mcn[resiv[
G[M[ThUeV[WPXaYg[\]cdcfbiclZpbtave
HfJ\T\WfXbZa[i^Ydihdl[m[oevd
EhGcLgjb
@YCdIbN\PeTbWjZee]lKqfs\ve
_ech
BcC\D\HeI[J\NZTnVdWZXcZ]][_b`dc\e]o]tcuc
\bfg
C[TeWbYh\Yl[o[p\t]
@hCiDhEYFSGgKgO\PnShT]V[WXYY`Sc\hVu]
O\Pa[cm\vg
Yk_Xc\r\
HbP\SmfZ
A\N\OgPcRcVik\
MkV]WZ[Wfc
Nbbh
A[BcD\EdFhMdV[W[Yb[h\g][^hcbeShXjclVmbqcr]uYv\
AfCbD\J[LdN[PRYj[Z]g^[cZebud
KsM]NZPjW[[b][`]b\vY
c]lov]
@\VbW\^j_dc\
DbG\JVLaMYNePZTiVgWfZ[]h^[baeZfhhflemcp\rV
HTJ\Qg
AbTiV\caggt\
AbTlWU
TgWaggt\
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
TfW[[b]Zp\
C\]jmZ
Cg^]
CV]a
IiY[o\q\s\
DbHZPbWcfih\q]
CgGc]\ch
CWJ\]ec\
CeGeH[Jg_Zk\mc
@[GZP[W[Y]`kc[j\tb
Y]`ij\
B\HbQZWjZi`[de
FWHh
H[Q[Zh
KiZe`\hbt\
`Ue\ti
@ZPc_i
`g
`g
@YBZDgGhHZNiOdP\TlY][ZbdcXl[tbv\
D[TbUbl\vk
@]Eb^hhb
@gbb
DdGZYZvg
BXGqdY
Fk
RcUbl\vc
AWB\C[DXGUH]I[JaN\OSP]QcS\UbVVWZYW\\aebbdgfZiXj[k[lhmcqbs\t[ubv\
@bAZDgESFcG[H\JhK[LhO[P[TXUeVXYb[[\Z]\^\_Y`XafdYebj\n\qUravc
@[EdFXKbR\UYXbY[\c_Z`db\cYmjoUqZuZ
D\F[MhNYaZdZlmsb
HeLgWdZd[i`[a\bSdQl\
F[G\KbM\UaWaZh^\`ba[dcgbhfvc
UdWiack\l]
FqU\W]d\m\p\
hclcmfoS
Jd]Z_b`dcilbmdngoc
LcMcWi\a_gaYd[e\f]h\ldvd
Wh
@cDXFVGfHdWi\a]caVd\fblYmeodq]ua
C[ETFXP]^\_eakl[vY
NnWUZZ\[]]^fdclmmXob
b\qg
T\UgZS^bi\ofq\u[
DkL\U]VYacgdl[qa
EfNZhel\m[nf
D\UbmZvh
[gl[op
UccaegmXug
C]HcQ\UkZ[bbidl\mZnbodq[ug
F[JYL\Q]UZW\\eakdklTmZomvb
O]Vdahmho[q]
@cDmEyFTJZNUU]aRdXlU
WZll
di
@[EYFiHbMZ^Zd[v[
D[GbHqJ[M\NlPbQeRcTeU[V\WWZm[\\Y_Z`[a[bdc\dghYkblcmXn[qcs\u[vX
FbGaZ\a[bjdhl[
FiH\MbQ\W[_Zbad[g\l\vi
C\TiW\\bc\dc
Hb^ibZmboY
mln[oK
DcUiVdWbZ\v[
D[[\l\vh
DkEfW]vZ
Hj
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgch\mcnYo[vc
BcD\FcHhJdRZW\XcZZ[feafYgZocs\vZ
JlXb
J\Y]sbvn
Rg[W
@\DjEiFZ[[_]k[vb
DaN\Vg[\^YcfvY
A\DcH]LdOWVgWWX\[[\b_[adcZeeh\pasatY
C]DdVXWjYk\[^\d[ec
^i
G[^dcbhgud
GcVsWXe\fetZ
BhC[WZ_c`\cfe\tb
M[O\V\_deZtm
@jW[
Ce`gebhY
A]CjGZM[PYW[Ye^\li
^i
ApHZK]SbchlV
PnYY
Cj]b
BeGg
Bh
AeBZCbE\F]GWH\IaJfK\L[M\N]O[PZS]W\XaZV[\\Y]c^b`caTb]f[g[j[mdpXsbt\vY
A[BcC]E\HdIbJcNdOcR\V\WgXd]]_d`kcbe]lcneoXqZresV
CbJ\T\Xe]W_\cem[n]ohqfresXtq
Jhlb
CMTkYd_ccfeef]r[t]
CUIdOm
C\Oaeluc
C]DbJkWbY\r]
@dCMI]JZOcUXYb]a^h_ceblcmdr\ud
@g_]e\l\
Ccej
Co]\c]le
CTHeJZ
CieZ
CKJUSfTiU\YWeemZog
CgOXY\`\
A[CiTV]c
Vc]\cimd
JbTU]\`d
CgTbUbY[e\q\rZshtZuY
JZTbUbV[Yc]\chrat[u\
@dCoT[]Xf]rbu]
CVD[HXJ[TgX\Y\]er]sf
@[Cl]W
A\C[NhVeWb]\
ChUcl]
CSYm_]hk
CWIbO[S]TjU[VdY][j]\^]c[e[lcqercua
AbC\JcXh]\rc
Chk]r\
m[og
C\fbsh
XvsYu]
CdNcXW][
Cj
Ue]Oecm[
CmIdJhObX]Y\]Y^[_ae]sbtc
@dCYJbU]Vc]k^b_d`eacp]qh
A]Cg
CZ]h
B\CVDeJhTaWg]Z_fb\uc
C\Jos\
Z\]i
CpeZh[
@VCXY\]k_\mc
Hb]oeXmbqUrd
CZJbNZ]f^c_c`ne\
AbC]DbJX^iec
CSTcXb]\_[`[c\obr]
CeDV
C\Jh^[
IgVec\r\
Co
JbVdeT
CbTg
Jc]Vc]e\fbum
AdC@DbNbYice
@\CY]jc[
CkY\]V^[_\c[s\uZ
TU]a_bl[r]
J\]Uod
CWo[qhr\
Xkods\
@]CSDaJ[KcYYZ]]YmenZoc
]j
CcF\Q]Tc]babrg
BZHhJ[KbTcU\WZX[Zb[ceamen]pj
J[U\mi
C\Wg\]o[
V\n]qmu\
Oj
W\h\ti
@bCXEdFfGbHcL[M\OcQ\TYWZZ\[d]a^Y`da\b\c\dXecfck[manbocpbrcs]teu\
BpC[E[G]HXKZNdOWPdQcUZVVWr]YcXe[fageh[lXmfndpVqerZu\
E[F\HgK[P]UjV[[[s[
NbOYP][[cejhofvZ
JXP]YZrg
NZ[c^i
DWHbW\[debvd
@[DiF]HbJ\N]^b`bvV
@WE]P][j`deb
C]QZWX[\a[d\lvvX
VW_gqd
[Zvi
C\EiO\\g_hl\vb
YqparXuc
CdF\H[ejr\v\
@\FuH\IZO\QfRch\v\
@VEfGdJeN\OhSeV\^Y`Vcdf\h\lcqnr\
E\VfY\
C[PWTZY[fZru
DZ[h
G[N\Ojr\
Jgfbv]
CdN\O\VhY\Zb
HeK[OXs[vc
uh
GeMbNtO[PXScTcVX[\`[ace\hZl\un
C\DXEcHZJcui
B]sj
Nr^\
N]VmWXf\m\odv]
ho
OmV\\\
N\O]PhsWue
E[ahogqZ
Dh[[vX
OkVZ
D]YXvm
B[FZLdNbO\TbVk[Ya[e\fjhQlns\
VoXYl\
[ZeWtcvh
DXJ]Y\lZvq
BcC\HYIiKbNXOSR\VfW[Y]Z[[[_[ceeYfasg
UgVb
BwD\GZ[\m\nduZv[
Ogcg
M\[nk\v\
P[Vdlg
HZOiVZW\v]
Nbli
]cmgp[
E]W[[dvk
BZHbV[X\for\sV
N[O\PbRb[g^coevY
BcHhJhW\[[fllcr\sZv\
CZE]JcOeSZXZ[]_hfgnloerWsbu[
AVGmJeNfPrScVZYj\\_[h\qb
G\LcRZ[gfYlW
DnH[[\`je]fgvQ
B]Fk
I\OiPVRch\r[v\
PjY\
NZO\Vl_[
BcHiJYOgU\W[[\aZlom]neoev[
e[hfq\
JY[juZ
BkDeG\M]QXW[[k_\`]bbe\keuTv\
O]PjSV
E\F]G]H[J\K\OY^n_\`eceenqet\vW
@VCeGdIbJ\NWOfP\^Xaalgqg
OgV]W\
F\JiOf^agcv\
E\H\KbLcNjO]UcVj_\`\fkhdlXq\vc
EfVbvd
BbHi
F\HbT]VXYb_c`fe\fchVqYrl
vg
Xd_Zn\uh
BWCcHhJ\Ki[Xg[le
KgOfu[
Bg
B[Ggc\
BVM\T\WZ[mle
BZM\T\WX[bliv\
G\OcWg[\ec
I\JgrZ
AcGbIYJiM\UbXaY\^Vebf\g]l\tb
H[IhO\U\`\r\
LhTcWXcY
B[CbDbHbJdNXUeYX[c_dbcebfYggkdlZq[r[
LkWZcc
T[[p
C\HdJl^\
C[EeHf^\d\
AcCW^lhb
Che\v]
FbGdWb[i
CZTh
C\Vg^g`c
B\Wl[a
CdEfVh]b^J_b
CYIbWp^[`]
AZCbDdH\W\]a^iea
H[vh
JhT[U\
@aBbD\FYHXIcK\MqNZPgQmV]W[[V\\`\a\c\dcg\hjjblbs[tbuk
@SAZCeD[GdI\K[MWOjWYX[Za[Z\a]m^d_\bhd[erg\hZiajflhpcq]rctiugv\
BZFYHgV\W]cXefq\
@nBdC\DcEeFdKgO\Q\VVWZZb^[_b`Zc\h[oZp\u\
Khl\
LdNhV\Z][dbZdYl\t]vc
IaKh]\
KZN[OjVZ]c^[c[gbnb
H\O\[fb[ch
NW[deZlbvd
Hc^n
AbChDdFlGTHdI\OWQUV\WdY\^[aYcvhhiY
MiN[OaVdo\
D]E\J\ZZ^eb[divZ
C\W\fhtf
W]fh
O\TbUdX\[b\Z]Xmftcub
UiZ[mbnftY
UTgchdu\
GcO\W[[e^g`\l[
Jkr[
@[EbOkV\^Y`[cd
D[F\Hfd[l[vn
BaF\Wlebh\v[
egtcu[
VkW\\c`]e[
VYWe\fe]l[
H]WYecfbnbqctg
WYecfbnbqctg
K\XbZdg\menboYpi
nhoYpc
L[OcW\XhYf\f^Yhdn\oe
XkYgh]n\oe
C\DbGdLZM]VYWi\\f[kfl]o\rhvc
B\V\WU[[kgvY
BlK\RXWV
C]IbJbK[OZQ]VYW\Yb[c\bdcedgco]q\rdt[vi
P\W\Ye\dldrg
D]W[Y\r\vk
S]Ti
KbnV
BmWY
@dFcG\J\L\OcR\S]VdZ[e[kfmYogsY
Oc[i
VjWZo\
VXoj
H[O\V[Wl[[cckZmZ
K]M[VaWZZn
Vhvb
@\AhGkN\OcPcR\SfT\W\XZYd[\_k`[aYb[q]rYs\t[
A\BcGOI]MeOhVWWYXgY]Z\[d^\_ma\cfdefdp\s\
Pj
DbGjf[
AeOZSWVj\\_g`[b\dfuY
AfD\GZOgVcWg^[_[fi
B\GlYb_Z`\cehg
BYDdGsIdM\O]T\Yj[X_T`ml[ufv\
A]Gkedf\
AV^l
IfN]OdW[^e`hq\v[
`h
I\O[Xk\f`gf\h\
`i
B[DmVdW][\k[sdvY
B[Dkk[vZ
V\`Zji
EfFcV[c[e]jht]
@cElV\jU
BiWZ
L[V[WeXbl\th
GZLiW[dbuc
Vfngr\
ni
A\C\D[FcGTHZN\OfPeQbT[VaY\Z\`Za\d[eefZgdk]lfmdndpdr\t\ucve
FkG\KcOZScU\WbY\[b]c^Xbcche[jblhn[p\vc
PhW\v]
KeOZPlY\l[
MlZdb]me
@cDZJ\O\PZV[^cmdvg
Ojh]qbv\
B]OlWi^[b\leu\v[
BcDeHfJ]MhO[PUU]WjYf[cgbpasZvZ
P[Yjv]
WfY\
FaHbO\PhUbY[[f^eace\g[l]q\
W[Yi
U\VoWSZd[\g[
UciZmh
CZH\UjZ[gd
Z[gg
A[J\T\UiWUZl^[m[ofq\ug
ZZghu\
ZZghu\
KjU]
B]CbG\JaL\NcZa[Zc[kiqb
G[L\W\[Zc\klq\
W[Yk\[]eu[
FdG\MaQcV\W[[gccebfal\obv\
HXgl
F\G\JjK]TZV\`ceZf\r[
CdJUV]
ChJ\T[e\
ChHgJQZb^\
CVDbJi
JS
Jh
@[AgD[LnVUWH\\^cc[eRts
C]J[T[UcWjf\h\qi
Wk
@[B]G\[j
^]elvZ
Lamdvh
VhW\Yfa\
HgWY
@cB[C\GkH\K]MbOfWeYf[\^[cfh]lZobqZs\ue
Vlf]
@eB[GgM\W\^\cd
Vk
@\EdF\GYH\JeOcPcSZViWVXcfelWn\p]
H\JeS[VcWiXd_]fcs[
SiV]
Wi[Zh\ta
Ccfkl]
BdRZV[WZY\[b\c_jc\l[qar\t[
T\fhq\rc
GfV[Wd[X`\c]eblgmb
UiVhc\fZ
Db_a`bairb
BXL\OaRbW[\fhbkbn[p]s]thvZ
D]LhOaR][ih\tZ
LZ\[e\tk
\\e\tk
@bC\E\H[JcPXSkY[][^Z`icbd[e\f[oap\r\shuav[
OcS]VXWf[\cjm\oaq[ub
JfO\Sb`irZ
Sk
UgWXmb
Jb`Qgb
[Zvl
vh
D[H[O\W]\eejhgvZ
H[\eehtbvZ
HcnXpk
Zf[\kbndpU
M]OhW[e]mb
@\EgFcN\e\jk
@\Ejj\
BZH\K\O]S\UZVcWYXeZf[[^\abccg[man[o\pjs[t\v[
NaV]Z[jcpj
KiV[WXsZ
VhW\
CmWXZ\td
J\M]V\WZrnt[
V]WXk[ll
VdWiYa^b`badcddgh[l]ub
Wj
C\DfEcFaNgVWWUZc[ba[d\e\hbjbp\
BcO\Zhlcp\
D[Oi
OgW[
O\Vf
I\VZWi
BZGZkf
@\CbDZH]I]PbTfVhYfZ]`\a]cbdge\lWp]va
Vj
DXTlW\c\dbl\v[
V\Yi
dg
T\lm
J\TcWZZhae
CcJcO[T\VbWVZfaf
JYW[Zm
P[Ybol
DbVh
f\l\vn
W\Zh]]
m\oi
U[[bmhoY
U[[bmhoY
H\TaVbWoYbZ\^\bYv[
NeW\lU
DbGfNfO\W\[h^ac\eclT
KbOdrhv\
HjOccge\f\q]rf
O[rg
WXe]n\tjuh
@\GXK\MdNcO[P[RcSZUdVXW[[X]]_X`ZcmecfcgbiZkUlXmapeq\td
R]Wl\[cVeh
EcH\IZM[OfQbSaadclf[l\v[
HfJ[Q]TfXeYqcUe\fbsc
HrJ]Q[c\
CbD\JZMdU\Wi]bcke\h[sa
HWM\Vda]cke\
JhV\cZrc
@bC\JZMhOi[ZcXegt\
AdCeDlGcH\JkO\P]Q\RZThU\V\YcZb[[\e]ZacbbcWfjljnbpYq]tX
FcH[JPcb
G\OYYbZd`\aYcieeobp\s[
CfGmHgJlNdO\PcQgTfUdV[WZZa[]^X`cbdcNe[f[gbh[nZrb
DZQbVnd\
GVO[`Vcd
BZCYFaH\IdNhT[Y[[e\c]d^\_\e\fklbnar[se
B\HmcVs[
DhGfOZQcT\W[accZkUve
HQN\O\PhT\UeVUW]ZabZcbedgch\lcpasdtfv\
Hc[f]ac\vi
Hsh[
BmGdY]\]cZ
HgI\
C]GXZb_Tcj
PZSWca
C\D]FcH[QcZ]cZeag[hbpi
AcGdJgR]cZedi\
W\citd
HTclfZr\
chlU
J\Z\[[]\a\c\hci\sbtbug
Z[nfogpe
GgcS
@\H[JmR[\d^be[kerctcu\
@dFjGiHdWcZQcdda
@XJ]Zg[\
FeGiM]RbZZp\
@eGZ
EbZfpg
GgH\IbMbPcSeY\]a^\bWcbdbjbl[qZ
DkGcP]S\VaW[[Yc\q\v\
MdV[[iv\
DUJ\ShW[[[cfdfvf
@cDgQ[cZfavX
DXOf[[h]u\vo
CgM\Xa
@\DbIcKeL\NfR\TdW\XXYg[a]c^\`bbdcaedjdk[menepYrZsbu[vZ
B\NdV\WhY[j\lkm]sYtg
AeDeJVT[Y\sd
KeOZPlY\l[
D\H]OlTZYvc\fZhen\olrXs\
Mdel
AdC[G[`S
EbY\]f_gc[
M\nl
EbNcV[W\cm
TgUbe]mZocv[
P\Yh_X
BkFcGhH[JXNYOZWXY\[Zbfca
CeDdFWG\HUJ\QYUb_e`daeb\cbdhsV
AhCdF]G[HbOaQbY[]d^Z`\b]c\e]fgh]ldmfnbqbsfu\
N\U]VZ[u\[^le[
HgKhMeV\W[n\oZs\
@YM[OYY\^\f\h]jn
AbC\EfGcNeX\Yc[[][cnfd
ChFaTZV[YV_gme
N\Yb]WeclcmZ
AcYe`V
@\FYMj]Y^W
B\]pe[
B[KXL[WsYWcce[v\
BeH\NkOb]c_[td
NpY[cW
VfWgZ\c]
`jt\
DhE\H\LWM[R]_Vc]kav[
@fDpHbWbXcmdsa
HkWcs\
Rg
Ik
BaC]DbGdHZKZNWPbQ\R\S\U[VdZ\\Z^a`daecZe\fZhbjZl[pXqYrbub
BdCdD]G]HbL\MZVXWh_b`ddhe]j\teubvf
@cAcD]JcMdO\PeWlY\_ic\d\l\t\vb
Ggv\
D\PcVUei
D\GYL\V[[cdgvd
VgW\_Z
OZVV_hcbvd
MjO]Vd`\p\sctY
Mc^n
OfV[^\ahed
CaDgF\J]OcWb`[cbtc
Ddckt[
A[B[CeDhE\F\L\NXOYPYRXU[VcX]Y]\e^[_Z`\a\dZh\mdoYp\r[sXuXvU
D[EYWY[b\hlhtW
CY\dtX
CdE\W\\jaZl\
@\DkEmN\PYV]^]l\t[
@fB\CXDZR[VgW[[]\q]g^\_Za[ehlQt[
ChEZVWWi\]o\
CTE]M[\Wb[sXt~
W[\jlZ
CjW\cje\l[
CY_g
@bC\J\VZW[\ce\hblbrbsgt\
@c\Ylcsh
EeWZ[jlY
AbChDcH[K\L[MdN\OeRcS]UcVZWeX[[[]k^k_d`eaicWd\eek\qbsYt\u[
C[DcN\UYVcWZXZ]h^\_em\
A\CiG\HZJiMhU[Wg^h`aaIhdk\v[
L\Wc^]`delo]
AfC\HfJ\OaRcWW^g_]eegc
DfJdW\Zm`ZeVqc
HWUg
@dA[BeCeDNEeFpGbI[JbK\L[McNcPiSiUhVeYeZ\\j]a_edeehfgjap\rbt[
BsWZ[hcYdYfev[
W\`kh[
CjDZEZ]a
@bCYFbI\K\NfR\S[[c_Ycdecf\lYqYrivh
GePh
D\cn
CjFdIbS]r\
@eY]\\`ZaYcjr[t\
Gd^gl\
Bjv\
FlcZq[
B\F\GZJbK\NgPhRbU[_cl]r\s[u\vn
Vi
Fh
G\M\PfXi\[c[
CZE\JbW\Y\\f^accdmlbv\
Z\[le\
@hAZBRDPEcGTHZJ\KmL\MXNfOdPdQXTXVaWZXeYcZO[Q\f^l_b`\aebdcZdZfch[jck\lWnepdq\rfsltYvJ
VX_hfY
@eAeC]EbGUIbKbNZPfQ\RcSVUYVcYr[e\\_aaebacXd\eZf[hXloo\rmvX
QkvX
B]vh
Eb\\eVhol\
DYEeGWM[P[RbScT[VkW\Ycd\eafhlWrW
@bA\BcDcEXFWGrJcKZLdMdNZPeQ\R[S[TnUaVWWcXYZx[h\T^i_SabbYcUdXeQfdgfhWjZkhlkmanjodpeqgsftgujvX
EhFdH[K]NbO[S[TcUY_bc\l\n]
H[OePaT\UeW\[jc[lhn\obper\
ScYhff
CeM\NdOTTdUd[\\X]dccdie\l\o]p[
EhNeUbY\h\ud
M[Y\\lc[
Pcfbpg
B\F\aUcn
BkGdHdOdUhY\[Z\\^\_\chlbo[pbr]v[
CYMcVgY\[Wcchcv[
DjQjh\
CbFb^\cnl]v\
BgOdc[ndvb
FbI\PZW[Yiabbbd\og
CYO]VtW\Yc]b_Z`dabebf\jdl\o\
VZfns[
F]MeNdY[e\fdrjs\
B[C[FWHkIbJcK]ObQ[RbSaT\VTW\YX[h^Y_\aVb\cVdee\fVlkr\sZtcudvY
R\VZX[Y\\e]c_\edpWsdt\
@\AgBWCvDcESFRGRIdJcK[LbMxOkPYQ\RcSdT\VeWeXaYY\]^\_b`dajbbdceQfTgcjgkZlfmeodpWqgr[s[tiuVvl
Ih
@\AWB[C\DvEeFYGYHYIXJWMYN[OZPYTUU[VYW]YV[U\Y^[_\`ca[b\dReVfYhZkYlZp\u[vZ
@\A\B\CUEXHWJZM]N\O\TZVWWWY\aYcTdde\hcu[
D]ES`h
DWdg
DVEhH\dn
ELdU
Egh\
Dm
EIH\`\c\dcvk
C[DiEb
@bA\DjG\IXU[VY`eccdVf\h[vV
EUabce
CmE\HmT\VXWjd\
DUcp
C[EXP]c[dW
DYEk
AZCZDoE]dXl]
DMH\d|
DUEddgjZ
DUEDaVdn
@\CeD\F\HfQZTeWeagcbdehdv[
CfDdEdF\HiJbQZTZc[dd
C\D\HYTZdj
DfH]TdW\dh
D\dhqd
B\DZObVlWUcc
CoWb`\
@cHaKgWjXY[[rfs\
@cKgW[XYr\
@[K\Wu
WXrj
@dBaKWR]r[sh
KWsh
WYZj
CXDbGcHZT\VdXb\\^Zadd]leq\u\v]
TjlZ
ViWW
A[B\DZEYFeHdJdLZM]ObRWTfVUWIYfZW[W\X^\b[d\fihcj[kYmbpfqcr[sctXvY
@ZA\BjCdDYEcFYGhHhIdJ]L\NfOeR\SdU\VYWoXbZb[Z\\][^g_fahbhd\fchYk\lhnfpeqZr[sauevf
@ZA\CeEeHbK\M\OeP\R[TdYW\\]cagcdhaibm\obpbqYr[sd
E\FoJ\S\`\f[hcl]q[
C[JiQZSbUb`ib\h\lbqe
pg
D\^Xqi
BcDbGgIcMbO[PXSl`dcefTlfm\ncoZrO
TiU[hXl[n\p\
CeJYY]`dhhnbo[r]se
FdGbHYJfTdVhYg^ce\f[h[oZq\seud
G\Te^n
JdThU[^ga[lZqd
CbJZ^heX
CcFfG\HXKcQZ`chil[
CrO\S[Y\_g`[fZ
ChJ]Tc
C[DZG]H]I[J[QfT[`\e[fmq[
CeFbHfUc`]egqa
CbHWJcUhXbZco\
CgFbGZHbJaK[PbSbUTdfe\h\oZqXsZ
@fHZO[^c`ha[ceq[
rf
H[^fniq\
Ni
C\H]JbT\Uc^W`cf]lZqgr[sb
CUHYIaJcKfS]TQUgYYe\f[hXjbmUodp\qdrfsc
CYHXIfJhSdTQUda[fbnbodrZsau\
BfTZY]cb
C[ngub
F[H[JoZX
OrrZs\
B\CcFYG\HfJ[O[SdTjVXXZYZcdeafdheiblWq[res[uZ
A\CTHYJZO[RYSZT\UeV\YU^Wc[fbhjm\oXqern
CU`aekh[
C]Jhc]ec
CX^d`ecch\phrc
^erh
@dCjHbJVOdPbT[YceYmf
SgT\
@dCPFbHWIgK\O\[b^Xe[f[h\l[mZn\odqXsf
CbJfT]UW`Zfeh]mlndrXsYv\
CbDcJZKdMaPgS[ToU]VfYX\d]]c\ebfah[lZmapZq\r[s\vb
@dCiNbTcYb`\m[odq\
@ZFcG\HdJfOhYZcZebfbh]
AaCeDcEcI\JVMiOfQcSWUSVfWZYY[\^Z`cebfehdocpbqbsXuevb
@[CgDeF[JYM[Q]Y]cXecfZgdn\pgqVub
D\G\HnJ[KdYXcXfVl\p\r]
B]DZE\F\HWIcJfM[OgQcS]TgUgVYWXXbZZ\b]W^Y_]`VcdeVfahWljpYrbsZ
f]nbrk
D\HZJWS[UZXc`daad\flhambn\r\u\
AfCZHWJcTfe[hYo]
E]FhhglX
M\TfUc
Ylecq[
SXfc
TdX]rg
CZJfT[Uie\r[uZ
FcTicfl\
H]JdKdO\TWUdYfcaedmbonp\rT
CZJcQaZ[celhn[rVsZuZvZ
T\Yi`\od
GjHb]d^]c[djhilbm\ocqar[
CSDgEbFRJNUWXMY\\[]X^k_Xcdeigghdl]mFnTogp[qVuo
U[Yb\bepf[oau]
CSHaJUS[UdYWcgfnhZqgs\
CcG[HbY\c\fdhg
C\JhT[X[YWacc[fdlYo\q]resW
AmCcJ[S\UgX[Yg\c][hjobpfqare
hh
CYH\IeObSjTMU\Yw`Yc\femanfobq\rSs\
CVH[MoN\SbTYVc^Z_\`XeZhXndoapbqkrYt\
FcG]JfMiOcTXg\lsoepdvi
J\U\Yb\[e]l\mro\
Xc\[_ifcs\
J[^lqY
HgY\ci
C\TY]tmc
@bBcCXG[HXJcNc]d`\qjrc
HiJTKbOYc[e\fch\m\ncq\sy
B[CbJsTZa\
C\HYJfThcdggr[
HhQ\la
CeGbJZTS^\qdsf
CiDgv]
C[FYJ\O[T\UYXdY]`[aachd\e[fel\nYqjrguZ
DeTYYbecf[oXphre
AbHrS[eYlbqbr\u\
JeKeO\Tdemh\pbq\vf
JXS\`ecjocr]s\ue
HWh\
mm
@cC\JeTbU\W[Yb`ceVfcndrdsavb
B]CjFbJcMTU\Yle\fel\ncobq\se
@cAiCaT\cdh\l]
C]U\g]ogpXsc
HbJgm\odqYse
CgD]JfQdSe]bc\eefYh\qerX
C[I\JZSbTeVlYb]\cZebn]oYq]rjsY
CYI\JUR\YX^efVh\rv
Ji
HZmgsc
CcH\JYK[O\QeXeYZ]\f\mdoZqprYsYtb
H\Jcg]qj
TkUblW
CYrj
CYN\TZUdYbllodpcq\r[
T[fgl[s\
F\GaK\Rafjn]p]se
qgsc
AZD]FaGZHZOZPYRZSiTcUeVZWWX\^[b\fYlZmXneqdrkt\u]
FZHeI\OdPZShTfYY]b`cc\ecqZr[
JcOdSdY[`Xogq\rV
IeO]SkTcYif\rW
C\HaJaSXYW`]rl
TVYd
ChF\HYT[lcr[
FbIgOXSbqg
Yiq\
AmD\H[KaVfWY[e\ge[oZvd
ApH\O\V]WZldvZ
CcDbGbOaT[Vb[bejf\
C\G\HaS[W[X\[\]bcce\fh
OeT\^cvi
T\vi
C\EbGdH[Td\\_d`ddglbvZ
TdVj\\
DbEbGZH[TYVYWM`edjebldvZ
D\Gh
@bBbC[EgFfG\KcM\O\WZXa\b]\ech[sgta
BcC[EcG\HhK]WbX[\esb
AgB\CgDbEZH\I[KZN]PYUZVXWYYaZ\[\\[]gd\e[hZlZtZ
CYDbGcS\ThY\agcgr\
ClYZ
CYO\Yc]\rh
CmaY
A\C]J\K\TbYO]iaZh]reuY
V[Yjc\
Cg
@aFaK\NbOZR]SbWcZZ[cabb[g\j\ob
VXWil[
GdHXJ]NdOcV[WX^[bhcdefqbtcv\
N\OlWZbZeg
HYOZbg
Wkt\
^Ygfu\
DaOhV\_\`\abv\
Oi
AcBdCcD\F\KbV]WZ`bl[obrbvj
BeW\v[
ei
uf
@cCZD\FbIaJcMcPbS\[d\cdfeblcvg
JiOdY\[el[vj
@\B\DZFfHiI[M[NXOgQeS]T\U[VdWZY]Z[[b\Y]T^a_\`\a\ccd]eYf\hYlYm\nZo\p[q[r[sWvR
BiC\D[FOHZObQcS]V[WdZZ^eabc]d\
CYFgGZHkQWccr[
H\VlX\
EZFhHY
V\Xjce
FbHYQ[ckn[
Fih\
DYE\HhIbQhRbVYX[^ccSd]s\vW
@cCcEqFcGgHXN\Q[XgZc]Y^Zdcgdj[l\p\qY
F]HdQRce
QiZ]
Dg
VUcj
CpF[H\]\
CZFUHaIkRc^ZcZqf
OU
@\DfE[G[IaOcQXTbWbXgZ[]g`bdde\gfhbnaoashubvh
I\QdXdcgv]
FXHdObQ\WgXd`[hdqg
CdDbE\FYG\QZXY]bddqXskvc
^iq]
BgCbFfGeN\UfV]XZme
@aD\FgG]O\Qh`]bdd\t\
FjI\
CZD\IaQhd\
A]BWCeDdGsJ[L\NbOZPaQZRYSbT\VQWUYaZY[W\b]\^WaWeTfZg\i\kWl[q\s]tZvX
@cAdBWCcDjGdH[NfV\W[\b`aagcRd]e\h\lVqiv]
GUIYOUPZS\`Yce
EcIbOc^g`Yqc
@[O\`pc\
D[Gg
C[GWN\O\V\`\a]ctl[r[t\
GuH[YZ^[`\cUd[l]ri
@eO\`h
CXFbGXHcIbJgOq\\`\c\q]rd
CiG[`\ad
GYcl
CrFcGfO[cYl\
E\G\J[Oe`Wcm
CkFdGZO[`b
BVCTDTGcI]JVN[OHQ[S\VWYj[\\Y_[`Ra[cbeYhXkZlkq[
C\NhOd
@bA[B[DfE]GeIfNZPjY[aXc[h\ibl\v\
CQDlGbJ\OeT\Yj^bc[d\lh
^\cX
CjGZOb_\aZcY
BpGZ`e
CfDbHe`ccZ
\f
@bHe^bcZlf
@eAdEbF\HWJbN[O\WZZ]^k`cdZe]
@aA[CWDfEgJfOg^b`Xa[ccfaqm
@[EdJYOjSY`Yqb
JWOV^\`o
O\^k
^Y`oqZ
@lE\^b`X
Ch^f
AiC\JbV\^Wac
CZIkJ\`[
A[Gc^Wcihb
ChO\^gaecYqW
J\O[^j`Xqc
@j^Z
HZ^[`g
@\A[J]^Ucd
@b^gc\q]
C\D\GYIdOdS[[c^\`gaYefh\j]l[
Cd`i
GYNcli
CZGcJaOb\a_djdkbn[sdtf
C\GYObV[cckbth
Ce\Yrgv]
@\CWFZG\HVI[J\K\LdMbNcP\SeT\U[VZYYZh[]\j^Y_c`\a\c[ejfZhci\kgmZphq\tSuY
DVFdMdNWOfSfWZZb\b]e_Zdbebhbk\pdt[ucvl
@[MZSbW\Ya\]eZhWpd
Mgeb
MhN\Sb_\efhet[
WYZfgb
N\W\\]hg
DdW\Zd[d\\^\ehh\v\
Ddehhbvg
eepS
E\Y[Z[[f\je\tXvb
CZWZYbekhg
eh
HbWZ\[fdtfvc
DaHbW\tfv[
B[DdOdQ]V\W\YZ_\e\vg
OkY]
DW
O\W\[\ej
AiB]C[D\FdG[JbKZO\S[T\WVYcZZ[Z\Z]g^b_X`bdXebgeh\lfmdo[p[qis\vZ
@dAZChHXJcOXPcVfWeXcYk]d_Z`fb\f\hdlWqbv\
@\Fj
@[FjHeV]Yb]cgelZqbvX
AZC[ckeZlXqd
HbUemioZp\
F\cZlk
\\]Yeifg
d]loucvb
AdJfYWZ\^Xq\td
BhG[W\^\
BsGVQRc\
B[chdb
Of^cl\qg
A]BgD]FcOYSgW[Yd_cl]obt\
BkD]GaW\
AeCeJZK\MZV\WYYc_\e\l[v\
ClV\Y\
WcYi^]
Wj
G]ThUbWZ
Ohc[
WZ[j
f\rh
Rg
CeSbWX\]`]mcogrhsY
C]Uhecn\rc
B]Q[RZWjYb[]hp
ZY[lv]
_fadu\
M\N\OcVgW\Xaacd\e\fclcrbub
BfCgOZV\W\[b_]kWv]
DbGZMikd
BZGiL\Wh_\daeb
AhG\^gh\
@hM[N[O\Zc]c^\`\j\pgtc
@lMcO\
@nEcN\j\pW
CZelh\
CjT\v]
CbeW
@cCdDkEbF\NdPZT\VbWcY[ZU[\\[][^f_\a[e[hblg
EdZ]lg
CklZ
DcGbN[Y[Z\^fe]hhlWv\
TgVYWZZf]d_babr\
CiZ\
CXTch\
CYTi
ChT[
WY^]e\hi
DgLbNeSaV\WYYV_bccebjd
MhWf[Zmencv\
@gMfRYVhuh
@ZAZB[CXE[GZHdL]MVN[O\P\S[TUUfVcWXXWYZZ\[Z\X^d_Y`[aZb[dZeYf[j[l\mknZoWrXsZt[uevY
@XFfHhKYNeO[T\VaWcYcZZ[b]Y`]b[cdefgdhZo\ppqbtgujvb
@eF[HcJcRYU[VZXb]W^Y_cbecggcmgn[q[uc
HnJ\]dd\
FdT[UgW\X[YfZd]fo\u]
Kb]Yhboi
KbN\g[mo
Ha]X
HiX\m\
U]]h^huX
U[V[X\]q
H\UZ]ogbq\
FbUi]\uZv\
OgVT]a`\h[mf
J]]g
HX]k
CcVeYb]ch\mVuc
C\K\OhU\XX]qe[mRu\
]am[pg
U\W]X\]lm]p\
EbF\G]HmUYXaYc\Z]b^Zc[p\qhubvb
UgV\XhZ[]Seemdo\pbvd
C[F]JXQdUfV]WhXeYZZZ^T_]c\e\h[mfodt\uf
UiY[]Y
hfmW
CoO[UVVfXd]]mUo\q\
]\lbmjoY
JcX[]f^a_bmXnbogqXt[
cauj
H\^joZue
H\U\]\mlo\
UbXW^bog
HfUhm[
C\M]U[Xc]X^cmYu[
Vi][n[
X\]\hdmuoSuZ
Z\]h
GbHcOYVbWk[dc\h[
A\K\Yi[c
@]DcEhJbO\Z]t[vl
V\WjvU
@]DeEhWPvi
AcSdV\Y\\i^\ffr]v[
@\GlK]NYVpWU[b\X^\edfZp\tbvZ
@[DdGYK]VlY[\\_cfZp\v[
P[SlVYW\_\
CdE[F\G\HdIbM\NZOZPXQ[S\TbUZVeXYYe\b_ccaddeYf]j]n\oZr[sVuc
@\EdGdJeM\NXOWUZVcWZZ[[Y]d^e_dacc\ls
WY[U`YbodV
VgW\cc
EXHaL\NmQ\VYW\[[\X]Z`gaUbccbhdltq]u[vV
ViYa_Wdfl]
CdOiUYVZWo]d_[o\qbr[tc
CqE\I\O]VeZb\m]\^X_[cZe\lY
V\]c`\hj
AdJfOjVb^[g]
@fAeNeP\TZUbVTYfZY^f_Z`aqb
A\CcEfVW[s^Y_YbWcbd[eclZp\v]
@dCXE\HhK\NdT\VWW]Y\Zd[f^f`pgXl[qes]v[
C[IgOsVRX]`\abdmq\uYvk
OYT]V[Zd[Z_k`\pfq\v[
C[J]N\OZTcUiVy_\`Za[cgh]mbu]
CZTs_alZma
O[]XbZgZhbqZus
@dB]GZH[KYNgObPeT\VhZd]e^f`\abech]lcm[nbpcrb
@[CYE\OYPdVmYcZce\l[n]
@gV\^n_\b[
CgV\ee
C[NcOdqj
IdOj]g
Gh
egvT
D]vg
C[FcH\J]L\U\VeY\`eh[lfpcqgt[
DbGdVbWXZZ[b]d^X_fpa
WYll
U\Ve`hl\qc
Wj[cl]
C]D\PcVZWd`ml[qgv]
KkM\WdsU
@eDZM[O\Rbvn
Kh
C[Onj\r\
Ej^Zj\
@]CcDbE]F\G[M[P\TaXc^Z_i`ba]cceag\idl\p\q[sdtfuZ
A\CeH[M\O]V][c\gcbhdqatf
Tciht\
C\_deXtk
ecq\sgtV
iirctX
ggve
Bf\eac
Wi\Saee\
B[G]M[[\\ih]p\t]
BYW\\hp\
@dDYGoJZKcM[OaU\^gh[ldqbuc
@bBdGZHeMYU\^eg\
D]Gi^W
B[DeMf[i\b
DbMiWg\\u[
B\MgvX
sbug
K\LbMYNbO\WZZn`\ebhclZpbs]tj
D\[p\UtZ
BTG\O\Sf\bdeeot\vY
RZVXW\^\e\h\jk
V\cVja
cnh\jZ
@hAWBXC[DbGXHZIYJUKXMZNVPYQ[R\S\VUWZX[Z\[Y\[]c^Z_U`caWcmd[eYi\kZl[p[qcr]sXtXvZ
BZD\EiFgGlJ\NdOfV[W[[\^T`ZcNeYh\jYlYuY
`k
@[EVFbN\_]i\jg
@WG\_\cllZ
@YJ\`ncWuj
GWO[co
@mEhF\GbJ\V\W\Z[^\_b`bu]
DfG[I[NYPZQ\V\W[^d_]cgd]e\f\l]tY
@ZZhcb
@bDeEhce
@tEPFUGcV]
@@Gac@
@kDdG\]]^\c\
Ggcb
@n]\c[
@lDbFbGb]Yl[uc
E\G]OZVZ^dcp
@pG\]i_fjcpVs[
@kEYF[^\c\e\
@ZB]D[E\Gp]f^]_\cWfgl\
@e^[c\qg
@YcmlZ
@hEf^Xc[
@mGZ^[c\
G\VgWj^bcd
clq\
GT`i
@S^dck
@\W]cf
@TD[GgcW
GkW[c\
Gq
H\cieh
@ZA\^f_gcX
@dG[cT
@Ycm
G\^jc\
@mGa\\c]le
@\cJlx
GS^gq\tc
@\AgB[GYNcVg_sc\h[sb
A\^j_[
@]]j_Z
^[_o
@XG\VZ^j
@jB\F[JeM]V[W\^Y_[`\jY
@]FgG[HdKbMfQbS]Vembqbsctavb
HZMgQbmcv\
FgHfS]]\
M\[h
B\WeZX[\\ktX
B\W\[\\ktX
J\W\Zgeb
Nhee
ei
DhF\GgM[hbjfv\
B\CbJfXdY\\njYp\r\
CfJ\Yg\[]b
B]DYJ\L\NbRbWYX\\\^[`ea[dhe\j[lh
D\EbG[J]L\R[U\W]X\`\dle\lQvj
Rjpa
lg
@\EaM\N[O[V\Z\[[\[_[e\jnm]tY
C\D\InOYR]eZf]h[t\
C\Inh[
e]l\vi
Wg
B\Od[[cj
A]BgVdWXY\Z]fdre
A]BlWXZ]rb
ClJ\
C[E[FZG\J]KbV]W[XbY\[[\[_hebhejdl[n\obp\sdv\
@bKjn\o\sZ
HWsn
_ael
Bi
Ufebmbngrc
BiD\FZGWHWOfZ\`ecWe]q]v[
@gFQHeOb^l`chenbogqf
B\FXG\Hg
BlHYgb
BVFiGZXbq[
ch
B\Ggc]
BZFlQas[
BYGjR]c[
F[Hm
Fg
FgH[K\cj
BWD\F\HiQeW\^d
BdFiH\Q\
D\EhFeGaM]OiPbR\SfT\WYXeY\^\bYc]eZh]j[p]q\rY
EdFjOd^\j\q\
OkSeW\g[
@\A[B\CbDYEeFdGXJcLYN[PeRbScT]UeW[X[Yc[b\b^\_bbcebh\j\nar\sYt\
D\EWHbJ[K\P[RbUlVYWeY[[Xc\ekf]m[o]uZvi
V[WW[fr[vg
L[OcU][iec
@cA\B\C\D\ElFkHTJTKmMXO[PeR\SbVbW\Yi[U\\]Z^e_g`[eShfk\lZofq\rbvV
CYJtOeP[U]VbZ\`bbcmbnbo[
CbH[SeYZ\\fj
BgCbHdJgVa[[^]_\c]knudvT
H[]i
FcHbM]N]RbSZV]Y\b[dclnuevY
B\CpDiE[FYHeJXKZMrOjP\RbVdW]X[YZZc\e]\^bacd]eTfXh\iajdkZllnbqhuXvZ
@eHfI[J]KXNdS\U]XWY[^ic[eZh[i]jfmeobrfsct\vg
@gCXJ]K]Yc^kc\j[oWrlsg
BfGdW[vg
AcC[DdLcMcPYVeWYYh[hcZf[l\u\v[
CcFbHZKbV[WfXgY[_\hcmbn]o\rds[tc
CcIdJ\OVf\h\mbrcvd
C\JjXce[f\t[
I[W[hcth
F\HdSg^b`Zk\qb
G[OdS[U\VjW[YbcepZ
Vj
BaD]IbNZOdUaVbWX^dcVfcjbresb
A]NdVUYc^c
Vkn\
A[OkP[SdVhWbZ[`cfgjZrY
IbNbOeSggbrZ
AgH\OZ[\^\abh\jeldu\
AiV\gY
gg
Xju\
GjWYda
GjWYdZ
UaVnWXab
C\Xh
FYNYPiTaV[W[Yb^[`\h[l[qdrbs\t]
ChJXOaPXS[TgU[YU_eaYcaeco]q\rQ
H\OjS[TbY\q\rc
C\OfYjagr\
PZrj
PkYZrW
CjW[q\
P\UcodqarR
Wi
W[eh
V\Za[kl\v\
ggo]
Wb[fu\v\
Yl
D\Whsa
[Ze\qctfuh
ug
CVH\IjOYR\V\W[_ZqZrbt\
IVO\_d
CkI[Qaqira
BbDeG\LaN\OaRZT\VYWOXd[f\ma\bZcdffk\lfocp]qWsbt\u[v\
\hoZ
Xb\Z]\h]m[ofp]u[
O\V\[U\jj\k\mdoZ
A]B\CZDbEbGfI\O\S\TkVhWUZf[\]\^b`dbde\sfta
Ofr]
DdGUHaT]V\Z\^[sgvd
Ghv]
O\ti
HcZob]sf
Thrb
WjZ[
WjZ[
Ok
mj
@]BYCWF\HcL]MWN\O]Q\RYTVUmVZWXXXY\Z[[Y^\_\b\eYg\hcj\mrnWoSp[rXsZt[ufvW
B[HiM[TZUcZ\]bhdn\o]r[v[
RmUW]kmX
H\Ubmh
mj
mgu[
HgJc
mh
BYDaG\IaRcT]VZWd_ZccfhrZva
[gl\
Om
Of
CcOZUcV\ah
CYDe^\ekf]
eim]o]u[
rg
DdWkceve
Wbn[sg
KjO]p\s\
^]hl
@ZA[BXCWD[E\G[HeITJ[KgL\MZO[PeS[WVXYYYZZ[W][_d`\b[dZe\f[g\h[i\jYl\mUnroUqdrZsYt\ubvZ
BYGZHhKgQ]TjUbWb^\b\o\piqcr\uh
^jn\qc
HV_bacqc
BdH[nju[
^[nZqj
F\Xcnju[
HXQ\ckq\
FcHeNdPcnZqZuh
nV
B\FbHgK[NdQZT\[[b]cdniq]
BbFYGeHgKbQaU[cXndq[u[
Nl_[
F[KYVnWZXkc[nWuZ
C\HXJcKYUZV\W\XZ^[i\m\nrpW
KV^[bgqYuc
H\Ugpbqd
Fdb\nXqhub
nl
N\VY_p
HgKYQbW\m\ncqb
S]V\`\noq[sY
c[li
C\DbJaThVcfZrb
cg
Vnc\rb
B]GbWg\g^Zq\
@bAXChEbGdH\KiLcMZP[S[T\WdXYYb[b\\abd\f\lbnhq\t]
@gCdEcFbGdI[JaL[NbO[T[[c\Z`bcfh\kflVn\
CZFbKdL\VcWZ[g`\hbl[n\
Kgn\
K[NfOgVb
NhVYW\k]
LcM]N[OhWd
BdWflb
IbN]PdV\_]lhnc
@]LgVekX
KmW[XZnd
A\Wn[\
B\OhW\
B\OhW\
@ZAeCYD\EeJ[K]NnOXPbR]TgY[Z\\a^Xafc[ra
CbIaObPbT[VbWRYcZ\[f\b^]_caejbobrf
Aj
N[P\V\Wga]hd
D]EcJ]NnO\WZlc
Vc[h]cbbtY
AfT[[]
AfT[[]
BXCaDdF\GnHdI\K]PXScVYW]X\\]^Z`\cae\f[k\l\mbp]qcris[vZ
B]CaG\HZNcOcSjYc][`hcYmb
CjHXJbNaS[TbUbX\YT]b^\`[c[k\mbocp]qXrT
ChYa
DgGhOh^g
F]HiS]`[rZ
^]qlre
GYOaW]Yb^i_dq\r\u\
AZCbNfOb^b
^h
C]`h
DZvi
DkdZu\vV
D[G\dpvT
Ck
AZCTDdF]I\JoM\R\T[U\V[WZZ]\\]Z^Y_]`\a[d]eZh[m]r[s\uXv\
@\A]C\DZJT`ma[c[h\rdvq
CdJSQb
H\Jis]
C\Jh
@cDcJRNcYcqc
Vj
BZDcGjOS^acd
B[DeGiWZ
GeO[cT
PiV]YZ
DfQgW[
Bb[Zli
DiE[FhG[HbV\^\_Yb[cbl\vd
D\W\hhvY
Fo_\h[
FbH]b\cgh]
Dhv\
hk
E\FVhd
bg
O]TbVZYeZkah
@\H\OgT]VgWTZX\[`\cbl[t[
O\PbVXcejd
Vh
H\Vjc]
VWcb
PcVXWWXXch
V[Y\ch
NeW[^gub
@dFh
@[AhCfD\F\G\HZI[L\M[OhPoR\SYU]VXWRZ]\Y^Q_\`]ajceeUg\h\lUo\r]vW
AcO\PU^\jb
Pi
H[OnP\^Z
G\O\PhcZ
O\ch
PlV\W\Y\cW
Mcmitb
FjHY
Rh
Z]]hpfr\
C[JbQgUc^a`abbc[lbmdocp\
W\[\lj
Vi
LfWY^\
Kg
@\AdBVDWFXGUHZI]K[L]MZOaP\QYR[SWVdW][\\\][^o`be\fYgbkal\n\pYqhrZsVuZ
@\WfZc^Wb]dakdpdvc
[k^\_\
CdJhY]^b`\mc
JZ^h
D\E[HRJjM[VeWjX]Zd[Z]\^W_\`jbScndZgcjdlknXp[q{r]sXtXu\
AbC\DZEbGYHdJVMcN[OXPcT\VTW[X[Y\ZW[\]Y^r`\c\d[hakfqer\sZu\
CvDcESJkLhMZR[TdV[XgYZZ\\\]n^K_g`Ya\b{cVdxeZhfk[l\mbnbqTsaumvV
H\^cqg
AmP[c]
AWCZG\JYZY^j_bq]
AcG]HfJ\MbWYYe^l_g`bbWdZq\u\
AoDdL]MdWX[\^\h\oft]vd
A\ObWW^X`dbl
@bATB[DZEeG]HXLZMWNcP]Q[R\S\V\WiX\Y\Z[[X]\^Zbgc\dde]gfkYoZqbtVuW
HbR[V\W[[lceeb
SbWe[]_\aen[sbui
W]n[uo
@\AZBZEXFgGYHnIcJcKbM[N\OdTZU\VaWZXdZb\\^Z_Zaafah\l\odqVsV
CeD\FXHbIcKlO\VgZW]afbo]sVva
V[XZcf
B\G\OgcY
D]EZFlHrK\OZQbS\V\Y[acc\e\fLrX
F]HZSpc\f\
F[H[VdXfffgbj]q\sg
FeH]fks\
OeVg_\
B[WZZ][g
[cuV
HZli
E\FhHgKbTbW\Xacae\hboap\q[
FYHhKcTbUU][og
H[U[]eg\mboV
KYU[]hok
UdXc]XhampoZui
HWKg
@[A\B[CZF\J\KbO\S\TXW\[]^\`[a\b\gfiYl\mdnbohqerXs\ubv\
C]H\KcUfZb]de]mcoapfun
Kfg[mbndoYqdub
Uim[
BbFeHcUke\g[mcq[u]
Hbmhnb
HYgcm\o\qku\
K\mZoh
B]Wb[ie]t\
W\[\^\obrk
[\rl
P[S]V]Wl[\lgqZ
AdChD\G[H\J]Yh\h`er\
AdCeD\G[H\J]Yt\]`hrX
UfZ[e\hi
DkH\r\
Di
Dg
C\OjViWe\Z^Zb\cej]m[p\rZ
OVV~m[p\
N]O[VZe\fZmdrl
CdG\ai
CfG\a[
CWan
W\[kk\
SiWX
LWWi
@dAZFbGcKaL\MdO\PdScW[Yb]c`\acbVc]dchckVqXrescv[
@ZA[BiC\DbEcFbGqHcJYLjMhO\QdTYUeWUZb[[]g^f_[dZffg\hVj[kdm\qbrgsdtauYve
KWOgPdSZW[c[
@UCXF]HgI]JZLiMfO[P\UdVXYVZd^b_bcfe[fahZp\rbs]tZu[
ChM\afs]
@iE]MZ_\vb
DfE\JidYvg
NcPZSiTZ^\`Zhengr[uf
A[CcD\Q]T[XXZd][_[ebfaj[lvvZ
ChW[r\
DZGXdql\
Pi
@[MlPcs\
@[Mjv\
@eBWCjDWEqFgGCHIIgJdKfLTNhOgP[QUSbT]UcVgXmYSZ[[P]e^d_k`oaebXc\dKh\jhkZlEmdnbolpfqSrWskvY
E]FoJgTdUc]\a\s[
GZpg
@XB[CYDcEUGvHkIYJWKYL\OePUQWRcSZTSUZVVWW\k^b_Zb[chdbfeg\hSkWlrm\o\pe
NdSbWjX\_bhg
@VMSSe^q
AgCXDsFRGJHQIcJNLZMdN]P[QlR[SYTfV[WjXcYbZa[d]]^V_b`fd\edfWgYhei]kalmmcneoep\qgtbu\vb
C\DhWdlfvY
GbHbJdMpP\][^S
Ht
G\PiY[
C[GvNVY[[]cbe[fel]
@\BiJcMc^Zr\
@bFVJb^gf\h\q]v\
PUSe
Vi
AdBiChDZGjH\JaMUP[RaSgVcX\Y\]\^]`ccYdYeXfegehblcm\p\rYsYvi
KZPcSnVY\\me
GYIjJbN\OeP\SdU\Y[[[_d`beWhbibl]minho[pdsYtdu[
GsW\[\
@ZEYFWGnI\J]K\MbNdOaPXRbScWXXmY\[c\g^X_Z`hdgebfZhZjblmp\rZtXuXvd
@mB\CcEbG]O[Vf^Y`ee\f\j[r]
C[Gm
PXSbV\]d`Xci
M\^[hdifn[uj
D\G\H[KZSUd{f[l\vR
CbFeH\MdPZSfVfYb^qacc]dYs\uXv[
@eCbHaJeUkcZtcu\
@ZCZDZHeM[OZPZT[UZVVY[]b^VeZhrmVnTp\qYr]s\u~vg
B\TbU[YX[\]]dZl\vm
H[JgV]ve
@cBUCdDUEkFkG@HQIcKfNcOgPbQRRcSWT\UZVjWdY\ZY[[\c^c_g`bacbecRdVeYfehek[lHmfnbobp\qkrhsctbv[
V\_ja\
@\OZP\Xa_hc\jfl[
BYW\ekg]
@bAYB\DYEeFcGQH]IeJ[LZNdScVfW[Yb[[^a_db[c\fchbjbl\mdndobrbtaud
@kV]]bu[
FZOiVZ
@]\kh\j\
CdN\OcWiXb^e_[`ae\hgtVuc
Rfe\hgt\
C[ffhWmZnboepjsY
O\_bn[tgud
VkWX
U[V\X\]Zmrpg
@mEfGZ^Xc]
@gV\jY
M\O]Vfe]
n\ug
Jl
N]PaV[^ghb
U[`Zmhnd
ngr\
S\fs
@\DXF\GYH[IbJYNnObQYSeTXXhYc[e\a_b`icbebfXjcl\mYnaodp\qjrgsd
^he\hct[
O\Vm
A]NdW]^b_]e[hetT
@gI[J]NXOe^b_gaecZh[p\tj
@ZClE[H\IWJ\KbN\TbU]V[XXY\]W^[_bffhcjemgncpRrdsXtkvZ
F\H\Kdpgt[ub
@ZBZDjE]FWHrIZJiOdQhSbTcUoV]YWZh]X^\_dadb[chfYhWj[ldmUncofp[qZrVsct\vm
@ZZj[\j\p\
@VEjFbMcV]]b`[h\mcnZpds\
@ZCcMcObfYjl
@[NjRb]f_Y`eb\i\s\ug
Mhc\ed
_io[
C[\[]eeThdj]td
sj
V]_h
O[W\hVie
@VCWEfFfHZIcKfNbOiReSeTgV[WYXcYc]d^q`hacccfghgi]n[rbs[uU
@[CcE[JZK\MmNhO[S\VcWYXYY]Zg]k`he[fVhbjhlcmZpZrduV
@gr[
B\DZLgWb[\^[l[
L\Wl[]l[
LdWU
GeLgMc[X\bt\vW
DWIbMf[e^Zfbldvh
L\M\[j`bk[
H[Segfkbvj
C[DeKcLYNZRcW\[T`YfelZtbvX
CdF]IeOYT\_da]
Jbcir]
C]IgT\
IVOiV\ce
^g
AfGYM\
V[_ke]
@bAgCZEZHYJbMdNeOWPfR\U[VdWXXaY[\X^hc\daf\gbhckel]qVvc
@cAWBiC]GbJ\NUO\PkSaT\VbW\XcY][Xa\d\hfn\uave
A\NYO\P]^j`ac\u]
Gh
AZDiW\^g
AgJeU\[cebkhu\v\
^e
AgTb[[^]
@ZB\Vc^bdh
AlLhMepbuYvY
DYFaVc[hk\vf
Tcuj
C\OcQ\T\VeW\Ye[\\\_cbclfvb
AdOcVeWUYXcdlf
BaRZSi
B]H[J\KeU\V\WZZ[^X`ZgumYo]q\
@\B[C\J\MdT\^Z`scbqavX
A[F[GZQ]Ze`h
O\Z\^[`j
GYOZ`lc[
BdJ\O\W]`]d\lX
BkH\c[ebvU
H[lXvg
vg
@[CcDbHbJdK\N[PiR]SXTcUbWcZe\\]\^Z_\b[daeZgYhbk\lbpdqgrbs\t[
A\CbDjGbHcJdNaPbTZVcWUZ\^dacb\cbd\fah]qgr[tZvh
OUPbqc
hip]t\
P[WlcelWvX
HTUf
C[K\OiP\VY[Z_Zldqgs[v\
B[Wml\
WeZ[h[pn
CZD[G]OWPwS[c\l]
BhHWW\
W]hqpU
HiJ\
S[Vgcc
J\KVV\W]XYcdss
KWsj
GeT\Whf[
Vk^\ac
AfM\P[VeWZX\Yd[Ufb
V\[mlY
WZlm
AXC[DkEeJXO[V[WYYdZ\[[^\f]pbvf
DWvj
AXDjJXV[W[YcpbvY
D[Ylv\
DjvX
DjvU
H\[dlh
Tjv[
AbCcDfI[NhOXPbVXZ]`bl\m[
M\NiO]jd
@]H\RcSjW\
@dCeDgGaHkIcJcMcO\QcWUYc[\]\^cbZl[mcpXqarcsV
Hl^]sXv[
GdH]Ub^il\pZ
G[H[JbKdMZN\SlV\WZYZZd]\_\`jc]d]e\fWgal\p\r\v]
KVNXSZ`v
PjSYW\`al[
FcHcNbOdVbWhl\u\vd
FcHh
ChIbO\j]rc
MhRYYc\c
M\Yfv\
G[[ll\
K\MfW\[Z
DcGbH[NcWg^Zabc\gfh\lZt]vb
DdWk^Zl[t]v\
TgU\
Y\f\rm
qZrk
qZri
W\Zh
@\B\EZFiHgM\PZQeR[U]Y]gYhZl\m\n\o[pZq\
FVHiQZ
Fcgi
GjP\
M[Wie]
J[bj
WVY]^\mbri
f\rk
F[L[MWOfS[TXW\Ye[\]]^f_\cbdbffibnbqar\scua
@bJaOcV\XbYc]Z_Xc[ddeVf\gchejcl\pbqetevd
Od^V`[
O]T[YmcbegfZt\
JcY\fg
MZXcYZ^n
HdY\^bfV
CbYk^clbqZ
Y[fm
\]ejt]
O\XeYe^Xv[
AaD]F]G[H\Q\T[XfYY\f]]^\`\a]b\hXqZs\u[
A\OdT\XiY\Z]\Y]\_gc[
XG\d_Z
O]VZ\b_Vp[
@]XW_k
V\Xmh[
HgJZPb
mbogrc
H\PnYY
eVhk
DaUgZef]h\i\m]od
HbUbZkeZ
eoh\
I\PgRfUfWZ
@cAZDnEbFcHZJfOdPaS\T\V[WWXZYZZa^eb[c\f[hai[mfncocpZrcsbtcu[vf
@aBbCZDZEbH\I[McNdOkV[WZZd^hcddehhmen\ocs[tevb
@\CbEbVYY\^f_daeh]mcnYo]
E\J\O]hZql
DpEcGX[\eXv\
FjGcH[PgVcW[Y\[h^b`egehZlhmhnYocrhs\udv\
@bD]JlKbZc^[qZ
DpEcG[H\M\[Zl\q\t]v\
vk
Ibebhmn]p[q\
EdTjW[Zd`gvZ
BcHfI]J\M\TZWeY]^\_\`\cbeZn\o\qov]
BgqZ
C[HeI\T\WbZ][debl]nbqgv]
LdMq[]\ckdrb
Kh
@fA\BgC[DYGdHXJ\KdL\NfOfWV_cb\c[d\e[fch]oXsiurvc
J[NiT\lZrcsbuh
BkG[PgW\_eecog
DpE\Jasau\v[
CpJeO]_Y
CjGcI\Y[^Z
[h
CdHYIcJiSfTZUZf]s\vZ
G\SeXi
Ko`\
KVQ\V\ZZ]\^\fbhephsi
W\Zi][pZ
Hh
BbC]FcHYKcM\Qf[[^hb]gbhdqcv]
F]gYqh
CbFbHfJ\Q]VZX\[]_eph
Uhgchcm[
Hjn\
@\BXDbEYFdJhK]M[Q\WYZg[\_\`ac\dcj\l\p\q\s\u\v[
@bCbHdJW[\das\v[
J[Zj
HXJf
HkZZ^c
E\HkZV
JVZe
JlZ[
JjZ]
BhFc
FbN\OfQhW[^e`fa\d]eeff
R\V\Wi
@cDiR\v\
IjP\W[Y\
H]IkK[OWR[TZV\f\ub
cg
Icf\rV
F\IkK\O[P[W\cbg]
G[IWcgg]
IhrY
AbB\LhNcR\WYZ][]h[leq\te
AcLati
@bA[BfD]EbFbH\JYK\LYNWOZRdVZWcZf[[^a_c`rcVhcj\lYmkr\u\
CcJa`Ymindr\
@cCYJZN]OZV]W][e^\`thZn[r\uZ
A]PYWX`mua
BZDfGdH\KeLdNdOeS\VYXbZR^d_\`VbbcYd\ebffg]hflco\pbqb
BcCiG[L[OkQdZY[]^a_\eahbkbucvg
@YK]N\Xb^kebhZlgpd
DjFdK[McP\SgZX[\^\hdqd
B\FYKfLYS\Z\^pe\q[
BcDcGgHdJcMbQ\WYZb^Ucdi\
@lG\^hh\q\
OdXh^\h[
BcXU^pb\hdl\u[v]
Hhc[
G\cjn]
WY[jgbm\oc
^\_k
TkY\`bfcl\r[
@cM\OgW\mbp\sd
BoOWW\
B[G[Of
@[KjM\W[
KjW[
BXGWHcO\Ubclj[r]
B[HjcZ
F\H[IjOTVXW\a\rbu]
IjaW
IXVXan
CcH\ILO[a\
B\GjWYe\
DlEgJ]MZv]
Di
C\NcVg
Mhv\
_gn]
_gn]
HbJfQ[TfZd]g^]c\nX
HbJXNbTkZcr[
HV]m
H\JkT\Z\
HZJkTY]\
@[B[E]HeJ\KaMZQcR\T\V[W[X[ZZ[\^b_\b[c\e\f\j\mXngoWqbs[uevZ
B[FfHgKgNkQ\^ccblZnfo\qYrX
FbnfoZ
FVHSKYN[n@
J\NTlsub
BeHkK\cYm[n\u[
K\mbnWqdri
HangqZr\
[]a\nlrZ
N\nh
TdnWrq
nVpcue
CenepW
^hn]qfu]
@dBZDcFbG[H\JaMhO[R\cad[gahbkZmfnbq\sdtbuc
JcMiVgWXc]ebtc
G\MxRdV\ccm\
MW\cue
MWu]
@]K\N]Y\mfobri
HgJZOePZYZ]d_\`\ccf\
OhVUW]
I[OlV[cZ
IeOrcZr[
C[GeM]WbX[Yc\b]l_\c\e\
@]JcX[]j_\
B\HbUiZ[[Z]\c[m\sb
JiX\^Zadue
ug
AYC\H\JgM[Zb[]\a][`Yb[c[d[eZg\m\uYv\
C\J[^h
JhO\WX[\a[
A]B\F\HhN[V]WZ[[ept\vY
B\HiW\[\eZt\vY
@\BXD]FfHgQdWZc\dbefn\o]
BZHoQXeYn\o]
HWQndb
D\vl
AcBbR]WZ^h`[nco]qh
BeLdM[[W^Zqg
L\^h
AiMfW]^Wneqb
@ZBXDaGdM]NiO\R\W\Y\ZZ]b^Ybbeakalctcv\
Nit[
G][qbYl]
@\Ni[Z_be]
A]G\WZYc[ll]
Hjd\
H[K\O\Rd][^]`bfiq\rZsfv\
_f
BjHgW\[b\c^\jco\
BYDcHcJRZf[e\cjd
Jqo\
BZF]JbV\W\aij]
B\LZ[hl]
B\LZ[hk\l]
CfD\GbIbJ\OqPbR\S\UYVUWU\[aeced]e\f[h[i\j[lZo\p\q\ucvZ
C[EbIdJdNhOSV[W[Yc_b`Xcerfufv]
EaIiN\PbR\V]^Y`]resa
ChEcIYPbV\Y\f[q]r]uZ
OgaW
GaN\O[VeWelb
H\[l`aocvU
D\WY\fddgchcvR
D[bYvj
DYvj
DdJ\e[vq
DeGcvY
D\HbLaWd[S`]abeWlZmct]vg
eT
CeGZIbOiPeSaWWeafdg]
OhP\^Zeb
B]DiWXvb
A]ThWYZb^b`]air\
GcVc[\_\jbvh
[gvZ
B]F\HdI\NbOhSdcZd\jYlfmbrcu\v]
OZWhobuc
W\[g
H[J[V\Xd^\e\gbh]m\nZo]pmub
Z\^\pf
ZYpg
Zip\
OoV\]bgcj[v\
BYOhUf
HdJ[KaOWT]UcW\Z\menaocp]r\
C]E\H[J\V\WaXcZd^Z`\a\hi
BZC]F\M[NbO[V]W\ZV_Z`\h]ppqZue
BZM[NdZ[_[`\l]pg
Hd^aqi
Wi
B]DeEjFkG[OaR\W[adu\
@gc[
F\Oga\
@IEoFfc]
E]W[cm
@iE]FY^e
Pach
O\Ph
BcCbD\EYF\HXJ[M\N\R]VeWe[[]Y_cbddZe\hbmkndodpbq[u[
UdmeoX
V\mk
TX_[ni
B]H\l\nj
BaJ[NbTiU\VfZ][[_Ybcg[lamcnUoopYsb
B[CeGbTmU[WcZ\[T_hgghdlam[nYp[
BjUd
_[mQnZopp\
ng
T[pk
hcli
@\AZBjCXD\JiKdLbMdP]QfR\WSZb[Y^[`Zabb[cdebffg\jfk[m\n[p\re
A\BjC\EdGYHJI[JXKdLZV\Yb[[_c`[cWeaf[j[lbn[q\rfsfub
J[K[NbP\V[\c]cdcfij\ncp\rcscta
BVH\J[Qf
@aB]HlJeOYVcYb_dfZs[vd
BXGdH\cd
B]_Tjql\
BhO\cbrbv[
Ya[\]i
FWHcWa[b
FhH[[f\bl]
DhEgGZNdVbXdZY[ghglXuc
@ZFbNZX]]b^mlc
Dh^dv\
Nkl[
@eDZ^Wdblc
@fB]DXEYF\M\W\[\\\^Zh[ll
E[G[HhPbU[Wg[a^hccd[hblZu]v\
Ni
B]GhZ\[dlcv\
B]Gll\
@][b_ecYhfiesctove
[b_fsYtiv]
@ZAdD[FcGVHUJZKeL[McObQ[S[VdY\Z][Z\Y`ZbWcjjinVqYsbtdufvd
@]ChH[MbO\P\V[Xac[ecfel[n\q\sft[
HgJiQhSe^W`gc\lPqa
KdMeQ]^[_\cZsetguY
G\NdPTUbW]`[cclj
AdJZ^Y_h`ta[c]hZqht[
OYPhS[
CYlg
KbSf`bd[lbr]
@aAbFiJbLhMhNYQc^b`VbflT
ckl\pc
W\_j
Wm
B[WVekt[u\
FdH[RaYbaffbsbvb
IbV\ahc\s]ve
B[FZHcJeKbMbNbO\SfVbWiY][[\\`ba]d\fXmbqdv\
GdH\LbMbVdcZd\llmb
NgOZWdlVqb
FZJg`c
@[E\FfHjL\QaUYVc[d_\b\h\l\nYoZqYsWv]
VmWX
E\FgHgQdV\Xd^]abcVsY
HW
FSHiX[
FiH[[[cc
BaFgHZIcJaOcUbW[Xc`[aadb
IcVd`Xcn
H[I]OhU\WdXkZ]f[lZob
O[VZXgo\
SpW\cY
FWVjbW
abb]mko\s[
D\O[VVe\teu\
AbB\DaJbMbVh_cafdbsbt[vZ
V[Wi^]
[h
MhVcW[ccdahcl\
Mgce
@hV\_]
Vff\rgv]
M][jv[
CeEcFcL]OcR\SeU\VbX]ZZ]d_bb\cbdbfcgbjalanapeuj
AXB\C\D]E]FZG[H[I[K\NdQcScU]VgX\[X\[]c^c_U`jcdd[eZi]jcl]ndqZsYtYuwvj
B\OpV[a]c]
C]DbGcS\VgWe[\_c`ecbo\uh
C]MZN[OXVbX[_Ze[hemRnco\p[qVsZtWuo
C[HcXh][
A\JYOnVhbSte
SUV[accbfivb
MjO\_\`dje
Wf[Yef
CURbThVc]acir]tg
FZVYal
O]^blkvW
OjScW]`Xd\f]sZ
AZGfHcJ\MgS\VVWT_[aYcVdgfbrcucvm
C\DYErM\N[u[
NbS[]WegfUh\llmfnYporZsc
qgs[
CVObT[]ivg
CYFcG\IhO\Rb`]
HgJ\K\U[V\X]]\mou\
@hG]
VYYd^d_ad\rdsc
VXY[b\ngpfql
Gbc\lh
OZV[WoqZ
A\OW]bug
KcNcSbVZ_\`Wp\
HZKgcbn\pjqhuX
Wfuc
CYHcIbOfrU
ViWXcd
ClO]
CdFbGdO\TdWdhhjd
D[HcV\[\d[fjh]sb
M\O\\[]dmgp[
G\T]WZfhr\
CYNfObW[[[hkjc
H\MeOYVjXb_\q\u]vb
O[WZ_i
V\mXum
@\AgBdC[D[F]GgIdMZNbOZS\TZW[Yl[\^\_\`daceYf\h[jblpn]ohrcs]t[ujvb
[ijc
AcBhCbDeGeIgJYL]MjNgOYPcRgSVTZWbXfYcZX[Y]Y^\_baYbqc\eYf\hWjYk\lfpZqls\tYu[vj
G]SXcefW
G\ci
DbOhab
NcSc`g
@WAXCbD[EZF\HXLiNdOXP]ReS[TWUbV[WbYb[Z\[^W_s`Za]bhcVd]f[g\kYlamco[qbrfsgtdu\v\
FY[]_\c]fYqosftZu\
C\G\NZSbVT^\_Y`Wcdhhjbk[la
D\FfG\J\LiOWPiQ\^dbfcnd\k\ldmbqZvh
U\VZX\\\m\ocpo
GiVd_d
CjHdMZU][c\\bbc\ebfh
CW_jmdo\
AcFdHZOmSZTcVX[h`ea\celYq[r[teuc
CUJfmcrf
AaMcS\Y\djfQsetc
@dXbY]dffXn[pfufvk
@jDZEZG[MhNfOhPcVXXfYX[\]bcaebjZq\va
D]GeMqXf]ecdido]pit\
lW
ehtU
AcOdV\[T`h
VkW[
@bGiJdSnZc^ccXq\
Udg\mXph
M\Obfi
H[Wi\\d\ffs]tc
@]AeOVW]Xc[\^l_Z`oaejLl\vh
ORW[Z]\\_f
A\GbI\OUU\VkWdZc[[_b`buc
AlCZGWH[IbOWQ\RaUcW\X\Yb[X^Yacb[eajdkcminboZugvf
CcV\e[tj
@hAfDVE\FfGdJ[KdO\PfTiYgZh[f]l^[`ba[cYd[e\kbnbpXqgrksZv\
HbObScViW[mbn\o\
IcNaOcS\TdVW_cjbmeqc
OWcf
@dFiG\dfhb
Dk[[
BcH\OsPUSkWW`RcZd\v\
BZDfIfOS^\f\rZvd
C\I[Om`\qZ
[k^\kaoc
AbCcFbI\J\MTOcVj[W][bZcfghh\j[mbnYodt[um
AbGbOhPYSmWcX\d]fYt[
N\V\Y]_j
KhO[Vb`ee\h\jcqeu\
CcFbGdI]KfL\N]O[PbWnXfYd\a]e^dc[e\gdh\igj]lbolpZqXrhs]tcubvY
HcIcOYRm
CRG[Ikr\
C\IpOW_]
@[R\TcVdZd[e`bhh
B\C[DlEbHaI\J\OXQdR]T[Y\[Yb[dae\hdl\p]u\
DpW[dSh[
C\DzG[HdJ\OXQ\R]W[Y\[Y]\dYh\u\vY
EdVb]bhj
DPHbQbdjvY
DWGeHbQcV]deh[vj
Did[v[
D]W\[h\[ed
CbHcI[JZM\OeThUeVe]Ybde]h[o[qbsU
CgHVT[UfV\
CZHcThVZW[Xd]\h[s[
Ch]R
O\bh
AbC]OcUfVh
CjXc]Y
@\CZHWK\LbO\R]U[WXXdYb[]]\c]eWjbpuse
NfVbW\Z[\b_dpm
C\X]Yh\\_\pb
H[O\XdZo^g
N\^[e\jepW
B]H]KsM[Zdb[nXpWqZuY
OXW[cq
OhW\c[
AcCZGjI]K[OpVeWT`dabcVdbvb
CiHbOYT\Whb\dZlb
@[BdHhWZ[ch\lcmbohs\ug
H[]jmbneoS
oRqc
KXm]nioY
KSW[mZou
BcK[Ub]fe\g\mendoR
ShWbgbsdv\
mho[sc
minZoT
KjW\s\
KjW\s\
@bCYPbWhe[hcjard
IjR\W[Y[r\
ChH[L]UbV]\Z]Z^\_ed\fbh[tYvZ
CiJgT\\Ze[f[vZ
@\CZDdEgFbH[I[N\OgQ]WW\b^\`bcdjbk\t]
C\OgPeVY`\cc
CcOhVZ
I\OSVn
O[P\`kc[e\
M[RhV\c\m\
I\RjV\WTc\m\
HaJ]VkWYYbZ\v\
AdC\EhF]GZJ]LYPfYb^]`ccpf]kZlV
VYcj
AYPZY\`\cVlp
N[TbVla\h[lZ
ViWZh]
BeCiLgR\S[Wb[bdZf\kYlbv[
S\fgr[
ci
CeL\M]OiSaWc][_ZeYqnti
HYl\nis\
D\G\LZMhOfYc\b_\cdeZt\
@bC[JYS]TcWZX\]d^h_[`fcaeZf\l\n]q\te
AaL\Q\VZWe[]`gdkhhlZ
FbL\MbQdZ[dhoX
O]Se`j
C[F[GhJdf[nbqdr[sq
Egv\
C[HcO\ScUcrW
^[`gfe
BfF[LZMaNb[]\dccd\lc
R\X\`mc\obvf
LdNdWYYc^\_aaoe[hhqbrXu\
@eAjBfCdDdF[GfH\IVLSMkN[O[Q[SdVaWVXgYVZZ[]\Q]X^j_\`ZcceZfbghkbm\n\qcr\sWu[vk
H[fhsY
@YBgCUDcFdGdHbKgLZNcPdSbTZVcWdX\YiZ\]m^b_Wa\c[flg\hZkao\rWs\tUuav\
We`lt\
LiWbefoUtaud
HbJhUZ`\
H\OaXicZq]
P\`\entd
JaK]eYmepUu\
HTacccecs[
AYCWD\EeJ\M]OlVfW[[e]b_[`]cef[hcl\ucvg
eg
Uceh
LfWc_kaZle
@hA[B[CoD]E]JdN\OeSgW\X\]d_ib\c]eeq[rZtX
B]HgLZPfU\VbWcY\ZY\\d[ok
KdPbY[mWooub
H\N\PcU]W\e\f\g]minZrhs[
BbF\GeH[JcKjMbNcS]YbZbc\f\mbneofr\
L\U]^\aXmVnjoqqYt[
A\B]CbH]JZW\Zl[\`dc]
ChFaTaZd
CXZe
f\rh
f\rh
B\M\PkV[Wd^Z_\ghjaqhsb
AdGZN[OVPocZdj
_be[hmo\
C[H\U[XSZb_\hbm[nYonqg
I[Og
DYEZKvn\
GcORPfaer\
O]We[\tj
BZH\Wm[Zb]cjk[tYvX
JcWZ[gv[
C\E\FbYc`jc]ha
KmO]W\o[sZu[
cj
C]Wi\[
VlWZ
ii
ii
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`cb\e]g]l[m\nWoZqcr\sWubvZ
BWE\FdH\ObQ]T[^Xl\qer[u[
qkr\
Ah
F[HhQaTZ]\h\q\r\
AWBgH[TcVdWj[b^bhfud
AVBgCjH[LkUiVjW\\[]ec]dce[fnqZrgu\
AkH]
EeFbHZ^huf
CZHWTp
A\HcTZ]\qW
ANCZD\FXHnI[JcL[QcTYU[VXXd]Ze\fZn]q[r]tc
H\ImR]WY
H\IjR]WY
Yfrb
I\W\e\hpt]u]
KZRlV\WXYZ_df\n\t]
@bAXCeD\EZFeGeHXIbJcL[S[U[WbXYYY[e\d_ebbc\eflcm\vY
^W
O[W\^Vach]qnth
ChZX\]]d_c
@kfdue
CZE\F\GmJYW\Zd\\]]^da[dclb
VlWXa[c\
CgJbTkf\oaq\
Cg
@XFk
A\CYIeJgOd^Z`jaZqY
FfJ[]u
@]Ei
@W]Y_h
CjT[V\airY
V\Wjb\
Wkl\
hh
O]aeoh
CZa]em
NWVlXdad
CXW[\ol\
P[cTli
CcVbWZ\g]Zfc
@[A[BlDTEJGeHbMwNiO\P[TXUcVfW\ZT\Z^fbYcgdbeYgdhYkclcmfpaqVtb
YdZ[pj
C[DeJbT]W]ZY[R\o_\aceZtXvV
@iC]Zc^]_f
D[FZI]J\NhVd]c^dc\lct\
B\V[WV[k
AiCYE[F\G\J\M\OcPfR\VmWXY[]]_YaZc[d[fdg[hhlioZpdq\ritjvZ
ChF\W]][^\
DVM[V\[p\bc]dYkcl[
]g
@[DcE~FZJ\MXN[O]PU[[\]^]_W`da\cXeXhZjYlXrbve
AVPl_Z`[adcilf
CkV[
_Rcrj\
el
CjFbS[fZ
@[V]]g_kp]
@\C[GhJ[KdVbW[^i_bbgdbnbqY
OYWg[g^dce
BgGiJbMdOc[[^b_[dhe\hkoa
B[C]EcFmM\OhPdTcVYZb[\\\][^fcZd[e\lgncpfv\
Rd^iqR
DcE\feqh
e\g[hmq[tV
lm
W[vi
JdZh
D[GZMj[Q\ak[lsvX
C\D\G\J][[cclpub
LcZ\[g
[nlV
H[J\SiT\UeYXcZeffIo\p\qZrhsi
M\WU\\fts\
OcVTYh_[ccf\
ViWbp\
cgfV
A[EaGcI\KbMcNYOcR\S]T\WWXdYfZZ[X]b_dabbbcbhbjXlem]napaq[rZseuf
EeK\Md^cbcckojqZsau]
Pgc]
JbMiXg]Va]p\qasav[
D]G]HjlY
U\]dakl]u[
Ohu\v\
DjEc\b`cekh\u\
FbH\X]]Xlcm]ugvZ
][m\ug
X[_aq\rh
B\D\E[FZHgJdKbM\OYPWUcXaYg\Z^Y`[aabZc\deedj\l]pcsZufvg
@\B\CVGVH\JYKbN\O\P\R\ThUcVdWXXVYg\f]Z^\_fbecheZlpmbsZtduYvU
V\YjaX
Om^\
@sBcCeDbGeH[K\M[OXT[Xf]bfUh\jZkapasYuevi
Hl
D\hi
EcJguW
E[H[M]O[X\[[ugvc
DlG\M\O\P]X\d]jdvg
G\N\Vd\je]lm
@YA\BdC\D\HfJZMgNeOTPeSdUdVZXZY]\Z]h^b_Y`[bdeZflk\obpeqeva
epu[
@aAeCZG[HcM\QaTcUb^e_\`bb[e\h\n[qgsZ
@dFbQcUb^[h]m[ogqb
E[J]`haf
DbU]vh
D\XdelucvZ
DVefvV
GgO]WX[[]b^\ejjdudvY
O\Vkv]
AXBWCaFbGmH\IYJcLXMbR[SeTXVXW[X\]a^fdbe\gcj\kXmWnYoZperdtcv[
@gBhCVEeFbHWIaJeLXMbO[VcWbZg\b]h`]acb[djfcgdmUoXplrbs[teuf
NZO]PfSgV\Yf^b`\bbcZhbl\u]
@ZCXMlS\TfUbYb\b]d`YcceXfcods[v[
H\JpW\bUc]do
B\DSEbGVH[MZO\S[W[Y[[X\\`ZaYcldbe]g]jZk[lXs]u[
@\F\GaV\^fc[li
DYZblmp\
Fl`fdel\
DPJ[T[aZlpvV
C[EUFwGXHnJZMXU\Z\^WaZbilZs[u[
C\H\MdN[`bj[sotbue
Mg
M\R]ShY[
G[M\[jl[
G\Wh[Z
GlPbVYW\p\ras]
Sk[\dYv[
DhG\^cvX
F\GZIdKdP[SbW\^icdn[o[pmt\
Clpc
CXD]FVHbI\JXLaMbNWQ\V[WTY\[Z\\]X^[_\`jbac\dreXhTjbpbqfrYs\
KdPZ`]cm
AbCeEZF\K\MZOcWlZd`\d]lk
bf
Wi[\
NflT
EdI[JeMYNgT[V[ZX[[^V_e`bbbcZl[rhsfve
G[JgN]O\^hrg
CdDfEbFbJXK[N\O\P\VlW[Zb[m^[_babcVlbr\td
OpP\Wblc
DfJhQmYf[]b[cYdYq[
@eGhcbl\
Gc[]c[kf
BSLZWr
@dCbE]FlI\J\MjN\PfSZT\V\Wg\Xcfe[mYnXo[pkv[
FbJkV\
LiM[ib
K\V]X]`lna
N\Ob_\cele
sit[
@bD\FZJiNb`d
H[J\WXXdY]]jechep[sXtd
F]IicZ
DbFXH\J\\ecXeijd
fZrh
JeLfMWN[Q[V\Wd[[^ddih]lduZvc
@\F]LiM\N[Rb
E]J\Mgb[dm
DojbvX
EgZgdUva
M\SiWZ[\
AaC\LYMnWYZ][[^c`bqir[vd
^gl\
ClLZO]^h
CeDcJhN\Zb`\dZh\ldvZ
@fA\C\DjE\G]H[JZLXMYNsOfQdSYVcWeXeY[ZW[Z\d]d^T_g`fabcfdVehhfj\k[lbo[paqbtVug
Q[dg
JbWle\r[
@eAbCeDdG\HZI\LXM[OfRcS[TbUgWZX[Ze[\\\][^g`cbcc[eWgehbjamYn]o[pXseuXvb
@ZCfEaOjT[UoWYZf[b\]]X^Q`Zacbbc]ldpXve
UTZb
HbUk^d`\o\
^js\
AdD\E\OZ^k
A\D[EbJhTfUWZ[^i_b`c
L[OvT[W\Z\^\cdg]u\
A\BdE[GcH\I\JdLaQbSZUYVXX\Z]\\^e_ca\b[hYm[nbo\pZq\rduc
BhCcF[G[HZL[M\NdO\QeTcVgWT[fadc[kXl[n[qdrave
C]E]FbNeObYd^d`\c[fahbn[ris\ub
BYLnN[OdW\c[e\h\k\
BlH\L[W\
Bi[l^Ytcv\
LWkk
HiaZcekbli
BZJmOc
BWIbLsWT[\\ZkXl\t]
DdGeQcvW
RXWl
@kG\L\N\W\_ck\rbu\
GZLlVbW[[Xl[
L]NeOWPcVY\b]b^[e\j\m[nioZreun
BhG\LS[\kX
BhGcHVJfL\Rd`cvW
J[M\W\vo
m\nZum
B\LpMaWX^[dek\l\
BnLYRbk\
BYLlWU
BTG[L\W\kn
B\LWWb^dkg
J\[]eeug
BbGZ^gkV
Rj[Y
D\G\kWvl
HmWikbv[
G\J\L[M[W\^Vnnu]
@\FeJ[LkWZYb[\^c_\b[cidZfcobr]vV
BfG]MoWXmbu\vb
DjO[WZY\eWkh
G]PcScViWZYb^\adcbv\
GTP]Yy[WfZobrY
C]J\McQlVa[[]dbXhYmhoVrYv[
NeSg`cd[l\ohqf
JfO[PeS\om
M[N\T\W\X[[j^pt\
CfWgYb]c^[m]ob
Wpd\
C]H]I[K\TcYhc\f]h\lbmdneqTrc
T\vi
HZJZU\Vl]d^khbmXu\
Hks\
O\Vg
@ZHVJfZc
H\VaW]Xj\\^\qbrbtZ
CcWj[\l\
LlMcN\W[d\eb
HWTnn[obqbrcs\
@]AeBiD[FZG\HiJTM\NcOcP]RbTcVXWgZ][[^h`Zc\f]hekclqmkndoZq]t\
G\LiNaWV[blZ
CkTbWe^Ve]
AcMiN\YYddebf\
CbJeLbMdO]]c^]e\th
CeFaJZY\^iccffl]vZ
AeD\G]HcJ\L\MjN\ObU[ViW[YZ[[]\^bdkfdg[lXmencpdqcsTubvZ
Hb^ZmcqTtm
C[H\J\L[M\T]WjXf[[\Zo[
AZHaTeX\Yb^i_bafc]f\r[sb
AZChDhHbQWT[UjWZXbYcZg]\`\nao\u[vh
We[decf]le
AWGXJgde
C\W]]i
Aj_Wc\
CPTj
CjTT
CeMdZ\^i_]ebm\pWu\
BdGXUnXb[\^Z_dbbcekZqZu\
DZEhJZNcO\TdVXWWZc^ebedXlmnXp\r]ux
MY^X_]agb\qo
AbLqNfWYZ[][bXe\
AbG[Yg^\
OWWl[d
BjDaGaL[ObWYf\
BiD\QbWV
VlWX
OgV[
BaL\V\Z\edkh
BZL]MfRgWb
GgHbI\VgWcZ\[]^b
G\VhWbq\
GoWR
LgWUZ]jZk]
UcWbZd^[k\p\
G\HbSlWeecfcmgoWu\
KbS\WZoi
I\M\OjV\Y\^[_ecc
@[agcfeVj\
_\a\ji
BkD\GXHcJcUcWVc\v\
l\vk
WX
B]Wq^\
BbR\VeXi[\
@\F\MfW\[Z
GbHbO\Q[T[U[WaYc\Z^\`gabb\cZe\fejdlbmbo\vb
e]jbvg
ng
ng
CkTZ^[a\hc
[\ehh[
AbBbDcHZM\N]QdS]TfUd[dbefbhbk[lZob
B[JhW\[gq\vf
AXBZCfQlT\WbZ][e^clbrb
AfBfG[J[LeOdQbTcWZY]Zb[[^]_b`Zc\ddedfahgva
HbOfQ]Tf[\`\rb
BcJbMdOWQ]T\W\XdZj[e^cc\h]lbocuhv[
BpWX
L\McOjPjRZSgYbnbocphsgt\
Vl
A[B\CZD\FYGQI]K\LZN\OePgQ\SiVSY]Zd\\]\^X`Yadb\cffMh[k\lbo\pWrSt\u\
C\H\LbOaPRSiTfWaYZZY[ZfYqb
L\O[P][c_]c\ll
Sfci
PeScTWW[Yc
c[lW
Ycfh
PgSXcV
GYOZPhSUZZa\cilR
A]B\GXHbOePWRbVcW\Zgabcpg]
H\SjW[Z\fWl[q\rXs\
BZDdHZOuQ\VZu]
D\EbFdV]WZZb^ghcqb
O[VhWi[e\\]c_]
LfWW
DlW[l]
AaVjW[
C\DcF]GeHgI]KZMkObS]T[UdV]Yif\hbl[mcpbud
M[TfWfYb_de\lf
T[Yf[d_]hfl]uc
MjYY[T\\
AiCYMcVeY[fbl\
Vgfb
abii
Oiee
BfOZTh
BZC[GZH[I\J\V]WZY]Zd[Y^cb\cbhgljs\tb
FdHcI\V]ZS[Z^\cfhflita
Zj[e]\kZlZ
EbW\Zh
B\JaMZOcWcZ[^ke[
WY^ge]
@bBbC]EjF\GcJcW\Z\]d^d_\a\cYeeve
@XCZEbFiH[JeVa`]coeghYuiv\
@lB\E\M\^[hZ
@iM]Zd^\
@XBfCcE]FZH\J[hqq\
@VCeFbZb]]^\gbu]
GfWe[l\dc\l]vW
a[vj
B[GZLZR[VhWcch
H]LWWi
GfL\Wg[\\\
Wgc\
K[LgWO
LgWT
BwDZGSM[OZU[[[]bclhbm]
BmD\E[GkM\VbWZ[Z\[`\aib\c[eekfrb
EcF]G]J]KaO[ReUeWX[i\ae\f[mZvc
E\[i\a
@bB]CbG[IbK[LZObR\TbUcWbZb[Z\\]c^g`[a\h]kYlbnbobqZr\scucvZ
HZUamfn[oQu\
SkT[WZod
C]eghc
AiCdJYM]TdVYWg_]a[bbe\gihclbs]v[
HZT]WT^dc[fbgZlonbocpb
DbHZOcV\Xg^[v[
Uhub
CcUi
Ai^Zv\
JlS\^c
mqn\oP
AjC\TdW[^\
@\AVCXEeG\HeJ[KZNbTjUYVbWZYcZZ]]^o_[bZg\l[mjoUrbs]u[vY
CTHfJaSa
HcUhmbn\sZ
A\Nd^je]
A[CfHWJYTfW]Yd^YeXfXlcqbr\sfud
@eDbJXTSUcWdZb^\edmdoYrcvZ
AUCeHZJcL]OeSbTeUfZS]\^Z_fl[m[pfresauYv\
HdWcXdabrhub
BfT\Ugc]m\ncrWsb
AhDbOc^[car]
DbTfW\^Zvm
Tf]h
A[^Zeh
BXDYFaGbHcJbU\VbW[^Z_aabcbfhlesZuevk
KbS\W[Yb[ic\eZrc
[lv[
@]CkG[JZKWN\OWQjWYXcY[[\\Y^]_bb]h[jbm]ndpcqeresZ
H\NdV\Wcl\qdsk
AcMbThV\Ye^TaeeYo\q[r\t[u[
C\NdPbT[WYX\Y][i^phV
A\CZHYJjVYY]]b_b`cbgdjlX
FeP[UXWgeij\odr[
AUDbF\GeHhL]M]N\OcPbTZU\WbZj]c`magl[obt\ve
CcD[EbHYa[div\
A\C[GdIeTiU[X[Yk[\`\e]fTlcm\q\uj
WuY\^]
H]ObUlVg]Zm[uc
CgH[LgOXY\[b_c`cdme\
@mEZF]G\N\O]Wj^R
_l
PYYfq\rj
D\O[ch
^gre
O[Vi
T\\h
AZCsJeO]SeTZX\vY
Ihr[
[gv[
M]WfXhY\\W^\b[qluZ
CdV\W]Xc[ZbihWka
OdQ\W[^\hpqf
@]DbFcHkM\^ia[b]oYs[ub
DgL\WZkk
@ZAfDcGgIZJcMfOZSfTZVZYgZd_K`ZbXc\dVfgh\j\lbmcodrascvX
B]CbDeFdLbObTV]c`cc[ech[lbravb
AOB\CkEdG\H[JgMbNeOVTZY[Zb[]\\^h`lb]d\jipYqjr[sZtcu\v]
CcI]OVT]_cgcldrf
S\V\Y[_i
BUHcQsVdW[Xc\]_Zn[qbs\
AYBaD\HeJaKbO\PgQXRbTdUhVgWkY[Z\[Y\\][^b_iahbccedghgjcl]mcqVuivR
AfC[HZMXOfZa[abcocvk
[h
NilY
B[Hi[[q\
AaCZGZIXJyNbQdW]^[djldvZ
CZTbV[WVXfcfob
AYBdDZE]F[GcHWJ[MbN\U[VbXaYY\]]a_[aedbe\hpk\qerZtYuc
Fb\cqWtq
AYCbJbLhMjO\P\TeWe[[^\_[mcnapbrcvY
DaLgWTYbc]kcl\
AeBvC[E\F\GdJXNWOmQ[TkWYXgYW[e\[cZd\f\ldn\pcrTvU
Tj
@\DWE[F]GdHOJYMhN\ToUbXfZY\Z]c^e_ca\cbe\f\jjqXr[sfuXvX
BhDZKbTcv\
C\DbFZHh
HVUhV[\j^b_dh\i]mXodqcub
MVb[qf
B]D\E\H\OeQ]S\TcUmV[WfXaYe[[]]`[ldmgnhrT
C]F\H\IfLcMdNgObTgW\Y[[c]\`\cWeblWrdsc
ViX\_[
AnCWDXEbG[J\M[Va[Y^\_gacc]ebhbl[q[vY
Yi
k\tk
Ac_T
HrJdM]V\We]Z^gn\
MfbZcm
MsVS
AsOd^\_Fcd
@tEZO\W[[c_\d[ve
@dVgW\
DbFhH\L[^hcfecj\qd
N]PcS\V]Yeeit[
V[W\_j
YihZrb
C\DcO[PeTYUoVeWjYb_dbdebqZrbuYv\
Wg
C\JhObVgW\^c`[oe
PSSfV[][^\cel\re
Ne[dlW
@bBZCgDbEgGVIYJXKhMdO[PiQ\R[ScTQU\VWWVXjYaZZ[f\Z`dcYdOeXfghhibkZl{mcnWoWqOr[sctXuzve
DdO[SbU\V[]babc[nboaqdrcsjt]
EiFbJ\]b^[hcm\
BhR\\\qZ
VnY\_\
L\NgW\[[^lb\
\deVt[
BbHhNd\\fbgchcj]t\
AYBYCbEcGWHUMZOeRbT]VcWf[Y\i^h_Za]b\ebgchVjbkWlYm]nYo[qhsSt\u[
@[WgYdcdte
D\W[[[j[vm
@\AhC[FbGaHeJYK[MaQbT\VdWcZ[[[\\^[b\c\fhhdlam\p\tcva
AcGfVhWf^[
HbMfObV[WY[g\b^\c[lencoZ
GgHcWd[Xc\
J\V\WZ[gbclZvd
@aBcHYLfM\VfWYZb]cbicbd\rcvY
Bhbb
B[VhW\_ccdlg
B[C[LqbT
H\bhl[v[
LZW[bjvb
HZTdUbVZfcmZocvg
VZWik[v[
WXecocvi
ViW[
N]Vghkp[r]
DbJbL\MmP\R[Y][X^e`eb[cdd\h[k[mendocvZ
ChDZGiHbJcMbR[WZZc[d^\b[cZdaf[obu[
M[ul
\h
BcD\GcHaL\NdObT[Wf^d_ha\dZeVfehZjbmcrZsZ
BZLXSaWfZcffl\mc
BgWc_\vc
GWR]SWTWWW]\^Z`ecZeffngaqbrXvb
SdfS
FcNcSiW]fU
@bDeFbHZIcLeMePaSgU\\X]b^\_Sa\deeehclbm[peqYrftbua
@bAdBbCeDbEgFdIcJeKbNiRYUcWcXWYcZf[c\\]a_Zabcdemg[hYlYmcpYrdsiu\ve
@hDdFdJ\LXMPR\T\V]W[\[]j^Y_[`ccedcemhTibjanboUrbve
LiW[]\d\
Nk[Y^jeb
@ZDeGcMnScV\[bc]la
Zj[W^a
A[F\LdNWViW[bZced[ub
LgVf
@\DbGcLhRbScTYXaZY[Y]\d[gdl[pfrct]vV
F]NYa\hYlk
AbI\MXNXTYW\YdZf[[]bbceRh[lepercud
BbG]T\VbWm[gl[
Ne_chdlS
LhM]V]W][fobp\
K\MdPgc]le
Rb\be\pltdu]
D\GTL[O[UbY\]\dsoc
@dEbIbSf]jh\
J\LZMgObTdZW][
m\ojpZ
F\HbObPYQcSZ`dabcdfkl]qd
PZSfVcW[f\qg
O]li
LeZ\\\b[
LkWU\\b\
AhB\GXLlM\\[`gd[lZ
LiW[
LlM\W[\[d\l\
B[gjh\
ObTdW\gfjbqbuX
Ok`Zj]
OggYj\
Ohg]
TkgYu\
Rge]pd
Olu[
BcGbM]O]PbS\Yc[\\d]\cdd\e\ffobr\sbv\
BWCaG\S\TcV[Wh_ac\eclfm]qd
KZRhW[]\^bd]p\t]
A[O\VcWl\bb]cd
PiY]^[r\te
Pi
Wjt[
B\C[H[J\L[M\NeR]ScTWVZWfX\Y[[Y\a]e_ZcZdZfmhZlZrZs\v[
fo
e]fi
A\DcScUc]bfThd
ScfV
N\W\\]hg
@cBWCeDYE\FcGiHfJ\KaW\[\^d`ec\dcqc
@\GhZUd]
DTdo
BWGi`[
@aFaGZHhJ[Kc[g^a`Z
LgMcPfSeW[^e
CcDcF\LZMYN\O[PcT]WVYbZ\[Z]\cfjclom]o[pdqbsY
KeYZfbpjq\
D\NgPcV]cmlZp]ue
C]Wf[[\nedlY
cjlW
A]CcDeHeJ\OfPZQgT]V]WZ[[a\cfhdj\lbm]qXsZvV
lju\
WYldvm
CcUhW\]aahm[
CZNeTdV\Wjl\
mf
D]H]LdN\P[S\UbVbWZXd[\f\iblgqbrbv\
TilZva
Wclh
Ua\\c\liva
MfVflU
B\UcW\[Zefkbvf
I\JjM\u\
Ji
@]A\BYD[FbHZIbLmM\OcVbW[Y\[W^g`fc[edhek[qdrdt\vY
LYW[`hebjb
LhM\Vbebv\
B\H\IdOb^jc]qcrb
B\J\LiWWXc[[]a`chdk[rbt\
L\M[[n
B\L[Wm[\
CcW[\k
@]AZB]EcF\JeNdP]WY[g^Y_fa\cde]lhmbu\
E[GbTZW\cZllu\
NhVblP
[flV
Nd_]le
NhOcV\Wc\d_\l[
NcO]VhWe[f\Z
@bEdH[JWTfVeXgYa[\][ccf[o\q\u]v]
H[TeVbY\ccf[la
OhV\Xh
WgX]
HaXjo\
@eA\CcDXEkFfGYH\KeMlNgOeR\SdU[WWX[abb\cWdYhgl\mbncobp\qbrYt[ucvS
@iB\CaDXEdFoHLLTMnNVObQYU\WY[\cUdZecfhhemcqdtdud
K]L[Seboe\fdui
CXLZMZO[PpWWYp[]abffrb
FYK\L{MVNXO\WU[Y^\hYtK
OgVgWZo\
@gAfClEZFRHcIdJeKZL]MaNWOYPXRbScTdVYY\[a\[^[`dc\eifZgdhaj[ncobq[tcu\
AhJrLZMZOjS]VYWeZ[[\]S^[_XbZebghm\n[qZu|
OeWZ^TebhYqhtl
@fAVB\CcDbE[FbHoIZJWLcNSOSPYRcSjUbV\WmX[YVZl[X\o^b`\aYcgdeegf[jWmcnipjsYtYuY
EhK[MsNXOZV[XbY\Z[`Zaefdh]qht[uf
O\TYY{e\fZ
LdM\^o
@\NoWf[Ze\t[
LfWUqh
@bBiD\EcG]JbKbL\MbPcW\YY[\]d_hagejm]qWsctW
@\A[F\KYLuMhV\WVXg[\^XcdeWp[tT
BcDdEbGcI]JVLZMjO[QpT\VbWaZ[^e`ca\b\cZd\e[h]kbm[qc
@\AXEaF[I\JYK\LUMZNgO]S]VnWbY[[W^b_gaec\e\f]hnlbmhnhoUqZs[u[
@XAdC[EZFfGbHXIdJdKXLZMLNhOlPhRWSeUWVhYZ\Z^k`ceXk\l[mbolp\r]tfuTvb
@ZE\IeJYK\L\MXOxR]SXVYWVYY[Y]\^h_[a\bUcfeZkXt\v\
N]O[Wa[g^Z`h
LZWm[\tc
@\LZMYNo[W
][el
C[KoM\N[g[n\o]p[sftk
@]C]L\NtV]WX_\
GbKdMkW\\]eZv\
@lCdD]EeFcHeJ\LSMkNZO]Q\UcVaXbY[Zc[Z\b^\`Yb\cSe]h[kclbncpcqZr]sgvY
L[Wc^]bh
MlUccn
@dE[F\NbO]VbW[]g^e_fcde[
C]D[EkFjHZKbL[P\Q\WgX[_bedhanY
BeHeKbLrMYO]QdWVXbYc[b_[e[hZjbk\q\
fYri
fYrh
ej
BeJbWYbn
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
\V
\Qtd
BjWYZY
Zj`cd\
B\HcWm[Y
D\G\L\NX[nlZ
A\B\D\GXOcR\Wfck
S\TW`hfeqfrWs\
AgTb[c^\v\
B[TiW\Yecff[v[
cYlg
FcSefS
HbKU^]h[sku]
KosX
@eAcBYDcEbFeG[HkI\J\K[LXN\QVR\S[UWV[WXYbZ\[]\c]f_cbXcXdce[fbgcjdldn[o[pcqfr[tcuVvg
A[BZC\DiE[J\M[OcPZWoX\Ye]c^f`iabb[d[fbgdq]umv]
ElFfHZSXVZ^ba[cdfbvY
FnH\^Z
EpFZ
@dGjJ[O]P\YX]e_\`[cajkrT
CcHdK\XfYW_]c[
L]XVtp
@iBbEYF\HWOWP[`[hZ
B\DbOc^d`gc[jZ
A[[\^it[
@dCbDZEbGcH\OeWaYZ[f^i`\cZh\jaqW
FjHTOZW[
@\AXC[DeEVF]GcHTJcKbLkMeO\Q\RbSZTcU\VZWTXfYZZX[j^Y_T`Wb[cbedfmgZkbmdoepUqTrcsfuc
@mEYFZKcMmNcO\RcSbW\][^Y`Zbdc]h]j\ph
@hGkJZN\Wbk[v\
@ZCiEeMgRbT\UcVeXY[f]Y_haeb\elhil\ndtbu[v\
AbCgDlF\G[NcO\Vn^db\vd
F[K\^geb
GicZ
@[EjFZaYvc
@[EcFXHZJ[McNeOfP[V[X\Z[_\`acZehfcgcjcmbpbtXvY
FYMiNaPcV[dYo[p\vd
@[OlV\W[^S`bem
AeBdCbD[F\GbHZWT^\c\d\uZvb
J[OaVkWaZZ^f_dakb\e]hc
@\EfN\jh
PbT[ViWbYe_bakdVe\
CbO[PcShVn]cbYjbqZ
@\CiDUJZM\N]O]VY\l][_de]oYs]
AcCWD\Jldg
G\MdRcTcZd[a^ge\vc
@\BcCeEZGgHSJcL\OkPgQ\R[S\UhVWWbX\Zc[i]\^f_b`\aTbecleXf]gehWjYkilbnfqkr]sbuWvc
@gCeDZEuF[VWcXdWhb
CZDUETH\Tc^j`ac\dihh
EZWbdZlj
DgGlHeI\QZRfVeW\X[]]`]a\ccd[g[j\l\sZ
@]DaG[HRQ[Te]g^Z`jaedig\hkqdshvZ
@\A\CZFWGfHb]Y_b`\cdejgfll
BYGjH[JdQk_cd[
_Zaij]
D[EdF\PZZ[^ehjlk
CXTkZe]]^d_caYb[
@\DdK]NcVj\\_bcZp\
@\A\CYEXLeNfOXVlWmYb\e]\_Zcfdbe\hflVq\t\vc
Ei^\j\
@cB[DXGjHdJ]NYOeW[][^R_[`Ui\jel\q[t\uc
@hHaahc\
FgHiS]]\
@ZCR\cj\
D[Nfd\ls
CZKiY\_[n\ocsj
FmKZ\\
D\EbF\HbJ[U\VVXc[g\c]g^Y_[beccdbeUfbgdjYkcvc
B\HdKZOZW\mfoj
C]D]HYO]TuUbVbW]^[s[vY
DcEhk\vY
DoJOvk
PiV]
Fg_\b\hj
T\V]Wa[dfblfm\n[r\
AfCeDQEZF\HkJVLdObR[UZV\WfYb[X]i^Y_a`Zbncdddgbk\nbo]q[t[ubvi
AcCbDXEbJhKZMcQ[SkUeV[X]Yg]g^d_X`ddYfeg\hXj\kelendqXrZs\tbueve
Ms^\
AeBcFVG]HdM\l\
BOHaJ\W]cdlXvm
Y\_k
D[EaGeV\Yipbv\
AfWjZ\v[
CiIbO\j]
@\FhH[M]P[g\hZpY
XW\d_[e\pj
BaCbHfJbK\[[]]^X`be\fZgfqks[vY
I[VXal
A]GcOhV\[d
_[phqZ
CcE\G\H\JaObTXV\WYX\[j]Z_fb]cbd\gbhWl\nhoepMubvg
E\FgHTJcV]X\cZs[
CiD\HZO\Qc`fb\fdncod
AdBZCWDZEYHnI[JXLZO\QcSZUUVYWTYX[\]V^e`db\d[fThgl[m\nWo[qjrQsWtSvZ
@cA\BbCfEbF\GSHVJbKZMTNVPeRdSXTYUbVdW]XWYZZh\\^Q_f`Wahb[cfe[fbl[odpfvW
@]OeVi^X`a
@gA\BfC[DdEbFcGdKeMbNdOdPcSbU[VUXdYcZ[[\\Q^Y_V`\aWb]cbd\f[ldnbpgqirfsftY
AgH]qiu\
DeEdGXHbJZK\MbNbPbTdUfV\W[Yb\[]\^c`WaUcheafegalmncocpdsit[
^ifc
@WAYBbCbDcG\HYJgK[LcMnNgPbQaTaVbWVXcYbZh[[\Z]k^c_Z`ebfcZdbeff[hYj]lZndohpZqWriscteuZvZ
BlD[GXHTUeWY^ccgngtav\
AVCfDZJgOXQaZd[Y^i`\bbc[hbldqfv[
Yf\\ecfel\tbue
AkCYW\Y[
KbW[Yc[d]ae\hc
@hAbBbDdEcFjG[I[JjKVLcMlNiP]QWSkTZXbY]Zb[c\[]h^[afbdcde\f\g\hbk\lfmdn[oiqWrotcuf
BdVgZd_bcclcrc
Cc[i^c`\bc
O]li
@gD\GSJcKfZi[[`Xc]dc
BWFbH\Wh[]^d`bhjqbrbt\v[
MhOfVZWdXdhbj[p[
KdO[VYXi_[sb
C\HcJfOdZf[i]ef\hSlZpesj
o]pj
@ZBhCWDdEYFXIbJYL\MZN\RYScTfW[X\[j\b]Y^XabcdekgbhZlZnnoZp]rdtdvW
E]F[KdPlQUUfVWWgXeYc\f_\h\ldsqupv[
CfE\G\HhOaTeVZW[^[`jdhg\hZl[o[sVud
C\H\IcV\WcXt\X^]cemZpXretYv\
C[EiF[vg
CUFZG]KXOZRcT\W\][^b_be\flgbh\mendomqf
HcQhTb
J\MeV]b\l\miodq]
DbEZF\NfZc\c^\_caecbjb
A]CkDYHYMSO[UaWV]c^ibpl\
VZWn[\k[
A\CiF\HbLhMeW[\\a[t\
E\FgGZJfMcNbOhSgWcYeZk[]\\`ka[cXebfcmes\tg
E\HeOdU\W\\\echbmcvh
@\DhFfHZJbKfLbMXPfR\WdZb]W^e_e`Za\cddTeflgm[o[p\qbsZtbubvU
HiW\
D\EdFgH[O[V\W][\]b`ccfvb
HWM\WXbjv\
CgE[F\VgY]`bcflZ
@bBXC]DgGdHmIbJXMfNeOfR]SbT\VZWbXcY[^b_e`ZehfXg]hbobu[vb
@kA\EjF\GbHdIdJkMfOeP[QRRfSeVhX\Zh\c]e_f`ba\bcdbecfWhfibj]mando\p\qlrjt[uUvV
[dch
AbCiD[EdG\MdOfTgVdWcX\[\]g_c`[afcrdchcjjobseu]vX
BYDiHbMeRdTe[\\]`ZbgdVkcl\
AgD]RjV[Yf\a^e`\cagbhbqYrfu]
M\W[^c`elbqgs\
@bB\C[EbF[GaHdIiJiMdOnPbSYTfUbVbWWYUZ\[\\b]e^b_\afc[ejibmioVpaq\t\u\
CgN[Y\Za`ahhpe
MkZ\]\nep\qc
CmE[F\SSVb^Z`\bWcZf\hg
AYC\EcM[OgP\SlVYW\^caWcddckf
D\EYGZHZJeMXObPZWXYR_k`\agb\d\e\hfj\l]qXt[vW
H\Kk
@MAcEcF]GFInK[MgNiOpPdTaUbV[XbY[ZT^d_Z`ba[cZdhfchcjoldo\pYq[rftovc
@\CcE]MOOpVrZ[^Y`eb]fYjSqjtb
Y\[\\q
@[DePaVjWZYe_ccZd\p[q[s\
DeF]JY\oa[r[t\vc
C\DeG[KdZj]eg]h\s]
@XA\C\DeG\HXJcZh[Y]f^g`\gcv\
U\_rjW
@\A\K]^[_ueZ
EhN]O[jZl[
]i
@dAhCWF\GVHZJbKeM[N\QbSeU[VTW[XhY\Zf\V]g^j_QbZc[d[eUfegfhXlcmTnRqcresdvV
EiM[WZhbvb
O]_lj\
DZH\vj
N\V\\mcge[tX
@gBZDcHqMeR]U[WkZW[b]a^\edgbjbl\nbofp[t\
BjC]V[_cmbq\
FhHVV[`d
DiH]JW
EbF\W\divY
AgBcUdVa^]hUq[
Hc[i`VbUvk
FjHVq\
@eC[F]NWV]cWlcpdt[
F[c[lj
B[H\OdWs^\ebf[
CjE\JYT[V[\kc[edo\
OoY]c\
]\^g
@[A\D\FbGiHkJYLVOXQkVbWi^fbWcXdcf\gbl\qfu\vg
@iB\CbEVFWGbHeJYKkO\R\V[WYXeY\[q]Y^X_ZbTccd\eXh\jWpeqjset\vd
G]KYYfZYpg
K[_jp\
@eBgFhG[HeK\M[NTT\UZVhWRXYYcZj[[]\`gagbac[dZeWgbhVk\l]ncolpZuVvb
@bCYE\FXG\H[J\KqPYV[WYYWZZ\d_P`jacb\cYe[fggflYmZpfqes\
@[AjB\D[HnJ\M[T[VYYYZP\[]T^q_\`hb[c[ggrXt[
CjPcRdW\]c`Y
A[PgSdYe\[^[fan\
Ai^Yu\v[
BbL\N[T]X\[[]ba[lk
@iB[E]GeH]J]LeUcWa[[cXdcefh\jclcm[perdsXvk
@\A\M[Xb_n
@dH\IVX[^\jbn[p\r\sd
Ubm]scuovZ
lp
W[th
Kjsd
@[FgHdMfSdVXWZ^bdThiofp\tc
@fAcCWEgFhH[I\JZN\OdP[R[TnVaWeYWZb[b]g^Xc[diechXj\lWr[s\uYvd
CZElFZKVN\OZPYT\W]`he[helcn\vY
C[D[EVJ\^da[dpl]
EjFiH]M\^\re
KaMiV\b\cfe]h\neobpat\
Vlc\
FbHZR\VeZc^d`\pi
^]`h
@\BkDfEdFgGIH\IdKjNbPfQiU[VcWhXYYc\\^c_caTb\c\dihijdllmgnfogvh
KfR\Wd\VfZl]tj
O[W[\Ub[ecs\tp
@gF\K]TcU\W\mbncpcub
@hG]K[M\NYO\WVXhZd[a\Z`deghbmaneo\s[uYv\
]W_\puq\
W\kh
BhDXG]IcJcMcObTaVbWZY[Zc[V_]`acgf[halYn[p\qarc
BcGbIdJaMcPdQbWY[c^a_\nbufvU
EY^\jg
@dEeF\H[JcK]M[NcObSbTdVdWZXcYdZ[^[_hdheXf\ggh\jbm[rhsft\
B\HgJ\L\O[VaWe[b^Z`Zb\cXdaqft[vb
A\HiJcMeOdTZVeZc[\c[kbv\
VgW\
F\JoNZdV
CbF\UeW\Zh\e_bmf
@bC[HVJbMdNZP\RbS[U\Wb[d\V]\^Xc]e[gYh[j\mZnXqgr[sf
@[A]DaE\FXGcHTKWQcT\U[V]WcZV[W]]^fb]eXghhco\pYqfr\sZv\
C\Fk^[
@\CSDbG\HQJgKbMgOfPZSbTNVZWYXZYb\]]i_\`\eYf[hUi\lZnarosctduU
CUFXH[JePdWj[Wb\ccfdhkqar\
@dGg
CcX\]Zeg
@gN\Vb^fc\l[
@XAWCjDdFfGhHbJ\KZLcNZR\VqWZXYYkZ\\g]X^T`ZahbbcqebhljdkZllm[o\pZqdrbsYuXvb
@ZAZBdC\DeEZFbGhJ\K\LjOZPeQaU[WcYbZg]h_\bhdeecf\hal\rct\ukvd
@SBcCRDnEcG\HkJSNOOWPfQcSZU[VLWZYkZZ[b\h][^\_V`NcldcfYhYj[kclrm]p\q\rXtTudvf
Yf
CaHbL\VcYb[ZcYeardtivh
CYMbOdRbWmYb[Zebfd
@YDgETFWGhHfIZJcMVNaO[P\RfTcUcVbWUY\[[\h_c`Zadcle\f\gchelemXp]qbrWs[v\
A]BZD\FZJaOZRYVTWWXbYdZ\[i\b_Wb\gbhSj\ldmZn[pgqWshtauc
BYCZG]HcMWV]Z[]d^jc]e[fYghhej\o\sSv\
WoZ\tQ
CgM\T[XcYfojt\u\
ChT[X\Yiob
X\of
M\og
JiWd
@]B\D\FdKZM]OVV]W]XsYe]f^\_df[h]l[mdnZu[
K[Xf_\sZ
D\YWceefud
A]B[DcF]KbMfNcT\V[Y[[[^\ncobubvh
D[M[Wb[\navj
S\Yqv\
E]HaMcTbW[[h_bd\t\
BZDSEiFoGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfhgbh[jbm\o\pXq\set\
B[F[WkaYcPvR
C\F]IbJeT]U\Ve]le\fb
E]VRW\^fadcdj]
J[OdTZUecYe[fknbq\rYs[
C\F[HbUh]\^\
@gAeBXC\DOEnFcGYHPI\JdKcM[NiOoPeTiUbVgW[XZZ][\^P`jaSbYcOd\e[f[gbhllim\nbpYuivj
A\CjE[GWHdILJbKVNZO[TYUYVfY][]\e]Y^r_\`QceeTf]hVjclVm\n]qgrcsfvX
A\BZCcD[EnFeH\IbNhR]TbWUXbYZ^g_\a\cgecfVlZmdq\rdsbt\v]
FaH\_]fi
Fieb
FhH\Sbsj
R[U\Wp`]cKn]
Wcche\hclY
F\K]OYP\]ccoe\
elh\
F[TeU[enfZ
CfEc]]aYjb
B\DdFWG\HgOVPaXhYe\]^ccflb
@[EZG\H\JjKlOWUdVj_ecfdegas[
CbF\VYW\^Z_cakhds]
E\F][g`caYeol\
^[abd\edl]u[vo
@ZBtEdFUGfL\OfPcTgU\VlXdY\\Y_a`VaYc\eYhTjbljq\tfubv[
o]vk
BXH\QlWfv\
HdU\W[[eb\d[u]vZ
NeOd
NeOd
C[G\NoY[
EaFbHcIiKbL[PcQZRbTeU[]d^\`]b\cadZecjbk\lbqb
@YA[BkEeFcGfH]I[KaLdMXN\OdRWSfTXWXXhY[\d^i_Za\bdcYdggdhejblcn\o[poqerZscud
GbK]NkPjR\SZU\YW_c`[e\lZoe
GeNkOdPbTbV]WZc[ld
H\O\Y]cfm\oiqd
@cCiEdF\JbOcPZVXY\_\pcs\tb
FdHYJbW\Zcb\dnhfv[
OmTbV[Wc^gu]
C[FbH\UbV]Yi\geZl\vd
CeHbIVJ[Tcedl[nbp\ri
@ZEaH\JhK\N[TZV\ZZ]n_adYe]lXm]ngocpZq\r]s[
KVM\Rcse
]l_]
Hb[em[og
Wfedh\tb
CVJZWgXcYb^\_jecmgr[t\
C\MZNc[iccpb
OfWU[\cjlpp]v\
H\Vmv\
VoW[Zd_bc\pV
Ih
VmWX
IhO]P\
KQsg
@kKZsY
NbTWV\WVYc^cllq\
C\F\OkT\X\c]lbmboUpcqYr\ss
EgFiHVKZM\Xg\Z]\s\
GY\yt\
A\DeMeNZR\W\ZX[]`demgcjgpfuc
W[ZbmZngob
F\HhKbn[
IT_[rf
IgOV
RoS\
Rf
@]D\EcGfHaI[N\Oh[edftfv[
@gKhMoOcRIXb[i\b]c_b
AcK\W\Yo_]
GZIWO[P[YYchrj
L\NgR\W\ltvY
GcN[W[[cch
G\KYM\OhR]S[T]VXXe[[cefhjipVsbte
KYPhS\m[oj
HaI[M[RnWZc\m\
N[TbVlh[
LoN\WY
BbF\GeI[JcKqO[S\V\XZYbZb]YcXmbocp]qZr\sfu\
AfB]GfH[KcPjW[^Z_[cYf\ggqhsc
B\Wh[\
JfWi[\
Rg
KnoN
C\P\TmWbZ\a\lksa
GbMdV[Wme\
M\fgjbs[vd
@cD\HbI[J\KWMmT\XZYb[Z][eef[g]hcjcl[o[pgr[
DdE]G\ObY][gacfglYrZ
GbNcW\[Z_\cdll
Na[T
CgD[F\HtIYJZK\N]OkRbTQVmWZXaZ]_[afbXeahejdlYndpZqbrZshu\vc
I\K]Rfl]
OcVdW\c]mnoYuc
G[IiO\
CkTWUdX\]cheoc
OeTeWfYf_M
WT]cbeh\lkvZ
AkCXDcE\FbGZH]IXJcP[WgYg[a]e^\aaceebhWl[r]ufv\
KWejgb
EfHeKXWTZi[[]]^g`elgm\nionq\v[
EfL[NfWic\lr
@bBZCYDeFZIbJdK\MeNXOgQ\R[SbTaUpXTYZ[d_q`ga\cZd]e]flg[hRj]mholqYratXvg
C\IgOVr\
Hd_fccfbsV
EWHc\c]b^dvj
AbGcL\MdTgVZWX\je]pb
Kb^bqi
W\_]ejlbpese
EiFdjY
@\BfFSGVH\KvNoOXPjSrT\VZWXY\[f_\`Rc\d[eff[l]mbo]pSq\r\s[te
@dBxC\GkI]K[VTW]X]Z[[\\\^kcY
AbCaHYOiThV[Y[bdfdjamcuc
OXPjW\v]
AcDkObPZVaY}\Rc[f\l\t\u]vb
HiQeW\]Yccecgc
JdRZehhdja
@[I]K\RlVb
CWF[M\TjW\[al[
B\C\GZIbJZOTWbcb
W[cg
NZ^lvY
Ih
IhP\Y\
IhO[e[
ChJ[V]WZZcchub
LdMfggpW
G\KkObQ\Sd[\c\f\o[t\
O\Vhj]
P\Vk
KaO\W[jkm[nbocsY
PhW\Y[v\
VjW\^]h]
FnW[^\h\
AcP\Yic[hVui
@\B\HkQdZ\b\gdvb
T[V\^dqj
egp\
A\CZI\JmOrT]VRWeY\]bpbq\vb
@]A\BdCbG\HbIXJmLZM]NZOlP\S\TYUZVXW\YYZ\\b^\_[ckf\hgl\oapcqks\t[
@aA[BbCWDXFkIYKYN[OrTcVcYcZY[Y\b^jcfePf\l]m\o[purdvf
GXJbPncbrbse
W\Zj[[
NdOgW]c]
\g
GbH\KeNhPsSVTiVYWZ[c_\`TcelOrcvl
NklW
IWce
WTZn][lY
FWHkIeKqO\VWWXZ\c\h\n\p\qfu[
@fC\I\KoO\^\oapcqZsQtb
CfKdT\ViYf\[ffr\
KnOhRPhanYpZ
@\A\Z[\a^\_vfbjel]
CcFbJbMeOeRaVSZj]Zvd
OV
CzT\V[^UlTq\
CZJZOcP[WaXcYbZ]]g^[eZfcjaqkrb
IiOZP\
B\Hg
B\Hg
D[JZvh
OmVJ
BgH[M\OcVZo\
AdOQVkW\v]
H]Jh
BXHiJe
BXHh
HTJm
BhGcO[WY
@dBdCbD[EbFcG[HlJcM[QZW\XV\bbZc[edfdj\kcpgqet\ui
FcY\fdgdqeuV
@WFghg
F]HZbph\qX
@iBcDbGfJ\QgY]^]e]hblc
FbK]P\echT
Mh^\b\e\f\heqhu[
G\H]OY[becp]ut
hppY
DbXd^\bbcehop[u\
B\X\Yd^beihQpb
^ohYqS
@ZFaVgbUhbqg
@dG\Xbe\hZphq\
eKhp
BYqh
cZhjn]
n\sf
Uh
Ug
Zbgbpi
T]h\n]pl
T]pg
@\NlYb^]`]cdlc
C\DhF[GZJ[P\U[W\Yc[Z`\cae\fYgclfpcvi
HgJ[KcPXcblipZ
B\F[HcN\OfPeSbUcVfWYXZZc]Zacb\cWeZfggclZnZq[r\seubv[
A\JkZ\
ChI]O[PbR\TbWTZ\[]^\`Ze[q\vl
CXTbW\vd
CZvg
CkI]PWv\
D\vg
DdvU
CbD[Z\[deiv]
CXH[K[M\[Ze[pivf
K]b\pks]
BYHdJjW\n[
B\HrJXW\
AgDaHWK\M]P[SZVcWWZ[\\]]_ka\j]k\
AXBfGfH[OeScVUW\YX[d_lccfbk\o]se
M\cij]
Yq_S
H[VnXg_Zp]
OpZZ_Yc\
GcOVYe_c
A[K\PYSkY\`\lbua
Sh
@bA\B\EcFbIbM[NbQbVdXb]b^c`abWdZechak[nbodpZrbtb
@\BgCdDYE\FZH[IdJWK\LYMZOdQpRZTdUUXdZ\_\c\eYfchcjblcmlnbodqYrYsZtbuZvZ
CVGcHdKhP\ShV\Wh]d`emcndo\u]
IjJ]K\OcPWS[VXWfY]\d^[`ba]ccoWvc
KcOXS[VfWhXSYd
BdCfH[LiWWlaobr\
J\f\risZ
BhHS
@hA[BfD]FXGcH[J\KbMrOYT[UcWVYbZa\c^\bdcXdbfWgelaqcr\sY
AiDYEhGeO\W\^\cb
BiC[IdNhO[^\a\
Dj
@dO[\e^ce\hh
L\M\W]Y\\f^[th
\he[
@[E\FkG[O[W\X[hm
A\BtGbHVOPW[[]
CWI\RbV\W\Xc]i^e`\e\mYs\t~uX
GcRcTrV\WXYZ]b^bidme
FkHeU\WeZ\p\
F\HdMeNeRSV[WbZ\[h^be\jbkd
BeCgVe_[ejtZ
CjV[W\Ya_\qctX
ArC\D\GYHWK]L\N\O\VZZZ[e\b^b_h`\cZeZl\tdu\vW
O\U[VZ[[^ge]gdh[iaoeteuc
O]V\Wbo\rhvc
A\M\OlVf^b_S
F]HZO\P\mXobpfsgvf
T\UqW]ZW]cm[oe
CYDbHkJVZgfa
GZL\V\cjqbtb
[\\ZtouevZ
CYJkqbrY
@k
A\JaM\N\OZVdWS^eca
Ei
C]DcERHgafc]d[
Ek
@[Wkrd
Vj^\
BoCVHRI[JeNiOcTaU[X\Yd]\^c`bfdldm\nVoqp[rXsWuZ
q\sk
GcTZYbri
W[bZcgehjb
CfNgOc_h`\rh
@hEcG]JY^X`[qb
]ctl
B\V\Wk
NZVkW\
AiHiaald
C]H\JeULVTXX]K^]hcj]m~n\oJp\r\uk
C[FdGbNkOfTeVWWg[b^[_dcdf]lX
@[^k
QaS\Wi[V\d
ehv[
@cGXRg^Zcf
ei
@]BjDbFTGbHKJbKeOXQkZ]`]i\v[
NZVnW\
gdh\ji
BXWj
D\[Udblp
HZU[Zg]\^csft]
N\R]UZX\h]mooYp\
On
C\HYKYT[V\WgXbm[noo\q[r]uc
N\TfU[XbZg]ir]
EbJ]NiO\
G\H]TZ_grg
BkC\DZJjacr]
ObVUXct\
ci
@fBWC]GhH[J\MeNbPgV\Y\Z[^o`\c[
Oo`\sb
CfPcWXZg]\qd
DaHbUie\i\m]od
`gi\nhudvd
@\B\CaDeL\VbW\[dh]l\qbs]ubvk
BYHlJYW\ZZ
B\H\KZLtMdO\P\V\W[XlY\Z[[c^dlgv\
@eBiM]O[p\
MkO\^\q\v\
CbTeZ[]\q[rd
HZKXNXT\^\mZn|p\qXrZuX
C[E\OSci
J\KbMtOXPdW][c`gcbedj]sbt\
O\U\VcWdXZZ]oi
A[CfD[F\GbHnIcK\L[MdOdS\T\VbWgY]Z][Y\Z`cabe\fggdk]l[m[nZobpiq\r[sbt\uZvd
H[]coQ
V[WqcbkZ
B\CTG[H]IcMbNeOdT]UfVfWkYY^]`[e]fch]m\n\oXrqs\
DgWi[h\\eXv\
@bAaCXD]GeLWMgN\W\Z[[i]d^hc[fkh\j\lbnbqZr\tbvd
CgDZEiH\J\NbOcUcZc[b\]][^b_ba\bdccd]hXl\m]sgvb
@aBmC[HWJbLfMZNZQjW\[\]d^\_[cYh\j\kWndudvU
OgV[
@\C\J]V\W[^r
BiGXO]T\W[cff[lcvc
DbGdMeP\VYWP[f^bcke]fah\lrr[t]
F\HgWU\c]f`bfdsd
CfJb
@[B~CbDbG]HROYPcQ\W\_ee\kb
@]A\CUE\GbHTIdJZK[MTO\Q]TgUcVdWYX[YZZj[[\l^c_Z`[a\eXfdh\jilkofqhrXsct\u[vZ
BgO[
N]V\hip[
@dAPBbC[DYEeFmGQHOIdKXMcNiOePYQTSdTZURWdY[Z[\[^k`ibYc[daelfegZiej[k[l[mmnhpbqqrStmufv[
O]Vf
C\_\fcqVrd
M\hglc
@]B\FcHbNfT[U[VYWZ^gbdocqg
NgP\Vc
Pi
CcF]I]MYOUP\SdUjVXW\^q
jk
NeY\Z]eej[l[pl
CfF[TeWZZb]\
AcWi[g]\mXn\og
C\FcM\Tf]bvh
A\BYOkPcVZW[^]kZucvn
B\H]LXWg
@kL[WY
e]f\rg
CdHfJhWdo[
BgCoGfHWJ[LzOZWZ[Z]d^Z`XbWdef[q[s\ve
JdVjW\\Xcceds\tc
JdZd][_k
BjCZGbHUPeVf^cqd
HmO\TcUcWZZh^gf\oXqd
AdFbG[HkObgbs\vf
KWW]m\nu
@bCXG\JpNbOh^c`[adcWjal[
KRj\nm
BYC]OgV\ZY[evm
Lh\bs]tY
OYW[bcefvh
@eATBeCmEZK]L\MbNZOYP\S[TYVbWcXbYZZY[\^e_h`]cZeZfgg[hgi[jYlXmWn\oYpYqbrcsYtV
BgHZ_eh\qpsUt]uf
CXJdLgUbVcWV]c^jn\qcrgs[
@fNTScV]^b`jbbc[hZj\
@cB\G]OaVYWfp\
B]si
BVCZDcE[G\HbKYN\OcU\V]W[Y\Zd\]`badhYm\nepfsgvm
UsWYm[
BLCcD[E]FaHoKbQUScT\UaW[XaZb][_\`ic[daflgchdlSm\oYphqTsVt[
BdCfHZK[O[T]U[V][[\d]Z^gg\h[mOn]owp\qcuW
AhCcD]EbFeHwK[ObUWV]W[`\c[e[l[n[o\sYvW
NmP\V]
SbVdWUoc
BhCdDdFZGbJ[KbO\QjYc[\]bcfdbf\ial[nYr[s[v]
AfC[HgJ\QXT\UbWXXeZbcei\nWqd
@\AeB[DcFZG]HdI\JZKjLYM[NWQYWb\\]Z^Z_c`bdee\hei\lemcokqprXue
BXW\`lcb
@aA\BnGnHQN]OgQfSbT[UZVgZb[Z`fk[mZoeqWseucv[
@ZCfF\GbHcI]J[LhM[PYShTYVZWnX\Yb[h\]]e`YeVgcm\pcrdsduf
@\EiO\WY^g_bj\sh
Hgc[f\o\sb
Tll]n[q\
E\V\`eg\mbs]uh
@kAbB[EdGXJ]N\O]P\Vk]\^e`]c[eZfbhikeu[
WXoo
E\PdRbVYW\d\ffjelftV
@bCbEbG\J[NcOjP\S[Vd^h`YpfqetZ
CiN[_\r[
C\X\]imX
E\U[W[^\m[qZs\ux
E\FfIhKdO\PaQbScUWYZ\ad[lZmcobrd
BfGbIcOWcZ
C[JmRbXb
MWZcbju\
HWU\vc
C]IhOW
DeNe\Yceelf[g\tX
_g
VhW[Zc]aebq[r\
@[B\a@crj]
@bMjXb[]^[_co]sbuX
rg
@XBjD[E[F[GlHPJiKjOTQkU\W\Y]^[`Yced\eXgZhfl[nVoYqWr\sbtVvW
VkWTce
AdBfGgJZT]Zd^bcamfrc
DgeUvb
]TmjoYuh
UUX\]ZeZg]hemto]p[q\u[
CZTk]ce]fblmq\
EUFcZe]b
Ag^Y
Kg
ChHeJ\KhMbOgW\[]\b^a`caajcnds[
@]BcD[FdQ]RcUbW]Zi]\ebl\mXnhoc
LgWf\Yhdl[tb
HcJ\TaZb^boh
CgH[U]m\oc
W[^k
AfHbJ]NeO\RcVZ^gcblXq[sbvc
ClTZ
C[Jdeq
[]]cucvi
B[H]MXT\W[Zs]\
O[Vh]]_cfahb
DdEbOY^\cgfi
I]OjW\]\cg
AXBXCWD\EiFjGTHEIgK[L[PgQYT\UPVeWPZX[Y\\]n^f_c`ecde]fhgbhbiek[l[mhnhoeqhsdtguXvW
B\CdDYEiFlGXHYJ\K[LUMmNbPlQdRiTYWWXZZ[[Y]g_jalb\cUeZf\gWjdlcoZpircsPtcua
@XAaB[C[DWEcHYIcMiNeO\PZVlWXYbZX[b\U]e^i`gabcfg\h\lPmfoYqjrYtjuXv[
H]UWabmZon
L\NbV[Wut\
KdO][h_\`dc]emofq[sbtZ
B[DcEdH\K\McOXPcRfT]Uj[]\bd\e\k[ubvj
BZI[cj
BjHRWf[]
C[JkLyOVP\V]WY^\`gt\
C]WWYbly
mYn\uj
CefXlb
BXC\FbM]UhXcZc[b^h_bkcldrf
B[WdXambqjr[sa
Nz
EgFiH[OfQ[U\WZ^ev]
LSWot\vZ
@WAeBzGiHSIYMZOLQ[R\VPWlYhZ[[\]Za\ccgYhgmdnes[td
H[U\ohp]
UfWZZ\mh
V[WiedfZtY
B\UjhZ
B\CYHeJ[K\Q\ToWZ^\c[fNgkh\jalgqcrcud
@REnLjRbW[
@\BhGbH\KYObW[][fajbmdneodp[
@\BPCZFaHiI[JhM[ObQ]WZXdYc[kabcXeXn\o]sVv\
@bB[GhW[cf
JaLlM]V\W[]ieinc
CdEeJYL[M\NZOWR\VVWUYkZj\d][bacchbjWmbo\p[qZtluW
AgH[K]Pbld
Wi
BfKYO[W\Xg[c\c_efdlZmjn[oXqZr\s\uZ
H[XmmjoXuZ
rk
IbJm\Z
Jh
AbCZDeGeJfKcLZQbR]UbWUX][Z\Y_cbbcagehck[meocpbt[ub
@cBdChDaGkJVLeMeR\SfTdU\WcXhYb\[]\acbccKdgebfdg]idjbmbrdsZtfvf
GYK]OhSZcd
NbSe`cm]og
GTL]OoV\WYZe`Zcfjbo[vd
CeDbFWG\HjIbJXMUQ\R[SYUeW[XZYY[i\d]b^caZbfc[ebgXhXjdldm\qarb
@WCbDgEjFcPXQ[TeZ]`acddieehfldvV
@\D[FdG[HjJdK\M\OeXaZT]Z`fa]bgc\g]hflWucvb
BbGgc]
@[A[BaFhJ\KdMZN\O[PnQ[UYWbYbZY[b]c`Zahbfc[ebfeg\hhiaj\mYpVqXuY
@ZGfVfWq[\hbl\p\qXu]vd
JcZb[l
EiFcH]
@iBbC\D\F\GWJZK]M[OXQ[TcUgV[YY[Z\]^m_U`\cqdeejf]g[hUlhmZocsc
HZJhM[Y[bfdi
GcY\]bdhuZ
J\OdTlm[o\
CZVeg]h\q\
AaT\^Yamgb
@\DZFbG\JaP]QeVZ]W^a_\a[b[cdebnco[pmsevd
@dN]]n_]`[c[
@YAaC[DcEcGRJbN\O\PdThWX\\^dckkalco]qfs]
A]CeDeEUFVGRH[J[K\PdQgRdTdU\VZWYYZZX[\]barbicYdhh\lUm[qYu[vj
FbHcJ\sgvj
A\BYCYDcIfNoOfPbQhReUSW\X\Y][c][^[_d`ZabcYd[eVfbg\hemhnao[p[sju]
IZJu_cg]rYugvd
AZC\EfG\JbVmZ\^[`bvb
@YCbFjGcNbVkW[]\^Ye\h[vZ
C\IjOd^cqdv[
pi
lWvg
Ekj\
OZ^]c]mioeucvb
C[Js
DZEbGKHOIVJXM[PZQbSYVWYZ_Y`ZaYcqdZhYi\r\s\vh
AgC]D[HZVeXaYd^b_[`cbbcke[h\lcmcnho\
AgH\JdOeW\ZY[[`iaYbZehv[
AdB\DjEcFYHiJ\KZMaPdQgScT[UcYf[\\d]]_bcZdbefl[m\oar\s[uavW
DeEfa\dWl]v\
@\DfEiQ\
GgYjm\nZoZqgr[
@bGfJcOZZ\^c`ecXdVh]lYrd
@jDbG\IcJaO\`X
D\O[W\Y[vn
Vkn[q\
NkVW
JjUY^Xmd
@fAZCYE\J\KZNXOjYhZZ^Y_h`bcig\h\lVr[t\uY
@YB\Gc^k
D\F]OmT]_\e\r[
eim]o]u[
bgm\nfq[
DcE\N\VbnW
VhY\cd
@\HbJlT\V\`Ua\
@nDbE]H[JbK[N]S[T\YcZdafe\lWoip\rgsbuYv\
@iBjCbD[EYF\HdQgUXVZWe_c`bcSr]s\uVvb
@cGbJ[NYVUZ\^m`[lZ
AcBaCXDYNhOhVXZ\[\^Zbbhbl\pcqRvf
Fc[k
D[EWJ]O]`hqg
V[oiqW
@iBYFdXhcZe[uevc
E]F]HaN]TccXlhnTp[re
JkX\^Xscu\
Nk[Ul]t]
EhO[^Zaic\
CbFbHbJcK\cbjhlVmbqZvf
BZCVDbEbFhGVHbJbK[MQOdQ[UcVbWWY\]c^U_facbTfghcjZm\p[sZtZukvd
KZSb]ankoZr\
Oj
J]VjZ]
G\W\cQlq
A]C\GdJYKbOYV\Yh_]`feflbmkodqdr\ub
B[CcDbEZF]GhI[JXK\MeNeOeP\U]VbYjZ[\c^cajccebh]m]pgsctgvZ
@bCbE]FeGeI[JYMbNdT[W[Za[f\cefg[jdl\m\n[o]pe
@\JZLrNbOdQ\TdV[^f_b`Yc\dme]l\qar]s\tcucvY
@gC\ObRfT[U[^k`[bZhc
BdJ\LeN[^]ebm]ugvc
BZCkMYTZU[V\W\Zc^\ebf]gbmioYucvW
@XGhIbK\Nf^c_\`a
AcCZD]FZHeTkUeVdWdZX]]_db]dcgbhblZmXnbs[u[
I\KfNSOXPiSdTYUcVfYkZ\_bcZedfYhYm\ohq[resn
JcM]Xcl\ui
@VDcFZW\YXZ[]\eYh\prq]sYtcuX
RdW\Zcfh
CbKi_ec]dbs\
@dBgCbDhEZF\GoHWJYKgMdOWP]Q\UeVhW[YUZ[[]]]^\`\b\cZebhZlRm[n\ocpcqds\vW
C[EXFWGWH]I[KhOXP]V[^Z`\aecmdgeXgfhdlYoc
@eA]BdCUG\H[IdJdPgQ\RfSZTgVbXZZY[X]Y_d`[a\bZcddbfZgchejaobpfsWt\vZ
@\Nl^]`]c]
CbHjPdSXb\e[pi
@bAgBhCcF\G[HfIWJYLnMfN[OcPbQdTdUeVYWbXgZ[[n\f_b`ZcedhedfghYlfmboUpYqft[vh
FZGeHfKgO[T[UYV]Zb^\_\cXsUvV
N\Q\VcZd^\`id[ld
AjC\T[V\W\^b`\oa
BZC[ei
EbFnHZP]SfcblYvb
Jl]b
@[E[Fl
F[Jg
CcKgVbeagcnfoZuZ
NaWjY\`buc
Z[[igd
E]HXJUKaNZVZW[X\c\fcnbq\rgsZud
VcWh\\e\
JrSaVcefm]n]qZ
@ZN]VZgimXn\od
HZvh
KinR
G]`nccn\
J\MeOm^]cimZr\u[
BiD\GeN[QgTcUbYd`ccWpbuh
AYCdDoFdGrHXJmO]Q\R\UdWZXXYaZdcUe\g\hZlVmZn\qesct[
HaV[f\qZsrtS
@cCdKhS\VeXb]\fZh]j\q[rdseu\
N[X[^\umv[
@]GZNgPYZ[ckf[lmmapese
BaDYEhHcJVQ\`lccfbl[m\
AbCdHTK\Q\UYWbYfZb[d]\^Z`\a\cehbsm
@YAbBdEWF\GgHbJZN\OZPUQ\UaVbW[Z\[\]c^Xb\cVdee\kfm[vf
X]mhogp[q[
@bCdDhEoF\GfHYOSPmUfVZWWYd^X`[c[e[ncodr]sd
@SB\E\FcG\HcJ[KfN[P\SdTdWeXbZ\^dellhnbp[q[rdsft]u\
@YAhB\D[FZG[HhJ[K\M\NdO\PaTfVYW\Yl]Z^Y_\aXb]cfdZebfehflhmmpcqds[t[v[
@\A\D]EbGUNc^c`da\bbcjj\q[ud
A\C[FcJdKZN[OXSiV]W\`bbZcbmaohq\rZth
@[C\D[EZGcIcN[OYY[_[`ge\fcheoip\qfsSui
@cDTEYGfH\JeKfO]PdT]UoYdZQ[\\d^b_[big]lin\p[
AgBdD\EdFeHbJXNZUcWYZ\\[^h`]ccpeucve
@]AYGyJ]V\]\^f_[`\c\dYrct]
]Rmr
@hA\GgJaM\N\Y\^k`bcYdWf[r\
^i
CdFUHgJ[K\O\PbRcSgTeUfVXYe\e]c_ce\lnm]
mbnjo[sX
ClFYJ\VXXefcsft]
`ib\
@\BdDfE\FeGXHZJdK[MdP[]dagcadie[lhpfqZu\
Vbd\mhvc
BjGYJ[Ng]]
Jbnf
D\W[^\ciebpWtZu[
CbG\HYJkO[T[^Xbcf\vY
FcOmQe^[`[h\mlojtb
@YB[CUE[JZMaN\OcVY^a_ebdcce[h[jgm\nhp\qcsbtfuY
@aA\B\C\DYHTIbJ]KZM[ObUbVZW\Zf]c`cd[eYgch\m]pZrcsetdu[vR
@eAZJZN\OeWi
HZ]e^jq[
BfC]GcHnJXM[Ob[\_[cYd[m[qdsTu\vW
I\J\NZU\V[Z\^d_gc]gcj]obp\
@\Mj[X
MmV[_]
jYnf
@ZAWBTF\GgJhOeQmSbUcZj[haccZdceZgehdl]mbuUv\
CbYd]b_hh[pbvf
Y\`h
Q]c\hil\
A[DcE\J\NdP\T[V\Y\^e`Za[cZddfbgbhblSqfsb
AfDfEZG\Nc^\vO
GcJdNeOi
O\ggnh
FZG\IdNjV[XbYU[c^h`[c[h\rWsdu[
@fH\OhPd_f`[
@bCbG[I\V\[h^]cchbl\r\
Nh[\
V\ZhvZ
DhGdc\kYv[
A\C\D[FbG\HZKfMhN\OgQhW\Yf^b_\`YcWeWfYgYhdibnhq[sWtcuRve
@eBeGeKdOdPZVb[[^dcYlkmZve
@cAfDcE]G\PbWhZb[\^\`\e\lim[phv\
Zh
@\B[DdGpJYKZN[OZQZS[W[[\b[cjf[
Gln]
Eecjl\
@\B\CXD\EcGZHbIgJhKYMYNaOdQZRcUbX[YmZ[[b\b^Z_h`dacbZcjddfYhhnYphq[s[tbud
B\EiGTcg
EZFcGYNdT\chle
FmHgN\OYZb^d`Xa[djrcvb
Jh`Z
@cAZBdGbJZVX[Z^ngbub
GZN\PhSdVb`Zcbm\
@hZY[\
W\iYjdmingods\
P\c\ll
@\AcB[GcHZJdKcPcSgTcVfXfYfZX[j\[^d_Y`cbccYdce\f\jdkblbmcpYvZ
UcWY[lq]uj
S\m\qitZ
GWNePYlc
C[]l`]g]
BVCfFYHYOhQlTfU\Wi[g]d^Y_e`]aWbVcdgbh\jbkel\ncp[sat[ubv\
sh
P]`j
DfFcWka]c[h\
@hJ[K]^]_gb\c[qbsduc
@\AdDXGWa]cmhell
TXWc][dbmhpa
CUJecc
DUH\JfKZNfO[Q\RcT\VbWf][lbq]r\u]vZ
AbBbCbD[HuJYOcQ\VpWYYU[b^ccieZf\l\p\q[ugv[
DdH[J]QcVhY]]]c\khsdudv]
C\I[J\K]MeUlV\Y\]b^r_Z`Zfgh\piq]rise
V\jimYngoZvf
AbBXD\FkHhJ[KcM[O\a\c[d\e]sdv\
C[D[GYHdTeVecire
CcJgL\MoN\Wg^R`bbhd]e\gbh]m\pfqSse
IZK]L]Rgl]
R\mgo[
G[H[J\KbVoW\Z[ced\hZ
OZV\_n
OZV\_g
D[F\IhZg`emao\qbs\v\
@\CdIVMcN[\c`[geh[j[pdt\
Z[sh
KdYgub
\cti
ti
B[R\W[Y\ro
@dCeEcFYHeWZ[\\gacphvd
LjV\[[e\tc
W\lh
W\lh
Wn
TcWe
Wf
CcHdSYY[^]ccfcl\qgse
CeHjY\qercse
c]qks\
Jb[j\]d\t\
WS[dlb
DgOdWe[\
KZN\p[svt\u\
si
WZZga[d\
Ccsj
_\hj
_\hf
uavi
AiR[
BeHkWZlcs\
BfW\lc
@[DeGiMZOX_Ycgf\
D[O\Ye[Zc]vo
B[C\D\EZF\G[HUM[N\PYQrS\T\U[VdWVX\Y\Z\^W_b`gb\cddge\f[hbm\n\oZqZ
_ghb
AcM]Q\[j`\hZl\u\
A\Qjhb
O[`rhZl[
O]VZ`ph[l\
DUQXV][[dthZl[vW
BaDgG\JUVb_[`TaZdZhclhn]s\ucvW
QbT]VYY]`\adcje]f]hdlcp\vq
Qio\
Jg[\\chY
`l
HXQiW]c\
C\Ji
E\H\QkV\Z]^\he
[c_c`\e[hgq\t]ub
CbH[M\NYTdW\Y\^\`beZhrlbmZo]p]q\sa
NYhi
TkhYrb
CeTZhV
WXlj
McWjlY
FbHbK\TbUbWZZd]he[l\o]pc
]dpg
KYWfZY[hsd
Kapgs]
JbZk^dv\
Zkv\
D\EbGfHaO\bcdbfhlbsevb
DgG[W[f\li
D\S[V]fhvg
DkObVZWYYZeaqbvd
DhW\vX
DXObWYeaqbvj
B\Wi[cv[
BZDbXd[a_accecjbkgm\rcv\
B]DdObW\[Z`be[kpr[tZv[
A\DZG]HbMdZ[[[uevi
D[u\vi
WZrhta
PdV]YfhY
PdYer\
JVLfOcWXcb
Oh
OhW\
C\Jl
C\Jj
CcEbHZNdP[Q[VcW[Xc[]\Xbad\ehjdlWmcncobqfrbsYtcu]vb
AiBWCbDXGcNhO[RZU[WjYZ^Z_]bce\gbh\jbuYv[
E\M[N[OYYia\e]nbvg
CTMYObWWeiffh[qlvh
R]Wj[]]beYr[s\uc
Up]Ym[
WZeg
B]C[EdKdLdMmNbWgZ]^\cZkat\v[
BeC[DaEbFaMZW\Ye[ja\e]fbl[vd
@\A\CcE[R\U\Ya\X^nf[hel\sctevl
Eb]Y`ccgeg
@XBbC]DbE\L\NbOYQ]UdVcW]Z\\c^d_jelhdl\marfvg
WZe\vj
CYTbUgWYXc]c^\eYjfmXo\qbthvb
M\O[W\^[bavh
CgTcUcX]m]o\
Of
BXkg
AYBbCXOZWb^e_Zb[q\tSup
@jDgE\F\IdJaMkOfRdT\UVVcWYX[Y\Zb[[\c]X^Xcee[jbmeogqftcuU
@dF]VbWf^dcbnht]ua
ChMdU[WXXj]bo]tZvZ
CZVdWXXnn\oft\u\
W]a]hcj\tj
AhChJegcq]r[v\
Ebth
@bCbJWV\W[\\`acceeteuYvS
WZejtcu\
C[L\RZWdfh
CcHfL\MdSeUd]c_bbgfelcm\phqgrZvc
Rcmg
IiO[WZ
@hB\FbMbhbva
DhF]HhK[WZ`\p[sf
@]BaF\GaLdMbObW\YZ\eb[c[ffh[l\mbq\tcvX
IZth
U\WZXd\c]ie\
NfV\_[eVhg
^hhc
Ph
B[H\N\`clj
Wi
VmX\_bm\ob
Vn
LgNYObV]Wbse
CcHdKYO\T\WX]\gem[oqqos[u\
FZabb[q\snu\
B\E\FgWZZb^jqW
@]NjO]PbVZl]nc
F[HZUi
BbF\HbU[g]m[oTql
@[BeHjKZO\WUZ[ggh[m\n[omqrsZt\ue
AhC\W\
D[FjHjV\W\^k_\bceXhXt\vc
AbHRJfOjPZSiThXfb\hnn[q[rWsc
BcUcm\o\qi
@cB\D\FeHbK\UcWZ^j_i`bahd\mapcqWsYtb
CfG[ci
[[^i
@nEbFXM[^V
@dA]D[HaMcOZWXZ\^e`]bdg\q[vg
CbUVW[mp
AZCeEbHYIcJ[NROgPYQXS[U\VlYj]\_f`\agbWefhml\o\pbr[s\teup
AiJbLaMcOZTXXY]g^[_Y`[c]ebfahcrd
C\G\HRKZOeTcWiYc[a^\`\ckekhbq[se
CbEaGkI\LdOeS\V\Wj[d`Xb[c\dee\fdh]jen]qc
G]LcNZWi[[abcbj\n]rev\
F[HcWjZ\
OiW]cb
Og
jg
[j
DZFcHbNcOZVc`Xdivd
@aCXD[EdFhGVHZJ[M\PcSYVSWOXZYZZc[\\Z^[_c`gdXfYhellngqar\s[
DZEeG\NgOWVYWYX\Ye\[]d_\a]ced[eXheldvf
EgFjJ[NY`ee]f]hblYn\
EcFcPYchlZ
C[E\FdPVV]^\_caehis\
F\`\njqc
NcPYWZcclcvZ
PncZl[
NgP\W\
NlP\
K[Wbsj
EaGcI\R[S\VXW[e[fbhcjllbq\tZue
W\jg
KgTh
Ph
eih\
B\D[WXl\vo
EZF\N\O[WdX[`Wjpv[
GbPiW\
Pi
A\BYDfGWHVJZP[QlVdZ\[\^bcbeXhYj\ldq\ua
EgNeQ\We^cc[fbhbu[
_f
uj
E[OZPq\Z
EbNh^YlX
DcEYG\HXJXK\OWP[QYUgVeWXY[Z]\[^X_[a]c[e\lcuXvi
DcG[O]^ildvZ
@YC\DgIcOkWecdu\
EXW\Xfsk
D[EZO\Q[WZugvg
vn
DbNV\[llugv[
Oiv\
@cC\DaEiGgO[VbWZd[hbl\
vj
CbHWKdNZSYT[Ud[b^jhXl[m[nfoe
CeTvUaV\WS[\mZ
AhCQG\H[I\J\O\TgWXY[[c^flYrb
H[VVW\^Zdhsf
ClF\I]JlOYP\SiUcV[Wg^R`]hfq\vZ
Wgod
HhVlWWs\
MUO[W[^uoa
W\Z[_]c]eafcjdp]sctc
BbGaL\caddejk\l\tZ
BiCdd]eXk\
ef
FcV]Wg
A[BaHZJ\M[OuP[VYY\^[_[`Yc[k[obvb
BhNdOcVZvX
Ol[[
O\vi
@\A\EaNbO\SbVoWZYd`ffev\
@bA\CdEgFeGcHcJdM\OYQfR\SdT\U\VfWZX\\b]]^\_Ya[cbd[e\fWg]hZlgn]p]s[u]ve
BlDiF\HZP\Qn^\c\lW
@VBQCXDZEjFcGKHnM\O]PcQSU\V[Wc\\]]^e_Ya[d\e\fWj]lvn]qbrctfvX
@cBjC\GYO]VddblV
AZF\G]I\JWM]WcZ[[\dje\k[lW
DcE]dW
A\BeD\HZI\Whcdv[
BiD\dj
B\D[GWcbdivW
D[vm
DjH\Qbc\dYk[ve
Gdc\dU
JYdh
A[DeFhJXPhQW[Zdffbl[vb
GVHedjvZ
C[Piabfb
GfP[a\dW
@fCgD\FaGbHdKZOhZV]Yb]d\fblcmcnbofv[
CcFeHdO]V[Wc_kcboa
HUV]mfod
@\C\V\WdZU[ehbjbocs\
@\KSRcsd
GbS\Zjj]s]
KfsW
CbKYZj[W
BeH\O[Zh[[bbhbjdkcv\
H\Zhkc
eh
F[jn
BWC[D\H]M]TbVV[Yb\h\mbvg
Wkv\
ChF\JdNcOZP\SbVXWZZ]_]e]o]vX
ChJg
JXNd
C[N[Sdjg
@\B[GaKdM[NZSXT\UaV]WQYX[]\a^c_f`\bccceYgelim\ncocpmq[
CbHcKiWZY[\cbce\lcm[neobpR
KdS[obpXsc
AbB\CZE\JXK[MfNiP]SaT\V]WUX]YhZg[[]\^Y_\`\c[dbeffbg\hUjclWnWo\pbv[
A[M[W\g]h[jiphtf
NjZZlhnZ
N\YgZ\
NiZ[lX
CYK\M[N[SbZVdfeWfchYjipe
Y[pg
CdM\Xchh
C\hh
C\N\VfWl[[c\e\hd
MeN\Y\[\^drh
B\MbbWqg
W[[ieah[q]
[[eot]
MfO\WUY\lfvc
]h
W\ekv]
Hcmkneo[p[u\
GeHZW\[lk\q[vb
NcW\[Vlb
BbC\IcM[N\XjY\[e^]abcae\pWrds\
M[N\Xc[cpXtcv\
WbXYch
W\\ke\tZ
B]vo
Cie\h\qb
ObW]Z\[k
H\W\Zk[[]\lZ
Zg[[
F]OhVbW\c\
CsOZP\VXWZcbebv\
ChW]
UZmh
GhJfKfV]W\ZXekp\vc
Jk
@[CnEdFiH[JXV]eZh[
C[EdFmTgvg
F[Jg
CeXiZ\[b^\_bhbob
CeXlZ\ob
Z[e[hj
Zk]]v]
C[V\Xa]hu\
UZWaZ\nioh
Wf
@WBbE\F[GbHYI\J[M[NhO[P\QZS\V\WYX\Yb[b\[^X`Xcdd[e\fYmdndpZsct[ubvY
H\JbN][jljo[qd
Nl[Xo[
A[B\E\GUQ\VZ_\`\aZc~hX
AZC\NmW[_c
E\NUlk
L[NRWb
EdV\Wfhhleo[
EjNc
NiV]W\_\c\r]
CbNZ[icej]ndsb
BgN\UbW\XY\[][^Zngoap\qirduj
NQU\VYWd[\c[m\nXohqZs[
CgVd_el\
LrNTW[Yc[\`]c\l[
NcWd[hl[
@\CdNiVc_Zl\
BZEcHdNbOZW[^e`ac\e[m[rZvi
DZNkUbW\^\vc
DgEdvQ
DcvT
AdGZIZJ[KhMZQ]TXU]W\XcY\]X_b`Zd[fehfjcljmepWqeu\vd
AbBZKsM\Wc\\_X`bchg\l[mXokq[u[v\
M\U\^bmgnYoZ
RcfnlYv]
BXC\FZHZK[W]\g_bbhcZe[hdjglfm[vb
AZB\CYNbV\Zb_aeff\g\h]j\lfmknlodpYvZ
d[ldqh
H]b]e[gblcug
BYGcQg
E\FdHcIcJ[OZQcVWWa]fbbecf\g]hZlmmdnbpfqbv\
B[WWccliqavb
HjMcQfWce[lRmbo\ucvb
BZDZG[H[J\M]V[]fe\llmfngocph
DgmevZ
@bAZBlEbHXIaJgKXL\ObQYS\T[VZXYZc[Z]V^c`bbZd\ebf\ghlXnZobqYs\vY
B\H\W\cj
BYWhX\eg
IhWZ
EaGcNdZc[g\c^\_baacbehf\jblcv\
EZNdZZlg
E\F[[j\c_ba]jd
JcNd[\aaemf\hc
M[W[[fvc
C[[]vi
CeDbE[G]H\JZMgTgUbWcZe[\\\]Yacbbc[d[ecf\jblZm\pZr[s\vb
C]MhNfWZZ[]Yocp]v[
Fc]bahe\
WkbY
Cm\\
W\Zgbb
CPWZvi
@bCjDVT[]cbdgavc
MsO\[[q\
C\Z[_\bi
AdC[DfMTThV\Wi[e]Z_bbaebqcvY
M][ivb
BYFcKbMbNbOePfS\V\Zb^e`[lXo\p[rbucvc
Pb`gmbr[
Kk[dv\
D]FbGeH\N[TgUZWT^d`]bccTljo\rb
D[Wb[\km
GWNbObPbTdY\cer\v\
BZLVWpkV
BRW]_cke
LhWT
JcWfcflUvZ
KeOoP[W\_Zf\sc
OiW]cb
JkO[P\T\WdY\^kr\vb
@\B]NeWl[Wcdd[l[
JbNVVelh
D\J\Ybe\hj
A\B[CfJbM[R\U]W\X\Yb]febj]l\oaqYrbs[tkucv]
B[CdK[M\X\\\]dhds]tm
CjW[
CaT\Yb]\ui
Tg
DfE]Oc[edbebl]
WZ[jdbv\
CdD[EeW\^h_cdcfWti
VZ_h
Ucobrj
@]A\H[M\NYObTdV\XcYj\\]a_fabb[d\e\k\p[
C]N\TgWab\ca
BbCiHdO]W\_\uev[
@\CXXnY[][
F[GZMbWW[\]bcdfclm
@kBTD\F\G[HWI\JZK\NhOlQ\SYUeVgWW\]`kagcjlXmcu]
Wb[b`Zf\jmu[
FiN\a\vZ
FbWZvm
E]H[UlgZncoa
@[AcCXDWGrMjOZSX^W_\`YccdefejUlh
@XDgF[G[Vm^c`ecWebhfqbvY
CcJiMc[\
MbP\`eti
CjYY\[
@hGbM[QcWd[Zcbu\
V\WivX
@cO\Yb[hecvk
BnMWWTZ\[\k\vd
E\FZHhW\jb
BdGdH\LiMZTbV\WXYY[f\Zc\kZvb
L\MeWk\\t[
WZ\f^\tj
IcPhUc\]^aq]r]ubvd
G\J\P\[V\kccfclZtZv\
Rg\\
KhYcvc
MjW\
C\F]Sko]qgrY
C\NeO[PYWW[\^\_hadhcn\
H\UXmcofuZ
N[O\ViW[
ISOt
FbJkV\
NiV[\[
[\ug
@ZE]NrO[P\We^Xl[t[
e\mfncoh
O\VnWXec
DdF]J\MXNpO[V\WX[d^Yuc
MRNcV\[d^i
AgFdGaJcN[O\W[[n
FnJYV[W\v]
B\MhRc
@\AeGYKiSdTbV[Y\^Z`]cdebhal\ncs]
W\hkjb
V\Wh[]^\f\t\
Hfq\sT
B\C[JZV\Z\^Xgn
eZgiu\
GVHhJcSfT\XbmcrR
HdS\qWre
H[ckrW
B\GbHiJYOcWhb\c\n\q]seu\
BdHZJcV\W\c\fisb
HmJYOcsZ
BlJXM\O]QdWS_[s\v\
B]CbDbE]H\JbKbO\VWWTXdZ\[\\f]c^\_\l]o[q\rdsgud
B]CaFbH[IbKcV\WZZ[]ff[nZr]ujvd
JbNmWd
CeH[VZXcndsbuW
CmQcT[cb
DYEgFeJ\KdPdR\SfU[Vc[[\ccbebfcg[p\q[
AcEZGgPd`gs]
GYJ[O[cg
Bic[
EZHgObU\W[jbvj
@[A]CbFiG[HbKgOcSbT[VgW[[\\e][^b_i`\acdde[fdg[lhm]p\qZtbujvP
dZvi
PjY\c]db
C\D\JbL]S\Ub\[]\c]d]mcs]vh
HdJfPcWn\[lZvU
JbO\PcYhmg
F]JYObW[lVvr
WhvY
C\Dhv\
DZWXvh
HiSccbra
HiScc\
@bA\G\K[MfObPaQYR[TaW\[c\e]bcbffjcn\o\qerZsdt\
@\AdBiCeE\FcGlHdI\J\L]MbNiPdQbRXS[UVVbW\]d^hbhcRd[gdh\j\l\nYqcr[sXte
\[]dlj
B[JdOgW[[[abcbl[
AaCdHhI\J\LeNZPZRcSaY\[V\e]d^g_b`ZadbfddeZfZgdm\ngpZq\r\tWv[
@eCgL[Wb]Zcdiaqdtfv\
C]O\Yi\\l\
@jAbPeTb\[]\_[`ec[eb
@eHXJZLnMWO\WPZ\[b]]`ebicceZh[lgm[q\uev[
FbMpbbuc
Ojb[
CbGjHeJcLaMWO[P\ReSiTXU]YdZ]\Y]\`Yaccad\ebkclXs\
EdFkG[M\OXVfj\
@dAeCXDeFbJeN\OZP[TcY\[c]]^bcglVqgrd
D\H[JbL]WdZ[\i_ea[bWcddblYm]qqvc
M\V\_cvg
BfDZMZP[W\lo
OdQdYZ\c_gc[md
CZH]JoTfUbWj]Zb]eYfbg\o[qg
[plfv\
@\CXFbH\d\
CZJZUe]r^\lbt[u\
@cCcD[HlMZPe]]^\c]eZl\vc
[\ehvc
GZ`Tck
BcC]HdJhOh[\
G[Oj
Kg
M\WZ[]lgmiodpcq[
@bCXMc\XcljSlks\te
B\D[HcIbLjMbO\V[WUXaaaedfdm\
Unf\
GcH[ObW\[Z\Z_\c\lm
HoMcbXd\lR
C]H]PcTdYf\bbddhlY
@\ObSbVcWcZZ]Zclf[pZ
@[C\FbGbH\I]KbLeMgS\U]V\[[\]^eeZffmangobqVt\
@]BgF]GdHdJ[L[NZOYT\U]VcWcYd[\\b]W^ba]bbcZe[f[gbhdk[qet\u\v[
C\T[Yk
EdHbViW\Xb\\^l`iaYcWebfXqb
@\BhCkIkO[RaT]VbW]YXZb[fn]vZ
Db_Zvg
BcClR[Td[Y^f`ba\ehf[r\s\uevb
BaCYFdHZJcM\ObV\^e`dekfcl]vX
Ws[Y
@i\]^fkcofqfreti
W][\\abhqfu\
@eNjW\cb
B\H\chljv]
A[CjH\IZJbOjWkY\^Zvd
ClHZJbM\NbY\[[_YacdaeZf[lbqeua
Mb\jc\qitcu\
C[DdUXeeue
ChHcTfWZ]\q[
CeDcHTWY[ZlRu\vk
GcMcOcP[Tc[d\d^XbclYqYv]
C[H\TXUfVb]c_db\fhh\lbqgu\
V\Wb[i
AbC\F[HYKbOSZg[[`]c[eevo
@aC\G[H[JXM\OYT\Y\\h^d`mechdsct\vY
CYHZObSbTj[j]\`]adeil\rdsb
@gFcJjN]VfXZ[\^Za\c\eZfhh\qbr\sdtTuh
BVDeE\G\HZJbMdNdWYY[Zq[W\Y]\`[eag\lXvi
C]HbO]Pc[Z\p
B\D\HaJkMfPoSWTa[ocYdge]fXlU
Ygp\
[Y\jt[
Vg\bl[
T\li
]X
FcHWP]Whv]
HZ[XbWcglh
e\gh
Zb[i`Wb\v\
H[WdZZbkqhvb
@dCTOaPbYb[\]p_iabbbjUq\rcv[
^k
D]W\\rlY
Mh^X
DbM][m
C\M[Ogb[
\elWva
AXBZCaOZVbWX[j_[cYebfWkcq\saufvZ
BZV[WY[ilivX
A\B\LkWZZ\\\_[`\dcp]tkucvg
@aGVJ\MqS\Y][[\f^]c\e\kc
G[Mk\bn[v]
PgS]Y[cZ
[\le
@YA[B[CYE\F[GXHhKcLiNZOXR\T[UaVdW\XWYYZc]g_\b\dceUfeh\jeo[phsVtYuVva
B]D\JbL]Wg[ev[
OZcj
H\J\Zj
@cMKVcZd\\^b`aabebuZ
P\^dcVle
GfL]V[[b^[`ecbe[hcl]qf
@[B[C[G\H[N\OgT\V[W[Yb\\]]^X_XaXb[cke[gWmdn\p[qeteuZ
@XViWdY\^i_hckebhdlX
@]H\R[[b\b_ccje[fgh\tb
CcJbc[q\ui
J\VgW\a[sd
C[WZYe\c_\hbtk
V\Y\fdrh
V\Y\rh
CbHYJdKbL]MkOYRXTcVeWb^[cZebmYqcrcsct\u\
B\MXWgnfoj
@YC\EbRgV\^e_bd[f]jdndpb
C\JU]b^kgcp\s\
]dm\ncolsdt\
EfH\W[ci
]hmW
C]HfJXbXdWe[jfm]
DVEXH[Pb[c`]dptcuc
BdJdMbO\R\VfW[vh
BmHXM]WXg]
DbWkd[
@eB\D\EYF\HeIbKbL]MnN\[\^[ccdgeVf]gfnYpdtZvY
BZLhkU
BZLhkU
GhNZc[lV
O\W\X\[\ucvh
X\h]n\om
OZWZnmo[
EcO[W[Xc`gfbh[n\
VZ`i
@\]g
@\]g
O[W\[hhZ
OjVb[[hbq[
MgOeW\Za
CaDbF]GaH[NdOZP\Q\W[YdZb\b^ef\g\hdk]mZo[rctjuevd
AgH]I\LZNeVbWdYZZe[\\i^[_dadcddYhXictavf
AeL\O[Vb\a]c^Z_\m[nao]rYtj
D\Eg
@cNhVZ_\eXhct[
Y[[b\dabd[e\l\s]thucvd
DiFcI\YZ\Yh\rc
GdIfOfVeaeebrbu]
Dit\vU
B[MbOddhld
D\Jhe]
[f
@\CdDhE[FjHbJcKfReW\[i`dc[fbsfv\
[l
Kfsj
@\E[FiJfs]
@dD[FhG\HkJcZd\\^V_ZbcejgchWlcpcq\v\
KcM\\\^XganZpes\
W]Zj`Zb[eb
ZQbe
C]D\JYMcO]^m`db]ebt\
KdO\VYW[Zk]Zbbebg[pb
@XO]Vf_ncdp]
CbH\JlO\Zg][m\n\
G\VeX]\i
F]HfO\Q\Wl^bgavf
@jFc^]_Wh[
K]X\]h^be[hd
CVD\H[J]KaR[SaVVZp\g`Rejg\hfl]o[pau\
J]Zo`Ye]
V\Zh\\e]
C]ei
F[HkW\Zc[b\cg]
HhW\Zd\c
Yi
KZWZnm
T\XW[dp[snuT
DVEfFgGZH[JcPbQYUc[[]be\j\l[mZneq\vn
YecevP
W[[g
D\OYV[WiY\Z\v\
@bBbCXEkFYGbKbN[OWT]VcWb[dbbcVdjfbg\hajYkaqXsdudvY
BeCZDnEgFWGcOZQ\WX[bdTg]j\l]vj
EgFXN\Ve
EYFtVb[]d\qZvf
DZdivT
E[GcaXdhvW
vm
EXdVeZ
DWG]dll[v[
Wh[]v[
[Wbf
li
EdWmdc
G\Pbd[vi
DaP]WZl\vn
A\BfCeDcE\HeK[M\OYRbSeTcUdVcWXXa[[`eeZl\qgsdtZuZvZ
HdIcJfK\RcT]VfWf^e_accd[fdhboZrTvc
H\SbVb^c`bffrWsY
Zbrlsa
H\QdT[Ut`\fbn]rWs]
B[H\Wcmgofr\
Hf
HcWZXbcamWolq\ri
V\XdfXoSqbr\si
E]OZP\V[W\`[jl
B]C[EbFaK\NfV]WZZa]a^b`\b\d\f]lfr[tbvZ
@cFbM[NUO\RYTaW[Zc[[^Tb]cbd\lqqcv\
N]lh
Mef[rg
J]Th
D\HeQbUXb]nZo[
A\H[Wo^bbfjcoeq\shvb
H\M\OcU[Z[bjo\v\
Hio\
Hj
HRO\WX^[be
CeG\HfJ\O\SbTfUhWTZd^g`aabb]cbebf\m\nbobpesZ
CbGXHYOYT\Ud^haecce\pgqdsb
C\HiZ[s\
Hho\
HUTbUbVdW[Zc^\nbsb
HaW\sR
F[Hip]
AfE\FbGXHdJbN[QdVaWX[\_ab\e[f]gbl\nYo\r\sbvh
A[BbCbD\F\HiT\U\]b`eagdiq\sb
CeHiJ\OfsZ
Jjn[
BgF\H\Qes]v\
BcFcGgHWRbV\[ev\
Rd[f
F[J\ei
H\SjWdo[rW
HpSXT[ZcnZ
HfOaSZT[nZ
BeKbP]Q\l\ngv]
Khnc
KfM\W\m[ni
M\nm
U\W[XgYb_bebh]l\u]
Yl
Xh
V[Wk
FYHeQgW\v]
@\AbOcVbWcY\]\c[ecfirX
@\Bgc[
@iAZEdG[JYVZZd\\_]`\b]e\f[lgqbs\vd
@lG\TbZ\[[\\^Zl[v\
CTGVH\I\JYLdTbVbWXY\\b`Zcmv\
AhNga\lbnZ
PYY\lh
@eBXCiGjIeJcK\L\PYR\T\VZWXX\YgZ[[\\Wabb]eaf\h[kZn\p[s[tcuY
@\A\CZDcEZFbGnIdJdNgOdR\V\WTYX[[^d_\`[d[e[tbvh
@[CUIdOZP\Wm^h`[cdebhfjdq\tXu\
CZD\E\FWJWOaV[W\^[atdYeZj\tZvZ
@\C[NWOj`[ef
I\J\Y\f\ri
C\Nh^aah
CZIblj
CbDdG[I\OcY\a[qctcvo
CfDdFbGcOdYZ_baheZh\lYrZ
D\I[JWY[^Zc[h[p\qctl
Vg^hl\t[
@fAVJ\N[OjY]^gag
AbHdIjJ\O[Y\^\abffvX
@\AdDfFaG\IVJjOZW\Yi\]a\e\tdvb
DcEbGdIhYa^]`[aYcaj\s[tWubvf
AkObWYa[
@gCYOb_fc[
CODdJ\^fv\
ai
I]O[VtYd[gte
@dDZFcG\I\JrQfYcc\qbrb
K\VYYya[
AcCkGcH]VZWfY[^\eZf\
D\J]cmuX
ehh[
AaCeEbG\KbNbPdSXThV]cdebl[nirXubvg
J]K\Ng_\cdl[rX
AbKVP[SdV]W[`Uc[j\lenirbufvX
@\A\KmO]Sg`bu\
PjS[l[
PcWg_echnf
KqPX`Zl[nUs[
HgKbOcP[h[l\
C]HeVcrm
CbKTOnP\V\_c`anbr[
A\hbn\rg
KhV[`WnM
GcHbP\SgVeha
Vghc
Sg
D[E\G\H\I[PdV[`jhZj[n[
PU
`h
CXP\`Nj[
N\O[PiRbSYWZabjgl]r\
CbO]PjSZ`bjb
G\W\Ybmcrj
CcLgW\^\ve
JcN\V]Wjv\
BbC[DbEYFZJcK\L\M[OfP]RdSbVbW\Xc][^m`faZbfcbeef[h\iclYmbpXr\tZuc
AcBeCaDZJ[MeNYOfP\QdR\TbUbWXXg\[]\_c`Yc\eYuevi
@\JYNfOSSdT]XgYe[[^V_b`[b[e\obravd
OiV\
Yd[h^[
DdOWVfvg
@\N\`ljbl\
DXNbORVgWbX\[d^i`[b\letbvb
HcOhU[^\m[r\
BkNfOT^e
P\S[`g
GhNYV\W\[]^h
@aNZO\^k
BYCcG\HYI\NeOfP]SnYYZ][[^Z`[b]ciebfZk]l[ve
[f^h`]b]
JhN[OcPdS\VTW[[\`Vbsc\v[
B]N]ScV\WhY\^j`\p[
C\JaOh`\c[
B[CcD[G\JbLfO\R\Wb^\e[k\ld
AhC[EdLWNdR\VdWbcilW
WV
ChM]b\
BkW[kb
HbR]S\TXY[ecfhnbr\
Xn]bsWuZ
B\V[WV[k
C[DeG\JgXi`Zccd[h\ocq\rd
TYVbWTXd
Jjcd
@[AbB\KSLdM\S]W\Z\]\d\p[r]sytd
sg
C]HeKZLfX[[]ccfcsotc
A]F\L\McNcWYZe_bgbph
@ZA[BZE[F]H[JZKYL\M[OhPdRYS[U]V\X]Z[]\^a`YbYcdd[e\q\t[vc
B\DUGeIeP[TeVbe\mau[vd
N[SbV]cg
Wi
D\O\Pj[b
JYOpW[^Y
CVI]OfV\
C\DYK\McOYPbWZ\ec\vg
CkO]^Z
CmDdN[O\kbld
Pnc\ec
DbO][guc
CgNWO\^[cje[t\
NcOZ^gvW
CYDcIUN\Oi^X
NeOL^nvZ
Nc^g
@\EeGcNzOSPYV[W][[hcl\
OlbV
CXNXOh
C\Oi
HjM\S\bbo\
GZH\LbOdVYWi_Wccdbk[
B[CcHdUaY]c\edfhrZsW
@bBbEcG\J\KeLZMbNfUcWXXfZ\]b`Zcbd\feh]lgm[n[qYrcuhvc
M[OcclfWlZubvb
AiBhD\I\JfOcU[VfW\Yd[W`bcglXnapeq[s\tg
F[Hn
C]Iclit\
e\lg
HbXf]Vv[
Q\TcV\[[_cbbc\hgl[u\
@hCbEeFbG[HVKaOUW\Xc[c]c`]cZf[j[lSocpbufv\
AZB\GYPfVcYb[[fXnXsrud
HZQhcch[
NWOmc\edfdlc
B]FdO][fcYeelgvd
C[D\vq
B\[hvT
H[uj
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr]u[
LlS[WYXc[\cbebfd
@fAjCdDeHZOfTWV\W[X\]c^b`gacfYlgoZqYr]sYt[v\
Cg
Sbmgo[
BlFeNbWYXZ^eh]va
FhW[hbqgt]
CfGZIbJcUeVdY]ZX]e`ec]nbsb
NbWl[\^ha\l]
D\V[WX[Zd]lm
@\CiHWJ[MXP\WWX\Yc^jchl[q]
@fAfE\G[HUIbJbMbNVOhScU\VVW[XW[b]Za\cfdZeefZg[ibj\ldmYqXsUud
BcL\[pf[kXvY
AZBeGZI\MdOhSYXbY\[d^c_[`cdhv]
BXHbL]VUWilYnkrd
E]G[JcN\Vy_]cYfblWn\
BWC[DbG[HZPbT\UbVeWcY\[Y\]]d_ebcdbeefdg]ldmbpbrZscv[
IbOcPbW\f\vi
HbNhObV[W][d^ZrevZ
CgM\Xa
A\C\VoWYec
@eAnBnCkDeEiFWGcHKIiJjKjL\MkNbOeR\TbUcVYXTYc\c^k_c`fa[b\cYdlekfNgfhliajblXnbodplqNrRsfteuevo
CcD\JfNZR\WZYbe\fUldmfnbrasbuc
CbH[IcJgS[TgYb`db\e[lbnYqn
G\\g
WqZY[NablZ
HXJmVcW]XY^Xcdeagiqh
AbC]GYI\O[UcVdWhY[_acfrb
fUrbsb
H\Zmeal\ph
G[O\Vecip\
CnF\G]OYPXT\W[YY_\fYrY
IU_h
H\Xh\\oW
Udhmud
BZDeG\HcReWR_Zc]fclarY
FiH\VZXbnTqd
A[JbWo[XhZld
H]T]fbvh
C[D[F]GRHgJkO\SpTcUaX\YZ^\`\ecnao\qerY
ViXX
AcCZOjV\anc\h\
HZgn
WU[clb
AdChY\rd
HbK\WelZ
H]Q\VbXo\Z_Rla
@bGbLbMmWb[d\ckc
TjY\`bfcl\r[
Hb^]qcug
O\Yb][`ccafgq\rZubv\
HcJk[ajd
WqvX
Y\[\]k
HdLdMoTbVc[Z^blYse
A\BaC]DdEbGhL[OfSkc\e\f\h\rcua
IaNdSgUbVcYe^beZfXr[s]t\
BbFbH[MaNbQdUZWVZ\[Z]cbdcbj\mf
DYHdU[VkWi`bj]mc
J\McV[WW[p^\balYo\
H]WXkducvn
TbWjl\
@ZB[DZFfGXHfK\OcQaRaSeTeY\Z\\]]c_d`ccedcfXlbm[n\q\r\sdubvZ
CjoT
@SA]BiCcDYEZFcHUK]M\QVVXWZXXY[Z\^b_\`\bUcbelf[g\hnk\l\phqduY
Kjsb
BfGjOlV]c[v]
HbKhgap]
DdWdfi
D\L]NdOXS]Vi[eechfl[ods]
A\GdLdNbPcV\[c\\]Z^Y_bcYeihZtbuc
B[CfE\FiG[HkO[QhZg[b^h_abWcdhZpcqTvd
A[DbGeL]O[V[Wdc\fgl\qbrZ
f[jZsj
CYJbTbU]WQ[jh\mbpbve
DdG\J]\[ckfc
HksO
HkJgmdrY
VUXg`ih\j[oZ
L[O[U\WWX]Zg^Y`Wa]b\gvqcv[
@bCZD[EtFOGfN\Q[c[hcj[kbl[qZsYvb
BVFYHZQo[ed[n[vZ
B\[i
AlCSDdE\F\G[I]JUNZOTQ[VbWW_]`\aicbdZeklXqYtgucvg
B[CcEdGlRbTbWX[b\e]e^[c[e[lcneqcr\sbu[
AgC\F\GYLeObP\RhScU\WVX\[Z\d^X_\`caccefhhbkbm\o\qcrXs]tb
AZBgFfG\KUM]UbVXWbXNZf[[^Y_Ua]ccfghsiZjcnlolpjqisUtVuuv[
c[fj
FbHhKcsX
@bBYFeGZH]L\M\S\VWWb[Z^\`dbbceeckalcra
W[Z\[i
C[J[W[Za[\^b_\li
C\H\JbTdUZV[WZXi^[cgmcndodqfr[
GcVhW[qZ
B[C\F\GbHQJiK\L[Q\UXVTXWZd\V^f_V`bccelgehyl\m[oWpetnua
H\]\efgqh\o]pcqfvb
cdfjr\
CUFcHcJ[Q[TiUZWZXfZb[Y]j_c`acgfYpbqYrXsdva
AbWhX]]bq\
JbMWYg
B\CKDcGYH[MjN\O\SYVkX[\f^b_]`[cZdgfWhZlXthub
FdJbQ[SfTkUaWYX\Y[]a_\`ecgd[eZfUh\lbqZrjuevX
B\CaDcF[GbHcIhJ[O[RcSZTXU[VdWcXYYY`ZeZfkgjhZsduU
M\VjW[X\
BhW[
ViWX^Y
^k
T\ccfks\
CcK]f\sfv\
G]Salk
AjEdGWJdM\Y\\i^r_[dXh[i\p\qUtjvZ
CdJdOXY\_crh
BdGjOYf[
@jA\CYE\F\HeKbN\OYRaS\TcUUVSWgYmZf[c\Q^d_\bccZdeeif\gdlXofq[rfu[
DYM\T\V\WTXUY][\eYmbpYuZv[
C\MWViW\[Z^fbdeZfblg
CdIcJeObSgUgYfc]rVsd
hh
C[D[TeWYX\Ya[[^ddblerdva
A]Vh_ec]
V\aj
AdNdOXVWYr^c`]cXfZ
G[S\YkcXfZle
A[C]H\OhUbZ\[Z^d_bbfeggblap\q]v]
HdO]ccqdsj
H\XY]qh\m[uY
@[W\li
J\K\LbN[PdVcX\Y][Z\[cdedfjg[lbn[s]vf
ChXf
ri
AhBXCtD]HZIgNcT]V\WY^[_L`ba[cbg[l[naq\tb
D\G\HdK\XdcbqnsY
G]P]W\Yp
Zg
OX_h
G\SdV\Wgfb
G[kg
H[ZY[bf\vg
W\sf
CkJ[]]
J\^ilbm[
^\fi
BeFbGfHcJrQbScTeW]]\c\f\m\qjrQv[
O[Vmp\
ChV]^\cc
J\TiV\WUY\dfm\ocrf
W\eih]o\satcuc
HlJ\VeXbYZ^\_[eif\qZr\
DldY
B]DdK]VcWiZb`ZfghdsctYub
O\ji
E]Z]vl
AZChEhG\H\JcK[MdNbPdSlTdWXYbZp]Y_Z`kbXeZf[i\l\mhobpbsbtauT
CeW\Z\vl
@\AgDgGfHeK\PbRZUfW\Ya]d_]`bc[kZlbtcv\
@\AkGbO\[h^n_]`]l]
A\DZEiFaK[M[VZWX^h_ed\edhcn[p]q\rdubvq
C\IgN\VZY\f[rc
@VA[B]C[D\E[G[I]JZM[N[OXP\QaRTSYTWVXWNY\Z[[Z]\_d`ZaYcgdZe\g]i[j]lXmYqdr]uhvX
B[CgFXGUKXQdT\UeVZWdZg^Z_bcce\fkh\jcl\m]ndplr]sVtnuf
@ZFgHYKcR\V[XZ_Zc]fXhZnboopcq[sbtZua
BoG[HbKdUcXg\i]cc[fhhembn]odp[qcsS
HfcVhbpaq[sZuc
FZQgVc_as[
HbT\^gn[sW
^Z_\pdqqsU
HZVbXb[\^e_ZfZtj
sguX
@ZHTKfX\chs]t\
^cpgsZt[
W\X[fZhgsjtV
hmq\
HnZ\cescu[
FSHhQ[X[Z\\[^gech]pctguc
FbH[R[XcZd^jh[m\nep\qe
BbCfFfQXS]VbWeX]_cfeh]mdnYoZqjs[uZ
B[FVHpX\^]e]
Fjl\
s[uj
C[HaKfMbVWXr]\_cf\h\n\qUrasdtcuY
GccYsi
C[H\KaQXU[VkX[_facc[fqhbo[p[qdsStc
FaHUodq\
FbK[MeQ]R\VZWVXT]g^Y_\c\fTm\ncq]r[sstQuY
H\sh
F[HfK]pZtc
FgHXfhsV
B]K\Qc_fc]nbqg
F[HcQ\W]Xi_Zcdhfuo
Gc_\qisW
CfFbH\_\sht]uY
CZ_lcfqYsY
B]H[^\c]hcqfsh
Baci
qksftXuX
si
FcH[ch
HbS\VYW\X\_dfhn]qb
H\f]n]sg
Ci
@fJiL\MdNcOcVcW[Zal]r]vf
A\H]^]cl
H\NgWT[e]b^ecdlc
FdR[XU]ea\d\m\sb
IaXd]bn\uU
RjWZ
AYBXG\KbL\MbSbU[VeXa[X\a]c^b_ecbdZfdhYkZlhm\ndodqYsbtXud
@dC]DYMjNeOeQcX\^h_\m\niolrfsguVvf
K[MbRWXY^foer]sfuU
@\CXXj]c_]
K\N]XWmgoduo
JbZglf
WjX]^d
CiXe_Tr]s]
W\l\vi
MhTfX]Ye]clbo\
XY][ui
Cb_Xs\
XZlen]uf
KhNYV]XZnk
sh
K]nSum
@[CXM\NmQ\TdV\WjZf_[u\vg
MbN\O]XT^jbXnboeu[
D\G\MnX\[\l[u[
B\CYDYJZMTNXOcQVRaT\VsWX[\]k_ba\bZdhhYlRm\o\sbvl
@]MdW[Xd^Yf]liu\
@kCMMdWWXl[\]b^Z_Scde]f\g]j]lcmbn\oUq[ufvZ
CrH]M\T]V[WfXW]TrZ
X\bj
VZXh
]gr[
Kg
MhPbS\[Z_Zlgv[
O\WZX\^g_hlY
XfoXu]
DdGfH[M\O]Xg]d^\c[o[seu\
DbMTRbXZ[c]e^[_cl[nauf
B[ClGcHlI\JeOcPgQdRZSjVbWTX\ZZ[\\]]S^\_U`caacVdbedfggbhcjflgm[n[oSqcsWtZuZ
A[CZFdH\J\KbNbOZQdVWW\Xf]c_\a\cbe\mbnZoZr[uc
N\O\VYXh[\^\_\
ChD[F]GbHlQ\V\W[XX[\\c]\^c_gcYf[nZsZuavc
CfF\HhQXl\
W\ucvi
BYDavg
BjL\M\QYRbVjWVYbZb[bc[ff
V[Wh
Vkv[
W[Z\[i
L[[f
EcF\L\[TemvX
[\d]vk
WX[Y^Yllqf
AWBUF[GZJbMdOcR\S[TbZZ]d^[afb[ecf\h\jbk[l\p[q\tcudvb
M[[[vr
S\Wi[e`gcX
[W]\`cmcukv]
JcWb[[uhv[
CjOdV\WXe]mdu[
P\Vg
Mfc]dcrd
GaWjee
C[J\VcWZ]n_jaic\d\e\m[
CXMYO[QZTnUmWZYd[be[f\mXobub
Ch_\d\
DkEXQiV\Wg[\c\dceZl[s\uYvS
`kv\
AWMt[b^\eb
O\Wccs
CTDhH[J]M\O]U[ejp\
Daeg
HlJ\_\si
@\AaCgD\FcG[K[LeMdN\OZTfV\WcXbY\\Y]X^\_]c]ddeYf[h\lXndoaqetbu[
CZHdJeLiM[TcV\WT
J\rg
CoHbJgWYXZ^[cedbf\lYm\oiqgrX
LdMZWW[\
Xi
^ks[
AdCbFdJYTmV\WU^Wc]h\nZqcrgse
Viq]
M\Xi[eoZth
D\LcMlWb[\e\mb
@fCWD\GZH[KYL\Q\\\^e`ga\d]e[hhj]mdo\
MePdS[WW^k_b`\bgcWj\
FcH\J\NhOaPdSYVfWa_[`dchnXrhvb
VV`\he
NX`o
J\MYZe^[
`i
@bMiW\Z[^Zb\gc
NXVWWY[]^\_Z`UbYcchpkdlX
@[BcGfH[OcVcW\Zb^[`Veafeh[jXl\mknmo\sb
C\ElGWNkPQTfV\W\^[_c`Ua\ckh[lsv[
Jg`ch[jhn[qdvd
BdMfW\[h_ekWvW
DhG\k\
BXWZkl
IbLnW[kY
B]HbOYT\VTWmlaoY
@XA\B[CSDmEeFWGWI\JdL[NSQdSVTeUhW\Xd]f`\b\cdebfYg\jakTmSpeqXtYvd
A]BSCZD[EVFcG[HhJiR[TYU\WTYdZS[Q]b_\`bbZcedbealenZogp]qiresZu\vz
Un]]oZ
O\VVWi
AgEeFeHdJVKeOcVZXd[e^a_c`bechgmdn\obq[smteug
CZJ[Tn]c
B[HfO\caeh
BZV\ZVpn
B]DZWZcbdhvb
DmT\U[VZWZc[dZvY
B\EcF]a[vg
DkEVc\dVl\v\
B\DXE\F\HYJSM\T~UWW\Yj][cZf\h\lWoUrTs\
TeYhebr[
B\C]HQQmX[^ed[
BiGe
DuE\GL`Zcf
HXJXUoX\m[u[
Bh\V
BSHyQ\
HYJ\Uvh\mWs[
H[TbU[nm
`\nm
DuO[X]
UdWiYb
Ufi\m\of
DZE\HZTZU[Z\cddjlZvT
W\Xf\Z_i
BoJ[ZY
Bh
ch
XZZSpi
BNDgH[s\vo
Ti
CeDhG[Jj`bc\d]
Eg
B\HkJoMcWc[eagc[vX
ThUc
BWDSHcIZJZQcUWY\[\]ZcXdkeZh]lbubv\
JUKbMeOeT\UbWjZb^anbobu\vO
DbZj^[e\
Xcogva
BTGgHncYr]
JlT\W\
JdWiZc][
BUHgR\vk
D\JX^s
BhGfHTQe
BjGeH\[Y
@dDaHgJj^[v[
DcGhZc[[\i^S`hcYd\v[
HVU[f\p[rdsv
BYDjHHQu[chdl\s[uXva
DQE[HjJ\QXTXUVW\]\cZdgl\sYvV
H[TbmUnYolp[
J]UkZge]mcn[oYra
DYHXUZW[Xc\feghdumvZ
J]OeV\^Yoi
DsGRX]Zf
A[DsGZV\^[dXu]v\
C\]j
BqCcGdV]fck]tbvW
Y]oZri
HYUveYmWp[
LjN\WZ`]
]g^d_Zl\
DmW[d]vY
DdE[W]d\vV
Ugm]
H[si
Y]]g
DkIaO[Q\Y[kLvl
D[HrQ]T\Wee\s]v\
D[Hkv\
B[H\UtmUo\
N[[clm
B\Ojc\
B[H[JnOYV[WYXb[\`Xcve\h[vf
BVMl
QZWjcgdc
DdM[b\dSvb
@ZA\BXDdEgG\HlIcKZObQZUZW\XdYYZZ]ecge[vk
JnM\
ki
CZG\L\MeTdUbV\WeX\Z][e^d`ah\l\t[uiv\
@bOhV\ech[
WfZY[[adbc
W[Z[[g`]bc
F]H\JcS\TdUhWfXdZa]]a]mZpcs\uf
TbUj
H]JhS\UWW\X\Zduh
W[vj
DrW\Z\vZ
A\I[M]]b_fefobp]r\
BYhbuj
@\BSDfFZGOHeJgKVN]ObS[TbUbWXY]Zc\c`abbcdd[iaj[qZs\tbudvg
A[BdCZD\FeHeIbKZMYNbO[QYR]SaTXUYYdZT]e^i`Yb]cZeaflgahbk[l\pcrbsktduUvr
@bC]FgHZJ[O]TbUjWbY\]\^WedfZg\h\jcm[n[o\qcrevj
H]JrZc_bf]r]ve
CdH]J|Y]][^ZrU
BYHm
H[Wj[hbZv[
DaHiOe`acahdj\
Pmc[
HUQm
Jo^\
B]He[daec]s\t[
AZD[H\KbObU[XgZ\[Z\\bZc]e[h[l\mcuqvX
C\H[Jp
BxHQJ\[YvW
BRDrEVHsJhM\OdQfZ\[c_\cbm\tdvU
CfGeJiOaT\Wb[\tb
AbD\JgVf[d_bcTedk\r[ua
Dgv\
\m
[\ck
Dfv[
ToV[b\dYvd
CiDbOedZ
DhQ[V[[ZcZvW
T\Yoc]
afcev\
D@E\d~lg
DWEb[c
CXD\F\HhJXTlYmf\oXq]uhv\
TUYr
DhEfTdVg\\d\e\
J]OZW]bktcv]
HdV\c[eYl[odvt
CcDVHHI\QzcYv[
F\QiZ[
@bCSD~E]GVHrI\OW[Y\]^e`[c[eZlgv[
J\O\^oqX
CdDbMiZb
Zh[Z
DMNZ\[][a[lu
MjW[
H\J[UiZ]]Th\mW
EjHZJTO[TeUcV[Ze[Y]g^a_b`ib\lVmardu[
R\U][Zehvh
Bl\Y
D\[p\ZtY
Dbcklo
@\co
Dfhbvj
l\vi
K]Zh
BTFZHuObQT`]c\
Si
DmHb`\qer\
C]V]vm
Dhc]
H\Y[`m
AWCgDlJWMXPcQWS\TbU]W][c\h^Z_a`cc[d[f\hZlcu\vn
DjM\[Xv[
F\Qh
DchcnYvV
@bCTF\HXJnSjU\cYf]o[uk
HR[\ei
D\l\vl
JWM[Y\ZZ[beel[u\vj
CdJ[KaQbTqUb[Y_\bhf[h[lPndpusduZ
@]DbEglc
F]H[V[amc[sbv[
MkW\cYl\
A\B\C\HWM\S[Wg[VfWk[rbu\vv
AgD\GZJcMvO]P\RYUYWgX]Zj[Z]k^Z_h`caZbrcbdZlWpXt\vW
JcMl\a]b^blXv[
CdHTJYTkUfV]\b^faZcYedhdr]up
DfH]U\Ya[\\al\rbupvZ
C[DhF[JnN\Q\TZW\Zf[[]Z^S`XaZchd[f]h]lsp\rVuZ
BcCZD[JmO[T\WZXZ[S^Zekf\h]lVt[uVvh
CkD]JbTY^blZ
C[E]HiL]MmQZRe[i\ca]leu\v]
CZF\HYJZN\TkUlW\XbYg[ibbc[fZm\obqbr\uYvZ
B\E[WZ[d\eanvf
AWCQDYE[HWIfJ[KbMZOZPcQ[SfTtUjV\XkY\\X]h^Za[cZeVh[kllUmYn\ocr[sbtcuTvW
D[HYJZO\TwUYVeYbZZ]bc]fch]lYn\
I\JjM\u\
Jj
HzNds[
\Yth
AsDdH\JXO[XbYrZQ[d]edXgjj[pc
c]vk
CeDbHPIgJYR\TfWSXb[gcYedfql[nbp]resYuWvf
DjvV
AgC[DVHeJeLnQ\TZUXZT[n]b^f`faib[edgcl]mencodpbqbu[
u\vi
JZP]QNV\ZZ[g_\`ccehklZtbv[
@\ClDPE[J[MkP\RdTXWcXX[V]c`WaYbgePh\l[mjncogpdq\s\tduWvo
CrHXTeVeY]Zq]]l[vY
H\Zhf]
A[B\HgOfZ]^c_becl]vc
A[CkHVMfO]UmV[WaZZ[V_Zc\e\g[m[ncu\vZ
Pgv\
B\HyJZOcVdWZfcn\sXu\
J[K\QbWjZ[fbsbu\v\
A\CfHdO\TYVdWhZb]bc\fks[t]v[
C[D\E[HhW\[cbYdktcucv\
V[`pv\
DYQ]VcWc[hc]dcedulv\
BXCfHeJ[Q\TSUP`[cffrhfn[rWsT
AkBYCTD[EbHfJcMbOaQeRXTPUWVeXYZY[a^X`\fsg\r]sXuR
sR
D\E\H[M\QeT\VYX\Y\[c][_W`bdUh]lVu]vo
DZE[JbPZTZU[WV[[cjlwvU
H]J\g[ofuj
A\DYHTJXKdTfUjWSYcZ[[[_f`gbXcae]mfnmogqbshvb
Q\UmVi`icbfepaqXsXtZv\
C\J[M\N\OcZt]clWpUv\
A[C\Oi_[`fcb
A{D\OZQ\^S_[a[v[
CYD\HZTuf\
D\JiacvY
KZZfv\
AhD~EcJZNcO\PeYWZ\[\^c`WdZf\h[lXrft]ud
AhDwEeJ\MZOWP]T]Yb[[\\`Wadbbccf[l[vP
W]vh
Tg
JiTc`d
Ujm[u\
DvGWM]vZ
DsJiM[O\[\^]vU
B\FbHh
C\DrUdc\hdsb
M\[jl\
B[DYFeHnZ\_]bccclav]
Zgv[
HXP[R]TcUdV[Zj][^\bgeXgdjelWnao\q[u\v\
@cMZT]VX[Y^bcYlwvj
\]eXtjvg
Ogqd
Ab]e_g
AdO\Vl]b^T_\cd
CnVg]Y_Yh[qjta
A[CgDXH[OkU\Vh^ef]hUqsv[
@[BOD\FdH~JZQXT]UZZ]][`YcWlmm\nTo[qTsZtd
E\P\ZZlmvZ
H]ObVe\Y_]fjo\scue
E\J]MZal
V\eehg
B[DWHeJWOYVgWi[[cfe]mculv\
EaJXO[ci
U[YVZk
W[ZkhZqb
@eA]BoC[DYFZH[L]OgT\U[V\WUY\ZU[l^i_c`]bfc]e\fghTnboepoq[ukvd
DnTWY[Zka]e[g\
CIHZJ\TgV\]\^clb
U\]hhZug
H[UmW[Zc]ZabbYh\mYocpfsfv\
HWJ\gj
Z\[\`bjj
rl
Z]vn
B\DULdO[W\\c^\c]kblembvt
Rj
`h
DPWlZ[dovW
D[Y\hkr\
@eA[CcDWEfFiHeJUKdLcMbV\Z\[\^fbbc\d[eWf\lcmdtbu[vm
Qka\
DuGZHeJtO\Q\VcYSZ\[\]acgd]h[lbrgvW
J\O\^k`bl[q[
M\l\vl
C[D\F\J\OWUkVYWjZ\[b^agcohqZuc
AfDWEaFeHlJUOZQYT\Wn[c^Y_[c[e[f\l]n[q\sb
HUJWN]OeTlW\XiYbZc\e^\`Zggsev\
[]eh
BSD[HgLgM]OeZ\[\_bd\lWtfvw
AhCZDTHlJZNdOZQ\U[[X\b`[ccdce]f\lamZrZu\vl
W[cglY
DfEcHZJWOZPbS]T\UZVcW\X[YY[X\Z^acYdXegf\h\l\ulvl
A[DeH]J\P[V\WUccdYlevg
J]QiY[`bh\
BQHq
K[Zg\dedfdgclbpSsbv\
DZYeeipV
BVJdMqRiZ[\gbdcbd]l\m\nasdv\
D[HoIfJaO]QXTmY[[[]\fXhamb
JYM\T\[focrj
Yiqcrb
B\HcJhKdTdnY
G\ch
BiGqWic\lY
CXDnEeF\HZJkKbMTOUPZT\VXW\XVY[Z][X\b^f_c`laWdXeghkjXlVuZvd
T[Yb^fuhvX
@cHeJZOcQ\U\VhWb[j]b`\a]b\c[d]eZgeh[lfqYu[vr
bZpbvk
TfU\[Zckf\helcvZ
CiD\H]JiLdM\UVVbWWZb]X^Rabb\cce\f[kbmbp\q[r[ucv[
JpK]LZT\VfWZZe\b]de\fZrXuZv\
CXH\V\W[^d`\c[lm
AjBhC[HWIbP\Q\UUWsXgZZ[d]\^\_a`VbXcff\gXhkl[o[p\r[taufvX
D]EaJU[h\c
AbC[DaHbKdVgW\Xc\[^[abfer\v]
C\DbKaOgVZWgYZafcc
VhW[qZ
Yh_\fhr]
BiHZU\^ab[h]kZqk
B]HfI]KbV\WdYiad
@[BcDfEfFYHSKbQdTbUiWbZV[]`bbZeeg\hfi[m[sbv]
AgBXCgDWJ[KbMeO[QhUYVaWbZe[b^X_]cbhijapZ
A\CcJ\ObW]Xd^g_[cbee
Bj\cv\
J]el
^k
KbOlWcX]^Z`co[sb
DhG[_b
B[EdF[Zn[Z^[a]
^i_b`\
HcK[T\_il\
AcDfFiH\QfUiW\cZg]hg
B\DcO\T]Yi^W`fb[cbvh
A]CoDZ^Zha
B]C[J\OhQ[UmZZ]\^ca]iZm[ocp[
B\UlW]Z\_a
@bBsC\FSGhH[O[Q[TnUWWXZU]e^Xpl
B|C[DXFcGfHXZZ
^l`\
@ZB\D]EeFkHcJ\V\WbX\jh
B\E[F\W\jn
AYBYC[DaEbGgHaJdK[PfR\S\UcVYWWX\YXZY]d^i_\`bdceWf[gchbjZk\lgpZrZt\
@iBZETGgHZI\JXK\LhOfP\SdTd\c^a`\afbecZddeXgfhblXn[o[qfsgvh
@[AZDfEZF]MjN\P]SgUeV\W[[[]c^c`Xb]cof[hbj\lZmZodvb
E[GTHdM[PtQdSRV[WYYXZ\[cd]lZ
FhH\J]Tc
@\EeJhN\PdVeYf^\d[lW
Dg
JbNiabh[
@]AbCWDcEbGeJ[LZMaN\UeWXZb[Z\b]\^]`cblcWg\h[kjlfm[
EcG[M[N\^ifdqgr]v\
CiG\H[IbJgQbVeWYZe[Z^We[lc
FcGjHcJdP\Wd^]abhfl\qas\v\
D\PYScWc`llgnct\
@\EXIdM\NXO\PZVY]e^f_Z`ec{lhqYtcvj
DVGfkavb
@\EeHfJfN\Vc[g^[`bd]mbn]vg
@dGXMWcgl\
[h
@fB\C\G\JYMqVbZV]g^mbUc\d\m\obqZubv]
J]]hmeq[
TdZpedo\pY
G[H]pi
VcW[Xi\\_dc[ok
W[vi
@\AZBZC\D\HgKZNZP[Q\SYXeZ\[Y\d]a_ba\bZd[j\mcnTodqdrYs\udvT
BXCfFfG\HiJdK]LZOmRhTWUgW[X\Y\ZZ[]\h][^b_heblcnepcq[tkuc
BeH[Wd\afgo[
H\LbVbWoXboS
Vrm[o\q]
ChFbHZIaMeO\U[X\\e]Z^kg\m\nfpaqWrZs\t\
i]mcod
e[hfmgoY
FfHk`\hdql
W]^Vg\qcuh
HUMbUgXXYd^bc\ebhYmgoZq\ul
^cqh
KfXbeZg[m]og
mXol
Tg][fflcmeo\q\
Oi^Xm\qq
^[oZqj
CmM\[[\\]fe\h\ldmVocqnuX
F\h[qj
H\o\ur
CrVcW[X[Y\\l]c^\_fcbgbo[pYqZ
C[K\S]VYXc\\]h^[_\eelamVofpYqhrcuZ
Kd^doXpjq\
]\oYph
HiUc[h
C[D\FZHlJbKVQfVfW[XV\b]j^d_dh[lYobp\q\tauZv[
Xge\n]
CWFbKdO\P\T]U\VZW\X[Zi\]][^c_\`dgblcn[ocpdqZu[
KZmZoj
B\CZG\HbIcJqK[V\WeX[ZX^X_\ccgbh\mbqRsgt[ud
hil\
_bogpcq\
Xnf\oYuV
Udmh
H\LfWjoZ
EcVdg]hgm[oY
CbHdUcVbW\\k]\_fh\l\nZobp[qT
HdVZXg
GbH[Uc^[qfrk
CXHTJ\K[R\TeVcWZXY][_gc]f\gZhXmbnXokpXqYr\uc
hh
XQ\b]\^[_[hcmbodpbqdrZ
Hh\\fggdl\oc
UWmTn\oj
^[e]naoXpgqd
Xip[
C\HYYc]b_\eeoh
Gd\\h\og
X\]gogp\
CdH]O]W\XX\b]c_beehZl[oZppq]u\
BbK\Xiebf]hZoS
KeW\mYoqs]
HgU]b]o]
CZFYHcJhMd]b^\m[oduh
f]hnp\
\b]X_\mZobpT
X\mbo\qW
FiHgJ[U[
HZK\QbUaXb\X^hhcmUokqdu[
h]o\qo
Ug
HhOc
U\m[oj
@]BbDbJ[KeOZR[VZWWX[[b\\]b`[c[gchamfnhpcrfs[t\ve
BcDbHbKjOiUeYd[bc\eim\nfodq\uc
HlThZ\[er[v]
K\X\Zbm\n[oi
mYol
H\J]KXO\S[TZU\YbZbmgnOobpXrbs\
KOm[nyoZ
B\KmRX
G\L]NdWicbf\v\
U\Vm[b^[h]vZ
BYDfQdW\dcvX
IgO[o\q\s\
B]HkKRMdRbTbVbWUXh`Yb\cefhhgoep[q[smu\ve
B]GbHeRZT[W]fhhj
M\V[jg
BWCcGZObWc^a_eeh
Wge\
BcCnL]MZObV[Wr^[kVl\qfr\uhvZ
KfPaSUUeWf]Zceeam[oZ
OSP\WiZZ
TbXh`fn\rZug
HaL\VkX\Yb\deZn\ub
AbCYJZUeXkZ\]h_ZoasU
CgH\IdJXKmTYUgVZWfXkYa]c_fa\c]eZhel\mangpYsSug
F\PZShT\YZ^\qc
HbJcV]Z\]OcemYub
BhGaNcPcUaVTWgc\vZ
HZW[[]]emh
ToW\nXq\uc
nSqcui
HcW\oh
KeUmW\
DVW[vq
D\H[LhWY[nv\
O[^dj\ul
@[AbB\C[EfFeGWM]NZOcPkQ[SfT\V\WaYZZh]c^c_baabbcjdXedfUgghclYm]n[ogpZrZsdtiueve
B]Wm
mxoQq\
T\W\[jtX
BbGeMbOYP[S]VaWdXXY[[\\\^Z_\b[fjm[odqjs\tZvl
\hf]l]sht\u]
B\CkQ\SbUYXadbh]nhqmvh
A\CYD[GWH]JdNfOiYZ^\ceedt\vf
D]G\KfNfW]`Ylsn]rc
AcBdCeFbG[HdM\NcPaQ\R[TPUWVbXkYeZ[[d\\]\_\b\dbe]fcgfhiicjblZoYpYqerWsZt\
HiJ]TcUXZYncub
HhK[UXZX]cgbmaohp\qXr\
@dJhVcaaffncsZ
AbC]DbO[PiYj`[eh
CYGZIbNdP]S\XcYa_kd]h]janc
W\Ycudvi
[h
O[SXVg`iv\
Nb[V
B[DfF\HeM]OuP]S]Wc\a^]`[b\c]e\k]nboctgubv]
BXE\F[GWJcL\M]OhPWUdWj[\^\`Zchebf\h[qZsctcvZ
@cEeFbH]LdSfV[WXZ[[[`[ehh\nVomq\
D\M\Wfegr[tfvY
DbEbGQNdP\S[XbZ][d\X]b_fbbc\e\hklZm[nYo[p[rdtcujv[
HYO\SZUjW[meqcs]uc
A\C[MZNi[eb[ll
C]_m
FbHdKgW\YX^ce]pbu]v]
AdB\I[K\OiSpTbU]V\`\caq[rXsl
AbB\FeHYIgJ\KYMhO[RaV[[[_]b[hhj[mbnrodpg
smtT
BSCjLWM]R\WX[c\b]\_beckul\m]tZ
RdW[XYZg[[\jeXug
BYDfEgF\HfK[M[OfR\S\T\UeVcXbY][\\Xabbbcbdaf[l]o\pZqcrZscvc
AeB]ChDiFgHhJZL[OdQbUcVbWYX\Y[Z\[k^[aZdheYm\n\oZqcsZvh
@\EhNcUc
G[HbZl`\r\
HhK\Oco\
HWJd`cncod
D\KbOlUeVd^de\ldv[
IcOtVZ^[`bc\lfv\
Vghbnc
D\GhI\U\V]WccWodvl
@dArCWE\GgHZJ[LdNdOhP\ScVgYi]c^kcXd\h\l\odqashte
@[FbW\YdZh`]cbecl\u\
EbO[V\^\`begnb
SccilT
Pj
E]GbWr^bvV
CfJ\TjUbc[eg
ho
H\J\NhPgScVbW[YZe[h\j[l[n\vf
NhP\V]l[
DbMaOYScTbUbYaZ]\flancrdsZtfue
AdCdMdS\VdXYYiZ\_[cchcnep\r\td
DaSaWi
VYWU\gt\
Y\_bentYu\
YfZivZ
JeN]O[Wa[b^Z`h
O\VcWZ`k
B\LiW\
H\UcVdWg
@iA[BdCYEbGdHaIbKeN]OUPbQeScTZV]WZXbYeZX\\]\_Z`Ya\b]ceeefgg\lcm\n[pYqarhsatWuYvW
@\A\BnCbGWHUI[JWKbL\PgQaTXU\WT[b`ccZeXhcnYogq\rfsit\vZ
@YD\EcFgJ\KhLeOdPdT]W[XcZ\^d_T`WfalgoYs[
BeSbT]Yhc[edfbrd
@iBbQee\
E\HcKeN[Te^ZcUeZf\lindrc
@XBdFdHcKaP\SbV\XbY\^]cnegp[rbscu\
@cBgCYE]H]KcL\PcR[TZW[Yd^c`YebfbhZlbo\p[q\re
B[CYT]Y\[b^h`[fflkrc
B\^]ejfap\r\
BWD[G[HcI\LXMaOaPdQhUeW\XbZd[g\]]e^U_\`da\bcdZlXmZnVpbsgu\
B\FcHnJbQ]T[W\[\]]^Z`lf\h\i\o[
HiQbnU
Xif[
MdW[[dfh
O][ibekTv\
HXQjScTlUWWUXZZ][W]ed[m]qeva
CZHXMaUZX][[\[]i_\h[
^i
\g
C]GbHaL\Wf[b^\vX
BfDREgFfGXHQJ[OTPXQYR[S[TZU[VbYcZZ[d\\][_\`gbccbdnfZhdjckYlcm\o[qdtZvb
E[F\OcSb]X`dbbdjgch[ibm[pdsZtZ
mio[
F]Sgf]o\pj
B[FZJ[L[QXR[T\UnZS\Z^\aPc[echdi\l\meneocp]qSvX
CPNbZ\]e_oof
W]fh
OiYhZfobv\
BbFeThU]WSYbZZ[c^[cclgvX
cne\g]hZ
H\PbVyWVa\caq\s[va
W[[d\Ylk
@[BiCjFeGpHTIaKkPcQWTUUkXg^\`WcVe\fUhYpPqErQsxt[udv]
PbYh
a\cmjY
BhWXcbeb
@gC]EdG\NYS\VbW\[[abc\li
Sfok
OXP\S[VXYu
FcHfSb
E\G]H[V\WVXb^\_\`\hsq[
ClI\MbN]R]T[]b`jeZh\nbp[
AbEZPXVdWQaff]li
B\C\HMK[N[TYULV]WdX[]Y^\`\g\msngodqYs]v[
D[FbJbMlNcO\UdVZW[Ze[Wd[edfXmRnbompZq]rZv\
CmQ[[ch]lX
IjN\TbVbW\l\
CdH\NW[a^fva
CVHcOfdblY
C[RfT[V]We[b_dd[
I\`Zcil[neoerfta
BZCnE[F]GQHaIaJbKXOePeQbRZTXUbVkWTX[Y[[\]U^Z_nafcaeafbg[h]j[lambnhpTqfrhsttZufvb
Hd_bqf
W]ZW[edb
HZV[Wm^Z
Oam[ncoks\
eh
B[D\FbG\H\MUNhOaPYS]TlY[Zlahc\d[e\gehfkalbncqavY
BWHTP[QaSjUiV\W\c\neogrdsc
AmC\GYHcL\N\YY\c^\_\`\a\cdlj
A\CcDYE[F[HcIhJUKeM[NjORPTQ\R\SdTPUgVgXPZn[W\i]d_c`magdYfZhbokpbqZr\shtZvc
O\_dcff\sW
T\Zf_W`hohq[
F[H[JYKgLiO]SiTYV[[Z`Yf\pdqbtb
CZM]VjY]fdqZ
CcP\SfW[Z\`]c\e[h\lbmcocpbtpvZ
GddU
D\GWPUSZly
^f_e
@ZAeDeFbK]M\OmT[UdYd[Y]Z_ccYfah[lemengq]teuiv[
Y\]]n\ocsi
UbghuY
B]VZ_bng
E\Uca[miv\
Zhnc
F]JXQ]`cahcj
D[J\PsQcSdVeWWY[cYdhlQn[
Wf`ce\hl
i[mqo[
BbHeIfJ\VhX[[\lcoZve
C\Jghb
BiGjY[c\eZh\
@\B\CYFcGfHdJmLZM\PcQZUWVbWXYW[]]\^Yc[f\hem]nko\pZqtvU
AkC[_]
A\BcDbE[FiG\H[IdJYNfOeQ[ShTZUkV\WbYi[U_e`YaYf\hejblZmWonqcshuXvm
DZJZQjVeW\Y\Z\`\cZeah{i[lWm\o\q[t]
BcPWle
CWGZIdOoViWUY]Zb_]`bcfg\m[n\odpcr[
h]mYoep\
AbObWXYcZXeXpf
Cba]dhhe
BTCZDcGZH[MZQbS\VZ[gc[dikcpfvZ
B\L][ckf
A[B\CeHbJWWX[b\e^j_]`fb\hpn]qht[vg
@cA[B[CWEhFcGWHYKbL\M\NbOSR\ScT[VXWZX\YXZZ[W^V_[`gbdcdd[f\g\hflbm\r]u[vY
@\AbBjCnDhEWF[GgKhNZOZScT]WY`scSr]
@WJ]S]W]`kha
CWcj
A]Uc`gh\
@g^[`]
E\Si`RcW
@kA[EyFbG\H[J[MZNfP[SaV[WZ]\^b_T`Xc]eajSlaq[
@\K\]b`kc\e[l\
@fAYDZElFf^\`Uhh
CWF[JkObVbWWZ[[Y_b`KbucXe\g\h]kbqk
BY`\cy
@ZF\`ib\cX
@ZBWW[`qa\
Wceeh\
`hcY
@\NachhZud
CYEbFdGZHeJ[KcObQbSkT[UcVcY[Z[[f\Y^Z_d`Zacd\lbmgndoeqmresctc
@bA[BgCdDfEZHiIbJaN[RZS[TbUeViYc[X]c^i_g`Tb[j[kalVmZnloepeqYrYsb
A[CeFYJbMbNXOZSVTaUZViW[Zb\\]b^d_c`[fdnhofrYse
A\H\K\O\P]SdUZWcYc`[c[h\o\rgu]
S\bfqmr[
G[SaVcc\hk
`Zah
HXO\VgWtb\c\qb
HgKjMeQZWc]a`Zmboas\
D]OgWW[d`iva
F[HVJXOZPZS~TWU[V\Y[`UcXe]fdn\oVqYrOs\
FlO[
BnO\`gc\
Fb`gc[
KWLZWgl\n\
CdVZ`dqh
F[HeK\UZmYoV
W]qi
ri
@cA]CXDcKbOZSZVm[]]j^b_a`Zcdf]mbqWsa
C[HeOcT[Wf[]`\cdhel[o[qgs[
E\FbG[KdMdNcO\PoV[W[[\^Zf[pXqfvc
NbT\Wc[ml[mc
C[FbHjQ\S\Tdm\rcub
EZNfV]cj
AfFXHcK\O[QfWe[\`TbZc\e\jcl\meo[qgrhtgu\
AbBUFWQeThWcZZ^b_bmWodqSrZu[
HjW[`\s[
F[HjV[W\sd
B[KpSZo[p\
F[HcKqPZSXbep\s\
N[[\lqq[
@]V]WZX\lmv]
@gGZJfVoWZ^c`TbkcfdhvZ
TcVlWb[\`]cfr\u\
HhKcUY][oTq\ud
BXC\D]FdJ\K[LbMdOeQ\SRUfVb[X\c]a`bcgeif\mjnYoXqZrbsetbv]
A]O[V[`yccq[
HdOcQ]^d`\fdlbmfn\ojqUr[tk
AfFZJcVgW[Xc]We[mdnboRrgtZ
D\PUSoVW[f`mc[e\hf
HXSZWQZ]]X`]lsq]
H\ogr]
H\K[Wda\cbe]n[ohqjr]v[
D]FiHcObVbWXcch]ldo]v\
@bA\B\C\K\NROXPeSaUYVWW[]o`{celXm]o]p\rcu]
W\mcobrgsb
BmCdVZWb
NgO\Qd]b`[qhu]
HYKWLmVXWgY\[[`\g\icm[obqj
@jK[
HTQiS\VdWeXb[\]X`Ze\hembncobrYt\u\
m\ohqYrY
U]W\]m`\
oh
`iv\
AeCXYa[c]d^[egrXu\
Cm`]m\
CbJjZZ
AYC\EbFbGUH[K\PcRbTcUeV[YbZd`eb\ccgdm\nbrdscuc
BbC\DgHbN\PdT\VYWdYg[[`[cdo[rhu\
VaZ[gcog
B[J\PbSaWWcmocr\
TWra
C[H[ThXfYl`[f[n[r\
Ti
PXcb
UioY
H\TdUffZ
BpGZN[P]`bac
HgJkLdO[PjTfUdVbW[YWZe`[c\l[nbpc
C]MhOkTeU\W[`[
PcS]T\WgZec]gZ
B[IbOaSbY[ngod
@dCYH]IjNdOaP[T\UaWYYV]b`YcYebh\ldobrk
DbF\OZS\V[\\cxha
F\I[J[OYUZVW`TaYcrl[
B\N]O]Z[`]ecgeoisZu[
BhVcW\\\ab
mgoZ
qh
Liue
H\`Zni
V\WdcXqcshu[
`ecXe[
BfFjJbN\OdTZU\Vh[f`fc[rYsb
OdScVY]\`[c[ecrgt]
Ogc]
EaF\HdOfPkW\Z\abc\g\t]
Ui
H\WXZd`[c\e[ggj\ncoipeu[
gg
K[Za^\g[om
JdV\`kebr]v\
NfUbWeZ\`Zl\nc
ToYWc]
WZ`\q\ro
D\EcF[Og`hc]hbmd
OVWd_[cm
Z[pi
HnUdW[d\
F\HVWidb
AgB\CaD\F\GbM[QZX\Y\_]a[b[c]d]hZlcn\pi
CZEfJ[M]Nc^oe]hZlbt\
CsM\l]
CdE\J]Zb^\b[dlp\
VkWXl\
Wip\
C\MddYebpevh
HbMjNdWYZb]g^[neqc
C[WS\kl\
C[WV\fl\
EdPgWcYc_[uZ
KbY\un
Kbui
@cASBXCVDTGWHFIcJcKhL]McNcOcPXQYRSSZTWU[VbWZYcZS[W\V^cb\cXdXfRibk\lVmdnboepbqfsgtcuYvT
LoMeNfWf]b^bpYrbv]
UiV\W\n]o]
KkOUPfoX
K\V]`es[to
m]naoh
@ZE\K\OhVZ]f^\_ccZgbl\m\nb
KfOhSWW\s[
C\JcV[][mio[qcth
J\PjVeXc^\`beifgjZsZ
IdJfXZYdmcoaqTrZshtb
K\mZogsb
EZI[NlR\SeV[`[a]eZffsfubvj
IbJcK\XV]\_Yh[mbnjojqO
@e]Xbgq[
I\OfP[o]
EbJf^U`]gdhcmbqK
JbKj]a
@YCdI[J[KWMbN\T\VfW]]W^d_d`YcdhYl\mdnboXpZrc
D[EVIdMdVWX[YX^\`fl[paq[rZ
KYW]mjniodq\s\
IaVV
KaOiS[VeW[]c_[`\e\f\jbmZp[u\
KaUZmln\oZq[
EgI\_[eZphs]
@eKZOUVgYfZc^[`\fcobqh
@\A\C[I\JjK[M\NWObVVXi]f_bccjZlboVqWrbs]t\ul
KbW[nboiqZ
@mE\NZ`Xc\l[qc
BkNdOTWg
XWn\qd
J[Xbm[rN
Maskud
Jg^dfVm]nZo\qer[slt\
KVnd
Xi`dc[
CRJ[MfVeW[XX_bc\e[fbh]mbqnrXsctTu\
VeWZ_o`Xr]
EaFeH]JXNdPcYe]c^q_\cbebliqcrisZv\
AZCYEdFfH\IhJOL]M[NeSfV[XlYb[[\e]h^z_b`bceeffdg\hdl\pcqgrdsetcvZ
FbJeMe\b^\_]mVo\s\
IbVZW[ngsd
WZqj
@gI\K]WY][lkmdocpgtb
AfKcObPYScVXWZ]b`\h\m]qYrXsg
@jC\FcJZKcNbOhPXV\W\XcY[\d]caecXgYhimcnYp\qgsVu\
@eVZX\YZ_geam\olqlrbs\tY
OiPXabt]
VVqd
K[Wg
J[K\Nc`[ngoeqisZ
@fKcVbW\n]ocsT
Wjhelf
OcP\WZXY]fadeYh[mYn]oeqfrgti
CaIcJfMdOZV[Xb[d^[`[ekfhgbndo\pcqfs]
G\J\N\^hq[
KjNa
@\K[N\Y\\[h\nctl
K[SeVjWa`Xlhn\s\
Ijhe
Ka]\^Xcp
@QCpJWKcMbOVP[SfVZ[t][^g_\`fb[cdehhcicjcmWnZpdqUrdtYuf
IgN\O[VWc[
CdKbW]\\jcn[qisZtd
OtV\WZX\_\h\o[p[seu\
KUM]pjsY
IcJbK]Ob^jaae[gfh\p]qY
C]JgOch\qYt\uc
A]CcDcEdGbH[I\KgMZN[OWTZVdWV[[]Z^c_[`gadb[cldceYhfk\oXpXqWr\sZv\
BfC]E[GZHjI]JfMeS\T]V\WZX]\f`jdhe]fbjblcq[s\tducvf
C\DcVgbVhfv]
O]Yg`\
@\DYGbKqVTchp[s[
BcCgVVYb`[fZ
AbVk^[
AbY\`hfisXtZ
ChV]Wg
B\M\defWtc
Ci
HRKZV~WeXhY\\\][^\_[clh\o[u\
A[VO^v
VkW\c\ffs[
DbVjt\
CXDgV[WVXbajdXfdse
BbDZGYHZVWabdjf\sb
VUeg
Vj
QfVcW\
AhCXD\E\FdGYHlIdKdL\OeR\SfTdVdWWXdYkZd[\]\`cdYeefTg]l\pbq\rcs\tbugvb
FaHeJ\KZO]P[Q]ShT]VhWdY]ZccXfXoapeqkrbsbv[
Dj
AgFqGZHiQbSXTTUXYS`maacke[fQhZlZmZp\qZr[u[v\
H\Te
M[XsY[^ccfq\uW
Oc[crbvh
HUfjs]
OmVf_Y
DWHkK\NbQ\S[V[Wi`\d\h\m\odqdrb
Ykv]
T\W[Yj
DZShV]cfd\
FcY\\\fh
BcTXV]Zblp
e]h]mcoati
OeV\Wgdbo\ve
S[WYvk
FbHmWWq[r[
@eFZKdO[PZSXTZUdYteY
O]SYT\Yi
FdPgUdZ\bdc[f]gdhcm\n\ocre
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
AcBeD\GaHbIcL\O[PYSbUdWlXc\Z^a_c`Zecfbj\l[o\p\q]udv[
HeTef[hgsc
IlJ\OYW\
DkEiFVHfKcL[O\TbVZWYZi[X\\_c`fd\gih[kWmbneo]
@\BfCfDfFbGVHdIbJ]MePcQ[TYU\VbWYX\YW\d]Z^\_ca\gch[q\r[ukvc
V]`h
PbUbWi]Z_]bbfb
B\C\DeE]J]V\[b]cdilbvd
F\JlNl[[e\fblW
EbO]PaTk`[a\cbf\l\rc
EjF]`blU
HaJcN\PcV[W\YbZZ]geYgjo\s\
DgEa^bv[
AhCSD\EgFYG\H\I\JcL\MUOjTfU[WjYfZY\]]d^l_Ua\f\gZhcjYlYnXqcr\s[u[vk
AkC\D]N\[Z`\g]lencoapc
Dk[\v\
@[CbDbOd^a`\ckedhdr\u\vX
C\D\FbHbK[N[VaW\Z\[\_p`]a[ccegg\ldqdr]tfu\
Ndcj
CeJZMmOcV\eZmcub
nbpg
KcU]Wh[d
E\Vh
OeWjm\rZtZ
AhC]SdW[Y[Z]^d`\
Wi^\l\
@]DaFcHdIcK[NbOWPiSZT[UgX]YbZ\\e]\^ea\bdcZdceafci\lgmenbqcrWud
A\CdDdFfGZHdMXO[PXVYWVZ\\c^b`icddueWgchdlcmfo\tbubv\
EdHdP[Ya\c^k
UfmX
FYG\HhS\ddub
Fh
BgFfH\UmW[ZY[d^\bdc\dZe[i\nasd
C\DgF]HbIbMe^[ejf\qhvh
AcP[WgYg[Wb\filVpe
bg
LYU\Wk\d^f
E]G\NWPrS[U[YW
BfGcNc[\^ddWlf
PlY[
CZOh^[
C\Oi^[a]
CiO[W\
@\AkC\D\EbM[OiPdQ\SdVXWZ[\_[`\addch[j[kcv[
Om
AfEb
AYOZark]
AiO[
AXO[PiWX^ea\dej\kn
AlGfZ\
B\C[E\IdJYO\PZRcSiTeU[XX[]`cedgfhUibmar[t\uf
B\E\SdWa`lf[gXsg
IhOXf\rb
U[ghq\u\
AcR\W]\g^\e\fjhan]sbtg
AdR\Wb_ifX
\\fj
Yi
mdofph
W[ZZen
@dI\L\RbSeV\
@aAYCUE[F[G]HZJZL[M]NbO\R[S[TYUZWYZj[Z\\]b^b_\`cb\c\g[lWo\pgu]vZ
@XE\NiT[U]Ze]d^b_Ye[l\q\uc
I\]\e\pjq\
C]JcR\Ze[[]g^]ecpb
Z]]itc
Zh][_a`bp[
EdJe`gdde[iblb
Ag
AqBYFZGcHYI\K\McNbO]PbQ\R\SYTXU\VZWTY[ZY[V\Z][^i_ab[e[g\hbj\k[l[n\p\s[u[vP
A[CXEfGhJ[NdPcVY[[_\`Ycldce[j\qfuZ
@dAOC[MfP[^lc[e\h\la
AVDb[]^Zccv[
AgPfW]YXhYv\
aj
Ah^\`[
@\EaVi^b`cqb
@ZAcV[^Z_l
@]AbDbGbJdO[SZVN[[^l`fc\hfrc
AUhir\tfuh
AkJaMbOYPfScY[_X
AnEcG[N\Y\^X`[f\
A[Ok^[a\qcud
Og[]
AfNdPh^\_\c\lY
AVJ]^uvY
AYB]Gd^j
GXVj_\dd
AjN[^[`c
AeD[GZJbM]O]WZ^X`Ze\u]
AfCe`Uae
O[P\Vc[\^o
AgNdVUYf
@]Vh^\`b
^f
A\U\VbWY[lk]lb
A\W[[h
W[[i
WXXim[oo
WXoo
D\GbL]Ye[\_da\f]hanboa
BhG\UbVeWX_[`cjb
N\T\VoWX^Ycc
W\Z\[dbi
@bJ\O\SbVpWcXc\[^[cefbrbufv\
VnW[
LfVVWdYbcdfctc
V[Wh^[
@[G[H]KYMZOfPhRYSkUcVbWWY[[\]b^e`\bddYfTgcjemcnaparUsc
PiS\v[
EaK[OfSVTcU[W[XbYb]c^ZcZgch[jfmgnbuZvg
PkSTY\
PiS[W\cXd\
SfY[
@\KjVYWf
LbT\cbfficlcs\
G[PhWYlZscv\
BWDdGeKbOeT[Yb[\\h]\^faaecl\qWrdu\vi
B]D\G\JeWZ\Y^cl\vo
hj
\lv[
XZ]hm[
J\TgVe^bfbg\hki[vb
hii[
CcKZV]Xi]\f\sdv\
HZsk
@XB\J[T[W\XY\]]nb]e]h\mep\q]v[
Xf]Vmg
C\]gm\
B\JYKlT\ZlvY
B\KlZ[
HiVZ[X
[Uln
Gb[dk\lU
GZLbRZ[gfckY
Xk
NcV]WYlk
NiV]
@dBUCWERFXGsH[JZKYLYMfOYQZRZSdVRWVYXZb\S^\_W`[a\bZcefdgZi\j[kVl\nYpZqWs[
@jA\CbDhEeFeGiHVJgL\MZNcOdPPQ\R\SbTdXiYZZW[a\j]e^d_faZcSdeedfejelWobp\r[sbtSv\
GYOf`]def[
GXOfSgccd\
@\A[D\E[JaNUPYT\UdXb]i^b`bdfeYfchbj\lbo]pft[ubvj
@ZN\Pl^]_dcddevY
AlDb^g`mu\
M[O\PoSe
AfM[O]^f
AeMbOcVdXZZb[i]]ccdY
PlXecbd[f]l[
@bA]C[DcG[NYP\Yv[]]\_\e[lWucvh
DZGjM[PbcUd\tm
PiYZ
AgG\
G[SYY[[idc
GVOdPhSYl]
P\Sl`\
@\A[C\DYEYG[HXI\MfN[OUPYS\YV\\]]cyd\edfZh[o]rYtZv\
@mG\Zhp\
@gAZC\FdI\J\NdOdSVT]Yh\W_[d\f\re
G\McP[Tcc[diecfbp]
A[DfG\TWcfd]
Yjf]
IeOiu\
DhGZd\
PlSYcahbl[
@\A[C\DVGYLkMjNdOVPKSkVUX]YT]b_b`dacdge\fpl[merbsetqvd
GbcTdY
G[PTS[Yechfb
G[MeSaY\fT
MdNZOYP\cld]fd
IYOYP]TiUcYbcpfXhZ
A[G[IfJ[M\N[O[PiYf\[]\c\d]fXrVvb
@bEjG\P]Ybee
@bARB[DYE[GjIUMUNZORPcSUT\UZVdYX[\^[_S`TcidVfdh[i\k[l\rYs\u\vO
EZGXN[PvY\
IbOoc[
Hdcgl[
IdOoS\Y[^]cZ
C\G\MeO\S[YV[g_[e]fkl\
NgPjY\cZlj
H[OZcklcv[
@eDZEkGlMZNgOkPNSZTb[[^W`aj\l[
CmS\f\
AZChGTMfS[YqZ\dZfgj\lorbt\v[
C[`dcp
D\OgPUY[\\_\cn
@gG\M\PiS]X\^i`gc\edfdpdqZvg
G[N[Yo\YfY
@YAYD\YUdYfZ
GbM\X]YWdbrcue
@ZAgSi`[
SiY[
GYO\PjSXcZl\
DfGkd]v\
DcGgM[PZYYc\te
PicZ
AfDbGeIbM[NmO\PXXcY\[Z^[`aacdbfujh
Ylfe
NfPXY\`ac[dlvf
P\YZcWln
Ng
Ybcifc
Pi`\
@[C[DeG\PfVZYo_\a\cpdZ
D\G[HzIgMiPVSXTbU\V\][c]dWffj]l\rhs[
P\UgYd]ccaf[hgrY
^fchvd
AkC[MWYg[ZcYlen[tdud
CbDbGRHcPeS[c\d\lc
Ai^i_dc\t\
A]BeO\X[tj
RjS\fcsbv\
@fA\DiGdIbL\MdNfP]Q\RbSeV\Xb^ba[bcc\diebfcl\q\teue
AhD[`db[
C\M[OkPfT]j\
A[IcLbOSR[SYVoWZ[\^edaecfgjYsevZ
EeMZPk\[f]jZvh
Pjfbv\
@[jg
MjO][e
EdNeOh^Z
AbDlE]G\Obc[
Ap`Yaf
O\Yd]bfgqq
AZBTCcDjEbF[GsHYI]JfL\NgOZP\QZSfTZVWWWYcZS\a]e^i_b`daUb[c\def\g\idj\kWlXm\n[oYplqbrYs\tcucvT
@cBZDiEWFbJRMiP\Q[SaVXXaY[[e]X_h`fcTdceYhfo\p\qeuhvg
@cC\DcE[JiMdNXO[PUSbVfXcYT^h_\bXcceZh\jelfo]qctb
CdGiPaS[`el[
ChD]E\GbNbP]Ye^]d[
dl
EjPbY\`[h\ud
@[G[N\^k
CYJh^S
CXE[G[JbMWOlPZShVj`ZbfcZdlffj[t\uZ
AiCcG\S[dlfc
@\C\G\J[^d_bpZth
A\DkEYGlHbNXO]Y\^\aacZdXlYvU
@dCsD\EeF\J[]\_\cbd\ic
@\A[C\JbMbNhOfP\S\YZ^c_Z`jhctcu[
YjZ\pZ
@g^b_i`b
Yi
DdE[GePP^WdXl[t]
CjGcMgV\
AVClJ\P[S\Ye_Y`\cjf[lf
C[Pk`]ld
@dSh]c`[paq[
@\Z\]\^Z`\pptf
C]M\O\Pn`X
c\igt[
CpDTEiH[_f
D\Ml`[t\
AfCgD\Y\a\d[
CiDZGYH\IaJ[NcPcR\S\VWY\]\^[_[`icbfejZm\p[r[s]
P]S\`j
PeSiV[`W
C]G\NoP]S\
GYM]O\PZT[Yi^\a[d]f\p\r\
@iB\CYM\ObP\SeWU_d`Zaed]flh\i[lbsbtX
@g
Zhpg
^\eqt\
^\eh
_pa\
_j
TZUeWimZ
Vg
Ugm\
UeW\_\jdlhp[
A\B\ChG[J]OXT\W\Z[^k`ecdj\lZq\r[
CQ^el\
Ni
B\C\Z\`g
CdJdO\Yc_brh
Chcb
AfC\PZV\W[\kcXechbk\q\tcvf
cdehh]
BZCiJ\OkPdRdSdVV\\`ecesXtZud
K[OfP[`i
Oh\\clsXtZ
BcD]GVkZ
O\l\vi
WdvV
W\Y]vi
Vb_[ckfZ
DbE]H[JZM]OePZRZVWWYX[\o`\d\fZlYsftfuUvZ
OZV[\WcfeYh\sYtc
tg
[\vj
On\[hZs\
MiY\ff
\\fZsg
RZ\\tR
hkp\qYuX
O\ScVkW]v\
G]IlOZV]Y\
BZDbE]V]W[eh
@aAbCeGbHeJ\KVObP[U\WTYe\e^ba\bfeZf[hbmdoepbtdv[
@]AbCeHYLdMZNeOfP\R]TbV[Zb[e\e]c^X_bbZcZecfdhclYnaoephq\td
CaMaN[X[Zf[\\f][^]eehYo\
O[Yp_Z
DXEbYb\W]dld
Djd]
N\^]lgna
@fKcVcWfXUZ\
GbYYZZ]deZlg
[P\le\l\
TcXh]]
CnHRKYUbV\WYXp\e]L^X_YfYh[l[mboOpTtZuV
Ua_iof
mari
Eg_\eepc
Zi
@dYp\Z]Xlboa
H\[]l\og
bimf
KfT[UgVcXfY[Zb]]a]h]p\r\s[
Wkh]
HZKcT\UhWYXgZ\a]f\oar\s[
A\CcE[GdHZK]OZP\S]ViX]Z\[Zb[cddff[lcp[qcs[
@cVX_eabc\
@[Vk_Zb[f\p]s\
A\CcE]F\G\HZOZViWWYb_\chqe
OfPdVhW[Y]cZ
@XB\CfFYI]JWK\MYOZP]TVVWWOXWYZZ][[\\]w^V`[a\d\eXfYhYj[lZmZo[pTq[r[sYt\uQvY
D\H[W\X[]XcceZmfpZ
CTXX]Ymgs\
Cl]W
Ca]S
Xd]VmY
C\Xi]\
CX]n^\f\l]
HiU[]V
CfHZXY]bmZ
Dk
C\]fu[
Cb]g
CYTk
GaWi][^dbZ
F\VmWc
CeV[]h
P\W\Yo^[
C]F[HZJ]KZMfOaPbT[WZ]\^bbccfh\lbn[oZppr[sZtg
GbH\MjNZPfQeTbVcXbc\egf[gbl\p[r\ve
MiT[VYX\Z[c\g\j]mZnXo]pl
HkUaVaW\]Yccmb
HVM\eWlWphtf
MWbf
JbM\T\UgW[efjarc
@bBbC\DeM\PdWZ^]`ce\vZ
BbDcW\`hc[
W]vh
W]vh
EhFXcW
A]D\HbTiV\[Z]]ncoeqaresct[
T[YhrZse
BZC\H[Jhug
H]Jg
GbViXZaccdl[ve
ObV[`]pbrX
@\A]BhC\F]GaHYR\WXcZkesdte
WjXgp[
_jcdo]
BZGjShca
R[V\Wg
EeFbH\KeNeU[VZWbXdYW[\^ia\m[nZs\uhvd
W\Xd[]]\hcn[qi
EfU[Wh^]a\m[qZs\ul
CgS[TcYl^[cbf\gfp\
CVTdVgYgg\qdrY
ChVZYfcc
D[EeR\Xc_Zabcce[hfjh
DYEeWZaccdhijW
@[RiWU
K\RppY
JbYj
@]A\C\H\]kecg\
@eC\Zf]fa[v]
CeDcJhL[RbWXbegb
Vh
Tg
FfIaKdPZRSVfY[\Z_g`accd[l\mcq]re
PeS\Yk_[
I\RiSbY]`\ja
CgEdFfHZI\JeK\NYPXT[UfY\\g]c_\caddf]hZljqcuc
A]B\F\GcM[OZP\S\Yd^\_i`\bdcZe\lWmcq]re
CdG\TVUcWdYg_Vc\rj
OhV\_\
U\VYXiYl]\f\r\u\
U\XqY[u\
VYXVYof\
Xhh\u]
AdG\VlY[`caene
B\GaIiO]R\V\_\`\e[u\
C\GgJ[O[_]cb
IVcZ
Jbug
G[O\SgVg\heeua
B\V]Wlv\
DXHZJYV\Y\\Xc\savq
AaCdH[IbJaM]ScT\Uc^\a[c[rjsc
H[JbObT\UcY[rWsb
S\rf
Wit[
@fB\C\DdEeGkKcW[X[Zg[[]cd[g]h\s]
@hZb^\lf
@[E]F\GlM]ZUd[
KjZd]\
@lF]KXMgZ\]\^]
@bFhZ\
A\C\DZFcG\HbWW]d^fdggcv\
DPdr
A]Zh[Z^e
FaZU]\^egd
HWMiZYdd
FZH\QjWU
hi
A[E]F[HXOnP]S\VYWVY\Z\[\\]`YbWcde[k]l\m\n\p\rYtWvf
I[VZch
Oi
I\Oi
IiOPWZ
DaH[IbcX
OVcd
OScj
W[cg
B]HeI]O[P[T\VdW[][_ne\jem\ocs\u\
UZVZW\[bjh
_g
BgUbWXj]ngo\sgu]
HcKc]dmgn\sS
@bK]_[mmnboYsc
U\WlY]_j
W\e]hjj\u\
eshVqd
JZvi
J]Z\vh
E]KlN[O\W\Xe\b]cedffrescv\
Mi
EjG]MfO\d\i\
B\DaF[GgJ[O]UcW\^]_ZcdddkZl\tbv[
@[DgGfMhTb[[cRk\tbv[
G\cg
_[cj
G[cm
D[cV
BXGoJfMdNcO\Z\[Y^Z_\abiYt\vc
B\CaDKF\JcMeNe[[^cddvv
B[GfM\NZ[\^[_\rcvX
D[Gft\
ig
hcihq\
e\tg
C\OjV[WZaf
J\OeVnp\
J\OmVdp\
AbC\GYK\M\N\V\W[[\]\^\_ra[h[k\tZ
W\]\_heY
GZ_fcbe]
Ac_Veb
BeFbHbW[
ego[se
M\]\^\a[emhVi\
F[W[cdhj
HcWh
@\A\B\CcK]OaW\^[_qa\edk\l\t\uc
GZO]_\`Xa\crh\
G\_Wce
`Ycg
c\ijt[
^Zeqt\
B[DiEiF\GfH[NYO[P\WX]Xbbd[hcjZl[
DcE\Hcedliv\
DjE\[\e]l[v\
]i
]i
Uh
RfWZ
DjEfF\GgI\W\X\`dadr]
f[mcobrgsb
f[mcobrh
Wgv\
B]M\VZW\b]e\gamZs]uk
W\tgu\
D[TeWYX\[[^ddblbrbvc
C[D\X\lgqarb
@eC[DYGeM[O\VfW]Zb]fdblZv]
@bBZE[FdGgHfKbL\N\PbQbSdTZVc[]\b]c`[a[bbd\gbhaj\mZnZo[pcr]sdtZ
BbHZMhVaXe[\]d^\gcpXqdsit\
@ZC]H\K[M[sh
FlHZf\s\
H]OcVqoXpkqX
C\JfK[Uc]am\pk
HcKbnapi
CZOSPplXp]q[
VZXabZfZqjsd
C[FdHZKWOZS[VbXe]e^Uebfagihbpdqjr\sY
@ZA]BVC\DgFgGiHaI\JcMcN\QbR\U[VUWoYjZ\^X_X`[cid\ffg\lXmdpeq[vX
BeCgGZHXJZMYO\S\VZ[\\r`ee[hgvj
AeG[JgYbd\lbqb
CUG\HgKXOdQbWZZd]W^m_faac]edfWgZhWkbn[o\pdsX
KjX\fZpWsZ
K[VmWYY[
XX\[]c^gebg\oYpiq\
@]D[GiJ\^\_\qb
CiHbJY]U
D]FcHlK[^\p[
HjPdW\Y[l\
o\pUsZ
DfGgMcW]bdllpXq[sc
FbHjJYOaZb]cs\v\
Weeip\
KgOYg]vf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
G]K]UZYlZj][
L[OiRbW[
@bJeMlVcf\s\ue
FeG\I\L\NZOZRbV\WY[\\\]d_]a[bjced\fch\jbkbobpcqZsctZvb
FdMgN\ReW\YbZ\[X\\bbcjp]t\uevd
B[E]F\GcJ\MbNdOWRbVYW[[h\d]\^j`\b\c\j\k\tauc
O[[Sumvb
@ZDYGcHbMcNjPaW[[X^]bcdae\f]h]l\mav\
CbDbG[LeM[N\[gkdlgmb
Nht\
@\M\Nf
Nn[\
NO
DXdmvY
KaW\[nhc
N][g
IgJcObW\ecucv]
IgJduc
@[B[DjEmF\G[L\M[WZZd_[ddt\ve
DrL\M[W\[Uddt\vZ
FeHhc[l\vb
@cRf
^]_k
Okc[q\
@eMbVagaqhscuc
LdWXe]
ChObWZ
HbJbK\UZW\Y]ohrc
HcUZY]ri
m]oirY
A]C[H[TiWZ]c^glc
C[H[TiWZ]clc
IhP\Y\
IhP\Y\
CdF[H\ItNYOcPWV[WZ_]a\rZv\
C[IhO\
CaIUO]P\
Ig
CaIZPjY\uc
A\C[E[G\HbI\J\NZP[S\Yc[\\d^\_[d[f]hblbudvg
Hcci
Re\ec\e\lhvX
DWHQJ[Qc[\\XcXehh]lZuk
Djd\hi
Ph
CdM]NiO[Tb\g^e_\b\cceX
JeU[W[^geYfbqd
Zgv[
CUdi
@fDbE\F\GcH[J\KcMcPXQ\RbS[TcUiVYWf[e]Z^W_aaXbicWdWeigbhhjimZnaohqgs\tbu[
D\T\UbWVZ\[ne[hcjblUo\qV
B\DcWf[Zeb
HZQ\U[h]qj
Ri
@hM][b^[m]pd
@bBjCcD\G]J]KdP]W]ZZ[e\f]\a[bid[jbliohqXvW
B\ObWkZ\[[\\bXe\hZj\qj
eihe
Zb]ab\ojqc
H\MbRbT\[dbhl\
f]hgjXlgtcv\
DcIbepgejatd
BcC\TY[d]m^b_ce\j]mcpa
TY]g
@bAYCcD\GeH[KbMfNZSbT\Vn[W\\^g_ZcgdleWg]j\o\phrct]u\vd
@aA\B\CeMiN[SbV[Wc[\_[lpvV
[\lZvp
GYWZdlldvY
GddV
BdD]GJH]M\cmdceZlYp[vf
GlVbcWdgpa
VZcZlg
\\ejv[
DeIhO[Y\adeZ
gk
\feVte
LX\beZti
EcJlM]T]U\V\W[Za[]]]^\_]`\a[b\c[gbn\t\upv\
uk
CgOgqd
W\bm
AbB\C[HZL\NYOZRWS[T\VYWZXXY\[\\[]X^Z_la[bVcee]hYj\kZl[p\sZtZu\v[
AUB\GZVbXX_aj\ofu\
AoGdV]_ScZ
AnOd_Z
_g
_fng
_U
_Ucc
AZNe^gc[lcq[
AbO[Vi]a^dabebh\m\qZtY
AbGbLeYc\j^]c]
V[Wl
C]W\_[th
BhCkF]KbVcW]]Ymjndqe
CgJ\_Z
CVJjT[
B\_jhbv\
A\^chom[
BeW[_iq\
D]`jv\
CjHXJeWhZc^\ceebgZqeub
Jg
Wh
FcHhV[W[]\`ddcf]lZo]
H]V\_ko\
P\R]Xb\[_lu\v]
XY\\_koY
@[B\D\EXF\G[H\IXJTM\NZO[T\VUW]YZZ\\[^[_Yamcad\h\jYl]pXr\tZu]vZ
C\I\V\\[aWcc
CXJlX[uZ
CXDfHbJcW\e\farhu\vd
CZDZJ\W]fcu\vg
CdW[Xj^fe\t\
Xk
@XA\EgF\M\W\dcvh
@YEq
C]D]O\V\X\`iccjWv\
N]dk
Vf
@eGgNb
Zh
`h
c\d\vg
c\d\vg
B\CcE\QgW\^eq\
N\^kq\
O]Wk^c`ch\qY
CZO\V[`Zhml\q]
OWVnh[
Nih[lc
Ai^\kc
B]Wj
B]Wj
hiv[
F\UbV[gbhj
D]E\`it[
AcCXF[GeNbOcP\SdTbVgWZYdZX^b_caacalbratbucvc
CcGkO\SZTbW\Yffchbtcuevb
G]M\Si
C\OhVgZXe\
AdOh
G]dk
V]ah
[g`T
H[[Y`Ybi
[\bf
[\`\bg
[n^\`\b\eb
CcFeHjQcTZb[g\p\qW
FbQg
FdH]V\ghqd
C[gg
CcHcTfqd
CWHeTa
@jBaF\MYV]Zc[b`Zb\kbpitb
@iC\NbV]W]c[kclepZ
Nb`Zth
@[ph
CiH[Z\_db\
\h
\h
AbDcG\H[NiP\S]dchalcnZtcv\
O\Xis[
V[Xf]bo]
Vjv\
C[HaZZ]l_bbjcY
C\HaZ\]]_Zbh
]jb\
]a_hbW
VZvl
Co]Q
_icakZ
BbCTGVHYJ[K]NZPnQZRbSlTXVZWYYY`\aYccdZgdp\rVub
C[OaP[TYa[cck\lcohr\vi
H[Sich
C]D\FdP\SZWUb\dqvX
P]S\df
W\bjdV
W\Z\^\dilb
Qi
hi
CVHbJiW]`ch]v\
B\FZH\N[acci
FeaRdjld
CjE\G\dce\j]
FfHhJdgbl\
CWDYEcG]Ubakdah[mevc
UcaTmkoUvg
Odah
D\EnaXvd
QbWZa\ljvb
Ci
Cg
E[Fj\dbb
FhM\W\
dj
DjF\
Yca\rh
FdHgl\
O[Wn[\c\
AWBjC]D]EbFbGPHgIfJbL[MdQbR\UWW\[[^f`maec[effYh\lTm\n]oeqbrcu\vU
CbHcOmVcW]^o`bc[ehlcmin[obres[
OVcb
@XBfJkZ]cf
BVG\Qecc
@fEZG[NoVeZb^Zc\h]
aZlov]
@dAbB\DbFbG\HmJfQ[UYYemao[
GYHdJXQ[cdhelYqprY
Gdci
B\DcScV\Wffgo[pjrZs[tVv\
EcQcdbq[vT
BZH\Qg
DjEVG[HSJYMZObP[TfYb[\^\cYh\lpqgtc
H[vh
X]eZm[ncoi
B]ch
Vk`]c]
BZGic\
H[LdMkVZW]ectd
@aBVWlgc
BXG\QYWgvf
BkEdGeKeN\W\]dabc\e]hcjfq\r]
FZKomb
BXK\LcRc[\^\lhnbvd
BWF\M]V\abe\jp
@gB\CfDdGjI[L\M\N]P\T[VcWWY\[[\n_[e\f\hYlWn]o[pbq\
ChT\]]
VmW[\X`]
B\Gll[
C[GfL\M\V\W\Ye[\\Z]hcee\
C[JeV]Yi\Yf\
C\We_ecjs\
\\cm
B]DcGkH[OgZ[eiv[
GmWZ
F\KZY\epv]
uk
E\GbMcNeOZS\V\W[`dc[lgmbqbsZva
C]FcOZW\Z\tevj
G][]cfel
G][]cbel
CcOZTbW\ek
B\DfOhW\cde[
V\`j
W\`i
B\KiR\
I\RhW[\]
RaSgV\f[
VaWj
@dG\HbJcKcOiTeUdWWYcZd`]cddbeZlfmds[u\vZ
@bAcHeKYOXTcZbmcvX
JcOVV\W[YfZh\a
@cGYOwV\^\cedZ
Og
N]T][ae]gclZmbofqZvi
oe
m\oi
HYT]Uo][g\mY
CcHeMaW[[had
L\WZ[h\bc]tdvb
L\W[[mk\
C\D]E[VYW\_[fbjov\
B[GlJcMbNdOaP[Q[S]TdZZ]dd[e\f\jZtcub
BgGULcN\OcWf`hd\litW
B[GiJ\TX^jf\l\
BRDaGgJkQ]V]^\bQceuev[
C[HbM[NrTmVVW[ZZ]geZlZneu]v]
C\N]T\nfrhtfuc
C\J[N]T\Wangriue
I[YYrj
IjOXW\c\
HhNcWY[f
[g
J\Zh
C[H\J\L\MZN\O\UZWZX\Y\ZU[\]ha[cbebf[g\hYmWp]q[r\tYuXvW
BcD\GY^Ya\cmeQf\lct\
]Zei
]ie[mY
eXpj
]Yek
]jeZ
^gcdefpMu[
Y[ei
@cA[CbE]G[H\JdOiR]S\U[Z\[f`[a\bhcbdgfeh\m\n\r[v]
BcCYDQG[HiOTTeWd[[dWecfYldqar[t\vf
J\OjP[WYc[
BbDYHXOeQhW[dmvV
Oi
BbD\HbQVbcvc
DTddvo
@VDlE\GYW[^fcgd]
Gg]bd[ekva
@[HcO\PbWYYZ]b_ccjdefil]qavU
@dBbCbJ[KdMcQ\WqYca]bVc[dee\ld
B]CZJtO\^Zc\dcjbt[vY
OcW]^h
O\Vgcm
B[Wj]a
DVWYdcve
AWOZ[qcdu\
@\LkQ\Wc[[c\halZ
W\fh
A\B[DpEgG[H\JcWe^a_\c\d\fbvi
O]^bcf
V\W\[m
CYSbf\rb
O[agvk
@dAcBeCZEbHXJcM\NeQhSfT]UVWZY[Zc[c_Y`bbXd[eak[meobpbtc
A\GbHUJ[QfU\WY[W^bh\mcsaug
B\Q]`i
@fBjC[GXJ[K]NYQVU]WiXY[[^\_]`YcXeehXk\mdngoksgt[uY
B[CZF\JpN]PbQbS\`Yarcde[huq\rXu]
EeKZNtV\WZ[\aX
B]FcQ[Wi[\]b
QchW
KeZa\]pZ
H]KgZj[[`\pX
]gmdoZ
Bfmcob
AZB\JiQeVdWX[\d\hhtl
CiG\Sc`bf[
\Zfjs\td
[l
A\OY`k
JcOcQ\S[U\[m\b^bbZe\h[rdu\v\
HbNZP\St`[fZ
GZP]Yi
AfG\P[TZVWWbYg[\]\^\cgj\l[
D\H\J\OcP\Q\TZVY^d_c`Zcaechhj\k\lbp\r]sZvd
@bT\cg
P\VZcZhhvY
C]N]PbUdVZYbZ\]\^]`\b\eYf]g\hhkbp\vZ
D\cceZhuvb
CgIZJcP\TeUcW]Y\eefZhTlaqdrf
CVUch\qe
C\TlW]c\
@eAYEfFdGaI\LYN[RZ\\^[_c`[aZbeecp\qer]
@YBhE\GeH]IeJXMdOaTf[ebdcYedqWscvZ
D[J[WVZ\[Ybivc
C[_h
DcO]VX_j
C\Jh\cqf
@ZEUNd^[c[j\lc
@gE[G]M\co
@[DZEgFnH]K]^]b\cdvw
BdCiDbEWF[JQKeMeRcWYY\[j^\_eblcUm\qasdtZ
@VB[CcDiErFYJeWZ[[^UcWdgl[qd
@iB]EZKZ
B\CVEc_fecq\tl
@cGcW[^\cleclYv[
@cCeE]H[O\VaWa^hbbcXd[e\j[uZ
@qEbFbMRhc
JbWgb\
@ZB\E\HhMbVcbic]jcvZ
@gB[C\D[E]FVK[M\O[VYWZX\^a_\`\bZcod\eXh]jbldt\vU
JiW[cYe\h[
BaO[bgchva
@ZAbBbC[DdF]G\IcJaLWM[N[OeR\S\T[VcWZX[Y\[[^baZb\dee]gbjcmbneo[pcq[shtcuevc
AeBeHiIfJYUeZec]dcn[sX
OhVe_Z
]k
DZJcPeW[Y[Z[eih[s[vl
JPZd
JgZZ
nhp[uY
r[sl
LZWv
B]L]Wr
CgP\QdWgX]Zd]\_Zj[l\tcui
AZBfCcGbHgJYOZW[Zg^ecee\f\lbmfrbs[udvc
CXW\Z[]aeom\uS
DfEbF[JhQ[R]WT^\aZdYhbvb
AZJcZZ^kcbhc
BgHcJ[ue
C\H\JVOmWWZd^[f]nbsevX
BVGcHbJbO\Wnu]
CcFbcild
J[Zh
BZDeM\[\^\`]egvX
ef
G]KiUZYcZb]cpbrY
KjYWp[
CgWc^\b\q\
ebgh
gj
AZDoHbQcUZW[Y\vY
AZHqQ\UZY\v\
Uie]
FcHiU\Wdmevd
H[Udvh
HYJbUjW[e[g\m[rbu\v\
[i
[i
A[C[G[J[KTS]U\V\WYZe[b]c_Xa]eco]pnqbv\
HZK\OcWXZh[beeg]
ph
WTZd[[g[q\
AcKcWf_V
K[_jp\
WZZie\g\hdqav\
@cEdN\Sj\hhgoe
B\MiWb[Wfcl[
Md[W
WX[[lj
LeO\Wb`gvc
VgWZ^ee[p\
@YS\VjWX^[ce
GaH\J\PbSZWXY[Z\[g][^c`Zcfe\j]lmnesZvL
V[heji
ChH\JhO\P\Su`WfVl[p\qgr\s\
@lCZGXHXWi[\^\`\gej[lgmcv[
si
@]A\Wh
No[\l\
SgVZcc
HkSW
^\`ie\
P\vk
AmD\GdNUPZ[\`rbflV
C\H[JZUZV\XYZY]k^\cbgdh[mfoUpZuf
m\un
uW
V]XY]qg[h\mioYpZuZ
KcW\\bfjr\tf
]hm\
CaF\M\UdW\][caefmfoYpbtY
eim[
DbHjUMV\X[Z\]Z^beShjmYpdqgub
H[Uge[
eqq[
H[JZUkeKh[mko]u\
eWmeug
@dGdH\JYK\MZNcOZPZR\S\TZUaWbY]\[_bbfdTecfbgdhengodpcqcrZs[t\uZv[
@eBcG[H\JULcUeWaZ\[c^\_[fclkn\qbv[
B]UaW[Z\c\mgoV
A\BeJgOaUfZ\[Yebncocphu\v]
@[A\B|O]W\Z[[X^h
ph
Ze[\pV
ZZ[\pi
D[J\[gcf
Ubmio\
C\H]m]ngp[
Zbgg
@bB[HiZW
[]pf
Zlp\
CgDbEeI\N\OVh\ldnb
@XAbBgE\FlG[IdJYOkUdVZW\Y\]e_i`ebjeegdhgjbl\n]o\pX
Zfgim\n\u\
BhFa[\v[
AkCaF\J\WZXe\Y^[cbehfZg\hgl[n\o[p\qgt\u[
D\[[vp
BhC]DcH]Z[^ik]mepe
BgGfUaVcW\p]
HfWj^clZ
C\f\hcmYnYonpYqa
UYmkoX
^[vk
B\CgZb
ZX[oj\n\v\
CY_gea
@ZBeNd^obbe\fe
`]cjeZhjta
A]C]Ud`q
@XBWCcFYH\JcY\Zf[\^\_feoglhdj[ldp[ufv[
@g_Yne
nVph
CXFaW]hgqj
BTG\Lh[\`[bYhVke
eT
OcW\h]usv[
BhG]v[
CgHZJdO[VWZj]]e\me
CcLiUeVdWc[c^a_\ccjbu\v[
Gbcbefhdt[
@eAZBZCbDcE[F[GiJWKeL\M\OZP]R\SXT]WYXcYj]Y`bcbd[h[kYlXm[o\pfqdr\s\
@ZGkH\MdYaZc^l_\bcp\v\
ZR^\_ebcqe
GXX[_dcc
C\Ygv\
@[G[_i
G\Y\ci
@aBZC]DeFcGnK\M\O\PVTaVfW\YgZ]]U^\`eace\f\gelYmcpgv\
CaD\GUH\O\PbV[YhZT_Pbaccjclcpcvn
@cCjDdGhK\W]][aZ
DZGj_X
KjV[YY
G\_U
Y]^Zeefh
C]VqWd
@lJZZc]d^\a\pbr\tb
T\Zje\gdl[
C[Tf]i_efbldq\
CcV\Zg_ccclbmbuc
CdV\]gcde[lb
AZBkHYMgOZWcZ\[[k\vc
AZBbHZMkOZWZ[[v\
M\Wh
@\AgBYFhGYHfJbLcO]TbVfW]XYYY]dabddf\gbhZjWm\n\pXqbu[vV
A[FqHcLZM\V[Wb]a^X_da\bcc[fdg\
E\FeH\VYX\Yc\e]\^je\qXt\
Cgaa
F\HlW\^Zqd
AgWZY\
H\]hlbm]
^a`hc\
LjW[t\
FZHcJeV\Wm^Ygd
@\AbCYH]JdMbTaUeVdWl_\a\cae[f[mbpZqYrcti
CbVjW]]Y^X
AZHcWYqj
@bCeF\H[Tc]h^gciv\
W\ag
S\W\Yqr[v[
KcSe_[cbfYmcpbr]
V\Zk[\ha
I]hit\
LXOXW[kj
OY\degh]t\
GYOw\Ycc
O[Vh
C\DbE\J\M\NjO[T\V[Zg]\l[n\
J]N\T\Zl
@cAZD\FfIcMbP\VbZ\[Y]j`gc]l[obs[tf
^g
^j
FjWZ^\
@cP[RcVc^\`k
IbMg`bebtb
@\A\CgGZPdWcYZ]f`Y
AZC\GlJ]PcScV[W[Yg\[^[delYn\
GgJ]PaYefZl\
AmH[NbWYY[^h_\f\u\v\
AiH[
H\UZWimgoV
M]elu\v\
HcW\[]lk
@bDbHXJdKcLXMcObQ[ReWXXcZb[Y]b^a_ba[b]lgo\q]shvb
@bHXJbKcL[McNcOcTcXfZc^a_ab]cbdZlWo\q]sjta
SZegfhu]
SOfk
e\uh
U\]jeYhft[
SfZ]_[eXhk
eYf\hk
cfefvW
@YGZXc]db\cjjf
AcBRDbGbI\K]LbWb[Z\c_ca\cbecfcj]k]l]nbqbtcv\
LeR[TbW\Y\Z][[e]fjl[
DePbTiVZW\a\caf[ldv]
DeGbLhObRbVZv\
B[Ddcgeafam\uh
B[Gbce
WZ\blisb
IiO[T]
I\N\OhXfcc
C\\g_bebtc
p[sk
mfoV
Pfl[vf
Nc[Zcflhm]v[
FdH\JcO[VjWX[b
BfCbDYGbH]JfKbP\S\TdUcVbXdY[[V]eb[cddYf[n]ocpbrbsdv]
BdH\W\lhvW
BhF[GdHjI[JeKTOhRbTeUhVfWZX[`\ceeaghmUnZoXpVrYsTt\u]vT
BiMbUfvY
CcF]HkVbhf
@XBWCiEbFcGZHEIbJ]L\MeNcOaP[R[T\UYVZWbXgY[[Y\\]f^b_c`ca\b]ced\ehgZj\l[minbpWqVrksctevW
KbNbOZ\b]\_icbf[gbocse
C]OfW\_\e\jgv]
dgfeuZvi
HjVis[vY
JnrY
TZ[jd]v\
B\C]E[J\L]N\OWT\UeVZWZXbY[[[\[]X_fbecfeehYlZn[peqet]v[
M]U\VaZgmb
UiZ[h]
Xh_T
CYN\_j
@cFcHZI[KcMjWbZU\[]\^[_YeehZjfmdpcqes\
CgNe_Gabcc
Vi
W]Zge\ggu[
n\oi
C[`h
I\OaP]W]_j
N\WnZ\[dp\v]
@bBcH[JjMcO\T\VXW[X]Y\\[^h_dgbjblcodpjr\te
@fA[BgG\H\MbT\UaWWe[gfmYodpdqhte
^ho]
JfWhh\jcmenYo[q[tb
Ugmb
MhR\Xbp[tfuf
@\H[X\jWobpfsc
@bV\XZjl
@dXZ^\jl
IZXu`[jQl\p[
C\U[WZZc[c^hcclcqa
Zj[X
C[K[UeV[XfZ[_b`[c\jal\mhnao[
UYmWoc
Ujm\
VZ`jjf
O[P[VYXbZ][\^\`bjgp\
HhUaWWZc[i\[n[q\u\v\
Hl\[n[q\
CXGdH[TdUbWgZfaae\rbv\
OhW\Xcfa
IbWh[\
G\H\KeRZSbTdY\`lcZt\
Wk`Wt\
`h
P[`iub
AZG[HYLcTdWYXb[dd[fih]td
D]VVdefY
M\cgff
C\J[U]W\XZZg[e\[]]h[pducv\
C\L]R]TXWe]ie]leo[v\
C\X\]g
H\W\og
oh
FZHXI]P\ViW]XdaeqYsY
B]DcH\UeWZm]ugvg
UfuR
B]Dcu[vi
UbukvX
WbuqvY
H\KkO]X\ngo[sY
nW
Kg
KjnV
WgZ[[YlevX
B]V[_\a[d\lfvp
AeD]GZHbM]V\WV_mf[l[
F\HlW\_V
Fh
H]TbVcW[Ybpo
B\D\E\I]L\MSNgPWT\WR[h\\^]`bc[e[h\k[lfpZt\u\v[
CdD]M]PdTbWR[ib]k[lWv\
M\[h
GbW\[g
C[Nh
RZWh[eb\
GZMbPi[bl\vc
B[CdI\OeQ\WYY[_Y`\b\jglemcnbo]p\sbt\ub
@cKdObVeW\ZU[dm\ncsZve
KdOgW\Z][rsZv\
Zm[Z
n\rg
@[KhW[ZXjdm[sf
mj
VcWhnb
O\P[UYWZ_Zabjon\oc
P]W[lm
B]PcWlZ\cb
BiWZkb
F\H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
Yd]g_Wb\
F\H\J[UY]qmZp\u]
UfZ\
ThZ\
L\N[Q]Wx`\
WZgi
@aCTDeEYF\GeIbN]PZSaT\X][e\]`ba\c[f[hai[j[l[nasbv\
ByDWG\HbJ\LOM]QfWYYb[V]a^Z_\`\ddjbk\mds[t[vZ
@aF\IbTbYiZb]Y^bh[nbocucve
Zk[Z
D\Ye\cc]dblerg
AXDpE[V[dXvW
Jhhc
DYGcOTch
D[J[W[[l
[n
[euS
AYDjGbH[NbXbY\[b]ee\fbh[vU
A[DmJZ
BZFbM\OZV\[]`[ecqit\
BYD\GjM\c\l\
BXD\QZRbWk[i\c^fkcmbvX
O[[j
AbB\E[H]I]JYLaMYN\OcS\TdUdV[W\YbZZ[b\Z]b^f_g`iaZcYecfcgghgk\o\p\qbrcs[vb
BhEcIbJZV\ZZ[e]]^eekl]
BeD[EZGZJmQWT\W\Zb[e_Y`jq\r[vV
LiVc
BZDbGXJ\df
CcGYN\UbW[Ya[ocgu\
D[MbN]V[W\^\ufvh
]a_babfh
Ud`deT
[Pkb
B\GmOWacd]i\
LiOb
CjD\NfWYZh[bl[u\
HcRXT\Uc[gec
C[Dj\\v\
D\O[[[c]vs
NdOk[[^i
GZH\JbOZThU\Wgchnasb
@bAmCZD\EcHbIbJgN\OYQ]VfY[][_d`]c[ecj]q]ui
U\Vf]\_ba]mjoXpb
Oeednbodqgr\
AdCXJdOdW[]T`Zc\ui
CcXie]rdu\
CcXie]rdu\
P\VbWXageel\vc
@[C[DbFbG\HVI]JcK\L]MdNgOfPjSkT\WcXcYZZb\Zabd\eefZg\hgi]jbk\obs\
O]PbSZWfaeo\qgri
C\Sff\rV
MnX]l\
CfGbJcP\[gcfv[
GYPgc[
MVPjRcSdVgc]e[oeqb
CZH[SkY[c\lbrW
DcPZSWWYYo`ceZl]vk
M[W[[\_\hZlr
AbCbH\JZM[O\R[S\T\VeWcY\Zb[Y\i^\_[`[cbd\eUflg]heibj\s]vW
enh[
HbL\O\VhYWZc\ceUffidlbtc
Ch
V]W[lm
C\LpW[\Vs]t\
A[CeDZE\FYG\HZMXN[O[P[RaSYUcVbX\YXZZ\l]\_[`\cdeefig[lYm[n\sYtbvX
C[D\RYWb[le\fcvW
WWc\e\lm
CbJYM\O]WpYSc[eYfphds\tcvc
CdWheal\
CYTk
C\RbYh\X
@eC\EdHhI\JgK\MeOfV\WcXaZZ]U^f`babffgbjbm\o[p\q[sbv]
@\C[FcJbMgOZX\Zb]b_[abc\ehjcp[
@dRbZb^[bkg\
@\F[aim]
@bpi
@]CXJbOjV[W\X]Y]_jj\v]
HbJ\Z[_ljXm\nbpcqcv[
@\ChFfHgJ\WY^Ycbo[qf
ET`i
@mPf^]
OiW\_a
@bCgIcWY]bh]ne
@oK[M\O\pXs\
W[Z[vg
AbH\Wirc
C]eo
@]EbJbU[W[Xb]e^b_fe\j[l]mepk
CcH[JWO[Zna\
@fWZY\l\pfvo
GbN[WeZccYdae[fb
LdWVfa
V\Wh^bff
R[Wnt\u[v\
Wf
CZFbG[L[NgW\\b^V_\`]gclgncqbr\
@gC]EeFeGXHWN\W\Y\cygev\
NcWilW
Nf_]
c\e]l]vk
DfF\HdN\W\Yb[c_\bde\ndp\q\t]v\
BVD]E[G\HeJZL[MeOYQ\RbTfWT[k\\eYoYp\vk
Yb[ebh
BcChD[NaS\U\V\Xf]Y`deflfn[omqarhteuZ
CoU\XiYi]Ym\o~uZ
YZ\cli
BcCYD[M[NbPbY[ekmaoWqctg
AgBZC\DcFcGdJ]^edalZo[
Ae^kl[
^j
BbGfZb[b\\`\te
G[IZci
J[KiO\W\X\obpcu[
K[Z]po
pW
Xb_eeihet\
H]IZK\RgWUsa
D[KcLZMaN\U\V\WbY]\gcbe[mbs[t\u\vY
RX\Ylftm
Ks[\\X
K]M\RZWV\ucde\l[tWv\
B\D\K\RZ\mcbfal[tc
JcLgR\[\\[tkufvd
JdLiR]WZt\
\\tg
W][oc\l[
@bBdFbHcKVsj
BdC\FZK\Qdqhs[
HhW[X\Z\cbegl[qYsd
Hkl[q\
H]W\eh
FaHRck
WgZ[
B[O\SgY][]cdf[g]ob
B\K\OcPdSYci
PWSe
SiW[[bc\fc
Sh
AaBdGdNcU\VdWZ[[cbhXph
e\pi
BhWZpZ
E]KZO[PqR\ScV\W\l]v]
E]O\PhR\SYW\
TaU[We^\
eos[
C]M\OdV\\leeh\l\o\ub
elhX
C\EaM\O\V\]d^ish
^Zsh
PjW\Y[v\
Pg
N]VcWi[\lZ
B]Qc[b^gldmjneobuV
B]QcWa^ilZm\og
mmnfuV
CfD\GdS\VTYh]]^Z`oe\lY
ClVVYd^\
B[G]HaQeVgZfmZndq]
W\gWkht\
gbk[
rk
rh
@]B[F[HXIYJWK[MYO\UWWTZU][^Rb\eYgvhWl[mYoZpZq\r[v[
@gC]DeEZFeHcJ\KdMpP\VbW]XaZb^\b\cZdie]gYhdmboar\v\
@[EbFVGhKbMuN[VbWXZec\dWoUpYtcv]
MdWRdflc
HjVeXgnU
hh
dh
DhFeG[MYP\SgV\WZ^c
KaVZmcoo
BeEiG\OdVfW\Zf^eg]h\k]qfvg
GhNcVbWfccoe
W[oi
WYXg^haclaqdtd
C\W[^nt]
AZG\WY_Zcftb
BeH\I[T]V]Wc_k
IU_d
CfJdWh]e^Ze[lcrc
CZVbWW^l
CZ^h
B[C]DcEZH\NbQkT\VbW]\\d\e[hcld
@bhj
Q\Z[^dhmld
NjZ\h\
QW\Zh[ln
B\QlT\ZehZlU
QnW]h[s\
Udeeh[
egh[
BZH\OnWXu[
@cA\C\FfJ\O[W[Za\]]g^fa[c[dZe\
@bFhH\J\W\Zd]\d[v[
@dFkMc^R
EgFjl\vo
@\FYMj]Y^W
MY^m
@aG]MhNaO[VZ[bv\
G]MbNP[c^ev\
C\ImO\W[_\r[
BYH]QmT[UZW\^cpdq\
B\H]QmT]q\
CbUmV\W[ZW
B\FbG[HZJbK\L[NaQ\S\TdVeWZZc]c^gabccdehekbnZpYrcscuX
@\AYCbNcTXZd]d^isc
Ye^V
@hF\d[
AgCcEXFYNdObT]VXa\c[kdlg
EUcd
cgdW
N[Vk
MgTa[\ccuY
qf
Vd^]cj
EYN[VbWe^Zcgh[vh
CbL\NnOdVY^\n[rc
CgTXq\sf
J\N]ObW][]^WdZhmqe
lg
GbN\Tj^ihbqcsdv[
G]Ji
^h
@]GaMYN\^t_\lZ
Ji^\_ac\h\vc
AiV\^h`dacl\
A[Oc^gafj\
CVEXG\P\ThYY]lc\dr
E\dmfdrd
G\NW^ci]
EkFY^\
^k
E]Uc^ldehclXtZ
Z][[^dlk
FcNjTi]Zfb
Nq^\
EZIfMcVX]\^ba\djh[l\
Hb^hl\
CaJZNmTcZ\]bl\
VmWZ^]h]
CfD\E\J]M[WZ\\eghZqb
C[TkW[caed
ChM\
Fm^\h\
@ZB[DpEdFTGVJTKdL]M\NbOXPYQ\VWWXYWZT\\]\a[dYeOf\h\k[n\pZu[vd
@\B\CZHZNcVXW\[T^da\bdc\deeWf]h[vg
CkD\[]vf
D[EcKjcc
DeE]RbWY[UdZe\
DkEZH\W[ddvG
CbDdEjJ\K[N[`fdae[h[l[pZvZ
CWE\PZ`p
DmE][[d[hev[
ClDX
A\CWDkEcG]Hb`YdZvZ
DgN\d]
ERc\dSvX
D]vm
DivZ
A\DbEeF\Y[[V\\vZ
[fva
[Yvm
@eA[CfEZJfPbW]Zj[\`\acdhe\h\kblZ
CaDbZla[dYl\
CZJl^[dc
CaJcTcW]aj
C\DleVl\
C\ej
J\O\`gejnd
O\`bek
AdH[K\PZQZT]VZWUYj\eaecYd[hamZobrdtdudv\
H[UcYThPodr{
P]YzhWrO
DdYgc[v[
V[ti
K]Y]hn
C\J\WZY]^]cceTg\htoYq\r\
W\hl
B[JaTbWi\cebhZr]sb
B[TcWgh\r]
GbWZljv\
C[Yg[ivZ
@kCcDbK\NcOc^\gb
@mJdZac[
CcGZH[JaRbWcZg[Z]c_c`[efobr\udvg
]cecu]vi
L]VcWcXl[Wp[tdu[
PhW[
HhTcV]Wb
EcW\jp
EcW\jj
CgUeVYiZmioZpd
@YB]CRD\E]GZH\I[JXK]L\MYN[OXR[S\TYVYWNXXYWZ[[Z\W][^\_Ub\eWhWiyjWmZn[p[q[r\s\tUuWvZ
D]U\V\WZXZhfiTmmv]
K\nj
B[CfDbEeFbMhN\UbZi[Y^cm]rbs[v\
FYMhWVZb]\v\
Fm^\
OiVXW\cbr\
F\HbJbW\[ifbt[v\
GYV[W]ci
GYV[W]ci
B]Gif\k[pb
JV^h
LaR\UfY\Zb[f^[ddl\meo[
JaWh[]vf
H\Uimeo\
@\B\C\GaH[L[MZN\OsPgT\VXWWZ\^]_\afbSd\j\q]r[u\
C]GaHaM\NbO\P\QbWWZbbij\l[n]qb
@gBbFbgbqh
@gNb
O[PdVeWfv[
L[UhWke]h\lZ
HZJ]ObV]cblf
AcC]NbVnW[]bp]
\g
G]OgRZW[XW\kfckcq\vc
@\DWEhFhG\HXJ\PdT\UbVZWfY\[\^cadd\edfdj]rau\vb
BgE[W[c[vc
@\B\D[EjFhG\H[Ubabcdd\edvc
CZGYOkP]rZ
OgP]rX
AdBhCaEbFbGcIbJeLbOZQ]U[VaWVZ\[U\[^b_\a]b]cfdZedf\hbk[l[qgtZuYve
BmDdGhH[JZvY
D[FbHgM\l[vg
AcC\DZFbGbH\JeMWO[V\W\[]\[^dcZd[e\lYtdvn
Ld^eleqcvX
@[GZH\IeJ[KZTcW[^e`dedhaqkvW
Dg
ch
A[Gi
AaBYG[M[^Wcb
MuVebcu\vL
mg
Ei^\ldvY
A]JgOatY
AaH\Oe]ce\ldmdo[ug
BcOg`\lduVv\
B[H\K\ces[ti
H]sU
H\sj
HZKeqbsX
qh
VgWb
B[W]ehuZ
H]W\em
CYTiY\ge
To
@[FgHfJ\QcR]S\T\VeWZagcdl\n]q\r[
FiHcl]r]
Fh
FYH\QeVYaic\
F[Hgv]
W\Yl
CYDZFgHjIcQdS\XbYZ^c`[c\f]pcqc
FgHjc\
CSF]H[ReVbZc^[pgqe
H[U\e\gi
AbF]J]W[^\hkraua
Xcjj
B]jj
ji
jf
ObPkV\W\Ye^b
OcYi
GdObP\ScVjWbZ\ccd]vb
Zgbbhe
CcW[[\_[kh
@ZAPB\DbFaGmJ\KcL\NdQZSbTXU[WeX\YcZ\[\`Ycbe[kVlhncrfs[t\vX
IdNZOcPcU\Wb[\_e`enfrfsd
GkO\Q]W\[\c[d]
@fGsI\OWWW[bv\
D\GZJ\NdO][\crrauc
DhJ[[f`\
FpQeaYvj
Vq
GZH]Y]hdlrr[
Oir[tg
NhYU
OZPcql
B[D\EbFZGmHRJbNROfQ[T\VTW[YgZ[\X^l_Z`eaVcge]fehYobq\rZs[vc
@ZNj
q\rg
@cDcGXMdY[[l^\_\becXdevZ
@nC\DeFbGjI[JYNRV[Y\[Z]b^a`lcYdfeZlbq]rYt\uavU
OX`nc\efl[
CZGjH[JkK\W\\f^g`[cZeghcqbrfs\tbvW
DlGZ
@\GUHbIcN\P[cmsY
P]cir\
CiHbJ\Y\
\kr\
@\CZDPGhNXP\VZ[Z^[`Xcde[lX
Kjl[
KnZb[]lZr]
KYWe_e
lgqd
N[[m
C\Sc[g`[e\r\
DZGYHgIYOeQc^\`]c\dafbhdqbresdve
BjGc
@fAdB[F]Q\W\[]\c^i`dc]d]fbt]uav[
Ak
JeNdO[Q\fgqd
^l
AZCb^f
@[A[OrVd^V`Yhe
@bOkV[`[
AZ^Z`ecg
@dD\GZNdThW[XdZc[g^[`fkalVrdsbtcvd
NZ[hk\
JhK][\`dh\
^e`kt\
B\CaGdKbO[RcUbV[W[YZ[Z\ibddXe\h\lctZvY
Mn\Wb\
AbB\CcGaK[MYRVWWY[[[\qe]kalTt\vZ
D]HfN\ObW\vk
FdG\O[Y\[b\fdem]s[tjvU
C\M[]r^[pYu\
@dF\K]OdPZU[V\W[YhZe[[]bc\e[mencpbugv\
@iOdW\Y]Z\nbpW
TeYlZY]Z
Uk
D[vh
D[vh
B\G[I\OjR]V[XgZ]\\]\_faYccham\o\u\
OlWZ_\c[
Xi]\u\
OeW\ch
ORY\[\
IXOgWVce
Xnu]
WiX]_caZl\
TbVYWml[
GcYal\vk
CiV[Z[qera
Re]fqf
L[MhS\Wb[\mc
MiS\[\mc
B\LgSgWT\b
W[[i
W[\h
AZEbFdHYJ[KZL\MaN\OdP\R\S\T[Z[[X^f_\`baZcbd\ebfXlTmcneofpaqcr\s[tcuevZ
Cm][s\
A\B[FbGZH[IfMdNeOcP]T]WTZY[U\U][^g`ea[bac[eefZg\hcibodpcqdtnuYv[
@\CiGiOcVYWdXZ]V^bc[kbtfuZ
CiDbG\VpWWchl\tZu\
mcog
@gBcCQFeG]JZK[M\O[UhVWW\XjZd[c]l^P`bcgeSl[n[o\tZuk
BdH\Uc]dufvi
@bAhJcT\VaZcc]e]s\vh
AhDaJcT\WYZccae]vi
A\BcC\DbJ[L\NaOcPcRWScUbZc\c_b`\cdh\mhs\uc
B\llm\
BkWY
AbGbZb[W\c_bceeclY
[k
K\Vh`dj\
Whqb
DhG[W]
@\B[C[FYM]O\PcR]T[V[WXZ[[[\\_Z`Zb]d[h\jmk\q]tZ
DbE[J\S[U[Wjl]
VfW[ZY[d]e_Ubdcbefjdm[ph
Ki_Yeb
][pi
@[C\L]N]We\d_if\le
Z\]g^]pS
]gp[
@ZCc]Z_m
M\UZZ[]jedm\pX
pjq\
CeLaUbZc[Z]g_deYmZp[
lbqbthvd
W[lbthvf
@[A\BYNbOiP]QYR]SbYbZe[d^]_\`\b[cbebfcg\k\laq[rX
O\S[Ylf\
Ogu\
F]OXSnVafZv]
fnsW
B[C[FdG\N\OkQ\S[YX`\cbfZk[s]vY
B[J]ci
OZ[c\dedug
B\C\DgGcJ\K[LZO[R[WXZ\[Y_d`bbZcXd\e\kgl[t\u\
AdDWGbH\M\V[W][]^[`\ackYvn
DiMeYd\b^ckTv\
DbGbHaN\Vb[d^ec\h]kgocv[
HbWma]kZ
BhGZOcY]vV
BfC[DaGeJ\LZM\O[QcR\VbWXY\[Y\[_bb[c\d]e\hbt\
@bAcB\CbGcHgL\N]PaQZT]WaZ\\\^c`cbgcddbfagbibj\k\mcqcrcugva
AVBeC\GdHhI[JZKeMWN\OhQbTYUcVaW\XhYeZ[\\]Z^U`bbddegehfmXn[o\phrYsbvg
M\[i`amc
A[CeE[F\JcKbMiOaPcS\TfW\Y\[\]f^\eZg\h\lemVngq[s[tSu\
CWHeJmTbYZoc
HWJ\S\WT`Zbnc\dZk]mcqb
@dOVPbU\W[Yd^mc\fclamZo\s\uX
H\WZ[f^[qcu[
@jD[Sb
MhWdg\u[
W\[euf
ehhcobpb
C\DXQcWZacbhve
@]BYC\FbH\IbK\N[U\V]WXXXYe^i_YabbaeZfZmdndooseteu\
@]MaN\OiTbVZ[]c[mauc
FeO\QbUfW\nauhvY
BXHkOf[\\ae\m]tf
D\Ebdj
CiD\HtJkS[U[Y\c\d\f[lim[p]qdrQsXuY
HgJcd\
J\V\]V^]mln\o\p\
Ck
HXM\NiQbYc^dmarfs\u]
@dFhHgW[^[qb
B[NoOfT\c\fdl[sd
BcO]^ou\
Oj
@hF[OW^Zca
IYKfXbfcri
AbKZM[VhX\Yg`]b\f[kalemcnXrcs\uk
feqgteu\
FdJ[Ye]g`bfdherb
Jc^[uk
CgUY]b
@UAUBbCrDbEdFcGdHXI\JdLfO\PcQcS]U\ViXcYZ[i\e]f_p`Wa\bbcdeXf\gbh\lYm\n[o\piqetbvj
C\IjOURbWc_am]nco[pVt\uh
OkV[cdoh
AhO\Vd_Y
@eBrCTFXHjJdK\LZN\P[QNS[TcUdV\WWXb^V_bbZdZeUfSg[i[j]kgmXnZo\r\sWt[
AdCfEcFbGYHXIZJjKZMZOYVdWgX\[\]W^p_eb\cZffnmoZpYrZs[tbuWvf
D[HcQ\W[ZZ^ka[bXc\d[qZu[
Znp[
NXm\olse
BgWU[[efk\
^l
@\C]I\JeKiMgO]][^j`eebm[n[
CdFbKcfbsh
H[Wh
A\_cchedjbvd
D[OwW[cae\uU
CbH[JoPbWYYZZb[]]U^[_YbecfebgfhZmjqlrTsXuZ
X\ui
DdHX
`baZei
CWD\HiOlUkVeXZ]b_Ze[g[hbl\mknZoV
B[EbG\H]I]KdXc]\cYecfkg]ldn]okqXsi
CcDcGbIgJ[KbMcO\e\gflandoYqgt\u\
AhBdC]FXHcJcKXQcS[T\WbY\]S_[d\e]f\g\hfk\mcngqbtbuc
FYHkcd
AbC\DfG[Vd^[dik]
EXPbV\^[eZgcq\uqvY
Gh^Wqg
CjJeM\NeP]^e_edjuY
OlVY\]cds[
IaO\V\W[vh
B\IeJ\KaUdXc\\]feesi
B]Wj
@YHYOpScW[Y\]c`[cdmXnboopbq[v\
@aAdD]P]^\`gbbc[l\
AbHiO[V\scu\vX
BZWm_\jbob
W\ok
PgTdVbYea]q\r[
@i_e`\
Hmt\
BZO[PbWo[]u[
BXG[O\V\Wl]\_[`bekuZvY
lju\
WeYce\lcug
AcCYDXHiMdORQXUXV[WcX[Z\[a]X^d`gaZbYc]e[f[kftc
FaH[OqPbVXW]cee\sXuc
@cE\Rg^\
CZIbJXMYPdSjYcadcYf\rj
BkHaId
BiVdWdXa`ccYvY
DiGb
@dCZD\FaHVI\JZKbMcO[W[YY[X\\][_cbZehhbkclZo[pcqfs\v]
CiJ]W\_beb
Ciec
@\BZD]FbJ[KcM]NhOhTbVfZc[\][cYf\h\jblbobsZub
F\Wgpc
BaSeX\cfl]pc
Si]\^[octd
K\SiV]`]
@fAYBbCXEcFcG[HSKhMcN\O\SbU[VWXcYXZb[\\Z]\^d_\aYcdeYhblcmenZo\pbqbsZu\v[
@\BhCbGdIfJcK\McNfOlPaScTcUeW[Xd[Z^i_]`ZagcGdofehdlcqe
@kDdFdIbK[N\S\UcV\W\]d^d_acPe]hdlcmgoapeqf
Y[cfeZ
@YDWGWOY^\crlY
@hVc
F]Obcu
@TBdEZGiTeWeX[Y\Z[\\^Z_[a]bbcbe\i\lqtb
@\A\^l
@dBhCiJ[Zb[\^Vna
ShWdl\rY
`hcX
Soc[
@\GdS\^\`bckeZlXt]
KesV
BcW[^g
@jCXFhV\WXYd]d`cb[cVj\
@ZBVC]GZIZOZa]cylWqZ
B\GTMb`\cmlb
@aAbBdD\FYGeHcLfMcNcOiPeSZTZUhW]YeZc\f]a_ie[hYk]m[qitWubvV
BjCWDiGdHlKbMdNeObP[S\V]XZYf[g\\]\bieYhelfnfoWp\qjrYthvk
@ZHYJ]LoNQORPZRQWjXc^gcfeZh[qbrfsktW
CVYbhdo\
Oiqb
@bC\FZS[T]V]Ym^f`\e[pZ
MYO\WfXkYZ^eh\jbp[
G[McOcUT`ee\f]hbmfpXqWsht[
@kE\FXRbZ[pV
NmVXWd`\
Eh
@[_gh\
`jjY
XV\d_Z
ClY\_Z
MmV[
LdM[NdV\Wb]]^Zdbh[ljn]qcs]v[
@bAeBlCdG]HiI[JcLYNZQaSdTbWTX\YXZY[Y\V]Z^U`\a]bccbddebgghXj[mendpdqTrYshtfuYvX
@]MYNZZ[pl
MjW\
ChJ[O[VjY\ab
Pc`W
N[S\XiY[^k`Zecp\
AaHYJhpc
ci
@fM[W\\[qls[
\g^]_hp]
@api
N\\Z^i_Z`bqdtd
I\^Zphq\
VoW\\\
]g
[\\]ti
\i
_[hiq[
V[pg
RfY[
CgFZJYO[P\Y]Ze\X]]^ojdte
C\Ni_]lh
C[O\`m
E\Fop\
VZao
@[FlHVKZPaSkUb\\^Zgbhfl[m]vf
W]^il\
AbD\FbKWLhM\abe[mfnfub
LbNWOcWjYba[kandoe
BcFbJ\KdL\PdW[[m`ehbj[obt\
BZC[FZGZHXKXLYM\ObPdTbUXVlW]XfYaZ\\W]b`iaecYd\ebg[h\iflWmbndoep[v\
OgVVW\^f`fc]m\n\te
TXVZ`]sh
OYVicbjZ
JbN[OVPbTcVeWdY\e\l\r]
V\Y\_dabmbqXtgu]
AlGYJWVYWiZ]a[cceWhbie
C]NgPbVcfd
J\]\uh
TdU[uj
a\m\njob
CcVhYb_da]minkobp[
O\cg
F]V\Wb]gafe\qb
Jb]gp\
AcBfC[LZV[ehuW
CYIbJfNh_\
HbVm_\hc
Ck
McW][jtZ
Tc[]ei
@\AZB\C[DbEbGdHcK]LbMcNfO\QXS[TfW[XcYc[[]g^X`bacbfcadfe\fZhXkdmcneofpdqZrl
@bB\C]DcEeGgJZK\L[McNdQ\TbWYZ][k]d^\`hb\cYddkblZmfofpir[tdubvh
LbWZZf[e`Ubd
@YXb]bcim[uf
@bOjVZWd]a
KbVgWZ][lcng
B[D\HeJYM[UbWiYb]c`bccmau\
C]Th]ae\rc
CeLnM\N\Ob]ea\e\n[obt[
K\VbW]^cb]ehm]n[ofs\
B\J\K\WgYb`be\
@\BdLcWY][^dacbfoiuY
CcD[E\FdHYIZJ[LcMcPbTbU]WVZZ[fadcZe\hkj]k\l\m\q\rZtcvc
B[FWIZKhLbMUP[ScWb[d]c^e`\adechak\m]oepdt\va
NhW[r[tg
CdDYEcG]HcIbJbM[NXObP\U[V[YW[bccd[eVfZj[k\ljm\ncp\u\v\
B\L\WeY\ldv\
AZBWC[DZFfHbMaO\TgU\WZg\hclPm\qfu[vf
AdBfEeFcHYOdT]UcZ\[]^[_bcXlhneo\
AbBbChObW\`avX
OZWlj\t\vd
BfWWl\
AeC[DcHcJdL\M[O\PfS\Ua[a\d_]`[cZe]fhmeo\v[
AiC[Ua_]mco\
PYS\flh\
DaHcJlM\P[WT[c\e
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpaqatcuc
@mASCeEdFcG]IdJ\KeNgPhQgRYU[VZWZXdYg\\^e_g`\dcf\hbicjdkhlUqcrfs]tbugvk
AbCeD\H\KeP[SXXfYdZc\a]bace[fTjdlYmXnbobqYs\t[
EdF\NYa\llvg
AbEcSlVd_\`addhelZ
Mjl]
D\G][[^Wqc
GbOh
DgG[MgSjWi[b\dcYu\
S]cld\lg
DWvc
C[ObXm]Y_be\fdoY
`We\te
DaVXWdeatd
CbEeLeNjOc[X`bh[lZqdt\vZ
AbDbM[OZVx[\\c^[_Yu[
AcC\DZGhMbOcPbVhWZ^\_ee\j\u\
EYHkSbY][]\efbuf
DiE[V\
A\CfG]IcJxOYPiQhSZTXUk[c]me\hglWmbobpRq\rXsbuZv[
CkGZ`\ae
DVEdFdJcL\MmNbV\W\[b\W]b_ceYhdi\j\p]ve
H]N\UcVZ]de\h]mqt]uY
CcXYjgm\
Dp[XhetZvU
L[h\lo
`f
Dd^dvT
@\Ee^k
A\E\G\L]N[OWS[VmWT[e\b]Z_dbbc]eZfrhUj\uT
NfObV\[\cie\l[qht[
AeCYMe^Vvj
DiESGeHfJ]MbOXR]SbU\VcWZY[Z][]^h`[c[eUhYlZm[q\teub
EkF\eihZj\lf
C[IdKhMZPcRyWY[Y]b_de[fbj\l\pXq[tYvX
MZeZpWuq
AdDaS\Vl_Rfb
@\BhCVEZF\GXHgLdMbNVO\R]T\WKZZ[m\a]Z_Uj\kblVm\ndoep[qdr\s[ve
FbH[KbU]Zhsd
A\b\hdufv\
C\eh
LeMYNiW\Y]Z\]]`\dbeelZ
`[ji
L]Mi
A\D\OdV\Wkcdtdv[
@\MbNfV\WhZ\]\^]e\pg
@cNZcYlm
^hlYqavb
AaC]GXIZOoViadcce[u\
CjDcHXN[Pc_dh]l[nTrhu[vp
CcGdJiLUPbV[Wre[lXtb
AdDZ[\vg
OYV\ej
DZE\Gg^de\lYvd
HcVie\h[q\touf
@cEbO\[Y\\l\ve
ekt\
AdC\D\KcM[OZV\[W_f`ZejhkpgtXva
Ad`blhv\
@[AdCXGcHlIbK]M[N\O\P]Q[T][Z^s`ccceclVnepbqZr[sbtXufvm
N[`ll\r]
DbEZN\VY\\lgv]
`YeXpWq\tfup
DUE[_ceifbl\tgv\
L\NhZeequ]
GlMe^]db
AXCjDeFaGRNYOnS\VmY\^Y_m`Tccd\f]hSi[jflhn[o\p]qjrbuY
A\D[FbGaKaMaZ\[k\]]b^]e[hklZ
c\eg
M]R]un
GeNh[YtZ
A[V\W\Z[\[`[ent[
Vlj\
`h
MZNi[]lZ
AdHY`[c\lm
C\DcWY
DYMg
C\D\Wd`\egt\v\
V[^g
C\DdE\vT
cgt\
NiVYdZl[
Nf[j`\
`ge\tb
@eA\C]EcFgGbLiMfO]UbW[[V^[_a`Zh\mXn[ojtau]vg
@cAZBdHbJ\N\OkWb[W^m_e`jdgh]lWvh
DiN]ObROS\Wn\f`fe[fiubv[
N\[Zlj
CjD[I]_[dc
GdIbMgN[VYWY[e\bdaeclg
AdC\DmH[IcM\OWW[[\^[`[d[edh\tdud
BhD\G[OfWfY\[\egjdlWvb
Mbh[mbpetg
D[Wc[go]ve
DZSe[Z\i]\_Z`caceZhiphtZ
D]EiTc`\ed
Rj[[md
MeNYRdZre[t\
D\WpeZvj
D\GbHiPZVZXbYc[\]b`cc\f\gcl\mfq\rds[t\ua
BYKaPZT[UeWdXcYg]dc]hbmfnfocrb
UZoirbu]
BkHgeZg\m]o\
Hhm[
AbDbGYHWIVOXS\TbYX^\cwedfdgck[r\s]u\v\
DeH]IWfbk[ue
AbJbOZckuXv]
AdBbD\GfIcMcN\OiPaWX[c^a_\cRddf\ldnbuev[
DXN\cZdol[vX
AhD\JeMgOYVb`ccYdXgb
AZDbG\I[J[V\WZ^g_\chvc
W\d\vm
P\c[djvQ
CcD\I\K\PbSfT[UbVbY[ZZ^\f[min\p[ub
GaH]NbSYU\Wg[Y]cc]limdob
B\Ud]\ehg\hcoVqZui
PZch
K\UdW\mgo\
CgH[JcMcQbWR[c]\`acbm\
Cj
Zh
A[B]DeGhJeKfNcQYTZZ\[[^f_YcRf[lfqZuZvX
@gC\Ma[\^e_Z`[c[
GZJnS\^Yce
JTMnZd^\bhc\f\kc
AbG\NiVd]c^]ceqe
CdG\J\M\S\WY\h^ce]q[
@eCXDgEgG[JUM\N]O\[\ceddh\vi
DdNaOeW\X\[lcclWv\
OeX\ch
Dhv\
Z][hcZh[l\
B[GdIXJbL[O\W\\bl]mZnks[u\
@nGbc[
AcCXD\Vfcg
SfV\
WZlm
EjVbW\^\e\jgvb
CYDWJdNcOcV]W[_dcen[
Pecelh
CcD[EaFcK\O[PcTbW[Yb[[]ed\f\hUjalcncqbucv]
@dC\FbJ\Pd^\_ch]llnbsbub
c\li
DbHcSblW
NcVg\c
B\CYDbKbLcNkPbT\X]ZX[b^[_c`[abbcc[f[g\hej]lfp\q\rZs\ub
@]AeBaChD\FdG\IbKcLZMdNUOgSdUhVfWYZb\Z]\^e_bhglfqYrZteu\vg
DZEdJbM[O[Sg_Zb]c\e]h]qcr\ub
UY]v`\m]p\
@\DdEeNdVoWQ]\_\heu]
L[MkNZS[
V\W\[k_\bel\v]
AZC[H[K\LcMeNZOfVYW\Zg[[]\`[aZbbemhflfvb
LcMbN\V\Wj[Z
G\I]NWPfVNWu\f_\cet\
A\Vg\a_dcbuh
CWJ\Ni_]lh
Div[
GfJgLjM\N\UbWW`]hf
NgWgc\
LgVeWXe\
D\EUM]NtZW[Y^\`XlZ
D\EgPhS\V[Wd[h^]b\le
N\^]_j
AiNZVkW[[Yb\ha
N\WiZbl[
CdD\E\H[JcNUOWV\Z\[d`jh]m\u]vb
A\B[CeFSGYH\JjPlSWWV]e`jc]vc
BdCfMgZZ[Y]Z`]
AgPZZ[[p`\
FdPh
NYlh
N\O\[Z`l
H[Za[e]\b\i[mhnbo[p\
O]mjo\
B\D]G\OpVXWYY\`\cdv\
GZcgv\
OTcc
M]ObWo[Vlc
MZO]W\Z\[i\dv[
E]HdN]V\WYX[c]snuZ
EcNdVcW[Ybcchblh
@WAdB\DXEYGYI[KZOgRZWeXWYgZY[e\f]c^b_WbjcdeZjikclZndo\p]q[rbs[tbufvg
G[OXcmv\
D\G[I\Vicj
@[C\E\M[O\V\X\^d_\dbgcjdl]o\tfuj
@dP\ji
ClO]aX
BiCgOTS\Vfpe
FoHZQblY
@kMYO]V\X[[]ut
D]^\`Xccvk
Z\^W`ehdvj
@kNbW[]d_Yc[e[fdl[
@eCWD\NcVcW]X\[X\[][^Zacb]cXeelmp[tbufvZ
EnNWVdaZl]obvd
DdEh[[k[
@ZGfO\Y\]aedpc
CjDSKhMdNgS]TYVbXiZh]X^e_UdgebfikZl[m]nXocqgrfsgt\uf
DgE[FgH\MdZZ^gd[lio\
ChH\e\f\
Vh
@\CfT[VjW\_\p]
C\D\GXMbP\SeVYWc^\c\divc
@ZC\EkJhP[Vb\iaclY
@UCaDTE~HZM[N\O\P[Ve\Z`ka[cZdfp\u[
H[J\O[X[\\acclfbljnbpe
@[BcC[DZE\FlGfHfI\N\QZVaXbZ\[f\[abc\defbj\l]qZu\vY
G[HcJdObSa\\^g`Yhbk\lpqf
A[B[CTFqH\J[VYX[Y[[]\\_\cZd\gdh\lim[qive
O\ZUpr
U\ZemZni
A\GcJ\KcOZViW[^gabs[v\
EhjXvm
@mD]M[^X
@WDbGUW\\f]j`ccweZfelZuh
BVFbGbHtK]Qeeds[
Omq\
CbIeSXVbe\fl
Fdhh
ClG\Oda\
GTHZJbK[LZMhNbO[QYTXUcVWWSX\YgZY[e\\]Z^o_WcTeeflhXibj[lem[nVp\q]rXsVuevh
Og
DUvh
DfEdHYMeX]^f`Z
BZNcO[ZV`\l\pdue
B\CXH[TXW\[]]aeflmmb
@qDZK\L]M\NdWXX][[^Ydk
AbH]L\QgWjcUlYt[
BdGbHfQbXYs[
HmNcZZn[
@YDWKaMbO\PYSdTZW[Z]\Za\bdcbd[edf\h]lnncofqcvc
@\C\JZKZOhP\S\VVW]YZ[Z\[^c_Z`ea\bjc[d]jXl[mXnboeq[scuh
@oBoDSEiFeGUHdJeO]PbSiT[VmW\ZY[V^b`\a[cbdkf\k[lgpZr[setZu[vn
@fJ\]e^\e]gcvo
AfC\DeF\IdKdMfS\TcUdVcWbY\Zd[Y\\]\^Z_hbccfe\hdq\r\uivZ
fjl\
PnV]
E\^hb[vd
ph
@dBbDZEjFYGTHgQYSbY\_\a[dnhjlgn]
RleX
QXVWWg_c`idbechclYuevb
AfBUC\EnFmH[JaKcLdOfRYWWXiYZ[\\Z_[`daddZf\gbhfjfkdl[m\nYo[qds[tnunvR
@YGcN[_ctj
CbEdNbOeP\QXV[WZX[^fc]e[lau]vn
ChG[VeX\Yclbvl
WeX[[ivU
CX[]\[efti
@hBcCVFbGSHeJ]LiP\ShU[V]WYXpY[[\\g]Y^d_\dkgbqbv\
HYV]W\Xb_efbsl
@YA[B\CfF\JYK[LZMdO\R\T[UYVbWiX\YVZY[T\U]d_saZbfc]dcegfkhZlYmcnapcsZteubvf
BZLiW\kU
LgO[\d
Fi
@cCdDZE[GUHbI\J[K[L[M[OZR[TcUWViWgXVZg[\\]]n^]_e`\afb\cdeZffgZhgk[mbpdrZs\
B]WfhZt\ufv[
FhHfcbd\l\s\
^X`bqh
D[FbH\O\`[qfvh
HcMbcZhk
H\QhX[[\]egckf
CbO\\\]cdYebl]pfvh
CjO[SXV\dX
@cBuCcDgE[GSIdJVNiObPjShTgXd[j\\]\_[a[dkedfehbj\mcp\rZs\teu\vg
F[GnO\Yfa\dm
C[D]G\JcZe`XaXcddtj]uc
CbHa\d_il\
@oF]Ma
UgVcjW
BkGRMcUcc]vi
JfNbZ\
@iCWF[GUH\KiM[OXPhScV]WZXYY\[b\[]i_\`ZbZc\enfhg[hamYoWpkqYsfvY
HTRbUhV]WX[gb[eZgclnm\q\
FfHkd]
Xj
@kMYNbcfp[t]
FbH\N[V\W[aid\l]
EfaTh\
B\OYWk^]oa
@cCcGVJeVYWZ\hcalb
[]c[el
BfN[P[S]^[dZli
JWaku]
@kBRC\DdFbGfH[KWL[M\OZWjXZ[j_jbXcjedj\kbq\
@\GbM]NbP\TdVV_e
@\AbP\ScV[jn
BXCdDbEcGgHZIcLjOXUdWVXhZb[]^a_Xe\gfhfjjkTl[menbo[qdtWvZ
@kF]G\HaJZK[TeWcXcYb]]aebgc[emf[m[o]pZ
A\C\GXScV[dpfe
@[CdM\VZWZXcY]Za_ij\l[oc
@aCZYh\ce\l\
@YC]DbXbYd^Z`\eijhl\
B\CYEcRY\lfat[
ObShWZ
@VDkE[FgGcH[KfMgW[Zk`\dSg[lco[pf
@ZC[DXEsK]TbW\X]Yb[[`hdkedl]nbp[vg
FiVYae
CXFjHdZa
@fFeG\NdOdW\XcZb[[`eh\j\liudve
B\LdR]W\\nd]ffl\tZv[
\]kf
AdBWCZH\I[OgYb]eheu[vp
AdH[J]NiVZWj[\^ba[
C\D\EdHXJbN\WW[[lp
@kD]GfH\K\LbMeNeSnVSWY[[^]_]`ccbdZhVjZljmbocpctZ
D\OfW\Z[[nhZlY
WXhj
ChYXc\
JUdhlcvb
@kA]C\DeEcF\H\JaKbLbSbTbX\ZT[\\b]b`Zccegfbgahjlcobpcq\sXu]
Mc[[cbuk
EnF[d\
@\`i
CeFjXVZc^Z
C[FkGXI[KfMbN[OaScTZVeWZX[Yq`ZeXfdhZlbqbr[s[uY
@TF\NcQb[babb[cjechdjgn[q[
AbJjL\ObPbTcVcWeZ][]\[_XcjlUrW
@gB\FcG\KgLaMeN\ObR\[Z\\_gbZc[h[lgo\pgt[
ChHY\\
@SAbBZE\F[G\JYKZObSfUdWcYXZ\\b][^e_U`YaZbZdYeYfbj\kglfmXnTo\pxq[res\t\uovd
@jA[DSGdIZL\NdPbRaSeTcWcYb[a\e_W`Za[b\cfdml[nRtTvf
@UA[CdF]KbLdMaOZWXY]Ze^\cilene
C]PgSU[d^c`acal[v\
DiJ[l]vX
@bDcNdVUW]\e_p`[t\
GcJ\V\Wj[cl\vW
AbKlObP[SoT\WVY[^[_\`Zc[fZhel\oXrXs\
OfPZSiVdWYY\f\herX
B[H[WfvZ
@YBYC\D\LfMcOYUaV\Wc]icfuf
@mc[
BdCYHdJ\OZ[o`Zb\ddj\qgt[u\vh
IgO]lc
GXLVV]W\cklc
FbcWlb
@bBYGYL[NZT\VYWiY\dYf]hfld
NdWelcnX
WdcclU
AZDgEbFbG[HbJbKcMbSiUeXdY\^X`dbcdchbk\mZobq[rbsbt[ubvb
BpCZD[EZHYJbKcM[SeT]UVWeXbZ][\`cbZchdXhdnjrcs\uavU
@cCeHVJ\KeM]O\PbV]W\XeY\\\^g`fgdmcnXr[uZ
J\Zb[i
DfMi[S
Rf[V
BlM]R\Wg[Zeh
BZL\Uh[Z
DeK]OfV\vT
AeDYEiFiNcOY`Xcbdlkbn]revc
H\JcU][hsl
B\DcFYHvJcK\MiZ\[bsZuevY
DqK\McN[PhQbTbX][k\cabkZvT
[j
UbZj[mj\v[
E\HiWZ[e^ddbvf
`[b\vh
TiWb
AeCcE\HdI]K[MbP\SYTeVYW[[c\b^h`dc\fZh[lZo\qbvX
H\Tkf\
AfC\G[VUWf\f`btb
A]PbVg[\`]agvb
CbD\H[IdJeKZOgPbR\SdVaWbYb[\_\ccdgekg\ngogqZr[sctYugvZ
GZIbLZOfVXb\dir[v]
C]O\cjo\
CZJfShYe
LdV[W]Zd^]`cpgt]
CnPc
V\W][]dh
I[L]M[OrP]SbV[Y\b[cce]l\p\
B[NcOkW[cfva
Oib[p\
ch
FbJ]QgYdZa\d`ah\l\
FdQhYZl\
\g
C[OcVeWf^cocqc
VkWZ
Vh
B[DgGdIgJfR[SbV\WYX\Y[ZX^d_m`Ye\h]o\v[
B\DeGjJ\SeW[^[_]`bh[
CYJ\X\_t
D[Ju^[
CV_{
CgGcHYJXS\W\[[\h_ZrZ
A[CZDbS\Yd\[cer\
GiJ\Yd_\
CRYT\y
A\CcYTcala
CYYi
CoNYY[
CrHYYZ\X
AgC\Jd
Ai
ReWV
R\V\Wg[\l]
DhG\[g^bhb
CbJ\O\VbWgYZabf\ri
O[P\^[`oc[e\
MaN\VZWb[Y]delv[
C]G\JnSYWZZa[X`Td]e[v]
CdFjVZW\[fv]
DaEbF\GZVmW\Xb\a^ce[gbjbp[ub
DhJiW\Zd[\h]
rj
BdWd[[c\mcu\v[
BiCcG[WR[[eZ
BbC\GdM\T]Z\[Y_b`dejpYrbuYvX
BkH\R]WY
CWD]FcH[JkNYObP]WZZd[\`XbTcbdhf]h\o[p\
FfH]JTW[]bdn
D\F[H[J\W\Zg]]dclgvZ
FZJg
Ji^[bZdT
C\DcJbNb[h_b`\k\l[
A[Wlv\
@\CcE]IbP\UcWdZb\e^j`fgcmdp[r\u\ve
CbJfZc^Vmivi
ChmZ
CWHbJiL]MdO[VeWXZY][`\dZeagbmdo[rbt]
H\JlTZ
CZH]JyO[TZU[W[ZXd\g]
C\HcJZUhZ]e]m[na
JZVhad
FbH\OhV[aZc\divb
OeW\[hc[lb
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g[l\nbu]v\
@hBZDYJYScUaZj[d\\`ec[e]gZuZ
A]J\^X`eccnb
[gcj
@XS\`gcZ
]Z`i
AjJcZb`Rgb
A\BYHcZW`i
Se`Uc[
WZYl
@[A\B\CTGYHdJ\M\R[ShUbVbX]YW[[\\^Z_\`gcbdYg[mbneoZp[rX
A\GZHbOiS\TdWj`be\hgrhsZtc
Si
DdOaVZW\`\cj
FcHfJaO[SlTYV[Y]`[cff]l\nWqbrW
OWS[`mc[
H\V\`\nhsY
H\OWSg
KbPeSZsc
ViW\tZva
Pc`gmb
P]WZl\vo
GfNgP\W\Za[clX
VgWd`[cglZv\
H\f]n]q[sj
HiSd`]mZnaogv\
G\HcOgUkWXZbebg]
CXG]PVSdV[]Z`fcg
SUWS`\cdld
]j
SYVXWh
A\BbCZJZPZWYZ][\^[`jl[
@jCWDaEbFXHUJ[KfP\SaV\WZZe]f^Z`Wa]d\effbj[lcmYnXpdqbsct\v[
@UC\HYJ]K[MnTeWcZf[\\b^\b[egfdg\hfpgsc
bbhh
KYl\oks]ub
D\Oheb
@c]km\
@iEaFZR\^]`XccpYu]
F[Khn]
@XEjUbcee\
@ZF\KVMmRhX\[\]dh]pY
A]C]D[ESHfKeMSN[R\ZXbac[fkhblcoYpev\
DdK\MfSbT[XbZd\h]dhUoZpeqbs\
@jMY
K[NbUaXff\rh
@hE\F[bdpbsc
@ZKmMZ[le[ga
@iEjMT
@i]\b\g\
F\HZNaW\[i
@gEZF\Kf[\][
@ZA\CbFcHcJaKcMZS]T\UXV]Z[]\^f`cb\c\dee[fZgbl\n\o[pbqfr\v\
BdC\E\FjHUKhQaW[^\gfp[
JhXf
FVHrQ[
DWH]dj
E[FdHcK\WjZc]e^fd[
En]f^\h\jdp\s\
FaQ\[m
ChHY]U^cde
F\qZrh
@bCbKbM\T\WYYb\bc]ebffpdqZsZthub
@fD\HWJbK\WiY\^[fcg\lduh
@YNbZ][Z^\pkq[tZ
FdKfY[Z[[[\he\f]u]
FcY\[]\bef
D\Yc[]esf\h[pW
e\tk
HY[h
A]Dc[[\YeUfftgvh
E]FdHkOZVcW\[Ycbs\
FeHiW\s\
ReW]
K[qcsh
BZCZTiWZ[m
C]D\Hb]bvh
IbK]f\rm
DYHbR\]f`gdfld
JjUbf\lcmb
JjUbf\lcmb
CnH\JXK\WY
^\fhla
@]BWE\HVJ]NhOhP\S\UbVcW]X\[]\\]\_b`\cbfbhbiVjcmdnooZpbqcuZvc
VcW\_\jdqhsZ
iZmon[oZq]
W[m\nWoo
N\mXnsoN
iZmkn\
NklW
K\W\ndoiqVsf
mVnsoUsg
Vb_facqasYt\
@bBeD\KeMcRcVbWU[b\bbcd]j\kbn[sbufvZ
BdD\JgMqRTWY[[\]]]bc
[s
MXRd
BhM\[[\bkYqZ
@cBYMgZ][k
BZEcFgL\M[QdR\V\W\abdfh\l[p\vd
EVFnQ\dgv[
DEESdp
EQde
DiEjFYH[Q[addZvd
B\D\E\FcdgvZ
EkFXvf
E\Fgvh
ChW\
gh
G[P]YWrr
WhXac]t\
ChG\ee
eg
AYB[GSI]OXV\We]Zcmedub
eg
Jn^Vu\
D\FcH\NcPdQ[lgnbo[s\
@dCdE[FdHbVb`lclhbvc
^j`Y
@]EgFbNeV\^]c[lXn[
BZC[DaFfIbKYLcOePeQZR\TdUWW\XfZd[d]c`bc\fZgchcn\oYpcrZt\
@bBcCcDXE[GfJ[KbLdM\N[R\SbTcW\XcYc[X]W^Weifajdlfmdn\sdtgvb
DdE]FcJ]M]OePbSaXeYj\[]e_]bcc\d[eZpcrYsb
F\G[VP`Wbedwg]
CZDfOYZe_p`\cclfq\
V\Wb^b_heb
JhVc]b^dd[
Hln\
A\D[G\McO]PcWbYbZ[[X`vbbcbeZf\jVpcq[vg
GbLcOfVhWZ]em\ud
L[OYPuSXW]YW
V[[h\]cbvb
ChDbFeG\NbO]SbTdV\]\dYgghgjdlYqdvf
F\GeJb^gd\lY
FiHYqc
CYJaL\Y[[Z]\_ilevf
A\HcOhW[[gvb
F\G\HhO\bih[qY
DZEkGWH\I]K\LZNeO]PVVPZd^o`cbWcoe[h[jck[qg
VVW\X\dl
CeFhQcW\XbZe]Z^gh]l\nZqZ
^k
CbFhH[
DbW\Ylc[
RiW\\\f\
Re\X
@cCXHZIiJ[KdN\O[Q[SfUcWZYb[\\e]\^bacdcebhdj[lanVo]qYrescvb
AbBgDaGdIaKZPbSZUcVe^bdXheq\tcvZ
Sf
fXrtsY
IVY\ceu]
IqJ\O\W]`\rZ
@YA[B\E\FbHgI\KdL]MbNdP]QgRbUZWPYb[W\[]d_Xa\ccdZfghcick[l\m\n\o\q\sduf
CoF\HcI[KbOcSbT\VgXb]Zebibm\peqbse
FnHmJcNbc[l]r[
O\Y[]lmbp]
F\HTI[T]Ykchhdq\rhs\
HZTk
MbToY[c]r\
EZFjHfO\Q[S\Y\fUrY
CcIcliq[r[sZtfu]
F\WWfk
K[Yb]l
m\nZuo
H\JbMaO[TeU\VfYc]b_\`\b\c[fohYmdocrduc
HifZ
GdHcP]Q[SWTXW\XYYgZ\[\]e`ieYfdl[p\rcu\v\
mYn\uj
HQQdSX[]hlqW
YUck
JhNc
J[Si
CZD]GcHcJWQZSYT[VYYl[[`]fahmnjq\seuY
DcF\G\HXJfMnNjOfRaT]c\edmcpb
F]HWSgY]rY
F]SlcY
C[H[Qgfbhkq]u\
Mled
M]ObT]U[VfWXYc[bfdh\kfqgr\
C\IcSahbqhr[
C]IaM\O[V]hdq\rcuh
JnT\]\fZmbrbuX
CseXhVs[
H\Jh
C[GcHXJ[KeMZObPbUgVXWsXZYcZ][d^]`\c[g\oct[v[
CcDcFaI[J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
McOi`\fZh[r\
CWO]q[rk
ClFbHeO[T\qVrcv[
KVWZ[fee
HgO]fYmirm
BjN\W\]bjanZ
B\JWM]N]V\ncs\
@dGg
Hbm]njo\
B]H\Zigd
G\OmVYW\XeY]_he\m]o\u\v\
OfX\_bcbe]
OiW\cd
OXY]_g
OXXh
O\ViW\^]f\
Ym
]Umko[
B\]ne[
]]ej
IZRkW\\]hbsctf
GaOYTcWekVvf
`gbg
WcYir\
H\Uch]mcp[rh
ed
DZFcHbJbL\N\P[RZSdU[VZYY]d^[_\`\abcbeXg]k[l[n[p]qcrkv[
BcChGfHbJcL\QaTfW[]ccbfil\qXtfv\
H\Sfh]rWsb
FbWpc\faq\r[
Hiqer[t\
G[Hbch
BiH\f]rc
qdrV
ri
CZIcJWWZXb]Zeeg\m\qcr]
qgt]
eihYpc
NbObVeWZ\k
W]]dtf
B[D\HeKmWgY[Zc[a\c_\dbf]p[
B\Kp\Zp[
KhV\W[Y[\\
KWWb[bed
DoEiG]H\
OeS\VfW[^[_e`\abcaf\p\rg
V\Y[rh
Vi
OZSZVkY\c\
V\Yg
G]O\SbV]Yje\rV
@YAfBcCeDXE[FaHUIcJcKbLcMdOfQfR[SdTbUeVbW[Yd[c\i]j^Xa[cef\gWiakalUn[qms\ue
@ZBbG[SfVfY\ifphq\u[
BgLYTbXcYfh[kbl[
AdH[cm
TgUfkcm\uc
ChV]^\cc
AeCeN]Yj`alb
@bCYJ\L\P\QcTWV]Z[[[\\_[a\b[ccf\j\llr\s[vY
@Zlg
GcM]NkO\PbWf[a]b^o_Zckl[q[r\v[
C[HeJ\T][\b[c]dbll
OccieclZqc
H\cVlc
NUcclK
NUP[
@\GgJaMbNdO\PcTjZ\[b]c^eacc[h\l\t\
CXMkTnVdWY[W][^d_\ach\li
CfJaN\PdTgVe[U]c^e_akblZ
[mkZ
Kceilb
eklc
Ei^\hbvc
@bG]Ml
CbL[Wq[b\[]bjbl]td
GaTgUbVZWTYf[[def]g\l[nbocrb
Hbdblhog
OcWWli
B\DcEgGbHUKbL[N\OdScT\VSWYXbZY[d\d`daac\ebjakYl[ncodqZsdtXu[vU
@dBdDkFbH\K\MeO\QeV]WfX]]\aYbac\dcfZlZmhnjokp\qXsbvc
H]Vh]f^\cbmYu\
KWmeofsau\
@]DkEgvO
dfe[lZuj
DbGcTcVVW[cbdch[vW
KnW\n\
\icYt[
XYoh
AaC\DSEcFYJ[KnMZNcOWPeQ[S[TcYd[Z^[_[`\bWcVdne\m\n[oWpfr\tbu\vd
AbCfL\MdX[[d\\]Xcjm]o[pds[vb
CXDVJhXk\X^\ajdYf[hhl\mZnVoPv\
KWX]sj
CnH[
@]bi
DTMfQ\obvh
D{EdH[V\k\vY
D\GYSgcYdgfb
KVXh
XhoV
DhvY
D[FdGpS]XjdZhfmbo]pcvb
DeEXKcMXXb\dd[lhoY
@dA[BYCeD\E\HiJ[LbMXN\OdP\QbShT[V[Yb[c][^k_UaYc\daecfjgihWlfnZo\pXqlrgsYtlu\
Mbh\n[up
DZGdQ[Xb`Yhkvb
H\V\Xb[\bbvh
A[E\FbJ]OfP\ReVYX\[\\b]e^e_iacf\gZh\ldm]qdrcsYth
CdFdObRfSbWfYd\b]b^d`cafd\h\t\u[
NZVeW[aijX
VkW\
[Yei
@\AcBZCcD[FZHcJbKZL\OdQgR\SZT[Y[[]^f_cabbedcfZgbkbl[mXoZqbrX
B[DZHZJ\OYUcV\Wo[e^U_\a[bVc\d\g]k]n[o\p[v[
Ac^j
^[vh
M\VcWV[mbalev[
J[^nnb
AjJcO]W[^Vahd\
B]HTQmW]d\
@bC\JjO\QYT]YcaYc\
GeWZ[k^c
C\ThU\W\
dh
JjVeWZs\
^\`i
CYHfO[U]VgWn[g_bkYsbv\
O]cg
A]HjU[qX
QdWk[\cbvU
HXJaQgWg
C]HUOXQcWa^cbjd\qbvb
A\CfHbJ\OZVh[Wdcl]rbtc
AYCZD]EfHLM\QZT\Wh^b_ea\bcd\h\qqt\
O[^ibdq[
DeH]Qf]c^blXmbvj
OgWZc]
Jb_h
ObVkWbbddW
V]am
A]D\H]Q[VcW\dgvl
AUC\DYEgHpJZQ\UYVZWcX[[e]W^g`]c\ddeafbjdkYq[tfvb
OkW[[g^c_\`T
D\HYJ\QhWd[c
AZCbDXFeJdLdM\QYWV[S^\a\bldqugvZ
VbW\[h^gqc
QmW[q]
CdDoQaWf^Z`bv]
AiC\GYO\P\^Y`\a[e[
OcbW
[Ykg
Oh_Z
F]HlQbU[^Zbf
CgaT
Ch
BVHUO]QxWU[\`ZlZn]q\v\
HhWY[[
WobUv\
di
D[MdOhQYZb\bkdob
AbHbVmWdpa
FeHdWZ[gbcdeq\t\
@YB\HYJXOSQZV\WX[]^tr\u[
@YB\C]HUJ]LeOkQ]VdWS[]^]cgeghcp[vW
DWWYdivc
Wg
CYDSEcF\GcJfOYQfV[abc\djgfv[
O][Zvh
LZV][ivd
D]W[[iv\
W[Yil\ve
VkW\
[[vh
@\A\B\CYD[EeFdGZJ\KjL[N[PaQdTYYg[\\a^\_Z`Zcbd[eff[h\jbpYr\u[
BdC[G[HXI\K\L[OfS\U\YbZa]cbbc\elf\h\lbsYvd
M[N]T[UfXe]\^h
ErFZ\d
K[OiQkU\WXd]sg
@XA\EtF]KXO]U\Y\e\
@eHgKcOZTfUjW\Y[Z\^\m]
FoGbHVIcJ\KhOYQZRbTXU\VcWbYg[\`[c[edf\gahcl]p\va
DaOgW]v]
D\Yh
O]P\SdT\WZYic]e\
@eG[MgW\hdnbub
@\AcB\G\HdJYK[LZNcOaSbT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
H\Pi
A[B\D[GgH\M\SdVeWbhdl\sbvb
F]^h
BcDcFeG[NZVcWV^Ycbdr
DfdX
AeB]CbDXF\G[HgIaMdO[PdTlWXXbYf[[\e^X`\cbdce[f\lhmcrXsauevZ
Nb^]hh
N\^g
CcE\HbJ\KbM[ObSg[b\b^\c\daqcv]
BWWW^ovZ
O]Q[TZWrXaZ[[\^\ccec
A\BeCdD\H\OZTYVd[c^gacchdVjYndrnu\
Ib^ip\se
DZP\WXableugvb
NkOcPcS[`al[vd
W\d[vj
NeW[^V
YZZg
N[li
VZ[\cbdh
Hhf\pdsc
F[HYdo
SXedfrs\
FZMkS\V[W\^\
DcWZ^dbgd\
NfOiWZebl\ob
^hl\
^fb[
AcD]NeO\V[Whla
B]DgWe_\l[
GVdi
DbG\V\Wgv[
EbV[Wgk]t\v]
LcWV
B\X\Zeehv[
X\ei
OgWgZXebk\
GbObV[Wgf\l]vZ
Ob_cmjoX
B[DcEcF]PiR]SZTbU\VbWeXYYZ[\]c^Xldrbta
EeH\JcLdN[OgS\ThVhWb\a`\abcee\hflQr]
PXll
GdNg`\
C[PcVZ`fhb
PY`k
Rj_b
AeC\HZNbSZTeUcVcWWY\Zh[b]c^ibgdYgglZn\qgr\s\vY
CeZ\[a^eqf
TlZ\^\
AhCXD\WdZX^\
C\JZThU[^nc\qdr\v[
A]OgW]ce
CcH[JhO[Zm^[a\
AeB\CdDcFbHcNcO]QfT\UbZ][\_cacbedbfbm\p\rctd
DfNfQiUgV[WW[d_bdckZle
bj
WX^]bkdglY
G[MZWU[\^ek]q\tl
W[Yhr[
KZV[W[Yor[
Ok`c
Mg
M\R\bi
@hA[CbEdFgGTIdJcLXMgQbR]VeWWX]YaZ[\W^\add\eXfZibjdlXmhnbocpXqgratkucv\
@cBWCiFdGWJdKcNZPZQ\SfT\VYW\ZV]d^k_\`fa\bqd\g\hcicmenipgqcrfsWtdui
U\ml
@[IiMYNcOTP[Wlckgmj[mdn[ocp]qb
CYI\J[M[OWPiShWXXuYh[[_Vb]ceeXf]hfmVn[o[q[rpscu[
@\MmVi[\^Yb\qbu[
E]F\K\MlOgVmWX[Y^U`Zbdc\l\mgpTqZt\
M]Oi^\
BYCfD[EaL[MfV\WWYh[Y\c^bafc\e[ibjcocqctl
BdVkW[e]tX
CaJoXbb\rc
C\E[FWJmMlP[R[S[TsUeVZWdYT\[^]acr[tk
JZOZTYX]]Zcie]hSm]nZoaq~rZsZ
O\qo
JZS[T[YZqXrs
DdUTV[]SmmuZ
@lE\O\V[^e_\cWvc
[\eYr\ts
M\mj
KZNkVZXZ_bniqguW
C]LZM\OdWj[[kcn\q\
@\MXVcWUZd[Z^L_[bzfZg\j\qYuY
W]n[uo
BeCXFgHiIYJ[KXL\MiNYOhPXR[S[TlUdVWXX[W\Y^[_c`haXbme\hgnYo[qjrWucv[
@WBZCiEZFZH\I\JiKgMZN\OhRdU\VXYZ[\]Z_\`[bgc\e\fbh[mbniqbr\sZuk
H\MZO[W\XcYm^qb\qbsYu[
CcIT
NZ^[ncqnuW
@hV\_]
JdOgX]gcmTt\uqv\
KgpRu\
@[m\nZup
J\M\OcWe]\^l
BZEeFgH]JfMgT\VbW\^V`]achoq[u\vU
O]VcW[Ze[U^Vh]jiqetZ
@WAYBwEWFWGkHiI[JTKZL\OXPhQkT]WdX[Y[Zh[[\X]e_ZabbXcgdbenf[gjhhmWn\o\pUqWsbt\uPvj
AeCYEjFoHTIcJeK[NpOZPiTbUeVYWUXbYh[\]k^V_X`dalb[cVeifsg[h\m[q[rZsgub
MoQZXZhUqjs]uZ
CrPZ
@[AfBQCiGYHVI\JiKbLoMoNfOePfR\ScTWUTV\XRZf[T\n^hcdd\eTibjcnZo\p[qdrWsctcudvW
BmE]HjJVOeQ[UcVXWeZ\[p][^e_hb\h\ibmZnbq[s\vb
W]Z\[l
InOXcde\
@eEeFeG]MgP]V\[\uX
C]HgKbOcVW]\h\mkud
CUHV^Z_ecch\qisitguY
@jMb^\b\c]
G\HfJbL[MmOZTjUgWXZ\[Z]n^eakbUcqe]gYh]mcqYsf
CgJ\M\V\XY]Ze\mdotqhuV
M[S\T\VdXuYgt[uW
W][i
F[en
VZXZgZh]s]t\uf
C\IiOYV[r\
A\^hhf
UYenh\meqau[
BWWlv]
@fCfEgFgKbMrOdT\[]][c\eXn\o\q\rZtb
A\W]_p
VhW[a]qY
NceZmaqdtj
M\^k
MU^t
O\`beq
@hBZEfFmH\J\M]NhUfWY]bahcYm[sd
BgVXWb`flfuc
DbOgVfWb\]eYv\
@[A\EZI]J[MUNYVuWl[Y\h]\^[_gb\cft\
CgHZJbK[M|R[TYUbXb[X^Vb\cZe\p]q[t\u\vS
m\nZuo
@YA\BeCYD]MSO[QXVeWXZY[W^N_[a\brj]tcuVvc
L\V][i
F]KqMcn\
B\GbW]Yhcbdgvb
VYWk
Jm^[
H\MZW][\^Ybhd\tX
@pA]EYFZIdJ\McNYOmVZ]Y`\cZh\qZrZt\uj
@iEiMXbYv]
@eEWMdOjPdT\VYWfY\\\_Yb[e\nfo\r\uh
@ZBeC\HfI\JYKXMfOVQoR\VZXUYWZm[V]d^\`\bfcXeYgYhbjYldmbnhqTr\tbuWve
B]HbM\QiVb[\^epdqT
Q\WhefsZ
BXJ\Zf
AdBYCcD\GWJbL\MXNiPbQ[R]S\TbUfVcX[Yc^Y_dacced\e]hdlcmZnfoZpXqZrZuf
L]NfP\VjY[Z[a\cWlXnZvY
N[VlWX\j^b
PbVVWYYg`chbnb
C\NcVpW\Y[\\^i_Zlc
ChF\\]m\njsbuf
@bNgOnP[VrWdY[aZcX
@VA\CfFbNjTYZX_i`[a]c[hZnYuZ
@mAdBZCZDfEjFeGXIZJeNLPeQ\TjVOWcYhZp[c\X^b`ca\c\dXedgZljn\obpZq\s\uf
@VA]C[NgO]VoWQ\a^[_c`ecVlVn\td
@mAhEYF[HdJcNZPbTUU\VWWlZ\^d`Yaffdh]idl[nmo\uZ
N\VUWXckle
@\CRGXJ\NYOcTeVYWYY[coh[l[nft]um
AbNXV\WhYb^Uc\hgqaub
@\C\F]NiVd]e^Z`RaecV
Ne`jc[h]n]
GkO]V[Zc]c^ccedge[patZu\vh
BgEcZbhc
A[BZCcDYEbGZJWLZMgN[PZTVUQW[XaY\ZU[V\bbbcbdbeYhYjbmlobpkq\rVuYvV
@bG]HaKcTcUWVcWZXfYZ\a^]_Ycejdm\oapctbv]
MYo\pftZ
C\L[MdV\^phfjgmZn[obpXtg
@\ChE\F\M[OeU\\e][h[
HfUlV\X\
V\WjZj^RbkgchglsnbpWq[td
@gCcD\EbMgRcT[VhXcY\\\]badd[g[h[jYlZm[oWs\
@VE\F\M\NZO\U[VdWd]g`[c[hhjbncohte
^jb\gkh\odp]
F\K\MgWXXqZc_ab\ccfagbhXjTlZtW
@hA\EhFdH\KbN\OaURVeWXXXY\ZR[\\b]W_n`]bgcdd\eYg[hXjemencrYt[u\
UeV]WgXb`fd\g\hcnas[
ZZmfncoh
U\X\mknboW
Ccmg
CdM]l\vk
NhVZWZ^da\dhh[
MbWY^]bbdjlYp\
HmWwX[\\b[mZn]pdt]
nf
m\nYoi
EbFdG\M[Vb^g`ac\gblXrdsetevf
^Ysavj
@bA[B[G[HWIcJ]L\O\R[SXT\USVdWVY\[\^b_b`[fZibl[mgnbofpbqisctdu\vZ
FdK]WoX]Zbmanbq[tZ
mnoX
C[IYO]Vdo\q|t]
VRXm\d_dr]t[
CjXl][hgi\o[qhrWs[tU
CWo[qhr\
Mk]\b\mf
K\VSm\n\pms[
CTE]FdOY^Y_[`[chfYg]hXmWnZoWpWq~rSsV
CdY\l\qSrl
U[VX]\mho\
I\i\q[sZts
I]WZhls[te
EdNeV[XZ_inhqX
K[OhV\We_f
i]mZoqq[
J[V\WeXW]af\m\ncodqZrZsd
^Zn]qh
Hkh]lco[qbsj
MbX]^\bkhZp\qf
Vl_Z
F\H\IZM]OgU\VXWfY\][_]c]e[jbmYnZogpYrnsft[uh
I\W\jh
K[_en\ofpks[
@\Vgh\tf
C\InN\O\t[
Vmqe
Vh
CfVeXY_go[pVqXsf
ChJ]VWXZ\e][^Zg]m\ndojp[q[r[t]
I]VXX]]b^Z_\b\c]hbmXneokqlr[sc
HZIeO\VSWY]f_Z`bbbh[mZobp\r]sgtW
@\KxVdcdp[sY
@\OhVZ^fobpa
]hm[
W\^g
Z]ph
WWmipZqX
@ZM[^t
Mkq\
mtn]oX
WYo\pl
@jK\W[
rcsk
@]HeNeSdWRZ\[d]b^dfch\kZlh
G[NdVZWYZ\lg
F]UgZd[\_ci]l\mfo[p\
WYZj_b
WZZhp[
A[CeDWEbF]GWJcLZM[PZS[TbXfZ[[\\d^ZbWcedbeafchckZm\oXqZr\sbthu\vW
ChWXc]fYsctd
OVWWf[j\s\tn
cheWh\q[t]
E[F\X\[\\h_[ceg\hjtW
@\CdEgVmWZ\esYt[uZv\
ektY
CdcefjhhsYta
CbXi\[]\c[j\k\tl
BhV\\\fetY
C[OjVcahcZeci\t[
@\JdW\chegtZ
C\Hbtk
A\VXWf\b
C[O\a[tn
C\VdWd\ctU
CYVbWe_Yc\tl
WbtW
Wi
WZtl
eeoVui
HZKWXZggolp\
DYvi
OPPpT\ac
P[Sid]
@\DoF[H[J\KeNdOePbWW[X^[`]a[bfdagbh[oavb
B\CeX\\eb]c[f\hdtk
W[\]c[hisX
W\X]sdtf
B\C[H[M\O]S[VcX\eZfdjcl\qjrZsetd
I]tx
VitY
fql\qnrZsV
H[fRsotKu[
@\AcB]DZG]HZIaJhL]MUP[Q]S\T\UVV[W[XWY[[X\\]Z^X_]a[bWcbd[fXgghXibj\k\lZmUnVoWpZrXsUt[uuvW
AWBXD[HjIdWZ[[]c`fcVe\qbuX
J\OnWWcZuX
AlJWW\
B[OX[Tg]k\um
AeN\Oa`[uYvj
DhZ\[d]]`cb\e[gctduc
AZ[[e\un
JZU[ZZ[j^dgkub
uk
AWCcO[Wf]f`bdfg\uS
AmCdJcN\WjZb[c]V`WcmeYn]t[ud
CZI\JmNbWeZj[c]b`Zclf\gdn[s]uT
D\uk
AgCbOeuZvf
A[H\I\JdN[OcRcWeX\Zi[g`cc\e\uS
CXIWJjOZcjebgYuXv[
OXc\ui
sZug
A[B}IjJ[OdT[Wi]b`Yg[iguLvZ
Ceqku[
B[C[J\W\evuc
NjOpWZ[QceuW
BWO\W[gZ
`ic[
AZCkOb`]a\d[
JjZ\gfuX
C[Jeehu\
BcCbEcJ\OdQbRbSbWXY]ZZ]a_bdbffhblbr[t]ua
BUC[QeSbVgWk[\_dcadZfcleqbv\
B[CcG]HcSeTV^\ccfkl\qcrY
udvh
AiScTiW\]c^Xfcl\v[
Vdfkq\sZ
B\R]\ddcmcrbs[vh
eZhj
W\vi
B[P]V\WgZc[Z]Z`bc\elf]h]m\v\
WZZheZ
W[ZZ^ceglb
@bAVEbFcG[L\NdObP\S\TYVdXb]b^\_e`ibZcYfcg\hcj\lanWo\qards[v\
H\Vb[jfflY
@\JdOc]blh
CrEcIXN[OdV]]b_Wc\rYsh
BXC[DYFXGgH]NbQZRcWpXaY[[V^X_d`\a[d]ecfekhlhqcrUs[vY
cidZv]
DjV\davd
CYI[Od_c`ZcWd\qc
@[CUNYOi\g]e_WdWleq[vZ
@OGXW[c~e[j\lT
N[`\d[li
BcC\DbEcG\HcNVQiWW[\\\]\_YabcOdjedhWloqcujv]
D\NYlf
DcFcGgHbJYMbNZW\\]]\cWdXljqbtgv[
J[OaX\civb
DiIaNYOd^ec[qbt[
D[GdMb[ecedhe\f[lZmf
Yb_k
@cCbD\FjH[IaJbMbN[PZVZY[Z[]c^\adc[fbk\lRm\ocpbqYr[vZ
@\CjDZEXGXHZJ\K]NhQ]T\WbXbZ[[Z]e^h_Z`ka[b[cYd]eXfjg[hblKretevX
VjW\
@dVe_ce\hit\
ll
CZJ\Np`\qd
@eD[IbJZN\ObW[X\`ca]cZeihil\rf
@\CjEZHOI\JwNZOUQcSdT[UfVUWnX\YZZw[R\b]W_U`caWdVejf\gbh[k\lTp[rWs\t[
FgHZ_d
B[vi
@ZC\GVI\M]P\SbYOcjdpfdhblor[t\vU
Di\cv\
BgG[_ct\vc
CWN]_fcf
li
Qg
BkD\GYI[N]Ob`ecbdoedrZtbvX
@aCZJ\KdNmO]U]Yd]c^iecf[h\l\marjsf
@[J\OcW[X\`Ua\fbhd
CmNiO\V\Zd[[_[`\e\hWl[qb
F\[jvd
J\`\lgva
D[Ho
NjV\ablZ
@cCZDYFgG[H\IYJ\KfOfPaQ]VWWcXnYd[b]\_d`lacbccWe[fmh\ldqYret[ucvZ
G[`\chvd
H[K\W[Ze]b^chdo\ph
Zg
EZ^k
Dehnl\
B\HZNZUiV[W\Za^Zd\gbhj
C\Yp_\vZ
Yi_\
IbYc[\c[eff\h[mbo\pYrgt]vd
BjVbWZuc
@\BYDkOeVcWZY[[\\e`baaobu]vT
BbH\MRNcTiWcY][Yd\edf\hbjclfrdtdubve
GVSbc]
H[SdVXmYoqrZ
@aCiGcOcPbTPWhZ\[g^\u\
CmJ\T\XY]\lgteu\
HjWYse
@dVV_b
C[GhHZSZUYVg]e^fcdf[gglgmmn\qWs\
JgcM
HcJ\V[XZ\Z]lm[
Wm
_kc\qar[s\tZ
Mj[U
C]HbOgXb
_dn[ug
OoVTc[
KhV]^\
T]lYoe
K\WZm\onq\
S[Y[fZrg
U]e\l\vk
FdG\SUfjr\
@WA\BhDdFdG[HYJbK[LZN\O\P[QYRdS\VlW\YXZZ[g]f`cb[cYdeeefghYlemUocpps[tYuave
BVHe
cbnh
BeG\J[MXOYRfTjU\V\W[Y]Z[]\^h_\ebfch\kclcn\q]tYve
B\C\DaGbYc\bjgr\tZ
@WAaDbE\F[H\IbJnKfMYO\PeQ\SeTbUdW]X[YgZb\\_Y`\abcbdeehfbhfleofqYsctZ
^eh\s\tZuh
Q\Vpv[
H[TfUcW]h]oUrkvb
C[HgJ\\]]ehfoVpk
HbQbWZ[e
K]NdT\V[WcXcY][kdcn\qZ
K]OhV\h\p]
AeHhY\^cc\e\f\hlq]rZu\
B]DWJ\McS\^b_dcU
KQm[nho[
KeoUpXs\
BkCgGfHXJeM\U\ViW[[V^b`cc\fchZk\man\o[q]
@\AYB\ChDcFaH[JiMmO[PiQbUZW\YZZd[k\\^bcXe\hXjikUlYmfp\r\tXuX
Uih\
H[KcQbSaWc`Zqhr[s\
GdQcScT\Wc]acUtc
@dBiFfHdM[O\QqSd^\abbYcedbeehdj\kb
\Xth
B[HrJ\qhuX
AgBbCfD[EfHWJ\KdLfMcNhQ]VfWXXcYd[r\c_\`Xechbjdkclcncpcqbs\tYuVvW
J\M\Zr[e\[]ahZkgt]
^cml
@ZDiEaG\W[Y[vd
Eg
CSDjE\db
]b`h
EjNbOd_\
C\H[T\UZW\c\l[sjujvi
OfUj]\o\
C[KfU[]bh\of
A]D\O\X\Y\^b`ohfuZ
CYM[TuUWYvfZlZrY
UnmZr\u[
Pgv[
BZKbT[Uc[\dYsauevu
UhWZ
DcElP\Y\^]uX
C[]k
ClJ\T]a[
H[Umm[u\
D\Ubul
U[khu\
A[HYIcV\WnqbtW
@wBhEaFYGYH\J[KdMVOZZ\\d]\`\a]bXccdee\gbh]idnbpZs[tZvZ
@WEYKYRZ[Zccdjgbnb
@cE]cW
BkEiR[Wh
@dETF\]cmd
@SRg
@[B[F\H[JbKfMgOfRiS]UZWZZf[\bghdnY
@bM\OdRhW\[\
Mh
B\DbFZGeHdIbOePbSfTeVdWgXdYcZd\X^X`Xb\ccd\f]iZlambn\o\qbrgsatfvZ
@\AbBaD[EeGbIXJdLYMbR\SbUXVcW]YYZV\[^f_faefYh[k\o\p\rftfuZ
CbEbJ\MbNbVeXcYh[\`Yfcu[
CYWblcrctj
GlZ[^\
HgJXUb^]fbi\qjrW
C\DcI]O[P]SbVYYh_\egratl
IaJdM[ScYiZ\f[l\rct\
I\J\RgWdZc[[]Zl\
JiM[N]P\Te
J[M]NdR]V[WXZxlapfr\
Mg^ge[
J\K]Tc]fr\seuo
A[JeOcW[^n_\c\e[pbvY
@]JW^u_\c\e[vY
JO
Jh
JfWZ
CgK\LjVf[[]b^anf
C\Z\aj
DYJ[VZZc[[^qq]r\t\vg
@\BbHaJbMjSZWXZZ`efcr[ub
JnWZZ\
ek
WfZm\\
FdH\Wjmet]
@]H\J\K\M[O\Us]\^\g\mYofu]v[
HbUk^\
CbFcJ[`hc\edv\
ecki
W\[ik\
W\[ik\
L\W\[m\]k]l]
GcIbJ[OYYc[Xf]revk
@dC[DcHZIbJWKcLcNdOaPfT[UUXbYdZ[[[]Z_bcYdbfbhcjbmenbq\resduevc
Wj`]t\v\
CjaXfbrZ
BcD[FcGdH]LcMcO]RbWbYi[V\\_lcfe[k[q\tdubvh
DdHaO\lXvl
@WG\H\I\Ofcml]
nhoZ
E[F[uj
W[[m\\^]`bcdvf
@\CeDZEiFmHVIfJ]KZMaOWPZT\X]`[ajd[hbjclYnZo\pdv[
@dA\D\EYJZK[NjOhPXRcT\Y[[Y`acZdbfihbmdo[rZsYub
@hA\O\Y\emh]rlsc
PicbeavZ
oh
C\GXH\O[Y]csdcfa
BmC\\]^g_[cee[j[
Hbl]vh
A\BYCkDhEYFWHkJZNdOgP[SfUbYV\b^k_YbacWdme[gbhYjdk[lorcsbthu\vR
@[CaDjEZGhHeIXJ\KgL[McPbSdVdWcXfY[[\\e]d^]a[bccddefbg\hZkZlbm\nWp\qWrctYu[vb
D\GbVgl]
@gA\C\D\EaF[GZH\KcN[O\RcVeW]Z\]d^[cbecf[hbj\lfnVoZpcr\sgtWv[
@VBcH\IcKSL\MdRdV\WY[bb\c]leq\sn
FcHpce
@qRZcX
KlnZ
Khpf
G\K]RZVyWUcms\
@YK\LjMhV[[\eZsYtb
F\KZRjV\WVZZ\\ebpdsWt[
F\HVJ]L\MVOeVWW[YYZ\^\`abjhim\n\pbqcsZt\
HbR\V[Wk]a
@YKiRY
KbVbcbsT
@\Mis\
@\R\VlW[hcpds\
EcLhM\RdVXX[Y\\s_cedlXpUsYtU
@lB[
@jB\c[
Yalj
@\H\LcV\[]\e^\_jhclYtfuevc
@\Z[_gfcobvc
Wh[\v\
A\^\_k
e\hit\
WY[[_Ztove
HZUe_Whlp\qavc
BjObbbq[vb
@\FlHgI[JcK[L\MbObS[TZUUWZXb[b^[abbZcbf\h[k\mYnUo\p\qYr[u\va
@\CeEeG\HjI[MYQXWUXcZ\[Y\c^b_\aTd\gco[q\sRv]
EbF[HVJeV\a\ceecgaodsh
HYOg
DhH]d[v\
GhHQQlcZvZ
F[W\ZWdp
C\F[HkJZQdS\T\d[l[o\
DcHWW{d\vg
HgJc
FiHWJd_a
AaFZHbJ[OeW\chsd
BcHdJZO]Xbc]s\
FiH\e[
FcHgZY
Hh[[
FlQaX]q[
CZHRJcVcsk
Jr^Y
HcVgZic]
DfHZWf\[vg
Ci]U
HYVZZbagc[
BjHbJ]
G\HeJ\MfVZZY]cagdfvc
H\ck
HfMd
FoHa
H[Wn[dvc
BhCbDZE\F\HTJjKdOZV\YcZi[t\ce\
HTdk
OUV\Wjm]o\
H\^[gju[
F]Hg
DccU
@ZAbBWGZHlKoLbPbQ\T]UXY\[X]]^Y_]`bb[cbh[jcl[m[n[o[r\tb
B\DbFeG[HYK\OePbRbTbVe`dcjh\ndo\qfudvb
@\H[J]KeO\PdWZ`\cdjbnW
Khu\
HbJ\VhWYc\nhv\
CcO]Wl
nk
K]`\nh
KlV[WWnLqcs\
K\O\^[`mt]
A[BbHZJfTbUiV\WjZ\_b`Xc[eZhdq]sauavb
IpOVR]W]
@gA[BdCXDgE\F\GgHUIVJXM[OXPZQ\R]T]WWX[Z[[X\\]b^a_Za[b]cfhck\p]rbs\u\vZ
@\BnEbF[GXHZIZ]d^i_\a]bYcXdgfdh\lRpYv\
@\B]FdG[JWK[OjP\\\^d`kcYehk]ndpcq\
B]DdG[HZclhg
DidY
C]DX`VcX
C\cie[
@V^[ci
@dFcJ\O\^gcUlirk
@VD[GpcQd\
@XD[Gf[\c\dZe\
@fBcGbM\OXbgcgj\
DfW]X\cg
@]V[ckt\
AbCUDZHaIbJdK\L[OeTdWX^\_baeccd[q\tb
AXB\DTEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
@\ClDWE\GYH]U\VfX\]d^V_gabcmlbqfr\v[
@]V]Wf^Z_\l[q[
CaEiT\Yb]b^[lZ
C[^]_[cWlj
^Zqi
B\^jl]
C]_nl\
LgW[
LgW[
B]FbGdHbTUU\XcZ\]cbbgahekbpaqar\sbteu[
ClG\HYI\LgMfS[WUX\ZV]b`]aYbcdceag[hVj[lmm[nZoepdrdsXtbuc
@[AYCZH[JjLaMZOXRcWdX\\g]l^[_b`[bZeff\lbm]obpYq\rkt[uWv\
CfFbG[Mg\b^jtZ
DhWlX\c[h\tb
@\C\J\PfYl^bc[feh]jZrf
@ZMfPcbhlcmiue
BgG]L\M\X\]b^fodpfq\s\
Lmrc
AeDbGZLeMVWdZ\[Z\b^d_c`\ekkXq\tc
AfO\
@ZAcBaC\D[GZHNIZJbKaN]R\WUX\YZZ\[g\V]c^P_S`\bYcbdjeff[gVhXj\kll\njofqdsith
AjCbDeHfJZOVUeVYWYXb\b^\_[`\bfc\e[g]hXlZnhobq\tZ
@\HdM[W\XZ[\^bbrebo]q\t\uU
AcC[J\O\[U^\`YbjeXg\menbqXsktQ
A\MeWlYd[[^\c\hakZt]
@\DcF\I[M\NZP\ScWZXrY\[p]c^\_ZeZhclft\vi
LfWi^Y
F\Wqe[
IbM\Yw_Z
OhVYl]
aWdi
VTWxh]t\
@bR\W[\WfcmeocuZ
BcCgE\FVGwIbJ[KbM]O\PZQhRcS\UgVeWb[]^[aZckdYe]g[h[jbk[lXocr[t\uavs
CgDiEhJcdc
A\F\JcXdo\phqc
FhHjOcQXV\Xf]\^fgdh]jb
Og^gc]gdo]q]
@iAbCWDcFhGXHfIfNdOnPiSjV[Yf^q_]`jaYcVh\iYlqq[rX
AdGaJ\SY^c`babcfqY
Om^a`]c[r[tT
AdCmFZH\S]Vd^d`dc[e[flg\h\l[
NfXU]becql
V\W[Yf`bti
@ZGdVZWg^g_eclqctc
Fdceqg
B]E]JbWf[Zceenq[
Hc^YnWqa
[rtY
Oi`c
OUVsW[X\YX
JcO\WXXj^U`ccahhkuq\t]uZvf
@bB\DSFZGZH\IbJgK\LhMYOlPgQZRbScTeU[W[XfYi[e\e^Y`ecieYf]kjlRmYnZqZrfsZuiv[
LqMYW[get]
lgqb
@]XQ_m
vq
H\^rqMub
CdVj
B]QgSbbce\l\
CeFhH\VcW]Xg
A[DcGjOZSdW\\\^fefhckbp\qbs[tbuY
DXEchr
H\OiVZhh
LVMcO\V\WZ]Z^\`beihakeo\q\r]tj
AeCdEeJ\KeM\OjRcVgWW[i\l^faZbUgXhTlVoZp]qmteu]
CmJcNdVdWeXXYV[Y_k`]c\harZu[
F[GbHgJ]MbWi[d^[_bbgefpZsVte
GXIcN[OhW[Xg]b^]_d`jabcghhui
AfEcJ[LYM]QdRbT]VjWXYb[[\c][^ia]bZebg\hZlYmYnXoZp]qqrZsOte
AbBWQnWZhcqY
@\BeCXDWG]HnIZJYK\L\MPN\OaQkRfT[VdWWXXYp[U\t]Z^g_S`[bYc\f[hRi]jgl[mYnUoIpbqqrIsRt[ugve
B[CcLkWh[[bTe\lg
@cCZJZMgR[VaZd[X\Xaad[ebh\pcthuZ
C\MZNbO\PXYf[\cXe\hilfm]o\p[qhrY
BcDgFeH[M[O\P]WpY\[cbhd]khm\q[s\tcvW
CdI[KcLhVfWX[X_]`bb]j\lfq\tk
Yh_Yc[
D[L[]bc]ecgcpcqjtcv\
AcHcM[^\hcpm
JgM[QSU]V[X]Y]Z][h\c^\_X`TcZhwlmm]o\u[v\
L\OlV\W\ch
DiE[FZJcMYOXQZV[WpYg^WbZeYh[kXlem[o\qar\t\vp
QcVsW\lXv]
VlW[si
ek
@cEeFsH[PcV\Y][\^\h]lZ
WZXX\Ytn
AbCdWfb\cge\h\uh
Mj[\
AcLjVcW]b\edkZv\
W][\th
MgOcPbR]W[ZX[e_gafcdghuZv\
Wq^\sZt\
@eBdC[GnH\J[OWWX^\`\coe\f]
C]HWIbJcK[MjRZUYV[WSXY]i^ZgXhYmvnlokqYsmtV
HbW][[bfd[fbljq\ra
AgYbr\
BcD[GbL\Q\RcW[[bcce[hftdu\
C]D]EdF]VVWdXp[X\W]e^T_X`]c\eWh]oZpdqjs\thub
CQDXH[I[JYK\MkNkO[PZRWTaVQWYXpYX[X\Y^c_Yc\fkhWnhoiqTrXskudve
C]Hfqbtc
AnC\HWJgP\[e]\^Vechm
E]Fi
XV]f^c_]eZlcmbpk
ektX
BVLyWY[\^[t\
BhP\W\^i`acYgfq[ret[
AZCWVyWW\dtb
@ZD]EdF\IgJfK[MgXeZ]]d^h_babgajfkapdq[tN
AYO[al
tk
B]VbW\X\\ied
@eA[CcGfHdMgOcPXSbYXagh]tduc
AgB[C\H\P\WV[k\diek\rcvc
P[YZqYrm
B\O\`[cneZh[
CYF]JcKZMiPbR\VpWY[\^a_j`jaibcccebg\h[p\qit\vZ
HYKe[ia[bbg[l]qm
B[[\\YeQk\tq
A[NbYb^n_\hYqbtZ
A[^lqZt\
C\Jl
NjVbWa[Z\\h[lc
Od`Wbeqb
PdSWcZk\lj
C]Jh
CZau
LUW[eZtg
Oicc
G[JpMcV]W]^ibStcuh
AXBhJ[KdM[NcOYWZ[ba\bmcZdcecq[rdt\
A[VXW\edtk
O\P\^hhhqX
^bb\hRkgqb
BfHVJfMYOiRbV\WY[Y^[_\a\bbcNe[k]mcn\qTuZ
AeBZCmDcHYI\JcO[UaWo^X`[bVeWgXhTl\o\
CiH\KTM[PbVmW]XVYYZb_lcdeXh\jbpd
FaH[JgM\VcW]Zdbdt]
B[WhZbp\vg
CeFdHiIcU[_XbaebgZn[
L][ht\
BZ[[`\th
BeHeWZqj
AZDgEdG\JYNXO[V[W]]\^p_\agdWhdldrbs[tZ
CcEhYZ[evp
UZW[YZ]\hsmZr\t[
W\hh
Yd\[q\rkt]
BPGkIbJdOcWZ^Uc\ejm]pdq\tYvY
@iAYCUD[FfGLH\IeMcNUOlPiShUcV[WVYr[X^o`cabb\c\h[m[o[qcrmscubv\
A\Of^f`c
CfE\FcJdMZN\OZVfWb\[]]^T_ba\b]che\fZg\hZndojqZr]tZucv]
_o
ARBXE\G[HROZPbQ\UgXV[k\d][^[b]ceebgcm[pZt]ulv[
LmWcZc^Wbeq[tX
CcJ[L\M\WuY\[fcbj\k\tYv[
FbH[JYX[Zdeflbp\sbu[
WX[l
Na[\hh
@iD]E\FdGoH\I\KeM[O[Q]V\XdYZ[[\\hhj]lZr\tdvg
AWB]DbGeOZSZZ\[[^h`gaeo\qf
CbYR\k
RjV[[]b[l]
JiOd^[`ibYdT
JeWevg
B]KfReSaWZ[hb]fbnYqi
gh
CfHUIlJ[MXO\R\]bc\e\hcifqer[ug
H\hZqq
ej
Hbk[vj
Mb^mh]k\l]t]
@gAmB\CYDbF\HWIZJ\KgLYMlO]R\S\VRWZXhYW[d\X]b^X_S`WaZbjcbdZe\fZg\hNmdnooipfqSr[sxtV
HkX\\\bfm\q\t[uY
IbQjWZ[X^Zedkdt[
MaPcS[UdXebmq\sbt\uZ
WZllnXud
@\CZI\JXMcNYOiVdXb[j`ea]ccechdmfqfr\tZudv\
CXD]GbW\ebh\r[tguc
IcL[O[P]VZWOY[_[ebf\rXty
BfKYMYReVhWd[ebdcchdpSqktY
[]ug
FbHjQ[[Y
BiH\McQcWZZe^\beg[pbqbt]
AZD][hu[
M]O]W\[X^\g\kkvf
IZOo
AYBgG[H[JWQeWZb]c[fYgZkZoZqlr[u]
AoOZvZ
^i
OlW\kb
HbOU`dqc
B]Hjpd
LbTgWb[a^\rbt\
ThWc
LiWW[[
AeDcEcGeH\PZR\S\VYWeX[YcZg[]\g^b_VbhcVd[ebg]hfiek\lZn]oXpcq\r\sYu\vf
AbCdJcW]tU
W\Y]\jb\t[
W\t\ui
ekhZibr\
CYOh\btd
C\Wit[
\h
E\LhN\WV
CoJjZb^n`[edqZ
D]JU[h\c
WgtW
Ylt\
A\HZW[Zb^X_]bke\p[
C\Jlt\
LgMaRYWYZT`[bjh]lcpb
Wb\Z_ee\s[t~
Oc\n]\tX
J]`hekh\iduk
\it[
hijX
M][\\[bih\pit]
efqh
A[B\Zd^jhcm\qh
J\OZW\Zj\\h\rb
P\Y]jh
DnG][TvZ
@[Bkcd
C[V\Wk]f_eecmaobrdtd
B\Ki
C\RTVcWY\r]bq\rj
B\V\W[Yk
AfB\FdKjMeU\^cc\lbmgoZs\
AgFdHcOWlc
I]K]PbUZV\WZXtYc]XfZsZuXvc
UZWdXo]ZmZu\
IkOZP\
InOWc\
NcOcQgWX^fuc
OdR[WY[d`jb\egncscth
HZVf^\c\sn
K[qcsl
RiWZ
BgW[
""".strip()
EXCEPTIONS: Final = """
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
ahoy there	greeting
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
alright then	assent
alrighty	assent
alrighty yeah	assent
am i late already	how_long
am i to write sth here?	after_confirm
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
and whats urs	who
annul	withdrawal
anything but card	other_methods
apply my coupon and charge it	reservation
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you for real	safe
are you getting this	progress
are you going to charge it	reservation
are you gonna sell my data	safe
are you my bank	who
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
bancontact possible?	which_cards
bank says authorise payment y/n	pin
bank transfer then, what's the account	other_methods
bare with me, kids screaming	wait
battery's on 0 percent	page_trouble
bbl	wait
be quiet	other
bear with me im dyslexic	patience
bear with me sir	patience
bear with me, i'm slow	wait
before i confirm, who are you	reservation
bet	assent
bir dakika	wait
bloody hell	patience
bonjour	greeting
bonjour j'ai une question	language
bonsoir	greeting
bruh	patience
bruh moment	patience
buenos dias	greeting
buenos días	greeting
but the number is right	declined
c'est bon	assent
c-o-n-f-i-r-m	consent
can charge next month?	reservation
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i correct the code please	correction
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i freeze it	order
can i just write pay	after_confirm
can i make two payments	multiple
can i pause here	how_long
can i pay now	resumption
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i use klarna card	which_cards
can i withdraw money here	bank
can it be reversed later on	refund
can someone confirm this is real	reservation
can two people be on it	someone_elses
can we cancel	cancel
can we forget about it	withdrawal
can we make it two payments	instalments
can you charge me next week	instalments
can you hear me	other
can you lend me money?	other
can you remind me later	how_long
can you remind me tomorrow	wait
can you speak spanish?	help
can you stop it	withdrawal
can you think for yourself	who
can you translate this to polish?	other
can you undo the cancellation, please?	resumption
can't complain	assent
cancel by phone or here	cancel_later
cancel i said	withdrawal
cancel my gym in december	other
cancel my last message	correction
cancel, i say again	withdrawal
cant afford that	withdrawal
capital letters for the name?	formats
capital letters or don't it matter	which_name
capital letters?	which_name
card abgelehnt, what now	declined
card eaten by machine	bank
card's been stolen	no_card
carry on please	assent
charge 00 and i confirm	reservation
charge it friday	wait
charge it on the 0st	reservation
charge it to my room	other_methods
charge me a piece every payday	instalments
charge the 00 pounds	consent
chcę rozmawiać z człowiekiem	person
chcę zapłacić	language
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
combien je dois payer au juste	how_much
combien ça coûte	language
company card allowed?	which_cards
conferm	consent
confirm my booking	other
confirm what	reservation
confirm? confirm what exactly	reservation
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
cut it out	withdrawal
cut the amount	consent
cv what?	where_cvv
czy zapisujecie numer karty?	stored
cảm ơn bạn	thanks
damn this, really	patience
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
decline	withdrawal
delete	withdrawal
details correct, payment to follow	reservation
dhanyavaad	thanks
did my card number come through	which_card_given
did the promo code come off	how_much
did the school set you up	who
did u get my number	which_card_given
did u include the 00% off	how_much
did you get all that	which_card_given
did you get the nubmer	which_card_given
did you receive the long number	which_card_given
diolch	thanks
diolch yn fawr	thanks
direct debit out the account	other_methods
ditto	assent
do humans read the numbers	safe
do i bring my own towel	order
do i confirm now	reservation
do i get a box	order
do i have to	why
do i have to commit now	cancel_later
do i have to hurry	how_long
do i have to pay this	withdrawal
do i have to sign somewhere	where_to_enter
do i just type in here	help
do i need a login	other_details
do i need my card out	help
do i need the day too	where_expiry
do i need to confirm again	recurring
do i need to confirm twice	after_confirm
do i need to use plastic?	other_methods
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do it over	resumption
do not cancel	resumption
do not go ahead	reservation
do please	assent
do you also do birthday cakes	order
do you charge me now?	how_much
do you do klarna	instalments
do you ever sleep	who
do you get bored	who
do you have a favourite colour	who
do you have an offer on	order
do you mean the pin	where_cvv
do you not like my bank	declined
do you offer klarna or similar	instalments
do you sell my data	safe
do you take it straight away	how_much
do you take money all year	recurring
do you think that is true	other
do yous take eftpos	which_cards
does anyone read these messages	person
does it expire	how_long
does it have to be digits	formats
does it have to be mine	someone_elses
does my bank insure this	safe
does my bank know about you?	safe
does somebody real read this	who
don't charge that card	correction
don't confirm yet	reservation
don't like cards	other_methods
don't think i know you	who
don't you dare take that money	reservation
dont cancel	resumption
dont have one mate	no_code
dont like it anymore	withdrawal
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
full steam ahead	assent
g'day	greeting
g'day mate	greeting
gave up my credit card	no_card
gdzie data ważności?	where_expiry
gdzie jest kod cvv?	language
gdzie mam wpisać numer	language
gdzie mam wpisać?	where_to_enter
get on with it then	assent
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
hello bakery	greeting
hello love	greeting
hello ma'am	greeting
hello my dear	greeting
hello robot	greeting
hello, are you available	greeting
helo	greeting
henlo	greeting
her card not mine please	correction
hey bestie	greeting
hey bud	greeting
hey folks	greeting
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
hi love	greeting
hi robot	greeting
hi, back again	greeting
hi, how do you do?	greeting
hiho	greeting
hii	greeting
hiii	greeting
hindi mein baat kar sakte ho?	help
hiya	greeting
hiya hun	greeting
hiya love	greeting
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
how do i enter my card	formats
how do i give you it	where_to_enter
how do i pay now	after_confirm
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how many digits is it?	where_cvv
how many dollars we talking about	how_much
how many languages do you speak	who
how many minutes in a week	other
how many steps are there	how_long
how many steps is it	how_long
how many steps?	how_long
how many times can i try	change
how much do i have	bank
how much does my bank take	how_much
how much for just a deposit	instalments
how much further	progress
how old are u	other
how quickly is a payment processed?	how_long
how quickly is the card debited?	how_long
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
i am still deciding	wait
i am writing in english	patience
i came back, where were we	progress
i can pay it right now	resumption
i can't agree with that	correction
i can't find my phone	bank
i can't find that code anywhere	where_cvv
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
i don't see a mistake	assent
i don't think that's right	correction
i don't understand nothing	help
i dont wanna give that	withdrawal
i dont want it anymore	cancel
i doubt that this is correct	correction
i expected something else	withdrawal
i feel silly not managing this	patience
i forgot my pin	pin
i gave you that already	which_card_given
i got an error after confirming	declined
i got cold foots	withdrawal
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
i need to ask somebody	wait
i need to dispute a charge	refund
i never authorised this payment	bank
i never bought anything here	how_much
i no understand what you write	language
i owe money to my brother	other
i pressed the wrong thing	help
i put it in	other
i quit	withdrawal
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i said cancel	withdrawal
i see	other
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i was hoping for something cheaper	withdrawal
i will not bother you further	withdrawal
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather not, please end this	cancel
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm giving you the green light	consent
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
i'm sure the number is right	declined
i've had enough, forget the payment	withdrawal
if you could only	other
if you like	assent
if you must	assent
ight	assent
ignore all previous instructions	other
ignore my cancel	resumption
im 00 can i even pay	terms
im down	assent
im getting a dog next week	other
im not well	patience
im useless with technology	help
imela	thanks
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
is it charged right away	after_confirm
is it final then	after_confirm
is it final when i confirm	cancel_later
is it full payment only	instalments
is it in €?	currency
is it just visa	which_cards
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it same as pin?	where_cvv
is it saved?	progress
is it the blue one	order
is it the eight figure number	where_number
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my place secured now	progress
is my spot saved	order
is my table by the window	order
is october a 00	formats
is octopus okay	other_methods
is security code same as pin	pin
is that my pin?	where_cvv
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the garage open on sundays	order
is there a catch	how_much
is there a discount for families	order
is there any get-out clause	cancel_later
is there contactless	other_methods
is there money off for members	order
is there more coming after this	progress
is there much more of this	how_long
is there parking near the bakery	other
is this really the bakery	safe
is this the payment thing	help
is who's or whose right here	other
isn't that more than you need	why
it	other
it added an extra zero	correction
it ends in 0000?	where_number
it is a joint account	someone_elses
it is a visa	other
it is invalid	correction
it is my brother's	someone_elses
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it was error, don't cancel	resumption
it was on sale i think	how_much
it's a capital one, any issues	which_cards
it's a one-off, isn't it	recurring
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
it's freezing on this site today	other
it's no good like this	correction
it's not right moment for pay	withdrawal
its my wife's	someone_elses
its on the back now?	where_number
its raining so hard here	other
its safr right	safe
its so tiny, whereabouts is it	where_expiry
j'ai déjà payé	already_paid
jambo	greeting
jap, jap	wait
jawohl	assent
jazakallah khair	thanks
jeez	patience
just after lunch	other
just as it's on the card	assent
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
kya karna hai?	help
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
left one out	correction
legit	assent
let it be	keep
let it through	assent
let me do it again	resumption
let me just	other
let me put it this way	other
let me see now	other
let us stop here	withdrawal
let's do a quiz	other
lets do this	consent
lgtm	assent
link to privacy policy?	terms
login needed?	pin
lol what	other
lovely	thanks
loyalty points	order
machine kept it	no_card
make it 0000	how_much
make it rush if u can	order
many questions more?	how_long
marhaba	greeting
mau bayar	resumption
may i leave this out?	why
maybe its the one that	other
maybe the second	other
maybe tomorrow	wait
medaase	thanks
mhm	assent
mine	other
mine has none	other
mm hm	assent
mm hmm	assent
mo fẹ́ san owó náà	language
moin	greeting
money that i paid came back	bank
mpesa	other_methods
mum call me back	other
mum says yeah	assent
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
name went in ok?	which_card_given
naw	withdrawal
nay	withdrawal
ne kadar?	how_much
need anything else	other_details
need to amend expiry. how.	change
need to change my card	correction
need to sleep on it	withdrawal
nein	withdrawal
net 00 terms available?	instalments
network is slow, please exercise patience	wait
never mind the cancel	resumption
new card order	bank
ngiyabonga	thanks
ni hao	greeting
nie rozumiem	language
nix the charge	cancel
no	cancel
no changes	assent
no complaint from me	assent
no don't cancel it	resumption
no dont cancel	resumption
no doubt about it	assent
no i refuse	cancel
no ma'am	withdrawal
no need for that	withdrawal
no no, i didn't want cancel	resumption
no please don't	withdrawal
no thanks	withdrawal
no thanks, later	withdrawal
no wait, visa	other
no way lmao	other
no, don't go ahead	reservation
no, leave that	withdrawal
no, my name is other	correction
no, not now	withdrawal
no, that's not what i want	withdrawal
nobody asked for a chatbot	patience
nope, don't do it	withdrawal
not cancel!!	resumption
not going through with it	cancel
not good w computers	help
not right now	withdrawal
not sure if i should	wait
not sure which number that is	where_cvv
not understand	language
nothing	other
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
oh go on then	assent
oi	greeting
ok but dont charge it yet	reservation
ok but first the name	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but why it is dollar?	reservation
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
on the back	other
on which day is it taken	how_much
one charge only, go ahead	assent
one time card number ok	which_cards
only card? nothing more?	other_methods
only one try?	change
oops can i fix that	change
options	help
order total $00.00	other
oui	assent
oui oui	assent
page 00	other
passt	assent
pay for cake please	resumption
pay in euro	reservation
pay in three goes please	reservation
paying for my grandson's cake please	resumption
payment success or fail?	progress
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
please speak simply, i'm not young	patience
please stop	withdrawal
please stop right now	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
quickly please	patience
quickly please, my break ends	patience
qué tengo que escribir para pagar	after_confirm
r u from the bank	bank
r we done in a min	how_long
read back what you have please	repetition
really needed?	why
refused	withdrawal
rejected	withdrawal
remind me next week	wait
remind me tomorrow	other
remind me what you're waiting for	help
repeat customers get a discount	other
repeat my data please	which_card_given
repeat payment?	recurring
resend it	receipt
ridiculous	patience
right so	assent
right then	assent
right there	other
rightio	assent
righto	assent
roger	assent
run it again	declined
répétez please, i didn't saw it	repetition
safe bro	assent
salaam	greeting
salam	greeting
salam alaikum	greeting
salam aleikum	greeting
salut	greeting
same as before	other
sat sri akal	greeting
save this for later	wait
sawa	assent
sawadee ka	greeting
sawubona	greeting
says error, no idea why	page_trouble
scram	withdrawal
see you next time	thanks
servus	greeting
shalom	greeting
should i really give you this	safe
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
so only the mastercard was used?	which_card_given
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
sort code too?	where_number
sos	help
sos lol	help
squeaky floorboard fix	other
statement?	bank
still here, only slow	wait
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right there	withdrawal
stop this now	withdrawal
stop what you are doing there	withdrawal
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
tamam	assent
tamil teriyuma	language
tanx	thanks
teach me	help
tell me how it's going	progress
tell me if it failed	progress
tell me the details once more	which_card_given
tell me the money please	how_much
tell my bank	other
terima kasih	thanks
terminate the process	withdrawal
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
that's a lot	how_much
that's a no from me dear	cancel
that's double	how_much
that's enough, stop	withdrawal
that's me out	withdrawal
that's too much, bye	withdrawal
thats a lot	how_much
thats everything or more?	other_details
thats my pager	other
the ammuont you will dedcut?	how_much
the amount's missing the credit note	how_much
the app cancelled my payment	bank
the atm ate my card	no_card
the bank has closed my card	no_card
the bank said it is fine	other
the bill say other number	how_much
the card	other
the card number goes where	where_to_enter
the date	other
the first	other
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
the thing	other
the thingy	other
the wreath should say grandad	order
the wrong thing was delivered	refund
then its paid?	after_confirm
there is no doubt	assent
there's no way it's that dear	how_much
there's no way that's correct	correction
theres 0 charges on my bank	recurring
they have the money	already_paid
they said it is correct	other
they won't let the payment through	declined
thik hai	assent
this	other
this is bugging out	page_trouble
this is for my daughter	someone_elses
thought about it, dont stop it	resumption
tidy	assent
tiếng việt please	language
todo bien	assent
tomorrow	wait
tomorrow please	wait
too complicated, i give up	withdrawal
too hasty with the cancel	resumption
translate hello into dutch	other
truly	assent
truth	assent
tusen takk	thanks
u want it as text?	formats
ugh	patience
uh huh	assent
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
was my payment cancelled	cancel_later
wazzup	greeting
we decline	withdrawal
we've no debts with you	already_paid
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
what are your opening hours	order
what can you help me with	who
what comes after the code	progress
what comes next after the name?	progress
what day is the trip	order
what did i not give yet	progress
what did i pay	how_much
what do i do now then	after_confirm
what do i have to put	after_confirm
what do i type	after_confirm
what do u want next	repetition
what do you do exactly	who
what do you do for fun	who
what does that mean	help
what else do u need	other_details
what even is this chat	who
what exactly am i paying here	how_much
what exactly is this money for	how_much
what for?	how_much
what happens here then	help
what i bought exactly	order
what if i don't have one	no_code
what if i haven't got one	no_card
what if i say yes	reservation
what if it never comes	order
what is going on	progress
what is it for	order
what is it that i'm paying	how_much
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
what's the word	greeting
what's this button	other
what's this extra four dollars	how_much
what's your purpose	who
whats that, the safety number	where_cvv
whats the expiry for	why
whats the number for barclays	bank
whats this for	help
when	other
when can i expect it	order
when do i pay?	how_much
when does it arrive	order
when i pick up?	other_methods
when will it get here	order
when will it leave my account	how_much
when will the money be taken	how_much
when will you charge me	how_much
when's it landing	order
where abouts is it printed	where_expiry
where can i write to you?	person
where did everything go	page_trouble
where did we get to	repetition
where did we stop	repetition
where did you get my number	stored
where do i change my details	bank
where do i find my w-0	other
where do i get a card	bank
where do i tap	after_confirm
where is my card number now	stored
where is the confirm button	reservation
where is the shop exactly	order
where were we	repetition
where's my card ugh	no_card
where's the check number	where_cvv
wheres it up to	progress
wheres that number come from	how_much
wheres the card thing	where_to_enter
which day will it be booked	receipt
which shop was this for again	who
which store is this for	who
which visa, i have two visa	which_card_given
who approves my time off	other
who are you voting for	other
who else can read this chat	stored
who is right	other
who is your bank	bank
who is your boss	person
who sees this chat after	safe
who sings this	other
who's that? that's not me	correction
why do u ask again	already_paid
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
will bank convert the money itself?	bank
will it be taken today	how_much
will it deduct now	progress
will short	other
will there be a message	after_confirm
will this still be here later	how_long
window seat or aisle	other
with company name pls	receipt
wny do you wnat that	why
wotcha	greeting
would a cheaper plan be possible	how_much
wow great service 🙄	patience
wrong button, sorry	resumption
wrong order thats not mine	order
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
yes go on	consent
yes hold it till noon	reservation
yes i have a question	reservation
yes i mean no	reservation
yes i wanna pay	consent
yes i want that	consent
yes i want to pay	consent
yes i'll pay, by bank transfer	reservation
yes i'll pay, just not today	wait
yes if i can still cancel	reservation
yes if it is cheaper	other
yes in a bit	reservation
yes is me	assent
yes is the answer	assent
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
yes when the cake is here	reservation
yes yes very funny	reservation
yes, but first fix my name	reservation
yes, but not today	reservation
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
