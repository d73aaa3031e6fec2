"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "822f36c4e8c08f79a322e6fd15998b55"
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
BIASES: Final = rb"JNXOLIHONOMOXONOMOXLONP^MNRUOJNLLNOQONKMKOOVRJLMMJKNOLU"
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
#<bf>
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
#<sol
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
#anki
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
#ayed
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
#ecre
#ect>
#ecti
#ectr
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
#ffer
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
#gned
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
#hurr
#husb
#hyph
#iabl
#ial>
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
#igne
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
#mpen
#mper
#mpla
#mple
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
#ndad
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
#peci
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
#rono
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
#rtan
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
#stio
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
#yanl
#yapm
#yawa
#ybe>
#yboa
#ycar
#yds>
#year
#yed>
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
$00 on
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
^ cat
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
^ how'd
^ human
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
^ oi
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
^ vat
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
and card's
and change
and charge
and come
and date
and explain
and finish
and fix
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
annulled
another $
another bill
another card
another chance
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
at moment
at month
at my
at number
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
bank charges
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
better i
between cards
between month
bf
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
by message
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
c'est quoi
cad
cake
cake $
cake ?
cake after
cake but
cake need
cake on
cake or
cake paid
cake should
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
came off
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
can return
can see
can someone
can stay
can still
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
card off
card ok
card on
card once
card only
card or
card out
card over
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
comes to
comfirm
comfortable giving
comfortable going
coming
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
connection
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
couple of
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
credit $
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
date how
date i
date is
date must
date not
date of
date on
date or
date that
date what
date where
date will
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
deal $
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
declined is
declined it
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
electron
elo
else
else $
else after
else can
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
enter ?
enter after
enter it
enter key
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
evening $
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
expiry for
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
found my
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
from before
from beginning
from both
from card
from course
from credit
from here
from his
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
grace
grand
grand $
grandad
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
had look
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
has anything
has been
has card
has changed
has chip
has disappeared
has done
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
his information
his share
history
hit
hit button
hit cancel
hit it
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
hulugan
human
human ?
human or
hundred percent
hung $
hungry
hurry
hurry $
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
i forgot
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
i wish
i wonder
i work
i would
i write
i wrote
i your
iban
iban $
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
in future
in garden
in go
in greek
in groups
in half
in hand
in her
in here
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
is credit
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
is he
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
it himself
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
it of
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
it pending
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
kod
kroner
kronor
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
last
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
late for
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
legit ?
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
letters
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
looks good
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
me for
me from
me front
me get
me give
me half
me have
me here
me how
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
mind repeating
mind that
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
mr before
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
must do
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
my aunt
my back
my bag
my balance
my bank
my best
my bf
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
name right
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
noon
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
number how
number i
number if
number in
number include
number is
number later
number looks
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
numbers i
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
one finger
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
one should
one that
one thing
one time
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
or how
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
owner is
oxxo
où
padlock
pagar
page
page $
page for
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
paid then
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
password for
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
payment to
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
phone instead
phone is
phone me
phone no
phone number
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
plans change
plastic
plastic ?
plenty
plenty of
plumber
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
pop up
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
prefer to
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
put $00
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
put mr
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
repeat $
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
right on
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
rush me
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
say what
say yes
saying no
saying yes
says
says $
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
second one
second or
second order
second part
second payment
second thought
second time
secret
secret number
secretary
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
see my
see myself
see no
see not
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
sign anything
sign something
sign up
signal
signal here
signature
signature strip
signed
signed off
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
skip
skip code
skip it
skip that
skip this
slash
slash ?
slash in
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
slow it
slower $
slowly $
small
small $
small for
small how
small in
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
somewhere $
somewhere else
son $
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
stranger
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
summer $
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
that at
that back
that be
that before
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
this takes
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
three in
three or
three times
three wrong
threw me
through $
through ?
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
time was
time you
timer
times
times $
times and
times cos
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
to lose
to machine
to make
to match
to me
to meet
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
to pay
to paying
to payment
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
to sign
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
today
today $
today ?
today and
today not
today or
today so
together
together $
told her
told me
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
tracking
tracking number
train
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
turns
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
typed wrong
types
typing
typing $
typing ?
typing it
typing my
typing or
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
use i
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
visa is
visa my
visa one
visa only
visa or
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
want number
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
was slow
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
whatsapp number
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
who ?
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
who this
who took
who wants
who was
who will
who won
who would
who you
whole
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
will ring
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
with slash
with spaces
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
write expiry
write happy
write here
write in
write it
write me
write month
write name
write now
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
you está
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
you should
you show
you slow
you sound
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
H[IbK]OfPcQZV\Y\ZY^Z`cabcde]lZr\u]
W]ji
@eBqDhE\GTH[LZOiP[R\T\[\^X_j`fc[dbfZlmqctbv\
AhCdEYF\G\HhLZObQcS[TSU[VdZ\[Z\]]bbZcee[fZkdoXqor[sYudvd
BXC\HYJWM\W[ZY^Ye\goh]n\o\pZq\u\
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq\uZ
@eGhcbl\
KhShkbngo]s\
KfnW
H\K[P\`Zm[nm
KfM\W\m[ni
KhP[Sekbnlo]s\
D\H\OeU\VjW\^]cdecmZ
BgW[nd
@]AdCPGXHdJbKcM\ScU\V\WdX[Z\]f_Yc\d\e\n]qcu\
@\B\CiIYKdM[OhPbSbV[X\Ze[\`Zced\eemeqbt\uZvW
AhSg[\`cb\sb
AiB[CZE[GWNbO[PiSTVrWYYYZ]^\_[chh\lbq]v\
CaGeHUIbK]OgQZVZWYY\ZY[]^ZabcilZr\u]v\
C\GdO]VWW[cj
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq\uZ
GZIdPflcr\
H\OfPbU\VjW\^]cfmZvY
BgW[
KaShkbne
@]CfG\HeIYKhM\OgPcSbViWYX\Zc[[]b_Yd\eemen\qbt\uZ
BWFZL\M\OkPiQZRZSfUWV[W\ZY^W_\`dacb\cceZf\gZkZlZmXojpZrXsXuYvZ
ZY]teUp]
AhSg[\`cb\sb
C[HYMcPcZ\]X`q
Wg
Dhsc
@ZAZCYEYFdHUJeK\LbN\O[PdQbR[SbUYVbWbXeYfZX\e]Z^Y_U`facdcelhcjbmkncoYpUqYres[t[uW
CiTbZ\
AbBbCZFeGcJhK]MZNZOTR]SbU[VZYc[W_ca[cZe]g\hbjhmZo\p\resbuYv\
N\rm
BbG]HcQ]Yfdg
CcPdWZ[\lbokr]vb
@eCnG\L[M[TcU\WSYZZf[c\f]\_\`bedl\oep[qW
Zh
@[BeC\DYE\FYGUL\M[OrSfVXWZXkYdZZ[Z]]^W_[`Ub\cdd\f\l\o\q]rVsXuXv[
W]Xo^\
B]H\OcViW[^Zcf
AgCgD\EbGdHWOXPjR\UbVcX\Y[Ze\d^b_WcYebhkkclbqXrjsbtcvb
BfCdDfE]H[OjPeWXY\[efbu\vi
W[bcli
@gB[D\EeFcG\HYLcNdPgWWX[Y[[[\\_a`ccbf[hfk[lembnar\sbt]u\
AbC[DbGYHdJdKZMYO\P[T\WW^[`fbiddj\kfm\n]o\pbr[s[u\
jp
CZDbJbK\L\NeOcTbUbV\XkZ[[d\f][^[_b`\abb\e\jfmds\tgu]vc
OfR\W[bg
AjB[C[G\H\JbMaN\TbUcV\]b`]adc\dbebl]
@dBkE\GbHYJYMYR\T]VXWUY][\\]^[b]cefbjnl\qZt\
B\DdEbGiHZMYO[S[WYY[[V\\`ZaYe]g]k[lXs]u[v]
BXC\L\WV[\^\`\eXhhk[o\tp
@\CdDYJ\LdRc][^fsa
BfDbE]FcGgH\IZJaKcNbPfQbR[ScTXU[WWX\YcZe][`YcZebfdhbl\maocp[qZrdtZv\
FcHZLjN[PbQgUcWZY\\\^c`fbbc\fbjboc
@ZB\E[FkHhKZOeQlV\WdYg^[_Zgbh[jZl]mbs[vY
C\G\M\O\PXYr^[hblir[ukvZ
AZCbD[E\FfG\HdIbL\MZN\P[QgRbUUVWWXX[YW[[\\]X^W_]`\c]e[fYg\lYmgnXp[rus]t[v\
AcBbGbHXIaM\OhPdQ\SdT\VVWX[\_\dbf\h\o[rZs\t]v[
B[GaHeI[L\N\QZSgU]Zj^]bYe]f\h]jbl[m]o]qVv]
B[G]JXRiUXWW[i`\f]jbkclXoap]qgt]vZ
A\BYDfEhF\HfJ]LiN\O\R[V\W[Z\[h`eb[cgl[siva
@iCcFbGYHlJfKYLZMYN\ScUZVfWSYZZc\]abbtc\deeZfcobpctb
BfDdEfHJJYLdNWObPcQgSXUcXbY[ZW[W\fb]cbeefbhjjdkTmWpYqUrfsZtZvV
BZHbJcK\L[O[Xh\b`[abbbcfo]pZrb
DeHdU\W\Z\[gh\sh
FWG[H\JeL[MYN[OeP\R[TZVhWXXYYd\Z]j^\_eabdUeZfYgZhXjekcmdncogpZv[
D\RkTXZhd\p[
CbRfW[sc
BeHdW\[gv\
AbPiTcU\VdWcZd]i^c_b`]afcbh[jXpdqbvZ
B]D]Wi[Vb\f\v\
VhWdh[
@iAeBZDcEcF\GXJQKcL[N[O\PdS\TZWUXoY[ZY[b]l^f_[`\a]bmebf\gWjZkZlfnep\q[t\utvZ
@cB\E\G\LjMgN\OZQdVcWV\acffbh\l[mcnbs]tbv\
H[J\R][]^[e\goo]u]
AbB[EbFeKaL[MbPcQ\ScThVbYd[b]c`Ya[f[gZhblapbrYt\
AbR[TiV\\cggt\
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
IiKcVdW[YZ^]_ceef]hfo\qYs]
DbH[PbS]Wbbacbfkh\
IkO[R[fZrg
@cBYCYD\F]GdIaJcKeM\NZOZQZVWWbYZZd[[]h^[_\`qdcecfbk[m[o\pXtfuZv\
BULkMjWY
Fk
@hB\H\LX\g`kbd
AWBYCXDdEeFhGXHcI[JaK]N\ORP]QcS\UgVYX\[Z\[afbac]defYi]j[k[lcmko\pZqbsZtZubvc
C[DbFcHgJdKYL]NbQbWZXbY\[k^]acccd\ecgdh\mcnZo[va
B\C[D[HXR]TjVdWd[Zccd\lhv\
@\DjEiFZW[[[tcvd
@hA]B\DiF\GbH\R\S\T\ViWdX[Z\\b^U_c`Zcfdgeel\mYnZo\q]s\tdui
AbCxE\FYL[MWN[OZRZSXThVZW[YgZX[[\R]j^Z`ZaZb\c\d]eXfYgYj[lZmdpYrds\uYvX
BZCiD]F]G[HgJXL\N[OdYcZd\]]c`]cckkldnZphqhrds]t[u[
GhHcI\OXUZWk[Z]b^[b[d\h\jbrbteu\
@bCXEdFfHcL[M\OdQ\TYWZZ\[d^Y`da\b\c\dXecfck[nbocpbrbs\tdu\
GcM[RYT[VbWikcle
@cCZEeHcIcNZO]T\UiVYWeX\Y[Z[[f\[_d`ecYgkhfj[l[mbo[qYr\v]
D\FdJ[K\L[MhN[QdVcWWZd[Y\g^cdee\j\m\ofp[q[
B]GcO\TbUdW]X\\Z]Xfgmeq]s\tj
AiBdDWFYGbHgK[L\S]VgWdY\[Z\b^b`\a\b\cZd[ekffg[h\k]lVmbncoYpdr[s\tcuVvc
BiChJ[OcPiRbV[WZ[]^\e]nhoYpcrj
@hC[GeH]K\M]RZU[WYXbYd\c^Uc\e\hbkhl[p]rft\ubvc
@\A\BeDaE\HXKnLZNeOZQ]RgScTfU]VX[Z][`bc\dcebfbg\hfkYl\ncoWpRq[rcsXt\uZ
AlGcP]WZ^\ek
A\PX^\`ccb
@bA]B]F]G[H\J\K]L\MYObS\VjZh[m\[]\_\ace[kfmYogp\sY
GbVhYbvb
@[AeB\E\GgHYIcJ[KZObP[SkVZWVXfYcZc^a_h`gaYb[cZfghWk\l\qZrXt[v\
BbDkEeFcK[L\P[TZVX[\^\c[eZjpk[lWsht]vY
@\E\F]GdHcK[LYOcRUT\UaXi[W\g`bedf]lom[ncq\rbuY
@cGdRbWk[\^]dbnivX
A[B[C\DdFeG\HaI[J\MeN\ObPmR\UeWXYaZ\[c^g`Xbld[fZh\k\lbmbnbpdq\rYt[ud
W[Yi
@]AZBYC[H]KcUdVaWgZb^V_ec[e\geh]iZn[p\q[v\
BcGiJaNbUbW\Y[[W^[`\cVghh\kgqZrp
FdG\L[QcR]V[Yk[g\\]eccfbjck\l\obu[vZ
A\B\CfFXG\HcI\JdKfOgR\TVU[VZWYZf\b^Z`ad\eUgnlZm]ocpYrYtcv\
IeO\TcWcXc^[ekh[j\lamdqZvV
BgObWYcb
Lb]]mdvi
M\RgVhYg`]bb
A[BfGhHgLiP\WU^h_gbYeef\
A[B[D\EcFYGfK\L]NcO\Q[RYSaVeWcYbZ\[\^f_f`de[fbg[lWm\nYp[r]sbtZuc
CdIaV[WlbZe\fih[lYrXti
CZGbI\L\NbPaW[Z][\\i]a_ebbcgedfhg\lamboZpbr[t[u\v\
@aBYC\DfE\FYKTO[PVQdSeT]U]VZW\Y\Zc[Z\e]X^X`dcYd[edf[hekcl\mdnsphqYr\satgvZ
@[A[B[ClEeG]H\JhMYN\OdSZWgYY][`\agbXedjfl\mcrds]t\uYvX
DfSbWg[[
BZH\K\L]O\S\UYVgW[XdZb[[\\]\^\_\abccf]g[jdn[o[pvs[v[
@[CbHbKiN\PfS\T]VbWdZ[]\egh\lYn\rrubv\
V]WXk[ll
BYC[DdH]KcLiMYNcOfR[WiZb\\^]ahehtZv[
BcF\H]KeQ]TdVbWdYcZ\\]`\a]cbdgeZfZj\ldm]n]p\rc
@ZA\BZF[G\H\I\MePeRZTgWiX\YXZj[\]Z^X_[`Vafdie[fmhbo\p[r[sWtdvY
HeJ\MbW[[q\b]dcYlOobt\v[
PZYbol
DbVh
WZZp]]e\t\
B[R]W\lp
H[M]OaPcScV]Wggh
[em\oj
R[UcV]eflgpdt\v\
B\CcD[GdI\J[LZM[NhP[TcU[VYWmZZ[X\\^[`\aebUcbd\fVg[h]kcldn\obq[rmsbue
@cB\EbFdG\H\KZL]NbOWPZR\SZV\Zj[V^\_X`Zcggah\iZkUlWpeq\r\
CgDlF\GeH\IbM[PcQZSbTcVfW[Y[[Z^\bWcXdafej]lZqZs\ua
CgM\Xa
@\DbIcKeL\MaNfR\TdW\XXYg[a]c^\`bbdedjdk\menepYrZsbu[vZ
CbVi
Iknc
DjFZHZJ\KZL\NWObPaQ[RbSZU[VgX\Z\[[\Z]]ade\g[hbjZl[pXqYv[
C\DfEfFYHZJcLXM[N[PXRXTWUZWfX\Y]Z\\j]d`\a[c[e\j[lbmdoXqYsetlu\vW
@[ASB[DqEqFcGZH[K[L\N[OTQ\R\SbUbVfW[ZY[W\c^Y`\bZcbdXe\jXkWlYm\pXrdsZtYuYvV
@nB\CdGbHaJ\KhL[RgVYWeXWZe[W`[ceeYf[p\shu[
@ZAcBVEYGdHaJcKZL[MWN[PUSgTmUeVaW\ZY[[\[][^W_ZbWfig\jYkWnfodqlrftXu[vY
@aAeCdEbFdG\H[IZL]M[PYU[VWWaYhZ\]bc\d\f\h\lYm\r[seu\
B[FaJ[KZM\NeSbT\V\WgZT[a^[`]abbdcgehg\jfk\obs]vY
W\vj
DcIWWqX]]d^\
@]B\CaH]J]OjPZVbWZXe[\^Y`\abe\gmp]q]tcv\
AbBgCbDaF\GgKbLZO[P\Zd[[^[_fejf\lZobrbvc
AbBXCdDeFkGfKXM\N]P[ReSZTZU[V\W[Y[[[][^W`ga[b[fVgbh\iZk[lWmZnUoYpbq\rbsZthuZv[
@bAfBhDZEZFbGeHWJ\KWMXNXOgP\QeRWTbV\YjZU[[\Y]f^\_d`Ta[cbdVemf]h\j]lhmbo\pfqerXs[tUvX
DdGcH[J[K]NYOdRiShV[WiXbYY\X][^\abc\e[fWg\k[lZm\n\odq[rmsct\uXv]
E\GhLdPfQ]T\V\WbX\fgn[teuYve
DaG\V\WZZf[l\cb]e\l[rdu\vd
@]CZEcM[NZU]VeW\Y\]j^a_daed\e]jjoasbv\
AdBcJ\L[MaNfOdRbUeVdW[Y][b`]hfkclZm]o\qbvW
@dDaJZL[McN\TZWXY\Zg\b^[`ccZd]fdg]hgj\odpbv[
B\CdDiF[GcJZM\NcPZVbYZZj[Y][^e`\abcXf\hep\q\r\tbv[
@[B[FcH]JXMlNfP\Q\X\YeZ\`cc[fdhcjcmdoYq[site
@gMfRYVhuh
@ZAZB[CUE[GZHcJcL]MYN[O\P\R\S[TMUqVbWUXYYgZX[W\V]h^b_Y`\aZb[c]dZeYf[j[l[mpnYoUrVsZt[uhvX
A\K\WeYf[b
@ZAbB[C\DbEcFWGdH\I\L[M[NVPZSbT\UbVkWeX\Z\[[_[`gadccd[e[h\j]k\lXm\q]rZtd
@bB\D[GfH]IbJWKcL\NdOfP\QhRbSbTZU[WQX\[Y\d]e`Zabc\ecgbicldmXn[o\qgsUt[uc
AZCZEaF[GoHWIdJXK[LXMXPUQbRXS\T[VZWVY[Zb[\\j_V`\bYcadcemfXi[jlkWl[o\p[q\rXs\tUu[vT
A]BeEjJ\LbN]WcY[Zg[]cce\fdhdm[rev\
CeE[FZG[J[KeM]OgS[TZVZXbYZ\\_ka\eghbjdn\p\rbsdv[
BlE\FgGeH[L[MZN]QiR[T]UcVYY\ZX[[`cdXfXi\k\l\nbp]qbrivZ
C]EfFdIcJdK\LbMYN\OiPbSfTZUcVWYZZX]]^b`cbVcXf\p\q[rb
@[BbCaDaEfG[HbIcKYL\N[O\SaT[UcVhWaYdZZ\a_]`[bbcYecfijdk]mbnbohpWresb
AgF]H[J\K\M]OdPZSfUbVfWZZd[X]\^\_]`bffgfhZlcmYpWrYu[
M[RZWh
Xj^]u\
BXGfLcM[N\TYV\WbZj[i`Yaddae]o\rct[u[vZ
CeFYL\M\PfVcXf[\^Z`\aghYlYpYqcrf
B\C\OdWf^\`]aadceefbh\t\v[
FeGdHXIlO\SZTYVn[d]\bYcbekgih[nboYr[t[vb
Wh[\
CZD[P\WZYgZ\[l\clfu\vY
D\Wisa
DXI]NbOZT\VeWg[bddebt[v]
DbHXIkOYR\VeW\Ze[X^[_Z`[eZf]g]h\l]m\qgrbtbuiv\
A]B\C\DbGdI\NhO\S\TkWcZc[Z]\^b`bbce]si
mj
@]BYCWF\HcMWN\O]Q\RYTTUnVZWXXWY\Z[[Y^\_\b\eYg\hcj[m{nWoSp[rXsYt[ufvW
BZDaG\M]RcS]T]V[Wc_ZccfhrZsa
[gl\v]
CiJfVfW[v[
CcGbOfUcV\W\ag
CYDfH[IgJbTZVYY\[]^\emf\kmm]o]rcu[v\
AdDbFiKiMZNhOeSfVcWXY]`iedhcnlsdue
@YA[B[CUDZE\HfITKaL]MXO[PdSYV\WVXYYZZY[X]\^\_c`Zb[cddZe[fZg\hfi\jYl[mSnyoRrYsTt[udv[
GbWg\g^Z
B\CcEhGcH]JZKiLdMXNnQ]SZTdXYYcZ\[b^WaicYe\lcndq[s[t\u]v\
DdEaFbGcJdL\NeObPcTdU[V\WQY[Zk[f\b]f^b_\adbbd\e\h[jblbnescu]
@bAnBWCiE\F\GhHbK]L]NbPZVVWWX\[[\\^b_c`ia]eZfbh]j\k\l[mbp]rhs[u\
AZB]DhEbF[HWI\JkM[N\R\S]TZUdWbZ\]Y^Y`ca]b\f\kXm\qYr[s\t\va
AbBZDcGfOgVWYc^c_b`cca
@\AbB[CdFeGeO]PoWkYZ^Z_\afedh\mcvc
DfQg\d
@ZB[DdEeG[H\IZJ[L[M\NYObPcVdWZ[e\[^Wabe\g[hlo[q\rcs[tYu\
CbNhWY[g\f_bacedlamcp[q\
HcUcWk
AcB[EeFgGcL\PZR[S\T\W]Yc[h\f_dabc[dYf\hgmgo\qbtevm
P\RgSgqbr\
N[Y\Z][]]haqpfr[
C[JbQgUc]]^a`abbc[lbmdocp\
Fl
Vi
C\DdLmO\VgWZ\f^Z
E\HbKiRg^]`Xecqd
@\AdBVDWFXGVHZI]K[L]MZP\QZR[SWVdW][\\]][^j`beffYgbkal\n\pYqgrZsUuZ
@\A\BWEYFdGYHfIbL[NZOfP]RiTZU[WZYZ^[_Yaebbech\l[m\odqZr\sfud
@YA\BZCYE\FcHdKcOZR]S\T[V[WZZ\[W^Z`Ya\b[d]gciYldmcoipcs\vY
B\DhWb[fe[t\u\
@XC[IbJ]K]M]P[R]Wb[d]dadeef\lin\qXrktY
WY[bkn
AcCbGZH\IiJ\P\UbYf\e]\`ba]cafcieperZtdu[v\
@\BVDiF\GWHhKbMZN\OcQeRZT[UcVaWXX[YYZb[i\f]f^Q_Z`\abbgccedgcjck\p\rjs\t\vb
BgDoG\ObR\WZbeva
O\PfSmWdr]se
@dAZFbGcKbL]MdO\PdScW[Yc]c`\acbVdchckVqXrescv[
BbLeQ[RYWZXq
@\AaJbL]OZP\T[W\Y\[\_qajc\ddf\jelgsctdubvb
BYWceko\
@bAYB\DYEeFcGQIcJ\LZNdScVfWYYb[[_db[c\fchbjbl[mdndobrbtbud
BXC\DWF\GeHZK[LdN\PYTbWoXcYWZX[Y^V`Ybde[g\k[lfo]qdsavY
B\GbHYIbLeMkNZSfT\[d^Ye\fcgdickdnaq]sbvb
B[F\GbImK]M]N\O]RZSbT[X[Y[Z[[\_[cbf[g[kco]t\uZv]
AkBcE[FVGeK[MdOcQ\SaU]WYY\\X^n_d`eadb\c[dae\f\j\kdlVrZt\uc
AaC\Q\T[U]WkYc[[\\^\_cbccblet]
BaJhRZSiWba[
B\F]HZJXKeU\V\WdZ[^W`ZggmYnWo\q\rbt]u\
@\B\C\DZG\HfJXL]ObQbT[V\WY[Z^Z`kcbd[lWqbsdvk
@[AaCbDbHbJdK[M]PfSXUbV\Y[Zd\Z]\^Z_gb[eYfagYhbj\k\lhpcqgrbs\t[
S\Vg^dbccc
J\KVV\W\XYccst
CVGbNbR\TaV[WjYc[defhdleuZ
@bB[D]O\Wl[\acccebt]
AcBZD[HaLYMcNbP\SZWlYeZ\_bb\cYd\eYf\gbj[litZvW
CYDhEeH[JVNcO[TcW\YcZd[e^g`cabd]eXf]vb
H[NZO\VfWl[[_]aac[
AeCcDfI[NiOXPbVXZ]`bdZfel\m[
DmHbWZ[l]\c\ebk\se
C\G\[\_b`j
M\NiO]TdWdecf\jdl\
@]H\RcSjW\`\
G[H[JbKdMZN\SlV\WZYZZd]\_[`jc]d\e\fWl\p\r\v]
BZChDZFgGbHbLbQbR]S\T]VgWeY[Z\[b^X_]`YbXdef]h\j]lWmeo[qduc
A]B[CXEfFfHWK\L\MjNcOYPjQ\ReS\WWYiZ[[p\d^Y`\cYhbjVkilYq]t[vV
@\CdDcGbHZNcTdVYWm[Y^Z`\abcXgflctY
Y\f]rn
qZrk
W]Zh
@\B\D\EZFwHfJ[K]M\PZQjRgU]WYY]Z\c\e[gchZl[m\n\o[pZq\
B\C\M[N\O\P\R\VnWeYh[X^X_bcbe\f\lbv[
J\bi
B[WYvo
R[\h`koZpmq]
V[Wm^\bae[mbrftYuY
p]sjvf
B]LgWQf]
Wcf\rk
DcJeL[MWS[TXWbYd]\^fceecfch\iblYmar[scuavh
B]D\F[G\H\Q\T[VbXjYY\f^\_c`\a]b\cbebh\qZs\u[
CbDdHdJhPbQ][c^\_[maogrb
H\PnXeYY
B[HcL\UgVZW[Y\Zd[\\h^]a]ehfehdi\lZm]rYvZ
C]I]PfRiUfWZ
ChJ]
M]^\eno\t[
@bAZBbCYDlEhHgIWJbK\L]MZOaQ\R\S[V\W\XZYVZd[e]]^b_X`eb[e\fYhci[jZk\lYnopXqyrbtdu[vZ
@cB[C\GfHYO\P\RnTcVeWVXb[YaZd]e]h]l\maocvZ
@XA\B\C[E[FdHbKlMdN\O\RcS\TYVWWSY[\[]e^d_a`[b[cbe[h\jZl[mWnUpqqhsbtdvc
HpIcL]PbSc
D\FeM\UgeZhmm[q\vf
@\DbEYFgHsJfK]L[M[Q\R[U\WWZe[X_\c\dbe\j\l\n[o\p\qZs\u\v[
FbN\OfQhW[^e`fa\eeff
@fKhW][[\jld
R\Wh
BcHaJXL[OhPdQhRfVdWZ^fb[ebf\mmokv\
@cDiR\v\
B[F[H\IsKgOWPXR[TZWZYZ`]cae\f[g\hdnZo\s\t]
DZE[FdGbI]JcLiSfT[Yd\[][`dadcbf]j\k]l\mbtcv\
^\_k
TkY\`bfcl\r[
GfH]KiMYOgWb[\^babc[fZlXp\sb
@ZFWGcHbIgK\OVQ\RbUbV\W\[lajbkcef\j[l[s\
B\GhMYN\Oe[We\hblcv\
DkEiH[J\MZQgUhWZYg_\a\jbm]r]tev]
@bA[CWEZF\MkNdObRWTcUZV\WVXZYZZ][X\\]c^Y`ZbYfYkbnjoYpcrjs\tbucvW
B\HeJZOhPfV\YZ]dccf[l\tc
OeQc[ncZe\mdodv]
BeC[FbGcH\L]M\X[Yb[[\b]k_gc\ebhdv\
B]UiZ[[Z]\c[m\shu\
@\A\BiCZE[HYI\JuL\MbN[R\S\T[UcVaW[X\Z\[V^Y_]`SbYc[d[gZhYm[nbo[q[t[u\
A\B\F\HhM\N[V[WZ[[_geotZvY
@\BXD]E]FdHjNZQaRfW[Z\[Z\cadc\dbeel\n\o]
B[D\WmZ]_\lZocu\va
AcBcCdReW]\Y]g^g`[nco\qft\
@ZA[BXDbL\M\NhO\R\T\V\W\YiZZ[l]a^Y_baabbd]vZ
HfK\LgO\RbW[X\[Y]\^]_dd\firZsev\
BdHeJdV\WZ\c^\ahc]o\
CjDgH\L]RfVVWg\\bde\kct\
B\LZ[hl\
@ZBYCfD[HYJVMWOkPcQ\R[UXV[WYX[ZW\a^\_]acbYcbdXf[i\k\l[n]qZudvi
C]TfVgYbZb^b`\agebfflbr\
GcVc[\_\jbvh
D\GYN[P\VcW[X\Yd[\\fcbe\f\lnt\u\
[gvZ
B]F\HdI\OcScWgcZd\jYlfv]
W\[g
L]Wd[eei
H[J[M\O\V\XcZce\h]m\nZo]po
HeOhT]UdV[W[Z\]b^[ccgdj[mdnaodr\s\v\
B\CYE[HdI\J\K\MZObP]RYS\TZV\WeXbZ[\\^e`[c\dbe]f\hel\pmqeubvX
@hAXBdCWFdGgIZJbMTO\PeQbRZVYWXYZZW]b^i`Yb\dge\g\hei\jbkYlhm]neodqXrbt[uUvX
AcBTDVFaGZJ]LcMeNYOZPeQgSeT[WWXdY\\Y]W^YbadYhcidllncrXsetf
B[Wd[]_jegh[t[u[
A]BfFdH[M[O[RaVoWYYbaffal]sbvb
A\B[FZHcJdKbMbNdObSfY\[[\\`ba]cgfXmbqdv\
@[D\EZFwHhIdJbL\ObP]QaU[VcWZXc_[`Zabb\cjdaf\h[lVnWoZqYsTu\v\
AbBaCjD\FWHWI[T\VkXeZ\[Y^YbWfbj[k]lcob
B\E]NXO\WlZeagb]e]l\mmp\rasZ
G\N]OdV[WhcalZ
C\McR]WicYmb
@gD]LkMgO]PcWZ[[_\`cec
B\HcM\NXO\VcWlY][a^Zcdf\h\lWoZrftV
@WAdBZC[EaGbH[IeKiL[MWObPdQ\ReS\TaVcWYXiY\[\\b^\acb]dbe[fchflZmYnUoZpiqbrdt\u[
A[CcDdEcIYJZKhN\OXPfQcScTXUWVXWeYZZd[]]f_\`da[b[ddebhZlemcneofp\qdrX
A\B\H[IfL[N\ReUbV\W[Y[Z][X\Z]Z^\`\b\c\d\ekkZl[tYu\
@[B]CbDcEeFdJ\K]L[MZNZOeQ]RfVm^Y`be[jbk\m[n\t[v\
EdF\G\H]JbK\L[M\NYObR\SdVdY]_\eguc
AbDfHfJULgNWPZQWSmTOWYZ[[U\c]d_X`gaWbWdgeefZgbhdmcneoipOrhteu[v[
H]f\rh
@\A[BVD\FcGaIjJoLWO]T\WiX]Zg\\]]_c`]aZb\cjf\gdh\kZmZrdsbtcuZv\
C\E\FbYc`jc]ha
RuW\k[
KsO\S[U[WZocsXu[
C]NaVbWe\\d]ihvb
AhDYG]HgI[LcO[QbSZWYYZ\Z]Z^b`db\e]g]l\m\nWo[qcr]sWucv[
H\ImR]WX
Yfrb
I\W\e\hp
BZ[ZkitY
BiC\FeV[\]]bcZlftcu]
AYC\EeFbHXJeK\L[MdQZSZT[UYVgWXX\YWZe[d\e]h^c_c`\adbbcdfZg\hfjUk[lim[obsZvZ
B[CbHhI\l\rcsb
@cCYDiEbGfIZL\N[O\R\U[XbYb[Y\\_c`caec]ekg\h[jelZm[n[paqcrZuj
BbC\GfHiNbO]RcUdV\WcZ[^W_\bacgdcfXg[j\kjlbmev[
WZZj
X][h
O\VkWfv]
@eGhcbl\
AXBWFbGmH\IYJdLXMbR[SeTXVXW[X\^fdbe\gcj\kXmWnYoZperetcv[
T\V\Wg
fZrh
BbL\OdT[VZWd^Zeimbn\oZqfresZ
A[C\DcEZGeI\JcL[O[S\TYUYWdX\YgZX[T\Z^a`\b[fYhdiZkbl[m\pZq[ubvX
AbG[Yg^\
@bA\B]D[E]GbHbL\OYPjR]S\W\Z][Y\\^]`\bcc[eafehakpnbobr\
BWC[DZGbIcJcLeMeRaTcUcXbZg^[f[g]jZkco\pSrbv\
BZL\[m
C\F[HiKbOlP[Se^ZaefcmetYue
CdWY[o
I\M\OjV]Y\^[_ecc
BlDZGZL]RZUcVdWdXfb\cch\lXnitbvd
@\F\MrN[P\Wb[Z_]l\
B\HbLkRbW[[Yv\
GbHbO\Q[RhT[U[\Z^\`gabb\cZfejdlbmbo\t]ubvb
ng
ehmd
@\A\CdF\G]RgTZV\W][X\W^[_]a[euh[l\t\
BbD\HYM[N]QdTfUd_bbefbkZlZobvc
@[B\DfGOI]J\M\NXOePlQ\SrVgWXY[Zc\Z^\`Tacb[cadXfShcj\kZl[m[o[pVqer\tZu[vT
AeB\CYDbGcH\I[J[KdLZMcObQZR[TbVbWcZh^bb\c\hiiekWlhqcsgv\
@[BZEcF[G[H\IbKbPdTcUbV\WcZ[[i\b_bcbg]mYnb
@bB\CbGZIbKYLZM[OZR\UcWWZb\\]c^h`Wa\b\dehbkYnaobqYsbucvm
B\EbF\G\KbSjVfWbYb[h^ic\eZg]rguZ
A\CdDbGeIbNbPgQ[R[SbTkUgWZXbYj[g]\^a_\`\deeehXjckcl]mbnfqisc
@\AgB]C[DaFbGbHeJYK[MbQbT\VdWcZ[[[\\^[b\c\fghdlam\tcva
@bA\BbD\EbH\J[K\MbN\O\S[U\VfWd[g\f^f_g`Zaeblc\d[f]h[mdq\rdtd
A\BXH\LgMcN\O\PaS[WWXbY[\f]\b]cbd]e[fZhekgl\mcnbobp[q[r\t[ugvV
LkYbh\qa
@YA\BbC[DhGhJ\KZLcMcOaP\ScT[U[]a^c_]a\b\c[d]fnk[l[pbq[tbv\
B\CfEcO[VdWY[Ze[fdvh
B]LrN\WWZ\[X\\b[lZt]
AhB\GXLlM\\[`hd\lZ
BYF\G\H[J\L\M]TdUaVZWYZc][^Xe\f[gyh[jbmfoYpYuU
Rge]pd
A\CcOoV[W\tjuZ
LnWY
AbBcDbH]J\K\M\O]PbWcYb[\\a][ccd\e[fkobp\sb
@]KZRh]]^bcbd]t]
A[O\Wn\cb]cde]
PiV]WhY]^[r\
C[H[J\L[M\NcR]SbTWVZWcX\YZ[Z]e_ZcZdZe]fmhblZrZs\t]v[
@cBWCdDYE]FcGhHfJ\KbW[Zb^f`kc\dchX
LgMcPfSeW[^e
[YekhdvY
A\B\CgE\G]JYLeNbOYTYUbW\X[YcZb][_\`eacbZc\d\e\hglcmcoapdqft[
B\D]H\N\P[S\UbWkXb[W^\f\iblcrb
BjGcJkM[O\UcV[WZZ[cTedrdt\
A\B]D[FaHYIbLhOXPiWY\\^f`dc[echdk[l\qdrdt\vc
CZHbM]TYV\Wp[Zeblj
BZCdEbG\HYL[P\TkWi[Z\hhal\rd
AXB[EeF[H[K\NjOeS]TdVbW[Xe[d\f]Z^Y_b`\a\cde[h\ldo\qZt\uXv\
@eA\BWCcDXEkFfGWH\KdLqMdNgOeP]QeR[SdU[WWX[[[b\cbdYecfZk[l[mbncpZrYubvS
fYri
ei
LdPhWWqa
B\C\D\G\K]LYMYO\R]V[We[[\h^\cbe\f]h\j\l\r[tdu]vY
A[H\IfJ]KZOaRbY\Zmd\eflfscv]
DZF\L[M]NbSZWZZ\[j_ba\lb
@[AgBZFdHbSbTbZ\[Y\]]b^Y_a`be]fhm\qbrWvm
BYRXThWZkk
FbKeM[W[Zb^\a\h[sju[vf
CgHbM\T[Yfokt\u\
JiWd
@\B\D\FdKZM]OVV]W]XsYe]e^\_df[h]l[mdn[q]u[
A\B[CgDbF\KbMdNcQ]S\T\VZXhYk[[\[]]^]_U`de[k]l]nbp\rZtdvb
E]HaMcTbW\[g_bd\t\
BZDSEiFpGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfigbh[jbm\o\pXq\set\
o\vk
NeOd
BWHbKbUcWW[j^Z_\emjfkcsbtZuivb
EaFbHcIiKbL[PcQZRbTdU[]d^\`\b\dZecjbk\lbqb
B\Hlbb
AcBTCdFYG[HfL\M[NVOnQ\RZU\VnWWX[[a^X_Y`Vcbe]f[h\jYl[mVnXonq[r\scu\vd
GbH\J\KbO]Wh[\]cf]l[mbp[rcsfthv\
BYRcVfWd
C]HeT\X[^]n\o]sku\
UpW\
Zbgbpi
CVDdE\GSHkI[LZMbNbPfQ[R\S[U]VbWWX\Yb[X\h][^X_c`Zb[ced[fYgbh[lZm\nWoYpirVtVuhvb
CkDfF[GYHdJ\K\LZNZOZPgQ\R]SVU\X[YaZd\X]b^Z_[`caXb\deecjcm[pjq[resVtlvg
AcBZC[HcJgKWLZM\P[SeT]U]WbYc\\_h`\a\gek\n[s\tY
B[J[WYZmedhZ
BhLZRdVcf]h\rgs\v\
@bA\B]EcFbIaM[NbQbVdXb[]]b^c`bbWdZeck[nbodpZrctb
B\F]HeRgW[k[sh
AaCYDeGfJfKcLZQbR]UbWUX][Y\Y_cbbgehck[meocpbt[ub
IZK\L]RjV]WXXd]be[mjoZrguY
H[J\KeOhVnW\ZZ[\_bcad\hZ
QkR\WZc\fdr\shv[
CcKcLkWZYgZdg\ub
W[e\f\llrgub
B[R\W[Y\ro
@dCeEdFYHeWZ[\\gacphvd
`g
W\lh
BUC[GcI\LWNgPjVbWf\]^\_\ahh[kjrc
CeHbOcS\W\Y[^\cbe\l\qfsd
B\DgJbL\OcWl[e\]d\t\
KZN]p[svt\u]
@[B\L[Zm[[^cd[e]g\h]o\
AdHcI\O[P]TcVcWd^Y_\acb[cchjjbsht]u\v]
N\OfRXuavg
AiR[
T\lk
@[AeDcEZFbGhHeJhLZMcOXSjUmW\X]\e^[_Yd\e\flhfofpcqjte
qesctk
A[BXDZEZF[GZHQJaL[MYN\O[PYQjS\T\VcWUX\Zd[\]\^W_d`fbZe\f[g]hnl[mZn\oYqWt[vh
B[CaH[M]NYQdTdW\Y\^\`beZhrlbmZo]q\
B[C\FcG]HbKhMYN\Q]R[T\VdX\Y\Zo]e^[`[a[eYoZpjq[s\v[
JeZg[b^dlcv\
A[B\C\D\FZGeH\K[LcM[NbOfPbR\SeT]WbX\Z[[\`Ya\bec\fjg[kblfm\oaq\t\
B[DkIZObVXWjYZqb
Xcto
A\BZC\HaLZMbV[XcZ[[\cbebjbkcm[rkuevd
BZK\NdOmReTZVeWhXa]bc\ebfbj]
NaPdV]YfhY
C\GbP]WnZ[[Y^cchehg]hcmcqYv[
MdVdWl^c
@cEbHWJdM\ObRdVbW\XcZ[^fa[dZecjblXmbnbrbsaue
Ui]ae[mm
IcLhR[WYYe\kl\mbocrbv\
M\Rk
NXOsR\eht[
IpOWWY[Z
@hB\FbMbhava
OgWZZame
HcJbUfVis\
@\AbC]F\GeMbOdR]V[WgYZZc\febfkl\q\tdvU
B\HcIaNeZq[X
G[Wiea
H\O\V\Wm[X^YleqZv[
@XCXDdFXH]IYJbK\NiPdQcRbT\WYXcY\Z[\g^c_aabedfbg\kZlfp\qYr]ti
LeM[VhX\[b^]_bm\obv\
@fAcBZCaD\FcG]K[PZQcScVcYbZ[[\_bbbcbd\gahdk\mbnbqcsc
C[DZEgFhGbHZI\JYKXM[NgOdRYSVT[VUXXYY\Y^[_bb[c[e[g\hbjelcndqdr\sh
HdT]Wj\\c\e\r]
EaGcI\R[S\VXWfZ[eUhcjwq\t[udvd
D[KgPpThVfW\
A\BVCWDaEdFZHTJWKdL[OjQkTZU\VgWdY\[Z]Z`Xb[c[dYhejhk\l\m\q\ufvg
F\H]IcM]WkXd[Xcfenl\v]
AbBYDbF\G[HcM\N]OYP[QmScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
@ZE[GbH\J]L\MYNZO\TaVYW\ZY[Y\[_[ddejjmkklbp\q\sctYv[
B\CbHbL[NkO\T\WZXb^Zfkl\obt\v\
AXBbF\HYM\NcOrP[UaWZY][\]c^[c\d\gahbk\obt\vb
@bAYCgDbEhFiGdHfIYJRLZMWN\PeSaTYUYWXZd[W]X^Y`\aXdseVfZgXh\jbk]lZmbobp[q\r[sbu[
Ibeh
FZW]_becjq
HcK\V[Xk[\_Z
BYJfO\Wg
B\ClF\G[I[JdNcOZP\SbVXZ]_]e[fahbl[o]vX
@]AbBYJWKdNdO\P\TYVZWbZf[V]T^\_b`\a\ccddeffbgbjbm[n[odpjqZr[sct\vZ
CeD[GYJXL\MgNUO\S[T\WbY\Z][g^b_dbffehhl\n\qcresZt[
BaM[N\V\WbXgY[[b\g^]`[abe\mdpXqarctfvf
Cie\h\qb
B[CnF\HYJ\K[L\M\N\OdUZVdWVXYY\Zl]\_[`]f[lZocp\vX
@\CiEcFbGeHVIfM\NZOZPdTeVgXbYaZ\c\dbefkbl[mfpdrgtcvb
A]B\DZH\I]M\O[R\TYUZVZXkZr]e_a`\f[g\hoj]ndojp\q[riu\vZ
@WBXF[H]J[M[NtOVQXS\UbVYWcXY\Z`[cfd[eWfYg\jckancohpZr\sctZu[vb
@cBiC\D\FaIhLZMYP[SYTXUdVZX[Y[[Y]X^]_a`[aZbbdWefggk\ldmhnhoepZs\t[u\vb
DcO[Wo[d
B[CbH\J\L[MoNgO]PZR\S]TcUbWWZi[b]X^[_daebbd[ejfZh\jelZm\pcs\vb
@]BYFdMbOePiV\Y\Zb^e`ckblYmco\p]ucva
@fD\KaR\VbWged
B\JcKeOqP[WcZ]_Ycef\lUscvX
D\J\YbZae]hj
Yi]l^[mXr]
Rc[gvh
A]B[CdHdJbMhO\RbU\W[X\Yh[c\g]e^]cbe]j\lUqXsYtiudvV
@cAdBYCeDcFdHfI\J\MhNeOfPVR\S\U[VeWZYVZ\[f\[]Z_e`caXc\dcecfVkalZrdv[
Ucobrj
@dB\CeL\OnRaUiZb[b`db\iWmfo[tcv\
@]AcB\DdG]HbL\MfNZOcQbRZTbWTXgYj\\]c^\`Yabb\ced\e[fYhikhl\p[qfsdteuVv\
@cCcEZFfGdH[IbJ\MdNfO[P\QbR\SbUeVXWdXgZb\l`cabbXcdeYfdgbkWlbmcp\qcr[sVucv\
E\FYHnI]RbWb\[jb
@\AcC[EZF[HdIbK[PbQ[R\UWVcW\X[YdZU[e^b`ca[b]cZd[eafhh[idkblZmin\ocpZrXsXtZui
B\DcGWJYKiLeNYO\R[SaVcWdX\Y\Zg\c][^bfghhjdlYq[shvZ
@\CZD[FbG[I\Q\SbU\V\WWY[Z\\a_ccdeWf\gtmbo[paqdrft\uV
@\BeDcE\GbHdJXMZNZQcScT\U[WfXgY\ZZ[X]c^\_Za[b\e\fchXj[lZn[oZqYsgt\udvZ
LYR\TZWcdmv[
B\C\DUEgFgKdL[M[PfQ[ScVbYhZ[[Z]\^]b\fbg[hcmdp\q[t]vj
HiSccbrb
@bA\G\K[MfN\OaPbQYR\TaW\[c\e]bcbffjcn\o\qer[sdt[
AYDTE\FdHfL\NVQ\RbSZT\UXWdXXY[[\\\^b_[a[dlf[ghhYk\meniofpbqUseuWv[
BWVhXh^]kkv]
DdOfRYUcWZX\[hucvh
C\DcHdMgOeViXeZa\b^c_ac[h\ialbtZ
CgDiF\HZLbNcOXP[Q\R\ScU]V[WdXZYdZb[]^fecf\g\hbickemYoYp]rdtgucvV
A\B\P\T\VhWeYeZ]o\rgv\
HaKeWgY]\\o]pc
BYDWEfFgGZH[JdPbQXUcWZ[c]be\j\kblZmZneqbvl
A[EgH\J\L\MYOdPcS\UeVZWYYZ[\\[^\_Z`\a\dbeYfjgZhZjdoeq[rcset\vf
Mef[rg
@ZBYC[DdEWFiG[HtJkKXL\MYN[QcTmUZV\WZY[\\][^bbdc\dbeff\hXj\k\l[mVnWq[r[s\t\uZvY
FdHnSbTZZcnYo[rV
KkM\W\m[ne
BeKbP\Q\l\nfv]
U\W[XfYf]ch[l]u]
E\FnHfQfUYVZWdX]YbZf][e\g[l]m\obp\v[
LiTbWZ
@gB\EdGZJYM]OcR\S\V\W\Zb\Z][_]`\b\felnrTs\va
AfBUEYGWLYMTNcPfUXV\WdX\YYZX[Q\U^\`dabbZd[ebf\g[h[kXldm[neoZpZq\risUv\
CdO]T\Wh\d`Yg[l]qbt[
CkEZFZG]H]I]JiK[LeMYObSbVbWYXc]Y^i_b`iaZbcccdbf[h[ick[mbpXqbt\v[
NZR\Wk[Xh\l\
@dB[DYGjHUK\RdS\ViWmXfZ\]a^Pb]cZd[fgjYncqcr[t\ud
WW[\ail]vi
CgDbFZGZHZJbLXNZOcPVS[TbU]ViWeXhY[Ze\\^Ycde\fZh\kZlcocp\rbt\vZ
@\AaB\KULeM\S]W\Z\d\n]p[r]srtd
HeKZLeX[[\ccfdsotc
A\F\L\McNcWYZjgbph
@ZA[BZEZHeJXKYL\MZOgPbS[U]V\W\X]Z\]\^a`YbYcdd[e\ken\q]t[vb
FhHgKdS\WZ[bbbd\o[
AbC[HdSeUdV[WjXZZ[\Z]b^[b[eaffhbn\p\qarXue
CbEcG\J\KeLYMkNdR]UcVfWbXfZ\]b^Y`Zd]e]fgg\hildm[n[qYrctXuh
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr\u[
@\AgDfGfHeK\PbRYUfW\Ya]d_]`cc[kZlatcv\
C[HbIfJ]N\VZWbY\f[rf
@UA[BbCYD[EZFiI\M[NZOZP\RRSVT\U[V\WYY\Z[[\]\_h`YaYbWdZfhgZj[lZn]o[qdr\sdtjugvX
GbHZL[Re[Xegfhr\v\
ClD\GbRgTcV[Xh[\^[_]cZl\qcrfuW
@eJiL\MdNcOcVcW[l]r]ve
@\A\CgGbK]L[OZSbUZWfX\Y[^gcfd[h\lbmincpZs[t]vZ
FbH\J\OZRbXgYa[a]c^[_ca\d\eXmWnYobrdumvb
AUBWCaDaHcJ[KdL\NcOYQcU[VZWXXl\d]d^c_d`Zc\e\fbg]m]n[qXr\tVujve
BYDaI]OiW\u\vh
CXDdG\VcWqYa`ba[q\rf
@bEcF\GbMZR\WYYbZ\[eefl[mgnfodpctZ
AXBUF\GZJeMdOcPeR\S[TbWZZZ]d^[acb[dcecf[h[jbk[lZp\q\tcudvd
@\B\CfFbGXHbK[LdMcN\TaU\VdWfXbYZ\Y]V^b_]`bb\dceWf[g\h\nbocqZtbu\
@fCWD\GZH[KYL\Q\\\^e`fa\d]e[hhj]mco\
@bCdDdEZGbHdIbK[McQ\TeV\Ze[\^\_ccXe]f]kflZrYsntZve
DcMcRlUgVcWZZe[X^\c]fcl]pctd
WYlo
B]DhGTW\vo
@XA\B[CSDmEeFXGWI\JdL[NSQdSWTeUhW\Xd]f`[b\cdecfYg\jakTmSpeqXtYvd
ByGhLZO]W[bbcbf[l[v]
P]q[sx
BVDeGZHdJfRfS\TdUdW[XdY\[haec\j[mYpcq]t[ucv[
@ZC[DZF\H\KOMhNbOWReT\U\VZWiYcZ\\\]f^\_gcZf\gfh[k\l\mZocpdq\sjuevY
WZhbuh
@UAcB\CcDkEfGTHcI]KcL[MZN[P[QcR\SZTdUhW[XbYdZe\\]d_eafbXdYfbg\hgjckXmZn\qerWtZ
AYBWC[EbGcJcK[PfR\S\UbVYWRX\YUZb[i\d]c^h`bddf[gbjZk\lepdr[tbu[
VcW[Xi\\_dc[ok
W[vi
@YAZB\C\E]HfJcKjNYP[SXT\UdVXW[Xb[\]c_b`Ya[bZc\d[gchej[k\oqr\sXubvY
G\JdLbMcO[Wj^[a[lbqbrdsc
E]OYU\Vg[c^[cnh]vZ
BYDfQdW\dcvX
IgO[o\q\s]
BjD]GgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
@gr\
BVCcGZObWdX\^a_dei
@bBYCdDbEeF\HcJZKYMYNbPfR]ScUeVbXcYcZe[\\cbbeghbjYk\l[mZo[pXtYvb
JeN\O[[b^Z`h
B\LfW\
F]H]UcVdWg
@iA[BdCYEbGdHbIbKeOUPbQeScTZWZXbYeZX\\]]_Z`Ya\b]ceeefhg\h]lcm\n[pYqarhsatWuYvW
@cBfCYE]GbKcL\PcR\TZW[Yd^c`YdYebfbhZlbo\p[q\re
BhWZ
BlWY
BWDZG[HcIYLXMbObPcQhUeV\XbZd[g]d`da\bbdZlXmZnVpbsgu\
\g
C]GbHaL\Wf[b^\vX
@g
@dA\B[CWEgFcGWHYKbL\M\OSR\ScT[VXWYX\YXZZ[W^V_[`mbdcdd[f\g\hflcm\r]u[vY
@ZA]CXFbG\HgIaKbL\NZO[P]QgRZSeTbU[W[X]YZZT[\\Y]f^R`lbacbdXfVgZmindojqjrisbv\
`iv\
AdCiFbGVHZJ[KZMcPbRbUdViWXXZYd[a\\^]aZb[caehf[gbl]mcoaq[rh
@\AeB[ChDcF[GbMdPbQZU]XYYXZi[[\k_]`abYc\eYjZnbpgs\vY
FcMeO\PeTZYj_[`[hhj]r]ug
@cATBXCVDTGWHFIcJcKhL\McNcOcPXQYRTSYTWU[VbWZYcZR[W\V^cb[cXdXfPibk\lVmdnbodpbqfsgtduYvU
LhVdb\
AcDcHTI[NZOePZQ[SbU[VsWPYe[Y]Z^\_\b[fbhZj[k\l[m\n\oXp\qUr[tYu\vZ
MhQfVcW\
@YCYMWNZW\X[Y]Z\]{^[bVcbe[l\nZpSu[v\
AcGbIdL]OZPXQ\SbUgWdXc\Z^c_b`[ebfbl[o]p\tY
AiBZDkEgFVGcHcJ\KbLZMdSbVcW]Y[Zc[c\[^c_b`cc]d[eeggh[icj\kWo]t[vZ
AbCkDbFeHbIeKZL\NdPfSZT[VZWYX\Zd\a_[`]bhg\i\j[mbpbr\ub
@\AjD\EbM[OePaQ\SaVXWZ[\_\`\alb]c\dcf\h[j[kcq]u]v[
AlGfZ\
@\AbBZC[E\IdJYO\PZShTgU[V\WYXWZ\[]\e^\`ccZfigfj\l[man]q\rZsbtdubv\
Yi
R]mdofph
DdM[N\VrX\_ap\r\
Y\eksc
@kAjBWCUF[GZHZIZK]LbM\NaO\RgTYUZVYWXZf[Y\\]b^a`ib\cWdceZg[ibkZo\pfu\
AnBWC[FZGeHZI\K\L[O\PaQZRdSYTXV[WWZX[h\Z]\^h_cbYcYd]eZg\hbp\s[uXvO
B[DeGcO\QfRbWZ[fc]
B[HZK]QcUjXfZ\[c]\_ac]ddlbmgodv\
BbD[GaL\OYWZX\Yd[\^]_qa[e\fhhanboarWv\
A[EaG\IZJYKfLcNVPlRhSeTYVeWZXbYYZ\^]`]bfd[flhiibjbkVlZobpdrVscuj
@fA[GdIaJhKfLZMYOXP]RcXbZd]k^b_X`Xabbbd\e\hei\k\lWm[pXtZuXvb
BZGaKfM\NbS\WZXc[g\\cbe\fcldo[qbsetYv\
DhNcV]llvZ
@dApBKCeDlFXGiHUKRLPMfNbOePmQQSiTYUYVMWEYlZO[L\J_[bXcddie\fmgYhXiekIlWmYnToZqZrWtau\vT
Zhpg
^[eqt\
_pa\
TZUeWimZ
CbGgKcWjcZvb
Vg
UlmZ
@[CpD\EbJaOcP\S]UcV[ZZ^f`dlgm\p[tav]
@]A]BkCbDYEcFhGfHfIZJ[LZM[NZObPeQZR[SeU[VdW[X\Y\Za[Z\b^Y_Wb[cedZeUfhhejik]nZo[p\rVs[tY
G]ImOYY\[c
BZE\O\VbWZeoscvY
B[C[HbJUKdL[PZW\XbYbZc\c]l^\`\a\bffXg[hck]limcoer\s[tavY
AbB]E[F\H[JYKoL\P\S\U\VrXbZl[W]\^Z_[`\b[cfdfe\fWg]lbm]n\ocp[qer[tYvZ
B\DbHbKgM\PgVbYX[b_\aic\h\mb
G\N[WhY\[dca
DcWgZc[[
@XClFVGcH\JWK[L[MYOZP\RUSZU\XVYYZ[[Z\\]~^\`\a\bXd\eYfYhYj[lXmYn]oZpSr[t\uOvW
P\W\Yo^[
@bCZDdEeFTH\JbKYL\M\PlR]SYUbV[WhXd[Z]X_c`dblcYdYebf[g[m\o\pdrht[udvd
C\GbH[JhLbMcO]R[V\WZZb[Y\b_\kgtdugvZ
B]DjEdG[OcPgRYWiXWZb`Yaccch\jZlarS
BZGjW]XacafZqm
R[V\Wg
CfEeFbH\KcNeS[U[VZWbXdYe[[][^fa\cbf\gem[nZp\q\s[uhvc
@YBXCbEcK\ObRfWeYc[]^\_ZacfZh\jfl[rgsdtZuc
K\RcSYUecml\m[o]pi
@iA\CTD[H[JXNeO[P\V]W]XZYdZm\b]n^[aZeYg\h[ldpmuZv[
@[BbC[FfL\MYOdPcRcTjU[XlYjZ\]Y^[_e`\aebac[eVg\merfs[t\uXv[
@hCbFbM\OdV]Wk[Y
GaH]InJbRcT\VbWb_]`[c\o]udv[
FaG[O\SgVg\hee
B\C\DdFfGcWb[Y]d_\dXehhaliuh
@cAbHjIcJ]KcL[NgO\PVQhScV[WhYdZe[Z]d_\`ZaXbZc]dakXldm[rjsbtSue
@]CQDaE\FZH\JWK[M]N[OhPYQ]R\T[UgVUX[YXZ[[]\Z]V^Y_g`Wa\bWcdd\ebhhk[l]mcoepYrZsdtYv\
AZBbDZKbLZOYQ[U\VaW\Xe[\]X^X_j`Qa]b[elffh[iemYnVoWpWqUrisZuY
C\Yf[d^ilZq\
Rdmpo]
B[DmEhF\GfNYO[P\WZ[]]X^\`bbdd[ecjZlcv[
IbReUf]hgd
@\BZChDbEaF\GeI\M[O[PdTdV\XbY\[Y]cb[eZf[gahbk[m\q\rfug
@cC[DYGeM[O\VaWcY\Zb[f]jddlYv[
@bBZCdFbGfKkL\N\O[PaQbScTWVcWXYbZY[V\ba[bbd\edfbhYj\lgmXnZoYpeqbrYsbtZvf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
BbH[L[OfPfT\U[Vk`eqlr\sfud
@bBVCcDdFbGbHbIYK[LZMhNcORP\WcXW[d\n^b`ZbedZe\hdkbm\qcr\sdtcuiv\
@VDdEdIgLWNhP\QRR\T\UZVXWXZ\[a][^h_heXf\hbldp[tluhvh
@cIcOgPaReV\WZZ\\\^\_g`]cdq]
@fMbVaqhscuc
V]Wg[\ba
@]AYCdD\F\I\J[K]L[NXS\T\UZVcWwY]ZY[Q^V`[afb\c[eYg[h\khlVogv\
BYCbG\H[IeL\P\R]ThWaY\]c^i_\bdccdfh[lct\
A\CcE[FZG\ImJ[NTOjPpQ\SZV[WV[Y\c^[_Y`\aZd[f]halbq\r[t\ufvb
ASBbC[E[FbIhLVMZN\O[PVTXWUYT[X\g]b`SaYbddfelfWggh\jckZldm\ocqbtdv[
CgO[Vk
@[AdBhDREaGZIZJlMZObQZRWS\TZVVW]XZY][Y\b^]_o`dbbe\f[hbjZl\o[pWqlrctbuTva
@bA\B\CcE\FeHcJgOgVlYYZc[Z^Y_Za]cddceaf[gch[lZo\qes\u\v[
ah
@\A]B[DdEXFZGXH\IXJhK[L[MXN[OUPYS]TbV\WYYVZe[Y\W]]_nakbhc\dceZhYjYl[nco\pWqZsZuSvh
AaB\CZF\GcHcK[M[N]OZR]T]VZXjYf[Y\a]\^e`gecjblZvf
N]O[V[W\_bakdk
B[DiGYJmW\Z[^[uZve
@dBYGdL]M\O[P\SaTbVbW\Zi[X^f_]`dc\d\edj\kdobvd
@\AiBZEZFbG\IYJ[LZMYNeOfPeQjSdUeWbX\[V\Y^e_YadbceZfThpi\oYp\qer[s]u\v\
AcB\DcEZF[GdH]OdP\Q]SdVcWWX[YdZX^a_b`mc\lbn\uc
G]Redk
@eBZCeDZEZFjHdI]JZLaMXNZO[PaRYV\WZXZ[\\h]]^W_\`eakbmecfXgdicj\lYoZpcqfrW
DeHZMcNdP\QcW[XgY\[[`]c\dcealcm[qZuiv[
CcEbFcGTHXJZK[M[OZPgSeU]VfWSY[Zc_e`[abblcddjf[gbh]l[n\p\q[rXt\va
A[B\C\FbGaHdJdMZNVOWPZQeR\TbVYW[YZ\\^Z`Zamb]gahkiZjVp\t\vg
B[CcElFjHaJ]M]NWO\P[QbRYS\UaWWZ]\b^\agbbc]dghXmfq\rfsXvj
CdFdHgbil\qd
R\U\WkZ\ocp\
OgPcR\WlY\[\cZ
@cAVBdCXD[EcFdGgJdLZMcPWQjSbUXWZY\[Z]b_X`cd\gbh\jhkYmenco]qhsZuY
@dB\CbDbFYGjIfLbM\N]OYP\R]T[VaWVYZZV[Z\j`]b\cge\f[n]oZpbq\s\v[
B]DcGkHYOeReWdZ[et
B[F\KYM\O\P]WYYZa\e}p\uXvd
uk
E\GbMcNeOZS\V[W[`dc[lgmbqbsZva
C[FcV]WoZ[l]thve
B\CbDcGbMdP\WbZ[[Z\c^\cgeqf]tcv[
F[G]M\OaVa`jial[uf
B\I\KgRj\]
FeG\O\Q\TVVfWjYdZZ_[`\fglbr]v[
H]VaWjXd
@cCgG\IgJcM\NfOhTeUdYgZb]]dbeZh\lemboaq]sZuZvZ
H[N]T]eegclZn\opqZs]vj
@\CcFkIfT]UnV\WY[g][adgZmZp]
L\WZ[h\ctdvb
FgTdVb
C[D[E[M\O\P]VYWe_c`\fehbjlufv\
@]B[F]GlH\JdK[PYQ]S]T\U\X]Z[[e]e^idYeZfYhZjZl\ngq]rhs\tiuf
G]IrN\OVP]R[VZWYYYf\mZo[ri
B\DZHdI[K[M]NiReWTZ\[kcYlcp\rc
BTC[F]H]JYL\MZN\O[R]UeV\X\YX[\^\_\a[cbevf[g\hWmdo[p\q[r\tWu[vT
A\B\CjDdEZHcJaLlNZOgPaRVTWVVWY^Y_\adfYhgldq[rc
@dBcCZEbG\HWJcKbMbNdP[QhSfT]UVWeZb[b_YbXd[jck[meobpbs\tc
B[CcD]L]N\ReTYUhVZWgYf[[\b^Z_\`\cbh]khm\qgtb
CcDXH\IZM\N\P\Q[S[VeWWX\ZZ[[^a_b`Ub\cce]fWg\hsj\mXo\pXqbsZt[uZ
@cBbDYEfH\JkLWM[NWRdSYTYU\W[XZYZZg^f_aaTbjcdd\hYjdl\mcneoZsg
@dA\BZCZDfGYH\KfL[MZUYV]WWYbZb[\^[b]cYewf\k\l[rYtYuav\
@[AlCZD]FbN\O\PjQdR\SYV\XbYdZb[[\e_i`Ycadgecfbhbp\tlvU
CgHcRcWcZa[\^[b\qcv\
@eAYBWCSDjH\JXKdL\M\QbS]UfVWWUYYZh[a\]]]^\_c`ZaZbccZd[eZgkhdnbo[pfs]u\
@cEdN\Si\hhgoe
@ZB[D\J\K[LbMiN\O\R\S\U\VpWcZ\[S`ccce[faldq\u\
AeBYF\HbJ\K\L[MXOYPdShTYW\XZYZ[[]i_\`cbad]gelgmhndoWp[qcr\t\
@bAbBkCbD\F[K\OdPYQ[R[S[TYVZW\Y]Zc\Y][_ba\bedTehfZghhgjbk[l[mdnkqbrXsZt\ud
`ip]
dfeemg
L\NbWYZol]
GXLiV]Wj_cc[hjkYqXv\
@dD[EXFcIXJZKcMgN[P\Q[SXTeUZVaW\X[Zk[\\c]e_faebdccehgdhUjYkVm[nYoYqbr\sYvZ
KhM\P\SgYjfYmbpbrYs[vZ
@]C]GZIYJaLgM]N\OeV\WdZd[e_\ebhbs[ubv]
B\C\DaE\J\M\NgO[T\VhWZZf]\l[n\
@hAbDYE\FcGhH[IcJWL\MbNbO\RbSbT\U[V[WZYfZ\[V\[]g^e_Z`gdcfejZl[nZods[u[v[
B[CbHaIbJZK[NbP[SkUYY\Z\mdq]rYs]
@bA[CbG\J\KcLaN]OYQ]SgV\WYXfYZ[h\]^\`[a[b\c]d[ehhclbm]o\pcq\r[sctXub
@]AbBZCXDeEZGcH\IeOXPZRbSbUcV\WfZX[V\ga\d\fjj]k\nasctcvc
C[GdIdNZOcT\VlWZXbY[[g\g^Zcbd\g\lZnaobp\vf
DbE[HeIcJ\M]NbQ[SVVbXcY\Zd[a\b_faffPgijckZmcnbpcqbrZscu]
Tiade\hk
@gA[B\ClDdG]J[LVMdN\P\R[Zb[d^\kep\s]vg
BbHZJeMcO[T[UiVXX\Y\Zf[\\[^fc\galcneodphr[te
HdMhOdR\Xbp[tguf
@bD[F\GcHXIfJXKcMXPYUbVgWXXeZe]c^[`bcbgdh[jkl[menXo[q]t[v\
G]HeUcVd[e\[oipYq[u[vf
AbD]HZIcL\MZOaPaTdUcWm[[^[_]`fabc[eXhejckblYnfq\resfteua
DVHcKdLbc\ti
A[C[GfH]J]K[NkOePURcSZT\U]VdX[Zg[Z\]]Y_\`\a[c\d]eihhj]m\tivf
C[GeH\I[JbK\L]TYU]Wf]ie]m[ocp]v[
FZHXI]P\VjW\XdaeqYsY
B[DcWbekv[
B]CgDcHcIaPbUdWg]abbl[m]ugva
VTWol\uY
H\KiO]ReX\[]nfo[sZ
AfD[FfHfM\O[ViWYYa[[_m`]dbfYm[
B[D[E[G\HYI]J\KZL\MdNdO\PgZ][h\[^[bdc[d\eZf\h[j]k[lcm]pgq]r[t\u\
BbD\GaI\J\L\M\N]PjQ\T\V\W]X\Ya[c]g_Z`\adb\jdlcmcnbo]p\sbt\ubvc
F]H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
B]H\UoZ\[\m]o]
RhThYd[d
N[Q]R\WkZ[^[`\b\c\e\geo]
CTDeEYF\GdIbN]PZSaT\X][e`ba\c[daf[hai[j[l[sbv\
CfGaHfJ[O\WeXhYa[fb]eXfZrju\
NVT[ViWnYh[f\\^Zn\q\r[tgvb
M\P\Wc[\`badebhcjcl\pd
@dA]BWCdD]FaGYHeKPL[N]PaQZRfSdU[V]W\Z[[Y\b]c^Y_ddZeafdgbhak[mbnao[uX
@fFiJ\K\N[PdQZR\TgWgX\Y\[X\[bdcdecffg[k]lbngo\scu[vc
B]CZG[L[NgQ\WZYd[e_\`]d]gblcnbr\vf
AfCdDfGcHcJ[U\WXXdYb\c]Y^b_]bchbohpZreuYvZ
BeD]GeIZK\P\R\X\Y\\d]c`Xedk\qZtk
B]CiF\H[JdKgMbP\Rb[Z]c_c`[efkglYn]oapcq[r\t[uZ
@aCbD[GbJZKjNZO[P]QeReTbUZV[WWXYY[\d^Y`Yb\ced\e[f[h\j]k\l\manbqercsdvd
B\UbY]Zj
BcO\PbSqV\Y]_]cbg]oa
@[BfDcGdL\NaRWU\Z\[Y^\cedfefhXpf
E\H\K[O[PoRcScTaU[Vg[\\d^\_\l\v[
eos[
BUChEaFbHXIXJVKZLYMXN\PdQoS[U\VZWZXb[U\b][^g_c`bbUc[d\fUgnhcjWkbldm\nbofpTqWrduRv[
@eA\BbCXFbHbIiJZMgObQ[RZUdVXWVY\Zb[[\Z]g^e_[`[aYcXehgbhYl\mdnlr[u[
FbGaHXK\L[M[NbQdS\UiV\WZZ][\]b^gabdchdjcm\nZo\rbuW
@\BVCgDlEkF\HVIYJ[LZMUN[OXPVQVRZS\T\U\WeZ\[[]Z^W_\bVdaeYfYg[hlj\mXoXpYq\s]tZu[vZ
@cAZBZC]E[F[GZHZLYMYO[Q\RZTZW[Ze[t\X^T`Wa\b[d\eYg\hXiojek\lUnepbqXrXsYuXv[
@[BdC[FnG[LZMdNWOfPbQ\R]S]TaXcY\Za[c\d]\`caac\dXhkldm]n\o[pVqVrds\tVu\vZ
B\DZGcL\P]Wb^\`wcieZfZh[k[pbr\tWvW
B[CbJTR\UfW[[o]\^r_\dck[l\mdo[ubv[
B\CYGeH\IeJ\K\L[MWOuPhW\[[^[_[aeb[d\e[j\k]lZn]rZu[vW
CbF]G[HZJ\N\P[UgViWgZ][Z^]_\`[cfh\lZp\u\
BdC[D\EfFeG\HVJhKcLcMdN\OcQ]RZS\TZUbWVXWZ[[X\j]d`[abchj[l[ndobpfrlue
AfBcC[DZJeKiLYN]OeP\Q\RZS[U\VcX[Z[\\_d`\a\b]dWe]f\kYl\mdoYqdrYsWt\ug
BVCiH]JXW[[Y][`be~h[s\uZv\
@[C[D\E\FlHnJYQfRoS\TbUZW\]]^\`caccbe]f\gch\l\m]n\r[sWtZv[
AeB[CkDZFfGiHgIfP\QdS\TYWZXbYjZ\]\^\`deif[hWl]m\pht\v[
H[IaU\edgh
B]W]jt
DZGbObPhSbVdYdZchalcpbva
Cc_[kh
@cAUBVDbGgH\L[NfObPgQcTgU]VXWWZ\\e^f_\`kb\f\g[h\kbnbrlvX
BdDYFbGdJ\KbL\NbOdRdT\VWW\YVZ[\d^Z_[`\a\bbddf\hZmcncoeq[tdvc
C\M[WY]m^[kmpYu\
@dAcF\K]OcPZUgV\WaYeZk[[]g^\c\eXh[mencupv[
B]D[Lcvi
B[GZIYM\OjR\TaVUWdXgY][b\[][^Z_kaYfZm\o\u[
CjV[Z[qerb
Re]fqf
C\DdGfHZJ\MbNeO\RWScTYUdVWWkZ[\b^d`\cXfdhZk]mbtavW
B]OeWY[pfZl]rm
`ilb
@aChD\GgHTJdK\L[N[P[Q]S\TWU]WbXf\i_[`baZbcd\f[lWncr]sZt[uh
@bAZCVF\GcH[I\J\NbOhPkRhSbTnVcXcY]\c`Zb[fdjdmcr[sb
@\A]DgFXGWHeJ\K\L\M]N]OZRaS\WZZZ^[_Z`fb]d[f[jokblYtYv\
DdE[JcL\S[T\U[We[[m\oYra
@ZAYB\C]LdN[P\S[T[U[V\WaX[Zd[Z\b]n^Z_g`ca[ecf[h[jbm[oZpbsZtfuXv\
DgGcHcJ\KeLWMYOeQqTZWXZ[[\\\^]fdj\kfmcr[sbubvZ
BcCkEcFeGgHZIcJdKbL\MXNfRTSjT\UgY]Z[[\\c^d`ca[bZcddYedfdgbjckYmenboerXsbtivX
@YAcDaFbI[J\KbMcNcObPeQURZScTfVZZ\]g^X_Zadb\ccecf[heibj\k\lbmfneoapcqZres]udvb
AbB]C[E\F]H[IdJbL\ObS[VZWXXcY\Z\^\a[cndde[jXk[mcnbpfq[sW
@[AeBVC]FZGgITJbK\LXQZR]UbV]WXXZZc[[\d]]^gebfZg[hbk[l\mbnjoYp[qbsZt]u\vW
eioY
@iB[C[FeI\KcL[N\O\PXRjS\U[VcW\Y[[e\Z]jcbg]lhvb
AaD[F]H\K\NeSbU\VlWYX\Zb^[`\cclfobqbrcsbvc
B\EjK]NgOZWd[\^[e\jkqgvb
DTFcJbK\NePdQ\S[TdV[YbZ\[Z]c_dafb\cfd[f]hUjalho\p]qbubv[
BZE[GbHZI[JcLbNhO[PcR\T\W\X]Y\Zk[c^Z_b`cbacZfZg\hbj]lfm[o\p\q[rZsZ
Za[h]\b\i[mhnbo[p\v\
B\CeD]G[M]OoT]VXWbY\Z\[Y`\cdv\
E]HeU\VeWVX[c]odslt]u[
EcNdVcW[Ybcchblh
AbKlObP[SoT\WVY[^[_]`Zc[fZhel\oXrXs\
@eA[BdChEZLkMdN\OdPZQ[VjWUY\\Z^g`Xc\dheik[l[ndpVsauevY
DfGZHfJcL]McN\SbTfUdWYXeY\`gaebbc[dbfXj\lZmYn]rbsatY
H\IfL]MbOYRZUdVg[ddfrduZ
BbDcI[L]M[OhP]SbV[W[Y\b[p\
B\FbJ\LdOZPeQgW\YdZd\d^[`dh\l]
@ZBXChDfE[GdHdJ\K]LZMXN\PbTeVfWeXWY[Zb[Y^f_c`ed\fXhij\k[lcmZo]p[sduWvT
B\C[D]F\GcMbS[VdWcYa[h\d^b_ea]e]flg\hekbs\tZu]
@hBYDXFdGkH\JmOZP\SYWcXbZd[V\b]d`cc[ehgblXp[
B\DdHiJdO]R\UbV]We_a`\c\h[lcoeris]vd
@\A\BnC[D\GgH\J\L[M\O[Q[R[T[U]VaW[XZZZ[\b\ekf\k]mbo[pYq\sct[
CTFbHZJnL]N\P]S]T\V\WYZd[e`VbTdgecf\h\k\l]p\
M]Wg[\t\
@\B[CWD]JeKZL\N[RiWjZc[Z\b]X^f`ea\cbfXgdlZmkoZp[t\vd
OYRfViW\[c
C]DZFZHdI]OZRcSfYh]Z^[_Z`jaaeYgcl\p\v[
@[A\B\CTGYHdJ\M\R[ShUbVfYW[[\\]c^U_\`fcbdYg\mbneoZp\rV
@eA\B[C\DcFfHeJ\KiMYOXPZQbR[TYU\VZWZXbZd[e^b_\`ZaZb\ebfbgaj]k]lZmYnToZpkrevV
A]C[O\VlWba\che\
ReW]
K[qcsg
IbK\f\rm
H]Rm[\
B[FbHcK[si
DUEgHYO\YVdkgj
DYHcR\]f`gdfle
CcGYJfMbOeRcUbY]Zc[e\a_[f\hc
DVE\Qf[\djfhgblavc
AZBgEgFhG[HXL\MZNcObPZQbS]WZX[YXZ\[[`\acdce[fcgbh\iWjclXngodpeqer\sav\
ClJgTcW\_\
F\\gacgh
DfGZKZPUR\S[UbViWfXbY\]\^\`je]fZocrjt[
ChG\ed
AYB[GXI]J]OXV\Wb]Ychfblhuc
@[B\FfJlZd[b^Uc\ebu\vj
BVD\FdHjNbPdQ[WThblgnbo[s\
BZC\DaFfIbJaKYLcOePeQZR\TdUWW\XfZd[d]d_b`bc\fZgchdn\oYpcrZt\
FkQcW\XbZc]Z^fh]ldnZ
DbP]W\Ylc[
RiW\\\f\
@cCXDaHZIiJ[KdN\O[Q[SfUcWZYb[[\f]\^bacddebhdj[lanVo]qYrescvb
C\IqJ\O\W]`\rZ
@YAXBVE\F[HdKbLZMbNbO\QdTXU[VWW\X\YgZ\[m\[]e^Z_ZaZbVdZe\ffgZhhiek[lXnXqbrctXuevX
CcDcFaI\J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
OcWmXeb\v\
@eBiFZGcJ\M]P\U\W\XaZ\]b`Zb\h\lZmcndoZp[q\r\u\
@]B]FXGcHYJbLfM[R\UcVhWUZf^Zbfghhelerb
G\OlR]VYW[XeY]_he\m]o\u\v]
O[R]Vz^Yf\
AbBbG\OUP\V]W\XdYkabc\daf\jcniq\
@\AdBdGeH[I[J\L\N]OYRdS\TcV\W]XeYY]c^[_\`[ecfYkbmbocpZqfrhu\
@\D[FdGbHcKbWd\\`bb\cVd\egjbl]nbs[tbvh
[nlZ
`gbf
WcYir\
H\P\T[UcYg_[h]mcp[re
DZE\L[M\P\RZSbV\W[X]YW\f]c^\`\f\gbhck[n[pbqgrju\v[
W]]dhitf
A]B[DlEiKkWdY[Zd\a_\dbe\f]p[v]
Rle]
WhegtVvb
DdG\L\ObP]RbVdWRYg^[_h`\abbjcaeafZhapZtfucvY
TgUfkcm\uc
AdClDfLhN]V\WXYi^Z`bcbkY
B\CYE\F\GdL\NbObS\TaWXY\ZY[b\Z]b^d`\bYf[h[jilhr[sZt\vY
GeKceilb
D\EcGeHZJdLZMgP\RZS]TcUfVeYeZZ\Y^Z`Xb[cTd\ebfcg[kalfmZobtcv]
@]AXBXFcG[HdJZKbLZMaO]SbTYUXViWZXi[Z\c]h^b_baadgg\h]l\qYsat[uovd
A]CYE\HZJjMZNYQcU\VcW\Y\Za[\aed[emjflhm[rXulv\
@\BZDbFXKZLbNYOcQfRZSZTiUeY[ZX[d][^badbbf[gah[lXmWoZqcrXvb
CbD\GbKcO\P\SeUcVfWpXdYdZb_[bbf[gblYtYvb
W[[[ofvh
@\A]B\CYD[EeFcGZJ\KiL[N[QdSdTVW[Yq[[\b^]_Z`Yd[edf[h\n\pYr\u[
@eG[MgW\hdnbub
AfB[C[DpE]GYH[IeL]MYN]OfSeTcU[WYX[[Y]\^Y`XbbcWe[fbg]hlq\tau\vh
@\AcB\G\HdJYK[LYNcOaScT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
EbH\MbRXUbV[Wf[hk]t\v]
AeBYC\FcHZIbJXK\M\OgP\WTX\YgZiaZejk[pdras]t\v[
DbE\J]NZVk[\`\c\d[f]n]qZsfucvc
@ZAdBcF\G[NdPiR\S\TcVbWcXYYV[Z]b^V`iabb\d[e]k[lfmcn]oWq\rcvZ
@[A]BZCbG\L\R\U\VcZd[\_fc\dfefmdn[onsetZvf
AeB\CdDcFbG]HcNcO]QfT]UbZ][\_c`bacbedbfbm\p\rcte
W[Yhh\qer\
CcG]JcMfOkR\^]`cbh
@eA[BZEbFdIbJaLgMcOeR\VbWZZ\\b^Z_g`]acbpd[ibjckZlYmcqcsbt[ucvZ
BZCeDTEhFgGQI]JZK[LXM\NcP]QZR[S[TWUVVfW[X[Zd[T][^c_c`cadced]eWgbibk[lYmjnnocpfqXrUtdvZ
AXBWC\F\H[IbL[NcO\Q[RZTZU[VcYZ[[]f^e_e`\dZh[kYlcmjnbqerbseu\vY
A\BWEaFZGXHcI\LVMWN[Q]T\UZVdX[Y\Z\[W\d]]^S`[b\hgibkbpZqerUsltrvY
@]AcB\DZG[HZJoLZMVOgP[Q]S\T\UVV[WWXWY[[e\\]Z^Xa[bVcbd[fXgghXibj\k[lZmUnVoVpZrXsUt\utvW
CbEcI\J[L[ObQbW]Y[Zf[[]\`ddbelfcg\r[t]
@bAVB\FcGXJ\L\NdOeP\RgS\TYVcWXXa[Y]b^\_d`fbYcbecg\hbj\nWo\qardsc
CXDaJcK\NcObVZWuZ\[]]a^T`\cbl\o[pfq[s[tRvd
@]A]B[DeHZNZUiV[^Zd\gbhxl\
AeC\W[Yo_\hjr]v[
@\A]BbDcIbJ[M\N\U]Vb[X\e^\`baaecfZhcl[mbpYret[vn
BaEcL[QdR[TcUbWYYa[c\d]edbgYhbnbratbuc
[Xvi
@cA[B[H\IeL[O\WfYb[b^b_dceeYkbqbrgs[tbvb
@jAYFbHYIcJjKdO[PcQYS[TYUdWWYa[f\a]\^fb[cZfdgYj\kcn[oZp\rcsXtYuW
D\GbN\Vq`\l]
A[CYFZG[H]J]KhP\T[VcWUX\Y\Zc[d\b^Y_de\hbjdk[o[pcqcsbte
@WA\CeEZFeHqI[JcKWL\ObR\SZTZUZW[[Z\b^a`]dee\fUk\l\mWnVoYq\r\sWu\v\
H\^[gju[
BZG]LjMYPfVdWZhb
BkLZWYei
F]GbHgIdRbW]l\
L\Mh
BmV\WWYk
R[pl
@ZAXBkC\E\GbHcJcKfL]M\N[OYSXV\W[X]Y[Z\]c^h`ga]b[dWe\jck\l[mZocp\qfsZt\
IpOVR]W]
@gAcBfC[DbE\F\GeHWIWJcK[L[MZN\PZQ[R]V[X[YZZZ[T\\]c^Z_\bZckdag\hck\lRrbs\uZ
AXB[DSEgFbGXJZM\N]O[TbUYX\Z\]b^j_d`Xljn\qdrdvY
LgW[
JbR\Ui
AjB\CVDcE]F\GXH\K\N\R[TXUXV[XbYd[d^fbecedZegfYgbhciekdlZmYnYo[pdqlresRtkuhvW
B\Ki
B\V\W[Yk
AfB\FdHbKkS\X[^cc\lbmhocs\
I\K\PbUZV\XtYc]XfYsZuXvc
IkOZP\
VgWiZi[X]]l[
NcOcQgWX^fuc
AiReWZ[\
RiWZ
LfNcV]WW[\cjebfhl[r\v\
LeW]sit\
We^]hl
Dhsc
D]MbObRlWZp\t\
H\KaRfW[sc
BbCdDXEgFkG\HUIWK[LeN\O]PeQ]RdTbUdVbWTX\YjZc[Z\f]d`Racc[ebhbibj\ldm[nbo\q[ratUv\
`oe[
WY`gkm
@\C[DoEgFXG[WZ
CiTbW\Z\
HbVYWk
CYF\GeH[I\JcL]M]N\OZPcR[TZU\W[Ya[b_[`Za[c\hdjhoZp\q[rgsjt]u[
AbBfCbIbK\M\N]OZP\R\ScTfVZW\Z[]\_g`aa]cad\eafamZqbrZ
BfHdW\abb\c\
@\BZC\E\FhGiHcMbOYPbQbTWWcXZ[g]i^b_[a\g\lbn[oYpiqWrZsZteu\
CYFdHWTdVcXaghqbt\
CcHcTfqd
J[KiU]V[X\Y]_]hbpards]v\
AbKcL[NdOZSiVhWUYcZa[\\g]\_X`gb\dcfWlZmbo\p[q\r\u\v\
DcUiVdv[
@[AVBWCdD\E\GhH\IYKZM[N[PZQbR[S[VcW[YWZj\f]\`]albbc\dgfXgdi[jYkbmfn]pZqhs\tZv[
A\CdE\F]GWH]J\KgO[TdUeV\W[ZX^\_\alc[ehf\gdh\lesZt\
DgEfViWX[\^\lZvd
Hj
CcPc[\lbojr]vb
B]Yh
BcC[EbFaI]JeMYN[VZW[XcZb\hech[jfl\pWrbsbtZvd
@eA\B[CqDcGfH[IfR[SeTZU\V[WWXYY[Zc[X]\^b_e`eb\c[dfech\m\o\p[q[t\uZvZ
CfJ\Yg\[]b
C[K\L\M]TgW\YZ[d\e_le\oeqZr\tc
N\V[e]hjj\u\
MdVbZfcdfhhbm\
B]L]TeUlZ\[]mZncv\
CYD]GYK\OfShVgWXXc_Z`]b\ccd\e\fYh\pcr[
BbCdOfVXX\Ye^]_]bbcce\v\
@\D\F\GYH\O[VXW]XgZ[[[\c^\_ccaeefbp[r\sZtbuYv]
BgGcIbKdL\c\
@cAeBYCdD\FaHnI\JZMeNbObPZR\U[VfWgYbZ\[V\\]Z_d`canc\f[kbl\m[nfpXsbtc
B]JbUhY]ZZ[Z]\`hc[m\rdsa
BcC\TY[d]l^b_be\mc
XnoQuY
@ZD\F]GZHgJbKeM[ObQbU[Zg[d\V]Y^[`\bdeeh\jelhoftev\
D]EcJ]NnO\Wa[\lb
W[ZZen
@[BcCZGXHfJmO\PiRXVW^dibkfuZ
W]Xo^\
BbC\D\JbRbT\WdZd`Zd\ffhdnboepZrZua
B]H\OcViW[^Zcf
A\Zfbbe\hk
@]AdB\C\DaEbF\GbHXI]J[MdN]OcPYQaR[U\VhYTZ\[Z\d]a_[bTcdddebfbg[j[kYl\mdoYpcsZv[
IbhjmY
Ucobrj
J\Zh
@]C[F\H]I\J\L\MZN[O]UZWYX\Y\ZU[\]h^[a[enf[g\hYmVp\q[r\tYvU
Y[ei
C]DfM\OcV\[g\kech\l[o\ubvW
BhHZPcV\WfY\Zc[Y\]v[
W[bcli
CgN\O[V\WbYc[el\v\
@gD\EeFcG\HYNdPgWWX[Y[[[\\_a`cccf[hfk\lembnar\sbt]u\
AbC[DbG\HdJdKZMYO\P[RZT\WZ^[`fbiddj\m\n]o\pbr[s[u\
@dI]L\RhSdV\
jp
@fAZBVCVDWEYFbGeHUI]N[P\R[SWT\UXVcWWYVZk[S\c]k^a`Sbic]dYedfXgch[lUmVnPoRpqqZsXtbuZv\
CcOZV\Weahkbva
AaWZXZ[\\k^\hbtd
BXG\J[P\Wf\kccrbtZv\
AaB]CbFcHZJ]M]NdPiR\UaVVWRYbZn[d\e^\`Segg\hek[l\o[q]sat\u\v\
CiPgZ]k]
OfR\W[bg
AjB[C[EdG\H\JhMdN[TbUcV\W]]b`dadc\dgib
@dBhE\GbHeJYMYR\T]VXWTY][[\]^[b]cefbjml\qZt\
AjO\R[SdVeWbY\\h^\c\ffr]t\v[
Ag
CbGgL\QbTZVYWgY]^ac\d\f]nbocpbr\t\
O[pj
@cB\DdGkHZMWO[S[WYY[[V\\`ZaYcfe]g]k[lUq\s]u[v]
uf
A\GjRdSbb\
@bAkBWE\F\H\JaKaOcRYS[TbU\VVWZX\Y[ZT[V\X]\^d_e`dadegf\g\kYlXmYn[o]rbt\udvd
@XBZCYDgEeG[I[JeKbNXP\QWSZU\VYWXXfYb[V\e^S_q`WadbWc\d[e\f\hZkXl[m]p[qWucv[
C\H\JgMZVcW\Zb[]\a`ZbZd[eZg\l\m\uYv\
JgO\We[a_aa\hc
_fadu\
BWDZE\FdL]N[OdPXQhR\TZUbWiXZYYZ[_[`eabbdddecfYhdkXo[pWqXt\
BfCfDdEcFZH]N\OXP\TWWhXa\b`[a]cad[ebfcl[pfvc
CbG]H]LfMeUkX[[gh]lcnbp\t]
C\IgN\VZY\f[rc
DeP]RnWW[[\\`Zcgf\k[
CfK]UZW\Y]ohrb
@bCYDdJ\L\P\QcTWV]Z\[[\\_[a\b[ccf\j\llr\s[vZ
BdW[kjvg
@\GcMbNdO\PcTjZ\[b]d^each\l\t\
jl
F]IhWZ`[cbeb
OgW[
AZBRC[DeEXGiIYK\MdPZRXTWUbVdW\Xb[f\[]\^ZbXdbegkXn\o[pVq[tYvb
A]HZN]VfWf[]^Yb]cchcvY
@fAcF]HeJ\W][Z\c^g`dt\vZ
DdE[F\GcH\JZLcNbRbS\VUWfX[Z\[S\c^d_d`eaabZebk[m\nZo\q\s\tiv[
@eBhFfHZIdKbL\NbS\TcVfWU[e\\^[adebggm\p[rctcuavb
O\Vf
@bA[CeE\GbIZK]LaMVN\OdP\Q]S\TdVcZ[[r\Y^\`fabcWhZk\lXrathucvX
KdReWUaihatY
_gcb
BeC\GcQ\RgUdfbkfm[
Vl
B[HlQ]V\WZ[[\j
W[[i
B\L[M]NfOhRdW\Yk[Z]\amc\jcn\udvb
@\ClRb][^f
DYWisa
D\EbFdV]WZZb^ghcqb
EZFZHqLVRcT[Wf\Ycef\jblcvY
IcK]L\O[ReWYe\f\m[ta
R[mpoZ
@eBdFZGcHeJfM]P\WYXaZ]]b`Zb\g\h\lYm\nloZp[q\sYuZ
B\EcF\KaMkOXRcT\VdYZ[T\h^[`ZbbdYe[lftZ
\jlZ
BcC[EbH[JbLZM\OXPfS\YeZZ[\\\]b_e`\b[chdef[g\icjYlfnbocqYsdtbub
@]B[CbDfEeFdG\KdLdM[O]PjQ]RZSbU\VWWc^[b]ccd]fcgdlco\rbs\vY
C\J\Z[\be\gahbrbsgt\
Ee[jlY
HYJiV\Wd
OcRjWX
HZLZN[PbQiUcWcY\\\^b`fbbfcjbocvc
@]AiB\CYDfEdJ[L]M]PYQcV[W\YY[c^i_]`[b[dXe]f\g\hckZmbo\p[qcs\t\ue
@cB\H[J[KcL\RVU]W]`lekf\hZm]o]r[sou[
@\BXD]FfHgQcWZc\dbefn\o]
AfDkOXT[Wd[]l\
@ZE\FoHfKZOYP]QlRcWZYf\[_[gbh[jZs[v]
B[V\Wk^]_ga]c[q\rgv[
F[Okmb
Z\men[rZsi
L\MhV[Wg
CcOfUcV\W\ag
G\JfObVe[c\\lev\
LkOe[]
WWZb\fkf
Wa[egh
@YBVC\D\E\FXGaHkI[LUMZNXPZQfRSS\TQUYX]YV]d`eadbVc\dPfXkVl\parYslu\vY
BeE\FjHjK[M\QgWXfZlYm[q[r]
QbRmSZV\WXX\[e\W_b`\fgn\sdtXvZ
AZB\H\JaK\UXW\Y\[]]\^Zmhoap\qerlt\
CZDbGdM]WiZ[hdjcqY
Ze[Yejg\lbt[ud
G]ci
AcBbGbHXIaM\OhPdQ\T\VVWX[\_\bZdbf\o\rZs\t]v[
AcCdViW[_]sc
@[KlM\W[
I\R[T\Yc`\bWcbkhlfrb
IhJdLcO]P\R[S]Xdm\rc
G\IbJ[PdUaV]\iccfbkbq[r\tZv[
B\C\Wj
C]J\RbVYWmtX
@WAbBYCmDhEbFXH\IXK[LbMbNUPgQXR[TbUZVRWQZX[[\[][_a`[b[cadjeYg]jVlZn\p\q[sYtYuX
CiI]J\PgTbWXZ\_\td
O[PhV[Wh
IjR\W[Y[r\
@bBcC\EcFbGbH\IdJdLZMhNYP\SbTbUcYc[d\c]bcbd[edh\mjobq[uc
CbQ[R\TdV\WWZ][Zlh
AeBbCdE\GcIcNYRdYfZZ[W]]`hlXv]
BZDeEcG\Wh^]dbvf
C[D]McU]VcWbYcZi\de]haq[tg
@bC\HcI[KgL\MfN[OZP]QfTcV]Ya[d^\adeffbkblemYndqXrfs[tbvY
M[Wp[[t\
CaHfL\OZVcWeqiu\
Wc\cti
HcI\LbM\N[ObP\QbRcU[VbWVZd\Z^c_]cce\hcjbkZlkm[p\qZs\vb
@WCfDdE\FhG\HdIbK\MZNbPbQgR\SZV[W\XaYYZ[[X\\adb\cbekgdhWi]j[kclXpUqcrWtZ
C\D[FfIgO\QfVfW]Zf]\`Zbdd\kZlYqhsdt\
RhW[Zd[ZvZ
JXW\[neaf\k\l\
EbW\Zh
FXRpWZZ[[\e]fZmcsc
RnWYkVsZ
I\RhWZ\]rb
@\HXIbKXRiTYUcVZW\Zh^Z_cbbe\gghdlZp]q\rZsbtk
BYCcE\F]GVH]JcKXL[M\N\O[PZR[S\TXUiV]Zc[[\Y]h`caYb]fVg[jZl\ofpXq]rft\ue
CZJYKbWXXVYgZ\]]kimaodr[
rg
B\DcF]GbHbJ[KfLZO[R[TcU\V\Y\Z[[Y_cacbZcXd\e[kel[o\p]ret\u[
F]Hg
B\Ld[[cgf[sc
@cKfP\TbV\Zg\i]daaedq\tZ
DYL\N\We[d`\b\
CbDpEhF\W\`gvc
GeLiR]WW[[ff
@bCdD]EhF]HZKZL]OlPhQ]RhThWW]\`Zb\dZfcg[ial\mZo\tdvh
AgHYP\R\S\T]WYYm[[\a_ZccrZv[
C\D]M\RmV[[b\[bb
C]DdEdFYGaHdJ\KbL]MbOaQ[RZVcZZ\d^Y_dbZddhciak\oepbqWsbt[vZ
MjPcR]Wehdq[ud
@ZBVC[G\HcJeK[LUMXNdOePcQ\RVS]VeXaYcZ\\[]b^g_d`ca\bWeef\gYjekelUmbnbocrgsbtfuY
WYkm
BZHdJcK\L[O[WaXhYd\babcfo]pZrb
UmWe
UiZZlev]
B[DeGbHZL\OfP\Q\R[S\X\Y\[[^\_j`ca[e]f[k\nboavd
CZWm\\
L\Mh
DeU\Z\[gh\
HbWb^\sh
@WD[F\GYNXS\TXUbVYWVXbYe\f]g^b_c`ecZdYefgYhUj[k]mfncodrbs[tYub
@bBbEcFeGbK[NeOZP\TbV\WWZe[X^ic[eff]gamYnZo[r\sZvb
CfF[GYH\M\OgPcSYTcYgZZ[]abcce[f[hbjfl]m\odp\r\t[v\
@hB[CXD[GiM]NbOYP[X\Y\Z\[]]j_V`acff\kglbm]o\
VhWlt[uf
@dCVKsN]OZV\W[`be]h\l[o[ubvh
@\E\NjP]vc
WYZj
RfW\sc
WZZi[bs[
@ZC\GcO\RcW[[a\[^[_\`eafd[epjdt[
KbM\NZP]RhSjWcYYe\fYmbpbq\r]
N\PgT\VgWX^Ycc
@]AeGXJ\KfSdTcU\VZY\[[^c`\cdebhclfndq[s]
A\BXDcE[GiHeIZKeLWM[NZO\P[RVVZWcYXZ[[[][^c_[a]b[dbegffg[hjiajWkYmeparksbuWvX
NiWWebhf
CZHaWm\blZ
W]Z\[dbi
AZB[FgGZHbK\M[O\RXSeTbUbVXX\Yd[[\[]b^Y_a`aa[b\effXg\hgj]mXneqbres[t\uX
@[AcCYFeGfI\JZK[L\MZN\PZRZT\VbWYZf^h_ZbOcZdXgdicjek\mfndpVretc
WdXd[\]Vrb
@dAdB[GcH\J\K\M]O\QcSeT\Wa[[]\^i_\`babbecZdbhcm\pZu[
CcDbGbT[Vb[bejf\
C\G\OdPfS[W[X\[\\d]bcge\fi
H\LhOhZh[Zsc
@cBVF[GcHXIbK]L\M[NYObQZR]TZWYX[ZY[Z][^eafb\d\eXg[h]jYkWm\p\q\s[tYu[vS
B[HdW\[g
Biv\
@dG]J\LdRZZgc\ff
EbLfRfT\_[ccebf[h\kclbpbqcvR
AZBbD]HYLdM[ObQdR\V\YbZm[\^bgXlbu\vf
A\DgGbObVb]dbcebf[hhjblcrbue
B[CdD[FcLbQbVfWb^Y`\bXdeh\o\qcrjvZ
@\A\BYDZFcHbK[L]NcP\ScT\Z\]b^c`jced[mbn\t\u\vb
DXHZJbKbL\QjR[Wm[f_adbfcl[q]sb
LZN\V[Wkc\
@\CnD\O[RcVeWY[de\hfj\rbt\vZ
F\MhPdVeW\Ye[ba\hYl\
C]L\Wj
CWDdHeJbM\NXPiQ]VeWX[c\c^\`cahb\eYv[
B\CcF\H[OcU\W]X\Z[[[\\]h^c_c`[aecce[fXhZm\n[ocsjt\u\vc
LdWcZj[Zpd
B\C\EbF\GdN\TcU]VhWY[Z\\_d`cdgebgelcv\
@\A\C\HZIbKZNbObPcRYS\U\VUWeXZYX^S_[b\fZgqj[k\lXmXoXsctbuZ
@bB[CUEYFdGWHcJfK[LUMbN\ReShTfUbXaZd[Z_]ccdee\fXg[jcl\oepcq[
CYEgG[HfJcL\PeR\ShWbX]YcZd[\`cb\g]k\lem[ohpcqfrht]vf
GZP\SqfZ
LbT\ccfeiclcs\
GcPgY]\b^\cblXoeq]scv]
DdEbF\GiHZPVSbVeWd[\_bb\cSebfbhdl\vf
CjE[FcHkK\LZMWNbOZPcQbS\T\UXV[WdXd]d^Xa\beccdZejj[mVnWqVrbugvc
@bHZRn
@bB\CgEeFgGfH\I[L[NcOVR]S\VZWWYZZY[\\\]d^[`]acbdcbeZf]g[hljikeoZrdseu\vc
AaBdC[LeUhW[Zb^\_\gcm[te
@]AcBZCeDhEZGfIZJ]KeL]N\PYQ[R\TfVVWUX[YlZ\[b\[]d^Z`\add\eXnboYp[tYu[vd
Cg
CZKjR]TeV[WZZb[[]\afhcl[o[p\s\
ScWZki
Ac[[f[mcobrgsb
@bB\D\F\G\JZLZOdPcT[UcW[X]Y\Z[[c\d]b^Z`VaafUgdj[nfqYr\sZvc
AcCdD\EaIaJ\KbL]MgW\XbYa\abcebgehalcnbsc
D]EcJiLdM]O[SaV\[]]Z^\_]`ea[b\cZe[gbh\k]n\s\t\uk
@[DdGfKbM\N[QhT[UeVcWbXcZ][Y\g]\^eafdZqVrfvc
XZ]hm[
@hA\C\FdGaHcJgMjN\PbQcT\\a^[hgmcr\u\v\
CbKZV]WaXh]\f\sdv\
GZLeM[OYV\WX[\cgeilZnc
@XB\J[K]T[W\\]]mb\e]gfh\mep\v[
AbB]FbKZL\M[NdQZR[SbWgZ\[Z]c_badbkd[ecmcn[qbsbtbvZ
@\A]BZHdIXJZKgN\P[Q]TaUZVbWVY\Ze[j^Ya]eXf[gglZmcoYpZrds[t[u[v\
HbN\TiV\WV[a]\l]ncoeqbresct[v\
^]hl
BfC[DYFbGfJeMYNbQbT\UdYd[\^Wa]bgcbf[h\jgl[m\uWv]
@XBTDdE[FWHcIaKgL[MVNbObPWRXT\UUVfWbXl[d`ba]ddfhgbh[i\jZoRpZqdsYtZubvX
C\DcE]G]L]MbN\OfVfWX[b\f^Ybbg]m[nWqerhsdtjv\
AdBbCeD]G\HZP[VZX\Y]]\^Z_g`]aZcbe\gZh\l[naodq\r]
AiCeI[O\PjR\TdW]\cc[t[
C[D[EdFfGYHZJZL\PhT]UcW[YXZb[\\Z^Z`faedXfXhelingsZt]u\v\
B\DaEcF[GcI\M\NgPdRbVfWR\\^\`\cal\nlqZsYubv[
@\BmGdH\PbQ\ScW\Ze[[\bb\eghbk\m\sctZ
ii
BZGaMZNbRYS\WYXc[ge[fdldo\t\v\
D[EcHbK[M\RXVgWZY\ZX^[`\c]edfahYlemcsit\
@YAaCfEcGWHbIYJeLcM\PXQfT]XfYXZ[\c]f^[_d`\abb[c\fdhcjflbmencoZpcqercs]tc
B[DaH[JdO]RcTbW\Yl[\\fve
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
C]OcRb\g]g^]bbe\j\mZuj
@YCZLaP[R]S]VgWbYdZ\^Zb]cdedhd
@[A\BYC[DYE[GcHYJhKhM\NfOZVYWbXcZe\b]j^e_[`Zabbgc\dXe\feh\lfoYq\rdubvX
Hb\[fdl\tevc
Vk
OgV[
AfChGZK[N[P[TXUdVdXcYgZZ[Z]\^[_iccdaf\l[mgo[q\s\uc
CZVbWW^l
Ci
Ph
CYDaF[I\JbKbLcMcN\PcS[UbVVWjX[Z\[Y^\`ca[bccfdcedffg[jdkbldn\obsbtaubvY
BdHdJdV\Wc\c^\ahc]hZo\
DbH[PbS]Wbbacbfkh\
AbCcEcGbIcJiR\T\UfVWYZZ\\]_ca\b\c[eYjhlgmcrZv\
@cF\GiHZM]O]WYZZ]m_Z`\cdejfeh\k[m[p[tYu\
B\CZGYIcKeN[O\QZVYWdY[Zj[[][^[`scZdceXf\p\tlv]
AcBZC]EbF\H]J[L]M[NbQhR[SXTbVdYYZY[[\e]b^g_dbZcbg\hhiel\m\n\pXqesVub
C\N]PbUdVZYbZ\]\`\b\eYf]g\hhkbobp]r]vZ
B\K[hZkit\vh
@bCgEdGbIZOXP[ThUeYXZ[[Z^\`Ybad\fYhlj[k\qdrbtYvg
O\Vm
BkS\WYfhrW
@fA\B[DcEgF[GhK[NfPbTjUiVeWOYW^c`[aZbjcVd[e\fbhgmZq]r\u\vi
Vh
CbIbJbV\Wp[\l[uW
Pi
J[RiW[Yh^fd[lcpd
PhW\Zd
C\D\JbL]S\Ub\[]\d]mbs]vh
AfPbS\ThWbZb^f_cc\pbt\
BeO\R]ScX[tj
RgS\VlWafcsbv[
@gPg
B\OhW]Yf
GYM]O\PZT[Yi^\a[d]f\p\r\
@[BZCgEdFaGYHcLVM[N\OePcQcR\TZUYV\WfYcZb]d_eabb[c[dbedhei\jbndp\qbsXtTu]v[
LZMj
`g
BmCdJcPbWYhcn\rZ
AWB[CkDcEbFhGXHcJaK\N\OQP[QbS]UgVXYW[Z\h^Z`[aqbaddeXfYi]jYk[l\mko\pZqbsZt[ubvc
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgdh\mcnZo[vc
CdD\HXR]TdUbVXZ\[Vd\f[h\lh
@\DjEiFZW[[[k\tcvd
@bA]DiF\GfH\JZLbR\S\T\VcX[Z\[\\d_cccl\m\nZo\q]s\te
CgM\Yff\lZokt\u\
B\C\Wj
CdJ\Ye\\]bri
@[AeB\DeEcFdG\PbQaTcWYZ\[\\]]b^X_adce]fmrYvb
BeGg
@]AcBYCwE[FYGTJdK]L\MWN\OZPYQ]R\S[TgV[WWYbZQ[[\U]j`ZaXb\c\d]eXfWgYjZl[obpZqdrds\uYvX
BZHhJ[KcTcWZX[Zb[b]beblbmen\pg
W[]b^[hip]th
CfOXWh_[
AmBZL\RhWU[Z`\dj
B\CbF\L\OZUiWZZ[[[][bbejgbl[mZqe
CcHeMbW[[had
Dhsc
BlCbR\WXv\
B\D[FZJ]LcMYOZTdUgWcZZ][bbejgalfmZpbqes[u]vY
B[CbDbHbJdNXUeYX[c_dbcebfYggkclZq[r[sa
C\E[HeI[MfR]W\[Z\faabhdZefgdndp[v[
DcE[FeH\J[K\L\MjN[QdWZa\bZdee\m\ofp[q[vb
C\W\fhtf
O\TbUdX\[a\Z]Xmftcub
AgB]UYViWWZ[[d\c`\e[lkmesdt]
C]HdK\T[WSZc^]fig\mcncoYpfqbtd
@[BWCcFbGYJZKiL[MYOYPZQ[T]VdXeY\Z[[W\c]cb]i\mbobqerXs[ub
B\Vj
@\BcDbEcH]I\J[KdR[SfV\W[X]\\c[gbk\menepbrfs[t\vj
B\DfOhW\cde[
LkVbWYXb
@iC\GdLeM]VbW[[c\\^[c\kel]o\rht]u]
L]Wgp]sj
C\DaIbJbK[N]OZQ]VYW[Yb[c\bdceegcq[rct[vi
H\KaMbRfW[^\sc
@dFcG[J\L\OcR\S]VdZ[]]e[kfmYogsY
VhWcvb
U\W[XfYf]ch[l]u]
FlRcYd[d_becjb
@[AeE\GeHYIcJ[KZOcP[RZSkVZWVXfYc^a_h`gaYb[cZfghWl\qZrXt[v\
DmVd[\k[sdvY
EfFcO]VW`Yc\e]jrt]
P[SoVZW\_\obr\
BeD\FbLbOeTZWZlfuZ
V[Wm\X`c
OeWneb
@\E\F]GeHdK[LZRZWcXj[c\[`blUncq\rbuY
ni
BWC\GcHcI\J\OcSdTZV[X[YZZ[\[^\`ZaZd[ebfVgdh\kYmgncocpbqcrgsYtZud
P[Yj
GYOaPbTb^i_dq]r\u]
C]FaHbO\PgUaY[[e^e`gace\g[l]q\
W[Yi
BiD]GaV[WYchrbv\
A[C]H]J\KfT\UdZh^Zgfi\m[ocq\r\tXub
@ZAYBZCXEjFkGXHYI\JeK\MdNZO[PfSfUjWdXZYfZd[b\f]c^V_eaebYc]gfhcibk[mYoXrfsZtRuZ
VbZ[gh
BcCaGiIfJaNbPcV][ZcWe\fckf
Zgbbhd
GfL[M\O\VZWZc\jjkhm\ue
W[Yk\[]eu[
D]FcG\OcQcV[W[[jcajcl[obrbvb
HXgl
B]CjDbFXGYHhI\JcKbTSU]VZWXZl[Z^\ceeXf[g[obpZrYv\
@[B]G]J\MaUkW[[fgiuY
BcD\G\JXK]LWR[Z[[\dZfZk[l\r\vp
B]Gif\k[pb
BWCbDaE[G[H\I[JZLgX\Y[[\\g^[_ZbYd\ekf[j\lco[q\rbsctdudvZ
RgYg
H[U\W]age\gi
LfR\W]eg
Hg`g
HgWY
A[D\EcFYGdHVK[NbQ\SaTgU[VhWXZ\]Z^g_f`dfchflWm[nYodp[r[sbtZuc
Wi[Zh\tb
CeW[firX
@\C[DoEhFXG[WZ
CZGdK]L\NaPaT[WZX\Z][\\i]a^]_ebbcgedfhg[lamdobsbt[u\v\
BVC\GbM[O]T\WXZZ\gc\f\hbn[p[s\tl
@bDgE\FXLbM]PXQdR\SgT]VaWZY]Z[][^[`gc[d[e[f[h\l\oap\r[sftZve
H[L\O\W\[i\iedhetfvY
@\A]EdFbJqN\SbWXYY^[`]b\c\e\jju\
BcD\E]FcJ[L\MZOgQYWdZ\[\`cahc\ecfh
Wl[[
AeBZG[H\I\K[O\S\UZVeXeZf[[]\^[_gccg[k\l[n[o\pjs[v\
VcZ[_\jcpk
VZWjcf
KhO[PbV[Wc[]sZ
CbHbMjN\WX[kl\
ObVj
ChJdWRZ\[\h\qarm
V]WXk[ll
C[DdH]KcL]MYNcOfWaZb^]ahehlbubv\
Dh
@\CbG\I]PbTcVjWXYf`\a]dge\f\j[lem]p\
CiTbW\Z\
B]GbJfOcPeThV]WVZf[bahcWgbk\lXvb
HbJ\LbZk[[f\sZtbv\
PZYbol
@\DZL\M]P]V\W\`lcbeZh]j]m]
Bd[\kgvZ
AiB\Cgvg
\g
W\Zh]]
[em\oj
U[[amhoY
UcW\[[lhv\
O[VZWbak
@\GXJaK\MdNcO[P[RcSZUdVXW[Z][Y]]_X`[cmecfcgbiZkUlXmapeq\td
@fB\EbFeGcH]J[MZO[RXU[VcWbZl[\cYdbe\
GgH\IbMbPcSeY\^\bWcbdbjbl[qZ
CgM\Xa
DnE\G]H\LbM[OWR\WZY\[[_VcXeWkh
@bVihb
Ik
DcFZHZJ\KYL\NWPaQ[RZSXUYVoWcX\Z\[\\Z]]accbddf[g[hbjZl[pXqYvZ
BVC\GdHZIgJ[O[TdUdZk[]]Z_h`ee[lVmcocrbv\
[[\j
L\NiWf]\`cpb
@bB]CkDgEeF\HYL[M[NVP\RXUXVXWUX\Y[[X\k`Ya[b[cbh\jak]limcoXp[setdvY
BdEeWZ[gbcc]kclX
B[DeM\[\^\`]egvX
WZZ][Y]aell]tZud
A[B[DNEeFjGZH\IiJ]KlL[PhRcSgUbWXYlZb\f]c_eddefjck]mbn\rcs\tZ
IhJdLcO]P\R[S]Xdm\rc
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOTPXQZR[S\TdU[VTX\YTZ\[V\Y^Z_[b\c[djeVfZh\jXkXlZp\uWvU
B\DYObVhWhcd
Dl
B\Cm`\bm
GdZj[\ce
CVDbGbL\T\VdWmXc\Z^Zaed]hbleq[u\v]
@]AVB\CbDaEWFbGZI\JjKXLYM[NZOZPWSfTgUdVOWKX[ZS[T\T][^V_VaZbXdWeXfeg[jYkYmcnhofqjrvtSvU
@fAjGYJ\QbSZTZU\VdWYXdY\[h\habekffh\oYp\q]r\s[vg
EbGdH[OcTbU]Vb[c\\^e_c`cdge\fYm\ocsdve
B\CbHiJ]P\R]SiTcUkV[WXY[fdhel[m]ocqkrjs]v[
@bBbCYEgFfG\KcM\O\WdXa\b]\ebh[oasgta
AgB\CjDbEZH\I[KZL]N]PYR\U[VXWYYwZ][\\\]ed\eZlZo\u]
@aFaK\NbO[R]SbWdZZ[babb[g\j\obq\v]
B]GdHXJ]NdObV[WV^[bhcdeejiqctcv\
@\B[C[DcG[H]MeO[SdUZVcWcZf[b]c_k`fc[f]mftd
CbFbM\QbV[WbZ[]h_Y`[e[j]l]mgn[o\p\r]v]
AbCcGcIcJjObT\UfWdYZZ\\]^Z_cc[eZj\l[mcr[v\
B]HbK\R]Va^]sm
BbC[GeHXI\JcKbL]M]O[PeT[W[Ya[b^c_]`[a[eVhXjio[p\q\rgu\
CZJ\^d_\eghik\u\v\
BXCiIbM\N]O[P\ScTgV]WYZ\\b]\_i`aa]cbd\ebfahbj\lcmZqc
@gBfHdW\b\c\
B]W\vj
CkH\PcQ\SaVeWYXa_\b[d\eZgfnbsbt\u\vg
A\B\C\DeF[GgH[M\N\ObUcW\_Z`[cbdckYl\teub
AbB]C[HZL\NYOZRXS[T\VWWZXXY\[\\[]X^Z_ma[bVcce\hYj\kZl[p\sZtZu\v[
NgVd]e^i_Zachflcm\q[rcte
@\AWB[C[DbFYGXH[IXJWL\MYNXOYPWS[TRU[ViWVX\YVZ[[U\Y^U_\`ca\b\dieUfZhZkXlYp\u[vZ
DcH[TiX]
CcHcTfqd
V\WZXe^Y_\gmq]t\u]
@\A]BcF]GfK\OnR]U[Xb[d`\cYe\f[lbp]smtbv\
B[C[F\HcI\JcLaM\N[O\PdR[TZW[Yf\d^b_[`Za[ceeghXjekbl\o[p\q[rls]u[v\
Wf\cf\
AbBkCaF\GgKbLZO[P\S[VgWUZd^b_fehfZlYm\p\rbvc
A[FbGZKlL\MiP[SjU\X\YXZa[Y\b`ae[fbj\lcrds]vd
@\BYCZFdGbHZKaMZNeOgRZU\V[WXXeZ[[X\\^lb\hhigj[k\mXnYq\tXulvb
uf
VdWk[[fc
BbD\FkHgIiK]L\NYO\P[QnSXVfWZYcZU[e^c_[`\afb\c]dceffWkYm\oYpXqYs[t\ucvc
LhR\
@cA\BVDdFZGhH[JgK]L[M[OiP\QWVYW\[U^g`jacbWcfdZeYf\g[hYkZm\nYpZr\s]u\vW
@\AeCkDdEbF\GeI\PdVXWYXcY\[Z\Y]f^\_be\f[kambrlt\
CTDbFYG[HXIZJ[K\NcP\RZScT[U[VZW\YfZl[c\e]]^W_c`Ya\c[echii\kdmZpjqZrWtpuTvc
B[DeOhQ]V\WWYZ[[_]caemvb
CiEcHVJbTcUjVb`ie[g\l\mZp]qbu\vV
BZLdN\RZWl[bbae\
G\PgY][claud
AcCeJZK\MZV\Ym^[_\e\lZp\v\
AeC\G\H\K[R]VhWZYi^Z_c`\acechflcp\r\tb
C\G]H\ThUdWb
EbGbH\J]MbRZWeXeYb[e^\`[acdce\k[m]n]q\rhuZ
Obf[rh
A]B\CeG]JfL\N[O\T\U\W\X\Yc[[\c]dbac\e\f\j\ljm]p\qYsctfudvY
CeSkWW\]`]mcogrgsY
KcPfl\
B[e\kk
A\B[CfDfEgFhHfObP\RbV\Zb^bbcc\dfe[f\gahZkXlZsXuevc
A\JhZ\ud
AeH[LbRfT[V\WZ^]edta
FVKaO\PgR[VkWUcf
V[Wl
C]W\_[th
W[cg
DaG\V\WZZf[l\cb]e\l[rdu\vd
DcUiVdv[
G[J[R\UhWU[jeih\l\m[r\t[v\
C[DYF\G\HZKeOZSdTcUfVgX\[b^Y_h`\afb\f\kcvc
AXDeEdGcJiNeTaVcW\Zc[X^h`\adcbj]ljo[sdtZu\vb
A[BbCcGlIeKeL\N[OhSaUdVXXaYgZ[[b_c`[lap\q\r[s\tXue
OfPdVhWZcZ
Hj
JbW[_fadjeu\
M\N\OcVgW[Xbabd\fclcrbubv]
EeV[a\jl
O[VjZe[Y^\aheafhhb
AeCcJ\L[MaNfOdRbUeVdWXY]Zc[Y^b_\hfkcm]o\qbt[vW
@dDcG]J\McN\T]W[Zg]b^\`cc\d]e\g]j\l\pdtcv[
A[C[F]H\I\JlM[R\T[U]WXZ\]Y^X_\`[a\d[hcm[r\s\tZu\ve
CZNhV\WgZcd\e[l[td
CeT\emh[v]
CdDfF\J]N\PZTcVeWUX\YZZg[Y^h`\e[lep\r]
C\V\^]e\hit\
@[CbDeF[J\LaNfP\Q\VcWZX\Yf`cc\fehcjem]n[o\q[sjtevb
Mn[Rmgnco\v\
@ZAYBZCTEZGZHcJbL]MUN[O\P\SZTMUrWRXhYXZV[V\V]s^\_Y`ZaZbZc]dZeYf[jZlZmgnYoYpZrVsVtZudvX
A\K\PZWcYq[a
@]DcEhJbO\t[vl
FYKjL\RYUdViWe[[afcbe[f\l[pd
NbOeP[RaSkVZWf^\_\f\lXobr\
@dA\BZCbEcG[IaKYM[OaQ[S[VfWZXYYeZb[a]e^d_d`faadbf\gfhbj\k\m[nboXpbq\sT
DdGhM\U]V]ZZ[Wecl\vc
C[FcH\L]U\Vc]a_a`dh[lepcqgt[
@cBbC[DYEfKkObQgS\WlY\\\^Z`\e[h\jfkbl]n]rcsUt[vg
CdDbE\F\GeHdMeRdT\UeVTXdYZ[d\b][_\`Zagb\c\d\eafbgchjicm\n\o\pZqcsitbvZ
BTG\O\Sf\bdeett\vY
BhGbOiVe[h^m`\aac\f\gb
@bAdB[G]HeK[L]NbOYPcSgT\WVYX[\\Z][^\_[`ebbeVfVjolfnbocpWqer[sbt\uY
Q\VeWj[\
@iAcBZCYE\GpIYJ\K\McO\PYQdR[SZW[XZZ[\Y^ccedZe]hXi\jXkUlYpZqctZuc
A[BeCbEcFbMYOaP\VZWYZb[W\bdbhgjhlbm\q[tZvi
BbCcDjF[H\M\N\T]V\WVYb[\^Y_[`ea\b]c\dieVjdldp]rdu\vZ
CWDcInN\O[Q\R\Z\[\a\eff\hfj\o\pgt[u[vd
B\J\LdN]V]WfZkcchejcm\v\
A]BgEkW\Y\Z[[\fdre
C[E[FZG\J[KeV]W[Y\[[\[_hebhdjdn\p\sdv\
Vh
AiBhCVD\GbOYV[WZXb_be]him[qct\vZ
CgWb^\b\c[q\
H\UfVfWmh[mbnera
A]BbE\FgHfJbMZN]QbR\UZV]W]Y[[Yb]cbi\k[l\m]p]r\sZv[
C\EgFdIcK]M]N]OpPbSiT[VXWZXdY\^YbVc\gYh]p\q[rcvb
@\A[B\CbDYEeFdGXJcLYN[PeRbScT]UeW[X[Yc[b\b^\_bbcebh\j\m]nar\sZt\
@bAdCcDbEaIaKZLeObPXS\TbU]WZXhYbZZ\\]\_db\d[ebhaokp[rfsdthuY
F[G[HbJ]OdP\R[SeU\VhWUZ]^b`Zcekeo]pZqa
BeCbGdM[N[O\R\TcVmW\[]`cc]e\hbl[tZub
AgD\F\H[J\K\M]PZSfUbZc]\^\_]b\e[ghhZlbpWrfu[v\
Xj^]u\
GfTbafdard
ebggvj
AZDlG]QbUfW[Y\Z[vW
WWZo[W`Z
B]C]FcHcUge[g[rbu\
DaGdH[M\UaVkWWXg[h^eabc]
CiFYL]PfV[^[`\adh[l[qdrfs\
@bC[F\G[KdOaS]U[V[WXY\Zh[[_da\h\o\pfqb
H\J\U\W]X[Z\\d]fcafggbh\mdoYp\tduc
GaOaWlpYsa
@cKgRV`dabmgtbvb
Wi
OcWYehfbh\
@bH]WZZb`[a\bhe\g]hcv\
W[eq
CaHZPcV[[cc\eZghh\m\oer]u\
Wb[fu\v\
M]W\Yh^Zemh]o\t[
Uac\d\vg
E\HbKiR\^]qd
BaCcG[HeOcW\Zfc[pbtfvX
@bBbCbFcGiIeJeMfNbPZScVWW\XXY]Zb\T]\^d_d`hb\c[ddgcl\n]o\rgu[
CmG[HdJbTZU\]]^\`bafdgeXl\
CfJ\Yg\[]b
BbJbOZUbVaWeX\Y[[\]d_[acfdh\lkp]sbtgvZ
W\Y]^]mbri
@eHZJbWdc[eb
B\KiVaWWY]Zj[Y]\_foepaqcr\v[
@\OZP\_hc]jel[
@bBiEcW\[\
BfHdW\b\
GZ]igdm\re
@\F\M\UbW[[W]\ermcoYpauh
CbG[H\IkOYQaR\V\W[_Z`ie\f]l]qbt[v[
AdB\CZDbEbGeI\OlS\TkVgW[Zf[]]\^bbccZe]sftaubv[
B[GhWdZ[e\
mj
mh
@]BYCWF\HcMWN\O]Q\RYTUUmVZWXXXY\Z[[Y^\_\b\eYg\hcj[mqnWoSp[rXsZt[ufvW
BcGZJdK\O\R[TfUbVbWVZc\\][^[bcd\flg[h\lhmdoerat\
B]TeUlW\Z\[]aemZncv\
BXDaG[IaM]S]T]Vd_Zb\ccfgmdncrZsa
[gl\v]
CcOfUcV\W\ag
CYDcH[JbLe^\eqf\m]o]u[
DbR\WUkmrg
FhGcL\M[NfOgR]Wb`cl[pb
DdWgZcceve
Rh\\
KlO]Wap\se
^]hl
A[CcDZE\FlGgHgITL]MWOZPdQbR]SYVXW]X\[W]V^f_cbZccdZeZfZg[hXi\j[k]lZmSnnoTq]rXsTt\ubvY
C[W\Z]_bljmdn[r[
GbWg\g^Z
@[AhBXD\FVGSJeLfMXNfOVPeQYRYSQTZUTVjWdXXYVZ[]Z^Q`[bYcbeYfUg[h\j[kWlimZnfo\p[qYrWs\t[u[vU
B\OhW\
@YAeD[EfG]IaJZK\M]NiOWPdTeWlX[ZY]\^XaehZlbrbt\uZv]
CZJcTdWfc]gejbuXvb
DbE\GcJ]OeVdWe[\`\c[d[l[n]qZsft\uc
B]C\EeHhJ]O\UfV\WmXSZd]\`cc\dbg\ifkZlbmZngojpZrcsluQvY
@\D\F\GYO[VXW]XhZ[[[\c^\caeefbp[r\sZtbuYv]
BgGcIbKdL\c\
JdT[UiWh
B[DdF]KbMfNcQ]T\V[Y[[[^]e]ncobuavh
@\BcC[D[EcH\JeNfO\TgU[V]Zc[c\[]f^eagd\j\lbndsdve
Vc[h]cbbtY
@bAbB]DfFcGdRfS\T\V\WXX]Yk[Z\c][a\jekbr]tevX
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t]u\vZ
AlCkV]WZ[[ffki
B[CeDhEbH\JYObUfV\WagakXuevf
AZC[DdF]H\I\JsM[R\T[U]V[WZZ\\\]Z^Y`\a]d]eZhZl]r[s\uXv\
Vh
AbCWFdG[MZNbOgPbQbRZTiUjVeWWY[Z\[W\Z]c_V`daYbbcbdbhbkXlZmXnYp\sctZuh
AiJhVbW[[\c\hm
AbBZDcGfO\VWYc^c_b`eca
BhGcH[O[WYse
CdO]PoV[YZaf
DfQgW[
GbPj[gc\ldu\
A[B\DfG[M\N\VYZ]^Y_ccag\hrk\l\vb
@\HZN\VjWYZd[]\[h]kal[tZv]
B[C\DbEbF\HhLcOcP[TcV\WXXeZ][[\d_[c[e]fZgejbscunv]
F]\d^\_jehu\
AbD]FaG]HbM\ObPgS\TbUZW[XhY[Zc][`bcbddedfYj[kbo[p]q[rftd
CcF\GdLYMYO[PZQ\R[SdTVV]WhXY[c]b_eadfig[menfoRpZr\sduVvg
@dB\IbMeW[[[ratavi
RjWZge
@aAZBdDcFZHbL\McO\P\RgSkV\[b`Xe\fYnYr\t]ucvZ
CgH\J\L[OVTZUkW\XhYg\c]f^Xcjg\hdn\ocp\q\r\t\ud
MbWe[g_dabmitbv\
B\UbW[[cdZnbvl
AdC]L\PZT\WYYc[\\mo[qctdua
Rhqb
N[Y\ak
C[JbQgUc]]^a`abbc[lbmdocp\
Fl
CcUfZ\
AbOb[i_\
BYW\ek
Vi
LhWZYd^\l[p\r]ti
IkJ\O]P\R\S\V\W]XefZhbm\sb
E\HhKiO[Rf[b^]jcqd
@\AdDWFXGWHZI]K[L]MZP\QZR[SWVdWZ[\\]][^p`ce\fYgbkal\n\pYqhrZsUuZ
Vg
GiNcReVdY]Zbd]ffldmbpcq\
E\FgHfM\QbU[W\l]v]
HZli
@YA\BZCZE\FdHfJ\KcO[R]S\T[UgV[WYZ\[\]g^Z`Ya\b[d]gciYl[mdobpcqar\s\vZ
Uj]kmluf
AiB\[fe]qht\
[\^\adobrk
BbKcVg\\^Zbaebf]
E]HaMcTbW\[h_bd\t\
@bAcCbF]GZH\J\P\UbYg\ea]fcieper\teu[
IjW\
@]A\B[CdHhOcUgW[Za[a^]bbgahem\
C[DiGZH[I\M]OcR\VcX[Z\[X\f]b^Za[bcccd\efjcp\rd
CdG\H\O\UZVdWZY[Zc[\]c^Yaibggbjbobrfvb
@[B[EZFcHfK\MZNYPdQcU[VZWX[]^Y`\gYh\lXm\n[o]pZrbs[t]v]
FcL]Ngageaghtb
FaRZWb^\_[`[cce]h\jgr\
CjP\QdWea]
Hcm]njo\
KbO\PfSls]
HiM\S\[d^Ybbego\
B\DYI]Vh[d^dceigr\t\ve
C\D]EcJ]NlOgU\V]XdY\[\]f_\eb
W[ZZen
FbG\HcL\OcR\UcV]WWZW[oebjdkbnd
Qg
A\BZC\OcT]W\YaaZcddagbhhs]vd
GaHcNZWkYc[hkXl[
`g
DbG\JfWY[bvg
_ja\
@\OZP\_hc]jel[
BYW\ek
@bAYB\DYEeFcGQIdJ[LZNdScVfW[Yb[[_db[c\fchbjbl\mdndobrbtbud
B[F\GbImK]M]N\O]RZSbT[WSX[Y[[\_[cbf[g[kdo]t\uZv]
BZIbLWWl
AcDbEaFWGWHiL]M[N\R\TbUbX\Z\[b^h`[bgcbdclXp[vc
GiIcLcN[OjPYV]W\X\_b`gace\ubv\
@bAfCYEdGbJcMeNeOVPfUZVcWXXbY\\X^fc\dbe\f\hckdl]qWsdvb
AbC\OcQ\T[U]Ye[c\\_cbccblht]vb
BaLYRZShkipY
B\F]H[J\KeU\V\WZZ[^X`ZgtmYo\q\
@\BbC\DZG[HfJXL]ObQbT[V\WY[Z^Z`hced[lWqbsdvf
H[K\UbW[Zc]b^chdo\ph
@[AaBaCbDbHbJdK[L\M]OePeSXUdV[WYY[Zc\Z]\^Z_gb[eWfagYhbj\k\lgpcqgrbs\t[
S\Vg^ebccc
I\W\e\hp
CgO[V\WbYc
@ZA]B\ChDeEiF[H\IZN\OZR\VXWbYY[[`dhbj[lam\
B[GYO\VVWn[\^cccebt]
CbD[F\M[O[VeXtZZ[W\c^Wacebk\p[q\r\sZuZv\
MgV\Wj\\`\
CYDhEeH[JVNcO[TcWYYcZd[e^g`cabd]eXf]vb
Wflc
\g
AbBZC\DcGfMcOcVhWXYc^c`dadv[
AbCcDfI[NiOXPbVXZ]`bl\m[
B]H\OcViW[^Zcf
GbHbW\[m]Xc\ebk\se
C\G\[\_b`j
M\NiO]jd
@]H\RcSjW\
A\Zfbbe\hk
@eG[MgW\hdnbub
@fB[H[LhRfWZX\h\nhph
MkWY
@[CcE]HaIcL\SYTeUhVdW\XcY[Zc[Y\b]e^b_Z`]d]e\flk\lknYofpd
@\AdB]CcD]G[HZJdL[OYRVShV]YX[]\d][^d_V`gaab\dZe]f[j[lbo\p[r\tfv[
CYJXZk^adiu]v[
@eA\B[CXDfEZFWHfJYKbLZNTOZPcQZR\S[TdU\WZX[Yd[]\]][^Y_\`UbbcddZeYfXgdjbkZmZo[rWu[
B\TeUlV]W\Z[mZncv\
BcC\TY[d]l^b_be\mc
D]EcJ]NlO\Wa[\^fla
BfKbRcZj_cd\h\ncp]
Vc[h]cbbtY
DcEcH\KaL[MeNeObRZT\U\VTY[\f^]a]d[ecjbmbs[t\vW
OgW[
O\Vf
LfObR[VaWc[Z\[acthufvd
KdReWUaihatY
AXBXDeE\JZLWMWN[OZRXS[UaV\WYZT[T\l^W`XaccheogehXjdkYlbm\oYq[rhsdu[v\
AfB\EbT[V\[\_ec[q\rg
BbG\H\LdM\ShT[UaVi[b\e`\aab\cch]t[
B[DdOkQ]V\W[YZ_]e\vg
@\A\CdF[GcJ\KgMZOdQ\R\S[T[W[XZYZZb]X^\`\a[bdejf[g\jbk[m]njoYpYsWt\v\
J\U\W\[[lh
@aCdHkM\UZWW]Z^e`\abc]edmiteu[
@\AfB\CiH\OcPeZd[[^cbehZmZ
@\CgD\GbM\O\V]Wi[e\beZhejZl]rctc
A[BbCdGWJiNeOcPcTbUfVZZb[e_fc\efhbpaq]rcset\ua
C\HZTcUbVWWd^\fbobuivo
CdIcWj]cecrdtX
@bBcCgEYF[GcLcOZP\V\X[_Z`Wjjlat\vd
C\H\MeNjO\SbVYWWYdZ\[i\heZl]o[s]t\vY
D]EcJiLdM]O[SaV\[]]Z^\_]`ea[b\cZe[gbh\k]n\s\t\uk
M[c[eh
GbN[OaPgTbVdWd[Zhc
O\TdWXXgYb\d`cadbfc[echbk]t\
BYEbKYMYR]VdWlZe[\^\b\d\e\k]lbndobpit\v\
LaWbZ]^\`\b\eefbt\vV
@YH\S\Ve^[b]cee[
@bA\BYCYDfGXHVIbNeOcP[QlVZW[Z][b^ceYhXj\q[sb
@cC\DbEiGgO[VbWZd[hbl\
VhW[
CgO[Vcve
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t]u\vZ
AdCcV]W\Y\fcrnta
CgEdOgqd
W\bm
AcB[C\HYI\J[L[OXRXU\V\WXXXY\Z\[[\Z^d_h`\bVcad\j\kYm[p\qYrbs\u\vZ
LdObYc\gc\edkb
FbH\KgOZPdRaW[XgY]]c^[_ac]d\eYmWnYp\umvb
JlM[OdViYhbXlhnhqZt\
Dh\f
B[EcFbKde\kko\rcs]
B[CfDcEcJYObV]gakXlcueva
C]OYUgV[Wi_[tg
AgB\CdD\FdG[KZO\Q\S[T\W\Yb[b\Z]g_X`bdXgeh\ldmdn[o[p[qis\vc
AXCcGbHcIbObTbV[WY]a^jcee]lhu\
A]BgD\FcOYPfW[_cl]obt\
AZC[DdF]H\I\JsM[R\T[U]V[WZZ\\\]Z^Y_\`\a]d]eZhZr[s\uXv\
]im\
C[EfN\UcVYWiY\[c`dabc[gehenbv]
AdBZOZVdXb_dhim[qet\vZ
H\J\U\W]X[Z\]fcafggbh\mdoYp\tduc
BeCcEYFcGiJbKhM[NeO[PZT\UYVcWRXbYb[Z\f]Z^W_R`\b\fVg[i\kdmXn\p\rXs\tX
BgCbDXFcHqMXQbYcZb\W_Zaddfhen[pgtbuY
RcVfWX^[mbrfu[
HZJbWlZZc]eb
CaF\G\M\UdWZ]e`iedmcoYpaq\tY
B\GhWZe\v\
JfTi
DbE\GhJ]VdY\[\`\d[lbn]qZsfucvc
CbEkGhHaM[PbSjVfYb\o^]`[b\c]fhmgnfodra
A[CZFbH[KbM\NbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
RjWZld
O]Vg
JfRj
IiOZRdf]
@[B[CgEZFqHfK\L\MZQhRYU[V\WYZ\[[^Z`\abe]gbhUlWm\n[o\pZres[v\
`g
FqHnI]SdW[]\`ddce]fjh]lZo]
CeD[F]HjIbObQ\VcWcX]\c]\_ef[l\nZsZucvb
@\AbBZDcGfH]OlP[W]Yc[Y^c`dcc
@bAVDbF]GcHSKbLZMbNZR\ScVc[g]babccdee[fag]jYkVldm[ncodp\qYsftZufvY
A[CZFbH[KbM\NbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
CeD[F]HjIbObQ\VcWcX]\c]\_ff[l\nZsZvb
@]DaEcF\H\MfPfRhSYTaU\W\XYYZ[Y]d^V_]lbrb
B]D[NfVbWc`[a]k[ldr\v\
C[PcVZ`fhb
Ugm\
AfB\C[D]HbO[VhWcYh[Znbp\tgve
P\R]W[Z[^c`]a\jjq\
@ZAbBdCbEdF\JbKeM[PZRXTcU[VeX\YY[[\]^b_Y`ca\bdd[f[g]hblYmTojrXsXuW
B[CYD\EYF\G]HZI\L\NZOePXQnR\S\T\UZWmX\Y[Z\[e\]^a`bbVc[dbeZkZlem\n[oZ
F\HbJbLbObZ[[b\]^b_c`\eZfchfq\uavb
A\CgH[JbQZUbWdZh[\][^ca\cZd\ebl\vY
A\B\F\IjJ[L\PaR[SeV\Wh[Z\[`\aZcbd\eifchgjYlbo\r\tUva
@\BeC[DbEcF[GgOUPkS\UbVcXhY\[Q^[`\a]jckdp[rdtZu[vd
B]Oe[gl]
ClVfZf`c
A\B]CZG\HbJYOZPfQ[VjWZZ][]\c_h`gaZcXe\hbndqYrdtbvb
@cAbB\CcEgFkHYJ\KgLbMeNhOcR[U\VaX\YW[d\Y_\`[bfchdZebf[gYhci\jcldmdncoYpbs\tcub
J\M\VYZi^e`cbbv]
AbB\CbDbF\HcM\N]OYPZScTcUdYdZ[^f`bdcechcoaq[s\t[vY
A]CcDbGfH\L[M\T[VaW\[ZcZejf\kfub
@[B\D\EXF\G[H\IXJTM\NSO[R\T\VUW\YZZ\\[^[_Y`\awcbd\h\jYl]pXtZvZ
C[DiHbJwRbW\X[^\aZc\e[q[reuXvd
@ZE[M[O\W\Z[\]_]c]ffjpp]sc
O[ViWZf\
BYDaW\u\vk
UiW]o\v\
DcE[FeH\J[K\L\MjN[QdWZa\bZdee\m\ofp[q[vb
T]W[Xg^eeehg
BcL\ddejk\l\t[
JfYg]]
A\DbEcF\M\Wdc[dbf\l\vf
FcV]Wg
AeC]D[K\O\V[X][[`hcbjfv\
Rcehmg
C\W\fhtf
MdWffc
O\TbUdX\[a\Z]Xmftcub
@bA[BcD\E\FbGZHjJYLbN[O[QYRbTZUeViWeZ\[c_\`ceefnkbmYoas[vZ
O[V[ak
DdH[L\McPiWZahd\e\meoiq]vl
N]dk
AbB]C[HZL\NYOZRXS[T\VWWZXXY\[\\[]X^Z_ma[bVcce\hYj\kZl[p\sZtZu\v[
CiW\_beb
BcNgO]Vd]e^i_\acc\edhdldm\q\td
DfQgW[
B[DiGYJmW\Z[^[uZve
B]D[NfP\RbVbWc`[a]k[ldr\v\
C[PcVZ`fhb
B\DdWYkl
EbO]SaVnfbs]
GbPiReVZ[d\dc\ldu\
H[J[N\RYVdXb^\apeWgbhimZnYo\pdq\r]ua
@eGgNb
HZTiUgm\
HcJdLYMkVZ[ie[h[kXmdo\
A[B\DfG[M\N\VYZ]^Y_ccag\hrk\l\vb
Wibae\
AbBWDbGcJ[K\NZP\Q\U\VZX\Y[Zf\b]\^X`ga[dZe]ffjdkblYmco[pctkubvf
@\HZN\VlWRZd[]\[h]l[tZ
@dAWC[EcFcJZL[N\P[R\S\VbWiY[\d^g_[`\abd[eefXibl\mcneoeqdrZt\vX
AfDQEiF\LcVXWhYbZ[dgecfdjYlZ
@\BfCgD[GcHcK\L\M[R[TcUYVfYi`]afddhbmeqksdu\vX
B]GbLgM[RXWeZ][[\\`]k\lbpdrct]
J\UZWjZ[`[becclbv[
LjM\f\kYrk
M]Zi`de\
C]HdT[W\X\^]fim\p\qbtd
K\XbZdg\menboYpi
DbJbL\MmP\R[XaY][X^e`eb[cdd]h[kZmendocvZ
L[V\^\kj
\h
DcH[IgL\M\P]TaVZWf[[^bcceff\pbrat\vY
DcJeL[MWS[TXWbYd]\^fceecfch\iblYmar[scuavh
Rj_b
c\d\vg
@cBmC]DcE[GeMbN[R[SfTcUfV[YZ[\^[_b`Ya[cVdWeef\jcl[mcpbq[ud
BZD\FZG[H[J\K\L\M\OZPgQdSgT[W[XjYX[Z\e^g_b`\a\bZfZn\o\qSr[s\t]u[
AbDYH]I]J[K\LcNaOdSeWcXf_]`hbac\e[fbhgi\jcnhocp\q[u[v[
W[ask]mbogrc
PgRdW\Y]
AbBcCbD]HcNcObWb`YbafXhii\qfvZ
AdBcCdDZF\N\TfV\W]X\Yf[d^Y_l`de\gZh[jblXnaocqZudvb
H\PnYY
GWWhc\
@\B\D\J]NhObR\WUZ[[o]gbee\hol[m]vZ
DaFeIZJ\N\ObS\UdVdWZ]\^]`ccce\gbhhq[vg
B\NhOZTcU\re
A\CZD\JjOgQaUgWYX\Zf^c`\euf]hZi\l\m]odvi
B\LgRcW\ef
ChJ]
AbD[LeWYXc_\`\c\fihcjelcsft[u[
@bA\B]FbI[KYL[MdOdP\R\SaU\VdWWXdY[\c_iabbbcUf\h]l\n[p\ras\teubve
L]M[RhV[c\m\
M]^\eno\t[
CYHZIhOYR\V\WZ[a_Z`\e\lcqZtcv\
ATBWCdDgE]FkHcI[JZMZNbP[Q[RWSZTWUXV\X[Y\Z\[\\\]c_aaabbd\fdi\jckclcrYt\uZ
B]D]EaFfO\ThWiZc\b]b`bdbf]k\laod
@ZBgCbF[G\HdJZMcOURbTdU\V\WWYZ[\\\^d_e`\abb\ccgch\jZldm\n[o[qgt[u\
Qg
MhRj
B[HcI\L\M]NfOdRdT]V[WdZc[cedl[nbqgr[uevY
nhoYpc
B\C\HbMcNb]k^gddeah\ndqbse
BgEcZbhc
CdD]EZN[V[X]`ntZ
GiRbV]Wf
C\IZOjV\[d\deb
ehmdrf
G]Ym
WbfZrh
@nEaFaGdJcKiR[TZV\WfYfZf[Y^Z_[b\cZhek]l\o]qbr[sWuc
V]ah
@]BWCcDcE[H]N\OlPmTbVX[\\b_\ldrdu[
W[^Ygmq]t\u]
AeCcFcGdHbI]KZMZRTUVZb[Y]d^g_bd\fbgbh[kWmXnXpYqbrbs\
CaHbN\OhP]W[Z\\b^]badce\r]th
B\CYE\F]HgJbKhO\QbS[T[V\XcY[]e^e_Y`[bbcbhZlVmWnVoZphqbu[vX
vh
AfE\F[GeM\NaOZRbUZWcXiYb\c]bbbd\eghjicm\ohpZs\tcuav\
H]JfMg[d_[bglcqir\sdta
CdFfHdJ\KaOXP\Q]R]VZWXXc[d_he\pf
@[D[GYH\JZN\OcPhQcR[TaVeWTX\YQ[d]\^Z_[`ffdkelXm\p[rZseu[
BZC\G\HaI\JgKhMbN[PfSiWdZ\[dcbf[g]m]s[uf
MgOeW\Za
G]dk
FcHdLhWX[dn]
G\S\WdYprZv[
@\AaB]C[FeHdIbLcPbSgUcVeW\[W\[^Xe[f[hbj\l]m]rfsbuave
B\CdI\J[KbLdMdP]SgV\X[YY\caccadaeZfYjZmbpbr\v\
HZPbanre
B\C\DZH[L\N\RZVZW\X]Z][d\[^\`lble]h\l]qctZ
F\HbJbLbObZ[[b\]^b_c`\eZfchfq\uavb
CeFhHkQca\b[gepZ
@jBaF\MZV]Zc`Yb\kbpitb
@dFh
CmGcHZT\\gb\c[qb
GbWgde
@aA\CgGZH[L\MfO[QYUbVZWbZg]Z^d_\a\cYd\ebl[m\vV
@cBUD\F\G[HdI]KdMZNYV\WWX[\\]caYchdff]hjmYo]pZqYs\t\u\
B]H[I]KcPcYd[[]Z^goZvZ
@[LdOb\g^Zc[edjgkb
AfCcDdFeHZJZK[NfP\V[W\Yl^Y_[c[dbp\rZtbvY
A\DbHkIbKbMcN\O\WWXhY][\\\^c_be\h[m[qZt[ug
CcH[JbNbQeS\VdYe[\]be\fdg\hblcq]sc
D\FeM\UgeZhmm[q\vf
HdI\SbT]Y[cde\f\g[icmcqbrf
BcC\GeOePdU\VbWdX\Zb[\cZekh\lcr\tZ
C[DbF\H[NcOiP[Q\VcWYYeZb\aaaecf\g\hemYoZp]rbthucvb
CpJaN]O[WX
@dBYFbGYHeIaJaKXMdTdUcWYXb]b^\_bbddef\hcjcldpfrasZu\vX
@]AcCYDcFbGZHjJ\M\NXR\SVVhWWX\YZ[c^cacb\cXdeecfbh[mdndodqeu[
I]O[PhRZTbWcZ\[Z^\`Ze[hbq\r[tfuevi
CnLaScW[X[\c]Xfbh\lc
DbP]VdW\^[
LdO\W\l\vi
WZegf\m]ogrf
@[C\F\GdH\L]M[V\W\XbY]Z\\\]k_\eif\lbmen\oZp\r]tZ
@bB[D[HgJeKaL]QeVZWSYcZi[c\\_jbhcXd[eZgch[jZl\pbqbrdtevj
BZEeF\JcKeLgO[VcWV[bhcjjt\u\
J\WZ[]^[e\goo]u]
C[IfO\T\WcZb_\`ga[rY
A\EbH\I[OcRfWZY]]gdgfTgZh\jblbn\rit]v\
DjE\FbGbJbO[QbT]]\^\_]fjl\r\vY
@\B[C[FYM]O\PdR]T[VZWXZ[[\\\_Z`Zb]d[h\jlk\q]tZ
FjKgR]WhYh\cm\obp\rZ
CbJcN[Yk^\uZ
B[G]J[KZMcNeO\P\R[V\Y\Zi^g`eedgchbn[ofpdq\v[
NhWijclbvZ
AfB[DeFcHjKoL[MeReU\WU[[\e^b_[ajcedce[fZlamcoepYq[s[u\
F\Piad
RdW\Ya[\]g
B\HfVf
AeC\F[HgJdO]PeRZWbo\
A]B[F]GYHeP]WgY\[cecmb
@\BaDbEYFkHfJfK]L[M[Q\W\Ze_\c\e\j\l\n[p\qZs\ucv[
@cB[C[FeHXIYJWKcL[McP[RWSgT\UgWeZc[e\[^W`UabbZcXdYejfehdi\l\mcnaodpXrds\tZv\
DdFZG\HeIbUb\f]daic\hZlYmfrisTt\
EcOZSaW\Xc`fh[n\rb
C\D\EgIjOYRfV\\]aZe[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dZffhcj]lYp[sctc
@eCeE]I\J\M\NiQbRYS\T\VeWdZb^g`YcZe\hblfn\pfr\
CeHkIeO[bb
B\G\IcO\RbSfW\Zh[\_feof]hfl[of
C]hbvh
CeGbI\J\N]OZVaW\Ze[fe]f]hjjbm[rhs]t\ui
@]A\B\C\F\GZLXOeVdWW[k\i^dbfd[hZkalYmcoWtcuYv[
Fj
@\AdB\CZE\GfHWJ[L\ObQ\S[UbW[X[YbZ\^i_b`ja[c]edhbjZlepZq\rbsXtbvZ
BeDdGfHcKcNdObS\VYWTZb_\`Va]bbd\ffg\helbo\paqbs]
W[Yp^[r]
Ng[[\jld
Vjv\
@fKgMbVd^[_dabmhtb
B[CUGXHbJYKXMeRtT\VXW[YbZX[d\V]c_[`\a[bbcYd]ehhbj[m\neohp\qZrbsZt\v[
CZD\V]ZY]j_bbfffqdr\tevb
ChN\]Qcdl[
HaJ]O\VhWXYbZe^\`dbgl\tcv[
_icakZ
HZK]L[OaU\WfXdYf\d^Ye]hcodp]tY
CcDfEfO\UbWY[nmc
EcO[RfWX[Ze[lbu\vh
AdC]L\PZT\WYYc[\\mo[qctdua
G]IlOYY\
B\T\c[f]hkkhlk
BgZj[b\feafkhdv\
@\AUBXCeDbE[FdIXLZMbO\S\TbUcVfW\XeYZ[b]\_[`ZbZcbdZecfSg[iYj\lYmapZqYrgsbtb
@\A\B\CcFcG\HkM\NcWdZd[b\h]\^fa\bZddfeh]ibm]tZvZ
Jfk\u\v\
@dBjC\DcE\GaH\J[MYNeOiWWZb]\^c`]c]fblXn\q\r[ue
@aA\JbO[VfWZ[[]c_c`dd\fagbhfigr]t\
@]CcDbEXF[G\IXJXKZLVM[NdPgQfSgTWWcXaYVZ\\]_[`eadehfXgchfjVlZnYo[qYrZt\va
C\FdM]QgRYTeV[bfdhvX
AfB\JhK\LZQ\RbTfVgYc^X_bacc[dceenbr\teva
A]DbFbH[I[J[K]LcOlV\WbZ[]b^c`[a[bdd]fch\pcqZrbt[ubv[
QfRcajhZ
ChO]UcV\hfn[obrk
W\Z\^\djlb
AZB]CZFbG]JVM\WZ[\c]dik[lbnbs\v[
BXHfJbNmTfUeWX]de\fnhgm\ofp[qkrg
DaEZFeHgJZKcMZQdTbW\hhubv[
KcR]VlWW\afgteu[
A\BfN[PeR\VcWXX\Yc[V\fc\eif\lkt\u\vX
@bB\DdE[FhGhHeKaMYU\V\[b\a^c_Zb[cdh\o\s]vd
@\G[Wc[d\\ceejf\hgt\
OhRiVcWZlhrb
B]L]OdWgl]p]sjv\
CcDbF[GcJbLeMdQ\R\V\Z\[\\]]b^[bhcYe]hhj\k]lgvX
WUYhvj
CVHbJiW]`ch]v\
AZBZCWFaGbIcJZKdM[PbQWR\SbUWWaZZ[\]i^S_\bXcZdaefgch]jek\n]p]qbs]tbu[vc
@fAbB\CbE]F]HcN\Q]S\T[VeWW[e]X_bcaeclgmcnboaqZr\sft[vd
AgB[C[D\F]GcH[McOXR\SbVYYi[]\[]\^e_[`\ahdbe[fen\u\vZ
A\B]CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvX
FfHgJdgbl\
IjP\W[Y\
B[F\H\IiKiOWP[R[TZ`]cae\f[g]hdnZo\rbs\t]
Rhqb
Wdeh
@\AbBZE[HkLgMbNbR\T\UZVdW[Z[[Z]b^\afd]ebh[meoYq[tdv[
@\AQCfDbEgFZGbJcLZM[N[OWPaQdSnVZZf[e\\^Z_b`eajbXfUhdl\mbocp[q\rYsct\ug
Z]]hpfr\
^\_k
DaE[FjGb\dbbedvc
FhM]ub
dj
DeEiF[NYl[vf
N[R\ahrf
W]`h
HcJ[WXZh[[_\iinb
TgUbV\WZX]je
HeOZWhocuc
B\DcE\Wh^\bil[
FdHgWal[
@cM\OgW\mbp\sd
@[GeJ\KjM\We[\^bacc\f[lZ
BbOaUbWZckj[r]
FXHcIhOTVXW\Z]ajrbu]
B\GhWZe\v\
H[QgUhW\Ygjbm]r]te
DlEgJ]MZv]
A]BjCZDbE]F\H[JXKeLdMeNeOfZZ^Y_fecmZpduY
@ZBZE]HhJbMYNaO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\MkO\RaU]W[Zb_]dce]gajbkdl\mfnbq\sbtbue
K\N]Y\mfobri
AXB[C[D\EaG[H\KYO\Q\T\UZW[XZYcZe[b\b]d^b_faXd[ecf\oZpgs\tYuVv[
CfN\PkUbV[Zc[Z\a]g`ceXl]mZp[s\tc
lbqbthvd
B\HgJZOhPZYZ]d_e`\ccf\l\
KeM[N]R\UZV\W[Zka[dbpaq\
Wcl]obpg
HbMaOfQcW[[ncZe\lamdv]
Kapgs]
CjVfWb
C[GcM\WcX[Yc[[\b]h_\c\hf
BmFcH\L]WU]e_j
B]HdUiZ[[Z]\c[m\sb
AXBYCZE[H[I\J~MZN\OXS\T[V\WVX\Z]^X_]`UbZc[d[eYgZhYl[m[u]vX
Bdvg
A\B\F\HhN[V[WZ[[eptZvY
_gcb
E]N[Wn[\ae
@\BXD]FeHkQaWZc\dbefn\o]
AcBcR\WZ^g`[nco\qh
J\Zh
@ZA\BWDbM\NfOYP]R\VcW[Z[[n]a^Yd]vZ
FaHid\
H[K\O\Rd^]_]firZsfv\
_g
BdHdJdV\WZ\c^\ahc]o\
B\HlLZW[[hecl\nZ
BZCcD[GcHaIbJ[NcOiR[SYT\UcVXWbX\Y\[\\[^\aecif[h\i\j\o\p\q\uevW
N\OXVjWd[b\c^[lfv[
B\C]DXEYHYIZJZLeMZOXP[V[ZX\bbYc[eaf[hclYmbodpbtbubvn
CeGZIcOiPeSaWWeafdg]
C]TfYbZb^b`\agebfflbr\
BZDbGbH\JPK]NgO[PgQ[R\T\VZWUX\YkZ[[Y\h^\_X`\a[cYeajZkcl]mdnbqXvg
D\G\N[P\VcW\X\Yd[Y\fe\f\lnt\u\
[gvZ
B]F\HdI\NbOhSccZd\jYlfmbrbu\v]
OZWhobuc
@[A[BZEYFdGZHeIbNbOhPdRYSeTYU[VbZf[V\Z^[_YafbbffhXj]kelYmen\ocqWr[ucvd
@bB[H\JcL\N[OYPYRaTaUbV[WeZ\\f_b`[ebffhbnbrdufv\
BhH[PgWZY\
YfZivZ
W\[g
@[CaFdM\QbW[Zc[\]cf]l[mjn\oZpZt]
DbMaOZScTbUbYaZ]\feVfehclancrdsZtfud
A\JhW]Y\Z\\\`\eesdtc
equd
@cAbBeC\EZGkMZV\[\]daid]f\q\r]t\v[
H[J[M\O\V\XcZce\h]m\nZo]po
HcOhT]UdV[W[Z\]b^[gdj[mcnaodr\s\v\
C]E\H[J\V\XcZd^Z_d`\a\e]hn
C\FbHbI\KgM[OhS\V\WXZ\]]^h_Z`Zdbl[pmqdudvZ
RZWm
B[C\EfFdGgM\PiQ\R[V\YZ`\ace]h[lZqbvc
BcCbDZEXF\HVJ[LcM\N\RcVeWc[[]Y_cbcdZheljmdnfogpaq[u\
@\AZBeCXD\JiKdMdP]QfR\VX[b^[`Zabb[cdffg\jek[l\n\reu[
@[B]FfHgWZZ[[c]f_]
@fB\DeFbGiHbJ]K\L[M[NeWSZ[\\^l_YaZb\deldm\nco[q[
B\C\GhLeM[VaWZYbZe[h`]eagblbqbua
@iAbBcCYE[GkIZKXL]MSOZQ]R[S[T]VYW[Y[Z[\Y]b_db]dZeUfeibjWkUlYm[n\o\pXs[tdu\
W\_j
BYent[u\
FdH[PdRaYcaffbidl]sbvb
A]O\Vn
A\B[FZHcJdKbMbNdObSfY\[[\\`ba]cgfXmbqdv\
@[E\FeHjL\QaUYVc[d_\b\h]l\nYoZqYs\v]
BaFgHZIcJaOcUbW[Xc`[abcbdc
H\WZgi
AdBbC\D\H[I\JbOaT\WcXeZ][Y^[fbj\lcob
FWO]VnWZbW
YfZivZ
Gdabb]mmsZ
V[Wi^]
W\[hv\
B]G\RWWmca
Wf[bcYmb
L\V\Wilb
@gD]MnO]WX[[_]`cl\
Vff\rgv\
CaM][kv\
CeEcFcOcR\SeU\X]ZZ]d_bb\cadbfcgbjalbpeuj
AbCZD\EfFlGXH]IgLbNhO\ReSYYWZb\W`[a[cidZfRgYhhi\ldmdnfoYrksev[
BXCbDfFZHgIYJ\K]MZP\QeR[TbUfYZ[c\Y]\^b_\`bbecZehhilYm[o\p[sUuZ
@dAYCcDgEWFcGgHcI\J\KnN\O[PZR[T\U[VYW\XaYc[Z]W_S`Xbgd\e\j\pgqgt[u]vW
AcGbI\L]M\OfPjS\XdYeZZ[V_]`aaeced]ebf\lYn\r[sZve
A\DZEcGaHbIYJZKhN\OfPfSdU[V[Y[Zb[g]h`Zd]fZgbhZl[meqerX
@bCUIiRhY[b\eZhbjak[l\vd
ChH[L\N\UbV\WZZ][X\Z]Z^Wc\d\esh[j]tYu\vZ
@\B]CeDdEfFbH[L\N\OgPbQ]VbW[Y\Zd\b^\`da]ccjbk\n]t\
M[RhV\c\m\
HaJYM\VeYbZe[\^bbfh]m\u[vZ
AcC[EdF]GZJgLYNZVcW\[\^\_\cbf[h[kZlg
A]G]K\LeM\SeVcWX[c_acbeaflhbkbr[
J\Vh]ddceg
Wi
A[B[CkFaJeL\W[Zq[\`bc\f\r\
B\W[[ieZ
JeN\O[[b^Z`h
@gD\EeFcG\HYNdPgW]X[Y[[[\[_a`cccf[hfk\lembnar\sbt]u\
H]f\rh
A[BVC]D\FcGhJeMXT[WZ^bcdehg\h\knp[qbvb
FdJhMcRdW[c[retb
@[A[B\D\EWF\G\H[JcM[NTO[R[TZWVYZZZ[\\[^[_\`\arcdd\e]h\jYlYpXr\tYu\vX
CXJhTaX[u[
CbDdFfGZHfJbKbMfQbS\]\_]a]c\e[faqbrftavg
C\E\FbYc`jc]ha
D\EbFdV]WZZb^ghcqb
CnGiRYWdb\
AbC[G\JcKZMYOeP[Q[RZT\U[Wb[Z^[`fbhddj\m\n]o\pbr[s[
B\NqWZZ[[m_]c]eaffjdlZp]sbtb
RkWX
O[PhR]VeXd_[fZm\ui
KmO]W\o[sZu[
@dCcI\K]L\OWRbScViWge\v[
H]IcKZWfo[sd
C]NaVdWe\\d]ih
BYDaM\V[[ejjp\ubvg
AhDYG]HgI[LcO[QbSZWYYZ\Z]Z^b`db\e]g]l\m\nWo[qcr]sWucv[
J[Vd^g
H\ImR]WX
Yfrb
I\W\e\hp
R\oZplqer]
B[CdDdF[H\L[M\N[P\UfV\WYXeZf[X\\]c^i_\`fagbZcYf\gbhkkil[m\p[sc
B[UbWf[Zkfv\
LbW\lf
CbW\[aeWfblcto
AaWXXZ[b\n^\
Whlcrc
@[BgCcGfJZK\MZNcOYPbQ[RYVfWZX[Zf[d\d]X_Yadb\eafbkYm\p\rYtZ
H[I\J\RhVbfXg[jbn\ret]
Ya[\]i_]
@bAXB\DiFcGdHYIbLYPcQcS]T]UZXYYU\b]d_e`]cYdbf\g\hcm\p\s[ve
CXD[FZL\NbV]WaXb]i^Wacb\ceeek\thu[
ZjcYe\sct\
DaFdHdKdMbNcQaRYTYVbYbZY[R\W`cabbWfZj[kYlfmZncpcrb
B\DcF\G]N\O]P[QdTbVbW[[\abcYdbe\jjl\rbu]vg
IbRbbg
UiW]o\v\
O[VbWgZ\te
C[DeE[H\J\K\MeN[RjXaZ[[\\]]gb[dilembpYq\u\
QfVcWYZh
C\Wne]
A\DaFdIbJ[NdOdQdT\WVZh[e\Zcdd\f\hZj\kZljqarYs\tgvT
F\JZO\S]T\UbYecZf\lbodrns\u\
T]W[Xg^eeehg
BaE\FcGbHcIjKaL\OYTbUfVZWZZ[[]]f^\ccdceghbk\l\n\o[p\qZtYv\
@[A\B\CZF\J\KbO\R]S\TXW\[]^\`[a\b\c]gfiYl\mdnbohqerWs\ubv\
@cEeHcI[J\N\R\TbUaVbWUYc[c\[^e_e`\affdj\m\pcqbrXtZub
@]B[D[GQH\KdMZN]P\WhYnZc[Z`je\fZhirXt\ua
@cB[H[RgV\W[[[]baZd]h]mbv\
WZZk
WZ[h
O\Vkv]
C\U[WZ[d]c^hcblhqa
CdK[UeV[W]XeZZ_a`[c\jal\mgo[q]
EaGeUe[d^\`ec\e\mcn[rgv\
O[P[VYXbZ][[^\`cjgp\
@eGhcbl\
fZrh
@cBbCgDdFYG\H[NcP[QYSfWZXbY[]d^g_d`fbZdie]fZg]j[kYlbm\o[qftY
C\GoH[LZWY
AbG[Yg^\
HbMcPdVgbbllqf
V\Wa[g
RdVaWb^\lbmftev]
@bBbCbGkKaLfPdRbS\WfZ[`\ecfihckWlXnbobqXr\v[
B\LZOdR[VbWS[Zkn
O\R\VhWj_bf\kYodvd
BaV\Z\eckhldv]
@dA\C[E\GhHfK]LePaY[Z\[W\]^\b]cbeZf]jhk]lYn]pZqXrat\v]
A\DbEcF\M\WZdbvf
GZUcV\Zm[a^[k\pW
C[KbOZP[SgVbWeY\_bfcidmfobue
I\M\OjV]Y\^[_ecc
FXRlZ[[\e]f]mcs[
@[CXH\N[VcW[^[_\afeohgjdq\t[
AcBhOcRhSdVZWcY\\h^\c\ebfdlWr]t[u\vg
BiDZFZGYI\L]PZRiUcXfb\cch[lXngtbvd
@\F\MrP\W[[Zl\v]
AeC]D[K\O\V[X][[`hcbjfv\
HdJ[OhT]UdV[W[Z\]b^[gdj[mcnaodr\s\v\
HbL\O\ReWh[\cb
Ag
GbHbO\P]Q[T[U[WaYc\Z^\`fabb\cZe\fejdlbmbo\vb
ng
ehmd
H[P\SgTeVcXd\c^bfbkbl\pdsd
LmNcWT
BZMYRvWY\cfV
A\BYCdF\J\OfR\TZ[X\W^Y_]a[euh[l\t\
AbBbDcHZM\N]QdTfUd[cbefbhbk[lZob
B]M]elu\v\
BYCbGbHcJ\L]QbRZT\VYWjY]^ac\d\f]pdt\v\
uf
AeCaOdVdZ\`[c[e\kkl\uevZ
A[BiDbGdHhO\Q\ViW[^dd[l]
A\DaE]HZJdKbL\MbN\S]VfWdXc\\]fa[ceo[q\sev\
DlW[l]
HbJdL[R\VZ[me]
Vic]
@[A\BYGaMfNbOeP]QYR]SbYbZg[e_\`\b[cafcg\jbk[pjqZrX
@cCZD]FbIaJcMcPcS\[d\cdfeblcvg
AeBbDcF]GcHZKeMbOdTeUbV[W\XaYcZS]b^\ebhbiekcn\q\vZ
@ZA\B\DZFoHiIfJXK\LYMYNTPZQmR]S]VbWPYYZh\X]V^c_Z`\adcbd]eSfXgdjbkVleo\p[r[sgt\vY
B\C\DdJ\K\LZO[RYWdZ\[V_c`bbZcXd\e\knl[t\u[
LkR\WY
EbWh\b
O\l\vi
B[EcG[H\KbO\PdReUbV\W][r\aeYf[mZncvb
BZCYF]JZOZSvU[W[XbZZ\Z]cc]ebhkjbl\m[r\s\tWufvc
@cA\BVCfDgF[GgHYM[OgQWR]TZVXWYZU[W^f_[`jacbWchd\eXg[hUjXkWlcp\r]s[tXu[vT
CYJaTbW\\a_dcdehhdjekbl\n[sdtgvY
Wh[\
@bCbGZIbK[LZObR\TbUcZb[[\\]c^h`[a\h]lbnaobqZr\scucvZ
@\ClDdEbF\GeI\JbPeVXWZXcY\\Y]f_be\k\rct\
Ac[[f[mcobrgsb
@eB[C]DYEbH[JbK[LZMdP\R[ScTYU[V]X]Ye^ebdc\edfWgehcjblYmhnbobpcqft]ue
@\BjEbF\GdH]I]KaPaQ\WZZd[d\bb\c[ebhdk\m\resctZ
CZF\HcO[WfXcZ]\gb\elfbhco[pdq\r\tT
DZHeWbZ[\[fdpcte
Cg
@ZCfDfEjF]G[IYJ[OZVYW[YY`ej[vb
AbCbDbE\H[JWNaOZQ]TZXdY\[\_[aad\e\fmlcqZub
@cBZDeGkJ[McO\S[T\YZZY[c]\`ZaYcge]g\k[neo]s\vZ
B[DeOnQ]V\W[YZ_]caeXrbvd
@cBbD[G\JZLcMYU\VZZc[Y\d^c`]bkd[mcn\obtdu\vd
GeM\O[VfWe[WaeenlYvZ
BZCbGbL\OZR\TfUjVbX\Ze[X^h_[`kadcZechck\lXmXo\pZt\uZ
A]B]VbZk
LhWX
B[LZRZWn[]ba
BgKbMbN\OYUbV\Wg
eh
B[C\GdH[JgNaO\S\T\VYWaZ\c[ebfjl\p]sb
N\Vghkp[r]
LdM[Rb\\k[t]
BXHZLVMdO\PbS\V[WYXfY\\h`bcbd]e\fZhYkqmendocq]uhvW
@gBVC\DcEbFeGRHVLZMdNdQ\TcUaY\\e^ZcfdceZf\hbk\lhndoWpZrXsdugvX
BgEcZbhc
WbfZrh
KoWcqasW
AcCeJZK\MZV\Ym^[_\e\lZp\v\
@\AbB[DbFbGYI\JgL[MVNZPUQbR[SfT\U\Y[\\^c_e`begfch[k\lbmfoYpXq[rYtb
A[B\CZGeHVJbKXMeN\PaQWR]TeXdYc\bcVfXhdjdkZlcmdnfohpnt[u\vd
@]FaG\K\QbT]UcVXWcYh[]\e^Z`cbdd]e\fhgdl[m[n\ocr\v\
@ZBfCeF\JZKhM[NYOYPgQdT\Zc[Y^Z_Yeffbh]jdldm\o\p\s\v[
EcMZO[Wb[Ze[lavh
Wj
EcFdG\K]M[Vb^g`ac\gblYrdsetevf
FbW\[h
G]ThUbWZ
Wg
@bA[BXG[HVIcL]R[SXT\USVcY\[\^a_b`[fZibl[menbodpcqhrbsetbu\vZ
DfE\GaNWR[Wc[d^cd\tZ
B[gjh\
ObTdW\gfjbqbuX
HXOZUcZd^Yf]gmm\p[q[
Rfe]hdpdtf
A\CcOoV[W\tjuZ
BeEbGbH\J]MbR[WaXeYc`[acdce\k[m]n]q\rhuZ
@\HcNeR]SdVeWbZY[d]b^abbfch\kZlf
BZIiO[T]Vd[d
BcGaH]M]O]PbS\Yb[\\d]\cdd\e\fgobr\sbv\
f\rh
EjNbOdW[X\[d^c_\
B[KZO\RgTbUdW[X\\[]V^bd]mdoap\ub
@eAaBbC\DdEVFfHeI\KbMdOaPeQfS[VbXdZh[[\Z^f_ibcc\ebgcjckambncpbq[s]tavS
BfCgDYG\IbMYN\O]P[Q\T]U]V\X\YW[Z][b[cbdYe[fYj[k\m\ncp\vr
A[B\CcEcH]I\K\OWPcR\VkYZ`cb]cch\mbn]ofpZrisYt]
I\N\OhSfXf^Zccl]
AeC[DcHcJcL\M[O\PfSaUc\d_]`[cZe]fhl]men\o\v[
PiY]^[r\te
Wjt[
AgB\C[DfGdK\L[NdPYQbSbTUV\X[YY`ca[b\c[dXedfkh]jbqbrZs[v\
BZE]W[eovY
N\\]hg
@cBWCdDYE]FcGhHfJ[KbV[WY[j^d`ec\dcqc
F]UgZd[\_ci]l\mfo[p\
uf
A\GjRdSbb\
D[E\G\H\IfNeOVPdVZWZ`jhZj[n[o]u]
Yi
L[Wjhc
HcLZN\PcTTU\VZWVX]Z\[b\e]\_[`fbZe[fdhjjalkn\qbrYset[ub
@bAbDdGbI\ObPcSfT\UdW\X\\\^Zafbdf\hal\oe
Wck[mf
B\CdJ\X\\dcZf\hdtj
B\D]H\N\P[S\UbWkXb[W^\f\iblcrb
@\BXJUKaMbO\PWR]T]UZV\WgXdYfZb[b\c]ia\ecg[lamapdq\t]u[
I\JwM\V\Z[u\
LjWYei
C\\g_beatc
A\B]D[FaHZIbLhOcVaW[Y\\\^f`fc[edhdk[l\qdrdt\vZ
EaGiH[JcR\Z]]d_Zcdebfeh\k[mbp]t\
B]D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnap[rWsft\
VXWr
@]AcB\FbH[JbKoLZO[P\VeWmY\Z[\\]\_je\pWqbr]
CcW[\k
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s\
AeC\DbE\GbHVI[N\ObQdS\U\YX[a^\_[cdddebfagdjZk[nbr\s[vc
HhJ[KbOcP\S\WbXcY[[Y]ea[b[ddf[l\n[obpaq[savj
@[A[B\EcF[JdNjOeP]VZW\[e\e^W_c`]a]cce\ldmbu[
@bA\EaH\TcUZVcWcXgYa[\][eijakbqZu]vZ
A[BZDcEbGWHdJXMZN[P\Q]TcUjV\WZZY[h\Z]a^a`ka\cdd[eYg\jbkdmWnZo[p[r\sfui
@eA[BXCcDZEgFfGYIbJ[KgLYMjNdR[ScTaV[WdYb[Z\Y]Z_g`\acbcdXeef\gbk[lVmcobpaqgrYtYv[
BYIcLZOTP[QdVcWnZZ]caccgf[g\tcvd
Tie\hk
CcD[I\J]K\PbSfT[UiVbY[ZZ[d^\f[mhn\oZpfubv\
GZJmObU]W\X\Zf[l^\cchllWv\
B[GdIXJbLkO\WY\al]mZnjs[u\
fYri
B\DcF\N\O]P[QdVbW[abcYdbe\jjl\rbu]vg
ei
L\R[W[kk
Ph
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
KcPfl\
D\L\NdV\WY[e_bc]
@[AgBZFdHbSbTbWbZ\[\\]]b^Y_a`be]fhm\qbrWv[
HbKeW[^]h[sju\
BeF[OdWYehjlv]
@\CbHcKeOZPcW[XeY[\b^Y`labc[f[m[oep\rftd
@\B[C\E\H\IpJ\K]L[M\O[P\RqS\V[WdXcYW[Z\[^\_\a[beebfWhbk]lZmZrgv]
DhLkWY_gv[
C[Wi
@iB[DeGbI]NhY[^]`[cZe\kkvY
CeHbM\T[Ybf\okret\u\
@\`bmgtbvb
B[EeF[HdIdOZPbSdUlWV[b_e`\ecgghcn\o\pdrcs\t]u]
KfWZ_ocakd
@]BVCYFZGYH[IlJZKeM[N]RgV[WZY[Zb\\f[mbnZre
@\BZDbG[H\J\McOZQcW\Zb[c]l_e`ccZf]j\l[n[o\pXt\
@YAcBZCWE\GdH[KcLYMYNXOePSQZRZVbW\XUZY[b\h^V_da[bXeegXhZoWq\r\sXuXv[
BdE\Rik[
HcK\V[WYXk_Z
A[K\L\MgPYSkVbY\\ce\fbleo\ua
@kAcBZCcDaFlGVH[IaK\LZMfOdPbRgSWT\USVbWYYe\c]X^Y`[agc\dee\g\h\iajbk[l\nbpfqksctau\vY
B\OcRdV[Whejhhrbt\
FbWeY\[b\\_a`\a]eftcu\
A\JhW\Z\jbt[ud
GaRcSbVbWYYca]e\hjjcr]u[
@cAZBVDdF[GgHYKZL\O\QlS\TZUZXY[k]c^Z_\`Zb[c\dbeff\j[lZn\o[pes\tXvW
@\AeBZDeE\F\G\H\JbMdNVQ]RZScUfWeXZYbZg][b\cfebgZlUpYrbt]vX
LbV\XdYc\bc[eblft\
OfPdVhWZcZ
R[U]Zeaamgo[
E\HbKiR\^]qd
@\D]FcGaJbKiL[MdVYWZ[y\b^\c[eXg]hcqev\
D[EeR\Xb_Zabcce[hfjh
F[HcR\mankp\
EaF]GZIbLXNeU\WkX][[][^]d[kZleobqarb
DcTdW\gfjbuX
A[B\EfFWGbHfK[SfTeUTVfX[YYZ[[[\Z]b^Z`]d[eafZgljbl\mlo\rcs\uZ
B[C]DdF\KbMdNcQ]S\T\V[WcYm[[^]e\ncobr[t\uave
B[E\G\J\Pd_\`Wa\chh[k\uevX
@]A[B\ChEaFgHkJeW\XmY\Zb\[`ebbc[ddedfYhZn]p\r]tbuXv\
@cA\EdVXZ[[\^ac[ddijtZvf
CjH]J\L[ObUlW]XhYfZe\e]\^Xg\hdm\odp\
DcK]N[R\TbVgWia\h[lZv\
P]SbW]ghlimhoZ
E]HaMcTbW\[i_bd\t\
Hcm]njo\
VgW\ff
B\HbJ\KhM\PgR\Y\acc\fbh\mbpcrbte
A[CfDZEeGeHgJgK[L[McQ\R[SYVaW[Z\[f^f_[`Wajc[ddeofXhYjclXo\rZsbtXu\v]
BZL\TcW][iegob
H[J[M\O\V\XcZce\h]m\nZo]po
DdI[L\M\OeWVX\[b_]
A]G]K\LeOcRhSeV]W[_acbebflhckbr[
D\Fkadckl\uZ
A\BZC\GeHbJgMeRZS\T\VdWYXeZ\[dc[e\fhkbnkp\sctc
A\B[CXFbGcH\IbMcOXP\RcS]UcVhW\\c`\bWcbf[gahdk\oZpcqctiu\vc
@\BcCbHcIgJaK[L[NbP\Q\VdWcXWZc[\\d][^[_Xd[hljhkdlXmYndp\qXrYsbtb
B\GZH[J\L\QSWkZZ[Y^keXvp
DZFZL\Q\S]TeUaV\We[\^X_c`aa\b\d[emf\h\k\l\qcr\uVve
BRCYEcLbQbTdVZWrYZZZ[W]dcbfcg\h[j\mco[r[tZubvf
GbWjeblZsetb
B[P]V\WgZc[Z]Y`bc\elf]h]m\v\
@cC[GdHbJbUd]dehf\lcv]
CfF\HYJXM\NcOWPYQZSbT[UcVgWcYd][^[_ec[d\feg\lcn\o\pYqXrfsitZvZ
CcG\IYJfOpPeSiVbWg`\d\fWr\
BXCfD]E\FhHhJ\KcM[U[WWX\]fc[gblZm]n[oftcvi
M\VZjhkbm\p\ue
@cA[BlCXEeIYJcNaPdRZW[Yd[c\Z]b^X_Yb[ced[fbjcpbrft\uW
QfVcW\
@YA\BZCZE\FdHfJ\KcO[R]S\T[UgV[WYZ\[\]g^Z`Ya\b[d]gciYl[mdobpcqar\s\vZ
@bCZDcF]GVH]InJ[K[O[P[TZU\Y[[Z^[_Z`\ebfXg]hXjbl[mZoapcrhsb
K[M\UbVZWXXdZ][b]c^fg]lfmfo[
EaGeMZRhUeXc[Z^\`ec\e\mcn[rgv\
O[P[VYXbZ][[^\`cgcjfp\
LbUjW]]kmluf
W[[g
HcOhT]UdV[W[Z\]b^[gdj[mcnaodr\s\v\
BZHgLgTaVdXbf\m]qbvb
CfEbH\McNaOmSaVdWQ^\`[accXdee\f\ldr[s\u\vW
@\E[F[GcJ]NhQ\R\ScT\U[WdXmZd]d^[a\bbhhkZlco\p[q]t]u\v\
C\G\H\JgMZVaWaZb[]\a`ZbZd[eXg\l\m\uYv\
SdW\[\vk
VhW\Yf[ba]l]
C\O\RdWdZZ[e]chdlitYu\
Yd[decjbnZrbuh
D[OYVYWjY\Z\v\
@aBUDeEcFdHWIbLYNfQ[R\T[UYVdW[XZYaZX\Z]f^a_i`ZbUcadeg\j[ldmZnVo\qarcub
FYMhP\TgU\VkWiXeZ[ebp\rb
CcIeN]OcR[Ui[\\e^g`ic\d]kclbo\qfv[
BbD\FcGcIdKcOcS[T\XjY[[\\b^d_\cge\fZhYlXsit\vh
Wj
JgNcO\Wb_aa\hc
OiWc`b
O[V[ak
A]BZCXDeEgNhOVTZVcX\ZX]h^[`ebccfe[f[g\hbj]m[o\pZq[rgs[t\v\
N\WkZbfcjgl[
CcD\F]H[JeK]N]OWV[WdY\Z[[b]\`ih]u\
OcSZehfkh\q\vf
ClF\I[JdNcOZP\SbVXWWZ]_]e\hboZvX
@iCgDeGbNhY[`[cZv\
KbUcWZejsbtZui
BWHcW\[c^Zjfkd
CbMcN\[b]glcv\
LdR\VeW[Zh^f`b
B\Hg
@bBYEhFfGeOgP[QcR[Vb\\`\abcYeehYlXqet\vc
E]F]O[PnV\Y[]bcdea
DfG[OaVfWYXe[b`bb\vg
AbGbH]L\P\Q\RdUdWZXbYcZf`\d]eef\h\l\njq\seve
W[cg
BXDdHlJjK\ObV[[e]b`co]r]
A[CYDiFZHVJYLXMWObP[QeR[S[UbV[Y[Z\[e\X]Q^\_b`[bhc\dbeajekclaminfobp[rcteuc
DZHbMdZ[[[uevi
AgCZL]O\PbSf[\^Xc[d[ehf\kdmXn\obu\ve
B\EdFbJ\MgRcV[a\cYd]eZf[hdjgpYq\rbtev\
V[W[enjdt\
EbH[K[RdVcZf]a^c`\o\pfsc
B[DaFaJfLdP\WeZ\e\l\rgtbvl
@XAaCgD[F\GgHhI[KbL[MbOYPUQfSeTZWeZ[[c\h]b^Y_\cZecjbkZl\oZqereuWv]
AZCWE]F\I[JaL\MZN\O[R\TcU\W[Z\]Y^X_[afb]c]ddeXg\hdjckal\m[n]obrYsZteuXvg
F]R[Wg\h^[ffpZ
CdH[VaWY[\^\achbobrk
GZJ\L[MaNaOZU\V]WY[]\d`dfVh]kflZn[obp]rcsmtbuf
@bBUC[DaEcFaGbH\IaJeL[M]N[Q[RZU[VbWbYcZf[b`dbbefgbhdjgkXlgqatYu\
BZIcWg
@[B]CWE\FfHgOcRVWcZ[[b]g_]cbpg
FZIkOZ
I]LdRdT\W]ZX\Z`\hcll
BZG\H\KcM\RnSbTcWSY\[[`kcZreua
CeFdJ]LbMbO\SgTcV[WbY[^[_cacedf[jdm\s[tb
CdYfpf
@iB\DdF\GbHcJ]K\L[M[NeObWcZ[\\^e_\aZb\deeYhbldm\nco[q[vW
@\AbC]FdGfHcT\WWX[^c_\`\edn\o]sju\vd
DXF\G\J\KZLaNcO\PYQ\T[UbVgW]X[Zf[Z]X^X`\aZb\c[e\hUmZn[o[u[
CdM\Xchh
BbJbScVbXa[]][d]el
BbEbFeG[HaJ]L\M\O\QbTdVZW]Zma]cYd\e\lZmXn[oevd
Zbgbpi
@\A\BYCbF\HXK\M[N[O[VjWkYcZb[b\V]g`cc[kblZneocq\udv[
T]n]pl
@]G[JfM\ObPZXdYbZ\^]_habc\ect\u[
@[A\BUEdGdHdIcKbLXM[NdO]R]SYTYUgVZYb[d\f]g^b_fa[bec[eZfah[jil]mYn[p[qet[ub
BdCeDbE\HVJ\MbPcQ]RiV\X[Zc]X^Za\c\fbj[lcmengofpZq[reseua
BfCgL]R]S[TcW]Yl\Y]]^[aacbf\gfp\
B]C[EbFaH]NiV]WZZa`\b\d\f]lfr[tbvZ
BYHdJjW\n[
HgWh[bs[t[
AcHWKXL\P[SeWUYdZ[\\_i`\a\cbk\
HZLeWWZa[d]\b\i[mgndp\
@gBTCYGeIdKXL\OcPeQgR]TZVhX[YfZb[X^Y_dadbec\eZhgi]lZmcn]pdq[sbtcvd
BdH\JbLdN[RjWWXiY[]\`\cbe\j\p]tdub
OhV]WfXbYficjcr[tZ
@[CbFdH[MdOXPbT\VbX\YcZ[]\^c_W`ca[b[g\hZjhkZl\q\rctdvd
AdCcEbW\[c\dsj
E]HaMcTbW\[h_bd\t\
CfL\MZQfR[V]ZZ[e]\_]`bbYc\d\f[hcqbr[s[v\
B[J[WYZmedhZ
@YA]BXCRDbE\GbH\IZJWK]L\MYN[OXR[S]TYVUWeXXZZ[Z\W][^\_Va]b\d[eThdiujVl\mZn[qZr\s\tTuVvX
AcB\HZNZUiV[W\Za^Zd\gbhe
C]W\_[th
GcO]SjV\WeY\`hcfrU
EcGbHiO\U]Vb[]^XeglbmgoZsZ
CeFhIaSdWkZ[[Zt\
AbB]C[HZI\L\NYOZRXS[T\VWWZXXY\[\\[]X^Z_ma[bVcce\h\j\kZl[ncp\sZtZu\v[
B\CWHeIsN\O]VZW]Y\_[f[rb
B]WjXcnc
@[AcB[DbG\HcJdLYM[ObPdS\T\WbX\Y\Zd_e`ZcWeffjhml[mcn[o[p\r[sftZvd
A]BYCXGhJYMeNgO\PeQ[R[T]V\W\Yk^Y_ZdZf\h[j]ndoiqZs\u\
@bAcCbF]GZH\J\P\UbYg\ea]fcieper\teu[
@aAbB\C[D]F[GeHbJdKbL\ThU\VZXg[h]d^\_bc[g]hYk\lcm[nWo]uf
P\VeWeYi_\ue
IjW\
Wingt[vd
@eAVBYC[DbHZIZJSKYMYNVO]PbQ[R\S\VTWYX\Y\Zb\[]c_Z`caVchd[eXheibkZlZm[n\pYqas[tg
AgBoGTNcVg_qc[hZsb
@jB\FZJeM]V[W\^Y_Z`\jY
CeD\G\J[O\S\T[WbYeZ\[Zebleq[s]tbv\
@\E\F]GeHdK[LZRZWcXj[c\[`blUncq\rbuY
H\Uch]mcp[rh
W\Z\eq
@[B[E]HfJ\KaMZQcR\T\VbW\X[ZZ[\^b_\b[cZe\j\mXngoWqbs[uevZ
DZFcHgJbL[M\N\P[RfSdU[VZW]Xc]d^\_\`\aaeXfcg]k[l[nZp]qcrksYufv[
DkH\W\_jr\
W\X\]decjg
C\DfGZI\OeRgVcWWZ\\Z^Zbccee[fZgbj[p\rf
@eA[CdD[FgHXJZKcL[MVOgRZS\WeZV\]^\_]`Xbbcld[eefah\jcmhpYris\
CfFcGcHYJjK\TZVXY[Z][X]\^b_fadd\hgkZmbofrc
A\BYC[DgF[GgHeIdJ\PXReTWWeZUb\cYdaeUf[hfk\l[n\p\q\rdsatWuhvZ
@\B[E\F\GZHoVdX\Zk_\bacbd\edf\gclYmZo\t\u]vZ
@cBZE]G\WX[\^\egnb
B[WVelt[u\v[
H\J\T]Zd\[edgkhapf
NbOaVcW\\j
F\KYY\eo
H[J][]^[e]gjo]
H\J]ThVdWh
\g
Vi^[ga
CdG\aijb
B\HoQlUXW[b\ddnZoYv]
A\BdHZIcMdOZWeY[[]^cbbjcodq\scvk
C[DgH[M[QjR[U[WbZ[bjo\v[
CdGbHVJZK\OcTdUhY\Zd]\^d_]`aacb\eafdm\nbobpdsXu\
C[FcHjW\c\p]qY
BYE\GeH\J\KXLVMjQ\S[UfVcXY]\`cbeccd\eef\hfmZrhsetbue
AdBhCbE[FhGbHcM\NYQeT\Y]^Yb\c\daeZgbl\mbnXo\q\u]vb
@\CdDjG\M[P\R]SdV\W\XbY[ZZ[e\]^b_bcgddeefdg[hXqbr\s[te
N\W\\]hf
F[J\enh[
WZZ[[g`]bb
@eB\CXE\H\I\K[OYRcTeU\VdW\Y[[c\g]]adcZd\ebhblWmfn\o\p\q\rdsgu]vZ
CdDhFeGYHcIaJ\K\O[QbS\TZVfYYZk[Z]a^dcZf]pbr\
P[Yj
HaV\W\XaZk
@fBZC\FgGcHdJVKbL[N\OePWQZRZTbVbWbXYZh[[\e^V_ad\i\jXk\mbnUoUperdsdtZvY
FbL\M]NhO\RbWdYa[Z^d_eagcXgghco\q]rZtbu\
H[J\KeOhVnW\ZZ[\_bcad\hZ
@ZCfDfEjF]G[IYJ[OZVYW[YY`ej[vb
EjNbOd_\
C]HeT\X[^]n\o]sku\
@YD[FbH\LcNdO\PcThU]V\Ze\b]b^b_f`babj\lXq\ue
F\OdP\RXWgY\]b^\_[`[a]cch\jjr\v\
BhDbFeW[
E]HcO\V\WcX[c\hbsjtXub
jj
@\L\MbNeOaRb[Y^e`bbcebl[phrjth
A\BmCcDbHbIYKbL\M]N\O\PdQbR\SdTYUcV[W[X]YZZ\[]`bb\cZe\f\gahfiYk\l\mcogp\rcs\t[v[
@[BcC[DgEgFcGhHgKcL]MaOcRWSb[X]Z^Z_k`\bgc[eZffnfobpbqbv\
B[EaFfGdI]L]M\OeP[RaUdVhWcXi]T_[`\abhgjalZmcoUr\sbthuhvY
BWP[R\SaU\VjWq^]odp[
W\e]hjj\u\
AcG\IcObPaWmYdZ]afcbeblYv[
CfG\JcK\O\T[U\V\[]]a^\_[`bc]ddeghbl\rbs\tbug
AWHfI\KbLWNfOhPcSbUZW]XiZX[b\j]b`\bbcaddfXgZj\lgp[qZrYsetbuevZ
@\AeB\DfG[HYL]M[N[OhR\T\U]VgWeYe[R\Z^]_\chh\jelYv[
CdEcGcI\J[O]ScVdX]YdZc_cadcZfchgjdmdte
KbO\PfSlWXs]
@]C\E\GcNcO\S[UXVUWZZ[\k]e^\`dc]effYjek\lcm\n\retgugvb
DfQgW[
FfHkIcJaOeSXTZUaWXXcZc]\`[abcbdcnYvd
H\W\og
AgGYHcLlOcQ]WYqg
Jguf
@iCcFZGkHXI]L]P\VjWZXdZb`Zaehhk]m]qYsYtc
W[Yi
RfWZ
KdYgub
B[R\W[Y\ro
BeDfG[JlO[T\V[WfZZ]\^[chrbuZvc
`g
LkV][[e\tc
W\lh
TcWe
CeHbOcS\W\Y[^\cbe\l\qfsd
B\JbWg[h\]d\t\
DgOdWe[\
HcK\ScVnW\^\`c
@[L\MZZi^cd[h]
Ccsj
_\hi
FbOePeRX^\uavg
AiR[
CdDaM\N\OYScTeUlVeXfYc\[]c^\a]cYeYfamVnbpcqcrZs[u[v[
LkT\WYle
Li
HeJfSjUdWYX]^]fmhjl[oeqkrn
qesctk
@cBfCYE]KcL\PcR\TZW[Yd^c`YebfbhZlbo\p[q\re
OgUaW[
@bAaCgDcGjJeKYL]M\OYP[QkR\SZUgVcWZXdY\ZV[d\V]\_baabecVdigkoVp\qUsetXuX
D[O\Ye[Zc]vo
A[EZF[GZHRJbMYN\PYQkS[T\VcWUX\YXZd[c]\^Y_e`cbZe\g]hjlcmZn\oYqWt[vW
@cAcCcDbF\HcM\N[ObPbTbV[WbX[YZZb[\\c]l^e`cafe[f\k\n]rXt[v[
B]D[NfVbWc`[a]k[ldr\v\
CaH[M]NYTdW\Y\^\`beZhrlbmZo]q\
G[J\KaLbM[OWRiTcUjVdWeYcZY[b\b^Y_[cbmXp[tfu\vZ
Wc[[b[ejhW
@eFfGdHZIdKbL\NbR\S\TcVdWe[c\\^Zadggm\p[q[rbtgua
A[B\DcG\H\I\L]OcS\TcUeWf[b]c^\_i`[agbbcee\fYg[h\kblem\oaq[rcucvZ
B[DcW\elv[
W\hkjbpg
@bF]IbJcKgOYSfVc[Z^\cYjbqbvg
BdFbGbHaK\M]OcTbUbW\Zc[Z]hfZl\o\pb
KeM[N]R\UZV\W[Zka[dbpaq\
Kapgs]
O\Vf
CeLhWXZd]X
JeZg[b^dlcv\
C\D\EbGfJ]O\]gbcdbfhlbsevb
BeVcWZY\Zdr]sg
B\DkObVZWbYZ[bqb
IYWh
A\BZC\HaV[WYXcZ[[\cbebjbkdm[rkueve
@\AYB\CeDaFcLbNgPYR]U]VbYcZ][]\c^b_[ade\f\hUjZkcl[mdngobsdteuevb
B]DcH\UeWZm]ugvf
PdV]YfhY
C[PcVZZ\`fhb
AaGbP]WgYaZ\[Y^ce]q[
C[JjLdOdWXZZaYcb
@cA\BhCjEbGZHUJYL[NbRdW\Xc[b^f_gc[d[egjblYmcnbrbsbuev\
Ufme
RbW\k\rg
H]Rm[\
IpOWWY
_gcb
OfPdVhWZcZ
AbHj
@hB\FbMbhava
ReW]
Og
FdHaJ\KYMcOcQdTeVeW\]\aZcdgeh[oXpis[tbv]
JgUmVeWeZf[[^Z_fe\gji\mcn[oYp[rcs\u[v\
@]BbF\GaLdMbObR]V]WbYZZ\\e_bb[cZebffh[l[mbq]tcvX
CjWYZg[Zk]
J]KfM\Th
JbW[_fadjeu\
@bBdD\H\L\O]Q\R\T\UbX[Z\[Z\i]\dbebjdkal[mdnbp\q[rcsbubv\
G[H\Wdgi
Vl
H\JbMkR]WVZb\d]akd
@bBbC\DbM[PlRcS\WZ^\`ce[vY
@WB]C\GbIcLcPdSZU\Xe\d]c^c_c`[c[ecqZrfth
DdFXG\HcK\NiQcReUcV\WVXbZZ\\^\_Zcbe]f]kZlds[ui
A[C]H]J\KfT\UdWVZh^Zgfm[ocq\r\ub
@\E\NjP]Zcvc
@[B\DaE\F]IdKfN\OVPdT\VYX[YZ[\\i][_c`ha]cbdZebf\jYt\vZ
VhX\Zc^]_bm\ob
B[WjX\[\f[obsb
PdV]YfhY
B[GcH\KkO]WdX\ZZngo[sZ
BYC\QlVbZ[acbce[g]j\lfmerbvZ
@eDYFbHfKZNbPZQZScTlWYYcZ\[b][^bbbd\hck\mbndodqfrcsft[
B]HhI\OhQ]R\U\VdXjZ]f[lZob
AbB\CXDbEeHZJYK\MZNdOaPfSVT[VoWYY[[c]a^Ycdd]g\hcjcldm]pZs\tXu[
DUEjKZMZObSaVd`\bcdgjglash
HdT]Wkc\e\
EeV[a\jl
B[FbHcK[si
C\O\Wd[i]j`Y
FWO]VnWZbW
EaGbI\S\[dc\d]fghbjkq\rYtZud
Pi
Ph
W[\jlZ
C\FbGfHeK\eefhg\h]n\p]q]r[sgv]
JhT\]d^fp[
DbG\JfW\[bve
^i
WWai
Vb[\adc\enhc
@[AfBcChD\LZNgO\P\VWWdY]Zd[c\d_Ye\hcj\kdl\qbvX
@bBbEZF\GlLcPfU]V[W[X[[\_[`WjnkgtdvZ
@eA\BYCWDhEjHVJZNeP[QkVaWYY]Z\[[cbdYeYh[j\q\sb
@\BZCbEZF\GiH\J[KZP[RbVkYd\X_X`fdgfYj\k\lcp[rdtbu\vc
@[AkBVEbF\GZHfJgK\LXM\P[SYTcWYYZ[[^cabbccbegfYgdl\m[oXqasbvZ
AbB\DbF\HcM\N]OYP[ScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
@ZE[M[O[R\VbW[Z[\]_ec]ffjpp]rcsc
F\H\L\UhW[ddejk\l\o\t[v[
FcV]Wg
PdVgWeve
A\B[CfD\E\GjJ]MdRgSfW\\\b\eghZk[qbr\s\
BgCbL[O\Wa`cfflZpbq]
BaC[GdH[IaJgL[O\WYecfbugvf
B]CbDcGaHUK\MgPcRYTbVbWaYd[b\h_c`[a\c\ddeWgZhai]kil\qdt[
B\P]VnWU^[q\
@\ClJ\][^f
BdCfDVEZFaJ[RcVlWZY[_\`\abcad\eef\h[ifjilZrgtVu\
ARBbCeD]F\G\I[JbLYMgNbOhUbVjWWX\Yb[b\\^Xcgd[fdkdrZtWucv[
A[C]F\G]I\JWM\OcW[Z[[\die[k[v]
A[BXCcD]EgFeGdM[OeQfRZSbTdU[VdWZX\YeZg[\\b]W^\_Za[cddaeYfTk\leobpYrcs[vb
A[B]C\FdHcJdL\MZN\ObP]UdVYZ\[[^c_beZhikZs]
F\O\PeY\hj
Yh
@bAdBcCdD\F]I\J\KbOdT\WZXbZh]Z_cccdde\g[hbjckcmencodr[shvW
DYWi
D\EbFdV]WZZb^ghcqb
FZW]eejq
sg
B[DcG[MeScV][f\b_c`hhb
DdHcK\TbViW[Xj_Zeej[uc
a]hhjg
@dDcG]J\MbN\T]WdZn[[]b^\`cc\d]eZg]j\l\pctcv[
R\mgo[
D[EeR\Xb_Zabcce[hfjh
@[BWCcJfM]NcP\WbXaZ]]b`Zc\g]h\lYm\nbq\rfsYuZ
Hcm]njo\
L[T]Wm[bfeofu\
CdM\jhm\ue
BSFZGfL\N[OcU\V]WsZb[[^b`\c\f[lcnbobp\rcsbvU
W[XcYk\[]d`ie[mfr]u[
C\LcWi[[fckd
ClF\I[JdNcOZP\SbVXWVZ][]_]e\hboZ
@\AdB[D\EcH\I[JbKeLZNbOYP\R[STTVUZWYX\Za[\\i^[`YaZe]fYgahYlemaodpgqXs\tWuU
@\A\BcCcDaEkIkJbKcNYP[RbUcVTWYYaZ[[b]e_Xbbg]hcjZkbldqbsdtlu[vd
AbB\C\E\H\JWK[MdNjO]P\SfT\V[WUYhZo[Y]V^Y_\`ZaXc[dbekg\jclWnWo]pbv[
AeD]HbMZV\WgY\_lf[l[mbob
GbHeO\VbWb[]aab]dblbmgo\
FhWc[\t\
@]B[I\RoV[WWY[[\aZc\d\f\h[l\mbqbsa
ChD[GYJcL\MfNYO\S[T\Y\Z][g_dbfhhl\qbretYv\
B[SgY][]_]bbcdf[g[obv\
WZZk
@ZD\F]HYL\MZN\U\VbXgZb[[\g^Waccae\h\lZmcpVrctev[
AfD[FYL[R[VdWkYbZ[a\ccecfdrb
F\GbInK]M]N\O]RZSbT[VgWUX[Y[_[f[g[k\o]uZv]
DUEfdgjY
W[\jlZ
B\CfLZRbVeYk[\kbl[qhrZsd
AcSdV]Y\\i^\ffr]v[
@]A\EeF]IbK\LYM[N\P\T\UXV]WbZX\[]b^c_c`gaebddee\iclcmcqcsftcucvb
BiGeMhRXWdlb
BZVlWnZb[[\e^[hck\q\ua
BdGaWYY]kbsf
@\A]C\EgFbG\HbJdN[R\SZT[VZZc]c^a`gbbcbdcf[hbleqYr[tbv\
BZLsM[RXV\\\k\t]
U\Wjma
@dB\CbEcFdKcMjOXPiQ]RZWh[Y^[_[`bfcgcleo]rfs[v[
Cie\h\qb
@eB[FYG\H[K]LYM[O[PWSfVjWd\b]d`Zc[ebfbgah\q[rasgt\vb
A\B[CXGbH\J[KgL\M[P]U\VYWZXfYYZt[[][_b`bcZeYhaj\l\ocpXrds\vW
F]OhVbW\c\
CrOZVXWZcbebr\v]
HXgl
G[IgO\TZmipbrbte
@[B\CoEbF[GfI[JdKcL\M[O[PaU[Zg[\\b^Y_\cceff[gZj]kbm\n\obpZs\
B]CeRjV\WXXiZ[[b^\_ce\hbj]obp]
C[DeU\V\Z\[f]hh\u\
T[U[Z\efh\ndogrk
mf
KjWee]
CeH]QcT[UdV[[]\\^[`feih[vc
@WBYC\FZIZJZL[MYNpOUR[S\TZWYXXY\[b\Z^b`[d[e]feg\jdm]ncolpZrZscu[va
@cAgBkC[D\FaLZMZP[SYTXUdV\WZX[Y[[W]S_a`[aZbbdWefggk\ldmhnhoes\t[u\
DfIhV]WYce
AhJ\K\LXWhYo]e_]bcl\
DcWg
B\CcDgEcF]NaOYPYTcV\WYX\YZZj[b\b^e_d`\acedf[ldo]p\rbu]v[
D\GcM[VfWV[eh\lavc
CeDbE[H\JZMgS]TgUbWcZe[\\\]Yacbbc[d[ebf\jblYm\pZr[s\vb
@]BYFcH[KbMbOePeS[W[Zb^e`[lYn]o\pmrbucvc
PbWc`gmbr[
IkOZP\
@fC\D\KaL\R\Wj^]hit\vX
@[BZCcE[I\KYLZMZNjRZTYWeXaZc[c\Z]b^\`bcceYfYg\j\k[lcmeoWpetZu\vT
@hCbPaV\WY_]
Cie\h\qb
\h
@]AiB\CYDfEdJ[L]M]PYQcV[W\YY[c]a_]`[b[dXe]f\g\hckZmbo\p[qcs\t\ue
@]BWD]FbHgL[MWN\OfQbSZTXWWYf[Z]\^e_[deefffibo[qar\uavc
Rj_bff
sbug
@ZE\FnHfKZO[PZQlVcWZYf_[`bgbh[jZs[v]
EbV\W[_gc[q\rj
ni
F[OkW\mb
D\Wisa
BWEcHgJbOZQ\VmW[Y[^Yaig[j]oaqUvb
c\d\vg
Z\si
Ph
GbVfWaXZaccdl[ve
[h
LdW\Yca\rh
BcDbH[O\VkW[Zb[ca]t[
JaWkZZcdgeu]v]
CbD\J\N]YbZaa\e]gehhj]lZ
F]Hg
KkM\W\m[ne
DfE]Oc[edbebf]l\
HbLjM]V[f\rf
Ucobrj
B\Lk`d
CcOfUcV\W\ag
CjM\O\UiWe[\iWlcmfo[
@\AeB]CYDZF[G[HXJ\L]MZNYOaP]Q\S\WeXlYb\e^Z_p`[bWd[hfkZl[pZqXs\uZvZ
B[CcE\H\MgO[PhQiSiVbWT[\^iecf\hcn\o\r[s\tf
EZFZHiRaVbW\\Y`jf\jb
BYCbDZF\I\K[MeNcPkQ\S[V\[h_\`\b\f]jbkZlbmcngo]p[sbt[
G][bci
A]BbE[GfHYI\M]O\PZS[VaWcX[Z\[Y\p][^Y_f`\d]f[hZidlWm]n\p\tlu\v]
G\IbJ[PdUaV]\iccfbkbq[r\tZv[
@dDZEbH]KYMhO[RbYd\d^\_b`facujvf
G\lj
KhWZYb\hffvc
MjW\
@hWf
NZV]Whoe
WYYa[s_al[
R[\dfltc
Wp[Z^\e[f\sgt\
@dC]GbM\NbO[P\QbV\WU[f]abfe]j\l[n]ocqb
BjD]GdWZackb
B[C[JYLbV\W[Z\^X_\bZeYg}h\peuV
BYDbH\KrM\R\Zbb[kenWpWqZuY
BmGaHcJiM\QcU\W\Z\b\c[j]m[n\q\scuZvZ
AcB[C\E\GcHYJcNbOjQ[SfV[XYY\[W^Y`XcbeZfulbrZs[tf
Wn[\v]
AbBcCYEXFbHfIbKVL\MbN\OWV\WQZb[X\b]\_i`ba\bdd[ebfahfnhpcqhs]t]ucv[
BZWme\l]
B]CbDbE]FcHXN[O\WYXgZ\[[\c]c_\ffl\o[q]rdscuh
DXEgFeJ]KdPdR\SfU[Vc[[\ccbebfdg[p\q[
W\Yhlc
C\D\JbL]S\Ub\[]\d]mbs]vh
@YC\GcHcK]M[NZOaPYRZTZUdVcW\XdZ\[Y\a]b`ba]b\d[gahgiZk[l\nfohpbrZsVt\v[
FbP[SoVZWZ_\ldobr\
BZHbMcVdWfZb[cgdl\o\
H[IaU\W]agedgg
mbogrc
B\W\ai
\g
O[V[WWak
VdY\fdrh
AYDTE\FdHfL\NVQ\RbSZT\UXXX[\\\^b_[a[dleYfVghhYk\meniofpbqUrWseuWv[
O\W\X\[\ucvh
AbI]K\L]NaOfWXXf_]bac\e[fbi\jcnhocp\qbu[v[
@\D\GZJ]ObWcZ[[c]gbec[e\hpm]v\
@cBgR\ff
B[FmHoK[M\QgWiY\_[fXlYm[q[r]t]v[
BZEdFYHUJcMZOPPkScU\VbXdZX[\^Z_i`ka[bXcbfZgWhbiejek[qar]sSt[vY
MgOeW\Za
B\DdG\H\K\M\NRO[PbQ\RfS]T]U\WkXl\ga\bWebfbh[jmmen\ojpUqYtYuZvV
CiScX[[a\cfbh\lc
HeKfRbm[oipbq[u\
@dB\CbD[G]HVJbKXL\OZPfQbRYSZT[WiX\[f]a^b_c`bb]d\ffgcldm[o]qZsnt]uZ
AZB\H\JaK\UXW\Y\[]]\^Zmhoap\qerlt\
Gh
B\IcWlX\Y]sg
Fkl\ni
BYDWEfFgG[H[JdPbQYUc[[]be\j\kbl[mZneqbvn
W[[g
A\D[OXPbVYWjYaZ\v\
DgOc^cehh\qbt]vg
@bAfCWDgEgKbL[QaS]T[VbWe[[\[^\_\bkcTddg\h\jYm]nbo\uavi
A\BdCbDbIaJ]K[M\RbSbThUiVbWS[[]\`da\eYl\manbohqerhsbtZuZv[
@eBZC[GbJcL\MYQ]TcU\VaWgZ[[]]e^Vcld\eZhZjZlct[v\
CbE[N[OtPhV[Wc^\`[jjq]ua
B[EbH]NiP\VWW[Za`\b\cld\f\leo\r[tbvX
MeV\Wdf[rg
J]Th
D\HeQbUXnZo[
AZDbGbHaJYK[OdQZUcWZY\[Z\]][^f_\abbgffg\jbm\nboesZu\ve
@ZAfBeD\EYFnHlJbK\M\N[QeT[WXZ]^\_ab[eZf]j\nYo\r[ud
B[DbF[HdJ\L\O\[e`\b\dbenh[k]q[
@[B\CgGhJbKbMZOVP\R[ShWXZ]\e_]`Ze]fYh[jnk[l]o]pbs\
jj
H\SjWdo[rV
HpSXTZW\ZcnY
B[FbHcK[si
KkM\W\m[ne
KkM\Wd[dsU
@eDZH]KYMiO\R\VgW\vj
@dGcHaM\NbO\P\QbRcWZZb]abhl[n]qb
Kh
@iChDdGbNfO]Y[Zf`ZcZefg\l]v\
C[Onj\r\
EhMZOYV[^Z`]f\jkvc
U\W[XfYf]ch[l]u]
E\FoHfM[QfU[W\X]][e\l]v]
AbB]OcVbWcY\]\ecfirX
@hAZEdGZJYR\VZWXZb\Z_]`\b]e\f[loqbs\va
@eAhBYCbDfE]GeH\IiJfK\L\M]PcRZT\U\V\WUX\YeZ[[\\[^g`badb]eaf\h[j\kZlYn\p[s[tcvc
ehh[
@ZCbDZF\G[HdIYJZKdL]MWNYPhR[U\VeWXYYZ][[\]^Y`eb\d]eXf[jbl[mYnio\s[t[
G\W\Ybmcrj
CcJ[LgW\[e^\eZf]ve
JcN]V\Wmv\
@\Nh[c]gl[
AZBbDpEbFYK\L\M[P\SbWYXa[\]\^g`caZbndZf[gjhZiclYmbobpXtZu\vm
Vae]hsm]
B[CaD[G\JbLjO\R\^\e[k\lbv\
ClJbb\
@eVcW\b\j[uj
AcBbGbHXIaM\OePdQ\T\VVW[Zb[\_\bZdbf\o\rZs\t]v[
Wj[Ysb
V]am
I]T\VhZ][gahvZ
BjCbMZU\X[[\\ie]h[p\tZ
@fDZJdMnPaUdVbWV[f\Z^f_[c]eZjdmas[uZvZ
KbTbU\e\reuh
AcS\UcektZ
BWChHhW\k]
@\CaNgWcZe[[`\a\m\oi
CZDaQaUgX\Zeejf]h\i\m]od
sbugvb
B]DbK\MeY\[b`]a\f\hbpas]th
HeKZLeX[[\ccfdsotc
EcNdVcW[Ybcchblh
A\F\HaL\McNcWYZe_agbph
@ZA[BZE[F]H[JZKYLZMZOhPcS[U]V\W\X]Z\]\^a`YbYcdd[e\keq]t[vb
HgKdS\WZ[bbbd\o[
B]H\UoZ\[\m]o]
B[V\Wv[\h[tYvZ
@bB[EcG\J\KeLiMaNfUcWPXfZ\]b`Zd]fgg\hdlfm[n[qYrcuh
A]G[HhJaLZMcN[SYW\Zf[m]ecVedfhk[lfm[obs\t\vY
A[BZCbDdJcOcQaT]WYZb]Y_a`ZaZcbfbhjs\vl
BjChJeP\R\UbY]abe\f\lbmb
B[Hg[f
G\IbJ[PdUaV]WW\icckbq[retZvd
C[IfN\VZWbY\f[rg
A\B[DcEgFgG]JeM\NYOeQfR[U[VbWaYYZc[d\\]d^X_]`\bZcad\hcj[lbm\p[qfukvZ
@jF[GoL\V\Xc^e_\e\k]
JbLkOb[clb
@UA[BYCZDXEZFeHpI[JYLRMYN[OTP[SSTYUYVYW[YZZ[[W\W]Z^Z_b`VaYbWdZeYg[j[lWm\n\oZqarWsztavU
B\C\Wj
E]F]O[PmV\Y[]a`\cdecje
AbB]C\D[LbWf_\c\fjhclbset[
@bGbTgW[[hld
DfGbObTcW[Yb[asevf
K[UeV[XeZZ_ac\jal\mgo[q]
Ci
@g
@hAfB\CfFgGbHXI[JeKXL[MdOgPjQ[R\ShTZUaVZWcXeYaZ\[c\b]\^[_ibedXeifZgYhcjbp[qZv\
CbJbQ\SbWXYZb\e\u\vi
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOUPXQZR[S\TdU[VTWXX\YVZ\[V\Y^Z_[b\c[djeVfZh\jXkXlZp\uWvU
@ZCjD\E]F\GeI[K]MYPZReT\UYVeW[Z[[b\c]e^]a]fbh[lemcoY
O\PhV[
W[cg
^\fhla
DZJYvh
Cj]b
BXHiJcK\V\r]
M]^\eno\t[
IjR\W[Y[r\
B[CYHZIhOYR\V\Wb_W`YeejdqZtcu\vb
ViW[
GcL[RgWb\\`cegpb
KfRXVeW\mhngodpp
AfB\CYD\EeFdG[HcJfMcNbOZTgUeYZZe]b`hc\e[k\l\m\odvi
BhGcO[WY
BeObR\W[\iv]
@]B\KZMgRmW[]]^bd]t]
@ZAeBcCgD]EaHdI\JYK\MYNZRaTcU\VWWX[U\Y]]^b_d`eabb\jbm\oZp\qdvY
RZVXW\^\_\cce]h\jilc
B\DZI\M[Ve[b^]_]ceeffbiel[p[rft[v]
OiU]WZXd\c]heb
Qg
BZEcFgL\MdN]QdReVbW\dfh\l[p\vc
DdEkF\G\HbIbN\RcV\X\ccdbsdvd
EbH[K\VcZf]a^c`\o\pf
@]AZHYIeJbMbOZPWQbRbSbVcX[Y\^Z`Zb\ccedf]j[m\nergt[ud
M\V]WgXcY]]du\
A\CgGaK]L[OZSbUZVaWfX\Y[^gcfd[h\lbmincobpZs[t]vZ
FbH\OZRbW[Xg]c^[_ca\d\eYmWnYumvb
B\G\JSM\NfO\V\WfZi[\\g^Zbge\lcobrdthv\
AYBZDbE[FYGbHdIZJiK[L[McOYRWUeZ[[\^[_[afcZdgelicoZq\rcu]vZ
AUBWCaDaHcJ[KdL\NcOYQcU[VZWXXl\d]d^c_d`Zc\eZfbg]m]n[qXr\tVujve
BYDaW\u\vk
Wf
`g
BkWY
G\Wire
@ZBYC]F]HZIdM[NYOcReUdYdZe[Z\b^Z_[d[e\fjibj]ldnco[qXr\tdvd
R\mgngodpg
CbY\[\\b^[obrm
@bEcF\GbMZWYYbZ\[eefl[p[tZ
CYFbHYKdMdO[P]R[T\VcWcYb[h\e_Z`bbac\g\h\jak\mcodp\rhv]
RiW\\Ze[lYsi
HbK]L\M[O\Y\[g\b_bfZjbn\rcsbteuevd
B\UcW[[Zefkbvf
AXDiEbF[GZJeMdN]ObPjR\S[TbWZZ]]d^Zb[c\d\ecf[jbk[lZp\q\tbudvd
BYChDZEZFfG[K[LcMbNYOZTeV\WfXbY[[\\W]V^Y_\`eccddedf[g\j]lXmanaoaqct\u[vZ
W]`h
@fCWD\GZH[KYL\Q\\\^e`fa\d]e[hhj]mco\
@dBXCgGgIeJcK\L\M]OaPYRYT[U\V[WWX[YdZ[[\\Wabb\eafmh[kZn\p[r[s[tcuY
@kAcBZCYE\FYGbH\IZJZKXMTO[PYR[S\VZXZZ[[Z\Y]b^bb]cedZeVhXi\jYkUlZn]pZs[tXvZ
ChM]We
Jh
FfGYHdKbMnQfS]VeW][cmbqbsbtavc
GiRY
@\BZCbDYFcGZIfMYNfP\QbS\T\UZWiY[[\]X`WaYced]fZhYm[n]pYq[rYsWt\vX
@\CZDfE[G[HfOdQbTbXgZX]h^b`ca\dde\gfhasfvf
@[BXDfEbFgG\HgNbOWV]WV[b]e^d_]`ac]ekfch\mZp\rYu[vh
BgCbFfGeLcN[OcUfV\WdXZacc]mf
C[DZFeIdLcO\QfT\WbZa\Z]\`Wabbfd\f\hckZlet\
G\H\KcM\SbTcY\Zb[[`kcZreua
@cB[H[RgV\W[[[]baZd]h]mbv\
`iv\
VpWZ[bod
B]CdFcHeJ\LdMbO\QYSgU]V[WYX[Y[Zf^Z_cacbbfajdmYs\
FXRsZ[[[e]f]mcs[tX
gh
H]I\RkW[\]rb
C\OcQdVkWi[e\b_abYechit\uc
@bBeC\DbEZGbIaLf^]_dcXeXkhl[ob
DdLfMcUcWXZgk\vf
@VAdBPF[GQKXLbNmO\P[S[T]U\VbWtY\^Y_ca[b[cceZf\k]lpnVp\qVrZvZ
G[H\K[PYQbS[UbVdWgY\[Z]\f[g]h\ocrmtbu\vf
IZOjV\W\[c\debsj
C]DbFdHeT\W]X[]d^[n\o]sku\v\
^fehh[
DhGTL[Wevg
RfWZ
CbH]JcM\W\XcZ[afgihfu\
ChG\ed
rg
A\DfF]GcKjLZM]O[RZSbTbU\WYY\Z[[W]\_bacbYcXdYeikel[oZp]ret[u[
AYB[GTI]OXV\[[]Ycleekfuc
AXCXFbGYIaJbK\TbUeV[Zb]\`ib\cde[gcm\qZrdsc
F]Hg
G]Ym
V\WcZb\cehq\
`g
AZB[D\I\KfL[MbPbR\WdZe[g\bc]e\f[lfqZ
B\GdLlWe[Yb\v\
DYL\N\WV[q^]`\b\vb
CdWb`i
DpEhF\L\WYvc
H\R\WYXk\Zf\oi
C[JjLdOdWXZZaYcb
F]JfR]S\TdUeWgXdmZpcq]uf
IcJkMdO[We[Z^\u\
Mc`g
BfWZ
BYhbuj
@\BTDfFZGOHeJhKVL]N]ObS[TbUbWXY]Zc\b`abbcdd[iaj[qZs\tbudvg
BdCYDaGaHbI]J\KfM[P[UZVeXbYh\Y^]agbYfekZqkrXt\u]v\
CeDbEeJeK\LZMZN\O\P\QcScTdUdWRYZZh^caadcfbg\i[m\odpeu\v\
ChEbFfHeJ\T\VYX\]dc]e\jhnbt\
JiVd
AZBVEeGeH[IbJcK[L[PhQYS\UeV\WlZ\[Z\Y]c^d_\`]mbncocp[qesXu]
WZgi
G]TbZg[]\cebh\pbte
ChG\[debq[sfte
[f
Zbgbpi
WbfZrh
eg
V][bah
EeFiGcHcMZR[W[[l\\d[hbjhq[vb
Fi
C[O\T]]chem\n]pl
HbM]_gn]
AgCcHYP\R\S\WYYh[[\a_ZccrZv[
A\JbOhTeWV[\c\ddg]kbo\vg
C\D]M\RmV[[b\[bb
^Ygmq]t\u]
BgDdF[GbJcO\Q\WZXaYd\c`[cbd[edfckZpgvf
@dC\I\NjOVPoS]T\VYWZX\YWZd]b^\_\`\djk]p\t]
MjWa_]`bebqct\ud
Jn^Uu\
A\JkZ\
N\R\Wbjcl\ti
@eB\CdJcXbYdZ\\i]bh\p\re
\h
@XB\C\DgF\HfJbKiM[S[TZU\VeW]YcZe[c\Y]e^d_c`[a[b]cZd[ekf\k\lUmWnVoRpfqeretYvW
GbHbP\SgVe
@\F\G[HfKlMWOcPdRXSZTbU]WbYYZ]^[b\d\eZf\hdo\q[ret]
D[E\G\H\I[K[PdV[`ihZj[
D\FcH\O\Q[lcm[nio[s\
B\CVDdJ[KbLZMgO[UhVZWe[Y\Z^Z_]`aa[b\c\dkeZldmdtZua
C\J\M\P\VjXe_bbcc]d]e\hfiatZv\
HbX\ohu]
@ZB[CeDcF\HfIgJZK]LZM[NiOfPdRZSVVZWc[[\Y]b^\`ba[dff[gbhijfm[nko\pdrdsZtZu[vd
@\EaM\N[OZV\WZ[f\[_[e[jkm]
CeFeHaIbKdQ]WdXdY[[\_bhcl]n\o[pgrd
@\AXBfChD[E[F]GZH\JXK\LcM\N]ObPgSfU\VeWbXTY[Zc[\\b^\_g`dadd]gbhZkdmXobpWsduZv\
CdMiO\`i
C]DcF]G]H\J\L]OUP\WYXcY\`dc[dhe]f\h[j[lhu[
W[vi
DdEdF\L\va
DiWZvY
EcW]vl
@YAZC\E]HfJcNYP[R[SXT\UdVYWUXbZ\[\]c_b`Ya[bZc\d[gcj[k\mcoepeqcr\sXubvY
G\JdLbMcO[Wj^[a[lbqbrdsc
B]C[EbFaH]NiV]WZZa`\b\d\f]lfr[tbvZ
U\Vo[c^[h]vZ
BYHdJjW\n[
CWD\HfIsN\OUR\Wba]f]h]o\pesZt[u[v[
DaQ\[]ecvg
BYDfQdW\dcvX
AcHWKXM[P[SeWUYdZ[\\]]_j`\a\cbj]k\
IgO[o\q\s]
G\W\Ybmcrj
@eGhcbl\
B\CbFaGcJVKgL[M]P\TbVVW\XhY\Zg\]^\_cabcZe[p\s\tf
JbY]`hrd
H\W\Zm[[]\`\l[
F]OhVbW\c\
CrOZP[VWWc\\ebv]
BeL\Wm[[v\
TZWeXb[[fZhZj\k\lkmeudv\
BgWY
B\CcDeOdTbWYcceh
V]W[ebtn
WaZbb]vi
U\W[XfYf]ch[l]u]
BjD]GgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
GeLeM[OZT\W\Z[\ce\tf
BfHWTcWc^\gl
SaUYmjpbte
@g
A]B\DeF[GgJ[M\N\O\UcW\^]_ZccdckYl\te
@\BXGbJdM]NgOaV]Z\[Y^f_\b\e\ihq\tZvb
FjR[dhvi
CcXirdu\
BZCiE]F[GbI]M]NdP\R\TXVbWgY\ZZ[Y^\_W`bb]ced[eifZh\pYq\r[tc
@\A\EdFfG]HdJhL\UfZg^Z_gaZgZlZmZo\q\r\
C]JhW[Zd^bae
@\OZP\_hc]jel[
W]]dtf
BVCcGZObWdX\^a_dei
@ZAYBUCWEZGdHcI[L[MUN[O[P\Q\ScTUUfV\XgYYZa[X\X]i_Y`YaZb\dZeXf[g[jZk]lZmenYo[pZrXsVt[vX
BYW\ek
E\FoHfM[QfU[W\X]][e\l]v]
BcKeSbVeWZYk^\adf]j]vZ
BWC[E[G[H\I\JVLhV]W[X\Y[[b\e^\_Zb[d\ehg\j\lXo[q\rbsctbuev[
R[V\Wg
@oAXBYCbGUHXJmK\LbMcNbObPeQZR\S]TYU[V\WfY\\[]g^Y_Z`kadbYc[dZecf\gZheidjdlWmWnZoUpgq\resk
BYDfEhF\GYHbK[M[NfOdR\S\T[UeVYW\XbY\[\\X^d`lbbcgdaf\l\m]o\pZrZvc
B[DYHaJZNlOXPeUfVbWdX]Z\\e^\daebfaj[m\n]q[tX
N\OXScTbUbZ]\e_c`\eehclancrcub
YfZivZ
KiZe`[hg
JeN\O[Wg[b^Z`h
@jGdLXO\R\VgWc\acbedfilZr\
C[V\Xb]hu\
^\e[lbmftgv]
fZrh
BdH]J\KfMeP[R\SeX[YiZb_g`\a\dcj]k\p[q\rbt[
DlEgG\H[IeU]W\Ze\[`ec\efv[
F]H]TbUcVcWg
VkYfa\e[
CaLfM\OaP[R[SbW\Yh[\f\ud
DbE\FcHZLeMfOXP[QWRcSgT\UbV\WZXbYZ[c\a]c_c`ebZdheZgaibj\m[naoZqdtXvc
A\K\Yi[c
@\AaB]CcDbEfG\I\KcP\U[VeWYXaYe[\]Z`ZaZced]fbgelZm[n[o\p\qdue
AbBXCZD\GaLhO\PbR]o]t\
@dCfFhMeOdPgRcSfV[WZ[\\\`mvf
WnZY[Yadbcl\
WZZ[[g`]bb
@cBfCYE]GbKcL\PcR\TZW[Yd^c`YdYebfbhZlbo\p[q\re
@]C\DfEcF[JdLWM[NXTbU[VYZ[[caacVe\lmnftcva
@\CbJbPcR\V]X[YcZc[c]n^Yaedbe]gck\lcrZu\
BhGdWZf[
@[C\DgEdGYIaLcPbQcScVaXbZ[]f^\bafcg\hZlfmdvZ
LmV\WX
A[CfG[IXJcLZM\NZOdQcR\TYUcVZWe^Y_Yacccdaecf]hajbk[m\nVoWp]qhrcsbt[uava
C\FbHcI\K\V\W\fhn]p]q]r[sg
^i
@bCdDdGbI\PcSfUdX[Ze[e\\^Zafbdf\l\odufva
CfD\E\J]LhM[RXWZ\\eghZqb
V[Yh
EcL\R[TbV]WZ_Zccebhejlt\uc
EkWj\\f\hcq\v\
R\Wk\gaa
G]I\M]N\RbT\VXWkZh[\`be\g\hckfl\pfqasdv\
F\GbInK]M]N\O\RZSbT[V[WYX[_[cbf[g[k\o]r\uZv]
W\`i
@gD]MnO][Z_]`cl\v]
K]McWVZ[[ph\l]mfo[u\vW
H[U\Vf`[e\gi
B\RjWWrc
DbH\N[R\W\YcZb[crht[vb
NbOfP[RaSkVZ[]^\_\f\l\obr\
\g
@WB[C[HYI\K[LcMbN\OcPfQ[R\SfTaXbZc[d\\]c^]_c`ifThcleoZpbqes]
@hAZEdGZJYR\VZWXZb\Z_]`\b]e\f[loqbs\va
@cC\JZM]O]U\WkYbZ[[b\Z^[_ac\eafagZhfk[lcmao[rbvc
Gh
C]GbHaL\Wf[b^\vX
C[FcH\J\L]TcU\Vc]a_a`dh[lcpcqgt[
@cB\E]H\KmMfQ[S\WXc[fhl[r[sUvg
C[EhMZOhV[W\^Z`]h\jir\vc
B\J\MbOcQiR]VmYdbcp[rZ
V][bam
BdCYGeJdKaLbM\PbR\ScUbVZX\YZ\j^f`[c\j]kcp\qatUv\
ChMgOeRlv[
B]DbK\MdY\[b`]a\f\hbpatgue
B\JYLjWYZg[]\deetc
CcF\JcN[V\WbXb\[]c`\cbfehej[pZqcs\ulve
GiH\IcJ]LcN[OiPYV\W\X\_b`gacubv\
@g
@cA\BZCVEgFcGWHYKbL\M\R\SaT[WjX\YXZX[c^[_[`kbbccdZfYhem[r]uZvY
^hc]
@cAcBZHaK[MZNbOhPdShT\VeWjZf\[][`ebbcZeXfUjbldncocpYqfr\sbtWuWv]
RZVXW[Zb[b\\^\cee[h\jltc
HZL\N[V\WZ]j^[`qa\eam[q\tZ
@dAeBWDbFbGWHXIVJ[M\PYR\ScTbUkWZXbYYZh[Z\m^g_\`dbbc[d\gbhcj\l]mRn\oZp\r\sWt\ubv[
CoDdIdMcPdTZXbYd_bictZv]
Wf
HbIhOcR\TbV\WY\\l\r[ve
C[FbHYIbO]P]RdS[T\UcVcWYX\Y\[[_[baegg\h\lcqYrhscvf
@eAhBYCbDfE]GeH\IdJfK\L\M]PcR\T\U\V\X\YeZ[\W^g`badb\f[h[j\kZlYn\p[s[tcvb
@kAcBZCYE\FYGbHZIZJZKXMTOZPYR[S\VZXZZ[[Z\Y]b^bb]cedZhXi\jYkUlZn]pZs[tXucvZ
FfGbHdKbMnQfS]VeW][cmbqbsbtavc
@SBZDbE[FfKZO\RdS\TXU[VdWcXbZY\\]a^X`Vabcdd\eaf\hZmZpYq[u\vX
BZDbEcHdLcRdWb^d`ac[eZm[rZvg
K\Rg`io]piv\
IhWZ
ehh[
AYC\FbGUH[K\PcRbTcUeV[Zd]]`jb\ccgdm\nbrdscuc
B\D\G\HkJWL[M[NfO\V\Zi[\\e^Z`ebgefj]lcs]thv[
IcJmM\O[u\
JhWf
A\CaE\FaHYI]JeMfOSPcScUbW[X\Zb[\^e_\bZcdebf[jgkZl[p[q]rat]u[vd
BfC[EeFgGcHdMZR[W[[j\ed[hkjgm[q[vb
A\OdVZWY[\^addechbvg
@eB\CeJcObW\XbYcZ\\i]bh]p\rf
@ZCbDZF\G[HdIYJZKdMWNYPhR[U\V[WTYYZ]\]^Y`eb\d]eXf[jbmYnio\s[t[
@\D]EaM\N[O[R]V\WcZb\Z_[dce[jkme
CWInN\R\a]f]h]j\o\pet[u[v[
DaQ\[]ecvg
WnX\[Zhesj
G\W\Ybmcrj
A\BcE\GdI\JaLfM\OfPbR]SZT\U\W[Z\[b]]_c`[a\bXfZgchXjbkal[m[nho\pYq[ritbuevd
G\PcScViWZYb^\adcbv\
@]GYK\M\N\VbWg]\^\_ja[cbedh[k[tW
@cAjB[D\EZGfHbIXJZKbL\PYSVTgUXWbXdYaZc\e]T^b`bb\d[eehdobpVqdr[s[t[
@[BZC[EdGYIbJ\LbPbQcScVdWQZj]d^\bacffcg\hbjblfmdpavZ
CaEkHaW\
BWCZDeLeM[NhR[TZVgWk\b^S_[`Wcie[gbhXk\nar\t[vY
IhWZ
C\GhH[LjWX^fv\
C]DZE\HkJdQb[bdhkZqbvZ
C\DXEaGbHdM\ObQ\RaT\UcVnWj\\^\_cbbgamco\qf
A\PbUbVgWfZZ[[`\ahc]o\vb
C\Zb\g_btc
A\OgW\Yh`grZ
@\AcB\CgDZE\F[MeQZR\U]VcWSX\YYZi\c`aa\b[c]djeYj\nbpgqbs]t\v\
BgCXDeHkIcKaM[N]O[PcQbSeTbU\VWWcXY[W\k^\`]cUf[j[k[o[qZrctevY
HbW\sh
B\DYE\HdJdLbNgQaS]V[WZX\Z\\f]b^]`db[dgkgl[m]neo\pet\ufvZ
hi
EbFbMeO\PeTZYj_[j]r]sbug
@eC\Zg]fa[v]
C[E[FZG\J]KbV]W[Y\[[\[_hebhejdl[n\obp\sdv\
@\]g
HbVf]bf[qbrgsb
`g
@hAcCZFYGcH\I[J[MTObPdR\TYU\VVWdXYY[ZW\c]c_h`Zc]dbeefaicj\l[mbo\pVr]sXva
BaDcHTJ]KbNZObPZQ[SbU[VnWWYe[Y]Z_\b[e[fbhjj[k\l[mYn\oWpWqWr[tWu[vZ
AgBYCXK\V\Wijbpctc
AgBVDWFaHkM\NfOePXQhT\UcX\[[_[`bbdc\dfe]fUgahZl\mbpZqYsZtbve
BfFhc[
B[C\Y]Z\[Y^\ccgbhjoYqZr]
@[R\TcVdZc[e`bhi
B\C[DhEbHaI\J\LhO[QdR]T[V]Y\[V^a`ab[daefhcp]u\
D]Wg[h\\]\ecl]
CfHdI[M\OdTgUfVcW[bid\e]hfm\o[sV
R\VcWk
QfVcW\
F\IhVcWW[e\c_Z`Yeefbg[hkj]l[naqa
A[JdM\OdWb\d^l_\c]h[pavY
FdH\Wjmet\
@\CcE\GcHWK\LbO\R]U[VaWeXbYb[]][c]eWh\jbpnsdu[v]
@[AVBeCZD\EZGcHgIYKaL[OUP[S]T[U\VTWRYfZ[[b]c^d_\`\a\d\ehgfhgjWk\mYocqcsct\ufv[
@]H[J\K\M[T[UsVe]\^]bZg\h[mYofp]tfvZ
H\R\UfWUebfpmbng
B[CaDgEfF\G\JbLjO\R\WX^\e[hWk\v\
A]E\FiGbHfJbMZN]QbRcUZV]Y[[Yb]cbe\i\k[l\m]p]r\sZv[
FbHcIbJ[Z\^b`hcYehkhvX
DhFdIbN\QbX\Yc[a_]bdechcncp\q\vb
L\RdW[[kcbk]l]
@[A\CbDgEfFUHdIdJZK[L\NdObPbRXS\T[UYXcYeZb\i]U^X_Y`da\cYdge[mbodpWrhuWvc
AfBZCdDcFcGdHXJdMbN\VgWZZ]^c_cc[f\lZoashu\v[
Cob\
BbGcIbJ[OYR]WeXeYc[XresZvl
CZPiSdWZcdecfY
Nc[Z`]cflhm]v[
D]EcGbN\ObTbW\ZZ^Y`Ybee\m\r]sat\ur
AXBlEfFbH[IjJ[K\LZMTNgOXPfQZR\TXUaVbYaZV\[b\cZd\eef\gbk\lcs\tbuevY
@dAcB[HiKeMcN]TfU]VdZd]c^]_b`[bbccdee\gbh\mcncpfrYtZub
Wg
HYJ\TiV]Z\e[fagm
D\EcFgJaPeSbUbW[X\Ye\c`\abe[g\h\n\p\sa
@[BWChEcFbHfJ[LWOgP\R\TdUdV[WYZb\Y]X^i_i`ZaccedUeZfYgah\lhn[pWq\s[t\u[
B\I]QnRcU\VVXgYk]\_]ebf\r\uYvY
O\Xh]]h\reu]
C\OiTcW\
HbW\sh
BYhbuj
BbDcI[L]M[OhP]SbV[W[Y\b[p\
PiR\
CbFbKbM]V\Wnp]
LkWY
C[E[HcJ\KaPZUbVgWb[[\[_jb[c\dbeZgbhdjao\qer[s[vW
B[C\FYM\V]W[Z\]\^\a[esi[
BiGcHXJ\OfU\WZ^b_Zb[cdh\kZqh
B]HeI]KbO\V\WdYiaccbvb
@bC\D\E\H[JcM\P[SkUdVhWfY[ZZ[\][^Y`fafdYeZf[lbp\r\sh
FgGWHcJWK[LdNbPdQcRbSeTdUYWYXfZ\[\\Y^W_Z`ZaabhcgdcfcodpdsVtc
@YAcDbEeF\GbHRKbO]QdTeUiW\Zc[]bZedg\hei[m[sbt]
@ZBcCbEeFfHfJ\VZWbX\_]jhmanbq]
uk
CcW[\k
KfT[UgVcXeY[Zba]h]p\r\s\
@YCYMWNZW\X[Y]Z\]{^[bVcbe[l\nZpSu[v\
[gbh
B\C]HVJ\KdL\O\PbRbU[VcWXZ[[f\h^[`bebgqhdl\m[o\q\r[tdva
IjOZP\V]Wfqbv\
@\A\BYC[DcFbG]JeMcOeT\U\WZY]Zf[b^Y`icbfbh\qbsbu]
BgD[HbJ[M\O[V]W[[[`Zd[lVvm
D\FbJ\ObQgU[VcYmZc[\\d]]^X_b`babcVf[hZlcpZt\v\
@fD\HbKcL\R\Wh^]hipevV
@bAWBZD\EfFfGVHdJiKgL]MdPiQ\SbTXW[XbYgZZ[X\c^[_caeccdbefhbl\qYrht\uevf
AcE]H[JmLbM\O\SbT[V[Y[^Z`]b\effdu\
BaCaDeEeGbHbIfL\McNZP\R[S\Zd\b_[a\b\dhebfbidjemaocq]s]tbubvb
LbTgWe^\rbt[
AbCdGbHZIdKZOkP]QZTbU]VYXg[\\\]\bVeZfYg]hbk[ohpZrbsbtcuXv\
G\HdP\RXSjVcY[_b`\ecfckemgoWu\
HdSi^b`Zk\qa
G[OdS[U\VkW\YbZ]cepZ
KbS\WZoi
@ZB\C\FVH\I\JfK[LcMZOcQUVhW\Zd[\\c]b^W`Zafd[hcicmdrZsZtdvZ
Jbug
@\BcCXGfH[IaKdMYOdP]RYT]UdViW\Z\[]\c]b_caeebh\jdk[lXnaq[s[tdudvZ
CbEfVZWj[eebo\v\
A\BNCdEbG\JaK]MUO[QeT\V[W]ZZ[i\\]\_baabecZdZeifXhdl\m[nYp\ritc
@aA\EaH[JYTdVcWcXgYa[[]ZjalbqZu]v]
@\AZB\CcEgGXHcKbM\NgOcPbRYTcUgXfYc^Wccdcgbhbibk\lamRoepbrcsbt[ubvh
AfE[GcJ\OcScTYV\WeY[Z]^c`\g]j\mcncobrbt[
@]CXDdFZGdI\JfOZXgZ][\]X^e_]abd[f[gbhgocq\rd
Wp^\ldp\
@\AjB]CgFfG[IdJ\KWL\NdR\SbTYUdX[Zi][_[acbecZeggehbi\l]nbpZrlt\
F[GZHcXd_X`Xa\cgigjct[
@\AkC\D\EbM[OiPdQ\ScVXWZ[\_[`\addch[j[kcu]v[
B\DZEeFhIbKdM\TdVdZZ^[abc[fhh\s\ua
BYF]G[JaKdOgPYVc^\bgcbeYfmh\lbmcq\r[setdu\v\
WZgi
G]TbZg[]\cebh\pbte
AfCeDbF\H\IaJcMcO\RbT]U\V\WXYbZcb\ebfZperbuav\
GcM]SbWg
@\A\E[FbIcK[M\NcOdPbQ[TiU\WeXdZf[c\\][^T_Za]b[cXf[gfhgibl\mdn[o[pXs\tbubv\
AcR\[h\g^\e\fhl]n]r\sctf
@iAcC[D]HUK\L[NYOaQcRaUcVhWcX\Zc[Y\e]a`da\b\cXd\eWh\ldmWnhokpVr[sctVu\
JYW[Zm
V\Z[jcpk
Yi
Cie\h\qb
V\[d_dhdtdv\
A\B\CbH]JcL\Zk[\`bc]
ChFaS\TaVgZdcc
JeV[Za\g_bcbtcvf
FfJ[KiO\W\X\_]obs]u[v]
DdM[N\VrX\_ap\r\
B[J[KaZh]\echYpgs]
W[ZZen
@dI]L\RsSdV[
AZBXCUE[F[G]HZJZL[NbO\R[S[TYUZV]WeZl[Z\\]b^b`bb\c\g[lWo\pfu\vZ
EdJe`gdde[iblb
AoL\R[WZ
AtBWCbFUGbHTK[L\O\PbQ\R\TUVWWRY[ZY[V\Y][^eahbYc]eYf[g\j\k[l[p\riuYvP
A[CcGaIdM]P\R[UaWh[e]a`]c[e\h]kd
DfG]M]O[PZT[WaYh^\a[d]e\f\p\rc
W[[i
Vc[k
Xb_eeihet]
VcWdXg^]f]l[m[oorcvc
@]CcE]G[IbJ]M\O[P\Q]UcV]Xg^Y_g`ba]cceafgg[idl\p[q[sjtfuZ
YaflrW
GbHZL\R[X\[\^]_m`da[f[k\nboav\
@dG]I\KaM[P[SiW[Y\\[]]^e_a`becfYhbr]tbufvb
N\PgT\VgWX^Ycc
W]Z\[dbi
B\CYEcJdL\MiP]UbVSWlZb^c_\`[c[dbfhgiqbr[sft\vd
@WA[B\CgI[N[PhRUScT[XcYY[[\c^a`[agc[d\e[ialXmdqcrYvb
@dA]BgDbGfHXJdKYL\M]OaRXTbU[V]WZXbZZ[Y\c]j^c_Z`Xb\d\gchji\l\p[rbtZuY
B[C\HgJZKlOXT\VcWgZh[UbefahZm\p]q]v]
C\Jis\
Vi^[ga
BZCcGaJ]MZNbRYSkV\WYXc[ge[fgldo\t\v\
X\sg
D[NcV]WX^clq
@bBUCVEdFXGmHVJXKYLVN\PfQZRWVRWPXZYr\S^Y_V`bafbZcce]gZh[j[kUl\mZnYp[qTros[tYv[
AcBdGcO]P\RgXZ^f_bfcsdtgv\
GYM]O\PZT[Ym^\a[d[f\p\r\
@hB\CYIZM\OcP\Se_c`Zaed\flh\iblbtXu]
^[eqt\
FkQcW\XbZc]Z^fh]ldnZ
_pa\
@]A[BdNdUdVZZi[[]Z^[_ibbeagbhcn]sctb
B\C\DZH[L\N\RZVZW\X]Z][d\[^\`lble]h\l]qctZ
EcFbKihbrcs]
@[AfB\CeDYE[GYHkLZMWN\OZR\S[TfUdW[Y[Za[W\\]e_X`cc[dfe[fYgchckflbnZo[qgr\uZvX
Vg
VcW][oc\l[
UlmZ
IjOXW\c\
@eCYFcHfJ\QdR\WjX[^]c\eclYqbsfv]
AfB[DZF\L]M[QZUcX[Y\[\_Za[bYc]dihZjelkm[n\peu]
A\BZCoDbHZJ[OVRYTbWiZZ[\^f_e`be\jbq\vi
B\C\HbJcMeNdWb]f^geZndqb
GbOiP\tb
@gBZCcDdFaGfHYJbKXN\OcU\VVWVX\Ze[X]b^X_kajb\cZf\hdl\n[p\qbt]
BfDdGdLYM[N]OgPbQYT\WcXYZZ[c][^\_d`eacf[h]oZqZtZv\
O\l\vi
A\CbD\FbGeJgT]VcWY]c^\_]fgjblcq\uc
Vb_[ckfZ
B\DcE]GcH[JXM\O\PZRXT\XcZ[[]\h]f_\`\d[ffhcj]p[sctc
\g
F\MfWhi]qWrh
W[Yp^[r]
G]IlOYY\
RbWf[i
HbW\sh
HbKeW[^]h[sju\
BZE]W[eovY
L[Wjhc
@]B[GbJUKaMbPWT]UVV\XfYfZb[c\d]ia\e]g[k]lcmcpeq\uYvZ
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s\
AbDbE[GbH\KZS\VjWfXcZ[[Y\b]\^Z`]bXcfdde\fZlgo]p[tY
F\HcJbW\[ifbt[v\
M[WhZ[]b
B\HbKhPgRdVZWU[cacc\ekh\mb
C]W\_[adth
ObVZWk_b
VbWfle
Cb]g
@XB\CeFYI\JVK\O\P]S\TVVWWcXWYZZX[\\\]~^V`\a\d\eXfYhYj[lZmSn]o[pSq[r[sYt\uQvY
B\C\D\EcHcI\MZN\PgScTbU]V[YdZe\\]\^e`Zc]dbj[lembo]pbqWr\sZtcubvb
F\VmWc
B\WWZh[blY
CeM]V[WUY]Zg[\]h
B]Wjnc
HbJeQ[TeZd]g^]c\
@[B[E]HeJ\MZQcRdT\V[W\X[ZZ[\^a_\b[cfe\j\mXnboWqbs[uevZ
P\W\Yo^[
FdHaJ\KYMcOcQdTeVeW\]\aZcdgeh[oXpis[tbv]
@bBfDbH\L\O]Q\R\T\UbWYX[Z\[Z\i]\dbebjdkbl[mdnbp\q[rcsbub
@fBaDbEgFXGZJbMcO[PlVXWeY[^Z`ccXe[lcq\ubvm
B\JdL[SZV\WkX\Ze[Z_bbbd[e[f[lYobpbudvZ
@dAcBXCVDdGZH\K\M\OUPVRbSvTbU]WbX]YaZ][b\i^[b\d\eifbg[hfickYlbpZq\rXtfu[
BbLdVdWZZb[\_\kitd
BcC\H[JhO]W\ug
@bDZGcJfKbM[PbUdY\[\^ie\lbqbvZ
B[DcG\MeScV][f\b_c`hhb
C[DcHbI\MfOeThWYZ][\d[hajgqdtc
Wf\h
B[O\PbSqWZY]_]cbg]oa
GbVjWbXZaccdl[ve
@iBaCcF\G[H\MXPcS][b`Yacb\chkbpir]tbuc
BZGjShca
R[V\Wg
@\AbB]DbEfG\H\KcObP\ScU[VgWYXcYi[\][`ZaZd]gem[n[p\q\s[ue
@dFh
DbR[W]cfdfthvb
@YB]C[EcI\K\L\RbTbWgXbYd[]\c^\_Zadebjfl\sat\uc
DeU\Z\[gh\
B\RjWWrc
@dG[OdS[U\VhWdYbZ]^Y_Z`ZccpZ
BaWdZj[c\cl\tbv\
W[eigat\
VfWh`[
@eC\Zg]fa[v]
CeDcJhLZM]RcWXbegb
HbTbU\]bfYrn
Vh
BZCdD[FdHWJeM[PcRoSbTZV[Zd[X\i]]a\b\fXoZp\q\resdt\udv]
BeDWEgFgG[J\KdPeT[WYZ\[\`\cbdcfcgej]ndpeqZs]uh
DZEcFjJaPeRhSbTfUbWZYe\c`\e[ffg\n\
AcBZDcE\F[HdI\MZOeRZSYTcU\XnYf\[]W^\_cadc[ehfYl[ndrgsgtYuY
AaBdGdNcU\VdcbhXk\l\pi
B\GaH]IoR\T\V\_]`[o]u\v[
BbJbVeWcug
@\A[BdJ]NdUdVZWYZi[[]Z^[_ibbeagbhcjbn]sctbvb
@bAbD[E\G\HgJdNaO[TiUXVhWVY]Ze[d]i_\aedhgYhWmdp\qcsXvY
@dD\EdFbGdHYKZNbO]T[[Z]c^p_Xb[c\efm\q[r\ucvb
@\EeG[IZN[OePYSfTfVeWXXcZd[V\\abdfedf[h\j\ljmdv[
FaG[O\SgVg\hee
F[P\SZTZWfYie]f[l]nbocp\
DcHbI\MfOeThWYZ][\d[hdjfqdtc
B[e\kk
@hCXD[GiM]NbO[P[X\Y\Z\]j^b_V`acff\k[lcm]o\
Yo`\
E]H\O[PqR\ScV]W\v]
BdCeKcRZTcV\WSXe\ejbkfpcuf
CdHZIbMeScT\Ucc[risb
@fA\CXD\EaGdHXS\U]XXY\Zg[f]fa\bZcadbeZfehZkelbmdobqeres[va
AZB]DcE\F[HXIdLZOsP\S\VYWWY[Z\[Z`YbWcce[h\k]m\n\p\rYtWu\
OYWkoc
CQE\F]H\I\JZK\L\OYP[UdVfX[Z[]c^Y_ibfcbd]ebh]jgl[mgncp[q[sguYv[
G\JcOdR[VbY\]Z_lcZfhuc
HbLgO\WY[\]a_Yc]eefbhnj\s\tbue
BlCkDXFbH\JgKfNZPcT\VXWUXdZh]e^\_[cYe\fmk]l[nVo\qYris\vi
@dA]BUDfEfFgGkHZMkNfO\P\S]UaVZWYX[Z[^d_Tb\cbdbeYickYlZq\rbu]
V[^ee\ldtgv]
A\B[CcE\H\J\OkVkWc^]_[`[accdeghZkcpZ
@]AbC\GYK\M\N\V\W[[\][^\_qa[h[k\tZ
B[C\FYM\O[V[WbZ\[f]\^\a[cceoi[
HcWh
@dAZBZC[DZE[F[GbHcI[K]M\O[P[VYW\XcY[[\]j`Zcmf\iejakXm\o[tYub
Yg[d^ilZq\
Rdmpo]
KbWYZ\[je[lbv]
WYZj
B[DYH[I\KcPcT\VZW\ZZ]Z^db\ego[qbu\vf
@[Y\^Zjg
C]DZEcH\MdN]PaTZU\W\Ym\f^[_Y`cebh[jXkbr\saugvZ
X]Ylnc
DaQaUgZef]h\i\m]od
B[DmEhF\GfNYO[P\WZ[]]X^\`bbdd[ecjZlcv[
sbugvb
Ug]h
RfWZ
@eC\Zg]fa[v]
B]M\VYWdb]e\gahdmZq]s]uiv\
D[TeV]WYX\[[^dlbrbvc
@cC[DYGeM[O\VaWcY\Zb[f]jddlYv[
@bBYE[FdGgHfKbL\N\PbQbScTZVbW\[]\b]c`\a[bbd\gehaj\mZnYo[pmsdtZu\
B]CdDaG\K\MeY[[b`]agf\hbjcpas]tg
KgOYg]vf
GgW\Yddd
W\Zh
AhM\RmVfWWdgf[
H\L[OhVkWW
AhO[PiT\UZV\WhZe[Z^b`gdZh\igq]t\
@aAeCmG\K[MeO\P\S[VbWVYc^Z_[`if\hfl\s[uev\
CeDeHdWXXZ\dabkb
@[DYGcHbKaMcNjWX[g^]bcdae\f]l[mat\vZ
IfJcOaR\Wk_becua
A[B[DbKbMdN\O\WdXhY][\\\^c_be]h[m[qZt[ug
@[BbDlEhL\M\O[P[U\[[_jcbddp\sat\vb
@cJbRfuf
IcOgPaV\WZZ\\\^\_g`]cdq]
@fHkVaWXqhscuc
BZCaDcHgI\NbQbV[WgXcYcZ\[Zc\d\e\frg\lVqZr[
H\KaRfW[sc
@\]g
B\OWQ\UbWfY\[je[hitb
CYGfKfTbVnWc[\^bacdaqdrbsZ
@\B\C]DZEaGbHbL]M[NYOZVZWXZg[bebg\jjlgm[s[t\
V]Wg[\basc
B\Hf[e^d
CgO[V\WbYc
@\AcB\CZGfH[IaK[LYNYOePeUcVdWeZY[n\f]W^Y_Y`[agbVedfdhnj\kdlYp[rateuevc
CdWf[\_fl]
CfJ\K]T]UZVhWTY]_]f\ohrb
ObVhWce[
JYKYMXNbOZP[R\SjVhXeY\e\f\lam\odr[tev\
B]KmRX
VbWcZb^[g\hYl[metcvi
Wb[bebgh
CZGbH[McTiW\[]]c^gcceckbrc
AdG[IlJ\PcR\T\VZXeZ\][_bacecl\tau[v]
@bHaIdJaKaLeM[S\T\WgZ[\\`[fjkZlZnbq[rgt]v\
AbCkGYJcM\O[PgWfZh[Z]c`\bbdbecfeh\jXoap\r\t\udvg
AdBYDeGdM\N]OiPZRcSbT]V]WWXYYhZ[]]_ce[o\q\rZs\uZvU
@[B[C[GfH\J[NYP[SbTeVd^[_[aoeffXh[jjt[
AZDlHbQbUZVeW\Y[`aefl[vY
D\Uk
B\D\FeUgbgeZhlk]m[q\vc
DhFaG\WUZn^d`Ze]hbvh
B]C]FcHcUge[g[rbu\
CdDbFZHaInL[M[NYOcPhR\SgT\WYYTZ][\^[`\aZb\fUkerdsavW
A\C[E[G\HbI\J[NUP[S\WcYc[\\d^[_[d[f]hblbudvg
B[DhF]JcNfPbQcRdVeWZ[faceYh]jfkfncq[
OiV[[b
Ph
ChH[L\N\UbV\WZZ][X\Z]Z^Wc\d\esh[j]tYu\vZ
@ZDjEaGbT\WdY[f[vd
Vh
B[V]Wnd[f[lbvb
HdI\SbT]Y[cde]f\g[mcqbrg
N\PgT\VgWX^Ycc
ek
AfE\GYHZKdO]ScUbWmZ[[X^Y`]ccfem\nbq[sXtdvY
DjEbFYH[IZOrQ\T]VXXcZb[]\a]e^[_dabb\d]fVg\hdkZm\o]p]q]tfubvb
WX[[lj
UbXj]W^\ods\
NiWWebhf
A\V[^cefhmm[
CbEcLcV[WtZ\\dc\d\h\l\t[
AbDcHSJaKbNZPZQ[SbU[VmW\Yd[\]Z^\_\b[fbhZj[k\l[m\n\oXpXqUr[tYu\vW
HdW]Z\[dbi
CpJaN]O[WX
FdGZKcL\MbObPVQ\SgTbVYYbZd[Y\\^Xa[bdc\d]edfXgbj]l\mXo\rbtZuXv[
RiW\\\f\
M\WdXd[\]Vrb
@]M\NeOZU[WZZj\f^i_\b\cbdgedfbp]qbtau\v[
BbCYE[FVGbHbJZLZMbN\ObPbQeUfVeYYZY[i\V]f`Za]bdedfWg\jgkYldofpcqhr\sWtbv[
DeKcNcOeWQZc[baccYd\eVhbjb
CfEbH[JgK[Ub[W][_b`\a[b\cWeefekdlbm\n\r\sZtYukvW
CXD[GdH\L\MYObS[VcWWXeZ\[e\c^\_\d\fehekdvc
Rheft\
CeEdOfW\bmqd
AeB[C\HWI\J[K\O\RWTbU\WYXXZ[[[\b]c^d_g`\bVd\j\k\m[p\qYu\vZ
B]DhJmV\WZ\c_glbp[q\rdv\
BcKcR\VYW[Xd^X_fecjbkepcqjteue
AbCfD[F\G\H\JcM]OZT[WbXbY\\\]eabddeZhekambncqitbv\
@aE[FlHlJ\MZN[O]P[QbR\U\VXYc[Y]\a\b\faiak[l\nYo\pbrYsZuZvZ
CZD]G\Jh`juZv\
@dAhBYCdE]FXH[JbLWMYNYOZPbR\S[TcUbXdYTZg[b\\]c_[cZdggohlk[mRnSoTpYqbr]tZu[v[
JZ^hgj
JfLgThWR
@cCgFYHeL]PfVd^[`[adh[l[qdrfs\
FhHlO\V[W[]\`ddcf\lZo\v\
OoVg[Z_\
@bA\BcEdGbHgIXJaK\L[M\N\ObPgR\SdT[YYZ[\b^Wa[b\cddYfYk\mhn[r[t[v[
BZL\MfRl
P\R\Wc^]`]afjjq\
AdB[C[F\GbHbIbKcLWR\S]T[U[VbWjYZZf[Y_da\g\h\n\o[pfqbrevZ
J[V]Wi_bccfbh[jZ
LlVbWSXl[Wj\k]p[tdu[
CkWhZe`al\
H\_jo\
A\B]CZG\HbJYPVQ[RdVcW\YeZ]\d_jaZcXe\hbndqYretbvd
GbZgbg
J\M\VbZi^e`cbbv]
@[A\B[DiEXFZIXJjL\M\NSO\S]U\VWWYX[YZZ\\Y^X_X`[asdZeef[h[jZk\l\pXq[s[tXuV
FhT]W[Xg^eeehg
A\DbEcF\M\WZdbvf
AeC]D[K\O\V[X][[`hcbjfv\
O[V[ak
N]dk
B[DiGYJmW\Z[^[uZve
I[O]P\VgXa[[^grc
@eGgHcNb
M]Zi`de\
c\d\vg
AaB\J\Oc]ceclcmdo[ui
B[E\F]H\OZPhQlSfV[W\^i_bc\f\hblYn\qXr[sb
W[[cai
AbBbD]GZHcNcOaP\T[VgWhYg_[`YbafXhfi[qfrcuevY
AiB\L\NdOfP\VcYc[X\\^[bghYlcnco\qis[u\v[
DaFeIZJ\N\ObS\UdVc[b]\^]`cbZcce\gbhgq[vd
@]CUF\G\H[IoL]MYOXP[RbVXWi[\\Y_eacb\c\f[h\lZmZn[qYtZudvZ
CdD]EZN[V[X]`ntZ
@\BZDfFbGYHdJiLZMfNbPYSgU\XdYc[b\\_\`\abbde]figajbm\ocsd
G]dk
@\B]CZFcIaLcMePeSfUcVeW\[V\[^\apeaf[hbj\m]resbvd
B\C\DZH[L\N\RZVZW\X]Z][d\[^\`lbne]h\l]qctZ
@jCeFfHjMZQbS\V\Zc`Xa\bXe\gekbpdtb
CmGcHZT\We\fb\c[qb
DeHZMcNdP\QcW[XgY\[[`]c\dcealcm[qZuiv[
C\G\HdNmPeS[TcVaWdZc[Y]b_ge[fem]sft\vX
A\C\IYJ[OTP\T]VbWjZj[[^Z`\a\edhdl\ocr\th
DcVk^[bZvn
ChDZG[JbNZOYPgSZVhWZZW[\]\beciffh[l\qbr\tavc
HaJYM\VeYbZe[\^bbfh]vZ
DdEgWi_hcakZt[
BdH\Zh[b\gechekiv\
@gA\B[CYD[EbGeHWI[JbOWS\U\VeWUXjY[[f\c]f`\dbe[h\kbmbpYq[rdsWt\uYvX
B\CfE[FbGVHVI[JYK]M\O\PjSiVWWbX\Y[[Y^[_\`WabbeddeYf\gdhZn\p\q\rUvb
W\Z\dhlb
@WA[B[EfJ\LiM\U\V\W[X[Z[[Z]gdcgbh\mdoYp\saucve
CbJ[KbQiW\fghhtev]
GcPhWd[\
@\G[Receejf\hgt\
CVHcJiW]`ch]lavh
A\B]CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvX
FfHgJdgbl\
@]CcDWEfF[G]HbI]J\P\TbUbVcWX[c`baje[halemesWvb
B\C\E[FuHbMXQn[\\cdfedhesb
@aB[DeEhF[NYYca[l[rhvd
D\TeWkZf[\h]
C\LeM\PcVaWXYb[\`]bieagbqbub
FdHgl\
G]O[UcV]W]Ze[a^[kg
AXBWGpL\QZRYSgT\WUX\Z[[W\a]]^b`\a[cdeTg\i\j\kWm\q[r[s]tZu]vX
@eAeCZEbF\HWN[OcWZ^g_]`cabdZegf\rav\
CbLaW][a\ffblht\
D\GYIcOdS[[b]W^\`gaYefh\j]l[
B\C[DiEbHaI\J\O[QdR]T[WeY\[\^a`ab[dae\hcl\p]u\
B[HdW\[g
D]W\[h\\ecl]
CfHdI[M\OdTgUfVcW[bid\e]hfm\o[sV
Biv\
IjW\ec
O\l\vi
IcLXR\V\Wh\c^\e]f\o[rdtc
H\P\^[`sc[eZm\oj
BZL\VcWjZd[[_\efra
@\`dabmgtbvb
G\HhIbP]V][cab
AZB]DdE\F[HXIdLXOoP\S\T]VXY[Z\[[\]^\`YbWe[h\k]m\n\p\rYtWu\v\
C[LbN\R]VYWd[X]c^\enfcscv[
DcK]N[R\TbVgWia\h[lZv\
BfLdR[WV
A\D\FbG[JiMcSYT[W]][`Yc[f\l\sbt\
@aL\[lk[
A]G\K\LdN\OcP[RbSeV]W[cbedflhdl]r[vc
BZF]H\J]Oa]hejldm]obqct[
BXM\WW[\\[kt
QfVcW\
B\GdHhOaTcV\Wg
BdGaKdMgV\Y]\[`\kbsb
OZWffb
Ocehh\
Rh\\
WYcgeg
@cEaFWHZIcMZN]OWQbT\WcX[Ya\n^\_da[bdcdeYfZi\kbndoYpbq\ras[t\
BbCQE\F\IgJZL]OYPYUhV[W\X[[b\]]c^[_ibfcZeZjgmgnep\sguZv]
B[DaJfQ\R\Wm[cqbtcufv\
B]CfDfEbF\GfH\OgUfVgW\XaZZ\a^b`[eegaiZjbmioZua
@YB\CRD\E]GYH\I[JXK]L\MYN[OXS]TYVXXXYWZZ[Z\W][^\_Va]b\eUhWiujVmZn[p[q[r\s\tUuWvZ
@bB\GbJeK]R[VfY\Z\]c_gcbeZffhhjak[
BZF\H[J\KXM\O[P]R]V\WWYZ[\^Ya[ezgkh\o[pZq[uWvc
@gA\B\C\D\FfGZKdLbObRdU]WdZ\\]]d^\_]cbf[j[lbnVoZr]sbtguYvY
@\HcIeKfN[U]V[W\Y]Zc[j^\_fcahflXrftbuf
C\DbF\M\UdW[\a]\_cehjcmen[oYsdtbvb
AbG\HbLZO\PaRgV\WYYc[\]a_Yafeefbhnj\s\tbuev[
@bAeCbI]LiMZOcPXTeU\VeWZ[g\Z^d_b`\c[h\l\vZ
A[JdOcT]Vc^m_\bac\e[pbvY
A\CcDgJaOb[\]debf[hhjbrbue
DWE\F\G\H\K[LeMaN\OZT\U]VfXbY]Zi\c]d^dabcef]lbm\nbq\rbt\vY
@dBgCXDcFbIaJhL\MfNdOZPdR]SZTXUZZd^Z_d`dfel[riva
ReW]
FdH\Wjmet\
CdIeO[T\V[_\a[e]f[rk
BcC\DZHhL]NcPdV\W]Y[\Z]b_[`gdZlbmbn[t\ugv[
EbH[I\J\Rh[bf\g[jbn\ret]
@\AbC\EZFdHdI]J[KrL[OXP[[X\[]Y^b_e`Zd\eefbhgjYp[qds\tYv\
@jB[DlFZG\JmM]QbVZ^Y_Z`\jYvZ
CbD\GeOVT]W\]\^\_]fghajc
AcB[C[FYM]N]O\PdR]S]T[VZZ[[\\\_Y`Zb]d[jlk\q]tZ
MhPdV]W\Yf[bhYl\
B[D[F\HhKbO\S\V[W[Xb`\fZsduY
C[E\JgO[RZUcVbW]Y\Z\[Z\\][`\eigbo[q]rbt]uevY
OcUfebmbngrc
@aG]J[McNfP\WYY\Zk^g`ebaeehbq\v[
B[D[LhOYU\W[]]^[h\k\lcmcteu[
O[PcWl
@\E]GbJ\LlObVe`\e\h[
CfFbO\TaWhZY[\abtgvd
G\JY[]cdekvg
B\CcDeOdTbWYccel
BdMiWgrc
GeLeM[OZT\W\Z[\ce\tf
@dA]BUC\DfEfFdGpHcMkNfO\P\SXUaVZWYX[YdZ[^d_Tb\cbdbeYickYlZq\r[u]
V[^ee\ldtgv]
B]GbH]JfM\OcPeS\TfU[V]WUZc[kahcWgbk\lXneo\
Wh[\
@bF[G]H\J\N\P[T[Wl^[`ma\bhd\eYg]hdl[mbubv[
J\OeVrp[
B[WhY]^\`eeXl[mao]ris\
R\WcZj[]
FcHgIiO[WZn]
@WB\CbE\HnI[JeKZL\MdObS[TZUUWXXb[[^[acbZcbdaf\h[k\mYnXo\p\qWr\s[u\
IfO[We
@]GYK\M\N\VaW[Xb[b][^\_la[cbh[k[p]tZ
W[eqsb
DcFeG[Q\TVVeW\YcZb^V`\c[ecfgljr]v\
O]WmZZ
AXC[DkEeJXO[V[WYYdZ\[[^\f]pbvf
HbKeW\\\pcsh
@aJ]NfW\kl
@[BXDbEYFdJgK]M[Q\W]Zg[[_\`bc\dcj]l\p\q\s\u\v[
BdFh
BhFc
F\HbIkM[O[P[R\S\W[X[cbg]oepg
H]VaWjXd
CaHZOoPcVZ[c^\aec\eZghh\m[ocr]tZu\
Wi
LdWe[Zap
A]D\E]F[J[K[L]M[O\UdV[WcX]Z\[[^b_\aXbcdbelfXgchdi[o\qds[v\
HcWh
@dC\D]HhI\KbMeOoTfUcVdWd\gheidj[lZmbs[t\ueve
G\KbO\P[Sg_becfcmfobu\
CjH[O]WjYdoe
A]B[CbDZGlI[K]M\WaY\Z\^b_h`bedf\kXlXm\o\t\uc
F[GZHcO\V\Xd]c^a_X`Xa\cie\igjbt[
@ZBXC[DeEmFXGOH\IcLVM\NiPXQ[R\S\TcV[XZYcZf\[]\^X_\aYbYcldQffgbhelvmbn]oeqXrYu]vH
H\VZZgm\oh
hbri
A[B[CkFaJeL\W[Zq[\`bc\f\r\
Piia
Wgv\
B]M\VYW\b]e\gahdmZq]s]ui
Jbug
C\Wl`c
A]E\GbHgJbMZN]QbR\UZV[Y[[Y\Zb]cbi\k[l\m]p]r\sZv[
AdC\F]JaO]PeZ[[\^\gmuY
F[Hfe]o\
CbH\IkOYQaR\V\W[_Zf]qct[
G\HhIbP]V][cab
DcIbWev[
BeD]GXW]`ke[lcmbv\
AbCbLbTcU\VdWVZ\\\]i^c_d`\agcch\qbv[
@[BaDbEYFgJhK]M[Q\W\Ze[Y_\c\dbj]l\p\q\s\u\v[
@YA\B\CZDcEbGiIaL\M\P\QbWiX\Z\[d_dbcc[dfecf]gej\kZp\q\t\vZ
C]OhV[
V]W\af
EcOZSaW\Xb`fh[n\rb
C\D\IiOYRhWZ\]e[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dZffhcj]lYp[sctc
@cAcBWCaDXGSHXJXL\MhNZPdQiSeT\VUYXZY\W]W^\`cbcchdYfYhZk\lgncobrVsetZv[
Kbsbui
CZHhJdSYUbVeWVY[^Zlfm[pdqarpv[
@[AcCjDdEhFcHdIdJdVcWYZd^h_db\c\dcf\g\h\k[lZo[qdrdu\
EeR[V\Wjo\
N[SgX]bbofsl
Cob\
C\F\J[OWTbXjYc[b^[b]c[d\menZresZvl
H[IcJbW[[]ecoeq\vk
PiSdWZcefY
GZNcP\Sf[Z`]cblhm]v[
LbT\ccfeiclcs\
F]GcHWIdPhR\SYVdWaX\Y\Z][c\b^\`ba\cbhcl]odq]sbt\u\vZ
H\Uch]mcp[rh
DbE[GgHVIXJ\KcOjPZShU]WfYdZ[[Y^\agb[cel\pZq\vX
MjWa`bud
L\WZ[h\ctdvb
HhWe[[`]c[eamcu[vY
FgTdVb
C[D\E[M\O\P]VY_c`\fehbjlufvf
B[GlJcNdOaP[Q[S]TdW]ZZ]dd[e\f\jZtcubvc
C[N]T\nerhtfuc
I[YYrj
IjOXW\
Z\eo
B\DZHdM]NiR[VcZ\[i]\cZlcp\
I]K[RqV\W\[\rc
@\C[GdM\T]V\Z\[c_b`ccceol\pYrbsdt\uYvW
C]hbvh
DbJ[O\PbVbWb[ccee\jbm[rks]ub
I\V\Zj[\hkt\
\g
Fj
B[CVJbS\WX[i\c_b`\les\v\
M]W\Yh^Zemh]o\t[
CgHTTWVccj
DdGfHcKcNdObS\VYWXZe_\`Va]bbd\ffg\helbo\paqbs]
J\Zh
C[F]H]J\L\MZN\O[UfV\WYX\YXZU[\^\a[cbexf[g\hWmdo[p\q[r\tWu[vS
@dA[CbE]G\H\JdOjR\S\UZZ\[f]]^b`[a[bhcbdgfeh\m\n\r[
CXJjX[abu[
@dAcBcCZEbHXJcM\NeQhSfT]UVVgWVY[Zb[c_Y`bbXd[eak[meobpbtc
BiGbH[ITMWVYW[X]_b`damb[hcj[pgq]tiu[v\
B[CZD\H\JZM]N\Q[R\TXUZVeWVX\YaZZ[X_b`Wb\e\f\g\hvj\kimXpYrZsZt[u[
CgD[IZJcP\TdUbW]Y\[\fZhiqcrft\
CeGYJ[OYTcV\Wl^Zacbgd\ebh\vc
@cAYEfFdGbI\LYN[RXV]Wd\[^[_c`[aZbeecg]pZqd
@bAbBaCdDUF\JlLeOYT[V[WfZ[[b^fbgdZhXtY
@ZAbBbC[DdF]G\IcJaLXM[N[OeR\S\T[VcWZX[Y\[Z^baZb\dfe\gbjcmbneo[pcq[shtcuevc
M\Ng[[\j]\_i
BZDdL\M[WYZ\[V]b^\`[b]euk]l\tYucvX
G]KiUZYgZf]ceWpbrY
@gDlG[HZK\Qb[d`dcZegp\r\vc
F\RhW\
AbWgff
PhVcWdY]\ccdqbv\
W\XZ]h
DhVd[\bhlb
CgWc^\b\q\
C\OiViWeZa\Z^Zb\cej]m[p\rZ
N]O\VZe\fZmdrl
AZB\C]DkFcG\HdO\QbUmV\WZY\ZX[\b]e]gbrbu\vd
@bCVF\GbKdM\OeRdS]U[VZY\Ze[f^e_da\efh\lbo\pfqbv[
@cDZKgL\P]RVWZZc[]^Y_d`labeZhdj]mfnbu\
@bH]WZZb`[a\bhe\g]hcv\
B\MiV]We[Wfcl[
J\U\[[lh
@YR]S\VrWZ`\cee[p\
H\J\U\W]X[Z\]fcafggbh\mdoYp\tduc
CaF\M\UdW[]ecbefmcoYpatY
@\BYCdDbEWF[HiJfKcMbOaSZT[VZW\XVY\[Y\a]]^eakbic[dcgehiiZjZlZmbofqcrdsUv\
@dGdH\JXK\MZNcOZPZR\S\TZUaWbY]\[_abfdTedfbgdhemangocpcqcrZsZt[uZv[
@]CcLiUeVdWc[c^b_\ccjbu\v[
cbefhdt[
dfeemg
AbBWDbG\J[K\NZP\Q\U\VZWbX\Y[Zf\b]\^X`ga[c[dZe]ffjdkblYmco[pctkubvh
L]V[hjqXu\
V]W\]baf
CdQa]Xkm
@aBYC\E[FdGhJWKfL[M\OZQ]R\SXTcUZV\WUYgZg]m_lacbgdYeegbhZkYoZpfrZs\t[vX
C\IZOjV\[d\deb
@fAeBcEbFbG\HcJbK]LbOYWbXYYY[Y^a`]bbcdfdh[jdm\n\pXqes\tiu[vb
M\P\SgV\W[YjcafYmbpbrYvZ
AbC\JYKeOYVbWZX[Zk[e\b]c_\fchbjfk]ldrbudvb
JcV[Wg[becm]oht\
CYT]Wgh\n]pl
@]B\D[E\IZLfM]N]S]VjWSZc_\d]hijboWs\ucvc
A\CaDYE\FaL\NZO[PkR\TZUXVcWYZc\a^[_e`\bbcYdbe[gchfiejclfmcq\rbsbtVuZv[
C[E\J\M\NgOZTfVbWfZg]\a]f\hbl[n\
@cAYB[CoFfIcKdL\MbN\P\VZWfZY]\`gc\e]oas[tev]
@aAgB\C[D]F\GgH[I]J\OZPaScVYWYYf\\]\^c_[dde\fejZn\u\vZ
B[CbHaIbJZK[NbP[SkUYY\Z\mdq]rYs]
AgCcHYP\R\S\WYYh[[\a_ZccrZv[
Jf^d_\k\u\v\
B]M]Ucelu\v[
D[FaG\J[O]WWZb[o\a`bc]eXkbv[
DaHXJdKbLiMcObQ[XcZb[Y]b_aa[cflco\q\se
B\HbJcL[R\VZWd[oe[
BjD\F\JZL\OXSgT\U[XbZZ[Z\[]c^\hgjblZm[r[s\tWufv[
Cg
AdBRDbGbI\TaWc[Z\c_ca]ecfcj]k\l]nbqctcv\
HbWf^[ejt[v\
@\KjO\Zc[\\b^\lfm\o\p\
IiO[T]
@bBaE]G\HdU[^\`XefkblYndobt\vd
C[EdIZN\OcPbSbVpWWXhY[^Z`daacah[n\pZ
CeHZI\JcK]LdNZP]S]TgVZYbZ[[[\n]c`\abf[mco[pctcuhv]
B]D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnap[rWsft\
@bHgJ[KbObP\S\T[V\WZXbY[Z\[i]daZb[cbdbeef\m[n[obpgq[sc
@\B\CYE[GdH\IiJZL\M[NbPYR\SZTYUdWYZi[V\Z][_k`dbdd[e\fXgmh\jdl[ncqesbuU
Tie\hk
L\R[W[kk
B[WV[belt[u\v[
EfPdSdUcZa\b`\edgghcn\pds\t]u]vb
AYD[GfHcK[L\OhP\TcWgYdZf[Y^b`]a\cYdce\g[kbmkncobr[s]t\u\
MhRbW\Xbp[rbtduf
BYG]O\TbUeWY[mme
@bB\CdEfF\HXIfJXKfMXPYS]TZVbWXXeZf]c^\`dgdh[jjlcmcnZo\q]rbsat\v\
W\[\vk
B]D[F\GdHeP[QcR\X[]hchlbsh
@\B[C\HdIbPfVWWhX\ebfhti
AbBbGcH]L\ObP\ReUeW]XbYcZc`\eZh\kbnjq\sfv]
CaHcKcN\OaR\SdUhVcWfY\[e`cafcYeZfcg]haibj\lWocqdris\tO
@]A]B\DeGdH[JYMeN\P\SdTbWZX\Y\[X^\ccfig\jbmbr\sZthudvc
AhB\CdD]F\HZK]L\N\OiPrR]SVU]VcWdX]ZX[Y\b^U_Y`[ahcbd]eTg\ocpYr]tau\
EcO[RfWX[Ze[lbu\vh
AdBZCeJWL\ObP\Q]R\W\YcZl][_bcXd]egfck[l\m]peq[rfsZtXubvV
BhOdR\V\ecmbv\
WbufvZ
BWDcFbOmRc^\_\cfu[
C\L]R\TXU]VaWd]ie]lao[v\
GdH\I\JbRclYog
FZHXI]P\VjW\XdZbaeqYsY
B[Dc[[ekv[
rg
AcCdEaIaKbL]MgObPcW\XbYa\aa[bcebgehanbsc
B]DcHcIaP\UdWZ]abbl]m]ugvf
CVFbH[J[L\M]U[W]XdY][W\\]g^ca\c]eXgimZqcuh
J]Th
H\KkO]X\ngo[sZ
C\D]M\RmV[[b\[bb
GaVn
AfD[E\FkHhM\VZWd[[_l`]ddf[m[
H\TbVcW[Ybpo
B[D[E[G\H\I]J\KZL\MdNdO\PhT\WZY\Z][i\[^[bdc[d\eZh\j]k[lcm]pZq]r[t\u\
BjW[
BYCbI\PjQ\V]WdY[_Z`\b\jdlcmcnbo]p\sbt\ub
W[\g^d
F]H[J\K]M[N[RcS[UXWZXZ]p^\_db\c[ecl\mQpV
B]H\UoZ\[\m]o]
ThYdZ\[d
LcN[Q]WhZ\^[`\b\c\e\geo]
CfGaHfJ[XhYaeXfZqbrju\
Wf[fb]q\
P\[\agedl\vb
@bA]BWCdD]HeKUL[N]PaQZR\SdU[V]W\\h]c^Y_cdZeaffhakbmbnao[tcuX
BYCXEdG\JbKYMXRYScTdU\VbXY\g]Z^X_Y`haZd[eafhg]h\j\k\l\m\nco[pZq[r\sdtlui
QZR]Wp[\bdt\u[v\
CZG[L[NgQ\W\Yd^V_\`]d]gblcnbr\vf
MZV\Zf\f^Ygehbihq\u\
DfF\HdN]W[Yc[c_]bde\ndp\q\v[
AfCeFcGcJ]S\U\V[W\Xf\b]Y^c`cedhblbn[oirftcu[
`\sbug
G]IgMtOYWYY\
BjD]GbIXJ[WX[b\[`\cbegtf
FfJ[KmO\R]X\_]obs]u[v]
Xb_eeihet]
H]IZKYMcRiW[l\sb
C\JhVi^[
DZJcKbN]RjU\VZW\Y\[V\e_[cbe\mbsZtauc
VcW][mc\k]l[
@cCUHgJYQeR\W[X[^\cdecf]lYp[qbsku\vY
ClDbHZOYTeV][\]c^\_c`\e\h\rbvk
WhZ[
B\WYY]ZllY
B[O\PbSqV\WbY]_]cbg]oa
DbR[W]cfdfthvb
R\Wd`\eitZv]
CbI[KZR[VeWeXh]\f\h\sev\
AaBdF\GdNbU\VcWZ[[cahXph
E]H\O[PoRcScV]WW\ev]
TaU[ViWh[]^\
CdG\aijb
D\HeQbUXnZo[
R\V\Wi
XZ]hm[
@\BZCXJZK\MZNbOaTbUX\f]b^ia\bgdceYfggbheiWp]q\rb
C[FdJcNbThUYV[Z[[d]abcdbedgdhbiflbmdo[t[u\
Jfk\u\v\
D\EcFgJaPeUbYe\b`\abe[g\h\n\rc
@aBcDbF\HiI\JbK\M\PbSbTdUhV]WW[a^ib[cae]g]l[m[nbobpdr\u\vb
C[DbE\GdJZM\NfOlWZZf]Z^\_]fdhdl[n\rZv\
FaGaHVMkN\Vb\afbmctb
eos[
@aA\JbO[VfWZ[[]c_c`dd\fagbhb
Wf_Yhcihq\
C[FcHiW\c\p]qY
CbKZV]WaXh]\f\sdv[
G\OZV\W]`[cil\nb
M[NdV\Wc[i`defh]
@XB\J[K]T[\]]lb\e]gdh\mdv[
LgOYVbeclbp\
C]M\OdV\\leeh\l[o\ub
C[EaM\OePrV\WbYZ]d^g_\l\sht\vZ
C\D]G\T[UhVfWb[Zljv\
B\C\I]NWOVPmS]U\VTWYXgYa_\aff\r\u\
@fAbE\J\KbNiQcWaYdZc\e^a_]`ebcc\ech\lhmfndocp]rbs[u[
@bA\B\DaEbFcGcH[IYJXK\L\PWQYR[S[T\UUY[ZX[Y\[]Z^R_Za[bVcZddgzhWj[kgl\nZobp[q[rct\uYv]
AcBaCcD\GZH[JdL]N\OcQ]VYWfXcZ\]d^g_d`VbhdbeYgZj\obtd
B[DcEZFbH\J\M[QsTdVaWY\[^f_\d\eZg\hslbpYq\sZ
O\Xh]]h\reu]
B\C\DcJXKkLbOdR]T\W\Zi[Zeb
BdC[DdF\GWHlJWKdM\NZPZUcVdW[XZYfZa[Y\\][`[b\cdd\ehfUgehWlfm\nYo]q[rYscubvd
AeB\CaGbHhJgO]TbViW[Z\`eabcbedk\nfqbr]t]
BZH\OmWXsbu[
BdGYJ\OgWWZ][occddehhXl\qZt[v\
@eC\FeGZJZMjNcOWVXW\Za\[]g^g`]a[e\fbn\reve
@ZAdBYCcDYH[IgJcKYMZNZPXQ[RZSgTgUYV\WgZV[c^Y`[b]daecgihblYoZp\qfr\sYteuV
A[BXD[QkTeUhVYZW[X][^ac]e]l\ncocpbrgt[
GbO]Wf[[uavi
B\FbG[H[JbK\L[NbQ\S\TdVeWZZd]c^fabccdehfkbn[pYrcscuX
CZDeKcL[N\OeP\QgVZWfXaYb[k^\b[d\h[lYt\vV
FbI\J[L\O[RaVXWW[c^g`\a\bfcad]fah\pcqZuc
Wnm]
C\VlWZ^]ajhd
CiD\E\J]M[Tb\\eehZqb
FmL\Wl^[h\
AZB[CbDrEoFSGVH]J\KdL\MYOVP[Q[TYVVWYYV\Z]\_]`eb]dff\hUlYnapZt[uY
AcB[CYDfF\HZK\L]N\PYVXWdYgZ][[\e^\`\adbYc\d[eYg[huk\lYmXo\qZubvc
GbWZljv\
DnGXPcVdW[Y\ld
C\L]OYPgXkZ\[o^[eblZm]p[u[
@YB\D\HbI]L\MYO[P\R[SbT\UeV[W[XVYVZX[V\W][^[_\a]b\d]eYf\g]hWimjdk\mdnXoZq[sZtUuWv[
F\O]R[W[X]Zf[a]c^\hfnhrgshv[
Mj[f`bqct]ud
C\DaEcIbK]NeOjSeV\X\[b^Z_b`]b\cYeggYhbj\l\ncrcvb
B[CfDbEeFbMhO\UbZi[Y^dm]rcs[v\
F\HcJbW\[ifbt[v\
GYV[W]ci
B]Gif\k[pb
@\DZL\M]P]W\`ncbeZh\j]m]r\
CZJb^h_\`\c\k\v[
R\UfY\Zb[f^[ddl\mdo[
B\CcL\[i^[e\
BfKYO[W\Xg[c\c_hfelZmjn[oXq[r\s\uZ
IbJl\Z
A\JhZ\fdsduc
@\B\C\GbHZIaL[MZN\OoPgVXW[Z\[\^\_\afbSd\q]r\u\
B[E]W\Z\^\djeZjencv\
G\OZV\W]`[cj
@cC]FcGcM\N[OXQbVdWkZbbhl[n]qb
L[UhWke]h\lZ
GZL\P]R]V[WjYpcb
BZLpW[\Zk[t\
CZGYOkrZ
AdChF\GcHYIbJ\NbOcQ\U[WZZ[[W\Y]c^b_e`da[b]cbdYelg]hckclamdoXqes\vg
B[D[F\HhKcO\S\V[W[`\fZsdtcu\
B\DdQZWZ[hb]effdqeuZ
F[J\enh[
TfY\ge
@[C\D\E\FlHnJYQfR]S\T[UZVdWZ^\`caecbl\n\r[sWv[
GcV]W[ent\
IbO]R[W\Yhbae\
CdDZFfHeIcQdRdS\TZW[Y\^d`ac]f]pcr\
@XB\J[K\ObT[Z]\]]lb\e]gdh\mdv[
H[IaU\edgh
B]jj
W]ji
@\GYHZJdKcL\MZNcOZUbY[Ze[[^\_cb\cgdfeaffh\mfp\tcuY
ObPkV\W\Ye^b
Qh^]hl
BdFbJ\L\M\SbU\VhY[Zdcbekicscvf
CcWW[e_[ifkg
@eB\CdJcXbYdZ\\i]bh\p\re
C]M\OdV\\leeh\l[o\ub
@]C\EaM\OlPfSbVaW[YZ]d^e_\shtZv\
BbCeF\GgHXJ[P\QgUgVi[\a\hfl\obrdvd
C\D]G\T[VfWc[Zljv\
@eA\CcFfGhHbLZMXNdO]PZU]WXZ\[b\e]\`fbZeVfZkYl\n\o\q\rfub
BYCYDkGbH[J[KeOiP[RWTcU\XcYd[b_\`]bYg[hjlbm\n\p\q\retbu\vV
B[RoWW`\cb
IZK]L]RkWXe[mloZ
B[DYFbKbNbRcUaVXW[YVZ[\f^[a\bbc\def\hZkbmcncoeq[tdvc
BmC\GdL]OZP[]b_[bbc\k\le
@cBaKWR]r[sg
@dC\K\M[QfWdX]Y\[\]x^[pYu\
AdCfD\KcN[QcV\WYYbZb^c`ibcedhZj\lgmcngocp]qjs\t\vX
@eC[DbFaG]H\KaLbMXNhR]S\UdV\W[X[Y[[]_f`[c[d\e[fblgr\tcucvj
@dF\K]OdPZU[V\W[YhZe[[]ac\e[mencpbugv\
UkZZ
AcY\Zj]de\h\p]
NlWfg]
Cirl
F\WYZY[\^\e[gn
BZF[HXIYJXK[MYO\UWWTZT][^Rb\eXgvhWl[mYoZpZq\r[u\v[
@dA\BcCZDcEcFeGeHbL\MiNaPWR\S[VjWeY[Zj[Z\\^b_\a\bYc\dke]gTkZmcn\ojrZvd
KcVf\afgteu[
PiRWSh
D[vh
AcBcD[G\KcN\VVW\XcZ[]]_e`Zbfdbe[gZj\lfocp]qer]td
@bJcKgLdWfX\[]\h]d^ZeWj[revc
CZVb^k`[
B\G[IYOjR]V[Xg\[][_faYccm\o\u[
B[C]DcEZH\NbQkT\VbW]\\d\e[hclc
@\A[B\CWDeFgHgIaJgK\L[OaPdQbSfUXVfYg[X\c][^\`[d\fXnYpbqbr]scuV
Xh][h\u]
P[Yj
A\GfIaJdKYQ\SbW\Zjf\l\nXvf
AcJ\K\L[MgRWS\WhZ][\e[ldmbte
F\UdeqhY
DbW[[g
B[C\FYM\V]Z\]\^\a[esi[
@bAhBbEgGbI\JgK\LWM]P[Q\R\T\UcWY[e\a][^g_\`bacbic[ebfZghhWlXmUo]pUqbsdt]u]
@[H\^[aicde\lhvZ
BUEeK\N\R[S[USVZWf[c^]fXmXoyrks\
BZH\OnWXu[
B]Oe[gl]
CdGdO\P\U\XhYbZ[\j]Y_\bZeYfdm\oZq\t\u\
@bAbCbD\FcGbHSJdL[N\ObQ]S\TWViX\Y[Ze[\\\]d^caZbhd\e]fVlWmcnbocqbsYtguj
@gB[C[DXF\G[HTJqKaL\P\TXUdVgXbZi[f^c_[`ZcbeegchkicjUl\qbt\udv]
AdBbCeD]G\HZP[VZX\Y]]\^Z_g`]aZcbe\gZh\l[naodq\r]
C]DYJkNeU\W\[f`]e]rfvf
@ZAeCaDfE[HbJbLcM\PcRWSiUgVbWaY\[f\c^[`ca]c\d\hejcl\mgneqar\sbt\ua
AbD[LeWYXc_\`\c\fihcjelcsft[u[
@\DYG[MfW[\daecedbekf[lhodt\
@cC\FfJ\NaO[W[Za\]]g^fa[dZe\
@aG\MhO[VZ[bv\
AZB\CXD[FgGYHfJ[MZN[R[S\VdWgXa[[\c^\_]`daab\cadZfghcldpdqYs[u[
HcI\JbP\SbT]VcY[^\cdehf\g[mdqdrbs\v\
@[A]CeDcFoI]M[O[PfVXW[X[Y\ZY^b`\a\cce[f[gcj\l\qgrZsZtc
B[D\H[JdM[QeReVcW\ZX^Y_je\gljZkgo]pbq[t\u]vX
C[ImO[PgY[\c_\r[
@\BdDfEbFYGZK\L\M]N]OZPbRXS\V\Z[[Y^[_X`fb]dee\f]jrk[lZqbtYv\
CcE[F\KfLeMdPZQ]T\WYYoZh[\^d`bebfcgcoZp\q\rZtcv[
PiRdW\_bf]
G\HdIbP]WbZ\[neaqbufv\
B[C\DbH\J\KgMcO[U[V\XeY]Zg[b\\ecfbg[l]r[t\
BZEcF[GcI[KbM[PiQcSbXbYd\Z^\_\`\abb[ebl[nlp\qXr]sWtj
JfRgT\WWoYra
B\DbE[J\L\NfOZP[S[U[Wm[[ccl[v\
ii
@ZAYB\C\LdN[P\S[T[U[V\WVX[Zd[Z\b]o^Z_g`ca[ecf[h[jbm[oZpbsZtfuXv\
Cob\
P\SgTfVdXd\ccakbl\pd
@\A\BVDbFbGbJ[K[LZM\OdP[QZRbT\WXX\Zb[\bWcZd[fbg\kip\q[rXsbtZuY
@bAcBiCbDdHgL\PaQZZ[\\^]bfcddbibj\k\mcrctcuhv\
@ZCfDfEjF]G[IYJ[OZVYW[YY`ej[vb
eh
B[C\GdH[JgNaO\S\T\VYWaZ\c[ebfjl\p]sb
@gAYBbCXEbG[HRJ[KhMbN\O\QaSbU[VWXcYX[[\Z]e^d_\aYcdd\ebf[hblcn[o\sZt\u[v[
BYC\DbFcGXHgI[KcLbM[OZRcSdT]UcV]WcYg[Y\c^e_b`ebdcceZhbj\k[m\o\qitYudve
FbW\[h
AYCcD\E\F\G[HXIcJbKXLYMZOcPdTfVeWfXbYaZX[b\c]g`fakb\c\d\e\fdiemancp[q\v\
McW][jtZ
GZH]Tc[]`acdei
AbBeCbEbFhGdH\K]McOgQdRZSZUcW[Y[Zd[c\Y^n_d`fb]cZdWeZf]gbk\lTneqZtgvi
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpbqbtcuc
D[E\G\H\I[K[PdV[`ihZj[
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbp]t\
D\GbHiPZVZXbYc[\]b`cc\f[gbl]mfq\rds[t\ua
@\B\C[DeGXH\IYM\NXObP[SZTgUdXbYWZ[[Y\Y^\_[`ja\cedcebfagaiakbl[mXp\rYukvi
CcDZG\I\J]K\M\PbSfUfVbY[Za[c^]mgn\oZp[ubv[
HfK\N[WXZZ[o\[
@\AeBXC[DfEbFZGdJeL\MaPYQYSYUZVZX[YfZa[[\a^mdbebf\hcqbrcu\vX
@\B[GdIXKaL[O\W\\al]mZnpsYu\
N\PiRbSYWbZ][[\\abehjgl\oYr\
BZC]HcPfT\X[Z][g^]abe]f[n\o]r]sjue
A]C\G]K[TgVe]Y^Z`ceegeiWj]lZmbncoeqbrhsbtdv\
@bC\GaH[IcJ\N\PcV\]i^]_a`dh[jdl\m\ohtWu\
BXDZF\HZK\NeOaQkSbT[UgVhWYX\Z[`[b\hdldrb
Wm
CbEjVbW\^\ehh]jgl[vb
BZGaMdNbRcS\WXXc[ee[fdldo\qgt\u]v[
G\OcP]ReSfUcV\We[Zhi
B]CdFdHdO]`ac]n[tdve
^bni
B\CZDTFcH\JeNePbQ[S\V\WY_dcflem[neoZs\
BZC]DXEeF\HYJeNeOWR\TZX\Y\Zk[a]e^Z`la\bacee\fZg\j]m\o[pZq[r\sZt[
CdG]JdKZMcRYVbWcX[Yb^\bhl\shv]
H\VdWj
AYCdE]HZL]NfP\XYYcZc[b]d^f_\`ecUd\eZfdg\jclhmbn[ohpbqXudve
Za[d]\b\i[mhnbo[p\ua
EdFeH\IZJdMdNYQbRYSeTUUZWXXcZ\[c]ecbhdjclZmeoXpbq\rdt[ucvW
B\D]G\M]OpVXWYY\`\cdv\
E]HcO\V\WcX[c\hbsjtXub
CgG\H[JdObT[U\WaZ[^]`cddl\
BcCbDdFcHdJbO\WXYj[[\g^\afc]uf
AXC\DbGgHcJdKYN\OcPiR]T[UfV[Wi\Y]e^W_X`\adb\cZdbedgdh\j]lcmfndoVpaqZrXshtZ
AlH[NbWYY[^h_\e\f\hctZuc
B[CfH]J\RZV\WkYg\[]bv[
CcG\MhO\WZYd\iff
AdF[GZJ[LbNZScU\VmWbXdYb\b^Y_[`Yaad\e[hcjemapZu\vb
EcNdVcW[Ybcchblh
LbT\ccfeiclcs\
C\VlWZ^]ajhd
KiZe`[hb
JZW[X[Yc]q^]r\u\
CkD\E\J]M[Vf\\eehZqb
@gB\EbFeGfH\J[M[U[WaZc[\]b^XcZdbqZv\
FmI\We[d^[h\
A[DfEbFbG[HbJbKbMbSiUeXdY\^X`dbcdchbk]m[obq[rbsbt[ubvb
AeCcE\HcI]K[MbP\SYTeVXW\[c\a^h`ec[fYh[lZo\qbvX
A\PbVgWfZZ[[`\ahc]vb
@XBYDmEcFVGWH[IcJVL\P\Q\SbT[U[VZYZZi[[\X^ZaYeZfYgZh\k[l]ncocpgqXr\tX
`g
@cA\CcDdEjF[H\JiK]PaTZW[Zd`[abdfechZlYvY
J\NdO\[\`gejne
B[CXE\H\M\ObUbVfWeXZY\Z\[[\k]l_eaabdedm]sbtevY
AcCZD\HZK\PZT]VZWVYhZ]\c^\add[g\hmmXo]q[rbtbudv[
MbR[Vg[ddgu\
JaN\O\Tb^[hcm\r]uj
N[WeZT^\abf\jpla
BbDcI[L]M[OhP]SbVZW[Y\]ab[p\
FbJ\QgYdZd\d^[`dh\l]
GbWZljrav\
ei
HgJZLbOePZR\WXYZ]d_\`\bhccf\
@\CZK\L]MYN[UbVhZ\[d\[]\_aa\eXhgjilbm[qbt]
P[V\WkZb[Y\]
@iE[GdKbObTcYjZ[_e`[c]e]f[hilephq\vZ
AdBZCjDfJbM[N]O]Q]RfT]V[W[XXYeZc[Y\\_dd\fdg\i]p\q\rWs\v]
DhFaG\OdZc[g^bhbj\
B\OaXc[q^]jdl]
Vh
GgHdO[WdXe_bacechbp]ua
C[D]GcMbS[VfW]Ya[b\e^b_bcbe]flhhkas\tZu]
B]L]OZVcWqXl[Wh\p[tdu[
W[[gl]
C]IYO[P\VdZ\[d\b^Z
PhWd[\
H]O[P\Zd^[`sc[eZ
CcJ\OcRbSdVgWYYb[X]c^[_eemm\n]uZvZ
CaFmG\H[IaJnSYWVZb][`Ud]e[lavZ
GdHhTcV\Wb
EcWd[]jmmb
@YA\B\CYF[GZH\I[K[L\MXOXR[TYUdWYXZYWZY[Y\Z][_U`Yb\caeVhXiqjYk\menZo[p\q[tTuZvc
H\TVUclpobrj
MbR\X\Y]Zj[[]c^\mbnbrhsf
HbW\sh
V\hgri
B\MiVe`beeud
Hk[[`]c[eamcu[vY
@\C[GdM\T]V\Z\[Y_b`cccespYrbset\uYvX
A\CUFgG\JtKbL\NYP\Q\S\W]XbY[Zc[Y]b_aa\bTdfeaf[n\oYpdq\rcv[
C\DcJbNb[h_b`\k\l[
Rh[eqb
AhC]SdW[Y[Z\^d`\
B\DgGhHdMdO\VgWX\cbmr]
@cD[EhFZJdM\ScVb^Y_\`\fbghj\u]v]
C\JkW\^d
@\A\B]FbHdL[M[P\RXT[UcV\Z\\[afbicYd[eZfahhjfnfobqdu]
CbEZGbKfNfOXRXS\TZU\VdWfXeZb[a\d]c_e`\a\d[feg\h\iej]mdnbo[qWrcsgtZuf
AfB[C\EaGfHZJaKZMbOfPhR\T[UeV[W\XaYYZ][[\Y]c_U`\acb\ecf\gclgmhndoUpbqYrYs[t\
BhOYRdW[
@gB\EbFeGcH]J[MZU[V\WWZn[\cZdb
ei
AbC]VYWj
B[CfDbEeFbMhO\UbZi[Y^dm]rcs[v\
OgV[
M]Wg[\t\
C\Og[\_f
F\HcJbW\[ifbt[v\
O\_p`bcb
BZD[E[I]KdM\O\UdVZWfXcZe[b]\`ee\g[ldmer\vZ
@\A[D\E]G[H[K\L[NWOXPWQ\R[T[VZWZX[YZZd[]][^b`\aqcddceZf\gchYiZjWlbmkoZpXt[u\
CZ^l
Vi
Ci
C]DYF\G\HdOZSeW\Y\Zc]Z^[_Z`occe\g[l\nbu]v\
GcWcYkZZ`Zc\ggp\ub
@[A\B\CTGYHdJ\M\R[ShUbVaYW[[\\^Z_\`gcbdYg\mbneoZp\rV
A[BZCWFhG\HhJbKhM\P\T\UXVYWZY\Zb]b_]`\a[gbhfj]l[mYnUo[pfqcrfsat[vS
CbFfL]M\T\UaWdYc[c\b]\c]ffpdqZsZtgub
E\FfGbHkK[OZWW[acagbl\s\t]
A]C[O\VlWba\che\
ReW]
FXRlZ[[\e]f]mcs[
B[CbMeNdO\PcTfWeX\YX[b\e^[`ca\b[ebf[hgmaoepWqfrhset\
C[N[VcW[eehk
Wi\c
B\FgHYT]UjZ]][^[gbmZp]
CcHeMbW[[had
GYV[W]ci
@\A\BYC[DcFbG]IfJeMcOeT\U\V\WYY]Zf[b^Y`ifbh\qbsbu]
B]Gif\k[pb
H[ScVZWj^a`e
@\DZL\M]P]V\W\`lcbeZh]j]m]
B\vh
CZJb^h_\`\c\k\v[
@[AZBXCdEZGbHZJYKYL\OgPcQgRXS[UcV\WbX\Yb[b\e]Y_\`\bYcZech\j[mdo[pZq]r]tZu\
G\M[ObU[VcW[XbYh^X_dabcaeZf[p\t]ue
BZDcGjMcORViY]^aadccv[
c\d\vg
J]MkObWa^\_c`fud
FhRb
HgKdS\WZ[bbbd\o[
B\GcH[IbJ\OePcUnV\WZZ\[\e\f\lYm]o]vg
KcVlW\^Zf]
LiOhS\WZe\v\
\g
C\TeUjWZZ\`\f\nkqYrkshuZ
H]Wbf\rhse
IbJmOgRfV]\Z
BcDfGeHYI[K\L\NeOXP[WTXf[e\b]b^c`Ya\bfc\ebfapcqZuevZ
A\JhWbZ\fdsduc
Ph
L\W\Zb[h
@qA[BdCkFaGdH[IXJfKbLXNhOVPgQZShUWVXW\XeYZZV[c_fa\d]e\g\ibm\nZo\p\q]sdugvd
CdDgFYGdJ\KbMdNYOcS[VfWVX\ZW[\\\^c_dacc\dig[kcmbodtdueve
@[DYGcHbKaMcNjWX[g^]bcdae\f]l[mat\vZ
IfJcOaWbecuc
@\F\MfW\[Z
A\DbKbMdN\O\W\XhY][\\\^c_be]h[m[qZt[ug
@[BZDgEjF\M[O[PhVZWfYeZc[Y_\`Zddl\t\vZ
E]_qvZ
OgV[
H]L\RgWZ[\kdll
@\BgC]D[FcGcHcKgMeOZVVWbX][Z]b`kg]hcjWqev\
AcDbIaOgV[W[]e`\bgc[jk
@bAYDWEfFfG[HXIaJaKgNaPiQ\R[SbVcW[XbYdZ[[a\a^\_dmbnbobq\rescud
BZC[DeGZJgMbOdT]WYYa[caZccdcgbrbs]vi
DaM\P\R[VeWb`kccfbgchbj\ugvg
C\D\E[VYW\_[fbjov\
DaEcH[L\Rhbaghvf
DbE\Hc`beclhvc
sbug
BeHfOZS\Y][i\be\f\hZm\o\vZ
IaO]RhSkW[Y\[[`jq]rQtX
D\Wisa
BZF]JbV]W]ajfbj]
Ph
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
DbHlKeU[WYZ[[h]Zc\ebg]se
@YAZC\E]GcHfJbNWO]PZR[SXT\UdVcWXZ\]c`YbZd[eagcj[kZlZmcodpeqer\sXt\udv\
B\D]HbMcZd[ig[o\
CZO\V\WfZ\^\djjbncvZ
CeG\JXOZV\W]`[ci
B[FbHcK[si
@dGcHaM\NbO\P\QbT]WXZb]abhn]qb
DnG\MZO[SeV[WiZX[duc
@\WcZe[[a\m\oi
JjUbY]f\lcmb
A\E]JlSbWcYZ^bb\u\
@[C\D\F\GeJbLcP\QiT\UbVgWa[c\d]ga]fbh\lhmdoX
^\fhla
@\BYDcJXL[MaNVOXP\QbS]T[W[Y[Zc^[_]ahb\ccdee]ick]l[nbodpWr\s[
A[DeF[G[HfJbL\NeP\Q]RdT]WdX[YZ]\`ZfcgciWjfl]nfodphrZt]v\
EiFiHcL\M[N]QdR[VZW\abdfe]h\l[p\
A[BdGaH[IjJdK]M\O[R[V\WVZ[_[`[a\v\
ChJgW\
A]B\CaFZG[J[M[ObPeRYTbUcVhYkZg[b\[]c^c_ld\ebf\lenfp[qitZv\
B\HcWm[Y
gh
CgG[KYPYSZUcVZWWY\]\cbf[ocrlsj
RfWZ
[i_\hil\vZ
ChG\ed
AYB[GSI]OXV\We]Ycmeeuc
C[N]T\Wbnerhtfuc
B\[cefqgsht\
B\FkN[VXWi
@\FZJl^Uc\u\vl
@bBZCeD\E\F]GbKWLZMXNeOiQZS[T\UWWZYbZ\[X\W]\^c_Y`cacbXcdfih\lZm\p[r\sct]u[
AcC[DdEbLbMcOcP]WYYg[df[l\oescu\v[
B\D\FbG[H\O[Q[S[T]WdX]cdhalkm[nis\
BXCbHhIeKbV[XfY[_\hcmbn]o[rds[tb
BbLdOZPbSi\gobq\sc
@cJbRfuf
PiR\
OhV\WZ\\^\_gcdq]
I[YYrj
FkQcW\XbZc]Z^fh]ldnZ
IjOXW\
DbP]W\Ylc[
F\HcJbW\[ifbt[v\
HdSi^b`Zk\qa
C\G\[\_b`j
@dG[OdS[U\VhWdYbZ]^Y_Z`ZccpZ
KbS\Waoh
KbWYZ\[je[lbv]
D[O\Vf[e_p`acb
AbCWG[OePWTdV\WtXbYd_dacefl\mct\u[
BfHcJcM\NiO]W[b\jd
VkW][jk\tY
@\DgF\HXI[KZLdOgPdTZVUXdY\]c^[_ce[fck[lbmaobsctcv[
RiW\\\f\
@dB[CXDTEbFiH[KfL\MgNbObQ[R[UbVaXb\[^\_Z`ia\b\cbdXfYhbi[j\kfmepcqgr\s]uVvc
]im\
AaH\Oe]ce[ldmdo[ug
CdHdJ[KaMaOWUaWZegmcnaocr\
R[V\Wi
DbJbWW[ee\qctfuivY
F\M\UcVW\]]\cbedmdoYpa
B[D[F[HhKcO\P\S\V[W[`\fZsdtcu\
B]E\G\HaJjMdO[UcVdZY[\][edgbmdo[q]rbt]
H]IkK[OWRdTZV\ehf\ub
F\IkK\O[P[W\cbg]
Wgv\
B]M\VYW\b]e\gahdmZq]s]ui
Jbug
CbH\IkOYQaR\V\WZ_Zf]ggqctZuY
D]G\`kv\
@ZD\L\NdV\WW[q_bc]l\
@aB\GcH\IaJ\KfNfO[PhRVT\UbVbWl[Z\e]bebh\jel[q]rdsZt\ve
CXDZH]JdN[R]TgWUY[Z\[a\\]]`Zajbccbfaj]k\lbp\rdsctevX
CXJhTaX[u[
IqJ\O\W]`\rZ
@]A\BUCZDdEdHdL\NcQdU[VWXcZ[[d\W_[aXbfdZegffickYnZo\qXrjudv\
A\B]CfG\IbJcKcL\MfN[TVWcXZZ\]Zc\egf[g\haiakfl]qirdu]v\
B[UdW[Xb[kb[fdjblct\u\
@dBZC[DWGdL\M\NdO[R[ViWX[h]dcXdbj\lc
D]HhVdWY[g
@\A]BZCbDdGXHdJcL\McTZVVX[[\\b^Z`\ecffkflcnZqfrcug
BXLfOgWfebg]
AaOgRXV\Yb[fceed
O\[elZuavg
@]F\H\RcSjV[Wc
@]BYD\EbFaGfK\MbNiP\WbXeZZ[d\]`\agb\d\f\k[lfvZ
LmO\VfWU[Zv]
B]DcK\O\Y\Ze[b`]a]f\hbpas]th
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbp]t\
@[GZP[W[Y]`kc[j\tb
KiNdVZW\Ze`[hb
`g
Vi
BYH\KeN]OXU[Vi]]^[`\e[g]h\mfncsd
Rhqb
AhC]SdW[Y[Z\^d`\
OXRWVnWh_Yif
@gB\EbFeGcH]J[MZOYRfU[V\WWZn[\cZdb
C\E\FbYc`jc]ha
B]Wg`\
W\e]hjj\u\
IbR\Yl
@eBdFZGcHeJfM]P\WYXaZ]]b`Zb\g\h\lYm\nloZp[q\sYuZ
Z\men[rZsi
G\OlR]VYW[XeY]_he\m]o\u\v]
Cbvh
mj
AbBXFZH[I[JgK]MbN\ObTbUbVaW\XfZX[[\\^i_\`\ahb\c\d[fYhikcl[mYodp[qetYuZvW
O[VhWd^]f\
CbJ\O\RdT\VbWhYZabeff[k[ri
AeB]CZG[HiIbM\OZQaTcVZWn[e]b_\`[agb[e\h\lXmhn[oXqcsYv\
AbB\DcIZLiNcOeR\W\Z][Yh[lcp\q\td
ehmd
G]Ym
Vbsj
@VAXB\CZEbH[LWN[PfUeVcXXYdZd[c\b`eb\cgecfbhdjckfmcneocp\q\rbuevW
CZG\Om^Z`]ab
CpJaN]O[WXqg
@[BiC\F\GdHZL\M[OdR[VZWXXbY]\\]j_\b\ehf\gemen[oZpZr]tYvd
Gevh
CZEhFYG[HdJ]K\MbN\OXP]RfUcV\W[Zb[\_\agf\g\hjlZmbpbrbsWt[uZ
A[B\CbE\GbHdImN\OZQbW\Zc`]a\bbeXhclgmbodp[
FjM][i
AcB]FcG\I\JgM\N[PZR\SeT\UaWdYd\]][aZcceYfXgcjZkdlUndobqbtZ
AdCYHVM\NgPdR\SnX\Yd[d^Z_g`cacc[dZfbhejcl[mdsdtbue
R[`gbfud
WcYir\
A\F[GYHaM[O[PhSiV\WUXc^\_c`Wa\bccfd]igjbt[
DaQ\[]ebvg
H\Uch]mcp[rh
W\Z\eq
DZFcHbJbL\N\P[RZSdU[VXYY]d^\_\`\aae[g]k[l[n[p]qirkv[
AbBaC\EbFhM]OZR[UcVdYb^a_ZecjclcqXrgsbtcucvc
H\J\OaT]VcWeY\Zb\fc]ecgkpeub
\g
VcW\dj
W]]dhitf
B\H]J\KfM[P[R\SeWaZb_g`\a\dcj]k\p[t\
DlEgH[Ie
DeEiF[NYl[vf
L\N[R\Wcahccrfv[
G\ObVdW[Yi^[_c`\abcaebf\pZt]
mh
TgUfkcm\uc
CdDlQeVZ[[kZ
AdCnN]V\Yi^Z`bcb
CYF\L\NcOaS\TaW[Y\ZY[b\Z]b^d`\abbYcdf[h[j[lhr[sZt\vY
jl
L[S]TkVYWXYb\[cUecf[gblenboctcvY
]b`iff
G\HbLiZcdbfb
@]AZBXFcJZKcLZMaO]SbTYUXW[XiZ[[Z\b]j_daabbdgfZg\h]l\qYsat\uovf
@[FgHfJ\QcR]S\T\VeWZYaagcdl\n]q\r[
@aCbD\FjGjHfMbQXS\T\U]VbZX\f]c_d`fa[e]fig[hhqbrZs\uZvb
C]J\V[W[Zf]Zenm[ufv[
[Xei
@\AcBZCcD[FZHcJaKZL\OeQgR\SZT[Y[[]^f_cacbedcf[gbkbl[mWoZqcrX
A\H[LcTmUfVcWkZZ[[^[l]
DfLXN\O[V\WWZ][k_]ve
D[KcM\V[WlYfZbbbf\gbl[t\vc
[[ifofvh
@bAZBVCWDbEkFgGgHcKeLVM\PdR]TbUjWfZb[[]c^b_\`SaXbjcWdbhhigjak[mWo]pWt\vf
AVB\CUFbHgJfKeMhOdQ[TYWdXhYkZb[c]c^\`daZegfYlZnbocrZsUtZubv[
Vh
@eG[MgW\hdnbub
H[JbL]UfZ\[k`aempbqarctZv[
EbL[Wgk]t\v]
B\X[Zeehv[
B[DZEeFhIbKdM\TlUbVhWXX\ZY[]^[_\abc[fhh\jfl\o]s\
Ob_cmjoX
@ZAdBcF\G[NdO]PiR\S\TcWcXYYVZ\[Z]b^V_\`jabb\d[k[lfmXrcvZ
Rj_b
@\AhC\GZH[I\KfM\PfSeTeUbWdY[Ze[b]c^ha\bedYe\fZgdl[m\n[p[qfr[sXu]vX
B\C[DcG]HbO]QfT\UbV\Z][e\\^k_c`aacbddbfbm\p\rctd
AcFfJbMbVl_dagdaeZkdm]qetkvY
CgWYYh[bh[qer\
Ok`c
WZgi
@eA[EbFdG]H\IbJcLVMeOcR\VbZ\\b^[_g`]acbdd[ibjckZlYmcqcsbt[ucv[
A]B]VbZk
AdCbD[EcGWJcL\MXNhPbQ[R]S\TbUfX[Yc^Y_daccdd\e\hhlcmZnfo[pXq[rZuf
AXBVC\DYEbFbGWHYI\JcK[LTM]NZO[PZQ[R\S\TgU[V[XdYZZ\]\bae\f[hcjfmlnhoipfqZrVsZuW
EcFdG\K]M[Vb^g`ac\gblYrdsetevf
@bA[BXG[HVIcL]R[SXT\USVcY\[\^a_b`[fZibl[menbodpcqhrbsetbu\vZ
@\HcNeR]SdVeW]ZZ[d]b^dbbfch\kZlf
Wkd\
F]UgZd[Z_ci]mfo[p\
A\CdDYEbF\GWH\JbLZMZN\P\S]XdZ[[]\c^YaabXcdebhckZl\m\oZp\qZr\sbtgvY
@bAbC[DdGbObPcSfT\U\VcX\Zb\\]]^Zbdf\gbhal\mboe
B\CdJ\X\\dcZf\hdtj
B\C[HZM\S\VcX\eZfdjcl\qirZsetd
@]AcB\DZG\HZJhL]MVP[Q]S\T\UVV[W[XWY[[W\\]Z^Xa[bVcbd[fXgghXibj\k\lZmUnVoVpZrXsUt\uuvW
C]DYF\G\HdOZSeW\Y\Zc]Z^[_Z`occe\g[l\nbu]v\
BcCbEcJ\L\OdQbRbSbWXY]ZZ]b_b`adbffhblbr[
B[P]V\WcZj[Z]Y`bc\elf]h]l\m\v\
@bAVFcGXL\NdP\S\TYVcXa]b^\_d`fbYcbg\hcj\nWo\qardscvi
EbHZJeK\NcZc]a^a`[eko[pft\
AdE[F\GdH\I[JcMcO\RbT]U\V\YbZcb\ebfZperbuav\
GcWhc\ub
GcPaVeW\Yleb
@]AcBWDeGfHZNZUiV[W\Ye^Zd[gbhpl\pev\
AeC\W\YpZc_\v[
GZH[JXO\V[WbYb[\cgecf\h[mapYrgt]vd
@\BdDcJ\M\ObR[VcWUYh[\\e`baahgl[ocvf
CdDZFfHeIbQdRdS\TZW[YZ^d`ac]f]pcr\
BaDaEcHcL[QdR[TdUbVbZ]\d]ecafXgYhbnbqdratbuc
AcR\\g^\e\fhl]n]sctf
[Xvi
A[HYIcV\Woqcs\tW
@cHbL\O]VbWVYb[b^b_dcfeZkbrgtjvd
@lD\FVGXHWI[JZKhM\P\RhS\TZUXV]WZX[Y[Za[\]h^]`[a\bhddeXgeidk]lbmcn[o\pWq\sYtZvU
@YA[DdE[F[GbIbJiKZMdPhQ[R[TZUWVYW]Ze[\\b]d^g_h`Zabd[ffgZhYi[oZpbqcrjs\teuZvT
FdH\Wjmet\
@]HkJ\K\M[Uk[]]\^[g\mYvZ
CaFlH[IbJ[W\^a`hcZeokkvb
L\WZ[vkZl]
GcIbJ[OYW]Yc[Yrevk
D\GbN\Vq`\l]
A[CYFiG[HeJ]KiP\T[W[X\Y\Zb[[^Y_de\hbjck[l[o[pcqcsbte
@WB\CbE\FbHnI[JeKZL\ObS[TZUUWZXb]Z^[acbZcbdaf\h[k\mYnUo\p\qWr\s[u\
BdCbD]FbHaK\M]R]Ud[\]c^ealbcc[dbeZfXgchbo\qds[v\
JYW[Zm
D]Mc[gvZ
@cM\OgW\mbp\sd
@[KjM\W[
BXGXHcO\Ubckj[r]
FXHcIhOTVXW\Z]ajrbu]
B\GhWZe\v\
OeV\W\Z[_fc[jcpk
H[QgUhW\Ygjbm]r]te
DlEgJ]MZv]
BVDgGbJYM[OiWc_mccn\p\qcu[
@ZBZE]HhJbMYNaO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\JcMnO\R\W[dcgajbkdl\mfnbq\sbtbue
K\N]Y\mfobri
CeLaUbZc[Z]g_deXmZp[
H\W\og
lbqbthvd
HgJZOiPZYZ]d_e`\ccf\
Yi
H\^[gju[
H\^[gju[
BZG]LjMYPfVdWZhb
AfBZC\DeHbIgJaOSPbR\S[TeWTXcY[Zi\e^b_caXb[cbdaedfjh\lbnbqar[tYvd
Pi
F]Hg
L\Mh
Ph
C\D\JbL]S\Ub\[]\d]mbs]vh
KeM[N]R\UZV\W[Zja[dbpaq\
ri
Cie\h\qb
@ZBVD\E\G[HlJeKiM]OXQ\UbV\WfX]Y[Z\[[^U`fa]b[eZf\jclYmVnhoXp\q[r\ubvb
AfG\O]PbS\ThV\WbZh[b^d_gc\hcl[nbp]v\
BcCbO\R]\l_[hZoZtjv\
SceVhj
InOVR]W]
AcNZOeQ\RgS\We_ba]flhcjirZsb
@gA[BeCXDdE\F[GgHVIVJXObPZR[T]WYX[Z\_Ya[b\cag\hbj]k\ldobp\rbs\u\vX
O\WY[hmc
AXB[DSEgFbGXJZM\N]O[TbUYX\Z\]b^j_d`Xljn\qdrdvY
B[DeEfFbIeJZMcPcQVUcVdWTXb\[^Z_Z`ZacbddefjgbjfkZn\o\p[qdr\sctYu[ve
B[Ohl\
H[IaU\edgh
@[BZCWD[E[F]G[HdLqOYSaUNX[Y\ZY\e]i^T`[b\cadcejf]gZj[l[o\pcqbresatWumvZ
B]J]M]Zjhm
DhL\RnWZ\kl\pdt[
B]FbGdHbIaTVU\XcZ\]cbbgahekbqar\tdvZ
LbTgWb[a^\rbt[
Kapgs]
GYM]O\PZT[Yi^\a[d]f\p\r\
@dB[CUDaFgHdJbKcP\V[WYZe]f^Z`Wa[d\eefbhbiej[mXnVpcqbt\v[
@ZA\CbHkKdMYQbS]T[UVZ[[W][^f`cb[c\dce[fZhcl\n\o[pbqe
F\qZrh
HbKeW[^]h[sju\
@bCbFcM]T\WXYc\bc]eaffpdqZsZthub
E\FdHkOZVcW\[Ycbs\
M]Y\^\eh
Yle[
LZMj
JbR\uf
BkGgH\Q]WXn]
GcKdLb[fdYn[
GbKd[fn[
CcL\Mdpg
AlGhI[O\PhRZWZ^\b\
VYW]Zd[Y\[]b^l`cbcebfdlcp\t\
B\V\W[Yk
ChFaS\TaVgZd[bcc
AfB\FdHbKkS\X[^cc\lbmhocs\
@fH[RbWZh\kfnhph
I\K\PbUZV\WZXtYc]XfYsZuXvc
IkOZP\
W[Yi
WeZ][hgevZ
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
RdWYYifmrm
Rfmfoo
I}RZWXZYc\rZs[t\
IhZ\
C\GdO]VWW[cj
H[IbK]OfPcQZV\Y\ZY^Z`cabcde]lZr\u]
GfOUWkcW
Of`a
GZcj
GXOdSZcg
GgSgcX
H\Z\gk
HYUYV]gmm\u\
B[C\HYJWM\W[ZY^Ye\goh]n\o\pZq\u\
Wgcd
ng
@[AZBWC]D[EZFVGUHfIVJ[KgL\M\NePjR[SmT[UmVfW[XYYQ[X\b]gadf\hbj\mqn\oWpZqdrTs\tZu]vW
BdCYHbKcMeOZPZT\WlY\[Z`]dhgblbmTogqfsZ
K\OgPiSZU[V[Y[^Z`[c[lcobqb
H\ShT\qcrZ
N[W\ai
HZK\UYhemgn\o\p\
C]HYKZ]egXhbmloOqZug
Ui
HZUbmloZ
H[KXmmndoZua
B\GZKdScUcWXcno\
N\OYPfUkV\W\]dm[oaq]
CaM]PcSgZ[`hl]
SiTb]\a\d[
GZIdPflcr\
BWFZL\M\OkPiQZRZSfUWV[W\ZY^W_\`dacb\cceZf\gZkZlZmXojpZrXsXuYvZ
@\D\H\J[KkMdO\PRVbWlXbY\ZV[Y^[`Zd\f\j]lfn]obqhriuZv[
CbOWPZWe`WoU
@hA\J[KeOcfbr\
OjPZ`g
AdB[DZGQPbS[Wa[d\c`bchvZ
DeGhOZP[WYYdc[o\vb
O\P\Wefdjk
C\D\EeO\PcTg_\
onq]
KWUYg\n\owp\u\
CbGeIVSbV\]b`cc[tc
DcL\OpPXVXWZ[\cbdijeqcv[
IYJfKiOdSZT\W[ccoY
CZHiP[VYYb_c`\cZocvq
GbO[[hchl]
jhr]
McPc`g
O[VWW]cko]
IgObP[SbfZ
O\Vkcb
`\cio[
CaOY`f
OYW[cdvc
PhS[WSc[
O[PiW[
Iho\q\
J\Oc`h
OhVZ
H\OfPbU\VjW\^]cfmZvY
KbSkkb
SjkYn\
AYCjDbGcH[IYJZOgPfVXWeXdZgcaecl[v[
CWGdJYO\P[W[XeZgl[
Coe\
JcOZZn
@]AdGXHiJdKfM\ScVfXSd\e\lamhqcu\
GXJaQ\SdWsXSYcd\mYqb
JeKhokq\
KfOZqc
AfB[E\GZNhVbW[_\cil]
ZY]teUp]
ZY]teUp]
AhSg[\`cb\sb
AnCY^\
C[HYMcPcZ\]X`q
@mUZ]a^Vc[ndu]
@eAZBNDXEdFdGIHXKcL[MdNfOcPdQRSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
@eAZBNDXEdFdGIHXKcL[MdNfOcPdQRSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
Hmfkqlsh
BdIbOdP]SdW\cVvf
HaKbNSPdUPV[\c][`YlkmhnaoXp\qX
BdDeHiIjMbNXVdWdX\[f^[a\cZjgl[m[tbvh
C\H\OZZm
AeBcKgV\lc
MnR\Wmum
DiG\WVvj
Dh
C[DkEWG[W[
@]BXFYJfK[NdUaWeZ\[m^[ccl\vZ
Hgs[
G]HcYldg
BWONVdXdYe_Zb]ch
C\VsXZZ]\\c\ef
@lA]C[EfFYH[J[KYL\NiOSP[ShUbZb]d^V_g`faXccdZe\hcn\qf
LgWT
HZLlQZWT`VdZv[
\ht[
@cAbBgCYFYGZHlKeLdM]NYOZQ]ToUeYX][aYcjd\eSg\hYl\mZnZocqXrcsivX
HcW][[b]c\jYlj
AjD[Wi[[hdkZqWu\vk
ASBXDYEjFjGXHVJfMfNjObS\VYWZX\Y[ZZ[[\N^kaceffZgZjfk[lZodpiqfr]setcvZ
HiQ\W]m[q[
JjOYm\ojs\
@fAgBhF\He`\ed
R]Wi[\
HcJZL[Sackdglkuevg
@hA\BZC[DZFbG\KgMbNfOhPiRbTZU\WSX\Yi[\\e^v_c`\cZe[f[jeo[rdvZ
B]LhU\WU\Xe]hf
O\T\XbYnZ]][^ejev[
LXWnv[
CeD[UgZo]d_b`[mZndo\
A[BOCgD[EfFjGVHYIfL[M\NgOhQYSVUYVmWZXfY[ZW\V][^g`Xd[edhhjdk[lUmaohrisctiuevW
A\BfC[DeE\G]HYLXN\P]QmTbU\VZWc[\_\a\b[chdZf\hXj\kZpdsbvX
L\O[PeWl[X\hbfcbleu]
O[V\W]`\cg
@ZGcT\VcW[Y[^j_iacc\e\h[ljnXq\ub
GjJXcck\
B\FXHqQ[WZZf`]dc
BkGgQYWYcedY
DiH\LdMaQeUnWXZU^ZaMbXdch]i\limhn[o[q\ub
BdC\G[LfM[O[^cdghh
BeGg
A\B\CmD[H\IcOWR]ThUgVcWdXXYhZW]Z`gabcVdbeXfbh[mVo[qbsiu\v\
CnJ\TbX[]\`Xe\
BaDcM\N[W\X\a]ljt[
BZM\T\WX[Ulp
L\Wp[Wl\v]
CcF\GXHhK\L\M\OgQmWW[\]\aab[daebiZjbl[qereu[v\
^\b]dev[
BTK\PdS\Wp
GoOhSYWiY[_ecdlZs]
O]Xj\]`[f\
Xjl\
B]GbLcMeNbOmPfSbWb[W^\eglepducvY
CgJX
BZVWWstU
VoW[
TXfgrY
@\BgNeOaYeZ]\Zfflhrb
DdLs\\eekZn]t]
AbB\JeS\VZWl`]f]s[v\
V]lh
DjG\N]O[[\
C]DbVV`\a[dmv\
DbVh
G]L\Wj^cb[d\
R]WfcX
@dBmGiHYI\J\K\M[NnPZR\WdYY[[\[_[`[b]cbd[e]gbjesZtcvd
D\G\LfWZkivY
Vi^fafcYeafa
DkEYWf\beilUt[v[
@\A[BdCbDYEfFcGPH\IbJeKkM\NhOiPdQSR[VdXfYa[e\Z]V^l`cbhcYddebhhkYlcmdpiqbrgsctcupve
AZDcE[HjQdS]VjWjY][YcddWk\vs
EjdVj\
C\E]TmVea\
KjXZZ]s[
PbVgWfXc^[ac
@bBkCeEbFYGXHWIVJhMZNbOePgRlTdU]WhXbZj\g^Z`da]cZe[fclVmenRp[qXr\spuZvc
BcDbHZJ]NcOcTjVcW[]]c[fcldn[ocqZseuc
BmQc
A]CbD\Yc]ZaZh]rk
V[WZ[i
DgFUHjIZOcQMVjW[Xicdn\r[
@[CVDXGXHQIUJWN\OJPYSZVYW\Yg^X_Z`RaVcsdjeZhelVq[rZ
NZU[WUZn[\\[`\d]eYg\h\p\v[
AgBZCcHbYU^[f\qj
AZCYG[IbOeY\^nc[la
WZ[j
CgT[rc
V\Wgag
B\GtL\Wf_\
DhG[HbWb^\lXvm
@gMhV[
B]CXH\JcR]U\VfX\Z\[\]d^\_\a]hXl\mio\qZuWv]
L[V]WZ[s`ZaZbll\vb
G[WZlm
B]Go^Y
@OA\BZDTGgHZI\NWOTPYQ[WhX\Ze[a]Z^d_]a[cdeefZhcjbk\lYqgt\
Vj_i
@UB]D]Gp^dkZ
@YB]D\Gi
MiQ]
Cj
BcDZFQG[HdQV^\ce
B[FYHmQW
@cA[BeDcFbG[HYJaKbN\OeSdU]VeXV\c^f_d`cbbcRfdg\jblbmdqes\uh
BcGdWbofr\vg
OYViY]
Xh^]
CkP\rf
R][X\kk\od
DdGkOPZcsZvh
HcRP[\hbmfp\uW
mh
F[I]N\QaTeU[Wm[]_\b\o]qh
A\KrLYNZWfnS
GnH]OZ`[cnq\
HbJQQchds]vj
GhW\vb
DfQgW[
DbHbc[hYvg
VpXbYZcV
AbPiR]W[Z]a]cZvZ
@\AhB[CUDXEmGTHNOdP]Q\TfU]VYX[Y\Za]Y^o`aa[c\hOjikXlUo\qfrZu[vP
HbKeZ[ggh\n[oa
AZJ]Yl`Ymb
Dgr\
Dh
@fA[BYCZEjFhGeHWIcKcLWNgOjTaUZViXeYdZS\T^d`lceeffegZhfibjfkSmjnjofpgqer\sbtiud
@oAYB[DTEiFhGVHUJdKgL\MWNhOiPdQYTVU]VeW\XjZT[Y^f_d`gbXcRelfahkjik\lZmjnfodpcrfsitjuXvW
G\L\ToU[[\dck\v\
D[lo
_h
AYBfLZ[d^Z_ckfv\
WNll
AcE]V\WR[bablh
FVHrQVU]m\o[
C]GkP[V]
J\WYbnve
LZWov\
_X
PkR[
C]DkGT[Zl\m\v\
KZZi]\p]
D\hXvh
B[H[JdZjd\
BfQ[`gedff
LeWWsf
JdLfWT[cu]
@ZBqC[G[HmK\LUN\OZQ[YZ^dgdh[i\n]ubvY
R[[cblub
JoTbZ[]Z^]r\
BhF\GbJ[NeQ[R][]c]l]m[nhp[qXrcuV
B[FbMhWcbcc[eZhdj\k\uh
BlJXWVvY
H[Qn
AYBhL]R\^b
WW[il]
Hl[[
H[W[eet\vh
BdHYZ]gjoa
@ZD[GndUlY
Whdc
B]Ghl\
BiCYDcFbGdJXL\O[QaVdWOXZZ\[t\Y^Z_iaZcgd\eZfigehek]l\nTpYq[r[scucvY
DSG\O\QfR]V\WWY\[\^\dk
D][i\\vd
CdHbTiU[V]
Zgpd
D]GXO]U[Wic]ddmbvb
D[LhWZecf\l\vb
AZBbKZLpMXUbV]WQ[\c[dilYqktcv\
L\UWW\aYminbowp\t]
BhD\GgHXKiM\OUPhZ\c\sf
A\C[DqEbGaM\VZZ[[d\d^Wadb[dee\k[lWva
WWZalgvb
@]B[FbGfHYJTKbMdNYR\T[V\W]XZYb\jbgc[diecjbkalfq]s\tcvf
@SA]BdC]DRGeHXJVMYOVP[QkS\VTWZYZZ]\\^[_X`XaXbbcpeUg]hRj\lHp[qZr\v]
@ZDbN]ObSbVaW[Z[[g`\c[d[lk
E\^cvn
@ZBcD[FhIcJ\LfM]NYOfQZR]VdWE^Zb[cbdfe\f[kclZncr\sat]v]
AdCbDXGQH\IYJeKYLcNeOcPeR]SbUVVlX]YiZ\[f\e^h`baibZcWdjfghYnYo\qgrdsfu[
BcWV
Wjl\vc
EeJb^\`jjb
CbL\Q\TcW\Zc[k][b\d[k\vd
BYD[L]OaWgl]tZ
BZHUL\M]O]PfTZUdYcZc[]^Yaec]f\gblam\rZ
LfWW
DjW\
W[[\\jeb
G[HdL\ZXh\lls\tb
BeJ]KZLnO\V[WYc]d\hbk\l\u\v\
W[[Xvi
AQCSD\EeGYH[I]JcO[TVU\VmWZXYZY[\^z`ba\c\d[eifbg\lWnbqdv\
@bAdBVC\FZGSH\JbKcMYOfQ[TaU[VdYcZ[[X\g][^n_[b[c\ddebg[jckcloncqasZthu[vY
G\O]QdTaUfVZWj]\lbu]
G\Wt[b]Zffv]
LdWU
CYDYG[MmZ[[YcdkWl\mcnbu\
HhWefT
@\B\G\LWO]Wn[Xh\pku\
LkWU\\b\
LkM\WV\[l\
Wh
@\GfH\ZY[h]\^f`[
CMDcHbL[ObPZQeWW[Y\Wcbf]hWj\looaq\
BeM\OaWZ[a`bedqbr\v\
WgX]
@cAcBXCaD\E\FiGXHKJcLbNZPfQVSVVkWeXKY]Z\[d\e]Y^g_f`iaZbgdfgeh[lfmin[qZrYshtmv[
OhebhXtl
[gtT
AhDbTd^Zfc
@VAcBhCdD[EPFWIgJ[KXMeOcQeR\ScTdUaViWhX[Y][f][^c`gaZbed\eag[hbjYl[mcpgqYrbt[
C]YZoj
AbCcDdGWHaMcRgWY[g\e]X^\k]lc
B\FfY]cbefubvV
@qAZBjCUDXEcGUHPIdJiK[L[MXNhOQPYRZT\UZVQWiX[ZY[n\[]X^K_]`kcad[eYhglYn\q\r\sVt\vO
BZDKEYGbHqMZO\QbbYdjg\h\q[u[
NeOd
AZCXDYEfFlGXHUI[KkL[MfN[O[PdRZSYTiVXX[YZ[d\\]\^[a]cceXfdj\lbmdndprqWsfugvZ
@eBoQX_ZcgeTlcqfua
Ug
AkW[
pjs\
BZHZIbOkVcYdZZ_bcZfepb
@hAQBVC\DUEkFgGDHDIaJfKhMeNfOhQUSfTWURVgWWYbZY[O^o`facb[dbedfYgehgi\jfk[lTmfnfqjrksctkujv[
AfBhCQDXEZGWHfIeJfKOLaMcNbP[QXRZTeWjXVYZZn[d\[]c^e_X`fahb\cVeaflgbh\i]kblVncqd
G[O[VdZ[ci
CaH\S[fhqUsd
DcJYQiV]W[ZZ[[`[a\c]dchSq\sYvb
JlZ\d[
DYG]L\M\NZObSYWmZ[[W^dbZdZfkk\pbqbr\vc
DqV[W\Y\vZ
PXYm
B\FbMhR]VbWgva
AVBgC[D\FXHdK\OhP[T\UhVYY\Z\[d]\`jcYefgVqlrfsiufv\
E[F[N\PbWZcolc
B]DlEYH\K\O[QbVbWXY[a]cYlfq\sWuWvQ
A]TkU[VbWk^Vd[f\l[rc
@TBfCKEZFWG\HaJXQjS]T\V[YeZU^c_\a[cVdbf[j\ljqdrcs\tb
BaDkEaF\GrHeI\J\QbWjZ\cddFk[l\vm
Cg
J\LYT\YZZohYnZ
HcPcWYZb[\]dlkne
CcGhJ]W]eZ
CZ]k
K\LeNY[\`]l\nZons[v[
BYKYWl`Ze\l[v\
BcHhM[o\pc
@XBgDZGbHYKYL[QZS\UaV[WVZg]X`ccfeUf[gblYm\n]o\qcv\
A\BdDdFYGbHfLjU\V[WbZ\[bc[e\h\kbl[mbu]vY
DZHcLjWWdXkfvX
BeLeWY
CcTmW[]\achYuh
@\BZGjM]NYOfQhVeW\[b^Y_b`fcehelcv\
D[G\NcO[Rc[g^T`ckgr[v]
Jcc[rj
@\A\C]EkFlGXHPKiPkR[VbW[XbYf[\\i]b_f`]aac[ddfkg[j\lZp\q]rcsatfuc
AbC]H\L]P[WdYU`\levX
BWG\HdJbLeR\SiT\UeWkZ\[Y]hacbUccdeebu]
Wjd[
MgO\W\Za
AXB[IlMdYc^e_\deeZlbufvZ
L\WRkm
V[Zke\
CbHXRYTfWe]\mgoeq\risfu\
NUReW\jhti
KhnT
XbYh
@\WZllv[
KhWd`[c[j\lZnc
G\W]Yira
BiOR^evh
LjWTc]lX
BkG[WYka
LXV]Whl]
JgW\Xe^Z
BcC[LZO[P\SeTdUgWeYb\W]cc\e\fZgat\ud
@eA[BcDcE\FZGZHUM\PhQ\UeV]W[Xe[\_\a\cYe[fch\j]oVpfrasgunvY
@SAfCcEXGXHXIdKaLcMcNdPeQaRaTeUeV\WiXdZc[c\\_a`hbXcPf[gYj[k]lYnboep[qYrlsfufvd
EhNbSgVeXdYZZ\_[`ccff[hdsevg
A\BnD\Pc[\_]cbe\te
BiFVGgQ[VbWkZ\\\_XceebnXpbt[u[
BgGbHTTfVeccecf\sY
L\MfNgOgRZW]l]
BjCZWVmh
CcE\GUHnMjPYQUReWZXdYYZ[\b^V_l`[daf\ldpdr\s\uS
C\DdEYHiJYMmOZP\QdTeUZV[W[[ddbeZj[k\l[mds]tcuW
CULWMkTlUdWT[[]fc\dcm\ogq[r[tc
C\PVWo^ibZcZhcljmbv[
BhL\Z\[W\]hdkc
A\BmC\DYEIF\GhHfJXKZLXMSQhRZTbVgXYYeZb[b\f][_c`ga\cWdceYjclcmXocpcr\sitVv\
DeE]JeWZZ\[]cXd\e\h\lZvk
AbBgCXFdHfJ[LZMlNdOVPdTbVXWdY]ZW[b\d_c`dbVd\fdkYljmfpbqXs]tZuZ
Bi[]k[qY
A\BdCXGcJcKZO]QcT\UcWiXbYZZ\]Z_e`ca[cYe[g]h\i\j\lZpdv[
@aCcGiJdL[MWPZVc^c`bbXlgo\qcv[
BZCYJbKgVfWpXVZb^\_[`[c\ecghhZlcmTofq[ub
BgJeUW
@]BjHbKhUbZf]\gZmXnf
Wj
BYDfQdW\dcvX
BiGbP[VYWccegZldvZ
Wh
B\Lf
BdOUcd
QjUdWb[\e\rYubve
DZF\GZHTK\MXNaOdPiQfUXVTXZYh\Z^]`[aWcoddeffVg\j\mdneocpkrTsetfuivc
@qAZBZESFkG]H[NdS]Wb[Y]\^W_U`hbbcbkal[
@dA]FUGZHiJVKkLZN[PXQdS]T\U\WhY[[X^c_b`lbecVdhhelim[nboYqWret\v[
BZC]D\FkHZL[NbOZPfRXSZTgUhVWWcYb`ca[cegYl]mXnWo\qerdsdu\v\
A[CbVdb[djl]
AeB\CfGfHXK\OUVhWnXY^V_ccXd[fih\o[se
FcIbJfNbP\QaS[WmX\Ydc[eZukvZ
MWZ\]ib\p[
B]G]OhTeVdWgX\Yc]b_XhcrZsc
Wd[dl]vj
CbU\Wm^jvf
\]flhb
@]NZV[Zi]d^b`ba\eZpS
A[C\G\NeP\VqYV_gaccZeguf
EYPZVeWVvi
Xis[
]l
G[[[lk
@XAQCXDXEWGbHZIJMYN[OOSZTZV\WYXZYZZi[\]\^\_O`XaXcnfZh]j[lVo\rUs\tYu\
D[NeS]Vd]\dhfit]uc
AdCbDXGZJiMZNfP[Vd^b_]`baZdcffidldpdqbtZ
LiW\[Vebh\
O\WhY[
ChHgKaNcUZXbZZ[b]c^bdZg]lao[p\
D[V[Wkc[de
K[VZZja]
CiHYXj]Va]l]mZ
DYUach
WhZ\[[b]
BfGcV\X]Y[[bc[k\uj
Jbug
@XGmZUdZ
A]B]DUGlM[O][\_ZckdYk\
DYGkNX^\_]abcei[
J\O\Vj
B\_\c[ek
VX_Y`\cl
CYDZGkJfva
Wgv\
BdF\G\H\O[QhUcVeWhXcYd\p][_m`XaUbhckdhfVh\k]lXsW
U[Y[Zo
L[OjRbW[
NVPb[n\blZ
NYW\[k
E[G[WXZX[h_\d\vh
BlH]
@fMbVaqisdu[
IiN]
@bBcHWObQ]WjZ\[[a]bfhYj]l[qi
@\G[WhbZcf
BiRYW[
GdKaV[Wj]dcXlZrcu\
\febtX
JRug
W\bf
A\H[I\Oe_lcY
B]JOvg
Gh
L\N\OdV[W\[\bhlhnco\qk
HdO[VmWZcbhZq[vi
C[JbOqV\ZX`Zebl\
O\R[Wd[S`Pbfqbt\v\
F]HhQ[
Tj
_gbe
PeSjc[
QphSv]
CTD\EXaddam]vh
QblXvh
dg
EZvh
GkVeWd\Z`]c\l[
DfWiZ[ec
DdQ\fh
G[OaWXZ\cddi
GgMbT\bk
Bp^Yc[mYpY
B\ChH\NfO\QnSWV[Wc]e_\`fa]hjj\k\o\pcr[sYt[
G[Yh
@dEkFlGbHZJ]M]OWRZWXZY[Zbjc\s\tg
B[CZHNJuOXWZZk\\]]vR
HnU[WWve
A\CZH\JbPdS\VZWd[\`]lfmcsZve
JfUZ]Xecgcmdp]uX
A\B[LUWd`[b\hVkk
BgHZLYOfVUWY[\e\gdh]un
@[DWGjH\KcL]O\SXVbYZZ[\b]Z^\_d`]aYbee[jbl\pcr\ve
AgHiWi][^Xgd
Of[Yki
GrJ]S\Y\dZl\
@eFdHZJeKdNcO]UbXoZY]b_Zcde]f[l[pfsW
BZD]JcR[Wr_Yfe
@SBfFbG\HKIdJmKcM\NbOXP\V\WUXnZ[\Y][`eaccef]m]nYo\plsgtZv\
Oh[bc\e\gc
@\B\HYIdKeW\Z\^]_Ybjc\h[pbqj
B\DeG]LYWXZ][ek[vp
BmEeF[H[M\Q\WXc\
N[[lt[
UpXdmO
Hh\[
DVHcL[Wn
C\WZZl[[
Kgn[
P\R[W[[hlb
F[HeK[P[Q\Wb[Vlgm]sh
BROcWo
CbHaL]O\P\ShUbWhZf_beZrXvc
AbCpRXV\Wb\a`[eefZh[lls\t\
A[CkH]RXUeWh[]\\]]g]hb
A\D\FZHeJbOZWhZc]d_egdj\lco[
Wkm\p[
AbD\TiW[fXnj
BWNUWbccldv]
bl
Xj]\oe
L\M[R\Wo[cc\s\
GcHcZ]c[ehsT
PfS[WTcbf\
BfW[p[
GZMYWcXeZ[dlnhoW
AZBeChN\_W
hXljv\
Ml][^\
EeJbM[TeW]^j_]c\ddlh
CZDTEUG[HeN\WW[n\b`\bZdXe\lcvt
HhWZ
CgmZ
MgZU[\]c
G]V[cf
Ghk[
B[H\OkPZ
B\DZEjFgHXJ\afd\efj]v\
AbBeO\X]]ce[o[uivb
BlGbL[WYk\v]
W\Yi
C\DXJnWfaW
@[C\GbHhIRJRN\OPPQQYSXV[WdYW^\_\`YaUbecvdme[hmkYlRrVs[uXvb
L[MhRZWeb]kblYt]
Wl[]\Zt[v[
C\M\]f^[u\
GcYal\vk
A]BZC[EdFeGYH\IcJUMcNgOcU]Wc[Z^c_[`ehdibk\l\nZpeqitmuZv\
DgG[W]
L\NfU\Zm]ee\h]j]
A\BcDSEaGSHdMcVbWZYdZ\[f^f_d`cc]e\knt\vZ
@YAgBiCPEbHeJ[KXL\MdNYOgP\QRR[S\TWU[WbYZ[c]S^c_[`\a\bUc\dheWfJh[kcl[mYnToYp[qUrTsRu[vd
@oD\F\GlM[SdT]V\Wk^Z`\cUh\lWmZ
@YBXCjEbFZGYHbJdK\LYM[N\OeP[SdUbV\WiYVZo[\^[_Z`fa[cXebh[i[l\mfngo\qXr[sgt\u[vY
BbHiR\Wg[be\hbo]
AoBUCeD[EbG\HWI\LZNZOePbQZUgVgWcYb[]^c_[`UagcXedh\l[oYp]r\sit[
CnS\TYWd]fnao[q]ub
BcGgV\Wc[f^\agcflWnbv[
DbHcJiM\P\Wc[[
AfBbDXG\HeI\JeLcMgN\UfWeYZZh[g\e]Y_\c\e\fehQlWmbp\r\uevc
BaHgK[U]WfeZgbm\oZ
HZOZcmuY
AfDTGZOdc\dbub
B\FbGbHZW\l[vm
chld
EeNgVe
@bE\J\M~N\S[V\W[X][\lYmduY
Uh[\mlo\
@bAZBaC\EZFcGoHVLeNZO[Q\V]XXZ\[f\f]]bXcndReZf]hhk\l\pcqcrWsYte
H\I[LZWhl]
C\G[LVWWlf
B\L\lh
BfD\E[F[L\McNZOePbRZTcUdWU\[`[dbeZohs[vg
BbHbWY[i`aa\dc
VhW\
D\GZJnNcX[Z[^X_e`c
A\CiD\GgYV\j
RSWh
BkC\G\HVWX
BZWiZW`]l\m]vc
V\dhvY
Ae`i
B]NXSaU[V\WdZd[Z`cc[fWlpn\qYr\sb
@h]ZbccZeXpj
CcF\G\JgK[U\XeZe]\^id\ecg\mcsg
Hh[Ycd
DYdhle
@]B\DaG\VgWb_ea\hejancp\qisNtcve
BfK]M[RX
BZEYFUQfdgvg
Y[rh
B\OZV\We]Ych
EmFcNmP\VY^e_bc\lYnU
EcLTNeWw[Yk\nfpZq\v[
FZHfQZW]Xd^kn[
P]W\Yi
A\CYGmHRJ[MZQnRhSeWdYd[UcpfUhml[qYrV
JkOdX[s[
MWW][j
C[DbFcH]Khe]fjqVrXsZ
Og
BfGXeU
BpDbG\LbN\WOcgk\r[
U[mlrZsc
DkEcH[
BfH[[[a\ch
Wivd
GYTb]a^dc[lkpc
@gDZF\HbKZMfObPgSdXm\d]\^ia\b[c\dgfcgdo\qcu\
Vsu[vZ
@gBbCUD\EkG[HVI\LdMdTbUZWZX][d^u`faYbXc\dYe\leqorZt[u]
@eG[MgW\hdnbub
AcBdDbGYIcJUK\MZN\QbRZTfU\WkY]Zd[X^\`\bYcZd[fjjYnbsdve
BeDZG\IaObTeU\Wib\r\
X[eh
G[^kc\fd
@cAWBZCgDVEgGVHPLbOcPcRfSXTdU\VhWiY\ZR[g\b^k`VaYbbc\dYehhYlUnfqfris\tmvV
BmJbQ\Z\[]e[k\m\ud
\io\
@gAWCbD\EdFeH[IXM\NhOlP\TYVdWdZ[[]\g^j_[a]d\h[jZlQm\n\tduX
@eCeD\EgFeG\HTJ]K\NYOcTeVcX[YZ\e^h_ebfgdhhl]mYn[pbq\r\s[tjvY
n\ok
@lCmF\G\I\K[MjNYR\U[VeXcZ]\[blcdedg\hfiajcl[nbpcqVrksZtguc
Vg]\le
@ZA[BUEcGZHaJZObR[VlXXZ\[[\c]b_ZbZc]e[fXhgihjbk\lWm\qasZtnufvb
JcKYNXO]PcWu[YaZofvY
CW\gtX
B\C[VcWXe\jcl\qkrZsZtd
@]AcBhClHTIdJWNdOhP\T[UZV[WfXZYbZb[h]f^\a\bXcUedfZhZicm\nWoXp\q[r]sWu[
WbZb^Z`beQld
@pCgD\EiFjGRHUIeJlKgNiO\QZRYS\U[VbZY[Z\Z^a_bagbYcUdXefffhhkZl\m[paqWsetZu\vY
vk
@fBfGhHTKkL\PgS\TYUgVYWc\XcmeghYjbkXmcqa
CUDgE]
BhM\OVTgXbcducvT
@[BhL\RZW[Z\c]dZ
UZZk[\
BlJ\M[W\Zf
@gA\BUCbEaG[IdKcNeO\P\U\Xg[T]b_bbed[egfghgk[mfnfobpWsdta
@\L\MjVlWgY\Z\[Vbin\pds[
B]DbFVHbJZViWdXaZX[cadc[sZvn
WY[n
@\BmGcH\M\TeVZWYY]chlYp[
HhKdP\U\n[qb
@YAgBnCYFZGeHfIbJbPSQ\RZS\YVZX[f\Y^h`fagb[cZd\e\fZgbjcmanZo[p\qZuZvk
AbBjDYGcHkIZL\MdOjQZWS[e^e`cbWcUe[gdh\p\qZr]sZ
C\HbJjLXRdV\WWY\[f\\^f`abdcYeYgchWjdkhl[pZtdvY
PgXVY]vh
NgR]^i
W[[e`jb\eg
BgW[
Dh
`oe[
`g
`g
@\C[DoEhFXG[WZ
CYIdL[MmOgVeWcZb[[]d_\e\mdnboer]setZ
AcMZO\Vk\beZsdt[
E\Flbkd\q]rd
MdO\Pind
BfCYEbJ[MdO[Q\TYVXX[[[\i]]^b_kabc\dhfdh\k]lfs[ue
JeM\OYVcW\XcYZ[]^\abb\e\hrj]qiudv[
E[LdSlXqYY\e]U^[_YeVffl\o\sbte
C[D[MjSYTfeYfcvf
BgCeD]HbJj[cbZe\lcu]vd
CmDZE\GbJcVYWZX\Z[[U\m]XeVf[h\o\p]tVu[vj
CfFZHfJbO]P\XZ[d\]abced\f]lhqlrZ
E]FilbqY
\Zejta
V\mlnZo\
B[GeHgU\Wh^d_WeZgcl\s\
O]WY^]emvZ
os
CiTbW\Z\
K\Wc^]sn
H[sj
@eB]CZGhH\M]O\PbW\YcZb]e_]`[a[hZjcp\q\rcsZvb
@gG]JaYb]e^ejZ
G[Ji^afekbrY
@Yjk
vh
BiY\fah\sc
Bir\
B]H[I]KcPcYd]Z^geZo[rav[
@[Y\^Zjg
C]eghk
C]eghk
E]FeHbZg]\^[`\dle]sY
C]EgF]
B\CiD\E\HaL[M\NbOXU[WVXiYiZ\\]_\`accd\ecfbhcj]mZoaqdsbtbv[
ChIZM\\e`ad\effjhblXoYs]tY
@\AYCkIZJfN[OcXZYZ]d^me]nco[t\
AiO]^Uhh
HjTaY\c[fZs\
CXI[Tcqcti
A\Ichg
CXDcH\IhO\VeW]XXYc^b`chelbocqdr]
C\Yn\Z^\_XhVl\oeqU
AnCWO\^\
@gCbNb`[
AbCc^ceX
q[sg
qhtg
GcT\Xo]Zebhdl]qc
^g
B\LeSh\g_bs\
BiH\W\b\
BhGbW]
G]HcYldg
CcPdWZ[\lbokr]vb
CfG\H[JdTYU\d\l\r[
CgU\l\
C\JdTh
Zh
CYD]GYK\OfShVgWXXc_Z`]b\ccd\e\fYh\pcr[
OUSYVl
Ojc\
B\G[S\W[X]ck
VbWWci
D]HbSjVTYicX
O\SYVlb\cb
CYOlY\
CdOfVXX\Yecde\
@\D\F\GZO[VYWWXiZ[[[^\eefZhap[r\sZtbuY
VdXWci
VgXK\h_\c]
C\WeXh\Z_bf\
XYch
VpX\\[t\
L]XZtr
BgGcIbKdL\c\
BgGcL\
Xh^\
BdPiY\
DfPbvp
OpPX[[u]vY
W[bcli
FeGYP[]bdZvr
@iD[EfGZHZJcKbLWNcObPZQbSdTbVXWX][adccgdj\menbvb
@hAbCWEbFXGcL]MdN\PaRbVYWVZ[]c_f`Ybgd[ebg[hcjWlhn[oiq\sgtZuZ
Ob\[_k`Zaec\e\g\hdlYm[ngs\t\
@YDiG[HcPQQlS\W\Z[^[cTd~e]hYlQs\ve
@mEcJ\^T_]`YcOh]
@g_P
@aFZJg^]_ZcU
Kn`Y
@kEcFhG\HZKZNfPeW\Za]V_Z`adZe\gglQp\qaub
Odh\mgoX
@[F\JbNYWca]cad\ll
@\BhH[KjV[d\fgh]lhsYudv\
EW_d`be\
C]DYEhP\adc\dWeg
@eEeG[M[N]_c`[c\hp
lh
cj
E[P\W]lmvb
KTma
@uC\F\GcJTMfN\O\P[V\]\^Yh\jelcudva
@cA\C[D\E\GeMUNXP\Ss^s`ncXealXm]pXvZ
P\`n
@\B\Gclm
H[OYcv
E]OXcjgb
BcE]GbNYWhcclb
Pi
@bCbEgFYNe_d`acchel\uZv[
C\EdFdN\O[\[]b`[e\hX
AcBTC[D]FbGYHeKZMYRZT\YY\Y^[`jbjdheZf\hbj\kbm\o\pZr[s[u]vZ
AfCYDWEeFdGTH[LbQ\S[VcW\]c^d`Wbdcbedkbl[m\qftb
@[AkE\HqJXLZM\SZVc^\`Za\bfc[dbgchbu\
AZGaQdWhZg[f^bbNd]
Jh`dlg
@v`Wcel\
@\A\G\Sn`]bhcgkel\
LZMdb\di
AfC]DYG\JiLgObVbWXZX`Sacb[dchcl[u[v\
HbOdR\W]`qcdh\lh
BYJYLiQfW\Z][\]dbbgb
JYZj`el]
H\bk
@\JZN\Wb`lb\c[hd
FdJd`bhh
`[uf
DlQ[Wfk[
Ff_fb[
HUJi[fdc
O]`phe
BhDdF[GbJcO\Q\WZXaYd\c`[cbd[edfckZpgvf
pg
jp
C\FbJdV]WdXn[b\[][_cjgkbrcsZtcvf
AaW[XZ[\\k^\t\
DbNiObTbUb[dabk\mdsa
NhOb[fk\
OfR\W[bg
AjB[C[G\H\JbMaN\TbUcV\]b`]adc\dbebl]
AiB\C[JbThZb[[]c_[ecq]
W\Z[^\agvb
@eBhCbF\GcH]O\VY^\d[j[l]
H\Pg
@RBSCcGdHZO[PY^\`bjpvj
@[GaHkWd
BbFaGZH[OjPbSbW\^b`eabdbhgjY
O\P[W\^\`iabcihg
P\R]W[^]`]a\jjq\
@fBijU
lk
B\DdEbGcHZMYO[S[WYY[[V\\`ZaYcce]g]k[lXs]u[v]
@jBhDYEbGnY\aYcLdVldvl
B\DTGZMZOgS\[\cPd\
DaGVPbckd[u\v\
B[Gi[\va
ch
GhcU
G]`\cV
co
BXC\L\WV[\^\`\eXhhk[o\tp
@bEWGhH[I[MdNbOcQbRYVOX\Ze[c]Z^i`Ya[badcgahblWofp\sdt\
@\B[DeF[GVHcJZK[LkOaPTQbR[S[UfV[WWZc_[cSdnebg[hSlUm\oZpbqgrXsevm
KYOZW\^\ouqfu\
B\N\XaZ\^pdbhcl]
Mltb
Nh
BiH[QdW\[\g\
@ZD[F[G\KeMhPnSZV\W][U\ee[kbu]v\
BdE[aibc
@[FuN\O]h[
KYsi
@fBZDcFYGeHXR]^ccf
FbGaNiRcT\[n\ba]ha
BfGYHdQ\U\[]cfkY
BiD\HfJ\LUQeWX[[^c`caYcefbras\vZ
pg
@bB\C\DhG\H\JbM\OcTnUfZf][^[dbe\fbhZkdm[rbva
@\FXGdKkMeNeOoPaSWTbV[W[Zc[[oZp\u\
AeBfGdHfQ[V[W[^[cZdbjckd
A\BcCbGWH\JaSkTe^ccof\hWn\pgq\ub
g\oi
AgBZDXFbGeHXJcKZM]PdSdUcWdZ\^[_\`[acg\k[mcn\olp\qesdtiud
B\C\GfHbJhe\
KhM]S]T\U[Zcnbp[qd
E]H]PYS]UZ[flbm\nio[
AbBUC\DZF[GcHfI]J\KdLlM[NXO[PbQYWcYc[]]d`]cgddeffbg\h]manZo[qYrdsd
BcC\JdQ[Wg\d^Zfbq[sbvi
M[W][[^r
W\mi
DdH[O\UbWbXh][b[e\hcjeqbuc
@gBqLVM[Z\^[
BZG[Yd^]hZrcuf
A[DaGZM\NeQaVZW\Z\^\`\hllbr\umvX
B]G\L]UgZf
KhOgSU^\oXr[
B\McO[P\[kvY
KZY\ej
@bH\MX^ip\q\sd
@hOXXY[e^g`gkbo[
W\b]c\f[jYlk
B\DZEeFdH\JcKePcTWWcYb^[ebfgres\ua
D\EcH\KfPbV[WfedfkrZs\ub
BYcrdYlU
H]L[N[PbQeVeY\^fbbeafbjbocpb
@]AiB\CYDfEdJ[L]M]PYQcV[W\YY[c]a_]`[b[dXe]f\g\hckZmbo\p[qcs\t\ue
B[D[GjH[NgOdQdTe\d][^\abcPqbuWvd
AZC\OZVb^hchhYqeu]
AlW\^X`\f]qb
Ai^VkZv\
Ah^d
DgQWV]W\^Yh\qlvg
DcG\QgW\hcq]uj
AYGcHcT\cZhkl\qZv\
AODfE[Oa[X^Wce
@dAgGW^fc\
AYqj
BgGbHZI[KgLhPdR]SaVbWXYc[[cZehfnlZo\rjsgt\
LjPeV[W[Ybffl[sZ
FfHcK]O[QfVbW[s[
HhQf
FZHhs\
F[OkW\mb
@]Xe`ghf
]\eg
O\[reZt[
BYCdD]E\F[HbM\WoXi]\cZlbpZt\uY
CcM[O\P\TeWPXc[wc[h]jjl]vZ
Qddfl]
@\B[CaL\PZWW[k\[]b^h
D\J\LeMdNePZR[S\T[VcWfYc[[\\^\badeegh\lkmdnbudv[
E]G\LoMgPbWc[aaPb[c\deh\m[vX
CbG\[gedhblWp[
DmE\[\d\
Fm[[
DZT[V][Xa[lo
DYGgKcL\MbWY[gfhk[lZvR
DgM][\^Zvg
D\E\G[KcWW[W\clovX
Wh[Xl]v\
BXO\ccvm
@\IbJgLZMVOcRrWbX\[Zn\
DcFaGbH\J\K\L\M]T[ZgeTocvX
@[BUDeLZObPbWY[\d[kUvt
D\GYLoM\ShW\Z\]\^]dgfUlV
Wg\b
AVBWC[D\EiFeGXHMK]LXMbNhOdP[SZT[VbW\YXZX\M^r_X`jb\dYefg\hYjdkZlLmcogqftouWvZ
@cBgCcD\HTJfNgOXP\TcW[Xf]db\djhbjWljrbsZt[
si
DbE]G\LeNVVbW\Zbl]
Dh[Xvb
C]M[[jl]v]
JYMpTXZ\[]^Xobp\vZ
[jedvX
D\LhT[WU^dmas\
@dBUCcEeG]HVJQKdMbNbReTVU\VcW\XZYa\e]d^d`]aqcad[f[hVjYlhminbocpZrgtZudv\
@]GhM]P\^b
ZivZ
GbMgWY_bebfZs[
BbGjMZNfOcPbV\WcZ\[Y^c`dcXeif\lgpbrc
BfLhMcVYW[[\fj
@[CfD\I\L]M\O[TfVfWhYd\b_bfgjbv\
BZDxE\L[OZVfW\[VeYkZv\
AZDWMROkP[R[S]X\[\bce\fjhfrctpvY
G[Jdgbj\limb
@eC\GbH]MXVYWidalUv\
BjGbH\[ZeZ
@]BfDWJZ[gc[vk
[i\\
JeLZM[WT[ld\
DZF]HfMhObT\UaWe[\lZv\
C\DleVl]
C[E\MmTdW[ZW\el[
AdBXJiOb^Wciv[
HcWbl[m]tiv[
BdJ]Udvj
D[J][lv\
F[vi
[ie[
Mk[Jh[mc
B]M][hvZ
CVGcPdTi^bcc
[]ej
[[vh
BrCdLYMbP\Xg[Nhgk\lbr[
C\TflZ
R[[g_\ebo]pb
@cBh
FdHjK\M\WZfZlYm[q[
FYHeW[
B[GZIsr[
AZB\H\JaK\UXW\Y\[]]\^Zmhoap\qerlt\
cj
AcGcHXIcM\OhQ\VVWX_\`aafbZdcf\o\rZs\t]v[
A\BYC]H[IZOiP[S\]c`bcld]r\
Oi
OlW\`\b\
GgOUP\Sc
B]OlP\
H\IiO[Sb_b`\c]
@\HcOf^i`caZcT
GbOh
OgPX
AdCfOQQ]ad
B[GaH\I[L\N\QZSgW\Zb^]bZd]f\h]jbl[m]o]qV
R]Wi[\
ScUYc\oi
AZWbZb`]bYd]
MbWdXi[\]\hejcu\vb
ObSbmYneoj
CeObTTc]
EgFeOcT\UZV\ZY[d_Zckl]minco\qbsd
C]DYEiG]cmv\
F\HZJdKcMfObTcUbXcYbhdm\n\obp\qbsh
HYfhsZ
GXXZck
DXF\Gb[\cU
Nb\\aZcbd[lu
BdHSQbUq^jmgnYuW
G[M\ck
[glmud
FVHi
GZY[[ip\
GhJ]^faccXf\o[vc
OmS]VYcb
@VBcCdFXGjHdIXJbLfMbOZPWR\SiTcW]X\YjZ\\b]c_X`cadbfc[dhehfYg[ibjZkclTmfqdr\tXuavZ
N[TeU[cie]
@eAbBcCeF[G]HdIbK\M[OaQeS\WhZh[\]g^Z`]bccadgeZh\k]mYnZoap[sZu\
Vjcd
@hA]IZO\ReShTdWZXTZ\[Y]]^bbbfXgckclYndq\rd
HYUhffncqds[
CeMZT\[j
DdKfU\VgW\Z[[]abpgrbv]
HiIYOhP\T\ViWZY[Z[[Z]\`Xf[hcldn[o]retbv[
CeGZIbJYMiOeP[RbTYUdZh[d]W^[bfdYkblZp\s\ve
Kghimcp\s]ua
TjUZXcm]
PjSYa\c]
AhP][e^c`a
@XGaOXSXYg\b_dcTdZfcj[
FhGZVd]\
AeC]G[PQSaZbaZ
CdMbVg^a
HbSW`d
HcJ\W\ZZ\gcbhel\vd
GcTjWZ_[f[vd
BhXe[]^\edpdsZ
F[G]JhMgNccb
Dhh[
Gh[ZcUd\v\
CbOgcd
GkkY
@gHZJZMdOaThWdZf[W]a`gc\efud
A]BVCdEiFZGXI\MbO]PgWe[b^[`bcaehf\lYmlo\r\sa
DWGbOYSb]bag
@XDaHeJ\M]OWQ[XZ^bcihgqfu]
M]^dm[ngq\
HfKQP\W[`Xj\njuevY
@fAbCcFbIaJcMWOcPcWgY\[p^\c\tfub
@hD][ZeZt[
G]JXW\[neaf]k\l\
[f
WW[g`\b\vX
DY[Tvj
CdWb`i
DdEdF\L\va
Ecvf
DZG]HoJ[TgV[_b`cd[fVl[n[q\td
A\Sj`\d[
CgFnHkJhNbQbS\U\Y\cXfRlSpYrWvX
@eFRJcS\Y\dh
IWrj
Pdclvd
CZFmHZJjS\^Z`gb\dpl[
Fh
AbEbH[P\SfT]WZ]a`\b\lbmctb
Sg`]
F]SZfms\
DhJ\L\S][\^dbed\lhve
C\M[OcT]Yjbde\v\
@iBqC\FgHZLcMcO[V[W\\a]b^\bllYq\r[uivY
@ZE[F]Nile
Ri
@fLiM\[Z
@rC]MU]ebYu\
V]bjtb
D\FgV\WZe[f\keqhtp
\ae\qhti
@dB\EgFeGbHWKcL\MgOaTaUdV\W[Yi[a\c^bb[c\e\gak]l[mZnhocpfq\rgsbt[
J[e[fXh[rp
Oh`X
J\Ul]auc
TXU\nn
_g
OngZj\
\gt[
JnNgW[v[
Wf
D\Ubve
DkJ[\Z^gceq]
AeCdJ[ORQfTfUfXdZf[i\Z]\^X`Xe\faggtZve
si
W[^r
DZFbMfZe[\_ZeYhij\ud
Y\eh
DYEkP\W]
I\PcXhY\f[h]n\rdug
FiH\O\PfRdTaW\Yh^Wh]
A[DcEdJ[OZQ]TeW[[[]bbce\ggvg
CdL[U\WcX\\[]gejh[ua
@\\\em
LfWdY[\\e[
L\\he\
LdRbW\\X
@ZAfCbDfF]G[MZOXP\QeW\X\Zc[Y]b^[_d`YcgeYfahdjklhn[tcui
@gEVFZOb`bj\
@dH\O]W]XeYS^f`[h\jcp[u\vV
HY[h^ce[jfv\
T\W\hh
O]PjX\nc
EbOjVd_he]
BvZ[[Y
Eb^[_[cdj\lj
DfG]JcWbY\djk]m\rcumvb
Xdpg
BZHdJcK]L[O[\babcfrb
BZHeJcL[O[P\S\\bcnrb
XjpZ
XipZ
W\[j
HbW\sh
sh
@WCbD[G[H[NXOcS\TXUbVZW\\[]g^b_d`ecXdYgYhXj\k]mgndogp\rbs[tcuc
CcHYJYK]NZOcUZV[XdYgZ[][^Z_d`dh[lbmbngoep]td
YSn[rm
Ug
ChJ[Ob[g]h^\c]
nh
UYmgp]
C\]\^i
BjOaZY
F[GZP\SZTZWfYie]f[l]nbocp\
GZP\SZTZYvf[oerX
C\OcTiVcZ]c\
C\OcT]Vh
AdCYDaEbF[G\NZOcVlW[Yc^Ycbd\u\v]
G\e\kg
@eGeI]V]X\Y\]i_X`[f\k[lZo\vb
@dCeGeNbWY]XcZ
G\Wj]Yed
]h^\
C\GhW[]Y^g_]`fcZ
@\Wj][cb
H\KaRfW[sc
M\RhV\
BhLkMZOfQhWg[Z^bdieZhYkYq[
MWWf^cq[tj
qh
@\h[m[nfokq\sftVue
AcMiOcX[Z\[c^]eancq]sdtUu[v\
GbTbWkXbta
Wnk\l[n\
BXDbG\H]Ya[kg[l\qc
BZL\[We[kWtl
BgGbHY
m\og
e[tdvk
B\DZ^Wvm
B[H\Qk
G\HcL]ccemtW
Wi[[k[t[
eg
\XeYtq
BeHZg\odqg
B\W\[X\bk[
BiHZqZ
BjDcEfFcHYJbV\W[Yg^gadefh\q\
A[BiDYHoJYLZObUXV\Xc[e^f_[`jc\gYk\ldncteugvZ
^]mfn\tf
BhV\^d
@cBmHYQcc\lbo\q\t[
LYk[ti
B[G[McWeZb[Te[ken]o]t\
gYklt\
`Xcg
CcD]EcGbJ\L]McNlOiPbS[VhX\Ye[T\b^\`fc[ebgYrdt[
V]mYol
Vh_\
C\S]W\Zb`imfsd
JcMh
@\A\EeIeM[NgO[VVWU[]^t`edXecj\lXodp\qbr\u\
HlJ]K\
@\A\BZDbGUH[IbJdLcN\OeS\W[X[YY\M_b`ccdhWiYj[kUlYminhpZq\rYsctqucvX
WdXd[\]Vrb
Biv\
CjNRO[T]Vf_]h\q[
@bG\JaLcTaVYY\]d^a_dadcdqh
@bAaCiGYLfO\PdaXce
L]^p
a[qg
WZZjpd
W\\\eWtj
@[A\B]D[EbG\I[KfN\O\P\QXR\SxV[W\XiZa\\]Q^Y_i`jcjd[ecf\gdhcl\mZneqYrdudv\
KfRcXc]Ycjgam[nWoVq\rZ
]ohk
BXH\QgVdWVc[hgsYtc
SfVU
OhP\S[^\
@fBpDeEbFZHRJ\LZOSPjQeVfWfY[Zb[d]a^V`ca[cddYe\f[gbh\jcneq\vY
BXQlV[WRnb
BbHSJ[N\QpWP[\]c_[`\d\fXk\nZo\se
AZE\G\Q\VZ[b_\`]aZcohX
KUb[po
AZBfCYWUZb[d^b`]cedbf[h[jdkbmXofqjsZv]
K[]\g]pj
KgMgX]
BeGaHfO\W[^]_do\sluc
KfWc]Tmio[p\
Ad^p_Th\
_ea\
Hd]dmU
BcGhcZ
@gC]EeFeGWHWN\W\Y\cpgevb
@XKd
BiGZL\QkW\[d`[b[ceefgchXkZtYu[vb
@bB\F\G\JZLZN[OcPcT[UcVaY\Z[[f\e^Z`VabccfUj[nfpZqZr\sZudvY
@\A\CbD[E\MZOb\b^]_ibic\eemgu\
CbVgX[[e\b
AbWW[e]b`ZbduY
@VCVHdOYV[WTXl[[\g]kaicZeel[n\pYs\t\vb
@mAfC[HbL\W\[Z]f_\`Ybdecfbq\tcug
M\P]UdWX[Z\\`bb\c[fWlnuZvg
OceZuj
DeMgOaRbWgb\
@hAaCaDdF[G[JZLdM[OXPbWXXh[b\Y]c_\bjc[fihZlbmcn\o[qYuc
C\DjM\W[[a^\bid\vZ
@q`Wb\
A]D\QbVgXh^f`cd[e\o\ve
AXD]LfXb\[^[`abdfel\mbud
Al^c
AcCdD\EaIaJ]KbMgW\XbYa\abcefg[halcnbsc
A[CXDbGcIdMlYe]gecl\m\nbqZrctduW
Q\[h`\h]u\
C[XaYZ]ic]eZuj
McW[[u
L[MlWZ
G\OZV\W]`[cj
H[J][]^[e]gjo]
AbB[EbFeKaL[MbPcQ\ScThVbYd[b]c`Ya[f[gZhblapbrYt\
F\MbW[^gmetd
G]cjd\fYle
MhOdV\mY
C\F]GbHhJZK\L]McUiZ\^Zc\eefZhaoYqbsdvf
EiKYN[O]P]Y\l\u[
CdJ[]nm\p\
H\M[][a\h\lYmmncoYq[ud
I]NeT\WdYc]O^\_bkdoet\uc
HcKWW\mZpn
Hhm[ob
H\M]PbQ[Yb[\`dhr
T\XYch
AdVWWQ_clm
@fDWEZFeGbKfPiVdWZYZ[e_\adl\mcn[resiv[
D[NcVXWg]Zlc
G[M[ThUeV[WPXaYf]cddfbiclYpbtave
HfJ\T\WfXbZa[i^Ydihdl[m[oevd
EhGdLg^]jb
@YCdIbN\PeTbWjZee]lKqfs\vd
_ech
BdC\D\HfI[J\M]NZTnVdWZXc][_b`dc[e]o\tcuc
\bfg
C[TfWbYh\Yl[o[p\t]
@hCiDhEYFTGgKgO\PoSgT]V[WXYY`Sc\hVu]
Yk_Xc\r\
HbP\SmfZ
A\N\OhPcRcVik\
MkV]WZ[Wfc
Nbbh
A[BcD\EdFhMdV[W[Yb[h\g][^hcbeShXjdlVmbqcuYv\
AfCbD\J[LdN\PRYj[Z]g^[cZebp]ud
AaKsM]NZPjW[[b]\`]b\vY
N]lov]
@[VbW]^j_dc\
DbG\JVLaMYNcPZTiVgWeZ[]h^\baeZfghflfmcrV
HUJ[Qg
AbTiV\ggt\
AbTlWT
TgWbggt\
ClH\JYK]WYY\]g^]a\hYp\q]rbu\
TfW[[b]Zp\
C\]imZ
Cg^]
CV]b
IiY[o\q\s]
DbH[PbWbbafih\
CgGc]\ch
CWJ\]ec\
CeGeH[Jg_Zk\mc
@[GZP[W[Y]`kc[j\tb
Y]`hj\
B\HbQZWjZi`[de
FWHh
H[Q[Zh
KiZe`[hb
`Te\th
@ZPc_i
`g
`g
@YBZDgGgHZNiOdP\Tk[Z\]bdcXl[tbv\
D[TbUbl\vl
Eb^hhb
@gbb
DdGYT]YZvg
BXGrdY
Fk
PaRcUbl\vc
AWB\C[DXGUI[JaN\ORP]QcS]UbVVWYYW\[afbbdgfZiXj[k[lhmbqbs\t[ubv\
@bAYDgESFcG[H\JhK[LhO[P[TXUeVXYb[[\Z]\^\_Y`YafdZecj\n\qUvc
@[EdFXKbR\UYXbY[\c_Z`eb\cYmkoUqZuZ
D\F[MhNYaZdZlmsb
HeLfWdZe[j`[a\bTdPl\
F[G\KbM\UaZg^\`ba\ddgbhfvd
UdWiack\l\
FqU\d\m\p\
dahclcmfoR
Jd]Z_b`dcilbmdngoc
LcMcWi\b_gaYd[e\h\ldvd
Wh
@cDWFVGfHdWi\a]caWd\fblYmdodq\ua
C[ETFXP]^\_eakl[vY
NnWUZZ\[]]^gdclmmXob
b\qg
T\UgZS^bi\ofq\u[
DjL]U]VYacgdl[qb
EfNZhel\m\nf
D\UbmZvh
G][gl[op
UccaegmXug
C]HbJ]Q]UlZ\bcidl\mZnbodqZug
F[JZL\Q]UZW\\fakdklTmZomvb
O]Vdahmho[q]
@cDnEyFTJZNUU]aRdXlV
WZll
di
@\EYFiHbMZ^Zd[v[
D\GbHrJ[M\NlPbQeRdTeU[V\WWZm[]\Y_Y`\a\bdc\dghYkclcmXn[qcras[u[vX
FbGaZ\a[bkdhl[
FiH\MbQ\W[_Zbbd[g\l\vi
C\TiW\\bc\dc
Hb^ibZdamboY
mln[oK
DcUiVdv[
D[[\l\vh
DkEfvZ
Hj
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgdh\mcnZo[vc
BcD\FcHiJdRZW]XcZZ[ffYgZocvZ
JkXb
J\Y]scvn
Rg[W
@\DjEiFZ[[k\vb
DaN]Vg[]^YcfvY
A\BaDcH]LdOXVgWWX\[[\b_[accZeeh\pbsatY
C]DdVXWjYk\[^\d\ec
^i
G[^dcbhgud
GcVsWXe\fetZ
BhC[WZ_c`\cfe\tb
M[O\V[W]_deZtn
@jW[
Ce`geahY
A]CjGZM[PYW[Ye^\li
^i
ApH[K]SbcglW
PnYY
Cj]b
BeGg
Bh
AdBZE\F]GWH\JfK\L\M\N\O[PZR]S\W[ZV[\\Y]c^c`daTb]f[g[j[mdpXsbt\u]vY
A[BcC\E\HdIbJcNdOcR\V[WgXd^b_d`kcbe\lcndoXqYresV
CbJ\T\Xe]X_\cem[n]ohqeresXtq
Jhlb
CMTkX]Yd_ccfeef]r[t]
CUOo
C\Oaelub
DbJkWbY\]]r]
@cCMI]JZOcUXYb^h_c`\eblcmdr\ud
@ge\l\
Ccej
Cp]\c\le
CTHeJZ
CieZ
CKJUSfTiU\YWeemZogsb
CgOXY\`\
CfO[`UaZ
A[CiTV]c
Vc]\cimd
JcTU]\`d
CgTbUbY[e\q\rZsgt[uZ
JZTbUbV[Yc][cirat[u\
@dCnT[]Xf\rau\
CVD[HXJ\TgX\]br]sc
@[Cm]W
A\C[NhVeWb]\
ChUdl]
CSYmhk
CVIbO[TiU[VdX][jc[e[lcqerbua
AbC\JcXh]\dard
Chr\
m[og
C\fbsi
XvsXu]
CdNcXW]Z
Cj
Ue]Oebm[
CmIdJhObX\Y\]Y^[_ae]sbtc
@dCYJbR]U\Vc]l^b_d`dacqh
A]Cg
CZ]h
CVDeJhTaWg]Z_fb\ub
C\Jos\
Z\]i
CpeZh[
@VCXY\]k_\mc
Hb]oeYmbqUrd
AaCZJaNZ]f^b_c`me\u]
AbC]DbJW^iec
CSTcXb]\_\`[c\obr]
CeDV
C\Jh^[
Co
JbVdeT
CbTg
Jc]Ve]fbun
AdC@DbNbYice
@\CY]jc[
CkY\]V^[_\c[s\uY
TU]a_bl[
J\]Uod
CVo[qhr\
Xkods\
CUDaJ\KcYW]Zmen[ob
]k
BZHhJ[KcTcU\WZX[Zb[bebmen]pj
J[U\mi
C\Wg\]o[
V[n]qmu\
Oj
W\h\ti
@bCXEdFfHcL[M\OdQ\TYWZZ\[d^Y`da\b\c\dXecfck[nbocpbrbs\tdu\
BpCZE[HXKZNdOVPdQcUZVVWr]YcXe[gdh[lXmfndpVqerZu\
E[F\HfK[P]UjV[[[s[
NaOY[[cejhofvZ
JXP]YZrg
KaNZ[c^i
DWHbW\[decvd
@[DiF]HbJ\^b`bvV
@VE\P\[j`dea
C]QZWX[\a[d\lvvX
VW_gqd
[Zvi
C\EhO\\g_hl\vb
YqparXuc
CdF\H\ejr\v\
@\FuH]IZO\QfRch\v\
@VEfGcJdN\OhSeV\^Y`Vcch\ldqor]
E\VfY\
C[PWTZYZf[rt
DZ[h
G[N\Ojr\
Jgfbv\
CdN\O\VhY\Zb
HeK[OXs\vb
uh
GeMbNtOZPXScTcVX[\`[ace\hZl\un
C]DYEcHZJbuk
B]sj
Nr^\
N]VmWXf\m\odv]
ho
OmV\
N\PhsVue
Dh[[vX
OkVZ
D]YXvm
B[FZLeNbO[TbVk[Ya[e\fkhQlns\
VoXYl\
[ZeWtcu]vh
DXJ]Y\l[vq
BcC\HYIiKbNXOSR\VfW\Y\Z[[[_[ceeYsd
UgVb
BwD]GZ[\m\ndu[v[
Ogcf
M\[nk\v\
P\Vdlg
H[OiVZW\v\
Nbli
]cmgp[
E]W[[df]vk
BZHaV[X\for\sV
N\OYPbRb[g^coevY
BcHgJhW\[[fklbr\sZv\
CZE]JcOdSZXZ_hfgnloerWsbu[
AUGmJeNfPrScVZYj\\_[h\qb
G\LcRZ[gfXlW
DnH[[\`ie\ffvQ
Fk`]
I\OiPVRch\r[v\
PjY\
NZO\Vl_[
BcHhJYOhU\W[[\aZloneoev[
N]e[hfq\
JY[juZ
BkDeG\M]QXW[[k_[`]bbe\keuTv\
PjSU
E\F\G\H[J\K\OY^o_\`dceenqft\vW
@VCeGcIbNVOfP\^X`caalfqg
OgV]W\
F\JiOg^agcv[
E\F]H\KbLcNiUcVj_\`\fkhdlXq\vb
EfVbvd
BbHi
F\HbO]T]VXYb_c`ge\fchVqYrl
vg
Xd_Zn\uh
BWCcHhJ]Ki[Xg[le
KgOeu[
Bg
B[GgH]c]
BVM\T[V]WY[mle
BZM\T[WX[bliv\
G\OcWg[\ec
I]JgrZ
AcGbIYJiM\UbV]XaY\^W_aebf\g]l\tbu]v\
LhTcWXcY
B[CbDbHbJdNXUeYX[c_dbcebfYggkclZq[r[sa
LkWZcc
T[[o
C\HdJl^\
C[EeHf^\d\
AcCW^lhb
Che\v]
FbGdWc[j
CZTh
C\Vg^g`c
B\Wl[a
CdEfVh]b^J_b
CYIbWp^[
A[CbDdH\W\]a^i
H[vh
JiT[U\
@aBbD\FYHXIcK\MqNZPgQmV\WZ[W\\`]a\dcg\hjjblbs[tbuk
AgWZ[d`[cZee
@SA[CfD[GcI\J]KZMWOjWYX[Za[Z\b]m^dbhdZerg\hZiajflhpcq]rctiugv\
BZFYHfV\W\cYefq\
@nBdC]DcEeFdKhO\Q\VUWZZb^[_b`Zh[oZp\
KhP]l\
LdNhZ][dbZdYl\t]vc
IaKh]\
KZN[OiVZ]c^[c[gbna
H[O\[ebZci
NV[deZlbvd
Hc^m
AbChDdFmGSHdI\OWQUV]WcY\^\`\aYcxhhiY
MiN[OaVdo\
D\E\J\ZZ^fb[divZ
C\W\fhtf
W\fh
O\TbUdX\[a\Z]Xmftcub
UhZ[mbnftY
UTgchdu]
GcO\W[[e^g`\l[
Jkr\
@[EbOkV\^Y`Zcd
D[F\Hfd[l[vn
F\Wlech\v[
ehtcu[
VkW\\c`\e[
VYWe\fe\l[
H\WY^]edfbnbqctg
WY^]edfbnbqctg
K\XbZdg\menboYpi
nhoYpc
L[OcW\XhYf\f^Yhdn\od
XkYgh]n\oe
C\DaGdL[M]VYWj\\fZkfl]o\rhvc
B[WU[[kgvY
BlK\RXWV
C\DaIbJbK[N]OZQ]VYW[Yb[c\bdceegcq[rct[vi
D]W[Y\vk
S]Ti
KbnU
A\PX^\`ccb
BmWY
@dFcG[J\L\OcR\S]VdZ[]]e[kfmYogsY
Oc[i
VjWZo\
VXoj
H[O\V[Wl[\cckZmZ
K\M[VbWZZn
Vhvb
@\AhGkN\OcPbR\SfT[W\XZYd[\_k`[aYb[rYs\t[
A\BcCaGOI]MeOgVWWYXgY]Z][d^\_ma\cfdffep\s\
Pj
DbGkf[
AeOZSWVj\\_g`[b\dfuY
AfD\GZOgVcWg^Z_\fi
B\GlYb_Z`\cehg
BYC]DdGsIdM\T\Yj[X^\_T`ml[ufv\
A\Gkedf\
AV^m
IfN]OeW[^e`gq\v[
`h
I]O[Xk\f`gf\h]
`i
B[DmVdW][\k[sdvY
B[Dkk[vZ
V\`Zji
EfFcV[c\e]jht]
@cElV[jU
BiW[
L\V[WeXbl\th
Vfngr\
ni
A[C\D[FcGTHZN\OePeQbT[Y\Z\`Za\d[eefZgdk\lfmdncpdr\t\udve
FlG\KcOZScU\WcY\[b]c^Xbcche[jblhn[p\ubvc
PhW\v]
KdOZPlY\l[
MlZdb]me
@cDZJ]O\PZV[^cmdvg
Ojh]qbv\
B]OmWi^[b\leu\v[
BcDeHfJ]MhO[PUU\WkYf[cgbpas[vZ
P[Yj
WfY\
FaHbO\PgUaY[[e^eace\g[l]q\
W[Yi
U[VoWSZd[\g[
UciZmh
CZH\UjZ[gd
Z[gg
A[J\T\UiWUZl^[m[ofq\uh
H]Z[giu\
H]Z[giu\
KjU]
B]CbG]JaL\NcZa[ZcZkiqb
G\L\W\[Zc\klq\
W[Yk\[]eu[
HXgl
F[G\JjK]TZV\`ce[f\r[
CdJUV]
ChJ[T[e\
CiHgJQ^\
CVDbJi
JS
Jh
@[AgD\LnVUWH\[^cc[eRts
C]J\T[UcWjf\h\qj
Wk
@[B]G]W][k
^]elvZ
Lb]]mdvi
VhW\Yfa]
HgWY
@cB\C\GkH\K]MbOfWeYf[\^[cff]h]lZobqZs\ue
Vlf]
@eB\GgM\W\^\cd
Vk
@\EdF\GYH\JeObPcSZViWWXcfelVn\sb
H\JeS[VbWiXdfcs\
SiV]
Wi[Zh\tb
Ccfj
BdRZV[WZY\[b\d_kc\l[t[
T\fhq\rc
GfV[Wc[X`\c]eblgmb
UiVhc\fZ
Db`bairb
BXL\OaRbW[\fhbkbn[p]s\thvY
D]LhOa[ih\tZ
LZ\[e\tk
\\e\tk
@bC\E\H[JcPXSkY[][^[`icad[e\f[oap\r\shuav[
OcS]VXWf[\`bcjm\obq[rbub
JfO\Sb`irY
Sj
UgWXmb
Ja`Rgb
[Zvl
vh
D[H[O\W]\eejhgvZ
H[\eehtbvZ
HcK]nXpj
Zf[\kbndpV
M]OhW\e]mb
@\EgFcN\e\jk
@\Ejj\
BZH\K\O\S\UZVcWYXeZf[[^\abccg[man[o\pjs[v\
V\Z[jcpk
KiV[WWsZ
VhW\
CnWXZ\td
J]V\WZrnt[
V]WXk[ll
VdWiYa^b`badcddgh[l]ub
Wj
C\DfEcFaNgOaVWWUZc[ca[d\e\hbjb
BcZhlc
D[Oi
OgW[
O\Vf
I\VZWi
BZGZkf
@\CbDZI]PbTfVhYfZ]`\a]cadge\lWm]va
Vj
DXTlW\c\dbl\m]v[
V]Yi
dg
T\W]lm
J[TcWZZhae
CcJdO[T[VbWVZfaf
JYW[Zm
PZYbol
DbVh
f\l\vn
W\Zh]]
m\oi
U[[amhoY
U[[amhoY
H[TbVbWoYbZ\[]^[bYvZ
NeW\lU
DbGgNdO\W][g^bc\eblT
KbOdrhv\
HjOccge\f\q\rf
O[rg
WXe]n]tjug
@\GXJaK\MdNcO[P[RcSZUdVXW[Z][Y]]_X`[cmecfcgbiZkUlXmapeq\td
R]Wl\[cVei
EcH\IZM[OfQbSaadckfZl\v\
HfJ[TfXeYqcUe[fbsb
HrJ]Q[c\
CbD\JZMeU\Wi]bcke]h[sa
HWM\Vca\cle\
JhV\c[rc
@bC\JZMhOi[ZcXegf]t\
AdCeDkE]GdJjO\Q\RZTiU[V\YcZb[[\e]ZacbbcWfjljnbpYtX
FcH[JPcb
G\OYYbZd_]`\aYchefobp\s[
CfGmHgJkNcO\PcQgTfUdV\WZZb[\^X`bbdcNe[fZgbh[nZrb
DZQbVnd\
GVO[`Vce
BZCYFaH\IdNhT[Y[[f\c]d^\_\e\fllcnar[se
B]HmJ]cVs[
DhGfO[QcT\W[accZkUve
HQN\O\PhT\UeVTW]ZabZcbedgch\ldpasdtfv\
Hc[f]ac\vh
Hsh[v]
BmGdY]\]cY
HgI]
GXZb_Scj
PZSWca
C\D]FcH[QcZ]cZeag[hbpi
AcGdJgR]c[edi\
W\citd
HTclfZr\
chlU
J\Z\[[][a\c\hci\sbtbug
Z\nfogpe
GgcS
@\B\HZJmR[\d^be[kerctc
@bFjGiHdWbZQcd
@XJ]Zg
FeGiM]RbZYp\
@fG[
EbZfpg
GgH\IbMbPcSeY\^\bWcbdbjbl[qZ
DkGcS\VaW[[Xc\q\v\
McV[[iv\
DUJ\ShW[[[cfdfve
@cDgQ[cZfavX
DXOf[[h]u\vo
CgM\Xa
@\DbIcKeL\MaNfR\TdW\XXYg[a]c^\`bbdedjdk\menepYrZsbu[vZ
B\NdV\WhY[j]lkm]sYtg
AfDeJVT[Y\sd
KdOZPlY\l[
D\H]OlTZYvc\fZhen\olrXs\
Mdel
AdC[G[`S
EbY\]f_gc\
M\nl
EbNcV[cj
TgUb]ae]mZocv[
P\Yh_X
BkFcGhH[JYNXOZWXY\[Zbffa
V]]ceg
CeDdFWG\HUJ\QYUb_e`daeb\cbdhr]sV
AgCdF]G[HaQbY[]d^Z`\c\e\fgh]lcmfnbqbsgu\
N\U\VZ[v\[^le[
HgKhMeV\WZn]oZs\
@YM[OYY\^\f\h]jm
AbC\EfGcNeX\Yc[[][cnfc
ChFaTZV[YW_gme
N\Yb]WeclcmZ
AcYe`V
@\FYMj]Y^W
Zd`\jh
B\]pe[
B[KXL[WsYWcce[v\
BfH\NlOb]c_\td
A]NpY[cWna
VfWgZ\c]
D]`jt[
DhE\H\LWM\R]_VvZ
@fDoHbWbXcmdsb
HkWcs\
Rg
Ik
BaC]DaGdHZKZL\NWPbQ[R\S\U[VdZ\\Z]]^a`daecZe\fZhajZl[pXqYrbub
BdCdD]GZHbM\OaVWWh_b`ddke]j]ubvf
@cAcJcMcO\PeWlY\_ic\l\t\vb
Ggl]v\
D\PcVTei
VgW\_Z
OZVV_hcbvd
MiO\Vd`\p[sctZ
Mc^n
Vf
CaDhF]J]OcWb`[cctc
Ddckt\
A[B[CeDgE]F\L\NXOYPYRXU[VcX]Y]\e^[_Z`\a\dZh\mdoYp\r\sYuXvU
D[EYWYY][b\hlhtW
CY\dtW
CdE\W\\jaZl\
@\DkEmN\PYV\^]l\t[v]
@fB\CXDZR[VgW[[\\p]g^\_Za[eglQt[
ChEZVWWi\]o\
CTE]M[W]\Xb[sYt~
W[\jlZ
CjW\cje\l\
CY_g
C\J\V[W\\be\hblbrbsgt\
@c\Ylcsh
EeWZ[jlY
AbCiDcH\K\L[MdN\OfRcS]UcVZWdX\[[]k^i_d`faicWd\eek\qbsYt]u[
C[DcN\UYVcWZXZ]h^]_em[
A\CiG\HZJiMhU[Wg^i`baIe\hdk\v[
L\Wc`eemo]
AdUiWf
AhHfJ\OaRcWX_\efgc
DfJdW\Zm`ZeVqc
HXUg
@dA[BeCeDNEeFpGbI[JbK\L[McNcPiSiUhVeYeZ\\j]a_eddehfgjap\rbt[
BsWZ[hcYdYfdv[
W\`je]h[
CjDZEZ^]
@bCYFbI\K\NfR\S[[c_Ycdecf\lYqYrivh
GfPh
D[cn
CiFdIbr\
@e`ZaYcjr[t\
Gc^gl\
Bjv\
FlcZq[
B[F\GYJbK\NfPhRbU[_cl]r\s[u\vn
Vi
Fh
G\M\PfXj\\cZ
CZE\JbW\Y\\fccdolbv\
Z\[le]
@hAZBRDPEcGSHZJ\KlL\MXNfOdPdQXTWVbWZXfYcZO[Q\e^l_b`\aebdcZdZfchZjck\lVnepdq\rgsktYvJ
VX_gfY
@eAdC]EbGUIbKbNZPgQ\RcSVUYVcYr[e\\_aaebbcXd\eZfZhXloo\rmvX
QkvX
vh
Eb\\eVhnl\
DYEeGWM\P]RbScT[VkW\Ydabd\eafhlWrW
@bA\BbDcEXFWGrJcKZLeMdNZPeQ\R[S[TnUbVVWcXXZx[h\T^i_SabbYcUdYeRfdgfhWjZkhllmaniodpdqisftgujvX
EhFdH[NbO[S[TcUY_bc\l\n]
H[OeT\UeW\[ic[lhn\pdr\
SdYhff
CeGaM\NdOTPbTdUd[\\Z]dcde\o]p[
EhNeUbY\`]h\ud
M[Y\\kc\
F\aVco
BkGcHdOdUhY\[[\\^\_]chlbo[pbv[
CYMcVgY][Wcchcv[
DjQjh\
CbFb^\cnl]v\
B]FbI\PZW[Yiabbbd\og
CYO]VtW\Yc]b_Z`daaebf\jdl\o\
VZfms[
MeNdY[c]e\fdrjs\
B[C[FWHkIbJdK]ObQZRbSbT\VUW\YX[h^X_\aVb[cVdfe\fVlkr\s[tcucvX
R\VZX[Y\\e]c_\edpWsdt\
@\AgBWCvDcESFRGSIcJcK[LbMwNaOkPYQ[RcSdT\VeWfYY^\_b`dajbbddeQfTgcjgkZlfmeodpXqgrZs[tiuVvl
Ih
@\AWB[C\DwEeFYGYHYIXJWMYN[OZPYS]TUU[VYW\YV[U\Y^[_\`ca[b\dReVfZhZkXlZp\u[vZ
@[A\B\CUEXHWJZM\N\O\TZVWWWY\aYcTdde\hcu[
D]ET`h
DWdgv]
DVEhH[dn
ELdU
Egh\
Dm
EIH\`\c\dclavk
C[DiEb
@cA\DjG]IYU[VZ`eccdVf]h[vV
EUabce
CmE\HmT\VXWjd\
DTcp
C[EXP\c[dW
DYEk
AZCZDoE\dYl]
DLH\d|
DUEddgjZ
DUEDaVdn
@\CeD[F\HfQZTdWeagcbdehdv[
CfDdEdF\HiJbQZT[c[dd
C]D\HYTZdj
DfH]TdW\dg
D[dhqd
B\DYObVkWUcd
CoWb`\
@dHaKhWjXXZ][Zf]rfs[
@[K\Wu
WXrk
@cBaKWR]r[sg
KWsh
WYZj
CXDbGcHZT\VeXc\\^Zaed]leq[u\v]
TjlZ
VhWW
A\B\DZEYFfHdJdLZM]ObRWTfVUWJYfZW[X\X^\_\b[d\fjhbj[kYmbpfqbrZsctYvY
@ZA\BiCdDYEbFYGhHiIeL\NfOdR\SdU\VYWoXbZb[Z\\][^g_hahbhd\fchZk\lhnfpeqZr[uevf
@ZA\CeEdF]HcK\M\OeP\R[TdYW\]]cagccg]hbibm\obpbqYr[sc
E\FoJ\S\`[f[hdl\q[
C[JjQZSbUb`ib\h\laqe
pg
D\^Yqi
BbDbGfIcMbO[PXSl`dcefVlfm\ncoZq[rP
TiU[hXl[n\p\
B]CeJYY]`dhhnco[r]se
FdGbHYJfTdU\VhYg^ce\f[h[oZq\seud
G\Te^m
JcThU[^ga[lZqd
CbJ[^ieX
CcFfG[HXKcQZhil[
CrO]S[Y\_h`[fZ
ChJ\Tc
C[DZH]I[J\QfTZeZfmq\
CeFbHfUc`\egqar]
CbHXJcUiXbZco\
CgFbGZHbJbK[PbSbUTdbe\h\o[qXsZ
@fHYOZ^b`hcdq\
rf
H\^fniq\
Ni
C]H]JcT]Uc^V`df]lZqhr[sb
CUHYJcKfTQUgYYe\f[hXjbmUodp\qdrfsc
CYHXIfJgSdTQUda[fbnbodr[sbu\
BfT[Y]cb
F[H[JoZX
Orr\s\
B\CcFYG\HgJ[O[SdTjVXXZYZcdeafcheiblXq[rds[uZ
A\CSHZJ[O[RYSZT\UeV\YU^W`\fbhjm\oXqern
CU`dekh[
C]Jhec
CX^d`ecch\phrb
^eri
@dCjHbJWOdPbT[YceZmf
SgT\
@dCPFbHXIgK\O\[b^Xe[f\h[l[mZocqYsg
CbJfT\UW`Zfeh]mlndrYsYv\
CbDcJZKdMaPgS[ToU]VfYX\d]]c\ebh\lZmbpZq\r[s]vb
@dCiNbTcYb`\m[odq\
AZBbE]HgJbM[PcQcS\U[VZX\Yd]d^Zabf\gYhclZnbp\rbsZu[v\
@ZFcG\HdJfOhY[cYebfbh]
CfDcEcI\JWMiOeQcSWURVfWZYY[\^Z`debfeheocpcqbsYuevb
@[CgDeF[JYM[Q]Y]cXebfYgdn\pgqV
D\G\HnJ[KdObYXcXfUl[p\
D[E\F[HXIcJfM[OgQbS]TgUgVYWXXcZZ\a]W^X`WcdeVhWlipYrbs[u]
f]nbrk
D\H[JXS[UZXcd\flhambn\r]s\u]
AfCZHWJcTfe[hYo]
E\FhhglX
M\TfUc
Ylecq[
SXfc
TdX]rg
CZJfTZUie\r[u[
FcTicfl\
JdKdO\TWUdYfcaedmbonp\rU
CZJcQaZ[cef\lhn[rVsZu[vZ
T\Yi`\od
GjHbJ]]d^\c[dkhim\obqar[
CSDgEbFRJMUWXMY]\[]X^k_Xcdeigghdl\mFnTogp[qUun
U[Yb\aelf[ha
A]CSHbJUS[UdYWcgfmhYqfrbs\
CcG\HbY\c\fchg
C\JhT[X[YWabcZfclYo\q]resX
AlCcJ\S[UgWaX[Yg\c][hjobpfqbre
hi
CYH\IeOaSkTMU\Yx`Yc\fembnfobq\rSs[
CVH[MoN[SbTYVc^Z_\`YeZhXl]ndoapbqkrYt\
FcG\JfMiOcTYg\lsoepevi
J\U\Yb\[e]l\mro\
J\^mqY
HgY\ci
C\TY]tmc
@aBcCXG[HXNc]dqkrc
HiJTKbOYc[e\fbh\m\ncp]q\sy
BZCbJsTZa\
C\HYJfThccggp]q\r\
HhQ\
CeGbJZTS^\qdsf
CiDgv]
C[FYJ[O[T\UXXdY]aacid\e[ffnYp]qfrguZ
DeTYYbecf[oYphre
AaHrS[eYlbqbr\u\
JeKeO\Tdemfah\pbvf
JXS\`ecjocs\ue
HXQah\
mm
@cC\JeO]TaU\W[Yb`eeWfbndrdsavb
B]CjFbJcMTU\Yle\fdl\ncoase
@cAiCaT\cdh\l\
C]U[g]ohpXsc
CgD]JfQdSe]ac\edf[h]qerX
CZI\JZSbTeVlYb]\cZecn]oYrjsY
CYI\JUR\YX^efVh\rv
Jj
HZmgsc
CcH\JYK[O\QeXeYZ]\f\mdoZqprYsZtb
H\Jcg]qj
TkUblW
CYri
CYN\T[UdYbllodpcq[r[
T[fgl[s\
F\GaK\Rafkn]p]se
qgsc
AZCaD]FaGZHZOZPYR[ShTcUeVZWWX\^Zb\fYlZmXneqdrkt\u]
FZHdI]ObP[ShTfYY]b`dc\ecqZr[
JcOcSdY[`Xogq\rV
IeO\SkTbYif\rX
C\HbJaSWYW`]rk
TVYd
ChF\HYJ]T[lcr[
FbO[Sbqg
Yiq\
AmD\H[KaVfWY[e\ge[oZvd
ApH\O\WZldvZ
CcDbGbT[Vb[bejf\
C\G\S[W[X\[\]bcce\fh
OeT]^cvi
T]vi
C\EbGeH[TdU]\\_d`ddglbvZ
TcVk\\
DbEbGZH[TYVYWM`edjebldvZ
D\Gh
@bBbCZEgFfG\KcM\O\WZXa\b]\ebh[sgta
BcC[EcG\HhK]WcX[\e
AfB\CgDcEZH\I[KZL]N]PYU[VXWYZ][\\\]gd\e[hZlZtZ
CYDbGcS\ThY\agcgr\
ClYZ
CYO\Yc][rh
CmaY
A\J\K\TbYO]iaZh]reuZ
V[Yjc\
Cg
@aFaK\NbO[R]SbWdZZ[babb[g\j\obq\v]
VYWi[\l[
GdHXJ]NdOcV[WX^[bhcdefqctcv\
N\OlWZbZeg
HYOZbg
Wkt\
^Yggu]
DaOh_\`\abv\
Oi
AcBdCbD\F\H\KbV]WZ`bl\obrbvj
BeW\v[
ei
uf
@cCZD]FbIaJcMcPcS\[d\cdfeblcvg
JiOdY\[el[vj
@\B\DYFfHiI[M[NXOgQeS]T\U[VdWZY\Z[[b\Y]T_\`\a\ccd]eYf\hYlYm\n[o\p[q[r[sWvR
BiC\D[FOHZObQcS]V[WdZZ^eabc\d\
CYE]FgGZHkQWcbr[
H\VlX\
EZFhHY
V\Xjcf
FbHYQ[ckn\
Fih\
DYE\HhIbQiRbVYX[cSs\vW
@cCcEqFcGgHXN\Q[XgZc]Y^Zddgdj[l]p\qY
F\HdQRce
QiZ]
Dg
VUcj
CpF[H]]\
CZFUHaIkRc^[cZqf
OV
@\DfE[G[IaOdQXTbWbXgZ[]g`bdde\gfhbobshubvh
I\QdXdcgv]
FXHdObQ\WgXd`[hdqg
CdDbE\FYG\QZXY]bddqXskvc
BgCbFfGeN\UfV]XZmf
D\FgG]O\Qhbdd\t\
FjI]
CZD\IaQhd\
AYBWCeDdGsJ[L\NbOZPaQZRYSbT\VRWUYbZX[W\b]]^XaWeTf[g\i\kWl[q\s]tZu]vX
@cBWCcDjGdH[NfV[W[\b`aagcRd]e\h]lVqiv]
GVIYOUPZS\`Ycd
EcIbOc^g`Yqc
@[O\`oc\
D[Gg
C[GWN\O\`\a\ctl[r[t\
GuH[YZ^Z`\cUd[ri
CXFbGXHcIbJgOp\\`\c\q]rf
CiG[`\adc]
GYcm
CrFcGfO[cYl\
E\G\J[Oe`Wcm
CkFdGZO[`b
A\BVCTDTGbI\JVNZOGQ[S\VWYi[\\Y_[`Ra[cbeYhXkZlkq[
C\NhOd
@bA]B[DfE]GfIfNZPjY[aXcZh\ibl\v\
CQDmGcJ\OeT\Yj^bcZlh
^\cX
CjGZOb_\aZcY
BpGZ`e
CfDbHe`ccZ
\f
@bHe^acZlf
@eAeDaEbF\HWJbN[O[WZ^k`ddZe]f\ra
A\CVDgEfGbOf^b`Xcdqk
@[EdJYOiSY`Yqb
JWOV`n
O\^k
^Y`oqZ
@lE\^b`X
Cg^f
AiC\JbV\^Wac
CZIk`[
A[Gc^Wcihb
ChO\^haecYqW
J\OZ^i`Xqf
@j^Z
@\AZJ]^Ucd
@b^gc\q]
C[D\GYIcOdS[[c^\`gaYefh\j]l[
CcOa`i
GYNdli
C\GYObV[cbkbthu]
Cd\Yrhv]
@\CWFZG\HVI[J\K\LdMbNcP\SeT\U[VZYYZh[\\j^X_c`\a\c[ejfZhci\kgmZphq\tSuXv]
DWFeMcNWOfSfW[Zb\b]f_Z`]dbebhbk\pet\ucvl
@[MZSbW\YbeZhWpd
Mgeb
MhN\Sb_[efhet[
WXZfgb
N\W\\]hg
DdW\Zd[d\\^]ehh\v\
Ddehhbvf
eepR
E\Y[Z[[f\je\tXvb
CZWYYbekhf
eh
HbWZ\[fdtevc
DaHbW\tfv\
B[DdOdQ]V\W\YZ_]e\vg
OkY\
DW
O\W\[\ej
AiB\C[D\FdG[JbKZO\S[T\WVYcZZ[Z\Z]g^b_X`bdXebgeh\lfmdo[p[qjs\v]
@dAZChHYJbOXPcVfWdXcYk]d_Z`fb\f\hdlWv[
@\Fj
@[FjV\Yb]cgelZqc
AZC[cjeZlXqd
HaUemioZp\
F\cZlk
\\]Yehfg
d\loucva
AeJfYWZ\^Xq\td
BiG[W\^\
BsGVQRc\
B\chdb
A]BgD\FcOYSgW[Yc_cl]obt\
BjD\GaW\
AeCeJZK\MZV\WYYc_\e\l[v\
ClV\Y\
A]WcYi^]
Wj
G]ThUbWZ
Ohc[
WZ[j
f\rh
Rg
CeSbWX\]`]mcogrhsY
Uhecn\rc
B\Q[RZWkYb[]c\ho
ZY[lv]
_fadu\
M\N\OcVgW[Xbacd\e\fclcrbubv]
BfCgOZV\W[[b_]kWv\
DbGZMikd
BZGiL\Wh_\dbeb
AhG\^gh\
@hM[N\O]Zc]c^\`\j\pgtc
@mMcO]p]
@nEcN\j\pW
CZemh\
CjT\v]
CbeW
@cA]CdDlEbF\G]NdPZT\VaWcY[ZU[\\[][^f_\a[e[hblg
Edlg
CklZ
DcGbN[Y[Z\^ge]hhlWv\
TfVZWZZf]d_cabr]
CiZ\
CWTch\
CYTi
CgT[
WZ^]e\hi
DgLbNeSaV\WYYV_bccebjd
MhWf[Zmencv\
@gMfRYVhuh
@ZAZB[CXE[GZHcL]MVN[O\P\S[TUUfVcWXXWYZZ\[Z\X^d_Y`ZaZb[dZeYf[j[l\mknZoWrXsZt[udvY
@XFfHhKYNfO[T[WdYcZZ[b]Y`]b[cdefgdhZo\ppqbtgukva
@eF[HcJcRYU[VZXb]W^Y_cbecggcmgn[q[ud
HnJ\]dd\
D]FdH]T[UgW[X[YfZd]fo\u]
Kb]Zhboh
KbN\g[mo
Ha]X
HiX\m\
U]]h^huX
UZVZX\]p
H]UZ]ogbq\
FbUi]\u[v\
OgVT`\h[mf
J]]g
HX]k
CcVeYb]bh\mVuc
C[K\OiU[XW]pe[mRu\
]am[pg
U\W]X\]lm]p\
EbF\G]HnUZXaYc\Z]b^Yc[p\qhubvb
UgV\XhZ[]Seemco\pbvd
B]CZF\JXQdUfV\WhXeYYZZ^T_\c\e\h[mfodt\uf
UiY[]Y
hfmW
CpO[UWVfXd]]mUo\q\
]\lbmjoY
JcX[]f^a_bmYnbofqWt[
cbuj
H\^joZuf
H\U[]]mlo\
UbXW^bog
HfUhcam[
C\M]U[Xc]X^cmYu[
Vi]\n[
X\]\hdmuoSuZ
Z\]h
GbHcOYVbWk[dc\h[
A\K\Yi[c
@]DcEhJbO\t[vl
V\WivU
@]DeEhWQvi
AcSdV]Y\\i^\ffr]v[
@\GlK]NZVpWT[b\X^\edfYp\tbvZ
@[GYK]PaVlY[\\_cfYp\v[
P[SlVZW\_\
CdE[F\G\HdIaM\NZOZPXQ[S\TbUZVeXYYd\b_b`acbddeYgan\oZqcr[sVuc
@]A]EdGdJeM\NXOWUZVcWZZZ[Y]e^e_aacc\ls
WY[U`YbodU
Vgcd
EXHbL\NmQ\VYW\[[\X][`iaUbccbhdltu[vV
VjYa_Wdfl]
CdOiUYVZWo\]]d_[o\r[tc
CqE]I[O]VdZb\m]\^X_[cZe\lY
V]]c`\hj
AdJfL\OjVb^[
@fAeC\NeP\TZUbVUYeZY^e_Zqd
A\CcEfVW[s^Y_YbWcbd[eclZp\v]
@dCXE\HhK\NdT\VXW]Y\Zd[f^h`qgXl[qev\
C[IgOsVRX]`\abdmq\uXvk
OZT]V[Zd[Z_k`\pfq\v[
C[J\N\OZTcUiVy_\`Za[cgh]mb
CZTr_blZma
O[]XbZgZhaqZus
@dA]B\G[H[KYNgObPeT\VhZd]e^e`[acech]lcm[nbpcqZrb
@\A]CYE\OYPcVlYcZce\l[n]
@fV\^m_\b[
Cgee
IdOj]f
Gh
egvT
D]vh
C[FcH\L]U\VeY\]a_a`dh[lfpcqgt[
WZll
U\Ve`hl\qc
Wk[bl\
C]D\PcVZWd`mlZqgv\
KkM\WdsU
@eDZH]M[O\Rbvn
Kh
C[Onj\r\
Ek^Zj\
@]CcDbE]F\G[M\P\Q]V]Xc^Z_j`ba]cceag\idl\p\q\sdtfuZ
A\CeH[M]O][c\hcbhdtg
Tciht\
C\_deXtk
ecq\sgtV
iirctY
ggve
Be\eact]
Wi\Saee\
B[M[[\\ih]p\t]
BYW\\hp\
@dDZGoJZKbM[OaU\^gh[ldqb
@bBdGZHeMYU\^eg\
D\Gi^V
B[DeMf[i\b
DcMiWg\\u\
B\MgvX
sbug
K\MYNbO]WYZm`]hcl[pas]tj
D][p\UtZ
BTG\O\Sf\bdeeot\vY
RZVXW\^\e]h\jk
V\cVja
cnh\jZ
@iAXBUC[DcGXHZIZJUKYMZNVPYQ[R\S\VUWZX[Z\[Z\[]c^Y_U`caVcmd[eYi\kZlZn]p[qcsXtXvZ
B\D]EiFgGlJ\K\NdOfV[W[[[^U`ZcMeYh\jYlYu[
`k
@[EVFbN\i\jg
@WG]_\cllZ
@YJ\`ncWui
GWO[co
@mEhF\G]J\V\W\Z[[e^[_b`au]
DfG[I[NYPZQ\V\W[^d_\cgd]e\f[l\tY
@ZZhcb
@bDeEhce
@tEPFTGc
@@c@
@jDdG\]]^\c\
Ggcb
@n]\c[
@lDbFbGb]Yl[uc
E\G]OZVZ^dco
@qG\]i_fjcpVs[
@kEYF[^\c\e\
@ZD[E\Gp]g^]_\cWfhl\
@e^[c[qg
@Ycml[
@hEf^Xc[
@mGZ^[c]
B\VfWj^bcf
clq\
GT`i
@S^dcj
@\cf
@UD[GgcVf]
GkW\c\
Gq
H\cieh
@ZA\^e_gcW
@dG[cT
@Xcm
G\^jc\
@mGa\\c\le
@\cJlx
GS^gq\tc
@\AgB\GYNcVg_sc\h[sb
A\^j_[
]j_Z
^[_n
@YG[VZ^j
@jB\FZJeM]V[W\^Y_Z`\jY
FgG[HdKbMeQbS]Vembqbsctavb
HZMgQbmcv\
FgHfS]]\
M\[h
B\WfZY[\\ktX
B\W][\\ktX
J\M\NdWdZi\Weetf
J]W[Zgeb
Nhee
ei
DhF\GgM[hbjfv\
B\CbJfXdY[\njYp\r\
CfJ\Yg\[]b
B\DYJ\L]NbRbWYX\\\^[`ea[dge\j[lh
EbG[J]L]R[U\W]X\`\dke\lPvj
Rjpa
lh
@\EaM\N[O[V\Z][[\[_[e\jnm]tY
C\D\InOYe[f]h\
C\Ioh[
e]vi
Wgc]
B\Od[[cj
A]BgVdWXY\Z\fdre
A]BlWXZ\rb
ClJ\
C[E[FZG\J]KbV]W[XbY\[[\[_hebhejdl[n\obp\sdv\
@bKjn\o\sY
HXsn
_ael
Bh
Ufebmbngrc
BjD\FZGWHWOfZ\`dcWq]v[
@gFQHeOb^l`dhenbofqe
B\FXG\Hg
BlHXgb
BVFiGZXbq[
ch
B\Ggc]
BZFlQas\
BZGjR]c[
F[Hm
Fg
FgH[K\cj
BWD\F\HiQeW\^c
BdFiH\Q\
D\EhFeM]OiPbR\SfT\WYXeY\^\bYc]eZj[p]q\rY
EdFjOd^\j\q\
OkSeW]g[
@\A[B\CbDYEeFdGXJcLYN[PeRbScT]UeW[X[Yc[b\b^\_bbcebh\j\m]nar\sZt\
D\EWHbJ[K\P[RbUlVYWeY[[Xc]ekf\m[o]uZvi
V\WW[fr[vg
L[OcU\[iec
@cA\B\C[D\EmFkHTJUKmMXO[PeR\SbVbW\Yi[U\\]Z^e_g`ZdaeShfk\lZofq\rcuavV
CYH]JtOeP[U\VbZ\`bbcmbnbo[
CbH[SfYZ\\fkh]
BgCbHdJgVa[[_\c]kmudvT
H[]i
FcHaM]N]RbSZV]Y\b[dblnufvX
B\CpDhE[FYHdJXKZMrOjP\RbVdX[YZZc\e][^badd\eTfXh\iajdkYllnbqhr\uWvZ
@eHfI[KXNdS\XWY[^ic[eZh[i]jfmfobrgsct\vg
@gCXK]Yc^kc\j[oWrlsh
BfGdW[vg
AcC[DdLbMcPYVfWYYh[hcZf[l\u\v[
CcFbHZKbV[WfXfY[_\hcmbn]o\rds[tc
CcIdJ\OVf]h\mbrdve
C\JjXce[f\t[
I[W[hcth
HdSf^b`Zk\qa
HdSfk\qa
G[OdS[U\VkW\YbZ]cepZ
Vj
BaIbNZOdVbWX^dcVfcjbresb
A]NdVUYc^c
Vkn[
A[OkP[ScVhWcZ\_]`cfgj[rY
IbNbOeSg`]gbrZ
AgF]H\OY[\^\abh\jeleu\
AiV\gY
gg
Xj^]u\
GjWYda
GjWYdZ
UaVnWX`\ab
C\Xh
FYNYPiTaV[W[Yb^[`\h[l[qdrcs\t]
HeJfP]SgT\VWYbra
CgJXPWS[TgU[X]YV_faYcaebo\q\rP
H\OhS\TbY\q\rc
C[OgP\Yjagr[
PZrj
qhrg
PjY[rY
CjW\q\
P\UcXaodqbrR
Wi
W[eh
V\Za[kl\v\
ggo]
Wb[fu\v\
Yl
D\Wisa
[Ye\qctfuh
ug
CVH\IjOYR\V\W[_ZqZrbt\
IVO\_d
CkI[Qaqira
BbDeF]G\N\ObRZT]U]VYWOXd[f\ma\bZcdffk\leocqVsbt\u[v\
\hoZ
H]Xb\Z]\h]m[ofu[
O\V\[U\jj\k\mdoZ
A]B\CZDbEbGfI\O\S\TkVhWUZf[]]\^b`dbce]sfta
Ofr]
DdGTHaT]V[Z\^[sgvd
Ghv]
O\ti
HcZob]sg
Thrb
WjZ[
WjZ[
Ok
mj
@]BYCWF\HcMWN\O]Q\RYTUUmVZWXXXY\Z[[Y^\_\b\eYg\hcj[mqnWoSp[rXsZt[ufvW
B[HiM[TZUcZ\]chdn\o]r[v[
RmUW]kmX
H]Ubmh
mj
mgu[
HgJc[\
mh
BZDaG\M]RcS]T]V[Wc_ZccfhrZsa
[gl\v]
Om
Of
CcOZUcV\ah
CYDe^\ejf]
eim]u[
rg
DdWkceve
Wbsh
KjO]p\s\
^]hl
@ZA[BXCWD[E\G[HeITJ[KgL]MZO[PeS\WVXYYZZZ[X][_c`\b[dZe\f[g\h[i\jYl\mUnroUqcrYsYt]ucv[
BYF]GZHhKgQ]TjUbWb^\b\o\piqcr\uh
^jn[qc
HU_bacqc
BdH[nju[
^[nZqj
F\XcnjuZ
HXQ\ckn\q\
nV
B]FbHhK[NcQZT\[]b]cdniu\
BcFYGfHfKaQbU[[]cXncq[u[
Nl_[
G\HecbnX
F[KYVnW[Xkc\nXqbuZ
C\HWJcKYUZV\W\XZ^[i\m\nqpW
KW^[bgqYuc
H\Ugpaqd
FdV]b\nXqhuc
nl
N\VY_p
S\V\`\noq[sY
c[lh
C\DbJaTiVcfZrb
V]cg
Vmc\rb
GbWg\g^Z
@bAWCiEaGdH\KiLcMZS[T[WdXYYa[babf\lcngo\q\t\
@hCeEcFbGdI[L[O[T[V\[c\Z`bcgh\khlVn[
CZFbKcL\VbWZ[g`\hbl\n\
Khn\
K[NfOgVb
NgVYW\
LcM]NZOgWd
BdWglb
IbN\PdV\_]lhnc
KmW[XYnd
A[Wn[\
B\OhW\
B\OhW\
@ZAeCYD\EeJ[NnOXPbTgY[Z\\a^Xagc[ra
CbIbOcPbT[VcWSYcZ\[f\b_caejbobrf
Aj
N[P\V\Wga]hd
D]EcJ]NnO\WZlc
Vc[h]cbbtY
DeO[V]X]a\cfje
AfT[[]
AfT[[]
BXCaDdF\GnHcI]K]PXScVYW]X\\]^[`[cae\f[k\l\mbp]qcris[v[
B\CaG\H[NcOcSjYc][`hcYmb
CjHXJbNaS[TbUbX\YT]b^]`[c[e]k\mbocqXrT
ChYa
DgGhOh^g
F]G]Hi`[rY
qlrf
GYOaW]Yb^i_dq]r\u]
AZCbNfOb^b
^h
C]`h
DZvi
DkdZu]vV
D[G]c]dpvT
Ck
AZCTDdF]I\JoM[R\T[U]V[WZZ\\\]Z^Y_\`\a]d]eZh[r[s\uXv\
@\A]C\DZJTa\c\h\rcvq
CdJSQb
H]Jis]
EbJgrZ
DeJXQ]v\
C\Jh_]
@cDcJQNcYcqb
Vj
BZDcGjORY]^acd
B[DeGiWZ
GdO[cT
PiYZ
DfQgW[
Bb[[lh
DiE[FhG[HbV\^\_Zb[cbl\vd
D\W\hhvY
Fo_]h[
FbH\b\cgh\
Dhv\
hk
E\FVhd
bg
O]TbVZYeZkah
@\H\OgP]T]VgWTZX\[`\cbl[t[
O\PaVXcfjd
Vi
H\Vjc\
VWcb
PcVWWWXXch
NeW[^gub
@dFh
@[AhCfD\F\G\HZI[L\M[N]OhPoR\SZU]VYWRZ]\Y^R_\`\ajceeUg\h\lUo\r]vW
AcO[PU^\jc
Pi
H\OnP\^Z
G\O\PhcZ
O\R]cg
PkW\Y\cW
Mcmitb
FjHY
Rh
Z]]hpfr\
C[JbQgUc]]^a`abbc[lbmdocp\
W\[\lj
Vi
LfWY^\
Kg
@\AdBVDWFXGVHZI]K[L]MZOaP\QZR[SWVdW][\\]][^p`be\fYgbkal\n\pYqhrZsUuZ
@\WfZc^Wb]dakdpcvc
[k^[_\
CdJhY]^a`\mc
A[D\E[HSJjM[VfWjX]Zd[Z]\^W_\`jbScndZgcjdlknXp[qzsXtXu\
AcC\DZEbGXHdJVMcN[OYPcT\VUW[X[Y\ZW[\]Y^r`\c\d[kfqesZu\
CvDcESJjLhMZR[TdV\XgYZZ\\\]n^K_g`Ya\b{cVdweZhfk[l\mbnbqUsaumvV
H[^eqg
AmP[^]c]
AXCZG\JYZY^j_bq]
AdG]HgJ\MbWYYe^l_g`bbWdZq\u[
AoDdL]MdWX[\^\h\oft]vd
A\ObWW^Y`cbl
@bASB[DZEeG]HXLZMXNcP]R]S[WiX\Y\Z[[X]\^Zbhc\dde]gfkYoZqbtWuW
HbR[V\W[[lceeb
SaWeadn\sbuh
W]n\un
@\A[B[EYFfGZHmIcJdKbM[N\OcP]T[U\WZXd\]^[_[m\naocqXsWu]
CeD\FXHcIcKlO\VhZW]bfbo]sW
V[X[cf
B\G\OgcZ
D\EZFlHsK\OZQbS\V\Y[acc\e\fKrY
F]HZSpc\f\
FZH[S]VdXffegbq]sg
FeH\fjs\
B[WZ[g
[cuV
HZli
E\FhHfKbTbW\Xacbe\hbp\q[
FYHiKcTbUU][og
H[U[]eg\mcoV
KYU[]hok
UdXc]XhamooZui
HWKg
@[A\B\CZF\J\KbO\R]S\TXW\[]^\`[a\b\c]gfiYl\mdnbohqerWs\ubv\
C]F]H\KcUeZb]dmcoapfun
Kfg[mbndoYqdub
Ujm[
BbFeHcUke\g[mcq[u]
Hbmhnb
HYgcm\o\qk
K\mZoh
B\Wb[ie]t\
W\[\^\obrk
[\rl
P[S]V]Wl[\lgqZ
AcChD\G[H\J]Yh\h`er\
AcCeD\G[H\J]Ys\]`hrX
UfZ[e[hi
DkH\r\
Di
Dg
C\OjViWe\Z^Zb\cej]m[p\rZ
OVV~m[p]
N]O\VZe\fZmdrl
CdG\ai
CfG\a[
CWan
W][kk\
SiWX
LVWi
@dAZFbGcKbL]MdO\PdScW[Yc]c`\acbVdchckVqXrescv[
@ZA[BjC\DbEcFbGpHbJYLjMhO[QdTYUeWUZb[[]g^f_[d[fgg]hVj[kdm\qbrhsduXve
KWOgPdSZW[c[
@UCXF]HgJZLiMfO[P\UdVXYVZd^b_b`]cfe[hZp\rbs\t[u[
ChM\afs]
@jE]MY_\vb
DeE\JidYvg
NcPYSiTZ^\`Zhengr[ue
A[CcD\Q]T[XYZd][_[ebfbjZlvvZ
ChW[
DZGXdql\
PiY]
@[MlPcs\
@[Mjv\
@dBXCkDWEqFgGCHIIgJdKfLTNhOgP[QUSbUcVgXmYSZ[[P]e^d_k`oafbXc\dMh\jhkZlEmdnaolpfqSrWsjt\vY
E]FoJfTdUc][a\j]s[
GZpg
@XBZCYDcEUGuHlIYJWKYL]OePUQWRcSZTSU[VUWW\j_Za]b[chdcfeg\hTkWlrm\o\pd
NdSbWjX\_bhg
@VMSSe^q
AgCXDsFRGIHQIdJNLZMdN]P[QlR[SXTfV\WjXcYbZb[c]]^W_b`gd\edfVgYhei]kalmmcndoep\qgtbu[vb
C\DgQ]WdlfvY
GbHbJdMpP\][^S
Hsl]
@gE[
G\PiYZ
C[GuNVY[[]cbe[fe
@\BiJcMc^Zr\
@bFVJb^gaaf\h\q]v\
PUSe
Vi
AdBiChDZGjH]MWP\RaSgVcX\Y\]\^]`bcYdYeXfegehblcm]p[rYsYvj
KZPcSnVY\\me
GYIjJbM]OeP\SdU\Y[[[_e`beWhbibl]minio[pdsZtdu[
GsW\[\
@[EYFWGnI\J]K\MaNdObPXRcSbWWXmY\[c\g]]^X_Z`idgebfZhZjblmp]r[tXuXvd
@kCcEbG]O[Vf^Y`ee\f]
C[Gl
PXSbV\]d`Xci
^[hdifn[uj
D\G\H[K[SUd{fZl]vR
CbFeH\MdPZSfVeYb^qacdZs\uWv[
@fCbHbJeUkcZtcu\
@ZCZDZHeM[OZPZT[UZVVY[]b^VeZhqmVnTp\qYr]s\u~vg
B\TbU[YX[\]]dZl\vm
H[JgV]ve
@cBUCdDUEkFkG@HQIcKfM\NbOgPcQRRbSWT\UZVkWdY\ZY[[\c^c_f`bacbecRdWeYfehek[lHmfnbobp\qkrhsctbv[
V\_ja\
@\OZP\Xa_hc]jfl[
BYW\ek
@bAYB\DYEeFcGQIdJ[LZNdScVfW[Yb[[_db[c\fchbjbl\mdndobrbtbud
@kV]]bu[
FZOiVZ
@\\kh[j\
CdN\OcWiXb^e_\`be\hgtVuc
Rfe\hgt\
C[JafghWmZnboepjsY
O\_bn[thud
VkWX
U[V\X\]Ymrph
@mEfGZ^Xc]
@hV\jY
M\Vfe]
Jl_]
N]PaV[^gha
U[`[mind
nir\u\
S[fn
@\DXF\GYH[IbJYNmOaQYSfTXXhYc[e\a]b_b`icbebfYjcl\mYnbocp]qirfsd
^he\hct[
O\Vn`\
A]NcW]^beZhdtT
@hI\J\NWOf^a_haecYh[p\tj
@ZClE[H\IWJ\KbN\TbU]VZXXY\]X^[`\fehcjemhncpRrdsXtkuavZ
F\H\KdpgtZub
@ZBZDjE]FWHrI[JiOdQhSbTcUpV]YWZh]Y^\_dadb[chfYhWj[ldmUncofp[q[rVsct\vm
@[Zjj\p\
F\ocpgqc
@VEjFbMcO]V]]b`\e]h\mcnZoapds\
@ZCcMcObfZjl
@[NjRb]f_Z`eb\i\s]ug
Mhc\ed
_hoZ
CZ\[]eeThdj\td
sj
_h
O[W\hVie
@VCWEfFfHZIcKeMaNaOiReSeTgUaV\WYXcYc]d^q`hadccfhhgi]nZrbsZuV
@[CcE[JYK\MlNhO[S\VcWYXYY]Zg]k`ie\fVhbjhlcmZpZrduU
@gr[
L[Wk[]l[
LcWU
GeLgMd[X\bt\vW
DWIbMf[f^[fbldvh
L]M\[j`bk[
H[Segfkbvj
C[DeKcLYNZRcW[[T`YfelZtbvX
CdF]IfOYT\_ca]
Jbcir]
C]IgT\
IVOiV\ce
^h
AgGYM\
V[_ke]
AfCYE[GbHYJcMeNeOVPfR\UZVdWYXbY\\X^fc\dbf\hckdl]qWvb
@cAWBjC\GbJ\NVO\PjSaT\VbW\XcY][Xa\d]hfn\uave
A\NZO\^ic\u\
Gh
AZDiN]W\^h
AgJeU[[cebkhu\v\
^e
AgTb[\^\
@ZB[Vd^bdh
AlLhMe`]pbuYvY
DYFaVc[hk\vf
Tcuj
C\OcQ\T\U]VeW\Ye[\\\_cbclfvb
AdOcVeWUYXcdlf
BaRZSi
B\F]H[J\KeU\V\WZZ[^X`ZgtmYo\q\
@\BZC\J\MdT\^Z`tcbqbvX
@]A[F[GZQ]Ze`h
O[Z\^[`j
GXOZ`kc[
BmH\c[ebvU
D\H\lVvg
B\vh
@[AaCcDbHbJdK\N[PiSYTcUbWcZe\[]\^Z_\b[eZgYhbk\lbpeqgrbs\t[
A\CbDjGbHcJdPbT[VcWUZ[^dacb[cbd\fbqgr[tZvh
OUPbqc
hip]t\
P[WlcelWvX
HTUf
C[K]OiP\VY[Z_Zldqfs[v\
BZWml\
WeZ[h[pn
CZD[G\OVPwS[c\
BhHVW\
hqpU
HiJ[
S\Vgcc
J\KVV\W\XYccst
KWsj
GeT\Whf[
Vk^]ac
AfM\P[VeWZX\Yd[Ufbv]
V\W][me]lY
WZlm
AXC[DkEeJXO[V[WYYdZ\[[^\f]pbvf
DWvj
AXDjJXV[W[YcpbvY
D[Ylv[
DjvX
DjvV
H\[dlh
Tjv[
O\VgWb_]aac[
AbCcDfI[NiOXPbVXZ]`bl\m[
M\NiO]jd
@]H\RcSjW\
@dCeDgHjIcJcMcQcWUYc[\]\^cb[l[mbpYrcsV
HlsXv\
GdH\Ub^il\p[
G[H[JbKdMZN\SlV\WZYZZd]\_[`jc]d\e\fWl\p\r\v]
KWNXSZ`u
PjSYW\`bl[
FcHcNbOdVbWhl\u\vd
FcHh
ChIbO\j]rc
MhRYYc\c
G\[ll\
K\MfW\[Z
DcGbH[NcWg^Zabc\gfh\lZt]vb
DeWk^Zl[t]v]
TgU\
Y\f]rn
qZrk
qZri
W]Zh
@\B\EZFiHgM\PZQfR[U]Y]gYhZl\m\n\o[pZq\
FVHiQZ
Fcgi
C]GiP[
M[Wie\
J\bi
WVY]^]mbri
f\rk
F[L[MWOfS[TXW\Yf[\]\^f_\cbdbffibnbqar\scua
@cJaOcV\XbYc]Z_Xc[dceVf\gdhejcl\pcqetevd
Od^W`[
O]T[YmcbegfYt\
MZXcY[^n
HdY\^afV
CbYk^clbqZ
Y\fm
ejt]
O\XeYe^Xv[
B]D]F]G\H\Q\T[XfYY\f]]^\`\a]b\hXqZs\u[
A\T\XiY]\Y]\_gc\
XG\d_Z
VZ\c_Wp[
V\_g
@]XW_l
V\Xmh[
HgJZPb
mbogrc
H\PnYY
eVhk
DaQaUgZef]h\i\m]od
HbUbZkeZ
eoh\
C]I]PfRiUfWZ
@cA[DnEbFcHYJfOePaS\T\V[WWXZYZZa]]^fb\c]f[hai[mfncocpZqbrcsbtduZvf
@aBbCZDYEbH\I[McNeOiV\WZZd^hb]cddfhhmen\ods[tfva
@[CbEbVYY\^f_daeh]mcnYqbsa
E]J\O]hZql
DpEcGW[\eXv\
FkGcH[KaPgVcW[Y\[i^b`egehZlhmhnYobrhs\v\
@cD\JlKbZc^[qZ
DpEcG[H\M\[Zl\t]v]
vk
Ibebhmp[q\
EdTjW[Zd`fvZ
BcHgI]J\M\TZWeY]^[_[`\cbeZn\o\qnv\
BfqZ
CZHeI\T\WbZ\[eebl]nbqhv]
LdMq[\\ckerb
Kh
@aA\BgC[DZGcHXJ\KdL]NdOfWW_cb\c\d\e[fdh]oYqbsgukvc
J[NiT\lZrcsbuj
BkG[PfW\_eecog
DnE[Jbsbu\v[
CpJfO]_Yj]
CjGcI\Y[^Z
[g
CdDaHYIcJjSfTZUZf\s\vZ
G\SeXi
^gebp\
Ko`\
KVV]ZZ]\^]fbhephsh
W\Zi]\pZ
BbC]FcHYKcM\Qf[[^hb]gbhdqcv]
F]gYqh
CbFbHfJ\KaQ]VZX\[]_eph
Uhgchcm[
Hjn]
@\BXDbEYFdJhK]M[Q\WYZg[\_\`bc\dcj\l\p\q\s\u\v[
@bCbHdJW[\das\v[
J[Zj
HXJf
HkZZ^b
E]HkZV
JWZe
JkZ[
JjZ]
BhFc
FbN\OfQhW[^e`fa\eeff
R\V\Wi
@cDiR\v\
IjP\W[Y\
H]IkK[OWR[TZV\f\ub
cg
Icf\rV
F\IkK\O[P[W\cbg]
G[IWcgg]
IhrY
AbB\LiNcR\W\Z][\h[lcq\te
L[R\WXc]h\kalh
Acti
@aA[BfD\EbFbH\JYK\LYNWOZRdVZWcZf[[^b_c`rcVhbj\lYmlr[u\
CcJaS]`Zmindr\
@cCZJ[OZV][f^\`shZn[r[u[
A]PYWX`mub
BYDfGdH\KeLdNdOdS\VYXbZR^d_\`VbbcYd\ebffg]hfldpaqbs]
BdCiG[LZOkQdZY[]_\ebhbkbucvg
@YK]N\Xb^kebhZlgpd
DjFdK[McP\SgZX[\^\hcqe
B]FYKfLYS[Z\^qe\q[
BdDcGgHdJcMbO]Q\WYZb^Ucdi\
@lG\^hh\q\
OdXh^\h[
BcXU^pb\hdl\u[v]
Hhc[
G\cjn]
WZ[jgbm\oc
^\_k
TkY\`bfcl\r[
@cM\OgW\mbp\sd
BoOWW\
B[G[Of
@[KjM\W[
KjW[
BXGXHcO\Ubckj[r]
B[HjcZ
F\H[IiOTVXW\rbu]
IXVXan
CcH\IMO[a\
B\GjWZe\
DlEgJ]MZv]
Dh
C\NcVg
Mhq]v\
M]_gn]
_gn]
HbJfQ[TfZd]g^]c\nX
HbJXNaTkZcr[
HV]n
H]JkT\Z\
H[JkTY][
@[B[E]HfJ\KaMZQcR\T\V[W\X[ZZ[\^b_\b[c\e\j\mXngoWqbs[uevZ
B[FfHgKgNkQ\^dcblZneo\qZrX
FbnfoZ
FVHRKYN[n@
F[n[p[ug
NSlr
BeHkK\cYm[n[u[
K\manWqdri
ngqZr\
[]a\nlrZ
N\nh
TdnVrq
nVpcue
CenepW
^hn\qfu]
@dBZDcFbG[H\MhO[R\cad[gahbkZmfnbq\sdtbuc
JcMiVgWXc]ectc
G\MxRdV\ccm\
MW\cue
MWu]
@]K\N]Y\mfobrj
HgJZOePZYZ]d_\`\ccf\
OhVT
I[OkV[cZ
IeOqV]c[rZ
C[GeM]WcX[Yc[]\b]k_\c\e\
@\JcX[]j_]
B]UiZ[[Z]\c[m\sb
JiX\^Zadue
sbug
AYC\H\JgMZZb[]\a][`ZbZc[d[eZg\m\uYv\
C\JZ^i
JhO\WX[\a\
A\B\F\HhN[V]WZ[[ept\vY
B\HiW\[\eZt]vY
@\BXD]FfHgQcWZc\dbefn\o]
BZHoQXeYn\o]
HVQndc
D\W]vl
AcBcR\WZ^g`[nco\qh
L\^i
AiF]MgW]^Xneqa
@ZBXGcM]NiO\R\W[Y\ZZ]b^Ybbeblctbv\
Nit[
[pbYl]
@\Ni[Z_be]
A]G]WZYc[ll]
FaHid\
H[K\O\Rd^]_]firZsfv\
_g
BjHgW\[b\c^\jco\
BYDbHcJRZf[e\cjd
Jqo\
BZF]JbV]W]ajj]
B\LZ[hl\
B\LZ[hk\l\
CfD[GbIbJ\OpPbR\S\UYVUWU\[aeced\e\f[h[i\j\lZo\p\q\ucvZ
C[EbIeJdNgOSV[W[Yc_b`Wcerfufv]
IhN\PaR\V]^Y`\aarcsa
ChEbIZPbV\Y\`]f[q]uZ
GaN\O[VeWflb
H\[l`aocvU
D\WY\eddgchcvQ
D[bYvj
DYvj
DdJ\e[vq
DeGcvY
D[HbLaWd[SabeWlZmct]vh
eT
CeGZIcOiPeSaWWeafdg]
OhP\^Zeb
B]DiWYvb
A\ThWYZb^b`\air\
GcVc[\_\jbvh
[gvZ
B]F\HdI\NbOhSccZd\jYlfmbrbu\v]
OZWhobuc
W\[g
H[J[V\Xd^\e\gbh]m\nZo]pmua
Z\^\pf
ZZpg
Zip\
OoV\]bgcj[s]v\
BYOhUf
HdJ[KaOWUdW\Z\menaocr\
C]E\H[J\V\WaXcZd^Z_b`\a\hi
BZC]F\M[O[V]W\ZV_Z`\h\pqqZue
BZM[Z[^c_[`\pg
Hd^aqi
Wj
B]DdEjFkG\ObR\W[acu\
@gc[
F\Oga\
@IEoFfc\
E\O\W[cm
@iE\FY^e
O\Ph
BcCbD\EYF\HXJ[M\N\VeWe[[]Y_cbddZe\hblamkndodpbq[u\
UdmfoX
V\mk
TX_[ni
B]H\l\nk
J[NbTiU\VfZ\[[_Ybcg\lbmbnUoopYsb
BZCeGbTmU[WcZ\[T_hgghdlbm[nZp[
BjUd
_[mQnZopp\
ng
T\pk
hclh
@\AZBjCXD\JiKdLbMdP]QfR\V]WTZb[Y^[`Zabb[cdebffg\jfk[l\m\n\reu[
A\BiC[EdGYHJI[JXKcLZV\Yb[[_c`[cZebf[j[lbn]q\rfsf
J[K[NbP\V[\c]cdcfij\ncrcsdta
BVH\J[Qf
@aB]HmJeOYVcYb_dd]fZlbs[vc
BXGdH\cd
B]_Tjql\
BhO\cbrbv[
Ya[\]i_]
B]FWHcWb[c
FhH[[f\c
DiEgGZNdVbXdZY[ghglXuc
@ZFbNZX]]c^mlc
Dh^dv\
Nkl[
@eDZ^Wdclc
@fB]DXEYF\M\W\[\\\^Zh[ll
E\G[HhPaTaU[Wg[a^hccd\hblZv\
Ni
B]GhZ\[clcv\
B]Gll\
[b_ecYhfiesctove
[b_gsYtiv]
@[AdB\D[FeGVHUJ\KeL[McQ[S[VdY\Z][Y\Y`\bVcjjinWqXsbtdufvd
@\ChH[MbO[P\V[c[ecfel[n\q]sft\
HgQhSd^V`nc\lP
KdMeQ]^[_]cZsftguZ
G\NdPSUbW]`[ccli
AdJX^[_h`dhZqit\
OYPhS[
CYlg
KbSf`bd[lbr]
@aAaFiJdLgMhNYQcZ]^b`WbglU
ckl\pb
W\_j
Wm
B[WVekt[u\
FdH[RaYcaffbl]sbvb
IbV\ahc\ve
B[FZHcJdKbMbNaO]SfVbWiY]Za[[\\`ba]fXmbqdv\
GdH\McVdcZllmb
NfO\WdlVqb
FZJh`c
@[E\FeHjL\QaUYVc[d_\b\h]l\nYoZqYsWv]
VmWX
E\FgHgQdV\Xd^]aacUsY
HW
FSHiX[
FhH[[[cc
BaFgHZIcJaOcUbW[Xc`[abcbdc
IcP\Ve`Xco
H\I\OhU\WdXkZ]f[lZob
O[V[Xgo\
SpW\cY
FWVjbW
abb]mko\sZ
D]O[VVe\teu\
V[Wi^]
[h
MhVdW[cbhcl\
MgW]ce
@hV\_]
Vff\rgv\
M][kv[
CeEcFcOcR\SeU\X]ZZ]e_bb\cadbfcgbjalbpeuj
AXB\C\D]E]FZG[H[I[K\NcO]QcScU]VgX\[X\[]c^c_V`lced[eZi]jcl]ndo]q[sYtYuvvj
B\OpV[c\
C]DbGcS\VgWe[\_c`ecbo\uh
C\M[N[OXVbX[_Zb\e[hemRnco\p[qWsZtVuo
C[HcXh]\
A\JYOnVhbStd
SUV\accbfivb
MjO\_\`dje
Wf[Zef
CURbThVb^]cir]tg
FZVYal
O]^blkvW
OjSdW]`Yd\f]sZ
AZGhHcJ\MgS\VTWT_[aZcVdffbn]rcsbtfucvm
C\DYEqM\N[u[
NbS[]WegfUh[lkmfnYpoq]rZsc
qgsZ
CWObT[]ivg
CYFcG\IhO\Rb
HgJ\K]U[V[X[]\mou\
@iG]
VYYd^dd]rdsc
VXY[b\ngpfqm
Gb[]c\lh
OZV[WoqZ
A\OXX\]aug
KcNcSbVY_[`Wp\
HZKgcbn\pjqhuX
Wfuc
CYHcIbOfrT
ViWXcd
CmO]`\
CdDbFbGeO\TdWdhhjd
Ohv[
D[HcV\[\d\fjh]sb
M\O]\[]dmgp[
G\T]WZfgr\
CYNfObWZ[[hkjd
H\MeOYVjXb_\q\vb
O[WZ_i
V\mXum
@\AgBdC\D[F]GgIdMZNaOZS\TZWZYk[\^\_\`dacd\eYf\h[jblqn\ohrds]t[ujvb
[ijc
AdBhCbDeGeIgJYMjNgOZPbRfSVTZWbXgYdZX[Y]Y^\_baYbqc\eYf\hWjYk\lgpZqls\tYuZvi
G]SXcefW
G\cj
DbOhabu]
NcSc`g
@XAYCaD[EZF\HXNdOXP\ReS[TWUbV[WcYb[Z\[^W_s`Za]bhcVf[g\kYlambo[qaresgu\v\
FY_\c]fYqosftZu\
C]G\NZSbVU^]_Y`Wcdhhjbk[
D\FgG\J\LjOWPiQ\^dbfcmd\k\ldmbq[vh
U\V[X\\\m\ocpo
GhVd_d
CjHdMZU][b\\bbc\ebfh
CW_jmdo\
AcFdHZOlSZTcVY[h`ea\celYq[r[teuc
CUJfmcrf
AaMbS[V[Y[dkfPsetd
@eG\XbY]dffXn[pfufvk
@kA]D[EZG[IaMgNfOfPcVXXfYX[\]bcbebjZq[va
D]GeMqPaXf]ecdido]pht\
lW
ehtU
AcOdV\[T`h
VkW[
@bGiJdSnZc^ccXq\
Udg\mXph
M\Obfi
H[Wi\\d\fes]tcv]
@]AeOUW]Xc^m_Z`oaejLl[vh
ORW[\\_f
A\GaI\OUU\VkWdZc[[_b`auc
AlB]CZGWH\IbOVQ\RaUcW\X[Yb[Y^YabbZjdkcminboZugvf
Cce[ti
AeDVE\FfGdJ[KdO\PfTiXcYfZh[g]m^[`ba[cYd[e\kbncpXqgrjsZv\
HbObScViW[mbn\o\
IcNaObS\TdVW_cjbmeqc
OWcf
@eFiG]dfhb
Dk[[
BcH\OsPUSkWW`RcZd\v\
B[DfIfOS^\f\rZvd
C\I\Ol`\qZ
[j^\kaoc
AbCcFbI\J\MTOcVj[W]\_]bZcfghh\j[mbnYodt[ul
GaNbOgPXSjWcf\t\
N]V\Y\_j
KhOZVb`ee\h\jcqf
CcFbGcKfL\O[PbWnXfYd]e^dc[e\gch\ihj]lbolpZqXrhs]tcudvY
HcIdOYRn
CRG[Ikr\
C\IpOX_\
@[R\TcVdZc[e`bhi
B\C[DlEbHaI\J\OXQdR]T[Y\[Yb[dae\hdl\p]u\
DpW[dSh[
C\DzG[HdJ\OXQ\R]W\Y\[Y]\dYh\u\vY
EdVb]bhj
DPHbQbdjvY
DWGeHbQcV]dehZvj
Dhd]v[
D]W\[h\\ecl]
CcHcI[JZM\OeThUeVd]Zbce]h\o[sV
CgHVT[UgV\
CZHcThVYW[Xdh\s[
Cg]R
O\bh
AbC\OcUfVh
CjXc]X
@\CZHWK\LcNaO\R]U[V\WYXdYb[]]\c]eWh]jbpuse
NeVaW\Z[\b_dpm
C\X]Yh\\_\pb
H[O\XdZo^g
^[e\jepW
B]H\KsM\Zdb[nXpWqZuY
OXW\cp
OhW\c[
AcC[GiK[OkVdWR`dabcYva
CiHbOYT\Whb\d[lb
G]cbdgm\ob
BeHgWY[ch\lcmbogs\
H[]jmbneoS
H]oRqd
KXm]nioY
KSW[mZou
BcK[Ub]ge\g\mencoR
SgWbgasdv\
mho[sc
mjn[oT
KjW\s\
KjW\s\
@bCYPbWhe[hcjard
IjR\W[Y[r\
ChH[L\UbV\Z]\Z]Z^\_ed\fah[j]tYvZ
CiJgT\Z]\ZeZf[vZ
@\B]CZDdEgFbH[I\N\OgQ]WW\b^\`bcdjbk\
C\OgPeVY`\cc
CcOhVZ
I\OSVn
O[P\`kc[e\
M[RhV\c\m\
I\RjV\WTc\m\
HaJ]VlWYYbZ\v\
AdC\EhF]GZJ\LYPfYb^]`ccpkZlU
VYcj
AYPZY\`\cVlq
N[TbVla\h[lZ
ViWZh]
BeCiLhR\S\Wb[bd[f\kYlbv[
S\fgr[
ci
CfL\M]OiSaWc][_[eZqoti
HYl\nis\
D\G\LYMgOeYc\a_\cdeZt]
AaL\Q[VZWe`adjhhlZ
FbL\MbQdZ[dioX
Se`kr]
C[F[GhH]Jdf[nbqdr[sq
Egv\
C[HcO\ScUcrW
BfF[LYMbNb\cccd\lb
A\DcSefT
LdNdWYYc^\aoc]e[hhqarXu\
@eAjBfCeDdF[GfH]IWLSMjN\O\Q[SdVZWVXgYVZZ\R]W^j`[cce\fbggkam\n\qcr\sWuZvj
H[fhsY
@ZBgCWDcFdGdHbJaKgLZNdPdSbTZU]VcWdX\YiZ\]m^a_X`ba\c[fmg[hYkao\rWs\tUubv\
We^]`lt\
LhWbefoTtaud
H\VaXicY
P\`\entd
JaK]eYmepVu\
HTaccdecs]
AYCWD\EeJ\M]OlVfW[[e]b_[`]cef\hcl\ucvg
eg
Uceh
L[]cl\obp\qeth
LfWd_kaZlf
@hA[B[CpE]JdN\OeSgVaW\X\]d_ia]b\eehaq[rZtX
B]HfLZPfU\VbWcY\ZY\]d\oksb
KdPbY[mWooub
H\N\PdU]W\e[f]g]mjnZrhs[
BcF\GeH[JcKjMbNcYbZbc\f\mbneofr\sY
L\U]^\aYmVnjoqqYsat[
A\B]CbH]J[W\Zl[\`dc]
ChFaTaZd
CXZe
H]f\rh
H]f\rh
B\M\PkV[Wd^Z_\ghjaqhsc
AdGZN[OVPocZdk
_be[hmo\
C[U[XVZb_\hbm[nYopqh
I[Og
DYEZKvn[
GcN]OSPfaer\
O]Wd[]tj
BZH\Wl[Zb]cjk[tYvY
C\E\FbYc`jc]ha
KmO]W\o[sZu[
cj
C]Wi\\d]la
VkWZ
ii
ih
AhDYG]HgI[LcO[QbSZWYYZ\Z]Z^b`db\e]g]l\m\nWo[qcr]sWucv[
BWE\FdHYObQ\T[^X`cqcrZu[
qkr[
Ah
FZHhQbTZ]\^]h\q\
AWBgH\TcVdWj[b^bhfud
AVBfCjH[LlUjVhW\\Z]edde[fnq[rgu\
Ak
EeFbHZ^iuf
CZHWTp
A\HcTZ]\qW
AMCZD\FXHoI[JcL[QcTYU\VYXd]Ycae\fZl]n\q\r\tcu]
H\ImR]WX
H\IjR]WX
Yfrb
I\W\e\hp
KZRkV\WXYZ_df\n\t]
@bAXCfD\E[FeGeHXIbJcLZS[U[WbXYYY[d\d_ebbc[eflcm\s]vY
^W
O[W\^Vacqnth
ChZX\]]d_c
@kfeue
C[E\F]GmJYW\Zd\]]]^d_]a[dblb
VkWXa[c\
CgJbTkf[obq\
Cg
@XFk
A\CYEaIeJhOd^Z`kaYqY
FfJ[]vb]
@]Ei
@W]Y_h
CjT[V\airY
V\Wjb\
Wkl\
hh
O]afoh
CZa]em
NWVlXdad
CXW[\ol\
P\cTli
CcVbWZ\g][fc
@[A\BkDTEJGeHbMwNiO\PZTXUcVeW[ZT\Z^fbYchdceYgdhYkclcmfpbqWta
YdZ[pj
C[DeJbT]W\ZY[R\o_\aceZtYvV
@jZc^]_j
D[FZI]J[NhVd]c^dc\lct\
B\V\WW[kl]
AiCZE[F\G\J\M\OcPfR\VoWWY[]]_YaZc\d[fdg[hilio[pdq]ritivZ
ChF\W]][
DVM\V\[p\bc]dYkcl[
]h
@[DcE~FZJ\MXN[O]PU[[\]_W`da\cYeXhZjYlXrbve
AWPl_Z`[adcjlf
CkV[
_Qcrj\
em
CjFbS[fZ
@[V\]g_jp]
@\C[GhJ[KcVbW[^h_bbhdbnbqY
OYWg[g^dce
BgGiMdOc[[^b_Zdhe\hkoa
B[C]EcFlM\OhPdTcVYZb[[\]][^fcZd\e\lhndpfv\
Rd^iqQ
e\g[hmq[tV
lm
W[vi
JdZh
D[GZMj[R\bk[lsvW
C\D\G\J][[cclpub
LdZ\[g
[mlV
F]H[J]SiT\UeYXcZeffIo\p\qZrgsi
M\WU\\fts\
OcVTYh_[ccf\
ViWbp\
cgfV
AZEbGcI\KbMcNYOcR\S]T[WVXdYeZZ[X]c_daabbcbfbhbjXlem]napaq[rVsduf
EeK\MeOa^bbcckokqZu\
Pgc]
JbMiXg]Va]p\ubv[
D]G]HjlZ
U\]dakl]u[
Ohu\v\
DjEc\a`cef
FbH\X]]Ylcm\ugvY
][m\ug
B\D]E[FZHgJdKbM\OYPWUcXaYg\Z^Y`\aabZc\deedj\l]pbs[ugvh
@\B]CVGVH\JYKbO\P[R\TgUcVdWXXVYg\e]Z^\_fbeche[lqmbsZtduYvU
V[YjaX
On^\
@rBcCfDaGeH[K\M[OYT[Xf]b_\fVh\jZkal]o]sYufvh
Hl
D\hh
EcJguW
E[H[M\O[X\[[uhvb
DlG\M\O\P]X\d\jdvg
G\N\Vd\je\lm
@XA\BdC\D\HeJZMgNeOTPeSdUdV[XYY]\Z]h^b_Y`[bdeZfkk\obpfqesa
eo
@aAeCZG[HcM\QaTcUb^d_\abb[e\h\n[qgsZ
@dFbQcUb^[h\m[og
DbU]vh
D\XdeludvZ
DVefvV
GgWX[[]b^\ejjdudvY
O\Vkv]
AXBWFbGmH\IYJdLXMbR[SeTXVXW[X\^fdbe\gcj\kXmWnYoZperetcv[
@gBhCVEeFbHVIbJeLXMbOZVbWbZg\c]iacb[djfbgdmUn]oXplrbs\teuf
NZO]PfSgV\Ye^b`\bacZhbl\
@ZCXEaMlS\TfUbYb\b]c`YcceWfcods[v[
H\JpW\bUc\dn
B\DSEbGVH[MYO\S[W[Y[[X\\`[aYcmdbe]g]jZk[lXs]u[
@\F\V\^fc[li
DYZblmp\
Fl`fdel\
DPJ[T[aZlpvV
C[EVFwGXHnJZMXU\Z\^WaZbhl[s[u[
C\H[MdN[`bj[sotbue
Mg
M\R]ShY[
G[M\[jl[
G]Wh[Z
A]GlPbVYW\p[s]
Sk[\dYv[
DhG\^cvX
F\GYIdKdO]P[SbW\^icdn[o[plsat\
Clpc
CXD]FVHcI\JXMbNWQ\V[WTY\[Z\[]V^\_\`jc\dreXhTjbpbqfrYs\u]
KdPZ`]cm
AbCeEZF\K\MZOcWlZd`\d]lk
Wi[\l\
NflT
EdI[JfMYNgT[V[ZX[[^V_e`bbbcZl[risbve
G[JgN]O]^hrg
CeDgEbFbJXK[N\O[P\VmW\Za[m^[_baccUlbr\td
OqP\Wblcr]
DfJhQmYfbZcYdYq[
@eGhcbl\
B]Gc[]c[kf
BSL[Wr
@dCbE]FlI\J\MjN\PfSZT\V\WgY]\Xcge[mYnXo[pkv[
FbJkV\
LiM[ib
K\V]X]`lna
sit[
@bD\FZIaJiNa`d
H[J\WXXdY]]iedhep[sXtd
F]IicZ
DbFXH\J\\ecXeijd
fZrh
JeLfMWN[Q[V\Wd[[^d`]dih]lduZvc
@\F]LiM]N[Rb
E]J\Mgb[dm
DpjbvX
EgZhdUva
M\SiWY[\
AaC\LXMnWY[[^b`cqgr[vd
^hl\
CmLZO]^h`\
CdDcJiN\Zb`\dZh[ldvZ
@fA\C\DjE\F]G\H[J[LXMYNsOfQdSYVcWeXeY[ZW[Z\d]d^T_g`eabcedVehhfj\k[lbo[paqctVuf
Q[dg
JbWle\r[
@\ChG[H\OlS\T[UrWWX\Zi[a\\]V^U`[abbbc[gbhaldm\pUvf
UUZb
HaUlo[
^le\
AdD]E\O[^l
A\D\EbJcM]TgUWZ[^l`d
LYOwT[W\Z]ccu[
A\BdE[GcH\I\JdLaQbSZUYVXX\Z]\\^e_ca\b[hYm\nbo\p[q\rduc
BiCcF[G[H[L[M\NdO\QeTcVgWT[eadc[kXl[n[qevf
C]E\FbNeObYd^d`\c[fahbn[ris\ub
@]BYLmN[OcW\c[dae\h\k\
BlH\L[W\
BiWa[l^Ytcv\
LWkk
HiaYcekblh
BZJmOcW]
BWIbLsWT[\\ZkVl\t\
DdGeQcvW
RXWm
@mG\L]N\W]_ck\rb
GZLkVbW[[Xl\
NeOWPcVY\b]a^[e\j\m[nioZreum
BhG\LS[\kX
BhGcHVJfL\Rd`cvX
J[M\W\vn
m\nZum
B\LqWX^[dek\l\
BnLXRbk\
BYLlWU
BTGZL\W\kn
B\LWWb^dkg
BbGZ^fkV
Rj[Y
D\G\kWvl
HmWikbv[
G\J\L[M[W\^Vnou]
@[FeJ[LjWZYb^c_\b[cidYfcobvV
BfG]MoWXmbu[vb
DiO[WZY\eWkh
G\PcScViWZYb^\adcbv\
GTM]P]Yy[WfZobrY
C]J[McQl[[]dbYhYmhoVrYv[
NeSg`cd[l\ohqg
JfO[PeS\on
M[N\T\W\X[[j^pt\
CfWgYb]c^[obr]
Wpd\
C]H]I[K\TcYhc\f\h\lbmdneqTrc
T]vi
HZJZU\Vl]d^khbmXu]
Hks\
O\Vg
@ZHWJfZc
H\W]Xj\\^\qbrbtZ
CcWj[]l\
LlMcN\W\d\eb
HWTnnZobqcrbs\
@\AeBiD[F[G\HhJTM\NcOcP]RbTcVXWgZ\[\^h`[c\hekclqmlndoZt\
G\LhNaWV[blZ
CjTaWd^U
AcMiN\YYddebf\
CbJeLaMdO]e\tg
CdD]FaJZY\^iccffl]vZ
AeC]D\HcJ\L\MiN\ObU[VhW[YZ[[]\^bdlfdg[lWmencpeqdsTubvZ
Hb^ZmcqWtj
CZH\J\L[M\T\WjXf[[\Zo\
AZHaTeX\Yb^j_bafc]f\r[sb
A[ChDhHaQWT\UjV\WZXbYcZg]\`\nao\u\vh
We[decle
AXGXJgdf
C[W\]i
Aj_Wc\
Jgg\
CPTj
CjTT
CdMcZ\^jebm\pWu]
BdGXUnXb[\^Z_dbbcekZq[u\
DZEhJZNcO\TdVXWWZc^ebedXlmnXp\r]ux
MY^X_]agb\qo
AbLqNfWYZ[][bXe\hb
AbG[Yg^\
OWWl[d
BjDaGaL\ObWYf\
BiD\QbWV
ViW[
ViWY
OgV[
BaL\V\edkhv]
BZL]MgRgWb
GhHbI\VgWdZ\[\^b
G\VhWbq\
GoWR
LgWUjZk]
G]UcV]WbZe[a^[k\
G\HbSlWeecfcmgoWu\
KbS\WZoi
I\M\OjV]Y\^[_ecc
@[agcgeVj\
_\a\ji
BkD\GXHcJcUcWVc\v\
l\vl
WX
B]Wq^\
BbR]VeXi[]
@\F\MfW\[Z
GbHbO\Q[T[U[WaYc\Z^\`gabb\cZe\fejdlbmbo\vb
e\jbvg
ng
ng
CkTZ^[a\hc
[\ehh[
AbBbDcHZM\N]QdTfUd[cbefbhbk[lZob
B\JhT]W\[gvg
AXB[CfQlT\Wb[e^dlarb
A\BgQ\v]
AfBfG[J[LeOdQbTcWZY]Zb[[^]_a`Zc\ddedfahgl]va
HbOeQ]Tf[[`\rb
BcJbMdOWQ]T\W\XdZi[e^cb]c\h]lbocuhv[
BpWX
L\McOjPjRZSgYbnbocphsgt\
Vl
A[B\CZD\FYGQH]I]K\L[N\OePgQ\SiVSY\Zc\]]\^X`Yadb\cefMh[j]k\lbm\o\pWrSt\u\
C\H\LbOaPRSiTfYZZY[ZfY
L\O[P][d_]c\ll
M]Sfci
PeScTWW[Yc
c[lW
Ycfh
GYOZPhSVZ[a\cilS
A]B\GXOePWRbVcW\Zgabcp
H\SkW[Z\fWl[q]rXs\
BZDdHZOuQ\VZu\
D\EbFdV]WZZb^ghcqb
O[VhWi[e\\]c
LfWW
DlW[l]
ViW[
C\DcF]GeHgI]KZMkObS]T[UdV\Yif\hbl[mbpbud
M[TfWfYb_de\lf
T[Yf[d_]e]hfuc
MkYY[T\\
AiCYMcVeY[fbl]
Vgfb
abii
Oiee
BgOZTh
BZC[GZH[I\J\L\WZZd[X^db\cbhgljq]s\tb
FdHcI\ZS[Y^\cfhfliq]ta
Zi[e]\kZlY
EbW\Zh
B\JbMZOcWcZ\^ke[
WY^he]
@bBaC]EjF\GcJcW\Z\]d^d_\a\cYeeve
@XCZEbFiH[JdVa`]coeghYuiv\
@lB\E\M\^ZhZ
@iM\Zd^\
@WBfCcE]FZH\J[hqq\
@VCeFcH]Zb]]^\gbu\
GfWf[k\dc\l]vW
a[vj
B[GZL\R[VhWcch
H\LVWil\
GfL\Wg[\\\
Wgc\
K[LfWO
LhWT
BwDZGSM[OZU[[[]bclhbm]
BnD\E[GkM\VbW[[Z\[`\aib\c[eekfrb
EcG]J]KbO[ReUeWX[i\ae\f[mZvc
E\[i\a
@bCbGZIbK[LZObR\TbUcWbZb[[\\]c^h`[a\h]kYlbnaobqZr\scucvZ
H[Uamfn[oQu\
O]SjT[WZod
C]eghc
C\O\T\^g
AiCdJXM]TdVZWga\bae\gihclbs]v[
H[WU^dc[fbgZlonbocpc
DbHZOcV\Xg^[v[
Uhuc
CcUi
Ai^Zv\
mqn\oP
AjC\TdW[^\
@\AVCXEeG]HeJ]KZNbTiUYVbWZYcZZ^o_[bZfag\l[mjoUrbu[vY
CTHfJbSa
HcUhmbn\sZ
A\Nd^je\
A[CfHWJ[TfYd^YeXfXlcqar\sfuc
@eDaJXTTUcWd^\edmdoYrcsav[
AUCeHZJdL]OfSbTeUfZS]\^Z_fl[m[pfresauZv\
HdWcXdabrhub
BfT\Ugc]m\ncrXsb
AhDbOc^[car\
DbTfW\^Zvm
Tf]h
A[^Zeh
BWDYFaGaHcJbU\VbW[^ZabcbfclfsYuevk
KbS\W[Yb[ic\eZrc
[lv[
@]CkG[JZKWN]OWQjWYXdY[[]\Y^]_bb]hZjandpcqerfs[
H\NdV]Wceal\qesk
AcMaThV\Ye^SaeeYo\q[r\t[u[
C\NdPbT[WYX\Y\[i^phV
A\CZHYJiVZY]]b_b`dbgdjlX
FeP\UXWgeij\odr[
AUDaF\GeHhL]M\N[OcPbTZU\WbZj]c`lagf]l[obt\ve
CcD[EbHYa[div]
A\C[GdIeTiUZX\Yk[\`\e]fTlcm\q\uj
WuY\
H]ObUlVh]Zm[ud
CgH[LgOXY\[b_c`cc]dme\
@mEZG\N\O]Wj^R
_l
PZYfq\rj
D\O[cg
^gre
O[Vj
T\\g
AZCsJeO]SeTZX[q]vY
Igr[
[gv[
M]WfXhY\\W^\b[qlu[
CcV\W]Xc[ZbjhWkb
OdQ[W[^\hpqf
@]DbFcHkM\^ia[b]oYs[ub
DgL\WZkk
@ZAeDcGhIZJcMfO[SfTZV[YgZc_K`ZbXc\dVfgh\j\lbmcodrbscvX
B\CbDeFdLaObTV]d`cc[ech\lbrbvb
ANB\CkEdH[JgMbNeOXTZY[Zb[\\\^i`lb\c]d\jipYqjr[sZtcu\v]
CcI]OVT]_cgcldrf
S\V\Y[_i
BUHdQsW[Xc\]_Zn[qb
AYD[HeKbO[PgQWRbTdUhVgWkY[Z][Y\\][^c_jahbccedghhjcl]mcqVuivR
AfC[HZMYOfZb[abcocvk
[h
NilY
B[Hi[[q[
CZGZIXJyNbQdW]^[djldvZ
C[TbV[WVXfcfob
AYBbCbDZF[GcHWJ[MbN\U[VbYY\\]a_[aee[gahpk\o]qfrZtYuc
Fb\cqWtq
AYCbJbLhMiO\P\TeWf[[^[_[mcnapbrcvY
DaLgWSYbkcl\
AeBvC[E\F\GcJYNWOmQ[TkWYXgYW[d\[cZd\f\lcn\pbrTvU
J]Tj
@\DXE[F]GdHOJXMhN\TpUbXeYbZY\Z]d^d_b`]a\cce\f\jkqYr[uXvX
BhDZKbTcv[
C\DbFZHh
HVUhV\\i^b_ch\i]mXodqcub
MVb[qf
B]D\E\H\OdQ]S\TcUlV[WfXaYe[[]]`[ldmgnhrT
C]F\H\IfLcMcNhObTgW\Y[[c]\`[cWeblWrdsd
VjX\_[
AnCWDXEbGZJ\M\[W^\_gacc]ebhbl[q[vY
Yi
k\tk
Ac_T
HrJdM]V]WeX]]Z^gn\
MfbZcm
MtVT
AtOd^\_Fcd
@sEZO\W[[c_\d[ve
@dVgW\
DbFhH\L[^hcfecj\qd
N]PcS\Yeeit\vb
V\W[_j
YihZrb
C\DcO[PdTYUoVeWjYb_dbdebqZrbuYv\
Wg
C\JhObVgW\^c`[of
PRSfV[Wa][^\cel\re
Ne[dlW
@bB[CgDbEgGVIZJXKhMcO[PiQ\R[ScTQU\VWWVXjYaZY[f\Z`dcYdPeXfghhibkZl{mcnVoWp[qOr\sdtXuyve
DdO[SbU\V[]babcZnbqfr[skt\
EiFbJ\]b^[hcm\
BhR\\\qZ
VnY]_\
L\NgW\[[^mb\q\
\eeVt[
BbHgNd\\fbgchcj]t\
AYBYCcEcGWHUJaMYOeRbT]VdWf[Y\i^h_Zb\ebgbhVjbkWlYm]nZo[qhsSt\u[
@[WgYdcdte
D\W[[\j[vm
@\AgB]C[DaFbGbHeJYK[MbQbT\VdWcZ[[[\\^[b\c\fghdlam\tcva
AcGeVhWf^\
CaHbMfObV\WX[g\b^\c[ldncoZ
GgHcWd[Xc\
J\WZ[gbclZvd
@aBcHYLfM\VeWYZb]cbicad\rcvY
Bhbb
B[ViW\_ccdlg
B[C[LqbT
H\bhl[v\
LZW[bjvb
HZTdUbV[fcmZocvg
V[Wik[v\
WXecocvi
VhW[
N\Vghkp[r]
DbJbL\MmP\R[XaY][X^e`eb[cdd]h[kZmendocvZ
ChDZGiHbJcMbR[WZZc[d^\b[c[f[obu[
M\ul
\h
A]BcD\GcHaL\NdObT[Wf^e_i`\a\d[eVfehZjbmcrZsY
BZLXWfZcffl\mc
BgWb_\vc
GWR]SWTXWX]\c[effngaqbrYvb
SdfS
FcNcSiW]fT
@bDeFbH[IcLeMePbSgU\\X]c^\_Sa\ddefhclbm\peqZrfub
@cAdBbCeDbEgFdIcJeKbNjRYUcWcXWYcZf[c\\]a^]_Zabceemf\g[hXlYmcpXrdsitbu]vd
@hDdFdJ\LXMQO\R[T\W[\[]j^Y_[`ccfdbemgahUibjbnboUrbtave
LiWZ[]]\d\
Nk[Y^jeb
@ZDeGcMnScV\[bla
Zj[W^a
A[LdNZVibZd[haub
LgVf
@\DcGbLhRbScTYXaZY[Z]\d\gdl[pfrcvV
F]NYa\hYlk
AbI\MXNXTYW\YdZf[[]bbceRh\lepercud
BbG\T\VbWm[gl[
Ne_chdlS
LgM]W][fobp\
K\MePgc]le
Rb\be\pmu]
D[GUO\UbW\Y\]\dpoc
@dC]EbIaSf]jh\
J\LZMgObTdZX][
m\ojpZ
F\HbOaPXQdS[T]`dabcdfjl]
O]li
LdZ\\\b[
LkWU\\b\
AhB\GXLlM\\[`hd\lZ
LiW[d\
LkM\W[\[l\
B[gjh\
ObTdW\gfjbqbuX
Ok`Zj]
OggYj\
Ohg]
TkgYu\
Rge]pd
Olu[
BcGaH]M]O]PbS\Yb[\\d]\cdd\e\fgobr\sbv\
A]BWCaG\S\TcVZWhc\eclfm]qd
@]KZRhW[]]^bd]t]
A[O\VbWl\cb]cde]
PiY]^[r\te
Pi
Wjt[
C[H[J\L[M\NeR]SbTWVZWfX\YZ[Z\b]e_ZcZdZfmhZlZrZs\v[
\]e]fi
SdfV
N\W\\]hg
@cBWCdDYE]FcGhHgJ[KbW[^d`ec\dcqc
@\GhZUd\
DTdo
BWGi`\
LgMcPfSeW[^e
CbDcF\G]LZMYN\O[PcT\V]WVYaZ\[Z]\_\cejclom\o[pdqbr\sZ
KeYZfbpjq\
D\NgPcV]cll[ue
C\Wf[[\nedlX
cjlW
A]CcDeHeJ\OfPZQgT\WZ[[a\cfhcj\lam]qXsZvV
lju\
WYldvm
CcUgW[]bagm\
CZNeTdV[Wjl[
mf
D]H\LdN\P[S\UbVbWZXd[\f\iblgqbrcv\
ThlZva
Wclh
Ua\\c]ljva
MgVflU
B\UcW[[Zefkbvf
I\JjM\u\
Ji
A\BYD[FbHZIbLnM\OcVbW[Y\[W^g`fc[edhek[qdrdt\vX
LYW[`hebjbra
LhM\Vbebv\
B\H\IdOb^jc]qbrb
B\LiWWXc[[]a`chdk[rbt\
L\M\[n
B\L[P\Wm[\\\
CcW[\k
@\A[B]EbF\JeNdP]WY[g^Y_ea]cde]limbu\
E[GbTZW\cZllu\
NhVblP
[fbalV
Nd_]le
NhOcV\Wb\d_\l[
NcO]VhWe[f\Z
@bEdH[JWTeVeXgYa[\][ccf[o\q\u]v]
H[TeVbY\cdf\
OhV\Xh
WgX]
HaXjo\
@eA\CcDXEkFfGYH\KeMlNgOfR\SdU[WWX[abb\cWdYhgl[mbncobp\qbrYt\ucvS
@jB\CaDXEdFoHLLTMoNVObQYU\WY[\cUdZecfhhemcqdtdue
K]L[O]Sdboe\fcui
CXLZMYO[PpWWYp[]abffrc
FYK\L{MWNXO\WU[Y^\hYtK
OgVhWZo\
@gAgClEZFRHbIdJeKZL\MbNWOZPXRbScTdVXY\[a\[^[`dc\eifZgdhbj[ncobq[tbu\
AhJrLYMZOjS]VYWeZ[[\]S^Z_Y`]bZebghm\n\qYu|
OfWZ^TebhYqgtl
@fAVB[CcDbE[FbHnIZJWLcNSOSPYRcSjUbV]WmX\YVZl[X\o^b`\aYcgddegf[jVmcnipisYtZuY
EhIaK[MtNXO[V[XbY\Z[`[adfdh\qht[uf
O\TYY{e\fY
LcM\^pq\
@\NpWf[Ze\t[
LfWUqh
@bBiD\EcG]JbKbL\MbPcW\YY[\]d_gagejqWsctV
@\A[F\KYLvMhV[WVXg[\^WcdeWp[tT
BcDdEbGcI]JULZMjO[QoT]VbWaZ[^e`da\b\cZd\e[h]kbm[qc
@\AXEaF[I\JYK]LUMYNgO]S]VnWbY[[W^a_gaec\hmlamhnhoUqZsZu[
@XAeC[EZFfGbHXIdJdKXL[MLNfOmPgRWSeUWVhYZ\Z^k`deXk\l[maomr]tfuTvb
@ZE\IeJYK\L\MXOyR]SXT]VYWVYY[Z]\^h_Za\bUcfeZkXt\v\
N\O[[g^Z`h
LZWm[\tc
@]LZMYNo[W
][el
C[KoM\N[g[n\o]p[sftj
@]C]L\NtWX_\
GbKdMkW\\]e[v\
@mCdD]EeFcHeJ\LUMkNZO]Q\UcVbXbY[Zc[[\a^\`Yb\cSe]h[kclbncpcqZr]sgt]vY
LZWb^]bh
MlUccn
@dE[F\NbO]VcW[]g^e_fcde[
C]D[EkFjHZKbL[P[Q\WgX[_aedhanY
BfHgKbLqMYQcWVXbYc[b_[e[hZjbk\q\
fYri
fYri
ei
Ph
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
\V
\Rtd
BjWYZY
Zj`cd\
B\HcWm[Y
D\L\NdV\WY[e_bc]
GWNfW\c[
D]L\NW[o_]lY
A]B\D\GXOcR\Weckv\
JaTW`hfeqfrWs\
AgTb[c^\v\
B[TiW\Yecff\v[
cYlg
FcSefT
HbKU^]h[sku\
KosW
@eAcBYDcEbFeG[HjI\J\K[LXN\QVR\S\UWV[WXYbZ\[\\c]e_cbWcXdce[fcgcjdldn[o\pdqgrZtcuUvf
A[BYC\DiE[J\L\M\OcPZWoX\Ye]d^f`iacb[d[fbgdq\unv]
C\ElFfH[SXVZ^ba[cdfbvZ
FnH\^Z
EpFZ
@dGjJ[O]P\YX]e_\`\cajlrT
CcHdK\XfYW_\c[
L]XVtp
@kBaEYF\HXOWP[`[cbhZ
B[DbOc^d`gc[jZ
A[[\^it[
@dCaDZEbGcH\OeYZ[f^j`\cZh\jaqW
FjHUO[W[
AYCZDeEVGcHTJcKbLkMeO\Q\RaSZTcU\V[WSXfYZZX[j^Z_U`Xb[cbedfmgZkamdoepUqUrdsftaud
@mEYFYKcMmNcO\RcSbW[][^Y`Zbdj\pg
@gGkJZN\Wbk[v\
@ZChEeMgRbT\UcVeXY[f]Y_haeb]elhil\ndtbuZv\
AbCgDmF\G[NcO\Vn^db\ve
F[K\^geb
GicZ
@[EjFZaYvc
@[EbFXHZJ[McNeOfP[V[X\Z[_]cZehfcgcjcmbpbtXvZ
FYMiNbPcV[dYo[p]vd
@[OlV\W[^S`bem
AeBeCbD[F\GaHZWT^\c\d\uZvb
H]J\VjWdZ\^f_cajb\e]hc
@\EfN\jh
PbT[ViWaYe_bakdWe\
CbO[PcShVn]bbYjbqZ
@\CiDVJZM\N]O]VZ\l][_doY
AcCWD\Jldh
G\MdRcTcZd[a^he\vc
@\BcCeEZGiHTJcL\OkPfQ\R[S\UhVVWbX\Zd[i]\^f_b`\aTbecldZeXf]gehWjYkjlbmanfqjr\sbuVvc
@gCeDZEuF[VWcXdXhb
CZDTETH\Tc^j`bc\djhg
EZWbd[lk
DgGlHeI\QZRfVeW\X[]]`]a\cbd[g[j\l]sY
@]DaG[HSQ[Td]g^Z`jaedig\hkqdshvZ
@\A\CZFWGfHb]Y_a`\cdejgfll
BZGjH[JdQk_cd[
_Zaj
D[EcF\PZZ[^ehjlk
CXTkZf]]^d_daZb[
@\K]NdVkY]\\_bc[p\
@\A\CYEXLeNfOYVlWmYb\e][_[cfdbe\hflWq]t]vc
Ej^\j\
@bDYGjHdJ\NYOeW[][^R_[`Ui\jel[q[t\ub
@hHaahc\
FgHiS]]\
@ZCR\cj\
D[Ngd[lt
C[KiY\_[n\ocsj
FmKZ\\
D[EbF\HcJ[P]R]U[VVXc[g\c]g^Z_[beccdbeUfagdjYkcvc
B\HdKZOZW\mfoj
C\D]HYTuUcVbW]^[sZvY
DcEhk\vY
DoJOvk
Pi
Fg_]b\hj
T\Wa[dfclfm\n[r\
AfCeDQEZF\HkJVLdObR[UZWfYb[X]h^Y_b`Zbncdddgck\nao]q[t[ubvi
AcCbDXEbJhKZMcQ[SkUeV\Yf]f^d_X`cdYfdg\hXj\kelendqYr[s[tbuevd
Ms^\
AeBcFVG\HdM\l[
BOJ[W\`\cdlVvm
Y\_k
D[EaGdV\Yipbv[
AfWjZ\v[
CiIbO\j]
@\FgH[M]P[g\hZpY
XW\d_\e]pj
CbHeJbK\[[]]^Y`ae\fZgfqks[vY
I[VXaj
GcOhV\[d
_[pgqZ
CcE\G\H\JbObTXV]WYX\[j]Z_fb]cbd\gbhWl\nhoepLubvg
E\FgHTJcV\X\cZs[
HcI[M\VcW\XbbehYo\qcsW
CiD\HZO[Qc`gb\fdncod
AeBZCWDZEYHnI[JWLZO[QcSZUTVYWTYX[[]V^e`eb\d[fTg]hfl\m\nWo[qjrRsWtTubv[
@cA[BbCfEbF\GSHVJbKZMUNVPdRdSXTYUbVdW]XWYZZh\\^Q_g`Waib[cgeZfbl[odpfs]vW
@]OeVi^X`a
@hA\BfC[DdEbFdGdHbKeMbNdOdPcSbU[VUXdYcZ[[\\Q^Y_V`]aWcbd\f[ldnbpgqjsftY
AhH]qiu\
DeEdGXHbJZK\MbNbPbTdUfV\W[Yb\[]\^c`WaUcgfegalnncocpdskt[
^ifc
@WAYBbCbDcG[HZJgK[LcMnNgPbQaVcWVXdYbZh[[\Z]j^d_Y`fbfcYdbeefZhYj]lZncohpYqWrisbteu[vZ
BkD\GXHTUeWY^ccgngtbv\
AVCfDZJgOXQaZe[Y^h`\bbc[haldqfv[
Yg\\ecfel\tbuf
AkCYW\Y[
KbW[Yc[d]ae\hc
@gAbBaDdEcFjG[I[JiKVLdMlNiP\QWSkTZXbY]Zb[c\[]h^[afbdcde\g\hbk\lfmdn[oiqXrntduf
BdVgZd_bcclcrc
Cc[h^c`\bc
O]li
@fD\GRJcKgZi[[`Xc\dd
BWFbH\Wh[\^e`chjqbrbt\v[
MhOfVZWcXdhbj[p[
C\KdO\VYW\Xi_[sc
C\HbJfOdZg[i]ef[hSlZpesi
o\pj
@[BgCWDdEYFXIbJYK]L\MZN[RYScTeW[X\[j\b]Y^XabcdekgbhZl[nnoZp]rdtdvV
F[KcPlQUUfVWWgXeYc\f^]_\h\ldsqupv[
CeG]HfOcTeVZW[^Y`jdfg\hYl\o[sZue
C\H\IcV\WcXt\X^]cdmZpXretYv\
C[EiF\vg
CUFZG]KXO[RcT]W\][^b_be\fkgah\mendomqf
B]HdQhTb
J\MeV]b\l\mhoc
DbEZF]NfZc\c^\_caecbjbv]
A]CkDZHYMSO\UaWV]c^ibpl\
VZWn[\k[
A\CiF\HbLhMeW[\\a[
E\FgGZJfMbNbOhSgWcYeZk[\\\_]`ka[cXebfbmes\tg
E\HeOdU\W\\\d]echbmcvi
@\DhFfHZJbKfLbMXPfR\VbWdZb]X^d_b`[a\ccdTeflgm[o\p\s[tbubvU
HiW[d]
D\EdFgH[O[W\Y][\]b`bcfvb
HWM]WXbjv\
ChE[F[VhY\`ccflZ
@bBXC\DgGdHlIbJXMfNeOfSaT\V[WbXcY[^a_e`[ehfYg]hbobs]uZvb
@jA\EjF\HdIdJlMgOdP[QRRfSeVhX\Zh\d]d_f`ba\bcdbecfYheibmandp[qlrjs]t[uUvV
[dch
AbCiD[EdG\MdOfThVeWcX\]g_d`[afcrddhcjjocseu\vX
BYDiHbMeRdTe[]`ZbgdVkcl]
AhD]RjV[Yf\b^e`\cagbhbqYrfu\
M\W[^c`elbqfs\
@bB[C[EbF[HdIiJiMdOnPbSYTfUaVcWWYUZ\[[\b]e^bafc[ejibmioVq\sbt\u\
CgN[Y\Zbhhpe
MkZ\]\nep\qc
CmE[F\SSVb^Z`\bWcZf\hg
AbHZSXVhW\\c`YdZeghXv]
AYC\EcM[OhP\SlVYW\[]^caXcddckfu]
EYG[HZJeMXOcPZWYYR_k`]agb\d[e[hfj\l]qXt[vW
H\Kk
@MAbEbF]GGIoK[MgNjOpPdTaUbV[XbY[ZT^b_W`ca[cYdffchcjoleo\pZq[retnvc
@\CbE]MOOqVrZ[^Y`db]fYjTqjta
Y\\q
@[DePbVjW[Yd_ccZp[q[s\
DeJY\oa[l]r[t\vc
C\DeG[KdMcZi]eg\h\s]
@XA\C\DeG\HXJbW\Ze[\]e^g`\gcv\
U\_rjW
@\A]K]^[_ueY
EhN]O[jZl[
]i
@dAhCVF\GVH[JcKeM[QbR]SeU\VTW[XhY\Zf\V]g^j_RbZc[d[eUfegfhXlcmTnQqcrfscvV
EiM[WZhbvb
O]_lj\
DZH\vj
N\V\\mcge[tX
@gBZDcHpMeR]UZWkZW[b^\edgbjbl\nboep[t\
BiVZ_cmbq\
FhHVV[`d
DiJX
EbF\W\divY
AgBcUdVb^\hTqZ
Hc[h`WbUvk
FjHVq\
@eC[F]NWV]cWlcpdt[
F\c[lj
B[H\OdWt^[ebf[qb
CjE\JYT[V[\j]\c[edo\
OoY]c\
]]^g
@[A\D\FbGhHiJYLVOXQkVbWi^fbWcWddf\gbl\qgu\vi
@hB[CbEVFWGaHdJYKkO\R[V\WYXeY\[q]Y^X_ZbTcbd\eYh\jWn]pbqjset]vd
G]KYYfZYph
K[_jp\
@eBgFhG[HeJZK\M[NUT\UZVhWRXZYcZj[Z]\`fagbac[dZeWgbhUk\l]ncompYuWvb
CYE\FWG\H[J\KqPYV[WYYWZZ\d_P`kadb\cYe[fggflYmZpfqds\
@[AkB\D\HnJ[M[T[VYYYZP\[]S^q`ibZc[ggrXt[
CjPcRdW\]c`Y
A[PgSdYe\[^[fan\
Ai^Yu\v[
BaL\N[T\X\[[]ba[lk
@hBZE]GeJ\LeUc[ZcXdcegh\jclcm[pfresXuavk
@\A\M[Xa_m
@cH\IUX[^[jbnZp[r]sd
Ubm]scuovZ
W\th
Kisd
@[FhHdMfSdVXWZ^bdShiofp\tc
@fAcCXEgFhH[I\JZN[OdP[R\TnVbWeYWZb[b]g^Xc[diedhWj\lXp]r[uYvd
CZEkFZKUN\OZPYT\`he[helcn\vY
C[D[EVJ\^da[dpl\
EjFiH]M\^\re
KaMhV\b\cfh\nepat\
Vlc\
FaHZR\VeY]Zc^d`\pi
^]`h
@\BkDfEdFhGIH\IdKjNbPfQiU[VcWhXYYc\\^c_caTb\c\djhijdljmhnfogvh
KfR\Wd\VfZl]tj
O[W[\Tb[eds[tp
@gF\K]TcU\W\mbncpcub
@hG]K[M\NYO\WVXhZc[b\Z`deghbneo]p[sZt\uYv\
]Vpuq\
W\kh
BhDXG]IbJcMcObVaWYY[Zc[Vchf\halXn[p\rc
BcGaIdJaMcPdQbWZ[c_[nbufvU
EY^\jg
@dEeF\G]JcM[NcOaScTdVcW[XcYdZ[^[_hdheXf\ggh\jbm[rbsgt]
HfL\O\We^Z`Zb\cXdbe\qft[vc
A\HiJcMeOdTZVeZc[[c[kbv\
F\JoNYdV
CbF\UeW\Zh\e_bmfp]
@aC[HWJaMdNZP\RbS[U\WbXa[d\W]\^Yc]e[gYh[j\mZnXqgr\sf
@[A\DaE\FXGcHRKWT\U[WcZV[\]\^fb]eXghhco\pYqfsZv\
C\Fk^Z
@\CSDbG\HRJhKbMgOfPZSbTNVZWYXZYb[]\]]i_\`\eYf[hUi\lZnarmsctduU
CUFXHZJeO]PdWj[Wb\ccfdhjr\
@dGg
CcX\]Zeg
@gN\Vb^fc\l[s]
@XAWCjDdFfGhHbJ\KZNZR\VrWZXYYjZ\\g]X^T_b`[ahbccqebfahljdkZllm[o[pZqdrbsXuXvb
@ZA[BdC[DeEZFbGhJ]K\LiOZPcQaU[WcYbZg]g_\bhdfebf\hbl[rcukve
@SBcCRDnEcF]G[HjJTMaNPOWPfQcS[U\VLWZYkZZ[b\h]Z^\_V`McldcfYhYj[kclrm]p\q\rXtTudvf
Yf
BZD[HbOeVc\haac\
CaHbL\VcYb[ZcYeardtivi
CYMbOdRbWmYb[Zebfd
@ZDgETFVGhHfIZJcMVO[P\RfTcUcVbWUY[[[\h_c`[adcle\f]gdhelemXqcrWs[v\
A]B[D\F[JaKaOZRYVTWWXbYdZ\[i\b_Wb[gbhTj\ldmZn[pgqWsh
BYCZG\HcMWV]Z[]d^jc]e[fXghhdj\o\sSv\
WoZ\tQ
CgM\T[Yfokt\u\
CgT[Yj
M\of
JiWd
@\B\D\FdKZM]OVV]W]XsYe]e^\_df[h]l[mdn[q]u[
K[Xf_\sZ
D\HaYWceefud
B[DdF]KbMfNcQ]T\V[Y[[[^]e]ncobuavh
D[M[[\navj
S\Yqv\
E]HaMcTbW\[h_bd\t\
BZDSEiFpGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfigbh[jbm\o\pXq\set\
B[FZWkaYcPvR
C\F]IbJeU]Vf]me\fb
E\VRW[^fadcd
OdTZUecZe[flncq\rYs[u[
C\F[HbUh]\^\
@gAeBXC\DOEnFcGYHPI\JdKcM[NhOoPdTiUbVgW[XZZ\[\^P`iaSbYcOd]e[fZgbhllim\nbpYuivj
A\CjE[GWHcILJbKVN\OZTYUYVeWbY][]\e]Y^r_\`RcdeTf\hVjclXm\n\qgrcsgvX
A\B[CcDZEnFeH\IbNhR]TcWUXbYZ^g_\a\cgecfWlZmdq\rcsbt\v]
FaH\_\fi
Fieb
FhH\Scsi
B]R[U\Wo`]cKn]
Wbche\hclY
F\K]OYP\]dcoe\
elh\
F[TeUZenfZ
CfEc]\aYjb
B\DdFWG]HgOVPaV]XhYe\]^ccelb
@[EZG\H\JjKmN]OXUdVj_dcfdega
CbF\VYW]^Z_cakgahd
E\F\[g`caYeof\l\
^[abd\edl]u[vo
@ZBtEdFVGfL\N\OePcRaTgU\VoXdY\\X_b`UaYc\eYhTjbk]ljq\satfubv[
o\vk
BXH[QlWfv\
NeOd
NeOd
C[G\NoY[
EaFbHcIiKbL[PcQZRbTdU[]d^\`\b\dZecjbk\lbqb
@YA[BkEeFcGfH\I[KbLdMYOdRWSfTXWXXhY[\d^f_Za\bdcZdggdhdjblcn\o[poqerZsdud
GbK]NkPjR\SZU]YW_c`[d]e\lZoe
GeNkOePcTbV]WZc[ld
H\O\Y]cfm\oiqd
@cCiEdF\I]JbOcPZVXY\_\pbs\tb
FdHYJbW\Zcb\dnhfv[
OmTbV[Wc^gu\
C[FcH\UbYi\feZl\vd
CeHbIVJ[Tcedl[nbp\ri
@ZEaH\JhK\N[TZV\ZY]n_bdZe\lXm]ngodpZq\r\s[
KUM\Rcse
]l_]
Hb[em\og
Wfedh\tc
CVJZWgXcYb^\_jecmgr[t\
C]MYNc[iccpb
OfWU[[cjlpv]
H\Vmv\
VnW[Zd_bc]pV
Ih
VmWX
IgO]P\
KQsf
@kKZsY
NbTWV\WUYc^bllq[
C\F\OkT\X\c]lbmboUpcqYss
EgFiHVKZM\Xg\Z]\s\
GY\yt\
A\DeMeN[O\R\W\ZX`eemgcjgpgq]ud
W\Zbm[ngob
F\HhKbnZ
IT_[rf
IhOU
RoS\
Rf
@gKhMoOdRHXb[i\b]d_b
AcK\W\Yo_]
GZIWO[P[YYchri
L\NgR\W\ltvZ
GbN\W[[cch
G\KYM\OhR]S[T]VYXeY][[cefijipVte
KXPhS\m[oj
I[M[RnWZc\m\
N[TbVlh[
LoN\WX
BcF\GeH]I[JdKqO[S\V\XZYbZb]YcXgbmbodp\qZr\sdu\
AfB]GeH[I]KcPjW[^Z_[cYf\ghqhsb
`f
B]Wh[\
JfM]Wi[\
Rg
KnoN
C\P\TmWbZ][]a\lksb
GbMdV[Wne\
M\fhjbs[vd
@cD\HbI[J\KWMmT\XZYb[Z]\eefZg]hcjcl[o[pgr[
GaNcW\[Z_\cdll
Nb[S
CgD[F\HsIZJZK[OiRbTQU]VmW[XbZ]_\aebXhejdlZnepZqbrZshu\vd
I\K]Rf
OcVcW\mnn]oYuc
G[IiO\
CkTXUdX\]chdoc
OeTeWfYf_M
WT]cbeh\lkvZ
AjCXDaE\FbG[H\IXJcP[WgYg]e^\ceebhVlZm\r]ufv[
KWejgb
EfHeKZWTZf[\]]^g`elgm\njonq\v[
EfLZNfWic\lr
@bBZCYDdFZJdK\MeNXOgQ\R[SbTaUpXTYZ[d_r`ha\cZd]e\flg[hQj]mholqYrbtXvg
C\IhOUr\
Hd_eccfbsV
EWHb\c]b^dvj
AbGcL[MdTeVZWX\ke]pb
Kb^bqi
W\[\ejlbpdse
EiFdjY
@\BfFSGUH\KvNoOXPkSrT\VZWXY\Z\[f^\`Rc\d[eff[l\mbo\pSq\r]s[te
@dBxC\GjI]K[VTW]X]Z[[\\\^lcY
AbCbHYOiThVZY[bdfdjbmcuc
OXPjW\
AcDkObPZY~\Rc[f\l\t\u]vb
HiQeW\]Yccecgc
JdR[ehhdjb
@[I]K\RlVc
CXF[M\TjW\[al[
B\C\GZIbJ[OTWccb
W[cg
NZ^lvY
Ii
IhP\Y\
IhO[e[
CgJZV]WZZcchub
LdMfggpW
G\KjObQ\Se[\c\f[o[
O\Vh
P\Vk
KbO\W[jkmZnbocsY
PhW\Y[v\
VjW[^]h]
FnW[^[h\
AcP\Yic[hWui
@\B[HlQdZ\b\gdvb
T[V\^dqj
egp]
A\CZI\JmOsT]VRWdY\]cpbq\vb
@]A\BdCbG\HbIXJlLZM]NZOlP\S\TYU[VXW\YYZ\\b^]_[ckd]f\hgl[oapbqks\t[
@aA\BbCWDXE]FkIYKXN[OrTcVcYcZY[X\c^jcfePf\l]m\o[ptrdvf
GXJbPncbrbse
W]Zj[Zp]
OjW]c]
\g
GbH\KeNhPsSVTiVYWY[c_\`TcelPrcvl
NklW
IWce
WTZm][l[
FWHlIeKqO\VXWYZ\c\h\n[p\qfu[
@fC[I\KoO\V]^\oapbq[sQtc
CfKdS]ViW]Yf\[ffr\
KnOhRPhanYpZ
@\A\Z[\a^\_vfbjel]
CcFbJaMeOeVTZj]Zvd
OV
C{T\V[^UlUq\
CZJZOcP[WaXcYbZ]]g^[eZfcjaqlrbu]
IiOZP\
B\Hg
B\Hg
DZJYvh
OmVK
M\OdVZ
AeOQVlW[
H]Ji
BYHiJer]
BYHh
HTJl
BhGcO[WY
@dBcCbD[EbFcG\HlJcM\QZW\XV\b_abZc[edfdj\kcpgqft\uh
FcY\fdgdqeuU
@WFghg
F]HZbph\qX
@iBcDbF]GfJ\QgY\e]hblc
FbK]P\ebhT
Mi^\b\e\f[heqhuZ
G\H\OY[becp\us
hppY
DbXd^\bbcee]hop[u\
B\X\Yd^cehhQpc
^ohYqS
@ZFbVgbUhbqg
@eG\Xbe]hZphq\
eKhp
BYqh
cZhjn]
Uh
Ug
Zbgbpi
T]h\n]pl
T]pg
@\NlYb^\cdlc
C\DhF[GZJ[P\U[W]Yc[Z`\cae\fYgdlgvi
HgJ[KcPYcclip[
B]F[HdN\OfPeSbUcVfWYXZZc]Zacb\cWeZfggclZnYq[r\seubv[
A\JkZ\
ChI]O[PbR\TbWUZ\[\^\`Ze[q\vl
CXTbW\vd
CZvg
CkI]PWv\
D\vg
DdvU
CbDZZ\[dehv]
CXH[K[M\[Ze[phvf
K]b\pks\
BYHdJjW\n[
B\HrJXW\
AgHWK\M]P[SZVcWWZ[\\]]_ka\j]k\
AYBfGfH[OeScVUW[YX[d_lccfbk\n\o]se
M\cij]
Yr_S
H[VmXg_Zp]
OqZZ_Yc\
GcOVYe_c
A[K\PYSkY\`\lbua
Sh
@bA\B]EcFbIaM[NbQbVdXb[]]b^c`bbWdZeck[nbodpZrctb
@\BgCdDYE\FZH[IdJWK\LYMZOdQpRZTdUUXdZ\_\c\eXfchcjbldmlnbodpaqZrYsZtbuZvZ
CWGcHdKhP\ShVZWh]d`embndo]
IjK\OcPWS[VXWeY]\d^[`bcdoWvc
KcOXS[VfWhXSYd
BdCfD]G]H\LkWWdblbobr\
J\f\rhs[
BhHT
@hA[BfFXGcH[J[KbMrOYT[UcWVYb[]\c^\bdcXdbfXgelbqcr]sY
AiDZEhGeO[W\cc
BhCZIdNhO[a\
Dj
@dO[\e^ce\hh
L\M[W\Y]\f^[th
\he[
@\E\FkG[O[W\X[hl
A\BtGbHVOPW[[]
CWI\RbV]W\Xb]h^e`\e[mYs\t~uY
GcRcTrV\WXYZ]b^bidme
FlHdU\WeZ[p\
F\HdMeNdRSV[WbZ\[h^be\jbkd
BeCgVe_[ejt[
CjV[W\Ya_\qbtX
ArC\D]GYHWK]L\N\O\VZZZ[f\b^b_h`[a]cZeZl\tdu\vW
O\U[VZ[[^ge\gdh[iaoeteuc
V\Wbo\rhvb
A\M\OlVf^b_S
F]HZO\P\mYobpfsgvf
T\UpZX]dm[oe
CYDbHkJVZhfa
GYL\V\cjqbtb
[\\Ze]touevZ
CYJkqcrY
@k
A\M[N\OYVdWT^fcb
Ei
C]DcERHgafc\d[
D]Ek
@ZWkrd
Vj^]
BnCVHQIZJfNiObTaU[X\Yd]\^c`bfeldm\nVoqp[rXsYuZ
q\sk
GcTZYbrh
W[bZcgehjb
CfNgOc_h`[rh
@hDaEcG\JY^X`[qc
]cj]tk
B\V\Wj
NZVkW\
AiHiaald
H[JeULVTXY]L^]hcj]m~n\oJp\r\uk
C[FdGcNiOeTeVVWg[c^\_dccf]lX
@[^k
S\Wi[V\d
ehv[
@cGYRg^Zce
ei
@]BjDcFTGbHKJbKeOXQkZ]`\i\v[
NZVnW\
F]gdh\jh
BXWj
CdPeY[qarW
D\Ga[Udalp
HZU[Zg]\^csft]
N]R]UZX\h]mpoYp\
On
C\HXKXT[V\WfXb_ah]m[npo\q[r\uc
N\TfU[XbZg]jr\
EbJ]NiO\
G\H\TY_grg
BkC\DYJj
ObVTXct\
ci
@fBWC\GhH[J\MeNcPgT]V\Y\ZZ^o`\c[g]
H]Oo`\sa
CePcWXZg]\qd
DaHbUicae\f]i\m]od
`gi\nhvd
@\B\CaDcL\VbW\[eh]qbuevk
BYHlJYW\ZZ
B\H\KZLsMdO\P\V]W[XlY\Z\[c^dlgv\
@eBiM]O[p\
MkO\^\q[v\
CbTeZ[]\q[rc
HZKXNXT\^\m[n|p\qXrZuX
C[E\OSci
KbMtOXPeW\[ccbedl]sbt\
O\U\VcWdXZZ]oi
A[CfD\F\GdHoIcK\MdOdS\T\VbWgY][Y\Z`cabd]e]fggdk]l[m[nZobpjq]r]sbt\u[vd
H[]coQ
A]V[WqcbkZ
CUG[H]IcMbNfOdT]UfWkXaYY_a`\fcm\n\oXrq
DgWh[h\\eXv\
@cAaCXGeLWMhN\W\Z[[i]c^hc[fjh\j\lbnbq[r\tbvd
CjD[EiHZL[NbOfP]UfW]Zf\\]X^da\becbd\e\hXl\m[o\vc
BmC[HWJbLeMYNZQjT]V]W\[\]d^\_[cYh\j\kWndudvU
OgV[
@\C\J]V\W[^r
ehhctc
BiGXT\W[cff[lcvc
DbGeMeP\VZWQ[e^bcke]h\lrr[
F\HgWU\c]e`bfbsc
CfJb
@[B~CbDbG]HROYPcQ\W\_ee\kb
@]A\CUE\GbHTIdJ[K[MUO[Q]TgUcVdWYXZY[Zj[[\m]c^c_Y`[a\eYfdh\jilkofqhrXsct\u\vZ
BgO[
N\V\hip[
@dANBbC\DYEeFmGPHOIdKXMcNhOePYQTSdTZURWdY[Z[\[^k`jbYc[dbelfegZiej[k[l[mmnhpbqprStnuev[
O]Vf
C\_\fcqVrd
M]hglc
@\B[FbHbNgT[U[VZWZ^fbdocqf
NgP\Vc
Pg
CcI]M[OYSdUjVXW\^p
jk
NeY\Z\eej[l\pk
CgF[TeWZZb]\
AcWi[g]\mXn\og
C\FcM\Tf]bvh
A\BYOkPcV[W[^\kZucvn
B\H]LXWg
@lL[WY
e]f\rg
CdHfJhWdo[
BgCnGeHWJ[LzOZVaWZ[Z]d^Z`XbWdef\q[s\vd
JdVkW[\Xcceds\tc
BjCZGbHUPeVg^cqd
HnO\TcUcWZZh^goYqds[
AdFbG[HkObgbs]vf
KWW]m\nt
@bCXG\JpNaOh^b`]adcWl[
KRj\nl
BYC\OhV\ZY[evm
Lh\btY
OYW[bcefvh
@eATBeCmEZMbNZOYP\S[TYVbWcXcYZZY[[^f_hcZeZfhg[hgi[jYlXmWn\oZpYrdsYtV
BgHZ_eh\qpsVt\uf
CXJeLgUbVcWW]cn]rg
@eMaNUScV\^a`jbbc[hZj\
@cB\G]OaVYWfp\
B]si
BWCZDcE[G\HaKYN]OcU\W[Y\Zd\]^[`caehYm\nfpesdvn
UrWYm[
BLCcD[E]FaHoKbQUScT\UaW[XbZb][`jc[daeaflgbhdlRm\oYphqVsUt\ub
BeCfHZKZO\T]U\[[\d][^gg\h[mOn\owp\qcuW
AhCcD]EbFeHwK[UWV]W[`\c[e[l[n[o\sZvW
NmP\V\
SbVdWUoc
@cBgCdDdFZGcJ\KbO\QjS]Yc[\]bcfdbf\ial[nYr[s[v\
AfC[HgQWT\UbWXXeZbcei\nWqcsa
@\AeB[DcFZG]HcI\JZKjLXM[NWQXWb\\]Z^Z_c`adee\hei\lemcokqprXuf
BXW\`lcc
A\BnGmHQN\OgQfSbT[UZVgZb[Z`fk[mZoeqWseucv[
@ZCfF\GbHdI]J[LhM[PYSgTYVZWnX\Yb[h\\]d`Yc]eUgch]m\pdrcsduf
@\EhO\WY^hj\sg
Hgc[f[o[sb
Tll]n[q\
E\V\`dg\mbs]ui
@kAbB[EdGXJ\N\O]P\Vl][^e`\c[eZfbhikeu\
WXoo
E\PdRbVYW\d]ffjelftV
@bCbEbG\J\NcOjP\S[Vc^h`YpfqdtZ
CiN[_\r[
C\X\]imX
E\U[W\^\m[q[s\ux
E\FfIhKdO\PbQbScUWYZd[l[mcoard
BgGbIcOWcZ
C[JmRbXa
MXZcbju\
BaHWU\vc
C]IhOW
DeNe\Yceemf[g\tY
_h
VhW[Zcebq[r\
@[B\a@cs
@bMjXb[\^[_co]sbuX
rf
@XBjD[E[F[GlHPI]JjKiOUQkU\W\Y]^Z_]`XcdeXgYhfl[nVoYqYr\sbtVvX
VkWTce
AdBgGgJZT]Zd^bcamfrc
DgeTvb
]Tmko[ua
UUX\]ZeZg]hemtp[q\u[
CZTl]be\fblm
EUFeV]Zd]b
Ag^Y
ChHeJ\KhMbOgW\\b`caajcnds[
@]BcD[FdGaQ]RcUbZj]\ebl\mXnhoc
LgWf\Yhdl[tb
HdJ\TaZb^boh
CgH[m\oc
W[^k
AfHcNeO\RcVZ^gcblXq[sbvc
ClTZ
C\Jdeq
[]]cucvi
B[H\MXT\W[Zs]]
O[Vh]]_chb
DcEbOY^[cg
OjW\]\cg
AXBXCWD\EiFjGTHEIfK[L[MYNaObPgQYT\UPVfWPZX[Y\\]n^f_c`ecdfigbhbiek[l[mhnioeqhsdtguXvW
B\CdDYEiFlGWHYKZLUMlPlQdRiTYWWX[Z[[Y]f_l`]alb\cUeZf\gWjdlcoZphrbsPtcub
@XAaB[C[DWEcHYIcMhNeO]PZVmWXYbZX[b\U]e^k`habcfg\h\lQmfoZpaqirYtjuXv[
H]UWabmZon
L\NbVZWtt\
Kd[h_\`dc]emofqZsbtZ
B]EdH[K\McOWPcRfT\Ui[]\be\k\ubvj
BZGaI[cj
BjHRWg[\v]
C[JkLyOUP\V\WY^\`gt\
C\WWYbly
mYn\uj
CefWlb
BXC\FaM]UhXcZc[b^i_bkcldrf
B[WdXambqlr[sa
Nz
EgFiHZOfQ[U\WZ^f
LSWot\vZ
@WAeBzGiHSIYKaMZOLQ[R\VNWlYhZ\[\]Z_\a]b]ccgYhfmcnes[td
H[U\ohp]
UfWZZ\mh
V\WieefZtY
B\UjhZ
B\CYHdJ[K\Q\ToWZ^\c[fOgkh\jalfqcrcud
@REnLjRbW[
@\BhGbH\KYObW[][fajbmdneoep[qb
@\BPCZHiI[JgM\ObQ]WZXdYc[jabcXeXn[o]sVt]v\
@bB[GhW[cf
B]LlM]V\W[]ieinc
CdEeJYL\M\N[OWR\VVWUYkZj\d][bacbhbjWmbo[p[qZtluW
AgH[K]Pbld
Wi
BfKYO[W\Xg[c\c_efelZmjn[oXq[r\s\uZ
H[XmmjoXuZ
rk
IbJm\Z
Jh
AaCYDeGfJfKcLZQbR]UbWUX][Y\Y_cbbgehck[meocpbt[ub
@dBdChDbGkJVLeMeR\SfTdU\WcXhYb[\\[]\adbccKdhebfcg]idjbmbpardsZtfvf
GYK]OhSZcd
NbSe`cm]og
GTOoV\WZZe`Zcfjbo[vd
CeDbFWG\HkIcJXL]MVQ\RZSYUeW[XYYY[i\c]b^caZbec\ebgXhXjdldm\o]p\rb
@WCbDgEjFbPXQ[TecddjeehfldvV
@[DZFdG[HiJcK\M\OeZT]Z`fa]bgc\g]hflWucvd
BbGgc]
@[A\FiJ\KdM[N\O[PnQ[S]UZWcYbZX[b]c`Zahbfc[ebfeg\hhiaj\mZpWqXuY
@ZGfVfWp[\hbl\p\qYu]vd
JbZb[l
EiFcH]
@hBbC\D\F]GVJZK]M[OXP]Q[TcUfV\YZ[Z\]^m_U`[crdfehgZhUlimZocsc
HZJhM[Y[bedi
GdY\]bdguZ
J\OdTlm[o\
AaT\^Yamgb
@]DZFbG\JcP]QeVZ]W^b_]a\b[cdebnco[pmsevd
@dN]]n_\`[c\
@YAaC[DcEcGRN\O\PdThWW\\^dckkbldo]qes]
A]CeDeEUFVGRH\J[K\PdQgRdTdU\VZWYYZZX[\\]]b_aarbjcYdhh\lUm[qZu\vj
FbHcJ\scvj
A\BYCYDdIfNoOfPaQhReUSW\X\Y][c][^[_c`ZabcYd\eVfcg\hemhnao[p[q\sku]
IZJu_cg\rYugvd
AZC\EfG]JbT]VmZ\^[`bvb
@YCbEbFkGcNbVnW[]\^Ze\h[v[
C\IkOd^cqdv[
pi
lXvf
Ekj\
O[c]mioeubvb
C[Js
DZEbGKHOIVJXM[PZQbSYVWYZ\]_Y`ZaYcpdZhYi\r\s\vh
AgD[HZVeXaYd^b_[`cbbcle[h\lcmcnho\
AeH\JeOeW]ZY[[`iaYbZehv[
AdB]DjEcFYHiJ\KYMaPdQgScT[UcYfZ][\\d_bcZdbeffbl[m\r\s\uavW
DeEfa\dXl]v\
@\DgEiQ\
GgYj^]m\nZoZqgr[
@bGgJbOZZ\^b`ecXdUlYrd
@jDbG\IcJaO[`Y
D\O[W\Y[vo
Vkn\q\
NkVW
JjUY^Xmd
@eAZCYE\J\KZNYOjYhZZ^Y_hb]cig\h\lVr[t\uY
@YB]Gc^k
D\F\OmT]_\e]r[
eim]o]u[
bgm\nfq[
DcE\N\Vb`\nW
VhY\cd
@\HbJlT\V[`Ta\
@nDbE\H[JcK[S[T\YcZeafe\lVoip\rgsbuYv\
@iBjCcD\EYF\HdIbQgUXVZWe_c`bcSr]s[uWvb
@bGaJ[NZVUZ\^m`ZlZ
AcCYDYNgOhVXZ\[\^Zbbhbl\pdqSvf
Fc[j
D[EW`hqg
V[ohqW
@lBYFdXhcZe[vc
E]F]HbJaN]TccXlhnTp[re
JkX\^Xscu\
Nk[Ul]t]
EhO[^Zaic\
CaFbHbJcK\cbjhlWmbqZvg
BZCVDbEbFhGVJbKZMQOdQ[UbVbWWY\]c^U_facbSfghcjZm\o]p[sZtZukvd
KZSb]bnkoZr[
Oi
J]Vj
G\W\cQlq
C\GcJZKbOYV\Yh^\_]`deffalbmjoeqdr\ub
B[CdDbEZF]GhI[JXK\MdNeOeP[U]VbW]YjZ[\c^bajccebh]pgtfvZ
@bCcE]FeGeI[JYMbNdT[W\Zb[f\cefg[jdm\n[o]pe
@\JZLqNbOdQ\TdV[^f_b`Yb]c]dme\l[qbr\s\tcucvY
@iC\I\OdRgT\U[^hbZc]hcn]u[
BdLeN[^\ebo]ugvc
BZClMYT[U[V\W\Zc^\ebf]gbmioYucvW
@XGhIbK\Nf^c_\
AcC[D\FZHdTlUeVdWcZX]]^b_cb]dcgbhblZmXs]u[
I\KfNSOXPiSeTYUcVfYkZ\_bcZedfYhXm]ohq[rfso
JcXcl\ui
@WDcFZW\YXZ[]\eYh\pqq]sYuY
RdW]Zcfh
J\K\Wefi
CbKhV]_ec]dbs\
@cBgCbDhEZF]GoHXJZKgMdOVP]Q\UeVhW[YUZZ[]]]^\`]b\c[ebfahZlRm[n\ocpbqds\vW
C\EXFWGWH]I[KhOYP]VZ^Z`\aecmdgeXgfhdlYoc
@eA\BdCTG\H[IdJdPgQ\RfSZTfVaXZZY[Y]X_d`[a\bZcddcfZgchejaobpfsWt\vZ
@\Nl^]c]
CbHjPdSXb\e[ph
@bAgBhCdF\G[HfIWJXLnMfN[OcQdTdUeVXWbXgZ[[n\e_c`ZcfdhedfhhYlfmboUpYqet[vh
FZGeHfKgO[T[UYV]Zb^\_\cXsUvV
N]Q\VcZd^\`id\lc
AjC\TYV\W\^b`\oa
BZC[ei
CaEbFnH[SfcalZvb
C]Jl]b
@[EZFl
FZJg
CcKgVbeagbneoZuZ
NaWjY\`bud
Z[[igd
E]HXJWNZVZW[X\fcl]q]rgsZud
VcWh\\e\
JrSaVceff\m]n]qZ
@ZN]VYgimXn\od
KinR
Kf`Vc\nX
G]`nccn\
J\MeOicimZr\u[
BiD\GeN[QgTcUbYd`ccXpbuh
AXCdDoFdGqHWJmO\Q\R\UdW[XXYaZd]acUe[g\hZlVmYn\qesdt[
HaV\q[srtS
CdKiS\VdXcfZh]j\n]q[rdsdu\
N[X[^\e]umv[
GZNgPYZ[ckf[lmmapdse
BbDZEhHdJX`dcefbl[m\
AbCcHTK\ObQ\UYV\WbYfZb[c]]^Z`\a\cehbsn
@YAbBdEWF\GfHbJYN\OZPUQ\UbVbW[Z\[\]d^Xb\cVdge\kfm[vf
mhogp[q[
n]tYui
@bCdDhEnF\GfHYORPmUfVZWWYd^X`[c[e[ncodr]sdv]
@SB\E\FcG\HcJ\KfN[P\SdTdWeXcZ\^dellhnbp[q[rdsft\u\
@YAiB\D[FZG[HiJ[K\M\NdO\PaTfVYW\Yl]Z^Y_\aXb\cfdZebfehflgmmpcqds[t[v[
@]A\EaGUNc^b`da\bbckj\q[ud
A\C[FcJdKYN[OYSiV\W\`cbZccmbohq\rZth
@\C\D[EZGcIcN[OYY[]b_[`ge\heoiqfsRuj
@cC\DTEYGfH\JeKfPeUoYeZQ[[\d^c_[big]lin\p\
AgBeD[EdFeHbJXNZO]UcWZZ\^h`]ccdal]peucve
AWGyJ\V\^g_[`\c\dZrb
]Smr
@hA\GgJaM\N\Y\^k`ccYdXf[r\
A\^h
B]C[IbNc^g`]
CdFUHgJ[K\O\PbRcSgTeUfVXYe\e]c_be\lnm]
mbnjo[sX
ClFZJ\VYXefdse
`ib\
@\BdDfE\FeHZJcK[Md]dagcbe[galhpfq\u\
Vbd\mhvc
BjGYJ[Ng]]
Jbnf
D\W\^\cjebpWtZuZ
CbHYJkO\T[^Zbcf\vY
FcK]OlQd^[`[h\mlojtb
@YB\CUE[JZMaN\OcVZ^b_dbdcce[h[jgm[niqcsbteuY
A\C\DYHTIbJ\KZM\UbVZW\Zf]d`cd[eYgch\m\o]pZrcsgtdu\vR
@eAZJZN\OeWi
HZ]e^jq[
BfGcHnJYM[Ob[\_ZcYd[m[qdsTu\vW
@\Mi[X
MmV[_]
jZng
@ZAWBSF\GgJgOeQlScUdZi[haccZdeeZgfhdmauUv\
CaYd]b_gh[j]pdvf
Y\`h
Q]c\hil]
A[DcE\J\NdP\T[V\Y\^e`[a[cZddfcgbhblSqfsb
AfDfEZG\Nc^\a]vO
GcJdNeOh
O\ggnh
FZG\IdNjV[XbYU[c^h`[c[h\rYsduZ
@fH\OhPd_f`[
@bCaG[I\V\[g^]cdhbl\r]
Nh[\
ZhvZ
DhGdc\kYv[
A\C\D[FbG\HZKfMiN\OgQhW\Yf^a_\`YcWeVfZgYhdibngq[sXtcuSvf
@dBdGdKdOdPZVb[[^dcYljmZve
@cAfDcE]G\PbWhYaZa[[^]`\e\halim[phv\
Zg
@\B[DdGpJYKZN\OZQZS[W\b[cjf\p]
Gln]
Eecjl\
@\B\CXD\EcGYHbIgJhKXMYOeQZRcUbX[YmZ[[b\b^Z_h`dacbZcjdcfZhhnYpiqZs[taud
B\EiGTcg
EZFcGYNcT\chlf
FmHfN\OYZb^d`Xa[djrcvb
Jh`Z
@cAZBdGbJZVY[Z^ngbub
GZN\PhSdVc`Zcbm\
@hKaZY[[
W\iYjcmingods\
P\c\ll
@\AcB[GcHZJdKcPbSgTcVfXfYgZX[j\[^d_Y`cbdcYdce\f\jdkblbmcpYvZ
UcWZ[lq]uj
S\m\qht[
GWNfPYlc
CZ]lg\
BUCfFYHZOhQkTfU\WiY][g]d^Y_e`[aVbWcegbh\jbkel\ncp[t[ubv[
sh
P]`j
DfFcWjc[h\
@hJ[K]Qa^]_gb\c[qbsduc
@\AdDYGXa]cmhell
TXWc][dbmipa
CUJdcc
DUH\JfKYNfO[Q\RcT\VbWf][g]lbr\u]vZ
AbBbCbD[HuJYK\OdQ\VpWXYU[b^ccieZf[l\p\q[uhv[
@]DdH[J]KcQcVhY]c\khucv]
C\I[J\K\MeUlV[Y\]b^r_Z`Zfgh\piq\rh
V\jhmYngoZq]vf
AbBXD\FkHhJ[KcM[O\[ba\c[d\e\sev\
C[D[GYHdTeVfcire
CbJgL\MpN\Wg^Q`bbhd]e\gbh]m\pfqSse
IZK]L]Rgm]
R\mgo[
G[H[J\KbVpW\Z[ced\hZ
OZV]_n
OZV]_g
R[W[`cl[tl
D\F\IhZg`embo\qbs\v]
@\CdIVMcN[\c`[geh[j\pdt\
Z[si
KdYgub
\cti
ti
B[R\W[Y\ro
@dCeEdFYHeWZ[\\gacphvd
LkV][[e\tc
W\lh
W\lh
Wo
TcWe
Wf
CcHdSYY[^\ccfcl\qgse
CeHjY\^]qerbse
c]qjs]
Jb[j\]d\t\
WS[dlb
DgOdWe[\
KZN]p[svt\u]
si
W[Zfa[d\
Ccsj
_\hi
_\hf
O]uavi
AiR[
BdHkWZlcs\
BfW\lc
@[DeGhMZOX_Ycgf\
D[O\Ye[Zc]vo
B[C\D\EZF\G[HVM[N\PYQrS\T\U[VdWVX\Y[Z\^W_b`gb\cddge\f[hbm\n\oZqZ
_ghb
AbM]Q\[j`\hZl]u\
Qjhb
O[Q]`qh[l[
VZ`ph[l\
DUQXV]Za[\dthZl\vW
DgG\JUVb_[`SaZdZhclhn]s\ucvW
QbT]VYY]`[adcje\f\hdlcp\vq
Qio\
Jg[\\chY
`l
HXQiW]c\
C\Ji
E\H\QkV\Z]^\he
[c_c`\e[hgq\ub
CaH[M]NYTdW\Y\^\`beZhrlbmZo]q\
NYhi
TkhYrb
CeTZhV
WXlj
McWjlY
FbHaK\TbUbWZZd]he[l\o\pd
]dpg
KYWgZY[gsd
Kapgs]
JbZj^dv\
Zkv\
D\EbGfO\bcdbfhlbsevb
DgGZW[f\li
D\S[V\fhvg
DkObVZWYYZqbvd
DhW\vY
DXObWYqbvj
B\Wi[cv[
BZDbW]Xd_accecjbkhm\rct]v\
B]DdObW\[Z`be[kpr[tZv[
A\DZHbMdZ[[[uevi
D[u]vi
WZrhtb
PdV]YfhY
PcYer\
JWLfOdWXcb
Oh
OhW\
C\Jk
C\Jj
CcEbHZNeP[Q[VcW[Xc\Xd\ehjdlWmcncocqfrbsYtcu]vb
AiBWCbDXGdMaNhO[RZU[WjYZ^Z_]bce\gbh\jbuXv[
E\M[N[OYYia\e]nbvg
CTMYObWWehffh[qlvh
R]Wi[]]beYr[s\uc
Up]Ym[
WZeg
B]C[EdKdLcMmNbOaWgZ]^]cZkbt\v[
BdC[DaEbFaMZV]W\Ye[ja\e\fbl\vd
@\A\CcE[R\U[Ya\X^nf[hdl\sctevl
Eb]Z`ccgeg
@XBbDcE\L\NdOYQ]UeW]Z\\c^d_kemhdl\marfvg
WZe\vj
CYD]TbUgWYXc]c^\eYjfmXo\qbthvb
M\O[W\^[bavh
CgTcUcX\o\
Of
BXkg
AYBbCXOZWb^e_Zb[q]tSup
@jDgE\F\IdJaMkOfRdT\UVVdWYX[Y\Zb[\\c]W^Ycee[jbmeogqftcuU
@dF]VbWf^dcbniub
ChMdU[WXXj]co\tZvZ
CZVdWXXnn\oft\u\
W]a]hcj\tj
AhChJegcq]r[v\
Ebth
@bCbJWW[\\`acdeeteuZvS
WZejtcu\
C[L\RZWdfh
Rcmg
IiO[WZ
IfO[
@hB\FbMbhava
DgF]HhK[WZ`\p\sf
@]BbF\GaLdMbObR]W\YZZ]\eb[c[ffh[l[mbq]tcvX
IZth
U]WZXd\c]he\
NfV\_ZeVhg
^hhb
Pi
B[`clk
Wi
VmX\^]_bm\ob
Vn
@fAcBeCaD\FdGXK[OaPZQZScWY^b_bacbbcbd\eagahdk\mdqcsc
LgNYObV]Wbse
CcHdKZO\T\WX]\gem[oqqos[u]
@]FZabb[snu]
B\E\FgWZZb^jb]qW
@[NjO]PcV[l]nc
F[HZUj
BcF\HbU[g\m[oTql
BfHjKZO\WVZ[ghh[m\n[omqrs[t]
AhC\W\
D\FjHjQaV\W[^k_\bceXhXq]t\vc
AbHRJfOjPZSiThXfb\hmn[q[rXscub
BcUch]m\o]qi
@cB\D\FeHbK\UcWZ^i_i`cahd\mapcqVsYtc
CfG[ci
[\^i
@nEbFXM[^V
@cA]D\HbMcOZWW^dbeg\q[vg
CbUVW[mp
AYCeEbHYIcJ\NROgPZQYS[U\VkYi]\^\_f`[agbVeehml\o\pbr[s\teuq
AiJbLbMcOZSaTXXY]g^[_X`[c\ebfahcre
C[HRK[OfTcWiYc[b^\`\cjelhajaq[sev]
CbD]EaGjI\LdOeS\V\Wk[d`Xb[c\dee]fdh]jen]qc
LcNZO]Wi[[abcbj\n]rev[
F[HcWjZ\
OiW]cb
Og
DbE\GgNYVcW[Zbl]
jg
[j
DZFcHbNbOZVc`Xdivd
@aCXD\EdFhGWHZJZL]M\PcSYT]VSWOXYYZZb[\\Z^\_d`gdXfYhellngqar]sZ
D[EeG\NhOWVYWWX[Ye\[]d_\ced[eXhelevf
EgFjJ\NZ`ee]f]hblXn\
EcFcPYchlZ
C[E\FdPV^\_caehis\
F\`\njqc
NbPXWYcclcvZ
PncZl[
NgP\W\
NlP\
KZWbsj
EaGcI\R[S\VXW[e[fbhcjllbq\t[ud
W\jgq]
KgTh
Ph
eih\
B\D[WXl\vo
@]EZF\N\O[WcX[`Wjpv[
GbOaPgW\
Pg
A\BYDfGWHVJZP[QlVdZ]^bcbeYhYj\ldq\
EgNeQ\We^cc[fbhbu\
_f
uj
E[OZPq\Z
EbNh^YlX
DcEYG\HXJYK\OWP[QYUgVeWXY[\[^X_[a\c\e]lcs]uWvi
DcG[^hldvZ
@YC\DgIbOkWecdu\
EWW\Xfsm
D\EYO\Q[WZugvf
vn
DbNV\\llufv[
Oiv\
@cC\DbEiGgO[VbWZd[hbl\
vj
AbB\CbDbF\HcM\N]OYP[ScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
CbHVKdN\SZT[Uc[c^ihWl]m\nfod
A]CdH]TvV\WS[\m[
AgCQHYI\J\TgWWY\[d^elZrc
VV^[dg
CmF]H\I]JlO[ShT\UcV[Wg^Qhev\
Wgod
HjVlWVo]sX
MWO]W[^toa
W\Z[_]c]eafcjdp]sdtc
BcL\ddejk\l\t[
BiCdd\eYk\
C\eh
eg
FcV]Wg
A[HZJ\M[OuP[VYY\^[_\`Yc[k[obva
BiNdOcVZo]vX
Ol[[
B]O\vi
@\A\EaNbSbVoWZYd[]`ffes]v\
@bA\CdEgFeGcHbJdM\OYQfR\SdT\U\VfWZX\\b]]^\_Ya[cbd\e\fWg]hYlgn]p\s\u]ve
BlDiF\HZP\Qn^\c\lW
@VBQCXDYEjFcGKHnM\PdQSU\V[Wc\\]]^e_Ya[d\e\fWj]lwn]qbrbtfvX
@cBjC\GYO]VddblV
A[C]F\G]I\JWM]WcZ[[\dje\k[lW
DcE]dW
A\BdD\HZI\Wicdv[
BiD\dj
B\D[GXcbdivW
D[vm
DjH\Qbc\dYk[ve
Gdc\dV
JYdh
A[DeFhJXL\PhQW[Zdffbl[vb
GVHedjvZ
C[Piabfc
GeP[a\dX
@eCgD\GcHcKZOhZW]Yd\fblbmcnboescv[
CcFeHdO]VZWc_lcboa
HUV\mfod
B]C\F[KgU[VXW\XbZf[b_ce\f\g\l[r[sd
@\C[WdZT[dhbjbocsZ
@[KRRcZ]sd
GbS\Zjj\s\
@bKfsW
CcKZX\Zj[W
BeH\O[Zh[[bahbjdkcv\
H\Zhkc
eh
F[jn
BWC[D\H]M]TbVV[Yb\h\mbvg
Wkv\
ChF\JdNcOZP\SbVXWZZ]_]e]o]vX
ChJg
JXNd
C\N[Sdjg
@\B[GaKdM[NZSXT]UaV]WQYX[\\a^b_f`\bbcbeZgelim\ncocplq[
CbHbKiWZY[\cbbe\lcm[neobpR
AbB\CZE\JXK[MfNiO]P]SbT\V]WUX]YhZg[[]Z^Y_\`\c[dbeffbg\hUjclWnWo]pbv[
A\M[W]g]h[jiphtf
NjZZlhnZ
N\YgZ\
NiZ\lY
CZK\M[N[SbZWdeeXfchYjipe
Y[pg
CdM\Xchh
C\hh
C\N\VfWl[[_ac\e\hd
MdN\Y\[\^drh
B\MabWqg
W[[ieah[q]
[\eot]
MfO\WUY\lfvc
]h
W\ekv]
Hcg]mkneo[p]u\
NcW\[Vlb
BbC\IcM[N\XjY\[e^]`]abcae\pXrd
M[N\Xc[cpXtcv\
WbXYch
W\\ke\tZ
B]vo
Cie\h\qb
ObW]Z\[k
H\W\Zk[[]\lZ
Zg[[
F]OhVbW\c\
CsOZP\VXWZcbebv]
ChW]
UZmg
GhJfKfV]W\ZXekp\vc
Jk
@[CnEdFiH[JXeZh[
C[EdFnTgvg
FZJg
CeXiZ[[b^\_chbj]ob
CeXlZ[j]ob
ZZe[hj
Zj]]v\
C[V\Xb]hu\
UZWaZ\nioh
Wf
@WE\F\GbHYI\J[M\NhO[P\QZS\V\WZX\Ya[b\[^W`Xcdd[e[fYg]mendpZsct[ucvY
H\Jb[jlkoZqd
Nl[Xo[
AZE\GUNbQ\VZ_\`]aZc~hX
AZC\NlW[_c
E\NVlk
L[NQWb
EdV\Wfhhleo\va
EjNc
NiV]W\_\c[
CaNZ[icendsb
N\UbW\XY\[][^Zngobp\qjrduk
NQU[VYWc[\c[m\nXohqZs[
A]CgVd_el\
LrNSW[Yc[\`]l[
NcWc[hl[
@\CdNiVc_Zl\
B[EcHdNbOZW[^e`ac]e\m[rZvi
DZNkUbW\^\vb
DgEdvQ
DbvT
AeBXG\HcI[J[KjMZO]TYW\XdY][a]Y_b`Zd[ffhfjclkmepWqfu\vf
AbBZKsM[Wc\\_X`bchg[l[mXokq[u[v]
M\U\^b`]mgnYoZ
RcfnlYv]
BYC\FZHZK\W]\g_cbhcZeZhdjglfmZvb
AZB\CYH]NbV]Zb_aeff\g\h]j\lfmknlodpYv[
d[ldqh
H]b]e[gblcuf
BYGcQhg]
E\FdHdIbJ[OZQcVW]fbbecf\g\hZlnmdnbpeqbv]
BZWWccliqavc
HjMcQfWce[lSmbo\ucvc
BZDZG[H[J\M]V[]fe\llmfnhocph
DhmevZ
H\L]W\cj
IhWZ
EaGcNeZc[f\c^\_baacbeif\jblcv\
EZNdZZlg
E\F[[i\c_bjd
JcNd[]aaemf\hc
M[W[[gl]vc
C[[\vi
CeDbE[H\JZMgS]TgUbWcZe[\\\]Yacbbc[d[ebf\jblYm\pZr[s\vb
C]MhNfWZZ[]Yaaocp\v[
Fc]bahe\
WkbY
Cm\]
W[Zgbb
CPWZvi
@bCjDVT[]cbdgavd
MsO\[[q\
C\Z[bi
AdC[DfMSThV\Wi[d]Zbaebl]qcvY
M][ivb
@]BYFcKbMbOePeS[V]Zb^e`[lYo\p]rbucvc
Pb`gmbr[
Kk[dv\
FcGeH\N[TgUZWT^e`]bccTljo\ra
D[L]Wb[\km
GWNcObPbTdY\cer\v\
BZLUWpkU
BRW]_cke
LiWT
JcWfcflVvZ
KeOoP[W\_Zf\sd
OiW]cb
JkO\P\T\WdY\^kr\vb
@\NeWl[Wcdd[l[
JbNVVelh
D\J\YbZae]hj
A]B[CfJbM[R\W]X\Yb]febj\l\qYrbs\tkudv]
B[CcK[M\X\\\]dhdtm
CiW[
CaT\Yb]\uh
Tg
DfE]Oc[edbebf]l\
WZ[jdbv[
CdD[EeW\^h_c`]ddfUti
VZ_h
Ucobrj
@]A\H[M\NZOcTdV\XcYj\\]a_fabb[d\e\k\p[v\
C]N\TgWab\ca
BbCiHdO]W\_\ugv\
@\CXXnY[][
F[GZMbWW[\]bcdfclm
@kBTD\F\G[HWI\JYK\NhOlQ\SYUeVfWW\\`lagcilXmc
Wb[b`Zf]jlu[
FiN\a\vZ
FbWZvm
E]HZUlgZnboa
@[AcCXDWGqMjOZSXW]^W_\`YccdefejUlh
@XDgF[G[Vm^c`ecWebhfqbvY
CcJiMc[]
MbP\`eti
CjYY\[
@hGbM[QcWd[Zcbu\
V\WivX
@cO\Yb[hecvk
BoD]MWWTZ\[\k\ve
E\FZHiW\jb
BeGdH\LiMZTbV[WWYY[f\Zc\kZvb
L\MeWk\\t[
WZ\f^\tj
IcPhUc^br]ubvd
G\J\P\[V\kccfdlZtZv\
Rh\\
KhYcvc
MjW\
C\F]Sko\qgrY
C\NeOZPYWW[\^\_hadhcn\
H\UXmcoeuZ
N[O\ViW[
ISOt
FbJkV\
NiV[\[
[\uf
@ZE]NsO[P\We^Xl[t[
O\VnWWec
DdF]J]MXNoV]WY[d^Yuc
MRNbV\[d^i
AgFdGaJcN[O\W[[n
FnJYV[W\v]
B[MhRc
@\AeGYKiSdTbV[Y\^Ycdebhal\ncs]
W\hkjb
V]Wh[]^\f\t\
Hfq]sT
B\C[JZV\Z\^Xgn
e[giu\
GVHhJcSfT]XbmcrR
HdS[qXre
H[ckrW
B\GaHiJYObWhb\c\n\q\seu\
BdHZJcV\W\c\fisb
HmJYOcs[
BlJXM\QdWS_[s]v\
B]CbDbE]H\JbKbO\VXWSXcZ\[\\f]c_\l]o[q]rdsguc
B]CaFbH\IbJ]KdV\WZZ[]ff[uive
JbNnWd
CeH[VZXcfanduW
CsQdTXcc
DXEgFeJ]KdPdR\SfU[Vc[[\ccbebfdg[p\q[
AcEZGhPd`g
GYJ[O[cg
Bic[
EZHfObU\W[jbvj
@[A\CbFiG[HbKgOcScT[VgW[[\\e][^b_i`\acddeZfcg[lhm]p\qZrbtbujvP
dZvi
PjY\c\db
C\D\JbL]S\Ub\[]\d]mbs]vh
HdJfPdWn\[lYvU
JbO\PcYhmg
F]JYObW[lVvr
WhvY
C\Dhv\
DZWXvh
HiSccbrb
HiScc\
@bA\G\K[MfN\OaPbQYR\TaW\[c\e]bcbffjcn\o\qer[sdt[
@\AeBiCeE\FcGlHcI]J\L]McNjObPdQaRXS[UVW\]c^ibhcQd[gdh\j\l\nYqbr[sYtf
\[]dlj
B[JdOgW[[[abcbl[
AaCdHhI\LeMbNZPZRbSaY\[V\d]d^g_b`Zadbedde[f[gdm\ngpZq[r[tWv[
@eCgL[Wb]Ycdiaqctfv\
O\Yi\\l\
@jAbPeTb\Z]\_[`dc[ebh]
@eHYJZLnMWO\WPZ\[b]\`ebicceZh[lgm[q\udv[
FbMj[]bbue
Ojb[
CbGjHdJcLaMWO\P]ReSiTXU]VaWbYb]]`Zaccbd\ebkclXs\
EdFkG[M]OWVgj\
@dAeCXDeFbJdN\O[P[TcWaY[[c^acglVqgrc
D\H[JaWdZ[\i_da[bWcddblYqpvb
M\V\_bvg
BfDZMZPZW\lo
OdQdYZ\c_hc\md
CZH\JoTfUbWj]Zb]eYfcg\o[qg
[olfv\
@\CXFbH\Y]d\
CZJZUe]r^\lbt[u\
@cCcD[HlMZPe]]^\c]eZl\vc
[\ehvd
GZ`Tck
BbC]HdJhOh[\
G[Oj
Kg
M]WZlfmhodpcq[
@bCXMc\WckjSlks\te
DbIeJ\McOgTdVYW\XeYY[Y^\_\agedfdjbq\r\satev\
B\D[HcIbLjMaO]V[WUXa\]abedfdm[
Unf]
GcH[ObW[[Z\Z_\c\lm
HpMcbYd\lR
SbW][Wabld
C]PcTdYf\bbddhlY
@\ObSbVcWcZ[]Zclf[pZ
@ZC[FbGbH\I]KbLeMhS\U]V\[[\]^eeZffngobqVt\
C\T[Yl
EdHbViW\Xb\\^l`jaYcWeafYl]qbvb
@\BhCkIkO[RaT]VbW]YXZb[g_]n]vZ
Db_[vg
BcClR[Td[Y^f`ca\ehf[r\s]uevb
CYFdHZJcM\ObV\^e`delfcl]vY
Ws[Y
@i\]^fkbofqereti
W\[]\abhqe
@fNjcb
B\H]chlj
A[CjH\IZJbOkWkY\^Zve
CmHZJbM]NbY\[[_YaceZf[lbqeub
Mb\jc\qjtcu[
ChHcTfWZ]\q[
CeDcHTWXZ\[[lRu\vl
GcMcOcP[Tc[d\d^WbclYqYv]
C[H[TXUfVcX\]d_db\fhh\lbqfu\
V\Wb[h
AbC[F[HYKbOSZg[[`\c[eevo
@aC\G\H[JXM\OYT\Y\\g^d`mechdsct\vY
CYHZObSbTj[j]\`\adejl]rdsb
@hFcJkVeXZ[\^Za\eZfdh\i]r\setTug
BVDeE\G\HZJbMdNdWYY[Zq[W\Y]\`[eag\lYvi
C\HbO]Pc[Z\p
B\D\HaJkMePnSVTa[ocZdee\fXlW
Ygp\
[Z\jt[
Vg\bl[
T\lg
]X
FcHWP]Whv]
HZ[XbVcglg
e\gh
Zb[i`Wb\v\
H[WdZZbkqhvb
@cCTObPbYb[\]p_iaabbjUq]rcv[
^k
D]W\\rlY
Mh^X
DbM][m
C\M\Ogb[
\elWva
AXBZO[VbWX[j_[cYecfWkdq\sbufvZ
BZF]V[WZ[ilivX
A\B\LkWZZ\\\_[`\dceatkucvg
GWJ\MqS\Y][[\e^]c\e\kc
G[Mk\bn[v]
PgS]Y[cZ
[\le
@YA]B[CYE\F[GXHhKcLkNZOXR\T[UbVeW\XXYYZc]e_\b\daeWffh\jelZo[phsVtYuVvb
B\D\JaL]Wg[ev[
OZck
H\J\Zj
@cMLVcZd\\^babebuY
P\^ccVlf
GgV[[b^Z`fcae\hcl]qf
@[B[C[G\H[N\OgT\V\WZYa\\]]^W_XaYb[cke[gWmdn\p\qetduZ
@XViWcY\^i_gckebhdlY
@]H\R[[b\b_ccje[fch\tc
CcJbc[q\uh
J\VhW\a[sd
C[WZYe\b_\hbq]tl
V\Y\fdrh
V\Y\rh
CbHXJdKbL]MkOZRXTdVeWb^[cZebmYqcrcsdt\
B\MXWfnfoj
@YC[EbRgV\^e_bd[f]jdndpb
C\JT]b^kgcp\s\
X]]cm\ncolsdt\
EfH\W[ci
]hmW
C]HfJYbXdWe[jfm]
DWEXH[Pb[c`\dotcuc
BcJdMbO\R\VfW[vi
BmHXM]WXg]
DbWkd[
@eB\D\EYF\HfIbKcMnN\[\^[ccdgeVgfnYpdtZvY
BZLikU
BZLikU
GhNZc[lV
O\W\X\[\ucvh
X\n\ol
OZWZnmoZ
EcO[W\Xc`gfbh[n\
VZ`i
@\]g
@\]g
O[W\[hhZ
OjVb[[hbq[
MgOeW\Za
CaDcF\GbH[NdOXP[Q\WZYeZb[a\b^ff\g\hemYoZp]rdtkuevd
AgDbH\I\LZNeP]VbWdYZZe[\\i^[_cadcddYhZicvf
AeO[Vb\b]d^Z_\m[nao]rXtj
D\Eg
@cNhV[_\eYhbt[
Y[[b\dabd[e\l\s\thubvd
DjFbI\YZ\Yh\rc
GdIfOfVfaeebrb
Dit\vT
B\Ocdhld
D\Jhe]
[f
@\CdDhE[FjHcJbKfReW\[i`dc[fbsfv\
[l
Kfsj
@\E[FiJfs\
@dD\FhG\HkJbZd\\^WbcejgchXlcpcq\
e\pg
Zj`ZbZec
ZQbe
C\D\JXMcO\^l`fb]ebt\
KdO\VXW[Zk][^]bbebg[pa
@ZO\Vf_icdp]
CbH\JlO\Zh][m\n\
F]HfO\Q\Wl^bgave
@iFc^]_Xh\
X\]i^be[hd
CVD\H[J]KaR[SaVWY]Zp\g`Rejg\hfj]l\o[u\
J]Zp`Ye]
V\Zh\\e]
C]ei
F[HkW[Zb[c\cd]g]
HhW\Zc\c
Yi
K[WZnl
T\W]XW[ep[snuT
DWEfFgG[H[JdPbQYUc[[]be\j\l[mZnevo
YecevP
W[[g
D[OYV[WiY\Z\v\
@bBbCXEkFYGbKbN[OXT\VdWb[bbbcVdjfag\jYkam]qXsdudvY
BeCZDnEgFWGcOZQ\WX[cdTg]j\l]vj
EgFXN\Ve
EYFtVcd\q[vf
D[divT
E[GcaXdhvW
vm
EXdVeZ
DWdll[s]v[
Wiv[
W][Wbg
[erasg
li
EdWmdc
G\Pbd[vi
DaP\WYl]vn
A\BfCeDbE\HdJ]K[M\OZRcSeTcUdVcWX[[`eeZl\qgsctZu[v[
HcIcJfK\RcT]VeWf^e_accd[fdhboZrTvc
H\RbSbVb^c`bferVsY
Zbrlsa
H\QdT[Ut`\n]rXs]
B[H\Wcmgofr\
Hf
HcV]WZXbcamWolq[ri
V\Xdf[oSqbr]si
E]OZP\V[W\`\jk
B]C[EbFaH]K\NfV]W[Za^b`\b\d\f]lfr[tbvZ
@cFbM\NTRYTbW[Zc[[^Tb\cbd\lpqdv\
lh
Mef[rg
J]Th
D\HeQbUXnZo[
A\HZWo^cbfjcoeq\scvb
H\M]OcU[Z[bjo\v\
Hio\
Hj
HRO\WX^[be
B]CeG\HgJ\O\SbTfUhWTZd^f`aabb]cbebf\m\nbobpesY
CbGXHZOYT\Ud^haecce\pgqd
C\HiZ\
Hho\
HaW\sR
F\Hip]
AfE\FbGXHeJbM]N[QdWX[[_bb\e[f]gcl\nYo\r\sbvh
AZBbCbD\F\HiT\U\]b`eagdiq\sb
CeHiJ\OfsZ
Jjn[
BgF\H\Qev\
BcFcGgHVRbV\[ev\
Rd[f
F[J\ei
H\SjWdo[rV
HpSXTZW\ZcnY
HgObSYTZnY
BeKbP\Q\l\nfv]
Khnc
KfM\W\m[ni
M\nm
U\W[XgYbebh]l]u]
Yl
Xh
V[Wk
FYHeQgW\v]
AbB]OcVbWcY\]\ecfirX
@hAZEdGZJYVZZd\\_]`\b]e\f[lgqbs\vd
@lG\TbZ\[[\\^Zl[v\
CUGWH\I\JYLcTbVbWXY\\c`[clv\
AhNga\lbnZ
PZY[li
@dBYChGjIeJcK\L\M]PYR\T\U\V[WXX\YgZ[[\\Wabb]ebf\h[kZn\p[s[tcuY
@\A\CYDcEZFbGnIdJeNhOcR\V\WTYX[Z^c_[`[d[e\vg
@[CUIdNaOYP\Wm^h`Zcdebhfjdq\tXu\
CZD\E]FWJWOaV[W\^[atdYeZj\t[vZ
@\C[NVOj`\ef
I\J\Y\f\ri
C\Nhah
CZIbli
CbDdG[I\ObY\a[qctcvo
CfDdFbGcOcYZ^a_b`YaheZh[lYrZ
D\I[JWNbY[^Zc[h[p\qctl
Vg^il\t[
@hAWCbJ\N[OmY\^jagc\eY
AbHdIjJ\OZY\^\abffvX
@\AdDfFaG\IVJiO[W\Yi\]a\e\teva
DcEbGdIiYb^]`[aYeaj\s[tWubvf
AkObWYa[
CODcJ\^e
ai
I\O[VtYd[gte
@cD[FcG\I\JrQfYcc\qbra
K\VYYya[
AcCkGcVZWfY[^\eZf\
D\J]cmuX
ehh[
AbCeEbG\KbNbPeSXTiV]W]ccebl[njrXucvg
J\K]Ng_\cdl[rY
AbKVP[SdW[`Vc[j\lenirbuevY
@\A\KmO]SfX]u\
PjS[l[
PcWg_echnf
KqPX`\l[nUs[
C]HeVcrm
CaKTOnP\V\_cnbr[
A\hbn]rg
KhV[`VnM
GbHbP\SgVe
Vghc
Sg
D[E\G\H\I[PdV[`jhZj[n[
PU
`h
CXP\`Oj[
N\O[PiRbSYW[abjgl\r\
CbO]PjS\`bjb
G\W\Ybmcrj
CcLgW\^\ve
JcN]V\Wiv\
BbC[DbEXFZH\JcK\L\M[OeP\RdSbVcW\Xc][^m`ga[bfcbeef[h]iclZmbpXr\tZub
AcBdDZJ[MdNYOgP[QdR\TbUbWXXg\Z]\_c`Xc\eYuevi
@\JYNfOTSdT]XgYe[[^W_b`[b[e\obve
OjV\
Yd[h^[
B]DdOWVfvg
@\N\`ljbl\
DXNbOSVgWbX\[d^i`[b\letbvb
HcOiU[^\m[r\
BkNfOT^e
N\P\S[^]`g
GhNYV\W\[]^h
@aNZO\^k
BXCbG[HYI\NfOfP]SnYYZ][[^Z`[b]cjebfZk]l[ve
[f^h
JhNZOcPdS\VTWZ[\`Vbsc]v[
B]ScV\WhY]^j`\pZ
B[CcD[G\JbLfO\R\Wb^\e[k\ld
AgC[EdLVNdR\VdWbcilW
WV
Chb\
BkW[kb
HbS\TXY[ecfhnbr\
Xn]asWuZ
B\V\WW[kl]
C[DeG[JgXj`Zcdd[h\ocq\rd
TXVbWTXd
Jjcd
@\AaB\KULeM\S]W\Z\d\n]p[r]srtd
sg
HeKZLeX[[\ccfdsotc
A\F\HaL\McNcWYZe_agbph
@ZA[BZE[F]H[JZKYL\M[OhPdRYS[U]V\X]Z\]\^a`YbYcdd[e\q]t[vc
B\DVGeIeP[Q]TeVbe\mau\vd
N[SbV]cg
Wi
D\O\Pj[b
JYOpW[^Y
CVI]OfV\
C\DYK\McOYPbV]WZ\ec\vg
Ck^Z
CnDdN\O\kbld
Pnc\ec
DbO][guc
CgIbNXO\^[cje[t\
NcOZ[b^gvW
CYIUN\Oi^X
NeOL^ovZ
Nc^g
@\EeGcNzOSPYV[W][[hcl\
OlbV
CXNXOh
C\Oi
HjM\S\bbo\
GZH\LcOdVYWi_Wcbdbk[
B\CcHdUbc\edfhrZsW
@bBbEcG\J\KeLZMaNfUcWXXfZ\]b`Zcbd]fdh]lgm[n[qYrcuhvb
M[OcckfWlZubvb
AiBiD\I\JfOcU[VeW\Yd[W`bcflXnapeq[s\tg
F[Hn
@\B\MfN\Sb]b`\c[jd
C\Iclit\
e\lh
HbXf]Vv[
Q\TcV\[\_cbbc[hgl[u\
@gB]CbEeFbGZHWKaOUW\Xc[b]c`\cZf\j[lSocpcuev\
AYB\GYPfVcYb[[fYnYsrud
HYQhcch[
NWOmc]edlc
B]FdO][fcYeelgvd
C[D\vq
B\[hvT
H[uj
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr\u[
LlS[WYXc[[cbebfd
@fAjCeDdHZOfTWV\W[X\]c`gacf[lgo[qYr\sYt[v\
Cg
Sbmgo[
BlFeNbWYXZ^eh]t]va
FhV\W[hbqh
CeGZIaJcUeVdZX]e`ec\m]nbsc
H[PcWdbaffh\
NbWk[\^ga\l]
D\V[WX[Zd\ln
@\CiHWJ\MYP\WWX\Yc^jcgl[q]
@fAfE\G[HUIcJaMbNVOgScU\VVW[XWZ][c]Za\cfdYeffZg[ibj\ldmYqXsUt\ud
BdL][pf[kXvY
A\PX^\`ccb
A[BeGZI\MdOhSYXbY\[d^c_Z`cdhv]
BXHbVTWilZnkrd
E\G[JcN[VycXfblVn\
BWC[DbG[HZJ]PbT\UcVeWcY\[Y\]]e_ebcdbeefcg]ldmbpbrZscv[
IbOcPbW\f\vj
HbNiObV[W\[e^YrevZ
CgM\Xa
A\C]M]VoWYec
@eAmBmCkDdEiFWGcHKIiJkKjL]MkNcOeR\TbUbVYXTYd\d]a^j_e`fa[b\cZdjekfNgfhliajblXnbodplqMrSsfteufvn
CcD\JgNZR\WZYbe\fVldmfnbrasbuc
CcHZIdJgS\TfYb`db\eZlbnYqnrZ
G\\g
WoZY[RablZ
HXJmVcXX^Xcdebgiqh
AbC]GYI\O[UcVdWhY[cfrb
fUrbsb
H\Zmebl\pi
G[O\Vecip]
CnF\G]OZPXT\W\YY_]fYrY
IU_g
H\Xh\\oW
Udhmud
BZDeG\HcM]ReWR_Zc\fbrX
FiH\VZXcnTqd
A[JaWo[XhZld
H]T]fbvi
C[D[F]GRHgJkO\SoTcX\YZ^\`\eco\qfrY
VhXX
AdCZOjV\amh\
HZgn
WV[clb
AdChY\rd
HcK\WelZ
H]Q\VbXo\Z_R
@bGbLbMmWb[d\ckc
TjY\`bfcl\r[
Hb^]qbuh
O\YbfgrZubv\
HcJkjd
WpvX
Y\[\]k
HdLdMoTbVcZ][Z^blXse
A\BbC]DdEbGgL\OfSkc\e\f\h\rcua
NdSgUbVbYe^beYfXr\s]t\
FbH[MaNbQdUZV]WVZ\[Z]bbdcbj\mf
DYHdO]U[VkWif]j\mc
CaJ\McV\WV[p^\lYo\
H]WXkducvn
TbWjl\
@[B\D[FeGYHfOcQaSdTdZ\\]]c_b`bcedcfWlbm\q\setaubv[
CjoS
@SA]BiCcDYEZFcHUK]QVVYWZXXY[Z\[\^b_\`\bUcbelfZg\hnk\l\phqduY
Kj
BfGjOlV]c[v]
HbKhgbp]
DdWdfh
D\NdOXS]Vh[eechfl[ods\
A\GdLdNbPcV\[c\\]Z^Y_bcYeihZtcuc
@\B[CfE\FiG[HkO[QhZg[b^i_abVcdhZpcqTve
A[DbGeO[V\Wdc\fgl\qbr[
f[j[sj
CYJbTbU]WQ[ih\mbpbve
DdG\J]\[ckfd
HksO
HkJgmdrY
VUXg`ih\j[oZ
L[O[U\WWZg^Y`Wa]b\gvqcv[
@bCZD[EtFOGfN\Q[c[hcj[kbl\q[sXvb
BVFYH[Qo[ed[n[vZ
B\[h
AlCRDdE\F\GZI]JUNZOUQ[VaWW[]_\`]aicbdZeklXqYtgucvg
B[CcEdGkRbTbWX\e]e^[_]c[e[lcneqcr\sbu[
AgB\C\F\GZLfObP\RhScU\WVX\[Z\d^X_\`caccge]fihbkbm\o\qcrXs]tb
A[BgFfG\KUM]UbVYXMZf[[^[_Ua]ccfhhsiZjcnlompjqjsUtVuuv[
c[fj
FbHhKcsX
@bBZFeGZL\M\S\VWWc[Z^\`dbbceedkalcra
W[Z\[i
C[J\WZZa[\^b_\li
C\H\JbTdUZV\WYXh^\chmcndodqfr[
GcViW[qZ
C\F\GbHQJiK\L[Q\UWVTXWZd\W]]^f_W`bccelgehyl\m[oWpftnua
H\efgqh]o\pcqfvb
cdfjr\
CUFcHcQZTiUZWZXfZb[Y]j_d`acgfYpcqYrXseva
AbWhX]]bq\
JbMWYg
B[CKDcG\HZMjN]O\SYVlX[Y]\f^b_\`[cZddfWhYlXthua
FdJaQ[SfTkUaWYX\Y[]a_\`fcgd[e\fUh\lbqZuevX
B\CbDbF[GbHdIgJ\O[RcS[TXU[VdWcXZYY`ZeZflgjhZsduU
BgW[
ViWX^Y
^k
T\ccfkr]s\
Ccf\sgv\
G\P]Sblk
AjEdGWJdM\Y\\h^r_[dXh[i\p\qUtjvZ
CdJdOXY\_crh
BdGjOYf\
@bA]CYE\F\GaHeKbN\OXRaS\TcUTVTWfXbYmZe[e\Q^cbccZdeeif\gclWofq\rft]u\
DXM\T[V\WTXUY][\eYmbpZuZv[
C\MVViW\[Z^gbdc]eZfblg
CdIcJeObSgUgYfc]rVsd
hh
C\D[TeWYX\Ya[[^dleq]rcva
A]_j
V\aj
AdNdOXVWYr^b`]cXfZ
G[S\YkcXfZle
A[C]H\OgUbZ\[[^d_bbfeggbp\v]
HdO]ccqdsi
X[]pm[uY
@[W\li
J\K\LbN[PdVbX\Y\[Z\[cdedfkg[lbn[s]vf
ChXe
ri
AhBWCtD]HZIfNbT]V\WY^[_L`ba[cbg[l[naq\tb
D[G\HeK\Xdcbqns[
P]W\Yp
Zg
OX_i
G\SeV\Wgfb
G[kg
H[ZZ[bf\vg
CkJ[]]
J\W]^ilbm[
^\fj
BeFbGfHcJqQbScTfW]]\c\f\m\qcrRv[
O[Vmp\
ChV]^\cc
J\TiV\WUY\dem\ocrf
W\eioZsbtcue
HlJ\VeXbYZ^\_[eif\qZ
DldY
DdK]VcWiZb`ZfghdsctYub
O\ji
E]Z]vl
AZChEhG\JdK[MdNbPcSlTdWXYbZp]Y_Z`kbXeZf\i\l\mhobpbsbtbuV
CeW\Z\vl
@\AgDfGfHeK\PbRYUfW\Ya]d_]`cc[kZlatcv\
@\AkGaO\[h^n_]`\l\
A\DZEiFbKZM[VZWX^h_ed\edhbn[p]q\reubvq
C\IgN\VZY\f[rc
@VA[B]C[D[E\G[I]JZM[N[OXP\QaRSSYTWVWWNY\Z[[Z]\_d`ZaYcgdZe]g\i[j\lXmYqcuhvX
B[CgFXGVKXQdT\UeV[WdZg^Z_bcce\fkh\jcl\m]ndpmr]sVtmuf
@ZFhHZKcR\V\XZ_ZfXhZnboopbq[satZ
BoG[HcJ]KdUcXg\i]c^ac\fghfmbn]odp\qdsS
HgcVhbpaq[sZuc
FZQgVc_as[
HaT\^fn[sX
^Z_\pcqqsU
H[VbXa[]^e_ZfYtj
sguZ
@[F]HTKfX[cgs\t\
^cpgsZt[
W\X[fYhgsitV
hmq\
HnZ[cesdu\
FSHiQ[X[Z\\[^hech]pctgud
BcCeFfHbQXS]VbWd_cfeh]mdnYoZqks\uZ
B[FVHqX\e]
Fkl\
s[uj
C[HaKfMbVXXr]\_ce]f\h\n\qTrasdtcuX
GccYsi
C[H\KbQXU[VjX[_facc[frhbo[p[qfsStb
FaHUV]odq\
FaK[MeQ]R\VZWVXT]g^[_\c[fTm\ncq]rZsrtQuY
H\sh
BdHZ^Yqi
F[HfK]pZtb
FgHXfhsW
B]K\Qc_fc]nbqh
F[HcQ\W]Xi_Zcdhfuo
Gc_\qisW
CfFbH\_\sht\uY
CZ_kcgqYsY
B\H[^]c]hcsh
ch
qksftXuX
si
FbH[ch
HbS\VZW\X\_dfgn\qcsb
Ci
@eJiL\MdNcOcVcW[l]r]ve
A\G]H]^]cl
H\NfWU[e]b^ecdlc
FdR[XU]ea\d\m\sb
IaXd]bn\uT
RjWZ
AYBXGYKbL\MeSbU[VdXa[X\a]c^b_ecbfdhYk[lhm[ndodqZsbtXud
@eC]DYMjNeOdQcX]^h_\m\niolrfsguWvf
K[MaRWXY^foer]sfuU
@]CXXj]c_\
K]XWmgodup
JbZglf
WjX\^d
CiXe_Tr]
W[l\vi
MhTgX]Ye]clbo\
XY][ui
Cb_Xs\
XZlen]q]ue
KhNYV\XZnk
sh
K]nSum
CXM\NnQ\TdV\WjZf]\_[u\vg
McN\O\XT^jbXnboeu[
D\G\MnX\[\lZu\
B\CYDYJZMTNXOcQVRbT\VsWX[\]k_ca\bYdhhZlRm\o\sbubvl
MdW[Xd^Yliu\
CMMdWWXm[\]e^Z_Rcde]f[g]j]lcmbn\oTq[ufvZ
CrH]M\V[WfXW]TrZ
X\bj
V\Xh
]gr[
MhPbS\[Z_Zlgv[
M]O\WZX]^f_hlY
XfoWu]
DcGfH[M\O\Xg]e^\c[o[seu]
DbMURbXZ[c]f^[_cl\nauf
B[ClGbHlI\JfOcPgQdRZSjVbWTX\ZZ[\\]]S^\_U`caacVdcedffgbhcjflhm[n[oRqcsWtZuZv]
A[CZFeH[KbM\NbOZQdVWW\Xf]c_\a\cbe\mbnZoZr[uc
N\O\VYXi[\^\_\
ChD[F]HlQ\V\W[XX[\\c]\^b_gcYf[nZsZuavc
CfF\HhQXl\
W\ucvi
BYDavg
BjL[M\QYRbVjWVYbZb[cc[ff
V[Wh
Vkv[
W[Z\[i
L[[f
EcF\L][TelvX
[[d]vk
WY[Y^Yllqf
AXBUDaF\GZJbMdOcR\S[TbZZ]d^[afb[ecf[h\jbk[l\p\q\tcudvb
M[[[vr
S\Wi[e`gcX
[X]\`cmcukv]
CiOcV\WYe]mdu[
P\Vg
Mfc\dcrd
GaWiee
C[J\VcWZ]n_jaic\d\e\m[
CXMYO[QZTnUmWZYd[be[f\mXobub
Ch_\d]
DkEXQiV]Wh[Yc\dceZl[s[uYvS
`jv\
AXMt[b^\eb
O\Wdcs
CTDiH[J\M\O[UZekp[
Daeg
HlJ\_\si
@\AbCgD\FcG[K[LeMdN\OZTfV\WcXbY\\Y]X^Yc\ddeYf[g]h\lXncoaqetbu\
CZHdJdLiM[TcV\WT
J\rg
CoHcJhWYXZ^]cedbf\lYm\oiqerY
LcMZWW[\
Xh
AcCbFdJYTmV[WU^Y`ac]h\nZqbrgsd
Vi
M\W]Xi[eoZth
D\LbMlWc[\e\ma
@fCWD\GZH[KYL\Q\\\^e`fa\d]e[hhj]mco\
MePeSZWW^k_b`\bfcVj]
FcH\J\NhPdSYVfWa_[`dcgnXrhvb
VW`\he
NY`o
J\MYZe^[
`i
@bMjW\Z[^Zb]gc
NWVWWY[\^]_Z`UbYcchpkdlX
@[BcGeH[OcVcW\Zb^[`VeafehZjXl\mknno\pbsb
C\ElGWNkPPTfV\W[^\_d`Ua\ckh\lsv[
Jg`ch[jhnZqdvd
BdMfW\[h_ekXvW
DhG\k\
BXW[kl
IbLnW[kY
AcB\CZGgKbLeOlT\U]Wd`dcWoYva
GaHcOYT\VUWjd\oZ
@XA\B[CSDmEeFXGWI\JdL[NSQdSWTeUhW\Xd]f`[b\cdecfYg\jakTmSpeqXtYvd
A]BSCZD\EVFcGZHgJiR[TYU\WTYdZS[Q]b^a_\`ZbZcfdbealenZogp]qjres[u\vz
Un]]oZ
O\VVWj
AgEeFeHdJVKeOcVZXd[d_b`cechgmdn\obp]q[snteug
CZJ[Tn]c
B[HfO\caeh
BZV\ZWpm
B]DZWZcbdhvb
DmT\U[VZWZc[dZvY
B[EcF]a[vg
DkEVc\dUl\v\
B\DYE\F\HYJTM\T~UWW\Yj][cZf[h\lWn]oUrTs]
TeYhebr[
B\C]HQQmX[^edZ
BhGe
DuE\GM`Zcf
HXJWUoX\]\mZu\
Bh\V
BSHyQ\
HYJ]Uuh\mVs\
H[TbU[nm
`\nm
DtO[X]c]
UeWiYb
Ufi\m\of
DZE\HZTZU[Z\cddjlZvT
W\Xf\[_i
BoJ[ZZ
Bh
ch
XZZSpi
BNDgH[s\vn
Ti
CeDhG[Jj`bc\d]
Eg
B\HkJpMcWc[fagc[vX
ThUc^]
BWDSHbIZJZQcUWY\[\]ZcXdjeZh]lbucv]
JUKbMeOdT\UbWkZb^bnbobu\vO
DcZj^[e\
Xcogq\
BTD\GgHmcYr]
JlT\W\
JdWiZc][
BUHgR\vk
D\JW^q
BhGfHTQe
BkGeH\[Y
@dHgJj^[`av\
DcGhP]Zc[[\i^S`icYd\v[
HVU[f\p[rdsv
BYDjHGQu[chdl\s\uXvb
DQE[HiJ\QXTXUVW\]\cZdgl\sXvV
H[TbmUnYolp\
J]UkZgmcn[oYra
DYHXUZW[Xc\eeghdumvZ
J]OfV]^Yoi
Db[h
DsGRX]Zf
A[DsGZV\^[dXu]v\
C\]j
BqCcGdfck]tbvW
Y]oZri
HYUveZmWp[
LjN\WZ`]
]g^a_Zl[
DnW\d]vY
DdE[W]d\vV
Ugm]
H[si
Y]]g
DhQ\Y[kMvl
D[HrQ\T\Wee]v\
D[Hjv]
BZH\UtmUo\
NZ[cll
B\Ojc\
B[H\JnOYV[WYXb[]`Ycve\h[s\vf
BUMl
HaQZWjcgdc
DdM\b\dSvb
@ZA\BXDdEgG\HlIcKZObQZUZW[XeYYZZ]ecgeZvk
JnM\
ki
@aA\CWGZJbLWMgR]TgUdV\WkX[Z\[k^e`bb\ebf\hYlZt[urvY
@bOhV\echZ
WfZY[[adbc
WZZ[[g`]bb
F]JcR]S\TdUeWgXdmZpcq]uf
TbUk
JiS\UWW\X\Zcuh
@bNdVcW\cjlS
W\vj
DrW\Z\vZ
A\I[M]]d_fefobp]r\
BYhbuj
@\BTDfFZGOHeJhKVL]N]ObS[TbUbWXY]Zc\b`abbcdd[iaj[qZs\tbudvg
A[BdC\D\FeHeIbKZMYNbO[QYR]SaTYUYYeZT]e^j`Zb]cZebflhbk[l\pcrbsitduUvr
@bC\FgHZJ[O]TbUjWbY\]\^WedfZg\h\jcm[n[o\qdrevj
H]JqZc_bf]r\ve
CdH]J|][^ZrU
BYHm
H[Wj[hbZv[
DaHiOe`bhdj\
Pmc[
HUQm
Jo^\
B]He[daec]s\t[
AZD[H\KbObU[Xg[Z\\]abZc]e[h[l]mcupvW
C\H[Jo
BxHQJ\[YvW
BSDqEVHsJhM\OdQfZ\[c_\cbm\tdvT
CfGeJhOaT\Wa[\tb
AbD\JgVfXa[d_bcTedk\r\ub
Dgv\
\m
[\ck
Dfv[
ToV[b\dYvd
CiDbOedZ
DhQ[V[[ZcZvW
T\Yoc]
agcev\
D@E\d~lg
DWEb[c
CXD]F\HgJXTlYmf\oXq]uiv]
TUYr
DhEfTdVg\\d\e\
J]OZW]bktcv]
V[c\eYl\odvt
CcDVHHI\QycYv[
F]QiZ[
@bCTD~GWHqI\J]OW[Y\]^e`[c[eZlgv[
JbO]^o`YqY
CdDbMiZb
Zg[Z
DLNZ\[][a[lt
MjW[
H\J[UiZ]]Tc]h\mW
EjHZJTO[TeUcV[Ze[Y]f_c`jb\lVmardu[
R\U][Zehvh
Bl\Y
D\[p\ZtY
Dbcklp
@\co
Dfhbvi
vi
K]Zh
BTFZHuObQT`]c\
Si
DmHb`\qfr\
C]V\vm
Dhc]
Y\`m
AWChDkJWMXPcQWS\TbU]W][c\h^Y_a`bc[d[f\hZldu\vn
DjM\[Xv\
F\Qh
DdhcnZvV
@bCTF\HXJoSkU\cZf\o[ug
HS[\ei
D\W]l\vl
JWM[W]Y\ZZ[beel\u\vj
CdJ[QbTqUb[Y_\bhf[h[lPndpvsdu[
@]DbEglc
F]H[VZamc[sbv[
MkW[cYl\
A\B[C\HWM]S[Wg[VfVk[rbu\vv
AgD\G[JcMvO]P\RYUYWgX]Zj[Z]k^Z_i`caZbrcbdZlWpXt\vW
JcMl\b]b^blXv[
CdHTJYTkUfV]\a]]^gaZcYheuq
DfU\Ya[\\al\rcupvZ
C[DhF[JnMaN\Q\TZW\Zf[[]Z^T`XaZchd[f]h]lsp\rVuZ
BcCYD[JmO[T\WZXZ[S^Zekf\h]lVt[uVvh
ClJcTZ^de\lZ
C[E\HiL\MmQZRe[i\ba]leu\v\
CYF\HYJZN[TkUlW\XbYg[ibbc[fZm\obqcr\uZvZ
B\E[WZ[d\eamf]vf
AWCQDYE[HWIfJ[KbMZOZPcQ[SfTtUjXkY\\X]h^Za[cZeVh[kllUmYn\ocr[sbtcuTvW
D[HZJZO\TwUYVeYbZZ[]]afch]lYn\
I\JjM\u\
Jj
HzNds\
\Yth
AtDdH\JXOZXbYrZQ[d]f^]dXgjj[
vk
CeDbHPIgJYR\TfWSXb[gcYedfpl[ncp]resZuWvg
DjvV
AgC[DVHeJeLnQ\TZUXZT[n]b^f`gaib[eegcl]mencodpbqbu[
u\vi
JZQNV\ZZ[g_\`ccehklZtcv[
@\ClDPE\J[MkP\RdTXWcXX[W]c`WaYbgePh\l[mjncogpdq\s\tduWvo
CrHXTeVeY]Zq[]]]l[vY
H\Zh
A[B\HhOfZ\^c_becl]vc
A[CkHVMfUmV[WaZZ[V_[c\e]g[m[nbu\vZ
Pgv\
B\HyJZOcVdWZfcn\sXu\
J[K\QbWjZ[fbsbv\
A\CfHdO]TYVdWhZb\]]bc[fks[t]v[
C[D\E[HhW\[cbYdktcucv\
V[`ov\
DYQ]VcWc[hc]dcedulv\
BYCfHeJZQ\TSUP`[cffqhfn[rWsU
AkBYCTD[EbHfJbMbObQeRXTPUWVfXYZY[b^X`[fsg\r]sYuQ
sR
D\E\H[M\QeT\VYX]Y\[d][_W`bdVlVvo
D[E[JaP[TZU[WV[[cjlxvU
H]J\g[oful
A\DYHUJYKdTfUjWSYcZ[[\_f`gbXcae]mfnmogqbshvc
Q\UmVf`icbfdpbqXsXtZu]v\
C\J[M\N\OcZt]clWpVv\
A[C\OiVX`ecc
A{D\OZQ\^S_[a[v[
CYD\HZTtf\
D[JiacvX
KZZfv\
AiD~EcJZNcO\PeYWZ\[\^c`WdZf\h[lXrft]ud
AhDwEeJ\MYOWT]Yb[\\\`Wadbbccf[l[vO
Tg
JiTc`d
Ujm[u\
DwGWM\vZ
DsJiM[O\[]vU
B\FbHh
C\DrUdc\hdsb
M][jl\
B[DYFeHnZ\_]bccdla
Zgv[
HXJ]P[R]TcUdV[Zk\a][^\bgeXgdjelWnao\q\u\v\
@cM[VX[Y^bcYlwvj
\]eXtjvg
Ogqd
Ab]e_g
AdO\Vm]b^T_\cd
CnVh]Y_Yh[qjta
A[CgDXH\OkU\Vg^ebaf\hVqsv[
@[BOD\FdH~JZQXUYZ\][`YcWlmm\nTo[qVsZtd
E\P\ZZlmvZ
H]ObVe\Y_\fjo]sdue
E\MZal
V\eehg
B[DWHeJWOYVhWi[[cfmcukv\
EaJXO\ci
U[YVZk
W[ZlhZqb
@eA]BoC[DYFZH[L]OgT]U[V\WUY\ZU[l^i_cbfc]e\fghUnboepoq[ukvd
DnTWY[Zka]e[g\
CIHZJ\TfV]]\^blb
U[]ihZug
H[UmW[Zd]ZabbYh\mYocpfscv\
HWJ\gj
T]Z\[\`bji
ri
Z]vn
B\DULdO[W\\c^\c]kblembvt
Rj
`h
DPWlZ[dovW
D[Y\hkr\
@eA[CcDWEgFiJUKdLcMaV[Z\[\^fbcc\d[eXf[ldmetbu[vm
H]Qka[
DuGYHeJsO[Q\VcYSZ\[\]acgh[lbrhvW
J\O\^iccl\q[
M\l\vl
C[D\F\J\OWUlVYWiZ[[b^agcohqZub
AeDWEaFeHlJUOZQYT\Wn[d^Y_[c[e[f\n[q\sb
HUJWOeTlW\XiYbZc\e^\`Zgfv\
[]eh
BSD[HgLgM]OeZ\[\_bd\lWtfu]vw
AhC[DTHlJYNdOZQ\U[[X\b^\`[ccdce\f[lbmZrZu\vl
W[cglY
DfEcHZJWOZPbS]T\UYVdW\X[YY[X\Z^acYdWeff\h[l]ujvl
A\DeL]P[V]WUccd[ldvg
J]QiY[`bh\
BQHq
K[M]Zg\dedfegclbpSsbv\
DZYb\eehpV
BVJdMqRiZ[\gbccbd]l[m\nasdv\
D[HoIfJaO]QXTmY[[[]\fXhamb
JXM\T\[focrjv]
Yiqcrb
B\HcJhKdTdnY
G\ch
BiGqWic\lY
CYDnEeF\HZJkKbMSOUP[T\VXW\XVY\Z][Y^f_c`laWdXeghkjXlVuZvd
Dedbl\
T[Ya^gugvX
@cHfJZOcQ\U\VhWb[j]b`\a]b\c[d\e[geh[lfqYsauZvr
[]bZl]pbvk
TfU\[Zckf\helcvZ
CiD[H\JjLeM[UVVbWXZb]X^Qabb\cbe\f[kbmbp\q\r[udv[
JpK]LZT\VgWZZe\b]d^]e\fZrXu[v\
CXH\V\W[^d`\c[lm
AjBhCZHWIbP\Q[UUWsXgZZ[d]\^\_a`VbXcff\gXhkl\o[p\r[tbufvW
EaJU[g\c
C[DbKaOgV[WgYZafcc
ViW[qZ
Yg_]fir\
BiHZU\^bb[h\k[qk
B]HeI]KbV\WdYiad
@[BcDgEfFYHRKbOaQdTbUiWcZUbZeeg\hei[m[sb
AfBXCfDXJ[KbMeO[QhUYVaWbZe[b^X_\cbhipZ
A]CbJ\ObXd^g_[cbee
Bj\cv[
el
^k
KbOlWcX]^Z`co[sb
DhG[_b
B\EdF[Zn[[^\a]
^h_b`\
HcK[T\_il\
AbDfFiH\QfUiW\cZg]hg
B\DcT]Yi^V`fb[cbvh
A]CnDY^Zha
B\CZOhQ[UmZZ]]^da]iZm[ocp[
B\UkZ\_b
@bBsC[FSGhH[O[Q[TnUWWXZU]d^Xpl
B|CZDYFcGfHXZZ
^l
@ZB\D]EeFkHcJ\V\WbX\jh
B\E[F\W\jn
AYBYC[EbGgJdK[PfR\S\UcVYWWX\YXZ[[]]d^i_\`bddeWf[gchajZk\lfp[r[
@hBZETGgHZI\JXK\LhOfP\ScTdY]\c`\afbecZdbeXgfhblXn[o[qgsgvh
@ZAZDfE[F]MkN\P\SgUeV\W[[[]c^c`Xb\cofZhbj\l[mZodvb
E[GTHdM[PtQdSRV[WYYXZ\[clY
FhH\J]Tc
@\EeJgN\PdVeYf^\d[lW
Dg
JbNiabh[
AbCWEbGeJ\LZMbN\UdWXZb[Z\b]]^\`bblcWg]h[kklfm[
EcG\M[N\^ifeqgv\
CjG\H[IbJgQbVeWYZe[Y^We[galc
FcGjHcJdP\Wc^\abhfl\qas\v\
D\PXScWc^]`llgnct\
@\EYIdM\NXO\PZVZ]f^g_Z`ec{h]lhqYtdvi
DVGfkavc
@\EdHfJgN\Vc[h^[`bmbn]vg
@dGYMWcgl\
[h
@fB\C\G\JYMqVbZV]g^mbUc\d]m\obq[ub
J]]hmeq\
G]TbZg[]\cebh\pbte
TdZkedpX
G]Z[pi
VcW[Xi\\_dc[ok
W[vi
@\AZBXC\D\HgKZNZP[Q\SYXeZ\[Y\d]a_ca\bZd[j\mcnTodqcrYs\udvT
BZCfD]FfG\HiJdLZOmRhTWUgV[W[X\Y\ZZ[]\h][^b_iebfalcnepdq[tk
BfH[Wc\afgoZ
H\LbVbWoXboS
VsW]m[o\q\
ChFbHZIaMeO\U[X\\d]Z^kg\m\nfpaqWrZs\t]
i]mcod
e[hfmgoY
FfHk`\hdql
W]^Vg\qbuh
HTMbUgXXYd^bc\ebhYmgoZq\um
^bqh
KfXbeZg[m]og
mXol
Tf][fflcmeo\q\
Oi^Zm\o]qq
^[oZqi
CmM\[[\\]fe]h\ldmWodqnuX
Vh
F\h[qi
H]o\uu
CrW[X[Y\\l]c^\_fcbgbo[pYqZu\
C[K\VZXc\\]h^[_\eelamVofpYqhrcuZ
Kd^doWphq\
HiUc[h
C[D\FZHlJbKWQfVeW[XV\b]j^d_ch[lZoap\q\tbuZv\
Xge\n]
CWFbKdO]P\T]U\VZW\X[Zi\]]Z^c_\`dgblcn[ocpdqZu[
KZmYok
CZG\HbIbJrK[WeX[ZX^W_\ccgbh\mbqSsgt[ua
hil\
cbmaogqU
_bogpcq\
Xof\oXuV
Udmh
H\LeWho[
EcVdg]hfm[oY
CbHdUcVbW\\j]\_gh\l\nZoap[qSu]
HdVZXg
GbH[Ub^[o]qfrk
CXHTJ\KZR\TeVcW[XZ][_gf\gYhXmbnXokpXqYr\uc
hh
XQ\b]\^\_[hcmbodpbqcrZ
Hh\]fggdl[oc
UWmUn\oj
^[e\naoXpgqf
Xgp[
C\HYYc]c_\eemboh
Gd\\h\og
X\]gogp\
CdH]W\XX\b]c_bedhZl[oZpmq\
K\Xiebf]hZoS
KeW\mYors\
HgU]o]
CZFYHcJhMd]b^[m[odq]uh
f\hnp\
Vb\b]X_\mZocpT
X\mbo\qV
FiHfJ[U[
HZK\QcUaXb\X^hhcmUokqdu\
h]o[qo
Ug
HhOc
U\m[oj
@\BcDbJ[KeOZR[VZWWX[[b\\`[c[gchamgnhpcrfs[t\ve
BdDbHbKiOiUeYd[b]bc\ejm\nfodq\uc
HlThZ][dr[v]
K\X\Zbm\n[oi
mYol
B\K[]ggambo[
H\J]KXO\S[TZU\YbZbe[mgnOobpXrbs]
KPm\nyoZ
B]KmRX
G\NdR]Wicbf\v\
U\Vm[c^[h]vZ
BYDfQdW\dcvX
IgO[o\q\s]
HkKRMdRbTbVbWUXh`Yb\cefhhgoep[q[smu\ve
GbHeRZT[W\fhhj
M\V[jg
BVCcGZObWdX\^a_dei
Wge\
BcCnL\MZObV[Wr^[kVl\qhr\uivZ
KfPaSUUeWg]Zcem[oZ
OSP\WiZZ
TbXh`fn\rZug
HaL\VkX\Yb\deZn]ub
CYJZUeXk]g^c_ZobsU
CgH[IdJXKmTZUgVZWfXkYb]ca\c\eYhel\mbngpYsSuh
F\P[SgT\YZ^[e]qb
HbJbZ\]OcemYub
BhGaNcPcVTWgc\vZ
HZW\[]]emh
ToW\nXq\uc
nSqcui
HbW\oh
KeUmW\
DVW[vq
D[H[LhWY[mv\
HaO[^dj\ul
@[AbB\C[EfFeGWNZOcPjQZSgT\V\YYZh]c^c_cbbcjdXedfUgghclZn[ogpZrZsctjubve
B]Wm
mxoQq\
T\W\[ktX
BbGeMbOZP[VaWdXXY[[\\\^Z_\b[fkm[odqjtZvl
\hf]l]sht\u\
B]CkQ\SbUYXadbh]ngqlvh
A\CYD[GWH]JdNfOiYZ^[ceedt\vf
G\KfNgT]W]`Ylrn\rc
AdBeCeFbGZHdM\NdPaQ\R[TPUWVbXlYfZ[[d\\]]_[`ab[dcfdgfhiicjblZoYpYqfrVsYt\u\
HhJ]TcUXZXncuc
HhK\UXZZgbmaohp[qXr]
@dJhVcfencsZ
AbC]DbO\PiYj`[eh
CYGYIbNdP\S\XcYa_knc
W]Ycucvi
[h
O[SXVg`iv\
Nb[V`]
B[DfF\HbOuS\Wc\a^]`[b\c]e\k]nbobtg
BXE\F[GWJcL\M]OhPVUdWj[[^\`[checf\h[qZsctbvZ
@cEeFbH]LdRaSfV[WXZ[[\`[ehh\nVomq\
D]M\Wfegr[tfvY
DcEbGQNdP\S[Xb[d\X]b_ebbc\e\hklZm\nYo[p[rdtcuiv[
HYO\SYUjW[meqcuc
A\C[MZNi[fb[ll
C]_l
FbHcKgW\YY^ce]pbu\v\
AdB\I[K\OiSpTbU]V\`\q[rXslt]
B\FeHYIgJ\KYMhO[RaV\[[_]b[hhj[mbnroeph
smtT
BSCjJ]LWM]R\WX[c\b]]_becktl[m\tYv\
L]RdW[XYZg[[\jeXuh
BYDfEgF\HgK[M[OfR\S\T[UeVcXbY][\\X`aabbbcbdbf\l\o]pZrZsbvc
AeB]ChDiFgHgJ[L[OcQbUcVcWYX\Y[Z[[k^[aZcbdgeYm\n\oZqesXvh
@\EhNcUc
G\HbZl`\e]r\
HhK\Oco\
HWJd`cncod
D\KbOlUeVd^de\ldv[
IcOtV[^[`ac\lfv\
H\Vghbncse
D\GhI\V\WccWodvl
@dAqCWE\GhH\J\LdNeOgP\SbU\VgYiZ\]d^lcXd\h\l\odq\sbte
@[AaFbW\YdZh`\cbecl\u\
EbO[V\^\`begnb
SccilT
Pj
E]GbWs^bvV
CfJ\TkUbc[eg
ho
H\NhPgScW[YZZ\e[h]j[l\n]vd
NhP\V\l\
DbMaOYScTbUbYaZ]\flancrdsZtfue
AcCdMdS\T]VdXZYiZ\_[cchbnep\r\td
DbSbWi
VYWU\ft\
Y\_a`]entYu\
YfZivZ
JeN\O[[b^Z`h
N]O\VcWZ`k
B\LfW\
F]H]UcVdWg
@iA[BdCYEbGdHbIbKeOUPbQeScTZWZXbYeZX\\]]_Z`Ya\b]ceeefhg\h]lcm\n[pYqarhsatWuYvW
@\A\BmCbGYHVI\JWKbL\PhQaTXU\WT[b`ccZeXhcnYohrfsit\vZ
@YD\EcFgJ\KhLeOcPdT]W[XcZ\^d_T`Wa]lgoXqas[
BeSbT]Yhc[edfard
@jBbQee\
E\HcKeN[Te^ZcVeZf\lindrb
@WBcFcHcKaP\SbV\XbY\^]cnegp[rbscu\
@cBfCYE]KcL\PcR\TZW[Yd^c`YebfbhZlbo\p[q\re
B[CYT]Y\^g`[fflkrc
B\ejfap\r]
BWDZG[HcI\LXMbObPcQhUeW\XbZd[g\\]d^U`ea\bbdZlXmZnVpbsgu\
B\FcHnT[W\[\]\^Z`mf\h\i\o[q]
HiQbnU
Xhf[
MdWZ[efh
[jbekTv\
F\HXQjScTlUWWUXZZ][W]dd[m]qdva
CZHXUZX][[\[]ih[
^i
\g
C]GbHaL\Wf[b^\vX
BfDREgFfGXHQJ[OTPXQYRZS[TZU[VbYcZZ[d\\][_\`gbccbdmfZhdjdkYlcm\o[qdtZu\vb
E[F\OcSb]X`dbbdjgch[ibm[pdsYtZ
mio[
F]Sgf]o\pj
B[FZJ[L[QXR[T\UnZS\Z^\aPc[echdi\l\meneocp]qSvX
CPNbZ\]d_oof
W\fh
OiV]YhZfobv\
BbFeThU]WSYbZZ[d^ZcclgvY
cne\g]hZ
H\PbVzWVa\cbq\sZva
W[[d\Ylk
@[BiCjE]FeGpHSIbKkOaPcQWTTUkXf^\`YcVe\fThYpPqBrQsxt[ufv]
PbYh
a\cmjY
BgWXcbeb
@hC\EdG\NZS]VcW\[[abc\li
Seokq\
OXP\S[VXYu
FcHfSbc]
E\G\H[V\WVXb^\_\`\hsq[
ClI\MbR]T\]b`jeZh\ncp[
AcEZPYVdWPafcblg
B\C\HMK[N[TYULV]WdX\]Y^\`\g\mtngodqYv[
D[FbI]JbMmNcO\UdVZW[Ze[Wd[edfXmRnbompZrZv]
CmQ[[ch]lX
IjN\TbVbW\l\
CdH\NW[a^fva
CVHcOf`adblX
C[RfT[V]We[b_dd[
I\`Ycjl[neoereta
@bBZCoE[F]GQKWOePeQbRZTXUaVjWTX[Y[[\]U^Z_nafeafbg[j[manhpTqfrhsutZugvc
Hd_bqg
ZW[bdb
HZV\Wn^[
Oam[ncoks\
eh
B[D\FbG\H\MUNhPYS]TlY\Zmahc[d[e\gehflbnbqbvY
BWHTP[QbSjUiV]W\c\faneogqbrdsc
AmC\GYHcL\N\YX\c^\_\`]a\cdlk
@aA[BbCcDYE[F[HcIgJUKeM[NjOSPTQ\R\SdTPUgVfXPZn[V\i]c_c`mafdYfZhbokpcqYsitZvc
O\_dcff\sX
T\Zf_W`hohq\
F[H[JZKfLiM]O\ShTYV[[[`Zf\pdqctb
CZVlY]fdqZ
CcK]P\SeW[Z\`]c\e[h\lbmcobpbtpvZ
GedU
D]GWPVSZly
^f_e
@ZAeDdFbK]M\OmT\UdX\Ye[Y]Z_fcYfah[lemfngq]tduiv[
Y\]\n\ocsi
UbghuY
V[_bng
E\Uca[miv\
Zhnc
F]JWQ]`cahcj
D[J\PsQdSdVdWWY[cZdhlQn[u]
Wf`ce[hl
i[mqo[
@aBbHeIfJ\VhX[[\lboZve
C\Jghb
BiGjY[c\eZh\
@\B\CYFcGfHdJmLYM\PcQZUWVbWXYW[]]\^Xc[f\hem\nko\pZqtsat]vV
AkC[_]
A\BcDbE\FiG\HZIdJYNgOdQ[ShTZUkV[WbYi[U_e`YaYf\hejclZmVonqbshuXvm
DZJZQjZ\`\cZh|i[lWm\o\q[
BdPVle
CWGZIbOoViWTY\Zb_]`bcfg]m[n\odpc
h]mYoep\
AbObWXYcZXeXpf
Cbdhhe
BUCZDcGZH[MZQbS\VZ[gc[die]kcpfvZ
B\L][cke
A[B\CeHbJWWX[b\e^i_\`eb\hpn]qht[vg
@dA\B[CWEhFcGWHYKbL\M\NaOSR\ScT[VXWZX\YXZZ[W^V_[`gbdcdd[f\g\hflcm\r]u[vY
@\AbBjCnDhEWF[GgKhNYOZScT]WY`rcSr]
@WJ\S]W]`jha
CWck
@g^[`\
E\Si`RcW
@kA[EyFbG\H[J[MYNfP[SaV[WZ]\^c_T`XjSlaqZ
@\K\]b`kc\e[l\
@eAYDZElFe^]`Uhh
CVE]F[JkObVcWWZ[[Y_b`KbucXe\g\h]kbqk
BZ`\cx
@ZF\`ib\cX
@ZBWW[`qa\
Wbeeh\
`hcY
@\NachhZud
@[A\BbCWEbFdG\HhJ\KbQbR]SlTZVcWbY\ZX[g\Y^V_d`Xadd\ebg]lbmjndogqmresetc
@bA[BgCdDfEZHiIbJbN[O]RYS[TbUeViYc[X]b^h_h`TbZg]j\kblVmZnloepdqYrZsbub
A[CeFYJbMbNXOZSVTaUZViW[Zb\\]a^d_c`[fdnhofrZse
S\bfqmr[
G[SbVcc\hk
`[ah
HXO\VgWtb\c\qa
HgKjMeQZWc`Zmaoas\
D\OhV]WW[e`ivb
F[HVJYO[P[S~TWU[V\Y[`UcXe]fcn[oVqZrOs\
FlO[
BnO\`gc\
Fb`gc[
KWLZWgl\n\
CdVZ`dqh
F[HeK\UZmYoU
H]W]qh
ri
HVW][glc
@cCXDcKbOZSZVm[\]j^b_b`Zccf]mbqV
CZHeOcT[Wf`]cdhel[o[qgs[
E\FbG[KdMdNdO\PoV[W[[\^Zf[pXqfvc
NbT\Wc[ml\mc
CZFbHkQ]S\Tdm[rcub
EZNfbacj
AfFXHcK\O[QfV]Wd[\`UbZc]e\jcl\meo[qfritgu\
AbBUFWQeThWcZZ^b_bmWodqSr[u[
HkW[`\s[
F[HjV[W\se
B[KqSYo[p[
FZHcKqPZSW^\bep]s\
N[[]lqq]
@]V]WZX\lmv]
@gGZJfN]VoW[^b`TbkcfdhvZ
TcVlWb[\cfr\u\
HhKcUY][oTq\ud
BXC\D]FdJ\K[LbMdOeQ]SQUfVb[Y\c]b`ccgeif\mjnYoXqZrcsetav]
A]O[V[`xcdq]
HdOb^dfclbmfn\ojqUr[tk
AeFZJcVgW[Xc]WeZmdnboRrbtZ
D\PUSoVW[f`mc\e[hf
HXSYWQZ]]X`]lsq\
H\og
][nbrhs\
H[JaK\We`\cbn[ohqjr]v[
D]FiHcObVbWXcch\ldo]v\
@bA\B\C\K\NROXPeSaUYVWWZ]o`|cflXm]o]p\rcu]
BmCdV[Wbfa
NgO\Qd]b`\qh
HYKWLmVXWgY\[[`\g\icm[oaqj
@jKZ
HUQhS\WeXc[]]X`Ze\hemcncobrYt\u\
m\ogqYrY
W\]m`\
og
`iv\
AeCXYb[c]d^[eerXu]
Cmm\
CbJjZZ
AYC\EbFbGUH[K\PcRbTcUeV[YbZd`db\ccgdm\nbrdscuc
BbC\DhHbN\PdT\VYWeYg[[`[cdo[riu\
gcog
BZJ\PbSaWWcnocr\
TW
C[HZThXfYl`\f\nZr[
Ti
PWcb
Ui]]oY
H\TdUg^af[
BpGZN[P]`bac
HgJkLcO[PjTfUdVaW[YWZe`[c\l[nbpc
C]MhOkTdU\W[`[
PcS]T\WgZegZ
B[IbOaSbYZngodu\
@dCZH]IjNdOaP\T\WYYV]b`YcYebh\ldobrj
DbF\OZS\V[\\cxha
I[J\OYUZVV`VaYcql\
O]Z[ecgfojsZuZ
BhVcW\\\ab
mfoZ
qh
Liue
H\`Znh
WdcXqcshu[
`ecXe[
BeFiJdN[OdSaTZU\Vg[f`fc[f]rY
OdScVY]\`[c[ecrgt\
Ogc]
EaF\HdOfPkW\Z\abc\g\t]
Ui
H\WXZd`[c\e[ggj\nbohpdu[
gg
K[Za^\g[om
JdV\`kebr]v\
ToYVc]
WZ`\q\ro
D\EcF[Oh`hc\hbmd
OUWd_[cm
Z[pi
HnUdW[d]
F\HWWidb
AgB\CaD\F\GbM[QZX\Y\a[b[c]d\hZlcn\ph
CZEeJ\M]NcZ]\a^od]hZlct\
CtM\l\
CdE\Zb^\b[dlp\
VkWXl\
Wip\
C\MddYebpevh
C]HbMkNdWYZb]g^[neqc
C[WT\kl\
C[WV\el\
EdPgWdYc_[uZ
KbY\un
Kbui
@cATBXCVDTGWHFIcJcKhL\McNcOcPXQYRTSYTWU[VbWZYcZR[W\V^cb[cXdXfPibk\lVmdnbodpbqfsgtduYvU
LoMeNfWf]b^bpYrbv]
UiV\W\n]
KjOVPfoYs]
K\V]`es[to
m]naoh
@ZE\K\OhVZ]f^\_ccZgbl\m\nb
KfOhSWW\s[
C\JcV[][mio[qctg
J\PjVeXc^\`beij[s[
IdJfXZYd]]mcoaqSrZshtc
K\mZogsb
EZI[NlR\SeVZ`[a]eZfgsfubvj
IbJcK\XV]\_Yh[mcnjojqN
@e]Xbgq[
I\OfP\o]
EbJe^U`]gdhbmbqKt]
JcKj]bs\
@YCdIZJ[KXMbT\Vf]W^d_d`YcdhZl\mdnboXpZrc
D[EVIcMdN]VWX[YX^\`fl[paq[rZu]
KYW]mjniocq\r]s\
VV
OiS\VeW[]c_[`]e\f]jcm[p[u\
KaUZmln[oZq[
EgI\_[eZphs]
@aKXM[Y]sbtg
@eHaKZOUVgYfZc^[`[fcobqh
@\A]C[I[JjK[M\NWObVVXi]d_b`]ccjZlboVqWrbt\ul
@\KdW\nbojqZ
@mE\NZ`Xc\l[qc
BkNdOTWgo]
XWn\qd
J[Xbm[rN
Ma]]skud
Jf^dfWm\nZo\qfrZslt\
KV`\nd
Xi`dc[
CSJ\MfVeW[XX_cc\e[f[mbqnrYsctVu\
VeWZ_o`Xr]
EaFeH\JXNePcSaYe]c^r_\cbebljqcris[v]
AYCZEcFfH\IhJOL]M[NeSfV[XlYb[[\e]h^z_b`bceeefeg\hdl\pcqhrdsgtbvZ
FbJeMe\b^\_\mVo\s\
IbVZW[ngsc
WZqj
@gK\WY]\ljmcocphtb
AeKcObPZScVXW[]b`\h\qYrXsg
@jC\FcJZKcNbOhPXV\W\XcY[\d]caecXgXhimcnYp\qgsV
@fVZX]YZ_gebm\olqmrbs\tY
OhPXaa
VVqd
K\Wg
J[K\Nc`[nfoeqisZ
@fKcVbW\n\ocsS
Wjhelf
OcP\WZXY]fadeYh[mYn]ofqfrgtj
CaIcJgMdOZV[Xb[d^[`Zekfigbk]ndo\pcqfs\
G\J\N\^hq[
KjNa
@\K[N\Y\\\h\nctl
K[SeVkWa`Xlhn\s\
Ijhe
Ka]\^Xcp
@RCpJWKcMbOUP[SeVZ[t][^g_[`fb[cdehhcicjcmWnZpdqUrctYuf
IgN[O[VXc[
CdKbW]\\jcn[qjsZtc
K\OtV\WZX\_\h\o\p[shu\
KUM]_]pjsY
IcJcK]Ob^jaae[gfh\p]qY
CbDcEdHZI\KgMZN[OWTZVdWV[[]Z^c_\`gadb[cmdceZhek\oXpXqVr\sZv\
BeC]E[G\HiI]JfMeS\T\V\WZ\f`jdgfbjblcq[s\teucvg
C\DcVgbVhfv]
O\Yg`\
@\DYGbKqVTchp[sZ
BcCgVVYb`[fZ
AbVi^[
AbY\`hfjsYtY
ChV\Wg
Ci
HTKZVyWeXhY]\\][^\clh\o[u\
A[VN^v
VlW\c[fes[
DbVkt[
CXDgV\WVXbajdXfdse
BbD[H[VVabdgf\sb
VUeg
Vj
QfVcW\
AhCXD\E[FdGYHlIdKdL[OeR\SfTdVeWXXdYjZc[\]\`cdYeefUg]l\pbq[s\tbugvb
FbHdJ\KYO\PZQ]ShT]VhWdY\Zc`]cXfXobpeqmrbsbv[
Dj
AfFqGZHjQbSYTTUXYS`lcke\fQhZlZmZp[qYrWu[v]
H]Tf
M[XsY\^ccfq\uV
Oc[crcvh
HUfj
OmVg_Y
DVHkK]NbQ\S\V[Wi`\d\h\m\odqd
Ykv]
T\W[Yj
DZShV]cfd\
FcY\\\fh
BcTXZblp
e]h]mcti
OeV]Wgdbo\ve
S[WYvk
FbHmWWq[r\
@fFZKeO[PZSXTZUdYteY
O]SYT\Yi
FdPgUdZ\bdc[d]gdhcm\n\ocre
@YCYMWNZW\X[Y]Z\]{^[bVcbe[l\nZpSu[v\
AcBfGbHbIcL]OZPYSbUdWkXc\Z^a_c`[ecfbj\l[o]p\udv[
HeTef[hgsc
IkOYW]
AbDkEiFVHfKcL[O\TbVZWYZi[X\]_c`fd[gih[kWmbneo]
@]BfCfDfFbGVHdIaJ]MeNaPbQ[TWU\VbWYX\YW\d]Z^\_ca\gch[q\rZulvc
W]`h
PbUbWi]Z_]bbfb
B\C\DeE]HaJ]V\[b]cdhlbvd
F\JlNl[[e\fblW
EbO\Tk`[a\cbf\l\rc
EjF]P]`clU
JcN\PcV[W\YcZZ]geYgio\
DgEa^cv[
AiCSD\EgFYG\H\I\JbL\MUOjTfU[V\WjYfZY]d^i_Ua\f[g[hdjYlYnXo]qdr\s]uZvk
AjC\D]N[[Z`\g]lencoapc
Dj[\v\
@[CbDbOd^b`\cledhdr\u\vX
C\D[FbHbK[N[VaW]Z\[\_pa[ccegg\lcqdr\tgu\
Nd`]cj
CeJZMmObV\eZmcub
nbpg
KcWh[d
E\Vh
OeWjm\rZtZ
AhC]SdW[Y[Z\^d`\
Wi^\l\
@]DaFcHdIcK[NbOWPiS[T[UfYbZ[\e]\^ea\bdcZdcebfci\lfmenbqcrWud
A\CdDdFfGZHdMXO[PYVYWVZ\\b^c`icddveVgchdlemfo]tbubv\
EeHdP[Yb\c^k
UfmW
FYG\HhS[ddubv]
Fh
BhFfH\J]UlW[ZY[d^\bec[dYe[i\nasd
C\DgF]HbIbMe^Zejf\qhvh
AcP[WgYf[W\bb\filWpe
bg
LZU\Wk\d^f
E]G\NWPqS[U[YW
BfGcNc[\^ddWlf
PlY[
CZOh^[
C\Oi^[a]
CiO[W\
@\AkC\D\EbM[OiPdQ\SdVXWZ[\_[`\addch[j[kcu]v[
Om
AfEbu]
AYOYar
AhO[
AXO[PiS]WX[]^ea\c]dej\kn
AlGfZ\
B\C[E\IdJYO\PZRcSiTfU[XY[]`cedgfhUibmar[t\uf
B\E\SdWa`lf[gXqcsg
IhOWf\ra
U[ghu\
AcR\\g^\e\fil]n]sctg
\\fk
Yi
R]mdofph
W[ZZen
@dI]L\RbSeV\
AZCUE[F[G]HZJZL[NbO\R[S[TYUZV]WYZj[Z\\]b^b`bb\c\g[lWo\pfu\vZ
@WE\NhT[U]Ze]d^b_ZeZl[q\uc
I\]\e\pkq\
Zh][_a`bp[
EdJe`gdde[iblb
Ag
AqBYFZGcHYI\K\McNbO]PcQ\R\SYTXU\VZWTY[ZY[V\Z]\^h_bb[e[g\hbj\k[l[n\p\s[uZvP
AZCWEfGhJ[NcPcVY[[^a_\`Ycldce[j]qguZ
@dAOC[MgP[^lc[e]h\lb
AVDb^[ccv\
AgPfYXhYv\
aj
Ai^\`\
@\EaVi^b`dqb
@ZAbV\^Z_l
AbDbGbJeO[SZVO[\^m`fc\hfrb
AUhir\tfui
AkJaMbOZPfScY[_Xea
AnEcG[N\OaY]^X`[f\
A\Oj^[_]a\qcue
Og
AfMaNdPh^[_\c]lY
AVJ\^uvY
AYB\Gd^j
GXVj_\dd
AiN[^\`c
W[^h
AfCe`Uae
O[P\Vc[\^o
AgNdVUYf
@]Vh^\`b
^f
A\U\VbWY[lk]lb
A\W[[h
W[[i
V]WXXim[oo
WXoo
BiG\UbVeWX_\`cjb
N\T\VoWX^Ycc
W]Z\[dbi
@aJ\O\SbVqWcXb\[^[cefbraufv\
VnW[X]
LfVWWcYbcdfctc
V[Wh^[
@[G[KYMYOfPhRYSkUcVbWWY[[]]b^e`\bddZfTgcjemcnbparUsc
PiS\v[
EaK[OfSVTcU[W[XbYb]c^ZcZgch[jemgnbuZvf
PkSTY\
PhS\W\cX
H]SfY[
@\KkVZWf
LbT\ccfficlcr]s\
G[PhWYY]lZscv]
BVDdGeKbOeT[Yb[\\i]\^fabecl\qWreu\vi
B\D\G\JeWY\Y^cl\vo
hi
\kv[
XZ]hm[
J\TgVe^bfbg\hki[vb
hii[
CcKZXi]\f\sev\
HZsl
@XB\J[K]T[W\XY\]]ob\e]h\mep\v[
Xe]Xme
Xf]Vmg
C\]gm\
B\JYKlT\Zl[]vY
B\KlZ[
HiVZ[X
[Vln
Gb[ek\lU
GZLbRZ[gfekYs]
Xk
NcV]WYlk
NiV]
@dBUCWERFXGsH[J[KYLWMeOYQZRZSdVRWVYYZb\S^\_V`[a\bZcefdgZi\j[kVl\nYp[qWs[t\v]
@jA[CbDiEeFeGiHVJgMZNcOdPOQ\R\SbTdXiYZZW[b\j]e^d_caZcSdfedfejflWobp\r[sbtUv\
GXOfSgccd\
@\A\D\E[JaNTPYT[UdXb]i^b`adgeYfdhbj\lbo]pft\ubvj
@ZN\Pm^]_dcddevY
AkDb`nu[
M\O\PoSe
AgM[O\^g
AeMbOcVeXZZa[i]]ccdZ
PlXeY]cbd[f]l[
@bA]C[DcG[NYP\Yv]\_\e[lWucvh
DZGkPbcUd[te
PiYZ
AgG[
G[SYYZ[idd
GVOdPgSYl]
P\Sl`\
@\A\C\DYEYG[HXI\MgN[OUPYS\YU\\]\cyd\edf[h[o]rYtZv\
@mG\Zhp\
@gAZC\FdI\J]NdOdSVT]Yg\Z_[d\f\re
A[DfG\TWcfd]
A]P]Yj
IfOiu\
DhGYd\
PlSYcahbl[
@]A[C\DVGYIaMlNdOVPKSjVVX]YS_b`eaccbdhe[fqmerbsdtju\ve
GbcTdY
G[PTS[Yechfa
G[MeSaY\fT
@ZL\MgOeP\Y\dhtgve
MdNZOZP[clfd
IYOYP\TiUcYbcqfXhZ
A[G[IfJ[M\N[O[PiYf\[]\c\fXrUvb
@bEjG\Ybee
@bARB[DZE[GjIUMUNZOSPcSVT\UZVdYX[\^\_S`TcidTfeg]h[i\k[l\rYs\vO
EZGXN[PvY\
IbOoc[
Hccgl\
IdOoS\YZcZ
C\G\MeO\S[YV[g_\e\fkl\
NgPjY\cZlj
H[O[cklcv[
@eD[EkGkMZNgOkPNSYTb[[^X`aj\l[
CmS\Y]f\
A[ChGTMfS[YqZ\d[fgj\lkrbv[
C[`dcp
D\OgPUYZ\\cn
@gG\M\PiS]X\^i`gc\edpdqZvg
G[N[Yo\XfY
@YAYD\YTdZfZ
GbM\YWdbrcue
@ZAfSi`[
SiY[
GYO\PkSYcZl[
DgGkd]v\
DdGhM[PZYYc\td
PicZ
AcDbGeIbM[NmO]PXXcY\[Z^[`bacc]dbfvjh
Ylfe
NhP\c[vf
P\YZcWlo
Ybcifc
Pi`\
@[CZG\PfVZYoa\cqd[
D\GZHzIgMiPVSXTbU\V\]Zc]dXffj]l\rhs\
P\UgYd]ccaf[hgrY
^fchvd
AkC[MWYg[YcYlen[teud
CbDbGRHcPgS[c\lc
Af^g_c
BeO\R]X[tj
RjS\fcsbv\
@fA]DiGdIbMeNfQ\RaSeV\Xb^ba[bcc\djebfcl[q[teue
AhD[`db[
C\M[OkPfT]j\
A[IcOSR[SXVpW][\^eecfgjYsevZ
EeMZPk\[jZvh
Pjfbv\
@[jg
MjO][e
EdNeOh^Z
AbDlE]G\Obc[v]
Ap`Yaf
Yd]cfgqp
AZBTCcDiEbF[GsHYJfL\NfOZP\QZSfTZVVWVYdZS]e^i_c`daUb[c\deg\idj\kWlXm]n[oYplqbrYs\tcucvS
@cBZDiEWFbJRMiP\Q[SaVXY[[e]X_h`fcSddeYhfo\p]qeuhvf
@cC\DcE[JiMdNXO[PUSbVfXcYT^h_\bXcceZh\jelfo]p]qctc
CdGhPaS[`el[
ChD\E\GbNbP\Yed[
dl
EjPbY\`[h\ud
@[G[N\^k
CYJh^S
CXE[JbMXOlPZShVkW]`Zbfc\diffj[k]t\uZ
AhCcG\S[dlfc
@\C\G\J[^d_bpZth
A\DkEYGlHbNYO]Y\^\_]`\aacZdYlYvU
@dCsD\EeF\J[]\_\cbd\ic
@\A[C\JbMbNiOfP\S\YZ^c_[`ihctcu[
YjZ\pZ
@g^b_i`a
Yi
DeE[GdPP^XdZl[t]
CjGdMgV\
AVCmJ[P[S\Ye_Y`\cjf[le
C[Pk`]ld
@dSh]c`[paq[
@\Z\]\^Z`\e]pptf
M\O\Pn`X
c\igt[
CpDTEiH[_f
D\Ml`[t\
AiCfDbGYJbNfP[V]`bcbfZtf
AfChD\Y\a\d[
CiDZGXH]IbJ[NcPcR\S\VWY\]\^Z_Z`icbfejZm\p[r[
N\P\S\`j
PeSjV[`W
C]G]NoP]S\
GYM]O\PZT[Yi^\a[d]f\p\r\
@hB\CYIZM\OcP\SeWU_d`Zaed\flh\i[lbtXu]
@g
Zhpg
^[eqt\
^[eh
_pa\
_j
TZUeWimZ
Vg
Ugm\
UdW\_\jelhp[
A\B]ChG[J]OXT\W\Z[^j`ecdj\lZq\r[
CQ^fl\
Ni
B]C\Z\`h
CdJdN]O\Yc_brh
Chcb
AeC\JaPZV\W[\kcXechbk\q\tcvf
cdeg
BZCiJ\KaOkPdRdSdVV[]\\`ecesYtZuc
K\OfP[`i
Oh\\clsYtZ
BcGWkZ
O\l\vi
WdvV
W\Y\vh
Vb_[ckfZ
DbE]H[JZM]OePZRZVWWZX[\o`\d\fZlYsgtfuUvZ
OZV[\WcfeYh\sYtc
tg
[\vj
On\[hZs\
MhY\ff
\\fZsg
RZ\\tR
hkp\qYuX
O\ScVkW\v\
G]IlOYY\
BZDbE]W[eh
CcGbHeJ\KVP[U[WVXaYeZ\[\\ea]bfeZf[g]hbk]meofpbtdv[
AbCeHXLdMZNeOfP\R]TbV[Zb[f\d]b^X_dbZcZecffhclYoephq\td
@bCbN[X[Zf[[\f][b]eehYo[
O[Yp_[
DYEbYa\V]dld
Djd]
N\^\lgna
Yc\Wpf
GbYYZZ]ceZf\lgo\
W][O\le[l[
TcXh]\
CnHRKXUbV\WYXo\d]K^Y_[fYh[lZmboOpTtZuV
marhua
Eg_]eepc
Zh
Yp\Zlboa
H\[]l\og
big]mf
KfT[UgVcXeY[Zba]h]p\r\s\
Wkh]
HZKdT\UhWYXgZ\a]f\r\s\
A\CcE[GdHZK\OZP\VhX]Z\[Zb[cddff[ldp[qcsZ
@cVX_eabc\
@[Vk_Zb[f]p]s\
A\CcF\G\HZOZViWVYa_\chqe
OfPdVgW[cZ
@XB\CfFYJVK\MYOZP]TVVWWPXWYZZ][\\\]w^V`\a\d\eYfYhYj[lZmZo[pSq[r[sYt\uQvY
D\H[W\X[]Xcce[mfpY
CTXX]Ymgs\
Cl]W
Cb]T
Xd]VmY
C\Xi]\
CX]o^\f\l]
HiU[]V
CfHZXY]bmZ
Dk
Cb]g
CYTk
GaWi]Z^ebZ
F\VmWc
CeV[]h
P\W\Yo^[
C]F[HZJ]KZMgObPbT[VaWZ]\^bbccfh\lbn[o[ppr[sZte
GbH\MhNZPfQeTbVcXbc[egf[gbl\p[r\tcve
MgTZVYX\Z[c\g\j]mZnXo]pm
HkUaVbW\]Yccmb
HWMbeWlWpg
MVbf
JbM\T\UgW[efjbrd
@bBbC\DeM\PeWZ^]`ce\vY
BbDcW\`hc[
EhFXcW
D\HbTiV\W][Z]\ncoeqbresct[
T[YhrZse
B[C\H[JhO]ug
H]JgO]
GbVjXZaccdl[ve
@\A]BhC\F]GbHYR\WXcZkesd
WjXgp[
_icdo]
BZGjShca
R[V\Wg
EeFbH\KeNeT]U[VZWbXdYX[\^ia\m[nZs\uhvd
W\Xd[]][hdn[qi
EfU[Wga\m[q[s\ul
CgS[TcYl]]^[cbf\gfp\
CVTdVgYgg\qdrY
ChVZYfcc
D[EeR\Xb_Zabcce[hfjh
DYEeWZaccdhijW
@[RjWT
K\Rpo]pY
JbYj
@eC[J\O\W[Zj_[eZhZlXpe
@]A\C\H\]kecg\
@eC\Zg]fa[v]
CeDcJhLZM]RcWXbegb
Vh
Tg
FfIaKdPZRSVfY[\Z_fccd[l\mcq]rd
PeS\Yk_[
I[RiSbY]`\ja
CgEdFfHZI\JeK\NYPXTZUfY[\g]c_\dchZljqcuc
B\F\GcMZOZP\S\Yd^\_i`[bdcZe\lWmcre
CdG\TVUcWdYg_Vc\rj
OhV\_]
U\VYXiYl]\f\r\u\
U\XqY[u\
VYXVYof\
Xh]]h\u]
AcG]VlY[`cadne
B\GaIiO]R\V\_]`[e[u\
C\GgJ[O[_]cb
IVcZ
Jbug
FaG[O\SgVg\hee
B\V]Wlv\
DYHZJYV\Y[\Xc\savq
DgHeQ\SaY[\bc\h\ldvd
AaCdHZIbSdT\Uc^\a[c[rjsb
HZJbObS]T\UcY[rXsc
S\rf
Wit[
@fC[DdEeGkKcW[X\Zf[\]cdZg\h\s\
@iZb^\lf
@XF]GlM]ZUdZ
KjZd]\
@mF]KYMfZ\]\
@bFhM\Z\
A\C\DZFcG\HbWZZb[X]d^fdhgcv\
DQdq
A]Zg[\^e
FaZT]\^egd
HWMiZXdc
FZH\QjWV
hi
A[E\F[HXOnP\S\VYWVY[Z\[\`YbWcde[k]l\m\n\p\rYtWu\vf
I[VZch
Oi
I\Oh
IhOQWZ
DaHZIbcX
OVcd
OScj
W[cg
B]HeI]O[P[T\VdW[][_ne\jeobs\u\
UZVZW][bjh
_g
BgUbWXj]ngo\sg
HcKc]dmhn\sR
@bK\_[mmnboYsc
U\Wl_i
W\e]hjj\u\
erhVqd
JZvi
J\Z\vh
E]IaKlN[O\W\Xf\b]dedffrev\
FYVYfZresitb
EjG]MeO\d\i\
A]B\DaF[GgJ[M\O\UcW\^]_ZcddckYl\tbv[
@[DgGfMgTb[[cRk\tbv[
G\cg
_[cj
G[cm
D[cV
BXGoJfMcNcO\Z\[Y^Z_\abdbiXt\vc
B\DKF\G\JcMeNe[[^cddvv
B[DaGeM]NZZ][]^[_\rcvX
ig
hcihq\
^\e\tg
C\OjV[WZaf
J\OeVnp[
J\OmVep[
@]AbC\GYK\M\N\V\W[[]]\^\_ra[h[k\tZ
W\]\_ha]eY
GZ_gcbe\
Ac_Uea
BeFbHbW[
ego[se
M\]\^\a[elhVi\
F[W\cdhi
HcWh
@\A]B\CcK]OaW\^[_ra\edk\l\t\uc
GZ_\`Xa\crh\
G\_Wce
`Ycg
c\ijt[
P]^Zeqt\
B[DiEiF\GfH[NYO[P\WX]Xbbd[hcjZl[
DcE\Hc`bedlhv\
DjE\[\l[v\
]i
]i
Ug
RfWZ
DiEfF\GgI\W\X\`dadr\va
f[mcobrgsb
f[mcobrh
Wgv\
B]M\VYW\b]e\gamZs]uk
W\tgu\
D[TeV]WYX\[[^dlbrbvc
C[D\X\lgqarb
@eC[DYGeM[O\VfW\Zb[b]gdblZv\
@bBZE[FdGgHfKbL\N\PbQbScTZVc[]\b]c`\a[bbd\gbhaj\mZnZo[pcsetZ
BbHZMhVbXe[\]d^\gcpWqesht\
Ggc[
@ZC]H[K\M\^bsh
FlHZf]s[
OcVqoXpkqX
C\JfK\Ud]bm\pk
HbKanbpi
CZOSPplXq[
VZXabZfZqjsc
C\FdH[KWOZS[VbXe]e^V_aebgihbpdqjr\sY
@YA]BVC\DgFgGjHaI\JcMcN\QbR\U[VUWoYjZ\^X_X`[chd]ffg\lXmdpeq[vX
BeCgG[HXJZMYO\S\VZ[\\r`ee[hgvk
AeG[JgYbd\lbqb
KZsi
CUG\HgKXOdQbWZZd]W^n_fc\edfWgZhWkbn[o\pcsX
KjX\fZpWsY
K[VnWYY[
XX\[]c^hebg\oZpjq\
@\DZGjJ\^\_]qb
CiHbJY]U
D]FcHlK[P]^\p[
HjPdW\Y[l]
pUsZ
DfGgMcV]W]bellpXq[sc
FbHjJYObZb]cs\v\
Weeg
KgOYg]vf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
G]K]UZYlZj][
L[OjRbW[
@bJeMlVcf\s\ue
FeG\I]N[OZRbWZ[Z\[]d^\a\bicdd]fch\jbkbobpbqZsctZvb
FcMgN\RdW]YbZ\[W\\bbcip]t\uevd
BZE]F\GcJ]MaNcOZRbVZW\[i\d]\^j`]b\c\j\k\tbuc
O[[Sulvb
@[DYGcHbMcNjPaW[[X^]bcdae\f]h]l\mav[
CbDbG[LeM[N\[gkdlgmb
Nht\
@]M\Ng
Nn[\
NN
DXdmvY
KaW\[ohc
N][g
IgJcOaW[ecuc
IhJcuc
@[B[DiEmF\G[L\M[WZZc_[ddt\ve
DrL\M[W\[Uddt\vZ
FeHhc[l\vb
@cRf
^]_l
Okc[q]
@fMbVaqhscuc
LcWXe]
CgObWZ
HbJbK]UZW\Y]ohrc
HcUZY]m]ri
m]oirY
C[H[TiWZ]c^glc
C[H[TiWZ]clc
IhP\Y\
IhP\Y\
CdF[H\IuNYOcPWV[WZ_]a[rZv\
C[IhO\
CaIUO]P\
Ig
CaIZPjY\ub
A\C[E[G\HbI\J[NZP[S\Yc[\\d^[_[d[f]hblbudvg
Hcci
Re\ec\e\lhvX
DWHQJ[Qc[\\XcXehh\lZuk
Djd\hi
Ph
CdM\NiO[Tb\g^e_\aab\cdeX
JeU[W[^geYfbqd
Zgv[
CUdi
@eDbE\F\GcH\J[KcMcPXQ\RbS[TcUhVYWf[e]Y^W_aaXbicWdWeigbhhjim[naohqgs\tbuZ
D\T\UcWWZ\[ne[hcjblUo\qV
B\DcWf[Zeb
HZQ\U[h]qj
Ri
@hM][b^[pd
@bBjCcD\G]J\KdW\ZZ[e\f]\a[bid\jblhohqXvX
B\ObWjZ\[[\\bXe\hZj]qj
eihe
Zb]ab\ojqc
H\MbRbT\[dbhl\
hgjXlhtcv\
DcIbepgejatd
BcC\TY[d]m^b_ce\j]mcpa
TY]f
@aAYCcD]GeH[KbMeNZSbT\Vn[W\]^g_ZcgdleWg]j\o\phrct]u\vd
A\B\CeMjN[SbV[Wc[\_[lpvU
[\lZvp
GYWZdmldvY
GddW
BdD]GKH]M\cmdbeZlYp[vf
GmVccWdg
VZcZlg
\\ejf]v[
DeIhO[Y\adeZ
gk
\feVtd
LX\beZti
D]EcJlU\V\W[Za[]]]^\_]a[b\c[gbn\t\upv\
uj
CgOgqd
W\bm
AbB]C[HZL\NYOZRXS[T\VWWZXXY\[\\[]X^Z_la[bVcee\hYj\kZl[p\sZtZu\v[
AVB]G[XX_bj\ofu\
AoGdO][\_ScZ
AnOd_Z
_g
_fng
_U
_Ucc
AZNe^gc[lcq[
AaOZVj]a^eabebh\m\qZtY
AbGbLdYc\j^\c]
V[Wl
C]W\_[th
BgCkF]KbVcW]]Ymjndqe
CgJ\_Z
CUJjT[
B\_khbv\
A\^chom[
BeW\_iq\
D]`jv\
A]CjHXJeWhZc^\ceebgZqeub
Jg
Wh
FcHhV[W[]\`ddcf\lZo]
H\_jo\
P\R]Xb\[_ls]u\v]
XY\\_joY
@[B\D\EXF\G[H\IXJTM\NYO[T\VUW\YZZ\\[^[_Y`\amcbd\h\jYl]pXtZvZ
C\I\V[\[aVcc
CXJlX[u[
CXDfHbJbW\e\farhvd
C[DYJ\W]fcr\vg
CdW[Xj^fe[t\
Xk
@XA\EgF\M\W[dcvh
@YEq
C]D]O\V\X]`iccjWv\
N]dk
Vf
@eGgNb
Zh
`h
c\d\vg
c\d\vg
B\CcE\QgW\^fq\
N\^kq\
O\Wk^c`ch[qY
CZO\V\`Zhml\q]
OWVnhZ
Nih[lc
Wj
Wj
hjv[
F\UbVZgbhj
D]E\`it[
AcCXF[GdNbOdP\SdTbVgWZYdZX^a_cabcalbtaucvc
CcGkO]SZTbW\Yffchbtcuevb
G\M\Si
C\OhVfZXe\
AcOh
G]dk
V]ah
D\HcWYZ][WbdvX
[f`S
H[W\[Y`Ybi
[[bf
[[`\bg
W][m^\`\b]ebv]
CcFeHjQcTZb[g\p\qX
FbQg
FdH]V\ghqd
C[gh
CcHcTfqd
CWHdTa
@jBaF\MZV]Zc[b`Zb\kbpitb
@iC\NbV]W\c[kclepZ
Na`Zth
@[ph
CiH[Z\_db\
\h
\h
AbDcG\HZNiP\S]dchalcnZtbv\
O\Xis\
V[Xf]bo]u]
Vjv\
CZHaZZ]l_bbjcZ
C\HaZ\]\_Zbh
]jb\
_hbW
VZvk
Co]Q
_icakZ
BbCTD]GWHYJ[K]NZPnQZRbSlTXV[WYYZ`\aZcbd[f]gdp\rWub
C[OaP]TYa[cck\lcohr\vi
H[Sich
D\FdM]P\SZWUb\dpvX
P]S\df
W\bjdV
W\Z\^\djlb
Qiv]
hi
CVHbJiW]`ch]v\
B]FZH[N[abci
FeaRc]djld
CjE\G\dbe\
FfHgJdgbl\
CWDYEcG]Ubakdah[mevc
UcaTmkoTvg
Ocah
D\EnaXvd
QbWZa\ljvb
Ci
Cg
E[Fj\dbb
FhM]W\
dj
DjF\
Yca\rh
FdHgl\
O[Wn[\c\v]
AWBkC]EbFbGPHhIfJbL[McQbR\UWW[[[^g`maec[efh\lTm\n\oercu\vU
CbHcOmVdW]^n`bcZehlcmin[obres[
OVcb
@XBfJjZ\cf
BVG[Qecc
@fEZG[NoVeZb^Zc\h]
W]aZlov]
@dAbB\DaFcG\HmJfQ[UYYeo[
GZHdJXQ[cdhelYqorY
Gdci
B\DcSbV\Wfffo[pjrZs[tWv\
EcQcdbq[vT
BZH\Qg
DjEVHSJYMYObTfYb[\^[cZdZh\lpqgtc
H[vh
FcUdVgW\
X]eZm[ncoh
B]ch
Vh
BZGhc[
H[LdMoVZW]eb
@aBUWlgb
BXG[QYWgvf
BkEdGeKeN\W\]eabc\e\hcjfr]
FZKomb
BXK\LcRc[]^\lhnbvd
BWF\M\V\abe\jp
@eB\CfDdGjI[L\M\N]P\T[VcWWYZ[[\o_[e]f\hZlXn]o[pbq\
ChT\]\
VmW[\X`]
B\Gll[
@cCZGfL\M\V\W[[\]hcee\
C[JeV]Yi\Yf\
C\We_ecjs\
\\cm
B]DcGkH[OgZ[eiv[
GmWZ
F\KYY\ep
uk
E\GbMcNeOZS\V[W[`dc[lgmbqbsZva
C]FcOZW\Z\tevj
G\[]cfel
G\[]cbel
CcOZTbW\ek
B\DfOhW\cde[
V\`j
W\`i
B]KiR\
I\RhW[\]
RaSgV[f[
H]VaWj
@dG\HbJcKcOiTeUdWWYcZdcddbeZlfmds[u\vZ
@cAcHeKYOXTcZbmcvX
JcOVV\W[YfZh
@cGYOwV\^\cddZ
Og
N]T]e]gclZmbofqZvj
of
m\oi
HYT]Uo][g\mZ
CcHeMbW[[had
L\WZ[h\ctdvb
L\W[[mk\
C\D\E[VYW\_[fbjov\
B[GlJcMbNdOaP[Q[S]TdW]ZZ]dd[e\f\jZtcub
BgGTLcN]OcWf`hd\litX
B[GiJ]TX^jf\l\
BQDaGfJjQ]^\bQceuev[
C[HcM[NrTnVVW[ZZ]geZlZneu\v]
C[N]T\nerhtfuc
C[J[N]T\Wanfriuf
I[YYrj
IjOXW\c\
B]V\[gvV
D]HhNcWY[g
J\Zh
C[F]H]J\L\MZN\O]UZWZX\Y\ZU[\]ha[cbebf[g\hYmWp]q[r\tYuXvW
BcD\GY^Ya\cmeQf\lct\
]Zei
]ie[mY
eXpi
]Yek
]jeZ
^gcdefpNuZ
Y[ei
@dA[CbE]G\H\JdOjR\S\UZZ\[f]]^b`[a[bhcbdgfeh\m\n\r[
BdCYDQG[HkOTTeWd[[dWecfZlcqar[t\ve
J\OjP[WYcZ
BbDYHYOeQhW[dlvV
Oi
BbD\HbQVbcvc
DTddvo
@VDlE\GYW[^ecgd]
Gg]bd[ei
@[O\PbWXYZ]b_ccjdefil]qcvZ
@gCbJ[KdMcQ\WqYba]bVdeld
B]CYJtO[^Zc\dcjbt[vX
Oc^h
O\Vgcm
B[Wj]a
DVWYdcvd
AWOZ[rcdu\
@\LkQ\Wc[\c\halZ
fh
A\B[DpEgG[H\JcWe_\c\d\fbvh
O]^bcf
V\W\[m
CYSbf\rb
O[agvk
@dAcBeCZEbHXJcM\NeQhSfT]UVVaWZY[Zc[c_Y`bbXd[eak[meobpbtc
A\GbHVJ[QfU\WY[W^bh\mcsbug
B\Q]`i
@fBjC[GXJ[NYQVS]WiXY[[^\_\`YcXeehXk\mdngojrasgt[uZ
B[CZF\JpPbQbS\`Yarcde[huq\rX
EeKZNtV\WZ[\aX
B\FcQ[Wi[\]b
QchW
KeZa\]pZ
H]KhZk[[`[pY
]hmeoZ
AZB\JiQeVdWX[\d\hhtl
CiG\Sc`bf[
\Zfjs\td
[l
A]OY`k
D]JcOcQ\S[U\[m\b^bbZe\h\rdu[v\
HbNZP\St`[fZ
GZP]Yi
AfG\P[TZVWWbYg[\]\^\cgj\l[
D\H\J\OcP\Q\TZVY^d_c`[caechhj\k\lbp\r\sZvc
@bT\cg
P\VZcZhhvY
C\N]PbUdVZYbZ\]\`\b\eYf]g\hhkbp]r]vZ
D\cbeZhuvb
CgIZJcP\TdUcW]Y\eefZhTqcrf
CVT]Uch\qe
C\TkW]c\
@eAYEfFdI\LYN[R[\[^[_c`[aZbeecg]pZqe
@YBhE\GeIeJXMdOaTfV[[ebccYeemaqWsbvZ
D[J[WUZ\[Zbivc
C[_i
DcO]VX_j
C\Ji\cqf
@YEUNd^[c[j\lc
@hE[M\co
@ZDZEgFnH\K]b\cdvw
BcCiDbEWF[JQKeMeRdWYY\[k]\^\_eblcUm\pbqasetZ
@VB[CcDhErFYJdWZ[[^UcWdgl[qd
@hB]EZKZ
B\CVEc_fq\tk
@cGcW[^\cleclYv[
@cCeE]HZO]VcWa[b^hbbcXd\e\j[uY
@qEbFbMRhc
@ZB\E\HhMbVdbic]jcvZ
@gB\C\D[E]FVK[M\O[VYWZX\^b_\`\bZcpd\eXh]jbldt\vU
JiW[cYe\h[
BaO\bgchva
@ZAbBbC[DdF]G\IcJaLXM[N[OeR\S\T[VcWZX[Y\[Z^baZb\dfe\gbjcmbneo[pcq[shtcuevc
AeBeHiIfJYUeZedbn[sX
]l
DZJcPeU]W[Y[Z[eih[s[vl
JPZd
JgZ[
nhp[uZ
r[sl
LZWv
L\Wr
CgP\QdWgX]Zd]\_Yj[l\tcuiv]
AZBcCcGcHgJYOZW[Zg]b^ecge]f\lbmhrbsZvc
CXW\Z[]beom\uT
DeEbF[JhQ[R]WT]]^]aZdYhavb
AZJdZZ^k_]cbhc
BgHcJ[s]ue
C\H\JVOmWVZd^[nbsevX
BVGcHbJcO\Wnm]u\
CcFbcild
J\Zh
B[DeM\[\^\`]egvX
G]KiUZYcZb]cpbrY
KjYWpZ
CgWc^\b\q\
ebgh
gj
AZDoG]HbQbUZW[Y\vY
AZHqQ\UZY\v\
Ui
FcHiU\Wdmevd
H[Ucvi
HXJbUjW[e[g\m[rbu\v\
[i
[i
A[C[G[J[KTS]U\V\WYZe[c]c_Xa\eco\pnqbv\
HZK]OcWXZh[beeg]
ph
WUZc[[g[q\
AcKcWf_V
K[_jp\
WZZie\g\hdqav\
@cEdN\Si\hhgoe
B\MiWb[Wfcl[
Md[W
WX[[lj
LdO\Wb`gu]vc
VgWZ^de[p\
@YS\VjWX^[ce
GaH[PbSZWXY[Z\[g][^c`Zcfe\j]lmnesZvM
V[hdji
ChH\JcO\P\Su`ZfWl[p\qgr\s\
@lCZGXHXWiZ][\^\`\gej[lgmcv[
A\Wh
No[\l\
SgVZcc
HkSW
^\`ie\
P\vl
AlD]GdNUPZ[\`qbflV
H\J\U\X[Z\]gcagbh\mdoYp\uc
X[]pgZmho[p\uZ
Kc\afgte
]im\
CaF\M\UdW[]\cbefmfoYpatY
ejm[
DbHjUMV\X[Z\]Z^beShjmXpdqgub
H[Uge[
eqqZ
H[JZUkeKh[mjo\u\
@dGdH\JXK\MZNcOZPZR\S\TZUaWbY]\[_abfdTedfbgdhemangocpcqcrZsZt[uZv[
@eBcG[H\JVLcUeWaZ\[c^\_[fclkn\qbvZ
B]WZZ\c\mgoV
A\BeJgOaUfZ\[Yecncocphu\
@[A\B|O]W\Z[[W^h
pg
Ze[\pV
ZZ[[pi
D[J\[gcf
Ubmio]
C\H\m]nhp[
Zcgg
@bB[HiZX
[]pf
Zlp\
CgDbEeI\N\OVh\ldnb
@XAbBgE\FlG[IdJZOkUdVZW\Y\]e^a_i`ebjedgdhhjbl\o\pX
Zfgim\n\
BiFa[\v[
AkCaF\WZXe\Y^[cbehfZg\hgl[n\o[p\qgt\uZ
D\[[vp
BhC]DcH\Z[^fk]mepe
JgOb
BgGfVcW]p]
HfWj^clZ
C\f\hcmYnXonpY
UYmkoX
^[vk
B\CgZb
ZW[oj\n\v\
CZ_geb
@ZBeNd^obbe\fe
_a`]cjeZhj
A\C]Ud`r
@YBWCcFYH\JcY\Zg[[^\_gengmhdj\ldpZufv[
@g_Yne
nVph
CXFaW]hgqj
BTG\Lh[\`[bYhVke
BaeT
OcW\^]h]usv[
BhG]v[
CgHYJdO[VWZi]]e\me
@]CcLiUeVdWc[c^b_\ccjbu\v[
cbefhdt[
@eAZBZDcE[F[GhJWKeL\M\OZR\SXT\WYXcYj]Yccd[h[kYlXm[o\pfqcr\s\t]
@ZGkH\MdYbZc^m_\bcp\v\
ZR^]_ebcqe
@dZg[[]Z
GXX[_ccd
C\Yhv\
@ZG[_i
G\Y\ci
BZC]DeFcGnK\M\O\PVTaVfW\Yg]U^\`eace\f\gelYmcpfv\
D\GUH\O]PbV[YhZT_Pbbccjclcpcvn
@cCjDdGhK\][^\aZ
DZGj_Y
KjV[YY
G\_U
Y]^Zeefh
VqWe
@lJZZc]d^\a[pcr\tb
T\Zje\gdl[
C[Tg]i_ee]fbld
CdH]V[Zg_cccebmbuc
AZBkD]HYMgOZWcZ\[Zk\n]vc
AZBbHZMkOZWZ[[v\
D]M\Wh
@\AfBXFiGYHfJbLcO]TbVfW]XYYY]dabddf\gbhZjWm\n\pXqbu[vV
A[FpHbLYM\T]V[Wb]a^X_ea[bcc[fdg\
E\FeH[VYX]Yc\e]\^i_be\qXt\
Cg
F\HkW[^Zqd
AhWZY\
H\]hlbm]
^b`hc\
LkW[t\
FZHcJeV\Wm^Yc]gdt\
@\CYH\JdMaTaUdVdWl_\a\e[f[mbpZqZrcti
CbVj]Y^X
AZHcWYqj
@bCeF\H[Tc]h^g_Zciv\
F\W\ag
S\W\Yqr\v[
KcSe_[cbfYmcpbr]
V\Zk[\ha
I]hit\
LXOXW[kj
M]OY\degh]t\
@]GYOv\Ycc
O[Vi
C\DaE\J\M\NjO[T\V[Zg]\l[n\
J]N\T\Zl
@cAYD\FfIcMbP\VbZ\[Y]j`gc\l[oas[tf
^j
FjWZ^[
@cP[RcVcW]^\`k
IbMh`bebtb
@]A\CgGZPdWdYZ]e`Y
AZC\GlJ]PcScV[W[Yg\[^Z`]delYn\
GgJ]PaYefZl\
AmH[NbWYY[^h_\f\u\v\
AiH[
B]H\UZWimgoV
B]M]elu\v\
HcW\[]lk
@aDbHXJdKcLXMcObQ[ReWXXcZb[Y]b_aa[lgo\q\shvb
@bHXJcKcL[McNcOcTcXfZc_accdZlWn]o\q\sjta
SZegfgu\
SOfk
e\uh
U\]jeYhft[
SeZ]_[eXhj
eXf\hk
cfefvW
@XGXXc]db\ckjf
AdBRDbGbI\TaWc[Z\c_ca]ecfcj]k\l]nbqctcv\
LfR[TbW\Y]Z][[e]fil[v]
DePbTiVZW\_aa]caf\ldv]
B[Ddcgeb
BZGbcf
WZ\blisb
IiO[T]
I\N\OhXfcc
C\\g_beatc
p[sk
mfoV
Pfl[vg
Nc[Z`]cflhm]v[
FdH\JcO[VjWX[b
BfCbDYGbH]JfKbP\S\TdUcVbXdY[[V]eb[cddZe\f[n\ocpbsdv]
BeH\W\lhvW
BhF[GdHjI[JdKTOhRbTeUiVgWZX[_]`\ceebghmUnZoXpVr[sUt\u\vT
BiMbUfvY
CcF]HkVbhe
@YBWCiEbFcGZHEIbL\MeNcObP\R[T[UXVZWaXgY[[Y\\]g_c`da\b]cfeigZj\l[minbpWqXrdsdtdvW
KbNbO[\b]]_icbf\gbocsg
C\OfW\_\e\jgv]
dgfeuZvh
HjVhWas[vY
JmrY
CaTZ[jd]v[
B\C\E[J\L]N[OWT\UdVZWZXbY[[[\[]X_gbeceeehYlZn[pdqet\v[
U\Zgmb
UjZ[h]
Xh_T
CYN[_k
@cFbHYI[KcMjWbZU\[]\^[_XeehZjfmdpcqd
CgNe_Gabcb
Vi
W\Zhe\ggu]
n\oi
C[`hna
I\P]W]_j
N\WnZ][cp\
BdH[JjMcO\T\VXW\Y\\[^h_cgbjblcodpjr\te
@fA[BgG\H\MbT\UaWXe[gfmYodpdqhte
^h
JfWhh\jcmenYo[q[tb
Ugmb
MhR\Xbp[tguf
@bV\XYjl
@dXY^[jk
I[Xs`\jQl\
C\U[WZZc[d^hcclcqa
Zj[X
C[K[UeV[XfZZ_a`[c\jal\mho[q]
UYmWoc
EaGeUe^\`ec\e\mcn[rgsbv\
Gglb
Uhfam[
VZ`gje
O[P[VYXbZ][[^\`cjgp\
HiWWZc[i\[n\q\u]v\
Hm\[n\q\
CXGdH[TdUbWgZfaae\rbv\
OhW[Xcfau]
IbWh[\
G\H\KeR[SbTdY\`lcZua
Wj`Wt\
`h
P[`iub
A[G[HZLcTdWYXb[dd[fgh]tf
HdS[T\cbfhl\
D\VVdgfY
M\cgfg
C\J[U]W\XZZg[d\[]]h[pducv\
C\L]R]TXU]VaWe]ie]ldo[v\
C\X\]ho]
H\W\og
oh
FZHXI]P\VjW\XdaeqYsY
B]DcH\UeWZm]ugvf
UfuR
B]Dcu[vi
UbulvW
WbupvY
H\KkO]X\ngo[sZ
nW
KXnh
Kg
KhnV
WgZ[[Zb]levX
B\V\a[d\lavp
AeD]GZHbM\V\WV_mf[l[
F\HmW]_V
Fh
H\TbVcW[Ybpo
B[D\E\I]L\MSNfPWT\WR[h\\^\`ac\e[h\k[lepZt\u\v[
CdD]M]PdTbWR[ib\k[lWv\
M\[h
C\Nh
RZWh[eb\
GZMbPi[bvd
B[CdI\OeQ\WYY[_Z`\b\jglemcnbo]p\sbt\ub
@dKcObVdW\ZU[dm\ncsZve
KdOgW]Z][rj]sZv\
Zm[Z
n\rg
mjn]
VcWhnb
O\P[UYWZ_Zabjon]oc
P]W[lm
PcWlZ\cb
BhWZkb
F]H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
Yd]g_Wb\
F]H\J[UY]pmZp\
UfZ\
ThZ\
L\N[Q]Wx`\
WZgi
CTDeEYF\GdIbN]PZSaT\X][e`ba\c[daf[hai[j[l[sbv\
ByDWG\HbJ\LOQfWYYbZ][V^Z_]`\cadejbk\mds[t[vZ
@aF\IbTbYiZb]Y^bh\nbocucve
Zj[Z
D\Ye\cc]dclerg
AYDpE[V[dWvW
Jhhc
DYGdOSch
D[J[W[[k
[n
[euT
AYDjGbH[NbXbY\]ee\fbh[vV
A[DmJZ
B[FaM[OZV[[Z^]`[eclaqjrat\
BYD]GjM\c\l\
BXD\QYRbWk[i\c^gkcmbvY
O[[k
AaB\E[I]JXLbMYN]OcS\TcUdV[W\Z[[a\\]b^f_g`iaZcYebfbgghgk\o\p\qbrcs[vb
BhEcIbJZV]ZZ[e^eekl]
BeD[EZGZJlQXT\W]Zb[e^a_X`kq\r[vV
LiVcv]
CcGYN\UbW[Ya[ocgu\
D[McN]V[W\^\ufvh
]a_babfh
Ue`eeT
[Pkb
B\GmOXaci\
LiOb
CjD\NeWXZh[blZu\
HcRXT\Uc[gec
C[Dj\]v\
D]O[[[c]vr
M]NdOl[[^i
GZH\JbOZThU\Wgchnasc
@bAmCZD\EcHbIbJgMbOYVfY[][_c`]c[ecj]q\uh
U\Vf]\_ba]mjoXpb
Oeecnbodqfr\
AdCXJdOdW[]S`Zc\uj
CcXirdu\
CcXirdu\
P\VbWWagedl\vc
@[C[DcFbG\HVI]JbK\L\MeNgOfPjSlT\WcXcY[Zc\Z]babd\eefZg[hgi\jbk\oas\
O]PbSZWfaeo\qgri
C\Sff\rV
MnX]l\
CfGbJdP\[gcgv[
GYPfc[
MVPjRcSdVgc\e[oeqb
CZH[SkY[c\larW
DcPZSWWYYo`ceZl\vk
M[W\[\_\hZlr
AbCcH\JZMZO]R[S\T[VeWbY[Zb[X\j^\_\`[ccd\eTflhfibj\s\u\vX
enh[
HbL\O\VhYWZc\ceUffidlbtc
Cg
V]WZlm
C\LpW[\Us]t\
A[CbDYE\FZG\H\MYN\OZP[SYVcWbX\YYZY\l]]_[`\cedaehfigZlXm[n\sZtbvW
C[D\RYWb[le\fcl]vW
WWc\e\lm
CbJYM\O\WqYSc[daeYfphds\tcvc
CcWheal\
CYTk
C\RbYi\X
@eC\EeHhJgK\MeOeV\WbZZ]U^f`babfggbjam\o[p]q[sdv]
@\C[FcJbMgOZX\Zb]b_[aac\ehjcp[
@dRbZb^[bkg]
@\F[ai
@b^]pi
CXJbOiV[W\Y\_ij\
HbJ\Z[_ke\jXm\nbpcqcv[
@\CiFfHgJ\WY^Xcbo[qf
ET`i
@mPf^\
OiW\_a
@bCgIeWY]bh]ne
@oK]M\O\pYs\
W\Z\vf
AcH\Wirc
C]W\eo
EbF]JcU[W[Xb]e^b_fe]j[l]mepj
CcH[JWO[Zna\
EbTbXhYe\bfbhemepbrbv\
@eWZY\l\pgvn
GbN[WfZccYe[fb
V\Wh^bff
R]Wnt\u[v]
Wf
CZFbG[L[NgW\\b^V_\`]gblfnbr\
@gC]EeFeGWHWN\W\Y\cygev\
NdWilW
Nf_\
c\vk
DfF\HdN]W[Yc[c_]bde\ndp\q\v[
BVD\E[G\HeJZL[MeOYQ\RbTfWT[l\\eYoXp\vl
Yb[ebg
BcChD[S\U\V\Xf]Y`deflfn[omqarhteu[
CoU\XiYi]Ym\o~u[
YZ\cli
BcCYD[M[NbPbY[ekmaoWqctg
AgBZC\DcFcGdJ]^edalZo[
Ae^ll[
^j
BbGfZb[b\\`\te
G[IZci
J[KiO\W\X\_]obpcs]u[v]
K[po
pV
Xb_eeihet]
H]IZK\RgWUsb
D[KcLZMaN]U\V\WaY]\gcbe[mbs\t\u]vX
RX\Ylftm
Ks[[\X
K\M]RZWV\ucce\l[tWv[
B]CaD\K\RZ\mcbfal[tb
JcLgR[[\\[tjufvd
JdLiR]WZt\
\\tg
W][oc\l[
@bBeFbHdKVsj
BdC\FZK\Qdqhs[
HhWZX\Z\cbegl[qZsd
HkW]l[q]
H]W\eh
FaHRck
WhZ[
B[O\SgY][]_]cdf[g]ob
B\K\ObPdSYci
PWSe
SiW\[bc\fc
Sh
AaBdGdNcU\VdWZ[[cbhXph
e\pi
BhWZp[
E]KZO[PqR\ScV]W\v]
E]O\PhR\SZW\
TaU[We[]^\
eos[
C]M\OdV\\leeh\l[o\ub
elhX
C\EaM\O\V\]d^jsh
^[si
PjW\Y[v\
Pg
VcWi[\lZ
Qb[b^gldmkneobuW
QcWb^ilZm\of
mmnfuW
CfD\GdS\VTYh]]^Z`oe\lY
ClVVYd^\
W\gWkht\
gbk[
rl
ri
BZF[HXIYJXK[MYO\UWWTZT][^Rb\eXgvhWl[mYoZpZq\r[u\v[
JXMZ^[gb
@fC]DeEZFeHcJ\KdMpP\VbW]XbZb^\b\cZdhe]gYhdmboar\v\
@[EbFVGhH]KbMuN[VaWXZec\dWoUpYtcv]
MdWRdflc
HjVeXgnV
hi
dh
DhFeG[MYP\SgV\WZ^c
KaVZmcoo
BeEiG\OdVfW\Zf^eg]h\k]qfvg
GhNcVbWfccoe
W\oi
WYXh^hacqdtd
C\W[^nt]
AZG]WZ_Zcftb
BeH\I[T]V]Wc_j
IU_d
CfJdWh]e^Ze[lcrc
CZVbWW^l
CZ^i
B[C]DcEZH\NbQkT\VbW]\\d\e[hclc
@bhj
Q\Z[^chmld
NjZ\h\l]
QX\Zh[ln
B\QlZehZlU
QnW]h[s]
Udeeh[
egh[
BZH\OnWXu[
@cA\C\FfJ\NaO[W[Za\]]g^fa[c[dZe\
FhH\J\W\Zd]\d\v[
@dFkMc^S
EgFjl\vo
@\FYMj]Y^W
MY^m
@aG\MhO[VZ[bv\
G\MbNP[c^ev\
C\ImO\W[_\r[
BYH]QmT[UZW\^cpdq\
B\H]QmT]q\
CbUmV]W[ZW
B\FbG[H[JbK\L[NbQ\S\TdVeWZZd]c^fabccdehfkbn[pYrcscuX
@\AYCbNcTXZe]d^isc
Ye^V
@hF\d[
AgCcEXFYNcObT]VXa\c\kdlg
EUcd
cgdW
N\Vk
MgTb[\ccuY
qf
Vd^]cj
EYN[VbWe^Zcgh[vh
CbL\NnOdVY^\n[rc
CgTXq\sf
J\N]ObW][]^Wc]dZhmqe
lg
GbN\Tj^ihbqdsdv[
G]Ji
^h
GaMYN\^t_\l[
Ji^\c\h\vc
AjV\^h`dacl\
A[Ob^hafj\
CWEXG\P\ThYY]lc\ds
E\dlferd
G\NW^ci]
EkFY^\
^kp]
E]Uc^kddhclXtZ
[[^dlj
FcNjTi]Zfa
Np^\
EZIfMcVX]\^ba\djh[l\
Hc^gl\
CbJZNmTcZ\]bl\
VmWZ^]h]
CfD\E\J]M[WZ\\eghZqb
C[TkW[caed
ChM\
Fm^[h\
@ZB[DpEdFTGVJTKdM[NbOXPYQ\VWWXYWZT\\]\a[dYePf\h\k\n\pZu[vd
@\B\CZHZNcVXW\[T^ea\bdc\deeWf\h[vg
CkD\[]vf
D[EcKjcc
DfE]RaWY[Ud[e\
DkEZH\W[ddvG
CbDeEjJ[K[N[T]`fdaeZh[l[pZvZ
CWE\PZ`p
DnE\[[dZhev[
ClDX
A\CWDkEcG\Hb`YdZvY
DhN\
ERc\dSvY
D]vm
DivZ
A\DbEeF[Y[[V\\v[
[fva
[Yvm
@eA\CfEZH]JgPaW]Zj[\`\acdhe\h\lZ
DbJ]Zla[dXl\qa
CZJl^[dc
CbJcTcW]aj
C\DleVl]
C]ej
J\O\`gejne
O\`bek
AdC]HZK\PZQZT]VZWUYj\eaecYd[ham[obrdtdudv\
H[UcYThPodr{
YzhWrN
DdYgc[v[
V[ti
K]Y]hn
C\J\WZY]^\cceTg\htoYq\r]
W\hl
B[JaTbWi\cebhZr]sa
B[TcWgh\r]
GbWZljv\
C[Yg[ivZ
@lCcDbK\NcOc^\gb
@mJdc[
CcGZH[JaRbWcZg[Z]c_c`\efoar\udvg
]cecvi
Cge\
L]VcWcXl[Wp[tdu[
PhW\
HhTcV\Wb
EcW\jp
EcW\jj
CgUeVYiZmioZpc
@YB\CRD\E]GYH\I[JXK]L\MYN[OXR[S]TYVYWNXXYWZ[[Z\W][^\_Va]b\eWhWiyjVmZn[p[q[r\s\tUuWvZ
D]U\V\WZXYheiTmmv\
K\nj
B[CfDbEeFbMhO\UbZi[Y^dm]rcs[v\
FYMhWVZb[]v\
Fm^\
OhVXW\cbr]
F\HcJbW\[ifbt[v\
GYV[W]ci
GYV[W]ci
B]Gif\k[pb
JU^h
R\UfY\Zb[f^[ddl\mdo[
Wi[]vf
H\Uimeo\
@\B\C\GbHZIaL[MZN\OsPgVXWVZ\^\_\afbSd\q]r\u\
@aHaM\NbO\P\QbWVZb]abhj\l[n]qb
@gBaFbgbqh
@gNb
FaO[Phv[
L[UhWke]h\lZ
A]HZJ\V]cblf
AcNbVmW[]bp\
\g
OfRZW[XW\kfckcq\vc
@[DWEhFhG\HXJ\PdT[UbVZWfY\[\^dadd\edfej]u[vb
BgE[W[c[vc
@[B\D[EkFhH[Ubabcdd\edvc
CZGYOkrZ
OhrX
AdBhCaEbFbGdH\IbJeLbOZQ\U[WVZ\[U\[^b_\a]b]cfdZecf[hbk[l[qgtYuYve
BmDdGiH\JZvY
D[FbHbM\vg
AcC\DZFbGbH[JdMWO[V]W\\[^dcZd[e\lYtdvp
Ld^eldqcvX
@[F]G\IfJ\KZTcW[^e`dedqivW
ch
A[Gi
AaBYG[M[^Wcb
MuVebcu]vL
mg
Ei^\lcvY
AaH\Oe]ce[ldmdo[ug
BcOg`]lduVv\
B[H\K\W]ces\ti
sU
H\sj
HZKdqbsX
H\qi
VgWb
B\W]ehuZ
H]W\em
CYTiY\ge
To
@[FgHfJ\QcR]S\T\VeWZYaagcdl\n]q\r[
FjHcl\
Fh
FYH\QeVYaic\
F[Hhv]
R]W\Yl
CXDZFgHjIcQdS\XbYZ^d`[c]f]pcqc
FgHjc]
CSF]H[ReVbY]Zc^\pgqe
H[U\e\gi
AbF]W[^\hkra
Xcjj
B]jj
W]ji
W]jf
ObPkV\W\Ye^b
OcYi
GdObP[ScVjWbZ\ccvb
Zgbbhe
CcWZ_[kh
@ZAPB[DbFaGlJ\KcL\NdQYSbTXUZWeX\YcZ\[]\b`Ycbe[kVlhnbrfs[t\vX
GaIdN[OcPdU\Wb[\_e`enfrgsd
GlO\Q]W\[\c[
@fGtI\OWWW[bv\
D\GZJ\NdO][\`]crrauc
DhJ[[fc\
FpQeaYvi
Vpl]
GZY\hdlsr[
Oir[tg
NhYU
OZPcql
B[D\EbFYGmHRJcNROeQ[T]VTW[YfZ[^l_Z`daVcge\fehYobq\rZs[vc
@ZNj
q\rg
@cDcGXMdY[[l^\_\becXdelavZ
@nC\DeFbGiIZJYNRV[Y\[Z]b`kcYdfeZlbrYt\vT
OX`nc\efl[
CZGjH]JkK\W\\e^h`[cZeghclaqbrbs\tbvX
DlGY
@\GUHbIcN\P[cms[
cir\
ChHbJ]Y\
\jr\
@\CZDPGnNXP\[Z^[`WcedYe[lX
Kil\
KnZb[]l[r\
KYWe_e
lgqd
N[[m
C\H]Sc[g`[e\r\
DZGYHgIXOfQc^\`]c\dafbhdqbrdsdve
BjGc
@fAdB\J\W][]\c^h`dt]v[
@bDcGgH\NhOf^f`Yre
Ak
^l
AZCb^g
@[A[OrVd^W`Yhe
@bOlV\`[
AZ^Z`ecg
@dD\GZNdThW\XdZb[g^[`fkalVrdsbtcvd
NZ[hk\
JhK][\`dh\
^e`kt\
B\CbGdKbO[RcUbV[W\Y[[Y\hbcdYe\h\lctZvY
Mn\Wb\
AbB\CcGaK[MYRVWWY[[[\qe\kalTt\vZ
D]HfN\ObW\o]vk
FdG\O[Y\[c\fdem]s[tjvU
C\M[]r^[pYu\
@dF\K]OdPZU[V\W[YhZe[[]ac\e[mencpbugv\
@iOdW\Y]Z\napW
TeYlZY]Z
Uk
D[vh
D[vh
B\G[IYOjR]V[Xg\[][_faYccm\o\u[
OkW[_[c[
Xj][u[
OeW\ci
ORY\[\
IYOgWVce
Xn
WiX]_baZl\
TbVYWml[
GcYal\vk
CjV[Z[qerb
Re]fqf
L[MhS\Wb[\mb
MiS\[\mb
B\LhShWT\bfa
W[[i
W[[a\i
A[EbFdHYJ[KZL\N\OdP[R\S\T[Z[[X^f_\`baZcbd\ecfXlTmdnfoeqcr]s[tduev[
Cm][s\
A\BZFbGZH[IfMcNeOcP]T]VcWSZZ[U\U][^g`fa[bac[edfZg\hcibodpdqdtmuYv[
@\CiGhOcVZWdXZ]V^bcZkbq]teuZ
CiDbG\VjWWchl\
mbog
@gBcCQFfG\JZK[M\O[UhVXW\XkZc[c]l^Q`ccgeTl[n[o[p\tZuk
BdH]J]Ud]dugvj
@cAhJcT\Zdc]vg
AhDbJcT\WZZdvi
A\BcC\DbJ\L\NbOcPcRWScUcZb\c_b`\cdh\mhs\uc
B\Nallm\
BkWZ[]
AbGbZb[W\c_bceeblY
[k
K\Vh`dj\
Wiqb
DhG[W]
@\B[C[FYM]O\PdR]T[VZWXZ[[\\\_Z`Zb]d[h\jlk\q]tZ
DbE[J\S[U[Wjl]
VeW[ZY[c]d_Vbdegjdm[ph
Ki_Zeb
][pi
@[C\N]We\d_kf[le
Z\]h^\pT
]gp[
@ZCc]Z_i
M\U[Z[]iedm\pX
h]pkq\
CeLaUbZc[Z]g_deXmZp[
lbqbthvd
W[lbthvf
@[A\BYGaNbOiP]QYR]SbYbZe[e_\`\b[caebfcg\k[qZrX
O\S\Ylf]
Ohu\
F]OXSnVafZv]
fnsW
B[C[FdOiQ]S[YX`\cbfZk[s]vY
B[J\ci
OZ[d\deeug
B\C\DgGdJ\K\LZO[R[WWZ\[Y_c`bbZcXd\e\kfl[t\u[
AdDXGbH\M\V[W][]^[`\ackYvn
DjMeYd\b^ckTv\
DbGcN\Vb[d^dc\kgocu]v[
HbWma]kZ
BgDbGZOcY]vV
BfC[DaGeLZM\OZQcR\VbWXY\[Y\[_cb[c\d]e\hbk\t\
@bAcB[CbGcHgL\PaQ[WbZ\\\^c`cbfcddbgaibj\k\mcqcrcuhvb
AWBeC\GdHhI\JZKdMWN\OhQbTYUcVaW\XhYdZ[\\]Z^U`cbddefbgehfmYn[o\phrYscvg
[jmb
AZCeE[F\JcKaMdOcPcS\TfW\Y\[\]eeZg\h\lemVnhq\s[tSu\
CWHdJmTbYZoc
HXJ\S]WT`Zbnc\dZk]mcqbu\
@dOVPbU\W[Yd^mc\fclamZo\s\uX
H\WZ[g^[qbu[
@jD[Sb
ehhcobpb
C\DXQcWZabbhve
@]BZC\FbH\IbK\N[U[WXXXYe^i_YabeZfZmdndoosfteu[
@]MbN\OiTbVY[]c[maud
BXHkOf[\\ae\m]tf
D[Ebdj
ChD\HtJkSZU\Y\`\d\f[lim\p]qcrRsXuY
HhJcd\
J\V\]V^]mln]o\p\
Ck
HXM]NiQbYc^dmarfs\u]
@dFhHgW[^[qb
B[NoOfT]c\fel[sf
BdO]^ou\
Oi
@hF[OW^Zcb
IYKfXbfdri
AbKZM[VhX\Yg^]`]b\f[kalemcnXrcs]uj
FcJ[Ye]g`bfdhdrb
^[uj
A]CgUY]b
@UATBbCrDcEcFcGdHYI\JeLfO\PcQcS\U[ViW]XcYZ[k\e]g_p`Va\bbcdd]eWf\galYm[n[o\piqfvj
C\IjOSRbV]Wc_am]nco[pVt\uh
OlV\cdoh
AgO\Vd_Y
@eBrCUFXHjJdK\LZMbN\P[QNS[TcUdV\WWXb^V_dbZdZeUfQg[i[j]khlbmXn[o\r\sYt[
AdCfEcFbGYHXIZJjKZMZOZUaVeWgX\[]]W^p_db\cYfgnmoZpZrZtbuWvg
D\HcQ\W[ZZ^la[bXc\d\qZu\
Zmp[
NXRbm\olse
BgWU[[efk\
^k
@\C]I\JeKiMgO]][^j`eebm[n[
CdFbKcfbsi
H\Wh
A\_cchedjbvd
D[OwW[cae\uT
CbH[JoPaWZYZZb[]]U^[_ZbecfebgfhZmjqmrTsYuZ
X\ui
DdHX
`baZei
CWD\HgOkUkVeXZ]b_Ze[g[hbl\mknZoVt]
B[EbG\I]KdXc]\cYecfkg]ldn\olqZsi
CcDcGbJ[KbMcc]e\gflandoYqgt\u\
AhBdC]FXHcJdKXQcSZT\WaY\]T_[d\e\g\hfk\mcngsatcuc
FYHjce
AbC\DfG[Vc^[dik]
EXPbV\^[eZgbq[upvY
Gh^Wqg
CjJeM]Ne^e_ddjuX
OlVY\]cds[
IaO[V\W[vh
Wj
@YB]HYOpSbW[Y\`[ccebmXnbonpcv\
@aAdD]P]^\`gbbc[l\
AbHiO[scu\vX
BZWm_\jbob
W\ok
PgTeVbYea]q]r[
@i_e`]
Hlt\
BZO[PbWoYau[
BXG[O\V\Wl]\_[`bekuZvY
lju\
G]WeYce\lcuf
AcCYDXHhMeORQWUXV[WcX[Z\[a]Y^c`da\bYc]e[f\kftc
FaH[OrPbVXW]cee\sXuc
@cE\Rg^\
CZIbJXMYPdSjYcadcYf]ri
BkId
BiO]VdWdXa`ccYu\vY
DhGb
@dCZD\FaHWI\J[KbMcO[W[YZ[Y\\][_cbZeihbkclZo[pbqcv\
CiW\_beb
Ciec
@\BYD\FcJ[KcM]NhOhTbVhZc[\][cYebf]h\jblbsZub
F[Wgpc
BbSeX\cgl]pc
Si]\^[octd
K\SiV]`]
@fAYBbCXEcFcG[HSKhMcN\O\QaSbU[VXXcYXZa[[\Z]\^d_\aYcdd\eYf[hblcmen[o\pbqasZu\v[
@]BhCcGdIfK\McNfOlPbScTcUeW[Xd[Z]b^j_]`WagcGdohdlct\
@kC\DdFdIbK[N\S\UcV\W\]d^dcPe]hdlcmgoapeqf
Y[cfeZ
@ZDWGWOY^\crlY
@hVd
Obcu
@TBcEZGhTeWeX[Y\Z[\]^Z_\a\bbcae\i\lqtb
@\^k
@dBhCiJ[Zb[]^Vc]na
ShWdl\rZ
`hcX
Soc[
@]GdS\^\`bckeZlXt\
KesV
BcW[^g
@jCXFhV\WXYd]c`cbZcVj\
@ZBVC]GZIZOZa]cylWq[
B\GUMb`\cmh]lb
@aBeD\FYGeHcLeMbNcOiPeS[TZUhVaW\YeZd\f_ie[hYm[qhtWuavV
AaBhCWDjGcHlKbMdNfObP[S[V\XZYf[g\\]\bieYhelfngoWp\qjrZthvk
@ZF]HYJ]LoNQORPZRQWjXc]]^gcfeZh[p\qarfsktW
CVYahdo\
Oiqc
@bC\FYS[T]V]Ym^fe[pY
MZO\WfXkYY^dh\jbp[
G[McOcUT`fe]f]hbmfpXqXsgt[
@kE\FXRbZ\pV
NmVXWd`\
Eh
@[_gh\
`jjY
XU\d_Z
ClY\_Z
MmV[
LcM[NdV\Wb]]^Zddh[ljn]qcv[
@bAfBkCdD]G\HiI[JcLZNZQaSdTbWTX\YXZY[Z\V]Z^T`\a]bccbddecgghXj[l\mendpdqTrZshtfuYvY
@]MYNZZ[pl
MjW\
ChJ[OZVjY\ab
Pc`W
N[S\XiY\^k`Zecp\
AaHYJhpc
ci
@fM[W\\[qls[
\g_gp]
@aZ]pi
N\Y]\Z^i_Z`bqdtd
I\^Zpiq\
VoW\\\
]g
[\\\ti
\i
_[hiq[
C]HaJhOdV\pbs\
V[pg
RfY\
CgFZJYO[P\Ze\X]]^ojdte
C[Nj_]lh
C[O\`m
E\Fop\
VZao
@[FlHVKZPbSkUb\\^Zgbhfl[m]vf
W\^il\
AbD\FbKWLhM\abe[mfneub
LbNWOcWjYbaZkandoe
@aBcC]FbJ]KdL\PdW[[m`ehbj[obt\
BZC[FZGZHWKXLYM]ObPdTbUXVmW]XfYaZ\\W]a`iaecYd\ebg[h\iflWmbndofp[v\
OgVUW\^f`fm\n\te
TXVZ`\sh
OXVicbjZ
JbN[OVPbTcVeWdY\]]e\l\ua
V\Y\_dabmbqYtgu]
AlGYJWVYWiZ]a[cceWhbid
C]NgPbVcfd
J\]\uh
TdU\uj
a\m\njob
CcVhYb_da]minlobpZ
O\cg
F\V[Wb]hafe\qb
Jb]gp\
AcBdC[J\LZO\V[eiuW
CYIbJfNg_\
HbVm_\hc
Ckma
McW][jtZ
Tc[]ei
@[AZB]C[DbEcGdHcK\LbMcNfO\QXS[TfW[XdYc[Z]h^X`bacbfcbdge\f[hWkdmcneofpdqZrl
@bB\C]DdEeGgJZK\L[McNdQ\TbWYZ\[k]d^\`hcYddkbl[mfofphr[tducvh
LbWZZf[e`Ubd
@YXb]bcim[uf
@bOjVZWd]b
KbVgWZ][lcng
B[D[HeJYM[UbWiYb]c`bccmau\
Th]ae\rc
CeLnM\N\Ob]fa\e\n[obt[
K\M\VbYa^ceim\n[ofs\
B\J\K\WgYb`b
@\BdLcO]WY][^dacbfoiuY
CcD[E\FdHYIZJ[KaLcMcPbSaTbU]WUZZ[fadcZe\hkj]k\l\m\q\rZtcvc
B[FWIZKhLbMUP\ScWb[d]c^d`\adechak\oepdt\
NiW[r[tgu]
AaCeDYEcG]HcIbJcM[NWObP\U[VZYW[cccd[eVf[j[k\lim\ndp\u\v\
B\L\WfY\ldv\
AYBWCZD[FfHbMaO\TgU\WY[ag\hclQm\qeu[vf
AaBbChHaObW\`bvX
OZWlj\t\vd
BfWWl\
AeC[DcHcJcL\M[O\PfS\Ua\d_]`[cZe]fhl]meo\v[
AiC[Ua_]mco\
PYS\flh\
DaHcJkM\PZWT[c\e
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpbqbtcuc
@kATCeEdFcG\IdJ\KeNgPhQgRYU[VZWZXeYg\]^d_h`\c]ddf\hbicjekhlUqcrcs]tbugvk
AbCfD]H\KeMYP[SXXfYdZc\a]b^b_aace[fTjelYmXnbobqYs[
EdF\NY^]a]e]llvf
AbEcSlVd_\ddhelZ
Mjl]
GbOh
DgGZMfSjWi[b\dcYu\
S]cld\lg
DWvc
C[ObXm]Y_be\fdoY
`We\te
DaVXWdebte
CbEeLeNiOc[X`bh[lZqdt\vZ
AbDbM[OZVx[\\c^[_Yf]u[
AcC\DZGhMbOcPbVhWY^\_ee\j]u\
EYHlSbY][\\dfauf
DiE[V]
A\CfG]IcJyOYPiQhS[TYUl[c]me\hglWmboapRq\rXsbuZv[
CkGZ`\ae
DVEcFdJcL\MmNbV\W\[b\W]c_beZhdi\j\p]vd
H\N]UcVZ]de\h]mqt]uZ
CcXYjhm\
Dp[Xhet[vU
L\h\lp
`f
Dd^dvT
@\Ee^k
A]E\G[N[OWS\VmWT[d\b]Z_cbbc\eZfrhUj\uS
NfObV\[\che\l[qet[
AeCYD]Me^Wvj
A\DjESGeHfJ\MbOXR]SbU\VcWZY[^h`[c[eUhYlZmZq]teub
EkF\eihZj\lf
C[IdKhMZPcRyWY[Y]a_ee[fbj\l\pXq[tYvX
M[eZpWup
AdDbS\Vl_Rfb
@\BhCWEZF\GXHgLdMbNUO\R]T\WKZ[[m\b]Z_Ugaj]kblVm\ncoep[qdr\s\ve
FbH[KbU]Zhsd
A\`]b\hdufv[
C\eht]
LeMYNiW\Y]Z\`]dbeej]lZ
`[ji
Mi
A]D[OdV\Wkcdtcv[
@\MbNfV\WhZ\]\^\e\j]pg
@cNZcYlm
^hlYqavb
GXI[OoViadcce[tbu\
CjDbHYN[Pc_dl[nTrhu[vo
CcGeJiLUPbV[Wre[lXtb
AdDZ[\vg
OYV\ej
HcVie\h[q\toug
@cEbO\[Z\\l\ve
`]ek
AeC\D\KcM[OZV][W_f`ZekhkpgtXva
Ad`blhv\
@[AdCXGcHlIbK\M[N\O\P\Q[Va[[^r`ccbeclVnepbqZr\sbtXufvl
N[`ll\r]
DbEZN\VZ\\lhv]
`YeXpWq\tfuo
A\BcC[MXVh^cc\h\t\
DUE[_cejfbl\tgv\
L\NgZeepp]
GlMedb
AXCjDfFaGQNYOnS\VlY\^Y_m`Tccd]hSi[jflhn[o\qjrbuY
A]D[FbGaMaWbZ\[l\]]b^]e[hklZ
c\eg
M]R]un
GeNh[YtZ
A[V\W\Z[\[`[ent[
Vlj\
`h
MZNh[]lZ
AdHY`[c\lm
C\DcWY
DYMg
C\D\Wd`]egt\v\
V[^g
C\DdE\vT
cgt]
NiVYdZl[
Ne[j`\
@eA\C]EcFfGaLiMeUbW[[V^[`Zh\mXn[oktbvg
@cAZBdHaJ\N\OkWb[W^m_e`jdglWvh
DiN]ObRNS\Wp\f`ee[fhubv\
N\[Zlj
CjD\I]_[dc
GdIbMhN\VZWY[e\beclg
AeC\DmH[IcM\OWW[[\\]^[`\d[edh\tdue
BhD\G[OfWfY\[\egjdlWva
DZWbZ][go\vc
DZSe[[\i]\_Z`caceZhjphtZ
D]EiTc`\ed
Rj[Zmd
MeNXRdZre[t\
D]Woe[vj
D\GbHiPZVZXbYc[\]b`cc\f[gbl]mfq\rds[t\ua
BYKaPZT[UeWeXcYgZa]c`]c]hbmenfocrb
UZoirbu]
BkHheZg\m]o\
Hhm[
AaDcGYHWIVOXS\TaYX^\cvedfdgck[r\
DeH]IXfbk[ue
AbJbOZckuY
AdBcD[GeIcMcN\OiPaV]WY[c_[cSddf\lencudv[
DXN\cZdol\vW
AhD\JeMgOYVb`ccYdXgb
AYDbG\I[J[V\W[^g_\chvc
d\vm
P\c\divQ
CcD[I\K\PbSfT[UbVbY[ZZ^\f[min\p[ub
GaH]NbPaSYU\Wg[Y]climdob
B\Ud][ehg\hcoVq[ui
PZcg
KdS]rg
K\UdW\e\mgo]
CgH\JcMcQbWR[c]\`acbm\
Cj
Zh
A\DeGgJfKeNbQYTZZ\[[^e_YcQf\lfqZu[vX
@hC\[\^e_Z`\c[
G]JTMnZd^\bhc\f\kc
AbG\NhVd]c^]ceqf
CdG\J\M\S\WY\h^cq[
@eCWDgEgG[JVM\N\O\[\ceddh\ravi
DdNaOeW\X\[lcclWv\
OeX\ch
Dhv\
W]Z][icZh[l\
B[GdIXJbL[O\W\\al]mZnjs[u\
@nGbc[
AcCXD\Vfcg
SfV[
WZlm
EjVbW\^\e\jgvb
CYDWJcNcObV\W[_dcen[
Pdcelg
CdD[EaFcK]O[PcTbW\Yb[Z]dd\hUjblcncp]qbucv]
@dC\FbJ\N\Pd_ch\llnbsbub
V\c\li
DbHcSblW
NdVg\b
FbNgP[V\l]nd
B\CYDcKbLcNlPbT\X]ZX[b^\_d`[abbcc[f[g\hej]lfo]p\q[rZs[ub
@]AeBaChD\FdG\IbKcL[McNVOgSdUhVgWYY]Zb\Z]]^e_bhglfqZr[teu\vg
DZEdJbM[O[Sg_Zb\c]e\qcr\ua
UY]v`\m]p\
@\DdEeNdVoWQ]\_\heu\
L[MkNZS[
V\W\[k_\bel\
AZC[G]H[K\LdMdNZOfVYW\Zg[[]\`[aZemhflfvb
LcMbN\V\WkZ][Z
G\I]NWPfVNWu\f_\`\cet\
A\Vg\a_ecbug
CWJ\Ni_]lh
Div[
GfJgLjM\N\UbWW`]hf
NgWgc\
LgM]VeWXe\
D\EUM]NsZX[X^]`XlZ
D\EhPhS\V[Wd[h^\b\le
N\^]_j
AiNZVkW[[Yb\
N\WiZbl[
CdD\E\F]H[JcNUOWV\Z[[d`jh]m\u\vb
A\B\CeFTGYH\JjPlSWWV]e`ic]vc
BdCfMfZZ[Y]Z
`h
AgPZZ[[p`\
FdPh
NYlh
N\O\[Z`l
HZZa[d]\b\i[mhnbo[p\ua
O]mko\
B\D]G\M]OpVXWYY\`\cdv\
GZcgv\
OTcc
M]ObWo[Vlc
MZO]W\Z\[i\dv[
E]HeV\WYX[c]slt]u[
EcNdVcW[Ybcchblh
@WAdB\DWEYGYI[KZOgRZWeXWYgZX[d\f]c^b_WbjcdeZjikclZnco\p]q\rbs[tbugvg
G[OXcmv\
D\G\I\Vhcj
@\C\E\M[O\V\X\^d_\dbgcjdl]o\tfuj
@dJaP\jh
ClO]aX
BiCgOTS\Vfpe
FoHZQblY
@kMYV\X[[\ut
D]^[`Xcbvk
B]Z]^X`dhdvj
@jNbW[]f_Yc[e[f\l[
@eCWD\NbVcW]X\[X\[]\^ZaccXeellp[tbuevZ
EnNVVdaYl]obvd
DdEh[[k\
@ZGfO\VbY\]aeepct]
CjDSG\KgMdNgS]TYUaVbXhZh]X^e_UdhebfjkZl[m\nWodpaqhrfsht[uf
DgE[FgH\MdZY^hd[lio\
ChH\e\f\
Vh
@]CfT[VjW\_\
C\D\GXMbP\SeVYWc^\c\divc
@ZC\DaEkJhP[Vb\iaclY
@UCaDTE~HZM[N[O]PZVe\Z`ka[cZdfp\u[
H[J\O[X[\[accmfbljnbpes\
@[BcC[DZE\FlGfHfI\N\QZXbZ[[f\[^babc\ddfcj\l\qZvY
G[HcJdOb\\^g`Yhbk\loqf
@aA[B[CTFqH]J[VZX[Y[[]\\_\cZd[gdh\lim[qivd
O]ZVpr
U]ZemZni
A\GcJ\KcO[ViW[^gabs[v\
EhjXvl
@mM[^X
@WDaGUW\\f]k`ccweZfflZug
BUFbGbHsQeeds\
Omq\
CbIeSYVb_]e\fl
Fdhh
ClG\Oda]
GTHYJbK[L[MiNcO[QYRaTXUcVWWSX\YgZY[e\[]Z^o_WcTeeflhXibj[lem[nUq\rYsVufvh
Og
DTvh
DgEdHYMe^f`Z
B]FYHWKbT\W[Z[]ehbpi
BZO\ZV^a`\l\pfue
B\CXGaH[TXW\eflmma
@qDZK\M\NdWXX][[^Ydk
AbH]L\QgWjcUlYt\
BdGbHfQbXYs[
HlNcZZn[
@YDWKaMbO\PYSdTZW[Z]\Za\bdd[edf[h]lnncoeqcvc
@\C\JZKZOgP\S\VWW]YY[Z\\^c_Z`fa\bjc[d]jXl[mXnbodqZsbuh
@oBoDSEiFeGUHdJeO]PbSiT[VmW\ZY[U^c`\a[ccdkf]h]k[lgpZr[setZu[vn
@gJ\]e^\gcj]vo
AfC\DeF\IdKdMfS]TbUdVcWbY\Zd[Y\\^Z_hbccfe[hdj]q\r\ujvZ
fil\v]
PnV]
E\^gb[vd
ph
@dBaDZEjFYGUHgNbQYSbY\_\a[b]dmhjlh
RleX
QXVWWh_c`idbechclYuevb
@]AfBUC\EnFmH[JaKcLdOfRYWWXiYZ[\\Z_Z`daddZf\gbhfjfkdl[m\nYo[qds[tnunvR
@YGcN[_cti
CbEdNbOeP\QXV\WZX[^f_]c\e[lau\vn
ChG[VeX]Yblbvl
WeX[[ivU
Gc[ge\
CX[]\Zeftj
@hBcCVFbGRHdJ]LjP\ShU[WYXoY[[\\g]Y^e_\dlgbqbv\
HZV\W\Xb_efbsl
@YA[B\CfF\JYK[LZMdO]R\SaT[UYVcWiX\YVZY[S\U]c_saZbfc\dceffkhZlYmcnbpbsZteubvf
BZLiW\kU
LgO\\d
Fh
@eCdDZE[GTHbI\J[K[L[M\OZR[TbUWViWhXVZg[\]n^\_e`\afb]cceZffgZhgk[mbn]pdrZs]
WfhZt\ufv[
^Y`bqi
D[FbH\O\`\h]qfvg
HcMbcZhj
H[QhX[[]]egcke
CbO\Z]\]]cdYeal]pfvh
CjO[SXdW
@cBuCcDhE[GSIdJVLZNiObPiShTgXc[j\\][_\a[dledfdhbj\mcp\r[s\u[vg
FZGnO\Yfa\dm
C[D]G\JcZe`XaXcddtj]uc
@nGaX]
UgVcjW
BkGRMcUcc]vi
JfNbZ\
@iCWF[GVH\KiM[OXPhScV]WYXZY\[b\[]i_\`ZbZc]enfhg[hamYoWpkqYsfvY
HTRbUhV\WX[fb[e[gclnm]q\
FeHkd]
Xi
@kMZNbcfp[
FbH\N[V\W[aid]l\
EfaTh]
B\OYWk^\oa
@dCcGVJeVYWZ\gcalb
[]c[el
BgNZP[S]^[dZli
JWak
@kBRC\DdFcGgH[KWL[M\OZWkXZ[j_kbWcjedfbj\kbq\
@\GcNbTdVU_e
@\AbP\ScV[jn
BXCeDbEcGhH[IcLjOXUdWUXhZb[\_Xe\gfhfjjkTl[menboZqdtWvZ
@kF]G\HaJZK[TeWcXcYbaebfc[emf[m[p[
A\C\GXPaScV[dpfe
@[CeM]V[WZXcY]Za_gj[l[oc
I\Xf`\l\pd
@aCZYi\ce\l\
@ZC]DaW\XaYd^Z`\eijhl\
B]CYEcRY\lfbt[
OaShWZ
@VDkE[FgGcH[KeMfW[Zk`\dSg[lco[pf
@ZC[DXEsTbW\X]Yb[[`hdkedl]nbp[vg
FiVYae
CXFjHdZa
@fFeG\HbNdOeW[XcZb[[`dh\j[lirZueve
B\LdR]W\\mffl\tZv[
\]kf
AdBWC[H\I\OfYa]eheu\vp
AdH[J]NiVZWj[\^ba[
C\D]EdHXJbN\WW[[lo
@lD]E]GfH\K]LbMeNdSnVSWY[[^]_]`ccadZhVjZlkmbocpct[
D\OfW\Z[[nhZlY
WXhj
ChYXc\
JUdhlcvb
@kA\C\DeEbF\H[JbKbLbMaSbTbX[ZS[\\a]b`Zcceffbgahjlcpdq\sYu\
@]Mc[[cbuk
EnF[d\
@\`i
CeFjXVZc^Z
C[FkGXI[J]KfMbN[ObScTZVeW[X[Yq`ZeXfdh[lbqbr[s[uXv]
@TF\NcQb[babb[cjechdjgn[q[
AbJjL\ObPbTcVbWeZ][\\[_YcjlVrW
@fB[FcG\H\KgLbMeN\ObR\V\[Z\\_gbZc[h[lgo\pgsat\
ChHY\\
@SAbBZE\F[G\JYK[ObSgUdWcYXZ\\b][^e_U`Ya[bZdYeZfbj]kelfmXnTo]pwq\rfs\t]uovd
@dAWCgDdF\GjH\J\MbNbOYPlS\U\VUX][c\i_d`caYb\dbe[h[lem]n[rYtY
@iDRGbI[L\NdObSfTdViWbYd\a_V`Ya\b\cglYnStWvh
@UA\CcKbLdO\P]VdWXZe\]^\cildng
C\PdSV[d^ccalZv\
DiJ\l\vY
@bDcNcVWW\\d_p`Zt\
GbJ]Wj[cl\vX
AbKlObP[SoT\WVY[^[_]`Zc[fZhel\oXrXs\
OfPZSiVdWYY\f\herX
B[H\WevZ
AcBfC\E\GbHaJgLaOfU[Za[Z\Z]\^]cYddeZfbndq\
@YBZC\D\LfMcOYV\Wc]hcfp]ue
@mc[
BeCYHcO[[o`Zb\ddj[qgt[u[vi
Iglc
GXLVV]W\cklc
FbcWlb
@bBZGYL[NYT\VYWiY\dYhflc
NdWelcnX
WccclU
A[DfEbFbG[HbJbKbMbSiUeXdY\^X`dbcdchbk]m[obq[rbsbt[ubvb
BoCZDXEZHYJcKcM[SeT]UVWfXbZ][\`cbZchdXhdkbnjrcubvU
@cCfHVKeM\O\PcV]W\XeY\\\^g`ggdmcnXrZuZ
J\Zb[i
DgMh[R
Rf[U
BlM]R\Wg[Yeh
BZL\Uh[Z
DfK]OfV\vT
AdDYEiFiNcOY`Xcbdlkbn]revc
H\Jc[hsl
B[DdFYHvJbK\MjZ\[bsZuevY
DpK\McN[PhQcTbX][j\cabkZvT
[j
UbZl[mj\s\v[
E\HjWY[g^ddbve
`[b\vh
TiWb
AeCcE\HcI]K[MbP\SYTeVXW\[c\a^h`ec[fYh[lZo\qbvX
Tlf[
AgC\G[VUWf\f`btb
CbD\H[IdJfKZOgPbR\SdVaWbYb[\_\ccdgekg\ngogqZsctXufvZ
GZLZOgVXb\dhv]
C\O\cjo\
CZJfSgYe
IaLdV\Zd^]`cpg
CnPc
V\W\[]dh
I[L]M[OrP]SbV[Y\b[cdp\
B[OlW[cfva
Oib[p\
ci
FbJ]QgYdZa\d`ah\l]
FdQhYZl]
\g
ViWZ
Vg
C\GcHeNbO\TcZ[[[aahblbtV
B[DfGdIgJfR[SbV\WYX[Y[ZX^d_m`Ye\o\v[
B]DeGjJ\SeW[^[_]`bh[
CYJ\X[_t
D[Ju^[
CV_z
CgGcHYJXS\W][[\h_ZrZ
A[CZDbS\Ye\[cer\
GiJ\Yd_\
CRYT\y
A\CcYTca
CYYi
CoNYY[
CrHYYZ\Y
AgC\Jd
Aj
ReWU
DhFaG\[g^bhb
CbJ\O\VbWfYZabf[ri
O[P\^[`pc[e\
MbN\VZWb[Y]celv[
C\G\JnSYWZ[X`Ue[v]
CdFjVZW\[fv]
DaEbF\GZVmW\Xb\a^ce[gbjbp[ub
DhJiW\Zd[\h]
rj
BjCcG[WS[[eZv\
BaC\GdM\T]Z][Y_b`dejpYrbuYvX
BjH]R]WY
CWD]FbH[JlNYObP]WZZd[\`YbTcadhf\h\o[p\
FfH\JTW[]cdn
D\F\H[J[W\Zg]]dblgvZ
Jh^[bZdT
C\DcJbNb[h_b`\k\l[
A[Wlv[
@\CbE]IbP\UcWdZc\e^j`fgbmcp[r[u\vf
CbJfZc^Vmip]vi
ChmZ
CWHbJjMeO[VeWXZY][`]dZgbmdo[q]rbt]
H\JlT[
CZH]JxO[TZU[W[ZXd\g\
C\HcJZUhZ]e]m[
JZVhad
FbH]OeV\Zba[ccdhubva
FbH]OhV\Z]a[c\dhvb
OeW][hc[lb
C]DYF\G\HdOZSeW\Y\Zc]Z^[_Z`occe\g[l\nbu]v\
@hBZDYJZScZj[d\\`fc[e]gZuZ
J\^X`dccnb
[gcj
@XS\`gc[
][`i
AjJbZb`Rgb
A\BYHcZW`i
Sd`Uc[
WZYl
@[A\B\CTGYHdJ\M\R[ShUbVaYW[[\\^Z_\`gcbdYg\mbneoZp\rV
A[GZHbOjS\TdWj`be\hfl]s[tc
Si
DdOaVZW\cj
FcHfOZSlTYV[Y]`[cff]l\nWqcrY
OWS[`mc\
H\V\`\nisY
H\OWSg
KcPeSZsc
VjW\tZva
Pc`gmb
P\WYl]vo
GfNgP\W\[clX
VgWd`[cglZv\
H\f\n\q[sk
HiSdmZnaogv]
G\HdOgUkWXZbebg]
CXG\PUSdV[]Z`gch
SUWS`\cdle
]j
SYVYWh
A\BaCZJZPZWXZ\[\^[`kl\
@jCWDaEbFXHUJ\KfP\V[WZZe]f^Z`Wa]d\eefbj[lcmYnXpdqbsct\v[
@VC\HYJ]K[MnTeWcZe[\\b^]b[egfdg\hfpgsc
bbhh
KYl\olub
D\Ohea
@c]km\
@jEaFZR\^\`XccpYu\
F[Khn]
@XEjUacee\
@ZF\KVMnRhX[[\]dh]pY
A\C]D[ESHgKfMSN[R\ZXc[fkhblcoZpev\
DeK\MeSbT\Zc\h]dhUoZpeqb
@kMY
K[NbUaXef\rh
@hE\F[bdpbsb
@ZKlMZ[le[ga
@jEjMT
@i]\b\g\p]
F\H\NaW][h
@bEZF\Kh][
@ZA\CbFcHcJaKdMZQbS]T[UXZ[[X][^f`cb\c\dee[fZgbl\n\o[pbqfv\
BdC\E\FjHTKhW[^\d]gfp[
JhXe
FVHqQZ
DWH]di
E[FdHcK[WjZc]f^fd\g]
C]En]f^\h\jdp[s\
ChHY]U^cdd
F\qZrh
@bCbKcM]T\WYYb\bc]ebffpdqZsZthub
@fD\HVJbK\WiYZ\c^[fcg\ldpauh
@YNbZ][Z^\pkq[tZ
FcH]Y\[]\bef
D\Yderf\h[pW
e\tk
Dc[\\XeUffthvh
E\FdHkOZVcW\[Ycbs\
FeHhW\s\
ReW]
K[qcsg
BZCZTiWZ[m
C]D]Hb]bvh
IbK\f\rm
DYHcR\]f`gdfle
JjUbY]f\lcmb
JjUbY]f\lcmb
CmH\JYK\WY
^\fhla
@]BXE\HVNiOhP\S\UbVcX\[]\\]\_b`\cbfbhbiVjcmdnooZpbqcuZvc
VdW\_\jcqhs[
iZmon[oZq]
W[m\nWoo
N]mXnsoN
iZmkn\
NklW
K\W]ndoiqVsf
mVnsoUsg
Vc_facqbsYt\
@bBeD\KeMcRcVbWU[b\bbcd]j]kbn[qbufvZ
BdD\JgMqRSWZ[[]]bc
[s
MXRd
BhM\[[\bkXqZ
@cBYMgZ\[j
BZEcFgL\M[N]QdR\V\W\abdfh\l[p\vd
EWFnQ\dgv[
DEESdp
EQdd
DiEjFYH[Q[addZvd
B\D\E\FcdgvZ
EkFXvf
E\Fgvh
ChW\
gh
G[P]YWrr
Whc]t\
ChG\ed
eg
AYB[GSI]OXV\We]Ycmeeuc
eg
Jn^Wu\
D\FdH\NbPdQ[lgnbo[s\
@dCeE[FdHbVb`kclhbvc
^i`Z
@\EgFbNeP\V\^]c[lXn[
BZC\DaFfIbJaKYLcOePeQZR\TdUWW\XfZd[d]d_b`bc\fZgchdn\oYpcrZt\
@bBcCbDXE[GfJ[KbLeM\N[R\SbTcW\XcYc[X]X^W_]eifbjdlfmdn\sdtgvb
DdFcJ\M]OePbSaXdYj\[]d_]bcc\dZe[pcrYsb
F\GZVP`Wbedwg]
CZDfOYZe_p`\b]cclfq\
V\Wb^b_heb
JhVc]b^dd[
Hkn]
A\D[G\McPcWbYaZ\[X`vbbcce[f\jVpdq[vg
GbLcOfVhWZ]em]ud
L[OYPuSXW]YW
V[[g\\cbvb
CgDbFeG\NbO]SbTdV\]\dYgfhgjdlYqdvf
F\GeJa^gd\lY
FiHYqc
CXJaL\Y[[[]\_ilevf
A]HcOhW[[gu]vb
F\G\HhO\bih[qY
DZEkGWH\I\K\LZNeO\PUVPZd^o`cbWcne[hZjck\qh
VVW\X\dk
CeFhQcW\XbZe]Z^gh]l\nZq[
^k
CbFhH[
DbP]W\Ylc[
RiW\\\f\
Re\X
@cCXDaHZIiJ[KdN\O[Q[SfUcWZYb[[\f]\^bacddebhdj[lanVo]qYrescvb
AbBgGdIbKZPbSZUcVe^bdYhej]q\tcvZ
Sf
fXrtsY
IVY]ceu]
IqJ\O\W]`\rZ
@YA[B\E\FbHgI\KdL]McNdP]QgRbUYWPYb[W\[]d_Xa\ccdZfghcick[l[m\n\o\q\sdue
CoF\HcI[KbOcScT\VgXb][ebibm\peqcse
FnHmJcNbc\l]r[
O\Y[]lmb
F\HSI[Ykcgfahdq]ris[
HZTk
MbToY[c]r\
E[FjHfO\Q[S[Y\fUrY
CcIclhq[r\sZtfu]
F\WWfj
rf
K[Yb]l
m\nZuo
H\MaO[TeU]VfYc]b_\`\b\c[fphYmcocrduc
HhfZ
GdHcO]P]Q[SWTXW\XYYgZ[[\]d`heYfdl[p\rbu\v\
mYn\uj
HRQeSX[]hlqW
YUck
JhNc
J[Si
CZD]GcHdJWQZSYT[VYYl[[fbhmnjq\sduY
DcF\G\HXJfMnNjOfRaT]c\ecmcpb
F\HWSgY]rZ
SlcY
C[H[Qgfbhju[
Mled
ObT]U[VfWXYc[bfdh\kfqhr\
C\IcSahbqhr[
C]IaM\O[V\hdq\rcuh
JnT\]\f[mbrbuX
CsHbeXhVs[
H\Ji
C[GcHXJ[KeMZObPbUgVYWsXZYcZ][d^]`\cZg\oct\v[
CcDcFaI\J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
McOj`\f[h[r[
CWq\rk
ClFbHeO\T\qVrcv[
KVWZ[fee
HgfYmirm
BjN\W\]bjan[
B\JWM]N]V\ncs\
@dGg
Hcm]njo\
H\Zigd
G\OlR]VYW[XeY]_he\m]o\u\v]
OfX\_acbe]
OXY]_f
OXXh
O[ViW\^]f\
G]Ym
]Umko[
B\]ne[
]\ej
IZRkW\\]hascte
OYTcWekWvf
`gbf
WcYir\
H\Uch]mcp[rh
ed
DZFcHbJbL\N\P[RZSdU[VZYY]d^\_\`\aacbeXg]k[l[n[p]qcrkv[
BcChGfHbJdL\QaTfW[]dcafil\q\tev\
H\Sgh]rRsb
FbWpc\faq]r[
Hjqft\
G[Hbch
HaJeSbacf[qg
BiH]f\rc
qerV
rh
CZIcJWWZXb]Zeeg\m\qe
eihYpb
NbOaVeWZ\k
W]]dtf
B[D\HeKmWgY[Zc[b\c_\dbf]p[
B\Ko\Zp[
KhW[YZ\\
KWWb[bed
DoEiH[
OeS\VfW[^[_d`\abcaf\p\rh
V\Y[rh
Vi
OZSZVjY\c\
V\Yg
G\O\SbV]Yje\rV
@YAgBcCeDXE[FaHVIcJcKbLdMdOfQfR[SdTbUeVbW[Yd[c\i]i^Xa[cef\gWiakalUn[oaqms\ue
@ZBbG[SfVfY\ifpgq\u[
BgLYTbXcYfh[kbl[
AdH[cm
TgUfkcm\uc
ChV]^\cc
AdCeN]Yj`blb
@bCYJ\L\P\QcTWV]Z\[[\\_[a\b[ccf\j\llr\s[vZ
@Zlg
GcM]NkO]PbWf]a^o_Zcjl[q[r\v[
AbC[HcT][\b[dblm
OccieclZqc
cVlc
NTcclK
NUP\
@\GgMbNdO\PcTjZ\[b]d^eaccZh\l\t\
CXMkTnVdWYZ][W][^d_\ach\li
CfJaN\PdTgVe[U]b^e_acakblZ
[mkZ
Kceilb
eklc
Ei^\hbvc
@aG]Ml
CbL[Wq[c\[]bjbte
GaTfUbVZWTYf[\def\g\l[nbocrb
HbYadblhog
OcWWli
B\DcEgGbHUKbL[N[OdScT\VSWYXbZY[d\d_a`dabc[ebjbkYl[ndodqZsdtWu[vU
@dBdDkFbH\K\MeO\QeV\WfX\]\aYc\dbfZlZmhniokqXsbvc
Vh]f^\cbmYu\
KWmeogsau\
@]DkEgvO
dfe[lZuj
DbGcTcVVW[cbdch[vX
KnW\n\
\icYt[
X\oh
AbC\DSEcFZJ[KnMZNcOWPeQ[S\TcYd[Z^[_[bWcVdne\ham\n[oWpgr\tbu\vd
AbCfMdX[[d\\]Ycim\o[pds[vb
CXDVJhXk\X^\ajdYfZhhl\mZnUoPv[
KWX\sj
CmH[
@]bi
DTMfQ\obvh
K\XX]fm\oepf
D{EdH[V]k\vX
D\GXSgcYdhfb
KVXh
XhoV
DhvY
D[FdGpH]S]Xi]]dZhfmbn]pbvb
DeEXKcMXXb\ddZlhoY
@dAZBYCeD\E\HiJ[MXN\OdP\QbShTZV\Yb[b]\^k_VaYc\ecfjgihWlfnZo[pXqlrgsYtlu\
Mbh\n[up
DZGdQ[Xb`Zhjva
H\V\Xb[\bbvh
A[E\FbJ]OfP\ReVXX[[\\b]f^e_iacf\gZh\ldqdrcsZti
CdFdObRfSaWfYd\b]b^e`cafd\h\t\u[
NZVeW[ahjY
VkW\
[Xei
@\AcBZCcD[FZHcJaKZL\OeQgR\SZT[Y[[]^f_cacbedcf[gbkbl[mWoZqcrX
BZDZHZJ\OXUdV\Wp[d^U_\a[bVc\d\g\k]n[o\p\vZ
Ac^j
^[vh
M\VcWV[mlev[
J[^nnb
AjJ[O]W[^V`dagd\
B\HTQmW]d\
@bC\DaJkO\QYYcc\q]
GeWZ[k^c
C\ThU\W\
dh
JjVeWZs\
^\`g
CZHfO[U]VgWn[g_bkYsbv\
cg
A\HjU[qXv]
QdWk[[cbvT
HXJbQgWg
HUJbOXQcWa^cbjd\qbvb
A\CfHcJ\OYVh[Wdcl\rbtc
AZCZD]EfHLI]M]QYT\Wi^b_e`]a\bcd]gah\qqt\v\
O[^ibdq[
DeQf]c^blXmbvj
OgWZ
Jb_g
OcVkWbbddW
V]al
A]D\H]Q[VcW\a]dgvl
AUC\DYEgHpJ[Q\UXV[WcX[[d]X^gc[dcebjdkYq[tfvb
OkWZ[g^c_\`U
D\HYJ]QhWd[d
AZCbDWFeJgLdM\P[QYWV[S^\`Za\bldqqbug
VbW\[h^gqc
QmW[q\
CdDoQaWf^Z`cv\
AiC\GYO\P\^Y`\a[e[
OcbW
[Ykg
Oh_Z
F]HmQbU[^Zbf
CgaT
Ch
BVHUO]QxWU[\`\lZn\q]
HhWY[[
WobTv\
di
Gb[W`c
D[MdOhQYZb\bkdob
AbHaO]VmWdpa
FeHdO]WZ[gbcdeq\t\v\
@YB\HXJXOTQZV[WX^tr\u[
@YB]C\HVLfOlQ]VdWR[\^]cfeehcp\vW
DWWYdivc
Wg
CYDSEcF\GcJfOYQfV\abc\djgfv[
O][Zvh
LZV][ivd
D]W\[iv\
W[Yil\ve
VjW]
[[vh
@\A]B\CYD[EeFdGZJ\KjL[N[PaQdTYYg[\\b^]_Z`Zcbd[eff[h\jbpYr\u[
BdC[E]G[HYI\K]L[OfS\U\Yb]cbbc\elf]h\lbsYvd
M[N]T[UfXe]\^h_]
ErFZU]\dl]
K[OiQkU\WXsg
@XA\EtF]KYO]U\Y\e\
@fHgKcOZTfUjW\Y[Z\^\m]
FoGbHVIcJ\KhOYQZRbTXU\VcWbYg[\`[cZedf]gbhcl\p\va
DbOgW]v]
D\Yh
O]P\SdT\W[Yic]e\
@eG[MgW\hdnbub
@\AcB\G\HdJYK[LYNcOaScT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
H\Pj
A[B\D[GgH\M\SdVeWbhdl\scvb
F\^h
BcDcFeG[NZVcWV^Ycbdsf]
DfdX
AeB\CbDXF\G[HgIaMdO[PdTlWXXbYg[[\e^X`\a]cbdce[f\lhmbrXuevZ
Nb^]hh
N\^g
CcE\HbJ\KbM[ObSg[b\b^\c\daqcv]
BWWW^ovZ
O]QZTZWrXaZ[[\^\ccec
A\BfCdD\H\OZTYVd[c^gaccgdVjYndrou\
Ib^ip\se
DZP\WXableugvc
NjOcPcS[`al[vd
W\d[vj
NeW[^V
YZZg
N[li
VZ[\cbdh
Hhf\pdsc
F\HYdo
SXedfrs\
FYMkS\V[W\^\
DcWZ^ebgd\
NfOhWZebl\ob
^gl\
^fb[
AcNeO\V[Whla
B]DhWe_\l\
B]GVdh
DbG\V\Wgv[
EbV[Wgk]t\v]
LcWV
B\X[Zeehv[
X[ei
OgWgZXebk\pb
GaObV[Whf\l]vZ
Ob_cmjoX
@]B[DcEcF\PiSYTaU\VbWeXYYZ[]]d^Xlcrbta
EeF]H\JcLeN[OgS\TiVgWb\babcee\hflQr]
PXll
GdNg`\
C[PcVZ`fhb
PY`k
Rj_b
AeC\HZNbSZTeUcVcWWY\Zi[b]c^ia\bgdYgglZn[p\qfr\s]vY
CeZ\[a^eqf
TlW]Z\^[
AhCYD\WdZY^\
C\J[ThUZ^mc]qdr\v[
A]OgW]ce
CcH[JhO[Zm^[a\
AeB\CdDcFbG]HcNcO]QfT]UbZ][\_c`bacbedbfbm\p\rcte
DfNfQiUgV\WW[c_bdckZle
bj
WXbkdflX
G[MZWU[\^eq\tl
W[Yhr\
K[V[W[Yor\
Ok`c
Mg
M[R\bh
@iA[CbEdFgGTIdJcLXMgQbR]VeWWYbZ[\W^\add\eXfZibjdlXmhnbocpXqgrbtkucv\
@cBWChFdGXJdKcNZPZQ\SfT\VYW\ZV]d^k_\`fa\bqd]g\hcicjamenipgqcrfsWtdui
U\ml
@[IiMYNcOTP[Wm^]ckgmj[mdn[obp\qb
CZI]J[MZOWPiShWYXuYh[[_Wb]ceeXf]hemVn[o\qZrpscu[
@\MjVi[\^Yqbu[
E]F\K\MlOgVmWX[Y^U`[bcc\l\mgpTqZt\
M]Oi^\
BYCeD[EaL[MhV\WWYh[Y\c]]^a_]afc\e[ibjcocqdtl
BcVkW[e]tX
CaJoXab\rc
C\E[FWJmMmP[R[S\TsUeVZWdYT\[acr[tk
JZOZTYX\]ZcihSm]n[q~rZsZ
O\qo
JZS[T[YZn]qWrr
DdUTV[]Smmq]u[
@lE\O\V[^e_\cXvc
[\eYr\ts
M\mj
KZNkVZXZ^]_bniqguV
C]LZM\OdWj[\kcn\q\
@\E]MXVcWUZd[Z^L_\bzfZg\j\qYuZ
W]n\un
BfCXFfHjIYJ[KXL]MjNYOhPXR[S[TlUdVWXX[V\Y^[_c`haXbme\hgnYo[qjrXucv\
@WBZCiEZFZH\I\JiKgMZN\OhRdU\VYYZ[\]Z`Zbgc\e\fch[mcniqbr\sZuj
H\MZO[W\XcYm^qb\qbsYuZ
CcIT
NZ^\ncqnuW
@hV\_]
JdOgX]gcmTt\uqv\
KgpRu\
@[m\nZup
J\M\OcWe]\^l
BZEeFgH]JfMgT\VbW\^V`]achoq\u]vU
O]VbW[Ze[U^V`]h]jiqet[
@WAYBwEWFWGkHiI[JUKZL\OXPhQkT\WdX[Y\Zh[\\X]e_YabbXchdbenf[gjhimWn\o\pUqVsbt\uPvj
AeCYEjFoHUIcJdK[NoOZPiTbUeVYWUXbYh[\]k^V_W`dalb[cWeifsg[h\m[q[rZshuc
MqQZXZhUqjs]uZ
CrP[
@[AfBQCiGXHVI\JiKbLpMnNfOePfR\ScTWUTV]XRZe[T\o^icdd]eTf]ibjcn[o\p[qdrVsctcuevW
BmE]G]HiJWOeQ[UcVXWeZ\[p][^e_hb\h\ibjamZnbq\s\vb
W]Z\[l
@]InOXcde\
@eEeFeG]MgP]V\[\uY
C\HgKbOcVW]\h\mkud
CUHW^Z_eccqisitfuY
@jMb^\b\
G\HfJbLZMmO[TjUhWXZ\[Z]n^eakbUcqf\gYh]mbqYsf
CgJ]M\V\XY]Ze\mdotqguV
M[S\T\VcXuYgt[uV
W][i
F[enj]
VZXZgZh]s]t\uf
C\IjOYV[r\
A]^hhf
UYenh\meqbuZ
BWWlv]
@fCfEgFgG]KbMrOeT\[]][c\eYn\o\q\tb
A\W]_p
VgW[a]qY
NceZmaqdtj
M\^k
MU^t
O\`beq
@hB[EfFmH\M]NgUfWX]bahcYm[sd
BgVXWb`elfuc
DbOgVgWb\]eYv\
@[A\EZI]JZMUNYVuWl[Y\h]\^[_gb\cfh]t\
CgHZJbK[M|R[TYUbXb[X^Vb\cZe\q[u\vS
m\nZuo
@YA\BeCYD]MSOZQWVfWXZY[W^N_[a\brj]tcuVvb
L\V][i
F]KqMcn\
B\GbW]Yhcbdgvb
VYWk
Jm^[
H\MZW\[\^Ybhd\tX
@pA]EYFZIcJ\McNYOmV[]Y`\cZh\qZrZt\uj
@iEiMXbYv]
@eEWMdOjPdT\VYWgY\\\_Yb[e\nfo\r\uh
@ZBeC\HeI\JYKXMfOWQoR\V[XUYVZm[V]d^\`\bfcWeZgYhbjYldmbngqTr\tbuWve
B]HbM\QiVc[\^epeqT
Q\WhefsZ
Xc\go\
AdBYCcD[GWJcL\MXNiPbQ[R]S\TbUfVcX[YcZ]^Y_dacced\e\hdlcmZnfo[pXq[rZuf
L\NfVjY[Z[a\cWlXnZvY
N[VlWX\j^b
VVWYYg`chbnb
C\NbVpW\Y[\\^i_Zlc
ChF\\\m\nkscub
@bNgOnP[VsWcY[aZcX
@WA\CfFbNjTYZX_i`[a]c[hZnYuZ
@mAcBZCZDeEjFfGXIZJeNLPeQ\TjVOWcYhZp[c\X^b`ca\c\dYedgZjaljn\obpZq\s[uf
@VC[NgO\VnWQ\b^Z_c`ecVlVn\te
@mAhEYF[HdJdNYPbTVU\VWWmZ\^d`Yaffdh]idl[nlo\uZ
N\VUWXckle
@\CRGXJ[NYOcTeVYWYY[coh[l[ngul
AbNYV]WiYb^Uc\hgub
@\C[F]NiVd]e^Z`RaecU
Ne`jc[h]n]
GjV[Zb]c^ccedge[q]tZu\vh
BgEcZbhc
A[BZCcDZEaGYJVL[MgN[PZTVUPW[Y\ZW[V\cbbccdbeYhYmlobplq[rUuYvU
@aG\HaKcTdUWVcWZXfYZ\b^]_Ycdjdm\oapctbv]
MYo\petZ
C\L[MdV\^pd]hfjhmZn[obpXtf
@\ChE\F\M[OeU\\e]\g]h[
HfUlV\X\
V\WjZj^RbkgchglsnbpWq[td
@gCcD\EbMgRcT[VhXcY\\\]badd[g[h[jZlZm[oWs\
@VE\F\M]NZO\UZVdWd\a]g`[c[hhjbncogpate
^jb\gkh\ocp\
F\K\MfWXXqZd]a_a`]b\ccgbhXjTlZpbtY
@hA]EhFcH[KbN\OaURVeWXXYY\ZR[\\b]X_n`\bgcdd\eYg[hXjemencrYt\u\
UeV]WgXb`fd\g\hcs[
ZZmfncoh
U\X\mknboWpb
Ccmg
CdM\[]l\vk
C]NhVYWZ^ca\dhh[
MbWYbbdilXp\
HmWwX[\\b[mZn]pdtY
nf
m\nYoi
EcFdG\K]M[Vb^g`ac\gblYrdsetevf
^Yvj
@bA[B[G[HWIcL\O\R[SXT\USVdWVY\[\^a_b`[fZibl[mgnbofpcqisctdu\vZ
FdK]V]WoX\Zbmbnbq[ratZ
mnoX
C[IYO]Veo\q{t]
VRXm\d_et[
CjXl][hgi\o[qirVs\tV
CVo[qhr\
Mj]\b\mf
K\VSm\n\pms[
CTE]FdOY^Z_[`[chfZg]hXlbmXnZoWpWq~rSsV
CdY\l\qTrk
U[VX]\mho\
I[i\q[sYtt
I\WZhms[te
EdNeV[XZ_iniqX
K[OgV\We_f
i]m[oqq[
J[V\WeXW]af\m\ncodqYrZsc
^Zn\qh
Hklco[qbsi
MbX]^\bkhZp\qf
Vk_Z
F\H\IZM]OgU\VXWfY\][_\c]e[jbmZnZohpYrlsgt[uh
I\W\jh
K\_en\ofpls[
@\Vgh\tf
C\InN\O\t[
Vlqe
Vh
CfVeXY_go[pUqXsf
ChJ]VWXZ\e]Z^Zg]m\neojp[qZr[t]
I]VX]b^Z_\b\c]hbmXneokqmrWsd
HZIfO\VSWY]g_Z`bbbh[m[obp\sgtW
@\KxVeccp[sY
@\OhVZ^focpa
]hm[
W]^g
Z]ph
WWmipZqW
@ZM[^t
Mkq]
mtoX
WYo\pl
@jK\W[
rcsk
@\HeNeSdWRZ\[d]b^dfch\kZlh
G[NdVZWYZ\lg
F]UgZd[\_ci]l\mfo[p\
WXZk
WZZhp[
A\CdDYEbF\GWH\JbLZMZN\P\S]XdZ[[]\c^YaabXcdebhckZl\m\oZp\qZr\sbtgvY
ChWXc]fZsdtc
Jgcgsc
OVWWf[j\s[tn
cheWh\q[t\
E[F\X\[\\h_[cefag\hjtW
@\CeEfVnWZ\esYt[uZv\
IhW\aZebh\tZ
ektY
CdcefdhhsYtb
CbXh\[]\c[j\k\tk
Bh\\fftY
CZI[OlVcahcZeci\t[
@\JdW\chegtZ
C[Hbtk
A\VWWf\b
C[O\a[tn
C\VdWd\ctU
CYWf_Zc\h]tn
Wbs\tW
Wi
WZtk
@bAbC[DdGbObPcSfT\U\V[X\Zb\\]]^Zbdf\gbhal\mboevc
H[KYggoju\
DXvh
OPPnab
P[Sh
@[DmG\J\KdMbNeOcWVZ\[WaZbbdbh[va
B\CdJ\X\\dcZf\hdtj
W[\]c[hjsX
W\X\sdtf
B\C[HZM\S\VcX\eZfdjcl\qirZsetd
I]tx
VitY
fql\qmrZsV
HZfQsotJu[
@]AcB\DZG\HZJhL]MVP[Q]S\T\UVV[W[XWY[[W\\]Z^Xa[bVcbd[fXgghXibj\k\lZmUnVoVpZrXsUt\uuvW
AWBXD[HjIdWZ[[]c`fcUe\qcuX
J\OnWWcZuX
AlJWW\
BZOX[Tg\k\um
AeN\Oa`ZuYvj
A]DhZ\[e]]`bb\eZgctdub
AZ[[e\uo
JZU[ZZ[j^dgkuc
uk
AXCcO[Wf]f`adeg\uS
AmCdJcN\WjZb[d]U`WcmeYn]o]t[ue
CZI\JmNcWeZj[d]b`ZclgcnZuS
D\uk
AgCbOe`auZvg
A\H\I\JeN[OcRdV\WdX\Zi[h`bc\e[uS
CXIWJiOZ[]ciebgYuYvZ
OXc\ui
sZuf
A\B~IjJ[OdT[Wi]b`YiguJvZ
Ceqku[
B[C[J\W\euuc
NjOpWZ[QceuW
BWO\W[gZ
`ic[
AZCjOba\d[
JjZ\gfuX
C[Jeehu]
C[D\JfMZW\[c]Wb\c]eYgao[uc
BcCbEcJ\L\OdQbRbSbWXY]ZZ]b_b`adbffhblbr[
BUC[QfSaVgWk[\_dcbdZfcldqbv\
B[CcHcSeTV^\ccfkl\qcrY
uevh
AiScTiW\]c^Xfel]vZ
J]Vdfkq\sZ
B\R\\dddmbrbs[vh
eZhj
W\vi
B[P]V\WgZc[Z]Y`bc\elf]h]m\v\
WYZheY
W[ZZ^behlb
@bAVEbFcG[L\NdObP\S\TYVcXb]b^\_d`ibZcYfcg\hcj\nWo\qards[v\
H\Vb[jfflY
@\JdOc]blhu]
CrEcIXN[OdV]]b_W`]c]rZsi
BWC[DYFXGhNbQZRcVaWpXaY[[V^X_d`\a[d\ecfekhlhqcrVs[vY
Wachd[v\
DjV\davd
CYI[Od_c`ZcWd\qc
@[CUNYOi\g]e_XdVleq\vY
@PGXW\c~e[j\lT
N[`\dZli
BcC\DbEcG\HdNVQiWW[\\\]\_YabcOdjedhWlnqcujv\
D\NZlf
DcFcGgHbJYMbNZW\\]]\cWdXljqbtgv[
J[OaX[chvc
DiIaNYOd^ec\qbt[
D[GdMb[ecedhe[f[lZmf
Yb_k
@cCbD]EaFjH\MbN[PZV[Y[ZZ]c^\adc[fbk\lRm\ocpbqYr[vY
@]CjDZEXGXHZK]NgQ]T\WbXbZ[[Z]e^h_[`la\b[cYd]eYfjg[hblKresZtevX
_ahf
VjW\
@d_ehit\
ll
CZJ\Np`]qd
@cD[G]IbJ[N\ObW\X\`ca]cYeihil[rf
@\CjEZHPI\JxNYOUQcSdT[UfVUWnX\YZZw[R\b]V_U`caWdVejf[gbh[k\lTp[rWt[u]
FgHZ
B[\]vi
@ZC\GVI\M]P\SaYPckdrfdhblor[t\vT
Di\cv\
CW_fcfq]
li
Qg
_Xh[
BjD\GZI[N]Ob`eccdpedrZtbvW
@aCZJ\KdNmO\U]Yd]c^i`becf[h\l\marjsg
@\J\OcW[X\`Va\fbhe
CmNhO[V\Zd[[_\`\e\hWl[qb
F\[ivd
J\`\lgva
D[Ho
NjV\ablZ
@cCZDYFgG[H\IYJ\KgOfPaQ]VWWcXnYd[b][_d`kacbccWeZfmh\lcqYretZucvZ
G[`\chvd
H[K\W[Ze]b^chdo\ph
Zg
EZ^k
Dehnl\
B\HZNZUiV[W\Za^Zd\gbhj
C\Yp_\v[
Yi_\
IbYc[\c[eff\h[mbo\pYrgt]vd
BjVbWZuc
@\BZDkOdVcW[Y\[\\e`baacaocvT
BbH\MRNcTiWdY\[Xd\edf]hbjclfrdtdubve
GVSbc]
H[SdVYmYoqrZ
CiGcOdPbTPWhZ\[g^]o\u\
CmJ\T\XY][lgteu\
HkWYse
@dTaVU_b
C[GgHYSZUYVg]e^fcdf[gglhmmn\qWs\
JgcM
HcJ\V[XZ\Z]lm[
Wm
_kc\r[s\tZ
Mj[U
_dnZug
OoVTc[
KhV\^\
T]lYod
K\WZm\onq\
S[YZfZrg
U]e\l]vk
FdG\H]SVfir\
@WA\BgDdFdGZHYJbK[LZN\O\P[QYReS\VlW\YXZZ[h]f`cb[cYdeeefghYlemUocpps\tYve
BVHe
cbnh
BeG\J\MXOYRfTjU\V\W[Z[]\^h_\fbh[kblcn\q\tZvd
B[C\DaGbYc\bjgr\tZ
@WAaDbE\F[H[IbJmKfMYO\PeQ\SeTbUdW]X[YgZc\\_Y`\abcbdeehfbhflfofqXsbtZ
^eh\s\tZuh
Q\Vpv[
H[TfUcW]h]oUrkvb
C[HgJ\\]]ehfoVpk
HbK]NdT\V\WcXc[idcn]q[
OhV\h\p]
AeHhY\^dc\e\f\hlr[u\
B\DWGbJ[McS\^b_dcUd]
KRm[ngo[
KeoVpXs\
BkCgGfHXJeM]U\VhW\[W^b`cc\fchZk\mbn\oZq\
@\AYB\ChDcFbH[JiMmO[PhQbUZW\YZZd[k\[^ccXe\hXjikUlZmfp\tXuX
Uih\
GdQcScT\Wc]acUr]tc
@dBiFfHdM[O\QqSd^\abbXcedbeehdj\kb
\Xth
B[HrJ\qhuX
AgBcCfD[EfHWJ\KdLfMcNhQ]VfWYXcYd[r\c_\`Wechbjdkbldncpcqcs\tYuVvW
J\M\Zr[e\Z]ahZkg
^cml
@ZDjEaG\W[Y[vd
Eg
CSDjE\db
EjNbOd_\
C\H\T\UZW\c\l[skujvi
OfUj]\o\
C\KfU\]bh\of
D\O\X\Y\^b`ohfuZ
CYM[TuUWYvfZlZrX
UnmZr\u[
Pgv[
BZT[Uc[\dZsbudvv
UhWZ
DcElP\Y\uX
C[]k
ClJ\a[
H[Umm[u\
D\Ubul
UZkhu\
A[HYIcV\Woqcs\tW
@wBhEaFYGYH\I]J[KdMVOYY]Z\\d]\`\bXccdee\gbh\idnbpZs[tZvZ
@UEYK[RZ[[ccdjgbnb
@cE]cW
BjEiR[Wh
@dETF\]cmd
@SRg
@[B[F\H[JaKfMgOfRiS]UZWZZf[\bghdnY
@bM\OdRhW\[\
Mh
B]CaDbFZGeHdIbOePbSeTeVdWgXdYcZd\X^X`Yb\ccd\iZlambn\o\qbrgtgvZ
@\AbBaD[EeGbIYJdLYMbR\SbUXVcW]YYZV\[^g_gaefYh[k\m]o\rgsctfuZ
CcEbJ]MbNcVeXcYh[\`Yfcu[
CYWblcrctj
GlZ[^\
HfJXUbfbi\qjrW
C\DcI]O[P\SbVYYh_\egtl
IaJdM[ScYiZ\f[l\rct\
I\J\RgWdZc[[][l\
JiM[P\Te
J[M]NdR]V[WXZxlapet\
Mg^ge[
CeIbJfKdPdrctW
J\K\Tc]er\uo
A[JeOcW[^n_\c\e[pbvY
@\JW^u_\c\e[vY
JO
Jh
JfWZ
CgK\LjVe[[]b^anf
C\Z\aj
CaDYJ[VZZc[[^qr\t\vg
@\BbJbMjSZWYZZ`efcr[
JnWZZ\
ei
WfZm\[
FdH\Wjmet\
@]H\J\K\M[O\Us[]]\^[g\mYofvZ
HbUk^\
CbFcJ[[]`hc\edv\
edki
W\[ik\
W\[ik\
L\W\[mk]l]
GcIbJ[OYYc[Yrevk
@cC[DcFaHZIbJWKcLcNdOaPfT[UUXbYdZ[[[]Z_bcXdbfahcjamencq\resduevc
Wj`]t\v\
CjaXfar[
BcD[FcGdH\LcMbP]RbWbYi[V\\_l`]cfe[k[q\tdubvh
DdHaO\lXvm
@WG\H\I]Ofcml]
nhoZ
@aE\F\uj
W[[m\\^\`bcdvf
@\CeDZEiFmHVIfKZMaOWPZT\X]`[ajc]d\hbjclYnZo\pcv[
@dA\D]EYJZK[NjOhPXRcT\Y[[Y`bc[dbfhhbmdo[rZsXub
@hA\O\Y\enh]rhsc
Picbeav[
oh
C]G\H\O[Y]csd\fa
BmC\^g_Zcee[j[
Hbvh
A]BYCkDhEYFWHjJZNcOgP[SfUbYV\a^k_YbacWdpe[gbhYjek[lprcsbthvR
@[CaDjEZGhHdIXJ\KgL[McPbSdVeWcXfY[[\\e]c^]a[bccddefcg\hZkZlbm\nWo]p\qWrctYu[vb
D\GbVgl]
@gA\C\D\EaF[GZH\KcN[O\RcVdW\Z\]d^\cbecf[hbj\lfnVoZpdr]sftWu[v[
@VBdH\IcKSL[MdRdWY[bb\ldq\sn
FcHpce
@pR[cX
KlnZ
Khpf
G\RZVyWUcns\
@YK\LjMhV\[\eZsYtb
F\KZRkV\WVZZ\\ebpdsWt[
F\HWJ]L\MVOeVWW\YYZ\^\`bbjhim\n\pbqcsYt]
HbR\V[Wk]a
@YKhRY
KacbsT
@\Mis\
EcLhM\RdVYX[Y\\s_cedlXpUsYtU
@lB[
@iB[c[
Yalj
@\H\LdV\[]\e^\_jhclYtfufvc
@\Z[_gfcobvc
Wg[\v\
A\^\_k
e\hjt\
WY[\_Ztnve
HZUe_Whlp]qbvc
BjObbbq[vb
@\FlHgI[JcKZL\MbObS[TZUUWZXb[b^[abbZcbf\h[k\mYnUo\p\qYr\u\va
@\CeEeG\HjI[MZQXWUXcZ\[Y\c^c_\aTd\gbo[q\sRv]
EbF[HVJeV\a\ceecgaoesh
HYOg
DhH]d\v\
GhHQQlcZvZ
F[W[ZWdo
C\F[HkJZQeS\T\d[l[o]
DcHWW{d\vg
HgJc
FiHWJd_a
FZHbJ[OeW\chsd
FiH\e[
FcHgZX
Hh[[
FkX]q\
CZHRJcVcsk
Jr^Y
HdVfZic]
DfH[Wf\\vg
Ci]U
HYVZZbagc[
BjHb
DaG\HeJ\MfV[ZY]dagdfvc
H\ck
FaHfMd
FoHa
H[Wn[dvc
BhCbD[E\F\HTJkKdO[V\YcZi[s\ce\
HTdk
OUV\Wio\
H\^[gju[
F]Hg
DccU
@ZAbBWG[HlKoLbPbQ\T\UXY\[Y]]^Z`cb[cbh[jcl[mZn[o[r\s\tb
B\DbFeG[HYK\OePbRbTbVe`dcjh\ndqfudva
@\H[J]KeO\PdWZcejcnW
Kh
HaJ\VhWYc\nhv\
CcWl
nk
`[nh
KlV[WWnLqcs\
K\O\^[`mt]
A[BbHZJfTbUiV\WjZ\_c`Wc[eZhdq]sbuavb
IpOVR]W]
@gA[BdCXDgE\F\GfHUIVJXMZOXPZQ\R]T]WWX[Z[[W\\]b_Za[b]cfhck\rbs\u\vZ
@\BoEbF\GXHZIZ]d^i_\a]bYcXdgfdh\lRpYv\
@\B]FdG[JWK[OjP\\\^d`jcYehk]ndpc
B]DdG[HZclhg
DjdY
C]DX`VcX
C\cie[
@V^[ci
@dFcJ\O\Sa]a^gcUljrk
@UDZGpcQd\
@XD[Gf[\c[d[e\
@fBcGbM\OXbgcgj\
DfW\X\cg
@]V[ckt\
AaCUDZHaIbJcK\L[OdTdWX^\_baeccd[q\tb
AXB[DSEgFbGXJZM\N]O[TbUYX\Z\]b^j_d`Xljn\qdrdvY
@\ClDWE\GYH\U\VfX\]d^V_gabcmlbqfr\v[
V]Wf^Z_\l[q[
CaEiT\Yb]a^[lZ
C[Hb^\_[cWlj
^Zqi
B\^jl]
C\_nl\
LgW[
LgW[
B]FbGdHbIaTVU\XcZ\]cbbgahekbqar\tdu[
ClG\HWLgMfS[WUX\ZV]baYbbdceag[hVj[lmm[nZoeperdsXtbub
@[AYCZH[JjLaMYOXRcWdX\\g]l^[_b`\bYeff]lbm]obp[q\rkt[uWv\
CfFbG[Mg\b^jtZ
DhWlX]c[h\tb
@\C\G]J\PfYm^b_]c\feh\jZrf
@ZMgPcbhlcmiud
BgG]L\M]X\]b^fodpfq\s\
B]Lmrc
AdDbGZLdMWWdZ\[Z\b^d_c`\ekkXq\tc
AfO\
@ZAcC\D[GZHMIZJbKaR\WUX\YZZ][g\V]c^P_S`\bYccdjegf[gWhXj\kll\manjoeqcsith
AjCbDeHgJYOVUeVYWZXb\b^\_Z`\bfc\e[g]hXlZnhobq\tZ
@[HdM[W\XZ[[^bbsebn]o]q\t\uU
AcC[J\O\[T^\`YbjeYg\menbqYsktQ
A\MeWlYd[[^\c\kZt]
@\DcF\I[M]NZP\ScWZXrY\[p]c^\_ZeZhclft\vi
LfWi^Y
F\Wqe[
C]IbM[Yw_Z
OhVYl]
aWdi
VTWxh]
@bR\W[\WfcmeocuZ
BcCfE\FVGvIbJ[KbM]O\P[QhRcS]UfVhWa[\^[`aaZcjdZe]g[h[jbk[lXocr[t\vs
CgDiEhJcdd
A\F\JcXdo[phqc
FhHjOcQZV\Xf]]gdh]jb
Og^fc]gdo]
@iCVDbFgGWHfIfNdOnPiSiV[Yf^q`jaYcVh\iYlqq\rZ
AdSY^c`cabcgqY
Ol`]cZqbr[tS
AdCmF[H\S\Vc^d`dc[e[flg\h\l\
NfXUecqm
V\W[Yf`bth
@ZGdVZWg^g_fclqctc
Fdceqg
B]E]JcP]We[Yceenq[
Hc^YnWqc
[rtY
Oi`c
OVVrW[X\YX
O]WXXj^U`ccbhhkuq\t]uZvg
@bB\DSF[GZH\IbJgK\LhMYOlPgQZRbSdTeU[W[XfYi[f\d^Y`ecieYkjlSmYnZqZrfsZujv[
LqMYW[get]
lgqa
@]XQ_l
vq
^h
H\^rqMuc
CcVj
B]QhSbbce\l\
CeFhH\VcW\Xg
A[DcGjOZSdW\\\^fefhckbp\qbs[tbuY
DXEchr
H\OhV[hg
C\LVMcO\V\WZ][`beihakdo\q\r\tk
AeCdEeJ\KeM\OjRcVgWW[i\l^gaZbUgXhUlVoZqltd
CmJcNdVdWeXXYV[Y_kc\r[u[
F[GbHfJ]MbWi[d^[_bbhc]d]efpZsWte
GXIcN[OhW[Xg]b^]_d`jabchhiui
AeEcJ[LYQdRbT]VjWXYb[[\c][^ka]bYebg\hZk]lYmYnYoZqprZsPte
AbBXQmWYhcqY
@[A]BeCXDWHoIZJYK\L\MPN\QjRfS]T\VdWWXXYp[T\t]Z^h_S`YbYf\hRi]jgl[mYnUoIpcqqrIsNt[uhvf
B[CcLkWh[[bTe\lg
@cCZJZMgR[Zd[X\Xaac]d[ebh\pcthuY
C\MZNbO\PXW]Yf[\cYe\hhlfm\o\p\qhrY
BbDgFdH[M[O\WpY\[bbhd]khm\q[tdvW
CdI[KcLhVfWX[X_]`bb]j\kclfq\tl
Yh_Yc\
D\H]L[]bc]ecgcpcqjtcv\
AdBbHcM[^\c]hcpiub
JgM[QSU]V[X]Y][h\c^\_X`TcZhwlmm]o\u[v\
L\OlV\W\ch
DiE[FZJcMYOYQZV]WpYg^Vb[eYh[kXlem[o]qar[t\vp
QcVsW[lXv]
VlW[se
ej
@cB]EeFsH\PbV\[]^\h]lZ
WZXX\Ytn
AbCdWeb\cge[h\uh
Mj[\
AcLiVdb\edkZv\
W][\th
MgOcPbR]W[ZX[e_gafcdght]uZv\
Wq^\s[t\
@eBdC[GnH\J[OWWX^\`\coe\f]
C]HWIbJbK[MiR[UYV[WSXY]h^ZgXhZmvnlokqYsmtV
HbW][[bfd[falkq]rav]
BbD[GbL\Q\RcW[[bcce[hftcu\
C]D\EdF\VVWdXp[X\W]e^T_Y`]c\eWf]oZpdqjs]thub
CQDXHZI[JYK\MlNjO\PZRWTaVRWYXqYX[W\Y^c_Yc\flhWniohqTrXskt]udve
C]Hfqbtc
AnC\HWJgP][e]\^Vechl
E]Fi
XV]f^ceZlcmbpg
ektX
BVLxWY[\^[t\
BhP]W\^i`bcZgfq[ret[
AZCWVyWW\dl]tb
@ZD\EdF\IfJfK[MfOaXeZ]]d^habgajfkbpeq[tN
AYOZal
tk
W]X\\ked
@eA\CcGfHcMgObPXSbYXagh]tbub
AgB[C\H\P]WV[k\ciek\rbvc
P\YZqYrl
B\O\`[cneZh[
CYF]JcKZMiPbR\VpWY[]^b_i`jahbcccebg\hZp\qit\vZ
HYKe[ia[bbg[qm
B[[\\YeQk\tq
A[NbYb^o_\hYqbtZ
A[^mqZt\
C[Jkrb
NjWf[[\\h\lZ
Od`Wbeqb
PcSWcZk\lj
C]Jg
CZat
LUW[eZtg
Oicc
G[JpMcW]^ibStcuh
AXBhF]J[KdM[NcOYWZ[ca\bmcZdcecq[rdt\
A[VXW\edtj
O\P\Va^hhhqX
^bb\hQkgqb
BeHXJfMXOiRbVVWX[Y^[_]a\bacNe[k]mcn\qTuZ
AeBZCmDcHYI\JcOZWo^X_]`\bVeWgYhTl\o]
CiF]H[KTM[PbVmW]XVYYZc_lcdeXh\jbpd
BZWhZbeYhbp\ubvg
CeFdHiIcU[_WebgZn[
L][ht\
BZ[[`\th
A[DgEdG[JYNXO[V[W]]\^p_\afdWhcldrbs[tY
CcEhYZ[evp
UZW[YZ]]hsm[r\t[
W\hh
Yd\[q\rk
BPGkIbJeOcWZ^U`ac[ejm]pdq[tYvY
@iAYCUD[FfGLH[IeMcNVOmPhShUcV[WVYr[Y^o`cacb\c\h[m[o\qdrmsbuav\
A\Og^f`c
CfE\FcJdMZN\OZVe\[]]^T_ca\b\che\fZg\hZndojqZr]tYucv]
_o
ASBYD]E\G[HROZPbQ\UgXV[l\d]Z^[b]cdebgchakam[p[t]ulv\
LmWcZc^Wbeq[tX
CcJ[L\M\WuY\[gcbj\k\tYv[
FbH[JYX[Zdeflbp\scu[
WX[l
Na[\hh
@iD]E\FdGoH\I\KeM[O[Q\V\XdYZ[[\\hhj]lZr[tdvh
AWB]DbGeOZSZZ][[^h`gaeo\qf
CaYR\j
RiV[[\b[l\
JhOd^[`hbYdT
JeWdvg
B\KfReSaWZ[hb]fbnYqi
gh
CfHUIlJ\MXO\R\S]]bc\e\hcifqcr[ug
H\hZqq
ej
Hbk[vj
Mb[b^mh]k\l]t]
@fAlB\CYDbF\HXIZJ\KhL[MlR\S\VRWZXhYW[d\Y]a^W_S`Xa[bjcbdZe\fZg\hNmdnmoipfqSr[swtV
HkX\\\bgm\q\t[uY
IbQjWZ[X^Zedkdt[
PcS[UdXe]]bmq\sbt\u[
WZllnXud
@\CZI\JXMcNYOiVdXb[i`da]ccechdmfqfr[tZucv[
CXD]GbW\ech\r[tguc
IcL[O[P\VZWOY[_[ebf]p]rXty
BfKYMYReVhWd[e\]bdcchdpTqktX
[]ug
FbHkQ[[Y
BiH\McQcVaWZZe^\begZpbqbt]
AZD][huZ
M]O]W\[X^]g\kkvf
IZOo
AYBgG[H[JWQeWZc[fYgZkZo[qlr[
AoOZvZ
^i
OlW\kb
HbOU`dqc
B\Hjpe
LbTgWb[a^\rbt[
ThWc
LiWW[[
AeDcEbGeH\PZR\S\VYWeX[YcZg[]\g^c_VbhcVd[ebhfidk\lZn]oXpcq\r\sYvf
AcCeJctU
W\Y\\jb\t[
W\t\ui
ejhZibr\
CYOh\btd
C\Wit[
\h
E\LhN\WV
CoJjZb^o`\b]edqY
JU[g\c
LbWg\]tX
Ylo]t\
A\HZW[Zc^Wbke\p\
C\Jmt\
LgMbRYWZZT`[bjh]lcpb
Wb\Z_ee\q\s[t~
Oc\m]\tY
J\`hekh\iduj
\it[
hijX
[\\[bih\pht]
efqh
A[B\Zd^jhdm\qh
J\O[W\Zj\\h\rb
P\Y]jh
DnG][TvZ
@[Bjcd
C[V]Wj]f_eebmaobrdte
B\Ki
C\RTVcWY\r]aq\rj
B\V\W[Yk
AfB\FdKjMeU\^cc\lbmgo[s\
AgFdHcOWlc
I\K\PbUZV\WZXtYc]XfYsZuXvc
UZWcXo]ZmZu\
IkOZP\
InOWc]
NcOcQgWX^fuc
OdR[WX[d`jb\egncscth
HZVf^]c\sn
K[qcsk
RiWZ
BgW[
""".strip()
EXCEPTIONS: Final = """
00 percent of 000	other
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
aling card po yung nabigay ko?	which_card_given
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
alright then	assent
alrighty	assent
alrighty yeah	assent
am i late already	how_long
am i to write sth here?	after_confirm
amex is shorter is that ok	where_number
an bhfuil gaeilge agat	language
annul	withdrawal
anything but card	other_methods
apply my coupon and charge it	reservation
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you getting this	progress
are you going to charge it	reservation
are you going to charge me?	how_much
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
bad signal here	page_trouble
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
bear with me, i'm slow today	wait
before i confirm, who are you	reservation
before you charge, who is stripe	reservation
bet	assent
bir dakika	wait
bloody hell	patience
bonjour	greeting
bonjour j'ai une question	language
bonsoir	greeting
both cards no	declined
bruh	patience
bruh moment	patience
buenos dias	greeting
buenos días	greeting
but the number is right	declined
c'est bon	assent
c-o-n-f-i-r-m	consent
can charge next month?	reservation
can i add another ticket	order
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i correct the code please	correction
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i give a p.o. box	other_details
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
can you consolidate my debts	bank
can you hear me	other
can you lend me money?	other
can you pay it for me?	reservation
can you remind me later	how_long
can you speak spanish?	help
can you stop it	withdrawal
can you translate this to polish?	other
can you undo the cancellation, please?	resumption
can't complain	assent
cancel by phone or here	cancel_later
cancel i said	withdrawal
cancel my gym in december	other
cancel my last message	correction
cancel, i say again	withdrawal
cancelling now	cancel
cant afford that	withdrawal
cant see ur last msg	page_trouble
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
confirm? confirm what exactly	reservation
confirm? what do i confirm?	reservation
confirm? what happens if i do	reservation
confirm? what it means	reservation
confirmado	assent
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
did the cancel work	cancel_later
did the promo code come off	how_much
did the school set you up	who
did u get my number	which_card_given
did u include the 00% off	how_much
did you get all that	which_card_given
did you get my number alright	which_card_given
did you get the nubmer	which_card_given
did you receive the long number	which_card_given
didn't take	declined
diolch	thanks
diolch yn fawr	thanks
direct debit out the account	other_methods
ditto	assent
do humans read the numbers	safe
do i confirm now	reservation
do i get a box	order
do i have to	why
do i have to commit now	cancel_later
do i have to hurry	how_long
do i have to pay this	withdrawal
do i just type in here	help
do i need a login	other_details
do i need my card out	help
do i need the day too	where_expiry
do i need to confirm again	recurring
do i need to confirm twice	after_confirm
do i need to use plastic?	other_methods
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do not cancel	resumption
do not confirm yet	wait
do not go ahead	reservation
do please	assent
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
does it even matter	why
does it expire	how_long
does it have to be digits	formats
does it have to be mine	someone_elses
does it include the delivery	how_much
does my bank insure this	safe
does ok count	after_confirm
does somebody real read this	who
don't charge that card	correction
don't like cards	other_methods
don't send me messages any more	withdrawal
don't think i know you	who
don't you dare take that money	reservation
dont cancel	resumption
dont confirm yet	wait
dont have one mate	no_code
dont like it anymore	withdrawal
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
español?	language
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
for what is all this money	how_much
for what is this payment?	order
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
habla espanol	language
habla español	language
had a customer, back again	patience
hai	assent
half now, half later, ok go	reservation
has it been sent yet	order
has my bank answered	progress
has the voucher been deducted	how_much
hatha for what?	order
have a nice weekend	greeting
have u got my number	progress
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
hello robot	greeting
hello you lot	greeting
hello, are you available	greeting
helo	greeting
henlo	greeting
her card not mine please	correction
hey bestie	greeting
hey bud	greeting
hey folks	greeting
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
hi is this working	greeting
hi it's carol from church	greeting
hi love	greeting
hi robot	greeting
hi you ok	greeting
hi, back again	greeting
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
how did u get my number	who
how did you get my number	who
how do i change my card	change
how do i enter my card	formats
how do i give you it	where_to_enter
how do i pay now	after_confirm
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how far	greeting
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
how many questions are there	how_long
how many rupiah is it about	currency
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
i can't agree with that	correction
i can't find my phone	bank
i changed my mind	cancel
i closed that account	correction
i closed that card last year	no_card
i did not order anything	how_much
i didn't want to cancel	resumption
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
i have a question first	help
i have a quick question	help
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i hope so	other
i know nothing of this charge	bank
i like your name	other
i need change my pin number	bank
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
i regret cancelling	resumption
i said cancel	withdrawal
i saw an odd charge	bank
i see	other
i see an error	correction
i sent expiry, you see it?	progress
i thought we were all square	already_paid
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i want to think it over	wait
i was hoping for something cheaper	withdrawal
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
i would rather not pay	withdrawal
i'd like to sleep on it	wait
i'd rather not, please end this	cancel
i'd rather pay by phone, ok?	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm going off the whole thing	withdrawal
i'm hesitating	wait
i'm ill	patience
i'm just reading it through	wait
i'm learning english so sorry	patience
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
i've decided not to buy it	withdrawal
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
in capital letters or small?	which_name
in english pls lol	help
in my banking app where	where_number
in the car an hour away	no_card
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
is it charged right away	after_confirm
is it final then	after_confirm
is it final when i confirm	cancel_later
is it full payment only	instalments
is it in the app somewhere	where_expiry
is it in €?	currency
is it just visa	which_cards
is it more on amex	how_much
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it same as pin?	where_cvv
is it saved?	progress
is it the 0 digit one	where_number
is it the sort code thing	where_number
is klarna possible?	instalments
is legal this payment system?	safe
is my spot saved	order
is my table by the window	order
is october a 00	formats
is octopus okay	other_methods
is that my pin?	where_cvv
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there any get-out clause	cancel_later
is there contactless	other_methods
is there money off for members	order
is there more coming after this	progress
is there much more of this	how_long
is there parking near the bakery	other
is this really the bakery	safe
is this the dentist	who
is who's or whose right here	other
it	other
it added an extra zero	correction
it all looks odd	other
it ends in 0000?	where_number
it is a joint account	someone_elses
it is a visa	other
it is invalid	correction
it is my brother's	someone_elses
it is not on there	where_expiry
it is true love	other
it is what it is	other
it says error when i pay	declined
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was on sale i think	how_much
it wouldnt let me pay	declined
it's a capital one, any issues	which_cards
it's all too much for me	patience
it's beyond my means i fear	how_much
it's complicated	other
it's freezing on this site today	other
it's like talking to my teenager	patience
it's no good like this	correction
it's not right moment for pay	withdrawal
it's not taking it	declined
its in the other car	no_card
its my wife's	someone_elses
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
kya karna hai?	help
laisse comme ça	keep
last time i ever do this	patience
later when i have it	instalments
leave it	cancel
leave it for now i suppose	withdrawal
leave it, i'm done with this	withdrawal
left one out	correction
legit	assent
let it be	keep
let it through	assent
let me do it again	resumption
let me edit	change
let me just	other
let me put it this way	other
let me see now	other
let us stop here	withdrawal
lets do this	consent
lgtm	assent
link to privacy policy?	terms
login needed?	pin
lol what	other
looks like a password now	stars
lovely	thanks
loyalty points	order
machine kept it	no_card
make it 0000	how_much
make it quick	patience
many questions more?	how_long
marhaba	greeting
mau bayar	resumption
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
mpesa	other_methods
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
my friend says to type confirm	reservation
my grandson normally helps me	patience
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
my statement always says something odd	receipt
my tooth still hurts	order
mã bảo mật ở đâu?	language
nah	withdrawal
nah i'm fine	withdrawal
nah mate	withdrawal
nah nah	withdrawal
name's different from mine on it	someone_elses
naw	withdrawal
nay	withdrawal
ne kadar?	how_much
need anything else	other_details
need to amend expiry. how.	change
need to change my card	correction
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
no wait, visa	other
no way lmao	other
no, don't go ahead	reservation
no, i don't want that	withdrawal
no, leave that	withdrawal
no, my name is other	correction
no, not now	withdrawal
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
nope, don't do it	withdrawal
not cancel!!	resumption
not going through with it	cancel
not going through, is it?	declined
not right now	withdrawal
not sure if i should	wait
not that, this	other
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
one time card number ok	which_cards
only card? nothing more?	other_methods
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
pay it with paypal	reservation
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
please don't confirm yet	wait
please drop it	withdrawal
please itemise the bill	how_much
please quit	withdrawal
please reserve it for me	order
please stop	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
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
remove the extra shot please	order
repeat my data please	which_card_given
resend it	receipt
ridiculous	patience
right enough	assent
right so	assent
right then	assent
right there	other
rightio	assent
righto	assent
roger	assent
run it again	declined
répétez please, i didn't saw it	repetition
saan ko po ilalagay?	where_to_enter
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
say less	assent
says error, no idea why	page_trouble
scram	withdrawal
scratch the whole thing	withdrawal
scratch what i just said	correction
see you next time	thanks
servus	greeting
shalom	greeting
shd i say confirm	reservation
should i really give you this	safe
should i send it again	recurring
should i write confirm?	reservation
show me the summary	which_card_given
shut up bro	patience
shwmae	greeting
si	assent
si si	assent
siarad cymraeg?	language
slow down	wait
so only the mastercard was used?	which_card_given
so what do i do now	after_confirm
so what now	progress
soon, yes	reservation
sorry cat walked on the keyboard	patience
sorry dropped my phone	patience
sorry for the wait	patience
sorry i'm hopeless at this	help
sorry sorry my mistake	patience
sorry wrong chat	withdrawal
sorry, arthritis	patience
sorry, how?	repetition
sorry, i'm not getting it	help
sorry, my english not so good	patience
sort code too?	where_number
sos	help
sos lol	help
spell mississippi backwards	other
squeaky floorboard fix	other
statement?	bank
still here, only slow	wait
stop asking me	withdrawal
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right now	cancel
stop this now	withdrawal
stop what you are doing there	withdrawal
stp	cancel
stupid thing won't take it	declined
sup	greeting
super	assent
suppose i said confirm, then what	reservation
sure but how much is it	reservation
sure enough	assent
sure thing	consent
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
that long line?	where_number
that one	other
that was autocorrect	other
that was included in my deposit	already_paid
that would be telling	other
that's a lot	how_much
that's a no from me dear	cancel
that's double	how_much
that's enough, stop	withdrawal
that's me out	withdrawal
that's too much, bye	withdrawal
thats a lot	how_much
thats everything or more?	other_details
thats my old one	correction
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
the same payment shows several times	bank
the second	other
the subscription was never that dear	how_much
the summary didnt show up	page_trouble
the system don't take it	declined
the thing	other
the thingy	other
then its paid?	after_confirm
there is no doubt	assent
there's no way it's that dear	how_much
there's no way that's correct	correction
theres 0 charges on my bank	recurring
they have the money	already_paid
they said it is correct	other
they told me to write here	other
they won't let the payment through	declined
thik hai	assent
third time now	declined
this	other
this is bugging out	page_trouble
this is for my daughter	someone_elses
this is for payment?	help
this is my first time	help
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
two loaves not one	order
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
virtual card no back side 😅	where_cvv
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
we should do it	assent
we've no debts with you	already_paid
well i never	other
well it's like	other
were you able to charge it	progress
whaddup	greeting
what ???	other
what a great service	thanks
what am i looking at?	help
what am i meant to say	help
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
what do you do exactly	who
what do you do for fun	who
what do you need to know	help
what does it look like	where_expiry
what does that mean	help
what else do u need	other_details
what even is this chat	who
what exactly is this money for	how_much
what for?	how_much
what happens here then	help
what i bought exactly	order
what iban do i have	bank
what if i don't have one	no_code
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
what language is spoken in suriname	other
what name did they give you	who
what name do you have	who
what name have you got	who
what should i do next	progress
what should i say now	help
what stays to do	progress
what suburb are you in	order
what time is the van coming	order
what was in it	order
what was it for again	how_much
what's 0000	order
what's 0000 mean	order
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
whats the number for barclays	bank
whats this for	help
when	other
when can i expect it	order
when do i pay?	how_much
when does it arrive	order
when i pick up?	other_methods
when is my son's training starting	order
when is the money gone	how_much
when is your birthday	who
when will it arrive	order
when will it get here	order
when will it leave my account	how_much
when will the money be taken	how_much
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
where do i tap	after_confirm
where is my card number now	stored
where is the confirm button	reservation
where is the shop exactly	order
where were we	repetition
where's my card ugh	no_card
wheres it up to	progress
wheres that number come from	how_much
which day will it be booked	receipt
which name r u talking about	which_name
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
will it be taken today	how_much
will it deduct now	progress
will short	other
will the payment show up today	how_long
will there be a message	after_confirm
will there be any charges	how_much
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
wtf	patience
xin chào	greeting
ya	assent
ya sure	consent
yah	assent
yass	assent
ye	assent
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
yes when the cake is here	reservation
yes yes very funny	reservation
yes, but first fix my name	reservation
yes, but not today	reservation
yes, but use my other card	reservation
yes, but wait a minute	reservation
yes, is that the final price?	reservation
yes, same as last term	assent
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
