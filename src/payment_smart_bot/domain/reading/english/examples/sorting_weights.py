"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "e84a464caae65bbb52ebb2e71d7185e0"
NAMES: Final = """
after_confirm
already_paid
any_card
assent
bank
by_text
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
BIASES: Final = rb"KNNXOPLIHOMNPNQHOXONOMOXKONQ^MNRULJOJNLLNNQOJNMMLOOVRJLLLKLNOLU"
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
#<buz
#<by>
#<bye
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
#<de>
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
#<eft
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
#<fle
#<fli
#<flu
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
#<gir
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
#<he'
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
#<ima
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
#<iss
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
#<jok
#<jon
#<jr>
#<jum
#<jun
#<jus
#<już
#<kai
#<kar
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
#<kun
#<kya
#<kyc
#<lab
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
#<n00
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
#<oga
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
#<pak
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
#anua
#any>
#anya
#apan
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
#ares
#arga
#arge
#argh
#argu
#ari>
#arin
#ark>
#arke
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
#ashi
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
#bleu
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
#buzz
#bye>
#cabl
#cad>
#cafe
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
#chin
#chip
#chun
#ciat
#cidi
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
#doct
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
#eeti
#eeze
#efer
#efor
#efre
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
#ego>
#egre
#egs>
#egul
#egur
#ehal
#ehe>
#ehin
#eigh
#eign
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
#esir
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
#eue>
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
#ftpo
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
#hild
#hill
#him>
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
#hose
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
#iged
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
#imag
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
#irm'
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
#japa
#jcb>
#ject
#jedn
#jess
#jiff
#jobs
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
#leue
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
#lige
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
#lue>
#lued
#luga
#lurr
#lust
#lut>
#lute
#lve>
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
#mari
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
#n00>
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
#noug
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
#octo
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
#olan
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
#orei
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
#paki
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
#phe>
#phen
#phis
#phoe
#phon
#phot
#pic>
#pick
#pid>
#pide
#piec
#pien
#pies
#pill
#pin'
#pin>
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
#pola
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
#pos>
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
#pret
#pric
#prim
#prin
#pris
#priv
#prob
#proc
#prof
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
#rown
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
#rts>
#rtua
#rtug
#rty>
#rubb
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
#sire
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
#ssue
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
#sung
#sup>
#surc
#sure
#surn
#sus>
#suse
#susp
#swap
#swin
#swis
#swit
#swor
#symb
#t&c>
#t&cs
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
#tie>
#tied
#tien
#tier
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
#town
#tpos
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
#tual
#tub>
#tuck
#tudy
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
#uban
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
#ying
#ylig
#ymbo
#yone
#yor>
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
^ anybody
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
^ ec
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
^ list
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
^ maiden
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
^ ought
^ our
^ out
^ over
^ owner
^ page
^ paid
^ parking
^ party
^ pass
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
^ troy
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
again
again $
again ?
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
against it
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
ahead after
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
another person
another time
another way
answer $
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
app which
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
are honest
are human
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
are still
are sure
are there
are they
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
arrive ?
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
ask about
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
at once
at other
at post
at same
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
bakery with
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
be 000
be accepted
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
bleue
blik
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
boss card
boss gave
boss have
boss is
boss only
boss wants
bot
bot $
bot ?
bot or
both
both $
both ?
both are
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
brand
brand new
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
bus
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
by noon
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
cafe
cake
cake $
cake ?
cake after
cake but
cake i
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
card all
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
card ends
card error
card failed
card fee
card first
card for
card from
card get
card gets
card go
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
card wait
card was
card what
card when
card where
card will
card with
card without
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
cards do
cards for
cards from
cards i
cards in
cards is
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
carte
carte bleue
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
chinese for
chip
chip and
choose $
christmas $
circles $
claim
class is
clear for
clear my
cleared
cleared $
cleared it
click
click $
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
computer ?
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
costs
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
de
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
deciding
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
desire
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
digits after
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
does cvv
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
duck
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
eftpos
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
expired card
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
find those
find when
find where
finding
fine
fine $
fine ?
fine as
fine but
fine by
fine off
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
first of
first one
first part
first see
first then
first thing
first time
first to
first try
first was
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
for club
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
for four
for going
for good
for haircut
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
for text
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
for verification
for waiting
for what
for which
for whole
for work
for year
for you
for your
foreign
foreign $
foreign cards
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
four are
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
from abroad
from and
from bakery
from bank
from before
from beginning
from brazil
from card
from course
from germany
from her
from here
from it
from japan
from last
from me
from my
from nigeria
from now
from number
from one
from poland
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
germany
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
gets it
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
guess
guess $
guess i
guess so
guess what
guest
guide
gym
gym card
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
has merchant
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
honour what
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
hunting for
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
i confirming
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
i forgot
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
in five
in for
in four
in french
in fridge
in from
in front
in full
in future
in garden
in germany
in ghana
in go
in greek
in groups
in half
in hand
in her
in here
in his
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
in number
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
irish card
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
is button
is cake
is canadian
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
is starting
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
is typo
is up
is upstairs
is use
is valid
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
it confirmed
it cost
it count
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
it feed
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
it lost
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
ito ?
itself $
itself ?
j
jam
janet
janet $
japan
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
last bit
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
left of
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
link i
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
little boxes
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
mastercard from
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
merchant see
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
mind i
mind me
mind on
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
mine have
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
much obliged
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
my statement
my surname
my tab
my tablet
my taxes
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
my whole
my work
my yes
myself $
myself in
myself to
n
n $
n00
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
no business
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
no pay
no payment
no pin
no place
no plastic
no problem
no raised
no security
no see
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
now which
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
number back
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
obliged
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
of names
of number
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
office
office $
office card
office is
office open
official
offline
often
often will
oga
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
one in
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
one should
one that
one thing
one time
one under
one which
one who
one will
one with
one word
one you
one's card
one-time code
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
only my
only on
only once
only one
only or
only part
only phone
only says
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
open i
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
order of
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
other jacket
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
ought i
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
paid to
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
pay card
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
payment here
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
payment thing
payment was
payment went
payments
payments after
payments or
payments take
paypal
pays
pays $
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
pending $
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
phone went
phone what
phone with
photo
photo $
photo of
pic
pick
pick it
pick up
picking
pickup
picture of
pictures
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
plastic $
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
poland
policy
policy $
polish $
pongo el
pop in
pop up
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
previous card
previous one
previous order
price
price ?
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
receives
receives money
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
registered
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
rent and
rent is
rent went
reopen
repaid
repeat card
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
return shortly
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
right place
right then
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
ringing $
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
say for
say go
say i
say it
say my
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
she get
she is
she says
she see
shillings
shipping
shop's
short $
short form
short number
short this
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
show code
show id
show in
show me
show on
show something
show what
showing $
shows end
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
small letters
small number
small one
small print
small time
smaller
smashing
smell
sms
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
somewhere $
somewhere else
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
squares
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
starling one
stars
stars are
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
still hunting
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
student card
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
that accepted
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
that month
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
theirs
theirs $
them $
them here
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
they give
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
things i
think
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
this wait
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
thrown
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
to chat
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
to merchant
to message
to modify
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
transferred it
translate $
translate this
trash
travel
treated
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
two ticks
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
under which
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
use her
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
virtual cards
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
was pleasure
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
were last
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
which visa
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
who receives
who said
who sees
who this
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
will anyone
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
wise card
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
words $
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
works with
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
writing on
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
you bakery
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
you message
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
you retain
you retry
you reverse
you ring
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
IaK\LbO\TgUcVZ[[^\_Ye[gchbjdk]n\tZz\}]
\]ri
@fCqFhG\ITK[QZThU\W[Y\`\eYfjgej[kcnYtny\|b
AhDdFbGYH\I\KgO[QZR]TbVcX\YSZ[^a_]`Ybbc]dbi[jemXn\r\scwWynz[{X}c~c
CXD]KYMWR\\[_YeYm\oop]v\w\xZy\}\
CZD]KSMWR\ZX[[\[_Yd[eWm\o~p]u[v\w\xZy\}Y
@eIhR]jct\
cgfc
PhXgr]sbvg{]
PgvW
K\P\U\gZuZvm
PfR\\\u\vi
PhU\Xer]sbvl{]
F\K\TeZ\[j\\jemcuZ
CgX]\[vd
@\AeDPIXKbMbPcR]XcZ\\d]Z_\dfe\f[j\k\m]uayc}\
@\C[DiLYPdR[ThUbXb][_e`\e[gZjfk\meueyb|\}Z~V
AhXh`\gdi\{b
@gAhC[DZG\IXT[UjXT[r\Y^Y_[eYf\gZjgn]p\vjy\~]
DbIeKULbO\TgVZ[X\Z^\_Y`]e[hbjik]n\tZz\}]~]
D\Ie[X\\jj
CZD]KSMWR\ZX[[\[_Yd[eWm\o~p]u[v\w\xZy\}Y
IZLdUftc
K\TfUbZ\[j\\jfuZ~Z
Cg\[
Xhr]sbvf
@\DfI]KdLYPhR[TgUcXb[j\Z][_d`Zdbe[f[k\mfuev]yb|\}Z
@]CVH[NaO[Q]R\TlUiVZWZXfZW[[\\_Yaed]eXf\gdhci\jdl[mXn\oYp]rasZtYuYwjxZzX{W}Y~Z
_YdtmUx]
AhXh`\gdi\{b
D[KYRcUc_\dWgq
\g
Fh{c
@ZA\BdDYGZHdIaJdKUMfNdP\QbRcS[TZUdWZXaZY[b\b]d^f_Xb\cfdZeZfUgfhci]kbl[mlpcrcukvbwYxUyY{\|\}W
BeDiYb_\zY
BgCbD[EeHfIcKcMgRZSYTUW\ZZ[Z^c`Wbcd]fch[jYm[o\rgu[v]w[x\zc}X~[
S\W\n\zm
CaI]KcV]^fkg
DdUc\\`\tbwj~b
@fDnI\Q[R[YbZ\\U^[_f`ccff\gbk]mdt\wdx[yX
_h
@\B\CeFZG\HYIUQ]R\S]TrXfY][Z\Z]k^d_Z`Zb]eVf[gUi]jdk\nZp\t]w]zX{Z}X~[
\\]oe\
K\Td[h\[eZjf
AfDgF\GbIdKWR]TXUjW\Zc[c]\^[_e`]cdebfWjYmbpltbyZzi{b|c~b
CfDdFfG\K\TkUe\X^\`e}\~i
\[icti
@fC[F\GeHcI\JbKYQbSdUg\W][^[`[abc\fagcjbn[pfs\teucx[z\{a|]}\
@]AcD\FcIXKdMeP[RYT]U[V]Y]\WbXe\ggijkcr\seu\v]w\xbz[{[}\
rp
@\D[FbMbP\Q]SeTcYbZb[[]k_\`dced\e\fbg\hbi\m\rfub{\|g}]~c
MaTfW[\[ig
AjC[D[I\K\McRbS\YbZd[\dbg\hdj]kbmb
@dA]CjG\IbK[MZRXW\[X\U^\`\bfe[i]jenbrmyZ|\
C\FdGbIiK[RZT[X[\Y^[`Wc\gZhYm\nbs[tW}[
CXD\Q\\V_]`\e\mYphs[w\|p
@ZDdFYI\M\QcRdWcd\eez]
CfEaFbG\HcIgJcK\LZMbObPcSbUfVbW[XcYXZ[[b\W]\^c_ddZgZjYl\mbncpbt\uawdx[yYzd|Y~\
EbHbK[OeQjSYUcVgZa[c\Z^[c\ecgdibncrcv\wcxay\z]
@[G[HkKhPYTcVl[]\e^gb]e[f[obp[rZub{\~X
D[I[R\T]UX^rb\e[pbtiz[}l~Z
AZBdDbF[G\HfI\KhLbOhQ\RZS\U[VeWaZU[V\X][^X`[c\dZeWf]g[j\m[nWo]tYuhvXx[zt{\|[~[
AaCbD\IbJbKXLaN\R\ThUdV\XdY\[V\X_\`\aef]kbn[p[w[zY{\~[
BZC\IbKdL[VZXgZ][\_jiYl\n\p]rct[yY~\
C[MXWiZX\W`ig\n\rbsdtWwayg|]~Z
A\CYDbFgGhH\I]KfM]QkS\T]W\[[\[_\`ggdi[jgt[{i
@iA\DcHbIZKlMhPZQZRYS[XeZZ[f\T^Z_bc]f\hbitkemYndocvawbxcz\|b
@[CcD\FdGhJeKKMYOgQcSWTbUaVdXWYbZc^\_W`Wa\ceeZl\mendocphrcsUt]uWxXyUzh{Z|Z~W
CZJbKbMcP\Q[R\T[Ya]hcbgZhbicjfw]xZzc
FeKdZ\\\_\`gp]{h
@[BbHWI[J[K\MgOaQ[RYS[TdU\W[YZZ][g\X]W^ebdcZdke]ffhckUl\mYoYpWrescuevcwgxZ~\
@bDf[e\cdb|Z}e
F\WjYZ_ik\x[
DcWf\[{c
CeKd\\`gte~\
AcJcUiYcZ\[d\c_edgebfbg]hfjbpZrXxdyb~Z
F]\i`Ui]n]~\
[h\dp\
@kAhCYDeGdH\IWJ[LbMNOdPdQ[ReS\UcXZYZ\S]q^[_XbbdleffZg\hYipmfn\oXrYsYtgvgw\x\|Y}r~Y
@bC]F\G]I\QgRjS\TZVd[b\Wbccajfnbp]t\ubvcz]{\|b~\
K[M\_]e[m\oo}]
B[C[GbHeJ[OcQ[RaSaUcV[XcYh[b^e`babb[dcgYh\n]o]pbyczZ|\
AbWZYi[\ccjaofz]|\
B]DkK]MZP]\Y^\dgh\pZx\y\zd}\
LiPc[c\[^[fdmepew\yY
FbKZUb\b`]e\iajbnkp\y]
B\LkTZW\nZzh
@cA]CYDXF\H]IdJ\LaMdPeR\SYTWVZ[W\b^Z_d`Zafbkdhe[f\gpkcmcnbs[u\w\xX{]|g}Z~\
CUQkRj\Y
Hk
@iC\K\QVW[cfgkie
AWCYE\FdGeHhIWKcL\NcObP\TSU]VcX[Zg[Z\b]\`Zabc[eZhhiaj]kenYr\s[tcujw\xZybz\{\|[}b~c
D[FbHcIbKgMdPYQ]ScVb\Z]b^\`jhcjck\mcodp\v\wZ~b
C\D[F[KXW]Yj[c\c`Zjdk]n\ti~\
@\C]FiGiHZ\[`[|c~d
@iA]C]FhH\IbL\QbW[X\Y\Z\[j\d][_]cceTfcgYjfkflgmdt\uZvZw\{\|d}i
AbBYDvG\HYJWNcOcQ[RWS[TYWYXXYg[[\[]\^h_W`\abb[cQdieYgZhYi\j\k\mXn\oYrZtZudwaxYzh{\}Y~Y
@\CZDiH]I[KgMXS[TdZ]^c_dc\ddg\jcsktbvZxiygzg{\|[}[
IiKbL\TWZZ\k`Ydbe[i[k\p[rbzb|e}\
DXGdHfIbJdKcQ[R[TcV\XbYY\[^a_\`cabbeeYgci\j\kXmdnbs[uavbwdxbza|d}\
IcR\WYY[[b\i`bmascte
@cBUDZE]GeKdLdSZW\Y\Zi[Y\f]\^[_Z`ec\fdgejYokper[t\ubw[yX
A\F[HdM[OdP\Q[RhS[Vd[b\X_d`Ycgg\kem\p]r]u\wfx[y[
C]D]IcR\T\YbZd\]]\bbcZdXnguf{\|j
AhBcCdFWHYIcJ]KhM]P[Ya[h\d^\`Zccebg\h[i\jYk\mjnfo[p\tSubvcwYxdz[{[|c}V~c
@dCiDgM[TcUi[[\[e\t]vgwYxczj
@iD\IeP\R]WYZ[\Z]b^ecdeUj\m\pbsht\x\zf|[}c~c
@\CeFaG]KXPnQZSdTZV]WiXbYfZ\[X`[d\gcj]kcnbo]pesZu]vcwWxPyZze{Z|\}Y~a
AmIcW]\Zmk
@bA\C\H\I\KZM\RYTaX\[m_i`nc\d[f[m[sft\uYwg{Y
Ic[h^b~b
@\AfC]G\IgKVLcMVOiPZS\TbU[Xj[[\W]f^c_cfhgghYi[jZngpXs[t\yYzY{\|[~\
@bCbDaFkGeHdP[Q\U[Y[[X`\e\j\mZros\tV{h|\~Y
@[G\H]IcKcP[QZWVY\]i`Wcggbmdn\tou\vcy]zb|b}Z
@bIbWb\k`\kancvi~X
A[C[D\FdHeI\KaL[M\ReTbUmW\Zd\X^b_\`cefgYilk[nZp\s\tbubvcwbxdy\zY|\}c
\[^i
@\AZB]CZD[PdQ]Zd\g_beWfdj\oep\qZv[y[~\
CbIiMaSaZb\\_\`XjVmZnaoisgzg
B\EfHeI[QZVc[[^k`gc[dejdrcs\t\uZwbz]}Z~Z
BZC\DeHYI\KdL\MdPfTfW\YVZ[[Y\Y_faecbeZk\mUn]ootZwcxYz[|c~\
LeT\Yc\c]ce[mkn]p[r\taudyY~V
CeQmTc\YcY
Qbd]ud~h
R\Wg[h^gg\ibmd
A[CeIhKfQhU\\UehfgiZmen\
A\C[F\GbHYIfOdP]Q[SeV[WYXb[e\d^b_]`\a\beeffegdm[nbo[r]tWu\vZx\z[{a|Z}c~]
DeLa[\\liZm\nip\tXzY|i
DZIbL\Q]R\\[_]cgfdh]ibjfmcnho\taubwY|\
BdCYD\FdG\HYK\OgPTRbTZUVVdXdY][Z\\^\_c`ZaccfdXeXjYk[l]mdpesdt\uevsxiyXz\|g~[
@ZAZC[DkGeI\MhObR[S[TeXZ\f^Yd\hgiYkamcn]pbrgt\udzd{\|\}Y~X
FfK]Xb\i`[
CZH\K\P\Q\R\T\ZX[f\[]d_c`[c\d\e\f\hcjcm]o[rdv[w[xu{[~[
@[BiC]DbEgKbPiQ]S]UfX\Y]\b_\d\i]mfp\tZv\zj}c~\
\Ys[tk
CYD[FdK\PcQiRZScTfW\\i_bc\hhmhx]|[}a~[
CcH]K\PeYd\d^c_\g\jbkgmYnZr]teu]v\x\zd{]
@XA\BZCZH[I\K\L\O[Q\RdUeWZYg\i][^X_k`\c[d[eYf[gWhfkjmZnnobs]w\xYzZ{V|c~X
KeM\Rc\[`qcbddjYtOwb|\~[
U[^bwly]
Fb[h
Kb\Z_qd\m\|\
CZF\\\to
K[TbUcXd[\\goh
Ee`cuXwh
W\Zc[\mgtgxd|\~\
A]DcF\IbM\NbR[SfU[YbZ[[X\f_[`We[g]hciXjbnWo[p\sdtgv\yZzl{c}e
@cBZC\E\GbHdJZK\O[PZSaTWU[W[XY[\_i`XbZe\fXg[jgl]ncp\qZsUtWxey\
DhFmH\IeK\LbNgR[UcVZXcYc[g\[^[`Ye\iWjYm[nftXyZ
@ZJc\d`\c\dhefm\x\
@\BaEbFbGaLcNbO\PdQ\SfW\Yd\\]Y^gbbdce\gbidjblZmcres\udvdxY{b}[~Z
FbK\QbR\T\e\fXj[sgtZ~Z
Db[h
Lkvc
lfmit\zb}d
FiG\H[J]KYM\PYSVTbV\WbXYZ[[g]\_[`[cZhdjblkm\n\o\pbrZt[xYyX~[
@\D]FfGfHYJlKZMdQYR[S[UYWXYWZZ[[\d]Z^]_]cidbhZj[m\rZudwYyX{d|k}\~W
AaDhFcH\KbObQ]RdS\TbZd\d`\deedfdgchfjVx\zd{[}\~[
@ZASC[EbFrGqHbIZK[PZQ[S[TSV\W\Xb[g\[_Y`WbbcceWg[i[jbkXlbm\rXsWtZu[xWze{[|Y}X~V
@lC\DeEdIbM\PhQ\T]Wg[Z\e]Y_e`XjfmYn\x\{h}[
@ZAbBeCVF]GYIdKaMbOkPZQ\RWS\UUXgYmZe[b_X`Zc\d[eWfZg]iWnhrZsVvfwdykzc|X}\~Y
AdDdGbHdI\K[LZQ\R[TbUYWbZ[[[\b^h_\c\dbj\k\l]n[p\tYu\z\{e}\
@bC[HaM\PZR\SdXcY\[[\g_Ue[g]haidjhmio\rfs\wb{\~X
\\r]~i
FcLW\q]]dde\
@ZC\DaM\TkUZ[a\Z]e`\eXg\hbm\ony]|d~\
AbCgDbFaH]IgPaQZT[U\\]_d`[e\ffl\mjn\t[wbzb~c
AbCXDcFeHkIfM\NdOdPXR\U[WeX[YZZZ[\\[^[`Zbad[eWghhXi[nWocp\qZs[tWuYvVwYxay\zb{Z|i}Z~[
AfCgDbEaFZGZHbIfKXM\NbOaPWRWSYTgU\VfWWYb[\^i_U`\b[cYdfe\fegShZjbkVmmr]thubw\xfyezY{[|U~W
BbFcH\IcK[M[P\SXTdWiXh[[\h]c^YcXd[e\hbj[kbm[nUo\p\s[tZu\v]wdyZzl{c|\}X~\
G\IiQdUgV\Y\[\]\nfv[|f}Z~e
FaI\[\\Z_f`lcbi]m\t[zc}\~d
@[CiDZGbRZSXZ\[g\Z^\c]difehekZm]p\rjtc{b~[
AeCdK\M\ObQZSfTdWbZe[d\[^\`babpfsbtZu]w\}\~W
@dM[P]Q[RcS\Y[\X_gcbe[gcjZk]ncpfr\wexbzc|a~[
C\DdFhH[IdM[R\ShUZ[b^Z_j`Zd\eeg\jXn\pdu]x\y\z]~\
@YB[C\HdK\L\MYRkSfU\V\]\^e_\gcj\lgnepbrcudwYyZ{i|c
@fRfWY[h}h
@ZAZCZDUG[IZJZKcL]MbO]Q\RYSZT\U[W\X[YMZq[c\U]Y^e_X`Wb\cVdhebfYg\hZi[j]kZmYn\pcr[t\upvXwUzS{[|[}g~X
A[P\\e^g`b
@\AbC\D]FdGdHXIcK[L\QZR[SVU[Y]Zb[m\e][_\`[f\gehcjckZm[n[r\s\tWu\y\z\|c
@bAcBYF[IgJcLbMWOcPdQ\RaSbTfU]VhWbXbYZZ[\Q]\`Ybdcdddg[hbj\mcnaoaqctduXv[w\yg{U|\}d
AZDYE]GbH[IoJbKWLcMXNdPZQXRXUUVbWYX]Y\[Z\V^\_b`\cifVg[iXjakdl\mmnXocq\rlsVt[w\x[y[zU{[|T}[~T
A\CdGiM\QbS\\c^[_gd]jcm\nepcu[ze~\
DdG[HZI[M\PeTgX\YZ[Z]b^Z`bc]fkh\mhpbrdv\x\zb{d~[
ClG]HgIeK[Q[RZS]ViW[Y]Zc[Z^\_X`\gckXldnWq[s\t\vbx\yczj~Z
BYGfHdJbKaLbMcOaP\RYS\TiUbXeYZZb[W\a^Z_Yc]ebgdiVjXn\x\y\zd
@\AbBcCcGfI\J\KdLcOZPYQ\SZT\XbY[Zb[j]b^e_Zcaf\g\ibjYmcnhrds\ubvbwhxWzc{b
AhKYM\P]TdUZXfZc[f\Z_d`Xd\e]f\gbneofp[tbuYxWy\zZ}[
R[WZ\h
R]]j}\
CWIfQdR[S\YY[\\b_j`igYhdkazc|[}[~Z
DeHYQ\R\Uf[c]f`\eYg]hgpYtYxYyczh~b
C\D\Td\ee\g[kdmfnap\|\~[
HeIcKYLjR\XZY[Z][n`ed\iWjcmjohp[wYz[|[}]~b
\k`\d\
DZF[U]\Z^g_[`kcbte}\~Y
F\\h{a
FYL\SaTZY\[e\g`bkdl\mc|\
@\B\FbKXLkQ]TYW\Z][e\[_e`Ye[fZg]mZo]p\t\u]yfzd|c}i~\
@aA\C\D]FbIdL\M\OdSiT\X\Yk\d_b`Zd[ecgbicm\n\w]{i
uj
@]BcCYDWH\KcO\Q]RWS[T]V\WYYTZo[Z\X]W^\_[`Ye[f\i\m[n\o\pcr\t]u{vWwSxZzX{Z|Z}f~W
CYFaI\JfObR]TZWcX]Y]Za[Z\cd]e\fZjcnht]x[
`gt\
DiMf[f\Z~[
C]DYFgK[LgMcY[[Y^\`\e\mln\smu]zd}[~]
AeFbHiPiRZShTeXf[c\Xe]ghmcsbvkw]{d}e
@ZA[B[C[DVF[G\IaKfLTQ\RXT[UdXY[\\V]Y^Y_Y`Xe\fcgZi[jdkZm[nZo\pgq\rYt\uSvxwRzY{S|[}d~[
C]Ib\gcheZy]
DbGhIbK\M[PhQfRXSmV]XZYc\\]Y^c_\eUhijYk\m[tbvey[{[|\}\~\
@fKZSbWbZb\\dbnkrcs\vdwdzd{c
AaFbGaHbIcJiMdQ[SgTcUdYdZ[\R^\_l`ddeebf[heibk\m\p[tbvgz\{c}\
@dAnCWDhG\H[IgKaM[OhP]Q]UZ[U\W]\`[bcc\d]eafbgih\m[nar\s\t[ubx]zg{\}\
AYB\C\FiGcH[KWL[MjNcObRZS\V]W\X\YZZc\b_\dZeZgdh[n\sWu\yVz\|[~b
@\AaCZFcIfMbOeTf[X^cbgecfbgb
@\AbC[DeHfIeT]Uo[\\k^ZeYf\hfmdp\uc~d
FfVgcd
@[C\FdGeI\K\LZM[ObQ[R\S[TbUc[c\Z`dc[eVhbiak]m\n]o[pkw[yZzc{\|Y}\
DbSh\Y`gcffbhcj]lcmdubx[y\
KcZc\kt\
AdC\GeHgIcQ\S]UYWY[[^c`hcgfdhaj[kZnZpfugw]yb|f~k
BbU\WfXfybz[
S[^\`]dghqxez]
DYMcVhZcd]ibj\lcnatcucwcx\
Hk
[i
D[FcQmT\[g\Zcfe[{]
EcG]KbPhWhe\gXmdyd
@\AeCWFWHYIVKZOjP[Q\RZU\VYW[XX[c`[bZd[eimenWobsat[v\xYyg{U}Z
A\H[J\KaSj[e\b`fegf]jbkbner\tbvaxcy\}\
@[A[BfCVD\GXHfIWJ[KiLcM\PaQ[RcS[TiU\WjXbYXZY[c\[^Yd\eZfXhgicmdnbpZtYu\weyW{d}f
@XA\BdC[DYG\HdKdPcR]TZW]X\Y[[[\Z_\`WdaeZgZh\i\k]m\ocpaqYtducwixcz\{\}a~Y
C\Fh\b`fm\|\}\
@YD[LbP\R\S]U[\b`cddhdmen\tfv]yYzl|Z
\Y`bsn
AcDbIZK\LiM]U\Za^gced]gblbncqdxdz\|d}\~\
@[BaCVDXFiH[IWKiM[NmPaRWSZTcVeWYY[Zc[c\V][^Z_b`gafcddfeRfYg\h[ifjbmdocq\rbs[xZzh{\|Y~b
CgFoI\TbW\\Zie
T\UeXm[\\dn]zZ{f
@dA[BbEaHbIcJcNbO]PbQ\RdT\UdXc\[^c_\dcg\hciVj]kcpcsWyXze{c~[
CbQeV[WY\Z]q
@]MbN]TYU\Y[\[^[`]frhjj\kdretd{d|b}b~c
CY\cmkw\
@aAXBbEbFYGeHcIQJdK\LcQZSeXc[e\Y^a`[aabcfci\j\ncrbtZucvdwbzb|b}c
CYFYH\IeKZP\S\UYXbYc\n]b^X_X`ZcbeWg[idm\o\pas[tdydz\|]~Y
C]IbKXLbQdRkSZXg[a`deYm\nbodqcsdt\y\{b~b
@]B\C[LmP]R]W[XbYZ\\][^[`\abf[jbn[o[scw]{]|\}Z~]
AkCbD\EbFdG[HVIeJbP[RdTbV\XaZ]\Y^\aZcXenfcgdhbi\j[m\n[r\sdtWx\yb|]}c
AbD[H]R]SbV[YYZ\\j^d`\c[e[fdiejbm\n\tg|\
CbMgWZXh\bh[
B\KZMXPeZ\[\\d_[eWg[oguYvWw\y[zc}[
@]CZD\F[I\KfMYQ\R\TbVaY\[\\Z`ZabeZgljbk\tX{c~k
@[B]DbFbKaMdOcP[Q\R]UfW]XXZb^[_dcZd\eZfgi\mYnaoYpbr\s]thxbygzb{\|[
X\[gedicjc
C\M\PU[\\\]Yjcne{r
DSF\IbW\Ya[\\k^c`cbdmkpate}[
@cC[F]G\T\\l`\jbmb
AbC[FZJ\KaQZRcScU]XY\m]a^e_\fbjYk\mYobr\ti|Z~W
DXFhGeK[MUO\ScT[Yc\\^d_d`defgchck]mWn\~b
K\SYT][f\k`\j\
AfDcFfL\ShTXUb[Xe[gbkYnft\u[
FmKb\Z`kd]j\mbs\{e
D\I\`\fbgi
R\SiT]Yc\emcn\rdt\
@]K\WdXj\\g\k]
cgfc
I\K\MbPdRZS\Xl[[\[^Z_dd[f\gjj]m\nVoat\x\z\~]
AbCYDeFYHhIbKdM[OfQcVbX\Y][g\e^[_\`bajeRf]gYiWkfpZtWuew[ydzc}c~]
C[DXGfHfKWP\Q\RkScTYUkV]WeX\\W^i_[`pcdeYjZpcrVsitYw]y\|\~V
DdFbIbK[M]Q[Yd[X\l`XeZhbjYm]oftd|Y
^\n\zn
W]nZy[zk
\\_h
@\C\F\G[HwKfM\R\UZVjWgZ]\Z^]_\j\m[ocpYt[u\v\w[xZy\
^e`\ubzg
C\R[S\T[U\W]Z\[n\f^h`XeXfbjbm[n\tc~[
CbM[ij}[
C[\Y~n
BdWZchgjw[xmy\z\
[\\le\iam[t]ubzf|Y}Y
x]{j~g
Qg\P
M]\dzj
FcMfQ[RWX[YX\b^dd]efjembnbp\qbtYuaz\{c}a~g
C]F\H[I[K\V\Y[[b]i^Ycee[feh]i\jbmbnZp]yZ{\}Z
BbDbEcFeKeMiO\UbV\`be\f[wg
K\Un]e^Y
C[KcQ[Zg[Z\[^\_d`]cih]mgnfpcq\tZu\zZ|b~Y
LZUgWgZf\[
Did]
e\mnw\|[
AZCbDZEaFlGhI\KgLUMbP\Q]RZSaV[X[[Y]Z^V_d`haac]ecfYgfiYl]nXpbq[rYs\tXvoxXy||c~Z
@cC[D\F\IeKYT\U\WoYcZ][f\V]b`Yh[k[p]t[ubwc~Z
@YC]D\G\HeKbPjReS\T\WcX[YYZ\[W\U^[bfc\dcebfbg[i[jcm[rZt[uXvXwbxqyfz\|e~c
KpLcQ\R\UbXd\a
F\HeR\Zgm[pnu[y]~f
@\FbGYHgKsMfP]Q[RbV\W[Z\\W_e`Xf\j\kbm]r\t\v\w\x\yZ{\}\~[
C\HbS\TfVh\[eegfh\k]mend
@fPgWa\]`[cite
W\\g
CcMYP]Q[ThUdVhWe[e\Yeei[mdn\umwk~[
@bFiW]~\
C[H[I\K\LtPgTVUXW[YZ\Z^Zf]jan[o\pdvZw\{\|\
DbF\G\HdIbJ\L\MdQhXdY[^ec[d\gdhejcl[n\r\ubyb|c}b~\
e\fl
Yk^]gbmandt\z\
IfK]PiRYTg\b`[ebhbj[nYtYua{c
@ZHWIcLgP\QbS\TVV\WbZb\[`mg]hiikjen\r[tZ{\
@aC\GbIiRZS[Te`Wm\pbtc~\
FkGiK[M\N]RZVgZh\Z^hf\rbu]|e~]
A[B]DXG[H[JbL]RjScTbWWYbZZ[\\V]Z^Z_]`Xc]dceYg[iYnXsat\viwZxdzi{\|b}c~W
C\KfM[Q\TgUf^Zddjcn[t]za|c
TcVc`mj[m\udvdwdz\~\
CeD[HbIdK]R]][^b`Zcbdlfgj]mbpd~\
C\Zi_[`Zd\j[u]wa{h}\
@]B\CiDXG[I]KXL\MuOfQ\ReS\W\X\Y[Zc[b\[]\_]`UaeeXf]gRiXjZkYoZpYu[vaw[y[|\}Y
C[H\KhR\S[[\\Z`[ffmo|Z~Y
@[CXG]HdKjNdS[VaWb\]_\`Zaccchdj[kbmet\v\w]
C[F\\m_\f\tZwc}\
AcB]CaDdFbO[Wf\\cXdfehg[p\vcw]yezb{b|\
@ZA\CXFcIaQ\R\SgT\W[Y][\\\^h_Z`mdaeYfbhbib~Z
JZKdOcQfS\T\[\\\]\`Xcbd[fhk\niy\zZ{e~\
CdD\KeMdRf[[\Ye\hhj]w\{]
DlFgK\Q\Wb[W\fc\iem\sc
C\Q[`ht\
@XBWCYDfEgF[KYMWQbRVTlUdV\WZZX[[\X][_WcbhdiXjakYn[q\s\t[v]w\x\yY}e~i
Yf[e^b_bebhgmbndtbz]
Ic[c`\f[rb~h
IZU][b\[]\^c`]cfjbm]n\tm|\}[
`g~Z
C]H\KdL\TbXcY]\gjZk\rYtezc~]
Mb\\`g
\c`emi
K[M[T\[\]b_cl\m\p\u\v[w]xo
C[IWMcP\TiUdYbZW\cg]k]n[vbwbz\
IaKeTgY]Zd[[\[_]dbe[jcodr[udvawdz[{\~\
C\DYF]G[KdL\M\O]P\RYTbU\WYX]YZ\d]b_Zc\efg\j\kcncpet[xmye}b~Y
@hAWCcDYEcHdIhL[MbRTSdUeVbWZ[[\Y^Z_VaZb\c]dcejf[gZi[khlZm\o\pdq\rbsYthu\vfwdyW|\}V~W
CVFYHbKbOfQcS]T\UdVcY]\W]d`cbdc\d[eZfbk[obpgqetgvcza{d|i~c
C[[]\cfjmgp[|[}[
A]CfHdK[M]R[T[[o\Z^bbchft]{b~b
A\C[HZKcMdRbSdTbXe\b^\`[c\gbh\jhk\nYubyc~\
@[F]GZHwKhLdMaQ\RfTcU]Va[c\[]cb\f[gZjin\p[tUvWw[yY{T}Z~\
AdCbDiEbF\HWKUL[RfY\[l]e_\`YeXiXnaobr\tbwb
cbzk|c
C[G]SYT\[]\m_ee]hhi]m]t\umx]{[
Kd[\\d`fe\qe~\
I\S\Td[[\hjatY
D\Q\Rc\ijZub
@hM]QkRgUc\Z`[f\gbjbmd~]
C\J\KcR[SXT\[c\l^]eZjcn\p\tVw[zf|V
@XAcCZFaGaIdK\LbO\PiRWTcUdV\WcX\Yb[b\Y]i^\cbhdkblbm[nfpgs\tXuXvVwZxiydz[}\
@ZA\DcFdGbLZMZPhQ\TWUeVdXcYXZV[X\e^[_ddgf]gch[iUkemcpYs\tdubvdwhx\yfzW
A[C\K[LfQ[R\S\WfZb[[\[^[`XcZd[e\g\i\j[k\mks[t\{]|Y}\
@\C]DbFcGfHeM[P]Q[RZSZTdV\Wf[laeeZgal\m[rbs\t\u[v[|[~\
GdH\I\K\L]P\QZR\SXTcW\Xd[d^]bbdae]f\mfs\tbzb}c
@]AdBlFeI]JeKgMSN]OfQgSWUXVWXnYP\Y_\`Uabccdde[fWgjhZiVkhlYmeoapcvcwexPya|e}[~[
n\zh
@[A[CWF\HcLjMqQYWbY\[b\g_ec\d\fdhZi]jjn\odp]s[u[zc{b|e}Z~\
G\Hb^cgij]pa
Wu\\s[
PsT\X[Z[\[ubwc{X}[
D][c\dc\qhtb~b
AhCaFYI\KgL\OcQcT[VaXZ\Z^ZcZdZgch]i]j\m]o]t[vWw[ycz]{V}b~Z
K\LmW]\X
^fe]zb
L\\\m\pp|\
CZ`Zsi|Y
CiD\He[[c\dbjZtg|d}]
AYD]GeHcIaJfKWMdOeP\RdVYXWYZZY[h\X]\^W_e`cbccfdgedfcgZhdibjdldnZo[pgrUs[tiu\wbz\{Y~Y
BeC[DaKhL\tYzc{b
@dD[F\H\MZS\TcXZZc\f]\_\`\cie[hckZnjpdu[wcx\yZzg{a|d}b
@dBbDWFhGdIeKbLYMZQ\SYTZZ[\[^b`[bbc[ebfegdhhi\jZmknao\pYrctZuZvZxayez[|[}j
D\IgKiT]WcZe[Z\c_\`\eYf\iajgkcm\nVo\sjue~[
\Z_jia
]\`g
T\[i\e~]
@eIhR]jct\
@bAZBaCWHbImJ\K[LYMcQXRbWZXeYXZ\[Y\[]\aabbdaefkblbn]ocr\s[uWvXwZxezd|b~[
Y\[]\f
nZzh
CbQ\TcY[[Z\ce\miubv\w[ygzc{Z
A[BdDZFdGYIeL\McQ[R]T[VaX\YYZY\e]\^g_X`TcZeag\hci[nZpeqZsatZu\xXyZ}b~W
I\^ge\
A\C]F\IcJbKbTXUjX[Y]\\`Zc\e]g\icj\k\nepbspvbwczY
@\B\CWD\F[LbMdObQdReWbYcZc]b_i`\e[n[o]rZscw]xSy]zc~\
CZQ\`m
D\H[KjPbTfU[Xe\b^ae\hdncufv\|\}e
Dd\Y`o
L\R\Tj[\^\e\fdjc
CiF[I[T\W\Zb[g]fe]i\jbp\tYvi~d
@\H[RsSZT]U\\c`[t\
C\KbQkWb\[`Y~\
BcIbKbT\V[WhY[Z[cYe\gghbi\jZnerdtcubw]|\}b~b
vg
mhud
@\A]DeG]H[I]WiYZ[\`XcWe]h[mvp\t\|\
CbF\K[RZS]VdW]X]YfZd\a]bfcienasZtYwc~c
@\C\FfIPJ\M\O\R\SZTeUlV\Xs[e\Y^\_cb\cXe\gUhci\jbkXl]nSpbr\sZt[u\w[xUydz[|Z}[~T
@[AeDZFbIbJ]K\L[M\O\PcQZRdTcVZWZYb[b\b_hi\j\mbpjqesXthyc{g|a~\
CfD\F\GcIfK\PYQbR[TZU\W[Y[Z[[c^[`\dcedfZhci\jamesdt[u[y\|\~c
@\CZGcH[IYK\LbMbPaUeYcZb[\\b_\`icafcjbuYvb
B\C\DbIZLaObPZQ[TYW\Zc\W_bb\c\dceggWh\i\kdpcsYvbwbyXzd{c}b~n
C[GcH\I\JePbT]XjY][f\b^b`geij\mZzg}Z
@\A\DcIeJZLaO\RcScUgV[W\XaYjZg\[]b^j`gcbd\f[kelbmfnepWrcsct\vfx[yjza{c
AcCeFcI\MZXcY[Z[\f]c`]e\gbjaneti~[
@[AhB\C\D\HcKfMXOaP\RaS[VbY\[c\c][_[`\c\d\e\i\nkpdu\x\|c}\~a
@bA\CbF\GbJhK[MYRbS\T\X[Z\[e\e_\`gcdegffgYheilj\k[nZpZr]udy\za|d
A\CXEaK\O\QgRcS\T[UaX[[a\W]c^[bccfd\i\k\nZpdsgt\ucvbwbx\y[z\|Z}h~V
Qk^bp[
A\BbCbDZEbFgIiJbO[PZQbScU[Y[Z[[\ebf[h\i\j[k[lgnrs[xb|b~\
C\DfGcMaTZW][e\Z`[m[nd~h
QrS[\W_]`Xc\i\tZ
AgC\IXQnR\`]c[ggi\kZlatZ
CYD]H\I\K[M[Q\YdZb[Z\Y_cd[eYm]n\oxp[rbufwYxZ}U
Wgxd
A\C]DcS\To[\\[zb|h}Z
Qn\Y
AcBcCcFbJcPYRZT\UbZ\\c]]^b`\dZjck\m\nnubwbx[{b
PZWgd\jbk\wa
A[M[T\Y]\ncbi\jd~]
Ui[\\h^]e[z\
BZD[K\M\ObQ[R\XcYW[\\c][^Z`YddfZj[kZnnpbt\z[{\}]~[
@cCXDcFYHcIiKdM[OePaRd\Y_a`fedglj\kcp[ybz[{\
QgRbUfXe\[ee
`Xmkpd~Y
@\A\C\DfE\G\J\MWQeTYUbYY\\][^c_balb]d\f]hciZj[k\m\napftducwbxdyfzW|[
@]BcC]F]K\U[X\Za\j]c`Xe\j]n\obp]qbtcv]|]
BcCjIcMjR[T[Zc[\\Z_[`\jTmezc|\
@]A\C]EbF[HaKYLaM[OeQgTXUj\Yc\efgdj[mcpds[t\yezc|\~c
DZKbN\R\YY[\\p`Zmbtk~]
CZDdGaI\KYQ]U\Yk\h`Zchpat\uazd
AWBfC[GeHZJbK[P\SkTdX\YdZ][c]f_\`ccfdZeZfbh\jdmZn\ocpZratcw\yY{[|[}X~\
@dA\B[CWDcFXGkHfIWK\NcO[PdQrRcShTeVeW[XdZ[\U]\`[g]i\jbkYlYmcnYs\tZubvcwaxYz\|b}b~R
nYzj
mj
QcUh\W
C\D]F\I\P]QXRXT\W\[]\d`[che[jbm\n\p\r\t\z[|d}]~Y
AcK[LfPZTaWc[]^\_me\i\k\mfs]tc{c~\
FYH[IdL\Q[R\SdX[Y\\X_]`kfch[ta
@[AhCZFbHeKbP]XbYc\]^\_\`Xc\dceXfcgcm[nlr]u[v[zU{]}b~n
CYWZYh\Ysj
HbPeR\\[_be\h\pX{j}\~f
@fDgKbR\Y\\[]c^fwj|\}\
Mh\e
@]C\F\HcPZTV\\]s^edfe[fdn\p\t[udvZz]}[
A\C[DfFcH\PbRdSbV]X\Y\[[]h^k`Zc\d\e]fUgdm[s\x]|d~b
G]RcYb\\`gfbk\|\
CZFTGhHoIRKOL\M]NdOTPbQ]RUSaTYV\YcZf[[^\_Z`Ycbd\edg\hkiWjnkWnfodpZrbu\w\xXy[{f|\
~k
SdTd
Ej\d
CWEhKaPdT\Zc\W_]`eeZf\mkp\rfsd{b|Z}k~b
GbHbKcLiOXPbQZT]UcVZWbX]YeZ[acbYdde\g]i\jbkZmbrbs[tbyb
Kkibp\
AcCWDfH[I\KeMbQ]R\SYTiV]W\Z][e\Y`ceYf\gYjan]r[t[uXvYwiy[z]{b}]~c
BbIaK\M\PaT]\h`\ddt[ubx[{e|h~\
CYWk[f~[
KeY]][v\{j}\
Zp\\u\
_bobxi
@\B\DVFeG\ISKkL[QZSbUfV\W[X[Z\[b\W]\^b`WbZcgdZeUfcg[i[jfk[l[nXobp[t[u]vVwYxizV|V}g~c
DjFfH[IZKdM\P\Q[SZTYUgV\W\XVZ\\\][^b_c`\cYdbe[f\gchXi[kemcrcu[xjyZze{V|m~g
AcCZD[FaKbMhPXQZR\U[XeY]Z]\a^cc[fhg\h\laoes\v\{\|\
C[M\\Z_nmdpZ
ChQZWd[cp\ze{\~\
@aA\BaGcHbJcLaO]R[ScVb[d]babbddbebiWkZlamcpas[vbwdxZzc|b~]
C\H\KeWh\[sZ{h
BeCdGbMeP\RfS]YbZb\Y]c`dfbt\ufw[yZzb}[
AbDZFeIeJ\MgPcQZVcZb\U]\`ZcYfcibjaldoepbsZuewcxb|[}b
LZP\Q]Wj\X]ddbm[ujwZzf}Z
K[M\PeTgX\[m\\_Zfbhbjak\pZ
B\Vk\Zj\nd{h~[
B[DcPcQk\Z^g_do]zc}b
Be\[tlz[}b
BbC[W[\[^\zo
@dDeGcHYKdX]\[`[cghcxhyZ~d
gg
\\th
CUDZIcL\QWSgUk[c\ec]e\fYhin\p\sjt]zc
C[FiMcQ\Tc\l`ec\k]|[
C]Kjni{[
P[S][]x[{v|\}\
@[C\Q\_n`Zeck[m]o\w\
AeJ]KcL\TXU\Yd[c\deYf]hci[jbm]pjrbvf{h|\}\~]
S[TfWX}a~g
AiW[
@h]c}g
@[AfBbFcGZHbIiKdMhQXRcTXXjZm[]\[]]^\cde[fYk[m\nkpfwgxcyj|e
ye{d|k
A\BbCYDaFZGZH[IZKQMaO[Q\RZT[UYVjX\Y\[b\V]\_c`]b[d[eXfegfiXmZnZpot[uZv\wZyV|[~i
AaC[DaK[R\SYVdYdZ\\\^]e[gbmYprtbuZw]x]y\{b
C[D\EbHcI\KcPhRYS[V]W\Y][d]\^\_o`adee[g\h[mYncu]wZxiy[{]~\
Me_g`bedtb~\
A[B\CZD[F\HZIfK\P[R[TgUbW\XfY\\b]\_[`\gZh\iej]njpbsbtfu\wa|[~a
C[FkLZQbTb[Y\i^Zyb
Q\]c|o
A\CZD\KaQZRb[Z\]]c_\`\jbmcrbscu[v]zj}e~d
A]CZP[SdTlWeYZ[f\hdbj\r]va
SaUd\]^gpY
D]Ib\n_[`Xedjhmho]pcucyZ~[
Q]Rd[b\mecj]
Zidam[un
LcQgW\\Z^eckt\ubwczc~[
R\Wj
SXTsW\mh|[
LrTU\Z`[}a
LfWh[[rb
@gC\HbRb[a\bg\pb~b
DiaZz\
Th\[_bud
@\D[F\H[IeJcRdTeW\X\[Y\g^Ychd\i]j\lbmbnkt[yZ{\|e~R
BeC\KcSf_q`Wz[
I[\imb
K[T\W\\m`XeYteyZ~[
@[DYFdHWJ\K]LYMbP\R]SiUdVcWb\X]c^\_[cgedhbl\mco\sZtfx[yX|i
K]QeR[X\[i]\`bfbu]wb~\
CaD[FZGgHiIbKZL\MYPYR[SgTdWZXVYZ[S]X^Yb]cYe[fbi[j\m[pbretcvcybz\{h
Kd\jc]j\m[n]tb
GbIcL\OcW\X\[Y\g_\mVpcrwyZ|Z}e~d
F[IaPgUpYh[h\\
@bA\CVDWGdHZKSMWObPdQ[TjVkW]YZ[g\d^\_a`YbbdZgWi[j[kYperhs\t\u\y[{b}e~g
D]H]K]LcR\\j]c`Xjfmnnat\
@ZAdCWDdFeG\HZIZKhOkP\Q[RVSWTOUWVjW\XhYjZl\d^[_W`]acergdi\j\kgmXn\pkr\tYwdx\yRz[|Y~P
@ZE\G[IaK\M\Q\RYSYT\Ya[Y_Z`Zc\f[h[kdmmrmsjtax\y\{c|Y~[
C]DbOaQ[SkY\\[]beZnkt]wb|]~\
AXCdH\KYO[R\ScTrU[Xa\[^]`\dbe\j\k]oapbs]u]wb|\~b
@bAXDfFbGhHiIdKfLYMRO\QZRYS\UeXaYYZY\X_d`WagdYeXg\hWksl]mUnZoYp\rbs\tYubwbx[z[{c}[
Lbmh
HZmbrq
KcP\[Z\a]k`\fZx\
CYMfT\\f~b
C\DlH\I[L[MdR\SdT[U\Xb[X_\`[c]f]m[pbt[~X
@\AaCYMWPeScT]U]YY[Z\b^a_e`ZdTe\fbgZh\jbkdmenbobrcu[v[wdxjzZ{c|\~Z
DeF[IYMYQ]RfSVX[Y\\b^\_]`gebfeifnfpgt]v\ybze{Y|Z
R[S[\b]g^[`bcge]g[ham[nbuexXzb|f}\~f
Dim\p\yb
C[DnH\KZM]P\R[S\TdZX[c\W]Y^\_ld\f[g\n[pbtZwfx[~X
@]DiGcIeKWLfMbR\S\T\UcYfZ][g]b^b_\j\kbmfn\sbt\ufxdzg|c~c
C\FZG]K\SdT[W\YYZZ[Z]k_q`\defag]n\o]pot\vdwjx\y[zi}\~Z
@WB]C\H[M[R[StTUVXX\Zc[Y\c]Yc[g\jek[mYnYo\rcvcwhxZzZ{c|[}Z~b
@dB[CeD[HbLhO]PbQZRYU\XYYXZd[[]\^[`Zb]dYe\fbg\h[ickXmfoeras]tduhviwexZ{]|\}[~d
FcT[\n`d
@\BbC\G\K\M]Q[RmShUZV]W\X]YdZb\W_i`cdXeZfehfick[l\mjnYp[retYu]xc~b
@[CXHdJbL]PbRcScTfUkX\[\^Z`cc\efgcl\sbtXucv\w[x[}f~d
@eF]PbW\\gmcnd
A]C\EeMcPeTpU[\bfYg\jdman\tTzb{a~X
KbMbU\\ceg~a
F\M\^b_bm\pk
^idke[uX
Wb`g~g
C\DbEcKeRfWb\[]\^e`acddcjbm]tWyZzb{[|f~X
@dAeCYDeFcHdKfL]M[RfSeTfUWW\X\Z[[e\Z^V_\`fc[dZfdgchXkcmbnWsbtYze{]~\
Zc`]wbzj
@dC\DeQ\R\TnWbZi[[_b`bgdqWugw[|c~\
AcC\FdI[JdKaQ[ReSZVaWZYb\U]f^jc[dce\fbgXhbi\jek\m[nYphsgt[x[ye{d|f}W~\
@cDbGZHfIcK[LbM\RdSfT\U]XbZd[X\d]g_bcldagchbiXjdmXndocsWtdubx[ye{U}c~\
G\HYKnL]Wb\dc[i]rb
Fe[Z\\dZjenc
@[AbB\D[EcGZH[KdLbMaO\P\UbV[W]YaZW[c\\]Z^e_V`debgch\j[k[mbnip[qdsctYuev\wbxZzZ{X|[}i
C\FcIXMYPiQeSXT[WZ[c\e]\^\_fcdd\ebnepgrdtWyZ{g~Z
@\D\F[HbI[KbL\U\V\XbZ\[[\W^[_\`\fcjdmWnZosp]ubw[ycze|]}U
@]CeFcG\IbKdMYR[SZTaVbXdY\Z\\f]f^\_Z`Xdce\fZh[i\ncpYr[t[vZwZyX{g|\}e~Z
QYY[\ckm~[
C\D\FUGgHgJbOZPdQZR[UfV[W\Xc^g_[`Zd\i]nbo[pbudx\yZ|\~j
KjXbjb
A\I\JbP[RfS\TbUbVYW\Ya[\\[`caZbbcedcjanercv\w\ydzZ{e|\
AZDZFUHdJ[KcO\Q\SXV\WaXZY\ZX\d]X^\adech[jbkjmanZoipYs\udvjwexbyXzb{d}V~\
CW[h]hsk~\
FdTeWYZc\[]\`h}c~h
D[FbHbKcRgTe[j]d_acbecfaj[p]qatb|Y
C]DgFiHZKZNbQcTYU[V[W[XcZ\\e]Z^c`]bceclcmbn[o\pbqcseuYwZx]ybzd|e}c~U
Pe\gc\w\xb
CYFWGfHgIZK[MbOaQbUbVXZc[]\W`ddbjam\r\sbtYuZveya~l
A[E]GfJ]K\MZO\Q]RXTdUdX[Ze[Z\Y^Z`\e\fZg\h]kbmYnjoXp[rdtewey\zb{e|[~e
B\M\Ren[zh
@YB\CXDZFeGXHhI[KtMkPWQ\RYS\VbYnZZ[\\Z^\b]c\d[ecidj]kbmfn\pXr\s\t\uWvXy[z\|\}Z~Y
HdKnXbYZ\a_cvYw[zV{]
PkR\\\u\ve
CePbV\t\vf~]
Z\[\\Z]f^fdcfbp\t\}]
G\HnKfVeZY[[\d]\^c_fd[m\o[u\wbx\~\
QhYb\Z
@fGcIYJ[MZO\R\TbW\X]\\_bc[d[eaf]g]i\j[manetnzU~a
AdBfCUGYH]IWJ\KaQ[RTSdUeW]ZY[\\b]\^Z_W`QaebbcVe\gdhbiZkZmbn[oZp[sXtdu[vew[xZy[{U~\
DdS]T\Y\[\\hccgYo[t[vayb|[
B\DjGZHZI]MiO\P\QfRYTbXa[b\Z]bb\dZeifbgihYicjckbnYp[qcs\xX|\~[
SY\m`Xp]tZzb
@dC\FZIjKVP]R\WdX\[g\m]f_\dcePi]jZk[manfo\rYvcz\|\}e
Eh\W`]hi~i
@bBdDgFbH[I[KZMbQXSXTcUWW\X\YbZ\[h\f]h^[_ec[dYeZg]jcm[nZp\r[sZtcwcx[zb|\~Z
@\AbC\PTQeR\S[X\\]]\_\k\v\x[ybz\{x|c~]
KePZQeS]]\jcnf{o|b
`bngye
A\H\RbSc\Y_jiaocxh
@XA[CZGZJbKeMXPYQ\RZTgUbX[[\\\_\d\ebgZiYjdk[m\sev\|[~a
HgKgPcRaX\\Z`bibk\w[
@bDZKdO\TbXgZe[\\j]Z_[c[dbeZiZnfpcv[x\|[}e
BcDbGcI[M\PdQYRkScW]Zc[f\b]f_\dbeYg[k\l[m]nho\pitcu[v[yX|X}h
Jg
DfFbH[KbU\V[[b]e`abdc[neofpbtbw\xZyd}[
BiM]z\
@]AfFgIgKeM\OcP\R[UbWYZg\\^addf]gdjZlfsZta|c~\
B\D\KbLgS\[[\b^\n[zh
@UAZCbDZF\GZHiL\M\O[R[SYTZU\WQXWY\ZZ[\\Y^[_Z`[figYhZiWkYngoZp\r[s\tZv\w[ydzX{e|h}f~X
IaK[Q\Wd`[l[mdnj~\
DlF\IbWgYb[[]i`\e\f\jZt\ydzg}X
@fMhQ\RdScTc[c\[_at]~f
@\A\DgIbP]Q[R]T[XcZ[\g]\^\efjfk[n]p\tbuivcxZ{[~Z
HbK\M\TZWb]g^bdde[fbh\k\mXncuXvYwbzd}l~b
AUCVFbIZKcL]M[PdQ[RdScTYVc[Z\X]l`\cddeebfdgZj\kdl\m[ndo]u\v[yYz\|V}j~f
CYFaTh\\}\~h
DXFdI\QdY][d\q]\^bgbh[k[nhy\zd
@cA]GcH\RY\X^b_\`emgtZugvfwdxc|[
AXCUH\IYK]McOeTcUeVbW]X[Yb\Z_Za[dce\hbi[kdmcnZpZrbs[tZx\y\|c}d~d
@]C\DgHbIXKbP\QeRcS\V\YaZ\[d\g]b^ZcYdVeei]kcmXn[o\p[vbwcyY|b}\
@eDWF\IZK[PZQ\V\b\c\eeggh[k]m[phr]udw\
D\FcM\RcWlZg[a\Y_e`Xe\j]ncxczb|d
AgBbC[DcFbGZHbJdP\QeRbSRU][d\b^a_beUfdg[i]j\kdmbw\yWza
AbC[D\PbQaTgY\[d\ggbjXkau\wdy\z\{\
@\G[Sh\Ztl
C]FhIT\\~o
@XA[B\C[DSEbFmGeHWIWJgL\MdOcQ[SUVdXXYeZh[\\\]ddfg\i\jdlZmcnYo\sSt]uSxdyY|X~c
DYEbFcI\JfQ\RbYcZb\b]\_]`cc\mcp\t[ua}g~\
CyIhQY\[ibjbnZt[~\
D\U]yZ{w
BcCVFdIZKcMfWgX\YdZd[[\[]d^[`hd[hej\r[xc{\|[}c~[
@[BfCaD[F[H\K\L]PNRhTVWdY\Z\[Z\h^c_[c\dhe\fgjZn\ogp\s\t]uZwcxdz[{i}e~Y
\Zpc}h
@TAbBYDcFjGeITJeKcOfPcQZRZS\U[VdW\XXYcZh\[]a^d_eadbgc[dcfdheiYkYo[percsXuZv\yczW|Z
AYBbCWD[GbIbMcP[UfX\Yc[[\S]\^U_g`gcedceggbkdl[n\obp\rZtdxdzY{]|d}[
[b\[]ic\fdj]wj
\[~i
@YA[C]D\G\J\KeMbPjR]S\U[XYY\Zd[X\[]c`[bbdcfbgYh[iYj[k[l\ocpfr[s\v]wq{W}b~X
I\MdQbRbT[\leZh[jbtbze{c}]
S\TZZ\[h`ce[jnp]~Z
CYFfVd\\kc~X
LgT\w\y\
CjIg\\~]
IeQ]R\[Z\[j]rkseu\}e
CWDcIZTb\cfemi
@bCYDdE\FbGdH\KcMYOfPYRZSbUfW\XbZe[b]c^c_e`\accchaibmgparYt[uZw\xYy\z\|Z~b
@\MeP]T[\a`be[gh
Iccajbmbnf
C\Qi\\
K]Zc[c\g
@iA[BfCdDXEbGaIeKaLaO[PeTUUbVeXbYZ\Y^e_Xbcc\fZgYh[i\jemdngo\p\tbuYv[w\xYzf{a|W}X~W
@cBcCgDYG]K]PcR]UcVbW[X[YZ\[^decgYkYmbnbp[taw\x[y\zd
ChIa\Z
Cl\Y
CWFZI[J\KcLZOgQXTbUdVgZd[\]b_d`gabddh\ibkZtXuYvZxb{g}\
cg
@g
@cA\C[DWGgHcIWKYPbQ\R\SaTSUaW]XcY[[X\Y]\^X_Z`WbbeVf\gmidjdk[n\o\pgtbu\z\}[~Z
@YBfDYHcJXKhPbQ\SYT[U]VhWZXeYaZ[\Z^Z_T`]ahb\cYdgeQgliajbkYnVoYuivdwjyjzh~\
gj~\
AdBbDhHaIWKZM[OcPYRgUbWbZe[g\X]Y^dc]hZi[mhobt\udwbyYzg
@\AfC[DhFcH[IbJ\M\RcUbVZZ\]Y^Y_j`[clf\gaiYj]mYobrZu\vbxg{Z~Z
HcPaQ]ReUeYZ^jfZg\pir]z]}g
@cAYB\CXDWFTIWJZKFLdMcOZPgRbSbTcUWVZWTXYYXZ[\Z^c_S`XaZb[cUedhbi\jXkYl[nSqbs\tWucvbwdxbyf{g|d}Y~U
Qh[ci\
AdFcH[I\KTL[SYTeUZV\XbZ[[q\P^e`Ya[dZe[f[i[lanao]p[r[s\t[u]v\wXx\yUz[|Y}]~Z
RhVf[c\\
@XDYRWSZ[\\Z][^]_\d{e[iWjam[t[vZxS}\~\
AdH[IbLdM\TZUXXbZg\g]cc[ecg]jcmcw\x\y]zc{W|Y
@bAhCZDaFkGgHVIcKcOdPbQ[RdS]Xb[c\]^[_c`cadc[edfbgbj\k[meohpZqbr\sWw\x\zc|Z~Z
AaBhDkFbG\HfJ\LdO]PYQ]ScUfVaXZYZ[Z\Y]]_dcbf\g\iho\p]q\r[tcubxbzU|]}c
@[AjF]GbL\Q]R[TfUbV\Xb[X\Z`\f]g\hli]j[kcn[p[r[scy\~[
AlIf_\
@YAbB]CXD\G\JgK]LcMZT\UYV]XgYeZZ\Z]W^[_\`]bacdeYgbj[nloer\tZuay\{b|d}b~\
^i
udwfxh
GcSbTb\degnitZ~b
FdR\[q]\`am\z\
^\d\mk{b
@kAjCWDVH[I[J]KZLYOgP]QbR\SaT\WgXbYYZZ[X\Y_f`Zc[dbf\ghi\jWkbldmXo[qbsZt]w\xf|\}\
AoCWDZHZIfKYL\P]Q[T\UbVYWdXYYX[[\V_Y`hc[dZehfciYjYk\ldmZo\pbx]yc{V|[}X~O
M]fcibsZzg
C[FeIcT\VfWb[a\Z`fj]
C\KZP]R\VcZj\b]f`cd]fbg[kcm\tcuhwd~\
CaF\TZ[[\Z]\^d`]fph[m\nkpbvbwbzX~\
A[GaI\K]LZMZPfQcSWUkWgXeYYZa[e\Y]b^Y_\ifk[nmpiqcrbsWt[wbxczW{b}k
@eA\BbFbIdLaMhO\PfQZRYTXWcYb]b_d`\cadkebfXgXiak\m\oapdq]s\tVu\xXy\|Z}X~c
C[PfR\ScX\[\\Y]b`fc[m\nds]tew[{e|Z~\
FhMbSdtk~Z
@bAqBbCKDdFkG]HXIiKUNbOjPRQORfTdUmVPXhYYZZ[M\E]]^l_P`NabcLf\h\iWjbkhlnm\njoXpXqesItZuYvUwZx\zX{\~S
_ixg
e[mq|\
fph\
YZZe\iu[
DaIhPd[b\jjZtb~a
[h
ZluY
@\A\DeFZGaMZO\P\S\TbU\X\Zc_ZaqedgWhXj\m\o\rateu\xZza|a~[
A]CkDdFYGcHhIfKeLZM]O\Q[R[SYUfVZW]XeY\Z\[b\[]\^\_a`\cbdbeYfWi[jekZl[mUngpfrivZw[x\zZ{[|Z}a
LlTZ^\`b
B\CZFaG\T\[c\Zmozb{c~Y
BbC[D\F]JdKbMUO\PeQ[R\UZZa\\]c^b_ccbdje\fcg\ienZo[pbtiucwez\{[~Y
@]AbC[EiG[H\K\MYPlQ\S]U\X\Z\[n]b_k`Xcad\eZf\g\i[jfkfm\nWtbv\wbx[yez[|Z~[
C\FbKcPgR\Uh[c^X`bf\hhj\p\ub
I\S[\i^\`dja
Fc\g_c`[
@YDlHUIcJfK\MXP[Q\RYS]TZU\WVXZZ\]V^Z_[`Zb\c]d~e]g\h\iXk\mXnYpXr[tXuZv\wZxTz[|\}P~X
U\\\^oeZ
DZFdGdHTK\McPYQ[R\SaUlW]XYZb[[\g]d_b`ZdYfcgbiljYkXldn[o\p\u[w[xdzh|[}d
D]IbK[MhQbRaT\W[[\\Z_b`[bdcbf\j]sg|d}g~Z
B]FjGdIZTcUhWX\h]W_bgYhcjdp\rZzS
CZIj\\]ajan\yn
W[[\\g
DfGdHbJdK\PbSdX[Z[[Z\b]d^e`[d[eeh\jbn]ofu[vZx\y[{\}h~c
@YCXGcP\TaWg\h^d`]e\fZhdmbnZp\rgt[{d|Z}c
P\WbXYZejnt\u[w\xi
@mA\DTEcF[J]K[MYSeT[[[]Z^c_ndme[hZmYnbo\p\tdxn}Z~Z
BeDdFdMjQZR\UdWe[i\S_dc\ifnZobpas\tczZ~\
@\D[HfJfQ\RZTcUdYjZ[[a]k^j_]dYe\fcgZhej[mWo\uezg{[|\}Y~[
@hDbHbR\Td[\\l`Wt\
K]LoMaWdY\[b\a`]f\g\w\}d~Z
HaI[R]T[Xg[fchme}a
C\D\FdHfIbS\Wb\b`[ddf\kYmhtj}h
@dJ\KiLcOiPcQYShT[UUVhXcY\[[\g^c_d`Zdef\gZhXi[j\pasXtdu[zk{c|S}e
@ZB\DQFbG\HZJcK\MWOdP[R\SZThUYW]Y[Zg[U][^X_[`]cZdVeYfhgWh\iWjdk\nbpfs[t]udwexVz\{c|Y}\~[
AZBcCbEaFZLbNbPbQYTYV[Z\\\]c`\akb\dXeXfjgPi[mlndoap\qeuXvUwWxVyUzi}Y
D\^f`eeitZy\
Wcupw\
C[DZFnGhH\IcNcP[S[T[UZ\Z`]b\dYe]gbh]idkZmdrZtb~[
LaWeZedhoc
@\CZDhFbGaH\IeL\R[T[UdYd[[]b^\`Ydci\mZn[pas[u]y\zg}g
@cD[FYIeR[T\[b\a^\_b`edje]j]kdtX~\
@aCYDdHbIfPkQ]T\UaVbXcYW[b\W^c_Y`VaZcbh[ibk\lZmfndpZr\tfuXvZwYxeybzZ{b|\~f
Ih\\^dkd
\\_h
FaP\ZZ^o_jd[j[
CbK[Q[TgUfY\Z\[kgdm]p\yj{e}c
@bCVDbFeHcIaLYObP[QZRjScTRU\]X`ecmebgZifk[m\pdsbu\ybz\{d|b}i
@VFfGdLgQWSgU\VRZZ[X\X_\d\ehfhmWn\pbtdx[|k}h~g
@cLbTgUbWf[[\Yc\e\fgg]jdy\
@eRb[byh{d}c
CaK]\h`\iamb
@\AYDdEbF\H\L\M[P\SYX]Y\ZY[d\r_Z`PeWg\hej[mZo[p]shtVwg~[
CYDcK[LfQ\U\W\Yh\c^\dcejf[idjckfp[tb|\
@\A\DcGZHZI\JbLlM\SUTjUpV\XY[[\W`Zcbe\fYg\h[kZpby[|\}f
ASBbCbD[EdG[HbK]LhQVRZS\T[UVYW\U^T`Wb[chdbgShYiekeminZojrcsZtdu\wcz]|c~[
DhTZ[l
@ZAcChFRI\J[LZMmRYTcU]VZWWX\YZ[W\]]Z_]`Xcce\fngdheicm\nYo]pcrYt\w\xWylzd|b}T
A\C]DcG]HeKcMgTg[k^Y_c`YeYfZgch\jdkcmbn[ocp\t[w\yd{\}\~\
hh
@[A\C[FdGXHZIYK\LXMhP\Q[RYS\TUUZX]Yb\Y^W_e`ZcWfmhkihj\kdmZpYrYt[vcw\xWyZ{Z}V~g
@\C[DZFbH\IcKcObP[R[TZY][Z]j^f`Ycad]eeghmbrbsatZ~f
T\[[\\fbhkkk
C[D\FhIYMl\\_[e[}Z~e
@dCYIdJbQ]R\T[U\Yc[b\\_i`Xadeegdj\k\mdr]sdwb~d
@\AiCZGZI\LYM[OdQZRZSdTcUeViXdZe\b][`YcZedfZhdmYnTobpqq\wZx\ybz[{\}]~]
AcC\FbGZH[IeK]SbTcU\Xe[b\W][^c_Xecfbgmj\l\ratbv\}c
I]Wekk
@dCYDfFYGZHjJ[KcL]MZN]QbR\S[T[UbWZ[\\Y]Z_a`\a\chd[eWf\gehlinl\mcnYodqbr[tYu]wZxcyfzX
FeKZRbSdU\Vb\[]h^\`[bcg\j[kcmatbu[v]yZ}i~[
BeC]FbGaHcIUKYMTO\P[RZTZUgXe[f\S^[_cahfeg[hciljekjnZobt[v\x\y\zW|\~a
A\C[D\HbIbKdMdRYSXTWU[VeYb[X\Z^Zc[eZg\hni]pkq[rVx\|\~f
A]BhCZDbGlHjKbM[NcR\SWT\U\VbWYX\[\\V_\cbe\hfibj\kgman]pXugy\zY{X~j
DdHcKgiit\yc
W\Z\\k_]wcx\
TgUbW\[\\l^\`\jZ
@cAWCbDYE[F[GcHeIeJeMdQWS\T]UUViXaZW[[\\^\`[badcfYgblhmXn[obp\rgsYudvdyjz\{X|]}Y
C\DbFbHYIjJiLfM\QaRZTZU\W]Y[[c\U^\_W`Ycig[i\jfm\nZwZy[{[~[
C]FcIkKZTbWe\e_[mt~]
CZH\PYR\T\[a\Z^Ze]h\m}w]x\}X~e
}k
G\IbRcSdTZX][\\Zaaeaj[thubya{[
D\Hc[\\p_[m]t]|h~e
C[DbEcFcIbJ]M\RdU\\b_[`[cce[jgmps\|c~[
H[I\R\Y]gjjbqat[}f
C\H]L\PgWj\b
HdI]K]SbT\V\YW[g\j^c_[`af[g\ng~[
\j]d
@bAaDfI\LgMcObR]SdTiV\YeZd^h_b`bg\h\jakbm[p\tfuc}Y~[
K\Y\e]meoctXv[wpyY~i
@\DcHjLfO\Zm[Z\Z`ed[hdoZuZx]
Q\\Z`hcb|d~b
HgYd
D[F[G[R\T\U][Y\efcg\neoapbrlx]}f~\
@\A]CdG]IkJdK\MdP[UYV\X]Y\Z\]\_[`eddejf]kYm\nXo\pZr[tZvgy]zg{]|i}f~]
I\LrS\TVU\W[[Z\Y^Xn[uZw\zk
C\FZKdL[P\R\SiWc\T_\`ljYtcx\zd
@\CTDZK]MZObQ\RZS\TZZd[\]\^X`\dae\f\g]h[jbl\mwnZo\pWucw\x[y[|X}Z~T
A\C]DmFdGZKcMbQiSZTgWXYY[X\[e[f\hcnYpgtczc~a
@dAbCcD[GbI\KWMcPbQ\RbSeU[VhXeY]ZV\e_b`bfYgaiXkZrbs[uewbxbzb{[|c
C[DcF]S[WeYZZh[Y\f^f`[cbe\f\g\jbn\shu]ye|b
DdFYG]I]K\LZO\R[S[TaU\V[X[[d\W]]_Z`[d]eafbgVi\jcm\nXo\prr\uXw\xXybzb{Z|\}Z
@aCbDaFZGeK\MlO[QXRZSWWdXZYYZ]\[][^Y_gbceffbg\hUijjbk\pXrdt\ubvewZybz]{g~a
@bCYD[FfH]IYK]PfQ[R[S\VaWXZY\W^b_a`\e[jZmwpbs\t[zZ|X}b~\
@\AlDZF]HbIbS\T\UjVdXY[\]a^d_b`[cefigZjbkflZmcnepbx\y\{a|l~V
DgKcWd\d_a`\e\i\n[ycz\~\
@eAZCWDSEaFiMXPdQ\R\VbZf[V\T^Y_hc\d]fcg[hZidjZk[mZokpevbw[xf{\}\
@bGdS]Xj\\cgpfwe
@ZC[F\M\P[QbRhS\T[W\X[Z\[p\e_[`Sgejdm[tdy\}\
AdCYEcH[KbM]NeP[Q[RXSbTXUdXhYX\\]Z^Y_\`[dif\gcibm\oes]thuhvdwWx[ycz[
AbB[ClDbEdF\H[JcK\P\R\TcUYV[W[X[YX[Y\\_cb[cYd[fbh\iekTminXojpjrcs[t[udvjz\{Z|[}b
gh
kfmfuh
Q\Sa\Y_p
IXJ\Qi\kcbfdj[pjsYyX~\
@eB[F[GYHcJ\LYM[O]PcRgS[U\V[XXYeZZ[a\\][_k`[a[b[ccdefhhgidjck\mhn\odrYsWvZwYyb{Z~Z
C]PhR\U\Xg^jnYubxbzY{[~Z
I[LZMbQfS\Tf\c_d`ff\mbpb{[~\
C\D\FaG\M\R]SfT[Y\[h\[_fd]t\v\
@iAbBaEbFZG]HcIhK[LbMXQZRbT\WbXbY]ZZ\Z^f_[`VcZdgeefZghh]kclgndrZt[vZwe{[}[~[
B]C[DbLbMZP[R\SbU[XkZZ^\_\g\j\n]udv]{]
@bA[BcDbI\JaM[PdQbS\TYV]Xg[]\Y]e^Y`gc]e\gZh[i\j]k[l]mgnbpcu]w\xcy[zZ|W}b
@\AcCZDYFeG[IbJcK\LdP\SeTXUZWbXbZd\g]\_X`Vcfd[h\k\nlr]s\tfvb{b|b}a~b
D\IdLcS\TbY\[k\Z]b^[_b`icfeZg\jbk\o\tZvawax\z\~f
B[FcG[KdLbM[R\SdT\VZXV[c]c_db]cbffhfnOoircs[ubvbxdyb{b}\
Yihdm\pj
@gA\C\DkFdKaM[QVRcU\W[_b`ce\hdsex\{]~g
@bA\BZCbKYMfRcTZY[Zh[Z]\^\_e`\c[egj\naoatbuavewdxiz\|f
KdRhTcW]\\]bxZ|g}f
@bB\EeF[H[IcKXLgMXPcQ]RXUYZb[e\X]e_e`Zdce\f]gbjbncodp[rkt[uevXw[xby\zc|[~\
KfZc[d`ecZwixY}[~e
AbBfKZLcPaQ\RZUbYdZd[\\n]a`[e[f]gfhbj[mXn\percsbtXvfy\{f|d
FVKcPdQcj\|j
A[B[D\EbIfJ\K]P[Q]SjTeUVWdXYY\Z\[c][_g`YdXf]h[j[lbmindpgr]u[|i~f
D\IgK\LZMbP\Q]YY[a\gdiu[wd~[
HZKUL\U\[j\\]chdyY{Z
C[Fc\bmk~[
@eDgFcKcUcZc\gdae\ibt[u]}g~a
[X\kt]
K\PjT]Wc]\`\vgw[{X
@\AfF[HfKgT[[i\Y^a`[d]fmkbnZu[
C[E\F[G[I\KYL]PZQ\RdScT[UgW][a_]`hcZe[idj[k\mYp[r]s[tcxgy\z[|\}\
CaDbF\IaL\M\Q\S]UjV\Y\\\]\^a`cdgfYg\hdi\n\rdtcudvbw]x\y]{b|[}b~b
C]H]JdK[MZR\S[X\ZY[]\Z]Zdpe\fci[j[mct\uQxV
C\K]Zo_\`\u]
WhYh\\^d`d
S[V]\m_[e\g\i]j]m\oew]
@cBXDUFeGYH\IeLbOcUZXbY\]\`eaXgah\j\kan[paq[r[t\{c~\
DgIaKeT\\e]h^a`fi]mXn[zj{]}\
EeR\SWY\[i\n^h`eeZm\n\r\v\y\zZ|j~b
@cCXDdF]IXKePPQ[S\UaV[WfXcZ[\[_Z`YcbdbeZfckZl[manbocs[ubvbw[}Y
@eAaEbHiP[SZUcV[W[Yg\h][^\`Wc[idjdmbneo[s\tcvfw\{c}\~c
C]D[I[KaQ[SfV\\\^d`ebbe[f\obtcvbybz[~f
AgDcFfIcKcZ\\Y]d^acedYeaf]icpawix[ze}Y~Z
CeF\IeLZP\U\W\]\^\cdddgXhamcs\yZzd|l
BdC\DhH]K[McPgU\Wc`Zdcfcg\mesgtYwaxcy[zZ|Z}Z
@aDcF[IbJhM\O]PhT[VdWeZZ[[\W]Z^[a\cceYg[i\jfk]m[n\o\p\r\tYuavbyezd{g~e
C\Zb[]^\_j
CcR\T\UbXq[\^]jbo]wa
CfFcM]Q\SbWWZ\_\`Ye]jekflbmfpXxg|a
G\K\P\T[UoWbXcYaZ[[f`\cde\fZo]t[~[
S\mo{[
@\BeCWDhE\GbHbKXLXMVPZQYRXS[UdVoX[Z][[\Z`Ub[cbegfcgdiTj[k\l\nUompcrWtevbwfxTyWzc}R~[
@dA\B\CbDYKbLhMZRgTbVZWZX\Zd[Y\W^[_b`\cZdgeef[g[hZjWmipYt\udvmy\z[}[
DbHbIaJ\KXP\Q\R[SbVdX\Zi[[\[`\a[dbeghbkbpdrcu\v]w]zb}X
@\A\CVDgFlGkH\J]KVLYM[OcQ[RUS[TXUVVVW[X\Y\Z\\e_\`[dZeXf\iVkbmZnYo[pluXwXxYy\|X}[~Z
A[CZD]G\H[I[J\K[L\MaQYRYTZUbV\WZYZ\Z_d`sbZcXeUgXh]i[k\mXo\pXqprfs\tTvexayXzX{X}X~[
@[B\CdD\F]HoIZL\QZReSXTeUbV\W\X]Yb]c^\_a`bced[gcj\kXpktdu\v\w[xVyWzf{]|V}\~Z
C\FZIcQ\U][a\be\gvjimZn[pZs[xbz\|W~X
AbC[MUW\Zf\[`oeqf\kcs[t\uew[~[
@\C\DYIeK]LeM\P\Q[RWTvUh[]\[`Ze[f[hdi[k\m[n\p\r\tZv]zY}[~X
AcC\DaI\KZS\U[Zg[k\f`Zf\g\jgp[t[x\z]|\
CdD\F[GfHeI[KVMhPcQcRdS\TcV]W]X]YZZb\V]W^a_[`Xcjdcg\hbjhmap\r[t[vdwbxezl}d
AeCcD\FZJfMeOdPhQYR[TeU\WYX\Z[[c][^b_[a\b]c\fdi]kXlbm\nZsYt\udwXydzX{X}g
CUDhMYY]\\`Zd\gbmzp[{\}Z
@\D[F[G\HlKmMYVgWnX\YcZZ\\]]`]d\hbjbm\n\odp[t\u]v[zZ{X|Z~[
@]AeBbC[DkFZHfIiJbKgLgR[VdX\YY\[^k_\d\minZpWt\u\xh|\~[
K[Z\mdog
\]rt
FZIaTbUiXc[c^e_cm\patcxc~a
Dc`]f[sh
@cAWBbCVE]FbIgJ]K]ObQ[R\SdTcUgW\YgZ\[X\W_\biced\eef\gki[o[p\r]sbzl{]~X
@\CcEaFYIcJgM\PbQ\SbTcWdY\[W\\^W_[cdeZf[g\h\ibkenZpYucvcwey[|d~c
D\R\\Ydme[snxY}\~\
@dAdH\P]R]TdUZZg[\^f_ldgj\mXpZuevc}n~\
F[Qche~h
B\C[IZJ\L\R\SbTjW\Yb[T\d]g_]`bb\c\d[eZfkhYnZu\w\}\
Dh[\_\ye
Wedfyf
D]FdIgKZM\RbSfT]WWXcYYZd[Z\k_[ccedfXg[jXncpZub{\|b~W
C\Td\Z`pnZt]zm
ghtb
DfF\HaIgJdKTMdOaP\Q[S[U[W]X\YW[b\b]d_abbcifZhZick\tXvc{Y|Z}f
@bAZDVH\IcK[L\M\Q]SbThUkWfXbYn]c^]`\ccgZi[mancrducz[{b|]
@\A\FgHXIWKeM\Q\R\S\TZX\\[_Ze[fZgei\k[n[rpsdtY|Y~\
EbFcG[MdX[Y\Z[\d`[u\wYzc
@ZA[C\EbJdQcR]SaU\X\Y[Z[[\\b][_d`Zb]doeYfhgch\mcnUp[rbuZwZxa{Z|e}X~\
FgIcKcM[OcPdQWRZTdVqYZ\X_[`]abbdc[e\h]ner[seub{b}b~Z
BdCcDjGcHdIhJbKWLcMfOiPcRXSfU\WVXiY\Zg^\_\`ZabcdedgchZiZjakYmcnhrcs[ufwczZ{b|g~W
@[AdBbDdEaFbG\HaJbL[M\OZPbRbTeUeVVWZXdYe[Z_\b[dfeZfZhci[jdlembn\peqbr\s[tcuevdxcyXzc{\}e~b
AcB\C\D[EcG\K[LcMdO\S\TcX[[Y\W]c^\_\aah[jnkem[n\rXs\ubvexfy\{W
@[AdBaCWEaHZIfLTMbOeP]QYSaV[Zc[\\X][_c`\ceeembnXo\pbs[ubvlwXx\yb{[|[~W
miwY
@lAdC[DZHeKbL\PcQ[SXT\UWWjX\Z[[e\]^[`fcZdke\jeth~b
AbF[K\MaP\ScXaZ\[k\Y]\_be\g\jctfwbycze{c~c
C\GjQ\SfTYX\[j\b`\e[m\rkyh~b
FSHcMbP\SeUdV\X[Yd[\^b_\`Zacbcddfdhei\jfk[n[pVrbthw]yb}c~[
AbCZG[IbKZL\McQbSnT[UcW\Y[\\]]^\_k`cd]e[fbgcibjZn[o\pbr]tgu[w\x\y[z[{[
Bc`hd\i]q[uhvbw[x\y]
@[C\DeF]I\R]TnY][X\b^\_[`Zc]g]jd~\
G]KdZ\[d\V][e]wd{n}[
GcSd[b\[^bi]jcpbth
AbPhT]U\Xh\[e\g]j]pcwZzZ|c
M\\\^cdgwaz]
@eA[CdDhGZIaJjMcQjReS[TcUZV[[i\U]]^\`ab]cYeggYj\kimis\t[vcxUzb{b}d~X
DaFfIZKfMaOgQ\RdS[V\XcYfZd\Y]e^\cagehdicj\kcnWr\tZuYv]{a|Z
K\LgQ\RbTWWZZd[f`dkgzd}Z
CbFcLZQ]R[ThXb[[\[^\i[jbm\t\
@]C[EcHbM\OeQdTZUeVgZ]\\^c_dcee[gcm[p[t]~]
D]TdUZYa[c\Y]g^d`et\xZy\~g
@ZB[CXDhFgG[IdKeQ[RXS\UbYf[e\e]W^Z_b`Yeffcgck\nYphr\s\tcuZx[zc{c|\}W~T
C\D\F]IcO[S\X[[c\b^a`hccecfeh]m]nko\per[sb{\|Z
@iAcCZFXHcIkK\MkOjTZU\X[\c]c_c`VcbdfeZgdj\mhobtYx[yZ
C\FcKiMdRgT]W[Zb\e^\c]gZj\p\tbwezi~d
@\CnD\F\IfK\M\Q[R\T[V[W[Y[Z\\[]Z_Z`\e\gbi]mkubw\xYy\{c|[
AbDTHbI\K[MmObP\S\U]X]Y\[\\Y_c`dafe\gViTkgmbp[s\t\x[
\g`\|]
@\A]BcC\DVF\MdP[SZU\Wi\i^]_c`ZcbdYeegdh\jbnWoctZukwZx[{b|\~d
TYWe[i\[`b
FZHZKdL]O]TZWcXf^hdYe[fZgjhbjamZoct\x]~[
@[A\B\C\DTE\IYKdPaR\T]W[XhZb[f]]^X`[adb]c]dceUf\gfjbkYo[ubvew[x\z[
@dA[C[D\FbHfJfKeM\PhRXTXUZVbW[X]YYZ\[Y\Y]c_d`fbeecf\gZhZi\l\manboar[s\tZuYvTwZxkze|b~V
A]D[T\[m\ah\jhm\y\
Wf\]
DgI]aZ
P[[\yc{g
LbP]nZzn
K]Wl`\
C[HcKcP[{i
FUGgKYT\^Vkkoj
FYKcW[dfggkftd
IZMfOeRbTeWdZb[\_c`ebdcaf[n\pc
FVG\Q\Vg`\kjnhob~c
A[CgFaGfHhI[KXQ\R[SbTbUZVb\Z][^X_\`[g\hgkcm[ncobqXrctYvgwexeygz\~Z
DlFaMgYc\\f\n\
H]cfhcoh
FfIZPZUUW]X[Zc[i\g]b^\d\e\gjn[wczi|\
DiI\me
AXC[IXL\TW[\\bbedZjhnbtg}c
@\A]C[HfMl_d`aeUj\mb}\~j
CVF\HdKiScUdV[\Tbcpbtgvbw[{[
CZD\HfJcLbO]PXQbTeUeV[W\YdZW\\]f_d`eacddfbj\lbnYocpbu]v]wYxbz[|\
HkVc\\]b_cdZefp\tdvZ
FbU\\\^lj[
Wi\\c\n[
R\\[`c|n
@bBbDYFaJbKZLiM[PdS[T[V[XfZc\[^b`\cfd\echckcmcn\pdr[tdvVyYze{a~b
D\LqM\T[g\z\
@YAYCVG\H\KeMbPcQZRcSaT]VdYYZ[[W\Z]]^g`mc\dfe[fZgahZiVkZm[ngoZphqesZtXvZybzd|X}f~Y
DdFcHaL[M[OaPaTdWbY[\U^bgZj]mcngp\v]yj{Z|\
Tc[a\n]e~\
@dBYCiHZIdM\SbU]\\]a_\dbg[i\p\tZubvdwZx[y[za}\
C]HXIbKZQfR[Zc[h\V_fadeZifmdohpetfzc
I\TlW][Y\\]e^]fhm\u]w\}\
T\[zeZn\
AbCbI\TVU][\\\]d^jhcj\kbn\rcvhw\
@]AdCdG]IdJbK\L[M]Q[R]TYWcX\Yb[[\\]e^Ydde[f\g\mcnYsbubwcx[yhzg}\
@XHdIbJaKcPbgbjZmhrbvb{\~h
`ntZ
ggig
B[\c^i
BhK\U\Y[Zb^gf[ucx\zX
B]EdF[G]HaOeQ\R\U\WZXb[\\Z]]^W_]`\cedceWg\hbn[obpbs[t]v[xbyhzj}[~[
ddpi|g
C[EbFlGiJdKaPj\d^[_ecbf\kbm]n\x[~\
Wlm]
\hmg|V~c
AaFdI\Q]TbU\Wb[d\S^he\fhg\hbijmbnZpbxZ|f}c~Z
YgZgscu\}c
@cAeDlFfQh[[\Y^ieZgajbsY
A]C\DZG\H]IeQ[SbTaX\Ya[[\X^\_Y`bcZedg\iZnZp[ritiy\z\{Z|[~X
F\GcIfKYMdQYReSbU\WZYbZf[c^e_Z`ccZeYgXi\jTk\ndo\sctduYwb|c~]
AWCXD]FbHbI[J[KdMYPbRbXbYXZW[h\Y]h`Ycddieafehbkfl\n]o[yZ|[}n~d
DZG\KZMjRZSYVcYa[c\\^]_b`[bceahfk\mlrfthuZy]zZ|\}l~\
@ZCZFcHXI]OcPZQbSYTcVfWZXZYiZe[a^[_X`dbZdZhdibnYp[tYuYv]wZybzZ~a
DbF\IbPcU\XdZc[e\p]d^d_bf[ibn\obtZu]|Y~b
\Z`[wf~h
@\C\DZGeHbI[M\PjQ[S[VdXdYX\\^q`[cbf[gZk[mdn]p\v\xYy]z\}[
@dI[Rg\\pdvb}b
@\AfCZD[FpG\IYJ\KZLfQ\RYS[TgW]XeYcZ[\Y][`YeZgYicjXm\nao\pltayV|a}\~h
@[AcC\I[J]KcMYNbP[Q[ScXcY\]b^deif\kio[rZs\x\|]~c
GbK[RbWWZb[Z\f`ixbybzd|\~\
AeCYDYHcKZLbP]TgU\\U^g_ih[mkn]s[xe{]|\~Z
A\FbG\SZUb[j`\j]k\n]yZ{f}c~b
AdCbHZI\ObQaSdUiW\X[Yc\c]Y^V`YdbeTgihbi\k[sZteudv\wXy\zb~Z
@ZA]C[DcI\Q\W[Z\[d_e`[d]fgj\kfmfudv[wn{e|Z~f
AeC\DdFcHaKcQ\ScVfZb_\`\c\fcgbhciekbp\u\x\zc|e
\[^hp\yez[
DcI]MdRfTkW\[\e\gcii
Oi
@dA[CZGbHdLbMbQhRcTeW\[b\Z_\cceYfgg]hcipkZlXn[qbrdsZtYucyd{b|[}c~Z
@cBTCZDdFUGgHfIQJ\MZObP[QWScV[W[X[YXZV[c\\][_b`Uacbcd\ecfdgchdjdmVocqcs[tYujvnwdxeyZzV|b~Z
@\AWCWD\H\I]K[LbO\Q[SgT\V[WZYYZ[[e^[_\dgeffdiakZl\pYsWtfuivbyczc{e}[~X
A\B]CVH[IWJhNdO\QVR\SZY\ZZ[g][^\_\`Wb\ced\eTgZi[lcobpgqbtdx[ydzW{k|r~Y
@\AcF[I[KZLaMoO\QZRTTgU\V]X\Y\ZU[\\W]X^[`ec[dZeWh[iVjbk[nYohpXqbr\s[tZuVvVwWxZzX{U|[}t~W
B\DbGbJcL\M[R\TbVbXa\\^\_e`[d[gdkbmlndo[z[|\
@cAVC\EcHcIXJgN\ObQ\SdTeU\WfX\YY[c\X`Yace\fdgeiYjblambo\pbr[vVw\yazc{d
DXFbMdP\R\SbTb[Z\u_\`\dbeUg]jbt\w\xfy[{Z|R~d
@[A\C[FeKZS[Zi[[eZk\obpwt\y[~]
AfD]\[^of\pj~[
@[BiCbFbLbM[S\Ta[c`Xcfe]gbmbnZpct[ubxZzY|[~o
@\BeEcGdJZL]O[QZVdW[YcZb\Y^a`cbccddekbn\oYpbvbybzb}c
`X~j
@dA[C[K\LeQ[T[\f^b`becfejemZsaybze{[|b~c
@jAYBdCaEeHbJaKZLcMjO\PdT[UcVZX\YYZd[\\V^a_a`ecad\efiZj[ncoYp]r]scwZx[y\{Y|Z}Y
F\IbS\[rf]g]t\
A\DZHZIZJePhU\Y[[b\U]\^\_b`ccbeWfdpbrds[w[xcycz\{b|e
@XA\DeGZHeKpL[McPWQ\S]TcVaW\XZYZZZ\[_a`Ycbebg\kem[nVs\t\uWvVwYy\z[{W}\~\
K\e[oi}[
CYI]QiRYUf[c\[pb
CkQY\Ymi
H\KgLeWc\\t\
Q\Rh
Cl[\\W^l
W\xl
@ZAXBfCkD\G\IbKbMbObPgQ\SZT[XZ\[]\^\_\`\dbeeggi\kWrcs\t[uZwbx\yezZ{W|]
LpTV\\
@fAdCeDZFbG\H\IfKWLWP[Q\RZUZVZWZYb[Y][^[_Z`Ubdc[dceXf\iZjilbo\pcs\tQv]x]ya{\}Z
AYC\FTGgHbIXM[O[R\S\T[YbZY]\_\dcejfdgYtkv\ybzc~Y
Qg\[
McW\Zi
AjB[C\DVG]H\IXK\P]W\YXZW]c^d`dbgeeidjfkZlbmenXobpbqdr]set[uZvYw\xdykzc{T|g}f~Y
C\Pi
C[[\\[^k
AfC\HdKbPkRbX\\]][ecj]tbugwc{[
L]P\UbY]ZY]u^cdXnZt]{Z|]}Y~c
LkTZU\n]
[g\i_i`Yd]t[
ScTcVg\Xef}c
AiWe\Z`\
Wi\Z
QfSc[\\W`\jimbnfz]~]
Qd{i|\
C\Wg\bcgd]ifkbu\
\de]pl
Fh{c
FYOdRbTbWl\Zmgx\|\
K]PaWf\[{c
BbCcDeE]FYGiHmI\J]KULWP\QbR]S\UcV]WcYbZd[e\T][^f_c`[ceddgShdj[mcpcqbtdu\vaw\x]y[zb|V~\
gom[
\Yggsm
@]D\FoGgHXI[\Z
BeDiYc\\_\zY
Kb[Y\k
BbDYEeG\H\IeKZL[MdR\TZUdWZYYZ\\[^b`bebf[gZh[i]j]k]riwYx\y\zf{j}Z~\
AaCfDbLbOaP\R\S\T[U\XbYf[[\\_[bbd]fgh]jbk\lambnbuZybz[
B]C[D\G]HhIiKcMcTXUbVbYW[b\c][`gdieaf[h\k\ldn]o[v[wYxiyVz[{Z|f}\
DYHdKWYd[c]aohyc|\
DcKcYfyd
M[PiZ][[]\pbxbzc{]~\
AcPcQ[SdTZXi[g\V^c_a`\chd\fXggi\jakcn[t[uaw\x[y\z\}\~\
C\DbW\[b]\^d_\`bccddt\yZzb{[|f}c~\
FcZi[c\b~[
@[AVB\CWEbF\IiK]LZM]NcOXP[RZS\T]UZVcW[X[\Y^W_iabced\hjicj\khnYobq\rYsbugx[yh|[~Z
A\DeG[IVK\M\OgPgT[W]YbZe[\\[_XeXhlj[mgnZobp\te{Z|\
FgGf[j\Y`]t[~c
HeKbLcNgZcufw\x\
Kj
DdUb[]`\tbwj~b
C]^h
@\CcD[GbHaK]L]MdN\RZSZ[Z\[]c^\_bchmcp[rft]xXy\zd{b|Z~c
@eA\C[DpFcIeJdK[LeWZXeYZZ\[\\W]Y^[_c`Zabd\ebfegdi\j[kfmcp[u]w\x[y[|]}Z~Z
Dg^gc[db
D\Q]R\Yg^Z`ccdflwdy[|b
[\pjr\}\
C\YeZl_\d]uZvc~\
DYIXLaP\TfXh[f\Y]cfZg\i]jck]m\nXp\xbz[
CcDeTg[Y]\^ee\ibjcm\~]
F\H\IYK\T[[Y]g_[`\cce\fcjbmdnbx[z[{Y|b}Y
CgIcLbPdQ]j\
@cAfCYDdF\HaKmL]MZRdScTcUXW\XZZ\[g\g_\`Vc\dZfegdhon\sbt\u[vfxY{b|c
C\KaMbZh^\_Z`Zd\gij[u]zc{a
CcD\EcYZdlebfbm[uc
]nwQ}Y
@[F\I[KdMdPeRZTbVbZ\_f`ecYd[g\idmgo[p\rctgwf|e}]~\
F]GcSmT\\a`\tb
\[_Zmm
@[CcDZIXKfMmO\T\UiWZ[Weeqbsf}Z
\\]oe\
K\Td[h\[eZjf
_fibm\pj
@[AdD[GbH[IcJcKXL]MZQbRfTeUYWZZ\[g^S_Z`Za\b]chfZg\iTjakcmdnboZp[r[s[t\uewZxdza{Z~Y
LbpjuY
Zc`]wbzj
M\_h
@ZD[H\K]L\M\ObQ\RZS[T]Z[[\\Y]\^\_U`\dhe\g]h[ldmln[o\pYuWy\|Y~U
^[mix]
FfR\Tc[\`gckmco]t\w[}b~X
ChEbK[Uc[\\e^\_c`Zc]~[
\[icti
DhS\T[[]\b^c`et\~\
@fF\GeHcI\JbKYSdUg\W][^[`[abc\fagcjcn[pfs\teucx[z\{a|]}\
@]AcD\FcI\KdMeP[RYT]U[V]WZY]\ZbXe\ggijkcr\s\u\v]w\xbz[{[}\
@dLZQ[WhXfm[
rp
@cA\CVDWEbFVGYHcIeJdKVSZU\W[XVY\ZX[b\W^V_k`TccdjebgSiij\kYlbmenXocpYtVuWvQwSxpyZ{Y}Z~\
DcJdMcT\Zb[[\ee\hknXp]sb{\~b
Ab\Z]Z`]cke]pb|c
CXI\M[TaU\\fckjcnbzb|Z~\
AbDcEfHbKZM]PbScUiW\Za[U\R^b_n`ecdgTmho\pds[t\w[|[}\~[
DiUgga
MaTfW[\[ig
AjC[D[GdI\K\MiRdS\YbZd[\\\^]dbgdhdj]kgqb
@dA]ChG\IbKcMZRXW\[X\T^\`\bfe[i]jem]nbrmyZ|\
AjJbMaW[Xc[fcfe\j\nf~\
Ag
@]DbIgO[Q[VbYZ[Y\g^]ebj\k\n\vbwdxb|]}[~\
T[uaxj
@cC\FdIkKZRWT[X[\Y^[`Vc\gZhYjgm\nbs[tUy\}[
}f
A\IjWeXbi\
@aAkCXG\H[K\PbTcV]WYXZYbZ[[W\[]\^[_T`VaccXd\ebfegdhdlfmgnZsZtWuYv[w]x\za{Z|Z}c~d
@YCZDZFgGeI[JdL[MdO]SXU\VWXZZ][X\X]h^b`VcgeUfpgWhdiXj]k[m]nYpZsXt\x[yY}c~[
@hDZGYH[MbPcQfT\Uj[Z]b^p_bcdg]mYp\rS|\}g
MhO]T\\e`bfbh[pb
G\fehir]t\}\
BbCWFYG]HcKbO]P]Q\SZTdUXViW[Y[Zb\j]Z^Z_[bXf[gehbidkdl\mfnYpesYw[xWyY|[
CfDgFfGcH[K]S\TXU]YW\h]a^a_]cbebkYmcnct\xf}a
DaI\K]QeRdZl\a][`gp]tdvax\|]
D\LgS\[[^\n\zd
FeU\Wn\W`[c]gZjgn\s\
DfEbP\RbZZ\\whzd
DZFdM\Q\U\VbX]YW[[\\_\`\c\d]fZh\i[jdnZr]tlx\y\z\{[~Y
CdI[\\`]sj~h
IbMaRbScT\UcYi_\`bc\dceehcp\t\|\
rl
H]LhTa\Zg[jbmbzc
Tg\[
AYCRD\FeGXIjJXLZO\RbUZWZYXZb[c\\]c`ec[d\e[iXkblbmhn\oasXw[xVyZza{\|Z}]~b
@aK[S[Za[g\f`\eWjbpc~Y
@iAcH\JbKeM\OdSWV[[[\\`Zcdd\eggdj]nav\|\~Z
FcG[H\IcL]MZQbSbX\[U\d][_]`Ubbcceefdgdhai[lhmbsZu\vZw\{\|g}a~[
@eChD]E]HeKYLdPbQ\SbT]U\W]X\Yc[d\U`ee[hclfmcofu\w\x[y]zc}b~b
T\[g
@bAZDdFaG\JeLYMbO\P\QbRWS\TeU\X\Yc[d_[`rbgcVgfhcjWmZpYs]tY|i}d~X
H]PcWd\Uc]hij]pb|Y
fgjb
CeIcV\WeZdsgu[
[l
C[KlV][\\[`[ck
\[`i
C\G]Q[R\SfThWd\[^k`Zd\hmj[rcv\}c~b
@ZDkI\RdWbd\eez]
FY\h
F\GbHdKa\[_aegpcyc
C\GZHZKrQVWeY[\fcYjfn[rbs\td~Y
P]Q]TZWg\Xm\n\u[zc
W\upwZ
@dB\CdHZIcKeMfU]\Y_]dbg[i\n]o]p\tZu\vlwZx[y\zb{Y}[
C\E\GcH\PaRiScTYWbY\[c^Z`UbdcieYg[ickXmZn\tb|Z
JacitZ
CcD[GcJ]K[MdQYR\TXUfX\^e_Z`[c\dcffg\i[jiken[o]qcrYtgvbwcyZ{e|b}b
@\C[DbFgGeHcI\PeQdR[T\UjV]WZXbZ\[X\ce[i]jcneodtcw]zb{\|[}b~Z
@cD\JfM\_[d[m\pbt[zb{e|]
Ge`jtX
KYMi\d
TcWk\Y
EbK[OeQXSYUcViZa[c\c^[c\ecgdibnfrcv\wcxay\z]~b
@\AjC[DYFfGdM[Q]R\UYVc[[\\^Y`da]eif]g\i[kXm\o\pcs[ubw\x\yc{\|\}e
@cC]DbH]K\MZPcWV[\\\glmno[pZz[{n}Z
@\CXDaHfKgVd\Zj]kbmev\w]
AfFkQ]TYY[\ct\
@[G\HnKfP[TZVlWc\Y^fb]c[f[obp[rZ{\~\
C][[\ke\fgj[y\zi~[
H\Thub
B\_\uev[{i
Q\Ri[[\g
I[MfTb[f`dc\te~]
QkTd`]
\V_acfse
`foh
@YA\CWDYF[G\HYIbJYKlL[MbQVRYSZUYVfWTYRZX^T_]a]b\dagdhbiVkQnXsVt\xbzY{m~Z
@aCeG\HjKiP[R\Vh\YnZtYu[y[
M[VbWmX[[\\X]]`ecWfbg]nip[v\{e|X~[
AZC\KbOhP\V\ZX[]\\^\`\d\eZuhx\ydzl|\~\
DYFbIdR]\i_[n]pdrcyZ
Je_f`Zmin]o\pctb}d
I\ji
AaCbD\IbJbKXLaN\R\ThUdV\Y\[V\X`\aef]iYkbn[w\zY{\~[
AcDd[i\[f\{d
@\PkR\\[n]
BhDaL\W[Y[\\^cg\iXjbshtd
LiMbQcU\WZX\]dn]pbu\zc
EbI\LcM[Ud[\\]chjcm]nbsby[z\|Z~\
C]D]\i
M\Wa[Z\l|Y
@WAbCYDnFhGbHXJ\LXP[QcRcSUUgVXW\YbZZ[T\R_X`[a\cZd\g\i\jakjmYn[rWs]t[ubv[x\y\z[{Y|Y}Y
DiM\UgYb\Y_\f\|d
T[Ug[Y\h
LjW[\[^\z]
@dBcCbD[GcHbIbLdMdQYRgS[U]XaYcZc^c`db\ccdbjbk[l\meuiy]}d
DbScV[Yd\X_]`Zp\tg
AfGcKdMbZd[d^\p\yizb|\~\
AdCbDfG\IcLbP]SZWc^f_Z`WgltX
CYFdGcI\\ge\kb~g
D[F]RcZ\[b\b^c_icdm]n\y[|g
@bD\KcL\PfQZRgSZT[VfYc`de]hdiakcmenbsbtguXveyXze{Z|b~Y
R[\p`[|\
DbKfM\T[[a\fyi}\
\dcc|j
DaKcL\MbQcR]S[TbVbWbY\Z[[b\W_dc[ecjcpcrasZtkx[y[{\~b
@XA\DfFdG\HhI\KdLbP[RZSbUbVgW\XZ[\\\]b^X_[`XbZc\hci\jbmjodpVr[sctWxUybzX|Z
BcD\FZHfLgT\Vf[e_ed\gZhaick\sZtYyg{d|\
Wh\\_c`Z~Z
MX\\`nmbn\s\t\
Gb\\_h
HWWo[]\Z_[n[uc{c
Wn\YsW{Z
H]L\Wh\Zzc
C]KYLbPYWiYZZc[[\\_hadeZfcibogpdtZy\z[{b|k
BeCXDeG\H]IVJWK]McNcPXQ[R[T\U[W[X]YYZi]b^\_c`[aab\cYdhgbhXi\nVo[rZt]wexXzd{a|]}e
zh
B]C\FcKbM[PeQZR\TZW[YbZ\[\^\_\`YaafchciZjXk\m\sit[w]zd|[}[~]
H\Kg
C\Qc`\jgnZ{c
@bPfU\Yb[\_hchddhbmdtb|[
FYQ[S\\f`dg\i\t]
DbFqGhH\\[gg
IcJdQhTZ\W`[ni
@bF]GiH\PZTlUhV]WhYh\Xaag[i\k[o\qat[uZw]z]|e~h
AgB\KYU\W\X\Y]\Y^m`[cbfZjcz\~Z
D]F]R\Wl[[`cc\ib
RjUcW\\epdy[}c
@[BeCWD\EbI\KdMgOaP\QURXSbTeUcV\WWX\[d]b^bbbcZdbegfegdh\iXl\men[oYresetUudvawcx\zb{b|e}Z
\Ysm
BhWbz[}b
CZJbKdMcP\Q[R\T[Ya\b]h^dcbhbjfw]xZzc
Zm\f_]
Zi_Zm]tf
C[FeIaKZQ\TfU\V\W\X\]\^\`[fjgch[n[pas\vbwb~d
D[\lc]
Q\Rh
FeKaZ\_\`gp]
Kb{h
@VBdDaF[H\IZO\Q]SXX\YYZb[Y\U]b^dabcgdgebfcgejZkZl[mfoYpUr[s\ufvdwd{[|Z}b
FcGcHeKcLaP\Q\SeYc[[\X_f`Yadehh\j\mds]uZvZw[{Z|a
@\DfH[IYK\R]TgUcXXYb^h_Z`]hcjcm[nZpbrft]u\wdx\|Z~\
@gA\C[DYF[IiJ\OdTZU[]Y^\_[`]a\bgdifVjem\nbsgtbw\|\
[h\k|\}e
@dDUPtS\TZ[[\[_agbm\p\t\w[~h
@[G\Sk~c
Ed\Y_j
Wf\\{c
\Z_i{\
@ZD]IbT\Wc\[`ac[e\f\gdhfk[mprd|[
C]PbR\SZWhXj\c^Yg\nYubxby\
UgY\[g\XeYjc
@\AfIXM\PfS]XcYcZ\[Y^\`[ecg]jcmbpdtfvdy\
A[BcCXG[IhKeLZOePeQWRZS[T\UZWV[Z\b^X_\`\d\ecf[h\i[kbmgnbo[pjqbrWs[uexbyazi{b|]}V~X
SiW]\Vmbpe
D[Sb\ncctZ
\\_\`dii
AZBaC[HgI[KbOeP\R[T[WXXeYbZc[X]\^c`[c[dbeWh[i\mfnYpguXvdybze{Z|\}X
@[AbBbD[EdHeIfL\MYPZUZWZY[\X_eaabYehfZiOj[kXlbn\ocqbrds\ufvexUzf|d
Bb\d]d`]dV
@cAdBdC[IdK]M\P\T\VcXdY\[]_a`\d\ehf[gbhciejZkbn\pcu\xZ}[
DcFbIbTbY[[b`bmkn\
I\TdUfX[\[]\`\cddcjgm\nh
De\[_hxc
K\QgTh\]_i`Z{b
@bB[CVD\H[IcKWLbM]NeOeP\Q\R\SYTbVYX[YZZ]\Y][_Y`Zabbgd[edhci\k[mWo\p\rYsWu\x[yZ{[|Y}[~S
C[Kd\\`g
Chte~\
@dM\QdWZ_gnd
GbJdQfWfXbY\f[jdmanZsctbxbyc~R
A[CbF\KYQcR[TbVc[\\a^b_m`]eboY}\~f
@\A\C]FfIbTa[a\bagdcicmbn\phrbtc}d
@\CYFZHcKbP[Q\R\SdU\XcY\_\dbecgjjek[ubv\|\}\~b
FXKZMdPbVjW[\m`ffag\kbnct[y\{b}]
DWM\Q[[\\gagj\
@\DnF\T\Wc[e\[`dpfr\y\zc|]~[
H\RhUd[d\]^eh\pYt\
\hcamhp]tX|c~c
Q[\l
DXFdKeMcO\R\SWUiV\[d\X`ccce[gchhi\mY~[
C\DcH\JbKZM\QaTcZ\]\_[`[c\dgedfbg\hejcm[nXp[u\v[wc{k|[}\~c
Qd\d_j`Yp\t\xd
C\D\GbH\IcObSZYc[i\Z`Zc\fdgckgmbn]oep\tc~\
@[D\I\KYO\PZR\SaTeUcWYX\Z\[U\e]Z^YabeTf[i\nZorr\s\tXuXwY{c|b}Z~]
@bCYDVGYHeIXKdMgP[QURbS\WcXhYfZb[b]b_e`Zb\jckem\nXo[rcwexcy[{a
B]Y]tezi
A\BeDZGgI[KfMcTaUeWYXh\b]\^c_d`\eagdo]s[tfu\whxcyfzg~e
IZU[Xqn\
IdSbUhW\\\cbe\n\tXwf{c~]
FeGbH\IjKZT]UVXa[f\f`\fbi\jSnbpdt\x]~g
A\BbDiG\HcKkP\Q\RWTZUcVbX\ZX[[\e]ddbeZfbg\h\ifjbkZmir[uTvWxbyVze}g~c
@aKZWn\\
@aA\C\DfGeHgIfK\L[Q[ScTVW\X\\W^Z_Y`]c\dde[fbhcidjcm[n]o[plrisdw[zb{d}\~d
AbCdD[L]QeZh\[_aade\f\ocu[|e
@\AdCYDdFiG[IeLZM]O]PeS\UYV[W\Yf[V\U][^l_\`bcZdce[g\hck\l]m[n\p[wYx[|Y}[~c
Dh
DZPjYe[[\\_b`[d]hgpct[w\x\{\
CeZ\[d\g^e`Zfbg[pdsbt[|e
Xc\[si{]
Ac`[n[ucwbzh{c
C[H\I[MZO\Q[R\TcUcY[Zd\[]\^\_[`cbfcddbeZgVhbodr[veyYz[{Z~c
F\GcMiQeTZXb`]b\d[e\gfh[i\j[m[p\s]v[{\|\}k
@[BdFcIcR[SZVhY[Ze[i\b]c_\`Ycfd[edf\hgi]kYm\ncyWzf~b
]Zdhu[
@gDeMgO\Q]SaVcZZ[cdbidkco[peq[s\taueyi
@hA\D\HcIaKdMgO\RjS[UbVcY\cae[nbpguc{\}\~[
DbPZ[[]hd\n]{d~\
IZM\QeR\TY[\\X`\bcjfmhtYvcy]
@XC\M[Y[\\c]dmi]m]oep]uex\{]~[
@cAeC\FZHePWQ[RZSdVYW[Xd\f_Z`Ya\bafchfikkYmcpcs]uev[ye{c}b~\
CZKeLXMZPgS\U[V]WbYaZZ\V^\_e`jeYh\mXnZoftZubwZx[zd{[|[}[~[
BdFaKbS\Yg\W^a`bd]t]vcwdybzd{d|\~\
e]pl
CfD[FYHbIfMeRXVbY\Zd^e_]`\eWh\igjbn[rgtZu\{a}W~]
@WBXCVFdG[HWIbJaKcO\PgQZRUTcUXWYY\ZV[f\b]l`ca\gbkdngoepZq\rZwSxZye{X|Z}b~Y
FcG]I\Q]RcTg[g\X`ccfeXico]u[vWyezg{e|j~[
AcCbDeF]I\K[OcU[V\[Z]\^\cbd\eZfgg\hZjbm\oZp\t[vawdyZz[
AhDeL[T\UjYd\\ccj[pa|[
C[DZFZGdHgIYKZMZQ\UhY]Zc\Z^X_b`\b]cYeZgfhfkXnXpctju\vfw]{[|\}[~\
BgGcH\IcL\R\SfUdWb[e\Tc[e\g\jbuZvly[{[}b~[
@\CnIdK\R]UbV\Xc\\_e`[bdcbi\mgpbs]u\{b|Z
qi
C[FaIaRZSdWWX\\W]c`geam[nctew\yZ|\~\
F[GcI\KaL]P\R\WX[d\[^\_Xe[j]mdpYteucy]{i|\
@YAaDfEbGcIWLZMeN\QcR\TbUYVfY]\b]g^W_[abccdfe[feg[hbi[j]nbobpbrftbuevcwZxcyezb|b
C[FaK\MdWcYb\\^l`\cf~d
B]DkK]MZP]\Y^\dgh\pZx\y\zd}\
TcWbcfdhe]ibm]r\uZ{\}k
@YDZNdQbU[X\[g\b^deZi]jdpez\
@[A\BbCYDXFYG\IcJ\KYMgOgPhR\SfTX[Y\b]c_e`[afcbdifZgXhbifj\kXm]nep[tfwYy[zc}b~Y
Kbc[ndt\|e~c
[k
Tg[\
AbDeI\P[Q]S[U\YXZd[b]b^f_Z`\d\e[fjjbt\ugw[y\{\}c
DZ[c\Wek
Di
Uh
D\FcHZIaL\MbPcQdRdUbX\[\\f][_[`VgbibjbkblcmboZrcsav\wb{c|c}c
CdKeMdRf[[\be\hhj]pZw\{]
FbKZUb\b`]e\iajbnkp\y]
@bAbB]DcE\GcIbLdMjSbW\Y\Zf[W\]^Y_\abfch]i\j[mZrhtgubv\z\{]~\
@cA]C]H\IiKZMbR]S]T\\Y_[adbbdmfZg\jcmjnepZs[u\x[|Y}\
C\DZF]IYJ\LcPeS\TZVZ[Y\d^[_j`[bgd[e[grjZkcmXn\pbx\|m~\
@]AcB\CYGbH\JZM\Q[RVVhW\XYYc[c]b^Y_Y`\cedbegfch]iZjbnao\phqet\v\xXyd{W}a
D]S\UbZc[Z^b_\d\e\g\i\mZn\o\phsbu]wbx]z\~Z
C\P\p[si|\~h
DfF]GdIbK\LZRhTXU[YhZe^X_Z`Ye\g\ibk]nZplr\s\ydzb|Z~f
T\[n
Ck\YnizY
@fA\BbCZFcGgH[IhP[SfUcYjZi[c\O^Wabbdeeg[hYijjVk\m\pgtauZy[}\~i
[i\]
G\LbMb[Z\p`]bdt[}X~\
Ui
M[Wh\[^hefk\tbxd
AhQ]Wb\]g]
Uh\[_d
B\D\F\MbX\Zbc[d\uc{\~h
CeT\Xc][le|h
WgX[[kneyi~\
GcHbLcObP\RiScTcUcV\Z\]bcYfZhdidjgkclendrhs[tUybzb{e|\}[
@gUf
C\Tg\]^f
IYR\T\UZY[^ie]h\k]l\n\x\z\
@YCZDhE\GdHbIYJdKcOhQUR[TeUdVbW]YYZY[Z\f^c_badbfddfdhdi[j[kblamdpeq\rbvdx\{Y|U}\~[
QZRj\]
gg
CnDdMdUb\Y`\pbv\
@\AWC[DbEbFbGcHhIWKcNkObP[S]TRU[VcX\Zg[Y^W`Zabcgd]eXhmiakdmYnYrZs[ujw\xZybz\{\|[}b~c
C]^h
D[FcIbKfMdPYQ]ScVb]b^\_ahcj]k\mcodp\ucvXw\~c
DeF]KXScW]YdZb[Y_\`Vk\nZp[tg
@\FiGiHZ\[`[s\|c~d
@bA]FhH\IfL\MZQbW\X\Y\][_]`[cde\fcjclgt\u\vZw\{\|d
DfR\]c^fn\tZwj|\}\
C]D]\i
CeIg
AcCYDtGZHYIUJWMcNcObQ\RWTYUYW\X[Yf[\\U^c_Q`\abb[cUdie\gZhWi\j\k\mXnYoYrZtZv]wcxZycza{]}Y~Y
CZKhM[PcYc\Z][_b`bdbmbtbuev\xg
L]\\dbe[phx]|h
DfTX[\\hf[
AhC\IbQ]Wf\Ug]ki
C\DbH\Q]TZZh\Z_\`Zd\ibmjncoat[uZye
DcKeMbO\Rb\\`heahd
Fh{c
ClDaW\\W~\
C\F[HZM]QdRYTZYdZg\c_Zd\ibmjteuZxbye{\~Y
@\C[DbFbKbMdQbSYZd^Y`cb[fdicmcnYogsctZy\zZ
D]FdGZIbKfL[RfTbW]\\`ZcfhbiikXmcn\odvcxZ~[
FcG[HeK[M[P\Q\RjS[Vd\Zh\iZkem\u\wfx[y[~b
\\ni|f
T\YbZd]\bbcZdXtbuf|c}b
AfC\ZY[i\Y_Z`dccmZtjue{c|\
BcD\KdP\Y[\S_cnho\ucvdwYxgyb|d
@[B\CYDgHaIZJ\MZPgQZRYT[UZV[Y][e]e^\_[`WaYbdccdbeci]q\ubwcyfzZ}a
C][k
@\BcCbFbGcK\L]M[PcTaW[Xg[[\\b]c[j[ocs\uevexby\zb{[|\~i
C[FfTh\\jdm[
Qk[c\Y]b
@iD\IdQbR][c\\`ce[j\n\r]set]w\zg|\
Q]\gx]{j
D\FaLbMbP[TZV][Y\[^b_a`ccbkcmeocsaw]y[zd|[~i
K]PaRbWf\[e\{c
@dHcI\M\TdW\[f_\d\h\m[sfuYwg{Y
[h\d~b
Z\[\\Z]f^fdcfbp\t\}]
HlWb^c`dfbmcrb
@\AfG\IfKVLcMVOiPZS\TcU[W[Xj[[\X]f^cfhgghYi[jZngpXs\t\yYzY{\|[~\
FmQ][c`]s\{e~Y
@bGfHdT][XgYj\m\rr|\
U\Xo[Z\\f\wbz\
CeDaF\HbQcTeYZ\Ztf}Z~]
[[\n`\cXgc
Tf\nmct]
@[G\H]IeKcP[Q\TXW[\d]j`cc[gbtTvcy]zb|b}Z
vi
CXD\IbKcL\P\TeXeY[[\][^Z_[c[g[hZk[mbnVocp\sYugvdwcxbybzh{Z|Z}c
U[^j~\
@gIZMUOhUbYb\ad]egfcy]zZ}]
D\KbT\UgZa^[`eeegghcm\o[y\
\[^i
Ci[[\Yf\jh~\
B]K]McZd[d\c_d`\e\ffohq\ucv\w[x\zc}\
A[D\M\PfY\Zd_heZofu[wcy\z\|Y}b
@YAYBgC[DYGkHlIXKYL\MeP\RgSZT[UdXfZj[a\c]Z^b_d`bcedceVfeheiYl\manbogpbqbs[uZwXxazc{Z|T}Y
CcDbIiLfSaUc[[`ZjWm[nbsf
\]_gibpd
zh
IeQ]R\[Z\[j]rkseu\}e
B\\\^lc[de}[
B\EgF]HdI[TdVc[Z\Z`ijbrct[uZwbzc~b
KYol
BZC]DiFbHYIYKhL\MbPcS\T[YS[Z\X_l`Yade\jdmXn\o[wcxZz[~\
@[C]I]M\RaZk\\`dog}Z
CcF\I\MWQXR[_[jakZn[s[t\z]~q
C]Ijean]s[xb
BcCXDbG[JeK\L\MZQg^[`YcgeZf[iZk\min\oar\tcuawZy\{c|d~\
Wf^g
K[Z\\]hgm\oj
QeWZmg
Kfgg
Kg\Y
A\D\F\GbHYIdKVOcP\ScV\XbYgZ[[h\V_]a\bedZegfegdnbpftWu[vZwcx\zZ{a|Z}c~]
\i`[p\|b
De\[nit\zY
@]D\FoGhHXI[\Z
DZEcIdQ]R\Y\\[]\_]cgfdh]ibjfmcngo[taucwb{c|\
CVD\EbIcQaRZT]Y\[\\X_Zcgj\n\pbv[x[{\|l
@aBdFfG\HXJcOhQcRbUXVdW\XfY]\Z^\_\acd[eZgdj[k[l]m[t\wax\{f|Y~e
KZQ\T\\\`hcjmcpe|f~Y
@\A]GeHbMrOdS\Xb\X^YeZg\i\j\m]p\ri}\
HbM\Q]R[TfV[W]\egbhhnc
\l`[
AdCZI[K\L]P[R\T\ZZ[f]e_f`Zd\e[fghbjco[s\t[uav[w\xk{[~\
EbSa[d_[f\rcxi
[Z\jjf
PiT[Ub[\\c`\{[
DaEhKbPaRjS][[\X`jt]z]
Tb[j
DgL]Mb\Q_]`\i]p\zu
\Ys[tk
D[FdK\PcQ\RZScTf\b_bhhmhtbx]}b~]
Fh
@\DbI\K\UbYb[m\Y^eg\kgm\n\r[tfu]x\
BeDiYc\\_\zY
@]C]IbJbMfTcUeYh\V_f`bc\hhjVk]s]tX~b
KaM[Qb\]_k`\{Y|b~\
U[^bwly]
@\FZQ\R]U][\\\e\gljbmZp]r\u\
Ce`]sg~Z
AgDf~g
cg
\\_hd\
Ee`cuXwh
ZY`auhwZ
Zc\\`Ztg~\
T[[[\chk
@\B[IYJ[O\P\RdSbT[U[WbXYZe[X\[`Xb[d\fXg\jml]mcncobqZsUtWxfy\|d
@fC]GbHeIcK]M[Q\RZT[WXZZ[c\b_ke]jZkam\
IfK\LbRaUcXe^\e\iWjbkbrbt[yZ
@ZJc\d`\c\dhefm\x\
FlK\QbR\TYW\\Y^\`Ze\fXjZmWsmtZ
@b[hpb
Lk
lgma}d
FcG\H[I]J]KYM\PYSVV\WZXXZY[n\b]\_[`\cZhckdlhn[o\pbrZt[xYyX~Z
BdCVD\IdKZLgM\R\T\YdZd_kdZfhgfm[tVucwaza~\
`[ck
Q\Sj\fd\gcvbxb
@[C\DlFgGfH\JiKZQ\R[SVU\WXZY[W\W]Z^[`Zbccid\gYh[i[n[p]sZtgucwYx\{d|c~Z
CdGe\[`gicj]p]sctX
CZFeWX`[e\g]mh~X
AbDcOeP[Q\TbWb[[\c]]^c_cdfeffbgdhejZmcodp\{[}\
\Z_]`Zmmpdt]|Z}d
A[BgC[EcFMGeHjIZK[LiNcOZPlQ[UhWcXgZb\X^l_abdcfddfdkelcmdrcubv\{[|Z
LiMbQcU\WZX\]dn]pbu\zc
@WAWCZD]FkGiHSIXK[LXMWOcQ[R[SWTTUXVYW\X\YdZ[[T]\^T_\`Wb]cYeXf[hbi\j[kjmVnYp\rXsXtZx\}X~U
C\FY[j\gjc
Fl
C\Dnim
EdId_jjf
DVFbIbQ\Sc[d\l]bcZeYhencpbtdy\}\
@[AUBfC\DbFaGXHbI[L\MkOiPXQYRZS\TYUWXfYgZc[P\K][_R`TcTdZeQfWg[hYiXkXmWneo[rYsXucvgweyhzv|T~U
@dAjIYM\S\VbXYYZZ\[c\Z]d^\`hcjhcmkngp\wYx\z\{[~g
D]F\GbIdK[M[OcTcYb[b`cc\effdgdkgm\nYu\wc{d~e
C\DcKjU\XjYcZk[\\Wnfpft\u]wcykzf{\~\
@bA\CbDWGfHfI[PdR\T\[c\d]bcbd\mbp[wb{g|a
AgC\DkFbG[K]L[PZQ\S]UYW\Z[[X\Y^v_\`\cZdee]k\l]n]tZw\}\
@bHaK]P\SbTZW\Xb\d_Z`chai[o]r\wb
IdKXM\ScTc[[\VeZihjdmeriyc|c~\
@\C[DZFcI[K]M\ReT[XdZZ[c\e_f`bdcfkggj[mbn]ufy\|d
DcHbVb[\_\a[difXg\m\r]t]ugv[w]yb
@bAbB]DcE]IdLdMkTbW\Y\Zf\c^Z_\abeZfcj[mZr\t[ubv\z\{]~\
G\KbP]W\[be\{n
BbCaD[IeKVL[MdPbR\T[UfY[\[^b`beef]gZh[i]mVnbpWriwYx\y\zg{\}[~\
AdDZEfM[edf\mfphs\}\~\
A[CWDiLbOaR\S\T\U\XbYg\Y_\bbcbd]fjh]jbk\lambnbpbr[tcuZyb
@iCiKe\[`\e\f\i\j[
\\r]~i
C\DkK\OcUcV\Xa[e\Y]af\i[k\mZoft\vcya{c|\}[~h
AZC\D\FeH[IgK[McTbZc\[fZg[jbkdsYt[|e}b
AbC\D[J\KZQ\SYTZWXX[Y\[Y\Y]X^\`\c[dXeZfmh[iVjcm]pYr\sYt[x\{Z|Z}\~\
SgXa[cdeehfZhblcpetcu\y[zc|d
@[AWC[D[FcHYIYKZLXMWQ\RXSYTZUWX\YRZ[[h\V]\^V_[`Ub\cYeVf\gbh[i\kimTnYpYsXtXx\}[~[
FcK[Yi]]
DcKcYfyd
C]\[]eeXf\onp\y]{b}\
@ZA\CdG\H\IfP\TnW\Z\]b`dg\jZm\n[tc{n|b~\
BbCZD[H\KcL[McQbR\S[T\UdW[YZ[]\\^gceeff[gYh[i]jemgpWresbt\v]wYx\y\zk{[}[~Z
\gcdn[
AbCkDbH]IgPaQZT[U\X[[g\V_debffl\minZtYu\x\zb~c
A[HbIZPlQ\RhU[XjZ]]]^Y_b`Ycbgcm[nbr\tczc{]~e
@[AdCZD[EeHdIbK[RZSdTgWYZ\[[\Y]e_Z`Xc[daeli\k\nbpgqgr\s\uYvYy\z]|Y}l~b
}f
[d\l]a`[hak]nc
BdCbF]HjKgLiP]SYT\U[VmXX[g\Z^c_U`fecf\g\hei\kdlbmfnVsYu[wZxYy\{[|\}c~b
QgW\
@bBZCVFeHZIhJ[K[LaMdNeOgP]QZR[TiVWZ][[\\`UbcefgiiWjfkZl]mYn]o\pYsZvYxZyb{\}\~W
@\AfDlFdGcH\IeL\Ue[X\Y]c^\`ZcYdfe]fcgbm\n[ubzl|\
DTFbHYI[JcKWLZM[P\SdU\WZXcY\Z[[Z\\^f_l`cbaced\eWfbgYj[lbmcoapiq\sduZw\xkyZzW|p}S~c
C[FeNcThV][[\W^Z`[f\ml~c
B\C]DiGbJcKVMdOhYcZj[b]\gelemZo[t[uZ}\~V
CZQdS\WZ\l`ciakam]
I\Uh^]`ctb}d
AcDeMZP\RYT][\\]^me[f\m\tZx\~\
AeD]I\K\P\W][e\[^ieZfcg\hcmcn\pgtcx[|b
D[I]K\YgZd\b
GaK\Q\RcWZ\g]e^b`ee[gZhckcm\s[v]y\zh}[
DdH\MdPbR\S\T\Y\\\]\`[dcibm\n\tku]yZ{d|d}c~Z
DeXk\Xc]ucwgzf{Y
PcUgt\
C[m\sk
thy[
A\Mh_]}d
AdK[QbT]WgY[[[\Ze]me|b
HVPaT\UgW\[j\Ujf{]
[[\l
\\f[|h
\\jh
FaI\[\\Z_f`lcbi]m\t[zc}\~d
FcZi[c\b~[
I[M[W\Zh\T`jmip\t\u[|[~\
B]D\FYH]I\KYPeT[XdYbZf[f]\`beYfgg\hfi[n[sc~c
AWFdGeIcMiO\ScYb[d\[_c`Yb]ehg]hejcmbr]thw[yb{c|[}\~b
@]A[CbDbG]H[IlLeMeNfPdQ]ThZd[Y\b]b^g_[`bfbg[pXx]y[z[|X}e
TfUd[g\ZjY
Kj
KdMW\h
G\Mb\[fehiret\}\
Ge[Zh\rl
D]Q\T[[k_e`Ze\hinhpb
AeDcK\M\ObQZSfTdWbZe[e\Y^\_b`Yabebf[mbpfsbu]w\|[}\~W
[g`fcbhZm\zb~\
@eFcI]M\P]RcS\Y]\[_gdae\gdj\k]m\r\t\xd|c~[
A[B\D[H\K[L[MlObRZW\Y[Z\[]\X_]dYeZf]h[k[pcu[|\}[~e
DZIbSh[\\g_ck\m[t[|c
DdY\mmn\p[
C]DeFfH\T\UZYb[d\T]\^Z_f`Zehg\m[p]tdx\z]
D\[\e\m\piu]|\
@YB[FeH\IaL\M\SfU\V\[c\Z]\^fgcj\lgnepbrev[w\yZ{j|d
Rn`Sufvdw\
@ZAYCZDUGZIZJZKcMbO]RUSZT[U]XZYNZr\S]h^Y_V`Vb\cVdte\fYgZhZiZj]kYmYn\r[tZuhvXwYxZzS{V|Z}c~X
A[P\UZ\c^q`a~\
@]FbGgT][]|\~l
HYK]PiQ\WYZd[i\e`[hdjbk\m[n\tZxd
ScTeU[Xk[Z\fe\f\n\tXwaz\
@eA\C[DbGcI\JbLaOcPZRZTaV[X[[g\Z]Y^e_b`ca\bbdeedfegfkbodpar\s\u\vbwXxb{U
C]FdIhR[Z][\_[`Wmct[~d
D[HdJdK\M\OaQ\Z\[cgep[texcyg|[
@cCbD[FYGePkTaVgX\\l^\bbc\eZg\h\m[n\p\rfsbt\v]zd{V|[~g
@]AbB\DdFcG\H\IeJ\KdO\QaReWcY]Ze[T\a]d^Z`ea\ccd\f]gZhhi\j\k\mbodpjqdu[v\xZ{i~Z
CTGaI]T]Xfcbkemu|\~X
ChIbTi[e`hcbelg\hbj\n[ob
AdC[I]KePZSbTYUcXgY[\V^X`\b[c[d[e]f[geibmWnVrntfvbwcxWyez\}Y
[e\i`\n[|a
@hAbC[DYG\IpLYM[P\RcT\UYVdW[XZ[a\Z]Z_[cYecjekZm]pXq\rYsUtZxZycz\|[}c
C\I\KcMXR\SeT\_g`]cde[iemftb{\|g~\
A\CeDbGcHbIaRYU\[Z\Y_b`Wbccckbpfrhtbu\y[|Z~i
FjH[JcK\NeR\S\[[\V^a`\eYf[geh\j\kjmUrdtcx]y\ze}\~Y
@]DXFcLnS]T[V\W\_\`\h]men\odpfr\t\w\xg|[}[~d
C\M\QeS\[]\g_kd]jcpercu\~\
A\CgGk\[^\_Z`\neze
D[G[HZI\M\PeT]\[^\`[c[fhmbpdrdv\x\{d~\
[g
AjChDWF\IbTZ[\\Z]bfbpht\u[yc|\~Z
Dg\be\i\j[y\
K\Zg[f\mn]p[ubve
CbG]HgKfMbQ\RZS]VbW\Z[\\^[`Yjblcn]q[s[t\u]w]x\ybz\{Z~[
B]D\GfHdJbLbM[ObQ\R]TnUbXiYZ[X\[]e^]eYiVj\n\oZx\y\zb~a
@[AZC[DbFYGdHdIXJ\McQYS]UeWbXbY]Ze\[][^c`bbacbe\fbicmbp\r\z\{Y|\
@bAgBeDdFbJ\K]LaPZQdTbUXW\X\YbZ\\Z]h^b_Zc\d\fdi\k\mbvbwkx[zc{e|g}Z
H[I[KbTdW[XeZ\[h\U_]ebgZjesdxZya
CeDbIdR[S\W\Yc[l\]`]e]gcj\pbt[|[}b
AgB\F\KbMYP]UZXfZb_bd\e]f\i\m[ohp[xWy\zh}[~]
R]]j}\
IfYbhfkazd
mcog~j
AZFlVbZf[\\\^\_[m]~W
Ab\V_o`XgZ
C]D\HcKcZgm[o\zb}\
FaIdK[R\[k\W]g`hedhbj]~\
DiHYQ\Uf[[^ae\g\hdp[t[ydzh{\
@bD[EaH\I[PdZ[[[\X^\_h`[bbfdh]w\xfyb{]~b
K\M\Z\\\][_\bdcddfjanhobp\udwYx\|d}c
IaTa[\\kxY{b
@cPfgdhbug|b~b
\ie\
Tc\Ymhnap\
@bK]\Y_bg\h\ihk]m\o]pc~\
[]\[mq
DbKZR\Ub[Z\b`dj[m[oip]u\wey]}[
\b`f}\~\
\\^heZmmw\|[
j\k]~g
EcG]KcPhW[e\yd
CcG]HbI\K[NaP[RfScU\[T\a`dbff[h]iejapYq\rbs\tby\~Y
DdI\JcKeTc[b\[_fj[n]xc|f~X
@bA\CbDbHcIiLeMfNeRfScUZXc[T]Y_caacSd]edfdghi[j[keoct\w\zd{]}[
DmI[KdMbYZZ\e[gchfkgmWt\
Dg^gc[db
CbMbR[T[Zb\c]]^[def]hcndp]th{c|f~\
\\ubzi
@fKZMb[i\dj[mb
C[EfPi\W^]_i`Yfgweyc~[
@]N]TZU\fhj\ret\
@dCiGc\[`\
IZdiodu\ze
H]R]Zb[]\[`Xd\g]msudwYxa}g
B\DbI[K\LkTZW\[[\\fZgjm\t\yb|[~[
@cAcC\D[FbGbIfL\M\OdTmX\Yk[e\[_fd[ecicjZm\{f}a~[
@aC[Ih\d_[`]m\zb
uj
uh
@]BcCYDWH\KcO\Q]RWS[T]V\WYYUZm[Z\X]X^\_[`Ye\f\i\m[n\o\pcr\t]uqvWwSx[zX{Z|Z}f~W
CcI]MdO\P\SYT\W[YeZb[c\Q_ddZf\ick\mZnhoZpZthufwezc|[
C]YeZl\\_\d]heuZvc~\
CXFaI\JfObR]TZX]Y]Za[gd]e\fZi\jcnjt]uevbx[z\
`gt\
DYFcK[McQee\mrn\u]}[
C]FbW\\U`]smzh
HhIcQ\R[SfTg\bgct[vbxb
Fd\h_cje~e
Whc\
PkT]\ap[sbvZx\{f
e]pl
A[B[DbFZG\HlIgKgLTQ\RWT[UdVbW\XY[W]\`WdVeffbiZjckZmZnZo[pXq\rZs\tZuSvmwTy\zY{S|\}b~Y
B]D[\]fbtjudv[}]
C]Ib\gcheZy]
@bAiB[CWF\HWITMeO[QgRWSeTUUeVYWYXRY[ZT[i\c]Y^V_[a]bZd\eJg[iZjclVmYnSoZp\r\sWtiu[vgw\xZyYzV{\|[}Z~T
C\Tg\\
@XAdBcF[GfI\M[R]SiTWUeYg\l]\_Y`bd]eYg]hdn]pZtb}Z~]
DZMcYd\ej\oerc}X~b
A\FcG\IdQ\Td[c\f`\j\k\tZyZ{f|\}c
DZGdKhM\O[T[Zg[\\l]S^\`dd[e\gdj\n\o\qfsZtbu[vgwjxZzb{k}R~Y
F\H\IYT[[Y]h_[`\cce\jbmdnbx[z[{Y|b}Y
CgIcLbPdQ]j\
McY[Zi\h
C[FdH]PbRfSbV]Y\[[^[`[e]m]vbzc}b~h
@\CcD[F\GcK\MfSgT\YgZ[[]_c`dc\dgeehgk\r\tbvf{d~e
Jj[b`dc]ibn\z]|Y
@bAcFeHcIdQ]WfX\Y\[\\Y^k`Zcbd\h]rdsaz]|f~Z
@dCWD]FcG\H[IhKaMXOhP]Q]UX[X\Z]\`]bcc\d]ecfbgmh\m[n[r\s\t\ubx]zg{\|]}\~Z
AlDkMa[\\Z`[nesi
C[DeFjGcK\MYNcTcU]Zf[\kbobsWtay[}f~f
AZB\D[FdH\K\L[MrObRZW\Y[Z\[Z\Z_]dZeZh[k\mZpZz\}X~\
[g
DYHeI\R[SbTdUbVbW[YiZk\W^\_\`Xa\cZdcfVgehYibjbpbsXtZuYvZw\x]{b|Z}h
AiMh[b\[`\j[pm
@\AaCZFcIfMbOeTZ[X^cbgecfbgc
ChIcK[T[\Y{e
DcT]Uo[Z^Zhf
FfVg\[
IbUj`hj]te
A[C\FfI[R]S\[Z_]eXfcibjao\pqs\t\~b
@]KZTa[j\Y_c`\c[n]p]t[w]y\|Z~]
C[D\FaGbH\KgPaQbTcU\Yc[[\Y]e_]`[cdf[j[m\nZoerb{c}n~\
H\cde\fkmi}[
AbBdGaHcI\KcR[TbUfX\YaZ[[\\[]g^[_ccad[ebf]gcibjbkemdnYr[sbw[y[ze|c
DcEcIeJdO]Q[RYT[U[V\W\XeYV\h]Y_]`ba[dbfdhclcnioZqauevfwRxZzY{e}U~h
@dC\LbRe\[`[ebzb|b~i
Wk\Ye]oe
@aA[CdFcH[IaKbQ\RcT\U]WfXl[[\a_a`bgYm\nZvX|]}c~Z
DfK\M\NcQ[TWYZZl\\]h^gcddeeXjho\pcv\wcx[zY|\}b
RbS]\d`gfdhbui|b~\
DbZb\Z`ck\vb~i
AdD\Q]UZ\Y^c`\cmjbw[yb|e
BcWgybz\
dgxez]
S[\]^\hk
DYMcVhZcd]ibj\lcnatcucwcx\
Hk
DcZf_\
AbTb`id]f]
CY\[mk
[i
BbQh\Z^ddae]t[x\zW|j
EcG]KhPhT[Wh\]`ce\rcyd
@\AeFWHYIWKZOjP[Q\RZU\VYW[XX[c\Z`[bZd[eogbm\nWobsat[v\xYyg{U}Z
[h
IiJ\SbWd[c\[_bnetbucxc
Fb[c\g`\}\
G\HgKfR\VbZ[\\~]
KZti
@XA\BdC[DZG\HdKfM\PcR]T[W]X\Y[Zg[[\Y_\`[dgeZgZh\i\k]m\ocpaqYtZudwcxcyazZ{\}a~Z
Zj\]dkum}f
AiC\`fyh|\
\b`\e\hdwbzk
@XAgB\C\D\H[J\KgL\MVOYQ[S\TaU\YcZY[daicXd[g[jZk\l]ocreudv\x[zc{b|c
CbK]PcR\[hc\eZiamc
G]RcYb\\`ifbk\|\
@bAcDbH]IZK\U\Za^hcelbncqdxdz\|d}\
Lj\\
B\FiI[L\M[TcW]Z\[d][_\`Xcgdce[h\icjck\mfp]rdvax\zd
BeDVH\I[K[NmRZS]T\Z[[b\X^\_c`YadcZdceZhbifmZoaq\wbzc|\
@[C[GZHdKfP]RZSYUdVcZ[[[\XeZg\oYp[tXu\v[w]xZzc{[~]
HcQ\Sghgmboh|b
HbWZe\f[g[jbm]p\rht]
DjU\Vd\eh\
Kb\au\vjw\
T\UeXln]z\
KiR]X\`deYibmhw\
C\FYL]ObZ][h`cecjdqg|[~e
D\F]GcJbR]SlTfZ\]d^[`\dff]mb
\[_Zmm
HbKcQ\TbW]Zc[\\W_W`ombrdsbu\vg
Vh
A\CZTc\]^afah[jdobph~d
IaKcSZUa\j^b`hnbsXt[
gg
FbI\Mf\Y`b~g
fi
Mb^\hbtg{d|c}c~\
@]N]TZU\fhj\ret\
CY\[mk
@aAXBbEbFYGeHcIQJdK\LdM\QZSeXc[e\[^a`[aabcfci\j\ncrbt[ucvdwbzb|b}c
@]B\C[LmP]R]W[XbYZ\S][^[`\abf[jbn[o[sdw]{]|\}Z~]
CZLbQW\l
AdD\FgHWIVKhLbQ]R[S[W\YcZb]\_\`begg\ihjakbtXx\z]~d
IiLcQbS[TjUY[]\\]\fbgghcm]}b~\
@bAeDZEbGcIbJbMcNbReSdTVUeZZ[c\X]b^[aZcXefhdj\kbm\n[pbsdyY{c
CbQYWZXhsixX
K[M\PdZ\[\\Z_[eXg[ouuYw]y[
@]D\F[I[KfMYQ\R\TbVaY\[\\Z`ZabeZgijek\tX{c~f
K[P\Zb\Z_cdbecpdw]xh
@[B]CaDbFbKaMdOcP[Q\R]TeUeW]XXZe\Y^[_ccZd\eZfgi\mWnaoYpbr\s]tgxbygzb{\|[
X\[gedicjc
L\\\m\pp|\
DhT[[]\b^c
WaYa\]ml
@YA[C[DpFjGuHYI]K\LYS[TSW\[T^Q`Zbhe]ggh\m\pbrWu\~a
C[IYT\[U\n`\ecjdmb
DdF\H\R[T[[g]s_Z`WcceWmbs\x[z[{Y}[~]
Rg\jc\g\
DXFhGeK[MUO\ScT[Yc\Y^d_d`eefgchck]mWn\~b
T][ej\tb
\ftb
cg
@\AaCZD\FcIfMbOeRcTb[j\Y^cbgecgbhd~[
AdDcFfL\ShTXUb[Xe[gbt\u[
K\Td[h\[eZjf
IbKbRa\[`mdYj\mbs\{e
D\I\`\fbgi
R\SiT]rd
@]K\WdXj\\k]
_fibm\pj
@dI[Rg\\pdvb}b
@fC[K[QhWf\Z]\p\vhxh
Rk\X
@YBXDcJZKbLdO[Q\R\SaXZYfZh[d\\]b^\_c`ZccdfecfYl\m[nko]r]s\tjvYwfxd|Z
cgfc
@\AeDcI[KZMdQ[TYWVXh[[^X`]cddZedfWgfhbi\kZlem\r[tbw\x[z\|g~[
DYMX_keaki}]~[
@dA\B\C[DXFeGZHXJ\KgMXO\PbQZSUTZUcV[W]X[YdZ\\Z]\^eb]c]d[eYf[gVibjckZmXn\odrcsZuZvcw[yazX}Z
C\FaYeZl\[_[`ad]uZvc~\
CcD\EcYZdlebfbm[uc
F]GcSlT\\a`\efta
CgPbWd_i`afdk\m[okp[r\vcxZ
Jj[b`dc]ibn\z]|Y
AbJbMaXc[\\ccfe\nf~\
FaGcK[PbQZReScWZY[Z\[T^\cgd]e\g\k\mcrbubx]y\{[|\~W
Tg\[
T\[g
MaQeTaW[[b\b`Zc\hc|h}f~d
H]PcWd\Uc]hij]pb|Y
AXCXE\FdG[HaMZQWRWSZTZWXX[[\\Y_U`ScleVgYhcjgl[mpocpXrdsYtbu\w[yZze{d|b}Z~]
AfC\GbY[[\\a`\fej[y\zi
CbI\K]QdR\XhY\[m`bcffZg\hbjc|[~\
@cCbG[H\KgLbM\ReS\`]e[kemYtZucwdxcy[z\|[~Y
C\FdTkV][\\[^Zf\m\~g
@\A\DdFbH[IbJdM\PgRZTcV\W[XZYZ\\]Z^YacdYe\g\hYidmjn[o[rbsYviwYxY{W|\}\~\
M\S]Z\\\_]`[ti
@bDdKkR\ZZ\Wd[edhbj\mduh|e}[
@\AeC\DhTdUe[\_e`\ebiem\p[u[
@\DhF\IdR\U][\\g`ecam[perZzc|c
CcDdIXMiO\SeUcYbZf[[_a`efej\mepbxby]ze{e|]}b
D\KZM]YbZb[V\ce\wb}i~o
BhDfLcMb\ldcmbz\|Y
@bCbDhGZH[IdQcT[U\[\][acbbf[gWrjtb|\~d
D]K\Q]ReSiT]Xc[X\W^d_\`ichmZt\w[{\|\~Z
F\GcMiQeTZXb`]b\d[e\gfh[i\j[m[p\s]v[{\|\}k
R\j[mht]
D]IbS\UhYa[c\e`[pc
T\Yd\W]gcdgdhdifj[mdpbs\|\
CXGbPYRYW\[e\m_ee[i]k\m\tbvdwbxi|\~\
I]Qb\c_]e\i\menbp]|\~V
@YK\NdX[[fe[i]jemT
@fA\CYDZFfIWKVLbOcSeTbU[Vl[Y\[`abcecmXnZpYr[y[{d}a
@bD\FbGiIgT[[b\Zk[pbt\
[i\[
D[Nh\be]
@dCWD]FcG\H[IhKaMXOhP]Q]UX[X\Z]\`]bcc\d]ecfbgmh\m[n[r\s\t\ubx]zg{\|]}\~Z
AeDdMa[\\\^\nbzn|b
AgDf
DgGeTgyd
\\im
AcC[D]J\KZL\M\Q[TXWXZ\[]\X]X^\_\`[cZecfhg\iVjak\lan\r\sYu\x\yYza{]}\~Z
QdTc^ccgj\mdsb
HbK\PgTZUdWb\[]g^]dce[j]k\mYncuXvYx[}m~b
MlR[Td[g^iiYtgvhy[|\
Fh\]cf
C[GcHcm\skw[zd
C[DhFeGdMYNcTcU]kbobsWtdy[}f~b
TYZg[[\if[|f
@dAgC\DdEbF\HeI[OaPZQ\V\X[Y\\\^b`bc[dgfXgbkYneoep\tcudv[w[x\yg{\~b
AWDcIbKcLbYc[[\Ydbeijem[tgyd}\
CgF]HcTZUf\[fbwby]|\
cfhg
AZB\D[FdH\K\L[MrObRZW\Y[Z\[Z\Z_]dZeZf]h[k\mZpZz\}X~\
diu\
A\D[GfS\Zc[Z\i^\`caZgdhbj[oepdvbw]
AcCZT[[d]bfepiu[ye|\~Z
K\M\Z\\\][_\bddfjanhobp\udwYx\|d}c
CfDcGYHcIhJfL\McPhR[SeT[UZV]Y[ZY\S]b^a`ZcfdZeWfSg[i\k\nVo\q[sduXv\w\x\zY{\|V
@]CgDcFXHcKqNeRWVb^b_ccUfZhcken]pdt\v[xh|a}Y
CcK\QaT\Zb[[\ed]nf|a
KZMb[i\k_Zj]mb
H]I\R]Zd[\\ZdegimeucwYxay\|Y
@aC\Ii\Ym\~\
MfYi
A\FbG\IhQ\[c^\`\k\n]yZ{f}c~b
DbGjIhR\UcXj[e^bcne\g[i\j\niugvfwdzb
A[DZHbJaK\PbR\SbT[Vd\Z]fbadcf\h\m\ndv[wZz[}b
Wk\Ytc
[h
MfWj
LiTZWen]
@[C[DhGZHqKfP\Q\RZVhWYZ[[\\Y_\`[eZg\hbm\obpUtWu\v[w\xZ{[~\
gg
HqKnLZP\S]WbXe[a\[d\gdkcm[ngp\tZw]
DeFZH]IbKiLbRbTbV\[c\c]\ccd]fenZt\vZ{Z}d~b
@ZAaCZFcIfMbOeTkU\[a\\^c`Ybgecgbjb
@bAUIeKTPbQYS[W\Xc[d`gbZdbebhajdkal\m\o\rYsXtdu[vcwdx\y[{f|Y}f~Y
A[DZHbJaK\PbR\SbT[Vd\Z]fbadcf\h\m\ndv[wZz[}b
DeFZH]IbKiLbRbTbV\[c\c]\ccd]ffnZt\vZ{Z}a~b
@bFaGcK\ReUfWgXYYbZ\[a\\]Y^Z`ZdceVf]g]hatczb
@]C\F[G]H\SfTa[c\cg\h]s[tdz\~\
D[Uc[Zgfpb
Zgu[
AfC\DZKbM]T\[i\c^h`Zvbx]|f~e
TaU\W\\[_\bbecg\h\rjy\
@ZCdDcGeH\J]ObPfR\S]UZWWYcZ\[d]\^Z`[c]ecfYgbh\idk[n[pbrbt\uTwjzZ{[|]}W
C[DYGYH\I[KZL\O[Q[S[TeUXVmW\X\Y\ZZ\l]\^\`eb]gciUj[kbm[s\tfu\v[wZ
A\BdDgJbK[McQ\R]VYZb\b_g`\c\dZech\jZk\mcp\t[~Y
A]C]F]H\IbLiM[P\Q[R\UaW[Xe[Z\i`YcYfbhYjbmkpkrZz\|T~a
@]A]CeDZFbGcH[IgPaTVUkX\Zb[d]h^\`Qe[g]j[rcsdx[ze|Z}\~d
C\Te`gt]
IeJbQiTbdbj\p[rZte~Z
Dl[f_fgcm\
A\C]DZI\J\KbMZT[UfV[[j\Y_]ccfhgfhZjXm\pbveyYzc|b~b
AbC[GgHkI]JZKZM\OhPfRdSgW\Y\Z[]\^WbjcYe]f\g\igjgkZmbn\oYpcq\rbteudvcwZzb{]|b
M[R][Y_ieegcib
`\ubzg
DcFbIgK\Q\R\Y[[b\\`[j[mjn\sd}b
@\C\F]GXH\I[K\LXMTR\SST[W\Y\[U\\^Z_\c[e[fYhwjak\p\rYt]xX|Z~Z
DZFiKaMxWaZb\\][e\hZj\m[u\y\ze}[~d
@ZE\G[R[T\\\_[f]j]nfro{c
A\OdT\[i\[n\
CYFa\\}\~k
Ziw\~\
FcG[HeK[M[P\Q\RjS[Vd\Zh\iZkem\u\wfx[y[~b
EbY]\[]gefmeph
CcIaQ\kdmis\t\|Z
Mf^gd]
A\C\FaGcH]R[\djZkbn]t[~f
Hc[]\g
AeD]F[P\T\[[]\`[ghjbrf~\
Wcmhuh
\\ni|f
Rd\fnb
T\YbZd]\bbcZdXtbuf|c}b
@bA\HaI\KhMZQaS\TdV[Y\Zd[f\f`ff]gambngsbuZ{\~[
BiD\I\KbLcMbP\R\We]b`Yn[vazX
T\[[hk
B]FdK[Q\RdUi[\\Zhhk\m[udwj~l
kk
AbC\D[J\KZQ\SYTZWXX[Y\[Y\Y]X^\`\c[dXeZfmh[iVjcm]pYr\sYt[x\{Z|Z}\~\
Dhfbmc
C\K[MgO[Q\XZZb[[\ge\fgzi~[
CdSgT]Xa[cdeehf\hbj\lcmdpctdu\y\|c
FfVg\[
C[D\FhIYMl\\_[e[}Z~e
@]C\F[G]H\SfTaU]We[c\cg\h]s[tdz\~\
D[Uc[Zgfpb
C\Fd\Ysl
GbXa[nnb{]
IbJbUjWe[Y`ej]te
K[M[R\S\WY[ee[hpmWobphuZvYw\xdy\
@eIgSbad
KZYhZgu[
D\KcOgQYRj[Z\b`im\p[sXudw\
A[C\FfI[R]S\[Z_]eXfcibjao\pqs\t\~b
Mb\jiam]t]}a
CXFbIbM[P\R]S[U\V\Z[[Z][^[_fbhd\eXggh\kYm\nerdsbtYucw[xc|l}b~f
@]KZTa[l\R_c`\c[n]p]t[y\|Z
@dAUDZGcHcJ[MZObQ[RbS]U\W\X\[b\e^[cfeff[k[mdqbubvewdyd|[~X
AgFRGiH\QcWc[X\f^b_\kgmcncrYtZ
@[CfDiFYG\IdKeOcP\Q]R[W[YdZY[e^ie\hhkfpcueyj{d}\~W
IbQfR[WW\f`[c\g]s\tbxdzb|]
@aAgDcFbMcQ[R\Y\[c\f`]dej]mdn\yZ
M\ZZ\i_[g[idjcmdtb~\
QjR\n]sYzj
_ie\gdm\
BcD\KdY[]\niu\vax\yb|d
P\\]]b_do\uevbwYxi
EbFbQ\RpU[W[^]`Xbcedgdi[jdm\p\sZudvdwc~Z
QZ[\`\sj
ci
FbK[LgQ\R\U][Y\h`[ebjdmfn[xbzb|\~Y
FcMfQ[RWX[YX\b^dd]efjembnbp\qbtYuaz\{c}a~g
Wjfbn]
j\k]~g
@aCnE]FdG[IeRcS]WZXgYcZe[Y\\^Z`\b[e[fagZh[jUkWmfn[rbtZucxby[}d
CZF\HZIZK[M]P\Q\R\T\UgVdXgY[\\]i^X`Zccegfdh\iZnWv]w\ySz\{[}Z
AbFYGbL\M[P\QcTdXe\c]fggh]ibj\m\nbpgq\rdvgwbx\y\zZ{b}[~[
BbEc\[hrwg
UhWd\]^]
AbCcDbKcM]ScTb\cgYh]ibnYpiq\yg~Z
AcCcDdF[H\J\OcQ]S[V\Ye[\]\^f`dbbeYfmgcm\n\oZp[rbtXvawdyY}d~a
K\Un^Y
AdC]IbQ\Te\g`[c]iep\tbvbyf{\
IW\ij[
@\C\F\ShTcW]\U_[`odfiem\pot[~Z
D\HeLZM\OfS\X\Zd[d\Yd\e[gcjcm\ocpgyZ~g
BfC\ShTZYcZ[n\zg
A[DXF[MiOhTdVaXaZg\W]\_fafe[g]mtpZq\t\u\wc~j
OgQgWc\[me
Did]
AbF[GaQd\Y]cf\g\j\nhpcrftc{g|[}[
@cA\C]HbL[M]PYQZRbS\TdU[W[XbY]Z\[f\X]c^Z`bccfghbibjVn[p\s]tZvZx[zf|e}c~d
Q]R[Wg[Z\cj[u\
e\mnw\|[
DZKZLhTZW\[Z\[`bfZm\tcw]yZ|c~]
ATBZCWDeFgG\HjIbKaL\M[RZUZV\WWXZYWZX[\]\^\_\`[adc\dcibjbk\l\ndq\rcsdtdw]z[|\}Z
C\F]HeKbYh\i_ccbdakbn]s\tbwd
@[CgH[KcMTOZRcTUWbX\Yd\V^Z`\ajc]ecffgSi\jcnbp[rZtdu[v[w[yf|[}\
Vh
RhWi
vhwYxc
B]C[D\KbRdSaTadkefkdp\vdyb{e
CgGcRe_bbcpc
DdF]GZS[[Z]]go|Z
IiWb\e
D\LZTj`dcdmb
mhn]udzf
I]^m
\bnZzh
@lHaIbKbMcPkQ\W[Y[[\\f^f_g`[aae[h\jZpcs\ybz]{W}c
hh
CXDfFcG[S]TkUmYb[W\b^a`\cbf\tczc}[
C]\\eXonp\y]}\
AfB\E]HcIdKbL]OcPZRZWVZW[b_b`Xddegfak\lcncobp[sWu[vYxYyazc{Z
DbKbS\Tg\\_\caibkcm\z\|h
C\DYG\KhMaPgT\VaWaX[Y[Z\[\\b]b^[bfddedfZg[icjbp]tVuXvXw[xhz\}[~Y
~h
AgG\H[IfK]R\T[WbZZ[\\c]h^b`\cddcg\ibk[mhpjqcsau\whxZ{\|e}b~\
DeHeKdM\TXU\[Z\W]d`dfhm[xf
@ZBcF[IYK\MZRaS\TcUhVcWZYa[c\T]\^Q`dd[eZf[gglbncrasdtXu\x[zZ{f}\
CZD]I[LYMgPhRaS[TeUfXj[\\c^]_\`dnYo]w]{[}f
RgTe\\_a
I]kk
HcKdQh\X`dv]
I\X\\d^pzY~[
@\AaC]D[HeJ\KdLbQdRZUcXfZb[e\]`Xa\c[eYm[n[pcr\u\y\zf{d}a~f
C\DdL\M[PbQcRcXf[]][^Ycbhcjakam[nYp]rZubxbz]~\
KZN]Ub^bhqzd
C\D[FZG]K\Q]R\S\WZ[[\[]]_]`cc[d\e\gkiml]p\t\yc|Y
DeHhKkVch\i[oexZya~]
@iH\RY_cgYi\sbxi|b
@cHh
DlIcKZReY\cfi]j\yb
F]Ib\gke
@bA\BdDgIZJbK[Q\RfSaT[VYZb[Z_gcZdZedh\jYk\mbp\t[u\v]~V
@bCVF\H\I[KeL]PcRZSYZ][[\W][c\dce[hYjhkfpkuYw]xZyZ|\}\
@\QdTccgeZj[mdrgsb
AeDcFdHeKZMZP[SfU\[\\\^lcaeYf[j[kbx\zZ|c~Y
@aA\FbKkLbPbRcS]T\\V]h^]`\bdc\ecfam[p[u[yZ|[}g
DdMaO\Q]Ve[c^d`[ccdbm\neo\tcway[{c
F\HeR\Zgm[pnu[y]~f
KdL\U\XbY\^[jcm\nZo[qcuczf
A]CcIdTcUd\e]\_c`\jYmkp\tcz\|[
D[FcHZK[NaSbTiU[V[Z][e\Y^dbccbe\fahblcmbn[o\pes\uYwZx]ybzb|f}c
DoMbT[\Y
@eAaCYHbIXKeLaO\PXRcTaYdZb[a\Xdbe[faidkdlhnXpcrbtdxf{[|a}[~X
CbDXFcIWKjM\R\SYTbW\XV[i\V^[`cb]dbedhbi\jYkfl\mcndp[uevcwdybz]}[~]
DaL]S]T[UhW[Yb\a_\`Ze]g[m[pby\z\|f}e~i
DmXc\\]\ccdXnbp\tc
Fb[c\]e[
QdT\\\t\~i
BeY\\Zmgu]wizc
@[H]IdK\M\R\[[\\]b^]_\c[dlf\min]udv\wZx]ybz\|Z
@cCZD]F\KgMdPaQ]SbVe[Z\T^b_i`bbfc]fjihjXk[mZocpYrZt\yczd|e~j
CZGeH\McPeQgT[[b\W`dmapcrj|\}Z
M\\Y_]e[m\oo}]
B\D[LgT[Y\\b_b`]f\ggh[zZ
A\BdC\GbK\L\MaTcWf\Y^]dgkfnVo[p\rbtbv\zd|\~\
FiG\HaIbMcT[VbY\[bd]e\f\njpat\~Y
@\C[D[HYR\T\UcW]Y[[Z\X_[`[c[fZgZi\k[p\rms[y\|Z~\
HjPg\h^hccu\wbx]z[
BdDcMeSZ^ke\m]zY|a}Z
C[M[PZRcSfT\U\W\[\^\_ieggemcocpav[wfxdy\~[
@\Sf\irctb~Y
AfC\FeHcKjPoQYRcWfZ]\U`[ceebf[hji]jekcmZnZtaudv\wexYy[{Z}\
@]H\Ui]]hd
Wd\Z^a`\dg
Kf[f
AfD\H[KhMdT]UeWZ\bw\
C\H\IYKe\f^]`cmctbub
@\CbFbGYHkKfMgP]Q[RbV\Z]\\_ef\j\m]r\t\v\x\yZ{\}c~[
@dC[D[HeJcK[LYMXOcPbQ\RbUZWWXfY\Zf\d^a_d`eb\c[eXgShbi[jXkYmjnepcq]ucvawdxYydzd{[|[~]
BgFdHZI\KeLbM[NcWb^\abcedde[hhj[m]pZtYug{T|]
GdTZXb\[]bgfp[v\zc
D\F\GgLjTYWfX]c]hZm\n]z\{c|c
C\FdI\K[MYR\T\UZWWY\]c`\cgdeg]kYnfobpbr\tZx[yb{d|c
@dDfG\I\L\M\SiVbWXX]Y[[d\d_befgZjZm\pbtfv\xfz\
DgKkLeT[ibp\
A\C\I[LbT\WbXfZ]\\_i`\ffmnn]pgt\wgy]
pb~g
B]D\IaL\MYO\S\TZ_e`fafm]plu[zg{]|\}i
C\H\I[QXTe[d\Y`kcjeciek[pYtZucwW|d}Y~[
Hj
@ZAdC\DZG\IeJbKVM\Q\RbTbV\X[Zb\[][^a_\caekfcgih[j]ldmdn]par[tdxXy]zb{Y~Z
CbFdIfJfKdPcSd[X\V_cf]gVibk\ndpew\xbyd
\[^pe[
Sg`[cjte
[j~\
@fPfRbWb[d\]e[fdhbuh|b
C\DYI[KbMYP[RgWsY\[Y\Z^a_ZcVdbf[h[jZk]mdpbr\vbwex\yZzd{Z|[}a~Z
D[F]_Ydjfbienfp]yd|e~c
D\IbMZO\TYX\[e\[`]aimap]~f
DkS[dQjdt[
KaM]T][g\X^b_egdigt\|c~[
fisZ
BeKZP]Q[Y]Z[\g]d^fcdeYpcwdx\|Y
DcEbFfGfT]Zb\Z`nm]uc
k\~f
GcTZWf\X`[m[tb}\~g
AdD\Q]UZ\Y^c`\cmjbw[yb|e
LlTZ^\
RZU[Ws\YnY
C\J]Y[j\plshtk
CgK]S]TaWZ_j`bcfmbngpd~]
@\AZCVDdFcG[HdIaJ\LXM]OdQZRbU]X\Zb[e\[]e^Z`bacd[f[g\iZjbkZmbnRo[pcqYr\tYxZyXzf{b|b
@\A\C]DcHcI\KjOcR\Sd\c_c`ccgd\efiZkcncp]qbu]z\|Z~Z
A\Mfs\}\~\
@dCjD\EfFcG[IbK\MYRYSdTi\W_babbbc\d\ecg\m\nbtXv\y\z\}e
A\CcMbR\T\[f\Y`[dcfcgchbk]nbobpfqgy\z]|\
@\B\CaDcEbFaGXH[I[LXMZNfP[QWRZSeUgVfXgYX\c^U_\c]f[gehcmgnYocpfrVtZvYw\yY|\
D\HcR\VgWYYe[[]]ifkh~X
A]FbHbK[LZMZObP\TkWb[X\b_Zdbedg[h[iek]nbp[xcyZza|Z}c~[
VfWdhkpZ
DhT]Zb[\`]pfv[wazj
\\_]e\kitb
AZC\DZHbI\MWR\\Z`\j]kis[tbvc{\~[
BfCYKfMbSnYfZd[\\Ydem[nipfu\wcykzd
FaGZHeKfMZPbRYVdYb\\m]ph}b~[
Pc[m\Wcbni|f}\
A\CfUfW\[b\X]\^b`Vcfj\min\ti|\}[~Y
@cC\FdG[HhIhKeRYZ\[\`aecfZi[jep\w\ya{]}b~d
I\\d`ejemjn\pg|\
TgWi[c\]th
C\Q]Td\gt]x]{j~\
DdFbH\IbJbMcRdW\[]`\c\dbe\iij[n\pjtc}a~Z
\X^i~j
DVMi\\gdp]~\
@bA[CZDZHbIbJaLcM[OcPdR[UbVUXbZV[b_[`[abc\dieTf\iXjZkblemdres\v\ybz\{Y}\~c
@dAbC[G\H\JfKcS\V]X\Y[Z\[d\W]b_a`fdXfbmctfucvcway[{f|[~d
AgC[D\F]H\IdK[RcTXW[Xb[\^ic[d\edf[hhkblgm[ndv\}\~Z
A]C\DeI[K\MYRZS\TWU[V]Y][W\Y][^[c\e[gWhskbm[pZq[rXte~Y
DbFcKfTgZh^a`ddYj\m\uiw[ybzc}a~Z
HfKhMdobt\
IcSc\j`ecZe\m\sex\zg~\
LjU\\[^\
C[H\I\K\LiPiTWU[W[YZ^]jan[o\pdvZw\{\|\
BcWgybz\
\cmh
CZG[KjQfSbY\ZZ[h\\_[`Zdbe\g\hfk\l]mbp[taufwXy[|d~\
@ZAQB\DeFcGgHZIbJbMaOcQ[R\S[TXUbVdXn[Z\a_e`ebdc\e[fbgdhjiYl\nZpdt[ubv\wcxZz]{c|[}g
dgxfz]
e\fl
FaG[HkIbcdibmd~b
HhR]}b
kj
FeGiH[SY\]t[~f
BiC]S[W\hhzY
\\gh
KcMZ\Y_h`[f\qivb
YgZb[[\Z]]re
KeTZ\hwc}c
C\FbG\\ge\iit[
HcKg\bt[
CaR\Tg\\ub{d
@\IeM[PjR\\f`\ebhcj\nZtZ
CbTaZc\[jkr[
HXLhTT[Z\\hjzb{]}\
@aC\Ii\Ym\~\
K[N]VgZh\\^hf]rbu]|e
FlGgRZ\]~]
A\CiD[FbH\IbJgK[MXPdQdRdSdTg_ZeZfemcuZxez\|b}Y
@ZCZG\J\KhMbRYSbT\WcYbZ][Z\Y][`Zddf\i[jbk\m\n[p]r\uWvlwWyb{Z}d~Z
@dC[HbK\RkT\Wa\[_bf\kcrbsdt\ufvby\{b|b}d
P\S]^\ufwbzj
AZC\D[EbF\I[JcK\PZSbV\Y\Z[\[]Z^c_eb\ddfgg\hXk[mdn[wZxfy\{\|Y}V~\
DfS\UkZa[[\b_c`[cbdhgcmXuZx[{]|d
tbyb|h~d
C\KgM[ThU[[c\\^Zddfeg\jcn\t]za
EbPeR[S\W\ZZ[\\[_jh\kaxay]z\
\ct]wbxgz\
EaKbRaTeVc\[`nj[m]ucvd~\
Pb[axg
Dk[f\b
C\D[IdR]\c][^c`Zcbdif\j]pf
CnHcK]\Vdefi
C\KdZi_[`Zd\j[u]wa{b
@]A[B\CYDXG[I]K[L\M~OfS]TWX\Y[[\\V]\aeeWf]gTiYjZkYmWoZpYtZu[}\~X
Cd`]~h
C[H\KhS[[\\Z`[mo|Z~Y
fgjb
D]G]NdS\\l`\ache
@\CXDaHeKkVa\Zj]kbmev\w]
AcB]CaFcO[W\\Zehg[p\vcw]ygzb
M\_h
@ZA\CXFcIaR\SeTYW[[d\[_[`ndaeY~Z
HbKhk\
A\JZK[OcS]T\Wccbd\njy\zZ{f~\
CdKeMdRf[[\Ye\hhj]w\{]
C\KkQ[\[`hmct\v[
BYC[DcF\IdKaLbM[TiW[XYY\Zc[W\b]]^\`\c\e]hejin\p\q\r\w\x\y[}e~V
IbS\TX[l\ecce]te~\
D\EjFXGYKZLZMZQdRZTXU\Y][Z_WbccbiYjZmbnZpctZub|b}b~n
DeIZLbSaTiUe\Wneo\
Yf^b_bebhgmbndtbz]
B[CZFbIaK\MQO]P]SfT\UgV[WZY[[Z\U]]^k_[`Xcge[fXh\jYmbrZscufx\yX~h
I\U][b\\]\^c`Ycfm]n\tm|\}[
`g~Z
C]H\KdL\SbTgXcY]jZk\rYteubzd}\~]
TZ\hwb}c
@cBeC[K[McQ[SZTZUYWaYbZb[[\e_\cgfbg\mbndpbtavbzc}e~\
ChK\Ug\Z^\
^f_i~Z
Mb\\`g
@[HdVbW]\Z_d`\a\dcman]t\uiv\w[xZ|\
FbS]TZXcYbZb^b_]cfmVnepdtavbzf{Z|f}d
A\Mh^\_]c\g\mf{d|b
mq}e
@cAbCeD[G[IkJdRZ[\`]ddhik[n\y[z\|\~[
K[M[T\[\]b_cl\m\p\u\v[w]xo
C[DcIWMcP\TjUdXdY\ZW\cg]k]nYvbwbz\
KcTgY]Zd[[\[_]dbe[odr[ucvawdz[{\~\
G\K[M\]c_deZfdg\h\n\pn
D\HbKcL\O]PgRZSbTgX][[\X_\eifZg\kcnetZxmyd}d~Z
WZ[\\m
C[GgHdIhS\UjV\W[^Za\f\g\hcl\pZtZyb~c
@\CcDbFZGYH\JdKVM\QcR\Wc[d\c`ZdYfdickZmbpetiuevfwgxby[}[
@\AZCeDWF[MiPeRcU]VfW\Xa[\`beZg[hai[jcneo\res[t\v[x\ze
@[C]EcHgKfZ\\Z_[`ecbdgwb
@gC\FgG\IjKcM\PZQYRZSfU]W\\U_Z`\c[enfYhZi\kgr\teu\vcwZyZz\~\
C[D\IfQdR\Ub\[^b_d`fg\obtcyaz]
@hAbB]CcDYG[IkLYM\PXQ]RSTZW[X[[[\[^[_[`[cZdbfckZmUpbqbrXsUt[u[v\w\xXzf|d}\
AbC[F[IZM\OgRdUbVcXb\\^\_\`Zbdc\d[ibjak\p]tcvbzZ{b
\\fj
CX[\mn|[}\
HdK[M]Ud^bbchfqdt]{b~a
A]T\[o
A\C[HZKcMdRbSdTbXe\b^\`[c\gbh\jhk\nYubyc~\
@\G\HfKjVaZZ[b`cf\p\t\vZw[yY{\~]
HgKZLcMaTdZb[b\[]dg[hajbkc
K\\Zoi
AfCbD\EbF\K[L\MbS\Y\\b]e`Ye[nbobr]tbwb
HWK\T][o\[e]iX
^f_i~Z
Ide]hbi]um{[
[\\i
\Z`g~\
C]I\WW\nja
\f`cjZub
[]\itb
@hM]Rn\W`[f]gbjbt\
I\Wc[fn\zh~\
DaR\\]`k~\
BYDcGcHbJbP]SbTcXeZ[[b_Zddfai\jakblcnaobtbxezc}i
AbBhF]GfHlIYJZLcOfPcSgXZ^W_b`]bjcYe\g]jikZnXoYpjq\teudvfwY{f~[
CWFeH[I]KgLYM]P\Q\R[U\VeW[YbZf^Z`ccXd]ebf\gbiejZmhn]phtYu[w\x[{U}[
@dAZFfGWHbIfPnS\T]U[W\Y\Z[[\]b^c`Za]dWfUgXifk\m[ndo]xfyez\|[}]~W
AbCbIcL\QaR[TcUjX\]e^f_Z`VhejfmbnZtYv[z[{[|]~e
@[FZGcLZMZPhQ\TdUfXdZ[[\^\_b`fdhgZiXk]mbnZpYt[uex]yhzW
@cDVLhWi^[i\mZpcras\t]zb~d
A\DhK[Q]R]S\W]YaZb\Y`XcZd[eXj[k\msp[r]|Y}]~Z
@]C]DdFdGfHbK[Q]S[TgUbV\[a\\^]_daecbe\gdh]jcl\m]rbs\t\v\|\
R[Wh[\\\j[u\
MYR][e^b_e`\ecifu\}[~Z
@aAdD[GdIZL]MfQXSY[c\\`\e[f\jcn[p\sZth
@\A\I]P\QeR\Xe[d\W`cbcfajbnkpbsbz[
M\[hddkcmf
\i
C[DkHaMfQ\T\\[_q`\j\n]z]
C\\[`hmZ
@\MeP]T[\a`be[gh
@fF\GeHcI\JbKYSdUgW]\]][^[`[abc\fagcjcn[pfs\teucx[z\{a|]}\
`\ubzg
n\zh
A[CVG]HbIfK\MeRXY[\Zebfbjdkhmhp\sox\yb~a
HdMhRcWf\Yj[ze|b
@[AZC\F\GWH\I\K[MbR[STTZW[YZ[\\W^Z_Z`\c[e[f\hsjdk\m\n]p\rYtYxXz\|Z}\~X
DYMhYa][}Z
A\FdHfIZKfMcPbRgVbX[Zbd\j\m\nbybzg|b}d~g
G\Hb^cgij]pa
F\GbHdKa\[_aegpcyc
DnIiR\WY\ei\
@]AcD\FbI\McP[RYTeU[VZWZY]Z[`ZbXe\ggihkcr\s\u\v]w\xbz[{[
BfC\Sq\Z_[`lf]j]ndrdtZzZ{c|b
Wk\Y
A\OdT\Ug[g]cnZ}g
PmT]\]w[{Z}[
K]LcPZ\fw[{c
D][f\dc\qhtb
CYFaR\[Z`erix]}b~g
AhCaFYI\KgL\OcQcT[VaXZ\Z^ZcZdZgch]i]j\m]o]t[vWw[ycz]{V}b~Z
M[[eeg
K\LmW]\X
^fe]zb
L\\\m\pp|\
D[Nke]
w[xlyf
@cC[DfFcG[HZI[JgK]OiQ\R\U]Zf[[\Z]f_f`Xbcc\daegf\gehki[jYnWobpjsftXu[xZy\{c
C[Zb\f`Zsf~]
Qb\\tf
Db[\`amXnbtc|o
Ab\X]Z`ccne]
\htczc
@ZCgDdIeMZP\R[ScTWUbV[WZ[e\Z][^\_f`dcedXfZhdi\nbsXy\zZ|Z
H[Kgdd
BfK[M\Wh[b\\nXo\rbv\|\
^a`\di
AYFiHcIeJcKYLbM\QXT]UcVcY]ZZ]Y^UcbddfejZkbl]n[pct]x\|a~f
H\PfTfU\Xh\Ze\g]j]pbwZzZ|b
A]DZF\GbH[JcKbMbOcSa\c]bdieXhci\jdlgmco]s\{Z|e}\
_jjZm\{b|\
@bCcHdM\V[Y\[e`\gamdnh
BdGaHcKdL\M\PeQaTaVbWYYY[d^b_X`Qb\cWgdhbiXlfmcr[sYtfu[vbwcxcze|a
C]FcHZQcRbTkUbX\\Z]\^\_[dcickflcmcnho[rasdtcucv\|b
C\EbFdH\I]JbU[VdYb\[`\hbjYkbm\rj~h
BfigzX
Ziw\~\
T[[a\g_\|f
D[FdG[K[M\P\ReS[Wj]a_\`]c\dhi[kim\tdubv\xYy\}\
Vf[c\Y_h
\l
A\BbDbFbHdLcM[SbTdVdY]\W_i`eb[cZjdk\n\pYsZthydzX{\|f~T
@eM\SZT\W]\[^ejZn\tbwdzm}\
EbY]\[]gefmeph
@]CaG\HcIbKcLjPaQ\TYYbZf[Z\Z_\`\dee\g\jckcmfpas\t\v]w[x[yZ|Y~\
@[A\C\DZH\M\PbT\W]X]YY[\\\e\g[h\j]ofqYtZudvbwhyfzX{\}b~\
@\C\F[IQK\PdRZYb\h^n_c`Zgjl\m\nZpizZ|]
@cC\F\I]K[WgZ][\\[`[dbh[k[p]ub~\
\Z_k
\[`h
T\[k~]
D\JcZ\\Z_b`ddcehgajbtiyb
DdP[Ze[[\\]e_Zfag[j\t\ugw[y\
GaIeZe`ce\gej\m\ucv[zf~\
T\U\[[]b`\e\gbrhx]
@eIhR]jct\
nZzh
@cB\CbDgFbHXI\JfK[OdScU[VYXfY][]\[]b^Zabb]dcegfdgeiZkjldm\nZpbr\sZtbu\w[yf|Y
IoK[QZ\Y
I\^ge\
H\KbRcUd[gibtjyf
IZUjX\[h\bh\j\
[\\b`g
Wde]tcue|f
CcDaIjJcPbQgT\UcWbX\\f_[g]mbnlpcsWtYvbwcyXzY~[
C\QZTeW[[b\S`Zsm
T\[g\jfbn[sYwd~d
Ca[\_\mcshtd
@dA[D[G[IhKdP\QdUb^[_[`Xbfe[f]i]jamZrhs]tYx[yXzb|\~]
A\C\FaGcH]R[\Zkb~f
@\IYZc[\_ne[s]xW
Thhd
D\PbT[U[Xg[a\e^\fbndqdufv\wa}e
L\R\Tj[\^\e\fdjc
HWWl[]_[uc{[
@\DXK\S\[c\[e\f\hfmopfrdy\|[
AbChMaTcWiXc[[\acfe\j\mbndtW|\}\~h
ChF[H]IZL]T\U[WeZb\b]fe]i\jbp\tYvf~d
@\H[RsT]U\\Z`[t\
AeD]F[P\T\[[]\`[ghjbrf~\
KdM[TgY]Zd[[\[_]dbe[odr[ucvawdz[{\~\
KbQ]T[Wd\i`\jb
Ag
BcIbKbT\U]V[W]Y[Z[\b^ccYe\gfhbi\jZm\nerdtcubw]~b
vg
mhud
K\U\XgYe[b]dccebncsbt\xd{e
QmSb\S
CZRZWp\\ccnY
A]CZDeG]H[M[TfW\YZ[\`XcXe[h[mvp\t\|\
AcCbFcK\R\S]VdW]X]YfZd]b`dienapbs[tYwc
C]R]\]ml}\~\
DbIbKcMZQ\VbWZY\[Y\h^]ebj\k\n\xd|]}[~\
}f
AfDbQ\Tc[c\b_]g\hajZk]m]skt\}e~Z
A[CiFaIcKgT\V\[j\Zeck[
A]G]KZMcPbQ\RbS\X\[g\e]c`]c]dfh[i]jdw[y\{e~]
Fl\[t]
KbMdQ[W\[Z`mm]
Aa[j
@ZA\BbCYIaRfSbTeU]VYW]Xb^b_g`dbef\g\i\jbnbo\rbs\xjy[z[
@eDZF\HbLbMcRbUcWaX\^a`dcckfmbtc~g
@\AeCbFcH\IcKZO\PdRbTdYfZa[\\Z]a^c_Sdbe]mbpbqesct]v\y\~[
@YA[BdC\FZHoKhLfMYP\QZRYSVUZVmX][b\P^Y_hb\cXdVedfZg\hdjbk]mSnXodrasVtduaxZz[{g|\~Y
C\D[FcM\PZQZR\T[WY\d_\`VaafdgbiZjXk\m\slt[|[}\
QlW\\Yn[
CfD\F\IfK\PYQbR[TZU\W[Y[Z[[d^e`\ccdcedfZhgi\jamcsdt[u[x\y\|\~b
T\t\~i
C[F\GcIYK\PaT\UeWeZb[[`smZn\sbuZvb~b
BdCZDYMZTZXvZ[\[]a_Zc[ddj\l]mbn[plrbt\u[xbz[{\|U}f~c
@cB[CVDcFfHZIgJ]KYM[NeOgR[TgVWYZZ][[\X_U`Wbceef[giiWjgk[l]mXo\pTrYsWtcx[ybz[{[|W}[~T
DZYb\]cbfdjemipdrdsbt\v[zb{d|f~Z
MhS][[\gj\nc
\h`\
B\IZLbObP[Q[TcW\YbZc_b`Zb\c\dcegg[h\tbvbwbyZ{c}b~Z
@\AaDmFdGcH\IeL\MbUe[X\Z]c^\cYdffcgbm\s[zc|\
Ac`[n[ucwbzh{c
@eC[D\FYGbJcK[MbOcP[Q\RfSaW\XbYYZ[^eeeiej\ldmdnWoepdrbtYuhvcwbxcyd|]}e
@\CjGbH\IdJeK]PbR]V\\Y_c`dbdi\j[mbpds]u\ze{c|Z
DZH\KcT[\e]c_]chi]l\mmpcwZxdy\z\|T
FZKe\c_[c[ndxc|e
Dh
AcDbFaG\K[MZQ]SgTZY[\\]b^]_\`\fZhbk]m\nky[|a}b
@cCZFeIkMYQ]RbT]X[Y\^Z_Z`bd\gZhYjgm\nbo]s[ve{\~Z
C\FeTnV][\\[^Zf\jbmY~e
@cA\CcF[I\JiMZQcRYZ\[Z_a`Ycbecg\ikk[r]ucv\wb|d}\~d
@]IeNdR\T[[d\f`Whej\mmtY~Z
B\CZDbIbJbOgQ\T[W]YeZk[b]Z_e`Wehf[ghhdjZldpcs\t\uYw\x[|\}Z
C][b_leb
Qh\Xka
C[Q[WZ\mia
CgPbRbS\TXZb[\\g
mi
S\[hpkx[
QdR[[\c\s[xa|]
CXEbK[O\QUReT[UaX\[[\Z]f^\bccigbk\nZpYsqudvdwc|]}h~W
@gA\CWD[FcGbHeIRJaKVM\OcQZRcScV\Yd\a^]acb\cdeYjgkcm[n[thvdwVxZzY{d}h~X
CgGcRe_bbcpc
\bnZzh
Pn\c^a{W
AcDeMZP\RYT][\\]^me[f\m\tZx\~\
AbB]C[FbHbIZJbL\McO[Q\RWS]UUVbW\XeZ][a][^[a]b[c]d\edfcgdi]l[mhncp\s\ufw[xXyZz[|c~b
A[C\DZGaIdKVMbPYReS\TbVWW\Yd]d^cabcbdbh]jWlen\pdrdsYtcudvgwhxoy]|[}\~c
A\HaI\J\KcOdP\VcX\Y\Zb[W\c^h`]cdeYhcidm\nhodu[v\wbye~\
@ZCeDdH\MZPhR\SZTYUfVdY\[b_c`XeZfYmenerdteu\w[x\{\~\
GcR[TZW]`[m[ta~h
\j
AaGbHcI\ObRZbac]efgbj\n\obtYzd{e|d~e
Hb\\`h
I]YgZb\Z
\g
AZCXD\IZKWLcO\S\TbW[XWY\ZS[b^\`[fbg]l\nZqbt]uevbwdxcygzd{e|c}\~Z
FfG\IbQdSWW[`ceck\|[
C\ojp\
TbYd\\ofrcyb}X
KXM]TZZc_eeYn\omu\v]x[y[
Wf^\pdxd|e
A\C]DcS\To[\\[zb|h}Z
CfGaIbK\RcW[]e^cgZhckcm\s[v]y\zh}[
C[LiT[[d`d
BcCcIbT]UbX[^b`\ccd[jdk\niubwbyaz\{b~\
GiSbTd\Z]\`decf]
C[PZT\WgYbZd\[]\bbc[dVk\udx\}b
@fD[EbFdGXHgIaJ\KfL\OePbRbUdVdX[[a\a]d_h`[bbc[dbeefhicj[mcocp\rcsaubvdxcy[~T
CfDhFZI\LbO\Q\RZS[T\U[V\Y]Z\[\]\^W`Zd[i[jbkZm[nZr[s\u]vbx\~r
A[C\DcGcL\P\TWUdW\[k^Zgei\jdp\ubwfxZzg{Y
L\S[TgXh]feZg\jbt[
AeDZFcKcMdQ\R[T\UeXaZccdg[jZm\nguev\w\~[
Ui^]e\z\|e
\j|[
AgB[C[DZFfIcJ\OdP[Q[SdUYVbXbYU[]][^YgchZi\j[kXlbmenkp]yczY{[|b~\
CZFaG\[]\[mo~Y
S\T]pg
@cCXDeFYHcIiKdM[OePa\Z`gebgfj\kcpbycz[
H]Zg_d`\fct\ufw[x\
}f
A\IjWeXbi\
A\F[G\I\K\LfSdTWUd[Z\[gjpZr[v[}\
U]^j
Q\S]\ipd
@\BbD[E\KbMZQ[SXUcYTZ[[Z\V_[`bamb]cfd[eZf\iZm[ncpiratjxayczX{b|[
AbFdIaL\TbUdXeY[Zd\\]\c\eZhfidn\t\wdx]yb
\bs[uf
C\DdNbRd]\cdjZlcn\pd|j
@]BcC]F]K\U[X\Za\j]c`Xe\j]n\obp]qbtcv]|]
A]BbCXJgMVO[PbQ]RaT\UWZZ[\\g]c^f_b`ecddjh[mbo[tbubxdy\|[}\
BcL\MvR[[\_[}[~]
Qj\Ymi
D\cgfbma|c
A\C]EbF[HaKYLbM[OeQgTd\[^\c\efgfj[mdpds[t\yezc|\~Z
A]C]IiK[MaT\W\_\aebbdcfZjcmbnepZs[ub|\
C\F\KdM\PbRbSfTbUfVbWaZ[][c\e[h\n]tkubwax[zV{e|\
B[D[EbF]H]KbM]O\RYSaT\UZX[^bgcj\m\n\oaufwayg}b~\
[X\r
@\AdC]HcKYMcPoT[U\[e\k^\_[c\d\fjj]m\xVybz\
Dc\[ck
PgR[Zf[b\f]c^[_be[n\p]tbx\z[{\
AdCbDZFaG\IbKWLZO[S\TdVdX\Z]^X`baaf[jdkemcodrZs\z[{[~c
A]JcKhM[PbTcU\X\\b]c^[`Yddh\i[kdn[t[v[wbyY{b~j
@ZA[C\GbH[MdSkTdU]X\[[\]`eceeXfcjbp\td}[
@bA[BdGbJdK[MbYeZZ[b\d]h^b`[dZeameodrbvdyZ{[|\}\~Z
@ZA[BZCYDaFbIWJbKdMWRYS[U]YcZj[\\\_Y`hbjcYgkh[jdk[mYo\sduWvYw[x[{i}h
@dA[BUCYDbFZGgHfIYJdLcMZNcOdPgQZRiSeW[XcYb[[\c^c`Ya\b[cZd[fghcickXlYmdobs[tVucxayezc|Z~[
CYLbQYTTU[Vd[d\n_Ydchdjgn[o\|c~d
Yim\pj
DcEbF\L\M\P\UbXfY\Zh[b^\_Z`cn[uhv[wZxf}c~[
FbI[MiTbZ\\\]\_c`kjdpktW~\
C[IeLXMbQkT\Y[\Ycbt]uZvj{[}\
nYzj
LcTlj\w\
C\EbFdH\JbU[Vd\[`\hbjYkbm\rj~h
mj
Q\W[\[sk
Uh
C\D]F\I\P]QXRXW\\U`[cie\jbm\n\p\r\s\t\|e}]~Y
PcUgt\
@[AhCZFbHeKbP]XbYc^\_\`[c\dceXfcgcm[nlu[v[zU{]}b~\
KbPe\[e]pX{j
CeH[TdW\[\\Xmhrk~]
@[DbKbTZUd\[]e^[cbeZgkhbj[nZu[wezf{e|c
K\gam\v\{f
BiC]D[G\I\K\LsMZQ[R]T[U\WpX[Y[[Z\b]e^W`[c[e\f\h[iek]mbnVpbtZuZzc|\~\
FgQk\Yfg~\
@hC[FdIaSiTa^[g[jZm\sk~Y
DdKbR\Y\]c^bn[wjzf|\}\
@\gcug|b~b
C[EdGeH[KeLdTZUcXeZl[\\V`bfeg]mbofpcv\w\xd{\}\
Pf\Zfosd
@[BiCVDYHZIYK[LlMZPeR[S]WfX][\\Z^Z_bc\nWubvZzb
@\CZFbI[K[RcTZVc[b\[_c`ca[dlfdgcjZn]r\t\v[w]xXz]|\
@ZAcCYDYEbG[IeJdKZLaO[PbQZRYSWTdUSVZW[[b\[]U_Z`bacb[cfeVfdh[iXmdoXpYsbt\wWy[z[{Y}X~[
CcG\Whs[
KcP\[Z\Y]kfZx\
A[P\Q\RfUYXk[b^\ccm\nbtew\}a
@jAcCZDcFbHlIVK[O\P\QZRfS\TdUbWgXWY\ZS\Y^ecddXeYg\hgj\kdl\m]o\qarbs\vbwaxfylzb{b}\~Z
C\TcWd[Z\hmjpi|]
C]Hb\f^\`bc\g\h]mf|c}\
A\Mh\\_]rc|[}d
IbWdXb[b\Y^ch]m[pkrc}Z
@cAYCVEbFcH[IgKYP[T[VmW]X\YZZY\\]Y`mdceZf\gZi[j[kamenZo]rZtYv\w[xdz]{\|W}\~W
@[AfCZFeG\H\I\K\MbQZReSWTbWZXdZf\e]Z^b_gd[ebi\jgmbo[tUxZzb|]~Y
QcX\\]]d^bccj[ocp[tf|\
TfUd[g\ZjY
W[Z]_eugw[
EcG]KcPhW[e\yd
@\BfF]HbIbMaPiQ[RgT][X\Z_]`xcbe\j\mXpcydz\~\
F[GeW\\]]bfZhbjbm\perh
H[KcS\W[ubvkx\
C\DbGbIZLbQWSfZ\\k]]`[d]e[k\sZtcwcyb
FcYd\\ofrcya}X
@]AZB[C[GgHWIdKfPZXfYeZT[g]\^Y_[`[c[dceYg]j]k[mbn\olrbt]ulw[zd{[}Z~b
C[D\FdH\PbRdSbV]X\Y\[[\c^l`[e]m\vb|\}b~e
CZFbG\I\M\Udf\gWh\jhkapZs[}f~X
@]A[BcC[DhGcHiKlMd\]]m^\_cbbc\ggibj[kfmcnXpZx]z]|b}Y~\
@cA]Gf[X\a_Z`\ecj[kdqk|Z~f
DiK\M\NcQ[TbZk\]]h^f_ecfd\eXo\pcu[wdx[
FcP]SZW\Yb[g\jh\p\~\
I]U]Xc[]\]ohtiugwZyZ
G]RcYb\\`hfbk\|\
Kb\au\vjw\
[g\\nd
C\D[KbM\PhQbR[UhW\\]^\_bhcj\nap\ubxczc|d
DgFYGeIfJcKgMgP\RcS\V\W[XZ\[_\`decfZgXhhj[kdmonYpYrdtWw]zY{a|X}\
CZDbI]Q\Yb`imhwb~a
K[M[T\[\]b_cl\m\p\u\v[w]xo
@\A\I]P\QeRbTcWhXe\Zbcfajbmbnkpbsbz[
F\Hlhdjkt[}Z
A\C[D]IfMhReSdWZX\Y\[c\X]e_\`cj[m\ngsbtbvkx\yXza{d|c
AaCZD[G]HbIaLaM[OfRcTYU\VaWcXZZc[iabcce]g\iVkcn\oapbs\wZxcyb|h}\
A\BcCdKbLgOkP[Q[RbSbU[V\[c]W_c`Yccd[e[fXk\pmrisctYuZx\yXz[{b|c
C]IZK[M\Q\VS[\\j_Z`YejmYt\~q
FZHZV[YeZb[[\d`\eXfeh\i\k\mop\s\t\ycz\}V~e
CRDYGcI]JcQbVbXbYd[[\s^Z_Z`Vdcjbnbo[p[r\ubw\z\|Z}b~f
Ib\jmbtZ{e|c
C\U][\\h_c`ZdZgbj\mln]u]~\
@cD[IdJdKbMaZdddmgn]tcy[z]~]
@]BZDfH\IbKYMXO]R[SdTWUYVZXbY\Zc[e\d^d`cbccbd[e\fej[k\nfo\p\tcv\w\xYyVzf{h|Z~X
DcI[MdThUcXg\cnZ
B]CXDfF]G\HiJdKhM\PcR[VaZ[\W]\^]c[ddj\t[v[wf|b~h
R\[Zrhsbu\x]}e
IdQ]\[sf
@bCcHdM\V[Y\[e`\gamdnh
@cA[BdCmDYEeGfJbL[MdPaR\ScTbUdWZ\Y^c`bb]c[dbeXfZi\jdkZlgmcndp\rcw\xaybzf|[}W~\
Vf[c\\
@XA\BdC[DZG\HdKfM\PcR]T[W]X\Y[Zg[[\Y_\`[dgeZgZh\i\k]m\ocpaqYtZudwcxcyazZ{\}a~Z
BiE]FdIYJ]LkMZU\W\Y[Z\^[`\e[f[g\mcp\rbt[uZxgzY{b
DaJcP[R]Zb[Z\W]d`cdcego\tfuew[
B]GaIeR\WfZe]ce\gej\m\ucv[zf~\
T\U\[[]b`\e\gbobrgx]
QbZj\\dkum}f
\\`g
KcTgY]Zd[[\[_]dbe[odr[ucvawdz[{\~\
C[D]KgQgYb[d]bgbn[yc~b
@hPcUc]c}g
DfGbK\RcTnXa[c\Qe]g[hcjXkem\n\p]tezZ{\}\~W
@YE]G[H[IcM]R\SkV\W[XdY\Z[\e]mbcdde[fag\h[ickYmbnco]pfsXtgw[xZy\z]|\}\~\
Xc\[`\~k
[h\\^f`bh\t\
D\RhWe\d_Z`ddcpdtj|W}\
M\^c`dmcrbvZzb}h
F[TY[Y\j^\_]~\
@aCTEaFeGcHeJbKXLbN\ObQYSfV[W\Y\ZY[d\Z]Z_XabbdcYdffigZiUjakenco\rZtcuZvYw\zd}b
HYRhU\YgZ\[j\i]d_[mbx\zc
A[DbEfH]LeMXOfTcW\XZZh[]`Zceegggj\k]scw\yfz]~Z
CbF\HdIcLdPdTcX[Y\[\]i^\`[cbedf\gajfm\nZpYtXz\{j~h
[\\j
MhO]ScT\\bfbh[pb
Ej\d
TiU\\cgb
T\[[hk
A\BgCZDXFeGgSgTVY[[b]\_Xdhe\geicjel\m\nYo\pbr]t\u[w\xZy[zd{\|]~[
I]OdSZ\k_bnargt[
DcF]H]K[MfP\S\TW[\\d^\_\`bb]d\gjp\}]
ShTcX\mgnip\~g
DlH\L[MdR\SdT[U\Xb[X\X_\`[c]f]m\pbw[~X
@hDgFdIbSi^[g[jZ~\
PdZc\Y_]mi{b|Z}k
CWKc\\`ceZrfsd
DbRbS]`bdgtc~[
Qd[e\Z_gecgb
Kg
@bCYGiHfIeS]TfU[VdW[c\fbg\hbjZl\mepWtXye|\~c
IbT[Un^[a\dbfZjcmb~]
FgI[Tb[e\W]e`bga~h
AbCaIcK\Q\U\V\WdZe[[\Y]b^c_fg]k]men\p\t\vjy\{e~e
\\jh
AdD\F[K[MYPdQ]R\SYTeW\[i\[e[gVjbn]rZuYvZwj{c~d
CWFdKmMjP\Tc`edcgcy\
A[DYEgFiHZJcKVMZN\QYRXU[VeW[X[Zb[[^[_\`ebbcXdRe\fdg\igkbrdsdufvfwcx[|e}b
FZKbRd[]_\`[ea}e~h
AfDZQ\T\UbXg[\`\eYj[k[mhn[sduXv]wb~e
BbC\GeHcI]M\RhWc[[jZk\m\n\pcrfwaxZy]|d~\
[[\[mnrd|\
GbK[P[Wc[d_fdbecg]w]xf{c
C\FbHbMfQdU\\c_\m\zg|b~m
@WAbBfDgE]F\H]IeKhO[PbQZTWUVVfW]XeYZ\d_[`cb\chdaeYf\i]j\mdo\rcsZubv\wZygzf}Y
AZB\DWH[L[MaObRZT[W\YcZ\[]\Z_]dYeYf[hdj]kdmYo\rct\u\wbz[{\|f}X~g
@aH]W\\hche[nfxZ
DdK[[b\Y`\e\hcpbu]wbzk
I[M]Q[SbTZZ\[\\ZcdnWp\sft\v[x]y[zb{n}f
@bCUD[FaGdHaIbJfK[LaMdN[OfQ[S\V[WZZ[^c_f`badbggbicmfoapdrgsWthz\|Y}\
C[Lc\g
@[C]DVEcG\HgJcKfTbWVZ\\c_[`dcbdfjbxh
HZLkTZ
L\QdWbY]_YcZg\pdtj
BfCZI\K\PdR\WkXcYc\U^[`\gkj[p\}a
DcHeM\PaQcRbT\XhYb\b^[abe[fchcmcn\reu\{[|c
Dd^gxf
@\AbHdIgKcY][b\V][f\g\mdv\{i}\~e
B\C]FWH[I\LbM\O\PZQbRaSbT[UYV]Y[Zb[f][_g`ZdYeXhYi\j[lbm\pUuZv[w\y]}[
DgR[]cph
CbMbXc[b`]d[k]l]ml
CcGbHfI[KbM]Q\R\T\VbYd[Z_mh\jZk\m\tZuXwe|a~c
_bobxi
@\A[CYDcH\KXP\R\S\T[[j\l^c_b`bcVdhgcj\sctZvdwcy\}d~\
v]xl
@\I[MgR\TbUZ[\]d^c_]e\fhhbj\md|\}[
@dA\BfCUEaGcIdJbKeLcPbQYRZScXXYYZg[Z^b`ccedgebfgh[ifj[mZnZp[rht\uXv[x\ygzX|Z}b
@aCdDeE[FaG\J]KVM\RbUcV\Wh[\\b][_cdXeYg]h\j[mbr[s]tbuevgwgxZyZzd{e}b
CfDgIaQ]W\X[Yc\\^lcXd]e[jcofx\y\
C]D\GbHaSj[\\Zdbg\i\k\n\tez[|c~Z
CYKdMj\\v\
Kg\g`bmb{[
AcD]FaKUPXQ\U[Xe\U^d_[c[fig\h\jblanbs\
BcKZQd\X_a`ed\i]q[ugvdx\y]
@gB[CSDZEgIfLdNbPYQ\TcUeVgWZYY[g]Z^f_b`ZaedaeZfdgchdiej\mZpetZucv\xdy[{b|d~e
Th[\\f]b^eqcrcz[|Z
@[HdKZL]QbRdTVUbW]Y\[c]\^c_\`\d\edfXgbh\i\o\p[rhs[t\y[|c~c
AcDcGbL]\\`ccdmb{j
G]RcYb\\`ifbk\|\
A\CaDeMaOgQ\RZT\VfW\[\_[`ed]f]iZj\k[n[pbybz\{[~\
C[M\\Z_nmdpZ
@YCXDRFbG[IbJ\K\LZMWP]Q\RYS[TXV]W[X]YY[U\e]W_Z`ZcWd[e\fUg\i\k[mTo\pcqurWs]t]u[v[y[z\{\|T}V~X
@\AdC\KZS[Zi[[\\_beZk\obpdy[
\\f[|h
GbIbKiT\Z][b`\eXmgtbugwZ{Z|]
DeHhXd\k_[`Z|]
AbC\D[J\KZL\Q\SYTZWXX[Y\[Y\Y]X^\_a`\c[dXeZfmh[iVjcm]p\r\sYt[vcx\{Z|Z}\~\
C\DYKeLsS\T][[^\f[n\zc
C\\j]cvc
@ZAbCZFbI\KbMdQYR[TbUdX\Y\\b]]^\_d`]d]fegZjWmfnipmt[ucvZw[x\y]z\{f|Z~d
A\CZDYIfMYQ]ReSgT\UeV\W[[\\\^kdaeYfZk\n\p[r\tbvcwiyY{\}[~Y
@bAcDbH]IZK\U\Za^hcelbncqdxdz\|d}\
@aAcC[D[EeF]H\IfKbMcPbQ\YhZ\[Y]f`gbcdce\fbj[m\pXs\tcu[vWw]}f
U\[f\d^if\}e
Lj\\
\it\vg|[~d
@gHcKaMc]dnczc|\
@eAUC[D[FaH]J[KZLYMTPXRYSWT]UbV[W\X\[T\Y]\^\_b`[c[dcfZgchWjhk[mXpdqbr[sZu\v\xYya{[|f
AgCoITJaM\ObSc[ed]fpj\ncp[{b
@iC\H[J[MfR][Z\\bceYf[g\r\
AbC[F[IZM\OgRdUbVcXb\b^\_\`Zbdc\d[ibjak\p]tcvbzZ{b
@[G\H]IeKcP[Q\TXW[\d]j`cc[gbtTvcy]zb|b}Z
BiK\Zbucx\zX
\\_\mp
@ZC[G\J]KeM\PaRZVcW\Y\[b\\][_Z`]ebf\i[jZm\n]r\uXvfwWyb{[}e~Z
B]F[HcKhMaOeQ\S\T]U\WfXcZ[[Z\\]c_\`\ddeWf[g\hbmXnds[tZvZydzj{Y}f~[
KgNa
FkK\\\fjz\
\]]]ddmcrg
B\FfI[KeL\M\TfWhZ\[d\V_[cZe[icjdm[nZobr[vax\zf
@dA[BiDcF[HgKWMYOiPcQ[RYTgW[\d_Va]c\e]f\gXibjlk[mcnbrcuixZy]za{\
DhEbGbHcIdKYMkP\YY[X^[_\`Ya\d\ebffhdk\pgsZubwfzc
A[B[CXDZFgHZIeJ\KfLcM\SbUXWfYX[\\e_Vadi\jXmXnZpfs\t\v\x\y\zg|W}h~Y
@\C[H\IZKn[c_jf]ibjbk\mcn[octWuZw\|]}\~Y
@cCZG\I\[]\Y`[mgva
C[\Tml|[}\~[
K\M\_dc[fameokpbxf}\
SbTb[d\]cjtb
H\PY^\mn~]
K[_]e[oj
K\M\Yh[d\g
cg
[idae[oa
DWI[NoRZS][\\[`\cZhbm]q\x\|\~\
C[KnVlZX\[i\kdvZwY~]
A\BeCcD]F\H]K[LcP]RcTY\e^[ecibn\rbsbt\wby\{j~k
D[FgK[R[VjW[Z[\b_[ijw\~[
DeIbKXM[TcYcZg^\_cd\ecf]hci\mbneu\vawcxdz\{X}\
D\HcKj\\j\x]yZ{[
BeCeFcGbMdP\RfVZZb\Y]ce\fdngufw[zb}[
BbCZG\IeK[M[N]PXQWRjV\X\Zf[e]Zcad\gciejck[l\men[pguZzf{e}e
AcCfDbG[HgIbKbR\SYVdY\\bcbeZi\j]mZobt\ubvYw]za~a
@\BbDeEbFjI\R[U]W]Xd\\]c^\_Z`egbjgkdmdndpXyczZ{[|d
S\\\pf
H[M\mnp\
\\_[`gib
@dAbBdC]DXG\K\L\P\TYWcX]YeZ][e\\]a^Y`bcfd]hcjZk[mcn\pbtZufv\w\x\y\zb{h}]~Z
A\B\DbFgHeIYJcKcM\P[RcT[VbX\YZ[g^Y_k`YedgYjZn\vaxbz[
U[^j~\
\\]b_k`]
@fCZDYHgIbKdMVPcQ[S\TeUXV[WZYc[b]Y_i`\b\ceeVk\n\q\rXs\ucvUwUxezd{d|Z~Z
@cHbMUOhSgT[Wb\d`[d\ecfdhgjXogpcw\y]zZ{\|b}\
K[M\PeTgX\[m\\_Zfbhbjak\pZ
C\K[MgO[Q\XZZb[b\be\fgzi
GiSbTdf]
KeY]][v\{j}\
@ZF[HbK\QbRbScT\UcYhZ]\a^]_ecbdbebffgchcn]tXuay]}e
H\TdU\WX\h^\dbe[f[g[jbp\rjt]~[
ChFaHf\\
G]KbT\[]\c][e]j\{l|X}b
rk
@\P]RcSfWa`Yeegbidmbn\t\xhzk|f
@bA[CnDcFaKbLZPbQ\T\UdVbXdYYZc[[\[]\^Z_\`\gbi\jZk]m\obpfqYs\t\ucwgx\zc{\|\~[
@ZCcD[FgGfHcIhJaKgMbN\PbQ\RaTdWXXa`YbbdYeZfkg\igj[m[nevfwaxbyb~\
C[GbHeIcJ\Q\R[TeU[WbZd[g\c]idSf[g[hbphratYucwUy]{b|g}i~Y
CWU[W\XaZ][j\p`\wdx[
\\pjr\}\
AcI\LcR]TbUb[\\l^chfjcmat[~[
DfI\McP]T\Y[Z\[]`]e\f[gbkdmfpbt\zc{\}f
AXJbKgL[O\PbQWSgThUcXcZ[[]\[]j^b_X`bcig\ibjakcl\nYoZr\tgu]x\yZz]{d|b}e~Z
@]AeC\FeI[J\KZR[S\TiW\Y\Z][e\c^f`TcZe\f\jhp]retYx]y\~[
@]A]BcDcGbIcL\MZT]U]Xb[g]\^d_bfdhdj[lfnbpgrcudxaze|b
T\UeXl\Xn]z\
@\BcD]FbG[IdJ\SdX[ZX[U\[_[`\bbckdfe[gdj]mgnZres\tbu]zb|g}g~a
FfVg\[
HfKkLcTfXXYZZb\X]d_c`]d\g[hajbkcvY{]~e
K\\\wg
AhIYKcQlTcV]\Ynbx[yg
Mg}f
@iDcHZImKUL\Q\U\[j\Z]c_bg[hdphyY{Z|c
\[^i
Wf\Z
Pd^g}b
BhWbz[}b
BbC[W[\[^\zo
CeD\FfI\MlR]T\Y\[[\d_Zd]e[f\jh}Z~b
gg
Qj[\`[m\|c
\\th
Yc\e
C[Mc\g`hc\k]ta|[
FgTd\d`\ja
ni{[
KcP\Xd[n\\e\gb
@[Q\RZ_ieck[
Dc{j
J]f]pj
HbTdUeWXe\}a~g
AiW[
DgOcR\S\TYXcYdZl[c]g^ccZdceZjZmXnbt]uUvbxcybzZ{[}\~[
@h]c}g
QkY]\Yte
Qi
BeKeMfXjZd\Y]]nlpjtZweykzm
ye{d|k
@cBcCgDYG]K]PcR]UcVbW[X\YZ\[^decgYmbncp[taw\x[y\ze
TgZb\[
CbDeFcIjJZK\McOePYQ\RZTWU[VjW\XYZh[b\Y]d^[_V`dahbbcVd\g\ifjUkholwVx]yUz\{d|Z}Y
F\T\^e`Zj\~o
A\BbGZH[IYKSMbO[RZUYVkX[Y\[c\V]\^X_d`db[d[eZffgciYmZpktbuZv\wZyV|[~X
@eAcC\DcH\JdKcOdQ\R\SUTbUbV[W[Ya[[\c][^[_b`\dieegchem[s]v[z[|[~[
@]C\F[G]H\SfTa[c\cg\h]s[tdz\~\
AaDaK[R\SYYdZ\\\^]e[gbmYprtbuZw]x]y\{b
I[M[PbQbR[TVWjYcZj[e\f^c_X`bcbeXf[jbuWx\|f}]~Z
\d`[i[mkpWt]
@dD]E]HeIcKYLdPbQ\SbT]U\W\X\Yc[b\e`bbde[hcleofu\w\x[y[zb|d}b
A\B[C[FbK[L\TbW\YbZe\g`bcbdce\fig[hgjem[nZo[p\sbteu\way[zc}b~Z
C[Fc\\mk~[
\\pkrbxg
@bAaLbMcPgTZXf[e`[e\jYrbyc~g
BbCdHbIbKbP[TbYbZb[[\]]]_cdht\w\xb
EbPeR[S\W\ZZ[\\[_jh\kaxay]z\
Pb[axg
T\[g
DeQh\X_ddY
Me_g`bedtb~\
DZF\GbIgM\T[[bdgibkcngp]tdz]{e~b
Ce[b\Z^\_d{g
C\FkQbTb[Z^Z`ayb
LY\g
A\CZD\KaQ]Ra[Z\X]c_\`\jbmcrbsdu[v]zj}e~e
A\DfE\HcRdSeUXW]Y]Z][b^e_\`\ccebf[hbk]l[nWpVrZucvewb{g|b}d
FcK\Ze\Ze\u]}g~g
Ud\]^gpY
D[Uc[Z_\gfpb
Ib\h^a_\`Yedm\y[
D[MlQdTd\W_ZhY
@eA\ChDgF\IXKTM[Q[R[Wf\[]d`bc\ehffjZkZl]mirdtWudvczd{c|b}e~[
Zfue
\]s\zh
K]Wl`\
LrTU\Z
fgjb
TfUd[g\ZjY
AbKj
@gC\HbRb[a\bg\pb~b
DiaZz\
Wf\]
Th
B\HdKbPYTdVdYe[d\\d\eah[jck\lemaoep[wYxi{[|b
B]KaMfZl[d\c_d`\e\ffohq\ucv\w[x\zc}\
Dj\X_g`Zgb
M\PfR\Yh
G\Mb\[fehiret\}\
@bCdF]K[Q\V\W\Y\Zb][_\`Zcid\kbmbresatZudvax\y[zb{b~\
I[K\\doi
[l
K[McRkW]\V_acddasd
@jCbD\FbR[S\UlWcX\\Ygcm[~Z
@[D\IbLdQcT]UdXZZ\]fcedbedfcg\hbjZl\mcpbx\yY|h
FcHWI\KcSjVcWeZa\W]b_Zc]e]jbsZtd{[}g
A[D\M\PfY\Zd\V_heZf\ofu[wcy\z\}b
@cU\\dtc~h
@[G\Sj_c~c
@[C\DaEcFaG\LePgS\TSUeY\[Y\c][^Z`\cid[fbggjckZmarXx]|\~[
K]X\[h]\_bfbu]wb
C[\k]\`\nZwb{b
Ud\]^gpY
CYIcK\PlT]\d]\_Yvgw[{X
@ZD[G]R]S\Vl[d_\c]e[hfibm[p\r]tfuew]zb~Y
@gAfBbDaFVHeI[KePWR]UVVYXeYl\U^e_Za\badZebhaibk[oapfs[t[udvdwdx\yhzc{h|Y}a~a
C]EcKhL]ThV]W\X\Z\[d]jn[t[wb
AbDXFaGfKZMYP\RYSdUfWaXVY[[p\Y^[`db]dbeYjdk]pcrdtdu\xZy\{]|Y}[
FUGjP[RZTbXa[dg\ickgrg{h
Kd\lj]m[n]
Ge[Zh\rl
C[HcKcP[{i
D\T][]\c`idigY
HWK\T][o\[e]iX
GbIbL\R\WbX[`dj\k\nfpbrky[zY|Y}e
Ui
Uh
D\UbXZ[j\exc
Ja\[cit[
D]HbIeJbKeP\cbe]menho\v\x\y\zZ{h|]
MhY\ddegx[
FbI\Mf\\`b~e
ei
\Whi
AbJbMaXc[\\ccfe\nf~\
[c`]hdj\mnpc
@[AfCcDiF]ObQZShT[U[[W\c^\_c`cabbacdfYm[pcr]sct\yb~X
CbGZH\ImQcUgZ][[\\][`\adbbf\gWrnsf|d~Z
@iA\CYDWFhGiKVMZOcSeU[Vk\Y_\`ZbcjbkYmXp\r[y[{d}a
CZDdG\IgK\M[P[T\U\Wc[m^c`\cYfYgdkfnWs\tdx\ze}\~d
@[AjCVF\GaH[IZJ]KeMcOqP\QWRXT]U[W]XWYc[c\Y^Z`[adhbial]mfnXodtZu[wX{b~Z
@ZE\G[R[T[W\\[_[fej]nerozd{c
H\Q\Zh\[kdmis\t[w\|Z~[
Hc[]\g
Ud[f\e~e
A\C\DfF\G\IjM]RdWgXf\\c\i\mgpZs[z\{]
CgDbQ[Sb\cgcnft[vbxb
CbD\IdK[LbMgOaQ\T\\Ymbnc}g~e
C\DbFcIaKUP\RgUcWYYb[b^d_Z`cchfcg\h\j\kcmWoZpbq\sjt\yb|[~]
C\[n\Ue[y\
@ZDkI\M\Rdd\eez]
CdDgEfFVGZHbJdMZWc[k\Z]]^[fZg[hck]mfn\o\p[qfrjtZzf|V}\
AQCdDdH\I\L[OfQZRfSbTfXaZb[k\X]\^b`bbdc\eXjgk[ncoap\sdy\zZ|W}b~[
A[H\I\L\MXR\Tc[]\[_\`\kim[s[~]
@bAZCXDbF]GgHeIdJ[MaTeVfWZXbYdZ[[f\Z]\^e_h`\ccdWe\fZh\jdkamYnSs]tdwcxYzb{[~b
A[D\HdKcMdQ\RYS]TbZd[Z\\_\`ZecfbibmZpisZ{]}b
H\T\Ud^\pj
^i
AdCbDdF\H\JfL\M\PcTdU]Y\\Z]c_hdZfcjckdm\o[pbrcsbuevcwdz[{h~X
zh
FY\h
F\GbHdKa\[_aegpcyc
HZmerq
{h
C[FcI[ReXc[\`fcbfcghpb
FdIaKcP\Yb[h\[]jfZmer[x\}d
@eFcI]M\P]RbS\Y]\d_n`[dae\gdj\k]mZr\t\xc|c~[
W\ugw[
F[GeW\\]]bfZhbjbm\perh
@ZCWDcMfSdU]\b_]dbg[j\n]o]p\tZvby\zb{Y}[
Kbu\vjw\
Q[\l`bj]ncwfx]zb}\
DeR\rhu\}e
IeQ]\Zc\mYrbsf|g
B]CRHZIgP\Q[S\TbZ\[Z\u_b`\ebg\m]n[tcuavbwbx]zb{a~U
B\\\]c^lc[ddghm[uf}[
D\Qd\h`[nasd
DlH\L[MdR\SdT[U\Xb[X\W_\`[c]f]m\pbw[~a
@\AcB\C[F\GcH]K\L[MbPdQYRdTYU\W[XUYVZZ\Y][abcje\gXhXnZobpXtcuawexgy[|W}U
@\A\BbCcDcE\FbGjLkMaPcRcSYU[WcZc[V\Z_Z`bbcdffXiblbo[pbrZsbtcv\w]yc{d|j}[~c
AbC\G\K\MWP[RcSjT]U]XfY\[Z\U^h_p`XdWeYf\g\hXj[kbmlo\rctWvWxb~[
@\AeF\KbR[T][\\g^\fln[t[uawb
B\IbKeT][b\b`\hbi]kbtbugw[zb
Hh\c`\|]
@\BZC\D]F\I]L\U]WoZ][[\V^[`\h[j\k[nYp[t\ubybza{b
DiF[IYMcQ]RfSYX[Y\^\_]`gfeifpgt]ybze|Y~]
C[Xf^]f\ibjdn[o\wb
\Z_k
@[F]H\KYQ\R[W\Z\[d]g_a`[cgd\eWf]hcjbm\t[ucxVzb|f}\~[
AfF\HYQ[W[[d\j^b_\e]jcmcnetZzc
@]B\LmP]R\W[XbYZ[f\U][^[abf[n[o[s\w]{]}Z~]
FUGfkgrY
Ja\[cit[
C[DeEfQZWc[d^k`[sbt[yhzZ{c
AbJbMaXc\\cge\nf~\
C\G\IgP]SV[j\W^ccYgdmbnWx\|g~Z
A\F\GdJ]LcOgP]QYR\S\U\XZZX[\\b_Yc\dcecfdgghgiejbkfn]qctducyb{f|d}d~c
CiIeRhWX\dtb
CZUa[k\o_c`[cee[pcs\t\y\
CcIb\Z^\{f~]
@]D[GgHbI\KbMdS\W\XZY[[\_dbddcebgfibjbkcn[pbtdy\z[~\
C[QsR[WW[\c\s\xa|]
Z\\jua
@eC\DbGcHcI\PdQ\RjTYUiV]WZ\h_]`Ze[f\ganeodtew]ze{[|[~[
Dim\p\yb
@fC\HYI\JeK\P\Q[RZT\UWXg[i_\dbg\j\yY{e|\~b
A[C[DXE\IbJ]K[M[PgQ\RZZ[[W\[]f^Z_u`[d\fbgbj[mYn]pcr\t[wdxYzd{\~X
H]Th[b\[j\
DsTZ[X\Zjbmbz\~\
KYol
I\LgT\YZuixbzb|e
@[BYC[DoHZIfL[MePcQ]R[ScTZUaZ\_g`[aceZf\h\jcmfnZoZp]sbu\v[wbxZ{[
DeScWj[\\Z]h_Zfcm\n\pbwbx\
D[FeKaZ\[]_\`fdhp\}\
S]Y[Z[_\mfp\vdwgzk
uf
Pi\dm]
DdEbOfVbY[Zb[[\b`[c\e\gdmip[y\z]~c
@WC\D\HZLZMZQZRYSoTUW\X\YZZb\Y]X^\`cc[ecg\k[neo\reu]vbwlxZzZ{c}Z
@dAhB[CfD[EaHbIbO]Q[RZU\XYYXZd\Y]\^[_\`Xb]dVfbg\h[ickXmfoes]teuhvjwex]{]|\}[~a
FfLh[\\Yje
AhM\P\QX\i^pdfibt]
Fc\g
C[DcFfGbH\TYUYYb[]\Y]\^Z_j`bccedfdg\hdmdn[o\tcw\x[y\}\~[
DfFbG\K\M[RgSaYfZb\c_e`\c[dYfahbicj[k[l\mctZu]x[yaz[~b
@[CXHcJbK[L]PbRcSbTfUgXZZ]\\`cc\efgZl\tXv\w\xkzc}f~e
Ub\cghucz\
LkTZU\n]
@eD\F]PbW[\je\piu]|\~X
@\CZDdEbGZL]M\PYQYRYSkWYYZ\d]a_c`ccZe\jcmYnZo\r\s[tbuewWxfzb{]|[}\~T
@hDbUb[\\Yf]
Dim\p\yb
ci
@\AjC[DYFfGdM[Q]R\UYVc[[\\^Y`da]f]g\i[kXm\o\pcs[ubw\x\yc{\|\}e
CWDbHbKgQZRWS\TfVbXZYX[a\W]a^f`Zd\eef[kemfneqbw[yaz\}a~c
Wjfbne
{a}g
@[G\HnKfP[T\U[Vl[c\Y^fb]f[gbobp[rZ{\~\
Gb[\\[fgj[y\zh
vi
H\Thub
F\\h{a
CWGcKgMbTZV\[m^\eZhio\r]wayV~b
KbMbU\\aeh~a
j\k]~g
@[AdB[CZD\F[H\JdM[OfQ]RcW[Y\[m\h_]`Wc[e\fagZhal[p\ufv\w\yezd|h}Z~X
_\{i
Uh
@[C]I]M\\\_a`fog}Z
`g
BjC]Qg\Z^ch\zY
CcK[T\[k\[_b`d|[
R]S\\m_Zjdoe
H\Kg
PkR\\\u\ve
C\DbIbRfWb\Z]\^d`bcdddkgt\yZzb{[|f}c~[
FfG]Tc`fkbmbn\t\
KaQjR][[zf
Zc`]wbzj
C\Qj\\gdmb
DcEiMcR\TlZe[Z\Ze\hkp\{\
DjQ]R\T\Zi\f`\qWtbugw[
@\AeC]DZF[H[I[JbKXM\RZSYTbU]V\X\\d]m^bcheZfng\iXk[nZpesZtYxZyZ{\}Z~[
C\DdG\K\M]Q]RhT[UhViXi[b\S`\eimbn[pcv]w\z[{[|g
GZHZKhWb[b\\cYgkn[rb
CYDcF[H]I]L\P[Q]RdUlV\X[[\`hf[g\i\k]rbs[tbucvgw\xZy\|[
I\`bji
A\B[CbDbEcG[IfKYL]T\UZX[\b]\_\`ZcpdZe[ffg[k]n\pZqdt\uXv\x\ze|l}\~\
EbI\LcM[Ud[\\]chjcm]nbsby[z\|Z~\
@eFZGbPYRhT[Wc^dcde\fbgfhc}j~g
I[tj
Ph\[^cchnf~b
Rj\\
@f\f
S[[]\hwd
Q\\Y`st\
WZ[ccde\ni|c
@bAYFeVc[c\Z_f`\agdceaj\n[pdrdze{a}d
\r`Ze\m[n\p\y]{g|[
@eIcR\SaT\U\Vb[\\U`fdaifm\r\t[v\wcyb
CiIe\Yhcsb
C[D\I]MYQb[\\[_\`\eYiZmYo~p\u]xd}U
CYFbPrR\W]_ai[sevXxWyZ}Y
CmIaKcMhR]VcZ\\\_\i\j[r]u\v\y[{c}Z~Z
AdC[D]G[IbKZMcTjU]V[Xf[Z]Y`WeYgXjamYnuoctbzZ{\|g~]
\n`\~]
AcCbDZGYJ\KeLbM]PXQ\RaTV[\\R_b`Xa\bdcbd\fjgbh\ickZmbpfvfxbyg}b~\
CZ\mm\t]
BbC]DbFbG]HbKXS\T]\X]f_\`\cbdcf\ndt]w[y\zc{c}h
BaFXGhHeJbOZPdQ]R]SbUdW\XfZ[[b`\cbjbmbndo\x\y[
\]^htb
B\D\F\MbX\Zbc[d\uc{\~h
@XD\IcJ[KcR[S\UZWZYZZd[c]d_[`Ybadce]h]i\kZl\obpgqZs[t[vfwhxbzX{Z|\~[
HbU\Xo[Z\[f\tdwbz\
CZKbRb[d\f_b`dodt\w]
K[Z\\]hgmdog
BbEcwg
C\\\hi
cg
T\[[\Whk
[d^\m]ndzi
AZDZFUHdJ[KcO\Q\SXV\WaX[Y\ZX\\]Xadech[jbkjmZnUoipYs\udvjwexbyXzX{d}V~\
T\\\]\`\}c~h
AbGbL\M]P\Q]Tf\Y]fh]ibj\m\nbq\rdvgwcx\yczZ{b}[~[
@\F\IZTc\c_[`ddgiej[m\pp~\
@cCgnf
CZHmKnP[R\Vh\i^\f[h]nXtYu[y[|\~[
@bBZCZDbGdHXKUMdRaTQUkXdZ\]d_W`[eYfigjh[iXjblfnYoWpbqeres[{T|Y~Y
RgTe\\_a
C\FeI\JkK\OcP\R\SPT[UbV\WfY\Z\\k]lced\h\iXmcnbo]pZrmuev\wkxTyZz]|Y}Z~V
DiXc]\`bccnbp\tc
KePfWbi]u\wixby[}\
@bDcF[KWPVS\TZUfVbWWX[Y\[\\h]]_\`fbbdaeafcgck\neobtdu[w\zb{p|\}Y
AZC\KbOhP\V\ZX[]\\^\`\d\eZuhx\ydzl|\~\
Ih
BoC\LcR]\k][uY{g
ggtczZ
Hlt[vi
CYFWGfHgIZKZMbOaQbUbVYZc\[`\dbjam\par\sbtZuZveya~n
\\`g
A\F[TXUb[Y\j^b_]~\
X\^bnjrd
FgTcecmhp\yb|]~h
AdDWFhGgK]PbQ[VaY[[c\b^]c\e\f]iijUkdnbo]rYsctb}b~i
A\B\CcDbFbM\O\PZR[WbXbYhZj[a\R`[d\gdh\mYoZpaubvbwgydzh{c|Z}Z~[
@cCZD\IbMbQ[RXSeYcZ\[b\h_Z`]bbdeeVf[jlk\mZn[pZr\tc|[~\
GZSZTtUh[[\ce[gZrjy]}a
C[GbHaSj[W\Zdbg\i\jlk\n\tdz[|c~X
B\M\Re[\\cn[zh
M\Yh
F\KeVaZXi]vZw[
AZFbIbKaMZPZTcVZZc\Z^\`[c]dZeff\haihnho\rbu\wcz\}\~e
@[AeCdF]GYHnKlMaP\S\VdY\\Y]]fai[mYr]vZw]z\}d
C[FcHZKdM\Q\T\\]`eg\i\kbmnp\s]y[
@\C\DgIhMbPbRXTVU[W[Xh\W_\`[cdf]g[nYp[rns[xb{]
rk
K\Xj\dw[zW
KpXXYZ\\_cvY{]
C[HcKcP[{i
PkR\\\u\ve
PkR\\d`c{V
@eFZPZRiT\W\[g\\~j
@eIcKaR\SaT\U\VbWc\Z_adaiht[v]ybz]
Ph\]
@hDhFcIbSgT\^[_gg[jZmfo]pet]~\
D[Tnr\
GgRZTX[\\]bbeZn\rk~b
Z\[\\Z]f^fdcfbp\t\}]
G\HoKfR[VeZ[\\]\d[m\~]
@\AbTc[b\c^\d\j\mdnizY
@iA[GdI[J[MZO\R]W\[Z\X_bc[eaf]g]i]m]n[tn~a
@cAhBYCYDbFgG\IeK\LhMfOcP\Q\UcWZY[Z]\U]\^d_[`\acbdcZeggbhdi\lcmbn\o]p[r\sZtXx[{[|c~c
mip[
DbFZH\I\KeLYMZO]PdQ[RWSWUiW[Z\[e\Y^Y`[c]eXfagei\k]mXn[rbt\uXvjw\zc{Z|\
BmI\\\^cabucvaz[
DcM[Qg\\`de]mZn\~e
Md[Z\l~\
@\Sh`cdgt[
AZCbFpGbHYJ[OZQ\R[U\Xb\Y`Xb[d]eigchYink[nZojpZqctYubwbxYz[|[}\~m
[bps
@bC[F[I[MbQkT[W\e\lbm[s\tb~\
DlMbR\i\
@e[c\\i\r[}i
AaCbD\IbJbKXLaN\R\TeUdV\Y\[V\[_b`\aef]iYkbn[w\zY{\~[
Eh\j`Y{a
hm
AaY[[h_\`hhh~[
@]CjDbR[Z]][`\chp[x\|Z
@fFZMcRnUaX\Zd\V`ecYeff[j]mZn\rdubzd{\~[
AcTaX\Zcmk|Z
CWDhKh\\s]
@\SgW\\c_e`[h\wj
D[FbVaXaZg]\_emip\q\u\wc
{a}g~c
AaFbP\Rf^\`ch]mbn\pcxb|h}\
KePZQeS]]\jcnf{o|b
GcSd[b\[^bi]jcpbth
A\H\KaRbSc\Y_efaiaocxh
@XA[CZG[H]JbK[M[PYQZRZTiUcX[[\\\_\d\ebgZiYjdk[m\se|[~a
KgPcRaX\\Z`bibk\w[
C\K]Zo_\`\u]
C[[[\vp\|Y~Z
@aBcC[GcI\M\PdQiRbSfZc\Q]f_\dbg[k\l[nho\pdtfu[v[yX}h
Jg
C[IZKgLcMcO]Q[RdS[X[[[\\^\_g`ndfjVk]m\nhs[thy\zb{\|\~[
A[CZDcFdMdTcVa\Y_bdYfbgYh[jcnbpk{\~m
BiM]z\
CkDhMeZbd]hbm\n\tcub
C\Kg`f
EbI\LcM[Ud[\\Xchjcm]sby[zd|Z~d
B\D\LgS\[[\b^\n[zh
A\BcC[FbGfHgI]JbMeR\SXTdVfW\Z\\b^X_c`dafb\c\dceYf\g\hbiZjbk\l]pbr[tbu\x[yez[{]}k~Z
@iH[InQ\[\]cedf\m]
McQkTb`c
@UAZC[D[FYGZHdJ[KpL[MWO[P]QRRYSZTTU[XTYXZY[Y\\^Z_[`WcXd[eZfcgVhZiWkYmYo[p[r[s\tXu\v\wYyazT{y~U
IaK[\\`[l[mdnh~\
C]D]\i
DbIbT[Um^[a\dbfZg\jcmcrf~]
AbC\D\F[GaQb\g`\f\j\nhpctb{f|[~\
@bIbSfYg\[_\`htb
P[Ze[[\]]e_Zj\t\ugw[y\
Di
@g
@hAfB\C[DfHgIcJ\KYL[MfO[PXQZRdS]ThUjV\W[XhYYZa[\\c]e_]`ca\bbcad\e\fhiekXl\minYoYpcraw]xZyZ~]
DcF[MaOcT\V\Xb\X^Zi\m\t\}\~i
@WAWCZD]FkGiHSIXK[LXMWOcQ[R[SWTUUXVYW\X\YdZ[[T\X]\^V_\`Wb]cYeXf[hbi\j[kjmVnYp\rXsXtZx\}X~U
@ZA]C[DiF\G]H[IfL[P\RYU[WeY\ZY[f_\`bccdfe\nap[teucwZy]
T\Ug[Y
\\jh
Q\e\nh
F[MZ~h
Dkdb
CWKjMcP\y\
e\mnw\|[
LjW[\[^\z]
C[DYKZLhTZW\[Z\c`afWgZmdreyZ|c}\~b
IcQ[Wh\bc\gcmgvbxb
PfWX[e\\uivgwdxp
AfC\DZF\GeHdI[KdMeRbSbT[YhZe^[_ddbggj\m\s\wd~j
ChIcT[\Y
CeTbW\\[ci~]
C\PZRgWl\[d\k\wa
AbCdDeGbKbMTOZP[RYSZYb[X\Y`UaicZecfei\nap\u[wZyc|]~Y
WZ[X\\e\f\jdm]p\ritc
C\FZL]R[[d`be]jdmencpbqet\x[|[
JbTiZ\\Z]dcbdhmb
Vh
CZGdHfQ]RdVdWd[a\\kfp\t[x\~c
FcGiH\I\KbLbS\Wc[\]\hejckbm]{d~b
GbK[P\[d_fdbecg]w]xf
@ZAZD\F[KZLdMbSdTZUWWcZ][a]\`beYgYh\i\jcmdnZrZu[vex]yczf|[}e~\
R\[]\f]c^]dd}\
A\DgIaP]Q[R]T[XcZ[[a\g]\^\efjfk[n]p\tbuivcxZ{[~Z
HbK\TZWb\[]gdde[fbh\k\mYncuXvY}m~b
C\I\MUR\SeT\\e_g`]cfe[iem\tbwbzd|g~\
@]AYB\CYFbG\HZIbKdLYMiOeP[QYRcTYWWZf_[`\abbaeZf\gchdj[kgmkn\qcwZy\zc{b~Z
AUCVFbIZKcL]M[PdQ[RdScTYVc[Z\X]l`\cddeebfdgZj\kdl\mZndo]u\v[yYz\|V}j~f
CYFa\\}\~k
@bCcHdM\V[Y\[b`Zgamdnh
\i
\f
gg
Ck\Y
B]I\\izd
@[A\B[CXD]H\KYLcR\SXTcWcY[Zd^d_e`\eYjbk[m\nlqdr\tbvcw\yXz[{\|d~c
ugvgwdxg
Dc[\^\`\cbe\wbzm
@cA]GcH\RY\X^b_\`emgtZx[|[
D[HcJbKZMbO]PdRcS\T[U]WZY\[b\b]\^b`hadcdf[ibj\o\p[s\tbucwdx]zh|[
Wi\\cZt[{h
KaP]Q[R\SbT\[]^\`gccfbjanZrbtbv\zc{c|e}f~d
C\Zc\[`Ymfsb~f
I[Ti`cj\nb
AXFiGbH[IYK]McOeRgTbUjVbW]X[Yb\Ya[dce\i[j]k\mcnZrbs[tZx\y\|c}d~d
AaCZDhFZGZHfIZP\QcRbSXTYV\Ye[[\f]b^Z`\cWdVe\f\gejckdmdnZo\r\tXvayc|\}[~Z
\\gh
@eDWF\IZK[PZQ\V\b\c\eeggh[k]m[phr]udw\
@cBYCXDgG\IgK]LeMbOfP\Q[TbUYWXYZZ][\\X]\^d_[`[abbdcWhbi\lcmbnlo]p[sZx[{\|c}Y~\
@jAcC[DYG\HZIbK\LYMYPXRTT[UYW[X\[]]Z_[`YcZdbebjekZmVpXq\rZsUt[v\xZz\{[|X~Z
Dg\d
Mh
HfIYKcPbRnVfX][d`cubvayb{c|b~c
IiWY
B\CZDcFZHcIZLfO\RYShU\VbX]Y\ZZ\i^Z`\b\dWgWhXjek\n[pYu\v\xYy[zZ{W|\~X
@\DYFfG[I[JdKgTcVbYb[c]g_Xdgebgdh\kdm\ofva{f~f
@[CXEcFeGbHhKfSbTV[[\U`bdeedgbj\mjnbp\uZx\z[}[~h
@]BeCgDbF]HfIeQdSZTbZf[[\e]Zhcud
BbD[FYHfLdQbT\VfY]\b_bcZd\gXhbifk\n\pcsZtd|\
BfI\K\PcR]W]XcYc^[_b`\gkj[p\}a
@cC\F\I]K[WgZ][\\[`[dbh[k[p]ub~\
gj~\
[o\Z`bwd
C\DbHcKdM[QcRbT\VYXgZ]\Y][^[_feZfchcicmanbrduY{[
HWWu[]\\_[`]uc{[|W
oh
H]K]L\Wk\[zc
AaTcVd[i\i`ecbfbgZiZmcph}c~\
@bCdD\FcGZIdLaQgT\V\[[`[e]fdjVmWsltZwb~b
FdQfRdZc\X_h~g
CXDeJ]KdP[Ye]]`[e\kdmfzZ{o|Z~]
@[AfB\CPH[IQPXSmT[U\XZ\t^\eYfch[i\jdk\mVnZtrvUyWzW~Y
AbC[D\PbQaRbTiY\\bgbjXkambuZwbz\{\
I[PZUYVbX[Zb[b\g^\`Zd\n\o\wdzm|b}\~f
LZTj\\`ccdmb{j
FaHdKeY]][dce[v\{j}\~\
eemip[
FhITQ\\e~h
Wf\Z
DfMbR[\\]c_[hfohpf}\
DiI\me
zh
A\B]FeIcPiQZR\TYWZXaYaZ\\X^\_\`Vaad\fbhciZjXkZl]misht[w[zd|[}[~\
AXC[ITL\TW[\`[bedZjkmdsf}c
AYBbDXEbFaHbIYLbMcOdP\YbZe[[_bbbd\ghi\jdm[n[ocu\yZzd{c
H\Kg
I]^m
[\\b_bccmh
gg
AZC[F\PfQ[RbS]UcW]\d_e`fccm\nZtdy[
C\IdQl\e`Yi\~\
FYQ[S\\Z`pe\g\i\t]~b
Dc\bgi
FqGhH\Q\\Y
W\\Y]kcZn\wh
@\C[DdF\IeJdLbM[OaQbU\[X\c_f`\i]jbmdnhods\t[u[xb{b|Y~b
DYEbFcI\JfQ\RbYcZb\b]\_]`cc\mcp\t[ua}g~\
D[MlQdTd\W_ZhY
H]MgW]X]YdZe\g]dd[xc{\}f
I\LdMjRdTY\d`Ze\}\
Rcgg
Cf\[
CYpc}j
B\CSFfHZIOJ\KeMhOcPVQ]TbX[YcZb\X_cccgaibjdk[qar[y[{\|c}d~g
AaCdDZFbKbL]PfR\U\ZZ[g]b^gcYe]hfiZndp\sZyjzZ|\}\~\
DeFaGdJ\MeObP]QZRZSZU\VcXbYdZd[c\R^Z_gbfdaeckcq[u\wcxfy\zZ}\~\
DfGcHfJiKfM[T]Y\[Z]\aadbg\mZrhvb|[
@jAVCgDjHeI\LaMgPcSdTbUgXmYXZ][[\T]d^[`db\eWfbj[k\m\o[pcsbtXx\yZ{d|]}h
BcMh[d
@bA\CVGfIeKZLbMdP[Q[RaUhVYX\Zd\k^b_Z`\b\cXdceef[ialZoapbubvcwcx[yd{X
\Zoi
DiI\`emcyZ{f|e
`ft]
_bobxi
\bnZzh
mg
`bhh
GeHiIcKdR[W[\[`kbcc\e\k\m]rhy\~b
Hi
D[T\ddpeu\v]xl
KbR]fg
AgB\DcKYU\W\X\\Y^h`[cbfZjcz\~Z
A\MbTiYe\U`\f\j\kdsbw\~g
D]F]R\Wl[[`cc\ib
C]eXonp\y]|]}\
CgFgH\IbMbT\V]\[]a^dccjbkYmdncsZxf~c
@dD\L\SiTVUnX\Y[[Y\Z]\^W_cb\dbe[f]kjs\x\
Rif\mcyc|]}d
A]MneU}\
A\Mk_]
S\W[\bpirct[wZ|i
@eC\DeJdMc]b^ccidbp\x\zf
ch
@YC\FgJ\KgMbPhR\X[Y[Z\[d^c_e`cbfcZddecfdg[h\j[k\mks\tUuXvWwSxfygzc|Z~X
D[Nj
IcKbU\Xg[e
H\I[KgL]M\O]PlQ\RWTbUdWXXZYbZ]^YeZi\k]mZn]pdw\y[zg|]}a
A\F[G\I\K\L[P\Ud[\gipZr[
F\HcK[O[T\V\bctcu[viw[{[
C\DVFdM\PaRfT[YbZg[X\e`YcZeZf\hZi\j\kjmZtcue|Z}b
D[M\R[U\[k]dfaicj\m\pfqa
Kb]\wh}]
@ZB]C[DdFdH[KfLgMZQYRZSiTeUdW\XV[Z\d`[bccYdbe\gbhZkfman\pirfu[vjw[xdzf{Y|Z}[~d
@\R]S[T[[\\Z`gc\f[m[rku]y]~]
A\BfDfHeKaLbPcX\\e]d^[`\fbn\pct\uav\w[xgy]
AWBbCfDhFZGZIZK\MXOfP\QbR\TdUgVaXgZ[[g\b]T^[_c`]abcbdcfggbhek\lan]obpYsfuXxWyd{b|d}X~[
DcRjT]gi
FcH]K\TVU\\Y]c^\gdj[khm]n\p[r[th}[
\[~i
FgGeH\Q\
Fh\Z~Z
Gc\]~l
@YA[D\G\J\KeMbS\U[W[XYY\Zd[X\U]c_\`\bbdcfbgYh[iYj[k[l\ocr[s\ubwexeyb{W}b~X
I\MdQbRbT[\leZh[jbtbze{c}]
C]D\GbHaSj[\\Zdbg\i\k\n\tez[|c~Z
S\Z\[p`ce[p]~Z
CYKdMj\\v\
@]DXF\KgLsS]TTW]\bn]odw\xe{[|[}[~[
FaT]V\mct\~g
CYFfVd\\kc~X
AcD]FaJ\KWPXR[U[Xe\V^d_[c\fjg\h\jblar]s\
LgT\w\y\
BmI\\\^cabucvaz[
@eIhR]jct\
BeC\DbHbIbMVPfQ\R\U\Yb[U\[]h^\_gc]e\fchaj\m[z[{\|f}a
Mb^\gizc
K[R\\\_l`[d\g\t[
H]Th[b\[j\
DqT[U[[W\cc\mb~\
Ce\o`\~\
YZ\e]b`ZnZpZr\s\tlue}d~\
Cg\Y
C[DcFeTdYb\Xjcmh
[[mb|n
_a~i
Z\[\\Z]f^fdcfbp\t\}]
CjIg\\~]
IeQ]R\[Z\[j]rkseu\}e
DYEbFcI\JfQ\RbYcZb\b]\_]`cc\mcp\t[ua}g~\
EcIdQeR[TZY\[\\\_[ccm\|g
CfKWYc\ce]olt]
XbZYukxb|e
@i
C\FeH[IgK]M[T]Zc\\e\fZjckdsYt[|e
@[CXIbMcR\SfTa[]_\`Yegf\i\m\qhy]z]|[~b
HjW[kh~j
Dc]im]zc}\
B\CZDiG]H[IcK]L\R]SdTaU\W\YW[c\g^\_Z`[e]fWgci]jek[minZp\xYy\|b
@\A\GdHfI]KdMfQ]T[Ze_gade[ffhYi\oZt[u[w\x]y\z[}\
D\Mi_ceahe
CWMbPhScT\Xd\c^leXhbtew\z[{d|c}c~\
@]N]TZU\fhj\ret\
dd|g
CWDcIZTb\cfemi
@ZAYCUDXGZIeJXKcL\Q\RUSZT[U]V\XcYUZf[\]g^Z`Xb\cXdifYgYh[i\kYmXn\o\r[t[uevYw[xZzY{V|[~Y
CY\[mk
G\HoKfR[VeZ[\\]\d[m\~]
CdPeXbY][g\Z^l_]e\hdr]~Z
BcCXD\G[JcK\L\MVQh[[\Y^[cef[i\jak\mgpbr\tYubwZy\{c|c}b~\
W[[\\g
@lAWCVDbEbIUJcK[MlNaOjP\QbRdUdVZW]X\YYZZ[]\f^\adbhc[dheYfYgkhciXj[kZlemcn\oYphqdrctUuVv[wUxgy\zc{m
CYFeGhIZJ]KbOfP[R\SfTdW]X[Y[Zd[Y\\]a^\`\accXecgkibjgmat\w\x[zY~c
C[FZKbMZSkTYUfZg[b\dcde\kbmbnar[u\vZy[z\|X
S\TXXbYbZb_]cffcg\mepdtavbze
^f_i~Z
Pi_fg[pg
@\MeP]T[\g`be[gh
@jIcQXR\[ecajbmbnftZ
H\PfTfU\Xh\Ze\g]j]pbwZzZ|b
D[[]]bdh}\
K]e]mZtbuf|h
nZzh
CdD]EbJaM\PeReU[WZXe][^h_bfgg\h\kclar\s\x[y\|\
FlGgI\K\LeZ]\\_ec[gej\mf~[
K]YcZc[c\g
[k^fh\mZ
DcQgR]TbU[W[\\^h`[nZ}e~\
@aB\DbG\HbJdKZOcQeRdTWU[VWWcXgY\Zb\Z]b^Y_\`cabb\dbfcgdiZkhlamZobpbqbr\u[wZye|X~c
A[P\^i`d
BfC]DeFbGfI\JcL\O]PbU\X\Z[[d\X]a^d`\d[f\g[hZjfk]n\oep]tZu[v[w[x\yezZ{b}e
AcCXD[F]IbQiT\UbW]j]|\
@cDfHhRdTcUhWcXf[\\\`]c\gm~f
D]T]\n_Y`Yhdict\u]
\\_[`gib
@cBcCgDYG]K]PcR]UcVbW[X\YZ\[^decgYkYmbnbp[taw\x[y\zd
@\CaD\FgGcH[K]MeQXR[SVYbZ[[W_[`bebhbjWm\tlvf|d~b
@[DcJbMcUcW[][^c_d`cc\dleXhekbm]oas]tczZ}\
ChId\Z`]n[
@\D\FhGdIYOdQcUbVcXd[b\a]b_[dfe\ndo\pZtdudxb~Z
FaQm\Xg\
BeDdW\dbzW
A[DdE\I[JdLXOdQZR\SVTcVcW\YYZc[Z\eaibZeYfXhbjdkbmdn\pcrbs[u\vZwXx]ygzd|Y}b~a
D]HbJbKcL\P\\\cbe]nix\y\zZ{h|]
ei
AbDdFdIbL\UdXeY\Zd][_e`dc\eZhfidn\t\wdx]}g
DfF\G\M]QgR[WX\Zc\mgpZyb
[Y^i
GcQ\W[Yb[\\[fZjbmbpdrm|\}c
GkQ]\jc\n]pcy\~[
C]W\\kcg
I\L\R\WbY\[X\l_h`\gbm\o[pcsft[xf{e~\
@]B\LmP]R]W[XbYZ[[\Y][abf[jbn[o[s\w]z\{]}Z~]
R]\\gi
@hM]Rn`Zf]gbjbt\~\
C]P]Rb\V]]_[`pp\t]ufw[}\~W
K[Z\[fg\m\oj
C\Wj\Vzd{]
BjK\S[W\\]^c_b`czY|[~b
ScTfU\Xk[Z`]e\f\n\t[waz\
cg
@ZA]C[D[JcKYL[P[QbS\TcUfV[XfYb]b_c`ca\b\c\dce]fdginXpcr]tdw[xbyc{]
@iA[GdI[J[MZO\R]W\[Z\X_bc[eaf]g]i]m]n[tn~a
@bC\IZK[PZQ[SgTbUdY\[f_c`[bdddecgZhbj\n[obpdtcu\xbze
@bD\MYR]T\Z\\k^b_[`bcZe[j\mboZphs[tbubw[xcza|]~c
Ih
D[HdJdK\M\OaQ\YcZ\[cgep[tcxcyg|[
@dC\K\PmRfV[X\\XjZnhzZ{V}]~g
D[GgRZTg[[\\bbeZp]rh~b
C\RbTcVh[m^dicr]x\z[
`bhl
CdDYIdMePaQbR]UbW\XcZb[Y]\^Zcjeeg[j\r\sbx\z\|T~\
DhRgTfWi~[
AaFbP\Re^\`ch]n\pbxb|g}d
M[QkWd\W_g`]cdmd|d
BcDcH\McSZ[\\b]dafc[dbf]g[jbm\nfpfr[xZz[{\}m~e
IiK]LcQbS[TiUY[\\\]\gghc}b~\
@g
@cA\CZDWGgHcIWKYPbQ\R\UaW]XaY[\j]\^X_X`dbbeZf\gkibjckZnYpfu[z\}Z~Z
ehj\
@bAcCZEbKbPZRZScTgUdXhY[[f\i_fb[c[d[geibjZmYnTrbtevcwdxYyez\|X}X~]
WZ[X\\_b`be\jem\p\rlt]v]|c
BaKZQ\S\[\\Zdje[gph\l\u[y\|[
@dAeB\CWDbEbFbHbIWJdKXLVMZOsR]SaUYW\XbYbZj\Z]a^Z_h`Zb[cld\efgdicj[k[naodpdr\t\uRv\wZx[z[{[|[}b~[
DnFdLdRcUeY[[a]b^dd\fbqc|Y~]
\f
KbLhTbW]Yb[[\Yc\n]t\z[~f
BcD]HbJcKYLbMaO]S\T\U]WdX\Y\Zb[b\Y][^\`[acf[g\ibmfo\p]tbyXzg~f
@cAhBYCYDbFgG\IeK\LcMfOcP\Q\UcW\Y[Z]]\^d_[acbdcWeggbhdi\lcman[o]p[r\sZtXx[{[|c~b
@jAcC[DYG\HYIbKZLYMYPXRTT[UYW[X\[\]Z_[`YcZdbebjekZpXq\rZsUt[v\xZz\{[|X}c~Z
HfIbKcPbRnVfX][d`cubvayb{c|b~c
@SC\FbG[HfO]P[T[VbWcX\YXZ[[e\c]b_Yc\daeXgWhbjdk\mbn\pZt\uZxZy\zb}[~X
CZFbGcKdQdWd\bedgaj[mZu[z[~h
P\Wggjw\xi~\
Lh\Z
mip[
AYBbD\EbHbIUK[OdP\UbWbYcZe[[_dbbd\gji\jcm]ocu\vby]zd{c}c
C\F]I\KjMXQ\R\SeT\_g`]cce[gfiemftb{\|g~[
LeMmR\TY}\
BcMg\g
A\E]G\HbKYL\MdRfTSUcXcZb\Y]\`ceef[gai[jdmbn[rgs[t[x\|\}[~d
CeD[GeHgIcKdR[W[\[`jbccee\k\m]pjrguZy\~b
A]Tc[Z\Y_]`\eckdmdpb~g
BZD[EcF]HZIdMcPkQZUlXWY[ZZ[b\[]Y^b_\`[dUe[g[hUjXk[m[nZt]ujvewnx[yTza{j~\
@eC\DfJdMcTb]b^ccidbp]x\zf
CgD[Nj
DbFZH\I\KeLYMZO]PdQ\RWSWUiW[Z\[[\U^Yc]eXfagei\k]mXn[rbuXvjw\zc{Z|\
@\R]S[T[W\[\\c_bcZf[kdm[rkuey]~]
@]DXLnS]W]n]odr\w\xe|[}[~\
FaT]V\mct\~g
\n][`Zpe{j
BmI\\\^cabucvaz[
A\BcCcGZIdL\QfTfUbXYY]Z\\[_\`bd\fcg[iXk\n[ocpXrcsat[u[vhw\xVy[zh|a}d~d
I]UcXcY][i\Z^b_]e\hdjb~]
AbIZP\R\S\[b\gd\e\fjh[jbmep\s[|X
@bAjB[EbF[GZIeLXMZOdQ\UYV\WbXVYgZX[\\c]c^a_bcedTebfbgbi\k[mepdwbxVybz[{[|[~\
@\C\D[GdIYLbOdQbUbVcXd[d\R_jdde\jfndo\rbtdudxb~Z
DaGkKaMb\\
CWDZFeQeR[SiW[Y[[d\i^\bacaeTf[gXi\jllbm\obpXs[vbz[|Y~Y
Lh\Z
IiK[Qj\X`aed~\
FZG\KjMcVb`bkhsZyb~Z
AaD[E\FXGaKdR\TdV[X\YZZb[q\f^ccZe\fdiek]n\tfubv]w\yf
UbZc[f\f_Z`\hf~b
D\_bcgfb|c
A\Tg\\^iggzX
@\AcC\DgFZG\H[J\M\RdSbVZW\Z\[a\S]\^Y_j`]cdgai[j]kjmYobr\u\vbxgyb{\~\
@aChDYFeKjLcPbR[T[UbW]XeYbZ\[W\c]Y`Xcje[jVman\r\s[tbw[yZzc|e~Z
Kb\\{h
C\FYG\KdMdP]QbShVaX][[\Z]\_\bdcfdbgei[khsgt[vew\xf|[}f~Z
pj
GbHbPaQ]ReUeYZ^jfZr]z]{b}g
@eD\\]_gdfh[~]
D[G[HZI\M]PbT]\[^\`[c[fhmbpdrdt[v\wbx\{d~\
@\dg
Kb[edbn[ybzh{b
gg
@fAcDZHYJ[K\L\M\RTSdTaUcW\YYZ\[W\d]Z^[_WcddcfhgYj]kal\mdndqcr[t[ubw\xVz\{Z
FcH[I\KTM\PbSYTaUZV\XbZ[[l\W^e`Ya[dZf[i[m[nao]pjrZs\t[uYv\wWxWyWz[|W}\~Z
AgCYDXP\\krat\xc|c
AgCVE\FWJVKhLbOcR\SeTcUXVgY[Zb]\`dadbffZidj[kel\nUpYubvaxZyXzc{Y|c~e
CdHhj[
A]C[D\^]_]`YjcobpjwYy[z]|\
BgD\I\KbLcMbP\R\We]b`Yn[vazY
@[Yc[c_d`dgbpg
C[D[FhGbKaL]M\QhTZVdY[[]^\`Vebgai[kbmfpcx]}\
F]\f`ic[d\mct]
DeKdL\R\TeYfZf[c\[]aiik\m\pfu\w[{V
W\[c\l
Vf[c\\
H\Li[c\X`eccf[gYmfnco[pktZvaya
A[MdR\Td\ccdemf\j\p\xb~Y
BcHbK\\judzZ|\
@\G\IcKWP[QcT\Z[[d\e]c^b`]d[eZj\mWnbp[rbxm{d}\~]
@ZAVCeD[G[IbJ\KeLYPbQ[TUU[X]Y[Z\[T\R^g_Z`bdeedg[h\k\miofpfrXs\uZwc{c|\}e~[
@]K[M\P]R[Y[Zs[ed\iZm]o\p[uZwf|f~[
K]W]X]Zf\U_ambnoubvg
@bC[FgGfH\I[MbQjT[W\\Ye\lbm[pWs\~\
G]HiIbKfMbQ]RZS]VbWcZ[^[`Yjblcm\n]q[s[t[u]w]x\z\{Z~[
HbKbLbM[[]_\ecghjYmhsg~X
FhHdLbS[Vb\b]\^c`bcaf]idmbpcvcx\y\|\~b
Q]Wd\\`ic]jbs]
@[A[C\DcFfGfHUI]KdLdM[P[Q\RbSbTcUbVaW\X\Y[ZY]c^f_bcidUeXfYgdh\jXkgm[ucwdxWzg}W~d
AfCZDcFcHbIdKXMdS[[g\Yecfcj[n\tZubwb{i}\~[
DoR\i\
CbIbLaM[TY\f]e^c_]`Xn]ze{[~m
DZUhXd[d\\jcmdnX
F]GdMaS[TbYb\\_ZeYgYifm\u\z\{b|\}q
@\AXBZClD]EbGfHcKZLiMZO[P\Q[RUSfTXUfVZW\YYZb[c_Vc\i\j[k\mfn\oas\teyb{]|a}e~Y
@dAcC[KiObPeRdS[Yf[d_ddcg[ibjckem\obucvcxfzZ|Z
B\C]McQ]RfTgUdY\\]chfdibjckbmboZwd|Z}\
BbEcKZM\Yi[\_\m\nbolwaz\}]
F\GcHgMbUeXbZb\\]\^f`]ccham\o\v\x]zb{b
@[B]CWDgGdHbJhKeM[ObQWTgU]W\YdZc[Z\Y_ccYdWeifhgZhciajekVl\mZnXoap\tgv\xXy]}[
L]VnWcZ\[W]h^kd\f]mbn[z\}Y~Y
T]]hd]p\zg}\
D\TiYc\\
Kb\\{h
CYpc}j
CbFcLZQ]R[ThXb[[\[^\i[jbm\t\
Uig]
BeDbHbPb[\\nu[y]
Qk\Y
G\KcM]U[Zb[d\c`[cZdbfii\j\kbm[ocraw\yez[{[~W
C[D\HYNbRZ\[_\d\e\h[mrpaq[
CiIcKYM\TfZ\[]\[fZi\jdsZyiz]
C\KeL]PcT]\b^ihcjby\~b
D]G\JcK[OgR[U[XkZd[h\f^[_Z`]acd[eYgchekZl]mZnZtbx\{g
BbDaF\HgIWKaM[OcScTaUcVcWbXgYcZY\\]f`\b[cZeTfZgXhbihjfkcl\neoawcxcz[{V|b
@VAcCaGcH\IbKRM\OdPbVeX\YdZi\\_d`\bfi[j[mdnZo[pfq[u[v\z]{b~\
@ZCbDbGeHfKfM[[Z\b]\abrhvb|]
@bDdJidej]m[
}k
Dc\[ck
PfY[Zg[b]e^[_bh]p]x\z\{\
@XDYRWSZ[\\Z][^]_\d{e[iWjam[t[vZxS}\~\
`gih
C\KVM]PdQ\R]T\UbWcZ[[c\X_[`eche[gcmboqpct\u[w\y[z[|d
LkTZU\\fn]yb~\
@]A[CYD\FcHbI\MfRiTdW\Y\Z\\Y^\_f`babeYgijbnep\{b}\
CfF[KcM[R\T\\[`[gZk]tW~n
@\AaEbF]HbM\OhTbVfZ[[c^m_c`\cdeXfbhbjVn\pYxZ|[~\
@eF]KbPcQ\W\\h`be\piu]xe~V
@dDiFhIeJcKXLdQZRaSfT\XbYZZY[e\X]b^[_W`Zedfghcj\kdl\nbqbtX}e~d
AVBaCZE\F\GeHfIVKcMiPgRcUhV[XaYX\[]a^g_Z`Xbdcce[fchejckbl\mfpbt\yWzf|\}f~f
K[MmOdQbR\T\XbYZ[Z^[eZg\i\j]mene}\
CbFdGeIbKbLgObQ\RbSZU\W[X]_dcbf[h[i\khmcnfqdres]wdy\z\|b}a~c
QbYg[]\ee\zc|\
AdBdDbIbKZLdN\PZTjU]VZYbZ\[X]g`]aebac\d]faiVmZnVpbs\whxZ{b|c}X~\
I]KdU\WYXj[b^[fbg[mcndseugwW}\
H\KeXh[]ebgZs\ya
I[TdX[Z\[j\\^c_]jexZ
PbX\\Zv]wi
@YBcC\HUIbL]MdO\P[QdR\SbTbVWWa[e\]_c`\a\bccadbeYg[hdiYk\o]pcqbsbudx]zZ{X|c~\
Mb}g
@\DYFaIdJZK[LbPfRYTbWXY[Zd[j\b_[`\b[cddbfchejbp\rds\tXyZ{Z}e~[
DbGf[[\k`fmbw]~\
AZCNDbHaOgP\RTTYVeY\\]_Z`ic\d]faifjZkXminXpct\u[vYx\zb|d
@[A\C\DcGgIXJgKcNcOePbR\SfTbUbWZYbZh]f^cacbgeVjckclZncqbs\tauRwexa{c|Z}a~g
AgDaG\IcM]TcXcYY[\\e^\edg\r\udvbwbzc{]|[
@]C]DZFcHYIdL\MiOcTZ]g_]`]dXeef\hbk[n\obphwcyZze
\me\jatfx\~\
@\AiBeC\DgG\HgIZJZKbLdMZPWQ\SdW\XbYYZd][_id\f[hciejYmgoepaq\vbxZzh|[
H[IZKcT]]efXgXh\jgqgrd|\
@\AkD\F]GbL\R[TjUdV\Xc[X\Z`\f[g\hckcp[r[sc~[
C\FZGeHhLaPeR]Yd[e\]_Ye[hbj[nhp\{\}b
CZDcGbH\I[MbPdThUYe\ihjamYnltbucy\z[{e|e}\
\Zoi
AfDdFbH\K\MdWbY]Z[[\\Y^b_bi[mcn\t]xe~\
IcXb\h
@[BZG[HbJ[LdOdP[R\ScTcUbV[YjZ\[\\e]b_e`bafbbc\d[eRfZi\jYogpfqbt]udv[w\xZyb|b}b~[
@\AbC[W\X\^[`gcje]m\nhr\t[y\z[{c|f
@jAcBdC]F\KUOZQ[R]S[TbVbWcZc[f\c]\_c`Ycdecgdh\i\jXk]mXn]p\tcuWvhwlxVz[|V}Z
MY\[_m
EbSa[\_[rcxi
^i
Dim\p\yb
Q][]`dfdpdt]|d~[
C\DaK]McQ\_k`\gbj]
A\DhHaMaT]X\Ya[g_djb
Me[\_bcgfbjc|c~f
HeM[PiT\\\]\wb{]}[
FdR\[q]\`am\z\
C[M\Pb[a_hd\mdpZxg
\[_Zmm
@dLZQ[WrXf[[m[
@aAZCXDVG[H[J]KZMYOgQ\SbT\W[X[YYZZ[\\e_l`Zc\dbf\gbi\j\ldo[tWw\xg|\}\~Z
GdMeggkdm\qbtb
AoQ\W[\Z
AtCWDbHTIbKSO]P[Q]T\UcV\W\YU[X\R^[_Y`VcYdZeehhiZj]ldmYn[o\r\s[t\x]ybzh{[|[}Z~P
A\BdDcIbLdR\U\W[Za\g`edbj[m\p\sd}]
M]fcibsZzg
FgR\T[UZY[^ie\h\k]l\m\n\x\zd
\[`i
[c`j
]cfemipe|\
Bi[d\c]ge]u[wozV~c
B\DcFbI\LbM]R[TZU\XaZb]geYfggbjcnfo\qdt]x\yZzc{j|g}Z~]
[[^bnozY
IbKZW\]\`]fmgch[n[pas\vbwb~\
@cC\I]L\PaR\U[W\Xi\\^\c[effbgbmcnYpb|a}f~b
UgY\[g\XeYjc
\\_\`dii
DYGbJeMeQ\RhU]Zb[S\m_bebf\gZj\kbnhoiybz\{g|\~e
@XA[DfL[OaQaR\S[UgWXXcY[]c^Y`[ccg[hfj[k[m[qbtXucyczZ~b
@eA]BbCgFbIfKXMdO\PYQ\R\TbWYYbZ\\Z]b_Z`YcedjecfZgYi\k\ocpiq]s]t\x[zc|Z}Y
CZD]KfMZPlTYY][c\g_h`Udaf\ienap[u]~]
D\Mh{[
[idae[oa
C[DcFaIaRZSdWWXk[\\W]c`gm[nftew\yZ|\~\
F[Sd\Xectp
@bCUDWGdHWIlKVMXN\PXQXS\UfVZW[[U\P]Z^rcSeYfVgbhgiZjdldm\o[p[r\sUt[uZvYxZyUzo{\|Y}]~\
AfCeIcR]U\Wf]Zehfcj\ldncyg{b|c~]
IYR\T\UZY[^ne]h\k[l\n\x\z\
@hC\DZJbOkR\TbU\V\XdfcgZheniqbtdy\{b|X}]
e[mq|\
HkVc\\]b_cdZefp\tdvZ
fph\
A[CeSdZd[Y_i`[abdZeZfgh\ibmcobpdv]{b|a
C\D[FZG]K\Q]R\S\WZ[[\[]]_]`cc[d\e\gkiml]p\t\yc|Y
@XAfC\DeFYG[IZKjOhQZRWTZW\X[YeZd\[^[`Yb\c\defXgbj[kemZnYocpesftavZw[yez\}Z~X
[h
[b\\`ot\
ZluY
LjTX\\j\n]
@dDXHcKfM]VdW\\i]\j[mctZyd{f}]~]
AgBcC\F[H\M\Q\R\SaVZZc\b][^\`\eafYh\iZj]kipZretju[v\xe}\
AZCYDiKYMSOZTVW[X]Yb\j_Z`\anedfdgShVm[rby\~f
B]C[D\KbMdReScTa\bdfefmZvdyb
DcIbOaTiU\|b
@eCYDeFfHaIdK\MbPZS[Td[U\V]\_e`Xc\dbeYfmgbhjjZpct]v\x]yc|]
CfFdIdQZR\TgUbVYY\\c]Y^]_Y`cd\e\fcgdhck]l]n[p]wZy[|Y~]
T\t\~i
[bf[jkn[
C\FcIcKZMXR\T\UZWWY\]c_[`\chdgf\g]k[nfobpcr\x[yb{c|c
cg
H\Re\hyXzh
\[^pe[
LlTZ^\
Kb\\{h
KbPe\[e]pX{j
CZFaG\[]\[mo~Y
Q\S]\ipd
A]BbC[IaJhKaMVO[PbQ]RaUWZV[\]d^g_bcedih[m\o\tcucxey\}Z~Z
PgR[Zf[b\f]c^[_be[n\p]tbx\z[{\
M\Pe[e
AcFbG[IbK\P[Q\X\[l\e]b_Z`Zcbd\eZg\iXjfkdm\nZtgw\x[ya|Z
H]KcMb\\`inb|[~\
R\[]\h_[db
C\KcPhUgWe[[\V`dhcj\mkp\ub
\\f[hd|h
Tb[Z\mfb
[b\fte
Dbdg
@YC\DfHYJ[L\MWP\S]T\U]X\YV[X\d]W^Z_Y`[b\c\d~eWg\h\k\mXnYpYr[tZuSv]w[xTyZz[{Y|\}Q~Y
H\[m\b
C\\W_h`btY
De[\\T^\_g`\di
C\\jvc
KbMdV[Yf_ddge]j\v\
@ZC[G\J]KeM\RZT]VcWdY\[[\\][_Z`]f\i[jfm\n]r\uXvbwWyb{[}e~Z
U\\\^oeZ
B\HdKbPYTdVdYe[d\\d\eah[jck\lemaoep[wYxi{[|b
@bCeFbK[Q\V\W\Y\Zb\Y][_\`Zcid\kbmbresctZudvax\y[zb{b~]
@dCbFbGgHXI[MbRcT\UmW\[W\e^[e[gcjXm\tcy\}b~i
C\EbK]MdQ[RdT\XY[\\l][_f`Yadfbibk\m[n\t[wbxbz\}d~[
@bAdB[CYDVEcFdIZJiK]P\R]TTUVWbXyYb\a]\`bcke[f\gbi[j\k\lXmioZpjqcsXxYy\zS|f}[
CbIbQd[c\[_b`\bdf\si|d
CcD]K[MiT]\\}g
@bFZIcMfPbRZUbZd^\`[ejm\tayb}c~[
C[FcI\ReXc[\`fcbfcghpb
D\FcKbL\RfTdYh\Z_]k[pbrgycz]|b
\eci
C[R\T\UbXq\Z^]jbo]wa
Ib[k\c]Yhcjet[~f
@iDcH\I[RXUcX]`bgZhdi\jhsbxiz\|b}d
CZIjXhja
W[[\\g
C]FbGfI\JdK\PbTaU\XcZ[[g\X]c^i`]d[f]g[hZk]oeu[v[x\y[{\}e
@cHh
FbW[\]jfkf|h~b
BeDdQaW\\XdbzW
@YB[C]D[GcL\P\Q\Yb\e]b^d`]cce\fZhdmbn[rgt\zc|\}c
FeKaZ\_\`gp]
C\Wj\Vzd{]
@cI[TdX[Z\[h\d^c_]eYfZgZjcxZ
CaK]Ta\d_j`ccct\|b~]
\\mioa|\
[d\hg\
@eD\\]_gdfh[~]
BeKbYcZ[nXu\zp
BfC[DcF[HfKXMdUdWfXbYZ\d_d`Zcid]h\i\m]nWwZx\y\zb{e}e~]
C]P[[]`cocubzg
CeFWGgHgI[M\PdRaS\UeY[\Z_\`\g\jakdnboer]t]vdxeyZ}h
FZGcHjMbUeWeXbYfZb\[^f`]ccham\nfo\v\
AdCYFcG\H[JdKdL\M\R[TdW[XYYcZ\[b]m^ec[dWe\fag\hcjZmhnXp]vdzf{f|Y}Y
@eCdScZ\[cjbldpXs\t\xi
C\K]LqW\Y\[\\]f\g\w\}\~\
CbMb[e\d}g
@]A[CeM\SdT\Zd[Y\X_i`[abdZeZfgibmcobpdrbv]{b|a~b
AcF[G\I\KhMeOfT[YhZX[i\V^\_e`bdif\hekhoYpYudv]x\yc{X~Z
@dCZDaGdHbK]MbP\Q\Sb[]`[dbenf[h\j\mby\}c
@[B\C\F\GfI[LZM\R\SYTdU[XgYg[c\X]c_g`Wc[hbkgmcn[p[r\tlud~\
HaI[R]T[Xg[fchme}a
H[U]XYYZ\f^inZt]vawcx\zb
FcKbL\RfTdYh\Z_]`\k[perfycz\|b
C[m\sk
@gA\DYF[IiJ\OdT[U[]Y^\_[a\bgdifVjenbs[tbw\
^og]
G]K\T[UqW\Xc[\\\g]t]~]
@aCdDfPcW[Yb[\\T]ecercsfxc}f
AbDcK[LbMbRcXcY]Zbj[zi{d
@eA\DZF\GbIeKXObQ\X\]X^\_f`hdfh[iZjbkbm[ngseuewbyezf{[~b
AfI[KbWe\be[jcmen]p[|\~X
AZC]FcG\H[JcKXLdQ[TsU\X\[X\W^\_\`Zc]gYiWjck]m[p\s\v\zY|X
OdTY\kwc
DQG\J\L\MZP]Q\TYU[Zd[e][_\dceXfhifjcmbn]p\rht\ugvdwax[yZ{g}Y~\
I\JcMbOhTcW\d[flj\m]nf}b
QgT\Xa\W`\dbfZj]menbpmr\zb{\}d
BcCmDkFXHbK\MgPfRjS[UcY\[Y\U]e_hdfe[f[jYm\nns\t[u]vUw\yYzh~h
@dCUFfGeHgIkKZRiSeT\U\X\[Z\Z]\_[edfTi\jbkbmZn]qcsYtYy\za{]}]
\f]\pc{g
DZ[[aeefm\td|h
A]C[DeG\K\M\Tl[l\c`ae\f\g[hdjdmfpZscxZ
AbD]IZP\R\S\[\\\`\d\e\fph[p\s\|[
C[D\HYNbRZT\[[\b_\`fd\e\h[jbmnpaq[
Kc\h
@cAXCYD\EdFYG[H[IbJ\KcL\OdR[T[U[[Y\[]a^[`\acbgc]djgYh\jmnbqesXu\w[|Y}b
^g`eeitZy\
Wcupw\
Pb\Y_\`im[tb~]
Ed\Y_j
@\CZFXI\KZL\PdUdY\[Z\\^b_ZdZehi\mgwY{\}[~e
@\^[eYrh
D]FZGbK\PaRdS\TaUaYZZ\\]^mcge[fYgcmbp[rXsbz\}g~Y
^lvc
FbVaXaZg_ebbp\q\u\wc
C[DZFnGhH\IcNcP[S[T[UZ\Z`]b\dYe]gbh]idkZmdrZtb~[
{a}g~c
Zhdh
Wf\Z
@eD\\]_gdfh[~]
C]R\[Z\di]m\obpcu[y\{]}i~\
F[Ye\Z]\`[edkbtczc~c
@cD[FYIeR[T\[b\a^\_b`edje]j]kdtX~\
@aCYG[HdIgKfPbQ]TbUbVbXcYZZa[b\\`\aZcbdcg\h[ibk\lZoepbr\s\uZvYw[xmz\{c|\}\
AcDWI[NoP\Ra[[\\^\c[i\k]n\paq\rb|e}\~\
PfTY~f
Ih\\^dkd
\\_h
AhR\Wm[f\Xkgn[
K\Q[Th[k\W
AhK]T[UiY\ZZ[\\j_c`ZeagfkZp]qg|\
@bAfDlI]P[RcT]U\XZ[b\U^cd]eYf[gin\pfx]{[}e~\
DcFeKcRd\Z]Zcehbsc
@ZFYIcKbPaRcSj\Y`fe]icm\n]t[ua|\~Z
C]LfMcW\[\\kfbmc}a~\
@aA[C[FbPbRdS]T\\d]h^]`\bdc\ecfam\p[t\u[yZ|[}g
@[CcFkGhQ\R\T[U[Z\`[fjjbkdx\|\~b
@bMbWe}f
LbTgUb[[\Zc\e\fgg]jdy\
@eKkRa[b\Xyh{d}c
CZDdFeIaKfL\O\Q]TbVb\f]d^d_\`Zccm\npo\tVyZ
RcUd[htc
K]PaWf\[{c
@\dg
C\McTXV\Zb\f^\`km[piu]|b
D[IfM]PgYb[l\c`\hdkaydzb{Z
@\C\D\FZIbKcR[SYT[[\\X_f`amcrjtgu[{\|\~b
CaK]\h`\ia{c
C\KfO\T]`dee
DhT[[]\b^c
Sb`h}[
@\AcC[D[IgJUK[LaP[QYSZTeUfZc[d\e_Y`ncgdWeYfWg\hgiVmdnepnr\sdtYx[zc|f}f~c
DcEgPa[]\g`[fez]
DfEbM]P\RbZY[h\Un]whzd
Tb[i\cm\
B\CbMYPYRWSbTZU[W\Xi[h]e^\c]g\m\n\u\wd{]|d~\
C\PmWX
[b\c_ae[o\pYs\t[ue|c~i
\a`cmcoh
A\DZIbK[RbWcYi[a\]`\dcegjcsbu\wczc
AdI[LlM\UcW[Y\[Z]f_\bad[fbhcmct[y\}\
J\LdQgR[X\Y]\e_[c\g]nfpbsZt[vbw\yZzm|\~\
AbDlIZMbR\S]T[Ug\f_g`Ydcibkamcnep[rXx\z\|\}c~h
IcJdTZnh
AdB[CZFeIcR\ThUZWeXbY]\W]Y^h_[d]fcm\w]y\z\}Y~U
@\C[D[IgK\M[R\SYU\XcYd[de[f[hnmenXpZrk|[
AZFlKbVbZZ[d\Z^[mft[~Y
F\Zkm]
C\F\HeZgigm[pku[y[~c
AbFhI\\U_necgZpb~h
C]D\HcKcZgm[o\zb}\
A]DdFbH[KcLnQ\R[SYTcUhXgY\\X^T_\`\eZg\h[i\nUscubxazd{b~X
A]D\GZI\JbKcL\M\SUU[X\\c^c`]cce\f[kZpcy\zc}d~f
C[EbFgMcQ\SfUbVcWd[e\Z`dhbmYp\rfsfvcy[}\
D[cf}]
Ti[[\a`b
Uh
A\DhK[Q]R]S\W]YaZb\Y`XcZd[eXj[k\msp[r]|Y}]~Z
@YC]FlGhH\Y\[[\b^Ybbn[~e
[i\]
C[[\\mk\nZtc~b
KdL\U\XbY\^[jcm]nZo[uczg
UgY\[g\XeYjc
mk
AfD]G\IYKZPcW\XcZb[a\n_\`Xc\eYg\jcneu\vby\{Y|e~Y
C\FjGcHXK[LZTrV[Y][Z]ba[bccbdeeZfehbi\jalcnVo\pdsYu]x]za|d}b
S]\X`[ti
Zb]jdWe\wd{[
SiW]\Vmbpe
AkC\DdIZMhP]QZS[TcU\[d\b^c`[eQfbhbi]kcmbn\r\|b~c
A\[\ecmeplu[ya
DcGcQc[[\t_\cdj\k\m]p\t\|[
AcFcH[I\KSPaSYUZV\XbZ[[m\\^da[dZe[f[i[lanao]p[r[s\t[u]v\wXxXyUz[|Y}]~W
Kd\\_\`dii
DoMbT[\Y
AbHdI[OePcQ[RcTbUVV\WbXgYb[Z^b_e`XcYeVfbh[ibj\mdnYobt]uXw\zb{Z|[}X~[
Wi\\c\n[
BbR\\d]d`\dV
@]R]SeTZZZ[b\Y_kcfeif[g\hai\jakflemdnfo]r]ya|b}\~[
CbDYEfGZHUIbKbM[QZRbS\UcVdZg[e^Z_Y`ha]b[cUdfg[h\idmcnZoarfsZtcwfxbyh{V~\
FeK]PcScTe\R_c`bg\hcjXk\mVparc
@]DfGcK[MgO[P[S\TaU]Zb`Wb\c]d[fbg]h[i\jWmenerZsetau\v\x]z[{Z|Y}k~W
DXF\IdK\Q\RXTbX[[d\W]f_\`fcce]f\k\ncpesezb~c
Whmf|\
DeGeTf\\imyd
AeC[D]J\KXL\M\P\T\WWYbZ\\X]X_[`[ccdcedfgg\iVk\lan\r[s\u[x\yY}\~Z
C\FhMl[\\Ycbfgtbx[y\ze~]
CdDbPcW\[X\\]d`]eWfhmcrcsexcyj|e}e
DgF[H\I\K\McS\TZY[\c]b^\c]dekdmZn\peubvcyi|b~\
G[HlKlM\RZS[U[VbW\Z[[Y^d`Yd]gah\i\lfs[t[vYw\xbzY{Z}[~Z
DZF]I\Migj}Z~\
@dAgBcCYDcEeHWJ[K[MdQWRZSXT\UbW\X[YcZb]d^T_fc[ddf[jZkgl\m\onpks\uRvSwTxYybzZ|Y}[~\
MZehoj
MfQgYh\R
@bDgHYKeQ\Uf[ce\g\hdp[t[ydzb{\
HhKmT\[[\[d\gdkctZw\
Tp[g`[f\
@bA[CbEbGcIcKfLXMbNaP\Q[R\S[TbUgW]XcY[^Y_[acbdcbeWf\h[i\jdkYl\n]s\uhvZw\z\|[~\
CZQ\RfWn
TaU\W\\cbbg\hfrjy\
@bAcC[D[H\IbKaObPcQWW\Y\Z[[c\j^Z_e`Ybbfdh]o\v]w[xfybze{]~Z
M[[]\ifbjcp[rZ
QlW][c\S]l`Xr]t\x[|c}\
Dk\i_et\
K][\fkw\
A\C]DZI\J\KbMZUVV[We[e\\^e_]cdfhhZjXm]pbveyYzd|b~c
Ib[\_gig
M[R][b_ieegcib
@[A\C[FiGXHZLXMkQ\R\SST]X\[W\Y][^Z_\cZeXfYhrkZmen[p[rZt\u\xXy\{[|X}Y
EbHgY]\[]gefmeph
A\C\FaGcH]R[\Zkb~f
AeD]F[P\T\[[]\`[ghjbrf~\
BiD\I\KbLcMbP\R\We]b`Yn[vazX
T\[[hk
B]kk
C[D\FhIYMl\\_[e[}Z~e
JbL\U][g]b`\ehze
@eIgKcSbad
_ie\gdm\
j\k]~g
C[M\Tc`adcmctcudw[}i
CZG\H\K\TZUhVlXf[Zeifbj\m]n[tYv]yYz\
\[`bhi
AbCbIZKcScTbU\Y[[g\h^gf[gYh]ibnYpgq[ygze}e~Y
AgC]Q\ScTbU\Xa[d^c`[c]e\iep[tcvbyf{\~\
D\HeLZM\OfS\X\Zd[c`bd\e[gciZjcm\ocpgyZ~d
@\B\DUH\K[LoQ]RYTWU[WbZ][\\g^\`\cYfdhci\j[n\p\tZu[vZyXzg|Z}e~Z
DdF]GZS[[Z]]go|Z
@\CYFeG\HcIXKeMjQ[RfSbTcUZXhZ[]d^c`bc[d\f\g[hcidl\niobrbt\u\wdz\{e
I]kk
@\AaC\D[HcJ\LaN]QcUfXfZb[e\]`Va\c[e\hrn[pcr\u\y\zf{d~d
C\D[FZG]K\Q]R\S\WZ[[\[]]_]`cc[d\e\gkinl]p\t\yc|Y
@iDeHfKjRYVbX\[\_cgXh[iXm]oesbxdya|b
DlIcKZReY\\ecei]j\yb
FeKZRbSdU\Vb\[]h^\`[bcg\j[kcmatbu[v]yZ}i~[
@]D\I\KdSlUeX[Yc\d_c`Ydafgm\nfo]r[{f~X
A\D\EfF\LYM[S\TTU\Y\[b\k_f`\eZg\h\mdpdt\wczZ|h
Fc[je[i[s\~n
@]DcF[I[MZO\Q\SZTXUgXZ[e\Z_X`\aid\iejinep[t]yc|a~c
MYR][e^b_e`\ecif~Z
BeFdGf\ifhsZ|[
CcK\Ta_h`bchmcpesi~]
@hA\C[DWF[GbH\IeKXL[ObTXX\Z][f\U]j^[`fadccdeebg\kbm\sbxYy\zc{W|\}Y~X
C\DfG[HcIVKVL[MZRZT\UjXi[Z\b]\^[`Ye[f\gYhbiekdmYodpZv\x\y\zT}a~b
\\_]kita
@WA[C[GgM\QhR[Z\[\\[][_[`Zdgkcn\obp\udwYx\{b}c~e
DaK\M[PbVi\[cbniph|f~]
IcUh\c`]
I\Wdjdmjn\pg|\
DVKbMi\\gdp]tb~g
A]C\DeI[K\MYRZS\TWU[V]Y][W\Y][^[c\e[gWhskbm[pZq[rXte~Y
HfKhMdobt\
A]DbFWGfH[KbM[NcU]VaX]YbZa[a\X_a`cabgbhjm\teue{W~b
A\C\D\GZHuKbOiRXTZVm`[cckdmbpd{b
@aBiC[FeGhH[SYW]^ch\n]t[zY~d
F\Ye\k_f`\tb
D\QeR\Ud\Y^b`[g\iiobyaz]}a
HcKgt\
I\TZZc\\_ee[sh
@]AZCWDcIpP]Q\VZWYXeY\[d\U]\_[`Vbccbd\ebg\jdmSo\q\r[sWu\y[z[{\|Z~X
D[Nke]
@gAeGaH\KWM\N\OhS[Tb[\\Z_\bceff]hdj\kYmgt\x\~\
Db`bcfnbtg|\
DbF\IYLcN\O\TeXZ`cdWe]ghh\mfp\t\
C[D[FiGbKaL]M\Q]TZVdY[\e^\`[ebgai[kbm[pct\x]}\
C[Kd\\`g
F]\[`ic[mct]
DeKdL\R\TeYfZf[c\[]aiik\m\pfu\w[{V
Cj~\
Lj\\mc
T\t\~i
B\LcQXW\\hcde\ze|c
@\K\U\e\gsj[mZu\wj
BfC\Q\Y\\i_c`[f\mf
@\gdhbug|b~b
I\KhLc[\`chb
AZFdG\H[JcKXLdQYR]ToU\X\[V^\_\`[c\e\gYiWk]m[p\s\v\zX|X~\
D[I]S\[X\d`Xdde\mn{c~Z
@\FhGdIWWVYd[[\fpcy[~e
FcP]SZW\Yb[g\jh\p\~\
CfQdW[\V
AbF\HbI[MiRcXZY[d[e\gYj[kbn[t[y]{a|[
@aQ\`ls[
@\A\I]P\QdS\TcU[Xe\Zbcjbmcnkpbsat\z[~b
C[DdF\HeJaKbM[OkT\X[[b\j]Z`cccj\n]pXsgu\wb{e
CZJbK\M]]]^]c[dgmitdwayb|[
CYR\\X`\c[ss|\
Vf[c\\
C\D]IdKhTaYc[]\g
CcIbPdRg^\c[g\t]{b~]
OdTZ\fna
Tcmhp\
Whc\
\Yjhmg
HWJgKYLbQ\RXTXVbY\[d\c]Z^bbccndae\fdh[iejcmYnZq]sbvdwYy\za{[|\
CbDQG\H\LgM[Q\TYUYZh[\\\][`bdce[fiifjZmZn]p\rhugvewax\y]{g}Z~]
C[FbMfV]W\\m`dyb|c}d~\
C]DfFfGbH\IfK\TdZf[f\\]b_[caecg[meqZrbuiw[}b~]
@YC]DRF\G\IYJ\K\L[MWP]Q\RYS[TXV]X]YY[Y]X^W_Z`ZcWd[e\fUg\i\mUpWqurWs]uZv[x[y[z\{\|U}W~Z
@aC]IcJbKZMfOhW\[d_\aZddfgjcmYnepis[
CYH\K[M\PYR\T[[[\X^Z_]`\eYh[mzojp\w[xZy[|]}W~c
@gA\C\D]F[HfIZJcM[PdQaTbWd[\\e_\c]dde[f\jan[r[tbvUwZ{b|h}[~Y
@\KcLePfSZZ]\\^\_b`icbe\ffjapgtWzd|b}e
D]FbH\J\R\Zd\[cad\fcmirct\ufv[wYzb{c~b
AaI\QZT\UbWh[[\Y^b`\dbfZhfmenbpmr\zb{\}d~\
AfDcJbL]QgRZTcUXYeZ\[d\[`hcZecfcg]j\p\t\~Z
A[DYMdTbY][cagemf]iaj[m[xb~Y
A\C]DeFfMbTb`\dcmbn\phrbtb}d
BdFYG[H]I\MbP[QfTZXaY\Z][f]b^[_icbddeehcjem\tcu\y[~Y
@eChDXEeFcHbJeLbMfQ\ReSdTZUcWZX\YYZ[_ceXfcgdndp\tYvgzk}b
Wf\]
BcHbK\\judzZ|\
BdDeLfT[Y\[[f\h[n\o\zk
CeD\FZKfQ\R\SdUd[\\\^[cZdbf[ggkZn[tcubv[|\}g~[
BfGbK[M\Wh\\`bo\rbv\|\
@fA\C]DZMdTc\\agdep\tbzc}b
@\AcG[HcKcMZPsQ[TZU[`Ya\c\dYebfggZk\mepfrYxZyb{]|Y
@iC[FlG\H[I]J[MmR]Vb[YbceYf[g\r[t]ya~[
DdF[IfTWY\\[d\e\f]niparc
AcC[D[HYR\S\T\UcW]X\Y[[Z_[`[c[fXgZi\k[rms[t]y\|Z~\
RhUd\]^gpYt\
C[F[H\KhPbT][[\[]bf]g]nZ{c}Y
D[G\MgObQ[T[WZZc^\_\`[bcc[d[e\g\mhobr]wZza}e~Y
TbZf\b_ambn]ubvgzb
M[RcSgU\\X^\_keggeiamdpay\~[
@bC[F[QgTYZ\\Ze\halbs\tduc|d}[
T[Uc\l
C]G]IbM\QmTb[fg\lbm\p\
BeDfHbT\Ya\i_Y`\ham]z[|g}b~d
I\MX`\jcmkn\~g
C[DcFeTdYb\Xjcml
CcQ]Ri\gzc
EcIdQeR[TZY\[\\\_[ccm\|g
@dCUD\FfGeHcIpKcRiSeT\U\XX[Z\Z]\^d_[edfTi\jbkbmZn\qcsYtYy\z[{]}]
DZ[[aeefm\td|h
@]C]IbJbK\MfR\TcUeX]YfZ[\U_c`khhjVk]s]tXvew\
\h`\
@bH[I\K\M\R]U\Y[\me[gmh\ihk[mYn\o]pdt[ub}b~[
Te[rx\
C\\ge\gdmWt[ubzi
W[\c_j`]
HcKgLiT[\Zv]
@XC[DbG\KnL[MePZQ\RdS]TbX[YZZU\X]a`Ze[g]hciZjbkan\p[s\uYvXw\x\yWz[{[}\
AbIZP\R\S\\[]b`bd\e\flh[jbp\s[|[
[]\[mq{b
FcHdI[K]V\YW[d\]^b_b`\eVg\j[mcngthz]~\
T]\m_[
AWD[FkGeMXT[[[\Y^d_\`\n\xb~f
KbPe\\c\xb{h
@bM\Sg\\slt]
@\CXFbGYHdMfP]R[V\Z]\\_g`[f\gbj\kct\x\y\{\}\~[
CeHhMb
ChHcRe`]
H\KbLkR[TZU[W]X\\[][jbo\wexg
\j]d
DbKZR\TgUb[Z`dhcj[m[oip]u\wdy]}[
\i
Qd\e`Yhp
F\G]H\M[NbP\RZT\Zd[[\c_\`\ebf\hXibkbmknYocpdq[w\yd{Z~\
Kc\h
@dAaD\KgObPbRfToV\YfZc[f\d`]cgg\h\nepeqdr\t[uc|\}e~e
I]PbU[Xgfbmcndufv\wa}\
DjK\T]\j^dwe
AZC[DaEdFZIlL\R\\b^\c]dbebfigdmesXtXu\w\|\}c
H[IZKcM\OdT\[\]eagdbfWgXh[jim\qgrb|\
@ZCXD\FfGnHYIRK\LdQZScUYV\W\Yb[\\\]Z^c_gc\d\eYf\gch[iZjkkTneobpgtwubv\weyXz[~M
I[LeMeQbS\W]Y\Z\[b\b_d`[j\o[phz[{Y
K\[Y_gn\u]wh
B[pczj
C[DkHaMfQ\T\\[_q`\j\n]z]
@]Ui]]qa
\g~\
C]R\[Z\\i]m\obpcu[y\{]}i
Mb}g
\jgb
G]HaIbKhMbQ]RZS]VbW\Z[[\^[`YcYjblcn]q[s[t[u]w]x\ybz\{Z~[
AeD\MaT]Ue_[`\e\om}Z
H[Kfm]w\
B\DbK\LkTZW\[\\[fZyd|[
I\KhLc[\`chb
FcLb\h~\
CdF]IX\]gkm[tcub~\
AdDbJcYcZ\[d\U_\c\dgecfchgjdp\yb~[
@\CbFbGYHhMhP]RbV\Z]\\_e`Yf\j\kbt\x\y\{\}\~[
@XA]DZFcGbIjJ]LaQ\RZSbT]U]Vb\h][_\`efeicjZkfmcn\odr\sYx\y\|[~Y
D]Th[Z
[]\\hf
GdTZXb\[]bgfp[v\zc
D\F\LjTYWh\[c]m[n]z]{c|c
C\FdI\K[MYR\T\UZWWY\]c`\cgdeg]kYnfobpbr\tZx[yb{d|c
AaCZF[IZM[OgQ\RbUaVcW\Xb[X^\_\`fbdcYd[ibjdk\p]s\vbzZ{b
B]Y]tezi
BgD[KgMeW[XZZb[f\V^\e]pbtfu\xeybzk~[
@\AcDkFdGgHcKdLdMc[d\Y_dehfdi\j]kcn\o\p[t[w[ydze{]}\
GeW[[\\kw]
S[W]Xg]]ibp\wf{m
DoR\i\
H\M[TWYb]j^c_]`beZj[k[n]ufv[ze{[~l
CdKZLcMc\\`]mcwdy\~k
UhXd[e\\jdnX
H]IcKWLcM]TaUhW\XZ[d\b^\`bcbe\gbh\n\pbt]wd{c}\~Z
BiK\Zbucx\zX
BfU]Wj[Z\]z[
FbG[IgKVLXM\PbS\TjUZXhZ]\e^d_\`Ye\hgi[jet\u]w\xZy\~Y
C\DaHdO\Zf\Z`ed\hdobu\x]
Ri}d
Q\\Z`hcb|d~b
Kh\e`[j\uc}[~Y
HgYd
D[F\G[R\T\U][Yfcg\neoapbrlx]}f~f
A]CYIlMcP]SeTaU[V[X]Yd\]_Z`\ddk[n[r[tbvb|c}b~d
@\D\R]Y\vezg|e}b
L\U\W\^Xzl
LjTX\\n]
_\mn
C\FZKdQ\R\SjW\[c_\`jd[j[tcx\
L\P\Wozd
D[IdR\Y][\\\_\`be\fbgcjdmnt\xYy]zb{e|\}Y~W
pb~g
FbS]T]Ub[b\b`cjem\rau[zk{]}b
D\M[O\agj]
L\[\_i`\pl|\
cg
Hj
C[DVMbX\\Y_\`hcbfbg\tb{\~\
\\^heZmmw\|[
DgKTYW[bji
C\FdIfJfKdPcSd[X\Z_ff]gVibk\ndpew\xbyd
M\_h
@\DZK]M\ObQ\RZS\TZZe[\\Y]\^X_U`\dae\g]h[jbl\mznZo\pWucw\x[y[|X}Z~S
KgNa
@cAZDbG]I[K\MeOcTjW\X]ZZ[a_\`eaag\h\ihjbkglbm]ncp\u\v\z[~]
DYMk][hb}Z
FdG]KcMcQhSZTcYY[[\Xe[f\nZtc
TZ\k
@dAdCcD[GbKXMcSfVhXeY]ZV[g\W^Z_c`cfYgbiXkZmbs[uewbxbze{]|c
CiK[LTMbRW[Z\[]\acbdgbhni[k\m\naodr[xg|i}[~]
C[D[F]G]K\MZS[TaV[YZZZ[f\V^a_Z`Xd]fbgXi\m\n\o\pur\siuXxYz[{Z|[}[
DhF[LZMdR]U\YdZc[[\]^\`\g]n[pjyczf
AbDdIYM\O[TXYd\leXhdigk]mbp\s]t\~c
@bAXGfHdIbJ[L\QXS[WX\d_]bcc\e[fdg[hYiemco]x\yez]}]
AbCaDeFUH\JbMmQfTYY\[Z\f_\`begh]igkZpX|W
@[AbCbD[FdH]I\JaLcMbO[QXR[S[TeW\X\Y[[d\Z][^[`[ebi\kflam\obrcubvew[xcyZ{h|c}e~c
R\Sg`[cjd\fi
CZFdQ\R\S\WX\Y_\`Vdae\g[mupds\t[|X}c~X
PiZZ^g_edcmWxczZ
@fFlI[KZP\Vb`egcjZmgx\z\~c
H\Wj\]
Aa\gne
BcUhWZ[c\d^]ccjdt]ybz\~\
]Zdh
Fh[e_\`\ign[tb|a
Dg\ce\i\y\
Tj[i\f_ac[e[i\jfr\u\x\zZ
B\KhM\OaT[[Ym]nZudvbzl
AZC\D\FkHcI\KdT\VbZm[\\Z^\_X`[m\obzb}\~d
@bDVEaH\IbPdR\TdWbZ[[Y^\_e`fbbeffdh]mftbw\xeyb{]~[
@cFZPfQ\U][a\Z_c`]eYfdglhbmZpdr\ufvb}\
@bK]\Y_bg\h\ihk]m\o]pc~\
C\Ri[\\g`Wnct[
M\S]Z\_]`Zti
@YP\Q\W]X[[s\Yg\jem[x\
K\M\Z\\\][_\bddfjanhobp\udwYx\|d}c
H]R]Zd[]\[dejamfucwYxa|Y
@\BaCYDbEcFbGWH\KjMdNaOdPdRcTbXZY\[Z\[]V^\`Yabcbd]eefbgbhkijj[kcofphqZrZtZubwfybza{U~]
@dB[IdJeK\MYP\RZSdTXUZW\X\YYZb\bb\c[d]faifkTmbodpcvgwdxcyd{[|\}Z~[
@\DcQiZe[c\c`cebf\jcrb}\~[
kfmfuh
CXFbI[M[P\R]S[U\V\Z[[Z][^[_gbhd\eXggh\j[kYm\nerdsbtYucw[xc|l}b~i
J\[Z\bcbpjyX}\
[]\\dbhf
DcdXsm
@bA]B[CYG[HdIgMXPfQ[R\TZV]W\XXYbZZ[\\V^g_ga[b]dmflheigkYmfobsYwZxfz\{\|[~X
D\LZTj`dcdmb
@eAfCcGbHaI\J[KcMbS\TY\a]Y^X`Xbbdag]ibjdlbnbrdt\v\xXye{[|h}[~b
C]R\U\Xg[]\[^jjbnYubxbzY~Z
AbD\MXPeTYW\[c\Y][_k`dcbdcf\mapbrfs]tdzd}c~b
Mc[[\f`dmcu]wh|\}[
DY\hp\v]xl
C\DZF[G\L[MZO[QfS\[h\S_cahf\k]pirbwW{\}c~b
A\DbFYG]HbO[Q\S[T[UkW\YZ[c\Y_dbbe\feg\ibjZkbm[n]odpcqfrctgway[za|V~[
D[G\M\R]SfTZYg[c\e_gd]n[pbt\v\
@bAZBaC[DpEbHfLcPdQ[RbS\T]U\[Z\f_Xd[ggj]m\wbz\{[|e~\
@aAgC\D[H\IgK[L]M\Q\TZXc[\\Y^fc\d\edf[h]kelgm\ndrZt]v\}\~Z
B]C[DbLbMZP[R\SbU[XkZZ^\_\g\j\n]udv]{]
AgB\DcKYU\W\X\\Y^h`[cbfZjcz\~Z
A\Mfeef\s\}\~\
C]R]Zb\]ml}\~[
F[HaI]M\T\\V_b`ocagaj]mXsb~[
JbKXMcPbQhRbTbV[]c_b`Ydbfbh[i]jftcw\y\{e|a
C\KbMcQ[W\[Z\d`pm[
BcCjF\H]MZQ[TYXgY\Z[]a_Z`Zc[dde[f]l]man[pgrbtZu[xbzZ{\|U}f~[
Dh
@]AdCRFbIcJcL\P\QbYb\b^a`ZcbdZfbh\jbmbndr]s]t\vbyc|b~\
\fe\mj|[~\
@[PjT\_c`\cbe]nbtgu\w[x\
LiT[
@cG\I\KeSbZ\\[e]gXmesbtYvdwa|\~d
D[GdLZS[TbUbXb[p\V]g^[eZgcjbp[v\xZ
@]DeK\L\MbP\QdS[X]Yh[Z^b_[`\cndchbucw[xc|c}h
C\F\KdM\PbRbSfTbUfVbWaZ[][c\e[h\n]tkubwax[zV{e|\
@cA]JcKgM[PbTcU\X\Y[[\\[]b^[_\`iddeahZi[jakbmen\u[v[wbxgyY{d
@[C\DXG[IdK[LiMYOcQ\R[SbT]UYV\W\XZYXZd\Y_i`Vaab\cZdZfjgcidk\m\nXomp\rdt[vdygzd}S
Yim\pj
Q\W[\[sk
C[\T`bml|[}\~[
EdGeUeXeZc`]g]mcofpcv\xd{\}\~b
AYF[IeKbP[Q\ThU]Yc\g^d_f`Yeah[jYkbm\o\sbukvcwbz]{\|\}\
LbRh\\]bn]xZ|e}f
CXEmI]Q\T]YaZd\Z`hue
@bB\C]DdE[FbGfH[KXLgMXPfRXUYWaX]Y[[b\X]e_fdce\gdndodp[rjtcucvZw\xby\zg|\~\
\[`\~k
C\D]F[H\IdKeU[VcW]]\dijhtb{h
@\A\C[KcLbUf[\\g]\ng|h
AbCbIdK\Q\TbU\WdZe[[\\]b^d_cg]mZn]p\sbvjy\{e~]
BeJ\KbPcQ\R\W[XbZh[d\d^\`eabgbhfjYmZncqbr\tZwcydzc{]|O}\
k\~f
@]A\BbC\FdIdJbK\MXReS[U\Xe\Z]\^\`Xe[jdl]m\niraubz\{X|g}d~d
AiC\DdH\KZQ\TiUrXVZ][c\d]\_Y`Xa\b]cbeUfYg[hhi]jak]mTo\wbxXy[|b}]
GcTZWf\X`[m[tb}\~g
AdB\CZDbI]M[Q]R\TbU\W]\[^b_ldYjYk]mgs[t[u]xgy\ze{Y|X}c~V
ChTcW\[\mdub~\
\b}f~Z
CWFcHbTnWaf[jf}[
D\Q]W\YX\cditbu\w[~\
IfK\L\MbWc\atYwg
HZKUL\U\[j\\]c_bhdyY{Z
C[Fc[d`[mk~[
Wc\]ze
FcKdU\Zc\Zdae\ibu]}g~g
@bDRHbK[M\ObQ\R[ZZ[c]d^]`Vc\dgech\j\mVn\oit\uZyf{Z}g
M\Yh
K\PlT]]\vgw[{X
D]F]R\Wl[[`cc\ib
Ib[n
@]AfF[HkKhT][Y\d`[flkdn[u[
K]Yb[c\[^bxo
C[E\F[G[I\K\L]PZQ\RdSdT[UhY\\Z^\_]`icZe[idj[k\mYp]r]s[tcxZy\z[|\}\
Cj\Z`d}[
CYDcI]L\UjV\\d^[fYg\i\rdtcudvbw]x\y]{b|[}b
\[cged
C]H]JdK[MZR[S[WcX\ZY[]\Z]Zdpe\fci[j[mct\uQxV
C\K]Zo_\`\u]
Yh^d_\`d
B[QbS[V][b\k_\e\g\i]j]m\oew]
DgIaKe]h^amXn[yczj{]}\
\f`fi]y[
U\\c`[hgmdpet\~c
@bCXDdF]KdPTQ[S\UaV[W\XcZ[\[chdbeZfckZl[manfobsbubvbw[{\|b}Y
C\D[GdI[KbL\MbP[RXS\TbU\WYYcZ[]X^cbZchdZeXfYghh[mcnipZr\s[t[u\vcw[xZyYz\{d|l}i
V[W[\p`\id|\}[~\
C]D[I[Q[SgV\\\^dbbeVf\obtcvbybz[~f
RY_fcfeXofpbqhy\}\
FfH\KdS\\[^c`ccaf]idm\vdx\y\|\~[
AfDdHbIcM\SbX\Z\[\\]]fccdYebgcj]mdpbtbv[wjze|c}[
g\{a}g
LgRtTZ\Y^\
CjF]IcLWM[\Y`cc\g\jamg|f
HeM[PmT\W[]\wb{]}[
]cfemipe|\
K\LZPZRcWi\\cat\{b
D\Mh[idae[oa
FYH]McPbSZWjY\Z\[Y\\^\`Ucef[jbm\ub{Y|b}d~\
[b\\`nt\
@dDTHaKgMZVeW\\[]\e\jcmbtZx[yd{i|\}\~Y
DpFcJgKYTZYe[]`\aZdcfdm\p\zb~m
[]\h_[
C\\Y^\_ltY
C[R\T\UbXq[\\b^]jbo]wa
FbW[\]jfkf|h~b
Q]W\\eg\j\mi|Y
DbL\PZ[d\d]hd\n]p\{e~\
@cCdH\SbZ\[c\Y`[jbldpXxh
G]K\T[UoWbXc[\\Wceg]t]~]
YaZ[[h\ie\f[
DWI[NoRZS][\\[`\cZhbm]q\x\|\~\
F\KeVaZXi]vZw[
W\\h
]Zdhu[
@\BbCZDYEbMZOcRZScTbYbZX]]`bcfeiigkbmZneocpdqWx]y[
DZHdMbO\SaYhZZ[[_\`dibkbmdoeqftaudw\|[}\
A\Mfs\}\~\
BaEeF\GcHgMbUeXbZb^f_[`]hamYo\p[v\za
CcFbH\KjL\MbO\P\R[S\UbXbYdZh\Xabbbeii[o\pbtZu\vbwcxd}\
@bD\FaG\IdMZR]SfTl\Y_fc]dZe\f]ndpet\v\z\~\
IaKWRkS\[acanbuc{\|b
S\mo{[
A\CcMbT\[f\Y`[dcfcgchbk]nbobpb
R[\ffYpcqhy]
D\HcKi\\j\x]yZ{[
DbPZ[[]hd\n]{d~[
BeCeGbMeP\RfYbZb\Y]cfdt\ufw[yZzb}[
I\TZ[\\]g[jht\vby]
M\R\Se[\\c`ibcgej]mft]
@XC\M[Y[`]c]dli]m]ocp]ud{]~[
QgTZ[b\]mdtbx\
R\Td[\clmdo]t\w[}b
@\D[R\TeUr[\\a^Zddegf\mat\{h|\~Z
D]F\I[X\YYZg[e\c^b`Ytjw]~\
AeCgHeKcMbS\VeY\\Yfai\m\obt\vZw]y]z\{b~c
C\D\SXTVUnX\Z\[S\Y]g^bf]hfn\z\}\
@fAaG\PbQaShU]VcY][b\b][^e_ccegficj\mbp\satgufvfwc{[}[
@bA[BeDbFaGbHcIcJ]K[LZMXP\Q\T]UWVYW]X\Y[ZU^[_X`Zb\c[dZeQfZh[iWj[keozpVr[sft[vZwbx[y]zd|\}X~\
AbCaDdF\IZJ]K[MdOcQ\S\V\[Y\e]c_]a\cbdcegfcgXh]ihkbmYoZr\v]wb|d
CZFcG[HbK\M[R[SbVtYf\Xadc[eff\k\mZn]o\prtaw]xYy\z\{Y
T]]hd]p\zg}\
C\D]FdMXPkQbTdY\\\_i`[e\mc
@ZB\CdD[FdH[IWJ\KlMWPeR\S[T\UZZc[c\[]Z^f`Yc\d[f\g[i\jdk]mjnUocpWthu\vYw]yZzY{c~d
AeC]DaIbKhMeU\Yb[j\\gajbmds\veyaz\
CZFdK]Tl\Y{b}[
CdIYM\Tg[b\W_]`njckdmhpYt\yZ|[~]
@fD]HeIZMZRjScTX[X\\_bc[dgehh[m[v[zd~e
@YAfCYEbFYK\LhMcPYQ\RZS[UXV[W[XgYjZY[\\g]b_V`ceVg]i]l\mdn]okpbratYuawZx\yfz\{X|e}V
A[BbCYF\VkYdZi[Y_W`Xd\eaj]m]t\u]vbwcxczg{a|\
IbT]\e`[}a~i
C\HbI[J\KZMbP\Q\R]SbV\X\Yd[d\[_da[dcefhbjckdpfxYzc{c}X
DZFePcQ\S\TeU]Vg[Z\g^b`je\i[k\p[tY|\~V
\ou]
D\[l\Ze]hjpc
DiF\G\M]R[Ycc\mepZyb
HmQ]\le[p]
AYCZDbFqGoHSIVK]OfPcQ\RYTVU[V[YZ[U\Y^VbbcZd\f]gei\kfn\pWtZvaxZ{\|[}X
AcC[DYFfH[K[P\S\UYVa[Y\d^g`[cee\g\hciZj\k[mZo[pus\tXuYw\y[|\}b~c
Ib\Zp]tj~\
FnIXUc[d\[^\tc
@hC\DgG\H[I\KZLeMcPbR\TbU]W[Z\\a^f_e`fb[e\fbg[q\r\wexf|d}c
D\T[Ug\b]k_\`oe[mbtYu]x[}\
@YC\F\J\KbQ]RYT[U]V]W[XbY]Zd[Z\\]W^V_Y`VcWd[e[g\i\mZn[o]pWqmrds\udvXw[y[{[|U}W~[
H\Q]T]WZ\[]]_f`bdce\pfvhzh{h~[
Ri`ef\yc|]}d
D\GcLbSdTgXe`beZfbi\jYmgnaoZpbr\t\vc
C[DeFbGeHbM]RjS\T]Zb\\_i`Yecu\zb{[~[
H]KcMb\\`inb|[~\
IY[[\]ji
C]Ijean]s[xb
@ZFZQ\R]U]\\gmjbmZp\r\u\z\
AaD[Mcehf\g\j\s\~[
QbW\Zf^\_b`fe[kdt\uew[
C\DcQ\`ie[m\
P\RgZ\]c`bcdfenct\ugv[w[{\}]
BgM\YcZgvfy\z[
C\DaLbMic[
A\Mh_]nc{e}c
@WC\D[G\K[LaQ[RYTpUg[X\[^a_\`\f\heiRk\y\z[}[
C[G]\\_]e\kimZrevb~\
I\TZ[\\]g[jjy]
@eHcIcR\S[TXVb[c\j_biht[v]ybz]
QZZh\lp\tZ
A\IZQ\R\U][\\j^pjbz\
CZQp\[cZs[|\
D[IYTkzZ
@[AdDhH\IcKYLbM\OZSbTcU]V\W]Z\\Z_[`Vb]cYdbedfegdh\i]kZmmpcr\sbudwXyez\{\~g
C[F[H\KhPcT][[\[g]nZ{d|c}\
C[FcVZ\Y`hmgneyd}Z
H[M\mnp\
DiMZY]\Y`\d]gbmip[{\
D\F[G\HlKmMZVgW[X\YZZZ[e\Y^ahdjbt\u]v[zZ{X~[
Id[\\[mn|\
BeLcT]W[\\^hiam\n\
B\DeFZHfJcKeLcR]VdWdX\YZ\\^\eeg\j]n\xcz]
@XC\M[TbY[]]_\`]c]dli]m]ocp]ud{]~[
K[Z\mdog
rj
\]ri
@\AbIYK[MePcQ\RZSdTZZb^[_e`[fbi]jgkfnep]ufx]y]|c}Y
TbUk[\\\^eeb
C]Vhe]pl
BbCeM\R[XaZ\[f_ee\jbmkqc{c~f
Dc\X`ef[qesg
@eC\DeJdMc]b^ccidbp\x\zf
R\Td[\clmdo]t\w[}b
@\D\R\TmUfXa[b\[^Zdceff\z\{h|Z~\
CcDeH\IgKYM[Q\U\VhZg[i`\h\l\pgt[wbzd~c
D]F\I[X\YY[e\d^b`Ytjw]~\
@fDbE]HeIhKaOdQZRZSbUZV\Z\\X_\`bbbced\gfiZmWn\sXv\w\zf
CYDYFkG]IbK[L\M[PeThU[WXYcZ\]d^d`bf\iYj\n[o[pjtbu\v\x\y[ze|b}\~W
C\Wp\Vg\jb
LZP]Q]Wk\Xm[ulwZ
C[DaEaFZJgKaM\PbSbWcZb[Y\\^W_[cfe[h\ibj\kfnZpZscucvcwey[|d~c
ClD\IdTYU[dbf[ibs\te
@cCbPWz\{h
Wl\[sZ
@dD\M\P\R\Vf\c]]^\`[dxe[f\xX}\
AbDgF\K]PdSZVc\X]Z^b_bedgiicmdpZr\tgubvhwcyg|]~Y
@dA]DYFbPcRVSgW\X\Zd[\\[]Y^[_\b\fhg[j[k]mZtgz[|d}d~g
@dH\P]R]TdUZZZ[\\\^h_edbj\m[uevcxc}f~\
Zk_Z
Ad^]_kddm\p[x]
Sl\eo]
H\S\\Z_Y`[e\m[oo
CZD]H[KXLZMWPZRYT[ZV\T_Ud[eSi]mXovpWt[uZw[xZzZ}\~[
@dA\CfD[FdGcHeIdKbPaQ]RiSbUWX[[i\e^[_i`[b\c\eaf]iYj]kkoUsZubwjz\~d
UiWXXgg]
F[~h
AbBhCbDbF[I\J]OcPcS\TbV\[U\\]d_\a]cad[feg[ifkbm\oZr\tfu\wdycz\|e
@aMdPfQeW\\e]\^\`]chddeZmXr[ze~c
DZGb[bejg[
B\C[I[J\L\TjW][Y]g_]c\d[ffhYjcu\w\}\
C[FcG[K\O]SbVjY\[a\\_]adc\k\m[n]o\pbtd
@\A[C\DVFeHgKgLaMhP\Q\RcScTbUeVbXfZX[e^g`Xcdd[e\g\iak\nWoap]vYxbybz[{c}V
]hd[p\}\
U[^j~\
IeLbMcPYV\Xb\\_kn[t\vXy[z]~f
AcM\P\Q[RgWWX\[\\h`]m[teub|f
H[Zcj]mto[pY
Fb\[`g
C[D\HYNbRZ_\d\e\h[mrpaq[
@cAhE\GgIbJ\L\MgNbOdQXR[S\U\V]W\Y\Zc\X`cbhd[ehf\hcihj[mbnXohpXtXuUw\xVybz\{e|]
@\K\e\hjjdrath~[
CXGeIYLcP]TeW[X[ZW[Y\c`cj\nYuYwwzk{]
CZFdK]Tm\Y}[
C\Te`gt]
DbIdJeT\U\Z\]f^b_[cjdZf[iZmZncwZ|]
DbF\HcIbKSMdObP\Q[S\TaWcX\YW[l^[_e`\bbc[ddechZihk\n\tXubvbwcybzb{Y|e}h
@gC[D[FXH\I[KTL]MpPaQ\R]U\YYZd[g]c_i`fb\ecf\g\jbmeocplqcrUt[ycz\|]}d~\
AcCbDeF]I\K[OcU[V\[Z]\^\cbd\eZfgg\hZjbm\oZp\t[vawdyZz[
@XAeFfGZJbKbL]MbQcR\UcWYXiZg[b\a^\`fcbe\gchZk\perdt\ugvfz\{b|\
AbF[GaQd\Y]cf\g\j\nhpcrftc{g|[}[
FXI\K]Re\\cdhfjdkbmktfwd|\
@cHfM\T\\Z_bdgefh[kZm\
@bI]RhSaT[[Z`bv]~\
AZC[DZE[F\HhIZJcKdM[N]P]RZS\W[X][e\g`Zccgehci\k[nepdtbubxdy[{Z}\
KdL\McOaU\XbY\[c^[`]e\jdmhnZo[udyc{\~]
@[DeEbFcHmKaL]RZS]T[Uf[Y\[]\^\_Y`\b]ecg[jbm[nZocr\t]yfzY{[|c~a
C\F\K[MbR[Ve[b\]_WbgeYfjm\omrZsjy[|\}]~Y
B\D[LmT[Uh^[cbf\z[
@\CdFfGaHYIZL\Q\R\S]T[UbWYX\[\_[`[e[fXgei\kdm\n\rrs[tZya|Y~\
BcDcG[H\PfQfRdUZV\Y\[b\Z^o_heegblbncocwZx\y\zV|c~[
@]UiWc\Z]]fbn]
I\KdLb\b_\`nmbyb}f~\
@]C[D\FbJaK[M\PgRcTYU]Z[[[]f_g`bc\mcneo\t[uaz[{c|\
BcCZGcH[IcLZNcPcQ\R\UiVbXb]b^dcZd]e\f]g\iZmbq\t\uZvlx\yX{Y|j
MeWgY\\WwYzc
C\D[EbFbG[NhQ\SfTZUZX[Z[\l`[jct[|\~]
qi
@ZA[C\EbJdQcR]SaU\X\Y[Z[[\\W][_d`Zb]doeYfhgch\mcnUp[rbuZwZxa{Z|g}X~\
DoR\i\
U\XgYf[c]dccjasbt\xd
@[A\BbCVFbHbIcMZP[QZRZTdU[VZWbY\\X]\_b`\bdiWj[k[o\shx\y[zZ|Z}Z
@aAdCjFdKgOcQ\S\UaVYY]_[c\e\ifjdkbncqbr]s\ucvbybzb|c}g~\
mi
@eAZCcDYGbI[JcKSM\PhRbS\VbXbZZ[V]c^Xb\cYdeedf\hYjelcmdn\pctcv[w[{Y}Z~\
CZD\FcHdIYJ\KiL[OdPbQbTZUbWdXbZb\b^g`Zb\ccdaeefbgdidjdlVmZobsZu\ygza|Z}c~g
DYIZKdMZPZW[[\\d^c_Z`hccdcmgpbtcvcwfzc|c}b
Hb\\`h
AXB\DdF\G]H\IZKXLcOZPXQ\R[TdUdYf[d\f]b^b_X`cbgcbdggfhki\j]k\lcmZncoaqdr\vdxZ~\
Rb`i|[
DbIZK]T]Yb`\jcmk
AaCbEbGbHiIcJ[K\ObP]RbTeVaWZXYZb[[^[_d`cbbcYelfdgfjYkXmZobs\tSveyZ|g~i
AfFeIdMaRcU[VaY\\W`dd\fcgch\i\ldmfn\parbubya|c}c
A\F[G\I\K\L[P\Ud[\gipZr[
@bA]C]IiK[MaT\\Y_\aebbdcfZjcmbnepZs[ub|\
B\EcIbKhSaUZ[Y]b^cdbgcn\obt\udzf{[|\}b
@WBZC\D[FdIXJbK\LXO[R[SXTcU[XZYhZd\a]b^W_[`YbjcXeZf[ghh[jdkdmbr\sct[uYx\y]z[{b}k~i
DcEbFZI\L\M\P\R\UbXfZf[a^[_a`bn[taugv[wZx[}c~[
KfP\SZ\X_Y`oc\
@\AeBbCZD\FdGbHZIcMfOeQ\UZVZXYYcZ[[[][^g_b`[cbejh]mcn]pcyc}\~X
@\C[IeLXPbQ[T\Y[\\cbt]uZvo{Y}\
S\UiWbXY\b_\`[c\gahbmhrgt]wYz]
C[KcUfY]][`ghbnZv\z\{i}e
BbD\P[Yf[f^a`bdYeYgdmdodqWr\t[ubvcweyazh{a|d~\
D\K[LcT[Uc[[bedie\gdp\rdt]u\wh|X}\
CXFZH\KZP\ScTbVkXaY\Zg[g\Y]\_[g[i\pctdzd
\m
Qk\[jbncrc
A]DbGj\]e\mgrgt[~b
C[FaIaRdScX\[\\W]c`fm[nbtew\yc|\}]~Z
X\[j\a
DdHdKdM]T]\\v[|d~f
ebvi
C\DYFTHcK[MeO[SeUbV[X\[[\Ybdfcjfteu[vewZ{[
CZD\FWGeH\KYMeScTXW\YZ\a]\^\_kdfe[glh]ibjel\m\n[o\r]u[w[x[y[z[{[|\
DdI]MdP[RcWY[b\d][^be\fbiit\{h
K[[c\j
AZCcDdG\KZQ\SeU\[a]Z^b_b`da\ddegf\gejVk[l\mZneo[p]rdtfucv[whxcyYzZ}d~e
Bc_a`ed\i]q[uhvbw[x\y]}a
GdHeKZLZMcNcObRdSZVbW\XeYUZZ\Y]d`aaedeebfaibjbpcrctXudwXxby\zb|[}c~V
@[C\F]R]To[Y\Y^\c]g]jd~\
G]KbT\[]\c][e]j\{l|X}b
DhI\K[MdTbY[Z\\b_[e\gdkdt\
CdDbFdHcKdMaT\\Y^j`[cge\hej]}f
AYD\E]FbIfKcMcPZR\SZTcUhY[Zf[Z\h`acYdeeWfWg\hdi\j[lcmcodp[tcufvdwVyZzY{k|Z
AlK[Sb\Y^[eim\n\pc|Z}c
C[DfWZ\l^gc[db~[
DcI\RgT\\Z]]^dcjlcnd
@dCbD[FbGcHZI\KZMcQ]RgSeWZXg[\`Vf[gYh[igk\lbn\p\qds\tduZxdyh{d|f}\~X
AdH[I[M[QbSZXcZ\[m\b]d^bcbe[f[gZhak\m[pcrfuaxZ}\~b
GcSd[b\[^bi]jcpbth
D\[l\Ze]hjpc
Pi_fg[pc
H\PfTfU\Xh\Ze\g]j]pbwZzZ|b
M\\\][^cdnwaz]}\
DkF\G\M]R[[fc\mepZyb
@gGbHeIeK]M[QaR[ZZ\c_f`XdbeWjZkdu]yZ~\
HmL\\e`de[p]
AZFgGbHbI[KaMbOcPcV]XiZe]d^\eYgbickcpbs\u[wcy[za{c|[}b~b
AfDcF]G\KdL]OeP[RcU\XYYe[W\[`bcbefgdj\nYp[tZw\yc~X
Ub[f\f_Z`\hf~b
@YCYFmGdHVIWJ]KZLcMWOYQ\U\V\Y[Z[[Z^Z_i`Zb[cWeZhZm[n[oZp\s[t[vcwdxgyWzZ|Y
gg
@cAZDcFcGjH[K]MiOhR]T]UaY[\\_dg\hakfmcsbtY~Y
ScT]`\begfmhp\ve|]
C[DYK\RZTcZb[d\f]Z^[_\`[cjdlfgidmeu]{c|e~Z
AcDZF\K[P\UZVaY][Z\V^hcde\hdk[n\o\pmuYw\y[zb}d~[
Dbm]pf~d
RbW[[g`dkg}\
MbS\T\Ybe[pcu\z\}j
S\\d_Te]hcn\rpta
CbFcLZQ]R[ThXb[Z\[^\dbi[jbm\t\x\
@]EcHbM\OhVfZ]^c_dcee[gcm[p[t]~]
Ib\Zp]tjzb~\
IaYa[\\e]g`bxZy]
`\ubzg
mj
KgM[TeU[W][b\X^Zddf]g\ihjcn\za
@\D\RYS[Zb[h_\`ac[d\fbmXpgritbuZyc|]~b
Uc[[^ied{g
EbU[[\\j_b`Zc]
@gD[G\IeKbSbXaYc^i_Zb\feg[j]m[n[pitgxgy]z]~Z
AdB[CZDjFfMbRZUaV]WfY][[\Z]X^e_b`Xc\fdk]ncx[y\zY
`bgemgp\|d
FhI\Td_c`gebpbr\
C\Ta]b_\`pre
[i\]
IgKdT[\d]dfbhcmcpa}b
C]D\F]IcO[S\X[[e\]^a`bceecfbjam]nlo]phr[sa{\|Z
T\[d\q]l`Wp\x[|c}\
\[`gt]
LYT\U\[e_\`ccbeZ
Uh\c`]
@\K\LaT[U\_ce\gsj[mZ
DeM\TcWcXd[h\Y^b`Wdde[ffmlu\}Z~Z
AfHjI\K[LbMlOiXZ\U_cd\eYgVk]m[tb~Z
D]IdKhYc[]\b
Gc\ermub
@YA\C]DYH[IZJ\K\L[P[Q[RXTXV]W[YXZd\Y]Z^W_Y`YcZd[fUgYi\mVpXqqrZs\udvZw[x[y[|U}Z~c
K\YVZc`]towbzj
RcW[][_j`[dce\ubvbzi{g
Kb\\{h
B[[]pgzj
C\Ri[eme}d
Kl`[j\uc}[~Y
D[IdR\Y][\_\`Ye\fbgcjdmsxYy]zb{e|\}Y~X
BdDVF]HgI\MsOaQ[RcSXU\V\X[]b^[`Yage[h]iTkfmbnZuav\wYxdy\}]~\
D\FcMbSb`hfbg\s]t[
BcWf`eybz\
AgXd\[^[eeg\
C\FgIgKdRdT\[g\Xcbin
@bF[GgHZMeXb[c\bbceYf\g\oir\~\
@\A\C]HbJbKcQZRZU]WXY[Zc[[_\c[hciijYk[m[ncphrfvfwayd}\
@[AbDbGZIbJdPgSfTXWXX]Y[Z\[c\g]e_cccdcfdg[h[i]k\ndp\qdr\udw[yXzc{g|Z}f
AfC\D\E]GaIeK[MaP[TfUiYZZe[\\\]b^Y_]`[cYddebfVg\hci\lbmcn\ocp]thuhvdwUxayZzZ{[|\
ChTZWd\\
@fC]GbHeIcK]M[RZZZ[\\V_me]jZka
mj
BhD[K\Q\R\YeZb\W^Y`ccem\n\p\ucwdx\yYzX|b
AbD\[Z\k
C[DeFbGeHbM]RjS\T]Zb\\_i`Yecu\zb{[~[
L\[]\lt\
U]Wj[Z\]
Tg[\nb
\g`\|]
D\Th`\fe~b
H]KcMb\\`inb|[~\
T\fqgajb
CYEfFZG[PdR]S\T]Zc[Z\f]d_d`bd\fbgem\o[tdufz\~Z
@[AZC]F[G]I[J]K[P\R\SYTYUVV\W[YZ[Y\Y][^Z_e`\d[g\hpjdkcm[nZocpYq[rWtbukwZxX|[}\
DZ[bek
Gb[i
Di
FYH\I\KdO]TZXe\\^\_bdYe[fZgojcm\o\t\vb}]~\
Ib\c^k_[gZogx]}b
@[A\B\C\DTE\IYKdPaR\W[XhZb[b]]^X`[adb]c]eZf\ggjbkYo[ubvew[x\z[
AZBaCZDXFaHiI\JdKhMbPhR\U\Y\ZX[X\Z^\_bdbf]g\h[l\obpetZuXvUw\xfyczf{a|[}\~S
DaHeJbR[Y\Za\d^d`cbcd[j\nexdyZ{Z|h}b
G\HfIbKjP[TZ\Wjbt\{\
A]D[T\[m\ah\jhm\y\
Wf\]
HWWl[]_[uc{[
BgC[DdPZReSdT\UdYe\e^Y`bcde\gci[mbn[pgwdxWyf{h|Z
DZS\[d\[mfpk
BmY]zX
C\HfKYZj`]d\e\ndobuZx]
DcKeMbO\Rb\\`heahd
DgI]aZ
IY[[\]ji
@]A[CYD\FcHbI\LfMeRiTdW\Y\Z\[[\X^\_f`babeYginep\z]{b}\
C]Ijean]s[xb
K\Xc[Z\jebge
@\FZQ\R]U][\\\e\gljbmZp]r\u\
CdM\T\\]k]tW
~g
AaD[Mcehf\g\j\s\~[
@VA[CXDdEbF]GZIbJcKZMZPYTgUdVgWZX[Zc[Z\b^c`bcedZf\g\iYjZmdn\p\r\udwZxZz]{\|Y}\
AaI\OeR[TbZ[[c\\]b^heXfdhbmYn\p\x[|\}e
CZFcIjM[OdRcTT[h^]eahdjd~[
j\k]~g
M\RlTde\fbgg}d
Hh
KgPcRaX\\Z`bibk\w[
C\IbK[LbM\TeUcZn[\\[_\`\m\n[tYu]~g
Pc[l\\eZ
QiThW]X]\Zm\~[
cg
BgC]M[YcZe\]_\vfy\z[{j
\bn\zh{e
C\DaLbMjThWf[\c[
CdFfIeKYLZObP\Q[SdTTU[\S]f`fccdbedf]gYh[igj\mcnbxcyZ}f~Z
A\Mh\b_]`\nc{e}c
Uh
Q\\\_b`h
@gIbJbLVMeQ\SaTXUdVZXdYdZ[[Y\b]b_Z`fabdbh[jfk[nbqas\tdx]{e|]}c
@ZFYIcKbPaRcSj\Y`fe]icm\n]t[ua|\~Z
LfMc[]\bmc}c~\
@\H[Rf\[`[
@aA\FbPbRdS]T\\\]h^]`\bdc\ecfam\p[u[yZ|[}g
@[C[FgGkH\R[T\Uh[Z\g^e_c`Zf[gYkdt\|\~Z
G]fr~[
Tg[\
K]Q\Wg\Y`\sdtl
@[CfD]EcF[HbIcKcPgReTZ[V\b]\`ZdbgjpbrXyd~]
AcFbLbTf[Z\[deg\igj[rk
AXE\FWGfHfI[KXLbMaPgSbUiV[W[Xb[c\[]b^d_[`abdcae\fdl\ubvcwby[ze{d}d
CZD[FeIZMgTd\Z^a`dh[jckbob~i
R\U\W[[e\bgkjbnbocpbr\}g~h
D\G[[Y\\f[nbro~\
AfDXFbGeH[IlKXL[McNbPnQ]RWSYUmZ\[[]U`Yb\dYeXg[hbiajRkbl]mVnYocpfuZv[wdx\ykz\{g}e
FaGcK[Q\Whiaog~g
FbG\Kbgamcth~c
{a}g
CfKfRcTZX\^]`km\n]pZtbu\w\{]~[
F\\h{a
CZH]Mb[\\\hinbr]
Uh
C\D]F\I\P]QXRXW\\U`[cie\jbm\n\p\r\s\t\|e}]~Y
FbKkPeRaZ[\Y_]`hd[j[kamb{e
@YA[D\G\IcJ\KeMbSZT]UZW[XYY\Zd[d\Y_\bbdcgYiYk[l\ocr[sZtZubwdxeyc{W|\}d~\
C\F]KbRc_c`io[w]
DZQ\T\[\\f_]e\kirbvc~Z
DeI\MXTZ[\\]g[jjy]
C[HcKcP[{i
@eIcKaR\SaT\U\VbY]\Y_bdaihv]ybz]
FnI\RZTZXe[\\h_X`d}d
@\\c_e`[h\wk
MjZbn\tcub
A\MlOdR]Xb\c^Zeai\j]}\
@\D\F\H\IfMbQcU\ViY\Zb[g`ccddgjanap\thudwY
Q\e\nh
@]CYFcL\MWQ[SVTXU\Y[\\^[_ce\hhi\jckem\neqcs\tZwfxWz[
A\FeH[I[KfMcQ\SdU\V]WdY\\d][^Zd]gZndocqXrevfwdxhybz[|\~\
CaGgHjKcQ]R[VdW[[Z\\hgkfm\p\s]t[x\
A[CeK[LkMdR\T[WZ[\\U_[fZg\h\jbz]
DgFaMg\\
AcC\HZI[JeRZTcUeWXYbZc[i^l_g`bcZdceaflk\pgtdvfx[yh{a|[~[
C\IaKb\m`Y
oh
DfI[PYUYXZZc[[\W^\d\jbn\wdzk{j
Wf\Z
J]Ub`if]pjs]t\~Z
DiI\me
AXC[ISL\TW[\\ebedZjlmd}c
@\D[R]Y\\bvezg|e}b
C\`cmfyg{h|\
C\HkS\[X\jt\
@\A]HZMleUj\}\~m
@cAcCZDeF]G\IbK\M\N\PWQZRXSdTiVZXZY\ZX\[^b_\`WcXd\fWgdhciXjenjp[tXu\vbx[{b}\
AdD[FeGbQbRcTbU][\\W^g`ef]nYt\wdyc{c}]~[
C\D\F\HbI[K[O[T[V\X\\d]\`]bcjdtju[vizb{[
A\BeCXDbKhLfPbX\[Z]f^[f\pcubv\w[y]{\|b
CbQeTZUbXiaccgg[wby\{c
@bMbWe}f
Uig]
Th[[\Zc\e\fgjdy\
L\U\W\^Xzl
HkVc\\]b_cdZefp\tdvZ
LjTX\\n]
FbU\\\^lj[
H]KcMb\\`inb|[~\
H\KeXh[]ebgZs\ya
D\I\`\fbgi
@cI[TdX[Z\[h\d^c_]eYfZgZjcxZ
EbPbX\[[v]wh
Pb\Y_\`im[tb~]
F\T\W][e`efqgajb
AbDWI[TeUVW\XaYd[\\t]b^dbbd]fdhbmgt\ud|\}[
CiKdMcR\SiT]\[`\e\i\j]rd
T][k\]`js\|Y
@\FgH\KXL[PZQdTgUdYZ[U]d^\dde\fdm\ncs[uawa{d|d~[
Wi\\c\n[
@dAbC[DXFTGbHiJ]K\PfRgSbTbV\W[Zb[c]cc[e\f[gih\i\jbkYl\n[pbq[r\seuexcygz[{\}V~c
diu\
K\Te\]dcm\tdudw[}g
DdEfKdM[RaTWY\Za[\\Zmgucvawcz\
W[[\\j
FbMb\V`em\yb|f}i~Z
H]R]Zc[Wd\jameuewYxa
C[F[H[KhPcT][[\[g]nZ{d|c}\
G\I[MiObQ[RdT[Zc[c_X`\d[e\g\mcobr]udwZza
K]LkP[TXWeYZ[\mhn\u\}a
H\LlP\TZU[\[jbo\
\g~\
C]R\[Z\\i]m\obpcu[y\{]}i
Mb}g
B\DbK\LkTZW\[\\ZfZofyd|[}Z
F]I\gk~\
@ZF\IaQ\R\ShY\[Z\T`rfcg]j[t[~]
DXF[J[MdR\S[W]YgZa\O^\_[`bb\c[g\hiibjbnbr\s]tcx\ze{c|g~Y
DYMhYa][}Z
LqM\T[g\z\
A[BdCUD[EgFcGdJbKdQ[SaVcZ[[W]c_[`cabcYf[hXifkYmfndobqcrbsYv[w\yYzf}b~\
A\DeHaI[KaLaMbPcQ]ReS[YX[b\a][c]dZhbmfo]sewayizc
CZZd]b`li[ncrbtc|\}\
@cCZDZFVIeQ[R[SeT[W\[i\Y`idce\jXkbr\tcx]
F\KhSa[e\Y`gt\
@[A[C[DbFdIXKcMbQZRcWaYZZ][Z]\`\cdeZgZl\mbnfp]sftbvZw]yfze}f
P[Wj\]`]n\zg
CXQgTg\gmbo]
AbTgWX[\^b`fjemd
T\`dtZ}a~g
@]H\K\WdXj[[\dk]
CYDTF\IeJgNhP[SgU[\a]e_Z`ecYg\i\k\m]n[sZtex\{\|\~Z
QmT\[f\U`Z~]
AaFbP\T\^\_e`cmbn\pcxb|h}\
@bA]C]IiK[MaT\\Y_\aebbdcfZjcmbnepZs[ub|\
@[IZU\\[bagkj[r\|b
PiSd[[\\_fg[pc
gg
Gb[i
CZG\PeS\TXZ[[h\\d]e[g\hcm\p\ugvc{c
BcWgybz\
AgXd\[^[eeg\
SaTXWW[n\hfYqe
@fC]GbHeIcK]M[RZTZWfZZ[\\V_me]jZka
G\Hb^cgij]pa
\g
\\pjr\}\
LbW\^l
@dB\CdHZIcKeMfU]\Y_]dbg[i\n]o]p\tZu\vlwZx[y\zb{Y}[
B\_\uev[{i
I\TlW][Y\\]e^]fhm\u]w\}\
Dcpa~g
uj
CXDYHYJbK[L[MeP\RcS[TbV\YbZb\[]f_Y`[afc[eig[hhi\k[l[nYpjrasbt[uYwexZyc|Z}[~W
T\[h\cn\
DcM[T\WbY[[b\i^Zhbmfn\s[zj
AfB[DYI[KjLaP]R[TXVbYd[X\j]]`fabdaecf]hiiYm[nbpZtYugvZwXyez\{W|\}\~Y
@bAbC\FcLZQiScTe\[`Zg\jbl]p[tex\y\|e~\
mhn[ud|a
I]^m
[bn]{j
@ZAXBYC\D[GbO\QXRbS\UfZe[e]X^d_e`caZbdcbgei\jgmcndpdrcsfucvewdx[y[zb}e~W
DZI[Tme[g\hd
DoMbT[\Yyg
AfDbGaK[S\TWUbYa\e_f`\e[gbhep\rdtdy[}\
@[ChH]IdKZM\Q\R[TcW[[Z\Y]b^]c[dkf\mhn\oeudv[wZx[ybz\|Y~d
Ie~i
AbBgDYGhHYI[KdM[NbP]QaRbS\TWU]WeZc[[\[_d`\abc]f\hgn]pjtZubxbz[{X|Z}Z
AXC\DaG\IbKcLnM\OfTZVbY\\]_ce\h[ibmYpbtgubwex[
H\Rb\[ecietZzh
Hj`i
AcC\HcL\MhRZS]U[W[XfZa\e^db\c\d\gbh[jbl[mYnWodrZsdtUvcyb|[}b
AdBcDZKVR\SgUdXn\]][^d`de[fhgdhbj\k[leperbt[udze{f}e
@XF[IcJaPbQe[c\cgbtZ|b
W[ggif}e
B[\c^i
A\C]H[IZKaRZT[UhXi[\\U]de\fdgWh\icjfk]n]qgrbz\|\
FaT]V\_ambt\~g
BiK\Zbucx\zX
\\_\mp
B]F[HcKbMaOeQ\S\T]U\WZXcZ[[Y^Y_\`\dceWf[g\hbm[n\s[tZv[yjzj~[
AbCbD\GbHhR]TZW\Zc[e^b_]caebfZmcrctcyYzh{b|c}c~c
EcK\M[Ta[c\f^\_bagcgmcoktaxd
cg
[bkj
ddpi|g
C\D]EbJaM\PeR[U[W[Xe\b_bfgg\h\kclar]s\x[|\
FlGgK\Le
FeGiH[SY\]t[~f
BiC]Q[S[W\\chhjdzY~[
AaI\Tb[d\\^ie\fdg\hbmcn]xZ|\
uh
YgZgscu\}c
DdFkJeVe[[`[cZsZ
@cAeDn[[^ieZgajb
A]DYH]Q[SdTaX\Ya[[\Z^\_Y`bcZeeg\hbiZjdnZp[r\tiy\z\{Z|[~X
rl
M]QZYl[Z\Z^ac\jUmdn[octevbwc|c~Y
dbging
I\KbQi\\_cnb
AXCXD]HbJ[MYObPdRbWdXbYXZW\[]h_Z`Ycddjfehbkhl\nYo[yZ|[}n~f
HfKeM\VcW[X\Y\[f\Y^ahejct\v]y\z[
@bC]DaF\HkIjKeRbVWX\Y\Z\[b_Xcfddfcggh[nho\pfz[{\}Y~b
D]M\[\\Z_ebcdZmluZ}e~[
`Xmj
@cAcCYDcFZHYKcMaOfPZQ[TdVfW\XZY[^[`\bZeefchbiekbnYoasbtZuYwZybzZ|a
K[QbYnZg[c\j_[`[d\e[
FfQXS\T\[]\W_]`k~e
F[PcR\[[\l^f_bibn\obt[|[~c
`[qewf~h
A[CWDXFcGjHgIgKbOcPeQUR\UdVaYcZi\e_b`\abbbdcf\gShXijjXkbpgqgrasZuWxWy\zb|\~f
AWC]DVE\HbKgL]MfPfRgS\TeV[XaYY[\\d]h^k_c`cbddce\geh[mhnZtYvbwcz\{U|Z~[
[i\]
@dI[Rg\\pdvb}b
AdKZMbO]Zg_\`jgbmmxbybzc|Z~[
GbQ\\h|\~\
C\]\_emh~[
C[FYGeHhLaPeR]YlZb[h\X]\_X`]eZf\hbj[ngp\rft]w]{\
OcTbfcujwX
AdCbHZI\QaSdUiW\X[Yc\c]Y^V_\`YdbeVf]gkhbi\k[sZteuYzb~Z
Wjfbn]
@\AgD\IZK[LYObPfR[TdUfXeYdZb\e^[_e`cdbegf\h\ifkYm[nZodt\u[v\x[yez\{Y~Y
C\D[FcKbQ\T\VfY\Zb[\_\`dc[ekfcgbhcidkbp\u\x\zc|d
AbHfJ]McRb[jfdhemZn]sdu]ye|l~Z
Dg\Y]]^h`bp[yez[
Tk[\gc
Oi
\Zoi
@dA[GbHdK\LbMcQVRdTcW\[b_\cce[fgg]hciekZlXn[qbrdsZtYucyd{b|[}c~[
C][b_leb
@dAcF[GcIWOaQ\ShUbV[W\X\YbZf]Z^cacbceZfdhcjdk]lZm\pis]tbuZvfwZxWy\zZ}f
AVBTCWD\E[FYGbHbIVJ\KXL\McO\PZQUR[SYT[UZV\W\X[YgZ[]b^Zb\cbd\ialcpcrfukvhwixgyZzX{Y|b}W
AaGbHcI\ObRZbac]efgbj\n\obtYzd{e|d~e
AZCXD\IZKWLcO\S\TbW[XWY\ZS[b^\`[fbg]l\nZqbt]uevbwdxcygzd{e|c}\~Z
T]\kk\
H]Zg_d`Zfcufw[x\
A[DdFYGaH\IXJ\MbQZR[U\Yb[[]e_\`\cceYhaiXjembpcsZt[u[wZy[{b|g~Y
AbD[FdIaTbUdXeY[Z\[b]\_bc\d]eZidn\obt[ubwex]yb
C\DdNbRd]\cdjZlcn\pd|j
C[D[JcKZR\X][b]\m[ncrctbyhzY{d|d
@\AcF[KZLaMhO\Q\RTU\V]X\Y\ZU[\\Z]X^[`Wc[dZeWh[iVjbk[nYohpXqbr\s[tZuVvVwWxZzX{U|[}u~W
FYH\I\KdO]TZXe\\^\_bdYe[fZgojcm\o\t\vb}]~\
CcDbGcJcM]TcVbWbXb\X_Zgahakbnfo\pbtaz\|\
C\U][\\c_j`ZdZgbj\mln]t]u]~\
@cAVEcHcIXJgN\ObQ\SdU\X\YY[cace\fdgeiYjblao\pbr[vVw\yazc{d~i
GbKZMeP\Sc_cdbebg]mkw\xf|\
AdDaFbG\H\IcK\LYMdT\WbY]Z[[\\a^b_bi[mcn\t]xe~\
Ib\h}b
IbTb[d\[^lmc
@[AcCXFeIfKZS[Zi[[\\^eeZk[pot\xdy[~\
AeD]\\^p_df\~[
BiIZK[MYT\[\\c^b`\jgmcn\p\ubxZzY|]~d
@[CdFbM\Tc[c\U^h`\cfgbm\n]pgt[wb~f
B\DeFZHfJcKeLbR]VdWdX\YZ\\^Zeeg\j]n\xcz]
@\EcFbGdJZKbL]O[QZVdW[YeZb[b_]bccddejan[oYpbvbydzb}c
@\AbC[W\X\Y]\\^\cje]m\nhr\t[y\{c|f
`X~j
A\KYLc[\\oyc|W
@dKbQ\T\[c\W^b`becfejfmZsbze|j~d
@lB[F\GaHVIYKXL[MZPiU\WiX\YZZX\Z][^[_b`[dhf]gZh\igkdmXoeqds]tbucv[w\xW{X|Z~U
@ZA\BdEcFdG[H[IbJbLbMjO]PZRdUgV\WZYZZX[Y\]_e`\ccdeegfhgYhbk[neoYpXqZtbvbw[xbybzj|e}\~T
BcHbK\\judzZ|\
@]KkM\P]R[Zk[\d\e[o\uZ~[
HlK[LbM[R\\[ecghjZmnpbsj~b
C\Q]\Z`vc\sZt\
IbLaM[TY\\^c`Xn]ze~k
F\IbS\[rf]g]t\
A\DZHiIZJeKePiU\Y[\\]\^\_b`[eWfdpbrcs[t[w[xcycz\{b|e
@XC[DbG\HbKnL[MePZQ\S]TbX[YZZU\Z]a`[dYe[g]hciZjbkan\p[s\uYvUw\x\yWz[{[}\
CdDbF]HbKaM]P\W]Zd`]dceehmibj[kbm[nYocpbw\yd{[~\
MY\[_m
Rc`g~Z
CaR\Tg\\ub{d
@\PjR\\[n]
CXIWKcT\Zcjkr[
HXLhTT[Z\\hjzb{]}\
@aC\Ii\Ym\~\
EbSaTe[\\\_[ffj[rbxi
K[N]VgZh\\^hf]rbu]|e
FlGgRZ\]~]
CWFgIbMYR[Th[\\cfljcv\x\ybz\}Z
@ZCZG\J\KhMbRYSbT\WcYbZ][Z\Y][`Zddf\i[jbk\m\n[p]r\uWvlwWyb{Z}d~Z
@dC[HbK\MdRnT\W\\[kcrbsdt\ufvby\{b|b}d
P\S]^\ufwbzj
DeZa\b_c`[dhfdgamXuZx[
K\\\wg
tbyb|h~d
KgM[ThU[[c^Zddfeg\jcn\za
^i
K\e[oi}[
K\e[oi}[
CYI]QiRYUf[c\[pb
@\AfCYFdKcLhMbO\TSUbW]Yb[c\T]c^\_icdecfchXi\kbmdnep\tbvcw]yZ|Y~e
Ui
AhQ]Wb\]g]
H\Kg
Q\Rh
Uh
B\D\F\MbX\Zbc[d\uc{\~h
EbPeR[S\W\ZZ[]\[_jh\kaxay]z\
zj
Dim\p\yb
@ZCUF\G\I[KmMePiS\TXV]Zb[\\f]\^\_\`[eVghi[mYn\rctYuVvhwXx]y\~b
CdDbT\cle]f[ldp[w[|h~\
XcmWpi
LoTV\\
AbNgSXTfV]WfX\\dfbh]m\nlpbriydzZ
@gA[CeDXFcG\H[IfKVLVMWUZWXY\\Y][_]bgc]daebfYh[i\jblbo\r\s\tdvdwbx\{\}\~X
EbFaT]\Z`huc
AYC\FTGgHbIXM[O[R\S\T[YbZY]\_\dcejfdgYtkv\ybzc~Y
CZFeGdLcMZVWZc[d\Tc\e[gYibkclembngocpbrcs[tbv]w\x\{b|Z~d
C[Tgt]
K[Z\mdog
@YBdC[DXE]FZGZI\JhKdQrTZZM[]\[][^Z_ZcbdgeWg\i\jbkcminWo\p[r\t\w\xcyazb|X}m~Z
C]M\_jpm
FiJ\Q\Wm\Zclt\xd|\
C]HbIcJbKbLaN\X\YUZ\[\]cbbdciclbmbpexb|f}b~Z
QbYg[]\b`ae\zc|\
AcB[GbIbMbU[[\\b]\^c_ca\ccdbecihj\k\mfpbqdrbs]t[v\w[xayY{Z|g}d~[
Pb[axg
IYR\T\UZY[^ie]h\k]l\n\x\z\
@dBbC[DUFaHhKdMaPcRaU\[[\Y_dbcdfeYgWh[k\l\menbqer[uXvVxdya|\~[
@ZA\DbJbKjPcRYX]Y[ZW[\_[`\d[efgdi[j\kcm\nZpct[v\w\xayfz\
H\yZzh
KbPe\[e]pX{j
@aDaHaJbR[Y\\X^d_bbcj\nexdyZ{Z|h}b
G\HdKjTZ[c\\`Xjb{\
^\e\mi
^lm[
@cAeCkDdGZK[TeUbViW\YUZb[d\Va]dVegg]h[jhkZnkoXpcrbtcucv\wYzY{T~\
QZRj\]
MbW\}f
CkIgK\V]\Xv\
IcPdQa`fkYv[
IbPd`fv[
DdQ\Rdxg
AmIhL[T\UhWY\Zi\
@\[Z\]_d`[c[ejgcicmdndtcx\
C[[\\[^k
A\DhHaMaX\Ya[g_d`bjb
AfC\HdKbPkRbX\\]][ecj]tbugwc{[
@fK[Wb\Zp\sfvhxh
KaL]P\UbY]ZY\Z]u^cdXnZt]{Z}Y~c
LkTZU\n]
\[^i
\e`goe~Y
\\_h
vg
Wf\]
mhud
C]M\WY\[_kxd
Wi\[
Wi\[
Wi\[
Wn\X
Wm\Y
We\Y^inmzl
Wgufwo
L~WZ[]\X_Yj\zX{[
Lg_\
D\Ie[X\\jj
IaK\LbO\TgUcVZ[[^\_Ye[gchbjdk]n\tZz\}]
IfTT\kjW
Tega
IZjjk]
K\_\ol
KYZYonu\}\
C[D]KYMWR\\[_YeYm\oop]v\w\xZy\}\
\gjd
vg
@ZAZCWF[GZHVIVKgLWM[ObPhQ\R[SeUkW[XmY[Zm[g\[][^Q`Wcbdghdl\n[r]urv\wWxZyczY{Y|Z}[~W
CeDYKbPcReT[UZY\[\\m]\^\`YkhobtduSwfyf{Y
TgUiX[Z[[Z^[eZg[j[tcwbyb
K\XhY\yazb
DcS[\\hh
KYP\ZYpeuhv[w\x\
KYPZdeoYulwPyZ}g
Zi
KZR\ZbumwZy\
K[PXumvdwZ}a
IZPdXcZc\Xjow\
S\TYUfZk[[\\dcu[wb
XiYbd\h\k[
IZLdUftc
@]CVH[NaO[Q]R\TlUiVZWZXfZW[[\\_Yaed]eXf\gdhci\jdl[mXn\oYp]rasZtYuYwjxZzX{W}Y~Z
@\FZK\M[NcPkRdT\USX\[b\m^[_V`Zabbdd]e\gYk[mZn[r\tgwcyfzh}Y~Z
DcTWUZ\egWwT
@gA\M[PeTcnb
ThU[gf
AdC\D]F[IQSdUbX[\bcdjh~Z
FeIiQ]TXU[\Y^ej[w\~b
T]U\\fndrk
F\GeT[UcYgf\
wn
PWZYo[wwx\}\
DbIhLTT\Xbacdcgcj[|c
FcQZS]TtUY[Y\Z`\jbkil[reyc~[
LZMfPiTcU\X[\ZjbwY
DYKiUZ[Z^bfcg\h]j[wc~q
IbSgT\`ijitX
rh
RcUcgh
I]TY[Wjkw]
LhU[Xbn[
[ljc
`]g\jiw[
IhLYTbjX
CaTX\[jd~c
UhX\\SjZ
T\Ui\\z]
Lhw\y]
M[Tdgh
Th[Z
K\TfUbZ\[j\\jfuZ~Z
Xkr]sbva
Xjr]sYv\
A[DjFcIdK[LYMYThUf[V\e]d_g`\jamdt[~Z
DWIdMYT\U[]d_et[
A[Dnm\
McTZ_o
@\AfIXKjMdPeXc]S_]e\k\m]uhyc}\
IXMbV\Xd\s]S^ck\uYv\yb
MdPiwky\
PhT[v\yc
[k\]]b
@bAhC[G]IZSd[b\[f\jjt]
_YdtmUx]
_YdtmUx]
AhXh`\gdi\{b
AnDZe\
D[KYRcUc_\dWgq
@nZYdaeVj[vdy]}\
@dAZCNFXGdHdIHKXPcQ[RdSeTcUdVRXdYXZU[b\U]e^d_Z`Xa\b[dcegfdgehcidmcnbobpcsRudvewdxgyczc{e|d}d~W
@dAZCNFXGdHdIHKXPcQ[RdSeTcUdVRXdYXZU[b\U]e^d_Z`Xa\b[dcegfdgehcidmcnbobpcsRudvewdxgyczc{e|d}d~W
Kmnjyk{h
CdLbTcXd\\jW~e
DZPbSSUdZP[[abcbd[gZtiuhwXx\yY
CdFdKhLkRbSS[f\d]\`fe\h\jZl\rfu[|b~g
D]K\T[\b_i
AdCcPh[\tc
RnW\\l}m
FhI\\T~k
Fh
D\FkGXI[\[
CXHYMgP[R\Sd\d_\`me[jct[~Z
Kg{Z
I]Kc^lkg
CWTO[e]d^efZjg
[p][c\j[mf
@oD\GfHYJZK[PZQ]SfTSU[XgZb[\_cddeVffgghYjbkZm]pav\ye{b
Qg\U
AcKZQlV[\S`]gUkZ~[
ci|[
@cAaChDZHYIYKkO[PeQcR\SZTZV\YoZd^Xd[hYjjk\mSpXt\uZv[wbyXzb{i~W
Kc\]`[i]j\rYtj
AhFZ\h`[ecpfsYyX}\~k
ATCXFWGmHjIXJbKVMdNcRcSjTbX\[\\[][^[_Z`[aecNelhclimfn\oZres[t[vbwdxhyezY{d|c~Z
KhV\u[y[
MiObT[u\wk{\
@eAfCiH\KeMZObT[aeg[md
\i`]
KdMZQ[Xbjjkgtk}e~f
@hA\CZD\EdF[HbI\JbK]M\PhRaSfTeUiYYZ]\R]\^i`\ceevg]jZm[n[rgw[zg~[
Qh\UcY
QiZ\\UcUm\pg
@bT\]c^n_]d\ednYrd~[
QX\m~[
AcDfF[Zf_paWddfbg\u[vdw\
A\CODfEgF[GfHkIVJcKXLeO[QYR\SeTiVZXVZY[n\[]e^[_U`\cVd\eggYkZlemephrdsZtTydzh{c|h}g~W
A\CfDZFeG\KZQYS\VmW\YbZ[[Y\b`\f\gbh\i[jgkZpXr\sZxd{b~X
Q\T[Uf\n`Xchifjatf
T[[\\]g\jgy]
@aIbY\\\^[ekfkhdp[tivZyZ}b
Dg^\pZ
IjMYjcs\
C\HXKqV[\Z_fkc
CkIgVY\YjekY
FjM]QeRbVeZm\Y_Te[g\hNiYkcmbq\tiugv[w[y\zZ
CdD\I\QfR\T\ecgakgl\pgyf|]
CeIg
@\A]BdCZDjF[K\LbN\ObSaTXYgZh[h\d]X^g_XacdYgghbjVkbmYnap[uUw[x]ybz[{m}\~\
DoM\Yb][d\gXm\
CbFcR\S[\\]\h\tj|\~b
CYR\Y[\X`Wto
M]Q\\p`Zt\~\
@bDcH]IXKhP\Q\TgVm\W`\bUd\ebhai[jdkbqZrct[yezg|a}\~\
e\ke~\
CTP[UdW]X\\qzd
T\[U\[_Z`Xwc
D]IoTgXY\j^[fejdtZ{\
]jg[n\
Fe`]s\~]
Q\]it\
IbK\QcReSbTlUfXb\b`We]mgtexc}c~Y
DfMX
C\Qc[Q\n|U
[n\[
YXnhzY
@]ChIbKbSd^ecYndth
FeQsc\mdsYv\|\
AbB\C\MhX[[Z\kg]v\zl{\~\
tg
FkI\S\T[`\
Fb[Ug\h[kmt\~\
Fb[h
I[Q]S\\ieci]k]
\ejX
@gClIiKYL]M[P[RZSmUZW]\c^Y`[c[f[g\i]k[ocrezf{Z|d~d
F\IYK\Q\[heehejYlhmanb
FlGXJW\dcfmitU|\~[
@[A\CdDcFYGfHcIQJcK\LbMdNcO\PkR\SjThUdVSWZ[d]e^a`ebfcZdXekgaihjZkcmbphsYudxlyazf{f|b}p~e
AZFdG[KjOZVdY][i\i^\`YjekWs\~s
GjkVr\
D\Yn[dh\
Pi]Z{[
Ub[f\f]ce[hc
@bBeClDeGcHYIWKWLVMiOjR[SeUgWmYdZ\\h_jcgeZgbjZm[nctWuevSx\yWz\{m}\~d
CcFbKYSbTbYj[a\]_]d\j[nctev[wcyZ{d}b
CmVd\]
DbdYhZp]zk
FfHUKjLZTcVM[i\[]jjcv\z\
@\A\DSFZIWKQLWMVOTS\TWUYXY[W\\^feYfZgShWjskimYpetUy\zX
Z[\V_mc[g]mVo\x\~[
AgC[Dc^Ue[n]t]yh
AZDYI\LbTb^\enj[tayc
\Z`j
DgY\zc
nht\
[\\ghgk\
C[ItQ\\ff\
FhI[KbS\\ctZ~m
@gRh[\
BhC]DXK\MbZ\[g]\_[`\dde\pTt\uhw\yY}W
Q[W][\\Z`sgZh[ilkb~b
I\\Ztn
C]IneZ
@NA\CbFSIgKZL\SXTRUYV[[e\h]\_ed[eehZjdmen[pcrbs\tWye|]}]
[ifi
@UC\F\In[deesZ
@YC\F\Ii
RjV\
Dk
CcF[HRI[KdVVe\jelY
C[HYKmVW
@bA[CeFcHbI[KZMaPbRaTdXd[f]Vbdcbd\eefdgcibjSmanbrbudyfz[{]}h
CcD]IcL]\bwf~g
TY[i
R]]h
DkU\zg
`Xcms\wc
FdIkTQYa_c{Z~h
BdKcWP`]pbuex\}W
uh
H[IbL]S\YfZ[\mf]i\w\yi
AZPtQVS[\hvT
IkK]Tcg[joy\
KbMRVcpd{\~j
F\Ih\\~b
FfVg\[
FbKbjZpY~h
[p]b^YjU
AbQ\TbUi\[j[~Z
@\AdC[DUFXGlISKNMdTdV[YgZ\[[][^\a\b[c]dZeogchZj[mapSrisYtWw\yfzW}[~P
KcPf_[ogp[v[wby]
AZ^lgYub
Fgz\
Fh
@cA\C[D[EcGiHhIdJjKWLcOdPcQWR[SfTiYbZY[h]d^e_TbccSedgljellmfngoZpfqbrfsRuivjwexgyezZ{b|h}d~a
@nAXC[FUGiHhIVJkKUL]MdN\PfQ\RUSfTiUdVZYVZ\[e\[]j_U`Zc\effcghh]iXjRlhmkneplrhs\t[ukvewcxbzf{g|g}W~W
I\YoZZ\a`\kcs\~\
F\tn
Aafh
AZCgQZR]`ea\eZfcsf~\
\Ptm
AbG]\R`bhbth
@bCbIcObVZebi\~f
zf
HVKrVVZ]u\w[
IkU[k]
C[M\\Yin~e
Q\\k
fW
UjWY
FlITS]`[u\yZ~\
@\CaFfIc}V~b
PZ_id[x\
F\pX~h
C[K[MeR[_jk[
CgVZggmdnd
Ql\Wt[
Qe\X{f
MdQf\T`b}\
@YCsD\IZKnQVTZV[^Zecofp[q\}b~Y
WZ`dil}b
MoYb_[d[e]z\
ChH\IbM[SdV[j\t\u[vjx[yY}V
C[HbRg\bc]icjZmYpdr\s\}i
CkMW\W}\~Y
K[Vn
AYCgQ\ed
\W`it\
Kk`[
K[Q\\Zme|\~h
CdKYojwa
@ZF[InebkUtZ
\hkc
C\Igt\
C[H]KeRgZ[\Z`djcv[w\
ChDZFcHaIeMWQWS[T\Vb[c\P]Z_[`tcYeZfhh[jgl[m[niodpfs]t[vTxYy[z[{c}d~Y
C[FVI\KaTYVf[\\X^\`]kl
F]\]`jc\~d
DdKbYjZ[[\
]\_fxe
IWZ[\ikeub~b
F[Qi\[bcn[t\~b
AZCbOcP[QoRXZb\R`[jZkhtYyjzV|c~\
ZX\\h[ugwsx]
ChIcKZPaTWUd_\y]{c}\
A[D[FpGbIcJ\[Z\\_[`dcdeWfahdi[kem\sZtX
\W_atg~b
Xd\Y^ac\f\zf
CZHbIgKYMUPbRdSYUbW\Y\[[\]][^bckifj[khmbn]sate{Z|c~f
@TA[CgD]FSIeKXMVRYTUU\VjX\[R\Z^Za\e\fYgXhXibjpmTn\pRr\s\tIx[yZz\
@YFdS]TcXb\[_[`gjZk[m\tm
G\ec~n
@YB[CdF\HgJ\LcM\QgR\SYTfVZ[d\E^\eZi[jbkdlbm\n[obsctYvbz[{b}[~\
@\AcDbFXIQKZLZMfO]PXQcSkTcUdW]XbZU[k]]^i_]`eceeihgi[jXkinfpYvXw]ygzf{f|b}[
CdQ\\W
\ft\~c
GeMbgkrb
DaQ]V\Yc[b_c`ld\i]k[s\~d
CVF\Q\Ta\h|[
CZKUT]UeYYZc^c_c`\eZhej\n\octbu\x]zZ
Qf\V
Fj\\
\[`]cjma
I[KdQ]Y][\\]_We\pZtkuc{\|b
I\P\Qj[Y\\j\pasZ}\~Z
\Z`W~i
@[AWDTF\GeIYKXMbOdQ\T[X\YWZY[n\Z]Y_Xd\ewgbh\j\k[mingo\tVvax[ydz]~\
@bAeBcCVD[EeHZIRK\MaO\PbRYSgTfVZYaZZ[c^c_[`[cfd[enf\i[j\kclhn[o[rcsdtnvbxbybz\{Y|j}[~Y
I\KbT[VdYbZh\j}[~]
I\\q`cdZnd
Qe\U
DZFZI[Rm_\`ZjdsWt\ucvb
Kh\enR
@\C\F\QXT]\o^Z`Xkdl\p[xk}\
Qk\Uc\i\
QmR\\V`]c[k]lat\
\j
@\If_Y`fd\egg\
DOFcKbQ[TcUZVe\W`ZaNcVjcn[pWr\tqubwdx\y[
CeTa\Z`agbmdycz\~]
@bAdB\CXDbF\G\HiIWKKMbQaSYUfVVXV[l\e]K`cafcedZehffghhZigj]kemaodp[tguhv[yZzb{f|m~[
`h|T
Q\SY\[`htZ
AiFbYdeYne
@XAdChDdF[GQHWJfLgM[N\OdPWReTbVeXcYc[h\h][^]`ebVdZecghhZifmao\pbrZt[ucv]xgy[zc|[
D]^Zwk
AcDcFdIWRcWh\Y`gcddXf\tb
C\Hf^\jbmg}b~V
@nAZCjDQFWGcITJdKPLdMjNdO[P[Q[RWSiTPUZWZY\Z[[O\h][_Y`objc[dXeHf\glhbjak[oapgtZv]y[z\{U|[~O
CZFKGYIbKsRZVd\\`biZkko\p\yZ}\
SdTd
AYBZDVFYGfHlIXKULYMbPlQ[RhS[T[UeW[XYYi[X][^[`cc\d\eYjcmXnftbudvcxrzc{f}h~Z
@dCoR\VXfZjgmVpctcyd
Zg
Ak\Z
xj{]
CZKZLbTk[c^e_Zfbj[m]ndxb
@hASCVEiFTGkHgIDJhKEMeNbOgPhRbSeThVUXeYVZQ[f\W^a_X`OaUbeeofagghci[kblcmdnZoepgq\res[tSufvfyjzj|k}j~\
AgBdChDRFXGZIXKfLcMfPORcU\VYWZYe\j]V^Y_n`daec[ddeffXgfhfjVnjobq\sbtWveyf
I[T\[b_[jj
BdDbKZX[nbyR{d
FcMYVi\[_Z`Zf]g[h\j]kdpStby\{X~b
Ml_\k[t\
C]FYI]Q]R\S[TbXX\m_[`WediZk[nls\xbybz[~c
Fq[[\]^\~Z
UX^m
A]ChD\F[HYKdM]P\SbThUZY\Zg[Y^]_[`cd\ghjYmeoWyhzf{i}d~]
C\GZHZUb\[jnp\td
C]FlGYK\O\P]TZVb[d\W^[jYtey\{Y}W~Q
C[KbYkZ][a\keUk\nZtZzb{\
@TA\CfDLGZHWI[MXR[VjX\Y\^e_Uc\ecf]h\jUkcn[r\tjydzb{\|a
CaFkGaH\IsKeL\M\Vb\j_\jekFs[t]~m
D\Ib\Z_g`eibo\r\vd
DfS]
M\QZY\^Z_opZv[
Re\\`\icp\t]ygzf
KcUd\Z_a`\dctkve
DcIhM\mY
D[dk
P\QfSW`[g\jdt\v[wn{Z~[
CYPY\lgZm\t[~\
CdKiR[w\xc
@YCeF[HaIdKZPZQ\V[X\Zb[\\U_fdZgcjgmUn\tZu\w\ye
A\CdD]FeHYIcKeQiZ\[[_[`bj[m[p\sat\ub}]~Z
F\KcQi\XkXsft\~W
CeQe\Y
DcYm\\d\hcpY}h
\\{h
@\CZIkR\SYTfU]Vg[f\\`aeYfbgfjepdtb~\
\dc\yh|d
F[I[SbT[Wc`geUgcshz]
Mcj\zk
A\D]GkHmIXKPPiScUkW[[b\Z^h`\cidbeaffg\haj[kdnjo\r\tYx\{a|e}d
AcD\K\T]U[\c^Tg[td~Y
CWIZKeMcQeXiZe[e\k_\`Ydig]hbiUjckdn\}\
K\\hk[
RhT\\\_a
AXC[LlQeRc]b^aeffYkflam[p\tcyk}c~[
F[Q[\Rsn
[[_kg\m\
DbKXT[WYYf\fd\tcugv\wgy]zi{f}\
SUWf\\rh|i
PhvT
]b^h
\Yc]tl~[
Pj\eg\j[r\t[va
I\^i
CiTRed~h
Ql\Tj]tY
CjI[\Ysa
QX[\\kt\
Mh\\]eeZ
TY\[`hsc~b
@gCcD\QZT[U[XeYdZi\d^acWdcj\m\nYv\ze|]}d
@eAZBeFcG\HZIXKVR[S\UhV\Ze[\\Z]ebcf\h\jYm\nfp]r\u]wUxfz[{e}p~Y
@WAeBcC]DcGYIXJ[KXLdPbRdSbUdVbYeZe\i]d_c`da\bZc[d\fbgiiYjQn[oXr\tYwex\yYzi{f}g~d
GhQ\SbXh[d]d^Z_\f[gbjfn[pd{e~f
CnR]Uc`[f]jclbm\|e
CiHVIgV[\k_[c\fXjelfmbvXxcy\|[}[
CgIbKSYf[djcmcn]y[{Y
Q\RfSgTgWZt]
CiDY\Xuh
@dBeDbG\IVKnRgSdUYVUWf\Z]e^Z_[cceWflg[m\nYsbtcxdyZz[{]}Q
C]D\FdGZKiMZRmTZU\VdYfZZ[Z\[`bdbkbmZr\s\t[ud|d}V
DUH]QXRiYlZd\T`[dfj\kcu\wgyZz\|c
D\UW\oeiiZjZpcti~[
CiQ[T]W\`Vc\pdsc
A[ClD\FZGJH\IhKfMXP[QXRSS\VhW\Yc[g]Y^e_b`dcgdZfbgfh\jWkcmZrds\tcuYwbxeyc{h|W
D]FeG\Mf\Z_\`]jXk\m\p\t[~k
AcCgDXG]HdKfM[OXQ[RlSdTVUcYb[X\d_W`abdccfcgdiVk\nbsYtiufyYz\{\|[}\
Ci`\sZyX
AWCeDVIcMbOcPZT\VdY\Zb\h]b^Z_\`abbdZebfegdh[j[mZo]p\q\r\tZw\xdz]~[
DcF]IjMcQ\RXUZ[bebgbiXtgw\yd~[
CYDZMcPf[g\p]U_ce\fZg[j]mcohpYtduUwfyZ}a
CfIaMdZW
CjKaPhZb\]_gd\oZuYvf
\j
CYFfVd\\kc~X
CiIbU[[X\cjdoZtd~Z
\h
CcTTje
M\OcViZe\b`\m\zZ}b~e
@ZFYH\IZJ\KRN\O[RYSbTeUiVfZX[T]Z^iaZc[e\hYjokdmfnUo\r\udvewcxkzQ{d|f}h~c
@qAYCYGSHkI]K[SdU\X]\b`Zd\eWfUghicjbt[
@dA\HUIZKiMSOePkQYS[UXVdY\Z[\h^[`VfbgkidjVkhl]petiu[vaw[yVzj~[
CXF]HfKYL\MaOdQ\TYUfWXXZYeZg[W\a^agbh[jdoZteuWvXw\yczd{c}Z~\
A[Db[d\ai[kj
AdC\DgIfKXP\TU[i\n]YeRfdjXk[nip\w[{d
HcLbMhO\T\U\VbW\X[\l]\^dj[mZ}k~Z
RW_]dii\x\
ngzd
I\ThYe[e\g]\^cdbfVn\pa{d
\d`di]~j
DbZ\\leit\~f
Y]\\cYnmpb
AbO]S[[[_hddeagbh\mYxS
@cA[D\I]Sg[o^Vfgg\hdjZmgyd{[}e
[h
GYUZ[d\V~i
B\Ig\\z\~b
]i{[
dj
I[`\tj
@ZAPDYFXGWIbK[LIO\RZS\TOW]XZY[[Y\Y]Z^Z_i`\d]e]fOgYhXjnlYnZp]r\tUw\zU{\|Z}\
F[QcSeX\\Z^]h\khne|]}c
DdFWI\MlRYSfU[[daab]efh[kblbngqctcxbyg|[
DbI\Sd\]aWefh[jg
Qi\\`Vmbp[
T\\h^[
DhJUKgPaZZ]d_Z`bcbddebkZo\taw[x\}a
F\[]\kj\ket]
P\[[_k
DhKY]idVuZ
FYZajh
\h_[`[i]
CfIb[\]\^[`bj[s\zb}j
tj
Mb}g
@VIm_Uk[
FUIkRYT]Z]`\fZjkkYs\
FZIkR\SWe]f\hbjfq[
`\j[mh
T\[j
C\f\j[mls]
[YfYg\h]jl
DXFZIkMg~b
\g~\
CdH\I\Q\TbVhZc[b\h]c^dcnd[flgXhUihjkkinTp\tX{W
Z[^Z_p
Q[TiWb\[
STUb`ncbtZ
SZ\\`k
F]G[I[\X_X`hf\k\~h
Cl
@eRb[byj{d}[
Li
CcKWTcV]\h_\`[h[mbpYt[yq
@\I[\hiZjf
CiWYo\
IdPa[Z\jddjYtZxbzc}\
cfmb|X
MR}h
\\if
A\K[L\TefkjY
MN~g
Ih
A]Q\S[Tc[[igtcvcyi
KcT[[k\ZjbpYy[~i
AbD[McTq[\_XgZt\
T\W[\c`Td\gOifyg|\~]
H]KhV[y\
Yj
fhif
Uc[hjb~Z
UeXjjZ
VopP
DWF\GXhekau\~h
VbtY~i
kg
GZ\]~h
IkJ[[f\dc\j\t[
Fg\i_[mc
FdV\nh
I[\X_\jdki
IgRbY\ikt\v]
CpeXj[uZxY
C]DhK\SeT\VmXW[Y\ddff\ggh\pjr\s\v]w\xczY{Z|[
I[^g
@cA]CbGkHmIbKZR]TWWZ[d\X_Y`Ze\ijyb{\|g
C[D[KLMuTY\Z_lc\m\~R
KnZ[\W~e
DZK\McO]UdX\[X\e`\g\tfuc{Z~e
BcMfZ[dWmcocuc}X
C[QR\cg\i\pVsn
ChKZQZTg[U\X`\m[odp\v]}n
@ZB[FWIjK]PbQ\T\XX[b^Z_[cadYe\fdg\hYiem[rat[xc~e
AfH]Kk\hd[eXod
Tf`Xsi
IrM\X\^\kZt\
@eHdJdKZMePdScZb[[]n_Yf[jem\t[xe{X
@YCcIYTf]bdcjg
@dCZMcQ\SbW[Y[[f\qfZngtdzb{[}[
@SCgDaHbI\JfKLLdMmPcR\SaTWU\[Z\U]n_[cXd[gfhcjeu]vYw\xlzc{g|[~Z
C\KYLcPe\\_[fZg\ijj[p[xbyj{]
C\FeQY\X_\`esZ~q
CmGdH\K\R\V\[]\Xj\
Zp]duN
FVKcQ[\n
Xbni
\Z_l`[
U[W[\[`htb
H[KfP[U[V\\b`Vtgu]{h
CSQ\Tc\o
KaQ\T\U]XiZb\h_ffbmZzX~d
AbDpWX[[\dg\men[o]p[tm|[
AZDkRaWXZe\h`]c]l\nbo\pb
A\F[HYKeMbRjTZ[\\g_cddfem\ocr\tbw[
\ku\xY
AbF\Yi\[nWvj
CXSS\cjctd~]
il
]jd\wd
Q\R]W[\n`cj\{\
KX\h
IdKd[b_]j[mh{T
UeX[\Sjan\
Cg\[x[
IZO\RX\b]e_ZkmvfwW
A[CeDhS]fW
C]pYtj~\
Rld[e\
GeMbR[Ye[b\\ejf\j\ketk
DZFTGVI[KeS[\W_]`ncbg\iZkXm[tc~t
Kh\Y
Dgu[
Rf_U`]dc
I][[jf
Ihs[
CZTkU[
FZGkHgI]KXM\\]hek\mir]~\
AbCfT\\]]]dbm\w\}i~b
ClIcQZ\Ys[~]
\]^i
D\FXMn\fhW
@[A\D\FaG]KhLSMTOZS\TVUQVZXW[X\c^W`]bXe\f\gYhViejvkml\mYpmsXtRzW{Y}X~b
Q[RhW[\dsatZ
\l`\cZ|\~[
D\R\dge[}\
Id^at]~l
AXCZD\GdHeIYJ\K\LbMVRbShTbZ[[f\e]\`Zecf[gdn[pcqbs]tZvZw\xdyj|l}Z
FgI[\\
Q\SbZ\_ndem\p\r\
AZCdFRGbISKdRd\Y^d_\`fabeffej]m\sp|\~Z
@XAhB[CiDRGbKeM]OVPYQ\SYTgU\VRW[X\YWZZ[[\b]\^[dSeefYiVj[khmVnMp[sctZuZvSwYx[yTzV{R}\~d
@nD\H\IlJfR\XdY\[\\keZg\jSmep]tXuZ
@WBbCXDjF]GbHZIYMcP\QYRdS[TdU[XeZb[Z\i^V_o`\abdbe\f[geh[jXl\n]pZq[t\ufvfyYz[{f|\}[~Y
CaKh\e`cm\w]
AnCUDdF[GbI[KWQYSZTeVZZf[i\d]b^c`\bZebfZgWhijZldmgp\t[wYygz\{i|[
DoX]YY\ddegbw\{a}b
CbIg[[\c`fe\hgjftWva~[
FbKbMhR\U\\d`[
AeFWH\IZKdL\MeO\RfS\Zf[b\e^Z_g`gcfdXf[gbj\lgm]nepRtXuax\y[}e~c
CbKhP[Z\\gmZocp]u\w\y\
KZTZjm}Y
AfFTIZM]Tej\kc}b
C\HaIbK[\\t[~n
jhtd
G\M\R}S\X[[\\[]\`\tYud}Z
Zh`\ukw\
@aAYGZHcIoKVObQeSYV\]X_\`ecfd\g\iXjnkRmZphs\t\xbyczV{Y|e
LZQZ\h
D\I[QU\Wtf
C\th
CgF[G[H[M]Q]RcSYTgUbVbW[YcZc\Uc[ibkbmZwi{[~g
CbKc\X`hgbkc
[h\]
F\IZMoSb][_[eXfegc
A\DiF\Ig^Vci
WR\i
zh
CkD\I\KV\X
CZQ\Z]\i_Wt\u\~b
[\kj~Y
AeD]gh
C]O\R\SXXbZ\[[\e_d`Zaegbj[nYtpv\yZzZ~]
@hK]dZicjZmXxj
DbH\I\MhP]Z\]e_ed\eik\mco\uc{f
Ki`Xjc
FYkhtd
@]C\FaI\[g\afdh]perbvcx\ye{N|c~f
CfR[WY
CZGZHTVfkg~h
^Zzh
C[TZ[\\ebcdZjg
GmHbSlU\[Yeefbg\j\tZvS
GcQUSe\v`Xs\t\vixZy\~[
HZKfVZ\\]dekv[
U\\\^i
A\B[DXImKSM[O[RZVoWhXf\d^d`VjonTpmt\yYzW
KaMmTd]\m]{[
RX\]`j
D[FbHcK\Pim\njt\yWzY{Z
CfIXmU
CpFbI]QaS\\Pjgs\z[
Z[ul{b
FkGcK\
CfK[`[h]jh
\i~d
AbCZIZSWTdVg_\`[i[mbr]yd
IZecj[tjxc
@bRe
@fFZH\KdP[RfTbUgXe]lccd\eig]iZj\kgncodyb}\
[m\[
@eCbDVF\GlKWL\M\OeQeReYbZX\Z]]`cb[euhYiXkZlbm]p\tdymzZ|Z}]
@dI[Rg\\pdvb}b
AbCeFbIZLcMUP\R[S\VbWYYfZ\\l^\_d`Wg]iYjZk[nerYvbza{c~e
CcFZI\TbYeZ\\iz[
]\mh
CcScZ\_fehvZy[
I\elj\ne
@bAWCZDgFUGgIVJ[KPNbOcTcUcWgXXYeZ\[e\i^]_R`gccekgXhYibj\kYminbp\tVvfwayfzf{\|m~V
CmMbV\`]m\s]u\}c
ciw[
@eAVDbF[GdHfJ\K[LYRYSfTjU\YY[e\c_\`]b\cgdbejfZgck[pZrZtQu\v[y\|d}X
@cA\BXDdF[GgHdKUL]P\SZTbYe[b]Z^Yced\egfdielZn[ocpjuXv[xcy\z\{[|k~Y
v\wk
@kDnEbH]I]L\M\P\RiSYW\Z[[e]cdbg\iljdmdo[pjrbtWvcxdyWzc{[|h}c
[hd]te
@ZAYCUF]GdIZKaMZR\TbW\Y\[k]X^]_\`[bccbdafZiZj\mZnZo]pgqhras\tUu\yezc{Z|n}e~c
MbPZQ]SYT]Uc\u`XhZwf~Y
DYRbch|Y
D[[c\Xm\nbrctTyez\{\|e
@\AdCeDkKTLdMVQ]ScThU\Y[ZZ\f]Z^b_b`idggah\iXjVmdnZpZqbu\vWwXx\y[{W}[
\b_be[gbmRtc
@mBaC\DfE\F\GhHiIRJiKULdMlOfPgQZR\SgTZU]VYWXX\Z[[c]b_X`ZbecWd\hgiYjUkXmfnlphs[t[u[yU{g|Z}\~W
T]~k
@fCfIhKTPkQ[UgX\YYZg[X\dcWfajnmfpYrbsYubw]yb
DXFhG\
CgR\TWYg]cbbjb}d~U
@ZCiQ]WZ\[_\k[
ZY_j
CkEgM\R[\\_g
@eA]CUDcI[LdPcQ\ScT\U\Z\]f`Tbhdcfaiek\mgnhoapgs[ufvewcxW{c|b
@]Q[Rj[m\h^\_\`Wiip]v\xd{\
C]FbHWKcMZ[g\e_X`cj[{Z~n
\Y`n
@\CmIcK\R[Ye[[\YjhtZx\
KiPcU[Z\v\yb
@YAgCnDXHZIdKeLbMbOmTaUSVZW[XZ[\^U_W`fadbccZeigdhfi[jZk\m\ocrcv[w[x\y[{b}Z~k
AbCjD]FZIcKkLZQ\RdTjVZ\S`defgciXjUm[odp[x\yY{X
D\KbMkQYR\Wd\U^\`fb\c\efgcidjZmYoepWresht[x[|e~Z
Ug\\]V~h
ShW\ei
\\`dgji\mg
Cg\[
Fh
gom[
gg
gg
@]D\FoGhHXI[\Z
DYLdM\Q\RkTh[e\c_c`\ddf\m[s\udvbwe{e
AcRZT\[kcbm[{d|[
G\Hlikk\tfzd
RcT[Uht]vd
BbCeDYFbGbJfMZQ\RdT[V\YZ[W]\`\ckd[ecfikhp\tfz\{Z}d
MeR[TY[b\\]c^Z`\e[hbi\m[pur\yg}d~\
G[QcXm]q^ZcedVe[fYmUnft\w\{b|f
DZFZRlXXYf]\mZnd~f
DgFbI]NcRjk\~f
CgDfF\KbMk[]`biZm\tbya}]~d
DlFZG\IbJgMcS[[Y\Z]\_[`UcldYl\mUnbp[w]x]|T}[~i
DfHZJ\KeMbScT\U[X\][`cc\hbjek\tgylzZ
G]HitayZ
cZmj|a
[\ulv[w\
C[IeKgZ\\iedfYm[obr]s]t\{\
T]\Ye]mmn]~Z
ws
BeDiYc\\_\zY
G\P]\ce\{n
K[{j
@dDZIiK\R\T\Ub\\^b_bdef]gZh[p\rdx\zb{Z~c
@fD]I\^bdeedrZz]
I[MindsbzZ
@Yrk
z\~h
BbCinapZ{d
Cip\
@\^[eYrh
D]mhpk
D]mhpk
HgKb_hd\e\kmm\{X
D\GhH\
@bA\C[DiF\G\KaObQ[R\SaTXX[Z[\V]i^i_\bbc\f[jck\lamcnbpcr\uZyd{a|b~\
@bDgLZOdR\cfebgdk]mjnftYwZ|Y
@WAZB\DjL[McOcS]Td]Z^Zddemm]vcw[|\
AiT\eUpi
KjZ\^[j\nYzc{]
DYL[Ycyc|j
LcTaph
B\DYFcK\LhT\[d]Y^cebgdpftawcyc{a
D\^obZcZe[fXpWt]u]wdyV
AnDXT\e\
@lDcg]
AbDdecmY
y\{g
@\aayh|f
DbIcQ]]od[lcmbn]pbyc
ehfb
C\QfXhcgfb{]
Ck\\e\i\
CjIb\\
I]Kc^lkg
DdUc\\`\tbwj~b
DgI\K[MdYYZ\k[t\zY
DgZ\t\
D\McYh
_h
DYIXLaP\TfXh[f\Y]cfZg\i]jck]m\nXp\xbz[
TUXY[k
K]TXXdjb
Tjj\
C\I\X\\[jk
[c\Xjg
KbXh[W^ijY
T\XZ[ki]jb
DYLcTk^\
DeTg[Y]\^ejdm\
F\H\IZT[[Z\X]j_[`\e\menZx[z[{Y|b}Y
D[MbQbYb[W\Zj[m\}\
[c]Wjh
[f]Kchf\j\lb
[]\e]hc[fan\
]Yjh
[m]\cZ|]
Dd[f]V
]Z|r
CgIcLbPdQ]j\
CgIcQ]
]he\
CcUi^\
FfUc~p
TqUX`[}\~Y
\[icti
@\HeIZU[dbkZ~r
@hF\GeH\IZJbKZMcPbQUScTbUZVbXeYb[V\X`]abd[hdjdocr\uevax[|]
@fAbDXHYIcJ[ReSbWbX][W\V_\dcfhgYigj]k[o\pdrWtgv[whyZ{f|Z}Z
@cTb[\c\fkgZhej[m\pctZuZvf{]|\
@XFjIZJ[KbOgUPVkX\\\_[eYjSk~m\pYtP~e
@oGcM\d\eTf]gYjOp]
@ie]fO
@eGbH[J\Mhf[jV
PngZ
H[MgSg^d
@iDaGcHhI]KZP[SgUf\\_adVfZkZm\ogpftRxU}b
Tdp\ugwX
@[H\Mb\ck\tk
@\CgK[Pj[[h\jbk\nfp\ti{Y}d~\
GXfdgbm]
FYGhU[hbj\kXmg
@hGeI[JZRZS]fbg[j\pp
W]ti
jj
G\U\\]tm~b
PUua
@uD\H]IcJdMVO]ReS]T[U[[\d\eYp\retd}c~a
A\D[F\IeJeRVSXT]U\XsesgmjXp]tYu]x[~Z
@\U\go
@\C\IcS]tn
K[TYh]jv
TYjjoc
CcG]IbSZ\hjcta
@]Ui]]
@aDcGgHYJbSffdgbjbpft[}Z~\
AcCUD\F[HbIYKdMaP[RYWZXaY]^ZbXcZe\giijkimYn[pbr\sbu\v]w\xZz\{[}]~\
AeDXFXGeHdIUK\OcQbV\X[[d\\ddehgWidjbmesbt\u\yi|b
@\AkG\KqMXQZR\T\XZ[cabc]d\e\gZh]iej\kbodpb}\
AZK\Vd\g_g`feaiNk\
@xgWjet[
@\A[F]I\Xnihjgset\
QZRdi\ki
AfFYI\MgQgTb[b\X_Xe\gShbiZkdpct[}[~\
KbTdW\gqjdp\th
CYMYQjVf\\_\`\dciboby\
H]MZT]_jgf
K\ik
@\MZS\\bgki[j\pe
HcMdgcph
FkV[\es[
Hfffi\
A\KUMh`gkc
b[gqpey]
ChFgH\IbMbT\V]\[]a^dccjbkYmdncsZxf~c
C\FZGcH\k]~k
xg
rp
D\HbMdS\[]\c]ocZd\fbrgsbzb{Z|d~f
Ab\[]Z`]cle]|[
@\FbSjTbYbZb`ehbs\ub{a~]
SiTb`es\
MaTfW[\[ig
AjC[D[I\K\McRbS\YbZd[\dbg\hdj]kbmb
AiC\D[K\MbYh_b`[dcf[mdy]
\\_[e\hh~b
@eCeH\IdR\T\[Ybde[k[ner[
@eCdGcH]bfjUrZ
@hr[
CaK\Ug
@OCSDcIdK[T[UYb\gbnfrq~j
@\Kk\cb[
CbHaIZK\TjUbXb\\b[ecgfhbkbpfrY
T[U[\\e\gjhbjjph
TaU\W\\[bbg\h\rjy\
@fChbbrT
Oftk
C\FdGbIbK[RZT[X[\Y^[`Wc\gZhYjcm\nbs[tW}[
@jChFZGbIn^\hYjLkWs\tc~k
T[jdkf~Z
C\FTI[RZTgX\`\jQk\
FaIVUcjkk[}\~\
C\Ih`\~a
IhjS
I\g\jV
jo
CXD\Q\\V_]`\e\mYphs[w\|p
EaFaGVIhJdK[L[ObReSbTcVbWY[P]\_f`ddZehgYh[iakcl\oapbtXwf{d
@\C[D]FfH[IVJ\KcMWOgP[QjUTVaW[XYZf[[\Y_ceZf[jSknmbnZo\pStUu]wZxbydzX{e}a~m
PZTY\]e\wtyf}\
C\R]S]_\epkbpc}]
Rk|b
Sh
CiK[Vd\\`\o\
@ZF[H[I\PfRhUnXZYa\\`Ucem\sa~\
CeG[hiid
@\HuS[p[
PY{h
@eC\FcHYIeKWW\edje
HbIbSkWcY\`ncbh\pb
CfIYKdM]V\Z]jfsY
CiF\KgM[QUVd\X`[ebgchYjfnbzc{\~Z
Iaxg
@cC\D\FgI\K\McR[TcYnZf_ed[e[kbm\nbpZsdu[
@\HXIdPkRcSgToUbXXYb[Z\\_c`\e]jawZ}]
IfRke\i\j\y\}Z
AeCfIeKgV[W][[\[e]jZkbrcsd
CcDbIWK\MbXkYeecjppZv\xg}c
wi
AhCZEgFYHcIdJcKWMbPZR\TbUdXfZc[]\de\f\gZhcm\nbo\sZucv\wmx[ydz[{d|i}a
PhS\Z[_cfbvbx[yd
BdG]K\UYZZ`ftbu\viwZzZ
CVD]FZH[IcJ]KfM]O\PdQlR\SYT[UbVZ\c^d`]ddebjhkdmfnco\uavZw\yXzf{e
CbD\MfV[\g^acdeZncy\zc{b~i
@]R\\\`[eq
\\ui
FdJeK]SaZb\b]h`cd[i[pdreya}c
@gCrQVR[_\e[
CYI\^cpYzc}g
@]AZIZMbR\Sd[Y\\_]`cg\pltb}n~X
C]I]Q\Zg_f`b
PgTfXUwZz\
C\RcT\U\`k~Y
P[\]^\mj
@bK\QdRXeix\y\{c
@iR\TX]Y`eegghv]w[
\\i]j\n\rYtj
C\FZGeHdK\McPfUcYW\c^ae[mbnhze{\}b
CYjrkYtT
EbOfVbZb[[\]`[c\e\gdm\ncy\z]~c
@\AjC[DYFfGdM[Q]R\UYVc[[\\^Y`da]f]g\i[kXm\o\pcs[ubw\x\yc{\|\}e
C[DZF[IjK[O\SfTcVcYf_accd\hbjPyczc}W~d
AYO\TZ[b`]a]ekjgpZyg}]
AheY
AkF\\\eXg\n\ya
AheWsY~\
AgOeec
FgVW\\d\eXp\yk~h
AVee}d
FcI\Vg\\pcy\}j
AZIcKdY\j[pkt\yZ~\
AQFfG[`XeXje
@dAeIWegj\
A]yj
BjQjUe\Z^bngt[{\
HfKcT[Ve\[p]{\
KhVf
HZKg{\
@]HhKcV][]b]od
H\Thub
d\mk
S\`pmZ|\
CYDeF\G[H[KbN]R]\m]id\jZtbxZ|\}Y
R[T\U\Yd\P]c`vj[nbrj~Z
Vd\\kg
@\C[Q[UZ\V`jc[dbeh
F\M[QeRbSiUZX\Y[[c\f^c`\c[e[iakemhn\p\tludvc}d~[
G]I\QoRgScUb\b`bhQi[j\kdp]uZ~X
Fh`]t\~d
C]`h~Y
DbI\`fmdpbs]tWx[
IZK\[\f\gZjh
FmG\`\k\
HmR]`[
FZYZ[\\b`Xh[to
Jg[f`Ndc
FYIgPdQ\Ra\Y`inhs[tY~R
FgRYSc`\eX~h
F\G\IZPdS\\V`Wcctp~X
\g`X~[
CYT\jc~m
@\LaMgQZRWTcWq\b]\`Y
C]FbHaIcK]M\P\Q[R\T]Y[_fmTwc~Y
FhJ\T]\Y]]`ccij\kZm[s\tb~g
@\CUFeIaQYTbUb\Y`\k[sU~t
Q\`Xsg
FYO]RiT]Xb[]\Zzb~f
F]IXQnT\Xh\\_\d\e\kjlYnWtV
S\\fcb
AUCWD\F[GfHeIXJbKMNcP\QXSgTdU[XZY[[c\\^X_X`aadbfcMeqfYgki\kXlemenbo[pYrdsZtMucvbwgyd|p}W~Z
@cBbCgDdF[IbKSMgRbSgTYU]Yb\Z]fddi]kjpcrVtjzd{Z|[
{j
FcG\QdST[c\\_a
Fi`X~b
C\Kb`btgu]vbxb~\
D\RZ\[`jt\
MZRqYX_\`]eXl\wb~Z
`jmd~X
F\QhY[\Uecub{\
@cAbCTDcEfFaGeK[MQObPcRaU]WeYVZ\[b\\]Zcddcedg]hpk[n\pVrXthuhvbwbx[yaze|Z}d~\
@]IhR]U\eb
O\\c`Yshtd
_i~Z
IcRg\Yfbmbn\{[
CbIjRZShTbUb[\\b_\`XecgdjXmkn[tg
CfQgRc[Z\\`[nj
@[DfF\L\Q\R\TZYe[f\h^d`ccbfbnhrbt[z\~\
CZFxQ\TZ[e\\`VmYsZ~\
AZFWI]Q\RPTjU\W[X\bficldm[nipfzg|r~Y
I[Meoar]thuc
@eD\IbRW[W\ic]tU~\
CjIcK\`ZmZ
@\CgFXMZR\`gj\~k
`ic\
MeQZR\\U`jk\
F[H\KeRhTbY\\d`]tZ{\~\
D\FlmWt]
D[G\RlYd\\_Wcet\
AcCXMiTceXji~[
Kc\bt[u\w\|j~[
CdZd~k
TfXbj[wd
F[M\`m~\
HZ~i
`hm[
Rk`Kp[ub
C]R\`h~[
DVIcUdYijb
`\mj
`[~h
CrDdQYU\]g`Npgs\tczZ
D\YftZ
WZ`hf\w]xb|a
@cCh
HeKjP\R\\[nZtYu[y[
HYKe\[
C[IZLtz\
AZC\KbOhP\V\ZX[]\\^\`\d\eZuhx\ydzl|\~\
TZufwezV
KXjj
AaIcJbKXLcN\R\ThV\[V\Xf]gchgiYkbn[w\z[{\~[
A\CYJfK[LZM]TgU\X]dcgbjlz\
Ti
Tl\]g]i\
IgTTXc
DcTl
K\LiO]Xcfbj]
@UKcMfTf[\eegch[jT
IbTh
ThUX
AeDiTSV]hc
BZC\DaIbK[L\VZXh\\_biZl\n\p]rct[yY
\i`]
XbZZj\u]wj
AZ\b_a`aiZk\
Ra\b]j`]d\pdrcsb}]~c
TbXbuYvfwj
DeTbYU
GhHeTcY\ZZ[Y_Z`dfZjkt]uivbw\{d
D]FYGiI\jm~\
H\KZMePcRfTcYcZb]b^bpdt]u\v\wbx\z\{i
KYnh{[
IX]Zjl
FXH\Ic[a`\jS
Sbc]hZjbkZts
CdKRVbZqejj]ugvZ}X
I[R\jk
@\G[Sd`fti}d
HVKj
F\GYc]hl
IZ^[`ix\
Ihc]daefhcjXnZw[~c
GbTmX][Yjb|\
@VA\BcCcDcE\HXIkJ]KdLXMdO]QdRcT\UVW[XiYc[\\]]\^j_\abcddbfWgehcifj[kgmgnYo[qbrZsbtVuev[z\{a|Y}b~Z
SZT]YeZ\jhm]
@dCcDfH[I\KdLbP\R\TbVeX\\i_h`\dge[icjbkfmZp[s\uYvZx\{X}\
[kjd
@iBcFaLZS\T\WdXgYd\[]T`Yd\ecianXocsctZvdy\zh
KZZhngvcyb{Z
DeRZY\`kob
FdPfZ\[h\\_[`]hbxgzb~\
KdLZM[OgTgU\Y\[m\[^[_[`Zbkd\gUj\nWpctev[w]yozf|c}]~Z
@\DeF\G]IYLbMZRiTdU[YZZd[\_g`ja\dXe[ifkYsbtZx\{[}\~e
PfX]piucx[}b
YjZY]du\
UjXYh[j]
Ai`dee
@XIaTXXV[e^fccfdjTkZncr[
HhIY[cd\
AdI[UQXb[\_bhZ
DdFaRb[geb
KbXX{]
KcM\\\_Zcgjbpe~d
HcIV^ei\je
IcYj\[f[n\~c
ChSc]e`]e\mdxd{[
H[MiRgSbjb
Fhp[
^c`[cXjUkc~\
DcTgeajd
IisZ
@hK[M[RcYh\c_g`Xdbgij\mf}d
A]CVDdGjHZIXL\O\RbT[Uh\e`ceYjbmfn\tVulw\z[
FWIbTZXbdbhg
@XFbKeM\R]TWV[[c]Zebjhpfyf
edu\vhy[z\
KePPU\\[gWr\vj}f~Y
@dDcHaLaMbRWTcUc\g^\`pf]j\mk|f
@g`ZmZ|\
MX\\`nmbn\s\t\
`ft]
Q]\[`gg\i\~X
FY`T~k
Dc\bgi
FgGeH\Q\
F\Q]~j
Gc~g
F[I]KoMYYg[Yfbgck[nVt[v[|d
Xig]j]k[
A\B\DgHoKjMgSaX]Y]Z\[[^\jXnStRxYzY~X
@eHRMcX\^\kh
BfDeLhTZmezX
LWzk
Udjl~d
DZHmKZMjX\eZgfi\kpt\
`\tf
Hh
AcGcK[MbU\XfY\\Zg]i\nbtbuc|b
H\XZnnod{\
FhM\Q\X]`]eciek\th~e
D\R[Tc^iidm\~\
@iCrD\HgKZQcRcT[[\\]addbeZilt[y[z\}i~Y
Wj
@fQiR\`Z
@rD]RUdeiY}\
[\ij|b
F]Hg[\\Zm[n\sdyg|p
cam\yg|h
@dC]EfGeHeIbJaKVOcPcQ]RgTcX]Ze[Z\[^jbccbeci[m\tZu\vgwbxcy\zh{a|[
BZM\ObeVm[nXp[w\zp
ThgW
M\Zldb}c
YXZ]vn
fg
TnoZr\
ch|Z
MnSg\[~Z
\f
F\Zb~e
FkM[cZegjdr\z\
AfDdMZTRVfYfZe]e_f`hc\d\eZgXm[of|Z~f
{i
\\er
E]F[HbJbObRg_e`[eWfZmZphr]}c
^\mg~]
FYGlU\[[\\bfg[
L]Uc]h^]nZv\ze}g
HiK\UgWd\\^hcbd]eXg]p]
A\FdGeM[TZYd\[`Zdbicm[og~f
AaDdJfQ[Z\\a]\cXdhmkp[}b
Jbc]mko]
Qf\e^[m[
Q\cjm\
@ZAcC]DbFfI[M\OcRYTWU[Vd_d`Yb\ddfegZjfmZnjpbrktev\|d}h~b
@iGWH[Tbgc
@eK\T]\]]e^Tegg\nVp\rbx\}]~W
FaKZR\`iecm[rg~\
R]Y\pg
Uj]\vc
GbJ\Tl[cfjm]
Cu_\`Y
Gce\f[jcr\tj
FeI]MbOgR]^\eZkis\u\zc}m~b
Zd[h][uewZx[
]exh
CZJbKdMcQ[R\T[Yacbhbjfzc
CZJcKeMcQ[R\T[U\X\cbjnzc
]jxZ
]ixZ
\\`j
Kb\\{h
{i
@WBdDaF[I[K[O\SXTbX\YYZb[[\[abc[dgebfdgejXkZmboYpYr\s\ugvewhx\{[|d}b
BbDbKYMYP]SZTdZZ[\]d^g_ZafdZeZfcgcndp[ucvfwdx\zY|d
^Sv[zn
B[Zg
BdDjM[Tb`gdhe\j\u[w\
vh
ZYugx]
BjuY
DgM[Za_ZdZ
d\ei
Cj_Y
H[IZU]XYYZ\f^jnZt]vawcx\zb
IZU]XYYZ^vnZwezY
D\TcYi[d_]j[
D\TcY\[h
AdDYFaGbH[I\SZTc[m\Z^ce[jbk\}\~\
I\m\sg
@eA\IeL][\]]^\djfXg\s[tZw\~b
@gDeIeSb\YdWjZne
I\\jdZmd
D\Ih[b\[dYehf]ggj[
@\\jd\jc
K]PaWf\[{c
R[Wh[\
ChP]QkRYTfVh[Z\g`ZeckimZpYsYy[{a
RW\fecy\|j
yh
p[uZvfwmyZ{h|W}d
@]AdRkTc[[][_\`dmdvcy[{d|U}[~\
IbYa\j]b|a
\ns\tZv\
CYI[K\^a`ko\t\ubyb
CZQ\`Wm\sW|l
CgIbKY
u[wg
m[ta|d~j
C\FZeWpa~m
C[K\Vkzg
I\KcQ]jdmm|W
\h`[s\|]
mh
cXmY|q
C\\\`Wcbs[
CiKYyZ
CkFbGgHcKYMb[\\[^geghdmfo\p[y[
A[ChFYKoMXOeQYTcZX[\]d_b`deff\ghj\oZs\tdvc|d}e~Z
OaZ]e]ugv\|f
Ch[\ed
@cCmKYP]Vcj\tbw]y[|[
QZ`\s[|h
C[I[Rc\e`Tm[sfv\w]|\
oYsm|\
DeS[Zc[\`\eftg
gXjgm]
DbF\GcIbQ[SlTgUbX\[e]\^e`Tccggj[oYx]zf|Z~]
HaJbZW[\\Y`\cdo[qfufyh
uYwl
[hf[
MdRg
@\A\GdLeRYSgT[[S\VetgfkXmcr\tXwdx[ybz[}\
AbKkP][c
@\A[B\CZE]FcISK\LcMdOVQbTeX\\[][^Z`bcMfbgejclfpXqZr[sUtSuivhxZy[zX{b|p}c~Y
T\[k\Wcepc
Bb\d]d`]dV
Cj~\
@]DjSTT\Y][edbj\p\y[
JfdVf\h\
@eDbI]MbQcYb[Y^\dffehdjcyh
@eAbDhIYQfT\UcdbhXje
eo
eah\yg
\\_jt\xd
\\c\mX|j
@\A[F[GbI[JbL[MVOjPfS\T]VXW\Xw[[\\]k_ac]dQeZfijhk[mcodpbt\uYvew]y[zd}c~\
@cAaObPgWb]cdYgXjgoau[vVwVy\z[
dopk
CXK\M[ObS]Vh[c\Vj[pg{Y|c
T\Xf[S
ThX[e\
@eCpFeGbH[KRM]QZTTUjVe[f\g^[_b`deUgdh\jekYm\n[obp\rcvdy\~Z
CXVl[\\Rvb{]
CbKRMZVp\P`\dcfZk\nVo\pZs\vZw\{e
AZC\G\I\SbV\[Y`bf\hZjlpX
PTi[xn
AYCfDZ\V_a`dedjekcn\p[rdsbuXweyi{Z~]
P[d[xk
PhRf]]
CeIaKgT\\[e\fbn[w\{k}c
Pg\cdUuiw[x\
AdepfUp\y\
ffh\
M\abfg
KcdduU
CcIhjZ
@gGeHfIWKXS\\[bbjpod~b
I\nh
@UPd
CiIZQ\Vk\\`dbbg\i[jfmfobpXsZ|X}[~b
C[FbH\I[MZO\Q[R]TcUcY[Zd[b^\_[`gbfceeZgVhbjcr[vexZyZz\{Z}d~Z
@[DaF[G\RZTb[e\Ybbcce\ffiijZmft]ug
Db[g]\`ecb
@b\W`fdbg[id}X
bi
@UDZJbKdNbTY[Z\U]l`Zcedmhei\j[mft[v\xY{\|]~b
@lAcDZKbL]Q\Ta\]`Ybddgf\gYidmc|d}f~\
R\U[Zd\Y`[b\c\gai\j\nTtmy\}Z~h
Tcm[}j
FeRgTbWb\gi\
@gFfHZI\J\M[QeRXTYUa[]\Y]h`acYdaf\gbijj[nlpXudv\w\yX}e~a
D\FkR[[]\[`ce\iik\~Z
@rgWi\
@\F]S]Vb[i]f`bbdeggci]k[m[w\y\~e
@ZAmdZedng
A\DZIcLeOcRn[Z^fdhh[iambu\vdze|c}V
V\`hg\p\}\
D[^Z`]dimZ}j
yj{[
Rc\\`v
Q\Rm\Z
I\TZ[\\]g[jjy]
K[_]e[oj
B[C[GbHeJ[OcQ[RaSaUcV[XcYh[b^e`babb[dcgYh\n]o]pbyczZ|\
H]Rb\\ehucve|e
MaU\Z[[deajjk\nXtd
RgTd[\uX
D\EbH]IbKhM[ObRbZi\]_\eYj\men[wZxc{e~f
EcGhJdPYS[T]^\t\}[
DcM[dnu[x\
K\R[[cd[h[p\tXunvbwZy[}c
D[L]OhSfY\\c^ddOeYfbsdwd|]}c
KbPW\\uZwbxoy]
Khu[wb
K[R\UbV[^b`\gfpq
Y[]Xjh
AdSc[Q\S^afdn\to
@fC]EbFXGZHeIbK]MbPeUi[c\X^Y`df]hdm]t[ucvYze{j~[
F\Sd[Y\gdZtc
I\R\YiZe[\\P]a^e`\dbkcm[naocqbt[v]xb{b|a~e
KfM\O]Y][\\e]b_b`ieYi]kipitZu\we~d
GhIcQirb
G\IfSb\]ecj]yg{Z|\
@XDdLbS\UeYb\i_dtKyh~d
@ffejg
@\CcD\F\KeL[MVSZX]Yn[c\Z]cacdYfagcj[ta|c}c
@hDiFhGZHTIgPhT\UoXgY\[\\X^Yb\gRj\pV
T\Ub`cu\~g
^kfYj\z[
KbU\Xm[[nZ
Rk[\\Y`Wnc
Scih
CdF]GdHhO]RdS\[[\[^b`gcgdZeijbmSn]oapTrdtVubyd}Y~\
AdDbF\MZQeS\US[b^j`Zdge\jZmb}d
PtSYUj\[`bd[i\p\~Y
to~]
[d\]eifcj\
FbI\MVRYSeUZYh[h\g_[die[iamZnfpfteucx\zW
KTM[Vg
AbW]Yi[\jaofz]|\
AbYl\T
Yg\bofz]|\
B]DkK]MZP]\Y^\dgh\pZx\y\zd}\
DbYf\[`bdZx\
D\djuY
Dg
DVdb
Li^[w\y\
FbKZUb\b`]e\ianjp\y]
C]DgIcd\jh
DeIeK[MifZmas\ub
@[IZU\\[bagkj[r\|b
gir\
C\KbVZ\k_ig\ke
HWKh
K[V[_i
Pi_fg[pc
gTm\|i
@gpY
@WM]Ucfig\
gg
gg
@YBbCZFgIhKZShTdU]Yk^]`Zacc]idjYn\t\|b~]
F[YbZbbft]~k
@\bcefpb
A]FdIYY\^Z~g
CWIrkY
Hk
SdUbWcZb[]t[~c
AWC\E\FYIVL\OYTSU]VcX\Zb[W\[^Wabc\ebhhibkgn[qXr\s[tgucyc|[}b
@bAZFhGSHcI[JdK\MgP[QhT[U\YXZd[V^b`\abbdcZd\e\fYgYhfkYmgr\v\y[~c
@\GdHXPaW\ZX[\]b^[abccf[gbhai\jYm]ujwUyZ}Z
F\H[RhS\hZkZtk{b
KdQg\d_e`jgZh\iSkQ
DbH[I[PbR\Zb\b_he\gah\kcoapeu]~d
Zd\jhcs\
HqZ\k\u\x]
pdtcufwS
[f\f
McdZfagdjhtbuevgwc
QbRcSc\hcbd\fhhYk[m\n]p\te~d
\h
@cFWHVIfKd\idchWk\ndtXudwdy[
GTHY[]e\fdhjt[~Z
Sk\U_Zc[efkctnuYwb
i\yg
Y\Zg\b_Tebq\t]wfyZ}[
FkZ][Yhbodt\
F\ZcuZ~h
`gkatZwp
ZcmjuX}f
KbM]V]Zk_[ibqdt\uZvbwey[}g
DbH[IbM[Q\ZZ\\cehkkktTuZwn~b
T]Za[dhjugwZ
@cFnGyHTMZSTZ\hRkYtT~b
\[tl
kit]
@[GYHiKbR[eZk[~[
F[G]KtM[N]R\SkUbVeWcYeZZ[[\W_mcXfYg[h\icj\kgn]pYsbtduXvZyd}[~X
HbIa_\h[ikkit[
HiK\RbV\\[f[ibk[o\t\~i
D\Yi\\cbj\kctb
KbehiZkaubwY
umv[wKy]
FcZi[c\b~[
F[`]t\~h
FlGf~Y
Kj
C]^h
D[FcIbKfMdPYQ]ScVb]b^\_ahcj]k\mcodp\ucvXw\~c
CcF\HcKiMdWY\\]c_Z`gnYoZwc{\~Z
MkSb]b
M\^]{b~n
@\FiGiHZ`[s\
@aS[[i`\eWje~Y
A\FcJ[K]QeTX[h\W]\`[cbf[hdjZkal\mgp\{a|Y
D]Fd[Y\j^kc[e\k\l\mc
[gf\
ek
I[ecjbpg}d
IbT\[s\Ym\neyf|Z
ChD[\[fcjfm]|b
R[T\[[fcl]m[|n
@k\[
DeggmbpX
Dglg
DjIZRZUY\[^fe\th
A]DXt\
ei
ApK[P]jgtV
Um^Y
Dkdb
CeIg
Ch
AdCYDbG\H]IWJWK\MfNcP\Q\R\T\U[W\X]\\]b_V`\aab\cYddecgchSi]nZoZrZudxX{b|]~Y
@oA\B[CcD\GZKdMcTdW\[Z\g]ed\ebfdgijbm\tbvewYyXzg{V
@\B\M\NbY\[\]edWf\jeu\v]wiygzg{X|p
Mhtc
@eDIYk^cfcjfmdn]z[|]
DVLdTl
AgD\Kbd\
D\Tamk}c
DZFbMl\b^\d]
@bDLL\MYTcZY]b^aaedbeifdg[mbnbtcuez[}d
@hdbf]m\
Ddmk
@\Dpbdd\te
DUKeMZ
DimZ
BZDLMUXfYiZ\^WmdnauYwfzd
DiTX^\
DdTW
DjLbTZgUh\
A]DhYVdb
[cd\jhud
McOaYUd\ge
DgK]YbZb^[m\y\zY{h|Z}Z
BcMZYbZb[Y^cd[ji|\}\
@cDnY[dYn]zb
Mfz[
DSF[KYM\Yg]\^\abddjZ{f
@[DmdY
A\D\Si[d\c
DiN[Zdhct\
DS^mf]pj
AbBtDTM[TZX]YiZ\[f][`kd[j\m[tcyezZ
AbD]Md]hd\
Di[]z\
Dg
u[wg
D\nb{h
]v{Y
DeSc]Wd[
Dj
ZedOmbu[
AfY[[gdbf]w[
DlLdMhTb[\^\dXe[fbya{b|c
@bA\DZMbOgZ][bdkfegdhcx\yh
Dg
Ngh[
DZJ]dj
C]DWFeMfOeYb\gdZffi\}c
Mp{\
_\di
Dqm[p[
@VDX^\dlf\uc
KbdomWyVzc
AaBfDZS[dcebfbgim\
FbMYa\eimc
DTYc]bd]f[g\j\wbz\
DgFV
Mh
Lh[d
Do
Mb[dmR
DX[fdawe
@\DbYg
MddVj\na}n~]
AdD@FbSb^jje
DYdij[
Dl[]^\dWe[j\{\}Z
YUfbt\
M\dUwd
DVw[yiz\
]kwd{\
DSFbM\Pc[[^YdYncufvZwc
]]dj
B]DdH[V]Ycdchbzf
CZKhM[PcYcZ\\Z][_b`bmbufv]xj
M[Z\ui
D\\hc\w[
[\v]yn}\
Tj\]
L]\\p[|i
DXGdHfIbJdKcQ[R[TcV\XbYY\[^a_\`cabbeeYgci\j\kXmdnbs[uavbwdxbza|d}\
@]CpD[F]G[I\KXOdPZSdTVUcVcZX[U\rdZjXm\naodp[t[ufvdxVydzY}\
G\H\KgP[U]Zj[[`[m]{[
TZ`[jdrhwf~Y
T\\emh
BYMZ^[zm
PaSZTa`cei
FWKb\\`dmb~d
@[FiKbM\ebgb~V
@WTbU\`jmb
mg
VZ\XhZk\tv~X
[Xfgyd
Fa`Zne~h
D\GiT\[]cgfi~c
FbGjH\[VhYjckd
B\^pzZ}c
DdH]K[gbmjz\~\
@\HtK\L[T]VfWc[cp\~\
@WGhIdMbS\TeXeeZgZjcpZtdyoz\
[f^\
D[UXYZ^[nZzt
FZ`h
DdS\[i^\_a
KeP[TX{[~c
}h
@[EcIdJjRcSsTZUXXbYc[X`Xg\hcmZpZt\}m
@\C\D\FXGdK[Mb]]nc}h
{j
@\Sr[]e\
S][m\Xn]u\wd~]
T\po
Tk[\c]
KbUg{V}d
Fi`[~Y
ScTk[[
[Z^Y~l
@\C[HZJ[QdYb[k`Yh[m\ngpQtp{\
[l]Zn\
`ZmX|c~h
FXM\T]^\tZ~q
@\BcCcG]JcKYLiPbSYTTW\[g\\^\_[`[f[jemZz[{f
Zg[b
CwF\IZ`\u\vd}Z~[
Tfjg
R\`ns\~\
U[[dn\tgz]
A\K[Ti[Z\\~]
Sbti
dcugx[
G]\Z`d~l
CZKa[[]\nnz\{V
C[Ub[\`gebf\we~Z
CcKhMi\[`[j]nltc{Z~\
B]DZG]McTeXZ]YfhnevlwdzY{b}\
@hMhS[~b
SiUdg]
AUIlMfSfUqXc[Z^jc\fZlgp[ya
QcWZ`gn[tX
FoK\gjng~Q
Hjg]
L\TiUVWcp\z[~\
Uk^\
\\c\nj~]
IbS[[lf[
CdKhMZTgZ\\[`\hZtovewdy]~[
FaTc{h
m[pg
MY`k}Z
CkFfI\T\VX\Z`jiam\sd}T~\
T\UjXU
G[H\I\K[M[P]TY[\enf\gdjgmnye|\~W
C\IcLaOaSWU\aceYhbr\teyhz\
Tg[\
H\MiTf[\ebob~\
@\G\H]K\PaQbSjZc[hnkpdtXy\~c
Gg~e
@fDbJkTZm[na
CbKj
Pgo[v]xf{c
BbKb[W^cfcghm\ncpUyYzj
~g
]dfZv\}h
CWDcKhM]Pi`WncoZtf}\
PgTe}[
CZKg
Cg
C[Igj\
CVR\Y[\Y`mte
CYR\Y[\W`cti~\
I\Tc\g`\mc
BZL\Mg
AbD\IbJcLYMiR]Zb[\^[`ZeVmbn]o]t]|b~]
B[K\LhT[Z\g\naz\
QhYc\WjZ
@\C[DbFbKbMdQbSYZd^Y`cb[fdicmcnYogsctZy\zZ
Qm[\\Zjc
Y[`p
D\KdMle]
D\GgKgk]
AcDWT\ekpb
Dgm[
HbIc\c`j
DYYh
D[[geggc
Kg[cn\{b~\
C\\m`a
DdGe[hdbeKfb
Ah[\eZ
DYLb\qe[
AZDbFdK\[]\[eh
K[~h
MiY[Z\
@iBcCbF\HYLcOdP\RqSWUfVl[\\[`Vc\d\g[h[kdo\pjrb{[|b}k
ScjYti
@OC\DeF[IcL\M]O[PZRWS\Tj[]\Y][`Zbicbdmeef[g[haigk[mqnbo\pZretgxcy\ze|h}g~[
CZHYKgOb[[\]jXmf
@kA\CdFcGeHdOdPgScT[V]Y\[V\Z_bbeeZgZpVw[x]}]
Pgt\
KZQdSi[\_\`cb\iZkYt\|\~c
LbPhd\
PZS\Ti[Zdce\j[obvb
K\OZT\`fi[jh
A\K]OhSX`dmZtb~d
A[eok\
@ZAbDhFdHmITKeL]TWVU[[\d^\e[gbhZjupgqYt\z\
RiS[Tb[dw\
F]G\M\_Zeei[ki~Z
\\ni|f
\\ng
T\YbZd]\bbcZdXtbuf|c}b
KaZi_[uavf|Y
ZSodpc}\
IcT\\Z`degg\t[
Mkz\
@[GcTj[\e[g\jd
@]IcTZ[frb
AaF[H]Kek\t[~n
H\Qd\imcp\~[
A\mg|c}[
[jcdmZtZ
K]\Zmcncvcyc|g
\Zmcncvcyc|g
P\\]]b_do\uevbwYxi
vhwYxc
Q[Tb\]]h^fcfeYpcv[wd
T]]k^gv[wd
D]FaIcQ\R][Y\hn[r]sft]w\zh~c
C\\T`[sgzb~Y
ClP\WW\V
D\FaLbMbP[TZV][Y\[^b_a`ccbkcmeocsaw]y[zd|[~i
U\\]^ecdtcy\zg
F\Ka\[^\c]z\~k
X\Yit\z\
PbvU
Cm\Y
@dHcI\M\TdW\[f_\d\h\m[sfuYwg{Y
Q\Ta[i\Xw\
[Wwj
K[T\[[\n`ZjcsZuZ
P]R\\Y_n
[b`i
[h~b
@\AiIkS\TdUcW\XgY[[b\[][^d`\e\fkg[hYi\y]z[{[|[
A[CcDcIOL\RdTi[V\Y]g^\_]`efmh\jfkencx\{\
Uj
FbIjn\
AeTZXV[jc\fgg[i\ke}Y
AeDaF\I[ThX][b\ge\f[ni
C\Il^bfZg\jepg
CYFdIsLdObR\T]Y\^j`XfTght[}f~\
Ikmdn\
AVem
A[KYLfMXOiTdX[\[eegdy\~[
A\KZMYOhX[g\
gj
L]T[[\]jcfggj]n\p]
[\]fcZn\
gi
C\Fm[c\]`]s\{e~Y
C\Fls\~Y
[\gYri
@bGfHd[[j\m\rg|\
@dGm[\rU
CiDa\Znc
Q[T][\\d]ct\|h
I[Qi\[kb}c
[fvgz]
vi
A[D\FZHcITKZM\TeUeVbY\^\_\gZh\k[menZods]tfudvdwbxdz[|\}c~f
HkI\PdTZXcZ\\b^\`adceWicjhm[rbthvZx\~c
Uh\\~]
PeTZUl^\t[
Rl_di]ud
@bFZM\T\UZ[\ecud~g
ShTiyb~\
Tl\ie[i\te}\~[
CcFeKfM\RhT[UVZ]\j^f`gob{[~Z
K]Tf
U[^j~\
\g^\
KbT\UgZa^[`eeehcm\o[y\
\[^i
Z[[p\S_c`\o[
Zcq[ug
D[Zi\\_Zod
\\_Zof
A[D]M\Y\Zi\U_le\u[wfy\}g
_[oi}\
_[oi}\
PjZ]w]
DbI\MaQ\Sb`ZjZm\n[siyb
I\Q\\[`Zj\sm
zh
B\\\^lc[de}[
KYol
B\DbH\I\MjYZ[\gdm[n[
DdMU[\
DhM[Y[m\n\
DhKgMSa\e]x]
DWFbMi
DXMi
MSa\
Mi
@\AgQn[P\Eedfbg\l\mT|q
OaY\Zb[\\hyh
[\\j
@[C]I]`i
e]mln]~Z
Qbd]ud~h
[h\\^fh\
Kg\Y
@bC[IjK\P]RbTgYa\f^fe\jfp[tZwbyY{\}e
[kn]
@fC[IhR\Y]\\e\jc
[l
@\A]GcH]IZK\MeOdTbUcXZ[i\W]cnftVv\y]{a
K\MeXZ[c\i]df]nc{\
[g\[
Xj[Z
\i`[p\|b
Dcnk
CdW[[[\Y^\`bcbfkj\t\yb|\
I\Mb^]mcnft\z[
Y]nhzc
nhxX
If[[\d`Xg[j\manbteub
Zi[hj\nZ
FaG\fcgbhjzb
CXQ\R]TaWb\[cfsbv[{]|h~Y
QhTaW]`ip\|Z
QZc[m\|j
c\m\|j
@aD]G\JcK\OhR[UXXk^[acd[eZgek[l]m\nZwax\{g}a~[
MbObTd[W\f`\gYjju\wby[z\}b
@dgiwdy]{h
u\vbzh
MgObT]giv\zS
Xk
Zg\Xub
gTob
Fa`Zne~l
~h
F\K[T\\]cfmipg~Z
K[cfmi|b~Z
KbvXxk
_f`\sbvcxUy]
Th\\ub
@\GgHcS\m]p\rk
@\Gjr\
CZK\P\R\T]ZZ[b\Y]e_f`[e\hcjco[ubv[w\xk{[~\
EbSa[\_[rcxi
Pi[\\X{[
[h\\
Dn\Y_\|d
DYMd\\w\ybzi
D[MgzT
\Z`\zm|[
\Ys[tk
[e\iebgbhdjekfp[t\}b
W\\k
FfGcHaK]SgTa[W\U_c`bg\h\k\m\pbrc
CcSbT\_htc
F[Ti
FcGdI\Ug[Y`e
Tg\[
T\[g
L\[Z\h
C[IZse
@\DcFZUbYf[e^e_\g\kgm\tXu]~b
[k
FWYlhbjUkbtcu]~[
[[^h
kh
Y]\\tm
M[Yc\Z_hhd
DcMbT[Y\[d\U_fhf
MY\[_m
U[^bwly]
Fb[h
n\t\~n
\\_hd\
wk
ZY`auhwZ
ZY`auhwZ
F]HbIeQZSfU\Yb\h^c_[`ccYg]iXmbt\wbzd~Z
K\S\Ya[b\n^b_\`\e\iZ~\
\d`X
Sc\\tU
FbIeSf\[`ij\mbtSz]
PbTdzg~\
BaKkTcjfm]n\zf
T[zi
\Zm]v\z\|j}h
@\B[IYJ[O\P\RdSbT[U[WbXYZe[X\[`Xb[d\fXg\jml]mcncobqZsUtWxfy\|d
MbO\\lc[jWmh
GcK\LZR[TgVbXbZ][]hcjmnYt\~[
KfM[Yg]e^pjUm\nby\{c
KrM\V[j\
MZOg[becpc
DbF\M[RdZ\\hdbjkp[
KXR\[djlm\
@aD\M[RhTi`ZjXmfn]|\
AdDdFkIcK\MiT\U\V\WYYhZ[^c_b`[accedZeZhdibjWnitivbxXy]|X
HcK[MPjb
I\TY^b_chYjimewax\{[
DeF]IlKhMlScT\UcVfYeZd[[\Z_b`]eYgbidjNm[n[ocp[vZy]zb
FZVb[nk\
IVTZgVjd
C[DZHaLdShY\^[`fccdde]f\m\nktbvbzZ{d
C]KnjU{[
FhIfRaT[VcY]\ZhcjZsT~f
KQS\T[UhY[Ze[U_aiZjbmcocp[td{d|f~\
Kc`fdbj\~i
Ksp[
CmId^\c]jZ
KgL\
M\TYU\gZjgt\
IXK[^bjd
IX_bfTjj
D\F\HcKZVc_\jZmao[pbxi
AdIdMhW\`ajZmeq\
\]ji|d
KTjlnZz\
jhtT
IgjS
F]K[MmW[cdecm[oasezd|c}\
@dHjIjKd\c_Qjd
@Y_h`\
HeIjWb_Zx\
Gb_fxg
IfK\LbRaUcXe^\e\iWjbkbrbt[yZ
D]FkIcU]X\[b\[`Yj\~\
Rd[Z`i~\
FUM\Xh\\`[jekg~f
@cFhV\jZna~X
FXTg`[p]}\~p
@\BaEbFbGaLcNbO\PdQ\SfW\Yd\\]Y^gbbdce\gbidjblZmcres\udvdxY{b}[~Z
@[C]Sd[\\h^[r\tjv\{Z|g
@iAeD\FeK]MVNcY\^\d\{c
PeTZUl^\t[
F]K\O]TmYZ^vj\nZpfv\wjzW{\
Rcml
AdD[I[gR
@\Gc^\dffgj[
vm
GbSc[[\]jqt\
YgZbm]uZwb~[
U\^gfY
CkHcIhKZMXSZTZ\Y^\`Zigjbnb{]
DfFdHWI[KUVYZbfegdhei\jckhz\{W
AiDdH]I[TbVb^[ddeYg\i]j\m\nhtcuhvcyb{f}\
H]tg
S\[Z`uc\emm[
KgPgRe[\\[`ed[v]wZ{[
@ZRYTY^\b]e\n\rm
D\GfIcJfSd]\^c`[c[d\jnm\ndt]
DhHbJbYZ[Z^Wfct\ue
S[^bdWmdtcuZ
Ac^egU
@\HYRjdXeW
C\dpm[y\
C[PYQ[\s^Wjcm[~\
CeK\SlTb\\dcf[zg|e
Sn^ZjVva
[g\gj\
gj|[
FbK\QbR\T\e\fXj[sgtZ~Z
FhK\QWR\fXsetZ
@fFpKb\b]cud
Kk\c{[
Wg
Lk
lgma}d
CaD\IcJ]KYPYSVUbV\W[X\Z\[b_[cZgdhej[lem\nYpbrZt[xYyX}b
CdDdKbQ\[Y\h`bfcgdkhl\m\r\|W}b~f
@cAcD\F]MbReT\Ue\lfij[k]lZt]~b
Ih~\
F\Uc[Umi
F\IZQ][Z`bkhl\~d
M]R]T[[Vfhjbk]lb~d
T\[il[x\{d
Rd[\enl]
FYIY[\`bg\ll
[g
DbFhH]M\TcU][b\bg[jcld|c
Fd[\g\jkle|X
@XA[CZDdFgG]H\JfSVTWUYWXZ[[c]Z^]cdeZfWg\h[j\kZp\s\tbudwZx\z[{X}W~V
D]F[GXJc\Y]]`bchfYti|X
DXJ[cd|W
DeG\Jg\\cghYt\
@[FjGnS\UY[\e]j[t]|[
@ZC]DXFZQgW[[h\\`\cqdgf\h\mitQu]|\~]
Fghe
DiGZJc[W\iw\
DTG\JYQ\R[cXi[{Y|~
Ja\[cit[
Dj\\jjm\t]
DYfh
CdGcQcT\\Y`Zc\ebiath|g
@cD\JfM\[Z\[d\m\pbt]zb{e|]
@dJXc[te{i
Ge\[`jtX
AbDcK[ObQ\RaTdWbZa[[]]dgeffbgchejZme{[}\
D[FcZY[c\Y][die\feu\
A\DiI\KZMjRgZ[\fehhHm\pd~[
\cd]e\gdmm
AeF\M[OhT\Zh\fe\
AhD[KfM\TbWc\Wegf\meoc
FfMc\\_mg[mVyc
KXZg
@dA[CeDdEcFMGeHpIbLZMcNcOZP\Q[RcScUiXiZg[e^f_\bdcjdafdkelcmhnivax[zc|[
Cs\[`hjXkYnct]~[
mhpX
@[\\beglp[
DhFZG[Nch\
@cDXG]L\P\SfW\X[[]\[`cbbfYjgmctYyYzj~g
IeUh
G[JXchtZx]
F[Gbe]jo
B]DjHdLbMa
@fN]UaW]b]c]gZh[jlz[|]
@bIdeht\
Cj~\
Hlj[y[
C\H[IYMbP\SdUhWbZ\fcjZtbz\{Z}\~n
[i
Hh
I]R\Uf]ic[f\jZ
D[G]Mb\\^\cfjdkn~[
_\`lm]
JiT]Xa\\
@hAZCSFOGcHaISJcKZMZPlQ\RZSgTeUdVXYY\[]f^c_P`QbTceemfcg]hhidjXkZl\ncpZrcs\tXvfxezd{j|Z~K
[WfinY
@bAdD]EbIVLcPbS[UfV]WcXVZZ[c^r`dbbc\hhibjXk\mZn[pXtov\w\zo{c~V
Vk~X
~h
Gb^\bfc\mXplt\y]
B[DYEdFXGdIWJdNgR\U\XcY[Z[[k\\^d`\kZnktTzW
@bA\B]CbFcGXHXIsJgMbPZQeRcS\UeV\WZX\YnZa[W\c]Y_x`gcTejfShciZjTkXmSncoepVrZshtkubvjwexeygzb{g|g}k~X
GhHdK[P]ScT\XYYcZYfbj\lft\v]z\
K[TeUaW]Y\Ze\]`jj[n]tgv\waxdz\
BbDeR[SdTUYdZd`]cXddjckildm\t[x[
GhSeXaZb^\p\}d
R[^[clj\n\
C]H\hVjo
CkH]IdJ\KcTdZi^\`Zc[jhp\tbw\xbz\~[
BeD]HbJWc[mencpZz[
DZJ\Rc[c`Wcbjdo\pd~\
FkVjp\
Hb[\e\jnt]
@]Id[dbZgfjgmb~[
CgIbTd[]j[vd~b
HbKaL\UZ\Z^ihbibk\u\wj
DZH[K[S\T\[v\[]]^cbjdbfYhZn\ogrctXw\
[Znn{[
H]ReSf^[j]ndzj{\
C[D\HXI\KlLbMdN\P\TbV[WbXbY\Zb[V\\^X`heYf\hWi\jUkem\nXtj{Z|d~Y
W][Y][cddcf\mdxW{d|\
@\AgB\CWDwFcGTHSIRJZLcMdN]O\P[RxTjUYV\WdXeY\[e\g]a^YbdeZfcgehiickdl\mQnSoarhs[tgudwcxWygz[{[|i}W~l
LjU]z\
@[AWC[D[FwGfHYIYKXLXMWQ]RXSZTZUYYUZ[[X\\^V`Ub]cYe\f\gbhZi\kRmVnYpYsXtZx\}[~[
@\A\C\DUGXKVMZR]S\T\Y[[W\W^\hXjUkdm\pc}[
F]GTgh
FXkg
FVGiK[kn
GKkU
Gfp\
Fmp]
GIK\g\j[kbtb~k
D[FiGb
@cA\FjI\LXZ\[XgejbkVn\p[~V
GThbje
DlGZKmY\[Y\jk\
FVjp
D[GYj[kX
FYGk
AZDZFnG\kXt\
FMK[Oek{
FUGdkgrZ
FUGEhVkn
DgFcGeH\KjMcO\VYY[j[ke
F]KYY[kk
FeOcYckh
F[kiye
\hkc
C\FY[n\Vjc
Th[X\[jf
Dp\c
@cC]Ph\j]Y`Zze{\
@dPg\[]Yz]
@[P\\t
\[zh
@cCbPWz\{h
PW{h
Ed\Y_j
DXFbIbKZSc[d]bc\eZhen[tdy\}\
YktZ
[i\W
A[BdC[FZGZHeKcMcOeQZR\WVYf[W\J^e_W`WcWf\i[k\maniobpbr[sXtaubxfyczZ{d|Y~Y
A]CjDdFZGcHYIhJcKiLdOWQ\SfTfU\WZXe[e\o]a_b`Zbbc[dZeefdhiigk\ndobpZqas\thvewbxeyYz\}e~e
@YA\B[DcGdKcM]OgP\R]TfU\W[Yb^Xacc]dbhhjbnbo\qbu\wbxcyYz\{b
G\HoX\g\n[pdy[
D[MiVZXbZbgki\p[tayd
xg
zh
FcOiV\Z\g[
F\eXyi
CcFbH\IgLbRbT\UXXm\\g\h[jfmjnVtgu\vawZzR
YiZ[pYt\v\x\
DeMXphvbw[{f
EeHeIbKZMeO\YdZ][g^fedm\n[p\t]wZy[zc{e}d
D]I]Yeem
MdYhZ[egh[tYya
@cHcK[Td^\ggnbpct\y]{X}\
DaKZMZOhefmX
DdHfI[KUPcR]VYgem]pjt[
DqX[^]fgg\n[
DfM\
DgM]Yc
DZFZI\L[M\O[VfY[m[nozc
DfHbKfZbmgt\ycz\
DbKXMcZi]b_cw\
B\DfEdIZKbMcP[UbXbZTbckfm\ncp\wWyX{Y
@nKZM\ObTZedh[jdyZ
zg
K\egvhy\
Si
D]MaY]ZceXg[n\tXyjzX{b
DVKZLbMbPfX[YQZg^Ym\n[pXrbuUwex\ydzf{d
@[BZDZKXLdMgXeYQZd[]bch[m\vbwey[}\
CfY[jc
DZvg}b
H[K\Mo_X
MaOT
TrzZ
DdO[P[XgZ\gcj[n\tdvbz[
BdDcHZI\KgM\TZXeYi[W]Z^XjcncpfqbtVy\zf{Y}Y
AYDTI\KZM\ScTZWYX[Y[Zd[\^VaieXj[ndplwYyezl{X
DVO[gemlp\y\
G]Mhj]mbya
BeDYaceejcpYxiz]
@dDiKbMXOcTdUbY[^cmYuf
XgY\
@dDPHbKZLfOXP\T\Xb`beXm[pZt[u[v\wcyYzZ{f
DbMeObZXe]gZnbp\ulvezX{X~\
DbFdM[PdRbUgX\Yo[e^Ycej\mbp\tZuaw]xZy\z\~b
@dDjKbSbYc^bm]u[wdy\
@]AZCaKfMcOiR[UdVcX\Z[]]^dddeXg\hcn\oYpbtZu[vex\yc{Z}[
@[D]HcI\KdMgTh^[jYmbnc
B[DeFcGcL\MWO[RkS]TfVbXWY\ZR[d\[^Y`\eZgdj\nfocpewbxa{Y}e~b
@[DgFeH[MZRZSf^]jXman\odv\xfyW}b
B]F\HbI]KnM\Pc^XjYnTtYx[
@\AaDaF[G]H\KXLcMeP]RZTgVbW\X]YgZg[Y\X]c_ZaYcbdWeVf]gVjdmUncpVthxY{Z
BjvazZ
F\JcK[MYX\ZZ]ck]nlpav\{\}\
AfDZKWMbYfm[pY
G]Hhj\phtX
R]YfZc
^lmcy\
XXnf
Yd]]zh
DZMfYZZim\z[}[
HcYijft\
BWF[KZMcPeT\YWZd^fmdubwox\zW
B[DZMcVbZ]_[jethv[zW{Z}Z~Y
Y]^ig\wd
IjKbM]T]dde\j\kiphtbu]wbz\
BcDSFgGbHRMNOcS\ZU]L^]c[dWekfYjemgogpbuGvTwfxZyXzY}n
BcZ[^ccbmqnY
BaDTKbMST\X[Zd]]^XjgnnpYyh{\
BbD]MhY[][^WhcjZnctYy]zg{V
AlDaM\X[Zg[\\b][^fcbd[piwcxeybze
BdV]X[dfnYuUvZyYz]
BcDXK]LeTaXiYLZ\^wgZj\neubvfzU
DVK[OURpS[YYe[f\mYn\pXvcwbxbylzY|\
F[HdMfRjTbYXo\tswexe~i
M\Z]^bc[m\t\usw]
Jg]cc[fjna{\
emyZ
DhUcYZa\
Ke^\ji
D\E]YZdvuc
@bCcDYI\KXSdddyjzd
@]KiMTPbTZj[m\nep\u\vd{y
C[DcMsYZh\
D\KYMgYhjcofz[
Kh
BcDcIbMZYQe\pct\yc{f
DjFg~]
DZHYMTOfT\X\Y\ZX]d^\e[g[hbjhk\m[ndtZvYyjzi}[
FeYY^cmcn\u]v]wYxgze
AbKsO\X[mYtbybz[}\
EdMfPeT\Yc`\mknep]tgxbyY~f
MYOfX\jkwcz]{]}e
tjy[
KWVbp]
ulv]y[
KhOZX\n]zb
j\thyZ
@bD\MeOeT]YbZ\\[^bmVvd{b~b
DhHbMcRTZ\^lm\net\u\vcway\{d~]
@cAjDbT[Y]jdpZt\
D]Z\o]p\whxX{c
DhE\F]J[McO\VcXeZ\a\dcj\mdnXyhzY
D[L\MZXcYd[k^bd[jZmbwYy\zi{Z
B[DfMeY\Zbb[gezi{[
B[DZL\MUW\^XeenUzt
Mi
KZug{c
BdDcK\MXP[Vd]e^Yd\m\t]ucw[yrzW{Y|c
K\Mco]yk
YlZctWw\
BbDYzg
DXS]YZZd^btlwdxby\z[
Y[nht[{\
H\IaJcP\e]nhx]ya{f
Jdn[yg{c
AZBbF\I[KZOeP]R]S\TZUYWZXiYcZe[Z\V]\eYg\i\m\nZt[uXvdydzi|\}\
HZKeL\OTS]TdUZXjYf^Ydbgij\mdyZzZ
BdMbObTdXe^[gUwgy[zS
X]p]ygz[
D]Y[Zb^\t[wcy\zh
LdXkYc^in\zV
BfD\H\MbXX^Xzg
B]YV^cyazi
DhH]KYY[tbz\
B\HbLfOcTXXbygz[
OgXZv\ze
^iy\
MgX[ggyX
Xbzg
AlF\K[Pb[e\Y`dchm\wZ~e
AoK\T\\Ztd~[
DcFbIbTbY[[b`bmkn\
I\X[\[]\`\dcjdm]ng
TeY\\]ed~h
Y\\]~h
D\GbIdK[ObYd[ac\fdgdkgtb~Z
Yd[jc\
FbGbIYK[YY[X\Mgekjmbtc~Z
Ii
D[KeWfZdzg~\
zh
@bA\CbDYGfHfI[PdR\T\[c\[]bcbd\gambp[{g|a
CcD\GcI[KhP]\c][ce{b
AgC\DfFcG[K]L[PZS]UYW]Z[[X\Y^b_\`\c[dgk\l]n]p[tZ|Z
DXFbIcX[Yhhgjgl]mezZ
Dk^Z
DYT\^cd\zj
DmhX
D]M]P\Yb^OdihZp]zc}Y
AgY[\]
[[^jj\
Dh
@bHaK]P\SbTZW\Xb\d_Z`chai[o]r\wb
[X\i`]tZ
IdKXM\ScTc[[\XeZihjdmfyc|c~\
S]Tl\ZiZmg
KXTZih
\k|\
@ZFaTh[\f\g\hb~\
Ti
AbCdDcF\H]Pa\Zgcl\t[wbzc~j
Cd\\~[
mj
}f
@eDZF\HbLbMcRbUcWaX\^a`dcckfmbtc~g
MiTd`etZ~j
C\DaFZHfKjL[O\R\S[ThVeX]Y\Z[[b\Z^\_[`bb\cYdSebf\g\jck\mXn\pYtXu]vZw\x[y[z[{W~R
CiD]G\HOKZTbVbX][[\c_Zedhbj]k\
DXG]HgIYKkVWjbz[
K[[l]\
GZHhKY
[\]jje
HbKYV[W]jkv\
Hip\
FXG[KhLbVhWb[[][ecjT{]~W
@cDbGqHcIgKXS[V[]g_cdXeZjbkdodr[x\yY
KdVSjd{\
Vi
Ff
[Wjk
DpH[K\d[
DZHULkWc[\eZjZyf
LaTV
@\FfG[I[TcVXYb[c\a]g_Zdhgbkdm\ofvawa{h}b~h
L\ObVd]djg
HXKdOdTbV\\g]dg\pcyh
DeG]HYI\K\VZ[]]XdbkdyX{k~c
eiy]
@]BeCgDbF]HfIeS[Zf[\]Zud
BcF[HgT\Vhhaick\|\
HjL\
DZF[LbVhk\
A[CWDiFdIsM\Q\TZUbVZWYXcY\[U\U^a_Y`Vbccbd\eYhYmSnYo\q\sWtZy[{\|Z~X
AcCWDgFjIeK[N\ObSd[W\\bbgajRk]m\p]tVyj~\
IWLXTRUZX]gYjf
GcLbO\TcbbeggZyc
@[T\gpj\
F[Ig
D\IWS\TY[\g\jun]t\z[|]
IvK[O[^Ze\jVk[y]zj
TZ[nj\zb
@fOgT\yW
DZHbIYKcLbMhN]O\Tn[cc]g[j]zd
TV
DlI]aZhg
IYjm
DrHcIfT[jZt\
G\I\O[TdgWjm
DiHdI[T[gc
CVDUFTIcMWN\OYSZTEV[X\[T^i`\cYf[gSh]jdmYpXsZtky\
ShTd
@dA[C[FgIfLfMbS[Uk[\^[hYj\p\qbt[~\
DTFmIcM\SdTfY\^jbZebj\th
DgIZOkTbaabcf\gbh[jY
CpIZOXgf
DhFbKej[
bdjny\
@cKeeajZtg
D[Nhe]
@gAdDbGbH\KWOhS[T[\Z_\bceihckYm]t\x\
A[DVFfGcM]Tgbah[jcpZyh
@WGdMUTkXYgQpbyc
M[TWgq
em
@ZD[O\Tig\
Mlg]
MSOee\geyY
@jObgZ
Dheg
AhMf[\bbeXhc
Mhbae\
DZLlyb
A\IbeXjipb
DkO\T\b[ejhgj[yY
@he[g\
KZMV
@[A[eVgdjd
M]Obefj\y\
F\IYLcN\O\TeXZ`ce]ghh\mfp\t\
DdF\gi
IYScti
DZIbTbcbfdrdsbv[zb{d|g
D]IYTb[[jbsb|h
DecYzg~\
@\DXHZI]JcKUL[M\P\QdRbSdU\XeY]Z[[Z^Y_h`[bbcjeYfbg\j[lhminYobpbq\sfuZw\xhy\z\|S}Y~]
A\D]FVHeJcRbS\TfXg\[ddfYg\kblimbpas[xe|\}c~k
@[RZW]Xb\]^bc]damZpWrbxd
Rhmb
RhS[Xbf\lamepf|[
\X_fob
S\\\pg
Fd\\_c`dc\e]mgx[~\
Fdmipc~f
K[\j
mexS
G\^[_[`eck|X~b
DZ\Y^bmlpg
mh
Kb\[c[nd|e~c
FaKb\]|f~[
C\FdTdV][\\\^[f\m\~g
Tk
FW
j\mk
T\\\`\mj
@dAiD[EbF\HeI[MbOaPZQ\X[Y\[a\V^c_Z`Zc[dgebfXgbkYmbneofp\teudw[x\yi{\~Z
@bAZDhKYMbOdTXUc[g\d]c^jccdef[ggi\nYpdtWyb~\
@\Hj
AbEgTfj[
@ZHiKf[\^cdbn[oftZyb~X
A[D\jkmYtYyc
KbZduiwZx\
H[j[tk
@]c[dYmine
K[M\dcyh
A]netoy]|\}b~b
AdMf^W_]eWyZ|d
ChI[\\]ae\
CsIVVR
C\jhkb
CgF]HcTZXg\[^dfbwby]|\
CkF]Ia\\
AfDeMZP\RY[\\X^cf\m\t[x]~\
Dl[\^\
A\\c^i
\j
I]YgZb\Z
Tihbj[
\Z`j
Wg
De\Yc]ucwgzg{Y
D\Zhmbv]zc
Uc\f^hu\xc
C\K\V[WZ\k^bpo
_Y`l
fgr]}\
CjG\I[[]t[
FaIZRjse
CZIiQ\\hf\kbmb
AiI\efp\
AVDdef
Agp]
@iP]R[S\T\_ddce[g\r\xf|c
@\dbxg}\
@kE\RbT\
@nGcS]r\xX
Si\[_g|d
DYmmp]
DjY\
DbmW
@bDcFlGbH\I]SbUZY\[a\d^[_U`\c\d\eff\hZm[pdte
D]FbG\Sj[Z\b_\c\d\~\
@bGeSdth
@]Dle\t[
D\FcIbSY^[_\bcefm\pitX~\
DbObYf[Z\Z_fdcfbhbz]
Di_\
DXYdp\
DYYi
DhY[
\Ze\m\piu]
A]FgQbRbSfXb\Y^Ve]fbjcl[mbrd|b
Rh\b`\udvd
@fRfWY[h}h
@ZAZC[DXG[IZJZKdRUSZT\U]X[YUZf[c\X]W^[_\`Zb\cXedfYg[h[i[kZmYn\pcr[ukvYwWzY{[|[}e~Y
@WBZHfKgPYSeT[Y\Za[b\c^c_Z`adZg\i\jemeocpZw\xpyb|g}j
@eH\KbMcWZZ\[\]adWeYfciejgocuhv[y[}b
KnM]dgi]k\
HdY[Zg\\][^f_ddew[
@]PbdYwi
PaS\o[uo
KadX
Ki]\u\
dheg}X
EcZZ[[]\dpu]
K\ZZdnoby\
HcZid[}Y~\
Tg[Tdag\pZuf
dg
BfKfPb]bp\uhw\xZ
KXdk
BbDc[e^bdco]p[uW}b
B\D[MbThZZ]Xdqm\uT}\
dau[xg
Z\\]]\dlx]
B\GbH\JZKmZY]b^ccZdbeZj[x\yg}c~b
B]Zg]h_[dTmfudw\xb~d
C]DZH\MXVcZg[\\h]e^Z_ZeTj\m\pYugwdx]|\}g
Zi^[dY
pfuW
DpT[ZW[e]duUw\y\
tbuhwY
Mc][dfebfbuXvbwgyX|\
jbo]}k
K\eip]wZ}e
K\Z\ujw]
Zb]W`]ebwg
KfZhuZ
D\K]M\R\Z[]cdXecuY}[
Z][id[vZ
]\d\e\pduuwR}Z
_\dhz]
IbKcQ]TY[b\j`dj\p[
A[P\^i`d
@]FbGgT][]|\~l
\i~U
@]FdGh\P~i
AbJbMaXc\\cge\nf~\
IjSX[j\V`bcYe\g]mdn[x]~[
@ZFcIYUa[k^[c\fcn[x]~\
[j\\
U\Xl[Z\\f\
@aDcG[H[I\KdLbOcR\SXTZUYV[X\YbZ[[e]Y^dcbfbjbkdlamZt\v\w[zZ{V|b}c
@YDcGdIdJbMfR\SYTYZZ[d\Z_[`Xeffdhcj\ts
[[\Y`VgYipkV
Ic^dgg
[g\\jd
GXI]J\MWQ\SpV\[X\\`[cXd[gfhTicjbmdpett}Z~V
I\[t^afVkflbt[
A\DdOcTiZY[Z\nddf\w\ybzY
AeDqL[T\[d_bcmd]eWf\jZm[tZ
[]dcg\pi
AcMfQ\Tj[beZ
@dAdD\OdSfU\YZZb[T^f_YeefZk[
@dA\DbGf[V`seYfXiVjbk[mcnht[x\
@uA]DVG\J\KhO\P\SXY\[U\\^[_c`fbbehgnoXtZyf{]~[
D[JbLgTrWc[R]]`\g\hckly\}X~k
TZY\[[_d`Zfkxfy[~[
D[M\TZYcZi[yf\gZh\jfub}]
DZYrfat[ub
R\TZdXiZo[pbyYzd}r
I[K[PZSgTbUdY\[g_cbdddeeg\hbmbn\tcu\vbxbzb
@ZDZG\J\LaTYUc[l\b^c_cjcm\tZv]
@fJdT\[\emf\i[
Dg[\d]me
@\D[ScTfbfj\yl
LeTi[\\adgy]
Ih
F\mj~S
~h
D[HdJdK\M\OaQ\Z\[d^[gep[tfxcyg|[
EcFbIdJa\W_[`cddeWfc
\Ytl
\j`b
F\ObUc[[\dgltZyg~]
PkR\\d{V
@eFZR[T\Wb~m
Ph\]
D[Tnr\
@]GibceZr\~]
B\DcFbH]I\KbLaM]R[U\Yb]ce[figbjco\qdx]y[zb{e|g}Z
A\DeKZT]`bchjbpdu]|f
FbKZXbZb]\fbgcjdngq\yczd{[
YcZ]qh|]
D\fdmXnXzf|k
Z\fgz\{a
mdy\{f|V
qizd|X
Cfcehb|]
Rd\icShdm\
C[I\RZ`\cip]x\|]
CY\\chx\
@dFZIpMZPbRZZ\egp\tdyb}c
@bCdI[KdRYZ\eeo\
F]IieW
C[FdRf`icb
FbRi\gc\}[~]
C\Rh~X
Wk~\
{a}g
AaP\RYSaT\\Y_mmbpct[xb|j
p\x\|d
F]`qcT|[
CTGaI]T]Xfcbkemq|\~X
WZ[X\\e\m]p\rk
[\jW
jop\rZ
@gAVCXD[FcIYJ[KZLYMVPXRZSWUYV[W\X\[U\Z][_\`Yc[dce[fUgchWjlk[mYq\sZv\x[ycz\{X|X~[
@bCZGiHgIlJ[M\P]SdTi[[\[`\bZeVg[jNmYp\rYtV}Y
gk
GVHbS\b\d]f]q\rg
@WI\f\jktZ
@ZM\gmjW}j
IWT[jo
@mGiH\M\[\\\_[e\fbga
@]FfI\L[SYUZV\\\edf\jfk\m\n[t\|Y}]
@[_hjb
@cFeGijf
@qGRHUIb[[
@@jA
@kFdI\e\j]
Ifjb
@nd\j[
@nFbHbIbW]dYtZ}c
G[TZ[Xedjp
@qdiffn]rct\xV{[
@kGXH[bbj\m\r\
@[F[G[Iobadfe\f\jWnkt\
@ZjmtY
@gGfeXj[
@lIZe[j]
I\\jecjd
jly\
ITgi
@RI\ecjhtc
@[jf
@UF[IhjW
Ik\\j]
Iq
K\[]bbjfmi
@[A\eefgjX
I\tl
@eI[jS
@U[fjj
I\ejj\
@nIcc\td
jJtt
ISegjby[|c
AgC\IYJaM\ObSc[ed]fqj]p[{b
AZekf\
djfZ
e[fo
@XI\[Xel
@iC\H[J[MfR][Z\\bceYf[g\r\
HfI[KcPbReVbX][dubvayb{c|b~a
KYRgVbuc~\
HgKfX]d[
R\`h
C\\e_Xck|X
C\\\ck|X
M]\\_gmc
Shmf
mi
FhH\IgR[pbrf~\
C\DbMe]d^\cnrYx\z[
Dg^gc[db
D[Nj
FYSbWb\Y]]c\e[geh[kgm[r[th}]
GcI[W[Z\\\]]kkm[tP}]~j
Wjxb
tg
@\R]S[T[[\_\`\c\f[m\rnu]y]|Y~]
D\F\LnTYmZn]p\
D\Lnp[
T]m\t\~i
\gj]
C\Td`\d]jj
A\Cg[c\X^\_\neze
A\Cl\X_\
DlM\
D[G[HZI\M]PbT]\[]b^\`[c[fhmbpdrdt[v\wbx\{d~\
@bPjv\w\{Z
KX{m
fbml
Ci
Zf_ambn]ubvgzb
CjF\HZIWKWObTe_\gcjWlbm]y\~[
@gHQKfTfbcekgeldpevbwfye
C\HXI\Kg
ClKYob
CVHiIZKb]cy[
jh
C\Igj\
C[HlVa{\
Cgje
CZIjW\j[
H[Kl
HgK[P\jj
CWF\H\KiVd\\ed
CdHiK\V\
F\GgHeJbM\ObR]TiUaW\XfY\\Y]e^]e[iYmZn\r[x]y]zY
GdHiJ[M\ObTde[n\r\y]
FaLbThXb[\\ZoZr\zb~d
TlXe\\o[
@[AZC[DbFYGdHdIXJ\McQYS]UeWbXbY]Ze\[][^c`bbacbe\fbicmbp\r\z\{Y|\
F\GXKaM\P\ScU[WbZm[Y\e^\`Xmkn\u[}Z~i
Ua[\\W`fz[~g
Q[Tc`hmd
@cA\C\D[F\GmHkKTMTPmR[T\UfW\\\^i`Uc\dZeefhgZhbibmTpfs\tZwfy\zb~V
DYMsTeUZZ\[d_\bfgbicn]ubvbwZ
DbK[Xf^[c\nf
CgDbKdMh`Zb\e\f[j[sm}d~T
D\U\[i^b
K[dinc
HcKaR[S\WbXZ[[^\i[kcn\tl}e~X
C\DoFiG\HYKgMYPZRqTiU]Wb[d\]][^[_cced\ebhdjbk\mQnXqardsZtlvayizY}W~Z
@dAeKfL[M\O\PXT]X]]X^[eij\m[p\q]rfuevbwbzg{b|\~f
@gAbB[DWP\^bemj\r\wVzo{g
CfD]IcL]\[~g
D[FeQcRcUY[d\Z^h`hf]jZnYt\w]yc}]~[
A\BfDcHcKZPbX\[Z\g]f^[f\mbpcubv\w\y]{\|c
BbDbLeM\TV[]n\p]ucz\{]~d
B[D\Mj]cm\n]|[
L[\[pc|h
H\KeXfebgZs\ya
I[TdX[Z\[j\\^c_]jexZ
[j
CbLbSZTeZa\XeejVnbraze{c
Sc[T^cec
[kv\
A\SaTjU[Xd[g\c_\f\gdnfr[zZ
LbSbTdXgobz[
AfK\T[e]rdtdy]}\
Ai[\oZ
\]ogy]
R]]j}\
Ij\Y`]ka
Ij\Y`]kZ
[o\Xe]g]hb
D[]h
HYSYUiYb[[\[^be\g\p[t[ydzc{\
B[DgH]MWUXX\YgZ[^UffhZmbw]zV
D\K\TiX[Yb^\y\ze
D\Tg^jhgz\
UZzk
T\yhze
Uk^\zZ
Dj\[y\
BdU\ZcwdzP
\ie\
\[mh
R\[\_a`kt\~\
ogw]
\b`f}\~\
^l
F\\h{a
FYI\T\[l`akbl\
`Ym\yb|f}h
}g
DVK\LjTZW\[\\[fZyZ|[
LVT\fd
DlL[yj
CbFeI\JdQaS[WZY\[Y\N]d`fcih\iZjdnes[tfwex\yW{b|\}Z~\
ciwZ
T]`Ucmr\s[udwZ
@cA\C\D[FbGbIfL\M\OdT\X\Yk[g\U_fd[ecgdicm\{f
Tfz\
FdIUKa[\_\e[{h~d
Ih~]
T\|i
KcSb_ni]{f
Yhzb
\j_[`]zb
\j_[`]zb
Tk
uj
@]BcCYDWH\KcO\Q]RWS[T]V\WYYUZm[Z\X]X^\_[`Ye\f\i\m[n\o\pcr\t]uqvWwSx[zX{Z|Z}f~W
BXC[KiR[YYZb_\dbpdv\~[
WmZWdkuY
BcZaug
B]uj
uh}[
KgMc`]
uh
CYFaI\JfObR]TZWcX]Y]Za[Z\cd]e\fZjcnht]x[
zl
`gt\
R\Tp
DcMcT\Ze[[\\hkp]{\
DYFde\mj
miu]}[
zh
Fd\kje~e
\ap[sbvZ{j
PjT]x\{\
e]pl
@ZA[B[CWDWF[G\I[KeLTM\PgQ\RZT[UeX[\W]Y^Y_[`Xd[fcg\i[kZm\n[o\p[q\rYt\uUvrwUydzZ{Y}c~[
B\CXH]IZKhPhR]V]YkZb\be\i\j]xiyc}h
ejv[yc
CdK\vj}[
vh
e[vZyi
]cvk}[
KXV\jk
HcKeSdUcvZyZ}h
vV
C\HbKgP[ScVZY\`[i]jevi
CbHYIfKhPbVaZ[jXvcy\}[
Slf[
H[PY[n\Z]kj[vW}Z
D\KWMbPYU]ZZ[\\\]Ze\faq\u\vrxW
PWe[igy[}c
K\Zgxayd
Hd[\i\vXyh}b
vl
S[[Xfp
KgPYVb\\u\vcyb
X\[\g\voy]{Y
j[th
FbMaYh[cnZyazb
jg
[lj\zb
C]Ib\gcheZy]
@dAZDiIcK\PgQeR[U]X[Y[[\\a]Y`be[hcj\k]n[tbviy[z]|\
@cAcDfGcIeJbL[QWTZWbYZ\d`cc[gcjgp\sftV
DZHbPd[b\X`fg\pct\v[
Piv[
Se[i
@lD]SZ\]
Sh[Y\]
@VR]S\Tg\fjYvc
LbS]Uc[Y\\thve
PXSdU\[\\\tgvf
@ZQeSd[dsY
Pm\\]Zvd
A[\o`\
C\Tg\\
C\Tg\\
@XAeDXF\GeM\R]SmTXUbYg^[_\eYhfj[
@\LbR]TbUbY[[b\R^c_]`ee]fchfrbwbzf
Aj
SYU\[\\gpc
@fKZSbWbZb\\dbnkrcs\vdwdzd{c
F]GcSmT\\Ze]tc
SfT\te
Jj[b`dc]ibn\z]|Y
@bA\FfHdIdLaW\[\\\cdd\h]rfta~[
FeT[h]jgrd
AfY[
AfY[
AaCXDaFcH\ImKdMbP]UXXc[Z\\]\c\e\g\m\n\r]s\t\ubx]yczj{\~Z
@cC\KZScTbXk^cd[gfjYr]ub
BbDjKXMiOYT[X[YbZc]\^Tbbdbj[s\wdx]yXzU
Dh^az\
FgIiTgbbegjY
FeIgjYz\
H]KigZ
ylze
@gIZMUOh^bd]egfcy]zZ}]
@lD\IZSY
@XAZDcSjTceeg]
ej
D]gh
AgDf
FY~j
FjkZ}]~X
FZI]j\kq~U
DjNc
thy[
AZB\DTFdH\L[MmObR\W\Y[Z\[Z\Z_]dZeZf]h[k\mZp]}X~\
@\FZMU[\adgnh[j[p\zc~q
DdMVVba\
K]Mi{\
F\MUOl`ch[jc
GbMhObz]
DZMhOef]
@bFcMSSc^cyc
[i
CZFcIjM[OdTT[]eajd
C[FeIi\Z
IeT\jT
Ui[\^Z
FfVg\[
Cb`Zti
FiG[HhI[Kc[\fZi[jbt\~d
F\\\ph~Y
Hof\pZ
HaK]i\jgp\
Fh~\
pk
G\HWpc
ihp[
Yb[Z^e_jhg
@\K[SaTeY\[i\T_Yc[g\jbt[|[
NbTYUa[Zjerc
[W]d
[i
K[[jj]
[Wja
Ub[V\W]Xjh
[Y^\jh
Se\[eg}c
@cHh
@[AiDgF]H\I\KZL\Q\R[TiUnW\XZ[X\R_]a\cZeRf\g]hjjemUo\p\tTw\y\~W
AcT\UVe]rb
Ui
K[TmU\eZ
I\T\Uhj[
jh
Uk\\^\jX
Rcui|b
k\~f
HjKY
Wj
dgxfz]
DYMcVhZcd]ibj\lcnatcucwcx\
[]\\`\tj
[i
Qg\Ye]
Ph
@\AeCWFWHYIVKZOjP[Q\RZU\VYW[XX[c`[bZd[eom\nWobsat[v\xYyg{U}Z
@\O\\f_beYi\kbsdxd~c
`ke\f\pd
DdMi^]ebg\uc
M[eiyb
F\G\KSMmOWR[[f\j]]_d`Zd[eYgiiSjnk[ocrdtkvYx[yzzX{Y|X}]
AdD\F[GbIYKcMWO\RcS[TYUdYZ[Z\[][^\_V`]dYeog\kXsfygz[{Z}\
[iiZ
DvFbGSMlO[QiRYW[Yd[Y]g^[_\abdmeKfggWh]i{jVkzmZpesZt\ufvbyUzb{b}m~W
K[eeyg
AmU[j\
AXD[I[M[_Yeifb
AeKgRc\Y^eenfggdiWk[y\}]
AYD]MfT][febh]j\o\vbwbyW|e
AmFdO]Rc[]\X`\eXp\we|a~d
A[Tb\XeXgfil
@dATC[F[GeKXQZRXScV\W]X\[]\h]]^\_[`Xb[d\e\h]igkem\ogsZu\w[yazc|T}V
KbW[[\\Z`kjemb
XbZ][a\f`]hdv[zg}i
\]v[z\}p
@\AZCZGXHgIYJ[KnLcMcPbRZTeYYZ[\Z]d_bc\d\eZfZnbp\t\u\vawdyVz\{V|b}]
BdDeF\HYKbLcPlT\[h_Xdbw]{V
C\I\TgjY
B[GYHlI\KrP\TZVbX][[^[hcj\m\nLzY
KZXoj\n\
A]HZK[Ta[c]gnfobr]y\{g
HeK\nk{\
Te[hf\
C[RY\Z`i
`c}V
KZti
@]G\HhKgPbYb\\]bjam\pbx\y[
HXKiPcYbZUd[wg
K[ZZdfo\ucwV
PYZ[dgwk
Zd]bdXpaunwY}k
KWPf
@[A\C\DZH\M\PbT\W]X]YY[\\\e\g[h\j]ofqYtZudvbwhyfzX{\}b~\
EaK[M]PcZf_bddubxf}m
Pfd]o[ubvdwXyc
d]oYyh
Zju[
CbHeKcZjo[ubyZ}]
Kcuhvb
KZocu\w\yk}\
P\T]uZwh
Eemfu\vg
C\\b`i|\
\\`\e\wbzk
`\zj
@YS]U[[a\f`bn]tjy[
U[X]\k`[tfy[
AcDgF\I[K\^gchgcz\
@\AcDfF\I[K\^sc\ggzX
KgNa
Zf_\pi
FkK\z\
Fi
Fg
Tj[i\fc[e[i\jfr\u\x\zZ
TV[~u\x]
B\KhM\OaT[[Ym]nZudvbzl
DWI[NiRZS]cZhbx\
T]\]`ls\
T\Xi\Xn]
C\QV\js\
@dA[BbEaHbIcJcNbO]PbQ\RdT\UdXc\[^c_\dcg\hciVj]kcpcsWyXze{c~[
@ZA[CiEcFbGbHbIqKcMYQjRiT\VeYYZe\U`ZaZdgeff[h]kZnfo\pUr[sdt\u\ybzg{d}Y~e
PXTgUdXZ\[j[
@VB]DYH\KgL\MYQiRfT[U\Zd[X^V_debfbg]jfm[ncpZr]x[zc{]|Z}\
DhR[hf{]
@lG\RZf\h]p]~c
FeG\MikY~g
JdM\ScUYXhYZe\gYpdvhz]}f
AYDcF\V]Y\]X_ed\f[mbp\r\tu|]~[
Dh\[
FZIXkqt\
Ui
@\RmUc{[
@[Rk~[
@fCWDiFWGqHhIBJcKILfMdNbObPfQTSiTgU[VUY\Zd[g]m^S_Z`PbdddedfkgoheiYkJlbpZrhsZtEudwmxhyWzZ{j~Y
G]HoMeYcZcd\h\{[
I[p\xg
@UDZEcFcGSIuKlLZMUPYTeUUVWWcXZYUZ[[U\Xb\clebfYi[jgkcnfo\pSsXtsu\w[xey\|\
ScXb\j]\a\fbpe
@WRSXeeqg]
AgDXE[FrHRIIKQLcMNQ[RdU[VlW[XXYf[\\i]c^b_b`cacb[eVfbgfk\mdnSoZpesctnucvewfx\ye{a|b}\~b
Fh\dtf~Y
IbKbMdRpU\d\eS
Kte]t]
@hG\
I\Uj^Z
D\IvSV^[jbl]m[net\
@\ChMcRdeZ
@bHVMbTbeghby]~\
UUXe
I][i
AdChDbFZIjK]MbNbRTU[WaXf[b]\^\e]gcjZkYmXneodpbtdu]x\zZ{Y~j
PZUcXn[Xue
IYJ[LjMbS\TcU\XeZ]]\^\`\acfdgbmWnbphqbt]uiviw[za{Z|d}[
Ir\\`\
@ZGYHXInL]M]P\RbSbTbUXWcXc\X]m^\`ccieXfZghkgmcnXp[rbtnx]z[|W}X~d
Ebpgu\
@nC]DcGbI]T\[feZgem\n\r[
D\Im
UXXb[]ddgWjh
R\e\pdqfv\}j
F\I\K[PZXUkznYt\~R
DbHeK\RdU[Xg[g^bephbjZkY{\}X~[
@dDcKaMgR\T]ZkjZ|c}\
@YD[FZH\KeRXTZUZY[ZZ[W^[dceWf]mZpouVvTx\yZz[{\}~~g
C\YbZY^X`\d]kZt\~n
K[Mg[\~e
@eAcBbCSDbEcFUGkHkI@JgKQLcNbPeSfThUbVRWcXWY\ZZ[j\c^\_Y`[bbcad\edfghbidjSkVmXnkpds[tHufvawbyjzh{c|b~Z
[\fj
@]N]TZU\fhj\rft\
CY\[mk
@aAXBbEbFYGeHcIQJdK\LdM\QZSeXc[e\[^a`[aabcfci\j\ncrbt[ucvdwbzb|b}c
@mdb}[
HZTj[[
copZ
DdS[Td[\\f]beef[gal]pf|X}c
Wfpf|\
S\T\[g\Xp[
DYJcMaY\ndpWu[vcwexj{Y
T\fbv[|h}d
Sh_Ym\t\
@\[m\X
Z[[\]\dZurxh
@oGfIZeXj]
@k[\b\rW
R\T\[fm]{]
uaxf}X
v\}g
Mqf]
S\Ua[Zegpb
Z[g[uivd
vgz\
X[nn
akp[
B]EcFYH\IYJYK[LbMWRaSnTcUaVXXeYX\]]i^c`da]bbcafcggjclbmbnWrctYuYvcweymzg{c
ehm\pc|Z
T\[n
@bA\JcL]Se[Y\\baedf[m\pe|R
@bL[OfS\bcfhg\hdjZlbp[x\y[|h
@YB]DkG[JcK\LWPcYb]U^\dYe[fangpcrfufvbxQzc{X|l~Z
H\K\PdnZxg|[}c
@ZBZCZE\FjHXJ]KqL[MhO]RdS[TeVhW]XbYdZn[\\a^W_i`ddYe\ffhdi[jhl]nYpXr\tfuUvdwfx\y[zW{c|\~m
@\_k`\b\r]x\
H\pbu\wbxhzh
@WGjHbRcdbg]p[ucvYwbxe{\
@\DbRbTbb[danYrl
@\R\SiWbdffZgdi\q]{]|b}g
Rij[md
fjw[
DZJgc[demUpcr]|d
{j
[]fh
T[\\pVqe
@WBgDXEbGfHfK[LcNaO]PfSaTjWeXfYgZc[Y\Y]c^d_\ddergijcnepgq\v[x[zb{[}T
@YDbG[MYP\RmSoT[X\[a\X]Z^]_ddkghlbm[nVpdrhuZx[|\}V
@hz\
C\FZQg\b`\e[t[
Q\\ktZ
Qd\T
IdQfRb`Ycb|\~W
FXLbRg`feZnctd~h
R\`jgbs[
K[Xdofsb~j
D[FfPdQYSZWb\Z`UgYm\ndtY|b~X
DdLfTUY\fd
L]Mbji
D\LhY\
FaLXTh[Zje
LcTj^\f\
eg
AgIYR\
[[fjm]
AeDZEbIbJbKYMcNbReSdTVUfW\ZZ[d\Y]b^[aZcXefj]kbn[pbsdyY~c
@cAWCiD\IbJ\M\NcRbSUT\UkXaY][b\\]c^]`Xg[hZk]n\pgv\yd}b~e
A[SYT[ejgb}]
HbSg[\oc
Ig
AZFiR\\\efp]
A[E\JkSd\beWjc
AgMeZ[`cmbshy]}]~\
AfYb`[e\
@[C[[cebkh
AlQhRfxb}Y~Y
FYHa[j`hs\~f
EcS]Yc}i
AdS\TeV\[g\U^Zjen\th
CbWZXh
K[M\PdZ\[\\Z_[eXg[ouuYw]y[
@]C[D\Y\_aabeZgtjb~X
T[_\e\gi
IYTZgkj[
g\jf
CdM\T\\]k]tW
CkK\j\mb~U
K[tX~g
~g
@[B]DdFbKaMdOcP\Q\S\UiW]XYYcZb\c]a_fc\d\eZf\i\kamZoYpbs]taxcygzb{\|[
A[DdFjIbKcMgUbYZ[c\U_[efhbi\jak\nap]yfz[|[~i
TUUb[\yd
pjx]|\
U[\ljetW~X
KTZf
D[P]TiU\[Y`ZfZp]tdye{\~]
C[\mt\
C]\e_ZpZxn
DZF[I\TWUwX[j\y[
Ccs[yW
C]DcMVOgQb\b_\`\e[
pqxS
C]KjM\
X\[gjc
C\M\PU[\\\]Yjcne{r
PV{i
IeY\\hbdn[
[ke]
AeR\U[[d\Z]\^d`Wnc~]
[\\\`mm\tY
\Ztl
AWD[FkGeMXT[[[\Y^d_\`\n\xb~f
FW~k
AWFkMX[[\[^dn]xb~Z
F[^l~\
Fj~X
Fj~V
K]`dtg
_\eg
Yj~[
T][f\aj\
Ql`Z
AdDcFfL\ShTXUb[Xe[gbt\u[
R\SiT]rd
@]K\WdXj\\k]
@bDeFfKkLcMaOeRcT\Vd\U^d`\d\eci[j\tZucxZya{V
Kle\{X~\
IcZbeit\x\
cgfc
I\K\MbPdRZS\Xl[[\[^Z_dd[f\gjj]m\nVoat\x\z\~]
PWSZXYgv
R\UkXY\\t[
HcKcSaTe[b\ht\}\~d
HbKh
DhLbT\zc
RhWY^c`\cc
I[`lt\
P\Re\[`X
FcIbK[\heZhbj]ofp[t[|]~b
Fd\keZt[|]~\
YgZ]
^\n\zn
W]nZy[zk
W]y[zh
\\_h
@\C\G[HjKgR\UZVeWZZ]^]m]oZpYt\u\v\w[xZy\
HVKiVZ
Hcoi
IjU[
`\ubzg
R[\jm\
CbM[ij}[
KhRbS\TWZd[\`ajbm]uZwc
LcTlj\w\
\Uubzi
zj
H[Q[RWTfX[YX[b\]]a^f`\d]eff\jbkbneqbybz\{c}a
AbTc]b^cdZfXj[kcmVodpdrbt[xbye|e~d
@bTdeWg\
Y[^mjbmgnZ|\
Md^\nh
R[]c^Zeo
Db[\^jectbyZ
^\nn
mmp]
mh
[gn\x\
AaC]F]I[K\V\Y[]f^Ycee[i\jamanZpYyZ{\}Z
@]A\TdY\\\]i^\_]cYd\ffj[
]HcdfY
T][ZccfWx[
[\fg
JX]Wfl
[\]lp[
KgMZUb
BbEcwg
K\Un^Y
mWpi
FbVaXaZg_ebbp\q\u\wc
KbZb_kmZ
mp
LZUgWgZf\[
@cAZEbFoGbHdKYL\MeTcX\Y\[[\V]Z^Y_baec]efi[j\nZq[ugvcwcxZzc{c|c}[~f
@fCbD\EcFZGbIaK\L\OaRcSfTk[Z\X_ca\egi]jdkepguewey[{[|e~b
G\pYym
FqGcIX`\mX~\
@bHlIbK[PaUh[d\\^\`iecgdoepYthuhv[ydzi{\|a}d~]
@bMkPb_ceZy[
FqGcI\K\R\`Zt\y\|\~\
~k
F[M]TZajmbpqu\v\x[y[
D]GdYj[b\[_dgf~Z
CdKfR\YZ\da[e\f\jcmZu]v\w\ym~]
CgyY
MaQdRq\\`[cdsdzc
Ph
@eA]CgDWFYIdJbKZM[PcSdTg\[fbgbj\k\m\ncwYza{j}p~b
M[Sht]zd{b}f
CiD[I[QbT\Uf[d\Zfdmcwg
Fp}[~Z
@]DmMefY
@[DiIcL\M]^]e[
C\`h
DcKZLcMhXeY[Z\n\{[}]~Z
I\Xd]i
@ZDVG]HYMZPeR[X[Y\Z\\W]b^[c\dgebfZgZj\ndrauYvZwYxdya{g|Z
ehmbx[{a
Pog\
H[K\Pf_\vZ
PV[[_Zd\e]nlo]pixg{h
\\_id[xZ
Kh
DbHeK[R\Vd[\`\ebjbm\nYyfz]{[~Z
CbD\HcKZPdR\Vf`\ehi]pcybz]
H\oZyg
MfPcR[bge\xb
DcHaKfM\[Z`]fexh
Zhocpcu[
Kjv]
@\CXFbGYHdMgP]R[V\Z]\Y_g`\f\gbj\kcr\t\x\y\{\}\~[
@bDbKdMVRd`\kb{\~[
MZ_j
KXMf
Kk_Zec
G\KkRZ_V
MV_e
MiRd_Y
Mi_]
ChHcRe`]
C\HbS\TfVh\[eegfh\k]mend
W\\h
@bFiW]~\
LjU\\[^\
K]LkP[TXW[YZ[\n\}a
L]jg
H\LlP\TZU[\[jbo\
LlzY
@bAbC\QhSc\Yg\jbl]p[tey\|f
AbQbWd|j
G\HbX][jha
@aA[BcCfDbGbHbK]MZQZSVT\Wd[Z\c_f`]d]ebfcgrjVpcr\tYuky\z[}[
Dcg[uivez[
@bDZM[T\[\\]`dgsh]pZvZz\}[
A\UX[a\Xgl}a
CXFfIdJfPdQdSdTc[Y]b_Recf]gVibjYk\mbndpfsatcxbye
CdDiI[JeQ\TlVd_Y`\eaf\mbpbsc}c~g
@YR]S\]bekmbpZtgxd
FjHdP\RcU\Xg_Y`\e\obpd
C]HZPhQZX\_\eqm\yZ
AaCbFbIfKdMbRcV\\Z_beUjdq\
@kI[ehp[yZ
Td]ge\p[
CdQ[eXyk
Cc]Tepi\pdt]}[
Khe]j[
I\jj
\Y`jobu\wc
e\fl
Yk^]gbmandt\z\
CaR\Tg\\ub{d
CoTW\\
@\C[I[Tf
@\PjR\\[n]
Pj\[n]
CXIWKcT\Zcjkr[
C[KjjZ
H\KXLjTT\\h\zb}\
LjhW
K[LV[ahk
DcK\LLT[h\
C\Ij\Ym\
FlGgRZ\]~]
Fh\]
D\Sb[g
Rh~\
R]fg
fg
KbMfV[Yf_ddge]j\vX
KbMXSbYj_cz[
KVdn
K\MjY\_\d]
KfMZY]yZzg
KZMjYYd\
@ZC[G\J]KeM\PaRZVcW\Y\[[\\][_Z`]ebf\i[j\m\n]r\uXvfwWyb{[}e~Z
C[HgKgPgSkV\ecjbtZvfw\yXzZ
Hbvgw[
HVKRPYS[v@
M\SSts
CeKlP]jYu[v[}[
P]ubvVydzj
vfy[z\
h\vlz[
S\vhz\
YdvWzp
vWxc}d
DdvexX
ehyf
@dCZFcHbI[K\RgT\W\jbk[s[ufvby\{d|b}c
MbRi[g\Xmc|c
I\RxWd[\jcu\
RWcc}e
@[P\S]^\ufwbzj
KgM[TeU[[c^Zddf]g\jcn\za
Ti[S\[
L[Tj[WjZ
LeTqjZzZ
D[IeR]\c][^c`\cbdlf]j]m\
@]Mb][djf]
C\KaZi_[`Zd\j[u]wa{b
AcMi]\e\hd}f
A]Mge\hd}Z
AgMV
}g
AWC]DZI]K[McOkRUT\_c`\aedZeYgXh]iYj[kYmXo[t\u\}W~\
D[OR_bacm\}[
D\eh
Mh
MiRW_\m]u\}]
MiO]T\\X`\h[
C[H\KhS[\Z`[mo|\~Y
C\Ki\\`\mZ|]~Y
@\CXDaHfKgVd\Zj]kbmev\w]
CZKoVXmZv\w]
KVVnkb
F\\]~l
AcB]CaFcO[W\\Zehg[p\vcw]ygzb
CeQeR[`WeWtayg
Q[ei
AiCbRf\\eWveyb
@ZCXIdSiT\W\\\^\_ZdbeYibp]tc|c~[
Si|[
`qiXt]
@[Si`Zfb
I\\Z^b`lt\
HbKhk\
H\Kg
JZK[OcS]T\Wccbd\njy\zZ{f~\
CjD\KgRi\\`be\rcw\{]
CYFcKcMRRb_e`ecdrd
Mqw\
CZH]MbR\[\\\hir]
C\Q[`ht\
C\Q[`hs\t\
BYDgF\IaLbQ]TpUaW[X\ZY[U\U`\c\hejek\m\n\p[q\r\tZw\x\y[}c~Z
D\GbLdMdShTT[[\[^cfbgXjfzf}f~]
B[GbLhS\UbW\[\eXg\haze{b
DhGcLYUb^\n\z\}Z
TghW
IbS\T[[g\ftc
Ee`lbdga~T
F\\Zcfkdmbocpc~R
F[iY~j
FZ~j
FdM\m[~p
FeIc~Y
F[Kb\d`Tg]hbmWtZuc|\~g
mT
DeIZLbSaTiUe\Wneo\
ThU\eZ
C]FiQ\\Y
Yh\[_bebhhtb
Ic[c`\f[rb~h
[j^cn\tc
I\th
`g~Z
C]H\KdL\SbTgXcY]jZk\rYteubzd}\~]
TZ\hwb}c
Mb\\`g
K[M[[\]ce[m\obp\u\v[w]xm}b
_Zxg
_ix\
DdL[TV[h
Tp[\dbocr[~\
CXThZe
CbKdM[TWY]Zc\\uevawcz\
G\K[M\]c_deZg\h\n\pj
CZD\H\R[ScT[[[\[_UfZg[ngp\xpyY}e
KeO]ebgcyi
[\\j
C]FeGkHjI\W\\[hcl]p\}\
@hj[
C]H\Thh\
@HGoHfp]
G]\[jm
@hG\HYee
Uaa\jh
T\Ug
@\CcDbF\GZH\JdKXM\R\[d\e`[dYfdidkZpbtbukvdwcxby[}[
ZdufwW
Ec[\uk
YXf[vi
K\t\vj
CaM[SdYiZ\[e_\`[fYido\tcucvTwnxY{b
C[DcIbSbYmZ[\c_\`Tfhogpeu\vYx[
CjZd
fZuRvYwqx\
UdZY[cviw]
Z[ujv\w]
vg
Y[xk
pbth
@\AZCjDWF[MiPeQbRcU]VfW\[b\S_b`ZeZg[hai[jcmaneo\rfs[t\u\v[x\ze|a
A\BcCjD\GdIYKKL[MXPdQZ[[^b`[fcg[jWman\r[tbv[y\zd{g}b
BeM[P[SbU\[Wcbdckbnlr[vbx\zc{b|b
CVK\M[Vf
@bC]KlMaTY[b^bfdnZ{[~d
CWIdK\jd
Iceg
fTrqt\
BYCiT\jbnaze~[
H\Kg
^a`\di
C]HWKe\a`b
HhK[`fcct]
FhGgI[KbSc[b]d_Y`fpgtYy\}c
@\HbSY]]dceltd
Fged~[
Skt[
@fFYIaS\eWkctd
F\IgS[h\kdm[tY
@eC\FXGZH\R\S\U]\\`\c[eZp[tn
I[KhYaZ[[\\heigajck\pbtZ}\~[
Sh
C\If_[`btd~\
C\Ikt\
fdj[n\peqeu]zb{c|n~e
ff{Y|h~]
AbC[F[IZM\OgRdUbVcXb[X\]^\_\`Zbdc\d[ibjdk\p]tcvbzZ{b
@ZAdDcHeIXKYPeQ[RbTbV\X[[d`\a[bdc[g\iVjlnhrhtbvUyX{b|d}g~d
@]BdDiK[RbT\U\[\]bj[mdt[vZy\{e|\
KdOqT]VeXdb[eQfZgZjZtMu]y[
O\PcReV]jZ{e|h}Z
I\P]SdUTZbjctiva
AdM[eZfiglh[j\p[yh
TYUhX[
DYth
O\PbXfgck\tb{\
Rd\]tg
@bHiMcQhRhSYVagWigtU
jjt\xb
abeh
O[Vgge
\\fj
\n
C[\Tmk|[}\
HdK[M]^bbchft]{b~b
LbM]hhj\~e
C[HZKcMdRcT[Xe[b\h^\`[c\gbh\k\nYubyc~\
IdK\QaRcTb[ejZk]tluc
RbShT\\dtVyb
HZMhgc
@\G\HfKjVaZZ[b`cf\p\t\vZw[yY{X~]
[m\X
G\HhKhVd[\]dhajW{Y
KW
HSKi][
HiK[`[jc
HgKZLcMaTdZb[b\[]dg[hajbkc
LcU][egWjo
EcK[L]ThX\Z\\d]kn[t[wb
T[[Z]jw[
Xp[c\\jYn\
HWK\[k\\e]iX
hbi]ukw[{[
F]T[[Um\|d}\
AbC\GbMcRb[jfdhe{b|\~Z
[\\i
`g
M]Rg[c\[jcpct\
Rgje
@h[\f]
I\Wc[fn\zh~\
R\\]`j~[
BYDcGcHbJbP]SbTcXeZ[[b_Zddfai\jakblcnaobtbxezc}i
AWC\DXF]G\H[I\K\L\P\Q\RcSbVbXcZ\[h]\`XaZc[dbeffUgjjck[lZmZq]rct\u\vcyW{Z|Y}x~i
C\To[\j]
D]FbIcP]SdT\X\[k\e]]`\d]fcgfh\jbtUw[}h
D\R\S[TY[b][ebfYi]m[peuSvcw\x[yU{[|W}o
D[Kc]hd[
A\MYTm[giS|e
XU[Zhbjbni~b
RjT]f\gdre
\f`Ymg
DUWbYh[cdbjhz\|g
HZT][Zhk
ShT[ebtk~V
TiXd\\gYk]n\{[
AZIdKcX][S\TfZhZjVkdlizc{b|Y}c~m
D\FZGrR\S\}[
IaSfX[dWmhnWp[tjufvYxnzZ{c
yg{[
DVTbY[di~g
DYHcI\LhT\Wb
F\Rd[e`dlhz]}b
KgM[P\Z[[[]]d\tcun}\
@hda
[Y^deek\zc{c
DgTgU\md
[Y^\i\vhxeyl
[\tg
Ibj]ti
T[[\\ny[
A\TW]\da}g
PcSbXb[Zf\gVx\
K[PfS\jbv\xjyh}X
M]\f}c
[h\Yjd
Dmg]
D]FbHbIdYd\dphrd
Th~[
R]c\dcugx\
I\Y]\Zngz\
D]SeTc\[`[a[pjrc
K\ReTY[j]bf\y[~b
T[\Zfi
[euX}m
@\AhBdCdD\F[G]H]IfLcR[X[YY\[^i`[eYf\gchbmYnYpZrctpv\whzc{]|[}j~b
C\`irc
@bAdChDaFfIeLgMYRlShTYUbWfXWY[\b]f^e_X`YdYe\fahYipj\mYpUrYthwax[yj{[|Z}[~j
I\jj
FbTghb
ScXcgg
@WAYCbF[GZH\J[KXQhSeTXU\WeXZYW[[\c`Zbbc\eXfsgZihjUk\n[o[sYubw[xazf{h}\~\
B]HY`]f]nYyo{i|Z}]
D\I\SYXc[Ue\fYgWjdpircs\tb
A\F\HgI\K\M\QiTWUiV\[\efifjnk\sZtdubyY~h
ScZ][[]\c\d\tbu[wexn
Ii[ffd
DhKdR[`baec\ibj\mang
DYfkucw[
AcF]HdK[M\OZTmX[Yc[Y`hacgfjftZy[zX|e}c
DVMfuczg
RdX[[Z^\kknP{e|e
@d]b^]kenXv[xf}f~j
@jFYGZI[SdThUb[V]g^XdblgmbrYy[
IdRmS]Ub[Z]fddjdlbqdr]w]xeyh
tW
mh|U
AdTd[Y`Ugg
Fb[k\[
@cA]IiMcTYXn[i\]_cdaecjXy\
Zeo\uXxh
R[Tbnj
K[\ic\k\nf{\|c
@\AeLaTV]c`\emf[goherMt\~h
TR\Z_]c\ff
A\G]IbL\TU[j\e_c`\fbgb}c
Ji
AmC]DZIVK[LbOdTWV\Zc\\]\^a`Xe[hdi[mbrdsduhvfwY}g~f
Dc[Zm[|j
@gAgBcFWG]HfIeJYLbM[PdT]UgX]Yi^g_h`gdme\gdh\jYk\m\rasbvbxXygzk{[|a~\
KbTbXc[i\[ubv\w\
LdSbTfX\Yd[Vfbrbueyc
TWjf
@eHikfpb
FlW]`[
CcK\TtUUXk\XgSjYk\ma~\
CZFfLeTTe]n\zZ~d
D\L[O\Tny[zb
]cd\uZyi
`ke\sbwd
AbDdHbL\M\RUTd[i`Vd[f]iZjfogp\r[vYwd|Z}m
Lb[gpcy\
AaIaSaThUXXj\cn\|\
S[[\fjn\
PjTZgdm\p\rcye}[
DcF\HbIbPeS]T[Ub\l]f^dccdeecj[m[odp]qhtbv\wlxYyWzk{[|d}c~[
FgIeR]`cecj\m\s\
BlD\I\KbLdMbn[vazX
B\KcLbTZWl
BhM\Tdz]
B]DSI\Ll
LoTWW\
@[Yc[c_d`dgbpg
C[D[FlGbKaL]M\TWVdY[^\`Xi[kbm[pdt\x]}\
Fp\\kTpZ
D\F|I[KdM\TWV\[]\\^\`Yd\kYp[}\~X
Gd[adbpk
FOKbVbki~Z
FWIdKbVc[\kep[~j
Fgk]~[
F]\[`ic[mct]
DcKcL\MZR]TfYhZe[d]adZicm\p\w[{V
DgKVY[Zf[\
DZKcYi[Z\[]dp\{\
DhdR
T\ig
AbD]TcZf[g
Dj]cdY
@\DZKWP\QbR]T\Z[[Z\X]c^b`]d\j\mWnbp\rbxt{e
Sc\\_[ccfdnfxj
D\]]^hc\f\xb
K[T\]d_oeh
PrR\_ci[vYxWyZ}Y
TY[d\\jp
P\Ti\VjY
AbD\IjP\Tc[c\Qgbj]ka
DiKbTYY\\hi]kZtc
@[CcKh\Y`cp\tcubwhy\{]}g
KgocyX
K[djubvewS
K\oXwQyi
PXviwY
PS\[uZwt
CcP[Zbdfm\o\udvdwRya
Xh\cob{e~\
Q\uhw[y]z\{b
uivZwT
Pj\]{[
Pj\]{[
@cDZL\Ub\hm\pcraze
LjW[\[^\z]
A\DhK\Q]R]W]YaZbcZd[e\fej\k\p[|Y~Z
DiMgY\cZmZn\~Z
@]C]DZFdGgHcK[L\Q\S[TgV\\Vaecbe\gbjdl\rbs\|]
D\TeUe[Zg\jb
DcTi[Z
L\TQ[o
@]T[U\gkj[m\
R[Wh[\\\j[u\
L\Wi[\\Sj[u]
KaM][k\Y^c_\~]
AbC\D\GiIZQYUf^bgcjosZtV
[Zjj
@fAXD]UZ[[^\g\jUto
SZYb[mh\p\
[i\Zp]tc
CeDiQhW\X\\c`bkZn\sYtb~[
X\ngz[
ji
@[A\B[DgQ\R\TiXa[]\bd\f[mYyozd|h
BjDZnazX
KYt\vi{\
F\I]QZRhTf^cjem[p\
@fBbD\MZYc\Y]\^bdceif\gejbmZn\t\uby[{a|d
K\O\Q\V\[Z\eabebgckjphtZ
HbQ\RaVd_[kiwY
@\BpLbR\We\fmezR
D[H[IhM[]]e]nZvcwc{q
Gg[[~\
BkzQ
K\OZX]e\ggnl
CfH[QZRbSb`]ccjck]mbo[p]tczb
OWW\]\gnj\wb~f
BhzV
AcB]D]QcSc\W^ce[fbhnm[phybzZ|\}\
@fAiCfDcFdH[IfK\LVQRRjS[T\V\Xc\V]f^V_ZcQdXejg[jckam\ohv\yc{W}Z~j
CgDWFcHeIdKbMcOfPgQZUdXbYZZ\\d]\^i_\dmecfYh\jZm]nio\pZ|V}a~\
BY\\zh
\egm|[
KaQhd]mfwV|a}d
Oa]hd]jZy\
BfLbQ[\b^azW
OcT]ph
R\U\X]bbg[ml|d
MbeamYugxV}]
IaKUhcjcmb{[
A[BcDWF\GfI\JfR]Tl[l\Z`edbfYjdn[pbt\z]}c~h
mg
Zcmh
Q\[\dcnbt\wcx\ye|h
Qe[]\dfkhZte
@hA[C[DnJjMdSZTeXg\\]\dcfdh\i\mby[z[|W
Deecph}b
C]KgQ\Ue[b\c^\_[whzb
PcUb^[uUwm}b
K\S]Uc\\m\uivYzj{[
CcIeK\MdPhRcSc^b_bj]n]vewez\{\
P\e\h[uUvjwoyZ|\
C]DaK]M[\\_l`\gcj]
A\DhHaYa_d
DX_e
n\zh
n\zh
C\P[Ug\be[ogrbye}\
AcIXTXUiki
fcpkw\
D\K\PYZ\]W_af]o\u\vZwmyf
I]L\Th
FZGZPsv\
IbTSUdhdz]
T]\e`\|j
C[K\\j`[jjs\|Z~X
G\Hb^cgij]pa
PmT]\]w[{Z}[
jj
D][c\hc\tb
[j\Z
qi
qi
AhCaFYI\KgL\OcQcT[VaXZ\Z^ZcZdZgch]i]j\m]o]t[vWw[ycz]{V}b~Z
CWG\HdKZOXTbY[eZt\ygzZ}\
ylz\
KVOcVjpZ
Ag
AWCgK[VaYc[d\j`beapf}d
AWCgDiK[QkZi[j\]c[ddj]kcm[nmucy[zh}\
Ake]
GeHbK[ei}f
A[DZKWOdYpe\
KbO\YZd\yW
ANDZF\HXKmL\MdQ[VdYYZ\[Y]ddZjbm\n[pby\z]|c
K\LmW]\X
K\LkW]\X
^fe]zb
L\\\m\pp|\
B[K]PZWk[]\Y^Zfdn\v\zf|\
BjPbW\[d\c^bdbf\n[o\razY
AYDeF[GZHeIfJeKXLaQZX\Z[]Y^Y`ebbcdfeibj\l]mftc|a~Y
eW
T[\\eWhcp\yo|h
Dh_Xc\ddfcue
@li]nb}e
D[G\H]IlMZ\\_cedh\kbtb
ffh\
[r\Wh\jY
DgMcScYkn]t]wb
Dh
@YHk
HeMZdu
@]Gi
@XJgdZfe
DkY[[\hizY
[\\ki\
\lt\
ph
T]hfwg
D[ml
SY[l]chdp\
DY\[cot\
U\jTti
Db[b\ZcgdZnb
@YAZClFUGJIdJ]RvSjT]U[YXZc[g\\_TaacXehiYjhkbmZn\odpYsbtcufxbyV|b
@hHbedidy\
^d_[xj
D[FfMbY]_Y`Rcof\hcmZ|X~W
@jD\Je_be\ffn[
@\F\HZMYN\OcSj[cdcebhbtdy[|\
C][\\W`k
@\AlDZG\H\I\M\R\TcUfW\[k\X^[b[fYh\j\k[neo\phtjw[xdy[zk|j~[
DhH\\]dZe\
FVR[[[`pcbkYsct[
@XFdG~HZM\RXS[T\UV`[fXgdjYmXpZrYtXze~e
AVUlfZg\hcjjtg
Dk[[
fRjrr\
mm
DjHbX[n[
@[defgm\
D[IhM\Pc\[eifcihkbs\vayY
TZ\g`geeje
AaCgIhMbRdTc`[ebf[khm\pkwa{b
C[D]GcHmR\TeUdYc[Y_b`\bdd\efjYk[pbr\thvdw[xf~\
WdeiyS
DZGbH[JcKbMbOcQc\U]b`edfeXhci\jdlgmeo]s\{Z|g}\
FdOZnfygz[
KbLeT\[blim\{Z
m\oYpnyY|W
tm
\\~i
Mc_h
F[IZRj`Qcbs[tt~X
D\F\I\M\`[jcto}b
Qd_]`f
`ntW
B[H]K[O]XiZd^XjYmgnIw]x[yYzi{i
R[\Vc\nu{[
Tc[U^if\jcn]
jhnV
@bAZGcHaIbL[PbRcSWTcUbY\\S]d^g_Z`YdcffhdibjarWteu\xby\zX{d|[}g
GeK\P]RdecicjjwjyX{b}\
Ugj]
MbRh]gdVfax]{a~[
F]I]KjtZ
Z\ddhlt\}[
Th}\~]
FkGccbgcmjp]
HbK\]]dVtcu\}h~Z
d[u\}g
][fay\zg
HfK[{a
C\F\G[HZKfMdPbR\TYUWZc[d]b^fb]cZeYg\iYj]kemer\t\xc{[}e~h
C[DTIWK\MXPbS[U\W[YhZf[c\W]V^gcedYe\fgg\hbiejfmYtruby]{Z|c}Y~U
[[^khY
Tne\
@sCcDeIdKZP\R\TYY[]fb\dcnTp\rZt]xb{Z}f~i
Kk
F\pi
GcMf}W
G[K[T[]\`[m\}g~b
FkI\R[T\]\k\rd~g
I\S\[dcim\tm
@YA]CcD\F\KeMZO]RhSdTTUeXdZd[[\\]Y^]cZdiecf[idm\nms]wbxeydz\{a
mp}\
@dB[HbVcZce[p\u[wgya
G[abghhh
FbZ]~h
F[]dmo}d~X
bj
FVme~V
Ih\Y`[dbe\mhrd}c~Y
T\[k~]
@bAZBaCWHbImJ\K[LYMcQXRbWZXeYXZ\[Y\[]\aabbdaefkblbn]ocr\s[uWvXwZxezd|b~[
@dCgDVGfHbKXLaMfPbQYT[Z\[e\a_gbbccdgg\hdi[kjm\ndodp\uUwXxm{\|e}f
SZT]UgXg^fecg\ibjYt\z\}]
@YDYGbRhX\YgZb^b_accdcgYjcmWndwd{\~[
A\K\Mq\\iUko
C[FSGcIVK[RZT\X[\[^[`Xc\gZhYjlkbm\nbrZs[tW}[~a
@\H\IaSa[\efj[ti
FY_btmx\
@eAdHlgdket\
FPG]M\SaY[achZp[tm~V
D\GUHwIXKnM[RYS\Z\_]eWhYiit[{Z}[
@\D]K[RdS\gbr[{p|b}d
Rg
R\W\Xh^[
I\R]`lt[
I\\h`Z
A[ImUb[X\\x\za{]
@hD\
Xk[\`\k[~\
FiI\ec~X
@\H\IZLcPdU[Xb[a\[ehjep\v[w[xm|\~a
Dmxc|b
@jDeT]
CbDYF]HVKbL\MYO\QbRbSVV\Zb[b\T^\`[bWc[dWe\fVgjkrmXpSrbxbyezZ{\}]
PdUZg]jm
@iDfGZH\ObP\RZSQTb\m_cbbk[tk|\
R]\i`]t\
SetS
@US[^\bdjdpbwdx\|d
@[AbBcGcL[MgOdRXSiXaY[[X_Y`\bceTffibjZm\s]tZzf{f~e
I[Mheiy]zk
@\DeFeGbMXP[T\U\[j\[`nb\e\fchajVlin]pb|c
TqU\\btcz]
EeFfMhVm^fiZjZkYx\y[
@eIhR]jct\
Id`\j[sf
CSQZ\r
@bHkLZM[RhSYUgXZY][]\eaebfcXjgmZsauYvXw[xm~[
@ej\zf
HbMj[\
QjR\qb
KeOeP]Z\[]gk
{h|[
@dF\HZLaMjR\Sbgd
LXMiSdhbjbv[z[
C[KZM\\X]d^\djlemcpex[{Y|c
LijZ
DaFbHWK[M]RfcejWmhrd
nZzh
MfQfRWSZV[\c`[edkite}Z~c
@\H]QiR\S[Wb
G]M\Rhi[km
Fprb~X
Gf_hkU~b
R\Xj\Z`\
AaQYRnS]\Y_]`[ecgbt]yiz[~d
eg
DmQYehg]
DdFcMiS\Y]_ag\k\p[tdy]~Y
@jC\DYFiG\I]JkK\M[OeQXRYSpTeVdXXY]\d]d^Z_W`ZaddceSffgdjfkWldmhpbr\s\taw[xbzc|U}g
V[kg
Mc\lm\z\
@[DgGbI[K\OaSeTlX\Y\Zq[]\X]\_ic\dVeUg[hbibj[oapitduVxU}\~e
ZU_b
KbZledw[
emm\
AdDbF\G\T[el
A[F\GbJZOcR\X\YgZX[]_\d\elfbgd
QYTxY[\\_]e]jd}[
A\BdCdD\GYHaIdK\L\MeVbXYZY[X]\_]c]effci[pXsbt\u\vbw\xXy\zd}c
A]CiD\H[I[K[OcQ[R\SdVeYd[f\S`fhcj\sXt[ydza~f
CYQoS[Td\\j[lbm\p\s\
ClK\Q[
Ci\b`leY|c~\
QWsk
KihYjesbti
CZMmTc
CWLbQr\T`\c[n]sWt\v\|]
FdIeVc~W
WW\l
@kI[S\fbs\ze}[
@\IZQkWc[b\\`Yj\l]t[
BdQ]SeTWUc[Xe[fam\r\u[vhwZzb}n
B\ChI\QS`\sX
ChIdKVMgQ]Wegc~W
M\R\\\~o
u\vZ}m
C\Qp[b\W^]e[kelbs\t\
CnQXWbs\
B\CZQj\T
CTI[Q]\[so
C[JdQW\becsf
M\`]me}g
CaIZegsV
Wi`Y
F\I\sW~l
Kl\jsb~[
I\M\Q[R[\\eVvnz\}]
@\HeJ\M\Qk\Y^b`\ebi\jikZncwb~V
CfK]Rn\Y`aub}[~a
FlT[\[^\mWse~\
I]UcXcY][i\Z^b_]e\hdjb~]
@\ITR\^y`Vl\n[wbzY
M[RcSeVl[a`ZdaiZmapYuiwVzY~[
SeXggck[whyg
MfT[UeX\wm
R[S\Y]][`kep|\
De\g^bdce\u\wbz\
\pk\
BgL[P\YbZ\^hbcj[mZn\o]p\tbudveyT
Y\\]~h
KZMZZ\[jdcekpbuX}\
Kk{]
T\[h
@ZKWMf_d
K\[a\\]jc[e\zc|[
Dd\j`\t[
DaQmRcS\\[k\mb
BaC]KVYnvZwbyc{\
@[AeB\CiF[HZKiMUR\SdTcU\V]WbYc[V\g`Zehg[j\n\pfsctqukvdwYy\zc|\
I\QiSb\V`ctZ
DjYb\eeTm\phyY
AcRjS]^Ykdmb
DbMeQbRdT]dce\m\|i
DeF\HbMZ^\ejh]jcnf~Y
AdD\I\KcM[Q\RjS[TbZ[[i\Z^Z`[d\ebkkndo[p\tWuevcxeyc{U}b~[
KbeZucyT|n
D[K[M\Q\R\Y]\j]f`\cZw\zb
AYJcKaYe]\^bd\ejfbhej]n\p]z\{b
AZDhFhKbVWY\Zj\Z]b^c_gd\g]vbw\z[}\~i
\f`emcn\te
AZIXMge\ke
D\di
AjfWj\
Mho\
DPYj
DkYT
DfRcS]_\eif]lbmcu]xW
CdIXZn\]]b`\eZfdibjes[yY}\
F[GhM[R\ScT\Ye[X\W_b`dc\ecidkXnmtmvXxYz\{]|\}x
RYeXhfi\yp
AbQqSe\X_[d\iYm\
I\^ge\
RcUd[htc
TX\l`c
@\CjIbQ[Tb\Zn\
CiF\Vb\V
[l\X
IcJdTZnh
Tg[\
CaQ\[\_]mdsh
CZQ\RgWh\b
IgKbL\ObQ][i\c_\`]
Ip\S
Qf\UrZ
I\Zc\b_ee[s]
Thhd
Thhd
I]KbXl\emcndugwW}\
PbX\\Zv]wi
L\R\Tj[\^\e\fdjc
@\hhjgmVr\
f\h\ri
ChF[IYZb\d`]i\jfp\t\vf
CjF\IYKcMcZc\Uj\~\
t\~k
\W
C[\reZ
Cc[d]i`\
@\H[Rf\[`[
BcIbKbT\V[W]Y[Z[\b^ccYe\gghbi\jZm\nerdtcubw]~b
Kb[g
m\rb~g
vg
vg
DkYZe]pc
`\mip[
AcCbFcK\R\S]VdW]X]YfZd]b`dienapbs[tYwc
CZMh`g~e
AWCZDfK\VmY\\c`eectbzb
AdCfI\M[QdTdVbYc\Z^\_b`ZfbgZj\kdmdnaph~b
KbTfYg`[g\zb
CcMbReTWY\\[]d_i`eedj\tbwc}h~\
Co\Y
Q\RdTjUjWZXg^buavbwcxh{g|\
[l
A[C]DZF\HYIQK]P\Q[TeUgV\Xi[T^\_d`acZd\eXgZhdi\jfnMp[s\u\w\xWzT|\}\
D\K\USXjYe\b^Z_X`Zh]nYyb
Q\ScT[X]\\`fcZj\tk
Xfji
UeXcYX\[^c
j[tV
^cnh
UgXXjV
IZT[UiXU_[`\h]jitS
A]C\IWKaTeUXWb[c\\_ghbjpmbo]
K[Xj\\_\nVtZy\zZ{\
CZFdKYTuV\[[}]
F\GbHdKa\[_aegpcyc
T[[h\i`edc
Qf\V
Fl\[t]
Aa[j\\
D\FcH\IeKfP[RmTbX\Y[Zd\a^hn[tZubxc}d
R[Yf\f^bfdm\tg
Y[[c^g`dn[pet\}d
Rk^Y`Tc\m\
AhDYRb[d^\
[f
[\hbjaqh
Timd
CfTZYh
CZD[IZK[L\Q]Y][\\Z_d`Yeci\jbpgtjub{\|b
HdKcL\[\_S`Ze[jgpetiub|a
_i`ed\sZtY
Gb\\_h
C[McR[Tc\c_\ejmZ
\[ehm]
@hGbHbIbK]McP\RdSc\[`[aadbe[f[gah\j]mepbrby]}c
@bGkH\IcMa_\dceef]h[jZmd~e
@ZRhp[
@VDZGbHiK\McNbg\jomjo[pY}i~[
Rh
@mC\G\eZpZ
@g_de\
@WCfHZK\M\abps
@VDfHbK]_cd\e\ofp\
Id\h`mccj\~U
h[~j
CXIYQXW[[e\ejg
C\QV\js\
IcQZ\hc]s[
\hj[
P\Qf\P
Qg[\\V
CrF[IOT\Z[jkpb
ChG[Ig\\`\c[hhj[mbsczc
C]F\GcIZM\PaT[WfZe\X`im\n\sbuZ~c
G\`ica
B\DbIZLbObP[Q[TcW\YbZc\b_b`Zb\c\dcegg[h\sYtbvbwbyZ{c}b~Z
K\Z[[guhw]
KZZaufv[wQze}]
O\T\XlY[\Zwd
D]mh
AhDcMXOYQcR\T\Yd[X\hach\ibmZoipc{\~\
K[\Tecj\nbo[tnvbwdxc
Zh}b
A]DdZi
AieZ~\
uqv\wPz\
AiD\Yc\\e\
@[AZDZF\GeI]KbPZYiZY\Z^d_[a\d\eqf\gbiZnao]pbt[ujwU}[~Y
DTKfMbXa
KcZgubv\{[
A\Sdek
AZDXMcO[ehtdy\z]
A\DeKWM\OZYf\]^dd]e\mWnXtbx[ybz[{f}d
@eFbMYO[YTZd\d_bmdudwY{b~Z
AQDfF]KZMbOiQ\R\TfXaYeZf_Sd]e[ffj\t\u[xgzd{b}Z~\
CgY\Zij]u\vczW{b
FbYf\\eZ~m
A[D\S\eix]
A]Ygdit\
eWmi
CXFYHbIbKcMaSc[b\[eYhbnlte{Y}e~k
C]JePbX\\Z^b`hj\mZzc
\\`h
`o~[
@\DlI[K\M[NbPWTXVi\Y]c^[`\n]pZvdxcygzh{Z
K\Sd[\\bmbt]yc{j
AbRaYh[\^eeThemYw\y[|[}[
D\SdUbY[\[]\^]`ieqmbpV
A\DZKYMjdbfcgdigkjtY
HeU\Y]ZX\gmjr]wcz\
ATC]FbH\IeKkObQ\S\TbUbYZZ]\b_idbglhfmbt[wb|\~e
DcF[GbKYh[kj~\
A\D[IdLeYgZZ][^jbdnRtcu\y\{\}j
\u^\e]
TbZl[gdYu[}d
DgK[QgTX[\^\`cfcgcknm\
@mGZI]JcS\T]\jeR
fl
UZ^fzi
F\T[jg
egzf
T[[i
Y\ci
@[A[DqL]MdXcY[][~Y
LhzZ
`g~[
S[\f]h^\cXe[i\yl}Z
DcK]]c`YijpWsb
K]TdV\\[e\ppyf
FbHcKlR[X[ekh]i[wYyb{Z}b
FfQ\\Zsk~]
@YAfBhE]FcIgLZMbReT[UaXgYZZ\[Y^g_dfKgZiYj\kVnipZr\taubwd{c~X
A]C\DcFfHdM\QbTaYWaadcgcj\mbp[tb~a
@]AOC\DkEeGdI\K[MfSdTVYZ^[_bcZehgki\j]kZlinbrixZyizZ{[|c}\~\
DcL]M\TWfcoctdyaze
X\[\^[fi
CUKcVs[c\\]cfZvZ{\
AYBeCbF[KdMaPbT[UhVXWbYdZg[g\k^[_\`Zc]d[fihficjekfm]phrcucyUzZ}i~R
AfD[KYRXTf`bicwc~k
@\FcGaHaKgRYZ][\\b`\h\
`h
SitX
C[Ki`[y[
AbD[IZLXMzSdVde[kjtd~Z
D[Ya[[\V]fjfwb
AXCcDbFZG]H[IdKXM[RbZ\]b^Y`]c]daf[hekbm[oaporbs\w]ydz[|Y}b
HaccyV|q
AYDbMbQhRiT]U\Ye\f`[e\f[ucxbzc~Y
FbQg\S^bsdt[
AeCtD[EbG\H\IdMZSUTnV[Yk\Y]h^W`dc[jZk\tdv\xczU~V
M]Yj
@]FWG[H\IdKOMXRhS\T\YpZb\b]e_Xc[dceffbh\mZn[rjt]yYz[{f}X~X
CiFZObPbYdy\~\
D\FcHZKh
A]KVZf[[bcckebfdj\o[p\q]uXwdyc}c
RVi[p\yf
B\F\G\K\TdV\X\YcZm[[\f]a^d`[d\g\tduhvizU
B[D]H\LfQdRcSgTbYfZa\\^[`bd\gZjWmbtWzf{c
[i]\f[
AnDWFXGbIZJ[RZSb[e`Xbbe\ffhbj]mbpbt[yY~Y
^i
][cg
s\|k
AcfT
KrMd[\\f]]dYegv\
RfiZjm
Rs[S
AsTde\fFjd
@uGZR\T\\[`cbce[f\k[~e
FbHiQ[eijfmcr\ye
S\UcX\[\^emj|[
[[\[fk
^ipZzb
D\FcT[UdYYZo[d\j^cfdidmcyZzb}Y~\
\g
D[MhTb[f\\eeg\o\wf
USXg[\d[e\jet\zd
Sd`dtW
@bB\CZDhFbGfIVJhLYMXPhQ\RbScT[UhV\W[XcYPZ\[U\T]j_Z`fcVgdjWkOmXnmpiqbs\tyucvWwWxXyQ{b|[}y~e
FdT[XbZ\[ZdbhbjZvcyezc{j|[
GhM\Scdae\pdu\y]
ChW\c\yY
[o^\f\
cemV|[
CbKhScc\nbocpcr]|\
AXCYDcGcIWKUQaRYS\TeWcZ][d\e`YbZcieifZh]i\ocp\rcsWtYu]vYwZyh{S|[}\
@\\g^djd|e
\]`\r\~m
@[AhB\C\D\HcKfMXOaP\RaS[VbY\[c\c][_[`\c\d\e\i\nkpdu\x\|c}\~a
AbIfSb[g\fe]
[[nk}b
JhT]
Zin\pd}[
DaKbM\ReTb[\\Y`eaacbe\jZtdvdw[}a
\Y`hict[~d
CcJeKYQeR\[e\Yddg[iijbk\m\p\zc~Y
Chib
C[[h\\fdg\jdtg
C[D[Qr`]iU
K\iht[~\
J[Q[\[ii~b
KZYdZb[ZmbncuZwb~g
[[\js[~\
\Xmcwc~i
[i\[
S\[hpkx[
EbFbQ\RpU[W[^]`Xbcedgdi[jdm\p\sZudvdwc~Z
DfEdFYIiKbW[\[]]_b`cabe\i[j[kam\n\wb}[
@cD\FYI\KbM\RWY][c\c`Zccjek\m\nbtguewd|e}Y
RZ}l
ci
A]B\CcD\F\IcJbOZQ\R\SgY[[\\g]Zd[eeffgah\k[mUnjpZt\ubx]zZ{Z
CZKaQXXb[]\g_cnbt\uc
CgT]\b~c
IWOZScW]XYYX\Ye\gfjZmenht\ybzY~b
XenQ
HcSbXh\\nW
BgEcFeHbJbKZLcP]QeRfS]T\XfZ\bccYddfTh\kclhmen[pcu\xdyYzf}b
AeBbCcDeFaGgHdJZLcMdPbShTcU]W[Zc[b\b]V_f`cc]dae\fZhbjbk\mmpZt\ubxYzd{i|b}Z~d
@fBfFdHcJcM\QWRSW[Y\[[\Zc[dkeYf[gcjdkclbmmn\pSqbrbvbwUz\|c~e
Qi\Zd\k\
Q\Sm`Yeimb
@[FeIdRnXc[]`aj]tbzb
_j`Weblb
A[H]QdSY[i\\iZjek\}b
Qg[fl\
@\FbIaM]QhWbXcYY]a^[_Y`Yd\kZldodtZxgzd~V
SVh\pYtl
AbEfL\Q\RYTbYY\\^d_e`\dbicl\mRp[xd{]}d
@bC\IXKbQbXd[Y]elnmcpbv\x[|]
CbY\[b\m`gt[za
SefcpdtT
QhR\[]`ft]wbx\
P\RdUgj\tf
@XP]RgTa[]\\c\fbxbyczc{\|e
A\Q[\g_\`d
Wbccm]xm}]
EcF\ITQ[T[Y\Za^\`[d\krl\wc
@dD]GbXe[edjp[
M\QYRhTbYd_Xd[
B\wjxZy]zh
@bPbR\Wa\c^g`\ecl[t]
@dA[H]UYXd[b\Zn\teyi{Y
ti
Qe_]c\i\
Qk\Uc\i\
AgC\IXQnR\`]c[ggi\kZlatZ
QlR\\Z`]c[k]lat\
C\ojp\
TbYd\\ofrcyb}X
TkgZ
Tho\
YloY}\
Wgxd
Tm}[
[\|h
BcCcIbT]UbX[^b`\ccd[jdk\niubwbyaz\{b~\
A\CVDaI\X]Yc[Z\g]]fbj\mdn[tdu]yd
P\\\nk~b
PZWg\[d\k\wa
A[T\[b\kcbi\jd~]
Ui^]e\z\|e
Ui
\j|[
BZD[K\M\ObQ[R\SdXcYW[\\e][^Z`YcaddfZj[kZnnpZt\z[{\}]~[
Sbnp
m\ni
A\FcXcZcnSpc
XdnU
S\\\pg
@cCXDeFYHcIiKeM[OePa\\`\ebgfj\kcpbycz[
@\Ii_Vk\
FTko
CXIigZ
HbIZKiM\Pd`gebgZ
QgRbUfXe\[ee
FcH]MYQ[RYSXT[UcY\\V^b_\`Yafb]d[gcjerctnw\xd{[
Pe^Zncpbxjy\
F[ShUb[bjltYx]}e
\g`[cnmdtX
jjtX
DcFdKeM]TfUZVfY\\[`[aXcZhZjepdr\tdx\yW{[~V
tk}]
\Yte~l
DcZg\[dbhgu\
D[SeYd[[\kt\
uf
@]BcF]K\QdU[X\Za[b\Z]d`\j]obp]qbtgv]ybzb|]~\
YhtZ~a
Se[i]ZtY
\dth
Zbc\j]tj~b
Rf[fn\tV
C\Zc\[`Ymfsb~f
L\MjR\}\
BcMh
Mg
A\CYEbF[HbKZLbOcQmTd[c\[^\`Weggfj[mdpes[yezc|\~Y
OcQZ\[gjmbrb
Qi[bmbyb~\
K\LdTbejyb
C[OaQi\V]c`[dbpes[y\|\
Q\R[`n
C]U\\k`\c\
Dc\[ck
@\A[C\GcH\MeSdU]X]\W`heZffjeth}\~\
GZIbYZ\\fajZtl}\~]
BbSi[btQ
`fiatV
Sdf]tf
ShTb[]\ecef\j\t[~a
ScT\[m\e`ecW
@bGdJdKZMVYfZ][g]h^b`[dZeajcm\nZobw\y\}\~\
K[Ye^\`]eajdn\ta
Th[\]g
\h]\
Ka]kw\}\
@dA\B[DcFXGkHfIYK\NcO[PfQ\RkShTeW\XdZ[\Y]\hbi\jWkYlYpgt[ubvcwbx\ybz\|\}c~S
@jC\FXGeHoKLQTRnSVTbVZZ\\Y`\hbjUkZmcnlpeucye|d}d
P\Q\Xdipm]nd}h
DXQZRXTZUo\W^ohbm\nfzb
HYP]QzRVSVT\\W`Ye\pY|I
@hAgDjGZHRKbLcMcPZQ]RdSWTZUXWbXcYd[V^\`bc[e[gcj\mjn[odpbr[vcy[|b}\
@\AgMrQZRZTk[Y\e_\`\dSeZfYiZmboiu\v\yYzb}|
Te[]\YeTo\pXyfzh|q
@gAVB\C\DdFbGZHbJZKoL[MVNbQcSQTTUYWcXjZa[]\l]\^U_l`Ycpg[h[jikfl\mgn\rVudviwbxiz\{Z|W}Y
EbGgLbNaPZRsSWTZXa[\]b^[_\g[ncuZyi|[}e
T]YY^{m\nZ
QdR]S[ep
@[So\f`Zm\|[
Qf\Uyi
@eCiF\GcI\MbPcQ\RcUcYa\\^Z`\ddfghgmiyW{c|V
@YA[H\PZQwRi\V]g`\eXjdmYrax[|S
CcFdGcIcL\MVQZRkT\VoY][c\b_[eegch\i]jZk\mZp]sbu[xayd
@\AYGbH[L\MYP\QURXSfX][m\b^[`Wadeafhhej[m]n\pltbuivhwUyYz\{[}[
@XAdD\G[HgIbKXLdMePXQ[RMShTlUgWWXdZW[j^ZcZekgbmXs\t\ucwmx]zZ|d}T~b
@XG\JcLeM[P\Q\RXTwW]XXY][[\U^Y`Xd\ehfZh\iUjemYsX|\~Z
@\P]T[\a`ge[gh
QZ\m`\|b
@]QZRYSr`W
d[ml
D[H]PnR\S[o[v\x[{e|j
@[D]Q\Ss[\\Xf\
IbPdRlm[~\
@nDdGeHcKeM\QTRkSZT\V\WbZc[b]b^[_b`[cbe\gYi]jSm\p[sctbvcxcyZz\{h|]~Z
Q[\bih|e
RmZcjm
@cG[H\JjSb\[c[dgeefejdm\
D]F[GkHjKZPbQZU\V\\g][mcpbvY
CeKeN]PbQrRZVd\V]b^bf\m[pZrcy\
nYzj
nYzj
mj
CeMb\Yinmg
Uh
C\D]F\I\P]QXRXW\\U`[cie\jbm\n\p\r\s\t\|e}]~Y
cW
cR|d
Ci\X_Y
_jgck\
C\IaKb\m`Y
th
I\Q\SY\]`mtY
B]C]F\IWTcW\\ejkndyb
BZO\YWglnip\yezX{[
C[Yi\\^djgn[~[
jZtg
HdObXenT
KbPUe]pX{l
Pn{W
@cAcCYFcGbHeI[KkL\OZP[QXRaTaVVW\X\ZW[[\X^b_\`]bfccdffciWjXkclbm[nbrdtdv[w[xcyfzZ|c}V~g
@\AZCZD\FjG[M\R\TcUZ\o]\^fdcefgihbi\k[od}m~\
@]GmHfK[XX[[daech\jdnc~Y
HnK\eZ
GpHZ
@dD]IjM[T]U\^Xdef\g\jbrlzV
DcKdP\]e^Wf]j[{c
]V|o
@gCbGYH\KXTVU[bcgZn\pZ
C[FbTcb[edghj[r[
A[`\ei|[
@cFZGbK\TfY]^Z`eekg\jZp\rbyY}]
HjKUT[\[
AXBbDZEaFeGVIbJbKTMbPcQkReT]V\XZYcZ][[\T]f^[_Y`jeZfUgZi[jblZmcnloZsbuewexUySzc{f|b}d
@mGXHYPbRnSdT]WcXb\[d[eYg[idj]r\tcxg
@hIjMZS\\bbgj\n[s[~\
@[DjGeNbRfWbY\Zd[b]Y`fdXfii\mlpjt[vd|c}Z~\
AbDgFmH\I[SbT\[mefg]i\~d
C]IjjY
@ZGjHZhY~c
GbHXJfK[M]OZRcSdTcU\[[]\_\bcgdjZmgnbocrcubxb|X~Y
HYRiSbUc[[kYw[x\~d
@[AaTl[[\[eUgbmm
AdCdDbF[H]IbKZ[\\Uj\k\}Z~b
M]Tc[j\c_[eefchki\m\pc
@\GfS\p\rh
UbY[[j\b^efbhkkVm\
DbT[UbXh[n^]dciYrbyZ
DiFVJ\MYR\S\[[cnd\fewY
AcDVF]Mmkg
I\RcWcYd_d`befh]m\~c
CcDfE\G[IgJYKSMcQ\TkUfV\WZX\Y]Zi[W\b_d`hbYeefbg[hSiejllgmYnZodpWrZsjuavfw\yiz[{b}X~c
@eDeFZGuH[[Wg\hbjVkWpat\
DYFTGTYbelgbj\kkph
GZ\bkZtj
FfHbIlKfL\VZWf[c][d\g]h\jbk[oZr\{Y
@\FaI[KSV[YddgeYgghekio\pjyd{h~Z
@WAaGUMcTYbjedg]j\
@[A[DYHWIfKbdZfag\jdmjoetl
CYIjK[McVkfdk[
F[GdH\S[UZ_[bceepjtk
DYOfYk_ed\eafdhZi[
Fd[ic\fbg\j[x]
@[A\D[GXQeSdTYWe[m\m^c`Zcdd\f[g\jekblcm\petX|\~b
@]Ggbce\r\~]
@cC[FXGbIjJ[KdSZTg[[\[bid\eRf[gUp]q\rdtdy\}c
@hKahhj\
@fI\
HgKiX]d[
@ZDScbr\
F[G]Sfk\tu
DZPi^\f[v\wc{k
HmPZc\
F[GbH\KaM\W\Z\[V]c`gcbdheZf\iejckbmWocp\rYsd~c
C\KdP[TV\\ufwj
KYYuZb[c\\e[{[~Y
FbGhs[~Y
FoMP~k
Uh[\
Hgf\i\pi
Y\[]`dnbtfu\v[
AcDeFRGZH\KkMYO\QdTbW[ZZ\e]]^b`Xc]dgeXfainjdkdocs\ubvbyZzh|Z}c~i
DaFXGaJhMgP[RbV[WaXlZd[]]\^f`\abbcc]dfeefXgdj[kYnho[pXr[sdtfvdyYzZ{\|b}e~d
Rve\
AeCcHVI\KdR\t\
COKaM\\]jctW~m
^\_]fk
FZGaIe[\^jxb~\
Ae\j_\~[
DiLbT\
@\G]HhK[U[o\pZxY
]Wccf[m]xj
H\KfMb`\eXnZofx]yiz]{[~Z
L\[Qho
IcTh`c~b
H]f[n\xiyY
@]DcG\I]K\McS]TbYX[]\Z]\`jdZffi\jbk\obpUrauavhwfxL}b~g
G\HgKTMbR\[]]\j[{[
D]KcL\R][c\\]bienapYw\yb{W
DiKZT\Vd[]ggi]ndvcwc
AfCZDXFZGYKnL\MXQZT\VcXZZU[X\S^Y`\dVeggdh]i]k[nTpgt[uZvWw[ykzQ{V|S}a~Z
@eAZCbDgGcH\ISJVKVLbMfO\PZRTSXUdWeXXYYZb[c]W^Z_hc\dceRfggYhfiZjgm\nctZwdxfzb{Z~W
@]Te[ieYgb
@hA]CfD[FdGcHcIeKbPeRbScTdUcXdZ[[V\\]c^d_[`\bbcQeYfUhWk\tdvbxgyjzd{g|X
Ahykz\|\}\
T\e\mZn[p\rh|f
DbFfGdIXKcMYP\ShUbYcZg[\\Z]]`]b]c[d\edfbgWhTjhngobtlvcwcxd{h|\
einc
@VAXCbDbFdI\JbKYMhP[QcRlSeUbVaYb[b\W]d_hcZdkecfYgfifjZkbmgpXr\t[vcwhxYyWzf{c|e}Z~Z
CkF\IYKTZe\Uedjgvg~\
AYDdF[KcMgObTX[b_e`Yejg\iaj[pbtcyf~[
AjDY\\^\
@hAaBcCbFcGcHiI[JeL[MiNbOZPVQcRkShU]VVXjYZ\]]b^\_b`cbgcYdie[hfidjcl\m[nTo[pbs\tgudvZwixeyWzn|e}f
Cd[h_dg\jctczc
Dc`iecic
ti
@fF\ISMdPf_i`[gXj]kdpe
CWEbHbK\OfQbTa\i`]d]eem\piyc|\~[
Te[Z\c]dlipbr[x[
PcT\[Z\\]if\{c
D\KcMfRcTd[b_f`ideg\n\pStZxe{h
P\`fw\xk
@ZCgDVFdGYHYI]LcMZP]Q\RXS\WYXcYe\[]\`jcbdXeXjemkobpYtZvnwZ|d~W
@ZG\HZPdUlVUZd[X\h]e^cbbcff\p\tb{p}p~[
DeG\I\KhOcTbYf[Z\[eYgkkho]pVt\w[{W}e
D[K[Lc[b\b]ucXe]jdu[xXze|Z~\
DZGiH\~g
B[DVHYPXT[WcY\\\d[ebm[nlobp[uevewnyf
KbVhYbZ]
M\ReT][\i\t\uhwd
A\DkFZKZRTT[Za\Udbehiot\
[[\n`\s\
DhH\KcQhRf\[c\e\h[jb
G\HgI[MfP]ThXg[]\c^e_l`]c\gkh\jYmcncue{[|f
F]G[KdTdZ\\\c\k]mcncpbuc}]~i
@\CbDaFhHfKZMaPfQbRXUfWZ[e\e_cccdWedffgZh\jckVmen]tdu[wZx\yhza{X|b}b~U
Ki\\
F\GcHgK[T[[\^]`]dbgcjg~b
KWR]\Xij~\
DgG[H[[j^\gbjgtZ
@bCXD\FgIeKmLbMXRfSdTfY\[Y\b]c^[eafegZminXtbwb}[~b
@jA\F]GiH\IbJdKdLdMlQ]ReTdU\VRWdXeZa[g]\_hcddeffhWickbmcnYpeqbvcw\x[ykzj|[}U~V
`djg
DiF[GeI\RcTeYh[g\d]\`]dgfdg\hgjrkcpdriwb{e}]~X
CYFjJZKaReS]WdYe`\c\gZifkTsd
AhF\Wi[[^geeg\jaobpbyZzf
R\\[ecgdp\tbyh{\
@bBcC\DYGbH\IbKbLiMjRcSaToUcXYYfZb[d\X^U_\`[ddebhfjZmkqbuhwVxaz\|\}\
BfDhSZ^\gbpgu\xe
Rh_\d\vex\yb
@bDmG\XS[aeZg[iWj[n]pf
AbHZIZKZT\XX[i\\cbgZk[mgnapW~]
AZD\GcL\R[ThU\Xl[Y\\`]echWjekcsf
F\GYIZJkK[MeRYTbUZ[n\X^Rfhhgi\k[m\pgr\t\yT~X
K\Pk
@NAbGcH]IGJgLmP[RcSiToUeZb[Y]b^[_Tb\d\edf[gch[jZkflmnerntcw]xYyZzd|l~c
@]A\DcMZOgRMTp[u_[eYgdi]nXrRyk|c
\\^\`]csp]
@\FeUb[j\\^efbj[x[{]
FdMZ^bcoh\t\z\|\~b
@aD\FeI[Pd_ideo]{\
@XA\D]FfI\KXMaOc_i`Ydfegg\oc~\
Z\fsrV
@\e[ftmZ
GhT[U\b\rZtZ
di
@cAgDWH\IWK[McPgR\ScVbXeZ[[S\[]h^\_fcVdgejfQiZj\k[lZmVncofpYtbuTvQycze{d~V
GjR[\Zpa~b
fmr\
FZK\~j
S\[\cljgmZ|W
@gC[EbFcKpReW\ZY\k_X`be[mfrbt[vbwfx\y\|\
Ci[Zfbuby[
HhKV[\gd
FiMW
GaH]\\kh~Z
AhCcZd[bpUyZ
Kc`igTiU~l
D]HjKVy\
@eD[H]SWjWtcxd|[
H\j\tl
C[K\Td\te\k\mbnZvd
DjG\J[MYY[[[cmd\j[mew\
Toj\
d\eg
@\A\C]F\HbIjKkMYObQVTXVk\hbZefiWjXkcn[obt[yf~g
@hC[DbGUHXIbKeMXPkT\W\[\\Y]e^[_[`pdZeVfYiTk]mXp\rWv\xeyh{e|[~c
PY^e_Yxh
P[fj
@eB]CgE\HhI[JYKeM\OcP\RZSXTbY]ZZ[h\R]Z^c_j`[abd\gehfibj[kZmWn\obpUs\vcwlxY|\}V~b
@bDYG]HXI\K[M[PrUZ\Y^W_[ccfOgjhbi\jYm[nfoetZuZxfyd{\
@[AlC\F[KnM[R[Y[^X_QcZdSeqf\ghiZj[ogp\zX|Z
DjUdWd\\ddgX
A\Q]UgXd[b^dc[e[linav]
AjeY}\~\
CbQ\S[Y\]]`[dbh[tm
@hC[G\IeK\M\QeR\Zc\b`[bbjXkdmfrdtbuZxe{Y~k
A\RZ\\]afn
@eK\LV][e[n\rbvZx[z\{f
Zbe\u]{c}p~Z
tp
\[|h
Pj{d
@]HhKdRgXd[Y\ZebkTpiwfx\|c
@gAbDVGhHgK[L\M\S[TdU[W\Ym[a\e^W_b`bb\dgeZhaj\kimdpWr\tWz\}Y~c
DZGmHZPWS\TZUYY\\\ghm[pdtcv\~Y
D[FYGVM\Oiebh[kopet\
GkHjK]R\e\zf
PbRi[\i\jfm\p]vdwaxc|\
W\[jhbj\
KZW\[e_dedg]xi
@[CkFeGdHgIHK\LdMZOePjUfVhZ[[c\g]Y^cc\ebfcg[hUi\j\kipjrdtkuhvfwg~h
Pf\dbbcVn[t\|j
T[\[cUi[mc{\|q
@gH\P]R]YcZ\\\`[ubvcxc}c
@eDaI\P[SYT\[Z\W]g_bcZgdmfncpcuaveyez\{Z|\}[~\
dWf\xuy]
\\sh
CiFWI]LcMbO\RdTbYa[c\Y^[_d`Vf]gbjgn]patYv[x]yezd
CdLeRcUdVc\Y`cebf[gcvb}f~T
GYe\rg
@dEfF]GfH\I]JgMcP\R[SdWaXbYd[b\Z]c^d_[e[fhkhmWofrbt\u[xazg{f|\~]
KhQ\T\[e\deZgZi\jXm]yg|\~c
A\F[KhMcOaReTdY[[e_c`\j[sb~]
[h\\
H\MqO\P\RdSZ_]kVx]
DcH\O]R\Ze_hcefbufx]
@bBeD[J\KVRcSYTbU\WbX[Z\[\\b_\`dbdcXd[eXj\m[oXp\r\uZvXyfz[{g
@[A\FbHXIcJ\KSMbPXR]VbY\Z[[\\c_V`Xd\efi]mXoiw\xZygz\{[~\
D]Hke[p\
@[BkDSFbI]J\KRMhPbRfTfU[YNZ][[\Y]Y^b`\dgf\mYnYpUq\tZvfzn{b|e}U
DTHYK[McObUd\j`Wi\jdnfpi
@dIg
Dc]\dZmh
@gDbJhSY[cefjZtZ
@WAVDiFdHeIiJ\KdOZP[QbSZ[j\Z]Y^j_[cgdXeTgZhjibjqmcplrcsZtku[w\xZybzb{Y}Y
@ZAXCeD\FfGZHbIgJ[OXP\QjR\T[UeVbZ[\c^b_ha[dhecf\ihkfmbpdt\ufzc}k~d
@RCcDRE]FoGbH\I[JZKkMTN\O[SNTXUfVdXZZ[[G\[^k_Z`ccne\fVgNhbjmkcnWpYr[scttx\y[zX{]|V}f~f
^f
DfFcGY\Z^[~h
BbDaKbQ\[c^b`[jYzb|i~i
DYJdRbTdWb\j^a`Zmb
@[FgGTHVIgKfLYMbRXT[U\WfYbZc[b\V^\`Zb\cifcg[hcjlm]n[obpetfuXydzT{\~\
CZF\H[J\TZWY[V\X]b^d_\`gccfVi[pTr\tduZvZxgyW{g}b
CYDZI\KcRWT]_[dcejj]m[nYohper]w\ya{S~\
\n_\|Q
DgR\Y\]c^fwj|\}\
DgY\][^jwb
]]wf
R\wg
Mh\e
@]C\F\HcPZTV\\]s^edfe[fdn\p\t[udvZz]}[
P[]gf[{Y
F\^Wjemf}d
C[FdH]PbRfSbV]Y\[[^[`[e]m]vbzc}b~h
F[MbR[\b`\va~j
X\^p~\
G]RcYb\\`ifbk\|\
CZFTGhHoIRKOL\M]NdOTPbQ]RUSaTYV\YcZf[[^\_Z`Ycbd\edg\hkiWjnkWnfodpZrbu\w\xXy[{f|\
C[H[\lhXjP~R
D[LaMiY]Z][mdkm\nb
GZT\[Q\[efhdjdr]
M\TdYZZfjZm\nmvbz[{[
D\H[KbZid\e\
G\OVegghjc
@fAcCXD\FOGoHdIXJ[KPL\MbO\PcRZSkTpUeYiZb[f\\]Z`\a[bgeOgihSiYjOk\m]nYpmtju\vbxYzb}h~j
@cDjG[IWKcLLMbPWQ\S[T[U\YYZYcedZeqf\gOjemXn]o\pWrctUu]yh{e~X
D\G\NfS[hijbmV
AZCZDdF[GmHfK\LbMcSeW]Yb[c\U]b^Zdaehf\h\jhmbnToctYudy\zc{b|\~Z
Hbf]ni
Hhmb
HhK\Xb{i
W[Z\\pg\jKv]
\cjim\pbtX
H]TXU\ddjo
mjp\
DgGbd\hYmbrb
C\FdHWI\KgTVUa[\]h^eecjftb
@ZGZI]K\MhPlTXZe[gfeh]jfke{[}]
DbHZM]S[\Xe[fbhkj\m\obpbte
AaG[`ggchZmpt\
D]Ng[be[j[k\mdt\}[~o
@YCtGdHUIfM[N]Q]TfUcWaYgZ\[j]c^[cZgZhVjZmbpTras]tly\|f}b~[
~k
CYK\Vk\f~]
SdTd
SdTd
D[I\Sn^[
GbHbKcLiOXPbQZT]UcVZWbX]YeZ[acbYdde\g]i\jbkZmbrbs[tbyb
@YA\BcCkGeHcIfJ[LZPbQeRYTdWWXgYX\X]f^\`bcdeifZh[idj[kgobpdrbtcw[xpygzY{b}b
IbSkUjXZZ][]\]^Wfcg\k]m\tYwe
IeSnTeUcYb[\\Zj[
K\jfu\v\wiyd
@cDiGdH\L]MbTdUZ[Y^\f\xdz]{\|b
HcKYMb\[_c`]i]knpf~[
ToYb[[\ceg}]
D\HbK\Za[]^icfmZ~d
DeKbLVM\Ycmdt\vbx\zk
@\BeK\MgP\S\YY[]_ZdnfagakZm\tXvgwcx[y\z\{[
PVR[Wd{d
dl
Kb`eu\wgy]
\fmdp[|c
DWMU\g]b^babe]fjmbugz\|\
D\RZSc`ijcxb
Te\U`\jitpx]~\
K\[k
[o\\_dfbj]xV
Li
[o\Y
LiU\
PQ{g
@kPZ{Y
YW[\\T^cebn]tly\
D\H\TkY\]\tbubwUxcyXz\{r
A\D[GfHiKVPZR\[f]gcZd\{\
IYL]cy|\
A\D]FeRdSWT\W]\\_W`\gemmrgxe}c
\[_auZvgwb
H\KhPbv[
Jd\Thc
LTf[ze
LhTQ
WnX\k]
Wf
@[F\GcIfKbL\MZS]Tj`ekfp]|g~\
@gPhRpTcWG]b`iccdcfbz]
AcP\\\^p
FdKZhg
IYLRT[U[^Yjgzk
Q\SgW[[\\\tt~Y
IcS\\[`cjh
B]H]I\PYThW]XZY\[W]e`ZjenirixUz\{b|e
PYUiX\uZwj
L[R[Wn\Zj[u]
SZYb[lp\
QmS\\Znc
CbIeMdPmT\U\[\]\^b_bd\jZoby]z\{d}\
AeC]IcUe\[e[f[j\ogye
gg
C\\g`\
Pb[\\c^bdbn[o\razg
BiDa
A\MfR\\i`]
Wg
PmwN
D\U\XaYm_]`\h\tl{b
IbRd[Z\mm\p]
R\nlrb{Z~c
@dF\KaL[M]PXRlX]YZ[b]Z^c`Zd\mdnZoepcrct[wZxfzZ
K\Sb\cj[m]nhpd{\
FcI]Tc^]`ghcnhtXz[
\\`Zf\jdtl
Sb`T
_bdbedo\tgxe
B\DhF[H\KtLZMZTjWbYRZ\[n\[]af[heiWpfrdtZvcw]xZz[{h}\~c
L\P]Wg
Tb[d\[unwY}c
I\LiT\
DkYXZddbpewc
TeYe\f^ffM
Jc\Sdciep]tg~[
AlDXFcG\HaIZK[LYMcUZ\g^gdeeZhajdl[mbpXt[u]}g~\
@\PWmjob
GeKfO[PZ\T_i`[d\eegetfu\viwmy\~[
GgQ[Sg\ijZtq
CYDZFdHZLaMdP\ReSYThV\W[XbZp]T^[`cadfpgbhZjZk]m\nkoYpRr]ugwlyZ|X~g
D\LhTUz[
Kbfejcnc{V
GWKcccdced~j
HbKdM]PbwZx\zh
AbIcQ\RdYf[Z\X^\cjxb
Pbebyh
@b\\_\mjndxe{e
GiHdrY
@\CfDaHRIUK\PxSmTYUkXqY\[[\Y^\_]`ef]gTj\k\men[ubw]xSz[{Z|e
@dCyIjL]PY[W]]_[`\enjY{c
AbB\DbKYS\TiYi[V]a^[idnerbtcuc}d
TXUj\\
AdFjTbU[^|cRj[n[t\{]|]}]
KiVe\\dYjcmcob
McW[mhpcrbua
@[L]P\Wl[bn[
DWH[J]R\Ykt[
C\D\I[MZTQ\cja}]
\\jh
S[el~Y
LiT\
LhU\^\
LhT[m[
DhM[\[_cjg}b
Qd\]lgogxW
I\PkTbV\Xe`\j\n\u]w[
T\[hr]
U\[l
PaT\\[rku[vbwc{Y
Uh\\^\~\
[j\[e]p\
Hn\[e[p]
AdU]^ij\pW}h
@\C[KjVd_\i\od~b
Y[[\edyj
mgx\
A[DZL\MnPYTsY\[R\d^\dbxby\~b
@[A[CbDaFaI\KbLXMnQYR\SYTmU\X\YYZ[[W\\^Y_\ccf[jkn[phtYwaxcym{[|[
A[BbCbDWEdFXG]HkJeLXPYR\SXTrYb[b_X`XcbdaeijelfmPpbt]u\w[xr~f
IXMbUozb{d
\]_j`Z
@]Jccg
\\ejthy[
IcK\PgSiUsXVYi[Y\Z`cf\gTjftOza~m
SktW
LWje
\U_ld\tZ
HWKkLePpT[[W\Z_\j\pZv\x[yk}[
@eD\PpT[[\e[wbxc{R|c
DfPdX\Y\[h^fc[ngz\
EdPoThWQvYxY
@\A\JfW\[\_[e\furet\
DcHbRgTeWb[S_jdZ{a~d
TV
D{Y][\eVtTy\
DZMZTbU[\d]d^b_]dgeZm[ndrat]yk|\
LiTZU\n]
Kg
Kg
F[MZ~h
Tn[L
AdCdK[R\TfW\[j\[]]w[
CfK\R\Tc[Vw]
AdTO[i\\
K]Mh
CYH\KhMe
CYKh
KTMl
ChIcT[\Y
DeRd[ie[}]
A[CcG[HdIbJ\KjPZRbTZU[[Y\Y_\`\a]c\d\fVg[icjck\mbpgrZvgxbyh{[|Y}c
@dCcDbFZGcHdI[KkMdR[VZ]Vcbfai[j[mcnbr\scxhye|]}i
HcS[^\ndocye}U
@WHgm[pg
H\KZipp[yW
@iCcFaIeVg^]m]tcy\
HbU]mcpT
Rhe\i\m\n\pbyi}Z
I]K]TZ`bmcx]}t
poxZ
Fb]ce\ibjem]pox[}\
C\]\^decmhpQxb
eopXyT
@[Hb[giUyg
@dI\]bm]p[xhy\
C]mMpo
CYyh
jZpiv\
v\{f
Zh
Zg
_bobxi
p\v]xl
xg
Sl^be[g\jctb
B]D\FhH[IZM\R]Z[\]^c`[g\m\n\odthxd~i
C]H\KeS\TfUfXbZb[e\Z]Z_bdZhci\jWmZngodtYvYy[z\{e}a~\
A\Mk_]
DiL]S]T[UcW\Yb\T_\e]g[m[y\~k
DXYb\\~d
DY~g
DjL]UW~\
F[~g
Fd~V
DcF[_\`dmi~]
DYK[P[R\`Zm[xh~f
P]i\xk{]
CYKdMj\\v\
C\KrMW\\
AgD]FaJ\KWP]R]U[XZ[c\X_[c\fjh\lbr]s\}]
AXCfIfK\TdXd[U\[^X`efljbnbs\{e
R\jir]
^rfS
K[[n]gfZx]
Tp_ZfYj\
IcTV^efc
A[P\UYXk^\tb}a
Xh
p\zi
@aA\BaGcHbJcLaO]R[ScVb[d]babbddbebiWkZlamcpas[vbwdxZzc|b~]
@\CfDbFXG\H[J]K[LdMXP\QZRYTdVpWZYdZU[]]d_\f\j\mXnfpbraulvbwayX{Z|b}Z~Z
DXIcKdPhU\Xh[Y\hddgft]ucvdw\
LjM]P]TdUVX[[X\gcde[gbh\jcwW~c
P\TXX[[f\g]S^dvf
CdDfK\QjSd\Wwa
M\n\zj{[
CiKTe\
[k]\cb
@iA[CgD\HWIcK[M[PbRqS\TZY[Zc[d\W^b`\cce[idjXkbnWofycz[{Y}a
AhFZGhIeT[\\jb
CfD[LcM\ShT\a\e\h\
Fj
Kg
@eT[cem\pi
R\\\^\cfe\|h
Qacfm\p]
G]HkI[OdTZ\\][e\pl
A\CtIbKVTQ\[`]
@bA]DVRcWb\Z]cdheeg\uYyh{\||}X
IcWcYrZ[[\\W^Zdcecm\nbqdue
HlKdZ\\e_\x]
H\KcRfSeWR[\\b_\`hebm[rasd
CeDf[fc]f[mj|\
Dj[[\\^af\yb|X
AqD\IZKWMbQ[S\T\[\_Y`fcbecfig[jZmZt\|c}]~X
T\Z[[[`[ehodp[qbwe|e}c
[\\bw\zh~b
LdV\\fcdzh~d
R\Tj[eecfS
H\KZT[U\uXxf{h~f
Y\Zp_Xdcu[we
DWFbKjMVT[_hacnb
IZQ\[Y\]jjyc|b
`\c[m]|n}e~[
D[Miyb
@k
@bA\MbR\S\T[[e\Seeg]jbl]
BjLbM\n\zV
Gi
FcGTKhhfj]k\
Gk
@[\lzd
[ie]
@hCnDWKSL[MfSgTbZ[]\^dd\eagdnctcvYwqx[y\zY{Y}Z
y[{k
IcYZ^bzh
\[iZjgmgrb
DgShTcfgg\zi
dc|l
C][\\k
SY[m\[
AjKihatc
B[D]EbK[MeZI[T]YdKe\pkr\u~v\wJx\y\z]}k
D[HdIbJ[SjTfYe[W\h`be[ffjcn\tY
@[ek
X\\i`Vcd
@eIXWgeXjf
mi
@\CiFcHTIcKKMbPdTXVk_]g\q[w]y\~[
SZ[n\\^]
A]oerhy]
CW\j
DdUf^\zW
F\`Ukbtp
KZMbO\Z\_hd\ed{f|]
B]S\ZZ]\p\upwYx\
nh
R\Tq
D\KYPYYZ\f]bfauZvow\yZz\}c
S[YfZ[]b_hdi
GbSiT\
@ZB\I\YYfgy\zj
CkD\FZMmO[hc
I\MjTXec
Tb[T]cj]|\
ji
@gCWGdIhK[RcUh^\_[enj[o]p\yf
C\K\Tog]n[{b
DfUc\X_gd\yc
FbKbZiq\u\wd
ggq\u]vhy[}d~d
@\C[Fe[b`dp]yc{\}b~j
CYKlMVRd\\_Y
CZK\P[QqRdTZU\\[]k^\_Z`cebp]tgys~\
@fCiR]TZ
RkT\e\y\~\
Yf_[d[y[zc
KZPXSWV]Y\e\u[v|x\yWz[}X
KaL\T\[Xdbjf
D[G[TSji
RtTXUc`dgbjbmcr\t]
T\Z\[c\e]Zwj
A[DfF[H[IdKnLcP[RcS\TeX\Y\[b\f_\`Yc[gchbkblam\nhoct\u[vZwbxjy\z[{b|]}Y~c
K[dcwQyf
A\[[\qsZ
BgDTI[K\LcSdTcX]Ze[d\k]a^Ye]g\nbp[u]v\wZzl{\
[\\ht\~d
Fg\j`gc\mW~]
@bAaDZIeQWRhS\\\_Z`iddehjZnjr\tavayZz[|c~d
@dDjEcFZGiI[JZK[M\Q[TfU]Zg[[\\_fc\dYecfbh[iek\m\pWt\u\v]w\{j~c
@cClKWMbQfRZSZVj\\`\dde[f[jYp\r\sWvdz\}e~U
Tg[\
@\M\[\\[ep
CiIXT\Y\\[jfnXtc~c
EdFbIeQ]ReU\[V\O`debjkm[ngp[tvz[}[
H\KfO[\U]\ccdfgcne{d
Dht\
@[C~DbFbI\KRTXUcV\\\fdm[sb
A\DTG\IbKTLcM\P\RUT\YgZc[c\Y]Y^[_j`[clecfYg\h\mXnfp[ritkwgyizW|\}\~Z
R\[hjf
CgT[
S\[]pix[
@eARBZD\FXGdHlIPJeKNLdPYRdSjTeUYVTXcY[ZR\d^\_YaUc[ejf\ghh\iYj[lhmlnho[p]qfr[s[tVumvhxayozT|m}e~[
[g
BjD\f\n[yUz[{e
@[C\HcKbSiY\Z[[[\Zegidwcyf
ShU\[c
Uh
DcL]Q]RXTUU\XdZj[Y\Zeqpe
rk
Sg^\mdr[t[xk
Ac\i`fd\uXv\wg
D[HcR[Yfdb~h
A]CYTlUd[Y\\_\`]l\sZ}b~n
C\QW\i
@lQ[\Y
m]n]zj
DdKfMg\dw[
BcCgDoIfKVM\QyT[[a\Z`ZddeZf]gWiWkenYy[{\~e
d\uhvdwg{c
@]JcMd[e\[bcc[jcmc{\|c
D]JgMd[\_cdYfl
CjDZIcKUUe[fecj]ye
KmT\YdZb\[_gegn\wXyd
AbDaHbI\KkTbob{\~f
PW\]u\vt
DZI\MrO\Tib[ecg\hdjWrbt\
PUr\vm
CYTi[\_Y`f~n
Qhcb{]|Y
TY\\icmf~h
@eARCeDmG[MbObQ\RbSZTZU\WaX[YY[a\d]a^Z_Y`\aXeffgjZmYnho[pfq[rZtXuWv[wZxYyb{X|V
CgKZfep\yo{U|Y}g
DWMeQgWbZb[d\Wdcejv\ybzf{[
@dSUXcebgkibj[pZr\
@cC\I][X\fx\
{i
BcCVDYFcGYI\PZS\TdZ\[\\Z^\_dgbhgpYu\vdw\xfzb{f~o
M\Zr\XuY
CLDcFZG[J[KoOhPbVUXbY\Za\[_ba]d\e\f\gij[lcnlocpdtSu[wYxhyU{V|\
AhDZFbMfYc\\_Xbde[q\ud
CdDfKZM\P[T[Z\[]`[cdd[ego[p[uOv]wwx\ya}W
AiGaHeKwP\RgTcZW[\\[]]g\j[mZtZvZw\{Z~X
SnU\[\
Xc[d\Tj]wd
ChDcFdHZIbM\PbT\Vk]]^c`\dbjfkbn[qat[vX{[~]
AfD\KhVXZc\X]e_bjeq\vUyd
@\AdC[DcFbHZKcL\MYPjQYR\SWVY\cc]d\eZfcgbkem]peq\tcudwkypzX{Z}f
CX\\gljb
@bA[CnInKQO]S]TgVfXaY\Z[[f_c`Zgdjas[uZweyWzb{d}b~[
@ZDfH\IbKcL]M\OcQgUZXgYYZ][Z\m]\^b`hc]ddg\j[l\mVn]obu\w\xdzb{c}f
@\AcGhT[\Yd]ebfar\{c
Kdj[n\w[{h
Yltdv[y\
@\G\[\abbggcnZo\ubzg{\}h
@hAbC[GbIXJ\M]S\T]U\[nabbdd\efg[hdj[m[ndpjsd}\
\Xwo
G\UdWcXa[Z\\k\l]ndrftfzc|W
DgGbI\R\ScTkU[X[[daZejgZlZxiyc|Z}]
D[]\diuW
Z[\\e\u[yZ}w
G\HfLhPdT\UbVaXbZX^Zcbk[t[ucwazd
CfIbLcTUjZ
dbmhp\
D[MnWb]b
RW_bik}\
KXZ\~b
QZ\m_\`W
D\LiTW
FeSe[[cXjemmn[o\|Y
fg
[h\Z_bmby[
@\C\h@jr
@aRj]a`]e[fcw]{b}X
@XCjDaF[G[H[ImKPMjPiRbTUVlW]Z\^]e\gYjfk\l]mWoZpet[vVwYyVzZ{b|V~W
[l\Rje
AdCgIgMZY]_debjaue
FgmT~b
AcKgMfO]X[g[t\yc{f
dTuiw[}h
EdZV][dZmYo]peutw\xZy]}[
Ylddm]nctly]
GVHc_ddbt\
Ag[heX
Pg
BbDgKeMZPhRbTfW\[]\\`]cbeagchbrcvd{[
@\CcF[HdIaV]WbZc_id\mat\uXvhwc
JeQg\dcYpdt[|b
DaKdM]O]Ya_bbbecv]wh
DgK[u[wd
CjI[[Zt[y\
\\ej|]
AfKcM]ScT\Wc[ZaiegjbtXy[{b~d
DkYZ
D[Mdmp
`]dcjam]}b~i
C[D]RZY\\Z_sd\e[
JcTZ[gfc
@YFcGcJce\f\jfni
L]Tk\\d\jg
AZCWDVE\F[GhHjITJbKELgO[Q[R\SaUfVYW\Y]ZP[e\P_X`Waac]dneffbgejdk\lcm]ngobqes[t[uhvgwfyh{c|g}Y~W
C\DbEbFYGhHkIXJhKZM\NcOaP\QTRmSbUlVeWiYY\W]\_[`Uaedeflhli\jUl\mZoUrdtcwZxhy\ze{P|c}b
@\A\C[D]EdFUGbIXKYLdPZRfSdT\UY[l\X^c_XcUdeeigfhcjfk\lpn[oZp\tSufvcwZyjzY|j}W~[
I]K]ZVhbu[wn
Q]Sb[Z\tz]|\
M\Pd`hb\f\gdmqwfyZ{b|Z
C\FcGdKZL]P]RcTXUcWfY]Zi[k`]cbh\m]sY}b~j
CZL[jj
CjKR\g`\~]
Ke[gj[
D[MjQzR\TUU\\Yac|\
X\Y][\\W^ctz
uYv\}j
CcK[P\S\]ddevYza
CXD\HbQ\R]Zi]c_c`aeifbsctezf
CZOb\d]as]ubyh{a
Sxt\
IfSd[[ddeXt]
FaGgHhK[R]TgV[Z\\Yee~[
QR\p|\~Y
@XAeCzIiKSLZPaRYTLV[W\[O\l^h_[`\dZh\i]jdoZpgsaucvez]{[|d
K[Z\wgx]
Zf\[_[ug
[Z\imenZ{b|Y
C\ZjpZ
C\DYKeM[P]V\Yp\Ze]j[nPokp\ratfybzc}c
@QGnQjWb\[
ChIbK\PZTb\[d[narbuevdwex[yb
@\CPD[KiL[MfRZTbV][b\Z]d^c`jjYmXv[{V|]~\
@bC[Ii\[jgn]
C]JdMaQlR][\\[dimgvc
DdEaGeMYQ[R\S[TWW][X\V^j_jced[hbibjcrWubw\x[yY|k}W
AgK[P]Ubtd
\h
P\RgZ\]c`bcdfcnct\ugv[w[{\}]
K[R]]nugw[}]
BgM\YcZgvfy\z[
BmzZ
C\DaLbMjc[
C\Mh
AbDZFeIeJ\MgPcQZVcZb\U]\`ZcYfcibjaldoepbsZuewcxb|[}b
@bBdCdDhIlJcMVOdQeRdTaW\XeYdZ\\c]g^ba\cZd\hbicjKkgmcnco]pdqdrbxbzc{Z|f~f
IXThXZjd
ScXegcwg
FbITQ\Tn[[\Z_egYjfrbv\w[~c
DdFbHVI\KjLaMXRUV\W[XYZd\[]X^Y`icbdbech[ifj\ldoXpXrdtdu]x\yazb
@WDaFeGkHbS\UXV\Yegajdkkmepete~U
@\F[HcI[KjMbP\R\Tf_SdZf]geh\ihj\pdtWy]}c~b
CaIgj]
@\AZCbF]G[HiJkK]M[PcRYT[UnV[ZZ\b_X`bdcebgZhhigj[mando\phqar\tauZxVyV}Y
@ZA\C]Ig[f\p`\pbt\x\yX}]~d
MbS\\a_b`l
GiHc
@hCbD\F[H]IVMZR[T[V\YcZf[[^Y`[bec]emfUg[jqkemjo[pUr]tiu[wc{c
KZMhR[Yc^Zieki
Ic^\dckhza}Z
M\TdYlu[w\
DZ[fp\y[
Y\eYhnob
DbFZHbI\Vd[ZacdWebh\i[jembncvcw[xn{e~d
@cS\dnf]g[j\
@WD\FbGdIRObS[UdYg[c\Xc\eejjm]nbsbtdw]ye
DhFeGUHVIRK\M\P\S\UdVgWdYdZ[[Z\Z^Z_X`\abc]dbfahqihjYkhp]tUuZ}\~j
HbKcM\{g~j
@cA\CYDXFdHaJ\LfOaSjTeUaVhWeZS\]]\`daad\e\feg[hcjXk[lgmVnboZpftbuhw[x[y\zb{j}\~]
BZLYMtT]fco\z\}g~d
AZGfI]Ma[l_\a\e\gd~b
@XDbGbHiIbOcScT]Y\[m\[d\eYm\p[~[
D\LkTd[]ecyd~[
xi
tW~g
Glr\
T[[de]j\uiwe}c~b
D[Ms
FYIKKNLVMYR[T]UZVbXX[U^ZfYgYhZjqkZpYq[z[{\~g
AfF\KZM][e]a^c_aecf[gbicjfm[n]p\tgucvhw\
AfK]MeTd\\_Y`\gihXiZmh~[
AdC]FjGcHWKhM\PZRaUdVfXcY[Zc^f`\ccd]fckbmgtZu\z\{[}b~W
@\FfGjV\
D]Ig^ju\v[wYyhz[
IgMbOcTZ_\bfgbjXkVtZzc
@iI\LcMZOeT[gYj\
@gGc\cg[
F\T[\\^[~n
[mv\y\
Si[X
MkZYeYud
@hDVG[M\PZTkW]^g_[`aa\eYfggbi]jhk\o\p\tWv\zY|[}Y
@XC\Ic[deh
F\H]JfL\TiY]f]z[
@\AfDcM\Sc^\j]rbvcwZzg
miu]}[
igu\vfy[
[h^]jd
@\KbMkY\[[eagWh\
@lB[FbK[MbP[R\S[X[Y]^c_ehfm\tVwix\zh{b}Z~\
@hCkDcF[GYH\KdVgZX[Z\e_\fcgbjSva{\}U~a
@cIaM\SY[S_[emg\tZ
AdCbDYFZSgTi[X_\`]eZibpdxcyR~f
Hc`j
F[GWSeggvdyh
H][[f]j]wiyY
@gCXHcYb]hj\m\}c~c
@\G\H]S\YcjYtivSx[ze
Mm]\eX{c}\
C]DZMiefi\j]o[
Sk`U
S\[j
GhT[eZhij\
@bDbHbKbMcP\jbn[rhtVuay[~f
A]CYDXFaGbHhIVP[RQTcV[Zc[b\V^[caddeUffhaiTnfpdrZu\x[y\{Z|Z}k~e
PYXbdbvkwYz\
Th[\abl\
M][k
I]\[jQtq
@]A\B\D[IcM[OjPbTY[e^ie]f]mdnetcujweyc}b
@gLeMcS\e\f[g\ocpg
G\SZ\Y]bhcjjt[
@jC[EdFbG[IgL[MVOfP\RfTeU\^i_Zcchjjclen]u]xgyf{c|f~[
@bDbHeIeKfL[MXOdRcScU]Y[Z\\[_b`gccg]jclemco\pfrdt[u\v[xb
@bJ[MZQrTfV\Yd[[eefbgXi]j\kllkpbt\ycz\{\|a}b~Y
@iD\L\O[TcWgY\Z\d]eng[iZpbv]}\
CdQeSZe\mbu]vc}g~c
AbC[DlOdRYY[Z[\\_deYmcn\obuiwZ}b~W
@WIgLbSgecf]
D[F\HZKfM\QdR\YjZf[b\b_Xd\fckcobpbtZuYz[{\}[
PfSSTXUiXeYYZc[i^k_\fbjZmenRpYu\why[zf{o
McR\]ct\}h
@WBdFcH[JbT\\]^X_[bed]k[lbmZp\xry]{Y}Y
Wd\]_cnh
DbPhffj]kb{\
Ai
@cCgFgG[H\IoKWMYO\PgRcTXV\Ze[i\[^U_Ze]f[i\j[l]mbobp[tRuZv\wcxcyd~W
DZGXHWIXK\L\NcPhTY[Xb\eZg\jnkgmWoepdtXwc
@dA[CeDTH\I\KZLdMeUgV\WfXXYf[b]Z_Y`WdYfeg]h]iZjbkbl[perbwbxf{Y|\~Z
Ske\g\j\
KjUdXXi\m[xh
AfChDdH]I\JbKfLWMXQmReS[TcVcYdZe[Z\b]h_[`mabcgfbg[jfkhlUmdnepYtfubwUxZydzb|\~i
F[HZIfKfPfT\Y[ZY[]_ae[f\jWnb{U~V
GeH[S\[\gYhdjVm[pdtcvh~\
@iD]SWVbbcfb
AiD\YZ[\\\ebg]wb
CZD\mi
DaGbHnKZU]XfjbtX~b
D]Mlda
@[G[Hl
@\DcPg[bmaobvfw[}Z
Sgm[
[]\j^\gbzd}c
_[`iod
DaG]KYMVSZ[Y\Z][f]j\ncy\ze{[}d
[c\ic]m[
MrXa[emev]y[
@[S][ZoiuXv\wd
PivR
PggWj\vW
I\gmjcv\
M\ReTmjiuZz\}[
AbCiF\IeKbS[VgYcZb^cgcjW}i
AWDdFoHdIqKWMmO[S\V]W\Zd\\]X^b_djUm\n\o\pYtWuZv\yez\{d|[
Ka[[n\yY{s|T
DeEePhS[X\[d]cd\p]r]v\y\zg{d}\
SZZc][e[m\ne}i~\
IZSeUY_[jkn[tmubxd{e
CaFYGhKcMWOWgnhbjanbt[u\
DdKTP\V\ZZ\b^f_b`deZg\h\jen\pb{n}b
AbCdGWH\IgKbMYS\T[UUV\Zb\[_\`\ddeXi\jWkem\sfu[ya~f
uhwgx[y[
@\DdFiGoH\IgKYOfSbTSUlXYZf[[\X^deXgXjZm[n\vawd{c
@QC[G\HcKbM]PiU\XdYd[c\e]c_\b\eemltgvcx[y\zb{f}Z
@VAhC\F[HZI[KkM[P\R\ScT\UbYf[X\\^lbZdYeZf\gbhYi\jekZmbngphtiuov[xdyg{Z|\~[
@[A\IVSceegchbibjkr\y\}c
A[DZHcK]MdO[P[S[TYXk[]\[geiZl[uawizY|i
DbF[GeSg[\e\h[k\p\tb
@ZD\F[GZIcLcS\TY^[daf\ggm\pewix\yhz\{R}i
FTGYIgK[MdPfUdZo^d_Q`\cdedf[ijn[tiv]x\
AgCeF\GcHeKaMXSZT]Zc\Y^b_\c\ehg\jckbn[v]xe}c~e
@\AYIxK]M\[[d\edg]j\kZlZzb
dRus
@hIgMcOZR]S\^\ejgbjYkWn[z\
A\ei
DcHVKgMZP[SaT\UcWbXhYeZg[X^dcedbfcm\n\tnu]
vlwZ{Y
DmHZM\[X]engzb{c
DbIcKfPeT[{c
S\[\\hjc
Rc[hjYt]
gii\
CdD]FeG\HeIWKYMbP[RhTaU[[]ddhgjbkil\m[oatixgyU}]
[bk\uh~b
CjIYM[Sdvb
@\Mcvf
C]F\\\d[e\jjmcxW|Z}Z
AaDbI\KZMlT[Y[eYic~Y
HcP\TnVee[g[p[ulwj|b
@YC\DVG[MZRbS\Ta[Yecfdidjcm\p[rgu\vgx\yj{b|f}Y
@bA[C\D\FZIaKSLbM[O\PZR\TbZb[X\\_fadbcdci]jak[mYocp\u\w]xZ{h|d}Z~R
@eAYMZS\Te\i
KZddejy[
@\H]K\[g_bdagXpg
A\CeD]IcKoMXRZTdZb`\fZjYk[u[yd{S}\~W
@\DcL\M]Z\[\_\aZedfgj\odwbx]
@\Ri`X
Rm[[f]
rZvh
@YAWCSH\IhMgTdVlXcZd_j`hhcjYkclcmYogpdt\ub}U~\
Da[h^ddbfcp[xb~f
^\e\gh
SbV]j\ph
FcG\MYSbU\Y[[\^\aZbeedgZh[j[keobpbtQvjyh{b
AfFeGZI\Sce\h]~O
@ZIdMeSgTh
@\AeHZI\LdSk[[]c^U`bb\eigYj\p[zX{d}[~\
@kAgOcTgUd[[fegXv\
@aDaE]I[L\`he]jcpbt]
Sh`\
[\_g~Z
FhIdj\sZ~[
A\D\HbI]KZPfRhS\TgVi^febf\gYjWmVnVoZpcqbvfyZz]{W|d}R~e
@dCeIdPdTcUZ[b`[efg\jYtluZ~e
@aAeFbG\I]Ub\h_b`\e]g\m\p]tiu[xh~[
_h
@\C\FcIpK]MYPZSZTYVZX[[\\\^a`[i[jjn\s\
Ilv\
G[Sg`[tX
Gejjt\
@\BdC\DXEcF[GbIZJZKbLeMhPYRZTdVZWcZc]Z^m_Y`acceZfjgdiZjkkenWpgvZxhy[{Z|b}d
C\GhITjh
GZHcIYSdY\jhn]tf
F]HlKfS[TY[b_becgXh[kjndzb{a~c
MigZ
@cAYCcD]IbMX[Y`Zejjbob}b
IZP]S\UhXe[g\[g[jcu\
@h_Y`[
\\qYrcuhvewcyd{V
U\j[tl
@ZAaC[IcKYMdPcUcXgYc[f]f^g_W`ic[edfYgdidjYkcm]n\o\rcsbtaucxZy\~Z
Zc\Y`lyX}j
X]u\yi|Z
IWSfUY[Ztb
DZdmg\n]o\
BbCVDfFaHYJcKZThVlYf\i^]`gacddeZfdg\hXiWjdp[rbsdt\vbx\ydzh|Z}c~[
FbT\{h
gi
FgHc\kh\j[p]
@hM[P][]e\fgi]j\m]yb{d}b
@\AcFXIXjmpetn
YX\cd[kbuixb
DUMdjc
@bFUK\MdPYSeT[WdY\\ed[mbtby\z\~Z
@eAbCbDaEdF[KuMXTcV\[o\Z^U`cd\ecjim[nZt[xYy[}h~[
FdK[VbZb[i^\b\d\j]nesh{c}c~]
BcD\L\M\ReZk[[^\_b`]dbeqfZg[nep\v\xiy[za{e
[\riuZvgwZ~f
AbCXF\HkKhMZPcR[T\`bh\j\k\m\{d~\
D[F[IYKdYe[ejize
DbMgQ\RoS\T\\geQgbihmZobp]u[xfyT{f
LZP]Q]Wg
W\ugw[
I[K[M\Pb[o\\_[jdk\pZ
TZ[\fn
TZ[\fg
W\\[gct[|j
F\Lg_gbfgbubw\|a~\
@\DcLVRcS\ccg[oep\r[xd|\
M]_[{h
Pd^g}b
cc|j
|j
Bi\czV}b
BbC[W[\[^\zo
@dDeGcHYKdX]\[`[cghcxhyZ~d
Qj[\`[m\|c
\\th
\\th
\n
Yc\e
\f
BgDeKdXX[\^Ye\jdn\t[w\yizX{e
@bB\DfKk^[ncyhzZ{g
[\yl
Mc`jc\k]ta|[
\S`dtb
FgTd\d`\ja
ni{[
P[S][]x[{v|\}\
{j
\[_fh[k\
Dc{j
J]f]pj
J]f]pg
T]}a~i
AiW[
CdKk\Ztc{[
Cf\\tc
@[FdIiRZTXfYjgn]
WXY]tezg
F\T\^e`Zj\~o
C[D[F\GZH]I[KVO[Q]R\UYVsX\Y\Z[[d\V]\^\_\b]eWggiZjdkgnZu\v\wZy[~\
fgpb
AcR]V\_]`ig\pZ}\
Vjpb
T\grp[t[
[[gqp[t\
FVSeVX_a`\kspWt[~W
CbFfI\MV[cf[gShZk[tfv\{\|c}c~W
ScVbY\[Y^]f]g[hdjjpctax\~q
C]Vhw[
Mg`]ccpY
gl
KXVij\
D\Mi
G\K\Vk[\e\pd
Qb`dfdg\mXplyZ|\}c
AaDaK[R\SYYdZ\\\^]e[gbmYprtbuZw]x]y\{b
K]SYZ\pk{a
YkpYzb
DeYZpW
\Xtj
Rd\jtY
HbKbP[YbZb[[\Z]]_ddhm[nct\w\xc
P\`fddxg
PY\e_Y`h{d
Pb[axg
Mb_jed~\
_j~\
F\GbIgT[[bibkcngp]tdz]{e~b
FgI[\[n[tj
F\X[[\ni~g
FkTb[Z\Z^Zyb~d
Fh\\~Y
FXTb\Zjamayb~k
C\Qb\g`c~[
CZFb]dfajcmdrbsgu[zd~\
C\FdTc\\^]`[gbm[spz[|X~Z
A\FZKbRd[]_\`[ea}e~h
F[}\~i
\Zzh|b
Ud\]^gpY
Ud^ez\
MWQeTd\W
Ti
Ti\\
D\Mm
D\Mk
AaDcF\GbI]KYObSeTaU[V[[d\Z]dcXebg]iak[miretVudvcwbyezf{Z|c~b
AhCWDcFXIcShTZWZZZ\k^ZeXf\icm\ndobp[rb}Y~Z
G]RZS[TY^jh]m\vbzY~h
DTJ\R\Tc\Wmhnfyj~h
\j`]dbmYzW{\}c
ZqdYu[
\Zmg
C]D[GdPdQdRkSbTb\h_\e\jZr]|[~[
CeD[GbHaRZSb[Z\\^d`kh\m\nbt[~d
@bDdG\HbM\ObU]W\Z[^bcXeoh\n[pdtZ{b|e~k
GbdYgcjgmg
@XA\CbD\FbG]K]Q\SdTYV]Zd[j_]ccecfjh]mko\pct\uay\zn~g
\Zm\~j
DZYbZh\Y]cdce]mYrfuYw\yc|i~b
R\T[\\e[~g
DgYdZb]]u]w\
Tf
CXsh
CbDYRfTZ\ceefZi[p\y\z\|S}q
@iFgG\H\JeLcMcRiTdWdY\ZV[c\Y][^\_b`[abcddXeYjem[paudwhyf|b}U~]
[b\feejbvh}b
DhRdZ[\X]kdbw\|[~Z
AcD\GdHbR\T\\\bbebga~V
DZS][f\W]nv[weze|\}\
\]pbr\|k
AgDhMeodz[~\
D]Ga|g
@cDaMW[\\[c\jdmf|e}Z~S
\Zmjp]|b}\
D[Q\WZ\cnj}[
Wcug
LiT[\Z
@gC\HbRb[a\bg\pb~b
DiaZz\
FhH\KgP[\[g\x[{e
@\AX[keemcnbpZ
Rb\ecVm[
LZ|h
JbZ\\Z]dccdhm\
Sf[]f[mWpf
ehpb
Ui
C[gctk
\i
K]X\[o]\_\fbu]wb
K]X\[q_\
QiSYTb\b{d
DcKePZT\\Xd\ofu\wryp{[}[
HZhbi\{n}]
C\G\Hg\Z_bejyV
A\PcTZ[\\]_]ebfcifj\ogubw\yb{Z}]
@YSiUc[[vg
H[KZZi
CbH\KbZ[o]u\wTyk
@[CeKhPZT\\U_[iXj\ohpZu\v[wlyp{[|\}f
A[F[HjKj[\\\elf\h\idmXpXy\|\~b
KRMeTjUZXiYh]fi\pnvZy[zX{c
CcZcu\w]yj
@dC\F\HdKbP\Zd\[ekfigbhhk\xcyV{Y|c
DgI[jjy[
`\ei
@oGbHYR[eU
@gA\F[KaRcTY\Xedg\ieo\y\~g
DbZV\[uq
AYB\DeGbKYLcSTThUZVXX[Z\[k^jd[e\ffg\hfiVmepmt\w\xa|e}q
PgZ\\\
AiG]MbRcTZYX]YdgeZfYj\mcnbpdzc
@Sbeictd
D[KRPZTfYd\i^b`ae\g\jkmkpby[{f~]
CfDbGbIjL\QdTfX\[Z\k`dgXi\j\kem\ndrev\yc
QdSZ\h`[hbjbr\v\ze~\
H[Kc\j_\`]
Tijb
rg
C\`j
FZHcKbScTZgZjbkin]~d
@aC[DXF\GdHhIWKZMZQ]R\UcXYY][T\N]Y^Z_b`\b]cYe\fcggkXnYpetkvfz]{[
D\F[GcH\JbM[OfSgTW[Z\Y]\^e`]cZddfZjdk[mZpete~f
GbHbUZjhtZ
D[G\HbUVe\fchepi{]
H\vjyc
SbUY\Zjctd~Z
Unj\p\t\
ShU\\[
SmU\
P[\b{j
GbIcL\W\X\[Y\[m[pcrltby[|Z}e
\\rgy[
PgYh
Uh
mip\
F[\X`]t]~n
@\GZH\S\T[\c][gWrp~[
IbUh\\
Uh
A\CYFeIWKVMZOcS[U[Vl[d`[ebjcmXpYr\tdy[}a
@[GgOcSfV\\eebj[nb}\
S\Tbff
Z\}k
G[TZUqcZ
GbSgeYtY
@ZFdGYH]I]KXMYP\ScTVU[VYZe[d\Z^[c[eXf\h\j[m\tc{\}X~i
FcI[V]ehtd~Z
@kD\FfLbSVTd\ejd}\
Vd{X
GXZd\\]f{j
F[GZT]V\\Z}g~f
~m
FbSbcZti}g~[
Tj~\
@bD\FbGiIgT[[b\Zk[pbt\
~j
DbKWPdSZXYYZZd[\`bejp[t[u[vgweyY
DeYvZb[]\T`\n\t\uZ
AhDRK[L]T\Yf\X^[`ceggatYzb
IbR\Zc\\pj
KZ[V\\eZkh{g
DmH\L]MgTYU\XiZd[\\habeRg]pd~Z
\gwd
Ki[l\W{\
RVT[\[evwb
\\_[`\f]j]ncrd{d|c
CcIaQ\kdmis\t\|Z
CiDek]mXs\
Hc[]\g
A[KZO\R[SaTuU[[Y^\e\f[g[j[s[wb~b
ChSdTd[Z~X
Tl`[
C]T\~i
A\CeGaI]SbT\Xb[o\Z^d`\gend~\
@bA[DbGgHfIcJ[KcMdTYVfW\XdY\Z[[i\Z]\abcce\fZh\jbk[m[nWo\pYtfv\x\{\}]~d
ClFiH\KZU\Vn[Zabe]j\tW
@WCQDYFZGjHcIKKnRYUcVSW]Z[[X\deefZh\k\m\nWtyv\yazb|e~X
Df~d
@cCjD\IYT\[bkbtT
A[H\I\L\MXR\[]\c_\`\kkm\s[tW
FcG]kW
A\CdF\KZL\\hje~[
CiF\`]kj
C[F\IXjaki~W
F[~m
FjK\Vbj\kZs[~e
Idj\kU
MYkh
A[FeHhMXQ\UhVW\\`Zadh\kfnbt[~c
IWKekj~Z
Uinb
IfU[kW
@dDgF\IbJcKdP[Ti[\_WdYi]nctducvbwfy]~[
DbHdJjKdT][[\cfgjbtbwa
DaKTufwd
@ZD[Je[Z\e_V`fpbrawcz]{[
@]PSWc{d
Ib_h{]
@aPf{W
DcPY[e]\_h`W
CeK\T[_h`[ibpbrcsc~\
K\_hsc
mh
H[rm
CWD[F\K]R\Yb[V`Yi\p\ub~g
Ec\j~\
DiH\MdSdT[U\Xb[X\[_\`[c]f]~X
DhMg
MYSc
D\Xcrg
@]C[PdR[S[XXY\\R^Xd\ebffg\ibjbmZoethu\vdwcxl
DbKcPi\Z^\`bickam\tcu[vewbxR
PcX[wbxX{c
AbC\DZG\MYP[RgShT]XaY\[\\U]]^h_g`Zd\eYf\g\j[kblcmfo\pUrctWvWxb~[
A\RZSb\]pZrixi|f
Sk_ZthvZ
@cR\S\^b_Zmgxg
S\^g_\
Sj_\tX
DYP\R[SWXb_VkflemVpZrixe
^[xg
DgR[]cph
D]pi
D\S\[g\l`[j]m\pay]
ReS\^\`]edzj
RbiWyg
\[`ip[
`[mp
ReWb\U^\tf~c
xg
dh
\\mk~]
Kcukvew[x[}\
IfKZ\\`keas[y[~b
Sc\\`Vtb
CbD[LcR[S[]k^\`ee]g]hajbm[w]xXze{\}]
RZS\]c`cxX|d~\
D]\a][jh
\\ck|Z
\\~o
Dim\p\yb
Tb\\_\`k
K[\\_k`[d\tZ
_g`[
H]Th[b\[j\
DrTZU\[X\Zjbmb~\
Dh\]
ZZug
IhMfPfS[\]_Xmkx\~d
Mk
@[DpGeHjK[MXYa[\mZp\
D[GeHnYh~g
DeSc]h_Zfcm]pbwb
De]m`\wb
_[m\pk
_k~\
D[[]]bdh}\
S]ZZ\a_\viwh
\f
@WCaG\H\IbKYL\M\R\ShT[U\VZX]Za[\\Y]\^a`bc[eWgYjdk[nYo]uevdxZ{c|\}b~Y
AbDeK\Mb`jaXtkwZyc
Sm`XwZ
AZC\G\IUV[[Yf\hZj~pX
A[DYSm\[fc
G[SRtm
QZSS\c`b
GiSg
Sh\\f\j[
DaS[`ijer]vd{b
CgPaSXZc\\]Yc[d[eZmbvgx[yhzd}j
SQZ[[Z\c`\j]u\vXwhyZ{[
Sg
QrSU\[^c`\g\j\t[
Sb\b`gt[
S\[dabf\pZtX
CZGcKdSbTY\[eegaj\m[u[z[~i
FZSkZb\\e\j]~a
FgGd~Q
Fc~U
AdB[EbIZL[M[PhRZT]V]YYZ]\\]c^]b]dXfbgZk[nepgrctjuexWyd}\~d
@]AbCZPsR[\cc\fYgcjho[t[uXwly]}[~]
Z[ebugvYwZ
H]WcnptY~]
CXD\EcHZKZPZ[a\\cffbihjZmVn\obpirgtfu[y]~b
AZC\DYSc[\_bfamfn[o\p\r\tfukvmwexX~Z
k[tcyh
K]i]mZobtc}g
CYIcVg
FaG\HdKcLcM\TZVc[X\adfibmcn\o\pZtluexfyb~\
C\\Wjcthya~b
KjRbVf\cm[tRubv\}c~c
CZF[I[K[M\[[dfm\tlufvhwcxh
Fgue~Z
@bA[ClF]GaKXLaMgPXQ\TbVYX\Y[[Z]Y_c`ZdVecgbiZk\mbn\ohtXubvZwbyZ~Y
C\K\\\jj
CY\g]\_]mg
Lh\Z
IdSf_c`fcce[fchcjbmhn\rctby\~[
GZSd_Ztg
G\H[`iccfbrd
McSc`\mmn\pc
BbD\RZU]\Y`ht\~d
DZU]\\~i
DfFbG\K\M[RgSaYfZb\c_e`\c[dYfahbicj[k[l\mctZu]x[yaz[~b
D\RhSf\Z_ZdYl\wc{e~[
Hcdbhhm\
\kiY
DmRZc]
\\_gib
DO\Z~i
@bDjFVY[dbidob~c
RsT\\]`[
D]_[f]ij
AdDZFeRTYh[\\h`edZfbibmayb~Z
`i~b
CYFcG\HbQeTdUb\X_f`Wsbzc}W~Z
Ubghucz\
Pk`c~\
F]HbIdK\S\YgZZ\Tedg]icjUtiw\zb
F\\b`\sm
IXSbTbYd^[jez\~\
CZQV\psU
CRfcse
Qk\P
EeMc[a\eg\jetUzc~Z
A]PeToU[\\fZ{c
Tijb
MjU\\aeh~a
@[Sj\k`Wjek[t[
MbST[fth
F\M\^b_bm\pk
C\DdR\W\]\ddmby[zc|j}c
C\DdP\R\c\depcz\|j
Di\\z]
DbY\^bd\}h
Yg
FfG]Tc`fkbmbn\t\
\Z`jkb~\
DfFZGeQ\\\eifckenV|j
[Xfh
Zc`]wbzj
A[JdK[R]SZYe[[]b^jc[fghbi[k\m\s\x[
S\Yg\afbi]ja
CcDjKdT]\\f[}e~\
@YDX]n^[d[
H[IZRb\W`\dbjenctl
@jCTF\H\I[KWL]MYP\ShTkV\XYZd[h\Wc\gkhfjitXuc}]
\b`bgZn]rm}[
HhS\h\~Z
Hb\[~n
K[ZloZvc
@\AbDYFXIrRdTZWdXXeXf\gYjckenerTth
@XFgH[I[[mecgdjXmbpfyb~Y
DcMiRc`\
U\ge|k
Di^Yc\
@hR[Vc\d`Zjb}\
[[\i~X
@cT\^b`hmc~j
CnF]RW\T_\`\s\~e
G\HZKhW\\\rb
CdIdK\QjR[Yb[[\W^Y`fcZj\sY~c
Q\Re\kc\|\
\Zcfe\|i
EbLcUhZcc\z]}b~d
I\M\TaU\`WcljcndtZ|Z~\
Whc\
Ph^c~b
Rj\\
D\H\S]XlygzV
A\D\SdTZUX\Xe\fhhcpcv\
K]S[T]ZXucwf}Z
S[T][h\\
LTTm
HbMj[\
Sj[Zc[
`\}g
@[StT[U]\eeXt\w\|[
m\ugvcwh
X][n\Z`]mc
FdM\RXSpT\\\`feW}c
RSSc[]`dei
AgHdMbSZ\[`n
Hm[[\[~]
C\RhWc
@\AfIYPhXdYb[Z^\eZg]jdmbpbvb
pkrb
Kfy\{T
C\D\I]MZ[\_\eYon
mZoju]}[
IVKgMdXfY\]buczU
BhKdzU
KZjlzW
C\IbKiMZTc\hi\j\v\y\{f}\
CdKZMb[\\\j\nh{c
KmMZTd{Z
ClMXR]T\Vd\Rf[{\~\
BbC]DbFbG]K\McPbT][W\S]c`\cfdcf\w[y\ze{g}d
C]DaHbK[LcPc[\\Z_[dgn[{b}j~d
McSm\e
DfK[[Z]cvd{b}W
DsVdYX\\jbo]
BaFXGhHeJbOZPdQ]R]SbUdW\XfZ[[b`\cbjbmbndo\x\y[
AcGZIhUdggn\{]
IZO[T\jg
Cij[
GZKgTbZ\\[rb~j
@[A\BaHhI[KbPgQ]TbXcY[[g\[`\cid[ebfig\hbj\kdm[nbo\thu]x\yZ|c}j~P
kZ~i
Ui^\j\kbn]
B\D\F\MbX\Zbc[d\uc{\~h
F\KdMfUc\oc[tZ~U
McT\Uc^hug
H]MZTb\\tW~r
\he]~Y
D\Fh~\
FZ\Y~h
KjXbjb
KjXbj\
A\I\JbP[RfS\TbUbVYW\Ya[\\[`caZbbcedcjanercv\w\ydzZ{e|\
@XAeCiDdHcIlJ\KdL\MXQ]RcSiUdWXX[ZT[d\\dcehhaihjRk[odr\ubvYydz[{X|e~]
cZddti
C\McTf\\`[hbjb
@YAbDcJeKhL\M\QeRbSZUZWb[\^\`Vcddeegfbg\hdiekdmZnZocvgxZz]|X~[
@fDfQ[R\\bdZjdydzb|f~\
D\T\^ic\t]
AbJoUdYbc[d]f[gdj\pXt[
@iIaKYMYQnRWT\\P_\`cb]d]gfijjcmZpZtgu[y[}e~\
HbRp`\ib}b
Tji[
BhDbIjJdKeMcRWT\WeXiYXZ]^bcXd\gZhcjbk\nZsbtX
GdHlI[J\MbR\TX[fn\r\
@dAeDXFeHbMdS\TZU\Yc[b\b^\`ci]jftVygzd
F\K[MbQY\d_[cjfdhZiXjdkbnctZu\yo~b
R\[[fb~g
CfFZR[T]U[\\`\tn
JbTdVd^[ccfhj[ud
DYK\MpYfZb\jdZi]mYnfo\vaw[yg
`pte~\
@[DYHbKZk\yc
DZMZZd[\dse]p\tbu\|\}\
@dDcF[KkRYUee\mZt]~c
`\mh~c
IYgWjk
CcD]KdMhTgU]`\
@ZI[Tj
Pg
R\\Ztguiwcxby[
@cDXRbcYjjrTtj{\|e
A\C\F[KcLbQjRbT]\U]amdnbu\
Znn]
IcK\Tb\\`Zc[f]j\tn
KoRciYk[tR
Xb`Vhatd
D]K\UbYe^fcaidkhtZ
\Zmcnft]zb
@]Q[Xb[c\a_[dZjkldnYpjx[
@\HbIbK\L]PbQdRgX]Z\[]`\c]eemZneubvgwbyV|[
@]CgFbH]IeJ\KdM[Q[SZT[Y[Z\[b\c^ccbdXebg]ibjZldm\nZobpds\yf|\}]~[
D\Y\^k
GcKb[i\\]bc\elgihYjWmcnYt\yb~b
@]ChDkLkT[WaY\[c^X_a`gf]~Z
FbfY~g
CcDkTcW\Yd`Zeegbh\min\z]}e~b
@bCbDYHdKZMbR\Tc[[eggemknct\y\z\~X
\t`Y
@hc\egscwfygzf|i
\]cbihye}\
@fJgSi\[jbt\
C\K\jgtj~\
Y\jgt\
AZDjK\LZMcTk\k^]eZ~e
DlKZMbR]Sa[\^\`ZfXhfkamYn[tbye
Rbckj\yk|c}\
DhKcYf\Zd\yZ
DeFcKTR]Yb\X_\`ZmbtR}\~k
IcRcTcU[Yc`dcceWicjbsatZyY~\
D[K\ScYXZf[bdcfbi\ngp]yf}]
[\\b`i
AbD[HZKYPbTR_g`[j[me~p
D\I\K[MYObR[TYY\chedghjambpdz\{c|\~Y
BbDZKZR\TbXcYj`jd\hcmiuczc{b
@eHcMkS\[f][`[eZh[j\mYnip\q]yaz\{e|U}h
CVFgG\I\KZMbRdSk\Z^[_p`WcYd\g[mfo\tX}]~i
KbR]Uc`[cond
C\F]KaMkRgUoXWYa`ojYkgnYtU
^gx\
`Ycj|Z
[g]]cat\
Y\ti
dX
HcKX\h~]
KZ`YiWjgth
m\oh
^acTje
`igWi\~\
K[\d_Zikyh~a
@eDTJbUb^b`\dpfgibm]rUy\zc~[
ek
F]\[crtY
RheX
R]`m~\
AVCZKbM\T[\X`jbbf[h\jYn\sdy[{b}f~Z
CZT][\\Z`htjyX~W
A\C\Ql[\\Z_\f[kcx\|k}b~f
Zd[ivc
@bIWRqX\^\`\cfe]j\m\sc
I[Rjcbv\~]
UgX][b^[bajZ
`\te
A[CZDXG\H\IXKgPcQiS[TXW\Y[Zb[c\]]X^Y_bcadhf\i\kbl[mUnbp[rdw[xh{V|Y}V
C\F\MbQ]\h`e~[
TZjk
F[Ma`beZgghZjd
K]M\_j
@cRK[c_dc[ebgahbmb}Z
U\edjWte
IfJc[[`bc\eZggjbm[t[yf
@]C[D\I\K\S\TfY\[X\Z^bc\eXfYhYiZjlm[oWudx\yf|d}[
@WDbJYS\[g\c^\ejfhjmmbncpdtX
RZpbuhvbwdxg
K\W[`bcafcjjm[nhp[|c
Dcj\y\}j
D\I\R\UbXZ\b`cc\ddjZmZnhtew\|f}Z~]
D\M][f\\h[{d
F\j\tg
D[\Z^ecbf\pby]|k
[]^\m]ndzi
[]^\zi
CaDbKYMbPcQ]RmTYWXYd[d\acde[jZmbuZyazb{d|\}\
C]RY\fvfwj
@[D\GbKaWgX][\bfedfbk[nZrcvdxb
MTdbeiodx\{\
ddu\vcwm{d|\
Hbyj
Gf\Yji
dguW
KgMXiYkXm\rfu]
FVGWK[Ub`bg]kq|c}c
CdMeRbT[W\[f\\aa~h
@cCbG[H\KgLbM\ReS\`]e[kemYtZucwdxcy[z\|[~Y
CkKVR\\Wo]
FcK\\kk[
@cC[F\G[H\KcLbPcRlS]`]e\jdkemYofu[vZxd|[~Z
CZQhsV
CZQhsV
IgS[j\tV
T\\\]\`\}c~h
]\v]wl
TZ\ZvmwZ{\
GdT[\[]cgfp[v\
[Zgi
@\dg
@\dg
T[\\`hp[
Tj[c`\y[
RgTe\\_a
FdHZIbK[NbScTYU[V[Z][a\Y^d`bbccdebfalcn[o\pfs\uYwZx]ybzd|i}e~b
AgK[L\M\QZSfU]V\\d]\^[_e`Zb\cfeZfehbjdkYpXqbye~f
AfQ\T[dce\f]u[vbw\y\zY|j
eg
F\Gg
@cSi[Yb[mYpc|\
FiHcL\[\^ZcXp\zc
IdLfTf[ghdzb
Fh~U
[[ch
C[RbTckhtd
MbSdpf
L\^abf
F\Mh[ee[
`f
DdFjG[HjKbMbPfR]Wd\[`igdjZ{f~\
`l
M\Pf{i
G[HiMe
@cE\F[HhI\JdKkMb_dc]eVfZicmiodpXtcxdy\
Pcc\eXobvZxe{\
m]xh
\\_je]g[i[mc
_Qid
D]F\MZRdT]emgdi]mb|]
PdT\Z][Y\[_kd[e\ibmbo[xa
@YJZT\[dfmjcx]
DbK\MnT\_hd[u\v\
H]KfT\V\\mebk]~e
@iHbe\fXn[p\
P\]]diebm[pd
DVF\K[M\PdW[Xa[W^]_pcggSmjpft]w[xb}\
M\_pgZm]
[\_hc\m]
mh
H[Kl\\_c`bcc
Kh\\_dcc
U]^j
BfM[S]WgYZZdpf
PZ\Zd\vn
Y\]W`ex[{o}T
FWGfHgIZKZMbOaQ\UbVYZc\b`\dbjam\par\tZuZvey\~o
^ejf~P
\\`g
F[TY[[\i^\_]~\
DXGkHXIbPbSZTYY][d\c`bicjVkjnbo]rYsbyY{c}d~Y
CdD[FmGhHXIcT[V\\X`bkTo]r\t\~j
GgHXS\[e
GYHt[e`]k\y[~f
FZki~T
F]G[IchXkh~W
~m
F\GXkVmZ
FVkltZ~Z
\h`]~\
Hn
`Wig
ti
Ge\mkc
I\Ubk[~i
FbU\\Ztb~n
A\CfDdFbG[KeO\PZR[TXWcXdYcZd\X`[gemYoZye{d|Z}Z~[
KcLcMfO]P]Wd[f\gcceffbgajbk[nbo\t\w[ybzT~c
K\Xb[aecgbnfzW{Y
_bn\yazk{a
B]K\VdY[Ztg\nbzZ{\
C[K\\cuhwezZ
pgyT
Kf
D[KcO\T]Y\Z][Z\Z]bgbjap\t\uWwjyZzj
]dnXtfwSz[{f
G]TYU][[\[g[rk
C]D\GbHaP\Sg[\\[dbebg\i\k\n\tez[|c~Z
@aBbG]HbR\SUT\WY\\_c`ZeVi\k\toyc~\
Sgw\
th
B\M\Ren[zh
M\Yh
F\KeVaZXi]vZw[
A\H]K[P]\necifrbwc{k~c
K\R]TcZ[_[ijw\~\
Kiw\
Kj
KRT\\Xe[ie
DeI\KgM\T\XbYfZh[b\U_deggbhbi\jbn[u\vbwcxe{Z
DbIYKYTYY\Zdehhdjcxgyd{b
D\Ki_[{\
Khw\
DaKUYcZc[c\Z_de\vb{b
\\{R
H\Kix]
AeHbIXKdMbS\Vd\Y`\fai\m\oct\vZw]z\{b~h
AZDbF\H[KiY\dbgfhgkjy]{b~\
AhF\HXI\KdVY`\ka{b~[
DeKjM\Tft]{Y
AbMjv[
CgH\K\Vd{]~\
CbHcIgKVWa[]`e~[
Wd`f
H[M\mi
K\Xj\dw[zW
KpXXYZ\\_cvY{]
KgTaXYYZvY{]
CePbV\t\vf~]
Phvc
PfR\\\u\vi
R\vl
Z\[\\Z]g^bfbmbt\}]
^l
]h
[[\k
HYKeVg\\~]
@\AbTc[b\c^\d\j\mdnizY
@\Cgj[
@jA[GdI[MZO\R][Z_cc\eaf]g]i]m]n[tg~d
@YA[GdMZUZ]\_f`dtf
@iI]_]`\c\eZt[~\
@[AbDVIVK\L]MZQaScYb[a\Z^\cbg\jk~\
AgSh[ah\tbvZ
UZ^\th
@cBYCYDhG\IiK\LeMbOfP\Q\UYW\Y[Z][\\X]\^g_[`\abbdcWhbi\lcmbn\o]p[sZx[{[|c}Y
@]A\DZFcGXHbInLdMfSjTeW\\T^X`ZaXbYebf\g]hbj]k[z[~h
@ZDSLdSdTZ\lehg[jcn\pfrdy]za|Y}\
DZF\HWMXTb[Z\\e\hrkYmXr\t]|Z~Z
M\bgkcz]~\
L\M\^\n\zi
@gD\OfS]ebhhy[
GbM[OjY]
DZLbti
FcIVL\Tb[j^\h\leyd|c~o
@\DgFdHbIcTe^Xfcg[hhmZp\tYy[z[|a
F[L[MU^[a[bbe[g[j[p[x\yc|j
[feh|\
@fAWDdK]MYS[Tn^\ejhfj]mY
AbKdLjM]TZ^\e]hbnf~Y
@[AdFfHbI\LVMjTZ\\^jc]h]m[|e~b
@bFcGcIbLgO\^babe\g[hZlfr\{\|X}b~e
AiTb\Zh[
@iDZOcSZb\fgj\
DQFdObed~]
hh
@gTY[r^d`g|e
@dFZHcI\L\MsOYVg^bacj\m]tbza
P\[X^zh[
AcDlIc[X\f^[e[l]mZ|d
[hfbhYj]
@[DgM\bi
F]jn}X
@hS[
mip[
DdGbI\SdUdXXYif\jembt[vizX}b~g
M\P\Sh[bf]jct[zX
AaPUU[XdY]\[gUj[r\tevk}f~Y
@YA\PmT\Xf]]}\
UiX[tZvf
@fUc\gfejgve
PsUYt\vT{[
KgPbTcU[p[t\
Ke[czn
[fvb
DaPTTmU]fdgavhz[
A\pcvXzi
Pi[\gVvI
IcKbU\Xg[e
[hpc
Xg
A\F[G\I\K\L[Ud[\gjpZr[vZ
UV
gh
DWU\gNr[
S\T\UiWcXY\[gahbrgt]z]
DbUjX[gbrb
BmI\\\^cabucvaz[
DcQg\\e]~e
Md[Z\h~\
CbD[FbGYHZMcO\Q\R[TfU\WcXb[d]bb\d\elgghZifjbmen\p\qctZubxYz[|[}b
@\AcCcDaFZMZReSYTgU[VcW]XbYbZa\Y]g_ac\d\fcgYiaj\mYsb}e~h
@\MYSfTSXe]g^e`[eWfbg\i[wbzb~e
Tj[\
C]FdTW[f~g
S[glrbt]
FXSaTS[g\a]\`cehg[i\te|b~b
KcThZ[e\u[z\
ClSfTTed
@]U\X[e\gh
IhSX[[\\`]eh
SYT\ek
CXDdFaI[KZL\SeTdU]Xm[\^X_\`[bfeYg[i]jimbn[s]t[~d
[\`fei
MhSZTcUdX\[S\[`\gVitj\~[
Xc[[\h^]ejg\x\
D\MaThg\j\
@bC[DbF[I[MbQhT[W\e\lbm[s\tc
@bAiD[GeQUScW\[f\cjitW
\X
DhR\i\
Cj\Zsbzb
]odbf]{W}Z
C][\\W`k
FeI[Mi[\]jgZjdk[p\wcy\ze
YY[b\T]d
Mjjd
@\AbC\PTQeR\S[X\\]]\_\k\v\x[ybz\{x|c~]
{h
P]{f
ni{[
KePZQeS]]\jcnf{o|b
`bngye
A\H\KaRbSc\Y_efaiaocxh
@XA[CZG[H]JbK[M[PYQ\R\TiUdW[X[[\_\d\ebgZiYjdk[m\|[~c
C\FVIeLeU[WbYe[bm\ua}\~d
S[Xbjg
\i
F\T\Uj
M[Tq\\eY
DVTf[\
D\FYP]RcTWUb[e\Ycej\~h
DkeZ
DkFdJgSZsctd
Ung]j\mc
Fb`g}c
DfJ[LaSWT\X][\e[jjm[|\
D[FcLVTieX
SeTLen~Z
\[sf
Sceh
GeIdS|TRUY[[\\`Zpbt[
TmiV
DXSZTk
D]Ti
KjR]X\ibw\
IZK]QbTd[X\kfVjckbs\|[
C[DcKc^]gaj\mdnizY{W
[knb
@aBcCbGcI\M\PdQ[RbSfZc\X]f_\dbg[k\l[nep\tgu[v[yX}h~c
RZTcjlnWt[}b~b
AjCjF\IbL[MfTcZ[[e\\^d`VgbjftYvaxdy[zd{\|g
H[Kn
DgTZ[e
D]Lcti|]
m\tg
Kb]fdVha~[
V\Yc[\`Zfdiaj[pft\}\
@hA\DbGeHbIZKVTVZb\]]c`ebcdbg]j[l\nZr[tSwcxczb}f~\
AYBcIZUe[c^b`[nWvYz\{r}d
KZVhjcp[
SXTm[\j]mdndtc
HdT\`fjZmetf~d
nh
D[F\~q
C\S\`h~T
K[}j
DfFbH[KbU\V[[b]e`abdc[neofpbtbw\xZyd}[
QlX\\X]c`\jbmbnd
@fAjDcFdKZOZQ\TeYW\Z]\dcefgihblbnYtfw[yYz\{Y|\
Dg
KhM]OcXbugw[~\
CkHeSb\Y]Zee|\~b
Hi\[pcyg|\
DZSa\l`\beegh\
F][[\X`Zk]tm
@[DiKWM\RXT\U\\W]\^cekjht\
@hAfBeG\I[J[KULbMaNbO[SSTiV]XcZ\[Y\[]X`baddYecf\h\jgkZmenVoZqbr[teuZyYzZ{U|]}c
Cc`pn[sX~Y
AZCeI[L\ReThXY[\]b^\`deefZgdki~\
CYKbQ][T\jtYvjzf
I[McS\[wf]jYnbtVv\
CVD[FbI[K[M]UbY]Zb[e\c^]`Yc\deebfdickamdndo\tdubxcz[{b~[
LbTcUb\\n\~i
A\R\[n\Ylbmcna
@fAnB[CmDlFfGiHWIbJZKKLiMlNbOFPiQ\RmS\TfW\YbZc[Y]T^cagbbcdeqfdgnh\i[jZklmknOodplrbtYwdxlyQzT{e|e}e~n
BbDcF\MgS[W\\[^bm[nWo]tcufvby]{a}c
DbKZLcMgOdX[Yg^be[i\m[tfvZyoz\
I[cg
\r_Y`MhbtZ
KXMm[b\\]XeYjemaojphyh
AbD\IYL\T\Zb[d\h^[jfo]zh
AgK]_mmbt[xh
I[T\[djix\
BgDmH\I]TYUYY\\[^Yf\g]nYzU
LUfg
K\]hc[u]wY
Zbmgpl}d
CZFeI\KcOdR]SaWeZc\Sd]e\fZj\nbx[
HhK\[Z]cvTyd
AZMb\p`XpZtd
K]Y]nb~h
D]F[H]ISKgMmO\T\XoYcZa]\^Zmbw[yfzZ
[n]X
AcD\Tj[]a\hnj]p\
KZon
\U`btb
AdDh^\zc
KcP\\etZ
K]V\[a]ocZfP
IdQaRnWZ\c`ccck\sb
Yj^]gbmandt\z\
Kbe]yb}g
JZOcS]T\^bcbd\fbngzZ{]}b~\
DbKcMj`brd
Qc\n~X
^]`\dk
DZKcOoQdRnT[WaYb[ce\tYu]{c
A\CbD]FdGbIgQ[TgXk[]j\p]zc}b
SdXgZb[c^eebmZnXz[{\|\
HbK[RbSaVcZ[[\\U`Zdbicjbuf
D]FYKdZ[[j\hgbn]p]r]uc
DaRc[\\V`qe\tYw\
\Xmbsd}c~n
Yb\jt]
@[BbC[F\HfIXKeP]TcVbXdYe^\_\ddfdgcjekcnYtbu[v[y[z[{d}b~\
DjwT
@TChDcFXGZHbJ\KUP]R\VV[Y\[]X^[_\`\f]g\iUjamknZo[pps\t\xhyd}Y
Pj{b
CfIjTmj[~]
KbPioc
Fd\dnip]t]
F\ScTXX][h`emcobpft[wd{]
A\IcJ\QeUc[[`cdZeYfbjYmipZ|c}c
A\C[DfG\HiI[KiT[Vg_g`bejfaiWjcpYu[xcyX~e
A[FbIdK]T\[\\cj\njt[z[
n[r[{k
DYMcRaYbZ]\Q`ip\ubxb~d
FdI\c\jjne
Kkn]{O
KiMgudzX
[U]ggip\r[wZ
Q[TZZ[[b\W_geZgWh\i\owyc~[
@bD[GsHPIfS[V[j[pcr[sbt[y[{Y~b
CVHZKZVo`dk[v[~Z
C\`h
AmDUFcG\H\IZL]MON\ObSZTUV[\Xadbcf\gZhikZmon]p]tWyY|f}c~g
C\DcGdIk[[\X`acfdfe[j[m\o\tcveybz\{b}[
@ZAfDZH\IZJcM]QeTcU\WhXcZ\[c\V]\`ZcfeWf\gdhcjem]nio\pbsbu\w]yczW|b
CfHfI\PVR\Zb[X\b]M_f`[eYfSh]jcngpuqZrcvkwmxjyg{U|W}v~\
j\nj
HcKhPd{[
@bCWHdIZM\T]X\Y\[V`[gbibjdnZtb
\Z_]`i
D\M\\[_b`\ebf]th
D\K]McYdZY[Z\Z]ie\jgucvdwdyfz[
Ic[l\Ze\yY
A\C[D\H[IbKQMjP]Q[V\ZW[U]W_dbZcVeffWgbjcmmoepvt\u\wWxe|m
K\mfopp[w\xdyg~b
jdni
DXHcKcV[YiZZ\[]f_b`YdjfcjfnXxcyYzY{d~a
\i]]dby\
MbRW^g
@\A\C[DKFdIYK[RgT\XX[l][a[ceeef]g[jYkflfnUpYtX|g}b
AZF[HdOlV[XeYjZb\Z]\^ZdbeXf\jgk[mYnXp\tcyWzi}f~X
C\DbFbH[IbKcLhM\OdT\WbXZYXZ[[d\c]Z^Zb\e[g[mZnioip[{d}U
R\[j\[]\
Ch\[f]
[i\XeY
ek
ObY[[[jdnoz]{Z
DcP]n]{f~\
Xbn\tk
AkGeIWMbN]Re^\cgesf\kXl\n[o]p\q\yS|n~[
DeMdTX^]fcgbzh
CcIkTYn[
@jA\BfDXEdG\H\IbJXKePbSbTYX\ZT[S\h]b^m_f`ccOecf[idj[kemgn[ofpbtXwey]zd}\
FYH]J]R\Y[[\\U]U`\b]jbmYp]ubxZ}Z~[
RWSe[e\\`Zefiem[nbtd
DdLcMeTbXgZg^fj]zW{d
ph
D[F[Ye\Z]\`[edkbteze~b
A\[hfdj]
I][]hi
AdRcSdTY[V^redg\jXl\n[|a
I\X\^jjYn\te
A[C\D]K\ThZb_]`Zb]eefbifmgy\~]
Kdjdyd{k
][dpu[}Y
@\[[tj
EbM]P[QbSZUd[d][^\`Zc[jdmdnjo[s\tcv[za{\~f
Dh]e
Dgg\
AfCWDrF]K[LfOdSbY\[]\Ye[fMgbh[jbo[t[vay\|b
F[I\KeP\\]]djbyn{[
I]\\^p
_g
TYfh
I\Xd[\\gnb
Kc]gcY
I[sg
K[_Yn\~g
DjM\d\
M\\\eitbu\
[\e\nl
CeHbIeKdMpVbXcYe\\d\j\u]yjzR~\
T[[mx\
Dh[]e]jc
M\Yi[\\Vkfu\wczh
\]miw[{b|c}c
KkM][h]b^Ze[fYh\mjn]yZz[
Flbdj]kY
EbFdP]Tb\j_bgZngpd{c|Z}b
T\riy]
G]_\t]~l
AYDhFaGhI\K\MdP[ReSbUcXlYd\X^b_ob]dYfZgliXmZnZo]q\t\uiwbxb{b|a}U
De\\_\{b~l
BiM]z\
@]AfFgIgKeM\OcP\R[UbWYZg\\^addf]gdjZlfsZta|c~\
@\AfIcT[`iepf]g\t]
A[FYGhHcPZR[[Z\Xehfek\mdpbv[x]y\zd}b~q
D\LgS\[[^\n\zd
@VAZC\D\F\G[I[L]M[O\R\S[TXU\VaWTXYYW[W\P^[_\`YfegZhZi\jgkYlbo]q[tXuXyfzX}h~X
B]C[DgHXIVPYVdY\Zf[[\d]b_geYfbjcm\nkp\rcvdxl{V|n}f~]
@ZHhKYMbPcW\[\][fZnYpZvcwoxbyY|Z}b
CoI[KcPdZc]fcidbeaj[njpfubwdx[ya{S
KfjVpbxay[{Y}c
HZVg[b{[
KbY\egv\{W
fg{b
eXf\xdyr{V|\
KZ]b`]eefYn[w]|i}\
{h}W
@[KTPeV\][jgx\y\|]
ecxg{Z|[
\]][nYpgy]{j|W
ply[
Ko_\jd{d}[
HSKhV[][_\c[egmcpZxc|g}c
HbKZW[]c_dejp[u\vex\yc
CbDfHfVXX\\d]\neucvXwZyh{\}Z
A[C\HVKq]\f\m\yl
Hjt\
{[}j
[\yW{e
BdD[PfRb[[]rd[e]fblfn[v\yWzb{b|d}Y
C]IdjY{j
D\PbVXZ\[h][ffhcj[nrpcw[x[yf{R|b}]
HaKU[\wdy[
PXReW\[Z\W]UdheYj[nRu\vby[z[{r|Q}Y
K\{h
H[KfxZ|c
D\fdye{V
HgKWng{W
BeC]K[P\Vbffj]vbyi{\
H[KcV\]ifZjdpe{\}o
Icf[yj{V
DfHbK\f\{g}Z
D[fmjgyY{Y
C]K\e\j]pdyd{h
ji
yk{f|X}X
{i
HbK[jh
KbM[W\X][Y\\]]`]fdnip[v\yc{d
IaK[\\`[l[mdnh~\
Di
@fMhQ\RdScTc[c\[_at]~f
K]jl
K\Sf\T`edbedjdtc
HdW[]Udeh\k\u]{b
La]ddcv\}U~a
Wk\Y
AYCXEaI\M\PbQ\XbZ][c]a`YcadceafdjakZl\ndpXs\thu\vdwdy[{b|X}d
@dFYRjSeTeVc]\ehf\u\viwlze{g}W~e
D]P[RbWX]Xegwey\z\{g}U
@[DX]jdc
P]S]]W`]ugwe}o
Mb_gte~]
\i]\ee
Dh]efTz\
\\t]~i
RhYf]]^ddctcw\
]Yd\u\}h
DbfX
M]]Ztfv\}h
PiSZ[\]Zvj
{i
P]vS}m
@\DXR]SlV[Yd[\\j_fd]f[}\~g
@bRbS\T\]TejiYvbwe}Z
F\I\Rm]\`\c]t[}Z
BdC\DYFYL\M[RTSXTcVVY\[r\X`\dkfch\iYkhpZtQu\w\z[{c~l
][d\nj{Z
Rd\Z]eeYn[tj}[
@jDKJcRe\W]l`\c\eZfRjdm]n\tcubv\wUy[}e~Y
DrK\R\Xa[[\e]WdTv\z\
]\ij
[[]h
dgz\
fh
]hn[
Pf
RfUbX[`ZfZtg~[
R]T\\Z]]egfitY
]fwX}]
FdIgK[R\T\]gdde[j[v]w\{g}\
FbRUWb]Z`cdfe[fbt[vb}e
B\C[DlEbIbKlL\MeQ]SdTcUgVdWYXiZ[\T]]_Z`\c\dSe\fUgchYiajVkcmdngobpbresdtfu\v[wSz\{W|Z}Z
A[DZHdJaK\PbR\SbT[Vd[Y\Z]fbadcf\h\jbm\ndv[wZz[}b
S\T\[Y]h`\e]f\
niud}b
DhF[H]IbKlRbV\[\\\]X`[ccd]ebfgjYnZvZ{Z}b~c
DfH\KhVXt\
\\}b~i
CYFa~g
ChQ\R\V[[h\T^b_c`dj\nd
[[\h
[oh]~[
\Z_]`i
Q[`f
GcH\`Tmm~Y
`\~k
\Y`YeZtlyg
AXCUDcFbH\IYK]MeTcW]X[Yd_Za[dde\hfi[mcnZp[rbs[t\x\y\|c}d~b
R[`\~r
X\\h`egfjX
`Vd\gcuc}l~]
DhTe[]\Yud}[
U\[g
Ib\ime
D[M\[c\Zdnfjhij\k\m\uZ
DXRXT\VZYnZm\Z^d`bm[n\uXwb}a
DiR\f\k\
C]FjGXVi[\\g`\j]kcmZt[{\}Z~S
gk~\
AWRu`be]mb
\cjs
DSFiK[M\R\T[ZZdbmkx\
Fbmg
KlM\f\{h
@]AaDgF\HcIZP\QeRdS\TZV\Yf[[\c]b^[cYdXe\kdmYn[o]p\tXvcye|b}[
DZKcMdQiR[WbYc\S
M\zg
DoKcMgR\[[\Y]Ze[jekbtYu\wiygzX
QcRZ\W`\
]h
ek{[
AcDbHcMZV[Yn[]\T`\eWgcvYydzf{d
[iy\
R]]i`ewZ|i
F\QbRm\c`\m\ub
@eDWF\IZK[PZQ\V\b\c\eeggh[k]m[phr]udw\
@bReUdX[[]\Wekfbg\igjVr\
@ii\pZu]
@\HcK\M\SiUdXY[g\bf[gcjhp]vVzh~b
[Vg\n]pe
@WSYgn
m[pi
@bM\RX_ee[
gi
@dRj\\_[eZi\oc
SV[W\Y`]b]e\fZgUiYjcpqsctX
@\CcIeK[Tc[c\\_ce[gVmbnepZrXt[ukvpw\{c
@[D\GlIWSkUQYf[]\\e\fcgTh\jkp[tr~[
Mggbp[rhv[yd~d
CdRfWc\\`hfesX~X
FhI]s[
CW\[sl
LbQo\[sW
CdJdQbT][e\U
AbD\IdPbQcTiY\Z\gbj[kawY
KbTYY\[V\hwZ
I[Ti`dj\nb
@XA[B\C[DSEbFmGeHWIWJgL\MdOcQ[SUVdXXYeZh[\\\]ddfg\i\jdlZmcnYo\sSt]uSxdyY|X~c
CSDZFZGRHbIZJZKhMhOUW[YZZ\\W^c_S`Rdbebf]gdheiZjekbtevZwhyizb{Z~x
Zow[
T\[T\ie\
AgGeHeKdMWPeSgTb[\]d`feafbgbh]mbphudv\wbx]y[{m|e}f
D[M[Yndc
C[KgT\mj
CZ_Vxn
m\}h
C\FZM\Oe\Zjckg~a
FnY\Z\[\\Zj]kZ~Y
C\GeH]hW~h
FkGWj\kVt\~]
C]FYG\H\KYMSO\R\Y~ZW\\^id[jZp\tWwVzS{]
Yf^hmbz[
C]KQVm]Zeek[
CiF]Ie
FtG\ILOjgYjc
KXMWZo]\uZ}\
ChIacV
CSKx
KYZup\uW{[
B\K[YbZ[vn
g[vn
FtT[j]r\
Zd\i^b
Zfq\u\we
FZG\KZYZZ[_\jdkjtZ~T
\\]gcZfh
CoM[_Y
Ci
jh
]Z_Sxk
CNFfK[{\~n
Yi
DeFgIZMjgcj\mi
Gf
C\G\KkMoOcRc`fe[hmjXtazc~X
YhZc
ii
CWFSKcLZMZO]VcZW^\`[dZjXkjmYtb}b~\
F\MUPbRfTdY\Zb\k_beavaze}\~N
Fc_je\m\
Oc]cwgy]~a
CTIfKlZ]jYz\
Ml\\
Md\i_dd\
CUKgW]~k
F\MYes
ChIfKTVd~]
CkIdK\`Y
@cFaKeMhOheZga~[
FcIhU]_c`ZcieTggjZk\~\
BdKVZ\n\x[y]{w
CYFiKGVu`cpdt]{\}X~b
FQG\JZKhVXYXZW\\jZkgm\t\{Y~W
KYYbcfuUvYwkx[
M\Zk_hucv[wYzc
EgFYKXZZ\\]dcfmgpc}l~[
Tf[]eYwi
FsIS]]_f
A\FtI[MaR\[\e\kY~\
D\dj
KXY\v\xf
BgYd^Y`]vcw[zX
CqDcIdncs]|b~W
wZzk
KYZwmZuXx\
QkS\\Zg\
FnKe\[k]~Y
FcG[\]k\~V
Zgu\
K[{i
dh
FjT\V\^[sM~l
FZKqV]Y\\em]~\
F[Kj
C[K\Zsp]uUw\
SZ`dtl
C\Tkj\
C\K\MmTX[\\Y]b`\gYjvm\p[{\~f
CVRl`]
C]KfV[\jjfkct\
FcR\i]kR~b
@[A[CYFcGhI\KlLcPZTcVZZ[\[]e^Y_[ddjgmZ~k
MmR\
\\si
@bDYEbI\JcQ\RcYcZb[\\e]\_]`dedp\t[ub|\}i~\
@bTh[\mdp[
D]T]\g_Y`\hdicu]
\\_[`gib
H]MdW]X]YdZf\g]dd[xc{\}f
YaZk
MjX]ZW\]]\_c}h
\\~j
Fq\\_\~Z
A\L[R\dcffmgwbx]
CYpc}j
B\CSFfHZIOJ\KeMhOcPVQ]TbX[YcZb\X_cccgaibjdk[qar[y[{\|c}d~g
@cAcCbDZF\HeKdObPZRYSbT[VYW\XbYXZY]c^e_Sacddeef]gXi]jWlfmbnnoapbs[t[w]xc{k|d}U~r
@cBdD\GdHgKZM\YbZj\b^\d[eXmdn[o\p\rct]u[v\w\ydzc~j
K]Mq_cfbn\z\~f
C[DdK\MzY\d[eZzT}\
CYKm
KZ\j`hiZ~[
FaKiTegbjbpdr[tc
Umj[
KUVl
Mne[
C]Ke`dhdj]{[|[
AZF\K[PbTbZ[]h`YbddaiYj[m[pZt]uc}p~W
D\K[Mp
CwKQM\`Z~W
CSFrGVJ]KrMhR\TeVf_]`db[f]jcu\|d~U
AcF\Mh[f`dfbjTmcs\z\}a
Fg~\
cm
MZOdX\`\jk
FjKc~Y
Fg~[
Yo[[i\kY~d
DiFbTek[
FhV\[\`Zj[~X
Y\^oj]
Fahfje~[
F@G\k~tg
FWGb`c
DXF]H\KgMXYl[g^mn\wYy]}h
YU^r
FhGfYd[fc\k\m\
M\TZik|c
Kd[[j[mYt[wd~t
DbFVKHL\VzjY~[
H]Vi_[
@cDTF~IVKqL]TW`Yefg[j[m[tg~[
F\MbTZergXj\yY
DdFaRj_b
_h`Z
FLSX[]c\d\h[tx
Ri\Z
K[M[Zk_]dSp[uW}[
D]GkKZMUO[T[YeZc_d`Ybcdhfbgji\tVubzc}[
FbW\Z]`Zmg~i
ClcX
F\`qcY|Y
Fbbceajltn
jo
Ffpc~j
T]t\~i
P]_h
CSHZKtTbVTj\
Xj
FmKcbbg\jXyfz[
[\~m
FhjZ
K\^[gm
AVDhEaFlMWRXUcVWX\YbZ\`ccheZfbgcj[k[mbn[pZtdzc}\~n
FkR\`X~[
H\Vh
FcpcvY~V
DSH\KZMlXjj[n\w\y\}j
KR`\mi
F\\]t\~l
MWR\^]_Z`bmet[x]}\~k
DdE[MZPbVaYqZb`Yf]ihn[p\tRvexv{d}[
FbGgtbw\
K[M][[hmj[{b~[
M]Rl\\aajYt\
A\C[D\KWR]X[\h`Sm]nWpas[zb}\~w
BiDgKWjhmYn\w]y]
AfIZMfO\RwT]U[WYYbZY\h_j`Zdle[figchYirjbkZtXucxX|\~W
McOeRlcbdbebtXz[~[
DcKSMYYkZe[]cbeghZjZmcpd}q
BcFfK\Z[^a`\cbt\}p~[
A\D\FhH[MoOXS\V\YZ\\_f`[dZeTg[hZjhk\p\tux\y\zU}Z
CcDYMmT[Y\\Z][`SeZgcmjn[tV|[}W~i
A\DlF]McR\YXedm\tZ
D\KiQ]RmVZWd`icch[te}[~]
DYH\KYM[O\S\YkZl\]]c^g`ie\ibj\nYu\wbybz\}Z~Z
C[FbG[[\\[`gcdhi~d
AWB]DQFYG[KWLfM[PbRZTYUcV[XfYtZj[]]k^\cVdheZh[jZmWn\p\sltUuYwcz]{c|c}T~W
C]F[KYMYT\YvZZ[e^b_Zdaj\nhp]tYv[~\
L\MjR\}\
Mk
KzSdy\{\
cY|i
AuFdK\MXT[]b^r_Q`cdekYoir[xb
j]~k
C[DdFbKPLgMZW\Yf\S]b`gjYmdnqt[vcx]ze{Y}W~g
FiU\~V
AfD\FVKfMeO[QoV]YZZY[[\]_T`ndbehghhii[lemeoct[uevcwdxbyb}[
}\~i
MZVN[\_Z`ff\gcjfpktZ|b~[
@[A\DlFPG\M[O]RjU\WcYY[\\c]X`WdcgXhXifmPp\t[ujvcwgxdyYzh{\|d}W~p
DsKWYe[e^]_qt[~Y
K\_hn]
A[C\KgTf_\ecfbmdt\~c
A[DlKWRgT]Zl_[`VfZi]jZm]o[u[vc}\~Z
Uh~\
C\KyMZTc[c\Ynbv\{W}\
M[P\Vb\j_[nc{a}]~\
A[DfKdT\YY[d\h_bdbj\nl{[|\~[
D\F\GZKj\\`biYkm|c}c~\
[[gp~\
FYV][c\c`hj\kcmd}k~\
CXDdKeMZV\YSZPcdg\jfnppev\zX{T
AkCYDUF[GbKfMbRbTbVeWXYPZW[f]Z_Y`beZg\nto]{X}R~a
{R
F[G]K[R\VeY\[X]]^\_]`cd[fXgbkTtV~o
FZGZU[YYZ[\V`[jltx~V
M\[\o\we}j
A\FYKUMYPdYeZi\S^c_[`[ffggiXjaufvmwgyb{h~b
ObV\Zl[lgincp\yX{X|Y}]~\
D\R\SYTc\]_tddtXxU~\
A[D\FbTjf\gfjb
A|F]TZV\eSf[h[~[
DYF\KZO\Yun\
F\Mihcpb~Y
PZ_g~\
AiF~GcM[SbT[Ue^W_]`]bhecgWkZn[p[tXzf|\}c
AjFyGdM\RWTW^b`[bfgWheibjbn[t\~P
\]~i
Yg
MiYcge
ZjuZ}\
FvIW~Z
FsMjR[T\`]e]~U
C\HbKh
D\FrK]Zdj\pe{b
R]`jt\
C[FYHeKn_\f]icjdtb~]
_g~[
EZKXLbU[W\YdZd[\_kcad[ihmZncp\rftWw\y[}\~\
@cR[Y][X`YebjZtv~j
c]mX|j~g
Tgyd
Abdffg
Ae[mdbeSf\jd
Dn[gdYfYp\yj
A\DfFXK[TlZ][geepUys~[
@ZCOF\HdK~MZVXZY_\d[gYjXtnu\vTw[yS{Y|d
G]U\_Ztn~Z
K\Tb[dcYf]njw]{d}e
G]M]RZhm
V\YYph~Z
D][\mepg
ph
C[FWKeMWTXV][e\i`[bdjgnbucva}l~\
MZT[ji
Z[^V_k
\[_kpZyb
@fA[CmD[EeFYHZJ]K[TiY\Z[[b\U][^\_T`mejfcifm]nhpTvdwdxpy[{]}k~d
FnYW^[_kh\m[o\
DJK[M\Yg[\d\ebtb
Z\dgpZ}g
B\K[Zm\\_edZhbiYp\uZwdxf{f~\
KWoi
Y]_]`\gcri
zi
~n
C\FUQdT[WcY]\[cce\mbsbteub~s
Wm
gh
FP\m_Zko~W
F\^\pl
@dA\DcFXGfHiKeMTPdQcRc[[_\edibj\k[mYn[tcud|b}[~l
K]Vl[]
FtIYKeMuOdT\V\[b^S_\`\dag\jgm\p[tbzi~W
OYT]b[ekgbt\y\zf
JatW~l
D\F\H\M]OcTWZm[W\i_\`bbeebg\ndocv\wiyZzg~]
AfFWHeKkMVOWT[VYY\\n`ceYf\g\j[m[nZvZ{b
KUMVTeYl[\\[]g^b_ccde]g\of{e~\
`\mh
CSF[KgQgR]Te_\`\fbk\tU|f}]~w
AhD\FTKnM[SdT[V\Z\`Xcbe]gZjbkcm\n\tbuZzZ}\~k
\[jgtY
FfGdKZMXO\R\T[Y\ZY[c\\][^Y_]`XcZebjZkXmin[p[t[}l~l
A\FeM]U[\TjdkXtc~i
J]M\OcVi^[gap\
CQKp
P[R]_gcemdndoctbxS{b~\
FZJ\^ecamixV
CUMbRqWh_[chicjck\t[u\{e~\
F[JcKoLfMbT\VXYm^Z_]`\d\nXpbub
MWR]Y]`fwczk
^iydzc
C\D]KaMhPdYdvY
I]O[jh
CiIq\hj]tY
DYFnGfH\K[MiOcPbRTTTUZY\[W\\]W^\_\`Yb[cceffbglhVi]kYmenbplrXtY}Y~c
Fekb
Y[ef}h~X
@cC\KeM[R\TdV\Z\[g\b`idag]h]i\j[m[ofp[tfyZ}Z~r
iZt]xb~k
YfZ\`[jkn[petcz]~Z
DhFXJ]MgOcQeZV[b\X_cdWeRhci[jbm[n\seubx\y[z[}d~[
MoP\QYY\[g\[^\_ecbdde]m\zY}[~\
DXK\[\\[edg]j[tn{]
AhCgD[J]KVLbU\V\ZU\s]g_[`db[d\e[fbgViXjfm]oYpms[tZw[x[ydz[|b}g~X
MV`gcd
AbD[FbPd[g\\]ccZeZhanez\~]
D\FbPbTg[W\h^Zhgjc
^hf]nh
[i\[fZ
CiK[Z\`bebi\sZyl
C\KeL]Pc\c^ihdy\
L]P\[h\e^cy\
@WCdFfGdHYKROgPbVeX\Zi\c_U`]bfe\fbgai[j\menZo[pfq[u[v\z]{b~\
AhCXDfFYOZPbRdT[VjZZ[b\b_d`bb[eWf]hajcpirbxZ
F\OjPbZc[eebg\pY
DbTc]dehf[jbme
CjF]cc~\
mm
O\em
PbTm\c]]e[gcw\{b
FiI[fb
Oh
C[GeH[I]_n`[e\h\p]
ehfbg]
KcP[Y]fit\
AdFfHiK]VfZi\\bdg]j[o]pg
C]FcO\^ieYgfi\ja~g
DnFZe[pb
C]D[ThV[Zl_[d\eef]h]p]qZu[wax[
AgT]e[
C]O\Zl_]
@cCsD[HSIiK[T[V\YnZX\X_VdeeYxn
C}DZFYHbIfKXMb_Z
O\em
@ZC\F\GeHkKcM[[]\b]\abrh|]
C\G[H\\\rm
AYBbCXD[GbIgMeP[UfX\Zc[[\X]\^X_Yddehf\gbkdl[mVn\obpbrZtgxZzY|\
@iBaCZGTIgJ\K[L]MXO]QhSbTeU\WZXdYe[\baced]ebg]hdiejZkdl\mVoepctXuav[w[yg{g~h
@[A[FfGZH\O[RlS\XgZe[[\[`ZdcecgZi\jpn\par\t[uZwd|]~b
@\G\IUKdR[UuVdXR[Z\Z^X_\`btZ
HhK\M]Ycja
Fg
GZIcM[[dd\edpfsWtf|\
MbShhcp\
@\AbDWFcGbIfJcM[QYRbS\Zd\Y_a`Xcbd]e]gbikjXo]p[siteu[
@\GcI\M[R[S\ejnbyh
DjI\K[LcMfVa[g\Y_e`XeVm[obtc
HcIjKcMcU]Wc\ce\hbpft[{[~]
F\UYXc\cgmtgvc|[
@cGXLdSZT\UZ[VdeeefZgcjztiyY|d~i
FWIg~b
GdKfMhOdR\`gbceZgbubv]yYz]~g
@dIYRWjgt[
`it]
@eC\D\I\MYRp[b_VdgemiUu\wby\}b~]
M\dhufy\
Yd_pmdw\xY
I[`\p]xi
[b\[]ic\fdj]wj
\[~i
@[A[B\CZD\F]G\J]KhP[S[U[V\XY]f_\`Ybecefbh\iYk[r\ucvUwdyd{Z}c~T
A]CXDeGYHgI\KiMdP\QZR\S[TmWhYWZf\[]\^\_Z`\bachd\fij\mavexcyZzf|l}d
K\Qb[b\p]awT
[s\]u[w\y]
A]DgHbK[LbReS\T\Z[][bdcddZejo\p\u\vfyVzW{\|]
q]ucwd
@\m[pgugwZ
HeKig\i]pcyq
A]\\eVo\yb}h
KTRbZg]X^dc]ecj\mhpYugwYy[}k
ecyh
o]yl
Pf]bmZoZu]wg
uXwl
SdYgdZngtcuew\y\
TieZu\yp
e[wZyj
DlR\`[c[dfp]tduWweyl}X
[gbg
H\p[yi
w\}q
Dr[c\[][^\cmdae\fgjbocw[xY
BfD\X][Y]bc[dge[mfo\tauWwgxYyh}Z
PdedwXxfy[
wXxh
KiZc`h
D[F\HYKlMaPVVf[f\[]VccdkecfdpZtZwa|a}[~[
DWEdHbPdU\Z\[Z\]]Z_ic\dZecf[geodtcvZwcxcyY}[
PZuZwj
C\D[I\KcLbMrP[[\\e]Z_XbgeXf\g\jbn\obp\uayR{g|[}d
pit\
fbwhxcy\
]nnZwX}W
Zduh
Qe\gw[
Gc[dpfu[wYxa
DbKcZc[d\\]\cmd\ffn\p\t\vZx[yS
Kd[[]g
BdC]IbK[Zbe[w]yezj
DXKUM\PZW\Ye[e\[]Zd[fej]n]oYpWubvXwkxXyYzZ}c
ph
BY]Qccd\eZf[pcubwexbyd
Khngodt\wc
ZWuTv\wj
e[m]wXxgyc
]hx[
D\KZ^cdbf\mfp]ubwi
Idc\p\wg
]]dhwfx\
DcK\\[]XccdbfbmepZtZwYxpyb}\
CbP[]jmcn]p[wS
Pd\\uZwqy\
Kgi]
DZHYKbMgRddbe\u[wd}i
n\ppx\
[adXf]u[wcxU
K]]\ubw\yV
HiKgMZZ[
KZP\VcZb]bcWehpcuUwkye}[
w[yo
Zg
KhTd
Z\u[wj
BcCcFbM[PdTZW[[Y\V][`bb]c[dbg[j[odpaufvhxdzb{[|\~e
CdE\FbKbPjTiZe]]^d`bj\mgvfwdy\}e
KlYh`dxaz\
P\Zd]\_bu\v[wiyb
uYwl
B\EcK\M]PWT\X\YZZ\^b_buhvOwbxWy]zd{]
PNu[vywZ
C\PmWX
I\Q]SdW]\jjcn\~\
S\Z\[m`ce[p]~Z
CYFfVd\\kc~X
LgT\w\y\
C[KlPRRdWbYa[c\V]hgYi\jengpfwex\y[{m}\~e
IaKeW[Y[\\nipi
R\[Zrf
IdQ]\[sf
CWDcIZTb\cfemi
\gm\
AbCcDnR[Tb[\\s`]e[sVt\yhz\}h~Z
PfXUZe\gdZjeu[wZ}a
TTU\\i_[
Yb]hgfm\v\z[}g
KaQ\[j]\^cccl\mZv\|b}c
DYM[Zf]k_[difZwa{U
DgK\LeMZPjX[YXZg[X\f]j^bdcfdh\j]mYpdt\vhxYzb{W}f
H\UZXhY]^Zyd
KbMc_\dOjeuY}b
ChIbScUcZa[T\gj\~Z
KY\\dep\uh
Yo\]vXy\}c
vSyc}j
Kc\\wh
PdZn\\
FV\\~q
F\K[Qh\Y`nt]~\
T\edr\}l
@YAbC\D\F\GeHfIYJcR\SZTdUkV[Xh[Z^Z_hdbebfchcibjjkXmcnTohpctYv[wfxYzY{e|j}f~d
C]\n|\
uywQy]
DbY\\\`i|X
CbDbIeK]Q\TYU[[b\b]Y^Z`]c\eYf\i[njplu[wcyi{[|Z~l
cgn[pa{j|\
C]DkV\XbZZkcobpcvhyk~h
A[DZF[IWMeSfTj^Zjel]md|\~e
F]I\PfSg[\\[g[tszd
@aAbBZCeDeHbI\KcP\R[SdUaV\W\YOZX[b]k^e_\`db\c\d\f[gbi[kalcm]neoepjqcrbt\wXxZye{Z|\
{h
KiM\YcZX_Yvcw]}a
@dMh[cngvc{Y
ym
AbFbT\Ui^jg[mh
DYIZLbR\ScX\]c^bebflgak]ravc
\\^c}d~i
Ub[f
`h
T\XX[ggk~\
@[C[FeH\IaKfR\TuX]\b`dcag]i\j\m]vfwb|h~\
BbCXG\H[IWOdP\Q[R\TfUVZb[c\j`\e\g]jhmbn\p[yVzc{b|c~Z
@cGeHbK\QcWbXg[\\W_\`Zg\mfp\u\vVwnz\
F\R\\fmhz[|f~Y
@[EdFbGbISJfScU\X[`ecWdbffg[ibm[pkt[u[vYw[x[y\zd|b}i~\
KYT\XYZj\[ufyc}c
A\D\R[Si`ei[tl
fl
HbKcPh\\^X_[ecm]xc}]~]
AdBaC\JfLZP\TjXpYb[]g\jam]y[zW{k|]
AbC\HeKYLhM\PYRiT[Wb[[`\e]i[phr[ubvrwdxh
j\lf{l|S
CSDjJ]QWW\\X`dcbfcmcsut[u\ybz\|X~]
Q]Wd\[]Z_g`[ckmY}h
@cCYFeGgJ]KgOfP[R]S\TfW]X[Y[Zd[c]a^\`\accXhaibjbkat\w\x[yazY{b~b
AgDhFiHgKhM[OZQ[ScTcVaZd\Y^[_[`jb[c]e\hZkhmWnesau\v\wZyd{[~g
@\GhScZc
I[Kb_lg\m]z]
KhP\Tcw]
@dKWMeb\gdvcwd
Oiy[{\
F\PbTlZe[decm\td~[
LcObTt[Ze[te~[
@]IiL\[\\cjVvcwd~l
@bD[K\SgU][Z]fe\gYmc}e~\
@fArDWG\IgKZM\O[QdSbTfU\XcZ\[h^jahdceljXk\p\t[wcya{h|e
@[Hb\]^d_hjbmbt\}\
OgX[[eg\
XdjhtT
Uj
Ib\oebjasc~V
DcK]RgYkZbj\mnp]
pp
K\M]ShUhXc[b\[^[m[p\r[t\vZ~f
FbS]TYXcYbZb^b_]cgtavbzf{Z|f}d
AeDdRcS]X][d]Y^i_\`af[jcpctavex\|c
^Zzh{\
Fa\i
[Z\Tcg|\
^\fbmn|Y}\
^f_i~Z
@\MeP]T[\a`be[gh
@\T\[d\Zgm
Iccajbmbnf
C\Qi\\
K]Zc[c\g
@iA[BfCdDXEbGaIeKaLaO[PeTUUbVeXbYZ\Y^e_Xbcc\fZgYh[i\jemdngo\p\tbuYv[w\xYzf{a|W}X~W
A\B\CnDcIXKUL[MWPaQ\UhYXZ\\T^a`bgdjZmZpavYwhze{i|\~Z
@YF\GbHgJdM]PgQeTdUdWbY\[c\[]b_\bedaecfTgXmanctguYwYybzd{[
CeEgXb^hj[mbnbze
@jCbJ\Ve
@[G\KcPeSXXaYe[eeZjTmYtjvd
@WCdHcKbSeU\Xc]b^\b]e\jomin\t[x[zc{c}Z
@cBcCgDYG]K]PcR]UcVbW[X\YZ\[^decgYmbncp[taw\x[y\ze
B]C[DYX\Y]^\ehg[nftkzf
C\e\mkx\
CWFZI[J\KcL]OgQXSaTbUdVgZd\\]b_d`gabc]ddeVh\ibkZtXuYvZxb{g}\
C\DWHcKnMYOgT\V]Y[\\`\acd\e[jbn\pZq\w[{\
KiVbvT
]in[
Rd\[`dnk
`jiesT~\
H]KXVkXcYlZW\U]Z_]`Vdek[u]ye~a
DZKYRaZ[`\c[djf\p[
ei
cg
CeFSGhHfIXKQM[OZTTUXVYWZX[Y[Z[^c_Z`da[b]d[geh\idjbknnWpdrdsYtcw\yc|V~b
G[H[TbXbdWe]geiakjobp\qbuZxd{Y|Z
ujw[
D\H]MdXgn]w\xj
C[HZM\Q[VXW[Y\Zn_TcZe\hPj\mapbq\t\ufvfwcx\yQ}b~X
DPSb_\dffmwf
\\ng
Ti^h_gwb~\
CbHeS\Yg\R_[`be[jdth~Y
[\jnm\pZ
Uc[y\Wjby\{[
J\\[`ccZtk
@ZB[CiDiEdHcIpKRLbOdPlUcVXYUZi]e^]e\g[jUm\nUpYt]xOyBzS{y|\}d~\
Ub[]^h
h\jmrY
Cg\Xjamb
@fD\GeI\SZX]\\`[hbth
Xewjy\z\
TXU\X[[W^vj\
HcKfXb
G\I]K[\U]be[f\g\psy[
B\DkJcL\RcY\]\gkmZp\vbx[
AeD]GZUX[b\Pe\hfth
B[C\D\KMPYS\YZZN\f]\d\e\o]upvey[ze{[~\
F[HcMbRlScT\Zd[Z\[_f`WkYmfn\uQvbwmxZy]zZ|a~]
[\|h
DoM\V\`caej]tY
LjS\Ya[b\\t]
DeK\SV`bef~a
ChDWI\KcTf`\kbr]tX
L\g[jjtZvewdybzd|a
BcCZDnEdG[H]IOLbPXQ[TgUfVbW[YXZc[m\T]Y^\`\bedVe[fjhgjbneo\p\r[tdvhwaxUygzg{r|Z}g~b
Kdfbyi
\]_W`ekb
K[[[\leZ
Tau[vbwk
mh
C[F\HbI[K\RTSgUYX]Yl[]^\_mhhj\k[m\n]odpesatcvbyb~Y
CWKTU[XjZi[\\]j\vewhzd{d
@dAnIYKcQbS\\\^Ycbe]f\g\h[jctl
@\CbDaEcFYG[H[J[KdLgMQNbOhPdR\SiTRUTV\W\XdYPZf[f]P_n`Vaob\ciddfcgmhfkYnZpawkxcyWz[{i|Z~c
OcY\_facfWwhy\
H[K\MZPgQiT\XiYZ[\`Zg\n\xdyb|b
D[[pndyY{[
DbOcU\Xf\\_\j\m[p\tbubwcxb|p~Z
IdkU
F]IWUVX[tx
efyp|W}Y
@ZAeD]FeHbR[S\TmY\Zd[d^d`YfcjXncteufvfwa|e}i~[
B\^]nbwb{j
Zaoh}Y
[Zfcvh
G\Zch[ui~\
_hvc
H]MXT\[hgdhijj
F[M\UrVcXd[c\W^[jZkhtQv[}]
\fgdm[pmy]
q[uswZ
@bCbKdLf[l]\`[e\tdwZ~e
D[Mjpb
ClF]Ij^[jZmZp\
@[C\DYHcIfKcMmQYR[S\UcVZZX[i\X]\^Wd\eXf[i]j\n]petZu]vjw\xZyt{b~U
AlDZ\]
CcFbG[HjI\J\KZLdMXOaSfTfV[XhYZZj\c^h`TfegZhZn\o\perctZuVwoyezb{h|\}X~m
FZMZVj[b^\_\cag]jZmbp}q[tWu[wZy[|]
CcUVte
B\DWIYLcO\To[k\T^\`[f\gbjfo]u[v\wdxdz\{a
AmDZQ\SgT\\de\td
B[uYwex\
KSOgU\Xle\ubzV
Tb\X^c_XmXxf
P\R[Tft\uixe|\}d
Dch]khpd
CTDZFdIZK[RXVbX\[X`gj[kiscxf~Z
C\Q\`bsf
A[C\DfKbMX\W_]`gcbejf]ggi\pov]yj|\~f
@cA\C[DWGhHcIWKYPbQ\R\SbTSUaW]XcY[[X\Z]\^X_Z`WbbeVf\ggidjdk[n\o\pgtbu\z\}[~Z
AbCjDoFhGWH[IgPhSYTZXcY\\Y`abZgvjOp\
@WM\T\X]\\gkpa
DWjk
G\XigRjW
@lAZGyHbI[K[M[RZSfU[Xa[Z\Zd\ebfTgXj\perStby[
@\P]dbgij\m\t]
@fAXFZGkHfgUhdpk
DWH\MlTb[c\V_[`ZfcgKivjWo\p\yk
CYI]g\jy
@[H]U]gli\jX
@YCW\[gqh\
\bmfp\
ghj[
SbbdjgpZ}d
@[DVE]GbHeI\JZKgMXOaPbVcXlYZ[d\a^[_X`hadb\cYdbeUfdgYhck]ldman\o\tcujvdwgylzg{b|c
@bAZBfCfDdFfGZJcKiLbMdO[S[WYX[Ze[i^c`Xa[cYddejfggTi[o\r\sbtUuZvlwfxeyYzY{c}a
A\B[DdHYMcRcSXTZXVYbZ[[h\[dbeefcgZnft\ubvhwfxbz[{e}]
AYK\OgT[U[V[XcZZ[b\b^c`[j[m]p\w\zg}\~\
X\ifymz[
I\[cj\pk
gZhh
KWOcT[[g\sg[i\j\p]
KgPiReV[\c`cdeg[wby\{[
Th[\\X`fgjj\~a
B[H[KWMYO]T\UZX~YXZ[[[^[gWjXm\ngv[wVyYzQ{Z
HlT\
CnOZTZgkj\
Hbggj[
PYQY\it\vZ
Dc[Zyiz\
HZKeP]ZZuYwV
yi
@dDYFcPbT[X[[o\b`\djebfbg[jdm\n\ucyV
AhB\D[KdOYTcY[\eg[jdpetZw\yhzc{[|\
DbG\HbI[ObPeRdScT]Up[Z\[`\e\n[xXycza~b
Y\\d`lt[uc
DZHbKjR]V\X\Ydu[zf}c
GZSe[\iajj
AdHXKcO[P\T[Vg\e`\gXi[j]lgm\n]rct\uew[yfzf|c}\
BjKYM\TeYdZ\[c\cjZtZv[wcy[z\{[
FdKlj\t\
AbCUHWKaLaMbVeYh[]\d_ZecfbuYweyRz\}[
Kj\[g\{Z
H\Kj[\\\jb{d
C[PpXYwZx\
HZKcPqUZXXiembx\{\
S[`\c\towcy\
@\\\]\tm~]
@gIZMjS]X[[m\[ecgTijjfki~Z
Yc[i`\g\jez\}\
KhPcZZd[wTy\}d
B[CXD\HdOZP[QaRdTfV\XRYaZg[a`Xcddbgcjhmjp\ujvYwYyYzf{e|b
A\O\TYgyjcy[
D]KeR]TcV]edg\ndtbuewiyUz[|k
K[OhTbd\gcy]zc
AeHZL]McS][d\Z]bdWeZm\ufvbwSzh|Z
F]O\R\UUXo[X`ggmj\lZm[pfy]
KXXY\M_]dXg\tuyY
K\wgz\
d[vazi{[
K\M[OiP]\ee[h\jbvZwhyh~[
F\HiKcTb[b\Xjctdw]
@cA\B]C\P[SSTXUeZY[W\Xdof]g~jctVu]w]x\zc}]
uevewXy\
ucwbzi{b
CmDd[[\b{b
SfT\Vddbg\hayh
KYPWQm[X\h^\`[o\qcu[yi
@jP[
KTO\Vi[c\e]c`]dXg[m\pfucvdwbzX|\}\
u]wgyZzY
\\dmg\u]
gj~\
AeDWM]Rj^a`bdee[mfzX}\~\
DnRZu\
DbMj_Z
AYBbD\EbGbHbIUK[OdP\UbWbYcZe[[^a_dbbgdi\jcm]ocu\vby]zc{c}c
B]D[EjFgKbObP[S]UdY\[Z\d^g_\`[gYjelew\zh}]
_[ocwg
C[M\TbUbXaYa\Xjnwcz[
OdPcTXUeW\Xdc[j[tduYy\
YWzb
BeD[KZYh]f^kg\nZvZzY
Yi
UXjc
ZiwX
YcZfean[
CqIZS[gbhc
KeMkQdSbT[UjYeZd\\^W_fg[j\tYvbxb}\
RhTkYdZ]\[g[
UdX]Y\Z]\h_eoZ
C[LaTaXb^[vhwe
@dD[LjScU\YY\Y^Vc\dbgYjZmbp]tczk
FbH\TZX][[c\jy
HZL[M\OXSZTYZZ[UgVhYjkti{]
C[T]_[mdoewj{[}[
Cg[b\\c\ha
ugwZ
Obj[yh
Qi}e
[[\djXp]yc{h}[
BgD\\f^[tc
gijUm\
CeHjMeO\S\TcXbYZZ\[h`fghj\zZ{b
TdXc[Zd\g\j\mdzh|\
GaH\KcTfUj\\_]hbj\o\|]
Zi
j]u\vh
K]\Y_dg[j\m\ogr[vbwixd}[
og
P[_be\o\wm
MdOfZ]ggmb~\
SgZc\e_]g[t\vb
OfYn^Vj]zX
\[y\zo
F\GcH[Tfggj\pbud
TV\dfZjm
_[xi
KnZd\Zk\
H\KW\ikb
AhBcC\F\H\IcM\R\SaVZ[b]\^\`]eaf\h\i[j]k]obpZtbu\v\xi
DYGeR]Sbenp[|\
B]DtR\t]
AbG\SVV]e[h\tj~\
BcDcG]_be\i[klx\
[m\X|\
\ix\
D\RegbkYodxe~h
B]KbRiSd\Y_bdge[veyb
D[\Scjt\
D[\Ucet\
GdUh\d^cfZ}Z
Pb^[}n
Pb}i
@cAYB\CXDWFTIWJZKFLdMcOZPgRbSbTcUWVZWTXYYXZ[\Z^c_S`XaZb[cUedhbi\jXkYl[nSqbs\tWucvbwdxbyf{g|d}Y~U
QoReSf\fdbebxYzb~]
Zi[[\\u]
PkTVUfwY
P\[]e\geld{[|n
u]vawh
@YG\P\SbTi[Zbbdfe\fcg\j[obt[u]vb
PgThXV\\wb{\
D\Mc[Zd[uiw[yd|g
Uj[e]cdbe\gbminjr[{[
@je\xe|c
LdMf]Z^dd]s]ucyTzZ{h|c
P\[\uZwh{b
EbGZL[SlW\Xf[[g]m[ngr]t\xZ{e}b~j
LbMcP]]U^ddbfYp[vkwjyO
@edWigy[
TgUZh\w\
GcMiO[eVodubyL
MbPjdb
@WDcJ]L[MZPWRcS[Y\[f^]b]dXedfdgYjdpZt\udvawYxZzb{]|a
F[GVH]LcRdS][X][^Xe\ggt]xayZz[
P[ujvlwc{\
[R
PaTjX\[e\[dcf[g]l\m\n\rcu[v\x\
PaZZumv\w[yX
GgL\f[mZxh{]
@cPXR\^]{b|h
@fKaPZTW[f^e_ceZg\ncwbyh
@YBcDZG]JfL[MjPYR\SWTc[W]jdffbg\h\jcl\rZtbwWyW{\|\}l
MaTbU[[\]c^Zehxc|b
PaSZ\\j\vdwiyY
@lS\gXt[yc
CkSdTT\g
Sb]Wv]yc
M\]bu[yazO
Ran[{j}d
D]MfednTv[w\ydzZ{l|\
PWU\g\
]igdj\
DRM]Rg[e\[]Xe[fbj\m[nbubyqz[{b|U}\
@b[f\\fpgVz]
HeK]MYSlUdXb^edcepf\jbtiybzi{[
@bBeDZGgHfK\LgMQOgR\SeXf[\]n^b`Zadcddhewgbjelfmenio\pct[w\xcyhzc{e|b~Z
HbMeRecce\f\uVw\{\
Lb[Z\[vg{e
\Zyj
@gL\[[\Yd[tjucwcxg{a|b
AeBWOfPcTbUZ[[\[dbg\p\yYz[{g
@kBbD\EcHcMZPeSdTiUW[\\]]c^Zcddcg\hejXm\oYpiudvZx\yg{V}[
@eO[[Z]\^Zffmbu]vawkymzc{[|Y
TiUXhb
[Uye
P\\g
@gPd\\v\wc{T
\kpetf
TcU\\Z]YdfhcmYpZuYv]wfyfzg|j
@[DaLcMfRdTY]b`de[g[mknluavdw\xcyf{\
I\S\ehy\
PjSb
P[^[c\e[p\vc|k
@hSZ
P\Xe[k\agYtgv\{\
Ljpe
@\S\d]eXjp
@QDpMXPcRcTUU[Xf[Y^a`ua\d[egf[ggiZjdmfpbqcrbuWvYxdyUzc|Y}f
@fLgSYT[[Se[g\j[
DdPbc[rcv[yi{Z|d
Tt[]\Z]\f\p]w\x[{e}\~]
PUR\xj{Y
PUTf[[g[v[
A]LbMbP]Tbbbekhbm[ofp\x]yY|b
DbFcGdIaJaKZL\PgRZS\TXYZ[e\V`[a[dZeaf[gfhci\jlkcldmZpds\wXxXyVz]{\~\
CfF]GZIZKjL]MdRbW]X\Y\[[\Zcegjkilam\ncrbtcy[{a|d}c~f
Fc[giVpf
T\^hg\
@\FYIbPs[Vjhx\{Y
CcDhGb[T^bgZnZ
Ac[ie[
AbD[QdTc\]^\ghnjy]{X|Y
Dg[\\g
Di[]
KRP[[~\e]g^\c\d[e]f[jkn\p[w[}\
HeKbPZ[\kenZ{f
A[[Mes
[k\]j\ng{Z
Fb[k|[
DXFgJd[Y\V]bhikXne{e
CbFZHZIZK[Q][Whakjn[{a
[Vmg
[k
Vf[d\\
AiDXFZG\HcIYJeKkLdOiPeQ\R\SdTeW[XgYd[d\X]d^k_d`\d[eZj\kYl\mfnVoYt[xcy\{\}g
HbKeM\PYT\U[V]XgY\[g\d^]_bg[jXnYv]waxfykzc~Z
Fk
AgFXHpIZJaKjOkT\XZYUZW^SjkmZnLpZt[uZx[yX}[~\
K]Ye
R[]t^[edjfy\}W
Yh\[^b
Td[\`czb~g
KUni{\
Tm[ffY
FWKmP\X][\\hk\p\u]wdydzc
^k~\
Y\\[^j
F\Xh[\jfk\
HcJf^\c\nm|Z
CcSfYZ[\_btk
m]ubwa|i
Te[]\gkbw\~e
X[\Y~j
HbKm\Wy[z\
@fHZKXPdT[UZXYYYZd^tmY
T]XYY\^i
HeUgZc_\idj[n\odpbu\v\wbzj
@XDYRWSZ[\\Z][^]_\d{e[iWjam[t[vZxS}\~\
ngzd
AdBbCfIbKbLcSaT[UYXbZc[b\f]cc[ebg]ibmdr\w\x\y]zc{W}d~Z
KdYe[]n\pg{d
LlTZ\]
@cFkGiHVKfOdPbQ[R]S]T\Ya[Y\Y_h`Xacc]fdgek\oipZsWuavew\
CgDgFfHbIVKeLbM\N\O\RdSbUcV[YXZ[[b\Z]\^Wa\cddYeZfch[k]ocp[vdy\zZ}k~c
\\gh
UbZa\idZibnc
C\D]FeG\`cdckitb~d
G\H\MlSk`\m[nbtT
GaYk\\g\h\jbm]n[tbzc
GkMdO[gatU
C]KaMcUc[[\]^b_YdfmXojtaw\{\
FgGaec~\
@gAhDRF[GgHYI[L[MaOjQ\RTTiYfZ[[\\j^f_ZddehfTj[n[o[pdrYtYvXyc{\}[~l
AkD[Of`Ze[g]jao\tbwbxc
SkeZogw\
Fk`\~\
@ZA\DbFbTdebjkmepdz\}\~X
D\F\HbKbP[R\SY\\_\`\fph\jcmio[teyd|f}\
g\jj
DeMYRmTc[\mZud}b
vcxh
SadcedtX
PcZ]\h`d
G\[g
Td\iu\z[|Z
AgXd\[^[eeg\
@bD\HcJ\LcNcO]P[ScTWUiVaXZYZZg^b_\ced\eeh[iejYkcmbo]p\q\tfuevbybzX}d
A\DdFcHfIZKcRXT[UY[Y\V_\ccebghjdkvmVocpdtcufw]|b}b~[
GdKdSbU\^bccek
ZfuW
HYI\KhX\kd}b
Hh
ChHfK\M\Zl\[_Y`de\iej[kYmZq\vb{d
D\FfH]KbLbReZ\eZmln\yh~h
AcU\\h^h`Xi\mcnltUxe
ig
Q[Z\\lcdef
I\SXUrX[Z[^W
CfIcSc`\edkWtf
Ul^[
DZTge\
D\Tie\h]
DiT[\\
@\AkD\F]GbL\R[TjUdV\Xd[X\Z`\f[g\hckcp[r[sc~[
Tm
AgGb
AXTYhqs]
AjT[
AXTZUi\X`]eeh\j]kdr\sn
AlIf_\
@\C\D\G\LdMZT\UYV]WbXjYfZ[\a]Ybce[gdmcn]ofpVqcua|\}f
C\DaG\RbXdabbdgjm]nYoY{g
LhTYn\
Z[ohy\}]
@\AbC[W\X\Y]\\cee]m\nlr\t[y\{c|f
AcJ[W\[\\ccbfjnV
\\c[nj
^i
udwfxh
GcSbTb\degnitZ~b
\[_Zmm
@aAZDVG[H[J]KZMYOgQ\SbT\W[X[YYZZ[\\Y_j`Zc\dbf\gbi\j\ldo[tWw\xg|\}\~Z
@YG\SiY[_eddecfYt[y]}c
L]d\lcm\xhy\
McW\_e`[dgmdxb
_]dilb
_hd[fagcx\
GdMeggkdm\qbtb
Ag
ArCYHZIcKXL\P]RcT\UcV\W\XYYX[[\S^[_Y`Vc[d[ehfbiZldm[o\pbr\s[t\x]ye{V|[}Z~P
@[AYC]DWGdIhJeK]M[OcSeT\Ub[c`[bcebf\gYjkkclhm[p[r\yf|Z}Z
@eAQD[O]RgU[elj[m\p\tay]
A[Fb[ceRjc~\
AhS\Uf\]^Xp[y\~\
hk
AjeVg[
@\Gb[hebgdya
@[Ab[[eZfl
@[AcFcIbMeT[XZ[Q`[ekgfj\l\pfs\zb}]
AVlYpiz\|h}h
ff
AjMbRdTZUeXc^[fYmayf
AnGcI\Tb^\eXg[n[
A]Tke[f]h\}d
Tg
A[IfShUZeey\
@cAgUge]f\j\tY
ANM\ev~Y
AXC\Idek
IX[if]kd
AiS[e]gc
AeF[IZMbR\\[`]eUg\m\}]
A[[be\li|V
A\Mg
AfDegUhe
yl{Z
@\A[T\U\`\ep
AgSd[U^f
J\[he\gb
A\Z][b\Y`ltb
A\\[`h
\[`i
[\\X]iu[wo
\Xwo
F\Ib]]^e`]fdh\n[pbvbwb
ChI[Zb[e\Xf\gdrb
Y\[o\XeYjc
\\_\`dii
@bBbT[Xb[q\b]cc[e[jenbt\}g~\
[n\\
Qf[R\c^bjdnc|b
[\\he[
@[F]I[PXQ]RZTfUhWYXjZc[c\X^[`]dbefidkYnUobreubxazW{d
UiX\~[
P[TfXVYcZ[\[]b^bdbeZjZobp[reugvb}Z~f
UkXT^\
UiX\\\jXk\
K[Xg^[z\
@\Pk[Z\f
ObQfY[[[\Xjdniqdtcz]{Z~[
I[UhW\\YtZ{c~]
BdCUFcIdPbTeY[[d^b`\cid[egi]mbt\yXzd}\~h
C\F\I[MeY\\Zc[eet\~o
pj
[[cj~[
]Zdhu[
M[Yg[decnapjq[y\~c
piq[
\fg\m\pg
DcPZ[[\]]id\n]{d~\
KZ{j
@XC\M[Y[\\]Yc]dni]m]p]uex\{]~[
]fdVug
D\dgu[
C\MYPlY]_le]~Y
C\Pl_[e]
Ki[Z`X
`Utn
Ib`ds[tT
IZQbWZ`incsY
]k
T\`en[satV
Sd\Ytk
Sh
@dBbCUDWGRHXIrK[MZPXQYReS\TYVZXe[U\V^X_bcSe\fVg[h\iZjfkaldndo[p]q[r\sUt[vYxZyW{\|]}]
@kA\DaFiGeHeIiJeKVMiQ]RYScTcUPV\WYXcYdZ]]h^Z_X`bb\ckddecffh[jTkdlbmbneretWwcxZz\{c|Z~\
IXTfXgjck\
@ZA[F\G[McO[SVUYW\Y[Zd]bdieagbkglcmYnepbr\tbxf|\}c~j
@ZS[Ume]fdjdkftb~Y
AlFbeggl}[
R[T\UnXew\
AeRbTc[d]Z_b`ijckY
Ul]e^]jbk[n\t[
@cD\FcI[SYU]^ud\f\m[tW}c~h
FZIkR\UcjUk\|c
Ui^Z
AgI\OdR]
I[XW[e^[`ikc
IWTcUhXXt\
U\Xll]
A[D\FZGYI[KWL]ReSZTTUZ^Vd]jzk\mdnYp\z[|Z~\
@mI\_hx\
@fAYD]HdL\RbSdTcU]XVY\^icWf[k[n\zc
n[zh
A[FeI\YWje
U]^jn\
LdTj[\}\
FhIZk[
UmXYpct[
@\AYD[FVIYLbM\ObP]QkRmSdTVUKXj[U]\^T`afbgehckflXm\nns\t[ue{e|e~d
IbjUkY
I[UTX\^ejhnb
I[ReXb^\nR
RdS[TYU\jlk]nd
LYTZYjZb^cjqnYpZ
If
A[I[LgM[R[S[T\UiW\Y]^fcZd]j\k\lbm\nWzY~b
IcRgX\^\ld
@cGjI]^cmf
ARC\FZG[IjLURUSYTSUdXVY\ZZ[b^X`[e\fSgSjjkWnep[q[s\tZzZ{\}\~O
G[IXSYUv^\
LbToj[
D]Kcjgt[
LdToX\^[e\jZ
D\RdT\X[^W`gf[lbnkt\
SgUj^\g]jZti
K[T[jkk\tc~[
@eFZGkImRZShTlUNX[Yb`[eWr\tZ
DlX\n[
@\AZDiITRhX\^r_[kZnfr\tozc~\
D[gdjp
F\TfUU^[c\f\jnz]
@hI\O]R[Ui][egggj\mdndxdy\~g
Wjkdn[
Xf
I[S[Ua^pcYnX
@ZAXF\^UkYlXn\
IbR[T]^Wkczd}e
@[AfXig\
Xi^\
IZT]UjXXjZt\
FgIkk]~\
FdIgR[UZXa^Y|d
UijZ
AeFcIfLbOYRZSnT[UY]d^\`[e[gchckbnrri
^lne
@[SgTbUX^]gaj[kl~f
U\^ZjWtn
Si
^bjjnc
Uig\
@[D[FeI\Uf[Z^pf]h]jqkZ
BcF\G\I[KzLfRhUVW]XWYaZ][[d[j]kWnht\zj{[
U\Zg^edbjbnZpgzZ
beegjh~d
AiD[RWT\^g`YjYletev[|e}d
DbFbISKcUgX[j\tb
Aheifej\
CeT\][le|h
WiX\neye~]
Weyj
@gA\FjIeLbQ\RbSeU\WbXe[\`]bbechZicj[khldnby[|f}f
AgFZgdiZ
A]O]RZTkUfr\
A[LcMYOgQbRZTRW[XY[q\Zeeg]mcnjoarY{e~Z
GeRYUkc[rZ~h
Uj~\
@\b[rg
GdSeTieZ
Riuc
AbFmI\Tbj[
A[DbFdRVTc`Yebgfl\|b
AogYhf
G\T\^ddbnfypzg
A\CTDcFiGaH[IqKYMgNdQ[RcSgTZU[VZXgY[[V\V^c_Sb[deegfbgdhVi[j\kelen\o[qdsWtXu]v\wYxjydzY{Z}b~T
@dCZFhGXHbIbJiMRQ\RdS]U]V[Xa[V^[`cabc\dYfggejTkdmWpew\xVyi}f~f
@dFdG[JZMjSXT[UVW]Xb[e]c^Uehf\iYjdm\p\rftfw]ya|c
DfIiUbX[gft[
DhF]G\IcSbU]^ek[
km
GkUbXa^\g\p\y\}e
@\I[S\ek
DYMiR\eT
DZG[IZMcRWS]TlUZXh[i^]gZifjZklnfr[|Z}Z
xg
AuM\X[eYklnd
@\AZM[O[R\egfbx\|h
lgx[
FjGYIlKaOgR\SXT]^[eUf]jZkYtY~V
@dDoF\GeH\M\add\f[jak\n\qc
@\AbDWG\RcSjTgU[X\[c^Zaab]edfZgjpcyj|c}[
[Y^i_\x[
@febfhga
U]^j
FdG[IeR[UPeYkXt[|]
DkId[Xlg
DlMYOfU[X\[\^dfYg[jjn]te
D\Ujtd
@dXidceag[xby[
@\_\d\eZgZlfxo
R[T\UngX
j\qg|\
fg
DlFSGhK\M\Rhff
FZI]gYlh|X
AfDeF\Mb[f^\h\k\
D[F]I\[l
@]B\DjFZIYK\M\RcSdUbW\X][V^\d\eZfZgijblcnerZt]u\x[z\
@]U]X]gj
UfXj[[gW
D\SoU\X\
IYR\T\UZY[^ie]h\k]l\n\x\z\
@hC\DZJbOkR\TbU\V\Xd\UfdgZheniq\tdy\{b|X}]
@bObTc\Zf\mbnhtg
@gOgy\
_ixg
e[mq|\
e[mf|\
fph\
fj
YZZe\iu[
[h
Zgu[
Zd\\f]rethx[
AZC\DZI\MTOZTWX]Y][c\Z_ZaqeggThVjcm]r\tZy\z\~\
DiM\a[ei
D\aRejt\
D\Sj[\aZ
DgLbaWz\
T\[dabeU
adhW
[]aie\~]
aXei
C]_\agg[
DeMdT\^dfbgbzh
Dijb
jdmio\pZ
C[DhL]M[TkUdWeXe[Vgejel]n]v]w]{Y|Z}c
L]P\TfU[gij]
Thjl{Y|Z
Tb[h\[
CcF]IWsZ
T\t\~i
\d~V
\\^]~h
[bf[jkn[
C\FcKZMZR]TeU[WZ[X\Y][cog]k\m\nXobtZy\z\{g|f}V~Z
HbJ\TY[[cWjgmYp\{Y|c
|g
`\~j
TncZpZ{]
Ri^[nf
W[c\|S
n\pjx\yY}W
T\Xc[j\]naye~\
LlTZ^\
CZFbG\[]\[mh
BcC]DcIcKfM\O\PWSbU\Z[\T]b^f_[ceh\ifm\n\uewexb|c~[
@[AbBeDfJZKXQdRZSdTfU\Yc[Z_b`fcdeYfbg[iZj[nfocpbtZwdxiy\|f~]
DbRaSZ[]][_f`\cgd\e\i]mepYtbw\
T[^pfZ
^\_a`Zdcnh
Fjk]
JeS\`\c]dae]tfva
@fJePc\f]U_\`\
IbJYSb[[^Y_Ycbdem[n\pctgw]
@\Jf`Pcjd]m[p[tZ
BeY[]hd]z[
DoKRPXZc[\\Y]pcfdMeXfYnYo]pZt[ubwOxT|Z}V
Zafjwe
Jdubzi
GgJcdaf]mdxc
^\_h
@dJb^pc[dWn\wb
D]K\t\wh
\\_ceg
D[[diio\uf
DhKa^\cbd[jdm\p\|c
PfY[Zg[b]e^[_bh]p]x\z\{\
\kp]
KZPdY\Zh\Y]h_\h]n[z\{\
M\Pe[e
A\DbEaG[IdJbKZQ\TZU][h]\_\`[d]i[jbkfn[o]tex[yd{[
@Z[mfZi[n\x]
A\DbG]H[I\JbKZQ]TZ[i\X]\^b`bd]f\jfpbyj
K\\j]cfa{c
TfUd[g\\jY
E\PhYc[g\[fYwdxc
EgRb[\\]
@YC\DfHYJ[MWP\RYS]TZU]YV[X\P]W^Z`[b\c]dxeWg\h\k\mXnYpYr[tZuZv]w[xTyZz[{Y|\}Q~Y
F\H]K[\\][dXjcmYugxZ
DT]XdYug{\
DldW
DbY]dU
]ddVuY
DZ]id\
DYdoe]n[
KiZ[dV
DfKZ]YdbuZ
Fk
D\df}[
Dbdg
DZYk
D]Je[\\fdWeeiZ
H\[m\b
De[\dh
U\\\^oeZ
B]H[K[PYRbUbY\[c\Yd\ebicjek\lep\ubv[w[xpz]{Z|f
B]IcK[QaRgSZUfVeYb[g]bj\mgn]ob|c~e
T]Y[[X_[j]leo\r\tbuZvYw\xh
Kk[b\\dYjcub
KXldmWtWxh
MaR[Y\Zg\[merbzd
CbD\FeR[Ue\[gcm\~Z
CbFc\\ghj[
\]~i
\]~i
GiHXjW
BdKbYg^a`[d]vcwdybzd{d|\
KcZZ^]udvdwi
C[D]K[MiT]}g
MgT]
Ib[k]Yhcjet[~f
@\ChH]KYW\\X`]j[lbse{d
@dAi
\j]gx[
W\\[mb|j
fkjdw]
CZIjXhja
W[[\\g
GdHbJdK\PdSeZ[[[\b]d^X`\eih\u[vZ{]}h~d
\\]d`]d[pdv[yi
GfZ[\gh\u[yZ}l
DgX[Yc^ld]e[jcofx\y\
DVYd[h^go]yczY
Dh[Z^gjc
BeDdQaW\\XdbzW
F[GeW\\]]bfZhbjbm\perh
FYGf\ZhcjephrW
@[Wi\U
P\Wpw\xZ
Mb^k
@iDZJ]M\T\\[_jf\m[pZtXxe
@]A\D\K\dkmco\
@eD\\]_gdfh[~]
Yg
BeHfPdUZWUY\[f^ZcZfgjck[t\uczb
UfX\^kf[
L\WjXb^\g]ra
B\DgGdHeKZL\MeSZUXY[Zf^\bbchdbf]kdpYtjybza}c
A]C\H\IcJgMbR[S]TXU\X\^cfgg\idjZm\tVucze
DdI\S]YUZc\e^hfWj\zh
Ti[\f]
Z\[Y]i^md\h]n\z\}\
Z\]q^[}\
[Y]W^oh]n\
]hd]p\}\
AcI\[n^[hdve
[ive
C\LkT\W\[\\]f\g\m[}\
LWjZ
Mb}g
HaI[R]T[Xg[fchme}a
C\[]\lt\~\
FYKZMZ[\^[cWj\~q
FgKeV\Xa^\cbj\p\tc~b
AbDdK[LbMbR\XcY]Zbe\h[j[zj{e
K[MaTbY]Zb^[vbzU
IbRg
\i|[
@gD\FdGeIjPc\[][_f`\b]dck[nbo]{\
@i_ce\tf
@YG]H\Il_Uk[nc
Pj_dd\
@\H]_bpi
@mPXRg_]d\
@bHhR]
A\D]FZHcI\KbOc\X`\ddefkgoc~\
FPOekq
_h`Zee
Hb_Ud\eeod
HaKWRi_Ykd
OiT]
HZK]O\Vj\V
ph
A[G]H[JcKXTnU\X\[X\V^\_\`\c]gYiWjdk]m[s\t[v\zY|X~f
LZ[Zjh
Ti
L\Th
LiTP\[
TVjd
TRji
\\jh
C]EcKeL]T[U[Y\[d\\d[fnm\reu\wc{\}\
EdZY[Y\\`brhuZ
ChE\P]Zb\Yr]vfw\{g
KdPcddugv\{R
@cP\e]f[uowY{c
\lfj
\\pjr\}\
KbT\`]dbf\mgpcybzb{\|c}f
mrpVyd
M[j]n\~i
M\_\~i
BfD\G\JcPlRgS[T\\\]eccdce]f]mdnbv[ze{e~\
HY[YnYzi{g|b
GiReT\k\q\
C\H[IgM[T]Zc\\e\fZjdkdsYt[|c~[
@ZFgIeRiYb`[jQs\|c~[
I[jg
f[jk
I[jn
F[R[jV
CXHaIoMgRdScT\_\`YeZf\hbkbqYzb|]~c
C]DaFJH\I\MdRfSf`[eckd~v
C\FaIfSY`]e[f\zd~W
F\IfR\|]
qg
R[pcqhy]
e]m\|f
D\Tj[\\Zhe
Te[nx\
Tm[dx\
AbD]IZP\R\S\[\\\`\d\e\fqh[p\s\|[
\]d\fhmZs]
IZR\ffjam\
AcfVmb
CeHbKc\\
NbRZd\e\h\j\mlpXq\
C]H[\[jdph
Kc\h
@\C\DcEe[]\\]ac]e[frmds\t\|\}d
IZT]f\gXh\jrp\
I[fWje
j\qk|\
eZmr|\
C[DZFiGhH\IcK\NcP[S[T[UZ\Xb\dYh]ibk[pbrZt[
FcG\Kbgamcth~\
FjG\`\m]t\~\
di
di
Zh
Wf\Z
FiGeH\IgL\\\]]gehdz\
Td[V]fff
n[ucwbzh{c
n[ucwbzi
\g~\
C]R\[Z\\i]m\obu[{]}k
\\|g}\
F[Ye\Z]\`[edkbtczc~c
DZF\Sa]\tfyazd
@eD[FYIeR[T\[e\[_bdge]j]kbtZ~]
@aCZG[HdIhKfPbQ]TbUbVbXcYZZa[c`\aZcbdcg\h[ibk\lZobpbr\s\uZvZw[xcz\{c|\
CbK[Rg[b]e`\dde\ocxXyc{h|[
@XD]K\P[R[pfx\{i
HkKZn\{\
Tb[pwXxkyY
D\MeP\Zdu\xk
@gj]
KcPbvaxj
DZTRUp\]f\tYy[
[[]ai[nZyj{c
A\DgaZt[{\
D\HdKZPXT[X[\]]fdeeUfbmcoipbxcyiz\{Z
@ZA]CVD\FfHgIiKbL]McReSZT\W\Z[[T\o^j_\eXfWgZjhk\lZnfo\s\tZudxe~X
CeDeIZKXMZRYT[X\[Z`\csgfmYpfya~j
AeI[Mg^bk]tbyb
DUI\KgPWTcVb\[_ddWemffj\mdnXoZpUsav[w\xfyb{X~a
BeK]Pj[d]\n[xVyZ{X
P[[j\Z^[
]XcZdcegmbnbo[wYxiy\
F[IjM[e]
DiKbMYdU
HcKlP[U]e\x[
KjUd\\^[
xU{Z
FeIgRc[\ietlxXy[{d
DaHbKjMZTa_bdb{\~[
\ec\mhx\
PfTY~f
Ih\\^dkd
\\_h
FaP\ZZ^o_jd[j[
P]ZZ^l_jd[
Q[TiWb\[
@bMfRk[cn\{\}e
HeI\L\ObSZT[[[\X`\c\ddf\h[ijjek]ncp[rbsbwbxcyZ{c|Y~b
HdRgS\Wd\\^b_\`Xc\icjj|\}e~d
CZH\IcM\SdTW[Y\\`hcdd\ejg\i\r[s[|b}c
T[`S}m~b
@ZFYIcKbRcSjTaUb\\`We]icm\n]p]ua~\
DbFbI[QdR[S[`hsdtgub
SiTa|]
@\Sm`\
SN
FXkm~Z
Pb\\`npc
S]`g
LgMc\Zmc}c~\
LgMd}c
@[C[FiGmH\I[Q]R[\Z_cfZkdt\|\~e
FrQ]R[\\`Ukd|\~Z
HeKhj\t\~b
@bWf
[\fl
Tkj[y\
@eRb[byh{d}c
G]\fhgm\
Qd\W
DgRbTb\Y
EbKbMbP\ZZ\]s]whzd
KcZZzk
E\wkzX
A\D[K[Yi\Zdcegtc
D[K[Yi\Zdctc
LhU\^\
LhU\^\
\Ytf
DeH[K\LuSZTcUW[Z\Zf]h\zZ~\
DZLhT\
DbLTT\U\
Lg
DbLZUj^\}c
A]D\GZI\JbKcL\M\SZU[X\[a^c`]cce\f[kZpcy\zc}d~f
Kijg
Wecfj\m\th~X
FVKOM\Vc`]cXjYmhtZ}k
Fkk\pi
Uh
DcR]ShT[Ybcgeef[hai\jdmWnd
_g~[
DVki
@gFbG\H\IcK\M\PcRbUXV\X[YbZi[Y\f`edYeWfahWihjVkWmhobpirjt]uZwhyh{\|b}[
@\F\Y\Zb\W_[`nm\pbrbtVw\yV
C\Fc\f`Zmc
KZV\Z[p\yg
Wh
@hR\`be[u]xd
@cCjDcF\I]M\PdU]\]_[`ecgd\hYiik[o[p\rcthwhy[~W
C\Tc\k_\`[c\iYnbpZvayf
K\\fm[oiye
mkpd
_bdai\wjyc
K\RaWbY\`dc[ifm[pkt\
E\`bmcn\o\perXth|d~\
FcLbmoocpc
CcD\EdYZdlebfcm[r\ucxb
YZdg
mYom
AYDcF]IeK[PbReS\XbY\[p`Wc\effZjgklmXn\o\r\w\xizc|]}[~e
A\C\DeIaRiS\Xb[[\c`\f[tp~U
`\tZ~p
IY\Zkltd~Y
IckV
CdIJR[[cjlkcmZtWx[~f
Il[bjWkgxb
[ZjZtg
c\min\~[
FfLhT[^\hcmZ
]\z[{h|[
ok
cemV|d
QXcbmZ|i
C]F\GcMlZ\[]\Z_b`]b\e\h[i\j[v\|\}p~\
}k
DgTgyd
\\im
AbC\D[J\KZQ\SYTZWXX[Y\[Y\Y]X^\`\c[dXeZflh[iVjem]pYr\sYt[x\{Z|Z}\~\
AWC]IZ[b]Xr\wf}\
AnIdT]`\fSjZ
AnTdfZ
fg
ffvh
fU
fTjc
AZSeegj[tcy[
RaT[Xa[ieef]hal]mbp[u\yZ|Z
Dblfpe|d
Dbli|Z
AcIbQe^bci
[[\l
\\f[|h
A]CgDkH]Pb[cdYujvdye
DgM\fZ
DUMjY[
C]fjpc~\
A\ecpnu[ya
Ce\[fhy\
F]gk~\
DkKYMeOb\h_cjemboZyd}b
Mh
M\Oc\h
HcKh[[\[d\gdkctZw]
K][\fkw\
[c]bc[fj}\~\
[\fh}]
[Z]Yc[fnwY
[h\[fXwe
@\C\F]GXH\I[K\LXMTR\SYT[Y\[V\\^Z_\c[e[fYhmjak\p\rYt]xX|Z~Z
D[L\[[c[hWjc
O[gg
DYMl][}Z
DYFfKbMb\\m]nbzh}\~d
D\FYM[\]ncz]}\~g
DfZbu\}g
Dc\[]iegm]y]|\
]m
Eb]\ecmbya|g
@XA\C\GgH]R[\[kc~h
@YGq
D]F][[]\gijcrX~]
kk
[g
@eIgSb
_g
gi
j\k]~g
j\k]~g
C\DcG\Vh\\eey\
S\Vaely\
T\\kecgcp\yY
DZT\[\d]gZpmt\y\
TW[np[
Sip[tc
A]Q\SeTe`[c]iep\s\tdvbyf{\
A]Q\SeTe\Y`[c]iep\s\tdvbyf{\
Ag\]sc
\i
\i
pi~\
F]G\gi|[
AcDXH[IeSbTcU\XeYb[g\Y^d_Xecfcl\ratb{a|b}c~c
DcIkT\XZYb\\^encpb|d}e~b
I\MbR[Xi
@bD\Th[f_Xe]m[
AdTg
I]kk
H][]hhm]
i[yi
`ggS
K[`YgZii
`\if
`\g]ig
`ne\i]mb~]
DcHeKiVcYZi\o\x\yW
HbVg
HdK][\ohyd
DZoh
DcKcYfyd
DWKdYa
@iH\RY_c`bgZi\sbxi|b
@iD\\]j[sbtdxZ
gZ|g
@\xh
DiK[_\fdi]ma
ch
ch
AbFcI\K[ShU\cakcpbtcvZ|c~\
T\]j{\
[[]gdbw]}]
[j~\
D[Kb_ZdlfaiijY
D]Kb_[d\fZii
di
dafgiX
ig
[Z~k
D\M[O\T[ag
DpdQ
fisZ
CaDUIVKYM[UnV[WbXkYX\Y^YhYjck[odx\zX}b
D[SbTaUZYY[eh[jcs\tcwhz\~j
K\Xijh
F]HcR\U\XZ\Ui\kq~X
U]X\kf
\\ijkV
\\_]e\kitb
Vi~]
DbM[Ycpg
pi
DVMi\\gdp]~\
C\HZSYT]hcjj
Sjh\
HehQkjtd
DjG\I[kbm\r]
HfKhMdobt\
DXFYGcZahkkap[ue~c
ZchUukwU~g
Tchi
F\GmNfhV~d
G]Vb\Zh]tj~b
Dk
Dh
G[Hkcdib
HhR]\\
kj
FjH\
BjC]^ch\zY
Bf^X
HcKgt\
T[[\\n`\j\~\
A[BcCkGcHbIPKgLfOjQ[RcT]VaW\ZX\[`[bgefgmhejXmenWp\tSu[v\wex\yezb}\~T
DbJfKbRbTmZ\[a\]eljYmguiv[wbyezc{Z~]
TVja
@XCfMj_\d]jg
CVI\Vejcv]
@dGZI[SpT\[e_be[
C\\\hZtoy]~\
@eAaC]FbHbI\KmMeV[ZY^dw[
IZKdMXV[jdn]pdtYynzY
IdO]ji
lim\
C\FcXc[]\f^bk\new[xkz[{[|W~\
GcVckby[~T
CZK[Vg
FiGUI\JcKSMZR\TaU[Ye[\^b`\g\jYkanfp\toye|c
K\~h
@]HcZd[g\\
]]mZu[vcwiy\
jh
[mg\l\w]
CZIij[
K[QdT][Y\\lgmcxW
@bCV\lob
KZj\tf
CkGcIePdS[\\dehbj\pcrez\
HZPnRbm]ub
CYP\QcWce\thvb~d
CXH\hbm\ro
C\DfFdIjJgL[Q\R[U\Y[\W^\`YcmfZg\m]nZpXtWw[xby[
DiY\d]
[m\\cX
C\Ilc]t[
@WDZIfJbQ]R[\\^f`\cZdhjem\
D\J\Me[\^hcYnZ
J\\\cZtf
Jj\\c\pd
D[[h\dfeji{\
c]jm
C]FcIkK\Td_[mi~Z
Im\Z
K\Tdmg
H\PY^\mp~]
}k
G\IbRcSdTZX][\\Zaaeaj[thubya{[
HcTZ\\_\|f~j
I\M]`\jfml
I\M]`\jbml
DcTZYb\\mk
C[FfTh\\jdm[
[\gj
R]\\gi
C\PiW\
H]L\Wh\[
CcI\YY[d\Z^i_bjYn[th
WbXg[\\]nZ
\j
@dAaI\McObPcTiV\YeZd[b\W^c_dcag\h\jdkbm[tfud}]~[
@cAcKfPZTXYc_aud~X
McTV[[\[^f_hcb
@cIZTw[[e\jekZ
Tg
Y\m]octYubv\wfyZ~i
wf
u]wi
KYZn`]d\o\uZ
DcKeMbO\Rb\\`heahd
Q\\Z`hcb|d~b
Q\\\`ms\
D\G[[Y\\f[nbro~\
A]CYIlMcP]RbSeTaU[V[X]Yd\]_Z`\ddk[n[r[tbvb|c}b
CfIUQcS\Tc\fghk\ti|X
C[IiYXejn]t[
CQFaIgMjV][\e\iQjf}e~[
A]D\KcR\SsYn[U\[_ZdfmXt[vf}\
@\D\R]Y\vezg|e}b
@\D\M\Y\\avfzj}f
L\U\W\^Xzl
LjTX\\j\n]
F\KhSc\Y`gt\
M\_h
@\D[K]M\ObQ\RZS\T]Z[[\\[]\^\_U`\dhg]h[jbl\man[o\pYuWy\|Y}X~W
CdF\IYeYh\jmmPn\tb|[
dZmi
dhm[uZ
mXxi
dYmk
dim[
egjdmfxN}Z
^[mix]
@cAZDbG]I[K\MeOcTjW\X]ZZ[a_\`eaag\h\ihjbkglbm]ncp\u\v\z[~]
CcDXFQI\KiTUYe[c\d`\b\ebkWmcnWtdybz\|\~f
M[TjU\\Yj[
CcFYKXTdVh\Zkm~W
Ti
CbF\VWic~c
FTkd~o
@VFmG\IZ\[efjhk\
Ig`]dbk[mk
@[KbT\Uc\Y^[dbfcjjkdnht\~U
@eCbM[PdRcV\\q^bh]iVj[kdm\tc
C\DZMtOoT\eVj[kcrb|[~Z
T[[gjmlc
C[\j
FV\Ykb~e
AWC]TZ`qjd}]
@\QkT]\c`[j[m\pat[
ni
A\C[FpGgI\K\MdO[T[\ebcebf\j[k\nc~i
ebjg
[[\\`n
DXMbXcn\zb
G]T[hg~k
@dAdCeD[GbKXMcSfVhXeY]ZV[b\Z^Z_c`cfYgbiXkZmbs[uewbxbze{]|c
A\IbKVM[VfZ\[[\Z`Webg\p\uc{a}h
C\V]gj
@gCjD[IXM[P]SXVVZ]\i]X`[e\f]gZjXmepXs\ucvgwj{g|[}Y
C[DZH\I]MqS\TZUbVbX\[pgZhrjdm[pty\zU
@\GeP[St[[\\gahYv[
C\HcV[\i`\db
VcpW
Pe_b`]c\xZ
K]Ph_k`[gZxX
dgudwZ
AYC\MjVe[c\Y`\k\ph|m
DjI\Xcgcn\
c[nj{\|e
`k
TYgj
AaF\McTdV\X[Z\`mcbeciZm\p[zb}[~\
KbM\PaSZU\Xu[ZnZ
IZR\U]^j
AbI\U[YZ[U\b^fd]jfr\t\
K\M\TcU\V\Y\[[effcg[mcphr\s\tbx\{Z~c
@cY\jh
U\[ZjZph~[
M\Y[e[jdpb~g
D]S\UbZc[Z^b_\d\e\g\i\mZn\o\phsbu]x]z\~Z
F\jbmZpt~b
DhLZMdR]U\YdZc[\\]^]mdn[pUydzf
DVZcp\ye
D\Yk\]j\
@dAXGfHdIbJ[L\QXS[WZ_]bcc\e[fdg[hYiemco]x\yfz]}]
@ZChD\G\IeLdMWRdYfZa`fbbicjYmdrbyV{c~Z
F[M[\V_\`Yiiy\~d
D[fh}]
FcM][Xfk
D]Miccyf
@d[\pbyi
@eG\I]P]R]T\jq|\
@YFZGgHnP]i]jf~w
@dCdDiFbGXH[MPPdReWc\Y^\`ke\feiljVn\u\{d|[
DeK\]cd[yf}e
@XC[DcFiGsHYMf\Y`ZdaeVjYkgt[yc~b
C]GZbfi[~h
@jC\G[PZ
C]DXGcfemby[|k
@bCaIb\[_\bbjnmctY~Z
@cDeG]K[T\eiibjXk[m[rZ}Z
@rA]GbHbRS[fpc
@[C\G\KhRb[biircy]~Z
@jC[D]F[HVL]P[R\[Y\Z]\bbebf\g\iZjpk\mXrbtcua|\~U
Mj\[jYm\p[
T[ebigjg~a
@[AbCbD[FdH]I\JaLcMbO[QXR[S[TeW\X\Y[[d\Z][^[`[ebi\kflam\obrcubvew[xcyZ{h|c}e~c
AfCeKiLfMYZe_eaZbej]kcv\{X
Th[efZ
dk
FYMdUeZ\\[^[_[mip[{[~k
MO_d
Mg_Z
vix[}Y
z]{l
QY\v
C\\s
DgT\U\Vd\g_dd\fZlbr[t]|c}i
AZCfDdIaJeKfMYT[\\_gdbeejem[n\tbufzb{Z}d~c
DX\\_\mou[}S
FfGaH[KeMiV[W]\Rd]e\kZpb~c
A[Me_Zb\eljbpd
CgKcM[Tbac{\}e
D]K\MVTn\V_ce\va{e~X
CVIcKbMcT\\nu]
DcHbjitd
M\_i
CZFeWX`[e\g]mh~X
`[mg
PiZZ^c_bdcxczZ
Pj^Wx[
Dg\ce\i\y\
mcoh
oj
AZFoKbVbZZ[]\\^\~Y
AZKqV\ZZ^\~\
Zim]
HcKiZ\\due~d
FaK[Zd~i
KXMbZj\[m[o\u[zb}\~\
`i
`i
A[D[EbI[M[PSZ\[\\X_e`bbbdcfYh]mdw\xoyb~\
KZP\Tc\X_h`cmfxb
@]xh
\T_d`[oZy\
AdPc\ffW
P[fj
\Z_im\o[pe~\
@bGdS]Xj\\cgpfwe
C\Ri\e`Wnct[
Rd`W
S]\X`[ti
[g\Zedm[x\
@YX[[k\Xe[je
K\OcUbXZ[]\Y^[_\`fdZecg[jfm\tkvey\{Y~M
[[]]pdrj
DhK\McU\XuebgVnXtZx\yiz]
@lDZIYKX\i`\b\e\g\odrZteuc~\
{i
A]M[\h
Sp`[t\
Xg[Xjd
KjUaXX
e[gi
U\~l
AmIeSUUYgriftV
K]M\Z\][_\dgjbobp\udwYx\}c
u\}n
}W
][dpoZuhw[x\}Y
diu\
H]R]Zd[]\[d\jamfufwYxa|Y
mjo]u[
BcE\FbKjZM[\][_\dZeamSpguWxdyg}b
K[Zgm\
mqu]yZ
EfKZMZZjmJp[ujw\}\
@dB[IdJeK\MYP\RZSdTXUZW\X\YYZb\bb\c[d]faifkTmbodpcvgwdxcyd{[|\}Z~[
@fA\CcI[K\MUQdS\Ze_\`ce\fZnbtkyb~Z
C]Zb\[_\j\ugwVy\
A\CeMfTbZf_\`Yeamcvcwcxj}\~]
@[A\CzMdOYT]_\`Xeg
xh
_e`\xV
_Z`\xi
F[M\`gjf
Zbuiw]
D\K]u]vhx[
_coh
@bC[Ki_W
`]xh
_lx\
DdFbGeJkL]S\TTp\tdvb
AfDd\]cbehh\m[
@ZCgHmI[J[LeMYTmU]Zd\]]\^\abc\defigdijmeocphrbt\v\w\xX
_foiu\v\}]
Ci`\~[
@ZDcSi
AjCbDbH[\[]fcYe[jbminZo[pht[v\w\x\ye|\}[
F\`Z~p
ChFcK\_\ejs]uexf
CgIfZa[c\\x\
Kf\jectZ
n\pcuZvXwnxYya
ZXukwX
e[~k
FbJiL[TY
C]Dg_b
Z]_X`pr[v\~\
DZfgmb
@[CeSeeoibm\ne
JXS]fbjjm\n\pk|b
A\T\Zdgr
@YCWDeHYJ]K\Mc^]_g`[e\fdmooipdr[tdxZ}f~[
vVxh
DXHbpgyj
CTI\Qg`\g\iYpVsh
mT
Td\\p\w\}r~[
ChI]v]y\~[
DhKYMdT[[W_id]m\ue
@\DcQiZe[c\c`cebf\jcrb}\~[
@eAZB[CZFcG[H[IiJbMXPdQ\R\TZW\XXY]Z]\Y]d^jb]dXjck[sZtXu[w\xfyd{\}]
@XIiK\Rc^a_belf\icpfx\~\
_Re\feicye
@c_g`[dZ
IX][fcjc
D[^h~\
@ZI[fi
I\^\ji
CZD]FeHcIoR]T]UW[e\]^gdTe]gdhcm\odpdtYucxg~\
F\IUJ[K\R]T]Ub[[^h_SfQiajcp\rctdxd~n
@dDjFdIhP\d[e\hZ
FZIjfY
Ph[W^Y
I\fU
@WH\dehd
eZmeng
[q\d
@kB[MZ_cdee\h\|b
Y\_km\odt\
D\Yfdifdm\nbtdy]
Db[\_hfcjctbub}c
Dc[\dgjcmZtb
AZCkF]KYRhTZ\c_\`Zs\~c
AZCbK[RkTZ\Z_]`[~\
F]R\\h
@[AgCYF\HhIYJ[KeMbQcT]Ya[f]Y^Xddebhbkclbn[obrWv\xXyb}[~V
A[HrKbQZR\[Z\bdbeYfdh[icj[nco\p[
@bG\HfK[[Y]]^cced\ejm\yX|\
Dh
H\Kl\[e[ye
K\dhtbu[
eaghj]
Qj\\
HZKcMe[[\meYj]od|\
@[DZMeRaYbZe[c\lf\h[jak\m[nYp\xZyYzb|i
Ae[h\ZeZ|\
Db[j\]dYeX
AZKc\Yyj
@cDeH\J\K\M\Yc[bdiefji~\
X\\\^pz[~[
PbXef\jcnZucxb
[\_j`\pc
L]ph|\
QWTX\[sj
TYcemg
IZTv[[cZjd
T[[i
D\FaG\M\R]SjT[Y\[\_gd]t\v\
S]Y\_l
@cAZBbEbF\HfLcRbT]U\_[`Ydjggj]t[wb{[|e
eg
ej
Hj\Ze[
@dU[Wc[c\]e\gj
LbRhgbmb|b
@]A\DgEcIZUd\c^[_]`]degZ
AZD]IlM\Q]UcXc[[\Z^gc[eZkelenbtYv]
IhM\Ua^enZt\
AlK[Sb\Y^[ein\}\
AjK[
K\XbZZ\juhwV
C]R]\]ml}\~\
Kc\]`]tk
FaJbKXMcPcQXRbTbV[Wd\W]c_b`Ydbfbh[i]thw\y\{h|a~b
@cJbKXMbPcQ[RcScTcYc[a\\]f_cc]ecfbi]jbkZtWw\y\{k|b
X[mgnj
XPnn
m[}h
Z\djmYph|Z
BdXe_]f[mYpi
mXn]pl
Xbjfme~W
@YIY]bdci\jirf
@]AdCRFbIcJcL\P\QbYb\b^a`ZcbdZfbh\jbmbndr]s]t\vbyc|b~\
FeUbYi[Zh\nZte~]
Jf\\d]edj]
@dFeIbJ\QiTbWb[Vj]~]
C[Fdjgmbnau\}g
JiT\n\
LiT[
L\S[Tg]fg\jb
D\cgfbma|c
KaSXWa\d`itZ
x\{k
ufwW
Uft[~g
CfDbFYIbJcMfPbU\X\YdZc[a]d^[`Vdei\jekZn\v\wcxby\zb{d~\
CeK\\\th~W
A\ChH[IdKjL[MdPSThWbYeZi[f\Z][f\g]jembohuUv[wXxVzY{S|\}]~U
ChRbZfk]p]~Y
DcKn[bpe~\
@YCWDiGcHbIZJeKDLbQ]RfScU\W[Y[ZX[Y\b]g^[`Zc[dffcgch]jemhncoZp\r\t[uivbxWyWzj{c|d~X
C\PbSaT[cbd]fijbn[obwczd{e
khne}Z~i
Kj[h{[~Y
MmzZ
YZ`jk\~\
BYC[D\G[MZOhS\TWY\Ze[[\[]b^[`[a[c[dYfgifjfmepXtZv[xeyczf~[
R[Z\_iub
Zj_[d]p]
]hfT
DZS]fj
@dHcKZL[PcRl\b_Uc\d\e[fYmepZrfucxbyf{]
DgOcSffHhbjc
[i
[\fdu]w\yZzh
\\_fm\oh}[
v\wi
D[Sdfcv\w\ye{V
L\U]\]fj
\m_]`dx\
@bA\BZCcK[MkRcT\Y\[Z\Z^\c\eifdnaobrbtbwdxj|f
@fA\B\CgI\K\RbY\Zb\Xfbi]m[neoduXwexdyf|e
egw]
Md\irctbudvYw[y\|b
Zgub
RhW]\]]bxZ|g}f
@[K[]\nerVwaxf
@b[[]Z_\nbrj
@d]Ze[n]rm
LZ]vg\rQt\x\
D\JdZ\\Z_c`dehgajctdyb
_j`Y
D\P[Ze[[\]]f_Zfag[j\t\uhw[y\
]]nhrcvbxf
GaIeZee\gej\m\raucv[zf{b~\
Zhu[
[Zghre
T\U\[[]b`\e\gbrhx]
T\U\[\]bgfx]
KiZa\W_d`icZv[}]~[
KmcZv[
DXIdK[YeZb\h_ehbm[zb~[
D]Tg[\\\]cnb}\
Lb\i`\~]
I\K\PeR]WZXcYd^[glj[p\}a
\jgV
T]gi
R]U\gj}b
A[I[JeKZQcYd\X]b`dk[nk|d
KdXZY\[]jbnh
R\jhnf
EbM[Z\\\]Z_f`dc[d\lbp\xdzb}c~\
D\Q]W]YX\editeu\w[~\
D\]]dh
K\\\wg
wh
HZKUL\U\[j\\]chdyY{Z
Tg[Zhhj[
KZ[chW
FcK\Ze\Ze\u]}g~g
Ze}Q
Fc}[~i
Zb}k~Y
\b}p~Z
[X\g
K\PlT]]\vgw[{X
vW
PivV{\
J\\j_[`Zte~X
[Zh[k\tf~p
@]AeF\IZKbT][\\Vfmn[t[
H\Km\]fV
Hh
K]Yb[c\[^bxo
C\E\F[G\L]Q]RSSgUWY\\S`hc\e]gbj[m[p]s[texZ|\}\~[
DeE\F]R\UdYb\T`ji\s[tY~\
R\`i
Ib\\`g
D\Sh
WZ\h`di\
IZRaUi`bg]~c
C[DdL\TeV\\X^[fYg\i\rgteudvbw]x\y]{b|[}b
@cK\PdTb[b\\_T`du\vb{[~e
PdTg\]_]`r{Z~\
_m`Z
@\Ph\Z_Yrcu[{f
uj
Bc[b\hvc
T\U[ZZ\ZfZharov]wc
U]\[tm
Uc\l_\`]jb
Ch\Ysb
[\\nmdt\
C]H]JdK[MZR\S[X\ZY[]\Z]Zdpe\fci[j[mct\uQxV
H]K\M[ZYdpuZx\
Zf_\
Yh_\
Q\S[V]\wg\
\Zoi
@cBXDUFeGYH\IeLbOcUZXbY\]\`eaXgah\j\kan[paq[r[t\{c~\
CyFWI[KbM\QOVf\X^c_]`Ve[g[kdlcrbs[ud{\|[~Z
LbYb^i_bdZecgap[vbwc}c~e
_k`Z
^eccfaj\kbtfzg
AYFpG\[\kX~W
Mha\pc
FYIbTTjh
F[M\\[`k
`n
`e}T
AYB\FjIbK[Sb]a^\`bdem]ncp\tb~U
AZFnM[
B]C[HaO[R\ScT[`]g[mcp\yizb|\
CYF\IkR\j\t\
CXF\QbVZ\j`icceescub~Y
T[W]`k
@]AbBbC\EdG[JcMXRYS[TcX\YcZd[\\\_[`adbegfgggh[jYmbnaohpgs\wXx[yb{Z~b
ChGcLbM[Sb[\_Z`dd]eemkt]v]
CfF[GZIZKcMnVXY\\\_b`efXgkt\y\z[~V
Qi[c
DeIYS\Zb\[`pa\jg}]
F\RbS][\\[e]}f~h
dafbhcnh
ZdgemS
AcF\M[OheZ
`Osb
C\ImTWhck\q[
QiTb
DkF\Sd\Z_g`ct[}\
KbWWY\Zc\\`gmc{]
D[Fjc\~]
F\T\`[~s
R]ScTj[b`[eh
FaIZK\McQ\TYYhZ\\gjhva{b
AnDZF]GcKbLbMgRbS\TY[e^[d\fcj[mcp]r]}i
@hA\[bgY
Z\[gd\fbh]ujwXxb
Temdvawdygz\
AdDWMeTd\[dTg[j\}i
Dc]im]zc}\
Dc]im]zc}\
U\\Yhgmdpet\~c
@ZD\FcHcI\JbKWL\MbP]Q\RcSgTeUjXlY]\c]c^[_bcZdae\hbk\mdnXo[phq\ras\wb{\
T]UbXZ\fhew\ygzj
Rj
DfIbMdU\`gjg~[
IZUhj[
RWUjWdXd[gj\m[we
D[K[Xj^[j[zX
FcUZXW\Y^ogdmZt]~k
R\\[`]f\iapZtr
AbBcDcK\MZR\T\U]W[X\Y][c\c^]_b`Ycie\f\g\k\mUnkpcqbr\zZ~X
mno\p[
KaQ]T[[g^W_cccmVnhqdtb|c
Dh
[]\[tn
D\Qp\\cU|\
@bIcRgt\
@[DbFYG]HXI]K\RZSZTZU[XZYa[d\c^Y_YcmeYf\jel\mhnfo[tZu\v\{Y|b~X
D[F\WY\b`mm\ndt]~W
\Wj\m\tn
AbDaMYR\T\\p^SeZj[mYnso\pd{[|c~c
Dd\ic]mc
DZYk
D\Wb^hcY
@cEdGdJbKhL\MgP\RbTf[Z]a_ZdUeefbhbngoau\vcw[x\yZ{b~\
@dWb_ce[iko\
H[hg
xi
@]DYMeTj[]\\]]^\fjr]~]
JXKaM\_[fmm]rXu\vbxcyc~[
@[DhHgKgM\Re\YeYjbw[yf
GU[]gh
@kUfe\
Tj\\
@oP\R[T\xY{\
M]\Y_\~g
AcK\\izc
D]\\mo
@]GaMcZZ\[]bdeebfgm\r[uexk
DdK[MWT[_nh\
Gb[d]f^ecbpguexczb~\
@e[]\Z^\t[xf~o
Qd\Vnb
[Z\hecnf
W[\n|\}[~\
\g
C]D[HcI[Q[Sh\\bbcbeVf\octfvbybz\
@gGeHfIWKXS\Ta\[bbjxod~\
Sc\htW
Sf
j\~k
FfH\KdS\\[^c`ccaf]idm\vdx\y\|\~[
CVF\G[I\KeMYQ[RfTYV\Yf\W`imXwYx\~j
W\^c`eih
CcDhFZSbX\Z\[[]fcadYgdmftfv[wmzh|f}[
DoZ\]i^idYu\w~}[
^Zcdti
CcDYF\R[ScUb^[mjuawWyc|g
AhCZD[FcHbIdM]edkbt[w[z]
Adelt[z]
ej
If_b`cc\g\|e
I\LYji
M[PiT\\\]\wbxc{]}[
P[xn
xV
]cfemipe|\
K\LZP\Wh\V{a
FZPcQ[S[WbY\Z\[\\b^]cgjbm[ub{[|\}]~X
WXcYte|m
Pr`[cX
JbP\R]WYY\\V`\ctjdm\t\|W~\
C\F\P\WZcmt\|b
McQgW[`\c\|k}f~d
MdQjW\\Z|\
c\|g
\\`ot\
@bCdHbKdPVy]{j
CdD\HZP]Veyg{[
Kh\[]\_\jbmet[{c
Kjt[y[
\\mh
HbKRjk
[]\h_[
C[T\Xf^]jdn[o]wb
C\P\TcUdXXji
UWXe
Xj\[`bj\nd
Xh
@eCdSbZ\[d\Y`[jbldpXxh
m\xi
Cj\ZxZ
G]K]PZT[UqW\Xc[\\\g]t]~]
G]UhW\XY\\
YaZ[\ee\
\[_hxc
S\mo{[
R\Td[\clmdo]t\w[}b
mmpU
@\D\R\T[[\ddej{h
eZ{i
Uj\\^\~\
Ug
S\[c\i`[t[
C]Vb[c][`begtdujvgwb}W
C]Vc[]\behtZu\v[wg
[]uove}W
DgF\IdW\X\[S^heZgqm\tY
Dm[U^d
\\oXsh|\
zm
CZD]H[KXLZMWPZRYT[ZV\T_Ud[eSi]mXovpWt[uZw[xZzZ}\~[
oZyh
@fD\FeGZHeKcM]PdRpU[[b\]]b^]_bb\e[i]jZkioZpdwb~\
@YGbHVIhOcPbRvS\[a\X_ee\j\kWwUxY|b~]
Rd\Rkftc
Ki[d]hvS
pi
kh
FhHeI[RYU\Xg[\\Zec
Pa[Zucwo
A]CdGiI\Td[e\\_feeo]p\s\ye~f
IiSc[b\fjcwf
\\uawh
\Y]ha\eihctbyd|d
D[\\en|\
AYDaI]Ob\ZfZjf|b
CeD[K\L[Y\\cacfi
LUS]fe
DeMe\hdeeZm\tczd
DZ[c\Wek
DZej
C[FcG[K\O]SbVjY\[a\\_]adc\k\m[n]o\pbtd
@cSZpm
D\S]V]_[agecpjtd
Sj_\
VXcZp[tn
O]Vl_dpZtU
Vo\\p[{\
Zdmgp[
CZFdK]Tm\Y}[
@cA\HfM\T\\Z_bdgefh[j[kZm\
@bHhK]M\\\_dd\k[~Z
@eHkRbeR
GhHit\~n
@\HYRjdXeW
RZem
@bI]RhSaT[[Z`bv]~\
I]RbSP`ceev]~\
B\D\LmT[\[f\z[
CYK]VmY[ZZ\\edxdy\
C\K]Vny\
DaZm[\\[_W
C\HbI[J\KZMbP\Q\R]SbV\X\Yd[d\[_da[dcefhbjckdpfxYzc{c}X
@\AYScYX_eddej{c
^eeVzc
@hH\k\
AgDcGYHXM[ObSfTc[Xh\j[sete
GT\bjc
jgkX
S[[l
RgYb`\jc}Y
OYv\yi
[de]jj
@\GZS\[c\ebdeYjgp[t\~h
DbSmTc[YvXzf
DfYXy\{f
M\Tb\\`]eXkZplye
th
IbS\Yhejpeycz\{e|\~[
Mi
ei
IaRYS[euf[t[
Mhe]j\p]~d
Sb[d\gafe[j]{b~\
AhD\SYehgdhct\
A[Tbehhfr\
DUGXI\U\Yh^Ydlj\kr
G\kmnczd
I\SVedp]q]
GkHYe]
el
ZcemkepctW|[
`[edtk
HdSjYhdZnb
Sqe\t]vc
GZLfRcT][Wd\ebh\kkp[t[v]
Kceh
BdMZSnYb_\dbt]zZ
MYe\ngvjzZ
[m\Ze]p\
DfF\G\M]R[\Zc\mgpZyb
D[Yk\[jbmd
Dh
Hme[p]
@[C[FqGdHTIWMUPdQ]R[SbTXUYV\[W\X^W_Tb[c\d\h[kZmQn\pZs\v\xZ}[~d
@[C\DYK[Sc[Y\[`Teeh\idj\kdmVn]p[~f
DkF\`\~e
F\GcPjjc
FeWa\Y`Vk[m[~]
FkG[K[\[kc~G
DbFeGjM\P[S[gekamYpZt[x[~Z
DWG\UZgp
Fm`[kZpd~[
DmFX
A\DXFlGcKbgYkZ~Z
FhS\
GRj\kR~Y
~m
Fi~Z
A\FbGeH\^[`Vc\m]~Z
`g~a
`Z~m
@fA[DgGZMeOhUa[]_j`\g\hbkgm\sbtZ
A\DbFcO]_kh[kYpet\ya
DZMlOde\kc
DaMcYchj
D\FlmWt]
D\mi
T]begfmhp\ve|]
T]bemh|]
AdK[P\UZVZY][Z\V^kcehejYk[pbu[wbzd|e}d~\
\]cfpW}e
K[Zc^TpQwdz{
^zpWzN
Fc^gj\~[
[[|i
P]^]pn
D\M\\Z^]jcmTptwYy]z]|[
\\pk
C[MaYb\iccmbpZz\{b
C[Yc\gp[z\
Ib\Zp]tj~\
DZ^g`h~[
@mDcFbP\SaTcb\ob
@kMej[
DbI[K\MaWb\b_f`Ydcfcg\mgz\}c~g
dcmc}\~i
[e\d]l`Xx[|c}\
Uh\[
D]KhYc[]\b
Gcrp
Gcrj
DgZd[ZqZuiw[xc
@YC]DRF\G\IYJ\K\L[MWP]Q]RYS[TXV]W[X]YY[Y\N]X^W_[`ZcWd[e\fUg\i\mXpWqyrWs]u[v[x[y[z\{\|U}W~Z
F]Z\[\\Z]ZpeqTum~]
P\vi
C[DeFbGeHbM]RjS\T]Zb\\_i`Yecu\zb{[~[
Hne\
B[M\Y\^\nWyZzf{d
Th[X\\jaz]
H]KcMb\\`inb|[~\
IY[[\]ji
IY[[\]ji
C]Ijean]s[xb
AhMTeg
QbW\Zf^\_b`fe[kdt\uew[
\i`]~g
K\Zjuew\
@WC\D[G\K[LaQ[RYTtUg[X\W^a_\f\heiRk\y\z[}[
@cIaKaR\SaT]U\Vb\W_bdaiir\t[v]yb
@gHbobyi~\
@gSc
T[Ud[e\f~[
QZZh\lp\tZ
A\KZTa[[te
AbD]Sb[m\\^adbx\
cg
BaI]TeW\\Y]Wcknbsby\~b
@\FWGhHhI[KXM\UdY\Zb[Z\f^\`]edhck\mencr]}\~c
CgG[\[j\zb~c
@\C\F[GjHhI]K[Zbhdjdk\mh~c
D[IYTkzZ
TfzX
AcChDaGbHbIcLbMeO\PaQbTZZ\[a\W_\`Vc[ebf\i]jfkZmcn[pbs[t[yg|Y}Y~e
CmFdIhK[MZe]m]~X
F[HbKgR\tZ~g
AcD\FZHbIbK\MdRVT[[\`]c\eejYk[m\t[|d~o
Qeeetdyc~X
@[H]IZK\LeM]P[Yc\\eegcmcpayk~V
Fg
jh
A\Ii
AaCYI\R[eXjb
Rv[dic}\~M
ug
Ghe\td~Y
K\Te\]dcm\tdudw[}g
CcTgg\td}V~\
C[K\P\\]je{[|i
K]{V
K\{j
KZPeyb{W
yi
[h\b
C[\\mi}Z
\\mk
DYYj^\of
Yp
HfKeM\VcW[X\Y\[f\Y^ahejct\v]y\z[
HjKe
Hi
H[Kh
W\\]^l
DZFZHfKiLcVdX\]b^Zedg]j]n\xcyc
HgKjj]
DSK\We[b\\_be\xgyd
K[Z\m\oj
Ab\Ze\m]pj
]crj
rj
\]ri
\]rf
TbUk[\\\^eeb
Tc^i
IcTbU\Xc[j\b_]jcm\~b
_gibpe
Dc\[`]f[sh
@YASBbFbHbImJ]M[PcQ\SgV\XbYXZZ\e]\^c`]bcgZh]mZsVtivczc{\|[~Y
IjTZV]\\`\jZk]
@fItS\TW\X`bj]~\
F]IZM\SeT]`]jszc}c
FhM[`fz\
HpVe\]hZ~j
[r
IZK]Sd^]h]mepdtqzZ
Tjz[|g
Sh^Ue]
TZUc[dyk
[h
@jC[DeF\GbHYIlKQMcOkSSTeV[Y]Za[S\[^h_\cXejfZgbhVjgm\ndpZwby[zY{[~c
@ZSi
y]zh
@cFcIXRdS\^[`le\f\iejYketb~Z
@pDXFdHcIhLYM\SR[Y^Y`ZbddbghjYkfldmXtbzX|\~U
TRX]bhgnj\mft[
AaDZIjK[MlOaP\\]^\bbcfefg[h[j[mgpctbze{\|b~X
FjIZM\Oa
@ZITKbLdU[jn{Y
U]jiz\
DiKbM]^\
ck
A\D[FQIhSXU\[Z`\e[gVjdmZtX
Pjt[
Pn_b`]tZ
PX\efe
S\tfyc
S[`m
D\Xd`gg[m\z\
BdFZIYKgLYTeVcg\j\nbpdvaycza{e~e
CkIc
@iAdCYH\JbM\OdSWVZ[[\\cdd\ehgdj]nav\|]~[
@jA\BaFcGaIgJcOaS\Tdbfecf\gWzb
Aj
M[O\T\eagbngyc
Ocej
AZDceg
AYTr[deWgVpe
@sS\g[
@\AZeZgejg
@dE]F\IZSeYhZa\[]d_b`ge\gfn]tWzd{b|e~d
S\`gs\
MgP\`\gep\
O\edgk|\
C\DbE\IcPbS\T[WbZb[[\\^[`YbbciidkYm\n]p\td|Z~Y
RocWi\
AaC\DcIaP[RYWW\V^[`[cqtT|\~[
JeKfS\Tc\\~k
HdI]J]R\T[^\`ccfkeu\w\{[|k~U
Wl\[sZ
D\R\dre[xY}\
@dH\P]R]TdUZZZ[\\\^h_edbj\m[uevcxc}f~\
@iTe\\^\_\vbxW
Ye^l_YdZ
Zk_]
F[~h
F[~h
B\C[I[J\L\TjW][Y]g_]c\d[ffhYjcu\w\}\
Tk\Zf[jZ
]jd[u]}\
Te\\jh
TS^\
LXTg[Z\Vje
]m
\i]]fbhZ
Yb[Z\mn\t[
Id[]^ag]t]~k
Dh[\_\ye
Wedfyf
Q[RhX]\b`\uc
RhX]`\uc
C\QiXh\Scb
\[`j
J\\\ch
DcK\[\\]]hd\e]w\}]
AWD\GbHdKYMZObPZQ\RdS\TdU\W\X\Y[[c_\`Xaaeff\gchZjbk]mbtUucveweyd{[|d}d~Z
RgZb[[\e]a_\ecmcvdyd|\~b
Dnd[{\
@dC[HbIZK[LfMbOdScTcU]Y\Zd[Z\T_Z`UcUdZeigdh[iaj\mcn\o\pcqbvawdxcyfzZ|n}Y~[
McT\[ke[|[
@[DiIhJdTc\b][dWebj[sby\|f}Z
DjFbI[[k\Yjgt\yf
@iCcDRHfI\MZP[RZT\Zg[V\\]k_c`bdkeQgdjgmRvZw\yWzc|Z}l
CdK\Zddc}f~j
@aAhMcR\Y\\\_cm\n\~h
AhFbMcR\Y\\X_cjbm\n\~i
A]CcD\FbG]H]M\Q\SbTbUdWWXcZc_ccdfbjdp\ui{\}c
C\tlu\
Ck\Y
AbG]Ia_b`VcdfbjembtX
Tb[h\[
`k
[hgcr\
\iyb
FhI[\\
@\C[D[HYR\T\UcW]Y[[Z\X_[`[c[fZgZi\k[p\rms[y\|Z~\
EbFbG[X[Z[\ht]
\g`[
EbJd[f\Z_Z`ddde]fVidmgp]rdu\xh
PifYmb
dZxi
@\D]J[Q\\hcefjn[
_\dhe]faxS
dhx\
@XDdJddZfh
R\S]Z[_\djmdu]xY
xky]
DeZa\b_c`[dhfdgamXuZx[
tbyb|h~d
\[tb|h~f
@ZA\BbCYIaR]SbTiU]VYW]Xb^b_e`dbef\g\i\jbmbnbo\s\u]y[z[
T\X\^ln\
Tg}\
H]TYXpn[~]
no{U
C[D\HdS\TkV]X[^Xjbm]nZs[~Z
C[M]ji
@\Tgy[{b
T[`cb\ceme}g
C\D[FfIbM\PZQZR\T[W[\X_\`YaafdgbiZjXk\m\set[|[}\
AdFWIcK\P[R\[\\]`]e\hcsX~o
FiRe^dcbecsT~\
IcS\[a\a`dedj\sgwd~[
Kb\nh]sZ
ChFaIZTc\b^\~V
CfDZFbIeKaQZR[T[VdW\\X^\`Yc\fbi[j\k]m\s\|[
@aAdC[IcKgOcQ\S\UaV[Y]\b_[c\ecgcifjdkbncqbr]s]udvbybzb}g~b
AUBcCeHaIeKhLZM]PeRUThVcYYZc]i^d_[adcZdZeUidkdm\oephuXw\xgzW{c~g
R\`jgauc
AZDfG[H]MdO]PbRgTbUbX\Yf[\\]^\`\dee\m[n\o\p\teuVvfy[zb{\|S}[
zh
DWKdMlObYb^Ywc
KWM]X][\\TgZhainj\kZuc}]
@eTWUbZ\\[^cenj\nbtauZw]{\}Y
K]\Z`fe]yc}[
L\PaXb[\nly[zf{d
@jF[Xb
Rg\do]}\
\\`e}f
mipduYvgxb
D\FXVc\[hcie~e
CZHcK\LbP\S\Z\[[\X]X^eeifZhbibmZnZucvbwp{d|f}\
TiYb[Y`\j[t]ub}d
HeT[VbZe\\}i~Y
CXKkTf`\cbm]u]|g
F[Gbkj
C]DjF\KtMnO[XZZ\^\gbj[k\nXtiu\ydzT{X}Y
KhMdk\{]
M\[[dWumv[w\x\|]
Dl
MWOc`btc
EeKXR[SjVbWc^beeuav\zg{\}\
@eHhKg\[e[p\w\yh
C[SnTfnet\{d
Cd]]eo}\
KcP]v\yf
MNOhace[g[
Tj
@hH[TXeYjb
LYPf]bndzj
P\RY[f]\^gi\nZteucvXzc{]}j
ldnfyh}\
BdHcM\O[Xa^ddegbngpeza
e[}j
DgZYdbxa
@VAUCbDuFbGcHcIeKYL\MgObQfRZSaT\UcVcX]Z[[k\\]c^Z`ha\cddgfpgXh]jdmXnbp\tXu[v[w\xjye~j
@\D\LjS]TWWb[]\de\favcw\xV}h
Tl[[jcwh
@eCqDUFbHXIcKjMeOXP]QZRcTbU[VOX[YcZd[\\X]b`\b\eWfbi[kZmUnQo\qZr]sguXvZw\z\{V|[
@bAeB[DgGcIYKXL[MmPYRYTZZa[g\h]\`\dXeofei\jZnbvnwYxY{[|b}W~g
@dF[KdV\\[_Zelh[iXj\k[yZ}[
_nx[
K]SYu\wk{e
T[`hek}]
Cg\U`\mfs\
el
@]D[L\MePiRgT\d\ekgdmbu[vZ
DdHbPd{h
K\T]\h
A\fbjhmdrb~d
PZvg
F[Tw\[m\}U
K[MoReUa\Y^[_c`]bbdUeZfZiejfnbofp[sbujykzR{W}W
}h
FdKX
DVF\KiTlZk[c]ZdcfZmZneo[pat\ulvYwV
CZGbI\L]Pd[f]cd\jYmdnktewkyZz\{i
B\DbFdIbLfM\PbRcT\[n\Zm[oftbyf|\}\
AjB[CdDZHXKaMcO[PXVcX[Y\[\\b]]^\dTe\f[g[k\n]o\pfs]udvg{a|b}c
HYKkjd
D\FeI\[ee\ki
@[GXUb[\e[mZoby\}q~Z
IgO]eYs\yf
DkMfRZSeecfekk}Y
Tm[Yje{[
LaT\[]\\~h
\i
@YAbKZTlU]Xc[]\[^Zdcg[jclauXvbwoxcyYz\~\
AdU]e[ggibj\t\
AbKhT[[\{c}]~X
CZ\nbaf\m\rbwb
\\wk
@ieafeg\
Km|\
CZT[Ub\o`]}[
CXI[T\[\\l`]d\f[gbjamk}Z~Y
tk}]
AgM\g\
FdKd\heZi\mXt\}d
\e^dm[tc}g
AbDZFXKiRdTRVXZX[Z\c][_]dXebgghZiZkam[n[sg|b
DUHaK[NcTqUb[Xjem]{Y}c
@dG]Wgb[
BaDZEbGaLbMYRXT]UdXj^b_\jZn[x\zh
CjJfKaLe
CjT][d\egdjZ~Y
FhIb
@eDYF\HbKVL]M[O\PbRbTZ\\^Z`Xabbec[d[fciZmgsbtZwZxbyg{]~]
Dhfbmc
Dhmc
@\AbCZEcHbMZPaShThYbZd[f_cd\h\j[mbnYrbtcy[zd{Z}b
H\\gxc
CaXe]\jgxc
K]Xi[fd]e[j\wc|c
P\Xi[\
Kh[[\\`\
@dAZCcDYGbHcI[JcKTM\PhRcS\VbXbZZ[W]c^Xb\cYd\eef\hYjelcm\n\pctcuev[w[xa{Y}[~\
AbBbCfDcIbLcM\OkP[RcSfToXbYc\Z]d`[eef]g\hfjGkolem]nephsbtbw\yfzf|\
@mD\FdHdLbOiP\X\Zb[\\\ddecjQm[pctcugwbxfyfzZ
@gd\j[
^[jfmZ
@[FWIWTYe\jttY
Tcjt
@TCbGZIiYe\f][^\_[c]eZf[h]ibjam\q\tq|c
@]A\el
@eCgDhM]_b`\eV
C\Xh\dt[zY
ghjX
U\g[jh
O\Xoj[
@]IdX\e\gbjlmYtX|]
Pe{U
Cc\\eg
@jC\DXHg[\\X^dddgci[jUmer\
@ZCVD]IZLZTXh\jztWyZ
C\IURbg\jmmfp\tb
@eAbCdF\HZIdKdObQeRbSdTjUeX\Y[Zh^f_cabcefhl[m\pYs\u[ygz]|W}a~V
AbCiDWFjIdKlOfPbRbSdTbU[V\X\][^f`hc\d\iimZpetfvfwWx\yjzY|h~k
@XB\KXO\QnSQTRUZWQ\j]ccaehfbjfmZoap\x]yazf{k|W
DV^bpew]
Tiyb
@l`eeXoa}a
@cD\HZX[Y\[]^negm\xZ
RYT[\g]l^Zednbo\p\rbx\
I[RbTcZUgem\n]pbufv]wbxXyW{h|[
G]J\LeO[S[T\Zb\[dhebffggm[p\wfxb
@kG\HXWb_[xV
Sm[Y\e
Gh
@[[]e]fg
gkrY
]VcdfZ
@[DlfZ
Rm[\
QeR[Sd[d\b]\d]e[kcp[tlv\yc{]~[
AcClDeE\I\KiL[McOYQXRdSYVbXeYb[[\U]\^Y_Z`Za[cVd[eXh\icjckdlamcohpXr[udvexdySzX{g|g}X~X
R[S[_\xj
Rj\\
DjMXOeTY[i^]a]hb
UcgW
SZX\[]]i^[ekg[mbx\
AaKYMixc
jh
@eBeR[\\c[d[t\yl{[
cffix]
Jdxh
@dS\[acZeifZgcyd|d
L]e[xiy]
[p\\c[
dh
DVab
`\|h
ci
f[pjy\
D\MhTd[[xb{\
[[xh
R\Wf^\
DhHZMYT[U\_dcXeord|e
Gc[h
D\M]SiX\f]ti
D\T[gl
G\Hox\
[Zhp
@[HkKWPZUbXkc\eZncobpgt\~f
\]eit\
AbF\HbPYQhR\`]hbm[ufvezb}b
DbQaR]SXTc\h^bh[vcwe
CcM]PeQ[Ud\[`le]gepbr[wb|\
CZHYIZKXOZPXR]TcUdYbZX[l\[]e^b_\bccVdbgghdjYk\lcmbn[p]qfr]tXucvewgxZyb~\
JbTg[Qbbefgbpbu[v\|f
Dc\h
YX[Y{i
TY[gjcrZ
MbNbS\TVUbYc[d\em\t\}a
Mb^[fdubyW|f
AlIYL\MWSc[Z\i_\h\jcmXncpbqe
A]D\SgUbnd
[h
M\d\}h
YdZ[}j
h\u]viwb
Dc[j^be\fdn\uivlwbx[
T\jg
A[f]og
H][Z\bdhhf
AdCeD\M\QYT\[\lami}X
DbSdTg[V`eu]
DZLbMfSh[Yf\
Kb[jf]pe
\]bcg\jgmZpg
Dk
Rb`i|[
DbYb`\mi
@\AYBbDYFcGaIdJbKcO\P\QbRbSfT\VYX\Ye[d\[]d^c`[dgeYgbhbiejckelbm[n[pXscudvewfxdy[zk}b~]
C]FbGdIfMZP\Q[RbSdV\XaYbZ]\Y`kdde\ggjYkdlesbt[ugwfxhz[|c~h
Qb\Z_f`feagUid
@XI]]bdbjiu\}e
uT}h
Ti[Z\d
C[F[KeMZR[Zb\i^cdcgcjcoaub}\
Yhdbfam[zb
DaQoS]Tbdfh[m]v[wb|\
P[R]SbU\[b\]ecmhu]v[wf{\|]
Rd[g^bd[e]u\zc
C\M]P\Y]\g^bgb
@\CeQc\Yd[echcifwi}X
DeFZG\HeJaKYLZM[PbQcReUcYb[Z\U_Z`fhdjZm\napkr\s\t]u\y\zY|c~c
C[D]EbHWJcLZPhQbRUU\Xc[\`cdbedg[hdmcpas\wdxdz]|\
Sh\[zZ|g
KbRbZ]`\pdre~V
DdFXGcI]KcLbMcO\R[SWU\Z[[[^W`cd]jck[mVn[r[s\tiu\vcx\}\~[
A[O\e\gi
AYCWDZFZHfKbRbT\YgZ\\Z`ao]pdtOu\yh}Z~f
AdCeGeHcKYTdZb_\e[fbjXtgvew\ya
AbCbDhTb\\gb~X
TZ\kr\|\~d
Cg\Wt\
AeDZFcKcMdQ\R[T\UeX\cdg[jZm\nguew\~[
AiDZ\]ucw\
UZX\nlp\
FbIaKbMkR\U[\S`cce
AfFeIdMaRcU[VaY\\W`dd\fcgch\i\ldmfn\parbubya|c}c
@iATDeE\GcHdLdM[N[PeSfUiVfWZZ[[Z\Z]d^geefggZj]kcl[o\pbqcrdshtUxbydze|b}g~j
AbDfEeF\J\K\PeUZXW]g^d_ccbdcldm[nSrctZuXvbwbyY{\|[
GdH\SXtl~f
AbGbXk[ef]gbkdpet[
JfP[Rj
IbTh
FfI[RfS[Xj\i`bcdebjY}\
X]jlk\tg
FW~c
D\Tb]mdYfbm\ndwY
I][Y\dg\lV|d
@dDcEgGeQeSeTd[\`Wgbp[t[yd|\~Z
AcFbR\TZ[w`\cceXfX}[
AdD\F[IiRcTcUb[h\Ye[fdm\r\}\
GXKkXb^]ce}f
FiG[[\k\
A\DfLbMxOeR\S\TZUhVhXZYYZk[f`cdmgXm[pgtWubvawbxRy[zW{b}Z~[
DpIYg\
@]AbEcFVGcHdJeMcQ\Rm[\\]`bcXdcfbgbmYofpbq\r\~e
K\S\Zc[Zddm]p\uq|]}Z
I\e[gdli
Dd]Zrgu\
Fp`Xpe|[~U
@eQ\p[tn
gf
Fded~T
@[Geek
G\I\Q\RdSXTW[l\T`dcbdZfdibj\m[nppVr\|b}T
nexR
DeRg[]dblcpe|Z
SfTb`\gbjhl\m\t[yi|[
AeDZReeW~j
FiGSIfKeM\RbTXW\XbZ\[c\Z^[`\ehgZj[mUpYtZuZy\|d}b
GkH\mip[r\te
DZJcLePhRZUcWy\Y`\dcfcm[r\t\xXy[|Z}[~X
RZmZxX}q
AeFaX\[kfSnb
@\AbChDWH[IZKfQgRcSTT\Y\\J_Z`mcbdZfUjalYp\r]sbtVu\vcwex\yf{[~f
HbK[Pb_h`b{d
A[i\pd}f~\
D[mh
QeRYSf\\^\d\g\kbldmdtZ
g\ri
Ri
A\F\Td[[\k`]jd|d~[
@ZP\RbSe\i_\d\e]m\r]xh|a
@aSY`]jYtm
A]eitXyb~b
D[IYL[Tn[mhdjclYmZ|c}\
DjFbKYP]SZUcfdg]p]tZvZzi}[~o
DcIeMhQUUb[\\r`]m[tX
AdFZ`\~g
T]`\}h
TZ[\_bmj
FZIgedtZ~d
Kc[im[p[y\|o}g
@cGcT\`Zc\t\~f
mk|Z
AiF\PcR[SbT[[\`WeXfeg[mkpkt[xg|X~a
Adgcpath~\
@ZAcDWIcKjLbOdP\R[S\T\V[[d`Zeqgcjcmco\tUvexcyZ{b|Y}e~n
S\glt]
ebgXmYxWy\|f}p
AaCcDZF]RY[hecj\|[
DaFUGZ`]fcminc|f~\
EcQ]Si_dlbmo
AZIlRfe[kblg|X
AUDiFeGaITJjNdRWSYTmX[[o^[e[fmgUjck\ldn\pTq[rfthv[w\xYyhzb|b}Y
A]F[HbIaJ\K\PbRb\b_]`kc\dbm[potZ
j\mh
}n
IeSi`Y|[
A[[\\\_[c[g[mo|\
[mr\
gi
R[Sh`\t[
AeKZ[\g[j\tl
D\Fc\W
FZRg
D\F]\dg]mh~[
D[FcG\~T
jf|\
Si[Y`]kZt\
@iA\ccgY
Se`jg[
ggm]|b
@dA]D]F]GbHfQiRgT\Za\[`Xe[fagZp\uXv[wj|c}\~h
@bAYCdKaTk\b`WenfegjkftV~h
FiR\S]TbWNX]\ocfgfmZni}b~[
S\`[n]ti
DkF\L]f[kc
IeLbRhS\[Y\Z`ccbkbmctg
SYU\jYtg
AfFmK\LbR\TW\[`\e[g[k[mdp[|d}e
ChF\I[Tf\f^\`\mhrdtW~b
RZ[[^blop[ubxf|\
FZ\a_]`g~d
FZN]Xe`[cjd\fZgchgm[pkxh|Y
F]GiYcmd
Wj`[ud
ReSVWd_tm[|\
F\\om[~i
B\EcIbKhSaUZ[Y]b^cdbgcn\obt\udzf{[|\}b
CYPbU[Y[Ze\e]c^gdbj\ugvewd
ZZubwi}]
CkKhmZo\p[w\
KbZ]pg}b
Kiu[y]
AaFbIYKWLUO[TXX]Yb[]^Xace\gZjvmdndocs[z\{]~\
AbMbTZjk}X~]
AdCbF\IeLdRcS\Tk[\\Y`cebf[gbjSkdn\tfvb}d~[
C\FWS\j[kpt[~W
AhF\MeRfTYgcjYkXob
AYFbI\L\MZTb\[egf\jh~c
\]k\~m
U\j\ki~Q
DcEbF\KbL\P\UbXfY\Zb[b^\_Zjan[pauiv[w\x[}c
IaSbUbXYZ[\g`Ydcj]tjudwb
C\EdZdd\mho\pdu]wVyY}i
UZjg
P\Zd\\ugw\y[
D[Uf
A]DfK\MbRdVa\R`cd\jbu\
Di
_h
BeC]FdIhJbMgO[PeSbVZYZ[e\\`\edfYjQkYn]o]tfyX}[~X
@iD\MbO[`\egfZg\j[
R]e]mh
MURp_de\ihj\n\sc
AbI\ObSj[cdcjeyfza
DdI\R[X\\Zcjecm\y[
@fDXFgGgI[MWR[S\T[`\eXjdkfp\s]yh~i
FdSbTe\]]\`kjdtW~\
Te]\jh
Fh~\
`hjZp[t\
I[McS\Z\_fpi
Mh
C[IeLXMbQ[T\Y[\\cbt]uZvk{[}\
@mIbj\
Xg[\
X\\Ztm
Gj\]e\m\rg~c
DYFWMdSdTc[[\[fdjev[
Uejeth
@aDdF[GbHcP\T[UcX]Yb\\^b`Zadbcddk\n\pVrbtcveyb}c~]
AZF\HbUd[gbde\fdp]tl{b}b
@[G]SfUbfe
[\j\ti
FbKcXbtW
GaHbSjU[[\f\t[vc
C\DYFbPbQcSiUbY\Za\\]]_X`be\fdg[hcicj[n[o\per]tfw]x\y[z[{\}b
@]AfB[CbDhF[HcI]KbLbPcQ[RdSUTgVcXdZh[f\Zb]cZd]eefbpftgyYz\|e}[~g
@bFZGdMaR\TZXgfZi\m]p]ycz\}b
ZY[]dvg[u]x\
@\FdGeSc[o\Rd]f\pe
Q[RlSZX[
[]\\`kf\iet\
AXBgD[FaKZP\QdRdSYTf[Z\\_g`[d\g\hZmmpftf~b
QcRcS][]\k`Z
I\L]SWUf[L\ucef[jet\|]
AcMa[efdja}g
DXM[ShX\f]th
Fi~[
IfMgQjR\S\Za\Vg\pf
@bSd[\\gj\
D\MfQh[e\X`]m\
F\GVR[Ss_Y`Ye]gXt\
F\GhUhX\[[\d`he\i\te
Sht[
S]e]fl
AjS[[l\Z`Zi\pb
SZ\i_bt[
DdF]G[H]K[MdSTTW[\_\`db]d]glp\u\}]~b
A]C[DfHSIYK\MkUmXW\Vdegj~b
CdDfRg_Z`XdY
AgUY_[`pg\
HdUh
Mi\]`\gX
SYti
S\`Zgl
BcKZ_a`ed\i]q[uhvbw[x\y]}a
T]ukw\}]
@[C\F]R]To[Y\Y^\c]g]jd~\
IZjh~\
TSjc
R]Tb\o`Xtd
RZT]\\_\`kce~[
G]Kd[]\X][e]{n}[
GcSd[b\[^bi]jcpbth
@XC\FWGYIXL[PZR[ThWZ\e]W^g_X`dcfdceafWijjdlkmZrisctYvcw]zb{[}g~g
I[TXjn~\
F\I\L][hjj
D\G[RZT[[]]\edf\kbocrct]w\|f}j
@dU\e\ri
DmhY
CiDgTUX\[exd
HoKZVbtZ
@kRYT][\][`\}t
F]OceXgXjb~k
DdJdQ\]\cYd\mYph}\
C\_]eXgen]pd~j
@jM\Sb\[dbfYj[m[njt\
@eDUF\Sg[c]\`Xc\d[e[hei]jXmenbtkx[y]|b}f~Z
GoSU[chZt]wb~d
FdGh`[s\
@e[g\[`h~\
@ZIfT\\]^\mcxd
DjFTG\I\JWPgQ\ReScYYZb[b]h_hdWeffUgbkhngrbsZt\vYwdxbygze{e|[}f
FgG[HgK\Re_Zegk[thw\
DhK\m\n[
[h\]
DeY[[k\\f]
D]F\IWRbU\WaXe[X\ce\j\ki~d
@]D\GkJ\MgU[[acjhctY
@VDbFSG}KZR[S[U[[dcZgkh[jZkfx\}[
K[M\T[][c\hcjlncthvcxe{\
[e`hm]t\
@[CcD\FYG]HlIfKgL\VZ]a_\`fc[hbj\kencr\t[yZ}\~Y
I[KcMeTcXbc\eggVpbs\tpyh
G]Qg`ecbm\n\s\
AZC[DUEcHqJeK]MZOcTc[X][^[`]cYdbebf\jYk\odp\tju[yf~e
@\EbT\_Vxn
Z\_epcuZvj
@gA\IcM\PcSfTZ[i\Zefg\hbnjtW{[~\
GhrX~m
@lF]RZeX
@XFbIUJd\\cedjgbjwmZnf}h
CVHbIbKsP\Vemd{[
Tmy]
DbLeXXf\m\nl
Hdpi
ITKZMbP[Q[RhT[VYYXZc[Y\T]\^g_Y`da[c\dZeofVjTmdnlpWqbr\tcu[vVy\zW{V}f~h
Th
FU~h
CZScT[_Ug\ndp\t[xa}e
C\DXK[ScYX\[dametlucw\
@qF[P\Q\R[Sd\Y]]`[eYkk
AbK\Vh\je[jWtY
CcIcKgR\Vb]Y{[
KlSc_\tbvZ{f
@XFWJ\PaT\UYXeYZ[b\\cZh\iejbk[mdn[p]tnvcweyc{b~d
@\F]MZPZThU\X\[U\\^[`[cXdbecfZgdijj[k]rXt[uWvawey[{c}i
@nCoFRGiHeIUKeMdRbT\UbXiY[[h\\_Z`Uebg[h[jbkmm\nZp\tgx[z]{e|Z}[~n
@dM[dde\m\ob~o
AfD\FdH\LdPdRfX\YcZd[b\b^\_d`Zc\eZfhgbicjfm\n[pewby\z\}j~Z
njt\
Uo
G\egi[~d
xi
@eFZGjHYITKeVYXb^\bbf\h\knnhphrZthv]
WlmX
VX[X\g`afcgikcmcpdtY}e~b
A][k\Z
AdCUGnHnJbKZLaMbOfPdQdTfWZ\X]i^Z`\cZfYgdhekZobpgrfsdtZu\vZw[yhz\{\|m}m~Q
@[IcS[fc|k
DbGdSeTgU\VX[Z\\][eej]m[td}\~n
DiI[[c]\^c~l
\c]\`i~U
DX`\c[mf|i
@fCbDVHbIRKeM]QjU\XhZ\[\\Y]o^[_a`\cgdZeef\kkob
KY\\]cfe{l
@XA[C\DdEfH\JcMZO]P[QYReTYW[YZZY[d\h^X_W`ScUddfqh[idj\kdmfnnpXtYucvbyc{Z|e}b~f
CZQh\\sV
CYFgSd\\^ccbe[hclopYqgtey\|W
QgT\cc
Hh
B\CbDeFZG[IUJhL]M[P[Q[R[T[W[YbZX[j\g]T_f`[c]dne\fehdi]jdmXndoZpes[ubw\xdzZ
\fp[|\}g~[
eYyh
F[HbK\g\p[yh~g
@]KcRbjZpl
K[Vh][`\deocsf
DcT\c\ddkYmbxg~h
DjTZXX[]kX
RbSi[a^Xfehai]l\petXxZ
@bBZCrDeFgG[ISLeMUO\P]SiTdUjWdXhYg]d_\`jc\d\f[hZkklemcndpbr]ucw\z[{\|f}\~g
HZIoT\^fh\km
D\I]Mc_egXhWjdktr]}c
DbJcKa\]cdfjt\
IbRg
@nRanc
Zg[crX
CiIQRdZcj]~i
MfSc_\
@gDWH[IUK]PiR\S\TWUhW]Xd[\\[]Y^\`bc[dif]gYiZj]mnnfo\uYwWxkyX{g~Y
EbKTR]WbZh[]\X`gi\mYodtmu\
HfKkk\
]i
@kRYSbi]jfx[
HbSV[\\\hjk\
GfhUp]
C\TY\ke]lawb
@bDdIVJgMf[X\[cfd]p\td
j\mk
CfSXU[X]e[kZmgtj
MXSchk
@lCRFdGbHcIfJ\K[M]PWQ[R\TZ\l][`jaafjiWjhmdr]sby[~]
IbR[ScU\Yd[Vfe
@[AbEgU]Xb[[]]rk
CXDfEaFbGcIgJ\KZLdM]QkTYZd\W]h_b`]cbfZm[odpfrisRt[uevbwZye|X~Z
@jI\MZP[Ye\b]c^bhcigj[mnn\u[xZ
A\D]IXUbXc[Ykonf
@[DdR]S\[[\Z]c^]_bfir\t\wc
@bDZ^icbt[
@[D]Fa\\]b^eeZg[mirit]
C\DXGbJhWXckna|[
TbXi\Z
@UFkG[HgIcK[PeRfS\\[_kg\kRo[tcw[xf
@ZD\FWGsYb\\]]^b`\ghkkmkvbx[~g
HiK[[a
DXHiKd_b
@eF\HeI[SdTe\\]c_b`Zgdm]p\r\tj}d~e
C\JbQcR\W\\\ckk]nd|Z~[
@ZDeGbIbJeRbT[Zc[V]\g\jcm[nhp]t\ucvYyc|]}f~b
QgSm\\f[
sf
AeCWD[K\L[Th[]\a^adeg]pe}[~p
AcK[M\Si[[\j`]ech\
D\GdKYMcS\\X`Ztp
@jG]IeK\QbRfSbW]Xn[R\Y`[e]f]gdhbjbkZpWrZtkubwcxc|Z
F]Te_[`mpZtX
\Xpk
Dh^Yj\
MVg]khtc~b
@kA]FeGcH\J\K[MbPbQbRaT\XcYc]\_ScbdagZjcminapjtcwbxcy[z]{X
M]Rc`[jc}k
GnH[k\
@\gi
DdHj]W_ceY
D[E\HkIYL[M\PfRaSZTbVbYZ[f\[][^rd]gZmYnep[tbybz]{\}Y
@SH\ScVb`bhai[jjmcpcrfv[y[
MjQ\TbYc[b\bc[fXjjsctVzX
@fC\HcI[K]PfRgS[TbW\c\ffi[jZp\thw\xgy\|[
@SAbBbC[G\H[I[JYMYP[TcXgZd\c^Y_\cbd[eefVgZhZi[kZmYnbr\setfuXvTw]xyy\{\|]}o~d
@cAVDhFcH\IiK\M]RcTWUlX\Z\[V\b]\`bb\chfdgbhYkhl\m[p[tfzX{\|Z}]
@mFRL[Q\RaSfT]U\XeYd[i\b^c`acbe[fVgWjfkjl\tXvXz\|W~g
@MA\DcLaPbQcT\U\[d\X_ee]gajitdvf
D\UeXV`dedgatZ~\
FiM\k]t\~X
@jFc[X\]cdfogY|\
Ic\j`ct[~X
AbPhT]U\Xh\[e\g]j]pcwZzZ|c
TdU[Xg[d\\n\pezZ|d
M\^\dgwaz]
Jhm[ua
C[K\\f~Z
AcCfD[G\IaJYMgTgZ[`ZcZd\e\jZkem[ncvdy\~a
@YCZD\F\QfRdTXZa[\\ddhjflbn\}f
@lj[
CeDZKdT[[c`ogZi\kdr[yfzd|[}[~h
@TD\GdHZI[MbQ]SgT[V\Yf^b_\`Vh]iZkVmdtez\~T
Lgtc
@cIXQTjktc
GbHbjWtb
@hCYIYJ\Q\SZY\[Y\j^]g\kYm\n\ocpetd
Se\etcvX
\djdtU
AZFgGbHbI[KaMbOcPcV]XiZe]d^\eYgbickcpbs\u[wcy[za{c|[}b~b
CoDZG[JdKYMdPcRZSbXdY\ZV[\\e]b`\gaiZjhkYpct]vjzb{]}a~U
@bDfKVMYPfR]T]Uc\\]e^\c\dbefgimaodubvXzZ}Z
FfRi`S
R]Wf`U
ClR\\g`Ymh
CZQ]Zh`[
FeTf[Z~T
AeFYGiHhKaScTY[\\]gZjckln[sbv\ze~b
K\Mc`g{l
C\D]FcHYKvMdP\RiT[_\{Z}d~Y
FqP]RcS[UhVbYb`iccg]hcsX~T
OaPcTh]bgWw\zb
`j
D]K]Za[f_j`mr\~[
G\Kj\Z`eedkb~e
g\i\~h
Yi[]\b
AfDcF]G\KdL]OeP[RcU\XYYe[W\[`bcbefgdj\nYp[tZw\yc~X
K]Yln\
AXDfI\O[eem[y]|[
AfD[I\[U\gcfgb|b
FbM\Oke\gZjd
Ub[g`\hf~b
B\F\K[LdMeO\PZTgUbW\Xd[c^b`Zc\f[jckgmko\vgwhyYz[{d|Y}g~Z
B\IYLaQZTf[]`\i\khz\~]
D\T\jjw\
D[MfXh^e
Qe\[_cgct[xf
DnUctb
[\`]kh
LZQ]R[TqXb[[^\i[jcm\t\
C[ScTk\[je~a
Tii[
jh
@]EcHbM\OaVg^e_acep\t]
HdVi^[t]
@]Jccg
IaYa[\\e]g`bxZy]
IaYa[b\a]gxZ|[
D\Tb[e\fecwcyd
[j\[
[g
A\C[D[FfIdLgMfW[Xb[[\Y][^[_XecfmgZm]p\w\~[
C]FfIjM\Xe\[e\gap[
DZM\][ft
F[Mue[
DWM]e\fz
DhM\Xcgf
B\DgIdKYMXX\`[chfZz]
A[B\DYFbX\^ec\je
IiM]^df\
DQ^Tcy
A\Dd^Tjb
DY^i
DnSY^[
DqKY^ZcX
Aj
We\V
W[[\\h`\
FhI\`gebpb
DcM[T\[b\g^Zhbn\zj
^d`dcgm]
@\T[U\e\goj[m\
RbS\[Z\b`Xddml~Z
AfI\MoXZ\Z`XeYgUm[~\
MhOZX\
DcHhM\Ok[[\[`f~]
DfHg\[d[
FaGbH\IZSa[l\\]ccaecm[obrbx[}b
FhMiR[W]\[_d`\nc
B[zj
CiDcI[\S`[mZ~\
D\IdR\Y]_\`Ze\fbgcmjxYzb}Y~X
CjW\\Y
DWHbK[MjOcP\SXU]\Y_b`\afe\gYiTjbkhp]w\x[zb
HgK]MTR\\\adko
F\H\K[\\_ikctf~[
Mie]g]iZkT
MVRdTd
D\FcMbSb`hfbg\s]t[
A\\m~\
@\DaG]LbMaO\Q\R\U\Zc\e_b`\ceejggn\obudx[}\~e
MgZ]_ceVuix]~j
DiR\uZ
DWKbMiObQ[ReT[[f\X_Xd[e\g[k[ocudwZza
BbK\MlY[
DZMuOeT[YZZ\\[_Xe\k\
D\KcMYZh_]m\u[
M[[hhd
HbK\Th[\hZj]kj~b
Td\]`hj\tb
FYH\I\KdO]TZXe\\^\_bdYe[fZgojcm\o\t\vb}]~\
@hCZD\FYMZXc_j`dc\e]gghbj[oZ}Z
A]M\eXgfjcvb
`fjj
@YX\ggj[
dZgi
AjMb_bgRob
A]CYKc_Vgi
XdgUj[
\Z^l
@[A\B\C\DTE\IYKdPaR\W[XhZb[b]]^X`[adb]c]eZf\ggjbkYo[ubvew[x\z[
A[IZKbTlX\Yd\jgcm]pfzf{[|b
[agbtg
Xj
FdTb[Y\\g\jj
HcKfMeOhP]T[XjYY[\^]g[jfp]t[vWzZ
TWXZa]gmj[
K\[\g\vh{Y
K\TVXg
PbUeXZg\{c
[j\\|[~a
Ucghuc
U\\Zt[~p
@\GaIfSgU\\\`ctZ
[d\dgZjhtY~\
K[v\yZ{j
KjP\Xeu[vawf~]
I\KcTeXaZj\Y_cgbmb
DYI\UVXd[[a[dZgijh
D\agg\
XU\Tg[jete
dj
XY[Y\h
X\\Ztg
A]CbDZMZUZ\Y`\b]eZgjt\
@jBbC]DXFaGbHXJbKTM[PfRbU\[[\Z_ebcdfeZgWh]k\l\mfnbr[tcuYvXxeya{c|\~[
@UBeEdG]JbKYM\P[RmYe\c_e`Ze]i\mfndo[pfxe{c
ibph
PY`[t]wk{\}b
F\Thmb
@ddku\
@jGbHZW\b]gXjdxY
H[Phv]
@XGkZbjem\
@[H]M]PWRnWi][`Zddp\xY
A]D\F[GTJbKfPeRTSZW\[\_X`\bZiaj[nmpctcwYxf~\
@ZFeP\RfXbY[]b_cbhchddnapUwZxfyb{\
@jRY
P[SbZa]fn[zk{]
@iG]H[b[id{c
@YPmRZ`km[
@jGkRS
@id\i\o]x]
H\K[Sb\\`i
@hGZH\Pf`\d[
@ZA\DbHcJbKcMbPcRZX]Y\ZY[\]a_[d[efgdi\j\kem\nZobt[v\w\xaygz\~\
CdD\G\HkKTPhVa\[e\odx\yc
HVKoOeR]V[
FWK\ki
G[HdIaKdP\\j_cdeeek[n]
D\Gndfe\pZrdx\{]
HaV\\]`mn]
DhKYdUeckd
H\yZzh
@aDaJbKaPbR[Y\\Y^cbcj\nexdyZ{Z|h}b
@gF\KVMcP\S]\i^\eZnbo\te}g
@ZR]Sb`Ze\xly[|[
HdJ[Pf^\_\`[cjm\}]
HcK]Sb^\`\cbmg
F\^d`\bemtnYpZxV
m\|k
KY\]`i
Fc`ZcYmUnf|h~h
G\HdKjTZ[c\\`Xjb{\
HeKi\\{\
Wf\]
P[[\yc{g
C]D[Yf\V`l
db~i
LbP]nZzn
FYKcW[dfggkftd
MjZbn\tcub
MjZbn\tcub
DnK\MXP\R]\Y
Q\e\nh
@]CWG\KVShThU]W]Zb[c]\`]c\d]fbg\jbnapbqVrcudvowZxbyf}[~c
[c\\f\rcv\yj{W|\
qZunv\w[y\
\[u\vXwn
S[uXvswO
qYulv\
SktW
P\\]vdwiyX{d
uWvswUy[{g
[bfdhcyb{X|\
@cCeF\PeRcWc\U`bcbick\r\sbvZ{b}e~Z
CdF\MgRqWT\Y`[c\d\ic
C\`s
ChR\`ZccsXyY
@cCYRg_\`k
CZGdHfQ]R[VdW][\\\kfp\t[x\~e
GWHnV\kf~[
FEGSkp
GQkd
FiGhHYK[V[hfkZ~d
C\F\G\Hckg~Z
GlHX~g
G\Hf~h
GhKc
Dg\\
oh
I[U\^Vzr
\hj]|]
DiI\me
mg
AXC[ISL\TW[\\ebedZjlmd}c
bhjTmb
mg
MneV}\
F\HdK[O[ScUdV\bdtgvbw[{[
@eDeG[HcKc[bbff]gmjl~c
O[ejgZyb
@[GgHcSeU\[\e]j[tYv[
CZD\HfJcLbO]PXQbTeUeV[W\YdZW\\]f_d`eacddfbj\lbnYocpbu]v]wYxbz[|\
@eCcDbFXG[IfJ\M\PbQgS]W\XaYc\\]c^c`Wa\dVeYf\j\mipbreteucv\xbye{e|e~b
FdHbM\TeUbXa]e^kc[deicj\k[mZxcy\zZ{a
F]H\I[[NgXiekwo]
DZFgTY_efpjctey\
[\\beafhmc
Mh[bdbedk[
Klv\
A]F[I\RcT]Uc\c^b_\`Wguicjbm[n\rVxcyZ~g
IbQdTf[i\Yde}d
TYUrXZ^W
[[`fjb~b
DfFaHeI\SbT]XcYd[[d\kYm\ohpfrdtYyd{\~g
H\IeMbefk\tY
HiKYyc
DXMb^[`Yd\fkmbtd~f
A]KcTh\[`g}\~b
H\I\KhT\iip[yY
F[GkIWK\P\Q[SeT\UV[O_deogdiWjom[pZrcs\x]yi
[V\\]\kl
DeHhVc\\]b_edZegp\t\vZyZ
D\K[]g_ceZ
ek
DbHiK[p\
FbU\\\^lj[
Wi\\c\n[
WecX
@bBbDYFaJbKZLiM[PdS[T[V[XfZc\[^b`\cfd\echckcmcn\pdr[tdvVyYze{a~b
AbBZCgFbIdLaPZUbX[Zc[eeakXpdt]{d|d~Z
Xg
BdnYzs{Y
LVT[je}]
LqM\T[g\z\
@YA[C]EaG\HaKgL\PdQ]RcScVfWbZZ\P^b`Uc[ddfYh\jckZngpcqcs\t[u\w\y\{d}f
B]DnH\KbL[PbTcXbY\[g]bd[mbp\qbu\xeze{e
HnKmMeSaj[n\t]z[
K]T\^\dmubx]
XezV
BbE\H\KSL[Y]^jjhpdy[zf{[
KZYk
RbYn^[j]
B\GZHjKfT\V\X\^\nUzZ
ne{X
H\\Xnk
P[^bdl
u]vZ}o
B[K\T[YdZ][e^ddbf\g\i\j[nppYudvdwczd{b}c
Kin\
BZIcKbOZT\U]V\XWYX\\]Y^h_\degimYnet[zd}\~\
uYv\}j
KQObVdXVpmyW
^Ujk
MgSb
M[Xi
DZF]IbKcMWVZXZY[[Z^m`[nbpmviy]{e}Y
FdH\I\K[MeRnSlTgY\j\mcucv\xb
H]KWXh^]zW
O\XljY
BfD[K[Vhd[nbpj}\
Rlmd
DeHZLbQ]UbYY[]\c][d\fbi\mco]pbsev\yfzc{Z|\~[
BcR]TbZ[[g\X^c`bnbsfyhz[
D\Lcpbygz[
D]LbR\T\[]gapdyczb}h
MmY]d]nZubzb}X
DrKbmXpV{[
K\Mi
D[IcKYM[PeR[TbUbZg[X\s][^c`eg[j[m]o]wcy\|\~\
DdFcHaL[M[OaPaTdWbY[\U^bgZj]mcngp\v]yj{Z|\
O\RbTjnZp[z\
DW^]y\zk
DkHcKcM\T[Y\yUze~\
KgT]n\ujzm}]
CjD]S\\\db
C\MXS\[\vdz\{\
@dIg
Kbu\vjw\
C]K\_iod
I\TlW][Y\\]e^]fhm\u]w\}\
Tf]\fajbm\
TjW]\\jd
TW^]fg
TY]h
T\[i\[n\
I]^m
@[_]f\t]uhv\w[x]yc
]\dZuX
dUuiw[y\
C\dnm[y\
d]mj
LZWi\]c]{c|e
zh
IbTYYc\esW~f
@XIbJaKdPb\fgbjZt\|b
ggig
B[\c^i
BiK\Zbucx\zX
Biz\
md
B]F[HcKbMaOeQ\S\T]U\WZXcZ[[Z^Y_\`\ddeWf[g\hbjamXn\s[tZv[ydzj~[
CcDhIfMdO]Q\VaYf\\_]dcf]jbnhyWzb|g~\
K\XgzS{b
HbK\\pj\nby[z[
KhOcyez[|\
I[Kbjh
Ci\\n]
ydzV
zk
DZLdMW\Z]bdZmfo\s]u]yc
O\yk|\
mio\pYxc
SbTb[e\Zck
dd|g
C[EbF\JdKePkW]\f^[_b`bccf\kcn\x[
C\E\PqcZx[
Pi[\\\^[c]
PX\a`bmd
FoGiK\
AaTeX\[g\\e\feg\hbn]x[zh
[]^\zi
[i
TZXZ[j^\j\
[\^h
I]T\Xb[\^jm\zU
@XAfCcDeFYG\HaJ]KVLcMcPbQcReTfVgW[XdYaZe[b\[^d`bckdieYh]jen\oWqbtVv[wbym{\}e
@ZCaI[Xf[e^\qfxgy]}\
CfQYYb]c^fp[sbt[
AdK[jm
YgZgscu\}c
Dh[]e]jc
@cAeDe^jgatb
DZQ\U\VbX]YW[[\\_\`\c\d]fZh\i[jdn[r]tmx\y\z\{[~Y
@Ye]tg
IdJgR]SmT\Ub[\\f`beofYjjtZy\z\~\
AbD\Kci[kbtlyb
TbjimbtYyb
C\Vg
K\jVtc
SUjdtL
SVU\
IgMaRbScT\UcYi_\`bc\dceehcj[p\t\|\
DYRkS\Yn[d\X`Wd\edf]hcp\ti
DeUdYg[f`VdbeefajasbtZ
`msX
mltd
GdI\RgSf[g\c`[baeZg[pb~c
@bRj
DaQZ\r`ac\dbrb|d
YfZb[Z\T^f`\ken\o]t[vbwdza
Kb^bkbthwhzb
Tc\Wti
@\C[FdGiH[IbJ\KWO\PcQ[RbS[TeW[XbY[[Z\Y_W`cceeYfbgcj\kcrbsXtZubvcwgyS{e|T}\~R
@dBdCdFkHaK\N\P\ReT\VeW\[\\g]\bdd[hXj\kcnZtZufvhwkx]yXz[{b~b
[hdfe\jbuY}]
PWuewf}\
@]FkGg~O
h\kfm[tZ}j
FbIcYc[W\[jbkcp[~W
Pnv[
chjY|Y
K\PbRcuhvb}Z~b
]Ywh
AcD[FSGcHYKbM[PnRZScTWUeV[X\Yc]a^d`Zd\e[f[iWjWkom\u\v[wWxgz\|b~d
AcDfQ]Rd]\`cdXjiu\w[xd{Z}]~b
DYFVMh]lcXe[hikYnZpit\uZvVwP{[~[
PX]]{j
DmK[
@\ij
FTRfV\wb~h
F{GeK[s\~X
F\IVWcXgjYkg
PV]h
]hwV
Fh~Y
F\HcIp]igbkZmapfubv\xc~b
FeGXPcRX]bcdk[tiwY
@cAZCYDaF]H\KiM\NcO\QbRVS\TcU\VbXiY[`bb\d[ejfVhZj[kamdnkoipVtgvZw\xXykzf{Z|l}]
Rbp[v[}p
FZIeV[]bgZpk~a
SZ[e\[hhrX
[j\[
`Xmj
@ZAcCZDcFZHYKcMaOfPZQ\TdVfW\XZY[\b^[`\bZeefchbiekbnYoasbtZuYwZybzZ|a
C[D[FZJcKZTWVaZd[[\o`eeVf\h[iVj]k\o]s]u\v[w[x\~[
Adej
e[~h
R\[b\V`mte~[
MYepvb
AiDaMdObT\\\aceSgahhk]n\
KTVmk\
Ie\Z`jed
D]YhZ]\\
kh
Mj[c\Z{\
DSKgT[[p\n`gfcj[sY{b~[
jf
KjO]Z[yX
Vd\k`\jb~V
KYMaVg\g
KTMfTXVc\aebgdijk\yb~b
A\DZFZGeI\KLL]R\VYY]\hebfdh\ick[obp\yr|\
T[ejidy\
FeVfdcebtY~i
Tg\Z
Ma[]fh
Tc[k\bidkW
[]hm
A\F]K\V[[b\\h]kh~l
A\Oe[gedg\
AUD\FZGgKpMXV\ZX[[\c][`eb\dXeij\kdmbnbrdsYyZ|e~b
Tj\Z`gecf[gT
F\KYOcVh\d`de\
A[DbFYHeMgOWQdR\T]VY\V`Riljakp}g~Z
[b\\`hehyc
Vm\[
DeFoO\Va\feYgd~\
AiD\IZJdT[U[eYg\h[mZyj
\]sh
TciW
`Ysg
TgfZ
KkVcZ[eZif
DghU
Dh
CVKUO[Vz\U`\g\tZv\y\~]
Kh\Y`Z
\oiT~\
K\QdRdYd\Xeah\mbuh|Z
ki
F[RdThVY[]_bsdwb
Aa[m\d
HeKe\Z`gicke|\
@[C\KUMZTTVZ[Y\X`\evycz\{\}Z
AbK\MWOjQYT\\b_c`ccbiZkZp[|d
@YC]KUQfRbTn[d\S`\e]fajfmepcx[~W
FW\Yki~c
FcHbKY_gic
yjzZ
\g
DYFSGcH\IcMeTYVe[[hbj\kjof~\
T]`Z~g
QY`j~d
F]\\`i~\
\[^it\~e
[k\\
`[~h
@\C\DZGeHdI[M\PjQ[S[UaVdY[^g`\cbf[gZjbk[mfn]p\rbxYy]z\}[
CdD[I[KZL\Q[TfX\YbZ\^b_adcicj\mknZp\tb{X~d
R[Y[Zf]ed]eh
GqHZcdh]
F\P[TiVkZ\\X{g
@WA[GuH\PXZ\^\m[
@fKdPcT[YfZk\]^Z_\e\{b
CYKn
F\G]HoIbKWLcM\PgTYVZYWZ\[b\a^g`\g\jZmdn\obpct]x\~b
F\Z\^g
T]U\XdY\\[^ij]m\
@dI[Rg\\pdvb}b
@[AcC\I[J]KcMYNbP[Q[ScXcY\]b^deif\kio[rZs\x\|]~c
CaK\Uj
A\C\F[IgK\QdR[Xe[cpdt\{b~b
eh
CcFcHeI\SZ[b\WeYjbkrn\
FfkX
AeC\DbFXH\I[KgLbRdT[UdYl\X]b^g`[ceeXg\h]jckcm[n\thuczV}f~Z
Sbe\ph
S\eg
DdG\IbKbPbR[TbXf^b`ccbe\j\l\yd~]
CW\Wen~Z
IcShVeY]\]`[ekidrb~[
V[YZ\q]a_[`[e\jcmc
A\CfDdF\K\TZYY[c`ceghbjgkWrYvdzo}\
Lbeix]{e
FZU[Zd\Whbte}f~b
SkTcUcX[[]t[~d
\\k[~k
Se\[eV
^Z_g
Af\c`deUgZhZ
SZtj
[[`[kh
Khn\xd{b
H[KYko
BbXX^\mdnp{\
{\}h~Y
HYRkX\[Z\\e\
Fc\Zeeigk\
SgTh\Ze]mbt\wb
eht\
Mhk[tb
efi[
Kf[lkX
AcF]SeT\[Z\h
C]Fg\ef]gat\
C\IVki
FbI\[\\ht]~[
Gb[[\f|\~\
C\]\_emh~[
]\mi
D\MfTg\h_Xmcs\xa
IbTb[[\hn]t\~[
OcTbfcujwX
@bCZFcGcQbUiW\XYYbZ\[c\e]Y^Z`\cadceWg]hatdzb
@iC\D\GeH]K\MgS[TfX\Yi[h\c`acbg[hbjdm\pftPy\z\
UXtk
IcSh
D[Uc[Zgfpb
UYgj
Wjfbn]
AdD\KZOdR\SbT[XZYeZc[d\X^\_h`bdbehh\igkYoft[u\v\x]yfz\{]~Y
De_\`bedyg
Yl_\e\
M\O\YhZZ[cenj\ycz\~[
AcSc\Z_ddhe[g[ye
Tf\\jd
DcK[MjT[_mh\
AeC\DdFcHaKcQ\ScVfZb_\`\c\fcgbhciekbp\u\x\zc|e
FgSgViZh[[\X`dfbkcsZte
K\iWyh
ij
\Xe\imkftYu]
I\JbQ\RY\U`\eds\yZ|l
\[^hz[
PZ[[\[^pz[
Tk[\gc
Rg
R\W\ii
Oi
@hA[DaGdHgITLcMcQ[RfTaVbW\X][f\W^b_[b[cWe\hdk\l[mXnYpbqbrdtWuhvbwdxXyezc|k}c~\
@cCWDjHdIXMdPcS[UZV[XfY[[X\\_Vdcelf\ghh\iqmdo\pcqdrbueviwaxgybze{X|d}i
Z\ul
@[LhRYSbTSU[\le]jkolrZudv[wcx\yb
BdD[L\M\NcOaRYTWUhXi\X]u^i`[fWjemYn\pduVv[w\y\zp{c}[
@\Rm[h`\eYi\yc}\
H\P[RlTh[k\W`ZeWgZicj\t\ugvaxTy[|\
@YTle\
CYDeF[GbJ\QZRf\W^i`Xcbd]eahfj\m[p]qbrcu\wdyc|l
Cc[l\[m]|Y
DbMo[]]bi\zc
GZHWMmPaRlU[W[XZYrZe[Z\d^Tc[hbm[n\oaz\|k
MZT[YY]]dZjgm\pSu[vZy~{Z
T\yq
MZXZYZ^[yXzu
FdZS[[dRuo}[
@mJdT[[Zedf[jY~c
mYz[|r
R\uj
P[Sl[Z]Zfbviyg}V
@eD\Q\R\Tc[e\k`\jYscy[
MaRX[b\U_d`ZeLf\iznZo[pfr\yX}Y
\]v[z\}p
BdCeDYHfJZKiLZMZPXQ\RiSYTfUXWZX\YkZc[Y]X_]`WcYe[fbgghXimm\pgrcs]vYw[yizY}c~\
@XC[DhGZHZJ]K\L\MhPgR[S\ThWcZ\[Z^[`\dZg[igj\m\p[udvgz\{Z}l
K[R[T[[]\[]c^meqi\yb{Y}Z~]
DcLT
SZe\vcyo}W
@h[\f]
MeTf[\ocuT|\}q~\
PgxR}\
@Zu\vZ}p
M\R]Tc\fd\el
@\CYGeHgMeRh[a\\abeVg\hcpny]}\~U
[b\[_e`TeUg\rhyf|[
@XAZCwGWHVIlJ\KiL[MTPZQ\TXUhVkY\Za[\\d][^\_i`\cXdefXg\haiXjgkbmnn[oiphuWv\w\xUyVz[{c|[}P~j
AeDXGjHoKULcMdP[SoTYUiYbZe[Y\V]b^h`[bbc[dkeVfXgchli[jWmnnup[u[yZzZ{g
RpVZ]ZpWyj}Z
DrU[
@\AhBbCQDiF]IYJ]KUL[MiNbO\PbQnRpSgTfUgW[XcYWZT[[]S_f`Taccmeifahbjdk]mUqbrdv[w\x[yczV{c|d}d~W
CmJgKiMVTcV[Zb[V\f_\`pd\eefhi\qbrauZvcy[{\~b
\\_\`l
@]LoTWjdm\
@eGeHeI]RfU][\`[}X
KgPbTc[Wd\n[p\uk}d
A]DUKVM]eYfei]jbyj{i|g}Y
@ie\i\
@]I\KgMbQZRmT\YjZh[c\X_\`ZdneehiiUjqoYucyZ{g
DgM]R\[[]YdZfbm\ucwtyh}V
RZY\[d]u^h|\}W
\]`i
H[NYmm
[Z]ZoZp\{]|\}f
D\LiTX[[z\
A\ehpf
ZYmnp\ud}Z
CW\l~]
@hDfGhHgPaRqTdY\`\d\f\j\mXv\w\y\zZ|b
A\\]fq
[g\ZyY
SdmYuayd|j
R\ek
@]RVet
T]mpp\|]
@hC[GfHmK]R]ShZg\YdbhhjZu[{e
Cg[Y\cb[gftf}c
FbTg[i\cc]d\mX~\
@ZAZGZI\L]MZRUSX[w\l`Ychd]e[fhi\je|]
DiKZMbP[Q\R|W[YYZb]b`YaZeWi\jZm\y[|\}\~S
u]vZ}o
@ZAZCeDTF]RTTZVY[i\W_Y`WeOfYh\isr]y[|b}V~c
Q\`i
H]PqRcv\
C\Ic^ijckg~c
Qd[Y\h
Mo
@jGYHZLdM\RcSYTo[YdZfbjZm\pZyZzZ|\}k
@iGiRYiY~\
@fGWRdTiUeY\[Z\f^\c\fZi[m[vew\z\}i
@YCeD[JeKfL\MZPXRfTWVoW\[[]U^V_m`Vbcc\dee\ifjWmYoZpcrYsbtcuavhySz[|c}X~d
KbR\Vi`]eexeyR
V\\hmf{Z
CXM\_g
@dAcCYDbF[IWOaQ\RZSiUbV[W\X\YbZf[b]Z^caceZfdhcjek]lZm\pds]tbuZvfwZxWy\zZ}f
@cQ]Sg[k^[_[f]h\jWtXvZ~Y
SY[m\Xcieb
Ub[W\Z^ggcpbva
@]D\Sd[o\\^[c\eifZtc
DjH\R]c]t]u\viz\{b}f
@eR]SfTmU[[r\c^[ach[jV
DgHaSgYY^\_XbZfigZh]jZpZvY}[
@cAeCZD[FfGjHeIXJcL[MhRaSNTaUeV\Yj[J\b^g_p`ba[bdcXech[j\kXl[mboYperatkv[wbxY{\}f
@cA[DVSeT\[n\QaccbeXfbgdjVtUv\|d
@kAgGZH\I]JcKdM[OgSZUaYVZ][U\m_\biecg[hdndqdt[uavlw[{]}Z
S\[V\Yjktd
@ZDSIXM\SaTcYe[Y\Z^[jopYtZvf}m
J\Sb[[b[f\gdhgv\
AcSYT][\\h^beWpf}b
@iDZSd[bdfeZf\gShejU
@ZSggjj[v]
@]Ij[Z_cdcecjfkgm[xby\|Z}\~h
CgGcRe_bbcpc
AYBUCZDdFZGbIZMWO]QZRdSZUZYWZQ\[]c^]_U`Wb]cbibjbkblemXpYrbumwbxky\zW{]}Y~V
@bKbPcYdZW[c\Z]f^ZcbfYjdrdu[xc|b
RYu]w\xf|[
D\Q\Rc[]eok]pgrgu\v[wbxW|f
@\DhG\H]R\TeZ\cfd[pZwd
ocpcth
KfZl]\
A\[\\j_jeSikodpftsvbxXy\|c
@fDdF\GbRhWcY[[g]d^[dahdk[o[rYtXu[wWx]{\|a
@WG\H\SYT]ZZ[d\ddhg[j[o\phrbvfwg|f
eji\okp[wc
H\P\[b\X]q^b_cfag\i\jclanbobpVrSt[xb|V
@hA]BZGhHcK[PbS\TbZS[e\Y]Y^\_Q`\cadXfnigjdk\lTmYo[p\reufvbzZ|]}\
@YZe\g]bggk\o\pfx\{[
_Zufvbwh
P]Z\]\n\ukvbwWxb
Dcug
DdR]t\~k
Si[Y\Zech[khlcp[
Rb\YibkjtYx\
Km\w][c\i[lcu[v\xd|X
vg
u\vZwi
AaGbHcI\ObRZbac]efgbj\n\obtYzd{e|d~e
eZ{a~j
AZC[D\IZKWLcO\Q]S\W[XWY\ZS[c\U^\`[fbg]l\nZqbt]ugvbwfxcyi{c|d}\~Z
HcP\\n]]_byZzj|Z
unwX
@[D\LZT[[ew\y{|\
[P]lcdfdj\|[
Dl]ldZpgq\u\wZyizU{\|W
DVw[yiz\
Rkd\i\uf
P\[Tu\v\xm{[
@YDTG]HdO\TZe[f[g\jhnYo]pWtfuXvZwWxWy~zS{W
Dd^\t[yUzk
Z[[Xukw\
L\q\y\{Z|t
BdL\[]\[pl{Y|e
GdSe[[]ZfiviyY
P[Ti\dfgvh
q]uZwqy[
M[X\\e]Wdbn\u\vcwdyX{d
e[v]yi
Kjp\tcw[ybz\{j
Rb]]e\ikpZx\yg
[lfZ
H\K\LZThZ\[Y^\c\d\f]m[p\rbuZv\wgxZy\zh{h|[}h
L]\\rh
P\fdv\wfxly[{[
D\LoS\T[|[
[kye
[i
Df[c]Ye\fev[w[xV{e
DhM\[W]ZcbdZeZt]vdwkx[y[z[
@]EeL]OfT\[X]\dae\f\i\j]tauXvdwlyj
BdKZLfT\[S\Zdef\gcibpZuXwbx[{h|W
Pw[ejdx[{Z|]
dgu[
_\xh
[[\Wujx[yX
@ZR[es~]
Rj
utv]wX
jjy\zW
\Yw]xl
@lP]\\
zd{k
@[E]H]KeSjT\Xf[b\R_Y`fbcdceef\ncpYsXtjy[
E]I\SdY\[Y\X_[tg
H]Zg_d`\fct\ufw[x\
\X_j
\[_ix[
A[DdFYGaH\IXJ\MbQZR[U\Yb[[]e_\`\cceYhaiXjembpcsZt[u[wZy[{b|g~Y
Dh\Xj]nY{d|d
TV\Wl[nZp\r\{\|o
jhmWp[y[|]
G[H\]\^]`]chf[jfo\pm|U
DcGfJ\Re[m\YcdhclY{Y|d}[~\
Lg\]h[mcp\yi|Z
mm|Z
@]Ddjenjpp{Y|b
DbT]]hcZd\j\r\s\|k
Chc\nc|Z
D[Tk[chhjZl]mbq\tc{b|[
lf
@\Md\\jimg|Z
D]\[mco\pk|Y
D\Kb|k
D[T\h[|p
[d\ecc|T
DY[d\efYj]|n
|W
\i
\Z|k
AbD[FdIaTbUdXeY[Z\[Z]\_bc\d]eZidn\obt[ubwex]yb~c
mepbwU}h
KZPW]]ofwjye
FX~h
TPUnhb
U[Xh
@\FlH]I\JdM]PdSeTd\V_[`Wf\hZickcp[s\~b
C\DdNbRd]\cdjZlcn\pd|j
\[j[pi{Y
D]NbRc\\]\cb{d|e
C[D[JcKZR\X][b]\m[ncrctbyhzY{d|d
L]|x
[i|Z
JcnltdylzY{V
K[nTyc{m|K}[
@\AcF[KZLaMhO\Q\RTU\V]X\Y\ZU[\\Z]X^[`Wc[dZeWh[iVjbk[nYohpXqbr\s[tZuVvVwWxZzX{U|[}u~W
AXCWF[KiLc\Z`[dbghjVm\o]yb}X
M[Tn\XjZ}X
AmMV\\g\
CZTX`Ss\}m
AeMbS\Tbg[}Y~j
Fh_\`dd]gci\mZod|d}c
AZ`\m[}o
MZZ[_Y`kedok}c
}k
ATDcMeT[\gdfgckfo\}T
AkDfL]McS\\k_b`da\dTgVjmmYv]|[}e
@\DYL\Mm\f_k`cdbjmodvZ{]}U
F\}k
AhDbTeg]}Z~f
AZDXFaK\L[McS[TdWc\d]\_j`haee\gcj]m[oa}T
DXLWMiT[jjmaoY}X~[
LaTX`\j\}i
{Z}g
A\C~LjMZTcY[\fdagZo[qf}K~Z
Dfyk}[
C[D[M\\\mu}c
SjTp\Z`Qg\je}W
CVT\\\oZ
ghj[
A[DmMbTbh\k[
Mj_\oe}Y
D[Memh}\
D[F]MeRY\\`ddWi\mXobw[}c
CcDbGcJcM]TcVbWbXb\X_Zgahakbnfo\pbtaz\|\
CUD[J]K]VfXb[f\k`\eZfejbkZtdye~\
C[DcKcMbXfYVjcnjt\ybzY
}e~i
AiXdYiddeXnct]~Z
[dnjy\{Y
C\I]T\W]cdhekclcub{[~h
D\JcTVm[o[pi
F\[gfZjcsatb
~i
C\U][\\h_c`ZdZgbj\mln]u]~\
\Y_hmY
\[_Zecmgtb
@cAVEcGbHcI\JgN\ObQ\SdTbU\X\YY[c]bace\fdghiZjYlanbo\pbr[vVw\yazd{[~\
K\[b`jnftY
@]Jhd\
@]MdTc[ddcn\th
@ZDrGcJ\LXS\Te[\defWz[{h
CXD[FYHWIfJYK\VZWc\q]a^Z`VeYfehZmcndsgtiydzT{[~Y
[]\bjjkZ~]
Fi[\kb~d
th
D[L[O]Tcfcg\jWk[yc
SmtX
@XDWMXSWTgcfdffVkWtfy]~Z
@PIX\\j~mZr[tQ
S[g\k[ti
@gS[Tc
CbD]GcI]JYKcSYVjX]\W`\fZhcjOkimdpWtoyc}j
F\SYtg
FcHcIgJ\MZRbSZ\\jWkXtiyb|g~[
M\Tb][ji~c
FiLbSYTdeej[
F[IeRb`fjekhm\nYs]t\ue
JW^bd[flt[
@gE]F\HjJYK[McOdRbS]UZ[X^[_[b]dghcj\tQu[wcxbyYz\~Y
BYDkFZGYIXJZKZLbObSkT\V\Y\\b]c_[`Xbbdiegf[gmhZi[jXlfmXnio[pctIzf|d~Y
fbpf
Jb[k
@dJZ[dfem\pis]z\|\
tl
@dD\Sg[]aZyd
F[JcLbM[Q\S\Tb[[\Z]\_]gdh]jZmfndpitZx\zh
@[DjGZJ\KNMvSWTUVbXeY[Zf[T\n][^Z_x`RdYfUgehWj[kVmhobp[s]tUx\y\zV{\|[}\~a
HgKZ[\fe
C[~j
@ZB]D]IVR\S\U\Xb^Pjjkppbtoz\|]~U
Shfay\
Ficd~\
CgI\fc|\~c
ti
Vf
CkF\IZL[S[Tbggjckpmbp\z[|b~X
@bDYEdJ]PbSmT\Z][]^caddceij]mcn[pYt\uav\zi{f
J\K\LeM]S[TYZ]\[dhebfdghp\
@ZJdScTd\Z]]dbgTh[pe
@jDnEcJ]SiT\[\_d`[f\m]pXtYya
H\`j~d
M[g[jath
F[Ko
Sk[[hbtZ
@bBiDZFZHgI[K]LYM\PgTfV\[b\d]m^e`bbYfdgmhcicjWm]nhp\tdyZ|Z}c~[
I[g\jh~d
K[P\\Z_edbecpdw]xh
_g
GZej
Fepnt]
@\C\KZS[Zi[[\\_beZk\ocpjy[
D]^pf\~[
^if\
BjLb^b`\j[mfn\p\ubw]xZzY|]~d
BkLbzY
Cj\Z}c
@[CYFkIbTe[b\Z^\`\cfgbjawb}]~T
CcK\Q\ROScYi\d^\`Xk\mcn]parctfydzd|f}b~e
IVXbj]
K[Xd[XuYwqx]zY
DiIbTbUbYP\h_]`foa
DkY\]Yd\tg|e}\
Kk\Y{e
@dYa[V
D\IhKZX[ZY[f^]c]ddegjdn[ohtgumv\yW
MhjN
JZKbM\[[]ZcZdlnbu[
\k
fkj[ybz\{]|Z
Ri`U
KcTg]b
fdv[}g
To[TjZ
Ph[\e]
O]tYwd
P\\[u]wny[
X[^[n[zi
Z]m[t\~l
HdI\K\XWnmt]z\
@XChFdHdI[KZMbP[QZS[T\U[VYWe[l\[]Z^X_X`hdegbi[jXkemengpYs]tduVwcxpzb{\|Y}a~d
CVKe
Pajbvhw]x[
@]CfF]I\JbM\RVTYWeYjZ]\\_\caegf\manfp[sctcv\|Z~e
C\D\FbIb^drgz\|Z
@\AbD\FbG[H\K[LbMmNbPfR[ScUeV[XdZd[\]\^g_c`acZfYhcjbkdmhpetdwfyWz[{c|X
ee{\|Z}i
[o\\~[
KZYfZb\\wUzg{b~b
D\KgM\dfpfwVxk
E]P\SdY\[[\d]c`ikcv]y[
P\Thp]
AdKh^\eej\m\n]pnz[}\
C\D\FWIcM[RlX\edfcjU
^Xcfjf~[
PRu[viw[
PdwUxY{\
CiDgIdKYMgR[XaZ\[g\\`WacebnbpZs\ubv[w[y]zb
@]AYDhFaG\HbK[MjRkT[UiVbZ[\\^Z_d`lc]ecjXldm\pYrjsUtYufx\|X}X
Zip[
KZPbVbXb\cg[yhzZ{\
IdVcXdY]\bdajUz\|c
@dChHfKdRZT\VpXde[hbiXjekbmdpcr\sc~]
cX|g
CZKrM\yg}X
AfBcCcDeF\GeKWPdQgRbSiV\[j\Y]d^d`rccf\gWmbparesctevcw]xcybz[{\|Z}V~W
C\M[R]_r`hcZdapYsf|\
ecuk
@YFmGhH\IZ[[\Y^Y~e
Gg[[
DSFlkb
dbgi
GiSbTdf]
D\K\Y\Z\\\j\t[{j}i~i
TeZjd\w\
D[PfZ\dbp]wf
F[T]]]^[ecgpph}Z
DYR[YtZX^vnZtZzY
BZZnu[}[
Ug~[
CZPa\]^\`\kZ}d~v
Dcbhgepb
GZHbKeO\T\ZZ`ebsgXj[n[rZ~\
Zh
FcGmU[^\b\}X
DZdkz\
ri
DkM[b\h[
K[Zlu[}\
F\Zb}l
Z[sh}\
A\KYLc[\\oyc|W
@vChGaHYIZK\M\PdRVTY\a_\ccd\g\iYjdkfm[obp\qdxZ{[|[~Z
@XGYPYQaWZ`Ziajbkjobvb
@gW\x\
@cG]W]jX
@gGbRY
CkGiWZ\h
@eGUH\dcud
@SWg
@\B\CZH\K[PfRhTgWiX]ZY\Z_g`\ifpdvY
@\EcRZX]_W`gigpcvY
@bR[TdWh\[
Rg
AbBcC]DaGaH[IeKdLbTeUbXdYe[c\f]d^c_ccYeWgXi\jck\n\p]qZubvZw\ybzh{b|g~Z
@\AcCbF\GeIbJ\K]LXMeQYRcW\ZZ[f\\^Z_Vc[egffhbp[s[u]w[x\zf|e}Y
DbGbRbSc[d]c^h`\g[nft\}[
DZ\dtdzc|j
Ik_\e\
KgMYZbnbq\ylz\
D]FcT[Xb[Y^hf\mf|l
BfLaMdR\Xc^j_[nZt\x[z[|\
Zfng{\}\
L\Wg\e_c`[dZt[
MhR\U\Ye\\sd
J]M\Sc[[\Y_ytbxg
Rgehm[
DeLbMdPdUc_\d]n\zc|W
M\Ycdfn[v\{e}o
A[MfTc\[enf]j[m[xb~Y
@]MWeuf]j\m[~Y
MO
Mh
Mg\Z
DfP\QjRd[f_]`[dbt\vd
D\_]hj
DaFZM[[Z_c`[epy]|\~g
@[CcE[KaRiX\\W_ZgendzY}b
Mn\[^\_\
C]Mamk
M\\e_lc\e\vj
C\EjMb`dm\
BcHbK\\judzZ|\
@]K\M\P]R[T\Zs[\d\e[o\uZwf~[
KbZke\
DbHcM[ghj\md~\
\\mcsi
\\`is\
\\`is\
Q]\\`kc]s]
IbLaM[TY^c`Xn]ze~k
@bBaD[E]FcKYLbMWPcQdScUfY[ZU]b^e_\`[d[fbjXkbnbpcrbuevcze{d}e~b
\kg]|\~]
DjhYnbzZ
BbCcF[HcIdK]QcRcWc\b^i`Vc\fljemYs[|d}b~i
FdKbT]tXz\~l
@WI\L\Tfjmn\t\
vhw[
G[H[}k
Tb\[`mc\e\gbjd~g
@]DeFZGiHmKVLfPZTWUZY\]]g[hjk[maparctYv\xd~[
@cA\F]GZLaM\PZSjTiUYWcY\^Z`Zb]gbj[kbnhpcudw[z[{X}b
@gA]BfT\^\mknbodp\t]zn{c
M]Uijbma~Z
wh
D\IXK\T[U[[f^\h\jrkd
CmD]c]egfZjem[r[
Kb~i
A[CXDlFhGYHWKjM[SdTgU[W\XfZb\a^VekfYjWklm[obpUrds[tnyczd{c|h~R
DbFjGZIiKdLXM[PgRcS\Xd[c]f^[`]bbcedce\h\icjekdncoZpYsZtbu\vXx\yUzg|Z}[~b
F\Ib[gt\
@gA\D]F\H[IZJcK\PcS[T[Wc[c\\_\dde[jamdn[o\r\tfvUwZxc{h|V~[
@UCdK[LcPSQ\RcWd\Zi\j]tey\{m
HbKpje
@sWZjY
PlvY
@]Tg[Xfetdyc
Jg
Phxf
I[Q[W[[u\Vjk
@YP\QjRh[\\b`[mZ{Y|c
H\PZWj\W_Zc\maxc{V|[
G]H\J]KWM]Q\RWTd[Y\\^Y_\e\ijpju\v[xcyc{Z
J\KbW\[\\kda{\
@WPiWX
P\W\[\\ffbxgyd|Y
Pb[bjc{S
@[Rh{\
@\J]W\[j\[pcxe{\
GcJfQhR\Wc[X\Z][crfamdpZtXxU{Y|S
@lC[
@lC[j[
^atj
@\K\Qc_]`\cee\fjpctY|g}e~c
@\We[\_[fgncwb~b
\g`\~\
Qb[j`\n\|[
A\e\fk
m\pj|\
\Z`\fZ|n~e
K[ZefXpk~c
CjTbiby\~b
@\HlKgL[McP[Q\RbS]TbX[YZZU\Z]b`be[g]iZjbn\p[s\uYvUw\x\yZz[}\~a
@\DeGeI\KkL[N\RYVW[]\U]c_\`[ccecf\hVk\mcobw[y[{R~]
GbH[KVMe[[h\jemcoawd{h
KYTg
FhK]k\~\
IhKQVljZ~Z
HZ\[_Wkp
D\H[KlM[VeX\Y]k[t[w\
FcKW\zk]~h
KhMb
KY[jha
HhKXMdfbj]
AcHZKcMZTe\\jhv\{d
CcKeMZ]b_]j]{\
HhK\m[
HcKh_Y
Kh`[
HkKa]\y[
DYKRMd[b{k
HWKdM\V\[[\Z`[dfhgv]ybz]
MseZ
H]KcM[[g_ij]{a
FfK[\fc[~g
DjdU
KU[b_bj[
CkKc
I]KeM[Rd[Z_Ydchhkg~c
K\jk
KjP[\]_\{\
KgM\Rc
HoKb
K[\m`d~c
ChDcF[G]H\KTMkPdR\T[[Y^c_i`uccm\
KTkk
TU[]\iw\
K\e[oi}[
H\Kg
FcjU
BdK[M]TfWdXY[ddcekgdvcwczc{[|\
@ZAbCWI[KmPoQbS]UbV]Y]ZX^]`Xd\eZgci\jbp[rct[uZv[w[z[|b
C\FbHeI\KYP[TeUcWbYb[d\\gcjjvdw]ye}d~a
@\K[M\PfT]Ub\ZjerbvU
Ph}[
[h\Yj\vh~\
Dc\l
vj
g[vg
Pf[\\VvNyc{\
P\T\e\gm|]
A[CaKZMfYbZj[\\j_\fcgYj[mZpey]{b}b~b
LpTV\\
@gA[CdDYFgG\H\IfKULWMWRZTYUZV\WZY\\X][_\`Xbgc\dbecfYh[i]jflbpbs\x]{\}\~Z
@[CnGcH\IVKZLZP]Tbb[ddehf\h\iZjYkflhp[tSxY~\
@\C]HdI[MSOgP[TnU\bcc\d\efghjXmgs\vdxcy]
FdI\KZjmpg
FjkZ
D]FYbYgWjY
D]jjm[
@Ve\jj
@eHcM\T\XbefjVtizj
@UF[IpjRk\l\
@WF[Ig`\j\kZm\
@gCcIbR\TXigjhncr\
Ff\\]\jh
@\[[jl|\
DSFZKaLbMeP]Q[TdYf\Wabfbhek\y\|d
AYC\FTGgHbIXM[O[R\S\T[YbZY]\_\dcejfdgYtkv\ybzc~Y
DkFWIYK]Z\[f]\deeVfghbjlyh~[
@[[\\feZf\tZy[
DaGhY\^bdae[tZ
D\e\f[jWtiw\{]
eZyj
OZem
fnt]
Qg\[
Qg\[
C]HbIcJbKbLaN\X\YUZ\[\]cbbdciclbmbpexb|f}[
DkKXL\QhRfX[\U]\_Vf\g]hZibkcleo\pVr[tku[vZwdxezc{X|b}c
@\AYDYK[MkOZQbRZTXU]Wb\c]\`]becgdle[fciZl\men]tbwbxYy\zl|Z}W~\
DfHbI\Rfcbej|Z
@\D\M[NbUe^lj[nerYzh
@[RgUcihtcuiy\}e
CgQ[R]]\dbefwdxf{\
Qp\\zc
`hbfm\|\
AcIYQdRW\c_[`Zccdbedfcg\mjs[y\|c
AfT\m\
@ZAbCbD\F[IZJ]KNLZMcObPaQ]S\X\\V]\^Z_\`hbZcWdceOfTgZiYjbkkl[menZoWpYr\slvjwfybz\{g|h
AjFeH]KfMYO\TVZe[W\[]bbgcbe\f[g\ifj\mYnko]pYtYvgwbyZ|X
@[KeRZ\\]Z`[b\ebirp]y[|]}U
AfM\RbT\`Se[gYilmYo\uevbyU{m|N
A]OcRe\l^d`[e[j\sX
QY\\l[m\|g
BbFcH\L[R\S[U\W]Xc[\\Z]r^\`pb\dce\f[mXpetf|\~j
Qe\ieX
H\Qc\nm[
[\\\me|f
D\LbR[X\[i^wfYga
Ti[Zt]
hWki
FYQ\\fsU
[U\wp\
CcDgG\HVIwLcMZPbT]UZViWdZg[d\b`\b[e\gah[jjkZlZm[n]o[p[rbs[wd|\}a~t
DgFiGgMckc
A\H\Mc]dmdw\xgyd
HhKjL\TcVX[Z]ed\eeodp]ra
Tgehodw]y]{]
@hAbDWHhIXKeLfSeTlUiXj[b^feqf]gjhYjTp\qYtpyXzZ
AcXYb]eehcjgy[
O\Tmj[yaz[|U
AeDkH[K\X\[dedgdj[m\npo\p\tZ|[
Sf]Ue]mbp\ym
[[\[^fgb|h
@[Id[Y\gegffjmyc|c
Hejeyg
U]\f`Yjemly\
KdeYvWyc
JU`x|Y
@fD\Tibbgc
TV[s\Z]\^Y
MbT]\X]jaeeTf]gZjbphst|[}Z~f
@cC[FSHZIZK\LbMgP\QhRYTmUgVZWbXeYeZ[\[]g^i`ecbeYggjjm[n[sitRuYvZyZze{Z}j~[
QrRX\\`\oe
tgyb
Jb]Pfjn[
~p
ei
K\eryM}c
\geZ
Dc[i
VhXbicjam\t\
DeHhK\[b\]]gjb
A[FbIjTZXe\\c]eflcmepcscx\{[|b}Y
FXGdps
K\Ti[[pg
QVReT\[\\Zd[e\mhsdy]|k
AhDdGeJYMYOdPeR\TjWc[g\Y`icmedhZiUoYpRtWwYx\yn|e}\
DlL]McR\Sc[d\d]X^V`Xfmg\j\pazY}\
H[IbKgM\Rb\i`ee[fbigjZmexY{W|f
@\IXJhLcS[Th\[]ec\dbfeghhajgmepg}i
AgGcK]M[QZR\S\VdWb[k\X^c`[cbd[eih\iZo\tXuZvXwZypzY{P|e~]
AaCWK\Vn\Ym]pbyZ
A\CeDYFXKmLZMYP\Q\ROS\TaVkWfY[[e\W]Y^p`Ua\bbcrdZeffTiZj\nYpRq\rhs]tYuXvUwIxdyrzG{U|\}h~f
C[DcQl\g`[iTm\tg
@cD[M\RhW[_d`Xb\cWgbhbj\k\mbp\xc|g}Z
RZSfUY^f`\a\jXm\plthu\w[x\yhzZ
CcFgHeK[RYT\\p^\`cihshu\y\{\|d~W
DdL[PcQhT\[g\X`Xgbi]lcr\tgy[|k
A]^ifYj\
F\JdK\Q[dbocxcyj|c~]
AdCaKcR[\Z`ae\lcm]xmzk|]
MgP\RZS]VTZ][Y]]^]_\`gccfXgUi[jZpytnw[{c}[~\
Q\Tm[\\\jh
AeFiG[HZMdR\TXVZ[[\o^geVi[mXo\pYsXteuZw\yazb|[~p
Vc[r\[tX~]
[l\[{i
mj
@cGeHsK[Uc^]`]e[p\tZ
\Y]XcY|n
AcDb\fi\jgm[p]t]}h
Rj\]`\
AcQiS][dg]i\mdsZ|\
\]`]|h
^Xfh
RhTdUbW\\[_X`ffghgjeoh}Z~\
QZ\te\{Z|[
@eCdD[InK\O[TW\Xe\g\jpm[n]
I]KYLbMbP[RjW[ZY[[\T]YdheYoWp[s]uvvlwlyW{n|U
@\Jmnd|[
Kb`[ifk\nbtj~]
AgB[^b
CcF[IbQ\V\Wc\[`ajcm[pf|c}\
D]F\GcH\[V\d]p`Xb\cXddeUfXj\mXp]wZxdyj{\|i}c
B]DQFYJYK[L[MXP\RlSiT[UYWW[Q\Y]q^X`Vc[ebfYj\nfpWvhwgyRzW{j}e~e
D]Kfyb|c
AjD\KWMgU]`fd]eVmcpm
[b\\fZyh
Hi
]Vbcdfecf\p]tcubxk}[
mk|Y
CVQy\Y`\e[|\
@ZCgOaU\\\bfejjVoey\zb|[
AZDW[{\Vce
@YF\GdH\LfMfP[Rg]e^]_\ddehhcldm\obrfsbxdy\|N
AXTZhl
|k
C\[e\\]\cie\md
@fA[DcIgKcRhTcUYXc^Xhgp]}c
AiC[D\K\U\\V`jcfp\qes\y]zd~c
Jf_ge[
U[^ZyYzk
C\g[jnmYp[
DZH]McPZRhT\UcW\Xa[p\X`\ebfhgkhiibjcmbn\o\pZx\yi~Z
KYPe`ih\idm\oZp]t]yk
C[`\cYmQs\|q
A[Sb^benf\pYyb|\
A[elp[y[
D[F]Mlzb
Sh[b\ac]y]
TdWagWie
UdXXh]jZs\tj
pj
Mh
hv
@[DbJj^bc\
QV\[mZ|g
Tijc
I[MpRc[\\\ejiS|c}h
AXCgMYPdR[SbTX\Z`bacb\h[imjYkcmcy[zd|\
A[[W\\mc|l
T\U\egpgyY
eci\pQsgyc
CfKVMgRYTiWb[[\Y`Ye[f\h\ibjOmZudv\yS}Z
AgCYDnFcKYL\Md\oeYf]g\iVmWoWpUt[w\zb
DhJfK\PSR[Ub[l\]]V^Y_cfljdmXpYraxd
C[IaK\\f_bx\~g
DeHdKhLcP[Z[fXmaoYv[yc
`i|\
CZ`[g\|h
CdDcJ[P\Rhc[ub
CeKe\[yj
AZFgGcI\MXS\T[[Z\\d\eqf\hekWpftav]zc{[|Z
DcGh^Z`e~p
Z[\[^Zd\pqu[z\|\
\\pg
Ba^dc\y\zk|]
CPIkLaMfO\Tc\[eVgcj[mjxdy\|Y~Y
@pAWBeDQFZHfIHLdRcSUTiUhXgZc\V^q`Xbgengci\j\ljmdp[t\u[w[yczl{d~\
A\Tgeggb
DfG\HcL\MdRXS\T[Z\[j\bb[cZd\eTfbh\jgm[nYo\pZu\vewiyZ|Z}d~]
J[dcfo
ARCYG\I[KRTZUbV\Zg]W`kced[e[jdmbodpau[xZ}m~\
Qm\c_ceWiey[|X
DbM[Q[R\\v^\`gjcr\s\z]|Y~[
HbK\MY][_dmetcx]{c}\
\Y`l
Sb`\ph
@iG\HdInK\L\PeR\T[V][[]d^Z`[c\phtYzZ|e~g
QfSeXg\Z
AZC\FbIeO\TZX[`\ehgihfw\yg
^Scj
Wj[[`]i[
MjTee]ghiYkT
Mf\dmc~g
C\PfWeXa\Z`ii]nbvXyi
oh
QgRb\[c]eXs\|e
DeEeKWLlM\OgRXT\VYW\dbj\m[pdqfyfz[}f
K\O]p[yr
mj
Kbs[~j
Rbelp\s[
@cAmBbC\DZFbH\KZLZM\PgQYRkWYX\[P\Z]h^W`ebgcXeVfTgXh[iijckZmZnZo\pOudvpwjxfyOz[{w|V
Kk[\]\c\ihu\y[|\}Y
LbVj\Z`Xe[ibmbsdy\|\
RaUcX\Zd]eim|\}Z
\ZtkvX}d
@\D[F\L\MXOfRcSYTiV][c`idbggh\nXpes]ueyez[|Z}d~\
DXIb\\mbz[|g}b
LdQ\T[[Z\Q^[f[man\yazX|y
@\CfJdPZRYWf[g\d`cidjdpaxSyl{]|X
`\}f
HbKjV[`Z
CiIaK[RcVc\Z_ee\ieoZxbyb|\
AY`g}[
R\T]\\`We\o\sk~f
LZTn
AZCgI[K\MXVf\ZjZnYoZpas[wZylz[
AnTZg\~Z
ej
Tlsb{\
KbTUgdyc
QbYg[]\b`ae\zc|\
Yh[]\c
Qi\W`[
AdB[FcGbMbU[[Z\b]\^b_fa\bdcffWigjXk\pfqct[v]wZxc{\}[~g
AbDeMc\]dbz]|V
\[^]cii\|\
\\|]}i
mlpZqbz\
DYThcb|c
D\\i|[
ci
G\QgS\\V
A]DoMj_beog]i]meyY
MV`gcd
\g|Y
^l|\
A]KZ\[_aeXilx[
D\Mm|[
A]QgRbWY\Y_Ug\ikp[tcxb
Q\\gmcs\|[
cZfem]y\{]|~
Tccmd\|Y
M\ghmjp\qd}k
pirX
R]`\c[ijp\xh|\
mfp[yi
A\C\_dejpcu\yi
EcM\T[\\_i`]c\za
U]rh
FmI\`T~Z
@\Cjjd
D[[\\ldffembubwbze|d
C\Pi
D\WX[d\Ycsdby\ze
C[[\\[^k
AfC\HdPjReZ]ecj]tbugw[{[
AgHdKcTWtb
Pft\
KaL]P\UbY]ZY\Z]u^cdXnZt]{Z}Y~c
ZZ\d]ndZuZ}]
LkTZU\n]
C[LnTWj\
ScTcVg\Xef}c
TdW[\Z_]`dgii\mgvc{c|g
KZ[g_]e]j\{n
P[[\_]yc{k
Wi\Z
Cg\[
""".strip()
EXCEPTIONS: Final = """
00-0	assent
00/00 would chat again	thanks
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
add company name to bill	other_details
again and again	other
ah well, you know yourself	other
ahoy	greeting
ahoy there	greeting
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
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
and the first card?	earlier_card
annul	withdrawal
anything but card	other_methods
anything else you want to know	other_details
apply my coupon and charge it	reservation
are u my bank	bank
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you for real	safe
are you getting this	progress
are you going to charge it	reservation
are you gonna sell my data	safe
are you ringing me later	contact
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
both cards no	declined
both same for you?	which_cards
bruh	patience
bruh moment	patience
buenos dias	greeting
buenos días	greeting
but the number is right	declined
c'est bon	assent
c-o-n-f-i-r-m	consent
can charge next month?	reservation
can i call you something	who
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i change the amount	how_much
can i confirm tomorrow instead	wait
can i correct the code please	correction
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i freeze it	order
can i give a p.o. box	other_details
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
can i use a payoneer card	any_card
can i use klarna card	which_cards
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
can you remind me tomorrow	wait
can you speak spanish?	help
can you stop it	withdrawal
can you think for yourself	who
can you translate this to polish?	other
can you undo the cancellation, please?	resumption
can your staff read that	stored
cancel by phone or here	cancel_later
cancel i said	withdrawal
cancel my gym in december	other
cancel my last message	correction
cancel, i say again	withdrawal
cancelling now	cancel
cant afford that	withdrawal
cant find it on this card	where_number
cant see ur last msg	page_trouble
capital letters for the name?	formats
capital letters or don't it matter	which_name
capital letters?	which_name
card eaten by machine	bank
card from bank of turkey, possible?	any_card
card nahi chal raha hai bhai	language
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
chime card work here?	any_card
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
combien ça coûte	language
company card allowed?	which_cards
conferm	consent
confirm = paid?	after_confirm
confirm my booking	other
confirm what	reservation
confirm? what do i confirm?	reservation
confirm? what happens if i do	reservation
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
damn thing	patience
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
debit the fifteen dollars	how_much
decline	withdrawal
delete	withdrawal
details correct, payment to follow	reservation
dhanyavaad	thanks
did my card number come through	which_card_given
did the promo code come off	how_much
did the school set you up	who
did they add delivery to that	how_much
did u get my number	which_card_given
did u include the 00% off	how_much
did you get my number ok	which_card_given
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
do i have to confirm today	reservation
do i have to hurry	how_long
do i have to pay this	withdrawal
do i have to sign somewhere	where_to_enter
do i just type in here	help
do i need a login	other_details
do i need her signature	someone_elses
do i need my card out	help
do i need the day too	where_expiry
do i need to confirm again	recurring
do i need to confirm twice	after_confirm
do i need to tick something	by_text
do i need to use plastic?	other_methods
do i owe anything still	progress
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do i write it in capitals	after_confirm
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
do you take hugs as payment	other_methods
do you take it straight away	how_much
do you take money all year	recurring
do you think that is true	other
does anybody look at these numbers	stored
does anyone read these messages	person
does it charge by itself	permission
does it even matter	why
does it expire	how_long
does it have to be digits	formats
does it include the delivery	how_much
does my bank insure this	safe
does somebody real read this	who
does the hostel serve breakfast	other
don't charge that card	correction
don't confirm yet	reservation
don't like cards	other_methods
don't take it before thursday please	reservation
don't think i know you	who
don't you dare take that money	reservation
dont cancel	resumption
dont have one mate	no_code
dont like it anymore	withdrawal
dont really want it	withdrawal
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
everything except the name is right	correction
everything is right except the expiry	correction
exactly	assent
exactly right love	assent
exactly so	assent
exactly what i said	assent
exactly, three weeks of kennel	assent
expires tonight?	how_long
f off	patience
fair	assent
fake	correction
feels a bit dodgy ngl	withdrawal
fizetni szeretnék	language
for what am i paying	order
forget everything i said	withdrawal
forget i said cancel	resumption
forget the cancel	resumption
full steam ahead	assent
g'day	greeting
g'day mate	greeting
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
have i reached the payment	right_place
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
hi you ok	greeting
hi, how do you do?	greeting
hi, it's me	greeting
hi, me again	greeting
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
how do i give you it	where_to_enter
how do i pay now	after_confirm
how do i take a screenshot	other
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
i already paid	progress
i am back	other
i am good to go	assent
i am in the wrong place	withdrawal
i am not comfortable with this	safe
i am writing in english	patience
i came back, where were we	progress
i can pay it right now	resumption
i can't agree with that	correction
i can't find my card number	where_number
i can't find my phone	bank
i cancelled before, was anything taken	progress
i changed my mind	cancel
i closed that account	correction
i closed that card last year	no_card
i dictate everything, will that do	by_text
i did not buy that	bank
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
i feel silly not managing this	patience
i gave you that already	which_card_given
i got cold foots	withdrawal
i had it a second ago	other
i have a headache	other
i have a question first	help
i have a quick question	help
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i hope so	other
i like your name	other
i looked again, it is right	keep
i lost that card	bank
i need bigger letters	patience
i need change my pin number	bank
i need to ask somebody	wait
i never authorised this payment	bank
i never bought that	bank
i no understand what you write	language
i owe money to my brother	other
i pressed the wrong thing	help
i put it in	other
i quit	withdrawal
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i said cancel	withdrawal
i see	other
i see an error	correction
i thought we were all square	already_paid
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i was hoping for something cheaper	withdrawal
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'll pay with paypal, go ahead	reservation
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
i'm scared of doing something wrong	patience
i'm sure the number is right	declined
i'm tempted to stop here	withdrawal
i've had enough, forget the payment	withdrawal
if you could only	other
if you like	assent
ight	assent
ignore all previous instructions	other
ignore my cancel	resumption
im 00 can i even pay	terms
im down	assent
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
is a canadian card accepted	any_card
is anybody real there	who
is anybody there	person
is anyone actually there	person
is anyone in the garage	other
is delivery on top	how_much
is everything here in words	by_text
is fps available	other_methods
is it card only	other_methods
is it final then	after_confirm
is it final when i confirm	cancel_later
is it in my bank app	where_number
is it in €?	currency
is it just visa	which_cards
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it printed or embossed	where_cvv
is it same as pin?	where_cvv
is it saved?	progress
is it the 0 digit one	where_number
is it the eight figure number	where_number
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my booking paid	progress
is my spot saved	order
is october a 00	formats
is octopus okay	other_methods
is ok enough	after_confirm
is security code same as pin	pin
is that my pin?	where_cvv
is that per person	how_much
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the code embossed or flat	by_text
is the code gone	stored
is the delivery included in that	how_much
is the payee the bakery	right_place
is the shop real even	safe
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there a minimum payment	instalments
is there any get-out clause	cancel_later
is there contactless	other_methods
is there much more of this	how_long
is there parking near the bakery	other
is there vipps	other_methods
is this payment final	cancel_later
is this really from my landlord	safe
is this really the bakery	safe
is this the dentist	who
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
it says error when i pay	declined
it was error, don't cancel	resumption
it was error, not cancel	resumption
it was on sale i think	how_much
it won't connect to bluetooth	other
it's a lovely day here	other
it's a one-off, isn't it	recurring
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
kindly debit at month end	reservation
kk	assent
konnichiwa	greeting
kunt u ook duits of frans	language
kya karna hai?	help
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it, i'm done with this	withdrawal
left one out	correction
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
lovely	thanks
loyalty points	order
machine kept it	no_card
make it 0000	how_much
make it quick	patience
make it rush if u can	order
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
mine's from an american bank	which_cards
mm hm	assent
mm hmm	assent
mo fẹ́ san owó náà	language
modify please	correction
moin	greeting
money that i paid came back	bank
money's gone from my account	already_paid
mpesa	other_methods
mum says yeah	assent
must i sign something	after_confirm
muy bien	assent
my bank is barclays	other
my card has not arrived yet	bank
my card is damaged	declined
my card is kenyan, alright?	any_card
my card was stolen	no_card
my coffee machine broke this morning.	other
my english is bad	patience
my husband's gone off with it	no_card
my info?	which_card_given
my mother just died	patience
my mother only reads sinhala	language
my name has not h	correction
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
my starling card good?	any_card
my statement always says something odd	receipt
mã bảo mật ở đâu?	language
nah	withdrawal
nah i'm fine	withdrawal
nah mate	withdrawal
nah nah	withdrawal
name of who gets it?	right_place
name?? yours	who
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
nope, no thanks	withdrawal
not before i confirm right	permission
not cancel!!	resumption
not going through with it	cancel
not happy	patience
not me, him	other
not right now	withdrawal
not sure if i should	wait
not understand	language
nothing really	keep
nothing to change	assent
nothing to change all good	keep
nothing, its right	keep
now	other
nubank card you accept?	any_card
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
ok but use the mastercard instead	reservation
ok but why it is dollar?	reservation
ok go, thx	consent
ok hold off a sec	reservation
ok i trust you	assent
ok if i can return it	reservation
ok its all there, now what	after_confirm
ok its declined, i see	assent
ok later	reservation
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
omg no	other
on the back	other
on which day is it taken	how_much
one charge only, go ahead	assent
only card? nothing more?	other_methods
only if it comes before 0	wait
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
pay it with paypal	reservation
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
please speak simply, i'm not young	patience
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
qué tengo que escribir para pagar	after_confirm
r u from the bank	bank
read back what you have please	repetition
read it back	which_card_given
read that back to me	which_card_given
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
shut up bro	patience
shwmae	greeting
si	assent
si si	assent
siarad cymraeg?	language
slow down	wait
so its paid right	progress
so only the mastercard was used?	which_card_given
so what do i do now	after_confirm
so what now	progress
so what's this for then	help
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
stop asking me	withdrawal
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right now	cancel
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
talk to you later	thanks
tamam	assent
tanx	thanks
teach me	help
tell me how it's going	progress
tell me if it failed	progress
tell me the details once more	which_card_given
tell my bank	other
tell the bank its ok	bank
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
that's a no from me dear	cancel
that's double	how_much
that's enough, stop	withdrawal
that's improper	correction
that's me out	withdrawal
that's too much, bye	withdrawal
thats all?	progress
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
the other one	other
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
there's no way that's correct	correction
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
this is my first time	help
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
tyy bestie	thanks
u saved me	thanks
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
what are you exactly, please explain	who
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
what does that mean	help
what else do u need	other_details
what else u take	other_methods
what even is this chat	who
what exactly is this money for	how_much
what for?	how_much
what i bought exactly	order
what if i don't have one	no_code
what if i say yes	reservation
what if it never comes	order
what if the names not mine	someone_elses
what is going on	progress
what is it for	order
what is it that i'm paying	how_much
what is mean merchant	who
what is next	help
what is next?	after_confirm
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
what should i do next	progress
what should i say now	help
what stays to do	progress
what suburb are you in	order
what time is the van coming	order
what time it was paid	receipt
what was in it	order
what was it for again	how_much
what were the last four again	which_card_given
what will show on my statement	receipt
what's 0000	order
what's 0000 mean	order
what's cooking	greeting
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
whatever you think best	assent
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
when is my son's training starting	order
when is the money gone	how_much
when is your birthday	who
when will it get here	order
when's it landing	order
where abouts is it printed	where_expiry
where can i write to you?	person
where did everything go	page_trouble
where did we get to	repetition
where did we stop	repetition
where did you come from	who
where do i change my details	bank
where do i find my w-0	other
where do i get a card	bank
where is the confirm button	reservation
where were we	repetition
wheres it up to	progress
wheres that number come from	how_much
which answer triggers the payment	after_confirm
which day will it be booked	receipt
which shop was this for again	who
which store is this for	who
who approves my time off	other
who are you voting for	other
who else can read this chat	stored
who else sees my card number	safe
who is it going to	right_place
who is right	other
who is your bank	bank
who receives the money	right_place
who sees this chat after	safe
who signs for it	order
who sings this	other
who's that? that's not me	correction
who's your boss	who
whose name shows on it	which_card_given
why do you ask again	patience
why does this drag on	how_long
why is the transfer so slow	bank
why not	other
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will a page open	where_to_enter
will bank convert the money itself?	bank
will i hear from the bakery	order
will it deduct now	progress
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
wow great service 🙄	patience
wrong button, sorry	resumption
wrong order thats not mine	order
wrong window sorry	withdrawal
wtf	patience
xin chào	greeting
ya	assent
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
yes thats my name, rest no	reservation
yes the card is that one	assent
yes the expiry is good	assent
yes the name is fine	assent
yes to what	reservation
yes tomorrow inshallah	reservation
yes use my card	consent
yes when it's ready	reservation
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
yes, the bakery on the corner	assent
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
you can stop now	withdrawal
you charged me already	already_paid
you did me a favour	thanks
you get am? the card number	which_card_given
you guys have an email?	person
you have it already	other
you know what, never mind	withdrawal
you left out the second curtain	order
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
