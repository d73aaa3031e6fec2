"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "6781b754fa9c084170b36a43afbc621c"
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
BIASES: Final = rb"KNXOLIHOMNPNOXONOMOXKONP^MNRUOJNLLNNQONLMKOOVRJLMLKLNOLU"
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
#<oga
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
#germ
#gerp
#get>
#geth
#gets
#ggy>
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
#icar
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
#ige>
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
#lus>
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
#nsiv
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
#verv
#verw
#very
#ves>
#vet>
#vez>
#via>
#vica
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
allowed to
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
am pa
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
card all
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
class
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
date and
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
expensive
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
got two
got what
got your
gpay
grab
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
hand and
hand it
hand with
handed
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
has 0
has 00
has access
has anything
has been
has card
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
hidden fees
hidden my
hier
high $
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
letter for
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
merchant already
merchant been
merchant cancel
merchant get
merchant i
merchant in
merchant is
merchant myself
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
mother card
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
need her
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
only owe
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
phone you
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
plus
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
problem if
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
she does
she is
she pays
she says
she see
shillings
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
sun $
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
telephone number
tell
tell $
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
ten percent
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
that invoice
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
that work
that works
that would
that yes
that you
theirs
theirs $
them $
them here
them i
them in
them now
them one
them to
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
to english
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
to move
to my
to myself
to name
to new
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
took nothing
tooth
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
went to
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
GaI\JbL]PfQcRZTaW\Z\[Y_Zacbbdde]f]mZs\v]
ki
@eBmDgE]FbGTI[M[PfQ\S\U\\\_Y`haed[ebgZmlrbub
AgCeDaEYF\IhMZPbRcT[USVZWc[\\Y]]^bcZdff[g\ldpXros[tYvcwd
BXC\IYKVN\X[[Y_Yf\hoi]o\p\qZr]v\
BZC\ISKVN\VXW[X[[Y^[_Wf\h~i]nZo\p\qZr]vY
@eGgdcm\
LhTglbogt]
LfoW
I\L[Q\a[nZom
LfN\X\n\oi
LhQ[Telbolt]
D\I\K]PeV\WjX\defcnZ
BgX[od
@\AdCPGXIbKbLcN\TcV\XdYZ[]^f_\`Yd\e\f]rcv\
@[B[CiJYLdN[PiQbTbW\Y[[e\\_[aZdfe\fenerbu\vZwW
AhTh\\acc\tb
@gAhB[CZE\GXP\QiTTWrXYZY[\_\`[aZdgi\mar\w\
CaGeIVJbL]PgRZTaWYXZZ\[Y\]_Zbbdie]mZs\v]w]
C\GdWXX[dj
BZC\ISKVN\VXW[X[[Y^[_Wf\h~i]nZo\p\qZr]vY
GZJdQfmcs\
I\K]PfQbV\WjX\dfnZwZ
BgX[
LaThlboe
@\CeG\IdJYLhN[PgQcTbWlXZY[[c\Z^b_[`Ye\feneo\rbu\vZ
BVF[M[N\PkQiRZSZTfVWW[X\[Y_X`\adbcc\ddfZg[hZkblZmZnXpjqZsWtXvYwZ
K][Y^tfUq]
AhTh\\acc\tb
C[IYNcQc[\^Xaq
Xg
Dhtc
@YA\CYEYFdHcIUKeL\MbNbO[PZQdS[TbVXWcXbYdZf[X]f^Z_Y`UafbcecflickcnkobpZqUrYsdt\u[vW
CiUb[\gb
BbCZFeGcKhNZOYPUS\TbV[WZZc\W`cb[dYgah\ibkhn[p\q\setbvXw\
O\sl
BbG]IbR]Zfeg
CcQcX[\\mbpkwb
@fCnG\MZNZUcV\XSZZ[f\d]f^]`\abe]fdm\peq[rWs]
[g
@[BdC\DZE\FYGTM]N[PrTfU]WYXZYlZd[Z\Z_W`[aUc]dde\gYi\m\p\sUtWvXwZ
X]Yo_\
B]I\PdWiX[_Zdf
AfChD\EbGdIVN]PXQjS]VcWdY\Z[[e]d_b`VdYfbilmbrYsjtbubwb
BfCdDfE]I[PjQeXXZ\\ev\wi
X[ccmi
@gB[D\EeFcG[HbIYMcOdQgW]XWY[Z[\[]\`aacdbg[ifl[mencoaq[s\tau\v\
@]AcC[DbGYIdKdL[NYP]Q[R]U\XW_\afcjedk\lfn\o]p\qbs[t[v\
kp
@[CZDbKbL\M]OePcUbVbW[Yk[[\e]e^[_\`ba\bbc\f\kfnct\ugv]wc
PfS\X[cg
AjB[C[G\I\KbNbO]UbVdW\^ba\bdd\ebfb
@dBkE\GbIXKZM]NXS\U]WXXUZ]\\]]_[c]degckmm\rZu\
B\DdEbGiIZNZP[T[XYZ[\V]\a[bYf\gbh]l[mXt]v[w]
BXC\M\XV[]\\_\a]fYihl[p\uo
@[CdDYG\K\McNdSc^\_eta
BfDaE\FdGgHdI\JZKbLcObQfRbS[TcUWV[WbXXY\Zc[d^ZaYdZfbgdibm\napcqZrZseuYw\
FbIZMjOZQbRgVdWbXZZ[]\_dafcbd\gckbo\pbt]
@[B\E[FkIhLYPcRlW]XfZg_\`[hbi\kZnbt[wX
C\G[N\P]QXZr\]_\ibmisZvlwZ
AYCbD[E\FfG\IdJbM\NZO\Q[RgSaVUWWXXY[ZW\[]\^Y_W`]a[d]f[gWh\mYnhoXq[sut\u[w]
AbBbGbHbIXJaN\PhQdR\TdU\WVXX[]\\`]ebg[i\p[sYt\u]w[
B\GbIdJ[M\RZTgV]W][j_]cYg[i\kcm[rY
B[KXSiVXXW[]\ia\g\kbldmWpargu]wZ
A\BYDgEhF\G]IfK\MiO[P\S[W\X\[\\gaec[dgm[ti
@iB]CcFbGZIlKhLZMZNYOZTdVZWeXTZZ[b\b`\bbcteefYgcpbqcub
@\BdC]DdEgHeIKMcOWPbQbRdTXUbVdW[YbZ\[Y\W]e_\aafdgdhciikclUm]nXqYrUsft[uZwW
BZIbKcL\M[N\P[Yh]ba[bbccdfp]qZsb
DeIdV\X\[\\gth
@\AbFWG[H[I\KeM[NXO[PdQ\S[U[WgXWYYZd]Z^j_\`ebbeUfZhZiXkelcneocpgqZw[
D\SkUX[he\q[
CcSfX[tc
BeIdX\\gw\
AcQiUcV\WdXc[e]a^i_b`ca]bfdbiZkXqerbwZ
D\Xi\Uc\g]w\
WhXdi\
@jAhBZCfEdF]GWH[JbKPLdM[NeO\P]QcR]T[UZW\XSYpZ[[X^k_e`Za\bZcoffg\hWibkYlZmhofp\q\uYvrwY
@bA]B\D]E\G\MgNjO\PZReWcXW]adggbm\nbobs]t\ubw\
I[K\S\_[f\hov]
@aAaB[EbFfH\M[QcR\TcUhWbZd\b^caYb[g\h[ibqbrbsYu\
AbS[UiW\]cdahgu\
ClI\KZL\XYZ\^gb\iXp]q\sbv\
JiLcWdX[Z[`cfeifp\rYt]
DbIZQbT\Xb_\cadbgki\r]
JkPZS[gYsf
@dBYCYD\F]GeKcLeN\O[PZRZWWXbZZ[d\Z^i_[`]aqecfcgbl[n\p\qXs\ugvZw\
BUMkNjXY
Fk
@hB[I\MZ]haice
@]AWBYCXDdEeFhGXIcJ\L\N]PSQ]RcT\VgWYY]\Z][becad]eegXh]j]k[l[mcnkp\qZrbt[u[vbwc
C[DbFcIgKdLYOcRbXZYbZ\\kbddce\fchci\o\pYwa
B\C[D\IZUiWeXa\Zddg]mfw\
@\DiEiFZX[\[`]ucwd
@iA\B\DiF\GbI]J\O]S[T\U\V\WjXdY[[\]c_U`caZdeeffeg]m\nZoZp\t\uevi
@\AbB]CwE\FYHWM[NWO[PZSZTXUgWZX\Y\Zg[W\\]R^i_ZaYbZc\d\e\fXg[hYk[mZndqYsct\vYwX
@\BZCiD]G[IgKWO[PdV]Zc[d]\^da\dclkmcoZqirhsct]u[v[
GiIcJ\PXVZW]Xk\Y^b_[c[e\i[kbuev\
CXEeFfGbHdIcM[N[PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpdqbsbt]uev\
GcN\SYU[WbXh\alcmd
@bCZEeHaIdJdOZP]S\U\ViWYXeY\Z[[[\e]\_]`daedYhkiek[m\nbp[rXs\
D[FdK\L\M[NgO[RdWbXW[d\Y]g_ceef\k]n\pfq[r[
B]GcN\P\UbVdX]Y\]Z^Xggner]t\uj
AiBdDWFYGcH]IgL[M\WgXdZ\\Z]c_ba]b\c\dYe[fjggh[i\l]mTnbocpYqds[t\ucvVwc
@cBiChK\PcQiSbW[XZ_\ogpYqcsj
@fC[GdL\N\SYV\WaXYYbZe]c_Vd\f\h]iblhm[q\seu\vbwc
@\A]BeDaE\G]IXLnMZOdPZR]SiTcUfV\WX\[^\acd]ecgbh\iflYm\n]odpXqPr[sbtXu]vY
AlGcS]XZfk
@bA\B]C]F\G\IZK\M\NYPaT\Wm[h\m]\^\`[baf[lfnYpgtY
GcWhZbwb
@\AfB\E\GgIYJdK]LZO\PbQ[TkW[XVYfZc[c`hagbYc[dZgfiWl[m\rYsXu[w\
BbDlEeFcL[M\Q[U[WX\[_\d[fZgbkpl[mVthu\wY
@\E\F]GcIcL[MZSUU\VbYi\W]gabfdg\mon\ocr\sbubvZ
@bGcSbXk\\gcoiwX
AZB\C\DdFeG\IaJ[K\NdPbQmS\VdXXZa[\\d_faXcle[gZi\l\mbnbocqdr\sYu[vc
X[Zi
@\AZBZC[LdVdXh[b_V`dd[f\hei\jZo[q\r[w\
BaGiKbVbX]Z[[\\X_[a\dVf\hii\lgr[sp
FdG\M[RcS]W[Zk\f][^edckcl\pbv[w[
B\CeFYG\IcJ\KdLfPhUVV[WZXY[f]b_Zabe]fUg]hnm[n]pbqYsYucw\
JeP]UcW\XcYc_[fki[k\mbncrYwV
BgPcXYdb
Mb^]ndwh
N\SgWiZga\cbfc
A[BfGiIfMiQ\XU_h`gcYfeg\l]
A[B[D\EcFYGfL\M\OdP]R[SYTaWeXcZb[]\\_f`fadf[gah[mWn\oZq[s\tbuZvc
CdJaW\XlcZf\gii[mYsXuh
CZGbJ\M]N\X]\\]g`db\cbdffcghh]mbnbpYs\tau\
BYC[DdE\FYI]LSNbP[QVRdTdU]V\WZX\Z][c\Z]f^X_XacdYe[fdieldm\ndotqhrXtbugw[
@[AZB[CmDbEeI\KiN[O\PeTZXeZY[\^\bgcXd]fcg]kfm\ncsct\u\vYwY
DfI]S]TcXh\[
BZG]I\L\P\T]VYWfX[Yd[b\[]\^]_\`\bbdcf\h[kdoZp[qvt[u\w[
@[CbIbLiO]QfT\WbXd[[^\fgi\mZo[sqvcw\
XYl[mk
BYC[DdI\LbMiNZOcPfS[Xi[b]\_]bgfhq\u[wZ
BbH]I\LeR\UdWbXeZc[\a\dbegfYgZk\meo]q\sct]
@XA[BZF[G\HaI]J\M]NdQeSYUfXiY[ZX[k\\][^Z_X`[aUbfejf[gnibl]p[qYsYtUucwY
IeK\NbX[\q]b^ddYmOpbu\w[
Q[Zbpl
DbWh
XZ[q^\f\l]u\
B[S]X\mp
I[PaQcTcW]Xghh
\en[pjs]
S[VcW\fgmgqdu\w\
A]B\CcD[GcJ]K[M[N[OiQ[UbV[WXXm[Z\Y]\_Za[becUdbe\gVh[i\lcmdo]pbrYsntbve
@cB\EbFeG\H[I\LZM\ObPWQZS\TZW\[i\X_\`XaZdggchai\jZlVmWqer[s]
ChDlF\GeI\JbN[QcRZTcUcWgXZZ[\Y_\cWdYgfmXr[
CgN\Ya
@\DbEbJcLdM\OfS\UdX\YYZg\a^c_\abcddafckel\neoeqXsZtbv[wZ
DbK]MbN\P\_\`Xd[lfmZwZ
CbWh
Jkoc
DjE\F[IZK\LZOVPbR[SbTZV[WhY\[\\[]Zbddbf\h[ibkZm[qXrXw[
@\C\DfEfFYHlIZKbMXN[O[QYSWUWV[W\XfYZZ][]]j^ba\bZd[f\kZndpXrYtdukv\wW
@ZASB[DrEqFbGZIZL[M\O[PSR\S[TbWfX[[Y\W]c_Xa[cZdaeXf\kXlWmZn[qXsdtZuXvYwV
@mB\CdGcK\LhM\SfW[XeYY[e\Xa\defYg[q\thvZ
@YAbBVEYGdIbKcLZM\NWO[QUTgUmVeWa[X\Z]\^[_W`ZcWghh\kZlWofpdrkseuXv\wY
AeCdEbFdG\I[JZM\N[PaQYVZWXXbZh[[]]^bd\e\g[i\mYn\s[tev\
@aB\FaK[LZN\OdTbU]W[Xg[U_[bbcddgfhh\kfl\pbt\wY
X\wi
DcJWXqY]^d_\
@[B\K]PkQZWbXZYe\\_Ya\bbf\hnr]udw\
AbBgCbDaF]GgLaMZP[Q\[d\[_\`ffjg\m[pbsbwc
AcBXCeDeFkGfLXN\Q[SeT[UZV[W\X[Z[\Z^[_Xagb[c[gWhci\jZl[mWnYoVpYqbsbtZuhvZw[
AfBgCaDYEZFbGeIXK[LWNWOYPgQ\RfSWUbW\Zj[U\\]X^f_\`daTb[dbeVfmi]k]mhnbp\qfrfsXt[uUwW
DdGcI[K[M]OXPdSiThW[XiYcZY]W^[_\bbd[ebf[gWh\i]l[mZn\o\pdr[sltcu\vXw\
E\GhMdQgR]U\W[Y\ggo[uevZwe
DbG\W]XZ[f\l]cc]f\m[scv\wd
@\CYEcN[OZV]WdX\Z]^j_b`ebce\f]kjmapatcw\
AdBdI]M[NaOePdSbVeWdX[Z\\b]afaiflcmZn]p\v\wW
@dKZL]M[NcO\U[W]XX[g]b_[acdZe]gbifk\peqbw[
B\CdDiF[GdKZN\OhQZWbZZ[j\Y^\_ea\dXg\idn]q[r\s\w\
@ZB[CaFcI\KXMaNkOfQ\R\Y\Ze[\acd\gdibkcndpYrZtiue
@gNfSYWhvh
@ZAZBZCUE[GZHZIcJ]KbM\NYOZP\Q[S\T[UMVqWcXUYYZe[X\W]W^i_b`Ya\bZc[d]eZfYg\k[m\npoXpUsUtZu[vgwX
A[L\XdZf\b
@\AbB\C]DdEdFXGcHbI[J\M[N[OVQ[TbU\VbWmXeY[[\\[]a`\adbcdceZf[i\k\l\mWn\s[uc
@cAbB]D[GfJbKXLcM[ObPfQ\RhSbTbUZV[XQY\\Y]d^daZbbd\fdhajcmdnXo[p\rhtVu\vd
AZCYEbF[GnHbIWJcKWLZMXNXQURbSXT]U[W[XVZ\[c\[]i`Wa[cYdaedfmgYj\kllVm[p]q[r[sVt\uUv[wT
A]BeEjK\MbO]XcZ[[fddf\gdicn[sdw\
CeE[FZG[K\LeN]PgT\UZWYYbZZ\a]]`kb\fgibkdo\q\satdw[
BlE]FgGeI[M[NZO\RiS[U\VcWYZ][X\[aceXgWj[l\m\obq\rbsiwZ
EfFdHcJbKcL\NZO\PjQbTfUZVbWWZZ[Y_baccVdXg\q\r\sa
@[AbBcCbEfG\H]IcJcK\LYM\O[TbU[VbWjYbZd[Z]b`]a[cbdYfcghkdl\nbobphqXsdtb
AiIZK\L\PcQZTgVcWfXZ[d\W^[_[`]abgehfiZmcnYqWsZv[
N[SZXi
Yjv\
BXGfMdN[O\UYW\Xa[j\iaYbdeaf]p]scu[v[wZ
CeFYM\N\QfWcYf\\_[a]bfiYmXqYrcsfwb
B\C\PdXf_\a[bbedffgbi\u\w[
FeGcIYJkN]P]TZUZV]Wn\e^\cWdbfjhhi[obpYs[u[wb
Xh\\
CZD[Q]XZZg[\\l]bmev\wY
D\Xhta
DYJ]ObPZU\WeXg\aedfcu[
@[DbIXJkM]PYS]WeX\[e\Y_[`Za\fZh]i\n\p]rfubviw\
@aA\B\C]DbGdJ\OhP\T\UkXc[b\Z^\_cabcdf\g\p]ti
nj
@]BYCWF\IcM]NWO[P]R\SYUTVnW[XXYWZ\[[\Y_\`\c\f[g\h\ick\m]n{oWpSqZsXtZuZvfwW
BYDaG\HfN]PZScT]U]WZXd^\`Zdcgim]q[s\tawa
\gm\
CiKfWfX[w[
CbGaPfVcW\X\bg
B]CYDgI[JgKbUZWZZ\\]_\flg\lmn]p]scv[w\
AdDbFgLiNYOiPeTfWdXYaifdiclboktbve
@ZA[B[CVDZE\IfJTM\NXP[QdTYW\XVYYZY[Y\X^]_\`caYc[ddeZf[gZh\igj\kYm\nSoxpRsYtSu[vdw[
B]GbXg]g_Zr]
B]CcEhGbI]KZLiMdNXOmR]TYUdYYZc[[\b_TbidXe]f[mcoer\t\u\w\
DdEbFbGcHiKdM\N\OgPbQcUdV[W\XQY]Z[[k\d^e_a`[bdcbe\f[g\i[kbmboetcv\
@dAnBWChDbE\F[GgIbKaL]M]QZWTXWY\\[]\_b`caib\fZi\k\l\m\nbsht\v\
AYB]DhEbF[IWJ[KkNZO\S\T]UZVdXb[\^Z_Yadb[c\g\lXn[rYs[t\u\wb
AaBZDcGfPgWXZc_c`bac
@]AbB[CdFfGeQoW\XkZZ_Z`\bffci\ncwd
DfRg]d
@ZB\DdEeG\I\JZK\M[N\OZPbQcWcXZ\d]Z_Wbbf\g]h[ikp[r[sct\uYv\
CbOhXY\g]f`bbcfdncq\r\
IbVcXkm\
AdB\EeFgGcM\QZSYT]U\W\Zc\h]f`dbbdZeYg[ifngp]rbuewm
Q\SgTfrbs]
O[Z\[]\\^hbqqfs[
C[KbRhVc^]aacbd[mcndpcq\
Fl
Wh
C[DdMmP\WgXZ]f_Z
E]IaLiSh_]aWfdrd
@\AeBWDWFYGVIZL[M\NYQ\RYS[TWWc\[^[_jabfegWhblam\o\qYrgsZtVvZw]
@]A\FZH\OiWdXb\f_g`]dbebgck\mbnaocqbr\v\
@\A[BVC\EXFfGWH[IhJcK\LaM[NbO[PiQ\SiTbUYVYWcX[YaZZ^\_Z`Xa]bgccfdgbiZmYn]perXs[teve
@XA\B[CYE\FcIdLcN]PZS]T\U[W[XZ[[\X^a_ZaYb\c\e]hcibjYmdncpiqct\vbwY
B\DhXb\ff[u\v\
@ZC[JbN\Q[\d^dbdfeg\mfo]rYskuZ
XY\bln
AcB\CbGZI\JiK\Q]VaZf]e^\abgcjeqesZudv\w\
@[BUDiF\GWIhLaN[O\PcRfSZU[VbWdXXY[ZZ[b\h]e^g_R`[a\bbcfdbfdhckbl\q\sit]u\wc
BgDoG\PbS\XZce
P\QeTmW\Xeg]s[te
@cA[FbGcHcLaM]NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsetcw[
BbMeR[SYXZYq
@]KbM]PZQ\U[X[Z[\]`sbid\eckemdtdubvbwc
BYXcfkh]p\
@aAXB\DYEeFcGQHdJcK\MZOeTcWeXYZa\[_a`dc\d\gckbmZndodpbrasbubvc
BYC\DYF\GeIZL\O\QYUcXnYcZW[X\Z]b_WaYcdf[h]ial[mep\rdtbwZ
B\GbIXJbMeNkOZTgU]W\\e_Yf\gbhdjcldr\tbu]wb
@]B[F]JmL]N]SZTbU[X]Y[Z[[\\\`[dbg[h[lcp\u\vZw]
AlBcDeE[FVGdK\L[NcPcR\TaUaXYZ\]X_p`daebbc\dZf[g\hak\ldmWn]q\rbsYu\vc
AbCZF]R[UZV\XjZd\\]\_[`dcedbf\g\mgu\
BaKhSZTiXbbZ
B]IZKXLeV\W\Xd[[_Wa[hgnYoXp\r\sbu]v[
BZC\D[G\IfKXM\N\PbRbU\W\XZ\[_Zaldbe\mWtcwk
@[CbDbIbKcL[N]P]QeTXVbW\Z[[c]Z^\_[`gc[fXgahYibk\l]mhn]qcrgsbt\u[
T\Wg_dccdc
B\K\LUW\X\YYdcgetr
CUGaS]UbW\XjZc\bfkiamdv[
@cB[E]P\Xl\\dbfb
AbBZDZIaMZNcOcQ]TZXlZe[\`bc\dYe\fYg\hbk[miuZwW
CXDhEeI[KVOcP[UcX\Zc[d\d_facbbe]fXg\wb
I[OZP\WgXl\[d[
AfCcDfJ\OiPXQbWX[]_[abeYgfm\n[
DmIbM]XZ\kd\fbl\te
C]G\\\`baj
N\OiP]UdXdfcg\kdm\
I\SdTjX\a\
@]G[I[KbLdNZO\TlW[XZZZ[d^\`\ajd]f\gVham\q\s\w]
AbBZChDZFgGbIbKeMbRbT\U]WeXeZ[[\\b_UaYcXdaedg]i\k]mWnep\rcsbvc
B[CXEgFfIWL[M\NjOdPZQkR\SfT\XWZi[[\p]c_Xa]dYibkVlimYr\u\wW
@\CdDcGbIZM[UdWXXl\X_Za]bbdXhfmcuY
Z\g\sm
S\gZrZsk
X\[h
@\B\D\EZFwIfK[N\QZRjSgV]XZZ][]d\f[hciZm[n\o\p[qZr\
B\C\N[O\P\Q\S]V\WnXfZg\X_X`bdbf\g\mcw[
BbK[cjv[
B[XYwn
S[]hakp[qm
W\Xk_[caf[m]nbsfuYvY
q]tjwg
MgXP
Xcsk
DcKeM[NWT[UXXbZd^]_fdefbgai\jbmYnas[tcvawh
B]D\F[G[I\R]U[WbYjZY]f_[`ca\b]c\dbfbgZi]rZt\vZ
CbDeIeKhQbR\\c_\`[nbpgsb
I\QnYeZY
B[IcM\VgWZX[Z\[e\\]i`ab]fggfidj\mZn]sYwY
J[QgSfVfX[
ChK\
_\fnp\u[
AZBbCXDlEhG\IhJVKaL\M\NYObPaR\T[WYYZZV[d\h_b`XadcYgXibj[kYl\mYopqXr{udwZ
@bB[C\D]GfIYJaP\Q\SnUcWeXVYb\Yb[e]f]m[nbpcq]w[
@XB\CZE[FdLlNdO\P\ScT[UYV[WWXRZ[][^e_c`aa[c[dbf[gbkZm[nWoVqqretbudwc
IpJcM\N]QbTc
D\FeN\Vgf[inn[wf
@\DbEYFgIsKfL\M[NaR\S[V\XW[e\Y`\d\ebf\k\m\o[p\q\rZt\v\w[
FbO\PfRhX[_eafb\e]fegf
@fLgX]\[]jmd
S\Xg
BdKXL]M[PhQdRhSeWeXY_ec[fcg[nmpkw\
@cDiS\w\
B\F[G\I\JtLgPWQXS[UZV]XZZZ`]a]dag[h\ido[p\t\u\
D[E\FdGbJ\KcMhTfU\Zd[a][^\adbedbg[k[l]nbucvbw\
_\`l
UkZ\abgdm\s[
GfI]LhN[PfXb\[_bbad[gYmYtc
@ZFWGcJgL\O\PVR\SbVbX[\lbjckdeg\k[m[t\
@aB\GiNYO[Pe\Wf\ibmcw\
DkEiI[K\NZRgVhXZZg`\kbn]s\uew]
A[BaCXE[F[NjOcSWUcVZW\XVYYZZ[]\X]\^c_YaZcYgXlboipZqcsit\ubvdwW
B\IeKZM\PgQfX]ZZ^ddcg[m\uc
NaPcRcS]\mdZf\ncodpdw]
BeC[FbGcI]Y[Zb\[]b^k`gd]fbidw\
B\Vi[[\Z^\d[n\pathv\
BiCZE[IYJ\KuM\NfO\S\T\U[VcWbXZY\[\\V_YaScZd[e[hZiZn[p[r[u\vZ
B\F\IhN\O[W\XZ\[`ffouZwY
@\BXFdIjO[RaSeX\[\\Z]cbdd\ebfem\o\p]
B[D\Xm[\`\mZpbv\
AbBaCdDbSfX\]X^g_ha\i]ocreu\
@ZA\BXDcM\N\OgP\S[U\W\X\Zh[Z\m^b_Y`bbacbe]wZ
H[IeMfP\SaW]X\Y\\X^[`iabe\ghlar\sYtdw[
BdC\IeKdNfW[XY_\bhd]p\
CjDfI\ScWVXh]\cdf\ldu[
B\M[\hm\
@XBYCfDZIYKWNVPlQcR\S[U]VXW[XYY[[W]bbccXdaeYg[j\l\m[o]q\rYvewi
UfWeZb[b_ba]bgfbgdmcs\
GcWc\\`\kbwh
D]GZQ\WbX[Y\Zc\]]fdbf\g\mmu\v[
\gwZ
B]F\IdJ\PbTdXgdZe\kYmesbw]
X\\g
M]Xd\efi
I[K[N[P\W\Yc[cf\i\n\oZp]qo
B[GVKdPiQdUbVWXce]g[pb
IePgU]VdW[X[[\^b_\dchdk[ndoapds[t\w\
B]CZD\E[IcJ\K[L\NYObPbQ\SYT\UZW\XdYb[[]\_ea[d\ebf]gciem[qlrevbwX
@iAWBcCWFdGhJ[KbNTOcQeRbSZWZXYZZ[V]\^b_kaYc\ehf\h[idj\kblYmhn]oepdq\rWsau[vVwW
AbBTDWGZJaKeMcNeO[PZQeRgTdU\XWYdZ\]Y^W_XcaeYg[iejdmkoctfuf
B[Xe\]`jfgi[u[v[
A]BeFdI[K]N[PZSaWoXYZbbfm]tbwb
A\B[FZIcKdLaMbNbOdPaTfZ\\\]\abb\dhe\gYnbrdw\
@[D\EZFwIgJdKbM\NfPcQ]RaV]WcX[Yc`[aZbac\dig\i[mVoXp[rYtTv[w\
AcBbCiD\FWIVJ[NfU\WkYe[\\Y_Xa\cWk\l]mbpb
B[E]OXP[W\Xl[ebgc]f]m\nmq\tZ
G\O\PdW[XhdamZ
C]NcS]XidZnb
@gD]MkNgQcXZ\[`]acdbfc
B\GaIcN[OXP\WcXlZ\_Zdcg\i\mVpZseuV
@XAcBZC[EaGcI[JeLiNUPaQdR\SeT\UbWbXYYjZ\\\]b_\bcebf[gdifl\mYnXoVpYqhrbsdv\
@[A[CcDdEbJZKYLhM\PWQfRcTcUXVVWXXeZZ[d\]^gadb[cZeefbiYl\mdnbodphq\rdsW
A[B\I[JfMZN\O[SfVbW\X[Z[\X]Z^Z_\a\c\d[e\fjlYm\t]uYv\
@[B]CcDcEfFeK\M[NZOZPdR]SfWl_Zabf[kbl\m]n[o[u[w\
EdF\G\J]L\M[N\OXPcS]TdWdZ]_\`\fgg\mbvc
@[AdB]DeHgIfKWMgOWQZRUTmUOXY[[\U]c^c_[`WahbWcVegfdg\hbidncoepiqOsgudv[w[
g\sg
@[A[BUD\FcJiKoMYSbU\Xi[g]\^\`da]bZc\dkg]hdi\l[nZsctbucvZw\
C\E\FbZcajd]ia
SuX\l[
LsP\T[V[XZnapctXv[
C]WbXe]\e]jhwb
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d]f\h]m[oWp[rcs\tWvbwZ
I\JmS]XX
Zfsb
J\X\f\ipu\v]
BZ\ZliuY
BiC\FeW[]]^bdZmfud
AYC]EeFcHgIWKeL\M[NdRZTYU[VYWhXYY\ZW[e\c]e^g_c`ca\bccbddgYh[igkUl[mhn\pbtZwZ
B[CbIhJ\m\sctb
@cCXDiEbGfJZK\M\O[P[S\V[YaZa\Z]\`caebed\fkh\iZkemZn[o[rcs\vj
BcC\GfIhP]ScVdW\Xc[[\]^a_X`]cbdgecf\gWh[k\ljmbnfw[
XZ[j
Y]\g
P\WjXfw]
@eGgdcm\
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
U\W]Xf
gZsh
BbM\PcU[W[Xd_[finbo[pZrgsdtZ
@fCfDdG\H\IZJ\MYN[PfScT[UbVgXZY[[f\\]\^[_hacccd[fWheibkbnXo]p[qXtevXwb
A\C\DdEYGeJ\KbM[N]PZRaT\UYVYXdY\Zg[X\T]Za\bbc[gZiejZlbm[n\qXr[vbwW
G[Zg_\
A\B\D\E]GcHcIbJ]PWQjT\X\\Y]\_]a\ccd\gdialpobpbs[
@\BWC[DZJbKeMeNeSaUcVcYb[i\\_[g[h]kZlcmap]qSsbw\
BZM\\m
C\F[IiLbPjQ[TeXbZa_[bdgcneo]u[ve
CdXY\o
J\N\PjW]Z\_\`edc
BlDZGZL]M]S[VcWeXbYfc\dci\mYoiubwd
@\F\NrOZQ\Xc\Z`\m\
B\IbMkSbX[\Yw\
GbIbP\R[ShU[V[]Y_\agbbc\dZgdkdmbnbp\u\vbwb
og
fhnd
@\A]CdF\G]ShUZW\\X]W_[b[fui\m\u\
BbD\IYNZRdUfVdXaYa`ccegalZmYpbwd
@\B\DfGPJ]K\N[O[PeQkR\TrWeXXZ\[c]X_[aUbcc[dbeXgSibk\lZm\n\p[qVrdsZuZv[wT
@[AeB\CYDbGbH\I\J[K[LdMZNdPbRZSZUbWcXb[hc\d\faiijelXmirctguaw\
@\BZEcF[G[I\JbLaQeUcVbW\Xb[\\i]b`cdbnYob
B\CbGZJaLYMZPYS\VcXW[b]\^c_gaWb\c\edgaiclYoapbrYsbtbvcwn
B\EcF\G\HdLbP]TjWfXbZb\g_jd\fZsgvZ
@\A\CdGeH\JbKbNcOcQgR[S\TaUkVgX[YaZj\g]a^\`\eefegciXkclcm\ofq\rjsatb
@[AhB\C[DaFcGbIeKZL]NbO\RbU\WcXbY\[\\\]\^[_\c\d]gkicn\q]ucv\wb
@cA\BbD\EbHhI\K[NbO\P\T[V\WfXd[\\g]d_g`gaXbecld[e[g[iZk\ndr[scud
A]BXI\MgNdO[P[T[WaXWYcZ[]f^\c]e\gZidlgm\ncobpbq\r[s\u[vhwV
MkZbi[ra
A\BbCZDgGiHbK\LZMbNbObQ]TbU[V[_b`[b\c\d[e\gql[m[qbt]ucw\
B\CfEcKaM]PZS]WdXY\[f[gdwh
MrO[XW[\\X]\c\mZ
AhB\GXMlN\][ageZmZ
BYF\G\I[K\M\UdVbWZXY[c^[_Xf\g[hyiZkbnfpYqZvU
Sgqd
A\B]CdO\PoWZX\ujvZ
MnXY
AcBcDbHbK\LYNZP]QaV\XbZc\\]b^Ydce\f[gnnapbq[ta
LZSg^\dce]u]
A[K[P\U]Xn]b_\c\dd
QiW\XiZ]_[s\
B]C[I[K\M[N\TcUWW\XcY[ZZ\Y^d`ZdZeZgniam[sZt\w[
@cA]BXCcDYFcGhIfLaNeXY[a\f_fakd\eci[rbt\
MgNbQfTeX[_e
\YfkidwY
@]A\B\CgE\G]H\KYMeOcPYQaUYX\YZZc[b^\`]aebccZd\e\f\ifmdncpbqcresZu[
@]B\I\Q[T\UaVbXjYb\X_\jbmdo]sb
BjGcKkN[P[VbW[XZ[[\\dTfesdu[
@]A\B]D[FbIYJbMhPXQhXY]\_fadd[fcidl[m\rdscu\v\wc
CZIbUYW\Xp\Zfbmj
BZCdEbG\IYM[Q\UkXi\Z]hm\sc
AXB[EfF[I[L\OjPeT]UdWbX\Ye[\\d]e^Z_Z`ba]b]ddf[i\mdp\rZuZvXw\
@dA[BWCcDXEkFfGWI\LcMqNcOgPeQ]ReS[TdV[XWY\\[c\dceYfbgYl[mZnbocqYsYubvbwS
K]gYsi
fj
McQgXXra
B\C\D\G\L\MYNXP\S]W\Xd\[]i_\dbf\g]i\k\m\s[ucv]wY
AdI[JfLZPbScZ\[m_\c\e\ffmetcw\
DYF\GdJ]M[N\OeTZU\XX\k`ca]b[ma
@\AgBZFdHaIcTbUb[\\X^b_Y`babf\ghk\n\o\sWwn
BYSYUhXZlj
FbLeN\X[[b_\b\i[tjv\wf
@fCgIbN\U[X\YcZfpju\v\
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]beecgenZqbrb
B\D\FdLZPVX\YsZe^e_\`dg\i\m[ndoZr\v[
A\B[CfDbF\LbNdObT]U\WZYhZk\Z]\^]_\`Uadf[l\oaq\udwb
E]NcUbX\\g`be\u\
BZDSEhFoGRIOJ\K\LbNUObPYR\UcVfWZZ\[Y\Y]b^\_da\bkcWdneWfbgghbi[kcn\p\qXr[teu\
p\wk
OePd
BWLdP]VcXW[]\j]]_Z`\flkfldtbuZvkwb
EaFbIcJhLbMZQcRZSbUeV[^d_\c\dbeZfbkbl[mbrb
B\Ikcbi\
AcBXCeFZG\IeKbM]N\OYPjR\S\V\WfXY\c_Y`\aYg\i]k[m\nXo[phr\s[tcv]wc
GbI\K[LaP\W]Xf\[^clbm[nbq[scteug
BYSdWfXd
IeU]Y[o\tjv\
Vo
[bhbqi
@\CVDeE\GSIkJ[MZObQfR\S\T[V\WbXVY\Zb\W]h^[_W`ba[c\dee[gXhai[m[n\oWpZqisUuVvhwb
ClDfF[GYIdK\L\MZOZPYQgR\S\TVV\Y[Za[c\\]X^b_[`[abbXc\eefckcl]n[qjr[setUulwg
AcBZC[IcKgLWM[N\Q[TeU]W]Zc][`ha\b\hel\o\u\
B[K[XY[mfdiZ
BhMZSdWdi[sft[w\
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl[obpdqZscubw]
B\F\IeShX[l[th
AbCYDeGeH]KfLcMZRbS]VbXUY]\Z]Z`bcbheicl[nepcqbu[vb
JZL\M]SjXXYd^bf[m]njpZsfvZ
I[K\LePgT]WnX\[Z\\`bbbdae\iZ
RkS\XZd\gdthw[
CcLcMkXZZg[eh\vb
W]X[g\mlsgvb
B[S[X[Z\so
@dCeEdFYIeT]XZ\[]gbcqhrZwd
ag
X\mh
BUC[GcJ\MXOhQjWbXf]]_\`\big\i[ljm]sc
CeH]IcPcT\X\Z[dbf\m\rftc
B[DiKbPcXl\e]\e]u\
B]Ijgit[
LZP]q[tvu\v\
@[B\M[P][n\Z_ce[f]h[i]m]p\
AeIcJ\PZQ\UcWdXd_X`\bcc[dbijkbtgu]v\
O\PfSXvawg
AiS[
@hYcvg
@[AfDcEZFbGhIeKhMXNcPXTjVmX\Y]Z\]e_[`Ye\f\gkifpfqbrjt]ue
MZOjX]ajrh
retcuk
@]A\BYDZEZF[G[IQM\NZP[QYRjT\U\WcXUY\[c\\^[_X`eaecZf[gZh]inm[nZo\pZrWu[wh
B[CaI[N]OYRdUdX\Z\_\abfYirmbnZp]q]r\ta
@]B[C\FcG\IcLgNYO[R]S[U]WcY\Z][p^e_[a[b[fYgcmapZqjr[w\
Ke[g\b_cmbw\
A[BZC[D\FZGfI]L[MbN[PfQbS\TeU]XbY\[[\\aXb\ced]gih[iblbmfn[r]tbu[v]
B[DkJZPbWYXjZZ\arb
M[Ycuo
A\BZC\IaMZNaW[X]Yc[[\\]a`adbfbkblcn[skvewd
BZD]L[OdPlSeU[WeXh^bd\fak]
QdX]ZgiY
C\GaQ]XnZa[[\X_ddhfhicncrYw[
M]NdWbXm_c
Vi^af[nn
JcMgS[XYZe]km\nbpbsbw\
N\Sj
OXPsS\fhu[
JrPUXZ\[va
@gB[FbNbXba]ibwb
PhX[[cnd
IcKbVfWh
@\AbC[D\F[GeHbNcPfS\T\WXXgZY[a]h^\c]d\fcgjm[rZt\ugwR
B\IbJaOe[q\W
G[Xifb
I\P\SZXm\X_YmdrYw[
@[CYDdFXI]JYKbL\OjQdRcSbU]XYYcZ\[[]h_c`abbfdgbh\iblZmfq[rYs\ui
MeN[T\WhY\\b`bn\pbw\
B\C[DYEfFiGbIZJ\KZLYMaN[OhPdSYTVUZWTYXZY]Y_Z`bc[d[f[h\ibkemcodrcs\th
IcXj]\d]f\h]s\
EbGcJ\S[T\WYXg[[adfVibkwrZuZvewc
D[LgQpUhWhX\
@bA\BVCWDaEdFZITKXLdM[PjRkUZWgXdZ\\Z^ZaWc[d[eYiekhl\m]n\r[tavewg
C\F]JcN\XkYd\Xdffmgam\w]
@]AbBYDbF\G[IcN\O\PYQ[RmTcUcVdZ\[[_fabecfZiboapbr[u\wY
@ZE[GbI\K\M\NYOYP\UaWYX][Y\Z]\`[b[edfmkmljmbq\r\tcuYw[
B\CbIbM[OkU\XZYb_Zgjm\pbu\w\
AXBbF\IYN\OcPrQ[VaX[Z]\\^b_[d\e\haibl\pbu\wb
@bAXCfDbEhFiGdIfJYKRMZNYO\QeTaUYVYXW[e\W^X_Za[bYesfUgZhXi\kbl\mZnbpbq[r\s[tbv[
Jbfh
FZ`bfckq
IbL\WZXaYk\\`Zq\
BYKgP\Xgwa
B\ClF\G[J[KdN\OdPZQ\TbWX[\\Z`]f[gbibm[p]wX
@\BYKWLeOdP\Q]UYWZXbZb[e\Z^U_\`ba]b\dbedfegchbkbn[o[pcqjrZs[tcu\wZ
CeD[GYKYM\NfOUP]T[U\XbZ\[]\g_b`dcfgfigm\o\rbsetZu[
NZO[W[XbYgZ[\b]ga[baf[gbndqXrascufwf
Cif\i\rb
B[CnF\IZK]L\M\N[O\PdVZWcXVYYZ\[l^[`[a\g[mZpcq\wX
CiEcGeIWJfKbN\OZP[QdS]UeWfYbZb[\_]d\ebffg\lbm\nfqdsgucwb
B\DZI\ObP[S[UYVZWZYk[r\\^d`aa\g\h\iom\odpjq\r[shv\wZ
@WB\F[K[NZOtPVRXT\VcWXXbYY]Za\dfe[fXgYh\kcocphqZr]s[tcuZvZwb
@cBeC\FbJhK]LcMZNYQ\TYUXVdW[Y\Z[\Z^Y_\`ba[bZcceXffhekal\menhoipeqZrat]u\v[wd
DcP[Xo\e
@\B[CbE\I\K]M[NnOhQZS\UdVbXX[j\c^X_[`ebecbe[fjgZi[kemZn]qct\wb
@[BXFdJ\LbNcOcPfQkT\W\ZZ\c][_faclbmXnco\p[qZvewc
@dD\LbS\Xgfcgd
A]B\KcLePqQ[Xc`Ya\ddg\mTtbwX
D\K\Zbf]ij
Zi^l_[nXs\
B]Sc\gwg
B\CbIeKaNeSbX[Y]Ze\b]e^cdbf]mWr[t[ufvbwX
@cAeBYCeDcFdIfJ\K[NeOePfQWS\T\V[WeXZZV[\\f]\^Z`dacbWd\ebfcgWlbmYsdw[
Vc\]_]pbsj
@dB\CeM\N\PnSbViW\[b\badc\jWnfp[ucw\
AdB\DdG\HaIbM\NeOZPaRaSZUcWaXSYfZj]\^d_]aXbbc\dee\f\gYihlhm\q[retduevWw\
@cCcEZFfGdI[JbK\NdOfP[Q]TbVdWYXdYg[b]l^aacbbcXddfWgehclWmbncq\rds[tVvcw\
E\FYInJ]SbXc][kbt]
@[AbCZEZF[IdJbL\QbR[S\VWWcX\Y[Ze[V\d_badb\d[e[fbghi[jdlbmYngo\pbqYsWtXuZvi
B\DdGWKXLiMdOXP[SZTbWbXcY\Z][g]d^[_bgiihkdmXr[tgwZ
@\CZD[FbG[J\Q\R\TbV\W[XWZ[[\\\`cddfWgYhtnbp[rdseu]vU
@\BeDcE\GbIdKXNZOZPaRcTdU\V\XfYfZ\[Z\X^c_[`Zb[c\gciYk[m[oZpZrXtgu\vdwZ
MYS]U[Xcemw[
B\C\DUEgFgHbLdM[N[QfR[TcZh[[\Z^\c]gch[icndq\r[u\wj
IiTcdb
A\G]HaL[NfO\PbQbRYS\UaX[\c]e^bdbgfkco\p[rdsZteu\
AZDUFdH\IdM\OWR\SbTZU\VXXdYXZ[\]]]_cb[dbekfbg[hhiXl\ndojpfqbrXsbtdvWw\
BWWhYglkw]
DcPeSXVcX[Y\\hvcwh
C\DcIdNgPeWiYd[a]b_c`ad[i\jambuY
CgDjFZIZK]MbObPYQ[R[S\TcV\XeYZZd\\_dfcg[h\ibjclenYpZq]rbscufvcwU
LeXgZ]]\p]qb
BYDWEfFgGZI[KcQbRXVcX[\c^bdaf\k\lbmYnZoerbs\wl
A[EfH]I\K[M\NXPcQdT\VfWZXXZY\]][_\`Za\b]ebfYgjhZiZkdpeq\r[sbteu\wf
K\Neg[sg
@ZBYC[DdEWFiG[ItKjLXM\NYO[RcUmVZW\XZZ[]\^[_bcdd\ebffg\iXk\l\m\nVoWr[s[u\vZwY
FdInTbUZXb[coYp[sV
LkN\X\n\oe
BeLbQ]R\m\ogw]
H]V\X[YfZf^c`bi[m]v]
E]FnIfRfVYW[XdY\Zb[e^[f]h[n\pbq\w\
MiUbXZ
@fEdGYHZKYN[PbS\T\X\[c][^[`\a\c\d[gei]mnsT
AdBUEYGWH\IaMYNTOeQfVXW[XdY\ZZ[X\Q]U_\adbacYdae[fbh[i\lWmdn[oepZqZr[shtVw\
CdO\P\U\Xh]caYh[m]rbu[
CjEZFZG\KhL[MeNYPcTaWbXZYb^Z_i`baibYccdcebg[i[jcl[qYu[w[
OZS\Xl\Xi]m[
@dB[DZGjIUL]N\SdT\WhXmYf[\^b_Pa\c]dZe[gfkYobras[u[vd
XW\\bim]wi
@dCeDbFZG[I[KbMXOYPcQWS]T\UbWhXfYhZ[[e][_Zddf[gZi\lZmbpcq[sbu\wZ
@[AbB\I]K\LUMeN\T\X\Y\[\e\gbq[rbs\twucw]
C]IeLZMeY\dcggtouc
\bghre
A]F\M]NbOcXZ[jhbqh
@YA[BZEZHaIeKYLYM\NZPgQbT[V]W\X\[\^\_aaYcYdde[f\leo\r]u[wb
BaFgIgLcNaT\XZcbe\p[
@bAaCZIdObPaTfVeWZXjYZ[[][^b_[c[gfibo[q\s\u[ve
CbEcG[K\LdMYNkOdS\VcWfXbYf[\^b_ZaZe\f\ghh\iimcn[o[rYsbuXvh
Hg
CfDbF\IbQ\R[WbYe][gehfibmbp\qZrdvZ
@]AfDfGfIeKcL\QaSYVfX\Za^d`]acd[lZmaucw\
C[IaJfK]O\WZXbZ\g[sf
@UAZBaCZD\EZFiIaJ\N[OYPZQ\SSTVU\VZW\XYZ\[[\[^]`haYbZcWeZgfhZk[l\m[o]p[rdsZteuhvgwX
GbIZM\Sd\Xfggms\w[
ClD\GbSgUcW[Yi\\_[`\dZm\rdsfvX
@fKiM\NdOcPcWcX[[am]s]we
@]A\CgGbK]L]M[N]P[TcVZXfY\Z\_gdfe[i\mbniocqZt\wZ
FbI\K\PZSbYgZb\a^d_[`cb\e\fXgcnWoYpbsdvlwb
AUBVDaGZIcK[LcM[NcOcPYRcWZXXYl\]]d^d_b`daZd\edf[gdh]n\o[rYs\uVvjwe
BYDaJ]PhX\v\wh
CXDdG\McWcXqY\Zaabb[e[ggr\sf
@bEcF\GbNYXYZb[\\effm[ngofpdqcuZ
AXBUF\GZH]KePcQeRaS\TZUbXZ[Z^d_[bcc[edfcgZiZkbl[mZq[r\ucvdwd
@]B\CgFaGXIbL[MeNcO\UaV\WcXfYbZZ]Y^V_d`]abc\edfWg[h\i\obpcrZubv\
@eCWD\GZI[LYM\R\]]_eagb[f[ihk\ndp\
CbDcEZGbH\IcL[NcR\UdW\X\[f\[_]`cdYg]lfmZsZtju\we
DcK]M\NcSlVgWdXY[e\X_\d]gcqcsbue
AgB[CbDbEZFbHcL\MfNbORUbWcXaZa[b_U`da[c\d\edfbp[rWsd
AbB[C\LaMaPgU\WcXf\aabdXean]pds]t\
XYmp
B]DhGTX\wo
@XA[B[CSDmEeFWGWHgJ\KdM[OURdTVUeVhX\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwd
CZDcG\HeM[NbUdVcY\[]\c_afbi[m[nbvgw\
BwGhMXP\X\cbdbg[m[w\
C\Q]rZtx
BVDdGZIdKeSgT\UeVfW]X[YdZ\[a\h^[bed\k[qcr]t\u[vbw\
@[BaC[D[F\I\LNNhPVSeU]V\WZXiZc[[]\^i_[`gaadZg\hfi[l\m\nZpcqdr]tjvewY
XZicvh
@VAbCcDjEfGTHdIcJ]LcM[NZO\Q[RdS\TZUcVhX[YbZd[f][^c`ebecXeXh[iekclXnZo\rdsWuZ
AYBWC[DaEbGcKcL[QfS\T\VaW\XSY\ZV[b\i]d^c_gaaedg[hbkZmeqdsZubv[
WcXZYi]]`dd[pj
X[wi
@YA[B\C\E]H]IeKbLjO\Q[TXU\VdWYX[Yc\[^c`baYb[cZd[e[hcifk[l\pqs]tWvbwX
G\KdMbNaP[Xl_[b[dagasdtdv]
O\PYV\Wg\c_[dni]wZ
BYDfRdX\ecwX
JgP\p\r\t]
BjGgX[sbw]
GfM[N\P]WZXZd\kjlhn\vew]
BWCcGZPbXc`efi
@cBYCcDbEeF\IdLYNZObQfS]TcVeWcYbZc[e\\]ccafgiakYm[nZp\qXuYwb
@\KdL]P[Xa\b_[ah
Gc]adbfbgfs\
B\MiX\
I\VcWcXg
@iA[BdCXEbGdIaJaLeO\PUQbReTbUZXZZe[X^]`ZaZb[c]defeggh\i]mbn\o[p\qYsgtauWvXwW
@cBgCYI]LcM\N]QcRbS\T[UZX[Zd_caYeYfbgbi[mbp\q[r\se
BhGaX[
BlXY
BWDZG[H[IcJZMXPbQdRhVeW]Yb[d\g^dadb\cbeZmXnYoZqbtgv\
]g
C]GbIbM]Xf\b_\wX
@g
@cA\B[CWEgFcGWH]IYLbM\N[ObPSQaS\TcU[WXXYY\ZX[Z\W_V`[alcddde[g\h\ifmcn\s]v[wY
@ZCZFbG\HYIfLbM[OYQ\RgSZTdUcXYZ[[V\\]Y^f_TancbeXf]gUh\nhodpirisjta
aiw\
AcChFaGWHaIZK[LZNgQbSbVeWgXXYYZd]]bZc[fhg]hbm\ndpbr[sg
@\AfB[ChDcF[GbH\NdQbRZV]YZZX[j\[]l`]abcYd\fYkZobqht[wZ
FcNdQeUZZj`Za[ihvg
@dAYBXCWDSGWH[IFJcKbLgNbOcPcQXRYSUTZUXV[WaXZZc[R\W]V_cc\dXeXgSjbl\mVncobpeqbretgucvYwU
MhWcc\
AcDcF\G\ITJ[M\OZPeQZR[TbV[WrXPZe\Y^Z_\`[c[gbi[k[l\m[n]o\pXq\rUsZuYwZ
NhRfWcX\
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
AdGbJdM]PZQXTbVgXeYc]Z_c`caZfbm[p]q\sbt]uY
@bAhBZCaDkEgFVGcIcK\LbM[NdO\PaTbWcX]Z[[c\c][_d`babd]e\fehgiZjck\lWp\q\u[wZ
AbCjDbFfH\IaJeLZM\OcQfTZU[WZXXY\[d]b`\chh\i]j\k[mbncqbs[vc
@[AjD\EbN[PfQbR\TbWXXZ\\`]a\blc\d[ecgZi[k[lcr]w[
AlGf[\
@YAbBXC[E\HgI]JcK\M]P]QYR]TfUeVZW\XYYW[[\]]d_YabdZgnhfk\m[nao]r\s\tbudvbw\
Zi
S]ndpfqh
EcObPbXd_gggm[wb
DeN\WqY\\af]
Z\^\fkq]tb
@kAjBWCUF[G[IZJZMcN\ObP\SgUYVZWYXW[f\Z]\^b_a`\aic\dXebfYh[jblZp\qfv\
AoBWCZFZGfHaIZJ\L\M[P\QbRYSdTYUXW[XV[X\h][^Z_h`ccYdYe\fZg\h\ibq]rctVvXwO
B[DeGdP\RfSbXZ\f
B\IZL\N\RcVkXaYe\c^]`aecf\mbnhpdw[
BaD\GaM]PZW[XZY\Zd\\_]`pb[f\gkibobpasWw\
A[EbG\HbI]JZKYLfMcOWQkSgTdUYWeXZYbZY[\cfe[gliijckblVm[pbqdsWtcvj
@eA\GdJaKhLfMZNYPXQ]ScUaYb[d\\^k_b`XaXcae\f\idj\l\mVn[qXuZvXwb
B[LfN\OcT\W\XYYb\g][daf\gdl]mep[tduZw\
DhOcW]mlwZ
@bAqBKCdDkE]FXGiIULSMQNgOaPdQmRRTiUYVZWMXEY\Zl[P\M]K`\b\cWdbehglhYiXjelImYnYoUp[sYt\ubwS
[hqg
_[fpu\
`pb\
U[VeXinZ
CaGhLcWaXjdZmbwa
Wg
VlnY
@[CoD\EbPdQ\T]VcW[[Z_gadkamfn]qZuaw]
A]BkCcDYEcFhGfIeJZK\M[N[OYQeRZS\TeU]V\WbX[Y\Z\[a\Z]b^b_Y`Wc[deeZfUggifkil]oZp[q\sYt[uYva
JmPZZ\\b
BZE\P\WbXZfotcwY
B[C[HdKULdMZN\QZVbX]YcZb[b]b^j`ca\b\cfe]gYh\icl]mhnbpds\t[wZ
AbB\E[F\I[KYLoM\Q]T\V\WqYb[k\X^\_Z`[a\c[deeef\gWmbo\pcq[rdsZuZwZ
B\DbIcLgN\QhWcZX\b`\bhd\i\nb
G\O[XiZ\\dda
DcXg[c\[
@XClFVGcHfI\KWL[M\NYO\PZQ[SUTZV\YVZY[[\Z]]^~_\a\b\cXe\fXgYiXk[mWnZo]pZqTs[u[vPwW
Q\X\Zo_Z
CZDdEeFTI\KcLYM\ObQlTYVbW[XgYd[b\Z^Y`cabb]cldYeXfag[h[i]n\p\qdshu[vdwa
C\GbI[KhMbNbP\S[W\XZ[b\Z]b`\lgudvgwZ
DiEdG[PbQfS[WcXhYW[ba\bcddi\kZsX
BZGjYadag\rm
S[W\Xg
A]CfEdFbHdI\LcOdT[V[WZXbYdZe\[^[_eb\dbg[hen[oZq]r\t\vgwc
@XBXCbEcK\L\PaSfT]W]XeZc\]_\`ZbcgXi\kfm[sftduZvc
L\ScTYVednm\n[p]qi
@lA\B]CSD[F]I[J]KXOePZQ]X[YYZc[p^n_[`\bZfXgch\iZmcqnvZwZ
CbDdF]KfM\N\QdSlWiXU[d\]][cdg[hbl\mcs]w\
@\BaC[FfHbM\NZPdQcSbUjV[YkZj[\^Y_[`da\becad[fVh\ndset[u\vXw[
@hCbFbN\PdW\Xl\Wm]
I]JoKbSdU\Wb\]`\a\d]p\vdw[
FaG[N]P\TgWg]gfeva
B\C\DdFfGbO\Xb\[^d`\eXfhmjvh
@eH\IgJcLcMYOgP\QURgTbU\W[XgY\Zc[f^f`[aZbXcZealXmen[sjtcuSvd
@[CQDaE\FZHcI\KWL[N\OZPiQYR]S\U[VgWUY[ZX[[\]]Z^V_Y`gaXb]cWddgbifl[m\ndpeqUsZtcuYv]w[
AZBbDZJaLbMZPYR[V\WbX\Ye\\^X_X`jaPc[flgfhai\jenYoWpVqVrUsht[vZ
C\Zf\e_imZr\
Scnqp]
@\B[C]DnEhF\GfOZP[Q\XZ\\^X_\aacde[fciakZmbw[
JaSeVf^hhd
@\BYChF\GeJ\NZObP[QdUhWZX[Z\\W^cc[d]fZgZhaibl[mdn\r\sfvgwb
@cC[DYGeN[P\WaXbZ\[a\e^iedmYw\
@aBZCdFbGfLkM\P\QaRbTcUWWbXXZc[Y\V]bb[cbe\fegciZk\mgnXoZpYqerbsYtbu\wf
GgX\Zded
X][h
DbG]L\VZZo[j^[dZ
BbI[M[PgQfU\V\Wkaerls\tfvd
@bBVCcDdFbGbJYL[MZNjObPQQ\T]XcYW\f]m_baZceeZf[idlbn\rbs\tdubviw\
@VDeEeJgMWOgP]Q\RRS\U\VZWXXX[[\a^[_g`gfWg\ibmeq\r]ulvhwh
@cJcPfQaSeW\XZ]\_\`ga]dcr\
@eNbWbharhtcvc
BaI]W]Xh\[cafb
@\AYCdD\F\J[KZL\M[OXT\U\VYWdXwZ][Y\Q_Va[bgc\d[fXh[i]lgmVpgw[
BYI[JeM\Q\S]UhXbZ\^b_j`\ccdcefi[mbu\
@\A\CcE[F[HbJmOUPjQqR\S\TZW\XW\Z]b_\`Ya\b[e\iar[u]vf
ARBbC\E[FbJhMVNZO\P[QVUWXUZT\W]g^baSbYceeffjgZhgkclZmdn\pcraudw[
CgP[Wk
@ZAcBhDRG[H\JZKlNZPcQ]RZSWT\UZWWX\YZ\Y]b_]`naebeccf\gZh]ickZm\p\qWrkscubvTwb
A\B\CcE\FeIcKgPhWlZY[c\Y_Y`[aab\ddecfbg[hci[m[p\ret\v\w[
bh
@[A\B[DcEXFZGXI[JXKgL\M[NYO\PUQYT\UbW\XZZW[e\Z]W`nbjchd\ecfZiYkYm[ocp\qWr[tZuavVwh
@\B\CZF\GcIcL[N[PZS]U\WZYjZf\Y^]_fahfckbmZwf
P\W[X\`bbkek
B[DiGYKmX\[[_[vZwe
@dBYGdHcM]N\P[Q\TaUbWbX\[i\X_eadd\e\fdgak\ldpbwd
@\AkBYEZFbG\JYK[MZNZOdPdQeRjTdVeXbY\\W]Y^]_d`ZbdcbfZgTipj\pZq\rds[t[v[w\
AbB\DbEYF[GeI\L]OaPcQ\R]TeWcXWY[Zd[X_b`bamd\kambo\savc
G]Seek
@cBZCeDYEZFiG]H\IdJ]KYMbN\O[P[QaSYW\XZYZ[b\\]g^]_W`\aebjcmfcgXhdjck[mYpZqcresW
DeIZNbOdQ\RcX\YhZ\\[a\d\ecfamcn[rZviw[
A]CcDaEaFcGTIYK[L[NZP[QgTeWhXSZ[[b`ea[bbcldeejg[hbi]m[o\q\r[sYu\wa
A[B[C\FbGaIdKdNZOUPWQ[ReS\UbWYXZZZ]\_ZaZbnc\f]haikjZkVn]q\u\wf
BZCdElFjIaK]N]OWP\Q\RbSZXWZa[\]b_\bfcbd]egfag]iXnfr\setXwj
CdFdIgcim\rd
S\V\Xk[\pcq\
PgQbW\XlZ\\\dZ
@bAXBbCXDZEbFdGfHeKdMWNcO]P\QURiTbUbVXW[X[Z\\Z]]^c`XabdbfYhbi]kglYndocrisZtXvY
@bB\CbDbFYGjHiJfMaN[PZQ\U[XUZ[[V\Y]ja[c\dgf[g[pZr[t\w[
B]DcGkIZPcSeVaXd[[ft
B[F\LYN\P\XZZZb\f}p]q\vXwd
vk
E\GbNcOdPZT\W\X[_aadd[g]mhnbt[
C[FcW\Xp[[f]m]uhwe
B[CbDcGbNdQ\Xb[[\[]c_\dffpl\ucw[
F\G\N\Paajdbjbm[vf
B\F]J\LgSjXb
FdG\ObP\R\UVWhXjZd[[\b`Za\gfs]w[
XjYd
@cCgG\JgKcN]OfPhUeVdZg[b\b^]a\ebfZi\mencr\t[vZw[
I\[]fehcmYo\pprZwi
@\CcFkJfVnW[XY\g^[bdhZnYq\
M\XZ\h]bd]udwb
FgUd
C[D[E[N[P\Q]WYXe`ca\geibklr]vfw\
@\B[E]GlHeKdL[QYR]T]U\V\Y\[[\e^d_i`]eYf\gYiZk[m[ogr]sgt\uivfw]
G\JrK\O\PVQ\S[WZXYZXg[nZp\si
B\DZIdJZL[N\OiSeXU[\\ldYmbq\sc
@]BTC[I\KYM\NZO[PZVdW\Y\ZX\\^a_\`\b[dbfwgZh\iXnbp\q[r[s\uXvZwT
A\B]CmDdEZIcMiO[PgSWUYWWX\_Z`\bcgYihmcr]scwa
@dAaBcC[EbG\IWKcLbNbOeQ[RhTeU]VVXe[b\b`YaacXeZkcl[nepbqbt\uc
A]B[CcD]O[SfUZVhWZXgZf\[]b_\`\a\dbg]lhn\reub
CcDYI\JZN[O[Q\R[T[WeXWY][Z\[^]_a`baUc\dcf\gWh\irk\lanXp]qXrbtYu\vZ
@aBbDZEfI\KkMWNZOWSdTYUYX[YZZZ[g_f`bbUcjdce[iYkdm\nboepZratg
@bBYCZDfGYI\LfM[N[O\SXVYW]XWZb[b\\_[dZfwg\ibl\m[sYuXvbw[
@\AlC[FbI]K]O\P[QjRdS\TYW\YbZd[b\[]e`iaYdbegfcgdibq]r\ulwV
CgIcScXd[a\\_\c\g[rcs]w\
@dAYBWCSDiI]KVLdM\N\RbT]VfWVXTZY[h]]^]_]`ca[bZcddZe[fZhkieoap[qft\v\
@cEdO\Ti]hifpe
@ZB[D\K\L[MbNhO]P[S\T[V\WoXd[[\Sadddf[mdr\v\
AdBYF[IbK\L\M[NXPXQdTiUXX\YZZZ\[^i`\accbhemhnhodpWq\rcs[u]
AbBkCbD\F[HcL\N\PcQYR[S[T[UYWYX\[d]Z^[b\ceeTfhgYhhihkcl[m\ndoksXtZu\vc
aiq\
effeng
M\ObXY[o
GYH\MiXj`dd[iilYrXw\
@dD[EYFcGaJXKZLbNgO[Q\R[TXUeVZWbX\Y[[k\[]b^e`gbfcddbfgg\hdkYlVoZpYrbs]tZwZ
LhN\Q\TgZjgYnbqbsYt[wY
C\GZJZKaMfO\PeW\Xd[d\f`\fbict[w\
B\C\DbE\K\N]OfP[U\WhX[[f^\m\o\
@iAbDYE]FbGhI[JbKXM\NbP\SbTbU\V[W[XZZf[\\V]Z^g_e`Zagb]edgekZm[oZpet[v[w[
B[CbJbKZL[N\ObQ[TkVYZ\[\d\ndo]r]s\t\
@bA[CbG\I]K\LcMaO[PYR\TgW\XYYfZZ\ha[b[c\d]e[fhgbicn\p\qcr[s[uXvb
@]AcB[CYDdEZGcHcI[JeL]OePXQ[SbTbVdXfY\[X\V]f^[b]e\glk]l\mdtbubwb
C\GdJcO[PfQ\U\WkXZYcZ[\h]f_Ya\dce\h\mZoapbq\wf
DcE[IdJbK\N]ObP\R[TVWbYc[d\a]f`gbfgNhikdlZnbobqcrbsYtbv\
Uibdf\ij
@gA\B\ClDdIaK[MVNcQ[S[[a\c_\bdleq\wg
@bA\BbIZKeNcPZU[VhWXY\Z\[e\\]\_gd\gbhbmboepdqhs[ue
IdNhPcS\Ybq[ufvf
D[F[GdIXJeKXLeM]NXO\QXVdWfXWYe[e^b_[adgdhdi[kknfoVpZqbr\sbu[w[
G]IfVcWd\e]ZpiqYr\v[wf
AbIZJcLaM\NYQbUdVcXmYa\\_[`]afbad[fXifkclbmYofr\scteuh
DVIbLdMcd\ui
A[C\GfK[L[M]OjPeQUScTYU]V]WdY\[h\Z^Y`\a\b[d[figfigk]n[ujwf
C[GgI\J[L\UXXg^if]n[pcw[
FZIUJ\Q\WjX\YcbdrYtZ
B[DcXcfkw[
@eB]CgDcIcQcVcXg^a_]cbm[n]vgwa
D]WWXlv[
I]LiP]ScY\\\ogp[tY
@]AfD[FeIfP[WiXY\[`mebgYn[
B[D[E[G\IYJ]K]LZM\NdOcP[QgWa[]\h][_[cdd[e\fYi[k]l[mcqhs[u\v\
BbCaD\GaJ\K\M\O\QjR\U\X]Y\Za\c^h`Ya\bdc\g\kdmcncobp]q\tbu[vbwb
F\I[KZN\O[T[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I\Vo[\\\n]p]
ShUhZd\d
O[R]S\Xk[[_\a\c\d]f\hfp\
@cA]CTDeEYF\GeJbQZTaU\Y\\e]\`aaab\d[eag[iaj[k[m\tcw\
CfGaIeK[P\XeYhZa\fc]fWg[sit]v\
N\OVU[WiXnZh\e_Zf\g\k]o\r\sZukwb
@cBXCeGXIeLPMZO\QaR[SfTdV\X[[[\Y]b^b_Z`deZgbhbial[nbp[vY
@eAaFiK\L\OZQdRZS[UgXhY[Z]\W][cdddfcgeh[mcofp\tcv\wc
CZG[M[OgR\W\XZZd\d_\`\g]hcmcocrbs\wf
AfCdDfGcIcK[T]V\XYYdZa]d^Y_b`\cdibphq[sdvYwZ
BdD]GeJZL\Q\S\XcY\Z[]d^caXfcl[rZuk
B\CiF\I[KdLgNbQ\Sc\Z^c`ca\felgmYo]paqcr[s[uZvZ
@bD[GbHhK[LhPZQ\RdSeUaVZW\XVYYZ[]d_YaYc\dee\f[g\i\mYnaobrdsctgwd
B\NaVcZ\[j
BcN\P\QbTqW\Z\`]dbh]pa
BfDbGdM\ObSWV\Wa[\\Za]deefffiXqf
E\I[L[P[QoScTcUaV[We\\]d_\`\m[r]w[
O\fot[
@\BUChEaFbIXJXKVLZMYNXO\QdRoT[V\W[XZYb\U]b^[_g`caccSd[e\gUhnickWlbmeobpfqTrWsbvRw[
@cA\BbCXIbJiKZNgPbRZSZT\VdWXXWZ[[b\[]Z^g_e`[a[bZdXfhhciYm\ndolr]s[v[
FbGaH\IXL\M\N[ObRdT\VhW[XZ\\^a_hbbecg\idkclan\oZp]scvW
@\A\BVCgDlEkF\IVJYK[MZNUO[PXQVRVS[T\U\V\Xe[\\Z^Z_Y`\cVebfYgYh[ilk]nWpXqYr]uYv[wZ
@bAZBZE[F[GZH]I[KbMYNYP[R\SZUZX[[e\t]X_TaXb\c[e\fXh\iXjokfl\mUoeqcrXsWtXvXw[
@[BdC\FoG[MZNdOXPeQbR\S\T\UbYcZ\[a\c]e^\acd[eXikmdn]p[qVrVsct\uVv\wZ
B\DZGcM\Q]Xb_\awdifZg[iZl[qbs\uWwX
AaB[CbKTS\VfX[\o_q`\a]ecl[m\nep[w\
@\B\CYGeI]JeK\L\M[NWPvQhW\X[\Z_[`[bec[e\f[g\i\k\mZo]sYv[wX
AbCcD]G\IZO\Q[VgWiXg[]\Z`\a[dfg\m[q\s\u\
AfBcC[DZHeKdLiMYPeQ\R]SYT\V\WcY[Za[[]\`da\b]c]eXf\gYlXm]ndpXrdsYtXu\vg
BUCjI]KXU]X[[]\Y^[abf~i[s]t\vZ
@[C[D\E\FlInKYRgSoT\UcVZX\Y]\\^\_\acbbdbf]g\hci\m\o\s[tXuYw[
AeB[CkDZFgGiHbIhJfN[Q\RdT\UYXZZk[]^\_\aefig\iWm]n]qhu\wZ
I[V\fchg
B]kt
DZGbPbQiTbWcZe[cf\ibmcqbwa
Cc\]`[lh
@dAWBVDbGgHZI\M[N\OdPcQgRaUgV\WYXW[\]e_f`\akc[h[i\lcoasmwX
@\BdDZFaGdHgK\LbM\N\ObPcSdU\WWX\ZW[[]d_Z`[a\b\cbeeg[iYncocper[udwc
C\N\XY^m_[lmqYv\
@dAdF\L]PdQZVgW\Ze[l^gd\fXi[m]neocvow[
D[E]Mcbfwh
B[GZJ]N\ObPjS\UaWUXdYg[]\b]\^[_[`kbYgZn\p\v\
CiW[[[re
Se^frf
C\DdGgIZK]NbOdP]SWTcUYVdWWXk[\]c_da\dXf]gciZnat]ubwW
B]PdXZ\pg[m]sm
aimb
CiD\FaGgHeITKdL\M[O[Q[T\UWXaYc[a]i_b`ZabbZcce\g]mWobs\tXuZvg
@aAZCVF\GcI[J\K[ObPgQkSgTbUnWbYcZ]\]]caYc[fbgckdncs[tb
@\A\DgFXGWIeK\L\M\N\O\PZSbT\XZ[Z_[`Zafc]e[g[kolbmYuYw\
DcE[KcM\T[U\V[Xe\[n\pYsb
@ZA[B\HcMdQ\T[U[V[W\XaY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZuevXw\
DgGcIcK\LdMWNZPdRqUZXX[[\]]\_]gek\lencs[tbvbw[
BcCjEbFdGhIXJcKgLbM\NXOfQ\SUTiU\VgZ\[[\\]d_cacb[cZdaeXfdgihbkcl[nepdsZtbugwW
@[AdCbDbE\FaHbJ[K[LbNbObPdQeRVSZTcUeW[[\^f_[`Ybcc[ddfbg[iejbk\l[mcnfoepbqcrZscvdwb
AcB\C\DbE\F]I[JcKbM\PcQ\T[WZXWYcZ\[\]\b\dmeefZg]kXl[ndobqfrZtV
@YAdBVC\FZGgJTKbL\MXRZS\VbW\XXY[[c\[]e^\_gfbgXh[ibl[nbojpYq\rcsat[u\v\wW
fipY
@lAdB[CZFeJ\LcM[OXP\QXSjT\V[WeX\Z[\f]Z^jddh]mhwb
AbD[F]I]L\OcTbV\WkXYY\[b_[a\dcmfparbsdtbwc
B\EjL]OgPYT[WhXd\\_\f\kkrhwb
@bDTEaFcKbL\OeQdR\T[UdW[Zb[[\Z^c`dbfc\dfe\g[iVkamhp\vcw[
BZE[GaIZJ[KcMbOnP[QcS\U\X[Y]Z\[j\c^]_[`baccadZgZh\ibk]mgn[p\q\r[sYt[
\h^\c]j[nhobp[q\w]
@[B\CeG[N]PnU\WXXaZ\[[\Ya]ddw\
E]IdV\WeXVY[_]d]pdtnv[
EcOdWbX[Zbdcibmh
AbLhP]Q]ThX[Z]_\a\d]g\icpZsZuc
@eA[BdChEZHkMjNdO[PcQZR[WhXUZ\]Z_gaXd\ehfil[m[ocqUtbvdwX
DgG[IfKeNdO[R\TcUgVdXYYeZ[]aafbdccd[ebgWk\mZnYo\satbuY
I\JgM\PXSZVdWf\degsdvZ
BbDcJ[M]N[PhQ]TbW[X[Z\c[f\m\
@]B[FbHcMdPZQeRgX\Zd[d]e_[adi\m\w]
@ZBXChDfE[GdIeK\M[NYO\P\QbUfWeXeYWZZ[a\Y_f`cade\gXiik\l\mcn[p]q[tdu\vWwT
B\C[D]F]GcO]T[WcXcZa\h]d_b`eb\f]glh]iek[lar]t\uZ
@hAcBYDXFdGlI\KnP[Q\TZXcYb[c\V]b^e_Z`]acd[fhhbmYq[rZ
B\DcIiKdNfP]Q\S\T\VbW]XeZ\`aaYd\i\mcpesiwc
@\A\BnC[D\GfI\K\M[N\O]P[R[S[U[V[X[YZ[Zc\fknbp\qYr\tcu[
AbCTFbG]IZKmL\M]O\Q]T\U\W\XY[c\daVcTegfbi\l\m\q\
Xg\\u]
@[A]B[CWD\KeL[M]OZSiXj[c\Z]b^Y_faeb\dbgWhcmZnkpZq[u\wd
PYSfWiX\\c
DZFZH\IdJ]PZSdTfZh]]^Y_[`ZajbbfZhci]m\w[
@ZA\B\CTGYIdK\N\P]S[TiVbWfY]ZX\[]\^c_U`\agdbeYh[nboepZq\sZ
@eA[B[C\DcFfHeIeK\LhNXPWQZRbS[T]UYV\WZXZYb[d\g_b`\aZbZc\fbgbhak\l\mZnYoTpZqjsewU
A]C[P\WlXbb\dhf\
SeX]
L[W\rcth
JbL]g[sm
I]Sm\\
B[FcIcL[ti
DUEgIYP\ZVelhj
DYIcS\^fagefmd
CcGYKfNbPeScVbW\[c\e]a`[g\ic
DVE\Rf\\ejgghamawc
A[BgEfFhG[IXM\N[ObPbQZRbT]XZY[ZX[\\[a\bfecf[gchbi\jWkcmYogpdqergs\wZ
ClKhUcX\`\
F\]fbchh
DgGZLZQUS]T\VbWjXfYbZ[^\_\ajgZpcsju\
CiG\fd
AXB[GYJ\PXW\Xb^Zdhgamhvc
@\A]B[FfKm[d\b_Ud\fbv\wj
BVD\FdIjOcQdR\XTibmfobp[t\wa
BZC[FfHcJbLXMdPeQfRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u\
FkRcX\Yb[c^Z_fi\mdoZ
DbQ\X\ZldZ
SiX\]\g\
XX\cum
@bCXHbIZJhK[LdO[P[R[TfVcX[Zb\\]f^\_cbdecfbidk[oVrYsetcwb
C\JqK\P[a\sY
@YAZBVE\F[IdLbMZNbOaP\RdUXV[WWX\Y\Zg[\\m][^e_Z`ZbZcVeZf\gfhZigjel\mYoXrdsbuXvewX
CdDcFaJ[K[PdSbU[XUZba\d]fbggi]rjtZu\
PcXmYew\
@dBiFZGcK\N]Q]V]X\Ya[\^baZc\i\mZncodpZq[r\s\v\
B]FXGcIYKaMfNZS]VcWhXV[g_Zcffdhhidmfsc
G\PlWZX\YeZ]`gf\n]p\v\w]
P\S]Wz_Yg\s]
AbBbG\PVQ\W\X\YdZjbbd\g\kcoir\
AdBdGdHcI\J[K\M\N\PXSdT\UbW\YeZY^e_[`\a[dafcgYlbnbpcq[rgsgv\
@XFeGbHaIcLbabdZfhkbobt\wh
\nmZ
agcg
XcZis\
I\Q\U[VbZg`[g]i]ncq[se
D[E\FaM\N]Q\SZTbW\X[Y]ZW\\]e^c_\a\bag[hbicl\o[qarhsjv[wZ
^diiuf
B[DlEiHdIaLjXdZ[[d]b`\ebf]g\q[w]
Slf]
XhfguVwb
AaDdG\M\PbQ\SbWdXSZg_\`ha]bbcjfagZibqZufvcwZ
K]UgVglcn\vc
@cAeClDfMhW[XXZi_ZaadblY
A]B\CZE\F\GeH\M\ObPbT\UaXXZ\[Y\b]Z_da\cZgZi\kimis[tZu\wX
B]D\EcGeIYKdMXNfOcQ\SZUbVfWeZe[Z\b]Z_[aXc\dTe\gdh[lbmdnYpbuc
AWBXC\DbFbG[H[IdKYLbNbO]P]TbUXVXWiXYYi\Y]d^h`cefh\m\rXtbuZvnwd
CZE\IZKjN[OYRcUaV]WdX\Z\[b\[bee[fmkfmhn[sXu]vlw\
@XBZDcFXLZMbOYPcRfSZTZUiVeZ[[X\d^[_bbdcbgZi\mYnZpZrbsXwb
CbD\GbLcQ\TdVcWfXoYdZd[b`[cbg[hbmYuYwb
XZ\[pfwh
@\B\CZEeFcG[K\LjM[O[RdTdUXX[Zq[a\[]b_\`[aYe[fdg\i\o]qYr]s\v[
@dG[NgX\idobvb
@\AfB\C\DpE\GYI[JfK]M]NYO[PgS]TeUcV[XYY[\X^\_ZaYcbdXf[gbilr\uav\wh
@\AcB\G\IdKYL[MYOcPaTbU\YbZd_i`\a\ehg]hZkZl\q\u\wc
EbI[NbSWVbW[Xg\iqbrbu\w\
AeBYCYFcIZJaK\L\N]PgQ\XTZg[ibZfjl[qesat\u\w[
DbE\K\OZQaWj\\a\d\e[o\r[tfvcwb
AdBbFZG[K]OdQiS[T[UcWaXbYYZV\Y^b_Uaibbc\e[lZmendo]pWr\sbwZ
@ZBZCbG\M\S[V[Wc[d\[^]`gd\efffndo[pnr\teuZwf
AeB\CdDcFaIcM\OcP]RfU]Vb[]\\]\`cabbcceebi]n\p]q\scue
X[Zhi\res[
CcG]KcNfPkS\W\_]acci
@eA[BZEbFdJbKbMgNcPeS\WcXZ[\\]]b_Z`gbccqeZg[jbkdlZmYncrctbu[vcwZ
@cBZCdDTEhFgGQH\KZL[MXOcR[S[T[UWVVWfX\YZ[c\U^\_c`cacbdddfWhbjbkbl[mXnionpdqerZsUucwZ
AWBVC\G\I[JbM[OdP\R[S[T]UZV[WcZZ\[^f_d`da\eZi[lXmcnjoaresctdv[wY
A\BVFZGXHhIcJ]MVN\O[R]U\VZWdX\Y[Z\[\\W]d^\_TaZc\ihjbqZresTtkuswY
@\AcD[G[IZJaKoMZNUPgQ[T\U\VUW[XWYXZ[\e][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vtwW
CbEbHcJ\KZN\PbRbX\Z[[f\[^Zadbaebflgcn]sZu\
@bAVB\FcGXHgK\M[OdPeQ\SfT\UYWcXX\Y^b_\`dafcYdbfbh\ibk\oWp\sdtc
CXDbKcL\N\ObPbWYXu[]\\^a_Ta\dbm\p\qfr[t[uSwd
@[A\B[DeIZO[ViW\_Ze\hbiwm\
AfC\X[Zo`\ijw[
@[BbDbJbK[O\PaWb\X]f_\abbafbgYicm[naqYseu[wo
@\BaEcHZM[RdS[UcVbXYZb\c]d^eebhYiaobrbsbuavc
\Xwi
@dA[B[I\JeM[P[XgZb\b_c`ddefYlarbsgt[ubwb
@jAYFcIZJcKiLdP[QcRYT\UYVdW\XVZb[a\f]b^\_fc[dZgchYk\lcm\o[pZq[sbtYuYvY
D\GbO\Wra\m\
A\CYFZG[HeI]K\LhQ\UZWbXUY\Z\[c\d]b^]_X`df]ibkdl[p[qcrcs\tbue
@XA]CeEZFeIpJZKcLWM[PcS\TZUZVZX[\Y]b_aa\eef[gVl\m\nWoVpYr\s\tWv\w\
I\_[hjv[
BYMiNYQfWcX[ia
BkMZXYfi
F\IgJeScX\m\
M\Ni
BnW\XWZl
S[ql
@ZAWBkC\E[F]GaIdKbLfM]N\OZPYTXX[Y]Z\[[\\^c_hagc\d]eXf\kcl]m\nZpcq\rftZu[
JpPVS]X]
@fAdBeCYDbE\F\GfIWJWKcL[M\NZQZR[S]UbW[Y[Z[[Z\U][^d_X`\cZdih\ibl\mQq]sbt\vZ
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsdwY
MgX[
KcS\Vi
AjB[CUDcF\GWI\L\O\S[UXVXW[YbZd\d_fcedeeZffgWhbicjelemYnZoYp[qdrksdtRuivgwX
B\Li
B\W\X[Zk
AfB\FdIbLkNbT\Y[_bd\manhpct\
J\L]QbVZW]XbYuZc^XgZm]s]tZvYwc
JkPZQ\g]
WgXi[i\X^]m[
OcPcRgXX_fvc
AiN]SeXZ\\
SiXZ
MgOcW\XX\\djfbggmZs\w\
Mctiu\
Xdil
Dhtc
DZNbPbSlXZfgq\u\
I\LaSfX[tc
BcCeDYEiFlG\H]IUJWL\MbN\O\QbR]ScUbVdWdXTY[Zf[c\[]e^daSbdd[fcicjbmdn[oap\r\scuVw\
aof[
XYaglm
C[DoEgFXG[XZ
CiUcX\[\gb
IbWYXk
CYE\F\GeI[J\KcN\PZQcS[UZV\X\Zb\b`[aZb[d\ickhpZq\r\sgtjv[
AbBfCbJbL\N\O[P[Q\S]TcUfWZX\[[^\`gb]dae\fbgbnZrasZv]
BfIdX\_]bbc\d\
BZC]E]FhGiIcNbPYQbRaUWXcY[\g^i_a`[b\e]g\h\o[pYqirWsZtZufv\
CYFdIWUdWdhhrbu\
CcIcUfrd
K[LiW[Y]Z]`]ibqbsdt]w\
@]AcG]LcM[OdPZTiWgXTZc\\]g^\`Xagc\ebgZmZnbp\q[r\s\v\w\
B\CbKaS\WbY]Zd[]\b]c^dm\r[t[ufvbw\
DcViWcXa[\w[
@[AVBVCeD[E]GhI\JZK\L[N[P\QZRbS[T[WbX[ZW[j]e^\blccd\eggXhdj[kYlbmanfqZrguZwZ
A\CdE\F\GWI]K\LgP[UdVeW]X[Za[X_]bld[fggZhdi\metZu\
DhEfWjXY\\_\mZwd
Ij
CcQc\\mbpjwb
B]Zh
@\BcC[EbFaI]J]KeNYOZWZX\YcZ\[b]hfci[kfm\qXsctbuZwc
@eA\B[CqDcF]GeHcIZJeS[TeUZV\W[XWYYZ[[c\Y^\_b`eaec\d[effci[n\p\q[r[u\vZwZ
CfK\Zg][^b
C[L\M\N\UgX\ZZ\d]e^]`lf\perYs[uc
O]W[ijk\v\
NdWb[fddgiibn\
B\UeVl[\^]nZocw\
CYGXJaL\PfThWgXYYc`Za]c]dde\f\gXi\qbs[w]
BbCdPfWZZd[a_]cbdcf\w]
@\D\F\GYI\N]P[WWX\Yg[[\[]c_\`cdafegbq[s[tZubvYw]
BgGcJbLdM\d\
@cAfBYCdD\FaInJ\KYNdOcPbQXS\TZV[WgXg[\\V]\^Z`dacbnd\g\lbm\nZofqYtbuc
B\IaKbVhZ][Z\Z^\ahd[n\pasdta
BcC\UY\d^l_b`bf\nc
YnpQvY
@YD\F]GYIgKbLeNZPbRbVZ[g\d]W^Y_\a\cdfei\kdmipgufv]w\
D]EcOmP\Xa\\_amb
X[[Zfnq]
@[BcCZGXIfKmP\QiSYWW_djblfvZ
X]Yo_\
BbD\KbScU\V]Xc[daZe\gfidobpeqZsZva
B]I\PdWiX[_Zdf
A][fcbf\ij
@[AeCZEbF[GcHbIWJ]K\MbNePeQYSZV\WgZS[Z\Z]h`Za\cSdbecfcgbh[i[k[lZm[ndpZqctZwY
JbiknY
Vc\]_]pbsj
K[[h
@\C[F\I\J\K]M\NYO[P]V[W\XYY\Z\[T\\^h_[b[fmg[h\iYnWr[s\uYwU
Z[fiq\
C]DfN\PcW\\g]kc]fcm\p\vbwW
BgIZQcW\XfZ\[c\Zw[
X[ccmi
CgO]P[XbZc\em\w\
@gD\EeFcG[HbIYOdQgW]XWY[Z[\[]\`aacdcg[ifl\mencoaq[s\tau\v\
@]AcC[DbG\IdKdL[NYP]Q[R]SZU\XZ_\afcjedk\l]n\o]p\qbs[t[v\
@dJ[M\ShTeW\
kp
@dA\BVCWDVEYFcGeIUOZQ\S[TVU\VXWbXWZV[k\T]c^k_baRcid]eYfdgXhciZmVnVoQpSqprZtXvZw\
CcHePYW\Xf_]bhgXlbwb
AbX[YZ\]]k_\ibuc
BXG\K[PaQ\Xf]kdcgbsbuZw\
AaB]CcFbIZK\LbN\OdQiS\VaWUXRZb[n\e]e_]aSfgh\idl[m\p[u[v\w\
CiQg[]aal]
PfS\X[cg
C]PbXb\fmbuhwZ
AjB[C[EdG\I\KhNdO\UbVdW\X\Z]^badbdd\egjb
@dBhE\GbIeKZM]NXS\U]WXXTZ]\[]]_[c]degckmm\rZu\
AjHcS[TcWeXaZ]]h_\d[ggs\u\w\
Ag
@\CbGgK]M\RbUZWXXgZ]_bd\e\g]obpdqbs\u\v[w\
P[qj
@cB\DdGkIZNWP[T[XYZ[\V]\a[bYdff\gbh]l[mTr\t]v[w]
vf
A[GjSdTbc\
@bAlBXE\F\LbN]PcSYT[UbV\WVX[Y\Z[[T\V]X^\_c`eadbeffgZh\lYmXnYoZp]sbt[u\vcwd
@XBZCZDgEeG[HbJ[KeOXQ\RWTZV\WYXXYgZa\V]e_S`raWbecXd\e[f]gYiYlXm[n]q[rXvcw[
@hCYEYF[KaLcMeP\QjWZYbZp[b]dfYi\kTs\u\vg
C\I[KgNWWcX\[b\]aYc[e[fZh\m[n\vYw\
KgP\Xe\b`ab[ib
E\`ebik]m\v\
BWDZE]FdIcM\OZPdQXRiS\U[VbXiYZZZ[[`[aebbcdecffgYielXmap[qVrXuZ
BfCfDdEcFZI]O\PXQ]R]UWXgYaZa]b_ba[dbeZfcgcm[qfwc
CbG]I\MeNdVkXaY[\g]ai]mcoaq\u]
C\JgO\WZZ\g\sc
DeQ\SoXW\[]]aZdgg[l[
CfL\NcVZX\Z]phsb
CYDdH]K\M]Q\RbUWW][\\\]]`[b\c[dcg[k]mls\t[wY
BdX[\]ljwh
GbKaNbOcP\QcUiWa[\\b]\^c_ebci\m\u\
kl
F]JhXZa[dbfbsa
PgXZ
AYBRC[DeEXGjHYJZL\NbQZSXUWVbWcX\Yc\f][^\_[cXebfhg\lXo\p[qVrZuZv]wb
I[O[VaWgXf\\_Wc]dbidwY
@jAcF\IeOWR\W[X]\Z]d_gadc]d]gcu\wZ
DcE[F\GcI]J]K[MbOcT\WVXeY[[\\T]c_e`daec[fblZn\oZp\t\uiw[
@dBhFfIZJdLbM\OcP]S]T\UcWeXU\d]\_Zbcfbhgn\q[scucvbwb
P\Wg
@cAZCeDbE\HfJZL\MbNWO\PeQ[T\UdWd[[\r]VafbcdWf\iYmWsauhvdwX
F]LdSeXUbiiauY
`gdb
BeGcR\SfVdlgn[
Wl
B[IlR]W]XZ\[]j
X[\i
B\M\N\OfPhSeX[Zk\Z^\bmd\kco\vdwa
@[ClG\NdSb^\_e
DYXhta
D\EbFdXZ[b_gidrb
E[FZIpMWSdU[WbXg]Ydgg[kbmcw[
JcL]M\PZSeXYf\g\m]n[saua
S[nppZ
@dBdFZGcIeKfN]Q]XYYa[]^baZc\g]h\i\mZn\olpZq[r\tYvZ
B\EcF\LbNkOdPYScU\WeZZ\T]h_[aYcbeXf[uZ
Ha]imZ
BcC[EcI[J]KbMYN\PXQfT\Ze[Z\[^b`fa\c[dheegZh\jckYmgobpcrZteubvb
@\B[CbDfEeFdG\LeMdN[P\QjR]SZTbV\WXXc_Zc]dcgehdmcp\sct\u[vawZ
@dC\HeK\[[^[f[haibm[sbteu]
Ee\jmY
IZKiW\Xd
PcSkXYg]
IZMXOZQbRiVdWbXbZ[]\_cafcbgfkbo\pct]wd
@\AjB[CXDfEdK\M]N\QYRcW[X\ZY\c_i`]a[c[eXf\h\idlZnbp]q[rct\u\ve
@cB]I\K[LcSVW\X\amfkiZs[tnv[
@\BXFfIgRdXZd\ebfeo\p]
AfDkPYU[Xcm\
@[E\FnIfL[PZRlScXYZf][`[hbi[kZt[w\
B\W\Xk_\`gb]d[r\sgw[
F\Phnb
[\neo[s[ti
IhS\XZYf^[d]fbsguXw\
M]NhW[Xg
CbPfVcW\X\bg
G[KfPbWf\c]\mew\
MkPd\]
XW[b]fle
\fhh
@YA]BXCZD\E\FXGbHZIkJ[MVNYOYQZRfSST]UQVYZU[\^b_aadbccVd]ePgXlUm\qbsZtlv\wY
BeE\FjIjL[N\RgSaXYgZmYn[r[s\
RbSnTZW\XXY\\e]W`ba\gho\tduXwZ
AZB\I\KaL\VXX\Z\\]^\_Znhq\rdslu\
CYDbGdN\Xh[[idkcrZ
Hf[f\Zfih\idmbu]vd
G\di
AbBbGbHbIXJaN\PhQdR\U\WVXX\\`]cZebg[p\sYt\u]w[
AcCdWjX[`\r]tc
@\LjX[g]
J\M]S[U]Zca\cVdblhmesb
JiKcMbQ\SZT\Ydibn\sb
G\JcK[QdW]X\]idcgblbr[s\uZw\
B\C]Xi
C]K]SbWYXluY
@VAbBYCmDhEbFXH]I\JXL\MbNcOVQgRYS[UbVZWRXR[X\[][^\`ba\c\ejfYg\h]kWl]mZo\q\r[s\tYuYvX
CiK]QgUcXX[\`\ud
P[QhW[Xh
JjS\X[Z[s\
@dBbC\EcFbGbI\JdKdMZNgOZQ\TbUbVcZc\d]c^bdbe[fenipar\vc
CbOdR\S\UdW]XX[\\Zmg
AeCbEcIdKcVdWdZ\i\n\riu\w\
AeBbCcE\GcJbL]OYSdZf[[\W^\aimXw]
BZDdEcG\Xh_]a]ebwf
C[D]NcV\WdXbZc[i]df\g]r[ug
@cC\IcJ[LhM\NeOZP\Q]ReUcW\[]\cbdebffgclcmfnYocrXsft[ubwZ
N[Xo\[u\
CbIfM]PZWbXfriv\
Xd]cui
IcJ\McN\O\PbQ]RbSbU\V[WbXW[d][^\_cdcickblZmkq[r[t\wb
@XA\CfDdE\FhG\IdJbL[NZOaQbRgS\TZW\X\YbZY[[\X]\bcc\dbfjhdiVk[lcmWqUrbsXuZ
C]DZFfJgP\RfWe[f^\aZcde\lZmYrgtdu\
ShX[[d\ZwZ
KXX\\nfag\l\m\
EbX\[h
FXSoXZ[[g[nctc
SnXYlWtZ
F]J\ShXZsb
B]IYJbLYSiUXVcW[X\[h_Z`cb\cbhgicmZq]r\s[tbuk
BYCeE\GVHWI]JaKcLXM[N[O\P[Q[S[T]UXViYbZ\[c\[]Y^hacbYc]fagVh[kZm]pfqXr\sgtau\ve
sh
B\CaDcF]GaIbK[LeMZN]PZS[UcV\W\XbZ\[[\Y`bbccZdXe\f\lfm[p\sgu[v[
F\Ig
B\Md\[dgg[tc
@bLgQ\UbW[[g]i^dbbfdmbuZ
DYK]M\O\Xe\da\c\m]
CbDqEhF\X[ag
GeHeMiPXXW\[gg
@bCdEiF\I[LYPlQhR\ShUhXW^\aZc\eZgbh[jam\nZp\udwh
AgIYQ\S\T\U\XYZm\[]b`ZddsZwZ
C\N\SmW[\b][cb
@dA[E\N\PbSbU[XhY\[b^d_e`fbbfbh[men\rhsctY
NjQcS\Xdier[vc
@[BWC[G[IdKdL\MUNXOcPeQcR\SVT]WdYaZc[\][^b_h`dadb\cXfeg\hYkflfmUncobpbsgtbuevY
XYlm
BZIdKcL\M[N\P[XbYhZd]bbbdfp]qZsb
VmXf[]
Vj[[f]mf
B[DeGbIZM\PfQ\R\S\T\Y\Z\\\_\`jacb[g[ibl\obpawd
CZXm]\
M\Ni
DeV\[\\g
Ibth
@XD[F]GZOXT\UXWYXWYbZe]e^g`daedYeYfehZiUk[l]ngodpdsat[u[vb
BbEcFeGbJaK]L[N\OfPZQ\UbW\XW[e\X_iaad[ffhanZoZp[r\s\tZuawb
@]CfF[GYI\N\PgQbTYUcZh[Zbbdcf[g[ibkgm]n\pdq\s\uZw\
@gB[CXD[GiH\KaN]PZQ[Y\Z\[\\]^j`Vaadef]gblfmbp\
AbWhXmu[vf
@dCVLsO]PZW\X[[aabf\i\m\p[vawh
@\E\OjQ]wc
XY[j
SfX\tc
XZ[i\at[
@ZC\GbP\ScX[][_[`\aebfe[fpkdu[
LbN\OZQ]ShTjXcZYa]f\gYnbqbr\s\
QgU]WgXX_Ydc
@]AfGXK\LfTdUcV\WYZ\\[_ca\ddfbidmfocr[
A\BXDbE[GiIeJZLeMWN[O\P\Q[SVW[XcZX[\\\^\_b`[b\c[ebfggch[ijjakVlYndqbsjtcvVwX
OiXWfbif
C[IbOaXm]bmZ
X\[\\dci
AZB[FgGZIbL\N[P[SXTeUcVcWWY\Zd\\]Z^b_Yaab[c\ffgYh]ignXodrbsetZu\vX
@[AbCYFeGgJ\KYL[M\QZSZU\WbXY[f\]_h`YcPdZeXg\hdjckdl\ngoeqUr\sfud
XdYd\\^Vsb
@cAdB\GdI\K]L\P\RcTeU\Xb\\^\_h`\abbccedZebicn\qZv[
CcDbGbPaU[Wb\bfjg\
G\IaPdQfT[X[Y\\\]d^cdgf\gi
I\MhPh[h\Ztb
@cBVF[GcH]IXJbL\M\N\OZPbRYT[UZXYY[[Z\Z^[_dbfc\e\fXh\i]kYlWn\q\r[t[uYv[wS
B[IdX\\g
Biw\
@dK[MdSZ[ggg
EbHeMeSfTaU\`[ddfag[i]lcmaqbrds]wR
AZBbD]IYMdN[PbRcS\Zb[m_bhWv\wg
A[DfGbKcPcWb^eccfbg[ihkbmcscve
AbB\CdD[FcKcMcRbWeXb_WcXeei\p\rbsiwZ
@[A]BYDZFcIbL[M]N\OdQ\TcU\[\^b_cajdee[nbo\u\v\wb
DXIZKbLbM\RjS[Xm\g`aebgcm[r]tav]
M[W[Xjd\
@\CnD\P\ScWeX[\df\ifk\sct]wZ
F\NhQdWdX\Ze\ab]iYm\
Xh]afgmYucwc
M]Xj
CWDdIeKbN\OWQiR\WeXX\c]c_[acbhc]fYw[
B\CcF\I[K]PcV\X]Y\[\\[^h_d`ca[bedcf[gWi[n\o[pctku[v\wc
JaMdXd[j\Yi\m]qe
B\C\EbF\GdOZUcV]WiX[\Z]\`dacegfbhdi\mcw\
@[C\G\IYLZObPeQcSYT\V\WVXeYZZY_S`[c\gZhqk\l\mXnXpXtcubvZw]
@bB[CVEYFeGWIcKfL[MVO\SeThUfVbYb[e\Z`]dceef\gXh[kcm\peqcr[
U]mesh
A\CZEgG[IfKcM]PaQeS[ThXbY\Zb[d\\acg\h]l[men[pgqbreshu]we
GZQ\Tqg\
GcOaQhX\]b_]damXpetcw]
DdEbF\GiIZP]QVTbWfXd\\`bc\dSfagbidm\wf
A]CiE\FcIkL\MYNWObPYQcRaT]VYW[XfYd^c_Z`ba\b[cfdceZfik[m]nUoWqbrVsbvgwc
@cIZSoX]
@aB\CgEeFgGfI\JZM[N]ObPVS]T\W[XWYaZZ[Y]\^c_[a\bccdddfZg\h[ilkildpZsctdv\wd
AbBdC\MeVhX[[b_\`\hcn[uf
@\AdBYCeDhEZGeJZK\LeO]QYR[S\UfWVXUY[Zl[\\b]Z^d_Za]bce\f[g\pYq[uXv[wc
Cg
CZLjUeVaW[X[[b\[^]bficmZp\q\t\
TcX[li
Ac\[g[ncpbshtb
B\F\G\K[M[N\PdQcU[VcX\Y\Z\[[\d]d^b_ZaVbbgZhdk[oerZs[tZwb
D]EcKjMdP[TbW\\\^Z_\`]adb[c\dZf[hbi\l]o\t\u\vk
@\DdGeI]LbN\O\RiU[VeWfXbYc[\\Y]h^[_ebec]eZrWsewb
W]YZ^hn[
@fA[C\FcGaIdKhNjO[QaRcU\]a_\gaignbs\t\v\w[
CcLZW[XaYi^\g\tdw\
GZMeN\PYW\XY\\dffimYocr]
@XB\K[U[X\]]^mc]f\hfi]neq\r\w[
@dAeB\DZFeLWM[NZOdRYS[TdXf[Z\Y`cbecleYfbicl]neo[res]tcvbw[
BZIeJXKZLgO\QZR]VZWbXVZ\[f\j_Yb\fXgYhgmZncpYq[set[u[v[w[
A]DaIbO\UiW\XW\b^]m]ocperasetcu[w\
il
BfC[DYFbGfKeNYRbU\VdZe\\_Xb]cgdbg[i]kgm[n\tavWw]
@WAaBSDdE[FXGbIcLgMZNUPcQWSXU\VUWfXbYl\cabecgghbi[j\kZpSqZrds]tYuZvbwY
C]DcE]G\NbPgWfXX\c]f_Ycch]kan[oWresgtdujw[
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
AhCeJ[P\QjS\UdX\]cd[u[
C[DZEdFfGXIZK\M]QhU]VcXZZX[c\\]Z_ZaebfeXgXicmiogt[u\v[w\
B]EcF[GcJ\N\OgQdScWeXS]\_\a\dam\olrZtZvbw[
@\BnGdI]N]QcR\TcX\[d\[]bc\fgibl\n\tcuZ
ji
A[B\C\G\IcJ]K[OVQ\SaT[Zb]d_Y`\eYgfiambq\tdu\vb
B[DaGaNZOdSXT\XWYc\gf\gbmep\rZu\w\
D[EcIbL\N\SXWfXZZ\[X_[a]d\fcgaiYmenctiu\
@YAaCfEcGWIbJZKeMcN]PbQYRfU]YgZX[Z]c^f_[`ea[bbc[d]gbickfmbneocpZqcrescub
B[DaI[KdScUbX\Zl\\]fwd
ClI\KZL\XYZ\^gb\iXp]q\sbv\
PcSb]f^h_]cbf]k\nZt\vk
@YCZMbQ[S]T\WhXbZd[\_Zc]ddfdies\
@[A\BYC[DYE\GcH]IYKhLhN\OfPZWZXbYc[e\\]b^j_d`ZaXbbcgd\eXf\gfi[mfpYr\sdtavbwY
Ib][gdm\ufwc
Wk
PgW\
AbCeG[L[O[Q\UXVdWaYbZf[[\[^\_[`jdcm[ngoap[r]t\vc
CZWbXW_l
Ci
Qh
X\\[fhv]
C\DcFZGbJ]LbMcNdP\QbT\W[XfY\[[\Vaccbdceafbh[kclbo]patcudvcw]
BdIeKdNfW[Xb_\bhd]iZp\
DbIZQbT\Xb_\cadbgki\r]
@aAaCcEcGcJdKiS\U\VfWWZZ[\`cb]c\d[fZkhmgnbo]sZw\
@cB]F\GiIZN]P\XY[[^m`Za\dcfjgei\l[n\q[uYv\
B\CZD]E\GYJcLeO\P\RZWYXdZ[[j\[^[_[atdZecfXg\ibq\ulw\
AcBYEbF\HZI]K[M\NWRhS\TXUcWdYbZY[Y\\]e^b_g`ccZdbh\ihjem\o\qXrdtWvb
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]pbq\s]wY
B[L\iZlhu\wh
CfD]EdGbJZNgPWQ\UhVeZX[Z\Y_\aZcae\gYilk[l\resbuYwg
N]P\Wm
BkT]XYgisW
@fA\B[DcEgF[GhL[OfQbUjViWcXPZW_ca[bZcjdVe[f\igmanZr\s[v\wi
Wi
CbJbKbW[Xp\]m[vX
Qi
K[SiXZZh_fe\mbqd
AhM]Sca]
QhX[[d
C\D\KbM]T\Vb][^\nct\wi
BeP\TcY[uk
SgT[Wlgeriu\w\
EcFbJcL\NiOcPcQcR\V]Yb\]]Y`Zbccddgecgckgl[mVrbsatdu\v[
@gQf
B\PgX]Zf
GYN\P\QZU[Zi_]b[e]g\q\s[
@YBZChEdFaGYHdIcKaMUNZPeQdRcS\TaUZVYW\XfZc[b^d`dbcc[d[ebfdiej\kbodq\rbs\tXuTv\w[
MZNj
ag
BmCdKcQbXY\\g]ico\
@\AWB[CjDcEbFhGXIcL[PQQ[RbT\VgWYZW\Z]g_Za\bqcaedfXgXh]j]kZl[m\nkp\qZrbt[u[vbwc
B]Zh
C[DcIfKdLYOcRbX]YbZ\bdd]e\fchci\ncoXp[wc
CeIZOcUcVbWY[\\We]g[i\me
@\DiEiFZX[\[`]l\ucwd
@bA\DhF\GfI]J\KZMbS\T\U\Y[[\\[]d_]`cdciam\n\oZp\t\ue
CgN\YcZfg\mZpju\v\
B\C]Xi
CdK]Zd]\^bsi
@\AeB\DdEcFdG\HaQbRaUcXY[\\\^b_Y`becf\gmo\sYwb
BeGg
@\AbBYCuEZFYGUHWKcM\NWO\PZQYR]S\T[UfW[XVZc[Q\\]T^iaYbXc\d\e\fXgYhYkZmZo]pcqYrcsdt]vYwX
BZIiK[LbUcXZY[[b\b^bfbmbneo\qh
X\^b_[ihq\ui
CfPXXh`[
AhB\GcM]SgXUa]ei
B\CbF\M\PZViXZ[[\[^[_]cbfjgbhbm[nYrd
CcIeX[\hbd
Dhtc
BlCbS\XXw\
B\D[FZMdNYPZUdVgW]Xc[Z^[cbfjhamfnYqbrdt\v]wY
@\B[CbDbIbKcOYVdZY\c`dccfcgYhglcmZr[s[
C\DcEYIfJ[NePbX\\Z]fbacheYfdg\hdocqZw[
DcE[FeI\K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
C]X\giue
P\UbVdY\\a]Z^Xmbnfucvb
AgB\VYWiXW[[\d]df[mlnetdu\
C\IdL\U[XS[cghh\ncodpYqfrbud
@[BZCcFbGZH\KZLgM[NYPZQZRZU]WeYeZ\[[\W]c^c_ac]j\nbpcresUvb
B\Wk
@]BbC]DbEbJ]K[LdPaR]S[TgW\X\][d[gahcl\neoeqbset[u\wi
B[DgPhX\ddfZ
MkWcXYYb
@gC\GdMeN\WcX[\c]]_]d\g\lem]p\sgu\
M]Xgq]tj
C]DaJbKbL[PZR]WYX[Zb\c]becfehcp]r\sdu\wi
I\LaNbSfX[_\tc
@dFcG\K\M]N]PeS\T]Wd[\b]f[lfnYpgtY
WhXdwb
H]V\X[YfZf^c`bi[m]v]
FlScZc\d`bfckb
@\AfE\GeIYJdK]LZO\PdQ[SZTkW[XWYfZc`hagbYc[dZgfiWl]m\rYsXu[w\
DmWb\\l[tdwY
EeFcWXaYd\f\kru\
Q\ToWYX\`\pbs\
BeD\FbMcPeU[XZmfvZw]
W[Xn\]]Wac
PgXmfb
@\E\F]GeIdL[M]PYSZXdYj\b][abmTocr\sbubvZ
oi
BWC\GbIcJ\K[L]M]PeTdUZW[Y[ZZ[[][_\a[bZe[fbgVhdi\lYm]nfocpbqbrbsgtYuZvc
Q[Zj
@gC\GZQbUb_h`cr]s[v]
IbP\QgVbZ[\f_eagbcf\h[r\
X[Zi
BiGbW[XY`\dhsbw\
A[C\K\LfU\Vd[h_Zhfj]n[pcr\s\uYvb
@ZAYBZCXEkFlGXIYJ\KeL\NfOZP[QcTfVjXcYZZb[d\b]e^c_V`ebecYfbgbhficjbl[nYpXqasetZuTvY
BcCbGiJfKbQcW[[b\ZdVf\gblf
X][gcbid
GfM[N\P]WZXZd\kjlhn\vew]
X[Zk][^ev[
D]FcG\NaPdRcW[X\\hdakcm[pbsbwc
IYhl
B]CjDbFYGYIhJ\KcLcO]USWZXX[l\Y_\defXg[h[pbqZsYw\
@[B\G\K\NbVkX\[a\fhivY
BcD\G\KXL]MWN[[[eZgZl[m\s\wq
B]Gjg\l[qb
BXCbE[G]HfI\J[KZMhY]Z[\Y]g_Z`[cZe\fig\k\mdnapZr\sbtcudw\
SgZg
I[V\X\bgf\hi
MeSZfg
Igag
IgXY
A[D\EcFYGdIVL[OcR\TaUgV[WhXX[]^Z_f`fadgbifmWn[oZpdq[sZtbu[vc
Xi\Zi\ub
CeUaX[gim\sX
C[DoEhFXG[XZ
CZGeM]N\U\X\Y\\\]g`db\cbdffcggh\mbnepbtcu\
BVC\GbH]MaNZP]U\W\XX[Z]gd\g\ibo[q[t\ul
@aDeE\FXHdMcNbQXRdS\TfWaXZZ][\^[_Zagd[e[f[i\m\paq[tfuZwe
IZM\P\X\\h]jfcieufwY
@\EeFbKrO\TbXXZY_[a]b]c\d\f]i]kjv\
BcD\E\FcK[M\NZPdRYXf[\\\acbgfcggs]
Xl\[
AdBZG[I\J]L[P\T]VZWfYe[f\Z^\_[`gbadch[l\m[o[p\qjt[u\w\
Wc[[`\kcqk
WZXjdf
LhP[QbW[Xc\\tZ
CbIbLaNjO]XX\km]
PbWj
ChKdWaXQ[\\\i\sm
XYl[mk
C[DdI\LbM\NZOcPfXa[b_]bgfhmbq\vbw\
Dh
@\CbG\H]I]J]QbUbWjXYZea\egf\g\k[mfq\
CiUcX\[\gb
@\B\GbHaKePcQeUhXV[f\b]\^\bhdWe]hbl]mXp]wb
IbK\MbX][l\ZtXubw[
Q[Zbpl
@\DZM\Q]W\X\aldbfZi]k\n\
Be\\lgwZ
AgCfwg
]g
X\[h^\
\en[pjs]
VZ\bngpY
VcW]\Zmgw\
P\W[Xcbk
@\GXH\L\NdObP[Q[ScTZVdWWX[\W^\`XaZdmfcgchbjZlVmWnaqfr[ud
@fB\EbFeGcI]K[M]NZP[SXV[WcXb[k_]dYeaf]
GgI\JbNbQcTeZ\_\cWdbebkbm[r[
CgN\Ya
DlK]MbN\PYS\XYZ\\Z_\`XdYfWlmmZ
@bWhib
Jk
DcE\F[IZK\LZOVR[SZTXVYWoXcY\[\\\]Zbcedg[h[ibkZm[qXrXwZ
BVGdIZJgK[N\P[UdVd[k^Z`haef[mVncpcw\
\[]j
M\OjXf^\acoaqb
@\B\CkDgEeF\HiIZM[N[OWQ\SXVYWWXUYZZ[\Z]j^\aYb[c[g[i\lZmgncpXq[tducwY
BdEeXZ\gcci]lcmY
BZDfN]SX\[_\a]fhwX
AbCfDbKaL[M\NbO]PbScVaW[XfY\Zc[c\\^g_g`cadbfdXfchci\l]tZv\
XZ[]\Z^aflidm]uZvd
A[B\DMEeFjGZI\JhK]LlM[QhScTgVbWaXXZl[b]f^d`eedfegbkcnbo\sbt\uZ
JiKcMbQ\SZT\Ydibn\sb
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPTQXRZS[T\UdVZWTY\ZT[\\W]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
B\DYWjXhdc
Dl
B\Cma\cm
Gd[jde
CWDbGbM]OcU]WdXhYb]Z_Zbegbibmer\v\w]
@\AUB]CbEXFbGZJ\KjLXMYNZO[PYQWTfUgVdWOXKY[[S\T]T^[_S`WbYcXeWfXgdh[kYlYncogpfriswuTwU
@eAjGYK[O\RbTYUZV\WdXYYcZ\\h]jbcfkggi\pYq\s\t[wg
EbGdI[PdUbWbX]\c]\_f`cacegf\gXn\pctdwe
B[CbIjQ\TiUcVkWZXXZ[gfiem[n\pcrjsit\w\
@bBbCXEgFfG\LcN\P\XdYb[]]b^\fbi[patgua
AgB\CjDaEZI\J[LZM\O]QYS\VZWXXXZw[\\\][^ee\g\mZp\v\
@bFaL\OaPZS]TbXd[Z\cbbc[h\k\pbr]
B]GdIXK\OdPbW[XV_[chddfekirbucw\
@\B[C[DcG[I]NeP[TdVZWcXd[f\a^c`kagd[fbg]nfud
CbFbHbRaW\[\^h`Ya[f[k\m]ngo[p]
@aAbCcGcHaJdKjPaS\U\VfXdZZ[\_Z`cd\fZk\m[nbo]s[w\
E\IbL]S\Wb_]tn
BbC[GfIXJ\KcLbN\P[QeU[X[Zb\b_c`\a[b[fViXkip[q\r\sht\v\
AdCZK[^]_d`\fgihl\v\w\
A[BWCiJbKbN\O[P[Q\TcUgXY[\]b^\`jb]dbe\fbgbibk\mcnZrbv]
@iBfIdX\_]c]d\
X\wi
CkI[N\QcR\WfXY`\c[e\fZhfm\ocratcu\v[wg
AZB\C\DeF[GgI[PbVbX[`Za[dbedlYm\uevb
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lYm[q\t[uZv\w\
OgQaWc^e_i`Zbbiemcn\r[scue
@[AWB[C[DbFYGXI[JXKWM\NXOXPZQWT\URV[WhXVY\ZV[[\U]Y_T`\acb\c\eifTgYiYlXmXq\v[wZ
DcI[UiY]
CcIcUfrd
B]W]XZYe_Y`]hni]r]tav\
@[A]BdE\F]GfK\L\PmS\V\Yb\da\dYf\g[mctnubw[
BZC[F\IdJ\KcMbN\O[P\QcS\UZX[Zf]e_c`[aZb[defgiXkelbm\p[q\r\slt\v\w\
Xg]cg\
AbBkCbF]GgLaMZP[Q\T[WgXU[d_b`ffhgZmYn]q\sbwc
A[FbGZLlNhQ[TjV]Y]ZX[a\Y]bf[gbk\mcsdt\we
@[AdBYCZFdGbI[LaNYOdPgSZV]W[XXYe[[\X]\_lc\e\gcigjgk\l\nXoYr\s\uYvlwb
vf
WdXl\[gd
BbD\FjIfJiL]N]OXP\Q[RmTXWhXYZc[U\e_c`\a]bec\d]edffgVlYn\pZqXr\t[u\vcwb
MgS\
@cBVDdFZGgH[IZJaKfL]M[N[PiRWW[X\[]\U_fajbbcWdfeZfYh\iZlZn\oYqZrbt\v\wW
@\AeCkDdEbF\GeJ\QeWXXZYcZ\\[]Y^f_\`bf\g[nbslu\w]
CSDbFYG[HcIXJZK[L\OeQ\SZTcU[VZWZX\Zf[l\b]e^\_W`baYb\d[fciij\ldnZqjr[sVupvSwc
BZDePhR\W[XWZZ\[`]fowc
CiEcHdIVKdUcVkWbY\ahf\h[m[nZq]rbv\wV
BZMdO\SZXl\bcaeaf\
G\QhZ]\cmbvd
AcCeKYL\NYW\X]Zm_[`\f\mYq\s]w\
AeC]G\I\L\S]WfXZZi_Z`ca\bcfcg]ifmcq\s\ub
C\I\UhVdXb
EbI\NcSZXeYeZb\f_\a[bcebf\h]l[o]r\shv[
Pbg[sh
CeKeLbO\P\U\V]X\Y]\[^ccbd]f\g\mln]r[teucvbwZ
CeTkXW]]ncpgsgtX
LcQgm\
B[f\lk
A\BZCfDfEgFhIfPbQ\Sb[b_bcdd\egf[g]haiZlXmZtXvewb
A\Kg[]vd
AdI[MbP]SfU[W[XZfdua
FVLbP\QgS\WlXUdf
W[Xl
X\`[uh
X[dh
DbG\W]XZ[f\l]cc]f\m[scv\wd
DcViWcXa[\w[
G[K\S\VhXT\jfii\m\n[s\u[w\
C[DYF\G\IYLePZTdUcVfWfY\Za\c_Y`ga\bec\g[lcwc
AWDeEdGcKiOcUbWcX\[d\X_ha]bedcfbk]mip[rbtcu[v\wc
AZBbCbE\F\GkJfKeLdM\O[PhTaVdWYXbZg[[\b`ba[i]q]r[s[uYve
PfQdWgXZdZ
Ij
E\KbX[`ebikem\v\
@\N\O\PbWfX[Ybbce\gcmcsbvb
EeW[b]kl
C]P[Wk[e\Z_\biggib
AeCdI]M[NaOePdSbVeWdXXZ\[c\Y_b`\fciflbn]p\u[v\wW
@dDcG]K[NcO\U]X[[g^a_\add\e]f\k\m[qducw[
A[C[F]I\J\KlNZS\U[V\W]XX[]^Z_Y`]a\b[e\icn[s[t\uZv\we
CZGaOiW\Xg[ce\f[m[uc
CeU\fmg\i[w]
CdDfF\K\P\QZUcWdXTY\ZZ[g\Y_ha\fZk]meq[s\
C\W\_\f]iin]u\
@ZCbDeF[K\MaOfQ\R\WcXZY\Zfacd\geibken]o[p\rZtjuewb
Nn\Rngocp\w\
@ZAYBZCUEZGZHZIcKbNUOZP\Q]TZUNVrXRYhZY[V\W]W^t_\`XaZbZcZd]eZfYg\kZmZnhoXpYqZsUtVuZvcwX
A[L\QZXcZq
@]DbEhKbP\[]m]u[wk
FYLjM\SYVdWiXd\[bddbe]f[g\m[qd
OcPeQ[SbTkWYXf_\`\g\mXpbs\
@eA]B[CbEcG\JaLZNZPbR[T[WfXYYYZd[b\b^d_d`eagebheibk\l]n[obpXqbtU
B\DdGhN\V]W][[\Wfcm\wc
@]C[FdI\K\M\V\Wc^aaei[meqcrgu[
@bBbC[DYEfLkPaRgT\XlZ\]]_Za\b\f[g\i\kflbm]o]sctVu[wg
@\AbCdDcE\F\GeIdL]NfSdU\VeWTYdZZ\d]b^[`\aYbgc\d\e[fbhcijjcn\o\qZtiwY
BTG]P\Tf]beeftu\wX
BhGbPiWe\h]a_la\bbd\g\hb
@bAdB[G]IdL[M]ObPYQcTgU[XVZX\\]Z^[_\`[aecbfVgWkomgobpcqWres\tbu\vY
WeXh\\g[
@hAbB[CYE\GpJYK\L\NcP\QYRdS[TZXZYZ[[\]]Y_cdeeZf]iWj\kXlUmZqZrbs\uZvc
A\BeCbEcFbNYQ\WZXY[b\W]beaigkhmbn\r[uZwi
BbCcDjF[HdI\N\O]U]W[XV\\_Y`[aeb]d\eifUkemcq]sev\wY
@]CWDcJmO\P[R\S\[\\\b]feg\iek\m\p\qgu[v[wd
B\K\MdO]W\Xf[kddiekcn\w\
A]BhEkX[Z\[Z\\gesd
C[E[FZG\K\LeP]X[Z\\Z][`hfbidkdo\q\tdw\
Wg
AjBhCVD\GbPZW\XZYb`aihm]n[rcu\wZ
CgXb_\c\d[r\
I\VgWfXmi\nboe
A]BbE]FgIfKbNZO\RbS\V[X]Z[\Ydaj[l[m\n]p]q\s\tZw[
C\EgFdGaHcJbK\M\N]PoQbTiU[WXXZYdZ\_ZcVd\g\hXi]q\r\scwb
@[AZB[CbDYEeFdGXKcMYO\QeSbTbU]VeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
@bAgCcDbEaH\JaK]LZMdPaQXT]UbV\XZYhZb[Z]\^\`dc\e\fboapkq[seteugvY
F[G[IbPdS[TeV\WhXT[]_baZdelep\qZras]
BeCcGeN\O[S\UbWlX\\]_\acibm[tbu\vb
AiD\F\IZK\L\QZTgVc[c^[_[`]c\f[hhiZmbqWsgv[
Yjv\
GfUbbfeasd
fchgwj
AZDlRbVfW\X[Z\[[f]wW
AbXV[o\WaZ
C]FcIbVgf[h\sbv\
DaGdI[N\WlXWYg\h_ebbw\
CiFYM]QfW[_[a\bdi[m[rdsft\
@bC[F\G[LdT]V[W[XXZ\[h\[`db]p\qfrat]wa
I[K\V\X\Y[[[]d^fdagghbi\ncpYq\uevc
GaPaXlqYtb
@cLgSWadbbngubwb
Xi_]
PcXYfhgbi\
@bI]XY[ba\b\chf\h]icw\
X[fp
CbIZN]QcWZ\dd[f[hii\n]pev\
Xb\fv\w\
X\Zh_Zfmp\u[
Vad\e]wg
E]IbLiS\_]rd
@cBbE\FaG\I\L[NfOcQ\WT\e]b`[adb\cedbfbhbiYj\l\mcr\wY
CdG\HcIeM]PcWbX[[fa]d[g]qcuewX
@bA\BbCbFcGiJeKeNfOcQZSbTcWSYYZ][c]S^\_c`dahc\d[eefbhcm\p\sgt]v[
CmG[IdKaUZV\_[abbfegfXm\
CfK\Zg][^b
BbKaN\PZVbXeY]Z[^d`]bcgei]mhtcufw\
X\_\nbsi
@fIZKbM]WhXcd[fb
B\LiXWZ][j\Y^\`fpfqarbs]w[
@]PZQ\`hd\kem\
@dBiEcX\\\
BfIdX\_]c]
GZ^hhdn\sf
F\N\VbX[\X^\fsncpYqavg
@]CcG[I\JkPZS]W[X[`Zaif\rbu[w[
@cAcB\C[DbEbGeJ\PmT\UkWfX[[f\\^\_ccddZf\tfuavaw[
@aB[GhXd[[f\
nj
nh
@]BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g\h\ick\m]nroWpSq[sXtZuZvfwW
BcCaGZKdL\P\S[UeVbWcXU[c]\^Z_\a]cde\gmhZi]mhndpeu\
B]UeVlX\[\^]benZocw\
BXDaG\HeN]PZT]U]Wg^\`Zc\dcghm]ndobq[s\tawa
\gm\
CbPfVcW\X\bg
CYDcI[KbMe_\frg\n]p]v[
B]DbS\XVlmsh
FhGbM\N[OfPgS]Xbacm[oaqb
DdXh[cdewe
Sh]\
LkP]XblboZq\tc
il
A[CbDZE\FlGgIgJTM\NWP[QdRbS\TYWXX]Y\\W^V_f`bcZdceZfZgZh[iXj\k[l\mZnSompTr\sXtSu[vbwY
C[X\`bmjndo[s[v]
B]GbXg]g_Zr]
@aAhBXD\FWGTKdMfNWOePTQeRYSYTQU[VTWjXcYYZV[[^[_Ia[cYdbfYgSh[i\k\lWminZofp\q[rXsWt]uZv[wT
B\PgX\
@XAdDZEfG]KZL\N]OiPWQeUeXlY\[Y\a^\_XbdiZmcsbvZw]
BdCdKfPcUcWZZdcbdcf\
CZKdUdXed\hekbvXwb
DcE\GcK\M]PeWdXe\]a\d[e[f]mZo\r[tfu\vc
C[EeIiK]P\VgW\XlYSZ\\d^[_\abd\h]jflZnZofpjqZsctlu\vQwY
@\D\F\GYN]P[WWX\Yi[[\[]c_\dafegbq[s[tZubvYw]
BgGcJbLdM\d\
KdU[ViXg
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
@\BcC[D[EcI\KeOhP\UgV[W][c\d]\^g_ebge\k\mbodtdwe
HjWb\e]\cbg\uY
@bAcDfFcGdSfT]U\W\XYZk\Z]c^[b\kelbs\uewY
@dBWDcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AlCjW[X[\Zgeli
B[CeDhEbI\KZPcVfW\XaeahalXvewf
AZC[DdF]I\J\KrNZS\U[V\W[XZ[]^Z_Ya]b[e]fZiZn]sZt\vXw\
Wg
CVFeG\N[OcPfQbRbS[UhVkWcXVZ[[\\X]Z^c`VaebYcbdaiclXmZnXoYp\q]tbuZvh
AiKgWcX[\\d\im
AaBZDcGfP[WYZc_c`bae
BhGbI[PZW]XYte
CcQoW[ZZbf
DfRgX[
GbQj\hd]md
A[B\DfG[N\O\WZ[]_Y`ccbdaf]h\iql\m\wb
@\IYWkXZ[d\\][_]g]i\m[p]r]uZ
B[C]DbEbF\IhMcPcQ[UcW\XYYe[]\[]d`[d[f\g[hekbtcvnw]
F]]d_\`jfiv[
AbB]FaIbN[PbQgS]T\UbV[X[YgZ[[c^[abcadbecfdgYk[lbmap[r[sfud
AbCbF]GeHeMZNYPZQ[R\S[TfUVW\XiYY\c^b`dbcgih[neofpRqZsZtdvTwh
@dB\JbNeP]X[\\sbuawi
SjXZhe
A[BdDcF[IbM\NcP\Q\SgTkW\[b\baXf\gZoYs\vcwZ
CgI\K[M[PVUZVlYhZg]d^f_Xdih\ico\pcq[r\s\u]vb
NbXe\h`dbbniubw\
B\VbXZ\ceZobwl
AdC\M\QZU]XYZc\\]mdap[rcue
Shrb
O[Z\bk
C[KbRhVc^]aacbd[mcndpcq\
Fl
CcVf[\
AbNaPb\i^]
BYX[fkh]
Wh
MgXZZc_\m[q\s[uj
E]IhLiP[Sh\b_]kcrd
@\AeDWFYGWIZL[M\NYQ\RYS[TWWcXZ\[^[_oacf\gWhblam\o\qYrhsZtVvZw]
Wg
GiH\ObScWcX\[agcmbndqbr]
DbWcXg\\v\
E]FgIfN\RbVZX\w]
IZmi
@XA\B[CZE\FdIfK\LcN]P[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\wZ
Vj^knlvf
AiB\\ff]rhu\
Xb\\_\bdpbsk
BbI]LcN\Wg]\_Zcafb
E]NcUbX\\i`be\u\
@aAcB\CbGZI\K\Q]VaZg]egcjeqes\udv\
JjX\
B[CdIhPcVfX\\bb\cbhaien\
C[DiGZI[J\PcS\WcY[[\\X]f^c_Zb[ccdce\ffkcq\sc
CdG\I\P\V[WdX[Z\[c\\^c_Ybicgf\hbkbpbsewb
@[B[EZFdIfL\NZOXQdRcV[WZXX\]_Ya\hYi\mXn\o[p]qZt[w]
FcM]Ogbfhhub
FaSZXb_\`[a[dcf\i\kgm]
CjQ]RdXeb]
Ibn\ojp\
P\QeTlg]s]
IiN]T\\d_Ycbfhp\
B\DYJ]S]Wj\c_eddjgs\u\we
C\D]EcHbN\OlPgV\YdZ\\\^f`]fa
X[[Zfnq]
FbG]IcM\PcS\T]VbW\XX[W\ofbg]kdlbn\og
Rg
A\BZPcU]ZabZddhbiht]wb
IcOZXkZb\hgblXm\
ag
`ib\
KbZ\bamgtdudvcw\
@]PZQ\`hd\kem\
BYX[fkh]
@aAXB\DYEeFcGQHdJdK\MZOeTcWeXZZa\[_a`dc\d\gckbm[ndodpbrasbubvc
@]B[F]JmL]N]SZTbU[XSY[Z[\\`[dbg[h[ldp\u\vZw]
BZJbMWXl
AcDgFWGWIiJbK\M]N[O[S\UcVbY\[\\b_ga[chdaebmYq\s]wd
C]GiJcMcO[PjQYX\Y\`bagbcf\vcw\
@cAfCZEbF\GaI\KaNdOdPWQeSaV[WbXWYaZ[]X_ibdd\eaf\g\hbiblerYtdu]
BaMYSZThlhm\qY
B]I[K\LeV\W\XZ[[_Xa[hunYp\r\
BaC\D[G[IfKXM\N\PbRbU\W\XZ\[_Zaidee\mWtcwf
I[L\VbX[[c^b_cidp]qh
@[BaCbDbIbKcL[M\N]PeQeTXVeW\XXZ[[b]Z^\_[`gc[fWgahYibk\l]mgn]qcrgsbt\u[
T\Wg_eccdc
J\X\f\ipu\v]
CgP[XbZc
UaX]flg\
@ZA\B\ChDeEiF[I\JZO\PZS]WXXaZY\[adibk[n]
B[GYP\WVXn\\_cddfb
CcD\F\N[P[WfYt[Z\V]c_Wfbl[q[r]s[tZv[w\
NgW\Xj][a\
CXDhEeI[KVOcP[UcXZZc[d\e_facbbe]fXg\wb
Xfmb
]g
AaBZC\DcGfNbPcWjXYZc_cadbdu]w[
AdCcDfJ\OiPXQbWX[]_[abm\n[
B]I\PdWiX[_Zdf
GbIbM]X[\m^Yd\fbl\te
C]G\\\`baj
N\OiP]kd
I\SdTjX\
A][fcbf\ij
@dG[NgX\idobvb
@fB[I[MhSfXZY\i\ohqh
NkXX
@YCbE\H[IbJdM\N\ObTZUeVgWdX\YcZ\[b\Z]c^f_c`Ya\f[glh]l\mkoYpfqc
@\AeCcD]G[IZKdMZPYSVThW\ZX]d^[_d`Wafbbc\e[k[mbp\q[s\ugw[
CYKX[keiv]w[
@dA\B[CYDfEZFWGbH\IfKZLbMZOUPYQcRZS\T[UdV\XZY\Zd\\^[_Y`[aVcbdceZfXg[hdkblZnZoap[sVv[
B\DaUeVlW\X\[[\a^]nZocw\
BcC\UY\d^l_b`bf\nc
D]EcOlP\Xa\\_fma
BfLbSc[j`de\i\oc
HjWb\e]\cbg\uY
DbEcI[LbM[NdOcPaSZU[V\WTZ\]g^]_\b]e[fckbnbq\t[u\wW
PgXZ
P\Wg
MfPaS\WbXc\Z]\bcuhvfwd
F]LdSeXUbiiauY
AWBXDeE[H\KZMWNVOZPZSXT[W\XY[T\S]m_WaXbcdhfpg\heiXkdlYmbn\pYrZsftdv[w\
AfB\EbU[W\\]`ed[r\sg
BbD]G\I]MdN\ThU[Wi\b]fa\bbc\dcu[w\
@cBbE[F\IgJbK\NeO\Wb\]_ZeefYg\mZncpcqcr[tau[wY
B[DdPkR\W\X[ZZ`]f[wg
@\A\CdFZGbHbLgN[PdR\S\T[UZX\YZZY^Y_[a[bZcdfjg[h\kblYojpYqYtWu[v\w\
K\V\X[\[mi
@bCdIjN\VZXW^[_da\bbd\fdnhuev[
@\AfB\CiI\PdQeW\[e\[_ccef\iZn[
@\CgD\GbN\Q]W\Xh\e]af[iekZsct]uc
BbCdGXKiOeQcUbVfWZ[b\f_]`fd\feiaqbr]scteva
C\IZUcVbWWXd_]pbviwo
CdJcXk^cfbsduX
@bBbCgEZF\GcMcPZQ\W\Y[`ZaWkjl]mbu\wd
I\NdOjTcWZXXZc[\\j]ff[p[u\wZ
D]EcKjMdP[TbW\\\^Z_\`]adb[c\dZf[hbi\l]o\t\u\vk
N\d[fhm]
GbO[PaQhUbWcXd\Zic
P\UdXXYgZb]eadbdced[fbial\u\
BYEbLYNYS\WfXl[e\]_\e]f\maodpcqiu\w[
Xb[]_\a]c\fdgbu\wV
@YI\T[Wf_[c]def[
@fA\BYCZDfGWIVJbOdPbQ[RlWYX[[]\b_ca\fXg[iXk\r[tcva
@bC]DbEiGgP[WbXZe[ibm\
WiX[
CgP[Wcwd
@dBWDcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AdCdW[X]Z\gbsmub
AgCf
CgEePgrd
X\cm
AcB[C\IZJ\K[M[PXSXV\W]XXYXZ\[\\[]Z_c`ha\cVdae\g\k\lYn\q\rYsat\v\wZ
MdPcZc]gd\fdlb
FbI\LgPZQdSaXZYgZ]^c_[`ad]e\fYgcnWoYq[vmwa
KlN\PdWiZhcXmhohr[u\
Dh]f
B[EcFbf\lkp\sc
B[CfDcEcKZPbeahalXmbvewb
PYVgW[Xi`[uf
@bAgB\CdD\FeG[HaLZM\P\R\T[U\X\Zb\b]Z^g`XeXgehei\mdneo[p[q[rgt\wb
AWCcGbIcJbUbW[XX^a_idffZmhrdv\
A]BgD]FcGaPZQfX[`bpbu\
]fbg
AZC[DdF]I\J\KrNZS\U[V\W[XZ[]^Z_Y`]a]b[e]fZiZn]sZt\vXw\
^hn\
C\EfO\VcWYXiZ\\cadbbd[heidlaocw]
AcBZO]P[WeYb`eiin[reu\wZ
I[K\V\X\Y[[[^fdagghbi\ncpYq\uevc
BeCdEYFdGhKbLhN[OeP[QZR]U[VYXSYcZb\Z]f^Z_W`Sa\c\e\gWh\j[ldnXo\p\q\sYt\uW
@\BgCcDXFcIrNWObRbZb[d]U`Zbceffbg]idm]o[qgubvY
IZKbM]WhXj[Zd]fb
CaF\G\N\VdW]XZ^eaifencpYqar\uY
@aB\GiXYf\w\
KeUi
DbE\GhK\M]WdZ\\]a\e[o\r[tfvcwb
CbEkGhQcTjWeZb]o_]a[c\d]gingofpd
A[CZFbHbI\K]LbN\ObPZRdW\XZYf^c`\b\f[gcnaoZpZs[vb
SjXZmd
Wg
KfSj
JiPZSdg\
@[B[CgEZFqIfK]L\M\NZRhSYV[W\XY[\\[_Za\bbf\hbiUmWn\o[p\qZset[w\
ag
FqInJ[TeX[^\adecf\gji\mZp]
CeD[F]GaIiJbNbPbR\WcXcY\]c^\`egZm\oZtZvdwb
@\AaBZDcGfPlQ\WbX\Zc\Y_caddb
@bAUDaGdISLbMYOZS\TcWc\f^b_bbbdceaf\h]kYlXmdn[ocpcq\r[tfuYvewY
A[CZFbHbI\K]LbN\ObPZRdW\XZYf^c`\b\f[gcnaoZpZs[vb
CeD[F]GaIiJbNbPbR\WcXcY\]c^\`ggZm\oZtZwb
@bDaEcI\NeQfShTZUbV\X\YYZZ\Y^c_U`]a\bamcsb
@]B\D[F\OfPaWbXca[b]l[mds[w\
C[QcWZafib
Vgn\
AfB\CZIbP\WiXcZh\Zobq\ufwe
Q\S]X[[\_ca\b\kjr\
@YBdCbEdF\KbLfN[QZSXUcV\WdY\ZY\[]]_b`Yabb\cde[g[ibkamYnTpjsXtZu]vW
B[CYEYF\G\IYJ\M\OZPeQXRmS\T\U\VZXmY\Z\[]\e_aabcVd[ebf[lZmgn\o[pZ
A\CgG\HaI[KbN]RYVbXc[h\\][^Z_cb\dZe\fci]m[wY
A\B]D]F\GaJiK[L\M[N]QaS[TeW\Xi\Y][a]bYdbfiihkYp\s\uVwa
@\A]BeC[DbEcF[GhPUQkT\VbWbYhZ\\Q_[a]b]d[kcldq[seuZv\wd
B]Pe\gm]
ClWe[facf]
A\B]CZG\H\IcKYPZQfR[WiXZ[\\\]c`iagbZdXf\ibodrYsdubwb
@dAcB\CcEgFlHZIZLgNeOgPcSZV[Y[ZW]Y`]a\cfdheZfbg[hZicj\kcmendocpZqbt\ub
K[N]WY[i_daccb
@]AbB\CbDbF\IcL]N\O\PYQZTcUcVdZd[[_faaecfbiboapbr[s]u[wY
CcDbGgI\M\N\U[WaX\\[d[fjg\ldvc
@[B\D\EXF\G[I]JYKTN\OSP[S\U\WTX\ZZ[\][_[`Ybwdbe\i\kYm]qXs\uZv]wZ
C[DhIaKwSbVbX\Y[_\bZd\f[n\r\sev[wd
@ZE[N[P\X\[[`]d]gfkpq]tc
P\WiXZ_ag\s]
BYDaX\v\wk
Vip]w\
DcE[FeI\K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
U\X[Yg_ffeih
BcGaM]edfil\m\uZ
KfZg^]
A\DbEcF]M\N[XddZebg\m\wf
FcXg
AeC]D[L\P\W[Y\\[ahdbkfw\
Sdfhng
C]X\giue
NcXfgb
P\UbVdY\\a]Z^Xmbnfucvb
@bA[BbD\E\FbGYIiKZL\O[PbRYSbUZVdWiXeZ\[\\b`[acd\fegnlbnZpbs]t[w[
P\W[bk
DdI[M\NcQiX[bhe\f\ndpjwl
ek
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lYm[q\t[uZv\w\
Ci`bfc
B\I[KgM\TZVcW[Xg_\`fsiw[
BdOgP]QaWc^e_i`\bbd\fdidmdn\r\ud
DfRgX[
B[DiGYKmX\[[_[vZwe
@]B\D[F\OfPaQ\SfWbXca[b]l[mds[w\
C[QcWZafib
B\DdXYll
EbTaWngbt]
GbHcQjSeWY\ed]md
I[K[N[O\SXWeYb_\bofWhbihnZoYp\qdr\s]
@eGgOb
IZUiVgn\
IcKcMYNjWZ\if[iZlWndp\
A[B\DfG[N\O\WZ[]_Y`ccbdaf]h\iql\m\wb
Xjcaf\m]va
BWDaGbK[L[O[Q\R\V[WZY[ZZ[f^\_Xahb\eYf]gfkdlbmYncp[qculvbwd
@\IYWlXR[d\\][_]g]i\m[r]uZ
@eAXC[EcFcH[KZM[NcO\Q\S\T\XiZ[]e_g`[bbe[fegYjanboeperesZu[wX
AgDREiF\McSbWYXhZb[\egfcgckYmZ
@[BfCgD[GdIcL\M\N[S[UcVYWeZia]bfedibnerltdv\wX
GbMgN[SWXe[]\[]\l\mbqdscu]
K\VZXj[[a[cedcfdmbw[
MjN\g\lYsk
[i_\adf\
C\IdU[Y\gin\q\rbud
L\Yb[dh\neobpYqi
LaM\NoQ\S[YaZ]\Y_eadc[dde]f\i[l[ndodpcwZ
MZW\\\lj
]i
DbI[JgM\N]Q]WYXh\[_bddfeg[qbsau\wY
DcKeM[NWT[UXXbZd^]_fdefbgai\jbmYnas[tcvawh
Sj`b
d\e]wg
BnDdE[GeNdO]S[TfUcVfWYZZ\\_[`baZb[dUeWfeg[kcmZncqbr[vd
BZD\FZGZI[K\L\M\N\P\QgRdTgU[X\YjZX\Z]e_g`ca\b\cZgWo\p\rSs[t[vZ
DZEaJ\K\L\McPcTeXcYfahb]cbd\f\gbigj\kcogpcq\r[sZtbv[w[
X[brnbpgsc
N\QhSdX\Z]
AbBcCcIcOcPbXcaYb]cbgYiij\rgwZ
AcBcCdD[F\H\M\O\UfW]X]Y\Zf\d_Z`ladf\hZi[kbmXpdrYvdwa
I\QnZY
GWXid\
@\B]D\IaK]OhPbS]XU[[\o^gcef]ipm[n]wZ
DaFeJZK]O\PbT\VdWcXY^\_]acdcf\hbihm]r[wg
B\OhPZUcV\g\sg
A\CZD\KiPgVgXXY\[f_bftiZj\m\n]pdwi
MgScX[fe
ChK\
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@cA\B]FcJ[LYM[NbO\PeQ[S[TbV\WeXWYcZ[]c`gbbcbdUg[i\l\m[oZq\sat\uevcwe
M]N[ShWZd[n\
_\fnp\u[
CYIYJhPZS]WZX[\b`Za\f\mcrYsbucw]
ATBWCeDhE\FjGaIbJ\K[NZQ[R[SWTZUWVXW\Y\Z\[\\[]]^cbbcbdbe\gdj\kdlcmcsZu\vZ
B\D]FfIaP]UhXi[c]b^babebl\mcpd
@ZBgCcF[G\IeKZNcPVSbT]UdV\W]XWZ[\[]\_e`ea\bbc\dcgahbi[kZmdn\o[p[rfu[v\
Rg
NhSi
ohpYqc
B]C\IbNcOb^k_gedi\odrbtd
BgEdNd[bic
CdD\EYO[WZX\Y]apuZ
GiSbXe
C\JZPj\d]dfb
K\fhg]ndse
Zm
XbgZsh
@nFaGdKbLiS[UZW\XeZf[g\Y_Z`[c\dZidl]rbs[tWvc
bh
@\BZCcDbE[O]PjQmUbWX\]]bmdsdv\
B]X\_Yhni]r]v\
@]AfCbFcGdHbIbL[N[SVVVX][b\X^d_h`ae\gchbi\lWn[oXqYsbt[
CaIaO\PhX[[\_]ebf\s\uh
B\CXE\F]IhKbLhP\TZUZV\W\YcZ[^f_e`Ya[cbdai\mVnWoVpZqiv[wY
Xawh
AgE]F[GeI]N[PZSbV[XcYhZb\]]d^ccbe\fgijjcn[phqZt\uevaw\
KeNh\d`[cgi[mdrhs[teub
CdFfIeK\PXQ\R]WZXWYc\d`hf\qf
@ZD[GYI\KYO\PdQhRbS[WcXWY\ZQ\d^\_[`\afgclemYn\q[sZtev\
BZC\G[JYKgLhO[PdQfTjW\Xd[\\dgZp]t[vf
NgPeX\[a
G]ek
FcIdMhXX\do\
G\T\XdZpsYw[
@\AbC[FdH\IdJbMdNZQcTgVbWeX\\X][_Xf[g[ick\n\r]sftdwf
B\CdJ]K\LbMdNcQ]TfY[ZY]c_abcdaeaf[gYi]kZnbqbs\w\
IZQbZabosc
@]B\C\DZE]I[M\N\O\SZW[X[[\\c][_\akcmg]i\m\rcuZ
CeFhIkRcb\c[heqZraw]
@iBaF\NY[caYc\lbqiub
@dFh
CmGcIZNeU\]fc\d\rb
D]GbXgee
@bA\CgGZHaI[M]NfOaP[RYVbWZXa[h]Z^Z_d`\b\dYe\fbi]mZn\wU
@bBVD\F\G[IdJ\LdNZOYW\XWY[]\^bbYdgefijnYp]qZrYt\u\v\
B\I[J]LcQcZc\[^[_gpZwZ
@\MdPb]g_[d[fdkflb
AeCcDdFeIZKYL[OeQ\W\X\Zl_Y`[d[ebq\sZucwY
A\DbIkJbLbNcO\P\XWYhZ]\\]\_c`af\iZn[rZu[vg
D\FeN\Vgf[inn[wf
IcJ\Q\TbU\Z[_\ddf[gYh[jcncp]rbsg
BcC\GePcQdXeY][b\\dYfki\mcs\u[
C[DcFZI[ObPiQ[R[V\WeXYZe]b_\`bbbfbg[h\iel\nYp[q]rbsaugvc
CpF]KaP[XX
@dAbBYFbGYIeJaLXNdPbUdVbXXYb^b_\`bceedgXickbmdqft\ubv[wX
AcBaCYDcGWIkK[M\N\OYS]TVWhXWY\ZZ\c_cbcc\dXeffcgciZneocpdrbtavZw]
J]O\P[QhS[UbXc[\\Y_\aZf[ibr\s[ufvewi
CnMaS]TcX\Y\]c^Zgbi\mc
DbQ]WdX\_[
MdP\X[m\wi
XZfgn]phsd
@[F]GdHbI\K]N\W\X\Yb[\][^k`\fig\mando\p[q]uZ
@cBZD\IfKeOaReWZXTZb[i\c]\`jcidXe[fZhbiZkZm\qbrasduewj
BZEeF\KcLeMgP[WcXV\dickju\vZ
K\XY_[f\hov]
C[JgP[U\W]Xc[b\]`\agb[sZ
A[B]EbI\J[KdPcSfXXZ]\]^hefgUhZi[kbmbo\sku\vbw\
DiE\FaGbKcP[RbU\Wb^]_\`\gjm\vawZ
@\B[C[FYN\P\QcU[WZXX[[\[]\`ZaZc]e[i\kml\r\uZw]
FhLgS\XhZh]cn\pbq\sZ
CcKcOZZj_]f\vZ
B[G]K\LZNcOfP[Q\S\W\Z\[i_faefdhbibo\pfqdr\w[
@\OgXhkcmbwY
AfB[DeFcIjLoM[NdSfV]W]XU\[]f_b`[bjdfecfZg[ncpeqYr[t[v\
@\F\QiY]bdi]
SdX[Za\\^g
B]IfWg
AfC\F[IgKeQeSZXbp\
B[F\GYIeQ]XgZ\\cfcnb
@\BbDbEYFkIfKfL\M[NaR\V]X\[e`\d\f\k\m\o[q\rZt\vbw[
@cB[CZFeHeIYJXKWLbNbQ[SWTgU\VgXd[d\e][_WaUbac[dXeVfjgdidj\m\ncoapdqYrbsdt[u[w]
CbDeFZG\IeJcSbVaX\Z]]d^d_[a\bhd\i[mYnfsitTu\w\
EdPZTaX[Ybafi[o\sb
C\D\EgJiPYSgT]W]]]bZf[g\s\tcuc
B\DdG\I[KYN]P\QZSXU\YcZa\]]g^ea\eYgfibk\mYq[rbtduc
@cCdE\G\J\K\OiRbSYT\U\WdXd[b_gaYdZf\icmfo\qfs[
CeIkJeP[cbi\
B\G[JcP\ScTfX[Za[h\\`ffog]igm\pf
C]\]ibwh
CeGbJ\O\P[WbX\[e\fikn[sgt]u\vi
B\C\F\GZMXPeWdXX\k]j_ccee[iYlamYncpWucvYw[
Fj
@ZAdCYE\GeHbIVK\M\NbPbR\T[VbXZY[Zb[\]b_i`bajb[fdg]iak[mdqYsbtXucwZ
BbDdGfHfIdK[LcOdT\V]WXXW[c`\aVcbe]gdiep\qbrb
X[Zp_[s\
Og\[]jmd
Wjw\
@fLgNbWd_[`dbbnhub
B\CVGYIcKWLWNfO\Q\SsU\WUX[Zb[X\d]W^c`[a\b[cadZfgg[ick\odpgq\rYsdt[vaw[
CZD\T\W][Y^j`bceggi\reuewc
ChO[^Qddm[
IaK]O\P\WgXYZb[eadcgm\udw[
`idalZ
IZL]M[V\XgYdZf]d_Yf]h]icpdq\uY
CcDfEfP]VbXY\nf]nc
EcM]PZSeXX\[f[mbv\wg
AdC\M\QZU]XYZc\\]mdap[rcue
JlPZZ\
N[Q\SrXYgX
B\U\d[illhmk
BgS][j\b]ffagjidubw\
@\AZBXCeDbE[FcJXMZNcQ\T\UbVcWeX[YeZZ\b^]`[aZcZdbe[fbgSh\ibjYk\mXnbqZrXsgtbub
@]A\B\CbFcG\IjN]OdXd[c\b]g_fb\cZecgdi\jbn\s\uZwZ
A\C]Kfl\v\w\
@dBjC\DcE[GbI[K[NYOdPiXW[b^\_ca]gbmYo\r\s\ve
A\KbN\P[WfXY\[^c`cacbae\gbhbigjgr\s]u[
BaCcDaEYF[G\JXKXLZMVN[OeQgRfTgUWXcYaZU[\`[aebcfggXhcifkVmZoYp\rYsZu\
A]C\FdN\RgSYUeW[Y]cfehwX
A]DbFbI[JZKZL\McPjScWY[[^b_da[b[cfdae\gci[qdrYsauZvcw[
RfSdbjiY
ChVbW\\]_]ifo\pbsl
X\[\_\eimb
AZB\CZFbG]KVN[XZ\\eil[mboct\w[
BYIfKbOnUeVeXX^df\goign[peq[rksg
DaEZFeIfKZLbN[RcUbX\f]ihvbw[
AbLcS]WlXW]bgiufv\
A\BfQeS\WbXXY\Zb\V]fd\fig\miu\v[wY
@cB\DdE[FhGhIeNYV\W\\a_c`Zc[ddi\p\t\vbwd
@\G[Xd\d]\defjg\igu\
PgSiWdX\mh
B]M]PcXgm]q]tjw\
CcDaF[GcHbMdNdR\S\W][\\\]\^b_\cidZg\ihk]l]mfvawX
XXZitbwj
CVIbKiX]aci]w\
@bA[BZCXFbGbHaJcKZLeN[O\QbRWS\TbVWWcXb[Z\\]]^i_T`\cXdZebfdgbhbi]kel]o\rcv\wc
@eAbB[CaE\F\HdIcO\R]T\U[V\WdXWYa[b\f^X`bdafcmfncocrZtfu[wd
AgB[C\D\F\GdI[NdPWS\TbWXZi\]][^\_d`[a\bhecf[geo[v\wZ
A]B\CeG[I\KYNZOXPWQ[R\WXXYY[Z[_ZaVbsebfZiZjZkXmfwY
CbDcIfPgVhXaZa\d]]^Yd\f\njp\rbscvawZ
FfIhKchbm\
JjQ\X[Z\
B\F\G\I\JiLiPWQ[S[UZV]a]dag[h\ido[p\sat\u\
Shrb
Xdfh
AaBZE[G]IkMfOaS\U\VZWdX\[Z\[^a_\a\bge\fai[mbnepXr[udw[
@[APCfDcEgFZGbHbKcM[N\O[PXQbRdTnUbWYXb[f\e]]_[`badbicYfbgYidm\nbo\pcqZr[sZtcu[vg
[]^hqfs\
_\`l
DaE[FjGb]dcbfdwc
FhN]vb
ej
DeEiF[OYX]m[wf
B]O[S\bhsg
IdKZXY[h\[`\jiob
UgVbW[XZY]ke
IePZXhn]pcvc
B\DbE]Xg_\cim\
FdIgXbm[
BaN\PgX\nbtd
@\GeK\LiXf\\_bbcd\gZmZ
BbPaVbXZdkk[s]
FXJhPTWZX\[]bjsbv]
@aB\GiXYf\w\
I[RgVhX\Zg`]kbn]s\ue
DlEgN[w]
A\BjC[DbF[I[KXLeMdNdOdPf[Z_Z`fa]d]fcnZqds\vY
@ZBZE]IhKaNYObP\ScUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\NkP\SbX\[b`]ecf\hakbldm\nfobr\tbubvd
L\O]Z[nfpbsj
AZB\C[D\G[HbI\LYObR\U\V[X[YZZc[e\a^d`gbXe[fdg[pZqfr\t\uYvVw[
CfMaO[QkVaWZ[c\Z]a^hacfXnZq[t\uc
mbrbuiwd
B\IgKZPhQZWcX]ZZ^d`ea\dcg\m\
@]LeN[O\S\VZW]XZ[jb[eaqar]
Xcpbqg
IbNbPeRcS]X[\ndZf]mancodw]
Lbqg
CjWfXb
B]C[GcXbY[Zc\[]b^h`\d]ie
BnFcI]M]XV^e`j
B\IdVi[[\Z^\d[n\patb
A[BYCZE[I[J\K~O\PXT\U[V\W\XWY\[]_YaTc[d[e[fYhZiZm[n[wX
Bd\]wh
B\F\IhO[W\XZ\[fouZwY
`gdb
O\Xn\\be
@\BXFeIkRaXZd\ebfeo\p]
AbBaDbS\XZ_ha\i]ocrg
K[[h
@ZA\BXDcN\OePYS[WcX[[[\n^b_Ye]wZ
FbIje\
H[IZP\Sd^\abghlar\sYtew\
BdIeKdNfW[XY_\bhd]p\
B\IlM[X[\hfcm\oZ
@]BZCcD\GcIaJbKZOaPiS\TYU\VcWXXbY]Z\\\]\bedig\i\j\k[p\q\r\vewW
O[PWWkXd\a]c_]mfw\
B]DXEYIZJ[KZMeNZPXQ[U]W[[X]bcYdZfbgZicmZnbpdubvbwn
CdGZJbPiQeXWfbgeh]
UfZb[b_ba]bgfbgdmcs\
BZDcKOL]OgP\QgR[S[U[W[XUZk[[\X]g_[`Xa\b\dYfakZldm]neobq\rXwh
D]G\Q\WbX\Y\Zc\Y]ff\g\mmu\v[
\gwZ
B]F\IdJ\ObPgTddZe\kYmenbscv\w]
PZXhn]pbvc
@cB[I[KbM\O[PZQYSbUbVbW[Xe[\]g`ba\fbgeibmaobsevew\
BhI[QgXZZ\
Zf[iwZ
X\\g
@[FeHbRbXZ[d\\^cg]m\nio\p[qZu\
DbO]P[TbUbVb[]]ffVgeicmbobsetZufvd
A\KgZ\[]]\a\fetduc
fqve
@cAbBeC[E[GkHaNZW\^dbie[g\r\u\w[
I[K[N[P\W\Yc[cf\i\n\oZp]qo
B[CcGVKdPjQdTdU\VWXce]gYpb
IcPgU]VdW[X[[\^b_\hdk[ncoapds[t\w\
E\I[K[W\XaYc[d_Z`da\b\g]in
C\FbIbJ\LgNZOaPgT\W\XX[\_h`Za[ebgemZqlrdu\vdwZ
SZXm
B[EgFeGhO]QjR\S[W[ZZa\bdiZmYrbwc
@\BcCbDZEXF\HdIVK\MdN\ScWeXc\[^Y`ccceZfag\iemhneofphqar[v[
@\AZBeCWD[KiLdNdQ]RfS\\b_[a[bbc[dcgeh\kel[o[q\se
@[B]FfIfV]XZ[[\d]b^g`]
@hB[DfGjIcK\LZMYNZOfQ\S]XU[Z\\]Z_n`YbYc\egiak\mfn\ocpZrZw[
B\C\GhMeN[WbXZZb[e\ha\fahbmbrbva
@hAaBcCYE[GkJYK[LXM]NSPZR]S[TZWZX[Z[[[\\]Z^b`deZfUicjbkWlVmZn[o\p\qXsgt]udv\
X[`j
BYfnu[v\
FdI[K]QdSaZbbfjdm]tbwb
A]P\Wn
A\B[FZIcKdLaMbNbOdPaTfZ\\\]\abb\dhe\gYnbrdw\
@\E\FfIjM\RaVZWc\c`\c\i\m\oZp[rYt\w]
BaFgIZJcKbPdVbWaX[Yda[bbdbec
I\XZhi
AeBbC\D\I[J\KbO]U\XcYe\Y_[a\k\mbpb
FWI\WoXZ_\cW
Zf[iwZ
GdXabbc]nmtZ
W\Xj
X[\gw\
G\SWXnda
Xf\cdZnb
M]W]Xjmb
@gD]NnXX\[`]acdbiam\
Wgg\sgw\
CbN\\kw\
CdEcFcHaJ]L]ObPdS\TeV[WbY\Za[[^d`bc\ebgbhbkamboaqevi
AbC[D\EfFlGXHZJgKcOhP]SfTYZW\Z]X_]`]a\b\dieZgQhYiij\mendofpYsktfwZ
BWCaDfF[IgJYK\L]N[Q]ReS[UbVfZZ\c]Y^\_b`\abcfdZfhihmYn[p\q[s\tUv[
@dAYCbDgEWFcGfIcJ\K\LnNaO\P\QZS[U\V[WYX\YbZd\Z^V`RaXcge\f[gdk\qfrgs\uZv]wW
AbBbGcJ[MbN[PdQjT\YeZf[Z\V`]bedffbgZmYo\s[t[we
@[DZEcGaIcJZKZLhM\PdQfTdV[WZZ[[b\g^haZe]gYhbiYm[neq]resW
@bCUJhShZ[c\fZg\ickal[m\wd
A\CiI[M\N]O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@]B]CeDdEfFbI[M[O\PgQbR]S]WbX[Z][d]c_\adb]ddkbl\o\u\
N[ShW\d[n\
IaKYN]O\WfZb[e\\_bcfn\v[wZ
@aAdC[EdF]GZJ]KfMYOYWcX\\\_[`\dbg[i\lZmh
@]A\G]K]L\MeN\TeWdXX\c`adbfagllbs[
K\Wi^decff
Xi
B[CkFaKeM\P\X[[q\\aad\g]s\
B\X[\ifZ
@\KdL]P[Xa\b_[ah
@gD\EeFcG[HbIYOdQgS]W]X]Y[Z[\[]\`aacdcg[ifl\mencoaq[s\tau\v\
g\sg
AZBUC]FbGeI]KdNXU[XZ^]_bb]dcehfgh\i\lnq\rbwb
FdKhNcSgXYd[seub
@[A[B\D[EWF\G\I\KbN[OTP[S[U[W]XVZZ[Z\\][_[`\bsdee\f\g\i\kYmYqXs\uYv\wX
CXKiUaY[vZ
A\CbDdFfGZIfKbLbNgRbT\Vb^\b]d\f[gapasfvdwg
DbKgNeRc\c
C\E\FbZcajd]ia
D\EbFdXZ[b_gidrb
CnGiN\SYXec\
@]AcC[G\KcL[NYPeQ[R[SZU\V[Xb\Z_[afchedk\l]n\o]p\qbs[t[
B[OmXZ[[\l`]d]gfkdmZq]tcuc
SkXYg]
P\QgWgYc_agZs]vg
LmP]X\p[tZv[
@dCcJ[M\PXSbTcWiXgf\t]w[
I]JcLZXfp[td
C]WdXe]\e]jh
BYDaN\WZ\ekjq]vbwg
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d]f\h]m[oWp[rcs\tWvbwZ
K[We_g
I\JmS]XX
Zfsb
J\X\f\ipu\v]
S[p[qmrf
@cAaB[CdDcE\F[G]HhI\M[N\Q\VfW\XZYe[f\X]\^b_h`\afbgc[dYgWhbiklimXn[oaq[r[tc
B[VbXf\Zlfw\
MbX[mf
CbW\\afWgbmcuo
AbXWYZ\b]n_\
Xhgbmcsc
@ZBgCdGfI\K[L]N[OcPXQbR[SYWfXZY[Z\[f\e]d^W`Zbcc\gblXn]sYuZ
I[J\K[ShWbgWh[kbo\sdu\
Za\\^i
AXB\DiFcGeHcIYJbMYQcRcT\U]VZYYZU]b^d`ea\dZebg[h]icq\t[ubwf
F\LfPfQ]ThXZZ]_\a\d]g\icpZsZub
CZD[EaF[HcKaM\XdYb^i_Xbcc\ddfcl]uev\
[jdZf\l]tbu\
CcDcFcIbK\LeMbNbRbSYUXWeX\Zb[W\R]WacbbcXfah]k[lYmdnZobqcsgubwb
DdFZG]MdNbPmQbT\XZY\[Z^ccceffcggh\kaldmdnco]pcud
B\DdF\HbQ[RcUbWbXZ\[bbdYecf\kjm\wh
PaSbcg
Vip]w\
P[Xg[\uf
C[DeE[I\K\L\NeO\SkYa[\]\^hc[eif\mdnbqYr]v\
RfWcXY[h
C]Xnwb
A\DaFdJcK[ObPdRdXU[i\e]Ydce\f]g\iZlZmircsYt\uewU
@fF\K[OZP\T]U\VbZddZg\mbn]pdsmt]v\
U\X[Yg_ffeih
@]BbE\FcGbIcJjLaM]N\O]PZUbVfWZXZ[[\\^f_\dcebffh]ibl\m\o\p[q[rZuYw\
@[A]B\CZF\K\LbP\S]T\UXW]X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
@cEdIcJ[K[O\RaS\UbVbWcXUZb\c][_e`ebegck[n]qcrbsYuYvb
@\B\D[GQI\LdNYQ]XhZn[c\Z_]ajf\gZiim]sXu\va
@bB\D]I[SfW\X[\[^bb[e]nbq]w\
XZ[k
XZ\g
P\Wjw]
C\HcV[XZ[a\c^c_idcmhra
CdL[VeW[X]Ye[[`aa[d\m\ngoap[
P[Q[WZYb[]\\_\abkhq\
@eGgdcm\
gZsh
@cBbCgDcFXG\HfI[OcQ[RYTfU]XZYaZ[^d_g`dafcZejf]gZh]ick[lZmbn\p[rfuY
C\GoI[MZXY
G[Zg_\
F\IcNcQcWgcbmkrf
GYQjT\WhXab\d\
W\Xa\g
SdWambneue
BbCbGjHdLaMfP[QdSbT\Xf[[a\fbgjiclWmYobpbrWs[w[
B\MZPeS[WcXS\Zlm
P\WhXj`bg[lYpdwd
BaW\[\fclhmew]
@dA\C[E\GhIfL\MdQaZ\[[\W]]_[`]c]dbfZkhl\mXq[rYsau\w\
A\DbEcF]N[XZebwf
@\GYVcW\[o_[l]qW
C[LbPZQ[TgWbXdZ\`bgcjdnfo]pbve
J\N\PjW]Z\_\`edc
FXSl[[nct[
@[CXI\N\O[WcX[_[`\bffoigkdr\u[
AcBhPcShTdWZXcZ]]h_\d[fbgfmWs\u[v\wg
BjDZF[GYJ\M]QZShVcYfc\dci\mYoguawd
@\F\NrQ\XZ\Zm\
AeC]D[L\P\W[Y\\[ahdbkfw\
IdK[PhU]VdW[X[[\^b_\hdk[ncoapds[t\w\
IbM]P[SdXi\\db
Ag
GbIbP\Q]R[U[V[XbZc]Y_\agbbc\dZf\gdkdmbnbp\wb
og
fhnd
I[Q\TgUeWbYd]c_bgclbm\qdtd
MmObXT
B[NZSrX\]cgX
A]BYCdF\K\PfS\UZW\\X]W_Zb[fui\m\u\
AcBbDcIZN\RdUfVdYa\dcegaibl[mYpb
B]N]X]flv\w\
CbGbIcK[M\RbSZU]WXXiZ]_bd\e\g\qdu\v[w\
vf
AfCbPdWdXb[\a\dZf\lkm\vewZ
A[BiDbGdIhP\R\WjXZ_ce[
A\IZKdLbM\NbO\T]WeXdYc]\^fb[c]dde]p[r\tew]
DlX\m]
IbKdM[S\WZ\m
AbWj
@[A\BYNfObPeQ]RYS]TcZb[g\d_\`\a[c\dbfagbh\kbl\qjr[sX
@dCZD\FbJbKcNbQcT\Za\d]ceffbmcwg
@\AeBbDcF\GcIZLeNbPdUfVaX[Zc[T^b_\fbibjelco\r\w[
@YA[B\DZFoIhJfKXL\MZNYOTQZRmT]WbXPZY[h]W^V_d`Za\bddbe]fSgXhdkblVmdnbqZs[tgu\wY
B\C[DdK\LZMZN]P[SYXd[[\V_a`daccZdXe\f[llm[u[v\
MkS\XY
P\m\wi
B[EcG[I\LaP\QeSeVbW[X]\r]afZg[nZobwb
A]BZCYKZPZTvV[X[Yb[Z][^cd\fbg\ilkbm\n[qas\t\uWvfwc
@cBVCfDgFZGgH\IYN\PgRWUZW[XY[U\W_f`[ajbbcWdge\fWh\iUkXlWmcq\rbs\t[uXv[wT
CZUb]b`cdefiidkdlbm]o[satdufwY
Xh\\
B]CaGZJbL[MZPbS\UbVc[b\Z]\^c_ga[b\mboapbrZtcvcwZ
@\CmDdEbF\GeJ\KbQfWXX[YcZ\]Y^f`bf\l\scu\w]
Ac\[g[ncpbshtb
@dB\DZEbHcI[KbL[MZNeObQ\S[TcUYV[Ze_eced\fegWheidkbmXngobpbqcreu]vew]
@\BkEbF\GdHdI]LbN]QaR\XYZa[c\cc\d[fbidl\n\setcuZ
CZF]IcP\XfYc[\]gc\fkibp[qdr]s\uU
D[IdXb[[][gdqcuf
Cg
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
AcCbDbE\I[KVOgPZUZYcZ]\[`Zbae]f\gkmar[vb
@cBZDeGkI]K[NbP]T[U\ZZ[Y\b^\a[bYdgf\gbh]l[oet\wZ
B[DePnR\W\X[ZZ`]dbfXwe
@cA\BbDZG\HhKYMdNYV\WZ[b\Y]b_ca\cke[k\nco\pbudv\wd
GeN]P[WeXd\Wbed\fpmYwZ
BZCbGbHbM]P[S]UeVkWbYZ[e\W_h`[ajbcdZfbicl\nXp\q[u\vZ
C\Wb[k_b
MhXXea
B[MZSZXmca
BgLbNbO\PXVbW\Xh
fh
O\Whikq[s]
MdN[W]]\l[u]
BXIZMVNeP[T\W[XYYfZ\]iabe\g[iYlqndodpcviwW
@hBWC\DcEbFeGRIVMZNcOcR\UdVaZ]]e_[b\dgecf[g[icmhocpWqZsZtdvhwX
BgEdNd[bic
XbgZsh
LoXcZaratW
AcCeKYL\NYW\X]Zm_[`\f\mYq\s]w\
AcB[DbFbGZHdJ\KdM\NWQVRbS[TdV\Y\Z[]\^\_d`cadfggci[l\mbnepZqXrZs\ucwc
A[B\CZGeIWKbLYNeO]PaRWS\UeYeZd]b^bb]dWg\idkclYmcndofphqou\v\wc
A]FbG]H\L\RbVcWWXdZh\]]d_Yabbbcdgghdm[n[o\pbrds]w\
@YBeCdF\KZLhN\OYPZQgRdU\[c\X_[`Yffgei]kdmfn\p\q[t\w[
EcM]NZPZS]Xb\[f[mawh
Xj
AaEbFcG\N[Wa]]_fd[hbmYscteudwe
FbX[\h
UhVbXZ
Xg
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqcrhscteucv\wZ
DfE\GaOWS[Xc\c_de\u[
B\hji[
PbUdX\hfkbrbvX
IXK]PZVc[d_Yg\hmn\q[r[
Sff\idqduf
A\B]CdO\PoWZX\ujvZ
BeEbI\NcS[YeZca[bcebf\h]l[o]r\shv[
@\IdOfS]TdWdXb[Y\c^b_b`\cbgbi[lYme
B[JiP[U]Wd\d
BcGaQaT\Zc\\]d^[dde\ginapbs\tbw\
g\sh
EjObPdXZY\\d_c`]
B\LZP\SgUbVdX[Y\][^Ue]ndq\vb
@fC[DdEXFgGbH[IeJ\LbNbQdRdT\WbXbYd[h\[][^c_e`iccd[fchci\kclbnbodqbr[ubwT
BfCgDZG\JbM\NYO\P\Q[R\U]V\W\Y\ZW\[^[c[dbeYf[gYk[l\n]ocq\wr
A[B\CcEcJ\L\PWQdS\WmZZ\]adc\dbi\nbpfqZshtX
AeC[DcIcKdM\N[P[QeTbVc]d`]a[dZf\ghneo]p\w[
QiZ]_[s\ue
Xju[
AgB[C[DfGcI]L[M[OcQYRbTcUUW\Y[ZYabb[c\dZeXfegli\rcsYt[ubw\
BZE\W]X[fowY
O\ig
@cA]BXCeDYFcGiIeK\LaW\XZ\g_daed\ecibrc
F]Vg[d\\`dj]m\nfp[q\
vf
A[GjSdTbc\
A\D[E]G\I\JfOePVQdWZXZaid]iZk[o[p\v]
Zj
M\O\Xiic
@\C]IbMZO\QcUUV[W[XVY][\\b]f^\_[`\aecZf[gdijkamkrbsWteu[
AbDdGaJ]PbQcTfU\VdX\Y\]\_Zbfcdg\iam\pd
Xbl[nf
B\CdNdY\]ddZg[iduj
@]B\I\Q[T\UaVbXjYb\X_\jbmdo]sb
A]BXHgKULbM\NaQWS]V\W[XfYcZf[d\d]b^ib[fah[mbqcr\u[v[
J\KwN[W\[[v[
MjXYfi
A\B]D[FbIZJbMhPcX[Z\]\_fafd[fcidl[m\rdscu\wZ
B]EaGiI[KcS[[]^d`Zdcfbgei\l[nbu\
B\D\IdK[LbNbOcPbQfRbSaV[Y[][_[b\mjncpbq[sWtfu\
WWXr\]
@\AdB]FcIYKcLoMZPZQ\WeXlZ\[Z]\^\`jd]f\qVrbs]
CcX[]k
LgNZVfWbXgYcZ[[b_Zg]i]mbq\s\t[
AdC\DcE\GbIVJ[NaO\PbRdT\V\X\ZX_]`[ddeffbhckZl[obs\tZwc
@aIhK[LbPcQ\T\XbYcZ[\Z^e`]b[c[edgZm\n]o[pbqar[sbtbwj
@[A[B\EcF[KdOkPeQ]T]W[X\\e]d_X`cdbf\i\menbu\v[
@bA\EaHbI\UdVZWcXdYgZa\\^[fhkalar[v]wZ
A[BZDbEcGWHbIdKXNYO[Q]UcVjW[X[[Z\h]Y^a_balb\dee[fYh\kaldnWoZp[q[thvi
@dA[BYCcD[EgFfGYJcK\LgMZNiOeS[TcUaW[XcZb\Z]Y^Z`fa\bccceXfdhbl[mVncpbrfsYuZw[
BYJcMZPTQ[RdWcXn[Z^cbddgg[h\ucwd
Uif\ij
CcD\J\K]L\QbTfU[ViWaZ[[Z\d_]g[nho[pZqfvcw\
GYKmPbV]X\Y\[f\k_\dcilmWw\
B[GdJXMkP\XY]bm]nZojt[v\
K]gYsi
B\DdF\HbQ[RcWbXZ\\bbdYecf\kjm\wh
fj
M\S[X[lk
Qg
B\C\D\G\L\MYNXS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
LcQgm\
@\AgBZFdHaIcTbUbXb[\\\^b_Y`babf\ghn\o\sWw[
IbLeX[_]i[tjv]
BeF[PdXYfhkkw]
@[CbIcPZQcXZYeZ[]b_Zalbbd[gZn[peq]seteud
I\f\o\tf
@]B\C\E\I\JsK[MZN]P[Q\SqT[W[XcYeZW\Z][_\`\b[cefbgVibmZnZsgw\
DgMkXY`gw\
@hB[DdGaJ]OiPaZ[_]a[dZf\lkwY
CdIbN\U[YcZbg[pjseu\v\
@\abnhubwb
B[EeF[IeJdPZQcTdVkW\XV\b`ea\fchgico\p\qdsbt\v\
LfXZ`odalc
@[BVCZFZGYI\JlKZLeN[O]SfW\XZZ[[b]\gZnboZse
GbXhYg]\giics[t[
@\BZDbG[HbI[K\NbPZRcWaX[[b\c^l`eacd[g]k\m\o[p]qXu\
@YAdBYCWE[GdHfI[LcMYNYOXPeQSRZSZWbX\YU[Y\c]g_V`db[cXfdhXiZm]pWr\s\tYvXwZ
BdE\Sil[
IbL\WZXYYk`Zq\
A[L\NgQYTkWbZ\]cf\gbmep\va
@hBZCaDaFiGYI[JaL]MZNbPdQcSbTWU\VSWbX[Ze]b^Za[bdd\ebf]h\jakbl\m[obpcqerksbtbuav\w[
B\PcSdW[Xhfjihu\
B]FbXfZ\\b]\`aa\b]feudv\
A\KgX\[]kcu[vd
GbSdTbWbXZZcb]f[ikkdvZ
@cAZBVDcF[GgIYL[P\RlS]T\UZVZYY[\\n^c_Z`\aZc[d[ebfeg\kZmYo\p[qds]t\uWv\wW
@[AfBZDeE\F\G\I]KbNdOWSZTcVeXeYZZb[g^[c\dffbhZmUqZsbu]wY
K]MbX]YdZb]bd[famfu\
PfQdWgXZdZ
S[V][ebanfp[
E]IbLiS\_]rd
@\D]FbGbKbLiM[NgP\T]WYXZ[]\x]b_\d[fXicrdw\
D[EeS\Yb`Zbbdcf[ifkh
F[IcO]S\naokq\
@aCbEbF]GZJbMXOeV\XlY]\[^\_[`\e\f\lZmdpbrbsb
DcUdX\hfkbrbvX
@]AZB[EfFWGcIfLZTfUeVTWeY[ZY[[\Z]Z^b_Zd]e[fag\hlkbm[nlp\sat\vZ
A]B[C]DcF\LbNdObT]U\W[XcZm\[_\f\obu\vbwe
B[E[G\K\Qd`\aWb\dhi[l\vewX
@]A[B\ChEbFgIkKdSaX\YmZ\[b]\afcbd\edfcgYiZq\s]ubvYw\
@cA\EdWXXa[Z\\_ad[edjjuZwe
CjI\K\M[PbVlYhZf[e]f^\_Xh\icn[o]pdq[
DcL\OZS[UbWgXjb\i\w\
G]Q\TbX\hhmhnhpZ
E]NcUbX\\h`be\u\
Ibn\ojp\
WgX\gg
B\C]IbK\LhN[QhS\X\Z\bcd\gai\m]naqcscue
CgDZEeGeIgKfL[M\NcO\R\S[TZX[[\\d_c`ZaVbid[edfogYiYkdmXp\sYtbuXv\
@aBZM\Uc\ifhpbs]
I[K[N[P\W\Yc[cf\i\n\oZp]qo
@]A\G]K]L\MeNbPcShTeX[`adbfcgliclbs[
D\Fkbddkm\vZ
A\B[C\GeIaKgNeOeSZT\U\WcXYYe[\\bd[f]gflcmbokq\rYtduc
AaB[CYFbGcI[JbKdNbPYQ\RaScTZVbWjX\]ba\cWdcg\haidl\pZqcs]uhv\wc
A\BcCaIcJgL[M\NbObQ[R\WdXcYW[c\[]d^[_[`Xb]e\ikkildmXnYocq\rXsXtbub
B\GZI\K\M\P\RSW\Xj[Y\Y_jfYm]wp
DZFZIaM\R\UeVbW\Xd\\_X`db\c]e[fni\l\m]rcs\vVwe
BRCYEcHcMbRbTaUdWZXsZZ[Z\W^cdbeagbh]i[k\nbp[sZuZvcwf
GaXjfcmYteub
B\Q]W\Xg[c\Z^Zabd\fli]n]w\
@cC[GdHaIbKbVc^dfhg\mcr]w\
@]CfF\GaIYKYN[OePXQYRZTbU\VcWfXdZd\c]b^[_\`eaad[e\geh\i\mco\p\qZrVsetiuZwZ
CcG[KePhQcTgXcg[
BXCfD]E\FhHdIhK\LcN[RaVZXWY\][^e`bd\g]hbm[o[pfubwh
N\WZkhlbn\q]ve
@fBeGdWfkcmZ
@cA\BmCVEfHbJ[KbLaOcPcQdSZX[Zd\c][^b_X`Yc\ddeZfdgdkcqcrcsfu[vWw[
RfWcX\
@XA\B[CZE\FdIfK\LcN]P[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\wZ
@bC[DdF\GVJoKZL[N\P\Q[UZV[W\Z[\[_[`ZaZfcg[i[mZnYpaqgsgu]
HcL[W[XXYd\b^c_ga]h]mfneoap[t]
P[Q[WZYb[]\\_\abhckfq\
MbVjX\^knlvf
X[\g
IcPgU]VdW[X[[\^b_\hdk[ncoapds[t\w\
BZIgMfUbWdYbabg]n]rbwb
@hLcQcYcvg
CeEbI\NcPnTaWcXQa[bcdXeef]mdsZt\v\wW
@ZE\F[GcH\K\OhR\S\TcU\V[XdYm[d^d_[`bb\cbgbihlYmcp\q[u]v\w\
C\G\I[KgNWWa[b\]aYc[e[fXh\m[n\vYw\
TcX\\\wk
WgX\Zf\bb]m]
C\NgP]SeXd[[\e^cidmiuYv\
Zc\dfckboZvh
D[PXWYXjZ\[\w\
@bBUDeEcFeIXJbMYOfR[S\U\VZWdX[YZ[X]X^f`iaZcUdbeegch\kZmdnZoVp\scvb
FYNhQ\UgV\WkXiYe[[fbq\sb
A\CcF]JfO]PdS[Vi\\]d_haid\e]lcp]rfwZ
BbD\FcGcJdLdPcT[U[W\YjZ[\[]b_d`\dgf[gZiYmXs]tjwh
Xi
KgOcP\Xb`ab[ib
PiQ\Xcac
P\W[bk
BZCXDeEgLbOgPVUZWcY\[X^i_[aeccdef\gZh\ibk]m\n[p\qZr[sft\u\w\
O[Xk[bgckhm[
CdD]F\I[KeL\O[PWW[XdZ\[\\b^\aii\v]
OgPbT\fggii\wg
ClF\J[KdN\OdPZQ\TbWXXW[\\[`]f\ibpZwX
@hCgDdGbOiZ[a[dZw\
@dLWNiW\X\\dkcncoav[
LdVcXZ[]fitbuZvk
BWIbX\\c_Zkfle
CbNcO]X]\b^gmcw\
McS\WeXZ[g_cab
B\Ig
@bBYEhFfGePfQ[RcS[]\a\bbdZfeiXmWreu\wd
GbP[QnW\ZZ^bdcfbw\
DgG[PbWfXWYe\cabf\wh
AbBaGbI\M\Q\R\SdVdW\XYYbZc[fa\e]feg]i\m\ojr\tewe
X[dh
AdC\D[G]I[KYLcM]N\OYPgS\WjX[_[aVdbg\i]kZnXo[pitcwc
BWDdF]ImKjL\PcX\\d^bacs]
A\CYDiFZHdIVKYMXNXQZReS[T\VbW[Z[[\\d]Y^R_\`ca[cgd\ebkdlcmcniofpbq[scufvc
DZG]IbNd[[\[vewh
B\EdFbK[NhScW[b\dYe]f\g\ickgqZr\sauew\
W[X[fnkdu\
EbI[L[ScWd[f^a_ca\p]qftc
B\DbFbKfMdQ]Xd[\f\m]sgwl
@WCfD\F\GeIgLcMZNaPWQURfTeUZWbXe[[\c]g^b_Z`\d\fckclZm\nbpYresfvY
AZCWE]F\J[KaNZO]P[S\UcV\XZ[]^Z_X`\beedfXh]kcm\n[pbsYtZufvXwg
@aF]S[Xh]g_[gfqZ
CdI[WbXY\\_\bcibpbsk
G[K\M\PZV\W\XX\\]cadgVi\lfm\o[par\sbtnvg
@bBTC[EcGbHdI[KeM[O\R[SZV[XbZc[f\baccbffhbidkglWmgras\uXv\
B[JdXf
@[B]CWE\FfHcIfPbSVV]Xc[[\c]b^f`]dbqh
FZJkPZ
J]MdSdU\[X]Ya\idml
B[G\I\LcN\SoTbUcXRZ[\[akdZseu]va
@]CeFeHbK\McNbP\TgUcW[XbZ[_[`cbcfdg[kdn\t[ub
CdZfqf
@]AbFeGfIcU]WaXVY[_b`\a\feo\tiv\we
B]DWF[G\JbK\LZMbObP\QYR]U[VbWgX]Y[[f\Z^Y_Ya]bZc\d[f\iUnZo[p[v[
CdN\Ycih
BbKbTcWb\]^[e]fl
BcEbFfG[IaK]M\N\RcUdWZX][m\]b]dYe\f\m[nXo[peuawd
[bhbqi
@]A[BYCcF\IXL\N[O[P[WjXkZc[b\b]V^habd[lbmZoepcr\vdw[
o]ql
@\G[KgN\PbQZYdZc[]_]`gbbd\fcu\v[
@dA\BUEcGdHbIdJbLbMYNZOdP]S]TYUYVhWZX\Zb\c]e^h_b`fb[cedZfZi[kim\nXo[q[reuZvc
@aAbBdCeDaE\H]IVK[NbQcR\ShVbW\Y[[c]]^W_Yb\d\gak[l]mbndohpfqZrZsdte
BfCgM]S]T[UcZl]X_[badcg\hfq]r]
B\C[EaFaI]OiW\XZ^ba\c\e\g\mfs[ubwZ
BYIdKjX\o[
IgXg\bfat[
AcIULXM\Q[TeXUZd[[][`ia\b\dbgbl\
IZMeXV\e^\c]j[ngodq\
@fBTCYGfJdLYM\PdQeRfS[UZWgYZZf[b\Y^b_Z`cbdcfd\fZifj\mZnco]qdr[tbucwe
PhW]XgYbZfjckcs\uZ
@[CbFdI[J]MaNdPVQbU\WdY\Zb[\\\^\_d`Wacb\c\h]iZkhlZm\r[sbucwd
AdCcEbJ]X\\c]dtj
E]NcUbX\\i`be\u\
A\CfM\NZRfS\W][[\d^\`\cZd\e\gZibrbs[t[w\
B[K[XY[mfdiZ
@XBXCRDbE\GbH]I\JZKWL]M\NYO[PXR]S[T]UYWUXeYX[Z\Z]W^[_\`Vc\e[fTidjukWl]m\n[o[rZs\t\uTvVwW
@\AdB\IZO[ViW\X\[a_Ze\hbid
X\`[uh
GcTjW[XeZ]ahdgsU
EbGbIiP\V]Wb\\_WfgmbngpZtZ
CeFhTdXk[[\Zu]
AbB\C[IZJ]K]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]i\k\lYm[ocq\t[uZv\w\
B\CWIeJsO\P]WZX]Z\`[g\sc
B]XjYcoc
@ZAcB[DbG\IcKdMYN[PbQdT\U\XbY]Z\[d^]`eaZdWfggiimm\ncoZp[q\r]s[tfuZwd
A\BYCXGhKZM\NeOgP\QeR[SZU]W\X\Zk^a_Z`ZeZg[i[k\mbodpirZt\v\
@aAcB\CbGZI\K\Q]VaZg]egcjeqes\udv\
@aAbB[C[D]F[GeH]IbKcLbM\UhV\WZYg\i^d_[`bd[h\iYl\mbn[oWp]vf
Q\WfXdZi`\ve
JjX\
Xim\ogu[wd
@gFcIbKbYdgdsdu]
@eAUB[C[DaH[IZJYKSLXNYOWP]QbR[S\T\WUXYY\Z\[b\\][^c`ZacbVdge[fXiejbl[m\n[o\qYrbt[ug
AgBnGTHbOcWf^]`qd[gciZtb
@jB\F[H\KeN]W[X\_Y`[a\kY
@\E\F]GeIdL[M]PYSZXdYj\b][abmTocr\sbubvZ
I\Vbg]i]ncq[sh
X\[\fp
@ZB[E]IeK\LaNZRcS\U\WcX[Y[[Z\\_b`\c[dZf\k\nWogpWrbt[vewZ
D[FcIgKaM[N\O\Q\SeTdV[WZX]Yd\\^d_\`\a\bbfXgch]l\m[oZq]rcsktYvfw[
DkI\X[`js\
X]Y]^dfckg
C\DeGZJ\PfSgWcXV[\]Z_Zccdef\gZhak[q\sf
@eA[CdD[FgIXKYLcM[NYPgSZXd[V]\_\`\aXcbdle\fcgai]kcnhoaqYr\sit\
CfFcGdIZKiL\UZWWZ[[]\Y^\_b`fbde\iflZnbpfsb
A[BXC[DgFZGgH\IeJdK[QXSeUWXe[Vc[dXebfWgZifl\m\q\r[sduWvhwY
@\B[E]F\GZInWdY][j`\b]cbdbe\fbg[hcmWnZp\u\v\wY
@cBZE\G\W]XX\\_\fgob
B[XUflu[v\w[
I\K][d][`afdhkiaqfv\
ObPaWd]jma
F\LYZ\fnw]
I[_[hj
I\K]UhWdXh
]h
Wi_[
CdG\bikb
B[InRlVXX[c\edoZpYw]
A\BcI[JcNcPZXeZ[_ccbkcm]per\thwk
C[DgI[N[RjS[V[Xb[[cjp\w[
CdGcIXKZPcUcVhZ\[c^[_d`]bcc\gdn\obpbqdtXv\
C[FcIjX\d\q]rZt\
BkC\EbKgLZNiO]P[RZUaVdXUYeZ\_\`eggi]m\nhodpYr]skt]vXw\
BYGeI\K[LXMWNjR\T[VfWcYZ^\adcedce\feg\ifnZshteve
AcBhCbE[FhGbIcN[OYReU\Z]]b_Yc\d\fZhbm\nboXp\r\v]wb
@\CdDjG[HbN[Q]TcW\X\YbZ[[Z\e_b`adgecfegeh[iYrcs\tZud
O\X\if
F[K\fni\
XZ[[\ga]cb
@dAbB]CXE\I\J\L[PYSdUeV\WeX[Z[\b]gbcdZe\fdg\ibmYnfo\p\q\r\scthv]wZ
CbDhFfGYHbIcK\L[NcP[RbT\UZWfZY[k\Y_ddZg]qbs[
Q[Zj
X\Yb[k
@fB[C[FgGcIdKXLcM[O\PeQXRZS[UbVaWbXaYY[h\\]e_U`be\g[j\kXl\ncoUpUqesctduZwY
@cFbM\OgP[SbXd\[_d`dbgdXhgicp\r]sYt\ubv\
I[K\LePgT]WnX\[Z\\`bbbdae\iZ
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
B\I[KgM\TZVcWcXb_\`fsi
EjObPd`]
IeU]Y[o\tjv\
@ZA]D\FbI\KaMbNaOcP\QcS]UhW[XaZ\[e]b^b_b`fabbcdak]mXnar\ve
F\PeQ\SXXgZ\^b_[`[a[dci\kjm]w\
BhDbFfX[
E]IbP\W]XcY[_\d\iatluXvb
kj
@\NcOe\Y_dacccfbm[qgsjuk
@aA\BnCcDaIbJZLbM]N]P\QdRbS\TdUYVcW[X[Y\ZZ[\\\aac\dZf\haifjYl\m\ncpgq[sbt\u[w[
@ZBcC[DgEgFcGhHbIgLcNaPdSX\Y^Y_Z`ja\cgd[fZgei]ofqbrbw[
B[EbFeGcH]M]N[PeQ[SbVdWgXcYj^S`Za\bbgbihkamYncpUtbuhviwY
BWQ[S\TaV]WjXq\]pdq[
X\ijk\v\
AcG\JcN\QaXlZcbfdbfam[wZ
CfG\KbL]P]U[V\W]_\`[abedffibsbt\vf
@\AXIfJ\LbMWOhPhQcTbV[W[X]Yi[X\a]j^ba[cbecgXhZk\mgq[rZs\tduavfwZ
@\AfB\DfG[IYNZO[PhS\U\V]WgXdZe\T]Z_\`\dhi\kfmYr]w[
@\A\CdEbGcJ\K[P]Q]TbWeY\Zd[c`dbdd[gbigkcndqaue
P\QeTlXXg]s]
@]C\E\GcOdP\T[VXWUXZ[\]k^f_\acfggYkel\mbn\q\rasdugvhwb
DfRgX[
FfIkJcKbPfTXUZVaXXYd[c^\a[bbdbecoYwd
I\X\pg
AhGYIcMlPcR]XYgcq[rg
Kgvf
@iCcFZGlIUJ\M\Q\WjXZYc[ba[bdihn]rYtYuc
X[Zi
SfXZ
LdZgvb
B[S[X[Z\so
BeDfG\KlP[U\W[Xe[Z^\_[`\dhsbvZwb
ag
MjW\\[f\uc
X\mh
UcXe
CeH]IcPcT\X\Z[dbf\m\rftc
B[KbXf\h]\e]u\
DgPdXe\\
git[
IcL\TdWnX\_\ab
@[M\NZP][i_ce[i]
Cctj
`\ij
FbPeQeSX_\vawg
AiS[
CgN\O]PYTcUeVkWeYgZb]Z^d_\b]dYfXgbm\nVobqcrbsZt[v\w[
@hYcvg
MkU]XYme
Mi
IeKfTkVdXYY]glijmZperksmt]
retcuk
@cBgCYI]LcM\N]QcRbS\T\UZX[Zd_caYfbgci[mbp\q[r\se
PgVaXZ
BbCfDcGjHZI]KeLYN[PYQ[RjS\TYVhWcXYYdZ[[V\d]V^[a]bbcfdVehhlpVrWtduYvX
D\P\Ze\Zd\wo
@]A\EZF[GZISKbNZQYRkT[U\WcXVY\ZX[d\d^[_Z`fabcZf[h]ikmcnZo\pZrWu[wX
@eAcCcDaF\HbIcKcN\OUQbR\S\UbWZXbY[ZZ[b\\^l_eacbec]f[l]o\sZu[w[
@]B\D[F\OfPaWbXca[b]l[mds[w\
CaI[N]OYUdX\Z\_\abfYirmbnZp]q]r\ta
G[K]LaMaN[PVSjUcViWdXfZc[Y\b]b_Y`\dcnXq[uev]wY
Xd\[c[fjiW
@dFeGdIZJdLbM\OcP]S\T\UcWcXe\b]\_Zbchgn\q[r[sbugvb
A[B\DbG]I[J\PcT\UcVeXf\b]a^d_\`ia[bfcadef[gXh[i[k]lbmen\r[scvcwZ
B[DcX\flw[
X\ikkbqg
@aAaF]JbKcLgPZTfWcX]\[_\dYkbm\rcwg
BdFbGbIbLZPbUbVbW\X\[c^hm\p\qb
@]LeN[O\S\VZW]XZ[jb[eaqar]
Lbqg
P\Wg
CdMhXX[d^Y
Ke[g\b_cmbw\
C[D\EbGgIaK]P[^gccecggmcs\tewb
BeWcX[Z][dtg
B\DkPbWZXbZZ\arb
JYXg
A\BZC\IaM]NaW[XXYc[[\\]a`adbfbkbldn[skvewe
A[CfFdHbNcOdQYV]Ze[\\\]c_b`[bbgXiVkZncogpbtfucvdwb
B]DcI\VeXZ_]n]vgwg
QdX]ZgiY
C[QcWZ[\afib
GaQ]XhZa[\\Y_df]r[
C[KlMdPdXW[YbX
@eA\BhCiD\EbFaGYITK[M\N[OaSfX[Ye\b]]_i`fdZeZfikcmVndocsctdvgw[
Vfne
Sal\sh
I]Sm\\
JrPUXZ
`gdb
PfQdWgXZdZ
AbIj
@gB[FbNbXba]ibwb
SeX]
Ph
FdIaK\LYNbPdRdUdWdX\\]^\b[dcfag]hdiZpXqjt[uc
KfVmWeXe[f\[_[`ff\hjj\nco[pYq[scv[w]
CkXY[g\[abl]
K]LfN\Uh
E\KbX[`ebikem\v\
@bBeD]I[M\P]R\S\U\VbY[[\\Z]i^\ebfbkdm[ndoaq\r[sbtbvaw\
G[I\Xdhi
Wl
I\KbNkS]XW[b]d^ald
@jBbC\DbNZO]QlScT]XX_\acf[wZ
@ZB]C\GbJdMdP]QdTZV\Ye]d^c_c`da[dZfcicq\rZsfuh
DdFXG\IcOjRcSeVbXVYb[Z]]_\dblZmdt[vg
A[C\K\LfU\VdXV[h_Z`]hfn[pcr\s\vb
@cQ\Xdmcwg
@\E\OiQ][cwc
@\B\CbDaE\F]JdLfO\PSQeU\WYXcYZZY\\]i^[`cahdceZfakXu\wZ
T\WhY\[c`bn\pb
B[XkY\\\g[pbtc
QdX]ZgiY
BZGcI]LlP]XdY\[Y\]ogp[tY
@\BXC[RmWb[[bcccf[h]k\mfnfsbwZ
@iAeDVFdG\IfLWN\QVRYTeUlXUZd[Y^Z_b`acce[ifl[m\ndodpdq\rhsbtguYva
B\IhJ\PhR]S\V\WdYjg[m[pb
B\CXDbEeIZKZL\NZOdPaQfSaTVU\WpXXZ[\d^b_Ydde]h\ickdmdn\qZr]t\uXv[
DUEjL[NZPbTaWda\ccegkgth
IcXlf\
EeW[b]kl
B[FcIcL[ti
C\P\Xd\i^jaY
FWI\WoXZ_\cW
EbGbJ\N\SbT\\ed\e]gfibkkr[sXuYve
Qi
Qh
C\QbT[WjXfqb
HaX[]im[
C\FbGfHbIdL\_]fegih\i]o\q]r\sYthw\
DaKgU\^d_fq[
_i
XWbi
Wc\\bdd\fnic
@[AfBcCiD]KcMZOhP[Q[WWXcZ\[d\c]d`Yf\ick]lcm\wX
BcEZF\GmMcQgW[X\Y[\[`[aWknlfudwZ
@iA\BYCWDhEiIVKZOdQ[RkU\XY[\\ZdbeYfXi[k\r[tcva
BZCdE\F]GgI\K[L[M]P]Q\ScWlZc\\]Y_\`YadeggXk]l\mdq\sev\wd
@\AjBVEbF\GZIfJaKhL\MXNYQ[TZUcXYZZ\\_dbbccdbfggXhdm\n[pXrbtbw[
@]AbB\DbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZiboapbr[u\wY
@ZE[N[P[S]X[[[`ed]gekpq]sctc
F\I]M]ViX[edfil\m[p]uZw[
FcXg
QdWgXewf
A[B\CfD\E\GjNdSgTfX\]\c\fgiZl[s\t\
BgCbM[ObXbacgem[oaqbr]
BaC[GdI[JbKgM\O]P\XYfbgcvgwe
B\CbDcGaIUNgQcSYUbWcZd[Z\c]h`da\b]d\ecfWhZiaj]lim\rcu[
B\Q]WoXU_[r]
@[ClG\K\Nd^\_e
BdCfDVEZHcK[ScWkXZZ[`\a[bbe]feg\i[jfkjmZsguWv[
AQBbCeD]F\G]J[KbMZNfObPgVbWkXWY\Zb\b]\_Xdge[gchai]ldsZuWvcw[
AZF\G]J\KWN[PcX[[[\\eif[l[w]
@bA[BXCcD]EgFeGdH[PeRfS[TbUdV[WdXZY\Ze[g\\]c^W_\`Zb[ddfYgSl]mdpbqYsbt[wb
A[B]C\FdIcKcM]N[O\PbQ]VdWZX\[\\[_d`bcafZihlZt\vb
F\P\QdZ\ij
Zitb
AdBbCdD\F\HdJ\K\LbPdU\V\XZYc[i^Z`cdcedf\h[ibkclbneocpdsZthwW
DYXh
D\EbFdXZ[b_gidrb
FZfekq
th
B[DcG[NeTcW\\f]b`cahib
DdIbL\UbWhX[Yj`Zfek[q\vd
@dDcG]K[NbO\U]Xd[n\[^a_\add\e]fZk\m[qcucw[
S\nfp[
D[EeS\Yb`Zbbdcf[ifkh
@YBWCcKfN]OcQ]XbYa[]^baZd\g]h]i\mZn\obr\setYvZ
Ibn\ojp\
M[Xl\bgcpfq]v\
CdN\khn\ve
BRFZGgL\M\O[PbV\W[Xv[b\[_ba\f]g[mcnbobpbq\tawU
X[YcZk][^daif[nfv[
C\McXi\[gcld
ClF\J[KdN\OdPZQ\TbWXXV[\\[`]f\ibpZwa
@\AcB[D\EcI\JZKbLdMZNcObPZQ\S[TTUVVZXYY[]i_\aYbXg[hbiYmdnapeqgrXt\uWvU
@\A\BcCcDbEjJkKbLcNcOZQ[SbVdWVXY[[\c^e`Wcbh]ibkYlbmdo]tdukv\wd
AbB\C\E\I\KWL[NcOjP]Q]TfU\W[XUZh[o\X^W_X`\aZbXd[ebfkh]kcmWoWp\qbw[
@\AeD\IbN[W\XgZ\`lg[m[nbpb
GbIeP]WbXb\\bac]ebmbngp[
FhXc\\u]
@\B\D]J\Q]SoW[XWZ[\\b[d\e\gYi\m\nbq]rbtb
ChD[GYKbM\NfOYP]T[U\Z\[]\g`dcfigm\rbseuZ
B[TgZ]\]`\ccddg[h\pbw\
XZ[k
@[D]F\IYM\NZS]V]WbYg[a\[]g_W`\bcdbf\i]m[ncqVscuew[
AfD\FYM[S[WdXkZb[\ddfcgcm]sb
@]F]JmL]N]SZTbU[WfXUY[Z[`[g[h[l\p\vZw]
DUEfegkY
HaX[]im[
B\CeMZScWeZk\\lbm[risZtd
AcHcTdW\Z]]i_\ggs\w\
B\E\F]GgL]M]OVPaWjXXZc]YadfagXq\ugwZ
A\D]EeJcKbL\MYN\O\Q\U\VXW]Xa[X]\^c_d`dagbecdeeg]jcmcncrbtfudvcwc
BiGeNgSXXdma
BZWkXo[d\[]e_[icl\m\r]
BdGbXYZ\tfw]
@]A]C\EgFcG\IbKcN\O\S\TZU[W][d^c_bagcbdcecg[ibmdrYs[w]
B[MsN[SWW\]\l\u]
V\Xi
@dB[CbEdFdG\LeNjPXQiR]S[Xh[\\Y]]_Z`\gehcmep\sftZu[w[
Cif\i\rb
@fB[FZG\HdI[L\MZNZP[QWTfWjXd[\^ca[d[fahai]rZsateu[wb
A[B[CXGbI\K[LgM\NZQ]V\WYXZYfZY[u\[^[`babdZfYg]ibk\m[pcqXsdt\wW
F]PhWbX[d\
CrPZWXXZdbfbs\w\
IYhl
G[JgP\UZniqbsbue
@\B[CoFZGfJ[KeLcM\N[ObP\QaV\[g\[_Y`\dcffgZhZlbn[o[pbqZt[
CeSiW\XYYh[\_]`bf\g\ibpbq\
C[DeV\W\[\\f^hv\
U[V[[\ffi\odpgsk
nf
LjXef]
CeI\RbU\VdWZ[b\\][_\affhi[t]wd
@WB\C\FZJZKZMZNXOoPVS[T\UZVaXYYXZ\\b]Z_ba\e[geh\kdn]obplqZsZtcvZ
@cAgBfC[FbGbK]M[NZQ\TYUXVdXYY\Z[[]\X^V`ba[bZcceXffhel\menhoipeq]rat]u\v[wa
DfJhW\XYde
AhK\L\MXXhZp^f`]cbm]
DcXg
B[CcDgEbF\OaPYQYUcXXY\ZZ[j\b]c_e`ea\bcfcg\mdp\q[r\v\w[
D\GcN[OdWdXV\di[mawc
CeDbE\I\K[M]NgUfVbXb[e\\][^Y`abbcbd[e[fbmZn]qZs[t\wb
@[BXFcI[J\LbNcObPfQfTZV]X\\c][_faZmXo\p[qksbvewe
QbXcagnbs\
JkPZQ\g]
@dC\D\LbM]S\Xj_\iin]u\wX
@[BZCcEZJ]LYMZNYOkSZUYXdYa[c\c]Z^a_\dcfYgZh\k\l[mbneoapWqfu[v\wT
@gCbQaW\XY`]
Cif\i\rb
]i
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rct\u\ve
BWCbFbIgM[NWO\PfRbTZUXXWYaZe\Z^\_e`[edfegejbp[s\vawc
Sj`bgf
tavg
@[E\FnIfL[P[QZRlWcXYZf`[achbi\kZt[w\
EbW\X[`gd[r\sj
oi
F\Phnb
D\Xhta
BWEcIgPZR\WnZ[_Zbih[k\pbrUwb
d\e]wg
[\ti
Qg
K]PbW[[ba\qbsX
\g
B]MfXZZcb\sg
BcI[P\WjXZ[b\db]u[
KaO\Xl[Zddhew\
CbD\K\O\Zbf]heihmZ
F\Ig
LkN\X\n\oe
B\CbGcKaNeX[Y]Zd\b]e^defm\r[t[ufvbw[
DfE]Pc\febfbg]m\
IbMjN]W[g]sf
Vc\]_]pbsj
B\MjX]adfa
CbPfVcW\X\bg
CjN\P\ViXe\\jWmbnfp[
@\AeB]CYD[F[G[IXK\M]NZOZPbQ]R\T\XeYlZb]f_Z`qa[cXe[gZielZm[qZrYt\vZw[
B\CcE\I\M]NhP[QhRiTiWbXT\\_hfbg[ico\p\sZt[uf
E[FZIiSbWbX\]Yajg[kb
BYCcD[F\J\L[M]NdQkR\T[W\\h`\a\c\g]kblZmbncogp]q[r]tau[
G\\bdi
A\BbE[GfIYJ]N\P\QZSaT[XbY\[\\Z]p^Z_[`fa\g\iZjdm\n\o\q\ulv\w\
G\JcK[QdW]X\]idcgblbr[s\uZw\
@eDZEbLYNhP[SbZd]d_\`bafbcviwg
G[mk
LhX[Zc]hgfwc
NjX\
@hXf
OZW]Xhpd
XX\sm[
Xq\Z_]f[g\i\tgu\
@eGcN\OaP\Q\RbW\XU\fcgf]k\m[o\pcrb
BjGdXZbclb
B\C[KYMbW\X[[\\\_Y`]cZfYh}i\n]qevU
BYDbI]LsN\S\[bc[leoXqXrYvY
BmGaIcKiN]RcV\X\[\c\d[k]n[o\r\tcvZwZ
AdB\C]E\GcIZKcPiQ]R[TfW[YYZ]\W_YaXdbf[gumbsZt[ufw\
Xn\\
AbBcCZEWFbH[IfJbLVM\NbPWW\XQ[b\X]b^\`iabb\cceZfbifohqbrivbw[
B]CbDbE]FbIXO\P\XYYf[\\\]b^c_\`\gem]p[r\sdtcvh
DYEhFeHbK]LdN]QdS\TfV\Wb\[]bdbfbgdh[q\r[
X\Zhmb
C\D\KbM]T\Vb][^\nct\wi
@XC\GbH\IcN[O\QZSZUZVdWbYd[[\Y^cabc\e[haigjZl[m[oephqbsXtZu\w[
FbQ\ToWYX[`\mdpbs\
BZIbNbWdXf[b\chdm\p\
I[V\X\bgfchg
nbpgsc
B\bi
]g
MaP\W[XXbk
WdZ\f]gdsh
AZDUFdH\IdM\OWR\SbT[U\VXX\YX\]]]_cb[dbekf[gWhhiXl\ndojpfqbrXsYtdvWw\
P\X\Y\\]vcwh
EaJ\L\M]PfXXYfb]cbd\f\gbj\kcogpcq\rcs[tbv[w[
@\D\GZIaK]PbXc[[\d^gced[f]iqn]w\
@cBgS\gf
B[FmIoL[N\RgXiZ\`[gXmYn[r[s\u\wZ
@aBZCaDaEdFYIUKbNaPQQkTcV\WbYd[X\[_Y`iakb[cXdbgXhWiajekel[rbtTuZwY
NgPeX\[a
B\DeG\HkI\L\N\OPP[QbR\SfU\V\XkYl]e^\b\cXfbgbh\iYkmneo\pkqTr[s]uZvYwV
CiTcY\\b]cgbi\mc
IeLfSbn[piqbr[v\
@bCcD[IWKbLXO\PZQfRbSXTZU\W\XiY\\g^a`cabe\gdhcmdn[p\tnu]vZ
AZB\I\KaL\VXX\Z\\]^\_Znhq\rdslu\
Gh
B\JcXlY\Z]tf
agmcsZ
Fkm\oi
BYDWEfFgGZI[KcQbRYVc\[^bdaf\k\lbmZnZoerbs\wn
X[\g
A\D[PWQbWYXjZb[\w\
T\Zbgjkc
DgPc_cfhi\rbu]wh
AhCWDhEgLbM[Q]RbU[V]WcXd\\]\_[`\cjdTedgah\i\kYlbn\obp]u]wi
A\BcCbDaK\L[N[SbTcUhVjWbXS\[^\_aaeb\fYm\naocpgresgtbuZvZwZ
@dBZC\GbH[KbM\NXOeUcV\Xh[Z\\^e_V`\dle\fZg]iZkZmcu[w\
CbE[OZPtQhW[Xd_[aZkjr]va
BZEaI]OiQ]WWX[^aa\c\dke\g\mes[ubwX
K\NeW\Xdg[sg
K]Uh
D]IeRaVXc]oZp[
AZDbGbIbKYL[PcRZVcXZZ\\Z]]^Z_f`\bachghh\kcn\oapes]v\we
@ZAfBeD\EYFnIlKbL\N]O\ReU[XX[\_\`ac[fYg]k\oYp\s[vd
B[DbFZIdK\M\P\\ea\c\ebfni\l]r[
@\B\CgGhKbLbNXOaPVQ\S[ThXW[\\[]e`]aZgYi[knl[p]qat\u]
kj
I\TjXdnap[sV
IpTXUZX\[coY
B[FcIcL[ti
LkN\X\n\oe
LkN\Xd\ctV
@eDZLYNiP\S\WgX\wj
@eGcIaN\OaP\Q\RbScXZ[achm[o]rb
LhX]
@hChDcGbOgP\Z[[gaZdZffh\iem]w\
C[Pnk\s\
EhNZPXW[_Za]g\kkwc
H]V\X[YfZf^c`bi[m]v]
E]FoIfN[RfVZX\Y\^[f]w]
@\AbPcWbXcZ\^\d\fdgisX
@iAZEdG[HZKYN\S]WZXX[c][`\a\c]f\g[i]mora
@cAhBXCbDfE\GeI\JhKfL\M\N]QcSZU\V\W\XUY\Zd[Z\\]Z_fabbdc\fbg[i[k\lZmXo]q[t\ucwc
fhi[
CbDZF\G\IeJYKZLdM]NWOXQhS[V\WeXXZX\[]\_X`aafc\e]fXg[kbm[nYoip\tZu[
G\X\Zcncoasj
CcK[MgX\\d_\fZg\we
KcO\W]Xmw\
@\Oi\d^hm[
@\AZBbC\DpEbFYHZL\M\NZQ\TbXY\Y]a_hacbYcneZgZhjiZjcmYnbpbqYs\uZv\wl
Wbisn]
@bB\CaD[G[KbMjP\S\_\f[l\mbw\
ClKbN\c\
@eWcX]c\k\vi
AbBbGbHbIXJaN\PeQdR\U\WVX[[b\\`]cZebg[p\sYt\u]w[
Xj\Ztb
bm
AbU\Wi[\\gbhwY
@]BjCbN[V\Y[\\]hi[q\u[
@dDZKeLdNeQbVdWbXW][_g`[fZg]kct]w[
AcPaT\VcfkuZ
BWChIhX\l]
@\CaOgXc[e\[a\b\n\pi
CZDbVgY\[efji\j\n]pd
tavgwb
AbB\DbL\NfOaZ\\ca\b[g\icqbt]ui
C]IeLZMeY\dcggtouc
EcOdWbX[Zbdcibmh
A]F\M]NbOcXZ[e`bhbqh
@YA[BZE[F]HaI[K[LYMZNZPhQcT[V]W\X\[\^\_aaYcYdde[f\ler]u[wb
BaIgLcNaT\XZcbe\p[
B]I\Vo[\\\n]p]
B[W\Xvi\uYwZ
@aB[EcG\K\LdMhNbOfVcXQYf[\^baZe\ghh\idmfn[o[rYsbvh
Hg
A\G\IgKbM[NaO[TYV]X\[g\m^fdWfegil[men[par\t[u\wY
A[BZCcDdKbPcRaU]XY^Y`baZbZdcgbikt\wl
BkChKeVabbf\g\mcnb
B[Ig\f
G\JcK[QdW]XX]hdclbr[seuZwd
C[JfO\WZXbZ\g[sg
A]B[DcEfFgG\HaKeOYPeRfS\V[XbZX[c\c]\^d_Y`\a\bacZdbe\ibk[man\o]q[ret\vkwY
@iF[GoM\W]Yc_e`\f]
KbMkPb\c
@UAZBZCZDXEZFeH\IpJ[KXMRNYO[PUQ[TTUXVYWZX\ZZ[[\W]X^[_Z`caVbZcWeZfYh[k[l\mXn\o\pYrbsUtxubwU
B\C]Xi
GbP[QmW\ZZ^aa\dcfdkfw\
AbB\C\D[EaMbXg\[`\d\ghicmbtfu[
@bGbUgX[\hmd
L[VeW[Ye[[d\m\ngoap[
Ci
@g
@hAfB[CfFgGcH\IYJ[KeLXMZNdPhQjR[S\ThUYWZXcYe[\\c^\_\`icfeXfigYhYickaqZrZs]w\
CbKcP]R\TbXXZZc\f]m\v\wi
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPUQXRZS[T\UdVZWTXXY\ZV[\\W]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
@[A]B]CjD\F\GeJ[L\NYQZSeU\VYWeX[[\\b]c^f_\gai[menbpY
P\QhW[
X[dh
_\ggma
D[KZwh
Ck^b
BWF]IjKcL\s]
_\fnp\u[
JjS\X[Z[s\
B[CXIYJhPZS]WZXc\a`WaYfdkerYsbucv\wb
GbM[SgXb]\acfgoaqb
LfSXWdX\niogpdqp
AfB\CYD\EeFdG[IcKeNcObPZUhVdZ[[e^bahd\f[l\n\pewj
BhGbI]PZW]XY
BePbS[X[]jfaw]
B\LZNgSlX[^\e]q]u]
@ZAdBcCgEaH\IdJ\KXL\NXOZSbUcV\WXXX\U]X^]_b`dafbbc\i\kbn\o]pZrbwY
SZWXX\_\`\dcf\i\kimc
B\DZJ]N[We\b_\`]ddfegcjem[q[sft]u[
HbPiV\XZYd]b^hfa
Rg
BZEdFfM\NdRdSdWbX\efi\m[q\wc
DcEhF\G\IbJcO\ScW\Y\a]bedcebf\te
EbI[L\Wd[f^a_ca\p]qf
@ZA[C[D\IZJcOdPZQWSdV]Y[Z\\c_ZaZc\dcfdg[k[n[oeq]rdsfu[vew\
N\W]XfYcZ]^dv\
A\CgGbK]L]M[N]P[TcVZXfY\Z\_gdfe[i\mbniocpbqZt\wZ
FbI\PZSbXZYg^d_[`cb\e\fYgcnWoYvmwb
B\G\KSN\OfP\Xf[i\\]f_Zcff\mcpbsduiw\
@]AYBZDbE\FZGdIdJYKiL[MZNcPXSWVg[[\\_Z`[adbfdYegfkg[jcnbo\pYr[setav\wY
AUBVDaGZIcK[LcM[NcOcPYRcWZXXYl\]]d^d_b`daZd\edfZgdh]n\o[rYs\uVvjwe
BYDaX\v\wk
Xi
Xf
ag
BkXY
G\Xisd
@[A]BXC\F\IYJcNZOXPdSfU[VdW\Zd[d\Y]b_Ye[f\gljdk\mcodp\rXs\t]udwd
nhogpdqg
CcZ\\\]c_[pbsm
@bEcF\GbNYXYZb[\\effm[q\uZ
CYFbHbIZK]LdNcO\P[S[U\WbXcY\Zb\i]d`Zabcbd\h\i[l[mbndpdq\shu\
SjX\]Zf\mYth
IbL]M\N\P\W]Z\\g]b`bgZkbmao]r\sbtbuevfwd
B\VcX\\Yfflbwf
G[Ph\cd\gb
AWDiEbF[GZH]KeNfO]PbQjRaS\TZUbXY[]^d_[c[e\fcgZkbl[mZq[r\ubvdwd
BZChDZE[FfG[L[McNbOXPZUeW[XfYbZ[\\]W^V_\`\acdcedfdgZh\k]mXnaoaparcu\v[wZ
@eCWD\GZI[LYM\R\]]_eagb[f[ihk\ndp\
@dBXChE\GgJfKcL\M\N]PbQYSYU[V]WZXWY\Zd[[\\]Wbbc\fbgli[lZo]q[s[t\ucvY
@kAcB[CYE\FYGbI\JYK[LXNTP[QYS[T\W\YZ[[\Y]Z^b_bdeeZfViWj\kYlVm[o]qZs\tZuXwZ
ChXd
Kh
FfGYIdLbNmRfT]We\cnbparbtcwc
GiSZ
@\BZCbDZFcGYJgNXOfQ\RbT]U\VZXiZ[\\^XaWbXdee\gZiYn[o\qYrZsYtWu\wX
@\CZDeE[G[HdIgPdRbUbWbYg[X^g_bacb\edf\hfoatfwf
@[BXDfEbFhG\IgObPWT]W\XV\b^e_c`]d]fjgci\nZq\sZv[wh
BgCbFfGeMcO[PbVfW[XeYZbcd]ne
C[DYFfJdMbP\RfU\Xc[b]Y^\aWbbcfe\g\iclZmdu\
G\I\LcN\TbUcZ[[b\[akdZseu]va
@bB\D]I[SfW\X[\[^bb[e]nbq]w\
aiw\
WpXZ\bpd
@]CdFcHbIdK[McNbP\RYTgV]WZXYY[Z[[f_Z`cbcccfagbkdnZt\
FXSs[[nct[uY
hh
F]I]J[SkX[sb
AaC]PcRdWjXh\e]b`acYfcihu[vcw]
@bBeC\DcEZGbJaMf[]_]`ddYfWlhm[pb
DdMfNcVcXY[gl]we
BXCeIbL\Ud\[edfgs[tju\w\
@ZAfBPC\F[GQLWOmP[Q[T[U\V]XuZ\_Y`cb[c\dde\fWg[mroUq]rWsVwY
AbB[C\LaMaNbPiU\Xb\aabdXeafbn\pbs\t\
G[LZQYRbT[VbWdXgZ[\Z^\g\h\pcsmubv\wf
JZPjX\\c]dfbtj
DbFeIeU]Y[^d_[o\tjv\w\
_efhi[
DhGTM\Xewh
SfXZ
CcKbN\X\Yc[Zbfhhifv\
CiG\fd
sh
A\CbDeF]GcLiMZN\PZS[TaUbV\XXZ\[[\V^\bccYdXeZfhlfm[pZsgu[v[
AXB[GTJ\PXW\\[^Zdlfelfvc
AYCXFbGYHbJbKdL\UbVeW[[b^\ahc\defZg\hcn\rZsdtc
F\Ig
Zm
W\Xc[b]cfh
ag
AZB[D\J]LfM\NbQcS\Xd[e\g]cf\g[mdr[
B\GdMlXe\Yc\w\
DYM\O\XW\p_]a\c\m]wb
CdXbai
DqEhF\M\XY
I\S\XYYk]Zg[ph
CZDcG\HeM[NbUdVcY\[]\c_afbi[m[nbvgw\
C[KlMdPdXW[YbX
F\KfT\UeVgXfYd[a^[qcr]t\vf
G]JdKjNdPYXc\Z_\v\
Ncag
BfX[
BYicvj
BSDfFZGOH\IeKgLVPbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
AaBdCZDaIbJ\K\LfN\Q\VZWcYbZh]YbfcZgdi\lZrjsYu\v\w\
CdDaEdKgL]MZN[OZQ\RdTdUcVdWbXQZZ[g^b_d`]ebh[j[n\pdqev\w\
CgEcFfHhIeK\U\WZY\^ba]fZg]khobu[
KiWd
@bA\BVEfGdIZJbKcL[M[NaQhRYT\VdXl[\\[]Y^c_e`[a]cam]ncodpcq[retX
XZhi
Ub[g\\]cfbi\qbue
CiG\\efcrZtguf
\fm]
[bhbqi
XbgZsh
fg
\bbh
EeFiGcIdN[S[X[\l]\e[iakhr\wb
Fi
C[P\^cifn\o]ql
IbN]`g
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\KbPiUeXU\\`]d\edh\lbp\wg
BZDcPfXbddv\
C\N\SmW[\b][cb
B]_Yhni]r]u\v\
BgDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
@dC\J\OjPVQnT]U[WYXZY\ZW[d^b_[`]a\ejl\q\u]
NiXa`\aafcrcu\vd
A]Kn_Uv\
A\Kl[]
O\S\Xbiikcm[p[ui
@eB\CdHeKcYbZc[\]i^bi\q\sf
]h
@XA\B\C[DgF\H\IfKcLiMaN[TZUZV[WdZc[e\c]Y^e_c`ca[b\dZe\fkl\mUnVoVpRqgrgseuYwX
GcIbQ\TgWeia
F]G[IfJ]K]LlNWPbQdSXT[UbZY_Zc\e]fZg\idp\r[sfu]va
A\D[E]G\I\J[L[QdW[aiiZk[
D\FcI\P\R\mcn[oip[t\
B\CVDeG\K\LaNfP\VgWYXf\Y]Z_Z`]abb[c\d\ejfZmdnfu[vb
C\K\N[Q\WjYd`bccd\f\ifjaw]
IbY\phv]
@ZB[CeDdF\IfJgKZMYNZOiPeQdS[TVWZXc\[]Y^b_\abbZefgZhbiikfn[okp\qdsetYuZv[we
@\EaN\O[PZW\XZ\g]\`[f[kkn]
A\CeFeIbJbLdR]XeYdZ[\\`bg\icm\o\p[qgr]sd
AXBgCiDZE[G[I\KWL\MbPbQgRaTgV\WgYUZ[[b\]]b_\`eadbde]hciZldnYpbqWratdvYw\
CdNiP\ai
C]DcF\G\I\K\M\PVQ\XYYcZ\aed[ehf\g\i[k[mhv[
X[wi
DgEeF\M\
DhXZwZ
D]Ebwm
@YA[C\E]IeKbO\Q[S[TXU\VdWYXUYc[\\\^c`baYb[cZd[e[hck[l\ncpdqerbs]tWvbwX
G\KdMbNaP[Xl_[b[dagasdtdv]
B\C[EaFaI]OiW\XZ^ba\c\e\g\mfs[ubwZ
O\V\Wp\c_[i]wZ
BYIdKjX\o[
@]CWD\IgJsO\PUS\Xbg\p\qet[u[v[wZ
P]R\fcm\wg
BYDfRdX\ecwX
AcH\IWLXN[Q[TeXVZd[[]\`ja\b\dbk]l\
JgP\p\r\t]
G\X\Zcncoasj
@eGgdcm\
B\CbFbGcKULgM[N\Q\UbWVX]YhZ\[g]]_\`cbadZf[q\t\ufva
KbZ]ahsd
I\N]X\[m\[^\a\m[
F]PhWbX[d\
CrPZQ[WWXc]\fbg\w\
BeM]Xo\\w\
UYXeYc\ZgZiZk\l\mlnevdw\
BgXY
B[CcDePdUbXX\]dcfh
W[X\fbuo
[bwi
H]V\X[YfZf^c`bi[m]v]
BjGgX[sbw]
GfM[N\P]WZXZd\kjlhn\vew]
CZDcG\HeM[NbUdVcY\[]\c_afbi[m[nbvgw\
GeMeN[PZU\W\X\[[]cf\ug
BfIWUcXc_\hl
TbVYnjqbue
@i
B\DeF[GgK[P]VbX\_\`ZdcedlYm\ue
@[BXGbKdN[OgPbW][\\Y_g`\c\f\jhr\s\u[wb
FiSZegwi
CcYif]scv\
BZCiE]F[GbJ\OeQ\S]UWWcXgZ\[Z\[_\`Wabc]dee[figZi\qYr\s[ub
@\A]EdFfIcKfM\Ve[g_[`fbZc]hZm\nZp\q]r\s\v\
KiX\[d_bbe
BWKbLhObP\TdXcZm_Xbamep\sZtdudvcw\
@]PZQ\`hd\kem\
^duf
BWCcGZPbXc`efi
@ZAYBUCWEZGdHZIcJ\M\NUOZP[Q]R\TcUUVfW\YgZZ\X]X^i`XaYb[c\eZfXg\h[kZm[neoYp[qZsXtVu[wY
BYX[fkh]
E]FoIfN[RfVZX\Y\^[f]w]
BdLeTbWfXZZl_\bdk]wZ
BXC[E[G]HcI\J\KVMiW\XYY]Z[]e_\`[c\dbe\ffh\ibk\mYnbpZr\sbtcubvbw\
S[W\Xg
@nAWBYCbGTHcIXKlL\MbNdOcPaQdRZS]T]UYV[W\XhZ\][^h_Y`ZajbccXd\eZfbg\hZigjdkcmUnWo[pUqfr[setk
BYDfEhF]GZIbKbL[N]OfPdS]T\U[VdWXX\YaZ\\\]X_cakcbdhk]m\p\q[sZtawb
B[DZIbKYOkPYQfVgWbXd[]]e_\eafbgak[n\o\r[s\uX
O\PXTbUbVb[]]f`ca\feicmbobseva
Zf[iwZ
Li[ea[igu]
@\KdL]P[Xg\b_[ah
@jGcMXWf]adbfbgfm[s\
F\LfPfQ]ThXZZ]_\a\d]g\icpZsZub
C[W\Yb^iv\
I]fZmbnfuh
gZsh
BdHaK\LeNeQ[S[TeY[Zi[b`ga\b\eck\l\q[r\u\
DlEgG\I\JeV]X\[e][aed]ffw[
D]I\UcVcWcXg
WkZfb\f[
CbMfN]PaQ[S[TbX\Zh\[g[ve
E\FbHeIZMeNdPWQ[RWScTgU\VbW\XZYaZY\d^c`dadcZehfZibjbk\n\oapZres]uXwc
A[L\Zi\c
B\CcDbEfG\HcJ\LcQ\V[WeXYYbZe\]]\^[aZbZdee]gbhemZn[o[p\q]rctave
AcBXC[D]MhP[QbS]d]p]u\
@dCfFhNePcQfSdTfW\XZ\\]\amwf
P\Xn[Y\Ybdccd]m\
XZ[[\ga]cb
@cBgCYI]LcM\N]QcRbS\T\UZX[Zd_caYeYfbgbi[mbp\q[r\se
C\DgEcF[KcMWN[OWUbV[WX[[\b_bbadWf\mmofucwb
@[CbHbKaQcS\Y[Zc[c\c]]^n_Xbeebf]g]hbl]mcsZv\
BhGdX[\]g[
@\C\DhEdGYMcQbRcTdWbXaYb[[^f_\gdh\iZmendqbt]w[
MmW\XXa]
A[CeG[HeJXKdM[N\OYPdRcS\UYVbWYXf_Z`Wbcdcfcg\ickbl[n\oYpWq\rhsbtbuZvbwa
C\FbHbIbJ\L\W\X[]a_]giq]r\sYth
_i
AaCdDdGbJ]QcTfVdY[[e\d]\_Zbfcdg\m\pcvg
CfD\E\MgN[SXXZ]\fgiZrb
W[Zi
EcM\S[UbW\X\`Zdcfbiekmu\vc
EkXj]\g]icr[w\
B]S\Xk]gba
G\J\N\O\SbU]WYXm[h\\abb]f\h\iclfm[qfrbtdw\
@]F]JmL]N]SZTbU[WZXYY[`[dbg[h[l\p\s\vZw]
N\X\ai
@gD]Nn\Z`]acdbiam\w\
NbXV[[\pi\m\nfp[v\wW
I[V\Wfa[f\hi
B\SjXWsb
I\O[S\X]Zc[b\csgu[wb
OcPfQ\SbTkWY\\_\`\g\m\pbs\
]g
@ZA]B[CZHbIYJ\L[MbO\PdQfR[S\TfUbYb[b\c]\^c_\`daigXicmdpZqbrct\
@iAZEdG[HZKYN\S]WZXX[c][`\a\c]f\g[i]mora
@cB\GZI[K]LZM\OgPaQdU\We[c\[^d_ca[bbg[hbicmcn\qbse
@bC[KZN\P\UbV\XkZb[\\a]Z_[`ad\fbhZihl[mbnbp[qdsbwc
Gh
C]GbIbM]Xf\b_\wX
@]C[FdI\K\M\UcV\Wc^aaei[mcqcrgu[
@cB\I]LmNfR\T\XYd[gim\s[tVv]wg
C[EhNZPgW[X\_Za]i\khs[wc
B\K\NbPcRiV]WmZdcck]q\s[
\bbm
BeCYGdKdMbQbS\TcVbWYY\ZZ]k_da[d\lcq\uTw\
ChNfPfSlwZ
KXMkSeXV[g\]]dfdud
CcF\KcOZW\Yc][^ca[dbf\geifk[qZrat]vlwe
C]GiI\JcMcO[PiQYW]X\Y\`aagbcvcw\
@g
@bA\BZCWEgFcGWH]IYLbM\N[QaS\TaU[XjY\ZX[X\d_Z`[akcbdceZgYifn[s]u]vZwY
_hd\
@cAcBZIbL[NZObPgQdThU[WeXj[f][^[`]aecbdZfXgVkbmdocpcqYrfs\tbuWvXw]
SZWXX[[b\b]\_\def[i\klm]uc
IZM]O\W\XZ^j_Zapb\fbn[r\sbuZ
AdBWC]FcGYHfI[JWPZQYS[TcVdYbZZ[b\\]laacafdgbiak\m\nXs\tZu\vewY
CoDdJdNcQeU[YbZd^\`bfag]jcuYw]
Xf
IbJhPcS\UcW\XY]\g]m\s[we
CZFbHcIZJbO]P\ScT[U\VbWbXZY[Z\\[`[cbffh\i\mcrXshwf
@cAhBXCbDfE\GeI\JcKfL\M\N]QcS\U\V\W\Y\Ze[Z]W_fabbdc\fbg[i[k\lZmXo]q[t\ucwb
@kAcB[CYE\FYGbIZJYK[LXNTP[QYS[T\W[YZ[[\Y]Z^b_bdeeZiWj\kYlVm[o]qZs\tZuXvcwZ
FfGcIdLbNmRfT]We\cnbparbtcwc
@SB\DbE[FfL[PZRbSdT\UXV[WeXdYb[Y]\_YaXbadde]fbg\iZm]nZqZr[v[wX
BZDbEcIdMcSdXc_dd[fZn[sZwh
L\Sfaip]qiw\
JhXZ
fhi[
AYC\FbGUHbI[L\QcSbUcVeW[[d^\ajc\dcf]hdn\obsdtcvc
B\D]G\IlKVM[N[OfP\[i\\]d_Zaecfffk]mct\uiw[
JeKmN\PYv\
KhXg
A\E\FbIYJ\KeNePRQcTcVbWaXYY\\b_e`[cZddfbg[kglZm[q\u\v[wd
BfC[EeFgGcIdN[S[X[\j]ee[ikkgn[r\wb
A\PcWZXY[]\\_aedfcibwg
@eB\CeHeKcPbX\YbZb[\]i^bi]q\sf
CcDZF\G\IeJYKZLdNWOXQhS[V\W[XUZX]\_X`aafc\e]fXg[kbnYoip\tZu[
@\EaN\O[P[S]W\Xc[b]Z`[ecf[kkne
@]CWJnO\S\g\k]p\qeu[v[w\
P]R\fcm\wg
XnY\\Zieti
G\X\Zcncoasj
A\BcE[GdJ\MfN\PeQbTYU]V\X[[\\b^]`ca[cXe\gZhciYkblbm[n[ohp\qVr[sjubvewd
G]QcTcWiXZZb_\bddbw]
AaGYL\N[O\WbXg^\_\`jb[dbfeg]i\l[uW
@bAjD\EZGeJXK\M\QYR\TVUgVXW\XbYdZa[c]e^T_b`aabc\e[feidpbqVrbs[t[u[w\
@\B\C[EdGYJbMcQbRcTdWdXQ[j^c_\dfgdh\kbmendqbt]wZ
CbEkIaX\
BWCZDeMdN[OjS\UZWeXjZ\]b_S`[aXc\djf\hciXl[obs[uZwY
JhXZ
C\GiI[MjXX_fw\
DZE\IkKcRbVb\behlZrbwZ
CZDWIdN\PdR[U[VbWoXhZc]Z_[`dcde]g\menbo\p\rf
QbVcWfXf[Z\\a]bgp]wb
A]PgX\ZhagsZ
@\AcB\ChDZE\F[H\NeRZS\V]XTY]ZY[j\]]dabb]c[d\ejfYk\obqhrbt\u\w\
BgCYDdIkJcLbN[P[QbTeUbV\WXXdYY\X]j_\a]dUfag\hak\l[mbp[rZscuewZ
IbX\th
B\DYE\IdKeMbOhT]W[XZY\[[]c^c_\adc[eglgm[oeqeu[vfwY
ij
EbFbNdQeU[Zj`Ztbvg
@eC\[f^fb[w]
C[E[FZG\LbP]X[Z\\Z][`hfbiekdm[o\pbq\tdw\
@\^h
IbWf^bg[rbsgtb
ag
@hAcCZFYGcH[I\J[KZNTQcS\UYV\WWXdYYZ[[W]c^c`haYeafejck\m[nbp]qVs\tX
BaDcF\G\ITK\LbM\OZPbQZR[TbV[WmXWZe\Y^Z`[c[f[gbijk[l\m[nYo\pXqWrWsZuWv\wZ
AhBYCXK]L\Xj`\kbm]qcuc
AhBVDWFbHVIhJaKaN]OePdQXRgU[VbY\\c`[abced\efgTiZnbqZrXtYucwf
BdFhd[
A]B[C\Z][\\Y_]dchbikn]pYr[s\u\
@[S\UcWd[e\eabig
B[C[DhEbIaJ\K[MhPZRdU[W\Z\\V_babc[ebfficv\
Xg\h][^\fcm]
CeIeJ[N[PeUgVfWdX[Yb^]cje\f\ien\p[ratVw]
S[WcXk
RfWcX\
F\JhWcXX\e]c`[aYffgbh[ikm[ra
AZKeN\PdXc]d_l`\d\i[qbwY
FdI\Xjndu]
@\CbE\GcIWL\MbNaP]S]V[XeYbZb^Z_\d\fWgci[kbm\qmtcv\w]
@ZAVBeCZEZGbH[IgJYM\PTQ[T\U[V\WTXRZf[Y\b^d_c`\a\b\e[fihfigkWl\nYpcrbtcu[vfw[
I[K[L\N[U[VsWe^\_]cZf\h\i\nYpfq]uew[
I]S\VfXU[afbgonbog
@bB\DgEfF\G[KbMiP\S\XY_\b\f[iXl\w\
A]E]FiGbIfKbNZO\RbScV[Z[\Ydbf\j[l[m[n]p]q\s\tZw[
FbIcJbKZS\[\_bahdYfhlhwY
DhFdJbO[RbXbY\Zb\b`\cdfbicocq\r\u]wb
M\N\ScX[\kdbl]m]
@[A[CbDfEgFUG\IdJdK[L[M\NcOePbQbSZT\U[VXYbZe[b]j^U_X`YacdYeff[nbpdqXsjvWwc
AfBZCdDcFbGdIXKeO[S]WfXZ[\_c`cd[g\m[napbsbthv]w[
CoN\c\
BbGcJaK[PYXfYeZc\Xg\set[wl
C[KaQhS]TdWdX\dcfdgY
Ob\Zdfmgn]w[
D]EcO[PbS]UbX\[Z_ZaYcef\n\s\tbu\vr
@]AWBlC\EfFcIZJiKZL\M[NTOePWQfRYS[UXVbWbZa[V]\bac\d[e[feg[hbl\marbt\ubvewY
@dAbB\IgLeNeO[UfWd[d^c`aaZcbddeef\hcncodqgr\sZuZvb
B\KbM\NePjQeU\]h_\`cbacbdcebfagbh[pcs[uYv\
IZK]UiW\[\\]f\gbhlpb
D\EcFgQeTbVbX\Y\Zf[]\]]ca\baf[h\i\o\q]ta
@[BWChEdFcHfIfKZMWPgQ\S\UdVcW[XY[b]Y^W_i`haYbcdeeUf[gWi\mgo\qWr\t[u]v[
B]J\RnScV\WVYgZk^\`\fbg[s\vYwY
P\Yh^]i\sev]
C\PiUcX\
IbX\th
BYicvj
BbDcJ[M]N[PhQ]TbW[X[Z\c[f\m\
Qia]
CbFbLbW]Xnr]
MkXY
C\E\IcK]Q[VbWfXc\[][^b`jc\d\ebf[hckap\rds\t[wW
B[C\FYN[X[[\^\_\b\friaj[
BiGbIXK[PfV\X[`Zc[ddlZrhs\
B\IfJ\LbP\W[XcZibcdbwb
C\E\HeI[KbN[Q[TkVdWhXfZ[[Z\\^[_YafbeeYfZgZmbq\th
D]FfGWHcIcKZL]MbOcPbQcRcSbTgUdVYYe[\\\]Z_U`ZaXbachdfecgepcqctV
@YAcBbDbEdF\GbIRLbReUdViX[[d\\_acZe]fdh\ifj[n[tbw]
@ZBbCbEeFfIfK\WZXbY\f]khobu\
@bCdHg^ed\f\
vk
CcX[]k
LfU[VgWcYeZ[[bb]i]q\s\t[
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
\gch
B\C]IVK\LdM\N]P\QbSbV[WbXX[[\e]h_[acfbhqicm\n[p\r\s[ud
JkPZQ\W]Xfg]raw\
A\BYC[DcFbG]KeNhPeQ\U\V\XYZ\[f\b_Yahdbgei\tbv]
BfD[IcK\N\P\X[\Za[e]mWwn
@]AaD]FbHcPbRgV[WcZm[c\\]d_X`bbbdVg\iZmbqZu[w\
@dD\IbLcM]S\Xh_\iin]qewV
AVBZD\EfFfGVIcKjLgM]NcQhR\TbUXV]X[Zg[Z\Y]b_[`cbedcebffibm\rWsgu\vfwg
AaC\I[KmMbN\P\TbU[WZZ[_[a]b]c\fegdv\
BbCbDeEeGbIbJgM\NbOZQ\RaS[T\[d]b`[b\c\ehfbgejdkepdr]t]ubwc
MbUgXe_\sbu\
AdCdGbIZJdLZPjQ]RZUbV]WXYg\\]\^\cVfZgWh]ibl\phqZsatbucvYw\
B\G]IdQ\SYTjWcXcZ[`ba\fcgdlengpWv\
F\IdTi_baZl\ra
G[PdT[V\WjX\Zb[]deqZ
LbT\XZpi
@YB\C\FVI\J]KfLZMdN[PbRUWhX\[d\\]b^b_XaZbde[icjcndsZtZuewZ
Kbvg
@\BcCYDbGfH[I[JbLdNZPeSYU\VdWj[\]c^b`dbdfci\kdl[mXoarZt[vewZ
CbEfWZXk\ffbp\w\
AZBNCdEbFaG\L]NTPZReU\W[X\[[\i]\^\`bcfdZeZfigXidm[n[oZq\shuc
A\EaHbI[KYUdWcXdYgZa\\^Zkar[v]w]
A[B]CbEhGXHgIdLbN]OfPbQbSYUcVhYfZc_Xdcecgahbibjbl\nRpesbtcu[wh
AgE[GcK\PcTcUYW]XeZ\_c`]a\k\ndocpbsbu[
@\CXDcFZGdJ\KgPZYg[]\\^X_d`]bbe\g[hbigpcr\sd
W\Xm_\meq\
@\AkB\CgFfG[HZJdK\LVM\OcS\TaUYVdY[[i^\`[bccedZfgheibj[naobqZsmu[
F[GZIcYd`XaXb\dgjgkcu\
@\AkC\D]EbN[PiQdR\TdWXXZ\\`[a\bdeci[k[lcw[
B[C]DYEfFiJbLeN\UcWe[Z_Za\bbd[gii\p]t\va
BZF\G[LcPgQY[]_[cgfYgmmbnbr\s[teuev\
XZhi
Ub[g\\]cfbi\qbue
AeCeDbF\I\KcNaSbU\V\W\XXZb[baac\fcg[qesbw[
GcN]TcXg
@[E[FbH[JcKcL[N\OcPdQbR[UiV\W\XhYd[f\b][^[_R`Zc[dXf]g\hfigjbm\ndo[p[qWt\vbw[
@\AbB[S\T\\h]g_]d]f\giiak\m\o]r\s[tcue
@jAbC\D\IUL\M\N]OZPbRcScVcWgXbY\[c\Y]e^b_bacb\c\dXe\fWg[mdnWohplqVs[uV
KYX[[m
W\[[kcqk
Zi
Cif\i\rb
W\\d`didm]udw[
B\CbKcM\[k\\ab
ChFaP]T\UbWg[ddb
FfK[LiP\X\Y\`]pbt]v[
DeN\WqY\\af]
B[K[Lb[h^\fciZqg
X[[Zfnq]
@cJ[M\SsTeWZ
AZBXCUE[F[G\IZKZM[N]ObP\S[T[UYVZXe[l\Z]\^b_b`\acc\d\h[mWp\qgv\wZ
EdKeagedf\jbmb
AoM\S[X[
AtBWCbFUGbHaIUL[P\QcR\S\UVWWXRZ[[Y\V]Z^Z_ebhcZd]fXg[h\k\lZm\q]rbsht\vZwP
A\CcGbJdN\Q\S[VaXg\e^bd[f[i]ldv]
DfN\P[QZU[Zh_\b[e]f\g[q\sc
X[\i
Wc\k
Yb`efiieu\
N]WcXdYg_]m[n[posbwc
CcDbG\JbK]N[PZQ\VbYg_Y`gabdcgeh[jdm\q\rYtjufvZ
W[ZbgosW
GbIZM]S\Y\\\_]`madb[g[ibl\obpaw\
@cB]G]J\N[Q[TiX[Z\][_f`bacfcgXibs\ubvfwb
QgU]WgXX_Ydc
X\[\\dci
B]CXEcHeKeM]NhVaWTXm[b_b`\a[d\ebgihircsZtgu\we
@XA[CgJ[N\O[QhSUTcUZVaYcZY\[]caZbgd[e[f[jbmYndrcsYwb
@dBgDbGgIYKdLYM\N]PbSYUbV\XZYb[Z\Y]d^j_c`ZaXc\e\g\hcijj\l\m\q[sbuZvY
BZC\IgKZLlPYU\WcXg[h\U^a`]ceiZn\q]r]
C\Kit[
Wi_[
B[CcDaGaNZOdSXTkW[XWYc\gf\gfmep\rZu\w\
Y\tg
D[OcW]XX_cmq
@aBUCVEdFWGlIVKZLXMXO\QeRZSXWTXPY[Zr]S_Y`VabbfcZddf]hZiZk\lUm[nZoYqZrTsnt\uYw\
AfBdGcN]Q\SfYZ_h`bd\gcrgtbue
GYN\P\QYU[Zm_]b[e[g\q\s[
@iB\CYHbKcN\PbQ\Te`caYbegljbtbuWv]
_[fpu\
FkRcX\Yb[c^Z_fi\mdoZ
`pb\
A\BdOdVcWY[i\[^Z_[`hb]cbfbhbico]tcub
@]B\C\DZE]I[M\N\O\SZW[X[[\\c][_\akcmg]i\m\rcuZ
@YAfB\CeDYE[GYHaIjMYNWPZS\T[UfVdX[ZZ\Y]]^e`Xacd[eef[gYhdidlfmboZp[rgs[vZwX
Wg
WbX]\od\m\
VlnY
JjPXX\d\g]
@dCYFcIfK]RdS\XiY[_]d\fcmZrctfv]w]
AgB\D[F\M\N[RZVcY[Z\\\_a`Yb\cZd\eiiZkemkn\o\qdv\
A[BYCoDbIZK[PWS[UbXk[[_f`eabf]kcr\wg
B]C\IbKcNeOdXb^f_gfZodrb
GcPhQ\ub
@gB\CcDdFaGfIZKaLYO\PbV\WVXUY\[e\X^b_X`kbjc\dYicm\o\q\rat\u\
BhDdGcMZN\O\PgQbRYU\YYZ][Y\a^[_\`cadbcdce\g[i]m]pZrZuYw\
P\m\wi
Wb`[dlg[
B\DcGcI[KXN]P\QZSXU\Yc[[\\]h^g`\a\e\gfidk\q[rbtcuc
]h
F\NfXhj]rXsh
X[Zp_[s\
JlPZZ\
SbXf\i
IbX\th
IbLeX[_]i[tjv]
BZE\W]X[fowY
M\O\Xiic
A]B[HhKULbM\NaQWVXW[YdZf[d]c^ib[f[h\l]mcnbqdr\vYwZ
LgNZVfWbXgYcZ[[b_Zg]i]mbq\s\t[
AbDbE[GbI\K\LZM]T\WjXfYc[[\Z]c^\_Za]cXdfedf\gZmhp\q[uZ
F]IcKbX\\igbu[w\
N\Xg[[^b
B\IcLhQgSeW[XV\dbcd\fki\nb
X\`[bduh
PbWZXl`b
WbXfme
Cb^g
@XB\CfFYJ\KWL\O\P\Q]S]T\UVV]WWXcYWZZ[X\[]\^~_Wa\b\e\fXgYiYk[mZnSo]p[qTr[s[tYu[vQwY
B\C\D\EcHgIcJ\MbNXO[QfTdUbW[X[YcZd[c][^[_e`baYecf[ibkYmfnbp\qbrVs]tYubvbwc
F\WnXc
B\XW[h\bmZ
CeW[XUZ\[g\\^h
B]Xjoc
IbKdR[Ue[d^g_]d\
@ZB[E]IeK\NZP]RcSdU\W[X[Y[[Z\\`\c[dff\k\nWobpWrbt[vewZ
Q\X\Zo_Z
FdIaK\LYNbPdRdUdWdX\\]^\b[dcfag]hdiZpXqjt[uc
@bBfDbI[M\P]R\S\U\VbXYY[[\\Z]i^\ebfbkdlbm[ndoaq\r[sbtbva
@eBaDcEgFXGZKbNcP\QmWWXeZ[_[acdXf\mcr\vawi
B\KeM[NcP]TZW[XlY\[f\Z_b`bcbe[f\g\m[pbqbvdwZ
@aAdBYCVDdGYHjI\NYPUQVSbTvUbXbY\\b]j_\`\c[d\e\fih\ijjclXqYr\sXuf
BcGaMdWbXZ[b\[`\liud
BbC\I[KhP]X\vg
@bDZGcKeLaN\QbVdZ\\\_jf\marbvcw[
B[DcG\NeTcW\\f]b`cahib
C[DcJ\NgPdUgXY[]\\e[kgrcuc
Xf]i
B[N\P\QbTqXZZ\`]dbh]pa
GbWjXcYYbcdem[wf
PbQgS\WZa\qbsX
@iBaCbF\G[I]NXQcT]\baZbcc\dhlbqiubvd
BZGjThda
S[W\Xg
B\DbEfG\HdI\LcPbQ\TcV[WgXYYcZi\]]\^[aZbZdae]hem]n[o[q]r\t\ve
@dFh
DbS[X]dfefuhwb
@XB]C[EcJ\L\M\SbUbXgYbZd\]]c_\`Zbdfbg[kfm\tau\vc
DeV\[\\g
B\SjXWsb
@cG[PdT[V\WhXdZb[]_Y`ZaZdcqZ
BaXd[j\c]cm\ubw\
X[fihau\
WfXha[
@eC\[f^fb[w]
CeDbKgM\XZcdhb
IbUbV\^bgXsn
B[CcDZFeIVKfQbSiTbUYW[Xa[b\X]j^]_\b\c\e]f\gXpZr[sfteu\vg
BfC\DVEiFiGZLeNcO[QeUZXW[[\Za[ddecgchek\m\ofqfrYsbvi
DZEcFjI]P]QeSgTbUgVbXZZe[]\]]ca\f[gfh\o\
AcBZDcE\F[IdJ\K]N[PeS[TYUcV\YnZf][^W_\`cbddZfhgYodsftfuYvY
@dAbBeGdM\OcV\Wc\]dbiXl\m\qi
B\I]JqS[U\W\X\`\a\p\v\w\
BcKbWeXdvg
A\BdK]OdVcWYXY[i\[^Z_[`hcbfbhbickbo]tcubwb
AcDZE\G\IgKdP\UiVXWhXUZ\[d\c^i`\beehfbhYiWmandq\rctXwZ
@dA\D\EcFbGdIZLZN]OcP]U[\Z^c_p`Wc[d\ffn]rZs\vbwb
@[EdG[JZOYPhQYTgUfWeXYYe[d\V][bbeffeg[i[k]mjndwZ
FaG[N]P\TgWg]gfeva
F[Q\TZUZXfZif]g[m]oapcq\
DcJ\NgPdUgXY[]\[e[idkfrcs]uc
B[f\lk
@gCXD[GiH\KaN]P[Q[Y\Z\[\^j_b`Vaadegbl[mcp\
Zoa\
E]I\P[QqS\TcW\X\m]w\
BdCeLcS[UcW\XTYe]ekclfqcvf
CdI[JbKaNcTcU]Vcd[g\site
AYB\DcE\F[HcIXJdM\PsQ]T\WYXWZ\[\\ZaYcWdcf[i\l]n\o\q]sYuX
PYXkpc
CQE\F]H\I]J\KYL\O]PYQ[VcWeY[[\^c_X`icfdcfcg\i]khm[ngodq[r[tgvYw\
G\HcKcPdS[Wa^[`ld[gevb
MfP\XW\\^a`Zfegbink\t]vd
BmCjDXFbI\KgLfNjOZQbU]WXXTYd[h^e_[`[dYf[gnl]m[oWp\rYsiwh
@dBUDfEeFgGkIZNhOeP\Q\T\VbW[XYY[[[_d`Tc\dbebfYjclYmZr\sa
W\_ff\mduh
B\CcE\I\K\PlV]WkXc_]`[a[bcdefgi[lcqZ
AbC]GYL\N[O\W\X[\\^\_\`qb[g]i\l\uZ
B[C\FYNZP[W\Xb[\\f^\_\b\dbfoiaj[
IcXh
@cAYBYC[DZE[F[GbH\IcJ[N[P[Q[WYX\YcZ[\\^kaZb]dmfagbjekalXn\p[uYvb
Zg\e_imZr\
Scnqp]
LbXY[\\if[mbw]
XY[j
@\B[DYI[J\LcQcU\WZX\[Z^[_dc\fgp[rav\wf
@\Z\_Zkg
C]DZEcI\NcO\PaQaU[V\Zl]g_[`YacfaiZkYlas\tavgwY
Zloc
DbVg[ei]j\n]pd
@\B[C]DnEhF\GfOZP[Q\XZ\\^X_\aacde[fciakZmbw[
tavgwb
Vg^h
SfXZ
@eC\[f^fb[w]
B\N\WZXec]f\haidn[t]viw\
@cC[DYGeN[P\WaXbZ\[a\e^iedmYw\
@aBYE[FdGgIfLbM\PbQbRbTcUZVaWaX[\\]b^ca[b[cbe\heibk\l\nZoZp[qms]tdu\v\
AcB\CcDbG\L\NfOaZ[\ba\bfe]g\ibkcqbt]uh
LfPYwf
GgX\Zded
X][h
AhN\SmWfXXegg[
I\M[PhWkXW
AiP[QiU\VZW\Xh[e\Y_bafeYi\jgu\
@aAeCmG\L[NdP]Q\T[WaXVZc_Z`[aig\ifq]t\vew\
CdDeIdNdXYYZ]ebblb
@ZDYGcIbLaNcOjXX\fcceaf\g]m[u\wZ
B]JfKcS\Xk`bfcw\
A[B[DbLbNdO\P\XdYhZ]\\]\_c`af]iZn[rZu[vg
@[BbDkEiM\N\P\Q[V\\[`jdbedq\u\wb
@cKbSfve
JcPfQaW\XZ]\_\`ga]dcr\
@eIkWbXXharhtcvc
BYCbDcIeJ\RcXgYdZe[\\Xd\f[grh[mWrWs[
NcQcWhmc
I\LaSfX[tc
@\^h
B\KaPXR\VbXfZ\\kf[ijuc
CZGfLfUbWlXb\\_bbcearcsbtZ
@\B\C]DZEaGbIbM]NZOYPZW\XX[f\bfckjmgn[t[u\wb
BaI]W]Xh\[catc
B\IfP]\d_d
CgP[XbZc
Ob\hv[
@\AcB\C[GgHWI[JaL[MYOZPfQeVcWdXeY\[Y\n]h^W_X`Wa[bgcVfdgeink\ldmYq[sbufvfwc
CdLaXf\\`e
CfK\L\NcVYWhXTZ]g\phsb
PbWiXcf\
BbKZLYNXObPZQ[S\TjWgYeZ\f\g[n]pduew\
B\LmSX
WbXc[b_[h\iYm[nducwi
Xa\cfchh
A]CZGbI[NcSaUiW\X\^c_gdcfalbsc
AdG[JlK\QcS\U\WZYf[\^[`bbcfcg\m[r\v[w]
H\IaJeKbMfN\PbT\U\Xf[[`]a\ghiblZmYobr[sgu\w\
AbCkGYKcN\O]P[QgXf[h\Z^ba]cbebfcgfi\kXpaq\s[u\vcwg
AdBYDeGdIbN\O]PhQZScTbU\XWYZZh[[^]`bf\g]p\r\sZvZwU
@[A]B[C[GfI\K[N\OYQ[S]TbUdWd_[`[bnfegXi[kku[
AZDkIbRbVZWeX[Z[ffm[wY
D\Vkf]
B\D\FeVgcgfZikn[r\wc
AbDhG\XU[n_daZibwh
C]FcIbVgf[h\sbv\
A]CdDbF[IbJmM[N[OYPcQhS]TgU\XYZT[]\\_[a\b[c\gUlcqasdtawX
C\E[HbJ]OVQ\T\XcZc\\]b_\`\e\ibr\scvdwf
B[DgF]KcM\OfQbRcSdWeXZ\ebbfYi]kflfocr[
C[]f
PiW[Xa\b
Qh
A\CiI[M\N]O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@ZDiEbGbU\XcZ[g[wd
Wi
B[M]W\Xme[g[mcwb
IcJ\Q\TbU\Z[_\ddf\gYh[ncp]rbsg
QgU]WgXX_Ydc
fl
AfE\GYIZLcSZTcVaWbXn[\\X]]_Ya]dcgen\obr[tYudwY
A]DkEcFXI[JZPrR[U\WZYb]b^e_Z`ebbc\gUh\idlYn\q\udvb
XX\[mj
VbYj^W_\pdt[
OiXWfbif
AkB\CcGZKgL\M[O[PcQ\WdXbZc\Z_Q`bbbc]ecfbg\k\wc
A\N]W[_cffimn[rb
CbEcMcW[Xu[\]dd\e\f\i\m\u[
AcDcF\G\ISLbM\OZQZR[TbV[WmX\Zd\]^Z_\`[c[gbi[k[l\m[n]o\pXqXrUsZuYwW
IdX\[\\dci
CpF]KaP[XX
@\AaFdGZLcM\NbPbQVR\TgUcWYZb[d\Y]\_Xb[cdd\e]fdgYhbk]m\nXp\r\sbuZvXw[
SiX\]\g\
N\XdYd\\^Vsb
@\K\N]OePZV[WbXY[j]f_i`\bac\dbegfdgfk]rbv\w[
CXE[FVIbK[MYNbO]PaQbReVfWeZZ[Z\h]U^faZcdfdgZh\kglYmdpfqcrgs\tWw[
DeI\LbOcPeXR[c\bbcdYe\fVkbq\
CfEcI[KfL[O]PaQ]Vb\W^[`ba\bZc\dWfegfkZldmbn\o\r]s\tZuYvkwW
CXD\GdI\M\NWPbT[WdXWYe[\\e]c_\`\e]gdieldwc
Shffu\
CeEePfX\cmrd
AeB[C\IXJ\K[L\P\SVUbV\XXYX[[\[]c^c_d`ga\cVe\g\k\l\n[q\rYv\wZ
B\DhKlW\XZ]b`gmbq[sew]
BcCaLcS\WXX\Yd\\_W`gfckcleqcrjufve
AaCgD[F]G\I\KcLaN\O\PZU[XcYbZ\]\^eedfZienbocriubw\
E[FkIlK\NZO[Q[RbS\V[WYZc\Y^\b[c\jbl[m\oYp\qbsYtZvZwZ
CZD]G\KgajvZw\
@dAhBYCcFWG]H[I\KcL]MVNZOYP[QbS\T[UdVaYdZT[g\b]\^c`[dZegf\hoikl\nRoSpTqYrbs\uYvZw\
KZ_ihj
KeMgUhXR
@aCgFYIfM]QfWd_[a\bdi[m[rdsft\
FhImP\W[X[^\adecg]mZp\
PoWg\[`\
@cA\BcEcGcIgJXL\M[N[O\PbQfS]TcU[ZY[[]b_W`]b[c\ddeYg\l\nhoZs\u[w[
BZM\NgSm
Q\S\Xca\bfkjr\
AdB[C[F\GcIbLbMWS\T]U[V[WbXjZZ[e\Y`db]h\o\p[qfrbsdt]wZ
K\M\Xi`bdci[kZ
MlWbXSYl[]\Xk\l]q[udv\wa
CkXh[eabm\
I]W\`kp\
A\B]CZG\H\IcKYP]QVR[SdWcX\Ze[\]d`jbZdXf\ibodrYseubwd
Gb[gcg
K[N]Wc[i_daccb
@[A\B[DhEXFZJYKjM\N\OSP\T\WWXYY[ZZ[\]Y_Y`XbreZfeg[i[kZl]m\n\qXr\t[uYvY
FgU\X[Yg_ffeih
A\DbEcF]N[XZebwf
AeC]D[L\P\W[Y\\[ahdbkfw\
P\W[bk
ek
B[DiGYKmX\[[_[vZwe
C]HcJ[Q\WgYa\\_gsc
@eGgIcOb
[i_\adf\
d\e]wg
B[Pc^cfcmcndp\vi
B[E\F\I\PZQiRlTfWZX[_i`bd\f\g[iamYo\rXs[ta
X[\bbi
AbBbGZIbOcPbQ\U[WhXhZh`[aYb]cbgYigj[rfscvewY
DaFeJZK]O\PbT\VdWc\b^\_]accZdcf\hbigm]r[wd
@[CUF\G]I[JpM]NYPXQZSbTaV]W[XiZ]\\]Y`ebcc\d[g\i\mZn[oZrXuZvewZ
CdD\EYO[WZX\Y]apuZ
@[BYDeE\FcGXIeKhM[NeObPbQYThV[YdZc\b][^]`\a[bccdgjhakbm\n\pdtdva
G]ek
@\B]CZFcH\JbMcQeTfVbWeX\\V][_\bpgZick\n\r]setcwd
@]B\C\DZE]I[M\N\O\SZW[X[[\\c][_\akcog]i\m\rcuZ
@iCeFfIjNYRcT\W\[caXb\cXhelbqdraub
CmGcIZNeU\Xe]ec\d\rb
DeIZNbOdQ\RcX\YhZ\\[a\d\ecfamcn[rZviw[
C\G\IdOmQeT[UcXd[b\Y`gf\gfk[tfu]wX
A\C]JYK[O]PTQ\U]WbXj[j\[_Za\b\fdidm\pcs[uh
DcWi_[c[wn
ChDZG\KbM\OZPYQgTYWgXZ[W\\^\cddiggiZrcwd
IaKYN]O\WfZb[e\\_bcfwZ
DdEfXi`hdalZu[
BcI\[h\b]gfcieliw\
@iA[BZCYDZEbF\GfIUJ[KaPWR]T[V\WeXUYiZZ\h]c^ga\ebf[gblbncqYr\setWu\vYwY
B\CfE[FbGVIVJ[KZL]NZP\QjTiWZXaY\Z[\X_[`\aXbbceedfYhdiZo\q\r\sUvawc
X\[\ehmb
@WA[B\EfG]K\MiN[V\W\X[Y[[[\Z^gecg\hbi]ndpYq\tbvcwe
AbCaI\K[LbRiX[]bgiihuf
GcQhXc\]
@\G[Sedefjg\igu\
CVIbKiX]aci]wg
A]B\CeG[I\KYNZOXPWQ[R\WXXYY[Z[_ZaVbsebfZiZjZkXmfwY
FfIhKchbm\
CdDXEfF[IbK\Q\RaUbVaWcXX[b\cabbif\mendtWwb
A\B\C]E[FuIcNXRn\[]ceffcies]tb
B[DeEhF[OYS]Zbb\g]m[sgwd
D\UeXk[f\\mb
C\MeN\QcWbXXZb\\a\cifahbrbva
FdIgm\
G\PZVcX\[d_[lg
AZBWGpL]M\RZSYTeU\WdXUY\[[\V]b^\a\b\ddfSh\j\k\lXn\r[sZt]uZwX
@gAeCZEbF\IWKbO[PbW\XZ[\_h`]abeZfgw\
CbMaX\\b]fgbmhu\
D\GYJdPeS\TZ\b^X_\agbYffi\k]m\
B[C[DhEbIaJ\K[PZRdU[XeZ\\[_babc[ebf\icm\v\
B[IdX\\g
X\\h][fcm]
CeIeJ[N[PeUgVfWdX[Yb^]cje\f\ien\p[ratVw]
Biw\
JjX\fc
P\m\wi
JcMXS[W[Xg]d_\f]p]scuc
@]I]Q\_\asd[fZn\pj
B[M\WcXj[d\[`\ff
@\adbbnhubwb
G\IhJbQ]W\\cbb
AYB]DdE\F[HcIXJdMYPoQ]T\U\WVZ\[\\[_\aYcWf[i\l]n\o\q]sYuX
C[MaO\S]WXXe\X^d_\fngctcwZ
DcL\OZS[UbWgXjb\i\w\
BfMdS[XV
AbD\FbG[KhNcTZU[^[aXd[ebg\m\r\s]tbu\
@aM\\ll[
@]A\G]K]L\MdO\PdQ[SbTeX[dbfdglicm\s[wc
BZF]HbI\K]][^gfimdparcu[
BYN\XW\\][ltu]
RfWcX\
B\GdIhPaUcW]Xg
BdGbLdNgW\Z\][a\m]tbw]
P[Xfgb
Pbfhi\
Sh]\
XYdhfg
B\Igg[rc
@aEbFWHhI[JbNXPXRbU\XbYZZb]m_]`db[ceddfYgZj\lcodpYr[t[
BbCQE\F\JfKZO]PYQYVhW\Y[\b^c_[`hcfdZfZg\i]khnhoeq\tgvZw]
B[DbKfR\S\Xm\erbucvdw\
B]CfDfEbF\GfI]PdVfWgX\Ya[Z]a_ba[fehbjZkbnhpZvbw\
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]T]UYWYYXZW[Z\Z]W^[_\`Vc\fUiWjukWl]n[o[q[r[s\t\uUvWwZ
@bB]GbHcI]KfS[We[\^c`gdbfXgdihl[
BYF\I[K\LYN\P[S]W\XXZZ\\_Yb[f{hki\pZqZr[vWwc
@fA\B\C]D\FfG[HbLcMbPbSdXd[\]]^d_[`\dbg[k[mboVpZs\ugv[wY
@\D]IcJeLfOZS]WZX\Z\[b\i]b_\`fdaigmWsfubve
C\DbF\N\VdX[]a^\`cfhkcm]nfo[pYsctcwb
AaG\MZP[QaSgW]XYZc\\^a`Zbefegbink\t]vdw[
AfCbJ]MgNZPcQXUeV\WeXZ\h]Z_c`ca\d\i\m\w[
AZKdPcU\Wc_m`\cad[f[qbwY
A[CcDfKdPc\[^efbg[ihkbmascve
DXE[F]G\I]KbLZMfPZTaU\V]WfYbZ[[i]b^d_dbcdef\n\ocr[t]wY
@eBgCYDcFbHeKgM\NfOdPZQcSZT\UXVZ[d_Z`cadgdi]mZsjvb
SeX]
FdI\Xjndu]
CdJeK]P[U\W\`\b[g[sj
BdC\DZFaIgM]N\OdQdW\X]Z[]Z^b`[ageZg[mbnbo[u\vgw[
EbI[J\K[Sh\bg\h[kbo\sdu\
@[AbC\EZFdIdJ]K[LrM[PXQZ\Y][^Y_b`eaYe\feigkYq[rdt\uYw\
@jB[DlF[G]H\KlN]RbWZ_Y`[a\kXm\w[
CbD[GfPWU\X[^\_\`]gikd
AcB[C[FYN\O]P\QcT[U[WZ[[\[]\`YaZc]e[kml\r\uZw]
NhQdX\Zg\aiYm\
B[D\F\IhLbP]T\W[X[Yba\gZtdvY
C[E\KgM\P[SZVbZ\[]\[]\^[a\fihbpZr]savewY
PbVf[afbnbogsb
G]K\NcOgQ\XXZ\[k_faecafer\w[
@bB\D[MiPYV\XZ^]_[l\mdncudv[
P[QcXl
E]GbK]MmPbWea]f\i\
CfFbP\UbXh[Y\\baf]ugvbwd
G]KY\\dcfkg\wg
B[CcDePdUbXX\]dcfl
BdNjXgsb
GeMeN[PZU\W\X\[[]cf\ug
@dBUC\DfEeFdGpIdNhOeP\Q\TXVbW[XYY[Zd[[_d`Tc\dbebfYjclYmZr\s[
W\_ff\mduh
@\B\GbHaI]KeN\PcQeT\UfV[XU[c\k^\bhdWe]hbl\mXodp\
Xh\\
@bF[G\I\K\N\O\Q\U[Xl_Zamb\che\fYg]h]idm[nbvbw[
K\PeV]Wrq\
B\Xg_[aefXm[nbsh
S[Xc[j\]
FcIgJiP[XZo\
@XB[CbE\InJ[KeLZM\NdPbT[UZVVXXYa\Z_[bccZdbg\h]i[l\nYoXp\q\rWs\t[v\
AaGYL\N[O\X[Yb\b^\_\`lb[dbg]i\l[q]uZ
X[fptb
DcFdG[R\UVWdX\Zc[b\]_Va\d[fcgfmis]w\
P]Xm[Z
AWC[DkEeKXP[W[XYZd[[\[_]g\qbwf
IbLeX\]\qbth
@bOgX\f\ll
@\BXDbEYFdKgL]N[R\V]X][g\[`\abd\ecm\q\r\t\v\w[
BeFhKa
BhFcNe
F[IbJkN[PZQ[S\T\X[Y[dbh\pfqg
XjYd
CbIZN\PlQcWZ\dbdd[fZhii\n\pcu\v\
Xi
MdXe\Zbp
D\E]F[K[L\NZP\VdW[XcY][\\[_b`\bYcbebflgYhciej[p\rdtZw\
IcXh
@dC\IhJ\LbNfPoUfVcWdXd]ga]geifjdk\m[nbt[u\vdwd
G]LbP\Q[Tg`bfcgcnfo]pbv\
CjI\P]XkZdpe
A\B[CbDZGlJ[N[Z\[]_b`habfdlXmXn\p\u\vb
F[GZIcP\W\Yd^c_a`XaXb\dif\jgkbu\
@ZBXC\DeEnFYGSI\JdMUN\OcQYR\S\UbW\YZZc[f]\^\_X`\acbZcZdkeTgfhaifmwnbo]perXsZwN
I\WY[gg]n]ph
ibsi
B[CkFaKeM\P\X[[q\\aad\g]s\
@\QiY]i]ja
Xgw\
B\N\WZc]f\haidn[t]vi
Kbvg
C\Xkac
A]E]GbIhKbNZO\RbS\V[W\Z[\Y]Ydbj[l[m[n]p]q\s\tZw[
AdC[KbQe[[\\_\hnvY
F[Iff]p\
@]CcI\JkPZS]W\X[`Zrdu[
G\IhJbQ]W\\cbb
DcJbS]Xgw\
BeD]GXX\akf\mbnbw\
AdCbMaUcV\WdXV[\^i_c`da\bgdci\rbw[
@\BbDbEYFhKgL]NaR\V]X\[e\Y`\d\ebm\q\r\t\v\w[
@XA\CZDcEbGjH]M\NZObQ\RbXhY[[\\e`dccdZeffcg\hek\lZq\r\u\wZ
C]PhW[
A]CZDZEcM\N[ObP[S[UfVbWbXaY[_cbeebf[l\net\u[vawe
W\X\bf
EdPZTaX[Ybafi[o\sb
C\D\JiPYSiXZ]]fZg\s\tcuc
B\DdG\I[KYN]P\QZSXU\YcZa\]]g^ea\eYgfibk\mYq[rbtduc
@cAcBWDYGSIXJaKbM\NhO\QdRiTfU]WUZX[Y]V^X_Z`]acccdheYg\iYl\mgocpbsSteuYw[
U]mesh
B\CZIgKdTYVbWeXVZZ_[mfn[qdspw[
@[AcCjDdEgFcIcJdKdWcXY[c_h`dc\d]ecg\h\i\m[p[rcset\v]
EeS[W\Xkp\
O[S]ThY]cbi\pgtl
CoN\c\
C\F\K[PWUbYjZc\b_[d[e\g\neoZset[wl
IZJcKbX\\\fcper\wk
QhS]TdWeX\ddgY
GZObQ\Tg\Zdbmgn]w[
GcIXJdQhS]TZWdXbZ\\b]b_]b\dag]icm]pdtcu\v\wZ
I\Vbg]i]ncq[sh
DcE[GgIVJWK]LcPjQZS\ThV\XfZd[\\Y_\bgc[dem\qZr\wY
NiXaaavd
M\XZ\h]bd]udwb
IhXe\[`]d[fbncp]v[wY
FgUd
C[D]E[N[P\Q]WY`ca\geibklr]vfwf
B[GlKbOePaQ[R[T]Ud[Z\\^de[g[k[ucvbwd
@\C\N]U\oeshuevc
J\Q\S\ZXsk
JjPXX\g]
[\fo
B\DZIdN\OiS[Wb[\\j^]d[mbq\
J\L[SqX\\\sc
@\C[GdN\U]W\[\\c`bacddfnm\qYr\sbtdu\vYwW
C]\]ibwh
DbK]O]P\QbWbXb\cdef\kan[sjt]vb
J\W\[i\\ilu\
]h
Fj
B[CVKbT\XY[]\h]c`ba]mbt\w\
X\Zh_Zfmp\u[
CgITUWWcdi
B\DdGfHfIdK[LcMaOdT\V]WXXZ[e`\aVcbe]gdiep\qbrb
K[[h
@]C[I\K]M\NZO[PZVdW\XXY\ZX[T\\^a_\b[dbfygZh\iXnbp\q[r[s\uXvZwS
@bAZCbE]G[I\KePiS\T\VZ[\\ea[b\chdbeggci\n[o\s[w]
CXKkY[bcvZ
DcE]IcKbMhO[PbUYW\XW_[`\gZmc
PZXk
@dAdBcC[EbIXKcOfRhTeU]VVWgXWZ[[b\c`YabcXeZfal[nepbqbsduc
CcF]P\VeXXYb]hb]cafehaiaman[p\qbr]uV
BiGbI[JTNWWZX[Y\`bacbmc[e\gbibk[qguiv[w\
B[C[D]I[KZO\R[S\UZVZWfXWZa[Z\X^]`baWc\f[g\h\iuk\linXqYsZtZu[v[
CgD[JZKcQ\UdVcW\X]Z\\\gZijrcsfu\
AbCdGYK[PXUdW]Xm_Xbdcge]fbi\m\wc
@bAXEfFeGbH[I]J]MYO[SXXd]\_[`da[bYcefch]q\rdv]
AbBbCdDUF\KmMePYU\W[Xf[\\b_fb]cgeZiXuX
@[AbBbC[DdF]G\HbJcMWN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
N\Og\[]j^\`i
BZDdM\N[O\SXXY[\\V^b_\a\fuidl]m[uXvcwX
G]LiVZZg[f^cfWqbsY
@fDlG[IZL\Rb\dacdZfgq\s\wc
F\Si
Xgge
QiWcXdZ]]cddrbw\
W]X\YZ^h
DgWe[]\\chg[mb
CgXc_\c\r\
C\PjWiXe[a][_Zc\dfk\n[q\sZ
O]P\WYf]gZndsl
AZB\C]DkFcG\IdP\RbVmW\XZZ\[X\[c]f\hbsbv\wd
@bCVF\GbLdN\PdSdT]V[WZZ\[e\f_e`db\ffmbp\qerat]w[
@cDZLgM\Q]SWWaXZ[c\\_Y`dalbbfZidk\nfobv\
@bI]XY[ba\b\chf\h]icw\
B\NiW\Xg\Wgcm[
K\V\\[mi
@YL\T[WsXZa\def[q\
I[K\V\X\Y[[[^fdagghbi\ncpYq\uevc
CaF\N\VdX[^edaffncpYqauY
BZCdDbEXF[G\IhKfLdNcPbTZU[WZXZYV\Z]b^]_ebkcid\echfihjZkZmZnbpfrdsetTw\
@dGeHeI\KYL\NZObPXQ[S\T\UYVbXb]ZcfeTfchdieogpdqcrbsZt[u\vZw[
@\CcMiVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
effeng
BWDbG[K[L[O[Q\R\V[WZXbY[ZZ[g^\_Xahb\d[eYf]gfkdlbmYncp[qculvbwi
H\WZXaijrXv\
W\X\^bbf
CdRa^Zlm
@bA]BYC\E[FdGhKWLfM[N\O]PZR]S\TXUbVYW\XUZg[g^m`lbccgeXfehblXpZqes[t\u[wX
C\JZPj\d]dfb
@gAfBcEbFaG\H[IcKbL\PYT\XbYYZX\Y^a_bcaddgdkdo\qXrft[uivZwb
N\Q\TgX[ZjdagYnbqbsYwY
AbC\KXLePYWcXZY[[k\d]b^c`\gbiakfmdscvdwb
KcW\Xf\efcn]phu\v[
CYXhi\o]ql
B\D[E\J[MfO\WjXS[c`\iikbpWt]vcwc
@]A[CbDYE\FaM\O[P\QkS]UYV\WdXY[c_[`ea\ccdYebf[g\hcidjekbmgr\tauVw[
C[E\K\N]OfPZUgWcXe[g^\g[ibm\o\
@bAZB[CoFfJcLdM\NbQ\WZXf[Y^\agd]f\pbt[uew\
AgB\C[D\F\GgI[J]K\PZQaTcWXXYZf]\^\_c`[b]eef\gekZm]o[v\wZ
B[CbJbKZL[N\ObQ[TkVYZ\[\d\ndo]r]s\t\
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\C]Kf_e`\l\v\w\
B]N]VbX]flv\w[
D[G\K[P\XV[b\o]babd]fXlbw[
IXKdLbMiNbPbR[Yc[b\Y^b`bb[c]dfe]mcp\r\te
B\IbKcM[S\WZXd\of[
A]BjD\F\KZM\PYTgU\V[Yb[Z\Z][^c_[`]g\igkbm[n[qas[t\uWvfwZ
Cg
AdBQDbGbHcJ\L]MbUbXb\Z]b^Y`bb\dbfbgek]l]m\obrcubw\
IbXd_\fju[w\
@[LjP\[c\\]bgbmgn\p\q[
JiP[U]
@cBbE\G\IdOaV[\\_\aXfelbmYodpbu\we
C[EdJYOZPfQaTbWpXVYiZ[_Yaddbi[o\qZ
@]CdIZJ[KcL\MdOZT]UgWZZa[[\\]t^b`ca\bbncpWqbr]t\uevh
B\D\IdK[LbNbOcPbQfRbSaV[Y[][_[b\mjncpbq[sWtfu\
@cIgK[LbPcQ\T\U[W\X[YbZ[[\\i^d`]bZc[daeafdg[n[o[pbqgrZsatd
@[B\CYE[GdI\JiK[M\NZOcQYS\TZUYVdXZ[i\V]Z^[`jadcde[f[gXhmi\kdm\odrgvT
Uif\ij
M\S[X[lk
B[XU\bflu[v\w[
EeQeTdVc\]]ba\fdhgico\qdt\v\wb
AYD[GfIbL[M\PhQ]UcXgZd[f\Y_bb\dZecf\gbh[lbnkocpcs[t]u\v\
NhSaX\Ybg\q[sbuevf
@fNcW\XYZd]f_bf[wZ
BZM\P]UbVeXY\nf\ne
@bB]CdEfF[GbIXJeKXLfNXO\QYT\U[WcXWYe[e^c_[aegdhdi[kjmbncoYp\qbr\scu[w[
X\\\wk
B\D[F\GdIeQ[RcS\Y\^hdhmbth
@dLWNiW\X\\dkcncoav[
@\A]B[C\IcJbQfW\XhY\gguh
AbBbGcI\M\PbQ\SeVeYbZd[ca\fZi\lbojr\tew]
CbIbLbM]N[S\TdVhWbXfZ\\eacbfdYfZgch]jbk\mVpbrdsit\uNv]
@]A\B\DdGcHdI\KXMbNeO\Q\TdUaXZY\Z\\X_\ddf]gjh]kanas\tXugvdwc
@]AiB\CdF\IZM\O\PhQrTVV]WcXdY\[X\X]c_U`Ya\bhc]dafTh\pcqYr\s]ubv]
EcM]PZSeXX\[f[mbv\wg
AdBZCdKZM\N]O\PbQ\R]S]X\Zc[l^[`bdXe\fgl[m[n]qfr\sftZuWvbwV
BhPdS\W\fcnbw\
XbvfwZ
BYDcFbPkSbddv\
C\M\S\UWXc^if]mbn\p[w\
GfI\J\KaScmYpg
FZIUJ\Q\WjX\Yc[bbdrYtZ
B[Dc\[fkw[
Scsd
B]DcIdQ\VcXZ^a_]cbn]vgwg
@bCTFbI[K[M\N[VZYdZ\\V]\^g_cb\d[fVhinZretZvg
K]Uh
I]LlP]Y\\]ogp[tY
C\N\SmW[\b][cb
GaWn
@]AfD[E]FkIhWZXd\[`ledg[n[
I]UbWcX[Zbqo
B[D[E[G\I\J]K]LZM\NdOdP[QhU\XZZ\[]\i][_[cdd[e\fYi]k]l[mcqZs[u\v\
BjX[\cv[
BYCbJ\QjR\XdZ[`Ya\c\kdmcncobp]q\tbu[vb
X[]g_c
F\I[KZN[O[ScT[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I\Vo[\\\n]p]
UhZd[\\d
McO[R]Xh[\_\a\c\d]f\hfp\
CfGaIeK[YhZafWg[rbsit]v\
Xf\fc]r[
Q[Xd\[bgfdiem\wc
@bBXCeG]IdLTMZO\QaR[S\TdV\X[]i^b_Z`ceZgfialanbp[t\ubvY
BYCYEdG\IaKbLYNXO\PcSYTcUcV[WaYXZa]h^Z_W`YagbZe[fbggi[k\l\m[n\ocp[qZrYs\teulvi
RZS[Xp\\cdu\v[w\
CZG[M[OgR\W\X\Zd_V`\g]hcmcocrbs\wf
NY[f]g_Yheibjhr\u]v\
DfF\IdO\X[Zb\c`\cdf\odq\r\u]w\
AfCeFbGcK\ObT\V\W[X\Yf]b^Y_bacd]fdibmbo[piraseucvZ
a\tavg
JgNtPZXYZ\
BkD]GcJWK\XW\c]\a[dafguf
FfK[LmP\S[Y\`]pbt]v[
Yb`efiieu\
I]JZLZNcSiX\]bm\tc
C\KhWi_[
DZF]HaKcLcOZSjU\V\WZZ\\U]e`[dbf\nbtYubvcw]
WbX]\md\m\
@dCUIgKZReS\WaXZY[_\ddfcmZq[rbtju]v\wY
CkDbGaHfIZPYUe\]^c_\`ca\f\i\scwl
Xg[[
B\NaXXZ\[lmZ
B[N\P\QbTqW\XbZ\`]dbh]pa
DbS[X]dfefuhwb
M]S\Xda\d\fiuZw]
CbJ\LZWeXeYi^\g\i\tew\
@cAbBeF\GdObV\WcXY\[dbiXqi
E]I\P[QoScTcW\XW]em]w\
UaV[WhXh_\r]
CdG\bikb
D]IeRaVXc]oZp[
S\Xh
W]YZ^hn[
@]BYCWKZNZOcPbUbVXY]\b]f^b_ib\cgecfZgehbiejWq\r[sb
C[FdKcUhVYW\[[\d^accebfdhdibjfmbnep\u[v\
A\C]Kfl\v\w\
D\EcFgQeVbZf[]\]]ba\baf[h\i\o\sc
@gSdg\sb
BcDbF\IiJ\KcL\N[O\QbTbUdVhXW\a_ic[dah\ibm\n\obpbqds\v\wa
@bC[DbE\GeK[N]OePkXY[f]]^Z_\`]geidm\o\sZw\
A]GaIWNkO\Wb]agbnbs]t\ub
O\fot[
A\KbP[WfXY\[^c`cacbae\gbhbib
B]N[Xg`Yicjhr\
C[FcIiX\d\q]rZt\
CcLZW[XaYi^\g\tdw[
G\PZW\X\a[dhm\obr]
N\OdW[Xc\iadffm]
@XB\K[U[]]^lc]f\hdi]maner\w[
MgPZWbX]fcmbq\
C]N\PdW\]lc]fdm\p\vb
@\C[EaN\PeQrW\XaZZ^d_g`\fam\thu\wZ
D\G[T\UYVhWeXcZb\Ymjp]w\
B\C\OXPVQmT]V\WSXYYgZb`]bfg\s\v\
@eAbE\K\LbOiQ\RbXaZd[c]eaeb]ccd\fci\lamgngoepcsbt\v[
@bA[B\DbEbFcGcI[JZKWL\M\P\QWRYS[T[U\VUZZ[X\Y][^Z_R`Zb[cWd[eehziVk\lgm\oYpbq[r\sbu\vYw]
AbBbCcD\GZI[KeM\O\R]WYXfYc[\]b^d_g`daVchebfYhZk\pbsauc
B[DcEZFbI\K[N[ObRtUfXX][_f`\e\fZh\ismap\qYr\s]tZ
P\Yh^]i\sev]
B\C\DdKXLkMbPdU\X\[i\[_\fc
@ZBdC[DdF\GWH\IlKWLeN\OZP]QZVcWdX[YZZf\Y][^[a[c\dde\figUheiWmhn\oZrZsYtcwd
AeB\GbIhKfQ\UbWiX\_]aedbfdl\ofras\
BZDdI\PmXYtbv[
BdGYK\PgXW[]\odcedfhiYm\rZu[w\
@fC\FeG[KZNjOdPXWXX\[a][^g_gb[f[gao[sdwd
@YAfBYDYHaI\JhKbLYM\NZO[QXR[SZTgUjVYW\XgYb[V\c_Va\fcg]hiibmYnbpYq\rfs\tXuevV
A[BYD\K\RkUeVhWY[X\X^\d]m\n]ocpdqcsgu[
GaXe\[vawi
B\FbG[H\I[KbL\M\N\ObR\T\UdWdXZ[d^c_gbbdcedielbo[qZsdtcvX
CZDfLcM[O\PeQ]RgWZXfZb\k_\c[e[i[mYu\wV
Xnn]
C\WlXZ_]bjid
CiD\E\N[Uc]\feiZrb
FmM\Xl_\i\
AYB[CbDsEoFSGVK\LeM]NYPUQ[R[UZWUXXZV][^\`]aec]d]efg\iUmYqZt]u\vX
AcB[CYDfF[I[L[M\O\PaQYWYXdZg[]\[]e_\a\bccYd\e[fZh[iul\mYnXp\r[u\vbwc
GbXZi\mjw\
DnGXQcWdX[Z\mc
C\M]PZQgYk[\\n_[fbmYn\q[v\
@YB\D\H]IbM\NYP[Q\R]S[TcU]VeWZX\YWZV[X\V]W^[_[c\fZg[h]iWjmkdl\ndoXp[r[tZuUvWw[
F\SZX[Y][f\b^c_\ifohshthw[
Ni\e`\aam]rcu\vd
C]EcJbOePkTfW]Y]\b_Z`ba]c\dYfggbhXibk\m\ocscwb
B[CfDbEeFbNiO\Vb[i\Y_cn]sbt[w\
F]IcKbX\\igbu[w\
GYW[X]di
B]Gjg\l[qb
@ZDZM\Q]X\andbfZi\k\n\s\
AaCZKb_h`\a\d\l\w[
MaS\VfZ\[b\f_[edm\nep[
B\CcM\\i_[f[
BbLZNiP\V\Ye\b]c`fgcm[nio[pYr[s\t\v[
B]JbKj][
A\Kg[]gctdvc
@WB\C[GbI[JaM[NYO]PpQgWXX[[\\\_]`\becRe\r\s[v[
B[X\[\_\eifZkeobw\
G\PZW\X\a[djr]
@eFcGcN\O[PXRbWcXj[bchm[o]rb
M[VhXkmZ
A\GZM\N\Q]W[XjZpdbs\
MpXYl[u\
CZGYPjsZ
@[AdChF\GcIYJbK[OaPcR\S\V\XY[[\W]Z^b_b`eadb[c]eZflh\ick\lcmandpXret\wg
B[D\F\IhLcP]T\W[X[a\gZtducv\
B[DdRZXZ\hc]ffgfrevZ
F[K\fni\
UgZ\he
@\C\D\E\FlInKYRgS\T\UZVZWdXYZa_\acbddbm\o\s[tXw[
GcW\X[fnu\
JcP]S\X\Zhcaf\
CdDZFgHcIeJcN]RdSdT\UZX[Z\_dabd\g]qbs\
@XB\K[L\PbU[[]]]^lc]f\hdi]maner\w[
I[V\fchg
B]kj
ki
@eBiDdI\M]PeX[_Y`hacrbubwV
@\AaGYI[KcLcM\NZOcPZVbZ[[e\[`ca]c\dgefgei\nfq]r\ucvY
PbQkW\X\Ze_b
Rhil
BeN[TbV\Wf[edbfjjctcwf
CcXX\e`[jflg
@eB\CdHeKcYbZc[\]i^bi\q\sf
C]N\PdW\]lc]fdm\p\vb
@\C\EaN\PlQfTbWbX[ZZ^d_f`\s]thuZw\
BbCeF\GgIZK[M]Q\RhVgWh\\b\d]ifm[pbsdwd
D\G[T\UYWeXdZb\Ymjp]w\
@fCcFfGhH\IbMZNYOaP]QZV\XX[\\b]e^\aecYfVg\lYm\o\p\r]sfva
BZCYDkGbI[K[LePhQ[SWUbV\YdZd\a`\a]cYd]g[h[ijmbn\o\q\r[sfubv\wW
B[SoXWa\db
JZL]M]SkXXf[m]nlpZ
@]B[DZFaHgLbObScVbWYX\ZW[[]f_[b\cbd\efg[iZlcncocper[udwc
BmC\GdPZQ[W]^b`[cbd\l[me
@cBbLWS]fas\th
@dC\L\N\RfXdY]Z\\[^x_[`]qYv\
AcCfD\LcOZRcW[XYZb[a_daiccfdiZk\mgncohpcrhu\wY
@dA\CZDbLcNUOhS[T\VdW\X[YYZ[[\\\`ha[d[e]fZmgs[udvdwg
@dF\L]PdQZVZW\X\Zh[e^bd\f[neocqcvfw\
Vl[Z
AdZ\[k^df\i[q\
OlXeh]
CiK]sk
F\O\XZ[Y\[_[f[hn
B[F[IWJZKXLZNYP[VWXT[U^[_Sc\fXhviWm[nYp[qZr\s[v]w[
@dA[BcCZDcEcFeGeIbLaM\NiOaQWS\T[WjXeZ[[j\Z]\_b`\cZd\elhTlZnco\pjsZwd
QiSXTha]
D[wh
AbBcD[G\LbO\PbWVX\Yc[\`eaZcfebf\hYk\mfpdrcud
KcLhMdS]XeY\\]]h^d_ZfWk[sewc
CZWb_ka[
B[G[PjS]WZYg[]]\^[`fbYdcn\p\v\
B[C]DcEZI\OcRkU\X\[]]\e\f[ibmd
@\A[B\CWDeFgIgKhL\M[NcOcPaQdRbTfVXWfZg\W]c^[_\a[e\gWi]oYqbrbs\tbu]vV
Yh^\i\v]
Q[Zj
A\GgJbKdLYR\TbW\X\[kg\m\oXr]wf
AcK]L\M[NgSWT\Xhf[menbuf
F[Vdd]fsiY
DbX[\g
B[C\FYN[[\^\_\b\friaj[
@dAiEhGcJ\KjL\MWNZQ[R\S]U\VcXX\d^\_h`\bdchd[fbgYhhiXk]mXnUp\qUrbtdu\
@[I\_[biddf]kamhw[
BXEeGYJdL\O\PfS[T[VWWZXb\cdZgYnYpwskt\
BZDdI\PnXYv[
B]Pe\gm]
CeGdHeP\Q\V]X\YfZb[\]i^Z`[cZfYgei\n]pZr]u]
AbCbD\FcGbISKdM[O\T\UWWkZ\[e\\]\^d_bbZche\gWmVnbobpcrctXufvh
@gB[C[DXF\G[ITJ]KpLaM\N\Q\UYVdWgYb[j\f_d`[a[dbfehcikjckUm\rcu]vdw\
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
C]DYKjOfV\X\\fa\f]g\sgwe
@XAeCbDeEZHbIbJ]McN\QcSWTiVgWbXbZ\\f]c_[acb\d]e\iekdm\nfofs\tbu\
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@\DYG[I]NfX\]dbedeebfkmgpdu\
@cC\FfK\P[W\X[[b\]]]^g_fb[eZf\
@bG\NhOaP[WZ\bw\
AZB\CYD\FgGZHbIeK\M\NYO\SZT\WeXgYa\Y]cadbbc\e\gfidmbqdr\tZv\
IcJ\KcQ\TbU\WcZ[_\ddfggYh[ndp]rcsbt\w]
@\CeDcFnJ]NZO\P[QfWYX[Y[Z\[Y_ba\dbf\gZhck\m]rfsZtZucwa
B[D\I[KdN[ReSdWcX\[W_Z`jf\hlkZlgqbr[u]v]wY
C\JmP[QgZ[]b`\s[
@\BdDfEbFYGZL\M\N\O\P[QcSXT\W\[[\Z_[`Yafc]edf\g]krl[mZrbuY
CcE[F\LfMeNdQZR]U\WbXZZo[h\\_dabe\gchbpZq\r\sYucw[
@\QiSdX[Y]^]`bg\i]
G\IdJbQ]Xb[\\nfaravew\
@\B[C\DbHcI\K\LgMcNcP[VZWYYgZ][h\c][e[fagch[m\p]sZtc
BZEcF[GcJZLbN[QiRcTbYbZe]Z_\`]a\c[fbm[olq\rXtWuj
KfSgU\XWpYsb
B\DbE[K\M\OfPZQ[T[V[Xm\[dcm[w]
ji
@ZA[B\C\HcMdQ\T[U[V[W\XWY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZugvXw\
CoN\c\
Q\TgUfWcYd]cdaialbm\qd
@[A\BVDcFbGcKZL[MZNZPdQ[RZSbU\XWY\[b\\`acWd[e[h\lhq\r[sWtbu[vZw\
@bAdBhCbDcIgM\O\QaRZU][[]\cgddebgcjbk]l\ncrascucvg
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
fh
@eAZBcCXEbGZHdISK]LiNcO\TbV[WVYcZX\\]Y^e_d`\bYdefcg\ibmcoZp\tZvZw[
B[DcFdGXH\IgJ[LbMcN\PYQbSdTbVcZg\Y]c^b_f`cafcedcfZk]l[n\rguZvdwf
FbX[\h
AXCdD\E\F\G[HbIXJcLXMYNZPdQdUfWcXeYbZa[X\b]c^gafbjc[e\f\gbjenaocqZtaw[
Nc\iu[
GZI]P\Uc\\aadcfk
BbEcFiGcHZI]NcPeRbSZTZVbW\Z[[d\d]Y_k`dafdZeXfZhbl\mToerZugwi
AfDeGdKbNcQ[RaSaU]XW\d^\`cacb\c\ffibkbmbnbucvc
A\D[E]G\I\J[L[QdW[aiiZk[
@bB]EaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
D\F]GbIiK\OaQZWYYbZc\]^bacd\g\hcnfr\set[u[vb
@[B\C[DeGYHbI[JYN\OXPcQ[TZUgVcYbZW[[\Y]X_]`[ajb\ddedfbgbk\lcmZnYo]q\sZtbvkwi
CcDZG\J\K]L\N\QbTfVfWaZ[[a\cg[mbngo[pZq[vcw[
IfL\OZXY[Z\o]\
@ZAfBXCZDfEcFZGdKfM\QZRYTXVZW[Y[Zf\Z]b_lebfcg\icjam\rdscv[wX
@\B[GdJXLbM[P\X\]bm]nZoptYv\
O\QiSbTYXb[\\[]\aabbfhkgm]pYs\
B[IcQfU]Y[\hbbgZo\s\tive
A]C\E\L\UhWf^Y_YadfdhejWk\mZnaocpeshudw\
C\GaI[JcK\QcW[^i`badi[kem\n\phuXv\
BXDZF\IZL\OcPbRkTbU\VgWhXYY\[\a[c\icmdsc
Xm
A\CbEjX\_\fgi]kgm[wb
B[DaGaNcOdSbT\XVYc\ef\gbmep\rcu\v]wZ
CdFeHbId`bo[udwe
_boi
B]CZDTFcI\KeOdQbR[T\W[XY`cdfmdn[oepZt\
BZC\DWEeF\IYKeOcPXS\UZXbY\Z\[k^f_Zalb]cadef\gZh\k]n[p[qZr[s[t[u[
CdG]KdL[NcSYXcY[Zb_\`bcim\th
I\WcXj
AYBbCdE\IZOeQ\YZZb[c\d^d_g`\aedVe[fYgeh\kcmgnco\phqcrXvcwf
\e^\c]j[nhobp[q\va
EdFeI[JZKcNdOZRbS\TeUVVZXXYd\a^fcbdbickcmYndpXqbr[scu\vcwW
@[B\G]N]PoWXXYZ\a]ddw\
E]IbP\W]XcY[_\d\iatluXvb
CgG\I[KcPbU[V\Xb[[_\aced
BcCbDdFcIdKbP\XXZj\[]f_\bfd]vf
AYB]C]DbGgIcKcLZN\O[PcQiS]U[VeW[Xi]Y^e_W`Wa\bdc\dZfdhdi[k]mcnfodpVqbrZsXtjuZ
AlI[ObP]XYZ[_h`]f\g\icm]uZvc
B[CfK\SZXkZg][^bw[
CcG\NgP\XYZd]jge
@]AdF[GZK[MbOZTcV\WnXbYdZb]b_Z`[aYbbe\f[g]ickeqZv\wb
EcOdWbX[Zbdcibmh
C\WlXZ_]bjid
Li[ea[ibu]
F\LfPfQ]ThXZZ]_\a\d]g\icpZsZub
KZX[Y[Zc^q_]pas\v\
CkD\E\N[We]\feiZrb
@gEbFeGfI]K[MaN[V[Xc[f\X^a_WdZedn]rYw\
FmJ\Xd\c_\i\
AZDgEbFbG[IbKbLcNaR]TiVeYdZ\_Xadccecibl\n[pcr[sbtbu[vbwb
AfCcE\IdJ]KbL[NbQ\TYUeWWX\\b]b_gadd\gYi[mZp\rbwX
QbWfXf[Z\\a]bgwb
@XBYDkEcFVGWH\IYJeKWM\PeQ\R\S\TbU[VZW[Z[[i\[]X_XbYdbg[hZi\lZofpgqfrVsXtbuV
ag
@cAZCcDdEjF[I]KiL]QbUZW\X\[ea[baeffci[lbmYwX
K\OcP\\\agfioe
B[CYE]I\NZPbVbWeXfYZZ[[\\[]j^l`fcdfekan\tcuewZ
AcCZD\I[L\QZU\WZXUZh]c_\bee[h\imnXp]r[sbvdw[
Cbf]iewd
S[Wh\degv\
KaO\P\Ub_[icn\s\vj
O\Xd[T_\bbg\kpma
BbDcJ[M]N[PhQ]TbWZX[Z\^bc[f\m\q\
@]FbHcRgZd[d]e_[adi\m\w]
GbXZi\mjsbw\
fj
IgKZPeQZS\WbXXZZ^d`\a\chdcg\
@\C[NYO[VbWh[\\b]Z^]`bb]fXihkimbn[rcwb
QcW[X]Zi_ctg
Q[W\Xk[b\Z
@iC\E[GdObPaUdZj[[`ea[d\f\g[ihmfqhr\wZ
AdBZCkDfKcNZO]R\SgU\W\X[YXZe[c\Y]\`de]gdh\q\r\sWw]
W]\baefgi\ud
DhG\Pd[c\g_bibk\
B\PbYb\qkd
Wi
GgIeP[XdYd`bbcfcvb
B]C[D]GcO]T[WeZa\b]f_b`bdbf]glihk[lar]t\uZ
M]PZWcXqYl\Wi\q[udv\wa
X[\gm\
C]JYP\Q\We[\\b]a_Z
QhXc\]
@]I]JaP[Q\[d_\asd[f[
CcK\PcSbTdWhXYZb\W^d_[`ffln\o]vZwZ
AfCbFlG\I[JaKnTZXV[b^[_ZaTe]f[mbwZ
GdIhUcW]Xb
EcXdkmnb
@YA\B]CYF[G[H]I\JZL[M\NXPXR]S[T]UYVcXYYZZW[Y\Y]Z^[`UaYc\fViWjqkZl\ndoZp[q[r[uUvZwe
I\UVVc\]mppbsj
NcS[Y\[j\[^c_\nbobsitf
IbX\th
W\igsi
B\NiWeaafevd
Ik\[`]d[fbncv[wY
@\C[GdN\U]W\[\\Y`bacddfsqYr\sbteu\vYwX
CVFgG\KtLaM[NcOYQ\R\T[W]YbZ[[b\Y^ba\b\cTefg[o\pYqdr\sdw\
C\DcKbOb\h`ba]l]m[
Sg\erb
AgTdX[Z[_da\
B\DgGgIdNdP\WgXX]bcns\
@bD[EhFZKeN\TbWbXb_Y`\a\hhk\scw\
C\KjX[_c
@\A\B]FbHbIcM[NZQ\SYU[VcW\[\][becidYe[fZgdiikfofrdv\
@\AbCaEZGbHcLgOfPYSXT\UZV[WdXfYf[c\b]d^c`eaZb[e[gdh\i[jek\mandp[rVsdtguZvf
AfB[C\EaGfIZKbL[PfQhS\U[VeW[X\YbZY[\\[]Y^d_b`Ua\bcc\fcg[hci]mgniocpUqbrZsZt[u\
BhPYSdX\
@fB\EbFeGcI]K[NZV[W\XV[m_]dZea
fj
AbC\WYXk
B[CfDbEeFbNiO\Vb[i\Y_cn]sbt[w\
PgW\ga
Xg\\u]
C\Ph\\`ewa
F]IcKbX\\igbu[w\
P\`pabdb
BZD[E[LdO]P\VcWZXfYc[e\b^\`aaef\h[mdnepbqas\w[
@ZAZB\D[E]G[I[L\M\N\OVPYQWR\S[U[WYXZY[ZZ[e\\^[_ba\bpdeecf[g[hciYjZkWmbnkpZqYu[v]
CZWa_l
Wi
Ci
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
GcXcZk[[aZd\hfvb
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_Z`\agdbeYh[nboepZq\sZ
AZBZCXFhG\HdIhLhN\Q\U\VXWYXZZ\[c^b`]a\b[g\hbifm[nYoUp[qfrcsetau[v\wS
CbFfN[U\VbXdZc\b]b^\d]gfqdrZtZuhvb
E\FfGbIkLZPZXVdahbm\t\
A]C[P\WlXbb\dhf\
SeX]
FXSl[[nct[
B[CcNeOcP\QcUfXeZX\b]e_\acb]c[g[ignbpeqWrfsgteu[
C[O[WdX[ffik
Xj]c
B\FgIYVk[\^[_\gbhbnYq\
CcIeX[\hbd
GYW[X]di
A\BYC[DcFbG]JfKeNhPeQ\U\V\WZXXZ\[f\b_Yahgei\tbv]
B]Gjg\l[qb
I[TcWZXj_bae
@\DZM\Q]W\X\aldbfZi]k\n\
BdK\P\X]a]e]mX
wg
AaCZKb_h`\a\d\l\w[
@WA[BXCdEZGbHeIZKYLYM\PgQdRfSXT[VcW\XbY]Zb\b]e^Z`\a]cYdZfcg]i\k[nep[q[r]s]uYv\
AaG\KbN[PbV[WdX\YbZh_X`dbbdafZg\i\q\u]ve
BZDcGjK\NcPSWhZ]_abdddu]w[
d\e]wg
K[NlPcXa_\`bafvd
Fh
BaIgLcNaT\XZcbe\p[
B\GbI[JbK\PeQcVnW\X[[\\\f\g[mZn]p]wg
LcWlX\_Z
MiPhT\XZf\w[
]g
K[UeViX[[\g\ojr[sftiv[
Xbg\sgte
B]JbKlPgSfW\][
BdDfGeIXJZL\M[OePUQZXRYe\f]c^b_d`\aYb[chd\fcgbk]qdrYvfwZ
A\KgXb[]\]gctdu]vc
Qg
M\X\[b\h
@oA[BeCkDbFbGdHbI[JXKfLbMXOhPVQgRZTiVWWXX\YeZZ[V\d`fb\e\f\gbh\i\jbl\n\o[p\q\r\teu]vjwc
@ZDYGcIbLaNcOjXX\fcceaf\g]m[u\wZ
JfKcXbfcvcw\
@\F\NfX\\Z
A\DbLbNdO\P\X\YhZ]\\]\_c`af]iZn[rZu[vg
@[BZDgEiF]N[P\QhWZXjZd[c\Z_\`\aZedm[u\wZ
E\`qw[
PgW\
I]M\SgXZ\\ldml
@[BfC]D[FbGcIcLgNfPZWVXaY\\Z^bakickWrdw\
AcDbJaPfW[X[^ea\cgd[kk
AXDVEfFfG[IXJbLgObQiR\S[TbWcX\YbZd[[_\`dnbobpbr[setcvd
BZCZDeGYKhPdU]XXZa\ebZdbebhciasbt]wk
N\Q\S[WeXbakdbgbhcibk\vgwg
C\E[WYX\`[gbkow\
EbI[M\Sh_]cahhwg
DbE\Icfdmiwc
tavg
BfIfNbPZT\Z]\jf\g\iZmbn\p\t]wZ
JaNbSiTkW\X[Z]\YajsQuX
D\Xhta
BZF\KbW]X\bigbk\
Qg
B\C\D\G\L\MYNXS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
DbIkLeM]V[XY[\\h^Zd[fbh]te
@YA[C\E]GcIeKbOZP]QZS[TXU\VdWcXYY][\^caYcZe[fahck[lZmZncpdqerds]tWu\vdw\
B\D]IbNc[d\ih[p\
CYP\W\Xf[\_\eikbocwZ
CeG\KXPZW\X\a[dir]
B[FcIcL[ti
@eGcIaN\OaP\Q\RbXX[bcho]rb
DnG\N[PZTeW\Xh[X\cvd
@\Xc[e\[a]b\n\pi
KjVbg\mcnb
A\KlTbXdZZ_ab]c\v\
@\A]B]C[D\F\GeKbMcQ\RiS]U\VbWgXa\c]d^ggai\mhndpX
_\ggma
@\BYDbJ\KXM[OVPXQ[RbT]U[X[Z[[c_\bhc\dceef\gejcl]mZpfqWs[tZ
A\DeF[G[IfKbM\OdQ\R]SdU]XdY[ZZ^\aZgchcjWkeofpdqhras[u\w\
BaEgFiIcM\N[O]RdS[WZX\bfeff\i\l]m[q]
A\BeCaI[JkKcL]N]P[SZW\XT[[`Za\b]db
ChKhX\
AcB\FZG[HfK[NZPbQeSZUbVcWiZl[g\b]Z^c_b`me\ifmdofq[ris\u[w[
B\IbXm\Y
hh
CgG[LYQYTZVcWZXWZ[^\dbg\pcsltj
SfXZ
Qa\i`\ijl]m\wZ
CiG\fd
AXB[GTJ\PXW\Xe^Zdmfevc
@\C[N]U\Xboeshuevc
B\\cffrgthu\
B\FkO\WXXim]
@\A]FZKm_Ud\v\wl
@cAdBZCeD\E\F]GcI]K\LWMZNXOfPiRZT[U]VWX[Zb[\\X]X^[`XacbccXddgji\mYn\q[tcv\
AdC[DdEbMbNcPbQ]W\XWZg\dgZm\pdrctcv\w[
B\D\FbG[I\P[R\T[XdY]ddmkn[oit\u\
A\BXCbIgJfKbLbWZYfZ[`\g]icnbo]p[r]sdt[ub
BbMeP[QbTi]g`apbr\tc
@cKbSfve
Qia]
PhW\XZ]\_\`gddr\
J\Q\S\ZXsk
FkRcX\Yb[c^Z_fi\mdoZ
JjPXX\g]
DbQ\X\ZldZ
F]IcKbX\\igbu[w\
F\IdTi_baZl\ra
C]G\\\`baj
@cG[PdT[V\WhXdZb[]_Y`ZaZdcqZ
LbT\Xaph
LbXY[\\if[mbw]
D\P\We\e`pabdb
AbCWG[PeQVS]UcW]XtYbZd^]`dbbffm[ncu\vZ
BfIcKcN\OiP\X[_]c]kd
WkX\\jl\uY
@\DhF\IXJ[LZMcPgQdUZWUYdZ\^c_\`de]f\gcl\mbnatducw[
SiX\]\g\
@dAbB[CXDTEbFiI\LfNeOaPbR[S[VbWbYb][_\`[aib\c\dbeXg[ibj[k\lfndqcrgs\vVwc
^hn\
I\Pe^cf\mdndp\vg
BbCdIdK[NbPWVaXZfgncoapcs[
S[W]Xj
DbKbXW\ef\rbufviwZ
F\N\VcWW]]^\dafdndpYqa
B[D\F[IhLcP]T\W[X[a\gZtducv\
B]E\G\KjM\NdP[VcWc[X\\^[a\fchbndpZr]sa
I]JkL[PXSdUZW\fig\vb
F\JlL\PZQ[V]X[dbh\
Xgw\
B\N\WZc]f\haidn[t]vi
Kbvg
@]CcI\JjPZS]W\XY`ZhgrduZvY
D]G\akw\
@ZD\M\N\OhU\WZXT\r`ca\d[m\w\
B\GcI]JaK\LfOfPZQfSWU\VbXh\Z]e^bd]fbg]i\kdm[r\sdtZucwe
CYDZE\H[KdN]O[UiXOZ\[\]\^\a[bhccdbgck]l\men\q\sdtcuhwX
CXKiUaY[vZ
JqK\P[a\sY
A\BUCZDeEdIdM\ObRdV[WWYc[[\d]Y`[a]bYcfeZffgejclYoZp\rXsjvbw\
A\B\CgG[JaKcLcM\NeO[UVWbXcYZ[\]\^Zc]d\fgg\h\iajalfrksct\v\w\
BZVdX[Yb\kc[gdkbmcu\v]
@cBZC[DVGdM\N[OdP[S[WiXX\i^d_\dYebk[mdq]
IhWdXY\fm]
@\A[BZCbDdGXIdM\NbPaUZV\WZY\[]\\]b_[a\fbgflfmdoZrfsbvg
BXMgPgXgfbh]
AaPgSXW\Zb\gdefd
P\\dmZvawg
F]I\SdTjW\Xc
BYD]EaFaGeHfL[NbOiQ\XbYe[Z\e]]a\bgc\e\g[l[mfwZ
MmP\WfXU\[w]
AbB\DbL\ObP\Z\[d\ca\b\g\icqbt]ui
@bB]EaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
@[GZQ[X[akd[k\ub
LiOdW[X\[ea[ibu]
ag
Wi
BZE[I]LeO\PXV[WiX\^\_[a\bcf\i\ngoctc
Shrb
AgTdX[Z[_da\
PXSWWnXh`Yf]jf
@fB\EbFeGcI]K[NZPYSfV[W\XV[m_]dZea
C\E\FbZcajd]ia
B]Xg
X\ijk\v\
JbS\Zl
@dBdFZGcIeKfN]Q]XYYa[]^baZc\g]h\i\mZn\olpZq[r\tYvZ
[\neo[s[ti
G\PlWZX\YeZ]`gf\n]p\v\w]
Cb\]wh
nj
BXFZHbIZJ[KgL\NbO[PcUbVbWaX[Yf[X\[]\_ia\bhc\d\e\gYiikalbm[nYpdqZreuYv[wW
P\WhXd_]g\s]
CbK[P\ScU\WbXiZ[baffg\l[si
AeCZG\IhJbN\PYRbUcWZXl\e^b`]bgcZf[i\mZnho[pWrctYw\
@bAbB\DcG]JYMiObPeS\X[[]\Za\i[mdq\r\udw]
fhg[nd
Zm
Wctj
@YAXB]CZEbI[MWNbO\QfVeWcYXZd[d\d]baec\dgfcgeidkblfnboepcq[r[vewW
CZG\Pm_[a\bb
CpF]KaP[XXrg
@[BhF]GdHbI[K]M\N[PdS[W[XXYb][^k`\fhg\hendo[p[q[uYwd
Gewh
C[EgFYG\IdK]L\NaO[PXSfVbW[X\[c\\`\bgg\ijmZnbqbsctWu[vZ
AZB\CbE\GbIcJnO]PZRbSbX][ca]b\cbfYicmgnbpeq[
F]K]NbXZ_ccemZsg
Fj\i
AcB\FcJ\KfNZO[QZS\TeVbXdZd]\^\aab[dcfYgVhdkZldmUodparbuZvb
AcCZIVN\OgQdS\TnY[Zc\d_Z`gacbbd\e[iekcm[ndteubve
@XDZGcHaLbMeP]WcXcabmZub
S[agcfve
XcZis\
GbXhgiict[
A\F[GZIaNZP[QhTiW\XUYc_\`daWb\ccdfg]jgkbu\
P]R\[afbm\wg
I\Vbg]i]ncq[sh
X\[\fp
D[FcIaKaM\O\Q\SZTdV[WYZY\\^d_\`\a\bbf\g\h]l\m[o[q]riskw[
AbBbC\EcFhN]PZS\VcWeZb[]_a`ZfckcmcrXsftbucvcwc
I\K]PaWcXfZ\[b]fd]fchkqd
]h
WcX]ej
^diiuf
B\HaK\LeN[Q[S\TeXb[b`ga\b\eck]l\q[u\
DlEgI\Je
DeEiF[OYX]m[wf
B]M\O[S\Xcbhddsgw[
AaG\PbWdX\Zi_\`da]bbdafbg]qZu]
nh
K]UgVglcn\vc
CcDlHeReWZ\[]ZlZ
@cAeCnW[Zi_Zaadb
A]CYF\H]M\OcPbT\UaXZZ\[Y\b]Z_da\bbcZdegZi\k\mis[tZu\wX
kl
K\M[UlWZXYZa]\dUfcg[hbmeobpcucwY
G\IbMi[cgb
AYBXC\FbH[KYLdNbO]P]TbUYVXX[Yi[Z\Y]c^i`dcaehg[h\m\rXtbuZvnwf
@\FfIeK\RcS\T\U\WfXYZabedcm\o]r\s[
@bB]CbD\FjGjHbIeNcOaRWT\U\V]Wa[X]e^d`dafb[f]ghh\ihrbsZt]vYwb
K\W[X[[f^Zfln[vfw\
\Xfj
@bAcBYCcDZFZIcKbLZM[PdRgS\TZU[Z[\\_f`cbbceecgZhblbm[nZpZrbsX
C]I[McUmVfWdXk[Z\[_[
DfMXO\P\W]XV[]\k`]we
D[LcN\W\XlZf[bccg\hbm\u[wc
\[jfpfwh
A[BWCXDcEjFgGgH]IbLeMVN\QdS]T]UcViXe[b\\^c_c`[aSbXcjdWebigjgl[nWp]qWu\wf
AWB\CUFbIgJ\KeLfNhO]PdR[UYXdYhZk[c\c^c_\aebZfggZmZobpds[tUuYw[
Wi
@dG[NgX\idobvb
AcIZKbM]Vf[\\kabfmqbrbscuZw[
EbM[Xh\]u\w\
B\Y\[efhw[
B[DYEfFiJbLeN\UkVbWiXXY\[Y_Z`\bbd[ghi\kfm\p\t\
Pb`cnjpX
AdBbFZG[K]OdP]QiS[T[UcXcYYZV[\\Y^b_U`]akbbc\e[lZmenXsbwZ
Sj`b
@\AgC\GZI[JYLfN[PdQfTeUeVbXeZ[[e\c^b_h`\b\ceeYf[g[hem\n[o[q[res[tXwX
B\C[DcIbM\P]RfU\VbW\[]\d][_l`cabbccdebi]n[p]q\scue
AcFeKbNbWk`dbeebfZldreulwZ
CgXYZh\bi[res[
PkW\ac
XZhi
@eA[EbFdI\JbKcMUNdPbS\Wc[\\]]b_[`gbcceeZg[jbkdlZmYncrctbu[vcw[
C\Wb[k_b
@cAcCbD\EcGWH\KbM\OhQbR[T\UbVfWbYZZc_Y`dbcdee]f\ihl]mcnZofpZqWr\sZu]vf
AWBWC\DYEbFbGWIXJ\KbLZMUN[OZPZQZR\S\T[UgV[W[YcZ[[\]a^\cag\idkenlohpiqgrZsWtYvW
AaEbFcG\N[Wa]]_fd[hbmYscteudwe
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqcrhscteucv\wZ
@\IdOfS]TdWdX][Z\c^b_d`\cbgbi[lYme
Xle\
F]Vg[d\[`dj]nfp[q\
A\CeDYEaF\GXH\I]KbMZN[Q\UaYe[[\]]c_Y`abacXdefbidlZm\n[pZq]r[s\tbufwY
AbC[DdGaPbQcTfU\V\WcY\[b]\^\_Zcdg\hbiam\nbpe
B\CdNdY\]ddZg[iduj
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdue
@\AcD[G]IZJaKgM\NUQ[T\U\VUW[X[YXZ[\W][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vuwW
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
BcCbEcHcK\PcRbSaTbXXZ\[Z`abaebgeibmbsZu]vb
B\Q]W\Xd[j\Z^Zabd\fli]m\n]w\
@bAVFcGXHgM[OdQ\T\UYWd^b_\`dafcYdbh\ick\oWp\sdtcwi
EbIZKeL\Oc[c^a_ba\flp\qfu\
AdDaE[F\GdI\JZKcNaSbU\V\W\Zb[bc\fcg[qesbw[
GcXhd\vb
GcPbWdX\Zlfb
@[AcBXDeGeIZO[ViW\X\Ze_Ze[hbiom\qdw\
AdC\X\Zp[c`\w[
GZI[KWP\W[XcZb\\dffbg\i[qYsgu]wd
@[BdDbK\PcS[WcXUZh\\]fabbag\igm[pbwf
CdDZFgHcIeJbN]RdSdT\UZX[ZZ_dabd\g]qbs\
@\BaEcHZIbM[RdS[UdVbWb]d^edagXhYiaobrdsbuavc
@\AbB[S\T\U]X\]g_]f\giiak\m\o]r\tcue
\Xwi
A\IYJcW\XnrbuW
@dIbM\P]WcXWZb\b_c`ddffZlasgujwd
@lD\FVGXIXJ[KZLiN\Q\ShT\UZVXXZY[Z[\[^h_\`]aZb\chedfXhejdl\mbnco[p\qWr\s]tYuYwU
@YA\DdE[F[GbHbJbKiL[NeQgR\SZUZVXWZX\[e\\]c^e_g`haZbce[gfhZiXjZpZqbrasjuev\wT
FdI\Xjndu]
IkK[L\N[VkW\^\_[h\nYw[
FlIZJbKZN\X\_cahdZfnialkwb
M\N\XY\wlZm\
GcJaK[PYZc\Xg\sewk
D\GbO\Wra\m\
A\CZFiG[HeIeK\LiQ\UZX[Y\Z\[b\[^]_X`df]ibkcl[m[p[qcrcs\tbue
@XB[CbE\FbInJ[KeLZM\PbT[UZVVXZYa\\^Z_[bccZdbg\h]i[l\nYoUp\q\rWs\t[v\
BdCbD]FbIbL\S]Vd\\^c_eblcbd[ecf[gYhcibp\rdt[uaw\
KYX[[m
D]Nc\gwZ
BaN\PgX\nbtd
@\LiX[g]
BXGWIcP\Vbdkk[s]
FXJhPTWZX\[]bjsbv]
@aB\GiXYf\w\
PeW\X\[[`fd[kcqk
I[RgVhX\Zg`]kbn]s\ue
DlEgN[w]
BXDgGbKYN\PgW]Xb`mdao\q\rbs\v[
@ZBZE]IhKaNYObP\ScUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\KcNmP\S\X\echakbldm\nfobr\tbubvd
L\O]Z[nfpbsj
CeMaVa[c\[^h`dabfXnZq[
I\X\pg
mbrbuiwd
IgKZPhQZWcZZ^d`ea\dcg\
Zi
I\_[hjv[
I\_[hjv[
BYMiNYQfWcX[ia
@[AfBZC[DeHaIbJgKaPSS]T[UdWcXTYcZ[[h]d_a`cbYc\dbebfdgii\mbobsZuXwd
Qi
AhM]Sca]
F\Ig
M\Ni
Qh
C\D\KbM]T\Vb][^\nct\wi
@]LeN[O\S\VZX[[jb[eaqar]
si
Cif\i\rb
@ZBVD\E[F]GZIlKeLiO\PXR\VbW[XfY]Z\[\\[_Uagc\fYg\kcmYnVohpXq]r[s\wb
BcCbP\]l`[i[p[ujw\
TcfWii
JoPVS]X]
AbOZPfR\SgT\Xe`bb\glibkirdsZ
@gAZBeCXDdE\F[GgIVJVK[N]QZSZU\XYY[[\]\^b_b`Yb[c\dbh\k\l\mdocpbq\sbt\v\wX
P]XY\hf]nc
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsdwY
B[C]DfEeJcKYRWVdWdXT_[aYcbecfbgghbkbl[mbp\q\tbuZwe
BZPg
I[V\fchg
@YBZCYD[EYF\G\HhIcK]MqP\TbVPXYY[Z\[[\\]c^f_Xa\c\daecfghZk\m[p[qbraseuWvkwZ
B]K][jim
DiH\M\N]SnXZ]lm\qdu\
B]FbGdHcIbUUV\Yc[\^ccbfbhaieqaras\tbuewZ
MbUgXb\b_\sbu\
Lbqg
GYN\P\QZU[Zi_]b[e]g\q\s[
@dB[CUFgHbIdKaLcQ\W[XY[e^f_ZaWb[e\fegbjek[nXoVqcrbu\w[
@ZA\CbHbIjLcNYOaT]U[VVW\[[\[^\_eacc[d\ecf[gZidkam\o\p[qares]
F\rZsh
IbLeX[_]i[tjv]
@bCbFbN[U\XYZc]bd]fbgfqdrZtZuhvb
E\FdIkPZWcX\\Ydbt\
Z\_\fh
Zlf[
@dAeBlCdEYI[KdPeQbRiS\T\UVVbWfXV^V_gb[dgeZgkhYickbmcnco\pYsZtTw\
MZNj
KbS\vf
BkGgI\R]XXo]
GcLdMa\feYo[
GbLd\fo[
CdM\Ndqg
AlGhJ[P\QhSZXZc\
@\WYX][d\Z][^c_ladccfbgdmcq\u\
B\W\X[Zk
ChFaT\UbWg[d\bdb
AfB\FdIbLkNbT\Y[_bd\manhpct\
@fI[SbXZi\lfohqh
IaJ\L]QbVZW]XYYuZc^XgZm]s]tZvYwc
JkPZQ\g]
X[Zi
Xe\ghewZ
X][h
og
SeX]
fhnd
B]K]SYX[[kqd
SiX[
SiX[
SiX[
SnXX
SmXY
SeXYZigmsl
Sfnfpo
J}SYW\XX[Yd\sYt[
Jg[\
C\GdWXX[dj
GaI\JbL]PfQcRZTaW\Z\[Y_Zacbbdde]f]mZs\v]
GfPUXkdW
Peaa
GZdje]
GXPcTYW\dh
I\[[hk
IYVYW]^]_]hmn\v\
B[C\IYKVN\X[[Y_Yf\hoi]o\p\qZr]v\
Xgdd
of
@[AZBWD[EYFVGVIgJWK\LgM]N\OeQjS[TmU[VlWgX[YYZR\W]b^g_]bdg[k\nro\pVqZrdsXt[uZv[wW
BdCYIbLcNePZQZU[XmY]Z\\Ya\ehhbmdnTpfrftY
PgQiT[V[WZZ[_Za[d[mcpbrb
I\ThU\sc
O[X\bi
IYL\VYienho\p]q\
IYLZ^ehXianlpOr[vg
Vh
IZN\VbnmpZr\
I[LXnmodp[vb
B\GZLdTcVcW]XXdop\
O\PYQfVkW\X\^cn[par]
CbKbQcTg[[ahm]
TiUb^\b\e[
GZJdQfmcs\
BVF[M[N\PkQiRZSZTfVWW[X\[Y_X`\adbcc\ddfZg[hZkblZmZnXpjqZsWtXvYwZ
@\D\I\K[LkMaNdP]QSWcXlZ\[V\Z^]_\aYe\g\k\mhpbrgshvYwZ
CcG]PVQZXeaWpU
@hA\K\LePdgb
PjQZag
AdB\C\DZGQOeQbT[Xb\a]caadgg]wZ
DeGiPXQ[XYZdd[p\wb
P]Q\Xegdkk
C\D\EeP\QcUg`\
pnr]
LWVYh\o\pwq\v\
CbGhJVPYTb^cacd[uc
DbM[O]PoQYWXXZ\\dbeikerdw[
JYKgLiPdTZU\XZdcpY
CYIiQ[WZZc`ca\d[pcwq
OcP[\idimZ
kh
NcQcag
PZWWdk
JhPbQ[Tbg[
P\Wldb
\]a\dip[
PYaf
PYX[ddwc
QhT[XSd[
P\QiX[
Jhp\r\
K\Pdag
PhWZ
I\K]PfQbV\WjX\dfnZwZ
LbTjlb
TjlYo\
A[CjDcGcI[JYKZPgQfWVXeYd[gdafdm[wZ
CWGdKYP\Q[X[Yd[gm[
A\Cnf\
KcPZ[o
@\AeGXIjKdLfN]TcYS_\e\f]manhrcv\
GXKbR\TdXrYSZde\nYrb
KeLhpkr\
LfP[rc
I]WjX\Yc
@bAhB[E\GZOeWbX[`\djm]
K][Y^tfUq]
K][Y^tfUq]
AhTh\\acc\tb
AoCY_\
C[IYNcQc[\^Xaq
@mVY^a_Ud\odv\
@dAYBNDXEdFdGIIXLcM[NcOePcQdRRTdUXVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
@dAYBNDXEdFdGIIXLcM[NcOePcQdRRTdUXVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
Imgjrkth
BdJbPeTdX]dVwe
LbOSQdVPW[]b^[aYmjnhpXq\rY
BdDdIiJjNbOVWeXdY\Za\g_[b\dYkfm\n[ubwg
C\I\PZX][m
AdBdLgW\mc
NnS\Xmvm
DhG\XVwk
Dh
C[DlEWG[X[
BYFYKgLZN\OdVaXd[\\m_[dcm\wY
IgtZ
G]IbZleg
BWPOWeYdZe`Zdg
C\WsYZ[\]\d\fg
@nA]C[EeFYH[I[K[LYM\OiPTQ[ThVaW][c^d_V`gagbXdbe[f\o\rftb
MgXT
AcIZMlRZXT\]aVeZw[
]hu[
@dBgCYFYGYIkLeMdN\OYPZR\UoVeZX^[bYdje\fSh\iYm[nZoZpbrXsbthwW
IcX]\[c]d\kYmj
AgDZXh\[_cielZrXv\wj
ATBXDXEkFjGXIVKfNfOjPbU]WYX[Y[Z[[Z\[]N_kbcfgg\hZkfl[mZpdqirfs[teudwZ
IiR\n[r[
KiP[n\pksbt\
@dAfBiCbF]IeK\fd
S]Xi\]
IcKZM[Tbdkegmkvewg
@hA\BZC\DZFbG\HcI]LhNbOfPfQiSbUYV\XSY]Zi\\]d_va\d[f[g[kep[sdt]wZ
B]MhV]XU]Uf\ig
@aP\YcZn[]^\_cgYkdw[
MXXnw[
AcCeD[Vf[o^d`baZnZodp\
A\BOCgD[EfFjGVHcIZJeMZN\OePiRZTVVYWmX[YeZ[[W]V^[_gaXe[feg]ihkdl[mUnbpfsitduivgwW
A\BfC[DeE\IZMXO]RmUbV\WYXc\\`\abb\c[dgeZiXk\lZqdtbwX
M\P[QfXl\X]hcfdame
P[W\X\a\dgr]
@aGbU\X[Z[_j`kbdd]f]i[mjoYr[vb
GjKXdcl\
B\FYIqR[XZ[fec
BkGgRYXYdeeY
DjI\K[MdNbReVnXY[U_ZbMcXecfbj\mingo[p[r\
BdC\G[MfN\P\_cegihrfu\
BeGg
A\BZCmD[I[JbOaPXUhVgWcXdYXZg[W^YaibbdVebfZgbiZnUp[q]rbtkv]w]
CoK\UbY[^\aYf[
DcN\O[X\Y\b\mju[wb
BYN\U[XX\Xmn
K\M\Xp\Ym\w\
CcF\GXIhL\M\PgRmXW\\^\_ac[daebjZkbm[rdsfv\w\
_\eew[
BTL[QdS\T[Xp
P\WW[Z\Zpc
GoPgTYXiZ[`edcmZt\
Yj]]a[g\
M\Yim\
B]GbMcNdObPlQfTbXa\W_\fgmeqdvdwY
CfKX
BZWWXr\\uU
WnX[
UXggsX
@\BgGbIbOeZe]Ygcmhsb
DeMs]\felYo\u\
AbB\KdT\WYXjg\smtZw\
mg
DkG\O\P[\\
C]DbWVa\b[emm\w\
DbWh
G[M\O\Xi_cc\e\
S]XedX
@gBlGiIYJ]K\L\N[OmQ[S\XdZY\[][`[a[dae[f]hbkftZucwd
M]Wi_ebddYfagb
DlEXHXXe]efimUu\w[
@\A\BdCcDYEeFcGQHbI\JbKdLkN\OhPhQdRSS[WdYfZb\e]Z^W_lacchdZecfbihlYmbndqjshteucvpwe
AZDcE[IjRdU]WiXjZ]\YdeeWl\ws
EjeVk\
C\E]UmWeb\
LiY[t\
QbWgXgYd_[bc
@bBkCeEbFYGXIWJVKiN[OfPbQgSmUeV\Xh[i]f_ZajdZf[gdmVneoSq\rXs]tpv\wc
BcDbIYOaPbUjWbX[^\d[gbmeo[pcrZtevb
BmRc
CbD]Zb^ZbZi]sk
DfFUIjJ[PcRMWjX[Yiddo[s\
@[A\CVDYGWIQJWKUO\PWQYTZWVX\Zg_Y`[aRbUdreifYiemUr[sY
V[XW[n][a]fWh]i\l\q\w[
AgBZCcZU_[g]rh
AZCYG[JbPbZ\_nd[marc
XZ\j
ChU\sc
W\Xgbg
B[GtM\Xf`\
DhG[IbO[Xc_\mZwm
@gNiW\
CXI\KbV\WfY[[\\\^d_\b]iXm\nip\rZvWw]
M[W\XZ\saZb[cleam]wb
G\XZmn
Gn_Y
@NA\BbDTGgIZJ\OXPTQYR[WfXhY\[d^Z_ebZddfeg[ickbl\mWrfu]
Wi`i
@UB\D]GnWd_dlZ
@XB\D\Gi
NjR]
Cj
B\D]GhRda\
BcDZFRG[IdRV_\de
B[FYImRWX]
@bA[BeDcFbG[IYKcLcPdTdWeYV]b_f`dabcbdRfbgbh\kbndret\vh
BcC]GcJ]Xbpfs\wg
PYWi
Yh
CkQ]sf
K]S]\X]ll\pc
DdGkPQUa[ctZwh
IcSPibneq\vW
nh
F[J]O\UeV[Xm`\c\rh
AZLrMYO[XfoS
GlI\Pca[dnr\
IbKQRcidt\wj
D\GhX\wb
DfRgX[
DbG]IbdZiYwg
WpYaZYdU
AbM\QiS]X\[]d[wZ
@\AcB[CUDXElGSINKcPcQ]R[T]UfV\WZY[Z][a]\^Y_obZdZiPkilYmVp\rfsZv[wQ
IcLf[[hgi[o[par]
AZK\ZlaYnb
Dgs\
Dh
@dA\BYCZEiFhGdHiIWJcLcMWN\OfPiS\UbVYWiYdZe[T]S_ealdfffgfhZifjbkglSniojpfqgrfs\tauivdwa
@nAYBZDUEiFhGVHkIVKdLgM\NVOePhQdRZUVV\WdXZYj[U\Y_e`dahb]cXdRfkgeilkhl\m[nkoepcqbsfthujvWwW
G\UoVZ\\ebl\w\
D\mn
Aa`h
AYBgMZ\d_[`clew\
XOmm
AbE]W\XR\bbbmh
@cBbGcRZ_bc\wf
FUIrRVV]n\p[
GkQ[e]
B[K\XYcnwe
M\Xk
`W
QiS[
C]DlGTO\\Zm]n\rZw\
@\CbDfGbvVwb
LZ[i^[q\
D\iXwh
B[I[KdN[[je\
BfRZagfegf
H]MdXXtf
KdMfXT\bv[
@YBrC[GZImMUPZR[ZZ_chei[j\vbwY
S[\dclvb
KmUb[[^[_]s\
BhF\GbK\OdR[\]d\m\n[ohq[rXscvV
BZFbNiXbccd[fZidk\l\vh
BlKWXVv\wZ
I[Rn
AYBgM\S]_d
XW\im\
Il\[
I[XZffu\wh
BdIYV][]hjpb
@ZD[Gm_aeUmZ
Xiec
B\Ghm\
B[F]IeNgV[XZ\dddo[p\
BiCZDcFaGdKXMYO[P\RaWcXOYZ[[\t]Y_Z`hb[dgfZgiheifl]m[oSqYr[sZtcvdwY
B[DVG\PYRfW]XWZ\\]_\elr]
\i]\wd
CeK\UiV[W[
Y][gqe
GWP]V[Xieenbwb
D[MiXZfcg[m\wb
@]AZBcLZMpNXVbW\XP\\dZehmYrjs\ucw\
M\VWX\bZnjobpvq\u]
BhGgIYLiN\PUQi[\d\tf
A[C[DqEbH]N]WY[[\d]d_Xbdc[eef\l[mWwa
XV[amgwb
TcXYZb]\`\sh
B[FbGgIZKULbNdOYQbS\U\W\YZZb]kcgd\eifckblamft[ucwf
@SA\BeC\DSGeIYKVNYPVQ\RkT\WRXZZY_[`XaXbXcbdpfTg]iRk\l\mHq[rZs]
@ZDdO\PcTbX[[[\ha]dZe[f\mm
E]V\_cwn
@YBcD\FhH\JcK\MfN\OYPgRZWdXF_[c[dbedf\g[lcmYocs[tav[w\
Wgba
AcCbDXGQI]JYKdLXMbOhPdQdS]TbVVWmY\Zi[\\e]e_iaabgcZdWeigfiYoYp\rfsdtfuav[
BcM]XW
Xim\wd
EeKbajkb
CbM]R[UcX\[c\k^\c]e[l\wd
BVD\M]PaXgm]uZ
BZIUM\QeUYVcZc[d\\_Zbed\g\hbmbq]sZ
MfXV
DjX\
X[\\]jfb
G[IdM]U]X][W_\i[mlnct\ub
BeLZMmP\W\XYa]d\e\ial\m[v\w\
X[\Wwi
@[AVCRD\EeGZI[KgP\UVV[WmX[YY[Y\\^\_xabb\d\e[fighh\i]mVoaq[rdw\
@bAdBWC\FZGRI\LcNYOdPgR[UaV[WeZc[[\Z]g^[_n`[c[d]edfbgZh[i]kcldmnobqbratYujv[wY
G\P[RdUbVhXjv[
G\Xt\b^Zge
MeXU
CYD[G[Nm[\\ZddlWm\ncob
IhXegS
@\B\MXP]Xo\Xebi[qjv\
MkXU]\c\
MlN\XV][e\m\
W\Xi\]
@\GfI][Y\f^\_fa[
CNDcIcM[PbQZReXV\Z]Vdcg[iVk\monapcq\r[
BeN]PbXZ\aabfdrbs\w\
@bAdBXCaD\E\FiGXH\IKKbMbOZQfRVTVWlXeYK[]\c]e^Z_h`faibZcgeefbhdi[mhnio\rZsZtgunw[
\guT
D\M\OYX[\hmZ
AhDbUd_Zgc
@WAdBhCdD[EQFWHgJgK\LXNfPbReS\TdUdWiXiY[Z]\e^Z_bagbZcffbh[ibkYm[ncqgrZsau[
ZZpk
CbDdG[SfX[\e]c^Zmb
B\FfZ]dbfgvbwV
@nAZBjCTDWEcGTHdIPJdKiL[M[NWOiPPQYSZU\V[WLXhY[[Y\o][^X_J`]albbe[f\ifmYo\r[s\tUu\wO
BZDKEYGbIrNZP\Rdc\elh\i\rZwb
OePd
AYCXDYEfFlGXIUJYKbLjM[NhO\P[QeSZTYUhWXY[ZZ\c]\^[_YdcfXgfk]mcncodqstfvgwZ
@dBoN\RX`ZdgfTicmcre
Vg
AkXZ
qjt]
BZIZJbPkWcZe[Z`bdZf]geqb
@gASBVC\DTEkFgGDHfIEKeLhNdOePhRUTfUVVRWgXWYa[Y\O_o`bafbcc[ebfdgZheifj\kfl[mSnfofrhskulvjw\
@aAfBhCRDXEZGXIfJcKfLNNcOaQ[RXS[UeXjYVZZ[n\d][^d_e`XafbfdUgkhbi\j]lbmWodre
G[P[Wd[[dj
CbI\T[ghrTte
A\DbKYRiX[[Z\ZaZb\d]eciSmar\tYwb
Kl[\e[m]
B\DYG]M]N\O[PbTXXm[[\X_dcZe[gkl\qcrbs[wc
DqW[X\Z\wZ
QXZm
A]BhC\D[FYIdK\L\OaPhQZU\VhWY[[\d^\aidYffhVi]rjsfthvew\
E[F[O\QbX[doi\md
DlEYI\L\PZWdXXZ[dYmer\tYvWwQ
A]IbUkV[WbXl_Ve[g[mZsct\
@TBfCLEZFWG[KXNZRjT\U\W[Ze[U]]_c`\b[dVecg[k\mjrdsbt\ub
DkEaF\GrIeJ\K]RbXj[\deeFl[m]wm
CgO\
K\MZU\ZZ[oiYoZ
IcQcXY[b\\^dmkoe
CcGhK\fZ
C[^k
L\MeOX\\a\ddm[o[pntZw[
BYLYXlaZf\m[w\
BdIiN[p\qc
@YBeDZFaGcIZLZM\R[T\VbW\XV[f^YacdffUg\mZn\p\re
A\BdDeFYGbIfMiV\W[Xb[\\bd[f[i\lam\nbv]wY
D\IbMjXWd]eXlfm]wW
BeMeXY
CcUmX[^\bciYvh
@\BZGjN\OYPfRgWdX\\b_Y`bafdeiemcw\
DZG[ObP[Sc\g_Uaclhs[w]
Kdd[si
A\C]EkFlGXIPLiQkS[WbX[YbZg\\]h^b`fbbd[ecgih[k\mZq\sctbufvd
AbC]F]I\K\M]P]Q[XcZUa\mewX
BWG\IeKcMeS]TiVeWeXl[\\Y^ibccUdcedg\v\
I\Xhe[
NhP\X\[a
AXB[JlMeNdYaZb\b_e`Xeef[mbriu]vcw[
M[XRlm
WZ[kf\
CaIXP[SYUfXe^\ngpfr]sjtfv\
OVSeX\khui
LhoS
YbZh
@[XZmkw[
LhXda[d\k\m[od
G\Zisb
BiPR_dwh
MjXTd]mX
BjG[XYla
MXW\Xh
KhX[Ye_Z
PYXZ\hlb
@fBcC\MZP[Q\TeUdViXeZa]W^dd\f\gYo\seu\vd
@fA[DcE\FZGZIUN[O\QhR\VfX[Ye`\b\dXf\gfi]k]n]pVqesctevpwY
@WAeCcEYGXH]IXJdLaMaNdObQdRaSbUeVeXjYd[c\c]\^]`aagcYdPg[hYk[mYpeq\rXsltfvfwd
EhM]ObThWdYdZZ[\`[acdfg[idtfwg
BmQc\[`]dcf\ud
BiFVGgL]R[WbXl[\]\`XdefboXqbu[v[
BgGbISUfWedcfcg\r\tZ
M\NgOgPgSZX]m]
BiCZXWnh
@cCcE\GVInNhOdQYRUSeXZYdZZ[[]b_W`la[f]g[lbmcqdr\s\t\vQ
B]C\DdEZIiKYM]NlPZQ\RdUeVZWZX[\a^bebfZk\l\m[neucvW
CUMWNiUlVdXT\[^fd\ecn\pgr[s[uc
C\QWXo_icZdZibmiw[
BiM\[\\W]]idlb
A\BlC\DZEJF\GhH\IfKXL[MXNSO\QaRhS[UbWgYYZe[b\d]f^\`cagb\dWecfZkdl\mcnYpcqdrbthuWw\
HhKcPdW]Xc_ed[fek]vb
DeE]KeXZ[\dXe\f\i\mZwk
@]AbBgCXE]FdIeK[MZNlOcPVQcUbWXXdZ][W\b]d`cadcVe\gblYmjnfrXt\uZv[
Bi\]lZrX
AZBdCVGcKfLZP\RcU\VcXhYbZZ[[\b^Z_c`dacb[dZfZh\i[j\k\m[qdw[
CcD]GjKdM[NWQZWb_cabcXmgp\rdw[
BYCYKcLfWhXpYV[c_\`Za[d]fchgiYmdnTpfr[vb
BeKeVW
BjIbLgVb[g^\hZnYof
Xi
BYDfRdX\ecwX
BiGbQ[WYXcdehZmdwZ
Xh
BdPUde
K\RjVeXb\\f\sYvbwe
@YA]DYF]GZH\ITL]NXObPeQiReVXWTYZZi]Z_]a\bWdoedfegUh\k\ndoepcqksQteufviwc
@qAYBYESFkG\I[OdT]Xb\Z^\_W`Uahccdblbm[
@eA\FUGZIjKdLlMZOZQXRdT]U\V\XhZ[\V_b`aajcedVehiemhn[obp[rVsgw[
BZC\D\FgIZJ\KgM\PYQeSXTZUgVgWWXcabb[ddhYmenWoWp\rdsctcv[w\
A[CbWec[ej
AdB\CfGfIXL\PUWfXnYY_W`ddXe[ghi\p[te
FcJbKfP\Q\RaT[XmY\ZdacdZfZvkwZ
NW[\^ic\q\
B]PhUeWcXgY\Zc^b`Xg]ibtc
Xd\dwj
CbV\Xm_jm]wf
U]X\]Zglib
AbO[W[[h^dabb\fZqR
@bAZC\G\OgWoZV`ga\bddZfgrct[vf
Wh
EYQZWdXVwi
Yit[
^j
G[\\mj
@ZAPCXDXEWGbIZJIK]NZO\POTZU[WYXYYZZZ[i\\^\_]`PaXbXdngZi]k[mVp[sUt\uWv\
D[McOeT\WbX[Z\^\b\ehgevc
CcDXG[KkNYOfQ[Wd_c`]aab[ebggjdmcqdrguY
MiX[\Vfbi[
P\XhZ[
ChHUIgLaOaVZYc[Z\b]b^e_beZh]mbp[q\va
D\W\Xjd\ef
LZWZ[j
CiIYYi^Vm]nZ
DYVbdh
Xh[\\Zc]
BfGbW\Y]Z[\b`ad[l\vj
mj
Kbvg
@WB]Gm[Ue[
B\DUGkNYP]V]\\`ZdkeYl\
DZGkN\OW_\`\bbdej[
\\fh
K\P\Wi
B\`\d[fll]
WX`Ya\dl
CYDZGkKewb
Xgw\
BdF\G\I[PbRhVcWdXhYcZd]n^[`maWbUchdkeigUi\mXtW
V[Z[[o
M[PiSbX[
OTQb\m]bmZ
OZX\\k
E[G[XX[X\h`\e\wh
BlI]
@eNbWbritdv[
Ji
@bBcIWPcXi[\\[b\cffaiXm[rj
@[G\Xh[]cZdf
BiSYX[
GdLaWZXi^ddYmZqascv\
]ffauX
KQvh
X\cf
A\I[J\Pe`ldY
KOwg
Gh
M\O[PcW[\\cgmcn]ocp]rj
IdP[WlXZdbiZr[wi
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
GkHZWfXd]\d\m[
DfXh[[fc
DdR\ghs]
G[XX[\ddei
GgNbU\ckm\
Bp_Xd[nZqY
B\ChI\OeP\RnTXWZXd^f`\afb\ijk\l\p\qcsYtZu[
G[Zh
@cBaEkFlGbIZK\N]PWSZW]XX[Y\Zcjm]t\ug
B[C[INKuPYXZ[l]\f]wR
InV[XWwe
CZI\KbQdT\WYXd\\mfnctZwe
KfV[^Xfchcndq]vX
B[MRXca\c\iVln
BhIZMZPfWUXX\\f\hei\vn
@ZCaDWGjI]LbM]P\TXWaZZ[\]b^Y_]`ea\bYcef[kam\qcs\we
AfIiXh^[_Xhd
Pf\Xli
GqK\T\Z\eZm\
@eFdIZKfLdObP]VbYo[Y^a`[ddf\gZm[qetX
@YBcGZPgYb^cdh
@cBZKcM\ObP]S[U\WgXq`YggsctZv[
@SBgFbG\IKJdKkLcN\ObPWQ\W[XUYn[[]Y^\afbcdeg]oYp\qlscthu[w[
B\IYJcLeX][[_]`Za]cjd\i[qbrit]
B\DeMYXX[]\elZwq
BmEdF[I[N\R\W]XXd\
VpYdnN
DVIbM[Xn
C]XZ[l\[
Lgo[
Q[S[X[\hmc
F[IfL[Q[R\Xb\Vmgn\th
BRPcXp
M]P\Q\TiVbXi[f`bfZsXwc
AbCpSXW\Xca\feg[i[mlt]u[
AZClI\SXVfXh\\]\^]ib
A\D[FZIeNjPZU]Xg[c^d`ef\hck\mcp[
Xkn\qY
AbD\UiX[gWoj
BXOSXcdcmcw\
cl
Yj^\pd
M\N]S[Xo\cd\t[
IXL\Xg
GdIcWc[]d[fgtT
QfT[XSdbg\
BfX[q[
GZNXXbYe[ZemogpW
A[BeCh`W
iYmiw\
Nl^[_\
Vg[[
EeKbN[UeWbX\_i`]d\edmk
C[DTEUG[IeO\XW\n]ba\cZeXfZmcwt
IhXY
Cgn[
Ng[U\\^c
G]W[df
Ghl[
BZI]PkQZ
DYElFhG\IWK\X\bfe\fik\w\
AbBfP\Y]^bf[p\viwb
BlGbM[XYl[w]
X]Zi
C\DXKnXfbW
@[A\C\IiJTKRO\PXQQRYTXWXXdZW_\`\aXbUcedvelfYimlXmRsVtYvXwb
M\NhSZXdlbmZu]
Xl\\][u\w[
C\N\^f_[v\
GcZawk
BZC[EdFeGYH\I\JbKWNbOgPcV[WbXe\Z_d`[adidjbl]m[oZqdrhumvY
DgG[X\
M\OcV\[m^ef\
A\BdDSEaGSIdNdXZZd[\\f_f`dabd]f\lou\wZ
@XAgBiCPEbIeK[LXM]OYPgQ\RRS[T\UXVZW]XbY\Z[\a^S_d`Zb\cVd\egfVgMi[lcm[nYoSpYq[rTsUtQv\wd
@mF\GlHgN\TdU\W\Xk_Za\dUffi\mWnZ
@WBXCjD]EbFZGZIbKcL\MXNbO\PeQ[TeVbW[XiZV[o\\_[`Zagb[dYfbiZj[m\nfogp\rXsZteu\v[wY
BaIiS\Xf\bf\iap\
AnBUCdD[EbG\IWJ]MZOZPeRZVgWgXdYbZb\\_b`[aVbidYffi]mZoapYrhs\thu[
CoT]UYXd^foap[r]tavb
BcGgW\Xc\f_\bgdgmWobw[
DbIcKiN\Q\Xc\[
AfDWF]IeJ\KeMcNfO\UaVfXeZZ[h\g]f^X`[d\gdiRmWnbq\r\vewc
BaIgL[V\XgfZhbi]n\p[
IZPZdmvY
AgDTGZPed[ecvb
B\FaGbIZX\m[wm
Q]dhmd
E\K\N}O\T[W\X[Y\\]mYndvZ
Vg\]nlp]
AYC\EZFcGoIVMeOZP[R\YX[\\e]g^\a]cXdneSfZihl\m\qcrbsWtZue
J[MZXhm\
C\G[MWXWmf
B\mh
BgD[E[F[K\M\NcOYPgQbRbS[UdVcXUY]][a[ebfYpit[wg
BbIcXY\haab\ec
WhX]
D\GZKoObY\[Z_W`eac
A\CiD\GgZV]j
SRXh
BkC\G\IVXX`]
BZXi[Wm\wc
W\eiwY
Aeai
N\OXTbV\WZXe[d\Zacd[gXmoo\rYsZtb
@h^ZccdZfXqk
CcF\G\KhL]V\Yf[e^\_ie\fch\nctg
Ih\Ydd
DYehmd
@\B\DbG\WgXa`eb\iekbocq\retLubwe
BfN[SX
BZEZFTRfegwh
ZZsi
B[PZW\Xe^Zdh
EmFbOmQ\WY_e`ba]d\mZoU
EcMTOeXv\Yl[m]ofqZr\w[
FZIfRZX]Yd_ko[
Q\X\Zi
CXGmIRK[NZRnShTeXdZd\UdpgTimm[rYsW
KlPdY[f]t[
NWX]\i
C[DbFcLif\gjrVsXtZ
BfGXfU
BpDaMbO\XOdgl\s[
V[nlsZtb
DkEcI\
BfI[\[b]dh
Xiwd
@\AbBZGZIbOXPdRg[\\[c[fcrc
GZ_cdZmjqc
@bNe
@gDZF[IdLZNePbQgTdYl]d^\_icZd\eggbhdp]rbv]
Wrv\wZ
@cBbCVD\ElG[IVJ\KbMdNdUbVZXZ\d_saebZcXd\eYf]mdrlsZuZv\
@dG[NgX\idobvb
AbBdDbGZJcKTL\N\O\RbSZUfV\XlZ\[d\Xa\cYdZe[gikYm]obsatdwe
BeDZG\JaPbUeV\Xic\s\
Y\fh
G\_kd\ge
@bAWBZCgDUEgGVH\IPMbPcQcSfTYUdV\WfXiZ][R\g]b_kaWbYcceZfigciZmVofrfsjt\umwV
BmKbR\\]f\l\n\vc
]ip\
@dAVCbD\EdFfIZJYNXOfPiQ\UYWdXdZ][\\]]g^b_j`Ze\iYkZmRn\o\r\udvW
@cA\CeD\EgFeITL\OYPbUeWcY[ZY]d^]_h`db\ceg[hcijnXo\qcr\s\t[uiwY
o\pj
@lCmF]G\J[L[NiOYV[WeYb][^bclddfdh\iijakbm[ocqdrUsgt[uhvc
Wg^\me
@YA\BVEdGZKZNZPbS\U]WlYX[\\[]c^b`ZcZd\fZgZifjhkbl\mXn\rftZumvewb
KbLZOYP]QcXu\XbZpfwY
CXNb]guW
@\AcBeClITJdKWM]OcPhQ\U[VYW\XfYZZb[b\i^g_\b\cXdVfegZiZjcn\oWpXq\r[s]tXv[
Xb[b_[abfSmd
@mB\CgD\EhFiGRHkITJeKmLfM\N]OhPZQ]RZSYT\VZWaYb[Y\Z]V_bbgcYdUeXffgkihl[m[nZrWtfu[v\wW
P]wk
@fBfGhITLkM\QgT\UYVgWXXc]XdnffiYkblYncp]ra
CVDgE]
BgN\PVUhYcddvcwU
@ZBiM\S[X[[\eZ
VZ[k\]
BlN[X\[f
@eA]BUCbG[JdLbOcP]Q\V\Yg\T^b`acee\fgghigl[nfoepbqWratdub
@\M\NiWmXhZ\[\\Vcio\qdt\
B]DbFVIbKZWfXe[X\cbbd[tZwn
XY\n
@\BmGcI\N[UeW[XYdhmZq\
IhLdQ]V\o\rb
@[AgBnCYFZGdIfJbKaQTR]SZT]ZU[W\f]Y_iafbfc[d[e\f\hbkboZp[q\r[sbvZwk
AbBjDYGcIjJZK\M\NcPjRZXS\e_eaccWdTfZhdi[q\rXs]tXw]
C\IbKkMXN\SeXUZ\\f]\_gabcddYfYhciWkelgm[q[uewY
QgYVwh
OgS]_h
X\\dajc\fg
BgX[
Dh
aof[
ag
ag
C[DoEhFXG[XZ
CYJdM\NkPhWeXd[b\[^d`\f\ndobpete
AcNZP\Wl]bfZtdu[
E\Flcke\sd
NcP[Qhod
BeCYDaEbHdK[NdP[R\UZWWY[\[]j^[_b`jbbehgci\mftZve
KdN[PZWcX\YcZZ\\_\bbc\f\isk]rjvdw[
E[MdTlYqZZ]e^V_[`YfUggm\p\tbue
C[DZNkTYUfY\fZgdwf
CgDbG]Nie\wf
BfCeD]IbKk\ccZf]i\mbwd
ClDZE[F]GbHfKcO[WZXZY][[\U]m^YfUg[i[p\q]uSv[wi
CfFZH\IeKcOcQ[T\YZ\d]\bbdee\mhrlsY
E]FimbrY
]Zfjua
W]nlo[p\
B[GeIgV\Xh_d`Wf[hcl\m\t\
XYfmwZ
ps
CiUcX\[\gb
E\L]S]Xc_]to
I[tj
@dCZGhI\N\P\QbX\Zb[b^e`\a[b[i[kcq\r]sctYwb
@gG\KbZb^e_ekZ
G[Kh_agdlbsY
@YK]kk
s\wh
Bii\tc
Bis[
B\I[J]LcQcZc^[_gfZp[saw[
@\Z\_Zkg
C]fgij
C]fgij
E]FeIa[g^\_[a\elf]tY
C]EgF]
@bA\B[CjD\E]KcM[N\PXV[XVYiZi[\]\`[dce\fdgcidk]nZrctbubw[
@aChJZN\Ob]e_aabe\fhghibmXpZt\uY
@VAYCjJ[KgO]PdY[ZZ^d_lf\ocp[u\
Ai_Tih
IjK[UaZ\d\g[sbt\
CXJ[Ucrcui
A\JcPaih
CYDcI\JhP\WdX]YXZc_aaciembpcrds\
C]Zo]Z_\`XiVm\n\perW
AmCWP]_\
@XCbPbYd`]
@kCca]
AbCc_cfX
r\th
@\K\riug
CbGbYo^Zfbidm]rc
_g`b
B\MfTh]g`ct\
BiI\X]_]c]
BiGbX]
G]IbZleg
CcQcX[\\mbpkwb
CfG\I[KdUYV\e\s[
CgV\
C\KdUh
[g
CYGXJaL\PfThWgXYYc`Za]c]dde\f\gXi\qbs[w]
PUTZWk
C]Pjd\
B\G[T\X[dk
WcXWdg
IbTgWWZidY
P\TZWjc]db
CYJcPkZ\
CdPfWZZddcf\
@\D\F\GZN]P[WXXWYj[[\[_\fegZq[s[tZubvY
WdYWdi
WhYK]h`\d]
C\XeYh][`bg\
YYdh
WpY[]Zu\
M]YZur
BgGcJbLdM\d\
BgGcM\
Yi_\
BcQiZ\
DfQbwp
PqQX\[v\wY
X[ccmi
@\FeGZQ[^beZwr
@hD[EfGZHbI[KdLbMWObPbQZRbTdUbWVXX^[bdddhdk\neobq[u\
@hAbCXEbFYGbH[M]NdO\SbWWXV^c`gaXcgd]e[h[idkWmho[pgr[tfu[vZ
@bPbW\]\^a`ka[bed\f\h\icmZnZoft\u\
@XDiGZH[IbKdQQRlT\X\[[_[dSe~iYmQwe
@nEcK\^\_T`\aYdO
@i`P
@cF[H\Kg`[dU
LnaZ
Lgv\
@jEcFhG]HaIZLZOhQfX\[a^V`YeZf\hfifmQqUrbvb
Pdi\ngpY
@[F\KbOXXcdae\ml
@\BgI[LjW\e\gfi\mhtYvdw\
DYEhQ\bbd\eXfg
@hEeG[HZNZO]`ba[d\ip
mh
dj
E[Q\X]mmwb
LUna
@uC\F]GcHdKSNeP[Q[W\^\_Yi[kemdvcwa
A\C[D\GeHeNWOXP]Q\Ts_sandXmXqZwZ
@\K\Q\ao
@\B\Gcmm
I[PYb]dv
E]PYdihc
BdE]GbOYXhdcma
@\QiY]i]
@aCbEgFYHbOf`daadcidm\vZw[
C\EcFdO\P[][^ba[f\iX
@]AcBTC\D]FbGYIdL[NYSZTaU\ZY]Z_\ajcjehfYg\ibk\lbn\o]p\qZs[t[v]wZ
AeCYDXEeFdGUI\KbMbR\T[WdX\[\^d_haWcddbfelbm[n\rdub
@\AkE\IqKWMZN\TZWc]]^]_\aZb]ced\echcibv\
@[EaHciWmd
AZI\RdXh[g\f_acNe\
Khadmf
@vaWdem[
@\A[D]G\Tna]chdglem\
MZNdc\ej
AfDYG]KiMfPbWaXX[X_]aTbcc[edicm[rav[w\
IbPdS\aqddi\mh
BYKZMjRfX\[\\\^ccbhb
F\KWP][jae
I\ck
@\KZO\Xbalc[d[id
FdKdacih
DkR[XflZ
Ff`fc\
A\IUKh\gec
apif
BhDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
qg
kp
C[FbKdO\XdYn]Z^[_]`bkglbsctZudwf
AbX[YZ\]]l_\u[
@\DbOjPbUbVb\ebbl\ncta
OhPb\el\
PfS\X[cg
AjB[C[G\I\KbNbO]UbVdW\^ba\bdd\ebfb
AiB\C\I\KbUi[b\[^c`[fcr\
X\[[_]bhwb
@fBgCaF\GcI]N\P\WY_]e[gdk[
@ha]d]k[
I\Qg
@QBRCcGdIZP[QY_]abgfkpwj
@ZIkXd
BbFaGZI[PkQbTbX\_baebbebifkY
P[Q[X\_\aibbdjih
Q\S]X[a\b\kjr\
@fBhkV
mk
B\DdEbGbIZNZP[T[XYZ[\V]\a[bYdcf\gbh]l[mXt]v[w]
@jBhDYEbGnZ\bYdLeVl]mdwl
B\DTG[NZPgT\\\dQe\
DbGUQcdle[v\w\
B\Gh\]wa
GhdU
G]a\dV
do
BXC\M\XV[]\\_\a]fYihl[p\uo
DaEVGhHeI[J[L]NeObPcRbSYWOY\[e\d^Y_haZb[caechaicmXpfq]te
@\B[C]DeF[GVH\IdL[MlPaQTRbS[T\VfW\XX[c`[dSenfbh[iSmUn]pZqbresXtewm
LZPYX\_\ptrfv\
B\O\[\_pebicv]
Nkub
Oh
BiI[RdX\\\h\
@[D[F[G\LfNhQnTZW\X\\U]ef\lbw\
BeE[bicc
@[FuO\i[
LYth
@eB\DcFYGdIVS]_cdep]
FbGbOjScU\\o]bb\ib
BfGYIdR\V\dflY
BiD\IgK\MUReXX\[_cacbYdegbt\wZ
qg
@cB\C\DhG\I\KbN[PcUnVf[f^[_[ebf\gbi[ldn[sbwa
@\FXGdLkMaNdOgPoQaTXUbW[X[[c\\pZq]v]
GgNk_\c\d\r\vZ
AeBfGdIfR[W[XZ_[dZebkcld
BcCbGWI\TkUe_ddpiWo\qhr\vc
ph
AgBZDYFbGeHbIWKdLZN]PbQdTeVbXd[\_[`\aZbcgah\l[ndo]plq[res[tdujvb
B\C[GeIbKif\
LhO]U]V[[c`bobq\rd
I]QYT\VZ\fmbn\oip[
BVC\DZF[GcIfJ]K[LdMkN[OWP[QbRYXcZc\]^d_bdhecfegbh\naoZp[rXsetd
BbC\KbR[Xg]d_Zgcr[sctbwi
@]N\X\\[_q
X\ni
DeHeI\OaP]VbXbYi\d^[c\idkevc
@gBqMVN[[\_[
BYG[ZdiYscvg
AZDaGZN\OeRaWZX\[]\c_]a\ilmbs\vmwX
B]G]M]Vg[f\b
LhPfTU_]pZs\
B\NdP\Q\\kwY
L[Z\fj
@bI\NX_iq]r]tc
@iN\PXYY\e_gahp[
X\c]d\g\kYmj
D[EdI\LfQbW]XdfdgksXt\vb
BYdreYmT
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rct\u\ve
B[C[DZGjI[OfPcRcUe[a]c^\bbdPrbvWwd
AYC\PZWb_jdhiYrfv]
Ag_Z
AkD\X\_Wa\g\rb
Ah_XlZw\
AgP\_b
DgRWX\^]_Xi\rlwg
AW_evc
DcG\RgX\icvj
AYGcIdU\dZikm\rZw[
AQDgE[\Y_Yde
@dAeGW_gd\
rj
MjQeXZZbgem[sdt[
FgIdP[ReWbX[Z]t[
IhRf
F[Igt\
@\FgIbR]W\hd
F\Phnb
^\fk
P\\rfYu[
BYCdD\E\F[IbN\XnYi^]dZmaqZu\vY
CaN[ObP\Q\UdXPYc\vd[gbkjwZ
RdX]eg
@\B[CaM\QZXV\j][^b_h
D\K\MeNbOhQZS]T\U[WeXfZd\\][^]_[eefgg]i\mlneobq\savdw[
E]G\MoNgOdQbXc\bbQc[d\edi]nZwX
CbG\\ffdibl]mWq[
DmE\\\e\
FmN]\[
D[UZW\Xb\Xb[mo
HgWf\N^c
DYGgLdM\NbXY\gghlZmZwR
DgNZOc\\_Ywh
D\E\G[LdO]XV\W]cmqwX
Xh\Xw\
BXP\dcwm
@\JbKgMZNWPcSrXcY\\Ykao\
DbFaGbI\K\L\M\N\P]U[[gfTpdwX
DhH[M]P]XZ\c]id\eZf[l\mbwg
@\BTDeGaMYPbQbXZ\\e[lUwt
M\\Xlg
DYNiW\XYa\sbwf
D\GWMnN]P]ThX\[\\]^\_\ehgVmV
O\Xf]b
AUBWC\D\EhFeGXILL]MYOfPdQ[T[U[WcX\ZX[X\a]M_r`Yakc\eYfegbh\iXkdlZmMncpgqbrduovWwZ
@cBgCdD\ISKgOgPYQ\UbX[Ye^dc]ejibkWmjsbtZu\
ti
DcE\MdOTWcX\[bm\
Dh\Xwb
B[Ib\bg\mgobqbw]
C]N[\im]
KYNqUX[\\]_Xpbq]wZ
\jfdwX
D\MhU[XU_cnat\
@dAbBTCcDaEeG]I[KSLcSeUVV\WcX\Y[Za]d^c_ebpe[f\g\iVkXmhniobpbq[rasfuZvcw\
@]GhQ\_b
Xc\Ylhmd
[iwZ
GbNhXZ`bfag[t[
BcGjNZOhPcQbW\Xb[\\X_caddXfjg[mgsb
BfMgNcWYX[\[gj
@[CeD\J\M\N[PZUeWeXhZd\c]b`bggkbm[w\
BZDwM\PZWeX\\VfYlZw\
gg
AZDWM\NPPjQ\S[T]Y]\\cceaf]gkifsfuqwY
@eC\GbI]NWWWXimUw]
BjGcI\\Zb]fY
@\BfDXKYN]\hd[wk
\i]\
KeM[N\XT\ke\
D[F\IfNhPbU\Xe\]mZt]w\
O[\\_Xbfddmi
C\DlfWm\
C[E\NlUdX[[V]dm[
AdBXKiPb_Xdiw[
IcXbm[n]p\ujw[
BdVcwj
D[K\\lw\
FZwi
\hf[
Nk\KiZnb
B]N\\hw[
CVGdQdUi_adb
\\fj
\[wh
BrCeMYNaQ\Yg\Oigl[mbs[
C\UfmZ
S[\g`\qb
@cBh
FeIkL\N\X[gZmYn[r[
FYIeX[
B[GZJss[
AZB\I\KaL\VXX\Z\\]^\_Znhq\rdslu\
PZnfpesU
dj
AbGcHbIXJcN\PhR\WVXX`]bfcZebg[p\s[t\u]w[
A\BYC\HfI[J[K\PgQ\T]^cabdle]s\
Pi
PlX]a]c\
GfPUQ\Tc
Pl
I\JiTb`ba]d\
@ZIcKfPd_hacb[dT
GbPh
PhQX
AeCfPRR]bc
B\GbI\J[M\RZTgX\[b_]cZg[i\kcm[rY
S]Xi\]
TcVZd\pj
AZXb[b\acYe\
NaXdYj\\^\idkcv]wb
PbTbnYoepj
CePbUUd]
EgFePcU\VZWZ[Y\c`Zdkniocp\rbtd
DYEiG\dmw\
F\IZKdLbNfPcUcVbYcZbidm]n\o\pbq\s\ti
IYght[
GXYZdl
DXF]Gc\\dS
Oh]]bZdbeZmq
BdIRRbVq_jd]ngoYvX
G[N\dk
\fmnvd
FVIj
D[EYbl
GZZ[\iq\
@]Gh]]^a_fbddXg[p[wc
PmT]WXdbu]
@VA\BcCdFXGkH]IdJXKcMdNcP[QVS[TiUcW\X]Y\Zi[\]c^b`Wacbdcfd[egfggYh[jbkZlcmTneo]rbs]uXvbwZ
O[UeV[dhf]
@dBcCfF[G]IdJbN[PbReT\Xi[h\\^g_Za\ccdbeffZhai\l]nYoZpaq[tXv\
Wka]dd
@hJZO\P]SeThUdW]XZYT[\\Y^\_ccagYhclcmZodr\se
IYVhggocrctZ
CeNZU\\kha
DdLfV\WgX[[Zbbqhsbw\
IgJZK[PiQ\U\WlXZZ[[[\Z^\aXgWicmeo\p]rosgubw[
@\CeD[E]GYJbKWNiPdQ[SbUZVdW\[h\i^W_[cfeYlbmZq\t\v\we
Lfiincq\vb
UjVYYcn\
QjTYb[d]
Ah\d_eaa
@XPXTVWdZf]c`cdTeZgdk[
FhGZT]Wd^\
AdC]G[QQTbW\[bbZ
CdNbWh_a
IbTWad
IcK\X\[Z]gdbiewd
FcGVZec\de
GdUjXZ`[g[wd
BhOcYe\]_\fdqdt[
F[G]KiNgOc_\db
Dhi[
Zb\Z]XdUedw\
CcPgde
GilY
@gIZK[NcPbUhXd[f\W^aahd\ffvd
A\BVCdEjF[GXJ\K[NcP[QgXe\c_Xdbffg\mXnlp\s[
DWGbPYTb^bbh
@XDbIeK\PWR[WcYZ_bdhigre
_en[ogr[
IeLQQ\X[aXk\okvfwY
@dCcFaKcNVPcQcXgZ\\p_]d[fjue
@h\ZfZu\
KXX\\nfag\l\m\
\fm]
XW\ga\c\wX
DY\Twk
CdXbai
DgEeF\M\
D\M]wj
D]Ebwg
D[G\IoK[UgWZ`bace[gUm[o[r\ud
A\Tja\eZ
CgFoIkKeOaRbT\U]V\W\Z\dXgRmSqYsVwX
@eFRKbT\Z\eh
CeJhP[fe
JWsj
Qddlwd
C[FmIZKkT\_Zagc\epm[
\\mf
Fh
AbEbI[Q\TfU\XZa\c\gambnbub
Tga]
TZgnt\
DhK]M\T]\]_ccdd]e\mhwe
C\N[PcZjcdf\w\
@iBrC\FgIZMcNcP[W[X\]a^b_\clmZr[s[viwZ
@ZE[F\Oime
Sj
@fMiN\\Z
@rC]NU^ecYv\
W]cjub
D\FgW\X[fZg\ldrgup
]bf\rgui
@eEeFeGbHbIVLcM\NgPcVdXZZi]c_cc[f\kal]m[n\ogpcqfr[sfu\
KZf\gWi[p\so
PhaX
K]Vl^bvc
UWV]on
`g
PnhYk[
]hu[
KnOgX[s\w[
Xf
D\Vbwe
DkKZ]Z_gdds\
AfCeK[PQRfUfVfW]Ye[f\h][^\_XaXf\hguZwe
ti
X\_q
D[FbHbNgW\[e\\`YfZihk\vd
Z\fgw]
DYElQ\X]
J]QcYhZ]gZo\sevg
FiI\L]P]QfSdX\Zh]b^]_Wa\i]
A\DcEeK[PZUdX[\Z^bccf\hfwf
AbCdHfM[V]XaY\]X^hfki[vb
Ha]]fk
MeXdZ[f[
M\]jf\
@YAcB\CbDfG[K\NYPWQ[Rd[c\Y^c_]`da[defZgkickjmfo\ucvhwa
@iEVF[Pback]
KhP\_b
@eI\P\YeZT_ga[gVi[kcq\v]wW
DaIZN\\h_cf[kfw\
U\ih
Kja\
P]QjVaY\od
EbPkWc`if]
BuK[[[\Y
@]Ec_\`[dck\mk
DeG]KbN]Z\ejl\n\sdvmwb
Ydqh
BZIdKcL\M[N\P[]bbbdfsb
BZHbIeKcM[N\P[Q\T\]bdnsb
YjqZ
YiqZ
X\\j
IbX\th
ti
@XD[G[I[OXPbT\UXVbW[X[][^g`daedXeYfbhZiXk\l]nhodpgq\sat[ucvb
CcIYKYL]OZPcVZW[YdZg[Z^Z_Z`daegei[mbnbofpeq]s]ud
ZSo[sm
Vg
ChK[Pb\g^i_\d]p]
oi
VYng
^\_i
Bj[Y
F[GZQ\TZUZXfZjf]g[m]oapcq\
GZQ\TZUZZvg[pesW
C\PcUiWd[]d[
C\PcWh
AdCZDaEbF[G\OZPcWmX[Zc_Zdbe\v]w\
G\f\lg
@eGeJ]KbW]Y\Z\^j`Xa[l[mZp\wb
@gCeGeObXY^WdZgd
G\Xj^Zfd
C\GhX[[]^Y_gafd[
@\Xj^[db
I\LaSfX[tc
N\SgW\
BhG]MkNYPfRhW\Xg\Z_ceifYiYlYr[
NXXf_cr\uj
rh
i[nZofplr[tguWvd
@]AdNkPcW\Y[[\\c_]fdodr[tduTv[w\
GbUbXjYbua
Xnl\m[o\
BXDaG\I]Za\kh\m\narb
BZM\\Wf\lXul
CdWcaYdcrcu\
BgGbIY
n[ph
f[maudwk
B]DZ_Wwm
B[I\Rksg
G\IcM]ddfmuW
Xi\[l[u[
fhw]
]XfYuq
BeIZh]pdrfu]vc
B\X\\W]bl[
BjIYrZ
BkDbEfFcIYKbW\X[Zf_fbdffh]i\r\
A[BhDYInKZMZPcVXW\Yd[b\e_f`\ajd\hYl\mdocuevfwY
V\_]nfo\uf
BhW[_d
@bBmIYL]Rcd\mbp]r\u[
MY\\l[ui
B[G[NcXe[a\Uf[leo\p]u]
hYlmu\
aXdgf]
Kh[b
CcD\EcGbK\M[OmPhQbT[WgY\Ze\T]c_]afd[fbhXq\sdu[
W]nYpl
Wi`[
C\T]X\[bahnftc
KdNg
@\A\EeJeNYOfP[WTXU_uaeb]eXfdk\mXpdq\rcs[v\
AaIjL\Wb
@\A\BZDbGTI[JcKcMcPeT\X[Y[ZZ\b]M`bacdciXjZk[lUmRnhohqZr\sXtbupvcwY
P\WjXV]eic
XdYd\\^Vsb
Biw\
@]CjOTP\U\Wed\i\r[
@eG\KaMdUbWXZ\^c_b`dbddcrh
@eAbCgGYMfP\QcbWde
_p
_ab\rg
X[[jm]qe
X\]\fWuk
@[AZD[EbG[HbJ[KbLfO[Q]RXS\TwW\X[Yk]\^Q_Y`iaidhe[fcg]hdicm\nYoep\rZscvcw\
AbLfN]ScYc^Ya]djhan[oWpUr\sZ
^oik
BXI]RgWdXVd[igtYuc
P]TfWT
PhQ]T[_\
@eBpDeEaFZIRMZPTQjRdWgXfZ[[b\d_Uacb\deeYf\g[hbi\kcodr\wY
BXRlW\XRob
BbISK[OXRpXP\\^c`[e\gXh]l\oZp\tewa
AZB\E\G\OcR\WY\b`\b[dliX
LTc[qn
AZBfCZXV[b\d_cdeecg[i[kdlbnXpfrjtZw\
L[^[qk
LhNf
BeIfP\X[_]`bg[p\tlvc
LgXc^Unhp[q\
Ac_q`Ti\r\
`fb\
Ic^dnU
BcGhdZ
@gC]EeFfGXIXO\X\Z]dphewb
G\P]gh
@ULd
BiGZM\RkX\\da[c[dfffhciXlZuXv[wb
B\DaF\G\K[M[N\PcQcU[VcWbZ\[[\g]e_ZaVbcddgZk[oeqZrZs[tZvdwY
@ZCbD[E\NZPb]b_]`icid\ffm]ng
CbWgY[\e]b
@bAaXW\e^ba[cdvX
@UCVHbIcPYW[XTYl\Z]f^mbic\dZffm[o\qYt\wc
@oAdCZIbM\X\\Y^g`\aYcdfbudvfw\
I]N\Q[VdXX\Z]\abc\d[gSmnr\vZwg
A]Pdf[vj
DeNgPbSbXgc\
@fDfF[G[H\K[MeNYPXQbXYYg\b]Y`\cid[gkh\iYndo\p\rXvdwa
C[DkN[X[\b_\cie\wZ
@raWc\
A]D]RbWiYg_face[f\p\r\we
AWMfYb\\][_[abcdgcm[nbvd
@ZAm^Y_cgh
A[CZGcJdNnW\Ze^gb[cbfcn\ocsdubvV
R\\ha]i]v\
CZZZ\\^id\fYvj
rhtZ
NcX\\v
M\NmXZ
G\PZW\X\a[djr]
I[_[hj
@aAaB[EbFfH\M[QcR\TcUhWbZd\b^caYb[g\h[ibqbrbsYu\
F\NbX\_gncoeue
Q]V\Wddje\gXme
NhPcW\nX
C\F\GbIiK[L]M]NcVi[\]]_Yd\fegZnapZqbtewf
EhHdLXO[P\Q]Z\m\v[
CcK\^nn\q\
I\N[Wc^[b[i\mXnmobpYr[vc
J\OfU\XdZc^O_\`bldpdu]vc
IcLWX\nZpbqo
Ihn[pb
I\N\QbR[Zb\\adiq
U[YYdh
AdWUXRZb`dg\mo
@fDXEZFeGbLfQiWcXZZZ\d`]bcf]m[ndo[setiw[
D\OdWYXh^Zmc
G\N\UiVdW[XOYaZe\\^becgajbmZo]qbtauawd
IfK\U\W\XeYb[b\i_Yeiijm[n\pewd
EhGcMgkb
E[GfOaW\X\_dd]rhtZu]
@XCdJbO\QeUbXi[emLrewd
@f`edh
BdC\D\IeJ[K\OZUnWeXZYc^[`aadd[maucvc
C[UeXcZh]Ym[p[q\u\
@gCiDhEYFSGgLgP\QnTgU\W[XXZYaRd]iVm]
P[Qa\cn\wg
Zk`Yd\s[
IbQ\TmW\gZ
A\O\PgQcScU\WjX\Y]gel\
NkW\XY\Wgc
Occh
BdD\EdFhNdW[X[Zb\g]g^[_idbfSiVkdmWnbrdu]vYw\
AfCbD\K[MdO[QRW\Zj\Z^g_[dZfbvd
LsOYQjX[\b^[a]c\i\wY
mow]
WcX\_h`cd\
DbG\KVMaNYOeQZUiWiXg[[^i_[fZgfifmencq\sW
ITK[Rg
AbUiW\dahgu\
AbUlXT
UgXbhgu\
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
FWIi
I[R[[i
Li[ea[ibu]
aTf\uh
@giY
@YQc`i
ag
ag
@ZBZDgGgIZOiPcQ\UkW]Z]\Z]]a]cddYg\m\ubw\
D[UbVbm\wk
@\Eb_gib
A]DdGZU\ZZwg
BWGreY
Fk
QbScVbm\wc
AWB\C[DXGUI]J\PSQ]RcT\VbWVXZZW]\becbeggZjXk[l[mhnbrbu[vbw]
@bAZDhESFcG[HfI\KhL[MhObP[Q[UXVdWWZb\\]Y^]_\`YaXbfcaeYfgk\o[rUsawc
@\EdFXLbS\VYW\YbZ[]c`Zacc\dYf]njpUrYvZ
D\F[NhOWbZeZi]mntb
IeMgXd[d\ja[b\cSeQm]
F[G\LbN\Xb[h_\abb[echbiewd
VdXjbcl\
FqV\e\n\
idmcngpS
WgXe
Ke^[`baddimbneogpc
McNcOcXh]b^\`hbXe[f[g]i]mewd
Xi
@cDWFVGfIcXi^cbWe\gcmYndpdr\
CZETFYQ]_\`eblm[wY
OjXT[Z][_gdaecmnnYpb
c\rg
U\Vg[S_bj\pfr[v[
DkM\V]WYbchdm\ra
EgOYiem\n[of
D\VbnZwh
\gm[pp
VcfjnXvf
C]IcR]Vl[\cbjdm\nZobper[vg
F[KYM\R]VZX\]ebkekmTnYpnwb
P\Webhnhp[r]
@cDnEyFTKZOTV\bReYmV
XZml
ei
@[EYFiIbN[_Ze[w[
D[GaIqKYN\OlQbReScUeV[W[XW[m\]]Y`Za[b[cdd\egiYlbmdnXo[rct\v[wX
FcGa[\b[ckeim[
FiI\NbR\X[`[cae[h\m[wi
C\UiX\]bd\ecma
Ib_hcZeanbpY
nlo[pK
DcViWcXa[\w[
D[\\m\wh
DlEfX]wZ
Ij
B]Zh
C[DcIfKdLYOcRbX]YbZ\bdd]e\fchci\ncoXp[wc
BcD[FbIiKdSZX\Yd[Z\egYhZmapct\wZ
KlObYb
K\Z]tbwn
Sg\W
IZUbVbW\Xc\Zg]mf
@\DiEiFZ\[`]l\
DaO[Wh\\_WdewY
A\DcH\I]MdPWWgXWY\\[`[bddZeafei\qbuY
C\DdWXXjZk][_\e\fc
Wf`\
_i
G[_ddbigvc
GbP\WsXXf\gerfuX
BhC[XZ`ca\dff]ub
N[P\W\X]`dfZum
@kX[
CeagfbiX
CjGZN[QYX[Zf_\mh
_i
ApI[L]TbdhmV
QmZY
Ck^b
BeGg
Bh
AdBYCcE\GWHWI\JaKfL\M\N\O\P[Q[T]X\Yb[V\\]Y^d_bacbTc]fagZh[k[ndqXtcu\v]wY
@iA\BcE\IdJaKcPdS\W\XgYd_a`dajdbf]mboepXrYsftV
@\CbK[U]Yf^W`\deg\n\o]phrgsetXuq
Khmc
@eCKK\UkZc`cdffdg\s[
CUJdPl
C\Pafkvc
B]DcKlXbZ\s]
@dCMJ\KZPcVYYaZb^b_h`cfcgbmcnds[vd
@h^a`]f\
CcZ]fk
Cp^\d]me
CUIeKY
CifZ
CKKUTfUiV\ZWfdnZpg
CgPXZ\a]
CcPX
A]CiUV^b
Wc^\dind
KcUU^\ac
CgI]UbVbZ[f\r\sZtguZvZ
KZUbVbW[Zc^\dhu[v\
@cCoU[Z]^Xv]
CVD[IXKZUgY[Z\^ds\tf
@\Cm^X
A\C[OiWeXb^\
ChVdm\
CSZm`]ij
AbCVJbPZT\UjV[Wd\k^\d\f[mcresc
AbC\KcYh^\sb
Chs\
Cg
n[pg
C\gbth
YvtX
CdOcYW^[
Cj
Ve^Ofbn[
ClJdKhPbY]Z\^Y_[`bratbuc
@dA\CYKaV]Wc^k_b`dadbcq]rg
Cg
CZ^i
B]CVDfKgUbXg^Z`fc\vc
C]Knt\
[\^i
CpfZi[
@VCXZ\^l`\nc
Ib^ofWrUsd
CZKbO[^f_b`canf\
C]DbKW_ifb
CSUcYb^]`[a[d\pb
CfDV
C]Kg_\
JhWed\s\
Co^]
KbWdfS
CbUh
Kb^Vd\fagbvn
AdC@DbObZide
@\CY^jd[
CkZ\^V_[`\d\t\vZ
UU^a`bm\s]
K]^Upd
CVp[ris\
Ykpdt\
CSDbK[LcW\ZY[]^YgbnfoZpc
Y]^j
BZIiK[LbUcV\XZY[[b\bfbneo]qk
K[V\ni
C\Xg]\p[
W[o]rmv\
Pj
X\i[ui
CXEeFfGbHdIcM[N[PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpdqbsbt]uev\
BpC[E[G]IXLZOcPWQcRcVYWUXr^ZdXf[hdi[mWnfodqVresZv\
E[F\IgL[VjW[\[t[
PZ\[ddkhpfwY
P\Xefh
KYZZg]sg
H]LaOZ\c_i
DWIaX\\dfbwd
@[DiF]IbK\_babwV
@WE\Q\\kadfa
X]fg
RZXX\\b[e\mvwX
agw]
WW`grd
Db\Zgewh
C\EiP\]g`im]wc
ZqqasXvc
CdF]I[aafjs\w\
@\FtJZP]RfScWdi\w\
@XEgGdKbO[PeTeW]_YaVddi]mdrqs\
WfZ\
C[QWUZZZgZst
DZ\h
Kfgbw\
CdWiZ\[b
IeL[PXt[wc
vh
@[GeHjNcOsPZQWTcUcWX\[a\bcfZiZm\vn
C]DXEcIZKcgcvi
tj
@\Os_\
O]WmXXg\n\pdw]
io
PmW[]]a]
O]QhtWve
E[bgpfrZ
Di\[wY
OcPkW[
D]W\ZYwm
B[FZH\MdP\UbWm\Yb[f\ggiRmqt\
WmYZg\
\ZfXucwi
DXP]Z\m[wq
@\BcC\HcIYJiLbOXPTS\WgX\Z\[[\[`[defYtg
VgWb
BwD\GZ\\n\odvZw[
Pfdg
N]\nl\w\
Q\Wdmg
A\I[PjWZX\w]
Obmi
^cngq[
DaE]XZ\dwk
BZIbW[Y\gns\tV
O[P\QbSb\g_cpewY
BbIgKhX\\[glmcs\tZw\
CZE]KcPeTYYZ`hgfolpdsWtbv[
@gKgO[wb
OiQd
AUGlKeOgQqTcWZZj]\`Zi\
G\McSZ\gg[mY
DnI\W\aiggwQ
Fja]
J\PiQVSci\s[w\
QjZ\
X\]\gk
O[Wk`[
BcIiKZPgV\X[\\bZmpoepdr\w[
DaPbth
f[if
KZ\jv[
BkDfG\P\RXX\\k`\caf\i]levTw\
P\QjTV
E\F]G]I[L\PY_n`[addffnrdu\wW
CeGcJbK]OWQ\_X`\bbmergs\
PgW\
F\KiPf_ahcw\
@\E\I\LbMcOlVcWj`\a\gnicmXr\wc
Egwe
@fCdHmPZf[
BbIi
Lgh[o]qftc
F\IaU\WVZb`caff\gbiVrXsk
wg
Yd`[o\vh
BWCcIhK]Li\Xgch[mev\
LgPevZ
Bg
B[Ggd]
BVN\U[XY\mmd
BYN\U[XW\cmhw\
G]PcXg\\fc
AbGbHcJYKiN\VcW\YaZ[\Y_Vfbg\h]m\ub
I\JhP[V\a\ga
MhUcXWdZ
@\B[CbDbIbKcOYVdZY\c`dccfcgYhglcmZr[s[
MkW]X[dc
U[\p
C\IdKl_]
CZEfIf_\e\
AcCWK[P]_mib
Cgf\w]
FbGdXc\i
CYUh
C\Wg_gac
B\Xl
CdEfWi^b_K`a
Ai_Z
CYJbXp_[a]
AZCbDdI\X\^a_h
I[wh
KhU[V\
@gBbD\FYIXJcL\NqOXQgRmW\X[\W]\a\b[ech\ijkbs]t[ubvk
OcdXmh
AhXZ\da[dZff
@TCeD[GdJ\K[LZNWO\PjXYY[\Z^m_c`[cge[frh\iZkfmfqcr\scuivgw[
BZFYIfW\X]dXffr]
@lBdDcEeFdLgOcP\R]WUXZ[b_\`baZiVp[v\
Lhm[
MdOiW\\dcZeYm[wc
JbLh^\
LZO[PiWZ^c_\d[hboa
I[P[\ec[di
C]KgOW\dfZmbwd
IcKf_n
AbChDdFmGTIdJ\PXRUWZXdZ\_[bYdwigjYm\
NiO[PbWdp\
D]E\K][Z_ec[eiwZ
C]X\giue
X\gh
P\UbVdY\\a]Z^Xmbnfucvb
IaVh[[nbofuY
VShcidv\
GcP\X[\e_ga[m[
Kks[
@[EbPkW\_Ya[dd
@\GcPZWfb]
D[F]Iee[m[wn
F\Xlfbi\w[
A\fgucv[
WjX]]df[m[
I\XZfcgcobrcuf
XZfcgcobrcug
L\Yb[dh\neobpYqi
ohpYqc
M[PbX\YhZf]f_Yico[pe
P]YkZgo[pe
C\DaGcMZN\WYXi]]g[lfm]p\sgwd
B\XU\[lgwY
BlL\SWXV
C]DaJbKbL[PZR]WYX[Zb\c]becfehcp]r\sdu\wi
D]X[Z\s\wk
T\Ui
LboV
BmXY
@dFcG\K\M]N]PeS\T]Wd[\b]f[lfnYpgtY
Pc\i
WjXWp[
WXpj
I[P\W[Xl\ZdclZnZ
N\XY[m
Wb\i
Whwb
@\AhGkO\PcQbS\TfU[WbX[YZZd\\_\`ka[bYc[r]sYt\u[
A[BcCbGOJ]NdPhWUXZYgZ]\e`mb\deeegcq\t\
Qj
DbGjg\
AePZTWWh]\`fa[c\eevY
AeD\G[PhWbXg_\`[gi
B\GlZb`Ya\deig
BYDdGsJdN\U\Zj\X`Tamm[vfw\
Gkfdg\
AV_m
ah
J\P[W\Yk]eagg\i\
ai
B[DmWbX]\\l[tdwY
B[Dkl[wZ
W\aZki
EfFcW[d\f\khu\
@dEmW\kU
BiX[gc
M[W[XdYbm\uh
GZMiX[ebvc
Wfogs\
oi
A[C\DZFcGTIZPeQeRbU\Z\[\aZb\e[fegZhdl]mfndodqds\u\vcwe
FkG\LdPZTcV\XbZ\\b^c_Wccdhf[kbmhoZq\wc
QhX\w]
LePZQlZ\m[
Nl[dc]nd
@cDZP\QZW[_cndwg
OgPii]rbw[
B]PlXi_[c\mev\w[
BcDeIfK]NhP[QUV]XjZf\ghbtZwZ
Q[Zj
XgZ\
IbP\QhVbZ[\f_ebcf\h[r\
X[Zi
V\WoXS[d\\h[
VcjZng
CZVj[[hd
[[hg
A[K\U\ViXU[l_\n[pfr\vh
[Zhhv\
[Zhhv\
LjV]p]
CbG\KbM\Ob[b\ZdZg\lira
G[M\X\\Zd\llr\
X[Zk][^ev[
FdG\NaRcW\X[\fdcfbpbw\
IYhl
F\G\KiL]UZW]acf[g[s[
CdKTW]
ChK]U[f\g\
ChIgKQ[b_]q]
CVDbKh
KS
Kh
@[AgD\MnWUXH][_cd[fRus
C\U[VbXjg\i]rj
Xk
@[B\G\\j
flwZ
Mb^]ndwh
WgX\Zfb]
IgXY
@bB[C\GkI\L]NbOaPfXeZg\\_\dfi\mZpbrYt\ve
Wlg]
@fB[GgN\X\_\dd
Wl
@\A]EcF\GZI\KfPcQcTZWiXWYcgfmVo\ta
I\KfT[WbXiYdgct\
WgX[
TiW]
Xi\Zi\ub
Cdgkm\
BdSZW\XXZ\\c]c`kd\mZras\u\
G[KbZ]fbgfm[s[
U]gir]sc
ggqX
ViWhd\gZ
Db`babbjsb
BXH]M\N]PaSbX[]fialbo[t\uhwY
MhPaS]\ii\uZ
MZ][f\uj
]\f\uk
@aC\E\HeI[KcN[QXTlZ[^[_Zaidae[f\gZpaq\thwZ
PcWXXg\\aadjn\par\s\vb
KiP\TbagsS
Tk
VgXXnb
KbaRhb
Db\Zgewk
wh
D\I[P\X]]ffiigwZ
I[]ffiubwZ
IcoXqk
X][f\\lbocqU
N]PhX\f]nb
@\EgFcO\f]i]kk
@\Ejk\
BZI\L\P]T]VZWbXYYe[f\[_\bbdch[nao[p\qjt[u\w\
W\[[kcqk
LiW[XWtZ
WhX\
CnXX[\ud
K\XY\]sou\
XYl[mk
WeXiZa_babbddeegi[m\vb
Xk
C\DfEcI\OgWWXU[c\cb[e\f\ibkbq\
BcP\[h\]mcq\
D[Pi
PgXZ
P\Wg
J\WZXh
B[GZle
@\CbDZI]J]QbUfWhZe[]a\egf\mXwb
Wk
DXUkX\bbdUebmdw[
W\Zh
eg
U\X\mm
K\UbXY[hbe
CcKbP[U\WbXV[fbf
KYX[[m
Q[Zbpl
DbWh
g\m]wn
X\[h^\
n\pi
VZ\bngpY
VZ\bngpY
I[O]UbWbXoZb[\_\cYw[
Xe\Y
OdX\mU
DbGeOgP\X\\id\fbmR
LbPdshw\
IkPcdgf\g\r\se
P[sg
XXo]ukvg
@\GXH\L\NdObP[Q[ScTZVdWWX[\W^\`XaZdmfcgchbjZlVmWnaqfr[ud
S]Xl][dWfh
EcI\JZN[PfRbV]bcdmgZm\w[
IfK[UgYeZpdUf\r\tc
IrK\R\d\
CbD\KZNdV\Xh^bdki[ta
IXN\Wdb]dlf\
@bC\KZNhPi\ZdXffg]u\
AdCeDlE]GcI\KkP\Q\R\SZUhV[W]Zd[b\[]e^ZbdcbdWgkmjoaqYr]uX
FcI[KQdb
G\PYZb[da\bYdifeq\t[
CfGmIgKmOcP\QcRgUeVdW[XZ[a_YabcddNf\g[hbi[oZsb
DZRbWme\
GVPZaVde
B[CZFaI]JdOgU[Z[\e]c^d_\`\f\gkmboasZte
B\ImK]dUt[
DhGfNaP[RcU\X[bbdZlUwe
IQO\P[QhU[VeWU[acZdcfchci\mdqatdufw\
Ic\f^ad\wi
Isi[
BmGdZ\dY
IgJ\
K\PZQ\a[dgm\
C]GX[b`Sdj
QZTW
C\D\FdI[Rc[]dZh[ibqi
AdGdKgS]dZfej\
X\diud
ITdlgZs[
dhmT
GgdS
D]I[KmS[]d_bf[lesducv\
@dFjGiIdXc[Qddea
@X[g\\
FeGiSb[Zq\
Eb[fqg
GgI\JbNbQcTeZ\_\cWdbebkbm[r[
C]DkGcQ]T\WbX[\Yd\r\w\
NcW[\iw\
DUK\ThX[\[dfegwf
@cDhR[dZwX
DXPg\[i]v\wo
CgN\Ya
@\DbEbJcLdM\OfS\UdX\YYZg\a^c_\abcddafckel\neoeqXsZtbv[wZ
@\B]OdW\XhZ[k\mjo\tZug
AfDeI]KVU[Z\td
LePZQlZ\m[
D\I\PmUZZvd\f]gZifo\pjsXt\
Ncfl
AdC[G[aS
@]EcZ\^f`gd[
om
EbOcW[X\dnm]
UgVbf]nZpcw\
Q\Zg`X
BkFcGhIZKYOZPZXXZ\\Zcfdbgb
CeDdFWG[IVK\RYVb`eacbec\dcehs\tV
AhCdF]G[IaPbRbZ[^d_Za\c\d\f\ggmdnhobrbtfv\
O\WZ\t]\_lf[
IgLgNeW\X[\e^[o\pZt\
@YNXPXZ\_\g\i\km
AaC\EfGcHeOdY\Zc\[]\^[dnf\gdm\
CgFaUYW[ZW`fm\ne
O\Zb^VfdmcnZ
AcZeaV
@\FYNj^X_W
B\^pf[r]
B[LXM[XrZWdcf[w\
BeI\OlPb^c`[ue
@aOnZ[dVoa
WgXg[\d]
aju\
DbK]MbN\P\_\`Xd[lfmZwZ
DhK]MWN\`XlemZ
@fDpIbXbYcndtb
IkXct\
Sg
Jk
BaC\DaGdIZLZOVQbR[S\T\V\Wc[\]Zadbed[f\gYiakZm[qXrXsavb
BdCdG\IbM\NZWYXg\b`baceif\k\udvbwf
@cAcC]D]KcNdP\QeXkZ\`id[e]m\u[wb
Ggw\
D\QcWTfi
D\GZM\WZ\beho]wd
@[AaDbE\GZPbXW_ebgdaiguXwb
P[WV`hdbwd
NiWda\q\tduY
Nc_n
Wf
CbDgF]PcWaXba[dcuc
Dddku[
@XA[B[CdDhE\F\HfM\OWPWQYSXV[WbYZZ]]d_[`Wa\b[d\eZi\l\mbndpYq\s\tXvXwV
D[EXHbXYY]\b]i`YmhuX
CdE\HgX\]fbYm\
@[DkEoK\O\QY_]d[m\u[
@ZCYDZHbS[WgX\\\]q^h`[b\fhmQn]u\w]
Dgbe
ChEZHcWWXi]]p\
CTE]HYN\]Yc[tYu~
HaX[]im[
CjX\djf\m\
CY`h
BdDaEcMdP\XZ\Z]\_bcamhuf
@dC\HeK\WZXZ^\f[ibsbteu]
@eHX][meti
EeXZ\jmY
AbCfDbI\KbM\NbO]PdScVcW[Y\\\^h_g`cacbgdXfdl]tZv\
C[DcVYWcXZY[^h_\`en\
A\CiG\IZKjNhV[Xf_gbHf\idl]w[
A]Xc^]_\adfm
AgC\IfK\PbScXW_f`]fehb
DfKdX\[ma[fVrc
IXVg
@dA[BeCdDMEeFpGbJZKbL\M[NcOcQiTiVhWeZf[\]j^a`eedfhgiq\sbuZ
BsX[\hdYeYgcm]w[
fhiX
X\aki[
CjDZEZ
@cCYFbJ\L\OgS\T[\c`Ydefcg\mYrYshwh
GfQh
D\Eb_]dn
CjFdJbs]
@eQa]]aZbZdlsZu\
@aGd_hm\
Biw\
FldZr[
B\F[GZKbL\OdQhSbV]`cdZmbs\t[v\wn
Wi
Fh
G\N\QeYi]\`]d[
C[KbX\Z\]fddemmaw[
[\\l
HhP]TbX\
@hAZBRDOEcGSHdIZJ]K\LlM\NZOfPeQdRXUYWbX[YeZc[O\Q]e_m`ca\bgcddYeZgdiZkcl\mXoeqfr\setkuZwJ
WX`hgY
@bAdC]GUJcLbO\QgR]ScTVVZWcZs\e]\bgcadXe\fZg[iXmnp[sowV
RkwX
wh
EbfXikm\
DYEeGWHdN\Q[SbTbU[V[WlX\ZceZfbgkmUsU
A\BbDcEWFXGrHfKcLZMeNcO\QeR\SZT[UnVaWWXcYY[x\g]U_i`SbbcYdUeXfRgbhfiUkZlhmjnaojpdqergsctfugvjwX
EhFdI[L\OcP[T[UcVY`bd\m\o]
I[PeQaU\VeX\\id[mgo\pbqes[
TcZhgd
CeN\OdPUQaUdVdZa\\]X^dddehf\m[p]q[
EhOeTaVbZ\a]i\vd
N[Z[]ld\g\
B\F]bVdo
BkF]GdH\IdPdVhZ\\Z]\_\dhfbi[mbp[qbw[
C\FbHW]\ffgciZ
CYH\NbWd\W]bddicw\
DjRji\
CbFbW\_\dmm]w\
@\GdWcafdgfas]w[
BgGaPdd[odwb
FbJ\QZXZZibacbe\n\pj
CYF\I\P\WxX\Zd^b`Zadfbg\kdmXp\
WZgmt[
F]NeOeZ[d]f]gcsjt\
B[C[FXG\IkJbKdL\PcR[SbTbU\VbWVX\ZX\g_Y`\bVc\dVeef\gWmjt[udvawY
S]WZY[Z\]f^c`\fdqWtdu\
@\AgBWCvDcETFSGSHYJcKdL[MbNwPkQZR\ScTdU\WeXfZY_\`caebiccecfQgShckgl[mfnepcqWrgsZtZuivWwl
JjQ]s]
JZg[sg
@[AWB[C\DvEeFYGYIYJXKWNXOZPZQYUUV[WXZV\U]Y_Z`\acb[c\eRfVgYiYlXmZq\v[wZ
@\A\B\CUEXIWKYN]O\P[U[WWXXZ\bXdUedf\icv[
D]ESah
DXeg
DVEhI[en
ELeU
Egi\
Dm
EII\a\d\ecwk
C[DiEb
@dA\DjG\JXK\V\WYaedbeVg\i[wV
ETbbde
CmEZImU\WYXje\
DUdp
C[EXQ]d[eW
DYEk
AZCZDnE\eXm\
DMI\e|
DUEdegkZ
DUEDbWen
@\CeD\F\IfRZUeXdbgdbeeidw[
CfDdEdF\IhKbRZUZd[ed
C\D\IYUZej
DeI]UdX\eh
D\ehrd
Xhec
B\DYWnXUdc
PhWWX[df
CoXba\
@cLhXjYY\Zset\
@dLgX[YYs\
@[L\Xt
XZsi
@cBbLWS]s\th
LWth
XY[j
CXDbGcIZOcU]WdYc]\_Zbeg\mer\v\w]
UkmZ
WhXW
A[B\DZEYFeIdKeMZN\PaSVUgWWXJZf[W\X]X_]c[e\fagjibk[lYnbqfrbsZtduYwY
A]BjCdDYEcFYGiHbIhJdM\OfPeQ\S]TdV\WeXpYb[b\Z]\^Z_f`da\biche\gdiYjal\mhoepbqerYs[vfwf
@YA\CeEdIbK]L\PgQ\S[UcZW]]^bbhddf]gbh]jbn\pbqbrYs[tc
E\FpK\T\a\g[idr[
C[KjRZTbVbaic\i[mbre
qg
sg
D\_Yri
BcDbF\GgJcNbP[QXTladb[defjgUmfn\ocpZsO
UiV[iYm\o\q\
CeKVaeihobp[te
FdGbIYKdUeV]WhZf_df\g[i\pZr[tevd
C]G\Ue_m
KeUhV[_hb[mZrd
CbKY_jfX
CcFfG[IXLcRZabiim[
CsP]T[Z\`ga[g[
ChK]Uc
C[DZG]J[KZRfU[a\fZgor\
CeFbIfVba]fgm\rbs\
CbIXKbVhYb[cp\
CfFaGZKaL[QbTbVTeff\gci\pZrXtY
@mIYKdP[acb[ddrX
sf
I[_foir\
Oi
C]KfU\Vc_Yadg\mZrhs\tb
CVIYJbKcLfT[UQVgZYf\g\iYkbnUpdq\rdsftd
CZIXJdKgTdUQVdW]b[f\gaobpds\v\
BfU[Z]db
F[I[Ko[X
PrsZt\
B]CcFZG\IfK[PYTeUiWWYZZZddgeiejbmWr\set[vZ
AZCTIYOcPZSXT[U\VeW\ZU_Wd[gbikn\pXrfso
CVadfli\
Khd]fb
CX_daedci\qir]sc
_fsh
@dCiIbKWPdQbU[ZcfZnfwa
TgU\
@eCPFbIXJfL\P\\b_Xf[g\iZm[n[pdrXsZtfv]
CbKfU]VXaZgci\nlodsYtXw\
CbDcK[LdNbQgT[UoV]WfZX]ed\fbi\mZnaqZr\sZwb
@dCiOaUcZba\f]n[pdr\
@ZFcG\IdKePhZ[dYfbgc
CeDcEcJ\KVNjO]PfRcTVVSWeXZZY\\_[adfageiepcqatYvewb
@[CgDeF[KYN[OfR]Z]dXfbg[hdo\qgrWvb
D\FaG\ImK[LcZXdYgUmZq[s]
@\D[F[IWJcKfL\NZPgRbT]UgVgWYXXYc[Z]b^W_X`]aVddfUgbiVmjqYtZ
g\obsj
C]D\HcI[KWT[VZYcadbae\f]gkianao\v\
AfCZIWKcUfV]f[iYp]
E]Fhd\ihmX
N]UfVc
Zlfcr\
TXgd
Udsg
CZKgUZVif\s[v[
FcUidfm\
I]KdLdP\UVVdZfdafdnapnq\sT
CYRaU\[Zdemho[sTtZvZwZ
U\Zia\pd
GjIb^d_]d\ejiimbn]pbrbs\
CSDfEbFRKNO[VWYMZ]][^X_k`XddfhhgibnGoSpgqZrWvo
V[Zc]bfqgY
CSIbKVT[VdY]ZXdggniYrht[
C\KgU[Y\ZXbcd[gfmYr]setV
AlCcK[T\VgY[Zf]b^[ijpbqerbse
ig
K]^fa\nUo\pcrXs[
CYI\JePaTjUMV\ZxaYd\genbofpbr]sSt\
CVI[NpO[TbUYWc_Z`\aXfYiYodpaqbrlsYu\
FcKfNjPcUYh\mspeqewi
K[V\Zb][f\m\nsp\
HgYc][`jt\
KZ_lrY
IgZ\di
C\UY^unc
@aBcCXG\IXKdOdP]^daZrjsc
IiKULbPZd[f\gei\n\ocr]tx
B[CcKsUYb\
C\IXKfUhdchgs\
IhR\
CeGbUS_Zrdsatf
CiDg
C[FYG]K\P[U\VXYdZ\aYbadie\f\gdm\oYq]rjsgv[
KhV]adddi\mfrcsc
DeUYZbfcg[o]pYqgse
AbIsT[fXmbrbs[v\
KeLeP\Ueflgfi\maqbr\wf
K\T\aedkpct\ve
mjr[
IWi]
nlo\
IhK\R]T\g]sa
@cC\I]KgP]V]X[ZbfVgbodsctbwb
B]CiFbKbNTV\Zlf\gem\n]ocpbr\tew]
@cAjCbI]U\deiZm]
C]V\h]i]pgqXtc
@\CgD]H]KdRdTe^cd\fegWi]rfsX
C[FaJ\KZTbUeWlZb^[dZfbgbpYr\shtY
CXJ\KTS\ZX_egTi\sv
Ki
IZngtc
CcI\KZL[RdYeZY^\f\ndpZrqsYtYub
I\Kch]rk
UkVcmW
CYsi
CYO\UZVdZbmlpcqcr\s[
U[ggm[t[
C\Kfd\getb
F\GaHdL\_]ghte
Hdg[rgtc
AZD\FbGZH]IZL]O\PZQYS[TiUcVeWZXWY\_[c\f]g[m[nXoerdsjt\u\v\
FZIdJ\K]O]PdQZThUfZY^badd\fdrZsY
KcPdTdZ[aYpgr\sS
JdP]TkUcZig\sU
C\KaTXZY^]sl
UVZdsgwa
ChF]IYU[mdsZ
FbJgPXTbrhs[
Zir\
AlD\I[LbWeXY\e]gf\pYwd
ApI\P\XZmdwZ
CcDbGbPaU[Wb\bfjg\
G\IaT[X[Y\\]^cddf\gh
PeU\_dwi
U\wi
C\EbGdI[Ud]\`dadegmbwZ
UdWj]\
DbEbGZI[UYWXXLaeejfbmdwZ
D\Gh
@bBbC[EgFfG\LcN\P\XZYb]b^\fbi[tgua
BcC[EcG\IhL\XbY[]etb
AgB\CgDbEZI\J[LZO]QYVZWXXXZa[\\\][^ge\g\iZmZs]uY
CYDbGcT\UiZ\bgdgfes[
ClZZ
CYP\Zc^\si
CmbX
C]K]L\UbZO^hbZi]seu\vY
W[Zjd\
Cg
@bFaL\OaPZS]TbXd[Z\cbbc[h\k\pbr]
WXXimZ
GdIXK\OdPbW[XX_[chddffrbucw\
O\PlXZcZfg
IYPZcg
Xku\
_Yhfv\
@[DaPiW]`\a\bbw\
Pi
AcBdCcD\F]LaW]XZabm[pbsbwk
BdX\w[
fj
vf
@dCZD\FbJbKcNbQcT\Za\d]ceffbmcwg
KiPdS]\em[wj
@\B\DZFfIkJ[N\OXPgReT]U\V[WbXZZ\[[\b]Y^S_b`\a\b\dce\fXg[iYmXn\o[p\q[rZs[tWwR
BiC\E\FPIZPbRbT]W[Xd[Z_ebbd\e\
FcPgd[
CYFgGYIkRWdbr]s\
I\WlY\
EZFhIY
W\Yjdf
FbIYR[djo[
Fii\
DYE[IhRhSbW[YZ_cdTt\wW
@cCcEqFcGgIXO\R[Yg[c^Y_Zedhdk[m\q\rY
IdRSddt\
Ri[]
Df
WVdk
CpF[I\^[
CZFUJkSc_ZdZrf
PV
@\DeE[G[PdRXUbWcXaYh[[^gabedf\hfoapathvbwh
J\RdYddg
FXIdPbR\XgYda[idrh
CdE]FXG\RZW]YX^bedrXtkwc
_jr\
BgCbFfGeO\VfW[YZb]ne
D[FgP\Rha]cde\u\
FjJ\
CZD[JbRhe\
A[BWCeDdGsKZM\ObP[QbRZSYTcU\WUXUZa[Y\V]b^\_XbWfSgYh\j\lXmZr\t]uZwX
AcBWCcDjGeI[OeWWX[]abfdSe]f[i]mVriw]
GXJWPRQZT\aYde
EcJbK]PcW\_haYrc
@[P\apd\
D[Gg
C[GWO\PYW\a\b]dtm\s[u\
C]GuI[ZZ_[a\dVe[r]si
PZWnd\sc
@fG]P[_\ajr\
CXFbGXIcJaKhPnWd]]a[d\r]sd
PW
CiG[a\bdd]
GZdm
CrFcGfP[dZm\
E]G\KZPdaWdm
CkFdGZP[ab
BVCTDTGcKWOYPER[T\WSZj\\]Y`[aRb[dcfYiXlZmkr[
C\OhPd
@dA[B[DgE]GfJfOZQjW\Z[bXd\i\jbm[w\
CQDlGcK]OdPeU\Zj_bd\e\mh
CjGZPb`\bZdY
BpGZK]ae
CfDbIeacd[
@cIe_bdZmg
@gAdEcF\IWKcO[P[XZ[\_kaceZf]
@bAZCWDfEgKmPhaVbZdcgbrj
@VEdKSPkTYa[iarc
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
@cGbKfP]_[aW
@\P\_haYra
@h_Z
@[A[K\_Udd
K\_hd\r\
C\D\GYJdPeTZ\d_\agbYffi\k]m\
Cdai
GYOcmi
CZGbPb]b`dkdlbo[sbtduf
C]GYPbW[dclbuh
CeD]]Ysgw]
@\CWFZG\HdIVJ[K\L\MdNbOfQ\TeU]VZWZZY[h\\]j_Y`ba\b\d[figXibj\lgnZqhr\s\uSvYw]
DVFeHcNcO[PfTfX[[b^d`Ya\ebfcibl\qeu[vcwk
@[NYTbX]Zb]\^bfZiWqd
Nhfb
NiOZTb`\feifuZ
XY[fhb
O\X\ig
DdO]X\[c\d]\_]fhhal]q[w\
Ddfiicwg
feqS
E\Z[[[\e]kf\uXwb
CZXYZbfkig
fh
IbXZ][gdufwc
DaIbX\ufw\
B[DdPdR\W\ZZ`]f[wg
PkZ]
DW
d\fj
P\X\\\fi
@bAiB]C[D\FeG[HaKbLZM\P\T[U\XVZc[Z\Z]Z^g_b`XeXfbgehei\mfnep[q[rht\wZ
@dAZChIXKcPYQcWfXdYcZk^e`Zafc\g[iemWrbw[
@\Fj
@\FjIeW]Zb^ag\hemZrbwX
AZC[dkfZmYre
IbVdnipZq\
F[dZmk
]\^Yfige
IZK\^crg
A]gcmpr]u\vbwb
AdKfZV[\_XrYud
BhG[X\_\
BsGVRRd]
B\dheb
A]BgD]FcGaPZTgX[Zd`bpbu\
BkD]GbX\
AfCeKYL\NYW\XYZc`\f\mZq]w\
ClW\Z\
A\XcZi_]
Xj
UhVbXZ
Pid[
XZ\j
g\sh
Sg
CeXX]]ncpgsgtX
Vhfco\sc
B]R[SZXkZb\]d]ioo]
[Y\m
`gk]v\
@\N\O\PbWfX[Ybbce\f\gcmcsbvb
DbGZNile
BZGiM\Xh`\eafa
AhG]_fi\
AWCd_f
Agi]
@hN[O\P\[d^c_\a\k\qfuc
@lNbP\q]
@nEcO]k\qX
OhXZ[gud
CZfl
CjU\g]w]
CbfW
@cCdDlEbF\G]ObQZU\WbXcZ[[U\\][^\_f`\b[f[idmf
DbE\OjWZXb[[][^\w\
@aEeOcmh
@\Ckm[
C\DcGbOZZ[[\_gf\iimXw\
CaUgWZX[[f^c_a`bbbs\
Ci[\s]
CWUci\
CYUi
CgU[
XZ_\f]iin]
A]DgMbNbOeTaW]XYZW`cdcfbkd
NhXf\Zneocw\
@gNfSYWhvh
@ZAZB[CXE[GZHZIcNUOZP\Q]T[UUVfWcXXYWZ[[]\Z]X_d`YaZb[c[eZfYg\iak[nkoYpWsXtZu[vewY
@XFfIhLYOeP[U\XcZc[Z\a^Za]c\ddfehdp\qprbugvj
@eF\IcKcSYV\W[Yb^W_X`ccedghcnho[r[vb
In^gc\e\
FdU[VgX\Y[Zf[d^en]p\
@]Lb^Yiapi
LaO\h[no
Ia^X
IiY\n\
^h_gn]vX
V[W[Y\^q
I\VZ^ohbr\
FbVi^[vYw\
PgWT^ba\i[ne
V]^h
IfLbYbi\ngp\qZ
IX^k
CcK\WeZb^ci\nXvb
C\L]PhV[YX^qf\nRv\
^an\qg
V\X]Y\^ln]q]
EbF\G]HZImKbVYYaZc]Z^b_Zd[q[rhvbwb
VgW\Yh[[^Sfencp]qbwd
C[F]KWRdVfW]XhYeZZ[Z_Td\f\iZngpdq]u\vg
ViZ[^Y
ifnW
CoP[VWWfYd^\nUp\r[
mbngpY
KcY[^f_b`bnXobpgrXu[
dbvj
I\_jpZvf
I\V[^]njp\
VbYW_bpg
IfVhnZ
C\N\V[Yc^X_cnXv[
Wi^[o[q]
Y\^\_]idnupRvZ
[\^hs\
GbIcM]PYWbXk\dd\i\
A[L\Zi\c
@]DbEhKbP\[]m]u[wk
W\XjwU
@]DeEhXPwi
AcHcTdW\Z]]i_\ggs\w\
GjOXWkXV\b]Y_\a]fdg[q]w[
@ZDcGYWjZZ]\`cg[q]w\
M]WiX\
Q\TlWYX\`\
@aCdE[F[G\IdJbKbN\OXPZQYR[T\UbV[WeYYZd]b`cedfZgbham\o\pZs[tVubvc
@YCbEcGdHcKdN]OYPXVZWdXZ[Z\X_g`dbbd\ms
W\XY\VaZcoeV
WgX]dd
EXK[M\OpR\WYX\\[]X^[agbTcbdbfdidmuv[wV
G\WvZa`Vefg\mZ
A\CdPiVYWYXo^d`[p\rbs[
AeCqE]J\P\We[b]m^\_X`\dZf[mY
W\^ca\ij
AdKePjWb_[
@eAdKhOeQ\UZVbWSZf[Z_d`Zab
@dA[CbEfWW\s_X`XcWdbe[fcggm[q\
@wA]CUE\IhK\L\OYU\WUX\Z[[c\f_fanhXm[ret\w[
C\JgPrWRY]a\bbemr\vXwk
PZU]W[[e\Z`ka\qfr[w[
C[K]PZUcViWy`\aZb[dgi]nbv]
CZUrm[na
N\PZ^XcZhZibr[vr
@bG[I[LZOgPaQdU\Wg[c^d_ea\bbfcg\i]mcn\obqbsa
@ZCZE\H\JaPYQcWlXbZc[cdbf[mZo]
@eHdW\_m`\c[
CgW\^]fe
C[OcPdrk
JePjW\^g
Gh
D\fjwS
wh
@]C[FdI\K\M\V\WeZ\^aaei[mfqcrgu[
DbGeWaXW[[\c^d_W`fqa
XYml
K]V\Weahm]rc
Xk\b
D\QcWZXdamm[rhw]
LkN\XdtV
@eDZN[P\Sbwm
LhX]
C[Pnk\s\
@]Ek_Zk\w]
CcDbF\G\IbJaK]N[Q\UbYc_Z`jabdch\jdm]q\r[teugvZ
A]CeIZN]P]\b]hdbidraug
DbIZTbVbY\acddggj\m]rcsbt[
UcV]jhu]
C\`dfXgXsfuk
fdr\tfuV
jiscuY
hgwe
Bf]ebc
NdXi]Sbef]
B[NZ\\]ii]q\u]
BYX\]hq\
@dDYGoKZLbN[PaV\_gi[mcrbvc
@bBdGZIeNZV\_fh\
D]Gi_W
B[DdNfW]\i]b
DbNiXg]\v[w]
B\NhwX
tavg
AbL\MbNYObP\XY[na\fbicm[qbt]uj
D]\p]Uu[
BTG]P\Tf]beefpu\wX
SZWXX\_\f\i\kk
W[dW
doi\kZ
@gAVBXC[DbGYH[IZJYKULXNZOWQYR[S\T\WVXZY[[\\Y][^c_Z`UacbVdle[fYj\l[o]q[rcs\tXuXw[
@aBZD\EiFgGlH\K]OdPfW[X[\\_UaZdNfYi\kYmVvY
ak
EVFbO\^]`]j\kg
@WG\`\dlmY
@ZK\andWvi
GWP[do
@nEhF\GaK\W\X\[[_\`baa
DfG[J\OYQZR\X[_d`\dfe\f\g[m\uY
@[[hdb
@cDeEhdf
@qEQFUGcW[
@@dA
@kDdG\^]_\d\
Gfdb
@n^\d[
@mDbFbGb^YmYvc
E[G]PZWY_ddp
@q^i`fkcm\qVt[
@lEYF[_\d\f\k]
@[B]D[E[Go^f_]`\dWgjm\
@e_[d\rh
@ZdmmY
@gEf_Xd[
@lGY_[d\
G\WbXj_cdd
dlr\
GTai
@QG]_cdhmd
@\df
@UD\GgdW
GkX\d]
Gq
I\W]difi
@[A\_e`gdX
G\ml
@dG[dS
@TWfdj
G\_jd\
@nGb][d\md
dJmt
GR_fdbr[uc
@]AgB[GYHbOcWf^]`sd\iZtb
AZ_j`[
@]^j`Z
_[`o
@XG]WX_k
@jB\F[H\KeN]W[X\_Y`[a\kY
FgG[IdLbNfRbT]Wenbpatcwb
IZNgRbncw\
FgIfT]^\
N[\h
B\Xe[X\]]kuX
B\X\\]]kuX
K\X\[gfb
Ohfe
fi
DhF\GgN[ibkfw\
B\CbKfYdZ\]nkYq\s\
CfK\Zg][^b
DYK\M\OcSbXYY\]\_[aeb[ehf[k[mg
D]EcG[K]M\S[V\X\Y\a\ekf[mPwj
Siqa
mg
@\EaN\O[P[W\[\\\]\`[f\knn]uY
C\D\JnPYfZg\i\
C\Joi[
P]f]m\wi
Xgd]
B\Pc\[dj
A]BhWcXXZ\[\gesd
A]BmXX[\
ClK\
C[E[FZG\LbP]X[YbZ\\Z][`hfbiekdm[o\pbq\tdw\
@bLjo\p\tZ
IXtn
`afl
Bh
Vf[afbnbogsb
BiD\FZGWIWPf[[aedWf]r]w[
@gFQIePc_lacieobpgrf
B\FXG\Ig
BlIYhb
BVFiGZYbr[
dh
B\Ggd\
BZFlRat[
BYGjS]d[
F[Im
FgI\L\dj
BWD\F\IiReX\_d
BdFiI\R\
D\EhFeGaHcN]PhQaS\TfU]XZYeZ\_\cYd]f[g\k[q]r]sY
EdFjH\Pe_\g\k\r]
PlTeX\hZ
@[AZB[CbDYEeFdGXKcMYO\QeSbTbU]VeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
D\EXIbK\L\OcQ[SbVlWYXeZ\\Xfjg\n[vZwi
QbW\XW\fs[wh
M[Pd\hfc
@cA\B\C[D\ElFkITKTLmNZP[QfS\TaWbX]Zj\U]\^Z_e`ha[bbcafTifl\mZpfr\sdwV
CYKtPeQ[Wb[\abccg\nbobp[
CbI[TfZZ]\f]gg
BfCbIdKg\Z_]`[d[lmvdwT
C\Q\WjZb
I[^igc
FcIbN[O\SbTZW[Z\c[ecg]mmvewY
B\CpDiE[FYIdKYLZNrPjQ\SbWcYZZ[[c]e^[_bbddbe]fRgXjakdlZmlrhs[vXwZ
@cAeIfJ[KWLXOcP\T\XbYXZ[_hd\fZi\j]kfnepbsgtcu\wg
@gCWKZL]Zb_md\k\pVsktg
BfC]GcJ]X[wg
C[DdMcNcQYWfXZZh\hdZgZm\rdv\w\
A\CcFbIZKbLbWZXfYfZ[`\g]icnbo]p\r]sdt[uc
CcJdK]PVg\i]ncscwd
C\KkYcf\g\u[
J[X[icuh
F\IdTg_baZl\ra
G[PdT[V\WjX\Zb[]deqZ
Wj
BbJbOZPeWbXY_ddVgckbsetb
OcWUZc_c
Wko\
A[OaPlQ[TcWhXb[[`]acgfkZsZ
JbObPdTghbs[
AjW\hY
hg
Yjv\
GjXYea
GjXYeZ
WnXXbb
C\Yh
FYOYQiUaW[X[Zb_[a\i[m[rdsbt\
CgKWPbQXT[UgV[ZV`fbZfbp]sQ
C\I\PiT[UcZ\r]sc
C\PfZkbgs\
QZsk
P\rhsf
QlZZsW
CjX[r\
Q\VcpdrbsQ
Xi_]
X[fh
N]W][b\lm\w\
hgp]
Xb\fv\w\
Zl
D\Xhta
DYG\P\Wl\aeb
\Yf\rbufvh
vg
CVI\JjPZS]W\X[`ZrYsbu\
JVP\`d
ClJZrjsb
BbDeG\HdKbMaO[PaSZU\WYXOYd\f]jb\cZddgfl\mfn]peq\rXtbu\vYw\
]hpY
P\\U]mk\l\ndpZ
@cA\B\C[DbEbGfJ\P\T\UkWgXU[f\\^\_cadcdf\tfua
Pes\
DdGUIaW\[\_[tgwd
Ghw]
P\ui
IcOb[ote
Uhsb
Xj[[
Xj[[
Pk
nj
@]BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g\h\ick\m]nroWpSq[sXtZuZvfwW
B[IiM]N[UZVb[\^bido\s[w[
SmVW^knX
I]Vbnh
K]i]nj
ngv[
IgKc
nh
BYDaG\HfN]PZScT]U]WZXd^\`Zdcgim]q[s\tawa
sl
\gm\
Pm
CcPYVcW\bh
CcKgUYV]
CYDe_\fjg]
fin]p]v[
sh
DdXkdewe
XblboZtf
tg
LjP]q\t\
il
@ZA[BYCWD[E\G[IfJTKZLgM\NZP[QeT\XWYYZY[Z\X^[`ca\c[eZf\g[h\i[j\kYm\nUoqpUrdsYtYu]vcwZ
BYGZIhLhN]R]UkVbXb_\c\p\qircs\vh
_jo\rc
IV`bbcrc
BdI[oiv[
oh
_[oZrj
Ycokv[
IXR\dko]r\
FcIeOdQcoZrZvh
oV
B\FbIgL[OdRZU\\[c]ddoi
BbFYGeIhLbRbV[dXocr[v[
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
C]DbKbUhWbgYsb
dg
Wmd\sb
B]GbXg]g_Zr]
@dAZCiGcHaI\LiMcN[SaT[U[XdYY\b]]_[bbd]e]g[mcohp]r\s]u]
@cAcCfEcGdHcJ[KbM[P[SaU[W]\b][abdhi\lfmUo\
C[FbLcM\T]WbXZ\ga\ibm\o\
Lgo\
OeWh
@lC\OYW]X\
OgWYX\
@VMcN]O\PhXddY
JbO\QdW\mhoc
@ZMfOcWclY
LlX[YZod
A[Xn\\
B\PgX\
B\PgX\
@XAeCYD\EeK[L]N]OnPXQbUgZ\[\_Xbfd[sa
@\CbJaN]PbQbU[WbXRZc[\\f]a_\`cbfkbpbsf
Aj
OZQ\W\Xgb]id
D]EcOmP\XZ_]mc
OfP\me
HjWb\e]\cbg\uY
DeP[W]b\dgke
AgU[
AgU[
AbBXCaDcF\GmIdL]QXTcWYX\Y\]]_[a\dbf\g[l\m\nbrbsjt\wZ
@aB]IZOcTkZc^[agdYnb
CjIXKbOaP[T[UbVbY\ZT^ba[d[l\pdrYsT
ChZa
rgsZ
DgGiPg_g
DeGgdXs\
F]Iia[s\
rmsf
@gC\GZX]Zb_h`cr]s[v]
@lC\GZKcOYP]_\a\
@XAZCbK[OiPc_d
_i
ah
AgCf
DZwi
DkeZv]wW
D\G]epwT
Ck
AZCTDdF]J\KnN\S\U[V\W[XZ[]^Z_Y`]a]b[e]fZi\n]s[t\vXw\
@\C]DZKTanb[d[sdwq
CdKSRb
I\Kht\
CZKk`]
@cDcKQOcZcrc
Wj
BZDcGjK\PS_add
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
I]UbWYZe[kbg
@[I\PfU]WhXT[X][a\dcm[u[
PYQaWZdekd
Wi
I\Wjd\
WX
QbWXXWYXdh
WZZ\dh
OeX[_gvc
@dFh
@ZAiCgD\F\G\IZJ[M\N[PiQoS\TZWXXR[]]Y_R`\bjdefUh\i\mTp\r\s]wW
AdP\QV_\kb
Qi
I[PnQ\_Z
G\P\Qhd[
P\S]dg
QkX\Z\dX
Ncniub
FjIY
Sh
[]^hqfs\
C[KbRhVc^]aacbd[mcndpcq\
W]X\\\mj
Wh
MfXW_\
Lh
@\AeBWDWFYGVIZL[M\NYQ\RYS[TWWc\[^[_oabf\gWhblam\o\qYrhsZtVvZw]
@\Xf[c_Xc\ealdqdwc
\j`\
KZ_h
D\E\IRKgN[WgXjY][d\Z^\_W`\ajcSdoeZhbkdmkoXq[rzs\tXuXv]
AfC\DZEbGYIdKSNcO[PYQcU[WUX[Y[Z][V\\^Y_q`\a\e[ialgrftZv\
CuDcESKhMhNYS[UdW[YgZ[[\^n_K`gaYb\c{dWeyfZigl[m\nfobrVtavmwV
I[_erg
AmQ[d\
AXCZG\KX[Y_h`b
AeG]IfNbXYZe_m`gabcWeZr[v\
AZC\KeWd_bb]d\h]obpbrWuf
AlDdNcXX\\_Xi]pfubwd
A[PbXW_Xaecl
@bASBZD[EeG]IXMZNXOcQ]R[S\T\XhY\Z\[[\X^\_[b]cgedf\hflYn\p[rbuTvW
IbS[W\X[\kdefb
TbV]WbXe\]`]bdo[tbvi
X\o[vp
@]AZBZEXFhGYH[InJcKcLbNZO]PdTbUYV\XZYd[b]\_Z`Za]bbi\m\n\pdrVtVv]
CeD\FYIbJcLlP]Wh[W^atU
W[YZdf
B\G\PgdY
D]EYFlG]IrL\PZRbT\W[Z[bdd\f\gLsX
IZTpd\g\s\
A]FZI[WcYfgfhbk]r\tg
FeI\gkt\
PeWh`\
B[NYT]XZ\h
\dvV
IZmi
@]E\FhIgLbUbX\Yadaf\ibq\r[
FYIhLcUbVU^[pg
I[V[^eh\ncpV
LYV[^gpk
VdYc^XibnnpZvk
IWLg
@[A]B\CZF\K\LbP\S]T\UXW]X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
I\LcVf[b^df]ndqfvn
Lfh[nbodpYrd
Vjn[
BbFeIcVkh[ncr[v]
Ibngob
IYhcn\p\rlv\
L\P]nZph
ffn\og
B\Xb\if]u\
X\\\_\pbsk
\\sk
@ZQ[Xe\c_ag\mjr[
Q[T]W\Xk\\mfr[
AcChD\G[I\K\Zh]haes\
@\AcCfD\G[I\K\Zt]]ahsW
Vf[[ii
DkI\s\
Di
Dg
C\G]PjWiXe][_Zc\dfk\n[q\sZ
PVW~n[q\
O]P\WYf]gZndsl
CdG\bi
CgG\b[
Cf
CWbm
X\\kl\
P\TiXXg]
MWXi
@cA[FbGcHcLaM]NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsetcw[
@ZA[BiC\DbEcFbGqIcKYMjNiP\RdUYVeXU\Z^g_f`[b\eZggh]iUk[ldm]n[rbsitduavYwe
LWPgQdTZX[d[
@VCXF]IgJ]K[MiNgP[Q\VeWXZV[d_b`ba]dff[gciZq[sbt]uZv[
ChN[bft]
@kE\NZ`\i]wb
DeE\KieYwg
HdK\ObQZTiUZ_\aZieogs[vf
AZCcD\K]R\U\YY[d^\`[fai\k[mtw[
ChX[s]
DZGXeqm\
Qi
@[NmQct[
@[Nkw\
@fBXCjDWEqFgGCHcIIJgKeLfMTOhPgQ[RUTbU]VdWhYmZS[[\Q^e_d`kaobfcXd]eKiZkhlZmFndplqhrVsYtku\wY
@aFoKfUdVc^\b\t[
GZqg
@UB[CYDcESGvIlJZKWLYM]PeQURWScTZUUV[WUXW]l_b`Zb]c[dhecgfh\iSlXmsn\o\p\qeu]
OdTbXjY\`bif
@WNSTe_q
AgCXDrFRGJIQJcKOMZNcQ[RlS[TXUfWZXjYcZb[b\d_V`bafe\fdgRhZiej]mnncodpfq\rfubv\wb
C\DhXdmfwY
GbIbKcNpQ\^[_S
It
@hE\
G\QjZ[
C\GvOWQ]Z[\]dbf[gem\
@]BiKcNc_Ys\
@bC\FVKbPa_gbai]r]w\
QUTe
Wi
AdBiCiDZGjI\KbNTQ[SbTfWdY\Z\^]_\acdZeYfXgeheibmdn\q\sYtYwi
LZQcTnWXne
GYH\JjKcO\PcQ]TeV]Y\Z\\[`dabfWgbihjbniohp[satZudv[
GsX\\\
@[EZFWGnJ]K\L\NbOcPbQXSbTcXXYmZ\\d]h_Y`ZahegfcgYi[kbmmq\sYuXvXwd
ign\
@nCcEbG]P\Wf_Yagf\g\kZ
C[Gm
QXTbW\^daWdi
N\_\idjfo\vj
D\G\I[LZTUezgYm\wR
CaFeI\NeQZTgWgZb_qbbdZeYt]vXw[
@dCcIaKeN\VjdZucv\
@ZC[DZF\IeNXPZQZU[VZWWZ[^b_WfZg]iqnVoTq\rYs\t\v~wg
B\UbVYZX\\^]eZm]wm
F]I[KhW\we
@fAcBTCcDUElFkG@HeIQJcLeN]OePgQbRRScTVU\VZWjXcZ\[Y\[]b^]_c`gbccddSeVfXgkiel[mInfobpbrishtcwZ
W\`ib\
@]PZQ\`hd\kfm\
BYX[fkh]
@aAXB\DYEeFcGQHdJdK\MZOeTcWeXZZa\[_a`dc\d\gckbm[ndodpbrasbubvc
@lW]^bvZ
FZPiW[
]oiZk]
CdO\PdW\XfYb_e`[abifuVvc
Sff]igu\
C[HcO\gciWnZobpeqjsatY
P\`bo[ugvd
WlXY
V[W\Y\^Znrqh
@nEfGZ_Xd]
@hW\kY
N]Wf
qgvX
o\vg
Kl`]
O\QaW[_gic
V[a[nhods]
ogs]
T[gn
@aDXF[GYHZIZJaKXOmPdQaRYTfUXX]YhZc\d]b^a`bahdcfbgVkcmYnYocpdrjshtd
_hf\icuZ
P\Wn
@bA\HcOdWZX\]Y_cf\ifuT
@cJ\O]_b`hbedZi[q\uj
@YCkE[HgI\JWK\LcO\UbWZYXZ\\]^X_[geickengocqQsdtYukwZ
F\I\LdgZqgu[vc
BYDjFWH]IrJ[KiNcO[PeRhTbUbVnW[ZW[i\d^X_\`ebcc[dhgZiWk[menTocpgq\rZsUtcu\wm
@[[k\\k\q\
F\ibpcqgrc
@WEjFbNc^ba\i[ncoYpbqet\
@[CbNbPb^agXkl
@\N\OiSb^f`Zadc\j]t]vg
Nhd[fd
`ip[
C[Hf][^efTick]ud
tj
W]`h
H]P[X\iVje
@WA\CWEfFfI[JcLfObPjSeTeUgVcWZXYYcZd^d_qahbcdcgdigj]oZsdt\vU
@XA]CbE[KYL\NnOnP[T\WbXYYZZ][e^kahf\gVickhnYq[sbvV
@hsZ
B\DZMgXb\\_[m\
M\Xlm[
MdXU
GdMgNc\X]bu\wW
DWJbNe\f_[gcmdwh
M\N\\jablZ
I[Tehflbwj
C[DeLcMYOZScX[\TaYf\gemYubwX
CdJfPUU\`c
Kbdi
JhU\
JWPeWYdf
C]JcPjZ\`\
_g
AgGYN\
W[`jf]
AfCZGaIYKaNdOdPWQfS\V[WcXXYaZ[]X_id\eag\hbiblerYu]wd
@cAVBiC]GbH[K[NaOVP\QkTaWbX\Yc\Xb\e\igo\rdvbwe
A\OYP\_jaad]v]
OgW\hc
Gh
AZDhN]X\_f
A[HkOdXb_W`]dc
AgKeV\\cfblhr\v\w\
@[B[Wd_beh
AlMfNd\\f]qbvZwZ
DYFaWc\hl\wf
E]Ucvj
AdPdR]WgXUZZdeg\mh
BaSZTi
B]I[K\LeV\W\XZ[[_Xa[hunYp\r\
B[C\K[U\_ZatdbwX
AZF[GZR][eah
P[[\_[aj
GYPZakd[
a\df
BdK\P\X]a]e]mX
BjI\d[fawV
I[mXwg
wg
@[CcDbIbKcL\O]P]QiTYUcVbXc[e][^\_[`\c[eafYhYibl]mbn]qdrgsbt\u[
A[CbDjGbIcKeQbU[WcXU[\_ebbc\dbe\gargs[u[wi
PTQbW\rd
iiq]u\
Q[XldemWwX
ITVf
C[L]PiQ\WY\Y`Zmdrgt\w]
BZXmm\
WaXe[ZiZqn
CZD[G\PWQwT[d\r[
BhIWX[
isqT
IiK[
T\Wgdc
B\K\LUW\X\YYdcgetr
LVtk
GeU\Xhg[
Wk_]
AfN\Q[WeXZY\Zd\Xgb
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
I\SdTjX\
@cCeDgIkJcKbNcP\RdXUZd\\^\_ccZmZncqYtV
IltYw\
GdK\Vb_hm\q\
@]G[I[KbLdNZO\TlW[XZZZ[d^\`\ajd]f\gVham\q\s\w]
LWOZTZav
N\QkTYX[aam[
FcIcPeWbXhm\v\wd
FcIh
ChJbP\k]sc
NhSYZb\]]c
G[\lm\
L[NfX[\Z
DcGbI[ObXg_Zbbd\hfi\m[wb
DdXk_Zm\w]
UgV\
Z\g\sm
S\gZrZsk
S\rZsi
X\[h
@\B\EZFiIgN\QZReSZV]hYiZm\n\o\p[qZr\
FVIiRZ
Fchi
GiQ[
N[Xif]
BbK[cjv[
IiNbO\PWVdWZ\bdbf\nZpb
XV_\nbsi
sk
F[M[NWPfT[UXX\YaZe\\^]_f`\dbeagejbobras\tcva
AbKaPcW[YbZc^Z`Xd[ecfWhcidkcm[qbreuewd
@aPd_Wa\
P]U[ZmdcfggZu\
KdZ\gh
N[YcZZ_o
CaZj_cmbrZ
Z[gn
fli]u]
fh
LaWgg]q\
AaB]D]G[I\R]U[YfZY]f_[a\b]c\dagZiXrZt\vZ
A\PdU\YiZ\[]]Y^\`fd[
YG]d`Y
P]WY]c`Wq[
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
@dAZCaDoEbFdIZKgPdQbT\U\W[XVYZZZ[b_fc[d]f]gZibj[ngobpdqZsctbudv[wf
@eBbCZDZEbGaI\J\KaNcOgPkWZXZ[d_gddeeigneo\pdr\t[uewb
@YCbEbWVZ\_f`dbdi\ncoYp]rbta
E\K\iZrl
DpEcGX\\fXw\
@aFkGbI[QgWdX[Z\\i_badhfiZmhnhoYpbrasht\vdw\
@bKlLb[c_[r[
DpEcG[N\\Zm\r]u\w\
wk
Jbfbipn\o\q[
EdUjWbX[[dagwZ
BdIfK\N\U[XdZ]_\`[a\dbfZo\p\rmw]
BgrZ
MdNq\]]dldsb
Lh
@gA\BgC[DYGcHbIXK\LcM]OePgXW`cc\d[e\f[gci]pXtjvswb
K[OiU\mZsctbvh
BkG[QgX\`efcpg
DpE\Katav\wZ
CoKe`Yk\
@\CjGcJ\K]Z[_Z
\g
CdIYJcKjTgUZVZg\t\wZ
G\TeYi
_gfbq\
Loa\
LVR]W[[Z^\_]gliiqgth
X\[i^[qZ
Ih
CdFgI\N]RdW\[]\\_adbf[gYk\rft[wY
BbC]FcIZLcN]Rf\\_hhbicrc
F]hYrh
CbFbIfK\R]WZY\\\`eqh
Vhhcicn[
Ijo\
@\BXDbEYFdKhL]N[R\V]XY[g\\`\abd\eck\m\q\r\t\v\w[
@bCcIdKWNc\\eat\w[
K[[j
IXKe
Ik[Z_c
E\IkNZ[V
KW[e
KhNe[Y
Kj[]
BhFcNe
FbO\PfRhX[_eafb\e]fegf
S\Xh
@cDiS\w\
JjQ\X[Z\
I]JkL[PXS[UZW\g\vb
dg
Jcg\sW
F\JlL\PZQ[V]X[dbh\
JlsY
@bAbB\G]MhObS\WcXY[]\]a\i[mdr\ue
AbMaui
@aA[BfCaD\EbFbI\KYL\MYOWP[SdWZXc[f_b`cardVibk\mYnkq]r]s\v[
CcaYnioes\
@bCZKZP[W\X]\easiZo[s[v[
A\QYXXamva
BYDfGdHfI\LdMdOdPdT\WYYb[R_d`\aVcbdXe]fagdiflamcp]qbrb
BcCiG[HeM[OaPkRd[Y\\_a`\fbiblcvcwg
@YN]O\Yb_kfbiZmgqd
DkFdL[NcQ\Tg[Y\\_\haidrc
B\FZLgMYT\[\_qf\r\
AbBcDcGfIdKbNcR\XY[b_Uddj\
@kG[_hi\r\
PdYh_\i[
BcYU_oc\idm\v[w]
Ihd[
G\dj
XY\jhbn\pc
_\`l
UkZ\abgdm\s[
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
CcI\JLP[b\
B\GjXYf\
DlEgN[w]
Dh
C\ObWg
Nhw\
N]`g
`g
BZDcPfXbddv\
IbKeR[Uf[d^g_]d\oX
IbKYObUk[cs[
IV^m
I\KlU\[\
IZKlUY^\
@ZB[E]IeK\LaNZRcS\U\W[X[Y[[Z\\_b`\c[d\f\k\nWogpWrbt[vewZ
B[FgIgLgOkR\_cdbmZoep\rYsY
FbogpZ
FVISLYO[o@
K\OSmrva
BeIkL\dYn[o\v[
L\nboWrdsj
Iaofr[s\
b\ols[
O\og
UdoWsq
oWqcve
CeoeqW
_ho]rf
@dBZDcFbG[I\KbNgP[S\dae[haial[nfobr\tdubvc
KcNiWhXWfcuc
G\NxSdW\dcn\
NW]cve
NXv\
@[L\O]Z[nfpbsj
IgKZPeQZWcZZ^d`\a\dcg\
PhWTX[
J[PjWVd[
JePqdYsZ
C[GeXbY[Zc]b^l`\d]f[
KbY[^j`\
B\IaVi[[\Z^\d[n\patb
AcKiY\_Zbdve
AhKV
vg
AWC\I[KgNWW][b\]^[aYc[d[e[fZh\n\vYw\
KhP\XX\\b[
B\F\IhO[XZ\[fou\wY
B\IiX\\\fZu\wY
@\BXFfIgRdXZd\ebfeo\p]
BZIoRXfZo\p]
IWRneb
D\X]wl
AbBaDbS\XZ_ha\i]ocrg
BeMdN\\W_Zmarg
M\_i
AhBbNfX\_Woerb
@ZBXGdOiP\S\X\Z\[Z^b_Ycbfalamcucw\
Oiu[
G]\qcYm]
@\Oi\Z`b
G\XZZc\mm\
FbIje\
H[IZP\Sd^\abghlar\sYtew\
BjC\IgNiX\\b_\kcp\
BYDcIcKSNb[f\e]dkd
Kqp\
BZF\KbN\W]X\bik\
B\M[\hm\
B\M[\hl\m\
@]CfD\GbJbK\PpQbS\T\VYWUXU]\bedee\f\g\i[j\k[mZp\q\r\vcwZ
C[EbJdKdOhPTWZX[Zc`baWdesfvfw]
EaJhO\QaS\W\_Ya]sdta
ChEcJYQbW]Z\a]g\r]vZ
PgbX
GaO\P[WeXfmc
I]\labpcwT
D\XY]fedfahcicwQ
D[cYwj
DZwj
DdK\f[wq
DeGcwY
D[IbMbXd\Sa]bbfWmZncwg
fT
CdGZJbPiQeXWfbgeh]
PhQ\_Zfb
B]DiXXwb
UhXY[b_ba]bimcs]
GcWc\\`\kbwh
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
BbIdK[PWVcX\[\neoapcs[
E\I[K[W\XaYc[d_Z`aa\b\g]ii
BZC]F\N[ObP[W\X\[V`Za\ggi\qorZve
BZN[Oc[[_a`[a\m[qf
Id_baari
Xi
B]DdEjFkG[S\X\bci\v\
@id[
B]F\Pib\
@IEoFfd]i]
E]X\dm
@iE\FY_e
Qadh
P\Qh
@\BcCbD\EZF\HdIXK\N\WeXe\[^Y`ccdeZf]ibnkodpcqcr[v\
VdnepX
W\nj
UX`Zoi
I\m[ok
BaK\OdUiV\Wf[\\[`Ycch[mbnboTpoqXtb
B[CeGbOaUmV[Xc[\\T`hhgidn[oYq[
BjVd
`ZnQoYppq\
QdVYWcoip]
og
U\qk
ibmh
@\AZBjCWD[KiLdMbNdQ]RfS\WbXS[b\Z_[a[bbc[dcfbgeh\kfl[n\o[q\seua
A\BjC\EdGYIJJ[KYLdMZW[Zb\[`ca[dWfbg[k[mbo[r\sdtfvb
K[L[ObQ\WX]b^cebglk[ocq\shtcua
BVI\K\Rf
@bB]IlKdPYWbZc`dgZt[wd
BXGdI\dd
B]`Tkqm\
BhP\dbw[
KgX[fc
Za\\^i
B]FWIc\c
FhI[\f]cm]
DhEgGZIbOeYd[Y\figmXr\vc
@[FbO[Y]^b_lmc
Dh_dw[
Olm[
@fDZ_Wecmd
@eB\DXEYF\N\Q]X\\\][_Zi[ml
G[IhUaV[W\Xh_idce\ibk]mZv]w[
Oh
B\Gh[\\dmcw\
B\Glm\
\b`ddZg\iejen]sctbuowe
\b`ftYuiw]
@YAeD[FdGVIUKVLeM[NcR[T[WdZ\[\\Y]Ya[cVdjkioVrXtbucvfwd
@]CiI[K\NcP\Q\W[d[fcgem[o\r\tfu[
IfK{RgTe_Pd\mO
K\LcNe_]`\d[tfugvY
th
G\OdQSVba\dbmj
Ac_W`hatb[d]iZrhu\
PYQhTZ
CYmg
LbTgabe[mbs\
@bFiMgNhOWRc_baWcgmU
djm\qb
X[`j
Xm
B[XUfku[v\
FdI[K]SaZbbfm]tbwb
JbK]W]bhd\t]we
B[FZIcKeLaNcP\TfWbXjZ]\\]\abb\e\gYnbrdw\
GdI\MbNcPbWddZe\mknc
NaOgP[XdmUrb
FZKhac
@\E\FfIjM\RaVZWc\c`\c\i\m\oZp[rYtXw]
WmXX
E\FhIhRdW\Yd_]bbdWtY
IW
FSIiY[
FiI[\[dc
BaFgIZJcKbPdVbWaX[Yda[bbdbec
JcQ\WeaWdo
I[J\PhV\XeYkg[m[pb
P[W[Ygp]
TpWcX\dYg\
FWI\WkX\_\cW
bbc]nkp[tZ
D\P[WUf\uev]
AcB\DaKbNbWi`dbeebgatbu\wZ
W\Xj
\g
NgWcX[dbicm\
Ngde
@gW\`]
Wgg\sgw\
N\\kw[
CdEcFcHaJ]L]ObPdS\TeV[WbY\Za[[^d`bc\ebgbhbkamboaqevi
AWB]C]E]F[G[I[J\L\M\OcRcTcV\WgY[\X][^c_e`Uajdde[fZj]kcm\n\ocp]rXtYuYvxwi
B\PpW[d]
C\DbGcObT]WgXeY\\\^]`daeb\dbm[p\vh
C]N[O[PYWbYZ_a`Yc]f[ienRocp\q[rVt[uVvo
C[IcYh^[
A\KYPnWhcSue
TUWZbcdbgiwb
NjP\`\aeke
Xf\Yfg
CUSbUhWc^adis]ug
FZP]WZbk
OgP[_bmkwV
PiTcX]aYe]g\tZ
AZGfIcNgT\WVXT`ZbYdVehgbo]sctavcwl
C]DZErN]O\v[
OgT[^WfggWi[mjnfoYqnr]s[tb
rgt[
CVPbU[Z]^hwg
CYFcG\JhP\Sba]
IgK\L]V[W\Y]^\mbnov\
@hG]
WYZd_ee\sdtc
ChPgQ\fd
WXZ[c\ogqfrl
Gbd]mh
P[W[Xnr[
A\PX^bvg
LcObTbWZ`\aWq\
IZLgO\dbo\qjrhvX
Xfvc
CYIcJbPgsU
WhXXdd
CmP]
CdFbGdUdXdihkd
Phw[
D[HcIcObP[W\X\\\e[ggi]tb
N\][^engq[
G\U]XZggm]s\
CYOePcX[\[ikkc
I\NePYWkYb`\r[v\wb
P[XZ`i
W]nXvm
@\AiBdC[D[E]F]GeJbNZOaP\T\UZX[Zk\[_Z`[adbcfYg\iZkbmoo\phsdu[vjwb
\ikc
@bAdBhCbDfGeJgKYNkOgPYQbSgTWU[XaYfZd[X\Y^Y_\`bbZcpd]fYg\iWkYl]mgq[rlt[uZv[wj
G\dk
DbPhbb
OcTcag
@XAXCbD[EZF\H[IXMhOePXQ\SeT[UWVbW[XbZb\[]\_X`saZb\chdVe\g\h\lYncp[sethudv\
FY\]`\gZrotguYv\
C\G\OYTbWU_\`YaWddihkcl\mb
A\D\FgG\K\MiPXQiR\_ecfdnlYmdnarZwh
OdV\WZY[]\^\mbn[peqn
GiWd`d
CkIdNZV]\b]\cbd\fagh
CX`jndp[
AcFdI[PmTZUcWX\haddemYr[sYuevc
CUKfncsf
NdT[Z\ejgPteuc
@dYbZ]efgWo[qfvfwj
@jDZEZG[NfOdPhQcWXYfZX^afbkYr[wa
D]GcK]NoQaYf[]^dddjdm\p]qiri
mW
fhuU
AdPeW[\Tah
WkX[
@cA]GiKePYTmWi[c^a_cdXr\
Veh\nXqh
N[Pbgj
I[Xi]\e\ggt]uc
AePVYc\\_l`ZaobekLm\wh
PRX[[]]\`g
A\E]GbJ\PUWjXe[c\[`babvc
AmCZGWI[JbPWR\SaVcX\Y[Za\X_Zbcc[fbg]kdlbmanhofpYvgwf
CcW\f[uj
@hAfDVE\FfGeHYJaK[LeQgUjZf[h\f^m_\acb[dYe[f\lbocqXrgskt[w\
IbPbTcWiX[nbo\p\
PWdf
@eFiG]efib
Dl\\
BcI\PtQUTkXWaRdZe\w\
BZDfJePT_]g[sZwd
C\J[Pma]rZ
\k_[lbpc
AbCcFbJ\K]NTPcWi\W^[cZdfhhi\k[oYpduZvm
AbGaOaPgQXTjXcg\u\
O[W\`jg\
LiP[aef\i\kcrev\
CcFbGdLfM\O\PZQbXmYfZd]b^e_cd[f[hci]jgk]mcplqYrXsmt]ubvcwY
DfGeX\\c]\_cf\l]
IcJcPYSm
CRG[Jls\
C\JpPW`\
@[S\UcWd[e\eabig
B[C[DlEbIaJ\K[PWRdU[Z\\Yc[ebf\idm\v\
B]DqX\eTiZ
C\D|GZIdK]PWR\W\X\Z\\Y^\eYi[v\wX
EdWa^bij
DPIaRbeiwZ
DWGdIbRcW]eei[wk
Dge\w[
X\\h][fcm]
CbIcJ[K[N\PeUhVeWeYa^Ycdf\i[p[tV
CgIVU[VfW\
CZIcUiWZX[Yd^\i[t[
Ch^R
P\ch
AbC]PcVfWh
CjYc^Y
@\C[IWL\MbN]P]S]V[W]XXYdZb^\_\d\fWgci\kbm\qtte
OdWbX[[[]b`dgfm\qj
C\Y\Zh]\`\qc
I[P\Yd[o_h
B]I]LsN\[dc[oXqXrYvY
PYX[dp
PjX[dZ
AbC\GjJ\L[PcWdXPacbaea
CjIbPYU\Xhc\eZmb
@[BcIhXY\ci\mcnbpht\vg
I[^jnboepS
I]pRrc
LXoipX
LSX\n[pt
BcL[Vb^ff\h\ndodpR
ThXbhbtdw[
nhp[s\tc
nioZpT
LjX\t\
LjX\t\
@bCYJ\QbXhf[ickasd
JjS\X[Z[s\
A\ChI[N]VbX\]Z^Z_\`ed\e\fci[uYwZ
CiKgU\]ZfZg\wZ
@]B]C[DdEgFbI[J\M\O\PgR]XV]c_\aaddkbl\u]
C\PgQeWYa\dc
CcPiWZ
J\PQWn
@]P[Q\akd[f\
N[ShW\d[n\
J\SjW\XTd[n\
IaK]O]WkXYZc[\w]
AbC\EiF]GZMYQfZbacdplZmV
WZdj
@fAXQZW[Z\a\dVmp
OZUbWmb\i\
O]WiXZi]mc
BeCiK\MhS\T[Xb\beZg\lYmbw[
T\ggs[
di
@[A\CfM\N\PiTaXb^\`[fYroui
IYm\oit\
D\G\MZNhPeZc`\def[i\u\
C\KXT]UcXZY\^d_i`\afdbfZg\m\o]r\ue
KcM\R\WZXfafejihmZ
FbM\Rd[[eipX
A]Tfaks[
C[F[GhKfgZobpbrcs\tq
Egw\
I\T]_\aggl
BfF[MZNbOb\]]cdce\fai]mcp]
KZS\Y]amd\pbwf
AdMdOdXVZc_[`bbnd]f[ihp]rasYu]v\
@gAiBfCeDdFZGfI]JVMSNkO[P\R\TdXUYgZV[Z]R^X_jaZdceaf\hhn\o\rds\tWv[wj
I[ghtY
A\BgCVDcFeGdIbLgMZQdTcUZXdY\Zj[\^m_c`Xaab\dZgjh\iZp\sXt\uUvbw[
Xealu\
IbMhd]ffpTubvd
I\PaYi^]dZ
N\Q\a\fnue
Kb_afYnfqVv\
ITbcddfbt[
A[CWD\EeHfK\N]PkWlX[\e^b`Xa]degZibm\vcwh
fg
Vcfh
M[W\^cgbm\pbq]reug
MeW]Xd`kbYmf
@hAZB[CnD]E]HjKdOZPdTgWbX\Y\^b`db\c\fbr[sZuW
Cd_cigvb
B]IfMZQfV\WbXcZ\[Z]]e\pk
LdQbT]Z[nVpovb
I\O\QcV]X\f\g\h]njoZsit[
BcF\GeI[KdLiNbOcZb[bd\g\nbofpfs\
M\_\bYnVojpqrYu\
B]CbKZX\[l\\ad
ChFaUb[d
CX[e
g\sg
g\sg
B\N\QkW[Xc_Z`\hhkarhtc
AdG[O[PVQodZej
`bf\ijp\
C[I\V[YT[b`\ibn\oYporf
J[Pg
DZEZLvo\
GcPRQfbes\
P]Xd\\uj
A\GbJfKg[]
BYI\Xl\Zc\djl[uYwX
C\E\FbZcajd]ia
LmP]X\p[tZv[
dj
C]Xi]\e]mb
WkXZ
ji
ji
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badb]c\d]f\h]m[oWp[rcs\tWvbwZ
BWE\FcI\PbR]U[_Ym\rfsZv[
rks\
Ah
FZIhRbUZ^\_\i\r[s\
AWBgI[UcWdXj\bifvd
AVBgCjI\MkViWiX]Za][^ed\ecf[gmncr[sgv\
AkI]
EdFbIZ_hvf
CZIWUp
IcUZ^\rV
ANCZD\FXInJ[KcM[RcUYV\WYYd^Ydbf\g[ibo]r\s]ub
I\JmS]XX
I\JjS]XX
Zfsb
J\X\f\ipu\v]
LZSlW\XXZZ`dg\o\u\
AYCeD\EZFeGeHeIXJaKdM[T[V[YYZY\e]d`ea]cbd\ffmct]ubwY
_W
P[X\_Vbci\rnuh
Ch[X]]^d`cne
@lc]gbve
C[E\F\GmKZX\[d_db[ebmb
`fb\
WqXWb[dY
CgKbOcUkg\pa
Cg
@XFl
A[CYEbJeKjPc_YagbZrZ
FeK[^vc]
@]Ei
@XHh^Z`e
CjU[W\bisZ
PaW\Xjc\
Xkm\
ih
P\bfph
C[b]fm
OYWlYdbdi\
CXX[]om\
Q\dTmi
CcWbXZ]h^Zgc
@YAZBlDTEJGeIaKbNvOjP]Q[UXVcWgX\[T]X_gcYdhebfZg\hdiYlcmcnfqarVub
Zd[[qj
C[DeKbU][Y\R]o`\bcfZuYwV
@jC]He[b_]`fg[i]
@[D\E]FZK[OiWd^c_cbbmdu\
B\W\XW\l
@\AlCZE[F\G\K\N\PcQfS\WmXXZ[`Yb\d\e\geh[ihmjp[qdr\siujwZ
ChF\X]^[_\
DVN[W[\p]beYlcm[
@XDcE~FZK\NXO\P]QV\[_\`XaedYfYiZkYmWsbwe
AVQl`Za[bcdjmg
CkW[
`Rdrk\
fl
CjFbT[gZ
@[^e`if\q]
C[GhK[LcWbX[_i`bchebobrY
PZXg\g_dde
BgD]GiKbNdPc\[_b`[ehf\ikpbta
B[EcFmN[PdQdUcWX[b\\]\^\_edZe[mgodp[qfw\
Sd_irR
CZEaF[HcKaWbXWYb\e^f_Xbcc\ddfel]uhv\
DdE\geri
hXinrYuV
mm
X[wi
Kd[h
D[GYNj\Q]bl[mtwX
C\D[G\\[dcmovb
Mc[\\f
\nmV
F]I[K\ThVdZXdYfggIp]q\rYsfti
N[XV]\gtt\
PcWTZh`\dcg]
dggW
@aAZEbGcJ\LbNcOXPcQaS\U\XVYdZf[Z\X^b`dbccbdbibkXmen\oaqar\sZtdve
EeI]L\NdPb_bccdkpkrWtcv\
Qgd]
KbNiYg^Vb]q\w[
D]G\IjmZ
V\^dblm\v[
Phv\w\
DjEc]bacfj
FbI\Y]^Umcn\vhwZ
^[n]vg
Y[`ar\sg
B\D\E[FZIgKcLbN\PXQXVcWdYbZf]Z_Ya[cZd]eefek]m\qct[vewg
B\CVGVI\KYLbO\Q\S\UhVfWcXXYVZg]e^Y_\`gbbcedffYmqnbr\tZuevXwU
W[ZkbX
Pn_\
@sBcCeDbGeI[L\N\PYU[Yf^bgUi\kZlaqbtZvewi
Il
D\ii
EcKhvW
E[I[P[Y\\\f\vgwc
DlG\N[P\Q]Y]e]kdwg
G\O\Wd]jmm
@YA\BcC\D\IeKZNgOdPTQeTdVdWZYY][^i_c`Za[cdf\gll\pbqerd
fpv\
AeCZG\IcK]N\P\RbUcVb_d`]acbac[f\i\o[rgtZ
@cFbRcVb_[i]n[pg
E[KZaibf
DbV]wh
D[YdfovdwX
DVfewV
GgXX\\^b_\fhkdvcwY
P\Wjw]
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
@eBhCWEfFbIWJbKeLbMYP[V\WfXb[g]c^ha\bcc[ejf[gdhel\nUpXqlt[uevg
OZP]QfTgZf_ba\cbdYm\v]
@XCYEbNhT\UgVbZb]b^caYdcfWgdpdt[w[
A\I\KqX\cUeo
B\DSEbGVI[NZP\T[X[Z[\X]\a[bYdmebf\gbh]kZl[mXt]v[
@\F\_fd[mi
DY[bmmq\
@eAdFlaeeem\
DPE]K\ObU[bZmnwW
C[EVFwGWInK[NYO\V\[]_WbYcim[t[v[
@\C]I[NdO\abk[tpubve
Ng
N\S\ThZ[
G[N]\jm[
G\Xh\Z
A\GmQbWXX\q\sa
@hC\
Tl\\e[w\
DhG\_cwX
@\F\GZJdK]LdQ[TbX\_gdei\o[p[qmu\wa
Ckqc
@iCeK\P]_a
@\CYD]FVIbJ\KXMbNbOVR\T]VbXSZ\\[]\^X_\`\ajd\erfXiRkbqbresZt\
LdQZa]dm
@kCfEZF\L\NZORPbXm[da\mk
cf
Xi\\m\
OemS
@UOZZ]ddibpeq\ud
@ZAbEdJ[KfNXOiU[W[[X\\_U`eabcbdZf]l\mZsitfwf
A]G[Kf_ir]sg
CeDfEbKXL[N[P\Q\U]WlX[\m_\`cbbdVg\ibud
PpQ\Xbmc
DfKhRmZfc[dYeYr[
@eGgdcm\
GdX]\\d[lf
BSMZXr
@dCcFlJ\K\NhO\QfTZU\W\Xg]XdgfZlanXoXp[qmw[
FbKkW\
MiN\X]jb
L\W\Y]aloa
@cPb`\dfmc
tiu\
@dD\FZJaKhN]ad
JXKhOcbcdbo[s[
I[K]XXYdZ\^jfcieq[tYud
JidZ
DbFXI\Nf]edXfikd
gZsh
KfMfNVOZR[W\Xc\[_deimdvZwd
@\MiN\O[Sc
E]K\Nhc[em
DpkbwX
Eg[heUwa
N\TiXZ\\
AaC\MYNoO]XY\[_cabris[wd
_gm\
CmMZP]_i
CeDdKhO[[ba\e[i[mdr]wZ
@hA]C\DiE\G\HjI\KZMXNYOpPfRdTYU]WbXeYeZ[[W\Z^d_S`gaebadfeWfhibk[l\mbp[qbrbuVvg
R[eg
KbXlf\s\
@fCfDdG\H\IZJ\MYN[PfScT[UbVgXZY[[f\\]\^[_hacccd[fWheibkbnXo]p[qXtevXwb
@YCfEbK]OePjU[VnXY[f\a^X_RaZbbmdqXwd
VT[b
IbVk_da\p\
_kt]
AdD\E\PZ_k
A[D[EbH\KfUfVW[[^]_j`bac
M[PvU[X\[\_\ddv\
A\BdEYGcI\J\KdRbTZVYWXY\[]]]_f`cc[iYlan\obp\qXr\sdvc
@]BiCcF[G[IZM[N\OdReUcWfXT\fbcd[lXmZo[rdsbwf
C\FbOePbZd_ea\d\gcibo[sht\vb
BXMnO[PdX\d[f\i\l\
BlI\M[X\
BiXb\l_Yucw\
MWlk
IibYdelbmh
BZKmPc
BWJbMsXT\\][lXm[u]
DdGeRcwW
SXXm
@lG[M]O\X]`bl\scv[
@\GZMlWbX[\Ym\
OePXQcWYX]_[f\k\n[ohpZscvn
BhG\MS\\lX
BhGcIVKgM\SdacwW
K[N\X[wo
n\oZvm
B\MqNaXX_[eel\m\
BnMYSbl\
BZMjXU
BTG[M\X[lo
B\HdMWXb_dlf
K\\\fevg
BbGZ_glV
Sj\Y
D\G\lWwl
ImXjlbw[
G\K\M[N[X\_Vons\v]
@\FeH\K\MkXYZb\\_c`]c[dieZgcpbs]wV
BfG]NnXX\bb]nbv[wa
DlP[X[Z\fWlew\
G]QcTcWiXZZb_\bddbw]
@\GTN\Zy\WgZpbsY
C]K\NcOeRl\Z^bcYiZnhpVsYw[
OeTgace[m\phrf
KgP\QeT\pm
N[O\U]X\Y[\j_pu\
CfXgZb^c_[n\pb
Xpe\
C]J[L[UcZhd\g\i\mcndoerTsd
U\wi
IZKZV\Wj^c_kibnXv\
Ikt\
P\Wg
@ZIWKf[c
I\WbX\Yj]\_\sbu[
CcXk\\m[
MlNcO\X\e\fb
IWUno[pbrbsct[
@[AeBiD[FZG\IiKUN\OdPcQ\SbUcWVXg[]\[_ha[d\g\iglcmqnkoepZu\
G\MiObXV\cmZ
CjXd_U
AcNjO\ZYedfb
CbKeMbNdP]^c_]f\uh
CdD\FaKZZ\_ib\dcgfwY
AcIcK\M\NiO[PbV[WiX[ZZ\[^\_celgdh[mWneocqerctTvbw[
Ic_ZncrSun
C[I\K\M[N\U]XjYf\[]Zp\
AZHcUeY\Zb^\_i`bbfd\g]s[ta
A[ChDhIbRWU\VjXZYbZc[g^\a\p\v\wh
Xf\efbg\me
AZGXKh_]ee
C[^i
Aj`Xd\
CPUj
CjUT
CeNcO\[\_ifcn]qW
BdGXVnX]Yb\\_Z`dcbdelZrZv]
DZEhK[N\OcP\UeWXXW[b\d_ccdeXgfmnoXqXr]s\t]u]vx
IbWW^bfascud
NZ_Ybgc\rp
AbMqOeXY[[^[cXf\ib
G[Zg_\
NcQcWhmc
PXXl\c
@\BjGaM\PbXYg\
BiD\RbXV
WkXW
PgW\
BaM\W\[]fdlhw]
BZM]NgSgXb
GhIbJ\KbM]WgXd[\\]
G\WhXbr\
GoXR
MgXU[]kZl]
G\VcXb[d_[l]
G]IbTlXdfcgdngpWv\
LbT\XZpi
J\N\PjW]Z\_\`edc
@[bgdffVk\
`\b\ki
BkD\GXIcKcL]VcXVd\w\
m\wk
XX
B]Xq_\
BbS\WeYi\]
@\F\NfX\\Z
GbIbP\R[U[V[XbZc]Y_\agbbc\dZf\gdkdmbnbp\wb
f\kbwg
og
og
ClUZ_[b\ic
\\fii[
AcBbDcIZN\RdUfVdYa\dcegaibl[mYpb
B[KhU]X\\gwg
AXBZCfKbRlU\Xb\e_cmbsb
AdBfG[K\MePdRbUcXZZ\[b\Z`baZd\edfcgbigm]wb
IbPfR]Ug\\a\sb
BcKbNePWR]U\X\Yd[i\e_dd\i\mbpcvhw\
@\BoXY
M\NdPjQjSZTgZbobpcqhtgu\
Wl
@\A\B\CZD\FYGQJ]L\MZPeQgR\TiWTZ\[d]Z^\_XaZbdc\dfgMi[l\p\qWsSu\v\
C\I\MaPaQSTiUfZZ[X\ZgXra
M\ObP[Q]\f]Z`]d\mk
Tfdi
QeTcUWX[Zc
d[mW
Zcgh
QhTXdV
GZP[QhTVZ][[\\b]dimS
A]B\GXIbPeQWSbWcX\[gbbdpfa
I[TkX[[\gVmZr]sXt\
BZDdIZPuR\W[
D\EbFdXZ[b_gidrb
P[WhXh\e^cga
MfXV
DlX\m]
AbWjX\
@\C\DcF\GeIgJ]LZNlPbT]U[VdZig[m[nbqcs\vd
N[UfXfZb`df\mh
GbNgU[nb
U[WcZg\dg[ifm\vd
NkZY\T]\f\
AhCYNcWdZ\
bbdbji
Pife
BfPZUh
BZC[GZI[J\K\M]U]W]XZ[d\Y_cc\dbigmjnat\ub
FdIcJ\W][S\Z_[dgifminaua
[i\e^\lZmZ
EbX\[h
B]NZPcXc[[_kf[
XY_g
@cBaC\EkF\GcKc[\^d_d`\b\dZfdwe
@YNhi\
@WCZEcFiI[KfWaa\dofjiYvhw\
@mB\E\_ZiZ
@h[d_[
@VBeCcFZI\K[fairr\
@TCeFcI][b^]_\hbv]
C]Kbbdif
GgXf\l]cd\m]wV
b\wj
B[GZMZS[WgXddh
MWXim\
GfM\P]Xg\\]\
Xgd\
L[MfXO
MgXT
BwDZGSN[PZVZ\[^ba]dlibn\
BnD\E[GkN\P\WbX[\Z]\a\bjc\d\fdlfscu]
B]EcG]K]LaP\SeVeXX\i]af\g[nZwc
E\\i]b
B]CbGZJbL[MZPbS\UbVcXb[b\Z]\^c_ga[b\lYmboapbrZtcvcwZ
I[nfo[pQsev\
TkU[XZpd
C]fg
C\KiP]U\_c
AhCdKYN\P\UdWYXg`]b\cbf\hiicmbt]w[
I[T]XU_dd[gahZmpobpcqb
Vhvb
CcVi
Ai_Zw\
KiT\_d
nqo\pPs]
AiC\UcX\_\
@\AZCXD]EeG]IeKXLZUiVYXZZc[[^\_q`\cZgbh\icm[njpUv[wY
CTIfKbTb
IcVgnbo\tZ
NgXdg\th
A\Od_i
A\CfIWKYUfX\Zd^\_YfWgYmcq[rbs\tfvd
@eDaKXUTVdXd[b_\fdndpYtbw[
AQCfIZKcM\PfTbUfVf[S^]_\`em\nZqfsdtavYw\
BfU\Vid\n\ocsWtb
DbUfX\_Zl]wm
A[C\K\O\_gq\
Ug^im\
_Vfi
BXDYFbGbIcKbOcV]WbX[_Y`abbdbglmetYvewk
HdLbT\XZZb\hd\fZsc
X\\i
\ow[
@\CkG[KZLXN]PXRjXYYcZ[\\]Y`bc]g]iZkbn]odqcrfsit[
I\OdW\Xcfam\rbtj
AbNbUhW\Ze_SbefYp\r[s\uZv[
C\OdQbU[XYY\\i_pfaiV
A\CZIYKiWXZ]^b`badcgejmY
FdQ\U]VXXgfik\pds\
ATB]DbF\GfIhM]O\PbQbUZV\Xa[j^banbgm[pbu\we
CbD[EbIYb[eiw]
A\C[GdJeUiV[Y[Zk\]f\gSmcn\r\vj
XuZ\_\
PbVlWhY]^Zn[vd
CgI[MgPXW\Z\\b`cacemf\
@lEZG\HcO\Xj_Q
`l
QYZfsj
D\P[dg
_gse
P[Wi
U\]i
@\AZCsKeTeUZY\r]wY
Jhs[
\gw[
O]XfYhZ\]W_\c\rlvZ
CdI\W\X]Yb\ZciiWlb
PdR\X[_\iprf
@]DbFcIkN\_ib\c\pYt[vb
DfM\XZlkw\
@YAfDcGhJZKcNeP[QaTfUZV]W[Zg[e`JaZcXd\eVghi[k\mbncpdsatcwX
A]B\CcDeFdMbPbUV^cacd[fbi[mawb
APB[CkEdG\I[KhNbOePXUZWaZ[[b]\_halc]d]e\f\g\kiqZrisZt[ucv\
CcJ]K]PW`chcmdse
T\W]Z[`i
BUIcRsWcX[Yc`Zo[t\
AYBbD[IeLbP\QgRXSbUdVhWfXkZ[[\\Z]\^[_b`ibgccdeefigkcncrUviwR
AfC[IZNXPf[a\bccpcwk
\h
OhmX
B[Ii\[r[
AbCZGZJXKzOdRdX]_[b]ejmdwZ
C[UbW\XVYfdfpb
AXBcCaD[F[GdIWK[NaO]V[WbYbZY\]]\`[bfebf\ipkbl\resZuYvb
Fa]crVuq
AZCbKbMgNiP\Q\UeWbXf\Z_\`[ncoaqbscwY
DbMgXTZblcm\
AeBuC[E\F\GdKXOUPmR[UkXYYhZW\e][dZe\mdo\qcsTwU
K\Uj
@]DWE[F]GdIOKYNhO\UpVbYe[X][^d_e`bb\dbf[g[kjrXs[tevXwX
BhDZLbUcw[
C[DbFZIh
IVVfW[]j_b`di\j]nXpdrdvb
NVc[rf
D\E\I\PdR\T\UcVmW[XfYaZd\[^]a[mengohsT
C]F\I]JfMdNdOhPbUgX\Z[\c^\a\dVfbmVnasetc
WiY\`[
AnCWDXEbGZH[NZ\Y_\`faabbfbibm[rXwY
Zi
Y[]g
l\uk
Ac`T
IrKdW]XeY]^Z_go\
NfcZdm
NsWT
AsPd_\`Fdd
@uEZP\X[\c`\e[we
@eWfX\
DbFiI\M[_hdffck\rd
PaQcT\W\Zefji]u\wb
W[X\`j
ZhiZsb
C\DcP[QdUYVoWdXjZc`dcdfbrZsbvYw\
Xg
C[KhPbWgX\_da\pe
QSTfW[^[_\dem\sd
Od\dmX
BZCgDbEgGVHiJXKYLhM\NbOcP[QiR\S[TcUQV\WUXTYi[Z\f]U`]adb\dYeOfXgoiijbk\l\myndoWpXqZrPs[tcuXvywe
DdP[V\WZ^bbbd[obresctku\
EhK\Oc^a_[idn\
BhS\]\rZ
WoZ\`[
]dfVu\
BbIhOdWa]\gbhcick]u\
AXBYCbEcGWIUKdNYO]PeSbU]WdXf\Y]i_i`Zb]c\hciVkclWmZoYp[ritSu[v\
@[XgZdddue
X\\\k\wm
@[AhB\C[DaFcGbIeKZL]NbO\RbU\WcXbY\[\\\]\^[_\c\d]gkicn\q]ucv\wb
AbGeObWhXf_\
W[gjva
HhP]
Vig\idv[
IbNePbW\XZ\e]a_[dZmdodp[va
K]XY\hccmZwd
@aBcHcIYMfN\WfXY^da\cidae\i\scwY
Bhcb
B[WhX[`ca]ddmg
B[C[MqcT
I\chm[w[
H\M[X[ciwb
IZUdVbWZfagcnZpcwh
WZXil[w[
XXfcpcwi
WiX[
O\Whikq[s]
LaM\NoQ\S[YaZ]\Y_eadc[dde]f\i[l[ndodpcwZ
CgDXGhIbS[X[Y][b\c_\c[d[f\g[pbv[
@cC]DYG\IbK[NWU]V]WcXc\Z]bdde\f[gbmgnepdudvZ
NZvl
]i
A\BbC\D\GcM\OfU[XfY[^Z_d`fb\e[fVgiiZnbsXtZ
BZIaMXTbW]Xg[cgcm[ncw]
BgXawc
GWH\K]OcS\TYUXW\XY_[aedZfegiham\rbsXwb
TegR
FcObTigX
DeFbHcIZJcL]MeNeQaTfV\]Y^d`Tb\edffg]ibmbn\qerZshubva
AeBcCeDbEgFdH[JcKeLaOhSZVcWcXcYVZb[f\c`Zdcfmh[iZm[ncqYsdtivZwd
@fDdFcHcK\MXNRP\S\U[X[]Z^k_Y`[acddebfmg[iTjbkbobpUwe
MiX[^\e\
M]Ol\Y_ifb
@[DeGcNnTcW\\amasa
[j\W_a
A[F]MeOYWiX[cZdee\vb
MgWfda
@[DcGcMhSbTcUYWaYa[Y\Y^]e[hdmZqgsbu\wV
OXb\iYmk
AbHaJ\NXO]PaUYX\Zc[f\[^cccfRi\maqdsbvd
BbG]U\WbXm\gm[
Oe`cidmT
MhN\W]X]\fm\paq\
L\NeQgd]me
@XL]NgX\Z[]\`bn]qbrcsat\ud
Sb]cf\qludv]
D\GSM[PZVaZ\^]espc
@dC]EbJbTf^ji[
K\MZNhPbUd[W^[
pjqZsg
@dF\H]IbPbQYRdTZadbbddghre
@dA\QZTgWbX[g[rhtX
mi
Me[\]\c\
MkXU]\c\
AhB\GXMlN\][ageZmZ
MiX[
MlN\X[][e\m\
B\hji[
PbUdX\hfkbrbvX
PjaZk]
Phh]
UkhYv\
Sgqd
Pmv[
BcGaQaT\Zc\\]d^[dde\ginapbs\tbw\
A\BWG\T\UcWZXhY]`bd[fcg[mcn]rd
K\L\X\gjwb
LZShX[^\e]u]
A[P\WcXl]bc\dd
QiZ]_[s\ue
Qi
Xju[
B]C[I[K\M[N\OdTcUWW\XfY[ZZ\Y^d`ZdZeZgniZm[sZt\w[
Obgo
]]f\gj
A\DcTcVcgTic
TdgU
O\X\ig
@cA]BXCeDYFcGiIgK\LaX\\\_daed\ecibrc
@\Gi[Ue\
DTeo
BXGiI]a[
FbGZIhK[Ld\g_aaZ
MgNbQfTeX[_e
CbDcF]MZNYO\P\QcU]XVZb[\\Y^\dekcmop\qcrbtY
LeZZgcqjr\
D\OgQbdmmYve
C]Xg\[]nfemX
djmX
CbDeIeK[O\PeQZRfU]XZ\[][b\deidk\mcq]rWtZwV
mjv\
XY\]mdwm
CcVgX[^bbgn\
CZOdUdW[Xkm\
nf
@]I\McQ[T\UaVbWbXZYd\\jbmgo]rbscw\
UhmZwa
OfWiYZmY
Xcmh
Vb]\d]miwb
NfWfg\mV
B\VcX\\Yfflbwf
J\KjN\v\
Ki
A\BYD[FbIZJbMmN\PcWcX[Z\\W_gafd[fdiel[rdscu\wY
MYX[aifbkb
MhN\Wbfbraw\
I\JdPb_jd]rbsa
B\KZMiXWYc\[^aaciel[u\
M\N\\n
B]M[Q\Xn\\]\wa
CcX[]k
@\A[B]EcF\KeOeQ]XY\h_Z`eddmhnbv\
E[GbOaUZX\dZmlv\
OgWbmQ
\fcamV
Oc`]mf
OgPcXc]d`\m\u\
OcP\WnXd\f]Wu]
@bEdHbI[KWUfWeYgZa\\^[dcf]g[p\r]v]w]
I[UeWbZ\ddg\ma
PgW]Yg
XhY\
IbYkp\v]
@dA[CcDXEkFfGYI\LeNkOgPeS\TdV[XWY\bbc\dWeYigm[nbocpbq\rbsYu\vcwS
@jB\CbDXEdFoILMTNoOVPbRZV\XY\\dUe[fcgliencrdudvd
L]M[P\Tecof\gdvh
CXMZNXP[QoXVZp\]bbf\ggsc
FYL\M|NVOWP\XU\Y_\iYuI
@hAgClEZFSIcJdKdLZM\NdOXPZQXSbTcUdWYZ\\b]\_[add\fjgZhdibk[ocpbr[ubv\
@\AgKoMZNZPjT]WYXf[\\\^S_[`XcZfahhn\o\rZv|
PeW\XY_TiYrhuq
@gAVB\CcDbEZFbH[IoJZKWMcOQPSQYScTjW[XmY[ZV[l\X]pa[b[dheefgg\kWm\ncoipaqitYuWvY
EhJbLZNsOWPZTaW\YbZ[[[aZbdgci]riu[ve
P\UYZ{f\gZ
MdO[_p
@\OoXf\Zf\u[
MfXUrh
@dBiD\EcG\KbLbM\NcQcUaX\ZY\\^d`gbgfin]rXtcuV
@XA[F\LZMvNhW]XVYg\]_XddfXq\uS
BcDdEcGcJ\KWMZNkP\RpU\WbXb[[_eacb[c\dZe\fZi\lbn[qarc
@\AXEbF[J\KZL]MUNYOgQ]T]WnXcZ[\W_b`gbed[f\g\ilmanhohpUrZt[v[
@WAeC[E[FfGbIWJdKeLXMZNMOgPlQgSWTeVWWhXaZZ]Z_jacfXl\m\nbplq\s\udvTwb
@YE[HcJeKZL[M\NXPwTXU]WZXUZY\X^\_h`[b\cUdffYlXu\w\
@\L]P[Xa\g_[ah
MZXm\\ub
@]MZNYOr\W
^[fl
C[LnN\O[h[o\q[teuj
@[C]M\OrXX`\
GbLdNmX\f[w\
@oCcEeFcIeK\MTNkOZP\R\SaVcWbYbZ[[c\[]b_\aZc]dSf\i[lcmbocqcrZs]tgu]wZ
M[Xbchue
NmVcdn
@dE[F\HfOaX[]\^g_e`fddf[
C]D[EkFjIZK\LbM[Q\R\XgY[`afdiboY
BeIfLbMrNZRcXVYbZc\b`[f[iZkbl\r\
K]gYsi
K]gYsi
fj
BeD]KbXYcnfg
Qg
B\C\D\G\L\MYNXS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
]V
]Qud
BiXX[Y
[jace\
B\IbXm\Y
D\G\M\OY\nmZ
A]B]D\GXPcS\Xfdkgbrb
KaUWahggrgsXt[
B[UiX\ZedfgZw[
dYmg
FdTegS
IbLU_]i[tkv]
LotW
@dAcBYDcEbFeG[H]IkJ\K[L[MXNaPaRVS\T\VWWZXWZb[\\]]d^f_b`ccWdXecf[hckdmdo[p[qcrfs[ucvVwg
@\A[BZC\DjE[M]N\PcQZXoY\Ze^c_eaibbc[e[hdvmw\
EmFfI[TXWZ_bb[ddgcwY
E]FmI\_Z
EpFZ
@dGjK[Q\ZX^d`\a\kksT
CcIdL\YfZW`\d[
M]YVup
@jBcEYF\IXPVQ[a[dbg\iZ
B[DbPc_dafd[kZ
A[\\_iu[
@cCbDZEbI\PfZZ\f_la\dZi\kbrXv]
FjITP[X[
AXC[DeEVGcHcITKdLbMkNdP\R\SbTZUcV\W\XTYfZ[[X\j_[`UaYc[dbfcgmhZlbndpeqUrSsdtfvd
@mEYFYLcNnOdP\ScTbX[^[_YaZcdd]i]k\maqg
@iGkKZO\Xbg[l[w\
@ZChEeNfSbU[VdWeYY\f^Y`hbec\fmg\iim[oducv[w\
AbCfDmF\G[ObP\Wm_ec\we
F[L[_gfb
GidZ
@ZEjFZbYwc
EbFWHdIZKZNcOePcQ\WZY\[[`]abdZfggbhckcnbqbuXwY
FYNiOaQcW\eYp[q\wd
@[PlW[X[_Sabfm
AdBdCbD[F]GbIZXT_]d\e\vZwb
K\PbWkXa[Z_f`dbkc\f\ic
@\EfO\i]kh
QbU[WkXbZe`bbkeVf\
CbP[QbThWnZ]^ccYkbr[
CiDVH\K[N\O\W[]m^\`epYt]
AcCWD\Kmeg
G\NdScUc[d\b_gf\wc
@]BcCeEZGgHZITKeM\PkQgR\S[T\U]ViWWXcY\[d\h^\_e`ba]bScedlfYgZheiWkZljofrjs\tbvWwc
@eCeDZEuF[WXbbdUeXibm\
CZDUESI\Uc_jabd\eiih
EZXce[mj
DfFbGlIeJ\P]RZSfWcX]Y[^]a]b\dbe[hZk\m\tY
@\G[ISR\Ue^g_Zaibeeih\ikrdthwZ
A\CZFWGfIb^Y`ba\ddfjhfml
BYGjI[KeRk`ce[
D[EcF\O[QZ[[_eijmk
CXUk[f^]_d`cbZc[
DdWiZ]]\`ca[dZq]
@YA\CYEXMeOfPYWmXmZc]d^\`[b]deebf\iemWr]u[wc
@]Ej_\k\w]
@cB[DYEbGjH\IdK\OZPeW\X[^\_Q`[aUj\kemdr[u\vb
@hIabhd\
FgIiT]^\
@ZCS]ck\
D[E]Oge\mu
CZLiZ\`[o\pctk
FmLZ]\
D[EbF\IbK\V\WVYc\g]c^g_Y`\cedcebfVhdi\kYldwc
B\IdLZPUX\nfpj
C]IYK\P]UuVbWcX]_[t[wY
DcEhl\wY
DoKOwk
QhW]
Fg`\c\ii
U\W]\dgamfn\o[s\
AcCeDQEZF\IkKWMdPbS[VZW\XfZb\X]]^h_X`aa[cnddedhbl\nbobr[uZvcwi
CcDXEbHiKhL[NbR[TlVdW[Y]Zf\]^f_e`Xadd\eYghh\iYk[lemfodrXs[t\ubvewd
Ns_\
AeBcFVG\IeN\m\
BOIaK\X]ddmXwm
Z\`k
D[GeW\Zjqbw[
AeXi[\w[
CiJbP\k]
@\E\FhI[Q\h\iZqY
YW]c`[f]qj
CaIgKbL\\\_XabgZhfq]rjt[wY
J[WQbn
GcPh\cwb
`[g]qirZta
@\CbE\G]I\KaPbUXXZY\\j^Z`fc\dbe\hbiUm\oipfqLvbwg
E\FgIUKcN\W\Y\d[t[
CiD]IZP[Rcagc\gdocpd
AdBYCWDZEYInJ[KVM[P\RcTZVUWYXTZX\[^V_eaeb]c\e[gSigm[nZoWp[rksRtWuTwZ
@cAZBbCfEcF\GSHWIVJbLZNUOXQdSeTXUYVbWcYWZZ[h]\^c_Q`gaYbgc[dgf[gci]mZn]pdqfwW
@\PeWi_Xaa
@gA\BfC[DdEbFcGdIbLeNbOcPdQcTcV[WUYcZc[[\\]R_Y`Ua\bVc]dbe\mdobqfrksetfuX
Agrjs]v\
CbDfEcGYIbKZL\OgQbUcVgW\XZ][^\_daWbTdgghmlocpcqdtiu[
_igc
@WAXBbCcDcG\HbIZKgL[McNlOeQbRaWcXVYcZb[h][^j_c`YaecfdZebffgZiZmZodphqYrWsitcudvZwZ
BlD[GXITL]VeXX\]_cdgohuaw[
AYCfDZKgPXRaWaYa[e\Y_ia\cbd[ibmdrfw[
AjCYX\Z\
@hAaBbDdEcFjG[HeJ[KiLVMcNjOiQ\RWTkUZYbZ\[b\b]Z^i_[a\bfcddcf\gUh\icl\mgndo[piqerXsnudvf
BdWg[d`ca]dcmcsc
Cc\i_ca\cc
mi
@fD\GSKcLf[i\[aYd]ecie
BWFbI\Xh\]_dabf\iirbsbu\w[
NhPfWZXcYdibk[q[
LdP[WYYi`[tc
C\IcKfNcPdWb[f\i^eg\iSm[qeti
L\\fp\qj
@ZBgCUDdEYFYG]JbKYL]M\NYO[SYTcUeX[Y\\j]b^Y_XddfkhaiZmZonpYscuewW
@YE\F[LdQlRUVeWYXgYeZc]f`\i\mdtpvpw[
CeG\IgPcUeWZX[_Zajefh\iXm]p[tWve
C\I\JcW]XbYt]Xddn[qXsfuZw]
C[EiF\wg
CUFYG]LYP[ScU\X\^[_b`bf[glhbi[neoepnrf
IcRhUb
K\NeP]W\c\m\nipdr]
A\CkDYIYNTP[VaXT^b_icpm\
WZXn\\l[
ChF\IbK\MhNfX[]\_Zb[u]
E\FgG[KfL]PhTgXcZe[k]\akb[dYfcgcnet\uf
D\E\IePdV\X\][fcgcibncwi
@\BbDhFfI\LfMaNXQfS\Xe[c^W_d`eaZb\dceUfeg]men[p\q\rhtWubvbwT
IjX\
D\EdFgI[P[W\X]Z]\\^bacdgwb
IWN\XXcjw\
ChE[F[WiZ\abdfmZ
@cBYC\DfGeImJbKXNgOePfTaU\WZXbYcZ[`faZfigYh]iamapbv[wb
@kA\EjF\GbHdIcJcKlNePdQ\RRSeTeVbWgY\[h]d^e`gabb[ccebfcgXifjambodp\q[risju[vUwV
\ddhla
CjD[EeG\NbPeUhWgXcY\\\^g`ca\bfdrecickjpbtev\wX
BYDjHZIbNeSdUe\\]\aZcfeTld
AhD\SjWZZf_ea\dahbibrYsf
N\X[_cadmbrgt\
@aB\C[EbF[GaIbJiKiNdObPoQbTYUfVbWdXWZU[\\[^e_b`]bedZfjjbnhpVqar\u\v\
CgOZZ\[baaigqe
Nj[\^\oeq\rc
@bCmE\P]TS_Za[cWd[g\ig
AbFZGZIZTXWhX\]caYe[fgiWw]
AZC\EcN[PhQ\TlWYX\_cbWddeclf
D\EYGZHjIZKeNYPbQZWaXXZR`ja\bgc\e\f\g\ifk\m\rUu[wW
I\Lk
@NAcEcF]GGHhJnL[NfOiPpQdVbWYYbZ[[T^]_e`Zabb[dZehgeibknmdp\qYrZscuowc
A]CcE]NLPpWs[\_Yaec\e]gYkSriuc
Z]\]]q
@\DeQbWiX[Ze`bd[q[t\
DdF]KY]ob[m\s\u\wb
@aC\DdG[LcY\[i^eh\t\
@XA\C\DeG\IXKc[i\Z^f_ga[b]hc
V\`rkW
@\A]_[`tfZ
@\EiO]P[kZmZ
^i
@bAgCWF\GVI[KbLfN[RbTfV[WUX[YhZ\[f]V^f_j`QcZd\e[fVgeheiZmcnToQrbsftdwV
EiN[XZiawb
`lk\
DZI\wj
O\W\]mdgfZuX
@gBZDcIqNeS\VZXk[X\b_\fdhbkcm[obpeq[u\
BiC\W[`cnbr\
FhIVW[ad
DjI]KX
EbF]X\ehwZ
AhBcVcWbiUrZ
Ic\iaVcUwk
FjIVr\
@eC[OVdWmdqdu[
F\d[mj
B[I\PdXt_\fbgZ
CjE\H\KYU[W\]l^\d[fdp\
PpZ\d\
^\_g
@[A\B]D\FbGiIkKXMVPXRkWbXh_fcWdYecg\hbm\rfwg
@hB[CcEVFWGbIeKZLkP[S[W[XYYeZ\[[\p^Y_W`ZcTe\fXi\kWqeriteu\wc
G]LYZf[Yqh
L[`jq]
@dBgFhG[H[IeL\NZOUPbU\VZWiXRYZZc[j\[^\agbgcad[eZfVg]hbiUl\odplqYvUwb
@bCYE]FYG[I[K\LrQZXYZW[[]c`Oajbbc\dYfZgfhemYnZqeret\
@[AlB\D[ImK[NZU[WYZY[Q]Z^S_p`\ahc[d[hgi\sXu[w]
CjQcSdX\Z]^caY
A[QhTdZf][_[gbo\
Ai_Yv\w[
BbM\O[U\Y\\[^bb[ml
@iB[E]GeI\K\MeN\VdXb\[dXecfgi]kcmcnZqesctXwk
A\NZX]Yb`n
@dI\JVY[_\kco[q\s\tf
Vc_]n]tcvpwZ
mp
X[ui
Ljtd
@\FhIdNfTdWXXZ_beSiipfq\uc
@fAbCXEhFgI[J\KZO[PdQ[S\UmWcXeZW[b\b^g_Wd[eifdiWk\mWs[t]vYwc
CZElFZLVO[PZQYU\X]aif[idmco\wY
C[D[EVK[_eb[epm\
EjFjI]N[_[se
LbNjW\c\dgf\i\oepbqbu\
WjX]bad\
IZS\We[c_da\qi
ah
@[BkDfEdFgGII\JdK]LjObQfRiV[WcXhYYZc]\_c`ca\bTc\d\eiijkdmkngofpfwh
LfS\Xd]Vg[m\uj
P[X[]Uc[fct\uq
@gF\L]UcV\X\\[nbocqcvb
@gG]LZOYP]W[XWYh[c]Zadfhibnaofp]rbtZvYw\
^V`\qur]
X\lh
BhDWJcKdNcPbWbXYZ[[c\Vabdgg]mYo[q\rbsc
BcGbJeKaNcQdRbXY\b_b`\obvfwU
EY_\kg
@dD]EfF\G]I\KbN[OcPaTbUdWdX[YcZd[[_[`hehfWg\hgkbn[sgtfu\
IhM\P\Xe_ZaZc\dXebf\rfu[wc
A\IiKbNePcUZWd[c\\d[lbw\
WhX\
F\KnL\NeOZ[\eVq]
CbF\N\VeX][h]e`bnfq]
@bC[H\IVKbNcOYPbQ\SbT[V\Xb\d]W^[_Xd\f[hZi[k\nZoXrfs\tf
@[A\DbE]FYGcH]ITLYN]RcU\V[W\Xc[V\W^\_feafXhgibp\qYrfs]tZw\
C]Fk_[i\
@[CRDbG]H]IQKfLbNgPfQZTaUNW[XYYZZb\\]]^h`[a]fYg[iUj\mZoasptbudvU
CUFXI[KeQdXi\Wc\dcgfij
@dGg
CcY\^Zfh
@gCaKaOYWb_gd\mZ
@XAVCiDdFeGhH\IdK\L[MbOZS[WlX[YYZj[[]g^X_S`aaZbhcbdqfcilkclZmkn[p\qZrcsctYvY
@[AWBeC\DeEZFbGhHZK\L\MjP[QeRbV[XdZb[g^g`\cheefbg\idm\nfscu]vkwd
@RBdCRDnEcF]G[HZIkKTONPXQfRcSaTZVZWJX[Zl[Z\c]o^\_[`UaMdlecgWiYk[lcmtr\sXuTvfwf
Zg
CaIbM\WcX\Zb\[dYsduiwh
CYHcNbPdSbXjZa\Zfb
@ZDgETFVGhIfJZKcNYP[Q[SfUcVcWcXUZ\\Z]i`ca[bcdlf\g[hdiemenXrcsUt[w\
BZD\F[PYSYWUXXYbZd[\\g]a`Wc\hbiTk\mdnZoZqgrWthubvb
BYCZG]IdNWW][[^d_jd]f[gYhhiek]p\rbtSw\
Xn[\uQ
CgN\U[YcZfpju\v\
ChU[Y[Zipb
Y\pf
N\pg
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]beecgenZqbrb
B\D\FdLZPVX\YsZe^e_\`dg\i\m[ndoZr\v[
L[Yf`\tY
D\ZWdeffvd
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
D[N[Xb\\oawj
T]Zqs\w]
E]NcUbX\\i`be\u\
BZDSEhFoGRIOJ\K\LbNUObPYR\UcVfWZZ\[Y\Y]b^\_da\bkcWdneWfbgghbi[kcn\p\qXr[teu\
B[F[XlbXdPwR
C\F]JbKjU]V\We^lf\gb
EZWQX[_fbfdd
K[PdUZVedZf[globr\s\t[
C\F[IbVi^\_\
E\KR_gafdc
@gAbBXC\DOEoFcGXH\IPJ\KdLcNZOkPoQdUiVbWhX[YZ[]\\_PaibScXdOe\f\g[hbilmin\obqYvhwj
@cCjE[GWIcJKKbLWO[P[Q]UYVYWc]e^Z_q`[aPdefXg]iVkcmUn\rgsctfwX
C]O[bkda
AZBZCbD[EmFeI\JbKdOgS]UbWcXUYbZZ^a_g`\dgfagTmYndr\sctbu\wZ
FbI\`]gi
Fifb
FhI\Tcti
S[V\Xpa\dKo]
Xcdif]icmX
F\L]PYQ\^ddof]
fli\
F[HeUeV[fkgZ
CfEb^\bYkb
B\DdFWG\IgPVQaW\YhZf_cdfmb
@ZEZG]I\KiLmPXVdWh`eb]dfeehat\
CaFZO[W\_Z`bbkd\idme
AaE\\gacbZfom\
Wb_[bbd]e\fdm\v[wo
@YBtEdFUGfM\O]PfQcSaUgV\WkYcZZ]XaZbTdZfaiTkbl]mmr\ufvbw[
p\wk
BYI\RkXfw\
IeV\X[\ec]e[wZ
OePd
OePd
C[G\OnZ[
EaFbIcJhLbMZQcRZSbUeV[^d_\c\dbeZfbkbl[mbrb
@YA[BkEeFcGfH\J[K\MdNYPdSWTgUWWbXYYhZ\\b]e_i`Zb[cddZehhdidkbmco]pZqprgsZtcvb
GbL]OlQjS]TZV]ZW`ca[e]f\mXpe
GeOoPeQcUbW\XZd[
I\P\Z]dfn\pird
@cCiEdF\J]KbPdQZWXZ\`\qdt\ub
FdIYKbX\[cc]enifw[
PmUbW[Xc_gv]
C\FbI\VaW\Zi]ffZwd
CeIbJVK[Ucfdm[obq\si
@ZCbI\KiL\O[UZ[Z^neYf]mXn\ogpcqZr\s\t[
LVN\Scte
^l
Ib\en[pgr]
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
UWW\XUZc_cg]mlr\
C\F[PkU\Y\d\mbnbpUqcrYs\ts
EgFiIVLZN\Yg]Z^\t\
GYJ\]zu\
A\DeNdOXP\S]X\[W\\^badfmhckgqer\vc
X\[bnZogpb
F\IhLbo[
HcXTbc
JT`[se
JhPQ
SmT\
Sf
@\D\EcGfIaJ[O]Ph\eefufw\
@hLhNpPcSIYb\i]c^c`b
AcL\X\Zp`]
GYJRP[Q[ZYdhsj
M\OgS\W\X\mtwY
F]G\LYN]PhS]TZU\WXYe\ZdeghkiqVtbue
LYQhT\nZpj
IaJ[N[SnXZd[n\
OZUbWli\
MoO\XYgc
BbF\GeJ\KdLrP[T\W\YZZb[b^YdXnbpcrZs[tgv\
AeB]GfI[LcQjX[_Z`[dYg\hgrhtc
B\Xg\\
A\KfXi\\
Sf
LmpN
C\Q\TaUmXb[]\\b\mltb
GbNeW[Xmf\i\
C\N[glkbtZwc
@cD\IbJ\K\LWNlU\W]Y[Zc\Z^\fegYickcm[pZqfsZ
DdE]G\PcZ]\gbcggmYsZ
GaOaX\\Z`\ddml
Ob\T
[b^b_dh]mgqf
ChD[F\ItJYK[O]PkSbUQV\WmX[Ya`\becXifkdmZodp\qZsZthv\wc
J\L]Sfm]
PcWcX\d]nnpYvc
G[JhP\
CkUXVd^biepc
PeUeXgZf`M
HcXS^ccfi[mhwZ
AkCXDcE\FaGZI[JYKcQZXgZf^e_ZddfaiYm[n\vgw\
LWfihb
EfIeLYXT[i\Z^]_eadmfn\oipmr\w[
EfM[OfXidZmq
BZCZDcFZJbKdL\NeOYPhR\S[TbUaVpYTZZ\d^]`qagb[dZe]f[gkh[iRk\nhplrZsbuXwg
C\JhPUZ]s\
Ic`fdcgbtV
EWIc]c^c_dwj
AbGcM[NdUgWZXX]kf]qb
Lb_bri
@bX\\]fkgdqete
EiFdkY
@\BfFSGUI\LwOnPYQjTrU\W[XYZ\[]\eaRd]e\feg[m]nbp\qTr\s\tZue
@cBxC\GkJ\L[WUY][[\\]]_mdY
AbCbIYO\PiUhWWYaZ[cdgekbmbncvd
PXQjX\
AcDkG]PbQZWaZ|]Rd[g[m\u]v]wb
IiReWaX\^Ydcfchc
KdS[fhickb
@[J]L\SlWbg[m]
CWF[N\UjX]mZ
B\C\G[KZPRXcdbv]
X[dh
OZ_lwY
JiP\
JhQ\Z\
JhP[f[
ChK[XZ[cdhvb
MdNfhgqW
G\LkPbR\Te\\d\g\p[u]
P\Whk]
Q\Wk
LaP\X[kkn[obpctY
QhX\Z[w\
WjX[_]
FnX[_\i\
AcQ]Zid\iWvi
@\B\IkRd[\c\hdwb
U[W\_dri
fgq\
A[CZJ\KkPrU\WRXdZ\^cqbr\wb
@[A[BcCbG\IbJXKlMZN\OZPmQ\T\UYV[WWX\ZY[\]c_]`[dlg[igm[paqcrkt[u[
A[BbCWDYE]FjHdJYLYOYPsUbWdZc[X\X]b_idffPibn\p[qqsewf
GWKbQndbsbtd
X][k\Z
OdPgX]d]
@]Hc]h
X\_jmhrZ
GbI\LgOhQsTVUiWYXZ\c`]aTdfg\mPsbwl
OkmW
JVde
XT[m^[mY
FWIkJeLqP\WWXZ[\d\i\o[q\riv[
@fC\J]LpP\_[paqctRuc
CfLdT\U\WhZf]\gfs[
LmPhSQoYqY
@\A\Hg[[]a_\`ukem\
CcFbKaNePeSaWS[j^Zwd
PV
CzU\W\_UmUr\
CZKZPbQ[XeYcZa[]^g_[f[gdi]karjsbu\
JiPZQ\g]
B\Ig
B\Ig
D[KZwh
PnWK
BgI[N\PdWWp\
AdPQWjX\w]
I]Ki
BXIiKes]
BXIh
ITKm
BhGbI]PZW]XY
@dBcCcD[EbFcG[IlKdN[RZX\YV]bcZd[fcgbk\lcqhreu\vi
FcO[Z\f\gdhcrevU
@XFgf[if
F\IZcpi\rX
@hBcDbGfK\RgZ\_]f]mcr\s]
FbQ\fciT
Nh_\c\f\g\idrhvZ
G\I]PY\bfcq]vt
imqZ
DbYd_\cbdeioq[v\
B\Y\Zd_bfhiRqb
_oiYrS
@[FbWgcUibrg
@dG\Ybf]i[qir[
fKio
BYrh
B]CbDa]bfXidqesbucv\
@]dZijo]
OfYfvZ
o\tf
Vh
Vg
[bhbqi
i\o]ql
qg
@\OlZb_[dcmb
C\DiF[GZK\V[X\Zc\[a\f\g\hcmhqdwi
B\F\IcO[PgQfTbVbWeXYYZ[c^Ybcc\dWfZgghcmYoZr[s\tevbw[
A\Kl[]
CiJ]O\P[QbS\UbXT[\\]_\aZf[r\wk
CXUbX\wd
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
AYBfGfI\PdTcWVX[ZX\e`ldbgcl\te
N\dik]
Zq`S
I[WnYg`Zq]
Pp[Z`Zd\w]
GcPVZe`c
A[L\QYTkZ\a\mbva
Th
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl[obpdqZscubw]
@\BgCdDXE\FZH]I\JdKWL\MYNYPeRpSZUdVUYd[\`\d\fXgeibkbnloapdrZsXtZubvZwZ
CVGcIdLhQ\ThW[Xh^daem]ndodp\v]
JkL\PbQWT[WYXf]c_[acb\ddpWwc
LcPXT[WfXgYSZd
BdCfI[MjOeXWpbs\
K\g\sit[
BhIS_]
Nfa\m[uh
@iA[BfD]FXGcI[K\LcNpPZU[VcXVZb\\]c_\cddXebgVherctYva
AhDZEhGfP[X\dc
BhC[JcK]OhP\_[b\
Dj
@eP[]e_cf\iis]
M\N[X\Z\]g_\uh
]ff[
@ZFkG[KdPZX\Y[im
A\BtGbIVPQX[\]
@bA\CYNbSbW[XZYc^i_da]nYrht\u|vX
GcScUrV[W\XVZY\]^c_bf\jdneo]
FlIeV\Xd[\
F\IdNfOeSSW[Xb[\\i_bf\kbld
BeCgWf]]`[fjuZ
CiOaW[X\Zb`\rbuX
AqC\D\GZIWKbM\O\P\W[[Z\e]b_c`ha[dZfZm\udv\wW
P\V[W[\[_hf\hdi[japeuevc
W\Xbp\shwc
N\PkWf_c`S
F]IZP\Q\nXpaqftgwg
U\Vq[X^cn[pe
CYDbIkKV[ggb
GZM\W\djrbub
\\]Zf]unvewZ
CYKkrcsY
@k
@bA\KaN\O\PZWdXS_ea]da
Ei
C]DcESIgbfd\e[
Ek
@[Xlsc
Wi_\
@hBoCVIRJ[KeOgPcUbV[Y\Ze^[abgdmcn\oVpqq[sWtYvZ
r\tk
GcUZZbsh
X[cZdgfgkb
CfOgPc`ha\sg
@gDaEbG]KY_Xa[rb
^cul
B\W\Xk
OZWkX\
AiIimd
C]I\KeVLWTYX^J_\ibk]n~o]pJq\s[vl
C[FdGcOjPfUeWWXg\c_[`ddcg\mY
@\_k
T\W]Xi\V]d
fhw[
@eGXSg_Zdf
fi
@\BjDcFTGbIKKbLePYRj[]a\j[w[
OZWnX\
hdi\kj
BXXj
D\\Uebmo
IZV[[h^\_dtfu]
O\S]VZY\i[nppYq]
gh
Pn
C\IYLYUZXfYb`bn[opp\rZvc
K]O[UfV[X]Yb[g^is]
EbOiP\
@[G[I\UY`hr\si
BkC\DZKjbc
KjPW_c
PbWUYcd\u\
di
@gBWC]EdGhH\I[K\NdObQgW\X]Z\[[_na\d[i\re
Poa\g\tb
CfQcXX[g^\rc
DbIbVif\j\n]pd
agj\ohvdwd
@\B\CbDeM\WbX\\ei]rbt]vbwk
BYIlKWNeX\[Y
B\I\L[MtNdP[Q\W]X[YkZ\[[\c_cmgw\
@fBiN]P[
NjP\_\r\w\
CaUe[[^\r[sd
IZLXOWU\_\nZo|q\rYsZvX
C[E\PSdh
@\LbNsO]PXQdX]\cdafdk]m]tbu\
P\V\WcXdYZpi
A[CgD[F\GcIoJcL[M[NcO\PeT\U\WcXg[\\Y][acbbf\gghdm[n[o[pbqisZtbu\vYwd
I[^cpP
A[W[XqlZ
CTG[JcNbOdPeS]T]VfWfXkZY_]a\gcn\o]pXsrt\
DgXi\h]\fXw]
@bAaCXGeMWNhO\T]X\[[\j^d_hd[gjk\mbobrZs[ubwd
CgDYEjG\H\I\K\PcVc[c\b^[`bb[cddbe]iXm\tgwb
@bBmC[IXKcMeNYOZRjX\\\^d_[`[dYi\k\lWocvdwU
PgW\
@[C\K]N\X[_r
BiGXP]U\X[dfgYmcwc
DbGeM\NeQ\WYXO\f_bdkgfi\mws[u\v[
F\IgXUY\]c^fabgetd
Cfm\
@\B~CbDbG]IRPXQcR\X\`ef\lb
A\CUE\GbITJdK[L[NUP[R]UgVcWdXYYZZZ[j\Z]l_c`Ya\b\fXgei\kimkpfrisXtbu[v\wZ
N\Wide
BgI]PZ
O\W\iiq[
@eARC[DXEeFlGQHeIOJcLYNdOiPeQYRTTdU[VRXdZ\[Z][_jaib]cYd[flgghZjek[l[mXnlohrpsTumvew[
Wf
C\I]`\gdrTsd
N]igmc
@ZB\FcIbOiU\V[WZXZ_gcdpcrf
OgQ\Wc
Qh
CcJ]K\N[PYTdVjWXX\_p
kj
OfZ\fdk[m[qk
CfF[UeXZ[b^\
AcXi\g^\nXo\pg
C\FcN[Uf^bwh
A]BYPlQdWZX\[\lZvbwn
B\I]MXXg
@lM[XY
CdIfKhXdp[
BgCnGeIVK[MyP\XZ\Z^c_Z`]aXcWeeg[r[t\we
Cc^\nhodpgtc
HdKdWgX[]Xdcfct]ub
C]Kd[d^[`l
BjCYGcIUQeWg_cre
ImP\UcVcX[[h_gg\pXrd
AcCbFbG\IkPchbt\wf
LWX]n\ot
CXG\KpPh_bbddWkam\
LRk\om
BYC\PhW[[Y\fwn
Mi]bt]uY
PXX[ccffwh
@eAQBeClEZKbL]M\NaOYPYQ\T[UZXcYbZZ[Z\\_e`haZbadZfYgghZigj[kYmXnWo[pYqYrbsbtXuV
BgIZ`ei\rotUuYvg
CWKdMgVbWdXV^c_jg]o]rbsft[
@dOUTc_bakcbd[i[k\
@cB\G]PaWYXfq\
ti
BWCZDbEYG\LZO\PdV\W\X[Z\[dacbfiYn\ofqftgwm
K\VsXXnX
BKCbDZE[H\IoLaRUTbU\VaX[Ya[b^[`\aid[eagkhcidmRn\pYqgrTtVu[
@bAhCZDbKbUcX][X_Zj\nd
BdCfIZL[P[V[\[]d^[_gh\i[nOpwq\rcvW
AiCaD]FeIwL\NgPbVWW\X[a\dZfZmZoZp\tZwX
OmQ]W\
TcWdXUpd
BhCdDdFZGbK[LbP\RkZc\\^bdfebg[jamZoYs]t[w\
AfC[IhK[RXU\VbXXYe[bdej\oUrd
@\AdB[DbFZIdJ\KZLjMYN\OWRYXb]\^[_Z`cabeef\iej]mencoapkrpsXt\ve
BXX\aldc
@bA[BnGnIQPgRfTbU\V[We[b\Zadl[nZperWtdvbw[
@YCfF\GbIdKZMhN[QYThUYV\WZXmY\Zb\g]]^ea\dZfVhcn\p\qdsctcvf
AbKgXf_\
@\AbB]EhP[XY^]_b`bk\th
Igd[g\p[tb
Ukmco[r[
E\W\adg[h\nbsfvh
@iB[EcGYK]O\Q\Wn^\_fbcd[fZgcijlev\
XXpo
E\QdScWYX\e\gdkemgsbuV
CcEaG\K[N\OcPjQ\T[Wd_iaYqgrcuZv]
CjO[_]`[s[
C\Y\^inX
V[X\_\n[r[vw
E\FfJhLdP\QbRaTcVXZZ]be[m[ncpasc
BfGaJdPVdZ
^afhi[
C\KmSbYag]
NX[cckv\
IWV\wc
JhPW
DeOe]Xdeflg[h\uY
`g
WhX[[cfbr[s\
@[B\b@dr
@aNjYb\\_\`cp]tcvX
@YBjD[E[F[GmIPKjLiPURkV\X]Z\_[aYdee\fXg]hZifm[oVpYrVs[tbuVwW
WlXSde
AdBgGgKZU][d_bdbnf
DgfTwb
AcIgKeT[\]aZm\parctf
^Tnip[vh
VVY[^ZfYienup\qZr\v[
CZUk^cf\gcmmr\
EVFc[d^bm\
Ah_Y
Lg
ChIeK\LhNbPgW\X\\]]b_aacbbkcodt[
@\BcDZFdScVb[j^\fbm[nXohpc
HeMfXd]Yidm[ub
IdK[Ua[b_cph
CgI[V]n[pc
X[_k
ClUZ
C[Kdfq
^cdaf]vbwi
B[NZU\X[[s^\
HcPZWh`cia
@\DcEbPZ_[dggi
J]PjX\^\dg
AZBXCWD\EiFjGTHbIEJgK\L\M[N]ObQgRYS\U]VPWeXQ[X\W]\^n_f`cafddf]gghbjfl[mZnhohpfrhtcugvYwW
@\B\CcDYEhFkGXHfIZK\L[MUNlOcQlRdSiUYXWY[Za[[\U^e`ibmc\dUf[hWkdmcpZqhsctPuc
@[B[C[DXEbF]IYJdLZNhOeP\QZWmXXZb[X\b]U^e_jagbbdfe]g\h\i\mQnfpYqarksXujvXw[
G]I]VVbbn[pn
M\ObWZXtu\
Ld\h`\adfppfrZtbuZ
B\DcEdIZL]NcPXQbSfU]VjWj\\]be]f\lYvbwj
BZGaJZdj
BjIRXg\\w]
C[KjMyN]PUQ\W]XY_\agu\
T\U]W\XUZcmz
nYo\vj
CegXmb
BXC\FbN]VhX\Yc[c\b_h`blcmesf
B[XdYbnbrjs[ta
Oym\
GfOdW\^d_Xm\
DbEgFiI[K]PgR[V\XY_ew[
MSXpu\wY
@WAfByGiIRJYLaNYPMR[S\WNXlZh[\\\^Z`]b]c]dchYigncoet[ud
I[V\ph
VfXZ[[ng
WZXifegZtbuX
B\Vji[
B\CXIeK[L\R\UpX[_\d[gOhki\mfrcsbvd
@QEnMjSbX[
BhGbI\LYPbX\^[gbkbneodpeq[rb
@\BPCZIiJ[KgNZPbR]WaXZYdZc\kdYfXo[p]tVw\
@bB[GhX[dfg]
HdKbMlW\X[^iffoc
CdEeKYM[N\O[PWS\WVXVZj[j]e^[bacbdbibkWnbp[q[r[ulvW
AgI[L\Qbmd
Xi
BbLZNiP\V\Ye\b]c`dgcm[nio[pYr[s\t\v[
I[YnnipYv[
g\sj
B]JbKl][
B]Kg
AbCYDeGeH]KfLcMZRbS]VbXUY]\Z]Z`bcbheicl[nepcqbu[vb
@bBdChGkHbKVMeNePbS\TfUdV[XcYgZb][^\bbccdLeffcgch]idjdkcqasdtZufwf
GXL]PhTZdd
ObTeabph
DbGTM]PoW\XY[eaZdfkbp[wc
CeDbFVG\IjJbKWNUR\S[TYVeX[YYZY\i]c^b_cbZcfd\hXiYkdmdn\sb
@VCbDgEjFbQXR\Ue[]aaddejffidmdwU
@\D[FdG[IjKcL]N\Pe[T^Zaeb]cgd\h]iemWvcwb
BbGgd]
@[A[BbD]E\FiHkK[LcNYP[QnR[VZXa[X\a^c_aaZbhcfd[fagdh\ihjak\nYqVrWvY
@ZA\B]GgWfXp\\_bibm\q\rXv]wd
KcO][b\l
EiFc
@hBbC\D[F]GWK[N[P[R[UbVgW[ZY\Z_m`Ua\dreefihZiUminZpctc
IZKhN[UcZZceei
GdZ\^cehsavZ
K\PdUln[p\
CZWfh]i\r[
U\_Ybmhb
CbDZFbG[KbQ]ReWY^W_b`\b[c[ddfbgbocp[qmtewd
@bO\^n`]a[d[
@XC\DcEdGRO[QdUhWdXX]\_ddjgblbmcp\re
CeDeEUFVGRI[K[L\O\QdRgSdUdV]WZXZZZ[X\\]]^b`abqcidXehi\mUn[rYv\wj
FbIcK\tgwj
@dA\BYCXDdH]JfOlPfQaRhSeVSX\Y\\d^[_[`daZbcdYe[fVgbh\iemanhp[q[tj
JYKv`ch\sXvgwd
AZC\EfG]Wl[\_[abwb
@XCbEbFiGcK\ObWmX[^\_Yf\i[w[
C\JjPd_crdw[
qi
mWwg
Wi[e\[
Elk\
P[Wc_]d]m\nipevcwb
C[Kt
DZGKIOJVKXN[P]QZRbTYWVZZ`ZaZbYdqeZiYj[s\t\wh
AgC]D\IZWdYaZc]a_b`[abcbdgf[i\mgncohp\
AgI\KcPeX\[Y\\aibXcZfhw[
AdB]DjEcFYIiK\LZNbQdRgTcU[VcZf[]\\]d^]`bd[ebfgm[n\s\t[vbwW
DeEfb\eWm\w\
@\DfEiR\
C\GgZjn\oZpYrgsZ
GgKcPZ[\_caedXeUmZse
@hDbG\JcKbP\aWd]
D\P[X\Z[wn
Wko\r\
OiWX
KjVY^a_Ynd
@gCUE\KZLZO\PjZg[Z_Z`gaadih\i[mWo]s[u\vY
@XB\Gc_k
D\F]HfJ\PiU]`\f]s\
fin]p]v[
cgn\ofr[
DcE\O\WaoW
WhZ\_]b]ddr]
@\IbKlU\W[_baUb\
@lDbE]I[KbL\N\O\T[U\Zc[ebff\mVpiq\sgtbvZw\
@kBkCcD[EYF\IdJaRgVXWZXe[\`cabdSfas\t]vVwa
@dGaK[OYWT[\_ma[mZ
AdBbCXDZOgPiWX[\\]_ZcbidqcrRwf
Fc\j
D[EWK]Ofahrg
F]L]W[`\d]pirY
@iBYFdYhdZf[vewc
@\E]F]IaO\UcdYmioSq[se
KmY\_Xtcv\
Ok\Uu]
EhP[_Zbid\
@aCaFbIbKaL\dbg\khmWnbrZwf
A\BYCWDaEbFhGVKbLZNRPcR[VbWbXVZ[]b^d_V`fbacTghickZn\q[tZuZvkwd
LYTb^bokpZs[
Pi
K]Wk
G]X\dQmq
A\C\GdKXLbPYWdZhaefdggmcnjperds[vb
@eJdKaO\_\`Za[hcih
E\K\O[XZYbbcdgm[
@iB[CbDbEZF]GgJ[KXL\NfPdQ\Zi[[]cbjdbfag\n]qgrftcugwZ
CaE]FdGeJ[KYNcOcU[X[[b\f]cdbfeh[iekdmZn\o[p]qb
@cKXMqPeR\UdW[_e`baXd\elf]ibm\ras\t\ucvcwZ
@gC\K\PbSfU[V[_la[cZib
BeK\MeO[_\fbn]vgwc
AbBZClGaNYU[V[W\X\[c_[fbg\hbnipZvcwW
@WGhJbL\Og_c`\aa
CZD\FZIeUkVeWcXe[X_b`cc]echbibmZnYobs\t\v[
LfOSPXQiTeUYVcWhZk[\`bdZfdgSiYn\phr[sfto
KcN\Ycm\vh
@WDbF[X\ZX[[fZi\qrr]tYucvY
SdX][cgh
CbLh`ed]ebt\
Ai
@cBgCbDgEZF\GoIWKYLgNdPXQ]R\VdWhX[ZU[Z\]^]_\a\c\d[fbi[mRnZo\pcqcrdwW
C[EXFWGXI]J\LhPYVaWY_Za\bcdnegfVhfidmXpc
@dA[BeCTF\G\IZJcKbQgR\SfTZUfWbYZ[Y\W^Y`daZb\cZdbebhciekapbqftWu\wZ
Ok_\d\
CcIjQdTXc\f[qh
AfBiCdF\G[IfJWKXMnNeO[PbQaRdUdVeWYXbYg[[\n]f`ca[dfehfdgeiZmfnbpUqZrdu[wi
D]FZGfIeLgP[U[VYW\[b_[`]dXtUwV
OdR\[e_\ahe[i\
EeF[O[W\_\aYbddWf[idmcohw\
@kOWRb`b
AiC\UZW\X\_ba\pa
BZC\fi
EbFnIZQ]TgdbmYwb
C]Kl^a
@[EZFl
@\CcLgWbfbhcoepZvZ
XjZ\abvc
[[\ihc
E]IXKVO[W\XZY\d]gdobr\setYvd
WcXhf[
KrTaWdfeo]rZ
@ZO]WZhinXo\pd
IZwh
LioR
G]andco\
NePmdinZs\v[
AaBiD\GeIbO[RgUcVbZdacdXqavh
AWCeDoFdGrIXKmO\R\S\VeXZYWZb[ddUf\g\h\iZmWnZo\rftcu[
IaW\g\rYtsuT
CdLhO\T\WeYc^\i\k\r\sftev\
OZVbY[_\f\gdvkw\
GZOeQY[[dkg[mmnbqdte
BaDYEhIcKSR\ambbdagbm[n\
AbCdITL\PbR\VYXbZf[b\d_Xa\b]ddg\ibtnvb
AbBdEWF\GhIbKZO\P[QUR\VbX[[\\\^c_Xc\dWeef[lfn[wf
nhpgq[r[
o]uXvi
@\CdDiEoF\GfIYPSQmVfWZXXZe_Xa[dZf[ocpdtd
@QB[E\FcG\IbKZLiO[Q\TcUdWcXeYb[\_efkmhocq[r[sbtfu]vZ
@VAhB\D[FZG[IiK[L\N\OcP\QbUfWXZl^X_Z`\bXc]deeZfbgeigmhnpo\qcret[u\w[
@[A\D]GUOc_dacbbcbdkk\r\vc
A[C[FcKbLZO[PYTiW\X[aecZnbphr[sXuh
CbD[EeOiW\_\b[e\i\mb
@ZC\D[EZGcJcO\PYZ[^b`\agf\ifpiq\rhs\tRvi
DTEYGgI\KeLfQdVoZd[Q\\]d_c`[cig[mio\q\
AfBeD\EdFeIbKXO[VcXYZb[\][_ha\dceag[o]qevcwe
@\AYGxK\W\^]_dd\eZsb
^Rnr
@iGgN]O\Z\_iabdYeWg[s]
A\_i
CdFVIgK[L\OaP\QbScThUeVfWXZe]e^b`cf\mon]sa
olpZtY
CmFZK\WYYeggsatd
CcGcIfLeP[tc
NcWhdYm\
aic\
BdC]DfE\FeGXIZKcL[NeQZW\^dbgdaeif[miqfrYv\
Wbe\nhwb
BjGYK[Og
@\Kbof
B]D\X\^[_\djfcqWuZvZ
AaCbG\IYKiP[U[_XccwY
FcL\PmRe_[a[i\nlpjub
@YB\CVE[KZNaO\PbW[_b`dcddcf\i[kgn\ohq\rhtbuevY
@bA[B\C\DYGaITJbK]LZN\PcVbWYX\[f^dace[fYg]hci[n]p]qZthuev[wR
@eAYK[O\PeXi
IZ^d_jrZ
@\F]I\Wd[b^baYig
A\BfC]GcInKYN[Pc\\`ZdYe[n[rdtTv\wW
@]J\K\V\W\[\_d`gd]hck]pbq]
@\Nh\X
NkW\\]
kYog
@YAWBSF\GgKhPeRlTcVd[j\hbcdZedfZhfidnbvUw\
CaZd^b`hi[qbwf
Z\ah
I]O\R][ad\ih
A]DcE\KZOcQ\U[Z\_da[b[dZedgbhbiamRrftb
AfDeE[G\Oc_\wO
@[GcKdOgPh
@\AeFZG\JdOkWZYcZU\b_ga[d[i[sXtevZ
@jAgI\PhQdW[_\`eaYi\
CaG[J\W\\h_]ddibm\
Oh\\
[hwZ
DhGdd\lYw[
A\C\FbG\IZLfNhO\PgRiWbX]Zf_b`\aYdWe]fVgWhYicjbogrZtWucvSwe
@dBeGdLdPcQZWb\[_ea]dYmknZwe
@aAeDbE\G\ObQbXh[b\\a\f\i\min[qhw[
[h
@\B[DcGpKZLZO[PYRYT[X\\[c[djg\mbq]rb
Glo\
E[Og\[mW
Eedjm\
@\B\CXD[EbGZH[IbJfKhLYNZPdRZSbVcY[Zm[[\b]c_Z`iadcZdjedgWifoZqirZt[ubvd
B\EhGTdh
EZFcGYOdU\dhme
D\FlIgO\PZWb[b_caWb[ejgdscwb
KhaZ
@cAZBdGbK[WY\Z_kdahbvb
GZK\O\QhTdWba[dcn\
@h[Y\\qa
X\jYkdnhoepdretV
Q\d\ml
@[AaB[GcIZKeLcQcTgUcWfYfZg[X\j][_d`YaccddYecf\g\kclbmbndqYr\wZ
VdXZ\krXvj
T\n\riuZ
GWOdQYmc
C[^la]
BVCfFXHcIYPhRlUfV]Xi\g^d_Y`ebXcWddhbi[kblem\obq\rfuZvcw[
DbP[th
Q]aj
DfFcXkb\d\i\
@gK\L]_]`gc\d\f]rbtdvb
@[AdDYGXb]dmiemm
UYXc^[ebnhqb
CUKedc
@bDUI\KfLZOeP[R\ScU\Xe^[fbmcr]s]wZ
ig
AbBbCbD[IuKYPdR\WpXYZU\c_cdif[gZm\qYr[vhw[
DdI[RcVbWh^\d\gelhtcvcw]
C]J[K[L]NeVkW\Z\^b_p`ZaZgei\qir\sitf
W\kinYofpZwf
AbBYD\FkIhK\LcN[P\\bb\d\e\f\tdw\
C[DZGYIdUeWfdise
CbKgM\NoO]Xg_Rabche]f[hbn[qfrTtf
JZL]M]Sgm]
S\nfp[
G[I[K\LbWoX\[[dde\iZ
PZW\`n
PZW\`g
D\Jg[gaenbp\rbt]uaw\
@\CdJVNcO[]ca[hei\k[qdu\
[[th
LdZgvb
]cui
ui
B[S[X[Z\so
@dCeEdFYIeT]XZ\[]gbcqhrZwd
MjW\\[f\uc
X\mh
X\mh
Xo
UcXe
Xf
CcIdTYZ[dcgdm\rgte
@aCdIjZ\rfsbte
rkt\
Kb\j]\e]u\
XS\dmb
DgPdXe\\
git[
LZP]q[tvu\v\
ti
X[[fb[e\
Cctj
`\ij
`\ig
vawi
AiS[
BeIkXZmct\
BfX\mc
@[DdGiNZPX`Ydg
SXU]mesh
D\P\Ze\Zd\wo
@]B[C\D\EZF]G[IVM\N\QYRrT\U\V[WcXUY\Z\[\_W`bagc\ddeggZn\o\pZr[w]
`gib
AcR\[]\ia]i[v\
A\Rjic
P\ari[m[
K]W[api[m\
DVOeRX[a\\etiXm[wX
BbDfG\KUObWb`[aSbZeZmgt\uavcwW
OcRbU]WXZ]`]a[bddjidmaq\wq
B]Rip\
Kh\\]ciY
al
IXRiX]d\
C\Ki
E\I\RkW\[]_\ie
\d`da\fYikr[u\vc
CaI[N]OYUdX\Z\_\abfYirmbnZp]q]r\ta
I\OYik
UkiYsb
CfUZiV
XXmj
NdXjmY
FbIbLZN]UbVbW\XZ[d^hf[gcm\p\qc
L\\f^dqg
LYXf[Y\htd
Lbqg
Kb[j_cw\
[jw\
D\EbGgIaP[ccecggmcs\tewb
DgG[X[g\mi
D\T[W\giwg
DkPbWZXYZZrbwd
DhX\wX
DXPbXYrbwk
B\Xi\cw[
BZDbW]Yd]a`adcfbkblgn\rascw\
B]DdPcX\\[acf[lps[uYwZ
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
AbCcD\EbFaIXOdQ[R[SaWcXZYd]X_bcad]e[figbkdmUndocpbrfsdtYucwb
AgBWCbDXGcH]OhP[SZV[XjZZ_X`]ccf\gdhbi\kavXwZ
E\N[O[PYZjf\obs\wh
CTH\N\PcXWfigei\rlwh
Xi\]^bfYsZt\vc
Vq^Yn[
XZfg
B]C[EdLdMdNlObPbXh[]_\dZlbu\w[
BeC[DaEbFaNZW\X]Zd\kb\f\gbm[o]wd
@bCdE\FaQ]S\V\X]Zb]X_nb\g[iem\tcuewk
Eb^Yacdgfg
@XBbC]DbE\M\OdPYR]VdWbX\[\]c_d`jb]flicm\nasewg
XZf\wj
CYUbVgXYYc^b_\fYkfnYp\rbuhwb
N\P[X\_[wg
CgUcVcY]n]p\
Pf
BXlh
BbCYNfP[Xc_d`Zc[r\s\uSvq
@iDgE\F\HeJcKbNiPdSdU\VVWcXYY[Z\\[]c^X_Xdff[kbndphrfucvU
WcXf_ddbohu]vb
ChNbV[XXYk^bobp\u[wZ
CZWeXWYnn\o\pesju\v\
X]b]ick\uj
AfChKea]b]hcs[w\
Eauh
@cKWW\X[]\dcfeuevYwS
XZfiubv\
C[M\SZXcgg
Scng
JiP[XZ
@gB[FbNbXba]ibwb
DhF]IgL[X[a\q[tf
NbXd]Vf[
JZuh
HbV\XZYd]b^hf\
OfW\`[fVif
_hic
Qi
B[O\acmj
Xi
T\WoY\`bn\pb
T\Wq
MgOYPbW]Xbte
CcIdLYP\U\XX^\hen[pqrot[v\
FZbbc[r\tnv\
B\E\FgXZ[b_jrW
@YOkQcWZm\oc
F[IZVi
BbF\IbV[h]n\pTrl
@[BeIjLZP]XV[[d]f]hgi[n]o[pmrqt[u\vf
A\D[FjIjW]X\_k`\b\ccfXiWu\wb
IQKePjQZTiUhYfc\ino[r[sWtc
BcVci\n\p\ri
@dB\D\FdIbL\VcXZ\]_k`iacbhe\qcrWtYuc
CfG[dir\
\\_i
@nEbFYN[_V
@eA\D[NcPZXX_da]ceh\r[wg
CbVVX[np
AYCeEbIYJcOSPhQZRXT[V\WkZj^[_\`fa[bgcVfeimm[p\qbs\t]uevp
AiE]KcMaNdPZUWV]YY^g_Y`Ya\d\fcgbidsd
C[G]IRLZPfUdXiZb\a_\a\dkflibr[te
CbD\EbGkJ\MdPfT\W[Xk\daXc[d\eef\gdkeo]rb
McOZXh\[bbdbk\o]sew\
F[IcXj[\
PhX\db
kg
\j
DZFcIbOcPZaYdbeiwd
@aCXD\EdFhGVIZK\N\QcTYU]WUXNYZZZ[c\\]Z_[`cageXgYiemlogs\t[
C]DZEdG]HbKcOgPWWZXYY\Zd]Z^d`Zdde[fYiemdwf
EfFjKZOYaeicmYo\
EcFcQYdhmZ
C[E\FdQV_\`cbeiit]
F]a]ojrc
ObQXXZdcmcwZ
Qnd[i\m[
OgQ\X\
OmQ\
L[Xbtj
EbGcJ\S[T\WYX[f\icklmbr[uZve
X\kgr\
LgUh
Qh
fii\
B]D\XXm\wo
@\EZF\O\P[XcY[aWkpw[
GbPaQhX\
Qh
A\BYDfGWIVKZOZQ[RlWd[]\\_bdbfXiYk\mdr[va
@\EgOgR\Xe_cd[gbv[
O[Pb`f
V\vj
E[P[Qq]Z
EbOh_YmY
@ZDcEYG\IXKYL\OcPVQ[RYVeWdXYZ[][_Y`\b\d\f\mbt\vXwi
DcG[_hmdwZ
@lC\DhJbOVPdXedcv\
RdtX
EXVeX\Yftj
D[EYR[XZvgwf
wm
DbOT][mmvgw[
Pjw\
@bC]DbEiGgP[WbXZe[ibm\
wj
@]AbB\CbDbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZiboapbr[s]u\wY
CbIVLdO\TYU[Vc\c_iiVm\n\ofpd
A]CeUvVaW\XS\\g\n[
AgCQIZJ\K[UgXXZ[\c_fg]mZsc
IZWVX\_Yegtf
CmF]I]J]KkP[ThU\VcW\Xg_Qa\ifw\
Xgpd
IhWkXWp\
NWP]X[_tpa
X\[[`]d]gckdq]tcuc
BcGaM]edfil\m\uZ
BhCee]fXl\
FcXg
AZBaIZK]N[ObPuQ[WYZ\_[`[aYd[l[pbwa
BiC]OdPdWZwX
Pl\Z
B]P\wi
@]A\EaObP\TbWoXZZdaegew\
@bA[CcEgFeGcH[IcKdPYRfS]TdU\V[WgXZY\]c^]_\`Yb[dbe[f[gWiYmgq]t[v]wd
BlDiF\IZQ\Rn_\d\mW
@WA]BQCYDZEjFcGKInNYP]QbRTV[WZXd]]^]_e`Yb[e\f\gWk]mwrbsbufwX
Cfwd
@dBjC\GYP\WdebmW
AZF\G]J\KWN\Xc[[\\ejf\l[mV
DcE]eW
A\BeD[IZJ\Xidew[
BiD\\\ei
B[D\GWdaeiwW
D[wm
DjI\Rbd\eZl[we
Gdd\eU
KZeh
AZDeFhKWM\QhRWX\\Zefgbm\wb
GVIeejwZ
C[Qibbgb
GfQ[b\eW
@eCgD\FaGbIdLZPh[V^Yc]e\gcmcncobpfw[
CcFeIdP]W[Xd`kdbmapa
Xgta
CaIUnfpd
@[C\HfW[Xe[U\eibkbpct\
@\LSSctd
GbT\[jk]t]
@aLftW
CbLY[j\W
BeI\P[[h\[cbibkdlcw\
I\[hlc
fh
F[km
BWC[D\I]N\UbWV\Zc\i\nbwg
Xlw\
ChF\KdOdPZQ\TbWXX[[\\[`]p]wX
ChKg
C\Tckg
@\B[CaGbLdN[O[TYU\VaXQZY^\_b`fa\cbdbfZhfmin\ocpcqlr[u]
CbIcLhXZZ\\ccbf\mcn[oepcqS
Fbh]o\qgtZ
LdT[pbqXtd
AbB\CZE\KXL[NfOhP]TbU\W\XUZh[g\[^\_X`\a\d[ebffh]iUkcmWoWp\qbw[
A[NZOaX]i[kiqiuf
Ok[ZmhoZ
@cN\O\[Zfgqh
O\Zg[\
Oj[\mY
CYL\N[OZTa[WeffWgaiYkiqe
Z[qg
CdN\Ycih
C\ii
C\O\WfXl\[`ad\f\ic
NeO[Z\\]_dsi
B\NbcWrh
X[\ii[r]
\[fpu]
NeP\XTZ\mfwc
^h
X\fkw\
Icnkoep[q[v\
GfIZX\\k_bl[r[wb
ObX[\Wmb
BaC\JbN[O[YjZ\\ea]badbf[qXsdt\
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
ChX]
VZng
GhKfLfO]X][Xfkq\wc
Kk
@[CnD]EdFjI[KWW\fZi[
C[EdFnUgi\wg
CeS]Yh[\_]`bibpb
CeN\Ym[\\\pb
[[f[ik
[ka]w\
C[W\Yb^iv\
VZ[\oiph
Xf
@WBbE\F\GbIYJ\K[N[OhP[Q\RZT]W\XYY\Za\b][_WaZdde[f\gYh]neodqZr]tcu[vbwY
AbI\\jlamkp[rc
Om\Yp[
AZB\E\GUR[WY`\b[d~iX
AZC\OnX[`c
E\OUmj
M[OSXb\b
EjOg
OhX\`\d[
CaO[\jdek]odtb
BgOYVdX\YY][^[_Zfaogpbq[risdvj
OQV[WYXc\\d[n\oXphr[t[
A]CgWc`e
MrOSX[Zc\\a\d]m[
ObXc\hm\
O\Wc`\mW
BZEcIdPZX[_ed\f[n[sZwi
DZOkVbX\_\wc
DgEewQ
DcwU
AeGZJZK[LhNZR]UYV]X]Yc^X`baZe[geigkcmineqWrev\wd
AbBZLsN[Xc]\`Xacdhh\m[nXplr\v[w\
V[_bngoYpZ
F]ScgpmYw\
BXC\FZIZLZX\]f`bchdZfXijkgmfnZwb
AZB\CYOcW\[b`affg\h\i\k\mfnkompeqXw[
e[mdrh
I]c]f[hbmcvg
BYGcRg
DbE\FdIcJcK\PZRcWW^fcafcg[h\iZmmneqfrb
IjNcRfXdf[mQnco\p\r\vcwb
BZD[G[I[K\N]W[^ff\g\mjnfogpdqh
DgnfwZ
@bA[BlD]EaIXJaKgLXM\PbRYT\U[WYYY[c\Z^V_cabcZe\fbg\himXoZpbrZwY
B]I\X\dj
BYXhY\fh
JhXZ
GcOf[c\f]c_\`cbbdbfhg\kbmcr]w[
E[Od[Zmg
E\F[\i]c`bb\kd
KcOc\\fmg\ic
N[X[\fm]wc
C[\]wi
CeDbE\I\K[M]NgUfVbXb[e\\][^Y`abbcbd[e[fbmZn]qZs[t\wb
C\NhOfXZ[Z^Ybapcq]wZ
Fc^bbgf\
XkcY
CmNZ]]
X\[gcb
CPXZwi
@bCjDVU[^bcdhawc
NsP\\[r]
C\[[`\cj
AdC[DfNTUhW]Xh\d^Z`bfbrbwY
\iwb
BYDcE]FbMdPeQaXY[f\WlbscvWwZ
Qbagnbs\
Lk\cw\
D]FcGeI\O[UgVZXT]c_dccdTmip[sb
D\Xb\\ln
GXObPbUeZ\des\w\
BZMVXplU
BR`cle
MiXS
KcWaXfa\dfmUwZ
A]LePoQ[X\`Ztc
PiX\db
KlP\Q\U\XeZ\_ls\wb
@\B]OeWaXl\Wdde[fam[
KbOVWfmh
D\K\Zbf]ij
B\CdKaN\S\Y]^dfbr[sbuivb
B\CcK\L\N\]\^dicuk
CjX\
U\Zb^\vi
Ug
DfE]Pc\febfbg]m\
XZ\jebw\
CeD[EeX\_h`bedgUuh
WY`h
Vc\]_]pbsj
A[HbI[N]OZPaUdW[YcZj]\^a`ebbc[e\f\l\q[
C]O\UgXbc]da
BcCiIdP]X\`\vew[
@YCXYnZ[^[
F[GZNbXW\]^bddgcmm
@jBUD\F\G\IWKZL]OhPkR\TYVdWiXW]\akbfdimYncv]
Xa\baZg\kmv[
FiO\b\wZ
FbXZwm
E]I[VlhZoc
@\AbCXDWGrNdPZTX_W`]aYdceegekUmh
@XDgF[G[P]Wm_caddXfbifrbwY
CcKiNc\\
Q\aeul
CjZY][
@hGaN[RcXd\Zdbv\
W[XiwX
@dP\Zb\hfcwk
BnD]NWXT[\\\l\we
E\FZIiS]X\kb
BdGdI\MiN[UbW[XWZX\f]Zd\lZwb
M\NeXk]\u\
XZ]f_\uj
JcQhVc]]s]vbwd
G\K\PaQ\\W]kdcgdmZuZw\
Sh]\
LhZcwc
NjX\
C\F]O]TlrgsX
A\C[OePZQYXW\\_\`hbcico\
I\O[P]VXncpfvZ
O[P\WjX[
JTPn
FbKkW\
OiWZ][
\\vg
@ZOsP[Q]Xe_Wm\p\u[
f\nfocph
P\WmX[fcu]
DdK\NXOqP[W]XY\e_Xvc
NSOcW\\e_i
AgFdGaKcOZX[\n
FnKYW[X[w]
B\NiSc
@\AfGYLhTdUbWZZ]_Za]defbibm\oc
ikkb
W\Xh_]g\u\
Ifr\tT
B\C[KZW\[\_Yhn
fZhjn]v[
GVIhKcTfU\YbncsQ
IdT\rXsd
I[dksW
B\GbIiKZPcXhc\d\o\r\tfv\
BdIZKcW\X\d\ghtc
ImKYPctZ
BlKXN]P]RdXS`[t\w\
B]CbDbE]I[KaLbP\WXXSYc[]\\]f^c_\`\p[r\setgvd
B]CaFbI[JbK\LcW\XZ[[^fg[o[vjwd
KcOmXe
CeI[WZYcodtcvW
CsRdUXX\dc
DYEhFeHbK]LdN]QdS\TfV\Wb\[]bdbfbgdh[q\r[
AcEZGhQdagg\t]
GYKZP[df
Bid[
EZIfPcV\X[kbwj
@[A\CbFhG[IbKbLfPcTcU[WhX\\\]i^[_b`ia\bcd\edf[gdh[min]q\rZsbubvjwP
eZwi
QiZ\d\ebg\
C\D\KbM]T\Vb][^\nct\wi
D\IcKfQcXn][mZwU
KbP\QcZhnh
F]KZPbX[mVwq
Xh_]wY
C[Dhw\
DZXXwh
IiTcdb
IiTcd\
A\G]HaL[NfO\PbQbRYS\UaX[\c]e^bdbgfkco\p[rdsZteu\
@XAeBiCeE\FcGlIdJ]K\M\NbOiQdSXT[VUWcX\^c_icidRe[hdi]k\naoXrbsZtXue
][^dmi
B\KdPgX\\[bbdcm\
@XAbCdHeIgJ\K\MeNbOZQZSbTaW]Z\\V]c^d_g`baZbdceedfZgZhdogqZr]s\uWw[
@fCgHbM[N\Xb^Z`]dcg]rcsaufw\
C\P\Zi]\m\
AbHlQeUb][^\`[add[iYmZ
@hIYKYMmNWP\XP[\\c^]aecjdbfZi[mgn[r\vew[
FbNp\\cbvc
Pjc[
CbGjHdIeKdMaNWP\SeTiUXV\XbZd]X^[aYbcdbe\lcmXn]t\
EeFkG[N\PXWfg[k\
@cAeCXDeFbKdO\PYQ[UcWaXbZ[\c^]_bc]dgmVrfsd
D\I[KbM[Xc[[]j`eb[cWdcebmYn\rqwb
N\W[`bwg
BfDZN[Q[X\\]mo
HbPdRdZ[]c`gd[nd
CZI\KnUfVaXj^Zc]fYgfh\p[rh
\omew\
GfPZ
@\CXFbI\e\
CYK[Vd^s_\i]mbn\u[v\
@dCcD[IlNYQe_\d]fZg]m\wc
\\fhwc
GZaUdj
BcC\IdKhPg\\
@ZG[Pj
Lg
N\XZmgnhpdqcr[
@cCXKbNb]WdkkSmkt\uf
A\B\D[IcJbMjNbP\W[XUYbbafcgbn\
Vng\
GcI[PbX\\Z]Z`\d\mn
IoNccYe[mS
Tb\Vbbg]me
C]I]QbUeZf]acdehmZ
XZfbgfm]sb
@\NbPaTbWcXc[Z^Zdkg[qZ
@\C\FbGbI\J]LbMeNhT\V\\\]]_ef[gfnbogpbrVu\
@]BgDbF]GdH\IdK\MZOZPZU[V\WbXcZd\\]b^W_ba]cbdYf[g[hbidl[rfu\v]w[
C\U[Zl
EcIbWhX[Yb]\_kaibYdWfcgXm]rcwa
@\BhCkJkP[U\WbZX[b\fwZ
Db`Zwg
BcClS[Ud\Y_eabb\fig\s\t]vewb
@bCYFdIZKcN\PbW\_fadfkgdm\wY
Xt\Y
@h]\_flbpfreseui
X]\]]achiarev\
@fHhOiX\dbm\
B\I\dgmjw]
U\dgm]
AZCjI\JZPkXkZ\_Zf]we
ClIZKbN\ObZ\\Z`YbffYg[mbreva
Nb]kd\rjubv\
ChIcUfXZ^\r[
CeDcITN\XY\ZfbmRv\wk
GcNcPdQ[Ub\d]d_XccmYrYw]
C[I\OcUXVfWb^b`cc\gfi]rgv]
W\Xb\i
AbC[F[IYJaLbPR[g\[d[fewp
C\G\I[KXNZPYU\]h_danfbietcu\wY
CYIZN]PbTbUjW\\j^\a\bdfincsdtb
@dFcKjO\WfY[\[_Zb\d\fYggi\j]s\tduTvh
BVDfE\G\IZKcNeOgXZZ[[q\W]Y^\a[ffh[mWv]wh
IbP]Qc\Z]pgd
B\D\IaKkNgQoTWUa\odYeff]gXmU
Zgq\
\Y]ku[
WhY]]bm\
U\mi
^X
FcIWXiw]
IZ\YcWdgmh
f\hh
Za]Tdf
\iaWc\w\
I[Xd[Zckrhwb
@eCTPaQbZb\\^o`icbkUr\sdw[
_k
X\]rmY
Nh_X
\mw\
@]AXBZIaP[WaXX\j`[b\dYfbldr\tbvfwZ
BZW\XZ\imiwW
A\B\MlXZ[]]\`[a\ebq]ujvbwg
VdWioc
@bGWK]NqT\Z\\[]e_]d\f\lc
G[Nk]bo\w]
QfT]WbZ[dZ
\\me
@\A\B[CXE\F\GXIhLcMiO[PXS\U\VbWcYXZY[b]b^h`[c\ebfUi\kep\qhtVuZvVwa
B\D\KaM\Xh\ew[
PZdk
I\K\[j
@cNLWc[d][_baabbfavZ
Q\_ddWme
GfHcW[\b]\_[afdbf[ibm[rf
@]B[C[G\I\O\PfU\WZXZZa]\^]_X`XbYc[dkf[hWndo\q\reudvZ
@WCbH]O\WhXdZ\_i`gdlfbgciemX
NYiangobpcqg
I\S[\b]b`cdjf[ghi[ub
CcKbd\r\vj
C\G\N[QcT[Xb\c]\^ddZf[ghmep\ufv[w\
WfX\b[td
D\d[mg
C[XZZe]c`[ibr\ul
W\Z\f]gdsh
W\Z\sh
BbCbIZKdLaM]NmPYSWUcWeXb_[dYfbnYsbtdu\v\
B]NYXgofpj
@ZC[EbShW\_e`ae[kdodqb
C\KU^c_khdq\t\
^dn\ocpltdu\
Fbrj
EfX[di
^gnW
IgKYcXeWf\kfn]
C]DVEWI[Qb\bepucvc
BdKdNbP[S\WfX\wh
@cBbE[F\IgJbK\NeO\Wb\]_ZeefYg\mZncpcqcr[tau[wY
BkIWN\XWh]
DcI\XkeZ
@cB[D]E[F\IbJbLcNkO]\]_\ddeefYhfn[oZqcu[wZ
BZMhlU
BZMhlU
GhOZd\mV
P\X\Y\\]vcwh
Y\o]pl
PZXZY]ompZt\
EdPZX[Ydaggai[o\
WZai
@\^h
@\^h
P[X\\hiZ
PiWc\[ibr[
NgPeX\[a
DdFZGaI[OcPYQ[R[V\XYZe\b]c_c`bg[h\iel\nYp[q]rbscujvewb
AfI[J\MYOfQ]R]XeZZ[e\[]j_[`dbbddeYiWjcrewf
AeM\P[]b^c_Z`]n[oap]r\sYuk
AXGc_cvb
_f
D\Eg
@bOiWY`]fYicu[
Z[]dbbe[m\t]uivcwd
DiFbJ\ZZ]Yi\sb
GdJfPgWhbdsb
Diu\wU
B[NaPcegmd
Odig
D\KhXa
\f
CdDiE[FjIcKcLfSeX\\iadd[tfw\
\l
Lftj
E[FiKft]
@dD[FhG\HbIkKc[d]\_V`[ccfihciXmcqdr\w]
LcN]]\_XhboYqet\
X\[ja[c[fc
[Qce
C]D\KYNcP]_madc\fc
LdP\WYX[[j^Z_]cbfbh[qa
@YH[P]Wf`nddq\
CbI\KlP\[g^[n\o\
F]IfP]R\Xl_be]wf
@hFbHc_\`Wg[i\
L]Y]^h_bf[idua
CVD\I[K]LdS[TaWVZ][p]gaRfjh\iem]p[v\
K][oaY
W\[h]\f\
fh
F[IlX\[b\b]d
IhX\[c]d
Zj
LZXZom
U\YW\eq[tovT
DWEfFgGZI[KcQbRYVc\[^bdaf\k\mZnZoer]s\wn
ZedewP
X[\g
D[PXW[XiZ\[\w\
BbCXEkFYGbLbO[PYU\WdXb\bccdVejgbh\kYlarXtdvdwY
BeC[DmEhFWGcP[R\XX\beTh]k\m\wj
EgFXO]We
EYFtWe\]e\r[wf
DZeiwT
D]E[GcbXehwW
wm
D\EXeVfZ
DVG]elm[wZ
Xh\]w[
Fn
\Wcgg]
mi
EdXmec
G\Qbe[wj
DbQ]XZm]wn
wf
A\BfCeDbE\IdL[N[PXSbTeUcVdWaXY\[_baefZm\retcuZvZwZ
IdJcKfL\ScWeXf_e`adbe[gbibp[sTwc
[bg\slta
I\RdU[Vta\gao]sXt\
B\I\Xcnhpfs\
If
IcP]V]W]XZYbdanWpkr[si
W[YdgXpSs\tg
E]PYQ\W[X\a[kk
B\C[EaFaI]L\OfW\X[^b_ba\c\e\g\mfs[ubwZ
@aE]FbN\OUP\SYX[[c\Z_Vc]dbe\mprcw\
Ofp\
mi
K\Neg[sg
K]Uh
D]IeRaVXc]oZp[
A\I[Xo_ccfkcper]tiwb
I\N\PcV[[[cjp\w\
Iip\
Ij
IRP\XX_[ce
CeG\IgK\P\TbUfVhWaXT[d_gaabbc]dbg[n\obpbqetZ
CbGXIYPYU\Vd_hbddcqgrdtb
C\Ii[[t\
Ihp\
IUUbVcWdXZ[c_\obtb
X\tR
F[Iiq]
AfE]FbGXIdKbO\RdXX\\`ac\f[g]hcm\oYp\s\tbwh
AZBbCbD\F[IiU[V]^baebgeir\tbw]
AhD\FXG\IdRY\\ebtbw[
CeIiK\Pfm\tZ
AaKjo[
BgF\I\Rdt]w\
BcFcGgIWSbW\\ew\
Sc\f
F[K\fi
I\TjXdnap[sV
IpTXUZX\[coY
IgPbTYUZoY
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
@iAZEdG[KYN\WZ[d]\`\a\c]f\g[i]mhrawd
@jG]Ub[\\[]\_YmZw\
@[AbCUGWI\KYMdObUbWbXXZ\]ba[dkw\
AfOhb\mboZ
QZZ\mh
@dBXCiE\GiI]JeKcL\M\N]QYS\U\V]WZXXY\Zg[[\\]Wbbc\fbg[i[lZo]q[t\ucvY
CYDcEXFbGnJdKcOjPeS\W\XTZW\[_d`\a[bbd\e[f\s\uawg
@ZCUJcOePZQ\Xl_haZdcg\iekdr\uXv\
CZD\FVKXPbW[X\_[bseYfXk\m]u[wZ
J\K\Z\g\si
@hC]O]_abh
CZJbmi
CbDdG[J\PdZ\b\rcubwo
@\A\CgDdFbGcPdZZ_b`cbhfYi\mYsZua
D[J[KXZ[_Za[d[i[q\rcul
Wg_im\u\
@dAVK]O[PkZ]_gbgf\
AbIdJjK\PZZ\_\bbgfwX
@[AdDfFaG\JVKhPZX\Zj]\b]f[udwa
@aDcEbGbJhZb_\a\bYk\sat\uWvbwf
AjPbXYb[
@iCZOZ`fd[
CODcK[_e
bh
@gJ]PYWsZc\gue
@dDZFcG\J\KrRfZcd\f]sb
L\WYZyb[
AcClGcI]WYXfZ[_\fZg]
D\dnvX
@hO[
fhi[
CeEbG\LbObQeTXUhX]`]defbm\oisXvbwg
K]L\Oh`]dcm[sX
AaLVQ[TdX[aVd[k\meoisbvfwY
@ZA\LmP]Tfv\
QjT[mZ
@fQcXg`edhof
LqQXa[m[oTt[
IgLbPcQ[i[m\
C]IeWcsn
Wfoc
CbLTPnQ\W\`daaobs[
A\ibo]sg
LhW[aWoM
GcIbQ\TgWeia
Whib
Tg
A\D[E]G\I\J[QdW[ajiZk[o[
QU
ah
CXQ\aNk[
O\P\QiScTYXZaabbkgm]s\
CbQkTZabkb
G\X\Zcncoasj
CcMgX\_\we
KcO\W]Xjw\
BbC[DbEYFZKbL\M\N[PfQ\ScTbWcX\Yb^\_lagbZcfdbfeg[i]jcmZnbqYs\uZvb
@[AcBdCbDZK[NeOXPfQ[RdS\TbUbVbXYYg]\^\`caYd\fYvewi
@\KYOfPSTeU]YgZe\[_W`ba[c[f]pbsbwd
PjW\
B]DdPWWfwg
O\alkbm\
DXObPSWfXaY\\c_ia[c\meubwb
IcPhV[_\n[s\
BkOfPT_d
Q\T[ah
GhOXW[X\\]_h
@aOZP\_k
BXCcDbG\IYJ\OfPfQ]TnW\ZY[\\[_Za[c]difbgZm[wd
\f_i
KhO[PcQdT\WRXZ\\aVctd]w[
B]O]TdW[XhZ]_ka\q\
C\KbPha\d[
@bB\CcD[G[KbMgP\S\_\f[l\md
@bAiC[EeMWOcS\WdXadimVw]
XV
ChN\c\
BjXZlb
IbT\UXZ[fcggoas[
Yo^btWvZ
B\W\XW\l
C\DeG[KgYjaZdde[i\pcr\sd
UYWaXSYd
Kjdd
@[AbB\I]K\LUMeN\T\X\Y\[\e\gbq[rbs\twucw]
I]th
L\tf
LYtg
git[
C]IeLZMeY\dcggtouc
\bghre
A]F\M]NbOcXZ[e`bhbqh
@YA[BZE[F]HaI[K[LYM\N\PhQdSYT[V]W\[\^\_aaYcYdde[f\r]u[wc
B\DVGdJeQ[R]UeWbf\nav\wc
O[Tbdg
Xj
D\P\Qj\a
KZPqX[_Y
CVPfW\
C\DYL]NcPVQbWdXX]ed\wh
Ck_Z
ClDdHfO[P\lbmd
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
C\Ph
IiN]T\cbp\
GZI\MbPdWYXj`Vdcebl\u[
B[CcIdZ]d\fdghsXtW
@aBbEcG\K\LdMZNbOfVcXWYf[\^baZe\gei\mgn[o[rYscvhwb
NZPcdlgWm[vbwb
AiBjD\GaJ\KfL]PcV[WgX\Zd\VabdgmYoaqer[sbug
F[In
C]Jcmiu]
f\mg
IbYf^Vw[
R\UcW\\Z`ccbd[igm\v\
@hCcEeFbG[IVLbN]PUUaVaWbX]Yc\e^cd[gZk[mSpcqbvfw\
AYGYQfWbZb\[gXoYtsvd
IZRhdci[
OWPmW\d]fdgdmc
FdP]\fdYfemfwd
gh
C[D]wq
B\\hwT
I[vj
CfDbF\IbQ\R[WbYe][gehfibmbp\qZrdvZ
MlT[XYYc\\dbfbgd
@fAhCdDdIZPeUWX[Y\^c_cahbcgXmgpZrYs\tYu[w]
Cg
Tbngp[
BlFeOaXYYZ_eu]wb
FiW]X[ibrgu]
@]CfGZJaKcVeWc[X\]^eadd]g[n]obtb
ObXl\\_hb\
W\XW\Zmm
@[CiIWK[NXQ\XWY\Zc_jdgm\
@jAfE\G[H[IUJbOSPiTcU]V\WVX[YX\b^Z`\b\dfeZfegXh[jbk\mdnYrYtUvd
BcM\\pg[lXwY
AZBeGZJ\NdPhTYW]YbZ\\d_e`[acehw]
BXIbM\WTXjmYokse
G[KcO\WwdYgbmVo\
BWC[DbG[HbIZK\P]QbU\VbWeXc\X][^d_a`dccebfdgcmenbqcs[tcv]w[
JbPcQbX\g\wi
CgN\Ya
A\C\WpXXfc
@fAnBmCkDeEiFWGbHZIKJiKhLiM\NlO]PfS\UbVcWXX\YTZc]d_n`cagb[c\dZelfkgOhfilkbmYobpdqlrOsRtfuevewn
CdD\KfOZS\XZZbf\gVmdnfobtbvc
CcI[JcKfT[UfZbaec\f[mboYrps[
G\]g
Xq[Y\MbbmZ
IXKmWbX]YX_Xdefahiierh
AbDdKbTdXf]Z_\gbw\
AbC]GZJ\P\VbWdXhZ[`bdfsg
AgI\[mfbm[qh
G[P\Wddiq]
CnF\G]PYQXU\X[ZY`\gYsW
JU`g
I\Yh][n]pY
Vcfgilvd
BZDfG\IdOaSeVdXS^\`Zd\gcq[
FhI\WZYcoTrd
AZKaXn\XiZmd
I]U]gbwh
C\D[F]GSIgKiP\ToUcY\ZZ_\fcoap\rfsX
WiYX
AcCZPibnd]i\
IZhn
XU\cmb
AdChZ\sd
IbL\XemZ
R]Yp]Z`Pma
GbMbNnXc\c]clb
UjZ\abgdm\s\
Ib_]rcvg
H[P\Za^\`babdagflasYt\vbw\
CbIcKk\akd
XqwX
Z\\\^k
IdKmMeNoP]UbWb\[_ZmYrbtd
A\BbC]DcEaGgK]M[PfTjW\d\f\g\i\scvb
NZYX_[f\iirltju\vi
JaOcThVbWcZe_bfZgXs[t]u\
BbFbI[NbRdVZXV[\\Z^ccddbk\nf
DYIdV[WkXiabg]k]nc
K]NcW\XV\q_[camYp\
XXldvcwn
UbXkm\
@\B\D[FeGYHaIePdRaTeUd[\^c`cabdeecgVmbn\o\r\tevaw[
CjpS
@UBiCcDYEZFcH[IUL\N\RVWYXZYYZ[[\\\_a`\a\cUdbflgZh\iol\m\qhrdvY
Ljtb
BfGjPmW]d[w]
IbLhhbq]
DdXdgim]
D\OdPYT]Wh\efcifm[pd
GdH\MdObQcW\\c]\^Z_Y`bdYfiiZucvc
A\B[CfE\FiG[IkP\Rg[g\b_icWddiYqcrSwe
A\DbGeM\P[W[Xdd\ghm[s[
g[k[tk
CYKcNbUbV]XQ\ii\nbqbwe
DdG\K\][dkgf
IltO
IkKgndsX
WUYgaji[k[pZ
M[P[V[WaXW[g_YaWb\c\hvrcw[
@bC[EsFPGfO\R[d[ick[lbm[r[tYwb
BVFZI[Ro\ee[o[wZ
B\\h
AnCSDcE\F\GZJ\KROZPUR[WbXW\]`\a[bieZfqmXrYugvcwg
B[CcEdGkSaUbW[XX]f^f_[d[f[mcodrbs[tcv[
@[AfCZF\GZHaMdPcQ\ShTcV\XWY\\Z]e_X`\abbcdef]giiblbn\p]rcsWub
A]BfFfG\LUN\VbWYXbYN[f\[_Y`Ub]dcggitjZkcolplqirftVuWvvw[
d\gj
FbIhLctY
@cBZFeGZM\N]P]T\WYXb\Z_\adcbdffcmcsa
XZ[\\i
C[K[X[[a\\_b`\mh
C\I]KbUdVYW\XZYi_\dgncodpdrfs[
GcWhX[r[
A]B[C\F\GbIQKiL\M[R\VXWTYW[e]V_f`Wabdcfmheiwm\n[pWqeunvb
I\[\^]ffhqi[qdrgwb
ddgis\
CUFcIcK\R[UiVZXZYfZ][b\Y^j_\`cabdfgWqbrYsXte
Xh^br[
KbNWZg
@\A\B[CKDdGYI[NjP\TXWkY[]e_e`]a\dYeggWiZmXuhvb
A\FdKeR[TfUkVbW\XYY\Z[^a`\acdfe[fZgXi\mbrYsjvfwX
B\CaDaF[GbIcJhKaP\ScT[UXV[WeXbYZZZ]a_[aZfZgihji[s\tevU
N\WjX[Y\
BhX[`]
WjXX_Y
_k
U[W\ddgotZw\
CcL]g\tfw\
Tbg\mk
AkEeGWKaNdZ\]g_r`[eWi[j\q]rRulw[
CdKdPXZ\`csh
BcGkPZg[
@kA\CXE\F\GaHWIdLbPYSaT\UcVUWSXgYaZm[g\c]Q_d`[ccdZeefig[hdicmXpfr\sgv\
DXF]N\U[W\XUYU\\fXnbqZvZw[
NWOeWhX\\Z_fcdd]f[gbmd
CdJcKePbTgVgZfd\sVtd
ih
A\Wh`e
G]W]bj
AeOdPYWWZr_da]dXg[ua
G[T\ZkdXg[mf
A[B]I\PhVb[\\Y_d`bcffghbq]r\w]
Idddrdtj
Y[^pi]n[vY
@\ObW[mi
K\L\MbOZPbQdWcY[Z]\Z][ddfdgjh[mco[t]wf
ChYf
si
AgBWCsD]I[JfKcObU]W\XY_[`Labb[dbh[m[r\ub
D\G\IeL\YddbrntZ
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
W\_\gj
BeFbGeIcKrRbTcUe^\d\n\rksRw[
P[Wmq\
ChW]_\dc
K\UiW\XVefn\pcsf
X\fip[tbucvc
IlWeYbZZ_\`[fig]rZs\
DleY
DdL]PbXi[baYggidtcuYvb
P\ki
E][]wl
AYChEhG\I\KcL[NeObQcTlUdXXZb[p^Y`ZakcXfZgZj\m\nhpbqbtbubvT
CeX\[\wl
@]AfDfGfIeKcL\QaSYVfX\Za^d`]acd[lZmaucw\
@\AfGdP\\i_p`]a\m\
A[DYEhFaLZN[WZXX_h`ee\fdibo[q\r\scvbwq
C\JgO\WZZ\g\sc
@VAZB\C[D\E\G[J\KYN[O[PXQ\SSTYUWWVXOZ\[\\Y^]`da[bZc\dgeZh]j[k]mXnYrfsZvhwX
B[CgFXGULXRdU\VfW[XdYa[g_X`bdcf\gji\kcm]n]oeqltVuovf
@ZFhIYKaLcN]S\W\YZ`[d]gXiZobpoqbrZuZvb
BoG[IcLdVcYg]i^c_ad[giifnbo]pdq[rbtT
IfdVibqbrZtYvc
FZRgWb`at[
IbU\_fo[tW
`htb
_W`\qdrqtVu\
IZYb\]_e`Yg[uiv\
tgvX
@[ITLfY[dgr\u]
_cqgtZu[
X\Y[gYigtjuW
ilr[
In[\ddtcvZ
FSIhR[Y[[\][_gfciZqcugvd
FbIZS[Yc[d_ji[n\oeq\rc
BbCfFfIaRXT\XeY\`bgei]ncoXpZrit[vZ
A[B\FVIqY\`\f]rk
Fjm\
t[vi
C[LeNbWXYr^\`co\rWsatcucvY
GcdYtj
C[I\LbRXV\WjY[`ebcd\gribp[q[rftSubv]
FaIUW\pdr[
FaL[NeS[WZXWYU^g_Xd\gSn\obr[s[tquRvY
I\th
F[IfL\qZub
C\`cretV
FgIXghtW
B]L\Rb`fobrk
F[IcR\X]Yi`Zddievo
Gc`ZrktV
CfFbI\`\thvZ
CZ`ldfrYtY
B]I[_\d]icreth
di
rktfuXvX
ti
FbI[dh
IbT\WZX\Y\`dgho\rc
I\o]r\tg
Ci
@fKiM\NdOcPcWcX[[am]s]we
A]I\dl
I\OfXU\e^b_ea]ddmc
FdS[YU^eb\e\n\tb
JaYd^co\vUwa
SjXZ
AYBXG\K]LbM\TbV]WeYa\X]a^c_b`edbeZgdiYl\mhn[odpdr[tbuXvd
@cDYNjOePeRcY\_i`\n\oiplsftgvWwf
L[NbSWYY_gpes]tfvU
@\CXYj^c
YW\]ngpevo
Kb[gmf
XjY]_d
ChYe`U
X\m\wi
NhUfY]Ze^cmbp\
YZ^[n\vi
Cb`Xt]
YZmfo\vg
LhOZW\YZok
ti
L]oSvm
@\CYN\OmR\UdW\Xj[f^]`[v\wg
@bNbO\P\YT_jcYobpevZ
D]G\NlY\\\]]m[vZ
CbYZgh
B\CYDYK[NTOYPcRVSaU\WrXX\\^k`cb\cYehiYmQn\p\tcwl
Y[^\gjtZ
NdX[Yd_Yg[miv[
@jCKHdNeXWYl\\]\_Z`Sddf]h]k]mcnbo\pUr[vewZ
CrI\N\U]W[XfYW^To]s[
Y\cj
W[Yh
^gs\
`h
Yhg[
Lf
NfQbT\\Z`Zmgw[
N]P\XZY\_g`hmY
YfpXv]
DdGgI[N\P\Yg^d_\d[o]p\tev\
DbNUSbYZ\c^e_[`bm[oave
B[ClGbIlJ[KeOePcQgRdSYTjVZXTY\[Z\\]]^R_\`UaccadWebfcgghbickflemen\o[pStWuZvY
A[CZFdHbI\K]LbN\ObP[RdWXXZYf^c`\b\dbf[gcnaoZpZs[vb
O\P\WYYh\\_\`\
ChD[F]GbIlNbR\W\X[YX\\]c^\_b`hdYgZoZtZvbwb
CfF\IhRXm\
X\vcwj
BYDawg
BjM\N\RYSbWiXVZb[b\bd[gg
WZXi
Wob\w[
XZ[\\i
M[\f
EcF\M]\TfmwX
\\e]wk
XY\Y_Ymlrf
AXBUDbF\GZH]KbPcS\TZUb[Z^d_[bec[fcgZi[kbl[m\q[r\ucvdwb
N\\\wr
T\Xi\eagdX
\W^]acncvkw]
CiPdW]XXf]ndv[
Q\Wg
Nfd\ecsd
GaXife
MfNf\bqbv[
C[K\WcXZ^n`ibid\e\f\nZ
CXNXP[RZUnVmXZZd\bf[g\nXpb
ChN\`\e\
B]DjEXRiW\Xg\\d]ecfZm[t\vZwS
akw\
AWNv\b_]fb
P]Xcds
CSDiI[K\N]P[VZfkq\
Dafg
IlK\`\ti
@]CgD\FcG[L[MeNcO\PZUfW[XcYbZ\]Y^X_\`]d\edfYg[h]i]mXocpareubv[
CZIdKfMiN[UcXT
K\sh
CnIbKfN]W[XYYZ_[deebmYn\pirgsY
McNZXW\\
Yh
_kt[
AcCbFcKXUmW\XU_Wabd]oZrcsgte
WjX]
N]Yi\epZuh
D\McNmXc\\f\na
@eCWD\GZI[LYM\R\]]_eagb[f[ihk\ndp\
@bNeQdT[XW_k`ba\cfdVk]
@ia\c\i[n]
@\FcI\K]OhQdTYWfXb`[addhi]oXshwb
WWa\g]ie
@XOYao
f[ii
@bK\NY[e_[
ai
@dNiX\[[_Zc]hc
OVWWXY\]_\`ZaTcYdciplcmX
@\BcGfI[PcWcX\[b_[aVfbgeiZkXm[nkonp\tc
@[C\ElGWK\OkQQUfW\X\_\`caUb[dki[mrs]w[
Kgaci[khoZrdwd
BdNfX\\i`elXwW
DhG]l\
BWXZll
JbMnX\lY
BdHcMbP]WeXU
AbC\GeLaMbPiU]V]acd[eapX
IbPZU]WVXhmbpZ
G[PhXb\dd\gb
@XA[B[CSDmEeFWGWHgJ\KdM[OURdTVUeVhX\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwd
BSCZD[ERFbGZH[IhKgR]S[UYV]XTZc[S\R^b`\abbec[deebmeoZpgrhsbtZv\wy
VopZ
P\WUXi_\
AfEeFeIdKVLeOfPcW[Yd\e_b`babb]fbihndo\pbrZtmuevf
C[K[Un^c
B[D]IfP\dbfk
BZW\[Vqm
B\DZXZdbegwa
DmU\V\W[X[d]eZwY
B\EeF]bXwh
DkEWd\eUm\w]
B\DXE\F\IYKSN\U~VWX\Zj^[dZi\mXpUsSt\
UeZhfbs[
B\C]IQRmY[_ee[
BiGe
DuE\GMaYdf
IXKWVoY\^\n[v\
Bh]V
BSIy
IYK\Vvi\nVt[
I\UbV[on
a[om
DtP[d]
VdXiZb
Vfj\n\pf
DZE\IZUZV[[\ddejmZwT
X\Yg]Z`h
BoK[[Y
Bi
di
YZ[Sqj
BNDgI\t\wo
Ui
CeDfG[Kiabd\e]fi
Eg
B\E\IkKnNd\fbmdXi]sbwX
UgVc
ci
BXDSIcJZKYRcVWZ\\\^YdXekfYmbvbw\
KULbNgPdU\VbXj[b_asgv\wO
Dc[j_\f\
KdX]Ycpgr]wb
BTGgInK\V]dYs\
KlU\X\
KdXh[c^\
BUIhS\wj
D\KW_s
BhGfITRd
BkGeI\\Y
@bIgKl_[w\
DcGhQ][c\[]i_SahdZe\w[
IWV\g\q[r\setw
BYDjIGRu\ciem\t[vXwa
DQE\H[IiK\RXUXVWX\^]dZegf\m\tYwV
I[UbnUoYplq[
K\Vk[gf]nco[pYsb
DYIYVZX[Yd]ffgicvlwZ
K\PfW\_Yph
Db\g
DsGRY][f
A[DsGZKaN\W\_[eXv]w\
C\^i
BqCcGdW\gcl]ubwW
Z]pZsj
IYVwfYnWq[
MjO\XZa\
^f_d`Ym\
DnX[wY
DcE[X]e\wV
Vgn]
I[ti
^g
DjP[R\Z[lMwk
DZIrR]U\Xef]t]w[
D[Ik
B[I\VtnUp\
OY\eml
B\Pkd\
B\I[KmPYW[XYYb\\aYdvf\i[wf
BVNlX]\]
B]R[Xjdgecm\
DdN\c\eRwb
@[A\BYDcEhG\IlJcLZPcR[V[X[YeZY[Z^edgf[wk
KnN\
lj
@bCZG\HbM[NdUdVcW\XeY\[]\d_daai[m[nbu\viw\
@bPgW]fdi[
P\Xf[Y\[bdccd]
XZ[[\ga]cb
F\KcT\UeVhXfYd[a^[qcr]t\vf
UaVk
KhT\VWX]Y\[dvg
X\wj
DqX\[\wZ
A\J[N\^c`efgpbq]
BYicvj
BSDfFZGOH\IeKgLVPbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
@bAcBcCZD\FeIeJaLZNYObP[RYS]UXVYZe[S^d_faYdXgnhaibl[m[qcsbtkudvUwr
@cC]EdFgIZK[P]UbVjXbYaZ\^\_Wfdg[h\i[kcn[o[p\rdsewj
I]Kr[c`bg\s\we
B\CdI]K~^[_ZsT
BYIm
I[Xj\hcZw[
DaIiPeabidk\
Qmd[
KggYvc
ITRm
Ko_[
B]Ie\dbdd\t\u[
AZD[I[LbPbV[Yg[]\Y]]^acYd]f[i[m\ncvqwW
C\I[Kpd]
BwIQK]\YwW
BRDsEVH]IsKiN\PeQ]Rf[\\d`\dbn\s]udwU
CfGeKjPaU\Xb\[ub
AbD\KgWf\d`bdUfcl\s[va
Dgw\
]m
\\dk
DiIcf]wY
Dgw[
UoW\c\eYwd
CiDbPeeZ
DiR[W[\Zd[wW
U\Zo
bgdew\
D@E\e~mg
DWEb\c
CXD\F\IhKXUlZmg[pXr]vh
UUZr
DhEfUdWf]\e\f\
K\PZX]ckuc
IdW\d[fYm[pdwt
CbDVIIJ\RzdYw[
F]Ri[[
@cCSD~E]GVIrJ]PW\Y]]_ea\d[f[mfw[
K[P[_pabrY
CdDbNi[b
[h\Z
DLOY[a]\^\b[mx
NiX[
I[K\Vk[]^Si\nWv[
@dEjIZKRP[UeVc[d\Y^i_aaic\mVnasdv[
DbS\V]\Zfgwi
Bl]X
D\\p]ZuZ
Db_adkmn
do
Dgibwj
P]m\wi
L][h
BTFZIuPbRTd\
Ti
DlIca\rfs[
W\wm
Dhd]
I]Z\am
@]AVChDlKVNXQcRWT\UbV]\c]h_Z`aabd[e[g[iYmdv\wn
DjN\\Xw[
F\Rh
DcicoZwV
CSF]IXKnTkV\dZg\p[vk
IR\\fi
D\X]m\wl
KWN[Z][Z\bfem\q\v\wj
CdK[LaRbUqVb\Y`]chg[i\mSodqvtdvZ
DbEgmbp\
F]I[K]W[bmd[tbw[
NlX\dYm\
A\B[C]IWN]T[Xh\Vf]gWl[sbv\wv
AgGZKbNwP]Q[SYUaVYXg[j\Z^m_[`iadbZcsdbeZmYncqXu\wW
KcNl]b^b_amXw[
CdISKYUkVeW]]b_fbZdZfcidvp
DfI]V[Zb\\]am\sbvpwZ
A\C\DhF[KoO\R\UZX\[f\[^Z_TaYbZdhe\i\mtq\sVvZ
BcCZD\KnP\U\XZY[\S_Zaafjg[i]mVu[vWwi
A\CjKbUZ_bmZ
C[IiM\NmRZSe\i]cb[mev\
CYF\IYKZO[UjVlX\YbZg\i_\cbd[gYn\pbrcs\vZwZ
B\E[XZ\d]dbnwf
AWCQDYE[HaIWJfK[LbNZPYQcRZTfUsVjW\YkZ\]W^h_Zb[dZfVg\i\lkmUnYo]pcsYtbucvTwW
D[IYKZP\UvVZWdZb[Z\\^aggi]mYo\w\
J\KjN\v\
Kj
IzOdr\t\
]Yui
AuDdI\KYPZYbZr[Q\c^eeXhjk[qc
d]wk
B[CeDbIPJhKZS\UfXSYb\gdYfdgqmZocq]setYvWwg
DiQ\wV
AeC[DVIeKfMnR]UZVYW][T\n^b_gafbhc[fehcm\neocpdqbrbv[
v\wi
KZRNW\[Z\f`\acdeilmZubw[
@ZA\ClDPE[K[NiQ\SdUXXcYX\W^caWbXcgfPi]mYnjocpgqdr\sjt\uevWwo
CrIWUeWeZ][q^]m[wY
I\[hg\
A[B[IgPf[\_c`bfdm\wc
A[CkIVNgP]VlXa[Z\W`ZdZf\h[n[ocv\wZ
Qhw\
B\IyKZPcWcXYgco\tXv\
K[L\RbXj[[gctav\w\
A[CfIdP\UYWcXh[b^bd\glt[u]w[
C[D\EZIjX\\bcYelucvcw\
W[apw\
DYR]WcXc\hd\ecfdvkw\
BXCfIeKZR\UTVPa[dfgqifo[sUtU
AkBYCTD[EbIfKcNbPbReSYUPVWWeYY[Y\b_Ya\gth\s]tXvR
tR
D[E\I[N\ReU\WXZ\[]\c^[`WabeUmVwo
D[E[KbQ[UZV[XV\[dkmxwU
I]K\W\h[pevj
A\DYIUKYLdUeVjXSZc[[\[`fagcXf]nfompgrbthwb
K\R\VlWlX]aigdi\qarXtXuYv\w\
C[K\N\OZPc[t^dmXqUw\
AZC\Pk`\aedb
A|D]PZR\_R`[b[w[
CYD\IZUug\
AZCb_g`cb\db
D\KjbcibwY
LZ[fw\
AiD~EcKVObP[QeZW[]\]_caWeZf]g[i[mXsfu\vd
AjDxEdK[NWPWQ]U]Zb\[]]aWbecbdbg[m\wP
X]wi
Uf
KiUcad
Vjn[v\
DwGWwZ
DsKjN[P\\\_]wU
B\FbIh
C\DrI]Vdd\ietb
N]\jm\
B[DYFeIn[\`]ccddmb
[gw[
IXK]Q[S\UcVdW[[j]a^[chfYgchdi\kfmWp\r\v\w\
@cN[U]WW\Y_bdZmvwj
]]fXujwg
Pgrd
Ab^e`g
AeP]Wl^b_S`\dd
CnWg^Y`Yi[riua
A\CgDXI[PkV]Wh_eiUrsw[
@ZBOD\FdI~K[N]RXVZZ][]^[aYdWmnn\oTp[rTtZud
E]Q\[ZmnwZ
I]PbWe]Y`]gjp]tcve
E\NZbm
R\UXigwZ
W\feig
ig
B[DWIeKWPYR]WgXi\[dfgancvlw[
EaKXP\di
V[ZV[k
X[[kiZrb
@fA[BnC[DYFZH[I[M]PiU\V[W\XUZ\[U\m_i`dcff\ghiTocpdqpr[vlwd
DnUWZ[[l`ab\f[h\
CIIZK[UfW\^\_bmb
V\^hiZvg
I[K\VmX[[d^ZbbcYi\nYpcqftfw\
IWK\hj
U][]\\abkj
sl
[]wn
B\DUIaMdP[X\]c_\d]fblbmdnbws
Si
ah
DPXl[[eowW
D\Z\ils]
@eA[CcDWEfFiIeKVLdMcNcW\[\\]_ecbd\e[fXg[mcndubv[wl
RlW]
DtGYIeKtP\R\WbZS[\\\^adge]f\i[mbshwW
P]_jm[r[sf
mWwl
C\D\F\K\PWVlWXXi[\\b_bgfhcphrY
AeDWFeImKTPZRYU\Xn\c_Y`\d[f[gZm]oZr\tb
IUKVPeUlX\YhZb[b]d^]_\a[hgq]tew\
\\fi
BSD[IgMgPe[\\\`be\mVufv]wv
AhC\DTIlKYOdPZR\V[\W]b_\a[dbecf\g\mbnZsZv\wl
X[dgmY
DgEcIZKXN\P[QbU]VZWcX\Y[ZY\X]Z_adZeXfhg[i[m\vlwl
A[DeQ[XTddeXmcwh
K\RiZ[abi]
BQIq
K]L[N][g]efdgchcmbqStbw\
DZH\Ze]bfhqV
BUKcNqSi[[]hccdce]m[n\oatdw\
D[HcIoJfKbP\RXUmZZ\[^\gXianb
KYN]U\\fpcskw]
Zircsc
B\IcKhLdUdoY
G\dh
BiGqXhd]mZ
CXDnEeF\I[KjLbNTPTQZU\WWX[YVZ[[\\Y]c_f`cakbWc]d]eYffgbilkXmXvZwc
U[Zb_fvhwX
@cB]IeKZN\PdR\V\WfXb\i^aa\c\d[f[hei[mfo]rZvZwr
\]cZm]qcwk
UfV\\Za\dkg[iemcs]wZ
ChD\H]KjMeVVWbXX[b^W_Rbbc\dbf[g\lbnbq\r[sYvdw[
KnL]MYU\WgX[Z][e]b^df\g[sVvZw\
CXI\W\X[_ea\d[mn
AhBgC[IWJbQ\R\VTXsYg[[\d^\_Z`aaVcYdff\g]hXiml[m[p[q[rbs[vfwX
EaKU\g]d
AbC[DaIbLdWhX\Yc][_[bages\w]
C\DbLbPgWYXgZZbfdc
WhX[r[
Zh`\ggs]
BiIZP]V\\a_ac[lZrks\
B\IfJ\LbW[XdZibd
@[BdDgEeFYIRKbLbPbReViXb[V\]cZfeh\ifj[n[tbw]
AhBXCfDWKYLbNdP[RiVYWbXb[d\b_X`]bbdbiikaqZ
D]KhLaVcWda\iX
A]CcK[PbYd_g`\dbfe
BjE]]cw[
K\fl
_l
LbPmXcY]_Zacp[tb
DhG[`b
B[EdF[[n\[_[b]i]
_j`b
IcL[U\`im\
AdDeFiI\RfViX\dZh\ig
B\DcU]Zi_Vafc[wh
A\CoDY_Zia
B\C[K\PhR[Vm[[^\_d`]b\jZn[pcq\
B\Vl`a
@bBsC\FSGhI[P[R[UnVWXX[V^e_Xqn
B}C[DYFbGfIXK\[Z
_l
@ZB\EeFkIcK\W\XbY\khu\
B\E[F\X\kn
AYBYC[DaEbGgKdL[QfS\T\VcW\XWY\ZX[\^d_h`\abedfWg[hbibkZmgqZsZ
@iBZESGgH]I[J\KYL]MiPeQ\TdUdZ]]e_bbdcedZedfXhfibmXo[p[rftgwh
@[A[DfEYF\NjO\ThUbVeW[X[\Z^b_daYc\dpg[iak\m[nYpdwb
@]E[GUIdN[QuRdTRWYXYZX[\\bmZ
FhI\K]Uc
Dg
EZGcKZWd^\_diflWmfu\
KbOhbbi\
@\AbCWDcEaGfHcK\MZNbO\VdXY[b\X]b^]_\accldXh\i[limen[
@\EcG[K\N[O\_jgbrgs\w]
CiG\I[JcKhRbWhXY[e\X_Vf[hamc
FcGiIcKdQ\Xc_]bbifm[t\w\
D\QYTcXcalmgocu\
@cEYJdK[N]OZP\QZWU^e_e`ZaddzmhrXucwi
DVGgwb
EdIfKfN]O]Wa\g_[abe]nbr]wg
@dGYNWdgm[
\h
@fB\C]G\KZNqWb[V^f_mcUe]n\pbr[vbw]
Ub[g\\]cfbi\qbue
Ud[kfdqX
[[qj
WcXZYi]]`dd[pj
X[wi
@[A[B[C\D]IhL[O[Q[R[TYYf[\\Y]e^a`bb\cZe[k\ncoUpdrdsZtZvdwT
A]BXCfFgG\IiKeL]MZN\O[PmShUWVfX[Y\Z\[Z\]]h^[_b`iodqcrZulvd
I\McWbXoYbpT
WrX]n[p\
A\ChFbIZJbLaNeO\P\V[Y\]e^Z_kh\i\n\ofrWsZt\u\
j]ncpd
@\f[ifngpZ
FeIja\idrl
A]X]_Wh\rcvh
ITNbVhYXZd_cd\fgiXngpZr[vk
_crh
LfYbfZh[n]pg
nXpl
OdUg^Zgfmbnep\r\
Pi_Zn\p]rq
_[pZrj
CmN\\[]\^fi]mdnVpermvX
F\i[rj
I\p\vr
CrWcX[Y[Z\]l^c_\`gdbhbp[qYrY
C\L\WYYc][^h_[femanVpfqYrhscvZ
K]Ld_dpWqfr[
pXqh
IiVc\h
C[D\FZIlKbLVRfWgX[YV]c^k_c`diZmYpaq\r]ubv[w[
Ygf[o]
CWFbLdP]Q\U]V\WYX\YZ[j]\^Z_c`\adhcmdoZpcqdrZv[
LZnZpj
B\CZG\IbJcKqL[W\XeY[[X_X`\dchbi[rRtgu[vd
iim\
`bpgqcr\
Yng[pYvW
Vdnh
MeXgp[
EcWcifnZpYqa
CbIeVcWcX]]j^\`gg\i\m\oZpaqZrTv]
IdWZYf
GbI[Vc_[rfsl
CXITK\LZS\UeWcX[YY^[`fd]g\hZiXnaoXpkqXrYs\vc
ig
YQ]b^[_[`[ibnbpdqbresZ
Ih]\gfhdm\pc
VWnTo\pj
Yiq[
C\IYZb^b`\ffi]naph
Gd]\i\pg
Y\^hf]pfq\
CdX[YX]c^c`bfdiZmZpYqpv\
BbL\Yifbg\iZpS
LdX\nYpqr\
IgV]p]
CZFYIbKgNd^b_\nZpdvh
g\ioq\
Wa]b^X`\n[pcqT
Y\nbp\rV
FiIgK[V[
I[L\RcVbYb]W_hicnUpjrev[
i]p[ro
Vf
IgPc
V\n[pj
BcDbK[LePZS[VbWZXVY[\b][^ba[d[hdibnfohqdsft[u\wd
BcDbIbLiPiVeZd\b^ad\fgn\ofpcr\ve
IlUh[\\es[
L\VdY\[bn]o[pi
nYpl
I\K\LXP]T\UZV\Zb[bngoOpbqXsbt]
LNn[oypZ
B\LmSX
G\OdXidcw[
O\V\Wm\c_[i]wZ
BYDfRdX\ecwX
JgP\p\r\t]
B\IkLRNdSbUbWbXVYiaYc\deggigpeq\r[tnv\we
GbIeS[U[giij
N\WZkf
BWCcGZPbXc`efi
Xgf\
BcCnM]N[PbW[Xr\]_[lVm\rfs\vhwZ
LfTUVeXg^Zden[pZva
PTQ\Xi[Z
UbYhafo\s[vg
IaM\WkY\Zb]dfZo]vb
CYKZVfYk[\^h`ZpatU
@\CgI\JdKVLmT[UXVgWZXfYj^c`cb\d\fYiem\ogqYtSvg
F\QZThU\ZZ_\rc
IcKbW\[\^OdenYvb
BhGbObQcWTXgd\wZ
IZX[^enh
UoX\oXr[vc
oTrcvj
IcX\pi
LeVmX\
DVX[wq
D\I[MhXY\nw\
P[_dk\vl
@YAbB\C\EeFeGWHcN\OZPcQkR[TgU\W[XaZZ[h^b_d`cbbcbdjeXfcgThgibmYn]o[pgqYsZtdujvfwe
B]Xm
nxpRr\
CaU\X\\iuX
BbGeNaPZQ[WbXdYYZZ\\]\_Z`\c[gjn[pdrjs]t\uZwl
]hg[ibti
B]CkR\TbVYebi]ohrmwh
A[CYD[GVI]KdOfPiZZ_]b]defcu\we
D]G\LfOfQbaZmssc
@bAcBdCeFbG[IcL]N\OdQaR\S[UPVWWbYkZe[[\d]\^\`\c[ecgchfiijckbmZpYqZrds\tZu\
IiK]UcVX[Yh]ocvb
IiL[VX[X^chbnbphq[rXs\
@dKgWcgfoctZ
rm
AbDbN]P\QiZka[fh
CYGZJbN\OdQ]T\YcZa`laae]g]kaoc
X\Zcvdwi
QbWf
\h
P\TXWgaiw\
@[B[DfF\IeN\O\PuXc\d]a_]a\c\d\l]ocpcugw\
BXE\F[GWL]M\PhQWTaVbWbXi\\_\a[dhfbg\i[rYsbtcucwZ
@cEeFcMdSaTgW[XX[[\[a[fhi\n\oWpor[
D\N\Xffhs[ufwY
@ZDbEbGQHfOdQ\T[\e]W^a`fcbd]f[ikm[n[oYp[q[sdubvjw[
IYP\TZVjX[nercvc
A\C\N[Oi\ec[ml
C]`l
FbIdLhX\ZX[\_cf]qbv\w\
AdB\HfJ[L\PiTpUbW\a\gbr[sVtl
AbB\FeIYJgK\LYNhP[SaW[\\c[ihk[nborpdqh
tmuT
BSCjMWS\XX\d]b`bfclum[n\uXw]
M]SdX[YY[g\[]kfYvh
@cBYDfEgF]IfKcL\PeS]T\U[VdWcYaZ\\\]Xbbcbdbeam\p\q[rbsZtbwc
AeChDjFgIhKWM[OcPdRaVdXYY]Z[[[\k_\aabZdaehfWgdn\o[pZrctZwh
EhOcVc
G[Ib[la\s\
IhL\Pcp]
@dIWKbacobpd
Kl_\t\
D\LbPmVeWe_df\mdw[
JcPuWZ_[aad]mew[
D\GhJ\V\W]XcdVocpdwl
@bC[I[OgP\Q]WYYg_\aYd\fcvew\
@fArCWE\GgIYK\MdOcPgQ\TbV]WgZj^c_kdXe\i\m\pcrbtgue
@[FbX\Zd[ha]dbfbm\v\
KiWd_\a\
TddhmT
Qj
E\GbK]Xo_clcwW
CcI\K[NgUjVbd[fn
ip
I\K\OhQhTcWbX[ZZf[i\k[m\o\wf
OhQ]W\m\
DbO]PYTcUbVb[]]gmbobsetZufvd
AeCcNdO]T\WcYZZi[\`[dcicoeq\s[uc
DaTaXi
WYXU]gu\
Z\`bfnuYv\
Zf[iwZ
@\KdL]P[Xa\b_[ah
@\P\WdXZal
Gc]adbfbgfs\
B\MiX\
I\VcWcXg
@iA[BdCXEbGdIaJaLeO\PUQbReTbUZXZZe[X^]`ZaZb[c]defeggh\i]mbn\o[p\qYsgtauWvXwW
@\A\BnCaGXIUJ[KWLaM\QgUXV\XTZa\baddZfYicoYphr]sftiu\wZ
@YD\EcFgHcK\LgMePdQdWcX[Yb[\_c`TaWgbmgpYsbtZ
BeTbZhd[fegbsc
@jBbH\Re
@\E\IcLeO[TaUeWe_ZdTfYmiodsc
@WBdFcIcQ\TcYbZ\_]dnfig]q[sbtcvZ
@cBgCYI]LcM\N]QcRbS\T\UZX[Zd_caYfbgci[mbp\q[r\se
B[CYT\U]Z\_ga[gemksd
B[_\fkq\s\
BWDZG[H[IcJ\MXPbQdRhVeX\Yb[d\g]\^d_Uadb\cbeZmXnYoZqbtgv\
R\X]\facog
B\FcInKbP\R\U[X\\\^\_Zakg[i\j\p[
IiRboT
Yig[
NdX[\dgj
\jcelTw\
F]IXRjTcUlVWXUYZ\V^ee[n]re
CZIYNaV[Y]\\][^i`\i[
_i
]g
C]GbIbM]Xf\b_\wX
BfDREhFfGXIQK[PTQXRYSZT[U[V[Zc[Z\d]\^[`\afccdbengZickdlYmcp[rcuWwb
E[F\PcTb^Xaecaejhci\jbnYqdtZuZ
nip[
C\F]KdTg^]g]p\qj
B[FZK[M[RXS[U\Vn[T][_\bPd[idj\m\neoepcq]rSvbwX
CPOb[\^e`npf
X\gh
PiZh[fpbw\
BbFeO]UhV\XSZb[Z\c_[dcmgwY
dmf\iZ
QbWzXWb\dbr\t[wa
H]X[\c]Zmk
@ZBiCjFcGpISJaLkPaQcRWUUVkYf_\aWdVf\gUiYpbqPrBsRtwu[vdw]
QbW]Zh
b\dmkY
BgXXdafb
@gC\EeG\OZT\X\\[bbd]mi
Tepkr\
PXQ\T[WXZud\
FcIfTb
E\I[W\XVYb_[`\a\isrZ
CjHdJ\NcS]U[Y\akfYi\obq[
AeEZQXWbXP_[bfdamh
B\C\IML[O[UYVLXdY[^Y_\a\h\nsogperYt]w[
D[FcKbNlObP\VdWZX[[e\We[ffg]nQobpmqZsZw]
CmR\\cd]mX
JjO\UbWbX\m\
CeI\OV\b_f
CVIcPfebmX
C[SfU[Xe\b`de[
J\a[djm[oepdseua
@aBZCoE[GPJaKbLWPgQfRbSZUXVcWjXTY[Z\\\^U_Z`nbfdbgbh[i\k[mbogqTrisgtsuZvgwb
Id`brg
X\[W\eeb
IZW[Xn_[
n[ocpkt]
fh
B[D\FbG[I\NTOhPaQYT]UlW\Z\[mbhd\e[f\g]heiflamcocrbwY
BWITQ[RaTjViW\X\d\oephsetc
@cAnGYIcM\ZY]b`\a\b[dcml
CcDYE[F[IcJgKVLdN[OjPSQTR\S\TcUPVgWgYP[n\W]i^d`cambfeYgZicpkqcrXs\tiuZwc
P\`ddfg]tX
U\[f`Waiphr[
F[I[KYLgMiP\TiUYW[\ZaYg\qdrbub
C[N]WjgdrY
CcQ\TfX[[\a]d\f[i\mcnbpcqbuqwZ
GdeU
D]GWQVTZmy
_ernuWvZ
@ZAeDdFbG]L]NZO\PnU[VdZd\Y]b_\`cdXgci\meneofq]ueviw[
Z\o\pbti
VbhhvY
B]WZ`coh
E\Vcb[niw\
[hoc
F]KWP\Wiacbhdj
D[K\QsRcTdWcXVZ[dYehmQo[
Xfacf[il
j[nrpZ
@bBbIeJfK[WiY[\[mcpZwe
C[Kjib
BmD]GjZ[d[fZi\
@[B\CYFcGfIdKmMYN\O]QcRZVXWbXXZW^\_Xd\g]ieojp\qZrttawV
AlC[X]
BcDbE[FjG\H\I[JdKYOfPfR[ThUZVkW[XbZi\U`eaZbYg\iekbmZnVpnrethu[vXwm
DZKZO\RjWdX\Z[[\]ba]dZfbi|j[mWn[pZr[
BcQVme
CXGZJeL]PqWhXVZ][b`\abdgh\n[pfqcr\sZtb
AmCZM\OgP\Xd_\md
i]nYpeq\
PbXXZc[XfYqf
L\N[Pfm\niqeu\vd
Ccehid
BTCZDdGZI[NXRbT\WY\gd[eilcqfwZ
B\M\\clf
A[B\CeIbKWXW[]\g]b_j`\afc\ioo]riu\wg
@cA\B[CWEhFcGWH]IYLbM\N[ObPSQaS\TcU[WXXZY\ZX[Z\W_V`[agcddde[g\h\ifmcn\s]v[wY
AbBjCnDhEWF[GgLhOYPYTcU\XYaudOi\
@WK]P]T]X]akia
CWdk
Vcagi]
E\TiaRdW
@lA[EzFaG\I[K\NYOfQZTaW[XZ^\_c`TaWd\iekSmbr[
@\L]^aajd\f\m]
@eAXDZEkFf_]aUbdij
CWF\KlPbWbXW[[\Z`baKcudXh\i\lbrk
BYG]a\dy
@ZF]ajc\dW
@ZBWX[arb\
Xbffi\
ahd[
ObdhiZvd
CYEbFdG[HZIeLbPbRbTkU[VcWbZ[[[\g]Y_Y`eaZbbe[g[mbnfocperlsetcuc
@bAYBgCdDfEZHbIiJbO[SYT[UbVeWhZc\W]Y^d_j`gaSc[k\lbmUnZolpeqerYtb
A[CeFYNcOWPZTWUbVZWhX[[b]]^b_e`ca[gem\nbohpfqbs[tdv]
AYI\L]P[Q[TcVZWcXcZca\d[f]i\p\sgv\
T\cfrms[
G\TaWbd]ik
aZbh
IXKmP[WgXta[c\d\rb
IgLiNeRZXc\b^faZpar\t\
D]PgW\XX\fai
F[IVKWP[Q[T~UWV[W[Z[aTdXf]geo\pUrYsNt\
FlP[
BnP\ahd\
Fbagd[
LWMZXhm\o\
CdWZadri
F[IeL\VZnYpV
X\rh
@dCXDcLbP[TZWmXa\\^j_caZddg\nbrV
AiC[IePbU[Xda\ddiemZp[rgt[u\
CbE\FbG[KfLeNdOcP\QoWZX\\\_[e]g[qXrdwb
U]Xc\lm[nc
C[FbIkN]R\T\Udn[sbvb
EZOecadj
AdFXIcL\P[RfXeY]\\aUcZd]f[kcm\nep[rgshugv[
AbBUFWReUhXd[[_c`bnXpdrRsZv[
IjX[a\t[
F\IjW\X\td
B[LpTZpZq\
FZIcLqQZTXcefbq\t\
O[\\]\mppcr\
W]X[Y\mnw\
@gGZKcT[WnX[_caTcjdfeiwZ
UcWlXc\\dfs\v\
IhLcVY^[pTr\vd
BXC]D]FdK[L[MaNdPeR]TQVfWb\X]d^bacdgfii\nioYpXr[sbteuaw]
A\PYaydcrZ
IeN]PcR]_da\gdmbnfpjrTs[uk
AeFZKbWfX[Yb^W_Zf[neobpRsfuZ
D\N\QUToWW\gamd[f[igr\
IXTYXM[]^Xmtr\
I\pgs\
I\KcL\Xd_]b]dbf]o[phrjw[
D]FiIcPbWbXXdcmdp]w\
@cA\B]L\ORPXQeVYWWX[^o`]a}dcmWn]p]q\sbv]
X\ncpbshtc
BmCdW[Xb
OfP\Rd^ba[rh
IYLWMmWXXhZ\\[h\jcn[ri
@jL[
ITRiT]WdXeYb\\^Xa[f\ifncodpbsYu\v\
pgrZsY
X\^ma\n]
pgs\
aiw\
AeCXK\NjZa\b^d_[ffsXv\w\
CnNZn\
CbKj[Z
AYC\EbFbGUHbI[L\QcSbUcVeW[Zb[dadc\dcf]hdn\obsdtcvc
BbC\DhIbQdU\WYXdZh\[aZdep\shv\
hcpg
B[K\PaQbTaXWdnpcs\
UWsa
C[I[UhYfZma[gYo[s\
Ui
QXdc
Vi^]pY
I]UdVfgZ
BqGZO\Q]abbc
IeKkMdP\QjUfVdWaX[ZW[ea\d\m[obqb
C\NhPkUeV\X[a[
QcT]U\Xg[ehZ
B[JaPaTbZ[ogpe
@dCZJjK\OdQ\U\XYZV^baYdZfbi\mcpbsj
DbF\PZT\W[]\dx
FYJ[KZOZPYVZWUaUbYdjmi
B[P][[fdhepit[v[
BgWcX\]\bb
ngpZ
rh
Mive
I\aZoi
W\XddYrcthv[
ajdTf\
BfFjO\PeTaUZV\Wh\faed]sYtb
PdTcWZ^\a[d[fdshu]
Pgd]
EaF\IdPfQkX\[\bbd\h\u]
Vj
I]XY[da[d\f\hgk\ocpiqdv[
hg
L[[a_\h[pm
Khagfbs\w\
UoZWd]
XZr\so
D\EcF[Pgahd]ibnd
PVXd`[dm
[[qj
InVdX[e\
F\IWXieb
AgB\CaD\F\GbN\RZWbY]Z\\]_a`\b\c[d\e]iZmbo\qi
CYEeK[N]Oc_of]i[u\
CtN\m\
Cd[b_\c[elq]
WmXXu\
Xiq\
C\NdeYfbqewh
C]IbNjOdXY[b^g_[oerc
C[XR]jm]
C[XU]em]
EdQgXcZd`ZvY
LaZ\vn
Lavi
KbNeU\X\Zg
@dAYBXCWDSGWH[IFJcKbLgNbOcPcQXRYSUTZUXV[WaXZZc[R\W]V_cc\dXeXgSjbl\mVncobpeqbretgucvYwU
MoNeOfXf^b_bqYsaw]
ViW\X\
LkPWQfpY
L\W]aet[uo
n]ph
@ZE\L\ObPiWZ^f_\`cdZhbm\n\ob
LgPhTVX\pbt[
C\KcW[^[nipZrdug
K\QjWdYc^b_\abfigjk[tZ
@j_\qduc
JcKfYZZd^]ncrTsZthuc
L\W]nZpgtb
EZJ[OkS\TfWZa[b]fZggtfvcwj
JbKbL\YV^b`Yi[okpjrP
@e^Wcgr[
J\PgQ\p]
EbKe_UhcibnbrK
KbLj^at]
@WCdJZK\LWNbO[U\Wg^X_d`daYddf]iZm\ndobpXqZsbt]
D[EVJdNdO\WXY[ZX_\agqar[sZ
LZnjoipct\
WR
LbPjT\WeX[^c`[f\g\kcn[q[v]
LbVZnlo\p[r[
EgJ\`[f[qgt\
@fLZPVWgZe[c_[a\gbpbrh
@YC[E\HfJ[KjLZN[OWPbWWYj^f`bdckZmbpVrWsbt\u\vl
PbQ[W\YdZZ_gqbub
LbP]X[obpirY
@lE\O\aWd\m[rc
BkOdPTXg
YWo\rc
K\Ybn[sN
Nbg[tjvd
Kg_dgToZp\rgsZtlu\
LVod
Yiadd[
CRK[NgWeX[YX_[`bd\f[gbnbrrsWtbuUv\
@bWfX[`oaV
EaFeI]KYOlQdTaZd^c_q`\dbmirbsitZw\
CYEhFfI\JgKRM\N[OeTfW[YlZb\Z]e^h_x`aaadffggjh\icm\qcrgsdteucwZ
FbKeNe]b_\`]nVp\t\
JbWZX[ogte
XZrj
@gJ\L]W[XY^[mjncpcqgub
AdLcPcQZTcWXXZ^ba\i\rYsXtf
@jC\FcLdOcPiQXW\X\YcZZ]d^caYbedXf\hYiindoYq\rgtVv[
@eWZY\ZZ`gfaplrlsat[uZ
PhQXbb
K\WWre
L\Xg
KWL\Oca[ogperjt[
@gLdX\o]pctT
Xjieme
PcQ\XZYY^fbdfYi[nXpfrfsguj
@[CaJcKfNdPZW[Yb\d_\a[fkglhanaodp\qcrgt\
G\K\O\_gr[
LjOb
L[O\Z[]\i\ocul
@hOZ
L[TeWiaXmho\t\
Jjie
O\^\_Xdp
@PCpKXLcNbPUQ[TeWZZb\u^[_g`[afcZddfficjckbnWoZqdrTsduYvf
@eJgOYP[WR_\a\dZ
CdLbX]]\kco[ritZud
PtW]XZY\`\i\p[q[tev\
H]LUN\qjtY
JbKcL\Pc_jbbf\hfi\q]rYub
C]KhPci\rZu\vc
CcDcEdGaHbIZJ\LgNZO\PWUZWeXV\[^Z_b`[agbcc[dlecfZidl\pXqXrVs\t[w\
BfC]E[GYIjJ\KfNeT[U\W\XZ]eakehf\gbkbmcr[t\udvcwf
C\DcWgcVifw]
P\Zga\
@\DYGbLqWTdhq[t[
BcCgWVZba[gZ
AcWk_[
WbZ\ahgitXuZ
ChW\Xg
Ci
B]IRLZW~XeYhZ\]\^[_\`[dkg\i\p[v\
A[WO_s
WlX\d\ggt[
DbWku\
CXDgHcW[XVYbbjeXgetf
BbDZFZGZI[WWbaeig[
WVfg
Wk
RfWcX\
AiCWD\E\FcGYHeIlJdLeM[N[OcPeS[TgUcWdXXYcZk[d\\]]^\aceXfegVm[qbr\sat[vg
A]FaIeK]LYP\Q[R]ThU]WhXdZ][ca]dXgXo]pbqerksbtbwZ
Dk
AfFqGZHcIiK[RbTYUUVXX\ZS_baobadkfZgMiZm[nZq[rZs[v[w\
I\Udg]
N[YsZ[_ddfr\vW
PdW\\cscwh
IUgjt\
PmWf`Y
DWIlKdL\R\T\W[Xia\dae\i\n]pdrdsb
Zkw]
U\X\Zi
DZThdfe\
FcHhZ\]\gluY
BcOfUY[bg\mm
nbpaui
PeW\Xgebp\we
T[XYwj
FbImXWr[s\
@fFZLeP[QZTXUYVdZtfY
P\TYU\Zi
FeQgVd[\cdd[g\hdicn\o\pcsf
@YCYNWOYW[XZY[Z][\^{_[cWdaf[m[oZqSv\w\
AdBeC]GbIbJcM]P[QYTbVdXjYc]Z_b`daZcafdk\m[p]q\sbt]vdw[
IeUeg\igtc
JmK]PZX]
@cDkEiFVIfLcM[N]O\P]UaWZXY[i\X]\`cafe\hiiZlWnaoep\
BfCfDfFbGUIdJbNdOaQcR[UXV[WbXZY\ZW]d^Y_[`cb[hci[r\sZvkwc
@iF\NbO[[\
ah
QbVbXj^Zcbgb
B\C]DeE]W\\b^ceimbwd
E\F\KlOm\\f[gamT
EaQaUkX\a\b\daf]g[mcsc
EkF\abmU
B]KcO\QcU]W[X\Zb[Y^ffYhjp\t\
DgEa_cw\
@fAjCQD[EgFYG\I\J\KbM\NTPiUgV[W]XjZf[Y]]^d_k`Td[g[h[ickYmZoXp]rct[v[wl
AkC\\[a]h]mbocpaqd
Ok_Zhgp\
Dk\\w\
@ZA\CbDbPd_ba\dkfeids\v\wX
C\D\FbIbL[N\OZX\[\\\`pb[dbfih\merdufv\
a[dj
CeKYNmPcW\fZndvb
obqh
Ob^c_dmW
LcV]Xh\d
E\Wh
PdWaXjn\sZuZ
AgTdX[Z[_da\
DaFcH\IdJbL[OcPVQiTZU[VgZb[\]e^\_eb\cedZebfbi\j\mfneobrbsVvd
A\CdDdFfGZIdNXP[QYWZXV[\]b_baiddeufVhciemdnfp]ubvbw\
EdIdObQ[Za]c_k
VfnW
FYG\IhT[edvbw]
Fh
BgFfI\VmX[[Y\d_\cdd\eZf[j\obtd
C\DfF]IbJaNeV\_Zfmg\rhwh
AcQ[XgZg\Xc\fbglmUqe
cg
MZV\Xk]d_g
E]G\OXQrT[V\ZW
BfGcOc\\_deWmf
QlZ[
CZPh_\
C\Pi_\b]
CiP[X\
@\AkC\D]EbN[PiQdR\TeWXXZ\\`[a\bdeci[k[lcw[
Pm
AgEb
AXPZbrl]
AiP[
AXPZQiT]XX_eb\d]edk\ln
AlGf[\
@]B\C[E\JeK\QYR]ScTjUfV[YY\]_[adfcg]hfiUjcnas]u\vf
B\E\K\NbTdalgZhXtg
CdKjY[_[
JhPXg\sb
V[hhr\v]
@\AbB[S\T\U]X\]g_]f\gkiak\m\o]r\tcuf
AcH\S\XcYa]b`jgU
X\][gj
Zi
S]ndpfqh
EcObPbXd_gggm[wb
X[[Zfnq]
@dJ[M\SbTeW\
AZCUE[F[G\IZKZM[N]ObP\S[T[UYVZXY[j\Z]\^b_b`\acc\d\h[mWp\qgv\wZ
@YE\OhU[V][e^d_b`Yf]m[r]vc
J\^\f\qjr]
C]KbS\[e\[^gfcqb
^iuc
[h^[`aabq[
EdKeagedf\jbmb
Ag
ArBYFZGcHaIYJ\L\NcP\QcR\S\TYUXV]WZXSZ[[Y\V][^[_h`bc[f\g\h\ibk\lZm\q]rdtVvZwP
@\AZCXEdGhHfK[OfP[QbW\\[_b`[aZdkecf[i\k\rfvZ
@eAPC[NgQ[_ld[f]i\mbr]
DcW\_Rdcw[
AgO\QfX]ZXiYr[w\
bk
Ai_Wa[
@\EbWi_bad
@[AbW\_Z`l
@[AbDbGbKeP[TZWO\[_kafd\ifsbv]
AViis\ugvh
`fb]f]
AiKbNdPZQfTcZ[`Yfbrf
AmEbG[PbZ\_Xa\g[
A\Pk_Z`]b\vd
Pf
A[GeOhQZ_er\
@bAgQh_]`\d]mY
AN_vwY
AWB\Ge_k
GXWi`]ed
AhO[ac
AeD[GZKbN\P\XZ\]_Ua[f\v]
AfCeaUbe
rlt[
@\A[P\Q\Wb\\_q
AgOdWWZf
Wh_]ab
A]V]WbXY\lmb
A]X[\h
X[\i
N]W]XXYin[po
XXpo
D\GbM]WaY]Ze\\`db\g[ibobpa
BhG\VbWeXX`\ackb
U]WoXX_Ydc
X\[\\dci
@bK]P[TbWqXbYb][_[degbsavgw\
WnX[Y]
MfWRXcZbddgcuc
W\Xh_[
@[G[LYNZPfQhSZTkVcWcXWZ[\\^b_fcdeYgUhbkencoaqasUtd
QiT\w[
EaL[PfTVUcV[X[YbZb^c_ZdZhbiZkengobvZwf
QkTTZ\
QiT\X\dXe\
TfZ[
@\LkWZXe
MdU[W\ddgijdmftZw\
G[QhXXmZtcw]
BWDcGeLbPeU[WbZb\\]i^[_fc]fcm\rXsfv\wh
B]D\G\KeXZ]Y_cm\wo
ij
]kw[
YZ^hn[
UgWe_bh\ikj[l]r\wb
iij[
Xga\f\ig
CcLZW\Yi^\g\tdw\
IZtk
@XB\K[U[X\YY]]^nc]f\i]neq\r\w[
Yf^Vnf
C\^gn\
B\KYLlU\[lwZ
B\Ll[[
IiWZ\X
\Vmn
Gb\dl\mT
GZMbSZ\igclY
Yk
P\\eg[lamW
OcW]XYmk
OiW]
@dBUCXERFXGsI[K]LXMYNdO]PYRZS[TdWTXVZX[b]S_\`Va[b\cZdfgchZi]j\k\lUm[oYqZrVt\
@kA\CbDiEeFeGiHeIVKkM\N[OdPdQPR\S\TcUdV]YhZY[X\b]k^d_d`fbZdSedfcgekemWpbq\s[tcuSw]
GXPfTgdce\
@ZA[D\E[KaOVQYU[VdYb^habeffYgdibk\mbp]qfu\vbwj
@ZO\Qm_]`cddeewY
AkDb_gamv[
N[P\QoTd
AeNbPcWdYZ[b\idceY
KfQlYeZ]a]dbe[g\m[
@cC[DcGZOYQ\Zu^\`\f[mWvcwh
DZGjN[QbdUe\um
QiZZ
AgG\
G[TYZ[\iec
GVPdQhTY
Q\Tla\
A[C[DYEYG[IXJ\NeO[PUQZT\ZU]]^\dye\fdgZi\p\sZuYw\
@mG\[hq\
@fAZC\FdJ\K\OePeTVU]Zh]W`[e\g\se
G[NbQ[Ucd[eifbgbq]
AZDfG\UWde
Q]Zjg\
JdPjW\v\
DhGZe\
QlTYibm[
@\AZC\DVGYJbMkNlOcPVQKTjWSY]ZT\a^a`baebcehf[gpm[nesbteurwd
GbdTeY
G[QTT\Zedhgb
G[NdTbZ\gR
@ZMYNgPeQ\Z\egg[iaugwe
NeO[PYQ\dlgd
JYPYQ]UiVcZbdqgYiZ
AZG[JgKZN\OZP[QiU]Zf]Z^\d\e]gWsWwb
@cEjG\Q]Zbff
ARB[DZE[GjJUNVOYPSQcTVU]VZWdZX\\_[`SaTdjeWgdh]i[j[l[m[sYt\v\wO
EZGXO[QvZ\
JbPod[
Icdgm[
JdPoT[ZZ_\dZ
C\G]NfP\T[ZV\g`\glm\
OgQjZ\dZmi
I[PZdkmcw[
@eDZEkGlNZOhPlQNT[Ub\[_Waak\mZ
ClT[Z]g[
@\AZCiGTNhT[Zq[\eZgfk\moscu\w[
C[addp
D\PgQUZZ]\`\dns]
@hG\N[QiY\_gagd\fdgdqcr[wg
G[O[Zo]YgX
@ZAXD\ZTeYg\
GbN\P]Y]ZWecscve
@[AfTha[
TiZ\
GYP\QjTXdZm\
DfGke]w\
DdGgN[QZZYd]ud
QidZ
AeDbGeJbN[OnP[QXYcZ\\Z_Zabbcd]ebgskh
Zlge
@[OgPbQWZ\aad[elwf
Q\ZZdWmn
Oh
Zbdjgc
Qia\
@[C[DeG\QfWZZp`\dpeZ
D\E\G[IzJfK[NhQVTXUaV\W\^[d]eWgfk]m\sit[
Q\U]VhZd^bdagZigsY
_fdhwd
AjC[NWZg\YdYmeo[udvd
CbDbGSIcQgT[d]e]mb
Ah_i`dd\u\
BeP\Y[uk
SiT\gere
Seg\rj
@gA\DiGeJbK]M\NbOeQ\SbTeW\_cb[ccd[eifcgdr[ufve
AgD[adcZ
A]C]NZPkQfU]k\
A[JcMbPRS[TYWoX[\\_efdgikYtdwZ
EeNXQj][^]kZwh
Qjgbw\
@[kg
NfP\\egb
EdOePh_Z
Ninc
AbDmE]G\Pbd[
A[CbDcNUPb\Y_baekbub
AoaYbf
P\Zd^bgcrosf
A\BTCdDiEbF[GrIYKdM\NdOgPZQ[RZTfUZWVXVZc[S^e_g`badbVc[d\eeg]h\i]jdlWmWn\o\pYqlrdsXtZubvbwT
@dBZDhEWFbGaHjKSNcQ]R[TaWWYaZ[\c]\^X`gaedTedfWiep\q\rkvfwf
@dDcE[HZKjOXP[QUTbWgYcZT_i`\cYdcf[i]kemfp]q]rbub
CdGiQaT[afm[
ChE\GbObQ]Zee[
el
EkQbTaZ\a[i\r\vd
@\G[O\_k
CYKhN\_T
CYE[G[KbNTPlQZTiWkaZcfdZelgfk[u\vZ
AuG]K[T[_Yekgci]
@\AZG\KYN\_f`bq[uh
DkEYGmIaN[OXP]Z\_Za]badZeYmYwV
@dCsD\EeF\K[^\`\dae\g\jc
@\AbE\NbOiPgQ[T\ZZ_c`Zaiicrjubv[
O]Zi[\qZ
@f_c`hab
Zj
DdE[GeN[QP_XeXm[u]
CjGdNfW\
CkQ[T\Ze`Ya\djg\me
C[Qkmd
@dTh^c_aa\qar[
@\[\^\_Za\qpuf
N[P\QnaX
d\jgu\
CnDSEiI[K]Nh`f
D\Nia[u\
AfChD\Z\b\e\
CiDZGYI\JaK[NcOdPaQbS]T\WXZ\^]_[`[aidbgdkZm]n\q[s[
Q\T\aj
QeTiW[aW
C\G\OoQ\T\
GYN\P\QZU[Zi_]b[e]g\q\s[
@iB\CYHbKcN\PbQ\TeXU`caYbeglj[tbuWv]
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
CdKdP\Zd`bsh
Chdb
defhiZ
BYCiJ]K\PkQdSeTdWW]]adddg]tXuZvd
J]L[PfQ[ai
Ph]]dltXuZ
PcWgX[
BcD]GWlZ
P\m\wi
XdwV
X\Z\wh
Wb`[dlg[
DbI[KZN]PeQZSZWXXYY[]oa\e\f]gYmYr]tgufvUwZ
H\PYW\]WdffYi]tYuc
ug
\\wj
Pn]ZiZt\
NhZ[gf
S[]\uR
g]ijq\rYvW
P\TcWkrew\
JlPZZ\
BZDbE\W]X[fh
@aCdGbIeK\LVObPbQ[V\XSYbZe]e_cb\cff[g[ibl]ncpeqbudw[
@[AbCeHYIYMdNZOePfQ\UbW[[b\e]e_X`ba\cZdZfcgfibmZpeqhr\ue
CaNaOZW]Y[[f\\]h^\_\feiYmap\
P[Zp`Z
Z\[b\Z^cgh
Dje\
HdO\\\^a_\mfob
@fHeLcXfYT[\\\
GbH[OcZY[Y][^efZg\ibmg
@\Hf\O]k^]f[i[mZ
UcYh^]
CnIRLXVcW]XYYq]g^M_W`YgXiZm[nbpOqTuZvV
Va`jpf
Hdnbsh
EgHc^a`\fdqc
Z\[h
@dHbZp]Z^Vg\pa
C]I\m\ph
cinf
]g_\
LfU[VgWcYeZ[[bb]i]q\s\t[
Xki]
IZLdU\VhXXYg[\b]g\pas\t[
A\CcE[GdHbIZM]PZQ\WhY\[\\[c[dcefg[meq[ret[
@ZWm`Zc[g\q]
A\CcF[G]HbIZPZWiXWY\Zb\b`\dfiarj
PfQdWgX[dZ
@XB\CfFYKWL\NYO\PZQ]S]UVV]WWXPYWZZ[]\[]]^w_Wa\b\e\fXgYiYk[mZnZp[qTr[s[tYu[vQwY
D\F]I[X\Y[^XdcfZnfqZ
CTYX^Yngt\
Cl^W
Ca^T
Yd^VnY
C\Yi^\
CY^o_\g[m]
IiV[^V
CfIZYY^bnZ
Dk
C\^fv[
Cb^g
CZUk
GaHcXg^Z_dcZ
F\WnXc
CeW[^h
Q\X\Zo_Z
F[IZK]LYNeQbU[XZ^\_bccdfi\nao[pZqps[tZug
GbI\NjOZQfRdUbWdYbd\fhg[hbq[s\we
NhU[WZY][Zd]h\k\manZoXp\ql
IkVaWbX\^Ydcnb
IVfWmWqhue
NWcf
KbN\U\VgX[ffkbn]sc
BbC\DeN[QdXZacf\wZ
BbDcX]ahd[
X]wi
X]wi
EiFXdW
A]D\IbUiW\\Z^]ocperasetcu[
U[Zhs[te
BZC\I[KhP]vg
I]KgP]
GbWjYYbcdem[wf
PbW[a\qbsX
@\BhF]IYN\S\XX\]dZletdue
@dAi
XjYgq[
K]`jddp]
BZGjThda
S[W\Xg
A]EdFbHdI\LdOeV[WZXbYdZW\\_ib\n[oZt]vhwd
A]X\Yd\]^[ico[ri
EfV[Xgb\n[r[vl
CgT[UcZl_[dcg\hfq]r]
CVUdWhZgh\rdsY
ChWZZgdc
D[EeS\Yb`Zbbdcf[ifkh
DYEeXZbcddiikW
@[SiXU
L\Spp]qY
KbZk
@]A\C]I\^kfch\
@eC\[f^fb[w]
CeDbKgM\XZcdhb
Uf
FfLdQZSTU\WgZZ][`gdce[m\ncr]se
QeT\Zk`[
J\SiTbZ]a\ka
CgEdFeIZJ\KcL\OZQXU[VfZ[]g^bdbediYmjrbvc
A]B\F\GcHbN[O]PZQ\T\Zd_]`ha\cddZf\mUncr]se
CdG\O]UVVcXdZg`Wd\sh
PhW\`\
V\WYYiZm^\b]g\s\v\
V\YqZ\v\
WYYVZob]g\
Yh^]i\v]
AcG\WlZ[adbdoe
B\CaJlP\S[W\X\`\a\f[v\
JWdZ
Kbvg
FaG[N]P\TgWg]gfeva
B\Xlm\w\
DYIZKYW\Z[]Xd\wq
DgIeR\TbZ\]bd\i\mdwc
AbCdI[JbKaN\TcU]Vc_\b[d[sjte
I[KbPbU]VbZ[obsU
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
FZI\RjXU
ii
AZE]F[HcIXPnQ]T\WYXVZ\[\\\aYcWddf[l]m[n\o\q]sYuXwf
J[W[dg
Pi
J\Ph
JiPOXZ
DcI[JbdW
PVdd
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
IbP]^a`\fgicrbt]ucvf
friWrdu]
KZg\wi
[\wi
C\E]HbLlNgO[P\X\Ye]c^b_]`]fdgcsftdw\
FYWYgYshthub
@]Nj
EjNeP\e\j\
B\DaF[GgK[P]VbX\_\`ZddedlYm\ubw[
@ZDgGfK]NiUb\[dRl\ubw[
G\dg
`[dj
G[dn
D[N\dV
BXFaGoKfNdOcP[[\\Y_Z`\bbjYsbu]wc
B\CaDKF\G\KdNgOf\[_cedwv
B[GfOY[]\\_[`\scwX
D\GfN[O]u]
jg
N[icjhr\
f\ug
C\PjW[XZbe
K\PeV]Wnq\
K\PmWdq\
AbC]GYL\N[O\W\X[\\^\_\`rb[g]i\l\uZ
X\^\`hfYl]
GZN\`fdbf\g]
Ac`Vfb
BdFbIcX\
F]N[^\_\b\fmiXj\
F[X[ddih
IcXh
@\A]B\CcX\_[`rb\fdl\m\u\vc
GZ`\aXb\dri\
G[`Wde
aYdg
d\jju\
_Zfqu\
@\B[C]DiEiF\GfI[OZP[Q\XY^Xcbe[ickZm[
DcE\Icfdmiw\
DjE\\\m\w\
^i
^i
Vg
SfXZ
DjEfF\GgJ\adbds\
PdWVYf`f
g[ncpbshtb
g[ncpbsi
Xgw\
B\N\WZc]f\han[t]vk
ugv\
C[D[ObUaYZmgrbsc
@dC[DYGeN[P\WfX[[a^gebm[w]
@aBZE[FdGgIfLbM\PbQbRbTcUZVaWc\\]b^ca[b[cbe\hbibk\l\nZoZp[qcs]tdu\
BbI[NgWbYe\\^d_\hcqXrctiu[
@XC]I]L\N[ifq\th
FkIZg\t\
PbWqpXqkrX
C\KfL[Vcn\qk
@gd\
IbLboaqj
CZPRQpmXr\
WZYacZg[rjtc
C\FdIZLWPZT[WaYf^e_U`bfchiibqcris\tY
@[A]BVC\DgFhGiIaJ\KcNdO[P\RbS\V[WUXoZj[\_X`Wa[die\gfh\i\mXndqer]wX
BeCfG[IXKZNYP[T\WZ\\]saefZigwj
AfG[KhZbe\mbrb
CUG\IgLXPcRcX[[d^W_m`fd\fdgWhZiUlbo[p\qeratX
LjY\g[qVtZ
L[WnXZZ[
YW]Z^c_gfbgbh\pZqir\
D[GiK\_\
CiIbKY^U
FcIlL[Q]_\q[
IjQdX\Z[m]
p]qTtZ
DfGgNcW\cemlqXr[tc
FbIjKY[b^ct\w[
Xe]]fhq\
LfPYwf
GgX\Zded
X][h
DbG]L\VZZo[j^[dZ
G]L]VZZl[j^[
M[PiSbX[
@bKeNkWbg\t\ve
FeG\J\M\OZP[SaW]XX\\]\^d`\b[cjdee\gci[kblbpbqcrYtcuYwb
FdNfO\SdX\Zb[\\X]\_acbdjq\u\vdwd
BZE]F]GcK\NbOdPWSaWXX[\g]d^\_ja\c\d]k[l[ubvc
P[\Svmwb
@ZDYGcIbNcOjQbX\\Wcceaf\g]i]w\
CbDbG[MeN\O\\hldmgnb
Oiu\
@\Om\\
ON
DXemwY
LbX\\oic
O]\g
JgKcX[fcvcw\
JhKdvc
@[B[DiEmF]G[M\N[XY[c`[edm\u\we
DrM\N[X[\Uedu\wZ
FeIhd[m\wb
@cSf
_\`l
Pkd[r\
@eNbWbharhtcvc
MdXXf\
CgNcPbXZ
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
C\E[HbJ]OZQ\T\WbZc\\]b_\`\e\ibr\scvdwf
Icdi
Se]fd\f\mhwX
DVIQK\Rc\\]XdXfhmYvk
Zf
Dje]ii
Qh
CcN]OiP[Ua]g_d`\bac\ddfWgd
KdV[X\_gfYgbm]rd
[gw[
CUei
@fDbE\F\GcI[K[LcNcQXR\SbT[UcViWXXf\e^Y_W`bbXchdVeWfihbijkim\n[phrgt\ubv[
@\D\U\VbXV[\\nf[iakbmUp\rV
B\DcXf\Zfb
I[R\V[i[rj
Si
@hN]\b_[qd
@cBjCcD\G]K]LdQ]X][Z\e]g^\b[cie[i\kcmhphrYwW
B]PcV]Xk[\\[]]cXf\gciZoarj
fjid
[bc\pjrc
I\NaSbU]\d][cgfZikm\
g\idkXmgudw\
DcJbfnheic
BcC\UY\d^m_b`cf\k]ncqa
UY^g
AYCcD]GeI[LbNeO\TbU\Wp\W]\_f`ZdhelfWg\h]k\p\qhscu\v\we
A\B\CeGaNiO\TbW[Xc\[`[g]mpwV
W]\\mZwp
GZXZelmdwY
GdeV
BdGJI]N\WcdlecfYmWq[wf
GlWcdWegqa
WZdZmg
]\fjg\w[
DeJhP[Z\bcfZ
Y]sZtgu\
hk
]efVud
MX]bfZui
D]EcKlV\W\XZ[a\\^]_\`]a\b[c\d[hbo\u\vpw[
vj
CgPgrd
X\cm
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`lb[cVdef]iYk\lYm[q\t[uZv\w\
AWB\GZWaYXk\pfv\
AoGdP]\\`Sd[
AnPd`Z
`g
`foh
`U
`Tdc
AZOe_gd[mcr[
AaP[Wi^b_ebad]fbi\n\rZuY
AcGbMeZb]id]
W[Xl
X\`[uh
A]BhCkF]LbWcX]^Xnjodre
CgK\`Z
CVKiU\
B\`jicw\
A\_cion[rb
BeX[`ir\
D]akw\
CkIXKeXh[c_]defbhZrevb
Xh
FcIhW[X[^\adecg]mZp]
I]W\`kp\
Q\S]Yb][`lv[w]
YY]\`kpY
@[B\D\EXF\G[I]JYKTN\OYP[U\WUX\ZZ[\][_[`Ybmdbe\i\kYm]qXs\uZv]wZ
C\J\W\][bWdc
KYag
CXKlY[vZ
CXDfIbKcX\f\gbshv[wd
C[DZK\X]gcs\v\wg
DcKgr\
CcX[Yj_ff\r\u\
Yk
@XA\EgF]G]N[X[ecwh
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
P]Xk_caci\rY
CZP\W\aZimm\r]
PWWni[
Oii[mc
M\OePf\Z]\cfi[l\meocp]rht[
M\OePfX[\Z]\cfi[l\meocp]rht[
Aj_\lcv]
B]Xj
B]Xj
iiw[
F\VbW\hbij
E]aiu[
AbCXF[GeObPcQ\TeUbWgXZZd[X_b`cdambsaubvdwc
CcGkP\TZUbX\Zegbibucvewb
N\W\_]`bgVketbu\v[
G]N\Th
@bC\PhWf[Xf[
AdPh
G]ek
W]bhf\
\gaS
I[\YaYci
\\cf
\\a\cg
\n_\a]c\fbg]
CcFeIjRcUZc[h\q[rX
FbRg
FdI\W[hhrd
C[hg
CcIcUfrd
CWIeUa
@iBaF\NY[c\baZc\lbqiub
@jC\X\d[lbmdqZ
aZuh
@\qh
CjI[[]`dc\
]h
]h
AbDcG\I[OhQ\T]]aecibmcoZucw\
P\Yit[
W[Yf^bp]v]
Wjw\
CZIb[Z^l`bcjdYw\
C\Ib[\^]`Zci
^j
^a`hcX
cg
WY\]wk
Cn^Q
`idalZ
BbCSGVIYK[L]QnR[SbTkUXXYZYa\bYdce[hdq\sWvb
C[ObPaQZUYWeb[dcl\mcphs]wj
I[Tidh
D]FdN\Q\TZXUc\eqwX
Q]T\ef
X\cjeV
X\[\_\eimb
Ri
CbK[Ucih
ii
CVIbKiX]aci]w\
B\FZO[P]bcdj
FebRejmc
CjE\G\ecf[
FfIhKchbm\
CYDZEcVabjeai[ndwb
VcbUnkpUwg
Pcbh
D]EmbWwd
RbXZb\mjwb
Ci
Cg
E[Fj]dcb
FhN]X\
ej
DjF\
B]Zcb\sg
ZXsg
FdIgm\
P[W\Xn\\d\w]
AZBjC]EbFbGPIgJfKaM[NdRbS\VXW\X\\[_ganbed[fegXi\mTn\pescv\wU
CbHeIcPmWc_od[ffnio[pbsetZw]
PVdb
@XBfKl[\dg
BVG[Redc
@dEZG[OoP\We[b_Zd\i]
B\X]bZmor\w]
@dAaB\DbFbG\ImKfR[VYZenap[
GYIdKWR[ddidmYrosX
Gcdh
@]B\DcTcW\XggdpZqjsZt[uVw\
EcRcebr[wT
BZI\Rg
DjEVG\HdISKYNZPbQ[UfW\Zb\\a\dYgfi[mprfuc
I[wh
@]FcVeWh
Y]fZn[ocpi
B]dh
Wkd]
BZGhd[
I[MdNkWZfcud
@aBUXlhb
@dBXG[RYXgwe
IZd\mf
BkEdGdLeO[X]^ebbd\f\ickes\
FZLnNaf]nb
BXL\McSc\]_\mhobwd
BWF\N\P]W]bbf\kp
@bB\CfDdGjHgJ[M]N[Q\U[WbXWZ[\Y]n`Za\f]g[iWmWp[qbr[
ChU]^]
WoX[]X
B\Gl]]mZ
@VC[GfHcM]N\W]Ze]Z^hdef\
C[H]KeW\Zi]Yg[
HiX\]\id
C\Xd`edjt\
]\dl
B]DcGkI\Pd[[fiw[
GmXZ
I\Pdfg
F\LYZ\fow]
vk
E\GbNcOdPZT\W\X[_aadd[g]mhnbt[
C]FcPZX\[\uewj
G]\\defk
G]\\fk
CcPZUbX\\]fl
B[DgPhX\ddfZ
W\aj
N\X\ai
B\LiS\
F]J\ShX[
SaTgW\gZ
Xj
@dG\IbKcLcPiUeVdXWZc[d]aa]deebfZmfnet[v\w[
@cAcIdLZPXUc[bndwY
KbPVW\X[Zf[h]b
@cGYPwW\_\ddeZ
hcmYnbpfrZwi
pe
n]pi
IYVo^[h\nY
CcIeX[\hbd
M\XZ\h]bd]udwb
M\X[\ml\
C\E[WYX\`[gbkow\
B[GlKbNbOePaQ[R[T]Ud[Z\\^de[g[k[ucvb
BgGUMcO\PcXfahe\miuX
B[GhK[UX_jg\m\
BQDaGgKkR]W\_\cQdfvew[
C\IbN\OuUnWVX[[Z^gfXm[oev\
@\C\N]U\oeshuevc
@\C\K[U\Xbogsive
J\Q\S\ZXsk
JjPXX\d\g]
IhOcXY\fm]
\g
K[[h
@]C[I\K]M\NZO\P]V[W\XZY\Z\[T\\^hb[dbg[h\iYnWr[s\uYvXwW
BdD\GY_Yb\dmfPg\mcu[
^Zfi
^if[nZ
fXqj
^Yfk
^jfZ
_gddffqNvZ
Z[fiq\
@bAZCbE]G[I\KePiS\T\VZ[\\ea[b\chdbeggci\n[o\s[w]
BcCXDQG\IiPUUeXd\\eWfcgWmcrbs[u\wf
K[PjQ[XXdZ
BcDYIXPcRhXZemwW
Pi
BbD\IbRVccwc
DTecwo
@VDlE\GYX[_fdhe\
Gg\]^be[fk
@[IcP\QcXYZ[^b`cdjedghm\rbwU
@eBbCbK[LdNcR\XqZbb]cVd[eef]mc
B\CYKxP[_Zd[eckbu[wY
K\Pc_h
P\Whdm
B[Xj^a
DVXYebwe
AWB]PZ\qddv]
@[MkXc\[d\ibm[
gi
A\BZDpEgG\I\KcXe_b`\d\e\gcwi
_bdg
W\X\\n
CXTcg\sb
P[bgwk
@dAdBeC[EbIXKcOfRhTeU]VVWbXZZ[[c\c`YabcXeZfal[nepbqbsduc
A]GbIUK[RgV\W[XZ\W_bi\ncvh
B\R]ai
@gBjC[GXK\OXRVV\XiYX\\_\`]aYdXfeiXl\ncofpktgu[vY
B[CZF\KpO\PZQbRbT\WpaYbrddf[iur\sT
@]EeLZOtWZX[\]bX
B\FcR[Xi\]^b
RciW
Le[b\\]]qZ
I\Lg[k\[a[qX
^gnepZ
AYB\KiRdWbXY\\e[ihul
CjG\Tcabg[
][gjt\ue
\k
A]PYak
D]KdPdR\T[V\\m]b_bcZf\i\sbv[w\
IbK\LaOYQ\TuW\a[gZs\
GZN\Q]Zi
AbG\Q\UZWUZf^\dfk\m[
I\K]PcQ\R\U\WZ_e`caZdbfcihk\l\mbq\r]s]tZwd
@bU]dg
Q\WZdZihwZ
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]q\s]wY
D\dbfZitwb
CgJZKcQ\UdVcX]Z\fegZiTrdsf
CVVci\re
C\UkX]d\
@dAXEfFeGaH[J]MYO[SZ]\_[`da[bYcefch]q\rev]
@[BhC\E\GeI]JdKXNdUfVa\eccdYfdkbrVtbwZ
D[K[XU[\\Yciwc
C[`h
DcWX`k
C\Ki]brf
@gE[G]L]P]dq
@XDZEgFnL]_]c\deww
@cBdCiDbEXF[KQLdNdScXYZ\\j_\`ecldVn\teuZ
@WB[CcDiErFYKeXZ\Z_UdYegm[rd
@jEZLZ
B\CWEc`efbr\ul
@dBaGcX[[\_\a\dnfcmYwZ
@dCeE]I[P\_icbdYe[f[k[vZ
@sEbFbNSic
@[B\E\IhNcWdcikcwZ
@jB\C\D[FVJ]K]L[N\P\WYXZY\^a`\a\cZdqe\fXkcmdnau\wU
KkX[dYf\i\
BaP\_acgdhwa
@[AbBbC[DdF]G\HbJcMWN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
AfBeIiJfKYVe[eeco[tX
PhWe`Z
^k
DZKcQeX[Z[[[fii[t[wl
KP[d
Kh[[
oiq[vY
s]tk
MZXu
B]M\Xr
ChQ\RdXfY][d^\`Zk[m]ucvj
AYBgCdGaHeIgKYP[X[[g^b_edefZg\mbnfsbtZvdwd
CXX\[[fon\vS
DfF[KjR[S]XS^]_]d]eZiawb
AZKa[Z_kdbid
BhIcK[Pave
C\I\KVPmXV[d_\obtewX
BWGcIbKbP\Xnn]
CcFbdimd
K[[h
BZDfN]SX\[_\a]fhwX
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
IYKbVjX[f[h\nZsbv\w\
\i
\i
A[C[G[KZLTT]V\W\XY[e\c^c`Xb]fdp\qoraw\
IZL]PcXX[h\bffqa
i]qh
XT[c\[h[r\
AdLbXf`V
L[`jq]
XZ[if\h\idrbw\
@cEdO\Ti]hifpe
B\NiXd\Wgcm[
Nc\W
XX\[mj
MeP\Xbagwc
WfXZ_df[q\
@YT[WlXY_[de
I]KZQbTZW\XYZ[[\\g^Z_caZdff\k]mkoetZwM
W[idki
ChI\KkQ\Tu_baWgXmZq\rhs\t\
@kCZGXIXXi\\_\a\hekZmgncw[
ti
A]K\Xh
Op\\m\
TgWYdd
IjQaTX
_[aif\
Q\wl
AlD]GdOUQY\]arcfmW
I\K\V\Y[[[^gdahbi]ndpYq\vc
n[vn
vW
Y[^phZi]nip[q\vY
^hn\
CaF\N\VdX\^\daffnfpYqauY
fjn[
DbIjVMW[Y[[\^Z_bfSiinXqdrgvb
I[Vgf[
fqn]rZ
I[KZVjfJiZnlp]v\
@dGeHeI\KYL\NZObPXQ[S\T\UYVbXb]ZcfeTfchdieogpdqcrbsZt[u\vZw[
@fA\BcG[I\KTMcO\VeXb[[\c_\`Zgcmkrbw[
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
qh
[lq\
CdDbEeHkJ\O\PTi[mdoa
@YAaBgFmG[H[JdKYPlVdWYX\Z\]\^e`iadcjfehdigkbm\o\p\qX
[ehin\o\v\
BiFa\\w[
@ZCbOi
AiCbF\K\X[Ye]Y_[dbfhgZh\igm[o\p\q\rfu\v[
D\\Zwp
BhC]DcI][[_il]neqf
BgGfVaWcX\q\
IfXj_cmZ
C]g\idnZoXpnqYrb
VXnkpX
_[wk
DbHhJ[PY
B\Cg[b
[X\pk\o\w\
CZ`hfb
@[BeOe_ocbf\ge
HX`ba]djf[g]ikua
Vdaq
@ZBWCdFYI\KcZ\[f\\_\`dfohkidk[mdq[vfw[
oVqh
CXFaX]ifrk
BTG\Mg\\a\cYiVlh
fT
PdX\i\p\vrw[
BhG]w[
ChIZKdP[WW[j^]f\ne
@\CcMiVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
@eAZBZCaDcE[F[GiHbKWLeM\N\PZS\TXU\XYYcZj^YabdceZlYmXn[p\qfrds\t\v]
@XGkI\NdZa[b_l`\ccifq\w\
[R_\`eccre
@b[g\Z^Z
GXY[`cdc
C\Zgw\
@ZG[`j
G\Z]di
BZDeFcGnN\QVWeX\Zg^T_\adbcf\g\hdidmYncqgw\
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
CcW\[h`ddcmbnbvc
CdW\^gdcfZmb
AZBkD]IXNhP[Xc[\\[l\o]wc
AZBbIZNkP[XZ\\w\
D]N\Xh
@[AgBYFhGYH\IfKbMcP]UbWfYYZX^dbbedg[hbkWo\qXrbv[wV
@]A[FqIcMZN\W[Xb^b_X`db[ccd[gch\i[
@aE\FfI[WYY]Zc]e^\_jf\rXu\
Ch[a
F\IkX[_Zrd
I\^hmbn[
_aahd]
MjX\u\
FZIcKeW\Xm_Yd]hd
@[CZKeNbUbVdWcXl^]`\b\f[g\i]qZrYscui
CbWjX\^Y_X
AYIdXYrj
@cCfF]H\I[Uc^i_h`bdiw\
F]W]bg
T\X\Zqs[w[
LcTe`\dbgYncqbs\
W][j\\ic
J]ihu\
MWPYX[lj
PY]efgu[
GYPvW\]Ydc
P[Wi
C\DbE\K\N]OjP[U\W\[g^\m\o\
O]U\[l
@cAZD\FfJcNbQ\Wb[\\Y^jagd]m[pbt[uf
_g
_j
FjXZ_\
@dQ[ScWcX]_\ak
JbNhabfcub
@\A\CgGZQdXcZZ^faY
AZC\GlK\QcTcW[X[Zg][_ZeegbmZo\
GgK\ZegZm\
AlI[ObXYZ[_h`]g\m]v\w\
AjI[
VZXingpV
B]N]X]flv\w\
IcX]\]mk
@bDaIXKdLcMXNbPbR[SeXXYc[b\Y^b_a`bb[c]mhp\r\tiwb
@bIXKbLcM[NcObPcUcYf[c]\_a`bc]dce[mWp\r\tjua
T[fggh
TOgl
f[vh
V\^jfYiiuZ
Te[]`[fYij
fYg\ik
TadfffwW
@YGZYb^cc\dikf
AdBQDbGbHcJ\L]MbUbXb\Z]b^Y`bb\dbfbgek]l]m\obrcubw\
DeQbUiWZb\gZmf
@dDeGbMhPbSbWVd]
TdgSmb
B[Dddgfbgan\vg
A]HiP\g\
JiP[U]
IbOYSbXd\hm[
q[tk
nfpV
Qfm[wf
Ob\Zdfmgn]w[
@bBfCcDYGbKeLbQ\T\UdVcWbYdZ[\V^ec[deeYgZo\pcqbsbtew\
BdI\X\mhwW
A\BhF[GdIjJ[KeLTPhSbUeViWeXZY\`]a]defbhhnUo[pXqVsYtTu\v]wU
BiNcVfwY
CcF]IlWbif
@YBWCiEbFbGZIEJbM\NeOdQ\S\U[VXWYXbYgZZ\Y][^f_b`bacb]c]dee\fhhZi\k\m[niobqWrVsktcudwW
B\K\LbPZ]b^]`idcg[hbpctf
PgX\`\f\kgw]
eggevZwi
IjWit[wY
KnsY
CaUZ\je]w[
B[C]E[M]O]PWU]VeW[X[YbZ[\[][^X`fcedefeiYm[o[qdrdu]w[
N[V[[gnb
C]OfWZm\
Vj[[i\
Yh`T
CZO]`j
@dFbIZJ[LcNkXb[U][^\_[`YfdiZkfncqbrft]
CfKeOf`Gbbdc
Wh
X\[gf\hgv[
[]o\pi
C[Oc`co\p\retV
C[ai
J\Q]X\`j
Xn[\\dq\w]
@bA\BcI[KkNcP\U\WXX[Y]Z\][_h`dgbhbkbmbpdqjs\ue
@eA\BgG\I]NbU\VbXWf[gdhfnXpeqdrfuf
_hp]
KfXii]kcmandoYp[r[ub
Vgnb
NhS\Ybq[ufvf
@[I[Y[gfkWpbqf
@bW[YZ[\gbkj
@eYZ_\kl
JZYua[kQm\q[
C\HcV[XZ[c\c_idcmcra
[j\Y
C\L[VeW[Yf[[`aa[d\m\nhoap[
Y]ghkcocqf
Vjn\
WZajkf
P[Q[WZYb[]\\_\abkhq\
IiVaXV[c\h]Zo[r\v\w\
Im]Zo[r\
CXGdI[PbUdVbXg[fbbf[sbw[
PhX\Ycgb
JbXh\\
G\I\LeN\SZTbUdZ[aldZu]va
XjaVu\
ah
N\Q[aivb
A[G[HeIYMcUdXXYb\de[gjud
D]WWeegY
N\dggg
C\KZV]X\YZZ][g\d][i\qdvcw\
C\S\UWXe^if]men\p[w\
C\Y]^h
I\X\pg
ph
FZIUJ\Q\WjX\YcbdrYtZ
PgW[bhd[
IZWcbX
B]DcI\VeXZ_]n]vgwg
VevR
B]Dcv[wi
VbvkwY
XbvpwZ
WWXhv[
I]LlP]Y\\]ogp[tY
oW
Lg
LjoVt]
Xi[[\ZmewW
B]W[b[e\mgwp
@]AeD\GZIbW\XV`mg[m[
F\IlX]`V
Fh
I]UbWcX[Zbqo
B\D\E\GaJ]M\NSOgQWU\XR\h]\_\abd\f[i]l[meqZu\v\w[
CdD]N\QdUbXR\ic\l[mXw\
N\\i
GbX]\h
SZXh\ec\
GZNaQi\bm\wd
B[CdJ\PeR\XYZ[`Ya\c\kgmdncobp]q\tbu[vb
@cLdPbWbX\[U\dn\octZwe
LdPgX][]\rtZw\
[l\[
o\sg
@\LhXZ[Xkdn[o]tf
nj
WbXhob
P\Q[VYXZ`Zbbkoo\pb
Q]X[mn
B]QcXl[\\]db
BiXZlb
F\I[KZN\O[T[VXXZYZ^p_\`dc\d[fcm\nQqV
Zd^g`Wc\
F\I\K\VY^pnZq[v]
Vf[\
Uh[\
M\O[R]Xxa\
XZhi
@cA]CTDeEYF\GeJbQZTaU\Y\\e]\`aaab\d[eag[iaj[k[m\tcw\
ByDWG\IbK\MORfXXZb[]\V_Zdaeeibkbl\ndt\u[wZ
JbUbZi[b^Z_bi[obpcvcwe
[k\Z
D]Ze]cd\ecmfsg
AYDpE[W[eXwW
Khic
DYGbPTdh
D[K[X[\k
\n
\evT
AYDjGbI[OaYaZ\\b^ef\gai\mbwU
AZDnKZ
B[FaN\OcP[W]a\fci]risau\
BYD\GjN\d\m\
BXD\P]RZScXk\i]c_eldnbwY
P\\j
@\AbB\E[HcJ]KYNYO[PcT]UcVeW\X\Zb[[\b]Z^a_g`faibZdYfcgchgigl\p\q[rbsbtZwb
BhEcJaKZObW\[Z\d_efko]
BeD[EZGZKkRXU\X\[b\e`Xakm\r[s\wV
MiWc
B[DbGXK\eff]
CcGYO\VbX[Za\pdgv]
D\NbO\W\X\_\vewh
^a`bbcgh
VdadfS
\Olb
B\GmK]PXbce\j[
MiPb
CkD\OeXY[g\bmZv\
IcSXU\VcX\\gfct]
C[Dj]]w\
P[\[d]ws
N]OcPkWa\[_i
GYI\KbPYUhV[Xgdhoatb
AnCZEcIbJbKgNbO\PYWfZ[^\`ca\d[fck]vi
@hA\WbaY
V]Wg^]`bb]njpXqc
Pefcobpdrfs\
AdCXD]KdPdX[^TaZd\vi
CcYif]scv\
CcYif]scv\
Q[XYbgfdiem\wc
@ZC[DcFcG\HcIWJ]KcL]M\NcOgPeQjTlU\XcYcZ[[b]Y^b_\bbe\fdgXh\igj]kal\pbt\
P]QbTYXfbep\rgsj
Nj
CfGbKdQ\\gdgw[
GYQhd[
NWQjScTdWgd\f[pe
C[I[TjZ[d[sX
DcQZTWXYZoacfZm]wk
N\X[\\`\iZmr
AbCbHbI\KZN\P\S[T\U\WdXbZ\[b\Y]i_[`[a\e\fWgkicjbk\wX
fni[
IaM\P[WgZV[c]cfVghjdmbuc
Ch
W\X\mm
C[Mp]Vt]u\
@bGcNgm[
CdDZFZG\I[NZO[P[Q[SaTYVcWdY]ZY[Z]l_\`[a\ddfeggh[mZnZo\s\tZubwY
C[D\SYXc\lf\gcm]wW
XVd\f\mn
AbCbKYN[P]WcXpZS_[d[fYgridt[ucwd
CdXh]]fa
CZUk
C\SbZh]Y
@dC\EdIgJ\KgL\NbPfW\XbYa[Z^T_f`bbbghhbkbn\p[q\r[tbuaw]
@\C[FcKbNgPZY\[b^b`[bad\fhkdq[
@dSb[c_[ckh\
@]F[X]bhn]
qj
CYKbPjW\X[Y]Z\`ik]w]
C\H\IaK\[[`lkXn\obqdrcw[
@[CgFfIgK\NdXX_Ydbp[rf
ETai
@lQf_]
PjX\`a
@bCgJcXY^bi]oe
@pL\N[P\qXt\
X[[[wg
AcI\Xisd
C]X\fo
EbF]KbVZX[Yb^d_b`ff]k[neqj
CcI[KVPZ[nb\
@eXZZ\m[qfwo
GbOZXe[cdYf[gb
MdXVgb
WZXh_bgf
S[Xnu\v[w\
Xf
CZFbG[M[OhX\]b_V`\hcmfocrbs\
@gC]EeFfGXIXO\X\Z]dyhew\
OcXhmV
Of
d\wk
DfF\IdO\X[Zb\c`\cdf\odq\r\u]w\
BVD\E[G\IeK[M[NfPYR\SbUfXT\j]\fYpYq\wk
Zb\ech
BcChD[ObT\V\W\Yf]b^Yadffmfo[pmrasguevZ
CpV\YiZi^Ym]n\p~vZ
ZZ]dmi
BcCYD\N[ObQbZ[fjnbpWrcug
AhBZC\DcFbGdK\_debm[p[w]
Ae_lm[
_j
BbGf[a\c]\a[ue
G[JYdi
K[LiP\X\Y\`]pbqct]v[
L[[]qo
qV
Yb`efiieu\
I]JZL\ShXVta
D[LcM[O[SbU\V\W\XbZ]]gdbf[nbt[u\v\wX
SX]Ymeum
Lr\\]W
HaL\N]SYU\XV\\]tddf\m\uWw\
B\D\L\SY]mdam\ub
KcMfS\\[]\ukvfwd
KdMiS\XZu\
]\ug
X]\od\m\
@bBdFbIdLVtj
BdC]FZL\RdrhtZ
IhWaX[Y\[\dbffm\rYtc
Ijm\r\
I]X\fh
FaIRdk
Xg[[
B[P\TgZ]\]`]ddg[h]pb
B\L]PcQdTYdi
QWTe
TiX[\cd\gd
Th
@dAbBeGdObV\WdXY\[dbiXqi
f\qh
BhXZqZ
E]LZP[QqS\TcW\X\m]w\
E]QhS\TYX\
UaV[Xe_\r]
O\fot[
C]N\PdW\]lc]fdm\p\vb
fmiU
@\C]EaN\P\W\^d_jti
_[ti
QjX\Z[w\
Qh
O\WdXi\[m[
B]Rc\b_gmdnkohpbvW
B]RcXb_imZn\o\pg
nooevW
CfD\GdT\WUZh^\_Zaof\mY
ClWVZd_\g]
B[IaLaReWg[fnZocr\
X\hWlhu\
hbl[
sk
sh
B[F[IWJZKXLZNYP[VWXT[U^[_Sc\fXhviWm[nYp[qZr\s[v]w[
KXN[_[hb
@gC]DeEZFeIcK\LdNpP]Q\WbX\Yb[b_\c]dZeihYidnbs\w\
@YEbFVGhI]LbNtO\WbXX[ed\eVpUqYucw]
NdXRefmc
IjWdYgoU
ii
eh
DhFeG[NYQ\TgW\XZ_c
@aWZncpo
A\BeEiG\PdWfX\[f_eh]i\l\rewf
GhObWbXfdcpe
X\napi
U]XYYg_hbcmbrdud
C\X[_n
AYCbG]KcXY`Zdfub
CfX]`Y
BeI\J[U]W]Xc`j
JV`d
CfKdXh^e_Zf[mcsc
CZWbXW_l
CZ_h
B[C]DcEZI\OcRkU\X\[]]\e\f[ibmd
@bO[f]il
R\[[_cilmd
Oi[\i\
RX]Zi\mn
B]RlU\[diZmU
RnX\i[t\
Vdfii[
BZDdI\PnXYv[
@cA\C\FfK\P[X[[b\]]]^g_fb[d[eZf\
@aFhI\K\X\[d^\e[w[
@eFkNb^]_R
EgFjm\wn
@\FYNj^X_W
NY_m
@bG\NhOaP[WZ\bw\
G\NbOP\c_ew\
C\JmP[X[`\s[
BYI]K\RmU[VZX\_cqdr\
B\I]RnU]r\
CbVmX[[X
B\FbG[H\I[KbL\M\N\ObR\T\UdWdXZ[d^c_gbbdcedielbo[qZsdtcvX
@\AYCbOcUX[d^d_itc
Ze_U
@gF\e[
AgCcEXFXH]OcPcU\WYb\d\lemg
ETdd
dgeX
O[Wl
NgUa\\dcvY
K[rg
Wd_\dk
EZKeO\WcXe_ZdhiZm]wh
CaM]OmPdWYo[sc
CgUWr\tf
K\O\PbX\\]_WeZimre
GbO\Uj_hibrctew[
G]Kj
W\_i
NYO[_t`\m\
Kid\i]wd
WeXg_Zd]tbw\
AiO\W\_iadbcm[
A[Pc_hbfk\
CVEXG\Q\UhZY^ld\er
E\emgcsc
G[OV_ci]j]
EkFY_\
_k
E]Vc_leeidmXuZ
\[_dmj
FdOjUh^Zgb
Oq_\
EZJfNcP]WV^\_ab\eji[m[
Ic_hm]
CbKZOmUc[\^bm]
K[ghsZ
WmXZ_]
CfD\E\N[XZ]\fgiZrb
C[UkX[dbfd
Ch
Fm_\i\
@[B[DqEdFTGWKSLeM]N[ObPXQYR\WXXWZW[T]\^\b[d\eYfOg\i[l\o[qZt]v[we
@\B\CZI[OcWXX[\T_eb\cdd\edfVg]i[wg
CkD\\\wf
D\EcLk_]dc
DeSaXY\VeZf[w]
DkE[I[X[edwG
CbDeEjK[L[O[afeafYi[mZq[wZ
CWE]QZap
Dm\[eZidw[
ClDX
A]CWDlEcG]IbaYeZf]wZ
DhO\
ERd\eSwY
wm
DiwZ
A\DbEeF\Z[\W]\f]wZ
\gwa
\Ywm
@fA[CgEZKfQbW]X][j\\a[bbehf[i\lbmZ
A\CbDb[lbZeYm]
CZKk_[ec
CaKcUcX]bj
C\DlfWm\
C\fj
K\P\agfioe
P\aafk
AcI[L\PaQZRZU\WZXVZj]ebfdYe[ian[pbseuevdw\
I[VcZTiQpds{
Q]ZziWsN
DcZgd\w[
W[ui
L\im
C\K\XZZ]dcfTh\itn]pYr]s\u[
X\il
B[KaUbXi]bfbiZs\tb
B[UcXfi[s\
GbXZi\mjw\
C[Zg\iwZ
@mCdDbL\OaPc_\hb
@lKc[ad[
CbGZI\KaSbXc[g\Z^c`ca\fgpas[vdwg
^cfcv\wi
M]WcXcYl\Xq[udv\wa
QhX[
IhUcW]Xb
EcX]kp
EcX]kj
CgVeWYjZnip[qc
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]S[T]UYWYXNYXZW[[\Z]W^[_\`Vc\fWiWjykWl]n[o[q[r[s\t\uUvWwZ
D]V\W\XZYZifjTnmw\
L\oi
B[CfDbEeFbNiO\Vb[i\Y_cn]sbt[w\
FYNgXV[c^\w\
Fn_\
G]PhWXX\s\
F]IcKbX\\igbu[w\
GYW[X]di
GYW[X]di
B]Gjg\l[qb
AhKT_h
MaS\VfZ\[b\f_[edm\nep[
KbXiwf
I\Vinep\
@WB\C[GbI[JaM[NYO]PtQgWXXW[\_]`\becRe\r\s[v[
@bGaIaN\OaP\Q\RbXW[bcidak\m[o]rb
@hBbFbhbrh
@hOc
P[QdWeXfw[
M[VhXkmZ
BbXe
A\IZdame
AbObWmX\Za^bq\
]h
C]D]G\PgSYXVYV]pgblcr\sdwb
@\BaDVEjFiG[IVK\QdU[VbWZXbZ\\[_cbddbe\ffgck\m]scv\wc
BgE[XZd\sbwc
@\B\DZEkFhG\IZVbbcdee\fiwc
CZGYPjsZ
PfsX
AdBiCbEbFbGcJbKdMbPZR]V\XV[\\U][_b`\c]dfeZfdg[ibl[m[rguYvYwe
BmDdGhI[KZwY
D[FbIgN\m[wg
AcC\DZFbGbI\KeNVP[W\X\]\_ddYe[f\mZudwo
Me_emdrcwX
@[F]GZI\JeK[LZUcX[_facfciarkwW
Dg
dh
A[Gi
AbBYG[N[_Xda
NvWeccv\wM
ng
Eh_]mdwY
Kgf\uY
I\Pe^cf\mdndp\vg
BcPga\mdvVw\
B[I\L\X]det\ui
I]tV
I\tj
IZLeratX
rh
WiXb
B[X]fhvZ
I]X\[]fm
CYUjZ\he
Up
@\FfIeK\RcS\T\U\WfXYZabedcm\o]r\s[
FjId
Fh
F[Igw]
X]Zl
CZDZFgIiJcRdT\YbZZ_da[d\g]qcrc
FgIjd]
CTF]I[SeWa[c_[qgre
I[V\f\hi
AcXZ_\iksb
Yckj
B]kj
ki
kf
PbQkW\X\Ze_b
PcZi
GcPbQ\TcWjXb[\dcf\wb
[gcbie
CcX[\]`[lh
@XASB\DbGlKZLcM\OgRZTbUXV[WaXeY\Zc[\\\aYfZlVmiocset[u[wX
GkP[R]X\\\d[e]
@fGtJ\PVXW\bd]w\
D\GZK\OdP]\\drsavc
DhK[\fa\s\
FpRfX]bZwj
Wr
GZI]OdZ\b]feidmrsZ
Pis[ug
OhZU
PZQcrl
P]Wis]
@jB[D\EbFYGmIRKbOTPdR[U]VaWUX[Zh[\]X_k`ZafbWdgf\gdiYpbr\sXt[wc
@ZOj
r\sg
@bDcGXNdO\Z[\l_\`\cedXeembwZ
@pC\DeFbGjJZKYORWZZ\\Z^b_bakdZeffXmbsXu\vawU
PYand\fem[
AaCZGjI[KlL\X\Z\]f_ga[b[d[fgicrbset\ubwX
DlGZ
@ZGTIcJdO\Q[dntY
Q]dis\
ChIbK\Z\
]ks\
A\CZDPGhOXQ\WY\[_[aWddf[mX
LimZ
Ln[b\]mZs]
LYXe`e
O\mgrc
O[\m
C\Tc\ga\f\s[
DZGYIgJXK\PfRc_]d\eagbidrbsdtewd
BkGd
@jAcB[F]OWR[W[X]\]]d_hadc]d]gcu\w[
@lA\DcGgI\K[O\Pd_faWsc
Aj
Kc_kr\
AZCb_fr\
AYKePtWe_VaVie
@sO\aZ
@\AZ_Zaedg
@cD\GZOeUhX[Yd[b\g_[afdag\lamWsdtbudwd
O\\gl\
KhL\\\adi\
_eaku\
B\CbGdLbO[P[ScVbW[X[Z[\Z]icdeXf]i\mduZwX
No]Wc\
AaB\CcGaL[NYSVXWZ[\[]qe\lamUu\wZ
HdIfO\PcX\wk
FdG]N\PZZ\\c]feen]p\t[ukwU
C\N\^r_[qYv\
@dF\L]PdQZVZW\X\Zh[e^bd\f[neocqcvfw\
@iPdX\Z\[\obqW
UeZl[Y^Z
Vk[]
D[wh
D[wh
B[G[PjS]WZYg[]]\^[`fbYdcn\p\v\
PlXZ`\dZ
Yi^[v\
PdX\dh
PSZ\
JXPgW[XVde
Yn
XiY]`cbZm\
UbWZXmg\m[
GcZawk
CiW[[[re
Se^frf
M[NhT\Xb\\nc
NhT\\\nc
B\MhThXS]bd]ga
X[\i
H\X[]i
CcI\W[X]Yh]b^[p[r]v\
A[C\EbFdIYK[LZM\NdO\PcQ\S\T\U[VaX\[\\X_f`\abbZdbe\fagZmSncoeperds\t[udvewZ
K\NfVbW\Xe[\_cfcodrcwb
Cn^[t\
@cA]B[FbGYI\JfKbOdPdQ]U]VcXT[Y\U]T^[_faeb[cad\fch\idjbpcqcrcunvXw[
@[CjGiHePcWYXbY[^V_bd[lbr\ufvZ
CiDbG\WkXXdgm\rfuZ
nbpg
@hBcCQFfG\KZLZNZP[VgWWYkZ][c\c^k_QacdgfSm[o[p\r[uZvl
BdI\Vc^cvfwj
@bAhKcN\U\Wa[cd\f]g\t]wh
AhDbKcN\U\XY[cf]g\wi
A\BcC\DbE]K[M\ObPbQcSWTcVc[c]d`ba\ddi\nht[vc
B\mln\
BkXZ
AbGb[b\V]d`bdefcmY
PcWgX[
\k
L\Whadk\
Xirb
DhG[X\
@\B[C[FYN\P\QcU[WZXX[[\[]\`ZaZc]e[i\kml\r\uZw]
DbE[K\T[V[Xim]
L]WfX[[Y\d^e`Vcedbfgi\kdn\qi
Li`Yfb
^Zqi
@\C\M\Xe]e`jg[
[\^gqT
^gq\
@XCcH\^Z`m
N\O\V[[[^jfdn]qY
^]qkr]
CeMaVa[c\[^h`dabfXnZq[
mbrbuiwd
X[mbuiwf
@[A\BYN]ObPiQ]RYS]TcZb[e\d_\`\a[c\dbfbgbh\l\r[sX
P\T[Zlg\
Pgv\
F\PXTogZw]
gotV
B[C\FdO\PjR]T[ZXa\dbgZl[t]wZ
B[di
PZ\c]efdvg
B\C[DfGcK\LZMZN]P[S[XW[\\Y_a`daccZdXe\f[lgm[u[v\
AdDWGbI\L[N\W[\]_[a\bclYwn
DiNfZd]b_clTw\
GbIbO\Wb\d_dd\i\lhpcw[
IbXmb]lZ
BgGZPcZ]wV
BfC[DbGeIaK\MZN[P[RcS\XXZ\\Y]\`cc[d\e]f\ibu\
@bAdB\CbGcIgM\O\QaRZU][\]\_caccgddebgchbjbk]l\ncrbscvgwa
AUBeC\FbGeIhJ[KZLdNUPhRbUYVcYiZe[[]Y^Z_Uaccdeef\heihnXp\qgsYtbwg
N\\inc
AZCeE[F\KcLbNgPbQbT\UfW]X]Z\\\^e_\f[g\h\i\menVofr[t[uSv[
CWIeKnUbZZpc
IWK[W]XTaZcnd]eZncrbv]
@fN]PVQbV\X[Zc_md[gbmanZp\t\vX
I]XZ\f_[rcv[
H]J\LaTbW\glr[setd
@jD[Tb
NgXdh\v\
N]X\\evf
fiicnZogqa
C\DXRcXZbcchwe
BZC\FcI\JbL\O\V\W\XXYXZe_i`ZbacbfZgYncobppteufv\
@]PiUbWZ\\d[m\navd
FeP\RbVeX\oavhwY
BXIkPf\\]bf\n]ug
D\Ebej
CiD\ItKjTZV\Z\d\e\gZmin\rcsQtXvY
IgKde\t]
K\W\^W_]nlo[p\q\u]
Ck
IXN[OjRbScZb_dnao]sft\v]
@eFhIgX[_[rb
B[OoPfU]d\gem[td
Bc_ov\
Pj
@hF[PX_Ydb
JYLfYbgdsi
LZNYWhY\Zgc\g[mencoXsct\vj
gerhudv\
FcKWZe^gabggie
_[vj
CgVY^b
@UAUBbCsDbEdFcGdIXJ[KeMfNZP\QcRcT\V\WiYcZZ\i]d^g`paWb\cbddfWi\mXn\o[p\qireubwj
@\C\JjO]PVSbXd`aocp[qVvh
PlW[ddph
AhP\Wd`Y
@dBrCTDbFXIjKdL\MZNcO]Q[ROT[UcVdXXYb\\_V`bcZeZfUgQh[jZlgnXoZp\s[tWu[
AfCfEcFaGYIXJ[KkLYNYPYVbWcXhY\\\^W_p`ec\dZgbompZqZsZt[ubvWwg
@bD[IcR\X\[Z_lb[cXd\e[rZv[
[mq[
OYn\plte
P[\h_jv\
BgXU\[ffl\
_l
@]C]J\KeLiNgP\^\_jadfan[o[
CdFbLcti
I[Xg
A\`cdhfdkbwc
D[PwX[f\vU
I[KoNeQbXYZZ[b\\^U_Z`YcedfheiZnjrlsStXvZ
Y\vi
DdIXRa
acbZfi
CVD\IiPlVkWdYZ^b`ZfYgeh[m\nloYpV
BZEbI]J\LdWgYc^\dYfcgjmdo]plrYs\ti
CcDdGbJgK[LbNcP\Wbd]f[hfmbrgu[v\
AkBdFXIcKbLXRcT[U\XaY]Z\^S_]`[e\g\h\ifl\ncogucvc
FYIjde
C\DfG[Wd_\eil]
@\EXQbW\_[fZhbr\vqwY
Gh_Xrf
Kise
CjKcNZOf_d`eejvY
PlWY]]ddtZ
JaP\W]X[wh
B\HcJeK\LaVeYc]]^efeti
B]Xj
@YAbIYPnTcXZZ\^ca[dcnYobpnqbr[s\w\
AdD]Q\_[agcbd\m\
AbIiP[W\tcv\wX
BZXm`\f]kbpb
X\pk
@i`ea\
Imu]
BZP[QbXo\]vZ
BXG[P\W\Xl\]^\`[abfkvZwY
mjv]
AgK\a[
DdIdXg_Zc\fWm\vd
XeZdf\mcvg
AbCYDYIhNePSRXVXW\XcY[[\^X_cagbZcZd]f[g[lgub
FaI[PqQbWXX]def\tXvc
CZJcKYNXQdTjZcbddYg[si
BkHfIaJd
BiWdXeacdZwY
DiGb
@eCZD\FbIVJ\KZLbNbP[X[ZY\X]\^\`ccZfhiblcmZpZqcrgt\w]
Ci`bfc
Cifc
AaBYD]FaKYLbN\OhPiUbVdWg[c\]^\b]d[fag[kbmcpbsetZvb
F\Xgqc
CgXh][dcwe
BbTeY\dgm]qc
I\TiWe^\_[d\pcud
L\TjW\a]
G\WiX\
IhW[X\\\
@dAZBcCXEcFcGZHdITLiNdO\TbV[WWYcZX\\]Y^\_d`\bYdef\g\ibmcneoZp\qbtZv\w[
AbBfCbGcJeKcL\NcOfPnQaTcUcVdX[Yd\Z_g`]aYbfdFeof]geihlbmcrfsf
@mDdFdJbKfL[T\VbW\X\^d_d`bdQf[icmcngpaqfre
Z[dgfZ
@[DWGXPY_\dsmY
Pcdu
@TBcE[GiUeXeY[Z\[[]]_Z`[b\cbdbf[j\mpub
@\A\_l
@eBgCiK\[b\\_Voa
B]ThXdm[sX
aidX
Tod[
GdT\_\abdlfZmXu]
LetV
BcX[_g
@jB\CXFgW\XXZd^cacc[dUfek\
@ZBVC]GZJZPYb]dymWrZ
B\GTNba\dmffi\mb
@dAbBcD\FYGdH\IdMeNcOdPjQdT\UZVhZf[d]f`if[g\iYl\n[rhuWvbwV
AbBjCWDjGdIlLbNbOePbQ[T\Y[Zf\h]\^[a\cifYgaiemfofpWrisYuhwk
@YIYK]MoOQPRQZSQXjYc_hdffZi\p]rbsftkuW
CVZbidp]
Pirb
@l\e_Xa]hava
@cC\FYT[U\W]Zn_fa\f[qZ
NYP[XgYkZZ_dgbi\kbq\
G[NcPcVTaff]g\ibnfqXrXs]thu[
@kE\FXSb[[qV
OmWYXda\
Eh
@[`g
ajkY
YV]d`Z
ClZ\`Z
NmW\
MdN[OdW\Xb^\_Zebi\mjo\rbt]w[
AdBlCdD]G]IiJ[MYNeOZRaTdUbXUY\ZY[Y\Z]W^Y_Wa\b\ccdbedfchgiWk[ndodqerSsYtgufvYwX
NZO[[[qk
NjX\
ChKbPYWjZ\bb
QcaW
OZT\YiZ[_kaZfcq\
AaIYKiqc
di
@eN[X\][rlt[
]g_]`iq\
@bHd^]qi
@cO\]Z_i`Zabrdud
J\_Zqir]
WoX\]\
^g
@gQcZ[
\\ui
]iu]
`[ijr\
C]IaKhPcW[qbt]
W[qg
N\SfZ\
CgFZKYP[Q\Z\[e]X^\_okdue
C\OiT\`]mi
C[P\al
E\Foq]
WZbo
@[FlIWLZQaTk]\_Zgchbigm\wf
X\_im\
AbD\FbLXMhN\bbf[nfofsbvb
CaMbN]OWPcXiZbb[laodpe
BcFaK\LdM\QdX[\maeibk[pbu\
BZC\FZG[HcIWLXMYN]PcQdUbVXWlX[YeZa[\\]]W^baibddYe\fag[h\jfmWncoepeqZw[
HbPgWTX\_eaen[o]ue
CbU]Xh
UXWZti
PYWgdckZ
KbO\PVQbUcWeXdZ]f\m\va
AlGYKWOcWYXi[]b\dcfXgdibjd
C\OhQbWbgd
Wh
K\^\vh
UdV\vj
b\n\ojpb
CdWgZb`db]g\niolpbq[
P\dg
W[Xb^hbef\ra
AdBeC\K]MZP\W[fhvX
CbOdPgWV\fn\
CYJbKgOhW[`\
IbWk`\if
Ck
Nc\iu[
Uc\\fi
@[AYC[DaEbGdHbIcMbNcOgP\RYTZUeXZYdZc\[^f_Yabbbcedceff[gYiXlcncodpeqdrZskvb
@aB]DdEdGgKZL\M[NcOdR\UbXY\k^dahc]dYedlbm[ngpfqhs[udwg
MbXZ[f\faUcd
@YYb^bdin\ve
nTvg
@aPjWZXd^a
LbWfXZ^[mcog
B[D[IeKYN[VbXiZc^cabdcnbv\
Uh^bf[g]sd
CeMnN]O\Pb^fb[f]o[pbu[
L[N\WbX]_cfhn]o[pet\
B\K]L\U]XgZbabf\
@\BdMcXY^[_cbccfpivY
CdD[E[FeHbIYJZKZMcNdQcUbV]XU[Z\fbcdZf[gaikk]l\m]n\r\sYucwb
B[C]FWHcJZLhMbNUQ\TcXa\d^b_da[bdfcibl\peqdu\
OhXZs[ug
CeDXEcIcJbKbN[OWPaQ\V[W[ZW\c^]dce[fVg[k[l\min\ocq\v\w[
B\M\O]XeZ\mdw\
AYBWCZDZFfIbKaNaP\UgV\XZh\icmPn\rfvZwf
AdBfEeFcIYPdVc[\\]_[`bdXmhoep\
AbBbChPaX\abwX
PZXlk\u\wd
BfXWm\
AeC[DcIcKdM\N[P\QeT\Va]d`]a[dZf\ghnep\w[
AiC[VaX]ncp\
QZT\gli\
DbGaIcKlN\Q[XT\c]e
AfDeGdKbNcQ[RaSaU]XW\d^\`cacb\c\ffibkbmbnbucvc
@iASCeEdFcJdK\LeOgQhRgSYV[WZXZYdZg]\_e`ha[b]d]ecg]ibjckdlhmUqbrcsfubvgwk
CfD\H]I\LeQ[TXW]YfZd[c]a^cbcf[gRkcmYnXobpbrYt\uZ
EdF\OYmlwf
AbEcKaTlWd`]aaediem[
HfL[Nj
GbPi
DfG[NfTjXi\b]d_adYv\
T]dle\mg
DWwc
C\PbYm^Y`bf]gdpY
aWf\ue
WWXdfbuc
@cCbEeMeOgPd\Xabi\m[rdu\wZ
AcDbN\PZWx\\]c_X`Xv[
AcC\DZGiNcPcQbWhXY_\`df\k\v\
EXIkTbZ]\]]dvf
DiE[W\
A[CgJbKvN\O\PYQiRhTZUYVkWf\c^mf[igmWnboapbqRr\sWtbvZw\
CkGZa\be
@]DVEcFdHdKbM\NnW\X]\b]X^c`baafYicj\k\we
I\O\VcWZ^df]nqu\vZ
CcYZkgn\
Dp\Xieu[wU
@eM\i\mn
af
DdX]_dwT
@[Ee_k
E\G\M]NcOXPWT\WnXT\c]b^Z`ccbd\fZgqiVk\vT
geqQ
CdNf^ba\ie
H]OfPbW\\\dhf\m[riu[
AeCYNd_Vwj
DiESGeIfK]NaPXS]TbV\WcXZZ[\]_ha[d[fUiYmZnZr\udvb
EkF\fhiZk\mf
C[HbJeLhNZQcSxXY\[^c`df[gak\m\qXr[uZv[wX
NZfZqXvq
AeDaT\Wl`Rgb
@\AbBhCVF[GXIfMdNbOUP\U\XK[Z\m]a^[`Ui]k\lbmVn]ocpeq\rdt[wf
FbI[LbV][htd
A[c\idvfw\
C[fi
MeNZOhX\Z][]a]ebfemZ
a[ki
Ni
A\D\PdW[Xk\]deucw[
@[L\NbOfW\Xi[\^\_]f\qh
@aOZ\\dYmm
A]_imXrawb
AbGXJZPnWjbcddf[v\
CjDcIXOZQd`dmZoTsiv[wo
CcGeKiMUQbW\Xrf[mX
AdDZ\\wf
P\\\vh
PZW[fj
DZE]Gg_df]mZwd
IcWif[i[r\uovf
@cEbP\\Y]\m\wf
fku\
AhD\LdN[PZW\\W_Y`ea[fjikqguWwa
Adacibmhw\
@[AcCXGcIlJbKfN[O[R[U]\Z_qabdcfcmUoeqcrYsZtbuXvfwm
O[alm]
DaEZObWY]\i]miw]
_baZfYqWr\ufvp
DUEZ`cfigbm\ugw\
M\Oj[efp
GlNfeb
AVCkDeFaGRHjN\OYPnT\WlZ\_Z`maUdce\g]iSj[kfmgo[p\q]rgsbvY
D[FbGaH\LaNbXb[]\j]\^c_\f[inm[
d[fh
S]vn
GeOh\Yu[
AZW\X\[[][a[fnu[
Wmk\
ah
N[Oi\\m[
AeIZW]a[d\ml
C\DcXY
DZNg
C]D]Xdfgu]w\
W[_g
C\DdE\wT
dfu\
OiWY\]eZm\
@iA\]caZ
Oe\ja\
agf\ub
@dA]C\EbFfMiNfP]VbX[\X_\`aaYi\nXo[pjubv\wg
@cAXBdIaK\PkXb\W_n`eajefmVwg
DiN\O]PbSOT\Xo]faffZgivbw\
O]\[g]mi
CjD[J]`[ec
GdJbNhO\WYXY\d]bebfcmg
AeC\DmI\JcN\PVX[\\_[a[e[fdi[ucvd
BhD[G[PfXfZ\\\fgkdmXwb
DZXb[]\gp\wd
DZTd\Z]i^\`ZacbcfZikqiuZ
D]EiUca\fd
Sj\[nd
NeOVSd[sf[u\
D\XpfZwi
D\F]GbIiK\OaQZWYYbZc\]^bacd\g\hcnfr\set[u[vb
BYLaQZU[VeXdYcZg^cd]nfofpc
VZpisav]
BkIgfZh\i[p\
IbX]igvb
Ihn[
AaDbGYIWJVPXT\UaZX_\dwfdgdhcl[s\t]w\
AbKbPZdkgavX
AdBbD\GfJdNcO\PjXX\b_b`\dRedg\meocvew[
DXO\dZeom\wX
AiD\KeNgPYWbacdYeYhb
AYDbG\J[K[PbW]XZ_g`\dhwc
X\e\wl
Q\d[ejwQ
CcD\J\L\QbTfU[VbWaZ[[Z_]g[nio[q[vc
GaObTYV[Xg\Y^cmjndpb
B\Vd^\fhh\pUrZvi
QZdg
L\VdX\ngp\
CfI[KcNcRbXR\c^]abdbn\
Cj
[h
B\DdGgKdLeObRYUZ[]\[_e`ZdRe]g]mgrWscvZwX
@hC\\\_e`Za[d[
Kgee
GZKlT\_Zde
N\_]fi
KTNo[d_\chd\g\lc
AbG\OjWe^cderf
CdG\K\N[T\XY]i_cf]r[
@fCXDgEgG[KUN[O\P[\\_Wdeeei\l\rgwi
DcObPeX\Y\\kdcmWw\
PeY\dh
Dhiaw\
\hdZi[m\
B[GdJXM[P\X\]bm]nZokt[v\
@mGbd[
TfW\
XZml
EjX\_\f\kgwc
CYDWKdOdPcW[X[`ddeo[
Qddemh
@bCdD\EbFcL\P\QcT]UbX\Zb\Z^de\g\iVkamcocvcw]
@bC]FbK]Qd_]`ci]mloatbvb
W\d\mi
DbIcTbmW
FbOjQ[W]`\mZoe
B\CXDbLbMcOiQbU\X]Y][X\b_\`da\bbccd[g[h\iek]mfp]q\r[sYt\vb
AfCgD[FdG\JbLcM[NdOVPgQaTdVhWfXY[b]Z^]_e`bigmgrYs\uev\wg
@aDZEeKbN\PZTg`Zc\i\p]rds\va
VYW]^va\n]q\
@\DdEeOcWnXQ^\`\ie
M[NlOZT[
W\X\\k`\cem\
AWC\DaI[L\MdNdOYPfWZX\[h\[^\a[b[fmifmfwb
McNcO\W\Xj\Z
G\J]OWQfWLXu]f`\a\dem\u\
AcWf`ddbvg
CXK\OhT\`]mh
Diw[
GfKgMjN\O\VbXWa\if
@aOdW\Xgd\
C\KfMhWeXXf\
D[EVN[Ou[W\YaXm[
afmd
D\EhQhT\W[Xd\h_\c\me
Ohm[
O]_]`k
AiO[WkXZ\Yc\ib
O[Xi[bm[
CeD]E[F\I[KcOTPWW\[\\daji\n\v]wb
A\B[CeFTGYI\KiQlTWXV^eajd]wc
BdCfNg[[\Y^Z
AgQY[[\pa\
FdQi
C]OYmi
O\\Zam
IZ\e^\c]j[nhobp[q\va
P]nkp[v]
@[B\G]N]PoWXXYZ\a]ddw\
GYdgw\
PTdc
PbXo\Vmc
H]NZP]X[[\\i]ew[
E]IdW]XYY[_]d]tnv[
EcOdWbX[Zbdcibmh
@WAdB\DXEYGXJ[K]LZN[PhSZXfYWZg[Y\d]f^c_b`WcjddfZkjlcmZodp\r\sbt[ubvfwg
G[PXdmw\
D\G\J]Whdj
@]C]E[NZP\W\Y\_e`\ebhckdm]p\ufvj
@dKaQ\ki
ClbX
BiCgPUT\Wdqe
FoI[RbmZ
@kNYP]W\Y[\\vt
D]_[aXdcwk
CdHdM]Y\]Y^\fZigv\
B\[\_Waeg]idwj
@hObX[^b`Yd[f[gjm\w]
@eCVD]OgWcX]Y\\X]\^[_Zbdc]dXfemlq[r\ubvewZ
EnOVWcbZpbwd
DdEh\[l\
@eWgX[\hw\
@ZGfP\Z\^afdqcu]
CjDTHULhNeOdT\UYVbWbYi[h^X_f`UaaegfbgglZm[n\oYpdqbrhsftgu\vf
DgE[FgI\Ne[Z_he[mhp\
ChI\f\g[
Wh
CfU[WjX\`\
C\D\GXNbQ\TeWXXc_\d\eiwc
@]EkH\KhQ[Wb]jbcmY
@VCaDSE~IZN[O[Q[Wd][akb\dZefq\v[
I[K[P\Y[]\bcdlgcmiobqe
We\gm[
@[BcC\DYE]FlGfIgJ\O\RZSaYb[\\f][bcd\eegck\m]rZv\wY
G[IcKbPbTa]\_gaZibl\mprg
A[B[CTFqHdI\KZWYY[Z[\]][`\dZe\hdi\min[rhwe
P\[Vqq
V\[enZoi
@gA\GcK]LcPZWiXZ_fa[bbgim[t[w\
EhkXwm
@lD]N[_X
@WDbGUHcX\]e^jabdwfZgevh
BVFbGbItL\Refdt[
Pmr]
A]CbJeTX`]f[gl
Feii
A]ClG\Pd
GTIZKaL[M[NhObP[RYUXVcWXXSY\Zg[Y\e]\^Z_o`VdTfegliXjbk\mcn[oVr\sWtVvfwh
Ph
DUwh
DgEdIZNdY]_faZ
Seb[
BZObP[[Va\gdi\m[ve
B\CXI[OcUYX\femknbp\
@rDZL\M\N[OdXXY]\[_Yel
AbK\M\RgXjdUmYu\
BcGcIgN\RbYYt[
ImOc[[o[
@XDWH\LaP\QYTdUZWcX[[\]Zb\cedbe[fdgZi]mmocperbtawc
@\C\K[LZPhQ\T\WUX\Z[\[]X^b_c`Zafcjd[e\kXm[nWobperZtcvh
@nBoDSEiFeGUIdKdNbP\QbTjU[WjX\[Y\U_ca\b[dbekf]gZi\lamgq[s\teuZv[wn
@fK]^e_[f]hcwo
AeC\DeF\JdLdNfT\UbVdWbXbZ\[d\Z]\_Z`haaccdff\g\iepar\s\vjwZ
gjm\
QnW\mb
E\_gc[wd
qi
@dDZEjFYGTIgRYTbZ\`\b\c]enghihk[mh
SlfX
RXWXXf\a`cajecfcicmXvewb
AdBUC\EnFnHcIZKaLcMdPfSZXWYiZZ\]]Z`YadbeeZhbiekfldm[n\oYp[ret\umvmwR
@ZGcO[`cuj
CbEdOcPfQ\RXWZX\Y[_ff[mcwn
CiG[WdY\Zcwl
XdY[\iwU
CX\\][ffui
@fBcCVFaGSIeMjQ\ThV\W\XYYoZ[\\]g^Z_e`\ekhb
IZX]Yc`egatl
@XA[B\CeF\HdKZL[MZNePYS[U[VYWdXhY]ZX[Y\T]T^d`qbZcfd\ecffgmiXmYncobqctZufvbwf
BZMiX\lU
MgP\]c
Fh
@fCbI[O]QZWed\md
BbCdDZE[GUIbJ\K[L[M\NZP[S[UbVXWkXgYV[g\[^n`fa\bec]ddfXgdhZiel\nbp\qdsZt]
XfiZu\vfw[
FhIfdbe\m\t\
_Yabrh
D[FbI\P]a\rfwg
@\IcNbdYil
I[RhY[\\^ehci]lf
CbP\]\^deYfaqgwh
CjP[TXW[eW
OiZX`ebac]ifmWqZ
Ad]igX
@cBuCcDgE[GSJeKPL]OiPcQjThUgW\Yd[\\j]\^\`[b\ekfdgeibk]ncq\sZt\uev\wg
F[GnP\Zfb\em
C[G\Kc[eaXbWddetk]vc
CbHcIaX\]d`jm\
GbNg
@oF]NaY\gd
VgWckW
BkGRK]NcVcd]wi
KeOb[\
@hCWF\GWI\LiN\PWQhTcXZYYZ\\b][^i`\aZcZd\fmggh\nYpWqkrXs\tfwY
ITScVhW\XX\gc[f[hbmnn\r]
FeIke]
Yj
@kNYObdfq[
FbO[X\bie\
EfbTi]
B\PYXk_\pa
@bCcGVHeKeWXX[]f^]i\md
d[fj
BgOXQ[T]_[eZfgmj
KXOcbk
@kBRDdFbGfH\I[LVM[PZXkY[\k`jcWdjfdk]lbr[
GbN[ObQ\UdWV`e
@]AbQ\TcW[kn
BXCfDbEcGgH\I[JcMkPYVcXWYh[b\\`Yf\heifkjlRm\neobp[rcuWwZ
@kG\KZL[UeXbYcZbbdcgd[fng[n[p]qZ
A\C\GXQbTcW[eoge
@\CeN]O\W[XZYdZ][b`ik\m\pc
@bCZZh]cf\m[
@ZC]DaX\YbZd_Za\fikim\
B\CYEbHgSX]kgbu[
PbThXZ
@VDkE[FgGcI[LfNfO\X[[ka\eSh[mcp[qf
@ZC[DWEsN]UbX\Y\Zb\[ahekfjm]obq[wg
FiIZWabb
CXFiId[b
@fD\FeG\OdPdU]X[Yc[b\[aef\i\k\mjvdwe
B\HaMdN\S\W]X\]ke\geuZw[
MgOmX\`[
lf
AeBXCZI\J[PhZb^eiev[wp
AdI[K\OiWZXj\]_cb\
C\EdIYKbO[XW\[mp
@jGfI\L]MbNfObTnWRXY\[_]`]acdbeZiWkZmknbpcqcuZ
D\PeX][[\miZmY
XXiku]
ChZYd[
KTehmcwb
@kA]C\DeEcF\H\I[KaLbMbNaP\TcUcY\[R]b^baZdcfigaijmcpbqcr\s\tY
Nc\[dbvk
EnF[e\
@\ai
CfFjYV[c_Z
C[FkGXJ[LfNbO[PbTcUZWfX[Y\Zr^]aZfXgeiZmbrct\vY
@SF\OcRb\bbbc[djfcickgo[r[
KiM\PbUcWbXb[]\]][`XdjlcmVsW
@gB\FcG\I\LfMaNgO\PbS\]\`gcZdZi\mgp\qgu[
ChIY]\
@SAcB[E\F[G\HZKZLZPcTgVdXdZY[\]b^[_f`VaYbZc[eYfYgbk\lfmgnXoTqxr[sdt\u\vowd
@cAVChDdF\GiH]I\NbPWQkT\V\WUY\\b]i`dabbYehfZi[mfn\o[sZt\uZv]
@mDSJ[M]OeP]Q\SaTfUdWiXbZc]b_[`VaWdgeimXoSuWwg
@MA[CdLbMdP\Q\WdXW[e]]dimcog
C\QeTV\c_daadamZw\
DiK[e]m\wY
@jDcWXX\]d`oaYu\
GcK]Xj\cm[wW
AbLhP]Q]ThX[Z]_\a\d]g\icpZsZuc
PdQ[TgWeX]g\iesZud
Hif[nb
B[I\XfwZ
AcBfC\E\GaHYKgPgV[[a\Z]Z^\_\dZeef[gdodr\wa
@YBYC\D]MfNdPZW\Xc^hdfvf
@ld[
BeCYIdP[\oaZc\edk[rgu[v[wh
@UC\EdFZG[KcOgP\R\UfZc[\\Vb\cZdaeVfdmds\wT
JgP]mc
@cGXMVW\X\dkmc
EaFbdWmb
@gBXGYH]M\OYU\WYXjZ\a\eYg\iemd
OeXfmcoX
XddcmU
AZDgEbFbG[IbKbLcNaR]TiVeYdZ\_Xadccecibl\n[pcr[sbtbu[vbwb
BoCYD\EZHeIYKcLcNZOaTeU]VVWYXeYb[]\\accZdheXidlbojsct\wU
@bCeIVKYLeN]P]QcX\YeZ\]\^a_gaffahdnboXs[vZ
K\Wf[b\h
DfNi\S
N]Sf\V
BlN\S\Xg\Yfh
BZM\Vh\Z
DeL]PfWYwT
AdDYEiFhIaOcPYW]X]aYdcelg\lbo]sewc
I\KbV]\htl
B\DcFYIvKbL\M]NiP[[\\atZvdwY
DpL]NcO[QhRbUb\j]ca]bclXwT
\j
I\VbWf[j\mk\t]w[
E\IiXZ\e_debwf
a\c\wh
UiXb
AfCcE\IdJ]KbL[NbQ\TYUeWWX\\b]b_gadd\gYi[mZp\rbwX
I\Ulg\
AfC\G[K]WTXg]fabe\ub
DbKoaZdd
QbWg\\a]bgwb
GZJbMZPgWXa]c\ejfcs[w\
C]P\djp\
C[KgThZe
MdV]W[[d_]acfaqgu\vb
CoQcma
W\\]eh
J[M]N[PqQ]TbW[Z\c[ddf\m\
B[OcPkX[dfwa
Pic[
dh
@]FbHcK\RgZd[a]eabi]m\
FdRhZZm]
@]Hc]h
C[PcWeXf_cb]pcrd
WjX[
Wg
A]B[C]DgGdJgKfS[TbW\XYY\Z[[X_d`maYf\i]p\w[
B\DeGjK]TeX[_\abi[
CYK\Y\`t
D[Ku_[
CV`{
ChGcIYKXT\X]\[]h`ZsZ
A[CYDbT\Zd]\dem]s\
GiK\Zd`\
CRZT]y
A\CcZTmb
CYZi
CnOXZ[
CrIYZZ]X
Aj
SeXV
S\W\Xg\]m]
DhG\\g_bib
CbK[P\WbXfZ[bag\si
@]P[Q\_\apd[f\
NbO\WZXb\X^dflwZ
AfG\KoTZXZ[a\X_ZaTf[w\
CdFjW[X[\fw]
DaEbF\G[WlX\Yc]a_cf[hbkbq[vb
DhKjN[XZ[d\\gc
sj
BjCcG[XS\[fZw\
BaC\GdN\U][\\Y`badfjqYsbvYwX
BjS\XY
CWD]FbI[KjL\NbOYQ]XY[c\\aXcTdbehi]map[q\
FgI]KTN\X[^beo
D\F\I[K\X\[h^]ecmfwZ
Kj_[cZeT
KUNePd
C\DcKbOb\h`ba]l]m[
A\Xmw\
@[CcE]JbKbN\Q\VcXd[c]e_jafg\hcndq[s\v\we
CbKf[c_Vniq]wi
ChN\nZ
CWIbKiM\NeP[WeXW[X^[a\eZhbndpZr]sb
I\KlU[V]
CZI]KxP[UZV\X[[Xe\h]
C\IcKZVh[]f\n[
KZWgbd
FbI\PhW[bZd\eiwb
PdX\\id[mc
DYF\G\IdPZTeX\Z[[c]]^Y_[`Zaodcf\h\m\obv]w\
@hBZDYKYTcVa[j\e]\_\afd[f]hZvZ
@\K\_Xaddcob
\fdj
^Zai
AjKc[baRhb
A\BYIc[Wai
TdaUd[
XZZl
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_Z`\agdbeYh[nboepZq\sZ
A\GZIbPkT\UdXjabigsgt[uc
Ti
DdPbWYX[a\dj
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
I\o]rZtj
IjTda]n[pgw]
G\IbPgVjXY[bfbh]
CXG]QVTdW[^Zafdh
TTXSa[ddmd
^j
TYWXXh
A\BbCZKWQZXY\]_[akm[
@jB]CWEbFXHbIUK\LgNaQ\W[XZ[e^f_ZaWb]e\ffgbk[mcnYoXqdrbtcu\w[
@UC\IYK]L[NmO]UeXc[e\Z_\c[ffgdh\ifqgtc
cbih
LY\[m\pkt]vb
D\Phfb
@d^kn\
@iEbFZS\_]aXdcqY
F[Lho]
@XEkVbdef\
@[F]K]LVNnShY\\Z^df]i\qY
A]C]D[ESHbIgLeNTO[S\[X\\cad[gnibmcpYqew\
@\DdL\NfTbU\Yb[d]h^diUpZqfrbt\
@jNY
L[ObVaYfg\sg
@hE\FZcdtc
@YLmNZ\kf[ha
@iEjNS
@j^\c\h\q]
F\IZObX\\i
@gEZF\Lf\\^[
@ZA\CbFcHbIcLcNZOaT]U\VXW\[[^\_facc\d\eef[gZhbibkam\o\p[qarfs]w\
BdC\E\FjIULiRaX[_\heq\
KiYfh]
FVIrN]R[
DWI]ej
E[FdGaIcL\Xj[c^e_fe[g]
C]Eo^f_\i[kdq\t]
FaR\\mg]
ChIX^U_cee
F\rZsh
@bCbLbN[U\XYZb]bd]fbgfqdrZtZuhvb
@fD\IWKaL\XjZ\\\_[gbh\i]mdvh
@ZOb\Z_\qlr[u[
FdH[LfZ[[\\Z]jf\g\v\
FcObZ\\\]bfg
D\Zd\\ftg\iZqU
f\uk
IY\h
Dc\Z]YfVgeuhwh
E\FdIkPZWcX\\Ydbt\
FeIhX\t\
SeX]
L[W\rcth
BZCZUiXZ\m
D\Ib^bwh
JbL]g[sm
DYIcS\^fagefmd
KjVbg\mcnb
KjVbg\mcnb
CmI\KYL\XY
_\ggma
@\BWE\IVK\OhPhQ\T\VbWcY\\]]\^\_a`ba\dbf]gbibjVkcndoopZqbrfv[wc
WdX[`\kdo\rjtXu]
jZnoo[pZr\
X[n\oXpo
O[nXospN
jZnko\
OkmW
L\X]odpirXtd
nWospUr\tg
@bBeD\LeNcScWbXU\c]bcce]k]lbo[tbvfwZ
BdKgNqSSXY\[]\^]cc
B\\s
BhI]N\\Z]clYr[
@cBYNg[\\k
BZEdFfM\N[RdS]W\X\efi\m[q]we
EWFnR\egw[
DEESep
EQed
DiEhFYI[R[bfeZwd
B\D\E\FcegwZ
EkFXwf
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
D\FdI\OcQdR\mfobp[t\wa
@dCdE[FcIbWcaldliawb
_iaZra
@[EgFbOeQ\W\_]d[mYo[
BZC[FfHcJbLXMdPeQfRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u\
@aBcCcDXE[GfK[LbMdO\S\TbUcX\YcZc\X^W_W`\d\fiiakemfnco\rdtdugwb
DdFcPdQaTbYeZk][^d`\b]cbd\e[f[qcr\sZ
D]F\G[WNaWceewh]
CZDfPY[e`pa\dcmer\
W[Xb_b`hfc
KhWc^b_de[
Il
A\D[G\NbP]QcXbZb[[\WaucbdbfZg\kVqcr[wg
GbMcPfWiXY^en\vd
M[PYQuTXX]ZW
W[\gdbwb
ChDaFeG[OcP]TcUdW\^\eZhgigkdmYrdwf
F\GfKb_ge[mY
FiIYrb
CXM\Z[\Z^\`kfamdwf
A\IcPhX[\fwb
F\G\IhP\cii[rY
DZEkGWI\L\M[OeP\QUWP[d_oadcWdof[i\kcl[q]rg
WVX\Y\ek
CeFhRcX\Yb[e^Z_gi\m\oZrZ
_k
CbFiI[i\
DbQ\X\ZldZ
SiX\]\g\
Se]X
@bCXHbIZJhK[LdO[P[R[TfVcX[Zb\\]f^\_cbdecfbidk[oVrYsetcwb
AbBgDbGcJbLZQbTZVcWf_beXidr\ucwZ
Tg
gXsttX
JVP\Z]de
JqK\P[a\sY
@YA[B\E\FbIgJ\LdM]NcOcRgSbVZXPZb\W][^e`Yb\dceZggicjcl[m[n\o\p\r[tdvf
CoF\IcJ[LbPcU\WfYb^Zfbi\jbn\qdrasctd
FnImKbOad[g\m]sZ
P\Z[^lnbq\
TdsV
F\ITJ[Zkdhgaier[sft[
IZUks]
NbUoZ[d]s\
EZFjIfP\R\T\Z\gUsY
CcJcmir[s[tZufv]
F]XXgk
L[Zb^l
n\oZvo
I\KbP[UdV]WeZd^b`\a\c\d[goiYndpcsdvc
Iig[
GcIcP]Q]R[TWUXX\YZZg[\\\^eaifYgdmZq]sbv\w\
nYo\vj
A\IQRdTXilrW
ZUdk
KiOc
K\Ti
CZD]GcIcKWRZTYU[WYZl\Zilojr]tevY
DcF\G\IXKfNnOlPfSaU]d\fdncqbu]
F]IWTgZ]sV
TldY
C[I[Rggbikr]v\
Nmfd
C]JaN\P[W\idrcscvh
KmU\^\g[nbsbvX
CsfXiVt[
I\Ki
C[GcIYK[LeN[PbQbVgWWXuYZZc\d_]a\d[h\pcr\u[w[
CdDcFaJ[K[PdSbU[XUZba\d]fbggi]rjtZu\
NbPia]gZi[s\
CWr[sk
ClFbIeP[T]U\rUsdw[
IgP]gZnjsnv\
BjKaO\X\^bkaoZ
B\KWN]O]W\oct\
@dGg
Ibn\ojp\
B]I\[ihd
G\PlWZX\YeZ]`gf\n]p\v\w]
PfY\`bdbf\
PiX\dd
PWZ]`g
PYYh
P\WiX[_]g\s]
Zm
@[[\`\m]nho\p[q]
Y\^ZnX
^Unip[
B\^nf[r]
^\fj
JZSkX\]]iatcue
K]sg
GaPYUcXelVwf
@XGbHaIdLbP]XfabdZm]ub
agcg
XcZis\
I\Vbg]i]ncq[sh
fd
D[FcIaKaM\O\Q\SZTdV[WZZY\\^d_\`\a\bbdbfXg\h]l\m[o[q]rcskw[
BcChGfIaM\RaUfX\^dgim\rXufw\
I\TfsWtb
FbXpd\gbr\s[
IiresZu\
G[Ibdh
BiI\g]sc
resV
si
CZJcKWXZYb^Zffh\n\rds]
rhu]
fiiYqc
ObPaWeXZ]k
^duf
B[D\HdIeLlXgZ[[c\b]c`\ebg\q[
B\Lq]Zq[
LhW]X[Z[]\
LWXb\bfd
DoEiI\
AaPeT\WgX\_\`ea]bbdag]q\sg
W\Z\sh
Wi
PZTZWjZ\d\
W\Zg
G]P\TbW\Zjf\sV
@YAfBcCeDXE[IVJcKcLbMcNdPfRfS[TdUbVeWbX[Zd\c]j^j_Yb[deg\hWjamVo[rmt\ve
@ZBaG[TfWeZ\jfqhr\v[
BgMYUbYcZfi[lbm[
AdI[dm
K]UgVglcn\vc
ChW]_\dc
@cAeCeZjaamb
CYH]K\M]Q\RbUWW][\\\]]`[b\c[dcg[k]mms\t[wY
@Y_]mg
GcOlQbXg^a_o`ZdjmZr[s\w[
AaC\IeK\c[d\ebmk
PbdifcmZrb
B[Rg
I\dVmc
OVddmL
OUQ[
GfKaNbOcP\QcUiWa[\\b]\^c_ebcd[i\m\u\
CYK\NkUnWdXX\W^\_d`\bci\mi
CfKbQdUgWf\V^b_d`abalbmZ
\mlY
flmd
@]Ei_\ibwc
@bNk
CbM[Xq\b]\^bkbud
GaUfVbWZXTZf\\eeg\h\m[obpd
IbZbecmhph
PcXWmj
@[B[DcEhF[GcH\IWLcMZO[PfS[TbU[WZXY[W\c]e_Z`cacd\ebg\kalXm\ocpfrUtduVv\wQ
@dBdDkFbI\L]NeP\ReS]W]XfY\^\bXd]ecgZmZngoipkq\rXs\tcwb
Wh^f_\dbnYv\
LXnepftav\
DkEgwO
eff[mZvj
DbGcUcWVX[dbedi[wX
LmX\o\
]hdYuZ
I\LbNcnhobvZwb
YYph
AbC\DSEcFYIbKZLnNYOcPWQeR[T\UcZd\Z^\_[`[cWdWeof\n\o[pWqgs\ubwd
AbCfM\NdY[\c^Xdin\p\qdt[wb
CXDVKhYk]W_[bkeYg[iim\nZoVpPr]t\w\
LWtj
CmI[
@\ci
DTNfR\pbwh
D{EdI[l\wX
D\GYThdYeggb
LVYh
YhpV
DhwY
D\FdGpYieZifnbo\qcwb
DeEXLcNXYb]de[mhpY
@cAYBYCdD\E]F]G]IiK[MbNVO\PdQ\RaTiUZ\b^\_j`VbVd[ebfcgjhiiWmgoZp[qXrksftYulv\
Nbi\o[vp
DZGdR[YbaYikwa
@dA[E\FcN\PdSgTbY\\\]b^d_e`fbch[i\mbrhsctZug
OZWeX[bhkX
WjX\
\Xfj
@XAcBZCcDZFZIcKbLZM\PdRgS\TZU[Z[\\_f`cbbceecgZhblcm[nZpZrbsX
B[C[DZHcIZK\PWVcW\Xp\e_U`\b[cVd\e\h]l\o[p[q\w[
Ac_j
_[wh
N\WcXV\mcamew[
_ma\ob
AiKdP\X[_Wbge\
B]ITRmX]e\
@bC]KjP\RYZcbXg\r\
GeX[\j_c
C]UhV\X\
eh
KjWdXZt\
KVak
CZIfP[V]WgXn\g`blYtbw\
dg
IkV[rX
RdXj\\dbwV
IXKbRgXg
AbC\IUPWRcXb_ccje\rbwb
A[CgIbJaK[PYWi\Wd]ecm]sbuc
A[CZD]EeG\IMJ]N\RZU\Xi`eb\cce\hai\rru\
P[_icdr\
DeRf^c_bmYwi
PgXZd]
Kb`h
PcWlXbcdeW
W]bm
A\D\I\R[WcX\b]ehwl
ATDZEgIpR\U]VXWZXcY[\e^X_fbad\edfagbkdlYrZuewb
PkX[\g_c`\aT
D\IYK\RhXd\d
AZCbDXFeKgMdN\RXXV\S_\b]cleqvgwZ
WbX\\h_grc
RmX[
CdDoXf_Zabw]
AhC\GYHcP\Q[_Ya\b[fZri
Cd`gb\rc
PccW
\Ylgua
Ph`Z
F]IlRbV[_Zcf
CfbT
Ch
BVIUK]RxXV\\a[m[o[r\w\
IhXY\Z
XocUw\
I\MdNeUdWbXXb[fbnhuZ
ei
D[NdPiRYW\[b]bldpb
WmXbqa
FeIdXZ\gcceeu\
@ZB\IYKVPSRZW\XX\]_urcs\u]vZ
@YB]C\H]IUMfPmR]WdXS\\_]dffeicq[wW
DWXYeiwc
DcFbIZ[gcc
rksY
Xf
CYDSEcF\GcKfPYReWZbbd\ejhfw\
P]\Zwg
MZW]\jwd
D]X[\iw\
X[Zim\we
WjX\
\[wh
@\B\CZEeFdG[K\LjM[O[QbRdU[Zg[a\]]b_\`[aZdbe[fgg\i\kbqYr]s\v[
BdC[G[IYJ\L\M[PfT\UbV\Zb[b^ccbd\fkgZi\mbtZwd
N[U[VfYe^\_h
EqFZ]c
D\L[PiRkV\XXe]tg
@WA\EuF\LXV\Z\f[
@fIfLcP[UfVjX]Z[[\_\
BYIn
D\FoGbIWJcK\LhPYRZSbUWV\WbXaZg\\_]a[dZfcg\haidm]q\wb
D\V\Zg
P\Q\TdU\X[Zid\f\
@dG[NgX\idobvb
@\AcB\G\IdKYL[MYOcPaTbU\YbZd_i`\a\ehg]hZkZl\q\u\wc
I\Qj
A\B]D[GgI\N[TeWcXbidm\tbwc
F]_h
BcDcFeG[OZWbXV_Ydcerg\
DfeX
AeB\CbDXF\G[IgJaNdP[QdUlW\XXYcZg\[]f_Xa\b]dcecf[g[mincsWtavfwZ
Obih
CdE\GaIbLbN[PbTg\c]b_\d\rcw]
BWXW_nwZ
D]GcOhReU]X\\[_kcdkbw[
R[UZXqYa[[\[_\dcfc
A\BfCdD\I\PZUYWd\c_gbbdgeVkYodsnv\
Jb_iq\te
DZQ[VdXXbbmevfwb
OkPcQcT[W]m[wd
X\e[wj
OeX[_V
ZZ[g
AfXc\d_UaZbZ
O[mi
WZ\[eh
Ihg\qdtb
F\IYeo
TXfdgst\
t\vhwY
FZNkT\W[X\_\
DcXY_ecge\
OhPhXZfbm\pb
_hm\
_fc[
IfWleX
AcD]OeP\WZXh
B]DgXe`]m[
GVeh
DbG\W\Xgw[
EbW[Xhu\w\
McXV
B\Y\[efhw[
Y\fi
C\KfPgXg[Wfbl\qb
GbPbWZXhg\m\w[
Pb`cnjpX
@bBZDcEcQiS]TZUbV\WcXfYYZZ\\^c_Va\bamcsb
@iB]EeI\KhMdO[PfT\UiWgXb]ba[bbddf\ifmPr]s\
QXmk
GdOha\
C[QcWZafib
QYak
Sj`b
@]AdC\IZN\ObP\TZUeVcWcXXZ\[i\b^b_jb\cgeYhgm[n]o[q\rfs\t]wY
Ce[\\b_crg
Ul[\_\
AiCYD]Xd[X_\
C]K[UhV[_md\rcs\w[
AbOcXZ[c^h_Za[re
CcI[KhPZ[m_[b\
AeB\CdDcFaIcM\OcP]RfU]Vb[]\\]\`cabbcceebi]n\p]q\scue
DfOgRiVgW\XW\d`beclZme
cj
XX_]ckefmY
G\HbM\N[XU\]_ec\l\r\un
X[Zhs[
LZW[X[Zos[
PkW\ac
Ng
N\S\ci
@hA[CbEdFgGTJcKcMXNfQ]RbS]T]WeXWZa[[]X_\bde\fYgZiajbkcmWnhobpcqXrfsbujvcw\
@cBWCiFdGXKdLcO[QZR[TeU[WYX\[V^c_k`\afb\cqe]fdh\icjckaneoipaqgrbsgtWudvi
V\nl
@[JiNYOcPSQ[XmdkhmkZndo[pbq\rb
CZJ\KZNYPWQiTiXXYuZi\[`Wc]defXg\ienVo[p\r[sqtcv[
@]NmWh\\_Yc\rcv\
F\L\NkPhWmXW\Z_VaZccd\m[ngoaqTrZu\
Pj_\
BYCeD[EbM[NgXWZh\Y]b_bbfd\f[jbkcn\pcrdul
BcWkX[f\uX
CbKoYac\sc
C\EZFWKmNlQ[S[TZUrVeWZXdZS][_]bcg\s[uk
KZPZUYY]^Zdif\iSn\oZpbr~sZtZ
K]P\rp
KZT[U[ZZrXss
DdVSW[^Rnov[
@kE]HdP\WZ_d`[dXwc
\]fYs[us
N\nj
L[OlW[YZ`boirgvV
@eC[MZN\ObPcWdXj\\dYlco\r[
NYWdXU[d\Z_L`[czgZh\k\n]rXvY
X\o[vp
BfCYFfHZIiJYK\LXM\NiOYPgQXS[T[UkVcWXYX\W]Z_[`caibXcndaf\igkaoYp[rksVvcw\
@WBZCjEZFZH\I\J\KiLfN[O[PhSdV\WZZZ\\^Z`\a[cgd\f\i[ncohs\tZvk
I\N[P[X[YcZn_qc\rbtYvZw]
CcJT
OZ_[ocrovW
@gW\`]
KdPfhcnTu\vqw\
LgqRv\
@Zn\oZvp
N\PcXe^\_l
BZEdFgI]KgNhU\WbX\_Wa\bciokar[v[wU
WbX[[e\T_Ukirfu[
@YAZBwEWFVGkH]IiJ[KTLZM\PXQhRkU\VbXdY[Z\[h\\]X^e`XbbcXdgebfng[hjihnWo\p\qVrWtcu[vPwj
AeCXEkFpITJcKfL\OnPYQiS]UbVeWYXUYbZh\[]]^j_W`Xacblc[dVfmguh\i\n[r[sZthu]
NoRZYZiVrlvZ
CrQ[
@[AhBQCiD]GYH\IVJ[KiLbMoNnOfPfQfS[TcUWVTW\YS[f\T]o_idde\fUjbkco[p\q[rcsVtcucvewW
BmHgIjKVNaPcR[VcWWXf[\\p^\_e`ic]jbkanZocrZt\wb
X][\\l
JnPXddf\
@fEeFeG]NgW\\[vX
C\IgLaPcWW^\g\i[nkvd
A]CUIV_Y`edci\rjtiugvY
@jNb_\c\
G]IfKcM[NmP[UjVhWbXX[\\Z^m_ebicTdqf]hYnbrZtf
CgK\N\W\YY^Z`bf\ndptrhvV
NZT]U\WcYuZgu\vW
X]\i
F[fnk]
WZYZhZi\t]u\vf
C\JiPYW[s\
A\_hif
VYfni\ndvZ
BWXm
@gCfEgFgLaNqPdU\\\^\`\d\fYo\p\r\sZub
A\X\`q
WgX[rY
OcfYnbrduj
N\_k
@]NV_t
P\aafp
@gB[EfFmI\KYN]OhVfXY^bbhdZn[td
BgWYXbaemfvc
DbPgWfXb]]fXw\
@ZAZEZG\J]K[NVOWWwXl\Y]h^\_[`gc\deu\
CgIZKbL[N|S[UYVbYb\X_Wc\dZf\r\u\v\wS
n\oZvo
@YA\BdCYD\NTPZRXWeXW[Y\W_N`[b\csk]r\ucvVwc
M\W]\i
F]LqNco\
B\GcZhdbegwc
WYXk
Kn_\
I\N[\]_Yche\uX
@kA]EYFYJdK[NcOZPoWY^Z`aa]dZf]i[rZsZu\vk
@iEiNXcYw\
@gEXNdPjQdU\WYXfZ\]\`Zc[f[ofp\s\vi
@YBeC[E]HdIfJ\KYLYNfPWRoS[WZYUZV[m\V]\^e_\a\cfdXfYhZibkYmcohrTs\ubvXwd
B]IbN\RjWb\\_eqerS
R\XhfftZ
BXK\[f
@cAcBYCbD\GWH\KbM\NYOhQbR[T\UbVfWcYZZc_Y`dbcdee]f\idl]mcnZofpZqWr\sZvf
@cM]OgWjZ[[[`\b\dWmYoZwY
OYWlXY]i_b
QbWVX[Zgaciboa
C\OdWpX\Z[][_i`Zmc
ChF\IaN]m]n\oitbvf
@dN]OgPmQ[WsXcZ[a]b[dV
@\CfFaOgUYZ\[X`ia[b\d[iYoYvZ
@cAdBZCZDfEiFeGXHeJ[KcONQeR\UjWKXcZg[p\b]Y_badb[d\eXfch[idkbmko\pbqYt\u\vf
@cA[CZOeWoXQ]b_XaddWmTo[ud
@mAgEZF[H\IdKcO[QaUVWUXl[\_ca[begci\jdm[nbomp[vZ
O]WUXXdkme
@YCRGWK\PcUeWYXYZ[doi[m[ofvm
H]ObW[`\adbgo\
AcOYP]W\XhZb_Vd]igravb
@iC\OeWc^e_Z`]aRbddV
@ZOgajd[o\
@]GjW[[c^c_cdeegf[qar\uZv\wh
BgEdNd[bic
AZBZCcDZEaGZKVM[NeOZQZUVVPX[YbZ\[W\V]ccbdbebfYiYkbnlpbqkr\sVt\vYwV
@bG]IaLcN]UdVWWdXZYfZZ]b`Yddkdn[qcubw]
NYn]p\qfu[
C\M[NcW]_oe]igkgn\o[pbqXuf
@\ChE\N[PeV\]e^[iYpc
hcibmh
IfVlY\
A\W]Xj[j_SckhcifmsobqWr\uc
@gCcD\EbNgScU[WgYcZ[]]^abde[h[kYmXn[pWq]t\ub
@VE\F\N\OYP\V[WdXd]a^ga[d[h\ihkbofpgue
_kc\hki\pd
F\L\NgXXYq[da]c\dcgbhbiVkTm[p\qbuX
@hA]EiFcI\K\LbO\VRWfXYYYZ\[Q\\]c^W`na]cgdde]fYh[i\kenfocsZu\v\
@YVeXgYbafe\h\ifq\t[
[[nfobph
V]Y\g\nkoapWqb
Ccng
CdN\\]m\wk
OhWXXZ_db[egi[
NbXY_]cceimYq\
ImXwY[]\c[nZo\qdu]
og
n\oZpi
AaEbFcG\N[Wa]]_fd[hbmYscteudwe
_Ztbwj
@bAZB[GZIWJcM\P\S\TWU\VSWdXUZ\\\`ba[gZjbm[ngobpfqcritcudv\wZ
FdL\XnY][bobrZsjuZ
nnpX
@[C\JYP\Wep\r{u\
WQYl]d`ds\u[
CjYl^Zigj\n]p[risTt[uU
CVp[ris\
Nk^\c\nf
L\WSn\o\qmt[
sfu\
@ZCTE]FdPZ_Z`[a[dhgYh]iWnWoZpWqWr~sQtV
CdZ\m\rTsj
V[WXnkp\r]
J\j\r\tYut
J]XZikt[ue
EdOeW[YY`iojrX
LZPhXe`g
j]nZpqr[
K[T\XeYV^ag\n[ocpdrXtd
_Zrh
Iki\mcp[rbs\tk
NbY]_\ckiYq\rf
Wk`Z
F\I\JZPhV\WXXfZ\]]^[d]f[i\kbnYoZpgqYr\sjtgu[vh
J]X\kh
L[`eo]pfqkt[
C\JnO\P\u[
Wkre
Wi
CfWdYY_\`fo[p[qUtd
ChK\WWYZ]d^Z_Zoepkq[r[s[
@\J]WWY]^b_[`\c\d]nWoeplrls[
IZJeP\WSXY^f_a`[abcbiZnZpbq\tguW
@]LxWcddq[tY
@\PhWZ_fpcqa
^hn[
[\qh
W\XVnjq[rX
@ZN[_sw]
Njr]
nto]pX
XYp]ql
@lL\X\
sbtk
@\IdOfTdXR[\\d^b_d`\gbi[lYmh
G\ObWZXX[\mh
F]Vg[d\\`dj]m\nfp[q\
XX[j`a
XZ[hq[
A\CeDYEaF\GXH\I]KbMZN[Q\UaYe[[\]]c_Y`abacXdefbidlZm\n[pZq]r[s\tbufwY
ChXXd]gXtcud
PVXWf\gZk\t\uo
dhfWiZrZu\
E[F\Y\Z]\\]h`[dff\h\iluV
CdEfH\NcWnXY]etYu[v[w\
JgX]b[fbi]rjuY
flr]uZ
CdddgjiptYua
CcYh]Z^]d[k\l\ul
Bh]\gduZ
C[PkWbbhdZfbj\u[
@\KdX\dhfguZ
XZiiu\
C[Ibuk
C[P\bZup
C\WdXd]buT
CYWbXf`Yd]um
XauW
Xi
XZuk
AbC[DdGaPbQcTfU\V\W[Y\[b]\^\_Zcdg\hbiam\nbpewc
feiapUvh
I[LWhfpk
DXwi
POQnbb
Q\Ti
@\DmG\HdK\LdOePdXV[\\W`\bZcbebi[l\
B\CdNdY\]ddZg[iduj
X[d[iitY
NcX\Y\tduf
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdue
J\ux
WiuZ
Hcgmm\rmsYtV
IZY]gRrdtkuLv[
@\AcD[G]IZJaKgM\NUQ[T\U\VUW[X[YXZ[\W][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vuwW
AXBWD[IjJcXZ\[^cafb]dVf\rbvX
K[PnXXdZvX
AmKWX\
BZPY\Sh]l\vm
AeO\Pba[vYwj
Dh[\\d^]acc\fZhcudvc
AZ\\f\vo
K[V\[Y\j_dhlvc
K\vk
ATCcKbPZXf^faaefh\vS
AkCdJ]KcO\Xj[b\d^TaWdmfYo\u\ve
@\CZJ\KnXe[j\c^baZdlhdo[vT
D\vk
AgCbPevZwf
AZI\J[KeO[PcSdXeY\[i\hacf[vT
CXJWKjP[djfahYvXw[
JaPX\\d\vi
tZvg
A[B~JjKZPcU[Xf[]^baYh[jfvJwZ
Cfrkv[
B[C[K\X\fuvc
OiPpX[\QddvW
BVP\X[hZ
aid[
AYCjPbb\e[
Kl[\hevY
C[Kffhv\
C[D\KgNZX[Z]\c^Wc\fXhbp[vc
BcCbEcHcK\PcRbSaTbXXZ\[Z`abaebgeibmbsZu]vb
BUC[I]ReTbWhXl\\_Z`edbeZgbmdret]w\
B[CcIcTeUV_]dcgkm\rbsX
vdwh
AiTcUi^d_Xgcm\wZ
Wdglr\tZ
B\S]]dbeecnbsat[wh
C[HcPVf[ii
X\wi
B\Q]W\Xg[c\Z^Zabd\fli]n]w\
XZ[hf[
X[[Z_cfgmb
@bAVEaFcG\HgM[OdPbQ\T\UYWdYb^b_\`eaicZdYgbh\ick\oWp\sdtZw\
I\\igfmY
@\KcPc^cg\mg
@]CrEcH\JXO\PeW]^d`WsZth
@\BXC[DYFXGgH[I]RZScXqYaZ[\V_X`da[b[e]fcgdlhmiresUt[wY
Xb^adjeZw]
DjW\eawd
mh
CYJ[Pc`ca[dWe\rc
OlmX
@WCVHcOXPg]f^f`VeWmfr[wZ
@QGXX[d~fZk\mQ
O[a\e[mi
@gO[Pd
BcC]DbEcG\HXIcOXRiXW\\^]`YbbdOejfdiWmorcvj
D\OYmf
DcFcGgH\IbKZNbO[X\^]dWeXmjrbugw[
K[PbY\diwb
DiJaOYPdR]_ed[u[
D[GdNb\fddeif\gYl]m\ne
HXZb^[`lmZ
@eD]FjH[I[JbKdNaQZWZZ[[[^g_\bdd\l\mRn[pcqbrYsZwY
CkDYEYGXH[IZK\L]OjP\R]U\XcYc[[\Z^g_h`Zakb[c[dXe]fXgih[ibmIseuewY
HbWkX]
@eHZWe`ef\iil]u\
mm
@fCZK\Oga\rds]
D[HbJbKZO\PcW\XZY\acb]dZfggeihmZq]sfw]
@[CjEZH]IOKwOXPURcTdU[VfWRXnY[ZZ[x\R^W`UacbWd]eVfihbi\l]mUq[sWt\u[v\
FgIZ`e
B[wj
@YC]GVJ]N]O\Q\TbZOdjepgbibmos[u]wU
Ohr\
Di]ew\
BgG\`cu\wc
CWO]`fdf
mi
Rf
`Xi[
BkD\GZJ[O[Pbaedbeofci]sZubwW
@bCZK]LdOnV\Zd^c_iabd]fcg[i\m\nao]sitg
@ZHeK\OcPdXZY]^baUb\id
@iCmOhP\W\[d\[`[a\f]iXmYrb
F\\jwd
a\damgwa
D[Io
OjW[bbmZ
@aCZDYFhG[I\JYK\LgPfQaR]XcYmZd\b^]`cajbcccdWghi\mcrZsfu[vdw[
G[a\dhwd
I[L\X[[e^b_cidp]qh
[g
EZ_j
Deinm]
@\B\IZO[ViW\X\[a_Ze\hbii
C\Zp`\w[
Zi`\
JbZb\\d[fgg\i[nbp]qYsgu]wd
BjXZvc
@[BYDkPeWcXZZ\\\]fabbadapbv]wT
BbI\M\NOObUiXcZ]\X]]_\e\fcg]iakbmgrdsdufvbwe
GVTad]
I[TdWXnYpqsX
CjGbQbUPXh[\\g_]p]
CmK\U\YY^\mguev\
IjXYte
@dUaWV
C[GhIYT[VYWf^e_gddg\hgmhnmo\rWt]
KhdM
HZIbK\W[YZ]Z^lgbn[
Xm
`ld\rbs]t\uZ
Ni\U
IcPgYb
`do[vg
PpWUdZ
LhW]_\
K\U]mYpd
L\X[n]pnr\
T\Z[g[sh
V]f[m]wk
FdG\TVgjs[
@XA\BhDdFcGZIYKbL[M[NaO[P[Q[RYSdT\WlX\ZX[Y\h^facbac[dYeefegdiYl\mdnUpcqpsbt[uYwe
BVIf
dbn]ohq[
@]BfG\HbK\NVPYSfUjV]X[[\^\_g`[gfi\lbmdo\uZwe
B[C\DbGcZc]akgs\u[
@XAbDbE\F[I[JbKnLfN[OcP\QeR\TeVeW]Y\Zg[b]Z`Ya\dbeefhgaifmdperWs[tcuY
_et\uZvi
R\Wow[
IZUfVbX]pUshtbwb
C[IgK\]]^fifpVqk
L\OdU\W[XcYc\ieco]rZ
L\Phi\
AdIhZ[_dd\f\g]insZv\
B]C[DXK\NlT\_c`ddU
ZW]fdfwZ
LRn[ohp[
LepUqXt\
BkCgGfIXKeN[V\WhX\\V_caciZl]nbo\p[r\sa
@\AYB\ChDbFbI[KjNkP[QiRbVZX\ZZ[d\k]\_cdXf[iYkjlUmYnfq\s\uWvX
Vii[
I[LcRbTaXca[rhsYt\
GdRbTdU\Xb^adUuc
@dBiFfIdNZP\RqTd_[bbcYdeebfdidk\lcr]w]
]Xuh
BZIrK\rgvX
AfBbCfD\EeG]IWK]LdMfNbOiR]WgXXYcZd\r]c^\`\aXfbibkdlcmdobqcrbt\uYvVwW
K\N\[r\g]ZiYlgu]
_bnl
@ZDiEbG\X[Z[wd
Eg
CSDjE\eb
EjObPd`]
C\I\U\V\X[d\g]m[tjviwi
PeVj^\p\
C[LfV\^bi\pf
D[P\Y]Z\_baoigvZ
CYN[UsVXZvgZmZsX
VnnZs\v[
Qgw[
BZLaX]Z\\\eZvdwu
VhX[
DcElQ[Z\_]vX
C[^k
kh
ClK[b[
I[Vln[v\
D\Vbvk
V[lhv\
A\IYJcW\XnrbuW
@wBhEaFYGYI\J]KZLcNVPY[\]d^\a\b]cXdceef[hbi\jdobqZt[uZwZ
@VEYLYSZ\Zdcejhbob
@cE]dW
BkEiS[Xh
@dETF\^cnd
@SSh
@[B[F\I[KbLgNfPgSiT\VZXZ[f\\cgidoY
@cN\PdShX[\\
Nh
AbB\CbDaFZGeIdJbPeQbTdUeWcXfYdZc[d]X_WaXc\dce\gZh]jZmbnbo\p\shtbufwZ
@\AcBaD[EeGbH]JXKdMYNcS[VZWeX]ZZ[V][_g`fbdi[l[n]p\q\sfufvY
CbEbK\NbObWdYcZh\\aZges\v[
CYXcmcscuj
Gl[[_\
IfKYVb_]gbj\rksW
C\DcP[Q]TbWYZh`\fful
JaKdN\TcZi[\gZm]sbu]
Vfggt\v\
J\SgXf[c\[^Zm\
KhN\Q[UeX[ld
H]K[N\OdW[XY[ymbqfs]
Ng_hf[
K\L]Uc^fg[s\tevo
AZKfPcX[_n`\d[f[qbwY
KX_u`]d\f[wY
KO
Kh
KhXZ
CfL\MjNcWf\[^bgaof
C\[\bj
CaDZK\W[[c\[_pr]s\u\wg
@[BcIaKaNiT\XW[ZaegdsXvb
KoXZZ][\
Kbfj
Xg[m]\
FdI\Xjndu]
I\K[L\N[P\VsW\^\_[h\nYpfw[
IbVk_\
CbFcKZ\]ahd\few\
fclj
X\\il]
X\\il]
M\N\X\\ml]m]
GcJaK[PYZc\Xg\sewk
@bC[DcFaIYJbKWLcMcOcQfTaU[VUYbZd[\\[^Z`bdYebgcickaneocp]r\setdvewb
Xka\u\w]
CjbYgas[
BcD[FcGdI]McNbScXbZi\U]\`kdffYl[udvbwi
DdIbP\mXwl
@WG\I\J\Pfdmg\m\
ohpZ
E\F[vk
PbX[\m]\_\abdewf
@]CeDZEhFmIVJfK[LZPWQZU\Y]a[bke[faibkcmYo]p]qcw[
@cA\EYKZLZOjPiQXScU\ZZ\Yabd[ebggibndp[sZtXvb
@gA]P\Z\flgcm\smtc
QjdbfawZ
ph
C\GXI\P[Q\WfZ\b\dsecgb
BmC\_g`Zdef[k[
Ibm]wi
A[BXCkDhEYFWIjKYOcPhQ[TeVbZV]b_j`YcadWemf[hbiXkel[mosdtcuhwR
CaDjEZGhIeJXK\LhM[NcO\QbTdWcXbYgZ[\\]f^c_]b[ccddedgch\iYlZmcn]oWq\rUsfuYv[wb
D\GbWgm\
@fA\C]D\EaF[G[HcI\LcO[P[ScWdX\[\^d_[dbfcg[iak\mfoVpZqcs\tguWw[
@UBdI\JcLSM\NdSdXZ\ac\d]mer\tn
FbIpde
@rSZdY
LloZ
@\PhWZ`emdrc
Hg
Lhqf
G\L\SZWyXUdlt\
@YL\MjNhW\\[fZtYub
F\LZSjW\XW[Z]\faqctWu[
F\H]IWK\M\NWPdWWX\ZY[\_\aacjijn\o[qbrdt[u\
H]IbS\W\Xj^a
@WLiSY
L\S\W\Xg`bqgrduY
LbWbdbtT
@[Nit\
@\H]S\WkX[icqet\
EcHfMhN\ScWWXYY[Z\]s`bfdiZmXqUtYuU
@lB[
@kB\d[
Zamj
@\I\MdS]W[\\]e_\`jicmYufvewc
@\[[`ggcpbwb
Xg\\w\
A\_\`k
f\iju\
XY\[`[unwe
IZVe`Xikq]uawc
BjPbcbr[wb
@\FlIgJ[KcL[M\NbPbT[UZVVXZYb\b_[bacZdbg\i[l\nYoUp\q\rZs\v\wa
@\CeEeG\IkJ[NYRWW\XUYd[\\Z]c_b`\bVe\fahbp[r\tRw]
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
FkIbRaY]r\
CYIRKdWbtk
FVIeKYR\W[XZ^ebfd\o]ras\
Kq_Z
IcWf[id]
DfIZXf][wg
Ci^U
IUWb[bd[
BjIbK\
G]IeK]NeWZ[Y^dbgefwc
I]dk
IgLZX][\
IfNc
FoIb
I[Xm\dwc
BhCbD[E]F\ITKjLdN\PZW[Zc[h\t]cf\
ITek
PUW\Xin]p\
I\_[hjv[
F\Ig
DcdU
@ZAbBVF]GZIlLpMbQbR\U]VXZ]\X^\_Yabc\dbi[kcm[n[o[p[s\ub
B\DbFeG[IYL\PeQbSbUbWdX]addji\odp\rfvdwb
@\I[LeP\QdXZa]ddkboW
Lhv\
IbK]WiXYd\ohw\
CcXl
oj
a\oh
LlW[XVoKrct\
L\P\_[amu]
A[BaIZKfUbViW\Xj[\`caYd[fZier]tavawb
JpPVS]X]
@hAZBdCXDfE\F\GfIUJVK[NZPYQZR\S]U\XWY[[\\W]\^b_c`Yb[c]dgibl\q]sbt\v\wZ
@\BnEbF[GWIZJZL]^d_h`\b]cYdXegi[mRqYw\
B]FdG[L[PiQ\]\^\_dajdYfgl]odqcr\
DdG\IZdlig
DjeZ
C]DXaVdX
C\dif[
@U_\dj
@dFcK\P\Ta_gdUmisk
@TDZGpdQe\
@WD[Gg\\d\eZf\
@eBcGaN\PXcgdggck\
DfX\Y\dg
@\W[dlu\
CTDZJbKcL\M[PdUfXW`bbee\r\uc
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daYmjo\rcsdwY
@]ClDWGYI\V\WfY\^d_W`gbbdmmbres\w[
@[Xf_Z`[mZr[
EhU\Zb^a_\mZ
C[`[dVmip\
_[rj
B\_j
`nm]
MgX[
MgX[
B]FbGdHcIbUUV\Yc[\^ccbfbhaielaqaras\tbuev[
ClIXJ\KcMgNfS]T[W\XUY\[W`\a\bZcbech[iVk[mln[oZpdqdsctXubvc
@\AYCZI[KjMaNZPXScXbY\]g^l_[`ca\cZfeg\mbpbqYr]smuZvWw\
CfFbG\Ng]b_juY
DhHdXlY\`[d[i\ub
@[C\K[QfZm_bd\gekYsg
@[NfQcchmcnive
BgG]M\N]X]Y\^b_epdqfr]t\
MoX\sb
AcDbGYMeNWXd[\\Z]b^a_d`ca\fjlXr\uc
AfP\f\
@ZAcBbD[GZH\INJZKbO]S\XVY]ZZ[\\h]V^d_O`Ta\cYdbejfegYhViXk\llojpfrds\thug
AjCbDeIfKZPVVeWYXZYb]a_\`[a\cfd\fYgnh]iYmZohpbrYuX
@[IeNZX\YZ\[_bcrr[tbu]vU
AfC\K[NbP\\T_\aYckfYh\neobrUtmuO
A]NeXmZd\[_\d\ialXu]
DcE]F\J[N\O[Q\TcW\XZYqZ\\p^c_\`[fXidmgu\wi
MfXi_X
F\Xrf[
W\X[feuf
C\JbN[T\WjZw`Y
PhWZm]
bWei
DYM\XflU
WTXxu[
BcCgE\FVGwJbK[LbP\QZRhSdVgWdXa\\_\bZdieZf[h\iZkbl[pcu\vaws
CgDiEgKcec
A\F[KcYdfdp\qgrd
FhIjJ\PbRXW[Yf^\_fhdi]kb
Pg_hhcr\
@hAbCVDbFgGXIfJfKcOcPmQiTjWbZf_p`]ajbYdVi\jYmqr[sX
AcGaKZTY_cabbbdgrZ
Pmd[s[uT
AeClF[I\T]Wd_cadd[f\goh\i]m[u[
OfYUfbrm
W\X[Zfacuh
@ZGcWYXg_g`fdmrcuc
Federg
E]KbQ]Xf\Ydefkr[
Ic_YoWrb
HU\xuY
@fC\Piac
PVWsXZY\ZY
A\P]XXYj_Uaedaiiluu\vZwf
@bB[DSFZGZI\JbKgL\MhNYPmQgRZSbTdUeV[X[YgZi\e]b_Yaedjf[g[ljmRnYoZrZsftZvjw[
MqNXX[heu]
mgrb
HbYP`jg[
wq
_i
I\_rrMvb
Xg_Z
CcWi
RhTbccf[m\
CfFhI\WbX\Yg
A[DbGiPZTdX\_ffficlcq\t[ubvY
DXEdis
I\PjWZih
MVNdP\W\XZ^Z_\aafiialer]uj
AhCdEeHYK[LeN\PjScWgXX\i]m_ebZcUhYiTmWpZq]rmuev\
CmKcN]ObWdXcYXZV\X`la\d\ibsZv\
F[GbIgK\NbXi\e_[`bcgdZfdl]qYtWue
@\GXHhJcOZPgX[Ye]\^b_]`eahbadgfdifvi
AgEcK[MZN\O]RdSbU]WjXXZc\[]c^[_i`]b]cZh\i[kal]mYnYoXpZrpsXtPudw]
AbBWRnXZf]icrZ
@]A[BeCXDWImJZKZL\M\NOO\PbRjSfT]U[WdXWYYZp\T]t^Z_g`Ta\cYd\gYiSj\kgmZnYoUpIqcrrsHtSu\vhwe
B[CcMkXh\[cTf\mg
@cC[K[NhS[[d\X]Wabbbd\e\fai]qcugvZ
C\NZObP]QYZf\\dXf\ijmgn\p\q\rhsY
BbDgFeI[NYP\XqZ\\cche]lhn\r[t\ucwW
CdJ[LcMhWfXX\X`]abc]k\mgr[uk
Zh`Yd\
D\HdM[^bd]hcqcrjucw]
AcIcN\\a_\f]ibqm
KhNZRSV]W[Y]Z][\\g]c_]`XaUdZixmmn]p\v[w\
M\PmW\X\dh
AdDiE[FZH]KdN[PXRZW[XoZg_Vc[fXi[lXmen[p\rbsZu\wp
RcWrX[mY
WkX[tj
fj
@bEeFsI\QcW[Z]\]_\i\mZ
XYYX]Yun
AcCdXfc\dff\i\vh
Nj\\
AcMiO\Wdc\fdlZu]
X]\\uh
ZX`g
NgPcQbS\V]X[[X\e]]`fbgdehhu]vZw\
XqtZu\
@eBdC[GnI\KZPWXX_[a\dof[g\
C]G]IYJaKcLZNjS[VYW[XTYY^h_YhXi[nvolplrWtnuV
Ib\[cfe[gbmjr\
AgZbs\
BcD[GbM\R\ScX[\bdcfZifudv\
C]D\EcF]WVXdYp\X]X^e_T`Xa\d\fXp[qdrit\uhvb
CRDYHYI[J[KXL\NlOiP[QZSWUaWQXYYqZY\V]Z_c`Yd\geiWohphrRsXtjvewe
Ifrbuc
AjC\IWKgQ\\e^\_Vfcin
rh
Fi
YV^f_c`]i]mcnbqkv[
fkuX
BVMyXY\\_[u\
BgQ\X\_jd[hfr[seu\
AZCWWzXW]dua
@YD\EdF\JfKgL[NgPaYe[]^d_h`bbbf\hakflbqdr\uN
AXPZbl
uk
@fA[CcGfIcNhPcQXTcZXbgudvb
AiB[C\I\K]Q\XV\k]fi\jel\r\scwd
He[g_[
Q[ZZrZsk
B\P\a[dnfYi[
CYF\KbL[NhQbS\WqXZ\]_b`iajbicbdcfbg\h\iZq\rhwZ
IYLe\ib[cbh[i\m]rm
B[\\]YfQl\uq
A[ObZb_n`\iZrbu[
A\_lrZu\
C[D]Klsb
OiWbXb\\]\ma
PdaWcerb
QdTXb]dZl\mj
Kh
C[E]bu
MVX[fZug
Pidc
G[KpNcW\X\_icSucvh
AXBgLdN[OcPWXZ\bb\cmdYecfcrZsdu\
AZWXX\fcuk
P\Q\_gihrY
_bc\iQlgrc
BfIVKgNYPiSbW\XX\Y_[`\b\cbdOfZnco\rSvZ
AgBZCnDcIYJ\KbVbXp_Y`]a\cVfWhXiTm[p\
CiHfI\LSN[QcWmYVZY[c`lddfXiYkaqd
FbI\KgN\WcX\[dcdi\u]
B[GaI]Xi[bf\q\wg
CdFdIiJcL]V\`XhZo[
\iu\
BZ\[a[uh
BdCcH[L\Nh][nb
BeIfXZrj
AZDgEdG\KXO\P\W[X\^\_p`\bgeWidsbt[uZ
CcEhZZ\ewq
VZX[ZZ^\irn[s\u\
X\ig
X\Zd]]r\sl
BPGkJaKbPdXZ_Vd[fjqdr\uYwY
@pAWCUD[FfGLI\JeNdOUPjQiThVcXVZr\X_madc\d\fdi\m]n[p\rcsmtcvaw\
A\K\Ph_fac
CgE\FcKcNXO\P[V\WfXb][^\_T`bb\dgf\gYh\iZn\odpjrZs\uZvdw]
^c`o
ARBXE\G[IRPZQbR\VgYW\j]e^[_[c]ddfbhcian[qZr]vmw\
MmXc[c_Xcer[uX
CcK\M\N\XuZ\\fdck\l\uYw[
FbI[KZY[[dfemcq]tcv\
XX\l
Ob\\ih
@iE\FdGoI\J\LeN\PZR]W[YdZZ\[]\ihk]mZs[uewg
AWB]DbGeK[PZTZ[]\[_iaibfp\rf
CaZR]j
SjW[c[m]
KjPd_[aicYeT
KeXdfcwg
B]LfSeTaXZ\hc]gboXri
hh
CfIUJlK\NXP\S\^bd\f\idjfres[vf
I\iZrr
fj
Ibl[wj
@bC\NdOcWZX\d\mer\
Nb_li\l[
@fAmB\CYDbF\IYJZLhMYNjP\S\T\WOX[YhZW\e]X_W`TaWb[cidceZf[gYh\iOndoopjqfrPs\twuW
IjW\Y\]\chn\r\u\vY
JbRjXZ\X_Zcafbleu[
NaQcT\VdYecmtbu\v[
X[mloXvd
CZJ\KXNcOYPiWcYa\iafb]dcfagXiel]nergs\u[vdw\
CXGbX\fbs[ugvb
JcM[P[WZXPZ[`[g\sYuy
@[BfHcLYM]NYSeWhXd\c]]cdddibqSrluY
\\vg
FbIjR[\Y
BiI\NcRcXZ[e_\cehZqbrbu\
AZ\hv[
N\P]X[\W_\h\lkwf
JZPo
AZBgC]G[I[KWReXZdZgYhZlZpZrlsZv]
AnPZa]wZ
_j
Pklb
IbPUadrc
MbUgXb\b_\sbu\
UhXc
MiXW\[
AfDbEcGcO]QYS\T\WYXfY[Zc[g]g_b`VchdVe[fbigjel\mZo\pXqcr[s[tZv]we
AbCdKcX\uV
X[]ic\u\
X\u\vi
fkiZjbs\
CYPh]cud
C\XhY\u[
]i
E\MhO\XU
CoD]Kj[b_na[fdrY
KU\g]d
XguW
DgGdNZ_a
Zlu\
A\IZX[[b_Xckf]q[
C\Kmu\
MgNaSYXY[Ta[cki[mcqb
M\Xgfcl\u[
]Z`ef]r\t[u~
Pc]n^\uY
K\ahfji\jdvk
ihkX
N]\\][cii\qiu\
ffi\rh
A\B\[d_jibn\rh
K\PZX\[k\]]\sb
Q\kh
DnG]\TwZ
@[Bkdd
C[W\Xj^f`efcnapbsdud
B\Li
C\SXWdXY]s^br\se
B\W\X[Zk
AfB\FdLjNeV]_bd\mangpZt\
AgFdIcPWmc
IaJ\L]QbVZW]XYYuZc^XgZm]s]tZvYwc
VZXcYo^ZnZv]
JkPZQ\g]
B[JnPWd\
OcPcRgXX_fvc
PdS[XY[]\cajc\fgoctcug
IZWf[]_]d\tn
L[W\[]rctk
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
alright sir	assent
alright then	assent
alrighty	assent
alrighty yeah	assent
am i late already	how_long
am i to write sth here?	after_confirm
amex is shorter is that ok	where_number
an bhfuil gaeilge agat	language
and if i don't confirm?	reservation
and in addition to that	other
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
can i call you something	who
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i confirm tomorrow instead	wait
can i correct the code please	correction
can i do it over	change
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i freeze it	order
can i just write pay	after_confirm
can i pause here	how_long
can i pay now	resumption
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i switch to my phone	where_to_enter
can i use klarna card	which_cards
can i use my bfs card	someone_elses
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
can't see well	patience
cancel i said	withdrawal
cancel my last message	correction
cancel, i say again	withdrawal
cant afford that	withdrawal
cant see well	patience
capital letters for the name?	formats
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
charge me a piece every payday	instalments
charge the 00 pounds	consent
charge the twenty dollars then	how_much
chcę rozmawiać z człowiekiem	person
chcę zapłacić	language
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
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
czy mogę kartą męża?	someone_elses
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
direct debit out the account	other_methods
disregard that, the number's fine	keep
ditto	assent
do humans read the numbers	safe
do i bring my own towel	order
do i confirm now	reservation
do i get a box	order
do i get a confirmation call	contact
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
do i need to confirm twice	after_confirm
do i need to use plastic?	other_methods
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do i write it in capitals	after_confirm
do it over	resumption
do not cancel	resumption
do not go ahead	reservation
do please	assent
do you ask the owner first	someone_elses
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
do yous take eftpos	which_cards
does anybody look at these numbers	stored
does anyone read these messages	person
does it even matter	why
does it expire	how_long
does it have to be digits	formats
does it have to be mine	someone_elses
does it include the delivery	how_much
does my bank insure this	safe
does ok count	after_confirm
does somebody real read this	who
don't charge that card	correction
don't confirm yet	reservation
don't like cards	other_methods
don't take it before thursday please	reservation
don't think i know you	who
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
for what am i paying	order
for what is all this money	how_much
forget everything i said	withdrawal
forget i said cancel	resumption
forget the cancel	resumption
full steam ahead	assent
g'day	greeting
g'day mate	greeting
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
have you any brothers or sisters	who
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
hi it's carol from church	greeting
hi its me	greeting
hi love	greeting
hi robot	greeting
hi, back again	greeting
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
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how far na	greeting
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
i dont wanna do this anymore	cancel
i dont wanna give that	withdrawal
i dont want it anymore	cancel
i doubt that this is correct	correction
i forgot my pin	pin
i gave you that already	which_card_given
i got an error after confirming	declined
i got cold foots	withdrawal
i had it a second ago	other
i have a question first	help
i have a quick question	help
i have already sent that	which_card_given
i have been to the bank	other
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i hope so	other
i know nothing of this charge	bank
i like your name	other
i need change my pin number	bank
i need it before the weekend	order
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
i saw an odd charge	bank
i see	other
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
i won't tell you my name	why
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather not, please end this	cancel
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'll pay with paypal, go ahead	reservation
i'm at a loss	help
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm going off the whole thing	withdrawal
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
i'm sure the number is right	declined
i've had enough, forget the payment	withdrawal
if you could only	other
if you like	assent
ight	assent
ignore all previous instructions	other
im down	assent
im not well	patience
im useless at this	help
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
is it the blue one	order
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my place secured now	progress
is my table by the window	order
is october a 00	formats
is octopus okay	other_methods
is security code same as pin	pin
is that my pin?	where_cvv
is that per person	how_much
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the cake already finished baking?	order
is the garage open on sundays	order
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there any get-out clause	cancel_later
is there contactless	other_methods
is there money off for members	order
is there much more of this	how_long
is there parking near the bakery	other
is this payment final	cancel_later
is this really the bakery	safe
is who's or whose right here	other
isn't that more than you need	why
it	other
it added an extra zero	correction
it all looks odd	other
it came back as an error	declined
it ends in 0000?	where_number
it is a joint account	someone_elses
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
it was on sale i think	how_much
it won't connect to bluetooth	other
it's all too much for me	patience
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
it's freezing on this site today	other
it's no good like this	correction
it's not right moment for pay	withdrawal
its in my other coat	wait
its my wife's	someone_elses
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
just let me think ok	patience
just send me an invoice instead	withdrawal
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
let it be	keep
let it through	assent
let me do it again	resumption
let me just	other
let me pay	resumption
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
lovely	thanks
loyalty points	order
machine kept it	no_card
make it 0000	how_much
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
my wife has the card	someone_elses
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
no need for that	withdrawal
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
not cancel!!	resumption
not going through with it	cancel
not good w computers	help
not me, him	other
not right now	withdrawal
not sure if i should	wait
not sure which number that is	where_cvv
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
pay for what exactly	reservation
pay in euro	reservation
pay in three goes please	reservation
pay it with paypal	reservation
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
please stop right now	withdrawal
please write slowly with easy words	help
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
prove you are not a robot	who
put the thirty dollars on it	how_much
quickly please	patience
quickly please, my break ends	patience
qué tengo que escribir para pagar	after_confirm
qué tengo que hacer?	help
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
sos	help
sos lol	help
squeaky floorboard fix	other
statement?	bank
still here, only slow	wait
stop	cancel
stop asking me	withdrawal
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop please	cancel
stop pls	cancel
stop right there	withdrawal
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
take the eighteen dollars	how_much
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
that's improper	correction
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
there's somebody at the door	other
theres 0 charges on my bank	recurring
they have the money	already_paid
they said it is correct	other
they told me to write here	other
they won't let the payment through	declined
thik hai	assent
this	other
this is bugging out	page_trouble
this is for my daughter	someone_elses
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
wazzup	greeting
we decline	withdrawal
well it's like	other
were you able to charge it	progress
whaddup	greeting
what ???	other
what am i looking at?	help
what an eejit of a machine	patience
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
what do i need for this	help
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
what i bought exactly	order
what if i don't have one	no_code
what if i don't like it	refund
what if i say yes	reservation
what if it never comes	order
what is going on	progress
what is it for	order
what is it that i'm paying	how_much
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
when is my son's training starting	order
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
where is the shop exactly	order
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
who else sees my card number	safe
who is right	other
who is your bank	bank
who sees this chat after	safe
who sings this	other
who's that? that's not me	correction
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
will a page open	where_to_enter
will bank convert the money itself?	bank
will i hear from the bakery	order
will it deduct now	progress
will it show today or monday	receipt
will my card be charged?	how_much
will my details be sold	safe
will my phone ring for this	after_confirm
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
