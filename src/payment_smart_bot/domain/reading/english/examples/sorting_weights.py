"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "7653d6b16af143cb68ff707d21ed106d"
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
BIASES: Final = rb"KNXOKIHOMNPNOXONOMOXKONP^MNRUOJNLLNOQONLMKOOVRJLMLKLNOLU"
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
#ethe
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
#sake
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
asking
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
if repair
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
ko
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
my maiden
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
not machine
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
sake
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
they give
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
GaI\JbL]PfQcRZTaW\Z\[Y_Zabbbdde]f]mZs\v]
ki
@eBmDgE]FbGTI[M[PfQ\S\U\\\_Y`haed\ebgZmlrbub
AgCeDaEYF\IhMZPbRcT[USVZWc[\\Y]]^bcZdff[g\k]ldpXros[tYvcwd
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
@\AdCPGXIbKbLcN\TcV\XdYZ[]^f_\`Yd\e\rcv\
@[B[CiJYLdN[PhQbTbW[Y[[e\[_[aZdfe\fenerbu\vZwW
AhTh\\acc\tb
@gAhB[CZE\GXP[QjTTWrXYZY[\_\`[aZdgi\mbr\w\
CaGeIVJbL]PgRZTaWYXZZ\[Y\]_Zbbdie]mZs\v]w]
C\GdWXX[dj
BZC\ISKVN\VXW[X[[Y^[_Wf\h~i]nZo\p\qZr]vY
GZJdQfmcs\
I\K]PfQbV\WjX\dfnZwZ
BgX[
LaThlboe
@\CfG]IdJYLhN[PgQcTbWlXZY[[c\Z^b_[`Ye\feneo\rbu\vZ
BVF[M[N\PkQiRZSZTfVWWZX\[Y_X`\adbcc\ddfZg[hZkblZmZnXpjqZsWtXvYwZ
K][Y^tfUq]
AhTh\\acc\tb
C[IYNcQc[\^Xaq
Xg
Dhtc
@YA\CYEYFdHcIUKdL\MbO[PZQdS[TbVXWcXbYeZf[X]f^Z_Y`UafbbecflickbnkobpYqUrYsdt\u[vW
CiUb[\gb
BbCZFeGcKhNZOYPUS]TbV[WZZc\X`cb[dZh\ibkhn[p\q\setbvXw\
O\sl
BbG]IbR]Zfeg
CcQcX[\\mbpkwb
@fCnG\MZN[UcV\XSY]ZZ[f\d]f^]`\abe]fdm\peq[rWs]
[g
@[BdC\DZE\FYGTM]N[PrTfWYXZYlZd[Z\Z_W`[aUc\dde\gYi\m\p\sUtWvXwZ
X]Yo_\
B]I\PdWiX[_Zdf
AfCgD\EcGcIVPXQjS]VbWdY\Z[[e]d_b`VdYfbilmbrYsjtbubwb
BfCdDfE]I[PjQeXXZ\\ev\wi
X[ccmi
@gB[D\EeFcG[HbIYMcOdQgW]XWY[Z[\[]\`aacdbg[ifl[mencoaq\s\tbu]v\
@]AcC[DbGZIdKdL[NYP]Q[R]U\XW_\afciedk\lfn\o]p\qbs[t[v\
kp
@[CZDbKbL\M]OePcUbVbW[Yk[[\e]e^[_\`ba\bbc\f\kfnct\ufv]wc
PfS\X[cg
AjB[C[G\I\KbNbO]UbVdW\^ba\bdd\ebfb
@dBkE\GbIYKZM]NXS\U]WXXU\\]]_[c]degckmm\rZu\
B\DdEbGiIZNZP[T[XYZ[\V]\a[bYf\gbh]l[mXt]v[w]
BXC\M\XV[]\\_\a]fYihl[p\up
@[CdDYG\K\McSc^\_eta
BfDbE\FcGgHdI\JZKbLcObQfRbS[TcUXV[WaXXY\Zc[e^ZaYdZfbgcibm]napdq[rZsduYw\
FbIZMjN]OZQbRgVdWbXZZ[]\_dafcbd\gckbo\pbt]
@[B\E[FkIhLYPcRlW]XfZg_\`[hbi[kZnbt[wX
C\G[N]P]QXZr_[ibmjsZvlwZ
AYCbD[E\FfG\IdJbM\NZO\Q[RgSaVUWWXXY[ZW\[]\^Y_W`]a[d]f[gWh\mYnhoXq[sut\u[w]
AbBbGbHbIXJaN\PhQdR\TdU\WVXX[]\\`]ebg[i\p[sYt\u]w[
B\GbIdJ[M\RZTgV]W][j_]cYg[i\kcm[rY
B[KXSiVXXW[]\ia\g\kbldmWpbq\rgu]wZ
A\BYDgEhF\G]IfK\MiO[P\S[W\X\[\\gaec[dgm[ti
@jB]CcFbGZIlKhLZM[NWOZTcVYWgXSZZ[b\b]]`\bbcpeefYgcpbuc
@\BcC]DdEgHeIKMcOWPbQbRdTXUbVdW[YaZ\[Y\W]e_\aafdgdhciikclUm]nXqYrUsft[uZwX
BZIbKcL\M[P[Yi]ba[bbccdfp]qZsb
DeIdV\X\[\\fth
@\AbFWG[H[I\KeM[NYO[PdQ\S[U[WgXWYYZd]Z^j_\`ebbeUfZhZiXkelcndocpgqZw[
D\SkUX[he\q[
CcSfX[tc
BeIdX\\gw\
AcQiUcV\WdXc[e]a^i_b`ca]bfdbiZkXqerbt]wZ
D\Xi\Tc\g]w\
WhXdi\
@jAfBZDbEcF]GXH\JaKRLcM\P\QcT[UZXUYoZZ[Y^l_e`Za\b[cmfbhWkZl[meoeq\s]t[u\vswZ
@bA]B\E\G\MgNjO\PZReWcXW]adggbi]m\ncobs\t\uaw\
I[K\S\_[f\ho
@aAaB[EbFfH\M[NaQcR\TcUhWbZd\b^caYb[g\h[ibqbrbsYu\
AbS[UiW\]cdahgu]
ClI]KZL\XYZ\^gb\iXq\r]sbv\
JiLcWdX[Z[`cfeifp\rYt]
DbIZQbT\Xb_\cadbgki\r]
JkPZS[gYsf
@cBYCYD\F]GeKcLeN\O[PZRZWWXbZZ[d\Z^i_[`]aqecfcgbl[n\p\qXs\ugvZw\
BUMkNjXY
Fk
@hB[I\MZ]gaice
@]AWBYCXDdEeFhGXIcJ\L\PSQ]RcT\VgWYY]\Z][bed]eegXh]j]k[l[mcnkp\qZrbt[u[vbwc
C[DbFcIgKdLYOcRbXZYbZ\\kbddce\fchci\o\pYwa
B\C[D\IZUiWeXa\[ddmfw\
@\DiEiFZX[\[`]ucwd
@iA\B\DiF\GbI]J\O]S[T\U\V\WjXdY[[\]c_U`caYdeeffeg]m\nZoZp\t\udvh
@\AbB]CwE\FYHWM[NXO[PZSZTXUgWZX\Y\Zg[W\[]R^i_ZaYbZc\d\e\fXg[hYk[mZndqYsct\vYwX
@\BZCiD\G[IgKWO[PdV]Zc[d]\^da\dclkmcoZqirhsct]u[v[
GiIcJ\PXVZXk\Y^b_[c[e\i[kbuev\
CXEeFfGbHdIcM[N\PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpdqbsbt]uev\
GcN\SYU[WbXh\alcmd
@bCZEeHaIdJdOZP]S\U\ViWYXeY\Z[[[\e]\_]`daedYhkiek[m\nbp[rXs\
D[FdK\L\M[NhO[RdWbXX[d\Y]g_ceef\k]n\pfq[r[
B]GcN]P\UbVdX]Y\]Z^Xggner]t\uj
AiBdDWFYGcH]IgL[M\WgXdZ\\Z]c_ba]b\c\dYe[fjggh[i\l]mTnbocpYqds[t\ucvVwc
@cBiChK\PcQiSbW[XZ\]_\ogpYqcsj
@fC[GeL\N]SYV\WaXYYbZe]c_Vd]f\h]iblhm[q\seu\vbwc
@\BeDaE\G]IXLnMZOdPZR]SiTcUfV\WX\Z^\acd]ecgbh\iflYm\n]odpXqPr[sbtXu]vY
AlGcS]XZfk
@bA\B]C]F\G\IZK\M[NYPaT\Wm[i\m][^\`[baf[lfnYpgtY
GcWhZbwb
@\AfB\E\GgIYJdK]LZO\PbQ[TkW[XVYfZc[c`hagbYc[dZggiWl[m\rYsXu[w\
BbDlEeFcL[M\Q[U[WX\[_\d[fZgbkpl[mVthu\wY
@[E\F]GcIcL[MZSUU\VbYi\W]gabfdg\mon\odr\sbucvZ
@bGcSbXk\\gcoiwX
AZB\C\DdFeG\IaJ[K\NePbQmS\VdXXZa[\\d_faXcld]e[gZi\l\mbnbocqdr\sYu[vc
X[Zi
@\AZBZC[LdVdXh[b_V`dd[f\hei\jZo[q\r[w\
BaGiKbVbX]Z[[\\X_[a\dVf\hii\lgr[sp
FdG\M[RcS]W[Zk\f][^edckcl\m]pbv[w[
B\CfFYG\IcJ\KdLfPgUVV[WZXY[f]b_Zaae]fUg]hnm[n]pbqYsYucw\
JeP]UcW\XcYc_[fki[k\mbncrYwV
BgPcXYdb
Mb^]ndwh
N\SgWiZga\cbfc
A[BfGhIfMiQ\XU_h`gcYfeg\
A[B[D\EcFYGfL\M\OdR[SYTaWeXcZb[]\\_f`fadf[h[mWn\oZq[s\tbuZvb
CdJaW\XlcZf\gii[mYsXui
CZGbJ\M]N\X]\\]g`db\cbdffcghh\mbnbpZs\tau\
BYC\DfE\FYLSP[QVRdTeU]V\WZX\Z][c\Z]f^X_XacdYe[fdieldm\ndotqhrXtbufwZ
@[AZB[ClDbEeI\KiNZO\PeTZXfZY[\^\bgcXd]fckfm\ncsct\uYvYwY
DfI]S]TcXh\[
BZG]I\L\P\T]VYWfX[Yd[b\[]\^]_\`\bbdcf\h[kdo[p[qvt[u\w[
@[CbIbJaLiO]QfT\WbXd[[\a^\fgi\mZo[sqvcw\
XYl[mk
BYC[DdI\LbMiNYOcPfS[Xi[b]\_]bgfhq\u[vawZ
BbH]I\LeR\UdWbXeZc[\a\dbegfYgZk\meo]q\sct]
@XA[BZF[G\HaJ\M\NeQeSYUfXiY[ZX[k\\][^Z_X`[aUbfejf[gnibl]p[qYsXtVudwY
IeK\NbX[\q]b^ddYmOpbu\w[
Q[Zbpl
DbWh
XZ[q^\f\l]u\
B[S]X\mp
I[PbQcTcW]Xghh
\en[pjs]
S[VcW]fgmgqdu\w\
A\B\CcD[GcJ\K[M[N[OiQ[UcV[WXXm[Z\Y]\_Za[becUdbe\gVh[i\lbmdo\pbrZsntbve
@cB\EbFeG\H[I\LZM\ObPWQZS\TZW\[i\X_\`XaZdggchai\jZlVmWqer[s]
ChDlF\GeI\JbN[QcRZTcUcWgXZZ[\Z_\cWdXgemYr[t]
CgN\Ya
@\DbEbJcLdM\OfS\UdX\YYZg\a^c_\abcddafckel\neoeqXsZtbv[wZ
DbK]MbN\P\_\`Xd[lgmZwZ
CbWh
Jjoc
DiE\F[IZK\LZOVPbR[SbTZV[WgY\[\\\]Zbddbf\h[ibkZmZqXrXw[
@\C\DfEfFYHlIZKbMXN[O[QYSWUWV[W\XfYZZ][]]j^ba\bZd[f\kZndpXrYtdukv\wW
@ZASB[DrEqFbGZIZL[M\O[PSR\S[TbVaWfX[[Y\W]c_Xa[cZdaeXf\kXlWmZn[qXsdtZuXvYwV
@mB\CeGcIaK\LhM\SfWZXeYY[e\Xa\defYg[q\thvZ
@YAbBVEYGdIbKcLZM\NXO[QUTgUmVeWa[X\[]\^[_W`ZcWghh\kYlWofpdrksfuXv\wY
AeCdEbFdG\I[JZM\N[PaQYVZWXXbZh[[^bd\e\g[i\mXn\s[tev\
@aB\FaK[LZN\OdTbU]W[Xg[U_[bbcddhfhh\kfl\pbt]wY
X\wi
DcJWXq^d_\
@[B\K]PkQZWbXZYe\\_Ya\bbf\hnr]ucw\
AbBgCbDaF]GgLaMZP[Q\[d\[_\`ffjg\m[pbsbwc
AcBXCdDeFkGfLXN\Q[SeT[UZV[W\X[Z[\Z]a^[_Xagb[c[gWhci\jZl[mXnYoVpYqbsbtZuhvZw[
AfBgCaDYEZFbGeIXK[LWNXOYPgQ\RfSWUbW\Zj[U\[]X^f_\`daTbZdbeVfmi]k]mhnbp\qfrfsXt[uUwW
DcGcI[K[OXPdSiThW[XjYcZY]W^[_\bbd\ebf[gWh\i]l[mZn\o\pdr[sltcu[vXw]
E\GhMdQfR]U\W[Y\ggmao[uevZwe
DbG\XZ[f\l]cc]f\m[scv\wd
@\CYEcNZOZV]WdX\Z]^i_b`ebce\f]kjmapatcw\
AdBdI]M[OePdSbVeWdX[Z\\b]aa]fbiflcmZn]p\v\wW
@dK[L]M[NcO\U[W]XX[g]b_[acdZe]gbifk\peqbw[
B\CdDiF[GdKZN\OhQZWbZZ[j\Y^\_ea\dXg\idn]q[r\s\w\
@ZB\FdI\KYMaNlOfQ[R\Y\Ze[\acd[gdibkcndpYrZtiue
@gNfSYWhvh
@ZAZBZCVE[GZHZIcJ]KbM\NYO[P\Q[S\T[UMVqWcXUYYZe[X\W]W^i_b`Ya\bZc[d]eZfYg\k[m\npoXpUsUtZu[vgwX
A[L\XdZf\b
@\AbB\C]DcEdFXGcHbI[J\M[N[OVQ[TbU\VbWmXeY[[\\[]a`\adbcdceZf[i\k\l\mWn\s[uc
@cAcB\D[GfJbKXLcM[ObPfQ\RhSbTbUZV[XQY\\Y]d^daZbbd\fdhajcmdnXo[p\rhtVu[vd
AZCYEbF[GoHbIWJcKWLZMXNXQURbSXT\U[W[XVZ[[c\[]i`Wa[cYdaedfmgYj\kllVm[p]q[r[sVt\uUv[wT
A]BeEiK\MbO]XcZ[[fddf\geicn[sdw\
CeE[FZG[K\LeN]PgT\UZWYYbZZ\a]\`kb\fgibkdo\q\satdw[
BlE]FgGeI[M[NZO\RiS[VcWYZ][X\[aceXgWj[l\m\obq\rbsiwZ
A]C]EfFdHcJbKcL\NYO\PjQbTfUZVbWWZZ[Y_baccVdXg\q\r\sa
@[AbBcCbEfG\H]IcJcK\LYM\O[TbU[VcWjXaYbZd[Z]b`]a[cbdYfcghkdl\nbobphqXsdtb
AiIZK]L\N]PcQZTgVcWfXZ[d\W^[_[`]abgehfiZmcnYqWsZv[
N[SZXi
Yjv\
BWGfMdN[O\UYW\Xb[j\iaYbdeaf]p]scu[v[wZ
CeFYM\N\QfWcYf\\_[a]bfiYmXqYrcsfwb
B\C\PdXf_\a[bbedffgbi\u\w[
FeGcIYJkN]P\TZUZV]Wn\e^\cWdbfjhhi[obpYs[u[wb
Xh\\
CYD[Q\XZZg[\\l]cmgv\wY
D\Xhta
DYJ]ObPZU\WeXg\bedfcu[w]
@[DbIXJkM]PYS]WeX\[e\Y_[`Za\fZh]i\m]n\rfucviw\
@aA\B\C]DbGdJ\OhP\T\UkXc[b\Z^\_cabccf\g\p]ti
nj
@\BYCWF\IcM]NWO[P]R\SYUTVnWZXXYWZ\[[\Y_\`\c\f[g\h\ick\n{oWpSq[sXtZu[vfwW
BYDaG\HfPZScT]U]WZXd^\`Zdcgim]q[s\tawa
\gm\
CiKfWfX[w[
CbGbPfVcW\X\bg
B]CYDgI[JgKbUZWZZ\\]_\flg\lmn]p]scv[w\
AdDbFgLiNYOiPeTfWdXY_]aifdiclboktbve
@ZA[B[CVDZE\IfJTLaM\NXP[QeTYW\XVYYZY[Y\X^\_\`caYc[ddeZf[gZh\igj\kYm\nSoxpRsXtSu[vdw[
B]GbXg]h_Zr]
B]CbEhHaKZLiMdNXOnPaR]TYUdYYZc[[\a_TbidYe\f\mcoer\t\u\
DdEbFbGcHiKdM\OgPcQcUdV[W\XQY]Z[[k\d^e_a`[bdcbe\f[g\i[kbmboetcv\
@dAnBWChDaE\F[GgIbKaL]M]QZWTXWY\\[]\_b`caib\fZi\k\l\m\nbsht\v\
AYB]DhEbF[IWJ\KkN[O\S\T\UZVdXb[]^Z_Yadb[c\g\lXn[rYs[t\u\wb
AaBZDcGfPgWXZc_c`bac
@]AbB[CdFfGeQoW\XkZZ_Z`\bffci\ncwd
DfRg]d
@ZB\DdEeG[I\JZK\M[N\OZPbQcWcXZ\d]Z_Wbbf\g]h[ikp[r[sct\uYv\
CbOhXY\g]f`bbcfdncq\r\
IbVcXkm\
AdB\EeFgGcM\QZSYT]U\W\Zc\h]f`dbbdZeYg[ifngp]rbuewm
Q\SgTfrbs]
O[Z\[]\\^hbqqfs[
C[KbRhVc^]_aaacbd[gbmcndpcq\
Fl
Wh
C[DdMmP\WgXZ]f_Z
E]IaLiSh_]aWfdrd
@\AeBWDWFYGVIZL[M\NZQ\RYS[TWWc\[^[_iabfegWhblam\o\qYrgsZtVvZw]
@]A\FZH\OiWdXb\f_gdbebgck\mbnaocqbr\v\
@[A[BVC]EXFfGWH[IhJcK\M[O[PiQ\SiTbUYVYWcX[YaZZ^\_Z`Xa]bgccfdgbiZmYn]perXs[teve
@XA\B[CYE\FcIdLcPZS]T\U[W[XZ[[\W^a_ZaYb\c\e]hcibjYmdncpiqct\vawY
B\DhXb\ff[u\v\
@ZC[JbQ[\d^dbdfeg\mfo]rYsluZ
XY\bln
AcB\CbGZI\JiK\Q]VaZf]e^\abgcjeqesZudv\w\
@[BUDiF\GWIhLaNZO\PcRfSZU[VbWdXXY[ZZ[b\h]e^f_R`[a\bbcfdbfdhckbl\q\sit]u\wc
BgDoG\IaN[PbS\XZcbwa
P\QeTmW\Xes[te
@cA[FbGcHcLbM\NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsetcw[
BbMeR[SYXZYq
@\B\KbM]PYQ\U[X\Z\\\`rbjd\ecg\kemhteudvbwb
BYXcfkh]p\
AXB\DYEeFcGQHdJcK\MZOeTcWeXYZa\[_a`dc\d\gckbmZndodpbrasbubvc
BXC\DYF\GeIZL[O]QYUcXnYbZW[X\Z]b_WaXcdf[h]ial[mep\rdtawZ
B\GbIXJbMeNkOZTgU]W\\e_Yf\gbhdjcldr\tbwb
@]B[F]JmL]N]SZTbU[X]Y[Z[[\\\`[dbg[h[lcp\u\vZw]
AlBcDeE[FVGdK\L[NdPcR\TaXYZ\]X_p`daebbc\dZf[g\hak\ldmVn]q\rbsYu]vc
AbCZF]R[UZV\XjZd\\]\_[`dcedbf\g\mgu\
BaKhSZTiXbbZ
B]IZKXLeV\W\Xd[[_Wa[hgnYoXp\r\sbu]v[
@]BZC\D[G\IfKXM\PbRaU\W\XZ\Z_Zakdbe\mWtcwk
@[CbDbIbKcL[N]P]QeTXVbW\Z[[c]Z^\_[`gc[fXgahYibk\l]mhn]qcrgsbt\u[
T\Wg_dccdc
B\K\LUW\X\YYdcgetr
CUGaS]UbW\XjZc\bfkiamdv[
@cB[E]P\Xl\\dbfb
AbBZDZIaMZNcOcQ\TZXlZe[\`bc\dYe\fYg\hbk\miuZwW
CXDhEeI[KVOcP[UcX\Zc[d\d_facbbe]fXg\wb
I[OZP\WgXl\[d[
AfCcDfJ\OiPXQbWX[]_[abeYgfm\n[
DmIbXZ\k^]d\fbl\te
C\G\\\`baj
N\OiP]UdXdfcg\kdm\
I\SdTjX\a\
@]G[I\KbLdN[O\TlW[XZZZ[d^\`\ajd]e]f\gVham]q\s\w]
AbBZChDZFgGbIbKeMbRbT\U]WeXeZ[[\\b_UaYcXdaedg]i\k]mWnep\rcsbvc
B[CXEgFfIWL\M\NiOdPZQjR\SfT\XWZi[[\p]c_Xa]dYibkVlimYr\u\wW
@\CdDcGbIZM[UdWXXl\X_ZbbdXhfmduY
Z\g\sm
S\gZr[sk
X\[h
@\B\D\EZFwIfK[L]N\QZRjSgV]XZZ][]d\f[hciYm[n\o\p[qZr\
B\C\N[O\P\Q\S]V\WnXfZg\X_X`bdbf\g\mcw[
BbK[civ[
B[XYwn
S[]hakp[qm
W\Xk_[caf[m]nbsfuYvY
tjwg
MgXP
Xcsk
DcKeM[NWT[UXXbZd^]_fdefbi\jbmYnbs[tcvawh
D\F[G[I\R]U[WbYjZY]f_[`ca\b]c\dbfbgZi]rZt\vZ
CbDeIeKhQbR\\c_\`[nbpgsb
I\QnYeZY
B[IcM[VgWZX[Z\[d]i`bb\fggfidj\mZn]sYwY
J[QgSfVfX[
ChK]
_\fnp]u[
AZBbCXDlEhG\IhJVL\M\NYObPaR\T[WYYZZV[d\h_b`XadcYgXibj[kYl\mYopqXr{udwZ
@bB[C\D]GfIYJaP\Q\SnUdWeXVYb\Yb[e]f]i\m[nbpcw[
@XB\CZE[FdLlNdO\P\ScT[UYV[WWXRZ[][^e_c`aa[c[dbf[gbkZm[nWoVqqretbudwc
IpJcM\N]QbTc
D\FeN\Vgf[inn[wf
@\DbEYFgIsKfL\M[N[R\S[V\XW[e\Y`\d\ebf\k\m\o[p\q\rZt\v\w[
FbO\PfRhX[_eafb\e]fegf
@fLhX]\[]jmd
S\Xg
BdIaKXL]M[PhQdRhSeWeXY_ec[fcg[nmpkw\
@cDiS\w\
B\C]F[G\I\JsLgPWQXS[UZV]XZZZ`]a]dag[h\ido[p\t\u\
D[E\FdGbJ\KcMhTfU\Zd[a][^\adbedbg[k[l]nbucvbw\
_\`l
UkZ\abgdm\s[
GfI]LiNYPgXb\[_bbad[gYmYtc
@ZFWGcJgL\O\PVR\SbVbX[\lbjcjdeg\k[m[t\
@aB\GiNYO[Pe\Xf\ibmcw\
DkEiI[K\NZRgVhXZZg`\kbn]s\uew]
A[BaCXEZF[J]NjOcSWUcVZW\XVYZZZ[]\X]\^c_YaZcXgXlboipZqcsit\ubvdwX
B\IeKZM\PgQfX]ZZ^ddcg[m\uc
PcRcS]\mdZf\ncodpdw]
BeC[FbGcI]N]Y[Zb\[]b^k`gd]fbidw\
B\Vi[[\Z^\d[n\pathv\
BiCZE[IYJ\KuM\NbO\S\T\U[VcWbX[Y\[\\V_YaScYd[e[hZiZn[p[r[u[vZ
B\F\IhN\O[W\XZ\\`ffouZwY
@\BXFdIjO[RaSeX\[\\Z]cbed\ebfem\o\p]
B[D\Xm[\`\mZpbv\
AbBaCdDbSfX]]X^g_ha[i]ocp]reu]
@ZA\BXDcM\N\OgP\S[U\W\X\Zh[Z\m^b_Y`bbacbe]wZ
H[IeMfP\SaW]X\Y\\X^[`iabe\gglar\sYtdw[
BdIeKdW[XY]b_\bhd]p\
CjDfI\ScWVXh]\cdf\ldu[
B\M[\h
@XBYCfDZIYKWNWPlQcR\S[U]VXW[XYY[[W]bbccXdaeYg[j\l\m[o]q\rZs]vewi
C]UfWfZb[b_ba]bgfbgdmcs\
GcWc\\`\kbwh
D]GZQ\WbX[Y\Zc\]]fdbf\g\mmu\v[
\gwZ
B]F\IdJ\PbTdXgdZe\kYmesbw]
X\\g
M\Xd\efi
I[K[N\P\W\Yc[cf\i\n\oZp]qo
B[GVKdPiQdUbVWXce]g[pb
IePgU]VdW[X[[\^b_\dchdk[ndoapds[t\w\
B]CZD]E[IcJ\K[L\NZObPbQ\SYT\UZW\XdYb[[]\_ea[d\ebf]gciem[qlrevbwX
@iAWBcCWFdGhJ[KaNTOcQeRbSZWZXXZZ[W]\^b_kaYc\ehf\h[idj\kblYmioepdq\rWu[vVwW
AcBTDVGZJaKeMdNeO[PZQeRgTdU\XWYcZ\]Y^W_XeYgZiejdmkocs]tfuf
B[Xe\]`jfgi[u[v[
A]BeFdI[K]N[PZSaWoXYZbbfgbm]tbwb
A\B[FZIcKdLaMbNbOdPaTfZ\\\]\abb\dhe\gYnbrdw\
@[D\EZFwIhJdKbM\PcRaV[WcXZYc`[aZbac\dig\i[mVoWpZrYtTv[w\
AcBbCjD\FWIUJ[U\WkYe[\\Y_Xa\cWk\l]mbpb
B[E]OXP[W\Xl[ebgc]f]m\nmq]tZ
G\O\PdW[XhdamZ
NcS]XidZnb
@gD]MkNhQcXZ\[`]acdbfc
B\GaIcN\OXP\WcXlZ\_Zdcg\i\mVpZseuV
@XAcBZC[EaGcI[JeLiNVPaQdR\SeT\UbWbXYYjZ\\\]b_\bcebfZgdifl\mYnXoVpYqhrbsdu]v\
@ZA[CcDdEbJZKYLhM\PWQfRcTcUXVVWXXeZZ[d\]^fadb[cZeefbiYl\mdnbodphq\rdsW
A[B\I[JfMZO[SfVbW\X[Z[\X]Z^Z_\a\c\dZe\fjlYm\t\uYv\
@[B]CcDcEfFeK\L]MZNZOZPdR]SfWl_Zabf[kbl\m]n[o[u[w\
EdF\G\L\M[N\OXPbS]TdWdZ]_\`\fgg\mbvc
@[AdB\DeHhIfKVMgOWQZRUTmUOXY[[\U]c^c_[`WahbWcWegfdg\hbidncoepiqOsgudv[w[
g\sg
@[A[BUD[FcJiKoMYSbU\XiY][g]\^\`da]bZc\dkg\hdi\l[nZsctbucvZw\
C\E\FbZcajd]ia
SuX\l[
LsP\T[V[XZnapctXv[
C]WbXe]\e]jhwa
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badc\d]f\h]m[oWpZrcs\tVvcwZ
I\JmS]XX
Zfsa
J\X\f\ipu\v]
BZ\ZliuY
BiC\FeW[]]^bdZmfud
AYC]EeFcHgIWKeL\MZNdRZTZU[VYWhXYY\ZW[e\c]e^g_c`ca\bccbddgYh[igkUl[min\pbq]tZwZ
B[CbIhJ\m\sctb
@cCYDiEbGfJZK]M\O[P[S\V[YaZb\Z]\`caebed\fkh\iZkemZn[o\rcs\vj
BcC\GfIhP\ScVdW\Xb[[\]^a_X`]cadgebf\gWh[k\limbnfw[
XZ[j
Y]\g
P\WkXfw]
@eGgdcm\
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
U\W]Xf
gZsh
BbM\PcU[W[Xd_[finbo[pZrgsdtZ
@fCfDdG\H\IZJ\MXN[PfScT[UbVgXZY[[f\\]\^[_hacccd[fWheibkbnXo]p[qXtevXwb
A\C\DdEYGeJ\KbM[PZRaT]UYVYXdY\Zg[X\T]Za\bbc[gZiejZlam[n\qXr[vbwW
G[Zg_\
A\B\D\E]GcHcIbJ]PWQjT\X\\Z]\_]a\ccd\gdialpobpbs[
@\BWC[DZJbKeMeNeSaUcVcYb[i\\_[g[h]kZlcmap]qSsbw\
BZM\\m
C\F\IiLbPjQ[TeXb_[bdgcneo]u[ve
CdXY\o
J\N\PjW]Z\_\`edc
BlDZGZL]M]S[VcWeXbYfc\dci\mYoiuawd
@\F\NrOZQ\Xc\Z`\m\
B\MlSbX\\Yw\
GbIbP\R[ShU[V[]Y_\agbbc\dZgdkdmbnbp\u]vbwb
og
fhnd
@\A]CdF\G]ShUZW\\X]W_[b[fui\m\u\
BbD\IYN[RdUfVdXaYa`ccegalZmYpbwd
@\B[DfGPJ]K\N\O[PeQkR\TrWeXXZ\[c]X_[aUbcc[dbeXgTibk\lZm\n\p[qVrdsZuZv[wT
@[AeB\CZDbGbH\I\J[K[LdMZNcPbRZSZUbWcXb[hc\d\faiijelXmirctfuaw\
@\BZEcF[G[I\JbLaQeUcVbW\Xb[\\i]b`cdbnYob
B\CbGZJaLYMZN[PYS\VcXW[b]\^c_gaWb\c\edgbiclYoapbrYsbtbvcwm
B\EcF\G\HdLbP]ThWgXbZb\g_jd\fZg\sgvZ
@\A\CeGeH\JbKbOcQgR[S\TbUkVgX[YaZj\g]a^[`\eefegdiXkclcm\ofq\rjsatb
@[AhB\C[DaFcGbIeKZL\NaO\RbU\WcXbY[[\\\]\^[_\c\d]gkicn\q]ucv\wb
@cA\BbD]EbHhI\K[NbO\P\T[V\WfXd[\\f]d_g`gaXbecld[e[g\iZk\ndr[sdud
A]BXI\MgNcO[P[QaT[WaXWYcZ[]f^\c]e\gZielgm\ncobpbq\r[s\u[vgwV
MkZbi[rau]
A\BbCZDgGhHbK\LZMbNcObQ]TbU[V[_b`[b\c\d[e\gql[m[qbt\ucw\
B\CfEcKaM]PZS]WdXY\Zf[gdwh
MrO[XW[\\X]]c[mZ
AhB\GXMlN\][age[mZ
BYF\G\I[K\M\UdVbWZXY[c^[_Xf\g[hyiZkbnfpYqZvU
Sgqd
A\B\CdO\PoWZX\uivZ
MnXY
AcBcDbHbK\LYN\P]QaV\XcY]Zc\\]b^Ydce\f[gnnapbq[ta
LZSg^\dce]paq\u]
A[K\P\U]Xn]b_]c]dd
QiW\XiZ]_[s\
B]C[I[K\M[N\TcUWW\XcY[ZZ\Y^d`ZdZeZgniam[sZt\w[
@cA]BXCeDZFcGiIeLaXY[a\f_fakd\eci[rb
MgNbQfTeX[_e
\YfkidwY
@]A\B\CgE\G]H\KYMeOcPZUYX\YZZc[b^\`]aebccZd\e\f\ifmdncpbqcres[u[
@]B\I\Q[T\UaVbXjYb\X_\jbmdo]sb
BjGcKkN[P[VcW[XZ[[\\dTfesdu\
@]A\B]D[FbIYJbMhPXQhXZ]\_fadd[fcidl[m\rdscu\v\wc
CZIbN\UYW\Xp\Zfbmj
BZCdEbG\IYM[UkXj\Z]hm\sc
AXB[EfF[I[L\OjPeT]UdWbX\Ye[\\d]e^Z_Z`ba]b]ddf[i\mdp\rZuZvXw\
@dA\BWCcDXEkFfGWI\LcMqNcOgPeQ]ReS[TdV[XWY\\[c\dceYfbgYl[mZnbocqYsYubvbwS
K]gYsi
fj
McQgXXra
B\C\D\G\L]MYNYP\S]W\Xd\[]h_\dbf\g]i\k\m\s[ucv]wY
AdI[JfLZPbScZ\[m_\c\e\ffl]metcw\
DYF\GdJ]M[N\OeTZU\XX\k`ca]b[
@\AgBZFdHaIcTbUb[\\X^b_Y`babf\ghk\n\o\sWwn
BYSYUhXZlj
FbLeN\X[[b_\b\i\tjv\wf
@fCgN\U[X\YcZfpju\v\
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]bdedgenZqbrb
B\D\FdLYN]PVX\YsZe^e_\`dg\i\m[ndoZr\v[
A\B[CgDbF\LbNdObT]U\WZYhZk\Z]\^]_\`Uadf[l\oaq\udwb
E]NcUbX\\g`be\u\
BZDSEhFoGRIOJ\K\LbNVObPYR\UcVfWZZ\[Y\Y]b^\_da\bkcWdneWfbgghbi[kbn\p\qXr[teu\
p\wk
OePd
BWLdP]VcXW[]\j]]_Z`\flkfldtbuZvkwb
EaFbIcJhLbMZQcRZSbUeV[^d_\c\dbeZfbkbl[mbrb
B\Ikcbi\
AcBXCeFZG\IeKbM]N\OYPjR\S\V\WfXY\c_Y`\aYg\i\k[m\nXo[phr\s[tcv]wc
GbI\K[LaP\W\Xf\[^clbm[nbq[scteug
BYSdWfXd
IeU]Y[o\tjv\
Vo
[bhbqi
@\CVDeE\GSIkJ[MZNbObQfR\S\T[V\WbXVY\Zb\W]h^[_W`ba[c\dee[gXhai[m[n\oWpZqisUuUvhwb
ClDgF[GYIdK\L\MZOZPYQgR\S\TVV\Y[Za[d\\]X^b_[`[abbXc\eefckcl]n[qjr[setUulwg
AcBZC[IcKgLWM[N\Q[TeU]XbZc][`ha[b\hel\o\t]uZ
B[K[XY[mfdiZ
BhMZSdWdi[sft[w\
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl\obpdqZscubw]
B\F\IeSgX[l[th
AcCZDeGeH]KfLcMZRbS]VbXUY]\Z]Z`bcbheicl[nepcqbu[vb
JZL\M]SjXXYd^bf[m]njpZsfvZ
I[K\LePgT]WnX\[Z\\`bbbdae\iZ
RkS\XZd\gdthw[
CcLcMkXZZg[eh\vb
X[g\mlsgvb
B[S[X[Z\so
@dCeEdFYIeT]XZ\[]gbcqhrZwd
ag
X\mh
BUC[GcJ\MXOhQjWbXf]]_\`\big\i[ljsc
CeH]IcPcT\X\Z[dbf\m\rftd
B[DhKbPcXl\e]\e]u\
B]Ijgit[
LZP]q[tvu\v\
@[B\M[P][n\[_ce[f]h[i]p\
AeIcJ\PZQ\UcWdXe_X`\bcc[dbijkbtgu]v\
O\PfSXvawg
AiS[
@hYcvg
@[AeDcEZFbGhIeKhMXNdPXTjVmX\Y]Z\]e_[`Ye\f\gkifpfqcrjt]ue
MZOjX]ajrh
retcuk
@]A[BYDZEZF[G[IQM\NXP[QYRjT\U\WcXUY\[c\\^\_X`eaecZf[gZh]inm[nZo\pZrWu[wh
B[CaI[N\OYRdUdX\Z\_\abfYirmbnZp]q]r\ta
@]B[C\FcG\IcLgNYO[R]S[U]WbY\Z\[p^e_[a[b[fYgcpZqjr[sat]w\
Ke[g\b_cmbw\
A[BZC[D\FZGfI]L[MbN[PfQbS\TeU]XbY\[[\\aXb\ced]gih[iblbmfn[r]tbu\v]
B[DkJZPbWYXjZZ\arb
M[Ycup
A\BZC\IaMZNbW[X]Yc[[\]dbfbkblcn[skvewd
BZD]L[OdPlSeU[WeXh^bd\fak]
QdX]ZgiY
C\GaXnZa[[\Y_ddhfhicncrYw[
M]NdWbXm_c
CcIfM]NdObTeVd^c`bcggeiembn[qhrgs[wc
Vi^af[nn
JcMgS[XYZe]km\nbpcsbw\
N\Sj
OXPsS\fhu[
JrPUXZ\[va
@gB[FbNbXba]ibwb
PhX[[cnd
IcKbVfWh
@\AbC\D\F[GeHbNdPfS\T\WXXgZY[a]h^\c]d\e]fcgjm[rZt\ugwR
B\IcJbOe[q\W
G[Xifb
I\P\SZXm\X_YmerYw[
@[CXDeFXI\JYKbL\OjQdRcSbXYYc[[]g_c`abbfdgah\iblZmfq[rYs\ui
MeN[T\WhY\\b`bn\pbw\
B\C[DYEfFiGbIZJ\KZLYMbN[OhPdSYTVU[WTYXZY]Y_Z`bc[d[f[h\ibkemcodrcs\th
IcXj]\d]f\h]mas\
EbGcJ\S[T\WYXf[[adfVibkwrZuZvewc
D[LgQpUhWhX\
@bA\BVCWDaEdFZITKXLdM[PjRkUZWgXdZ\\Z^ZaWc[d[eYiekhl\m]n\r[tavewg
C\F]I]JcN]XkYd\Xdffmgam\w]
@]AbBYDbF\G[IcN\O\PYQ[RmTcUcVdZ\[[_fabecfZiboapbr[u\wY
@ZE[GbI\K\M\NYOYP\UaWYX][Y\Z]\`[b[edfmkmlkmbq\r\tcuYw[
B\CbIbM[OkU\XZYb_Zgjm\pbu\w\
AXBbF\IYN\OcPrQ[VaXZZ]\\^b_[d\e\haibl\pbu\wb
@bAXCfDbEhFiGdIfJYKRMZNWO\QeTaUYVYXW[e\W^X_Za[bYesfUgZhXi\kbl\mZnbpbq[r\s[tbv[
Jbfh
FZ`bfckq
IbL\WZXaYk\\`Zq\
BYKgP\Xgwa
B\ClF\G[J[KdOdPZQ\TbWX[\\Z`]f[gbibm[p]wX
@]BYKWLeOdP\Q\UYWZXbZa[e\Z^U_\`ba]b\dbedfegchbkbn[o[pcqjrZs[tcu\wZ
CeD[GYKYM\NfOUP]T[U\XbZ\[]\g_b`dcfggigm\o\rbsetZu[
N[O[W[XbYgZ[\b]g_]a[baf[gandqXrascufwf
Cif\i\rb
B[CnF\IZK]L\M\N\O\PdVZWcXVYYZ\[l^[`[a\g[mZpcq\wX
CiEcGeIWJfKbN\OZP[QdUeWfYbZb[\_]d\ebffg\lbm\nfqdsgudwb
B\DZE]I\N]ObP[S[UYVZWZYk[r\\^d`ba\g\h\iom\ocpjq\r[shv\wZ
@WB\F[K[N[OtPVRXT\VcWYXbYY]Za\dfe[fXgYh\kcocphqZr]s[tcuZvZwb
@cBeC\FbJhK\LcMZNZQ\TYUXVdW[Y\Z[\Z^Y_\`ba[bZcceXffhekal\menhoipeqZrbt]u[v[wd
DcP[Xn\e
@\B[CaE\I\K]M[NnOhQZS\UdVbXX[j\c^X_[`ebecbe[fjgZi[kemZn]qct\wb
@[BXFdJ\LbNcOcPfQkT\W\ZZ\c][_faclbmXnco\p[qZvewc
@eD\LbS\Xgfcgd
A\B\KcLdPqQ[Xc`Ya\deg\mTtbwX
D\K\Zbf]ij
Zi^l_[nXs\
B]Sc\gwh
BZCdIdKbNgSbV\XZY\Zg\c]g^edbf]k]mUparYtYuivcwV
@cAeBYCeDcFdIfJ\K[NgOePfQWS\T\V[WeXZZV[\\f]\^Z`dacbWd\ebfcgWlbmYsdw[
Vc\]_]pbsj
@dB\CeM]PnSbViW\[b\badc\jXnfp[ucw\
@]AdB\DdG\HaIbM\NfOZPaRaSZUcWaXTYgZj]\^d_]aXbbc\dee\f\gZihlhm\q[rfteuevWw\
@cCcEZFfGcI[JbK\NdOfP[Q\TbVdWXXdYg[b]l^aadbbcXddfXgehclWmbncq[rds[tVvcw\
E\FYInJ]SbXc][kbt]
@[AbCZEZF[IdJbL\QbR[S\VWWcX\Y[Ze[U\e_badb\d[e[fbghi[jdlbmZngo\pbqZsWtXuZvi
B\DdGWKXLiMdOXP[SZTbWbXdY\Z\[g]d^[_bgiihkdmXr[tgwZ
@\CZD[FbG[J\Q\R\TbV\W[XWZ[[\\\`cddfWgYhti\nbp[rcseu]vU
@\BeDcE\GbIdKXNZOZPaRcTdU\V\XfYfZ\[Z\X^c_[`Zb[c\gciYk[m[oZpZrXtgu\vdwZ
MYS\U[Xcemw[
B\C\DUEgFgHbLdM[N[QfR[TcZh[[\Z^\c]gch[icndq\r[u\wj
IiTcdb
A\G\HaL[NfO\PbQbRYS\UaX[\c]e^cdbgfkco\p\rdsZteu\
AZDUFdH\IdM\OWR\SbTZU\VXXdYXZ[\]]]_cb[dbekfbg[hhiXl\ndojpfqbrXsbtdvVw\
BWWhYglkw]
DcPeSXVcX[Y\\hvcwh
C\DcIdNgPeWiYe[a]b_c`ad[i\jambuZ
CgDjFZIZK]MbObPYQ[R[S\TcV\XeYZZc\\_dfcg[h\ibjclenYpZq]rbscufvcwU
LeXgZ]]\p]qb
BYDWEfFgGZI[KcQbRXVcX[\c^bdaf\k\lbmYnZoerbs\wl
A[EfH]I\K[M\NXPcQdT\VfWZXXZY\]][_\`Za\b]ebfYgjhZiZkdpeq\r\sbteu\wf
K\Neg[sg
@ZBYC[DdEWFiGZItKkLXM\NYO[RcUmVZW[XZZ\]\^[_bccd\ebffg\iXk\l\m\nVoWr\s[u\vZwY
FdInTbUZXa[coYp[sV
LkN\X\n\oe
BeLbQ]R\m\ogw]
H]V\X[YfZf^c`bi[m]v]
E]FnIfRfVYW[XdY\Zb[e\a^[f]h[n\pbq\w\
MiUbXZ
@fEdGYHZKYN\PbS\T\X\[c][^[`\a\c\d[gei]mnsT
AdBUC\EYGWH\IbMYNTOeQeS]VXW\XcY\ZZ[X\Q]U_\adbbcZdbeZfbh[i\lWmcn[oep[qZr\shtVw\
CdO\P]U\Xh]daYh[rbuZ
CjEZFZG\KhL[MeNYPbTaWbXZYb^Z_i`baibYccdcebg[i[jcl[qYu[w[
OZS\Xl\Xi]m[
@dB[DYGjIUL]N]SdT\WhXmYe[\^b_Pa\c\dZe[gfkYobras[u\vd
XW\\bim]wi
@dCeDbFZG[I[KbMXOYPcQXS]T\UbWhXfYhZ[[e][_Zddf[gZi\lZmbpcq[sbu\wZ
@[AbB\I]K\LUMeN\T\X\Y\[\e\gbq[rbs\twudw]
C]IeLZMeY\dcggtouc
\bghre
A]F\M]NcOcXZ[jhbqh
@YA[BZEZHaIeKXLYM\NZPgQbT[V]W\X\[[^\_aaYcYdde[f\leo\r]u[wb
FgIgLcT\XZcbe\p[
@bAaCZIdObPaTfVeWZXjYZ[[]Z^b_[c[gfibo[q\s\u[ve
CbEcG[K\LdMYNkOdS\VcWfXbYf[\^b_ZaZe\f\ghh\iimcn[o[rYsbuXvh
Hg
CfDbF[IbQ\R[WbYe][gehfibmbp\qZrdvZ
AfDfGfIeKbL\QbSYVfX\Za^d`]acd[lZmbucw\
C[JgK]O\WZXbZ\g[sg
@UAZCZD\EZFiIaJ\N[OYPZQ\SSTVU\VZW\XYZ\[[\[^]`haYbZcWeZgfhZk[l\m[o]p[rdsZteuivgwX
GbIZN]Sd\Xfggms\w[
ClD\GbSgUcW[Yi\\_[`\dZm\rdsfvX
@fKiM\NdOcPcWcX[[am]s]we
@]A\ChGbK]L]M[P[TcVZXfY\Z[_gdfe[i\mbniocqZt\u]wZ
FbI\K\PZSbYgZb\a^d_[`cb\e\fXgcnWoYpbsdvlwb
AUBVCaDaGZIcK[LcM[NbOcPYRcWZXXYl\]]d^d_b`daZd\edf[gdh]n\o[rYs\uWvjwe
BYDaJ]PhX\v\wh
CXDdG\McWcXqY\Zaabb[e[ggr\sf
@bEcF\GbNZXYZb[\\effm[ngofpdqduZ
AWBUF\GZH\KeNdPcQeRaS\TZUbXZ[Z^d_[bcc[edfcgZiZkbl[mZq[r\ucvdwd
@]B\CfFaGXIbL[MeNcO\UaV\WcXfYbZZ]Y^V_d`]abc\edfWg[h\i\obpcr[ubv\
@eCWD\GZI[LYM\R\]]_fagb[f[ihk]ndp\
CbDcEZGbH\IcL[NbR\UdW\X\[f\[`cdYg]lfmZsZtju\we
DcK]M\NcSlVgWcXZ[e\X_\d]gcqcsbue
AgB[CbDbEZFbHcL\MfNbORUbWdXaZa[b_U`da[c\d\edfbp[rWsd
AbB[C\LbMaPgU\WdXf\aabdXean]pds]t\
XYmp
B]DhGTX\wo
@XA[B[CSDmEeFWGWHgJ\KdM[NaOURdTVUeVhW]X\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwd
CZDcG\HeM[NcUdVcY\[]\c_afbi[m[nbvgw\
BwGhMXP\X\cbdbg[m[w\
C\Q]rZtx
BVDdGZIdKeM]SgT\UeVfW\X[YdZ\[a\h^[bed\f]k[qcr]t\u[vbw[
@[BaC[DZF\I\LNNhPVSeU]V\WZXiZc[[]\^i_[`gaadZg[hfi[l\m\nZpcqdr]tjvewY
XZicvh
@VAbCcDjEfGTHdIcJ]LcM[NZO\Q[RdS\TZUcVhX[YbZd[f][^c`ebecXeXh[iekclXnZo\rdsWuZ
AYBWC[DaEbGcKcL[QfS\T\VaW\XSY\ZV[b\i]d^c_gaaedg\hbkZmeqdsZuav[
WbXZYi]]`dd[pj
X[wi
@YA[B\C\E]H]IeKbLjO\Q[TXU\VdWYX[Yc\[^c`baYb[cZd[e[hcifk[l\pqs]tWvbwX
C]G\KdMbNbP[Xl_[b[dagasdtcv\
C]O\PYV\Wg\c_[dni]wZ
BYDfRdX\ecwX
JgP\p\r\t]
BjD]GgX[sbw]
GfM[N\P]WZXZd\kjlhn\vew]
BWCcGZPbXc`efi
@cBYCcDbEeF\IdLZNZObQfS]TcVeWcYbZc[e\\]cbacafgibkYm[nZp\qXuYwb
@\KdL]P[Xa\b_[ah
B\MiX\
I\VcWcXg
@iA[BdCXEbGdIaJaLeO\PUQbReTbUZXZZe[X^]`ZaZb[c]defeggh\i\mcn\o[p\qYsgtauWvXwW
@cBfCYI]LcM\N]QcRbS\T[UZX[Zd_caYeYfbgbi[mbp\q[r\se
BhGaX[
BlXY
BWDZG[H[IcJZMXNaPbQdRhVeW]Yb[d\g^dadb\cbeZmXnYoZqbtfv\
]g
C]GbIbM]Xf\b_\wX
@g
@cA\B[CWEgFcGWH]IYLbM\N\OaPSQaS\TcU[WXXYY\ZX[Z\W_V`[alcddde[g\h\igmcn\s]v[wY
@ZCZFbG\HYIfLbM[OYQ\RgSZTdUcXYZ[[V\\]Y^f_TancbeXf]gUh\nhodpirisjtb
aiw\
AdCiFaGWHaIZK[LZNcQbSbVeWgXXYYZd_]bZc\fhhbm\ndpbr[sg
@]AfB[ChDcF[GaH\NdQbRZV]YYZX[j\[]l`]abcYd\fYkZobqhtZwZ
FcNdQeUZZj`Za[ihvg
@cAYBXCWDSGWH[IFJcKbLgNcOcPcQXRYSUTZUXV[XZZc[R\W]V_cc\dXeXgSjbl\mVncobpeqbretgudvYwU
MhWc
AcDcF\G\ITJ[M\OZPeQZR[TbV[WrXPZe\Y^Z_\`[c[gbi[k[l\m[n]o\pXq\rUsZuYwZ
NhRfWcX\
@XCYNWOYW[XZY[[\^{_[cWdaf[m[oZqSv\w\
AdGbJdM]PZQXTbVgXeYc]Z_c`caZfbm[p]q\sbt]uY
@bAhBZCaDkEgFVGcIcK\LbM[NdO\PaTbWcX]Z[[c\c][_d`babd]e\fehgiZjck\lWp]q\u[wZ
AbCjDbFfH\IaJeLZM\OcQfTZU[WZXXY\[d]b`\cgh\i]j\k[mbncqbs[vc
@[AjD\EbN[PfQaR\TbWXXZ\\`]a\blc\d[ecgZi[k[lcw[
AlGf[\
@YAbBXC[E\HgJcK\P]QYR]TfUeVZW\XYYW[[\]]d_YabdZgnhfk\m[nao]r\s\tbudvbw\
Zi
S]ndpfqh
EcObPbXd_gggm[wb
DdN\WqY\\af]s]
^\fkq]tb
@jAjBWCUF[G[IZJZMcN\ObP\SgUYVZWYXW[f\Z]\^b_a`\aic\dXebfYh[jblZm\p\qfv\
AoBWCZFZGfHaIZJ\L\M[P\QbRYSdTYUXW[XV[X\h][^Z_h`ccYdYe\fZg]h\ibq]rctVu]vXwO
B[DeGdP\RfSbXZ\f
B\IZL\RcVkYe\d^]`aecf\mbnhpdw\
BaD\M]PZW[XZY\Zd\\_]`pb[f\gkibobpasWw\
A[EbG\HbI]JZKXLfMcOWQkSgTdUYWeXZYbZY[\cfe[gliijckalVm[pbqdsWtcvj
@eA\GdJaKhLfMZNYPXQ]ScUaYb[d\\^k_b`XaXcae\f\idj\l\mVn[qXuZvXwb
B[LfN]OcT\W\XZYc\f]\f\gdmep[tduZw\
DhOcW]\]mlwZ
@bApBKCeDkFYGhIUKbLRMQNeObPeQmRQTiUYVYWMXEZl[P\L]K`[cXdceif\glhYiWjelImWnYoUp[sYv\wS
[hqg
_[fpu\
`pb\
U[VeXinZ
CaGhLcWaXjdZmawa
Wg
VlnY
@[CoD\EbPdQ\T]VcW[[Z_gadkamfn]qZuaw]
BkCcDYEcFhGfIeJZK\M[N[OYQeRZS\TeU]V\WbX[Y\Z\[a\Z]b^b_Y`Wc[deeZfUggifkil]oZp[q\sYt[uY
JmPZZ\\b
BZE\P\WbXZfotcu]wY
B[C[HdKULdMZQZVbYcZb[b]b^j`ca\b\cfe]gYh\icl]mhnbpds\t[wZ
AbB\E[F\I[KYLoM\Q\T\V\WqYb[k\X^\_Z`[a\c[deeef\gWh]mbo\pcq[rdsZuZwZ
B\DbIcLgN\QhWcZX\b`\bhd\i\nb
G\O[XiZ\\dda
DcXg[c\[
@XClFVGcHfI\KWL[M\NYO\PZQ[SVTZV\YVZY[[\Z]\^~_\a\b\cXe\fXgYiXk[mXnZo]pZqTs[u\vPwW
Q\X\Zo_Z
CZDdEeFTI\KcLYM\N[OaQlTYVbW[XgYd\Z^Y`cacb]cldYeXg[h[i]m]n\p\qdshu[vdwa
C\GbI[KhMbNcP\S[W\XZ[b\Z]b`\lgudvgwZ
B]DjEdG[PbQfS[WbXiYW[ba\bcddi\kZmbsX
BZGjYadag\rn
S[W\Xg
A]CeEdFbHdI\LbOdT[V[WZXbYdZe\[]]^[_eb\dbg[hen[oZq]r\t\vgwc
@XBXCbEcK\L\PaSfT]W]XeZc\]_\`ZbcgXi\kgm[sftduZvc
L\ScTYVddnm\n]p]qi
@lA\B]CSD[F]I[KXOePZQ]W\X[YYZc[p^n_[`\bZfWgch\iZmcqnvZwZ
B]CbDdF]KfM\N]QdSlWiXU[d\]][cdg[hbl\mcs]w\
@\BaC[FfHbM\NZPdQcSbUjV[YkZj[\^Y_[`da\becad[fVh\ndset[u\vXw[
@hCbFbN\PdW\Xk\Ym]
I]JoKbSdU\Wb`\a\d]p\vdw[
FaG[P\TgWg]gfeva
B\C]DdFfGbO\Xc[a\[^d`\eXfhmjvh
@eH\IgJcLcMYOgP\QURgTbU\W[XgY\Zc[f^f`[aZbXcZealXmen[sjtcuSvd
@[CQDaE\FZHcI\KWL[N\OZPiQYS\U[VgWUY[ZX[[\]]Z^V_Y`gaXcWddgbifl[m\ndpeqUsZtcuYv]w[
A[BbDZJaLbMZN]PYR[V\WbX\Ye\\^X_X`jaPb]c[flgfhai\jfnYoWpVqVrUsht[vZ
C\Zf\e_imZr\
Scnqp]
@\B[DnEhF\GfOZP[Q\XZ\]^X_\aacde[fciakZmbw[
JaSeVf^hhd
@\BYChF\GeJ\NZObP[QdUhWZX[Z\\W^cc[d]fZgZhaibl[mdn\r\sfvgwb
@cC[DYGeN[P\WaXbZ\[a\e^iedmYw\
@aBZCdFbGfLkM\P\QaRbTcUWWbXXZc[Y\V]bb[cbe\fegciZk\mfnXoZpYqerbsYtbuZwf
GgX\Zded
X][h
DbG]L\VZZo[j^[dZ
BbI[M[PgQfU\V\Wkaebarls\tfvd
@bBVCcDdFbGcIaJYL[MZNiObPQQ\T]XcYW\f]m_caZcee[f[idlbn\rbs\tducvjw\
@VDeEeJgMWOgP]Q\RRS\U\VZWXXX[[\a^[_g`gfWg\ibmeq\r]ulvhwh
@cJcPfQaSeW\XZ]\_\`ga]dcr\
@eNbWbharhtcvc
BaI]W]Xh\[cafb
@\AYCeD\F\J[KZL\M[OXT\U\VYWdXwZ][Y\R_Va[bgc\d[fYh[lgmVpgw\
BYCaI[JeM\Q\S]UhXbZ\^b_j`\ccdcefi[mbu\
@\A\CdE[FZG]HbJmOUPkQqR\S\TZW[XW\Z]b_\`Ya\b[e[iar[u]vf
ARBbC\E[FbJhMVNZO\P[QVUWXUZT\W]g^baSbYcdeffjgZhgkclZmdn\pcraudw[
CgP[Wl
@ZAcBhDRG[H\JZKlNZPcQ]RZSWT\UZWWX\YZ\Y]b_]`naebeccf\gZh]ickZm\p\qWrlscubvTwb
A\B\CbE\FeIcJ]KgPgQ]WlZY[c\Y_Y`[aab\ddecfbg[hci[m[p\ret\v\w[
bh
@[A\B[DcEXFZGXI[JXKgL\M[NXO\PUQYT\UbW\XYZW[e\Z]W`nbjchd\ecfZiYkYm[ocp\qWr[tZuavVwg
@\B\CZF\GcIcL[N[PZS]U\WZYjZf\Y^]_fahfckbm[wf
P\W[X\`bbkek
B[DhGYKmX\[[_[vZwe
@dBYGdHcM]N\P[Q\TaUbWbX\[i\X_eadd\e\fdgak\ldpbwd
@\AkBYEZFbG\JYK[MZNZOdPdQeRjTdVeXbY\\W]Y^]_d`ZbdcbfZgTipj\pZq\rds[t[v[w\
AbB\DbEYF[GeI\L\OaPcQ\R]TeWcXWY[Zd[X_b`bamd\kambo\savc
G]Seek
@cBZCfDYEZFjH\IdJ]KYMbNXO[P[QaSZW]XZYZ[b\\]h^]_W`\aebjcmfcgXhdjck[mYpZqcresW
DeIZNcOdQ\RcX\YhZ\\[a\d\ecfamcn[rZtaviw[
A]CcEaFcGTIYK[L[N[P[QgTeWhXSZ[[b`ea[bbcldeejg[hbi]m[o\q[r[sYu\
A[B[C\FbGaIdKcNZOUPWQ[ReS\UbWYXZZZ]\_ZaZbnc]f]haikjZkVn]q\u\wf
BZCdElFjK]N]OWP\Q\RbSZXW[\]a_\bfcbd]egiXnfr\setXwj
CdFdIgcim\rd
S\V\Xk[\pcq\
PgQbW\XlZ\\\dZ
@bAXBbCXDZEbFdGfHeKeMWNcO]P\QURiTbUbVXW[X[Z\\Z]]^c`XabdbfYhbi]kglYndocrisZtXvY
@bB\CbDbFYGjHiJfMaN\PZQ\U[XUZ[[V\Y]ja[c\dgf\g[pZr[t\w[
B]DcGkIZPcSeVaXd[[ft
BZF\LYN[P\XZZZb\f}p]q\vXwd
vk
E\GbNcOdPZT\W\X[_aadd[mhnbt[
C[FcXp[[f]m]uhwe
B[CbDcGbNdQ\Xb[[\[]c_\dffpl\ucw[
F\G\N\ajdbjam[vf
B\F\J\LgSjXa
FdG\ObP\R\UVWhXjZd[[\a`Za\gfs]w[
XjYd
@cCgG\JgKcN\OfPhUeVdZg[b\b^]a\ebfZi]mencr\t[vZw[
I\U][]fehcmYo\pprZwi
@\CcFkJfU]VnW[XY\g^[bdhZnYq\
M\XZ\h]bd]udwb
FgUd
C[D[E[N\P\Q]WYXe`ca\geibklr]vfw\
@\B[E]GlHeKdL[QYR]T]U\V\Y\[[\e^d_i`]eYf\gYiZk[m[ogr]sgt\uivfw]
G\JrK\O\PVQ\S[WZXYZXg[nZp\si
B\DZIdJZL[N\OiSeXU[\\ldYmbq\sc
@]BTCZI\KYM\NZO\PZVdW\Y\ZX\\^b_\`\b[dbfwgZh\iXnbp\q[r[s\uXvZwT
A\B]CmDdEZIcMiO[PgSWUYWWX\_Z`\bcgYihmcr]scwa
@dAaBbC[EbG\IXKcLbNbOeQ[RhTeU\VVXe[c\b`YaacXeZkcl[nepbqbt\uc
A]B[CcD]O[SfUYVhWZXfZe\[]b_\`\a\dbg]lhn\rdub
CcDYI\JZN\O[Q\R[T[WeXWY][Z\[^]_a`baUc\dcf\gWh\irk\lanXp\qXrbtYu\vZ
BbDYEfI[KkMWN[OWSdTZUYV]X[YZZZ[g]]_f`abUcjdce[iYkdm[nboepZratg
@bBYCZDfGYI\LfM[NZO\SXVYW]XWZb[b\[_[c]dZfwg\ibl\m[sYuYvbw[
@\AlC[FbI]K\O\P[QiRdS\TZW\YbZd[b\[]e`iaYdbegfcgdibq]r\ulwV
CgIcScXd[a\\_\c\g[rcs]w\
@dAYBWCSDiI]KVLdM\N\RbT]VfWVXTZY[h]]^]_]`ca[bZcddZe[fZhkieoap[qft\v\
@cEdO\Tj]hifpe
@ZB[D\K\L[MbNiO]P[S\T[V\WpXd[\\Sadddf[mdr\v\
AdBYF[IbK\L\M[NXPXQdTiUXX\YZZZ\[^i`\accbhemhnhodpWq\rcs[u]
AbBkCbD\F[HcL\PcQZR[S[T[UYWYX\[d]Y^[`ab\ceeTfhgXhhihkcl[m\ndoksXtZu\vc
aiq\
effeng
M\ObXY[o
GYH\MiXj`dd[iilYrXw[
@dD[EYFcGaJXKZLbNgO[Q\R[TXUeVZWbX\Y[[k\[]b^e`gbfcddbfgg\hdkYlVoZpYrbs]tZwZ
LhN\Q\TgZjgYnbqbsYt[wY
C\GZJZKaMfN]O\PeW\Xd[d\f`\fbict[w\
B\C\DbE\K\N]OfP[U\WhX[[f^\m\o\
@iAbDYE]FcGhI[JbKXM\NbP\SbTbU\V[W[XZZf[\\V]Z^g_e`Zagb]edgekZm[oZpet[v[w[
B\CbJbKZL[N]ObQ[TkVYZ\[\d\ndo]r]s\t]
@bA[CcG\I]K\LcMaO[PYR\TgW[XYYfZZ\ha[b[c[d]e[fhgbicn\p\qcr[s[uYvb
@]AcB[CYDdEZGcHcI[JeL]OePXQ[SbTbVdXfY\[X\V]e^[b]e\glk\l\mdtbubwb
C\GdJcO[PfQ\U\WkXZYcZ[\i]f_Ya\dce\h\mZoapbq\wf
DcE[IdJbK\ObP\R[TVWbYc[d\a]f`gbfgNhikclZnbobqcrbsYtbv\
Uibdf\ij
@gA[B\CkDdIaK[MVNcQ\S[[b\c_\bdleq\wf
@bA\BbIZKeNcPZU[VhWXY\Z\[e\\][_gd\gahbmboepdqhs[ue
IdNhPcS\Ybq[ufvf
D[F[GdIXJeKXLeM]NXO\QXVdWfXWYe[e^b_[adgdhdi[kknfoVpZqbr\sbu[w[
G]IfVcWd\e]ZpiqYr\v[we
AbIZJcLaM\NZQbUdVcXmYa\\_[`]afbbd[fXifkclbmXofr\scteuh
DVIcLdMcd\ui
A[C[GfK[L[M]OjPeQUScTYU]V]WcY\[h\Z^Y`\a\b[d[figeigk]n[uiwf
C\GgI\J[L\M]UXXg^if]n[pcw[
FZIUJ\Q\WjX\YcbdrYtZ
B[DcXcfkw[
@eB]CgDcIcQbVcXg^a_]cbmZn]vgwa
WWXlv[
I]LiP]ScY\\\ogp[tY
@]AfD[FeIfN]P[WiXYZa\[`mebgYn[
B[D[E[G\IYJ]K]LZM\NdOcP[QgWa[]\h][_[cdd[e\fYi[k]l[mcqhs[u\v\
BbCaD\GaJ\K\M\N]O\QjR\U\X]Y\Za\c^h`Ya\bdc\g\kdmcncobp]q\tbu\vbwb
F\I[KZN\O[T[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I\Vo[\\\n]p]
ShUhZd\d
O[R]S\Xk[[_\a\c\d]f\hfp\
@cA]CTDeEYF\GeJbQZTaU\Y\\e]\`aaab\d[g[iaj[k[m\tcw\
CfGaIeK[P\XeYhZa\fc]fWg[sit]v\
N]OWU[WiXnZh\f_Zg\o\r\s[ugwb
@cBXCeGXIeLPMZO\QaR[SfTdV\X[[[\Y]b^b_[`deZgbhbial[nbp[vY
@eAaFiK\L\OZQdRZS[UgXhY[Z]\W][cdddfcgeh[mcofp\tcv\wc
B]CZG[M[OgR\W]X[Zd\d_\`\g]hcmcocrbs\wf
AfCdDfGcIcK[T]V\XYYdZa]d^Y_b`\ccibpiq[sdvYwZ
BdD]GeJZL\Q\S\XcY\Z[]d^caXfcl[rZuk
B\CiF]I[KdLgNcQ\Sc\Z^c`ca\felgmYo]paqcr[s[u[vZ
@bD[GbHhK[LhPZQ\RdSeUaVZW]XVYYZ[]d_YaYc\dee\f[g\i\mYnaobrdsctgwd
B\VcZ\[j
BcP\QbTqW\Z\`]dah]pa
BfDbGdM\ObSWV\Wa[\\Ya]deefffiXqf
E\I[L[P[QoScTcUaV[We\\]d_\`\m[r]w[
O\fot[
@\BUChEaFbIXJXKVLZMYNXO\QdRoT[V\WZXZYb\U]a^[_g`caccTd[e\gUhnickWlbmeobpfqTrWsbvRw[
@cA\BbCYIbJiKZNgPbRZSZT\VdWXXWZ[[b\[]Z^g_e`[a[bZdXfhhciYm\ndolr]sZv[
FbGaH]IXL\M\N[ObRdT\VhW[XZ\\^a_hbbecg\idkclan\oZp]scvW
@\A\BVCgDlEkF\IVJYKZMZNUO[PXQVRVS[T\U\V\Xe[\\Z^Z_Y`\cVebfYgYh[ilk]nWpXqYr]t\uYv[wZ
@bAZBZE[F[GZH]I[KbMYNYP[R\SZUZX[[e\t]X_TaXb\c[e\fXh\iWjokfl\mUoeqcrXsWtXvXw[
@ZBdC\FoG[MZNdOXPeQbR\S]T\UbYcZ\[a\c]e^\acd[eXikmdn]p[qVrVsct\uVv\wZ
B\DZGcM\Q]Xb_\awdifZg[iZl[qbs\uWwW
AaB[CbKTS\VfX[\o_q`\a]ecl[m\nep[vaw\
@\B\CYGeI]JeK\L\M[NVPvQhW\X[\Z_[`[bec[e\f[g\i\k\mZo]sYv[wX
AcCbD]G[IZO\QZVgWiXg[]\[]\`\a[badfg]mZq\s\u\
AfBcC[DZHeKdLiMYPeQ\R]SYT\V\WcY[Za[[]\`da\b]c]eXf\gYlXm\ndpXrdsYtXu]vg
BUCjI]KXU]X[\Y^[abf~i[s]t\vZ
@[C[D\E\FlInKYRgSoT\UbVZX\Y]\]^\_\acbbdbg\hci\m\o\s[tXuZw[
AeB[CjDZFgGiHbIhJfQ\RdT\UYXZZk[]^\_\aefig\iWm]n]qhu\wZ
I[V\fchg
B]kt
DZGbN]PbQhTbWcZe[cf\ibmcqcwa
Cc\]`[lh
@dAWBVDbGgHZI\M[OdPcQgRaUgV\WYXW[\]e_f`\akc[h[i\lcobsmwX
@\BdDYFaGdHgK\LbM\ObPcSdU\WWX[ZW[[]d_Z`[a\b\cbedg[iYncocper[udwc
C\N[XY^m_[lmqYv\
@dAdF\L]PdQZVgW\Ze[l^gd\fXi[m]neocvow[
D[Mcbfwh
B[GZJ]N\ObPjS\UaWUXdYg[]\b]\^[_[`kbYgZn\p\v\
CiW[[[re
Se^frf
C\DdGgIZK]MaNaOdP]SWTcUYVdWWXk[[]b_da\dXf]gci[naubwW
B]PdXZ\pg[m]sm
aimb
CiD\GgHeITKdL\M[O[Q[T\UWXaYd]i_b`ZabbZcce\mWobs\tXuZvg
@aAZCVF\GcI[J\K[ObPgQkSgTbUnWbYcZ\\]]caYc[fbgckdncs[tb
@\A\DgFXGWIeK\L\M\N\O\PZSbT\XZ[Z_[`Zafc]e[g[kolbmYuYw\
DcE[KcM\T[U\V[Xe\[n\pYsbu]
@ZA[B[HcMdQ\T[U[V[W\XaY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZuevWw\
DgGcIcK\LdMWNZPdRqUZXX[[\]]\_]gek\lencs[tbvbw[
BcCjEbFdGhIWJcKhLbM\NXOfQ\SUTiU\VgZ\[[\\]d_cacb[cYdaeXfdgihbkcl[nepdsZtbugwW
@[AdCbDaE\FaHbJ[KZLbNcObPdQeRVSZTcUeW[[\^f_[`Ybcc\ddfbg[iejbk\l[mcnfoepbqcrZscvdwb
AcB\C\DbE\F]I[JcKbM\PcQ]T[WZXWYcZ\[\]\b\dmeefZg]kXl[ndobqfrZtV
@YAdBVC\FZGgJTKbL\MXRZS\VbW]XXY[[c\[]e^\_gfbgXh[ibl[nbojpYq[rcsat[u\v\wW
fipY
@lAeB[CYFeJ\LcM[OXP]QVSjT\V[WfX\Z[\f]Y^jdeh]mgwc
AbD[F]I]L\OcTbV\WkXYY\[b_[a\dcmfparbsdtbwc
B\EjL]OgPYT[WhXd\\_\f\kkrhwb
@bDTEaFcKbL\OeQdR\T[UdW[Zb[[\Z^c`cbfc[dfe\g[iVkamhp\vcw[
BZE[GaIZJ[KcMbOnP[QcS\U\X[Y]Z\[j\c^]_[`bacdZgZh\ibk]mgn[p\q\r[sYt[
\h^\c\j[nhobp[q\w]
@[B\CeG[PnU\WXXaZ\[[\Ya]ddw\
E]IdV\WeXVY[d]pdtnv[
EcOdWbX[Zbc]dcibmh
AaLgP\TgX[_\a\ibp[sZ
@eA[BdChEZHkMjNdO[PcQZR[WiXUZ\]Z_gaXd\ehfil[m[ocqUtbvdwX
CaDgG[IfKeNcO[R\TcUgVdXYYeZ[]aafbdccd[ebgWk[mZnYo\satbuY
I\JgM\NbPXSZVdWf\degsdvZ
BbDcJ[M]N[PhQ]TbW[X[Z\c[f\m\
@]B[FbHcMdPZQeRgX\Zd[d]e_[adi\m]w]
@ZBXChDfE[GdIeK\M[NYO\P]QbUfWeXeYWZZ[a\Y_f`cade\gXiik\l[mcn[p]q[tdu\vWwT
B\C[F]GcNbO]T[WcXcZa\h]d_b`eb\f]glh\iek[lar]t\uZv]
@hAcBZDXFdGlI\KnP[Q\TZXcYb[c\V]b^e_Z`]acd[fhhbmYq[rZ
B\DdIiKeP]S\VbW]Xe`aa[d\i\mcpesiwc
@\A]BnC[D\GfI\K\M[N\O]P[R[S[U[V[X[YZ[Zc\fkl]nbp\qYr\tcu[
AbCTFbG]IZKnL\M]O\T\U\W\XY[d\eaVcTegfbi\l\m]q\
Xg\\u]
@[A]B[CWD\KeL[M]OZSiXj[c\Z]b^Y_faeb\dbgWhcmZnkpZq[u\wd
PYSfWiX\\c
DZFZH\IdJ]PZSdTfZh]]^Y_[`ZajbbfZhci]m\w[
@ZA\B\CTGYIdK\N\P]S[TiVbWfY]ZX\[]\^c_U`\agdbeYh[nboepZq\sZ
@eA[B[C\DcFfHeIeK\LhNYPWQZRbS[T]UYV\WZXZYb[d\g_b`\aZbZc\fbgbhak\l\mZnYoTpZqjsewU
A]C[P\WlXbb\dhf\
SeX]
L[W\rcth
JbL]g[sm
I]Sm\\
B[FcIcL[ti
DUEgIYP\ZVelhj
DYIcS\^fagefmd
CcGYKfNbPeScVbW\[c\e]a`[g\ic
DVE\Rf\\ejgghbmawc
A[BgEfFhG[IXM\NZObPbQZRbT]XZY[ZX[\\[a\bfecf[gchbi\jWkcmYogpdqergs\w[
ClKhUcX\`\
F\]fbchh
DgGZLZQUS]T[VbWjXfYbZ[^\_\ajgZpcsju[
CiG\fd
AXB[GYJ\K]PXW\Xb^Zdhgamhvc
@\A]B[FfKm[d\b_Ud\fbv\wj
BVD\FdIjOcQdR\XTibmfobp[t\wa
BYC[DaFfHcJbLYMdPeQfRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u\
FkRcX\Yb[c^Z_fi\mdoZ
DbQ\X\ZldZ
SiX\]\g\
XX\cum
@bCXDaHbIZJiK[LdO[P[R[TfVcX[Zb\\]f^\_cbdecfbidk[oVrYsetcwb
C\JqK\P[a\sY
@YAZBVE\F[IdLbMZNbOaP\RdUXV[WWX[Y\Zg[\\m][^e_Z`ZbZcVeZf\gfhZihjel\mYn]oXrdsbuXvewX
CdDcFaJ[K[LaPdSbU[XUZba\d]fbggi]rjtZu\
PcXmYew\
@dBiFZGcK\N]Q]V]X\Ya[\^baZc\i\mZncodpZq[r\s\v\
B]FXGcIYKaMfN[S]VcWhXV[g_Zcffdhhidmfsc
G\PlWZX\YeZ]`gf\n]p\v\w]
P\S]Wz_Yg\s]
AbBbG\PVQ\W\X\YdZjbbd\g[kcoir\
AdBdGdHcI[J[K\M\PXSdT\UbW\X]YeZY^e_[`\a[dafcgYlbnbpcq[rgsgv\
@XFdGbHaIcLbW]abdZfgkbobt\wh
\nmZ
agcf
XcZis\
I\Q\U[VbZg`[g]i]ncq[sd
D[E\FaM\N]Q\SZTbW\X[Y]ZW\\]f^c_\a\bag[hbicl\o[qarhsjv[wZ
^diiuf
B[DlEiHdIaLjXdZ[[d]b`\ebf]g[q[w]
Slf]
XhfguVwb
AaDdG\M\PbQ\SbWdXSZg_\`ha]bbcifagZibqZufvcwZ
K]UgVglcn\vc
@cAeClDfMhW[XXZi_ZaadblY
B\CZE\F\GeH\M\ObPbT\UaXXZ\[Y\b]Z_da\cZgZi\kimis[tZu\wX
B]D\EcGeIYKeMXNgOcQ\SYUcVeWeZe[Z\c]Y_[aXc\dTe\gdh[lbmdnZpbuc
AWBXC\DbFbG[H[IdKYLbNbO]P]TbUXVXWiXYYi\Y]d^h`cefh\m\rXtbuZvnwd
CZE\IZKjNZOYRcUaV]WdX\Z\[b\\bee[fmkfmhn[sXvlw\
@XBZDcFXLZMbOYPcRfSZTZUiVeWaZ[[W\d^[_bbccbgZi\mYnZpZrcsXwb
CbD\GbLcQ\TeVcWfXoYdZd[b`[cbg[hbmYuYwb
XZ\[pfwh
@\B\CYEeFcG[K\LjM[O[RdTdUXX[Zq[a\[]b_\`[aYe[fdg\i\o]qYr]s\v[
@dG[NgX\idobvb
@\AeB\C\DpE\GYI[JfK]M]NYO[PgS]TeUcV[XYY[\X^\_ZaYcbdXf[gbikr\uav\wh
@\AcB\G\IdKYL[MYOcPaTbU\YbZd_i`\a\ehg]hZkZl\q\u]wc
EbI[NbSWVaW[Xg\iqarbu\w\
AeBYCYFcIZJaK\L\N\PgQ]XTZg[ibZfjl[qesat\u\w[
DbE\K\OZWk\\a\d\e[o\r[tfvcwb
AdBbFZG[K]OdQiS[T[UcWaXbYYZV\Y^b_Uaibbc\e[lZmendo]pWr\sbwZ
@ZBZCbG\M\S[V[Wc[d\[^]`gd\efffndo[pnr\teuZwf
AeB\CdDcFaIcOcP]RfU]Vb[]\\]\`cabbcceebi]n\p]q\scud
X[Zhi\res[
CcG]KcNfPkS\W\_]acci
@eA[BZEbFdJbKbMgNcPeS\WcXZ[\\]]b_Z`gbccpeZg\jbkdlZmYncrctbu[vcwZ
@cBZCdDUEhFgGQH\KZL[MWN\OcP]R[S[T[UWVVWfX\Y[[c\T^\_b`cacbddefVhbjbkbl[mYnionpdqerZsUucwZ
AXBVC\G\I[JbM[OdP\R[S[T]UZV[WcZZ\[^f_d`da\eZi[lXmcnjoaresctduav[wY
A\BVFZGXHhIcJ]MVNWO[R]U\VZWdX]Y[Z\[\\W]d^\_TaZc\ihjbqZresTtkuswY
@\AcD[G[IZJaKoMZNUPgQ[T\U\VUW[XWYWZ[\e][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vtwW
CbEbHcJ\KZL]PbRbX\Z[[f\[^Zadbaebflgcn]sZu\
@bAVB\FcGXHgK\M[OdPeQ\SgT\UYWcXX\Y^b_\`eafcYdbfbh\ibk\oWp\sdtc
CXDbKcL\ObPbWYXu[]\\^a_Ta\dbm\p\qfr[t[uSwd
@[A\B[DeIZO[ViW\_Ze\hbiwm\
AeC\X[Zo`\ijw[
@[BbDbJbK[N\O\PaWb\X]f_\abbafbgYicm[naqYseu[wo
@\BaEcHZM[RdS[UcVbXYZb\c]d^eebhYiaobrbsbvc
\Xwi
@dA[B[I\JeM\P[XgZb\b_c`ddefYlarbsgt[ubwb
@jAYFcIZJcKiLdP[QcRZT\UYVdW[XWZa[a\f]b^\_fc[dZgchYk]lcm\o[pZq[sbtZuYvX
D\GbO\Wra\m\
A\CYFZG[HeI]K\LhQ\U[WbXUY\Z\[c\d]b^]_X`df]ibkdl[p[qcrcs\tbue
@XA]CeEZFeIpJZKcLWM[PcS\TZUZVZX[\Y]b_aa\eef[gVl\m\nWoVpYr\s\tWv\w\
I\_[hjv[
BYMiNYQfWcX[ia
BkMZXYfi
F\IgJeScX]m\
M\Ni
BnW\XWZl
S[ql
@ZAWBkC\E[F]GaIdKbLfM]N\OZPYTXX[Y\Z\[[\\^c_hagc[d]eXf\kcl]m\nZpcq\rftZu\
JpPVS]X]
@fAdBeCYDbE\F\GfIWJWKdL[M\NZQZRZS]UbW[Y[Z[[Z\T][^d_X`\cZdih\icl\mQq]sbt\ubvZ
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daXmjo\rcsdwY
MgX[
KcS\Vi
AjB[CUDcF\GWI\L\O\S[UXVXW[YbZd\d_fcedeeZffgWhbicjelemYnZoYp[qdrksdtRuivgwW
B\Li
B\W\X[Zk
AfB\FdIbLkT\Y[_bd\manhpct\
J]L]QbVZW]XaYtZc^XgZm]s]tZvYwc
JkPZQ\g]
WgXi[i\X^]m[
OcPcRgXX_fvc
AiN]SeXZ\\
SiXZ
MgOcW\XX\\djfbggmZs\w\
Mctiu\
Xdil
Dhtc
DZNbPbSlXZffq\u\
I\LaSfX[tc
BcCeDXEiFlG\H]IUJWL\MbO\QbR]ScUbVdWdXTY[Ze[c\[]e^daRbdd[fcicjbmdn[oap\r]scuVw\
aof[
XYaglm
C[DoEgFXG[XZ
CiUcX\[\gb
IbWYXk
CYE\F\GeI[J\KcN]PZQcS[UZV\X\Zb\b`[aZb[d\ickhpZq\r\sgtjv[
AbBfCbJbL\N\O[P[Q\S]TcUfWZX\[[^\`gb]dae\fbgbnZrasZv]
BfIdX\_]bbc\d\
BZC\E]FhGiIcNbPYQbRaUWXcY[\g^i_a`[b\e]g\h\o[pYqirWsZtZugv\
CYFdIWUdWdhhrbu\
CcIcUfrd
K[LiW[Y]Z]`]ibqbsdt]w\
@]AcLcM[OdPZTiWgXUZc[a\\]g^\`Xagc\ebgZm[nbp\q[r\s\v\w\
DcViWcXb[\w[
@[AVBVCeD\E]GhI\JZK\L[N\O]P\QZRbS[T[WbX[ZW[j]e^\blccd\eggXhdj[kYlbnfqZrhuZw[
A\CdE[F\GWI]K\LgP[UdVeW]X[Za[X_]bld[fggZhci\metZu\
DhEfWjXX\\_\mZwd
Ij
CcQcW]\\mbpjwb
B]Zh
@\BcC[EbFaI\J]KeNZOZWZX\YcZ\[b]hfci[kfm]qXsctbuZwc
@eA\B[CqDcF]GeHcIZJeS[TeUZV\W[XWYYZ[[c\Y^\_b`eaec\d[effci[n\p\q[r[u\vZwZ
CfK\Zg][^b
C[L\M\N\UgX\ZZ\d]e^]`lf\perYs[uc
O]W[ijk\v\
NcWb[fddgiibn\
B\UeVl[\^]nZocw\
CYGXJaL\PfThWfXYYc`Za]c]dde\f\gXi\qbs[w]
CdPfWZZd[a_]`]cbdcf\maw]
@\D\F\GYI\N]P[WWX\Yg[[\[]c_\`cdafegbq[s[tZubvYw]
BgGcJbLdM\d\
@cAfBYCcD[FaInJ\KYNeOcPbQXS\TZV[WgXg[\\V]\^Z`dacbnd\g\lbm\nZofqYtbuc
B\IaKbVhZ][Z\Z^\ahd[n\pasdta
BcC\UY\d^l_b`bf\nc
YnpQvY
@YD\F]GYIgKbLeN[PbRbVZ[g\d]W^Z_\a\cdfei\kdmipfufv]w\
D]EcOmP\Xa\\mb
X[[Zfnq]
@[BcCZGXIfKmP\QiSYWW_djblfvZ
X]Yo_\
BbD\KbScU\V]Xc[daZe\gfidobpeqZsZva
B]I\PdWiX[_Zdf
A][fcbf\ij
@[AeC[EbF[GcHbIWJ]K[MbNePeQYSZV\WgZS[Z\Z]h`Za\cSdbecfcgbh[i[k[lZm[ndpZqctZwY
JbiknY
Vc\]_]pbsj
K[[h
@\C[F\I\J\K\M\NZO[P]V[W\XYY\Z\[T\\^h_[b[fmg[h\iYnWr[s\uYwU
Z[fiq\
C]DfN\PcW\\g]kc]fcm\p\vbwX
BgIZQcW\XfZ\[c\Zw[
X[ccmi
CgO]P[XbZc\em\w\
@gD\EeFcG[HbIYOdQgW]XWY[Z[\[]\`aacdcg[ifl\mencoaq\s\tbu]v\
@]AcC[DbG\IdKdL[NYP]Q[R]SZU\XZ_\afciedk\l]n\o]p\qbs[t[v\
@dJ[M\ShTeW\X]
kp
@dA\BVCWDVEYFcGeIVOZQ\S[TVU\VXWbXWZV[k\T]c^k_baRcid]eYfdgYhciZmVnVoQpSqprZtXuavZw\
CcHePYW\Xf_]bhgXlbwb
AbX[YZ\]]k_\ibuc
BXG\K[PaQ\Xf]kdcgbsbuZw\
AaB]CcFbIZK\LbN]OdQiS\VaWUXRZb[n\e]e_]aSfgh\idl[m\p[u[v\w\
CiQg[]aal]
PfS\X[cg
AjB[C[EdG\I\KhNdO\UbVdW\X\^badbdd\egjb
@dBhE\GbIeKZM]NXS\U]WXXT\[]]_[c]degckmm\rZu\
AjHcS[TcWeZ]]h_\d[ggs\u[w[
Ag
@\CbGgK]M\RbUZWXXgZ]_bd\e\g]obpdqbs[u\v[w]
P[qj
@cB\DdGkIZNWP[T[XYZ[\V]\a[bYdff\gbh]l[mTr\t]v[w]
vf
A[GjSdTbc\
@bAlBXE\F\I]LbPcSYT[UbV\WVX[Y\Z[[T\V]X^\_c`eadbeffgZh\lYmXnYoZp]sbt[u\vcwd
@XBZCZDgEeG[HbJ[KeOXQ\RWTZV\WYXXYfZa\V]e_S`raWbecXd\e[f\gYiYlXm[n]q[rXvcw[
@hCYEYF[KbLcMeP\QjWZYbZp[c]dfYi\kSs\u\vg
C\I[KfN[WcX\[a\]aYc[e[fZh\m[n\vYw\
KgP\Xe\b`ab[ib
E\`ebik]m\v\
BWDZE]FdIbL]M\OZPdQXRiS\U[VbXiYZZZ[[`[aebbcdecffgYidlXmap[qWrXu[
BfCgDdEcFZI]O\PXQ]R]UWXgYaZa]b_ba[daeZfcgcm[qfwc
CbG]I\MeNdVkXaY[\gi\mcoaq\u]
C\JgO\WZZ\g\sc
DeQ\SoXW\[]]aZdgg[l[
CfL\VZX\Z]phsb
CYDdH]K\M]Q\RbUWW]X][\\\]]`[b\c[dcg[mls\t[wY
BdX[\]ljwh
GbKaNbOcP\QcUjWa[\\b]]^c_fbci\m\u\
kl
F]JhXZa[dbfbsa
PgXZ
AYBRC[DeEXGjHYJZL\NdQZSXUXVbWdX\Yc\c][^\_[cXebfhg\lXo\p[qVrZuZwb
I[O[VaWgXf\\_Wc]dbidwY
@jAcF\IeOWR\W[X]\Y]d_gadd]gcu\wZ
DcE[F\GcI]J]K[MbOcT\WVXeY[[\\T]c_e`daebac[fblZn\oZp\t\uiw[
@dBhC]FfIZJdLbM\OcP]S]T\UcWeXUYa\c]\_Zbcfbhgn\q[scucvbwb
P\Wg
@cA[CfE\HfJZL\MbNVO\PeQ[T\UdWc[[\q]VafbcdWiYl]mXsauhvcwX
F]LdSeXUbiiauY
`gdb
BeGcR\SfVcgblgn]
Wl
B[IlR]W]XZ\[]j
X[\i
B\M\N\OfPhSeX[Zk\Z^\bmd\kco\vdwa
@[ClG\Sb^\_e
DYXhta
D\EbFdIaXZ[b_gidrb
E[FZIoMVSdU[Xg]Ydgg[kbmdw[
JcL]M\PZSeXYf\g\m]n[ua
S[nppZ
@dBdFZGcIeKfN]Q]XYYa[]^baZc\g]h\i\mZn\olpZq[r\tYvZ
B\EcF\LbNkOdPYScU\WeZZ\T]h_[aYcbeXf[uZ
Ha]imZ
BcC[EcI[J]KbMYN[PXQfT\Ze[Z\[^b`fa\c[dheegZh\jckYmhobpcrZteubvb
@\B[CbDgEeFdG\LeMdN[P]QjR]SZTbV\WXXc_[c\ddgdhdmcp\sbt\u\vawZ
@dC\HeK\[[^[f[haibm[sbteu]
Ee\jmY
IZKiW\Xd
PcSkXYg]
IZMXN]OZQbRiVdWbXbZ[]\_cafcbgfkbo\pct]wd
@\AjB[CXDfEdK\M]N\QYRcW[X\ZY\c_i`]a[c[eXf\h\idlZnbp]q[rct\u\ve
@cB]I\K[LcSVW\X\amfkiZs[tnv[
@\BXFfIgRdXZd\ebffo\p]
AfDkPYU[Xcm\
@[E\FnIfL[PZRlScXYZf][`[hbi[kZt[w\
B\W\Xk_\`gb]d[r\sgw[
F\Phnb
[\neo[s[ti
IhS\XZYf^[d]fbsguYw\
M]NhW[Xg
CbPfVcW\X\bg
G[KfPbWf\d]\mfw\
MkPd\]
XW[b]fle
\fhh
@YA]BXCZD\E\FXGbHZIkJ[MVNYOYQZRfSST]UQVYZU[\^b_aadbccVePgXlUm[qbsZtlv\wY
BeE\FjIjL[N\Q]RgSaXYgZmYn[r[s\
RbSmTZW\XXY\\e]W`ba\gho\tduXwZ
AZB\I\KaL\TaVXX\Z\\]^\_Znhq\rdslu\
CZDbGdN\Xh[[idkcrZ
Hf[f\Zfih\idmbu\vd
G\di
AbBbGbHbIXJaN\PhQdR\U\WVXX\\`]cZebg[p\sYt\u]w[
AdCdWjX[`\r]tc
@\LlN\X[g]
J\M]S[U]Zda\cVdblhmesb
JiKcMbQ\SZT\Ydibn\sb
G\JcK[QdW]X\]idcgblbr[s\uZw[
B\C]Xi
C]K]SbWYXluY
@VAbBYCmDhEbFXH]I\JXL[MbNaOVQgRYS[UbVZWRXQ[X\[][^\`ba\c[eifYg\h]i]kWl\mZo\q\r\s\tYuYvX
CiK]QgUcXX[\`\ud
P[QgW[Xh
JjS\X[Z\s\
@dBbC[EcFbGbI\JdKdMZNhOZQ\TbUbVcZc\d]c^bdbe[fenipar\vc
CbOdR\S\UdW\XX[\\Zmg
AeCbEcIdKcVdWdZ\i\n\riu[w\
AeBbCcE\GcJbL]OYSdZf[[\W^\aimXw]
BZDdEcG\Xh_]a]ebwf
C[D]NcV\WdXbZc[i]df\g]r[ug
@cC]IcJ[LhM\NfOZP\Q]ReUcW][]\cbdebffgclbmfnYocrXsft[ubwZ
N\Xo\[u]
CbIfM]PZWbXfriv\
Xd]cui
DaIaJ\McN\O[PbQ]RbScU]V[WbXW[d][^]_cdcickblZmjq[rZt\wb
@XA\CfDdE\FhG\IdJbL[NZObQbRgS\TZW\X\YbZY[[\X]\bcc\dbfjhdiVk[lcmWqUrbsXuZ
C]D[FfJgP\RfWeX][f^\aZcde\lZmYrgtdu\
ShX[[d\ZwZ
KXX\\nfag\l\m\
EbX\[h
FXSoXZZ][[g[nctc
SnXYlWtZ
F\J\ShXZsb
B]IYJbLYSiUXVcW[X\[h_Z`cb\cbhgicmZq]r\s[tbuk
BYCdE\GVHWI]JaKcLXM[N\O\P[Q[S[T]UXViYaZ\[c\[]Y^hacbYc]gVhZkZm]pfqXr\sgtau\ve
sh
B\DcF]GaIaK[LeMZPZS[UcV\W\XbZ\[[\Y`bbccZdXe\f\lfm[p\sgu[vZ
F\Ig
B\Md\[dggZtc
@bLgQ\UbW[[g]i^dbbfembuZ
DYK\M\O\Xe\da\c\m\
CbDqEhF\X[ag
GeHeMiPXXW\[gg
@bCdEiF\I[LYPlQhR\ShUhXX^\aZc\eZgbh[jam\nZp\udwh
AgIYQ\S\T\U\XYZm\[]b`ZddsZwZ
C\D]N\SmWZ\b][cbg]
@dA[E\PbSbU[XhY\[b^d_e`fbbfbh[men\rhsctY
NjQcS\Xdier[vc
@[BVC[G[IdKdL\MUNXOcPeQcR\SVT]WdYaZc[\][^b_h`dadb\cXfeg\hYkflfmUncobpbsgtbufvY
XYlm
BZIdKcL\M[P[XbYiZd]bbbdfp]qZsb
VmXf[]
Vj[[f]mf
B[DeGbIZM\PfQ\R\S\T\Y\Z\\\_\`jacb[g[ibl\obpawd
CZXm]\
M\Ni
DeV\[\\f
Ibth
@XD[F]GZOXT\UXWYXVYbZe]e^g`daedYeYfehZiUk[l]ngodpdsat[uZvb
BbEcFeGbJaK]L[OfPZQ\UbW\XW[e\X_iaad[ffhanZoZp[r\s\tZwb
@\CfF[GYI\N\PgQcTYUcZh[Zbbdcf[g[ibkfm]n\pdq\s\uZw\
@gB[CXD[GiH\N]PZQ[Y\Z\[\\]^j`Vaadef]gblfmbp\
AbWhXmu[vf
@dCVLsO\PZW\X[[aabf\i\m\p[vawh
@\E\OjQ]wc
XY[j
SfX\tc
XZ[i\at[
@ZC\GbP\ScX[\a][_[`\aebfe[fpkdu[
LbN\OZQ]ShTjXcZYa]f\gYnbqbr\s\
QgU]WgXX_Ydc
AfGXK\LfTdUcV\WYZ\\[_ca\ddfbidmfocr[
A\BXDbE[GiIeJZLeMWN[O\P\QZSVW[XcZX[\\\^\_b`[b\c[ebfggch[ijjakVlYndqbsjtcvVwX
OiXWfbif
C[IbOaXm]bmZ
X\[\\dci
AZB[FgGZIbL\N[P[SXTeUcVcWXY\Zd\[]Z^b_Yaab[c\ffgYh]ignXodrbsetZu\vX
@[AbCYFeGgJ\KYL[M\N\QZSZU\WbXY[f\]_h`ZcOdZeXg]hdjckel\ngoeqUr\sfuc
XdYd\\^Vsb
@cAdB\GdI\K]L\P\RcTeU\Xb\[^\_h`\abbccedZebicn\qZv[
CcDbGbPaU[Wb\bfjg\
G\IaPdQeT[X[Y\\\]d^cdgf\gi
I\MhPh[h\Ztb
@cBVF[GcH]IXJbL\M\N[OZPbRYT[UZXYY[[Z\Z^[_dbfc\e\fXh\i\kYlWn\q\r[t[uYv[wS
B[IdX\\g
Biw\
@dK[MdSZ[ggg
EbHeMeSfTaU\`[ddfbg[i]lcqbrds\wR
AZBbD]IYMdN[PbRcS\Zb[m_bhWv\wg
A[DfGbKcPcWb^eccfbg[ihkbmcscvf
AbB\CdD[FcKcMcRbWeXb_VcXeei\p\rbsiwZ
@[A]BYDZFcIbL[M]N]OdQ\TcU\[\^b_cajdee[nbo\u\v\wb
DXIZKbLbM\RjS[Xm\g`aebgcm[r]tav]
M[W[Xjd\
@\CnD\P\ScWeX[\df\ifk\sct]u]wZ
F\NhQdWdX\Ze\ab\iYm\
Xh]bfgmYucwc
M]Xj
CWDdIeKbN\OWQiR\WeXX\c]c_[acbhc\fYw[
B\CcF\I[K]PcV\X]Y\[[\[^h_d`ca[bedcf[gWi[n\o[pctku\v\wc
JaMdXd[j\Yi\m\qe
B\C\EbF\GdOZUcV]WiX[\Z]\`dacegfbhei\mcw\
@[C\G\IYLZObPeQcSYT\V\WVXeYZZY_S`[c\gZhqk\l\mXnXpXtcubvZw]
@bB[CVEYFeGWIcKfL[MVNbO\SeThUfVbYa[e\Z`]dceef\gXh[kcm\peqcr[
U\mesh
A\CYEgG[IfKcM]PaQeS[ThXbY]Zb[d\\acc]g\h]l[men[pgqbreshu]we
GZQ\Tqg\
GcOaQgX\]b_\damXper]tcw]
DdEbF\GiIZP]QVTbWfXd\\`bc\dSgbidm\wf
A]CiE\FcIkL\MYNWObPYQcRbT\VYW[XfYd^c_Z`ba\b[cfdceZfik[m]nUoWqarVsbvgwc
@cIZSo
@aB\CgEeFgGfI\JZM[ObPVS]T\W[XWYaZZ[Y]\^c_[a\bccdddfZg\h[ilkildpZsctdv\wd
AbBdC\MeVhX[[b_\`\hcn[uf
@\AdBYCeDhEZGeJZK\LeO]QYR[S\UfWVXUY[Zl[\\a]Z^d_Za]bce\f[g\pYq[uYv[wc
Cg
C[LjUeVaW[X[[b\[^]bficmZp\q\t\
TcX[li
Ac\[g[ncpbshtb
B[D[F\G\KZMZPdQcU[VcX[Z\[Z\c]d^b_ZaVbbgZhdk[oerZs[tZwb
AcCdD\EbJbLbNgX\Ybb[ccfbg[heiamcobratc
D]EcKjMdN]P[TbW\\\^Z_\`]adb[c\dZf[hbi\o\t\u\vk
@\DdGeI]LbN\O\RiU[VfWfXbYc[]\Y]g^[_ebec]eZrWsewb
W]YZ^hn[
@fA[C\FcGbIdKhNjO[QbRcU\]a_\c]gaigncs\t\v\w[
CbLZW[Yi^\g\tdw\
GZMeN[PYW\XY\\dffimYocr]
@XB\K[U[X\]]^mc]f\hfi]neq\r\w[
@dAeB\DZFeLWM[NZOdRYS[TdXf[Y\Y`cbecleYfbicl]neo[retcvbw[
BZIeJXKZLgO\QZR]VZWbXVZ\[f\j_Yb\fXgYhgmZncpYq[set[u[v[w[
IbO\UiW\XW\b^]m]ocperasetdu[w\
il
BfC[DYFbGfKeNYRbU\VdZe\\_Xb]cgdbg[i]kgm[n\ravWw]
@WAaBSDdE\FXGbIcLgMZNVPcQWSXU\VVWfXbYk\cabecgghbi[j\kZpSqZrds\tYuZvbwY
C\DcE]G\NcPgWfXX\c]f_Ycbh]kan[oWresgtdujw[
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
AhCeJ[P\QjS\UdX\]cd[u[
C[DZEdFfGXIZK\M]QhVcXZZX[c\\]Z_ZaebfeXgXidmiogt[u\v[w\
B]EcF[GcJ\N\OgQcScWeXR]\_\a\dam\olrZtZvcw[
@\BnGdI]QcR\TcX\[d\[]bc\fgial\n\tcuZ
ji
A[B\C\G\IcJ]K[OVQ\SaT[Zb]d_Y`\eYgfibmbq\teu\vb
B[GbNZOdSXT\XYYc\gf\gcmep\rZu\w\
D[EcIbL\N\SXWfXZZ\[X_[a]d\fdiYmenbtiu\
@YAaCfEcGWIbJZKeMcN\PbQYRfU]YgZW[Z]c^f_[`da[bbc[d]gbickfmbneocpZqcresct]uc
B[DaI[KdScUbX\Zl\\]fwd
ClI]KZL\XYZ\^gb\iXq\r]sbv\
PcSbX]]f^h_]cbf]k\nZt\vk
@YCZMbQ[S]T\WhXbZd[\_Zc]ddfdies\
@[A\BYC[DYE\GcH]IYKhLhN]OePZWZXbYc[e\\]b^j_c`ZaXbbcgd\eXf\gfi[mgpYr\sdtavbwY
Ib][gdm\ufwc
Wk
PgW\
AbCdG[L[O[Q[UXVdWbYcZf[[\[^\_[`jdcm[ngoap[r]t\vc
CZWbXW_l
Ci
Qh
X\\[fhv]
C\DcFZGbJ]LbMcNdP\QbT\W[XfY\[Z\Vaccbdcebfbh[kclbo]patcudvcw]
BdIeKdW[Xb]b_\bhd]iZp\
DbIZQbT\Xb_\cadbgki\r]
@aAaCcEcGcJdKiOaS\U\VfWWZZ[\`cb]c\d[fZkhmgnbo]sZw\
@cB]F\GiIZN\P\XY[[^m`Za\dcfjgei\l[n\q[uYv\
B\CZD]E\GYJcLeO\P\RZWYXdZ[[j\[^[_[atdZecfXg\ibq\ulw\
AcBYC]EbF\HZI]K\M\N[RhS\TXUcWdYbZY[Y\\]e^b_g`ccZdbh\igjem\o\qXrctWvb
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]pbq\s\wY
B\L\iZliu\wh
CgEdGbJZPWQ\UhVeZX[Z\Z_\aZcae\gYilk[l\resbuYwg
P\Wm
BkTZXYghr\s[
@fA\B[DcEgF[GhL[OfQbUjVjWcXPZW_ca[bZcjdVe[f\ignZr\s[v\wi
Wi
CbJbKbW[Xp\]m[vX
Qi
K[SiX[Zh_fe\mbqd
AiSca]
QhX[[d
C\D\FaKbM]T\Vb][^\nct\wi
BeP\TcY[uk
SgT[Wlgeriu\w\
@gQf
B\PgZf
GYN]P\QZU[Zi_]b[e]g\q\s[
@YBZCgEdFaGYHdIcKaMUN[PdQdRcS\TaUZVYW\XfZc[b^d`dbcc[d[ebfdiej\kbodq\rbs\tXuUv\w[
MZNj
ag
BmCdKcQbXY\\g]ico\
@\AWB[CjDcEbFhGXIcL[PQQ[RbT]VgWYZW\Z]g_Za\bqedfXgXh]j]kZl[m\nkp\qZrbt[u[vbwc
B]Zh
C[DcIfKdLYOcRbX]YbZ\[abdd]e\fchci\ncoXp[wc
CeIZOcUcVbWY[\\Xe]g[i\me
@\DiEiFZX[\[`]l\ucwd
@bA\DiF\GfI]J\KZMbS\T\U\Y[[\\[]d_\`cdciam\n\oZp\t\ue
CgN\YcZfg\mZpju\v\
B\C]Xi
CdK]Zd]\^bsi
@\AeB\DdEcFdG\HaQbRaUcXY[\\\^b_X`becf\gmo\sYwb
BeGg
@]AbBYCuEZFYGUHWKcM\NXO\PZQYR]S\T[UfW[XVZc[Q\[]T^iaYbXc\d\e\fXgXhYkZmZo]pcqZrcsdt]vYwX
BZIiK[LbUcXZY[[b\b^bfbmbneo\qh
X\^b_[ihq\uh
CfPXXh`[
AiB\GcSgXUa]ei
B\CbF\M\PZViXZ[[\[^[_]cbfjgbhbm[nYrd
CcIeNbX[\hbd
Dhtc
BlCbS\XXw\
B\D[FZMdNYPZUdVhXc[Z^[cbfihamfnYqbrdt\v]wY
@\B[CbDbIbKcOYVdZY\c`dccfcgYhglcmZr[sZ
C\DcEYGaIfJ[NfPaX\\Z]fbacheYfdhdocqZw[
DcE[FeI\K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
C]X\giuf
P\UbVdY\\a]Z^Xmbnfucvb
AgB\VYWiXW[[\d]df[mlnetdu\
C\IdL\U[XS[cghh\ncodpYqfrbud
@[BZCcFbGZH\KZLiM[NYPYQZRZU]WdYeZ\[[\W]c^c_ac]j\nbpbresUvb
B\Wk
@]BbC]DbEbJ]K[LdR]S[TgW[X\][d[gahcl\neoeqbset[u\wi
B[DgPhX\ddf[
MkWcXYYb
@gC\GdMeN]WcX\\c]]_]d]g\lem]p\sgu\
M]Xhtj
C]DaJbKbL[PZR]WYX[Zb\c]becfehcp]r\sdu[wi
I\LaNbSfX[_\tc
@dFcG\K\M]PeS\T]Wd[\b]f[lfnYpgtY
WhXdwb
H]V\X[YfZf^c`bi[m]v]
FlScZc\d`bfckb
@\AfE\GeIYJdK]LZO\PdQ[SZTkW[XWYfZc`hagbYc[dZggiWl]m\rYsXu[w\
DmWb\\l[tdwY
EeFcWXaYd\f\kqu\
Q\ToWYX\`\pbs\
BeD\FbMcPeU[XZmgvZw]
W[Xn\]]Wac
PfXmfb
@[E\F]GdIdL[M]PYSZXcYj\b][abmTodr\sbucvZ
oi
BWC\GbIcJ\K[L]M]PdTdUZW[Y[ZZ[[][_\a[bZe[fbgVhdi\lZm]nfocpbqbrbsgtYuZvc
Q[Zj
@gC\GZQbUbXa_h`cr]s[
IbP\QgVbZ[\f_eagbcf\h[r\
X[Zi
BiD]GbW[XY`\dhsbw\
A[C\K\LfU\Vd[h_Zhfj]n[pcr\s\uYvb
@ZAYBZCXElFlGXIYJ\KeL\NdOZP[QdTfVjXcYZZc[d\b]e^c_V`ebecYfbgbhficjbl[nYpXqasetZuTvY
BcCbGiJfKbQcW[[b\ZdVf\gblf
X][gcbid
GfM[N\P]WZXZd\kjlhn\vew]
X[Zk][^ev[
D]FcG\NaPdRcW[X\\hkcm[pbsbwc
IYhl
B]CiDbFYGYIhJ\KcLcO]USWZXX[l\Y_\defXg[h[pbqZsYw\
@[B\G\K\NbVkX\[a\fhivY
BcD\G\KXL]MW[[eZgZl[m\s\wp
B]Gjg\l[qb
BXCbE[HfI\J[KZMhY]Z[\Y]g_Z`[cZe\fig\k\mdnapZr\sbtcudw\
SgZg
I[V\X\bgf\hi
MeSZfg
Igag
IgXY
A[D\EcFYGdIVL[OcR\TaUgV[WhXX[]]]^Z_f`fadgbifmWn[oZpcq[sZtbuZvb
Xi\Zi\ub
CeX[gim\sX
C[DoEhFXG[XZ
CZGeM]N\U\X\Y\\\]g`db\cbdffcggh\mbnepbtcu\
BVC\GbMaN[P]U\W\XX[Z]gd\g\ibo[q[t\ul
@aDgE\FXHcMcN]QXRdS\TfU]WaXZZ][[^[_Zagd[e[f[i\m\paq[tfuZwd
IZM\P\X\\h]jfcieufwY
@\EeFbKrO\TbXXZY_Za]c\d\f]i]kjv\
BdD\E\FcK[M\NZPdRYXe[\\\acbgfcggs]
Xl\[
AeBZG[I\J]L[P\T]VZWfYe[f\Z^\_[`gbadch[l\m[o[p\qjt[u\w[
Wc[[`\kcqk
WZXjdf
LhP[QbW[Xc\\tZ
CcIbLaNjO]W\XX\km]
PbWj
ChKdWbXQ[\\\i\sn
XYl[mk
C[DdI\LbM\NYOcPfXa[b_]bgfhmbq\vbw\
Dh
@\CbG\H]I]J]QbUbWjXYZea\egf\g\k[mfq\
CiUcX\[\gb
@\B\GbHaKePcQeUhW]XV[f\b]\^\bhdWe]hbl]mXp]wb
IbK\MbX][l\ZtXubw[
Q[Zbpl
@\DZM\N]Q]W\X\aldbfZi]k\n\
Be\\lgwZ
AgCfwg
]g
X\[h^\
\en[pjs]
VZ\angpY
VcW]\[mgw\
P\W[Xbbk
@\GXH\L\NdObP[Q[ScTZVdWWX[\W^\`XaZdmfcgchbjZlVmWnaqfr[ud
@fB\EbFeGcI]K[M]NZP[SXV[WcXb[k_]dYeaf\
GgI\JbNbQcTeZ\_\cWdbebkbm[r[
CgN\Ya
DlK]MbN\PYS\XYZ\\Z_\`XdYfWlmmZ
@bWhib
Jk
DcE\F[IZK\LZOVR[SZTXVYWoXbY\[\\]]Zbcecg[h[ibkZmZqXrXwZ
BVGdIZJgK[P[UdVd[k^Z`haef[mVncpcw\
\[]j
M\OjXf^\acoaqb
@\B\CkDgEeF\HiIZM[N[OWQ\SXVYWWXVYZZ[\Z]j^\aYb[c[g[i\lZmgncpXq[tducwY
BdEeXZ\gcci]lcmY
BZDfN]SX\[_\a]fhwX
AbCfDbKaL[M\NcO]PbScVaW[XfY\Zc[c\\^g_g`cadbfdXfchci\l]tZv\
XZ[]\Z^aflidm]uZvd
A[B\DMEeFjGZI\JhK]LlM[QhScTgVbXYZl[b]f^d`eedfegbkcnbo\sbt\uZ
JiKcMbQ\SZT\Ydibn\sb
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPTQXRZS[T\UdV[WTY\ZT[]\V]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
B\DZWjXhdc
Dl
B\Cma\cm
Gd[jde
CWDbGbM]OcU]WdXhYb]Z_Zbdgbibmer\v\w]
@\AUB]CbEWFbGZIaJ\KjLXMYN[O[PYQWTfUgVdWOXKY[[S\U]T^[_S`WbZcXeWfXgch[kYlYncogpfriswuTwU
@eAjGYK[O\RbTYUZV\WdXYYcZ\\h]ibcfkggi\pYq\s\t[wg
EbGdI[PcUbWbX]\c]\_f`cacegf\gXn\pctdwe
B[CbIiQ\TiUcVkWZXXZ[gfiem[n\pcrksit\w\
@bBbCXEgFfG\LcN\P\XdYb[]]b^\fbi[patgua
AgB\CjDaEZI\J[LZM\O]QYS\VZWXXYZw[\\\][^ee\g\mZp\v\
@bFaL\OaPZS]TbXd[Y\cbbc[h\k\pbr]
B]GdIXK]OdPbW[XV_[chddfekirbucw\
@\B[C[DcG[I]NeP[TdVZWcXd[f\b^c`kagd[fbg]nfud
CbFbHbN]RaW[[\^h`Ya[f[k\m]ngo[p]
@aAaCcGdHaJdKjPaS\U\VfXdZZ[\_Z`cd\fZk\m[nbo]s[w\
B]E\IbL]S\Wb_]tn
BbC[GfIXJ\KcLbN]P[QeU[X[Zb\b_c`\a[b[fViXkip[q\r\sht\v\
AdCZK[^]_d`\fgihl\v\w\
A[BWCiJbKbN\O[P[Q\TcUgXY[\]b^\`jb]dbe\fbgbibk\mcnZrbv]
@iBfIdX\_]c]d\
X\wi
CkI[N]QcR\TaWeXY`\c[e\fZhfm\ocratcu\v[wg
AZB\C\DeF[GgI[PbVbX[`Za[dbedlYm\uevb
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lYm[q\t[uZv\w\
OgQaWc^e_i`Zbbiemcn\r[scue
@[AWB[C[DbFYGXI[JXKWM\NYOXPZQWT\URV[WhXVY\ZV[[\U]Y_T`\acb\c\eifTgYiYlXmXq\v[wZ
DcI[Ui
CcIcUfrd
B]W]X[Ye_Y`]hni]r]tav\
@[A]BcE\F]GfK\L\PmS\V\Yb\da\dYf\g[mctnubw[
BZC[F\IdJ\KcMbN\O\P\QcS\UZX[Zf]e_c`[aZb[defgiXkelbm\p[q\r\slt\v\w\
Xg]cg\
AbBkCbF]GgLaMZP[Q\T[WgXU[d_b`ffhgZmYn]q\sbwc
A[FbGZLlNiQ[TjV]ZY[a\Y]bf[gbk\mcsdt]we
@[AdBYCZFdGbI[LaN[OdPgSZV]WZXXYe[[\X]\_lc\e\gcigjgk\l\nXoYr\s\uYvlwb
vf
WdXl\[e]gd
BbD]FjIfJiL]OXP\Q[RmTXWhXYZc[U\e_c`\a]bec[edffgVlXn\pZqXr\t[u\vcwb
MgS\
@cBVDdFZGhH[IZKfL]M[N[PiQ]RWW[X\[]\U_fajbbcWdeeZfYh\iZlZn\oYqZrbv\wW
@\AeCkDdEbF\GeJ\QeWXXZYcZ\\[]Y^f_\`bf\g[nbslu\w]
CSDbFYG[HcIXJZK[L\OeQ\SZTcU[VZWZX\Zf[l\b]e^\_W`baYb\d[fciij\ldnZqkrZsVupvSwc
BZDePhR\W[XWZZ\[`]fowc
B]CiEcHdIVKdUcVkWbY\ahf\h\m[nZq]rbv\wV
BZMdO\SZXl\bcaeaf\
G\QhZ]\cmbvd
AcCeKYL\NZW\X]Zm_[`\f\mYq\s]w\
AeC\G\I\L\S]WfXZZi_Z`ca\bcfcg]ifmcq[s\ub
C\I\UgVdXb
EbI\NbSZXeYeZb\f_\a[bcecf\h]l[o]r\shv[
Pbg[sh
A]B]CfKeLaO[P\U\V\X\Y\Zb\\]b^dcad\f\g\k\mjn\q\rZtcufvcwY
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
DbG\XZ[f\l]cc]f\m[scv\wd
DcViWcXb[\w[
G[K\S\VhXU\jfii\m\n[s\u[w\
C[DYF\G\IYLePZTdUcVfWfY\Za\c_Y`ga\bec\g[lcwc
AWDcEdGcKhOcUbWcX\[c\X_ha\bddcfck]mip[rbtduZv\wc
AZBbCbE\F\GkJeKeLdM\O[PhTaVdWYXbZg[[\b`ba[q]r[s[uYve
PfQdWfXZdZ
Ij
E\KbX[`ebikem\v\
@\N\O\PcWfX[Ybbce\gbmcsbvb
EeW[b]kl
C]P[Wk[e\Z_\biggib
AeCdI]M[NaOePdSbVeWdXXZ\[c\Y_a`\fciflbn]p\u[v\wW
@dDcG]K[L]NcO\X[[g^a_\add\e]f\k\m[qducw[
A[C[F]I[J\KlN[S\U[V\W]XX[]^Z_Y`]a\b[e\icn[s[t\uZv\we
CZGaOiW\Xg[ce\f[m[uc
CeU\fmg\i[w]
CdDgF\K\P\QZUcWdXTY\ZZ[g\Y_ha\fZk]meq[s\
C\W\_\f]iin]u\
@ZCaDeF[K\MaOfQ[R\WcXZY\Zfacd\geibken]o[p\rZtjuewb
Nn\Sngocp\w\
@ZAYBZCTEZGZHZIcKbNUO[P\Q]TZUNVrXRYhZY[V\W]W^t_\`XaZbZcZd]eZfYg\kZmZnhoXpYqZsUtVuZvcwX
A[L\QZXcZq
@]DcEhKbP\[]m]u[wk
FYLjM\SYVdWiXd\[bddbe]f[g\m[qd
OcPeQ[SbTkWYXf_\`\g\mXpbs\
@eA]B[CbEcG\JaLZN[PbR[T[WfXYYYZe[b\b^d_d`eagebheibk\l]n[obpXqbtU
B\DcGhN\V][[\Wfcm\wc
@]C[FdI\K\M\V\Wc^aaei[meqcrgu[
@cBbC[DYEfLkPaRgT\XlZ\]\_Za\b\f[g\i\kflbm]o\sctVu[wg
@\AbCdDcE\F\GeIdNeSdU\VeWTYdZZ\d]b^[`]aYbgc\d\e\fbhcijjcn\o\qZtiubwY
BTG]P\Tf]beeftu\wX
BhGbPiWe\h]a_la\bbd\g\hb
@bAdB[G]IdL[M]ObPYQcTgU[XVZX\\]Z^[_\`[aecbfVgWkomfobpcqWres\tbu\vY
WeXh\\g[
@hAbB[CYE\GpJYK\L\NcP\QYRdS[TZXZYZ[[\]]Y_cdeeZf]iWj\kXlUmZqZrbs\uZvc
A\BeCbEcFbNYPaQ\WZXY[b\W]beaigkhmbn\r[uZwi
BbCcDjF[HdI\N\O]U]W[XV\\_Y`[aeb]d\eifUkemcq]sev\wY
@]CWDbJnO\PZR\S\[\\\b]feg\iek\m\p\qgu[v[wd
B\K\MdO]W\Xf[kddiekcn\w\
A]BhEkX[Z\[Z\\gesd
C[E[FZG\K\LeP]X[Z\\Z][`hfbidkdo\q\tdw\
Wg
AjBhCVD\GbPZW\XZYb`aiim]n[rcu\wZ
CgXb_\c\d[r\
I\VgWgXmi\nboe
A]BbE]FgIfKbNZO\RbS\V[X]Z[\Yc]dag]j[l[m\n]p]q\s\tZw[
C\EfFdGaHcJbK\L]M\N\PoQbTiU[WXXZYdZ\_YcVd\g\hXi]q\r\scwb
@[AZB[CbDYEeFdGXKcMYO\QeSbTbU]VeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
@bAgCcDbEaH\JaK]LZMdPaQXT]UbV\XZYhZb[Z]\^\`dc\e\fboapkq[seteugvY
F[G[IbPdS[TeV\WhXT[]_baZdelep]qZras]
BeCbDaGeN\O[S\UbWlX\\]_\acibmZtbu\vb
AiD\F\IZK\L\N\QZTgVc[c^[_[`]c\f[hhiZmbqWsgv[
Yjv\
GfUbbfeasd
fchgwj
AZDlRbVfW\X[Z\[[f]wW
AbXV[o\WaZ
C]FcIbVgf[h\sbv\
DaGdI[N\WlXWYg\h_ebbw\
CiFYM]QfW[_[a\bdi[m[rdsft\
@bC[F\G[LdT]V[W[XXZ\[h\\`db]p\qfrat]wa
I[K\V\X\Y[[[]d^fdagghbi\ncpYq\uevc
GaPaXlqYtb
@cLgSWadbbngubwb
Xi_]
PcXYfhgbi\
@bI]XY[ba\b\chf\h]icw\
X[fp
CbIZN]QcWZXa\dd[f[hii\n\pev\
Xb\fv\w\
X\Zh_Zfmp]u[
Vad\e]wg
E]IbLiS\_]rd
@cBbE\FaG\I\L[NgOcQ\WT\e]b`[adb\cedbfbhbiYj\l\mcr\wY
CdG[HcIeM]PdWbX[[fd[g]qcuewX
@bA\BbCbFcGiJeKeNfOcQZSbTcWSYYZ][c]S^\_c`eahc\d[eefbhcm\p\sgt]v[
CmG[IdKaUZV\_[abbfegfXm\
CfK\Zg][^b
BaKaPZVbXeY\Z[\\^d`[bcgdi]mkq]teugwZ
X\_\nbsi
@fIZKbM]WhXcd[fb
B\LiXWZ\[j\Y^\`fpfqarbs]w[
@]PZQ\`hd\kem\
@dBiEcX\\\
BfIdX\_]c]
GZ^hhdn\sf
CaF\N\VbX[\X^\fsncpYqavg
@]CcG[I\JkPZS]W[X\`Zaif\rbu[w[
@cAcB\C[DbEbGeJ\PmT\UkWfX[[f\\^\_cccdZf\tfuavaw[
@aB[GhXd[[f\
nj
nh
@\BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g\h\ick\nroWpSq[sXtZu[vfwW
BcGZKdL\P\S[UeVbWcXU[c\\]\^Z_\a]cde\gmhZi]mhndpeu\vb
B]UeVlX\[\^]benZocw\
BXDaG\HePZT]U]Wg^\`Zc\dcghm]ndobq[s\tawa
\gm\
CbPfVcW\X\bg
CYDcI[KbMe_\frg\n]p]v[
B]DbS\XVlmsh
FhGcM\N[OfPgS]Xbacm[oaqb
DdXh[cdewe
Sh]\
LkP]XalboZq\tc
il
A[CbDZE\FlGgIgJTM\NWP[QeRbS\TYWXX]Y\\W^V_f`bcZdceZfZgZh[iXj\k[l\mZnSompTr\sXtSu[vbwY
C[X\`bmjndo[s[
B]GbXg]h_Zr]
@bAhBXCbFVGVI\KcMfNYOdPRQiRXSYTPU[VSWhXdYWZU[[]c^[_Ha[cXdbfXgShZi[k[lWmjnZodp\q[rXsUt\uYvZwS
B\PgX\
@XAdD[EfG]KZL\OiPWQeUeXlY[[Y\b^\_XbdiZmcsbvZw]
BdCdKfPcUcWZZdcbdcf\
CZKdUdXed\hekbvXwb
DcE\GcK\M]PdWdXe\]a\d[e[f]mZo\r[tfu\vc
C[EeIiK]P\VgW\XlYSZ]\d^[_\abd\h]jflZmanZofpjqZsctlu]vQwY
@\D\F\GYN]P[WWX\Yi[[\[]c_\dafegbq[s[tZubvYw]
BgGcJbLdM\d\
KdU[ViXg
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
@\BcC[D[EcI\KeOhP\UgV[W][c\d]\^g_ebge\k\mbodtdwe
HjWb\d]\cbg\uY
@bAcDfFcGdSfT]U\W\XYZk\Z]c^[b\kelbs[uewY
@dBWDcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AlCjW[X[\Zgeli
B[CeDiEbI\KZPcVfW\XaeahalXvewf
AZC[DdF]I\J\KrN[S\U[V\W[XZ[]]]^Z_Ya]b[e]fZiZn]sZt\vXw\
Wg
CVFeG\N[OcPfQbRbS[UhVkWcXVZ[[\\X]Z^c`VaebYcbdaiclXmZnXoYp\q]tbuZvh
AiKgWcX[\\d\im
AaBZDcGfP[WYZc_c`bae
BgGbI[PZW]XYte
CcQoW[ZZbf
DfRgX[
GbQj\hd]md
A[B\DfG[N\O\WZ[]_Y`ccadaf]h\iql\m\wb
@\IYWkXZ[d\\][_]g]i\m[p]r]uZ
B[C]DbEbF\IhMcPcQ[UcW\XYYe[]\[]d`\d[f]g[hekbtcvnw]
F]]d_\`jfiv[
AcB]FaIaN\PbQgS]T\UbV[X[YgZ[[c^[abcadbecfdgYk[lbmap[r[sfud
AbCbF]GeHeMZNYPZQ[R\S[TfUVW\XiYY\c^b`dbcgih[neofpRqZsZtdvUwh
@dB\JbNeP]X[\[sbuawi
SjXZhe
A[BdDcF[IbM\NcP\Q\SgTkW\[a\baXf\gZoYs\vcwZ
CgI\K[M[PVUZVlX]YhZg]d^f_Xdih\ico\pcq[r\s\u]vb
NaXe\g`dbbniubw\
B\VbXZ\ceZobwl
AdC\M\QZU]XYZc\\]mdap[rcue
Shrb
O[Z\bk
C[KbRhVc^]_aaacbd[gbmcndpcq\
Fl
CcVf[\
AbPb\i^]
BYX[fkh]
Wh
MgXZZd_\m[q\s[uj
E]IhLiP[Sh\b_]kcrd
@\AeDWFYGWIZL[M\NZQ\RYS[TWWcXZ\[^[_oacf\gWhblam\o\qYrhsZtVvZw]
Wg
GiH\ObScWcX\[agcmbndqbr\
DbWcXg\\v\
E]FgIfN\RbVZX\w]
IZmi
@XA\B[CZE\FdIfK\LcP[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\wZ
Vj^knlvf
AiB\\ff]rhu\
Xa\\_\bdpbsk
BbI]LcWg]\_Zcafb
E]NcUbX\\i`be\u\
@aAcB\CbGZI\K\Q]VaZg]egdjeqes\udv\
JjX\
B[CdIhPcVfX\\bb\cbhaien\
C[DiGZI[J\PcS\WcY[[\\X]f^c_Zb[ccdce\ffkcq\sc
CdG\I\P\V[WdX[Z\[c\\^c_Ybicgf\hbkbpbsewb
@[B[EZFdIfL\NZOXQdRcV[WZXX\]_Ya\hYi\mXn\o[p]qZt[w]
FcM]Ogbffahhub
FaSZXb_\`[a[dcf\i\kgm]
CjQ\RdXeb]
Ibn\ojp\
P\QeTls]
IiN\T\\e_Ycbfgp\
B\DZJ]S]Wj\c_eddjgs\u\we
C\D]EcHbOlPgV\YdZ\\\^f`]fa
X[[Zfnq]
FbG]IcM\PcS\T]VbW\XX[W\ofbg]kdlbn\og
Rg
A\BZPcU]ZabZddhbiht]wb
IcOZXkZc\hgblXm[
ag
`ib\
@]PZQ\`hd\kem\
BYX[fkh]
AXB\DYEeFcGQHdJdK\MZOeTcWeXZZa\[_a`dc\d\gckbm[ndodpbrasbubvc
@]B[F]JmL]N]SZTbU[XSY[Z[\\`[dbg[h[ldp\u\vZw]
BZJbMWXl
AcDgFWGWIiJbK\M]N[O\S\UcVbY\[\\b_ga[cgdbebmXq\s]wd
GiJcMcO[PjQYX\Y\`bagbcf\vcw\
@cAfCZEbF\GaI\KaNdOdPWQfSaV[WbXWYbZ[]X_ibdd\eaf\g\hbiblerYtd
BaMYSZThlhm]qY
B]I[K\LeV\W\XZ[[_Xa[hunYp\r\
@]BaC\D[G[IfKXM\PbRaU\W\XZ\Z_Zaidee\mWtcwf
I[L\VbX[[c^b_cidp]qh
@[BaCbDbIbKcL[M\N]PeQeTXVeW\XXZ[[b]Z^\_[`gc[fWgahYibk\l]mgn]qcrgsbt\u[
T\Wg_eccdc
J\X\f\ipu\v]
CgP[XbZc
UaX\fmg\
@ZA]B\ChDeEiF[I\JZO\PZS]WXXaZY\[adibk[n]
B[GYP\WVXn\\_cddfb
CcD\F\N[P[WfYt[Z\V]c_Wfbl[q[r]s[tZv[w\
NgW\Xj]\a\
CXDhEeI[KVOcP[UcXZZc[d\e_facbbe]fXg\wb
Xfmb
]g
AaBZC\DcGfNcPcWjXXZc_cadbdw[
AdCcDfJ\OiPXQbWX[]_[abm\n[
B]I\PdWiX[_Zdf
GbIbX[\m^Yd\fbl\te
C\G\\\`baj
N\OiP]kd
I\SdTjX\
A][fcbf\ij
@dG[NgX\idobvb
@fB[I[MhSfXZY\i\ohqh
NkXX
@YCbE\H[IbJdM\N\ObTZUeVgWdX\YcZ\[b\Y]d^f_c`Ya\f[glh]l\mkoYpfqc
@\AeCcD]G[IZKdMZPYSVThW\ZX]d^[_d`Wafbbc\e[k[mbp\q[s\ugw[
CYKX[keiv]w[
@dA\B[CYDfEZFWGbH\IfKYLbMZOUPZQcRZS\T[UdV\XZY\Zd\\^[_Y`[aVcbdceZfXg\hdkblZnZoap[sVv[
B\DaUeVlW\X\[[\b^]nZocw\
BcC\UY\d^l_b`bf\nc
D]EcOlP\Xa\\_fmb
BfLbSc[j`de\i\oc
HjWb\d]\cbg\uY
DbEcI[LaM[NeOcPaSZU[V\WTZ\]f^]_\b]e[fckbnbq\t[u\wW
PgXZ
P\Wg
HaMfPaS\WbXc\Z]\bcuhvfwd
F]LdSeXUbiiauY
AWBXDeE[H\KZMWNWOZPZSXT[W[XY[T\S]m_WaXbcdhfpg\heiXkdlYmbn\pZrZsftdv[w\
AfB\EbU[W\\]`ed[r\sg
BbD]G\I]MdN\ThU[Wi\b]fa\bbc\dcu[w\
@cBbE[F\IgJbK\NeO\Wb\\_ZeefYg\mZncpcqcr\tau[wY
B[DdPkR\W\X[ZZ`]f[wg
@\A\CdFZGbHbLgNZPdR\S\T[UZX\YZZY^Y_[a[bZcdfjg[h\kblYojpYqYtWu[v\w\
K\V\X[\[mi
@bCdIkN\VZXW^[_ea\bbd\fdnhuev[
@]AfB\ChI\PdQeW\[e\[_ccef\iZn[
@\CgD\GbN\Q]W\Xg\e]bf[iekZsct]uc
BbCdGXKiOeQcUbVfWZ[b\e_]`fd\feiaqbr]sctevb
C\IZUcVbWWXd_\pbviwo
CdJcXk^cfbsduX
@bBbCgEZF\GcMcPZQ\W\Y[`ZaWkjmau\wd
I\NdOjTcWZXYZc[\\j]ff[p[u\wZ
D]EcKjMdN]P[TbW\\\^Z_\`]adb[c\dZf[hbi\o\t\u\vk
N[d[fhm]
GbO[PaQiUbWcXd\Zic
P\UdXXYgZb]dadbdced[fbial]u\
BYEbLYNYS\WfXl[e\]_\c]e\f\mbodpcqiu\w\
Xb[]_\a]c\fdgbu\wV
@YI\T[Wf_[c]def[
@fA\BYCZDgGXIVJbOdPbQ[RlWZX\[]_ca\fXg[iXk\r[tcva
@bC\DaEiGgP[WbXZe[ibm\
WiX[
CgP[Wcwd
@dBWDcE\F[GhIbL]M]QXWXXZY\\]]]_c`bamb\f[g[k\l\m\nbsht\u\v\wZ
AdCdW[X]Z\gcsmua
AgCf
CgEePgrd
X\cm
AcB[C\IZJ\K[M[PXSXV\W]XXYXZ\[\\[]Z_c`ha\cVdae\g\k\lYn\q\rYsat\v\wZ
AaMdPcZc]gd\fdla
FbI\LgPZQdSaXZYgZ]^c_[d]e\fYgcnWoYq[vmwa
KlN[PdWjZhcXmhohr[u\
Dh]f
B[EcFbf\lkp\sc
B[CfDcEcKZPbeahalXmbvewa
PYVgW[Xi`[uf
@bAgB\CdD\FeG[HaLZM\P\R\T[U\X\Zb\b]Z^g`XeXgehei\mdneo[p[q[rgt\wb
AWCcGbIcJbUbW[XX^a_idff[mhrdv\
A]BgD]FcGaPZQfX[`bpbu\
]fbg
AZC[DdF]I\J\KrN[S\U[V\W[XZ[]]]^Z_Y`]a]b[e]fZiZn]sZt\vXw\
^hn\
C\EfO\VcWYXiZ\\cadbbd[heidlaocw]
AdBZO]P[WeYb`eiin[reu\wZ
I[K\V\X\Y[[[^fdagghbi\ncpYq\uevc
BeCdEYFdGhKbLhN[OeP[Q[R]U[VYXSYbZb\Z]f^Z_W`Sa\c\e\gWh\j[ldnXo\p\q\sYt\uW
@\BgCcDXFcIrNXObRbZb[d]U`Zbceffbg]idm]o[qgubvY
IZKbM]WhXj[Zd]fb
CaF\G\N\VdW]XZ^eaifencpYqar\uY
@aB\GiXYf\w\
KeUi
DbE\GhK\M]WcZ\\]a\e[mao\r[tfvcwb
CbEkGhN]QcTiWfZb]oa[c]ggngogpdq]r\sd
A[CZFbHbI\K]LbObPZRdW\XZYf^c`\b\f[gcnaoZpZs[vb
SjXZmd
Wg
KfSj
JiPZSdg\
@[B[CgEZFqIfK\L\M\NZRhSYV[W\XY[\\[_Za\bbf\hbiUmWn\o[p\qZset[w\
ag
FqInJ[TdX[^\adecf\gji\mZp]
CeD[F]GbIjJbPbR\WcXcY\]c^\`egZm\oZtZvdwb
@\AaBZDcGfPlQ\WbX\Zc\Y_caddb
@bAUDaGdISLbMYOZS\TcWc\f^b_bbbdceaf\h]kYlXmdn[ocpcq\r[tfuYvewY
A[CZFbHbI\K]LbObPZRdW\XZYf^c`\b\f[gcnaoZpZs[vb
CeD[F]GbIjJbPbR\WcXcY\]c^\`ggZm\oZtZwb
@bDaEcI\NeQfShTZUbV\X\YYZZ\Y^c_U`]a\bamcsb
@]B\D[F\OfPaWbXca[b]l[mds[w\
C[QcWZafib
Vgn\
AfB\CZIbP\WiXcZh\Zobq\ufwe
PaQ\S]X[[\_ca\b\kjr\
@YBdCbEdF\KbLfN[QZSXUcV\WdY\ZY\[]]_b`Yabb[cde[g[ibkamYnTpjsXtZu]vW
B[CYEYF\G\IYJ\M\OZPeQXRmS\T\U\VZXmY\Z\[]\e_aabcVd[ebf[lZmfn\o[pZ
A\CgG\HaI[KbRYVbXc[h\\][^Z_cb\dZe\fci]m[wY
A]B]D]F\GaJiKZL\M[QaS[TeW\Xi\Y][a\bYdbfiihkYp\s\uVwa
@\A]BeC[DbEbF[GhPVQkT\VbWcYhZ\\Q_[a\d[kcldq[seuZv\wd
B]Pe\gm]
ClWf[facf]
A\B]CZG\H\IcKYP[QfR[WiXZ[\\\]c`iagbZdXf\ibodrYsdubwb
@dAcB\CcEgFlHZIZLhMaNeOgPcSZV[Y[ZW]Y`]a\cfdheZfbg[hZicj\kcmendocpZqbt\ub
K[WY[i_daccb
@]AbB\CbDbF\IcL]N\O\PYQZTcUcVdZd[[_faaecfbiboapbr[s]u[wY
CcDbGgI\M\N\U[WaX\\[d[fjg\ldvc
@[B\D\EXF\G[I]JYKTN\OSP[S\U\WTX\ZZ[\][_[`Ybwdbe\i\kYm]qXs\uZv]wZ
C[DhIaKwSbVbX\Y[_\bZd\f[n\r]sev[wd
@ZE[N[P\X\[[`]d]gfkpq]tc
P\WiXZ_ag\s]
BYDaX\v\wk
Vip]w\
DcE[FeI\K\L\M\NjO[RdXZ\ab\cZeef\n\pfq[r\wb
U\X[Yg_ffeih
BcGaM]edfil\m\uZ
KfZg^]
A\DbEcF]M\N\XddZebg\m\wf
FcXg
AeC]D[L\P\W[Y\\[ahdbkfw\
Sdfhng
C]X\giuf
NcXfgb
P\UbVdY\\a]Z^Xmbnfucvb
@bA[BbD\E\FbGYIiKZL\O\PbRYSbUZVdWjXeZ][\\b`[acd\fegnlbnZpbs]t[u\w[
P\W[bk
DdI[M\NcQiX[bhe\f\ndpjwl
ek
AbB\C[IZK]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]iYk\lYm[q\t[uZv\w\
Ci`bfc
B\I[KgM\TZVcW[Xg_\`fsiw\
BdOgP]QaWc^e_i`\bbd\fdidmdn\r\ud
DfRgX[
B[DhGYKmX\[[_[vZwe
@]B\D[F\OfPaQ\SfWbXca[b]l[mds[w\
C[QcWZafib
B\DdXYll
EbTaWngbt]
GbHcQjSeWY\ed]md
I[K[N\O\SXWeYb_\bofWhbihnZoYp\qdr\s]
@eGgOb
IZUiVgn\
IcKcMYNkWZ\if[i[lWndp\
A[B\DfG[N\O\WZ[]_Y`ccadaf]h\iql\m\wb
Xjcaf\m]va
BWDaGbKZL[O[Q\R\V[WZY[ZZ[f^\_Xahb\eYf]gfkdlbmYncp[qculvbwd
@\IYWlXR[d\\][_]g]i\m[r]uZ
@eAXC[EcFcH[KZM[O\Q[S\T\XiZ[]e_g`[bbe[fegZjbnboeperesZu[wX
AgDREiF\McSbWYXhZb[\egfcgckYmZ
@[BfCgD[GdIcK]L\M\N[S[UcVYWeZia]bfedibnerltdv\wX
GbMgN[SWXe[]\[]\l\mbqdscu]
K\VZXj[[_]a[cedcfdmbw[
MjN\g\lYsk
N][i_\adf\
C\IdU[X]Y\gin\q\rbud
L\Yb[dh\neobpYqi
KbLaM\NmQ\S[Z]\X_eaec[dee\f\i[lZneodpcwZ
MZW\\\lj
]i
DbI[JgM\N\Q\WYXh\[_bddfeg[qbsau\wY
DcKeM[NWT[UXXbZd^]_fdefbi\jbmYnbs[tcvawh
Sj`b
d\e]wg
BnDdE[GeNcO]S[TfUcVfWYZZ\\_[`baZb[dUeWfeg[kcmZncqbr[vd
BZC]D\FZGZI[K\L\M\N\P\QgRdTgU[X\YjZX\Z]e_g`ca\b\cZgWo\p\rSs[t[vZ
DZEaJ\K\L\McPdTeXcYfahb]cbd\f\gbigj\kcogpcq\r[sZtbv[w[
X[brnbpgsc
N]QhSdX\Z]
AbBcCcIcOcPbXcaYb]cbgYiij\rgwZ
AcBcCdD[F\H\M]O\UfW\Y\Zf\c_Z`ladf\hZi[kbmXpdrYvdwa
I\QnZY
GWXid\
@\B]D\IaK]OhPbXU[[\o^gcef]ipm[n]wZ
DaFeJZK]O\PaT\VdWdXY^\_]acdcf\hbihm]r[wg
B\OhPZUcV\g\sg
A\CZD\KiPgVgXXY\[f_bftiZj\m\n]pdwi
MgScX[fe
ChK]
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@cA\B]FcJ[LYM[NdO\PdQ[S[TbV\WeXXYdZ[]c`hbbcbdUg[i\m[oZq\sat\uevcwe
M]N[ShWZd[n\
_\fnp]u[
CYIYJiPZS]WZX[\b`Za\f\mcrYsbucw\
ATBWCeDhE\FjGbIbJ\K[N[Q[R[SWTZUWVXW\Y\Z\[\\[]]^cbbcbdbe\gdj\kclcmcsZu\vZ
B\D]FfIaP]Q]UhXi[c]b^babebl\mcpd
@ZBgCcF[G\IeKZNcPVSbT]UdV\W]XWZ[\[]\_e`ea\bbc]dcgahbi[kZmdn\o[p[rfu[v\
Rg
NhSi
ohpYqc
B]C\IbNcObX]^k_gedi\odrbtd
BgEd[bic
CdD\EYO[WZX\Y]apuZ
GiSbXe
C\JZPj\d]dfb
K]fhg]ndse
Zm
XcgZshu]
@nFaGdKbLiS[UZW\XeZf[g\Y_Z`[c[dZidl]rbs[tWvc
bh
@\BZCcDbE[O]PjQmUbWX]bmcsdv\
B]X\_Yhni]r]v\
@]AfCbFcGdHbIbL[NZSVVVX][b\Y^d_h`ae\gchbi\lWn[oXqYsbt[
CaIaO\PhX[[\_]ebf\s\uh
B\CXE\F]IhKbLhP\TZUZV\W\YcZ[^f_e`Ya[cbdai\mVnWoVpZqiv[wY
Xawh
AfE]F[GeI]N]PZSbV[XcYhZb\]]d^ca]cbe\fgijjcn[phqZt\ucvaw\
KeNh\d`[cgi[mdrhs[teua
CdFfIeK\PXQ\R]WZXWYc\d`hf\qf
@ZD[GYI\KYO\PdQhRbS[WcXWY\ZQ\d^\_[`\afgclemYn\q[sZtev\
BZC\G[JYKgLhNbO[PdQgTjW\Xd[\\dgZp]t[vf
NgPeX\[a
G]ek
FcIdMhXX\do\
G\T\XdZpsYw[
@\AbC[FeH\IdJbMdN\QcTgVbWeX\\X][_Xf[g[ick\n]r]sftdvawf
B\CdJ]K\LbMdNdQ]TfY[ZY]c_abcdaeaf[gYi]kZnbqbs\w\
IZQbZabosc
@]B\C[DZE]I[M\O\SZW[X[[\\c][_\akcmg]i\m\rcuZ
CeFhIkRcb\c[f]heqZraw]
@iBaF\NY[caYc\lbqiub
@dFh
CnGdIZU\]gc\d\rb
D]GbXgee
@bA\CgGZHaI[M]NfOaP[RYVbWZXa[g]Z^Z_d`\b\dYe\fbi]mZn\wU
@bBVD\F\G[IdJ\LdNZOYW[XWY[]\^bbYdgefijnYp]qZrYt\u\v\
B\I[J]LcQcZc\[^[_gpZwZ
@\AaMdPb]g_[d[fdkgla
AeCcDdFeIZKYL[OeQ\W\X\Zl_Y`[d[ebq\sZucwY
A\DbIkJbLbNcO\P\XWYhZ]\\]\_c`af\iZn[rZtau[vg
D\FeN\Vgf[inn[wf
IcJ\Q\TbU\YaZ[_]ddf[gYh[jcncp]rbsg
BcC\GePcQdXdY][b\\dYfki\mcs\u[
C[DcFZI[ObPiQ[R[V\WeXYZe]b_\`bbbfbg[h\iel\nYp[q]rbsaugvc
CpF]KaP[XX
@dAbBYFaGYIeJbLXNdPbUdVbXXYa^b_\`bcdedgXickcmdqft[ubv[wX
AcCYDcGWIkK[M\N\OYS]TVWhXWY\ZZ\c_cbcc\dXeffcgdiZneocpdrbtbvZ
J]O\P[QhS[UbXc[\\Y_\aZf[ibr\s[ufvewi
CnMaS]TcX\Y\]c^Zgbi\mc
DbQ]WdX\_[
McP\X[m\wi
XZfgn]phsd
@[F]GdHbI\K]N\W\X\Yb[\][^k`\fig\mbneo\p[q]uZ
@cBZD[IfKeOaReWZXTZb[i\c]]`jchdXe[fZhciZkZm\qbrbsduewj
BZEeF\KcLeMgP[WcXV\dickju\vZ
K\XY_[f\ho
C[JgP[U\W]Xc[b\]`\agb[sZ
A[B]EbI\J[KdPcSfXXZ]\]^hefgUhZi[kbmbo\sku\vbw\
DiE\FaGbKcP[RbU\Wb^]_\`\gjm\vawZ
@\B[C[FYN\P\QcU[WZXX[[\[]\`ZaZc]e[i\kml\r\uZw]
FhLgS\XhZh]cn\pbq\sZ
CcKcOZZj_]f\uavZ
B[G]K\LZNcOfP[Q\S\W\Z\[i_faefdhbiao\pfqdr\w[
@\OgXhkcmbwY
AfB[DeFcIjLoM[NeSfV]W]XU\[]f_b`[bjdfecfZgZncpeqYr[t[v\
@\F\QiY]bdi]
SdX[Za\\^g
B]IfWg
AfC\F[IgKeQeSZXbp\
B[F\GYIeXgZ\\cfcmanb
@\BbDbEYFkIfKfL\M[N[R\V]X\[e`\d\f\k\m\o[q\rZt\vcw[
@cB[CZFeHeIYJYKWLcNcQ[SWTgU\VgXd[d\e][_WaUbacZdXeVfjgdidj]m\ncoapdqYrbsdt[u[w\
CbDeFZG\IeJcSbVaX\Z]]d^d_[a\bhd\i[mYnfsitTu\w\
EdPZTaX[Ybagi[o\sb
C\D\EgJiPYSgT]]]bZf[g\s\tcuc
B\DdG\I[KYN\P\QZSXU\YcZa\]]g^ea\eYgfibk]mYq[rbtduc
@cCdE\G\J\K\N\OiRbSYT\U\WdXd[b_gaYdZf\icmfo\qfs\
CeIkJeP[cbi\
B\G[JcP\ScTfX[Za[h\\`ffog]igm\pf
C]\]ibwh
CeGbJ\O\P[WbX\[e\eikn[sgt]u\vi
B\C\F\GZMXPeWdXX\k]j_ccee[iYlamYncpWudvYw[
Fj
@ZAdB]CZE\GfHaIWK\M\PbR\T[VbXZY[Zb[\]b_j`bajb[fdiak[mdqYsbtXucwZ
BbDdGfHfIdK[LcOdT\V]WXXW[c`\aVcbe]gdiep\qbrb
X[Zp_[s\
Og\[]jmd
Wjw\
@fLgNbWdX]_[`dbbnhub
B\CVGYH]IcKWLWNeO\Q\SsU\WUX[Zb[X\e]W^c`[a\b[cbdZfgg[ick\odpgq\rYsdt[vbw[
CZD\T\W][Y^j`bceggi\reuewc
ChO[^Qddm[
IaK]O]P\WgXYZb[eadcgm\ucw[
`idalZ
IZL]M[V\XgYdZf]d_Yf]h]icpdq\uY
CcDfEfP]VbXY\nf\nc
EcM]PZSeXX\Zf[mbv\wg
AdC\M\QZU]XYZc\\]mdap[rcue
JlPZZ\
NZQ\SrXYgX
B\U\d[illhmk
BgS][j\b]ffagjiduaw\
@\AZBXCeDbE[FcJXMZNbQ\T\UbVcWeX\YeZZ\b^\`[aZcZdbe[fbgSh\ibjYk\mYnbqZrXsgtbub
@]A\B\CbFcG\IjOdXd[c\b]g_fb\cZecgdi\jbn\s\uZwZ
A\C]Kfl\v\w\
@dBjC\DcE[GbI[K[NYOdPiXW[b^\_ca]gbmYo\r\s\ve
A\KbP[WfXY\[^c`cacbae\gbhbigjgr\s]u[
CcDaEYF[G\JXKXLZMVN[OeQgRfTgUXXcYaZU[\`[aebcfggYhcifkVmZoYp\rYsZu\
A]C\FdRgSYUeW[Y]cfd]ehwX
A]DbFbI[JZKZL\McNbPjScWY[[^b_daZb[cedae\gci[qdrYsauZvbw[
RfSdbjiY
ChVbW\\]_]ifo\pbsl
X\[\_\eimb
AZB\CZFbG]KVN\XZ\\eil[mbobt\w[
BYIfKbOnUeVeXX^df\goign[peq[rksg
DaEZFeIfKZLbNZRcUbX\f]ihvbw[
AbLcS]WlXW]bgiuev\
A\BfQeS\WbXXY\Zb\V]fd\fig\mju\v[wY
@cB\DdE[FhGhIeNYV\W\_c`Zc[dei\p\t\vbwd
@\G[Xd\d]\defjg\igu\
PgSiWdX\mh
B]M]PcXgm]tjw\
AcEbG\KbLdN[PdTgXYZ\\e]\_cdZe\fag\hbidmXp[tcudwc
CcDbF[GcHbMdNdR\S\W][\\\]\^b_\chdZg\ihk]l]mfvawX
XXZitbwj
CVIbKiX]aci]w\
@bA[BZCXFbGbHaJcKZLeN[O\QbRWS]TbVWWcXb[Z\[]]^i_T`\cXdZeafdgbhbi]kel]o\q\rcv\wc
@eAbB[CaE\F\HdIcO\R]T\U[V\WdXWYb[b\f^X`bdafcmfncocrZtfu[wd
AgB[C\D\F\GdI[NcPWS\TbWXZi][^\_d`[a\bhecf[geo[v\wZ
A]B\CeG[I\KYNZOXPWQ[R\WXXYY\ZZ_ZaVbsebfZiZjZkXmfwY
CbDcIfPgVhXaZa\d]]^Yd\f\njp\rbscvawZ
FfIhKchbm\
JjQ\X[Z\
B\C]F\G\I\JiLiPWQ[S[UZV]a]dag[h\ido[p\sat\u\
Shrb
Xdfh
AbBZE[G]IkMfNaOaS\U\VZWdX\[Z\[^a_\a\bge\fai[mbnepXr[udw[
@[APCfDcEgFZGbHbKcM[N[O[PXQbRdTnUbWZXbY][f\e]]_[`badbicYfbgYidm\nbo\pcqZr[sZtcu[vg
[]^hqfs\
_\`l
DaE[FjGb]dcbfdwc
FhN]vb
ej
DeEiF[OYX]m[wf
B]O[S\bhsg
IcKZXY[h\\`\jiob
UgVbW[XZY]ke
IePZXhn]pcvc
B\DbE]Xg_\cim\
FdIgXbm[
BaN\PgX\nbtd
@[GeK\LjN\Xf\\_bbcd\gZmZ
BbPaVbXZdkk[s]
FXJhPTWZX\[]bjsb
@aB\GiXYf\w\
I[RgVhX\Zg`]kbn]s\ue
DlEgK]NZw]
A\BjCZDbF[I[KXLeMdNdOdPf[Z_Z`fa]d]fcnZqes\uavY
@ZBZE]IhKaNYObP\ScUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\NkP\SbX\[b`]ecf\hakcldm\nfobr\tbubvd
L\O]Z[nfpbsj
AZB\C[D\G[HbI\LYObR\U\V[X[YZZc[e\a^d`gbXe[fdg[pZqfr\t\uYvVw[
CfO[QkVaWZ[c\Z]a^hacfXnZq[t\uc
mbrbuhwd
B\IgKZPhQZWcX]ZZ^d`ea\dcg\m\
@]LeN\O\S\VZW]XZ[jb[eaqar]
Xcpbqg
IbPeRcS]X[\ndZf\mancodw]
Lbqg
CjWfXb
B]C[GcN]XbY[Zc\[]b^h`\d]ie
BnFcI]M]XU^e`j
B\IdVi[[\Z^\d[n\patb
A[BYCZE[I[J\K~N[O\PXT\U[V\W\XWY\[]_XaTc[d[e[fYhZiZm[n[wX
Bd\]wh
B\F\IhO[W\XZ\\fouZwY
`gdb
O\Xn\\be
@\BXFeIkRaXZd\ebffo\p]
AbBaDbS]XZ_ha[i]ocp]rg
K[[h
@ZA\BXDcN\OePYS[WcX[[[\n^b_Ye]wZ
FaIje\
H[IZP\Sd^\abghr\sYtew\
BdIeKdW[XY]b_\bhd]p\
B\IlM[X[\hfcoZ
@\BZCcD\GcIaJbKZOaPiS\TYU\VcWXXbY]Z\\\]\bedig\i\j\k[p\q\r\vewW
O[PWWkXd\a]c_]mfw\
B]DXEYIZJ[KZMeNZPXQ[U]W[[X]bcYdZfagZhaicmZnbpdubvbwn
CdGZJbPiQeXWfbgeh]
C]UfZb[b_ba]bgfbgdmcs\
BZDcKOL]OgP\QgR[S[U[W[XUY]Zk[[\X]g_[`Xa\b\dYfakZldm]neobq\rXwh
D]G\Q\WbX\Y\Zc\Y]ff\g\mmu\v[
\gwZ
B]F\IdJ\ObPgTddZe\kYmenbscv\w]
PZXhn]pbvc
@cB[I[KbM\O[PZQYSbUaVaW[Xe[\]g`ba\fbgeibmaobsevew\
BhI[QgXZZ\
Zf[iwZ
X\\g
@[CaFeHbN]RbXZ[d\\^cg]m\nio\p[qZu\
DbNaO]P[TbUbVb[]]ffVgeicmaobsetZufvd
A\KgZ\[\]\a\fetduc
fqve
@cAbBeC[E[GkHaNZW\^dbie[g\r\u\w[
I[K[N\P\W\Yc[cf\i\n\oZp]qo
B[CcGVKdPjQdTdU\VWXce]gYpb
IcPgU]VdW[X[[\^b_\hdk[ncoapds[t\w\
E\I[K[W\Yc[d_Z`da\b\g\in
C\FbIbJ\LgN[OaPgT\W\XX[\_h`Za[ebgemZqlrdu\vdwZ
SZXm
B[EgFeGhN]O]QjR\S[W\ZZa\bdiZmYrbwb
@\BcCbDZEXF\G]HdIVK\McN\ScWeXc\[^Y`ccbeZfag\iemhneofphqar[v[
@\AZBeCWD[KiLdNdQ]RfS\W]\b_[a[bbc[dcgeh\kel[o[q\se
@[FgIfV]XZ[[\d]b^g`]
@hB[DfGjIcK\LZMYNZOfQ\S]XU[Z\\]Z_n`YbYc\egiak\mfn\ocpZrZw[
B\C\GhMeN[WbXZZb[e\ha\fahbmbrbva
@hAaBcCYE[GkJYK[LXM]NSPZR]S[TZWZX[Z[[[\\]Z^b`deZfUicjbkWlVmZn[o\p\qXsgt\udv\
X[`j
BYfnu[v\
FdI[K]QdSaZbbfgbjdm]tbwb
A]P\Wo
A\B[FZIcKdLaMbNbOdPaTfZ\\\]\abb\dhe\gYnbrdw\
@\E\FfIjM\RaVYWc\d`\c\i\m\oYpZrYt\w]
BaFgIZJcKbPdVbX[Yda[bbdbec
I\XZhi
AeBbC[D\I[J\KbO\U\XcYe\Y_[a\k\mbpb
FWI\WoXZ_\cW
Zf[iwZ
GdXabbc]nmtZ
W\Xj
X[\gw\
G\SWXmda
Xf\cdZnb
M]W]Xjmb
@gD]NnXX\[`]acdbiam\
Wgg\sgw\
CbN]\kw\
CeEcFcHaJ]L]ObPdS\TeV[WbY\Za[[^d`bc\ebgbhbkamboaqevi
AbC[D\EfFkGXHZJgKcOhP]SfTYZW\Z]X_]`]a\b\dieZgQhYiij\mendofpYsktfwZ
BWCaDfF[IgJYK\L]NZQ]ReS[UbVfZZ\c]Y^\_b`\abcfdZfhihmYn[p\q[s\tUv[
@dAZCcDgEWFcGfIcJ\K\LnO\P\QZS[U\V[WYX\YbZc\Z^V`SaXcfe\f[gdk\qfrgs\u[v\wW
AbBbGcJ[MbN[PdQjT\YeZf[Z\V`]bedffbgZmYo\s[t[we
@[DZEcGaIcJZKZLhM\PdQfTdV[WZZ[[b\g^haZgYhbiYm[neq]resW
@bCUJhShZ[c\fZg\ickal[m\wd
A\ChI[M\O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@]B]CeDdEfFbI[M[O\PgQbR]S]WbX[Z][d]c_\adb]ddf]kbl\o\u\
N[ShW\d[n\
IaKYO\WeZb[e\\_bcfn\v[wZ
AdC[EdF]GYKfMYOZWdX\\\_[`[dbe]g[i\lZmh
@]A\G]K]L\MeN\TeWdXX\c`adbgllbs[
K\Wi^decff
Xi
B[CkFaKeM\P\X[[q\\d\g]s\
B\X[\ifZ
@\KdL]P[Xa\b_[ah
@gD\EeFcG[HbIYOdQgS]W]X]Y[Z[\[][`aacdcg[ifl\mencoaq\s\tbu]v\
g\sg
AZBUC]D]FbGeI]KdNXU[XZ^]_bdcehfgh\i\lnq\rbwb
FdKhNcSgXYd[seub
@[A[B\D[EWF\G\I\KbN[OTP[S[U[W]XVZZ[Z\\][_[`\bsdee\f\g\i\kYmYqXs\uYv\wX
CXKiUaY[vZ
A\CbDdFfGZIfKbLbNgRbT\Vb^\b]d\f[gapasfuavdwg
DbKgNeRc\c
C\E\FbZcajd]ia
D\EbFdIaXZ[b_gidrb
CnGiN]SYXdc\
@]AcC[G\KcL[NYPeQ[R[SZU\V[Xb\Z_[afchedk\l]n\o]p\qbs[t[
B[OmXZ[[\l`]d]gfkdmZq]tcuc
SlXYg]
P\QgWgYc_agZs]vg
LmP]X\p[tZv[
@dCcJ[M\PWSbTcWiXgf\w[
I]JcLZXfp[td
C]WdXe]\e]jh
BYDaN\WZ\ekjq]vbwg
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badc\d]f\h]m[oWpZrcs\tVvcwZ
K[We_g
I\JmS]XX
Zfsa
J\X\f\ipu\v]
S[p[qmrf
@cAaB[CdDcE\F[G]HhI\M[N\Q\VfW\XZYf[f\X]\^b_h`\afbgc[dYgWhbiklimXn[oaq[r[tc
B[VbXf\Zlfw\
MbX\mf
CbW\\bfWgbmcuo
AbXWYZ\b]n_\
Xhgamcsc
@ZBgCdGfI\K[L]N[OcPXQbR[SYWfXZY[Z\[f\e]d^W`Zbcc\gblXn]sYuZ
I[J\K[ShWbgWh[kbo\sdu\
Za\\^i
AXB\DiFcGeHcIYJbMYP]QcRcT\U]VZYYZU]b^d`ea\dZebg[h]icq\t[ubwf
F\LfPeTgX[_\a\ibp[sZ
CZD[EaF\HcM\XdYb^i_Xbcc\ddfcl]uev\
[jdZf\l]tbu\
CcDcFcIbK\LeMbNcRbSYUYWeX\Zb[W\R]WacbbcXh]k[lYmenZobqcsgubwb
DdFZG]MdNaPmQbT\XZY\[Z^ccceffcggh\kaldmdnco]pcud
B\DdF\HbQ[RcUbWaXZ\[bbdYecf\kjm\wh
Sbcg
Vip]w\
P[Xg[\uf
C[DeE[I\K\L\NeO\Sk[\]\^hc[eif\mdnbqYr]v[
RfWcXY[h
C\Xn
A\DaFdJcK[ObPdRdU\XV[i\e]Yaadce\g\iZk]lZmircsXt\ugwT
@fC]F\K[OZP\T]U\VbZddZg\mbn]pdsmt]v\
U\X[Yg_ffeih
@]BbE\FcGbIcJjLaM]O]PZUbVfWZXZ[[\\^f_\dcebffh]ibl\m\o\p[q[rZuYw\
@[A]B\CZF\K\LbP\S]T\UXW]X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
@cEeIcJ[K[O\RaS\UbVbWcXUZc\c][_e`ebegdk\n]qcrbsYuYvb
@\B\D[GQI\LdNZQ]XhZn[c\Z_]ajf\gZiim]sXu\va
@bB\D]I[SfW\X[\[^bb[e]i]nbw\
XZ[k
X[\g
P\Wkw]
C\HcV[XZ[a\c^c_idcmhra
CeL[VeW[X]Ye[[`aa[d\m\ngoap[
P[Q[WZYb[]\\_\abkgq\
@eGgdcm\
gZsh
@cBbCgDcFXG\HfI[OcQ[RYTfU]X[YaZ[^d_g`dafcZeif]gZh]ick[lZmbn\p[rfuY
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
A\DbEcF]N\XZebwf
@\GYVcW\[o_[l]qW
C[LbPZQ[TgWbXdZ\`bgcjdnfo]pbve
J\N\PjW]Z\_\`edc
FXSlZ][[nct[
@[CXI\O[WcX[_[`\bffoigkdr\u[
AcBhPcShTdWZXcZ]]h_\d[fbgemWs\u[v\wg
BiDZF[GYJ\M]QZShVcYfc\dci\mYoguawd
@\F\NrQ\XZ\Zm\
AeC]D[L\P\W[Y\\[ahdbkfw\
IdK[PhU]VdW[X[[\^b_\hdk[ncoapds[t\w\
P[SeXi\\db
Ag
GbIbP\Q\R[U[V[XbZc]Y_\agbbc\dZf\gdkdmbnbp\wb
og
fhnd
I[Q\TgUeWbYd]c_bgclbm\qdtc
MmObXT
B[NYSqX\]cgX
A]BYCdF\K\PfS\UZW\\X]W_Zb[fui\m\u\
AbBbDcIZN\RdUfVdYa\ccegaibl[mYpb
B]N\X]flv\w\
CbGbIcK[M\RbSZU]WXXiZ]_bd\e\g\qdu\v[w\
vf
AfCbPdWdXb[\a\d[e]f\lkm\vewZ
A[BiDbGdIgP\R\WjXZ_ce[
A\IZKdLbM\NbO\T]WeXeYc]\^fb[c]dde]p[r\tew]
DlX\
IbKdM[S\WZ\m
AbWj
@[A\BYNeObPeQ]RYS]TcZb[g\d_\`\a[c[dbgch\kbl\qjr[sXv]
@dCYD\FbJbKcNcQcT\\d]ceffbmcwg
@\AeBbDcF\GcIZLeNbPdUfVaX[YaZc[T^b_\fbibjelco\r\w[
@YA[B\DZFoIiJfKWL\MYNYOTQZRmS]T]WbXPZY[h]W^V_d`Za\bddbe]fSgXhdkblVmdnbqZs[tgu\wY
B\C[DdK\LZMZP[SYXd[[\V_a`daccZdXe\f[llm[u[v\
MkS\XY
P\m\wi
B[EcG[I\LaP\QeSeVbW[X]\r]afZg[nZobwb
A]BZCYKZPZTvV[X[Yb[Z][^cd\fbg\ilkbm\n[qas\t\uWvfwc
@cBVCfDgFZGgH\IYN[PgRWUZW[XY[U\X_f`[ajbbcWdge\fXh\iUkXlWmcq\rbs\t[uWv[wT
CYUb]b`dddfhidkelbm]o[sateuhwY
Xh\\
B]CaGZJbL[MZPbS\UbVc[b\Z]\^c_ga[b\mboapbrZtcvcwZ
@\CmDdEbF\GeJ\KbQfWXX[YcZ\]Y^f`bf\l\scu\w]
Ac\[g[ncpbshtb
@dB\DZEbHcI[KbL[MZNeObQ\S[TcUYV[Ze_ecdd\fegXheidkbmXngobpbqcreu]vew]
@\BkEbF\GdHdI]LbQaR\XYZa[c\cc\d[fbicl\n\setcuZ
CZF]IcP\XfYc[\]gc\fkibp[qdr]s\uU
DZIdXb[[][gdqcuf
Cg
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
AcCbDbE\I[KVOgPYUZYcZ]\[`Zbae\f\gkr[vb
@cBZDeGkI]K[NbP]T[U\W\ZZ[Y\c^\a[bYdgf\gbh\l[oet\wZ
B[DePnR\W\X[ZZ`]dbfXwe
@cA\BbDZG\HhKZMcNYV\WZ[b\Z]b_ba\cke[k\nco\pbudv\wd
GeN]P\WeXd\Wbed\fpmYwZ
BZCbGbHbM]P[S]UeVkWbYZ[e\W_h`[ajbcdZfbicl\nXp\qZu\vZ
C]Wb[k_b
MhXXea
B[MZSZXm\]ca
BgLbNbO\PXVbW\Xh
fh
O\Whikq[s]
MdN[W]]\l[u]
BXI[MUNdP[QbT\W[XZYfZ[]iabe\g[iYlqneodpcr]vhwW
@hBVC\DcEbFeGRIVM[NcOdR\UdZ]]e_[b\dgecf[g[icmhocpWqZsZtdvhwX
BgEd[bic
XcgZshu]
LoXcZaratW
AcCeKYL\NZW\X]Zm_[`\f\mYq\s]w\
AcB[DcFbGZHdJ\KdM\NVQVRbS[TdV\Y\Z[]\^\_d`cadfggciZl\mbnepZqYrZs\ubwb
A[B\CZGeIWKbLYNeO]PbRWS\UeYdZd]b^bb]dWg\idkclYmcndofphqou\v\wc
A]FbG\H]L\RbVcWXXdZh\]]d_Yacbbcdgghdm[n[o\pbrds]w\
@YBeCeF\KZLhN[OYPZQfRdU\[c\X_[`Yffgei]kdmfn\p\q[t\w[
EcM]NZPZS]Xb\Zf[mawh
Xj
EbFcG\N[_faad\hbmZscteudwe
FbX[\h
UgVbXZ
Xg
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqbrhscteubv\wZ
DfE\GaOWS[Xc\c_de\uZ
B\hji[
PbUdX\hfkbrbvX
IXPZVc[d_Yg\hmn\q[r[
Sff\idqdue
A\B\CdO\PoWZX\uivZ
BeEbI\NbS[XaYeZca[bcecf\h]l[o]r\shv[
@\IdOfS]TdWdXb[Y\c^b_b`\cbgbi[lYme
B[JiP[U]Wd\d
BcGaN]QaT\Zc\\]d^[dde\ginapbs\tbw\
g\sh
EiObPdX[Y\\d_c`]
B\LZP\SgUbVdX[Y\][^Ue]nepaq[vb
@fC[DdEXFgGbH[IeJ\LbNcQdRdT\WbXbYd[h\[][^c_e`iccd[fchci\kblbnbodqbr[ubwT
BfCgDYG\JbM\NYO\P\Q[R\U]V\W\Y\ZW\Z^[c[dbeYf[gYk[l\n\ocq\wr
A[B\CcEcJ\L\PWQdS\WmZZacc]dbi\nbpfqZshtX
AeC[DcIcKdM\N[P[QfTbVc]d`]a[dZf\ghneo]p\w[
QiZ]_[s\ue
Xju[
AgB[C[DfGcI]L[M[OcQYRbTcUUW\Y[ZYabb[c\dZeXfegli\rcsYt[ubw\
BZE\W]X[fou]wY
O\ig
@cA]BXCeDZFcGiIeK\LaW\XY\h_daed\ecibrc
F]Vg[c\\`dj]m\nfp[q\
vf
A[GjSdTbc\
A\D[E]G\I\JfOePVQdWZXZaid]iZk[o[p\
Q]Zj
M\O\Xiic
@\IbMZO\QcUUV[W[XVY][\\b]e^\_[`\aecZf[gdijkamkrbsWteu[
AbDdGaJ]PbQcTfU\VdX\Y\]\_Zbfcdg\iam]pd
Xbl[nf
B\CeY\]ddZg[iduj
@]B\I\Q[T\UaVbXjYb\X_\jbmdo]sb
A]BXHgKULbM\NbQWS]V\W[XfYcZf[d\d]b^ib[fbh[mbqcr\u\v[
J\KwN[W\[[v[
MjXYfi
A\B]D[FbIZJbMhPcX[Z\]\_fafd[fcidl[m\rdscu\wZ
B]EaGiI[KcS[[]^d`Zdcfbgei\l[nbu\
B\D\IdK[LbNbOcPbQfRbSaV[Y[][_[b]mjncpbq\sWtfu\
WWXr\]
@\AcB]FcIYKcLoMZPZWeXlZ\[Z]]^\`jd]f\qVrbs]
CcX[]k
LgNZVfWbXgYcZ[[b_Zg\i]mbq\s\t[
AdC\DcE\GbIVJ[NbO\PbRdT\V\X\ZX_]`[dceffbhckZl[obs\tZwc
@aIhK[LbPcQ\T\XbYcZ[\Z^e`]b[c[edgZm\n]o[pbqar[sbtbwj
@[A[B\EcF[KdOkPeQ]T]WZX\\e]d_X`cdbf\i\menbu\v[
@bA\EaHbI\UdVZWcXdYgZa\\^[fhkalbr[v]wZ
AZBZDbEbGXHbIdKYNZO\Q]UdVjW[X[[Z\h]Y^a_balb\dee[fYh\ldnWoZp[q[s]thvi
@dA[BYCcD[EgFfGYJcK\LgMZNjOeS[TcUbW[XcZb\Z]Y^Z`fa\bccceXfdhbl[mVncpbrfsYuYw[
BYJcMZPTQ[RdWcXn[Z\]^cbddgg[h\ucwd
Uif\ij
CcD\J\K]L\QbTfU[ViWaZ[[Z\d_\g[nho[pZqfvcw\
GYKmPbV]X\Y\[f\k_\dcilmWw\
B[GdJXMkP\XY]am]nZojt[v\
K]gYsi
B\DdF\HbQ[RcWaXZ\\bbdYecf\kjm\wh
fj
M\S[X[lk
Qg
B\C\D\G\L]MYNYS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
LcQgm\
@\AgBZFdHaIcTbUbXb[\\\^b_Y`babf\ghn\o\sWw[
IbLeX[_]i\tjv]
BeF[PdW]XYfhkkw]
@[CaIcPZQdXZYeZ[]b_Zalbbd[gZn[peq]seteud
I\f\o\tf
@]B\C\E\I\JsK[MZN\P[Q\SqT[W[XcYeZW\Z][_\`\b[cefbgVibmZnZsgw\
DgMkXY`gw[
@hB[DeGaJ]OiPaZ[_]a[dZf\lkwY
CdN\U[YcZbg[pjseu\v\
@\abnhubwb
B[EeF[IeJdPZQcTdVkW\XV\b`ea\fchgico\p\qdsbt\v\
LfXZ`odalc
@[BVCZFZGYI\JlKZLeN[O]SfW\XZZ[[b]\gZnboZse
GbXhYg]\giics[t[
@\BZDbG[HbI[K\NcPZRcX[[b\c^l`eacd[g]k\m\o[p]qXu\
@YAdBYCWE[GdHfI[LcMYNYOXPeQSRZSZWbX\YU[Y\c]g_V`db[cXfdhXiZm]pWr\s\tYvXwZ
BcE\Sil[
IbL\WZXYYk`Zq\
A[L\NgQYTkWbZ\]cf\gbmep\va
@hBZCaDaFiGYI[JaL]MZNbPdQcSbTWU\VSWbX[Ze]b^Za[bdd\ech\jakbl\m[obpcqfrksbtbuav\w[
B\PcSdW[Xhfjihu\
B]FbXfZ\\b]\`aa\b]feucv\
A\KgX\[]kcu[vd
GbSdTbWbXZZcb]f[ikkdvZ
@cAZBVDcF[GgIYL[P\RlS]T\UZVZYY[\\n^c_Z`\aZc\d[ebfeg\kZmZo\p[qdt\uWv\wV
@[AfBZDfE\F\G\I]KbNdOWSZTcVeXeYZZb[g^[c\dffbhZmVqZsbu]wY
K]MbX]YdZb]bd[famfu\
PfQdWfXZdZ
S[V][ebanfp[
E]IbLiS\_]rd
@\D]FbGbKbLiM[NdP\T]WYXZ\y]b_\d[fXicrdw\
D[EeS\Yc`Zbbdcf[iekh
F[IcS\naokq\
EbF]GYJbMXOfV\XkY]\Z^\_[`\e[f]lZmcpbrbsb
DcUdX\hfkbravX
@]AZB[EfFWGcIfL[TfUeVTWfY[ZY[[\Z]Z^b_Zd]e[fag\hlkbm\nlp\sat\vZ
A]B[C\DcF\LbNeObT]U\W[XcZm\[_\f\obu\vbwe
B[E[G\K\Qd`\aWb\dhi[l\vewX
@]A[B\ChEbFgIkKdSaX\YnZ\[b]\afcbd\edfcgZiZq\s]ubvYw\
@cA\EdWXXa[Z\\_ad[edjjuZwe
CjI\K\M[PbVlYhZf[e]f^\_Xh\icn[o]pdq[
DcL\OZS[UbWgXjb\i\w\
G]Q\TbX\hhmhnhpZ
E]NcUbX\\h`be\u\
Ibn\ojp\
WgX\gg
B\IbK\LhN[QhS\X]Z\bcd\i\m\naqcscue
CgDZEeGeIgKfL[M\NcO\R\S[TZX[[\\d_c`ZaVbid[edfogYiYkdmXp\sYtbuWv\
@aBZM\Uc\ifgpbs]
I[K[N\P\W\Yc[cf\i\n\oZp]qo
DdJ[M\N\PeXVY\\c`]
@]A\G]K]L\MeNbPcShTeX[`adbfcgliblbs[
D\Fkbddkm\vZ
A\B[C\GeIaKgNeOdSZT\U\WcXYYe[\\cd[f]gflbmbokq\rYtduc
AaB[CYFbGcI[JbKdNbPYQ\RaScTZVbWjX\]ba\cWdcg\haidl\pZqcs]uiv\wc
A\BcCbIcJgL[M[ObQZR\WdXdYW[c\[]d^[_[`Xe\ikkildmXnYocq\rXsXtbub
B\GZI\K\M\P\RSW\Xj[Y\Y_jfYm]wp
DZFZIaM\R\UeVbW\Xd\\_X`db\c]e[fni\l\m]rcs\vVwe
BRCYEcHcMbRbTaUdWZXsZZ[Z\W^cdbeagbh]i[k\nbp[sZuZvcwf
GaXjfcmZteuc
B\Q]W\Xg[c\Z^Zabd\flg]i]n\w\
@cC[GdHaIbKbVd^dfhg\mcr]w\
@]CfF\GaIYKYN\OePXQYRZTbU\VcWfXdZd\c]b^[_\`eaad[e[geh\i\mco\p\qZrVsetiuZwZ
CcG[KePhQcTgXcg[
BXCfD]E\FhHdIhK\LcN[RaVZXWY\][^e`ad\g]hbm[o[pfubwh
N\WZkhlbn\q]ve
@fBeGdWfkcmZ
@cA\BmCVEfHbJ[KcLbOcPcQdSZX[Zd\c][^b_W`Yc\ddeZfdgekcqcrcsfuZvVw[
RfWcX\
@XA\B[CZE\FdIfK\LcP[S]T\U[VgW[XY[[\\^h_ZaYb\c\e]hcibjYm[ndpbqcras\t\wZ
@bC[DdF\GVJoKZL[P\Q[UZV[W\Z[\[_[`ZaZfcg[i[mZnYpaqgsgtau]
CaHcL[N\W[XXYd\b^c_ga]h]mfneoap[t]
P[Q[WZYb[]\\_\abhckfq\
MbVjX\^knlvf
X[\g
IcPgU]VdW[X[[\^b_\hdk[ncoapds[t\w\
BZIgMfUbWdYbabg]n]rbwb
@hLcQcYcvg
CeEbI\NcPnTaWcXQa[bcdXeef]mdsZt\v\wW
@ZE\F[GcH\K\OhR\S\TcU\V[XdYm[d^d_[`bb\cbgbihlYmcp\q[v\w\
C\G\I[KfN[Wa[a\]aYc[e[fXh\m[n\vYw\
TcX[\\wk
WhX\Zf\bb]m\
C\P]SeXd[[\e^cidmjuYv\
Zc\dfckboZvh
D[PXWYXjZ\[\w\
@bBUDeEcFeIXJbMYOfR[S\U\VZWdX[YZ[X]X^f`iaZcUdbeegch\kZmcnZoVp\scvb
FYNgQ\UgV\WkXiYe[[\]fbq\sb
A\CcF]JfO]PdS[Vi\\]d_haid\e]lcmap]rfwZ
BbD\FcGcJdLdPcT[U[W\YjZ[\[]b_d`\dgf\gZiYmXs\tjwh
Xi
KgOcP\Xb`ab[ib
PiQ\Xcac
P\W[bk
BZCXDeEgLbOgPVUZWcY\[X^i_[aecbdef\gZh\ibk]m\n[p\qZr[sft\u\w\
O[Xk[bgckhm[
CcD\F\I[KeL\O[PWW[XdZ\[\\b^\aii\v]
OgPbT\fggii\wg
ClF\J[KdOdPZQ\TbWXXW[\\[`]f\ibpZwX
@hCgDeGbOiZ[a[dZw\
LdVcXZ[]fitbuZvk
BWIbX\\c_Zkfle
CbNcO]X\\b^gmcw\
McS\WfXZ[g_cab
B\Ig
@aBYEhFfGePfQ[RcS[]\a\bbdZfeiXmWreu\wd
GbP[QnW\ZZ^bdcfbw\
DgG[PbWfXWYe\cabf\wh
AbBaGbI\M\Q\R\SdVdW]XYYbZc[fa\e]fei\m\ojr\tewe
X[dh
AdC\D[G]I[KYLcM]N\OYPgS\WjX[_[aVdbg\i]kZnXo[pitcwd
BWDdF]ImKjL\PcX\\d^bacs]
A\CYDiFZHdIVKYMXNWQZReS[T\VbW[Z[[\\d]Y^R_\`ca[cgd\ebkelcmcniofpbq[scuevc
DZG]IbNd[[\[vewh
B\EdFcK[NgScW[b\dYe]f\g\ickgpaqYr\sauew\
W[X[fnkdu\
EbI[L[ScWd[f^a_ca\p]qftc
B\DbFbKfMdQ]Xd[\f\m]sgubwl
@XCgD[F\GeIgLbMZNbPWQURfTeUZWbXe[[\c]h^c_Z`\d\fckblZm[nbpYrdsfvYw]
AZCWE]F\J[M]NZO]P[S\UcV\X\[]^Z_X`\bec]edfXh]idkcm\n[pbsYtZufvXwg
@aF]S[Xh]g_[gfqZ
CdI[WbXY\\_\bcibpbsk
GZK\M\NbPZV\W\XX\\]dadgVi\lfm[o[par\sbtnubvg
@bBTC[DaEcGbHdI[JaKeM[O]PaR[SZV[XbZc[f\baccbffhbidkglWmgras\uYv\
B[JdXf
@[CWE\FfHcIfPbSVV]Xc[[\c]b^f`]dbqh
FZJkPZ
J]MdSdU\X][X]Ya\idmk
B[G\I\LcN\SoTbUcXRZ[\[akdZseu\va
@]CeFeHbK\McNbP\TgUcW[XbZ[_[`cbcdafdg\kdn\t[ub
CdZgqf
@]AbFeGfIcU]WaXVY[_b`\a\fdo\tiv\we
B]DXF[G\JbK\LZMbObP\QYR]U[VbWgY[[f\Z^Y_Ya]bZc\d[f\iUnZo[p[v[
CdN\Ycih
BbKbTcWb\]^[e]fl
BcEbFfG[IaK]M\N\RcUdWZX][m\]b]dYe\f\m[nXo[pewd
[bhbqi
@]A[BYCcF\IXL\N[O[P[WjXkZc[b\b]V^habd[lbmZodpcr\vdw[
U]o]ql
@\G[KgN\PbQZYdZc[\_]`gbbd\fcu\v[
@dA\BUEcGdHbIdJbLbMYN[OdP\S]TYUYVhWZX\Zb\c]e^h_b`fb[cedZfZi[kim\nXo[q[reuZvc
@aAaBdCeDbE\H]IVK[NbQcR\ShVbW\Y[[c]\^W_Yb\d\gak[l]mbndohpfqZr[sdte
BfCgM]S]T[UcZl]X_[badcg\hfq]r]
B\C[EaFaI]OiW\XZ^ba\c\e\g\mfs[ubwZ
BYIdKjX\o[
IgXi\bfbt[u\
AcIULXM\Q[TeXUZd[[][`ia[b\dbgbl\
I[MeXV\e^\c\j[ngodq\
@fBSCYGfJdLYM\PdQeRfS[UZWgYZZf[b\Y^b_Z`cbdcfd\fZigj\mZnco]qdr[tbucwe
PhW]XgYbZfjckcs\u[
@[CbFdI[J]MaNdPVQbU\WdY\Zb[\\\^\_d`Wacb\c\h\iZkhlZm\r[saucwd
AdCcEbJ]X\\c]dtj
E]NcUbX\\i`be\u\
A\CfM\NZRfS\W][[\d^\`\cYd\e\gZibrbs[t[w\
B[K[XY[mfdiZ
@XBXCRDbE\GbH]I\JZKWL]M\NYO[PXR]S[T]UYWUXeYX[Z\Z]W^[_\`Vc\e[fTidjukWl]m\n[o[rZs\t\uTvVwW
@\AdB\IZO[ViW\X\[a_Ze\hbid
X\`[uh
GcTjW[XeZ]ahdgsU
EbGbIiP\V]Wb\\_WfgmbngpZtZ
CeFhTdXk[[\Zu]
AbB\C[IZJ]K]M\OYPZSXT[U\WYXZYXZ\\\][^X_Z`mb[cVdcf]i\k\lYm[ocq\t[uZv\w\
B\CWIeJsO\P]WZX]Z\`[g\sb
B]XjYcoc
@ZAcB[DbG\IcKdMYN[PbQdT\U\XbY]Z\[d^]`ea[dWfggiimm\ncoZp[q\r]s[tfuZwd
A\BYCXGhKZM\NeOgP\QeR[SZU]W\X\Zk_Z`ZeZg[i[k\mbodpirZt\v\
@aAcB\CbGZI\K\Q]VaZg]egdjeqes\udv\
@aAbB[C[D]F[GeH]IbKcLbM\UhV\WZYg\i^d_[`bd[h\iYl\mbn[oWp]vf
Q\WfXdZi`\ve
JjX\
Xim]ogu[wd
@gFcIbKbYdgdscu]
@eAUB[C[DaH[IZJYKSLXNYOWP]QbR[S\T\WUXYY\Z\[b\\][^c`ZacbVdge[fXiejbl[m\n[o\qYrbt[uf
AgBnGTHbOcWf^]`qd[gciZtb
@jB\F[H\KeW[X\_Y`[a\kY
@[E\F]GdIdL[M]PYSZXcYj\b][abmTodr\sbucvZ
I\Vbg]i]ncq[sh
X\[\fp
@ZB[E]IeK\LaNZRcS\U\WcX[Y[[Z\\_b`\c[dZf\k\nWogpWrbt[vewZ
D[FcIgKaM[N\O\Q\SeTdVZWZX]Yd\\^d_\`\a\bbfXgch]l\m[oZq]rcsktYvfw[
DkI\X[`js\
X]Y]^dfckg
C\DfGZJ\PfSgWcXV[\]Z_Zccdef\gZhak[q\sf
@eAZCdD[FgIXKYLcM[NWPgSZXd[V]\_\`\aXcbdle\fcgakcnhoaqYr\sit\
CfFcGdIZKiL\UZWWZ[[]\Y^\_b`fbde\iflZnbpfsb
A[BXC[DgFZGgH\IeJdK[QXSeUWXe[Vc\dXebfXgZifl\m\q\r[sduWvhwY
@\B[E]F\GZInWdY][j`\b]cadbe\fbg[hcmWnZp\u\v\wY
@cBZE\G\W]XX\\_\fgobu]
B[XUflu[v\w[
I\K][d][`afdhkiaqfv\
ObPaWd]j
F\LYZ\fnw]
I[_[hj
I\K]UhWdXh
]h
Wi_[
CdG\bikb
B[IoRlVXX[c\edoZpYw]
A\BcI[JcNcPZXeZ[_bcbkcm]per\thwk
C[DgI[N[RjS[V[Xb[[cjp\w[
CdGcIXKZPbUcVhZ\[c^\_d`]bcc\gdn\obpbqdtXv\
C[FcIjX\d\q]rZt\
BkC]EbKgLZO]P[RZUaVdXUYeZ\_\`eggi]m\nhodpYr\skt]vXw\
BYGeI\K[LXMVNkR\T[VfWcYZ^\adcedce\feg\ifnZsgteubve
AcBhCbE[FhGbIcN[OYReU\Z]]a_Yc\d\fZhbm\nboXp\r\v]wb
@\CdDiG[HbN[Q\TcW\X\YbZ[[Z\e_b`bdgecfegeh[iYrcs\tZud
O\X\if
F[K\fni\
XZ[[\gcb
@cAbB]CXE\I\J\L[PYSdUeV\WeX\Z[\b]gbcdZe\fdg\ibmYnfo\p\q\r\scthv]wZ
CdDgFfGYHbIcK\L[P[RbT\UZWfZY[k\Y_ddZg]qbs[
Q[Zj
PaX\Yb[k
@fB[C[FgGcIdKXLbM[O\PeQXRZS[UbVaWbXaYY[h\\]e_U`ae\g[j\kXl\ncoUpUqesctduZwY
@cFbM\OgP[SbXd\[_d`dbgdXhgicp\r]sYt\ubv\
I[K\LePgT]WnX\[Z\\`bbbdae\iZ
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
B\I[KgM\TZVcWcXb_\`fsi
EiObPd`]
IeU]Y[o\tjv\
@ZD\FbI\KaMbOcP\QcS]UhW[XaZ\[e]b^b_b`fabbcdak]mXnar]ve
F\PeQ\SXXgZ\^b_[`[a[dci\kjm]w\
BhDbFfX[
E]IbP\W]XcY[_\d\iatluXvb
kk
@\Oe\Y_daccbfbmZqgsjuk
@aA\BnCcDaIbJZLbM]N]P\QdRbS\TdUYVcW[X[Y\ZZ[\\\aac\dZf\haifjYl\m\ncpgq[sbt\u[w[
@ZBcC[DgEgFcGhHbIgLcNaPdSX\Y^Y_Z`ja\cgd[fZgei]ofqbrbw[
B[EaFeGdH]M]N[PfQ[SbVdWgXcYi^S`[a[bbd]gaihkbmYncpUtbuivhwY
BWQ[S\TaV]WjXq\]pdq[
X\ijk\v\
AcG\JcQaXlZdbfdbfam[w[
CfG\KbL]P]U[V\W]_\`[abedffibsbt\vf
@\AXIfJ\LbMWOhPhQcTbV[W[X]Yi[X\a]j^ba[cbecgXhZk\mgq[rZs\tduavfwZ
@\AfB\DfG[IYN[O[PhS\U\V]WgXdZe\T]Z_\`\dhi\kfmYr]w[
@\A\CdEcGcJ\K[P]TcWeY\Zd[c`dbdd[gcigkcndqaue
P\QeTlXXs]
@]C\E\GcOdP\T[VXWUXZ[\]l^f_[acd]fggYkel\mcn\q]rasdugvhwb
DfRgX[
FfIkJcKbPfTXUZVbXXYd[c^\a[bbdbecoYwd
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
CeH]IcPcT\X\Z[dbf\m\rftd
B[KbXg\h]\e]u\
DgPdXe\[
git[
IcL\TdWnX\_\ab
@[M\NZP][i_ce[i]
Cctj
`\ij
FbPeQeSX_\vawg
AiS[
CfN\O]PYTcUeVkWeYfZb]Z^d_\b]dYfXgbm\nVobqcrbsZt[v[w[
@hYcvg
MkU\XYme
Mi
IeKfTkVdXYY]glijm[perksmt]
retcuk
@cBfCYI]LcM\N]QcRbS\T\UZX[Zd_caYfbgci[mbp\q[r\se
PgVaXZ
AaBbCgDcGjHZI]KeLYN\PYQ[RjS\TYVhWcXYYdZ[[V\d]V^[a\bbcfdVehhln]pVrWtduYvX
D\P\Ze\Zd\wo
@]A[EZF[GZISKbNYQYRkT[U\WcXWY\ZX[d\d^\_Z`fabcZf[h]ikmcnZo\pZrWu[wX
@eAcCcDaF\HbIcKcN\OUQbR\S\UbWZXbY[ZZ[b\\^l_eacbef[l]o\sZu[w[
@]B\D[F\OfPaWbXca[b]l[mds[w\
CaI[N\OYUdX\Z\_\abfYirmbnZp]q]r\ta
G[K\LaMaN[PVSjUcViWcXfZc[Y\b]b_Y`\dcnXq[uev]wY
Xd\[c[fjiW
@dC]FfGdIZJdLbM\OcP]S\T\UcWcXeYa\b]\_Zbchgn\q[r[sbugvb
AZB\DbG]I[J\PcT\UcVeXf\a]a^d_\`ia[bgcadef[gXh[i[k]lbmen\r[scvcwZ
B[DcX\flw[
X]ikkbqg
@aF]JbKcLgPZTfWcX]\[_\dYkbm\rcwg
BdFbGbIbLZPbUbVbW\X\[c^hm\p\qb
@]LeN\O\S\VZW]XZ[jb[eaqar]
Lbqg
P\Wg
CdMhXX[d^Y
Ke[g\b_cmbw\
CZD\EbGgK]P[^gccebggmcs\tewb
BeWcX[Z][dtg
B\DkPbWZXbZZ\arb
JYXg
A\BZC\IaM]W[XYYc[[\]dbfbkbldn[skvewe
AXCdFdHcOeQYS]WbY\Ze[\\\]c_b`[bcgZiUk[m\ndofpctduevfwb
B]DcI\VeXZ_]n]vgwg
QdX]ZgiY
C[QcWZ[\afib
GaXhZa[\\Y_df\r[
C[KlMdPdXW[YbX
@eA\BhCiD\EbFaGYITK[M\N[OaSfX[Ye\b]]_h`fdZeZfikcmVndobsctdvgw[
Vfnd
Sal\sh
I]Sm\\
JrPUXZ
`gdb
PfQdWfXZdZ
AbIj
@gB[FbNbXba]ibwb
SeX]
Ph
FdIaK\LYNcPdRdUdWdX\^\bZdcfag]hdiZpXqjt[uc
KfVmWeXe[f\[_[`ff\hjj\nco[pYq[scv[w]
CjXY[g\[abl]
K]LfN\Uh
E\KbX[`ebikem\v\
@bBeD\I[M\P]R\S\U\VbY[[\\Z]i^\ebfbkdm[ndobq\r[sbtbw\
G[I\Xdhi
Wl
I\KbNkS]XW[b]d^ald
@jBbC\DbN[O]QlScT]XX_\acf[wZ
@ZB]C\GbJdMdP]QdTZV\Ye]d^c_c`da[dZfcicq\rYsfuh
DdFXG\IbOiRcSeVaXVYb[Z]]_\dbg\lZmdt[vg
A[C\K\LfU\VdXV[h_Z`]hfn[pcr\s\vb
@cQ\Xdmcwg
@\E\OiQ][cwc
@\B\CbE\F]JdLfO\PSQeU\WYXcYZZZ\\]i^[`cahdceZfakXs]u\wZ
T\WhY\[c`bn\pb
B[XkY\\\g[pbtc
QdX]ZgiY
BZGcI]LlP]XdY\[Y\]ogp[tY
@\BXC\RmWb[[bcccf[h]k\mfnfsbwZ
@iAeDVFeG\IfLWN]QVRYTeUlXUZd[Y^Z_b`acce[ifl[m\ndodpdq\rhsbthuYva
B\IhJ\PhR]S\V\WdYjg[m[pb
B\CXDbEeIZKZL\NZOdPaQfSaTVU\WpXYZ[[a\c^b_Ydde]h\ickdmdn\qZr]t\uXv[
DUEjL[NZPbTaWda\ccegkgth
IcXlf\
EeW[b]kl
B[FcIcL[ti
C\P\Xd\i^jaY
FWI\WoXZ_\cW
EbGbJ\SbT\\ed\e]ggibkkr[sXuYve
Qi
Qh
C\QbT[WjXfqb
HaX[]im[
C\FbGfHbIdL\]a_\fegih\o\r\sYthw\
DaKgU\^d_fq[
_i
XWbi
Wc\\bdd\fnic
@[AeBcCiD]KcMZOhP[Q[WWXcZ\[d\c]d`Yf\ick]lcm\wX
BcEZF\GmMcQgW[X\Y[\[`[aWknlfudwZ
@iA\BYCWDhEiIVKZOdQ[RkU\XX[\\[dbeYfXi[k\r[tcva
BZCdE\GgI\K[L[M]P]Q\ScWlZc\\]Y_\`YadeggXk]l\mdq\sev\wd
@\AjBVEbF\G[IfJaKhL\MXN[Q[TZUcXYZZ\\_dbbccdbfggXhdm\n[pXratbw[
@]AbB\DbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZiboapbr[u\wY
@ZE[N[P[S]X[[[`ed]gekpq]sctc
F\I]M]ViX[edfil\m\p]uZw[
FcXg
QdWgXewf
A[B\CfD\E\GjNdSgTfX\]\c\fgiZl[s\t\
BgCbM[ObXbacgem[oaqbr]
BaC[GdI[JbKgM\O]P\XYfbgcvgwe
B\CcDcGaIUL\NgQcSYUbWbZd[Z\d]h`ca\b\d\ecfWh[iaj]lim\rbu[
B\Q]WnXU_[r]
@[ClG\K\^\_e
BdCfDVEZHcK[ScWkXZY]Z[`\a[bbe]feg\i[jfkjmZsguWv[
AQBbCeD\F\G]J[KbMZNgObPgVbWkXWY\Zb\b]\_Xdge[gchaldsZuWvcw[
AZF\G]J\KWN\PcX[[[\]eif[l[w]
@bA[BXCcD]EgFeGdH[N[PeRfS[TbUdV[WeXZY\Ze[g\\]c^W_\`Zb[ddfYgSl]mdpbqYsbt[wb
A[B]C\FdIcKdM]NZO\PbQ]VdWZX][\\Z_d`bcafZihlZt\vb
F\P\QeZ\ij
Zitb
AdBbCdD\F\HdJ\K\LbPdU\V\XZYc[i^Z`cdcedf\h[ibkclbneocpds[thwW
DYXh
D\EbFdIaXZ[b_gidrb
FZfekq
th
B[DcG[NeTcW\\f]b`cahib
DdIbL\UbWhX[Yj`Zfek[q\vd
@dDcG]K[L]NbO\Xd[n\[^a_\add\e]fZk\m[qcucw[
S\nfp[
D[EeS\Yc`Zbbdcf[iekh
@YBWCcKfN]OcQ]XbYa[]^baZd\g]h\i\mZn\obr\setYvZ
Ibn\ojp\
M[Xl\bgcpfq]v\
CdN\khn\ve
BRFZGgL]M\O[PbV\W[Xv[b\[_ba\f]g[mcnaobpbq\tawU
X[YcZk][^daif[nfv[
C\McXi\[gcld
ClF\J[KdOdPZQ\TbWXXV[\\[`]f\ibpZwa
@\AcB[D\EcI\JZKbLeMZNaObPZQ\S[TTUVVZXYY[]i_\aYbXg[hbiYmdnapeqgrXt]uWvU
@\A\BcCcDbEjJkKbLcOYQ[SbVdWVXYZb[[\c^e`XcaibkYlbmdo]tdukv\wd
AbB\C\E\I\KWL[NcOjP]Q\TfU\W[XUZh[o\X^W_X`\aZbXd[ebfkh]kcmWoWp\qbw[
@\AeD\IbNZW\XfZ\`lg[m[nbpb
GbIeP]WbXb\\bac]ebmbngp[
FhXc\\u]
@\B\D]J\Q]SoW[XWZ[\\b[d\e\gYi[m\nbrbtb
ChD[GYKcM\NfOYP]T[U\Z\[]\g`dcfigm\raseuZ
B[TgZ]\]`\cbddg[h\pbw\
XZ[k
@[D]F\IYM\NZS]V]WbYg[b\[]g_W`\bcdbf\i]m[ncqVscuew[
AfD\FYM[S[WdXkZb[\ddfcgcm]sb
@]F]JmL]N]SZTbU[WfXUY[Z[`[g[h[l\p\vZw]
DUEfegkY
HaX[]im[
B\CeMZScWeZk\\lbm[risZtd
AcHcTdW\Z]]i_\ggs\w[
B\E\GgL]M]OVPaWjXXZc]YadfagXq\ugwZ
A\EeJcKbL\MYN[O\Q\U\VXW]Xa[Y]\^c_d`dagbecdeeg]jcmdncrbtfudvcwc
BiGeNgSXXdma
BZWkXo[d\[]d_[icl\m\r]
BdGbXYZ\tfw]
@]A]C\EgFbG\IbKcO\S\TZU[W][d^c_aagcbdcecg[ibmdrYs[uaw\
B[MsN[SWW\]\l\u]
V\Xj
@dB\CbEcFdG\LdNjPYQiR]SZXg\Y_[`\gdhdmesft[u\w[
Cif\i\rb
@fB[FZG\HdI[L\MYN[P[QWTfWjXd[\^ca[d[fahai]rZsateu[wb
A[B[CYGbI\K[LgM\N[Q]V\WYXZYfZY[u\[^[`babdZfYg]ibk\m[pcqXsdt\wW
F]PhWbX[d\
CrPZWXXZdbfbs\w\
IYhl
G[JgP\UZniqbsbue
@\B[CoFZGfJ[KeLcM\N[ObP\QaV\[g\[_Y`\dcffgZhZlbn\o[pbqZt[
CeSiW\XYYi[\_]`cf\g]ibpbq\
C[DeV\W\[\\f^hv\
U[V[[\ffi\odpgsk
nf
LjXef]
CeI\RbU[VdWZ[b\]][_\affhi[t]wd
@WB\C\FZJZKZMZNXOoPVS[T\UZVaXYYXZ\\b]Z_ba\e[geh\kdn\obplqZsZtcvZ
@cAgBfC[FbGbK\M[N[Q\TYUXVdXYY\Z[[]\X^V`ba[bZcceXffhel\menhoipeq]rbt]u[v[wa
DfJhW\XYde
AhK\L\MXXhZp^f`]cbm]
DcXg
B[CcDgEbF\ObPYQYUcXXY\ZZ[j\b]c_e`ea\bcfcg\mdp\q[r\v\w[
D\GcN[OdWdXV\di\mawc
CeDbE\G]I\K[M]NgUfVbXb[e\\][^Ybbcbd[e[fbmZn]qZs[t\wb
@[BXFcI[J\LbNcObPfQfTZV]X\\c][_faZmXo\p[qksbvewe
QbXcagnbs\
JkPZQ\g]
@dC\D\LbM]S\Xj_\iin]u\wX
@[BZCcE[J]LYMZNZOkSZUYXeYa[c\c]Z^a_\dcfYgZh\k\l[mbneoapWqfu[v\wT
@gCbQaW\XY`]
Cif\i\rb
]i
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rct\u\ve
BWCaFbIgM[NWO\PfRbTZUXXWYaZf\Z^\_e`[edfegejbp[s\vawc
Sj`bgf
tavg
@[E\FnIfL[P\QZRlWcXYZf`[achbi\kZt[w\
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
BcDaI[P\WkXZ[b\db]u[
KaO\Xl[Zddhew\
CbD\K\O\Zbb]f]heihk]mZ
F\Ig
LkN\X\n\oe
DfE]Pc\eebfbm\
IbMjN\W[g]sf
Vc\]_]pbsj
B\MjX]adfb
CbPfVcW\X\bg
CjN\P\ViXe\\jXmcnfp[
@[AeB]CYD[F[G[IXK\M]NZOZPbQ]R\T\XeYlZb]f_Z`qa[cXe[gZielZm[qZrYt\vZw[
B\CbE\I\NfP[QhRiTiWbXT\\_hfbg[ico\p\sZt[uf
E[FZIhSbWbX\]Yajg[kb
BYCcDZF\J\L[M]NdQkR\T[W\\h`\a\c\g]kblZmbncogp]qZr]tau[
G\\bdi
A[BbE[GfIYJ]N]P\QZSaT[XbY\[\\Z]p^Z_[`fa[e]g\iYjdm\n\o\q\ulv\w\
G\JcK[QdW]X\]idcgblbr[s\uZw[
@eDZEbLYNhP[SbZd]d_\`bafbcviwg
G[mkw]
LhX[Zc]hgfwc
NjX\
@hXf
O[W]Xhpd
XX\sm[
Xq\Z_]f[g\i\tgu\
@eGbN\OaP\Q\RbW\XU\fcff]k\m[o\pcrb
BjGdXZbclb
B\C[KYMbW\X[[\\\_Y`]cZfYh}i\qevV
BYDbI]LsN[S\[bc[leoXqXrYvY
BmGaIcKiN\RcV\X\[\c\d[k]n[o\r\tcvZwZ
AdB\C\E\GcIZKcPiQ]R[TfW[YYZ\\W_YaXdbf[gumbsZt[ufw]
Xn\\
AbBcCZEWFbH[IfJbLVM\NcPWW\XP[b\X]b^[`iabb\cceZfbifohqbrit]vbw[
B]CbDbE]FbIXO\P\XYYf[\\\]b^c_\`\gem\p[r\sdtcvh
DYEhFeHbK\LdN]QdS\TfV\Wb\[]bdbfbgdh[q\r[
X\Zhmb
C\D\FaKbM]T\Vb][^\nct\wi
@XC\GbH\IcL\NZO\PaQZSZUZVdWcYd[[\Y^cabc\e[haigjZl[m[oephqbsXtZu\w[
FbQ\ToWYX[`\mdpbs\
BZIbNbWdXf[b\chdm\p\
I[V\X\bgfchg
nbpgsc
B\bi
]g
MaP\W[XXbk
WdZ\gdsh
AZDUFdH\IdM\OWR\SbT[U\VXX\YX\]]]_cb[dbekf[gWhhiXl\ndojpfqbrXsYtdvVw\
P\X\Y\\]vcwh
EaJ\L\M]PfXXYfb]cbd\f\gbj\kcogpcq\rcs[tbv[w[
@\D\GZIaK]PbXc[[\d^gced[f]iqn]w\
@cBgS\gf
B[FmIoL[N\Q]RgXiZ\`[gXmYn[r[s\u\wZ
@aBZCaDaEdFXIUKbNZPPQkTcV\WbYd[X\\_Y`jakb[cXdbgXhWiajekel[rbtSu[wY
NgPeX\[a
B\DeG\HkI\L\N\OPP[QbR\SfU\V\XkYl]e^\b\cXfbgbh\iYkmneo\pkqTr[s]uZvYwV
CiTcY\\b]cgbi\mc
IeLfSbn[piqbr[v\
@bCbD[IWKbLXM]O\PZQfRbSXTZU\W\XiY\\g^a`cabe\gdhcmdn[p\tnvZ
AZB\I\KaL\TaVXX\Z\\]^\_Znhq\rdslu\
Gh
B\JcXlY\Z]tf
agmcsZ
Fkm\oi
BYDWEfFgGZI[KcQbRYVc\[^bdaf\iak\lbmZnZoerbs\wn
X[\g
A\D[PWQbWYXjZb[\w\
T\Zbgjkc
DgPc_cfhi\rbu]wh
AhCWDhEgLbM[RbU[V]WcXd\\]\_[`\cjdTedgah\i\kYlbn\obp]wi
A\BcCbDaK\L[N\SbTcUhVjWbXRYa\[]]^\_aaeb\fYm\naocpgresgtbuZvZwZ
@dBZC\GbH[KbM\NYOeUcV\Xh[Z\\^e_V`\dle\fZg]iZkZmcu[w\
CbE[OZPtQhW[Xd_[aZkjr]va
B[EaI]OiQ]WWXZ^aa\c\dke\g\mes[ubwX
K\NeW\Xdg[sg
K]Uh
D]IeRaVXoZp[
AZDbGbIbKYL[PcRZVcXZZ\\Z]]^Z_f`\bachghh\kcn\oapev\we
@ZAfBeD\EYFnIlKbL\N]O\ReU[XX[]_\`ac[fYg]k\oYp\s[vd
B[DbFZIdK\M\P\\ea\c\ebfni\l]r[
@\B\CgGhKbLbNYPVQ\S[ThXW[\\[]e`]aZgYi[knl[p]qat\
kk
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
@iAZEdG[HZKYS]WZXX[c][`\a\c]f\g[i]mora
@cAhBXCbDfE\GeI\JhKfL\M\QcSZU\V\W\XUY\Ze[[\\][_fabbdc]fbg[i[k\lZmYo]q[t\ucwc
fhi[
CcDZF\G\IeJYKZLdM]NWOXQiS[V\WeXXZX\[]\_X`aafc\e]fXg[kbm\nYoip\tZu[
G\X\Zbncoasj
CcK[MgX\\d_\fZg\we
KcO\Xmu\w\
@\Oi\d^hm[
@\AZBbC\DpEbFYHZL\M\N[Q]TbXX\X_hacbYcneZgZhjiZjcmYnbpbqYs\uZv\wl
Wbisn]
@bB\CaD[G\KbMjP\S\_\f[l\mbw\
ClKbN]c\
@eWcX]c\k\vi
AbBbGbHbIXJaN\PeQdR\U\WVX[[b\\`]cZebg[p\sYt\u]w[
Xj\Ztb
bm
AbU\Wi[\\gbhwY
@]BjCbNYV\Y[\\]ii[q\u[
@fDZKdNnQbVdXV\e]Y_f`[d]fYg]kdnbt]v]w[
AcPaT\VcfkuZ
BWChIhX\l]
@\CaOgXc[e\[a\b\n\pi
CZDbVgY\[efji\j\n]pd
tavgwb
AbB\DcL\NfOaZ\\ca\b[g\icqbt\ui
C]IeLZMeY\dcggtouc
EcOdWbX[Zbc]dcibmh
A]F\M]NcOcXZ[e`bhbqh
@YA[BZE[F]HaI[KZLYMZNZPhQcT[V]W\X\[[^\_aaYcYdde[f\ler]u[wb
IgLcT\XZcbe\p[
B]I\Vo[\\\n]p]
B[W\Xvi\uYwZ
@aB[EcG\K\LdMhNbOfVcXQYf[\^baZe\ghh\idmfn[o[rYsbvh
Hg
A\G\IgKaM[NbO[TYV]X][f\k^fdWfegil[mfn[par\t\u\wY
A[BZCbDdKbPcRaU]XY^Y`baZbZdcgbikt\wl
BkChKeVbbbf\g\mcnb
B[Ig\f
G\JcK[QdW]XX]idclbr[seuZwd
C[JgO\WZXbZ\g[sg
A]B[DcEfFgG\HaKeM]N\OYPeRfS\V[WaXbZX[c\c]]^d_Y`\a\bacZdbe\ibk[n\o]q[ret\vkwY
@iF[GoM\W]Yc_e`\f]
KbMkPb\c
@UAZB[CZDXEZFeH[IpJ[KXMRNYO[PUQ\TSUXVYWZX\ZZ[[\W]X^[_Z`caVbZcWeZfYh[k[l\mXn\o\pYrbsUtxubwU
B\C]Xi
GbP[QmW\ZZ^aa\dcfdkfw\
AbB\C\D[EaMbXg\[`\d\ghicmbtfu[
@bGbUgX[\hmd
L[VeW[Ye[[d\m\ngoap[
Ci
@g
@hAfB[CfFgGcH\IYJ\KeLXM[NdPhQiR[S\ThUZWZXcYe[\\c^\_\`iceeXfigYhYickbqZrZs]w\
CbKcP]R\TbXXZZc\f]m\v\wi
@VAWBYC\DkEiFSGXIZJXKWM[N[OWPUQXRZS[T\UdV[WTXXY\ZV[]\V]Y_Z`[bac\d\ejfVgYi\kXlXmZq\vXwU
@[A]B]CjD\F\GeJ[L\NYQZSeU\VYWfX[[\\b]c^f_\gai[menbpY
P\QgW[
X[dh
_\ggma
D[KZwh
Cj^b
BWF]IjKcL\s]
_\fnp]u[
JjS\X[Z\s\
B[CXIYJhPZS]WZXc\a`WaYfdkerYsbucv\wb
GcM[ShXb]\acfgoaqb
LfSXWdX\niogpdqp
AfB\CYD\EeFdG[IcKeNbObPZUhVdZ[[e^bahd\f[l\n\pewj
BgGbI]PZW]XY
BePbS[X[]jfaw]
B\LZNgSlX[^\e]paq\u]
@ZAeBcCgEaH]IdJ\KXL\NYOZSbUcV\WXXX\U]X^]_b`daebbc\i\kbn\o]pZrbwY
SZWXX\_\`\dcf\i\kimc
B\D[J]N[We\b_\`]ddfegcjem[q[sft]u[
HbPiV\XZYd]b^hfa
Rg
BZEdFfM\NdRdSdWbX\efi\m[q\wc
DcEhF\G\IbJcO\ScW\Y\a]bedcebf\te
EbI[L\Wd[f^a_ca\p]qf
@ZA[C[D\IZJcOdPZQWSdV]Y[Z\\c_ZaZc\dcfdg[kZn[oeq]rdsfu\vew\
N\W]XfYcZ]^dv\
A\ChGbK]L]M[P[TcVZXfY\Z[_gdfe[i\mbniocpbqZt\u]wZ
FbI\PZSbXZYg^d_[`cb\e\fYgcnWoYvmwb
B\G\KSN\OfP\Xf[i\\]f_Zcff\mcpbsduiw\
@]AYBZDbE\FZGdIdJYKiL[MZNcPXSWVg[[\\_Z`[adbfdYegfkg[jcnbo\pYr[sdv\wY
AUBVCaDaGZIcK[LcM[NbOcPYRcWZXXYl\]]d^d_b`daZd\edfYgdh]n\o[rYs\uWvjwe
BYDaX\v\wk
Xi
Xf
ag
BkXY
G\Xisd
@[A]BXC\F\IYJcNZOXPdSfU[VdW\Zd[d\X]b_Ye[f\gljdk\mcodp\rXs\t\ucwd
nhogpdqg
CcZ\\\]c_[pbsm
@bEcF\GbNZXYZb[\\effm[q\uZ
CYFcHbIZK]LdNdO\P[SZU\WbXcY\Zc\i]e`Zabcbd\h\i[l[ndpdq\sht]w\
SjX\]Zf\mZti
IbL]M\N[P\W]Z\\g]b`bgZkbmao\r\sbtbuevfwd
B\VcX\\Zfflbwf
G[Ph\cd\gb
AWDiEbF[GZH\KeNdO]PbQjRaS\TZUbXY[]^d_[c[d]e\fcgZkbl[mZq[r\ubvdwd
BZChDZE[FfG[L[McNbOXPZUeW[XfYbZ[\\]W^V_\`\acdcedfdgZh\k]mXoaparcu\v[wZ
@eCWD\GZI[LYM\R\]]_fagb[f[ihk]ndp\
@dBXChE\GgJfKcL\M\PbQYSYU[V]WZXWY\Zd[[\\]Wbbc\fbgli[lZo]q[s[t\ucvY
@kAcB[CYE\FYGbI\JYKZLXNTP[QYS[T\W\YZ[[\Y]Z^b_bdeeZfViWj\kYlVm[o]qZs\tZuXwZ
ChN]Xd
Kh
FfGYIdLbNmRfT]We\cnbparbtcuawc
GiSZ
@\BZCbDYFcGYJgNYOfQ\RbT]U\VZXiZ[\\^XaWbXdee\gZiYn[o\qYrZsYtVu\wX
@\CZDeE[G[HdIgPdRbUbWbYg[X^g_bacb]edf\hfoatfwf
@[BXDfEbFhG\IgObPWT]W\XV\b^e_c`]d]fjgci\nZq\sZv[wh
BgCbFfGeMcO[PbVfW[XeYZbcd]ne
C[DYFfJdMbP\RfU\Xb[b]Y^\aWbbcfe\g\iclZmdu\
G\I\LcN\TbUcZ[[b\[akdZseu\va
@bB\D]I[SfW\X[\[^bb[e]i]nbw\
aiw\
WpXZ\bpd
@]CdFcHbIdK[McNbP\RYTgV]WZXYY[Z[[f_Z`cbcccgbkdnZt\
FXSsZ][[nct[uX
hh
F\I]J[SkX[sb
AbC]PcRdWjXh\e]b`acYfcihu\vc
@bBeC\DcEZGbJaMf_]`ddYfWlhm[pb
DdMfNbVcXY[gl]we
BXCeIbL\Ud\[edfgs[tju[w\
@ZAfBPC\F[GQLWOmP[Q\T[U\V]XuZ\_Y`cb[c\dde\fXg[mroUq]rWsVwY
AbB[C\LbMaNbPiU\Xb\aabdXeafbn\pbs\t\
G[LZQYRbT[VbWdXgZ[\Z^\g[h\pcsmubv\wf
JZPjX\\c]dfbtj
DbFeIeU]X]Y[^d_[o\tjv\w\
_efhi[
DhGTM\Xewh
SfXZ
CcKbN\X\Yc[Zbfhhifv\
CiG\fd
sh
A\CaDfF]GcLiMZPZS[TaUbV\XYZ\[[\V^\bccYdXeZfhlfm[pZsgu[vZ
AXB[GTJ\PXW\\[^Zdlfelfvc
AYCXFbGYHbJbKdL\UbVeW[[b^\ahc\defZg\hcn\rZsdtc
F\Ig
Zm
W\Xb[b]cfh
ag
AZB[D\J]LfM\NbQcS\Xd[e\g]cf\g[mdr[
B\GdMlXe\Yc\w\
DYM\O\XW\q_\a\c\m\wa
CdXbai
DqEhF\M\XY
I\S\XYYk]Zg[ph
CZDcG\HeM[NcUdVcY\[]\c_afbi[m[nbvgw\
C[KlMdPdXW[YbX
F\KeT\UeVgXfYd[a^[qcr]t\vf
G]JdKjNdPYXc\Z_\v\
Ncag
BfX[
BYicvj
BSDfFZGOH\IeKgLVPbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
AaBdCZDaIbJ\K\LfN\Q\VZWcYbZh]YbfcZgdi\lZrjsYu\v\w\
CdEdKgMZN[OZQ\RdTdUcVdWbXQZZ[g^b_c`]ebh[j[n\pdqgv\w\
CgEcFfHhIeK\U\WZY\^ba]fZg]khobu\
KiWd
@bA\BVEfGdIZJbKcL[M[QhRYT\VdXl[\\[]Y^c_e`[a]m]ncodpcq[retX
XZhi
Ub[g\\]cfbi\qbue
CiG\\efcrZtguf
\fm\w\
[bhbqi
XcgZshu]
fg
\bbh
EeFiGcIdNZS[X[\k]\e[ibkhr\wb
Fi
C[P\U]^cifn\o]ql
Ib`g
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\KbPiUeXU\\`]d\edh\lbp\wg
BZDcPfXbddv\
C\D]N\SmWZ\b][cbg]
B]_Yhni]r]u\v\
BgDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
@dC\J\OjPVQnT]U[WYXZY\ZW[d^b_[`]a\ejl\q\u]
NjXa`\aafcrcu\vd
A]Kn_Uv\
A\Kl[]
O\S\XbihkcmZp\ui
@eB\CdHeKcYbZc[\]i^bi\q\sf
]h
@XA\B\C[DgF\H\IfKcLiMaN[TZUZV[WdZc[e\c]Y^e_c`ca[b\dZe\fkl\mUnWoVpRqgrgsduXwX
GcIbQ\TgWeia
CaF]G[IfJ]K\LlNWPcQdSXTZUbZY_Zc\e]fZg\idp\r[sfu]va
A\D[E]G\I\J[L[QdW[aiiZk[
D\FcI\P\R\mcn[oip[t\
B\CVDeG\K[LaNfP[UaVgWYXf\Y]Z_Z`]abb[c\d\ejfZmdnfu[vb
C\K\N\Q\WkYd`bccd]f\ifjauZw]
IbY]phv]
@ZB[CeDdF\IfJgKZMYN[OiPeQdS[TVWZXc\[]Y^b_\abbZefgZhbiikfn[okp\qdsetYuZv[wd
@\EaN\O[PZW\XZ\g][`[f[kkn]
A\CeFeIaJbLdR]XeYdZ[\\`bg\icm\o\p[qgr]sd
AXBgCiD[E[G[I\KWL\MbN\O]PbQgRaTgV\WgYUZ[[b\]]b_\`eadbce]hciZldnYpaqWratdvYw]
CdNiP\ai
C]DcF\G\I\K\M\PVQ\XYYcZ\add[ehf\g[i[k[mhv[
X[wi
DgEeF\M\
DhXZwZ
D]Ebwl
@YA[C\E]IeKbO\Q[S[TXU\VdWYXUYc[\\\^c`baYb[cZd[e[hck[l\ncpdqerbs]tWvbwX
C]G\KdMbNbP[Xl_[b[dagasdtcv\
B\C[EaFaI]OiW\XZ^ba\c\e\g\mfs[ubwZ
O\V\Wp\c_[i]wZ
BYIdKjX\o[
@]CWD\IgJrO\PUS\Xbg\p\qet[u[v[wZ
P]R\fcm\wg
BYDfRdX\ecwX
AcH\IWLXN[Q[TeXVZd[[]\`ja[b\dbk]l\
JgP\p\r\t]
G\X\Zbncoasj
@eGgdcm\
B\CbFbGcKULgM[N]Q\UbWVX]YhZ\[g]]_\`cbadZf[q\t\uf
KbZ]ahsd
I\X\[m\[^\a\m[
F]PhWbX[d\
CrPZQ[WWXc]\fbg]w\
BeM\Xo\\w\
UYXeYb\[gZiZk\l\mlnevdw\
BgXY
B[CcDePdUbXY\]dcfh
W[X\fbuo
[bwi
H]V\X[YfZf^c`bi[m]v]
BjD]GgX[sbw]
GfM[N\P]WZXZd\kjlhn\vew]
CZDcG\HeM[NcUdVcY\[]\c_afbi[m[nbvgw\
GeMeN\PZU\W\X\[[]cf\uf
BfIWUcXc_\hl
TbVYnjqbue
@i
B\DeF[GgK[P]VbX\_\`ZdcedlYm\ue
@[BXGbKdOgPbW\[\\Y_g`\c\f\jhr\s\u[wb
FiSZehwi
CcYif]scv\
BYCiE]F[GbJ\N]OeQ\S]UWWdXgZ[[Z\[_\`Wabc]dee[figYi\qYr\s[ub
@\A]EdFfG]IcKfM\Ve[g_[`fbZc]hZm\nZp\q]r\s\v\
KiX\[c_bbe
@]PZQ\`hd\kem\
^duf
BWCcGZPbXc`efi
@ZAYBUCWEZGeHZIcJ\M\NUO[P[Q]R\TcUUVfW\YgZZ\X]X^i`XaYb[c\eZfXg\h[kZm[neoYp[qZsXtVu[wY
BYX[fkh]
E]FoIfN[RfVZX\Y\^[f]w]
BdLeTbWhXZZl_\bdk]wZ
BXC[E[HcI\J\KVMiW\XYY]Z[]e_\`[c\dbe\ffh]ibk\mYnbpZr\sbtcubvbw\
S[W\Xg
@nAWBYCbGTHcIXKlL\MbNcOcPaQdRZS]T]UYV[W\XgZ\][^h_Y`ZajbccXd\eZfbg\hZigjdkdmUnWo[pUqfr[setk
BYDfEhF]GZIbKbL[N[OfPdS]T\U[VdWXX\YaZ\\\]X_cakcbdgk]m\p\q[sZtawb
B[DZIbKYOkPYQfVgWbXd[]]e_\eafbk[n\o\r[s\uX
O\PXTbUbVb[]]f`ca\feicmaobseva
Zf[iwZ
Li[ea[igu]
@\KdL]P[Xg\b_[ah
@jGeMXWedcfbgimZs\
F\LfPeTgX[_\a\ibp[sZ
C[W\Ya^iv\
I]fZmbnfug
gZsh
BdHaK\LeNeQ[S[TeY[Zi[b`ga[b\eck\l\q[r\u\
DlEgG\I\JeV]X\[e][aed]ffw[
D]I\UcVcWcXg
WkZfb\f[
CbMfN\PaQ[S[TbX]Zh\[g[ve
CaE\FbHeIZMeNfPWQ[RWScTgU\VbW\XZYaZY\d^c`dadcZehfZhaibjbk\n[obpZres\uXwc
A[L\Zi\c
B\CcDbEfG\HcJ\LbQ\V[WeXYYbZe\]]\^[aZbZdee]gbhemZn[o[p\q]rctave
AcBXC[D\GaMhP[QbS]d]fap]u\
@dCfFhNePcQfSdTfW\XZ\\]\amwf
P\Xn[Y\Ybdccd]m\
XZ[[\gcb
@cBfCYI]LcM\N]QcRbS\T\UZX[Zd_caYeYfbgbi[mbp\q[r\se
C\DgEcF[KcMWN[OWUbV[WX[[\b_bbadWf\mmofucwb
@[CbHbQcS\Y[Zc[c\c]]^n_Xbeebf]g]hbl]mcsZv\
BhGdX[\]g[
@\C\DgEdGYMcPaQbRcTcWbYb[[^f_\gch]iZmendqbwZ
MmW\XXa]
A[CeG[HeJXKdM[N]OYPdRcS\UYVbWYXf_Z`Xbbdceafcg\ickbl[n\oYpWq\rhsbtbuZvbwa
C\FbHbIbJ\L\W\X[]b_\gio]r\sYth
_i
AbCdDdGbJ]QcTfVdY[[e\d]\_Zbfcdg\m]pcvg
CfD\E\MgN[SXXZ]\fgiZrb
W[Zi
EcM\S[UbW\X\`Zdcfbiekmu\vc
EkXj]\g]icr[w\
B]S\Xk]gba
G\J\N\O\SbU]WYXl[h\\abb]f\h\iclfm[qfrbtdw\
@]F]JmL]N]SZTbU[WZXYY[`[dbg[h[l\p\s\vZw]
X\ai
@gD]Nn\Z`]acdbiam\w]
NcXV[[\pi\m]nfp[v\wW
I[V\Wfa[f\hi
B\SjXWsb
DaI\O[S\X]Zc[b\csgu[wb
OcPfQ\SbTkWY\]_\`\g\m\pbs\
]g
@ZA]B[CZHbIYJ\L[MbNbO\PdQfR[S\TfUbYb[b\c]\^c_\`daigXick]mdpZqbrct\
@iAZEdG[HZKYS]WZXX[c][`\a\c]f\g[i]mora
@cB\GYI\K]LZM\OgPaQdU\Wf[c\[^d_ca[bbg[hbicmcn\qbse
@bC[KZN]P\UbV\XkZc[\\a]Z_[`ad\fbhZihl[mbnbp[qdsbu]wc
Gh
C]GbIbM]Xf\b_\wX
@]C[FdI\K\M\UcV\Wc^aaei[mcqcrgu[
@cB\I]LmNfR\T\XYd[gim\s[tVv]wg
C[EhNZPgW[X\_Za]i\khs[wc
B\K\NaPcRiV]WmZdcdk]q\s[
\bbm
BeCYGdKdLbMbN\QbS[TcVbWYY\ZZ]k_ea[d\k]lcq\uTw\
ChNfPfSlwZ
KXMkSeXW[g\]]dfduc
CcF\KcOZW\Yd][^ca[dbf\geifk[qZt\vlwe
GiI\JcMcO[PiQYW]X\Y\`bagbcvcw\
@g
@bA\BZCWEgFcGWH]IYLbM\N\QaS\U[XiY\ZX[X\d_Z`[akcbdceZgYifn[s]u]vZwY
_hd\
@cAcBZIbL[NZObPgQdThU[WeXj[f][^[`]aecbdZfXgVkbmdocpcqYrfs\tbuWvWw]
SZWXX[[b\b]\_\def[i\klm]uc
IZM\O\W\XZ^j_[apb\fbn[r\sauZ
AdBWC]FcGYHfI\JWPZQYS[TcVdYbZZ[b\\]labfdgbiak\m\nXs\tZu\vdwY
CoDdJdNcQeU[YbZd^\`bfag]i]jbuYw]
Xf
IbJhPcS\UcW\XY]\g]m\s[we
CZFbGaHcIZJbO]P\SdT[U\VbWbXZY[Z\\[`[cbffh\i\mcrXshwf
@cAhBXCbDfE\GeI\JcKfL\M\QcS\U\V\W\Y\Ze[[]W_fabbdc\fbg[i[k\lZmYo]q[t\ucwb
@kAcB[CYE\FYGbIZJYKZLXNTP[QYS[T\W[YZ[[\Y]Z^b_bdeeZiWj\kYlVm[o]qZs\tZuXvcwZ
FfGbIdLbNmRfT]We\cnbparbtcuawc
@SB\DbE[FfL[PZRbSdT\UXV[WeXcYb[Y]\_YaXbadde]fbg\iZm\n[qZr[v[wX
BYDbEcIdMcSdXc_dd[fZn[sZwh
L\Sfaip]qiw\
JhXZ
fhi[
AYC\FbGUHbI[L\QcSbUcVeW[[d^\ajc\dcf]hdn\obsdtcvc
B\D]G\IlKVM\N[OfP\[i\\]d_Zaecfffk]mct\uiw[
JeKmN\PYv\
KhXg
A\E\FbIYJ\KeNePRQcTcVbWaXYY\\b_e`[cZddfbgZkglZm[q\u\v[wd
BfC[EeFgGcIdNZS[X[\j]ee[ikkgn[r\wb
A\PcWZXY[]\\_aedfcibwg
@eB\CdHeKcPbX\YbZb[\]i^bi]q\sf
CcDZF\G\IeJYKZLdNWOXQiS[V\W[XUZX]\_X`aafc\e]fXg[kbnYoip\tZu[
@\EaN\O[P[S]W\Xc[b]Z`[ecf[kkne
@]CWJnO\P]S\g\k]p\qeu[v[w\
P]R\fcm\wg
XnY\\Zieti
G\X\Zbncoasj
A\BcE[GdJ\MfN\PeQbTZU\V\X[[\\b^]`ca[cXe\gZhciYkblbm[n[ohp\qWr[siuavewd
G]QcTcWiXZZb_\bddbw]
AaGYL\N\O\WbXg^\_\`jb[dbfeg]i\l[uW
@bAjD\EZGeJXK\M\QYR\TVUgVXW]XbYdZa[c]d^T_b`aabc\e[feidpbqVrbs[t[u[w\
@\B\C[EdGYJbMbQbRcTcWdXQ[j^c_\dfgch]iakbmendqbwZ
CbEkIaX\
BWCZDeMdN[OjS\UZWdXjZ\]b_S`[aXc\djf\hciXl[obs[uZwY
JhXZ
C\GiI[MjXX_fw\
DZE\IkKcRbVb\behlZrbwZ
CZDWIdN\PdR[U[VbWoXhZc]Z_[`dcce]g\menbo\p\rf
QbVcWfXf[Z\\a]bgp]wb
A\PgX\ZhagsZ
@]AcB\ChDZE\F[H\NeRZS\V]XTY]ZY[j\]]eabb]c[d\ejfYk\obqhrbt\u\w\
BgCXDdIkJcLbN[P[QbTeUbV\WXXdYY\Y]j_\a]dUfag\hak\l[mbp[rZscuewZ
IbX\th
B\DYE\IdKeMbOhT]W[XZY\[[]c^c_\acc[eglgm[oeqeu[vfwZ
ij
EbFbNdQeU[Zj`Ztbvg
@eC\[f^fb[w]
C[E[FZG\LbP]X[Z\\Z][`hfbiekdm[o\pbq\tdw\
@\^h
F]IbWf^bg[rbsgtb
ag
@hAbCZFYGcH[I\J[KZNTQcS\UYV\WWXdYYZ[[W]c^c`haYeafdjck\m[nbp]qVs\tXua
BaDcF\G\ITK\LbM\OZPbQZR[TbV[WmXWZe\Y^Z`[c[f[gbijk[l\m[nYo\pXqWrWsZuWv\wZ
AhBYCXK]L\Xj`\kbm]qcuc
AhBVDWFbHVIhJaN\OePdQXRgU[VbY\\c`[abcdd\efgTiZnbqZrXtYucwf
BdFhd[
A]B[C\Z][\\Y_]dchbikn]pYr[s\u\
@[S\UcWd[e\eabih
B[C[DhEbIaJ\K[MhPZRdU[W\Z\\V_babc[ebfficv\
D]Xg\h]\^\fcm]
CeIeJ[N[PeUgVfWdX[Yb^]cie\f\ien\p[ratVw]
S[WcXk
RfWcX\
F\JhWcXX\e]c`[aYffgbh[ikm[oara
AZKeN\PdXc]d_l`\d\i[qbwY
FdI\Xjndu]
@\CcE\GcIWL\MbP]S]V[XeYbZb^Z_\d\fWgci\kbm\qmtdv\w]
@ZAVBeCZEZGbH[IgJYM\NaPTQ[T\U[V\WTXRZf[Z\b^d_c`\a\b\e\fihfigkWl\nYpcrbtcu[vfw[
@]I[K[L\N[U[VsWe^\_]cZf\h\i\nYpfq]ufw[
I]S\VfXU[afbgonbog
@bB\CaDgEfF\G\KbMiP\S\XY_\b\f[iXl\w\
A]E]FiGbIfKbNZO\RbScV[Z[\Yc]dbf\g]j[l[m[n]p]q\s\tZw[
FbIcJbKZS\[\_bahdYfhlhwY
DhFdJbO[RbXbY\Zb\b`\ccfbicocq\r\u]wb
M\ScX[\kdbl]m]
@[A[CbDfEgFUG\IdJdK[L[M\OfPbQbSZT\U[VXYbZe[b]j^U_X`YacdYegf[nbpdqXsivWwc
AfBZCdDcFbGdIXKeNbO[S]WfXZ[\_c`cd[g\m[napbsbthv]w[
CoN]c\
BbGcJaK[PYXfYeZc\Xg]set[wl
CZKaQhS]TdWdX\dcfdgY
Oa\Zdfmgw[
D]EcO[PbS]UbX\[Z_ZaYcef\n\s\tbu]vr
@]AWBlC\EfFcIZJiKZL\M[NTOePWQfRYS[UXVbWcZa[V\]]\bac\d[e[feg[hbl\rbsat\ubvewY
@dAbB\IgLeNdO[UfWd[d^c`aaZcbddeef\hcncodqgr\sZuZvb
B\KbM\NePjQeU\]h_\`dbbcbdcebfagbh[pcs[uYv\
IZK]UiW\[]\]f\gbhlpb
D\EcFgQeTbVbX\Y\Zf[]\]]ca\baf[h\i\o\q]ta
@[BWChEdFcHfIfKZMWPgQ\S\UdVdW[XY[b]Y^W_i`haYbcdeeUf[gWi\mgo\qXr\t[u]v[
B]J\RnScV\WVYgZk^\`\fbg[s\vYwY
P\Yh^]i\sev]
C\PiUcX\
IbX\th
BYicvj
BbDcJ[M]N[PhQ]TbW[X[Z\c[f\m\
Qia]
CbFbLbN]W]Xnr]
MkXY
C]E\IcK]Q[VbWfXc\[][^b`jc\d\ebf[hckap\rds\t[wW
B[C\FYN\X[[\^\_\b\friaj[
BiGbIXK[PfV\X[`Zc[ddlZrhs\
B\IfJ\LbP\W[XcZibcdbwb
C\D\E\HeI[KcN\Q[TkVdWgXfZ[[Z\\^[_YafbeeYfZgZmbq\th
FfGWHcIbKZMbOcPbQcRcSbThUdVYX\Ye[\]Z_U`ZaXbachdeecgdpcqctVuc
@YAcBbDbEdF\GbIRLbReUdVjX\[d\\_bcZe]fdh\ifj[n[tbw]
@ZBbCbEeFfIfK\WZXbY\f]khobu\
@bCdHg^ed\f\
vk
CcX[]k
LfU[VgWcYeZ[[bb]i]q]s\t[
@XCYNWOYW[XZY[[\^{_[cWdaf[m[oZqSv\w\
\gch
B\C]IVK\LdM\N]P\QbSbV[WbXX[[\e]h_[acfbhqicm\n[p\r\s[ud
JkPZQ\Xfg]rbw\
@]A\BYC[DdFbG]KeNcPeU\V\XY[f\b_Yaidbgfi\tbv]
BfD[IcK\N\P\X[\[a[e]mWwn
@]AaD\FbHcPbRgV[WcZm[c\\]d_X`bbbdVg\iZmbqZu\w\
@dD\IbLcM]S\Xh_\iin]qewV
AVBZD\EfFfGVIcKjLgM]NcQhR\TbUXV]X[YaZg[Z\Y]b_[`cbedcebffibm\rWsgu\vfwg
AbC]I[KmMbN\P\TbU[WZZ[_[a]c\fegev\
BbCbDeEeGbIbJgM\NcOZQ\RaS[T\[d]b`[b\c\ehfbgejdkepdr\t]ubwc
MbUgXe_\sbu\
AdCdGbIZJdLZPjQ]RZUbV]WXYg\\]\^\cVfZgWh]ibl\phqZsatbucvXw\
B\G]IcQ\SYTjWcXcZ[`ba\fcgdlengpWv\
F\IeTi_baZl\ra
G[PdT[V\WjX\Zc[]deqZ
LbT\XZpi
@YB\C\FVI\J]KfLZMdN[PbRUWhX\[d\\]b^b_XaZbde[icjcndsZtZuewZ
Kbvg
@\BcCYDbGfH[I[JbLdNZPeSYU\VdWj[\]c^b`dbdfci]kdl[mXoarZt[vewZ
CbEfWZXk\ffbp\w\
AZBNCdEbFaG\L\NUPZReU\W[X][[\i]\^\`bcedZeZfigXidm[n[oYq\shuc
A\EaHbI[KYUdWcXdYgZa\[^Zkar[v]w]
A[B]CcEhGXHgIdLbN\OfPbQbSYUcVhYfZc_Xdcecgahbibjbl\nRpesbtcuZvawh
AgE[GcK\PcTcUYW]XeZ\_c`]a\k\ndocpbsbu[
@\CXDcFZGdJ\KgPZYg[]\\^X_d`]bbe[g\hbigpcr\sd
W\Xm_\meq\
@\AkB\CgFfG[HZJdK\LWM\OcS\TaUYVdY[[i^\`[bccedZfgheibj[naobqZsmu[
F[GZIcYd`XaXb\dgjgkcu\
@\AkC\D]EbN[PiQdR\TdWXXZ\\`[a\bdeci[k[lcw[
B\DZEeFhJbLdN\UdWeX][Z_[a\bbd[ghi\t\va
BZF\G[LcPgQY[]_[cgfZgmmbnbr\s[teudv\
XZhi
Ub[g\\]cfbi\qbue
AeCeDbF\I\KcNbP]SbU\V\W\XXZb[baac\fcg[qesbw\
GcN]TcXg
@[E[FbH[JcKbL[N\OcPdQbR[UiV\W\XhYd[f\b][^[_R`Zc[dXf]g\hfigjbm\ndo[p[qXt\vbw[
@\AbB[S\T\\h]g_]d]f\giibk\m\o]r\s[tcue
@jAbB]C\D\IUL\M\N]OZPbRcScVcWgXbY\[c\Y]e^b_badb\c\dXe\fWg[i]mdnWohplqVs[uV
KYX[[m
W\[[kcqk
Zi
Cif\i\rb
B\CbKcM\[k\\ab
ChFaP]T\UbWg[ddb
FfK[LiP\X\Y\`]pbt]v[
DdN\WqY\\af]s]
B[K[Lb[h^\fciZqg
X[[Zfnq]
@cJ[M\SsTeWZX]
AZBXCUE[F[G\IZKZM[N]ObP\S[T[UYVZXe[l\Z]\^b_b`\abc\d\h[mWp\qgv\wZ
EdKeagedf\jbmb
AoM\S[X[
AtBWCbFUGbHaIUL[M]P\QcR\S\UVWWXRZ[[Y\V]Z^Z_ebhcZd]fXg[h\k\lZm[q]rbsht\vZwP
A\CcGbJdN]Q]S[VaXg\e^bd[f[i]ldv]
DfN]P[QZU[Zi_\b[e]f\g[q\sc
X[\i
Wc\k
Yb`efiieu\
WcXdYg_]m[n[posbwb
CcDbG\JbK]N[PZQ\VbW]Yg_Y`gabdcgeh[jdm\q\rYtjufvZ
W[ZbgosW
GbIZM]S\Y\\\_]`madb[g[ibl\obpaw\
@cB]G\J\N[Q[TiX[Z\][_f`bacfcgXibs\uavfwb
QgU]WgXX_Ydc
X\[\\dci
B]CXEcHeKeM]NiQ]VaWTXm[b_b`\a[d\ebgihircsZtgu]we
@XA[CgJ[O[QhSUTcUZVaYcZY\[]caZbgd[e[f[jbmYndrcsYwb
@dBgDbGgIYKdLYM\N]PbSYUbV\XZYb[Z\Y]d^j_c`ZaXc\e\g\hcijj\l\m\q[sbuZvY
BZC\IgKZLlPYU\WcXg[h\U^a`]ceiZn\q]r]
C\Kit[
Wi_[
B[CdGbNZOdSXTiW]XYYc\gf\gdmep\rZu\w\
Y\tg
D[OcW]XX_cmp
@bBUCVEdFWGmIVKZLXMXO[QeRZSXWTXPYZZr]S_Y`WabbfcZdchZiZk[lUm\nZoYqZrTsnt[uYw\
AfBdGcN]P\Q\SfYZ_h`bd\gcrgtbuew]
GYN]P\QZU[Zm_]b[e[g\q\s[
@iB\CYHbKcN\PbQ\Te`caYbde]gljbmbtbuW
_[fpu\
FkRcX\Yb[c^Z_fi\mdoZ
`pb\
A\BdOdVcWY[i\[^Z_[`ib]cbfahbico]tcub
@]B\C[DZE]I[M\O\SZW[X[[\\c][_\akcmg]i\m\rcuZ
@YAfB\CdDYE[GYHaIjMZNWPZS\T[UfVdX[ZZ\Y]]^e`Xacd[eef[gYhdidlfmboZp[rgs[vZwX
Wg
WbX]\od\m\
VlnY
JjPXX\d\g]
@dCYFcIfK]RdS\XiY[_]d\fcmZrctev]w]
AgB\D[F\M\N[RZVcY[Z\\\_a`Yb\cZd\eiiZkemkn\o\qdv\
A\BYCoDbIZK[PWS[UbXk[[_f`eaaf]kcr\wg
B]C\IbKcNeOdXb^f_gfZodrb
GcPhQ\ub
@gB\CcDdFaGfIZKaLYO\PbV\WVXUY\[e\X^b_X`kbjc[dYicm\o\q\rat\u\
BhDdGcMZN[O\PgQbRYU\YYZ][Y\a^[_\`cadbcdce\g[i]m]pZrZuZw\
P\m\wi
Wb`[dlg[
B\DcGcIZKXN\P\QZSXU\Yc[[\]]h^g`\a\e\gfidk]q[rbtcuc
]h
F\NeXhj]rXsh
X[Zp_[s\
JlPZZ\
SbXf\h
IbX\th
IbLeX[_]i\tjv]
BZE\W]X[fou]wY
M\O\Xiic
A]B[HhKULbM\NbQWVXW[YdZf[d]c^ib[f[h\l]mcnbqdr\vYwZ
LgNZVfWbXgYcZ[[b_Zg\i]mbq\s\t[
AbDbE[GbI\K\LZM]T\WjXfYc[[\Z]b^\_Za]cYdfedf]gZmhp\q[uZ
F\IcKbX\\igbu[w\
N\Xg[[^b
B\IcLhQgSeW[XV\dbcd\fki\nb
X\`[bduh
PbWZXl`b
WbXfme
Cb^g
@XB\CfFYJ\KWL\O\P\Q]S]T\UVV]WWXcYWZZ[X\[]\^~_Wa\b\e\fXgYiYk[mZnSo]p[qTr[s[tYu\vQwY
B\C\D\EcHgIcJ\MbNYOZQfTdUbW[X[YcZd[c]\^[_e`baYecf[ibkYmfnbp\qbrVs]tYubvbwc
F\WnXc
B\XW[h\bmZ
CeN]W[XUZ\[g\\^h
B]Xjoc
IbKdR[Ue[d\]^g_]d\
@ZB[E]IeK\NZP]RcSdU\W[X[Y[[Z\\`\c[dff\k\nWobpWrbt[vewZ
Q\X\Zo_Z
FdIaK\LYNcPdRdUdWdX\^\bZdcfag]hdiZpXqjt[uc
@bBfDbI[M\P]R\S\U\VbXYY[[\\Z]i^\ebfbkdlbm[ndobq\r[sbtb
@eBaDcEgFXGZKbNcP\QmWWXeZ[_[acdXf\mcr\vawh
B\KeM[TZW[XkY\[f\Z_b`bcbe\f[g\mZpbqbvdw[
@cAdBYCVDdGYHjI\J]L[N\PUQVSbTvUbXbY\\b]j_[`\c[d\e\fih[ijjclXqYr\sWuev[
BcGaMdWbXZ[b\[`\liud
BbC\I[KhP]X\vg
@bDZGcKeLbN[QbVdZ\\[_jf\marbvcw[
B[DcG\NeTcW\\f]b`cahib
C[DcJ\NfPeUgXY[]\\e[kgrcuc
Xf]i
B[P\QbTqXZZ\`]dah]pa
GbWjXcYYbcdem[wf
PbQgS\WZa\qbsX
@iBaCbF\G[I]NXQcT]\baZbcc\dhlbqiubvd
BZGjThda
S[W\Xg
B\DbEfG\HdI\LbPbQ\TcV[WgXYYcZi\]]\^[aZbZdae]hem]n[o[q]r\t\ve
@dFh
DbS[X]dfefuhwb
@XB]C[EcJ\L\M\SaUbXgYbZd\]]c_\`Zbdfbg[kgm\tau\vc
DeV\[\\f
B\SjXWsb
@cG[PdT[V\WhXdZc[]_Y`ZaZdcqZ
BaXd[j\c]cm\ubw\
X[fihau\
WfXha[
@eC\[f^fb[w]
CeDbKgM\XZcdhb
IbUbV\^bgXso
B[CcDZFeIVKfN\QcSiTbUYW[Xa[b\X]k^]_\b\c\f\gXpZr[sfteu\vg
BfC\DVEiFiGZLeNbO[QeUZXW[[\Za[ddecgchek\m\ofqfrYsbvi
DZEcFjI]P]QdSgTbUgVbXZZe[]\]]ca\f[gfh\o\
AcBZDcE\F[IdJ\K]N[PeS[TYUcV\YnZf][^W_\`cbddZfigYodsftfuYvY
@dAbBeGdM]OcV\WcdbiXl\m\qi
B\I]JqS\U\W\X\`\a\p\v\w\
BcKbWeXdvg
A\BdK]OdVcWYXY[i\[^Z_[`icbfahbickbo]tcubwb
AcDZE\G\IgKdP\UiVXWhXUZ\[d\c^i`\beehfahYiWndq\rctXwY
@dA\D\EcFbGdIZLZOcP]U[\Z^c_p`Wc[d\ffn]rZs\vbwb
@[EdG[JZOYPhQYTgUfWeXYYe[d\V][baeffeg[i[k]mjndwZ
FaG[P\TgWg]gfeva
F[Q\TZUZXfZif]g[m]oapcq\
DcJ\NfPeUgXY[]\[e[idkfrcs]uc
B[f\lk
@gCXD[GiH\KaN]P[Q[Y\Z\[\^j_b`Vaadegbl[mcp\
Zoa\
E]I\P[QqS\TcW\X\m]w]
BdCeLcSZUcW\XTYe]ekclfqcvf
CeF]I[JbKaNeTcU]Vcd[g\site
AYB\DcE\F[HcIXJdM\PsQ\T\WXXWZ\[\\ZaYcWdcf[i\l]n\o\q]sYuX
PYXkpc
CQE\F]H\I]J\KYL\O]PYQ[VcWeY[[\^c_X`icfdcfcg\i]kgm[ngodq[r[tgvYw[
G\HcKcPdS[Wa^[`ld[gevb
MfP\TaXW\\^a`Zfegbink\t]vd
BmCkDXFbGaI\KgLfOZQcU]WXXTYd[h^e_\`[dYf\gnl]m[oWp\rYsiwh
@dBUDfEeFgGkIZNjOeP\Q\T]VbW[XYY[[[_d`Tc\dbebfYjclYmZr\sa
W\_ef\mdug
B\CcE\I\K\PlV]WkXc_]`[a[bcdefgi[lcqZ
AbC]GYL\N\O\W\X[\\^\_\`qb[g]i\l\uZ
B[C\FYN[P[W\Xb[\\f^\_\b\dbfoiaj[
IcXh
@cAYBYC[DZE[F[GbH\IcJ[N\P[Q[WYX\YcZ[\\^kaZb]dmfagbjekalXn\p[uYvb
Zg\e_imZr\
Scnqp]
LbXY[\\if[mbw]
XY[j
@\B[DYI[J\LcQcU\WZX\[Z^[_dc\fgp[rav\wf
@\Z\_Zkg
AaC]DZEcI\NcO\PaQaU[V\Zl]g_[`Yacfai[kYlas\tbvgwY
Y]Zloc
DbVg[ei]j\n]pd
@\B[DnEhF\GfOZP[Q\XZ\]^X_\aacde[fciakZmbw[
tavgwb
Vg^h
SfXZ
@eC\[f^fb[w]
B\N\WZXec]f\haidn[t]viw\
@cC[DYGeN[P\WaXbZ\[a\e^iedmYw\
@aBYE[FdGgIfLbM\PbQbRbTcUZVaWaX[\]]b^ca[b[cbe\heibk\l\nZoZp[qms]tduZv\
AcB\CcDbG\L\NfOaZ[\ca\bfe]g\ibkcqbt\uh
LgPYwf
GgX\Zded
X][h
AhN\SmWfXXegg[
I\M[PhWkXW
AiP[QiU\VZW\Xh[e\Y_bafeYi\jgu\
@aAeCmG\L[NeP]Q\T[WaXVZc_Y`[aig\ifq]t\vew\
CeDeIdXYYZ]ebblb
@ZDYGcIbLaNcOkXX\fcceaf\g]m[u]wZ
B]DaJfKcS\Xk`bfcvbw\
A[B[DbLbNdO\P\XdYhZ]\\]\_c`af]iZn[rZtau[vg
@[BbDkEiM\N\P\Q[V\\[`jdbedq\u\wb
@cKbSfve
JcPfQaW\XZ]\_\`ga]dcr\
@eIkWbXXharhtcvc
BYCcDcIeJ\M]RcXgYdZe[\\Xd\e]f[grh[mWrWs[
NcQcWhmc
I\LaSfX[tc
@\^h
B\KaPXR\VbXfZ\\jf[ijuc
CZGfLfUbWlXb\\_bbdearcsbtZ
@\B\C]DZEaGbIbM]NZOYPZW\XX[f\bfckjmgn[t[u\wb
BaI]W]Xh\[catc
B\IfP]\d_d
CgP[XbZc
Ob\hv[
@\AcB\C[GgHWI[JaL[MYOZPeQeVcWdXeY][Y\n]g^W_X`Wa[bgcVfdgeink\ldmYq[sbufvfwc
CcLaXf\\`e
CfK\L\VYWgXTZ]g\phsb
PbWiXcf\
KZLYNXObPZQ[S\TjWfYeZ\f\g[mbn]pduew\
B\LmSX
WbXc[b_[h\iXm[nducwi
Xa\cfchh
A\CZGbI[NcUiW\X]\]^c_gdcfalbsc
AdG[JlK\QcS\U\WZYe[\^Z`bbcfcg\m[r\v[w]
H\IaJeKbMfN[PbT\U\Xf[[`]a\ghiblZmYobr[sgu\w\
AbCkGYKcN\O]P[QgXf[h\Z^ba]cbebfcgfi\kXpaq\s[u\vcwg
AdBYDeGdIbN\O]PhQZScTbU\XWYZZh[[^]`bf\g]p\r\sZt]vZwU
@[A]B[C[GfI\K[N]OYQ[S]TbUdWd_[`[bnfegXi[kju[
AZDkIbRbVZWeX[Z[ffm[wY
D\Vkf]
B\D\FeVgcgfZikn[r\wc
AbDhG\XU[n_daZibwh
C]FcIbVgf[h\sbv\
A]CdDbFZIbJmM[N[OYPcQhS]TgU\XYZT[]\\_[a\b[c\gUlcnaqasdtbwX
C\E[G]HbJ]LaOVQ\T\XcZc\]]b_\`\e\ibr\sdvdwf
B[DgF]KcM\OfQbRcSdWeXZ\ebbfYi]kflgocr[
C[]f
PiW[Xa\b
Qh
A\ChI[M\O[VbXZ\Y]Z^Z_Xd[e\fri[k]uYv]wZ
@ZDiEbGbU\XcZ[g[wd
Wi
B[W\Xme[g[mcwb
IcJ\Q\TbU\YaZ[_]ddf\gYh[ncp]rbsg
QgU]WgXX_Ydc
fl
AfE\GYI[LcSZTcVaWbXn[\\X]]_Ya]dcgen\obr[tXudwY
DkEcFXI[JZPrR[U\WZYb]b^f_Z`ebbc\gUh\idkalYn\q\uevb
XX\[mj
VbYj^W_\pdt[
OiXWfbif
AlB\CbGYKgL\M[O\PdQ[WeXbZc\Z_Qbbebfbg\k\ucwc
A\N\W[_cffimn[rb
CbEcMcW[Xu[\]dd\e\f\i\m\u[
AcDcF\G\ISLbM\OZQZR[TbV[WnX\Zd\]^Z_\`[c[gbi[k[l\m[n]o\pXqXrUsZuYwW
IdX\[\\dci
CpF]KaP[XX
AaFdGZLcM\NcPbQVR\TgUcWYZb[d\Y]\_Xb[cdd\e]fdgYhbk]m\nXp\r\sbuZvXw[
SiX\]\g\
N\XdYd\\^Vsb
@\K\N]OePZV[WbXY[j]f_i`\bac\dbegfdgfk]rbv\w[
CYE[FVIbK[MYNbPaQbReVfWeZZ[Z\h]U^faZcdfdgZh\kglYmdpfqcrgs\tWw[
DeI\LbOcPeXR[c\bbcdYe\fVkbq\
CfEbI[KfL[O]PaVb\W^[`ba\bZc\dWfegfkZldmbn\o\r\s\tZuYvkwW
CXD[GdI\M\NYPbT[WdXWYe[\\e]c_\`\e\gdielewc
Shffu\
CeEePfX\cmrd
AeB[C\IXJ\K[L\P\SVUbV\XXYX[[\[]c^c_d`ga\cVe\g\k\l\n[q\rYv\wZ
B\DhKlW\XY]b`gmbq[sew]
BcCaLcS\WXX\Yd\\_W`gfckcleqcrjufve
AaCgD[F]G\I\KcLaN]O\PZU[XcYbZ\]\^eedfZienbocriubw\
E[FkIlK\NZO[Q[RbS\V[WYZc\Y^\b[c\gajbl[m\oYp\qbsYtZvZwZ
CZD]G\KgajvZw\
@dAhBYCcFWG]H[I\KcL]MVNYOYP[QbS\T[UdVaYdZT[g\b]\^c`[dZegf\hoikl\nRoSpTqYrbs\uYvZw\
KZ_ihj
KeMgUhXR
@aCgFYIfM]QfWd_[a\bdi[m[rdsft\
FhImP\W[X[^\adecg]mZp\
PoWg\[`\
@cA\BcEcGcIgJXL\M[N[O\PbQfS]TcU[ZY[[]b_W`]b[c\ddeYg\i]l\nhoZs\u[w[
BZM\NfSm
PaQ\S\Xca\bfkjr\
AdB[C[F\GcIbLbMWS\T]U[V[WbXjZZ[e\Y`db]h\o\p[qfrbsdt]wZ
K\M\W]Xi`bdci[kZ
MlWbXSYl[]\Wk\l]q[udv\wa
CkXh[eabm\
I]W\`kp\
A\B]CZG\H\IcKYQVR[SdWdX\Ze[\]d`jbZdXf\ibodrYseubwd
Gb[gcg
K[Wc[i_daccb
@[A\B[DhEXFZJYKjM\N\OSP\T\WWXYY[ZZ[\]Y_Y`XbreZfeg[i[kZl]m\n\qXr\t[uYvY
FgU\X[Yg_ffeih
A\DbEcF]N\XZebwf
AeC]D[L\P\W[Y\\[ahdbkfw\
P\W[bk
ek
B[DhGYKmX\[[_[vZwe
C]HcJ[Q]WgYa\\_gsc
@eGgIcOb
N][i_\adf\
d\e]wg
B[Pc^cfdmcndp\vi
B[E\F\I\PZQhRlTfWZX[_i`bd\f\g[ibmYo\rXs[ta
X[\bbi
AbBbGZIbOcPbQ\U[WhXhZh`[aYb]cbgYigj[rfscvewY
DaFeJZK]O\PaT\VdWc\b^\_]accZdcf\hbigm]r[wd
@[CUF\G\I[JoM]NXPXQZSbTaV]W[XiZ]\\]Y`ebcc\d[g\i\mZn[oZrXuZvewZ
CdD\EYO[WZX\Y]apuZ
@[BYDeE\FcGXIeKhM[NfObPbQYThV[YdZc\a][^]`\a[bccdgjhakbm\n\pdtdva
G]ek
@\B]CZFcH\JbMcNdQeTfVbWeX\\V][_\bpgZick\n]r]setcwd
@]B\C[DZE]I[M\O\SZW[X[[\\c][_\akcog]i\m\rcuZ
@iCeFfIjNYRcT\W\[caXb\cXf]helbqdraub
CnGdIZU\Xf]fc\d\rb
DeIZNcOdQ\RcX\YhZ\\[a\d\ecfamcn[rZtaviw[
C\G\IdOmQeT[UcXd[b\Y`gf\gfk[tfu]wX
A\C\JYK[O]PTQ\WbXj[j\[_Za\b\fdidm[pcs[uh
DcWi_[c[wn
ChDZG\KbM\OZPYQgTYWgXZ[W\\^\cddiggiZrcwd
IaKYO\WeZb[e\\_bcfwZ
DdEgXi`hdalZu[
BcI\[h\b]gfcieliw\
@iA[BZCYD[EbF\GfIUJ[KbPWR]T[V\WeXUYiZZ\h]c^ga\ebf[gblbncqYr\setWu\vYwY
B\CfE[FbGVIVJ[KYL]N[P\QjTiWZXbY\Z[\X_[`\aXbaceedfYhdiZo\q\r\sUvawc
X\[\ehmb
@WA[B\EfG]K\MiN\V\W\X[Y[[[\Z^gecg\hbi]ndpYq\tbvcwe
AbCaI\K[LbRiX[]bgiihuf
GcQhXc\]
@\G[Sedefjg\igu\
CVIbKiX]aci]mawg
A]B\CeG[I\KYNZOXPWQ[R\WXXYY\ZZ_ZaVbsebfZiZjZkXmfwY
FfIhKchbm\
CdDXEfF[IbK\Q\RaUbVaWcXX[b\cabbif\mendtWwb
A\B\C]E[FuIcNXRn\[]ceffcies\tb
B[DeEhF[OYS]Zbb\m[sgwd
D\UeXk[f\\mb
C\MeN\QcWbXXZb\\a\cifahbrbva
FdIgm\
G\PZVcX\[d_[lg
AZBWGpL]M\RZSYTeU\WdXUY\[[\V]b^\a\b\ddfSh\j\k[lXn\r[sZt]uZwX
@gAeCZEbF\IWKbO[PbW\XZ[\_h`]abeZfgw\
CbMaX\\b]fgbmhu\
D\GYJdPeS\TZ\b^X_]agbYffi\k]m\
B[C[DhEbIaJ\K[PZRdU[XeZ\\[_babc[ebf\icm\v\
B[IdX\\g
D]X\\h]\fcm]
CeIeJ[N[PeUgVfWdX[Yb^]cie\f\ien\p[ratVw]
Biw\
JjX\fc
P\m\wi
JcMXS[W[Xg]d_\f]p]scuc
@]I]Q\_\asd[fZn\pj
B[M\WcXj[d\[`\ffsa
@\adbbnhubwb
G\IhJbW\\cbb
AYB]DdE\F[HcIXJdMYPoQ\T\U\WVZ\[\\[_\aYcWf[i\l]n\o\q]sYuXw]
C[MaO\S]WXXe\X^d_\fngctcwZ
DcL\OZS[UbWgXjb\i\w\
BfMdS[XV
AbD\FbG[KhNcTZU[^[aXd[ebg\m\r\s]tbu\
@aM\\ll[
@]A\G]K]L\MdO\PcQ[SbTeX[dbfdglicm\s[wc
BZF]HbI\K]][^gfimdparcu[
BYN\XW\\][ltu]
RfWcX\
B\GdIhPaUcW]Xg
BdGbLdNgW\Z\][a\m\tbw]
P[Xfgb
Pbfhi\
Sh]\
XYdhfg
B\Igg[rd
@aEbFWHhI[JbM]NZPWRbU\XbY[Zb]m_]`dbZcdddfYgZj\lcodpYr\t[u]
BbCQE\F\JgKZO]PYQYVhW\Y[\b^c_[`hcfdZfZg\i]kgnhoeq\tgvZw]
B[DbKfR\S\Xm\erbucvdw\
B]CfDfEbF\GfI]PeVfWgX\Ya[Z]a_ba[fehbjZkbnhpZvbw\
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]T]UYWYYXZW[Z\Z]W^[_\`Vc\fUiWjukWl]n[o[q[r[s\t\uUvWwZ
@bB]GbHcI]KfS[Wf[\^c`gdbfXgdihl[
BYF\I[K\LYN[P[S]W\XXZZ\\_Yb[fzhki\pZqZr[vWwc
@fA]B\C]D\FfG[HbLcMbPbSdXd[\]]^d_[`\dbg[k[mboVpZs\ugv[wY
@\D]IcJeLfOZS]WZX\Z\[c\i]b_\`fdaigmWsfubve
C\DbF\N\VdX[]b^\`dfhkcm]nfo[pYsctdubwb
AaG\MZP[QaSgW]XYZc\\^a`Zbefegbink\t]vdw[
AfCbJ]MgNZPcQXUeV\WeXZ\h]Z_c`ca\d\i\m\t]w[
AZKdPcU\Wc_m`\cad[f[qbwY
A[CcDfKdPc\[^efbg[ihkbmascvf
CaDXE[F]G\I]L[MfO]PZTaU\V]WfYbZ[[i]c^d_dbcden\ocr[sau\wY
@eBgCYDcFbHeKgM\NfOdPZQdSZT\UXVZ[d_Z`cadgdi]mZsjvb
SeX]
FdI\Xjndu]
CdJeK]P[U\W\`\b[g[sj
BdC\DZFaIgM]N]OdQdW\X]Z[]Z^b`[ageZg[hambnbo[u\vgw[
EbI[J\K[Sh\bg]h[kbo\sdu\
@[AbC\EZFdIdJ]K[LrM[PXQ[\Y][^Y_b`eaYe\feigkYq[rdt\uYw\
@jB[DlF[G]H\KlRbWZ_Y`[a\kXm\w[
CbD[GfPWU\X[^\_\`]gikd
AcB[C[FYN\O]P\QcT[U[WZ[[\[]\`YaZc]e[kml\r\uZw]
NhQdX\Zg\aiYm\
B[D\F\IhLbP]T\W[X[Yba\gZtdvY
C[E\KgM\P[SZVbWaZ\[\\[]\^[a\fihbpZr]savewY
PbVf[afbnbogsb
G]K\NcOgQ\XXZ\[k_faecafer\w[
@bB\D[MiPYV\XZ_[l\mdncudv[
P[QcXl
E]GbK]MmPbWea]f\i\
CfFbP\UbXh[Y\\baf]ugvbwd
G]KY\\dcfkg[wg
B[CcDePdUbXY\]dcfl
BdNiXgsb
GeMeN\PZU\W\X\[[]cf\uf
@dBUC\DfEeFdGpIdNjOeP\Q\TXVbW[XYY[Zd[[_d`Tc\dbebfYjclYmZr\sZ
W\_ef\mdug
@\B\GbHaI]KeN]PcQeT]UfV[W]XU[c\k^\bhdWe]hbl\mXodp\
Xh\\
@bF[G\I\K\O\Q\U[Xl_Zamb\che\fYg]h]idm[nbvbw[
K\PeV]Wrq\
B\Xg_[aefXm[nbsh
S[Xc[j\]
FcIgJiP[XZo\
@XB[CbE\ImJ[KeLZM\NdPbT[UZVVXXYa\Z_[bccZdbg\h]i[l\nYoXp\q\rWs\t[v\
AaGYL\N\O\X[Yb\b^\_\`lb[dbg]i\l[q]uZ
X[fptb
DcFdG[R\UVWdX\Zc[b\]_Va\d[fcgfmis]w\
P]Xm[Z
AWC[DkEeKXP[W[XYZd[[\[_]g\qbwf
IbLeX\]\qbth
@bOgX\f]llm]
@\BXDbEYFdKgL]N[R\V]X][g\[`\abd\ecm\q\r\t\v\w[
BeFh
BhFc
F[IbJkN[PZQ[S]T\X[Y[dbh\pfqg
XjYd
CbIZN\PlQcWZ\dbdd[f[hii\n\pcu\v\
Xi
MdXe\Zbp
D\E]F[K[L\N[P\VdW[XcY][\\[_b`\bYcbebflgYhciej[p\rdtZw\
IcXh
@dC\IhJ\LbNePoUfVcWdXd]ga]geifjdk\m[nbt[u\vdwd
G]LbP\Q[Tg`bfcgcnfo]pbv\
CiI\P]XkZdpe
A\B[CaDZGlJ[N\Z\[]_b`habfdlXmXn\p\u\vc
F[GZIcP\W\Yd^c_a`XaXb\dif\jgkbu\
@ZBXC\DeEnFYGSI\JdMUN\OcQYR\S\UbV]W[YZZc[f]\^\_YacbZcZdkeTgfhaifmxnbo]perXsZwN
I\WY[gg]n]ph
ibsi
B[CkFaKeM\P\X[[q\\d\g]s\
@\QiY]i]ja
Xgw\
B\N\WZc]f\haidn[t]vi
Kbvg
C\Xkac
A]E]GbIhKbNZO\RbS\V[W\Z[\Y]Yc]dbg]j[l[m[n]p]q\s\tZw[
AeC[KbQe[[\\_\hnvY
F[Iff]p\
@]CcI\JkPZS]W\X[`Zrdu[
G\IhJbW\\cbb
DcJbS]Xgw\
BeD]GXX\akf\mbnbw\
AdCbMaUcV\WdXV[\^i_c`da\bgdci\rbt]w[
@\BbDbEYFhKhL]N[R\V]X\[e\Y`\d\ebm\q\r\t\v\w[
@XA\CZDcEbGjH]M\N[ObQ\RbXhY[[\\e`dccdZeffcg\hek\lZq\r\u\wZ
C]PhW[
CZDZEcM\NZObP[S[UfVcWbXaY[_cbeebf[g]l\net\u[vawe
W\X\bf
EdPZTaX[Ybagi[o\sb
C\D\JiPYSiXZ]]fZg\s\tcuc
B\DdG\I[KYN\P\QZSXU\YcZa\]]g^ea\eYgfibk]mYq[rbtduc
@cAcBWDYGSIXJaKbM\NhO\QdRiTfU]WUZX[Y]W^X_Z`]accbdheYg\iYl\mgocpbsSteuYw[
U\mesh
B\CZIgKdTYVbWeXVZZ_[mfn[qdspw[
@[AcCjDdEgFcIcJdKdWcXY[c_h`dc\d]ecg\h\i\m[p[rcset\v]
EeS[W\Xkp\
O[S]ThY]cbi\pgtl
CoN]c\
C\F\K[PWUbYjZc\b_[d[e[g]neoZset[wl
IZJcKbX\\\fcper\wk
QhS]TdWeX\ddgY
GZOaQ\Tg\Zdbmgw[
GcIXJdQhS]TZWdXbY]Z\\c]b_\b\dag]icm\pdr]tcu\v\wZ
I\Vbg]i]ncq[sh
DcE[GgIVJWK]LcPjQZS\ThV\XfZd[\\Y_\bgc[dem\qZr\wY
NjXaaavd
M\XZ\h]bd]udwb
IhXe\[`]d[fbncp]v[wY
FgUd
C[D]E[N\P\Q]WY`ca\geibklr]vfwf
B[GlKcOePaQ[R[T]Ud[Z\\^de[g[k[ucvbwd
@\C\U\oeshufvc
J\Q\S\ZXsk
JjPXX\g]
[\fo
B\DZIdN\OiS[Wb[\\j^]d[mbq\
J\L[SqX\\\sc
@\C[GdN\U]W\[\\c`bacddfnm\qYr\sbteu\vYwW
C]\]ibwh
DbK]O]P\QbWbXb\bdef\kan[sjt]vb
J\W\[i\\ilu\
]h
Fj
B[CVKbT\XY\i]c`ba\mdt\w\
X\Zh_Zfmp]u[
CgITUWWcdi
B\DdGfHfIdK[LcMaOdT\V]WXX[[e`\aVcbe]gdiep\qbrb
K[[h
@]CZI\K\M\NZO\PZVdW\XXY\ZX[T\\^b_\b[dbfygZh\iXnbp\q[r[s\uXvZwS
@bAZCbE]G[I\KePiS\T\VZ[\\ea[b\chdbeggci\n[o\s[w]
KdW\X\\hm\v\
CXKkY[bcvZ
DcE]IcKbMhO[PbUYW[XW_[`\gZmc
PZXk
@dAdBcC[EbIXKcN]OfRhTeU\VVWgXWZ[[b\c`YabcXeZfal[nepbqbsduc
CcF]P\VeXXYb]hb]cafehaiaman[p\qbr]uV
BiGbI[JTNWWYX[Y\`bacbmc[e\gbibk[qgujv[w\
B[C[D]I[KZN]O\R[S]UZVZWfXWZa[Z\X^]`baWc\f[g\h\iuk\linXqYsZtZu[v[
CgD[JZKcQ\UdVcW]X]Z\\\gZijrcsfu\
AbCdGYK[PXUdXm_Xbdcge]fbi\m\wc
@bAYEfFeGbH[I]J\MYO[SXXd]\_[`da[bYcefch]q\rds]
AbBbCdDUF\KmMePYU\W[Xf[[\b_fcgeZiXuX
@[AbBbC[DdF]G\HbJcMXN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
N\Og\[]i^\`i
BZDdM\N[O\SXXY[\\V^a_\a[c]fuidl]m[uYvdwX
G]LiVZZg[f^cfWqbsY
@fDlG[IZL\Rb\dacdZfgq\s\wc
F\Si]]
Xgge
QhWcXdZ]]cddrbw\
W]X\YZ^h
DgWe[]\\cgg[mb
CgXc_\c\r\
C\PjWiXe[a][_Zc\dfk\n[q\sZ
O]P\WYf]gZndsl
AZB\C]DkFcG\IdP\RbVmW\XZZ\[X\[c]f\hbsbv\wd
@bCVF\GbLdN]PdSdT]V[WZZ\[e\f_e`db\ffmbp\qerat]w[
@cDZLgM\Q]SWWaXZ[c\\_Y`dalbbfZidk\nfobv\
@bI]XY[ba\b\chf\h]icw\
B\NiW\Xg\Wgcm[
K\V\\[mi
@YL\T[WsXZa\def[q\
I[K\V\X\Y[[[^fdagghbi\ncpYq\uevc
CaF\N\VdX[^edbffncpYqauY
BZCdDbEXF[G\IhKfLdNcPbTZU[WZX[YUZ]\Z]b^]_ebkcid\echfihjZkZmZnbpfrdsdtTw\
@dGdHeI\KYL\NZObPXQ[S\T\UYVbXb]ZcfeTfchdieogpdqcrbsZt[u\vZw[
@\CcMiVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
effeng
BWDbG[KZL[O[Q\R\V[WZXbY[ZZ[g^\_Xahb\d[eYf]gfkdlbmYncp[qculvbwi
H\WZXaijrXv\
W\X\^bbf
CdRa^Zlm
@bA]BYC\E[FdGhKWLfM[N\O]PZR]S\TXUbVYW\XUZg[g^m`lbccgeXfehblXpZqes[t\u[wX
C\JZPj\d]dfb
@gAfBcEbFbG\H[IcKbL\PYT\XbYYZX\Y^a_bddgdkdo\qXrft[uivZwb
N\Q\TgX[ZjdagYnbqbsYwY
AbC\KXLePYWbXZY[[k\d]b^c`\gbiakfmdscu]vdwb
KcW\Xf\efcn]phu\v[
CYU]Xhi\o]ql
B\D[E\J[MfN]O\WjXS[c`\iikbpWt]vcwc
@]A[CbDYE\FaM\O[P\QkS]UYV\WdXY[c_[`ea\cbdYebf[g\hcidjekbmgr\tauVw[
C[E\K\N]OfPZUgWcXe[g^\g[ibm\o\
@bAZB[CoFfJcLdM\NbQ\WZXf[Y^\agd]f\pat[uew\
AgB\C[D\F\GgI[J]K\PZTcWXXYZf]\^\_c`[b]eef\gekZm]o[v\wZ
B\CbJbKZL[N]ObQ[TkVYZ\[\d\ndo]r]s\t]
AgCcIYQ\S\T\XYZh\[]b`ZddsZwZ
A\C]Kf_e`\l\v\w\
B]N\VbX]flv\w[
D[G\K[P\XV[b\p]babd\fXlbw[
IXKdLbMiNcPbR[Yc[b\X^b`bb[c]dfe]mcp\r\te
B\IbKcM[S\WZXd\of[
A]BjD\F\KZM\PYTgU\V[Yb[Z\Y][^c_[`]g\igkbm[n[qas[t\uWvfw[
Cg
AdBQDbGbHcJ\L]MbUbXb\Z]b^Y`bb\dbfbgek\l]m\obrcubw\
IbXd_\fju[w]
@[LjP\[c\\]bgbmgn\p\q[
JiP[U]
@cBbE\G\IdV[\\_\aXfelbmYodpbu\we
C[EdJYOZPfQaTbWpXVYiZ[_Yaddbi[o\qZ
@]CdIZJ[KcL\MdOZT]UgWYZa[[\[]t^b`ca\bbncpWqbr]t\uevh
B\D\IdK[LbNbOcPbQfRbSaV[Y[][_[b]mjncpbq\sWtfu\
@cIgK[LbPcQ\T\U[W\X[YbZ[[\\i^d`]bZc[daeafdg[n[o[pbqgrZsatd
@[B\CYE[GdI\JiK[M\N[ObQYS\TZUYVdXZ[i\V]Z^[`jadcde[f\gXhmi\kdm\odrfvT
Uif\ij
M\S[X[lk
B[XU\bflu[v\w[
EeQeTdVc[a\]]ba\fdhgico\qdt\v\wb
AYD[GeIbL[M\PhQ]UcXgZd[f\Y_bb\dZecf\gbh[lbnlocpcs[t]u\v\
NhSaX\Ybg]q[sbuevf
@fNcW\XYZd]f_bf[wZ
BZM\P]UbVeXY\nf\ne
@bB]CdEfF[GbIXJeKXLfNYO\QYT\U[WcXWYe[e^c_[aegdhdi[kjmbncoYp\qbr\scu[w[
X[\\wk
B\D[F\GdIeQ[RcS\Y\^hdhmbth
@\A]B[C\IcJbQfW\XhY\ggug
AbBbGcI\M\PbQ\SeVeYbZd[ca\fZi\lbojr\tew]
CaIbLbS\TdVhWbXfZ\\eacbfdYfZgbh]iajbk\mVpbqardsit\uOv\
@]A\B\DdGdHdI\KXMbNeO\Q\TdUaXZY\Z\\X_\ddf]gjh]kanbs\tXufvdwc
@]AiB\CdF\IZM\O\PhQrTVV]WcXdY\[X\X]c_U`Ya\bhc]dafTh\pcqYr\s]uav]
EcM]PZSeXX\Zf[mbv\wg
AdBZCdKZM\O\PbQ\R]S]X\Zb[l^[`bdXe\fgl[m[n]qfr\sftZuWvbwV
BhPcS\W\fcnbw\
XbvfwZ
BYDcFbPkSbddv\
C\M]S\UWXc^if]mbn\p[w\
GfI\J\KaScmYpg
FZIUJ\Q\WjX\Yc[bbdrYtZ
B[Dc\[fkw[
Scsd
@dAcCdEbJbLbNgPcQcX\YbbXccfbg[heiaobratc
B]DcIdQ\VcXZ^a_]cbn]vgwg
@bCVFbI[K[M\N\VZX\Yd\V]\^g_cb[d[fWhjnZret[vf
K]Uh
I]LlP]Y\\]ogp[tY
C\D]N\SmWZ\b][cbg]
GaWn
@]AfD[E]FkIhN]WZXd\[`ledg[n[
I]UbWcX[Zbqo
B[D[E[G\I\J]K]LZM\NdOdP[QhU\XZZ\[]\i][_[cdd[e\fYi]k]l[mcqZs[u\v\
BjX[\cv[
BYCbJ\QjR\XdZ[`Ya\c\kdmcncobp]q\tbu\vb
X[]g_c
F\I[KZN[O[ScT[VXXZYZ^p_\`dc\d[fcm\nQqV
B]I\Vo[\\\n]p]
UhZd[\\d
McO[R]Xh[\_\a\c\d]f\hfp\
CfGaIeK[YhZafWg[rbsit]v\
Xf\fc]r[
Q[Xd\[bgfdiem\wc
@bBXCeIdLTMZO\QaR[S\TdV\X[]i^b_[`ceZgfialanbp[t\ubvY
BYCYEdG\IaKbLYNXO]PcSYTcUcV[WbYXZb]g^Z_W`YagbZe[fbggi[k\l\m\n]ocp[qZrYs\tdulvi
RZS[Xp\\cdu\v[w\
CZG[M[OgR\W]X\Zd_V`\g]hcmcocrbs\wf
NZ[f]g_Yheibjhr\u]v\
DfF\IdO\X[Zb\c`\ccf\odq\r\u]w\
AfCeFbGcK\ObT\V\W[X\Yf]b^Y_bacd]fdibmbo[piraseucvZ
a\tavg
JgNtPZXYZ\
BkD]GcJWK\XW\c]\a[dafguf
FfK[LmP\S[Y\`]pbt]v[
Yb`efiieu\
I\JZLZNcSiX\m\tc
C\KhWi_[
DZF]KcLbOZSjU\V\WZZ\\U]e`[dbf\nbtYubvcw]
WbX]\md\m\
@dCUIgKZReS\WaXZY[_\ddfcmZq[rbtjv\wY
CkDbGaHfIZPYUe\]^c_\`ca\f\i\sbwl
Xg[[
B\XYZ\[lmZ
B[P\QbTqW\XbZ\`]dah]pa
DbS[X]dfefuhwb
M]S\Xda\d\fiuZw]
CbJ\LZWeXeYi^\g\i\tew\
@cAbBeF\GdObV\WcXY\[dbiXqi
E]I\P[QoScTcW\XW]em]w]
UaV[WhXh_\r]
CdG\bikb
D]IeRaVXoZp[
S\Xh
W]YZ^hn[
@]BYCWKZNZOcPbUbVXY]\b]f^b_ib\cgebfZgehbiejWq\r[sb
C[FdKcUhVYW\[[\d^accebfdhdibjfmanep\u[v\
A\C]Kfl\v\w\
D\EcFgQeVbZf[]\]]ba\baf[h\i\o\sc
@gSdg]sb
BcDbF\IiJ\KcL\N\O\QbTbUdVhXW\a_ic[dah\ibm\n[obpbqds\v\wa
@aC[DbE\GeK[N]OePkXY[f^Z_\`]geidm\o\sZw\
A]GbIWNkO\Wb]agbncs]t\ua
O\fot[
A\KbP[WfXY\[^c`cacbae\gbhbib
B]Xg`Yicjhr\
C[FcIiX\d\q]rZt\
CbLZW[Yi^\g\tdw[
G\PZW\X\a[dhm\obr]
N[OdW[Xc\iadffm]
@XB\K[U[]]^lc]f\hdi]ner\w[
MgPZWbX]fcmbq\
C]N\PdW\]lc]fdm\p\vb
@\C[EaN\PeQrW\XaZZ^d_g`\fam\thu\wZ
D\G[T\UYVhWeXcZb\Ymjp]w\
B\C\OXPVQmT]V\WSXYYgZb`]bfg\s\v\
@eAbE\K\LbOiQ\RbXaZd[c]eaeb]ccd\fci\mgngoepcsbt\v[
@bA[B\DbEbFcGcI[JZKWL\M\P\QWRYS[T[U\VUZZ[X\Y][^Z_R`Zb[cWdZeehziVk\lgm\oYpbq[r\sbu\vYw]
AbBbCcD\GZI[KeM\O\R]WYXfYc[\]b^d_g`daVchebfYhZk\pbsbuc
B[DcEZFbI\K[N[ObRtUfXX][_f`\e\fYh\irmap\qZr\s]tZ
P\Yh^]i\sev]
B\C]DcKXLkMbPdU\X\[i\[_\fc
@ZBdC[DdF\GWH\IlKWLeN\OZP]QZVcWdX[YZZf\Y][^[a[c\dde\figUheiWmhn\oZrZsYtcwd
AeB\CaGbIhKfQ\UbWiX\_]aedbfdl\ofras\
BZDdI\PmXYtbv[
BdGYK\PgXW[]\odcedfhiYm\rZu[w\
@fC\FeG[KZNjOdPXWXX\[a][^g_gb[f[gao[sdwd
@YAfBYDYHaI\JhKbLYM\NZO[QXR[SZTgUjVYW\XgYb[V\c_Va[fdg\hiibmYnbpYq\rfs\tXuevV
A[BYD[K\RkUeVhWY[X\X^[d]m\n]ocpcqcsgu[
GaXe\[vawi
B\FbG[H]I[KbL\M\ObR\T\UdWdXZ[d^c_gbbdcedielbo[qZsdtcvX
CZDfLcM[O\PeQ]RgWZXfZb\k_\c[e[i[mYu\wV
Xnn]
C\WlXZ_]bjid
CiD\E\N[Uc]\feiZrb
FmM\Xl_\i\
AYB[CbDsEoFSGVK\LeM]NZPUQ[R[T]UZWUXXZV][^\`]afc]d]efg\iUmYqZu[vX
AcB[CYDfF[I[L[M\O\PaQYWYXdZg[]\[]e_\a\bccYd\e[fZh[iul\mYnXp\r[u\vbwc
GbXZi\mjw\
DnGXQcWdX[Z\mc
C\M]PZQgYk[\\n_[fbmYn\q[v\
@YB\D\H]IbM\NYP[Q\R]S[TcU]VeWZX\YWZV[X\V]W^[_[c\fZg[h]iWjmkdl\ndoXp[r[tZuUvWw[
F\SZX[Y][f\b^c_\ifohshthw[
Nj\e`\aam]rcu\vd
EcJbL]OePkTfW]Y]\b_Z`ba]c\dYfggbhXibk\m\ocscwb
B[CfDbEeFbNhO\Vb[i\Y_cn]sbt[w\
F\IcKbX\\igbu[w\
GYW[X]di
B]Gjg\l[qb
@ZDZM\N]Q]X\andbfZi\k\n\s\
AaCZKb_h`\a\d\l\w[
MaS\VfZ\[b\f_[edm\nep[
B\CcM\\i_[f[
BbLZP\V\Ye\b]c`ggdm[nio[pYr[s\t\v[
B]JbKj][
A\Kg[]gctdvc
@WB\C[GbI[JaM[NYO]PpQgWXX[[\\\_]`\becRe\r\s[v[
B[X\[\_\eifZkeobw\
G\PZW\X\a[djr]
@eFcGcN\O[PXRbWcXj[bchm[o]rb
M[VhXkmZ
A\GZM\Q]W[XjZodbs\
MpXYl[u\
CZGYPjsZ
@[AdChF\GcIYJbK[OaPcR\S\V\XY[[\W]Z^b_b`eadb[c]eZflh]ick\lcmandpXret\wg
B[D\F\IhLcP]T\W[X[a\gZtducv\
B[DdRZXZ\hc]ffgfrevZ
F[K\fni\
UfZ\he
@\C\D\E\FlInKYRgS\T\U[VZWdXY_\acbddbm\o\s[tXw[
GcW\X[fnu\
JcP]S\X\Zhcaf\
CdDZFgHcIeJcRdSdT\UZX[Z\_dabd\g]qbs\
@XB\K[L\PbU[Y][]]]^lc]f\hdi]ner\w[
I[V\fchg
B]kj
ki
@eBiDdI\M]PeX[_Y`hacrbubwV
@\GYI[KcLcM\NZOcPZVbZ[[e\[`cc\dgefgei\nfq]r\ucvY
PbQkW\X\Ze_b
Rhil
BeN[TbV\Wf[edbfjjctcwf
CcXW\e`[jflg
@eB\CdHeKcYbZc[\]i^bi\q\sf
C]N\PdW\]lc]fdm\p\vb
@\C\EaN\PlQfTbWbX[ZZ^c_f`\s\thuZw\
BbCeF\GgIZK[M]Q\RhVgWi\\b\d]ifm[pbsdwd
D\G[T\UYWeXdZb\Ymjp]w\
@fCcFfGhH\IbMZNXObP]QZV\XX[\\c]d^\afcYfUg\lYm\o\p\r]sfva
BZCYDkGbI[K[LePhQ[SWUcV\YdZd\b`\a]cYd]g[h[ijmbn\o\q\r[sfubv\wW
B[SoXWa\db
JZL]M]SkXXf[m]nlpZ
@]B[DYFaHgLbObScVbWYX[ZW[[]f_[b\cbd\efg[iZlcncocper[udwc
BmC\GdPZQ[W]^b`[cbd\l[me
@cBbLWS]fas\th
@dC\L\N[RfXdY]Z\\[^x_[`]qYv\
AcCfD\LcOZRcW[XYZb[a_daiccfdiZk\mgncohpcrhu\v]wY
@dA\CZDbG]LcNXOhS[T\VdW]X[YYZ[[\\\`ha[d[e\fZmgs[ubvdwg
@dF\L]PdQZV[W\X\Zh[e^bd\f[neocqcvfw\
Vl[Z
AdZ\[k^df\i[q\
OlXeh]
CiK]sk
F\O\XZ[Y\\_[f[hn
B[F[IWJZKXLZNYP[VWXT[U^[_Sc\fXhviWm[nZp[qZr\s[v]w[
@dA[BcCZDcEcFeGeIbLaM\NiOaQWS\T[WjXeZ[[j\Z]\_b`\cZd\ekhTlYnco\pjsZwd
QiSXTha]
D[wh
AbBcD[G\LbO\PbWVX\Yc[\`eaZcfebf\hYk\mfpdrcud
KcLhMdS\XeY\\\]h^d_ZfWk[sewc
CZWb_ka[
B[G[PjS]WZYg[]]\^[`fbYdcn\p\v\
B[C]DcEZI\OcRkU\X\[]]\e\f[icmd
@\A[B\CXDeFgIgKhL\M[OcPaQdRbTfVXWfZg\W]c^[_\a[e\gWi]m]oYqbrbs\tcvV
Yh^\i\v]
Q[Zj
A\GgJbKdLYR\TbW\X\[jg\m\oXr]wf
AcK]L\M[NgSWT\Xh\\f[mdnbuf
F[Vdd]fsiY
DbX[\g
B[C\FYN\[\^\_\b\friaj[
@dAiEhGcJ\KjL\MWN[Q[R\S]U\VcXX\d^\_h`\bdchd[fbgYhhiXk]mXnUp\qUrbtdu]
@[I\_[biddf]mhwZ
BXEeGYJdL\O\PfS[T[VWWZXb\cdZgYnYpwskt\
BZDdI\PnXYv[
B]Pe\gm]
CeGdHeP\Q\V]X\YfZb[\]i^Z`[cZfYgdi\n]pZr]u]
AbCbD\FcGbISKdM[O\T\UWWkZ\[e\]]\^d_bbZche\gXmVnbobpcrctXufvh
@gB[C[DXF\G[ITJ]KpLbM\Q\UYVdWgYb[j\f_d`[a[dbfehcikjckUm\rcu\vdw\
AcBbCeD]G\I[Q[WZY\Z]]b^\_Z`ga\bZdbf]hZi\m[pdrZ
C]DYKjOfV\X\\fa\f]g\sgwe
@WAeCbDeEZHbIbMcN\QcSWTiVgWbXbZ\\f]c_[acb\d]e\iekdm\nfofs\tbu\
AbD[EaMdXYYc`\a\d\ghickfmctfu[v[
@\DYG[I]NfX\]dbedeebfkmgpdu\
@cC\FfK\P[W\X[[b]]^g_fb[eZf\
@bG]NhOaP[WZ\bw\
AZB\CYD\FgGZHbIeK\M\NZO\SZT\WeXgYa\Y]badbbc[e\gfidmbqdr[tZv\
IcJ\KcQ\TbU\WcZ[_\ddfggYh[ndp]rdsbt\w]
@\CeDcFnJ]N[O\P[QfWYX[Y[Z\[Y_ba\dbf\gZhck\m]rfsZt[ucwa
B[D\I[KdNZReSdWcX\[W_Z`jf\hlkZlgqbr[u]wX
C\JmP[QgZ[]b`\sZ
@\BdDfEbFYGZL\M\N\O]P[QbSXT\W\[[\Z_[`Yafc]edf\g]krl[mYrbuY
CcE[F\LfMeNeQZR]U\WbXZZo[h\\_dabe\gchbpZq\r\sYucw[
@\QiSdX[Y]^]`bg\i]
G\IdJbXb[\\nfaravew\
@\B[C[DbHcI\K\LgMcNcP[VZWYYgZ][h\c][eZfagch[m\p]sZtc
BZEcF[GcJ[LbN[QhRcTbYbZe]Z_\`]a\c[fbm[olq\rXtWuj
KfSgU\XWpYsb
B\DbE[K\M\OfPZQZT[V[Xm\[dcm[u]w]
ji
@ZA[B[C\HcMdQ\T[U[V[W\XWY[[d\Z^o_Y`hacb[fbgUi[kbnZpZqbs]tZufvWw\
CoN]c\
Q\TgUfWcYd]cdaialbm\qd
@[A\BVDcFbGcKZL[MZN[PdQ[RZSbU\XWY\[b\\cWd[e[h\lhq\r[sWtbu[vZw\
@bAdBhCbDcIgM\O\QaRZU][[]\cfddebgcjbk]l\ncrascucvg
@ZCfDgEjG[JYK\PZWYX[ZYaek[wb
fh
@eAZBcCXEbGZHdISK]LiNcO\TbV[WVYcZX\\]Z^e_d`\bYdefcg\ibmcoZp\tZvZw[
B[DcFdGXH\IhJ[LaMcN[PYQbSdTbVcZg\Y]c^b_f`cafceddfZk\l[n\rgsauXvdwf
FbX[\h
AXCdD\E\F\G[HbIXJcLXMZNZPdQdUfWcXeYbZb[X\b]c^gafbjc[e\f\gbjenaocqZtaw[
Nc\iuZ
GZI]P\Uc\\aadcfk
AaBbEcFiGcH[I\NcPeRbSZTZVbW[Z[[d\d]Y_k`dafdZeXfZhbl\mToerZugwi
AfDeGdKbNcQ[U]XW\d^\`cacb\c\ffibkbmbnbucvc
A\D[E]G\I\J[L[QdW[aiiZk[
@bB]EaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
D]F]GbIiK]OaQZWYYbZc\]^bacd\g\hcnfr\set[u\vb
@[B\C[DfGYHbI[JYOXPcQ[TZUgVcYbZW[[\Y]X_]`[ajb\ddedfbgak\lcmZnYo]q\sZtbvkwi
CcDZG\J\K]L\N\QbTfVfWaZ[[a\cg[mbngo[pZq[vcw[
IfL\OZXY[Z\o]\
@ZAfBXCZDfEcFZGdKfM\NaQZRYTXVZW[Y[Zf\Z]b_lebfcg\icjam\rdscv[wX
@\B[GdJXLbM[P\X\]am]nZoptYv\
O[QiSbTYXb[\\[]\aabbfhkgm]pYs\
B[IcQfU]Y[\hbbgZo\s\tive
A]C\E\L\UgWf^Y_YadfdhejXk\mZnaocpeshtaudw\
C\GaI[JcK\QcW[^i`badi[kem\n\phuXv\
BXDZF\IZL\OcPbRkTbU\VgWhXYY\[\a\c\icmdsc
Xm
A\CbEjX]_\fgi]kgm[wb
B[GbNdOdSbT\XXYc\ef\gcmep\rcu\v]wZ
CdFdHbIdP]`ao[udvawe
_boi
B]CZDTFcI\KeOdQaR[T\W[XY`cdfmdn[oepZt\
BZC\DWEeF\IYKeOcPXS\UZXbY\Z\[k^f_Zalb]def\gZh\k]n[p[qZr[s[t[u[
CdG]KdL[NcSYXcY[Zb_\`bchm\th
I\WcXj
AZBbCdE\IZOeQ\X]YZZb[c\d^d_g`]aedUe[fYgeh\kcmhnco\phqcrXvcwf
\e^\c\j[nhobp[q\va
EdFeI[JZKcNdOZRbS\TeUVVZXXYd\a^fcbdbickcmYndpXqbr\scu[vcwW
@[B\G\PoWXXYZ\a]ddw\
E]IbP\W]XcY[_\d\iatluXvb
CgG\I[KcPbU[V\Xb[[_\aced
BcCbDdFcIdKbP\XXZj\[]f_\bfd]vf
AYB]C]DbGfIcKcLZO[PcQiS]U[VeW[Xi]Y^e_W`Wa\bdc\dZfdhdi[k]mcnfodpVqbrZsXtjuZ
AlI[ObP]XYZ[_h`]f\g\icm]uZvc
B[CfK\SZXkZg][^bw[
CcG\NhP\XYZd]igf
@]AdF[GZK[MbOZTcV\WnXbYdZb]a_Z`[aYbbe\f[g]ickeqZv\wb
EcOdWbX[Zbc]dcibmh
C\WlXZ_]bjid
Li[ea[ibu]
F\LfPeTgX[_\a\ibp[sZ
KZX[Y[Zc^q_]pas\v\
CkD\E\N[We]\feiZrb
@gEbFeGfI]K[MaN[V[Xc[f\X^b_WdZedrYw\
FmJ\Xd\c_\i\
AZDgEbFbG[IbKbLcNbR]TiVeYdZ\_Xadccecibk]l\n[pcr[sbtbu[vbwb
AfCcE\IdJ]KbL[NbQ\TYUeWWX\\b]b_gadd\gYi[mZp\rbwX
QbWfXf[Z\\a]bgwb
@XBYDkEcFVGWH]IYJeKWM\PdQ\R\S\TbU[VZW[Z[[i\[]X_YbYdbg[hZi\lZofpgqfrVsXtbuV
ag
@cAZCcDdEjF[I]KiL]QbUZW]X\[ea[baeffdi[lbmYwX
K\OcP\\\agfioe
BZCYE]I\N\PbVbWeXfYZZ\[\\Z]j^l`fcdfdkbn\tduewY
AcCZD\I[L\QZU\WZXUZh]c_\bee[h\imnXp]r[sbvdw[
Cbf]iewd
NbS[Wh\degv\
KaO\P\Ub_[icn\s\vj
O\Xd[T_\bbg\kpma
BbDcJ[M]N[PhQ]TbWZX[Z\^bc[f\m\q]
@]FbHcRgZd[d]e_[adi\m]w]
GbXZi\mjsbw\
fj
IgKZPeQZS\WbXXZZ^d`\a\chdcg\
@\C[NYO[VbWiX][\\b]Z^]`bfXihkimbn[rcwb
QcW[X]Zi_ctg
Q[W\Xk[b\Z
@iC\E[GdObPaUdXaZk[[`ea[d\f\g[iimfqhr\wZ
AdBZCkDfKcN[O]R\SfU\W\X[YXZe[c\Y]\`de]gch\q\r\sWt]w]
W]\baefgi\ud
DhG\Pd[c\g_bibk\
B\PbYb\qkd
Wi
GgIeP[XdYd`bbcfcva
B]C[GcNbO]T[WeZa\b]e_b`bdbf]glihk[lar]t\uZv]
M]PZWcXqYl\Wi\q[udv\wa
X[\gm]
C]JYP\Q\We[\\b]a_Z
QhXc\]
@]I]JaP[Q\[d_\asd[f[
CcK\PcSbTdWhXYZb\W^d_[`ffln\o]vZwZ
AfCaFlG\I[JaKnTZXV[b^[_ZaTe]f[mbwZ
GdIhUcW]Xb
EcXdkmnb
@YA\B]CYF[G[H]I\JZL[M\NXPXR]S[UYVcXYYZZW[Y\Y]Z^[`UaYc\fViXjqkZl\ndoZp[q[r[uUvZwe
I\UVVc\]mppbsj
NcS[Y\[j\[^c_\nbobsitf
IbX\th
W\igsi
B\NiWeaafevd
Ik\[`]d[fbncv[wY
@\C[GdN\U]W\[\\Y`bacddfsqYr\sbteu\vYwX
CVFgG\KtLaM[OYQ\R\T[W]YbZ[[c\Y^ba\b\cTefg[o\pYqdr\sdw\
C\DcKbOb\h`ba\l]m[
Sg\erb
AgC]TdX[Z[_da\
B\DgGgIdNdP\WgXX]bcms\
@bDZEhFZKeN\TbWbXb_Y`\a\hhk\scw\
C\KjX[_c
@\A\B]FbHbIcM[N[Q\SYU[VcW\[\][becidYe[fZgdiikfofrdv\
@\AbEZGbHcLgOfPYSXT[UZV[WdXfYf[c\b]d^c`eaZb[e[gdh\i[jek\mbndp[rVsdtguZvf
AfB[C\EaGfIZKbL[NaPfQhS\U[VeW[X\YbZY[\\[]Y^d_b`Ua\bcc\fcg[hci]mgnhocpUqbrZsZt[u\
BhPYSdX\
@fB\EbFeGcI]K[NZV[W\XV[m_]dZea
fj
AbC\WYXk
B[CfDbEeFbNhO\Vb[i\Y_cn]sbt[w\
PgW\ga
Xg\\u]
C\Ph\\`fwa
F\IcKbX\\igbu[w\
P\`pabdb
BZD[E[LdN\O]P\VcWZXfYc[e\b^\`aaef\h[mdnepbqas\w[
@ZAZB\D[E]G[I[L\M]OVPZQWR\S[U[WYXZY[ZZ[e\\^[_ba\bpdeecf[g[hciYjZkWmbnkpZqYu[v]
CZWa_l
Wi
Ci
DYF\G\IdPZTeX\Z\[c]]^Y_[`Zaodcf\h\m\obv]w\
GcXcZk[[aZd\hfvb
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_Z`\agdbeYh[nboepZq\sZ
AZBZCXFhG\HdIhKaLhN\Q\U\VXWYXZZ\[c^b`]a\b[g\hbifmZnYoUp\qfrcsetau[v\wS
CbFfM]N\U\VbXdZc\b]b^\d]gfqdrZtZugvb
E\FfGbIkLZPZWaXV\adahbm\t\
A]C[P\WlXbb\dhf\
SeX]
FXSlZ][[nct[
B[CcNeOcP\QcUfXeZX\b]e_\acb]c[g[ignbpeqWrfsgteu\
C[O[WdX[feik
Xj]c
B\FgIYU]Vk[\^[_\gchbnYq\
CcIeNbX[\hbd
GYW[X]di
@]A\BYC[DdFbG]JfKeNcPeU\V\W[XX[f\b_Yaigfi\tbv]
B]Gjg\l[qb
I[TcWZXj_bae
@\DZM\N]Q]W\X\aldbfZi]k\n\
BdK\P\X]a]e]mX
wg
AaCZKb_h`\a\d\l\w[
@WA[BXCdEZGbHdIZKYLYM\PgQcRfSXT[VcW\XbY]Zb\b]e^Z`\a]cYdZfcg]i\k[nep[q[r]s]uZv\
AaG\KbN[PbV[WdX\YbZh_X`dbbfZg\i\q[u\ve
BZDcGiK\NcPSWhZ]_abdddw[
d\e]wg
K[NkPc_\`bafvd
Fh
IgLcT\XZcbe\p[
B\GbI[JbK\PeQcVnW\X[[\\\f\g[mZn]p]wg
LcWlX\_Z
MiPhT\XZf\w[
]g
K[UeViX[[\g\ojr[sftiv[
Xbg\sgte
B]JbKkPgSfW\][
BdDfGeIXJZL\M[OePUQZXRYe\f]c^b_d`\aYb[cgd\fcgbk]qdrYvfwZ
A\KgXb[]\]gctdvc
Qg
M\X\[b\h
@oA[BdCkDbFbGdHbI[JXKfLbMXOhPWQgRZTiVWWXX\YeZZ[V\d`fb\e\f\gbh\i\jbl\n\o[p\q\r\tevjwc
@ZDYGcIbLaNcOkXX\fcceaf\g]m[u]wZ
DaJfKcXbfcvcw\
@\F\NfX\\Z
A\DbLbNdO\P\X\YhZ]\\]\_c`af]iZn[rZtau[vg
@[BZDgEiF]N[P\QhWZXjZe[c\Y_\`\aZedm[u\wZ
E\`qw[
PgW\
I]M\SgXZ\\ldml
@[BfC]D[FbGcIcLgNePZWVXaY\\Z^bakickWrdw\
AcDbJaPfW[X[^ea\cgd[kk
AXDVEfFfG[IXJbLgObQiR\S[TbWcX\YbZd[[_\`dnbobpbr[setcvd
BZCZDeGYKhNbPdU]XXZa\ebZdbebhciasbt]wk
N\Q\S[WeXbakdbgbhcibk\vgwg
C\E[WYX\`[gbkow\
EbI[M\Sh_]hhwg
DbE\Icfcmiwc
tavg
BfIfPZT\Z]\j]bf\g\iZmbn\p\wZ
JaSiTkW\X[Z]\ZajsQuX
D\Xhta
BZF\KbW]X\bigbk\
Qg
B\C\D\G\L]MYNYS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
DbIkLeV[XY[\\h^Zd[eafbh]te
@YA[C\E]GcIeKbOZQZS[TXU\VdWdXYY][\^caYcZe[hck[lZmZncpdqerds]tWu\vdw\
B\D]IbNc[d\ih[p\
CYP\W\Xf[\_\eikbocwZ
CeG\KXPZW\X\a[dir]
B[FcIcL[ti
@eGcIaN\OaP\Q\RbU]XY[bcho]rb
DnG\NZPZTeW\Xh[X\cvd
@\Xc[e\[a]b\n\pj
KjVbg\mcnb
A\KlTbXcZZ_ac\v\
@\A]B]C[D\F\GeKbMcQ\RiS]U\VbWgXb\c]d^ggai\mhndpX
_\ggma
@\BYDbJ\KXM[NaOVPXQ\RbT]U[X[Z[[c_\bhc[dceef\gejcl]mZpfqWs[tZ
A\DdF[G[IfKbM\OdQ\R]SdU]XdY[ZZ^\aZgchcjWkfofpdqhras[u]w\
BaEgFiIbM\N[O]RdS\WZX\bfeff\i\l]m[q]
A\BeCaI[JkKcL]N\P[SZW\XT[[`Za\b]db
ChKhX\
AcB\FZG[HfK\N[PbQeSZUbVbWiZm[g\b]Z^c_a`me\g[idmcofq[rftau[w[
B\IcXm\Y
hh
CfG[LYQYTZVcWZXWZ[^\dbg[pcsltj
SfXZ
Qa\i`\ijl]m\wZ
CiG\fd
AXB[GTJ\PXW\Xe^Zdmfevc
@\C[U\Xboeshufvc
B\\cffrgthu\
B\FkO\WXXim]
@\A]FZKm_Ud\v\wl
@cAcBZCeD\E\F]GcI]K\LWMZNWOfPiRZT[U]VWX[Zb[\\X]X^[`XacbccXddgii\mYn\q[tcv\
AdC[DdEbMbNcPbQ]W\XWZg\dgZm\pdrbtcv\w[
B\D\FbG[I\P[R\T[XdY]ddmkn[oit\u\
A\BXCbIgJfKbLbWZYfZ[`\g]icnbo]p[r]sdt[ub
BaMeP[QbTi]g`apbr\tc
@cKbSfve
Qia]
PhW\XZ]\_\`gddr\
J\Q\S\ZXsk
FkRcX\Yb[c^Z_fi\mdoZ
JjPXX\g]
DbQ\X\ZldZ
F\IcKbX\\igbu[w\
F\IeTi_baZl\ra
C\G\\\`baj
@cG[PdT[V\WhXdZc[]_Y`ZaZdcqZ
LbT\Xaph
LbXY[\\if[mbw]
D\P\We\e`pabdb
AbCWG[PeQWS]UcW]XtYbZd^]`dbbffm[ncu\vZ
BfIcKcN\OiP\X[_]c]kd
WkX\\jl\uY
@\DhF\IXJ[LZMcPgQdUZWUYdZ\^c_\`dc]e]f\gcl\mbnatducw[
SiX\]\g\
@dAbB[CXDTEbFiI\LfM]NeOaPbR[S[VaWbYb][_\`[aib\c\dbeXg[ibj[k\lfndqcrgs\vVwc
^hn\
I\Pe^cf\mdndp\vg
BaCdIdK[NbPWVaXZfgncoapcs[
S[W]Xj
DbKbXW\ef\rbufviwZ
CaF\N\VcWW^\dbfdndpYqa
B[D\F[IhLcP]T\W[X[a\gZtducv\
B]E\G\KjM\NdP[VcWc[X\\^[a\fchbndpZr]sa
I]JkL[PXSdUZW\fig\vb
F\JlL\PZQ[V]X\dbh\
Xgw\
B\N\WZc]f\haidn[t]vi
Kbvg
@]CcI\JjPZS]W\XY`Zhgrdu[vY
D]G\akw\
@ZD\M\N\OhU\WZXT\r`ca\dZm\w\
B\GcI]JaK\LfOfPZQfSXU\VbXh\Z]e^bd]fbg]i\kdm[r\sdtZucwe
CYDZE\H[KcO[UiXOZ\[\]\^\a[bhcbdbgbk]l\men\q\sdtcuhwX
CXKiUaY[vZ
JqK\P[a\sY
A\BUCZDeEdIdM\ObRdV[WWYc[[\d]Y`[a]bYcfeZffgejclYoZp\rXsjvbw\
A\B\CgG[JaKcLcM\NeO[T]UVWbXcYZ[\]\^Zc]d\fgg\h\iajalfrksct\v\w\
BZVdX[Yb\kc[gckbmcu\v\
@cBZC[DVGeM\N[OdP[S[WiXX\i^d_\dYebk[mdq]
IhWeXY\f
@\A[BZCbDdGXIdM\NcPaUZV]WZY\[]\\]b_[a\fbgflfmdoZrfsbvg
BXMgPgXgfbh]
AaPgSXW\Zb\gdefd
P\\dmZvawg
F]I\SdTjW\Xc
BYD\EaFaGeHfL[NbOiQ\XbYe[Y\e]]a\bgc\e\g[l[mfu]wZ
MmP\WfXU\[w]
AbB\DcL\ObP\Z\[e\ca\b\g\icqbt\ui
@bB]EaGiI[KcXY[]^d`Zdcfbgei\l[nbu\
@[GZQ[X[akd[k\ub
LiOdW[X\[ea[ibu]
ag
Wi
BZE[I]LeO\PXV[WiX\^\_[a\bcf\i\ngoctc
Shrb
AgC]TdX[Z[_da\
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
BXFZHcIZJ[KgL\NbO[PcUbVbWaX[Yf[X\[]\_i`]a\bhc\d\e[gZiikalbm[nYpdqZreuYv[wW
P\WhXd_]g\s]
CbK[P\ScU\WbXiZ[baffg\l[si
AeCZG\IhJbN\PYRbUcWZXl\e^b`]bfcZf[i\mZnho[pWrctYw\
@bAbB\DcG]JZMiObPeS\X[[]\Za\i[meq\r\udw]
fhg[nd
Zm
Wctj
@YAXB]CZEbI[MWNaO\QfVeWcYXZd[d\d]baec\dgfcgeidkblfnboepcq[r[vewW
CZG\Pm_[a\bb
CpF]KaP[XXrg
@[BiF]GdHbI[K]M\N[PdS[W[XYYb][^k`\c]fhg\heneo[p[q[uYwd
Gewh
C[EgFYG\IdK]L\O[PXSfVbW[X\[c\\`\bgg\h]ijmZnbqbsctWu[vZ
AZB\CbE\GbIdJnO]PZRbSbX\[ca]b\cbfYicmgnbpeq[
F]K]NbX[_ccemZsg
Fj\i
AcB\FcG\J\KfN\O[QZS[TeVbXdZd]\^\aab[dcfYgVhdkZldmUodparbuZvb
AcCZIVN\OgQdS]TnY\Zd\e_Z`gacbcd\e[gbidkcm[ndteubve
@XDZGcHaLbMeP]WcXcabmZt]ub
S[agcfve
XcZis\
GbXhgiict[
A\F[GZIaN[P[QhTiW\XUYc_\`daWb\ccdfjgkbu\
P]R\[afbm\wg
I\Vbg]i]ncq[sh
X\[\fp
D[FcIbKaM\O\Q\SZTdV[WYZY\\^d_\`\a\bbf[g\h]l\m[o[q]riskw[
AbBbC\EcFhN]PZS\VcWeZb[]_a`ZfckcmcrXsftbucvcwc
I\K]PaWcXfZ][b]fd]fchkqd
]h
WcX]ej
^diiuf
B\HaK\LeN[Q[S\TeXb[b`ga[b\eck]l\q[u\
DlEgI\Je
DeEiF[OYX]m[wf
B]M\O[S\Xcbhddsgw[
AaG\PbWdX\Zi_\`ca]bbfbg]qZu\
nh
K]UgVglcn\vc
CcDlHeReWZ\[]ZlZ
@cAeCnW[Zi_Zaadb
CYF\H]M\OcPbT\UaXZZ\[Y\b]Z_da\bbcZdegZi\k\mis[tZu\wX
kl
K]M[UkWZXYZb]\dUfcg[hbmeobpcucwY
G\IbMi[cgb
AYBXC\FbH[KYLdNbO]P]TbUYVXX[Yi[Z\Y]c^i`dehg[h\m\rXtbuZvnwf
@\FfIeK\RcS\T\U\WfXYZabedcm]o]r\s[
@bB]CbD\FjGjHbIeNbOaRWT\U\V]Wa[X]e^d`dafb[f]ghh\ihrbsZt]vYwb
K\W[X[[f^Zfmn[vfw\
\Xfi
@bAcBYCcDZFZIcKbLZM[PdRgS\TZU[Z[\\_f`cbcceecgZhblbm[nZpZrcsX
I[McUmVfWdXk[Z\[_[m]
DfMXO\P\W\XV[]\k`]we
D[LcN\W\XlZf[bccg\hbm\rau\wc
\[jfpfwh
A[BWCXDcEjFgGgH]IbLeMVN\QdS]T]UcViXe[b\\^c_c`[aSbXcjdWebihjgl[nWp]qWu\wf
AWB\CUFbIgJ]KeLfNgO]PeR[UYXdYhZk[b\c^c_\aeb[fggZmZobpds[tUuYw[
Wi
@dG[NgX\idobvb
AcIZKbM]Vf[\\jabfmqbrbscuZw[
EbM[Xhu\w\
B\Y\[efhw[
B[DZEeFhJbLdN\UlVbWiXXY\[Y_Z`\bbd[ggi\kfm]p]t\
Pb`cnjpX
AdBbFZG[K]OdP]QiS[T[UcXcYYZV[\\Y^b_U`]akbbc\e[lZmenXsbwZ
Sj`b
@\AgC\GZI[JYLfN]PdQfTeUeVbXeZ[[e\c^b_h`\b\ceeYf[gZhem\n[o[q[res[tXwY
B\C[DcIbP]RfU\VbW\[]\d][_l`cabbccdebi]n[p]q\scud
AcFeKbNbWk`dbeebfZldreulwZ
CgXYZh\bi[res[
PkW\ac
XZhi
@eA[EbFdI\JbKcMUNePbS\Wc[\\]]b_[`gbccdeZg\jbkdlZmYncrctbu[vcw[
C]Wb[k_b
@cAcCbD\EcGWH\KbM\NXOhQbR[S]T\UbVfWbYZZc_Y`dbcdde\f\ihl]mcnZofpZqWr\sYvf
AWBWC\DYEbFbGWIXJ\KbLZMTN]OZP[QZR\S\T[UgV[W[YcZ[[\]a^\caf]g\idkenlohpiqgrZsWtYvW
EbFcG\N[_faad\hbmZscteudwe
@bAZBXGZIWJcS\TWU\VSWcZ\\\`ba[gZjbm[ndobpdqbrhscteubv\wZ
@\IdOfS]TdWdX][Z\c^b_d`\cbgbi[lYme
Xle\
F]Vg[d\[`dj]nfp[q\
A\CeDYEaF\GXH\I\KbMZNZQ\UaYe[[\]]c_Y`abacXdefbidlZm\n[pZq]r[s\tbugwY
AbC[DdGaPbQcTfU\V\WcY\[b]\^\_Zcdg\hbiam\nbpe
B\CeY\]ddZg[iduj
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdud
@\AcD[G\IZJaKgM]NUQ[T\U\VUW[X[YWZ[\W][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vuwW
DYF\G\IdPZTeX\Z\[c]]^Y_[`Zaodcf\h\m\obv]w\
BcCbEcHcK\PcRbSaTbXXZ\[Z`abbebgeibmbsZu\vb
B\Q]W\Xd[j\Z^Zabd\flg]i]m]n\w\
@bAVFcGXHgM[OdQ\T\UYWd^b_\`eafcYdbh\ick\oWp\sdtcwi
EbIZKeL\Oc[c^a_ba\flp\qfu\
AdE[F\GdI\JZKcNbP]SbU\V\W\Zb[bc\fcg[qesbw\
GcXhd\vb
GcPbWdX\Zlfb
@[AcBXDeGeIZO[ViW\X\Ze_Ze[hbiom\qdw\
AdC\X\Zp[c`\w[
GZI[KWP\W[XbZb\[dffcg\i[qYsgu]wd
@[BcDbK\N\PcS[WcXUZh\\]fabbaf]g\igm[pbwf
CdDZFgHcIeJbRdSdT\UZX[ZZ_dabd\g]qbs\
@\BaCaDaEcHZIbM[RdS[UdVbWb]d^edagXhYiaobrdsbvc
@\AbB[S\T\U]X\]g_]f\giibk\m\o]r\tcue
\Xwi
A\IYJcW\XnrbuW
@dIbM\P]WcXWZb\b_c`ddffZlasgujwd
@lD\FVGXIXJ[KYLhN\Q\ShT\UZVXW]XZY[Z[\\^h_\`]aZb\chedfXhejdl\mbnco[p\qWr\s]tYuYwU
@YA\DdE[F[GbHbJbKiL[NdQhR\SZUZVXWYX\[e\\]d^e_g`haZbbe[gehZiXjZp[qbrasjuev\wT
FdI\Xjndu]
@]IkK[L\N[VkW\^\_[h\nYw[
FlIZJbKZX\_cahdZfoiblkwb
M\XY\wlZm\
GcJaK[PYZc\Xg]sewk
D\GbO\Wra\m\
A\CZFiG[HeIeK\LiQ\U[X[Y\Z\[b\[^]_X`df]ibkcl[m[p[qcrcs\tbue
@XB[CbE\FbInJ[KeLZM\PbT[UZVVXZYa\\^Z_[bccZdbg\h]i[l\nYoUp\q\rWs\t[v\
BdCbD]FbIbL\S]Vd\\^c_eblcbd[ecf[gYhcibp\rdt[uaw\
KYX[[m
D]Nc\gwZ
BaN\PgX\nbtd
@\LjN\X[g]
BXGWIcP\Vbdkk[s]
FXJhPTWZX\[]bjsb
@aB\GiXYf\w\
PeW\X\[[`fd[kcqk
I[RgVhX\Zg`]kbn]s\ue
DlEgK]NZw]
BXDgGbKYN\PgW]Xb`mdao\q\rbs\v[
@ZBZE]IhKaNYObP\ScUbV\WZXYY[\Z^d`\c[dbe\f\g[i\k\nWolpWrbtZvdwZ
@dB[FbI\KcNnP\S\X\echakcldm\nfobr\tbubvd
L\O]Z[nfpbsj
CeMbVa[c\[^h`dabfXnZq[
I\X\pg
mbrbuhwd
IgKZPhQZWcZZ^d`ea\dcg\
Zi
I\_[hjv[
I\_[hjv[
BYMiNYQfWcX[ia
@[AfBZC[DeHaIbJgKaPSS]T[UdWcXTYcZ[[h\\]d`cbYc\dbebfdgii\mbobsZuXwd
Qi
AiSca]
F\Ig
M\Ni
Qh
C\D\FaKbM]T\Vb][^\nct\wi
@]LeN\O\S\VZX[[jb[eaqar]
si
Cif\i\rb
@ZBVD\E[F]GZIlKeLiN]O\PXR\VbW[XfY\Z\[\\[_Uagc[fYg\kcmYnVohpXq]r[s\wb
BcCbP\]l`[i[p[ujw\
TcfWii
JoPVS]X]
AbOZPfR\SgT\Xe`bb\glibkirdsZ
@gAZBeCXDdE\F[GgIVJVK[QZSZU\XYY[[\]\^b_b`Yb[c\dbh\k\l\mdocpbq\sbt\u]v\wX
P]XY\hf\nc
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daXmjo\rcsdwY
B[DfEfFbH\JdKYNcQdRVVcWcXTYb]Z_Z`ZaZbbcdeeghhbkflZo]p\q[rbtduXv[wf
BZPg
I[V\fchg
@YBZCYD[EYF\G\HhIcK]MpP\TaVPXYY[Z\[[\\]b^f_Xa\c\daecfghZk\m[p[qbraseuWvkwZ
B]K][kim
DiH\M\N]SnXZ]lm\qdu\
B]FbGdHcIbUUV\Yc[\^ccbfbhaieqaras]tbuewZ
MbUgXb\a_\sbu\
Lbqg
GYN]P\QZU[Zi_]b[e]g\q\s[
@cB[CUFgHbIdKaLcQ\W[XY[e^f_ZaWb[e\fegbjek[nXoVqcrbu\w[
@ZA\CbHbIjLcNYOaT]U[VVW\[[\[^\_eacc[d\ecf[gZidkam\o\p[qares]
F\rZsh
IbLeX[_]i\tjv]
@bCbFbN\U\XYZc]bd]fbgfqdrZtZuhvb
E\FdIkPZWcX\\Ydbt\
Z\_\fh
Zlf[
@dAeBlCdEYI[KdNbPeQbRiS\T\UUVbWfXU^V_gb[dgeZgkhYickbmcnco\pYsZtTw\
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
AfB\FdIbLkT\Y[_bd\manhpct\
@fI[M]SbXZi\lfohqh
IaJ]L]QbVZW]XZYtZc^XgZm]s]tZvYwc
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
J}SYW\XX[Yd\sYt[u]
Jg[\
C\GdWXX[dj
GaI\JbL]PfQcRZTaW\Z\[Y_Zabbbdde]f]mZs\v]
GfPUXkdW
Pfaa
GZdje]
GXPcTYW\dh
I\[[hk
IYVYW]^]_]hmn\v\
B[C\IYKVN\X[[Y_Yf\hoi]o\p\qZr]v\
Xgdd
of
@[AZBWC]D[EYFVGVIgJWK\LgM]N\OeQjS[TmU[VlWgX[YYZR\W]b^g_]bdg[k\nro\pWqZrdsXt[uZv[wW
BdCYIbLcNePZQZU[XmY]Z\\Ya\ehhbmdnTpfrftY
PgQiT[V[WZZ[_Za[d[mcpbrb
I\ThU\sc
O[X\bi
IYL\VYienho\p]q\
IYLZ^ehXianlpOr[vg
Vi
IZN\VbnmpZr\
I[LXnmodp[va
B\GZLdTcVcXXdop\
O\PYQfVkW[X\^cn[par]
CaKbN]QcTg[[ahm]
TiUb^\b\e[
GZJdQfmcs\
BVF[M[N\PkQiRZSZTfVWWZX\[Y_X`\adbcc\ddfZg[hZkblZmZnXpjqZsWtXvYwZ
@\D\I\K[LkMaNdP\QSWcXlZ\[V\Z^]_\aYe\g\k\mgpbrgshvYwZ
CcPVQZXeaWpU
@hA\K\LePdgb
PjQZag
AdB\C]DZGQOeQbT[Xb\a]caadgg]wZ
DeGiPXQ[XYZdd[p\wb
P]Q\Xegdkk
C\D\EeP\QcUg`\
pnr]
LWVYh\o\pwq\v\
CbGhJVPYTb^cacd[uc
DbM[O]PpQYWXXZ\\dbeikerdw[
JYKgLiPdTZU\XZdcpY
CYIiQ[WZZb`ca\d[pcwq
OcP[\idimY
kh
NcQcag
PZWWdk
JhPbQ[Tbg[
P\Wldb
a\dip[
PYaf
PYX[ddwc
QjT[XSdZ
P\QiX[
Jhp\r\
K\Pdag
PhWZ
I\K]PfQbV\WjX\dfnZwZ
LbTjlb
TjlYo\
A[CjDcGdI[JYKZPgQfWUXeYd[g\]dafcm[wZ
CWGdKYP\Q[X[Yd[gm[
A\Cnf]
KcPZ[o
@\AeGXIjKdLfN\TcWbYS_\e\manhrcv\
GXKaR\TdXrYSZde\nYrb
KeLhpkr\
LfP[rc
I]WkX\Yc
@bAhB[E\GZOeWcX[`\djm]
K][Y^tfUq]
K][Y^tfUq]
AhTh\\acc\tb
AoCZ_\
C[IYNcQc[\^Xaq
@mVY^a_Ud\odv\
@dAZBNDXEdFdGIIXLcM\NdOePcQdRRTdUWVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
@dAZBNDXEdFdGIIXLcM\NdOePcQdRRTdUWVUWbXTYeZd[Z\X^c_g`daebccdfcgbhbiclSndoepdqfrcsdteudvdwW
Imgjrkth
BdJbPeTdX]dVwe
LbOSQcVPW[]b^[aYmjnhpXq\rY
BdDdIiJjNbOVWeXdY\Za\g_[b\dYkfm\n[ucwg
C\I\PZX][m
AdBdLgW\mc
NnS\Xmvm
DhG\XVwk
Dh
C[DlEWG[X[
BYFZKgLZOdVaXd[\\l_[dcm\wY
IgtZ
G]IbZleg
BWPOWeYdZe`Zc]dg
C\WsYZ[\]\d\fg
@nA]C[EeFYH[I[K[LYM\OiPTQ[ThVaW][c^d_V`fagbXdbe[f\o\rftb
MgXT
AcIZMlRZXTaVeZw[
]hu[
@dBgCYFYGYIkLeMdN\OYPZR\UoVeZX^[bYdje\fSh\iYm[nZoZpbrXsbthwW
IcX]\[c\d\kYmj
AgD[Xh\[_cielZrXv\wj
ATBXDYEkFjGXIVKfNfOjPbWYX[Y[Z[[Z\[]N_kbcfgg\hZkfl[mZpdqirfs[teudwZ
IiR\n[r[
KiP[n\pksbt\
@dAfBiCbF\IeK\fd
S]Xi\]
IcKZM[Tbdkegmkvewg
@hA\BZC[D[FbG\HcI]LhNbOfPfQiSbUYV\XSY\Zi\\]d_va\d[f[g[kep[sdwZ
B]MhV]XU]Uf\ig
@aP\YcZn[]^\_cgZkdw[
MXXnw[
AcCdD[Vf[o^d`ba[nZodp\
A\BOCgD[EfFjGVHcIZJeMZN[OePiRZTVVYWmXZYeZ[[W]V^[_gaYe[fdg\ihkdl[mUnbpfrasitduivgwW
A\BfC[DeE\IZMXO]RmUbV\WYXc\\`\abb\c[dgeZiXk]lZqdtbwX
M\P[QfXl\X]hcfdamf
P[W\X\a\dgr]
@aGbU\X[Z[_j`kbcd]f]i[mjoYr[vb
GjKXdcl\
B\FXIqR[XZ[fec
BkGgRYXYdeeY
DjI\K[MdNaReVnXY[U_ZbMcXecfbj\mingo[p[r\
BdC\G[MfN\P\_cegihrfu\
BeGg
A\BZCmD[I[JbPXUhVgWbXdYXZh[W^YaibbdVebfZgbiZnUp[rbtlv]w]
CnK\UaY[^\aYf[
DcN[O[X\Y\b\mju[wb
BYN\U[XX\Xmn
K\M\Xp\Ym\w\
CcF\GXIhL\M\N\PgRmXW\\^\_abac[ebjZkbm[rdsfv\w\
_\eew[
BTL[QdS\T[Xp
P\WW[Z\Ypc
GoPgTYXiZ[`edcmZt\
Yj]]a[g\
M\W]Yi
B]GbMcNeObPlQfTbXa\W_\fgmeqdvdwX
CfKX
BZWWXr\\uU
WnX[
UXggsY
@\BgGbIbOeZd]Ygcmhsb
DeMs]\fdlYo\
AbB\KdT\WYXkg\smtZw\
mg
DkG\O\P[\\
C]DbWUa\b[emm\w\
DbWh
G[M\O\Xi_cc\e\
S]XfdX
@gBlGiIYJ]K\L\N\OmQ[S\XdZY\[][`[a[c]dae[f]hbkftZucwd
M]Wi_ebddYfagb
DlEXHXXe]efimUu\w[
@]A\BdCbDYEeFcGQHbI\JbKdLkN\OhPhQdRSS[WdYfZa\e]Z^W_lacchdZecfbihlYmbndqjrashteucvpwe
AZDcE[IjRdU]WiXjZ]\YdeeWl\ws
EjeVk\
C\E]UmWeb\
LiY[t\
QbWgXgYd_[bc
@bBkCeEbFYGXIWJVKhN[OfPbQgSmUeV\XhZ][i]f_ZajdZf[gdmVneoSq\rXs]tpv\wc
BcDbIYOaPbUjWbX[^\d[gbmeo[pcrZtevb
BmRc
CbD]Zb^ZbZi]sk
DfFUIjJ[PcRMWjX[Yiddo[s\
@[A\CVDYGWIQJWKUO\PWQYTZWVX\Zg_Y`[aRbUdreifYiemUr[sY
V[XW[n][a]fWh]i\l\q\w[
AfBZCcZU_[rh
AZCYG[JbPbZ\_nd[marc
XZ\j
ChU\sc
W\Xgbg
B[GtM\Xf`\
DhG[IbO[Xc_\mZwm
@gNhW\
CXI\KbV\WfY\[\\\^d_\b]iXm\nip\rZvWw]
M[W\XZ\saZb[cleam]wb
G\XZmn
Gn_Y
@NA\BbDTGgIZJ\OXPTQYR[WfXhY\[d^Z_dbZddfeg[ickbl\mWrfu]
Wi`i
@UB\GnWd_dlZ
@XB\D\Gi
NiR]
Cj
B\D]GhRda\
BcD[FRG[IdRV_\de
B[FYImRWX]
@bA[BeDcFbG[IYKcLcPdTdWeYV]b_f`dabcbdRfbgbh\kbndret\vi
BcC]GcJ]Xbpfs\wg
PYWi
Yh
CkQ]sf
S]\X]ll\pc
DdGkPQUa[ctZwh
IcSPibneq\vW
nh
F[J]O\UeV[Xm\]`\c\rh
AZLrMYO[XfoS
GlI\Pca[dnr\
IbKQRcidt\wj
D\GhX\wb
DfRgX[
DbG]IbdZiYwg
WpYaZYdU
AbM\QiS]X\[]d[wZ
@\AcB[CUDXElGSINKcPcQ]R[T]UfV\WZY[Z][a]]^Y_obZdZiPkilYmVp]rfsZv[wQ
IcLf[[hgi[o[par]
AZK\ZlaXnb
Dgs\
Dh
@dA\BYCZEiFhGdHiIWJcLcMWOfPiS\UbVYWiYdZe[T]S_ealdfffgfhZifjbkglSniojpfqgrfs\uivdwa
@nAYBZDUEiFhGVHkIVKeLgM\NVOePhQdRZUVV\WdX[Yj[T\Z_e`dahcXdRfkgeilkhl\m[nkoepdqbsfthujvWwW
G\UoVZ\\ebl\w\
D\mn
AaP]`h
AYBgMZ\d_Z`clfw\
XOmm
AbE]W\XR\bbbmh
@cBbGcRZ_bc\wf
FUIrRVV]n\p[
GlQ\
B[K\XYcnwe
M\Xk
`W
QiS[
C]DlGTO\\[m]n\rZw\
@\CbDfGbvVwb
LZ[i^[q\
D\iXwh
B[I[Kd[ie\
BfRZagfegf
H]MdXXtf
KdMfXT\bv[
@YBrC[GZImMUPZR[ZZ_chei[j\vbwY
S[\dclvb
KmUb[[^[_]s\
BhF\GbK\OdR[d\m\n[ohq[rXscvV
BZFbNhXb]]ccd[fYidk]l\vi
BlKWXVv\wZ
I[Rn
AYBgM\S]_d
XW\im\
Il\[
I[XZffu\wh
BdIYV][]hjpb
@ZD[Gn_aeUmZ
Xiec
B\Ghm\
BiCYDcFbGeKXMYN\O[P\RaWdXOYZ[\\s]Y_Z`hb[dgfZgiheifl]m[oTqYr[sZtcvdwY
B[DVG\PYRfW]XWZ\\]_\elr]
D]\j]\wd
CeK\UiV[W[
Y][gqe
GWV[Xieenbwb
D[MiXZfcg[m\wb
@]A[BcLZMpNXVbXP\\dZehmXrks\udw\
M\VWX\bZnjobpvq\u]
BhGgIYLiN\PUQh[\d\tf
A[C[DqEbGaH]N]WY[[\d]d_Xbdc[eef\l[mWwa
XV[amgwb
TcXYZa]\`\sh
B[FbGgIZKULbNdOYQaS\U\W\YZZb]kcfd\eifckblamft[ucwf
@SA\BeC\DSGeIYKVNYPVQ\RkT\WRXZZY_[`XaXbXcbdpfTiRk\l\mHqZrZs]
@ZDdO]PcTbX[[[\ha]dZe[f\mm
E]V\_cwn
@YBcD\FhH\JcK\MfOYPgRZWdXF_[c[dbedf\g[lcmYocs[tav[w\
Wgba
AbCcDXGQI]JYKdLXMbOhPcQeS]TbVVWlY\Zi[\\e]e_haabgcZdWeigfiYoYp\rfsdtfuav[
BcM]XW
Xim\wd
EeKbajkb
CbM\R[UcX\[c\k^\c\e[l]wd
BVD\M]PaXgm]uZ
BZIUM\N\P]QeUYVcZc[d\\_Zbed\g\hbmbq]sZ
MfXV
DjX\
X[\\]jfa
G[IdM]U]X][W_\i[mlnct\ub
BeLZMmP\W\XYa]d\e\ial\m[v\w\
X[\Wwi
@[AVCRD\EeGZI[KgP\UVV[WmX[YY[Y\]^\_xabb\d\e[fighh\i]mVoaq[rdw\
@bAdBWC[FZGRI\LcNYOdPgR[UaV[WeZc[[\[]g^[_n`[c[d]edfbgZh[i]kcldmnobqbrbtYujv[wY
G\P[RdUbVhXjv[
G\Xt\b^Zge
MeXU
CYDZG[Nm[\\YddlWm\ncobv]
IhXegS
@\B\MXP]Xo\Xebi\qjv\
MkXU]]c\
MlN\XV][e\m\
W]Xi\]
@\GfI][Y\f^\_fa[
CNDcIcM[PbQZReXV\Z]Vdbg[iVk\monapcq\r[
BeN\PbXZabfdrbs\w\
@bAdBXCbD\E\FiGXH\IKKcMbOZQfRVTVWlXeYK[]\c]e^Z_h`faibZcheffbhdi[mhnio\rZsZtgumw[
\guT
D\M\OYX[\hmZ
AhDbUd_Zgc
@WAdBhCdD[EQFWHgJgK\LXNePbReS\TdUdWiXiY[Z]\e^Z_cagbZcefbh[ibkYm[ncqgrZsau[
ZZpk
CbDdG[SfX[\e]c^Zmc
B\FfZ]dbfgvbwV
@nAZBjCTDWEcGTHdIPJdKiL[M[NXOiPPQYSZU\V[WLXhY[[Y\o][^X_J`]albbe[f\ifmYo\r[s\tUu\wO
BZDKEYGbIrNYP\Rdc[elh\i\rZwb
OePd
AYCXDXEfFlGXIUJYKbLkM[NfO\P[QdSZTYUhWXY[ZZ\c]\^\_YdcfXgfk\mcncodqstfvgwZ
@dBoN]RX`ZdgfTicmcre
Vg
AkXZ
qjt]
BZIZJbPkWcZe[Z`bdZf]geqb
@hASBVC\DTEkFgGDHfIEKeLhNdOfPhRUTfUVVRWgXWYaZa[Y\O_o`bafbcc[ebfdgZheifj\kfl[mSnfofrhskukvjw\
AfBhCRDXEZGXIfJcKfLNNcObQ[RXS[UeXjYVZZ[n\d][^d_e`Xafbfc]dVgkhbi\j]lbmVodre
G[P[Wd[[dj
CbI\T[ghrTte
A\DbKYRiX[[Z\ZaZb\d]eciSmar\tYwb
Kl[[e[m]
B\DYG]M]N\O[PbTXXm[[\W_dcYe[gkl\qcrbs[wc
DqW[X\Z\wZ
QXZm
A]BhC\D[FYIdK\L\OaPhQZU\VgWY[[\c^\aidYffhVi]rjsfthvew\
E[F[O\QbX[dni\mc
DlEYI\L\PZWdXXZ[dZmfr\tYvWwQ
A]IbUkV[WbXl_Ve[g[mZsct\
@TBfCLEZFWG[KXRjT\U\W[Ze[U]]_c`\b[dUecg[k\mjrdsbt\ub
DkEaF\GrIeJ\K]RbXj[\deeFl[m]wm
CgO]
K\MZU\ZZ[oiYoZ
IcQcXY[b\\^dmkoe
CcGhK\fZ
C[^k
L\MeOX\\a\ddm[oZpntZw[
BYLYXlaZf\m[w\
BdIiN[oap\qc
@YBeDZFaGcIZLZM\R[T\VbW\XV[f^YacdffUg\mZn\p\re
A\BdDeFYGbIfMiV\W[Xb[\\bd[f[i\lam\nbv]wZ
D\IbMjXWd]eXlfm]wX
BeMeXY
CcUmX[^\bciXvh
@\BZGjN]OYPfRgWdX\\b_Y`bafdeiemcw\
D[G[ObP[Sc\g_Uaclhs[
Kdd[si
A\C]EkFmGXIPLiQkS[WbX[YbZg\\]h^b`fbbd[ecgih[k\mZq\sctbuevd
AbC]I\K]M]P]Q[XcZTa\mewX
BWG[IeKcMeS]TiVeWeXl[\\Y^ibccUdcedg\v\
I\Xhe[
NgP\X\[a
AXB[D]JlMeNeYaZb\b_e`Xeef[mbriu]vcw[
M[XRlm
WZ[kf\
CaIXP[SYUfXe^\ngpfr]sjtfv\
OVSeX\khui
LhoS
YbZh
@[XZ]]mkw[
LhXda[d\k\m[od
G\Zisa
BiPR_dwh
MjXTd]mX
BjG[XYla
MXW\Xh
KhX[Ye_Y
PYXZ\hlb
@fBcC\MZP[Q\TeUdViXeZa]W^dd\f\gYo\seu\vd
@fA[DcE\FZGZIUN[O\QhR\VfX[Ye`\b\dXf\gfi]k]n]pVqesctevpwY
@WAeCcEYGYH]IXJdLbMaNdObQdRaSbUeVeXjYe[c\c]\^]`aagcYdPg[hYk[mYpeq\rXsktfvfwd
EhM]ObThWdYdZZ[\`[acdfg[idtfwg
BmQc\[`]dcf\ud
BiFVGgL]R[WbXl[\]\`XdefboXqbu[v[
BgGbISUfWedcfcg\r\tZ
M\NgOgPgSZX]m]
BiCYXWnh
@cCbE\GVInNiOdQYRUSeXZYdZZ[[]b_W`la[gZlbmcqdr\s\t\vQ
B]C\DdEZIiKYNmPZQ\RdUeVZWZX[\a^bebfZk\l[m[neucvW
CUMWNkUlVdXT\[^fd\ecn\pgr[s[uc
C\QVXo_icZdZibmiw[
BiM\[\\W]]idlb
A\BlC\DZEIF\GhH\IfKXL[MXNSO\QbRhS[UbWgYYZe[b\d]f^\`cagb[dWecfZkdl\mcnYpcqdrbthuWw\
HhKcPdW]Xc\a_ed[fek]vb
DeE]KeXZ[\dXe\f\i\mZwk
@]AbBgCXE]FdIeK[MZNlOcPVQdUbWXXd[W\b]e`cadcVe\gblYmjnfrXt\uZv[
Bi\\lZrX
AZBdCVGcKfLZP\RcU\VcXhYbZZ[[\b^Z_c`dacb[dZfZh\i[j\k\m[qdw[
CcGjKdM[NWQZWb_cabcXmgp\rdw[
BYCYKcLgWhXpYV[c_\`Za[d]fchgiYmdnTpfr[vb
BeKeVW
BjIbLgVb[g^\hZnYof
Xi
BYDfRdX\ecwX
BiGbQ[WYXcdehZmdwZ
Xh
BdPTde
K\RjVeXb\\f\sYvbwe
@YA]DZF]GZH\ITK]L]NXObPeQiReU\VXWTYZZi]Z_]a\bWdoedfegUh\k\ndoepcqksQteufviwc
@qAYBYESFkG\I[OdT]Xb\Z^\_W`Uahccdbialbm[
@eA\FUGZIjKdLlMZOZP]QXRdT]U\V\XhZ\\V_b`aajcedVehiemhn[obp[rVsgu]w[
BZC\D\FgIZJ\KgM\PYQeSXTZUgVgWWXcabb[dchYmfnWoWp\rdsctcv[w\
A[CbWec[ej
AdB\CfGfIXL\PUWfXnYY_W`ddXe[ghi\p[te
FcJbKfP]Q\RaT[XmY\ZdacdZf[vkwZ
NW[\^ic\q\
G]PhUeWcXgY\Zc^b`Xg]ibtc
Xd\dm]wj
CcV\Xm_jm]wf
U]X\]Zglib
AbO[W[[h^dabb\fZqR
@bAZC\G]OgWoZV`ha[bddZfgrct[vf
Wh
EYQZWdXVwi
Yit[
^j
G[\[mj
@ZAPCXDXEWGbIZJIK]NYO\POTYU[WYXYYZZY[i\\^\_]`PaXbXdngZi]k[mVp[sUt\uWv\
D[McOeWbX[^\ehggu]vc
CcDXG[KjNZOfQ[Wd_c`]b[ebggjdmdqdrguY
MiX\\Vfbi[
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
B\DUGlN\P]V]\\`ZdkeYl\
DZGkOW_\`\bbdej[
\\fh
K\P\Wi
B\`\d[fll]
WX`Ya\dl
CYDZGkKewa
Xgw\
BdF\G\I[PbRhVcWdXhYcZd]n^[`maWbUcgdkeigUi\mXtW
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
GdLaWZXi^ddYmZqbscv\
]ffauX
KQvh
X\cf
A\I[J\Pe`ldX
KOwg
Gh
M\O[PcW[\\cgmcn]ocp]rj
IdP[WlXZdbiZr[wi
AbC[KbPqW\[XaZm\
P\S[Xc\TaOcercu\
F]IhR[r]
Uj
`hce
QeTjdZ
RoiR
CUD]EXbdean\wh
RbmXwi
eg
EZX]wh
GkHZWfXd]\d\m[
DfXh[[fc
DdR\ghs]
G[XX[\ddei
GfNbU\ckm\
Bp_Xd[nZqY
B\ChI\OeP\RnTXWYXd^f`\afb\ijk\l\p\qcsYtZu[
G[Zg
@cEkFlGbIZK\N]PWSZW]XX[Y\Zcjd]t\ug
B[C[INKuPYXZ[l]]f]wR
InV[XWwe
CZDaI\KbQdT\WYXd\\mfnctZwe
KfV[^XfchcndvX
B[MRXca\c\iVln
BhIZMZPfWUXX\\f\hei\vn
@ZCaDWGjI]LbM]P\TXWaZZ[\]b^Y_\`ea\bYcef[kam\qcs\we
AfIiXh^[_Xhd
Pf\Xli
GrK\T\Z\eZm]
@eFdIZKfLdObP]VbYo[Y^a`[ddf\gZm[qetX
@YBcGZPfYb^cdh
@cBZKcM\ObP]S[U\WgXq`Yggsct[v[
@SBfFbG\IKJdKkLcN\ObPWQ\W[XUYn[[]Y^\afbcdeg]oYp\qlscthu[w[
B\IYJcLeX][\`Za]cjd[i[qbrit]
B\DeMYXX[]\el[wq
BmEdF[I[N\R\W]XXd\
VpYdnN
DVIcM[Xn
C]XZ[l\[
Lgo[
Q[S[X[\hmb
F[IfL[Q[R\Xb\Vmgn\th
BRPcXp
M]P\Q\TiVbXi[f`bfZsXwc
AbCpSXW\Xca[feg[i[mlt]u[
AZCkI\SXVfXhZ]\\]\^\ib
A\D[FZIePZU]Xg[c^d`ef]hck\mcp[
Xln\qY
AbD\UiX[gWoj
BXOSXcdcmcw]
cl
Yj^\pd
M\N[S[Xo\cd\t[
IXL\Xg
GdIcWc[]d[fgtT
QfT[XSdbg\
BfX[q[
GZNXXbYe[ZelogpW
A[BeCh`W
iYmiw\
Nl^[_\
Vg[[
EdKbN[UeWbX]_i`]d\edmk
CZDTEUG[IeO\XW\n]ba\cZeXfZmcwt
IhXY
CgVan[
Ng[U\\^c
G]W[df
Ghl[
BZI]PkQZ
DYEkFhG\IWK\X\bfe\fik\w\
AbBfP\Y]^bf[p\viwb
BlGbM[XYl[w]
X]Zi
C]DXKnXfbW
@[A\C\IiJTKRO\PYQQRYTXWXXcZW_\`\aXbUcedvelfYimlXmRsVtYvXwb
M\NhSZXdc]lamZu]
Xl\\][u\w[
C\N\^f_[v\
GcZawk
BZC[EdFeGYH\I\JbKWNdOgPcV[WbXe\Z_c`[adidjbl]m[oZp]qdrhumvY
DgG[X\
M\OcV\[m^ef\i]
A\BdDSEaGSIdNdXZZd[\\f_f`dabf\lou\wZ
@XAgBiCPEbIeK[LXM]NcOYPgQ\RRS[T\UXVZXbY]Z[\a^S_c`Zb\cVd\egfVgMi[lcm[nYoSpYq[rTsUtRv\wd
@mF\GlHgN[TdU\W\Xk_Za\dUffi\mWnZ
@XBXCjD]EbFZGZIbKdL\MXN[O\PeQ[TeVbWZXiZV[o\\_[`Zagb[dYfbi[j[m\nfogp\rXsZteu\v[wY
BaIiS\T]Xf\bf\iap\
AnBUCdD[EbG\IWJ]MZOZPeRZVgWgXdYbZc\\_b`[aVbidYffi]m[oapXrhs\tiu[
CnT]UYXe^eoap[r]tavb
BcGgW\Xc\f_\bgdgmWobw[
DbIcKiN\Q\Xc\[
AfDWF]IeJ\KdMcNgO\UaVfXeZZ[h\g]f^X`[d\gdiRmWnbq\r\vewc
IgL[V\XgfZhbi]n\pZ
IZPZdmvY
AgDTGZPed[ecvb
B\FaGbIZX\m[wm
dhmd
E\K\N~O\T[W\X[Y\\\mYndvZ
Vg\]nlp]
AYC\EZFcGnIVMeOZP[R\YX[\\f]g^\a\cXdneRfZihl\m\qcrbsWtZue
I]JZMZXgY]
C\G[MWXWmf
B\mh
BgD[E[F[K\M\NcOYPgQbRbS[UdVcXUY]][a[ebfYpit[wg
BbIcXY\haab\ec
WhX]
D\GZKoObY\[Z_W`eac
A\CjD\GgZV]j
SRXh
BkC\G\IVXX`]
BZXi[Wm\wc
W\eiwY
Aeai
OXTbV\WZXe[d\Zacd[gXmoo\rYsYtb
@h^ZccdZfXqk
CcF\G\KhL]V\Yf[e^\_ie\fch\nctg
Ih\Ydd
DYehmd
@\B\DbG\WgXa`eb\iekaocq\retLucwe
BfN[SX
BZEZFTRfegwh
ZZsi
B[PZW\Xe^Zdh
EmFbOmQ]WY_e`ba]d\mZoU
EcMTOeXv\Yl[ofqZr\w[
FZIfRZX\Yd[]_ko[
Q\X\Zi
CXGmIRK[L]NZRnShTeXdZd\UdpgTilm[rYsW
IaKlPdY[f]t[
NWX]\i
C[DbFcLif]gjrVsXtZ
BfGXfU
BpDaMbO\XOdgl\s[
V[nlsZtb
DkEcI\
BfI[\[b]dh
Xiwd
@\AbBZGZIbOXPdRg[\\[c[fbrc
GZ_cdZmjqc
@gDZF\IdLZNfPbQgTdYl]d^\_icZd\eggbhdp]rbv]
Wrv\wZ
@cBbCVD\ElG[IVJ\KbMdNdUbVZXZY]\d_saebZcXd\eYf]mdrlsZu[v\
@dG[NgX\idobvb
AbBdDbGZJcKTL\N[O\RbSZUfV\XlZ\[d\Xa\cYdZe[gikYobsatdwe
BeDZG\JaPbUeV\Xjc\s\
Y\fh
G\_kd\ge
@bAWBZCgDUEgGVH\IPMbPcQcSfTXUdV\WfXiZ\[R\g]b_kaWbYcbeYfigbiZmVofrfsjt\ulwV
BlKcR\\]f\l\n\vc
]ip\
@dAVCbD\EdFfIZJYN]OfPiQ\UYWdXdZ][[\]]g^b_j`Ze\iYkZmRn\o\r\udvW
@cA\CeD\EgFdITL\OYPbUeWcY[ZZ]d^]_h`db\ceg[hcijnXo\qcr\s\t[uiwZ
o\pj
@lCmF\G\J[L[NjOYV[WeYb[]][^bclddfdh\iijakbm[ocqdrUsgt[uhvc
Wh^\me
@YA[BVC]EcGYKZPaS\U\WlYX[\\[]c^a`ZcZd\fZgZifjhkbl\mXn\rftZumvewb
KbLZOYP]QcXu\XbZpfwY
CW]guW
@\AcBeClITJdKWOcPhQ\U[VYW\XfYZZb[b\i^g_\b\cXdVfegZiZjcn\oWpXq\r[s]tXv[
Xb[b_[abfSmd
@mB\CgD\EhFiGRHkITJeKmLfM\OhPZQ]RZSYT\VZWaYb[Y\Z]V_bbgcYdUeXffgkihl[m[nZrWtfu[v\wW
P]wk
@fBfGhITLkM\QgT[UYVgWXXc]XdmffiYkblYncp]raw]
CUDgE]
BgN\PVUhYcddvcwU
@ZBiM\S[X[[\eZ
VZ[k\\
BlN[X\[f
@eA]BUCbG[JdLcOcP]Q\V\Yf\T^b`acee\fgghigl[nfoepbqWratdua
@\M\NiWmXhZ\[[\Vcio\qdt\
B]DbFVIbKZWfXe[X\cbbd[tZwn
XY\n
@\BmGcI\N\UeW[XYdhmZq\
IhLdQ]V\o\rb
@[AgBnCYFZGeIfJbKaQTSZT]ZU[X\f]Y_iafbfc[d[e\f\hbkboZp[q\r[sbvZwk
AbBjDYGcIjJZK\M\NdPjRZXS\e_eaccWdTfZhdi\q\rXs]tXw]
C\IbKkMXN\SeXVZ\\e]\_gabcddYfYhciWkelhm[q[uewY
QgYVwh
OgS]_h
X\\dajc\fg
BgX[
Dh
aof[
ag
ag
C[DoEhFXG[XZ
CYJdM\NlPhWfXd[b\\^d`\f\ncobpeteu[
AcNZP\Wl]bfZtdu\
BZFZ\h
E\Flcke\sd
NcP[Qiod
BeCYDaEbHdK[NdP[R\UZWWY[\[]j^[_b`kbbehgci\mftZve
KdN\PZWcX\YcZZ\\_\bbc\f\isk]rjvdw[
E[MdTlYpZZ]e^V_[`YfVgfm\p\tbuf
C[D[NjTYUffYgdwg
BfCeD]IbKk\ccZf]i\mbwd
ClDZE[F]GbHfKcO[WYXZY\[[\U]m^YfUg[i[p\q]uSv[wi
CfFYH\IeKcOcQ[T\YZ\d]\bbdee\mhrlsY
E]FimbrY
]Yfjub
W]nlo[p\
B[GeIgV\Xh_d`Wf[hcl\m\t\
P]XYfmwZ
ps
CiUcX\[\gb
E\L]S]Xc_]to
I[tj
@dCZGhI\N]P\QbX\Zb[b^e`\a[b[i[kcq\r]sctYwb
@gG]KbZb^e_ekZ
G[Kh_agdlbsY
@Ykk
s\wh
Bii\tc
Bis[
B\I[J]LcQcZc^[_gfZp[saw[
@\Z\_Zkg
C]fgij
C]fgij
E\FeIa[g^\_[a\elf]tY
C]EgF]
@bA]B[CjD\E]KcM[N\PXV[XVYiZi[\]\`[dce\fdgcidk]nZrctbubw[
@aChJZN\Ob]e_aabe\fighibmXpZt\uX
@VAYCjJ[KgO]PdYZZZ^d_lf\ocp[u\
Ai_Tih
IjK[UaZ\d\g[sbt\
CXJ[Ucrcui
A\JcPaih
CXDcI\JhP\WdX]YXZc_aaciembpcrds]
C]Zo]Z_\`XiVm\n\perW
AmCW_\
@XCbPbYd`]
@kCca]
AbCc_cfX
r\th
@\K\riug
CbGbYo^Zfbidm\rc
_g`b
B\MfTh]g`ct\
BiI\X]_]c]
BiGbX]
G]IbZleg
CcQcX[\\mbpkwb
CgG\I[KdUYV\e\s[
CgV\
C\KdUh
[g
CYGXJaL\PfThWfXYYc`Za]c]dde\f\gXi\qbs[w]
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
WpY\]Zu\
M]YZur
BgGcJbLdM\d\
BgGcM\
Yh_\
BcQiZ\
DfQbwp
PqQX\[v\wY
X[ccmi
@\FeGZQ[^beZwr
@hD[EfGZHbI[KdLbMWObPbQZRbTdUbWVXX^[bdddhdk\neobq\u]
@hAbCXEbFYGbH[M]NdO\SbWWXV^c`gaXcgd]e[h[idkWmho[phr[tfuZvZ
@bPbW\]\^a`ka[bed\f\h\icmZnZoft\u\
@XDiGZH[IbKdQQRlT\X\[[_[dSe~iYmQwe
@nEcK\^\_T`\aYdO
@i`P
@cF[H\Kg`[dU
LnaZ
Lgv\
@jEcFhG]HbIZLZOhQfX\[a^V`YeZf]hfigmQqUrbvb
Pdi\ngpX
@[F\KbOXXcdae\ml
@\BgI[LjW\e\gfi\mhtYvdw\
C]DYEhQ\bbd\eXfg
@hEeG\HZN[O]`ba[d\ip
mh
dj
E[Q\X]mmwb
LUna
@uC\F]GcHdKSNeP[QZW\^\_Yi[kemdvcwa
A\C[D\GeHeNVOXP]Q\Ts_sandXmXqZwZ
@\K\Q\ao
@\B\Gcmm
I[PYb]dv
E]PYdihb
BdE]GbOYXhdbmb
@\QiY]i]
@aCbEgFYHbOf`daadcidm\vZw[
C\EcFdO\P[][^ba[f\iX
@]AcBTC[D]FbGYIdL[NYSZU\ZY]Z_\ajcjehfYg\ibk\lbn\o]p\qZs[t[v]wZ
AeCYDXEeFdGTI\KaMbR\T[WdX\[\^d_haWcddbfelbm[n\rdub
@\AkE\IqKWMZN\TZWc]]^]_\aZb]cfd\echcibv\
@[EaHciWmd
AZI\RdXh[g\f_acNe\
Khadmf
@vaWdem[
@\A[D]G\Tna]chdglem\
MZNdc\ej
AfDYG]KiMfPbWaXY[X_]aTbcc[edicm[rav[w\
IbPdS\aqddi\mh
BYKZMjRfX\[\\\^ccbhb
F\KWP][jae
I\ck
@\KZO\Xbalc[d[id
FdKdacih
DkR[XelZ
Ff`fc\
@[K[cfd\e[
A\IUKh\gec
apif
BhDdF[GbKcP\R]XZYaZd]ca[dbeZfegclZqfwf
qg
kp
C[FbKdO\XdYn]Z^[_]`bkglbsctZucwf
AbX[YZ\]]l_\u\
@\DbOjPbUbVb\ebbl\ncta
OhPb\el\
PfS\X[cg
AjB[C[G\I\KbNbO]UbVdW\^ba\bdd\ebfb
AiB\C[I\KbUi[b\[^c`[fcr\
X\[[bhwb
@fBgCaF\GcI]N\P\WY_]e[gdk[
@ha]d]k[
I\Qg
@QBRCcGdIZP[QY_]abgfkpwj
@ZIkXd
BbFaGZI[PkQbTbX\_baebbebifkY
P[Q[X\_\aibbdjihka
PaQ\S]X[a\b\kjr\
@fBhkV
mk
B\DdEbGbIZNZP[T[XYZ[\V]\a[bYdcf\gbh]l[mXt]v[w]
@jBhDYEbGnZ\bYdLeVl]mdwl
B\DTG[NZPgT\\\dQe\
DbGUQcdle[v\w\
B\Gh\\wa
GhdU
G\a\dV
do
BXC\M\XV[]\\_\a]fYihl[p\up
EVGhHeI[J[NeObPcRbSYWOY\[e\d^Y_haZb[ecicmXpfq\sbte
@\B[C]DeF[GVH\IdL[MlPaQTRbS[T\VfW\XX[c`[dSenfbh[iSmUn]pZqbrfsXtewm
LZPZX\_\ptrfv\
B\O\[\_pebidv]
Nkuc
Oh
BiI[RdX\\\h]
@ZD[F[G\LfNhQnTZW\X\\U]ef\lbw\
BeE[bicc
@[FuO\i[
LYth
@eB\DdFYGdIVS]_cdep]
FbGaOjScU\\o]bb\ib
BfGYIdR\V\dflY
BiD\IgK\MUReXX\[_cacbYdegbt\wZ
N]qg
@cB\C\DhG\I\KbN\PcUnVf[f^[_[eaf\gbi[ldn[sbwa
@\FXGdLkMaNdOgPoQaTXUbW[X[[c\\pZq]v]
GgNk_\c\d\r\vZ
AeBfGdIfR[W[X[_[dZebkcld
BcCbGWI\TkUe_cdpiWo\qhr\vc
ph
AgBZDYFbGeHbIWKdLZN\PbQdTeVbXd[\_[`\aZbcgah\l[ndo]plq[res\tdujvb
B[C[GfIbKif\
LhO]U]V[[c`bobq\rd
I]QYT\VZ\fmbn\oip[
BVC\DZF[GcIfJ]K[LdMkN[OXP[QbRYXcZc\]^d_bdhecfegbh\naoZp[rXsetd
BbC\KbR[Xg]d_Zgcr[sctbwi
@]N[X\\[_q
X\ni
DeHeI\OaP]VbXbYi\d^[c\idkevc
@gBqMVN[[\_[
BYG[N\Zd\aiYscvg
AZDaGZN[OeRaWZX\[]\c_]a\ilmbs\vmwX
B]G]M]Vg[f\b
LgPfTT_]p[s\
B\NcP\Q]\kwY
L[Z\fj
@bI\NX_iq]r]tc
@iN]PXYY\e_gahp[
X\c\d\g\kYmj
B\DZEeFdI\KcLeQcUXXbZa_[a\fbggset\va
D\EcI\LfQbW]XdfdgjsXt\vb
BYdreYmT
@\AjB[CYDfEdK\M]N\QYRcW[X\ZY\c`]a[c[eXf\h\idlZnbp]q[rct\u\ve
B[C[DZGjI[OfPcRcUe[a]d^\bbdQrbvWwd
AYC\PZWb_jdhiYrfv]
Ag_Z
AkX\_Xa\g\rb
Ah_XlZw\
AgP\_b
DgRWX\^]_Xi\rlwg
AW_evc
DcG\RgX\icvj
AYGdIdU\dZikm\rZw[
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
BZCdD\E\F[IbN\XnYi^]dZqZu\vY
N[ObP\Q\UeXPYc\vd[gbkjm]wZ
RdX]eg
@\B[CaM\QZXW\k][^b_h
D\K\MeNcOhQZS]T\U[WeXfZd\\][^\_[caeefgg]i\mlneobq\savdw[
E]G\MoNgOdQbXc\bbPc[d\eei]nZwX
CbG\\ffdibl]mWq[
DmE\\\e\
Fm\[
DZUZW\Xb\Xb[mo
HgWf\N^c
DYGgLdM\NbXY\gghlZmZwR
DgN\Oc\\_Ywh
D\E\G[LdO]XV\W]cmpwX
Xh\Xw\
BXP\dcwm
@\JbKgMZNVPcSrXcY\\Yo\
DbFaGbI\K\L\M\N]P]U[[gfTpdwX
DhH[M]P]XZ\c]id\eZf[l\mbwg
@\BTDeGaMZPbQbXY\\e[lUwt
M\\Ylg
D\GWMnN\P]ThX\[\\]^\_\ehgVmV
O\Xf]b
AUBWC\D]EhFeGXILL]MXOfPdQ[T[U[WcX\ZX[X\a]M_r`Yakc\eYfegbh\iXkclZmMncpgqbrds]uovWwZ
@cBgCdD\ISKgOgPYQ\UbX[Ye^dc\ejibkWmisbtZu\
ti
DcE\MdOTWcX\[bm\
Dh\Xwb
B[Ib\bg\mgobqbw]
C]N[\im]
KYNpUX[\\]_Xpbq]wZ
\jfdwX
D\MhU[XU_cnbt\
@dAaBTCcDbEeG]I[KSLcNaSeUVV\WcX\Y[]d^c_ebqe[f\g\iVkXmhniobpcq[sfuZvcw\
@]GhQ\_b
Xc\Ylhmd
[iwZ
GbNhXZ`bfbg[t[
BcGjNZOhPcQbW\Xb[\\X_caddXfjg[mgsb
BfMgNcWYX[\[gj
@[CfD\J\M\N[PZUeWeXhZd\c]b`bggkbm[s]w\
BZDwM\PZWeX\\VfYlZw\
gg
AYDWM\NQPjQ\S[T\Y]\\ccebf\gkifsfuqwY
@eC\GbI]NXWWXimUw]
BjGcI\\Zb]fY
@\BfDWKY\hd[wk
\i]\
KeM[N\XT\je\
D[F\IfNhPbQaU\Xe\]mZt\w\
O[\\_Xbfddmi
C\DlfWm\
C[E\NmUdX[[V]dm[
AdBXKiPb_Xdiw[
IcXbm[n\p\uiw[
BdVcwj
D[K]\mw\
FZwi
\hf[
Nk\Ki[nb
B]\hw[
CVGdQdUi_adb
\\fj
\[wh
BrCdMYNbQ\Yg\Oigl[mbs[
C\UfmZ
S[\g`\p]qb
@cBh
FeIkL\N\X[gZmYn[r[
FYIeX[
B[GZJss[
AZB\I\KaL\TaVXX\Z\\]^\_Znhq\rdslu\
PZnfpesU
dj
AbGcHbIXJcN\PhR\WVXX`]bfcZebg[p\s[t\u]w[
A\BYC]HfI[J[K\PgQ\T]^cabdle]s\
Pi
PlX\a]c\
GfPUQ\Tc
Pl
I\JiTb`ba\d\
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
C]DYEiG\dmw\
F\IZKdLbNfPcUcVbYcZbidm]n\o\pbq[s\ti
IYght[
GXYZdl
DWF\Gc\\dS
Oh]\bZdbeZmq
BdIRRbVq_jd]ngoYvX
G[N\dk
\fmmvd
FVIi
D\EYbl
GZZ[\iq\
@]Gh]]^a_fbddXg[p[wc
PmT]WXdc
@VA\BcCdFXGkH]IdJXKdMeNbP[QVS[TiUcW\X]Y\Zi[\]c^b`WabbdcfdZegfggYh[jbkZlcmTneo]rbs]uXvbwZ
O[UeV[dhf]
@dBcCeF[G]IdJbL]N\PbReT\Xi[h\\^g_Za\ccdbeffZhai\l]nYoZpaq[tXv\
Wka]dd
@hJZO\P]SeThUeW]XZYT[\\Y^]_ccagYhclcmZodr\se
IYVhggocrctZ
CeNZU\\kha
DdLfV\WhX[[Zbbqhsbw\
IgJZK[PiQ\U]WlXZZ[[[\Z^\aXgWicmeo\p]rosgubw[
@\CfD\E]GYJbKWNiPdQ[SbUYVdW\[h\i^W_[cfeYlbmZq\t\v\we
Lfiincq[vb
UjVYYcn\
QjTYb[d]
AhQ]\d_eaa
@XPXTVWdZf]c`cdTeZgdk[
FhGZT]Wd^\
AdC]G[QQTaW[[bbZ
CdNaWh_a
IbTWad
IcK\X\[Z]gdbiewd
FcGVZec\de
GcUjXZ`[g[wd
BhOcYe\]_\fdqdt[
F[G]KjNgOc_\db
Dhi[
Zb\Z]XdUedw\
CbPgde
GilX
@gIZK[NdPbUhXd[f\W^aahd\ffvd
A\BVCdEjF[GXJ\K[NcP[QgXe\c_Xdbffg\mWnlp\s[
DWGbPYTb^bbh
@XDbIeK\N]PWR[WcYZ_bdhigre
N]_en[ogr[
IeLQQ\X[aXk\okvfwY
@dCcFaKcNWPcQcXgZ\\p_]d[fjue
@h\ZfZu\
KXX\\nfag\l\m\
\fm\w\
XW\ga\c\wX
DY\Twk
CdXbai
DgEeF\M\
D\M]wj
D]Ebwg
D[G\IoK[UgWZ`bace[gVm[o[r\ud
A\Tja\eZ
CgFoIkKeOaRbT\U]V\W\Z\dXgRmSqYsVwX
@eFRKbT\Z\eh
CeJgP[fe
JWsj
Qcdlwd
C[FmIZKkT\_Zagc\epm[
\\mf
Fh
AbEbI[Q\TfU\XZa\c\gbmbnbub
Tga]
TZgnt\
DhK]M\T]\]_cced]e\mhwe
C\N[PcZjcdf\w\
@iBrC\FgIZMcNcP[W[X\^b_\clm[r[s[viwZ
@ZE[F\Oime
Sj
@fMiN\\Z
@rC]NU^ecYv\
W]cjub
D\FgW\X[fZg\ldrgup
]bf\rgui
@eEeFeGbHbIVLcM]NgPcVdXZZi\a]c_cc[f\kal]m[n\ogpcqfr[sfu\
KZf\gWi[p\sp
PhaX
K\Vl^bvc
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
D[FbHbNgW\[e\\`YfZihk\vc
Z\fgw]
DYElQ\X]
J]QcYhZ]gZo\sevg
FiI\L]P]QfSdX\Zh]b^]_Wa\i]
A\DcEeK[PZUdX[\Z^bccf\hfwf
AbCdHfM[V]XaY\]X^gfki[vb
Ha]]fk
MeXdZ[f[
M\]jf\
@YAcB\CaDfG[K\NYPWQ[Rd[c\Y^c_]`da[defZgkickjmfo\udvhwa
@iEVF[Pback]
KhP\_b
@eI\P\YeZT_ga[gVi[kcq\v]wW
DaIZ\h_cf[kfw\
U\ih
Kja\
P]QjVaY\od
EbPkWc`if]
BuK[[[\Y
@]Ec_\`[dck\mk
DeG]KbZ\ejl\n\sdvmwb
Ydqh
BZIdKcL\M[P[]bbbdfsb
BZHcIeKcM[P[Q\T\]bdnsb
YjqZ
YiqZ
X\\j
IbX\th
ti
@XCaD[G[I[OXPbT\UXVbW[X[][^g`daedXeYfbhZiXk\l]nhodpgq\sat[ucvb
CcIYKYL]OZPcVZW[YdZg[Z^Z_Z`dadgei[mbnbofpeq]s]ud
ZSo[sm
Vg
ChK[Pb\h^i_\d]
oi
VYng
^\_i
Bj[Y
F[GZQ\TZUZXfZjf]g[m]oapcq\
GZQ\TZUZZvg[pesW
C\PcUiWd[]d[
C\PcWh
AdCYDbEbF[G\OZPcWmX[Zc_Zdbe\v\w\
G\f\lg
@eGeJ]KbW]Y\Z\^j`Xa[l[mZp\wb
@gCeGeObXX^WdZgd
G\Xi^Zfd
C\GhWaX[[]^Y_gafd[
@\Xj^[db
I\LaSfX[tc
N\SgW\
BhG]MkNYPfRhW\Xg\Z_ceifYiYlYr[
NWXf_cr\uj
rh
i[nZofplr[tguVvd
@]AcNiPcW]YZ[\\c_]fbocrZtcuUv[w\
GbUbXjYbua
Xnl\mZo\
BXDbG\I]Za\kh\m\narb
BZM\\Wf\lXul
CdG]WcaYdcrcu\
BgGbIY
n[ph
f[maudwk
B]DZ_Wwm
B[I\Rksg
G\IcM]ddfmuW
Xi\Zl[u[
fhw]
]XfYuq
BeIZh]pdrfu]vc
B[X\\W]bl[
BjIYrZ
BkDbEfFcIYKbW\X[Zf_fbdffh]i[r\
A[BhDYInKZMZPcVXW\Yd[b\e_f`\ajd\hYl\mdocuevfwY
V\_]nfo\uf
BhW[_d
@bBmIYL]Rcd\mbp]r\u[
MY\\l[ui
B[G[NcXe[a\Uf[leo\u]
hYlmu\
aXdgf]
Kh[b
CcD\EcGbK\M[NbOmPhQbT[WgY\Ze\T]c_]afd[fbhXq\sdu[
W]nYpl
Wi`[
C\T]X\[bahnftc
KdNh
@\A\EeJeNZOfPZWTXU_uaeb]eXfdk\mXpdq\rcs[v\
AaIjL\Wb
@\A\BZDbGTI[JcKcMcPeT\X[Y[ZZ\b]M`bacdciXjZk[lUmRnhohqZr\sXtbuqvcwY
P\WjXV]eic
XdYd\\^Vsb
Biw\
@]CjOTP\U\Wfd\i\r[
@eG\KaMdUbWXZ\^c_b`dbddcrh
@eAbCgGYMfP\QcbWde
_p
_ab\rg
X[[jm\qe
X\]\fWuk
@[AZD[EbG[HbJ[KbLfO[Q]RXS\TwW\X[Yk]\^Q_Y`iaidhe[fcg\hdicm\nYoep\rZsdvcw\
AbLfScYc^Ya]djf]han[oWpUr\sZ
^oik
BWI]RgWdXVd[igtYuc
P]TfWT
PhQ]T[_\
@eBpDeEaFZIRMZPTQjRdWgXfZ[[b\d_Uacb\deeYf\g[hbi\kcodr\wY
BXRlW\XRob
BbISK[OXRpXP\\^c`[e\gXh]l\oZp\tewa
AZB\E\G\ObR\WY\b`\b[dliX
LUc[qn
AZBfCZXV[b\d_cdeecg[i[kdlbnXpfrjtZw]
L[^[qk
LhNg
BeIfP\X[_]`bg[p\tlvc
LgXc^Unip[q\
Ac_q`Ti\r\
`fb\
Ic^dnU
BcGhdZ
@gC]EeFfGXIXO\X\Z]dphewb
G\gh
@ULd
BiGZM\RkX\\da[c[dfffhciXlZuXv[wb
B[F\G\KZMZPcQcU[VcZ\[Z\f]e_ZaVbcddgZk[oeqZrZs[tZvdwY
@ZCbD[E\NZPb]c_]`icid\ffm]ng
CbWgY[\e]b
@bAbXW\f^ba[cdvX
@UCVHbIcPYW[XTYl\Z]f^mbidZffm[o\qYt\wc
@oAdC[IbM\X\\Y^g`\aYcdfbgbucvfw\
I]N\Q[VdXX\Z]\abc\d[gSmnr\vZwg
Pdf[vj
DeNgPbSbXgc\
@fAbDdF[G[H\KZMeN[PXQaXXYh\a]Y`\cjd\gjh]iZmanco\p[rXvc
C\DjN\X[\b_\cie\wZ
@raWc\
A]D\RbWiYg_face[f\p\r\we
AWMfYb\[][_[abcegcm[nbvc
@ZAm^Y_cgh
AcCdD\EbJbLbNgX\Ybb[ccffg[h[iamcobratc
AZCXGcJdNlZe^hb[fbm]n]ocscucvV
R]\ha\i]v\
C[ZZ\\^id\fZvj
rht[
NcX\\v
M\NlXZ
G\PZW\X\a[djr]
I[_[hj
@aAaB[EbFfH\M[NaQcR\TcUhWbZd\b^caYb[g\h[ibqbrbsYu\
F\NbX\_gncoeue
Q]V\Wddje\gXme
NhPcW\nX
C\F\GbIiKZL]M]NcVi[\]]_Yd\fegZnapYqbtewf
EhHdLXO[P\Z\m\v[
CdK[^nn\q\
I\N[Wc^[b[i\mXnmobpYr[vc
J\OfU\XdZc^O_\`bldpdu]vc
IcLWX\n[pbqo
Ihn[pb
I\N\QcR[Zb\\adiq
U[YYdh
AdWUXRZb`dg\mo
@fDXEZFeGbLfQhWcX[ZZ\d`]bcf\m\ndo[setiw[
D\OdWYXh^Zmc
G\N[UiVdW[XOYaZe\\^becgajbmZo]qbuawd
IfK\U\W\XeYb[b\i_Yeiijm[n\pewd
EhGcMgkb
E[GfOaW\X\_dd]rhtZ
@XCdJbO\QeUbXi[emLrewd
@f`edh
BdC\D\IeJ[K\OZUnWeXZYc^[`aadd[maubvc
C[UfXcZh]Ym[p[q\u]
@hCiDhEYFSGgLgP\QnTgU\W[XXZYaRd]iVm]
P[Qa\cn\wg
Zk`Xd\s[
IbQ\TmW\gZ
A\O\PgQcScU\WjX\Y]gel\
NkW\XY\Wgc
Occh
BdD\EdFhNdW[X[Zb\g]g^[_hdbfTiVkdmVnbrdvYw\
AfCbD\K[MdO[QRW\Zj\Z^g_[dZfbvd
LsOYQjX[\b^[a]c\i\wY
mow]
WcX\_h`cd\
DcG\KVMaNYOeQZUiWiXg[[^i_[cafZgfifmencq\sW
ITK[Rg
AbUiW\dahgu]
AbUlXT
UgXbhgu]
ClI]KZL\XYZ\^gb\iXq\r]sbv\
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
D[UaVbm\wk
@\Eb_gib
A]DdGZU]ZZwg
BWGreY
Fk
QaScVbm\wc
AWB\C[DXGUI]J\PSQ]RcT]VbWVXZZW]\becbeggZjXk[l[mhnbrbu[vbw\
@bAZDhESFcG[HfI\KiL[MhObP[Q[UXVdWWZb\\]Y^\_\`YaXbfeYfgk\o[rUsawc
@\EdFXLbS\VYW\YbZ[]c`Zacc\dYf]njpVrYvZ
D\F[NhOWbZeZi]mntb
IeMgXd[d\ja[b\cSeQm]
F[G\LbN\Xb[h_\abb[echbiewd
VdXjbcl\
FqV\e\n\
idmcngpS
WgXe
Ke^[`aaddimbneogpc
McNcOcXh]b^\`hbXe[f[g]i]mewd
Xi
@cDWFVGfIcXi^cbWe\gcmYndpdr\
C[ETFYQ]_\`eblm[wY
OjXT[Z][_gdaecmnnYpb
c\rg
U\Vg[S_bj\m]pfr\v[
DkM\V]WYbchdm\ra
EgOYiem\n[of
D\VbnZwh
\gm[pp
VcfjnXvf
C]IcR]Vl[\cbjdm\nZobper[vg
F[KYM\R]VZX\]ebkekmTnYpnwb
P\Webhnhp[r]
@cDnEyFTKZOTV\bSeYmV
XZml
ei
@[EYFiIbNZ_Ze[w[
D[GaIqKYN\OlQbReScUeV[W[XW[m\]]Y`Za[b[cdd\egiYlbmcnXo[rct\v[wX
FcGa[\b[ckeim[
FiI\NbR\X[`[cbe[h\m[wi
C\UiX\]bd\ecma
Ib_hcZeanbpY
nlo[pK
DcViWcXb[\w[
D[\\m\wh
DlEfX]wZ
Ij
B]Zh
C[DcIfKdLYOcRbX]YbZ\[abdd]e\fchci\ncoXp[wc
BcD[FcIiKdSZX\Yd[Z\egYhZmbpct\wZ
KlObYb
K\Z]tbwn
Sg\W
IZUbVbW\Xc\[mf
@\DiEiFZ\[`]l\
DaO[Wh\\_WdewY
A\DcH\I]MdPWWgXWY\\[]a`[bddZeafei\qbtauY
C\DdWYXjZk][_\e\fc
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
Cj^b
BeGg
Bh
AdBYCbE\GWHWI\JaKfL\M\N\O\P[Q[T]X\Yb[V\\]Y^d_bacbUc]gZh[k[ndqXtbu\v]wY
@iA\BcC]E\IdJaKcPdS\W\XgYd^]_a`dajdbf]mcoepYrYsftV
@\CbK[U]Yf^W`\deg\n\o]phrgsetXuq
Khmc
@eCKK\UkZc`cdffdg\s[
CUJdPl
C\Pafkvc
B]DcKlXbZ\s]
@dCMJ\KZPcVYZb^b_h`cfcgbmcnds[vd
@h^a`]f\
CcZ]fk
Co^\d]me
CTIdKY
CifZ
CKKUTfUiV\ZWfdnZpg
ChPXZ\a]
CcPX
A]CiUV^b
Wc^\dind
KcUU^\ac
CgI]UbVbZ[f\r\sZtguZvZ
KZUbVbW[Zc^\dhu[v\
@cCoU[^Xv]
CUD[IXKZUgY[Z\^ds\tf
@\Cm^X
A\C[OiWeXb^\
ChVdm\
CSZm`]ij
AbCWJbPZT\UjV[WdZ]\k^\d\f[mcresc
AbC\KcYh^\sb
Chs\
Cg
n[pg
C\gbth
YvtX
CdOcYV^[
Cj
Ve^Ofbn[
ClJdKhPbY]Z\^Y_[`bf]ratbub
@dA\CYKaV]Wc^k_b`dadbcrg
Cg
CZ^i
B]CVDfKgUbXg^Z`fc\vc
C]Knt\
[\^i
CpfZi[
@VCXZ\^l`\nc
Ib^ofWrUsd
CZKbO[^f_b`canf\
DbKW_ifc
CSUcYb^]`[a[d\pb
CfDV
C]Kg_\
JhWed\s\
Co
KbWdfS
@]CbUg
Kb^Vd\fagbvn
AdC@DbObZide
@\CY^jd[
CkZ\^V_[`\d\t\vZ
UU^a`bm\s]
K]^Upd
CVp[ris\
Ykpdt\
CTDaK[LcW\ZY[]^YgbneoZpc
^j
BZIiK[LbUcV\XZY[[b\bfbneo]qk
K[V\ni
C\Xg]\p[
W[o]rmv\
Pj
X\i[ui
CXEeFfGbHdIcM[N\PcR\TaUYXZ[\\c^b_Yadb]c]d\eXfdgbl[nbobpdqbsbt]uev\
BpC[E[G]IXLZOcPWQcRcVYWUXr^ZdXf[hdi[mWnfodqVresZv\
E[F\IgL[VjW[\[t[
PZQ]\[ddkgpfwY
P\W\Xefh
KYZZsg
LaOZ\c_i
DWIaX\\dfbwd
@[DiF]IbK\_babwV
@WE\Q\\kadfa
X]fg
RZXX\\b[e\mvwX
agw]
WW`grd
\Zgewi
C\EiP\]g`im]wc
ZqqasXvc
CdF]I[aafjs\w\
@\FuJZP]RfScWdi\w\
@XEgGdKbO[PeTeW]_YaVddi]mdrqs\
WfZ\
C[QWUZZZgZst
DZ\h
Kfgbw\
CdWiZ\[b
IeL[PXt[wc
vh
@[GeHjNcOsPZQWTcUcWX\[a\bcfZiZm\vn
C\DXEcIZKcgcvi
tj
@\Os_\
O]WmXXg]n\pdw]
io
PmW[]]a]
O]QhtWve
E[bgpfrZva
Di\[wY
OcPkW[
D]W\ZYwm
B[FZH\MdP]UbWm\Yb[f\ggiRmqt\
WmYZg\
\ZfWucwh
DYP]Z\m[wq
@\BcC\HcIYJiLbOXPTS\WgX\Z\[[\[`[defYtg
VgWb
BxD\GZ\\n\odvZw[
Pfdg
N\\nl\w\
Q\Wdmg
A\I[PjWZX\w]
Obmj
^cngq[
DaE]XZ\dwk
BZIbW[Y\gns\tV
O[P\QbSb\g_cpewY
BcIgKhX\\[glmcs\tZw\
CZE]KcPeTYYZ`hgfolpdsWtbv[
@gKgO[wb
OiQd
AUGlKeOgQqTcWZZj]\`Zi\
G\McSZ\gg[mY
DnI[W\\]ajf]ggwQ
Fja]
J\PiQVSci\s[w\
QjZ\
X\]\gk
O[Wk`[
BcIiKZPgV\X[\\bZmpoepdr\w[
DaPbth
f[if
KY\kvZ
BkDfG\N]P\RXX[\k`\caf\i]levTw\
P\QjTV
E\F]G]I[L\PY_n`[aedffnrdu\wW
CeGcJaK]OWQ\_Xbbmfrgs\
PgW\
F\KiPf_ahcw\
@\E\I\LbMcOkVcWj`\a\gnicmXr\wc
Egwe
@fCdHmPZf[
BbIi
Lgh[o]qftc
F\IaU\WWZc`caff\gbiVrXsk
wg
Yd`[o\vh
BWCcIhK]Li\Xgch[mdv\
LgPev[
Bg
B[Ggd]
BVN\U[XY\mmd
BYN\U[XW\bmhw\
G]PcXg\\fc
AbGbHcJYKiN\VcW\YaZ[\Y_Vfbg\h]m\ub
I\JhP[V\a\
MhUcXXdZ
@\B[CbDbIbKcOYVdZY\c`dccfcgYhglcmZr[sZ
MkW]X[dc
U[\p
C\IdKl_]
C[EfIf_\e\
AcCWK[P]_mib
Cgf\w]
FbGdXc\i
CYUh
C\Wg_gac
B\Xl
CdEfWi^b_K`a
Ai_Z
CYJbXp_[a]
AZCbDdI\X\_h
I[wh
KhU[V\
@gBbD\FYIXJcL\NqOXQgRmW\X[\W]\a\b[ech\ijkbs]t[ubvk
OcdXmh
AhXZ\da[dZff
@TCeD[GdJ\K[LZNWO\PjXYY[\Z^m_d`[che[frh\iZjakfmfqcr\scuivgw[
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
C]X\giuf
X\gh
P\UbVdY\\a]Z^Xmbnfucvb
IaVh[[nbofuY
VShcidv\
GcP\X[\e_ga[mZ
Kks[
@[EbPkW\_Ya[dd
@\GcPZWfb]
D[F]Iee[m[wn
F\Xlfbi\w[
A\fgucv[
WjX]]df[m[
I\XYfcgcobrcug
XYfcgcobrcug
L\Yb[dh\neobpYqi
ohpYqc
M[PbX\YhZf]f_Yico[pe
P]YkZgo[pe
C\DaGdMZN]WXXi]]g[lfm]p\sgwc
B\W\XU\[lgwY
BlL\SWXV
C]DaJbKbL[PZR]WYX[Zb\c]becfehcp]r\sdu[wi
D]X[Z\s\wk
T\Ui
LboV
BmXY
@dFcG\K\M]PeS\T]Wd[\b]f[lfnYpgtY
Pc\i
WkXWp[
WXpj
I[P\W[Xl\ZdclZnZ
L]N[XZ[m
Wb\i
Whwb
@\AhGkO\PcQbS\TfU[WbX[YZZd\\_\`ka[bYc[r]sYt\u[
A[BcCaGOJ]NePhWUXZYgZ\\e`mb\dfeegcq\t\
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
BiXZgc
M[W[XdYbm\uh
GZMiX[ebvc
Wfogs\
oi
A[C]D[FcGTIZPeQeRbU\Z\[\aZb\e[fegZhdl]mfndodqds\u\vcwe
FkG\LdPZTcV\XbZ\\b^c_Wccdhf[kbmhoZq\wc
QhX\w]
LePZQlZ\m[
Nl[dc]nd
@cDZP\QZW[_cndwg
OgPii]rbw\
B]PlXi_[c\mev\w[
BcDeIfK]NhP[QUV\XjZf\ghbtZwZ
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
LjV]
CbG\KbM\Ob[b\ZdZg\lira
G[M\X\\Zd\llr\
X[Zk][^ev[
FdG\NaRcW\X[\fdcfbm]pbw\
IYhl
CaF\G\KiL]UZW\acf[g[s[
CdKTW]
ChK]U[f\g\
ChIgKQ[b_]q]
CVDbKh
KS
Kh
@[AgD\MnWUXH]\_cd[fRus
C\U[VbXjg\i\rj
Xk
@[B\G\\j
flwZ
Mb^]ndwh
WhX\Zfb]
IgXY
@bB[C\GkI\L]NbOaPfXeZg\\_\dfi\mZpbrYt\ve
Wlg]
@fB[GgN\X\_\dd
Wl
@\EdF\GYI\KePcQcTZWiXWYcgfmVo\tb
I\KeT[WbXiYdgct\
WgX[
TiW]
Xi\Zi\ub
Ccgjm\
BdSZW\XXZ\\c]c`kd\mZras\u\
F]G[KbZ]fbgfm[s[
U]gir]sc
ggqX
ViWhd\gY
Db`babbjsb
BXM\PaSbX[]fialbo[q]t\uhwY
D]MhPaS]\ii\u[
MZ][f\uk
]\f\uk
@aC\E\HeI[KcQXTkZ[^[_Zaidbe[f\gZpaq\thw[
PcWXXg\\aadjn\par\s\vb
KiP\TbagsS
Tk
VgXXnb
KbaRhb
\Zgewl
wh
D[I[P\]ffjigwZ
I[]ffiubwZ
IcoXqk
X][f\\lbocqU
N]PhX\f]nb
@\EgFcO\f]i]kk
@\Ejk\
BZI\L\P]T]VZWbXYYe[f\[_\bbdch[nao[p\qjt[u\w[
W\[[kcqk
LiW[XWtZ
WhX\
CmXX[\ud
K\XY\\sou\
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
g\m\wn
X\[h^\
n\pj
VZ\angpY
VZ\angpY
I\O]UbWbXoZb[\_\cXw[
Xe\Y
OdX\mU
DbGeOgP]X\\id\fbmR
LbPdshw\
IjPcdgf\g\r\se
P[sg
XXo]ukvg
@\GXH\L\NdObP[Q[ScTZVdWWX[\W^\`XaZdmfcgchbjZlVmWnaqfr[ud
S]Xl][dWfh
EcI\JZN[PfRbV]bcdmgZm\w[
IfK[UgYeZpdUf\r\tc
IrK\R\d\
CbD\KZNeV\Xg^bdki[ta
IXN\Wdb]dlf\
@bC\KZNhPi\ZdXffg]u\
AdCeDkE]GcI\KkP\Q\R\SZUhV[Zd[b\[]e^ZbdcbdWgjmjoaqYr]uX
FcI[KQdb
G\PYZb[da\bYdifeq\t[
CfGmIgKmOcP]QcRgUeVdW[XZ[b_YabcddNf\g[hbi[oZsb
DZRbWme\
GVPZaVde
B[CZFaI]JdOhU[Z[\e]c^d_\`\f\gkmboasZte
B\ImK]dUt[
DhGfP[RcU\X[bbdZlUwe
IQO\P[QhU[VeWU[bcZdcfchci\mdqatdufw\
Ic\f^ad\wi
Isi[
BmGdZ\dY
IgJ\
K\PZQ\a[dgm\
C]GX[b`Sdj
QZTW
C\D]FdI[Rc[]dZfag]h[ibqi
AdGdKgS]dZfej\
X\diud
ITdlgZs[
dhmT
GgdS
D]I[KmS[]d_bf[lesducv\
@dFjGiIdXc[Qddea
@X[g\\
FeGiN]Sb[Zq\
Eb[fqg
GgI\JbNbQcTeZ\_\cWdbebkbm[r[
C]DkGcQ]T\WbX[\Yd\r\w\
NcW[\iw\
DUK\ThX[\[dfegwf
@cDgR[dZwX
DWPf\[v\wo
CgN\Ya
@\DbEbJcLdM\OfS\UdX\YYZg\a^c_\abcddafckel\neoeqXsZtbv[wZ
@\B]OdW\XhZ[k\mjo\tYug
AfDeI]KVU[Z\td
LePZQlZ\m[
D\I\PmUZZvd\gZifo\pjsWt\
Ndfl
AdC[G[aS
@]EcZ\^f`gd[
N\om
EbOcW[X\dnm]
UgVbf]nZpcw\
Q\Zg`X
BkFcGhIZKYOZPZXXZ\\Zcfdbgb
CeDdFWG[IVK\RYVb`eadbec\dcehs\tV
AhCeF]G[IaPbRbZ[^d_Za\c\d\f\ggmdnhobrbtfv\
O\WZ\t]\_lf[
IgLgNeW\X[\e^[o\pZt\
@YN[PYZ\_\g[i\km
AaC\EfGcHeOdY\Zc\[]\^[dnf\gdm\
ChFaUYW[ZW`fm\ne
O\Zb^VfdmcnZ
AcZeaV
@\FYNj^X_W
B\^pf[r]
B[LXM[XrZWdcf[w\
BeI\OlPb^c`[ue
@aOnZ[dVoa
WgXg[\d]
aju[
DbK]MbN\P\_\`Xd[lgmZwZ
DhK]MWN\`XlemZ
@fDpIbXbYcndtb
IkXct\
Sg
Jk
BaC]DaGdIZLZOVQbR[S\T\V\Wc[\]Zadbed[f\gYiakZmZqXrXsavb
BdCdG\IbM\NZWXXg\b`baceif\k\udvbwf
@cAcD]KcNdP\QeXkZ\`id[e]m\u[wb
Ggw\
D\QcWTfi
D\GZM\WZ\beho]wd
@[AaDbE\GZPbXW_ebgdaiguXwb
P[WV`hdbwd
NjWea\q\tduY
Nc_n
Wf
CaDgF]K]PcWbXba[dcuc
Dddku[
@XA[B[CdDhE\F\HfM\OWPWQYSXV[WbYZZ]]d_[`Wa\b[d\eZi]l\mbndpYq\s\tXvXwV
D[EXHbXY\b]i`YmhuX
CdE\HgX\]fbYm\
@[DkEoK\O\QY_]d[m\u[
@ZCYDZHbS[WhX\\\]q^h`[b\fhmQn]u[w]
Dgbe
ChEZHcWWXi]]p\
CTE]HYN[]Yc[tYu~
HaX[]im[
CkX\djf\m\
CY`h
BdEcMdP\XZ\Z]\_bcamhuf
@dC\HeK\WZXZ^\f[ibsbteu]
@eHX][meti
EeXZ\jmY
AbCfDbI\KbM\NcO]PdScVcW[Y\\\^h_g`cacbgdXfdl]ratZv\
C[DcVYWcXZY[^h_\`en\
A\CiG\IZKjNgV[Xf_gbHf\idl]w[
A]Xc^]_\adfm
AgC\IfK\PbScXW_f`]fehb
DfKdX\[ma[fVrc
IXVg
@dA[BeCeDMEeFpGbJZKbL\M[NcOcQiTiVhWeZf[\]j^a`eedfhgiq\sbuZ
BsX[\hdYeYgcm]w[
fhiX
X\aki[
CjDZEZ
@cCYFbJ\L\OgS\T[\c`Ydefcg\mYrYshwh
GfQh
D\Eb_]dn
CiFdJbs]
@e]]aZbZdlsZu\
@aGd_hm\
Biw\
FldZr[
B\F[GZKbL\OdQhSbV]`cdZmbs\t[v\wn
Wi
Fh
G\N\QeYi]\`]d[
C[KbX\Z\]fddemmaw[
[\\lf]
HhP]TbX\
@hAZBRDOEcGSHdIZJ]K\LmM\NXOfPeQdRXUYWbX[YeZc[O\Q]e_m`ca\bgcddYeZgdiZkcl\mXoeqfr\setkuZwJ
WX`hgY
@bAdGUJbLbO\QgR]ScTVVZWcZs\e]\bgcadXe\fZg[iXmnp[sowV
RkwX
wh
EbfXikm\
DYEeGWHdN\Q\SbTbU[V[WlX\ZceZfbgkmUsU
A\BbDcEWFXGrHfKcLZMeNdO\QeR\SZT[UnVaWWXcYY[x\g]U_j`SbbcYdUeXfRgbhfiUkZlhmjnaojpdqergsctgugvjwX
EhFdI[L]OcP[T[UcVY`bd\m\o]
I[PeU\VeX\\id[mgo\pbqds\
TcZhgd
CeN\OdPTQaUdVdZa\]]X^dddehf\m[p]q[
EhOeTaVbZ\a]i\vd
N[Z[]ld\g\
B\F]bVdo
BkGdH\IdPdVhZ\\Z]\_\`]dhfbi[mbp[qbw[
C]FbHW]\ffgdiZ
CYH\NcWd\W]bddicw\
DjRji\
CbFbW\_\dmm]w\
@\GdWcafdgfas]w[
BgPdd[odwb
FbJ\QZXZZibacbe\n\pj
CYF\I\P\WxX\Zd^b`Zadfbg\kdmXp\
WZgmt[
F]NeOeZ[d]gcsjt\
B[C[FXG\IkJbKdL\PcR[SbTbU\VbWVX\ZX\h_Y`\bVc\dVeef\gXmjt[udvbwY
S]WZY[Z\]f^c`\fdqWtdu\
@\AgBWCvDcETFSGSHYJcKdL[MbNwPkQZR\ScTdU\WeXfZY_\`caebicbecfQgShckgl[mfnepcqWrgsZtZuivWwl
JjQ]s]
JZg[sf
@[AWB[C\DvEeFYGYIYJXKWNYOZPZQYUUV[WXZV\U]Y_Z`\acb[c\eRfVgYiYlXmZq\v[wZ
@\A\B\CUEXIWKYN]O\P[U[WWXWZ\bXdUedf\icv[
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
CeDdEdF\IhKaRZUZd[ed
C\D\IYUZej
DeI]UdX\eh
D\ehrd
Xhec
B\DZWnXUdc
PhWWX[df
CoXba\
@cIaLhXjYY\Zg]set\
@dLgX[YYg]s\
@[L\Xt
XZsi
@cBbLWS]s\th
LWth
XY[j
CXDbGcIZOcU]WdYc]\_Zbdg\mer\v\w]
UjmY
WhXW
A[B\DZEYFeIdKeMZN]PaSVUgWVXJZf[W\X]X_]c[e\fagjibk[lYnbqfrbsZtduYwY
A]BjCdDYEcFYGiHbIhJdM\OfPeQ\S\TdV\WeXoYb[b\Z][^Z_f`da\bicge\gdiYjal\mhoepbqerYs[vfwf
@YA\CeEdIbK]L\N\PgQ\S[UdZW]]^bbgddf]gch]jbn]pbqbrYs[tc
E\FpK\T\a\g[idr[
C[KiRZTbVbaic\i[mbre
qg
sg
D\_Yri
BcDbF\GgJcNbP[QXTladb[defjgUmfn\ocpZsO
UiV[iYm\o\q\
CeKVaeihobp[te
FdGbIYKeUeV]WhZf_df\g[i\pZr[tevd
C]G\Ue_m
KeUhV[_hb[mZrd
CbKY_jfX
CcFfG[IXLcRZabiim[
CsP]T[Z\`ga[g[
ChK]Uc
C[DZG]J[KZRfU[a\f[gor\
CeFbIfVba]fgm\rbs\
CbIXKbVhYb[cp\
CfFaGZKaL[QbTbVTeff\gci[pZrXtY
@mIYKeP[acb[ddrX
sf
I[_foir\
Oi
KfU\Vc_Yacg\mZrhs\tb
CVIYJbKcLfT[UQVgZYf\g\iYkbnUpdq\rdsftd
CYIXJdKgTdUQVdW]b[f\gaobpds\v\
BfU[Z]db
F[I[Kn[X
PrsZt\
B]CcFZG\IfK[PYTeUiWWYZZZddgeiejbmWr\set[vZ
AZCTIZOcPZSXT[U\VeW\ZU_Wd[gbikn\pXrfso
CVadfli\
Khd]fb
CX_daedci\qisc
_esh
@dCiIbKWPdQbUZZcfZnfwa
TgU\
@eCPFbIXJfL\P\\b_Xf[g\iZm[n[pdrXsZtfv\
CbKfU]VXaZgci\nlodrasYtXw\
CbDcK[LdNaQgT[UoV]WfZX]ed\fbi\mZnaqZr\sZwb
@dCiOaUcZba\f]n[pdr\
@ZFcG\IdKePhZ[dYfbgc
CeDcEcJ\KVNiO]PfRcTVVSWeXZZY\\_[adfageiepcqbtYvewb
@[CgDeF[KYN[OfR]Z]dXfbg[hdo\qgrWvb
D\FaG\InK[LcZXdYgUmZq[s]
@\D[F[IWJcKfL\N[PgRbT]UgVgWYXXYc[Z]b^W_X`]aVddfUgbiVmjqYtZ
g\obsj
D\HcI[KWT[VZYcadbae\f]gkianao\v\
AfCZIWKcUff[iYp]
E]Fhd\ihmX
N\UfVc
Zlfcr[
TXgd
Udsg
CZKgUZVif\s[v[
FcUidfm\
I]KdLdP\UVVdZfdafdnapnq\sT
CZRaU\[Zdemgo[sTtZvZwZ
U\Zia\pd
GjIb^d_]d\ejiimbn\pbrbs\
CSDfEbFRKNO[VWYMZ]][^X_k`XddfhhgibnGoSpgqZrWvo
V[Zc]bfqgZ
CSIbKUT[VdY]ZXdggniZrht[
C\KgU[Y\ZWbcd[gfmZsetV
AlCcK[T\VgY[Zf]b^[ijpbqerbse
ig
K]^fa\nUo\pcrXs[
CYI\JePaTjUMV\ZxaYd\genbofpbr]sSt]
CVI[NoO[TbUYWc_Z`\aXfYg]iYodpaqbrlsYu\
FcKfNiPcUYh\mspeqewi
K[V]Zb][f\m\nsp\
HgYc][`jt\
KZ_lrY
IgZ\di
C\UY^tnc
@aBcCXG\IXKdOdP]^daZrjsc
IiKULbPZd[f\gei\n\ocr]tx
B[CcKsUZb\
C\IXKfUhdchgs\
IhR\
CeGbUS_Zrdsatf
CiDg
C[FYG]K\P[U[VXYdZ\aYbadie\f\gdm\oYq]rksgv[
KhV]adddi\mfrcsc
DeUYZbfcg[o]pYqgse
AbIrT[fXmbrbs[v\
KdLeP\Ueflgfi\maqbr]wf
K\T\aedkpct\ve
mjr[
IWi]
nlo\
IhK\R]T\g]
@cC]I]KfP]UaV]X[ZbfVgbodsctbwb
B]CiFbKbNTV\Zlf\gem]n]ocpbr\tew]
@cAjCbI]U\deiZm\
C]V\h]i]pgqXtc
@\CfD]H]KdRdTe^cd\fegXi]rfsX
C[FaJ\KZTbUeWkZb^[dZfbgbpYr\shtY
CYJ\KTS\ZX_egTi\sv
Ki
IZngtc
CcI\KYL[RdYeZY^\f\g]ndpZrqsYtYub
C]I\Kch]rk
UkVcg]mW
CYsi
CYO\UZVdZbd]mlpdqcr\s[
U[ggm[t[
C\Kfd\getb
F\GaHdL\_\gho]te
Hdg[rgtc
AZD\FbGZH]IZN]O\PZQYSZTiUcVeWZXWY\_[c\f]g[m[nXoerdsjt\u\v\
FZIdJ\K]O]PdQZThUfZY^badd\fdrZsY
KcPdTdZ[aYpgr\sS
JdP]TkUcZig\sU
C\KaTXZX^]sl
UVZdsg
ChF]IYU[mcsZ
FbJgPXTbrhs[
Zir\
AlD\I[LbWfXY\e]gf\pYwd
ApI\P\XZmdwZ
CcDbGbPaU[Wb\bfjg\
G\IaT[X[Y\\\^cddf\gh
PeU]_dwi
U]wi
C\EbGdI[Ud]\`dadegmbwZ
UdWj]\
DbEbGZI[UYWXXMaeejfbmdwZ
D\Gh
@bBbC[EgFfG\LcN\P\XZYb]b^\fbi[tgua
BcC[EcG\IhL]XbY[]etb
AfB\CgDbEZI\J[LZO]QYVZWXXYZa[\\\][^ge\g\iZmZuZ
CYDbGcT\UhZ\bgdgfes[
ClZZ
CYP\Zc^\si
CmbX
C]L\UbZO^hbZi]sevY
W[Zjd\
Cg
@bFaL\OaPZS]TbXd[Y\cbbc[h\k\pbr]
WXXimZ
GdIXK]OdPbW[XX_[chddffrbucw\
O\PlXZcZfg
IYPZcg
Xku\
_Yhfv\
@[DaPiW]`\a\bbw\
Pi
AcBdCcD\F]LaXZabm[pbsbwk
BdX\w[
fj
vf
@dCYD\FbJbKcNcQcT\\d]ceffbmcwg
KiPdS]\em[wj
@\B\DZFfIkJ[N[OXPgReT]U\V[WbXZZ\[[\b]Y^S_b`\a\b\dce\fXg[iYmXn\o[p\q[rZs[tVwR
BiC\E\FPIZPbRbT]W[Xd[Z_ebbd\e\
FcPgd[
CXFgGYIkRWdbr]s\
I\WlY\
EZFhIY
W\Yjdf
FbIYR[djo[
Fii\
DYE[IhRhSbW[Y[_ddTt\wW
@cCcEqFcGgIXO\R[Yg[c^Y_Zedhdk[m\q\rY
IdRSddt\
Ri[]
Df
WVdk
CpF[I\^[
CZFUJkSc_ZdZrf
PV
@\DeE[G[PdRXUbWcXaYh[[^gabedf\hfoapathvbwh
J\RdYedgw]
FXIdPbR\XgYda[idrh
CdE]FXG\RZW\YX^bedrXtkwc
_jr\
BgCbFfGeO\VfW[YZb]ne
D[FgP\Rha]cde\u\
FjJ\
CZD[JaRhe\
A[BWCeDdGsKZM\ObP[QbRZSYTcU\WUXUZa[Y\V]b^\_XbWfSgYh\j\lXm[r\t]uZwX
AcBWCcDjGeI[OeWWX[]abgdSe]f[i]mVriw]
GXJWPRQZT\aYde
EcJbK]PcW\_haYrc
@\P\apd]
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
@dA[B[DfE]GfJfO[QjW\Z[bXd\i\jbm[w\
CQDmGcK]OdPeU\Zj_bd\e\mh
CjGZPb`\bZdY
BpGZK]ae
CfDbIeacd[
@cIe_bdZmg
@gAdEcF\IWKcO[P[XZ[\_kaceZf]
@bAZCWDfEgKmPhaVb[dcgbrj
@VEdKSPkTYa[iarc
KWPW_]ao
P\_l
@ZC[PhaZ
KT_[arrZ
@jE\KfaY
Ch_f
AhC\W\_Wbc
CZJjK\a[
A\Gc_Wdiib
Kga\
ChP]_hbedZrX
@cGbKfP]_[aW
@\P\_haYra
@h_Z
@[A[K\_Udd
K\_hd\r\
C\D\GYJdPeTZ\d_]agbYffi\k]m\
Cdai
GYOcmi
C\GYPbW[dblbuh
Ce]Ysgw]
@\CWFZG\HdIVJ[K\L\MdNbOfQ\TeU]VZWZZY[h\\]j_Y`ba\b\d[figXibj\lgnZqhr\s\uSvY
DVFeHdNcO[PfTfX[[b^d`Ya\ebfcibl\qeu\vcwk
@[NZTbX]Zb]\^bfZiWqe
Ngfb
NhOZTb`\feifuZ
XY[fhb
O\X\ig
DdO]X\[c\d]\_]fhhal]q[w\
Ddfiibwg
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
@bAiC[D\FeG[HaKbLZM\P\T[U\XVZc[Z\Z]Z^g_b`XeXfbgehei\mfnep[q[rht\wZ
@dAZChIXKcPYQcWfXdYcZk^e`Zafc\g[iemWrbw[
@\Fj
@[FjIeW]Zb^ag\hemZrbwX
AZC[dkfZmYre
IbVdnip[q\
F[dZmk
]\^Yfige
IZK\^crg
A]gcmpr]u\vbwb
AdKgZW[\_XrYud
BhG[X\_\
BsGVRRd]
B\dheb
A]BgD]FcGaPZTgX[Zd`bpbu\
BkD]GbX\
AfCeKYL\NZW\XYZc`\f\mZq]w\
ClW\Z\
A\XcZi_]
Xj
UgVbXZ
Pid[
XZ\j
g\sh
Sg
CeXX]]ncpgsgtX
Vhfco\sc
B\R[SZXkZb\]d]ioo\
[Y\m
`gk]v\
@\N\O\PcWfX[Ybbce\f\gbmcsbvb
DbGZNile
BZGiM\Xh`\ebfa
AhG]_fi\
AWCd_f
Agi]
@hL]N[O\P\[d^c_\a\k\qfuc
@lNcP\q]
@nEck\qX
OhXZ[gud
CZfl
CjU\g]w]
CbfW
@cCdDlEbF\G]ObQZU\WbXcZ[[U\\][^\_f`\b[f[idmf
DbE\OjWZXb[[][^\w\
@aEeOcmh
@\Ckm[
C\DcGbOZZ[[\_gf\iimXw\
CaUfWZX[[f^c_a`bbbs\
Ci[\
CWUci\
CYUi
ChU[
XZ_\f]iin]
A]DgMbOeTaW]XYZV`cdcfbkd
NhXf\Zneocw\
@gNfSYWhvh
@ZAZB[CXE[GZHZIcNVO[P\Q]T[UUVfWcXXYWZ[[]\Z]X_d`YaZb[c[eZfYg\iak[nkoYpWsXtZu[vewY
@YFfIhLYOeP[U\XcZc[Z\a^Za]c[ddffhdp\qorbugvjwa
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
PgWT^ba\i[nf
V]^h
IfLbYbi\ngp\qZ
IX^k
CcK\WeZb^ci\nXvb
C\L]PhV[W]YX^qf\nRv\
^an\qg
V\X]Y\^ln]q]
EbF\G]HZImKbVYYaZc]Z^b_Zd[q[rhvbwb
VgW]Yh[\^Sfencp]qbwd
C[F]KWRdVfW]XhYeZZ[Z_Td\f\iZnhpdq]u\vg
ViZ[^Y
ifnW
CpP[VWWfYd^\nUp\r[
mbngpY
KcY[^f_b`bnXobpgrXu[
dbvk
I\_jpZvf
I\V[^]njp\
VbYW_bpg
IfVhnZ
C\N]V[Yc^X_cnXv[
Wj^[o[
Y\^\_]idnupRvZ
[\^hs\
GbIcPYWbXk\dd\i\
A[L\Zi\c
@]DcEhKbP\[]m]u[wk
W\XjwT
@]DeEhXPwi
AcHcTdW\Z]]i_\ggs\w[
GjOXWkXV\b]Y_\a]fdg[q]w[
@ZDdGYWjZZ]\`cg[q]w\
M]WiX\
Q\TlWYX\`\
@aCdE[F[G\IdJbKbN\OXPZQYR[T\UbV[WeYYZd]b`cedfZgbham\o\pZs[tVvc
@YCbEcGdHcKdN\OYPXVZWdXZ[Z\X_g`dbbd\ms
W\XY\VaZcoeV
WgX]dd
EXK[M\OpR\WYX\\[]X^[agbTcbdbfdidmuv[wV
G\WvZa`Vefg]mZ
A\CdPiVYWYXo^d`[i]p\rbs[uc
AeCqJ\P\We[b]m^\_X`\dZf[mY
W\^ca\ij
AdKePjWb_[
@eAdJaKhOeQ\UZVbWSZf[Z_d`Zab
@dA[CbEfWV\s_X`XcWdbe[fcggm[q\
@wA\CUE\IhK\L\OYU\WUX\Z[[c\f_fanhXm[ret\w[
C\JgPrWRY]a\bbemr\vYwk
PZU\W[[e\Z`ka\qfr[w[
C[K]PZUcViWy`\aZb\dgi]nbv]
CZUrm[na
N]PZ^XcZhZibr[vr
@bG[I\LZOgPaQdU\Wg[c^d_ea\bbfcg\i]mcn\obqbsa
@ZCZE\H\JaPYQcWlXbZc[cdbf[mZo]
@eHdW\_m`\c[
CgW\^]fe
C[OcPdrk
JePjW\^g
Gh
D\fjwS
wh
@]C[FdI\K\M\V\WeZ\^aaei[mfqcrgu[
DbGeWbXW[[\c^d_W`fqa
XYmk
K]V\Weahm\rc
Xk\b
D\QcWZXdamm[rgw]
LkN\XdtV
@eDZN[P\Sbwm
LhX]
C[Pnk\s\
@]Ek_Zk\w]
CcDbF\G\IbJaK]N[Q\UbYc_Z`jabdch\jdm]q\r[teufvZ
A]CeIZN\\b]hdbidraug
DbIZTbVbY\acdcggj\m]rcsbt[
UcV]jhu]
C\`dfXgXsfuk
fdr\tfuV
jiscuY
hgwe
Bf]ebc
Xi]Sbef]
B[G]N[\\]ii\q\u]
BYX\]hq\
@dDYGoKZLbN[PaV\_gi\mcrbvc
@bBdGZIeNYV\_fh\
D]Gi_W
B[DdNfW]\i]b
DbNiXg]\v[w]
B\NgwX
tavg
AbL\MbNYObP\XY[na\fbicm[qbt\uj
D]\p]Uu[
BTG]P\Tf]beefpu\wX
SZWXX\_\f\i\kk
W[dW
doi\kZ
@gAVBXC[DbGYH[IZJYKULXNZOWQYR[S\T\WVXZY[[\\Y][^c_Z`UacbVdle[fYj\l[o]q[rcs\tXuXw[
@aBZD]EiFgGlH\K]OdPfW[X[\\_UaZdNfYi\kYmVvY
ak
EVFbO\^]`]j\kg
@WG\`\dlmY
@ZK\andWvi
GWP[do
@nEhF\K\W\X\[[_\`baa
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
@lGZ_[d\
G\WbXj_cdd
dlr\
GTai
@QG]_cdhmc
@\df
@UD[GgdW
GkX\d]
Gq
I\W]difi
@[A\_e`gdX
G\ml
@dG[dS
@TWedj
G\_j
@nGb][d\md
dJmt
GR_fdbr[uc
@]AgB[GYHbOcWf^]`sd\iZtb
AZ_j`[
^j`Z
_[`o
@XG]WX_k
@jB\F[H\KeW[X\_Y`[a\kY
FgG[IdLbNfRbT]Wenbpatcuawb
IZNgRbncw\
FgIfT]^\
N\\h
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
@\EaN\O[P[W\[\\\][`[f\knn]uY
C\D\JnPYfZg\i\
C\Jni[
P]f]m\wi
Xgd]
B\Pc\\dj
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
@gFQIePb_kacieobpgrf
B\FXG\Ig
BlIYhb
BVFiGZYbr[
dh
B\Ggd\
BZFlRat\
BYGjS]d[
F[Im
FgI\L\dj
BWD\F\IiReX\_c
BdFiI\R\
D\EhFeGaHcN]PhQaS\TfU]XZYeZ\_\cYd]f[g\k[q]r]sY
EdFjH\Pe_\g\k\r]
PlTeX\hZ
@[AZB[CbDYEeFdGXKcMYO\QeSbTbU]VeX[YZZc\b]b_\`bcceafbi]k\s\tYu\
D\EXIbK\L\OcQ[SbVlWYXeZ\\Xfjg\n[vZwi
QaW\XW\fs[wh
M[Pd\hfc
@cA\B\C\D\ElFkITKTLmNXP[QfS\WbX]Zj\U]\^Z_e`ha[bafTifl\mZpfr\sdwV
CYKtPeQZWb[\abccg\nbobp[
CbI[TfZZ]\f]gg
BfCbIdKg\Z_]`[d[lmvdwT
C\Q\WjZb
I[^hgc
FcIbN]O\SbTZW[Z\c[ecg]mmvewY
B\CpDiE[FYIdKYLZNqPjQ\SbWcYZZ[[c]e^[_bbddbe]fRgWjakdlZmloarhs[vXwZ
@cAeIfJ[KWLXOcP\T\XaYXZ[_hd\fZi\j]kfnepbsgtcu\wg
@gCWKZL]Zb_md\k\pVsktg
BfC]GcJ]X[wg
C[DdMcNcQYWfXZZh\hdZgZm\rdv\w[
A\CcFbIZKbLbWZXfYfZ[`\g]icnbo]p\r]sdt[uc
CcJdK]PVg\i]ncscwd
C\KkYcf\g\u[
J[X[icuh
F\IeTg_baZl\ra
G[PdT[V\WjX\Zc[]deqZ
Wj
BbJbOZPeWaXY_ddVgckbsetb
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
C\I\PiT[UcZ\sc
C\PfQ]Zkbgs\
QZsk
P\rhsf
QlZZsW
CjX[r\
Q\VcpdrbsQ
Xi_]
X[fh
N]W][b\km\w\
hgp]
Xb\fv\w\
Zl
D\Xhta
DYG\P\Wl\beb
\Yf\rbufvh
vg
CVI\JjPZS]W\X[`ZrYsbu\
JVP\`d
ClJZrjsb
BbDeG\HdKbL]O[PaSZU\WYXOYd\f]jb\cZddgfl\mfn]peq\rXtbu\vYw\
]hpY
P\\T]mk\l\ndpZ
@cA\B\C[DbEbGfJ\P\T\UkWgXU[f\\^\_cadccf\tfua
Pes\
DdGUIaW\[\_[tgwd
Ghw]
P\ui
IcOb[oc]te
Uhsb
Xj[[
Xj[[
Pk
nj
@\BYCWF\IcM]NWO[P]R\SYUUVmW[XXYXZ\[[\Y_\`\c\f[g\h\ick\nroWpSq[sXtZu[vfwW
B[IiM]N[UZVb[\^bido\s[w[
SmVW^knX
I]Vbnh
K]nj
ngv[
IgKc
nh
BYDaG\HfPZScT]U]WZXd^\`Zdcgim]q[s\tawa
sl
\gm\
Pm
CcPYVcW\bh
CcKgUYV]
CYDe_\fj
fin]p]v[
sh
DdXkdewe
XblboZtf
tg
LjP]q\t\
il
@ZA[BYCWD[E\G[IfJTKZLgM\NZP[QeT\XWYYZY[Z\X^[`ca\c[eZf\g[h\i[j\kYm\nUoqpUrdsYtYu]vcwZ
BYGZIhLhR]UkVbXb_\c\p\qircs\vh
_jo\rc
IV`bbcrc
BdI[ojv[
oh
_[oZrj
Ycokv[
IYR\dkr\
FcIeOdQcoZrZvh
oV
B\FbIgL[OdRZU\\[c]ddoi
BbFYGfIgLbRbV[dXocr[v[
Ol`[
F[LYWmXZYkd[oWvZ
C]IXKcLYVZW\X\YZ_[j\n\orqW
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
B]GbXg]h_Zr]
@dAZCgEaGbHbI]LiMcNZPbQ[T[U[XdYY\b]\_[bcd]e\g\mcohp]r\s]u]
@cAcCeEcGdHcJ[KbM[P[SaU[\b]Zabdhi\lfmUo\
CZFbLdM\T]WbXZ\fa\ibm\o\
Lgo\
OeWh
@lC\OYW]X\
OgWYX\
@VMcN\O\PhXddY
JbO\QcW\mhoc
@ZMfOcWclY
LlX[YZod
A[Xn\\
B\PgX\
B\PgX\
@XAdCYD\EeK[L]OmPXQbUgZ[[\_Xbfd[
@\CbJaPbQbU[WbXRZc[\\f]a_\`cbekbpbsf
Aj
OZQ\W\Xgb]id
D]EcOmP\XZ_]mc
OfP\me
HjWb\d]\cbg\uY
DeP[W]b\dgke
AgU[
AgU[
AbBXCaDcF\GmIdL]QXTcWYX\Y\]]_[a\dbf\g[l\m\nbrbsjt\wZ
@aB]IZOcTjZc^[agdYnb
CkIXKbOaP[TZUbVbY\ZT^ba[d[l\napdrYsT
ChZa
rgs[
DgGiPg_g
DeGgdXs\
F]Iia[s\
_]rmsf
@gC\GZX]Zb_h`cr]s[
@lC\GZKcOYP]_\a\
@XAZCbK[OiPc_d
_i
ah
AgCf
DZwi
DkeZv\wV
D[G]epwT
Ck
AZCTDdF]J\KnN[S\U[V\W[XZ[]]]^Z_Y`]a]b[e]fZi[n]s[t\vXw\
@\C]DZKTanbZd[sdwq
CdKSRb
I\Kit\
CZKk`]
@cDcKQOcZcrc
Wj
BZDcGiK\PS_add
B[DeGiXZ
GeP[dT
QiW]ZZ
DfRgX[
Bb\[mh
DiE[FhG[IbW\_\`Zc[dbm\wd
D\X\ihwY
Fo`\iZ
FaI]c\dgi\
Dgw\
ik
E\FWic
chi[
UbWZZe[kbg
@[I\PfU]WhXT[X][a\dcm[u[
PYQaWZdekd
Wi
I\Wjd\
WX
QbWXXWYWdh
WZZ\dh
OeX[_gvc
@dFh
@ZAiCgD\F\G\IZJ[M\N[PiQoS\TZWXXR[]]Y_R`\bjdefUh\i\mTp\r\s]wW
AdP\QU_\kb
Qi
I[PnQ\_Z
G\P\Qhd[
P\S]dg
QmW[X\Z\dX
Ncniub
FjIY
Sh
[]^hqfs\
C[KbRhVc^]_aaacbd[gbmcndpcq\
W]X\\\mj
Wh
MfXW_\
Lh
@\AeBWDWFYGVIZL[M\NZQ\RYS[TWWc\[^[_oabf\gWhblam\o\qYrhsZtVvZw]
@\Xf[c_Xc\ealdqdwc
\j`\
KZ_hra
D\E[IRKgNZWgXjY][d\Z^[_W`\ajcSdoeZhbkdmkoXq[rzs\tXuXv]
AfC\DZEbGYIdKSNcO[PYQcU[WUX[Y[Z][V\\^Y_q`\a\e[ialgrftZv\
CuDcESKhMhNZS[UdW[YgZ[[\^n_K`gaYb]czdWexfZigl[m\nfobrVtavmwV
I[_erg
AmQ[d\
AXCYG\KW[Y_h`b
AdG]IfNbXYZe_m`gabcWeZr[v\
AZC\KeWd_bd\h]obpbrXud
AlDdM]NdXX\\_Xi]pfwd
A[PbXW_Xaecl
@bASBZDZEeG]IXMZNXOcQ]R[S\T\XhY]Z\[[\X^\_[b]cgedf\hflYn\p[rbuVvW
IbS[W\X[\kdefb
TbV]WbXe`]bdo[tbvi
X\o[vp
@]AZBZEXFgGYH[InJcKcLbN[O]PdTbUYV\XZYd[b]\_Z`Za]bbi\m\n\pdrVtVv]
CeD\FYIbJcLlP\Wh[W^atU
W[YZdf
B\G\PgdY
D]EZFlG]IrL\PZRbT]W[Z[bdd\f\gLsX
IZTpd\g\s\
A]FZI[WcYfgfhbk]r\tg
FeI\gkt\
PeWh`\
B[T]XZ\g
\cvV
IZmi
@]E\FhIgLbUbX\Yadaf\ibq\r[
FYIhLcUbVU^[pg
I[V[^eh\ncpV
LYV[^gpk
VdYc^XibnnpZvl
IWLg
@[A]B\CZF\K\LbP\S]T\UXW]X\\]_\a[b\c\hfjYm[ndobphresWt\vaw\
I\LcVf[b^dndqfvn
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
@ZQ[Xe\c_ag]mjr[
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
CfG\b[
CWbn
X\\kl\
P\TiXX
MWXi
@cA[FbGcHcLbM\NdP\QdTcX[Zc[\^ca\bccVd\eciclWrXsetcw[
@ZA[BiC\DbEcFbGqIcKZMkNhP\RdUYVeXU\Z^g_f`[eZghh]iUk[ldm]n\rbsitduavYwe
LWPgQdTZX[d[
@VCXF]IgJ\K[MiNfP[Q\VeWXZV[d_b`ba]dff[gciZq[sbt]u[v[
ChN\bet]
@kE\NZ`\i]wb
DeE\KieYwg
HdK\ObQZTiUZ_\aZieogs[vf
AZCcD\K]R\U\YY[d^\`[fai\k[mtw[
ChX[s]
DZGXeqm\
Qi
@[NlQct\
@[Njw[
@fBXCkDWEqFgGCHcIIJgKeLfMTOhPgQ[RUTbU]VdWhYmZS[[\Q^d_d`kaobfcXd]eKiZkhlZmFndplqhrVsYtku\wY
@aFoKfUdVc^\b\t[
GZqg
@UB[CYDcESGvIlJZKWLYM]PeQURWScTZUUV[WUXW]l_b`Yb]c[dhecgfh\iSlXmsn\o\p\qeu\
OdTbXjY\`bif
@WNSTe_q
AgCXDrFRGJIQJcKOMZNdQZRlS[TXUfWZXjYdZb[b\d_V`bafe\fdgRhZiej]lamnncodpfq\rfubv\wb
C\DhXemfwY
GbIbKcNpQ\^[_S
It
@hE\
G\QjZ[
C\GvOWQ]Z[\]dbf[gdm\
@]BiKcNc_Ys\
@bC\FVKbPa_gi]r]w\
QTTe
Wi
AdBiChDZGjI\KbNVQ[SaTfWdY\Z\^]_\acdZeYfXgeheibmdn\q\sYtYwi
LZQcTnWXne
GYH\JjKbO\PcQ]TeV]Y\Z\\\`dabfWgbihjbm]niohp[satZudv[
GsX\\\
@[EZFWGnJ]K\L\NbOcPbQXSbTcXWYmZ\\c]h_Y`ZahegfcgYi[kbmmq]sYuXvXwd
ign\
@mCcEbG]P\Wf_Yagf\g\kZ
C[Gm
QXTbW\^daWdh
N\_\idjfo\vj
D\G\I[LZTUezgYm\wR
CbFeI\NdQZTfWgZb_qbbdZeYt]vXw[
@dCcIaKeVjdZucv\
@ZC[DZF\IeN[PZQZU[VZWWZ[^b_WfZg]iqnVoTq\rYs\t\v~wg
B\UbVYZX\\^]eZm]wm
F]I[KhW\we
@fAcBTCcDUElFkG@HeIQJcLeN]OePgQbRRScTVU\VZWjXcZ\[Y\[]c^]_c`hbccddSeVfXgkiel[mInfobpbrishtcw[
W\`jb\
@]PZQ\`hd\kfm\
BYX[fkh]
AXB\DYEeFcGQHdJdK\MZOeTcWeXZZa\[_a`dc\d\gckbm[ndodpbrasbubvc
@lW]^bv[
FZPiW[
]oiZk]
CdO\PdW\XfYb_e`[abifuVvc
Sff]igu\
C[HcO\gdiWnZobpeqjtY
P\`bo[uhvd
WlXY
V[W\Y\^Znrqh
@nEfGZ_Xd]
@hW\kY
N\Wf
o\vg
Kl`]
O\QaW[_gic
V[a[nhods]
ogs]
T[gm
@bDXF[GYHZIZJaKXOmPdQaRYTfUXX]YhZc\d]b^b`bahdcfbgVkcmZnYocpdrjshtd
_hf\icu[
P\Wn
@bA\HcOdWZX\]Y_cf[ifuT
@cJ\K]O]_b`hbedZi[q\uj
@YCkE[HgI\JWK\LcO\UbWZYXZ\\]^X_[geickengocqPsdtYujwZ
F\I\LdgZqgu[vc
BYDjFXIrJ[KiO[PeRhTbUbVnW\ZW[i\d^X_\`ebcc[digZiWk[menTocpgq\rZsUtcu\wm
@[[k\\k\q\
F\ibpcqgrc
@WEjFbNc^ba[i[ncoYpaqet\
@[CbNcPb^agXkl
@\OiSb^f`Zadc\j\t]vg
Nhd[fd
`ip[
C[Hg][^efTick]ud
tj
W]`h
H]P[X\iVje
@WA\CVEfFfI[JcLfObPjSeTeUgVcWZXYYcZc^d_qaibcdcgdigj\oZsdt\vU
@XA]CbE[KYL\NmOnP[T\WbXYYZ[e^kahf\gVickhnYq[sbvV
@hsZ
B\DZMgXb\\_[m\
M\Xl\]m[
MdXU
GeMgNc\X]bu\wW
DWJbNe\f_Zgcmdwh
M\N\\jablZ
I[Tehflbwj
C[DeLcMYOZScX[\TaYf\gemYubwX
CdJfPUU\`c
CaKbdi
JhU\
JWPeWYdf
C]JcPjZ]`\
_g
AgGYN\
W[`jf]
AfCZGaIYKaNdOdPWQfS\V[WcXXYbZ[]X_id\eag\hbiblerYwd
@cAVBiC]GbH[K[OVP\QkTaU]WbX\Yc\Xb\e\igo\rdvbwe
A\OYP\_jaad]v]
OgW\hb
Gh
AZDiX\_f
A[HkOdXb_W`]dc
AgKeV\\cfblhr\v\w\
@[B[Wd_beh
AlMhNef\qbvYwZ
DYFaWc\hl\wf
E]Ucvj
AdPdR]WgXUZZddg\mh
BaSZTi
B]I[K\LeV\W\XZ[[_Xa[hunYp\r\
@]B[C\K[NdU\_ZasdbwX
AZF[GZR][eah
P[[\_[aj
GYPZakd[
a\df
BdK\P\X]a]e]mX
BjI\d[fawU
I[mXwg
wg
@[CcDbIbKcL\O]P]QiTYUcVbXc[e][^\_[`\c[eafYhYibl]mbn]qdrgsbt\u[
A[CbDjGbIcKeQbU[WcXU[\_ebbc\dbe\gargs[u[wi
PTQbW]rd
iiq]u\
Q[XldemWwX
ITVf
C[L]PiQ\WY\Y`Zmdrgt\w\
BZXmm\
WaXe[ZiZqn
CZD[G\PVQwT[d\r[
BhIWX[
isqT
IiK[
T\Wgdc
B\K\LUW\X\YYdcgetr
LVtk
GeU\Xhg[
Wk_]
AfN\Q[WeXZY\Zd\Xgbm]
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
GcK\Vb_hm\q\
@]G[I\KbLdN[O\TlW[XZZZ[d^\`\ajd]e]f\gVham]q\s\w]
LWOZTZav
QkTYX[aam[
FcIcPeWbXhm\v\wd
FcIh
ChJbP\k]sc
NhSYZb\]]c
G[\lm\
L\NfX[\Z
DcGbI[ObXg_Zbbd\hfi\m[wb
DdXk_Zm\w\
UgV\
Z\g\sm
S\gZr[sk
S\r[si
X\[h
@\B\EZFiIgN\QZReSZV]Z]hYiYm\n\o\p[qZr\
FVIiRZ
Fchi
GjQ\
N[Xif]
BbK[civ[
IiNcO\PXVdWZ\bdbf\nZpb
XV_\nbsi
sk
F[M[NWPfT[UXX\YaZf\\^]_f`\dbeagejbobras\tcva
AbKbPcW[YbZc^Z`Xd[ecfWhcidkcm[qbreuewd
@aPd_Wa\
P]U[ZmdcfggZu\
KdZ\gh
NZYcZZ_o
CbZj_cmbrZ
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
@dAZCaDoEbFdIZKgPdQbT\U\W[XVYZZZ[b_fc[d]f]gZibj[ngocpcqZsctbudv[wf
@eBbCZDZEbGaI\J\KbNcOgPkWZXZ[d_gddeeigneo\pdr\t[uewb
@YCbEbWVZ\_f`dbdi\ncoYp]rbta
E\K\iZrl
DpEcGX\\fXw\
@aFkGbI[QgWcX[Z\\h_badhfiZmhnhoYpbrasht\vdw\
@bD]KlLb[c_[r[
DpEcG[N\\Zm\r]u]w\
wk
Jbfbipn\o\q[
EdUjWbX[[dagwZ
BdIfK\N\U[XdZ]_\`[a\dbfZo\p\rmw]
BgrZ
MdNq\]]dldsb
Lh
@gA\BgC[DYGcHbIXK\LcM]OePgXW`cc\d[e\f[gci]pYtjvrwb
K[OiU\mZsctbvh
BkG[QgX\`efcpg
DpE\Katav\wZ
CoKeP]`Yk\
@\CjGcJ\Z[_Z
\g
CdIYJcKiTgUZVZg\t\wZ
G\TeYi
_gfbq\
Loa\
LVR]W[[Z^\_]gliiqgth
X\[i^[qZ
Ih
CdFgI\N]RdW\[]\\_adbf[gYk]rft[wY
BbC\FcIZLcN]Rf\\_hhbicrc
F]hYrh
CbFbIfK\R]WZY\\\`eqh
Vhhcicn[
Ijo\
@\BXDbEYFdKhL]N[R\V]XY[g\\`\abd\eck\m\q\r\t\v\w[
@bCbIdKW\\eat\w[
K[[j
IXKe
Il[Z_c
E\Ik[V
KW[e
Kk[[
Kj[]
BhFc
FbO\PfRhX[_eafb\e]fegf
S\Xh
@cDiS\w\
JjQ\X[Z\
I]JkL[PXS[UZW\g\vb
dg
Jcg\sW
F\JlL\PZQ[V]X\dbh\
JlsY
@bAbB\G]MhObS\WcXY[]\]a\i[mer\ue
AbMaui
@aA[BfD\EbFbI\KYL]MYOWP[SdWZXc[f_b`cardVibk\mYnlq]r]s\v[
CcaYnioes\
@bCZKZP[W\X]\easiZo[s[v[
A\QYXXamva
BYDfGdHfI\LdMdOdPdT\WYYb[R_d`\aVcbdXe]fagdiflamcp]qbrb
BcCiG[HeM[OaPkRd[Y\\_a`\fbiblcvcwg
@YL]O\Yb_kfbiZmgqd
DkFdL\NcQ\Tg[Y\\_\haidrc
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
@\LjN\X[g]
LjX[g]
BXGWIcP\Vbdkk[s]
B[IjdZ
F\IXJjPTW\X\b\sb
JjbW
I[JWbk
CcI\JLP[b\
B\GjXYf\
DlEgK]NZw]
Dh
C\ObWg
Nhw\
`g
`g
BZDcPfXbddv\
IbKeR[Uf[d\]^g_]d\oX
IbKYObUk[cs[
IV^m
I\KlU\[\
IZKlUY^\
@ZB[E]IeK\LaNZRcS\U\W[X[Y[[Z\\_b`\c[d\f\k\nWogpWrbt[vewZ
B[FgIhLgOkR\_cdbmZoep\rYsY
FbogpZ
FVISLYO[o@
K\OSmrvb
BeIkL\dYn[o\v[
L\nboWrdsj
Iaofr[s\
b\olsZ
O\og
UdoWsq
oWqcve
CeoeqW
_ho]rf
@dBZDcFbG[I\KbNhP\S\dae[haial[nfobr\tdubvc
KcNiWgXWfcuc
G\NxSdW\dcn\
NW]cve
NWv]
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
AWC\I[KfN[W][a\]^[aYc[d[e[fZh\n\vYw\
KhP\XX\\b[
B\F\IhO[XZ\\fou\wY
B\IiX\\\fZu\wY
@\BXFfIgRdXZd\ebffo\p]
BZIoRXfZo\p]
IWRneb
D\X]wl
AbBaDbS]XZ_ha[i]ocp]rg
BeMdN[\W_Zmarg
M\_i
AhBbNgX\_Woerb
@ZBXGdN]OiP\S\X\Z\[Z^b_Ycbfalamcucw\
Oiu[
G]\qcYm]
@\Oi\Z`bf]
G\XZZc\mm\
FaIje\
H[IZP\Sd^\abghlar\sYtew\
BjIgX\\b]b_\kcp\
BYDbIcKR[f\e]bkd
Kqp\
BZF\KbW]X\bik\
B\M[\h
B\M[\hl\
@\CfD\GbJbK\PpQbS\T\VYWUXU]\bedee\f\g\i[j\k[mZp\q\r\vcwZ
C[EbJdKdOhPTWZX[Zc`baWdesfvfw\
EaJhO\QaS\W\_Ya]sdta
ChEcJYQbW]Z\a]g\r]s]vZ
PgbX
GaO\P[WeXfmb
I]\labpcwT
D\XY]fedfbhcicwQ
D[cYwj
DYwj
DdK\f[wq
DeGcwY
D[IbMbXd\Sa]bbfWmZncu]wg
fT
CdGZJbPiQeXWfbgeh]
PhQ\_Zfb
B]DiXXwb
UhXY[b_ba]bimbs]
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
BaIdK[LaPWVcX\[\neoapcs[
E\I[K[W\Yc[d_Za\b\g\ii
BZC]F\N[ObP[W\X\[V`Za\ghi\qorZve
BZN[Oc[[_a`[a\m[qf
Id_baari
Xi
B]DdEjFkG[S\X[bci\v\
@id[
B]F\Pib\
@IEoFfd]i]
E]X[dm
@iE\FY_e
Qadh
P\Qg
@\BcCbD\EZF\HdIWK\N\WeXe\[^Y`ccceZf]ibnkodpcqcr[v\
VcnepX
W\nj
UX`Zoi
I\m[ok
BaK\OdUiV\Wf[\\[`Ycch[mbnboTpoqXtb
B[CeGbOaUmV[Xc[\\T`hhgidn[oYq[
BjVd
`ZnQoYppq\
QdVYWcoip]
og
U\ql
ibmh
@\AZBjCWD[KiLdMbNdQ]RfS\WbXS[b\Z_[a[bbc[dcfbgeh\kfl[n\o[q\se
A\BjC\EdGYIJJ[KYLdMZW[Zb\[`ca[dWfbg[k[mbo[r\sdtfvb
K[L[ObQ\WX]b^cebglk[ocq\shtb
BVI\K\Rf
@bB]IlKdPYWbZb`dgZt[wd
BXGdI\dd
B]`Tkqm\
BhP\dbw[
Za\\^i
FWIc\b
FhI[\f]cm]
DhEgGZIbOeYd[Y\figmXr\vc
@[FbO[Y]^b_lmc
Dh_dw[
Olm[
@fDZ_Webmd
@eB\DXEYF\N\X\\\][_Zi[ml
G[IhUaV[W\Xh_idce\ibmZv]w[
Oh
B\Gh[\\dmcw\
B\Glm\
\b`ddZg\iejen]sctcuowe
\b`ftYuiw]
@YAeD[FdGVIVKVLeM[NcR[T[WdZ\[\\Y]Ya[cWdji]kioVrXtbucvfwd
@]CiI[K\NbP\Q\W[d[fcgem[o\r\tfu\
IfK{RgTe_Pd\mO
K\LcNe_]`\d[tfugvZ
th
G\OdQSVba\dbmj
Ac_W`haub[d]iZrhu\
PYQhTZ
CYmg
LbTgabe[mbs\
@bFiMhNhOVRc_baWcfmU
djm\qb
X[`j
Xm
B[XUfku[v\
FdI[K]SaZbbfgbm]tbwb
JbK]bhd\t]we
B[FZIcKeLaNbP\TfWbXjZ]\\]\abb\e\gYnbrdw\
GdI\MbNbPbWddZe\mknc
OgP[XdmUrb
FZKhac
@\E\FfIjM\RaVYWc\d`\c\i\m\oYpZrYtWw]
WmXX
E\FhIgRdW\Yd_]bbdVtY
IW
FSIiY[
FhI[\\dc
BaFgIZJcKbPdVbX[Yda[bbdbec
JcQ]WeaWdo
I[J\PhV\XeYkg[m[pb
P[W[Ygp]
TpWcX\dYg\
FWI\WkX\_\cW
bbc]nkp[tZ
D\P[WUf\udv]
AcB\DaKbNbWi`dbeebgatbu\wZ
W\Xj
\g
NhWcX[dbicm\
Ngde
@gW\`]
Wgg\sgw\
N]\kw[
CeEcFcHaJ]L]ObPdS\TeV[WbY\Za[[^e`bc\ebgbhbkamboaqevi
AWB]C]E]F[G[I[J\L\M\OcRcTcV\WgY[\X][^c_e`Uajdde[fZj]kcm\n\ocp\rXtYuYvxwi
B\PqW[d]
C\DbGcObT]WgXeY\\\^]`daeb\dbm[p\vh
C]NZO[PYWbYZ_a`Yf[ienRocp\q\rVtZuWvo
C[IcYh^[
A\KYPnWhcSue
TUWZbcdbgiwb
NjP\`\aeke
Xf\Yff
CUSbUhWc^adis]ug
FZP]WZbk
OgP[_bmkwW
PiTcX]aYe]g\tZ
AZGfIcNgT\WVXT`ZbYdVehgbo]sctavcwl
C]DZErN\O\v[
OgT[^WfggXi[mjnfoYqnr]s[tb
rgt[
CVPbU[^iwg
CYFcG\JhP\Sba]
IgK\L]V[W\Y]^\mbnov\
@hG]
WYZd_de\sdtc
ChPgQ\fd
WXZ[c\ogqfrl
Gbd]mh
P[W[Xnr[
A\PX^bvg
LcObTbWZ`\aWq\
IZLgO\dbo\qjrhvX
Xfvd
CYIcJbPgsU
WhXYdd
CmP]
CdFbGdUdXdihkd
Phw[
D[HcIcObP[W\X\\\e[ggi]tb
N\][^engq[
G\U]XZggs\
CYOePcX[\[ikkc
I\NePYWkYb`\r[v\wb
P[XZ`i
W]nXvm
@\AiBdC[D[E]F]GeJcNZOaP\T\UZX[Zk\\_Z`[adbcfYg\iZkbmoo\phsdt]u[vjwb
\jkc
@bAdBhCbDfGeJgKYNjOgPYQcSgTWU[XaYfZd[X\Z^Y_\`bbZcpd]fYg\iWkYl]mgq[rlt\uZv[wj
G\dk
DbPhbb
OcTcag
@XAXCbD[EZF\H[IXMhOePXQ]SeT[UWVbW[XcZb\[]\_X`saZb]chdVe\g\h\lYncp[sfthudv\
FY`\d]gZrotguYv\
C]G\OYTbWU_\`YaWddihkcl\mb
A\D\FgG\K\MiPXQiR\_ecfdne]lYmdnarZwh
OdV\WZY\]\^\mbn[peqn
GiWd`d
CkIdNZV]\b]\cbd\fagh
CX`jndp[v]
AcFdI[PmTZUcWX\haddemYr[sYuevc
CUKfncsf
NcT[Z\ejgPteuc
@dYbZ]efgWo[qfvfwj
@kDZE[G[NhOdPhQcWXYfZX\\^adafbkZr[wa
D]GcK]NqQaYf[]^dddjdm\p]qiri
mW
fhuU
AdPeW[\Tah
WkX[
@cGiKePYTmWi[c^a_cdXr\
Veh\nXqh
N\Pbgj
I[Xi]\e\ggt]uc
AePVYc\\_l`[aobekLm\wg
PRX[[]]\`g
A\E]GbJ\PUWjXe[c\[`babvc
AmCZGWI[JaPWR\SaVcX\Y[Za\X_Zbcc[fbg]kdlbmbnhofpYvgwf
CcW\f[uj
@hAfDVE]FfGeHYJaK[LdQgUjZg[h\f^m_\abb[dYe[f\lbobqXrgsktZw\
IbPbTcWiX[nbo\p\
PWdf
@eFiG]efib
Dk\[
BcI\PtQUTkXWaRdZe\w\
BZDfJePT_]g[sZwd
C\J[Pma]rZ
\k_[lbpc
AbCcFbJ\K]NSPcWi\W^[`]cZdfhhi\k[naoYpduZvm
AbGaOaPgQXTjXcg\u\
O[W\`jg\
LiP[aef\i\kcrev\
CdFbGdLfM\O\PZQbXmYfZd]b^e_cd[f\hci]jhk]mcplqYrXsmt]ubvcwY
IcJcPYSm
CRG[Jls\
C\JpPW`\
@[S\UcWd[e\eabih
B[C[DlEbIaJ\K[PWRdU[Z\\Yc[ebf\idm\v\
B]DqX\eSiZ
C\D|GZIdK\PWR\W\X\Z\\Y^\eYi[v\wX
EdWa^bij
DPIaRbeiwZ
DWGeIbRcW]eei[wk
Dge]w[
D]X\\h]\fcm]
CbIcJ[K[N\PeUhVeWeYa^Ycdf\i[p[tV
CgIVU[VfW\
CZIcUiWZX[Yd^\i[t[
Ch^R
P\ch
AbC]PcVfWh
CjYc^Y
@\CZIWL\MbP]S]V[XXYdZb^\_\d\fWgci\kbm\qtte
OdWbX[[[]b`dgfm\qj
C\Y\Zh]\`\qc
I[P\Yd[o_h
B]I]LsN[[dc[oXqXrYvY
PYX[dp
PjX[dZ
AbC\GjJ\L[PcWdXPacbaeawa
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
JjS\X[Z\s\
A\ChI[VbX\]Z^Z_\`ed\e\fcgai[uYwZ
CiKgU\]ZfZg\wZ
@]B]C[DdEgFbI[J\M\O\PgR]XV]c_\aaddkbl\u]
C\PgQeWYa\dc
CcPiWZ
J\PQWn
@]P[Q\akd[f\
N[ShW\d[n\
J\SjW\XTd[n\
IaK]O]WkXYZb[\w]
AbC\EiF]GYMZQfZbacdplZmV
WYdj
@fAXC]QZW[Z\a\dVmp
OZUbWmb\i\
O]WiXZi]mc
BeCiK\MhS\T[Xb\beZg\lYmbw[
T\ggs[
di
@[A\CfM\N]PiTaXb^\`[fYi]roui
IYm\oit\
D\G\MZNgPfZc`\def[i\u\
C\KYT]UcXZY\^d_i`\afdbfZg\m\o]r\ue
KcM\R\WZXfafekihmZ
FbM\NbRd[[eipX
A]P]Teajs[
C[F[GhKfgZobpbrcs\tq
Egw\
I\T]_\aggm
BfF[MZNbOb\]]ddce\fai]mcp]
KZS\Y]and\pbwf
AdMdOdXWZc_[`bbnd]f[ihp]rasYu]v\
@gAjBfCeDdFZGfI]JVMSNkO[P\R\TdXUYgZV[Z]R^X_jaZdceaf\hhn\o\rds\tWv[wj
I[TaghtY
A\BgCVDcFeGdIbLgMZQdTcUZXdY\Zj[\^m_c`Xaab\dZgjh\iZp\sXt\uUvbw\
Xealu\
IbMhd]ffpTubvd
I\PaYi^]dZ
Q\T]a\fnud
Kb_afYnfqVv\
ITbcddfbt[
A[CWD\EeHfK\N]PkWlX[\e^b`Xa\deg[ibm\vcwg
fg
Vcfh
MeW]Xd`kbYmf
@hAZB[CnD]E]HjKdOZPeTgWaX\Y\^b`db\c\fbr[sZuW
Ce_cigvb
B]IfMZQfV\WbXcZ\[Z]]e\pk
LdQbT]Z[nVpovb
I\O\QcV]X\f\g\h]njoZsit[
BbF\GeI[KdLjNbOcZb[bd\g\nbofpfs\
M\_\bYnVojpqrYu[
B]CbKZX\[l\\ad
ChFaUb[d
CX[e
g\sg
g\sg
B\N\QkW[Xc_Z`\hhkbrhtc
AdG[O[PVQodZej
`bf\ijp\
C[I\V[YT[b`\ibn\oYporf
J[Pg
DZEZLvo\
GcPRQfbes\
P]W]Xd\]uj
A\GbJfKg[]
BYI\Xm[a\Zc\djl[uYwY
C\E\FbZcajd]ia
LmP]X\p[tZv[
dj
C]Xi]\e]mb
WkXZ
ji
ji
AiBaDYG\IgJ[McP[RbTZXZZZ]Z^Z_badc\d]f\h]m[oWpZrcs\tVvcwZ
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
ANCZD\FXInJ[KcM[RcUYV\WYYd^Ydbf[g[ibo]r\s]ub
I\JmS]XX
I\JjS]XX
Zfsa
J\X\f\ipu\v]
LZSlW\XXZZ`dg\o\u\
AYCeD\EZFeGeHeIXJaKdM[T[V[YYZY\e]d`ea]cbd\ffmbt]ubwY
_W
P[X\_Vbci\rnuh
Ch[X]]^d`cnd
@lc]gbve
C[E\F\GmKZX\[d_db[ecmb
`fb\
WqXWb[dY
CgKbOcUkg\pa
Cg
@XFl
A[CYEbJeKjPd_YagbZrZ
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
@YAZBlDTEKGeIaNwOjP]Q[UXVcWgX\[T]X_gcYdhebfZg\hdiYlcmcnfqarVub
Zd[[qj
C[DeKaU][Y\R]o`\bcfZuYwV
@jC]He[b_\`fg[i]
@[D[FZK[OiWd^c_cbbmdu\
B\W\XW\l
@\AlCZE[F\G\K\N]PcQfS\WmXXZ[`Yb\d\e\geh[ihmjp[qdr\siujwZ
ChF\X]^[_\
DVN\W[\p]beYlcm[
@XDdE~FZK\NXO\P]QV\[_\`XaedYfYiZkYmWsbwe
AVQl`Za[bcdjmg
CkW[
`Rdrk\
fl
CjFaT[gZ
@[^e`if\q]
C[GhK[LcWbX[_i`bchebobrY
PZXg\g_dde
BgD]GiKbNdPc\[_b`[ehf\ikpata
B[EcFlN\PdQdUcWX[b\\]\^\_edZe[mhodp[qfw\
Sd_irR
CZEaF\HcWbXWYb\e^f_Xbcc\ddfel]uhv\
DdE\geri
hXinrYuV
mm
X[wi
Kd[h
D[GYNj\Q]bl[mtwX
C\D[G\\[dcmpvb
Mc[\\f
\nmV
F]I[K\ThVdZXdYfggIp]q\rYsfti
N\XV]\gtt\
PcWTZh`\dcg]
dggW
@aAZEaGcJ\LbNcOXPcS\T]U\XVYdZf[Z\X^b`dbbcbdbibkXmen\oaqar\sZtdve
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
B\CVGVI\KYLbO\Q\S\UhVfWcXXYVZg]e^Y_\`fbbcedffYmqnbr\tZudvXwU
W[ZkbX
Pn_\
@sBcCeDbGeI[L\N[PYU[Yf^bgUi\kZlaqbtZvfwi
Il
D\ii
EcKhvW
E[I[N\P[Y\\\f\vhwc
DlG\N\P\Q]Y]e]kdwg
G\O\Wd]jmm
@YA\BcC\D\IeKZNgOdPTQeTdVdWZYYZ]][^i_c`Za[cdf\gll\pbqerd
fpv\
AeCZG\IcK]N\P\RbUcVb_d`]acc[f\i\o[rgtZ
@cFbRcVb_[i]n[pg
E[KZaibf
DbV]wh
D[YdfovdwX
DVfewV
GgXX\\^b_\fhkdvcwY
P\Wkw]
@bAZBWFbGmH]I\JYKcMXNbSZTeUXV]WXX[Y\^a_febhck\l[nWoXpZqesducw[
@eBhCVEfFbIWJbKeLbMXNbP[V\WfXb[g]c^ha\bcc[ejf[gchel\nUpXqmt[uevg
OZP]QfTgZe_ba\cbdYm\v]
@XCYEbNkT\UgVbZb]b^caYdcfWgdpdt[w[
A\I\KpX\cUeo
B\DSEbGVI[NZP\T[X[Z[\X]\a[bYdmebf\gbh]kZl[mXt]v[
@\F\_fd[mi
DY[bmmq\
@eAdFlaeeem\
DPE]K\ObU[bZmnwW
C[EVFwGWInK[NXO\V\[]_WbYcimZt[v[
@\C]I[NdO\abk[tpubve
Ng
N\S\ThZ[
G[N\\jm[
G\Xh\Z
A\GmQbWXX\q\sat]
@hC\
Tl\\e[w\
DhG\_cwX
@\F\GZJdK]LdQ[TbX\_gdei\o[p[qmu\
Clqc
@iCeK\P]
@\CXD]FVIbJ\KXMbNbOVR\VbXSZ\\[]\^X_\`\ajd\erfXiRkbqbresZt\
LdQZa]dm
@kCfEZF\L\NZORPbXm[da\mk
cf
Xh\\
OemS
@UOZZ\ddibpeq\ud
@ZAbEdJ[KfNXOiU[W[[X\\_U`eabcbdZf]l\mZsitfwf
A]G[Kf_ir]sg
CeDgEbKWL[P\Q\U]WlX[\m_[`cbbdVg\ibud
PpQ\Xbmc
DfKhRmZfc[dYeYr[
@eGgdcm\
GdX]\\d[lf
BSMZXr
@dCcFlJ\K\NjO]QfTZU\W\Xg]XdgfZlanXoXp[qmw[
FbKkW\
MiN[X]jb
L\W\Y]aloa
@cPb`\dfmc
tiu[
@dD\FZJaKhad
JXKhOdbbdbo[s[
I[K]XXYdZ]^jfcieq[tXud
JidZ
DbFXI\]edXfikd
gZsh
KfMfNVOZR[W\Xc\[_deimdvZwc
@\MiN\O[Sc
E]K\Ngc[em
DpkbwX
Eg[heUwa
N\TiXZ\\
AaC\MYNnO]XY\[_cabris[wd
_gm\
CmMZP]_i
CeDdKhO[[ba\e[i[mdr]wZ
@hC\DiE\G\HjI\KZMXNYOpPfRdTYU]WbXeYeZ[[W\Z^d_T`gaebadfeWfhibk\l\mbp[qbrbuVvg
R[eg
KbXlf\s\
@fCfDdG\H\IZJ\MXN[PfScT[UbVgXZY[[f\\]\^[_hacccd[fWheibkbnXo]p[qXtevXwb
@YCfEbK]OePjU[VnXY[f\a^X_SaZbbmdqXwd
VT[b
IbVk_da\p\
_kt\
AdD\E\PZ_k
A[D[EbH\KfUfVW[[^]_j`bac
M[PvU[X\[\_\ddv\
A\BdEYGcI\J\KdRbTZVYWXY\[]]\_f`cc[iYlam]n\obp\qXr\sdvc
@]BiCcF[G[IZM[N\OdReUcWeXT\fbbd\lXmZo[rdsbwe
C]FbOePbZd_ea\d\gcibo[sht\vb
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
M]OePXQcWYX]_[f\k\n[ohpZscvn
BhG\MS\\lX
BhGcIVKgM\SdacwW
K[N\X\wo
n\oZvm
B\MqXX_[eel\m\
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
BfG]NoXX\bb]nbv[wa
DlP[X[Z\fWlew\
G]QcTcWiXZZb_\bddbw]
@\GTN]Zy\WgZpbsY
C]K\NcOeRl\Z^bcYiZnhpVsYw[
OeTgace[m\phrf
KgP\QeT\pm
N[O\U]X\Y[\j_pu\
CfXgZb^c_[n\pb
Xpe\
C]J[L[UcZhd\g\i\mcndoerTsd
U]wi
IZKZV\Wj^c_kibnXv\
Ikt\
P\Wg
@ZIWKf[c
I\WbX\Yj]\_\sbu[
CcXk\\m[
MlNcO\X\e\fb
IWUno[pbrbsct[
@[AeBiD[FZG\IiKTN\OdPcQ\SbUcWVXg[]\[_ha[d\g\iflcmqnkoepZu\
G\MiObXV\cmZ
CjXd_U
AcNiO\ZYedfb
CbKeMbNdP]^c_]f[uh
CdD\FaKZZ\_ib\dcgfwY
AcIcK\M\NjO[PbV[WiX[ZZ\[^\_cekgch[mWneocqerctTvbw[
Ic_ZncrSun
CZI\K\M[N\U]XjYf\[]Zp\
AZHcUeY\Zb^\_i`bbfd\g]s[ta
A[ChDhIbRWU\VjXZYbZc[g^\a\p\v[wh
Xf\efbg\me
AYGXKh_]ee
C[^i
Ak`Xd\
CPUj
CjUT
CdNcO\[\_ifbn]qW
BdGXVnX]Yb\\_Z`dcbdelZrZv\
DZEhK[OcP\UeWXXW[b\d_ccdeXgfmmoXqXr]s\u]vx
IbWW^afascud
NY_Ybgc\rp
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
AbBbDcIZN\RdUfVdYa\ccegaibl[mYpb
B[KhU]X\\gwg
AXBZCfKaRlU\Xb[]\e_cmbsb
AdBfG[K\MePdRbUcXZZ\[b\Z`baZd\edfcgbigm]wb
IbPfR]Ug\[a\sb
BcKbNdPWR]U\X\Yd[i\e_dd\i\mbpcvhw\
@\BoXY
M\NdPjQjSZTgZbobpcqhtgu\
Wl
@\A\B\CZD\FYGQJ]L\MZPeQgR\TiWTZ\[d]Z^\_XaZbdc\dfgMi[l\p\qWsSu\v\
C\I\MaPaQRTiUfZZ[X\ZgXra
M\ObP[Q]\f]Z`]d\mk
Tfdi
QeTcUWX[Zc
d[mW
Zcgh
QgTXdV
GYP[QhTVZ][[\\b]dimS
A]B\GXIbPeQWSbWcX\[gbbdp
I[TkX[[\gUmZr]sXt\
BZDdIZPuR\W[v]
D\EbFdIaXZ[b_gidrb
P[WhXh\e^cga
MfXV
DlX\
AbWjX\
@]C[DcF\GeIgJ]LZNkPbT]U[VdZig[m[nbqcs\vd
N[UfXfZb`df\mh
U[WcZg\dg[ifm\vd
NjZY\T]\f\
AhCYNbWdZ\
bbdbji
Pife
BfPZUh
A]BZC[GZI[J\K\M]U]W]XZZ][d\Y_cc\dbigmjnat\ub
FdIdJ\W][S\Z_[dgifminaua
[i\e^\lZmZ
EbX\[h
B]NZPcXb[[_kf[
XY_g
@cBaC\EkF\GcKc[\^d_d`\b\dZfdwe
@WCZEcFiI[KfWaa\dofjiYvhw\
@mB\E\N\_ZiZ
@hN][d_[
@WBfCcFZI\K[faisr\
@UCeFcI][b^]_\hbv]
C]Kbbdif
GgXf\l]cd\m\wV
b\wj
B[GZMZS[WgXddh
I]MWXim\
GfM\P]Xg\\]\
Xgd\
L[MfXO
MgXT
BwDZGSN[PZVZ\[^ba]dlibn\
BmD\E[GkP\WbX[\Z]\a\bjc\d\fdlfsc
B]EcG]K]LaP\SeVeXX\i]af\g[nZwc
E\\i]b
B]CbGZJbL[MZPbS\UbVcXb[b\Z]\^c_ga[b\lYmboapbrZtcvcwZ
I[nfo[pQsev\
TkU[XZpd
C]fg
C\KiP]U\_c
AhCdKYN]P\UdWYXgb\cbf\hiicmat]w[
I[T]XU_dd[hZmpobpcqb
Vhvb
CcVi
Ai_Zw\
KiT\_d
nqo\pPs]
AiC\UcX\_\
@\AZCXD]EeG]IeKXLZUiVYXZZc[[^\_p`\cZgbh\icm[njpUv[wY
CTIfKbTb
IcVgnbo\tZ
NgXdg\th
A\Od_i
A\CfIWKYUfX]Zd^\_XfWgYmcq[rbs\tfvd
@eDaKXUTVdXd[b_\fdndpYtaw[
AQCeIZKcM\PfTbUfVf[S^]_\`fm\nZqfsdtavYw\
BfU\Vhd\n\ocsWtb
DbUfX\_Zl]wm
A[C\K\O\_gq\
Ug^im\
_Vfi
BXDYFbGbIcKbOcV\WbX[_Y`abbdbglmetYvewk
HdLbT\XZZb\hd\fZsc
X\\i
\ow[
@\CkG[KZLXPXRjXYYcZ[\\]Y`bc]g\iZkbn]odqcrfsit[
I\OdW\Xcfam\rbtj
AbNaUhW\Ze_SbefYp\r[s\uZv[
C\OdQbU[XYY\Z]\i_pfaiV
A\CZIYKiWX^b`badcgejmY
FeQ\U]VXXgfik\pds\
AUB]DbF\GeIhM]O\PbQbUZV\Xa[j^bambgm[pbs]u\we
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
@\AZCsKeP]TeUZY\r]wY
Jhs[
\gw[
N]O]XfYhZ\]W_\c\rlvZ
CdI\W\X]Yc\ZciiWlb
PdR\X[_\iprf
@]DbFcIkN\_ib\c\pYt[vb
DfM\XZlkw\
@YAfDcGhJZKcNfP[QaTfUZV]W[Zg[e`JaZcXd\eVghi[k\mancpdsatbwX
A]B\CcDeFdMbPbUV^cacd[fbi[mawb
APB[CkEdG\I[KhNbOePXUZWaZ[[b]\_halc\d]e\f\g]kiqZrisZt[ucv\
CcJ]K]PW`chcmdse
T\W]Z[`i
BUIcRsWcX[Yc`Zo[t\
AYBbD[IeLbP[QgRXSbUdVhWfXkZ[[\\Z]\^[_b`ibgccdeefigkcncrUviwR
AfC[IZNXPf[a\bccpcwk
\h
OhmX
B[Ii\[r[
AbCZGZJXKzOdRdX]_[b]ejmdwZ
C[UbW\XVYfdfpb
AXBcCaDZF[GdIWK[NbO]V[WbYaZY\]]\`[bfebf[ipkbl\resZuYvb
Fa]crVuq
AYCbKbMhNiP\Q\UeWbXf\[_\`[ncoaqbscwY
DbMgXTZblcm\
AeBuC[E\F\GdKXOUPmR[UkXYYhZV\e][dZe\mdo\qcsTwU
K]Uj
@]DWE[F]GdIOKYNhO\UpVbYe[X][^d_e`bb\dbf[g[kjrXs\tevXwX
BhDZLaUcw[
C[DbFZIh
IVVfW[]j_b`di\j]nXpdrdvb
NVc[rf
D\E\I\PeR\T\UcVmW[XfYaZe\[^\a[mengohsT
C]F\I]JfMdNdOhPbUgX\Z[\c^\a\dVfbmVnbsetc
WiY\`[
AnCWDWEbGZH[K]N[\Y_\`gbbfbibm[rXwY
Zi
Y[]g
l\uk
Ac`T
IqKdN]W]XfY]^Z_go\
NfcZdm
NsWT
AsPd_\`Fdd
@uEZP\X[\c`\e[we
@eWfX\
DbFiI\M[_hdffck\rd
PaQcT\W\Zefju\wb
W[X\`j
ZiiZsb
C\DcP[QdUYVoWdXjZc`dcdfbrZsbvYw\
Xg
C[KhPbWgX\_da\pe
QSTfW[Xb^[_\dem\sd
Od\dmW
BZCgDbEgGVHiJXKXLhM\NcOcP[QiR\S[TcUQV\WUXTYi[Z\f]U`]adb\dYeOfXgoiijbk\l\myndoWpXqZrPs[tcuXvywe
DdP[V\WZ^bbbd[obresdtku\
EhK\Oc^a_[idn\
BhS\]\rZ
WoZ\`[
]dfVu\
BbIhOdWa]\gbhcick]u\
AXBYCbEcGWIUKdNYO]PeSbU]WdXf\Y]i_i`Zb]c\hciVkclWmZoYp[ritSu[v\
@[XgZdddue
D\X\\\k[wn
@[AhB\C[DaFcGbIeKZL\NaO\RbU\WcXbY[[\\\]\^[_\c\d]gkicn\q]ucv\wb
AbGeObWhXf_\
W[gjva
HhP]
Vig\idv[
IbNePbW\XZ\e]b_[dZmeodp[
K\W]XZ\hccmZwd
@aBcHcIYMfN\WfXY^da\cidae\i\scwY
Bhca
B[WhX[`ca]ddmg
B[C[MqcU
I\chm[w[
H\M[X[ciwb
IZUdVbWZfagcnZpcwg
WZXil[w[
XXfcpcwi
WiX[
O\Whikq[s]
KbLaM\NmQ\S[Z]\X_eaec[dee\f\i[lZneodpcwZ
ChDYGhIbKbNbS[XZ[c\d_\c[dZeag[pbv\
N[vl
]i
A\BbC\D\GcM\OfU[XfY[^Z_e`fb\eZfVgiiZnbsXtZ
BZIaMXTbW\Xg[cgcm[nc
BgXawc
GWH\K]OcS\TYUXW]XY_[aedZfegim]rbsXwb
TegQ
FcObTigX
DeFbHcI[JcL]MeNeQbTfV\]Y^d`Tb\edffg]ibmbn\qerZshubva
AeBcCeDbEgFdH[JcKeLbOhSZVcWcXcYWZc[f\c^a`Zbadcfmh[iZm[ncqYsdtivZwd
@gDdFdHcK\MXNPP\S\U[X[]Z^k_Y`[acdeebfmg[iTjbkbobpUwe
MiX[^\e\
Ol\Y_ifb
@[DeGcNnTcW\\amasa
[j\W_a
A[F]MdOYWiX[cZdee\vb
MgWfda
@\DcGcMhSbTcUYWaYb[Y\Y^]e[hdmZqgsbu\wV
OXb\iYmk
AbHaJ\NXO]PaUYX\Zd[f\[^cccfRi\maqdsbvd
BbG]U\WbXm\gm[
Oe`cidmT
MhN]W]X]\fm\paq\
L\NdQgd]me
Sb]cf\qludv]
D\GSM[PZVaZ\^\espc
@dEbJbTf^ji[
K\MZNgPbUd[W^[
pjqZsg
@dF\IbPbQYRdTZadbbddghre
@dA\QZTgWcX[g[rhtX
mi
Me[\]]c[
MkXU]]c\
AhB\GXMlN\][age[mZ
MiX[
MlN\X[][e\m\
B\hji[
PbUdX\hfkbrbvX
PjaZk]
Phh]
UkhYv\
Sgqd
Pmv[
BcGaN]QaT\Zc\\]d^[dde\ginapbs\tbw\
A]BVCaG\T\UcW[XhY]`bd[fcg[mdn]rd
K\L\X\gjwb
LZShX[^\e]paq\u]
A[P\WcXk]bc]dd
QiZ]_[s\ue
Qi
Xju[
B]C[I[K\M[N\OdTcUWW\XfY[ZZ\Y^d`ZdZeZgniZm[sZt\w[
Obgo
]\f\gj
A\DcTcVcgTic
TdgU
O\X\ig
@cA]BXCeDZFcGiIfK\LaX\\\_daed\ecibrc
@\Gi[Ve\
DTeo
BXGiI]a[
FbGZIhK[Ld\g_aaZ
MgNbQfTeX[_e
CbDcF]MZNYO\P\QcU]XVZb[\\Y^\dekcmop\qcrbtY
LeZZgcqjr\
D\OgQbdmmXve
C]Xg\Z]nfdmX
djmX
CbDeIeK[O\PeQZRfU]XZ\[][b\deidk\mcq]rWtZwV
mjv\
XY\]mdwm
CcVgX[^bbgn\
CZOdUdW\Xjm\
nf
@]I\McQ[T\UaVbWbX[Yd\\jbmgo]rbscw\
UhmZwa
OfWiYZmY
Xcmh
Vb]\d]miwb
NfWfg\mV
B\VcX\\Zfflbwf
J\KjN\v\
Ki
A\BYD[FbIZJbMmN\PcWcX[Z\\W_gafd[fdidl[rdscu\wY
MYX[aifbkb
MhN\Wbfbraw\
I\JdPb_jd]rbsa
B\KZMiXWYc\[^aaciel[u\
M\N[\n
B]M[Xn\\]]wa
CcX[]k
@\A[B]EcF\KeOeQ]XY\h_Z`eddmhnbv\
E[GbOaUZX\dZmlv\
OgWbmQ
\fcamV
Oc`]mf
OgPcXc]d`\m\u\
OcP\WnXd\e]Wu]
@bEdHbI[KWUfWeYgZa\\^[dcf\g[p\r]v]w]
I[UeWbZ\ddg\
PgW]Yg
XhY\
IbYkp\v]
@dA\CcDXEkFfGYI\LeNkOgPeS\TdV[XWY\bbc\dWeYigmZnbocpbq\rbsYu[vcwS
@jB\CbDXEdFoILMTNnOVPbRZV\XY\\dVe[fcgliencrdudvd
L]M[P\Tecof\gdvh
CXMZNZPZQpXVZp\]bbf\gfsc
FYL\M{NVOWP\XV\Y_\iYuK
@hAgCmEZFSIcJdKeLZM\NaOXPZQXSbTcUdWYZ\\a]\_[add\fjgZhdibk[ocpbr[ucv\
@\AhKoMZNZPjT\WYXf[\\\^S_[`XcZhhn\o\rZv|
PeXY_TfaiYrhul
@gAVB\CcDbEZFbH[IoJZKWMcOQPSQYScTjW[XmY[ZV[l\X]pa[b[dheefgg\kWm\ncoipaqitYuYvY
EhJbL[NsOWPZTaW\YbZ[[[aZbdgci]riu[ve
P\UYZ{f\gZ
MdN\O[_p
@\OoXf\Zf\u[
MfXUrh
@dBiD\EcG\KbLbM\NbP]QcUaX\ZY\\^d`gbgfin]rXtcuW
@XA[F\LZMuNhW]XVYg\\_XddfXq\uT
BcDdEcGcJ\KWMZNjP\RpU\WbXb[[_eacb[c\dZe\fZi\lbn[qarc
@\AXEbF[J\KZL]MUNYOgT]WnXcZ[\W_b`gbed[f\g\ilmanhohpUrZt[v[
@WAeC[E[FfGbIWJdKeLXMZNMOgPlQgSWTeVWWhXaZZ]Z_jacfXl\m\nbplq\s\uevTwb
@YE[HcJeKYL[M\NXPwTXU]WZXUZY\X^\_h`[b\cUdffYlXu\w\
@\L]P[Xa\g_[ah
MZXm\\ub
@]MZNXOr\W
^[fl
C[LnN\O[h[o\q[tfuj
@[C]M\OrXY`\
GbLdNlX\fZw\
@oCdEeFcIeK\MTNkOZP\R\SaVcWbYbZ[[c\[]b_\aZc\dSf\i[lcmbocqcrZs\tgwZ
M[Xbch
NlVcdn
@dE[F\HfOaX[]\^g_e`fddf[
C]D[EkFjIZK\LcM[Q[R\XgY[`afdiboY
BeIfLbMrNYRcXVYbZc\b`[f[iZkbl\r\
K]gYsi
K]gYsi
fj
Qg
B\C\D\G\L]MYNYS]XT\[]i_\dbf\g]i\k\l\m\ufv]wY
]V
]Rud
BiXX[Y
[jace\
B\IcXm\Y
D\G\M\OY\nmZ
A]B]D\GXPcS\Xfdkgbrb
KaT\UWahggrgsXt[
B[UiX\ZedfgZw[
dYmg
FdTegS
IbLU_]i\tkv]
LotW
@dAcBYDcEbFeG[H\IkJ\K[L[MXPaRVS\T\VWWZXWZb[\]d^f_b`ccWdXecf[hckdmdo[p[qcrfs[ucvVwg
@\A[BZC\DjE[M]N\PcQZXoY\Ze^c_eaibbc[e[hdvmw\
C]EmFfI[TXWZ_bb[ddgcwY
E]FmI\_Z
EpFZ
@dGjK[Q\ZX^d`\a\kksT
CcIdL\YfZW`\dZ
M]YVup
@jBcEYF\IXPVQ[a[dbg\iZ
B[DbPc_dafd[k[
A[N]\\_iu[
@cCbDZEbI\PfXaZZ\f_la\dZi\kbrXv\
FjITP[X[
AXCZDdEVGcHcITKdLbMkNfP\R\SbT[UcV\W[XTYfZ[[X\j_[`UaYc[dbfdgmhZlbndpeqUrSsdtfvc
@mEYFYLcNmOdP\ScTbX[^[_YaZcdd\i]k\maqg
@iGkKZO\Xbg[l[w\
@ZCiEeNgSbU[VdWeYY\f^Y`hbec\fmg\iim[oducvZw\
AbCgDlF\G[ObP\Wm_ec\wd
F[L[_gfb
GidZ
@ZEjFZbYwc
EbFWHdIZKZNcOePcQ\WZY\[[`]abdZfggbhckcnbqbuXwY
FYNiOaQcW\eYp[q\wd
@[AaPlW[X[_Sabfm
AdBdCbD[F]GbIZXT_]d\e\vZwb
K\PbWk[Z_f`dbkc\f\ic
@\EfO\i]kh
QbU[WkXbZe`bbkeVf\
CbP[QbThWnZ]^ccYkbr[
CiDVH\K[N\O\WZ]m^\`epYt]
AcCVD\Kmeg
G\NdScUc[d\b_gf\wc
@]BcCeEZGgHZITKdM\PkQgR\S[T\U\ViWXXcY\[c\h^\_e`ba]bScedlfYgZheiWkZljofrjs\tbvWwc
@eCeDZEuF[WXbbdUeXibm\
CZDUESI\Uc_jabd\eiih
EZXce[mj
DfFbGlIeJ\P]RZSfWcX]Y[^]a]b\dbe[hZk\m\tY
@\G[ISR\Ue^g_Zaibeeih\ikrdthwZ
A\CZFWGfIb^Y`ba\ddfjhfml
BYGjI[KeRk`ce[
D[EcF\O[QZ[Z_eijmk
CXUk[f^]_d`cbZc[
DdWiZ]]\`ca[dZq]
@ZA\CYEXMeOfPYWmXmZc]d^\`[b]deebf\iemWr]u\wc
@]Ej_\k\w]
@cB[DYEbGiH\IdK\OZPeW\X[^\_Q`[aUj\kemdr[u\vb
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
QiW]
Fg`\c\ii
U\W]\dgbmfn\o[s\
AcCeDQEZF\IkKWMdPbS[VZW\XfZb\X]]^h_X`aa[cnddedhbl\nbobr[u[vcwi
CcDXEbHiKhL[NcR[TlVeW[Y\Zf\\^f_e`Xadd\eYghh\iYk[lemfodrXs[t\ubvewd
Ns_\
AeBcFVG\IeN\m\
BOIaK\X]ddmXwm
Z\`k
D[GeW\Zjqbw[
AeXi[\w[
CiJbP\k]
@\E\FhI[N]Q\h\iZqY
YW]c`[f]qj
CaIgKbL\\\_XabgZhfq]rkt[wY
J[WQbn
GcPh\cwb
`[g]qirZta
@\CcE\G]I\KaO]PbUXXYY\\j^Z`fc\dbe\hbiUm\oipeqLvbwg
E\FhITKcW\Y\d[t[
CiD]IZP[Rcagc\gdocpd
AdBYCWDZEYInJ[KVM[P\RcTZVUWYXTZX\[^V_eaec\e[gSigm[nZoWp[rlsRtWuTwZ
@cAZBbCfEcF\GSHXIVJbLZNUOXQdSdTXUYVbWcYWZZ[h]\^c_Q`gaYbgc[dgf[gci]mZn]pdqfwW
@\PeWi_Xaa
@gA\BfC[DdEbFcGdIbLeNbOcPdQcTcV[WUYcZc[[\\]R_Y`Ua\bVdbe\mdobqfrksetfuX
Agrjs]v\
CaDfEcGYIbKZL\NbOgQbUcVgW\XZ][^\_daWbTdgghmlocpcqdtiu[
_igc
@WAXBbCbDcG\HbIZKgL[McNnOeQbRaWcXVYcZb[h][^j_c`YaecfdZebffgZiZmZodphqYrWsitbudvZwZ
BlD[GXITL]VeXX_cdgohuaw[
AYCfDZKgPXRaWa[d\Y_ia\cbd[ibmdrfw[
AjCYX\Z\
@hAaBbDdEcFjG[HdJ[KiLVMcNlOiQ\RWTjUZYbZ\[b\b]Z^i_[a]bfcddcf\gUh\icl\mgndo[piqerXsnucvf
BdWg[d`ca]dcmcsd
Cc\i_ca\cc
mi
@gD\GSKcLf[i\[aYd]ecie
BWFbI\Xh\]_dabf\iirbsbu\w[
NhPfWZXcYdibk[qZ
LdP[WYYi`[tc
C\IcKfPdWb[f\i^eg\iSm[qeti
L\\fp\qj
@ZBgCVDdEYFYG]JbKYL]M\NZO[SYTcUeX[Y\\j]b^Y_XbaddfkhaiZmZonpZscuewW
@YE\F[LdQlRUVeWYXgYeZc]f`\i\mdtpvpw[
CeG]IgPcUeWZX[_Zajefh\iXm]p[tWve
C\I\JcXbYt]X_]ddn[qXsfuZw]
C[EiF\wg
CUFYG]LYP[ScU\X\^[_b`bf[glhbi[neoepnrf
IcRhUb
K\NeP]W\c\m\nipd
A\CkDYIYNSP[VaXT^b_icom\
WZXn\\l[
ChF\IbK\MhNeW]X[]\_[b[u]
E\FgG[KfL]NbPhTgXcZe[k]\akb[dYfcgcnet\ug
E\IePdV\X\][fcgcibncwi
@\BbDhFfI\LfMaNXQfS\Xe[c^W_d`eaZb\dceUfeg\men[p\q\rhtWubvbwT
IjX\
D\EdFgI[P[W\X]Z]\\^bacdgwb
IWN\XXcjw\
ChE[F[WjZ\abdfmZ
@cBYDfGdImJbKXNfOePfTaU\WZXbYcZ[`faZfigYh]iamapbvZwb
@jA\EjF\GbHdIcJcKlNfPdQ\RRSeTeVbWgY\[h]d^e`gabb[ccebfcgYifjbmbodp\q[risju[vUwV
\ddhla
CiD[EeG\NdPeUhWgXcY\\\^g`ca\bfdrecickjpbtev]wX
BYDjHZIbNdSdUe\]]]aZcfeTf]ld
AhD\SjW[Zf_ea\dahbibrYsf
N\X[_cadmbrgt\
@bB\C[EbF[GaIbJiKiNdObPoQbTYUfVbWdXWZU[\\[^e_b`]bedZfjjbnhpVqar\u\v\
CgOZZ\[aaaigqe
Nk[\^\oeq\rc
@bCmE\P]TS_Za[cWd[g\ig
AbFZGZIZTXWhX\]caYe[fgiWw]
AZC\EcN[PhQ\TlWYX\_cbWddeclf
D\EYGZHjIZKeNXPbQZWaXXZR`ja\bgc\e\f\ifk\m\rUu[wW
I\Lk
@NAcEcF]GGHhJnL[NfOiPpQdVbWYYbZ[[T^]_e`Zabb[dZehgeiaknmdp\qYrZscuowc
@]A]CcE]NOPpWs[[_Xaec]gYkSriub
Z]]q
@\DeQaWiX[Ze`bd[e]q[t\
DdF]KY]ob[m\s\u\wb
@aC\DdG[LcY\[i^eh\t\
@XA\C\DeG\IXKc[i\Z^f_ga[b]hc
V\`rkW
@\A\_[`tfZ
@\EhO]P[kZmZ
^i
@bAgCWF\GVI[KcLfN[RbTeV[WUXZYhZ\[f]V^f_j`QcZd\e[fVgeheiZmcnToQrbsftdwV
EiN[XZiawb
`lk\
DZI\wj
O\W\]mdgfZuX
@gBZDcIqNeS\VZXk[X\b_\fdhbkcm[obpeq[u\
BiC\W[`cnbr\
FhIVW[ad
DjI]KX
EbF]X\eiwZ
AhBcVcWbiUrZ
Ic\iaUcUwk
FjIVr\
@eC[F]OVdWmdqdu[
F\d[mj
B[I\PdXt_\fcgZ
CjE\H\KYU[W\]l^\d[fdp\
PpZ\d\
^\_g
@[A\D\FbGiIkKXMVPXRkWbXh_fcWdYecg\hbm\rfwg
@hB[CcEVFWGbIeKZLkP[S[W[XYYeZ\[[\p^Y_W`ZcTe\fXi\kVqeriteu\wc
G]LYZf[Yqh
L[`jq]
@dBgFhG[H[IeL\N[OUPbU\VZWiXRYZZc[j\[^\agbfcad[eZfVg]hbiUl\odplqYvUwb
@aCYE]FYG\I[K\LrQZXYZW[[]c`Oajbbc\dYf[gfhemYnZqeret\
@[AlB\D[ImK[N[U[WYZY[Q]Z^S_p`\ahc[d[hgi\sXu[w]
CjQcSdX\Z]^caY
A[QgTdZf][_[gbo\
Ai_Yv\w[
BbM\O[U\Y\\[^bb[ml
@iB[E]GeI\K\MeN]VdXb\[dXecfgi]kcmcnZqesctXwk
A\N[X]Yb`n
@dI\JVY[_\kco[q\s\tf
Vc_]n]tcvpwZ
mp
X[ui
Ljtd
@\FhIdNfTdWXXZ_beSiipfq\uc
@fAbCWEhFgI[J\KZO[PdQ[S\UmWbXeZW[b\b^g_Xd[eifdiWk\mWs\t]vYwc
CZElFZLVO[PZQYU\X]ahf[idmco\wY
C[D[EVK[_eb[epm]
EjFjI]N\_[se
LbNiW\c\dgf\i\oepbqbu\
WjX]bad\
IZS\We[c_da\qi
ah
@[BkDfEdFgGII\JdK]LiObQfRiV[WcXhYYZc]\_c`ca\bTc\d\eiijkdmkngofpgwh
C]LfS\Xd]Vg[m\uj
P[X[]Uc[fct\up
@gF\L]UcV\X\\[nbocqcvc
@gG]LZN\OYP]W[XWYh[c]Z_]adfhibnbofp]rbtZvYw\
^W`\qur]
X\lh
BhDXJcKdNcPbWbXYZZ[c\Vabdgg]mYo[q\rbsc
BcGbJeNdQdRbXY\b_b`\obvfwU
EY_\kg
@dD]EfF\G]I\KbN[OcPaTbUdWdX[YcZd[[_[`hehfWg\hgkbn[sgtfu\
IgM\P\Xe_ZaZc\dXebf\rfu[wc
A\IiKbNePcUZWd[c\\d[lbw\
WhX\
F\KpL\OZeVq]
CbF\VeX][h]e`bnfq]
@bC[H\IVKbNdOYPbQ\SbT[V\Xb\d]W^\_Xd\f[hZi[k\nZoXrfs\tf
@[A\DaE]FYGcH]ITLYRcU\V[W\Xc[V\W^\_feafXhgibp\qYrfs]tZw\
C\Fk_[i\
@[CRDbG]H]IQKfLbNgPfQZTaUNW[XYYZZb\\]]^h`\a]fYg[iUj\mZoasptbudvU
CUFXI[KeQdXi\Wc\dcgfij
@dGg
CcY\^Zfh
@gCaOYWb_gd\mZ
@XAVCiDdFeGiH\IdK\L[MbOZS[WlX[YYZj[[]g^X_S`aaZbicbdqfbilkclZmkn[p\qZrcsctYvY
@[AWBeC\DeEZFbGhHZK\L\MjP[QeRbV[XcZb[g^g`\cheefcg\idm\nfscvkwd
@RBdCRDnEcF]G[HZIkKTNaONPXQfRcSaTZVZWJX[Zl[Z\c]o^\_[`UaMdlecgWiYk[lcmtr\sXuTvfwf
Zg
CbIbM\WcX\Zc\ZdYsduiwh
CYHcNbPdSbXjZa\Zfb
@ZDgETFVGhIfJZKcNVP[Q[SfUcVcWcXUZ\\Z]i`ca[bcdlf\g[hdiemenXrcsVt[w\
BZD\F[PYSYWUXXYbZd[\\g]a`Wc\hbiTk\mdnZoZqgrWthuavb
BYCZG]IdNWW][[^d_jd]f[gYhhiek]p\rbtSw\
Xn[\uQ
CgN\U[YcZfpju\v\
ChU[Y[Zipb
Y\pf
N\pg
KiXd
@fAfCdDdFgG[NeSdX[\c]c^Z_[`]bdedgenZqbrb
B\D\FdLYN]PVX\YsZe^e_\`dg\i\m[ndoZr\v[
L[Yf`\tY
D\ZWdeffvd
A]B[DcF]LbNfObU\W[Z[\[_\f]obsdvbwh
D[N[Xb\\oawj
T]Zqs\w]
E]NcUbX\\i`be\u\
BZDSEhFoGRIOJ\K\LbNVObPYR\UcVfWZZ\[Y\Y]b^\_da\bkcWdneWfbgghbi[kbn\p\qXr[teu\
B[F[XlbXdPwR
C\F]JaKjU]V]We^lf\gb
EZWQX\_fbfdd
K[PdUZVedYf[globr\s\tZ
C\F[IbVi^\_\
E\KR_gafdc
@gAbBXC\DOEoFcGXH\IPJ\KdLcN[OkPoQdUiVbWgX[YZ[]\\_PaibScYdNe\f\g[hbilmin\obqYvhwj
@cCjE[GWIcJKKbLWO[P[Q]UYVYWc\]]e^Z_q`[aPdefXg]iVkcmUn]rgsctfwX
C]O[bkda
AZBZCbD[EmFeI\JbKdOgS]UbWcXUYbZZ^a_g`\dgfagUmYndr[sctbu\wZ
FbI\`]gi
Fifb
FhI\Tcti
S[V\Xpa\dKo]
F[bgd]
Xcdif]icmX
F\L]PXQ\^ddo
fli\
F[HeUeV[fkgZ
CfEb^\bYkb
B\DdFWG\IgPVQaW\YhZf_cdfmb
@ZEZG]I\KiLmPXVdWh`eb]dfeehat\
CbFZO[W\_Z`bbkd\idmet]
AaE\\gacbZfom\
Wb_[bbd]e\fdm\v[wo
@YBtEdFUGfM\O]PfQcSaUgV\WlYcZZ]XaZbTdZfaiTkbl]mmr\ufvbw[
p\wk
BYI\RkXfw\
IdV\X[\ec]e[wZ
OePd
OePd
C[G\OnZ[
EaFbIcJhLbMZQcRZSbUeV[^d_\c\dbeZfbkbl[mbrb
@YA[BkEeFcGfH\J[K\MdNXPdSWTgUWWaXXYhZ\\b]e_i`Zb[cddZehhdidkbmco]pZqprgsZtcvb
GbL]OlQjS]TZV]ZW`ca[e]f\mXpe
GeOoPeQcUbW\XZd[
I\P\Z]dfn\pird
@cCiEdF\J]KbPdQZWXZ\`\qdt\ub
FdIYKbX\[cc\enifw[
PmUbW[Xc_gv]
C\FbI\VaW\Zi]gfZwd
CeIbJVK[Ucfdm[obq\sh
@ZCbI\KiL\O[UZ[Z^neYf]mXn]ogpcqZr\s\tZ
LVN\Scte
^l`]
Ib\en\pgr]
Xffdi[uc
CVK[XgYbZb_\`jfbngs[u\
C\NZOc\idcqc
PeXU\[dimpq]w\
I\Wnw\
WoX[[d`bd\qW
Ji
WnXX
JiQ\
LQtg
@kLZtY
UWW\XUZc_cg]mlr\
C\F\PkU\Y\d\mbnbpUqcrYs\ts
EgFiIVLZN\Yg]Z^\t\
GYJ\]zu\
A\DeNeOXP\S]X][W\\^badfmhckgqer\vc
X\[bnZogpb
F\IhLbo[
HcXTbc
JT`[se
JhPQ
SmT\
Sf
@\D\EcGfIaJ[O\Pi\eefufw\
@hLhNoPcSIYb\i]c^c`b
AcL\X\Zp`]
GYJRP[Q[ZYdhsj
M\OgS\W\X\mtwY
F]G\LYN\PhS]TZU\WXYe\ZdegikiqVtbue
LYQhT\nZpj
IaJ[N[SnXZd[n\
OZUbWli\
MoO\XYgc
BbF\GeJ\KdLrP[T\W\YZZb[b^YdXnbpcrZs[tgv\
AeB]GfI[LcQjX[_Z`[dYg\hgrhtc
B\Xg\\
A\KfXh\\
Sf
LmpN
C\Q\TaUmXb[]\\b\mltb
GbNdW[Xmf\i\s]
C\N\glkbt[wc
@cD\IbJ[K\LWNmU\W\YZZb\Z^\fegYickcm[pZqfsZ
DdE]G\PbZ]\gbcggmYsZ
GaOaX\\Z`\ddml
Ob\T
[b^b_dh]mgqf
ChD[F\ItJYK[PkSbUQV\WmX[Ya[]`\becXifkdmZodp]qZsZthv\wc
J\L]Sfm]
PcWcX\d]nnpYvc
G[JiP\
CkUXVdY\^ciepc
PeUeXgZf`M
HcXS^ccfi[mhwZ
AkCXDcE\FaGZI[JYKcQZXgZf^e_ZddfaiYm[n\vgw\
LW^]fihb
EfIeLYXT[i\Z^]_eadmfn\oipmr\w[
EfM[OfXidZmr
BZCZDdFZJbKdL\NeOYPhR\S[TaUaVpYTZ[\d^]`qagb[dZe]f[gkh[iRk\nhplrZsbuYwg
C\JhPUs\
Ic`fdcgbtV
EWIcK]]c^c_dwj
AbGcM[NcUgWZXX]kf]qb
Lb_brh
@bX\\]fjgdqete
EiFdkY
@\BfFSGUI\LwOnPYQjTrU\W[XYZ\[]\eaRd]e\feg[m]nbp\qSr\s\tZue
@cBxC\GkJ\L[WUY][[\\]]_mdY
AbCbIYO\PiUhWXYbZ[cdgekbmbncvd
PXQjX\
AcDkPbQZWaZ|]Rd[g[m\u]v]wb
IiReX\^Ydcfchc
KdSZfhicka
@[J]L\SlWbg[m]
CWF[N\UjX]mZ
B\C\G[KZPRXcdb
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
AdQ]Zid\iWvi
@\B\IkRd[\c\hdwb
U[W\_dri
fgq\
A[CZJ\KkPrU\WRXdZ\^cqbr\wb
@\A[BcCbG\IbJXKlMZOZPmQ\T\UYV[WWX\ZY[\]c_]`[dlg[igm[paqcrkt[u[
A[BbCWDYE]FjHdJYLYOYPsUcWdZb[X\W]b_idffPibn\p[qrsewf
GWKbQodbsbtd
X][k\Z
OdPgX]d]
@]Hc]h
X\_jmhrZ
GbI\LgOhQsTVUiWYXZ\c`]aTdeg\mPsbwl
OkmW
JVde
XT[m^[mY
FWIkJeLqP\WWXZ[\d\i\o[q\riv[
@fC\J]LpP\_[paqctRuc
CfLdT\U\WiZf]\gfs[
LnPhSQiaoYqY
@\A\Hg[[]a_\`ukem\
CcFbKaNePeSaWS[j^Zwd
PV
CzU\W\_UmUr\
CZKZPbQ[XeYdZa^g_[f[gdi]karjsbu\
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
BgGbI]PZW]XY
@dBcCbD[EbFcG[IlKdN[RZX\YV]bcZd[fcgbk\lcqhreu\vi
FcO[Z\f\gdhcrfvU
@XFgf[if
F\IZcpi\rX
@hBcDbGfK\N]RgZ]_]f\mcr\s]
FbQ\fciT
Nh_\c\f\g\idrhvZ
G\I]PY\bfcq]vt
imqZ
DbYd_\cbdeioq[v\
B\Y\Zc_bfhiQqb
_oiYrT
@[FbWgcUibrg
@eG\Ybf]i[qir[
fKio
BYrh
B]CbDa]bfXidqesbucv\
@]dZijo]
OfYfvZ
o\tf
Vh
Vg
[bhbqi
U]i\o]ql
U]qg
@\OlZb_[dcmb
C\DiF[GZK\V[X]Zc\[a\f\g\hcmhqdwi
B\F\IcO[PgQfTbVbWeXYYZ[c^Ybcc\dWfZgghcmYoZr[s\tevbw[
A\Kl[]
CiJ]O\P[QcS\UbXT[\\]_\aZf[r\wk
CXUbX\wd
CZwg
CjJ]QWw\
D[wg
DdwV
CcD[[\\dfiw]
CXI[L[N\\Zf[qhwf
L]c\qkt]
BYIdKjX\o[
B\IrKXX\
AgH\IWL]N]Q[TZWcXX[[]\`jb\k]l\v]
AYBfGfI\PdTcWVX[ZX\d`ldbgcl\te
N\dik\
Zq`S
I[WnYg`Zq]
Pp[Z`Zd\w]
GcPVZe`c
A[L\QYTkZ\a\mbva
Th
@bA\B]EcFbHdJbN[OcRbWdYb\]^b_ccWeZfcl\obpdqZscubw]
@\BgCdDXE\FZH]I[JdKWL\MYNZPeRpSZUdVUYd[\`\d\fXgeibkbnloapdrZsXt[ubvZwZ
CVGcIdLhQ\ThW[Xh^daem]ndodp\v]
JkL\PbQWT[WYXf]c_[acb\ddpWwc
LcPXT[WfXgYSZd
BdCfI[MjOeXWpbs\
K\g\sit[
BhIS_]
@iA[BfD]FXGcI[K\LcNqPZU[VcXVZb\\]c_\cddXebgWherctY
AhDYEhGfP[X\dc
BhC[JcK]OhP\_[b\
Dj
@eP[]e_cf\iis]
M\N\X\Z\]g_\uh
]ff[
@ZFkG[KdPZX\Y[im
A\BtGbIVPQX[\]
@bA\CWJ\SbW\X[Yc^i_ea\f\nZrht[u~vX
GcScUrV[W\XVZY\]^c_bf\jdneo]
FlIeV\Xd[\
F\IdNdOeSSW[Xb[\\i_bf\kbld
BeCgWf]\`[fju[
CiOaW[X\Zb`\rauX
AqC\D\GZIWKbM\O\P\W[[Z\e]b_c`ha[dZfZm\ucv\wW
P\V[W[\[_hf\hdi[japeuevc
W\Xbp\shwc
N\PkWf_c`S
F]IZP\Q\nXpaqftgwg
U\Vq[X^cn[pe
CYDbIkKV[ggb
GZM\W\djrbub
\\]Zf]uovewZ
CYKkrcsY
@k
@bA\KaN\O\PZWdXS_fa]da
Ei
C]DcESIgbfd\e[
D]Ek
@[Xlsc
Wi_\
@hBoCVIRJ[KeOgPcUbV[Y\Ze^[abgdmcn\oVpqq\sWtYvZ
r\tk
GcUZZbsh
X[cZdgfgkb
CfOgPc`ha\sg
@hDaEbG]KY_Xa[rb
^ck]ul
B\W\Xk
OZWkX\
AiIimd
C]I\KeVLWTYX^J_\ick]n~o]pJq\s\vl
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
D\\Uebmp
IZV[[h^\_dtfu]
O\S]VZY\i\nppYq]
gh
Pn
C\IYLYUZW]XgYb`bn[opp\rZs]vc
O[UfV[X]Yc[g^is]
EbOiP\
@[G[I\UY`hr\si
BkC\DZKjbc
KjPW_c
PbWTYcd\u\
di
@gBWC]EdGhH\I[K\NeObQgW\X]Z\[[_na\d[i\re
Poa\g[tb
CfQcXX[g^\rc
DbIbVif\j\n]pd
agj\ohvdwd
@\B\CbDeM\WbX\\ei]rbt]vcwk
BYIlKYX\[Z
B\I\L[MtNdP\Q\W]X[YkZ\[[\c_cmgw\
@fBiN]P[
NjP\_\r\w\
CbUe[[^\r[sd
IZLXOWU\_\nZo|q\rYsZvX
C[E\PSdh
@\LbNtPXQdX]\cdbfdk]m]tbu\
P\V\WcXdYZpi
A[CgD[F\GcIoJcL[M[NdO\PeT\U\WdXg[\\Y][acbbf\gghdm[n[o[pbqisZtbu\vYwd
I[^cpP
A\W[XqdalZ
CUG[I]JcNbOdPeT]VfWfXkZY_]a\gcn\o]pXsrt\
DgXi\h]\fXw]
@bAaCXGeMWNgO\T]X\[[\j^d_hd[gjk\mbobr[s[ucwd
CgDYEjG\H\I\K\PcVc[c\b^[`bb[cddbe]iXm\tgwb
@bBmC[IXKcMeNYOZRjX\\\^d_[`[dYi\k\lWocvdwU
PgW\
@[C\K]X[_r
BiGXP]U\X[dfgYmcwc
DbGeM\NeQ\WYXO\f_bdkgfi\mws[u\v[
F\IgXUY\]c^fabgetd
Cfm\
@\B~CbDbG]IRPXQcR\X\`ef\lb
A\CUE\GbITJdK[L[NTP[R]UgVcWdXYY[ZZ[j\Z]l_c`Ya[b\fXgei\kimkpfrisXtcu[v\wZ
N\Wide
BgI]PZ
O\W\iiq[
@eARBaC[DXEeFlGQHeIOJcLYNcOiPeQYRTTdU[VRXdZ[[Z][_kaib]cYd[flggh[jek[l[mXnlohqarpsUumvew[
Wf
C\I]`\gdrSsd
N\igmc
@ZB\FcIbOiU\V[WZXZ_gcdpcrf
OgQ\Wc
Qi
CcJ]K\N[PYTdVjWXX\_p
kj
OfZ\fdk[m[ql
CfF[UeXZ[b^\
AcDaXi\g^\nXo\pg
C\FcN\Uf^bwh
A]BYPlQdWZX\[\\]lZvbwn
B\I]MXXg
@kM[XY
CdIfKhXcp[
BgCnGeIVK[MzP\XZ\Z^c_Z`]aXcWeeg[r[t\we
Cc^\nhodpgtc
HdKdWgX[]Xdcfct]ub
Kd[d^[`l
BjCYGcIUQeWg_cre
ImP\UcVcX[[h_gg\pXrd
AcCaFbG\IkPchbt\wf
LWX]n\ot
CXG\KoPh_bbddWkam\
LRk\om
BYC\PhW[[Y\fwn
Mi]bt]uY
PXX[ccffwh
@eAQBeClEZKbL]M\NbOYPYQ\T[UZXcYbZZ[Z\\_f`haZbadZfYgghZigj[kYmXnWo[pYqYrbsbtXuV
BgIZ`ei\rotUuZvg
CWKdMgVbWdXV^c_jg]o]rbsft[
@dOUTc_bakcbd[i[k\
@cB\G]PaWYXfq\
ti
BWCZDbEYG\LZO]PdV\W[X[Z\[dacbfiYn\ofqftgwm
K\VsXXnX
BKCbDZE[H]IoLaRUTbU\VaX[Ya[b^[`\aid[eagkhcidmRn\pYqgrTtVuZ
@bAhCZDbKbUcX][X_Zj\nd
BdCfIZL[P[V[\[]d^[_gh\i[nOpwq\rcvW
AiCcD]EbFeIwL[PcVWW\X[a\dZfZmZoZp\tZwX
OmQ]W\
TcWdXUpd
BhCdDdFZGbK[LaP\RkZc\\^bdfebg[jamZoYs]t[w\
AfC[IhK[RXU\VbXXYe[bdej\oUrd
@\AdB[DbFZIdJ\KZLjMYN[OWRYXb]\^[_Z`cabeef\iej\mencoapkrpsXt\ve
BXX\aldc
@bA[BnGnIQPgRfTbU\V[We[b\Zadl[nZperWtdvbw[
@YCgF\GbIcKZMhN\QYTgUYV\W[XmY\Zb\f]]^ea\dZfVhcn\p\qdsctcvf
AbKgXf_\
@\AbEhP[XYY]^]_b`bk\th
Igd[g\p[tb
Ukmco[r\
E\W\adg[h\nbsft]vh
@iB[EcGYK]O\Q\Wn^\_fbcd[fZgcijlev\
XXpo
E\QdScTaWYX\e]gdkemfsbuV
CbEaG\K[OcPjQ[T[Wd_haYqgrcuZv]
CjO[_]`[s[
C\Y\^inX
E]V[X\_\n[r[t]vw
E\FfJhLdP\QbRaTcVXZZ]be[m[ncpasc
BfGaJdPVdZ
^afhi[
C[KmSbYag\
NW[cckv\
IWV\wc
C]JhPW
DeOe]Xdeflg[h\uY
`g
WhX[[cfbr[s\
@[B\b@dr
@aNjYb\\_[`cp]tcvX
@YBjD[E[F[GmIPKjLiPURkV\X]Z\_[aYdee\fXg]hZifm[oVpYrVs[tbuVwW
WlXSde
AdBfGgKZU\[d_bdbnf
DgfTwb
AcIgKeT[\]aZm\parctf
^Tnip[vh
VVY[^ZfYienup\qZr\v[
CZUk^cf\gbmmr\
EVFc[d^bm\
Ah_Y
Lg
ChIeK\LhNbPgW\X\\]]b_aacbbkcodt[
@\BcDZFdScVb[j^\fbm\nXohpc
HeMfXd]Yidm[ub
IdK[Ua[b_cph
CgI[V]n[pc
X\_k
ClUZ
C[Kdfq
^cdaf]vbwi
B[NXU\X[[s^\
HcPZWh`c
@\DcEbPZ_[dggi
J]PjX\^\dg
AZBXCWD\EiFjGTHbIEJgK\L[M[ObQgRYS\U]VPWeXQ[X\W]\^n_e`cafddf]gghbjfl[mZnhohpfrhtcugvYwX
@]B\CcDYEiFlGXHfIZK\L[MUNmOcQlRdSiUYXWY[[[\U^e`ibmc\dUf[hWkdmcpZqhsctPuc
@[B[C[DXEbF]IYJdLZNiOeP\QZWmXXZb[X\b]T^e_jagbbdfg\h\i\mQngpYrksYujvXw[
G]I]VVbbn[pn
M\ObWZXtu\
Ld\h`\adfppfrZtbuZ
B\DcEdIZL]NcPXQcSfU]VjWj\\]be\f\lYvbwj
BZGaJZdj
BjIRXg\\w]
C[KkMyPUQ\W]XY_\agu\
T\U]W\XUZcmz
nYo\vj
CegXmb
BXC\FbN]VhX\Yc[c\b_h`blcmesf
B[XdYbnbrjs[ta
Oym\
GfOdW\^d_Xm\
DbEgFiI[K]PgR[V\XY_ew[
MSXpu\wZ
@XAfBzGiIRJYLaNYPMR[S\WNXlZh[\\\^Z`]b]c]dchYigncoet[ud
I[V\ph
VfXZ[[ng
WZXifegZtbuY
B\Vji[
B\CXIeK[L\R\UpX[_\d[gOhki\mfrcsbvd
@QEnMjSbX[
BhGbI\LYPbX\^[gbkbneodpeq[rb
@\BPCZIiJ[KgN[PbR]WaXZYdZc\kdYfXo\p]tVw\
@bB[GhX[dfg\
HdKbMlN]W\X[^ifgoc
CdEeKYM[N\O[PWS\WVXVZj[j]e^[bacbdbibkWnbp[q[r[ukvW
AgI[L]Qbmd
Xi
BbLZP\V\Ye\b]c`dgdm[nio[pYr[s\t\v[
I[YmnipYv[
g\sj
B]JbKk][
B]Kg
AcCZDeGeH]KfLcMZRbS]VbXUY]\Z]Z`bcbheicl[nepcqbu[vb
@bBdChGkHbKVMeNePbS]TfUdV[XcYgZb][^\bbccdLeffcgch\idjdkcsdtZufwf
GXL]PiTZdd
ObTeabph
DbGTPoW\XY[eaZdfkbp[wc
CeDbFVG\IjJbKXNUR\S[TYVeX[YYZY\i]c^b_cbZcfd\hXiYkdmdn\sb
@VCbDgEjFbQXR\Ue[]aaddeiffiemdwU
@\D[FdG[IjKdL\N\Pe[T^Zaeb]cgd\h]iemWvcwb
BbGgd]
@[A[BaD]E\FiHkK[LcNZP[QnR[VZXa[X\a^caZbhcfd[gdh\ihjak\nYqVrWvY
@ZA\B]GgWfXp\\_bibm\q\rXv]wd
Kc[b\l
EiFc
@hBbC\D[F]GWKZN[P[R[UcVfW[ZY\Z_m`Ua\dreefihZiUminZpctc
IZKhN[UcZZcfei
GdZ\^cehsavZ
K\PdUln[p\
CZWeh]i\r[
U\_Ybmhb
CbDZFbG[KbQ]ReWY^W_b`\b[c[ddfbgbocp[qmtewd
@bO\^n`\a[d[
@XC\DcEdGRO[QdUhWdXX]\_ddjgblbmcp\re
A]CeDeEUFVGRI[K\L\O\QdRgSdUdV]WZXZZZ[X\\^b`abqcidYehi\mUn[rYv\wj
FbIcK\tgwj
@dA\BYCXDdFaH]JeOlPfQbRhSeVSX\Y\\d^[_[`daZbcdYe[fVgbh[iemanhoap[q[r]tjv\
JYKv`ch\sXvgwd
AZC\EfG]Wl[\_[abwb
@XCbEbFiGcK]ObWmX[^\_Yf\i[w[
C\JjPd_crdw[
qi
mWwg
Wi[e\[
Elk\
P[Wc_]d]m\nipevcwb
C[Kt
DZEaGKIOJVKXN[P]QZRbTYWUZZ`ZaZbYdqeZiYj[s\t\wh
AgC]D[IZWdYbZc_b`[abcbdgf[g]i\mgncohp\
AgI\KcPeX\[Y\[aibXcZfhw[
AdB]DjEcFYIiK\LZNaQdRgTcU[VcZf\\]d^]`bd[ebfgm[n\s\t[vbwW
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
@kDbE]I[KbL\O[T[U\Zc[ebff\mVpiq\sgtbvYw\
@kBkCbD[EYF\IdJaRgVXWYXe[\`cabdSfas\vVwa
@dGaK[OYWT[\_ma[b]mZ
AdBbCXDYOgPiWX[\\]_Zcbicm]qcrRwf
Fc\j
D[EWK]Ofahrg
F]L]W[`\d]pirY
@iBYFdYhdZf[vewc
@\E]F]IaO\UcdYmioSq[se
KmY\_Xtcv\
Ok\Uu]
EhP[_Zbid\
@aCaFbIbKaL\dbg\khmVnbrZwf
A]BYCWDbEbFhGVKbLZNQPdR[VbWbXVZ[]b^d_V`fbacTghickZn\q[tZuZvkwd
LYTb^bokpZs[
Pi
K]Wk
G\X\dQmq
A\C\GdKXLbPYWdZhaefeggmcnjperds[vb
@eJdKaO\_\`Za[hcih
E\K\O[XZYbbcdgm[
@iB[CbDbEZF]GgJ[KXL\NePdQ\Zi[[]cbidbfag]i]qgrftcugwZ
CaFdGeJ[KYNbOcU[X[[b\f]cdbfeh[iekdmZn\o[p]qb
@cKXMqPeR\UdW[_e`baXd\elf]ibm\ras]t\ucvcwZ
@gC\K\PbSfU[V[_la[cZib
BeK\MeO[_\fbn]vgwc
AbBZClGaNYU[V[W\X\[c_[fbg\hbnipZvcwW
@WGhJbL\Og_c`\aa
CZD\FZIeUkVeWcXe[X_a`dc]echbibmZnYobs\t\v[
LeOSPXQiTeUYVcWhZk[\`bdZfdgSiYn\phr[sfto
KcYcm\vh
@VDbFZX\ZX[[fZi\qrr]tYucvY
SdX][cgh
CbLh`ed]ebt\
Ai
@cBgCbDgEZF\GoIWKYLgNdPXQ\R\VdWhX[ZU[Z_\a\c\dZfbi[mRnZo\pcqcrdt]wW
C[EXFWGXI]J\LhPYVaWY_Za\bcdnegfVhfidmXpc
@dA[BeCTF\G\IZJcKbQgR\SfTZUfWbYZ[Y\X^Y`daZb\cZdbebhciekbpbqftWu\wZ
Ok_\d\
CbIjQdTXc\f[qh
AfBiCdF\G[IfJWKXMnNfO[PbQaRdUdVeWYXbYg[[\n]f`ca[dfehfcgeiZmfnbpUqYrdu[wi
D]FZGeIeLgP[U[VYW\[b_\`]dXtUwV
OdR\[e_\ahe[i\
EeF[O[W\_\aYbddVf[idmcohw\
@kOWRb`b
AiC\UZW\X\_ba\pa
BZC\fi
EbFnIZQ\TfdbmYwb
Kl^a
@[EZFl
@\CcLgWbfbhcoepZvZ
XjZ\abvc
[[\ihc
E]IXKVO[W\XZY\d]gdobr\setYvd
WcXhf[
KrTaWdferZ
@ZO]WZhinXo\pd
IZwh
LioR
G\andco\
NePm_]dinZs\v[
AaBiD\GeIbO[RgUcVbZdacdXqavh
AWCdDoFdGrIXKmO\R\S\VeXZYWZb[ddUf\g]h\iZmVnZo\retcu[
IaW\g\rYtsuS
CdLhO\T\WeYc^\i\k\r\sftev\
OZVbY[_\f\gdvkw\
GZOeQY[[dkg[mmnbqdte
BaDYEhIcKTR]ambbdagbm[n\
AbCdITL\PbR\VYXbZf[b\d_Xa\b]ddg\ibtnvb
AbBdEWF\GgIbKZO\P[QUR\VbX[[\\\^c_Xc\dWeef[lfn[wf
nhpgq[r[
o]uXvi
@\CdDiEoF\GfIYPSQmVfWZXXZe_Xa[dZf[ocpdtd
@QB[E\FcG\IbKZLiO[Q\TcUdWcXeYb[\_efkmhocq[r[sbtfvZ
@VAhB\D[FZGZIiK[L\N\OcP]QaUfWYZl^X_Z`\bXc]deeZfbgeigmhnpo\qcret[u\w[
@[A\D]GUOc_dacbbcbdkk\r[vc
A[C[FcKbLZO[PYTiW\X[aecZnbphr[sXui
CbD[EeOiW\_\b[e\i\mb
@ZC\D[EZGcJcO\PYZ\^b`\agf\ifpiq\rhs\tRvi
DSEYGgI\KeLfQdVoZd[Q\\]d_c`[cig[mio\q\
AfBeD\EdFeIbKXO[VcXYZb[\][_ha\dcg[qevcwe
@\AYGxK\W\^]_dd\eZsb
^Rnr
@iGgN\O\Z\_iabdYeWg[s]
A\_i
CdFUIgK[L\P\QbScThUeVfWXZe]e^b`cf\mon]sa
olpZtY
ClFZK\WYYeggsatdu]
CcGcIfLeP[tc
NcWhdYm\
aic\
BdDfE\FeGXIZKcL[NdQZW]^dbgdaeif[miqfrYv\
Wbe\nhwb
BjGYK[Og
@\Kbofsa
B]D\X\^[_\djfcqWuZvZ
AbCbG\IYKiP[U[_XccwY
FcL\PmRd_[a[i\nlpjub
@YB\CVE[KZNaO\PbWZ_b`dcddcf\i[kgn\ohq\rhtbuevY
@bA[B\C\DYGbITJbK]LZN[PcVbWYX\[f^dace[fYg]hci[n\p]qZthudv[wR
@eAYK[O\PeXi
IZ^d_jrZ
@\F]I\Wd[b^baYig
A\BfC]GcInKYNZPc\]`ZdYe[n[rdtTv\wW
@]J\K\V\W[[\_d`gd\hck]pbq]
@\Nj\X
NmW[`]
kYog
@YAVBSF\GgKhPeRlTcVd[j\hbcdZedfZhfidnbvUw\
CaZd^b`hi[qbwf
Z\ah
I]O\R][ad\ih
A]DcE\KZOcQ\U[Z\_da[b[dZedgbhbiamRrftb
AfDeEZG\Oc_\wO
@[GcKdOgPh
@\AeFZG\JdOkWZYcZU\b_ga[d[i[sXtev[
@jAgI\PhQdW[_\`eaYi\
CbG[J\W\\h_]ddibm\
Oh\\
[hwZ
DhGdd\lYw[
A\C\FbG\IZLfNiO\PgRiWbX\Zf_b`\aYdWe]fVgWhYicjbogrZtWucvSwe
@dBeGdLdPcQZWb\[_ea]dYmknZwe
@aAeDbE\G\ObQbXh[b\\a\f\i\min[qhw[
[h
@\B[DcGpKZLZO[PYRYT[X\\[cZdjg\mbq]rb
Glo]
E[Og\[mW
Eedjm\
@\B\CXD\EcGZH[IbJfKhLYNYPdRZSbVcY[Zm[[\b]c_Z`iadcZdjedgWifoZqhr[t[ubve
B\EhGTdh
EZFcGYOdU\dhme
D\FlIgO\PZWb[b_caXb[ejgdscwb
KhaZ
@cAZBdGbK[WY\Z_kdahbvb
GZK\L]O\QhTdWba[dcn\
@h[Y\\qa
X[jYkdnhoepdretV
Q\d\ml
@[AaB[GcIZKeLcQcTgUcWfYfZg[X\j][_d`YaccddYecf]g\kdlbmbncqYr\wZ
VcXZ\lrXvj
T\n\riuZ
GVOdQYmc
C[^la]
BVCfFXHcIYPhRlUfV]Xi\g^d_Y`ebWcWddhbi\kbldm\obq\rfu[vcw[
DbP[th
Q]aj
DfFcXkb\d\i\
@gK\L]_]`gc\d\rbtdvb
@[AdDXGXb]dmiemm
UYXc^[ebnhqb
CUKedc
@bDUI\KfLZOeP[R\ScU\Xe^[fbmcr]s]wZ
ig
AbBbCbDZIuKYPcR\WpXYZU\c_cdif[gZm\qYr[vhw[
DdI[RcVbWh^\d\gelhtcvcw]
C]J[K\L]NeVkW\Z\^b_p`ZaZgei\qir\sitf
W\kinYofpZwf
AbBYD\FkIhK\LcN[P\\ab\d\e\f\tdw\
C[DZGYIdUeWfdise
CcKgM\NoO]Xg_Rabche]f[hbn[qfrTtf
JZL]M]Sgm]
S\nfp[
G[I[K\LbWoX\[[dde\iZ
PZW\`n
PZW\`g
D\Jg[gaenbp\rbt]w\
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
DgPdXe\[
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
@[DdGiNZPX`Ydgg\
SXU\mesh
D\P\Ze\Zd\wo
@]B[C\D\EZF]G[IVM\N[QYRrT\U\V[WcXUY\Z\[\_W`bagc\ddeggZn\o\pZr[
`gib
AcN]R]\ja\iZm]v\
A\Rjic
P[ari[m[
K]W[api[m\
DVOeRX[a\\etiXm[wX
BbDfG\KUObWb`[aTbZeZmgt\uavcwW
OcRbU]WXZ]`]a[bddjidmbq\wq
Rip\
Kh\\]ciY
al
IXRiX]d\
C\Ki
E\I\RkW\[]_\ie
\d`da\fYikr\u\vc
CaI[N\OYUdX\Z\_\abfYirmbnZp]q]r\ta
I\OYik
UkiXsb
CeUZiV
XXmj
NcXjmY
FbIbLZUbVbW\XZ[d^hf[gcm\p\qc
L\\f^dqg
LYXf[Y\htd
Lbqg
Kb[j_cw\
[jw\
D\EbGgP[ccecggmcs\tewb
DgG[X[g\mi
D\T[W\giwg
DkPbWZXYZZrbwd
DhX\wX
DXPbXYrbwk
B\Xi\cw[
BZDbYd`adcfckblgn\rascu]w\
B]DdPcX\\Zacf[lps[uZwZ
A\DZG]IbNd[[\[vewh
D[v\wi
XYshub
QdX]ZgiY
QdZes\
KWMePdXW
Pi
PiX\
C\Kl
C\Kk
AbCcD\EbFaIXOdQ[R[SaWcXZYd]X_bcbd]e[figbkdmUndocpcrfsdtYucwb
AgBWCbDXGcH]OhP[SZVZXjZZ_X`]ccf\gdhbi\kavXwZ
E\N[O[PYZjf\obs\wh
CUH\NYPcXWfigei\rlwh
Xi\]^bfYsZt\vc
Vq^Yn[
XZfg
B]C[EdLdMdNmObPbXh[]_\dZlbu\w[
BeC[DaEbFaNZW\X\Zd\kb\f\gbm[o]wd
@bA]CdE\FaQ]S\V\X]Zb]X_nb\g[iem\tcufwl
Eb^Yacdgfg
@XBbDbE\M\OdPYR]VdWbX\[\]c_d`jb]flicm\nasewg
XZf\wj
CYUbVgXYYc^b_\fYkfnYp\rbuhwb
N\P[X\_[wg
CgUcVcY]n]p\
Pf
BXlh
BbCYP[Xc_d`Zc[r\s\uSvq
@iDgE\F\HeJcKbNkPdSdU\VVWcXYY[Z\[a\[]d^X_Xdff[kbndphrfucvU
WbXf_ddboivb
ChNcV[XXYj^bobp\u[wZ
CZWdXWYnn]o\pesju\v\
X]b]ick\uj
AgChKeb]hcs[w\
Eauh
@cCaKWW\X[]]dcfeuevYwS
XZfiubv\
C[M\SZXcgg
CcIfM]NdObTeVd^c`bcggeiembn[qhrgs[wc
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
B[I\O\acmj
Xi
T\WoY\`bn\pb
T\Wq
MgOYPbW]Xbte
CcIdLYP\U\XX^\hen[pqrot[v\
F[bbc[r\tn
B\E\FgXZ[b_jc]rW
@YOkQbW[m\oc
F[IZVi
BbF\IbV[h]n\pTrl
@[BeIjLZP]XV[[f]hgi[n]o[pmrqt[u\vf
A\D[FjIjW]X\_l`\b]ccfXiWr]u\wb
IQKePjQZTiUhYfc\ino[r[sWtc
BcVci\n\p\ri
@dB\D\FdIbL\VcXZ\]_k`iacbhe\naqcrWtYuc
CfGZdir\
\\_i
@nEbFYN[_V
@eA\D[IaNcPZXX_da]ceh\r[wg
CbVVX[np
AYCeEbIYJcOSPhQZRXT[V\WkZj^[_\`fa[bgcVfeimm[p\qbs\t]uevp
AiKcMaNcPZUXYY^g_Y`Ya\d\fcgbidsd
C[G]IRLZPfUdXiZb\a_\a\dkflibr[te
CbD]EbGkJ\MdPfT\W[Xk\daXc[d\eef\gdkeo]rb
McOZXh\[bbdbk\o]sew\
F[IcXj[\
PhX\db
kg
\j
DZFcIbOcPZaYdbeiwd
@aCXD\EdFhGVIZK\N\QcTYWUXOYZZZ[c\\]Z_[`cageXgYiemmogs]t[
C]DZEdG]HbKcOgPWWZXYY\Zd]Z^d`Zdde[fYiemdwf
EfFjKZOYaeicmYo\
EcFcQYdhmZ
C[E\FdQV_\`cbeiit\
F]a]ojrc
OcQZXZdcmdwY
Qnd[i\m[
OgQ\X\
OmQ\
L[Xbtj
EbGcJ\S[T\WYX[f\icklmbr[uZve
X[kgr\
LgUh
Qh
fii\
B\D\XXm\wp
@\EZF\O\P[XcY[aWkpw[
GbPaQiX\
Qi
A\BYDfGWIVKZOZQ[RlWc[]_bdbfXiYk\mdr[va
@\EgOgR\Xe_cd[gbv[
O[Pb`f
V\vk
E[P[Qq]Z
EbOh_YmY
@ZDcEYG\IXKYL\ObPVQ[RYVeWdXYZ[][_Y`\b\d\f\mbt\vXwi
DcG[_hmdwZ
@lC\DhJbOVPdXedcv\
RetX
EXVeX\Yftj
D[EYR[XZvgwf
wm
DbOT][mmvgw[
Pjw\
@bC\DaEiGgP[WbXZe[ibm\
wj
@]AbB\CbDbF\IcN\O\PYQ[TcUcVdZ\[[_fabecfZiboapbr[s]u\wY
CbIVLdO\TYU[Vc\c_iiVm\n\ofpd
A]CeUvVaW\XS\\g\n[
AgCQIZJ\K\UgXXZ[\c_fg]mZsc
IZWVX\_Yegtf
CmF]I]J]KkP[ThU\VcW\Xg_Qa\ifw\
Xgpd
IhWkXWp\
NWP]X[_tpa
X\[[`]d]gckdq]tcuc
BcGaM]edfil\m\uZ
BhCde]fXl\
FcXg
AZBaIZK\N\ObPuQ[WYZ\_[`[aYd[l[pbwa
BiC]OdPdWZwX
Pl\Z
B]P\wi
@]A\EaObP\TbWoXZZdafgew\
@bA\CdEgFeGcH[IcKdN\PYRfS]TdU\V\WgXZY\]c^]_\`Yb[dbe[f[gWiYmgq]t[v]we
BlDiF\IZQ\Rn_\d\mW
@WA]BQCYDZEjFcGKInN\P]QbRTV\WZXc]]^]_e`Yb[cae\f\gWk]mwrbsbuewX
Cgwd
@dBjC\GYP\WdebmW
AZF\G]J\KWN]Xc[[\]ejf\l[mV
DcE]eW
A[BeD[IZJ\Xhdew[
BiD\ei
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
IUnfpd
@[C\HfW[Xe[U\eibkbpct\
@\LSSctd
GbT\[jk]t]
@aLftW
CbLY[j\W
BeI\P[[h\[cbibkdlcw\
I\[hlc
fh
F[km
BWC[D\I]UbWV\Zc\i\nbwg
Xlw\
ChF\KdOdPZQ\TbWXX[[\\[`]p]wX
ChKg
C\Tckg
@]B[GbLdN\O[TYU\VaW]XQZY^\_b`fa\cbdbfYhfmin\ocpcqlr[u]
CbIcLiXZZ\\bcbf\mcn[oepcqS
Fbh]o\qgtZ
LdT[pbqXtd
AbB\CZE\KXL[NfOhP]TbU\W\XUZh[g\[^\_X`\a\d[ecffh]iUkcmWoWp\qbw[
A[N[OaX\i[kiqiuf
Ok[ZmhoZ
@cN\O\[Zfgqh
O\Zg[\
Oj[\mY
CYL\N[OZTa[VeffWgaiYkiqe
Z[qg
CdN\Ycih
C\ii
C\O\WfXl\[`ad\f\ic
NeO[Z\\]_dsi
B\NbcWrh
X[\ii[r]
\[fpu]
NfP\XTZ\mfwc
^h
X\fkw\
Icnkoep[q[v\
GfIZX\\k_bl[r[wb
ObX[\Wmb
BaC\JbN[O[YjZ\\e_]a]badbf[qXsdt\
N[O\Yc\cqXudw\
XaYYdh
X[]kf]uZ
X\wo
Cif\i\rb
PbX][[\k
I\X\[k\[^\mZ
[g\[
F]PhWbX[d\
CsPZQ[WXXZdbfbw\
ChX]
VZng
GhKfLfO]X][Xfkq\wc
Kk
@[CnEdFjI[KWW\fZi[
C[EdFnUgi\wg
CeS]Yi[\_]`cibpb
CeYl[\\\pb
[[f[ik
[ka]w\
C[W\Ya^iv\
VZXa[\oiph
Xf
@WBbE\F\GbIYJ\K[N[OhP[Q\RZT]VaW\XYY\Zb\c]Z_WaZdde[f\gYh]ndodqZr]tcu[vbwY
AbI\\jlamkp[rc
Om\Xp[
AZB\E\GUR[WY`\b[d~iX
AZC\OnX[`c
E\OUmj
M[OSXb\bm]
EjOg
OhX\`\d[
CbO[\idek]octb
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
AeGZJZK[LhNZR]UXV]X]YcZ]^X`aaZe[gfigkcmineqWrev\wd
AbBZLsN[Xc]\`Xacdhh\m[nXplr\v[w\
N\V[_bngoYpZ
F\ScgpmYw\
BXC\FZIZLZX\]f`bchdZfXijkgmfnZwb
AZB\CYOcW\[b`affg[h\i\k\mfnkompeqXw[
e[mdrh
I]c]f[hbmcvg
BYGcRg
E\FdIcJcK[PZRcWW^fcbfcg[h]iZmmndqfrb
IjNcRfXdf[mQnco\p\r]vcwb
BZD[G[I[K\N]W[^ff\g\mjnfogpcqh
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
CeDbE\G]I\K[M]NgUfVbXb[e\\][^Ybbcbd[e[fbmZn]qZs[t\wb
C]NhOfXZ[[^Ybapcq]wZ
Fc^bbgf\
XkcY
CmN]]]
X\[gcb
CPXZwi
@bCjDVU[^bcdhawc
NsP\\[r]
C\[[`\cj
AdC[DfNTUiW]Xh\d^Z`bfbrbwY
N]\iwb
BYDcE]FbMdN\PeQaXY[f\WlbscvWwZ
Qbagnbs\
Lk\cw\
D]FcGeI\O[UgVZXT]c_dccdTmip[sb
D\Xb\\ln
GXObPbUeZ\des\w\
BZMVXplUu]
BR`cle
MiXT
KcXfa\dfmUwZ
A\LePoQ[X\`Ztc
PiX\db
KkP\Q\U\XdZ\_ks\wb
@\B]OeWaXl\Wdde[fam[
KbOVWfmh
D\K\Zbf]ij
B[CeKbN\S\V]Y\Zb^ffbk]m\parYsbt[ukvc
B[CcK\L[N\Y\]\^dict]um
CjX[
CaU\Zb^\vi
Ug
DfE]Pc\eebfbm\
XZ\jebw\
CdD[EeX\_h`bedgUui
WY`h
Vc\]_]pbsj
@]A[HbI[N\OZPaUdW[YbZj]\^a`ebbc[e\f\l\q[
C]O\UgXbc\da
BcCiIdP]X\`\vew[
@YCXYnZ[^[
F[GZNbXW\]^bddgcmm
@jBUD\F\G\IXKZL]OhPkR\TYVdWiXW]\akbfdimYncv]
Xa\baZg\klv[
FiO\b]wZ
FbXZwm
E]I[VlhZoc
@\AbCXDWGqNjPZTX_W`]aYdceegekUmi
@XDgF[G\P]Wm_caddXfbifrbwY
CcKiNc\\
NbQ\aeui
CjZY][
@hGbN[RcXd\Zdbv\
W\XiwX
@dP\Zb\hfcwk
BnD]NWXT[\\\l\we
E\FZIhX\kb
BdGdI\MiNZUbW[XWZX\f]Zd\lZwb
M\NeXk]\u\
XZ]f_\uj
JcQhVc]]s]vbwd
G\K\PaQ\\V]kdcgdmZuZw\
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
@ZOsP[Q\Xe_Wm\p\u[
f\nfocph
P\WmX[fc
DdK\NXOqP[W]XY\e_Xvc
NROcW\\e_i
AgFdGaKcOZX[\n
FnKYW[X[w]
B\NhSc
@\AfGYLhTdUbWZZ]_Za]defbibm\oc
ikkb
W\Xh_]g\u\
Ifr\tT
B\C[KZW\[\_Yhn
f[hiv\
GVIhKcTfU\YbncsQ
IdT\rXsd
I[dksW
B\GbIiKZPcXhc\d\o\r\tfv\
BdIZKcW\X]d\ghtc
ImKYPctZ
BlKXN\P]RdXS`[t\w\
B]CbDbE]I[KaLbP\WXXSYc[]\\]f^c_\`\p[r\setgvd
B]CaFbI[JbK\LcW\XZ[[^fg[o[vjwd
KcOmXe
CeI[WZYcodtcvW
CsRdUXX\dc
DYEhFeHbK\LdN]QdS\TfV\Wb\[]bdbfbgdh[q\r[
AcEZGhQdagg\t]
GYKZP[df
Bid[
EZIfPcV\X[kbwj
@[A\CbFhG[IbKbLfPcTcU[WhX\\\]h^[_b`ia\bcd\edf[gdh[min]q\rZsbubvjwP
eZwi
QiZ\d\ebg\
C\D\FaKbM]T\Vb][^\nct\wi
D\IcKfQcXn][mZwU
KbP\QcZhng
F]KYPbX[mVwr
Xh_]wY
C[Dhw\
DZXXwh
IiTcdb
IiTcd\
A\G\HaL[NfO\PbQbRYS\UaX[\c]e^cdbgfkco\p\rdsZteu\
@XAfBiCdE\FcGlIdJ]K\M\NbOiQdSXT[VUWcX\^c_ichdRe[hdi\k\naoYrbsZtXuf
][^dmi
B\KdPgX\\[bbdcm\
@XAbCdE]HeIgJ\K\MeOZQZSbTaW\Z\\V]c^d_g`baZbdcfedfZgZhdogqZs\uWw[
@fCgHbM[Xb^Z`\dcg]jarcugw\
C\P\Zi]\m\
AbHlQeUb][^]`[add[iYmZ
@hIYKYMnNWP\XP[\\c^]aecjdcfZi[mgn[r[vew[
FbNo\\cbvc
Pjc[
CbGjHdIeKcMaNWP\SeTiUXV]XbZd]X^[aYbcdbe]lcmYn]t\
EdFkG[N\PXWfg[k\
@cAeCXDeFbKeO\PYQ[UcWaXbZ[\c^]_bc\dfmVrfsd
D\I[KbM[Xc[[]j`eb[cWdcebmYn\rqwb
N\W[`bwg
BfDZNZQ[X\\]mo
HbPdRdZ[]c`gd[nd
CZI\KnUfVaXj^Zc]fYgfh\p[rh
\pmew\
GfPZ
@\CXFbI\e\
CZK[Vd^s_\i\mbn\u[v\
@dCcD[IlNZQe_\fZg]m\wc
\\fhwc
GZaUdj
BcC\IdKiPh\\
@ZG[Pj
Lg
N\XZ\]mgnipdqcr[
@cCXKbNc]XdkkSmkt\ue
A\B\D[IcJbMjNbP\W[XUYabafcgbn[
Vng\
GcI[PbX\\Z]Z`\d\mn
IoNccYe[mS
Tb\Vbag]me
I\QbUeZf]acdehmZ
XZfbgfm]sb
@]PaTbWcXc[Z^Zdlg[qZ
@\C\FbGbI\J]LbMeNgT\V\\\]]_ef[gfnbogpbrVu\
@]BgGdH\IdK[MZOZPZU[V\WbXcZd\\]b^W_ba]cbdZf[g[hbidl[rfu\v\w\
C\U[Zk
EcIbWhX[Yb]\_kaibYdWfcgXm]rc
@\BhCkJkP[SaU\WbZX[b\fwZ
Db`Zwg
BcClS[Ud\Z_eabb\fig\s\vewb
@bCYFdIZKcN\PbW\_fadfkgdm\wY
Xt\Y
@h]\_flbpfreseui
X]\]]acgiarev\
@fHhOiX\dbm\
B\I\dgmjw]
U\dgm]
AZCjI\JZPkXkZ\_Zf]we
ClIZKbN\ObZ\\Z`YbfeafYgZmcreva
Nb]jd\rjubv\
ChIcUfXZ^\r[
CeDcITXY[]\ZfbmRv\wk
GcNbPdQ[Ub\d]d_XccmYrYw]
C[I\OcUXVfWb^b`cc\gfi]rgv]
W\Xb\i
AbC[F[IYJaLbPR[g\[d[fewp
C\G\I[KXN\PYU\]h_danfbietcu\wY
CYIZPbTbUjW\\j^\a\bdfincsdtb
@dFcKjO\WfY[\[_Zb\d\fYggi\j]s\teuTvh
BVDeE\G\IZKcNeOgXZZ[[q\W]Y^\a[ffh[mWv]wh
C]IbP]Qc\Z]pgd
B\D\IaKkNeQoTWUa\odYeff]gXmU
Zgq\
\Y]ku[
WhY]]bm\
U\mi
^X
FcIWXiw]
IZ\YcWdgmh
f\hh
Za]Tdf
[b\jaWc\w\
I[Xd[Zckrhwb
@eCTPaQbZb\\^o`icbkUr\sdw[
_k
X\]rmY
Nh_X
DcN]\m
@]AXBZIbP[WaXX\j`[b\dYfbg]ldr\tbvfwZ
BZW\XZ\imiwX
A\B\MlXZ[]]]`[a\ebq]ukvcwg
VdWioc
@bGVK\NpT\Z\\[]f_]d\f\lc
G[Nk]ao[w]
QfT]WbZ[dZ
\\me
@\A\B[CXE\F[GXIhLcMiO[PXS\U[VbWcYXZY[c]b^h`[c\ebfUi\kep[qhtVuYvWwa
B\D\KaM]Xh\ew[
PZdk
I\K\[j
@cNKWc[d][_bbbvY
Q\_ddWme
GfHcW[\b]\_[afdbf[ibm[rf
@]B[C[G\I\O\PfU\WZXZZa]\^]_X`XbYc[dkf[hWndo\q\reudvZ
@WCbH]O\WhXcZ\_i`gdlfbgciemX
NZiangobpcqg
I\S[\b]b`cdjf[ghi[ub
CcKbd\r\vj
C[G\NZQbTZXc\b]\^ddZf[ghmep\ugvZw\
WfX\b[td
D\d[mg
C[XZZe]c`[ibr\ul
W\Z\gdsh
W\Z\sh
BbCbIZKdLaM]NlPYSWUcWeXb_[dZfbnYsbtdu\v\
B]NYXgoepj
@ZC[EbShW\_e`ae[kdodqb
C\KU^c_khdq\t\
^dn\ocpltdu\
Fbrj
EfX[di
^gnW
IgKYcXeWf\kfn]
C]DVEWI[Qb\bepucvc
BdKdNbP[S\WfX\wh
@cBbE[F\IgJbK\NeO\Wb\\_ZeefYg\mZncpcqcr\tau[wY
BkIWN\XWh]
DcI\Xje[
@cB[D]E[F\IbJbLcNkO]\\_\ddeefYhfn[oZqcu[wZ
BZMhlU
BZMhlU
GhOZd\mV
P\X\Y\\]vcwh
Y\o]pm
PZXZY]ompZt\
EdPZX[Ycagi[o\
WZai
@\^h
@\^h
P[X\\hiZ
PiWc\[ibr[
NgPeX\[a
DdFZGaI[OcPYQ[R[V\XYZe\b]c_c`bg[h\iel\nYp[q]rbscujvewb
AgI[J\MYOfQ]R]XeZZ[e\[]j_[`dbbddeYiWjcrewf
AeM\P[]b^c_Z`]n[oap]r\sYuj
AXGc_cvb
_f
D\Eg
@bOiWY`]fYicu[
Z[]dbbe[m\t]uhvcwd
DiFcJ\ZZ]Yi\sb
GdJfPgWhbdsa
Diu\wU
B[NaPcegmdua
Odig
D\KhXa
\f
CdDiE[FjIbKcLfSeX\\hadd[tfw\
\l
Lftj
E[FiKft]
@dD[FhG\HbIkKc[d]\_V`[ccfihciXmcqdr\w]
LcN\]\_XhboYqft\
X\[ja[c[fc
[Qce
C]D\KYNcP]_madc]fcu]
LdP\WYX[[j^Z_]cbfbh[qa
@YH[P]Wf`nddq\
CbI\KlP\[g^[n\o\
G\WdY\]i
F]IfP]R\Xl_be]wf
@hFbHc_\`Wg[i\
L]Y]^h_bf[idua
CVD\I[K]LdS[TaWV[p]gaRfjh\iem]p[v\
K][oaY
W\[h]\f\
fh
F[IlX\[c]d
IhX\[c]d
Q]Zj
LZXZom
U\YW\eq[tnvT
DWEfFgGZI[KcQbRYVc\[^bdaf\iak\mZnZoer]s\wn
ZedewP
X[\g
D[PXW[XiZ\[\w\
BbCXEkFYGbLbO[PYU\WdXb\bccdVejgbh\kYlarXtdvdwY
BeC[DmEhFWGcP[R\XX\beTh]k\m\wj
EgFXO]We
EYFtWee\r[wf
DZeiwT
D]E\GcbXehwW
wm
D]EXeVfZ
DVG]elm[wZ
Xh\\w[
Fn
\Wcgg]
mi
EdXmec
G\Qbe[wj
DbQ]XZm]wn
wf
A\BfCeDbE\IdL[N\PXSbTeUcVdWaXYYa\[^]_baefZm\rftcuZvZwZ
IdJcKfL\ScWeXf_e`adbe[gcibp[sTwc
[bg\slta
I\RdU[Vta\gao]sXt\
B\I\Xcnhpfs\
If
IcP]V]W]XZYbdanWpkr[si
W\YdgXpSs\tg
E]PYQ\W[X\a[kk
B\C[EaFaI]L\OfW\X[^b_ba\c\e\g\mfs[ubwZ
@aE]FbN\OUP\SYX[[c\Z_Vc\dbe\mprcw\
Ofp\
mi
K\Neg[sg
K]Uh
D]IeRaVXoZp[
A\I[Xo_bcfkcper]tiwb
I\N\PcV[[[cjp\w\
Iip\
Ij
IRP[XX_[ce
CeG\IgK\P\TbUfVhXT[d_gaabbc]dbg[n\obpbqetZ
CbGXIYPYU\Vd_hbddcqgrdtb
C\Ii[[t\
Ihp\
IUUbVcWdXZ[c_\obtb
X\tR
F[Iiq]
AfE]FbGXIdKbO\RdXX`ac\f[g]hbm\oYp\s\tbwh
AZBbCbD\F[IiU[V]\a^baebgeir\tbw\
AhD\FXG\IdRY\\ebtbw[
CeIiK\Pfm\tZ
AaKjo[
BgF\I\Rdt]w\
BdFcGgIWSbW\\ew\
Sc\f
F[K\fh
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
@iAZEdG[KYWZ[d]\`\a\c]f\g[i]mgrawd
@jG]Ub[\\[]\_YmZw\
@[AbCUGVI\KYMdObUbWbXXZ\]ba[dlw\
AfOhb\mboZ
QYZ\mh
@dBXCiE\GiI]JeKcL\M\QYS\U\V]WZXXY\Zg[[\\]Wbbc]fbg[i[lZo]q[t\ucvY
CYDcEXFbGnJdKcOjPeS\W\XTZW\[_d`\a[bbd\e[f\s]ubwg
@[CUJcOePZQ\Xl_haZdcg\iekdr\uXv\
CZD\FVKYPbW[X\_[bseXfXk\m]uZwZ
J\K[Z\g\si
@hC]O]_abh
CZJbmi
CbDdG[J\PdZ\b\rcubwo
@\A\CgDdFbGcPdZZ_b`cbhfYi\mYsZ
D[J[KXZ[_Za[d[i[q\rcul
Wg_im\u\
@dAVK]O[PkZ]_gbgf\
AbIdJjK\PZZ\_\bbgfwX
@[AdDfFaG\JVKhPZX\Zj]\b]f[udwa
@aDcEbGbJhZa_]a\bYk\sat\uWvbwf
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
CeEbG\LbObQeTXUh`]defbm\oisXvbwg
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
CXQ\aOk[
O[P\QiScTYXZaabbkgm]s\
CbQjTZabkb
G\X\Zbncoasj
CcMgX\_\we
KcO\Xju\w\
BbC[DbEYFZKbL\M\N[PfQ]SdTbWcX\Yb^\_lagbZcfdbfeg[i]jcmZnbqYs\uZvb
@[AcBdCbDZK[NdOXPfQ\RdS\TbUbVbXXYg]\^\`baYd\fYvewi
@\KYOfPSTeYgZe\[_W`ba[c[f\pbsbwd
PjW\
B]DdPWWfwg
O\alkbm\
DXObPSWfXaY\\c_ia[c\meubwb
IcPhV[_\n[s\
BkOfPT_d
Q\T[ah
GhOXW[X\\]_h
@aOZP\_k
BXCcDbG\IYJ[OfPfQ]TmW\ZY[\\[_Za[c]difbgZm[wd
\f_i
KhO[PcQdT\WRX[\\aVctd]w[
B]O]TdW[Xh_ka\q\
C\KbPha\d[
@bB\CcD[G\KbMgP\S\_\f[l\md
@bAiC[EeMWOcS\WcXadimVw]
XV
ChN]c\
BjXZlb
IbT\UXZ[fcggoas[
Yn^btWv[
B\W\XW\l
C\DeG[KgYjaZdde[i\pcr\sd
UYWaXSYd
Kjdd
@[AbB\I]K\LUMeN\T\X\Y\[\e\gbq[rbs\twudw]
I]th
L\tf
LYtg
git[
C]IeLZMeY\dcggtouc
\bghre
A]F\M]NcOcXZ[e`bhbqh
@YA[BZE[F]HaI[KZLYM\N[PhQdSYT[V]W\[[^\_aaYcYdde[f\r]u[wc
B\DVGdJeQ[R]UeWbf\nav[wc
O[Tbdg
Xj
D\P\Qj\a
KYPqX[_Y
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
Od_h
EeGcO|PRQYW[X\\Zibm[
PlcV
CYOZPj
C\Ph
IiN\T\cbp\
GZI\MbPdWYXj`Vdcebl\u[
B[CcIdZ]d\fdghsXtW
@aBbEcG\K\LdMZNbOfVcXXYf[\^baZe\gei\mgn[o[rYscvhwb
N[PcdlgWm[vbwb
AiBjD\GaJ[KfPcV[WgX\Zd\VabdgmYoaqer[sbug
F[In
C]Jcmiu\
f\mg
IbYf^Vw[
R\UcW\\Z`ccbd[igm\v\
@hCbEeFbG[IVLbPUUaVaWbX]Yc\e^cd[gZk[mSpcqbvfw\
AYGYQfWbZb\[gYoYtsvd
IZRhdci[
OWPmW\d]fdgdmc
FdP]\fdYfemfwd
gh
C[D]wq
B\\hwT
I[vj
CfDbF[IbQ\R[WbYe][gehfibmbp\qZrdvZ
MlT[XYYc\\dbfbgd
@fAhCdDdIZPeUWX[Y\^c_cahbcgXmgpZrYs\tYu[w]
Cg
Tbngp[
BlFeOaXYYZ_eu]wb
FiW]X[ibrgu\
@]CfGZJaKcVeWc[Y\]^eadd]g[obtb
ObXl\\_hb\
W\XW\[mm
@[CiIWK[NYQ\XWY\Zc_jdgm[
@jAfE\G[H[IUJbNbOSPiTcU]V\WVX[YX\c^Z`\b[dfeZfegXh[jbk\mdnZrYtUu]vd
BcM\\pg[lXwY
AZBeGZJ\NePhTYW\YbZ\\d_e`[acehw]
BXIbM\WTXjmXolse
G[KcO\WwdYgbmVo\
BWC[DbG[HbI[K\P]QbU\VbWeXc\X][^d_a`dccebfdgcmenbqcs[tcv]w[
JbPcQbX\g\wi
CgN\Ya
A\C\WpXXfc
@fAnBmCkDeEiFWGbHZIKJiKhLiM\NkO]PfS\UbVcWYX\YTZc]d_n`dagb[c\dZelfkgOhfilkbmYobpdqlrPsRtfuevewn
CdD\KfOZS\XZZbf\gVmdnfobtbvc
CcI[JcKfT[UfZbaec\f[mboYrps[
G\]g
Xq[Y\MbbmZ
IWKlWbX]YX_Xdefahiierh
AbDdKbTdXf]Z_\gbw\
AbC\GZJ\P[VbWdXhZ[`bdfsg
AgI\[mfbm[qh
G[P\Wddiq]
CnF\G]PYQXU\X[ZY`\gYsW
JU`g
I\Yh][n]pY
Vcfgilvd
BZDfG\IdOaSeVdXS^\`Zd\gcq[
FhI\WZYcoTrd
AZKaXo\XiZmd
I]U]gbwh
C\D[F]GSIgKiP\ToUcY\ZZ_\fcoap\rfsX
WiYX
AcCZPibnd]i\
IZhn
XU\cmb
AdChZ\sd
IbL\XemZ
R]Yp]Z`Pma
GbMbNmXb\c]clb
UjZ\abgdm\s\
Ib_]rcvg
H[P\Za^\`babgflasYt\vbw\
IcKk\akd
XqwX
Z]\\^k
IdKmMdNoP]UbWc\[_Zf]mYrbtd
A\BbC]DdEbGhK]M[PfTjW\d\f\g\i\scvb
NZYX_[f\iirltjvi
OcThVbWcZe_bfZgXs[t]u\
BbFbI[NaRdVZXV[\\Z^ccddbk\nf
DYIdV[WkXiabk]nc
K\NcW\XV\q_[camYp\
XXldvcwn
UbXkm\
@\B\D[FeGYHaIePdRaTeUd[\^c`cabdeecgVmbn\o\r\tevaw[
CjpS
@UBiCcDYEZFcH[IUL\N\RVWYXZYXZ[[\\\_a`\a\cUdbflgZh\iol\m\qhrdvY
Ljtb
BfGjPmW]d[w]
IbLhhbq]
DdXdgim\
D\OdPYT]Wh\efcifm[pd
A]GdH\MdObQcW\\c]\^Z_Y`bdYfiiZubvcw]
A\B[CgE\FiGZIkP\Rg[g\b_icWddiYqcrSwe
A\DbGeM\P\W[Xdd\ghm[s[
g[k[tk
CYKcUbV]XQ\ii\nbqbwe
YXg\
DdG\K\][djgf
Ilg]tP
IkKgndsY
WUYgaji[k[pZ
M[P[V[WaXWY][g_YaWb\c\hvrcw[
@bCZEsFPGfO\R[d[ick[lbm[r[tYwb
BVFZI[Ro\ee[o[wZ
B\\h
AnCSDcE\F\GZJ\KROZPUR[WbXW\]`\a[bieZfqmXrYufvcwg
B[CcEdGkSaUbW[XX]f^f_[d[f[mcodrbs[tbv[
@[AfCZF\GZHaMdPcQ\ShTcV\XWY\\Z]e_X`\abbcdef]giiblbn\p]rcsWub
BfFfG\LVN\VbWYXbYM[f\[_Y`Ub]dcggitjZkcokplqirftVuWvvw[
d\gj
FbIhLctY
@cBZFeGZM\N\P]T[WYXb\Z_\adcbdffdmc
XZ[\\i
C[K[X[[a\\_b`\mh
C\I]KbUdVYW\XZYi_\dgnbodpdrfs[
GcWhX[r[
A]B[C\F\GbIQKiL\M[R\VXWTYW[e]V_f`Wabdcfmheixm\n\pWqeunvb
I\[\^]ffhqi[qdrgwb
ddgks\
CUFcIcK\R[UiVZXZYfZ][b\Y^j_\`cabdfgWqbrYsXte
Xh^br[
KbNWZg
@\A\B[CKDdGYI[NkP\TXWkY[]e_ea\dYeggWiZmXuhvb
A\FdKeR[TfUkVaW\XYY\Z[^a`\acdfe[fZgXi\mbrYsjvfwX
B\CaDaF[GbIcJhKaP\ScT[UXV[WeXbYZZZ_[aZfZghhji[s\tevU
N\WjX[Y\
BhX[`]
WjXX_Y
_k
UZW\ddgotZw\
CcL]g\tfw\
Tbg\mj
AkEdGWN\Z\]i_r`[eXi\j\q]rRulw[
CdKdPXZ\`csh
BcGkPZg[
@kA\CXE\F\GaHWIdLbPYSaT\UcVUWSXgYaZm[g\c]Q_d`[ccdZeefig[hdicmXpfr\sgv\
DYF]N\U[W\XUYU\]fXnbqZvZw[
C]NWOeWhX\\Z_fcdd]f[gbmd
CeJcKePbTgVhZfd\sVtd
ih
A\Wh`e
G]W]bj
AeOdPYWWZr_da]dXg[ua
G[T\ZkdXg[mf
A[B]C]I\PhVb[\\Y_d`bcffghbq]r\w]
Idddrdtj
Y[^pn[vX
@\ObW[mi
K\L\MbOZPbQdWcY[Z]\Z][ddfdgjh[mco[t]wf
ChYf
si
AgBWCsD]I[JfKcObU]W\XY_[`Labb[dbh[m[r\ub
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
K]X]_imbn[
W\_\gj
BeFbGeIcKrRbTcUe^\d\n\rksRw[
P[Wnq\
ChW]_\dc
K\UiW\XVZ]efn\pcsf
X\fip[tbucvc
IlWeYbZZ_\`[fig]rZs\
DleY
DdL]PbXi[baYggidtcuYvb
P\ki
E][]wl
AYChEhG\I\KcL[NdObQdTlUdXXZb[p^Y`ZakcXfZgZj\m\nhpbqbtbubvT
CeX\[\wl
AfDfGfIeKbL\QbSYVfX\Za^d`]acd[lZmbucw\
@\AfGdP\\i_o`]a\m\
A[DZEhFaLZNZWZXX_h`ee\fdibo[q\r\scvbwq
C\JgO\WZZ\g\sc
@VAZB\C[D\E\G[J]KYN[O[PXQ\STTYUWWVXOZ\[\\Y^]`da[bZc\dgeZh]j[k]mXnYrfsZvhwX
B[CfFXGULXRdU\VfW[XdYb[g_X`bdcf\gji\kcm]n]oeqltVuovf
@ZFhIYKaLcS\W\YZ`Zd]gXiZobpoqcrZuZvb
BoG[IcLdVcYg]i^c_ad[giifnbo]pdq[rbtT
IfdVibqbrZtZvc
FZRgWb`at[
IbU\_fo[tW
`htb
_W`\qdrrtV
IZYb\]_e`Yg[uiv\
tgvX
@[ITLfY[dgr\u]
_cqgtZu[
X\Y[gYigtjuW
ilr[
In[\ddtcvZ
FSIhR[Y[[\][_gfci[qcugvd
FbIZS[Yc[d_ji[n\oeq\rc
BbCfFfIaRXT\XeY\`bgei]ncoXpZrit[vZ
AZB\FVIqY\`\f]rk
Fjm\
t[vj
C[LeNbWXYr^\`cdag]o\rWsatcucvY
GddYtj
C[I\LbRXV\WjY[`ebcd\f]gribp[q[rftRubv]
FaIUW\pdr[
FaL[NeS[WZXWYT^g_Xd\gSn\obr[s[tquRvY
I\th
F[IfL\qZuc
C\`cretV
FgIXghtW
B]L\Rb`fobrku]
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
JaYd^co\vU
SjXZ
AYBXG\LbM\NbTbV]WeYa\X]a^c_b`edbeZgdiXl\mhn[odpdr[tbuXvd
@dDYNjOePeRcY\_h`\n\oiplsftgvWwf
L[NbSWYY_gpes]tfvU
@\CXYj^c
YW\]ngpdvo
Kb[gmf
XjY]_d
ChYe`U
X\m\wi
NhUfZe^cmbp\
YZ^[n\vi
Cb`Xt]
YZmfo\vg
LhOZW\YZok
ti
L]oSvm
@\CYN\OmR\UdW\Xj[f^]`[v\wg
@bNbO\P\YT_jcYobpevZ
D\G\NnY\\\]\m[vZ
CbYZgh
B\CYDYK[NTOYPcRVSaU\WrXX\\^k`cb\cYehiYmQn\p\tcwl
Y[^\gjtZ
NdX[Yd_Yg[miv\
@jCLHdNdXWYl\\]\_Z`Sddf]h]k]mcnbo\pUr[vewZ
CrI\N\U]W[XfYW^To]s[
Y\cj
W[Yh
^gs\
`h
Yhg[
Lfo]
NhQbT\\Z`Zmgw[
P\XZY\_g`hmY
YfpXv]
DdGgI[N\P\Yg^d_\d[o]p\tev[
DbNUScYZ\c^e_[`cm[oave
B[ClGbIlJ[KeOePcQgRdSYTjVZXTY\[Z\\]]^R_\`UacdWebfdgghbickflemen\o[pStWuZvY
A[CZFdHbI\K]LbObP[RdWXXZYf^c`\b\dbf[gcnaoZpZs[vb
O\P\WYYh\\_\`\
ChD[F]GbIlR\W\X[YX\\]c^\_c`hdYgZoZtZvbwb
CfF\IhRXm\
X\vcwi
BYDawg
BjM\N\RYSbWiXVZb[b\bd[gg
WZXi
Wob\w[
XZ[\\i
M[\f
EcF\M]\TfmwX
\\e]wk
XY\Y_Zmlrf
AXBUDaF\GZH\KbNdPcS\TZUb[Z^d_[bec[fcgZi[kbl[m\q[r\ucvdwb
N[\\wr
T\Xi\eagdX
\V^]acncvkw]
CiPdW]XXf]ndv[
Q\Wg
Nfd]ecsd
GaXife
C[K]WcXZ^n`ibid\e\f\nZ
CXNYP[RZUnVmXZZd\bf[g\nXpb
Ch`\e\
B]DjEXRiW[Xg\\d]ecfZm[t\vZwS
akw\
AWNt\b_]fb
P]Xcds
CSDiI[K\N\P[VZfkq\
Dafg
IlK\`\ti
@]CgD\FcG[L[MeNdO\PZUfW[XcYbZ\]Y^X_\`]d\edfYg[i]mXocpareubv[
CZIdKfMiN[UcXT
K\sh
CoIbKfW[XYYZ_\deebmYn\pirgsY
McNZXW\\
Yh
_kt[
AcCbFcKXUmW\XU_Wabd]oZrcsgte
WjX]
N\Yi\epZuh
D\McNlXc\\f\nb
@eCWD\GZI[LYM\R\]]_fagb[f[ihk]ndp\
@bNeQdT[XW_k`ba\cfdVk]
@ia\c\i[
@\FcI\K]OhQdTYWfXb`[addhi\oXshwb
WWa\g]ie
@XOYao
f[ii
@bK\NY[e_[
ai
@dNjX\[[_Zc]hc
OVWWXY\]_\`[aUcYdciplcmX
@\BcGfI[PcWcX\[b_[aVfbgeiZkXm[nkonp\tc
@[C\ElGWK\OkQQUfW\X\_\`caUb[dki[mrs]w[
Kgaci[khoZrdwd
BdNfX\\i`elXwW
DhG]l\
BWXZll
JbMnX\lY
BdHcMbP]WeXU
AbC\GeLbMbPiU]V]acd[eapX
IbPZU]WVXhmbpZ
G[PhXb\dd\gb
@XA[B[CSDmEeFWGWHgJ\KdM[NaOURdTVUeVhW]X\Yd^fa\bac\ddfcgYh\lTm]nSqdrYuXwd
BSCZD\ERFbGZH[IhKgR]S[UYV]XTZd[S\R^b`\abbecZdeebmeoZpgrhsbtZv\wy
VopZ
P\WUXi_\
AfEeFeIdKVLeOfPbW[Yd\e_b`babb]fbihndo\pbrZtmuevf
C[K[Un^c
B[D]IfP\dbfk
BZW][Vqm
B\DZXZdbegwb
DmU\V\W[X[d]eZwY
B\EeF]bXwh
DkEWd\eUm\w]
B\DXE\F\IYKSN\U~VWX\Zi^[dZi\mXpUsSt[
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
CeDgG[Kiabd\e]fi
Eg
B\E\IkKnNc\fbmdXi]sbwX
UhVc
ci
BXDSIcJZKYRcVWZ\\\^YdXekfYmbvbw\
KULbNePdU\VbXj[b_asgv\wO
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
DcGh[c\Z]i_SahdZe\w[
IVV\g\q[r\setw
BYDjIGRu\ciem\t\vXwa
DQE\H[IiK\RXUXVWX\^]dZegf\m\tYwV
I[UbnUoYplq[
K\Vk[gf]nco[pYsb
DYIYVZX[Yd]ffgicvlwZ
K\PfW\_Yph
Db\g
DsGR[e
A[DsGZKaW\_[eXv]w[
C\^i
BqCcGdW\gcl]ubwV
Z]pZsj
IYVwfYnWq[
MjO\XZa\
^f_d`Ym\
DnX[e]wY
DcE[X]e\wV
Vgn]
I[ti
^g
DjP[R\Z[lMwk
DZIrR]U\Xef\t]w[
D[Ik
B[I\VtnUp\
OY\emm
B\Pjd\
B\I[KmPYW[XYYb\\aYdvf\i[wf
BVNkX]
B]R[Xjdgecm\
DdN\c\eRwb
@[A\BYDcEhG\IkJcLZPcR[V[X[YeZY[Z^edgf[wk
KnN\
lj
@bCZG\HbM[NeUdVcW\XeY\[]\d_daai[m[nbu\viw\
@bPgW]fdi[
P\Xf[Y\[bdccd]
XZ[[\gcb
F\KcT\UeVhXfYd[a^[qcr]t\vf
UaVk
KhT\VWX]Y\[dvg
X\wj
DrX\[\wZ
A\J[N]^c`efgpbq]
BYicvj
BSDfFZGOH\IeKgLVPbT[UcVbWaXXZ][c]caacbdde[jak[r[t\ubvdwg
@bAcBcCZD\FeIeJaLZNZObP[RYS\UXVYZd[S^d_faYc]dXgnhaibl[m\qcsbtkudvUwr
@cC]EdFgIZK[P]UbVjXbYaZ\^\_Wfdg[h\i[kcn[o[p\rdsewj
I]Kr[c`bg\s\we
B\CdI]K}^[_ZsT
BYIm
I[Xj\hcYw[
IiPeabidk\
Qmd[
KggYvc
ITRm
Ko_[
B]Ie\dbdd\t\u[
AZD[I[LbPbV[Yg[\\Y^acYd]f[i[m\ncvqwX
C\I[Kpd]
BxIQK]\YwW
BRDrEVH]IsKiN\PeQ]Rf[\\c`\dbn\s]udwU
CfGeKjPbU\Xb\[ub
AbD\KgWf\d`bdTfdl\s[va
Dgw\
]m
\\dk
Dfw\
UoW\c\eYwd
CiDbPeeZ
DhR[W[\ZdZwW
U\Zo
bgdew\
D@E\e~mg
DWEb\c
CXD\F\IhKXUlZmg[pXr]vh
UUZr
DgEfUdWf]\e\f\
K]PZX]ckuc
IdW\d[fYm[pdwt
CbDUIIJ\RzdYw[
F]Ri[[
@cCTD~E]GVIrJ]PW\Y]]_ea\d[f[mfw[
KZP[_pabrY
CdDbNi[b
[h\Z
DLOY[a]\^\b[my
NjX[
IZK\Vk[]^Si\nWv[
@dEjIZKRP[UeVc[d\Y^i_aaic\mVnasdv[
DaS\V]\Zfgwi
Bl]X
D\\p]ZuY
Db_adlmn
do
Dfibwj
P]m\wi
L][h
BTFZIuPbRTd\
Ti
DlIca\rfs[
W\wm
Dhd]
I]Z\am
@]AVCgDlKVNXQcRWT\UbV]\c]h_Z`aabd[e[g[iYmdv\wn
DjN\\Xw[
F\Rh
DcicoZwV
CTF]IXKnTkV\dZg\p[vk
IR\\fi
D\X]m\wl
KWN[Z\[Y\bfem[q\v\wj
CdK[LaRbUqVb\Y`]chg[i\mRodqvtdvZ
DbEgmcp\
F]I[K]W[bmd[tbw[
NjX\dYm\
A\B[C\IWN\T[Xh\Vf]gWl[sbv\wv
AgD]GZKbNvP]Q\SYUaVYXg[j\Z^m_[`iadbZcrdbeZmYncqXu\wW
KcNl]b^b_bmXw[
CdISKYUkVeW]]b_fbZdZfcidvp
DfI]V\Za\\]am\sbvpw[
A\C\DhF[KoO\R\UZX\[f\[^Z_TaYbZdhe\i\mtq\sVvZ
BcCZD\KnP\U\XZY[\S_Zaafjg[i]mVu[vWwj
A\CjKbUZ_bmZ
C[IiM\NnRZSe\i]cb[mev\
CYF\IYKZO[UkVlX\YcZg\i_\cbd[gYn\pbrcs\vZwZ
B\E[XZ\d]dbnwf
AWCQDYE[HaIWJfK[LbNYPZQcRZTfUsVjW]YkZ\]W^h_Zb[dZfVg\i\llmUnYo]pcsYtbucvTwW
D[IYKZP\UvVZWeZb[Z\\^aggi]mYo\w]
J\KjN\v\
Kj
IzOdr\t\
]Yui
AuDdI\KYPZYbZs[Q\c^eeXhjk[qc
wk
B[CeDbIPJhKZS\UfXSYb\gdYfdgqm[ocq]setYvWwf
DiQ\wV
AeC[DVIeKfMnR]UZVYW][T\n^b_gafbhc[fdhcm\neocpdqbrbv[
v\wi
KZQ]RNW\[Z\f`\acdeilmZubw[
@ZA]ClDPE[K[NkQ\SdUXXcYX\W^caWbXcgfPi]mYnjocpgqdr\sjt\udvWwo
CrIWUeWeZ][q^]m[wY
I\[hg\
A[B[IgPf[\_c`bfdm\wc
]ff\
A[CkIVNfP]VlXa[Z\W`Zc]dZf\h[n[ocv\wZ
Qhw\
B\IyKZPcWcXYgco\tXv\
K[L\RbXj[[gctav\w\
A[CfIdP\UYWcXh[b^bd\glt[u]w[
C[D\EZIjX\\bcYelucvcw\
W[apw\
DYR]WcXc\hd\ecfdvkw\
BXCfIeKZR\UTVPa[dfgrifo[sUtU
AkBYCTD[EbIfKcNbPbReSYUPVWWeYY[Y\b_Ya\gth\s]tXvR
tR
D[E\I[N\ReU\WXZ\\c^\`WabeUmVwo
D[E[KbQZUZV[XV\[dkmxwU
K\W\h[pevj
A\DYIUKYLdUeVjXSZc[[\[`fagcXnfompgrbthwb
K\R\VlWlX]aigdi\qarXtXuZv\w\
C[K\N\OZPc[t^dmXqUw\
AZC\DaPk`\aedb
A|D]PZR\_R`[b[w[
CYD\IZUug\
AZCb_g`cb\db
D\KjbcibwY
LZ[fw\
AiD~EcKVObP[QeZW[\\]_caWeZf]g[i[mXsfu]vd
AiDwEdK[NZPWQ]U]Zb\[]\aWbecbdcg[m[wP
X]wh
Uf
KiUcad
Vjn[v\
DwGWN]wZ
DsKjN[P\\\_]wU
B\FbIh
C\DrVdd\ietb
N]\jm\
B[DYFeIn[\`]ccddma
[gw[
IXK]Q[S\UcVdW[[j]a^[chfYgchdi\kfmWp\r\v\w\
@cNZU]WW\Y_bdZmvwj
]]fXujwg
Pgrd
Ab^e`g
AfP]Wl^b_S`\dd
CnWg^Y`Yi[ri
A\CgDXI[PkV]Wh_ecaiUrsw[
@ZBOD\FdI~K[RXVZZ][]^[aYdWmnn\oUp[rTtZud
E]Q\[ZmmwZ
I]PbWe]Y`]gjp]tcve
E\NZbl
R\UXigw[
W\feig
ih
B[DWIeKWPYR]WgXi\[dfgancvlw\
EaKXP\di
V[ZV[k
X[[kiZrb
@fA\BnC[DYFZH[I[M]PiU\V[W\XUZ\[U\m_j`dcfd]f\ghiTocpdqpr[vkwd
DnUWZ[[l`ab\f[h\
CIIZK\UfW\^\_bmb
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
D\Z\ils\
@eA[CcDWEfFiIeKULdMcNbW\[\\]_ecbd\e[fXg[mcndubv[wl
RlW]
DtGYIeKtP\R\WbZS[\\\^adge]f\i[mbshwW
P]_jm[r[sf
N\mVwl
C\D\F\K\PWVlWXXj[\\b_bgfhcphrY
AeDWFeImKTPZRYU\Xn\c_Y`[d[f[gZm]oZr\tb
IUKVPeUlX\YhZb[b]d^]_\a[hgq]tew\
\\fh
BSD[IgMgN]Pe[\\\`be\mVufv]ww
AhC\DTIlKYOdPZR\V[\W]b_]a[dbecf\g\mbnZsZv]wl
X[dgmY
DfEcIZKXP[QbU]VZWcX\Y[ZY\X]Z_adZeXfhg[i[m\vlwl
A[DeQ\W[XUdceZmewg
K\RiZ[abi]
BQIq
K]L[N][g]efdgchcmbqStbw\
DZH\Ze]bfhqV
BUKdNqSi[[]hccdbe]m[n\oatdw\
D[HcIoJfKbP\RXUmZZ\[^\gXianb
KYN\U\\fpcskw]
Zircsc
B\IcKhLdUdoY
G\dh
BiGqXhd]mZ
CXDnEeF\I[KjLbNTPTQZU\WWX[YVZ\[\\Y]c_f`cakbWc]d]eXffgbilkXmXvZwc
U[Zb_fvhwX
@cB]IeKZN]PdR\V\WfXb\i^aa\c\d[f[hei[mfo]rZvZwr
\]cZm]qcwk
UgV\\Za\dkg[iemcs]wZ
CiD\H]KjMeN\VVWbXX[b^W_Rbcc\dbf[g\lbnbq\r[sYvdw[
KnL]MYU[WfX[[e]b^df\g[sVvZw\
CXI\W\X[_ea\d[mn
AhBgC[IWJbQ\R\VTXsYg[[\d^\_Z`aaVcYdff\g]hXiml[m[p[q[rbs[vfwX
EaKU\g]c
AbC[DaIbLdQ]WhX\Yc][_[bages\w]
C\DbLbPgWYXgZZbfdc
WhX[r[
Zh`\ggs]
BiIZV\\a_ac[lZrks\
B\IfJ\LbW[XdZibd
@[BdDgEeFYIRKbLbPbReVjXb[V\\cZfeh\ifj[n[tbw]
AgBXCgDXKYLbNdP[RiVYWbXb[d\b_X`]badbiikaqZ
D\KhLaVcWea\iX
A]CcK[PbYd_g`\dbfe
BjE]]cw[
K\fl
_l
LaPmXcY]_Zacp[tb
DhG[`b
B[EdF[[n\[_[b]i]
C]_j`b
IcL[U\`im\
AdDeFiI\RfViX\dZh\ig
B\DbZi_Vafc[wh
A\CoDY_Zib
B\C[K\PhR[Vm[[^\_d`]b\jZn[pcq\
B\Vl`a
@bBtC\FSGhI[P[R[UnVWXX[V^e_Xqn
B}C[DYFbGfIXK\[Z
_l
@ZB\D]EeFkIcK\W\XbY\khu\
B\E[F\X\kn
AYBYC[DaEbGgKdL[QfS\T\VcW\XWY\ZX[\^d_h`\abedfWg\hbibkZmgq[sZ
@iBZESGgH]I[J\KYL]MiPeQ\TdUdZ]]e_bbdcedZedfXhfibmXo[p[rgtgwh
@[A[DfEYF\NkO\TgVeW[X[\Z^c_daYc\dpg[iak\mZnZpdwb
@]E[GUIdN[QtRdTRWYXZZX[\\bmZ
FhI\K]Uc
Dg
EZGcKZWd^\_diflWmfu\
KbOhbci\
@\AbCWDcEaGfHcK\MZNbO\VdXY[b\X]b^]_\accldXh\i[limen[
@\EcG[K\N[O\_jgbrgs\w]
CiG\I[JcKhRbWhXY[e\X_Vf[mc
FcGiIcKdQ\Xc_]bbifm[t\w\
D\QYTcXcalmgocu\
@cEYJdK[N\OZP\QZWU^e_e`ZaddzmhrXucwi
DVGgwb
@]EeIfKfO]Wa\g_[abe]nbwg
@dGYNWdgm[
\h
@fB\C\G\KZNqWb[V^f_mcUe]n\pbr[vbw]
Ub[g\\]cfbi\qbue
Ud[kfdqX
[[qj
WbXZYi]]`dd[pj
X[wi
@[A[B[C\D]IhLZO[Q[R[TYYe[\\Y]e^a`bb\cZe[k\ncoUpdrdsZtZvdwT
BXCfFgG\IiKeL]MZO[PmShUWVfX[Y\Z\[Z\]]h^[_b`iodqcrZukvd
I\McWbXpYbpT
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
OdUg^Zgembnep\r\
Pi_Zn\p]rq
_[pZrj
CmN\\[]\^fi]mdnVpdrmvX
F\i[rj
I\p\vr
CrWcX[Y[Z\]l^c_\`gdbhbp[qYrY
C\L\WYYc][^h_[fembnVpfqYrhscvZ
K]Ld_dpWqfr[
pXqh
IiVc\h
C[D\FZIlKbLVRfWgX[YV]c^k_d`diZmZpaq\r]ubv[w[
Ygf[o]
CWFbLdP]Q\U]V\WYX\YZZ][j]\^Z_c`\adhcmdoZpcqdrZv[
LZnZpj
B\CZG\IbJcKqL[W\XeY[[X_X`\dchbi[rRtgu[vd
iim\
`bphqcr\
Yng[pYvW
Vdnh
MeXgp[
EcWcifnZpYqa
CbIeVcWcX]]j^\`gg\i\m\oZqZrTv]
IdWZYf
GbI[Vc_[rfsl
CXITK\LZS\UeWcX[YY]a^[`fd]g\hZiWnaoXpkqXrYs\vc
ig
YQ]b^[_[`[icnbpdqbresZ
Ih]\gfhdm\pc
VWnTo[pj
Yiq[
C\IYZc^b`\ffi]naph
Gd]\i\pg
Y\^hf]pgq\
CdI]X[YX]c^c`bfdiZmZpYqpv\
BbL\Yifbg\iZpS
LdX\nYpqr\
IhV]p]
CZFYIbKgNd^b_\nZpdvh
g\ioq\
Wa]b^X`\n[pcqU
Y\nbp\rV
FiIgK[V[
I[L\RcVbYb]W_hicnUpjrev[
i]p[ro
Vf
IgPc
V\n[pj
BcDcK[LePZS[VbWYXVY[\b][^ba[d[hdibnfohqdsft[u\wd
BcDbIbLiPiVeZd\b^ad\fgn\ofpcr\ve
IlUh[\\es[
L\VdY\[bn]o[pi
nYpl
I\K\LXP]T\UZV\Zb[bngoOpbqXsct]
LNn[oypZ
B\LmSX
G\OdXidcw[
O\V\Wm\c_[i]wZ
BYDfRdX\ecwX
JgP\p\r\t]
B\IjLRNdSbUbWbXVYhaYc\deggigpeq\r[tmv\we
GbIeS[U[giij
N\WZkf
BWCcGZPbXc`efi
Xgf\
BcCnM]NZPbW[Xr\]_[lVm\rfs\vhwZ
LfTUVeXg^Zden[pZva
PTQ\Xi[Z
UbYhafo\s[vg
IaM\WkY\Zb]dfZo]vb
CYKZVfYk[\^h`ZpatU
@\CgI\JdKVLmT[UXVgWZXfYj^c`cb\d\fYiem\ogqYtSvg
F\QZThU\ZZ_\rc
IcKbW][\^OdenYvb
BhGbObQcWTXgd\wZ
IZX[^enh
UoX\oXr\vc
oTrcvj
IcX\pi
LeVmX\
DVX[wq
D\I[MhXY\nw\
P[_dk\vl
@YAbB\C\EeFeGWHbN]OZPcQkR[TgU\W[XaZZ[h^b_c`cbbcbdjeXfcgThgibmYn]o[pfqYsZtdujvfwe
B]Xm
nxpRr\
U\X\\juX
BbGeNaPZQ[WbXdYYZZ\\]\_Z`\c[gjn[pdrjs]t\uZwl
]hg[ibtiu]
B]CkR\TbVYebi]ohrmwh
A\CYD[GVI]KdOfPiZZ_]b]defcu\we
D]G\LfOfQbaZmso]sc
@bAcBdCeFbG[IcN\OdQaR\S[UPVWWbYkZe[[\c]\^\`\c[ecgchfiijckbmZpYqZrds\tZu\
IiK]UcVX[Yh]ocvb
IiL[VX[X^chbnbphq[rXs\
@dKgWcbagfoctZ
rm
AbC]DbP\QiZja[fg
CXGZJbOdQ\T\YcZa`laae]g]kaoc
X\Zcvcwi
QbWf
\h
P\TXWgaiw\
Ob\V
@[B[DfF\IeN]O\PuQ]Xc\d]a_]a\c\d\l]ocpcugw\
BXE\F[GWL]M\N]PhQWTaVbWbXi\\_\a[dhfbg\i[rYsbtcucwZ
@cEeFbMdSaTgW[XX[[\[a[fhi\n\oWpor[
D\N\Xffhs[ufwY
@ZDbEbGQHgOdQ\T[\e]W^a`fcbd]f[ikm[n[oYp[q[sdubvjw[
IYP\TZVjX[nercvc
A\C\NZOi\ec[ml
C]`l
FbIdLhX\ZX[\_cf]qbv]w\
AdB\HfJ[L\PiTpUbW\a\gbr[sVtl
AbB\FeIYJgK\LYNhP[SaW[\\c[ihk[nborpdqh
tmuT
BSCjMWN]S\XX\d]b`bfclum[n\uZw]
M]SdXZYY[g\[]kfXvh
@cBYDfEgF]IfKcL\N[PeS]T\U[VdWcYaZ\\\]Xbbcbdbeam\p\q[rbsZtbwc
AfChDjFgIhKWM[OcPdRaVdXYY]Z[[[\k_\aabZdaehfWgdn\o[pZrctZwh
EhOcVc
G[Ib[la\s\
IhL\Pcp]
@dIWKbacobpd
Kl_\t\
D\LbPmVeWe_cf\mdw[
JcPtWZ_[aad\mew[
D\GhJ\V\W]XcdVocpdwl
@bC[I[OgP\Q]WYYg_\aYd\fcvew\
@fArCWE\GgIYK\MdOcPgQ\TbV]WgZj^c_kdXe\i\m\pcrbtgue
@[FbX\Zd[ha]dbfbm\v\
KiWd_\a\
TddhmT
Qj
E\GbK]Xo_clcwW
CfI\K[UjVbd[fni]
ip
I\K\OhQhTcWbX[ZZf[i\k[m\o\wf
OhQ]W\m\
DbNaO]PYTcUbVb[]]gmaobsetZufvd
AeCcNdO]T\WcYZZi[\`[dcicoeq\s[ud
DaTaXi
WYXU]gu\
Z\`bfnuYv\
Zf[iwZ
@\KdL]P[Xa\b_[ah
@\P\WcXZal
B\MiX\
I\VcWcXg
@iA[BdCXEbGdIaJaLeO\PUQbReTbUZXZZe[X^]`ZaZb[c]defeggh\i\mcn\o[p\qYsgtauWvXwW
@\A\BnGXIUJ[KWLaM\QgUXV\XTZa\baddZfYicoYphr]sftiu\wZ
@YD\EcFgHcK\LgMePdQdWcX[Yb[\_c`TaWgbmgpYsbtZ
BeTbZhd[fegbsc
@jBbH\Re
@\E\IcLeO[TaUeWe_ZdTfYmiodsc
@WBdFcIcQ\TcYbZ\_]dnfig\q[satcvZ
@cBfCYI]LcM\N]QcRbS\T\UZX[Zd_caYfbgci[mbp\q[r\se
B\CYT\U]Z\_ha[gemkse
B\_\fkq\s\
BWDZG[H[IcJ\MXNaPbQdRhVeX\Yb[d\g]\^d_Uadb\cbeZmXnYoZqbtfv\
R\X]\facog
B\FcInKbP\R\U[X\\\^\_Zakg[i\j\p[
IiRboT
Yig[
NdX[\dgk
\jcelTw\
C]F]IXRjTcUlVWXUYZ\V^ee[n]re
CZIYNaV[Y]\\][^i`\i[
_i
]g
C]GbIbM]Xf\b_\wX
BfDSEhFfGXIQK[PTQXRYSZT[U[V[Zc[Z\d]\^[`]afccdbengYickdlYmcp[rcuWwb
E[F\PcTb^Xaecbejhci\jbnYqdtZuZ
nip[
C\KdTg^]g]p\qj
B[FZK[M[RXS[U\Vn[T][_\bPd[idj\m\neoepcq]rSvbwX
CPOb[\^e`npf
X\gh
PiZh[fpbw\
BbFeO\UhV\XSZb[Z\c_[dcmgwY
dmf\iZ
QbWzXWb\dbr\t[wa
H]X[\c]Zmk
@ZBiCjFcGpISJaLkPaQcRWUUVkYf_\aWdVf\gUiYpbqOrBsRtwu[vdw]
QbW]Zh
b\dmkY
BgXXdafb
@gC]EeG\OZT\X\\[bbd]mi
Tepkr\
PXQ\T[WXZud\
FcIfTb
E\I[W\XVYb_[`\a\isrZ
CjHdJ\NbS]U[Y\akfYi\obq[
AfC]EZQXWbXP_[bfdamh
B\C\IML[O[UYVLXdY[^Y_\a\h\nsogpdrYt]w[
D[FbKbNlObP\VdWZX[[e\We[ffg]nQobpmqZsZw]
CmR\\cd]mX
JjO\UbWbX\m\
CeI\OV\a_f
CVIcPfebmX
C[SfU[Xe\b`de[
J\a[djm[oepdseua
@aBZCoE[GPIaJbKbLXPgQeRbSZUXVcWjXTY[Z[\\^U_Z`nbfdbgch[i\k[mbogqTrisgtsuZvgwb
Id`brg
X][W\eeb
IZW[Xn_[
n[ocpkt]
fh
B[D\FbG[I\NUOhPaQYT]UlW\Z[[mbhd\e[f\g]heiflamcocrbwY
BWITQ[RaTjViW\X\d\oephsetc
@cAnC\GYIcM\ZY]b`\a\b[dcml
CdDYE[F[IcJgKVLdN[OjPSQTR\S\TcUPVgWgYP[n\W]i^d`cambfeYgZicpkqcrXs\tiuZwc
P\`ddfg]tW
U\[f`Waiphr[
F[I[KYLgMiP\TiUYW[\ZaYg\qdrbub
C[N]WkgdrY
CcQ\TfX[[\a]d\f[i[mcnbpcqbuqwZ
GdeU
D\GWQUT[my
_ernuWvZ
@ZAeDdFbG]L]N[O\PnU\VdZd\Y]b_\`cdXgci\meneofq]ueviw[
o\pbti
VbhhvY
B]WZ`coh
E\Vcb[niw\
[hoc
F]KWP\Wiacbhdj
D[K\QsRcTdWdXVZ[dYehmQo[
Xfacf[il
j[nrpZ
@bBbIeJfK[WiY[\\mcpZwe
C[Kjib
BmD]GjZ[d[fZi\
@[B\CYFcGfIcKmMYN\O]QcRZVXWbXXZW^\_Xd\g]ieojp\qZrttawV
AlC[X]`]
BcDbE[FjG\H\I[JdKYOfPfR[ThUZVkW[XcZi\U`eaZbYg\iekbmZnVpnrethu[vXwm
DZKZO\RjWdX\Z[[\]ba]dZfbi|j[mWn[pZr[
BcQWme
CXGZJeL]PqWhXVZ][b`\abdgh\n[pfqcr\sZtb
AmCYM\OgP\Xd_\md
i]nYpeq\
AaPaXXZc[XfXqf
L\N[Pfm\niqeu\vd
Ccehid
BTCZDdGZI[NZRbT\WY\gd[eif]lcqfwZ
B\M\\clf
A[B\CeIbKWXW[]\g]b_j`\afc\ioo]riu\wg
@cA\B[CWEhFcGWH]IYLbM\N\ObPSQaS\TcU[WXXZY\ZX[Z\W_V`[agcddde[g\h\igmcn\s]v[wY
AbBjCnDhEWF[GgLhOYPYTcU\XYaudOi\
@WK]P]T]X]akia
CWdj
Vcagi]
E\TiaRdW
@lA[EzFaG\I[K\NYOfQZTaW[XZ^\_c`TaWd\iekSmbr[
@\L]^aajd\f\m]
@eAYDZEkFf_]aUbdij
CWF\KlPbWbXW[[\Z`baKcudXf]h\i\lbrk
BYG]a\dy
@ZF]ajc\dW
@ZBWX[arb\
Xbffi\
ahd[
ObdhiZvd
CYEbFdG[HZIeLbPbRbTkU[VcWbZ[[[\f]Y_Y`eaZbbe[g[mbnfocperlsetcuc
@bAYBgCdDfEZHbIiJbO[SYT[UbVeWhZc\X]Y^d_j`gaSc[k\lbmUnZolpeqerYtb
A[CeFYNbOWPZTWUbVZWhX[[b]]^b_e`ca[gem\nbohpfqbs[tdv]
AYI\L]P[Q[TcVZWcXcZca\d[f]i\p\sgv\
T\cfrns[
G\TaWbd]ik
aZbh
IXKmP[WgXsa[c\d\rb
IgLiNeRZXc\b^faZpar\t\
D]PgW\XW\gai
F[IVKVP[QZT~UWV[W[Z[aTdXf]geo\pUrYsNt\
FlP[
BnP\ahd\
Fbagd[
LWMZXgm\o\
CcWZadri
F[IeL\VZnYpV
X\rh
@dCXDcLbP[TZWmXa\\^j_caZddg\nbrW
AiC[IePbU[Xea\ddiemZp[rgt[u\
E\FbG[KfLeNdOcP]QoWZX\\\_[g[qXrdwb
U\Xc\lm[nc
C[FbIkR\T\Udn[sbvb
EZOecadj
AdFXIcL\P[RfXeY]\\aTcZd\f[kcm\nep[rgshugv[
AbBUFWReUhXd[[_c`bnXpdrRsZv[
IjX[a\t[
F\IjW\X\td
B[LpTZpZq\
FZIcLqQZTXcefbq\t\
O[\\]\mppcr\
X[Y\mnw]
@gGZKdT[WnX[_caTcjdfeiwZ
UcWlXc\\dfs\v\
IhLcVY^[pTr\vd
BXC\D]FdK[L[MaNdPeR]TQVfWb\X]d^bacdgfii\nioYpXrZsateubw]
A\PYaydcrZ
IePcR]_da\gdmbnfpjrTs[uk
AeFZKbWfX[Yb^W_Zf[neocpRsfuZ
D\QUToWW\famd[f[igr\
IXTYXM[]^Xmtr\
I\pgs\
I\KcL\Xd_]b\dbf]o[phrjw[
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
pgs]
aiw\
AfCXK\Za\b^d_[fgsXv\
Cmn\
CbKj[Z
AYC\EbFbGUHbI[L\QcSbUcVeW[Zb[dadc\dcf]hdn\obsdtcvc
BbC\DhIbQdU\WYXdZh\[aZdep\shv\
hcpg
B[K\PaQbTaXWdnpcs\
UWsa
C[I[UhYfZma[gYo[s\
Ui
QXW]db
Vi^]pY
I\UdVfgZ
BqGZO\Q]abbc
IeKkMdOaP\QjUfVdWaX[ZW[ea\d\m[obqc
C\NhPkUeV\X[a[
QcT]U\Xg[ehZ
B[JaPaTbZ[ogpe
@dCZJjK\OdQ\U\XYZV^baYdYfbi\mcpbsj
DbF\PZT\W[]\dx
FYJ[KZOZPYVZWUaUbYdjmi
B[P][[a]fchepit[v[
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
EaF\IdPfQlX\[\bbd\h\u]
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
AhB\CaD\F]GbN[RZWbY]Z\\]_a`\b\c[d\e]iZmbo\qi
CYEeK[N]Oc_of]i[u\
CtN\m\
Cd[b_\c[elq]
WmXXu\
Xiq\
C\NdeYfbqewh
C]IbNkOdXY[b^g_[oerc
C[XR]jm]
C[XU]em]
EdQgXcZd`ZvY
LaZ\vn
Lavi
KbNfU\X\Zg
@cAYBXCWDSGWH[IFJcKbLgNcOcPcQXRYSUTZUXV[XZZc[R\W]V_cc\dXeXgSjbl\mVncobpeqbretgudvYwU
MoNeOfXf^b_bqYsaw]
ViW[X\
LjPWQfpY
L\W]_]aet[uo
n]ph
@ZE\L\ObPiWZ^f_\`cdZhbm\n\ob
LgPhTVX\pbt[
C\KcW[^[nipZrdug
K\QjWdYc^b_\abfigjk[tZ
@j_\qduc
JdKfYZZd^]ncrTsZthuc
L\W]nZpgtb
EZJ[OkS\TfWZa[b]fZgftfvcwj
JbKbL\YV^b`Yi[okpjrP
@e^Wcgr[
J\PgQ\p]
EbKe_UhcibnbrKu]
KbLj^at]
@WCdJZK\LWNbO[U\Wg^X_e`daYddiZm\ndobpXqZsbt]
D[EVJdNcO\WXY[ZX_\ahm]qar[sZ
LZnjoipct\
WR
LaPjT\WfX[^c`[f\g\kcn[q[
LbVZnlo\p[r[
EgJ\`[f[qgt\
@fLZPVWgZe[c_[a\gbpbrh
@YC[E\HfJ[KjLZN[OWPbWWYj^e`bdckZmbpVrWsbt\u\vl
PbQ[W\YdZZ_gqbub
LbP]X[obpirY
@mE\O\aWd\m[rc
BkOdPTXg
YWo\rc
K\Ybn[sN
Nag[tjvd
Kg_dgToZp\rgsZtlu\
LVod
Yiadd[
CRK[NfWeX[YX_[`bd\f[gbnbrrsWtcuUv\
@bWfX[`oaV
EaFeI]KXOlQdTaZe^c_q`\dbmirbsitZw\
CYEhFfI\JgKSM\N[OeTfW[YlZb\Z]e^h_x`baadffggjh\idm\qcrgsdteucwZ
FbKeNe]b_\`]nVp\t\
JbWZX\ogte
XZrj
@fJ\L]W[XX^[mjncpcqgub
AdLcPcQZTcWXXZ^ba\i\rYsXtf
@jC\FcLcOcPiQXW\X\YcZZ]d^caYbedXf\hYijndoYq\rgtWv[
@eWZY\ZZ`gfaplrlsat[uZ
PhQXbb
K\WWre
L\Xg
KWL\Oca[ogperjt[
@gLdX\pctT
Xjieme
PcQ\XZYY^fbdfYi[nXpfrfsguj
@[CaJcKfNdPZW[Yb\d_\a[fkglhanaodp\qcrgt\
G\K\O\_gr\
LjOb
L[O\Z\]\i\ocul
@hOZ
L[TeWiaXmho\t\
Jjie
O\^\_Xdp
@PCpKXLcNbPUQ[TeWZZb\u^[_g`[afcZddfficjckbnWoZqdrTsduYvf
@eJgOYP[WR_\a\dZ
CdLbX]]\kco[ritZud
PtW]XZY\`\i\p[q[tev\
H]LUN]qjtY
JbKcL\Pc_jbbf\hfi\q]rYua
C]KhPci\rYu\vc
CbDcEdGaHbIZJ\LgNZO\PWUZWeXV\[^Z_b`[agbcc[dlecfZidl\pXqXrVs\t[w\
BfC]E[GYIjJ]KfNeT[U\W]XZ]eakehf\gbkbmcrZt\udvcwf
C\DcWgcVifw]
P\Zga\
@\DYGbLqWTdhq[t[
BcCgWVZba[gZ
AcWk_[
WbZ\ahgitXuZ
ChW\Xg
Ci
IRLZW~XeYhZ\]\^[_\`[dlg\i\p[v\
A[WO_s
WlX\d\ggt[
DbWku\
CXDgHcW[XVYbbjeXgete
BbDZFZGZI[WWbaeig[
WVfg
Wk
RfWcX\
AiCXD\E\FcGYHeIlJdLeM[OcPeS\TgUcWdXWYdZk[d\\]\^\abd]eXfegVm[qbr\sat[vgwa
FaIeK]LYP\Q[R]ThU]WhXdZ][ca]dXgXo]paqerksbtbwZ
Dk
AfFqGZHcIiK[RbTYUUVXX]ZS_baodkf[gMiZm[nZq[rZs[v[w\
I\Ud
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
@XCYNWOYW[XZY[[\^{_[cWdaf[m[oZqSv\w\
AdBeC]GbIbJcM]P[QYTbVdXjYc]Z_b`daZfck\m[p]q\sbt]vdw[
IeUeg\igtc
JmK]PZX]
@cDlEiFVIfLcM[O\P]UaWZXY[i\Y]\`cafe\hiiZlWnboep]
BfCfDfFbGUIdJbNeOaQcR[UXV[WbXZY\ZW]e^Y_[`cb[hci[r\sZvkwc
@iF\NaO[[\
ah
QbVbXi^Zcbgb
B\C]DeE]W\\b^ceimbwd
E\F\KlOm\\f[gamT
EbUkX\a\b\daf]g[mcsc
EkF\Q]abmU
B]KcO\QcU]W[X\Zb[Y^gfYhjp\t\
DgEa_cw\
@eAjCQD\EgFYG\I\J\KbM\NUPiUgV[W]XjZf[Y]\^d_k`Td[g[h[ickYmZoXp]rct[v[wl
AkC\\[a]h]mbocpaqd
Ok_Zhgp\
Dk\\w\
@ZA\CbDbPd_ba\dkfeids\v\wX
C\D\FbIbL[OZX\[\\\`pa]b[dbfih\merdugv\
a[dj
CeKYNmPcW\fZndvb
obqh
Ob^c_dmW
LcXh\d
E\Wh
PdWaXjn\sZuZ
AgC]TdX[Z[_da\
DaFcH\IdJcL[OcPVQiTZU[VgZb[\]e^\_eb\cddZebfbi\j\mfneobrbsVvd
A\CdDdFfGZIdNXP[QYWYXV[\]b_baiddeufVhciemdnfp]ubvbw[
EdIdObQ[Za]c_k
VfnW
FYG\IhT[edvbw]
Fh
BgFfI\VmX[[Y\d_\cdd\eZf[j\obtd
C\DfF]IbJaNeV\_Zfmg\rhwh
AcQ[XgZg\Xc\faglmUqe
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
@\B\C[E\JeK\QYR]ScTjUfV[YY_[adfchfiUjcnas]u\vf
B\E\K\TdalgZhXtg
CdKjY[_[
JhPXg\sb
V[hhr\v]
@\AbB[S\T\U]X\]g_]f\gkibk\m\o]r\tcuf
AcH\S\XcYa]b`jgU
X\][gi
Zi
S]ndpfqh
EcObPbXd_gggm[wb
X[[Zfnq]
@dJ[M\SbTeW\X]
AZCUE[F[G\IZKZM[N]ObP\S[T[UYVZXY[j\Z]\^b_b`\abc\d\h[mWp\qgv\wZ
@XE\OhU[V][e^d_b`Yf]m[r]vc
J\^\f\qjr]
C\KbS\[e\[^g_]fcqb
^iuc
[h^[`aabq[
EdKeagedf\jbmb
Ag
ArBYFZGcHaIYJ\L\NdP\QcR\S\TYUXV]WZXSZ[[Y\V][^[_h`bc[f\g]h\ibk\lZm[q]rdtVvZwP
@\AZCXEdGiHfK[OfP[QbW\\[_b`[aZdkecf[i\k\rfvZ
@eAPC[NgQ[_ld[f\i\mbr]
DcW\_Rdcw[
AgO\QfX]ZXiYr[w\
bk
Ai_Wa\
@\EbWi_bac
@[AbW\_Z`lb]
@[AbDbGbKeP[TZWO\[_kafd\ifsbv]
AViis\ugvh
`fb]f]
AiKbNcPZQfTcZ[`Yfbrf
AmEbG[PbZ\_Xa\g[
A\Pk_Z`]b\vd
Pg
A[GeOhQZ_er\
@bAgQh_\`\d]mY
AN_vwY
AWB\Ge_k
GXWi`]ed
AhO[ac
AeD[GZKbN]P\XZ\]_Ua[f\v]
AfCeaUbe
rlt[
@\A[P\Q\Wb\\_q
AgOdWWZf
Wh_]ab
A]V]WbXY\lmb
A]X[\h
X[\i
W]XXYin[po
XXpo
D\GbM]WaY]Ze\\`db\g[ibobpa
BhG\VbWeXX`\ackb
U]WoXX_Ydc
X\[\\dci
@bK\P[TbWpXbYc][_[defagbsbvfw\
WnX[
MfWQXdZbddgcuc
W\Xh_[
@[G[I]LXNZPfQhSZTkVcWcXWZ[\\^b_fcdeYgUhbkencoaqasUtd
QiT\w[
EaL[PfTVUcV[X[YbZb^c_ZdZhbiZkengobvZwf
QkTTZ\
QiT\X\dXe\
TfZ[
@\LkWZXe
MdUZW\ddgijdmftZw\
G[QhXXmZtcw]
BWDcGeLbPeU[WbZb\\]i^[_fc]fcm\rXsev\wh
B]D\G\KeXZ]Y_cm\wo
ij
]kw[
YZ^hn[
K]UgWe_bh\ikj[l]r\wb
iij[
Xga\f\ig
CcLZW\Yi^\g\tdw\
IZtk
@XB\K[U[X\YY]]^nc]f\i]neq\r\w[
Yf^Vng
C\^fn[
B\KYLlU\[lwZ
B]Ll[[
IiWZ\X
\Vmn
Gb\dl\mT
GZMbSZ\igclY
Yk
P\\eg[mW
OcW]XYmk
OiW]
@dBUCWERFXGsI[LXMYNeO\PYRZS[TdWTXVZY[b]S_\`Wa[b\cZdegchZi]j\k[lUm]oYqZrVt[
@kA\CbDiEeFeGiHfIVKjM\NZOdPdQPR\S\TcUdV]YhZZ[X]k^d_d`fbZdSedfcgekemWpbq\s[tcuSw\
GXPfTgdce\
@ZA[D\E[KaOVQYU[VdYb^h_aabeffYgdibk\mbp]qfu\vbwj
@ZO\Ql_]`cddeewY
AlDb_gamv[
N\P\QoTd
AeNbPcWdYZ[b\idceY
KfQlYeZ]a]dbe[g\m[
@cC[DcGZOYQ\Zu^\`\f[mWvcwh
DZGjN\QbdUe\um
QiZZ
AgG\
G[TYZ[\iec
GVPdQgTY
Q\Tla\
A[C[DYEYG[IXJ\NfO[PUQZT\ZU]]^]dye\fdgZi\p\sZuYw\
@mG\[hq\
@fAZC\FdJ\K\OePeTVU]Zh]W`[e\g\se
G\NcQ[Ucd[eifbgbq]
A[DfG\UWde
Zjg\
JdPjW\v\
DhGZe\
QlTYibm[
@\AYC\DVGYJbMkNjOcPVQKTjWSY]ZT\a^a`baebcehf[gpm[nesbteuqwd
GbdTeY
G[QTT\Zedhgb
G[NeTbZ\gR
@ZMYNhPeQ\Z\egg\iaugwe
NdO[PYQ\dlgd
JYPYUiVcZbdqgYiZ
AZG[JfKZN\OZP[QiU]Zf][^\d\e]gWsWwb
@cEjG\Q]Zbff
ARB[DZE[GjJUNUOYPSQcTVU]VZWdZX\\_[`SaTdieWgdh]i[j[l[m[sYt\v\wO
EZGXO[QvZ\
JbPod[
Icdgm[
JdPoT[Z[_\dZ
C\G]NeP\T[ZV\g`\gkm\
OgQjZ\dZmi
I[PZdjmcw\
@eDZEkGlNZOhPlQNT[Ub\[_Wk\mZ
ClT[g[
@\AZCiGTNgT[Zq[[eZggk\moscu\w[
C[addp
D\PgQUZZ]\`\dns]
@hG\N\QiY\_gagd\fdgdqcr[wg
G[O[Zo]YgX
@ZAXD\ZTeYg\
GbN\P]Y]ZWecscve
@ZAfTha[
TiZ\
GYP\QjTXdZm\
DfGke]w\
DdGgN[QZZYd]ue
QidZ
AeDbGeJbN[OnP[QXYcZ\\Z_[abbcd]ebgskh
Zlge
@[OgPaQXZ\aad[elwf
Q\ZZdWmn
Oh
Zbdjgc
Qia\
@[C[DeG\QfWZZp`\b]dpeZ
D\E\G[IzJfK[NjQVTXUbV\W\^[d]eWgfk]m\sit[
Q\U]VhZd^cdagZigsY
_fdhwd
AjC[NWZg\YdYmeo[udvd
CbDbGRIcQfT[d\e\mc
Ah_i`dd\u\
BeP\Y[uk
SiT\gerew]
Seg\rj
@gA\DiGdJbM\NdOeR\SbTeW\Yb_cb[ccd\ejfcgdm\r[ueve
AhDZadc[
A]C\N[PkQfU]k\
A[JcMbPRS[TYWoX[\\_eeafdgikYtewZ
EeNZQj][^]kZwh
Qjgbw\
@[kg
NjP\\egb
EdOePi_Z
AbDlE]G\Pbd[
ApaYbf
P\Zd^bgcrosg
@aA\BTCdDiEaF[GsIYJ]KdM\OfPZQ\RZTfUZWVXVZc[S^e_h`badbUc[d\eeh\jdk]lWmXn\o\pYqlrdsXtZubvbwT
@dBZDiEWFaHjKRNiQ\R[TbWWZ[\f^X`gafdTecfWiep\q\rkvfwf
@dC\DcE[HZKiNdOXP[QUTbWgYcZT_h`\cYdcf[i]kemfp]q]rbub
CdGiQaT[afm[
ChD]E\GbObQ]Zee[
el
EkQbTaZ\a[i\r\vd
@\G[O\_k
CYKh_T
CXE[G[KbNXPlQZTiWkaZcfdZelgek[u\vZ
AuG\K[T[_Yekgd
@\AZG\KY_f`bq[uh
DkEYGlIaOXP]Z\_ZbadZeYmYwU
@dCrD\EeF\K[^\`\dae\g\jc
@\AbC\E\NbOiPgQ\T\ZZ_c`Zajicrjubv[
O]Zi[\qZ
@f_c`hab
Q]Zj
DdE[GeQP_XeXm[u]
CjGcNfW\
CkQ[T\Ze`Ya\djg\me
C[Qkmd
@dTh^c_aa\qar[
@\[\^\_Za\qpuf
N\P\QnaX
d\jgu\
CpDSEiI[`f
D\Nla[u\
AfChD\Z\b\e\
CiDZGYI\K[OcQbS]T\WXZ\^]_[`[aidagdkZn\q[s[
Q\T\aj
QeTiW[aW
C\G\OoQ\T\
GYN]P\QZU[Zi_]b[e]g\q\s[
@iB\CYHbKcN\PbQ\TeXU`daYbde]glj[mbtbuX
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
A\B]CgG[K]PYU\X[[[_j`aaeddk\mZr\s[
CQ_em\
Oh
B]C\[\ag
CdKdP\Zc`bsh
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
H\PYW\]XdffYi]tYuc
ug
\\wj
Pn]ZiZt\
NhZ[gf
S[]\uR
g]ijq\rYvW
P\TcWkrew\
JlPZZ\
BZDbE\W]X[fhu]
@aCdGbIeK\LWObPbQ[V\XSYbZe]e_cb\cff[g[ibl]ncpeqbudw[
@[AbCeHYIYMdNZOePfQ\UbW[[b\e]e_X`ba\cZdZfcgfibmZpeqhr\ue
CaNaOZW]Y[[f\\]h^\_\feiYmap\
P[Zp`Z
Z\[b\Z^cgh
Dje\
HdO\\\^a_\mgob
@fHeLcXfYT[\\\
GbH[OcZY[Z][^efZg\ibmgp]
@\Hf\O]k^]f[i[mZ
UcYh^]
CnIRLXVcW\XYYq]g^L_W`YgXiZm[nbpOqTuZvV
Va`jpf
Hdnbsh
EgHc^a`\fdqc
Z\[h
@dHcZp]Z^Vg\pa
C]I\m\ph
cinf
]g_\
LfU[VgWcYeZ[[bb]i]q]s\t[
Xki]
IZLcU\VhXXYg[\b]g\pas\t[
A\CcE[GdHbIZM]PZQ\T]WhY\[\\[c[dcefg[mdq[ret[
@ZWm`Zc[g\q]t]
A\CcF[G]HbIZPZWiXWY\Zb\b`\dfiarj
PfQdWfX[dZ
@XB\CfFYKWL\NYO\PZQ]S]UVV]WWXPYWZZ[]\[]]^w_Wa\b\e\fXgYiYk[mZnZp[qTr[s[tYu\vQwY
D\F]I[X\Y[^XdcfZnfqZ
CTYX^Yngt\
Cl^W
^S
Yd^VnY
C\Yi^\
CX^o_\g[m]
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
F[IZK]LYNfQbU\XZ^\_bccdfi\nao[pZqps[tZug
GbI\NjOZQfReUbWcYbd\fhg[hbq[s\we
NiU[WZY][Zd]h\k\mbnZoXp\ql
IkVaWbX\^Ydcnb
IVN\fWmWqhuf
NWcf
KbN\U\VgX[ffkan]sc
BbC\DeN\QdXZacf\wZ
BbDcX]ahd[
X]wh
X]wh
EiFXdW
D\IbUiW\\Z^]ocperasetdu[
BZC\I[KhP]vg
I]KgP]
GbWjYYbcdem[wf
PbW[a\qbsX
@\BhF]IYS\XX\]dZletdue
@dAi
XjYgq[
K]`jddp]
BZGjThda
S[W\Xg
A]EdFbHdI\LdOeV[WZXbYdZW\\]]_ib\n[oZt]vhwd
A]X\Yd\]^[ico[ri
EfV[Xgb\n[r[t]vl
CgT[UcZl_[dcg\hfq]r]
CVUdWhZgh\rdsY
ChWZZfdc
D[EeS\Yc`Zbbdcf[iekh
DYEeXZbcddiikW
@[SiXU
L\Spp]qY
KbZk
@]A\C\I\^kfch\
@eC\[f^fb[w]
CeDbKgM\XZcdhb
Uf
FfLdQZSTU\WgZZ][`gdce[m\ncr]se
QeT\Zk`[
J\SiTbZ]a\ka
CgEdFeIZJ\KcL\OYQXU[VfZ[]g^bdbediYmkrbvc
A]B\F\GcHbN[O]PZQ\T\Zd_]`ha\cddZf\mUncr]se
CdG\O]UVVcXdZg`Vd\si
PhW\`\
V\WYYiZm^\b]g\s\v\
V\YqZ[v\
WYYWZob]g\
Yh^]i\v]
AcG\WlZ[adbdoe
B\CaJlP\S\W\X\`\a\f[v\
JVdZ
Kbvg
FaG[P\TgWg]gfeva
B\Xlm\w\
DYIZKYW[Z[]Xd\tawq
DgIeR\TbZ\]bd\i\mdwc
AbCeI[JbKaN\TcU]Vc_\b[d[sjte
I[KbPbU]VbZ[obsU
XiY\u[
@gB\C[DcEeF]GlLbX\YZ[g^de[gch\t\
@h[c_[mf
@YE]F\GlN][Ue[gc
Lj[d^]
@\F][bii
@mLYNgY\[]^[_]
@bFh[]
A\C\DYFcG\XX^d_eb]eghci]
DPeq
A][h\Z_e
Fb[U^\_ehd
FaIVNi[Yed
FZI\RjXU
ii
AZE]F[HcIXPnQ\T\WXXVZ\[\\\aYcWddf[l]m[n\o\q]sYuXwf
J[W[dg
Pi
J\Pi
JiPOXZ
DcI[JbdW
PVdd
PRdi
X[dh
B]IeJ]P[Q[U\WdX[^[`nf]ken\pct\v\
VZWYX]\bkh
`g
BgVbXYk]ofp\tgv]
IcLc^dnho\tR
@cL\`[nmoapYtc
Xl`j
X\ijk\v\
IbP]^a`\fgicrbt]ucvf
friVrd
KZg[wi
[\wh
E]HbLlO[P\X]Ye]c^bfdgcsftdw\
FYWYgYshthub
@]Ni
EjNfP\e\j\
B\DaF[GgK[P]VbX\_\`ZddedlYm\ubw[
@ZDgGfNhUb\[dRl\ubw[
G\dg
`[dj
G[dn
D[dV
BXFaGoKfNdOcP[[\\Y_Z`\bbjYsbu]wc
B\CbDKF\G]KdNeOf\[_cedwv
B[GfN\OY[]\\_[`\scwX
D\GfO]u]
jg
icjhr\
f\ug
C\PjW[XZbe
K\PeV]Wnq\
K\PmWdq\
AbC]GYL\N\O\W\X[\\^\_\`rb[g]i\l\uZ
X\^\`hfYl]
GZ`fdbf\g]
Ac`Vfb
BdFbIcX\
F]N\^\_\b\fliXj\
F[X[ddih
IcXh
@\A\B\CcX\_[`rb\fdl\m\u\vd
GZ`\aXb\dri\
G[`Wde
aYdg
d\jju\
_Zfqu\
@\B[DiEiF\GfI[OZP[Q\XX^Xcbe[ickZm[
DcE\Icaafdmiw\
DjE\\\m\w\
^i
^i
Vg
SfXZ
DjEfF\GgJ\X]adbds\
PdWVYf`f
g[ncpbshtb
g[ncpbsi
Xgw\
B\N\WZc]f\han[t]vk
uhv\
C[D[ObUaYZmgrbsc
@dC[DYGeN[P\WfX[[a^gebm[w]
@aBZE[FdGgIfLbM\PbQbRbTcUZVaWc\]]b^ca[b[cbe\hbibk\l\nZoZp[qcs]tduZ
BbI[NhWbYe\\^d_\hcqXrctiu\
@XC]I]L[N\ifq\th
FkIZg\t\
PbWqpXqkrX
C\KfL[Vcn\qk
@gd\
IbLboaqj
CZPRQpmXr\
WZcZg[rjtc
C\FdIZLWPZT[WaYf^e_U`bfchiibqdris\tY
@[A]BVC\DgFhGiIbJ\KdNcO[P\RbS\V[WUXoZj[\_X`Wa[die]gfh\i\mXndqer]wX
BeCfG[IXKZNXP[T\WZ\\]saefZigwj
AfG[KhZbe\mbrb
CUG\IgLXPcRcX[[d^W_m`fd\fdgWhZiUlbo[p\qeratX
LjY\g[qWtZ
L[WnXZZ[
YW]Z^c_gfbgbh\pZqjr\
D[GiK\_\
CiIbKY^U
FcIlL[Q]_\q[
IjQdX\Z[m]
p]qTtZ
DfGgNcW\cemlqXr[tc
FbIjKYPa[b^ct\w[
Xe]]fhq\
LgPYwf
GgX\Zded
X][h
DbG]L\VZZo[j^[dZ
G]L]VZZl[j^[
M[PiSbX[
@bKeNlWbg\t\ve
FeG\J\M\OZP[SaW]XX\\]\^d`\b[cjdee\gci[kblbpbqcrYtcuZwb
FdNgO\SdX\Zb[\\X]\cbdjq\u\vdwd
BZE]F\GcK\NbOdPWSaWXX[\g]d^\_ja\c\d]k[l[ubvc
P[\Svmwb
@ZDYGcIbNcOkQbX\\Wcceaf\g]i]m]w\
CbDbG[MeN[O[\hldmgnb
Oiu\
@\Om\\
ON
DXemwY
LbX\\oic
O]\g
DaJgKcX[fcvcw\
JhKdvc
@[B[DiEmF]G[M\N[XY[c`[edm\u\we
DrM\N[X[\Uedu\wZ
FeIhd[m\wb
@cSf
_\`l
Pkd[r\
@eNbWbharhtcvc
MdXXf\
ChPbXZ
IbKbL\VZX\Z]phsc
IcVZZ]sj
n]pisX
A\C[I[UiXZ^c_hmb
C[I[UiXZ^cmb
JhQ\Z\
JhQ\Z\
XYmf
AbCh`\
CdF[I\JtOZPcQWWZXZ`]b\sZw\
C[JhP\
JUP\Q\
Jg
JZQjZ\vc
C\E[G]HbJ]LaOZQ\T\WcZc\]]b_\`\e\ibr\sdvdwf
Icdi
Se]ed\f\mhwX
DVIQK\Rc\\]XdXfhmYvk
Zf
Dje\ii
Qh
CcN]OiP[Ua]g_d`\bac\ddfWgd
KdV[X\_gfYgbrd
[gw[
CUei
@fDbE\F\GcI[K\LcNcQXR\SbT[UcViWXXf\e^Y_W`bbXchdVeWfihbijkim\n[phrgt\ubv[
@\D\U\VbXV[\\nf[ibkbmUp\rV
B\DcXf\Zfb
IZR\V[i[rj
Si
@hN]\b_[qd
@cBjCcD\G]K]LdQ]X][Z\e]g^\b[cie[i\kcmhphrXwW
B]PcV]Xk[\\[]]cXf\gciZoarj
fjid
[bc\pjrc
I\NbSbU]\d][cgfZikm\
g\idkXmgudw\
DcJbfnheic
BcC\UY\d^m_b`cf\ncqa
UY^g
AYCcD]GeI[LbNeO\TbU\Wp\W]\_f`ZdhelfWg\h]k\p\qhscu\v\we
A\B\CeGaNiO\TbW[Xc\\`[g]mowV
W]\\mZwp
GZXZelmdwY
GdeV
BdGJI]N\WcdlecfYmWq[wf
GlWcdWegqb
WZdZmg
]\fjg\w[
DeJhP[Z\bcfZ
Y]sZtgu\
hj
]efVud
MX]bfZui
D]EcKlN]V\W\XZ[a\\^]_\`]a\b[c\d[hbo\u\vpw[
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
Q\S]Yb][`lv\w]
YY]\`kpY
@[B\D\EXF\G[I]JYKTN\OYP[U\WUX\ZZ[\][_[`Ybmdbe\i\kYm]qXs\uZv]wZ
C\J\W\][bWdc
KYag
CXKlY[vZ
CXDfIbKcX\f\gbshv[wd
C[DZK\X]gcs\v\wg
DcKgr]
CdX[Yj_ff\r\u\
Yk
@XA\EgF]G]N\X[ecwh
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
AbCXF[GeObPcQ\TeUbWhXZZd[X_b`cdambsaubvdwc
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
CcFeIjRcUZc[h\q\rX
FbRg
FdI\W\hhrd
C[hg
CcIcUfrd
CWIeUa
@iBaF\NY[c\baZc\lbqiub
@jC\X\d[lbmdqZ
aZuh
@\qh
CiI[[]`dc\
]h
]h
AbDcG\I[OhQ\T]]aecibmcoZucw\
P\Yjt[
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
BbCSGVIYK[L]QnR[SbTlUXXYZYa\bYdce[hdq\sWvb
C[ObPaQZUYWeb[dcl\mcphwi
I[Tidh
C]D]FdQ\TZXUc\eqwX
Q]T\ef
X\cjeV
X\[\_\eimb
Ri
ii
CVIbKiX]aci]w\
B\FZO[P]bcdj
FebRejmc
CjE\G\ecf[
FfIhKchbm\
CYDZEcVabji[ndwb
VcbUnkpUwg
Pcbh
D]EmbWwd
RbXZb\mjwb
Ci
Cg
E[Fj]dcb
FhN]X\
ej
DjF\w]
B]Zcb\sg
ZXsg
FdIgm\
P[W\Xn\\d\w]
AZBjC\EbFbGPIgJfKaM[NdRbS\VXW\X\\[_ganbed[fegXi\mTn\pescv\wU
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
DjEVG\HdISKYNYPbQ[UfW\Zb\\a\dYgfi[mprfuc
I[wh
@]FcVeWh
Y]fZn[ocpi
dh
Wkd]p]
BZGhd[
I[MdNkWZfcq]ud
@aBUXlhb
@dBXG[RYXgwe
IZd\mf
BkEdGeLeO[^dbbd\f\ickes\
FZLnf]nb
BXL\McSc\]_\mhobwd
BWF\N]bbf\kp
@bB\CfDdGjHgJ[M]N\Q\U[WbXWZ[\Y]n`Za\f]g[iWmWp[qbr[
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
E\GbNcOdPZT\W\X[_aadd[mhnbt[
C]FcPZX\[\uewj
G]\\defk
G]\\fk
CcPZUbX\\]fl
B[DgPhX\ddf[
W\aj
X\ai
B\LiS\
F\J\ShX[
SaTgW\gZ
Xj
@dG\IbKcLcPiUeVdXWZc[d]aa]deebfZmfnet[v\w[
@cAcIdLZPXUc[bndwY
KbPVW\X[Zf[h]b
@cGYPwW\_\ddeZ
U]hcmYnbpfrZwi
pf
n]pi
IYU]Vo^[h\nY
CcIeNbX[\hbd
M\XZ\h]bd]udwb
M\X[\ml\
C\E[WYX\`[gbkow\
B[GlKcNbOePaQ[R[T]Ud[Z\\^de[g[k[ucvb
BgGUMcO\PcXfahe\miuX
B[GhK[UX_jg\m\
BQDaGgKkR]W\_\cQdfvew[
C\IbN[OuUnWVX[[Z^gfXm[oev\
@\C\U\oeshufvc
@\C\K[U\Xbogsive
J\Q\S\ZXsk
JjPXX\d\g]
IhOcXY\f
\g
K[[h
@]C[I\K\M\NZO\P]V[W\XZY\Z\[T\\^hb[dbg[h\iYnWr[s\uYvXwW
BdD\GY_Zb\dmfPg\mcu[
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
DTedwo
@VDlE\GYX[_fdhe\
Gg\]^be[fk
@[IcP\QcXYZ[^b`cdjedghm\rbwU
@eBbCbK[LdNcR\XqZbb]cVd[eef]mc
B\CYKxP[_Yd[eckbu[wY
K\Pc_h
P\Whdm
B[Xj^a
DVXYebwe
AWB]PZ\qddv\
@[MkXc\[d\ibm[
gi
A\BZDpEgG[I\KcXe_b`\d\e\gcwi
_bdg
KdW\X\\hm\v\
\h
CXTcg\sb
P[bgwk
@dAdBeC[EbIXKcN]OfRhTeU\VVWbXZZ[[c\c`YabcXeZfal[nepbqbsduc
A\GbIUK[RfV\W[XZ\W_bi\ncvh
B\R]ai
@gBjC[GXK\L]OXRVV\XiYX\\_\`]aYdXfeiXl\ncofpktgu[vY
B[CZF\KpO\PZQbRbT\WpaYbrddf[iur\sT
@]EeLZOtWZX[\]bX
B\FcR[Xi\\^b
RciW
Le[b\\]]qZ
I\Lg[j\[a[qX
^hnepZ
Bfncpb
AYB\KiRdWbXY\\e[ihul
CiG\Tcabg[
][gjt\ue
\k
PYak
KdPdR\T[V\\m]b_bcZd]f\i\sbv[w\
IbK\LaOYQ\TuW\a[gZs\
GZQ]Zis]
AbG\Q[UZWVZf^\dgk\m[
I\K]PcQ\R\U[WZ_e`caZdafcihk\l\mbq\r]s]tZwd
@bU]dg
Q\WZdZihwZ
C]O\QbVdWZZb[\^\_\a\c\fZg\h\ihlbn]q\s\wY
D\dbfZitwb
CgJZKcQ\UdVcX]Z\fegZiTrcsf
CVVci\re
C\UkX]d\
@dAYEfFeGbH[J\MYO[SZ]\_[`da[bYcefch]q\res]
@[BhC\E\GeI]JdKXNdUfVa\eccdYfdkbrVtbwZ
D[K[XU[\\Yciwc
C[`h
DcWX`k
C\Ki]brf
@gE[G]L]N\dq
@XDZEgFnL]_]c\deww
@cBdCiDbEXF[KQLdNeScXYZ\\j_\`ecldVn\tduZ
@WB[CcDiErFYKeXZ\[_UdYegm[rd
@jEZLZ
B\CWEc`efbr\ul
@dBaGcX[[\_\a\dnfcmYwZ
@dCeE]I[P\_icbdYe[f[k[vZ
@sEbFbNRic
@[B\E\IhNbWccikcwZ
@jB\C\D[FVJ]K]L[N\P\WYXZY\^a`\a\cZdre\fXkcmdnau\wU
KkX[dYf\i\
BaP\_acgdhwa
@[AbBbC[DdF]G\HbJcMXN[O[PeS\T\U[WcXZY[Z[\Z_bc\eff\hbkcnboep[qcrZthucvewc
AfBeIiJfKYVe[ed]eco[tX
PhWe`Z
^k
DZKcQeX[Z[[[fii[t[wl
KP[d
Kh[[
oiq[vY
s]tk
MZXu
B]M]Xr
CgQ\RdXfY][d^\`Zk[m]ucvj
AYBgCdGaHeIgKYP[X[[g^b_edefZg\mbnfsbtZvdwc
CXX\[[fon\vS
DfF[KjR[S]XS^]_]d]eZiawb
AZKa[Z_kdbid
BhIcK[Pave
C\I\KVPmXV[d_\obtewX
BWGcIbKbP\Xnn]
CcFbdimd
K[[g
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
AZC[G[KZLTT]V\W\XY[e\b^c`Xb]fdp\qoraw\
IZL]PcXX[h\bffqa
i]qh
XT[d\[h[r\
AdLbXf`V
L[`jq]
XZ[if\h\idrbw\
@cEdO\Tj]hifpe
B\NiXd\Wgcm[
Nc\W
XX\[mj
MeP\Xbagwc
WfXZ_df[q\
@YT[WlXY_[de
I]KZQbTZW\XYZ[[\\g^Z_caZdff\k]mkoetZwL
W[idki
ChI\KjQ\Tu_baWgXm[q\rhs\t\
@kCZGXIXXj\\_\a\hek[mgncw[
ti
A]K\Xh
Op\\m\
TgWYdd
IjQaTX
_[aif\
Q\wl
AmD]GdOUQY\]arcfmV
I\K\V\Y[[[^gdahbi]ndpYq\vc
n[vn
vW
Y[^phZnip[q\vY
^hn\
CaF\N\VdX\^\dbffnfpYqauY
fjn[
DbIjVMW[Y[[\^Z_bfSiinXqdrgvb
I[Vgf[
fqn]rZ
I[KZVjfJi[nlp]v\
@dGdHeI\KYL\NZObPXQ[S\T\UYVbXb]ZcfeTfchdieogpdqcrbsZt[u\vZw[
@fA\BcG[I\KTMcO\VeXa[[\c_\`ZgcmkrbwZ
B]VaX[[\d\ngpVr]
A\BeKgPbVf[\\Yfcocpcqhv\
@[A\BzP][[\X_g
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
@YAaBgFmG[H[JdKYPlVdWZX\Z\]\^e`jadcjfdhdigkbm\o\p\qX
[ehin\o\v\
BhFa\\w[
@ZCbOi
AjCbF[K\X[Ye]Y_[dbfhgZh\igm[o\p\q\rfu\v[
D\\Zwp
BhC]DcI][[_il]neqf
BgGfVaWcX\q\
IfXj_cmZ
C]g\idnYoXpnqYrb
VXnkpX
_[wk
DbHhJ[PY
B\Cg[b
[X\pk\o\w\
CY`hfb
@[BeOe_ocbf\ge
HX`ba]djf[g]ikub
Vdaq
@ZBWCdFYI\KcZ\[f\\_\`dfohkidk[mdq[vfw[
oVqh
CXFaX]ifrk
BTG\Mg\\a\cYiVlg
fT
PdX[i\p\vrw[
BhG]w[
ChIZKdP[WW[j^]f\ne
@\CcMiVeWdXc\c_a`\ddkbv\w[
Gbdbffifu\
@eAZBZCbDcE[F[GiHbKWLeM\N\PZS\TXU\XYYcZj^YabdceZlYmXn[p\qfrds\t\v]
@XGkI\NdZa[b_l`\ccifq\w\
[R_\`eccre
@b[g\Z^[
GXY[`cdc
C\Zgw\
@[G[`i
G\Z]di
BZDeFcGnN\QVWeX\Zg^T_\adbcf\g\hdidmYncqgw\
D\GUH[I\P\QbWZZh[T]a`Qcbdci]kcmdqdwn
@dCiDdGhL\^[_]bY
DZGj`Y
LjWYZY
G\`U
Z]_Zfegg
C]H]WqXe
@kKZ[c^e_\b\s\ub
U\[jf[hdm\
C[Uf^h`df\gbmer\
CcW\[h`cdcmbnbvc
CdW\^gdcfZmb
AZBkD]IYNgP[Xc[\\[l\o]wc
AZBbIZNkP[XZ\[w\
D]N\Xh
@[AgBYFhGYH\IfKbMcP]UbWfYYZX^dbbedg[hbkWo\qXrbv[wV
@]A[FqIcMZN\W[Xb^b_X`db[ccd[gch\i[
@aE\FfI[WYY]Zc]e^\_jf\rXu[
Ch[a
F\IkX[_Zrd
I\^gmbn[
_aahd]
MjX\u\
FZIcKeW\Xm_Yd]hd
@[CZKeNbUbVdWcXl^]`\b\f[g\i\qZrYscui
CbWjX]^Y_X
AYIdXYrj
@cCeF]H\I[Uc^i_h`bdiw\
F]W\bg
T\X\Zqs[w[
LcTe`\dbgYncqbs\
W][j\\ic
J]ihu\
MXPYX[lj
PY]efgu[
GYPvW\]Ydc
P[Wi
C\DbE\K\N]OjP[U\W\[g^\m\o\
O]U\[l
@cAZD\FfJcNbQ\Wb[\\Y^jagd]m[pat[uf
_g
_j
FjXZ_\
@dQ[ScWc_\ak
JbNhabfcub
@\A\CgGZQdXcZZ^faY
AZC\GlK\QcTcW[XZZg][_ZeegbmZo\
GhK\ZegZm]
AlI[ObXYZ[_h`]g\m]v\w\
AjI[
VZXingpV
B]N\X]flv\w\
IcX]\]mk
@bDaIXKdLcMXNcPbR[SeXXYc[b\Y^b_a`bb[c]mhp\r\tiwb
@bIXKbLcM[NcObPcUcYf[c]\_a`bc]dce[mWp\r\tjua
T[fggh
TOgl
f[vh
V\^jfYiiu[
Te`[fYij
fYg\ik
TadfffwW
@YGZYb^cc\dikf
AdBQDbGbHcJ\L]MbUbXb\Z]b^Y`bb\dbfbgek\l]m\obrcubw\
DeQbUiWZb\gZme
@dDdGbMhPbSbWVd]
TdgSmb
B[Dddgfbgan\vg
A]HiP\g\
JiP[U]
IbOYSbXd\hm[
q\tk
nfpV
Qfm[wf
Oa\Zdfmgw[
@bBfCcDYGbKeLbQ\T\UdVcWbYdZ[\V^ec[ddeYgZo\pcqbsbtew\
BeI\X\mhwW
A\BhF[GdIjJ[KeLSPhSbUeViWeXZY\`\a\defbhhnUo[pXqVsYtTu\v]wU
BiNbVfwY
CcF]IlWbif
@YBWCiEbFbGZIEJbM\NfOdQ\S[U[VXWYXbYgZ[\Y][^f_b`bacb]c]dee\fhhZi\k\m[niobqXrVsktcuewW
B\K\LbPZ]b^]`idbg[hbpctf
PgX\`\f\kgw]
eggevZwi
IjWit[wY
KnsY
CaUZ\je]w[
B[C]E[M]O]PWU]VeW[X[YbZ[\[][^X`fcedefeiYm[o[qdrdw[
N]V[[gnb
C]OfWZm\
Vj[\i\
Yh`T
CZO]`j
@dFbIZJ[LcNjXb[U][^\_[`YfdiZkfncqbrft]
CfKeOf`Gbbdc
Wi
X\[gf\hgv[
[]o\pi
C[Oc`co\p\retV
C[ai
J\Q]X\`j
Xn[\\dq\w]
@bA\BcI[KkNcP\U\WXX[Y]Z\]\_h`dgahbkbmbpdqjs\ue
@eA\BgG\I]NbU\VbXXf[gdhfnXpeqdrfue
_hp]
KfXii]kcmandoYp[r[ub
Vgnb
NhS\Ybq[ufvf
@[I[Y[gfkWpbqf
@bW[YZ[\gbkj
@eYZ_\kl
JZYua[kQm\q[
C\HcV[XZ[c\c_idcmdra
[j\Y
C\L[VeW[Yf[[`aa[d\m\nhoap[
ghkbocqf
Vjn\
WZajkf
P[Q[WZYb[]\\_\abkgq\
IiVaXW[c\h]Zo[r\v\w[
Im]Zo[r\
CXGdI[PaUdVbXg[fbbf[sbw[
PhX\Ycgb
JbXh\\
G\I\LeSZTbUdZ[aldZu\va
XjaVu\
ah
Q[aivb
A[G[HeIYMcUdXXYb\de[gjud
D]WVeegY
N\dggg
C\KZV]X\YZZ][f\d][i\qdvcw\
C\M]S\UWXe^if]men\p[w\
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
Xi[[\Zc]mewW
B]W[b[e\mgwp
@]AeD\GZIbN]W\XV`mg[m[
F\IlX]`V
Fh
I]UbWcX[Zbqo
B\D\E\J]M\NSOgQWU\XR\h]\_\abd\f[i]l[meqZu\v\w[
CdD]N]QdUbXR\ic\l[mYw\
N\\i
GbX]\h
SZXh\ec\
GZNbQi\bm\wd
B[CdJ\PeR\XYZ[`Ya\c\kgmdncobp]q\tbu\vb
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
@cA]CTDeEYF\GeJbQZTaU\Y\\e]\`aaab\d[g[iaj[k[m\tcw\
ByDWG\IbK\MORfXXZb\V_Zdaeeibkbl\m]ndt\u[wZ
F]JbUbZi[b^Z_bi[obpcvcwe
[k\Z
D]Ze]cd\ecmesg
AYDpE[W[eXwW
Kgic
DYGbPTdh
D[K[X[\l
\n
\evT
AYDjGbI[OaYaZ\\b^ef\gai\mbwU
AZDnKZ
B[FaN\OcP[W]\]a[fci]risau\
BYD\GjN\d\m\
BXD\P]RZSbXk\i]c_eldnbwY
P\\j
@\AbB\E[HcJ]KYMaNXO[PcT\UcVeW\X\Zb[[\b]Z^a_g`gaibZdYfcgchgigl\p\q[rbsbtZwb
BhEcJaKZObW\[Z\d_efko]
BfD[EZGZKkRXU\X\[b\e`Xakm\r[s\wV
MiWc
B[DbGXK\eff]
CcGYO\VbX[Za\odgv\
D\NbO\W[X\_\vewh
^a`bbcgh
VdadfS
\Olb
B\GmK]PXbce\j[
MiPb
CkD\OeXY[g\bm[v\
IcSXU\VcX\\gfct]
C[Dj]]w\
P[\[d]ws
N]OcPkWa\[_i
GYI\KbPYUhV[Xgdhoatb
AnCZEcIbJbKgO\PYWfZ[^\`ca\d[fck]vi
@hA\WbaY
V]Wg^]`bnjpXqc
Pefdobpdrfs\
AdCXKdPdX[^TaZd\vi
CcYif]scv\
CcYif]scv\
Q[XYbgfdiem\wc
@ZCZDcFcG\HcIWJ]KcL]M]NdOgPeQjTlU\XdYcZ[[b]Y^b_\bbe\fdgXh\igj\kal\pbt\
P]QbTYXfbep\rgsj
Nnm\
CfGbKdQ\\gdgw[
GYQgd[
NVQjSdTdWgd\f[pe
C[I[TjZ[d[mbsX
DcQZTWXYZoacfZm]wk
N[X[\\`\iZmr
AbCbHbI\KZN[P\S[T\U\WdXbZ\[b\Y]i_[`[a\e\fWgkicjbk\wX
fni[
IaM\P[WhZV[c]cfVghjdmbuc
Cg
W\X\mm
C[Mp]Vt]u\
CeDZFZG\I[NXO[P[Q[SaTYVcWdY\ZY[Z]l`[a\ddfeggh[mZnZo\s\tZubwY
C[D\SYXc\lf\gcm\wW
XVd\f\mn
AbCaKYN\P]WcXpZS_Zd[fYgridt\ucwd
CdXh]]fa
CZUk
C\SbZh]Y
@dC\EdIgJ\KfL\NePfW\XbYa[Z^U_f`bbbghhbkbn\p[q\r[tbw]
@\C[FcKbNgPZY\[b^b`[bad\fhkdq[
@dSb[c_[ckh\
@]F[X]bhn]
qj
CXKbPjW\X[Y]Z\`ik]w]
C\H\IaK\[[`lkXn\obqdrcw[
@[CiFfIgK\XX_Ydbp[rf
ETai
@lQf_]
PjX\`a
@bCgJcXY^bi]oe
@pL\N\P\qXt\
X[[[wg
AcI\Xisd
C]X\fo
EbF]KbVZX[Yb^d_b`ff]k[neqj
CcI[KVP[[nb\
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
DfF\IdO\X[Zb\c`\ccf\odq\r\u]w\
BVD\E[G\IeK[M[NePYR\SbUfXT\j]\fYpXq\wk
Zb\ech
BcChD[ObT\V\W\Yf]b^Yadffmfo[pmrasguevZ
CpV\YiZi^Ym]n\p~vZ
ZZ]dmi
BcCYD[N[ObQbZ[fjnbpWrcug
AhBZC]DcFbGdK\_debm[p[w]
Ae_lm[
_j
BbGf[a\c]\a[ue
G\JYdi
K[LiP\X\Y\`]pbqct]v[
L[[]qo
qV
Yb`efiieu\
I\JZL\ShXVta
D[LcM[NaO[SaU\V\W\XbZ]]gdbf[nbt[u\v\wX
SX]Ymeum
Ls\\]X
HbL]N\SYU\XV\\]uddf]m\uWw[
B\CaD\L\SZ]mdam\uc
HaKcMfS\\[]\ukvfwd
KdMiS\XZu\
]\ug
X]\od\m\
@bBdFbIdLVtj
BdC]FZL\RdrhtZ
IhWaX[Y\[\dbffm\rZtc
Ikm\r\
I]X\fh
FaIRdk
Xg[[
B[P\TgZ]\]`]ddg[h]pb
B\L\PcQdTYdi
QWTe
TiX[\cd\gd
Th
@dAbBeGdObV\WdXY\[dbiXqi
f\qi
BhXZqZ
E]LZP[QqS\TcW\X\m]w]
E]P]QhS\TYX\
UaV[Xe_\r]
O\fot[
C]N\PdW\]lc]fdm\p\vb
fmiU
@\EaN\P\W\^d_jti
_[ti
QjX\Z[w\
Qh
O\WdXi\\m[
B]Rc\b_gmdnkohpbvV
B]RcXb_imZn\o\pg
nnoevV
CfD\GdT\WTZh^\_Zaof\mY
ClWVZd_\g]
B[IaLaReWg[fnZocr\
X\hWlhu\
hbl[
sk
sh
B[F[IWJZKXLZNYP[VWXT[U^[_Sc\fXhviWm[nZp[qZr\s[v]w[
KXNZ_[ha
@gC]DeEZFeIcK\LdNpP]Q\WbX\Yb[b_\c]dZeihYidnbs\w\
@YEbFVGhI]LbNuO[WbXX[ed\eVpUqYucw]
NdXRefmc
IjWdYgoU
ii
eh
DhFeG[NYQ\TgW\XZ_c
@aLaWZncpo
A\BeEiG\PdWfX\[f_eh]i\l\rewf
GiObWbXfdcpe
X\napi
U]XYYg_hbcmbrdud
C\X\_n
AYCbG]KcXZ`Zdfub
Cf`Y
BeI\J[U]W]Xc`j
JV`d
CfKdXh^e_Zf[mcsc
CZWbXW_l
CZ_h
B[C]DcEZI\OcRkU\X\[]]\e\f[icmd
@bO[f]il
R\[[_cilmd
Oi[\i\
RX]Zi\mn
B]RlU\[diZmU
RnX\i[t\
Vdfii[
BZDdI\PnXYv[
@cA\C\FfK\P[X[[b]]^g_fb[d[eZf\
@aFhI\K\X\[d^\e[w[
@eFkNb^]_R
EgFjm\wo
@\FYNj^X_W
NY_m
@bG]NhOaP[WZ\bw\
G]NbOP\c_ew\
C\JmP[X[`\sZ
BYI]K\RmU[VZX\_cqdr\
B\I]RnU]r\
CbVmX[[X
B\FbG[H]I[KbL\M\ObR\T\UdWdXZ[d^c_gbbdcedielbo[qZsdtcvX
@\AYCbOcUX[d^d_itc
Ze_U
@hF\e[
AgCcEXFXOcPcU\WYb\d\lemg
ETdd
dgeX
O[Wl
NgUa\\dcvY
K[rg
Wd_\dk
EZKeO\WcXe_ZdhiZm]wh
CaM]OmPdWYo[sc
CgUXr\tf
K\O\PbX\\]_WeZimre
GbO\Uj_hibrdtew[
G]Kj
W\_i
NYO[_t`\m\
Kid\i]wd
WeXg_Zd]tbw\
AiO\W[_iadbcm[
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
ChN\
Fm_\i\
@[B[DqEdFTGWKSLeM]N\ObPXQYR\WXXWZW[T]\^\b[d\eYfOg\i[l\o[qZv[we
@\B\CZI[OcWXX[\T_eb\cdd\edfVg\i[wg
CkD\\\wf
D\EcLkdc
DeSaXY\VeZf[w]
DkE[I[X[edwG
CbDdEkK[L[O[afeafYi[mZq[wZ
CWE]QZap
Dm\[eZidw[
CmDX
A]CWDkEcG]IbaYeZf]wZ
DgO\
ERd\eSwY
D]wm
DiwZ
A\DbEeF\Z[\W]\f]wZ
\fwa
\Ywm
@fA[CgEZKfQbW]X][j\\a[bbehf[i\lbmZ
A\CbDb[lbZeYm\
CZKk_[ec
CaKcUcX]bj
C\DlfWm\
C\fj
K\P\agfioe
P\aafk
AdI[L\PaQZRZU\WZXVZk]ebfdYe[n[pbseuevdw\
I[VcZTiQpds{
Q]ZziWsN
DcZgd\w[
W[ui
L]im
C\K\XZZ]dcfTh\itn]pYr]s\u[
X\il
B[KaUbXi]bfbiZs\tb
B[UcXgi[s\
GbXZi\mjw\
C[Zg\iwZ
@mCdDbL\OaPc_\hb
@lKc[ad[
CbGZI\KaSbXc[g\Z^c`ca\fgpas[vdwg
^cfcv\wi
M]WcXcYl\Wq[udv\wa
QhX[
IhUcW]Xb
EcX]kp
EcX]kj
CgVeWYjZnipZqc
@YB]CRD\E]GZH]I\JZKXL]M\NYO[PXR]S[T]UYWYXNYXZW[[\Z]W^[_\`Vc\fWiWjykWl]n[o[q[r[s\t\uUvWwZ
D]V\W\XZYZifjTnmw\
L\oi
B[CfDbEeFbNhO\Vb[i\Y_cn]sbt[w\
FYNhXV[b^\w\
Fn_\
G]PhWXX\s\
F\IcKbX\\igbu[w\
GYW[X]di
GYW[X]di
B]Gjg\l[qb
AhKT_h
MaS\VfZ\[b\f_[edm\nep[
KbXi\]wf
I\Vinep\
@WB\C[GbI[JaM[NYO]PtQgWXXW[\_]`\becRe\r\s[v[
@bGaIaN\OaP\Q\RbXW[bcik\m[o]rb
@hBbFbhbrh
@gOc
P[QdWeXfw[
M[VhXkmZ
BbXe
A\IZPadbme
AbC]ObWnX\Za^bq\
]h
C\D]G\PgSYXVYV]ogblcr\sdwb
@\BaDVEjFiG[IVK\QdU[VbWZXbZ\\[_cbddbe\ffgdk\m]scv\wc
BgE[XZd\sbwc
@\B\DZEkFhG\IZVbbcdee\fiwc
CZGYPjsZ
PfsX
AdBiCbEbFbGcJbKdMbPZR]V\XV[\\U][_b`\c]dfeZfdg[ibl[m[rguYvYwe
BmDdGhI[KZwY
D[FbIgN\m[wg
AcC\DZFbGbI\KeNWP[W[X\]\_ddYe[f\mZudwo
Md_emdrcwX
@[F]GZI\JeK[LZUcX[_facfciarkwW
Dg
dh
A[Gi
AbBYG[N[_Xdb
NuWeccv\wM
ng
Eh_]mdwY
Kgf]uY
I\Pe^cf\mdndp\vg
BcPga\mdvVw\
B[I\L\X]det\ui
I]tV
I\tj
IZLeratX
rh
WiXb
B[X]fhvZ
I]X\fm
CYUiZ\he
Uo
@\FfIeK\RcS\T\U\WfXYZabedcm]o]r\s[
FjId
Fh
F[Igw]
X]Zl
CYDZFgIiJcRdT\YbZZ_da[d\g]qcrc
FgIjd]
CTF]I[Se[c_[qgre
I[V\f\hi
AcK]XZ_\iksb
Yckj
B]kj
ki
kf
PbQkW\X\Ze_b
PcZi
GcPbQ\TcWjXb[\dcf]wb
[gcbie
CcX[\]`[lh
@XASB\DbGlKZLcM\OgRZTbUXV[XeY\Zc[\\]aYfZlVmhocset[u\wX
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
@pC\DeFbGjJZKYORWZZ\\[^b_bakdZeffXmbsXu\wU
PYand\fem[
AaCZGjI[KlL\X\Z\]e_ga[b[d[fgicrbset\ucwX
DlGZ
@ZGTIcJdO\Q[dntY
Q\dis\
ChIbK\Z\
]ks\
A\CZDPGhOXQ\WY\[_[aWddf[mX
LjmZ
Ln[b\]mZs]
LYXe`e
O\mgrc
O[\m
C\Tc\ga\f\s[
DZGYIgJXK\PfRc_]d\eagbidrbsdtewd
BkGc
@jAcB[F]OWR[W[X]\\]d_hadd]gcu\w[
@kA\DcGgI\K[O\Pd_faWsc
Aj
Kc_kr\
AZCb_fr\
AYKePtWe_VaVie
@sO\a[
@\AZ_Zaedg
@cD\GZOeUhX[Yd[b\g_[afdag\lamWsdtbudwd
O\\gl\
KhL\\\adi\
_eaku\
B\CbGdLbO[P[ScVbW[X[Z[\Z]icceXf\i\mduZwX
Nn]Wc\
AaB\CcGbL[NYSVXWZ[\[]qe]lamUu\wZ
D]HdIfO\PcX\wk
FdG\PZZ\\c]feen\p\t[ujwU
C\N[^r_[qYv\
@dF\L]PdQZV[W\X\Zh[e^bd\f[neocqcvfw\
@iPdX\Z\[\obqW
UeZl[Y^Z
Vk[]
D[wh
D[wh
B[G[PjS]WZYg[]]\^[`fbYdcn\p\v\
PlXZ`\dZ
Yj^[v\
PdX\dh
PRZ\
JXPgW[XVde
Yn
Xi`cbZm]
UbWZXmg\m[
GcZawk
CiW[[[re
Se^frf
M[NhT\Xb\\nc
NhT\\\nc
B\MhThXS]bd]
X[\i
H\X[]i
CcI\W[X]Yh]b^[p\r]v\
A[EbFdIYK[LZM\NbO\PcQ\S\T\U[VaX\[[\X_f`\abbZdbe\fbg[mSncoeperds\t[ucvewZ
Cm^[t\
@cA]B[FbGZI\JfKbNcOdPdQ]U\VcXT[Z\U]T^[_faeb[cad\fch\idjbpcqcrcunvXw[
@[CiGiHfPcWYXbY[^V_bd[lbr\ufvZ
ChDbG\WkXXdgm\rfuZ
ncpgr]
@hBcCQFfG\KZLZN\P[VgWWX\Yk[c\c^k_PacdgfRm[o[p\r[uZvl
BdI\Vc^cvfwj
@bAhKcU\Wa[cd\f]g\t]wh
AhDbKcU\XY[cf]g\wi
A\BcC\DbE]K[M\ObPbQcSWTcVc[c]d`ba\ddi\nht\vc
B\mln\
BkXZ
AbE]Gb[b\V]d`bdefcmY
PcWgX[
\k
L\Whadk\
Xirb
DhG[X\
@\B[C[FYN\P\QcU[WZXX[[\[]\`ZaZc]e[i\kml\r\uZw]
DbE[K\T[V[Xjm]
L]WfX[[Y\d^e`Vcedbfgi\kdn\qi
Li`Yfb
^Zqi
@\C\M\Xf]e`jg[
[\^gqT
^gq\
@XCdH\^Z`m
N\O\V[[[^jfdn]qY
^]qkr]
CeMbVa[c\[^h`dabfXnZq[
mbrbuhwd
X[mbuhwf
@[A\BYObPiQ]RYS]TcZb[e\d_\`\a[c[dbfbgch\l\mar[sXv]
P\T[Zlg\
Pgv\
F]PXTogZw]
gotV
B[C\FdO\PjR]T[ZXa\dbgZl[t]wZ
B[di
PZ\c]efdvg
B\C[DfGcK\LZMZP[S[XW[\\Y_a`daccZdXe\f[lgm[u[v\
AdDWGbI\L[N\W[\]_[a\bclYwn
DiNeZd]b_clTw\
DaGbIbO\Wb\d_dd\i\lgpcw[
IbXmb]lZ
BhGZPcZ]wV
BfC[DbGeIaK\MZN\P[RcS\XXZ\\Y]\`cc[d\e]f\ibu\
@bAdB\CbGcIgM\O\QaRZU][\]\_caccfddebgchajbk]l\ncrbscvgwa
AUBeC\FaGeIhJ[KZLdNWPhRbUYVcYiZe[[]Y^Z_Uaccceef\heihnXp\qgsYtbwg
N\\inc
AZCeE[F\KcLbNiPbQbT\UfW]X]Z\\\^e_\f[g\h\i\menVofr[t[uSv[
CWIeKnUbZYpc
IWK[W]XTaZcnd\eZncrbv]
@fPVQaV\X[Zc_nd[gbnZp\t\vX
I]XZ\f_[rcv[
H]J\LaTbW\glr[setd
@jD[Tb
NgXdh\v\
X\\evf
fhicnZogqa
C\DXRcXZbcchwe
BZC\FcI\JbL\O[V\W\XXYXZe_i`ZbacbfZgYncobppteufv\
@]PiUbWZ\\d[m\vd
FeP\RbVeX\oavhwY
BXIkPf\\]bf\n]uf
D\Ebej
CiD\ItKjTZV\Z\d\e\gZmin\rcsQtXvY
IgKde\t]
K\W\^W_]nmo[p\q\
Ck
IXN\OjRbScZb_dnao]sft\v]
@eFhIgX[_[rb
B[OoPfU\d\gem[td
Bc_ov\
Pj
@hF[PX_Ydb
JYLfYbgdsi
LZN[WhY\Zgc\g[lamencoXsct\vj
gerhudv\
FcKWZe^gabggie
_[vk
A]CgVY^b
@UAUBbCrDbEdFcGdIXJ[KeMfP\QcRcT\V\WiYcZZ\i]d^g`paWb\cbddfWi\mXn\o[p\qireubwj
@\C\JjO]PVSbXd`aocp[qVvh
PlW[ddph
AhP\Wd`Y
@dBrCUDbFXIjKdL\M[O]Q[ROT[UcVdXXYb\\_V`bcZeZfUgQh[jZlgnXoZp\s[tWu[
AfCfEcFaGYIXJ[KkLYNZPYVbWcXhY\\\^W_p`ec\dZgbompZqZsZt[ubvWwg
@bD[IcR\X\[Z_lb[cXd\e[rZv[
[mq[
OYn\plte
P[\h_jv]
BgXU\[ffl\
_l
@]J\KeLiNgP\^\_jadfan[o[
CdFbLcti
I[Xg
A\`cdhfdkbwc
D[PwX[f\vU
CbI[KoQbXYZZ[b\\^U_[`YcedfgahfiZnjrlsStWvY
Y\vi
DdIX
acbZfi
CVD\IiPlVkWdYZ^b`ZfYgeh[m\nloYpV
BZEbI]J]LdWgYc^\dYfcgjmdo]plrYs]ti
CcDcGbJgK[LbNcP\Wbd]f[hfmbrgu[v\
AkBdC]FXIcKbLXRcT[U\XaY]Z\^S_]`[e\g\h\ifl]ncogucvc
FYIjde
C\DfG[Wd_\eil]
@\EXQbW\_[fZhbr\vqwY
Gh_Xrf
Kise
CiKcN\OfQ]_d`eejvY
PlWZ]]ddtZ
JaP\W]X[wh
B\HcJeK\LaVeYc]]^efeti
B]Xj
@YAbIYPnTcXZZ\^ca[dcnYobpnqbr[s\w\
AdD]Q]_[agcbd\m\
AbIiP[W\tcv\wX
BZXm`\kbpb
X\pk
@i`ea\
Imu\
BZP[QbXo\]vZ
BXG[P\W\Xl\]^\`[abfkvZwY
mjv]
AgK\a[
DdIdXh_Zc\fWm\vd
XeZdf[mcvg
AbCYDYIhNePSRXVXW\XcY[[\^X_cagbZcYd]f[g[lguc
FaI[PqQbWXX]def\tXvc
CZJcKYNYQdTjZcbddZg[si
BkHfIaJd
BiWdXeacdZwY
DiGb
@eCZD\FaIVJ\KZLbNcP[X[ZY\X]\^\`ccZfhiblcmZp[qcrgt\w\
Ci`bfc
Cifc
AaBYD]FaKYLbN]OhPiUbVdWg[c\]^\b]d[fag[kbmcpbsetZvb
F\Xgqc
CgXh][dcwe
BbTeY\dgm]qc
I\TiWe^\_[d\pcud
L\TjW\a]
G\WiX\
IhW[X\\\
@dAZBcCXEcFcGZHdITLiNdO\TbV[WWYcZX\\]Z^\_d`\bYdef\g\ibmcneoZp\qbtZv\w[
AbBfCbGcJeKcL\NcOfPnQaTcUcVdXZYd\Z_g`]aYbfdFeof]geihlbmcrfsf
@mDdFdJbKfL[T\VbW\X\^d_d`bdQf[icmcngpaqfre
Z[dffZ
@[DWGXPY_\dsmY
Pcdu
@UBcE[GiUeXeY[Z\[[]]_Z`[b\cbdbf[j\mpub
@\A\_l
@eBgCiK[[b\\_Voa
B]ThXdm\sX
aidX
Tod[
GdT\_\abdlfZmYu]
LetV
BcX[_g
@jB\CXFgW\XXZd^cacc[dUfek\
@ZBVGZJZPYb]dymWrZ
B\GTNba\dmfgi\mb
@dAbBcD\FYGdH\IdMeNbOdPjQdT\UZVhZf[d]f`if[g\iZl\n[p]rhuXvbwV
AbBjCWDjGdIlLbNdOePbQ[T\Y[Zf\h]\^[a\cifYgaiemfofpWrisYuhwk
@YIYK\MoOQPRQZSQXjYc_hdffZi\p]rasftkuW
CVZbidp]
Pirb
@l\e_Xa]hava
@cC\FYT[U\W]Zn_fa]f[qZ
NZP[XgYkZZ_dgai\kbq\
G[NcPcVTaff]g\ibnfqXrXs]thu[
@kE\FXSb[[qV
OmWYXda\
Eh
@[`g
ajkY
YV]d`Z
CmK]Z\`Z
NmW\
MdN[OdW\Xb^\_Zebi\mjo\rbt]w[
AdBlCdD]G]IiJ[MYOZRaTdUbXUY\ZY[Z\Z]W^Y_Wa\b\ccdbedfchgiWk[ndodqerSsYthufvYwX
NZO[[[qk
NjX\
ChKbPYWjZ\bb
QcaW
OZT\YiZ[_kaZfcq\
AaIYKiqc
di
@eN[X\][rlt[
]g_]`iq\
@bHd^]qh
@cO\]Z_i`Zabrdue
J\_[qir]
WoX\]\
^g
@gQcZ[
\\ui
]i
`[ijr\
W[qg
C]SfZ\
CgFZKYP[Q\Z\[e]X^\_okdue
C\OiT\`]mi
C[P\al
E\Foq]
WZbo
@[FlIWLZQbTk]\_Zgchbigm\wf
X\_im\
AbD\FbLWMhN\bbf[nfofsbvb
CaMbOWPcXiZbb[laodpe
BcFaK\LdM\QdX[\maeibk[pbu\
BZC\FZGZHcIWLXMZN\PcQdUbVXWlX\YfZa[\\]]W^baibdc]dYe\fag[h\jfmWncoepeqZw\
HbPgWTX\_eaen[o]uf
CbU]Xh
UXWZti
PYWgdckZ
KbO\PVQbUcWeXdZ]f\m\va
Z[`cnbrXug
AlGYKWOcWYXi[]b\dcfXgdibjd
C\OhQbWbgd
Wh
K\^\vh
UdV\vj
b\n\oipc
CdWgZb`dg\niolpbq[
P\dg
W[Xb^hbef\ra
AdBeC\MZP\W[fhvX
CbOdPgWV\fn\
CYJbKfOhW[`\
IbWk`\if
Ck
Nc\iuZ
Uc\\fi
@[AYC[DaEaGdHbIcMbNcOgP\RYTZUeXZYdZc\[^f_Yabbbcedceff[gYiXlcncodpeqdrZskvb
@aB]DdEdGgKZL\M[NcOdR]UbXY\k^dahc]dYeclbmZngpfqhs[udwg
MbXZ[f\faUcd
@YYb^bdin\ve
nTvg
@aPjWZXd^a
LbWfXZ^[mcog
B[D[IeKYN[VbXiZc^cabdcnbv\
Uh^bf[g]sd
CeMnN\O\Pb^eb[f\o[pbu\
L[WbX\_cfin]o[pet\u]
B\K]L\U]XgZbabf\
@\BdMcXY^[_cbccfpivX
CdD[E[FeHbIYJZK[McNcOaQcTaUbV]XU[Z\fbcdZf[gaikk]l\m]n\r\sYucwb
B[C]FWHcJZLhMbNUQ\TcXa\d^a_ea[bdfcibl\peqdu\
OhXZs[ug
CdDYEcIcJbKbN[OWPaQ\V[W[ZW\c^]dce[fVg[k[l\min\ocq\v\w[
B\M\O]XeZ\mdw\
AYBWC[DZFfIbKaNbP\UgV\XZh\icmPn\rfvZwf
AdBfEeFcIYPdVc[\\]_[`bdXmgoep\
AbBbChPaX\aawX
PZXlk\u\wd
BfXWm\
AeC[DcIcKdM\N[P\QfT\Va]d`]a[dZf\ghnep\w[
AiC[VaX]`]ncp\
QZT\gli\
DbGaIcKlN\Q[XT\c]e
AfDeGdKbNcQ[U]XW\d^\`cacb\c\ffibkbmbnbucvc
@iASCeEdFcG]JdK\LeOgQiRgSYV[WZXZYdZg]\_e`ga[b]d]ecg]ibjckelhmUqbrcsfubvgwj
CfD\H]I\LeQ[TXW\YfZd[c]a^cbcf[gRkdmYnXobpbrYt\u[
EdF\OYmlwf
AbEcKaTlWd`]aaediem[u]
HfL[Nj
GbPi
DfG[NfTjXi\b]d_adYv\
T]dle\mg
DWwc
C\PbYm^Y`bf\gdpY
aWf\ue
WWXdfbud
@cCbEeMeOgPd\Xabfai\m[rdu\wZ
AcDbN[PZWx\\]c_X`Xv[
AdC\DZGiNbPcQbWhXY_\`df\k\v\
EXIlTbZ]\]]evf
DiE[W\
A[CgJbKvO\PYQiRhTZUYVkWf\c^mf[igmWnboapbqRr\sWtbvZw\
CkGZa\be
@]DVEcFdHeKbM\NmW\X\\b]W^c`baafYicj\k]we
I\O\VcWZ^df]i]nqu\vZ
CcYZkgn\
Dp\Xieu[wU
@eM\i\mn
af
DdX]_dwT
@[Ee_k
E\G\M\OXPWT\WmXT\c]b^Z`ccbd]fZgpiVk\vT
geqQ
H]OfPbW\\\dhf\m[riu[
AeCYNe_Vwj
DiESGeIfK]NbPXS]TbV\WcXZZ[\]_ha[d[fUiYmZnZr\udvb
EkF\fhiZk\me
C[HbJeLhNZQcSyXY\\^c`df[gak\m\qXr[uZv[wX
NZfZqXvq
AeDaT\Wl`Rgb
@\AbBhCVF[GXIfMdNbOUP\U\XK[Z\m]a^Z`Uk\lbmVn]ocpeq\rdt[wf
FbI[LbV][htd
A[c\idvfw\
C[fi
MeNYOhX\Z]a]ebfemZ
a[ki
Ni
A\D\PdW[Xk\]deucw[
@[L]NaOfW\Xi[\^\_]f\qh
@aOZ\\dYmm
A]_imXrawb
AbGYJZPnWjbcddf[uav\
CjDcIXOZQd`dmZoTsiv[wo
CcGeKiMUQbW\Xr\]f[mXua
AdDZ\\wf
P\\\vh
PZW[fj
DZE]Gg_df]mZwd
IcWif[i[r\upvf
@cEbP\\Y]\m\wf
fku\
AiD\LdN[PZW\\W_Y`ea[fjikqguXwa
Adacibmhw\
@[AcCXGcIlJbKfN[O[R[U]\Z_qabdcfcmVoeqcrYsZtbuXvfwm
O[alm]
DaEZOaWY]\i]miw]
_baZfYqWr\ufvp
DUEZ`cfigbm\ugw\
M\Oj[efp
GlNeeb
AVCjDfFaGRHjOYPnT\WlZ\_Z`maTdce\g\iSj[kfmho[p\q]rgsbvY
D[FbGaH\LaNaXb[]\j]\^c_\f[inm[
d[fh
N]S]vn
GeOh\YuZ
AZW\X\[[][a[fnu[
Wmk\
ah
NZOh\\m[
AeIZW\a[d\ml
C\DcXY
DZNg
C\D\Xda]fgw\
W[_g
C\DcE\wT
dfu\
OiWY\]eZm\
@iA\]baZ
Oe\ja\
agf\ub
@dA]C\EbFfMiNeP]VbX[\X_\`aaYi\nXo[pjubv]wg
@cAXBdIaK\PjXb\W_n`eajefmVwg
DiO]PbSNT\Xp]faff[givbw\
O]\[g]mi
CkD[J]`[ec
GdJbNhO\WYXY\d]bebfcmg
AeC\DnI\JcN]PVX[\\_[a[e[fdi[udve
BhD[G[PfXfZ\\\fgkdmXwb
Nbi[nbqeuf
DZXb[]\gp\wd
DZTd\Z]i^\`ZacbcfZikqiuZ
D]EiUca\fd
Sj\[nd
NeOVSd[sf[u\
D\XpfZwi
D]F]GbIiK]OaQZWYYbZc\]^bacd\g\hcnfr\set[u\vb
BYLbQZU[VeXdYcZf^cd\nfofpc
VZpisa
BkIgfZh\i[p\
IbX]igvb
Ihn[
AbDcGYIWJVPXT\UaZX_\dwfdgdhclZs\t]v]w\
AbKbPZdkgavXw]
AdBbD\GfJdNcO\PjXX\b_b`\dRedg\meocvew[
DXO\dZeom\wX
AhD\KeNgPYWbacdYeYhb
AZDbG\J[K[PbW]XZ_g`\dhwc
X\e\wl
Q\d[ejwQ
CcD\J\L\QbTfU[VbWaZ[[Z_\g[nio[q[vc
GaObTYV[Xg\Y^cmjndpb
B\Vd^\fhh\pUrZvi
QZdg
L\VdX\ngp\
A]CgI[KdNcRbXR\c^]abdbn\
Cj
[h
B\DeGgKdLeObRYUZ[]\[_e`ZdRe\g]mgrWsbv[wX
@hC\Na\\_e`Za[d[
Kgee
GZKkT\_Zde
N\_]fi
KTNn[d_\chd\g\lc
AbG\OjWe^cderf
CdG\K\N[T\XY]i_cf]r[
@fCWDgEgG[KUN\O\P[\\_Wdeeei\l\rgwi
DcObPeX\Y\\kdcmWw\
PeY\dh
Dhw\
\hdZi[m\
B[GdJXM[P\X\]am]nZojt[v\
@mGbd[
TfW\
XZml
EjX]_\f\kgwc
CYDWKdOdPcW[X[`ddeo[
Qedemh
@bCdD[EbFcL\P\QcT]UbX\Zb\Z^de\g\iVkamcocvcw]
@bC]FbK]Qd_]`ci]mloatbvb
W\d\mi
DbIcTbmW
FbOjQ[W]`\mZod
B\CXDcLbMcOiQbU\X]Y][X\b_\`da\bbccd[g[h\iek]mfp]q\r[sYt\vb
AfCgD\FcG\JbLcM[NdOVPgQaTdVhWfXY[b]Z^\_e`bigmgrYs\uev\wg
@aDZEeKbN[PZTh`Zi\p]rds\va
VYW]^va\n]q\
@\DdEeOcWnXQ^\`\ie
M[NkOZT[
W\\k`\cem\
AWC\I[L\MdNeOYPfWZX\[h\[^\a[b[cafmifmfwb
McNbO\W\Xj\Z
G\J]OWQfWLXu]f`\a\dem]u\
AcWf`cdbvg
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
CeD\E[F\I[KcOTPWW\[\\daji\n\v]wb
A\B[CeFTGYI\KiQlTWXV^eajd]wc
BdCfNf[Z\Y^Z
AgQY[[\pa\
FdQi
C]OYmi
O\\Zam
I[\e^\c\j[nhobp[q\va
P]nkp[v]
@[B\G\PoWXXYZ\a]ddw\
GYdgw\
PTdc
N]PbXo\Vmc
H]NZP]X[[\\i]ew[
E]IdW]XYY[d]tnv[
EcOdWbX[Zbc]dcibmh
@WAdB\DXEYGYJ[K]LZPhSZXfYWZg[Y\d]f^c_b`WcjddfZkjlcmZodp\r\sbt[ubvgwg
G[PXdmw\
D\G\J]Whdj
@]C]E[N[P\W\Y\_d`\ebhckdm\p\ufvj
@dKaQ\ki
ClbX
BiCgPUT\Wdqe
FoI[RbmZ
@kNYP]W\Y[\\vt
D]_[aXdcwk
CdHdM]Y\]Y^\fZigv\
B\[\_Waeg]idwj
@hOaX[^b_]`Yd[f[gjm\w]
@eCVD\OfWcX]Y\\X]\^[_Zbdc]dXfemlq[r\ubvewZ
EnOVWcbZpbwd
DdEh\[l\
@eWgX[\hw\
@ZGfP\Z\^afcqcu]
CjDTHULgNeOdT\UYVbWbYi[h^Y_e`UaaegfbgglZm\n\oYpdqbrhsftgu[vf
DgE[FgI\Nd[Z_he[mhp\
ChI\f\g[
Wh
CeU[WjX\`\
C\D\GXNbQ\TeWXXc_\d\eiwc
@]EkH\KhQ[Wb]ibcmY
@VCaDSE~IZN[O[Q[Wd][akb\dZefq\v[
I[K[P\Y[]]bcdlgcmiobqe
@[BcC[DYE\FlGgIgJ\O\RZSaYb[\\f][bcd\eegck\m]rZv\wY
G[IcKbPbTa]\_gaZibl\mprg
A[B[CTFqHdI\KZWYY[Z[\]][`\dZe\hdi\min[rhwe
P\[Vqq
V\[enZoi
@gA\GcK\LcPZWiX[_fa[bbgim[t[w\
EhkXwm
@lD]N[_X
@WDbGUHcX\]f^jabdvfZgevh
BVFbGbItL\Refdt[
Pmr]
A]CbJeTX`]f[gl
Fdii
A]CmG\Pd
GTIZKaL[M[NiObP[RYUXVcWXXSY\Zg[Y\e]\^Z_o`VdTfegliXjbk\mcn[oVq]r\sWtVvewh
Ph
DUwh
DgEdIZNeY]_faZ
Seb\
BZObP[[Va\gdi\m[ve
B\CXI[OcUYX\femknbp\
@rDZL\M\N[OdXXY]\[_Yek
AbK\M\RgXjdUmYu\
BdGbIfRbYYt[
ImOc[[o[
@XDWH\LaNaP\QYTdUZWbX[[\]Zb\cedbe[fdgZmmocperbtawc
@\C\K[LZPhQ[T\WUX\ZZ\[]X^b_c`Zafcjd[e\kXm[nWobperZtcvh
@nBoDSEiFeGUIdKeP\QbTjU[WjX\[Y\U_ca\b[dbekf]gYi\lamgq[s\teuZv[wn
@eK]^e_[f]hcwo
AeC\DdF\JdLdNfT\UbVdWbXbZ\[d\Z]\_Z`haaccdff\g\iepar\s\vjwZ
gjm\
QnW\mb
E\_gc[wd
qi
@dDZEjFYGTIgRYTbZ\`\b\c]emghihk[mh
SlfX
RXWXXf\a`cajecfcicmYvewb
AdBUC\EnFnHcIZKbLcMdPfSZT]XWYiZZ\]]Z`YadbeeZhbiekfldm[n\oYp[rft\umvmwR
@ZGcO[`cuj
CbEdOcPfQ\RXWZX\Y[_ff[mbwo
ChG[WdY\Zcwl
XdY[\iwU
CX\\][ffui
@fBcCVFaGSIeMiQ\ThV\W\XYYoZ[\\]g^Z_e`\ekhb
IZX]Yc`etl
@XA[B\CfF\HdKZL[MZNdPYS[TaU[VYWdXhZX[Y\T]T^d`qbZcgd\ecffgmiXmYncobqctZuevbwf
BZMiX\lU
MgP\]d
Fh
@fCbI[O]QZWed\md
BbCdDZE[GUIbJ\K[L[M\N[P[S[UbVXWkXgYV[g\[^o`fa\bec]ddfXgdhZiel\nbp\qdsZt]
XfiZu\vfw[
FhIfdbe\m\t\
_Yabrh
D[FbI\P]a\rfwg
@\IcNbdYil
I[RhY[\\^ehci]lf
CbP\]\^deYfaqgwh
CjP[TXW[eW
OiZX`ebac\ifmWqZ
Ad]hgW
@cBuCcDgE[GSJeKRL]OiPbQjThUgW\Yd\k]\^\`[b[ekfdgeibk\ncq\sZt\uev\wg
F[GnP\Zfb\em
C[D]G\Kc[eaXbWddetk]vc
CbHcIaX\]d`jm\
@oF]NaY\gd
VgWckW
BkGRNcVcd]wi
KeOb[\
@hCWF\GWI\LiN[PWQhTcXZYYZ\\b][^i`\aZcZd\fmggh\nYpWqkrXs\tfwY
ITSbVhW\XX\gc[f[hbmnn\r]
FeIke]
Yj
@kNZObdfq[
FbO[X\bie\
EfbTi]
B\PYXk_\pa
@bCcGVHeKeWXX[]f^]i\md
d[fj
BgOXQ[T]_[eZfgmj
KXOcbk
@kBRDdFbGfH\I[LWM[N\PZXkY[\k`jcWdjfdk]lbr[
GbN]ObQ\UdWV`e
@]AbQ\TcW[kn
BXCeDbEcGgH\I[JcMkPYVcXWYh[b\\`Yf\heifkjlRm\nfobp[rcuWwZ
@kG\KZL[UeXbYcZbbdcfd[fng[n[p]qZ
A]C\GXQaTcW[eoge
@\CeN\O\W[XZYd[b`ik\m\pc
@bCZZh]cf\m[
@ZC]DaX\YbZd_Za\fikim\
B\CYEbHhN]SY]kgbu[
PbThXZ
@VDkE[FgGcI[LfNfO\X[[ka\eSh[mcp[qf
@ZC[DWEsUbX\Y]Zb\[ahekfjm]obq[wg
FiI[bb
CXFiId[b
@fD\FeG\OdPdU]X\Yc[b\[aef\i\k\mjvdwe
B\HbMdS\W]X\]le\gfuZw[
MgOmX\`[
lf
AeBXCZI\J[PhZb^eiev[wp
AdI[K\OiWZXj\]_cb\
C\EdIYKbO[XW\[mp
@jD]GfI\L]MbNeObTnWRXY\[_]`]acdbeZiWkZmknbpcqcuZ
D\Pe[[\miZmY
XXik
ChZYd[
KTehmcwb
@kA]C\DeEcF\H\I[KaLbMbNaP\TcUcY\[R]b^baZdcfigaijmcpbqcr\s\tY
Nc\[dbvk
EnF[e\
@\ai
CfFjYV[c_Z
C[FkGXJ[LfNbO[PbTcUZWfX[Y\Zr^]aZfXgeiZmbrcvY
@SF\OcRb\bbbc[djfcickgo[r[
KiM\PbUcWbXb[]\]][`XdjlcmVsW
@gB\FcG\I\LfMaNeO\PbS\]\`gcZdZi\mgp\qgu[
CgIY]\
@SAcB[E\F[G[HZKZLZPcTgVdXcZX[\]b^[_f`VaYbZc[eYfYgbk\lfmgnXoTqxr[sdt\u\vowd
@mAZCaDSGcH\J[M\OePZQbSbTeUcXcZb\a]e_Z`WaWb[c\dfemm[oQuTwf
@MA[CdF\LaMdP[XXZ][edhmeoe
C]QgTVW]Xb\d_daam[w\
DiK[wX
@jA]DcWU]e`paYu\
GcK\W\Xj\dm\wW
AaLgP\TgX[_\a\ibp[sZ
PdQ[TgWeg\iesZ
Hif[nb
B[I\XfwZ
AcBfC\E\GaHYKgPgV[\Z]Z^\_\dZeef[gdodr\wb
@YBYC\D\MfNcPYW\Xc^hdfvf
@ld[
BeCYIdP[\oaZc\eek\rgu[v[wh
@UC\EdFZG[KcOgP[R\UfZc[\\Vb\cZdaeVfdmds\wU
Jgmc
@cGXMVW\X\dkmc
EbFbdWmb
@gBXGYH]M\OYU\WYXjZ\a\eYg\iemd
OeXfmcoX
XddcmU
AZDgEbFbG[IbKbLcNbR]TiVeYdZ\_Xadccecibk]l\n[pcr[sbtbu[vbwb
BoCZD\EZHeIYKcLcN[OaTeU]VVWYXeYb[]\\accZdheXidlbojsct\wU
@bCeIVKYLeN]P]QcX\YeZ\]\^a_gaffahdnboXs[vZ
K\Wf[b\h
DfNh\S
Sf\V
BlN]S\Xg\Yfh
BZM\Vh\Z
DePfWYwT
AdDYEiFhIaOcPYW]X]aYdcelg\lbo]sewc
I\KbV]\htl
B\DcFYIvKbL\M]NjP[[\\atZvdwY
DpL]NcO[QhRbUb\j]ca]bclXwT
\j
I\VbWf[j\mk\t]w[
E\IiXZ\e_debwf
a\c\wh
UiXbs]
AfCcE\IdJ]KbL[NbQ\TYUeWWX\\b]b_gadd\gYi[mZp\rbwX
I\Ulg\
AfC\G[K]WTXg]fabe]ub
DbKoaZdd
QbWg\\a]bgwb
GZJbMZPgWXa]c\ejfcs[w\
C]P\djp\
C[KhThZe
MdV]W[[d_]acfaqgu\vb
CoQcma
W\\]eh
J[M]N[PqQ]TbW[Z\c[ddf\m\
B[OcPkX[dfwa
Pic[
dh
@]FbHcK\RgZd[b]eabi]m]
FdRhZZm]
@]Hc]h
C[PcWeXf_cpcrd
WjX[
Wg
B[C]DgGdJgKfS[TbW\XYY\Z[[X_d`maYf\i]p\w[
B\DeGjK]TeX[_\abi[
CYK\Y\`t
DZKu_[
CV`{
ChGcIYKXT\X]\[]g`ZsZ
A[CYDbT\Zd]\dem]s\
GiK\Zd`\
CRZT]x
A\CcZTmb
CYZi
CnOXZ[
CrIYZZ]X
Aj
SeXU
DhG\\g_bib
CbK[P\WbXfZ[bag\si
@]P[Q\_\apd[f\
NaO\WZXb\X^dflwZ
AfC]G\KoTZXZ[a\X_ZaTf[w\
CdFjW[X[\fw]
DaEbF\G[WlX\Yc]a_cf[hbkbq[vb
DhKjXZ[d\\gb
sj
BjCcG[XS\[fZw\
BaC\GdN\U][\\Y`badfjqYsbvYwX
BjS\XY
CWFbI[KjL\OYXZ[d\\aXcTdbehi\p[q\
FgI]KSX[^beo
D\F\I[K\X[[h^]ecmfwZ
Kj_[cZeT
C\DcKbOb\h`ba\l]m[
A\Xmw\
@[CbE\JbKbQ\VcXd[c]e_iafg\hcndq[s\v\we
CbKf[c_Vniq]wi
ChnZ
CWIbKiM\NdP[WeXW[X^[a\eZhbndpZr]sb
I\KlU[
CZI]KxP[UZV\X[[Xe\h]
C\IcKZVh[]f\n[oa
KZWhbd
FbI\PhW[bZd\eiwb
PdX\\id[mc
DYF\G\IdPZTeX\Z\[c]]^Y_[`Zaodcf\h\m\obv]w\
@hBZDYKYTcVa[j\d]\_\afd[f]hZvZ
@\K\_Xaddcob
\fdj
^Zai
AjKc[baRhb
A\BYIc[Wai
TdaUd[
XZZl
@ZA\B\CTGYIdK\N\S[TiVbWbY]ZX\[]\_Z`\agdbeYh[nboepZq\sZ
A[GZIcPkT\UdXjabigsgt[uc
Ti
DdPbWYX[a\dj
FcIfKdP[TkUYW[Z\a[dfm\oWsY
PWTZamd[
I\W\a\ohtZ
I\PWTgs\
LbQeTZa]tc
WjX\uZwa
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
A\BbCZKWQZW]XY[]\\_[akm[
@jB]CWEbFXHbIUK\LgQ\W[XZ[e^f_ZaWb]e\ffgbk[mcnYoXqdrbtcu\w[
@UC\HaIYK]L\NnO]UeXc[e\Z_\c[ffgdh\ifqgtc
cbih
LY\[m\pkt]vb
D\Phfb
@d^kn\
@iEbFZS\_]aXdcqY
F[Lho]
@XEkVbdef\
@ZF\K]LVNmShY\\Z^df]i\qY
A]C\D[ESHbIgLeNSOZS\[X\\cad[gnibmcpYqew\
@\DdL\NfTbU\Yb[d]h^diUpZqfrbt\
@jNY
L[ObVaYfg\sg
@hE\FZcdtc
@YLmNZ\kf[ha
@iEjNT
@j^\c\h\
F\IZObX\\i
@gEZF\Lg\\^[
@ZA\CbFcHbIcLcNZOaT]U\VXW\[[^\_facc]d\eef[gZhbibkam\o\p[qarfs]w\
BdC\E\FjIULiRaX[_\heq\
KiYfh]
FVIrR[
DWI]ej
E[FdGaIcL\Xj[c^e_fe[g]
Eo^f_\i[kdq\t]
FaR\\mg]
ChIX^U_cee
F\rZsh
@bCbLbN\U\XYZb]bd]fbgfqdrZtZuhvb
@fD\IWKaL\XjZ\\\_[gbh\i]mduavh
@ZOb\Z_\qlr[u[
FdH[LfZ[[\\Z]jf\g\v]
FcObZ\\\]bfg
D\Zd\\ftg\iZqU
f\uk
IY\h
Dc\Z]YfVgfuhwh
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
CnI\KYL\XY
_\ggma
@\BWE\IVK\OgPhQ\T\VbWcY\\]]]^\_a`ba\dbf]gbibjVkbndoopZqbrfv[wc
WdX[`\kdo\ritXu]
jZnoo[pZr\
X[n\oXpo
O[nXospN
jZnko\
OkmW
L\X]odpirXtd
nWospUr\tg
@bBeD\LeNcScWbXU\b]bcce]k]lbo[tbvfwZ
BdD\KgNqSTXY\[]\^]cc
B\\s
NYSd
BhI]N\\[]clYr[
@cBYNg[\\k
BZEdFfM\N[RdS]W\X\efi\m[q]we
EWFnR\egw[
DEESep
EQee
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
D\FdI\OcQdR\mfobp[t\wa
@dCdE[FcIbWcaldlwb
_iaZra
@[EgFbOeQ]W\_]d[mYo[
BYC[DaFfHcJbLYMdPeQfRZS\UdVWX\Yf[d\d^d`babd\gYhcibo\pYqcs[u\
@aBcCcDXE[GfK[LbMdN\O\S\TbUcX\YcZc\X^W_W`\d\fiiakemfnco\rdtdugwb
DdFcN\PdQaTbYeZk][^d`\ccd\eZf[qcr\sZta
D]F\G[WNaWcdewh]
CZDfPY[e`pa\dcmer\
W[Xb_b`hfc
KhWc^b_de[
Il
A\D[G\NcP]QcXbZb[[\WaucbdbfZg\kVqcr[wg
GbMcPfWiXY^en]vd
M[PYQuTXX]ZW
W[\gdbwb
ChDaFeG[OcP\TcUdW\^\eZhgigkdmYrdwf
F\GfKb_ge[mY
FiIYrb
CXM\Z[\Z^\`kfamdwf
A\IcPhX[\fwb
F\G\IhP\cii[rY
DZEkGWI\L\M[OeP\QUWP[d_oaccWdof[i\kcl[q]rg
WVX\Y\ek
CeFhRcX\Yb[e^Z_gi\m\oZrZ
_k
CbFhI[i\
DbQ\X\ZldZ
SiX\]\g\
Se]X
@bCXDaHbIZJiK[LdO[P[R[TfVcX[Zb\\]f^\_cbdecfbidk[oVrYsetcwb
AbBgDbGdJbLZQbTZVcWf_beXidk]r\ucwZ
Tf
gXsttX
JVP\Z]de
JqK\P[a\sY
@YA[B]E\FbIgJ\LdM]NcOcRgSbVZXPZb\W][^e`Yb\dceZggicjcl[m[n\o\p\r[tdvf
CoF\IcJ[LbPcU\WgYb^Zfbi\jbn\qdrasctd
FnImKbOad[g\m]sZ
P\Z[^lnbq\
TdsV
F\ITJ[Zkdhgaier[sft[
IZUks]
NbUoZ[d]s\
EZFjIfP\R\T\Z\gUsY
CcJcmir[s[tZuf
F\XXgj
L[Zb^m
n\oZvo
I\KbNaP[UdV]WeZd^b`\a\c\d[goiYndpcsdvc
IigZ
GdIcP]Q]R[TWUXX\YZZg[\\\^eaifYgdmZq]sbv\w\
nYo\vj
A\IQRdTXilrW
ZUdk
KiOc
K\Ti
CZD]GcIcKWN]RZTYU[WYZl\Zimojr]tevY
DcF\G\IXKfNnOlPfSaU]d\fcncqb
F]IWTgZ]sV
TldY
C[I[Rggbikr]v\
Nlfd
C]JbN\P\W\idrcscvh
KmU\^\g[nbsbvX
CsfXiVt[
I\Ki
C[GcIYK[LeNZPbQbVgWWXuYZZc\d_]a\d[h\pcr\u[w[
CdDcFaJ[K[LaPdSbU[XUZba\d]fbggi]rjtZu\
NcPia]gZi[s\
CWr[sk
ClFbIeP[T]U\rUsdw[
IgP]gZnjsn
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
@XGbHaIdLbP]XfabdZm]t]ub
agcf
XcZis\
I\Vbg]i]ncq[sh
fd
D[FcIbKaM\O\Q\SZTdV[WZZY\\^d_\`\a\bbdbfXg\h]l\m[o[q]rcskw[
BcChGfIbM\RaUfX\^dgim\rXufw\
I\TfsWtb
FbXpd\gbr\s[
IiresZu\
G[Ibdh
BiI\g]sc
resU
si
CZJcKWXZYb^Zffh\n\rds]
rhu]
fiiYqc
ObPaWeXZ]k
^duf
B[D\HdIeLlXgZ[[c\b]c`\ebg\q[
B\Lq]Zq[
LhW]X[ZZ]\
LWXb\bfd
DoEiI\
AaPeT\WgX\_\`ea]bbg]q[sg
W\Z\sh
Wi
PZTZWjZ\d\
W\Zg
G]P\TbW\Zjf\sV
@YAfBcCeDXE[IVJcKcLbMcNdPfRfS[TdUbVeWbX[Zd\c]j^j_Yb\deg\hWjbmVo[rmt\ve
@ZBaG[TfWeZ\jfqhr\v\
BgMYUbYcZfi[lbm[
AdI[dm
K]UgVglcn\vc
ChW]_\dc
@cAeCeZjaamb
CYH]K\M]Q\RbUWW]X][\\\]]`[b\c[dcg[mms\t[wY
@Y_]mg
GcN]OlQbXg_o`ZdjmZr[s\w[
AaC\IeK\c[d\ebmk
PbdifbmZrb
B[Rg
I\dVmc
OVddmL
OUQ[
GfKaNbOcP\QcUjWa[\\b]]^c_fbcd[i\m\u\
CXK\NkUnWdXX\W^\_d`\bci\mi
CfKbQdUgWf\V^b_d`abalbmZ
\mlY
flmd
@]Ei_\ibwc
@bG]Nl
CbM[Xq\b]\^bkbud
GaUfVbWZXTZf\\eeg\h\m[obpd
IbZaecmhph
PcXWmj
@[B[DcEhF[GcH\IWLcM[O[PfS[TbU[WZXY[W\c]e_Z`dacd\ebg\kalXm\ocpfrUtduVv\wQ
@dBdDkFbI\L\NfP\ReS]W]XfY\^\bXd]ecgZmZngoipkq\rXs\tcwb
Wh^f_\dbnYv\
LXnepftav\
@]DkEgwO
eff[mZvj
DbGcUcWVX[dbedi[wX
LmX\o\
]hdYuZ
I\LbNcnhobvZwc
YYph
AbC\DSEcFYIbK[LnNZOcPWQeR[T\UcZd\Z^\_[`[cWdWeof\n\o[pWqgs\ubwd
AbCfM\NdY[\c^Xdin\p\qdt[wb
CXDVKhYk]W_[bkeYgZiim\nZoVpPr]t\w\
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
@cAYBYCdD\E]F]G]IiK[MbNXO\PdQ\RaTiUZ\b^\_j`VbVd[ebfcgjhiiWmgoZp[qXrksftYulv\
Nbi\o[vp
DZGdR[YbaYikwa
@dA[E\FcPdSgTbY\\\]b^d_e`fbch[i\mbrhsctZug
OZWeX[bhkX
WjX\
\Xfi
@XAcBZCcDZFZIcKbLZM\PdRgS\TZU[Z[\\_f`cbcceecgZhblcm[nZpZrcsX
B[C[DZHcIZK\PWVcW\Xp\e_U`\b[cVd\e\h]l\o[p[q\w[
Ac_j
_[wh
N\WcXV\mcamew[
_ma\ob
AiKdP\X[_Wbge\
B]ITRmX]e\
@bC]KjP\RYZcbYg\r\
GeX[\j_c
C\UhV\X]
eh
KjWdXZt\
KVaku\
CZIfP[V]WgXn\g`blYtbw\
dg
IkV[rX
RdXj\\dbwV
IXKbRgXg
AbC\IUPWRcXa_ccje\rbwb
A[CgIbJaK[PYWi\Wd]ecm\sbuc
A[CZD]EeG\IMJ]N\RZU\Xi`eb\cce\hai\rru\
P[_icdr\
DeRf^c_bmYwi
PgXZd]
Kb`h
PcWlXbcdeW
W]bm
A\D\I\R[WcX\b\ehwl
ATDZEgIpR\U]VXWZXcY[\e^X_fbad\edfagbkdlYrZufwb
PkX[\g_c`\aT
D\IYK\RhXd\d
AZCbDXFeKgMdN\RXXV\S_\b]cleqvgwZ
WbX\\h_grc
RmX[
CdDoRaXf_Zabw]
AgC\GYHcP\Q[_Ya\b[fZri
Cd`gb\rc
PccW
\Ylgua
Ph`Z
F]IlRbV[_Zcf
CgbT
Ch
BVIUK]RxXV\\a[m[o[r\w\
IhXY\[
XocUw\
I\MdNeUdWbXXb[fbnhuZ
ei
D[NdPiRYW\[b]bldpb
WmXbqa
FeIdXZ\gcdeeu]
@ZB\IYKVPTRZW\XX\]_urcs\vZ
@YB\C\H]IUMfPmR]WdXS\\_]dffeicq[wW
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
@\B\CYEeFdG[K\LjM[O[QaRdU[Zg[a\]]b_\`[aZdbe[fgg\i\kbqYr]s\v[
BdC[G[IYJ\L\M[PfT\UbV\Zb[b^ccbd\fkgZi\mbtZwd
N[U[VfYe^\_h
EqFZ]c
D\L[PiRkV\XXe]tg
@WA\EuF\LXV\Z\f[
@fIfLcP[UfVjX]Z[[\_\
BYIn
D\FoGbIWJcK\LhPYRZSbUWV\WbXaZg\\_]a[dZfcg\haicm]q\wb
D\V\Zg
P\Q\TdU\XZZid]f\
@dG[NgX\idobvb
@\AcB\G\IdKYL[MYOcPaTbU\YbZd_i`\a\ehg]hZkZl\q\u]wc
I\Qj
A\B]D[GgI\N\TeWcXbidm\tbwb
F\_h
BcDcFeG[OZWbXV_Ydcerg\
DfeX
AeB\CbDXF\G[IgJaNdP[QdUlW]XXYcZg\[]f_Xa\dcecf[g\mincsWtavfwZ
Obih
CcE\GaIbK]LbN[PbTg\c]b_\d\earcw]
BWXW_nwZ
D]GcOhReU]X\\[_kcdkbw[
R[UZXqYb[[\[_\dcfc
A\BfCdD\I\PZUYWd\c_gbbdgeVkYodsnv\
Jb_iq\te
DZQ\VdXXbbmevfwb
OkPcQcT[W\m[wd
X\e[wj
OeX[_V
ZZ[g
AfXc\d_UaZb[
O[mj
WZ\[eh
Ihg\qdtb
F\IYeo
TYfdgst\
t\vhwY
FZNkT\W[X\_\
DcXY_ecge\
OgPhXZfbm\pb
_hm\
_fc[
IfWleX
AcD]OeP\WZXhma
B]DhXe`\m[
GVeh
DbG\W\Xgw[
EbW[Xhu\w\
McXV
B\Y\[efhw[
Y\fi
C\KfPgXg[Wfbl\qb
GbPbWZXhg\m\wZ
Pb`cnjpX
@bBZDcEcQiS]TZUbV\WcXfYYZZ\\]a^c_Va\bamcsb
@iB]EeI\KhMdO[PfT\UiWgXb]ba[bbddf\ifmPr]s\
QXmk
GdOha\
C[QcWZafib
QYak
Sj`b
@]AdC\IZObP\TZUeVcWcXXZ\[i\b^b_jb\cgeYhgm[n\o[q\rfs\t]wY
Ce[\\b_crg
Ul[\_\
AiCYD\Xd[X_\
C\K[UhV[_md\rcs\w[
AbOcXZ[c^h_Za[re
CcI[KhP[[m_\b\
AeB\CdDcFaIcOcP]RfU]Vb[]\\]\`cabbcceebi]n\p]q\scue
DfOgRiVgW\XW\d`beclZme
cj
XX_]ckefmY
G\HbNZXU\\_er\ul
X[Zhs[
LZW[X[Zos[
PkW\ac
Ng
N\S\ci
@hA[CbEdFgGTJcKcMXNgRbS]WeXWZa[[]X_\bde\fYgZibjbkcmWnhobpcqXrfsbujvcw\
@cBWCiFdGXKdLcO[QZR[TeU\WYX\[V^c_k`\afb\cqe]fdh\icjckaneoipaqgrbsgtWudvi
V\nl
@[JiNYOcPSQ[XmdkhmkZndo[pbq\rb
CZJ\KZN[PWQiTiXXYuZi\[`Wc]defXg\ienVo[p\r[sqtcv[
@\NmWh\\_Yc\rcv\
F\L\NlPgWmXW\Z_VaZccd\m[ngoaqTrZu\
N]Pj_\
BYCeD[EbM[NfXWZh\X]b_bbfd\f[jbkcn\pcrdul
BcWkX[f\uX
CaKoYac\sc
C\E[FWKmNmQ[S[T[UrVeWZXdZT][_]bcs[uk
KZPZUYY]^Zdif\iSn\oZpar~sYtZ
K]P\rp
KZT[U[ZZrXss
DdVSW[^Rnov[
@lE]HdP\WZ_d`[dXwc
\]fYs[us
N\nj
L[OlW[YZ`boirgvV
@eC[MZN\ObPcWdXj\\dYlco\r[
NXWdXU[d\Z_L`[czgZh\k\n]rXvY
X\o[vp
BfCYFfHZIiJZK\LXM\NiOYPgQXS[T[UkVcWXYX\W]Y_[`caibXcndaf\igkaoYp[rksVvcw\
@WBZCjEZFZH\I\J\KiLfN[O[PhSdV\WYZZ\\^Z`\a[cgd\f\i[ncohs\tZvk
I\NZP[X[YcZn_qc\rbtYvZw]
CcJT
OZ_[ocrovW
@gW\`]
KePghcnTu\vqw\
LgqRv\
@Zn\oZvp
K]N\PcXe^\_l
BZEdFgI]KgNgU\WbX\_Wa\bcior[v\wU
WbX[[e\T_Ukirfu[
@YAZBwEWFVGkH\IiJ[KTLZM\PXQhRkU\VbXdY[Z\[h\\]X^e`XbbcXdgebfng[hjihnWo\p\qUrWtbu[vPwj
AeCXEkFpITJcKfL[OnPZQiS]UbVeWYXUYbZh\[]]^j_W`Xacblc[dVfmguh\i\n[r[sZthu]
NoRZYZiUrlvZ
CqQ[
@[AhBQCiD]GYH\IVJ[KiLbMoNoOfPfQfS[TcUWVTW\YS[f\T]o_idde\fUjbkco[p\q[rcsVtcubvewW
BmHgIjKVPcR[VcWWXf[\\p^\_e`ic]jbkanZocrZt\wb
X][\\l
JnPXddf\
@fEeFeG]NgQ]W\\[vX
C]IgLaPcWW^\g[i[nkvd
A\CUIV_Y`edci\rjtiugvY
@jNb_\c\
G]IfKcM[NmP[UjVhWbXX[\\Z^m_ebhcUdqf]hYnbrZtf
CgK\N\W\YY^Z`af\ndptrhvV
N[T]U\WdYuZgu\vW
X]\i
F[fnk]
WZYZhZi\t]u\vf
C\JiPYW[s\
A\_hif
VYfni\ndvZ
BWXm
@gCfEgFgLaNrPdU\\\^\`\d\fYo\p\r\sZub
A\X\`q
WgX[rY
OcfYnbrduj
N\_k
@]NU_t
P\aafp
@gB[EfFmI\KYN]OhVfXY^bbhdZn[td
BgWYXbaemfvc
DbPgWfXbfXw\
@ZAZEZG\J]K[NUOWWwXl\Y]h^\_[`gc\deu\
CgIZKbL[N{S[UYVbYb\X_Wc\dZf\r\u\v\wR
n\oZvo
@YA\BdCYD\NTPZRXWeXW[Y\W_N`[b\csk]r\udvVwc
M\W]\i
F]LqNco\
B\GcZhdbegwc
WYXk
Kn_\
I\NZ\\_Yche\uY
@kA]EYFYJdK[NcOZPoWY^Z`aa]dZf]i[rZsZu\vk
@iEiNXcYw\
@gEXNdPjQdU\WYXfZ\]\`Zc[f[ofp\s\vi
@YBeC\HdIfJ\KYLYNfPWRoS\WZYUZV[m\V]\^e_\a\cfdXfYhZibkYmcnaohrTs\ubvXwd
B]IbN\RjWb\\_eqerS
R\XhfftZ
BXK\[f
@cAcBYCbD\GWH\KbM\NXOhQbR[S]T\UbVfWcYZZc_Y`dbcdee\f\idl]mcnZofpZqWr\sYvf
@dM]OgWjZ[[[`\b\dWmYoZwY
OYWlXY]i_b
QbWVX[Zgaciboa
C\OdWpX\Z[][_i`Zmc
ChF\Ian\oitbvf
@dOgPmQ[WsXcZ[a]b[dV
@\CfFaOgUYZ\[X`ia[b\d[iYoYvZ
@cAdBZCZDfEjFeGXHeJ[KdONQeR\UjWJXcZh[p\c]Y_badb[d\eXfch[idkbmko\pbqYt\u\vf
@cA[CZOeWoXQ]a_XaddWmTo\ud
@mAgEZF[H\IdKcO[QaUVV]WUXl[\_ca[begci\jdm[nbomp[vZ
O]WUXXdkme
@YCRGWK\PcUeWYXZZ[doi[mZofvm
H]ObW[`\adbgo\
AcOYP]W\XhZb_Vd]igvb
@iC\OeWd^e_Z`\aRbddV
@ZOgajd[o\
@]GjW[[c^c_cdeegf[qbr\uZv\wh
BgEd[bic
AZBZCcDZEaGYKVMZNfOZQZUVVPX[YbZ\[W\V]ccbdbebfYiYkbm\nlpbqkr\sVt]vYwV
@bG]IaLcUdVWWdXZYfZZ]b`Yddkdn[qcubw]
NYn]p\qfu[
C\M[NcW]_oe]igkgn\o[pbqXug
@\ChE\N[PeV\]e^[iYpc
hcibmh
IfVlY\
A\Xj[j_SckhcifmsobqWr\ud
@gCcD\EbNgScU[WgYcZ[^abde[h[kYmXn[pWq]t\ub
@VE\F\N\OYP\V[WdXd]a^ga[d[h\ihkbofpgue
_kc\hki\pd
F\L\NfXXYq[da]c\dcgbhbiWkTm[p\qauW
@hA]EiFcI\K\LbO\VRWfXYYYZ\[Q\\]c^W`na]cgdde]fYh[i\kenfocsZu[v\
@YVeXgYbafe\h\ifq\t[
[[ngobph
V]Y\g\nkoapWqb
Ccng
CdN]\]m\wk
OhWXXZ_db[egi[
NbXY_]cbeimYq\
ImXwY[]\c[nZo\qd
og
n\oZpi
EbFcG\N[_faad\hbmZscteudwe
_Ztawj
@bAZB[GZIWJcM\P\S\TWU\VSWdXUZ\\\`ba[gZjbm[ngobpfqbritcudv\wZ
FdL]XnY][bobrZsjtauZ
nnpX
@[C\JYP\Wep\r{u]
WQYl]d`ds\u[
CjYl^Zigj\n]p[risUt[uU
CVp[ris\
Nk^\c\nf
L\WSn\o\qmt[
sfu\
@ZCTE]FdPZ_Z`[a[dhgYh]iWnWoZpWqWr~sQtV
CdZ\m\rTsj
V[WXnkp\r]
J\j\r\tYus
J]XZikt[ue
EdOeW[YY`iojrX
LZPhXe`g
j]nZpqr[
K[T\XeYV^ag\n[ocpdrXtd
_Zrh
Iki\mcp[rbs\tk
NbY]_\ckiYq\rf
Wl`Z
F\I\JZN]PgV\WXXfZ\^[d]f[i\kbnYoZpgqYr\sjtgu[vh
J]X\kh
L[`eo]pfqkt[
C\JnO\P\u[
Wkre
Wi
CfWdYY_\`fo[p[qUtd
ChK\WWYZ]d^Z_Zoepkq[r[s[
@]J]WWY]^b_[`\c\d]nWoeplrls[
IZJeP\WSXY^f_a`[abcbiZnZpbq\tguW
LxWcddq[tY
@\PhWZ_fpbqa
^hn[
[]qh
W\XVnjq[rX
@ZN[_sw]
Nkr]
ntpX
XYp]ql
@lL\X\
sbtk
@\IdOfTdXR[\\d^b_d`\gbi[lYmh
G[ObWZXX[\mh
F]Vg[c\\`dj]m\nfp[q\
XX[j`a
XZ[hq[
A\CeDYEaF\GXH\I\KbMZNZQ\UaYe[[\]]c_Y`abacXdefbidlZm\n[pZq]r[s\tbugwY
ChXXd]gXtcud
PVXWf\gZk\t\un
dhfWiZrZu]
E[F\Y\Z]\\]h`[dff\h\iluV
CeEgH\WnXY]ftYu[v[w\
JgX\b[fbi]rjuY
flr]uY
CdddgjiptYua
CcYh]Z^]d[k\l\ul
Bh]\gduZ
C[PkWbbhdZfbj\u[
@\KdX\dhfguZ
XZiiu\
C[Ibuk
C[P\b[uo
CZWbXe`Yd]ul
XauW
Xi
XZuk
AbC[DdGaPbQcTfU\V\W[Y\[b]\^\_Zcdg\hbiam\nbpewc
feiapUvh
I[LWhfpk
DXFawi
POQnbb
Q\Ti
@\DmG\HdK\LdNaOePdXV[\\W`\bZcbebi[l\
B\CeY\]ddZg[iduj
X[d[iitX
X\Y\teug
B\CZHbIZN\T\WcY\fZgbi]kcm[rksYtdud
J\ux
Wiu[
Hcgmm\rmsYtV
IZY]gRrctkuLv[
@\AcD[G\IZJaKgM]NUQ[T\U\VUW[X[YWZ[\W][^Z_Xb\cVdbe[gYhgiXjbk\l[mZnVoVpWqZsXtUu\vuwW
AXBWD[IjJcXZ\\^cafb]dVf\rbvX
K[PnXXdZvX
AmKWX\
BZPY\Sh]l\vm
AeO\Paa[vYwj
Dh[\\d^\acc\fZhcudvc
AZ\\f\vo
KZV\[Y\k_dhkvc
K\vk
ATCcKbPZXf^faaefh\vS
AlCdKcO\Xj[b\d^TaVdmfYo\u\ve
@\C[J\KnXe[j\c^baZdlhdo[vT
D\vk
AgCbPevZwf
AZI\J[KeO[PcScXeY\[i\hacf[vT
CXJWKjP[djfahYvXw[
JaPX\\d\vi
tZvg
A[B~JjKZPcU[Xf^baYh[jfvJwZ
Cerkv[
B[C[K\X\fuvc
OiPpXZ\QddvW
BWP\X\hZ
aid[
AYCjPbb\e[
Kl[\hevY
C[Kffhv\
C[D\KgNZX[Z]\d^Wc\fXhbp[vd
BcCbEcHcK\PcRbSaTbXXZ\[Z`abbebgeibmbsZu\vb
BUC[I]ReTbWhXl\\_Z`edbeZgbmdrew\
B[CcG]IcTfUV_]dcgkm\rbsY
vdwh
AiTcUi^d_Xgcm\wZ
Wdglr\tZ
B\S]]cbeecncsat[wh
C[HcPVf[ii
X\wi
B\Q]W\Xg[c\Z^Zabd\flg]i]n\w\
XZ[hf[
X[[Z_cfhmb
@bAVEaFcG\HgM[OdPbQ\T\UYWdYb^b_\`eaicYdYgbh\ick\oWp\sdtZw\
I\\igfmY
@\KcPc^cg\mg
@]CrEcH\JXO\PeW]^d`WsZth
@\BXC[DYFXGgH[I]RZScXqYaZ[\V_X`da[b[e]fcgdlhmiresUt[wZ
Xb^adjeZw]
DjW\eawd
mh
CYJ[Pc`ca[dWe\rc
OlmX
@WCWHcOXPg]f^f`VeWmfr[wZ
@QGXX[d~fZk\mQ
O[a\e[mi
@gO[Pd
BcC\DbEcG\HYIcOXRiXW\\^]`YbbdOeifdiWmorcvj
D\OYmf
DcFcGgH\IbKZNbO[X\^]dWeXmjrbugw[
K[PbY\diwb
DiJbOYPdR]_ed[u[
D[GdNb\fddeif\gYl]m\ne
HXZb^[`lmZ
@eD]FjH[I[JbKdNbQZWZZ[[[^g_\bdd\l\mRn[pcqbrYsZwY
CkDYEYGXH[IZK\L]OjP\R]U\XcYc[[\Z^g_h`Zakb[c[dXfXgih[ibmIseuewY
HbWkX]
@eHZWe`ef\iil]u\
ml
@fCZK\Oga\rds]
D[HbJbKZO\PbW\XZY\acdZfggeihmZq]sfw]
@[CjEZH\IOKwOXPURcTdU[VfWRXnY[ZZ[x\R^W`UacbWd]eVfihbi\l\mUq[sWt\u[v\
FgIZ`e
B[wj
@YC]GVJ\O\Q\TbZOdjepgbibmos[u\wU
Oh`ar\
Di]ew\
BgG\`cu\wc
CWO]`fdf
mj
Rf
`Xi[
BkD\GZJ[O[Pbaedbeofci]sZucwW
@bCZK]LdOnV\Zd^c_iabfcg[i\m[nao]sitg
@ZHeK\OcPdXZY]^baUb\id
@iCmOhP[W\[d\[`[a\f\iXmYrb
F\\jwd
a\damgwa
D[Io
OjW[bbmZ
@aCZDYFhG[I\JYK\LgPfQaR]XcYmZd\b^\`cakbcccdWghi\mcrZsfu[vdw[
G[a\dhwd
I[L\X[[e^b_cidp]qh
[g
EZ_j
Deinm\
@\B\IZO[ViW\X\[a_Ze\hbii
C\Zp`\w[
Zi`\
JbZc\[d[fgg\i[nbp]qYsgu]wd
BjXZvc
@[BYDjPeWcXZZ[\\]fabbadapbv]wT
BbI\NSObUiXcZ]\X]]_\e\fcg]kcmgrdsdudvbwe
GVTad]
I[TdWXnYpqsX
CjGbQbUOXh[\\g_]p]v]
CmK\U\YY^\mguev\
IjXYte
@dUaWV
C[GhIYT[VYWf^e_gddg\hgmhnmo\rWt]
KhdM
HZIbK\W[YZ]Z^lgbn[
Xm
`kd\rbs]t\uZ
Nj\U
IcPgYb
`do[vg
PoWUdZ
LhW]_\
K\U]mYpd
L\X[n]pnr\
T\Z[g[sh
V]f[m\wl
FdG[TWgjs[
@XA\BhDdFcG[IYKbL[MZO[P[Q[RYSdT\WlX\ZX[Y\g^fabbac[dYeefegdiYl\mdnUpcqpsbt[uYwe
BVIf
dbn]ohq[
@]BfG\HbK\NWPYSfUjV]X[Z][\^]_g`\gfi\lbmdo\uYwe
B\C\DbGcZckgs\u[
@XAbDbE\F[I[JbKnLfNYOcP\QeR\TeVeW\Y\Zg[b]\`Ya\dbeefhgaifmdperWs[tcuY
_et\uZvi
R\Wow[
IZUfVbX]pUshtawb
C[IgK\]]^fifpVqk
L\OdU\W[XcYc\ieco\rZ
L\Phi\
AdIhZ[_dd\f\g]insZv]
B]DWK\NcT\_c`edU
ZW]fdfwZ
LRn[ohp[
LepUqYt\
BkCgGfIXKeN\V\WhX\\V_caciZl]nbo\p[r\sa
@\AYB\ChDcFbI[KjNmP[QiRbVZX\ZZ[d\k]\_cdXf[iYkilUmYnfq\s\uWvX
Vii[
I[LcRbTaXca[rhsYt\
GdRbTdU\Xb^adUuc
@dBiFfIdN[P\RqTd_[bbcXdeebfdidk\lbr]w]
]Xuh
BZIrK\rgvX
AfBbCeD\EeG]IWK]LdMfNcOhR]WgXXYcZd\r]c^\`\aXfbibkdlcmdobqcrbt\uYvVwW
K\[r\g]ZiYlgu\
_bnl
@ZDiEbG\X[Z[wd
Eg
CSDjE\eb
EiObPd`]
C\I\U\V\X[d\g]m[tjviwi
PeVj^\p\
C[LfV\^bi\pf
D\P\Y\Z\_baoifvZ
CYN[UsVXZvgZmZsX
VnnZs\v[
Qgw[
BZLbX]Z\\\eZvdwu
VhX[
DcEkQ\Z\_\vX
C[^k
kh
ClK[b[
I[Vln[v\
D\Vbvk
V[lhv\
A\IYJcW\XnrbuW
@wBhEaFYGZI\J]K[LdNVPY[\]d^\a\b]cXdceef\hbi\jdobqZt[uZwZ
@VEYLYSZ\Zdcejhbob
@cE]dW
BkEiS[Xh
@dETF\^cnd
@SSh
@[B[F\I[KbLfNgPgSiT\VZXZ[f\]cgidoY
@cN\PdShX[\\
Nh
AbB\DbFZGeIdJbPeQbTdUeWcXfYdZc[d]X_WaXc\dce\g[h]jZmbnbo\p\shtbufwZ
@\AcBaD[EeGbH]JXKdMYNbS[VZWeX]ZZ[V][_g`fbdfai[l\n]p\q\sfufvY
CbEbK\NbObWdYcZh\\aZges\v[
CYXcmcscuj
Gl[[_\
IfKYVb_]gbj\rksW
C\DcP[TbWYZh`\fful
JaKdN\TcZi[\gZm]sbu\
Vfggt\v\
J\SgXf[c\[^Zfam\
KhN[Q\UeX[ld
K[N]OdW[XY[ymbqfs]
Ng_hf[
K\L]Uc^fg[s\tevo
AZKfPcX[_n`\d[f[qbwY
KX_u`]d\f[wY
KO
Kh
KhXZ
CgL\MjWf\[^bof
C\[\bj
DYK\W[[c\[_pr]s\u\wg
@[BcIaNjT\XW[ZaegdsXvb
KoX[Z][\
Kbfj
Xg[m]\
FdI\Xjndu]
@]I\K[L\N[P\VsW\^\_[h\nYpfw[
IbVk_\
CbFcKZ\]ahd\few\
fclj
X\\il]
X\\il]
M\X\\ml]m]
GcJaK[PYZc\Xg]sewk
@bC[DcFaIYJbKWLcMcOcQfU[VUYbZd[\\[^Z`bdYebgcickbneocp]r\setdvewb
Xka\u\w]
CjbXgas[
BcD[FcGdI]McNbScXbZi\U]\`kdffYl[r]udvbwi
DdIbP\mXwl
@WG\I\J\Pfdmg]m\
ohpZ
E\F[vk
PbX[\m]\_\abdewf
@\CeDZEhFmIVJfK[LZNbPWQZU\Y]a[bke[faibkcmYo]p]qcw[
@cA\EYKZLZOjPiQXScU\ZZ\Yabd[ebggibndp[sZtXvb
@gA]P\Z\flgcm\smtc
QjdbfawZ
ph
C\GXI\P[Q\WfZ\b\dsecgb
BmC\_g`Zdef[k[
Ibm]wi
A[BXCkDhEYFWIjKYOcPhQ\TeVbZV]b_j`YcadWemf[hbiXkel[mosdtcuhwR
CaDjEZGhIeJXK\LhM[NcO\QbTdWcXbYgZ[\\]e^c_]b[ccddedgch\iYlZmcn]oWq\rUsfuYv[wb
D\GbWgm\
@fA]C]D\EaF[G[HcI\LcO[P[ScWdX\[\^d_[dbfcg[ibk\mfoVpZqcs\tguWw[
@UBdI\JcLSM\NdSdXZ\ac\d]mer\tn
FbIpde
@rSZdY
LloZ
@\PhWZ`emdrc
Hg
Liqf
G\L\SZWyXUdlt\
@YL\MjNhW\\[fZtYub
F\LZSjW\XW[Z]\faqctWu[
F\H]IWK\M\NVPdWWX\ZY[\_\cjijn\o[qbrdt[u\
H]IbS\W\Xj^a
@WLiSY
L\S]W\Xg`bqgrduZ
LbWbdbtT
@[Nit\
@\H]S\WlX[icqet\
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
IZVe`Xilq]uawc
BjPbcbr[wb
@\FlIgJ[KcL[M\NaPbT[UZVVXZYb\b_[bacZdbg\i[l\nYoUp\q\rZs\v\wa
@\CeEeG\IkJ[NZRWW\XUYd[\\Z]c_b`\bVe\fahbp[r\tRw]
EbF[IVKeW[b]defbhapdth
IYPg
DhI]e\w\
GhIQRldZwZ
FZX[[Wep
C\F[IkKYReT\U\e[m[p\
DcIWX{e]wg
F]IhKc
IYWibb
FhIXKe`a
AbFZIcK\PeX\dhtd
BcIeKZP]Ybd]t\
FiI\f[
FcIg[Y
Ih\[
FkIbRaY\r\
CYIRKdWbtk
FVIeKYR\W[XZ^ebfd\o]ras\
Kq_Z
IcWf[id]
DfIZXf]\wg
Ci^U
IUWb[bd[
BjIbK\
G]IeK]NfWZ[Y^dbgefwc
I]dk
IgLZX][\
IfNd
FoIb
I[Xm\dwc
BhCbD[E]F\ITKjLdPZW[Zc[i\t]cf\
ITek
PUW\Xin]p\
I\_[hjv[
F\Ig
DcdU
@ZAbBVF]GZIlLoMbQbR\U]VXZ]\X^]_Yabc[dbi[kcm[n[o[p[s\ub
B\DbFeG[IYL\PeQbSbUbWdX]addji]odp\rfvdwb
@\I[LeP\QdXZa]ddkboW
Lhv\
IbK]WiXYd\ohw\
CcXl
ok
L]a\oh
LlW[XVoKrct\
L\P\_[amu]
A[BaIZKfUbViW\Xj[\`caYd[fZier]tavbwb
JpPVS]X]
@hAZBdCXDfE\F\GfIUJVK[N[PXQZR\S]U\XWY[[[\W]\^b_c`Yb[c]dgibl\q]sbt\u]v\wZ
@\BnEbF[GWIZJZ^d_h`\b]cYdXegi[mRqYw\
B]FdG[L[PiQ\]\^\_dajdYfgl]odqcr]
DdG\IZdlig
DjeZ
DXaWdX
C\dif[
@U_\dj
@dFcK\P\Ta_gdUmisk
@TD[Gp\\dQe\
@WD[Gg\\d\eZf\
@eBcGbN\PXcgdggck\
DfX\Y\dg
@\W[dlu\
CTDZIaJbKdL\M[PdUfXW`bbee[r\ub
AYB\DTEgFbGXKZN\O\P[UbVYY\[\^b_j`daXmjo\rcsdwY
@]ClDWGYI]V\WfY\^c_W`gbbdmmbres\w[
@[Xf_Z`[mZr[
EhU\Zb^a_\mZ
C[`[dVmip\
_[rj
B\_j
`nm]
MgX[
MgX[
B]FbGdHcIbUUV\Yc[\^ccbfbhaielaqaras]tbuev[
ClE]G]IXJ\KbMgNfS]T[W\XUY\[V]a`\a\bZcbedh[iVk[mln[oZpeqdsctXubvc
@\AYCZI[KjMaNZPXScXbY\]g^l_[`ba\cZfeg\mbpbqZr]smuZvWw\
CfFbG\Ng]b_juY
DhHdXlY\`[d[i\ub
@[C\K[QfZm_bd\gekYsg
@[NfQcchmcnive
BgG]M\N\X]Y\^b_epdqfr]t\
MoX\sb
AcDbGYMeNVXd[\\[]b^a_d`ca\fjlXr\uc
AfP\f\
@ZAcBbD[GZH]INJZKbS\XVY\ZZ[]\h]W^c_O`Ta\cYdbejfegZhViXk\llojpfrds\thuh
AjCbDeIfKZPVVeWYXZYb]b_\`[a\cfd\fYgmh]iYmZohpbrYuX
@[IdN[X\YZ\[_bcrfar[tbu\vU
AeC[K\P\\T_\aYcjfXh\neobrUtluQ
A]NeXmZd\[_\d\ialXu]
DcE]F\J[N\O[Q\TcW]XZYqZ\\p^c_\`[fXidmgu[wi
MfXi_X
F\Xrf[
C\JbN\T\WjZw`Y
PiWZm]
bWei
DYM\XflU
WTXxu[
BcCgE\FVGwJbK[LbP\QZRhSdVgWdXb\\_\bZdieZf[h\iZkbl[pcu\vbws
CgDiEgKcec
A\F[KcYdfdp\qgrd
FhIjJ\PbRXW[Yf^\_fhdi\kb
Pg_hhcr\
@hAbCVDbFhGXIfJfKcOcPmQiTjWbZf_p`]ajbYdVi\jYmqr[sX
AcGaKZTY_cabbbdgrZ
Pmd[s[uT
AeClF[I\T]Wd_cadd[f\goh\i]m[u[
OfYUfbrm
W\X[Zfacui
@ZGdWYXg_g`fdmrcuc
Federg
E]KbQ]Xf\Ydefkr[
Ic_YoWrb
HU\xuY
@fC\Piac
PVWsXZY\ZY
A]P]XXYk_Uaedaiiluu\vZwf
@bB[DSFZGZI\JbKgL\MhNYPmQgRZSbTdUeV[X[YgZi\e]b_Yaedjf[g\ljmRnYoZrZsftZvjw[
MqNYX[heu]
mgrb
HbYQ`jg[
wq
_i
I\_rrMvb
Xg_Z
CdWi
RhTbccf[m\
CeFhI\WcX\Yg
A[DcGiPZTdX\_ffficlcq\t[ubvY
DXEdis
I\PjW[ih
MVNcP\W\XZ^Z_\aafiialer]uj
AhCdEeHYK\LeN\PjScWgXX\i]l_ebZcUhYiTmWpZq]rmuev\
ClKcObWdXcYXZV\X`la\d\ibsZv\
F[GbIgK\NbXi\e_[`bcgdYfel]qYtWue
@\GXHhJcOZPgX[Ye]\^b_]`eahbadgfdifvi
AfEcK[MZN\O]RdSbU]WjXXZc\[]c^[_i`]b]cZh\i[l]mYnYoXpZrpsXtPudw]
AbBWN]RnXYf]icrZ
@]A[BeCXDWInJZKZL\M\NOO\PbRjSfT]U[WdXWYYZp\T]t^Z_g`Ta\cYd\gYiSj\kgmZnYoUpIqcrrsHtSu\vhwe
B[CcMkXh\[cTf\mg
@cCZKZNhS[Wa[d\X]Xbbe[i\qcugvY
C\NZObP]QXZf\\dXf\ijmgn\p\q\rhsY
BcDgFeI[N[P\Q]XpZ]\cche]lhn\r[t\ucwW
CdJ[LcMhWfXX\X`]abc]k\mgr[uk
Zh`Yd\
D\HdM[^bd]hcqcrjucw]
AcIcN[X]\a_\f]ibqm
KhN[RSV]W[Y]Z][\\h]c_]`XaUdZiwmmn]p\v[w\
M\PmW\X\dh
AdDiE[FZH]KdNYPXRZW[XoZg_Uc[fXi[lXmen[p\rbsZu\wp
RcWrX[mY
WkX[tj
fj
@bEeFsI[QcW\Z]\\_\i\mZ
XYYX]Yun
AcCdXfc\dff[i\vh
Nj\\
AcMiO\Wdc\fdlZu]
X]\\uh
ZX`g
NgPcQbS\V]X[[X\f]]`fbgdehhvZw\
XqtZu\
@eBdC[GnI\KZPWXX_[a\dof[g]
G]IYJaKcL[NjS[VYW[XTYY^h_YhXi[nvolplrWtnuV
Ib\[cfe[gbmjr\w]
AgZbs\
BcD[GbM\R\ScX[\adcfZifudv\
C\D]EcF]WVXdYp\X]X^e_T`Xa\d\fXp[qdrit\uhvb
CRDYHYI[J[KXL\NkOiP[QZSWUaWQXYYqZY\V]Z_c`Yd\geiWohphrRsXtjvdwe
Ifrbuc
AjC\IWKgQ\\f^\_Vfcin
rh
Fi
YV^f_c`]i\mcnbqkv[
fkuX
BVMyXY\\_[u\
BgQ\X\_jd[hfr[seu\
AZCWWzXW]dua
@YD]EdF\JfKgL[NgPaYe[]^d_h`abcf\hakflbqdr\uN
AXPZbl
uk
@fA[CcGfIcNfPcQXTbZXbgudvb
AiB[C\I\Q\XV\j]fi\jel[r\scwd
He[g_[
Q[ZZrZsk
B\P\a[dnfYi[
CYF\G]KbLZNhQbS\WqXY\]_b`iajbiccdcfbg\h\iZq\rhu\wZ
IYLe\ib[cbh[i\m]rm
B[\\]YfQl\uq
A[ObZb_n`\iZrbuZ
A\_lrZu\
C\Klsb
OiWbXb\\]\ma
PdSaaWcerb
QdTXb]dZl\mj
Kh
C[E]bu
MUX[fZug
Pidc
G[KpNcW\X\_icSucvh
AXBgLdN[OcPWXZ\bb\cmdYecfcrZsdu\
AZWXX\fcuk
P\Q\_fihrY
_bc\iRlgrc
BfIVKgNYPiSbW\XX\Y_[`\b[cbdOfZnco\rSvZ
AgBZCnDcIYJ\KbVbXp_Y`]a\cVfWhXiUm[p\
CiHfI\LSN[QbWmYVZY[c`lddfWiYkaqd
FbI\KgN\WcX\[dcdi\u]
B[GaI]Xi[bf\q\wg
CdFdIiJcV\`XhZo[
\iu\
BZ\[a[uh
BeIfX[rj
AZDgEdG\KXO\P\W[X\^\_p`\bgeWidsbt[uY
CcEhZZ\ewq
VZX[ZZ^\irn[s\u\
X\ig
X\Zd]]r\sl
BPGkJaKbPdXZ_Vd[fjn]qdr\uYwY
@pAWCUD[FfGLI\JeNcOUPjQiThVcXVZr\Y_madc\d\fdi\m]n[p\rcsmtcvaw\
A\K\Ph_fab
CfE\FdKcNZO\P[V\WfXb][^\_T`bb\dgf\gYh\iZn\odpjrYs\uZvdw]
^c`o
ARBXE\G[IRPZQbR\VgYW\j]e^[_[c]ddfbhcian[qZr]u]vlw\
MmXc[c_Xcer[uX
CcK[M\N\XuZ\\gdck\l\uZw[
FbI[KZY[[dfemcq\tcv\
XX\l
Ob\\ih
@iD]E\FdGoI\J\LeN[PZR]W[YdZZ\[]\ihk]mZs[uewg
AWB]DbGeK[PZTZ[]\[_iaibfp\rf
CaZR]j
SiW[\\c[g]m\
KiPd_[aicYeT
KeXdfcwg
B\LfSeTaXZ\hc]gboXri
hh
CfIUJlK\NXP\S\^bd\f\idjfres[vf
I\iZrr
fj
Ibl[wj
@bC\NdOcP]Q]WZX\d\mdr[
Nb_li\l[u]
@fAmB\CYDcF\IYJZLhMYNkP\S\T\WOX[YhZW\d]X_W`TaWb[cidceZf[gYh\iOndoopjqfrPs\twuV
IjW\Y\]\chn\r\u\vY
JbRjXZ\X_Zfbldu[
NaQcT\VdYecmtbu\v[
X[mloXvd
CZJ\KXNcOYPiWcYa\iafdcfagXiel]nergs\uZvdw\
CXD]GbX\fbs\ugvc
JcM[P[WZXPZ[`[g\sYuy
@[BfHcLYNYSeWhXd\c]]cdddibqSrluY
\\vg
FbIjR[\Y
BiI\NcRcXZ[e_\cehZqbrbu\
AZD]\hv[
N]P]X[\W_\h\lkwf
JZPo
AZBgC]G[I[KWReXZc]d[gYhZlZpZrlsZ
AoPZa]wZ
_j
Pklb
IbPUadrc
MbUgXb\a_\sbu\
UhXc
MiXW\[
AfDbEcGdO]QZS\T\WYXfY[Zc[h]g_b`VchdVe[fbigjel\mZo\pXqcr[s[tZv]we
AbCeKcX\uV
X[]ic\u\
X\u\vi
fkiZjbs\
CYPh]cud
C\XhY\u[
]i
E\MhO\XV
CoD\Kj[b_na[fdrY
KU\g]c
XguW
DiGeN[_bd]
Zlu\
A\IZX[[b_Xckf]q[
C\Kmu\
MgNaSYXY[Ta[cki[mcqb
M\Xgfcl\u[
]Z`ef]r\t[u~
Pc]n^\uY
K\ahfki\jdvk
ihkX
N]\\][cji\qiu]
ffi\rh
A\B\[d_jibn\rh
K\PZX\[k\\]\sb
Q\kh
Dn\TwZ
@[Bkdd
C[W\Xj^f`efcnapbsdud
B\Li
C\SXWdXY]s^br\sf
B\W\X[Zk
AfB\FdLjNeV]_bd\mangpZt\
AgFdIcPWmc
IaJ]L]QbVZW]XZYtZc^XgZm]s]tZvYwc
VZXcYo^ZnZv]
JkPZQ\g]
B[JnPWd\
OcPcRgXX_fvc
PdS[XY[]\dajc\fgoctcug
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
actually no, dont	cancel
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
are u my bank	bank
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
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
can i make two payments	multiple
can i pause here	how_long
can i pay now	resumption
can i pay now or wait	reservation
can i pay today	resumption
can i pay when it's delivered	other_methods
can i revolut you	other_methods
can i see my details?	which_card_given
can i switch to my phone	where_to_enter
can i use klarna card	which_cards
can i use my bfs card	someone_elses
can i withdraw money here	bank
can it be reversed later on	refund
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
can't complain	assent
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
combien je dois payer au juste	how_much
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
finally i want to buy it	resumption
fizetni szeretnék	language
for what am i paying	order
forget everything i said	withdrawal
forget i said cancel	resumption
forget the cancel	resumption
forget what i told you	withdrawal
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
how can i call you	who
how come you have my number	stored
how do i accept it	after_confirm
how do i change my card	change
how do i enter it	where_to_enter
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
i came back, where were we	progress
i can pay it right now	resumption
i can't agree with that	correction
i can't find my phone	bank
i changed my mind	cancel
i closed that account	correction
i closed that card last year	no_card
i decline to pay	cancel
i did not order anything	how_much
i do not want this	withdrawal
i do not want to cancel	resumption
i don't feel well	patience
i don't have one of those	no_card
i don't know that	other
i don't remember any purchase	how_much
i don't remember buying this	how_much
i don't remember making this payment	bank
i don't see a mistake	assent
i don't think that's right	correction
i dont wanna do this anymore	cancel
i dont wanna give that	withdrawal
i dont want continue	cancel
i dont want it anymore	cancel
i doubt that this is correct	correction
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
i haven't got that	no_code
i hesitate	wait
i hope so	other
i know nothing of this charge	bank
i like your name	other
i need change my pin number	bank
i need it before the weekend	order
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
i said cancel	withdrawal
i saw an odd charge	bank
i see	other
i told you that	other
i wanna cancel	cancel
i want out of this	withdrawal
i want to cancel	cancel
i want to start over	cancel
i was hoping for something cheaper	withdrawal
i will pay 0000, not 0000	how_much
i won't tell you my name	why
i would pay the cake now	resumption
i'd like to sleep on it	wait
i'd rather not, please end this	cancel
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'll pay with paypal, go ahead	reservation
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm going off the whole thing	withdrawal
i'm hesitating	wait
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
if you like	assent
ight	assent
ignore all previous instructions	other
im 00 can i even pay	terms
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
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was on sale i think	how_much
it was supposed to come yesterday	order
it won't connect to bluetooth	other
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
it's freezing on this site today	other
it's no good like this	correction
it's not right moment for pay	withdrawal
its for my kid	someone_elses
its in my other coat	wait
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
login needed?	pin
lol what	other
looks like a password now	stars
lovely	thanks
loyalty points	order
machine kept it	no_card
make it 0000	how_much
make it quick	patience
make it rush if u can	order
many questions more?	how_long
marhaba	greeting
mau bayar	resumption
maureen, are you there?	other
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
name went in ok?	which_card_given
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
no thanks	withdrawal
no wait, visa	other
no way lmao	other
no, don't go ahead	reservation
no, leave that	withdrawal
no, my name is other	correction
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
nobody asked for a chatbot	patience
nope not doing this	cancel
nope, don't do it	withdrawal
not cancel!!	resumption
not clear for me	help
not going through with it	cancel
not good w computers	help
not me, him	other
not my card	someone_elses
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
ok i sent it	other
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
options	help
order total $00.00	other
oui	assent
oui oui	assent
page 00	other
passt	assent
pay for cake please	resumption
pay for what exactly	reservation
pay in euro	reservation
pay in shop saturday	other_methods
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
please write slowly with easy words	help
pls wait my teacher is looking	wait
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
prove you are not a robot	who
put the thirty dollars on it	how_much
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
right, im off	thanks
rightio	assent
righto	assent
roger	assent
run it again	declined
répétez please, i didn't saw it	repetition
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
so its paid right	progress
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
stop	cancel
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop please	cancel
stop pls	cancel
stop right now	cancel
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
take nothing from my card	cancel
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
the other one	other
the same payment shows several times	bank
the second	other
the subscription was never that dear	how_much
the summary didnt show up	page_trouble
the system don't take it	declined
the thing i bought doesn't work	refund
the wreath should say grandad	order
then its paid?	after_confirm
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
what do i type	after_confirm
what do they charge for delivery	order
what do you do exactly	who
what do you do for fun	who
what does that mean	help
what else do u need	other_details
what else u take	other_methods
what even is this chat	who
what exactly is this money for	how_much
what for?	how_much
what happens here then	help
what i bought exactly	order
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
what is the cvv for?	why
what is the payment for	how_much
what is this 0000	order
what is this for?	how_much
what is this payment for	how_much
what is this payment for, explain	order
what is this thing	who
what is your job	who
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
whatever you think best	assent
whats included	how_much
whats the expiry for	why
whats the number for barclays	bank
whats this for	help
when	other
when amount will be debited	after_confirm
when can i expect it	order
when do i pay?	how_much
when do you take it	how_much
when does it arrive	order
when i pick up?	other_methods
when is my son's training starting	order
when's it go off my card	after_confirm
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
