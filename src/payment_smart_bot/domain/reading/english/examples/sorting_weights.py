"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "9efaf7a713ae3ac4cc164f4e94ac626f"
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
BIASES: Final = rb"JNXOLIHONPMOXONOMOXLONP^MNRUOJNLLNOQONLMKOOVRJLMLJKNOLU"
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
date for
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
from bank
from before
from beginning
from both
from card
from course
from credit
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
it put
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
me for
me from
me front
me get
me give
me half
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
me with
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
number does
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
or new
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
GaH\IbK]OfPcQZV\Y\ZY^Z`cabcdd]e]lZr\u]
ji
@eBqDhE\GTH[LZOiP[R\T\[\^Y_j`ec[dbfYlmqctbv\
AgCdEYF\G\HhLZObQcS[TSUZVcZ\[Z\]]bbZcee[fZkdoXqorZsYucvd
BXC\HYJWM\W[ZY^Ye\goh]n\o\pZq]u\
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq]uZ
@eGhcbl\
KhSgkbngo]s]
KfnW
H\K[P\`[mZnm
KfM\W\m[ni
KhP[Sekbnlo]s]
D\H\OeU\VjW\ceecmZ
BgW[nd
@]AdCPGXHdJbKcM\ScU\V\WdX[Z]]f_Yc\d\e\n]qcu\
@\B\CiIYKdM[OhPbSbV[X\Ze[\`Yced\edmeqbt\uZvW
AhSg[\`cb\sb
AiB[CZE[GXNbO[PiSTVrWYYYZ]^\_[chh\lbq]v\
GeHVIbK]OgQZVZWYY\ZY^Zabcid]lZr\u]v\
C\GeO]VWW[cj
BZC\HSJWM\UXV[W[ZY][^We\g~h]mZn\o\pZq]uZ
GZIdPflcr\
H\OfPbU\VjW\cfmZvY
BgW[
KaShkbne
@]CfG\HeIYKhM[OgPcSbViWYX\Zd[[]b_Yd\eemen\qbt\uZ
BWFZL[M\OkPiQZRZSfUWV[W\ZY^X_\`dacb\cdeZf\gZkZlZmXojpZrXsXuYvZ
ZY]teUp]
AhSg[\`cb\sb
C[HYJaMcPcZ\]X`q
Wg
Dhsc
@ZA\CYEYFdHUJeK\LbN[OZPdQbRZSbUYVbWbXeYfZX\e]Y^Y_V`facdcekhcjbmkncoYpUqYrds[t[uW
CiTbZ\
AbBbCZFdGcJhMZNZOTR]SbU[VYYcZ][W_ca[cYe]g\hbjhmZo[p\resbuXv[
N\rm
BbG]HbQ]Yfdg
CcPdW[[[lbokr\vb
@eCnG\L[M[TcU\WSX]YZZf[c\f]]_\`bd]edl\oep[qW
Zh
@[BdC]DYE\FYGUL]M[OrSfT]VYWZXkYdZZ[Z^W_[`Ub\cdd\f[l\o\q]rVsXuXv[
W]Xo^\
B]H\OcViW[^Zcf
AgCgD\EbGdHWOXPjR\UbVcX\Y[Ze[]\d^b_VcZebhkkclbqXrjsbtcvb
BfCdDfE]H[OjPeWYY\[dfbu\vj
W[bcli
@gB[D\EeFcG\HYLcNdPgWWX[Y[[[\\_a`ccaf[hfk[lfmcnbr\sbt\u\
AcC[DbGYHdJdKZMYO\P[Q]T\WW^\`fbiddj\kfm\n\o\pbr[s[u\
jp
CZDbJbK\L\NeOcTbUbV\XjZ[[d\f][^[_b`\abb\e]jfmcs\tfu]vc
OfR\W[bg
AjB[C[G\H\JcMaN]TbUdV\]b`\adc\dbebl]
@dBkE\GbHYJYL]MYR\T]VXWUY][\\\^[b]cefbjnl\qZt\
B\DdEbGiH[MZO[S[WYY[[V\\`ZaYe]g]k[lXs]u[v]
BXC\L\WVZ][\^\`\eXhhk[o\tp
@\CdDYJ\LdRc]\^esa
BfDbE]FdGgH\IZJbKcNbPfQbR[ScTXU[WWX\YcZe]Z`YcZebfdhbl\maocpZqZrdtZv\
FcHZLjN[PbQgUdWZY\\\^c`fbbc\fbjbob
@ZB\EZFkHhKZOeQlV\WdYg^[_Zgbh[jZl]mbs[vY
C[G[M\O\PXYr^[hblir[ulvZ
AZCbD[E\FfG\HdIaL\MZN\P[QgRbUUVWWXX[YW[[\\]Y^W_]`\c]e[fYg\lYmgnXp[rut[v\
AcBbGbHXIaM\OhPdQ\SdT\VVWX[\_\dbf\h\o[rZs]t]v[
B\GbHeI[L\N\QZSgU]ZjbYf\h]jcl[m]qV
B[G]JXRiUXWW[i`\f]jbkdlXobp\qgt]vZ
A\BYDgEhF\G]HfJ\LiN[O\R[V\W[Z][g`db[cgl[si
@jCdFbGYHlJfKYL[MWN\ScUYVgWSYZZc\]abbpc]deeYfdobtc
BfDdEfHJI\JYLcNWOcPbQgSXUdV]XbY[ZX[W\f]]b]edfegbhjjdkTmVpYqUrfsZtYvV
BZHbJcK\L[N]OZXi\b`[abbbcfo]pZrb
DeHdU\W[Z][fh\sh
FWG[H\JfL[MXN[OeP\R[TZVhWWXYYd\Z]k^\_eabdUeZf\gZhXjekcmdndogpZv[
D\RkTXZhd\p[
CbRfW[sc
BeHdW\[gv\
AbPiTcU\VdWcZe]i^c_c`]afcbh[jXpeqbvZ
D]Wi[Ub\f\v\
VhWdh\
@iAfBZDcEcF]GXJRKdL[N[O\PdS\TZWUXoYZZY[a]l^e_[`\a]bmebf\gWjZkZlenep\q[t\utvZ
@cB\E\G\LjMgN\OZQeVcWV\acffbh\l[mcncs]tbu]v\
H[J\R\[]^[e\gou]
AbB[EbFeL[MbNaPcQ\ScThVbYd[b]c`Ya[f[g[hblapbrZt\
AbRZTiV\\ccaggt\
ClH\JYK\WYY\]g^]a\hYp\q]rbu\
IhKcVdW[Y[_bedhfo\qYs]
DbHZPbS\Wcbacbflh\q]
IkO[R[fZrf
@cBYCYD\F]GeJcKeM\N[OZQZVWWbYZZd[Z]i^Z_\`qdcecfbk[m[o\pXr]tfuZv\
BULkMjWY
Fl
@hB\H\LY\g`ibd
AWBYCXDdEeFhGXHcI[JaK]N\ORQcS\UgVYX\[Z\[afc]defYg]i]j[k[lcmko\pZqbsZt[ubvc
C[DbFcHgJdKYL]NbQbWZXbY\[k^]acccd\ecgdh\mcnZo[vb
B\C[D[HXR]TjVdWd[Zccd\lhv\
@\DjEiFZW[[[tcvd
@hA]B\DiF\GbH\I]R\S\T]VjWdX[Z\\b^U_c`Zcfdgeel\mYnZo\q]s\tdui
AbCxE\FYL[MWN\OZRZSWTgVZW[YgZW[[\R]j^Z`ZaYb\c\d]eXfYgYj[lZmdpYrds\uYvX
BZCiD\G[HgJXN[OdYcZd\]]c`]cckkldnZpiqhrcs\t[u[
GhHcI\OXUZWl[Z]b^[bZd\h\jbrbteu\
@bCXEdFfGaHcL[M\OdQ\TYWZZ\[d]a^Y`da\b\c\dXecfck[manbocpbrcs\tdu\
GcM\RYT\VbWi[akcle
@cCZEeHcIdNZO]R]T\UiVYWeX\Y[Z[[f\[_d`ecYglhfj[l\mbo[qYr\
D\FdJ[K\L[MhN[QdVcWXZd[Y\g^bdee\j\m\ofp[q[
B]GcM]O\TbUdVaW]X\\Z]Xffmeq]s\tj
AiBdDWFYGcHgK[L\S]VgWdY\[Z\b^c`\a\b\cZd[ekffg[h\k]lVmbncoYpcr[s\tcuVvc
BiChJ[OcPiRbV[WZ^\e]nhoYpcrj
@iC[GeK\M]RYU[WYXbYd\c^Uc\e\g]hbkhl[p\rft\ubvc
@\A\BeDaE\HXKnLZNeOZQ]RgScTfU\VX[[][`bc\dceafag\hfkYl\ndoWpRq[rcsXt\uZ
AlGcWZ^\ek
A\PX^\`ccb
@bA\B]F]G\H\J\K]L[MYObS\VjZh[m\[]\_\ace[kfmYogp\sY
GbVhYbvb
@[AeB\E\GgHYIcJ[KZObP[SkVZWVXfYcZc_h`gaYb[cZfghWk\l\qZrXt[v]
BbDlEeFcK[L\P[TZVX[\^\c[eZjpk[lVsht]vY
@\E\F]GcHcK[LZOcRUT\UbXi[W\g`bedf\lom\ncq\rbtbuY
@cGcRbWk[\^]dbnivX
A\B[C\DdFeG\HaI[J\MeN\ObPmR\UeWXYaZ\[c^g`Xbld[fZh\k\lbmbncpdq\rYt[uc
W[Yi
@]AZBZC[KcUdWhZb^V_ec[e\geh]iZn[p\q[v\
BcGiJaNaUbW\Y[[X^[`\cVe]ghh\kgqZro
FdG\L[QcV[Yk[f\\]eccfajck\l\obu[v[
A\B\CfFXG\HcI\JdKfOgR\TVU[VZWYZf\b^Z`ad\eUgnl[m]obpYrYtcv\
IeO\TcWcXc^[ekh[j\lbmdqZvV
BgOcWYcb
Lamdvh
M\RgVhYgbb
A[BfGhHfLiP\WU^h_gbYeef\
A[B[D\EcFYGfK\L]NcO\Q[RXSaVeWcYbZ\[\^f_f`de[fag[lXm\nYp[r\sbtZub
CdIaV[WlbZe\fih[lYrXth
CZGbI[L\NbPaW[Z][\\i_ebbcgedfhg[lamboZrZt[u\v\
@aBYC[DfE\FYKTO[PVQdSeT]U\VZW\Y\Zc[Z\e]X^X`ccYd[edf[hekcl\mensphqYr[tgvZ
@[A[B[CmEeG]H\JiMYN\OdS[WgYY]\`]agbXedjfl]mcrcs\t\uYvX
DfScWg[[
BZH\K\O\R]S\UYVgW[XdZb[[\\]\^\_\abcce]g[jdn[o[pus[t\v[
@[CaHbIaKiN]PfS\T]VbWdZ[]\egh\lYn\rrucv\
V]WXk[ll
BYC[DdH]KcLiMYNcOfR[WiZb\[^\ahb]ehp\tZuav[
BcF]H]KeQ]TdVbWdYcZ\\]`\a]ccdgeZfZj]ldn]p\rc
@ZA\BZF[G\H]I\L\MePeRZTgWiX]YXZk[\]Z^X_[`Uafdje[fnhbk]o[p[rZsWtdvY
HeJ\MbW[[q\b]dcYlPobt\v[
PZYbol
DbVh
WZZp]]e[t\
B[R]W\lp
H[OaPcScV]Wggh
[em\oj
R[UcV]eflgpdt\v[
B\CcD[GdI\J[LZMZNiP[TcU[VYWmZZ[X\\^Z`\aebUcbd\fVg[h]kcldn\obq[rmsbue
@cB\EbFdG]H\KZL\NbOWPZR\SZV\X]Zi[X^\_X`Zcggah\iZkUlWpeq\r\
CgDlF\GeH\IbM[PcQZSbTcVfWZY\[Z]a^\bWcXdafej]lZqZs\
CgM\Xa
@\DbIcKeL\NfR\TdW\XXYg[a]c^\`bbdcaedjdk[menepYrZsbu[vZ
CbVi
Iknc
DjF[HZJ\KZNWObPaQ[RcSZU[VgX\Z\[[\Z]]ade\g[hbjZl[pXqYv[
C\DfEfFYHZJcLXM[N\PXRXTWUZWfX\Y\Z]\k]c`\aZc[e\j[lbmdoYqYsetku\vW
@[ASB[DrEqFbGZHZK[L\N[OTQ\R\SbUbVfW[ZY[W\c^Y`\bZcbdXe\jYkWlYm\pXrdsZtYuYvV
@nB\CdGbJ\KhL[RgVZWeXWZe[W`[ceeYf\p\shuZ
@ZAbBVEYGdHaJcKZL\MXN[PUSgTmUeVaW\ZX[[\[][^V_ZbWfig\jZkWnfodqlrftXu\vY
@aAeCdEbFeG]H[I[L]M[PYU[VWWaYhZ\]bc\d\f[h\lYm\r[seu\
B[FaJ[KZM\NeSbT]V\WgZT^[abbdchehg\jfk\obs]vY
W\vi
DcIWWrX]]d^\
B\J]OjPZVbWZXe[\^Y`\abe\gmq]tcv\
AbBgCbDaF\GgKbLZO[P\Zd[[^[_eekf\lZobravc
AbBXCdDeFkGfKXM\N]P[ReSZTZU[V\W[Y[[[][^W`ga[bZfWgbh\iZk[lWmZnVoYpbq\sZtiuZv[
@bAfBgDYEZFbGeHXJ[KWMWNXOgP\QfRWTbV\YjZU[[\X]f^[_d`Ta[ccdVemf\h\j]lhmbo\pfqerXs[tUvV
BaDdGcH[J[K]L]NXOdRiShV[WiXbYY\X][^\abc\dbe[fWg\k[lZm\n\odq\rlsct[uW
E\GhLdPfQ]T\V\WbX\fgn[teuYve
DaG\V\WZZf[l\cb]e[l[rcu\vd
@]CZEcMZNZVeW\Y]]j^a_daed\jkoasbv\
AdBcJ\L[MaNfOdRbUeVdW[Y\[b`\hfkclZm]o\qbvW
@dDaJZK]L[McN[TZWXY]Zg\b^[`ccZd]fcg]hgj\oepbv[
B\CdDiF[GdJZM\NbPZVbYZZj[Y][^e`\aacXf\hep\q\r\tbv[
@ZB[FdH]JXMlNfP\Q\X\YeZ\`cc[fdhcjcmdoYq[site
@gMfRYVhuh
@ZAZBZCUE[GZHcI]JcL]MYN[O\P\R\S[TMUqVbWUXYYgZX[W\V]i^b_Y`\aZb[c]dZeXf[j[l[mpnYoUrVsZt[uhvX
A\K\WeYf[b
@ZAbB[C\DcEcFWGeH\I\L\M[NVPZSbT\UaVkWeX\Z\[\_[`fadccdZe[h\j]k\lWm\q]rZtd
@bB\D[GfH]IbJXKcL[NdOfP\QhRbSbTZU[WQX\[Y\d]d`Zabc\ecgbicldmXn[o\qgsTt[ud
AZCZEaF[GnHVIdJWKZLXMXPUQbRXS\T[V[WVYZZc[\\j_W`\bXcbdcemfXi[jlkWl[o\p[q\rWs\tUu[vT
A]BdEiI]J\LbN]WcY[Zg^]cce\fdhdm[rev]
CeE[FZG[J\KeM]OgS\TZVZXbYZ\\_ka\eghbjdn\p\rbsdv[
BkE\FgGeH[L[MZN]QiR[T]UcVYY\ZX[\`cdXfXi\k\l\nbp\qbrivZ
C\EfFdIcJdK\LaMYN[OiPbSfTZUbVWYZZY]]^b`cbVcXf\p\q[rbu\
@[BcCaEfG[HcIcKYL\N[O\SbT[UcViWaYdZY\a_\`[bbcYecfhjdk\mcnbohpWresb
AgF]H[J\K\M]OdPZSfUcVfWZZd[W]\^\_]`bffgfhZlcmYpWrYu[
M[RZWh
Xju\
BWGfLcM[N\TYV\WbZj[i`Yaddae]o\rct[u[vZ
CeFYL\M\PfVdXf[[^Z`]afhYlYpYqcrf
B\C\OdWf^\`\aaddeefbh\t\v[
FeGcHXIkO\SZTYVm[d]\bYcbekgih[nboYr[t[vb
Wh[\
CZD[P\WZYgZ\[l\cj]lgu\vY
D\Whsa
DXI\NbOZT\VeWg[bddebt[v]
DbHXIkOYR\VeW]Ze[Y^[_Z`[eZf]g]h\l\m\o]qgrbtbuhv\
A]B\C\DbGdI\NhO\S\TkWcZb[Z]\^b`bbce\o]si
mj
@]BYCWF\HcL]MWN\O]Q\RYTTUnVZWXXWY\Z[[Y^\_\b\eYf]g\hcj\m{nWoSp[rXsZt[ufvW
BYDaG\IaM]RcT]V[Wc_ZccfhrZsava
[gl\
CiJfVfW[v[
CcGaOfUcV\W\ag
B]CYDfH[IgJbTZVZY\[\^\emf\klm]o]rcu[v\
AdDbFiKiMZNiOeRaSfVcWXY]`iedhcnkscue
@ZA[B[CVDZE\HfITKaL\MXO[PdSYV\WVXYYYZY[W]\^\_c`Yb[cddZe[fZg\hgi\jYl[mSnyoRrYsTt[udv[
B]GbWg\g^Zq]
B\CcEhGcH\JZKiLdMXNnQ]SZTdXYYcZ\[b^WaicYd]e\lcndq\s[t\v\
DeEaFbGcJdL\NeObPcTdU[V\WQY[Zk[f\b]f^a_\adbbd\e\h[jclbnescu\
@bAnBWCiE\F\GgHbK]L]NbPZVVWWX\[[\\^b_c`ia]eZfah\j\k\l[mbp]rhs[u\
AZB]DhEbF[HWI[JkM[N\R\TZUdWbZ\]Z^Y`da\b\f\kXm[qYr[s\t\vb
AbBZDcGfOgVWYc^c_b`cca
@\AbB[CdFfGeO]PoWkYZ^Z_\afedh\mcvc
DfQg\d
@ZB[DdEeG[H\IZJ[L[M\NYObPcVdW[[e\[^Wabe\g[hlo[q\rcs[tYu[
CbNhWY[g\f_bacc]edlamcp[q\
HbUcWll\
AcB[EeFgGcL\PZRYS\T\V]Yc[h\f_dabc[dYf\hgmgo\qbtevm
P\RgSgqbr\
N[Y\Z][\]haqpfr[
C[JbQgUc^a`abbc[lbmdocp\
Fl
Vi
C\DdLmO\VgWZ\f^Z
E\HbKiRg^]`Xecqd
@\AdBVDWFXGUHZI]K[MZP\QYR[SWVdW][\\\][^j`beffYgbkal\n\pYqgrZsVuZ
@[A[BVC\EXFfGXHhIcJ\L[N[OiRiSbTYUYVaW[XaYZ]\^Z_WagbcecfbhZlYoeqXr[seuf
@YA\B[CYE\FcHdKcOZR]S\T[V[WZZ[[W^Z`Za\b[d]gciYlemcoipcs\vY
B]DhWb[fe[t\u\
@YB]C[IbM]PZR]Wb[d]dadeef\lin\qXrktY
WY[bkn
AcCbGZH\IiJ\P\UbYf\e]\`ba]cafcieperZtdu[v\
@\BUDiF\GWHhKbMZN\OcQeRZSaT\UcVaWWX[YYZb[i\f]f^Q_Z`\abbgcbedgcjck\p\rjs\t\vb
BgDoG\M[ObR\WZbb
O]PfSmV]Wdr]sf
@dA[FbGcKbL\MdO\PdScW[Yb]c`\acbVc]dchckVqXrescv[
BbLeQ[RYWZXq
@\AaJcL]OYP\T[W\Y\[\_qajc\ddf\jelgsctdubvb
BYWcekg]o\
@bAYB\DYEeFcGQIdJ\LZNdScVfWYYb[[^a_db[c\fchbjbl\mdndobrbtaud
BXC\DYF\GeHZK\LaN\PYTbWnXcYWZX[[^V`Ybde[g\hbk[lfo\qesau]vZ
B\D]GbHXIbLeMkNZSfT\[d^Ye\fcgdickdsbvb
B[F\GbImK]M]N\O\RZSbT[X[Y[Z\[\_[cbf[g[kco]t\uZv]
AkBcDaE[FWGdKZMdNaOdQ\SaWXY\\X^p_d`eadb\cZe[f\j\kdlVp\rZt\uc
AbC\Q\T[U]WkYc[\\\^\_cbccblet]
BaJhRZSiWbaZ
B]HZJXKeU\V\WdZ[^W`[ggmYnXo\q\rbt]u[
@\BZC\D[G\HfJXL]ObQbT\V\WZ[Z^Z`kcbd\lWqbsdvk
@[CbDbHbJdK[M]PfR]SXUbV\Y[Zd\Z]\^Z_gb[eYfagYhbj\k\lhpcqgrbs\t[
S[Vg^dbccc
J\KVV\W\XYcdst
CVGbNaR\TaV[WjYc[befhdleu[
@bB[D]O\Wl[\abccebt]
AcBZDZHaLZMcNbP\SZWlYeZ\_bb\cYd\eZf]gbj[litZvW
CYDhEeH[JVNcO[TcW\YcZd[e^g`cabd]eXf]vb
H[NZO\VfWl[[_]aac[
AeCcDfI\NiOXPbVXZ]`adZffl\m[
DmHbWZ[k]]c\ebk\se
C\G\[\_b`i
M\NiO]TdWdebf\jdl\
@]H\RcSjW\`\
G[H[JbKdMZN\SlV\WZYZZd]\_\`jc]d\e\fWgal\p\r\v]
BZChDZFgGbHaLbQbR]S\T]VgWeY[Z\[b^X_]`YbXdef]h\j]lWmeo\qdrauc
A]B[CYEfFfHWK\L\MjNcOYPjQ\ReS\WWYiZ[[p\e^Y`]cYhcjVkilYq]t[vW
@]CdDbGbHZL\NcTdVYWl[X^ZabcXgflctY
Y\f\rm
qZrk
W\Zh
@\B\D\EZFwHfJ[K]M\PZQjRgU]WYY]Z\c\e[gchZl[m\n\o[pZq\
B\C\M[N[O\P\R]VnWeYh[X^X_bcbe\f\lbv[
J[bi
B[WYvo
R[\h`koZpmq]
V\Wl^[baeZmbrgtXuY
p]sjvf
B]LgWQf]
Wcf\rk
DcJeL[MWS[TXWbYd]]^fceebfbh\iblYmbr[scuavh
B]D\F[G[H\Q\T[VbW]XjYY\f^\_c`\a]b\cbebh\qZs\u[v]
CbDeHdJhPbQ\[c^\_[maogrb
H\PnXeYY
B[HcL[UgVZW[Y\Zd[]\i_aa]ehfehdi\lZm]rYvY
I\PgRfUfWZ
ChJ]
^\eno]t\
@bAZBbCZDlEhHgIWJbK\L]MZObQ\R\S[V\W\XZYVZd[e^b_Y`ebZe\fYhci[jZk\lYnnpXqyrbtdu\vZ
@cB[C\GgHYO\P\RnTcVeWVXb[YaZd]h]l\maocvZ
@XA\B\C[E[FdKlMdN\O\RcS\TYVWWSY[[\\[]e^d_a`[b[cbe[h\jZl[mWnUpqqhsatdvc
HpIcL]M\PbSc
D\FeM\UgeZhmm[q\vf
@\DbEYFgHsJfK]L\M[Q\R[U]WWZe[Y_\c\dbe\j\l\n[o\p\qZs\u\v[
FbN\OfQhW[^e`fa\eeff
@fKhW][[\jld
R\Wh
BcHaJXL[OiPdQhReVdWZ^gb[ebf[mnokv[
@cDiR\v\
B[F[H\IsKgOWPXR[TZWZYZ_\cae\f[g\hdn[o\s\t]
DZE[FdGbI\JcLhSfT[Yd\[][`dadcbf\j\k]mbtcubv\
^\_l
TkY\`bfcl\r[
GfH]KiMYOgWb[\^baac\fZlXp\sb
@ZFWGcHbIgK\OVQ\RbUbV\W\[lajbkcef\j[lZs\
@aB\GiMYN\Oe[We\hblcv\
DkEiH[J\MZQgUhWZYg_\a\jbm]r]tdv]
@bAZBaCWEZF\MjNdObRWTbUZV\WVXZYZZ][X\]]c^Y`ZbYfYkanioYpcris\tbucvW
B\HfJZOgPfV\YZ]dccf[l]tc
OdQc[mcZmdodr]v]
BeC[FbGcH]L]M\X[Yb[[\b]k_gc\ebhdv\
B\UiZ[[Z]\c[m\shu\
@\A\BiCZE[HYI\JuL\MbN\R\S\T[UcVbW[X\Z\[V^Y_]`SbYc[d[gZhYm[nbo[q[t[uZ
A]B\F\HhM\N[V[WZ[[_geotZvY
@\BXE]FdHjNZQaRfW[Z\[Z\cadc\dbeel\n\o]s]
B[D\WmZ]_\lZobu\va
AcBcCdReW]\Y]g^g`[nco]qft\
@ZA[BXDcL\M\NhO\R\T\V\W\YhZZ[m]a^Y_baabbd]vZ
HfK\LfO\RbW[X][X]Z^]_f`bd\fiq\rZsev\
BdHeJdV\WZ\c^\ahc]o\
CjDgH\L\ReVVWg\\bde\kct[
B\LZ[hl\
@ZBYCfDZHYJVMWOlPcQ\R[UXV[WYX[ZW\a^\acbYcadYf[i\k\l[n]qZtauevi
C]TfVgYbZb^b`]agebfflbr\
GcVc[\_\jbvh
D\GZN[P\VcW[X\Yd[\\fcbe\f\lnt\u\
[gvZ
B]F\HdI\OcScWhcZd\jYlfrav]
W\[g
L]Wd[eei
H[J[M\O\V\XcZce\h]m\nZo]po
HeOhT]UdV[W[Z\]b^[ccgdj[mdnaodp]r[s\v\
B\CYE[HcI\J\K\MZNbP\RYS\TZV\WeXbZ[\\^e`[c\dbe]f\hel\m]pmqeubvX
@hAXBdCWFdGgI[JbMTO\PeQbRZVYWXYZZW]b^i`Yb\dge\g[hei\jbkZlhm]neodp\qXrat[uWvX
AcBTDVGZIaJ\LdMeNYOZPeQgSeT[WWXdY\\Y]W^Z`ba\dYhcidllncrWsetf
B[Wd[]_jegh[t[u[
A\BeFdH[M[O[RaVnWYYbaffbsbvb
A\B[FZHcJdKbLbMbNeObSfWaY\[[\\`ba]cgd\fXmbqdv\
@[D]EZFwHhIcJbL\ObP]U[VcWZXc_[`[b\chf[h[lUnWoZqYsTu\v\
AbBaCjD\FWHWI[T\VkXeZ\[Y^X`]bWfbj[k]lcob
B\E]NXO\WlZeagb]e\l\mmp\ras[
G\N]OdV[WhcblZ
C\McR]WicZmb
@gD]LkMhO]PcWZ[[_\`ccaec
B\HcM\NXO\VcWlY][a^Zcdf\h\lVoZrftV
@WAdBZC[EaGbH[IeKiMWObPdQ\ReS\TbVcWYXjY\[\\b^\acdbe[fchflZmYnUoZphqbrdt]u[
@[A[CcDdEbIYJZKhL]N\OXPfQcScTXUWVXWeYZZd]f_\`ca[b[ddebhZlemcneofp\qdrX
A\B\H[IfLZN\RfUbV[W[Y[[X\Z]Z^\`\b\c\d\ekkYl[tYu\
@[CbDcEeFdJ\K]L[MZNZOeQ]RfVm^Y`be[jbk\l]m[n\t[v\
EdF\G\H]JbK\L[M\NYObR\SdVdY]_\eglauc
AbDeHfJULgNWPZQVSmTOWYZ[[U\d]c^[_X`iaWbWdgeef[gbhdmdneoipOrhtduZv[
H]f\rh
@\A[BVD\FcGaIjJoLXO]T\WiZg\\]\_c`\aZb\ckgch\kZmZrcsbtbuZv\
C\E\FbYc`jc]ha
RuW\k[
KtO\S[U[WZocsXu[
C]VbWe\\d]ihvb
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`db\e]g]l[m\nWo[qcr\sWubvZ
H\ImR]WY
Yfrb
I\W\e\hpt]u]
BZ[ZkitY
BiC\FeV[]bcZlftcu]
AYC\EeFbHXJeK\L[MdQZSZT[UYVgWXX\YWZe[d\f]h^c_c`\adbbcef[g\hfjUk[lhm[obp]sZvZ
B[CbHhI\l\rcsb
@cCYDiEbGfIZJ]L\N[O\R\U[XbYb[Y\\_d`eaec\ekg\h[jelZm[n[qcuj
BbC\GfHhNbO\RcUdV\WcZ[[]^W_\bacgdcfXg[h]j\kjlbmfv[
WZZj
W]X][h
O\VkWfv]
@eGhcbl\
AXBWCaFbGmH\IYJcLXMbR[SeTXVXW[X\]a^fdbe\gcj\kXmWnYoZperdtcv[
T\V\Wf
fZrh
BbL\OcT[VZWd^Zeimbn\oZqgrdsZ
@eAbCeDdG\HYI\LXM[OfRcS\TbUgWZX[Zf[\\\][^h`cbcc[eWgehbjamYn]o[pXuXvb
A[C\DcEZGeI\JcL[O[S\TYUYWdX\YgZX[T\Z`\b[fYhdiZkbl[m\pZq[uavX
AbG[Yg^\
@bA\B]D\E]GbHbJ]OZPjS\W\[Y\\^\`\bcc[eafehakpnbobr[
BWC[DZIcJcLeMeRaTcUcXbZi[]^[f[g]jZkco\pSrbv\
BZL\[m
C\F\HiKbOmP[Se^Zaefcmen]tYue
CdWY[o
I\M\OjV\Y\^[_ecc
BlDZGZL]RZUcVdWdXfb\cce]h\lXnitavd
@\F\MrNZP\Wb[Z_]l\
B\LkRcW[[Yv\
GbHbO\Q[RhT[U[\Z^\`gabb\cZfejdlbmbo\t]ubvb
ng
ehmd
@\A\CdF\G]RhTZV]W][X\W^[_]a[euh\l\t\
BbD\HZM[N]QdTfUd_bbefbkZlYobqavc
@\B\DfGOI\J\M\NXOePkQ\SrVgWXY[Zc\Z^\`Tacb[cadXfRhcj\kZl[m\o[pVqer[tZu[vT
AeB\CYDbGcH\I[J[KdLZMcN]ObQZR[TcVbWcZhb\c\hjiekWlhqcsgtav\
@[BZEcF[G[H\IbKaPdTcUbV\WcZ\[i\b_ccbmZnb
@bB\CbG[IbKYLZM\OYR\UcWWZb\\]c^g`Va\b\defahbkYnaobqYsbucvm
B\EbF\G\KbShVgWbYb[h^jc\eZf\g]rguZ
A\CdDaGeIbNbPgQ[R\SbTkUgWZXbYj[g]\_[`\deeehXjckcmbnfqirasc
@\AhC[FbHeJYK[MaQbT\VdWcZ[[[\\^[b\c\fhhdlam\p\tc
@bA\BbD\EbH\J[K\MbN\O\S[U\VfWd[h\f^f_f`Zaeblc\d[h[mdq\retd
A\BXH\LgMcN\O\S[WWXcY[\f]\b]cbd\e[fZhekgl\mcnbobp\q[r\t[ugvV
LkYbh\qa
@YA\BbC[DgGiJ\KZLbMcP\ScT[U[^c_\a\b\c[fnk[l[pcq[tbv\
B\CfEcO[VdWY[Ze[fdvh
B]LrN\WWZ\[X\\b[lZt]
AhB\GXLlM\\[`gd[lZ
BYF\G\H[J\L\TdUaVZWYZc][^Xe\f[gyh[jbmfoYpZuU
Rhe\pd
A\CcN]OoV[W\tjuZ
LnWY
AbBcDbJ\K[M\O]PbWdYc[\\a]\ccd\e[flobp[sb
KZRh]\^bcbd]p\t]
A[O\T]Wn\bb]ccq]
PiV]WhY]^[r\
B\C[H[J\L[M\NbR]ScTWVZWcX\Y[[Y]e_ZcZdZfnhblZrZs\v[
@cBWCeDYE\FcGhHeJ\KaWYZb[f^e`kc\dchX
LgMcPfSeW[^e
[YekhdvY
A\B\CgE\G\JYLeNbOYPaTYUbW\XZYcZc][_\`dacbZc\d\e\hgldmcoapdqft[
B\D]H\N\P[S\UbWkXb[W^\f[iblcrb
BjGcJkM[O\UbV[WZZ[[]cTeerdt\
@]A\B]D[FaHYIbLhOYPhWY\\^f`dc[echdk[l\qdrdt\u]vc
CZHbM\TYV\Wp[Zeblj
BZCdEbG\HYL[P\TkWi[Z\hhal\rd
AXB[EeF[H[K\NjOeS]TdVbW\XeZ][d\f][^Y_c`\a\cde[h\ldo\qZt[uXv\
@eA\BWCcDXEkFfGWH\KcLqMdNgOeP\QeR[SdU[WWX[[[b\cbdYecfZk[l[mbncpYrYtbubvS
fYri
ej
LcPgWWqa
B\C\D\G\K]LYMYO\R]V[We[[\h^[cbe\f]h\j\l\r[tdu]vY
A[H[IfKZOaRbY\Zmd\eflgscv\
DZF[GdI]L[M\NeSZT\WXZ\[k_ca[lb
@ZAhBYFeHcK\SbTcY\Z\[X\\]b^W_c`be[fkm[n\qcrTs\ubvm
BYRXThWZkk
FbKeM\W[Zb^\a\f]h[sju\vf
CgM\T[XcYfojt\u\
JiWd
@\B\D\FdKZM]OVV]W]XsYe]e^\_df[h]l[mdn[q]u[
A\B[CgDbF\KbMeNcS\T\VZXhYk[Z\\]]^\_U`de[k]l\nbp\rZtdvb
E]HaMcTbW\[g_bd\t\
BZDSEiFpGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfigbh[jcm\o\pXq\set\
o]vk
NeOd
BWHbKdO\UcWW[i^Z_\eljfkcsbtZukvb
EaFbHcIiKbL[PcQZRbTeU[]d^\`]b\cadZecjbk\lbqb
B\Hkbb
AcBWCeFZG\HeJbL]M\NYOjQ\R[U\VgWY[b^Y_\`Zf\h\jZl[mXn[ohq\r[sbu\vc
GbH\J\KbO]Wh[\]cl[mbp[rcsfthv\
BYRdVfWd
C]HeT\X[^]n\o]sku\
Uo
Zbgbpi
CVDdE\GSHkI[LZMbNaPfQ[R\S[U\VbWWX\Yb[W\h][^X_b`Zb[ced[fYgbh[lZm\nWoYpirVtVuhvb
CkDgF[GYHdJ\K[LZNZOZPgQ\R\SVU\X[YaZd[]\X]b^Z_[`baXb\deecjcm[pjqZresVtlvg
AcBZC[DaHcJgKWLZM\P[SeT]WbYc\\_h`\a\gdk\n\s\tY
B[J[WYZmedhZ
BhLZRdVch\rgs\v[
@bA\B\EcFbIbM[NbQbVdXb]b^c`abWdZechak[nbodpZrbtb
B\F]HeRgW[k[sh
AbCZDeGfJfKcLZQbR]UbWUX][Y\Y_cbbcagehck[meocpbt[ub
IZK\L]RjV]WXXd]be[l]mjoZrfuZ
H[J\KeOhVnW\ZZ[\_bcad\hZ
QkR\WZc\fdr\shv[
CcKcLkWZYgZdg\ub
W[e]f\llrgub
B[R\W[Y\ro
@dCeEcFYHeWZ[\\gacphvd
`g
W\lh
BUC[GcI\LWNgPjVbWe^\_\ahf]h[kjrc
CeHcOdS\W\Y[^]cbe\l\qfsd
B\DgJbL\OcWl[e\]d\t\
KZN\p[svt\u\
@[B\L[O]Zn[[^cd[e]g[h]o\
AdHcI\N]OZP]TcVcWd^Y_\acb[cchjjbsht]u\v\
N\OfRXuavg
AiR[
T\lk
@[AeDcEZFbGhHeJhLXMcOXSjUmW\X]\e^[_Yd[e\fkhfofpcqjte
LZNi`jqg
qesctk
A[BXDZEZF[GZHQJaL[MXN\O[PYQjS\T\VcWUX\Zd[\]\^W_d`ebZe\f[g]hnl[mZn\oYqWt[vh
B[CaH[M\NYQdTdW\Y\^\`beZhrlbmZo]p]q\
B[C\FcG\HbKhMYN[Q]R[T\VdX\Y\Zo]e^Z`[a[eYoZpjq[s]v[
JeZg[b^dlbv\
A[B\C\D\FZGeH\K[LbM[NbOfPbR\SeT]WbX\Z[[\`Ya\bec]fjg[kblfm\q\t\u]
B[DkIZObVYWjYZeaqb
Xcto
A\BZC\HaLZMbV[W]XcZ[cbecjbkcm[rkuevd
BZD]K\NdOlReTZVeWhXa]bc\ebfbj]na
NaPdV]YfhY
C\GaP]WnYaZ[[Y^cchehg]hcmcqYv[
MdVdWm^c
@cEbHXJdM\ObRdVbW[XcZ\^f_]a[d[ecjblXmbnbrbsaue
CcHfL\MdSeUd]c_bbgfelcm\phqgrZvc
Ui]ae[mn
IcLgR[WYYe\kl\mbocrbv\
M\Rk
NXOsR[eht[
IrOUWZ[[
@hB\FbMbhava
OgW[Zcme
HcJbUfVis\
@]AbC]F\GeMbOdV[WgYZZc\f]]ebfjl\q\tdvU
B\HcIaNeZq[W
G[Wiea
H\O\V\Wm[X\]^YleqYv[
@XCXDdFWH\IYJbK\NiPdQcRbWYXcZ[\g^c_aabedfbg\kZlfp\qYti
LeM[VhX\[b_bm\obv\
C[DYEgFhGbHYI\JYKXLaM[NhOdRYSVT[VTXXYY\Y^Z_bb[c[eZg\hbjelcneqer\sh
HdWi\[c]e\g]r]
EaGcI\R[S\VXWfZ[`deUhcjwq[tZuevc
D[KgPpThVgW\
A\BVCWDaEdFZHTJWKdL[OjQkTZU\VgWdY[[Z\a]Z`Xb[c[dYhejhk\l\m\q\ufvg
F\H]IcM]WkXd[Xcfenl\v]
AbBYDbF\G[HcM\N\OYP[QmScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
@ZE[GbH\J]L\MYNZO\TaVYW]ZZ[Y\[_[ddejjmkjlap\q\sctYv[
B\CbHbL[NkO\T\WZXb^Zfjl\obt]v\
AXBbF\HYM\NcOrP[WZY][\]b^[c\d\gahbk\obt\vb
@bAYCgDbEhFiGdHfIYJRLZMWN[PeTYUYWXZd[W]X^Y`\aXdseVfZgYh\jbk]lZmbobp[q\r[sbu[
Ibeh
FZ_becjq
HcK\VZXk[\_Zp\
BYJfO\Wgva
B\ClF\G[I[JdNcOZP\SbVXZ]_]e[fahbl[o]vX
AbBYJWKeNdO\P\Q]TYVZWbZf[V]U^\_a`\a\cbddeefcgbjbm[n[ocpjqZr[sbt\vZ
CeD[GYJYL\MfNUO\S[T\WbY]Z][g^b_dbffehhl\n\qcresZt[
M[N\V\WbXhY[[b\g^]`[abe\mdpWqarctfvf
Cie\h\qb
B[CnF\HZJ\K[L\M\N\OdUZVdWVXYY\Zl][_[`\f[lZocp[vX
@\CiEcFbGeHWIfM\NZO[PdTeVgXbYaZ\c\dbefkbl[mfpdrgtcvb
A]B\DZH\I]M\O[R\TYUZVZXkZr]e_a`\f\g\hnndojp\q[riu[vZ
@WB[F[H]J[M[NtOVQXS\UbVYWcXY\Z`[ced[eXfZg\jckancohpZr\sctZuZvb
@cBeC\FbIhKcLZMZP\SYTXUeV[X\Y[[Z]Y^\_b`[a[bcdWefgek\lemhnioep[qbs\t[u\vd
DcO[Wo[d
B[CbH\J\L[MoNgPZR\S]TcUbWWZi[b]X^[_daebbd[ejfZh\jelZm\pcs\vb
@]BYFdMbNbOePiV\Y\^e`ckblYmco\p[ucva
@gD\KbR\VbWged
B\JcKeOqP[WcZ]_Xcdf\lTscvX
D\J\Ybe]hj
Yi]l^[mX
Rc[gvh
A\B[CdHdJbMhO\RbU\W[X\Yh[c\g]e^]cbe]j\lUqXsYtiucvV
@cAdBYCeDcFdHfI\J[MhNeOfPVR\S\U[VeWZYVZ\[f\[]Z_d`caXc\dcecfWkalZrdv[
Uc^]obrj
@dB\CeL\OnRbUiZb[b`db\iWmfo[tcv\
@]AdB\DdG]HbL\MfNYOcQbRZTbWTXfYj\\]c^\`Yabb\ced\e\fYhikhl\p[qfsdteuVv\
@cCcEZFfGdH[IbJ\MdNfO\P\QaSbUeVXWdXgZb\l`dabbXcdeYfegckWlbmcp[qcrZsVubv\
E\FYHnI]RbWb\[jb
@\AdCZEZF[HdIbK\PbQ[R]UWVcW\X[YdZU[e^b`da[cZd[eafhh[idkblZmhn[obpYrXsXt[ui
B\DcGWJYKiLeNYO[R[SaVcWdX\Y\Zg\c][^bfghhjdlYq[shvZ
@\CZD[FbG[I\Q\SbU\V\WWY[Z\[\\a_ccdeWf\gtmbo[qdret]uV
@\BeDcE\GbHdJXMZNZQcScT\U[WfXfY]ZZ[X]c^\_Za[b\e\fchYj[lZnZoZqYsgt]udvZ
LYR[TZWcdmv[
B\C\DUEgFgH]KdL[M[PfQ[ScVbYhZ[[Z]\^\b\fbg[hcmdp\q[t\vj
HiSccbra
@bA\G\K[MfObPbQYR[TaW[[c\e]ccbffjcn]o\qer[sdt[
AZDTE\FdHfL\NWQ\RbSZT\UWWdXXY[[]\\^ba[dkf[ghhYk\mdnjofpbqUseuVv[
BWVhXhkkv]
DdOfRYUcWZX\[hucvh
C\DcHcMgOeViXeZa\b^c_bc[h\ialbtZ
CgDgF]H[LcNbOYP\Q\ScV[WgX[YcZb[\^eebf\g\ickcmZoZrcteucvX
A\B\P\T\VhWeYeZ]o\rgv\
HaKeWfY]\\o]pb
BZDVEfFgGZH[JdPbQXUcWZ[c]be\j\kblZmZneqbvl
A[EgH\J[L\MXOcPcR]S\UeVYWYYZ\[^\_Z`[a\dbeYfjgZhZjdoeq[rcset\vf
Mef[rg
@ZBYC[DdEWFiG[HtJkKXL\MYN[QcTmUZV\WZY\\\][^bbcc\dbeff\hXj\k\l[mVnWq[r[s\t\uZvY
FdHoScT[WbZcnZo[rV
KkM\W\m[ne
BeKbP]Q\l\ngv]
U\W[XfYf]c_ah\l\u]
E\FnHgQfUYVZWdX]YbZe[b][e\g[l]m\obp\v\
LiTbWZ
@fEdGYJYM]ObR\S\W\Zb\Z][_]`\b\c[felnrTs\
AfBUEYGWHaLYMTNdPfUXV\WdX\YYZW[P\U^[`dabbZd[ebf\g[h[kXldm[neo[pZq\risUv\
CdG]O\T\Wh\d`Yfag[l]qbt[
CjEZFZJiK[LeMYObSbVbWYXc]Z^i_a`iaYbcccdbf[h[ick[mbpXqbt\v[
N[R\Wj[Xh\l\
@dB[DYGjHUK\M]RdS\ViWmXeZ\]a^Q`]b\cZd[ffjYncqcr[t[ue
WW[\ail]vi
CeDbF[G\H[JbLYNZPXTbU]VdWaXfY\Zh\\^[cae]f[h[k\leobp\rbvZ
@[AaB\KULeM\S]W\Z\d\p[r]srtd
HeKZLfX[[]ccfdsotc
A\F\L\McNcWYZjgbph
@ZA[BZEZHeJXKYL\MZOgPbS[U]V\W\X]Z[]\^a`YbYcdd[e\ken\q]t[vb
BaFgHgKdS\WZbbd\o[
AbC[HdSeUdV[WjXZZ[\Y]b^\b[fehbn\p\qarXue
CbEcG\J\KeLYMlNdR]UcVfWbXfZ\]b^Y`Zd]e\fhg\hildm[n[qYrbtXuh
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr]uZ
@\AgDgGfHeK\PbRZUfW\Ya]d_]`bc[kZlbtcv\
C[IfJ]N\VZWbY\f[rg
@UA[BbCYD[EZFiI\M[NZOZP\RSSVT\U[V\WYY\Z[[[]\_h`YaYbWdYfhgZj[lZn]o[qdr\sdtjugvX
GbHZL\Re[Xegfhr]v\
ClD\GbRfTcV[Xh[\^[_]cZl\qcrfuX
@fJiL\MdNcOcVcW[Zal]r]vf
@\A\CgGbK]L[OZSbUZWfX\Y[^gcgd[h\lbmincpZs[t\vZ
FbH\J\OZRbXgYa[a]c^[_ca\d\eYmWnYobrdumvb
AUBVCaDaGZHcI]J[KdL[McNdOYQcU[VZWXXl[]\d]e^c_d`Zc\dde[fbg]m]n[qXr\tVujve
BYDaI]OhW\u\vh
CXDdG\LcVcWrYa[\`ba[d[rf
@bA\EcF\GbMZWYYbZ\[eefl[mgnfodpctZ
AWBUF\GZJeMdOcPeR\S[TbWZZZ]d^[acb[dcecf\h[jbk[lZp[q\tcudvd
@\B\CfFbGXHbK[LeMcN\TaU\VdWfXbYZ\Y]V^c_\b\dceWf[g\h\nbocqZtbu\
@fCWD\GZH[KYL\Q\\\^f`ga\d]e[hhj]mdo\
@bB]CdDdEZGbHdIbK[McQ\TeV\Ze[\^[_ccXe]f\kflZrYsnt[ve
DcL]McRlUgVcWZZe[X^\c]fcl]pctd
WYlo
B]DhGTW\vo
@XA\B[CSDmEeFWGWI\JdL[NSQdSVTeUhW\Xd]f`\b\cdebfYg\jakTmSpdqXtYvd
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
BxGhLYO]W[bbcbf[l[v\
P]qZsx
BVDdGZHdJfRgS\TdUfW[XdY\Za[haec[j[mYpcq]s]t\ubv\
@ZC[DZF[H[KOMhNbOWReT\U\VZWiYcZ[\\]h^[_gcZf\gfh[k\l\mZocpdq\sjuevY
WZhbuh
@UAbB\CcDkEfGTHcI]KcL[MZN[P[QcR\SZTdUhW[XbYdZe\[]d_eaebXdXfag[hgjckXm[n\qdrWtZ
AYBWC[DaEbGbJcK[PfR\S\TbVYWRX\YUZg[h\e]b^h`bddf[gbh\jZk\ldpdr[tcu[
VcW[Xi\\_dc[ok
W[vi
@YAZB]C\E]HeJcKjNYP[SYT\UdVYW[Xb[[]c_b`Ya[bZc\d[gchej\k\oqr\sXubvY
G\JdLbMcO[Wj^Za[lbqbrdsc
OYU\Vg[b^[cnh]vZ
BYDfQdW\dcvX
IgO[o\q\s]
BjGgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
@gr\
BWCcGZObWc^a_eeh
@bBYCcDbEeF\HdJZKYMZNcPfR\ScUeVcXcYcZe[\\caabaeghbjYk\l[mZo[pXq\r\tYvb
JeN\O[Wa[b^Z`h
B\LfW\
H\UcVdWg
@iA[BdCYEaGdHbIbKeN]OUPaQeScTZWZXbYeZX\\]\_Z`Ya\b]ceeefgg\h]lcm\n[pYqbrhsatWuYvW
@cBfCYE]H]KcL\PcR[TZW[Yd^c`YdYebhZlbo\p[q\re
BhWZ
BlWY
BWD[G[HcIYLXMaObPcQhUeV\XbZd[g]e_\`ea\bcdZlXmZnVpbsgu\
\g
C]GbHaL\Wf[b^\vX
@g
@cA\B[CWEgFcGWHYKbL\M\OSR\ScT[VXWYX\YXZZ[W\]^V_[`mbdcdd[f\g\hflcm\r]u[vY
@[CZFbG\HfKbL[NZP\QgRZSdTbWYX]YZZV[\\Y]e^U`mbbdXe]fVg[mhndoiqjrisb
`iv\
AdCiFaGVHZJ[KZMdPbRbTaUdViWXXZYd\\^\aZb[caehf[gbmdobq[rh
@\AeB[ChDcF[GbMdPbQZR]U]XYYXZi[[\k_\`abYc]eYjZnbpgs\vZ
FcMeO]PeTZYj_[`[hhj]r]ug
@cATBXCVDSGWHFIcJcKgL]McNcOcPXQYRSSYTWU[VbWZYcZR[W\V^cb\cXdXfRibk\lVmdnboepbqfsgtcuYvT
LhVc
AcDcG[HSI[L\NZOePZQ[SbU[VsWPYe[Y]Z^\_\b[fbhZj[k\l[m\n\oXp\qUr[tYu]vZ
MhQfVcW\
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
AcGbIdL\O[PXQ\SbUgWeXc\Z^c_a`Zebfbl[o\p\q]tY
AiBZDkEgFVGcHcJ\KbL[MdSbVcW\Y[Zd[c\[^d_b`bc]d[efggh[icj[kWo]t\vZ
AbCkDbFfHbIeKZL\NePfSZT[VZWYX\Zd\a_[`]bhc]g\i\j[lambpbr\uc
@\AjD\EbM[OePaQ\SaVXWZ[\_\`\alb]c\dcf[h[j[kcv[
AlGfZ\
@\AbBZC[E\IdJYO\PZShTgU[V\WYXWZ\[]\e^\`ccZfigfj]l[man]q\rZsbtdubv\
Yi
mdofph
DdM[N]VrX\p\r]
]\ekp]sc
@kAiBWCUF[GZHZI[LbM\NaO\RgTYUZVYWXZf[Z\\]b^a_\`ib\cXdbeYg[ibkZl\o\pgu\
AnBWC[FZGfHZI[K\L[O\PaQZRdSYTXV[WWZX[h\Z][^i_cbYcYd\eZg\hbp\s[uXvO
B[DeGdO\QfRbWZ[fc]
B[HZK]QcUjXfZ\[c]\_bc]ddlcmgodv\
BaD\L]OZWZX\Yc[\^]_pa[e\fihanbrWv\
A[EaG\IZJYKfLcNWPkRgSdTYVeWZXbYYZ\^]`]bfd[fkhiibjbkVl[obpdrVscuj
@fA[GeIaJhKfLZMYOXP]RcXbZd]k^a_X`Wabbbd\e\hei\k\lWm[pXtZuXvb
BZKfM\NbS\WZXc[g\\cbe\fcldo[qasetYv\
DhNcV\llvZ
@dApBKCeDkFYGiHUKRLQMeNbOePmQQSiTYUYVMWEYlZP[L\J_[bXccdie\fmgYhXiekIlWmYnUo[qZrWtbu\vS
Zhpg
^\eqt\
_pa\
TZUeWimZ
CbGgKcWjcZlavb
Vg
UlmZ
@[CpD\EbJaObP\UcV[ZZ^g`dlgm\pZv]
@]A]BkCbDYEbFhGfHfIZJ[L[M[NZObPeQZR[SeU[VdW[X\Y\Za[Z\b]b^Y_Wb[cedZeUfhhejik]nZo[p\rVs[tY
G]ImOZY\[b
BZE\O\VbWZeoscvY
B[C[JUKdLZPZUbW\XbYbZb\c]l_c`\a\bfd]fYg\hclimcodr\s[vZ
AbB\E[F\H[JYKoL\P\S[U\VrXbZk[W]\^Y_[`\b[cfdfe\fWlbm]n\ocp[qdr[tZvZ
B\DbHbKgM[PgVbYX[b_\aic\h\mb
G\N[WhY\[dcb
DcWgZc[[
@XCmFVGcH\I]JWK[L[MYOZP\RVSZU\XVYYZ[[Z\\]~^[`\a\bXd\eXfYhYj[lXmZn]oZpTr[t\uOvW
P\W\Yo^[
@bCZDdEeFSH\JbKYL\M[PlSYUbV[WhXdZa[Z]Y_c`cblcYdYeaf[g[l]m\o\pdrht[ud
C\GbH[JhLbMcO\R[V\WZZb[Y\b_\kgtdugvZ
B]DjEdG[ObPfR[VbWhXXZb`]accdh\jZlcrX
BZGjW]XacafZqm
R[V\Wg
CfEeFbH\KcNeS[U[V[WbXdYe[[][^fa\cbf\gem[nZp\q\s[uhvc
@YBXCbEcH]K\ObRfWeYc[]^\_ZacfZh\jfl[rgsdtZuc
K\RcSYUdcml\m]pit]
@kA\B]CSD[F]H[JXNeOZP\V]W\XZYcZp\b]n^[_\aZeXg\hYlcpnuZv[
@[BbC[FfL\MZOdPcRcTjU[XlYjZ\]Y^[_e`\aebbc[eVg\merfs[t\uXv[
@hCbFbM\OdV]Wk[Yl]
GaInJbRdT\VbWb_\`\c\o]udv[
FaG[O\SgVg\heeua
B\C\DdFfGbWb[[]d_\dXehhaliuh
@cAbHjIcJ\KcLZNgO\PUQgScV[WgYcZd[[]d_\`ZaXb[c]kXldm[rjsbtSue
@]CQE\FZH\JWK[M\N[OhPYQ]R\T\UgVUX[YWZ[\Z]V^Y_g`Wa]bWcdd]ebhhk[l\mdoepYrZsdtYv\
AZBbDZKbLZOZQ[U\VbW\Xe[\]X^X_j`Qa]b[elffgah\iemYnVoWpWqUrhsZuY
C\Yf[e^ilZq\
Rcmpo]
B[DnEhF\GfNYO[P\WZ[]]X^\bdd[echajZlbv[
IbReUf]hgd
@\BYCgDbF\GeI\M[O[PdTdV\XbY\[Y]cb[eZf[gahbk[m\q\rfug
@cC[DYGeM[O\VaWcY\Zb[e]iddlYv\
@bBYCdFbGfKkL\N\O[QbScTWVcWXYbZY[V\ba[bbd\eefchYj\lgmXnZoYpeqbrYsbtZvf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
BbH[L[OfPfT\U[Vk`eqlr\sfud
@bBWCcDeFbGbHaIYK[LZMhNcOQP\S]WcXW[e\o^c`ZbfdZe[hdkbm\qbr\sdtcujv\
@VDdEdIgLWNgP\QRT\UZVYWXZ[[a][^g_geWf\hbldmap[tluhvh
@cIbOfPaRfV\WZZ]\\^\_g`\cdq\
@eMbVaqhscuc
H]V]Wg[\ba
@]AYCdD\F\I\J[K\L[NXS\T\UZVcWwY]ZY[R^V`[afb\c[eYg[h\khlVogv\
BYCbG\H[IeL\P\R]ThY[]c^i_[bcccdfh[lct\
A\CcE[FZG\ImJ[NTOiPpQ\SZVZWW[Y\c^[_X`\a[d[f]hblbq]r\t\ufvb
ARBbC[E[FbIgLVMZN\O[PVTXWUYT[W\g]b`SaYbedfelfWggh\jckZldm\ocqbtdv[
CgO[Vk
@[AdBhDREaG[IZJmMZOcQZRWS\TZVVW]XZY]Z][X\b^\_o`dbce\f[hbjZl]o\pWqlrctbuTva
@bA\B]CcE\FeHcJgOgVlYYZc[Z^Y_Z`aa]cddcebf[gch[l[o\qes\u\v[
ah
@\A\B[DdEXFZGXH[IWJhK[L[MXN[OUPYS]TbV]WYYVZe[Z\W]\_nakbhc\dceZhYjYl[nco\pWqZsZuVvg
B\CZF\GcHcK\M[N]OZR]T]VZXjYf[Y\a]\^e`gecjblZvf
N]O[V[W\_bajdk
B[DhGYJmW\Z[^[uZve
@dBZGdM\O[P\TbVbW\Zi[X^e`dc\d\edj\kdobvd
@\AkBYD]EZFbG]IZJ[LYMYNfOgPeQjSdT]UeX\[U\X^e_YadbeeZfThni\lboYp]qgr[s\u[v[
AcB\DcEZF[GeH\OcP\Q]SdVcWWX[YdZX^b_b`mc\lbn\rbuc
G]Redk
@eBZCeDYEZFiHdI]JZLbMXNZO[PaRYV\WZXZZa[\\h]]^W_\`eakbmecfXgdicj[lYoZpcqfrW
DeHZMbNdP\QcW[XgY\[[`]c\dcealcm[qZuiv[
CcEbFcGTHXJZK[M[OZPgSeVgWSY[Zc_e`[abblcddjf[gbh]l[n\p[q[rXt\vb
A[B[C\FbGbHdJdMZNVOWPZQeR\TbVYW[YZ\\^Z`Zamb]gahkiZjVp\t\vg
B[CcElFjHaJ]M\NWO\P[QbRYS\UaWWZ]\b^\agbbc\dghXmfq\rfsXvj
CdFdHgbil\qd
R\U\WkZ\ocp\
OgPcR\WlY\[\cZ
@cAVBeCXDZEcFdGfJcLZMcPWQiSbUXWZY\Z][Z]c_X`cd\e]gbh\jhkYmdnbo\qhsZuY
@dB\CbDbFYGjIfLbM\N]OYP\T[VaWVY[ZV[Z\j`]b\cge\f[n]oZpbq\s\v[
B]DcGkHYOeReWdZ[et
B[F\KYM\O\P]WYYZa\e}p\uXvd
uk
E\GbMcNeOZS\V\W[`dc[lgmbqbsZva
C[FcV\WoZ[l]thve
B\CbDcGbMdP\WbZ[[Z\b^\cgeqf\tcv[
F[G\M\OaVa`jial[uf
B\I\KgRj\]
FeG\O\Q\TVVfWjYdZ[_Z`\fglbv[
VaWjXd
@cCgG\IgJcM\NfOhTeUdYgZb[b]]`]dbeZh\lemcoaq]sZuYvZ
H\T][aeegclZn\opqZvj
@]CcFkIfT]UnV\WY[g][adg[mYp]
L\WZ[h\bc]tdvb
FgTdVb
C[D[E[M\O\P]VYWd_c`\fehbjlp]ufv\
@]B[E]GlH]JdK[PYQ]S]T\U\X]ZZ[e]e^idYeZfZhZjZl[ngrgs\tiuf
G]IrN\OVP]R\VZWYYYf\mZo\ri
B\DZHdI[K[M\NiReWTZ\[kcYlcp\rc
BTC[F]H\JYL\MZN\O[UeV\X\YX[\^\_\a[cbevf[g\hWmdo[p\q[r\tWu[vT
A\B\CjDdEZHcJaLlNZOgPaRXTWVVWY^Z_\acfYhgldq[rc
@dAaBcCZEbG\HXJcKbMbNeP[QhSfT]UVWeZb[b_YbXd[jck[meobpbs\tc
B[CcD]L]N\ReTYUhVZWgYf[[\b^Z_\`\cah]khm\qfta
CcDXG]H\IZM\N\P\Q[S[VeWWX]ZZ[[]]_b`Ub\cce]fWg\hsj\kamXo\pXqbsZt[uZ
@cBcCaDZEfH\JkLWM[NVRdSYTYU]W[X[YZZg^f_baTbjcdd\hXjdl\mbneoZsg
@dA\BYCZDfGYH\KfL\M[UYV]WXYbZb[\^\b]cYewf\k\l\rYtYuav\
@[AlCZFbN]O[PjQdR\SZV\XbYdZa[[\e_i`Ydfecfchbp\tlvU
CgHcRcWcZa[\^[b\qcv\
@eAYBWCSDiH\JXKdL\M\P]QbS]UfVVWUYYZh\\^\_c`[aZbdcZd[eZgkhdnbo\pfs]u\
@cEdN\Si\hhgoe
@ZB[D\J\K[LbMiN\O\R\S\U\VpWcZ\[S`dcce[faldq\u\
AdBXF[J[K\L[MXOYPdShTXW\XYYZZ[[[]m_\`cbad]gfk]lgmjndoTpZqcr[
@bAbBkCcD\F[H]K\OdPYQ[R[S[TYUaVZW\Y]Zd\Y][a\bedTehfZghhgjck[l\mdnkqbrXsZt\ud
`ip\
dfeemg
L\NbWYZol]
GYLiV]Wj_dc[hjkYqXv[
@dD[EXFcGaIXJZKcMgN[P\Q[SXTeUZVbW\X[Zk[[\b]e_gaebdcbeggdhUjYkVm[nYoYqbsYvZ
KhM[P\SgYjfYmcpbrYs[vZ
@]C\GZIYLfM]N\OeV\WdZd[f_\ebhbs[ubv\
B\C\DaE\J\M\NgO[T\VhWZZf]\l[n\
@hAbDYE\FcGhH[IbJWL\MbNbO\RbSbT\U[V[WZYfZ\[V\[]g^e_Z`gddfejZl[nZoes[u[v[
B\CbHaIbJYK[NbP[SkUYY\Z\mdq]rYs]
@bA[CbG\H\J[KcLaN]OYQ]SgV\WYXfYZ[h\\`[a[b[c]d[ehhclbm]o\pcq\r[sctXub
@]AbBZCYDeEZGcH\IdK]OXPZRbSbUcV\WfZY[V\ga\d\fjj]k\lasdtbubvc
C[GdIdNZOcT\VlWZXbY[[h\g^Ycbd\g\lZnaobp\vf
DbE[HeIcJ\M]NbO]Q[SVVbXcY]Zd\c_faffPgijckZmcnbpdqbrZscu\
Tiade\hk
@gA[B\CkDdJ[LVMdN\P\R[Zb[d^\kep\s]vg
@aBcHZJeMcO[T[UiVXX\Y\Zf[\\[^gc\gblcneodpir[te
HdMhOdR\Xbp[tfuf
@bD[F[GeHXIeJWKcMXN]PXUdVgWXXeZe]b^[`dgdh[jkl[mfnVo[pbq\t[v[
HeUcVd[e\[oipYq[u[ve
AbHZIcL[MZPaTdUcWm[[^[_]`faac[eXf]hejckblYnfq\rdsfth
DVHcKdLbc\ti
A[C[GfJ]K[L]NkOePURcSYT\U\VdX[Zg[Z\]]Y_\`\a[c\d]eifbhhm\tivf
C[GfH\I[JbK\TXWf]ie\m[ocv[
FZHXI]P\VjW\XdaeqYsY
B[DcWcekv[
B]CgDcHcIaPbUdWg]bbbl[m]ugva
VTWnl\uY
H]KiO]RdX\[]ngo[sY
AfD[FfHfM]O[ViWYYa[[_m`]dbfYm[
B[D[E[G\HYI]J\KZL\MdNdO\PgZ\[h\[^[bdcZd\eZf]h[j]k[lcphr[t\u\
AaBbD\GaI\J\L\M]N]PjQ\T\V\W\X\Ya[c]g_Z`\adb\jdlcmcnbo]p\sbt\ubvc
F\H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
B]H]UoZ\[\m]o]
RhThYd[d
N[Q]R\VaWkZ[^[`\b\c\e\gel]o]
@aCTDeEYF\GeIbN]PZSaT\X][e\]`ba\c[dbf[hai[j[l[sbv\
CfGaHfJ[O\WeXhYa[fb]eWfZrju\
M]NWO]T\ViWnYh[f\\^Zn\q\r[tgvb
@dBWCdGXHeKPLZN]QZRfScU\V\W\Z[[Y\b]c^Y_ddZfdgchak[mbnao[uY
@fFiJ\K\N[PdQZR[TgWhX\Y\[W\[bdcdecffg[k]lbnfo\scu[vc
B]CZG[L[NfQ\W[Yd[d^\_\`]gcldncqar[vf
AfCdDfGcHcJ[U\WXXdYb\c]Y^b_\bchbohp[reuYvZ
BeD]GeIZK\P\R\X\Y\\d]c`Xedk\q[tk
B\CiF\H[JdKgMbP\Rc[Z]c_c`[efkglYn]pcq[r\tZuZ
@aCbD[GbJZKjNZO[P\QeReTbUZV\WWXYY[\d^Y`Yb\ced\e[f[h\j]k\l\manbqercsdvc
B\UbY\Zj
BcO]PbSqV\Y]_]cag]oa
@[BgDcGdL[NbRWU\VaZ\[Y^\cedfefhXpfu]
E\H\K[O[PoRcScTaU[Vg[\\d^\_\l[q]v[
eos[
BUChEaFbHXIXJVKZLYMXN[PdQoS[U\VZWZXb[U\b][^g_c`cbUc[d\fUgnhcjWkbldm\nbofpTqWrcuRv[
@eA\BbCXD]FbHbIiJZMgObQ[RZS]UdVXWVY[Zb[[\Z]g^e_[`[aYcXehgchYl\mdnmr[u[
FbGbHXK\L[M[NaQdS\UiV\WZZ][\]b^gabdchdjcm\nZo\rbuW
@\BVCgDlEkF\HVIYJZLZMUN[OXPVQVR[S\T\U\WeZ\[Z]Z^W_\bVdbeYfYg[hlj\mXoXpYq\tZu[vZ
@cA[BZE[F[GZHZLYMYO[Q\RZTZW[Ze[t\X^T`Wa\b[d\eYg\hXiojfk\lUnepbqXrXsYuXv[
@[BdC\FnG[LZMdN[OdPcQ\S\TbXcY\Za[c\d]\`baac\dXhkldm]n\o[pVqVrcs\tVu\vZ
B\DZGcL\P]VaWb^\`wcieZf[h[k[l]pbr\tWvW
B[CbJTR\UfW[[o]]^q_\dck[l\meo[uav\
B\CYGeH]IdJ\K\L[MWOvPhV]W[[[^[_[aeb\d\e[h]j\k]l[n]rYu[vW
CbD]F]G[HZJ\N\P[UgViWg[Z^\_\`[cfe]h\lZp\r\u\
BdC[D\EfFeG\HVJhKcLcMdN\OcQ]RZS\TYUbWVXWZ[[X\j]d`[abcheaj[l[ndobpfrmud
AfBcC[DZJeKiLYN]OeP\Q]RYS[U\VcX[Z[\\_d`\a\b]dWe]f[kYl\mdoYqdrZsWt\ug
BUCiJXW[[Y][`be~h[s\uZv]
@[C[D\E\FlHnJYQfRoS\TbUZW\]\^\`baccbe]f\gch\l\n\r[sWtYv[
AeB[CkDZFfGiHhIfP\QdS\TYWZXbYkZ\]]^]`deif\hWl]m\pht\v[
H[IaU\ecgh
B]jt
DZGbM]ObPhSbVdYdZbhalcpbva
Cc[\_[kh
@cAUBVDbGgH\L[NfObPgQbTgU]VXWWZ\\e^f_\`kb\g[h\kcnbrlvX
@\BdDYFaGdJ\KbL\NcOdRdT\VWW\YVZ[\d^Z_[`\a\bbddf\hZmcncoeq[tdvc
C\M[WY]m^[kmpYu\
@dAcF\K]OdPZUgV\WbYeZk[[]gc\eXh[mencuov[
D[Lcvh
B[GZI\M\OjR\TaVUWdXgY][b\[][^Z_kaYfZm\o\u[
CiV[Z[qera
Re]fqf
C\DdGfHZJ\LaMaNdO\RWScTYUcVXWlZ[\b^d`\cXfdhZk]mbvW
B]OeWY[pfZl]rm
`i
@aCiD[EaGgHSJdK\L[N[P[Q]S\TWWbXfZa\i^b_Z`baZbcd\f[lWncr\sYt[ug
@bAZCVF\GcH[I\J\NaOhPkRgSbTnVcXcY][]\c`Yb[eafdjdmbr[sb
@\DgFXGWHeJ\K\L\M\N\OZRaS\WZZZ^[_Z`fb]d[f[jokblYtYv\
DdE[JcL\S[T\U[We[[^]m\oYra
@ZA[B\C]LdN[P\S[T[U[V\WaX[Ze[Y\b]n^Y_h`ba[ecfXh[jbm\oZpbsZtfuXv\
DgGcHcJ\KeLWMZOdQqTZWXZ[[\\\^\fdj\kfmcr[sbubvZ
BcCkEcFeGgHZIcJdKbL\MXNgRUSjT]UgY]Z[[\\c^d`ca[bZccdYedfegbjckYmenaoerWsbtivX
@YAcCaDaFbI[J\KbMcNcObPeQURZScTfVZZ\]g^Y_Zadb\ccebf[heibj\k\lbmfneobpcqZres]udvb
AcB]C[E\F]H[IdJbL\ObS[VZWXXcY\Z\^\a[cndde[jXk[mcnbpfq[sWt]
@ZAeBVC\FZGgITJbK\LXQZR\UbV]WXXZZc[[\d]]^gebfZg[hbk[l\mbnjoYp[qbsZt]u\vW
eioY
@iB[C[FeI\KcL[N\O\PXRjS\U[VcW\Y[[e\Z]jcbg]lhvb
AaD[F]H\K\NeSbU\VlWYX\Zb^[`\cclfobqbrdsbvc
B\EjK]NgOZWd[\^[e\jkqgvb
DTFcJbK\NePdQ\S[TdV[YbZ[[[]d_dafb\cfd\f\hUjalho\qbucv[
BZE[GbHZI[JcLbNiO[PcR\T\W\X]Y\Zk[c]]^Z_b`cbacZfZg\hbj]lfm[o\p\q\rZs[
Za[h]\b\i[mhnbo[p\
B\CeD]G[OoT\VXWbY\Z\[Y`\cdv\
E]HeU]VeWWX[c]odslt]u[
EcNdVcW[Ybcchblh
AbKlObP[SoT\WVY[^[_\`Zc[fZhel\oXrXs\
@eA[BfCgEZJcLkMdN\OfPZQ[ViWUY\\X^g`XcZdiegk[l[ndpUudvY
DgG[HfJbMcN\SbTgUdWYXeY\`gaebbc\dbfXj\lZmYn\rbsatY
H\IfL]MbOYRZUdVg[ddgrduZ
BbDcI[L]M[OhP]SbV[W[Y\b[cae]l\p\
B\FbJ\LdOZPeQgW\YdZd\d^[`dh\l\
@ZBXChDfE[GdHeJ\K]L[MYN\PbTfVeWeXWY[Za[X^f_b`ed\fXhij\k[lcmZo]p[sdt\uWvT
B\C[F\GcMbS[VdWcYa[h\d^b_fa]e]fkg\hekbs\tZu]
@hBYDXFdGkH\JmOZP\SZWcXbZc[V\b]e`cc[ehgblXp[
B\DdHiJdO]R\UbV]We_a`[c\h\lcoerivd
@\A]BnC[D\GgH]J\L[M\O[Q[R[T[VaW[XZZ[b]ekf]k]mbo\pYq\sct\ua
CTFbHZJoL]N\P]S\T\V\WYZd[e`UbTdgecf\h\k\l]p\
Wg[\t\
@\B[CVD\JeKZL]NZRiWiZc[Z\b]Y^f`ea\cbfXgclZmkoZp[t\vd
OYReViW\[c
DZFZHcM]OZRcSfYh]Y^[_Z`jabeZgcl\v[
@[A\B\CTGYHdJ\M\R[ShUbVfX]YW[[\\]c^U_\`fcbdZg[mbneoZp[rX
@eA\B[C\DcFfHdJ\KhL]MYOXPZQbR[TYU\VZWZXbZd[g^b_\`ZaZb\eafbgaj\k]lZmXnToZpkretavV
A\C[O\VlWba\che\
ReW]
K[qcsg
IbK\f\rm
H]Rm[\
B[FbHcK[si
DUEgHYO\YVdkgj
DYHbR\]f`gdfld
CcGYJfMbOeRdUbZc[e\a_[f\hc
DVE\L]Qf[\djfhgblavc
AZBgDaEgFhG[HXL\MZNbObPZQbS]WYX[YXZ\[[`\acdce[fcgbh\iWjclXngodpeqer\sav\
ClJgTcW\_[`]
F\\gacgh
DfGZKZPUR]S[UbViWfXbY\]\^\`je]fZobrkt[
ChG\ed
AYB[GXI]J]OXV\Wb]Zchfblhub
@\B\FfJlZd[b^Uc\ebu\vj
BWD\FdHiNbPdQ[WVhblgnbo[s\
BZC[DaFfIbJaKYLdOePeQZR\TdUWW\XfZd[d]c`bc\fYgchcn\oYpcrZt\
FkQcW\XbZc]Z^fh]ldnZ
DbW\Ylc[
RiW\\\f\
V]WX[ctm
@cCXHZIiJ[KdN\O[Q[SfUcWZYb[[\f]\^bacdcebhdj[lanVo]qYrescvb
C\IqJ\O\W]`\rZ
@YAXBVE\FZHdKbLZMbNbO\QdTXU[VWW\X\YgZ\[m\[]e^Z_ZaZbVdZe\ffgZhhiek[lXnXqbrbtXuevX
CcDcFaI\J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
OcWmXeb\v\
@eBiFZGcJ\M]P]U]W\XaZ\]b`Zb\h\lZmbndoZp[q\r\u\
@]B]FXGcHYJbLfMZR]UcVhWVZf^Zbfghhelfrb
G\OmVYW\XeY]_he\m]o\u\v\
O[R]Vy^Yf\
AbBbG\OUP\V]W\XdYjabc\daf\jcniq\
@\AdBdGeH\I[J\L\N]OXRdS\TbV\W\XeYY]c^[_\`[ecfYkbmbocpZqfrhu\
@]DZFdGbHcKcWd\\`cb\cVd[egjbl]nbs[tavh
[mlZ
`gbf
WcYir\
H\P\T[UcYg_[h]mcp[re
DZE\FaL\M]P\RZSbV\W[X]YW\f]c^\`\f\gbhck[nZqgrju[vZ
W]]dhitf
A]B[DlEiKkWdY[Zd\a_\dbe\f]p[v]
Rle]
WhegtVvb
DdG\L\ObP\RbVdWRYg^[_h`\abbicaeafZhapZtfucvZ
TgUfkcm\uc
AeClDfLhN]V\WXYi^Z`acbkY
B\CZE\F\GdL[NaObS\TaWXY\ZY[b\Z]a^d`\bYf[h\jilhr[sZt\vX
GdKc[[eilb
B]D\EcGeHYJdLXMgP\RYS]TcUeVdYeZZ[c\Y^Z`Xb\cTd\ebfcg[kalgm[obtc
@]AXBXFcG[HdJZKbMaO\SbTYUXViWZXi[Z\c]h^b_caadgg\l\qYt[unvd
A\CYE\HZJjMZNYQcU\VdW\Y\Zb[[aed\emjflhmZrXulv\
@\BZDcFXKZLbNYOcQfR[SZTiUeY[ZX[d][^bacbbfZh[lXmXoZqcrXvb
CbD\GbKcO\P\SeUcVfWoXdYdZb_[bbf[gblYtYvb
WZ[[ofvh
@\A\B\CYD[EeFbG[J\KiL[N[QdSdTVW[Yq[[\a^\_Z`Yd[ecf[h\n]pYr\u[
@eG[MgW\hdnbub
AgB[C[DpE]GYH[IfL]MYN]OgR]SeTcU[WYX[[Y]\^Y`YbbcXe[fbhlq\tau\vh
@\AcB\G\HdJYK[LYNcOaSbT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
EbH\MbRXUbV[Wf[hk]paqat\v]
AeBYC\FcHZIbJXK]M]OgP\WTYgZiaZejk[perbs\t\v[
DbE\J]NZVk[\`\c\d[f]n]q[sfucvc
@[AdBcF\G[NdPiR\S[TcVaWcXYYV[Z]b^V`iabb\d[k[lemcn]oWq\rcvZ
@[BZCbG\L\R\U\VcZd[\]]_fc\dfegmdn[onsetZvf
AeB\CdDcFbHcNcO]QfT\UbZ][\_c`aacbedbfbm\p\rctd
W[Yhh\qer[
CcG]JcMfOkR\^\`cbi
@eA[BZEbFdIbJaLgMcOeR\VbWZZ\[]\c^Z_g`]acbpd[f]ibjckZlYmcqcsbt[ucvZ
A]BZCeDTEhFgGQJZK[LXM\NcP]Q[R[S[TWUVVfW[X[Zb[U]\^c_c`cadcdeWgbibjbk[lYmjnnodpfqYrUtcvZ
AXBWC\F\H[IbL[NcO\Q[RZTZU[VdYZ[[]f^e_e`\dZh[kYlcmjnaqerbseu[vY
A\BWEaFZGXHcLVMWN[Q]T\UZVdX[Y\Z\[W\d]\^S`\b[hgibkbp[qerUsltrvY
@\AcB\DZG[HZIaJoLZMUOgP[Q]S\T\UVV[WWXWY[[f\\]Z^X_]a[bVcbd[fXgghXibj\k[lZmUnVoVpZrXsUt[utvW
CbEcI\J[ObQbW]Y[Zf[[]\`ddbelfcm]r[t]
@bAVB\FcGXJ\L\NdOeP\RgS\TYVcWXXa[Y]b^\_d`fbYcbecg\hbj\nWo\qardsc
CXDaJcK\NcObVZWuZ\]a^T`\cbl\o\pfq[s[tRvd
A]B[DeHZNZUiV[^Zd\gbhxl\
AfC\W\Yo_\hjr]vZ
@\A]BbDbIbJ[M\N\U]Vb[X\f^\`baaebfZhcl[mbpYretZvn
BaEcL[QdR[TcUbWYYa[c\d]edbgYhanbrbtauc
[Xvi
@cA[B[H\IeL[O\WfYb[b^b_dceeZkaqcrgs[tbvb
@jAXFbHZIcJjKdOZPcQYS[TYUdWW[f\a]\^fb[cZfdgYj\kcn[oZp[rcsXtYuX
D\GbN\Vq`\l]
A[CYFZG[H\J]KhP\T[VcWUX\Y\Zc[c\b^X_de\hcjdk[o[pcqcsbte
@WA\CeEZFeHpI[JcKWL\ObR\SZTZUZW[[Y\b^a`\dee\fUk\l\mWnVoYq\r[sWu\v\
H\^[giu[
BZLjMYPfVdWZhb
BkLZWYei
F]GbHgIdRcW]l\
L\Mi
BnV\WWYk
R[pl
@ZAXBkC\E\GaHdJcKfL\M\N[OYSXV\W[X]Y\Z[]c^h`gb[dWe\jck\l[mZocp\qgsZt\
IpOVR]W]
@gAcBfC[DbE\F[GeHWIWJcK[L\MZN\PZQZR]V[X[YZZZ[T\\]d^Z_]bZckdag\hck\lRp]rbs\uZ
AXB\DSEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
LgW[
JbR\Ui
AjB[CVDcE]F\GWH\K\N\R[TXUXV[XbYd[d^fbecedZegfYgbhciekelZmZnYo[pdqlresRtjugvW
B\Ki
B\V\W[Yk
AfB\FdHbKkS\X[^cc\lbmhocs\
I]K\PbUZV\XtYc]XfYsZuXvc
IkOZP\
VgWiZi[X]]l[
NcOcQgWX^fuc
AiReWZ[\
RiWZ
LgNcV]WY[\cjebfhl[r\v\
LeW]sit\
We^]hl
Dhsc
D]MbObRlWZp\t\
H\KaRfW[sc
BcCdDXEgFkG\HTIWK[LeN\O]PeQ]RdTbUdVbWTX\YjZc[[\f]c`Radc[ebhbibj\ldm[nbo\q\rbtUv\
`oe[
WY`gkm
@\C[DoEgFXG[WZ
CiTbW\Z\
HbVYWk
CYF\GeH[I[JcM]N\OZPcR[TYU\W[Yb[b^b_[`Za[c\hdjhoYp\q[rgsjt]uZv\
AcBfCbIbK\M\N]OZP\R]ScTfVZW\Z[]\_ga]d\eafbmZqbrZu]
BfHdW\^]abb\c\
@\BZC\E\FhGiHcMbOYPbQbTVWcXZ[g]i^a_[a\g\lbn[oYpiqWrZsZtfu\
CYFdHWTdVcXaghqbt\
CcHcTfqd
J[KiU]V[X\Y]hbpards]v\
AbKcL[NdOZSiVhWUYb[\\g]\_X`gb\dcfWlZmbo\p[q\r\u\v\
DcUiVdWbZ\v[
@[AVBWCeD\E\GhH\IYKZM[N[PZQbR[S[VcW[YWZj\f]]albbc[dgfXgdi[jYkblamfn]pZqhs\tZv[
A\CdE\F]GWH]J\KgO[TdUeV\W[ZX^\_\alc[ehf\gch\lesZt[
DgEfViWX[\^\lZvd
Hj
CcPc[[lbojr\vb
B]Yh
BcC[EbFaI]JeMYNZVZW\XcZb\hech[jgpWrbsbtZvd
@eA\B[CqDcGeHZIeR[SeTZU\V[WWXYY[Zc[Z]\^b_e`fb\c[dfecf]h\m\o\p[q[t\uZvZ
CfJ\Yg\[]b
C[K\L\M\TgW\YZ[d\e]]_le\oeqZr[tc
N\V[e]hjj\u\
McVbZfcdfhhbm\
B]L]TeUlZ\]]mZncv\
CYD]GYIaK\OeShVgWXXc_Zb\ccd\e\fYh\pcr[
BbCdOfVXX\Ye^]_\bbcce\v\
@\D\F\GYH\O[VXW]XgZ[[[\c^\_ccaeefbp[r\sZtbuYv]
BgGcIbKdL\c\
@cAeBYCdD\FaHnI\JZMeNcObPZR\U[VfWgYbZ\[V\\]Z_d`canc\f]kal\m[nfpYsbtc
B\HbJbUhY]ZZ[Z]\`hc[m\rdsa
BcC\TY[d]l^b_be\mc
XnoQuY
@ZD\F]GZHgJbKeM[ObQbUZZg[d\W]Y^[`\bdeeh\jelhoftev\
D]EcJ]NnO\Wa[\^alb
W[ZZenp]
@[BcCZGXHfJmO\PiRXVW^eibkfuZ
W]Xo^\
BbD\JbRcT\WcZd`Zd\fghdnboepZrYua
B]H\OcViW[^Zcf
A]Zfbbe\hk
AdB\C\DaEbF\GbHXJ[MdN]OcPYR[U\VhYTZ\[Z\d_Z`\bTccddebfbg[j[kYl\mdoYpcsZv[
IbhjmY
Uc^]obrj
J\Zh
@]C[F\H\I\J\L\MZN[O]UZWYX\Y\ZU[\]h^[a[enf[g\hYmWp]q[r\tYvV
Y[ei
C]DfM\OcV\[g\kech\l\o[ubvX
BgHZPcV\WfY\Zc[Z\\v[
W[bcli
CgN\O[V\WbYc[el\v\
@gD\EeFcG\HYNdPgWWX[Y[[[\\_a`cccf[hfk\lfmcnbr\sbt\u\
AcC[DbG\HdJdKZMYO\P[Q]RZT\WZ^\`fbiddj\m\n\o\pbr[s[u\
@dI\L\RhSdV\
jp
@eA\BVCWDVEYFcGdHVNZP\R[SWT\UYVcWWYVZk[S\b]k^b_b`RbidYedfYgch[lUmVnQoRppqZsYtbuZv\
CcJaOZV\Weahkbva
AbWZXZ[\\k^]hbtc
BXG\J[OaP[Wf\kccrbtZv\
AaCbFcHZJ]M]NdPiR\UaVVWRYbZn[d\e^\`Segg\hek[l[o[sat[u[v\
CiPgZ]k]
OfR\W[bg
AjB[C[EdG\H\JiMdN\TbUdV\W]]b`dadc\dgib
@dBgE\GbHeJYL]MYR\T]VXWTY][[\\^[b]cefbjml\qZt\
AjO\R[ScVeWbY\\h^\c\ffr]t\v[
Ag
@]CbGgL\QbTZVYWgY\^ac\d\f]nbodpbr\t\v]
O[pj
@cB\DcGkHZMWO[S[WYY[[V\\`ZaYcfe]g]k[lUq\s]u[v]
uf
A\GjRdSbb\
@bAkBXE\F\H]JaKbOcRYSZTbU\VVW[X\Y\ZT[V\X]\^c_d`dadegf\g\kYlXmYn[o]rbt\ucvd
@XBZCYDgEeG[I[JeKaNXP\QWSZU\VZWXXfYa[V\e^S_q`WadbWc\d[e\f]hZkXl[m]p[qXucv[
C\H\JgM[VcW\Za[]\a`YbZd[eZg\l\m\uYv\
JgO\We[a_ba[hc
_fadu\
BWDZE\FdHbL\NZOdPXQhR\T[UbWiXZYYZZ_[`eabbdddecfYhekXoZpVqXtZ
BfCfDdEcFZH]N\OXP]TWWgXaYa\b`[a]cad[ebfcl[pfvc
CbG]H\LeMdUkX[[gh]lcnbp\t]
C\IgN\VZY\f[rc
DeP\RoWW[[\\`Zcgf\k[
CfK\UZW\Y]ohrb
@bCYDdJ\L\P\QcTWV]Z[[\\\_[a\b[ccf\j\llr\s[vY
BdW[kjvg
@]GbMbNdO\PcTjZ\[b]c^fach\l\t\
jl
F]IhWZ`[cbeb
OgW[
AZBRC[DeEXGiIYK\MdPZRXTWUbVdW\Xc[f\[]\^ZbXdbegf\kXn\o[pVq[tYu]vb
A]H[N\UaVfWf[\^Xb]cchcvY
@fAdF]HeJ]W][Z\c^g`ec]fbt\v[
DdE[F\GcH\I]JZLbNbRbS\VUWfX[Z\[T\c^e_d`eaabZebkZm\nZo\q\s\tiv[
@eBhC\FfHZIdKaL\NbS\TcVeWU[d\\^[acebggm\p[rctcubvb
O\Vf
@aA[CeE\GbIZK]LbMVN\OdP[S\TdVcZ[[r\Y^]`fabcWhZk\lWrathucvX
KdReWUaihatY
_gcb
BeC\D]GcQ\RgUcfbkfm]
Vl
B[HlQ]V\WZ[[\j
W[[i
B\L[M]NfOhReW\Yk[Z]\amc\eajcn\udvb
@\ClJ]Rb]\^e
DYWisa
D\EbFdV]WZZb^ghcqb
EZFZHpLVRdT[Wg\Ycgf\jblcv[
IcK]L\O[ReWYe\f\l]m[ratb
R[mpoZ
@eBdFZGcHeJfM]P]WYXaZ]]b`Zb\g]h\lZm\nloZp[q\sYuZ
B\EcF\KaMkOXRcT\VdYZ[S\h^[`ZbbdXe[lftZ
\jlZ
BcC[EbH[JbLYM[OXPfS\YeZZ[[\\]b_e`\b[chdef[g\icjYlfnbocqYsdtbub
@]B[CbDgEeFdG\KdLdM[O\PjQ]RZSbU\VWWc^[b]ccfcgdlco\rbs\uavZ
@aC\J\Z[\ce\gahbrbsgt\
Ee[jlY
HZJiV\Wd
OcRjWX
HZLYN[PbQhUdWbY\\\^b`fbbfcjbobvd
@]AiB\CXDeEdJ[M]PYQcV[W\YY[d^i_]`[b[dXf\g\hckZmbo]p[qcs\t\ue
@cB\F]H[J[KcL\RVW\`kelf\hZr[sou[
@\BXFfHgQdWZc\dbefn\o]
AfDkOXT[Wd[]l\
@ZE\FoHgKZOYP]QlRcWZYf\[_[gbh[jZs[v]
B\V\Wk^]_ga]c[q\rgv[
F[Okmb
Z\men[rZsi
HhR\WZXf]\c]ebrhtYv\
MhV[Wg
CcOfUcV\W\ag
G[JfObVe[c\[lfv\
LkOe[]
WWZb\gkf
[egh
@YBVC\D\E\FXGbHkI[LUMZNXPZQfRSS\TQUYX\YV]d^b`eadbVc\dPfXkVl\parYslu\vY
BeE\FjHjK[M\QgWXfZlYm[q[r]
QbRmSZV\WXX\[f\W_b`\fhn\sdtXvZ
AZB\H\K\UXW]Y\[]]\^Zmhoap\qerlt\
CZDbGdM\WhZ[hdjcqY
Zf[Yeig\lbt[ud
G\ci
AcBbGbHXIaM\OhPdQ\T\VVWX[\_\bZdbf\o\rZs]t]v[
AcCdVjW[_]sc
@[KlM\W[
I\R[T\Yd`\bVcbkhlerb
IhJdLcO]P\R[S]Xdm\rb
G\IcJ[PdV]\iccfbkbq[r\tZv[
B\C]Wj
C]J\RbVYWmtX
@WAbBYCmDhEbFWH\IXK[LbMaNUPgQYR[TbUZVRWQZX[[\[][_b`[b[djeYf]g]jVlZn\p\q[sYtYuX
CiJ\PgTbWXZ\_\td
O[PhV[Wh
IjR\W[Y[r\
@bBbC\EcFbGbH\IdJeLZMgNYP\SbTbUcYc[d\c]bcbd[edh\miobq[uc
CbQ[R\TdV\WWZ\[Zli
AeBbCcE\GdIcNXRdYfZZ[W]]`hlXv]
BZDeEcG\Wh^]`]dbvf
C[D]McU\VcWbYcZi\de]haq[tg
@cC\HcI[KgL[MfN\OZP]QfTcV\Ya[daddbeffbkblemYndqXresZtbvY
M[Wp[Zt\
CbHfL]OZVcWeqiu\
Wd\cti
HaI\LbM]NZObP\QbRcU[VbWVZd\Z]]^ccce\hcjbkZljm[p[qZs\vb
@WA\CfDdE\FhG\HdIbK\MZNbPbQgR\SZV[W\XaYYZ[[X\\acb\cbejgdhWj[kclXpUqcrWtZ
C\D[FfIgO\QfVfW]Zf]\`Zbdd\kZlYqhsdt\
RhW[Zd[ZvZ
JXW\[neaf\k\l\
EbW\Zh
FWRpWZY]Z[[\e]f[mcsc
RnWYkVsZ
I\RhWZ\]rb
@\B]HYIbKXRiTYUcVZW\Zh^Z_cbbe\gghdlZp\q\rZsbtk
BYCcE\F]GVH\JcKXL[M\N\O[PZR[S]TXUhV\Zc[[\Y]g`caYb]fVg[jZl\ofpXq]rft\ue
CZJYKbWYXVYgZ\]\kimbodr[
rg
B\DcGbHaJ[KfLZOZR[TbU\V\Y\Z\[Y_cacbZcXd\e\kel[o]p]ret[u[
F]Hg
B\Ld[[cgf[sc
@cKgP\TbV\Zg\i]caaedq]tZ
DYL\N\We[d`\b[
CbDqEhF\W\`g
GeLiWW[[ff
@bCdEhF\HYKZL]OmPgQ]RhThWW]\`Zb\dZfcg\ial\mZo\tdvh
AgHYP\R\S\T\WYYm[[\a_ZccrZvZ
C\M\RmV[[b\[bb
DcEdFYHdJ\KcMcObQ[RYVdZZ\d^X_dbZddhck\oepbqWsbtZubvZ
MjPcR]Weheq[uc
@ZBVC[FaG[HcJeK\LUMXNcOePcQ\RVS]VeXaYcZ\\[]b^g_d`da\bWeef\gYjekelTmanbobrgsbtfuY
WYkm
BZHdJcK\L[N]OZWaXiYd\babcfo]pZrb
UmWe
UiZZe]lev]
B[DeGaHZL\OfP\Q\R\S[X\Y\[[^\_j`ca[f\k\nbvd
CZWm\\
L\Mi
DeU\Z][fh\
HbWbsh
@WD[F\GZJ]NXS\TYUbVYWVXbYe\g]g^b_c`dcZdYefgZhUj[k]mfncodras[tYub
@bBbEcFdGbK[NeOZP\TbV\WWZe[X^ic[eff]gamYnZo[r\sZvb
@]CfF[GYH\M\OgPbSYTcYgZZ[]abcce[f[hbjfl\m\odp\r\tZv\
@hB[CXD[GiM]NbOYP[X\Y\Z[[\]j_V`acfkglbo\
VhWlt[uf
@dCVKsN]OZV\W[`be\h\l\o[ubvh
@\E\NjP]vc
WYZk
RfW\sc
WZZis[
@ZC\GcO\RcW[[a\[^[_\`eafd[epjdt[
KbM[NZP\RhSjWcYYe\fYmcpbq]r]
N\PgT\VgWX^Ycc
@]AeGXJ\KfSdTcU\VZY\[[^c`\cdebhclendq[s]
A\BXDbE[GiHeIZKeLWM[NZO\P[QaRVVZWcYXZ\[[][^c_[`aa]b[dbegfeg[hjiajVkYmepbrksbuWvX
NiWWebhf
CZHaWm\blZ
W\Z\[dbi
@aAZB[FgGZHbK\M[O[RXSeTbUbVXX\Yd[\\[]b^Y_a`ba[b\effXg]hgmXneqbres[t\uX
@[AcCYFeGfI\JZK[L\M\N\PZRZT\VbWYZf^h_ZbOcZdXgdicjek\mgndoapUretc
WdXd[\]Vrb
@dAdB\GdH]J\K\O\QcSeT\Za[[]\^h_\`cacbecZdbhcm\pZu[
CcDbGbOaT[Vb[bejf\
C]G\HaOdPfS[W[X\[\\d]bcge\fi
H\LhOhZh[Zsc
@cBVF[GcHXIbK\L\M\NYObQYR]TZVaWYX[ZZ[Z][^eafb\d\eXg[h]jYkWm\p\q\s[tYu[vS
B[HdW\[g
Biv\
@dG]J\LdRZZhc\ff
EbLfRfSaT\_\cceaf\h\kclbpbqdvR
AZBbD]HYLdM[ObQcR\V\YbZm[\^bgWu\vf
A\DgGbObVb]dbcebfZhhjblcrbue
A]B[CdD[FcLbQbVfWb^Y`\bXdeh\o\qcrivZ
@\A\BYDZFcHbK[L]NcP\ScT\Z\]b^c`kced[mbn\t\u\vb
DXHZJbKbL\QjR[Wm[g_adbfcl[q]sb
LZN\V[Wkc\
@\CnD\O[RcVeWY[de\hfj\rbt\vZ
F\MhPdVeW\Yea\hYl\
Wj
CWDdHeJbM\NXPiQ\VdWX[c\b^\`cagb\eYv[
B\CcF\H[OcQ]U\W]X\Z[[[\\]h^c_c`[aecce[fXhZm\n[ocsjt\u\vc
LdWdZj[Zpe
B\C\EbF\GdN[TcU]VhWZ[Z\\_d`cdgebgelcv\
@\A\C\HZIbKZM\NbPcRYS\U\VUWeXZYX^S_[b\d]fZgqj\k\lXmXoXsctbuZ
@bBZCUEYFeGWHcJfK[LUMbN\ReShTfUbXaZd[Z_]ccdfe\fXg[jcl\oepcq[
CYEgG[HfJcL]PeR\ShWbX]YcZd[\`cb\g]k\lem[ohpcqfrht]ve
GZP\SqfZ
LbT\cbfeiclcs\
GcNaPhW\Y]\c^\cblXoeq]scv\
DdEbF\GiHZO]PVSbVeWd[\_bb\cSebfbhdl\p]vf
A]CjE[FcHjK\LZMWNbOZPcQbS\T[UXV[WdXd]d^Y`\a[beccdZeij[mVnWpaqVrbugvc
@bHZRo
@bB\CgEeFgGfH\I[L[NbOVR\S\V[WWYZZZ[\\\]d^[`]acbdcbeZf\g[hljikdoZrcseu\vc
AaBdC[LeUhV]W[Zb^\_\gcm[tf
@]AcBYCeDhEZGeIZJ\KeN\PYQ[R\TfVVWUX[YlZ\[b\Z]d^[`\add\eXoYp[tXu[vc
Cg
C[KjR]TeV[WZZb[[]]afhcl[o[p\s\
ScW[ki
Ac[[f[mcobrgsb
@bB\D[F\G\J[LZOdPcT[UcW[X]Y\ZZ[c\d]b^Z`UaafUgdj[neqYr\sZvb
AcCdD\EaIaJ\KbMgW]XbYa\abcebf]gehalcnbsc
D]EcJiLdM]O[SaV\[]]Z^\_]`da[b\cZe[gbh\n\s\t\uk
@[DdGfH]KbM\N[QiT[UeVcWbXcZ][Y\g]\^eafdZqWrfvc
XZ]hm[
@hA\C\FdGaHcJgMjN\PbQcT\Wa\a^[hgmcr\u\v\
CbKZV]WaXh]\f\sdv\
GZLeM[OYV\WX[\cgeilZncq]
@XB\J[K]T[W\\]]nb\e]gfh\mep\v[
@eAdB]D[FeG\KWL[MZNdQYR[ScWfZZ[Y_caebldYecf\gahcmen[qdr]scubv[
@]A\BZGaHeIXJZKgN\P[Q]UZVcWVY]Zf[k^Ya]eXf[gghalZmcoYp[rds[t[u[v\
A]HbN\TiV]WW[b]]l]ncoeqbresct\v\
^]hl
BfC[DYFbGfJeKaMYNbQbT\UdYd[\^Wa\bgcbf[h\jgl[m\uWv]
@XBTDdE[FWGaHcKgLZMVObPWRXT\UUVgWbXl[c`addfhgbh[i\jZoRpZqcr]sYtZubvX
C\DcE]G]MbN\OfVfWX[b\f^Xbbg]m[nWqerhsdtiv\
AcBbCeD]G\HZO]P[VZX\Y\]\^Z_f`\aZcce\gZh\l[naodq[r]
AiCeI[O\PjR\TdW]\cc[t[
C[DZEdFfGYHZJZL\PiT]UcWZYXZb[\\Z^Z`fafdXfXhelingsZt\u[v\
B]DaEcF[GbI\M\NgPdRbVeWS\\^\`\cal\nlqZsYubv[
@\BnGdH]PbQ\ScW\Zd[[\bb\eghbk\m\sctZ
ii
BZMZNbRYS\WYXd[ge\fdldo\t\v\
D[EcHbK\M\RXVgWZY\ZX^[`\c]echYlemcsit\
@YAaCfEcGWHbIYJeLcM\PXQfT\WaXfYXZZ\c]f^[_d`\abb[c\fdhcjflbmencoZpcqerbs]tc
B[DaH[JdRcTbW\Yl[\\fve
ClH\JYK\WYY\]g^]a\hYp\q]rbu\
OcRb\g]g^]bbe\j\mZuk
@YCZLbP[R]S]VgWbYdZ\^Zb]cdedhd
@[A\BYC[DYE[GcHYJhKhM\NfOZVXWbXcZe[]\b]j^e_Z`Yabbgc[dXe\feh\lgoYq\rdubvY
Hb\[fdl[tfvc
Vk
OgV[
AeCgGZK[L\N[P[TXUdVdXcYgZ[[Z]\^[_iccf]g]l\mgnao[q]s\uc
CZVbWW^l
Ci
Ph
CYF[I\JbKbLdMbN\OaPcS\UbVWWjX[Z\[Y^\`ba[bbcfedffg[jdkcldn\obsbtcuavY
BdHeJdV\Wc\c^\ahc]hZo\
DbHZPbS\Wcbacbflh\q]
AbCcEcGcIdJiR\T\UfVWYZZ\\]_ca\b\c[eZjhlgmcn]r[v\
@cF\GiHZM\O]WYZZ]m_Z`\cdejfeh\k[m[p[tYu\
B\CZGYIcKeN[O\QZVYWdY[Zj[[][^[`scZdceXf\p\tlv]
AcBZC]EbF[H]J[L\M[NbQhR\SXTbVdYYZY[[\e]b^g_dbZcbg[hhiel\m\n\pYqesVub
C\N]PbUdVZYbZ\]\^]`\b\eYf]g\hhkbobp\vZ
B\K[hZkit\vh
@cCgEdGbIZOXP[ThUeYWZZ[Z^\`Ybad\fYhlj[k\qcrbtYvg
O\Vm
BkSZWYfgq\r[
@fA\B[DcEgF[GhK[NfPbTjUiVeWPYW^c`[aZbjcUd[e\fbhhlamZq\r\u\vi
Vh
CbIbJbV\Wp[\l[uX
Pi
J[RhW[Yh^fd\lbpd
PhW\Ze
C\D\JbL]S\Ub\[]\d]mcs]vh
A]BeO\ScX[tj
RgS\VlWafcsbv[
@gPg
B\OhW]Yf
GYM]O\PZT[Yi^\a[d]f\p\r\
@[BZCgEdFaGYHcLUM[N\OePcQcR\TZUYV\WfYcZb]d_dabb[c[dbedhei\jbndp[qbr]sXtTu\v[
LZMj
`g
BmCdJcPbWY[\hcn\rZ
AWB[CkDcEbFhGXHcK\N\OQP[QbS\UgVXYW[Z\h^Z`\aqddeXfYg]i]jYk[l\mko\pZqbsZt[ubvc
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgdh\mcnZo[vc
CdD\HXR]TdUbVXZ\[Wd\f[h\lh
@\DjEiFZW[[[k\tcvd
@bA]DiF\GfH\I]JZLaR\S\T]VcX[Z\[\\d_cccl\m\nZo\q]s\te
CgM\XcYff[lZojt\u\
B\C]Wj
CdJ\Ye\\]bri
@ZAfB[DeEcFeG[HbK\PaQaTcWZY\Z\[[\\]b^W_cdce[fon\rXs\ub
BeGg
AcBYCwE[FYGUJdK]L[MWN\OZPYR\S[TfV[WVYbZQ[[\U]j`ZaWb\c\d]eXfWgYjZlZobpZqdrds\uYvX
BZHhJ[KcTcWZX[Zb[c]bealbmen\pg
W[]b^[hip]th
CfOXWh_\
AnBZL]RhWU[Z`\dj
B\CbF\L\OZUjWZZ[[[][bbejgbl[mYqe
CcHeMaW[[had
Dhsc
BlCbR\WXv\
B\D[FZJ]LdMYOZTdUgWcZZ][bbeigalfmYpbqes[u\vY
B[CbDbHbJdNXUeYX[c_dbcebfYggkdlZq[r[
C\E[HfI[MfR]W\[Z\faabhdZefgdncpZv[
DcE[FeH\J[K\L\MjN[QdWZ[aa\bZdee\m\ofp[q\vb
C\W\fhtf
O\TbUdX\[b\Z]Xmftcub
AgB]UYViWVZ[[d\c`]e[lkmesdt]
C]HdK\T[WSZc^]fhg\mcncoYpgqbtd
@[BZCcFbGYJZKiL[MYOYPZQ[T]VdXeY\Z[[W\b]bb]i\mbobqerXs[ub
B\Vk
@\BbDbEcH]I]J[KdR[SfV\W[X]\\c[gck\menepbres[t\vj
B\DfOhW\cde[
LkVbWYXb
@iC\GdLeM]VbW\[c\\^[c\kel]o\rht\
L\Wgp]sj
C]DaIbJbK[OYQ]VYW[YbZa[c\bdcedgco]q\rdt[vi
H\KaMbRfW[^\sc
@dFcG\J\L\OcR\S]VdZ[]]e[kfmYogsY
VhWdvb
U\W[XfYf]c_ah\l\u]
FlRcYd[d_becjb
@[AeE\GeHYIcJ[KZOcP[RZSkVZWVXfYc_h`gaYb[cZfghWl\qZrXt[v]
DmVd[\k[sdvY
EfFcO\VW`Zc[e]jqt]
P[SoVZW\_\obr\
BfD\FbLbOeTZWZlfu[v]
V[Wm\X`c
OeWneb
@\E\F]GeHdK[L\RZWdXj[c\[`bf]lUncq\rbtbuY
ni
A]BWC\GcHcI[J\OdSdTZV[X[YZZ[\[^\`ZaZd[ebfVgdh\kYl]mgncobpbqcrgsYtZuc
P[Yj
@aGYPbTb^i_dq]r\u\
C]FaHbO\PgUbY[[f^e`gace\g[l]q\
W[Yi
BiGbV[WYchrbv\
A[C]J\KfT\UdZh^Zgfi\m[ocq\r\tXub
@ZAYBZCXEjFkGXHYI\JeK\MdNZOZPfSfUjWcXZYfZd[b\f]c^V_daebYc]gfhcibk[mYoXrfs[tRuY
VbZ[gh
BcGjIfNaPcV][ZcVe\fbkf
Zgbbhd
GfL[M\O\VZWZc\jjkhm\ue
W[Yk\[]eu[
D]FcG\MaOcQcV[W\[ijcl[obrbvc
HXgl
B]CiDbFXGYHhI\JcKbN]TSU]VZWXZl[Y^\ceeXf[g[obpZrYv\
@[B]G\J\MaUkW[[fgiuY
BcD\G\JXK]LWR\Z[[]dZfZk[l\r\vp
B]Gif\k[pb
BWCbE\G\H\I\JZLhY[[Y\g^Z_Z`\bZd\ejf\j\lco[q\rbsctdv[
RgYg
H[U\W\age\gi
LfR\W]eg
Hg`g
HgWY
A[D\EcFYGdHVK[NbQ\SaTgU[VhWXZ\]Z^g_f`dfbhflXm[nYocp[r[sbtZub
Wi[Zh\ta
CeW[fil]rX
@\C[DoEhFXG[WZ
CZGdK]L\PaT[WZX\Z][\\i_ebbcgedfhg[lamdobsct[u\v\
BVC\GbM[T\WXZZ\gc\f\hbn[p[s\tl
@bDgE\FXLcM]PWQdR\SgVbWZY]Z[][^[`gc[d[e[f[h\l\oap[r[sftZve
H[L\O\W\[i\iechetfvY
@\A]EdFbJrN\SbWWYY^[`]b\c\e\jiu\
BcD\E]FcJ[L\MZOgQYWeZ\[\`cahc\ecfh
Wl[[
AdBZG[H\I\K[O\S\UZVfXeZf[[]\^[_gccg[k\l[n[o\pjs[t\v[
NaVcZ[jcpj
VZWjcf
KiO[PbV[Wc[\sZ
CbHbMjN]WX[kl\
ObVj
ChJdM]WRZ\[\h\qbrm
V]WXk[ll
C[DdH]KcL]MYNcOfZb^\ahehlbp\ubv\
Dh
@\CbG\H]I]PbTcVjWXYe`\a]dge\f\j[lep\
CiTbW\Z\
B\GbJfOcPeThV]WVZf[b]]ahcWgbk\lXvb
HbJ\LbZk[[f[sZtbv\
PZYbol
@\DZL\M]P]V\W\`lcbeZh]j]m]
Be[\kgvZ
AiCgvg
\g
W\Zh]]
[em\oj
U[[bmhoY
UcW\[[lhv[
O[VZWbaj
@\GXJaK\MdNcO[P[RcSZUdVXW[[X]]_X`ZcmecfcgbiZkUlXmapeq\td
@fB\EbFeGcH]J[L]MZO[RXU[VcWaZkcYdae\
GgH\IbMbPcSeY\]a^\bWcbdbjbl[qZ
CgM\Xa
DoE\G\H\LbM[OWR\WZY\[[_VcXeWkh
@bVihb
Ik
DcF[HZJ\KYNWPbQ[RZSXUYVoWcX\Z\[\\Z]]accbdcf[g[hbjZl[pXqYvZ
BVC\GdHZIgJ[O[TdUdZk[]]Z_h`ee[lVmcocrbv\
[[\j
L\NiWf]\`ceanapb
@bB]CkDgEeF\HYL[M[NVP[RXUXVXWUX\Y[[Y\k_a`Ya[b[cbh\jak]limcoYp[setcvY
BdEeWZ[gbcc]kclX
BZDeM\[\^\`]egvX
WZZ][Y]aeltYud
A[B[DNEeFjGZH\IiJ]KlL[PhRcSgUbWXYlZb\f]d_eddefjck]mbn\rbs\tZ
IhJdLcO]P\R[S]Xdm\rb
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOTPXQZR[S\TdU[VTX\YTZ][V\Y^Z_[b\c[djeVfYh\jXkXlZp\uXvU
B\DZObVhWgcc
Dl
B\Cm`\bm
GdZk[\ce
CVDbGbL\T\VdWlXc\Z^Zaed]hbleq\u\v]
@]AUB\CbDaEWFbGZHaI\JjKXLXM[NZOYPWSfTgUdVOWKX[ZS[T\T][^U_WaZbXdWeXfeg[jYkYmcngofqirvtSvU
@fAjGZJ[QbSZTZU\VdWYXdY\[h\iabekffh\oYp\r\s[vg
EbGdH[OcTbVb[c\\^e_c`cdge\fYm\ocsdve
B\CbHiJ]P\R]SiTcUkV[WXY[fdhel[m]ocqkrjs]v[
@bBbCYEgFfG\KcM\O\WdXa\c]\ech[oasgta
AgB\CjDaEZH\I[KZL]N]PYR]U[VXWYYwZ\[\\[]ed\eZlZo\tau\
@aFaK\NbOZR]SbWcZZ[cabb[g\j\ob
B]GdHXJ]NdObV[WV^[bhcdeejiqbtcv\
@\B[C[DcG[H]MeO[SdUZVcWcZf[a]b_k`gc[eaf\mftc
CbFbM\QbV[WbZ\]h_Y`[e[j]l]mgn[o\p\r]
@aAbCcGcIdJjOaR]T\UfWcYZZ\\]^Z_cc\eZj\l[mcn]r[v\
HcK\R]Va^\f]sm
BbC[GeHWI[JcKbM]O[PeT[WZYb[b^e_]`[a[eUhXjioYp\q[rhs]u[v]
CZJ\]]^d_\eghik\u\v\
BWCiIbM\N]O[P\ScTgV]WYZ\\b]\_ia]cbd\ebfbhbj\lcmZqcu]
@gBfHdW\^]b]c\
W\vi
CkH[PcQ\SaVeWYXa_\b[d\eZgfl\nbqasbt\u\vh
A\B\C\DeF[GgH[N\ObUcW[_Z`[cbddkZl\teub
AbB\C[HZL\NYOZRWS[T\VWWZXXY\[\\[]X^Z_ma[bVcce]hYj\kZl[p\sZtZu\v[
NgPaVd]e^i_Zachflcm\q[rcte
@\AWB[C[DbFYGXH[IXJWL\MYNXOYPWS\TRU[ViWVX\YVZ[[U\Y^U_\`ca\b\dieUfYhZkXlYp\u[vZ
DcH[TiX]
CcHcTfqd
B\V\WZXe^Y_\gmq]t\u\
@\A\BcF]GfK[OnR]U[Xb[d`\cYe\f[lcsmtbv[
B[C[F\HcI[JcLaM\N[O\PdR\TZW[Yf\d^d_[`Za[ceeghXjekbl\oYp\q[rls\u[v[
Wg\cf\
AbBkCaF\GgKbLZO[P\S[VgWUZd^b_eehfZlYm\p\rbvc
A[FbGZKlL]MiP[SjU\X]YXZb[X\be\fbj\lcrds]ve
@\BYCZFdGbH[KaM[NeOgRZU]V[WXXeZ[[X\\^lb\d\hhigj\k\mXnYq\tYulvb
uf
VdWk[[fc
BcD[FkHgIiK]L\NXP\QnSXVfWZYcZU[e^c_[`\afb\ddeffWkYoZpYqYs[t[ucvd
LhR\
@cBVDdFZGhH[JgK]L[M[OiP\QWVYW\Z][U^g`jacbWcfdZeYg[hYkZm\nYpZr\s]u\vW
@\AeCkDdEbF\GeI\PeVXWYXcY\[[\Y]f^\_be\f[kambrlt\v]
CTDaFYGZHXIZJ[K\NcP\RZScT[U[VZW]YfZl[c\e^W_b`Ya\c[echii\kdmZpkqZrWtpuSvc
B[DeOgQ]V\WWYZ[[_\caemvc
CiEbHVJbTcUkVb`ie[g[l\mZp\qbu\vU
BZLdN[RZWm[bbae\
G\PhY][clbud
AcCeJZK\MZV\Ym^[_\e\lZp\v\
AeC\G\H\K[VhWZYi^Z_c`\acechglcp\r\tb
C\G]H\ThUdWb
EbGaH\J]MbRZWeXeYb[f^\`[acdbe\g\k[n]q\rhuZ
Obf[rh
A\B\CeJeL]N\O\T\U\W\X\Yc[\\c]dbac\e\f\j\ljm]p\qZsctfucvY
CeSkWW\]`\mcogrgsY
KcPfl\
B[e\kk
A\B[CfDfEgFhHfObP\RbV\Zb^bbcc\dfe\f\gahZkXlZsXuevc
A\JhZ\ud
AeH[LbRgT[V\WZ^]eeta
FVKaO\PgR[VkWVcf
V[Wl
C]W\_[th
W[cg
DaG\V\WZZf[l\cb]e[l[rcu\vd
DcUiVdWbZ\v[
G[J\R\UhWU[jeih\l\m[r\t[v\
C[DYF\G\HYKeOZSdTcUfVgX\[c^Y_g`\afb\f\kcvc
AXDeEdGcJiNeTbVcW\Zc[X^h`\adccj]lio[sdtZu\vb
A[BbCcGlIeKeL\N[OiUdVXXaYgZ[[b_c`[p\q\rZs\tXud
OfPdVhWZcZ
Hj
JbW[_fadjeu\
M\N\OcVgW[Xaacd\fclcraubv]
EeV[a\jl
O[VjZe[Y^\aieafhhb
AeCcJ\L[MaNfOdRbUeVdWXY\Zc[Y^b_\hfkcm]o\qbt[vW
@dDcG]J\McN[T]W[Zg]a^\`dc\d]e\g]j\l\pdtcv[
A[C[F]H\I\JlM[R\T[U\WXZ]]Z^X_]`\a\d[hcm[r\s\tZu\ve
CZNhV\WgZcd\e[l[td
CeT\elh[v]
CdDgF\J]N\PZTcVeWTX\YZZg[Y^h`\e[lep\r\
C\V\^]e\hjt\
@ZCaDeF[J\LaNfP\Q\VcWZX\Yf`cc[fehcjem]n[o\q[sjtevb
Mn[Smgnco\v\
@ZAYBZCTEZGZHcJbL]MUN[O\P\S[TMUrWRXhYXZV[V\V]s^\_X`ZaZbZc]dZeXf[jZlZmgnYoYpZrVsVtZucvX
A\K\PZWcYq[a
@]DcEhJbO\Z]t[vl
FYKjL\RYUdVjWe[[afcbe[f\l[pd
NbOeP[RaSkVZWf^\_\f\lXobr\
@dA\BZCbEcG[IaKYMZObQ[S[VfWZXYYeZb[b]e^d_e`faadbf\gfhbj\k\m[nboXpbq\sT
B]DdGhM\U]ZZ[Wecl\vd
C[FdH\J]L\U\Vc]a`eh[lepcqgt[
@cBbC[DYEfKkObQgS\WlY\\\^Z`\e[h\jfkbl]n]rcsUt[vg
CdDbE\F\GeHdMeRdT\UeVTXdYZ[e\b][_\`Zagb\c\d\ebfbgchjicm\n\o]pZqcsitbuavZ
BTG\O\Sf\bdeett\vY
BhGbOiVf[h\a^m`\aac\f\gb
@bAdB[G]HeK[L\NbOZPcSgT\WVYX[\\Z]Z^\_[`ebaeVfUjolfnbocpWqer[sbt\uY
Q\VeWi[\d\
@iAcB[CYE\GpIYJ\K\McO\PYQdR[SZWZXZZ[[]\Y^cced[e]hXi\jXkUlYpZqcr]tZuc
A[BeCbEcFbMYOaP\VZWXZb[W\bdbhgjhlbm\q[tZvi
BbCcDjF[H\M\N\T]V\WVYb[]^Y_[`ea\b]c\dieVjdldp]rdu\vY
CWDbInN\O[Q\R\Z\[\`]a\eef\hfj\l\o\pgt[u[vd
B\J\LdN]V]WfZk^]cchejcm\v]
A]BgEkW\Y\Z[[\fdre
C[E[FZG\J[KeV]W[Y\[[\[_hebhdjdn\p\sdv\
Vh
AiBhCVD\GbOZV[WZXb_be]him[qct\vZ
CgWb^\b\c[q\
H\UfVfWmh[mbnera
A]BbE\FgHfJbMZN]QbR\UZV]W]Y[[Zb]cbi\k[l\m]o]p]r\sZv[
C\EgFdGaIcJ]K]M]N]OpPbSiT[VXWZXdY\^YbVc\gYh]p\q\rcvb
@\A[B\CbDYEeFdGXJcLYN[PeRbSbT]UeW[X[Yc[b\b^\_bbcebh\j\m]nar\sZt\
@bAdCcDbEaIaKZLdObPXS\TbU]WZXhYbZZ\\]\_cb\d[ebhbokp[rfsetguY
F[G[HbJ]OdR[SfU\VhWU^b`Zcekdo]pZqb
BeCbGdM[N[O\R\TcVmW\`cc]e\hbl[tZub
AgD\F\H[J\K\M]PZSfUcZc]\^\_]b[e[ghhZlbpWrfu[v]
Xju\
GfTbafdard
ebggvj
AZDlQbUfW[Y\Z[e]vW
WVZo[W`Z
B]C]FcHcUge[g[rbu\
DbGdH[M\UaVlWWXg[h^eabc]
CiFYL]PfV[^[`\adh[l[qdrfs\
@bC[F\G[KdOaS]U[V[WXY\Zi[[_da\h\o]pfqb
GbOaWlpYsb
@cKgRV`dabmgtbvb
Wi
OcWYehfbh\
@bH]WZZb`[a\bhe\g]hcv\
W[eq
CbHZPcV[[cc\e[ghh\m\oer\u\
Wb[fu\v\
W\Yh^Zemh]o]t[
Uac\d\vg
E\HbKiR\^]qd
CcG\HeL]OcW[Zfc[pbtfvX
@bBbCbFcGiIeJeMeNbPZSbVWXYY\Zc\S]\^c_e`hb\c[ddeagcl\n]o\rgu[
CmG[HdJbTZU\^[`bafdgeXf]l\t]
CfJ\Yg\[]b
BbJbOZUbVaWeX\Y\[\]d_\acfdh]lksbtgvZ
W[Y]^\mbri
@eHZJbWdc[eb
B\KiVaWXY]Zj[Y]\_goepaqbr]v[
@\OZP\_hc\jel[
@bBiEcW[[\
BfHdW\^]b]
GZ]hgdm\re
@]CaF\M]UcW[[Y][esmcoYpbug
CbG[H\IkOYQaR\V\W\_Z`ie\f]l]qbt[v[
AdB\CZDbEbGeI\OnS\TjVgW[Zf[\]\^bbccZe\sftauav[
@aB[GhWdZ[e\
mj
mh
@]BYCWF\HcL]MWN\O]Q\RYTVUmVZWXXXY\Z[[Y^\_\b\eYf]g\hcj\mrnWoSp[rXsZt[ufvW
BcGZJdK\O\R[TfUbVbWVZb\\][^[`\bdd\fmgZh]lhmdoerat\ua
B]L]TeUlW\Z\]]aemZncv\
BXDaG\IbM]T]Vd_Zb\ccfgmdncrZsa
[gl\
CcOfUcV\W\ag
CYDcH[JbLe^\erf\m]o]u[
B]DbR\WUkmrg
FhGcL\M[NfOgWb`cl[napb
DdWhZcceve
Rh\\
KlO]WanZp\sd
^]hl
A[CcDZE\FlGgHgITL\MWO[PdQbR\SYVXW\X\[W]V^f_cbZccdZeZfZg[hXi\j[k]lYmSnnoTrXsTt\ubvY
C[W\_bljmdn[r[
B]GbWg\g^Zq]
@[AhBXD\FVGSJeLfMXNfOVPeQYRYSQTZUTVjWdXXYWZ[]Z^Q`[bYcbeYfTg[h\j[kWlimZnfo\p[qYrWs\t[u[vU
B\OhW\
@YAeD[EfG]JZK\NiOWPdTeWlX[ZY]]^XaehZlbrbt\uZv]
CZJcTdWec]gejbuXvb
DcE\GcJ]L\OeVdWe[\`\c[d[l[n]q[sft\uc
B\C\EdHiJ]K\O\UgV\WlXS[e]\`cc\g\ifkZlamZnfojpZrcslt\uQvY
@\D\F\GYO[VXW]XhZ[[[\c^\caeefbp[r\sZtbuYv]
BgGcIbKdL\c\
JdT[UjWg
A]B[DcF]KbMfNcT\V[Y[[[^\e]ncobubvh
@\BcC[D[EcH\JeNgO\TgU[V]Zc[c\\]f^eahd\j\lbndsdve
Vc[h]cbbtY
@bAbB]DfFcGdRfS\T\V[WXX]Yk[Z\c][^]a[cbjekbr\tevX
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t\u\vZ
AlCkV]WZ[Zffki
B[CeDhEbH\JYObUfV\Wadaf]gakXuevf
AZC[DdF]H\I\JsM[R\T[U\V[WZZ]\\]Z^Y`]a\d]eZhZm]rZs\uXv\
Vh
AaCWFeG\M[NbOfPbQbR[TiUjVdWWY[Z\[X\Z]c_V`eaYbbhbkYlZmXnYo[p\sctZuh
AiJhVbW[[\c\hm
AbBZDcGfO\VWYc^c_b`eca
BhGcH[O[WYse
CdO]PoV[YZaf
DfQgW[
C]GbPj[hc\ldu]
A[B\DfG[M\N\VYZ]^Y_cbacag\hrk\l\vb
@\HYN\VjWYZd[]\[h\kal[o]tZv]
B[C\DbEbF\HhLcOcP[TbV\WXXe[[\d_[c[e]fZgejbscunv]
F]\d^\_jeiu[
AbFaG]HbM\OcPgR]S\TbU[W[XhY[Zc][_]`bbacbddedfYj[kbo[q[rfte
CcF\GeLZMZO[P[Q\R[SeTVV\WiXY[c]b_eadfhg[menfoRpZr\sduVvg
@dB\IbMeW[[[^ac]rbtavi
RjWZge
@aAZBdDcFZGaHbL\McO\P\RgSkV[[b`Xe\fYnYr\t]ucvZ
CgH[J\L[OVTZUkW\XhYf\d]f^Xcig\hcn\ocp\q\r\t\ub
MbWd[g_dabmitbv\
B\UbW[[cdZnbvl
AdC\L\PZT\WYYc[\\mo[qctd
Rhqb
N[Y\ak
C[JbQgUc^a`abbc[lbmdocp\
Fl
CcUfZ\
AbOb[i_\
BYW\ekg]
Vi
LhWZYd^\l[p\r\ti
IkJ\O]P\RZS\V\W]Xef[hbm\sb
E\HiKiO[Rg[c^]jcqd
@\AdDWFXGWHZI]K[MZP\QYR[SWVdWZ[\\\][^o`ce\fYgbkal\n\pYqhrZsVuZ
Vg
GiNdReVeY]Zbfeldmcpcq\
E\FgHgM\QbU[W\l]v]
HZli
@YA\B[CZE\FdHfJ\KcO[R]S\T[UgV[WYZ[[\]h^Z`Za\b[d]gciYl[mdobpcqar\s\vZ
Uj]kmluf
AiB\[fe]qht\
[\^\aeobrk
BbH]KcVg\\^Zbaeb
E]HaMcTbW\[i_bd\t\
@bAcCbGZH\J\P\UbYg\ea]fdieper\tdu[
IjW\
@]A\B[CdHhOcUgW[[a^]bbgahem\
C[DiG[H[I\OcR\VcX[Z\[X\f]b^Za[bcccd\efjcp\rc
CdG\H\O\UZVdWZY[Zc[\]c^Yaibge\gbjbobrevb
@[B[EZFcHfK\MZNYPdQcU[VZWX[\^Y`\gYh\lXm\n[o]pZs[
FcL]Ngagebghtb
FaRZWb^\_[`[cce\h\jgr]
CjP\QdWe
HbWam]njo\
KbO]PfSls]
HiM\S\[d^Ybbego\
B\DZI]U]Vh[c^eceigr]t\ve
C\D]EcJ]NmOgU\V]XdY\[\]f_]eb
W[ZZenp]
FbHcL\OcR\UbV]WWZW[oebjdkbnd
Qg
A\BZC\OcW\Ya_aaZcdgbhhs]vd
GaHcNZWkYc[hkXl[
`g
DbG\JfWY[bvg
_ia\
@\OZP\_hc\jel[
BYW\ekg]
@bAYB\DYEeFcGQIeJ[LZNdScVfW[Yb[[^a_db[c\fchbjbl\mdndobrbtaud
B[F\GbImK]M]N\O\RZSbT[WSX[Y[[\_[cbf[g[kdo]t\uZv]
BZIbLWWl
AcDbEaFWGWHiL]M[N[R\TbUbX\Z\[b^h`[bgcadclXpZvc
C]GiIcLcN[OjPYV]W\X\_c`gabe]ucv\
@cAfCZEcF]H]JbMdNeOWPfRaU[VbWWXaY[\X^hc\dae[f\gbhckdl]qWsdvb
AbC\OcQ\T[U]Ye[c\\_cbccblht]va
BaLYRZShkhpY
B]H[J\KeU\V\WZZ[^X`[gumYo]q\
@\BaC\D[G[HfJXL]ObQbT\V\WZ[Z^Z`iced\lWqbsdvf
H[K\UbW[Zc]b^chdo\ph
@[BaCbDbHbJdK[L\M]OePeR]SXUdV\WYY[Zc\Z]\^Z_gb[eWfagYhbj\k\lgpcqgrbs\t[
S[Vg^ebccc
I\W\e\hpt]u]
CgO[V\WbYc
@ZA]B\ChDeEiF[H\IZN\OZR\VXWaYY[[`dhbj[lam]
B[GYO\VVWn[\^cccebt]
CcD[F\M[O[VeXtZZ[W\c^Wacebk\p[q\r\sZuZv\
MgV\Wj\\`\
CYDhEeH[JVNcO[TcWYYcZd[e^g`cabd]eXf]vb
Wflb
\g
AbBZC\DcGfMcOcViWXYc^c`dadv[
AbCcDfI\NiOXPbVXZ]`al\m[
B]H\OcViW[^Zcf
GbHbW[[m]Yc\ebk\se
C\G\[\_b`i
M\NiO]jd
@]H\RcSjW\
A]Zfbbe\hk
@eG[MgW\hdnbub
@fB[H[LhRfWZX\h\nhph
MkWY
@[CbE]HbIcL\M\SYTdUgVdW\XcY\Zb[Z\b]e^b_Y`\e\fmg\k\lknYofpdt\v]
@\AdCcG[HZJdL[OYRVShYX[]\d][^d_W`gaab\dZe]f[j[lbo\p[r\tfv[
CYJXZkdiu]v[
@eA\B[CXDfEZFWHfJZKbLZNTOZPcQZR\S[TdU\WZX\Yd[]][^X_\`UbbcddZeYfXgdjbkZmZo[rVu[
B\DaL]TeUlV\W\Z[[a]]mZncv\
BcC\TY[d]l^b_be\mc
D]EcJ]NlO\Wa[\^fla
BfKbRcZj_dd\h\ncp]
Vc[h]cbbtY
DcEcH\KaL[MeNdOaRZT\U\VUY[\ga]d[ecjbmbp\s[t\vW
OgW[
O\Vf
LfObR\VaWc[Z\[acthufvd
KdReWUaihatY
AWBXDeE\JZLWMWN[OZRXS[V\WXZU[T\l^W`XaccheogehXjekYlbm\oZq[risduZv\
AfB\EbT[V\[\_ec[q\rg
BbG\H\LdM\ShT\UaVi[b\e`\aab\cch]t[v]
B[DdOkQ]V\W[YZ_\e\vg
@\A\CdF[GcJ\KgMZOdQ\R\S[T[W[XZYYZb]X^[`\a[bdejf[g\jbk[njoYpYsWt[u]v\
J\U\W\[[lh
@aCdHkM\UZWW]Z^e`\abc\edmhteu[
@\AfB\CiH\OdPeZe[[^cbehZmZ
@\CgD\GbM\O\V]Wi[e\be[hejZrctc
A[BbCdGWJiNdOcPcTbUfVZZb[e_fc\efhbpaq]rcset\ua
C\HZTcUbVVWd^\fbobuivo
CdIcWj]cecrdtX
@bBbCgEYF[GcJ]LcOZP\V\X[_Z`Wjjlat\vd
H\MeNjO\SbVYWWYdZ\[j\heZl]o[t\vZ
D]EcJiLdM]O[SaV\[]]Z^\_]`da[b\cZe[gbh\n\s\t\uk
M[c[eh
GbN[PhTbVdWd[Zhc
O\TdWXXgYb\d`dadbec[echbk]t\
BYEbKYMYR]VdWlZe[\^[b]d\e\k]lbndobpit\v\
LaWbZ]^\`\b\eefbt\vV
@YH\S\Ve^[b]cee[
@bA\BYCZDfGXHVIbNeOcP[QlVZW[Z\[b^c`\eXhXj\q[sc
@cC\DbEiGgO[VbWZd[hbl\
VhW[
CgO[Vcve
@bBWDdE\F\GiHbK]L]PXVYWZX\\]^d_b`ma]e[f[j\k\l\mbp]rhs[t\u\vZ
AdCcV]W\Y\fcrmta
CgEdOgqd
W\bm
AcB[C\HYI\J[L[OXRWU\V\WXXXY\Z\[[\Z^c_h`\bVcad\j\kYm[p\qYrbs\u\vZ
LdOcYc\gc\edkb
FbH\KgOZPdRaW[XgY]]c^[_ad\eYmWnYp\umvb
JlM[OdViYhbXlhnhqZt\
Dh\f
B[EcFbKde\kko\rds]
B[CfDdEcJYObdaf]gakXlcueva
C]OYUgV[Wi_[tg
AgB\CdD\FdG[KZO\Q\S[T\W\Yb[b\Z]g_X`bdXgeh\ldmdn[o[p[qis\vb
AXCcGbHcIbObTbV[WY]a^icelhu\
A]BgD]FcOYPfW[_cl]obt[
AZC[DdF]H\I\JsM[R\T[U\V[WZZ]\\]Z^Y_]`]a\d]eZhZm]rZs\uXv\
]hm\
C[EfN\UcVYWiY\[c`dabc[gehenb
AdBZO[VdXb_dhim[qet\vZ
BeCcEYFcGiJbKhM[NeO[PZQ]T\UYVcWRXbYb[Z\f]Z^W_S`\b\d]fVg[i\kdmXn\o\p\rYs\tX
BgCbDXFcHrMWNbQbYcZd\V_Zaddfebhel]n[pgtbuY
HZJbWlZZc]eb
CbF\G\M]UdWZ]d`ieemcoYpbq\tY
@aB\GiWYe\v\
JfTi
DbE\GhJ]L]VdY\[\`\d[lbn]q[sfucvc
CbEkGhM\PcSiVfYb\o`[b]ffmgngodp]q\rd
A[CZFbH\KbNbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
RjWZld
O]Vg
JfRj
IiOZRdf]
@[B[CgEZFqHfK\L\MZQhRYU[V\WYZ\[[^Z`\abe]gbhUlWm\n[o\pZres[v\
`g
FqG]HnI\SdWZ]\`ddce]fjh]lZo]
CeD[F]GbHjIbObQ\VcWcX]\c]\_ef[l\nZsZucvb
@\AbBZDcGfH]OlP[W\Yc[Y^c`dcc
@bAVDaF]GdHSKbLYNZR\ScVc[g]b^aabccdbe\fbg]jYkVldm[ncocp[qYsftZuevY
A[CZFbH\KbNbOZQdV\W\Xf]c_\a\e\mbnZoZr[uc
CfD[F]GbHjIbObQ\VcWcX]\c]\_ff[l\nZsZvb
DaEcF]H\MePfRhSZTbU\W\XYYZ[Y]c^V_\`]lcrb
B]D[NfVbWb`[a]k[ldr\v\
C[PcVZ`fhb
Ugm\
AfB\C[D]HbO[VhWcYh[Znbp\tfve
OaP\R]W[Z\^b`]a\jjq\
@[AbBdCbEdF\JbKeM[PZRXTcU[VeX\YY[[\]^b_Y`ca\bdd[f[hbjalYmTojrXsYt]uW
B\CYD\EYF\G\HYI\L\NYOePXQnR\S\T\UZWmX\Y\Z\[e\]^a`bbVc[dbeZkZlgm\n[oZ
F\HbJbLbObZ[[b\]^b_c`\eZfchfq\t]uavb
A\CgG\H[JbQZUbWcZg[\][^c_]a\cZd\ebl\vY
A\B\D]F\IiJ[L[PaR\SeV\Wi[Y\[`\aZcbd]eifbhhjYlao\r\tUva
@\BeC[DbEcF[GgOUPkS\UbVcXhY\[Q^[`\a]jckdp[rdtZu[vd
B]Oe[gl]
ClVfZf`c
A\B]CZDaG\HcJYOZPfQZVjWZZ]\c_h`gaZcWe\hbneqYrdtbvb
@cAcB\CcEgFkHZJ\KhLaMfNhOcRZU\X[YW\Y_\bfchdZebf[gYhci\jcldmdncoYpbs\tc
J\M\VYZi^e`cbbv]
AbB\CbDbF\HcM\N\OYPZScTcUdYdZ[^f`adcebhcoaq[s\t[vY
A]CcDbGgH\L[M\T[VaW\[ZcZejf\kfub
@[B\D]EXF\G[H\IXJTM\NSO[R\T\VUW]YZZ\\[^[_Yawcbd\h\jYl]pXr\tZu]vZ
C[DhHbJwRbW\X[^\aZc\e[m\q[reu[vd
@ZE[M[O\W\Z[\]_]c]ffjop]sc
O\ViWZf\
BYDaW\u\vk
Uio\v\
DcE[FeH\J[K\L\MjN[QdWZ[aa\bZdee\m\ofp[q\vb
T]W[Xg^eeehg
BbGaL\ddejk\l\t[
JfYg]\
A\DbEcF\L\M\WdcZdbf\l\vf
FcV]Wg
AeC]D[K\O\V[X\[[`hcbjfv\
Rcehmg
C\W\fhtf
MdWffc
O\TbUdX\[b\Z]Xmftcub
@bA[BbD\E\FbGZHjJZLbN[O[QYRbTZUeViWeZ\[c_\`ceefokbmYobs[t]vZ
O[V[aj
DdH[L\McPiWZahd\e\meoiq]vl
N]dk
AbB\C[HZL\NYOZRWS[T\VWWZXXY\[\\[]X^Z_ma[bVcce]hYj\kZl[p\sZtZu\v[
CiW\_beb
BdNgO]PaVd]e^i_\acc\edhdldm\q\td
DfQgW[
B[DhGYJmW\Z[^[uZve
B]D[NfP\RbVbWb`[a]k[ldr\v\
C[PcVZ`fhb
B\DdWYkl
EbO]SaVnfbs]
C]GbPjReVZ[d\dc\ldu]
H[J[N\RYVdXb^\apeWgbhimZnYo\pdq\r]
@eGgNb
HZTiUgm\
HcJdLYMjVZ[ie[h[kXmdo\
A[B\DfG[M\N\VYZ]^Y_cbacag\hrk\l\vb
Wibae\ub
AaBWDbGbJZK\NZP\Q\U\VZX\Y[Zf\a]]^X`ga[dYe]ffjdkblYmco[pctluavf
@\HYN\VlWRZd[]\[h\l[tZ
@dAWC[EcFcJZL[N\P\R\S\VbWiY[\d^f_[`\abd[eefXibl\mbneoeqdrZt[ubvX
AfC]DREiF\LcRbVXWgYbZ\dgecfdjYlZ
@\BfCfD[GcHcK\L\M[R[TcUYVfYi`]afddhbmeqlseu\vX
B]GbLgM[RXWfZ][[\\`]k\lbpcrct]
J\UZWjZ[`[beccedlbv[
LjM\f\kYrk
M]Zi^]`de\
C]HdT[W]X\^]fim\p\qbtd
K\XbZdg\menboYpi
DbJbKaL\MmP\R[Y][X^e`eb[cdd\h[k[mendocvZ
L[V\[\^]kj
\h
DcH[IgL\M\P]TaVZWf[[^bcceff[pbrat\vY
DcJeL[MWS[TXWbYd]]^fceebfbh\iblYmbr[scuavh
Rj_b
c\d\vg
@cBnDcE[GeMcN[R[SfTcUfV\YZ[\^[_b`Ya[cUdWedf\jcl[mcpbq[ud
BZD\FZGZH[J\K\L\M\OYPgQdSgT[W[XjYX[Z\e^g_b`\a\bZfZn\o\qSr[s\t]uZ
AbDZH]I]J[K\LcOdSeWcXf`hbac\e[fbhgi\jcnhocp\q[u[v[
W[_]ask]mbogrc
PhRdW\Y]
AbBcCbHcNcVaWc`YbafYhii\qfvZ
AdBcCdD[F\L]N\TfV\W\X\Yf[d^Y_l`de\gZh[jblXnaocqYudva
H\PnYY
GWWhc\
@\B\D\J\NhObWUZ[[o]gbee\hol\m]vZ
FeIZJ\N\UdVbWX]\`ccbe\gbhgl]q[vg
B\NhOZTcU\f\rf
A\CZD\JjOgUgWYX\Zf^c`\euf]hZi\l\m]odvi
B\LgRcW\ef
ChJ]
AbD[LeWYXc_\`\c\fihcjflcsft[u[
@bA\B]FcI\KYL[MdOdP\R\SbU\VdWWXdY[\c_hacbbcUf\h]l\nZp\s\teucve
L]M[RhV[c\m\
^\eno]t\
CYHYIhOYR\V\WZ[a_Z`\e]lco]q[ratcv\
ATBWCdDgE\FkHbI[JZMZNbP[Q[RWSZTWUXV\X[Y\Z\[\\]]caabbcbd\fdi\jckclbrYs]t\u[
B\D]FfHaO]ThWiZc\b]b`bdbk[laod
@ZBgCbF[G\HeJZMcNaOURcS]TdU\V\WWYZ[\\\^d_e`\abb\ccgbh\jZldm\n[o[qft[u\
Qg
MhRi
B\HcI\L\M\NfOdReT]V[WeZc[cedl\nbqgr[uevY
nhoYpc
B\C\HbMcNb]k^gddebh\ndqbse
BgEcZbhc
CdD]EZN[V[X]`nn]tZ
GiRbV]We
C\IZOjV\[d\deb
ehmdrf
Ym
WbfZrh
@nEaFaGdJcKiR[TZV\WfYfZg[Y^Z_[b\cZhek]l\qbr[sWuc
V]ah
@]BWCcDcE[H]N\OlPmTbVX[\\c_\ldrdu[
B\W[^Ygmq]t\u\
AeCcFcGcHbI]KZMZRTUVZb[X]d^g_bd\fbgbh[kXmYnXpYqbrbs\
CaHbN\OhP]W[Z\^\badbe\r]th
B\CXE\F\HgJaKhO\QaS[TZV\XbY[]e^e_Y`[bbcaf]hZlVmWnVoZpiqbu[vY
vh
AfE\F[GeH]M]NaOZRbU[WcXiYb\c]bbbd\eghjicm\ohpZs\tcuav]
JeMhR][d_[bglcqhr[sdta
CdFfHeJ\KaOXP\Q]R]VYWXXc[d_he\pf
@[D[GYH\JZN\OcPhQcR[TaVeWTX\YQ[d]\^[_[`ffdkelXm\p[rZseu[
BZC\G\HaI\JgKhMbN[PfSiWdZ\[dcbfZg]m]s[uf
MgOeW\Za
G]dk
B]FcHdLhWX[dn\
G\S\WdYqrZv[
@\AaB]C[FeHdIbLcM]N]PbSgUcVeW\[X\[^Xe[f[hbj\l]m]rfsbve
B\CdI]J[KbLdMdP\SgV\X[YY\caccadaeZfYh]jZmcpbr\v\
H[PbYaanrd
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kbme]h\l\qctZ
F\HbJbLbObZ[[b\]^b_c`\eZfchfq\t]uavb
CeFhHkQca\b[gepZqav\
@jBaF\MZV]Zc`Yb\kbpitb
@dFh
CmGcHZT\\gb\c[qb
GbWgde
@aA\CgGZH[L]MfNaO[QYUbVZWbZg]Z^d_\a\cYd\ebl[m\vV
@cBVD\F\G\HeI]KcMZNYV\WXX[Zb\\]c^\aYcgdfhjmYo]pZqZs\t\u\
@[LdOb\g^Zc[edjgkb
AeCcDdFeHZJZK[NfP\V\W\Yl^Y_[c[dcp\rZtcvY
A\DbHkIbKbMcN\O\WWXhY][\\\^c_be\h[m[qZt[ug
CcH\JbNaQeS\VdYe[[]be\fdg\hblcsc
D\FeM\UgeZhmm[q\vf
HcI\SbT\Y[cde\f\g[icmcqbrg
BcC\GeOdPdU\VbWdX\Zb[\cYekh\lcr\t[
C[DaF]H[NbOjP\Q\VcWZYdZbabecf\g\hdk]mZoZratgucvc
CpJaN]O[WX
@dAaBYFbGYHeIaJaKXMdTdUbWYXb]b^\_bbddef\hcjbldpfrbsZtbu[vX
AcCYDcFbGVHjJ[L\M\NXR]SUViWWX\YZ[c^cabb\cXdeecfbhZmdncodqdsau[v]
I]O[PhRZTbWcZ\[Z^\`Ze[hbq\r[tfuevi
CnLaScW[X[\c]Xfbh\lc
DbP]VdW\^[
LdO\W[l\vi
WZegf\m]ogrf
@[C\F\GdH\M[V\W\XbY]Z\\\]k_\eif\lbmen\oZp\tZ
@bBZD[HgJeQeVZWSYbZj[b\]_jbhcXd[eZgchZjZl\pbrdtevj
BZEeF\JcKeLgO[VcWV[chcjjt\u\
J\WZ[]^[e\gou]
C[IgO\T\WcZb_\`ga[rY
A\EbH]I[OcRfWZY]]gdgfTgZh\jblbn\rjt]v\
DkE\FbGbJbO[QbT]]\^\_]fjl\r\vZ
@\B[C[FYM\O\PcR]T[V[WXZ[[[\\_Z`Zb]d[h\jlk\q]tZ
FjKgR]WgYh\cm\obp\rZ
CcJdN[Yk^]uZ
B[J[KZMcNeO\P\R[V\Y\Zi^g`eedfbgchbn[ofpdq\v[
NhWhjclbvZ
AfB[DeFcHjKoL[MeRfU\WU[[\e^b_[ajcedce[fZlamcoepYq[s[u\
F\Piac
RdW[Ya[\]g
B]HfVf
AeC\F[HgJdO]PeRZWbo\
B[F]GXHeP]WgY\[cecmb
@\BbDbEYFkHgJgK]L\M[Q\W\Ze_\c\e\j\l\n[p\qZs\ucv[
@cB[C[FfHXIYJWKcMcP[RWSgT[UgWeZc[e\[^W`UabbZcXdVejfdhdi\l\mcnaodpYrds\t[v\
DdFZG\HeIcUb\f]d`\aic\hZlYmfrisTt\
EdOZSaW\Xc`fh[n\rb
C\D\EgIjOYRfV\\]aZe[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dZffhcj]lYp[sctc
@eCeE]I\J\M\NiQbRYS]T[VeWdZb^g`YcZe\hblfn\pfr\
CeHkIeO[bb
B\G\IcO\RaSfW[Zh[\_feof\hel[of
C]hbvh
CeGbI\J\N]OZVbW\Ze[fe]hjjbm[rgs]t\ui
@]A\B\C\F\GZLXOeVdWX[k\i^dbfd[hZkalYmcoWtcuYv[
Fj
@\AdB\CZE\GfHWJ[L\ObQ\S[UbW[X[YbZ\^i_b`ka[c]edhbjZlepYq\rasXtbvZ
BdDdGfHcKcNdObS\VYWUZc_\`Vbbd\ffg\helbo[paqbs]
W[Yp^[
Ng[[\jld
Vjv\
@fKgMbVd^[_dabmhtb
B\CUGYHbJYKXMeN]P]RtT\VXW[YbZX[d\V]c_[`\a[bbcZeghbj[m\neohp\qZrbsZt]v[
C[D]V]ZY]j_bbffgqdr\tevb
ChN\]Qcdl[
HaJ]O\VhWXYbZe^]`dbgl\tcv[
_icakZ
HZL[U\WgXdYf\d^Ye]g]hcodp\tY
CcDgEfO\UbWY[nmc
EcO[RfWX[Ze[lbu\vh
AdC\L\PZT\WYYc[\\mo[qctd
G]IlOZY\
MZP\RrWYfX
B\T\c[f]hkkhlk
BgR]Zj[b\feafkhdv\
@\AUBXCeDbE[FdIXLZMbO]P]S\TbUcVfW\XfYZ[b]\_[`YbZcbd[ecfSg[iYj\lYmapZqYrgsbtb
@\A\B\CcFcG\HjK]M]NcWdZc[b\g]\^fa\bZc]dcfeh]ibm\tZvZ
C]Jfk\u\v\
@dBjC\DcE\H\J[MYNeOiWWZb]\^c`]c]fblXn\q\r[ue
@aA\JbO\VfWZ[[]c_c`cd\fbgbhgigr]t\
@]CcEXF[G\IXJXKZLVM[NdPgQfSgTWWcXaYUZ\\]_[`eacehfXgchfjVlZnYo\qYrZt\va
C\FdM]QgRZTeV\X]bfdhvX
AfB\JhK\LZP]Q\RcTfVgYc[\^X_bacc[dceek]nbr\tevb
A]DbFbH[I[JZK\LcMaOjRbVZZ[]b^d`Za[bed\fch\pcqZratZubv[
QfRcajhZ
ChO]UcV\^]hgn\obrk
W\Z\^\djlb
AZB\CZFbG]JVM\WY[\c]dik[lbnbs\v[
BXHfJbNnTfUeWX]de\fnhgm\ofp[qkrg
DaEZFeHfJZKcMZQdTbW\`]hhubv[
KcR]VlWV\bfjr\tfu[
A\BfN[PeR\VcWXX\Yc[V\fc\ehf\lkt\u\vX
@bB\DdE[FhGhHeKaMYU\V\[a\a^c_Yb[cdh\o\s]ubvd
@\G[Wc[d\\ceejf\hgt\
OhRiVcW[lg
B]L\OdWgl]p]sjv\
CcDbF[GcJbLdMdQ\R\V\Z\[\\]]b^\bicYe]hhj]k]lguavX
WUYhvj
CVHbJiW]`ch]v\
AZBZCWFaGbIbJZKdM[PbQWR]SbUWZZ[\]j^S_\bXc[daeffcgch]jdk\n]p\qbs]tbu[vc
@fAbB\CbE]F\HcN\Q]S\T[U]VeWW[e]X_bcaeclgmcnbobqZsft[vd
AgB[C[D\F]GcH[McOXR\SbVYYi[]\[]]^e_[`\ahdce[fen[u\vZ
A\B\CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvX
FfHhJdgbl\
IjP\W[Y\
B[F\H\IiKiOXP[R[TZcae\f[g]hdn[o\rbs\t]
Rhqb
Wdeh
@]AbBZE[HkLfMbNbR\T\UZVdW[Z[[[]b^\afd]eah[lcmeoYq[tdv[
@\AQCfDcEgFZGbJcL[M[N[OWPaQdSnTaVZZe[e\\^[_b`eaibXfUhdl\mbocp[q\rXsct[ug
Z]]hpfr\
^\_l
DaE[FjGb\dbbedvc
FhM\ub
dj
DeEiF[NYW]l[vf
N[R\ahrg
W]`h
HcJ[WYZh[[_\iinb
TgUbV\WZX]je
HeOZWhocuc
B\DcE\Wh^\bil[
FdHgWal[
@cM\OgW\mbp\sd
@ZGeJ\KjM\We[\^bacc\f[lY
BbOaUbWZckj[r]
FXHbIhOTVXW\Z]ajrbu]
@aB\GiWYe\v\
H[QgUhW\Yg_\jbm]r]td
DlEgJ]MZv]
A\BjCZDbE]F\H[JXKeLdMeNeOfZZ^Y_fecmZpdtauY
@ZBZE]HhJbMYNbO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\MkO\RbU]W[Zbdcjbkdl\mfnbq\sbtbue
K\N]Y\mfobri
AZB[C[D\EaG[H\KYO\Q\T\U[W[XZYcZe\b]d_gaXd[ecf\oZpfs\tYuVv[
CfN\PkUbV[Zc[Z\a]g`beYmZp[s\td
lbqbthvd
B\HgJZOiPZYZ]d_e`\ccf\l]
KeM\N]R\UZV\WZZja[daq\
Wcl]obpgr]
HbOfQcW[[ncZlamdv]
Kapgs]
CjVfWb
B]C[GcM\WbX[Yc[[\b]h_\c\hf
BmFcH]L]WU]e_j
B\HdUiZ[[Z]\c[m\sb
AXBYCZE[H[I\J~M[N\OXS\T[U\V\WVX\Z]^X_]`UbZc[d[eYgZhYlZm[vX
Bdvg
A]B\F\HhN[V[WZ[[eptZvY
_gcb
E]N[Wn[\ae
@\BXFeHjQaWZc\dbefn\o]
AcBcR\WZ^g`[nco]qh
J\Zh
@ZA\BXDcM\NfOYR\VcW[Z[[n]a^Yd]vZ
Hjd\
H[K\O\Rd][^]`bfiq\rZsfv\
_f
BdHeJdV\WZ\c^\ahc]o\
B\HlLZW[[hecl\nZ
BZCcD\GcIbJ[NcOiR[SYT\UcVXWbX\Y\[]\[^\aecif[h\i\j\o\p\q\uevW
N\OXVjWd\c^\lfv\
B]C\DXEYGaHZIZJZLeMZOXP[V[ZX\bbYcZebf[gahclZmbodpbtbubvn
CeGZIbOiPeSaWWebfdg]
C]TfYbZb^b`]agebfflbr\
BZDcGaH]JPK]NhO\PgQZR[T[VZWUX\YjZ[[X\g^[_X`\a\cYeajZkdl]menbqXvh
D\G\N[P\VcW\X\Yd[Y\fe\f\lnt\u\
[gvZ
B]F\HdI\NbOiSccZd\jYlfmbrcu\v]
OZWhobuc
@bB[H[JcL\N[OYPYRbTbUbV[WeZ\\g_b`\ebffhcnbrdufv\
BhH[PgWZY\
YfZivZ
W\[g
@[CaFdM\QbW[Zd[\]cf\l[mjn\oZpZt\
DbMaOZScTbUbYaZ]\feVfehclancrdsZtfud
A\JhW]Y\Z\\\`\eesdtc
eque
@cAbBeC\EZGkMZV\[\]daid\f\q\r]t\v[
H[J[M\O\V\XcZce\h]m\nZo]po
HcOhT]UdV[W[Z\]b^[gdj[mcnaodp]r[s\v\
C]E\H[J\V\XcZd^Z_d`\a\e]hn
C\FbHbI\KgM[NbOgS\V\WXZ\^h_Z`Zdbl[m]pmqdt\udvZ
RZWm
B[C]EfFdGhM\PiQ\R[V\YZ`\ace]h\lYqbvb
BcCbDZEXF\HVJ[LcM\N\RcVeWc[[]Y_cbbdZhflimdnfohpbq[u[
@\AZBeCXD\I]JiKdMdP]QfR\SaVX[b^[`Zabb[cdffg\jek[n[p\re
@[FfHgU]WZZ\[d\a]g_]
@fB\DeFbGiHbJ]K[LZM[NeWSZ[\\^l_YaZb\deldm\nco[q[
B\C\GhLeM[VbWZYbZe[h`\eagblbqbua
@iAbBcCYE[GkIYKXL]MSOZQ\R[S[T]VYWZY[Z[[\\Z]b_dd[eUfeibjWkVlYm[n\o\pXs[tdu\
W\_j
BXent[u\
FdH[PdRaYbaffbidsbvb
A\O\Vn
A\B[FZHcJdKbLbMbNeObSfWaY\[[\\`ba]cgd\fXmbqdv\
@[E\FfHjL\QaUYVc[d_\b\h]l\nYoZqYs\v]
BaFgHZIcJaOcUbW[Xc`[aadb
H\WZgi
AdBbC\D\H[I\JbOaT\WcXeZ][Y^[`]fbj\lcob
FWVnW[^]bW
YfZivZ
Gdabb]mms[
V[Wi^]
W\[hv\
B]G\RWWmcb
Wf[bcZmb
L]V\Wjlb
@gD]MnO]WX[[_]`ccal\
Vff\rgv\
CaM]O][kv\
CeEcFcI]L]OcR\SeU[VaX\ZZ]e_bb\cbdbfcgbjalbnapeuj
AbC[D\EfFlGXIgLaNhO[RfSYYWZb[Z\W_]`]a\cidZfSgYhgi\ldmdnfoYrksevZ
BXCbDfF[HgIYJ\K]L]M[P]QeR[TbUfYZ[d\Y^b_\`bbecZehhilYm[o\p[sUu[
@dAYCcDgEWFcGfHcI\J\KnN[O[PZR[S]T\U[VYW\XbYc[Z]V_R`Xbfd\e\j\pgqhr]t[u\vW
AcGbI\LbM\OfPjS\XdYeZY[V_\`aadced]eaf[lYn\r[sZve
@[A\DZEcHbIYJZKhL]N]OfPfSdU[V[W]Y[Zb[g]h`Zd\fZgbhZl[mep]qerX
@bCUIiRhY[b\eZf]hbjak[l\vd
ChH[L\N\UbV\WZ[Y\Z]Z^Xc\d\esh[j]tYu\vZ
@\CdDdEfFbH[L\N\OgPbQ]VbW[Y\Zd\b^\`dccjbk\n]t\
M[RhV\c\m\
HaJYM\VeYbZe[\^bbfh]m]u[vZ
AcC[EdF]GZJgLYNZVcW\[\^\_\cbd]f[h[kZlg
A]G]K\LeM\SeVcWX[c_acaeaflhbkbr[
J\Vh]ddceg
Wi
A[B[CkFaJeL\W[Zq[\c\f\r\
B\W[[ieZ
JeN\O[Wa[b^Z`h
@gD\EeFcG\HYNdPgX[Y[[[\[_a`cccf[hfk\lemcnbr\sbt\u\
H]f\rh
A[BVC\D]FbGeH]JeMXT[WZ^bcddhehg\h\knp[qbvb
FdJhL]McRdW[`]c[retb
@[A[B\D\EWF\G\H[JbM[NTO[R[TZWVYZZZ[\\[^[_\arcdd\e]h\jYlYpXr\tYu\vX
JcWZ[gv[
CXJhTaX[uZ
CbDdFfGZHfJbKbMfQbS\]\_]a]c\e[faqbrftaudvg
C\E\FbYc`jc]ha
D\EbFdV]WZZb^ghcqb
CnGiM]RYWeb\
AcC[G\JcKZMYOeP[Q[RZT\U[Wb[Z^[`fbhddj\m\n\o\pbr[s[
B\NmWZZ[[m_]c]eaffjdlZp]sdtc
RkWX
O\PgVeXd_[fZm\ui
KmO]W\o[sZu[
@dCcI\K\L\OWRbScViWge]v[
H]IcKZWfo[sd
C]VdWe\\d]ihua
BYDaM\V[[ejjp]ubvg
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`db\e]g]l[m\nWo[qcr\sWubvZ
J[Vd^g
H\ImR]WY
Yfrb
I\W\e\hpt]u]
R]oZpmqer]
@aB[CdDdF[G]H\L[M\N[P\UfV\WYXeZf[X\\]c^i_\`fagbZcYgbhkkil[m\nap[sc
B[UbWf[Zkfv\
LbW\lf
CbW\[aeWfblcto
AbWXXZ[b\n^]
Whlcrc
@[BgCdGfJZK\M[NcOYPbQ[RYVfWZX[Zf[e\d]X_Yadb\fakYm]p\q]rYtZ
H[I\J\RhVbfXg[jbn\ret]
Ya[\]i_]
@bAXB\DiFcGeHYIbLYPcQcR]S]T]UZXYYU\b]d_e`\cZdbf[g]hcm\p\s[ve
CXD[FZI]L\V]Xb]i^Wadb\ceeek\thu[
ZjcZe[sct\
DbFdHcKdMbNcQbRYTYVbYbZY[R\W`cabbWfZj[kYlfmZncpcrd
B\DcF\G\N\P[QdTbVbW[[\abcYdbe\jjl\rbu]vg
IbRbbg
Uio\v\
O[VbWgZ\te
C[DdE[H\J\K\MeN[RjZ\[]\\]gb[dilembpYq\u[
QfVcWYZh
C\Wne]
A\DaFdIcJ[NdOdQdT\WVZh[e\Zcdd\f\hZj]kZliqbrYs\tgvT
F[JZO\S]T\UbYecZf\lbm]odrns]u\
T]W[Xg^eeehg
BbE\FcGbHcIjKaL\OYTbUfVZWZZ\[\]f^\ccdceghbk\l\n\o[p[qZtZv\
@[A\B[CZF\J\KbO\R]S\TXW\[]^\`[a\b\gfiYl\mdnbohqerXs\ubv\
@cEeHcI[J\N\R\TbUaVbWUYc[c\[^e_eaefdj\m]pcqbrZtZub
B[D[GQH\KdM[N]P\WhYnZc[Z^]`je\fZhirYt\
@cB[H[RgV\W[[[]baZd]h]mbv\
WZZk
WZ[h
O\Vkv]
C\U[WZ[d]d^hccliqa
CdK[UeV[XeZ[_a`[c\g]jal\mgnao[
O[P[VYXbZ][\^\`bjgp\
@eGhcbl\
fZrh
@cBbCgDdFYG\H[NcP[QYSfWZXbY[]d^g_d`fbZdie\fZg]j[kYlbm\o[qftY
C\GoH[LZWY
AbG[Yg^\
F]HbMcPeVgbbllqf
V[Wa[g
RdVaWblbmftev]
@bBcCbGkJ]KbLgPdRaS\WfZ[^\`\ecfihckWlXnbobqXr[v[
B\LYOdR[VbWR[Zkn
O\R\VhWj_bf\kYodvd
BaV\Z\eckhldv]
@dA\C[E\GhHfK\LdPaY[Z[[W\\^\b]cbeZf\jhk]lYn]pZqXt\v]
A\DbEcF\M\WZdbvf
GZUcV\Zo^[k\pW
C[KbOZP[SgVbWeY\_bfcidmfn]obue
I\M\OjV\Y\^[_ecc
FWRlY]Z[[\e]f]mcs[
@[CXH\N[VcWZ^[_\afeohgjdq\t[
AcBhOcRhSdVZWcY\\h^\c\ebfdlWr]t[u\vg
BiDZFZGYI\L]PZRjUcXfb\cce]h[lXngtavd
@\F\MrP\W[[Zl\
AeC]D[K\O\V[X\[[`hcbjfv\
HdJ[OhT]UdV[W[Z\]b^[gdj[mcnaodp]r[s\v\
L]O\RfWi[\cbl]
Ag
GbHbO\P]Q[T[U[WaYc\Z^\`fabb\cZe\fejdlbmbo\vb
ng
ehmd
H[P\SgTeVcXd\cfckbl\pdsd
LmNbWS
BZMZRrW\\cfX
A\BYCdF\J[OfR\TZ[X\W^Y_]a[euh\l\t\
AbBbDcHZM\N]QdTfUd[dbefbhbk[lYobqa
M]elu\v\
BYCbGbHbJ\L\QbRZT]VYWjY\^ac\d\f]pdt\v\
uf
AeCaOfVdWaZ\`[c[e\kkl\uevZ
A[BiDbGdHhO\Q\VjW[^dd[
A\DaE]HZJdKbL\MbN\S]VfWdXc\\]fa[b]cdo[q]sev\
DlW[
HbJdL[R\VZ[me\
AaVjc]
@[A\BYMeNbOeP]QYR]SbYbZg[d^]_\`\b[cbfcg\jbk[pjqZrX
@cCZD\FbIaJcMcPbS\[d\cdfeblcvg
AeBbDcF]GcHZKeMbOdTeUbV[W[XaYcZS]b^\ebhbiekcn\q\v[
@ZA[B\DZFoHiIfJWK\LZMYNTPZQmR]S]VbWPYYZh\X]V^d_Z`\adcbd]eSfXgdjbkVleo\p[r[sgt[vY
B\C\DdJ\K[LZO[RYWdZ\[V_d`bbZcXd\e\knl[t[u\
LkR\WY
EbWh\b
O\l\vi
B[EcF]G[H\KaO\PdReUbV\W][reYf[mZnbvb
BZCYJYOZSvU[W[XbZZ\Z]cc]ebhkjbl\m[par[s[tWugvc
@cBVCfDgF[GgHYJ]M[OgQWR]TZVXWYZU[W^f_[`jacbWchd\eXg[hUjXkWlcp\s[tXu[vT
CYJaTbW\\b_dcdehhdjekbl\n[sdthvY
Wh[\
@bB]CaG[IbKZLZObR\TbUcZb[[\\]c^g`[a\h\lbnaobqZr\scucvZ
@\CmDdEbF\GeI\JbPfVXW[XcY\\Y]f_be\k\rct\v]
Ac[[f[mcobrgsb
@eB[C]DYEbH[JbK[LZMeP\R[ScTYU[V]X]Ye^ebdc\edfWgehcjblYmgnbobpcqet]ue
@\BjEbF\GdI]KbPaQ\WZZc[d\bb\c[ebhdk\m\resctZ
CZF\HcO[WfXcZ\\hb\emfbhcoZpdq\r\tT
DZHeWbZ[\[fdpctf
Cg
@ZCfDfEjF]G[IYJ[OZVYW[YY`dj[vb
AbCbDbE\H[JVOZTZXdY\[\_[abd\e\fllcqZub
@cBZDeGkJ[MbO\S[T\YZZY[c]\`ZaYcge\g\k[neo]s\vZ
B[DeOnQ]V\W[YZ_\caeXrbve
@cA]BbD[G\JZLcMYU\VZZc[Y\d^cbkd[eamcn\obtdu\vd
GeM\O[VfWe[WaeenlYvZ
BZCbGbL\OZR]TfUkVbX\Ze[W^h_[`kadcZechck\lXmXo\pZt\uZ
A]B]VbZl
LhWX
B[LZRZWn[]ba
BgKbMbN[OXUbV\Wg
eh
B[C\GcH[JgNaO\S\T\VYWa_ac\ebfjl\p]sb
N\Vghkp[r]
LdM[RbV]\\k[t]
BXHZLVMdO\PaS\V[WYXfY[\i`bcbd\e\fZhYkqmendocuhvW
@gBVC\DcEbFeGRHVL[MdNdQ\TdUaY\\e^YcfdceYhbk\lhndoWp[rXsdugvX
BgEcZbhc
WbfZrh
KoWcqasW
AcCeJZK\MZV\Ym^[_\e\lZp\v\
@\AbBZDbFaGYI]JgL[MVNZPUQaR[SfT\U\Y\\\^c_e`cegfch[k\lbmfoYpXq[rYtb
A\B\CZGeHVJbKXMeN]PaQWR]TeXdYc\bcWfXhdjckYlcmdnfohpot\u\vc
FaG]K\QbUcVXWcYh[\\e^Z`bbde\fhgdl[m[n\ocr\v\
@ZBeCeF\JZKhM[NYOYPfQdT\VbZc[Y^Z_Yeffbh]jdldm\o\p\s\v[
EcMZO[Wb[Ze[lavh
Wj
EbFdG\M[Vb^g`ac\gblYrdsetevf
FbW\[h
G]ThUbWZ
Wg
@bA[BXG[HVIcL]R[SXT\USVcY\[\^b_b`[fZibl[menbodpbqhrcsetbu\vZ
DfE\GaNWR[Wc[d^cd\tZ
B[gjh\
ObTdW\gfjbqbuX
HXJ]OZUcZd^Ygmm\p[q[
A\CcN]OoV[W\tjuZ
BeEbGaH\J]MbR[WaXeYc`[acdbe\g\k[n]q\rhuZ
@\HcNeR]SdVeWbZY[d]b^abbfch\kZlf
BZIiO[T]Vd[d
BcGbM]O]PbS\Yc[\\d]\cdd\e\ffobr\sbv\
f\rh
EjJaNbOdW[X\[d^c_\
B[KZO\RgTbUdW[X\\[]V^bd]meoap[ub
@eAaBbC[DdEVFgHeI\KbMcOaPdQfS[VbXdZh[[\Z]a^f_ibbc\ebgbjckambncpbq[s]tbvT
BfCgDYG\IbJaL\MYN\O\P[Q\T]U]V\X]YW[Z][b[cbdYe[fYj[k\m\ncp\vr
A[B\CcEcI\K\OWPdR\VlYZ`cb]cbh\mbn]ofpZrisYt]
I\N\OhSfXf^Zccl]
AeC[DcHcJcL\M[O\PfSaUc\d_]`ZcZe]fhl]men]o\v[
PiY]^[r\te
Wjt[
AgB[C[DfGcK\L[NdPYQbSbTUV\X[YY]a`ba[b\c[dXedfkh]jbqbrZs[tauav\
BZE]W[eovY
N\\]hg
@cBWCeDYE\FcGiHeJ\KaV[WY[i^d`ec\dcqc
F]UgZd[\_ci]l\mfo[p\
uf
A\GjRdSbb\
D[E\G\H\IfNeOVPdVZWZ`jhZj[n[o]
Yi
L[Wjhc
HbLZN\PcTTU\VZWVX]Z\[b\f]\_[`ebZe\fdhjjalkn\paqbrYset[ua
@bAbDdGaI\ObPcSfT\UdW\X\\\^Zafbdf\hal]odp]
Wck[mf
A]B\CdJ]X\\dc[f\hdtj
B\D]H\N\P[S\UbWkXb[W^\f[iblcrb
BXJUKbL]MbPWR]U\V\WfXdYfZd[b\c]ia\ebg[lapcq\t\uZ
I\JwM[V\Z[u[
LjWYei
C[\g_beatc
@]A\B]D[FaHZIbLhOcVaW[Y\\\^f`fc[edhdk[l\qdrdt\vZ
EaGiH[JcR\Z]]d_Zcdebfeh\k[mbt\
B\D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnap[rXsft\
VXWr
@]AcB\FbH[JbKoL[OZP\VeWmY\Z[\\]\_je\pWqb
CcW[\k
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s\
AdC\DbE\GbHVI[N\OaQdS\U]YX[a^\_[cedeebfagdjZk[nbr\s[vb
HhJ[KbOcP\S\WbXcY[[Y]ea[b[ddf[l\n[obpaq[rbvj
@[AZB\EcF[JdNjOdP]VZW\[e\e^W_c`\a]cce\ldmbu[
@bA\EaH\TcUZVcWcXgYa[\][eijakbqZu]vZ
AZBZDbEbGWHdJXMZN[P\Q]TcUjV\WZZY[h\Z]b^b`la\cdd[eYg\jbkdmWnZo[p[r\sfui
@eA[BXCcDZEgFfGYIcJ[KgLZMjNdR[ScTaV[WdYb[Z\Y]Z_f`\acbcdXedf\gbk[lWmcobpaqgrYtYv[
BYIcLZOTP[QdVcWnZZ]caccgf[g\tcvd
Tie\hk
CcD\I\J]K\PbSfT[UiVbY[ZZ[d^\f[mhn\oZpfubv\
GZJmObW\X\Zf[l^\cchllWv\
B[GdIXJbLkO\WY\bl]mZnjs[u\
fYri
B\DcF\N\P[QdVbW[abcYdbe\jjl\rbu]vg
ej
L\R[W[kk
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
KcPfl\
HbKeW[^]f]h[sju]
BeF[OdWYehjlv]
@\CaHcKeOZPcW[XeY[\b^Z`labc[f[m[oep]rftd
@\B[C\E\H\IpJ\K\L[M\O[P\RrS\V[WdXcYW[Z\[^\_\a[beebfWhbk]lZmZrgv]
DgLkWY_gv[
C[Wi
@iB[DeGaI]NhY[^\`[cZe\kkvY
CdM\T[XcYbf\ojret\u\
@\`bmgtbvb
B[EeF[HeIdOZPbSdUlWV[b_e`\ecgghcn\o\pdrcs\t]u\
KfWZ_ocakd
@]BVCYFZGYH\IlJZKeM[N]RgV[WZY[Zb\\f[mbnZre
@\BZDbG[H\J\McOZQcW\Zb[c]k_e`ccZf\j\l\n[o\pXt\
@YAcBZCWE[GdH[KcLYMYNXOePSQZRZVbW\XUZY[b\g^V_da[bXeegXhZoWq\r\sXuXv[
BdE\Rik[
HcK\VZWYXk_Zp\
A[K\L]MgPYSkVbY\\ce\fbleo\ua
@kAcBZCcDaFlGVH[IaK\LZMfOdPbRgSWT\USVbWZYe\c]X^Y`[ahc\dee\g\h\iajbk[l\nbpfqlsctau\vZ
B\OcRdV[Whejhhrb
FbWeY\[b\\_a`\a]eftcu\
A\JhW\Z\jbt[ud
GaRcSbVcWYYce[hjjcuZ
@cAZBVDcF[GgHYK[O\QlR]S\TZUZXYZ][k]d^Z_\`Zb\c[dbeff\j[lZn\o[per]s[tXu]vW
@\AeBZDeE\F\G\H]JbMdNVRZScUfWeXZYbZf][b\cfebgZlUpYrbt]vY
LbV\XdYc\bc[eblft\
OfPdVhWZcZ
R[U]Zeaamgo[
E\HbKiR\^]qd
@\D]FbGbJbKiL[MdVYWZZ][y\b^\c[eXg]hcpaqev\
D[EeR\Xb_Zabcce[hfjh
F[HcR\mankp\
EaF]GZIbLXNeU\WkX][[][^]d[e]kZleobqbra
DcTdW\gfjbuX
A[B\EfFWGcHfK[SfTeUTVfX[YYZ[[[\Z]b^Zd[fZgljbl[mlo\rbs\uZ
A]B[C]DcF\KbMeNcS\T\V[WcYm[[^\e\ncobr[t\ubve
BZE\G\J\Pd_\`Va\chdah[k\uevY
@]A[B\ChEbFgHkJeRaW\XmY\Zb\[`fbbc\ddedfYhZn]p\r]tbuXv\
@cA\EdVXZZ[\^bc[ddijtZve
CjH\J\L[ObUlW]XhYfZe\e]\^Xg\hcm[n]odp\
DdK]N[R]TbVgWia\h[lZv\
G]P]SbW]ghlimhoZ
E]HaMcTbW\[h_bd\t\
HbWam]njo\
VgW\ff
B\HbJ\KhM[PgR\Y\acc\d]fbh\l]mbpcrbtd
A[CgDZEeGeHgJgK[L\McQ\R[SYVbW[Z\[f^e_[`Vajc[ddeofXhYjclXo]rZsbtXu\
BZL\TcW][iegob
H[J[M\O\V\XcZce\h]m\nZo]po
DdI[L\M\OeWVX\[c_]
A]G]K\LeMbOcRhSeW[_acaebflhckbr[
D\Fkadckl\uZ
A\BZC\GeHbJgMeRZS\T\VcWXXeZ\[dc[e\fhkbnkp\sctc
A\B[CYFbGcH\IbMcOXP\RdUcVhW\\c`\bWcbf[hek\oZpcqbtju\vc
@\BbCbHcIgJaK[L[NbP[Q\VdWcXWZc[\\d][^[_Xd[hljhkdlXmYndp\qXrYsbtb
B\GZH\J\L\O]QSWkZY[Y^jeYvp
DZFZL\Q\S]TeUaV\We[\^X_da\b]d[emh\k\l]qdr\uVve
BRCYEcLbQbSaTdVZWrYZZZ[W]d_acbfbg]h[j\mbo[r[tZucvf
GaWjeblZsetb
B[P]V\WgZc[[]Y`bc\elf\h]m\v\
@cC\GdHbJbUc[]]dehf\lcv]
CfF\HYJYM\NcOWPYQZSbT[UcVgWcYd][^[_ec\d\feg\lcn\o\pYqXrfsitZvZ
CcG\IYJfOpPeSiVbWf`\d\fWr\
BXCfD]E\FhHhJ\KcM[QaU[WWX\]fc[gblZm]n[oftbvh
M\VZjhkbm\p]ue
@cA[BlCWEeIYJcNaPdRZW[Yd[c\Z]b^X_Yb[ced[fcjcpbrduW
QfVcW\
@YA\B[CZE\FdHfJ\KcO[R]S\T[UgV[WYZ[[\]h^Z`Za\b[d]gciYl[mdobpcqar\s\vZ
C[DcF]GVIoJ[K[O[P[TZU[V\Y[[[^[_Z`ZebfXhYjblZmYoapfrgsat]
K[M\VZWXXdZ][b]c^g`]g]lfmfnao[
O[P[VYXbZ][\^\`bgcjfp\
LbUjW\]kmluf
W[[g
HcOhT]UdV[W[Z\]b^[gdj[mcnaodp]r[s\v\
B[HgLfTbVdXb`af\m]qbvb
CfEbH\McOmSaVdWQ^\`[adcXdee\f]ldr[s\u\vW
@[E[F[GcJ]NhQ\R\ScT\U[WdXmZd]c^[_ba\bbhhkZlco\p[t]u\v\
C\G\H\JgM[WaZa[]\a`YbZd[eWg\l\m\uYv\
SdW\[\vk
VhW\Yf[ba\l]
C\L]O\ReWdZZ[e]chdlitYu\
Yd[decjbnZrbuh
D\OYVYWjY\Z\v\
@aBUDeEcFdHWIbLYNgQ[R\T\UYVcW[XZZX\Z]f_i`ZbUcadeg\j[ldmZnVo\rcub
FYMgP\TgU\VkWhXeZ[ebp\rb
CcIeN]OcR[Ui[\\e]]^g`ic\d\kclbo\qfv[
BbD]FcGcIdKcOdS[T\XjY[[\\b^d_\cfe\fZhYlXsit]vh
Wi
JgNcO\Wb_ba[hc
OiP\Wc`c
O[V[aj
BZCXDeEgNhOVTZVcX\ZX]i^[`ebbcfe[f[g\hbj]m\o\pZq[rgs\t\v\
N\WkZbfcjgl[
CcD\F]H[JeK\N\OWV[WdY\Z\[b]\`ih]u\
OcSZehflh\q\vf
ClF\I[JdNcOZP\SbVXWWZ]_]e\hbo[vX
@iCgDeGbNhY[`[cZv\
KdUcWZeisbtZuk
BWHcW\[b^Zjfkd
CbMcN]W][b]glcv\
LdR]VeW[Zh^f`b
B\Hg
@bBYEhFfGeOfP[QcR[Vb\]`\abcYeehYlXqdt\vd
E]F]GbO[PnV]Y[]bccebv\
DfG[ObVfWYXe[b`bb\vg
AbGbH]L\P\Q\RdUdWZXbYcZe`\d]eef\h\l\njq\seve
W[cg
AdC\D[H[JZKcL]M\NYOfR[VjW[^[`Vcbf\h\jZmXn[oiscvd
BWDdF]HmJjK\OdV\W][d]c`c
A\B]CYDiFZHVJYLXMWOcPZQeR[S\UbV[Y[Z\[c\X]R^\_b`[bic\dbeajekcldminfobp[rcteub
DZG]HbMdZ[[[uevi
AfC[L]O\PbSf[\^Xc[d[ehf[kdmXn\obu\ve
B\EdFcJ\MgRdV[a\cYd]eZf[hdjgpXq\rbtev\
V[W[enjdt\
EbH[K[RcVcZf]a^c`\o\pfsc
B[DaFaJeLdP]WeZ\e\l\rgtbvl
@XAaCgD[F\GgHhI[KbL[MbOYPUQfSeTZWeZ[[c\g]b^Y_\cZecjbkZl\maoZqdreuY
AZCWE\F\I[JbL\MZN\O[R\TcU\V\W[Z]]Y^X_\afb]ddeYg\hdjckal\m[obrYsZtfuXvg
F\R\Wg\h^[ffpZ
CdH[VaWY[\^\adhbobrk
GZJ\L[MaOZU\V\WY[\\d`dfVh]kflZn[oap]rcsntbug
@cBUC[DaEcFaGbH[IaJeL[N[Q[RZU[VbWbYcZf[b`dbbefgbhdjgkXlgr]tYu\
BZIcWg
@[CWE\FfHgObRVU]WcZ\[c\a]g_]cbph
FZIkOZ
I]LdRdT\ZX\Z`\hcll
BZG\H\KcM\RoSbTcWRY\[[`kcZret\
CeFdJ]LcMbO\SgTcV[WbY[^[_cacedf[jdm\s\tb
CdYgpf
@iB\DdF\GbHcJ]K[LZM[NeOcWcZ[\\^f_\aZb\deeYhbldm\nco[q[vW
@\AbC]FdGfHcT\WWX[^c_\`\ecn\o]sju\ve
B]DXF[G\IbJ\KZLbNcO\PYQ\T[UbVgX[Zf[[]Y^X`\aZb\c[e\hUmZn[o[u[
CdM\Xchh
BbJbScVbXa][d]el
BcEbFeG[HaJ]L\M\O\QbTdV[W]ZmcYd\e\lZmXn[oevd
Zbgbpi
@\A\BYCbF\HXK\M[N\O[VjWkYcZb[b\V]g`cc[kblZneocq\udv[
T]n]pl
@]G[JfM\ObPZXdYcZ\^]_habc\ect\u[
@[A\BUEdGdHdIcKbLXM[NdO]R]SYTYUgVZYb[c\f]g^b_fa[bec[eZh[jil\mXn[p[qetZub
BdCeDbE\HVJ\MbPcQ]RhUbV[X[Zc]X^Ya\c\fbj[lcmdngofpZq[reseua
BfCgL]R]S[TcW]Yl\Y^[aacbf\gfp\
B]C[EbFaNiO]V]WZZa`\b\d\f]lfr[tbvZ
BYHdJjW\n[
HgWh[bs[t[
AcDaHWKXL\P[SeWUYdZ[\\_i`\a\cbk\
H[LeWWZa[e]\b\i[mgndp\
@fBTCYGfIdKXL\OcPeQgR]TZVhX[YfZb[Y]b^Y_dadbfc\eZhfi]lZmcn]pdq[sbtcvd
BdH\JbLdN[RjWWXiY[]\`\cbe]j]p]tdub
OhV]WgXbYficjcr\tZ
@[CbFdH[I]MdOVPbT\VbX\YcZ\[\]\^c_W`ca\b\g\hZjhkZl\q\rbtdvd
AdCcEbW\[c\dsj
E]HaMcTbW\[i_bd\t\
CfL\MZQfR\V]Z[[d]\_\`abYc\d\f[hcqbr[s[v\
B[J[WYZmedhZ
@YA]BXCRDbE\GbH\IZJWK]L\MYN[OXR[S]TYVUWeXXZZ[Z\W][^\_V`]a]b\d[eThdiujWl\mZn[qZr\s\tTuVvW
AcB\HZNZUiV[W\Za^Zd\gbhe
C]W\_[th
GcO]SjV\WeY]`hcfrU
EcGbHiO\Vb[\^Xeglbmgo[sZ
CeFhIaSdWkZ[[Zt\
AbB\C[HZI]L\NYOZRWS[T\VWWZXXY\[\\[]X^Z_ma[bVcce]h\j\kZl[ncp\sZtZu\v[
B\CWHeIsN\O\VZW]Y\_[f[rb
B]WjXcnc
@[AcB[DbG[HcJdLYM[ObPdS\T\WbX]Y\Zd]]_e`ZcWegfjhml[mcn[o[p\r[sftZvd
A\BYCXGhJYMeNgO\PeQ[R[T]V\W\Yk^Y_ZdZf\h[j]ndoiqZs\u\
@bAcCbGZH\J\P\UbYg\ea]fdieper\tdu[
@aAbB[C[D]F[GeHbJdKbL\ThU\VZXg[h]d^[_bc[g\hYk\lcm[nWo]uf
P\VeWeYi_\ue
IjW\
Wingt[vd
@eAVB[C[DaHZIYJTKXMYNVO\PbQ[R\S\VTWYX\Y\Zb[\\[]c_Z`caWchd[eXheibkZlZm[n\pYqar]s[tg
AgBnGTNcVg_qc[hZsb
@jB\FZJeM]V[W\^Y_[`\jY
CeD\G\J[O\S\T[WbYeZ\[Zebleq[s]tbv\
@\E\F]GeHdK[L\RZWdXj[c\[`bf]lUncq\rbtbuY
H\Uch]mcp[rh
W\Z\eq
@[B[E]HfJ\KaMZQcR\T\VbW[X[ZZ[\]]^b_\b[c[e\f\j\mXngoWqbs[uevZ
DZFcHgJbL[M\N\P\RfSdUZVZW]Xc]c^\_\`\aaeXfcg]k[l[nZp]qcrksYufv[
DkH\W\_jr\
W]X\]decjg
C\DeG[I\OeRgVcWWZ\\Z^Zbccee\fZgbj[p\rf
@eA[CdD[FgHXJZKcL[MVOgRZS\WeZV\]^\_]`Xbbcld[eefbh]jcmhpYris\
CfFcGcHYJjK\TZVXY[Z][Y]\^b_fadd[hgkZmbofrc
A\BXC[DfF[GgHeIdJ\PXReTWWdZV\ab\cYdaeUf[hfk\l[n\p\q\rcsatWuhvZ
@\B[E[F\GZHnVeX\Zk_\bacbd\edf\gclYmZo\t\u\vZ
@cBZE]G\WX[\^\egnb
B[WUelt[u\v[
H\J\T]Zd\[edgkhapfu\
NbOaVcW]\j
F\KYY\eov]
H[J][]^[gj
H\ThVdWh
\g
Vi^[ga
CdG\aijb
B[HoQlUXW[b\ddnZoYv]
A\BdH[IcMcOZWeY[^cbbjcl]odq\scvk
C[DgH[M[QjR[U[WbZ[bjo\v[
CdGbHVJZK\OcTdUhY\Zd][^d_]acb\ebfdm\nbobpdsXu\
C[FcHjW\c\p]qY
BZE]GeH\J\KYLVMjQ\S\UfVcXY\a]\`dbeccd\eef]hfmZrhsdtbue
AdBhCbE[FhGbHcM[NYQeT\Y]^Yb\c\eZgbl\mbnXo\q\u]vb
@\CdDiG\M[P\R]ScV\W\XbY[ZZ[e^a_bcgdceefdg[hYqbr[s[td
N\W\\]hf
F[J\enh\
W[Z[[g`]bb
@eB\CXE\H\I\K[OYRdTeU\VdW\Y[[b\gaccZd\ecf\hblYmfn\o\p\q\rdsgu\vZ
CdDhFeGYHcJ\K[O[QbS\TZVfYYZk[Z]a^dcYf]lanapbr\
P[Yj
OaV\W\XaZk
@fBZC\FgGcHdJVKbLZN\OePWQZRZTbVbWbXYZh[\\e^V_ad\i\jXk\mbnUoUperdsdtZvY
FbL\NhO\RbWc[Z^d_eagcXgghco\q]r[tbu\
H[J\KeOhVnW\ZZ[\_bcad\hZ
@ZCfDfEjF]G[IYJ[OZVYW[YY`dj[vb
EjJaNbOd_\
C]HeT\X[^]n\o]sku\
@YD\FbH\LbNdO\PcThV\Ze\b]b^b_f`baccaj\lXq\ue
F\OdP\RXWgY\]c^\_[`[a]cch\jjr]v\
BhDbFfW[
E]HcO\V\WcX[c\hbsjtXub
jj
@\NeOa[Y^d`cbaeblZpgritk
A\BnCcDbHbIYKbL\M]N\O\PdQbR\SdTYUcV[W[X]YZZ\[\`bb\cZe\f\gahfiYk\l\mcogp[rcs\t[v[
@[BcC[DgEgFcGhHgKcL]MaOcRXSb[Y]Y^Z_j`]bgc[eZfgnfobpbqcv\
B[EaFfGdI]L]M[OeP[RbUdVhWcXi]S_[`\abc]hgjbl[mcoUr\scthuhvY
BWP[R\SaU]VjWq[]odp[
W\e]hjj\u\
AcG\IcObPbWmYcZ]afcbeblZv[
CfG\JcK\O\T[U\V\[]]a^\_Z`ac]ddeghbl\rbs\taug
AWHfI[KbLWNfOhPcSbUZW\XiZX[b\j]b`[bbcadcfXgZj\lgp[qZr\sdtbuevZ
@\AeB\DfG[HYM[N[OhR\T\U\VfWeYe[R\Z^\_\chh\jelYv[
CdEcGcI\J[ScVdYdZc_caec[fchgjcmdpate
KbO]PfSlWXs]
@]C\E[GcNbO\S[UXVUWZZ[\k]f^\`caac]egfYjdk\lcm\n]p]retgugvb
DfQgW[
FeHkIcJaOdSXT[UaWYXcZc]]`[aadbnZvd
H\W\og
AgGYHcLlOcQ]WYqg
Jguf
@iCcFZGkHXI]L\P\VjWZXdZb`[aehhm]qYsYtc
W[Yi
RfWZ
KdYgub
B[R\W[Y\ro
BeDfG\JlO[T\V[WeZZ]\^[chrbuZvc
`g
LkV][[e\tc
W\lh
TcWe
CeHcOdS\W\Y[^]cbe\l\qfsd
B\JbWg[h\]d\t\
DgOdWe[\
HcK\ScVnW\^\`b
@[L\MZO]Zi^cd[h]
Ccsj
_\hi
FbOePeRX^\uavg
AiR[
CeDaM\N\OYScTeUkVeXfYc\[]c^\a]cYeXfal]mWnbpcqcrZs[u[v[
LkT\WYle
Li
HeJfSjUdWYX]^]fmhjl[oeqkrn
qesctk
@cBfCYE]H]KcL\PcR[TZW[Yd^c`YebfbhZlbo\p[q\re
OgUaW[
@bAaBbCgDbGjH\JeKYL\M\OYP[QjR\SZUgVcWYXdY[ZW[e\V]\_b`]aabfcVdigloVp\qUsetXuXv]
D[O\Ye[Zc]vo
A[EZF[GZHRJbMYN\PYQkS[T\VcWVX\YXZd[c]\^Y_e`bbZe\g]hjlcmZn\oYqWt[vW
@cAcCcDaF\HcM\N[ObPbTbV[WbX[YZZb[\\c]l^e`dafe[k\n]rXt[v[
B]D[NfVbWb`[a]k[ldr\v\
CaH[M\NYTdW\Y\^\`beZhrlbmZo]p]q\
G[J\KaLaM[OWRiTcUjVdWeYcZY[b\b^X_[cbmXp[teu\vZ
Wc[[b[ejhW
@eC\FfGcHZIdKaL\NbR\S\TcVdWe[b\\^[acggm\p[q[rbtgub
A[B\DcG\H\I\L]OcS\TcUeWf[b]d^\_i`[agcee\fYg[h\kblem\q\rbucvZ
B[DcW\elv[
W\hkjbpg
@bIbJcKgOYSfVc[Z^\cYjbqcvg
BdFbGbHaK\M]OcTbUbW\Zc[Z]hfZl\o\pb
KeM\N]R\UZV\WZZja[daq\
Kapgs]
O\Vf
CdLhWXZd]X
JeZg[b^dlbv\
C\D\EbGfHaJ]O\]gbcdbfhlbsevb
BeVcWZY\Zdr]sg
B\DkObVZWbYZ[beaqb
IYWh
A\BZC\HaV[WYXcZ[cbecjbkdm[rkueve
@\AXCeFcNgPYR]U]VbYcZ]\c^b_\ade\f[hUjZkcl\mdngobsdteufvb
B]DcH\UeWZm]ugvg
PdV]YfhY
C[PcVZZ\`fhb
AbGaP]WgYaZ\[Y^cq[
C\JjLdOdWXZZaYcb
@cA\BiCjEbGZHUJYL[NaRdW\Xc[b^f_gc[d[egjblZmcnbrbsbuev\
Ufme
RbW\k\rg
H]Rm[\
IrOUWZ
_gcb
OfPdVhWZcZ
AbHj
@hB\FbMbhava
ReW]
Og
FdHaJ\KYMcOcQdTeVeW\]\aZcceaf]geh[oXpjs[tc
JgUmVeWdZf[[^[_fe\gji\mcn[oYp[rcs\u[v\
@]BaF\GaLdMbObV]WcYZZ\\e_bb[cZebffh[l\mbq\tcvX
CjWYZg[[`ak]
KfM\Th
JbW[_fadjeu\
@bBdD\H\L\O]Q\R\T\UbX[Z\[Z\i]\dbebjdkal[mdnap\q[rbscuav\
G[H\Wdgi
Vl
H\JbMkR]WVZb\d]akd
@bBbC\DbM[PlRcS\WZ^\`ce[vZ
@WB]C\GbIcKaLcPdSZU\Xe\d]c^c_c`ZcZechaqZrfth
DdFWG\HaK]NhQcReUcV\WVXbZZ\\^\_Zcbe]f\kZlds[ui
A[C]J\KfT\UdWWZh^Zgfm[ocq\r\ub
@cP\Wdlbq]vg
@\E\NjP]Zcvc
@[B\CbDaE\F\G]IcKfN\OVPeT\VYXZYZ[\\i][_c`ga]cbdZebf\jYr]t\vZ
VhX\Zc_bm\ob
B[WjX\f\obsb
PdV]YfhY
BZGcH]KkO]WdX\ZYngo[sY
BXC\QlVcZ[acbce[g]j\lfmfrbvZ
@jAcCbDVFeG\HfJ\KWNbPVQYSeTlWVYdZY]Z^b_abcd[hfk[l[mdndodp\qhrbsgtYva
B\HiI\OhQ]R\U\VdXkZ]f[lZob
AbB\CXDbEeHYJYK\MZNdOaPfRaSVT[VqWYY[[d]a^Ycdd\g\hcjdldm\pZq\s\tXu[
DUEjKZMZObSaVe`\bcdgjglash
HdWkc]e\
EeV[a\jl
B[FbHcK[si
C\O\Wc[i]j`Y
FWVnW[^]bW
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
@[AfBcChD\LZNgO\P[VWWdY\Zd[c\d_Ye\hcj\kdl\qbvX
@aBbEZF\GlLcPfU]V[W\X[[\_[`WjnkgtdvZ
@eA\BYCWDhEjHVJZNeP[QkT]VaWYZ\[[cbdYeXh[j\q\sc
@\BZCbEZF\GiH\J[KZP[RbVkYd\X^\_X`fdffYj\k\lcp[rdtbu\vc
@[AkBVEbF\G[HfJgK\LXM\P[SYTcWYYZ[[^cabbccbegfYgdl[m[oXqasbv[
AbB\DbF\HcM\N\OYP[ScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
@ZE[M[O[R]VbW[Z[\]_ec]ffjop]rcsc
F\H\L\UhW[ddejk\l\o\t[v[
FcV]Wg
PdVgWeve
A\B[CfD\E\GjJ\MdRgSfW\\\b\eghZk[qbr\s\
BgCbL[O\Wb`cfel[napb
BaC[GdH[IaJgL[O\WYecfbugve
B\CbDcGbHUK\MgPcRZTbVbYdZ[[d\h_c`\a\c\dceWg[hai]kil\qdt[uav]
B\P]VnWU^[q\
@\ClJ\]\^e
BdCfDVEZFaJ[RcVlWZX]Y[_\`\abcad\eef\h[ifjjlZrgtVu[
ARBbCeD]F\G]I[JbLZMgNbOhUbVjWWX\Yb[b\\^Xcgd[fdkdrZtWucv[
A[F\G]I\JWM\OcW[Z[[\die[k[v]
A[BXCcEgFeGdM[OeQfR[SbTdU[VdWZX\YeZg[\\b]W^\_Za[cddaeYfTk\ldobpYrbs[vb
A[B]C\FdHcJdL\MZN\ObP]UdVYZ\[[^c_bbaeZhikZs]ub
F\O\PeY\hj
Yh
@bAdBcCdD\F]I\J\KbOdT\VaWZXbZg]Z_cccdde]g[hbjckbmencodr[shvW
DYWi
D\EbFdV]WZZb^ghcqb
FZeejq
sg
B[DcG[MeScV][f\b_c`hhb
DdHcK\TbViW[Xj_Zeej[p\uc
Wahhjg
@dDcG]J\MbN[T]WdZn[\]a^\`dc\d]eZg]j\l\pctcv[
R\mgo[
D[EeR\Xb_Zabcce[hfjh
@[BWCcJfM]NcP]WbXaZ]]b`Zc\g]h\lZm\nbq\resYuZ
Hbm]njo\
L[T]Wm[bfdofp]u\
CdM\jhm\ue
BSFZGfL\N[OcU\V\WsZb[[^b`\f[lcnbobp\rcsbvU
W[XcYk\[]d`ie[mfr]u[
C\LcWh[[fckd
ClF\I[JdNcOZP\SbVXWVZ][]_]e\hbo[
@\AdB[D\EcH\IZJcKeLYNcOZP\R[STTVUZWYX\Za[\\i^[`YaYfYgbhYldmaodpgqYs\tWuT
@\A\BcCcDaEkIkJbKcNYP[RbUdVTWYYbZ[[b]e_XbahcjYkaldn]sdtlu\vd
AbB\C\E\H\JWK[MdNjO]P\SfT\V[WUYhZo[Y]W^Y_[`ZaXc[dbekg]jclWnWo\pbv[
AeD]HbMZV\WgY\_lf[l[maob
GbHeO\VbWb[\aab]dblbmgo\
FhWc[\t\
@]B[I\P]RoV[WXY[[\aZc\d\f\h[l\mbqbsb
ChD[GYJcL\MfNYO\S[T\Y]Z][g_dbfhhl\qbretY
B[SgY][]_]bbcdf[g\obv\
WZZk
@ZD]F\HYL\M[N\R]U]VbXgZb[[\g^W_]accae\h]lZmcpVrctev[
AfD[FYL[R[VdWkYbZ\a\ccecfdrb
F\GbInK]M]N\O\RZSbT[VgWUX[Y[_[f[g[k\o]uZv]
DUEfdgjY
W[\jlZ
B\CeLZRbVeYk[\kbl[qirZsd
AcSdV]Y\\i^\ffr]v[
@]A\D]EeF]IbK\LYM[N\P\T]UXV]WbZX\[]b^c_c`gaebddee]iclcmcqcsftcucvc
BiGeMhRXWdlb
BZVlWnZd[[\e^[hck\q\ua
BdGaWYY]kbsf
@\A]C\EgFbG\HbJcN[R\SZT[V[Zd]c^b`gbaccdcf[hbleqYr[tbv\
BZLsM[RXV\\\k\t]
U\Wjma
@dB\CbEcFdG]KcMjOXPiQ]RZWhZ][Y^[_[`afcgdleo]rfs[v[
Cie\h\qb
@eB[FYG\H[K]LYM[O[PWSfVjWd\b]d`Zc[ebfagah\q[rbsgt\vc
A\B[CXGbH\J[KgL[M[P]U\VYWZXfYZZt[[][_a`bcZeYhaj\l\ocpXrcs\vW
F]OhVbW\c\
CrOZVXWZcbebr\v\
HXgl
G[IgO\TZmipbrbte
@[B\CoEbF[GfI[JdKcL\M[O[PaU[Zg[[\a^Y_\cdeff\gYkbm\n\obpZs\
CeRjV\WXXiZ\[b^\_be\hbobp\
C[DeU\V\Z][f]hh\u\
T[U[Z\efh\ndogrk
mf
KjWee]
CeDaH\QbT\UdVZZb[\\\^]`fehh[vd
@WB\C\FZIZJZL[MXNpOUR[S\TZWYXXY\[b\Z^b`[d[feg\jdm\ncolpZrZscuZva
@cAhBfC[FbGbL[M[P\SYTXUeWYX\Y[Z][X]V_b`[a[bcdWefgek\lfmhnjoeqbs\t[u\va
DfIhV]WYce
AhJ\K\LXWhYo]e_]bbl\
DcWg
B[CcDgEcF]NaOYPYTcV\WYX\YZZj[c\b^e_d`\acedf[ldo]p[u\v[
D\GcM[VfWV[dh\lavc
CeDbE[G]H\JZMgS]TgUbWcZe[\\\]Yacbbc[d[ecf\jblYm\pZr[s\vb
@]BYFcH[KbMbNbOePdS[WZ^e`[lYn]o\plrbucvb
PcWc`gmbr[
IkOZP\
@fC\D\KbL]R\Wj^]hjt\vX
@[BZCcE[I\KYLZMZNjRZTYWeXaZc[c\Z]a^]`bcceYfYg\j\k[lbmenaoWpftZu\vT
@hCbPaV\WY_]
Cie\h\qb
\h
@]AiB\CYDeEdJ[M]PYQcV[W\YY[d_]`[b[dXf\g\hckZmbo]p[qcs\t\ue
BWCaFbHgL[MWN\OfQbSZTXWWYe[Z]\^e_[deefffibo[qbr\uavc
Rj_bff
saug
@ZE\FnHgKZO[PZQlVcWZYf_[`cgbh[jZs[v]
EbV\W[_gc[q\ri
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
JaWkZZcdgev]
CbD\J\N]Yba]e]gehhj]lZ
F]Hg
KkM\W\m[ne
DfE]Oc[edbebl\
HbLkM]V[f\rf
Uc^]obrj
B\Lj`d
CcOfUcV\W\ag
CjM\O[UiWe[\iWlcmfo[
@[AeB]CYDZF[G[HXJ\L]MZNYOaP]Q\S\WeXlYb\f^Z_p`[bWd[hfkZl[pYqYs\uZv[
B\CcE\H\MfO[PhQiSiVbWT[\^iecf[hdn\o\rZs\tf
EZFZHhVbW\\Y`jf]jb
BYCcDZF\I\K[L]MdNcPkQ\S[V\[h_\`\b\jbkZlbmcngo]p[sbt[
G\[bci
BbE[GfHYI\O\PZS[VaWcX[Z\[Y\p][^Z_f`\d]f[hZidlWm]n\p\tku\v\
G\IcJ[PdV]\iccfbkbq[r\tZv[
@eDZEbKYMhO[RbYd\d^\_b`facuivg
G[lj
KhWZYc\hffvc
MjW\
@hWf
NZV]Whoe
WY[s_alZ
R[\dfltc
Wq[Z^\e[f\sgt\
@dC]GbM\NbO\P\QbV\WV[fbfe]j\l[n]ocqb
BjGdWZackb
B[C[JYLbV\W[Z\[]^X_\bZeYg}h\peuV
BYDbH]KrM[R\Zbb[kenXpWqZuY
BmGaHcJiM\QcU\W\Z\b\c[j]m[n\q\scuZvZ
AcB\C\E\GbHYJcNbOjP]Q[SfV[XYY][W^Y`XcbeZfulbrZs[tg
Wn[\v]
AbBcCZEXFbHfIbKWL\McN\OWS]V\WPZb[X\b][_i`ba\bcdZebhfnhpcqis]ubv[
BZWme\l\
B]CbDbE]FcHXN[O\WYXfZ\[\\c]c_\ffl\o[q\rdscuh
DYEgFeJ]KdPdR\SfU[Vc[[\ccbebfcg[p\q[
W\Yhlb
C\D\JbL]S\Ub\[]\d]mcs]vh
@YC]GbHcK]M[NZOaPYRZTZUdVbW]XdZ[[Y\a]b`ba]b\d[gahgiZk[l[nfohpbrZsVt\v[
FbP[SoVZWZ_\ldobr\
BZHbMcVdWfZb[cgdl\o\
H[IaU\W\agecgg
mbogrc
B]ai
\g
O[V[WXaj
VdY\fdrh
AZDTE\FdHfL\NWQ\RbSZT\UWW]XX[]\\^ba[dkeYfVghhYk\mdnjofpbqUrXseuVv[
O\W\X\[\ucvh
AbI]K\OfWXXfbac\e[fbi\jcnhocp\qbu[v[
@\D\GZJ\ObWcZ[[d]g^abec[e\hpm]v\
@cBgR\ff
B[FmHoK[M\QhWiY\_[fXlYm[q[r]t]v[
BZEdFXHUJcMZOPPkScU\VbXdZX[\^Z_i`ka[bXcbfYgWhbiejek[lbqasSt[vY
MgOeW\Za
B\DeG\H\K\M\NRO\PbQ\RfT\U\WkXl\ga\bWebfbg]h[jmmen\ojpUqZtYu[vV
DgF]GaH[L]NdOYP\Q\WWYdZb^decf\g\heickgmZoZrctfv[
CiScX[[a\cfbh\lc
HeKfRbm[oipbq[u\
@dB\CbD[G\HVJbKWL\OZPfQbRYSZT[WiX\[f]b^b_c`bb]d\ffgcldm[o]q[snt\uZ
AZB\H\K\UXW]Y\[]]\^Zmhoap\qerlt\
Gh
B\IcWlX\Y]rasf
Fkl\ni
BZDVEfFgGZH[JdPbQYUc[[]be\j\kbl[mZneqbvn
W[[g
A\D\OXPbVYWjYaZ\v\
DgOc^cehh\qbt]vg
@bAgB\CWDgEgH]KbL[NaOaP\QaS]T[U]VbWd[Z\[^\_\blcTddg\hZjYlcm\nbo\qct]vh
A\BdCbDbJ]K[M\RbSbThUiVbWR[Z]\`da\eYl\ncogqerhsbtZuZv[
@eBZC\GbJcL\MYQ]TcU\WhZ[[\]e^V_]cld\eZhZjZlct[v\
CbE[NZOtPhV[Wc^\`[jjq\ua
B[EbNiP\VWW[Za`\b\cld\f\lfo\r[tbvX
MeV\Wdf[rg
Th
D\HeQbUXb]nZo[
AZDbGbHaJYK[OdQZUcWZY\[[\\]Z^f_\abbgffg\jbm\nboesZu\ve
@ZAfBeD\EYFnHlJbK\M]N[QeT[WXZ][]^\_ab[eZf]j\nYo\r\ud
B[DbF[HdJ\L\O\W][e`\b\dbenh\k]q[
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
@iChDdGbNfY[Zg`ZcZeeg\v\
C[Onj\r\
EhMZOYV[^Z`\f\jkvc
U\W[XfYf]c_ah\l\u]
E\FnHgM[QfU[W\X]][e\l]v]
@\AbOcVbWcY\]\c[ecfirX
@iAZEdG[JYR]VZWXZb\Z_]`\b]e\f[loqbs\
@eAgBXCbDfE]GeH\IiJfK\L\PcRZT\U\V\WUX\YeZZ[\\[^f`badb]ebf\h[j\kZlYn]p[s[tcvc
ehh[
@ZCcDZF\G[HeIYJZKdL\MWNYPhR[U\VeWXYY[[\]^Y`eb\d]eXf[jbl[mYnio\s[t\
G\W\Ybmcrj
CcJ[LgW\[e^\eZf]ve
JcN\V\Wmv\
@\Nh[c]gl\
AZBbC\DpEcFYK\L\M[P\SbWY[X]]^g`baZbndZf[gjhZiclYmbobpXr]tZu\vl
Vae\hsm]
B[CaD[G\JbLjO\R\^\e[k\lbv\
ClJbM]b\
@eVcW\b\j[ui
AcBbGbHXIaM\OePdQ\T\VVW\Zb[\_\bZdbf\o\rZs]t]v[
Wj[Ysb
@\CcDdG[H\IZJbLYN[OfPXS[UaVhWdXeY\ZZ[d\\][^[ced[e[f[gahfk\l\obp[q\rbvb
V]am
AaI]T\VhZ][gahvY
BjCbMZU\X[[\\ih[p\tZ
@fDZJdMnPaUdVbWV[e\Z^f_[c]eZjdmas\u]v[
AcOaS\UceltZ
BWChHhW\
@\CaNgWcZe[[`\a\m\oi
CZDbUgX\Zeekf]h\i\m]od
saugvb
B\DcK\MfY[[c`\a[f\hcpbs\ti
HeKZLfX[[]ccfdsotc
EcNdVcW[Ybcchblh
A\F\L\McNcWYZe_agbph
@ZA[BZE[F]H[JZKYLZMZOhPcS[U]V\W\X]Z[]\^a`YbYcdd[e\keq]t[vb
BaHgKdS\WZbbd\o[
B]H]UoZ\[\m]o]
B[V\Wv[\h[tYv[
@bB[EcG\J\KeLiMaNfUcWPXfZ\]b`Zd]fhg\hdlfm[n[qYrbuh
A]G\HhJaLZMcN[SYU]W\Zf[l]fcVedfik[lfm[obs\t\vY
A[BZCbDdJcOcQaWXZb]Y_b`YaZccfbhjs\vm
BjChJeL]P\R\Ubabe\f\lbmb
B[Hg[f
G\IcJ[PdV]WW\icckbq[retZvd
C[IfN\VZWbY\f[rg
A\B[DcEgFgG\JeL]M\NYOeQfR[U[VbWaYYZc[d\\]d^X_]`\aabZcbd\hcj[m\p[qfukvZ
@jF[GoL\V\Xc^e_\e\
JbLkOb[clb
@UA[BYCZDXEZFeHpI[JYLRMYN[OTP[SSTYUYVYW[YZZ[[W\X][^Z_b`VaYbWdYeYgZj[lWm\n\oZqbrWszvU
B\C]Wj
E]F]GbO[PmV]Y[]a`\ccecjfv\
AbB]C\D[LbWf[]_\c\fjhclbset[
@bGbTgW[[hld
DfGbObTcW[Yb[asevf
K[UeV[XeZ[_ac\g]jal\mgnao[
Ci
@g
@hAfB[CfFgGcHXI\JeKXL[MdOgPjQ\R\ShTZVZWcXeYaZ\[c\a]\^\_ibedXeifZgYhcjbp[qZr]v\
CbJbQ\SbWXYZb\e]l\u\vi
@WAWBYC\DkEiFSGXHZIXJWL[M[NWOUPXQZR[S\TdU[VTWXX\YVZ][V\Y^Z_[b\c[djeVfYh\jXkXlZp\uXvU
@ZB]CjD[F\GeI[K]MYPZReT\UYVeW[Z[[b\c]f^\a]fbh[lemcoYta
O\PhV[
W[cg
^\fhla
D[JZvh
Cj]b
BWF]HjJcK\V]
^\eno]t\
IjR\W[Y[r\
B[CXHYIhOYR\V\Wb[a_W`Yedjeq[ratcu\vb
ViW[
GcL[RgWb\\`cegnapb
KfRXVeW\mhngodpq
AgB\CYD\EeFdGZHdJfMcNbOZTgUeYZZe]b`hc\e[h]k[l\m\oevi
BhGcO[WY
BeObR\W[\iv]
B\KZMgRmW[]\^bd]p\t]
@ZAeBbCgD]EaHeI\JXK\MYNZRbTcU\VXWX[U\Y^b_c`eabb\jbm\oZp\qcvY
RZVXW\^\_\cce\h\jilc
B\D[I]M[Vd[b_]ceeffbiel[p[rft[v]
OiU\WZXd\c]heb
Qg
BZEcFgL\MdQdRdVbW\dfh\lZp\vc
DdEkF[G\HbIbN\RcV\X\`]ccdbe]sdvd
EbH[K\VcZf]a^c`\o\pf
AZHYIdJbMbOZPWQbRbSbVcX[Y\^Z`Zb\ccedf\j[lam\ndrgt[ud
M\V]WfXcY]]du\
A\CgGbK]L[OZSbUZVaWfX\Y[^gcgd[h\lbmincobpZs[t\vZ
FbH\OZRbW[Xg]c^[_ca\d\eZmWnYumvb
B\G\JSM\NgO\V]WgZj[\\f^Zbfe]lcobrdtiv\
@\AYBZDaE\FZGcHdIYJiK[LZMcOXRWUhZ[[]^Z_[`dafcXdgelicmbn[oZq[reu\vY
AUBVCaDaGZHcI]J[KdL[McNdOYQcU[VZWXXl[]\d]e^c_d`Zc\ddeZfbg]m]n[qXr\tVujve
BYDaW\u\vk
Wf
`g
BkWY
G\Wire
@[BZC]F]HYIdMZNYOcRfUdYdZe[Y\b^Zd[e\fjiblenco[qXr[tdvd
mhngodpg
CbY\[\\b^[obrn
@bA\EcF\GbMZWYYbZ\[eefl[p[tZ
CYFcHYKdMdO[P]R[T\VcWcYb[i\e_Z`bc\g\h\k\mdodp\rhv\
RjW\\Ze[lYsi
HbK\L[M[O\Y\[g\b_bfZjbn\rbsbteufvd
B\UcW\[Zefkbvf
AWDiEbF[GZJeMdN]ObPjR\S[TbWZZ]]d^Zb[c\d\ecf\jbk[lZp[q\tbudvd
BZChDZE[FfG[K[LcMbNYOZTeV\WfXbY[[\\W]V^\_\`eccddedf[g\j\lXmaoaqct\u[vZ
W]`h
@fCWD\GZH[KYL\Q\\\^f`ga\d]e[hhj]mdo\
@dBXChGgIeJcK\L[OaPYRYT[U]VZWWX[YdZ[[\\Wabb\flh[kZn]p[r[s[tcuY
@kAcB[CYE\FYGbH\IYJZKXMTO[PYR[S\VZXZZ[[Y\Z]b^bced[eVhXi\jYkVlZpZr]s[tXvZ
ChM]We
Jh
@]FfGYHdKbMnQfS]VeW][cmbqbsbtavc
GiRY
@\BZCbDYFcGYHaIgMYNfP\QbS\T\UZWiY[[\]X`VaXced]fZhYm[n\pYq[rYsWt\vX
@\CZDfE[G[HfOcQbTbXgZX]h^b`ca\dde\gfhanasfvf
@[BXDfEbFgG]HgNbOWV]WV[b]e^c_]`bc]ejfch\mZp\rYu[vh
BgCbFfGeLcN[OcUfV\WdXZacc]me
C[DZFeIdLbO\QfT\WbZa\Z]\`Wabbfd\f\hckZlet\
G\H\KcM\SbTcY\Zb[[`kcZret\
@cB[H[RgV\W[[[]baZd]h]mbv\
`iv\
VpWZ[bod
B]CdFcHdJ\LcMbO\QYSgU\V[WYX[Y[Zf^Z_cacbceajdmYs\
FWRsY]Z[[[e]f]mcs[tX
gh
H]I\RkW[\]rb
AaC\OcQdVkWi[e\b_bbYechit\uc
@bBeC\DbEZGbIaLf^]_dcXeXkil[ob
DdLfMcUcWYZgk\vf
@VAdBPF[GQKXLaNmO\P[S[T]U\VcWsY\]]^Y_ca[b[cbe[f\k]lqnVp\qVrYvZ
G[H]KZPYQbS[UbVdWgY\[Z]\f[g\h\ocrmtbu\vf
IZOjV\W\[c\debsj
C]DbFdHeT\X[]d^[n\o]sku\v\
^fehh[
DhGTL[Wevg
RfWZ
CbJcM\W\XcZZafghhgu\
ChG\ed
rg
A\DfGcKjLZOZR[SbTbU\WXY\Z\[W][_aacbYcXdZeikel[o[p]ret[u[
AYB[GTI]OXV\[[]Zcledkfub
AYCXFbGYIaJcK\TbUeV[Zb]\`hb\ceeZgcm\qZrdsc
F]Hg
Ym
V]WcZa\cehq]
`g
@]AZB[D\GaI]KfL[MbPbR\WdZe[g\be\f[lfqZ
B\GdLlWe[Yb\v\
DYL\N\WW[q`\b[vb
CdWb`i
DqEhF\L\WY
H\R\WYXk\Zf\oi
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
C\JjLdOdWXZZaYcb
F]H]JfS\TdUgWfXdZaa]mZpcq]uf
H]IdJkMcOYWe[Z^\u\
Mc`g
BfWZ
BYhbuj
@\BSDfFZGOHeJhKVN]ObS[TbUbWXY]Zc\b`abbcdd[iaj[qYs\tbudvg
BdCYDaGaHbI]J\KfM[P[UZVeXbYh\Y^\agbYfekZqkrYt\u\v\
CeDbEeJeK\LZM[N\O\P\QcScTdUdWRYZZg]b^caadcfbg\i[m\odpfu\v\
BaChEbFfHeJ\T\VYX\]d`]e\jhnat\
JiVd
@aA[BVEeGeH\IbJcK[L[PhQYS\UeV\WlZ[[[\Y]c^d_\hbmbncocp[qesXu\
WZgi
ChG\[eebq[sfte
[f
Zbgbpi
WbfZrh
eg
V][bah
EeFiGcHcMZR[W[[k\\d[hbjhq[vb
Fi
C[O\T]]chem\n]pl
HbM]_gn]
AgCcHYP\R\S\WYYh[[\a_ZccrZvZ
A\JbOhTeWV[\_]c\ddg\kbo\vg
C\M\RmV[[b\[bb
B\^Ygmq]t\u\
BgDdF[GbJcO\Q\WZXaYd\c`[cbd[edfckZpfvf
@dC\I\NjOVPoS]T\VYWZX\YXZd]b^\_]`\djk]p\t]
MjWa_]`aebqbt\ud
Jn^Uu\
A\JkZ\
N\R\Wbjcl\ti
@eB\CdJcXbYcZ\\i]bh\p\re
\h
@XB\C\DgF\HfJbKiM[S[TZU\VdW\YcZe[c\Y]e^d_d`[a[b]cZd[ekf\k\lUmVnVoRpgqdretXvX
GbHbP\SgVeha
@\F]G[HgI]KlMWOcPdRXS[TbU]WbYY^[b\d\eZf\hdo\q[ret]
D[E\G\H\I[K[PdV[`ihZj[
D\FcH\O\Q[lcm[nio[s\
B\CVDfG\J[KaMfO[UgVZWe[Y\Z^Z_]`ba[b\c\djeZlcmetZub
C\J\M[P\VkXe_bbcc\d]e\hfiatZv]
HbX]ohu]
@ZB[CeDdF\HfIgJZK]LYM[NjOfPdR[SVVZWc[[\Y]b^\`ba[dffZgbhijfm[nko\pdrdsZtZu[vd
@\EaM\N[OZV\WZ[f\[_[e[jkm]
CeFeHbIbKdQ]WdXdY[[\_bhcl]n\o[pgrd
@\AXBfChD[E[F]G[H\JWK\LbM[N]OcPgSfU\VeWbXUY[Zb[\\b^\_g`dadgbhZkdmXobpWsduZv\
CdMiO\`i
C]DcF]G\H\J\L\OVP\WYXcY\`ec[die]f\h[j[lhu[
W[vi
DgEeF\L\
DhW[vZ
D]EcW\vl
@YAZC\E]HeJcNYP[R[SYT\UdVYWUXbZ\[[]c_b`Ya[bZc\d[gcj\k\mcodpeqcr\sXubvY
G\JdLbMcO[Wj^Za[lbqbrdsc
B]C[EbFaNiO]V]WZZa`\b\d\f]lfr[tbvZ
U\Vo[b^[h]vZ
BYHdJjW\n[
CWD\HfIrN\OUR\Wb`]a]f]h]o\pesZt[u[v[
DaQ\ecl\vg
BYDfQdW\dcvX
AcDaHWKXM[P[SeWUYdZ[\\]]_j`\a\cbj]k\
IgO[o\q\s]
G\W\Ybmcrj
@eGhcbl\
B\CbFbGcJVKgL[M]P\TbVVW\XhY\Zg\]^\_cabcZe[p\s\tf
JbY]`hrd
H\W\Zm[[]\`\l[
F]OhVbW\c\
CrO[P[VWWc\\ebv\
BeL]Wn[\v[
TZWeXc[[fZhZj\k\lkmeudv\
BgWY
B\CcDdOdTbWXcbeh
V]W[ebtn
Zbb]vi
U\W[XfYf]c_ah\l\u]
BjGgW\rbv\
GfL[M\O\VZWZc\jjkhm\ue
CZDcG\L\McTdUbWbX\Z][d^b`aebh\l\ugv\
GeLeM[O[T\W\Z[\ce\f]tfua
BfHWTcWc^\gl
SaUYmjpbte
@g
B\DeF[GgJ[N\O]UcW\^\_ZccddkZl\te
@\BXGbJdNgOaV\Z\[Y^g_\b\e\ihq\t[vb
FjR[dhvi
CcXie]rdu\
BYCiE]F[GbI]M]NdP\R\TXVbWgY\ZZ[Y^\_W`bb]ced[eifZh\pYq\r[tc
@\A]EdFfG]HdJgL\UfY]Zh^Z_gaZb\gZl[mZo[q\r\u]
C]JhW[Zc^bae
@\OZP\_hc\jel[
W]]dtf
BWCcGZObWc^a_eeh
@ZAYBUCWEZGdHdI[L[MUN[O[P\Q\ScTUUfV\XfYY[X\X]i_X`YaZb\dZeXf[g[jZk]lZmenYo[pZrXsVt[vY
BYW\ekg]
E\FnHgM[QfU[W\X]][e\l]v]
BcKeSbVfWZYk^\adj]vZ
BWC\E\G\H\I\JVLiV]WZY[\e^\_Z`\b\cbd\ehg\j\lYo[q\rbsctbubv\
R[V\Wg
@oAXBYCbGUHYJmK[LbMcNbObPdQZR\S]TYU[V\WfY\\\]g^Y_Z`kadbYc[dZecf]gZheidjclWmWnZoUpgq\rdsk
BYDfEhF\GZHbK[M[NfOdR\S\T[UeVYW\XbY\[\\X^c`lbbcgf[l\o\pZrZvc
B[DZHbJZNlOYPfUgVbWdX]Z]\e^\daebfbj[m\n\q[r]tX
N\OXScTbUbZ]\e_c`\eehclancrdub
YfZivZ
KiZe`\hgt\
JeN\O[Wg[b^Z`h
@jGdLYO\R\VfWb\acbedfil[r\
C[V\Xa]hu\
eZlbmftgv]
fZrh
BdH]J\KfMeP[R\SeX[YhZb_f`\a\dcj]k\p[q\rbt\
DlEgG\H\IeU]W\Ze\[`ec\efv[
H\TbUcVbWg
VkYfa\cae[
CbLfM]OaP[R[SbW\Yh[\f\ue
DbE\FcHZLeMfOXP[QWRcSgT\UbV\WZXbYZ[c]c_c`ebZdheZgaibj\m[naoZqdr]tXvc
A\K\Yi[d
@\AaB]CcDaEfG\I\KcP\U[VeWYXaYe[\][`ZaZced]fagelZm[n[o\p\qdue
AcBXC[D\GaLhO[PbR\o]t\
@dCfFhMeOdPfRdSfV\WZ[\\\`mvf
WnZY[Yadbcl\
W[Z[[g`]bb
@cBfCYE]H]KcL\PcR[TZW[Yd^c`YdYebhZlbo\p[q\re
@]C\DfEcF[JdLVM[NXTbU[VYZ[[cabcVe\lmnftcva
@\CbJbPcR\V]X[YcZc[c]n^Xaedbf]gbk\lcrZu\
BhGdWZf\
@[C\DgEdGXLcPbQbSdVaXbZ[]e^\fdg]hZlfmdpavZ
LmV\WX
A[CeG[IXJdL[M\NZOeQcR\TYUbVZWe^Y_Yaccbdbechbjbk[m\nVoWp\qgrcsbtZvb
C\FbHcI\K\V\W\fhn]p]q]r[sg
^i
@bAaCdDdGbI\PcSfUdX[Ze[d\\^Zafbdf\l]ocp]ugva
CfD\E\J\LhM[RXWZ\\eghZqb
V[Yh
EcL\R[TbV]W[_Zccechejlt\uc
EkWj\\f\hcq\v\
R\Wk\gaa
G\H]I\M\N\RcT\VXWlZh[\`be\g\hckfl\pfqasdv\
F\GbInK]M]N\O\RZSbT[V[WYX[_[cbf[g[k\o]r\uZv]
W\`i
@gD]MnO][Z_]`ccal\v]
K]McWVZ[[ph\l]mfo[u\vW
H[U\Vf`[e\gi
B\RjWWrc
DbH\N[R\W\YcZb[crht[vb
NbOfP[RaSkVZ[]^\_\f\l[obr\
\g
@XB[CZHYI[K[LcMbN\OdPfQ[R\SfTaXbZb[d\\]b^]_d`ifUhcleoZpbqes]
@iAZEdG[JYR]VZWXZb\Z_]`\b]e\f[loqbs\
@bC[JYM]O\U\WkYbZ[[b\Z^[_bc\eafbgZhhk[lcmbo[pdrbt\vc
Gh
C]GbHaL\Wf[b^\vX
C[FdH\J\L\TcU\Vc]a`eh[lcpcqgt[
@cB\E]H]KmMfQ\S\WYY]c[fhl[r[sUu\vg
C[EhMZOhV[W\^Z`\h\jir\vc
B\J\MbOcQiVmYdbdp\r[
V][bam
BdCYGeJdKbLbM[PbR\ScUbVZX\YZ\j^f`[c\j]kcp\qatUv\
ChMgOeRkv[
B\JYLjRaWYZg[]\deetc
CcF\JcN[V\WbXb\[]d`\cbffhej[pZqcs\ulve
C]GiH\IcJ]LcN[OiPYV\W\X\_b`gabucv\
@g
@cA\BZCVEgFcGWHYKbL\M\R\T[WjX\YXZX[c^[_[`kbbccdZfYhem[r]uZvY
^hc]
@cAcBZHbK[MZNbOhPdShT\VfWjZf\[]Z_]`ebbcYeXfUhajbldncodpYqfr\sbtWuW
RZVXW[Zb[b\\^\cee[h\jltc
HZL\N[V\WZ]j^Z`pa\ebm\q\tZ
@aAcBWFcGYH[IWJ\O[PZR[ScUdXcYZZc[\\n`bedhbj\l\mVr\sWt\udvY
CoDdIdMcPeT[XbYd_bictZv]
Wf
HbIhOcR\TbV\WY\\l\r[ve
CZFbGaHZIbO\P]RcS[T\UbVcWYX\Y\[[_[baehg\h\lcqYrhsdvf
@eAgBXCbDfE]GeH\IdJfK\L\PcR\T\U\V\X\YeZZ\W^f`badb\ebf[h[j\kZlYn]p[s[tcvb
@kAcB[CYE\FYGbHZIYJZKXMTOZPYR[S\VZXZZ[[Y\Y]b^bced[hXi\jYkVlZpZr]s[tXucvZ
@]FfGbHdKbMnQfS]VeW][cmbqbsbtavc
@SB\DbE[FfKZO\RdS\TXU[VdWcXbZY\\]a^X`Vabcdd\ebf\hZm[pZq[u[vX
BZDbEcHdLcRdWb^d`ac[eZm[rZvh
K\Rf`ipiv\
IhWZ
ehh[
AYC\FbGUH[K\PcRbTcUeV[Zd]\`jb\ccgdm\nbrdscuc
B\D]G\HkJVL[M[NgO\V]WaZj[\\d^Z`ebfegj]lcs]tiv[
IeJmM\OYu\
JhWg
A\E\FbHYI\JeMfORPcScUbWYX\[b^e_\bZcdebfZjgkZl[p\q]t\u[vd
BfC[EeFgGcHdMZR[W[[j\ed[hkjgm[q[vb
A\OdVZWY[\^bddechbvg
@eB\CeJcObW\XbYcZ\\i]bh]p\rf
@ZCcDZF\G[HeIYJZKdMWNYPhR[U\V[WTYY\]^Y`eb\d]eXf[jbmYnio\s[t\
@\EaM\N[O[R]V\WcZb\Z_[dce[jkme
CWInN\R\`]a]f]h]j]o\pet[u[v\
DaQ\ecl\vg
WnX\[Zhesj
G\W\Ybmcrj
A\BcE\GdI\JaLfM\OfPbR]SZT\U\W[Z\[c]]_c`[a\bXd\fZgchXjbkbl[m[nho\pYq[ritbudvd
G]PcScViWZYb^\adcbv\
GYK\M\N\VbWg]\^\_ja[cbedh[k[tW
@cAiD\EZGeIXJZL\PYQ\SVTgUXWbXdZc\d]T^b`bb\d[efhdobpVqcr[s[t[v\
@[B\C[EdGXIbJ]LbPbQbSdVdWQZj]c^\cffdg]hbjblemdpavY
CaEkHaW\
BWCZDeLdM[NiR\TZVfWj\b^S_[`Wb]cle\gchXk\l\nbr\t[vY
IhWZ
C\GhH[LjWX^fv\
C]DZE\HkJdQbUb[bdhkZqbvZ
C\DXEaGbHdM\ObQ\RaT\UcVnWi\\^\_cbbgambo\qf
A]PbUbVfWfZZ[\`]ago\vb
C[Zb\g_beatc
A\OgW\Yh`grZ
@\AcB\ChDZE\F[MeQZR\U]VcWRX\YYZi\c`aa\b[c]djeYj\nbpgqbs]t\v\
BgCXDdHkIcKaM[O[PbQbSeTbU\VWWcXY[X\k^\`]cUf[j[k[lao[qZrctevZ
HbW\sh
B\DYE\HdJdLbNgQaS]V[WZX]Z[\f]b^\`cb[dgkgl[m]ndo\pet[ufvY
hi
EbFbMeO]PeTZYj_[j]r]sbug
@eC\Zf]fa[v]
C[E[FZG\J]KbV]W[Y\[[\[_hebhejdl[n\obp\sdv\
@\]g
HbVf]bf[qbrgsb
`g
@iAbCZFYGcH\I\J[MTObPcR\TYU\VVWdXYY[ZW\c]c_h`Yc]dbeefaicj\l[mbo\pVsXu]
BaDcG[HSJ]KbL\NZOaPZQ[SbU[VnWWYe[Y]Z_\b[e[fbhjj[k\l[mYn\oWpWqWr[tWu[vZ
AhBYCXK\V\Wijbpctc
AhBVDWFaHhM\NfOePXQgT\UcX\[c_[`bbdc\dffUgahZl\mbpZqYsZtbvf
BdFhc[
B[C\Y]Z\[Y^\ccgbhjoYqZr\
@[R\TcVdZd[e`bhh
B\C[DhEbHaI\J\LhO[QdR]T[Y\[V^b`bb[daefhcp]u\
D]Wg[h\[]\ecl]
CeHdI[M\OdTgUfVcW[bid\e]hfm\o[sVv]
R\VcWk
QfVcW\
F\IhVcWW[e\c^a_[`Yeefbg[hkj]l[naqa
A[JdM\OdWc\d^l_\c]h[pavY
FdH\Wjmet\
@\CcE\GcHWK\LbO\R]U[VaWeXbYb[]][c]eWh\jbpmsdu\v]
@[AVBeCZD]EZGbHgIYKaL[MaOUP[S]T[U\VSWRYfZZ[b]d^c_\`\a\d\ehgfhgjWk\mYocqcsct\ufv[
@]H[J\K\M[T[UsVf]\^]bZe]g\h[mYofp\tfu]vZ
H\R\UfWUebfombng
B[CaDgEfF\G\JbLjO\R\WX^\e[hWk\v\
A]E\FiGbHfJbMZN]QbRcUZV]Y[[Zb]cbe\i\k[l\m]o]p]r\sZv[
FbHcIbJ[M]Z\^a`hcYehkhvX
DhFdIbN[QbWbX\Yc[b_\bcechcncp\q\vb
L\RcW\[k\]cbk]l]
@[A\CbDgEfFUHdIdJZK[L\NdObPbRYS\T[UYXcYeZb\i]T^X_Y`da\cYdge\mbodpWrhuWvc
AfBZCdDcFcGdHXJdMbN\U]VgWZ^c_cc[f\lZoashu\v[
CoM]b\
BbGcIbJ[OYWeXeYc[Wf]resZvl
CZPiSdWZcdedfX
Nc[Zcflhm]v[
EcN\ObR]TbW\ZZ^Y`Ybee\m\r]sat\ur
AXBlEfFbH[IiJ[K\L[MTNgOXPfQZR\TXUbVbZV\[b\cZd\eef\gbk\lcs]tbuevY
@dAcB[HhKeMcN]TfVdZd]c_b`Zbbccdee\gbh\mcncpfrYtZua
Wg
HZJ\TiV]Z]e\fagm
D\EcFgJaPeSbUbW[X\Ye\c`\abe[g\h\n\p\sa
@[BWChEcFbHfJ\LWOgP\R\TdUdV[WYZb\Y]X^i_i`YaccedUeZfXgah\lgn\pWq\s[t\u[
B\I]QnRcU[VVXgYk]\_\ebf\r\uYvY
O\Xh]]h\reu]
C\OiTcW\
HbW\sh
BYhbuj
BbDcI[L]M[OhP]SbV[W[Y\b[cae]l\p\
Pi`]
CbFbKbM]V\Wnp]
LkWY
C[E[HcJ\KaPZUbVgWc[[\[_jb[c\dbeZgchdjao\qer[s[vW
B[C\FYM\W[Z\]\^\a[esi[
BiGcHXJ\OeU\WZ^a_Zb[cdh\kZqh
B]HfI]KbO\V\WdYiaccbvb
@bC\D\E\HZJcM\P[SkUdVhWfY[ZZ[]][^Y`faedYeZf[lbp\r\sh
FgGWHdJVK[LcNbPcQcRbSeTdUZWYXfZ][\\Y^W_Y`YaabicgddfdlbodpdsVtc
@YAcDbEeF\GbHRKbQdTeUiW]Zc[]bZd]edg\hei[m[sbt]v]
@ZBbCbEeFfHfJ\VZWbX\jhmanaq]
uk
CcW[\k
KfT[UgVcXfY[Zba]h]p\r\s\
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
[gbh
B\C\HVJ\KdL\M]O\PbRbU[VcWXZ[[f\h^Z`ceagqhdl\m[o\q\r[tdvb
IjOZP\Wfqbv\
@\A\BYC[DcFbG]JeMcOeT\U\WZY]Zf[b^Y`icbd]fbh\qbsb
BfD[HcJ[M\O\W[[[`[d\lWvn
D\FbJ[ObQgU[VcYmZc[]\d^W_b`babcVf[hZlcpZt[v\
@fD\HbKcL\R\Wh^]hjpevU
@bAWBZD\EfFfGVHdJiKgL]MdPiQ\SbTXU]W[XbYgZZ[X\c^[_caeccdbeghbl\qXrht\ufvf
AcH[JmLbM\O\SbT[V[Y[^Z`]b\eefdu\
BbCaDeEeGbHbIfL\MbNZP\R[S\Zd\b_[a\b\dhebfbidjemanaocq]s]tbubvb
LbTgWe^\rbt\
AbCdGbHZIdKZOkP]QZTbVYXg[\\\]\bVeZfYg]hbk[ohpZrbsbtcuXv\
G\HdP\RYSjVcY[_b`[ecfckemgoWu\
F\HdSi^b`Zk\qb
G[OdS[U\VkW[YbcepZ
KbS\WZoi
@XB\C\FVH\I\JfK[LcMZOcQUVhW\Zd[\\b]b^W`Zafd[hdibmdrYsZtdvZ
Jbug
@\BcCXGfH[IaKdMYOeP]RYT]UdVjZ\\c]b_caeebh\jdk[lXnaq[sZuevZ
CbEfVZWj[febo\v]
A\BNCdEbG\K]MUOZQeT\V[W]Z[[i\\]\_baabecZdZeifXhdl[m[nZp[ritc
@bA\EaH[JYTdVcWcXgYa[[]ZjalbqZu]v\
@\A[B\CcEgGXHdKbM\NgOcPbRYTcUgXfYc^W_accdcgbhbibk\mRoeparbsbt[uavh
AgE[GcJ\OcScTYV\WeY[Z\^c`\e]g]j\mcndobrbt[
B]CWDcFZGdI\JfOZW]Xf[\]X^e_]abd\f\gbhgobq\rd
Wp^\lcp\
@\AjB]CgFfG[IdJ\KWL\NdR\SaTYUdX[Zi]\_[acbecZeggehbi[nbpZrlt[
F[GZHcO]Xd_X`Xa\cgigjct[
@\AkC\D\EbM[OiPdQ\ScVXWZ[\_[`\acdch[j[kcv[
B\DZEeFhIaKdM\TdVdW]ZZ^[`]abc[fhh\s\ua
BYF]G[KcOgPYS]Vc^[bgcbeYfmh\lamcq\r[setdu\v\
WZgi
AfCeDbF\H\IaJcMcO\RbT\U\V\WXYbZbb\ebfZperbv\
GcM]ScWg
@\A\E[FbIcJaK[M\NbOdPbQ[TiU\V]WfXdZf[c\\][^T_Zb[cXfZgfhgibl\mdn[o[pWs\taucv]
AcR\[h\g^\e\fihan]r[sctf
@iAbC[D\HVK\L[NYOaQcRbUcVhWbX\Zc[Y\e]a`da\b\cXd\eWh]ldmWngokpVr[sbtVu\
JYW[Zm
NaV\Z[jcpj
Yi
Cie\h\qb
V\[e_dhdtdv[
A\B\CbH]JcL\Zk[\`bc]
ChFaS[TaVgZdcc
JeV[\g_bcbtcvf
FfJ[KiO\W\X\obs]u[
DdM[N]VrX\p\r]
B[J[KaZh]\echYpgs]
W[ZZenp]
@dI\L\RsSdV[
AYBXCUE[F[G\HZJZL[M]NbO\R[S[TYUZV]WeZl[Z\\]b^b_\`cb\c\g[lWo\pgu\vZ
EdJe`gdde[iblb
AoL\R[WZ
AtBWCbFUGbHTK[L]O\PbQ\R\TVVWWRY[ZY[V\Y]Z^fahbYc]eYf\g\j\k[l[p]riuZvP
A[CcGbIdM]P\R[UbWg[e]a`\c[e\h]kd
DgM]O[PZT[Yh^\a[d]e\f\p\rc
W[[i
Vc[k
Xb_eeihet\
VcWdXg^\f\lZm[oorcvc
@]CcE]G[IbM[O[P\Q]UcXg^Y_g`ba]cceafhg[idl\p\q[sjtfuZ
YbflrW
GbHZL]R\X\[\^]_l`da[f\k\nbv\
@dG]I\M[P[SiW[Y\\[]]^e_a`cecfYhbr]taufvb
N\PgT\VgWX^Ycc
W\Z\[dbi
B]CYEcJdL\MiP]UaVSWlZb^c_\`[c[dbfggiqcr[sft\vd
@WA[B\CgI[N[PhRUScT[UaXdYY[[\c^a`ZagcZd\e[iblXmdqcrYvc
@dBgDbGfHXJdKYL\M]OaRYTbU[V]WZXbZZ[Y\c]j^c_Z`Xb\d]gchji\k]l\p[rbtZuY
BZC\HgJZKlOXT\VcWhZh[UbefahZm\p]q\v]
C\Jis\
Vi^[ga
BZCcMZNbRYSiWYXd[ge\feldo\t\v\
X\sg
D[NcV\WX^clq
@bBUCVEdFXGmHVI]JXKYLXN\PfQZRXVRWPXZYr\S^Y_W`cafbZccgZh[j[kUl]mZnYpZqTrns[tYv\
AfBeGcM]O\P\RgXZ^h_cc\fcsdtfv\
GYM]O\PZT[Ym^\a[d[f\p\r\
@hB\CYM\ObP\Se_b`Zaed\flh\iblbtW
^\eqt\
FkQcW\XbZc]Z^fh]ldnZ
_pa\
@]A[BdNdUdVZZi[[]Z^[_hbbeagbhcn]sbtb
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kbme]h\l\qctZ
EcFbKihbrds]
@ZAfB\CeDYE[GYHjLZMWN\OZR\S[TfUdW[Y[[Y\\]d_X`cc[dfe[fYgchckflcnZo[qgr[uZvX
Vg
VcW\[oc\l[
UlmZ
IjOXW\c\
@eCYFcHfJ\QdR\WjX[^]c\eclYqbsgu]v]
AfB[DZF\L]M[QZUcX[Y\[\_Za[bZc]dihZjdlkm\n\pdu\
A\BZCoDbHYJ[OVRYTbWiZ[[\^f_e`ae\jbq\vi
B\C\HbJcMeNdWb]f^geZndqb
GbOiP\tb
@gBZCcDdFaGfHYJbKXN\OcU\VVWVX\Ze[W\]]b^X_jajb\cZf\hdl\n[p\qbt]
BfDdGdLYM[OgPbQYT\WcXYY]ZZ[c][^\_c`eacf[h]oZq[tZv\
O\l\vi
A\CbD\FbGeJgT]VcWY]c^\_]ffjblcq\ub
Vb_[ckfZ
B\DcE]GcH[JXM\O\PZRXT\XcZ[[]\h]f_\`\d[ffhcj]p[sctc
\g
F\MeWhi]qWrh
W[Yp^[
G]IlOZY\
RbWf[i
HbW\sh
HbKeW[^]f]h[sju]
BZE]W[eovY
L[Wjhc
B[JUKbL]MbPWUXV\XfYgZd[c\d]ia\e\g\k]lcmbpdq\uYvZ
KgMZUfVbWgXcY[Zb^Zf]h]lcp\r\s\
AbDbE[GbH\K[S[VjWfXcZ[[Y\b]\^Z`]bYcfdde]fZlgo]p[qatZ
F\HcJbW\[ifbt[v\
M\WgZ[]b
B\HbKhPgRdVZWU[cacc\ekh\mb
C]W\_[adth
ObVZWk_b
VbWfle
Cb]g
@XB\CeFYI\JVK\O\P]S\TVVWWcXWYZZX[[\\]~^V`\a\d\eXfYhYj[lZmSn]o[pTq[r[sYt\uQvY
B\C\D\EcHcI\MZN\PfScTbU]V[XaYdZd\\]\^d`Zc]dbj[lembo]pbqWr]sZtbubvb
F\VmWc
B\WWZh[blY
CeM]V[WUY\Zg[\]h
B]Wjnc
HbJeQ[TeZd]g^]c\
@[B[E]HeJ\MZQcRdT\V[W[X[ZZ[\]]^a_\b[cfe\f\j\mXnboWqbs[uevZ
P\W\Yo^[
FdHaJ\KYMcOcQdTeVeW\]\aZcceaf]geh[oXpjs[tc
@bBfDaH\L\O]Q\R\T\UbWYX[Z\[Z\i]\dbebjdkcl[mdnap\q[rbscua
@fBaDbEgFXGZJbMcO\PmVXWdY[^Z`ccXe[lbq]uavi
B\JdL[O]SYV\WlX\Zf[Z^b_bbbd[e[f\lYobpbudvZ
@dAcBXCVDdGYH\I]K\M\OUPWRbSvTbU]WcX]Ya[b\i^[_]b\d\eifbg[hfickYlbpZq\rXtfu[
BcLdVdWZZb[\_\kitd
BbC\H[JhO]W\ug
@bDZGcJfKbM[PbUdY\[[^ie\lbqbucv[
B[DcG\MeScV][f\b_c`hhb
C[DcHbI\MfOeThWYZ][]d[jgqdtb
Wf\h
B[O]PbSqWZY]_]cag]oa
GbViWbXZaccdl[ve
ObPgR\VZ`]pbrX
@iBaCcF\G[H\MXPcS][b`Zacb\chkbpitbuc
BZGjShca
R[V\Wg
@\AbB]DaEfG\H\KcObP\ScU[VgWYXbYi[\][`ZaZd]gem[n[p\q\s[ue
@dFh
DbR[W\cfdfthvb
@YB]C[EcI\K\L\RbTbWgXbYd[]\c^\_Zadebjfl\sat\uc
DeU\Z][fh\
B\RjWWrc
@dG[OdS[U\VhWdYb^Y_Z`ZccpZ
BaWcZj[c\cl\tbv\
W[eigat\
VfWh`[
@eC\Zf]fa[v]
CeDcJhL[RbWXbegb
HbTcU\]bfXro
Vh
BZCdD[FdHWJeM[PcRoSbTYV[Zd[X\h]\a\b\fXoZp\q\rdsdt\ufv]
BeDWEgFgG[J\KdPeT[WYZ\[\`[cbdcfcgej]ndpeqZuh
DZEcFjJaO]PeRhSbTfUbWZYe\c`\e[ffg\n\
AdBZC]DcE\F[HdI\M[OeR[SYTcU\XnYf\[]W^\_cadcZehfZl[ndrgsgtYuY
AaBdGdL]NcU\VdcbhXk\l\pi
B\GaIoR\T\V\_\`\o]u\v\
BbJbVeWcug
@\A[BdNdUdVZWYZi[[]Z^[_hbbeagbhcjbn]sbtbvb
@bAbD[E\G\HgJdNbO[TiUXVhWVY]Zd[c]i_\addhebgYhWlamdp\qcsXvY
@dD\EdFbGdHZKZNbO]T[[Z]c^p_Xb[c\efm\q[r\ucvb
@[EeG[IZN[OePYSfTfVeWXXcZc[V\\abdfedf[h\j\ljmdv[
FaG[O\SgVg\heeua
F[P\SZTZWfYie]f[l\nbocp\
DcHbI\MfOeThWYZ][\d[hdjfqdr]tb
B[e\kk
@hCXD[GiJaM]NbO[P[X\Y\Z[]j^b_V`acfk[lco\
Yo`\
E]H\O[PqR\ScV\W\v]
BdCeKcRZTcV]WTXe\ejbkfpcuf
CdH[IbMeScT\Ucc[f]risb
@fA\CXD\EaGdHXMaS\U]XXY\Zf[g]fa\bZcbdbeZfehZkelbmdobqeres[va
AZB\DcE\F[HXIdL[OsP]S\VYWWY[Z\[Z\]`YbWcce[h\k]m\n\p\rYtW
OYWkoc
CQE\F]H]I\JZK\OYP[UdVfX[Z[]c^X_ibfcbebjgl[mgncoap[q\sguYv[
G\JbOdR[VbY\]Z_lcZfguc
HaLgO\WY[\]b_Yeefbhmj\s\tbue
BlCkDXFbH\JgKfNZPbT\VXWUXdZh]e_[cYe\fmk]l[nWo\qZris\vi
@eBUDfEfFgGkHZMjNfO\P\S\UbV[WZX[Z[^d_Tb\cbdbeYickZlZq\rbu]
V[^ee\lctgv]
A\B[CdE\H\J\OlVkWc^\_[`[accdeghZkcpZ
AbC\GYK\M\N\V\W[[\][^\_qa[h[k\tZ
B[C\FYM\O[V[WbZ\[f]\^\a[cceoi[
HcWh
@dAZBYC[DZE[F[GbHcI[K]M\O\P[VYW\XcY[[\]j`ZcmiejakXm\o[tYub
Yg[e^ilZq\
Rcmpo]
KbWYZ\[je[lbv]
WYZk
@\B[DYG]HZI[KdPdT\VZW\YcZZ[]]Y^ib\efoYs]u\ve
@[Y\^Yjg
C]DZEcH\MdN]ObPaTZU\W]Ym\f^[_Y`cebh[jXkbr\saugvZ
X]Ylnc
DbUgZef]h\i\m]od
B[DnEhF\GfNYO[P\WZ[]]X^\bdd[echajZlbv[
saugvb
Ug]h
RfWZ
@eC\Zf]fa[v]
B]M\VYWdb]e\gahcmZq]s]uiv\
D[TeWYX\[[^dlbrbvc
@cC[DYGeM[O\VaWcY\Zb[e]iddlYv\
@bBYE[FdGgHfKbL\N\PbQbScTZVbW\[]\b]c`[a[bbd\gehaj\mZnYo[pmr]sdtZu\
B\CdDbG\K\MfY[[c`\afd]f\hbjcpbs\th
KgOYg]vf
GgW\Yddd
W\Zh
AhM\RmVfWWdgf[
H\L[OhVkWW
AhO[PiT\UZV\WhZe[Z^b`fdZh\igq]t\
AeCmG\K[MeO\P\S[VbWVYc^Z_[`if\hfl]s[uev\
CeDeHeWYXZ\dabkb
@[DYGcHbKaMcNjWY[g]]^]bcdae\f]kal[mat\vZ
IfJcOaR\Wk_becubv]
A[B[DbKbMdN\O\WdXhY][\\\^c_bh[m[qZt[ug
@[BbDlEhL\M\O[P[U\[[_jcbddp\sbt\vb
@cJbRfue
IbOfPaV\WZZ]\\^\_g`\cdq\
@eHkVaWXqhscuc
BYCaDcHfI\NaQbV[WgXcYdZ\[Zc\d\e\frg\lVq[r[
H\KaRfW[sc
@\]g
B\OWQ\UbWeY\[je[hitc
CYGfKfTbVnWc[\^bacdaqdrcsZ
@\B\C]DZEaGbHbL]M[NYOZVZWXZg[c\]ebg\jjlgm[s[t\
H]V]Wg[\basc
B\Hf[e^d
CgO[V\WbYc
Nc[hu[
@\AbB\C[GgH[IaK[LYNZOePeUcVdWeX]ZY[n\f]X^X_X`[agbVedfdhnj\kdlYp[rbtfufvd
CdWf[\_f
CfJ\K\T]UZVhWTY]f\ohrb
ObVhWce\
JYKYMXNbOZP[R\SkVfXeY\e\f\lam\odr[tev\
B\KmRX
VbWcZb^[g\hYl[metcvi
Wa[bebgh
A]CZGbH[McTiW\]c^gcceckbrc
AdGZIlJ\PcR\T\VZXeZ\][_bacecf]l\tau[
@cHaIdLfM[S]T\WgZ[\\_]`\fikYlZnbq[rgt\v\
AbClGYJcM\O[PgWfZh[Z]c`\bbdbebfeh\jXoap\r\t\ucvg
AdBYDeGdM\N\OiPZRcSbT\WWXZYhZ[]]_ce\o\q\rZs\uYvU
@[B[C[GfH\J[M\NYP[SbTdVc^[_[aneffXh[jkt[
AZDlHbQbUZVeW\Y[`befl[vY
D\Uke]
B\D\FeUgbgeZhlk]m[q\vc
DhG\WUZn^d`Ze]hbvh
B]C]FcHcUge[g[rbu\
CdDbFZHaImL[M[NYOcPhR\SgT\WYYTZ][\^[`\a[b\fUkemardsavX
A\C[E[G\HbI\J[NVP[S\WcYc[\\d^[_[d[f]hblbudvg
B[DgF]JcL]NfPbQcRdVeWZ[eaceYh]jfkfncq[
OiVZ[b
Ph
ChH[L\N\UbV\WZ[Y\Z]Z^Xc\d\esh[j]tYu\vZ
@ZDiEaGbT\WdY[f[vd
Vh
B[V]Wnd[f[lbvb
HcI\SbT\Y[cde]f\g[mcqbrg
N\PgT\VgWX^Ycc
ek
AfE\GYHZKdO]ScUbWmZ\[X^Y`]ccfem\nbq[sXtdvY
DiEbFZH[IZOsQ\VXXcZb[]]e^Z_dabb\d]fVg\hckYq]teuavc
WX[[lj
UbXj]W^\ods\
NiWWebhf
A\M]V\^cefhmm[
CbEcLcV[WtZ\\dc\d\h\l\t[
AbBaDcG[HRJaKbL\NZPZQ[SbU[VmW\Yd[]]Z^\_\b[fbhZj[k\l[m\n\oXpXqUr[tYu]vW
HdW\Z\[dbi
CpJaN]O[WX
AaFdGZKcL\McObPVQ\SgTbVYYbZe[Y\\^Xa[bdc[d]edfXgbj]l\mXo\rbtYuXv[
RiW\\\f\
M\WdXd[\]Vrb
@]M\NeOZU[WZZj\f^i_\b\cbdgedfbj]qbu\v[
BbCYE[FVGbHbJZLYMcN\ObPbQeUfVeYYZY[i\V]f`Za]bdedfWg\jgkYldofpcqhr[sWtbv[
DeKcNcOeWQZc[baccYd\eVhbjbp\
CfEbH[JgK[OaUb[W][_b`\a[b\cXeefdkdlbm\n\r\sZtYukvW
CXD[GdH\L\MXObS[VcWWXeZ\[f\c^\_\d\fehekdvd
Rheft\
CeEdOeW\bmqd
AeB[C\HWI\J[K\O\RWTbU\WYXXZ[[[\b]c^d_f`\bVd\j\k\m[p\qYu\vZ
B\DhJmV\WZ\b_glbp[q]rdv\
BcKcR\VYW\Xd[]^X_gecjbkepcqjtfue
AbCfD[F\G\H\JcM]OZT[WbXbY\\\]eabddeZhembncqitbv\
@aE[FkHlJ\MZN[P[QbR\U\VXYc[Y]\a\b\fbiak[l\nYo\pbrYsZuZvZ
CZD]G\Jh`juZv\
@dAhBYCdE]FXH[JcLVMYNYOZPbR\S[TcUbXdYTZg[b\\]c_[cZdggohlk[mRnSoTpYqbr]tZu[v[
JZ^hgj
JfLgThWQ
@cCgFYHeL]PfVd^[`[adh[l[qdrfs\
FhHmO\V[W[]\`ddcf]lZo\v\
OoVg[Z_\
@bA\BdEcGbHgIXJaK\L[M\N]ObPfR]ScT[YYZ[\b^W_]a[b\cddYfXk\mhn[r[t[v[
BZL\MfRl
OaP\R\Wc^]`]afjjq\
AdB[C[F\GbHbIbKcLWR\S]T[U[VbWjYZZf[Y_da\g\h\n\o\pfqbrevZ
J\L\V]Wh_bccfah[jZ
LlVbWSXlZ][Wj\k]p[tdu[
CkWhZe`al\
H]_jo\
A\B]CZDaG\HcJYO]PVQZRdVcW\YdZ]\d_jaZcWe\hblbneqYretbvd
GbZgbg
J\M\VbZi^e`cbbv]
@[A\B[DiEXFZIXJjL\M\NSO\S\U\VWWYX[YZZ\\Y]\^X_XardZeef[h[jZk]l\m\pXq[s[tXuY
FgT]W[Xg^eeehg
A\DbEcF\M\WZdbvf
AeC]D[K\O\V[X\[[`hcbjfv\
O[V[aj
N]dk
B[DhGYJmW\Z[^[uZve
I[O]P\VgXa[[^grc
@eGgHcNb
M]Zi^]`de\
c\d\vg
AaB[J\Oc]ceclcmdo[uiv]
B[E\F]H\OZPhQlSfV[W\^i_bc\f[hblYn\qXr[sa
W[[bai
AbBbGZHcNcP\T[VhWhYh_[`YbafYhgi[qercuevY
FeIZJ\N\UdVa[b]\`cbYcbe\gbhfl]q[vd
@\CTF\G]H[IoL]MYOYP[RbSbVYWi[\\Y_eacb\c[f[h\lZm[nZqYtZudvZ
CdD]EZN[V[X]`nn]tZ
@\BYDeE\FcGXHeJhL[MfNbObPYShU[XdYc[a\[]]_[`[acbdfjjbl]odsd
G]dk
@\B]CZFcIaLcMdN]PeSfUcVeW\[V\[^[apebf[hbj\m]resbvd
B\C[DZE]H[L\N\RZV[W[Z\[c\[^\`kbne]h\l\qctZ
@jCeFfHjMZQcS\V\Zc`Xa\bXe]gekbpdqatb
CmGcHZT\Wf\fb\c[qb
DeHZMbNdP\QcW[XgY\[[`]c\dcealcm[qZuiv[
C\G[HdNmPeS[TcVaWdZc[Y]b_ge[fem\sft\vX
A\C\IYJ[OTP\T]VbWjZj[[^Z`]a\edhdl\ocr\th
DcVj^[bZvn
ChD[G[JbL\N[OYPgSZVhWZZW[\]\becifgh[l]qbr\vc
HaJYM\VeYbZe[\^bbfh]vZ
DdEgWi_hcakZt[
BdH\Zh[b\gechekiv\
@hA\BZCYD[EbGeHXI[JaOWS\U\VfWTXjY[[f\c]f`\dbe\h\kbmbpYq[rdsWt\uYvX
B\CfE[FbGUHVI[JYK]M\O\PjSiVWWbX\Y[[Y^[_\`WabbedceYf\gdhZn\p\q\rUubvb
W\Z\dhlb
@WAZB[C\EfJZLiM\UZV[W[XYZY[Z]k^\dcgdh[l\mfoUpZufve
H\J[KbQiW[\bfjhhr\tf
GcPhWc[\
@\G[M]Receejf\hgt\
CVHbJiW]`ch]lbvh
A\B\CdG[H[JYMZNXOWP[Q\VYWYX[YZ^Z`Vasdae[hZiZjXlfvX
FfHhJdgbl\
@]CcDWEfF[G]HbI]J\P]QaTbUbVcWXZb[c^]`baje[lemesWvb
B\C\E[FuHbMWQn[\\cdfedhesb
@aB[DeEhF[NYYca\l[rhvc
D\TeWkZf[\
C\LeM\PcVbWXYb[\`\bieagbqbub
FdHgl\
OZUcW\Zd^[kg
AZBWGpL\PaQZRYSgT\WUX\Z[[W\a]\^b`\a[ceeTg\i\j\kWm\q[r[s]tZvX
@eAdCZEbF\HWN[OcWY^g_]`caadZegv\
CbLaW][a\ffblht\
D\GYIcOdR]S[[c]W^\`gaZefh\j]l[
B\C[DiEbHaI\J\O[QdR]T[WeY\[\^b`bb[dae\hcl\p]u\
B[HdW\[g
D]W\[h\[ecl]
CeHdI[M\OdTgUfVcW[bid\e]hfm\o[sVv]
Biv\
IjW\eb
O\l\vi
IcLXR\V\Wh\c^\f\o[rdtc
H]P\^[`sc[eZm\oj
BZL\VcWjZd[[_\ef
@\`dabmgtbvb
G\HhIbP]V\[cab
AZB]DdE\F[HXIdLYOoP]S\T]VWY[Z\[[\\^\`YbWeZh\k]m\n\p\rYtWv\
C[N\R]VXWd[Y]d^\enfcscv[
DdK]N[R]TbVgWia\h[lZv\
BfLdR[WV
A\D\FbG[JiMcSYT[W]][`Xc[daf\l\sbt\
@aL\[lk[
A]G]K\LdN\OcP[RbSeW[caedflhcl]r[vc
BZF]H\J\Oa]hejldm]obqct[
BXM\WW[\\[ktt]
QfVcW\
B\GdHhOaTcV]Wg
BdGaKdMgV\Y]\[`\kbsb
OZWffb
Ocehh\
Rh\\
WYcgeg
B]Hhf\qc
@cEbFWH[IbMZOWQbT\WcX[Yb\n^]_da[bdcdeYf[i\kbndoYpaq\s[t\
BbCQE\F\IgJZOYPYUhV[W]X[[b\]]c^[_hbfcZeZjgmhneoap[sguZv]
B[DbJeQ\R\Wn[bqbtcufv]
B]CfDfEbF\GfH\OgUfVgW\XaZZ\a^b`[eegaiZjbmioZub
@YB]CRD\E]GZH\I[JXK]L\MYN[OXS]TYVXXXYWZZ[Z\W][^\_V`]a]b\d]eUhWiujWmZn[p[q[r\s\tUuWvZ
@bA]B\GbH]JeK]OaR[VfY\Z\]c_hcbeYfehhjak[
BYF\H[I]J\KXM\O[P]R]V\WXYZ[\^Ya[e{gkh\o[pZq[uWvc
@gA\B\C\D\FfGZKdLbObRdWdZ\\]]d^\_\cbf[j[lbnVoZr\sbtgu[vY
@\D]HcIeKfN[V[W\Zb[j\a^\_fcahflXretbue
C\DbF\M\UdW[\a][_cehjcmen[oYsdtbvb
AaG\HaLZO[PbRgV\WYYc[\]b_Yafeefbhnj\s\tbuev[
@bAeCbI]LhMZOcPXTeU\VeWZ[g\Z^d_c`\c[h\l\v[
A[JdOcT]Vc^m_\bac\e[pbvY
A\CcDgJaOb[\]debfZhhjblarbue
DWE\F\G\H]K[LfN\OZT\VfXbY\Zi\c]d^dabcef]lam\ncq\rbt]vY
@dBgCXDcFbIaJhL\MfNdOZPdR\SZTXUZZd^Z_d`dfel\riub
ReW]
FdH\Wjmet\
CdIeO[T\V[Wa_\a[f[rj
BcC\DZFaHgL]NcPeV\W]Y[\Z]b_[`gdZlbmbn[t\ugv[
EbH[I\J\Rh[bf\g[jbn\ret]
@\AbC\EZFdHdI]J[KrL[OXP[S][Y\Z]Y^b_e`Zd\eefahgjYp[qds\tYv\
@jB[DlFZG\JmM]QbVZ^Y_[`\e]jXvZ
CbD\GeOVT]W\]\^\_]fghajd
AcB[C[FYM\N\O\PcR]S]T[V[Z[[[\\_Y`Zb]d[jlk\q]tZ
MhPdV]W\YfhYl\
B[D[F\HhKbO\S\V[W[Xb`\fZsduZ
C[E\JgL\O[RZUbVaY\Z][[\\][`\eigbo[rbt]uevY
OcUfebmbngrc
@aJ[McNfP\WYY\Zk^g`ebaeefbhbq\v[
B[D[LhOYU\W[]]^[h]k\lcmcteu[
O[PcWl
@\E]GbJ\LlObVe`]e\h[
CgFbO\TaWhZY[\abtgvd
G]JY[]cdekvg
B\CcDdOdTbWXcbel
BdMiWgrb
GeLeM[O[T\W\Z[\ce\f]tfua
@eBUC\DfEfFdGpHcMjNfO\P\SXUbV[WZX[YdZ[^d_Tb\cbdbeYickZlZq\r[u]
V[^ee\lctgv]
B\GbH]JfM\OcPeS\TfU[V]WUZc[k]]ahcWgbk\lXndo\
Wh[\
@bF[G\H\J\N\P[T[Wl^[`ma\bhd[eYg]hdl[mbubv[
J\OeVrp\
B[WhY]^[`eeXl[mbris\
R\WcZj[]
FcHgIiO[WZn\
@WB[CbE\HnI[JeKZL\MdObS[TZUUWXXb[Z^[acbZcbf\h[k\mYnXo\p\qWr[s[u\
GYK\M\N\VaW[Xb[b][^\_la[cbh[k[p]tZ
W[eqsb
DcFeG[L]N\Q\TVVeW\YcZb^V`\c[ecfgljv\
O]WmZZ
AXC[DkEeJXO[V[WYYdZ[[[^\f]pbvf
HbKeW\\\pbsh
@aJ]NfW\kl
@[BXDbEYFdJgK]M[Q\W]Zg[[_\`ac\dcj]l\p\q\s\u\v[
BeFh
BhFc
F\HbIkM[O[PZR\S\W[X[cbg]ofpg
VaWjXd
CbHZOoPcVZ[c^\aec\eZghh\m[ocr\tZu\
Wi
LdWe[Zap
D\E]F[J[K[L]M[O\UdV[WcX\Z\[[^b_\aXbcdbelfXgchdi[o\qds[v\
HcWh
@dC\D]HhI\KbMeOpTfUcVdWd\g`]heidj\lZmbs[t\ueve
G\KbO[P[Sg_becfcmfn]obu\
CiH[WjYdoe
A\B[CbDZGlI[K]M\WaY\Z\_h`bedkXlXm\o\t\uc
F[GZHcO\V\Xd]b^a_X`Xa\cie\igjbt[
@ZBXC[DeEmFXGNH\IcLVM\NiPXQ[R\TcV[XZYcZf\[]\^X_\aYbXcldQfegahelwmbn]oeqXrYu\vH
H\VZZgm\oh
hbri
A[B[CkFaJeL\W[Zq[\c\f\r\
Piia
Wgv\
B]M\VYW\b]e\gahcmZq]s]ui
Jbug
C\Wl`c
A]E\GbHgJbMZN]QbR\UZV[Y[[Z\Zb]cbi\k[l\m]o]p]r\sZv[
AdC\JaO]PeZ[[\^\gmuY
F[Hfe]o\
CbH\IkOYQaR\V\W[_Zf]qdt[
G\HhIbP]V\[cab
DdIbWfv[
BdD]GXW\`ke[lbmbv\
AbCbTcU\VdWVZ\\\]i^c_d`\agcch\qbv[
@[BbDbEYFgJhK]M[Q\W\Ze[Y_\c\dbj]l\p\q\s\u\v[
@XA\B]CZDbEbGjL\M[NbP\QbWhX[Z\[e_dbccZdfebf]gej\k[p\q\t\vZ
C]OhV[
V]W\af
EdOZSaW\Xc`fh[n\rb
C\D\IjOYRhWZ\]e[f]r\sctc
B\DdE]G\H[JYM\O\PZRXT\Xc[]\g]e`\dZffhcj]lYp[sctc
@cAcBWCaDXGSHXIaJXL\MhNZPdQiSeT\VUYXZY\W]W^\`ebbchdYfYhZk\lgncobrVsetZv[
CZHgJdSYUbVeWVY[^[lfm[pdrpv[
@[AcCjDeEhFcHdIdJdVcWYZd^h_db\c\dbf\g\h\k[lZo[qdrdu\
EeR[V\Wjo\
N[R]SgX]bbofsl
CoM]b\
C\F\J[OWTbXiYc[b^[b]c[d\f]menZresZvl
H[IdJbW[[\ech]oeq\vk
PiSdWZcefX
GZNcP\Sf[Zcblhm]v[
LbT\cbfeiclcs\
F]GcHWIcPhR\SYVdWbX\Y\Z\[c\c^\`aa\cbhcodq]sbt]u\vZ
H\Uch]mcp[rh
DbE[GgHVIXJ\KcOjPZR]ShWfYdZ[[Y^\_]agb[cel\pZq\vX
MjWa`aud
L\WZ[h\bc]tdvb
HiWc[[c\mcu\v[
FgTdVb
C[D\E[M\O\P]VY_c`\fehbjlp]ufvf
B[GlJcNdOaP[Q[S]TdZZ]dd[e\f\jZtcubvc
C[N]T\nfrhtfuc
I[YYrj
IjOXW\
Z\eo
B\DZHdM\NiR[VcZ\[jcZlcp\
I]K[RqV\W[[\rc
@\C[GdJ]M\T]V\Z\[b_b`ccceol\pYrbsdt\uYvW
C]hbvh
DbJ[N]O\PbVbWb[bcee\jbm[rks]ub
I\V]Zj[\hkt\
\g
Fj
B[CVJbS\WY[i\c_b`\les\v\
W\Yh^Zemh]o]t[
CgHTTWVcci
DdGfHcKcLbNdObS\VYWXZe_\`Vbbd\ffg\helbo[paqbs]
J\Zh
C[F]H\J\L\MZN\O[UeV\WYX\YXZU[\^\a[cbexf[g\hWmdo[p\q[r\tWu[vS
@cA[CbE]G[H\JdOiR]S\U[Z\[f`[a[bhcbdgfeh\m\n\r[v]
CXJjX[abuZ
@dAcBcCZEbHXJcM\NeQhSfT]UVVgWWY[Zb[c_Y`bbXd[eak[meobpbtc
BiGbH[ITMWVYW[X]_b`camb[d\fahcj[pgq]tju[v\
B[CZD\H[JZM]N\Q[R\TXUZVeWWX]YaZZ[X]]_b`Wb\e\f\g\hvj\kimXpYrZsZt[u[
CgD[IZJcP\TdUbW]Y\[\fZhiqcrft\
CeGYJ[OYTdV]Wl^Yacbgd\ebh\l]vc
@cAYEfFdGbI\LYN[RWV]Wd\\^[_c`[aZbeecg]p\qdr]
@bAbBbCdDUF\JlLeOZT[V[WfZ[[b^fbgdZhXtY
@ZAbBbC[DdG\IcJaLWM[N[OeR\S\T[VcWZX[Y\[[^baZb\dfe]gbjcmbneo[pcq[shtcuevc
M\Ng[[\j]\_i
BZDdL\M\WYZ\[V^\`[b]eul\tYucvX
G]KiUZYgZe]ceWpbrY
@gDlG[HZK\Qb[e`dcZegp\r\vc
F\RhW\
AaWgff
PhVcWcY]\ccdqbv\
W\XZ]g
DgVdZ][\bhlb
CgWc^\b\q\
C\OiViWeZa\Z^Zb\cej]m[p\rZ
N]O[VZe\fZmdrl
AZB\C]DkFcG\HdO\QbUmV\WZY\ZX[\]]b]e\gbrbu\vd
@bCVF\GbKdM]OeRdS]U[VYY[Ze[f^e_da\efh\lbo]pfqbv[
@cDZKgL\P]RVVaWZZc[]^Y_d`labeZhdj]mfnbu\
@bH]WZZb`[a\bhe\g]hcv\
B\MiV]We[Wfcl[
J\U\[Zlh
@YR]S\VrWZ`\cee[p\
CbF\M]UdW\]ecbefmcoYpbtY
@\BYCdDbEWF[HiJfKdMbOaSZT[VZW[XVY\[Y\a^eakbic[dcgfhiiZjZlZmbofqdrdsUv\
@dGdH\JXK\MZNcOZPZR\S\TZUaWbY]\[_bbfdTecfbgdhemangocpcqcrZsZt\uYv[
@]CcLiUeVdWc[c_\ccjbu\v[
Gbcbefhdt[
dfeemg
AaBWDbG\JZK\NZP\Q\U\VZWbX\Y[Zf\a]]^X`ga[c[dYe]ffjdkblYmco[pctluavh
L]VZhjqXu\
V]W\]baf
CdQa]Xkmu]
BYC\E[FdGhJWKfL[M\N]OZQ]R\SXTcUYV\WUYgZg]m_lacbgdYeegbhZkYoZpfr[s\t[vY
C\IZOjV\[d\deb
@fAeBcEbFbG\HcJbK]OYS]WbXYYY[Y^abbcefdh[jdm[n\pXqes\tiu[vb
M[P\SgV]W[YjcafYmcpbrYvZ
AbC\JYKeOYVbWZX[Zk[d\b]c_\fbhbjfk]ldrbucvb
JcV[Wf[cecm]oht\
CYT]Wgh\n]pl
@]B\D[E\IZLfM]N]S]VjWSZc_\d]hijboWs\ucvc
A\CaDYE\FaL\NZO[PkR\TZUXVdWYZc\a^[_e`\bbcYdbe[f]gchfiejblfq\rbsbtVv[
C[E\J\M\NgOZTfVbWfZg]\a]f\hbl[n\
@cAYB[CoFfIcKdL\MbN\P\VZWfZY][`gc\e\obs[tev\
@aAgB\C[D]F\GgH[I]J\OZPbScVYWYYf\\]]^c_[dee\fejZn[u\vZ
B\CbHaIbJYK[NbP[SkUYY\Z\mdq]rYs]
AgCcHYP\R\S\WYYh[[\a_ZccrZvZ
C]Jf^e_\k\u\v\
M]Ubelu\v[
DZFaG\J[O]WWZb[o\a`bc]eXkbv[
DaHXJdKbLiMcObQ[XcZb[Y]b_aa[b]cflco\q]se
B\HbJcL[R\VZWd[oe[
BjD\F\JYL\OYSgT\U[XbZZ[Z\[]c^\hgjblZm[par[s[tWugv[
Cg
AcBRDbGbI\K]LbWb[Z\c_ca\cbecfcj]k\l]nbqbtcv\
HbWf^[ejt[v\
@\KjO\Zc[\\blfm\o\p\
IiO[T]
@bE]G\HdU[[]^\`XefkblYndobt\ve
C[EdIZN\OcPbSbVpWWXhY[^Z`dabcah[n\pZ
CeHZI\JdK\LdNZP]S]TgVZYbZ[[[\n]c`\abf[mco[pctcuh
B\D\HdJ[KbMbNcObPfQbRbU[X[\\^Za\limcnap[rXsft\
@bHgJ[KbObP\S\T[V[WZXbY[Z\[i]daZb[cbdbeef\m[n[obpgq[rasc
@\B\CYE[GdH[IiJZL\MZNcPYR\SZTYUdWYZi[V\Z][_k`dbdd[e\fYgmh\jdl[ncqesbuT
Tie\hk
L\R[W[kk
B[WU[belt[u\v[
EfPdSdUcZa\b`\edgghcn\pds\t]u\vb
AZD[GfHbK[L\OhP\TcWgYeZf[Y^b`\a\cZdce\g[kbmkncocr[s]t\u\
MhRbW\Xbp[rbtduf
BZG]O\TbUeWY[mme
@bB\CdEfF[GbHXIeJWKfMXN]PYS\TZVbWXXeZf]c^[`ee]gdh[jjlcmcnYo\pbq\rdsbt[v[
W\[\vk
B\D[F\GdHeP[QcR\X\]hchlbsh
@\B[C\HcIbPfVWWhX\eafhti
AbBbGcH]L\ObP\ReUeXbYdZc`\eZh\kbnjq\sfv]
CaHcKcN\OaR\SdUhVcWfY\[e`cafcYeZfcg]hbibj\lWobqdris\tNu\
@]B\DdGdH\JYLaMeN\P\SdTbWZX\Y\[X^\ccfig]jambr\sZtgudvc
AhB\CdF\HZK]L\N\OiPrSVU]VcWdX\ZX[X\b^U_Y`[ahcbd\eTg\ocpYr]tau\
EcO[RfWX[Ze[lbu\vh
AdBZCeJXL\ObP\Q]R]W\YcZl][_bcXd\egfbk[l\m\pfq[rfsZtXubvW
BhOdR\V\ecmbv\
WbufvZ
BWDcFbOmRb_[cfu[
C\L\R\TXWd]ie]o[v\
GeH\I\JbRclYog
FZHXI]P\VjW\XdZbaeqYsY
B[Dc[[ekv[
rg
AcCdEaIaKbMgObPcW]XbYa\aa[bcebf\gehanbsc
B]DcHdIaP\UdWZ]bbbm]ugvg
CWFbH[J[L\M\UZW\XdY][V\\]g^c`aa\c\eWgjmZqcug
Th
H]KkO]X\ngo[sY
C\M\RmV[[b\[bb
GaVn
AfD[E\FkHhM]VZWd[[_l`]ddf[m[
H]TbVcW[Ybpo
B[D[E[G\H\I]J\KZL\MdNdO\PhT\WZY\Z\[i\[^[bdcZd\eZh\j]k[lcpZr[t\u\
BjW[[a
BYCbI\PjQ\V]WdY[_Z`\b\jdlcmcnbo]p\sbt\ub
W[\g^d
F\H[J\K]M[N[RcS[UXWZXZ]p^\_db\c[ecl\mQpV
B]H]UoZ\[\m]o]
ThYdZ\[d
LdN[Q]VbWhZ\^[`\b\c\e\geo]
CfGaHfJ[XhYaeWfZqbrju\
Wf[fb]q\
P\VaWc[[ahedl\vc
@cBWCdG]HdKTLZN]QZR\ScU\V\W[\h]c^Y_cdZffhakbmbnao[tcuY
BYCXEdG\JbKYMXRYScTdU[VbXY\g]Z^X_Y`gaZd\ebfgg]h\j\k\l\m\nco[pZqZr\sdtlui
QZR[Wp[\bdt\u[v\
B]CZG[L[NgQ\W\Yd^V_\`]gcldncqar[vf
MZV\Zf\f^Ygehbihq\t]u\
DfF\HdN\W\Yc[c_\bce\ndp\q\v\
AfCeFcGcJ\NaS\U\V[W\Xf\b]Y^b`cedhblbn[oirgtcu[
`\saug
G]IgMtOZWYY\
BjD]GbIXJ[WX[b\[`\cbegtf
FfJ[KmO\R[X\obs]u[v]
Xb_eeihet\
H]IZKYMcRiW\l\sb
C\JhVi^[
DZJcKbN\RjU\V[W]Y\[V\e_[cbe[mbsZtauc
VcW\[mc\k]l[
@cCUHgJYQeR\W[X[^\cdeclYp[qbsku\vY
ClDbHYOZTe[\]c^\_c`\e\h\rbvk
WgZ[
B\WYY\ZllY
B[O]PbSqV\WbY]_]cag]oa
DbR[W\cfdfthvb
R\Wd`\c\eitZv]
CbI\KZR\VfWeXh]\f\h\sev\
AaBdF\GdNbU\VcWZ[[`acahXph
E]H\O[PoRcScV\WW\ev]
TaU[ViWh[]^\
CdG\aijb
D\HeQbUXb]nZo[
R\V\Wi
XZ]hm[
@\BZCXJZK\MZNbOaTbUX[a\f]b^ia\bgc]dceZffgbheiWp]q]rb
C[FdJcNbThUYV[Z[[d]abcdbedgdhbiflbmeo[t[u\
C]Jfk\u\v\
D\EcFgJaPeUbYe\b`\abe[g\h\n\rc
BcDbF\HiI\JbK\M\PbSbTdUhV]WW[a^ib[cbg]l\m[nbobpdr\u\vb
C[DbE\GdJZM\NfOlWZZf\]]Z^\_]fdhdl[n\r[v\
FaGaHVMkN\Vb\afbmctbu]
eos[
@aA\JbO\VfWZ[[]c_c`cd\fbgbhb
Wf_Zhcihq\
C[FcHiW\c\p]qY
CbKZV]WaXh]\f\sdv[
G\OZV\W\`[cil\nbq]
M[NdV\Wd[h`defh]
@XB\J[K]T[\]]lb\e]gdh\mev[
LgOYVbedlbp\
C]M\OdV\\leeh\l\o[ub
C[EaM\OePrV\WaYZ]d^g_\l\sht\vZ
C\D]G\T[UhVfWb[Zljv\
B\C\I]NWOVPmS]U[VTWYXgYb_]aff\r\u\
@fAbE\J\KbNiQcWaYdZc\e^a`ebcc\ech\lhmfneocp]rbs[u[
@bA\B\CaDaEbFcGcH[IZJWK\L\PWQYR[S[T[UUYZZX[Y\[]Z^Q_Za[bVcZddgzhWj[kgl\nZobp[q[rbt\uYv]
AbCcD\GZH[JdL]N[OcQ]VXWfXcZ\]c^g_c`Va]bhdbeYgZj\obtc
B[DcEZFbH\J\M[QsTfVaWX\[^f_\d\eZg\hslapYq\sZ
O\Xh]]h\reu]
B\C\DcJXKkLbOdR]T\W\Zi[Zeb
BdC[DdF\GWHlJWKdM\NZPZUcVdWZXZYfZa[Y\\][`[b\cdd\ehfUgehWlfm\nYq[rYscvd
AfB\CbGbHhJgO]TbViW[`eabcbedk\nfqbr\t]
BZH\OmWXsbu[
BdGYJ\OgWWZ][occddehhXl\qZt[v\
@eC\FeG[JZMjNcOWVXW\Za\[]g^g`\a[e\fbn[rdvd
@ZAdBYCcDYH\IgJcKYMZNZPXQ[RZSgThUYV\WgZV[c^X`[b]ecgihblYoZp\qer\sYtduV
A[BXD[QkTeUhVYZW[X]\c\e\l\m]ncodpcrht\
GaO]Wf[[uavi
B\FbG[HZJbK\L[NaQ\S\TdVeWZZd]c^fabccdehfkbnZpYrcscuX
CZDeKcLZN\OeP\QgVZWfXaYb[j^\b[d\h[lYt\vV
Wnm]
C\VlWZ^]aihd
CiD\E\J\M[Tb\\eehZqb
FmL\Wk^\h]
AYB[CbDrEoFSGVH]J\KdL]MZOVP\Q[TZVVWYYW\[]\_]`eb]dff\hUlYnbpZt[uX
AcBZCYDfF\H[K\L\N\PYVXWdYgZ][[\e^\`\adbYc\d[eYg[huk\lYmXo\qZubvc
GbWZljv\
DnGXPcVdW[Y\ld
C[L]OYPgXkZ\[o^\eblZm\p[u[
@YB\D\HbI]L\MYO\P\R[SbT]UeV[W[XWYVZX[V\W][^[_\`]a]b\d]eYf[g]hWimjdk\mdnXoZq[sZtUuWv[
F\O]R[WZX]Zf[a]c^\hgnhrgshv[
Mj[e_]`aqbt\ud
C\DaEcIbK]NeOjSeV\X\[b^Z_a`]b\cYeggYhbj\l\ncrcvb
B[CfDbEeFbMhN\UbZi[Y^dm]rbs\v\
F\HcJbW\[ifbt[v\
GYV[W]ci
B]Gif\k[pb
@\DZL\M]P]W\`ncbeZh\j]m]r\
CZJb^h_\`\c\k\v[
LaR\UfY\Zb[f^[dcl\meo[
B\CcL\[i^[e[
BfKYO[W\Xg[c\c_hfdlYmjn[oXq[r\s\uZ
IbJl\Z
A\JhZ\fdsduc
@\B\C\GaH[L[MZN\OoPgVXW[Z\[\^]_\afbSd\q]r[u[
B[W\Z\^\djeZjencv\
G\OZV\W\`[cjq]
@cC]FcGcM\N[OXQbVcWjZbbhl[n]qb
L[UhWke]h\lZ
GZL\P]R\V[WjYocb
BZLpW[\Zk[t\
CZGYOkrZ
AcChF\GcHYIbJ]NbOcQ\R]U\WZZ[[V\Y]c^c_e`ca[b]cbdYelg]hckcmdoXqes\vg
B[D[F\HhKcO\S\V[W[`\fZsdtcu\
B[DdQZWZ[hb]effdqeuZ
F[J\enh\
TfY\ge
@[C\D\E\FlHnJYQfR]S\T[UZVcWZ^\`badcbl\n\r[sWv[
GcV\W[ent\
IbO]R[W\Yhbae\
CdDZFfHeIcQdRdS\TZW[Y\^d`ac\f]pcr\
@XB\J[K\ObT[Z\\]]lb\e]gdh\mev[
H[IaU\ecgh
B]jj
ji
@\GYHZJdKcL\MZNcOZUbY[Ze[[^]_c`]b\cgdfffh]mfp\tcuY
ObPkV]W\Ye^b
Qh^]hl
BeFbJ\L\M[SbU\VhYZZd^\cbelicscvf
CcWW[e_[ifkg
@eB\CdJcXbYcZ\\i]bh\p\re
C]M\OdV\\leeh\l\o[ub
@]C\EaM\OmPfSbVaW[YZ]d^e_\r]shtZv\
BbCeF\GgHYJ[P\QgUgVi[\a\c]hfl[obrdvd
C\D]G\T[VfWc[Zljv\
@eA\CcFfGhHbLZMXNcPZU\WXZ\[b\d]\`fbZeVf\kYl\n\o\q\rfub
BZCYDkGbH[J[KeOhP[RWTcU\XcYd[a_\`]bYf\g[hjlcm\n\p\q\retbu\vV
B[RoWW`\cb
IZK]L]RkWXe[l]mloZ
B[DYFaKbNcRcUaVXW[YVZ[\f^[a\bbc\def\hZkbmcncoeq[tdvc
BmC\GdL]OZP[]b_[bbc\k[le
@cBaKWR]r[sg
@dC\K\M[QfWcX]Y\[\]x^[_\pYu\
AcCfD\KdN[QcV\WYYbZb^c`ibcedhZj\lgmcngocp]qjs\t[vY
@dC[DbFaG]H\KcLbMXNhR\S[UdV[W[X[Y[[]_f`[c[d\e[fblgr\tdudvi
@dF\K]OdPZU[V\W[YhZe[[]ac\e[mencpbugv\
UkZZ
AcY\Zj]de\h[p]
NlWeg]
Cirk
F\N]WZZY[\^[e[gn
B[F[HWIZJWKZMXO\UWWTZU][^Rb\eYgvhWl[mYoZpZq\r[u]v[
@dA\BcCZDcEcFeGeHbKaL\MiNaPWR\S[VkWeY[Zj[Z\\^b_\a]bYc\dke]gTkZmcn\ojrZvd
KcVeW\\bfjtfu[
PiRXSh`]
D[vh
AbBcD[G\KcN[OaVVW\XcZ[]]_d`Zbfdbe[gYj\lfocp]qer]td
@bJcKgLdWfX\[]\h]d^ZeWj[revc
CZVb^k`[
B\G[I\OjR]V[Xg\[]\_faYccm\o\u\
B[C]DcEZH\NbQkT\VbW]\\d\e[hcld
@\A[B\CWDeFgHgIaJgK\L[PdQbSfUXVfYg[W\c][^\`[d\fXnYpbqbr]scuV
Xh][h\u]
P[Yj
A\GfIaJdKYQ\SbW\Zjf[l\nXvf
AcJ\K\L[MgRWS\Wh[\e[ldmbte
F\UdeqhY
DbW[[g
B[C\FYM\Z\]\^\a[esi[
@bAhBaEgGbI\JgK\LWM]P[Q\R\T\UcWY[e\a][^h_\`bacbhc[ebfZghhWj\lXmUo\pUqbr]sdt]u\
@[H\^[aicde\lhvZ
BUEeK\N\R[S[UTVZWf[c^\fXmXn]oyrjs\
BZH\OnWXu[
B]Oe[gl]
CeGcO]P\U]W]XhYbZ[\i]Y_[bZeXfdm\oYq\t\u]
@aAbCbD[EaFcGbHSJdL[N\OaQ]S\TWViX\Y[Ze\\]d^caZbhd\fVlVmcnbocpaqbsYtgui
@gB[C[DXF\G[HTI]JpKaL]P\TXUdVgXbZj[f^d_[`Zcbd]eegchkicjUl\qbt\udv]
AcBbCeD]G\HZO]P[VZX\Y\]\^Z_f`\aZcce\gZh\l[naodq[r]
C]DYJkNeU\W[[f`\e\f\rfvf
@ZAdCaDfE[HbJbLcM\PcRWSiUgVcWaY\[f\c^[`ca]c\d\hejcl\mgneqar\sbt\
AbD[LeWYXc_\`\c\fihcjflcsft[u[
@\DYG[MfW[\daecedbekf\lhodt\
@cC\FfJ\O[W[Za[]\]]g^fa[dZe\
@aG\MhNaO[VZ[bv\
AZB[CXD[FgGYHfJ[L]MZN[R[S\VdWgXa[Z\b^]_]`caab\cad\fghclcpdqYs[u[
HcI\JbP\SbT]VcY[^\cdehf\g[mdqdras\v\
@[A]CeDcFoI]MZO[PfVXW[X[Y\ZY^b`\a\cce[f[gcj\l]qgrZsZtc
B[D]H[JdMZQeReVcW\ZX^Y_je\gljZkgpbq[t]u]vX
C[ImO[PgY[\c_\r[
@\BdDfEbFYGZK\L\M\N\OZPcRXS\V\Z[[Z^[_X`fb]dee]f]jrk[lZqbtYv\
CcE[F\KfLfMePZQ]T\WYYoZh^d`bd\ebfdgcoZp\q\rZtcv[
PiRdW[]]_b
G\HdIbP]WbZ\[nebqaufv\
B[C\DbH\J\KgLcMdO[U[V\XeY\Zg[b\[d[ecg[l]r[t]
BZEcF[GbIZKbM[PiQcSbXbYe\Z^\_\`\abb[ebl[nlp\qXsWtj
JfRgT\WWoYra
B\DbE[J\L\NfOZP[S[U[Wm[[^]ccl[v]
ii
@ZA[B\C\LdN[P\S[T[U[V\WWX[Ze[Y\b]n^Y_h`ba[ecfXh[jbm\oZpbsZtguXv\
CoM]b\
P\SgTfVdXd\ccahakbl\pd
@\A\BVDbFbGcJ[K[LZM[OdP[QZRbT\WXX\Zb[\bWcZd[fbg\kip\q[rXsbtZuY
@bAcBiCbDdHgL\N]PaQYT]Z[\\^]bgcddbfaibj]k\mcqarctcugv\
@ZCfDfEjF]G[IYJ[OZVYW[YY`dj[vb
eh
B[C\GcH[JgNaO\S\T\VYWa_ac\ebfjl\p]sb
@gAYBbCXEbG[HRJ[KhMcN\O\QaSbU[VWXcYX[\\Z]e^d_\aYcdd]ebhblcnZo\r]sZt\uZv[
BZC\DbFcGXHgI[JaKcLbM[O[PaRcScT]UcWcYg[Z\c^e_c`ebecceZhbj\k[m\o\qhtXucve
FbW\[h
AYCdD\E\F\G[HWIcJbKXLYMZOcPdTfVeWeXbZX\c]g`fakb\c\d\e\fciej]ncp[q\sav\
McW][jtZ
GZH]Tc[]`bcdei
AbBeCaEbFhGcH\McOfQdRZSZUcW[Y[Zd[c\Y^m_d`fb]c[dWeZgak\lTndqZtgvh
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpaqbtcuc
D[E\G\H\I[K[PdV[`ihZj[
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbt\
D\GbHiNaPZVZXbYc[\]b`cc\f\gcl\mfq\res[t\ub
@\B\C[DeGXH\IYM]NXObP[SZTgUdXbYWZ[[Y\Y^\_[`ja\cedcebfaiakbl[mXn]p\rYujvi
CcDZG\I\J]K\M\PbSeUfVbY[Za[c^]mhn\oZp[ubv[
HfK\N[WXZZ[o\\
@\AfBXCZDfEbFZGdJeL\MaPYQYSYUZV[X[YfZa[Z\a^mdbebf]hciaqbrcu[vX
@\B[GdIXKaL[O\W\\bl]mZnosYu\
N\PiRbSYWbZ][\\\abehjgl\oYr\
BZC]HcPfT\X[[h^]abe]fZn\o]r]sjue
A\C\G]K[TgVe]Z^Z`deegeiWj\lZmancoerisbtdv\
@bC\GaH[IcJ\N\PcV\]i^]_a`dh[jdl\m\ohtXu\
BXDZF\HZK\NeObQkSbT[UgVhWYX\Z[`\b\hdldrc
Wm
CbEjVbW\^\egh]jgl[vb
BZMdNbRbS\WWXd[ee\fdldo\qgt\u]vZ
G\OcP\ReSfUcV\We[Zhi
CdFdHdO]`an[tdve
^bni
B\CZDTFcH\JeNdPbQ[S\V\WY_ccflem[neoYs\
BZC]DWEeF\HYJeNeOWR\TZX\Y\Zk[a]f^Z`la\bacfe\fZg\j]m\o[pZq[r\s[t[
CdG]JdKZMdRYVbWdX[Yb^\_abhl\sh
H\VdWj
AYCdE]HZNfP\XYYcZc[c]d^g_\`ecUd[eYfdg\jclhmcn\ohpcqXudvf
Za[e]\b\i[mhnbo[p\ua
EdFeH[IZJdMdNZQbRZSeTUU[WXXc[b]fbbcchcjclZmeoXpbq\rdt[ucvW
B\D]G\OpVXWYY\`\cdv\
E]HcO\V\WcX[c\hbsjtXub
CgG\H[JdObT[U\WaZ[^\`bddf]l\t]
BdCbDdFcHdJbO\WXYj[[\g^\afc]uf
AXC\DbGfHdJdKYM]N\OcPiR]T[UeVZWi\Y]e^X_X`\adb\cZedgdh\j]lcmfndoVpbqZrXshtZ
AlH[NbWYY[^h_\e\f\hctZuc
B[CfH]J\RZV\WkYg\[]bv[
CcG\MhO\WZYd\ife
AdF[GZJ[LbNZScU\VmWbXdYb\b^Y_[`Yaad\e[hcjemapZu\vb
EcNdVcW[Ybcchblh
LbT\cbfeiclcs\
C\VlWZ^]aihd
KiZe`\hbt\
JZW[X[Yc]qoar\u\
CkD\E\J\M[Vf\\eehZqb
@gB]EbFeGfH\J[M[U[WcZf[X]b^WcZddqYv\
FmI\Wd[d^\h]
A[DfEbFbG[HbJbKbMbSiUeXdY\^X`dbcdchbk\mZobq[rbsbt[ubvb
AeCcE\HdI]K[MbP\SYTeVYW[[c\a^h`dc[fZh[lZo\qbvX
A]PbVfWfZZ[\`]agvb
@XBYDmEcFVGXHZIcJVL\P\Q\SbT[U[VZYZZi[[\X^[aYeZfZgZh\k[l]ndocpgqXrZtX
`g
@cA[CcDdEjF[H\JiK\PbTZW[Ze`[abdfechZlYvY
J\NdO\[\`gejnd
BZCXE\H\M\ObUbVfWeXZY\Z\[[\k]l_eaabdedm]sbtevY
AcCZD\H[K\PZT]VZWVYh\c^\add[g\hmmXo]q[rbtbudv[
MbR[Vg[ddgu\
JaN\O\Tb^[hcm\r]uj
N[WeZU^\abf\jpla
BbDcI[L]M[OhP]SbVZW[Y\]ab[cae]l\p\
FbJ\QgYdZd\d^[`dh\l\
GbWZljrbv\
ej
HgJZLcOePZR\WXYZ]d_\`\bhccf\
@\CZK\MYN[UbVhZ\[c\[]]_ba\eXhgjilbm[qbt]
P[V\WkZb[Z\\
@hC\E[GdKbNbObTcYjZZ_e`Zc]e]f[hjlfphq\vY
AdBYCkDfJbM[N\Q]RgT\V[W[XXYeZc[Y\\_dd\fdg\p\q\rWs\v]
DhG\OdZc[g^bhbj\
B\OaXc[q^]jdl]
Vh
GgHdO[WdXe_bacechaub
C[GcMbS[VfW]Ya[b\e^b_bcbe]fkhhkbs\tZu]
L]OZVcWqXl[Wh\p[tdu[
W[[gl]
C]IYO[P\VdZ\[d\b^[
PhWc[\
H]O[P\Zd^[`sc[eZ
CcJ\OcRbSdVhWYYb[X]d^Z_eelm\n]rauYvZ
CaFmG\H[IaJnSYWVZc][`Td]e[lavZ
GdHhTcV]Wb
EcWd[]jmmb
@XA\B]CYF[GZH\I[K[L\MXOXR[TYUdWYXZYWZY[Y\Z][_U`Yb\caeVhXiqjZk]menZo[p[q[tTuZvc
H\TVUclpobrj
McR\W\X\Y]Zj[[]c^\mbnbrisf
HbW\sh
V\hgri
B\MiVe`aedud
HlW][[c\mcu\v[
@\BaC[GdJ]M\T]V\Z\[Y_b`cccespYrbset\uYvX
A\CUFgG\JtKbL\NXP\Q\S[W\XbY[Zc[Y]a`\a\bTdfebf[n\oYpdq]rcu]v[
C\DcJbNb[h_b`\k\l[
Rg[eqb
AhC]SdW[Y[Z\^d`\
B\DgGgHdMdO\VgWX\cbmr\
@cD[EhFZJdM\ScVb^Y_\`\fbghj\v]
C\JkW\^d`]
@\A\B]FbHdL[M[NaP]RXT[UcV\Z\\[afbicYd[eZfahhjfnfobqdu\
AaCbEZGbKfNfOXRXS\TZU\VdWfXeZb[b\d]c_e`[a\d[feg\h\iej]lamdo[qWrdsgtZuf
AfB[C\EaGeHZJbKZOfPhR\T[UeV[W\XbYYZ\[[\Y]d^a_U`[acb\ebf\gclhmhndoUpbqYrYs[t\
BhOYRdW[
@gB\EbFeGcH]J[MZU[V\WVZlcZda
ej
AbC]VYWj
B[CfDbEeFbMhN\UbZi[Y^dm]rbs\v\
OgV[
Wg[\t\
C\Og[\_f
F\HcJbW\[ifbt[v\
O\_p`bcb
BZD[E[I]KdM\O\UcVZWfXcZe[b]\`ee\g[ldmeoapbr\v[
@\A[B\D[E\G[H[K\L\NWOYPWQ\R[T[VZWZX[YZZd[]][^b`\apcedceZf[gchYiZjWlbmkoYpYt[u\
CZ^l
Vi
Ci
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g\l\nbu]v\
GcWcYkZ[`Zc\gfub
@[A\B\CTGYHdJ\M\R[ShUbVbX]YW[[\\^Z_\`gcbdZg[mbneoZp[rX
AZBZCWFhG\HhJbKhM\P\T\UXVYWZY\Zc]b_\`\a[f]gbhfj]lZmYnUo[pfqcresat[vS
CbFfL]M\T\UaWdYd[c\b]\c]ffh]pdqZsZthub
E\FfGbHkK[OZWWcagbl\s\
A\C[O\VlWba\che\
ReW]
FWRlY]Z[[\e]f]mcs[
B[CbMeNdO\PcTfWeYX[b\e^[`ca\b[eaf[hhmaoepWqfrgsft\
C[N[VcW[eehk
Wi\c
B\FgHYT]UkZ\][^\fagbmYp]
CcHeMaW[[had
GYV[W]ci
@\A\BYC[DcFbG]IfJeMcOeT\U\V\WYY]Zf[b^Y`id]fbh\qbsb
B]Gif\k[pb
H[ScVZWj^a`e
@\DZL\M]P]V\W\`lcbeZh]j]m]
BdJ\O\W]`]d\lX
vh
CZJb^h_\`\c\k\v[
@[AZBXCdEZGbHZJYKYL\OgPcQfRXS[UcV\WbX\Yc[b\e]Z_[`\bYcZech\j[mdo[pZq]r\tZu\
G\M[ObU[VcW[XbYh^W_dabcaeZf[h]p\t]ue
BZDcGjMcOSVi^badccv[
c\d\vg
J]MkOc^\_c`fud
Fh
BaHgKdS\WZbbd\o[
B\GcH[IbJ\OePcUnV\WZZ\[\e\f\lYm]o]vg
KcVlW\^Z
LiOhS\WZ[]e\v\
\g
C\TeUkWZZ\`\f\nkqYrjsiuZ
H]Wcf\rhse
IbJmOgRfV\\Z
BcDfGeHXIZK\L[NeOVPZV]WRXf[f\c]b^d_]`Ya[bgc\ecfbj]pcqZufvZ
A\JhWbZ\fdsduc
Pg
L\W\Zb[h
@qA[BdCkDbFaGdH[IXJfKbLXNhOVPfQZShUWVXW\XeYZZV[d_fa\d\e\g\ibm\n[o\p\q\seujvc
CdDgFYGcJ\KbLbMcNYOcR]S[VfWVX\ZV[[\\^c_dacc\dgg[kcmbodrctfudve
@[DYGcHbKaMcNjWY[g]]^]bcdae\f]kal[mat\vZ
IfJcOaWbecucv]
@\F\MfW\[Z
A\DbKbMdN\O\W\XhY][\\\^c_bh[m[qZt[ug
@[BZDhEjF\M[O[PhVZWfYdZd[Y_\`Zddl\t\vZ
E]_qvZ
OgV[
H]L\RgWZ[\kdll
@\BfC]D[FbGcHcKgMeOZVVWbX\[Z]b`kg]hcjWqev\
AcDbOgV[W[]e`\bgc[jk
@bAYDWEfFfG[HXIbJaKgNbPiQ\R[SbVcW[XbYdZ[[b\b^\_dmbnboaq[rescud
BZC[DeGZJgMbOdWYYa[caZccdcgbrbs]vi
M\P\R[VeWb`kccfbgchbj\ugvh
C\D\E[VYW\_[fbjov\
EbH[L\Rh^]ghvg
DbE\Hceclhvc
saug
BfHfOZS\Y][i\be\f\hZlam\o\vZ
IbO]RhSkV]W[Y][[`jrQtX
D\Whsa
BZF]JbV]W]aifbj]
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
DbHkKeU[WYZ\[h]Zc\ebg]se
@YAZC\E]GcHeJbNXO]PZR[SYT\UdVcWYZ\]c`YbZd[ebgcj\kZlZmcodpeqer\sXt\udv\
B\D]HbMcZd[jg[o\
CYO\V\WfZ\^\djjbncvZ
CeG\JXOZV\W\`[ciq]
B[FbHcK[si
@dC]GcHaM\NbO\P\QbT]WYZbbhn]qb
DnG\MZO[SeV[WiZX[dud
@\WcZe[[`]a\m\oi
JjUbf\lcmb
A\JlSbWcYZ^bb\u\
@[B]C\D[F\GeJbLcP\QhT]UbVgWb[c\d]fa]fbh\lhmdoX
^\fhla
@\BYDcJWL[MaNVOXP[QbT[W[Y[Zc^[_]ahb[ccdee\ick]l[nbodpWr\s[
A[DeF[G[HfJbL\NeP\Q]RdT]VaWdX[YZ]\`ZfcgciWjfl]nfodphr[t]v\
BaEiFiHcL\M[N]QdR[VZW\abdfe]h\k]lZp\
A\BdGaH[IjJdK]M\O[R[V\WVZ[_Z`\a\v\
ChJgW\
A]B\FZG[J\M[ObPeRYTbUbVhYlZg[b\Z]c^c_ld\ebfZlcnfp[qgsbtZv\
B\HcWm[Y
gh
CgG[KYPYSZUcVZWWY\]\cbf[ocrlsj
RfWZ
[i_\hil\vZ
ChG\ed
AYB[GSI]OXV\We]Zcmedub
C[N]T\Wbnfrhtfuc
B\[cefqgsht\
B\FkN[VXWi
@\FZJl^Uc\u\vl
@bBZCdD\E\F]GbKWLZMXNeOiQZS[T\UWW[YbZ\[X\W]\^b_Y`cacbXcdfjh\lZm\p[r\scu\
AcC[DdEcLbMcOcP]WYYg[df[l\oescu\v\
B\D\FbG[H\O[Q[S[T]WcX]cdhalkm[nis\
BYCbHgIeKbV[XgY[_\hcmbn]o[rds[tb
BbIaLdO[PbSi\g_aobq\sc
@cJbRfue
Pi`]
OhV\WZ\\^\_gcdq\
I[YYrj
FkQcW\XbZc]Z^fh]ldnZ
IjOXW\
DbW\Ylc[
F\HcJbW\[ifbt[v\
F\HdSi^b`Zk\qb
C\G\[\_b`i
@dG[OdS[U\VhWdYb^Y_Z`ZccpZ
KbS\Waoh
KbWYZ\[je[lbv]
D\O\Ve[e_p`acb
AbCWG[OePWTdV\WsXbYd]]_dacegl\mct\uZ
BfHdJcM\NiO]W[^]b]jd
VkW\[jk\tY
@\DgF\HWI[KZLcOgPcTZVUXdY\]c^\_ce\fck\lbmaoasctcv[
RiW\\\f\
@dB[CXDTEbFiH[KfL]MeNbObQ\R[UbVaXb\[^\_Z`ia\b\cbdXfZhbi[j\kfmepcqgr\s]uVvc
]hm\
AaH\Oe]ce[ldmdo[ug
CdHdJ[MaOWUaWYegmcocp]r\
R[V\Wj
DbJbWY[be\qctfuivZ
CaF\M]UcVW][cbeemdoYpb
B[D[F[HhKcO\P\S\V[W[`\fZsdtcu\
B\E\G\HaJjL]MdO[UcVcZY[\][`\edgbmco[rbt]
H]IkK[OWRdTZV\ehf\ub
F\IkK\O[PZW\cbg]
Wgv\
B]M\VYW\b]e\gahcmZq]s]ui
Jbug
CbH\IjOYQaR\V\WY_Zf]ggqdtZuY
D]G\`kv\
@ZD\HaL\M]NgT\V[WT[s_c`\c[l\v]
B\GcH\J\KfNfO[PfRXT\UbWi[Z\e]bebh\jdl[q]rdsZtcuave
CXDZJdN[R]TfUaWSY\Z\[a\\]]`[ajbccbj]k\lbp\rdsctgvX
CXJhTaX[uZ
IqJ\O\W]`\rZ
A\BUCZDdEdHdL\NcQdU[VXXcZ[[d\W_[`]aXbfdZeffeickYnZo\qXrjubv\
@]A\B]CfG\IbJcKcL\MeN[TVWcXZZ\\]]Zc\egf[g\iakfqirdu]v\
BZUdW[Xc[kb[fcjblct\u\
@dBZC[DVGdL\M\NdO[R[ViWX[j]dcXdbj\lcp]
HhVdWY[f
@\A]BZCbDeGXHdJcL[McTZU]VVX[Z][\\b^Z`\ecffkfldnZqfrbug
BXLfOgWfebg]
AaOgRXV\Yb[fceed
O\[dlYuavg
@]F\H\RcSjV[Wc
BYD\EbFaGfK\MbNiP\WbXeZY[d\]`\agb\d\f\k[lfs]t]vZ
LmO\VfWU[[v]
B\DcK\NaO\Y[Ze[c`\a\f\hcpbs\ti
@bEaGiH[JcWYZ]]d_Zcdebfeh\k[mbt\
@[GZP[W[Y]`kc[j[tb
KiNdVZW\Ze`\hbt\
`g
Vi
BYH]KdN]OXU[Vi^[`\e[g]h\mfncsd
Rhqb
AhC]SdW[Y[Z\^d`\
OXRWVnWh_Yif
@gB\EbFeGcH]J[MZOYRfU[V\WVZlcZda
C\E\FbYc`jc]ha
B]Wg`\
W\e]hjj\u\
IbR\Yl
@eBdFZGcHeJfM]P]WYXaZ]]b`Zb\g]h\lZm\nloZp[q\sYuZ
Z\men[rZsi
G\OmVYW\XeY]_he\m]o\u\v\
Cbvh
mj
AbBXFZH[I[JgK\MbN\ObTbUbW[XeZX[[\\^j_\`\ahb\c\d\fYhijakcl[mYodp[qetYu[vW
O\VhWd^]f\
CbJ\O\RdT\VaWhYZabeff\k[ri
AeCZG\HiIbM\OZQaTcVZWn[e]a_\afb[e\h\lXmhn[oWqcsYv\
AbB\DcIZLhNcOeR\W[Z][Zh[lep\q\td
ehmd
Ym
Vbsj
@VAXB\CZEbH[K]LWN[PfUeVcXXYdZd[c\b`eb[cgechdjckfmcneocp[q\rbuevW
CZG[Om^Z`\ab
CpJaN]O[WXqg
@[BiC\F\GdHZL\M[OdR[V[WYXbY]\\]j_\b]ehf\gemen[oZpZtYvd
Gevi
CZEhFYG[HdJ]K\MaN\OXP]RfUcV\W[Zb[\_\agf\g]hjlZmbpbrbsWtZuZ
AZB\CbE\GbHdImN\OZQbW\Zc`\a\bbeYhclgmbodp[
FjM][i
AcB\FcG\I\JgM\N[PZR\SeT\UaWdYd\\][aZcceYfXgcjZkdlUndqbtZub
AdCYEaHVM\NfPdR\SnX\Yd[d^[_f`cacc\dZfbhejcl[mdsdtbue
R[`gbfue
WcYir\
A\F[GYHaMZO[PhSiV\WUXc^\_d`Wa\bccfigjbt[
DaQ\ebl\vg
H\Uch]mcp[rh
W\Z\eq
DZFcHaJbL\N\P\RZSdU[VXYY]c^\_\`\aae[g]k[l[n[p]qirkv[
AbBbC\EbFhM\OZR[UcVdYb^a_ZecjclcqXrgsbtcucvc
H\J\OaT]VcWeY\Zb\fc\ecgkpd
\g
VcW]dj
W]]dhitf
B\H]J\KfM[P[R\SeWaZb_f`\a\dcj]k\p[t\
DlEgH\Ie
DeEiF[NYW]l[vf
L\N[R\Wcahcdrgv[
G\ObVdW[Yi^[_c`\abcaebf\pZt]
mh
TgUfkcm\uc
CdDlQeVZ[[kZ
AeCnN]V\Yi^Z`acb
CYF\L[NcOaS\TaW[Y\ZY[b\Z]a^d`\abbYcdf[h\j\lhr[sZt\vX
jl
L[S]TkVZWYYb\[cUecf\gbldnboctcvY
]b`hff
G\HbLiZcdbfb
@]AZBXFcJ[KcMaO\SbTYUXW[XiZ[[Z\b]j_eaabbdgfZg\l\qYt[unvf
@[FgHfJ\QcR]S\T\VeWZagcdl\n]q\r[
@aB]CbD\FjGjHeMbNaQWS\T\U]VbZX\f]c_d`fa[e]fig[hhqbrZs]uYvb
C]J\V[W[Zf]ZenmZufv\
[Yei
@\AcBZCcD[FZHcJaKZL\OdQgR\SZT[Y[[\^f_cabbedcfZgbkbl[mXoZqcrX
A\H[LcTmUfVcWkZZ[[]]^[l\
DfLXN\O[V\WW[k_]ve
D[KcM\V[WlYfZbbbf\gbl[t\vc
[[ifofvh
@bAZBVCWDbEkFgGgHcKeLVM\PdTbUjWeZb[[]c^b_\`SaXbjcWdbhhigk[mWo\pWt[vf
AWB\CUFbHgJfKeMgOdQ[TYWdXgYkZb[c]d^\`da[egfYlZnbodrZsUtZuav[
Vh
@eG[MgW\hdnbub
HZJbL]UfZ\[k`bempbqarctZv[
EbL[UaWgk]t\v]
B\X\Zeehv[
B[DZEeFhIaKdM\TlUbVhWXX\ZX^Z_\abc[fhh\jfl\o]s\
Ob_cmjoX
@[AdBcF\G[NdPiR\S[TcWcXYYVZ\[Z]b^V_\`kabb\d[k[lemYrcvZ
Rj_b
@\AhC\GZH[I\KfM]PfSeTeUbWdY[Ze[c]b^i_\a\bedYe\f[gel[m\n[p[qfr[sXvX
B\C[DcHbO]QfT\UbV\Z\[e\\^l_c`aacbddbfbm[p\rctd
AbFfJbMbVm_dagdbeZkdm]qetkvY
CgWXYh[bh[qer[
Ok`c
WZgi
@eA[EbFdH\IbJcLUMeOcR\VbZ\[]\c^[_g`]acbdd[f]ibjckZlYmcqcsbt[ucv[
A]B]VbZl
AdCbD\EcGWJbL\MXNhPbQ[R]S\TbUfX[Yc^Y_dacced\e]hhlcmZnfo[pXq[rZuf
AXBVC\DYEbFbGVHXI\JcK[LTM\NZO[PYQ[R\S[TgU[V[XcY[\b][bae]f\hcjemlnhoipgqZrVsZtbuW
EbFdG\M[Vb^g`ac\gblYrdsetevf
@bA[BXG[HVIcL]R[SXT\USVcY\[\^b_b`[fZibl[menbodpbqhrcsetbu\vZ
@\HcNeR]SdVeW]ZZ[d]b^dbbfch\kZlf
Wkd\
F]UgZd[[_ci]mfo[p\
A\CdDYEbF\GWH\JbLZMZN]P\S]TaXdZ\[]\c^YbXcdebfbhckZl\m\o[qZr\sbtgvY
@bAbC[DdGaObPcSfT\U\VcX\Zb\\]]^Zbdf\gbhal\mboep]
A]B\CdJ]X\\dc[f\hdtj
B\C[HZM\S\VcX\eZfdjcl\qirZsetd
@\AcB]DZG]HZIaJhL]MUP[Q]S\T\UVV[W[XWY[[X\\]Z^X_]a[bVcbd[fXgghXibj\k\lZmUnVoVpZrXsUt[uuvW
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g\l\nbu]v\
BcCbEcJ\OdQbRbSbWXY]ZZ]a_bdcffhblbr[ub
B[P]V\WcZj[[]Y`bc\elf\h]l\m\v\
@bAVFcGXL\NdP\S\TYVcXa]b^\_d`ebYcbg\hcj\nWo\qardscvi
EbHZJeK\NcZc]a^b`[eko\pft\
AdE[F\GdH\I[JcMcO\RbT\U\V\YbZbb\ebfZperbv\
GcWhc\ub
GcObVeW\Yleb
AcBWDeGfHZNZUiV[W\Ye^Zd[gbhpl\pev\
AeC\W\YpZc_\vZ
GZH[JXO\V[WbYb[\cgebf\h[mapYrgt]vd
@\A]BcDbJ\M\OcR[VcWUYh[\\f`baahgl[obve
CdDZFfHeIbQdRdS\TZW[YZ^d`ac\f]pcr\
BaDaEcHbL[QdR[TdUbVb\d]ecafXgYhanbqdrbtauc
AcR\W]\g^\e\fihan]sctf
[Xvi
A[HYIcV\Woqcs]tW
@cHbL\O]VbWVYb[b^b_dcfe[kbrgtjvd
@lD\FVGXHWI[JYKhM\P\RhS\T[UXV]WZX[Y[[\]h`Za\bhddeXgeidk]lbmcn[o\pXq\sYtYvU
@YA[DdE[F[GbIbJiK[MdPhQ[RZTZUWVYW\Ze[\\c]d^g_h`Zabd[ffgZhYi[oZpbqcrjs\teu[vT
FdH\Wjmet\
@]HkJ\K\M[Uk]\^[g\mYu]v[
FlHZIbJ[M]W\^a`hcZeokkvb
L\WZ[v\]kZl]
GcIbJ[OYW]Yc[Xf]revk
D\GbN\Vq`\l]
A[CYFiG[HeJ]KiP\T[W[X\Y\Zb[[^X_de\hbjck[l[o[pcqcsbte
@XB[CbE\FbHnI[JeKZL\ObS[TZUUWZXb[\]Z^[acbZcbf\h[k\mYnUo\p\qWr[s[u\
BdCbD]FbHaK\M]R]Ud[\]c^ealbcc[dce[fXgchbo\qds[v\
JYW[Zm
D]Mc[gvZ
@cM\OgW\mbp\sd
@[KjM\W[
BXGWHcO\Ubclj[r]
FXHbIhOTVXW\Z]ajrbu]
@aB\GiWYe\v\
CmFcIcJaOdQcSXTXUaVeWXXcY\Za]]`[aacidbfal\nZvc
NaOeV\W\Z[_fc[jcpj
H[QgUhW\Yg_\jbm]r]td
DlEgJ]MZv]
BWDgGbJYM[OiV]Wc_mccn\p[qbuZ
@ZBZE]HhJbMYNbO]RdTbU\VZWYX[[Z]d_\b[cbd\e\f[h\j\mWnloWqbsZudvZ
@dB[FbH\JcMnO\R\W[dcjbkdl\mfnbq\sbtbue
K\N]Y\mfobri
CeLaUbZc[Z]g_deYmZp[
H\W\og
lbqbthvd
HgJZOiPZYZ]d_e`\ccf\
Yi
H\^[giu[
H\^[giu[
BZLjMYPfVdWZhb
AeBZC[DdHbIgJbOSPaR\S[TdVbWTXcY[Zi\e_daXb\cbdbedfjh\lbnbqar[tYvd
Pi
F]Hg
L\Mi
Ph
C\D\JbL]S\Ub\[]\d]mcs]vh
KeM\N]R\UZV]W[Zja[daq\
ri
Cie\h\qb
@ZBVD\E\GZHkJeKiM]N]OXQ\UbV\WfX]Y\Z[[[^U`fb[eZf\jclYmVnhoXp\q\r\vb
A]BcCbO\\l_[hZo\tjv\
SceVhj
IoOVR]W]
AbNZOeQ]RgS\We_ba]d]flhcjirZsb
@gA[BeCXDdE\F[GgHVIVJXM]ObPZR[T]WYX[Z\\]]b_Ya[b\cbg\hbj]k\lcobp\rbs\u\vX
O\WY[hmc
AXB\DSEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
B[DeEfFbIeJZMcPcQVUcVdWTXb\[^Y_Z`ZacbddefjgbjfkYn]o\p[qdr\sctXu[vf
B[Ohl\
H[IaU\ecgh
@\BYCYD[E[F]G\HcLpO\UPV]WZX[Y\Z[[]\e]i^V`\b\dcegf\g[j[l[o[pcqbretWukvZ
B]J]M]Zjhm
DhL\RnWZ\kl\pdt[
B]FbGdHbTVU\XcZ\]cbbgahekbpaqbr\tevZ
LbTgWb[a^\rbt\
Kapgs]
GYM]O\PZT[Yi^\a[d]f\p\r\
@dB[CUDaFgG]HdJbKcP\V[WYZe]f^Y`Wa[d\eefbhbiej[mXnVpcqbt\v[
@ZA\CbHjKcMYT[UVZ[[\]\^e`cb[c\dce[fZhcl\n\o[pbqer\
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
CcL\Mdpg
AlGhI[O\PhRZWZ^\b\
VYW\Zd[Y\[]b^l`cbcebfdldp\t\
B\V\W[Yk
ChFaS[TaVgZd[bcc
AfB\FdHbKkS\X[^cc\lbmhocs\
@fH[L]RbWZh\kfnhph
I]K\PbUZV\WZXtYc]XfYsZuXvc
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
I}RYWXZYc\rZs[t\
IgZ\
C\GeO]VWW[cj
GaH\IbK]OfPcQZV\Y\ZY^Z`cabcdd]e]lZr\u]
GfOUWkcW
Of`a
GZcjd]
GXOdSZch
H\Z\gk
HYUYV]^]gmm\u\
B[C\HYJWM\W[ZY^Ye\goh]n\o\pZq]u\
Wgcd
nfo]
@[AZBWD[EZFVGUHfIVJ[KhL]M\NePjR[SmT[UmVfW[XYYQ[W\b]gadcaf[hbj\mqn\oWpZqdrTs\tZu\vW
BdCYG]HbKcMeOZPZT\WlY\[Z`]dggblbmTogqfsZ
K]OgPiS[U[VZY[^Z`[c[lcobqb
H\ShT\qcrZ
N[W\ai
HYK\UYhemgn\o\p\ua
C]HYKZ]egXhbmloOqZug
Uh
HZM\UbmloZ
H[KXmlndo[ub
B\GZKdScUcWXcno]
N\OYPfUkV\W\]dm[oaq\
CaM]PcSgZ[`h
SiTb]\a\d[ea
GZIdPflcr\
BWFZL[M\OkPiQZRZSfUWV[W\ZY^X_\`dacb\cdeZf\gZkZlZmXojpZrXsXuYvZ
@\D\H\J[KkMdO\PRVbWlXbY[ZV[Z]]^[`Yd\f\j]lfobqhriuYv[
CbOVPZWe`WoU
@hA\J[KeOcfb
OjPZ`g
AdB[D[GQPbS[Wa[d\c`bchf]vZ
DeGhOYP[WYYdc[o\vb
O]P\Wefdjk
C\D\EeO\PcTg_\
onq]
KWUYg\n\owp\u\
CbGeIUSbV\]b`cc[tc
DcL[OoPYVXWY[\cbdhjeqcv[
IYJfKiOdSZT\W[ccoY
CZHiP[VZYb_c`\cZocvq
GbNaO\[hchl]
jhr]
McPc`g
O[VWcko]
IhP[Sbf[
O\S]Vkcb
`\cio[
OY`f
OYW[cdvc
PhS[WSc[
O[PiW[
Iho\q\
J\Od`h
OiVZ
H\OfPbU\VjW\cfmZvY
KbSkkb
SjkYn]
AZCjDbGcH[IYJZOgPfVXWeXdZgcaecl[v[
CWGdJYO\P[W[XdZgl[
Cne\
JcOZZn
@]AdGXHiJdKfM\ScVfXSd\e\lamhqcu\
GXH]JaQ\SdWsXSYcd\mYqb
JeKhokq\
KfOZqc
AfB[E\GZNhVbW[_\cil]
ZY]teUp]
ZY]teUp]
AhSg[\`cb\sb
AnCZ^\
C[HYJaMcPcZ\]X`q
@mUZ]a^Uc\ndu]
@eAZBNDXEdFdGHHXKcL\MdNeOcPdQSSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
@eAZBNDXEdFdGHHXKcL\MdNeOcPdQSSdTXUUVbWTXeYdZZ[X]b^g_c`eacbdecfcgbhckSmdneodpfqcrdsetdudvW
Hmfkqlsh
BdIbOdP]SdW\cWve
KbNSPcUPV[\c][`YljmgnaoXp\qX
BcDeHiIjMcNXVeWdX\[f^[a\cZjgl[m[tbvg
C\H\OZW]Zm
AeBcKgV\lc
MnR\Wmum
DiG\WUvj
Dh
C[DkEWG[W[
@]BYFZJfK[NdUaWeZ\[l^[ccl\vZ
Hgs[
G]HbYldg
BWONVdXdYd_Zb]ch
C\VsXZZ]\\c\ef
@lA]C[EfFYH[J\KYL\NiOSP[ShUaZb]d^V_g`faXccdZe\hcn\p]qf
LgWT
HZLlQZWT[\`VdZv[
\ht[
@bAbBgCYFYGZHkKeLdM\NYOZQ]ToUeYX][aYcjd\eSg\hYl\mZnZobqXrbsivX
HcW][[b]c\jYli
AiD[Wi[[hekZqWu\vk
ASBXDYEjFjGXHWJfMfNjObS\VYW[X[Y[ZZ[[\N^kabeffZgZjfk[lZodpiqfsetdvZ
HiQ\W]m[q[
JjOYm\ojs\
@fAfBiF\HeO]`\ed
Wi
HcJZL[Sackdglkuevg
@hA]BZC[D[FbG\H]KgMbNfOhPiRbTZU\WSX\Yi[]\e^v_c`\c[e[f[jeo[rds]vZ
B]LgU\WU\Xe]hf
O\T\XbYnZ\][^df\jev[
LXWnv\
CeD[UgZo]d_b`[mZndo\
A[BOChD[EfFjGVHYIeL[M[NfOhQYSVUYVmWZXeY[ZV\V][^g`Xd[edhhjdk[lUmbohrisctiugvW
A\BfC[DeE\G]HYLXN]P]QmTbU\VZWb[\_\a\b[cgdZf\hXj\kZpdsbvX
L\O[PeWk[Y\hbfcble
O[V\W]`\cgq]
@ZGcT\VcW[Y[^k_iacc\e\h[ljnZq\ub
GjJYcck\
B\FXHqQ[WZZfdc
BkGgQYWYcedY
DjH\LdMaQeUnWXZU^ZaMbXdch]i\limhn[o[q\ub
BdC\G[LfM[O[^cdghh
BeGg
A\B[CmD[H\IbOWThUgVcWdXXYhZW]Y`habcVdbeWfbh[mVo[qbsiu\v]
CnJ\TbX[]\`Xe\
BaDcM[N[W\X\a]ljt[
BZM\T\WY[Vlp
L\Wp[Xl\v\
CcF\GXHhK\L\M]OgQmWX[\]\aab[dbeaiZjbl[qerfu\v\
^\b]dev[
BTK\PdS\Wp
GoOhSYWiY[_ecdlZs\
O]Xj\]`[f\
L\Xjl\
B]GbLcMeNbOlPfSbWb[X^\ehlepducvX
BZVWWrtU
VoW[
TXfgrY
@\BgHaNeOaYeZ]\Zfelhrb
DdLs\\edkZn]t]
AbB\JeS]VZWlsZv\
V]lh
DjG\N\O[[\
C]DbVV`\a[dmv\
DbVh
G[L\Wi^cb[d\
R]WecX
@eBlGiHYI]J\K\M\NnP[R\WdYY[[\[_[`[b]cbd[e]gbjfsZtcvd
D[G\LfWZkivZ
L\Vi^fafcZeafb
DkEYWf\beilUt[v[
@\A[BdCbDYEfFcGPH]IbJeKkM\NhOiPdQSR[U]VdXfYb[e\Z]V^l`cbhcYddebhhkYlcmdpjqbrgsctcupve
AZDcE[HjQdVjWjY][YcddWk\vs
EjdVj\
C\E]TmVea\
KjXZZ]s[
PbVgWfXc^[ac
@bBkCeEbFYGXHWIVJhMZNbOdPgRlTeU]WhXbZi\f^Z`ia]cZe[fdlVmenRp\qXr\spu\vc
BcDbHZNcObTjVcW[]]c[fcldn[ocqZseuc
BmQc
CbD]Yc]ZaZh\rk
DgFUHjIZOcQMVjW[Xicdn\r\
@[A\CVDXGXHQIUJWN\OJPYSZVYW\Yg^Y_Z`QaVcsdjeZhelVq[rZ
NZU[WVZn[\\[`\d]eZg\h\p\v[
AgBZCcHaYU^[f\qj
AZCYG[IbOeY\^nc\lb
WZ[j
CgT[rc
V\Wgag
B\GtL\Wf_\
DgG[HbWb^\lYvm
@gMhV[
CXH\JbU\VfX\Z\[\]d^]_]a]hXl]mio\qYuWv]
L[V]WZ[s`ZaZbll\va
G\WZln
Go^Y
@OA\BbDTGgHZI\NXOTPYQ[WhX\Ze[]]Z^da[cdeefZhcjbk\lYqgt]
Vj_i
@UB\Go^dkZ
@YB\D\Gi
MiQ]
Cj
B]D]GhQd`\
BcD[FQG[HeQV^\ce
B[FYHmQW
@cA[BdDcFbG[HZJaKbN\OeSdVeXV\b^f_d`cbbcRfcg\jblbmdqes\ui
BdGdWbofr\vg
OYVi
Xh
CjP\rg
R][X\jk\od
DdGkOPZcsZvh
HcRPhbmep\uW
mh
F[GaN[QaTfU[Wm_]b\o]qh
A\KrLYNZWfnS
GnH]OZ`[coq\
HbJQQchcs]vj
D]GhW\vb
DfQgW[
DbHbc[hYvg
VqXbYZcV
AbL\PiW[Z]a]cZvZ
@\AhB[CUDXEmGTHNOdP]Q[TfU]VXX[Y\Za]X^naZc[hOjikXlVo\qfrZu[vP
HcKfZ[ggh\n[oa
AZJ]Yl`Xmb
Dgr\
Dh
@fA[BYCZEjFhGeHWIcKcLWNgOjTbUZViXeYeZS\T^d`lceeffegZhfibjfkSmjnjoephqer\sbtiud
@oAYB[DTEiFhGWHUI]JdKgL\MWNhOiPeQYTVU\VdW\XjZT[Z^f_e`hbXcRelfchkjik\lZmknfodpcrfshtjuXvW
G\ToU[[\dck\v\
D\lo
_h
AYBfLZ[d^Z_ckev\
WNll
AcE]V\WR[bablh
FUHrQVU]m\o[
C]GkP[V]
J[WYbnve
LZWov\
_X
PiR[
C\DlGTN][[l\m\v\
@\CbDfGbuVvb
KZZi]\p\
D\hXvh
B[H\JdZjd\
BfQZ`geeff
LdWWsf
JcLfWS[bu\
@ZBrC[DaG[HmK\LUN\OZQ[YZ^cgdh[i\ubvY
R[[cblub
JoTbZ[][^]r\
BhF\GbJ[NeQ[[]c]l\m[nhp[qXrcuV
B[FbMhWc\]bcc[eZhdj\k\ui
BlJXWVu\vZ
H[Qn
AYBhL]R\^b
WW[il]
Hl[[
H[W[eet\vh
BdHZZ]gjob
@ZD[GndTlY
Whdc
B]Ghl\
BiCYDcFbGdJXLYM]O[QaVdWOXZZ\[t\Y^Z_iaZcgd\eZfigehek\l\nTpYq[r[scucvY
B]DSG\O\QfR]V\WWY\[\^\dk
D][i\[vd
CdHbTiU[V]
X\Zgpd
D]GWO]U[Widdmbvb
D[LjWZecf[l\vb
A[BbKZLpMXUcV\WQ[\c[dilYqktcv\
L\UWW\aYminbowp\t]
BhD]GgHYKiM\OUPiZ[c\se
A[C[DqEbGaM]VYZ[[d\d^Wadb[dee\k[lWva
WWZalgvb
B[FbGfHZJTKbMdNYR\T[V\W]XZYb\jbgc[diecf]jbkalfs[tcvf
@TA]BdC\DRGeHYJWMYOUP[QkS\VTWZYY[a^[_X`XaXbbcpeUg]hRj\lHp[qZr\v]
@ZDcN]OcSbVaW[Z[[g`\c[d[lk
U\^cvm
@ZBcD[FhIcJ\LfM]NYOfQZR]VdWF^Zb[cbdde\f[kblYncr\sau[v\
AcCbDXGQH\IYJeKYLcNeOcPeSbUVVlX\YiZ\[f\e^haibZcWdjfghYnYo\qgrdsfu[
BcL]WV
Wjl\vc
EeJb^\`jjb
CbL]Q[TcW\Zc[k][b\d[k\vd
BYD[L]OaWgl]tY
BZHUL\M\O]PfTYUdYcZc[]^Zaec\f]gblbp]rZ
LfWW
DjW\
W[[\\jeb
G[HdL]V]ZW^\h\lms\tb
BeJ]KZLnO\V\WYc\d\hbk\l[u\v\
W[[Xvi
AQCRD\EeGYH[JcO[TVU\VmWZXYY]ZZ[]]\^{`ba]c\d[eifbg\lVnaqdv\
@bAeBWC\FZGRH\JaKcMYOfQ[TbU[VdYcZ[[X\g][^o_\b[c]ddebg[jckclonbqasZtiu[vY
G[O]QdTaUfV[Wj]\lbu]
G\Wt[b]Zffv]
LdWU
CYDYGZMmZ[[YcdkWl]mcnbu]
HhWefU
@\B\LXO]Wn[Xh\pju\
LkWU\\b\
LlM\WV\[l\
Wh
@\GfH\ZY[g]\^f`[
CNDcHcL[ObPZQeWW[Z\Wcbf]hWj\looaq\
BeM\OaWZ`bedqcr\v\
WgX]
@cAcBYCaD\E]FiGXHKJcLbN[PgQVSVVkWeXKZ\[c\f]Y^h_f`iaZbgdfgdh[lfminZqZrZshtmv[
[gtT
D\L\NXW\[hlZ
AhDbTd^Yfd
@VAcBhCdD[EPFWIgJ[KYMeN\OcQeR\SdTdUaViWhX[Y][f]Z^c`gaZbed\ebg[hbjYl[mcpgqYt[
YZok
AbCcDdGWHaMcRgWY[g\e]X^\k]lc
B\FfcbegubvV
@qAZBjCTDXEcGUHPIdJiK[L[MXNgOQPYRZT\UZVNWhX[ZY[n\[]X^K_\`kcbd[eZhglXn\q\r\sVt\vO
BZDKEYGbHrMYO\Qdb[dlg\h\q[u]vb
NeOd
AZCXDXEfFlGXHUIZKkL[MfN[O[PdRZSYThVXX[YZ[d\\][^Za]cceXfej\lcmcndpsqWsfugvZ
@eBoM]QX_ZcgeTlcqf
Ug
AkW[
pjs\
BZHZIbOkVcYdZZ_bcZfepb
@hAQBVC\DTEkFfGEHDJfKhMdNfOhQUSfTWURVgWWYbZY[P^o`gacb[dbedfZgehgi\jfk[lTmfnfqjrksbtluiv[
AfBhCRDXEZGWHfIeJfKNMcNbP[QXR[TeWjXVYZZn[d\[]d^e_X`eahb\cVflgah\i]kblVncqd
G[O[VeZ[ci
CaH\S[fgqUsd
A\DbJYQiV]WZZZ[[`Ya\dchSq\sYvb
JlZ\d[
DYG]L]M\NZObSYWmZ[[X^dbYdZfjk\pbqbr\vc
DqV[W\Y\vZ
PXYm
B\FbMhR]VbWgva
AVBhC[D[FYHdJ]K\OhPZT\UhVZY]Z[[d]\`icYeegVqlrfshuev\
E[F[N\PbW[colc
B]DlEYH\K\O[QbVbWXY[Z]cZlfq\sWuVvQ
TkU[VbWl^Vd[f\l[rc
@TBfCKEZFWG[JXQjS\T\V\YeZU^c_\a[cVdbf[j\lkqercs\tb
BbDkEaF\GrHeI\J\QbWjZ\cedFk[l]vm
Cg
J\LYT\YZZohYnZ
HcPcWYZb[\]dlkne
CcGhJ]W]eZ
CZ]k
K\LeNW[\`]ccl\nZonsZv[
BZKYWl`Ze\l[v\
BdHiM[o\pc
@XBeD[FaGcHZKZL\Q[S\UbV\WVZf]Y`ccfeUf\l[m\o\qe
A\BdDdFYGbHfLiU\V[WbZ\[bc[e\h\kbl[mbu]vY
DZHcLjWWdXkfvX
BeLeWY
CcTmW[]\achYuh
@\BZGjM]NYOfQhVeW\[b^Y_b`fcehelcv\
D[G[NbO[Rc[g^U`ckgr[v]
Jcc[rj
@\A\C]EkFlGXHPKiPkR[VbW[XbYg[\\i]b_f`]abc[ddfjg[j\lZp\q]rcsateuc
AbC]H\L]P[WcYU`\levX
BWCaG\HeJbLeR]SiT\UeWkZ\[Y]iacbUccdeebu\
Wjd[
MhO\W\Za
AWB[IlMdXaYb^e_\dee[lbufv[
L]WUkk
V[Zke\
CbHXRYTfWe]\c]mgoeq]risfu\
NUReW\jhti
KhnS
XbYh
@\WZllv[
KhWd`[c[j\l[nd
G\W]Yirb
BiOR^evh
LjWTc]lX
BkG[WYka
LYV[Wg
JgW[Xe^Z
BcC[LZO[P\SeTdUgWeYb\W]cc\e[fYgat\ud
@fA[BcDcE\FZGZHUM[N]PhQ\UfW[Xe[\_\a\cYe\fch\j]oVpfrasguqvY
@SAfCcEWGXHXIdKbLaMcNdPdQaRbTeUeV\WiXdZc[c\\]]_b`hbYcPf[gYj[lYnboep[qYrksfufvc
EhNbSgVeXdYZZ\_[`ccff[hdsevg
A\BnPc[[^]_]cbe]td
BiFVGgQ[VbWkZ\\\_XceebnXpbt[u[
BgGbHSTfVeccecf\sY
L\MfNgOgRZW]l]
BiCZWVmh
CcE\GVHnMiN]PYQUReWZXdYYZ[\b^V_l`[e]f\ldpdr\s\uR
C\DdEYHiJYMmOZP\QdTeUZV[W[[b]adaeZj[k\l[mds]tcuW
CULWMkTlUdWT[[]ec\dcm\ogq[r[tc
C\PWWo^ibZcZhcljmbv[
BiL\Z\[W\]hdkc
A\BmC\DZEIF\GhHfJXKZLXMSQhR[TbVgXXYeZb[d\f]\_d`ga\cWdbeYjdk]lcmYocpcr\sitVv\
DeE]JeWZZ\cXd\e\h\l[vk
AbBgCXFdHeJ[LZMlNdOVPdTbVYWdY]ZX[b\d_b`cbVd\fdkYljmfpbqYs]tZuZ
Bi[]k[qY
AZBdCVGcJcKZO]QcT]UcWiXbYZZ\[b]Z^b_e`ea[cYe[g]h\i\j\lZpdv[
@aCcD\GiJcL[MWPZVc^c`bbXkalgo\qcv[
BYCYJbKgVfWpXVZb^\_Z`[c\ecgghZlcmTofq[
BfJeUW
@]BjHbKgUbZf]\gZmYnf
Wj
BYDfQdW\dcvX
BiGbP[VYWccegZldvZ
Wh
B\Lf
BdOUce
QjUdWb[\e\rXubve
DYF\GZHTK]MWOdPiQfUXVUXZYi\Z^\`[aWb]coddeffUg\j\mdneocpkrSsetfuivc
@qAZBYERFkG]H[NdS]Wb[Y]\^W_U`hbccbkal[
@dFUGZHiJVKkLYNZPXQdS]T\U\WhY[[W^c_b`lbecVdghelhm[nboYqWret\v[
BYC]D\FhHZL[OZPfRXSZTgUhVWWcYa`ca[cegYl\mXnWo\qerdscu[v\
A[CbVdb[djl]
AeB\CfGfHXK\OUVhWnXY^V_ccXd[fih\o[se
FcIbJdNbO]P\QaS[WmX\Yd`cc[eZukvZ
MWZ\]ib\p\
Wd[dvj
CbU\Wm^il]vf
\]flhb
@]N[V[Zh]d^b`ba\eYpR
A\C\G\NeP\VqYV_gaccZegue
EYPZVeWVvi
Xis[
]l
G[[[lk
@XAQCXDXEWGbH[IIMYN[OOSZT[V\WYXZYYZi[\]]^\_O`XaXcnfZh]j[lVo\rUs\tWu\
D[LcNeWZ]\dhfgt]uc
AdCbDXG[JiMZNfP[Ve^b`ba[dbffidldpdqbtZ
LiW[[Vebh\
O\WhY[
ChHgKbNcUZXcZZ[b]c^bdZg]lbo[p\
D[V[Wkc[de
K[VZW]Zi
CiHYXi]Vl]mZ
DYUbch
WhZ\[Zb]
BfGbV\X]Y[[b_ac[k\uj
Jbug
@XGmZUd[
DUGlM\O][\_ZckdYk\
DZGkNX^\_]abcei[
J\O\Vj
B\_\c[ek
VX_Y`\cl
CYDZGkJfvb
Wgv\
BdF\G]H\O[QhUcVeWhXcYd\p][_l`WaUbhckdhfVh\k]lXsW
U[Y[Zp
L[OiRbW[
NVPbW][n\blZ
NYW][k
E[G[WXZX[h_\d\vh
BlH]W]
@eMbVaqisdu[
IiN]c]
@bBcHWObQ]WjZ\[[a]behYj\l[qi
@\G[WhbZcf
BiRYW[
GdKaV[Wj]dcXlZparcu\
\febtX
JRuh
W\bf
A\H[I\Oe_lcY
B]JOvg
Gh
L[N]OfV[[[bih\lem]ndo\qls]
HeO[VlWYcbhZq[vi
AaC[JaOqV\ZX`Zebl\
O\R[Wc[T`Pbeqbt\
F]HhQ[
Tj
_hbe
PeSjc[
QphS
CTD\EXaddam\vh
QblXvh
dg
EZW]vh
GkVeWd\[`]c\l[
DfWiZ[ec
DdQ\fh
G[OaWXZ\cddi
GgMbT\bkl]
Bo^Yc[mYpY
B\ChH\NfO\QnSXVZWc]f_\`fa]hjj\k\o\pcr[sYt[
G[Yh
@dEkFlGbHZJ]M]OWRZWXZY[Zbjc\s\tg
B[C[HMJuOYWZZl\\]]e]vR
HnU[WWve
A]CZH\JbPdS\VZWd[\`\lfmcsZve
JfUZ]Xecgcmdp]uX
A]B[LUWd`[b\hVkl
BgHZLXOfVUWY[\e\gdh]un
@ZCaDWGjH]KcL]O\SXVaYZZ\\b]Z^\_d`\aYbee\jal\pcr\ve
AgHiWi][^Xgd
Of[Yki
GrJ]S\Y\dZl\
@eFdHZJfKdNcO]UbXoZZ]a_[cdd]e]fZl[pesW
BZJcL\R[T\VbWr_Yfe
@SBfFbG\HKIdJmKcM\NbOXP\V[WUXnZ[\Y][`eaccef\m]nYo\plrbsgt[v[
Oh[bc\e\gc
@\B]HYIcKeW\Z\^]_Z`]bjc[h[pbqj
B\DeLYWXZ][ek[vp
BmEdF[H[M\Q\WXc\
N[[lt[
UpXdmO
Hh\[
DVHcL\Wn
C\WZZl[[
Kgn[
P\R[W[[hlcv]
F[HeK[P[Q\Wb[Vlgm]sh
BROcWo
CaL]O\P\ShUbWhZf_beZrXvc
AbCpRXV\Wc\b`[effZh[lks\t\
A\ClH\RXUfWh[\\\]\hb
A\D\FZHeJbOZWgZc]d_egdj\lco[
Wkm\pY
AbD\TiW[fWnj
BXNUWbccldv]
bl
Xi]\od
L\M[R\Wo[cc\s\
GdHcc[ehsT
PeS[WTcbf\
BfW[p[
GZMXWcXeZZdlngoW
A[BeChN\Wa_X
hXljv\
Ml][^\
EeJbM[TeW]^j_\c\ddlh
C[DTEUG[HeN\WW[o\b`\bZdXe[lcvt
HhWY
ChmZ
MgZU[\]c
G]V[cf
Ghk[
BZH]OkPZa]
B\DZEjFgG\HXJ\W]afd\efj]v\
AbBeO\]be[o[uhvb
BlGbL[WYk\v]
W\Yi
C]DXJnWfaW
@[C\HhISJRN\OPPQQYSXVYWdYW^\_\`XaUbecvdle[hmkYlRrVs[uXvb
L\MhRZWeb]kblYt\
Wm[\\Zt[v[
C\M\]f^[u\
GcYal\vk
A]BZCZEdFeGYH\IcJUMdNgOcU]Wc[Z^d_[`ehdiak\l\nZpdqitmuY
DgG[W]
L\NfU\Zm]fe\h]j]
A\BcDSEaGSHdMcVbWZYdZ\[f^f_e`bc]e\knt\vY
@YAhBiCPEbHeJ[KXL\McNXOgP\QRR[S\TWU[WbYZ[b]S^c_[`\a\bUc\dgeWfNh[kcl[mYnSoYp[qUrTsRu[vd
@oD]F\GlM[SdT]V\Wk^Z`\cUh\lWmZ
@XBWCjEbFZGZHbJeK\LYM[N\OeP[SdUbV\WiYVZo[\^Z_[`fa[cYebh[i[l\mengo\qXrZsgt\u[vY
BbHhR\S]Wg[be\hbo\
AoBUCeD[EbG\HWI\JbLZNZOePaQZUgVgWcXbYb[]^c_\`VagcYefh\l[naoXp]r\sit[
CoS\TYWd]fnao[ub
BcGgV\Wc[f^\agcflWnbv[
DbHbJiM\P\Wc[[
AgBaDXHeI\JeLbMgN\UfWeYZZh[g\f]Y_[c\e]ffhRlWmbp\r\uevc
HgK[U]WfeZgbm\oZ
HZOZcluY
AgDTGZOdc\dcub
B\FbGbHZW\l[vm
chld
EeNhVeY\
@bE\J\M~N\S[V\W[X\[\lYmduY
Uhmlo]
@bAYBaC\EZFcGoHVLeNZO[Q\XXZ\[f\f]\bXcndReZf\hhk\l\pcqcrWsYte
IZLZWhl\
C\G[LWWWlf
BfD\E[F[L\McNZOfPcQaRZTcUdWT\Z`[dbeZohs[vg
BbHcWY[ia\dc
VhW\
D\GZJnNcX\Z[^X_e`c
A\CiD\GgYV\j
RRWh
BjC\G\HVWW
BZWiZW`]l\m]vc
V\divY
Af`i
B]NXSbU\V\WeZd[Z`cc\fWlpn\qZr[sb
@h]YbccZeYpk
CcF\G\JgK[U\XfZe][^id]ecg\mcsg
Hh[Ycd
DYdgld
@]B\DaG\VgWa_ea\hejbncp\qisNtcve
BfK]M[RX
BZEYFUQfdgvg
Y[rh
B\OZV\We]Zch
EmFcNmP]VY^e_b`\c\lYnU
EcLTNeWw[Yk\nfpZq\v[
FZHfQZW]Xd^kn[
W\Yi
A\CYGmHRJ[K]MZQnRhSeWdYd[UcpfUhml[qYrV
JkOdX[s[
MWW][j
C[DbFcKhe]fjqVrXsZ
BfGXeU
BpDbLbN\WOcgk\r[
U[mlrZsc
DkEcH\
BfH[[[a\ch
Wivd
GZTa]a^ccZljpc
@gDZF\HbKZMfObPgSdXm\e]\^ia\b[c\dgfcgdo\qcu\
Vsu\vZ
@gBbCVD\EkG[HVI\LdMdOaTbUZWZX][d^u`caZbXc\dYe\leqnrZt[u\
@eG[MgW\hdnbub
AcBdDbGYIbJUK\M[N\QbRZTfU\WkY\Zd[X^\`\bXcZd[fjjYl]nbsdve
BeDZG\IaObTeU\Wib\r\
X\eh
G\^kc\fd
@cAWBZCgDVEgGVHPLbOcPcRfSXTdU\VgWiY\ZR[g\b^k`WaYbbc\dYehhYlUnfqfrjs\tmvV
BlJbQ\[]e\k\m\uc
\jo\
@gAWCbD\EdFeH[IXM\NhOlP\TYVcWdZ[[]\g^k_Zd\h[jZlQm\n\tduW
@eCeD[EgFeG]HTI]J]K\NYObTeVbX[YY\e^h_ebfgdhhmXn[pcq\r\s[tivY
n\ok
@lCmF\G\I\K[MiNZR\U[VeXbZ]\[]ablcdedg\hfiajbl[nbpdqVrjsZtguc
Vg]\le
@ZA[BVEcGZHbJZObR[T]VlXXZ\[[\c]b_YbZc\e\fZhgihjbk\lWm\qasZtnuevb
JbKZNXO]PcWu[YaZogvY
CW\gtX
B]C[VdWYe\jcl\qkr[sZtd
@]AcBhClHTIdJWNdOgP\T[UZV[WfXZYbZa[i]f^\a\bXcUedfZhZicm\nWoXp\q[r]sWu[
WcZb^Z`beRld
@pCgD\EiFjGRHUIeJlKgNiO]QZRYS\U[VbZY[[\Z^b_bagbYcUdXeffghhkZl[m[qWsetZu[vY
O]vk
@fBfGhHUKkL\PgS\TYUgVYWc\WcmefhYjbkXmco]qa
CUDgE]
BgM\OVTgXbcducvU
@[BhL\RZW[Z\dZ
UZZk[\
BlJ\M[W\Zf
@gA\BUCbEaG[IdKcNeO\P\U\Xg[T]b_bbed[egfghgk[mfnfobpWsd
@\L\MiVlWgY\Z[[Vbin\pds[
B]DbFVHcJZVhWdXaZX[badc[sZvn
H]WY[n
@\BmGcH\M\TeVZWYchlYp\
HhKdP\U\n\qb
@YAgBnCYFZGeHeIbJbPTQ\RZS\YUZX[f\Y^i`gafb[cZd\e\fZgbjbmanZo[p\qZuZvk
AbBjDYGcHkIZL\MdOjQZWS[e^e`cbWcUe[gdh\p\qZr]sZ
C\HbJjLXReV\WWY\[f\[^g`abdcYeYgchWjdkhl[pZtdvY
PgXVY]vh
NgR]^i
W[[e`jb\eg
BgW[
Dh
`oe[
`g
`g
@\C[DoEhFXG[WZ
CYIdL\MlOhVeWcZb[\]d_\e\lamdnboesetZ
AcMZO\Vk\beZsdt[
BZFZ[h
E\Flbkd\q]rd
McO\Pind
BeCXEbJ[MdO[Q\TYVXX[[[\i][^b_mabdhfdh[lfs[ue
JeM\OYVcW\XcYZ^\abb\e\hsj\qiudv[
E[LdSlXqYZ\e]V^[_YeWffl\o\sbtf
C[D[MkSYTfeYfcvg
BgCeHbJj[cbZe\lcu]vd
CmDZE\F]GbJcVYWZX\Z[[U\m]XeVf[h\o\p\tVu[vj
CfFZHeJbO]P\XZ[d\]abcdd\lhqlrZ
E]FilbqY
\Zejtb
V\mlnZo\
B[GeHgU\Wh^d_WeZgcl\s\
O]WY^]emvZ
os
CiTbW\Z\
K\Wc^\f]sn
H[sj
@eCZGiH\M]O\PbW\YbZb]e_]`[a[hZjcp\q\rcsZvc
@gJaYb]e^ejZ
G[JifekbrY
@Yjk
vh
BiY\fah\sc
Bir\
@[Y\^Yjg
C]eghk
C]eghk
E]FeHbZg]\^[`\dle]sY
C]EgF]
B[CiD\E\HaL[M\NbOXU[WVXiYiZ\\]_\ccd\ecfchcj]mZobqdsbtbv[
ChIZM\\ed]effhhblXoYs]tX
@\AYCkIZJfN\OcX[YY]d^le]nco[t\
AiO]^Thh
HjTaY\c[fZs]
CXI[Tcqcti
A\Ichg
CXDcH\IhO\VeW]XXYc`chelbobqdr]
C]Yo\Z^[_XhVl\oeqU
AnCWO\^\
@gCbNa`[
AaCc^beX
q[sg
qhtg
GcT]Xo]Zebhdl\qc
^g
B\LeSh\g_bs\
BiH\W]^]b]
BiGbW]
G]HbYldg
CcPdW[[[lbokr\vb
CfG\H[JdTYU\d\l]r[
CgU\l]
C\JcTh
Zh
CYD]GYIaK\OeShVgWXXc_Zb\ccd\e\fYh\pcr[
OUSYVl
Ojc\
B\G[S[W[X]ck
VbWWci
D]HbSjVTYicY
O\SYVlb\cb
CYIcOkY\
CdOfVXX\Ye_]cde\
@\D\F\GZO[VYWWXjZ[[[^\eefZp[r\sZtbuY
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
OpPX[[u\vY
W[bcli
FeGZP[]bdZvr
@iD[EfGZHZJdKbLWNcObPZQbSdTbVXWX][adccgdj\menbt]vb
@hAbCWEbFYGcL]MdN\RbVYWVZ]]c_g`Ybgd[ebg[hcjWlhn[oiq\sgtZuZ
Ob\\_j`[adc\e\g\hdlYm[ngs\t\
@YDiG[HcPQQlS\W\Z[^[cTd~e]hYlQve
@mEcJ\]\^T_]`YcOh]
@g_P
@bFZJg_[cV
KnZ]`Z
@kEcFiG]HZKZNfPfW\Zb]V_Y`bdZe\gglQp\qaub
Odh\mgoX
@[F\JbNYWba]cbd\ll
@[BgH[KjV[d\fgh]lhsYudv\
EW_d`be\
C]DYEhP\adc\dWeg
@eEeG[M[N]_b`[c\hp
lh
cj
E[P\W\lmvb
KTma
@vC\F]GcJTMeN\O\P[V\]\^Yh\jelcudva
@cA\CZD\E\GeMVNXP\Ss^s`ncXealXm]pXvZ
P\`m
@\B\GcP\ln
H[OXcv
E]OXcjgb
BcE]GbNYWhcblc
Pi
@bCbEgFYNe_d`acchel\uZv[
C\EdFdN\O[\[]a`[e\hX
AcBUC[D]FbGYHdKZMYRZT\YY\Z^\`kbjdheZf\hbj\kbm\n]o\pZr[s[u\vZ
AfCYDWEeFdGUH\LbQ\S[VcW[Z\]b^h`Wbdcbedh]kbl[m\qftb
@[AkE\HqJXLZM\SZVcWa^\`Za\bfc[dbgchcu\
AZH\QdWhZg[f^abNd\
Jh`dlg
@vF]`Wcel\
@\A\G\Snbhcgkel\
LZMdb\di
AfC]DYG\JiLfObVbWXZX^]`Sabb[ddhcl[qau[v\
HbOdR\W]`pcdh\lh
BYJYLiQfW\Z\[\]dbbgb
JYZj`e
H\bk
@\JZN]Wb`lb\c[hd
FdJd`bhh
`[uf
DlQ[Wfk[
Ff_fb[
HUJi[fdc
O]`phe
BhDdF[GbJcO\Q\WZXaYd\c`[cbd[edfckZpfvf
pg
jp
C[FaJdV]WdXn[b\[][^]_bjgkbrcsZtcvf
AbW[XZ[\\k^]t[
DbNiObTbUb[dabk\mcsa
NhOb[fk\
OfR\W[bg
AjB[C[G\H\JcMaN]TbUdV\]b`\adc\dbebl]
AiB\C[H]JbThZb[[]c_[ecq]
UaW\Z[^\agvb
@eBhCbF\GcH\O\VY^]d[j\l]
H\Pg
@RBSCcGdH[O\PY^]`ajpvj
@[HkWd
BbFaGZH[OjPbSbW\^b`eabdbhgjY
O\P[W\^\`iabcihg
OaP\R]W[^]`]a\jjq\
@fBijU
lk
B\DdEbGcH[MZO[S[WYY[[V\\`ZaYcce]g]k[lXs]u[v]
@jBhDYEbGnY\aYcLdVldvl
B\DTG[MZOgS\[\cPd\
DaGVPbcld[u\v\
B[Gh[\va
GhcU
G]`\cV
co
BXC\L\WVZ][\^\`\eXhhk[o\tp
@bEWGhH[I[MeNbOcQbRYVPX\Ze[c]Y^h`Ya[dcgahblXofp\rasdt\
@\B\DeF[GVHdJZK[LkObPTQaR[S\UfV[WWZc_[cSdnebg[hSlUm\oZpbqfrXsevm
KYOZW\^\ouqfu\
B\N\XaZ\^pdbhcl]u]
Mktb
Nh
BiH[QdW\[\g\
@ZD[F[G\KeMhPnSZV\W][V\ee[kbu]v\
BdE[aibc
@[FuN]O]h[
KYsi
@fB\DcFYGeHVR]^cceo]
FbGaNiRcT\[n\ba]ha
BfGYHdK]Q\U\cfkY
BiD\HgJ\LUQeWX[[^c`caYcefbrbs\vZ
pg
@bB\C\DhG\H\JbM\OcTnUfZf][^[dae\fahZkdm[rbva
@\FXGdKkLaMdNeOoSWTbV[W\Zc[\oZu]
GgMk^]b\c\q\uZ
AeBfGdHfQ[V[W[^[cZdbjckd
A\BcCbGXH\JbSkTd^ccof]hWn\pgq\ub
oi
AgBZDXFbGeHWJdKZM\OaPdSeUcWdZ\^[_\`[acg\k[mdn\olp\qesdtiub
B\C\GfHbJhe\
KhM]T\U[Zc_anbp[qd
E]H]PYS]UZ[flbm\nio[
AbBUC\DZF[GcHfI]J\KdLlM[NXO[PbQYWcYc[\]d`\cgddeffbg\manYo[qYrdsd
BcC\JdQ[Wg\d^Zfaq[sbvi
M[W\[\^q
W\mh
DdH\O\UbWbXi][b\e\hcjeqauc
@gBpLVM[Z\^[
BZG[M\YdhZrcug
AZGZM[NeQaVZW\Z\^[`]hllbr\unvX
B]G\L]UfZf[b
KhOgSU^\oXr[
B\McO[P\[kvY
KZY\ej
@bH\MX^ip]q\sd
@iM]OXXY[d^g`gkbo[
W\b]c\f[jYlj
B\DZEeFdH\JdKeM]PcTWWcYb^[ebfgres\ub
D\EcH\KfPbV[WfedfjrZs\ub
BYcrdYlU
H]L[N[PbQeVfY\^fbbeafbjbocpb
@]AiB\CYDeEdJ[M]PYQcV[W\YY[d_]`[b[dXf\g\hckZmbo]p[qcs\t\ue
B[DZGjH[NhOdQcTeVa\d][aacPqcuWvd
AYC\OZVb^hchhYqeu]
AlW\^X`\f]qa
Ai^WkZv\
AgO\^a
AbDgQWV\W\]\^Wh\qlvg
DcG\QgW\hcq\uj
AYGcHdT\cZhkl\qZv[
ANDgE[Ob[X^Yce
@dAfGW^fc\
A]qi
BgGbHZIZKgLhPdR]SaVbWXYc[[cZehfnlZo\rjsgt\
LiPeV[W[Ybffl[sZ
FgHcO[QfVbW[s[
HhQf
FZHhs\
F[OkW\mb
@\Xd`ghf
]\ek
O\[reZt[
BZCdD]E\F[HbM\WoXi]\cZlbpZt\uY
CcM[O\P\TeWPXc[wc\h]jjl]vZ
Qddgl]
@\B[CaL\PZWW[k\[]b^i
D\J\LdMdNgPZR[S\T[VcWeYc[[\\^[badeegh\lkmdncp\udv[
E]G\LoMgPbWc[baPb[c\deh]mZvW
CbG\[gedhblWp[
DmE\[\d\
Fm[[
DZTZV\Wc[Xa[lp
DYGgKcL\McWZ[gfhk[lZvR
DgM\Nc[\^Yvg
D\E\G[KcWV[W\clovX
Wh[Xl]v\
BXO\ccvm
@\IbJgLZMVOcRqWbX\[Yn\
DbFaGbH\J\K\L\M\T[ZgeTf\odvX
@\BUDeLZObPbWZ[\d[kUvt
D\GZLnM\N]ShW\Z\]\^]dffVlV
Wf\b
AVBWC[D\EiFeGXHMK]LXMbNgOdP[SZT[VbW\YXZX[a\M^r_X`jb\dYeeg\hYjckZlMmcogpbqftouWvZ
@cBgCcD[HTJgNgOXP]TbW[Xf]db\djhbjWljrbsZt\
si
DbE]G\LdNVVbW\Zal]
Dh[Xvb
C]M[W][il]
JYMqTXZ\[]^Xobp\vZ
[jedvX
D\LhT[WU^cmbs\
@dAaBUCdEeG]H[JQKcMbNbReTVU\VcW\XZYa\e]d^eaqd[f[hVjYlhmjnbocp[qbrgtZucv\
@]GhP\^b
ZivZ
GbMgWY_bebf[s[
BbGjMZNhObPbV\WcZ\[X^c`dcWeif\lgrc
BfLgMcVYW[[\fj
@[CfD\I\L]M[O[TeVfWhYd\b_bffjbt]v\
BZDwE]L[OZVfW\[VeYkZv\
AZDWL\MQOkP[R[S]X\[\bcdae\fjhfrctpvY
G[Jdgbj\lhmc
@eC\GbH]MXVXWidblUv\
BjGcH\[Za]eZ
@]BfDWJZ[gc[vk
[i\\
JeL[M\WT[kd\l]
DZF]HfMhObT\UbWe[\lZv\
C\DleVl\
C[E\MmTdW[ZW\el[
AdBXJiOc^Xciv[
HcWbl[m]tiv[
BdJ]Ucvj
D[J][mv\
F[vi
[ie[
Mk[Kh[mb
B]M][hv[
CVGdPdTi^acb
[]ej
[[vh
BrCeLYMbP\Xg[Nhgk\lbr[
C\TflZ
R[[g_\ebpc
@cBh
FeHkK\M\WZfZlYm[q[
FYHeW[
B[GZIsr[
AZB\H\K\UXW]Y\[]]\^Zmhoap\qerlt\
cj
AcGcHXIcM\OhQ\VVWX_\`aafbZdcf\o\rZs]t]v[
A\BYC]H[IZOiP[S\]c`bcld\r\
Oi
OlW\`\b]
GgOUP\Sc
B]OlP\
H\IiO[Sb_b`\c\
@\HcOf^i`baZcT
GbOh
OgPX
AeCfOQQ]ad
B\GbH\I[L\N\QZSgW\ZcbZf\h]jcl[m]qV
Wi
ScUYc\oi
AZWbZbbYd\
MbWdXi[]]\hejcu\vb
ObSbmYneoj
CeObTTc]
EgFeOcT\UZV\ZY[d_Zckl]minbo\qbsd
C]DYEiG\cmv\
F\HZJdKbMfObTdUbXcYbhdl]m]n\obp\qbsi
GXXZcl
DXF\Gc[\cU
Nb\\aYcbdZlt
BdHSQbUq^jmgnYuW
G[M\ck
[glmud
FVHi
GZY[[ip\
OmS]VYcc
@VA]BcCdFXGjHcIXJbLeMcOZPWR\SiTcW\X\YjZ\\c]b^]_W`badbfc[dgehfXg[ibjZkclTmfqdr\tXvZ
N[O]TeU[cie\
@eAbBcCeF[G\HcIbK\M\ObQeS\WiZh[\]f^Z`]bccbdfeZh\k]mYnZoap\sZu\
Vjcd
@hIZO\ReShTdWZXTZ\[Y^bbbfXgckclZndrd
HYUhffncqdsZ
CeMZT\[j
DdE]KfU\VhW\ZZ[]abpgrbv\
HiIZJ[OhP\T]ViWZY[Z[[Z]\`Xf[hclen[rftbv[
@]CeD\E]GZIbJYMjOeP[RaTYUdZh[d]X^[bfdYkblZp\s\u\ve
Kfhimcp\s\ua
TjUZXcm]
PjSYa\
AhP][e^c`a
@XOXSYYf\b_dcUdZfcj[
FhGZVd]\
AeC]G[PQZbaZ
CdMbVg^a
HbSW`c
HcJ\W\ZZ\gcbhel\vd
FcGVYeb\ce
GcTjWZ_[f[vd
BhXe[]^\edpdsZ
F[G]JiMgNc^]cb
Dhh[
Yc[Z\XcVddv\
CbOgcd
GikX
@gHZJ[MdOaThWdZf[W]b`hc\efud
BVCdEiF[GWI[McO]PhWe[c^[`acaehf[lYmlo\r\
DWGbOYSb]bag
@XDaHeJ\OWQ[XZ^acihgqf
M]^dm[ngq\
HeKQP\W[`Xj\nkufvY
@fCcFbJcMWOcPcUaWgY\[p^\_]c\teub
@hD]Wa[ZeZt[
G]JXW\[neaf]k\l\
[f
WW[g`\b\vX
DY[Tvk
CdWb`i
DgEeF\L\
D\L]vj
D]Ecvg
DZG]HoJ[TgV[_b`cc]d[fVl[n[q\td
A]Sj`\c]d[
CgFnHkJhNbQbS\U\Y\cXfRlSpZrVvX
@eFRJcS\Y\dh
IVri
Pdclvd
CZFmHZJkS\^Z`gb\dpl[
Fh
AbEbH[P\SfT]WZ]a`\b\lbmbtb
Sg`]
F]SZfms\
DhJ\L\S][\^dbec]d\lhve
C\M[OcT]Yjbde\v\
@iBrC\FgHZLcMcO[V[W\\a]b^\bllYq\r[uivZ
@ZE[F]Nile
Ri
@fLiM\[Z
@rC]MU]dbYu\
V]bjtb
D\FgV\WZ]aeZf\kdqhtp
]ae\qhti
@dB\EgFeGbHVKcL\MgTaUdV\W[Yj[a\c^ab[c\e\k]l[mZngocpfq\rgsbt[
J[`\e[fXh[ro
Oh`X
J\Ul]buc
TXU\nn
_g
OngYj\
\ht[
JnNgW[vZ
Wf
D\Ubve
DkJ[\Z^fcdq]
AeCeJ[ORQfTfUfXeZf[h\Z]\^X`Xe\ggtZve
si
W\^q
DZFbMgZe[\_YeYhij\ud
Y\ehv]
DYEkP\W]
I]PcXhY\f[h]n\rdug
E]FiH\O\PfRdTaW\Yh^X`]h\
A[DdEdJ\OYQ]TeW[[Z]bbce\gfu]vg
CdL[U]WbX\\[]gc]eih[
@\\\em
LfWdY[\\e[
L\\he\
LdRcW\\X
@YAfCbDeF]G[MYOXP\QeW\Zc[Y]a^\_d`ZcgeYfhhejklhn[tcui
@gEVF[Ob`bj\
@dH\O\W]XeYS^f`[f]h\jcp[u]vV
HY[h^ce[jfv\
T[W\hh
PjX\nc
EbOjVd_ie\
BvZ[[Y
Eb^\_\cdj\lj
DfG]JcWbY\djk]m\rcumvb
Xdph
BZHdJcK]L[N]OZ\babcfrb
BZHeJcL[OZP\S\\bcnrb
XjpZ
XipZ
W\[j
HbW\sh
sh
@XCaD[G[H[J]NXObS\TYUbV[W\Y]\[]g^b_d`dcXdYgZhXj\k]mhndohp\qaras[tcuc
CdHYJYK]NZOcUZV[XdYgZ[][^Z_d`dh[lbmbngoep]td
YSn[rm
Uf
ChJ[Ob[g]h^\
]]nh
UYmg
]\^i
BjOaZY
F[GZP\SZTZWfYie]f[l\nbocp\
GZP\SZTZYvf[oerX
C\OcTiVcZ]c[
C\OcT]Vh
AdCYDaEbF[G\NZOcVlWZYc^Ycbd\u\v\
G]e\kg
@eGeI]V]X\Y\]j_X`[k[lZo\vb
@eCdGeNbWX]XcZf]
CZGcV]_]fh
G\Wi]Yed
]g^\
C\GhVaW[]Y^f_]`fc[
@\Wj][cb
H\KaRfW[sc
M\RhV\
BhLkMYOfQhWg[Z^bdieZhYkYq[
MWWf^cq[tj
qh
@\h[m[nfokq]sftVud
AcMiOcXZZ\[cebnbq]sdtTu[v]
GbTbWkXbta
Wnk\l[n\
BXDbG\H\Ya[kg[l\qc
BZL\[We\kWtl
BgGbHY
m[og
e[tdvk
B]DZ^Wvm
B[H\Qk
G\HcL]ccemtW
Wi[[k[t[
eg
\XeYtq
BeHZg]ocqfuc
B\W\[X\bk[
BiHZqZ
BkDbEfFcHYJbV\W[Yg^fadefh\q\
A[BiDYHnJYLZObUWV\XcZb[e^f_[`jc\gYk\ldncteufvZ
U]^]mfn\tg
BhV\^d
@cBmHYK]Qbc\lbo\q\tZ
LYk[ti
B[G[McWeZb[Te[ken]t]
gYklt\
`Xcg
CcD]EcGbJ\L]McNmOiPbS[VhX\Yf[T\b^\`fc[ebgYp\rdt[
V]mYol
Vh_[
C\S]W\Zb`imfsd
JcMh
@\A\EeIeMZNgOZVVWU[]^t`edXecj\lXodp\qbr[u\
HkJ]K\
@\A\B[DbGUH[IbJdLcN\OeS\W[X[YY\M_b`ccdhWiYj[kUlYminhpZq]rYsctqucvX
WdXd[\]Vrb
Biv\
CjNRO\T]Ve_]c\h\q[
@bCaG]JaLdTaVYY\]d^a_dadcdqh
@bAaCiGYLfO\Pc]aaXce
^o
^aa[qg
W[Zjpe
W\\\eWtj
@[A]D[EbG\I[KfN\O\P\QXR\SwV[W[XkZa\\]Q^Y_i`hcjd[ecf[gdhcl\mZneo\qYrducv\
AaKfRcXc]Ycjgam[nWoVq\rZ
]ohk
BXH\QgVdWVc[hgsYtc
SeVU
OhP\S[^\
@fBpDeEbFZHQJ\LZNaOSPjQeVfWfY[Zb[d^V`ca[cddYe\f[gbh\jcneq\vY
BXQlV[WRnb
BbHSJ[NYQpWP[\]c_Z`\ccd\fWg]k\nZo\seva
A[B]E\G\NbQ\VZ[b_\`\aZcnhX
KUb[po
AZBfCYWUZb[d^bcedcf[h[jdkbmXofqjsZv]
K[][g]pk
KhMgX]
BeHfO\W[^]_cf\o\sluc
KfWc]Tmio[p\
Ad^p_Sh\
_fa\
Hc]dmU
BcGhcZ
@gC]EeFeGWHWN\W\Y\cogevb
@XKd
BiGZL\QkW\[d`[b[ceefgchXkZtXu[vb
@bB\F]G\J[LZN[OcPcT[UcVaY\ZZ[f\e^Z`UabccfUj[nepZqZr\sZucvY
@\A\CbD[E\MZOb\b^]_ibic\eemg
CbVgX[[e\b
@VCVHcOYV[WUXl[Z\g]laib]cZeflZm]n\pYs\t\vb
@mAeC[HaL\W][Y]g_\`Ybdecfbq\tcugv]
H\M]P]UcWY[Z\\`bb\c[fVlnuZvg
OdeZuj
DeMgRbWgb\
@hAaCbDdF[G[JZLdM[OXPbWXXh\Y]c_\bjc[fig]hZlbmdn\o[qYuc
C\DkM\W[[a^\bid\vZ
@q`Wb\
A\D\QbVgXg^f`cd[e]o\ve
AXD]LeXb[]\[^[`bbdfel[mbud
Am^c
AcCdD\EaIaJ]KbMgW]XbYa\abceff]g[halcnbsc
AZCXDaGcIdMmYe]gebl\m\nbqZrdtcuV
Q\[h`\h]u\
CZXaYZ[\]ic\eZuj
McW[[u
L[MmWZ
G\OZV\W\`[cjq]
H[J][]^[gj
AbB[EbFeL[MbNaPcQ\ScThVbYd[b]c`Ya[f[g[hblapbrZt\
F\MbW\^gmetd
G]cjd\fYle
MhOdV\mY
C\F\GbHiJZK\L\MbUiZ]\]^Zc\eefZhaoYqbsdvf
EiKYN[O]P]Y\l\u[
CdJ[K]]nm\p\
H\M[U]][a\h\lYmmncoYq[uc
I]NeT\WdYc]O^\_bkdodt\uc
HcKWW\mZpo
Hhm[ob
H\M]PbQ[Yb[\`dhq
T[XYch
AdVWWQ_clm
@fB]DWEZFeGbKfPiVdWZYZ[e_]adl[mcn[resiv[
D[NcVXWg]Zlc
G[M[ThUeV[WPXaYf[\]cddfbiclZpbtave
HfJ\T]WfXbZa[i^Ydihdl[m[oevd
EhGcLgjb
@YCdIbN\PeTbWjZee]lKqfs\ve
_ech
BcC\D\HeI[J\NZTnVdWZXcZ]][_b`dc\e]o]tcuc
\bfg
C[TfWbYh\Yl[o[p\t]
@hCiDhEYFSGgKgO\PnShT\V[WXYY`Sc\hVu]
Yk_Xc\r\
HbP\SmfZ
A\N\OhPcRcVik\
MkV]WZ[Wfc
Nbbh
A[BcD\EdFhMdV[WZYb[g\g][^hcbeShXjclVmbqcr]uYv\
AfCbD\J[LdN[PRYj[Z]g^[cZebud
AaKsM]NZPjW[[b][`]b\vY
c]lov]
@[VbW\^j_dc\
DbG\JVLaMYNePZTiVgWfZZ]h^[baeZfhhflemcp\rV
HTJ\Qg
AbTiV\caggt\
AbTlWU
TgWbggt\
ClH\JYK\WYY\]g^]a\hYp\q]rbu\
TfW[[b]Zp\
C\]jmZ
Cg^]
CV]a
IhY[o\q\s]
DbHZPbWcbafih\q]
CgGc]\ch
CWJ\]fc\
CeGeH[Jg_Zk\mc
@[GZP[W[Y]`kc[j[tb
Y]`hj\
B\HbQZWjZi`[de
FWHh
H[Q[Zh
KiZe`\hbt\
`Te\th
@ZPc_i
`g
`g
@YBZDgGhHZNiOdP\TkY][Z\]bdcXl[tbv\
D[TbUbl\vk
Eb^hhb
@gbb
DdGZT]YZvg
BXGrdY
Fl
PaRcUbl\vb
AWB\C[DXGUI[JaN\ORQcS\UbVVWYYW\\afbbdgfZiXj[k[lhmcqbs\t[ubv\
@bAYDgESFcG[H\JhK[LiO[P[TXUeVXYb[[\Z]\^\_Y`XafdYebj\n\qUravc
@[EdFXKbR\UYXbY[\c_Z`db\cYmjoUqZuZ
D\F[MhNYaZdZlmsb
HeLgWdZd[i`[a\bTdQl\
F[G\KbM\UaWaZh^\`ba\dcgahfvc
UdWiack\l]
FqU\d\m\p\
dahclcmfoR
Jd]Z_b`dcilbmdngoc
LcMcWi\a_gaYd\e\f]h\ldvd
Wh
@cDXFVGfHdWi\a]caVd\fblYmeodq\ua
C[ETFY^\_eakl[vY
NnWUZZ\[]]^fddlmmXob
b\qg
T\UgZS^bi\ofq\u[
DjL\U]VYacgdl\qb
EfNZhel\m[nf
D\UbmZvh
[gl[op
UccaegmXug
C]HcQ]UkZ\bbidl\mZnbodq[ug
F[JYL\Q]UZW\\eakdklTmZomvb
O]Vdahmho[q]
@cDnEyFTJZNUaSdXlU
WZll
di
@[EYFiHbMZ^Zd[v[
D[GbHrJ[M\NlPbQeRcTeU[V\WWZm[\\Y_Z`[a[bdc\dghYkclcmXn[qcs[u[vX
FbGaZ\a[bkdhl[
FiH\MbQ\W[_Zbbd[g\l\vi
C\TiW\\bc\dc
Hb^ibZdamboY
mln[oK
DcUiVdWbZ\v[
D[[\l\vh
DkEfW]vZ
Hj
B]Yh
C[DcHfJdKYL]NbQbW]XbY\^]acc]d\ecgdh\mcnZo[vc
BcD\FcHiJdRZW\XcZZ[ffYgZocvZ
JkXb
J\Y]scvn
Rg[W
@\DjEiFZ[[k\vb
DaN\Vg[\^XcfvY
A\DcH]LdOWVgWWX\[[\b_[accZeeh\pasatY
C]DdVXWjYk\[^[d[ec
^i
G[^dcbhgud
GbVsWXe\fetZ
BhC[WZ_c`\cfe\tb
M[O\V[_deZtm
@jW[
Ce`gebhY
CjGZM[PYW[Ye^\li
^i
ApHZK]SbchlV
PnYY
Cj]b
BeGg
Bh
AeBZE\F]GWH\JfK\L[M\N\O[PZS]W\ZV[\\Y]c^b`caTb]f[g[j[mepXsbt\vY
A[BcC]E\HdIbJcNdOcR\V\WgXd]]_e`jcbe\lcneoXqZresV
CbJ\T\Xe]X_\cem[n]ohqfresXtq
Jhlb
CLTkYd_ccfeef]r[t]
CUIdOm
C\Oaeluc
DcJkWbY\r]
@dCMI]JZOcUXYb^h_c`]eblcmdr\ud
@ge\l\
Ccej
Cp]\c]le
CTHdJZ
CieZ
CKJUSfTiU\YWeemZog
CgOXY\`\
CfOZ`UaZ
A[CiTV]c
Vc]\cimd
JbTU]\`d
CgTbUbY[e\q\rZsgtZuY
JZTbUbV[Yc]\chrat[u\
@dCoT[Y]]Xf]rbu]
CVD[HXJ\TgX\]esc
@\Cm]W
A\C[NhVeWb]\
ChUcl]
CSYm_]hk
AbCVIaO[S]TjU[VdY][j][^]c[e[lcqfrbua
AbC\JcXh]\rc
Chr\
m[og
C\fbsi
XvsXu]
CdNcXW][
Cj
Ue]Oecm[
CmIdJhObX]Y\]Y^[_ae\sbtc
@dCYJbU]Vc]l^b_d`dacp]qh
A]Cg
CZ]h
B\CVDeJhTaWg]Z_fb\uc
C\Jos\
Z\]i
CpeZh[
@VCXY\]k_\mc
Hb]peXmbqUrd
CZJaNZ]f^c_c`ne\
AbC]DbJX^iec
CSTcXb]]_[`[c\obr]
CeDV
C\Jh^[
IgVec\r\
Co
JbVdeT
CbTg
Jd]Vc]e\fbum
AdC@DbNbYice
@\CY]jc[
CkY\]V^[_\c[s\uZ
TU]a_bl[r]
J\]Uod
CVo[qhr\
Xkods\
CTDaJ\KcYW]Zmen[ob
]j
CbF[Q]Tc]babrg
BZHhJ[KcTcU\WZX[Zb[ceamen]pj
J[U\mi
C\Wg\]o[
V[n]qmu\
Oj
W\h\ti
@bCXEdFfGaHcL[M\OdQ\TYWZZ\[d]a^Y`da\b\c\dXecfck[manbocpbrcs\tdu\
BpC[E[HXKZNdOVPcQcUZVVWr]YcXe[geh[lXmfndpVqerZu\
E[F\HgK[UjV[[[s[
NbOY[[cejhofvZ
JXYZrg
KaNZ[c^i
DWHbW\[debvd
@[DiF]HbJ\N]^b`bvV
@WE]P\[k`deb
C]QZWX[\a[d\lvvX
VW_gqd
[Zvi
C\EhO\\g_hl\vb
YqparXuc
CdF]H[ejr\v\
@\FuH\IZO\QfRch\v\
@VEfGcJdN\OhSeV\^Y`Vcdf\h\ldqor\
E\VfY[
C[PWTZYZfZrt
DZ[h
G[N\Ojr\
Jgfbv\
CdN\O\VhY\Zb
HdK[OXs\vc
uh
GeMcNtO[PXScTcVX[\`[ace\hZl\un
C\DXEcHZJcui
B]sj
Nr^\
N]VmWXf\m\odv]
ho
OmV\\\
N\PhsVue
E[ahofq[
Dh[[vX
OkVZ
D]YYvm
B[FZLdNbO[TbVk[Ya[e\fjhQlns\
VoXYl\
[ZeWtcvi
DXJ\Y\lZvq
BcC\HYIiKbNXOSR\VfW\Y\Z[[[_[ceeYfasd
UgVb
BwD]GZ[\m\nduZv[
Ogcg
M\[nk\v\
P\Vdlg
HZOiVZW\v\
Nbli
]cmgp[
E]W[[dvk
BZHaV[X\for\sV
N\OYPbRb[g^coevY
BcHhJhW\[[fklbr\sZv\
CZE]JcOeSZXZ_hfgnloerWsbu[
AVGmJeNfPrScVZYj\\_[h\qa
G\LcRZ[gfYlW
DnH[[\`ie]fgvQ
B]FkPa`]
I\OiPVRch\r[v\
PjY\
GaNZO\Vl_[
BcHhJYOhU\W[[\aZlom]neoev[
e[hfq\
JY[juZ
BkDeG\M]QXW[[k_[`]bbe\keuTv\
PjSU
E\F\G]HZJ\K\OY^o_\`eceenqft\vW
@VCeGcIbNVOfP\^Xaalfqg
OgV]W\
F\JiOf^agcv\
E\H\KbLcNjUcVj_\`\fkhdlXq\vc
EfVbvd
BbHi
F\HbO]T]VXYb_c`fe\fdhVqYrl
vg
Xd_Zn\uh
BWCcHhJ\Ki[Xg[le
KgOfu[
Bg
B[Ggc\
BVM\T\V]WY[mle
BZM\T\WX[bliv\
G\OcWg[\ec
I\JgrZ
AcGbIYJiM\UbXaY[^Vebf\l\tb
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
AZCbDdH\W\]a^hea
H[vh
JhT[U\
BbD\FYHXIcK\MqNZPgQmV\W[[W\\`\a\c\dcg\hjjblbs[tbuk
@SAZCeD[GdI\J]KZMWOjWYX[Za[Z\a]m^d_\bhdZerg\hZiajflhpcq]rctiugv\
BZFYHgV\W]cXefq\
@nBdC\DcEeFdKhO\Q]VVWZZb^[_b`Yc]h[oZp\u\
Khl\
LdNhZ][dbZdYl\t]vc
IaKh]\
KZN[OjVZ]c^[c[gbnb
H\O\[fbZch
NW[deZlbvd
Hc^m
AbChDdFmGTHcI\OWQUV]WdY\^[aYcvhhiY
MiN[OaVdo\
D]E\J\ZZ^eb[divZ
C\W\fhtf
W\fh
O\TbUdX\[b\Z]Xmftcub
UiZ\mbnftY
UTgchdu\
GcO\W[[e^g`\l[
Jkr\
@[EbOkV\^Y`Zcd
D[F\Hfd[l[vn
F\Wlech\v[
egtcu[
VkW\\c`]e[
VYWe\fe]l[
H]WY^]ecfbnbqctg
WY^]ecfbnbqctg
K\XbZdg\menboYpi
nhoYpc
L[OcW\XhYf\f^Yhdn\oe
XkYgh]n\oe
C\DbGcLZM]VYWi\\f[kfl]o\rhvc
B\WU[[kgvZ
BlK\RXWV
C]DaIbJbK[OZQ]VYW[YbZa[c\bdcedgco]q\rdt[vi
P\W\Ye\dldrf
D]W[Y\r\vk
S]Ti
KbnV
A\PX^\`ccb
BmWY
@dFcG\J\L\OcR\S]VdZ[]]e[kfmYogsY
Oc[i
VjWZo\
VXoj
H[O\V[Wl[[cckZmZ
K\M[VbWZZn
Vhvb
@\AhGkN\OcPbR\SfT\W\XZYd[\_k`[aYb[rYs\t[
A\BcCaGOMeOhVWWYXgY]Z\[d^\_ma\cfdefdp\s\
Pj
DbGjf[
AeOZSWVj\\_g`[b\dfuY
AfD\G[OgVcWg^[_[fj
B\GlYb_Z`\cehg
BYDdGsIdM\T\Yj[X_T`ml[ufv\
A]Gkedf\
AV^l
IfN]OeW[^e`hq\v[
`h
I\O[Xk\f`gf\h]
`i
B[DmVdW][\k[sdvY
B[Dkk[vZ
V\`Zji
EfFcV[c[e]jht]
@cElV[jU
BiWZ
L[V[WeXbl\th
GZLhW[uc
Vfngr\
ni
A\C\DZFcGTHZN\OfPeQbT\Y\Z\`Za\d[eefZgdk\lfmdndpdr\t\ucve
FlG\KdOZScU\WbY\[b]c^Xbcche[jblhn[p\vc
PhW\v]
KeOZPlY\l[
MlZdb]me
@cDZJ\O\PZV[^cmdvg
Ojh]qbv\
B]OlWi^[b\leu\v[
BcDeHfJ]MhO[PUU]WjYf[cgbpas[vZ
P[Yj
WgY\
FaHbO\PgUbY[[f^eace\g[l]q\
W[Yi
U\VoWSZd[\g[
UciZmh
CZH]UjZ[gd
Z[gg
A[J\T\UiWUZl^[m[ofq\ug
ZZghu\
ZZghu\
KjU]
B]CbG\JaL\Nc[Zc[kiqb
G\L\W\[Zc\klq\
W[Yk\[]eu[
FdG\MaQcV]W[[gccebfal\obv\
HXgl
CbF[G\JiK]TZV\`ceZf\r[
CdJUV]
CiH]JYT[e\
ChHgJQZb^\
CVDbJi
JS
Jh
@[AgD\LnVUWH\[^b_ac[eRts
C]J\T[UcWjf\h\qj
Wk
@[B]G\[j
^]elvZ
Lamdvh
VhW\Yfa\
HgWY
@cB[C\GkH\K]MbOfWeYf[\^[cflZobqZs\ue
Vlf]
@eB[GgM\W\^\cd
Vk
@\EdF\GZH\JeOcPcSZViWVXcfelWn\p]sb
H\JeS[VcWiXdfcs\
VgWZ
SiV]
Wi[Zh\ta
Ccfkl]
BdRZV[WZY\[b\c_kc\l[r\t[
T]fhq\rc
GfV[Wd[X`\eblgmb
UjVhc\fZ
Db_a`bairb
BXL\OaRbW[\fhbkbn[p]s\thvY
LhOaR][ih\tZ
LZ\[e\tk
\\e\tk
@bC\E\H[JcPXSkY[][^[`icad[e\f[oap\r\shuav[
OcS]VXWf[\cjm\oaq[ub
JfO\Sb`irZ
Sk
UgWXmb
Jb`Qgb
[Zvl
vh
D[H[O\W]\eejhgvZ
H[\eehtbvZ
HcK]nXpj
Zf[\kbndpU
M]OgW\e]mb
@\EgFcN\e\jk
@\Ejj\
BZH\K\O]S\UZVcWYXeZf[[^\abccg[man[o\pjs[t\v[
NaV\Z[jcpj
KiV[WWsZ
VhW\
CnWXZ\td
J\M]V\WZrnt[
V]WXk[ll
VdWiYa^b`baccddgh[l]ub
Wj
C\DfEcNgVWWUZc[ba[d\e\hbjbp\
BcO\Zhlcp\
D[Oi
OgW[
O\Vf
I\VZWi
BZGZkf
@\CbDZH]I]PbTfVhYeZ]`\a]cbdge\lWp]va
Vj
DXTlW\c\dbl\v[
V]Yi
dg
T\W]lm
J[TcWZZhae
CcJcO[T\VbWVZfaf
JYW[Zm
PZYbol
DbVh
f\l\vn
W\Zh]]
m\oi
U[[bmhoY
U[[bmhoY
H\TbVbWnYbZ\^[bXv[
NeW\lU
DbGfNfO\W\[h^bc\eclT
KbOdrgv\
HjOccge\f\q\rf
O[rg
WXe\n\tiuh
@\GXJaK\MdNcO[P[RcSZUdVXW[[X]]_X`ZcmecfcgbiZkUlXmapeq\td
R]Wl\[cVeh
EcH\IZM[OfQbSaadckf[l\v\
HfJ[Q]TfXeYqcUe[fasc
HqJ]Q\c\
CbD\JZMdU\Wi]bcke\h[sa
HXM\Vda]cle\
JhV\cZrc
@bC\JZMhOi[ZcXegt\
AdCeDlE]GcH\JjO\P]Q\RZThU[V\YcZb[[\e]ZacbbcWfjljnbpYtX
FcH[JPcb
G\OYYbZd`\aYciefobp\s[
CfGmHhJkNdO\PcQgTfUdV[WZZb[]^X`cbdcNe[f[gbh[nZrb
DZQbVnd\
GVO[`Vce
BZCYFaH\IdNhT[Y[[e\c]d^\_\e\fllbnar[se
B\HmJ]cVs\
DhGfO[QcT\W[accZkUve
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
J\Z\[[][a\c\hci\sbtbug
Z[nfogpe
GgcS
@\HZJlR[\d^be[kerctcu\
@cFjGiHdWcZQcdda
@XJ]Zg[\
FeGiM]RbZZp\
@eGZ
EbZfpg
GgH\IbMbPcSeY\]a^\bWcbdbjbl[qZ
DkGcP]S\VaW[[Yc\q\v\
McV[[iv\
DUJ\ShW[[[cfdfvf
@cDgQ[cZfavX
DXOf[[h]u\vo
CgM\Xa
@\DbIcKeL\NfR\TdW\XXYg[a]c^\`bbdcaedjdk[menepYrZsbu[vZ
B\NdV\WhY[j\lkm]sYtg
AeDeJVT[Y\sd
KeOZPlY\l[
D\H]OlTZYvc\fZhfn\olrXs\
Mdel
AdC[G[`R
EbY\]f_gc[
M\nl
EbNcV[W]cm
TgUbe]mZocv[
P\Yh_X
BkFcGhH[JYNYOZWXY\[Zbf
CeDdFWG\HVJ\QYUb_e`daeb\cbdhsV
AhCdF]G[HaQbY[]d^Z`\b]c\e]fgh]ldmfnbqbsgu\
N\U]VZ[u\[^le[
HgKhMeV\W[n]oZs\
@YM[OYY\^\f\h]jm
AbC\EfGcNeX\Yc[[][cnfd
ChFaTZV[YW_gme
N\Yb]WeclcmZ
AcYe`V
@\FYMj]Y^W
B\]qe[
B[KXL[WsYWcce[v\
BfH\NkOb]c_\td
NpY[cW
VfWgZ\c]
D]`kt\
DhE\H\LWM[R]_Vc]kav[
@fDpHbWbXcmdsa
HkWcs\
Rg
Ik
BaC]DbGdHZKZNWPbQ[R\S\U[VcZ\\Z^a`daecZe\fZhbjZl[pXqYrbub
BdCdD]G[HbL\MYOaVXWi_c`ddke]j\tfucvf
@cAcD]JcMcO\PdWlY\_ic\l\t\vb
Ggl]v\
D\PbVUei
D\GYL\V[[cdhvd
VgW\_Z
OZVV_hcbvd
MiO\Vd`\p[sctY
Mc^n
Vf
CaDgF\J]OcWb`[cbtc
Ddckt[
A[B[CeDhE]F\L\NXOYPYRXU[VcX]Y]\e^[_Z`\a\dZh\mdoYp\r[sYtauXvU
D[EYWY[b\hlhtW
CY\dtX
CdE\W\\jaZl\
@\DkEmN\PYV\l\t[
@fB\CXDZR[VgW[[]\q]g^\_Za[ehlQt[
ChEZVWWi\]o\
CTE]M[\Xb[sYt~
W[\jlZ
CjW\cje\l[
CY_g
@aC\J\VZW[\ce\hblbrbsgt\
@c\Ylcsh
EeWZ[jlY
AbChDcH[K\L[MdN\OfRcS]UcVZWdX[[[]k^l_d`fajcWd\eek\qbsYt\u[
C[DcN\UYVcWZXZ]h^\_em[
A\CiG\HZJiMhU[Wg^h`aaIhdk\v[
L\Wd^]`demo]
AdUiWf
AfC\HfJ\OaRcWW^g_\eegc
DfJdW\Zm`ZeVqc
HXUg
@dA[BeCdDNEeFpGbI[JbK\L[McNcPiSiUhVeYeZ\\j]b_eddehfgjap\rbt[
BsWZ[hcYdYfev[
W\`kh[
CjDZEZ]a^]
@bCYFbI\K\NfR\S[[c_Ycdecf\lYqYrivh
GePg
D\cn
CiFdIbr\
@ePa`ZaYcjr[t\
Gd^gl\
Bjv\
FlcZq[
B[F\GYJbK\NgPhRbU[_cl]r\s[u\vn
Vi
Fh
G\M\PeXi\\c[
CZE\JbW\Y\\f^accdolbv\
Z\[le\
@hAZBRDPEcGTHZJ\KmL\MXNfOePdQXTWVbWZXfYcZO[Q\f^l_c`\afbdcZdZfch[jck\lWnepdq\rfsktYvJ
VX_hfY
@eAdC]EbGVIbKcNZPgQ\RcSVUYVdYr[e\\aebacXd\eZf[hXloo\rmvX
QkvX
vh
Eb\\eVhnl\
DYEeGWM\P]RbScT[VkW]Ydd\ebfhlWrW
@bA\BcDcEXFWGrJdKZLdMdNZPeQ\R[S[TnUbVWWcXYZx[h\T^i_SabbYcUdYeQfcgfhWjZkhllmaniodpeqisftgujvX
EhFdH[K]NbO[S[TcUY_bc\l\n]
H[OeT\UeW\[jc[lhn\obper\
SdYhff
CeGaM[NdOTPbTdUd[\\X]dcce\o]p[
EhNeUbY\`]h\ud
M[Y\\lc\
B]F\aVcn
BkGcHdOdUhY\[[\\^\_\chlbo[pbr]v[
CYMcVgY\[Wcchcv[
DjQjh\
CbFa^\cml]v\
BgOdc[ndvb
FbI\PZW[Yiabbcd\og
CYO]VtW\Yc]b_Z`daaebf\jdl\o\
VZfns[
MeNdY[c]e\fdrjs\
B[C[FWHkIbJdK]ObQ[RbSbT\VUW\YX[h^Y_\aVb[cVdfe\fVlkr\s[tcucvY
R\VZX[Y\\e]d_\edpWsdt\
@\AgBWCvDcESFRGRIdJcK[LbMxOkPYQ\RcSdT\VeWeXaYY^\_b`dajbbddeQfTgcjgkZlfmeodpWqfrZs[tiuVvl
Ih
@\AWB[C\DwEeFYGYHYIXJWMYN[OZPYTUU[VYW]YV[U\Y^[_\`ca[b\dReVfYhZkXlZp\u[vZ
@\A\B\CUEXHWJZM]N\O\TZVWWWY\aYcTdde\hcu[
D]ES`h
DWdg
DVEhH\dn
ELdU
Egh\
Dm
EIH\`\c\dclavk
C[DiEb
@cA\DjG\IXU[VY`eccdVf\h[vV
EUabce
CmE\HmT\VXWjd\
DUcp
C[EXP\c[dW
DYEk
AZCZDoE]dXl]
DMH\d|
DUEddgjZ
DUEDaVdn
@\CeD\F\HfQZTdWeagcbdehdv[
CfDdEdF\HiJbQZTZc[dd
C\D\HYTZdj
DfH]TdW\dh
D\dhqd
B\DZObVkWUcc
CoWb`\
@dKhWiXXZ][Zrfs[
@[K\Wu
WXrj
@cBaKWR]r[sg
KWsh
WYZk
CXDbGcHZT\VdXc\\^Zaed]leq\u\v]
TjlZ
VhWW
A[B\DZEYFeHdJdLZM\ObRWTfVUWJYfZW[W\X^\`ab[d\fihcj[kYmbpfqbr[sctYvY
@ZA\BiCdDYEcFYGhHhIeL\NfOeR\SdU\VYWoXbZb[Z\\][^g_f`\ahbhd\fchZk\lhnfpeqZr[sauevf
@ZA\CeEeF]HbK\M\OfP\R[TdYW\\]cagcchaibm\obpbqYr[sc
E\FoJ\S\`\f[hdl]q[
C[JiQZSbUb`hb\h\lbqe
pg
D\^Yqi
BbDbF]GfIcMbO[PXSl`dcefVlfm\ncoZq[rO
TiU[hXl[n\p\
CeJYY]`dhhnco[r]se
FdGbHYJfTdU\VhYg^ce\f[h[oZq\seud
G\Te^n
JcThU[^ga[lZqd
CbJ[^ieX
CcFfG[HXKcQY`chil[
CrS[Y\_g`[fZ
ChJ]Tc
C[DZG]H\I[J\QfT[`\eZfmq\
CeFbHfUc`\egqa
CbHWJcUiXbZco\
CgFbGZHaJbK[PbSbUTdae\fah\o[qXsZ
@fHZO[^c`fceq\
rf
H[^fniq\
Ni
C]H\JcT]Uc^W`cf]lZqhr[sb
CUHYJcKfTQUgYYe\f\hXjbmUodp\qdrfsd
CYHXIfJgSdTQUda[fbnbodrZsbu\
BfT[Y]cb
C[ngub
F[H[JoZX
Orr[s\
B\CcFZG\HfJ\O[SdTjVXXZYZcdeafdheiblWq[res[uZ
A\CSHYJ[O[RYSZT\UeV\YU^Wc[fbhjm\oXqern
CU`dekh[
C]Jhc]ec
CX^d`ecch\phrb
^erh
@dCjHbJWOdPbT[YceZmf
SgT\
@dCPFbHWIgK\O\[b^Xe[f[h[l[mZn\ocqYsg
CbJfT]UW`Zfeh]mlndrXsYv\
CbDcJZKdMaPgS[ToU]VfYX\d]]c\ebfah[lZmapZq\r[s]vb
@dCiNbTcYb`\m[odq\
@ZC]FcG\HdJfOhY[cZebfbh]
AaCfDcEcI\JVMiOeQcSWUSVfWZYY[\^Z`cebfeheocpcqbsYuevb
@[CgDeF[JYM[Q]Y\cXecfZgdn\pgqVub
D\G\HnJ[KdObYXcXfVl\p\
B\D[E\F[HWIcJfM[OgQcTgUgVYWXXbZZ\b]W^Y_]`VcdeVfahWljpYras[
f]nbrk
D\HZJWS[UZXc`daad\flmbn\r\s\u]
AgCZHWJcTfe[hYo]
E\FhhglX
M\TfUc
Ylecq[
SXfc
TdX]rg
CZJfT[Uie\r[uZ
FcTicfl\
H]JdKdO\TWUdYfcaedmbonp\rT
CZJcQaZ[cef\lhn[rVsZuZvZ
T\Yi`[od
GjHb]d^\c[dkhilbm]obqbr[
CSDgEbFRJMUWXMY\\[]X^k_Xcdeigghdl]mFnTogp[qUuo
U[Yb\aepf[oau]
CSHaJUS[UdYWcgfnhZqfs[
CcG[HbS]Y\c\fdhg
C\JhT[X[YWabc[fdlYo\q]resX
AmCcJ\S[UgX[Yg\c][hjobpfqbre
hh
CYH\IeOaSkTMU\Yw`Yc\fembnfobq\rSs[
CVH[MoN\SbTYVc^Z_\`XeZhXndoapbqlrYt\
FcG]JfMiOcTXg\lsoepevi
J\U\Yb\[e]l\mro\
Xc\[_ifcs\
^lqY
HgY\ci
C\TY]tmc
@bBcCXG[HXNc]dqkrc
HiJUKbOYc[e\fch\m\ncq\sy
B[CbJsTZa\
C\HYJfThcdggr[
HhQ\la
CeGbJZTS^\qdsf
CiDgv]
C[FYJ[O[T\UYXdY\aachd\e[fenYqfrhuZ
DeTYYbecf[n]oYphre
AbHrS[eYlbqbr\u\
JeKeO\Tdemh\pbvf
JYS\`dckocr]s\ue
HWh\
mm
@bC\JdTbU]W[Yb`deVfcndrdsavb
B]CiFbJcMTU\Yle\fel\ncobse
@cAiCaT\cdh\l]
C]U\g]n]ogpXsc
HbJgm\odqYse
CgD]JfQdSe]ac\eefYh]qerX
CZI\JZSbTeVlYb]\cZebn]oYrjsY
CYI\JUR\YX^efVh\rv
Ji
HZmgsc
CcH\JYK[O\QeXeYZ]\f\mdoZqprYsZtb
H\Jcg]qj
TkUblW
CYrj
CYN\T[UdYbllodpcq[r[
T[fgl[s\
F\GaK\Rafjn]p]se
qgsc
AZCaD]FaGZH[K]OZPYRZShTcUeVZWWX\^Zb\fZlZmXneqdrkt\u]
FZHeI\OcPZSiTfYY]b`cc\ecqZr[
JcOdSdY[`Xogq\rU
IeO]SkTcYif\rW
C\HaJaSXYW`]rl
TVYd
ChF\HYJ]T[lcr[
FbIgOXSbqh
Yiq\
AmD\H[KbVfWY[e\ge\oZvd
ApH\O\WZldvZ
CcDbGbOaT[Vb[bejf\
C]G\HaS[W[X\[\]bcde\fh
OeT\^cvi
T\vi
C\EbGdH[Td\\_d`ddglbvZ
TcVk\\
DbEbGYH[TYVYWM`edjebldvZ
D]Gh
@bBbC[EgFfG\KcM\O\WZXa\c]\ech[sgta
BcC[EcG\HhK]WcX[\esa
AfB\CgDbEZH\I[KZN]PYU[VXWYYaZ\[\\[]gd\e[hZlZtZ
CYDbGcS\ThY\agcgr\
ClYZ
CYO\Yc]\rh
CmaY
A\C]J\K\TbYO]iaZh\reuY
V[Yjc\
Cg
@aFaK\NbOZR]SbWcZZ[cabb[g\j\ob
VXWil[
GdHXJ]NdOcV[WX^[bhcdefqbtcv\
N\OlWZbZeg
HYOZbg
Wkt\
^Ygfu\
DaOh_\`\abv\
Oi
AcBdCcD\F\KbV]WZ`bl[obrbvj
BeW\v[
ei
uf
@cCZD\FbIaJcMcPbS\[d\cdfeblcvg
JiOdY\[el[vj
@\B\DYFfHiI[M[NXOgQeS]T\U[VdWYY]Z[[b\Y]T^a_\`\a\ccd]eYf\hYlYm\n[o\p[q[r[sWvR
BiC\D[FOHZObQcS]V[WdZZ^eabc]d\
CYFgGZHkQWccr\
H\VlX\
EZFhHY
V\Xjcf
FbHYQ[ckn[
Fih\
DYE\HiIbQhRbVYX[^dcSs\vW
@cCcEqFcGgHXN\Q[XgZc]Y^Zdcgdj[l\p\qY
F]HdQRce
QiZ]
Dg
VUcj
CpF[H]][
CZFUHaIkRc^ZcZqf
OV
@\DfE[G[IaOcQXTbWbXgZ[]g`bdde\gfhbnaoashucvh
I\QdXdcg
FXHdObQ\WgXd`[hdqg
CdDbE\FYG\QZXY]bddqXsjvc
^i
BgCbFfGeN\UfV]XZme
D\FgG]O\Qh`]bdd\t\
FjI]
CZD\Qhd\
A\BWCeDdGsJ[L\NbOZPbQZRYSbT\VRWUYbZY[W\b]\^XaWeTfZg\i\kWl[q\s]tZvX
@cAdBWCcDjGdH[NfV\W[\bagcRd]e\h]lVqiv]
GVIYOUPZS\`Ycd
EcIbOc^g`Yqc
@[O\`pc\
D[Gg
C[GWN\O\`\a]ctl[r[t\
GuH[YZ^[`[cUd[l]ri
CXFbGXHcIbJgOp\\`\c\q]rf
CiG[`\ac
GYcl
CrFcGfO[cYl\
E\G\J\Oe`Wcm
CkFdGZO[`b
BVCSDTGcI]JVN[OHQ[S\VWYj[\\Y_[`Ra[cbeYhXkZlkq[
C\NhOd
@bA[B[DfE]GeIfNZPjY[aXcZh\ibl\v\
CQDlGbJ\OeT\Yj^bc[d]lh
Ga^\cX
CjGZOb_\aZcY
BpGZ`d
CfDbHe`ccZ
\f
@bHe^bcZlf
@eAdEbF\HWJaN[O\WZ^k`ddZe]
A\CWDgEfGbOg^b`Xcdfbqk
@[EdJYOiSY`Yqb
JWOV^]`o
O\^l
J[^Y`rqZ
@lE\^b`X
Ch^f
AiC\JbV\^Wac
CZIk`Z
A[Gc^Wcihb
ChO[^hadcYqW
J\O[^j`Xqf
@j^Z
HZJa^[`h
@\A[J]^Ucd
@b^gc\q]
C[D\GYIcOdS[[c^\`gaZefh\j]l[
CcD]Oa`i
GYNcli
C\GYObV[cbkbth
Ce\Yrgv]
@\CWFZG\HVI[J\K\LdMbNcP\SeT\U[VZYYZh[]\j^Y_c`\a\c[ejfZhci\kgmZphq\tSuYv]
DWFeMdNWOfSfWZZb\b]f_Z`]dbebhbk\pdt[ucvl
@[MZSbW\YaeZhWpd
Mgeb
MhN\Sb_\efhet[
WYZfgb
N\W\\]hg
DdW\Zd[d\\^\ehh\v\
Ddehhbvf
eepS
E\Y[Z[[f\je\tXvb
CZWZYbekhg
eh
HbWZ\[fdtfvc
DaHbW\tfv\
B[DdOdQ]V\W\YZ_\e\vg
OkY]
DW
O\W\[\ej
AiB]C[D\FdG[JbKZO\S[T\WVYcZZ[Z\Z]g^b_X`bdXebgeh\lfmdo[p[qis\vZ
@dAZChHXJbOXPcVfWeXcYk]d_Z`fb\f\hdlWqav\
@\Fj
@[FjHeV\Yb]cgelZqavX
AZC[cke[lXqd
HbUemioZp\
F\cZlk
\\]Yeifg
d]loucvb
AdJfYWZ\^Xq\td
BhG[W\^\
BsGWQRc\
B\chdb
A]BgD]FcOYSgW[Yc_cl]obt[
BkD]GbW\
AeCeJZK\MZV\WYYc_\e\l[v\
ClV\Y\
WcYi^]
Wj
G]ThUbWZ
Ohaac[
WZ[j
f\rh
Rg
CeSbWX\]`\mcogrhsY
Uhecn\rc
B]Q[RZWjYb[]hp
ZY[lv]
_fadu\
M\N\OcVgW[Xaacd\e\fclcrbubv]
BfCgOZV\W[[b_]kWv\
DbGZMikd
BZGiL\Wh_\dbeb
AhG\^gh\
@hM[N[O\Zc]c^\`\j\pgtc
@lMcO\
@nEcN\j\pW
CZelh\
CjT\v]
CbeW
@cCdDlEbF\G]NdPZT\VaWcY[ZU[\\[][^f_\a[e\hblg
EdZ]lg
CklZ
DcGbN[Y[Z\^fhhlWv\
TgVYWZZf]d_babr\
CiZ\
CXTch\
CYTi
CgT[
WY^]e\hj
DgLbNfSaV\WYYV_bccebjd
MhWf[Zmencv\
@gMfRYVhuh
@ZAZB[CXE[GZHdL]MVN[O\P\S[TUUfVcWXXWYZZ\[Z\X^d_Y`ZaZb[dZeYf[j[l\mknZoWrXsZt[uevY
@XFfHhKYNeO[T\VaWcYcZZ[b]Y`]b[cdefgdhZo\ppqbtgujvb
@eF[HcJcRYU[VZXb]W^Y_cbecggcmgn[q[uc
HnJ\]dd\
FdT[UgW[X[YfZd]fo\u]
Kb]Yhboi
KbN\g[mo
Ha]X
HiX\m\
U]]h^huX
UZVZX\]q
H]U[]ogbq\
FbUi]\uZv\
OgVT]a`\h[mf
J]]g
HX]k
CcVeYb]bh\mVuc
C\K]OhU[XX]qe[mRu\
]am[pg
U\W]X\]lm]p\
EbF\G]HmUZXaYc\Z]a^Zc[p\qhubvb
UgV\XhZ[]Seemdo\pbvd
CZF]JXQdUfV\WhXeYZZZ^T_]c\e\h[mfodt\uf
UiY[]Y
hfmW
CoO[UVVfXd]]mUo\q\
]\lbmjoY
JcX[]f^a_bmXnbofqWt[
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
A\K\Yi[d
@]DcEhJbO\Z]t[vl
V\WjvU
@]DeEhWPvi
AcSdV]Y\\i^\ffr]v[
@\GlK]NYVpWU[b\X^\edfZp\tbvZ
@[DdGYK]VlY[\\_cfZp\v[
P[SlVZW\_\
CdE[F\G\HdIaM\NZOZPXQ[S\TbUZVeXYYd\b_ccaddeYgaj]n\oZqcr[sVuc
@\EdGdJeM\NXOWUZVcWZZ[[Y]d^f_dacc\ls
WY[U`YbodU
G]VhW\cd
EXHbL\NmQ\VYW\[[\Y]Z`gaUbccbhdltu[vV
VjYa_Wdfl]
CdOiUYVZWo\]]d_[o\qbr[tc
CqE\I\O]VdZb\m]\^X_[cZe\lY
V]]c`\hj
AdJfL]OjVb^[g]
@fAeNeP\TZUbVTYeZY^f_Zqd
A\CcEfVW[s^Y_YbWcbd[eclZp\v]
@dCXE\HhK\NdT\VWY\Zd[f^f`pgXl[qev[
C[IgOsVRX\`\abdnq\uYvk
OZT]V[Zd[Z_k`\pfq\v[
C[J\N\OZTcUiVy_\`Za[cgh]mbu]
CZTslZma
O[]XbZgZhaqZus
@dA]B]GZH[KYNgObPeT\VhZd]e^f`\acech]lcm[nbpbqZrb
@\A]CYE\OYPdVlWaYcZce\l[n]
@fV\^n_\b[
Cgee
IdOj]f
Gh
egvT
D]vg
C[FdH\J]L\U\VeY\]a`eh[lfpcqgt[
DbGdVbWXZZ[b]d^X_fpa
WYll
U\Vd`hl\qc
Wj[cl]
C]D\PcVZWd`ml[qgv]
KkM\WdsU
@eDZM[O\Rbvn
Kh
C[Onj\r\
Ek^Zj\
@]CcDcE]F\G[M[P]TaXc^Z_j`ba]cceag\idl\p\q\sdtfuZ
A\CeH[M\O][c\hcahdtg
Tciht\
C\_deXtk
ecq\sgtV
iirctY
ggve
Bf\eact]
Wi\Saee\
B[M[[\\ih]p\t]
BYW\\hp\
@dDYGoJZKcM[OaU\^gh[ldqbuc
@bBdGZHeMYU\^eg\
D]Gi^W
B[DeMf[i\b
DbMiWg\\u[
B\MgvX
saug
K\LbMYNbO\WYZm`\ebhclZpbs\tj
D][p\UtZ
BTG\O\Sf\bdeeot\vY
RZVXW\^\e\h\jk
V\cVja
cnh\jZ
@hAWBXC[DbGXHZIYJUKXMZNVPYQ[R\S\VUWZX[Z\[Y\[]c^Z_U`caWcmd[eYi\kZlZp[qcr]sXtXvZ
BZD\EiFgGlJ\NdOfV[W[[\^T`ZcNeYh\jYlYuY
`k
@[EVFbN\_]i\jg
@WG\_\cllZ
@YJ\`ncWuj
GWO[co
@mEhF\GbJ\V\W\Z[^[_b`bu]
DfG[I[NYPZQ\V\W[^d_]cgd]e\f[l]tY
@ZZhcb
@bDeEhce
@tEPFUGc
@@Gac@
@jDdG\]]^\c\
Ggcb
@n]\c[
@lDbFbGb]Yl[uc
E\G]OZVZ^dcp
@pG\]i_fjcpVs[
@kEYF[^\c\e\
@ZB]D[E\Gp]f^]_\cWfhl\
@e^[c\qg
@Ycml[
@hEf^Xc[
@mGY^[c\
G\VgWj^ccd
clq\
GT`i
@S^dcj
@\W]cf
@UD[GgcW
GkW[c\
Gq
H\cieh
@ZA\^e_gcX
@dG[cT
@Xcm
G\^jc\
@mGb\\c]le
@\cJlx
GS^fq\tc
@\AgB[GYNcVg_sc\h[sb
A\^j_[
]j_Z
^[_o
@YG\VZ^j
@jB\FZJeM]V[W\^Y_[`\jY
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
B\CbJfXdY[\njYp\r\
CfJ\Yg\[]b
B]DYJ\L\NbRbWYX\\\^[`ea[dhe\j[lh
D\EbG[J]L\R[U\W]X\`\dle\lPvj
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
ClJ]
C[E[FZG\J]KbV]W[XbY\[[\[_hebhejdl[n\obp\sdv\
@bKjn\o\sY
HWsn
_ael
Bh
Ufebmbngrc
BiD\FZGWHWOfZ\`ecWq]v[
@gFQHeOb^k`chenbogqe
B\FXG\Hg
BlHYgb
BVFiGZXbq[
ch
B\Ggc]
BZFlQas\
BYGjR]c[
F[Hm
Fg
FgH[K\cj
BWD\F\HiQeW\^c
BdFiH\Q\
D\EhFeGaM]OiPbR\SfT\WYXeY\^\bYeZj[p]q\rY
EdFjOd^\j\q\
OkSeW\g[
@\A[B\CbDYEeFdGXJcLYN[PeRbSbT]UeW[X[Yc[b\b^\_bbcebh\j\m]nar\sZt\
D\EWHbJ[K\P[RbUlVYWeY[[Xc\ekf]m[o]uZvi
PaV[WW[fr[vg
L[OcU][iec
@cA\B\C\D\ElFkHTJUKmMXO[PeR\SbVbW\Yi[U\\]Z^e_g`[daeShfk\lZofq\rcvV
CYJtOeP[U]VbZ\`bbcmbnbo[
CbH[SeYZ\\fjh]
BgCbHdJgVa[[_[c]knudvT
H[]i
FcHbM]N]RbSZV]Y\b[dbf]lnuevY
B\CpDiE[FYHdJXKZMrOjP\RbVeW\X[YZZc\e][^bacd\eTfXh\iajdkYllnaqhuXvZ
@eHfI[KXNdS\XWY[^ic[eZh\i]jfmeobrfsct\vf
@gCXK]Yc^kc\j[oWrlsh
BfGdW[vg
AcC[DdLcMcPYVfWYYh[hcZf[l\u\v\
CcFbHZKbRaV[WfXgY[_\eahcmbn]o\rds[tc
CcIdJ\OVWaf\h\mbrcvd
C\JjXce[f\t[
I[W[hcth
F\HdSg^b`Zk\qb
G[OdS[U\VkW[YbcepZ
Vj
BbD]IbNZOeUaVbWX^dcVfcjbresb
A]NdVTYc^c
Vkn[
A[OkP[SdVhWcZ\_]`cfgjZrY
IbNbOeSg`]gbrZ
AgF]H\OY[\^\abh\jeleu\
AiV\gY
gg
Xju\
GjWYda
GjWYdZ
UaVnWXab
C\Xh
FYNYPjTaV[W[Yb^[`\h[l[qdrbs\
C]HeJfP]SgT\VWYbra
CgJXPWS[TgU[YU_faYebo]q\rQ
H\OhS\TbY\q\rd
C[OgP\Yjagr\
PZrk
qhrf
PkYZrW
CjW[q\
P\UcodqbrR
Wi
W[eh
V\Za[kl\v\
ggo]
Wb[fu\v\
Yl
D\Whsa
[Ze\qctfuh
ug
CVH\IjOYR\V\W[_Zq[rbt\
IVO\_d
CkI[Qaqira
BbDeG\LaN\ObRZT\VYWOXd[f\ma\bZcdffk\leocp]qWsbt\u[v\
\hoZ
Xb\Z]\h]m[ofp]u[
O\V\[T\jj\k\mdoZ
A]B\CZDbEbGfI\O\S\TkVhWUZf[\]\^b`dbce\sfta
Ofr]
DdGUHaT]V[Z\^[sgvd
Ghv]
O\ti
HcZob]sg
Thrb
WjZ[
WjZ[
Ok
mj
@]BYCWF\HcL]MWN\O]Q\RYTVUmVZWXXXY\Z[[Y^\_\b\eYf]g\hcj\mrnWoSp[rXsZt[ufvW
B[HiM[TZUcZ\]chdn\o]r[v[
RmUW]kmX
H]Ubmh
mj
mgu[
HgJc
mh
BYDaG\IaM]RcT]V[Wc_ZccfhrZsava
[gl\
Om
Of
CcJaOZUcV\ah
CYDe^\ekf]
eim]o]u[
rg
DdWkceve
Wbn[sg
KjO]p\s\
^]hl
@ZA[BXCWD\E\G[HeITJ[KgL\MZO[PdS[WVXYYYZZ[W][_c`\b[dZe\f[g\h[i\jYl\mUnroUqcrZsYt]ucvZ
BYGZHhKhQ]TjUbWb^\b\o]piqcr\uh
^jn[qc
HU_bacqc
BdH[niu[
^[nZqj
F\Xcnju[
HXQ\ckn]q\
FcHeNdPcnZqZuh
nV
B\FbHgK[NdQZT\[[b]ceni
BcFYGeHgKaQaU[cXndq[u[
Nl_[
G\HecbnX
F[KYVnWZXkc\nXqbuZ
C\HXJcKYUZV\W\XZ^[i\m\nrpW
KW^[bgqYuc
H\Ugpbqd
FdV]b\nXqhub
nl
N\VY_p
S]V\`\noq[sY
c[li
C\DbJaTiVbfZrb
cg
Vmc\rb
B]GbWg\g^Zq]
@bAWCiEaGdH\KiLcMZS[T[WdXYYa[babf\lcnho]q\t\
@hCeEcFbGdI[L[NbO[T[V\[c\Z`bcfh\khlVn[
CZFbKcL\S]VbWZ[g`\hbl[n\
Khn\
K[NfOgVb
NhVYW\
LcM]NZOgWd
BdWflb
IbN]PdV\_]lhnc
KmW[XZnd
A\Wn[\
B\OhW\
B\OhW\
@ZAeCYD\EeJ[K]NnOXPbR]TgY[Z\\a^Xagc[ra
CbIaObPbT[VbWRYcZ\[f\b^]_caejbobrf
Aj
N[P\V\Wga]hd
D]EcJ]NnO\WZlc
Vc[h]cbbtY
AfT[[]
AfT[[]
BXCaDdF\GnHdI\K]PXScVYW]X\\]^[`[cae\f[k\l\mbp]qcris[vZ
B]CaG\HZNcOcSjYc][`hcYmb
CjHXJbNaS[TbUbX\YT]b^\`Zc[k\mbodp]qXrU
ChYa
DgGhOh^g
F]G]HiS]`[rZ
^]qlre
@aGYYb^i_dq]r\u\
AZCbNfOb^b
^h
C]`h
DZvi
DkdZu]vV
D[G]dpvT
Ck
AZCTDdF]I\JnM\R\T[U\V[WZZ]\\]Z^Y_]`]a\d]eZh[m]r[s\uXv\
@\A]C\D[JS`maYc[h\rcvq
CdJSQb
H\Jis]
EbJgrY
DeJWQ\v\
C\Jh
@bDcJRNcYcqb
Vj
BZDcGjOS^bcd
B[DeGiWZ
GeO[cT
PiYZ
DfQgW[
Bb[Zli
DiE[FhG[HbV\^\_Yb[cbl\vd
D\W\hhvY
Fo_\h[
FaH]b\cgh\
Dhv\
hk
E\FVhd
bg
O]TbVZYeZkah
@\H\OgT]VgWTZX\[`\cbl[t[
O\PaVXcejd
Vh
H\Vjc]
VWca
PcVWWWXXch
V[Y\ch
NeW[^guc
@dFh
@[AhCfD\F\G\HZI[L\M[OhPoR\SZU]VYWRZ]\Y^R_\`\ajceeUg\h\lUo\r]vW
AcO[PU^\jb
Pi
H[OnP\^Z
G\O\PhcZ
O\cg
PkW\Y\cW
Mcmitb
FjHY
Rh
Z]]hpfr\
C[JbQgUc^a`abbc[lbmdocp\
W\[\lj
Vi
LfWY^\
Kg
@\AdBVDWFXGUHZI]K[MZOaP\QYR[SWVdW][\\\][^o`be\fYgbkal\n\pYqhrZsVuZ
@\WfZc^Wb\dakdpdvc
[k^\_\
CdJhY]^b`\mc
JZ^g
D\E[HRJiM[VfWjX]Zd[Z][^W_\`jbScodZgcjdlknXp[q{r\sXtXu\
AbC\DZEbGYHdJUMcN[OYPdT\VTW[X[Y\ZW[\]Y^r`\c\d[kfqer\sZu\
CvDcESJjLhMZR[TdV\XgYZZ\\\]n^K_g`Ya\b{cVdweZhfk[l]mbnbqUsaumvV
H[^eqg
AmP[c\
AWCZG\JYZY^j_bq\
AdG]HfJ[MbWYYe^l_g`bbWdZq\u\
AoDdL]MdWX[\^\h\oft]vd
A\ObWW^Y`cbl
@bATB[DZEeG]HXLZMWNcP]Q[R\S\WiX\Y\Z[[X]\^[bgc\dde]gfkYoZqatVuW
HbR[V\W[[lceeb
SbWe[]_]aen[sbui
W]n[uo
@\AZBZEXFgGYHnIcJcKbM[N]OdTZU\WZXdZb\\^Z_Yaafah\l\odqVsW
CeD\FXHbIcKlO\VhZW]afbo]sWva
V[XZcf
B\G\OgcY
D]EZFlHrK\OZQbS\V\Y[acc\e\fKrX
F]HZSpc\f\
FZH[VdXfffgaj]q\sf
FeH\fks\
B[WZZ][gf]
[cuV
HZli
E\FhHgKbTbW\Xacae\hboap\q[
FYHhKcTbUU][og
H[U[]eg\mboV
KYU[]hok
UdXc]XhampoZui
HWKg
@[A\B[CZF\J\KbO\R]S\TXW\[]^\`[a\b\gfiYl\mdnbohqerXs\ubv\
C]F]H\KcUfZb]de]mcoapeun
Kfg[mbndoYqdub
Ujm[
BbFeHcUke\g[mcq[u]
Hbmhnb
HYgcm\o\qku\
K\mZoh
B]Wb[ie]t\
W\[\^\obrk
[\rl
P[S]V]Wl[\lgqZ
AdChD\G[H\J]Yh\h`er\
AdCfD\G[H\J]Yt\]`hrX
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
@dA[FbGcKbL\MdO\PdScW[Yb]c`\acbVc]dchckVqXrescv[
@ZA[BiC\DbEcFbGqHcJYLjMhO\QdTYUeWUZb[[]g^f_[dZfgg\hVj[kdm[qbrgsetauYve
KWOgPdSZW[c[
@UCXF]HgI]JZLiMfO[P\UdVXYVZd^b_bcfe[fahZp\rbs\t[u[
ChM\afs]
@jE]MZ_\vb
DfE\JidYvg
NcPZSiTZ^\`Zhengr\uf
A[CcD\Q]T[XYZd][_[ebfaj[lvvZ
ChW[r\
DZGXdql\
PiY]
@[MlPcs\
@[Mjv\
@eBXCjDWEqFgGCHIIgJdKfLTNhOgP[QUSbT]UcVgXmYSZ[[P]e^d_k`oafbXc\dLh\jhkZlEmdnbolpfqSrWsjvY
E]FoJgTdUc]\a\j]s[
GZpg
@XB[CYDcEUGvHkIYJVKYL\OePUQWRcSZTSU[VVWW\k^b_Zb[chdcfeg\hSkWlrm\o\pe
NdSbWjX\_bhg
@VMSSe^r
AgCXDsFRGJHQIcJNLZMdN\P[QlR[SXTfV[WjXcYbZb[d]]^V_b`fd[edfVgYhei]kalmmcndoep\qgtbu\vb
C\DhWdlfvY
GbHbJdMpP\][^S
Ht
@gE[
G\PiY[
C[GvNVY[[]cbe[fel]
@\BiJcMc^Zr\
@bFVJb^gf\h\q]v\
PUSe
Vi
AdBiChDZGjH\MVP\RaSgVcX\Y\]\^]`ccYdYeXfegehblcm]p\rYsYvi
KZPcSnVY\\me
GYIjJbN\OeP\SeU\Y[[[_d`beWhbibl]minho[pdsZtdu[
GsW\[\
@[EYFWGnI\J]K\MbNdObPXRbSbWXXmY\[d\g]]^X_Z`hdgebfZhZjblmp\rZtXuXvd
@kCcEbG]O[Vf^Y`ee\f\
C[Gm
PXSbV\]d`Xch
M\^[hdifn[uj
D\G\H[KZSUd{f[l\vR
CbFeH\MdPZSfVeYb^qacdYs\uXv[
@fCcHbJeUkcZtcu\
@ZCZDZHeM[OZPZT[UZVVY[]b^VeZhrmVnTp\qYr]s\u~vg
B\TbU[YX[\]]dZl\vm
H[JgV\ve
@cBUCdDUEkFkG@HPIcKfNbOgPcQRRcSWT\UZVkWdY\ZY[[\c^c_g`bacbecRdWeYfehek[lHmfnbobp\qkrhsctbv[
V\_ja\
@\OZP\Xa_hc\jfl[
BYW\ekg]
@bAYB\DYEeFcGQIeJ[LZNdScVfW[Yb[[^a_db[c\fchbjbl\mdndobrbtaud
@kV]]bu[
FZOiVZ
@\\kh\j\
CdN\OcWiXb^e_[`be\hgtVuc
Rfe\hgt\
C[JaffhWmZnboepjsY
O\_bn[thud
VkWX
U[V\X\]Zmrpg
@mEfGZ^Xc]
@hV\jY
M\O]Vfe]
n\ug
Jl
N]PbV[^ghb
U[`Zmhnd
ngr\
S[fs
@\DXF\GYHZIbJYNnObQYSfTXXhYc[e\a]b_b`icbebfXjcl\mYnaodp\qirgsd
^he\hct[
O\Vn
A]NcW]^b_]eZhetT
@hI[J\NWOf^a_haecYh[p\tj
@ZClE[H\IWJ\KcN\TbU]V[XXY\]V^[_bffhcjemgncpRrdsXtkvZ
F\H\Kdpgt[ub
@ZBZDjE]FWHrI[JiOdQhSbTcUoV]YWZh]X^\_dadb[chfYhWj[ldmUncofp[q[rVsct\vm
@[Zj[\j\p\
@VEjFbMcV]]b`[h\mcnZoapds\
@YCcMcObfYjl
@[NjRb]f_Y`eb\i\s\ug
Mhc\ed
_io[
C[\[]eeThdj]td
sj
_h
O[W\hVie
@VCWEfFfHZIcKfNbOiReSeTgV\WYXcYc]d^q`hadccfghgi]n[rbsZuU
@[CbE[JZK\MmNhO[S\VcWYXYY]Zg]k`ie[fVhbjhlcmZpZrduV
@gr[
B\DZLgWb[\^[l[
L\Wl[]lZ
LdWU
GeLgMc[X\bt\vW
DWIbMf[e^[fbldvh
L\M\[j`bk[
H[Segfkbvj
C[DeKcLYNZRcW\[T`YfelZtbvX
CdF]IeOYT\_da]
Jbcir]
C]IhT\
IVOiV\ce
^g
AfGYM\
V[_ke]
@bAfCZEZHYJbMdNeOWPfR\U[VdWXXaY[\X^hc\daf\gbhckdl]qWvc
@cAWBiC]GbJ\NUO\PkSaT\VbW\XcY][Xa\d\hfn\uave
A\NYO\^j`ac\u]
Gg
AZDiW\^g
AgJeU\[cebkhu\v\
^e
AgTb[[^]
@ZB\Vc^bdh
AlLhMepbuYvY
DYFaVc[hk\vf
Tcuj
C\OcQ\T\U]VfW]Ye[\\\_cbclfvb
AdOcVeWUYXcdlf
BaRZSi
B]H[J\KeU\V\WZZ[^X`[gumYo]q\
@\B[C\J\MdT\^Z`scbqbvX
@]A[F[GZQ]Ze`h
O\Z\^[`j
GYOZ`lc[
BdJ\O\W]`]d\lX
BkH\c[ebvU
H[lXvg
vh
@[CcDbHbJdK\N[PiR]SXTcUbWcZe\[]\^Z_\b[eZgYhbk\lbpdqgrbs\t[
A\CbDjGbHcJdNaPbTZVcWUZ\^dacb\cbd\fah]qgr[tZvh
OUPbqc
hip]t\
P[WlcelWvX
HTUf
C[K\OiP\VY[Z_Zldqgs[v\
B[Wml\
WeZ[h[pn
CZD[G]OVPwS[c\l]
BhHWW\
W]hqpU
HiJ[
S[Vgcc
J\KVV\W\XYcdst
KWsj
GeT\Whf[
Vk^\ac
AfM\P[VeWZX\Yd[Ufb
V\[mlX
WZlm
AXC[DkEeJXO[V[WYYdZ[[[^\f]pbvf
DWvj
AXDjJXV[W[YcpbvY
D[Ylv[
DjvX
DjvV
H\[dlh
Tjv[
O\VfWb_]aac[
AbCcDfI\NiOXPbVXZ]`al\m[
M\NiO]jd
@]H\RcSjW\
@dCeDgGaHkIcJcMcQcWUYc[\]\^cb[l[mcpXrcsV
HlsXv[
GdH]Ub^il\pZ
G[H[JbKdMZN\SlV\WZYZZd]\_\`jc]d\e\fWgal\p\r\v]
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
DeWk^Zl[t]v\
TgU\
Y\f\rm
qZrk
qZri
W\Zh
@\B\EZFiHgM\PZQeR[U]Y]gYhZl\m\n\o[pZq\
FVHiQZ
Fcgi
C]GiP[
M[Wie\
J[bi
WUY]^\mbri
f\rk
F[L[MWOfS[TXW\Ye[\]]^f_\cbdbffibnbqbr\scua
@cJaOcV\XbYc]Z_Xc[dceVf\gchdjcl\pbqetevd
Od^W`[
O]T[YmccegfZt\
JcY\fgq]
MZXcY[^n
HdY\^afV
CbYk^clbqZ
Y[fm
\]ekt]
O\XeYe^Xv[
AaB]D]G[H\Q\T[XfYY\f]]^\`\a]b\hXqZs\u[
A\T\XiY\\Y]\_gc[
XG\d_Z
VZ\b_Wp[
V\_g
@]XW_k
V\Xmh[
HgJZPb
mbogrc
H\PnYY
eVhj
DbUgZef]h\i\m]od
HbUbZkeZ
eoh\
I\PgRfUfWZ
@cAZDnEbFcHZJfOePaS\T\V[WWXZYZZa^eb\c\f[hai[mfncocpZrcsbtdu[vf
@aBbCZDYEbH\IZMcNeOiV\WZZd^hb]cddfhhmen\ods[tfva
@[CbEbVYY\^f_daeh\mcnYo]qa
E]J]O]hZql
DpEcGX[\eXv\
FkGcH[KaPgVcW[Y\[h^b`egehZlhmhnYobrhs\udv\
@bD]JlKbZc^[qZ
DpEcG[H\M\[Zl\t]v\
vk
Ibebhmp[q\
EdTjW[Zd`gvZ
BcHfI]J\M\TZWeY]^\_[`\cbeZn\o\qov]
BgqZ
C[HeI\T\WbZ][debl]nbqhv]
LdMq[]\ckdrb
Kh
@fA\BgC[DYGcHXJ\KdL]NfOgWW_cb\c[d\e[fch]oXsjurvb
J[NiT\lZrcsbuh
BkG[PgW\_eecog
DpE\Jbsbu[vZ
CpJeO]_Yj]
@]CjGcI\Y[^[
[h
CdHYIcJjSfTZUZf]s\vZ
G\SeXi
KoZ]`\
KVQ\V]ZZ]\^\fbhephsh
W\Zi]\pZ
BbC]FcHYKcM\Qf[[^hb]gbhdqcv]
F]gYqh
CbFbHfJ\KaQ]VZX\[]_eph
Uhgchcm[
Hjn\
@\BXDbEYFdJhK]M[Q\WYZg[\_\`ac\dcj\l\p\q\s\u\v[
@bCbHdJW[\s\v[
J[Zj
HXJf
HkZZ^c
E]HkZV
JVZe
JlZ[
JjZ]
BhFc
FbN\OfQhW[^e`fa\eeff
R\V\Wi
@cDiR\v\
IjP\W[Y\
H]IkK[OWR[TZV\f\ub
cg
Icf\rV
F\IkK\O[PZW\cbg]
G[IWcgg]
IhrY
AbB\LhNcR\WYZ][]h[leq\te
AcLati
@aA[BfD]EbFbH\JYK\LYNWOZRdVZWcZf[[^a_c`rcVhcj\lYmkr\u\
CcJb`Ymindr\
@cCYJ[OZW][e^\`thZn[r\uZ
A\PYWX`mua
BYDfGdH\KeLdNdOdS\VYXbZR^d_\`VbbcYd\ebffg]hglco\pbqbs]
BcCiG[L[OkQdZY[]^a_\eahbkbucvg
@YK]N\Xb^kebhZlgpd
DkFdK[McP\SgZX[\^\hdqe
B\FYKfLYS\Z]^qe\q[
BcDcGgHdJcMcO]Q\WYZb^Ucdi\
@lG[^hh\q\
OdXh^\h[
BcXU^ob\hdl\u[v]
Hhc[
G\cjn]
WZ[jgbm\oc
^\_l
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
Mhq]v\
M]_gn]
_gn]
HbJfQ[TfZd]g^]c\nX
HbJYNbTkZdr[
HV]n
H\JkT\Z\
HZJkTY]\
@[B[E]HfJ\KaMZQcR\T\V[W[X[ZZ[\]]^b_\b[c\e\f\j\mXngoWqbs[uevZ
B[FfHgJaKgNkQ\^ccblZnfo\qZrX
FbnfoZ
FVHRKYN[n@
J\NTlsub
BeHkK\cYm[n\u[
K\manWqdri
HangqZr\
[]a\nlrZ
N\nh
TdnVrq
nVpcue
CenepW
^hn\qfu]
@dBZDcFbG[H\JaMhO\R\cad[hakZmfnbq\sdtbuc
JcMiVgWXc]ebtc
G\MxRdV\ccm\
MW\cue
MWu]
@]K\N]Y\mfobri
HgJZOePZYZ]d_\`\ccf\
OhVTW]
I[OlV[cZ
IeOqc[rZ
C[GeWbX[Yc[]\b]l_\c\e\
@\JcX[]j_\
B\HbUiZ[[Z]\c[m\sb
JiX\^Zadue
sbug
AYC\H\JgM[Za[]\a][`YbZc[d[eZg\m\uYv\
C\JZ^h
JhO\WX[\a[
A]B\F\HhN[V]WZ[[ept\vY
B\HiW\[\eZt\vY
@\BXFfHgQdWZc\dbefn\o]
BZHoQXeYn\o]
HVQndb
D\vl
AcBcR\WZ^g`[nco]qh
L\^i
AiMgW\^Xneqb
@ZBXDaGdM]NiO\R\W\Y\ZZ]b^Ybbeakalctcv\
Nit[
[qbYl]
@\Ni[Z_be]
A]G\WZYc[ll]
Hjd\
H[K\O\Rd][^]`bfiq\rZsfv\
_f
BjHgW\[b\c^\jco\
BYDbHcJRZf[e\cjd
Jqo\
BZF]JbV]W]aij]
B\LZ[hl\
B\LZ[hk\l\
CfD\GbIbJ\OpPbR\S\UYVUWU\[aeced\e\f[h[i\j\lZo\p\q\ucvZ
C[EbIdJdNhOTV[W[Yc_b`Xcerfufv]
IiN\PaR\V]^Y`]rdsa
ChEbIZPbV\Y\f[q]uZ
OgaX
GaN\O[VeWelb
H\[l`aocvU
D\WY\fddgchcvR
D[bYvj
DYvj
DdJ\e[vq
DeGcvY
D[HbLbWd[S`]abeWlZmct]vg
eT
CeGZIbOiPeSaWWebfdg]
OhP\^Zeb
B]DiWXvb
A]ThWXZb^b`]air\
GcVc[\_\jbvh
[gvZ
B]F\HdI\NbOiSccZd\jYlfmbrcu\v]
OZWhobuc
W\[g
H[J[V\Xd^\e\gbh]m\nZo]pmub
Z]^\pf
ZYpg
Zip\
OpV\]bgcj[s]v\
BYOhUf
HdJ[KaOWUcW\Z\menaocp]r\
C]E\H[J\V\WaXcZd^Z`\a\hi
BZC]F\M[NbO[V]W\ZV_Z`\h]ppqZue
BZM[NdZ[_[`\l]pg
Hd^aqi
Wi
B]DdEjFkG\OaR\W[acu\
@gc[
F\Oga\
@IEoFfc]
E\W[cm
@iE]FY^e
Pach
O\Ph
BcCbD\EYF\HXJ[M\N\R]VeWe[[]Y_cbddZe\hbmkndodpbq[u[
UcmeoX
V\mk
TX_[ni
B]H\l\nk
BaJ[NbTiU\VfZ][[_Ybcg[lbmcnUoopYsb
B[CdGbTmU[WcZ\[T_hgghdlam[nYp[
BjUd
_ZmQnZopp\
ng
T[pk
hcli
@\AZBjCXD\I]JiKdLbMdP]QfR\WSZa[Y^[`Zabb[cdebffg\jfk[m\n[p\re
A\BjC\EdGYHJI[JXKdLZV\Yb[[_c`[cWeaf[j[lbn[q\rfsfub
J[K[NbP\V[\c]cdcfij\ncp\rcsdta
BVH\J[Qf
@aB]HmJeOYVcYb_dfZs[vd
BXGeH\cd
B]_Tjql\
BhO\cbrbv[
Ya[\]i_]
FWHcWb[b
FhH[[f\bl]
DhEgGZHaNdVbXdZY[ghglXuc
@ZFbNZX]]b^mlc
Dh^dv\
Nkl[
@eDZ^Vdclc
@fDXEYF\M\W\[\\\^Zh[ll
E[G[HhPaU[Wg[a^hccd\hblZu]v\
Ni
B]GhZ\[clcv\
B]Gll\
[b_ecYhfiesctove
[b_fsYtiv]
@[AdD[FcGVHUJ\KeL[McQ[S[VdY\Z\[Y\Y`ZbWcjjinVqYsbtdufvd
@]ChH[MbO[P\V[Xac[ecfel[n\q]sft[
HgQhSe^V`lc\lP
KdMeQ]^[_\cZsftguY
G\NdPTUbW]`[cclj
AdJV^[_h`saZc]hZqgt\
OYPhS[
CYlg
KbSf`ad[lbr]
@aAaFiJdLhMhNYQc^b`VbflT
ckl\pc
W\_j
Wm
B[WUekt[u\
FdH[RaYbaffbsbvb
IbV\ahc\ve
B[FZHcJeKbMbNbO]SfVbWiY][[\\`ba]d\fXmbqdv\
GdH\LbMbVccZllmb
NgOZWdlVqb
FZJg`c
@[E\FfHjL\QaUYVc[d_\b\h]l\nYoZqYsWv]
VmWX
E\FgHgQdV\Xd^\abcVsY
HW
FSHiX[
FiH[[[cc
BaFgHZIcJaOcUbW[Xc`[aadb
IcP\Ve`Xcn
H\I\OhU\WdXkZ]f[lZob
O[V[Xgo]
SpW\cY
FWVj^]bW
abb]mko\s[
D\O[VVe\teu\
V[Wi^]
[h
MhVdW[cchcl\
MgW]ce
@hV\_]
Vff\rgv\
M]O][kv[
CeEcFcI]L]OcR\SeU[VaX\ZZ]e_bb\cbdbfcgbjalbnapeuj
AXB\C\E]FZG[H[I[K\L\NdO]QcScU]VgX[[Y\[]c^c_U`lced[eZi]jcl]ncq[sYtYuwvj
B\OpV[a]c]
C]DbGcS\VgWe[\]]_c`ecbo\uh
C\MZN[OXVbX[_Ze[hemRnco\p[qWsZtVuo
C[HcXh]\
A\JYOnVhbSte
SUV[accbfiva
MjO\_\`dje
Wf[Zef
CURbThVbcir]tg
FZVYal
O]^blkvW
OjScW]`Xd]f]sZ
AZGfHcJ]MhS\VSWT_[aZcVdgfarcsbtducvm
C\DYEqM\N[u[
NbS[]WegfUh[lkmfnYpoq]rZsc
qgsZ
CVObT[]ivg
CYFcG\IhO\Rb`]
HgJ\K\U[V[X[]\mou\
@h
VYYd^dd\rdsc
VXY[b\ngpfqm
Gbc\lh
OZV\WoqZ
A\OW]aug
KcNcSbVZ_\`Wp\
HZKgcbn\pjqhuX
Wfuc
CYHcIbOgrU
ViWYcd
CmO]`\
CdDaFbGeO\TdWdhhjd
D[HcV\[\d\fjh]sb
M\O]\[]dmgp[
G\T]WZfgr\
CYNfOcWZ[[hkjd
H\MeOYVjXb_\q\u]vb
O[WZ_i
V]mXum
@\AgBdC\D[F]GgIdMZNaOZS\TZW[Yl[\^\_[`dacd\eYf\h[jblqn]ohrds]t[ujvb
[ijc
AcBhCbDeGeIgJXMjNgOYPcRgSWT[WbXfYcZX[Y]Y^\_baYbpc\eYf\hWjYk\lfoapZqls]tYu[vj
G]SXcefW
G\cj
DbOhab
NcSc`g
@XAXCbD[EZF\HXLiNdOXP\ReS[TWUbV[WbYb[[\[^X_s`Za\bhcUf[g\kYlambo[qbresgtdu\v\
FY[]_\c]fYqosftZu\
C\G\NZSbVU^\_Y`Wcdhhjbk[la
D\FfG\J\LiOWPiQ\^dbfcmd\k\ldmbq[vh
U\V[X\\\m\ocpo
GhVd_d
CjHdMZU][b\\bbc\ebfh
CW_jmdo\
AcFdHZOlSZTcVX[h_]`da\celYq[r[teuc
CUJfmcrf
AaMcS\V[Y[djfQsetc
@dG\XbY]dgfXn[pfufvj
@kD[EZG[MhNfOfPcVYXfYX[\]bcbebjZq\va
D]GeMqPaXf]dcdido]pht\
lW
ehtU
AcOdV\[T`h
VkW[
@bGiJdSnZc^ccXq\
Udg\mXph
M\Obfi
H[Wi\\d\ffs]tcv]
@]AeOVW]Xc^m_[`oaejLl[vh
ORW[\\_f
A\GbI\OUU\VkWdZc[[_b`buc
AmCZGWH[IbOVQ\RaUcW\X[Yb[Y^Yabb[jdkbminboZugvf
Cce[ti
AgDVE\FfGdJ[KeO\PfTiXbYgZh[g]m^Z`aa[cYd[e\kbnbpXqfrksZv\
HbObScViW[mbn\o\
IcNaOcS\TdVW_cjbmeqc
OWcf
@eFiG\dfhb
Dk[[
BcH\OsPUSkWW`RcZd\v\
BZDfIfOS^\f\rZvd
C\I\Ol`\qZrb
[k^[kaoc
AbCcFbI\J\MSOcVj[W]\_]bZcfghh\j[mbnYodt[um
AaGaNbOgPWSjWcf\t\
N\V\Y]_j
KhOZVb`ee\h\jcqeu\
CcFbGdKfL\O[PbWnXfYd\a]e^cc[e\gdh\igj]lbolpZqXrhs]tcubvY
HcIcOYRm
CRG[Ikr\
C\IpOX_\
@[R\TcVdZd[e`bhh
B\C[DlEbHaI\J\OXQdR]T[Y\[Yb[dae\hdl\p]u\
DpW[dSh[
C\DzG[HdJ\OXQ\R]W\Y\[Y]\dYh\u\vY
EdVb]bhj
DPHbQbdjvZ
DXGeHbQcV]dehZvj
Dhd]v[
D]W\[h\[ecl]
CcHcI[JZM\OeThUeVd]Ybce]h\o[sV
CgHVT[UgV\
CZHcThVYW[Xch\s[
Cg]R
O\bh
AbC]OcUfVh
CjXc]X
@\CZHWK\LbO\R]U[V]WYXdYb[]]\c]eWh]jbpuse
NfVaW\Z[\b_dpm
C\X]Yh\\_\pb
H[O\XdZo^g
N\^[e\jepX
B]H]KsM[Zdb[nXpWqZuY
OXW\cp
OhW\c[
AcC[GiK[OkVeWR`dabcYva
CiHbOYT\Whb\d[lb
G]cbdgm\ob
@[BdHgWY[ch\lcmbohs\ug
H[]jmbneoS
oRqd
KXm]nioY
KSW\mZou
BcK[Ub]fe\g\mencoR
ShWbgbsdv\
mho[sc
mjn[oT
KjW\s\
KjW\s\
@bCYPbWhe[hcjard
IjR\W[Y[r\
ChH[L]UbV\\Z]Z^\_ed\fbh[tYvZ
CiJgT\\Ze[f[vZ
@\CZDdEgFbH[I[N\OgQ]WW\b^\`bcdjbk\t]
C\OgPeVY`\cc
CcOhVZ
I[OSVn
O[P\`kc[e\
M[RhV\c\m\
I\RjV\WTc\m\
HaJ]VlWYYbZ\v\
AeC\EhF]GZJ]LYPfYb^]`ccpkZlV
VYcj
AYPZY\`\cVlp
N[TbVla\h[lZ
ViWZh]
BeCiLgR\S[Wb[bd[f\kYlbv[
S\fgr[
ci
CeL\M]OiSaWc][_[eYqnti
HYl\nis\
D\G\LZMhOeYc\b_\cdeZt\
@aC\JYS]TcWZX\]d^h_[`ecaeZf\l\n]q]te
L\Q\VZWe[]`gdkhhlZ
FbL\MbQdZ[dioX
Se`j
C[F[GhJdf[nbqdr[sq
Egv\
C[HcO\ScUcrW
BfF[LZMbNb[]\dccd\lco]
R\X\`lc\obvf
LdNdOaWYYc^\aoe[hho]qbrXu\
@eAjBfCdDdF[GfH\IVLRMkN\O\Q[SdVZWVXgYVZZ[]\R]X^k`Zcce\fbghkam\n\qcr\sWu[vk
H[fhsY
@ZBgCUDcFeGdHbJaKgLZNcPdSbTZVcWdX\YiZ\]m^b_Wa\c[flg[hYkao\rWs\tUuav\
We`lt\
LhWbefoTtaud
H\OaVaXicZ
P\`\entd
JaK]eYmepUu\
GaHTacccec
AYCWD\EeJ\M]OlVfW[[e]b_[`]cef[hcl\ucvg
eg
Uceh
L[]cl\n]obqeth
LfWd_jaZle
@hA[B[CoD]E]JdN\OeSgW\X\]d_ia]b\c]edhaq[rZtX
B]HfLZPfU\VbWcY\ZY\]d\oksb
KdPbY[mWooub
H\N\PdU]W\e[f\g]minZrhs[
BcF\GeH[JcKjMbNcS]YbZbc\f\mbneofr\sY
L\U]^\aXmVnjoqqYsat[
A\B]CbH]J[W\Zl[\`dc]
ChFaTaZd
CXZe
H]f\rh
H]f\rh
B\M\PkV[Wd^Z_\ghjaqhsc
AdGZN[OVPocZdk
_be[hmo\
C[H\U[XSZb_\hbm[nYooqh
I[Og
DYEZKvn\
GcN]ORPfaer\
O]Wd[\tj
BZH\Wm[Zb]cjk[tYvY
JcWZ[gv[
C\E\FbYc`jc]ha
KmO]W\o[sZu[
cj
C]Wi\\d]la
VkWZ
ii
ih
AhBaDYG\HgI[LcO[QbSZWYYY\Z]Z^b`db\e]g]l[m\nWo[qcr\sWubvZ
BWE\FdH\ObQ]T[^X`bl\qcrZu[
qkr\
Ah
FZHhQaTZ]\^]h\q\r\
AWBgH[TcVdWj[b^bhfud
AVBgCjH[LkUiVhW\\[]ec]dde[fnq[rgu\
AkH]
EeFbHZ^huf
CZHWTp
A\HcTZ]\qW
ANCZD\FXHnI[JcL[QcTYU\VYXd]Ye\fZn]q\r]tb
H\ImR]WY
H\IjR]WY
Yfrb
I\W\e\hpt]u]
KZRlV\WXYZ_df\n\t]
@bAXCeD\E[FeGeHXIbJcL[S\U[WcXYYY[e\d_ebbc\eflcm\s]vY
^W
O[W\^Vach]qnth
ChZX]d_c
@kfdue
C[E\F]GmJYW\Zd\\]]^d_]a[dblb
VkWXa[c\
CgJbTkf[oaq]
Cg
@XFk
@]A\CYEaIeJhOd^Z`kaYqY
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
P[cTli
CcVbWZ\g]Zfc
@[A[BlDTEJGeHbMwNiO\PZTXUcVeW\ZT\Z^fbYcgdbeYgdhYkclcmfpaqWtb
YdZ[pj
C[DeJbT]W]ZY[R\o_\aceZtYvV
@jC]Zc^]_f
D[FZI]J[NhVd]c^dc\lct\
B\V[WV[k
AiCYE[F\G\J\M\OcPfR\VoWWY[]]_YaZc\d[fdg[hhlioZpdq]ritjvZ
ChF\W]]Z^\
DVM[V\[p\bc]dYkcl[
]h
@[DcE~FZJ\MXN[O]PU[[\]^\_W`da\cXeXhZjYlXrbve
AVPm_Z`[adcilf
CkV[
_Rcrj\
em
CjFbS[fZ
@[V]]g_kp]
@\C[GhJ[KcVbW[^i_bbgdbnbqY
OYWg[g^dce
BgGiJaMdOc[[^b_[dhe\hkoa
B[C]EcFlM\OhPdTcVYZb[\\\][^fcZd[e\lgncpfv\
Rd^iqQ
e\g[hmq[tV
lm
W[vi
JdZh
D[GZMj[Q\ak[lsvX
C\D\G\J][[cclpub
LcZ\[g
[nlV
H[J\SiT\UeYXcZeffIo]p\qZrhsi
M\WU\\fts\
OcVTYh_[ccf\
ViWbp\
cgfV
A[EaGcI\KbMcNYOcR\S]T\WWXdYfZZ[X]b_dabbbcbfahbjXlem]napaq[rZsduf
EeK\Md^cbbckojqZu]
Pgc]
JbMiXh]Va]p\v[
D]G]HjlY
U\]dakl]u[
Ohu\v\
DjEc\a`cekh\u\
FbH\X]]Xlcm]ugvZ
][m\ug
X[_aq\rh
B\D\E[FZHhJdKbM\OXPWUcXbYg\Z^Y`[aabZc\dfedj\l]pcs[ugvg
@\B]CVGVH\JYKbN\O\P\R\ThUcVdWXXVYg\f]Z^\_fbecheZlqmbsZtduYvU
V[YjaX
On^\
@sBcCfDbGeH[K\M[OYT[Xg]b_]fUh\jZkapasYufvi
Hl
D\hi
EcJguW
E[H[M]O[X\[[ugvc
DlG\M\O\P]X\d\jdvg
G\N\Vd\je]lm
@YA\BcC\D\HfJZMgNeOTPeSdUdV[XZY]\Z]h^c_Y`[bdeZflk\obpeqeva
epu\
@aAeCZG[HcM\QaTcUb^e_\`bb[e\h\n[qgsZ
@dFbQcUb^[h]m[og
E[`haf
DbU]vh
D\XdelucvZ
DVefvV
GgO]WX[[]b^\ejjdudvY
O\Vkv]
AXBWCaFbGmH\IYJcLXMbR[SeTXVXW[X\]a^fdbe\gcj\kXmWnYoZperdtcv[
@hBhCVEeFbHVIaJeLXMbOZVbWbZg\c]h`]acb[djfcgdmUoXplrbs\teuf
NZO]PfSgV\Yf^c`\bbcZhbl\
@ZCXEaMlS\TfUbYb\b]d`ZcceWfcods[v[
H\JpW\bUc]dn
B\DSEbGVH[MZO\S[W[Y[[X\\`[aYcmdae]g]jZk[lXs]u[
@\F\V\^fc[li
DYZblmp\
Fl`fdel\
DPJ[T[aZlpvV
C[EVFwGXHnJZMXU\Z\^WaZbilZs[u[
C\H[MdN[`bj[sotbue
Mg
M\R]ShY[
G[M\[jl[
G\Wh[Z
A]GlPbVYW\p\ras]
Sk[\dYv[
DhG\^cvX
F\GZIdKdP[SbW\^hcdn[o[pmsbt\
Clpc
CXD\FVHbI\JXLbMbNWQ\V[WTY\[Z\\]X^[_\`jbac\dreXhTjbpbqfrYs\
KdPZ`]cm
AbCeEZF\K\MZOcWlZd`\d]lk
bf
Wi[\l]
NflT
EdI[JfMXNgT[V[ZX[[^U_f`bbbcZl[rhsbve
G[JgN]O\^hrg
CdDfEbFbJXK[N\O[P\VmW[Zb[m^[_babcVlcr\tc
OqP\Wblc
DfJhQmYfb[cYdYq[
@eGhcbl\
B]Gc[]c[kf
BSLZWr
@dCbE]FlI\J\MjN\PfSZT\V\WgY]\Xcfe[mYnXo[pkv[
FbJkV\
LiM[ib
K\V]X]`lna
N\Ob_\cele
sit[
@bD\FZJiNa`d
H[J\WWXdY]]jedhep[sXtd
F]IicZ
DbFXH\J\\ecXeijd
fZrh
JeLfMWN[Q[V\Wd[[^d`]dih]lduZvc
@\F]LiM\N[Rb
E]J\Mhb[dm
DojbvX
EgZgdUva
M\SiWY[\
AaC\LXMnWYZ][[^c`cqgr[vd
^gl\
CmLZO]^h`\
CeDcJiN\Zb`\dZh\ldvZ
@fA\C\DjE\F]G]H[J[LXMYNsOfQdSYVcWeXeY[ZW[Z\d]d^T_g`eabcfdVeghfj\k[lao[paqctVug
Q[dg
JbWle\r[
@eAbCeDdG\HYI\LXM[OfRcS\TbUgWZX[Zf[\\\][^h`cbcc[eWgehbjamYn]o[pXuXvb
@ZCeEaOjT[UnWYZf[b\]]X^R`Zacc]ldpXve
UTZb
HbUk^d`\o\
^j
AdD\E\OZ^k
A\D[EbJcTfUWZ[^j_b`c
L[OvT[W\Z\^\cdg]u\
A\BeE[FaGcH\I\JdLaQbSZUYVXX\Z]\\^e_ca\b[hYm\nbo\pZq\rduc
BhCcF[G[HZL[M\NeO\QeTcVgWT[fadc[kXl[n[qeravf
C]E]FbNeObYd^d`\c[fahbn[ris\ub
BYLnN[OdW\c[e\h\k\
BlH\L[W\
BiWa[l^Ytcv\
LWkk
HiaYcekbli
BZJmOcW]
BWIbLsWT[\\ZkVl\t]
DdGeQcvW
RXWm
@kG\L]N\W]_ck\rbu\
GZLlVbW[[Xl[
NeOWPcVY\b]a^[e\j\m[nioZreun
BhG\LS[\kX
BhGcHVJfL\Rd`cvW
J[M\W[vo
m\nZum
B\LpMaWX^[dek\l\
BnLYRbk\
BYLlWU
BTG[L\W\c]kn
B\LWWb^dkg
J\[]eeug
BbGZ^fkV
Rj[Y
D\G\kWvl
HmWikbv[
G\J[L[M[W\^Vnou]
@\FeJ[LjWZYb[\^c_\b[cid[fcobr]vV
BfG]H]MoWXmbu[va
DjO[WZY\eWkh
G]PcScViWZYb^\adcbv\
GTP\Yy[WfZobrY
C]J[McQl[[]dbYhYmhoVrYv[
NeSg`cd[l\ohqf
JfO[PeS\om
M[N\T\W\X[[j^pt\
CfWgYb]c^[m]ob
Wpd\
C]H]I[K\TcYhc\f]h\lbmdneqTrc
T\vi
HZJZU\Vk]d^khbmXu\
Hks\
O\Vg
@ZHWJfZc
H\W]Xj\\^\qbrbtZ
CcWj[\l\
LlMcN\W[d\eb
HWTnn[obqbrbs\
@]AeBiD[FZG\HiJTM\NcOcP]RbTcVXWgZ\[[^h`[c\hekclqmkndoZt\
G\LiNaWV[blZ
CjTaWd^U
AcMiN\YYddebf\
CbJeLaMdO]]ce\th
CeD]FaJZY\^iccffl]vZ
AeD\G\HcJ\L\MjN\ObU[ViW[YZ[[]\^bdlfdg[lWmenbpeqdsTubvZ
Hb^YmcqTtm
C[H[J\L[M\T]WjXf[[\Zo\
AZHaTeX\Yb^i_bafc\f\r[sb
AZChDhHaQWT[UjV]WZXbYcZg]\`\nao\u[vh
We[decf]le
AXGXJgdf
C\W]]i
Aj_Wc\
Jgg[
CPTj
CjTT
CeMcZ\^i_]ebm\pWu\
BdGXUnXb[\^Z_dbbcekZq[u\
DZEhJZNcO\TdVXWWZc^ebedXlmnXp\r]ux
MY^X_]agb\qo
AbLqNfWYZ[][bXe\
AbG[Yg^\
OWWl[d
BjDaGbL[ObWYf\
BiD\QbWV
ViW[
ViWY
OgV[
BaL\V\Z\edkhv]
BZL]MfRgWb
GgHcI\VgWcZ\[]^b
G\VhWbq\
GoWR
LgWUZ]jZk]
UcWbZd^[k\
G\HbSlWeecfcmgoWu\
KbS\WZoi
I\M\OjV\Y\^[_ecc
@[agcfeVj\
_\a\ji
BkD\GXHcJcUcWVc\v\
l\vl
WX
B]Wq^\
BbR\VeXi[\
@\F\MfW\[Z
GbHbO\Q[T[U[WaYc\Z^\`gabb\cZe\fejdlbmbo\vb
e\jbvg
ng
ng
CkTZ^[a\hc
[\ehh[
AbBbDcHZM\N]QdTfUd[dbefbhbk[lYobqa
B[JhT]W\[gvg
AXBZCfQlT\WbZ][e^clbrb
AfBfG[J[LeOdQbTcWZY]Zb[[^]_a`Zc\ddedfahgva
HbOfQ]Tg[\`\rb
BcJbMdOWQ]T\W\XdZi[e^cb]c\h]lbocuhv[
BpWX
L\McOjPjRZSgYbnbocphsgt\
Vl
A[B\CZD\FYGQI]K\L[N\OePgQ\SiVSY\Zc\]]\^X`Yadb\cffMh[k\lbo\pWrSt\u\
C\H\LbOaPRSiTfYZZY[ZfYqa
L\O[P][d_]c\ll
Sfci
PeScTWW[Yc
c[lW
Ycfh
PhSXcV
GYOZPhSVZZ[]a\cilS
A]B\GXOePWRbVcW\Zgabcpg]
H\SjW[Z\fWl[q]rXs\
BZDdHZOuQ\VZu]
D\EbFdV]WZZb^ghcqb
O[VhWh[e\\]c
LfWW
DlW[
AaVjW[
C\DcF]GeHgI]KZMkObS]T[UdV]Yif\hbl[mbpbud
M[TfWfYb_de\lf
T[Yf[d_]hfl]uc
MjYY[T\\
AiCYMcVeY[fbl\
Vgfb
abcaii
Oiee
BfOZTh
BZC[GZH[I\J\L]V]WZY]Zd[Y^cb\cbhgljs\tb
FdHcI\V]ZS[Z^\cghflita
Zj[e]\kZlY
EbW\Zh
B\JbMZOcWcZ\^ke[
WY^ge]
@bBaC]EjF\GcJcW\Z\]d^d_\a\cYeeve
@XCZEbFiH[JdVa`\coeghYuiv\
@lB\E\M]^[hZ
@iM\Zd^\
@WBfCcE]FZH\J[hqq\
@VCeFbZb]]^\gbu]
GfWe[l\dc\vW
a[vj
B[GZLZR[VgWcch
LWWil\
GeL\Wg[\\\
Wgc\
K[LfWO
LgWT
BwDZGSM[OZU[[[]bclhbm]
BmD\E[GkM\VbWZ[Z\[`\aib\c[eekfrb
EcF]G]J]KaO[ReUeWX[i\ae\f[mZvc
E\[i\a
@bB]CbG[IbKZLZObR\TbUcWbZb[[\\]c^g`[a\h\kYlbnaobqZr\scucvZ
HZUamfn[oQu\
SjT[WZod
C]eghc
AiCdJXM]TdVZWfa[bbe\gihclbs]v[
H[T]WT^dc[fbgZlonbocpb
DbHZOcV\Xg^[v\
Uhub
CcUi
Ai^Zv\
mqn\oP
AjC\TdW[^\
@\AVCXEeG\HeJ]KZNbTjUYVbWZYcZZ]]^o_\bZfag\l[mjoUrbu[vY
CTHfJbSa
HcUhmbn\sZ
A\Nd^je]
A[CfHWJ[TfW]Yd]]^YeXfXlcqar\sfud
@eDaJXTTUcWdZa^\edmdoYrcv[
AUCeHZJdL]OfSbTeUfW]ZS]\^Z_el[m[pfresauYv\
HdWcXeabrhub
BfT\Ugc]m\ncrXsb
AhDbOc^[car]
DbTfW\^Zvm
Tf]h
A[^Zeh
BWDYFaGbHcJbU\VbW[^Z_aabcbfhlfsYuevk
KbS\W[Yb[ic\eZrc
[lv[
@]CkG[JZKXN\OWQjWYXcY[[\\Y^]_bb]hZjbm]ndpcqeres[
H\NdV]Wcl\qesk
AcMaThV\Ye^SaeeYo\q[r\t[u[
C\NdPbT[WYX\Y\[i^phV
A\CZHYJjVZY]]b_b`cbgdjlX
FeP\UXWgeij\odr[
AUB]DbF\GeHhL]M]N\OcPbTZU\WbZj]c`magl[obt\ve
CcD[EbHYa[div\
A\C[GdIeTiU[X[Yk[\`\e]fTlcm\q]uj
WuY\^]
H]ObUlVg]Zm[uc
CgH[LgOXY\[b_c`cc]dne\
@mEZF]G\N\O]Wj^R
_l
PZYfq\rj
D\O[ch
^gre
O[Vj
T\\h
AZCsJeO]SeTZX\q]vY
Igr[
[gv[
M\WfXhY\\W^\b[qluZ
CcV\W]Xb[ZbjhWka
OdQ\W[^\hpqf
@]DbFcHkM\^ia[b]oYs[ub
DgL\WZkk
@ZAfDcGhIZJbMfO[SfTZV[YgZd_K`ZbXc\dVfgh\j\lbmcodrascvX
B\CbDeFdLbObTV]d`cc[ech[lbravb
AOB\CkEdG\HZJgMbNeOWTZY[Zb[]\\^h`mb\d\jipYqjr[sZtcu\v]
CcI]OVT]_cgcldrf
S\V\Y[_i
BUHdQsW[Xc\]_Zn[qb
AYD[HeKbO\PgQXRbTdUhVgWkY[Z\[Y\\][^b_iahbccedghhjcl]mcqVuivR
AfC[HZMXOfZb[abcocvk
[h
NilY
B[Hi[[q[
AbCZGZIXJyNbQdW]^[djldvZ
CZTbV[WVXfcfob
AYBbCbDZF[GcHWJ[MbN\U[VbYY\\]a_[aee\hpk[qfrZtYuc
Fa\cqWtq
AYCbJaLhMiO\P\TeWe[[^\_[mcnapbrcvY
DbGaLgWTYbc]kcl\
AeBuC[E\F\GdJYNWOmQ[TkWYXgYW[e\[cZd\f\ldn\pcrTvU
Tj
@\DWE[F]GdHNJXMhN\ToUbXfYbZX\Z]d^e_ba\cbe[f\jjqYr[uXvX
BhDZKbTcv[
C\DbFZHh
HVUhV\\i^b_dh\i]mXodqcub
MVb[qf
B]D\E\H\OdQ]S\TcUlV[WfXaYe[[]]`[ldmgnhrS
C]F\H\IfLcMdNhObTgUaW\Y[[c]\`\cWeblWrdsc
VjX\_[
AnCWDXEbG[J\M\Va[X^\_gacc]ebhbl[q[vY
Yi
k\tk
Ac_T
HrJdM]V]WeX]]Z^gn\
MfbZcm
MsVT
AsOd^\_Fcd
@tEZO\W[[c_\d[ve
@dVgW\
DbFhH]L[^hcfecj\qd
PcS\Yeeit\vb
V\W\_j
YihZrb
C\DcO[PdTYUoVeWjYb_dbdebqZrbuYv\
Wg
C\JhObVgW\^c`\oe
PRSfV[][^\cel\re
Ne[dlW
@bB[CgDbEgGVIYJXKhMcO[PiQ\R[ScTQU\VWWVXiYaZY[f\Z`dcYdPeXfhhhibkZl{mcnWoWqOr[sdtWuzve
DdO[SbU\V[]babcZnboaqercsjt\
EiFbJ\]b^[hcm\
BhR\\\qZ
VnY\_\
L\NgW\[[^mb\q\
\deVt[
BbHhNd\\fbgchcj]t\
AYBYCcEcGWHVJaMZOeRbT]VcWf[Y\i^h_Zb\ebgchVjbkWlYm]nZo[qhsSt\u[
@[WgYdcdte
D\W[[\j[vm
@\AhC[FbHeJYK[MaQbT\VdWcZ[[[\\^[b\c\fhhdlam\p\tc
AcGfVhWe^\
HbMfObV\WX[g\a^\c[ldnco[
GgHcWd[Xc\
J\WZ[gbclZvd
@bBcHYLfM\VfWYZb]cbicbd\rcvY
Bhbb
B[ViW\_ccdlg
B[C[LqbT
H\bhl[v[
LZW[bjvb
HZTdUbVZfcmZocvg
VZWik[v\
WXecocvi
VhW[
N\Vghkp[r]
DbJbKaL\MmP\R[Y][X^e`eb[cdd\h[k[mendocvZ
ChDZGiHbJcMbR[WZZc[d^\b[cZf[obu[
M[ul
\h
BcD\GcHaL\NdObT[Wf^d_ha\d\eWfehZjbmcrZsY
BZLXWfZcffl\mc
BgWc_\vc
GWR]SWTXWX]\^Z`ecZeffngaqbrXvb
SdfS
FcNcSiW]fU
@bDeFbH[IcLeMePbSgU\\X]c^\_Sa\ddefhclbm[peqZrftbub
@cAdBbCeDbEgFdIcJeKbNiRYUcWcXWYcZf[c\\]a_Zabcdemg[hYlYmcpYrdsiu\vd
@hDdFdJ\LXMPO\R\T\V]W[Ya\[]j^Y_[`ccedbemhTibjbnboUrbve
LiW[]\d\
Nk[Y^jeb
@ZDeGcMnScV\[bc]la
Zj[W^a
A[F\LdNWViW[bZced[ub
LgVf
@\DbGcLhRbScTYVaXaZY[Y]\d\gdl[pfrct\vV
F]NYa\hYlk
AbI\MXNXOaTYW\YdZf[[]bbceRh[lepercud
BbG]T\VbWm[gl[
Ne_chdlS
LhM]N]V]W][fobp\
K\MdPgc]le
Rb\be\pltdu]
D\GWL\O\UbY\]\dooc
@dC]EbIaSf]jh\
J\LZMgObTdZX][
m\ojpZ
F\HbObPXQcS[`dabcdfjl]
O]li
LeZ\\\b[
LkWU\\b\
AhB\GXLlM\\[`gd[lZ
LiW[
LlM\W[\[l\
B[gjh\
ObTdW\gfjbqbuX
Ok`Zj]
OggYj\
Ohg]
TkgYu\
Rhe\pd
Olu[
BcGbM]O]PbS\Yc[\\d]\cdd\e\ffobr\sbv\
BWCaG\S\TcVZWh_ac\eclfm]qd
KZRhW[]\^bd]p\t]
A[O\VcWl\bb]cd
PiY]^[r\te
Pi
Wjt[
B\C[H[J\L[M\NeR]ScTWVZWfX\Y[[Y\a]e_ZcZdZfnhZlZrZs\v[
fo
\]e]fi
A\DcScUc]bfShd
ScfV
N\W\\]hg
@cBWCeDYE\FcGiHfJ\KaW\[\^d`ec\dcqc
@\GhZUd\
DTdo
BWGi`[
@aFaGZHgJ[Kc[g^a`Z
LgMcPfSeW[^e
CbDcF\LZMYN\O[PcT\WVYaZ\[Z]\_]cfjclom\o[pdqbsZ
KeYZfbpjq\
D\NgPcV]cmlZp]ue
C]Wf[[\nedlY
cjlW
A]CcDeHeJ\N]OfPZQgT\WZ[[a\cfhcj\lbm]qXsZvV
lju\
WYlevm
CcUgW[]bagm\
CZNeTdV[Wjl\
mf
D]H\LdN\P[S\UbVbWZXd[\f\iblgqbrbv\
TilZva
Wclh
Ua\\c]ljva
MfVflU
B\UcW\[Zefkbvf
I\JjM\u\
Ji
@]A\BYD[FbHZIbLmM\OcVbW[Y\[W^g`fc[edhek[qdrdt\vY
LYW[`hebjb
LhM\Vbebv\
B\H\IdOb^jc]qcrb
B\LiWWXc[[]a`chdk[rbt\
L\M[[n
B\L[P\Wm[\\\va
CcW[\k
@\AZB]EcF\JeNdP]WY[g^Y_fa]cde]lhmbu\
E[GbTZW\cZllu\
NhVblP
[fbalV
Ndle
NhOcV\Wc\d_\l[
NcO\VhWe[f\Z
@bEdH[JWTfVeXgYa[\][ccf[o\q\u]v\
H[TeVbY\ccf\
OhV\Xh
WgX]
HaXjo\
@eA\CcDXEkFfGYH\KeMkNgOeR\SdU[WWX[abb\cWdYhgl\mbncobp\qbrYt[ucvS
@iB\CaDXEdFoHLLTMnNVObQYU\WY[\cUdZecfhhemcqdtdud
K]L[O]Seboe\fduh
CXLZMZO[PpWWYp[]abffrb
FYK\L|MVNYO\WU[Y^\hYtK
OgVhWZo\
@gAgClEZFRHbIdJeKZL]MaNWOZPXRbScTdVXY\[a\[^[`dc\eifZgdhbj[ncobq[tbu\
AhJqLZMZN]OjS]VYWeZ[[\]S^Z_YbZebghm\n[qYu|
OfWZ^TebhYqhtk
@fAVB\CcDbE[FbHoIZJWLcNSOSPYRcSjUbV\WmX\YVZl[X\o^b`\aYcgdeegf[jWmcnipjsXtYuY
EhK[MsNXOZV[XbY\Z[`Zaefdh]qht[uf
O\TYY{e\fZ
LcM\^oq]
@\NoWf[Ze\t[
LfWUqh
@bBiD\EcG]JbKaL\MbPcW\YY[\]d_gagejm]qWsctW
@\A[F\KYLuMhV[WVXg[\^XcdeXp[tT
BcDdEbGcI]JVLZMjO[QoT\VbZ[^e`ca\b\cZd\e[h]kbm[qc
@\AXEaF[I\JYK\LUMZNgO]S]VnWbY[[W^b_gaec\e\f]hmlamhnhoUqZs[u[
@XAdC[EZFfGbHXIdJdKXLZMLNhOlPgRWSeUWVhYZ\Y^k`ceXk\l[mbolp\r]tfuTvb
@ZE\IeJYK\L\MXOxR]SXT]VYWVYY[Y]\^h_Za\bUcfeZkXt\v\
N\O[Wa[g^Z`h
LZWm[\tc
@]LZMYNo[W
][el
C[KoM\N[g[n\o]p[sftk
@]C]L\NtWX_\
GbKdMkW]\]eZv\
@mCdEeFcHeJ\LTMkNZO]Q\UcVbXbY[Zc[Z\b^\`Yb\cSe]h[kclbncpcqZr]sgt]vY
L[Wc^]bh
MlUccn
@dE[F\NaO]VcW[]g^e_fcde[
C]D[EkFjHZKbL[P\Q\WgX[_bechanY
BfHgKbLrMYQdWVXbYc[b_[e[hZjbk\q\
fYri
fYrh
ej
Pg
B\C\D\G\K]LYMYR]WT[[\i^\cbe\f]h\j\k\l\tfu]vY
\V
\Rtd
BjWYZY
Zj`cd\
B\HcWm[Y
D\G\L\NX[nlZ
A\B]D\GXOcR\Wfck
S]TV`gfeqfrWs\
AgTb[c^\v\
B[TiW\Yecff[v[
cYlg
FcSefS
HbKU^]h[sku]
KosW
@eAcBYDcEbFeG[HkI\J\K[LXN\QVR\S[UWV[WXYbZ\[]\c]f_cbWcXdce[fbgcjdldn[o[pcqgr[tcuVvg
A[BZC\DiE[J\L\M\OcPZWoX\Ye]c^f`iabb[d[fbgdq]unv]
ElFfH[SXVZ^ba[cdfbvY
FnH\^Z
EpFZ
@dGjJ[O]P\YX]e_\`[cajlrU
CcHdK\XfYW_]c[
L]XVtp
@kBaEYF\HXOWP[`[cbhZ
B\DbOc^d`gc[jZ
A[M][\^it[
@dCaDZEbGcH\OeYZ[f^j`\cZh\jaqW
FjHTO[W[
@]AXCZDeEVGcHTJcKbLkMeO\Q[RbSZTcU\VZWSXfYZZX[j^Y_T`Xb[cbedfmgZkamdoepUqUrcsftauc
@mEYFZKcMmNcO\RcSbW\][^Y`Zbdh]j\ph
@gGkJZN\Wbk[v\
@ZChEeMgRbT\UcVeXY[f]Y_haeb\elhil\ndtbu[v\
AbCgDlF\G[NcO\Vn^db\vd
F[K\^geb
GicZ
@[EjFZaYvc
@[EcFXHZJ[McNeOeP[V[X\Z[_\`acZehfcgcjcmbpbr]tXvY
FYMiNaPcV[dYo[p\vd
@[OlV\W[^S`bem
AeBeCbD[F\GbHZWT^\c\d\uZvb
J\VjWdZ\^f_dajb\e]hc
@\EfN\jh
PbT[ViWbYe_bakdWe\
CbO[PcShVn]cbYjbqZ
@\CiDVJYM\N]O]VZ\l][_de]oY
AcCWD\Jldg
G\MdRcTcZd[a^ge\vc
@\BcCeEZGhHTJcL\OkPgQ\R[S\UhVWWbX\Zc[i]\^f_b`\aTbecldZeXf]gehWjYkjlbnfqjr\sbuWvc
@gCeDZEuF[VWcXdWhb
CZDUETH\Tc^j`bc\djhg
EZWbdZlj
DgGlHeI\QZRfVeW\X[]]`]a\ccd[gZj\l\sZ
@]DaG[HRQ[Te]g^Z`iaddig\hkqdshvZ
@\A\CZFWGfHb]Y_b`\cdejgfll
BYGjH[JdQk_cd[
_Zaij]
D[EcF\PZZ[^ehjlk
CXTkZe]]^d_daZb[
@\DdK]NcVk\\_bcZp\
@\A\CYEXLeNfOYVlWmYb\e][_Zcfdbe\hflVq]t\vc
Ei^\j\
@cB[DXGjHdNYOeW[][^R_[`Ui\jel\q[t\ub
@hHaahc\
FgHiS]]\
@ZCR\cj\
D[Ngd[ls
CZKiY\_[n\ocsj
FmKZ\\
D\EbF\HbJ[P]U\VVXc[g\c]g^Y_[beccdbeUfbgdjYkcvc
B\HdKZOZW\mfoj
C\D]HYO]TuUbVbW]^[sZvY
DcEhk\vY
DoJOvk
Pi
Fg_\b\hj
T\V]Wa[dfblfm\n[r\
AeCeDQEZF\HkJVLdObR[UZWfYb[X]h^Y_a`Zbncdddgck\nbo]q[t[ubvi
AcCbDXEbJhKZMcQ[SkUeV\X]Yg]g^d_X`ddYfeg\hXj\kelendqYrZs\tbueve
Ms^\
AeBcFVG]HdM\l\
BOHaJ\W]cdlXvm
Y\_k
D[EaGeV\Yipbv[
AfWjZ\v[
CiIbO\j]
@\FhH[M]P[g\hZpY
XW\c_[e\pj
BaCbHfJbK\[[]]^Y`be\fZgfqks[vY
I[VXak
A]GcOgV\[d
_[phqZ
CcE\G]H\JaObTXV]WYX\[j]Z_fb]cbd\gbhWl\nhoepMubvg
E\FgHTJcV\X\cZs[
HcI[M\VcW\behYo\qcsW
CiD\HZO[Qc`fb\fdncod
AdBZCWDZEYHnI[JXLZO\QcSZUUVYWTYX[\]V^e`eb\d[fThgl[m\nWo[qjrQsWtSvZ
@cA[BbCfEbF\GSHVJbKZMUNVPeRdSXTYUbVdW]XWYZZh\\^Q_f`Wahb[cfe[fbl[odpfs]vW
@]OeVi^X`a
@gA\BfC[DdEbFcGdKeMbNdOdPcSbU[VUXcYcZ[[\\Q^Y_V`\aWb]cbd\f[ldnbpfqirfsftY
AgH]qiu\
DeEdGXHbJZK\MbNbPbTdUfV\W[Yb\[]\^c`WaUcheafegalmncocpdsjt[
^ifc
@WAXBbCbDcG[HYJgK\LcMnNgPbQaVcWVXdYbZh[[\Z]k^c_Y`fbfcZdbeff[hYj]lZndohpYqWrisbteuZvZ
BlD[GXHTUeWX^ccgngtav\
AVCeDZJgOXQaZd[Y^i`\bbc[hbldqfv[
Yg\\ecfel\tbue
AkCYW\Y[
KbW[Yc[d]ae\hc
@gAbBbDdEcFjG[I[JiKVLcMlNiP\QWSkTZXbY]Zb[c\[]h^[afbdcde\f\g\hbk\lfmdn[oiqWrotcuf
BdVgZd_bcclcrc
Cc[i^c`\bc
O]li
@fD\GSJcKfZi[[`Yc]dd
BWFbH\Wh^e`bhjqarbt\v[
MhOfVZWcXdhbj[p[
KdO[VXW\Xi_[sc
C\HcJfOdZf[i]ef\hSlZpesj
o\pj
@[BgCWDdEYFXIbJYL\MZN[RYScTfW[X\[j\b]Y^XabcdekgbhZl[nnoZp]rdtevV
F[KcPlQUUfVWWgXeYc\f_\h\ldsqupv[
CeG]HfOcTeVZW[^Y`jdfg\hYl\o[sZud
C\H\IcV\WcXt\X^]cdmZpXretYv\
C[EiF[vg
CUFZG]KXO[RcT\W\][^b_be\flgbh\mendomqf
HcQhTb
J\MeV]b\l\miocq]
DbEZF\NfZc\c^\_caecbjbv]
A]CkDYHZMSO\UaWV]c^ibpl\
VZWn[\k[
A\ChF\HbLhMeW[\\^]a[t]
E\FgGZJfMbNbOhSgWcYeZk[]\\_]`ka[cXebfcmes\tg
E\HeOdU\W\\\echbmcvi
@\DhFfH[JbKfLbMXPfR\WdZb]W^e_f`[a\ccdTeflgm[o\p\qasZtbubvU
HiW\
D\EdFgH[O[W\[\]b`ccfvb
HWM\WXbjv\
CgE[F\VgY]`bcflZ
@bBXC\DgGdHlIbJXMfNeOfSaT\VZWbXcY[^b_e`ZehfXg]hbobs]u[vb
@jA\EjF\GbHdIdJlMfOeP[QRRfSeVhX\Zh\c]d_f`ba\bcdaecfXhfibj]mando\p\qlrjs]t[uUvV
[dch
AbCiD[EdG\MdOfTgVeWcX\[\]g_c`[afcrdchcjjobseu]vX
BYDiHaMeRdTe[\\]`ZbgdVkcl\
AgD]RjV[Yf\b^e`\cagbhbqYrfu]
M\W[^c`elbqgs\
@bB\C[EbF[GaHdIiJiMcOnPbSYTfUbVbWWYUZ\[\\b]e^b_\afc[ekibmioVpaq\sbt\u\
CgN[Y\Za`ahhpe
MkZ\]\nep\qc
CmE[F\SSVb^Z`\bWcZf\hg
AYC\EcM[OhP\SlVYW\[]^caXcddckf
D\EYGZHZJeMXObPZWXYR_k`\ahb\d[e\hfj\l]qXt[vW
H\Kk
@MAcEbF]GFInK[MgNiOpPdTaUbV[XbY[ZT^d_Z`ba[cZdffchcjoldo\pYq[retovc
@\CbE]MOOqVrZ[^Y`eb]fYjTqjtb
Y\[\\q
@[DePbVjW[Yd_ccZd]p[q[s\
DeF]JY\oa[r[t\vb
C\DeG[KdMcZj]eg\h\s]
@XA\C\DeG\HXJbZh[Y]f^g`\gcv\
U\_rjW
@\A\K]^[_ueZ
EhN]O[jZl[
]i
@dAhCWF\GVHZJcKfM[N]QbSeU\VTW[XiY\Zf\V]g^j_QbZc[d[eUfegfhXlcmTnQqcrescvV
EiM[WZhbvb
O]_lj\
DZH\vj
N\V\\mcge[tX
@gBZDcHqMeR]U[WkZW[b]a^\edgbjbl\nbofp[t\
BiVZ_cmbq\
FhHVV[`d
DiH]JW
EbF\W\divY
AgBcUdVbhUq[
Hc[i`VbUvk
C]FjHVq\
@eC[F]NWV]cWlcpdt[
F[c[lj
B[H\OdWs^[ebf[qb
CjE\JYT[V[\k]\c[edo\
OoY]c\
]\^g
@\A\D\FbGiHkJYLVOXQkVbWi^fbWcXddf\gbl\qfu\vg
@hB[CbEVFWGbHeJYKkO\R\V\WYXeY\[q]Y^X_ZbTcbd\eXh\jWpeqjset\vd
G]KYYfZYpg
K[_jp\
@eBgFhG[HeJZK\M[NTT\UYVhWQXYYcZj[[]\`gagbac[dZeWgbhUk\l]ncompZuVvb
CYE\FXG\H[J\KqPYV[WYYWZZ\d_P`kacb\cYe[fggelYmZpfqes\
@[AjB\D[HnJ[M[T[VYYYZP\[]T^q_\`hbZc[ggrXt[
CjPcRdW\]c`Y
A[PgSdYe\[^[fan\
Ai^Yu\v[
BbL\N[T\X\[[]ba[lk
@iB[E]GeH\J\LeM]O]Uc[[cXdcefh\jclcm[perdsXvk
@\A\M[Xb_n
@dH\IVX[^\jbn[p\r\sd
Ubm]scuovZ
lp
W[th
Kjsd
@[FgHdMfSdVXWZ^bdShiofp\tc
@fAcCXEgFhH[I\JZN\OdP[R[TnVbWeYWZb[b]g^Xc[diechWj\lWr[uYvd
CZElFZKUN\OZPYT\W]`ie[helcn\vY
C[D[EVJ\^da[dpl\
EjFiH]M\^\re
KaMiV]b[cfe]h\neobpat\
Vlc\
FbHZR\VdY]Zc^d`\pi
W]^]`h
@\BkDfEdFgGIH\IdKjNaPfQiU[VcWhXYYc\\^c_caTb\c\djhijdllmgnfogvh
KeR\Wd\VfZl]tj
O[W[\Ub[ecs[tq
@gF\K]TcU\W\mbncpcub
@hK[M\NYO\WUXhZc[a\Z`ceghbmaneo]sZt\uYv\
]W_\puq\
W\kh
BhDXG]IcJcMcObVaWYY[Zc[Vchf[halYn[p\rc
BdGaIdJaMcPdQbWZ[c_[nbufvU
EY^\jg
@dEeF\G]H\JcM[NcObScTdVcWZXcYdZ[^[_hdheXf\ggh\jbm[rgsgt\
B\HgJ]L\O[We[b^Z`Zb\cXdaqft[vb
A\HiJcMeOdT[VeZc[\c[kbv\
F\JpNYdV
CbF\UeW\Zh\e_bmf
C[HVJaMdNZP\RbS[U\Wb[d\V]\^Xc]e[gYh[j\mZnXqgr\sf
@[A]DaE\FXGcHTKWQcT\U[WcZV[W]]^fb]eXghhco\pYqfr\sZv\
C\Fk^Z
@\CSDbG\HQJgKbMgOfPZSbTNVZWYXZYb[]\]]h_\`\eYf[hUi\lZnarosctduT
CUFXH[JePdWj[Wb\ccfdhkqar\
@dGg
CcX\]Zeh
@gN\Vb^gc\l[s]
@XAWCjDdFfGhHbJ\KZLcNZR\VqWZXYYjZ\\g]X^T`ZahbbcqebhljdkZllm[o[pZqdrbsXuXvb
@ZAZBeC[DeEZFbGhK\LjOZPeQaU[WcYbZg]h_\bhdfecf\hal[rct]ukvd
@SBcCRDnEcF]G[HkJTNOOWPfQcSZU[VLWZYkZY[b\h][^\_U`McldcfXhYj[kclrm]p\q\rXtTudvf
Yf
CaHbL\VcYb[[cYeardtivh
CYMbOdRbWmYb[Zebfd
@YDgETFVGhHfIZJbMVO[P\RfTcUcVbWUY\[[\h_c`[adcle\f]gchelemXp]qcrWs\v\
A]BZD\F[JaKaOZRYVTWWXbYdZ\[i\b_Vb\gbhSj\ldmZn[pgqWshub
BYCZG]HcMWV\Z[]d^jc]e[fXghhdj\o\sSv\
WoZ\tQ
CgM\T[XcYfojt\u\
ChT[X\Yiob
X\of
M\og
JiWd
@\B\D\FdKZM]OVV]W]XsYe]e^\_df[h]l[mdn[q]u[
K[Xf_\sZ
D\HaYWceefud
A]B[DcF]KbMfNcT\V[Y[[[^\e]ncobubvh
D[M[Wb[\navj
S\Yqv\
E]HaMcTbW\[i_bd\t\
BZDSEiFpGSHOI\J\KbMVNcOYQ\TcUfVZY]ZY[Z\b]\^d`[akbWcndWebfigbh[jcm\o\pXq\set\
B[F[WkaYcPvR
C\F]IbJeU\Ve]le\fb
E\VRW[^fadcd
J[OdTZUecYe[fknbq\rYs[
C\F[HbUh]\^\
@gAeBXC\DOEnFcGYHPI\JdKcM[NhOoPdTiUbVgW[XZZ\[\^P`kaSbYcNd\e[fZgbhllim\nbpYuivj
A\CjE[GWHdILJbKVNZO[TYUYVeY][]\e]Y^r_\`QceeTf]hVjclVm\n]qgrcsgvX
A\BZCcD[EnFeH\IbNhR]TcWUXbYZ^g_\a\cgecfVlZmdq\rcsbt\v]
FaH\_\fi
Fieb
FhH\Scsi
B]R[U\Wp`]cKn]
Wbche\hclY
F\K]OYP\]ccoe\
emh\
F[TeU[enfZ
CfEc]]aYjb
B\DdFWG\HgOVPaXhYe\]^ccflb
@[EZG\H\JjKlN]OXUdVj_dcfdega
CbF\N]VYW]^Z_cakhd
E\F][g`daYeol\
^[abd\edl]u[vo
@ZBtEdFUGfL\N]OfPcTgU\VlXdY\\X`UaYc\eYhTjbk]lkq\sbtfubv[
o]vk
BXH\QlWfv\
HeU\W[[eb\d[u]vZ
NeOd
NeOd
C[G\NoY[
EaFbHcIiKbL[PcQZRbTeU[]d^\`]b\cadZecjbk\lbqb
@YA[BkEeFcGfIZKbLdMXN\OdRWSfTXWXXhY[\d^i_Za\bdcYdggdhdjblcn\oZpoqerZscud
GbK]NkPjR\SZU]YW_c`[e\lYoe
GeNkOdPcTbV]WZc[ld
H\O\Y]cfm\oiqd
@cCiEdF\JbOcPZVXY\_\pcs\tb
FdHYJbW\Zc[]b\dnhfv[
OmTbV[Wc^gu]
C[FbH\UbYi\geZl\vd
CeHbIVJ[Tceel\nbp\ri
@ZEaH\JhK\N[TZV\ZZ]n_adZe]lXm]ngodpZq\r]s[
KUM\Rcse
]l_]
Hb[em[og
Wfedh\tc
CVJZWgXcYb^\_jecmgr[t\
C\MZNc[iccpb
OfWU[\cjlpp]v\
H\Vmv\
VnW[Zd_bc\pV
Ih
VmWX
IhO]P\
KQsf
@kKZsY
NbTWV\WVYc^cllq\
C\F\OkT\X\c]lbmboUpcqYr\ss
EgFiHVKZM\Xg\Z]\s\
GY\yt\
A\DeMeN[O]R\W\ZX`demgcjgpfuc
W\ZamZngob
F\HhKbn[
IT_[rf
IgOV
RoS\
Rf
@gKhMoOcRIXb[i\b]c_b
AcK\W\Yo_]
GZIWO[PZYYchrj
L\NgR\W\ltvY
GbN[W[[cch
G\KYM\OhR]S[T]VYXeY][[cefhjipVte
KYPhS\m[oj
I[M[RnWZc\m\
N[TbVlh[
LoN\WY
BbF\GeI[JdKrO[S\V\XZYbZb]YcXgambodqZr\sdu\
AfB]GfH[KcPjV]W[^Z_[cYf\ggqhsb
`f
B]Wh[\
JfWi[\
Rg
KnoM
C\P\TmWbZ\[]a\lksb
GbMdV[Wme\
M\fgjbsZvd
@cD\HbI[J\KWMmT\XZYb[Z][eef[hcjcl[o[pgr[
DdE]G\ObY][gacfflYrZ
GbNcW\[Y_\cdll
Na[T
CgD[F\HtIYJZK]N]OkRbTQU]VmWZXa_\aebXhejdlYndo]pZqbrZsgu\vc
I\K]Rfl]
OcVcW\mnoYuc
G[IiO\
CkTWUdX\]chdoc
OeTeWfYf_M
WT]cbeh\lkvZ
AkCXDcE\FbGZH\IXJcP[WgYf]e^\ceebhVl[r\ufv\
KWejgb
EeHdKXWTZh[[]]^h`elgm\nionq\v[
EfL[NfWic\lr
@bBZCYDeFZIaJcK\MeNXOgQ\R[SaUpXTYZ[d_r`ha\cZd]e\flg[hRj]mholqYrbtXvg
C\IgOVr\
Hd_fccfbsV
EWHc\c]b^dvj
AbGcL[MdTgVZWX\je]pb
Kb^bqi
W\ejlbpese
EiFdjY
@\BfFSGUH\KvNoOXPjSrT\VZWXY\Z\[f_]`Rc\d[eff[l]mbo]pTq\r\s[te
@dBxC\GkI]KZVUW]X]Z[[\\\^kcY
AbCaHYOiThVZY[bdfdjamcud
OXPjW\v]
AcDkObPZVaY}\Rc[f\l\t\u]vb
HiQeW\]Yccecgc
JcRZehhdjb
@[I]K\RlVc
CWF[M\TjW\[al[
B\C\GZIbJ[OTWccb
W[cg
NZ^lvY
Ii
IhP\Y\
IhO[e[
ChJ[V]WZZcchub
LdMfggpW
G\KkObQ\Sd[\c\f\o[t]
O\Vhj]
P\Vk
KbO\W[jkmZnbocsY
PhW\Y[v\
VjW[^]h]
FnW[^\h]
AcP\Yic[hVui
@\B\HkQdZ\b\gdvb
T[V\^dqj
egp\
A\CZI\JlOrT]VRWdY\]cpbq\vb
@]A\BcCbG\HbIXJmLZM]NZOlP\S\TYUZVXW\YYZ\\b^\_[ckd]f\hgl[oapcqks\t[
@aA[BbCWDXE]FkIYKYN[OrTcVcYcZY[Y\c^jcfePf\l]m\o[purdvf
GXJbPncbrbse
W\Zj[[
NdOgW]c]
\g
GbH\KeNhPsSVTiVYWZ[c_\`TcelOrcvl
NklW
IWce
WTZn][lY
FWHkIeKqO\VWWXZ\c\h\n\p\qfu[
@fC\I\KoO\V]^\oapcq[sQtb
CfKdS]ViW]Yf\[ffr\
KnOhRPhanYpZ
@\A\Z[\a^\_vfbjel]
CcFbJaMeOeRaVTZj]Zvd
OV
CzT\V[^UlUq\
CZJZOcP[WaXcYbZ]]g^[eZfcjaqkrb
IiOZP\
B\Hg
B\Hg
D[JZvh
OmVK
BgH[M\OcVZo\
AdOQVkW\v]
H]Jh
BXHiJe
BXHh
HTJl
BhGcO[WY
@dBdCbD[EbFcG[HlJcM[QZW\XV\bbZc[edfdj\kcpgqet\ui
FcY\fdgdqeuV
@WFghg
F]HZbph\qX
@iBcDbGfJ\M]QgY\e]hblc
FbK]P\echT
Mh^\b\e\f\heqhu[
G\H\OY[becp]ut
hppY
DbXd^\bbcehop[u\
B\X\Yd^beihQpb
^ohYqS
@ZFbVgbUhbqg
@dG\Xbe\hZphq\
eKhp
BYqh
cZhjn]
Uh
Ug
Zbgbpi
T]h\n]pl
T]pg
@\NlYb^\`]cdlc
C\DhF[GZJ[P\U[W]Yc[Z`\cae\fYgdlfpcvi
HgJ[KcPYccljpZ
B\F[HcN\OfPeSbUcVfWYXZZc]Zacb\cWeZfggclZnYq[r\seubv\
A\JkZ\
ChI]O[PbR\TbWTZ\^\`Ze[q\vk
CXTbW\vd
CZvg
CkI]PWv\
D\vg
DdvU
CbDZZ\[deiv]
CXH[K[M\[Ze[pivf
K]b\pks\
BYHdJjW\n[
B\HrJXW\
AgDaHWK\M]P[SZVcWWZ[\\]]_ka\j]k\
AXBfGfH[OeScVUW\YX[d_lcbfbk\o]se
M\cij]
Yq_S
H[VmXg_Zp]
OqZZ_Yc\
GcOVYe_c
A[K\PYSkY\`\lbua
Sh
@bA\B\EcFbIbM[NbQbVdXb]b^c`abWdZechak[nbodpZrbtb
@\BgCdDYE\FZH[IdJWK\LYMZOdQpRZTdUUXdZ\_\c\eYfchcjbldmlnbodqYrYsZtbuZvZ
CWGcHdKhP\ShV\Wh]d`emcndo\u]
IjK\OcPWS[VXWfY]\d^[`bccoWvc
KcOXS[VfWhXSYd
BdCfH[LiWWdblaobr\
J\f\ris[
BhHS^]
@hA[BfD]FXGcH[J[KbMqOYT[UcWVYb\c^\bdcXdbfWgelaqcr\sY
AiDZEhGeO\W\^\cb
BiCZIdNhO[^\a\
Dj
@dO[\e^ce\hh
L\M\W]Y\\f^[th
\he[
@[E]FkG[O[W\X[hm
A\BtGbHVOPW[[]
CWI\RbV]W\Xb]i^e`\e[mZs\t~uX
GcRcTrV\WXYZ]c^bidme
FkHeU\WeZ\p\
F\HdMdNdRSV[WbZ\[h^be\jbkd
BeCgVe_[ejtZ
CjV[W\Ya_\qbtX
ArC\D\GYHWK]L\N\O\VZZZ[e\b^b_h`\cZeZl\tdu\vW
O\U[VZ[[^ge\gdh[iaoeteuc
V\Wbo\rhvc
A\M\OlVf^b_T
HZO\P\mXobpfsgvf
T\UqW]ZW]cm[oe
CYDbHkJVZgfa
GZL\V\cjqbtb
[\\ZtouevZ
CYJkqcrY
@k
A\M[N\OYVdWS^ecb
Ei
C]DcERHgafc]d[
Ek
@ZWkrd
Vj^\
BoCVHRIZJfNiObTaU[X\Yd]\^d`afdldm\nVoqp[rXsYuZ
q\sk
GcTZYbri
W[bZcgehjb
CfNgOc_h`\rh
@hEcG]JY^X`[qb
]ctk
B\V\Wk
NZVkW\
AiHiaald
C]H\JeULVTXY]L^]hcj]m~n\oJp\r\uk
C[FdGcNkOeTeVWWh[b^[_dcdlX
@[^k
QaS\Wi[V\d
ehv[
@cGYRg^Zcf
ei
@]BjDbFTGbHKJbKeOXQkZ]`]i\v[
NZVnW\
gdh\ji
BXWj
D\[Udalp
HZU[Zg]\^csft]
N\R]UZX\h]mooYp\
On
C\HYKXT[V\WfXbm[npo\q[r]uc
N\TfU[W]XbZg]ir]
EbJ]NiO\
G\H\TY_grh
BkC\DYJkaa
ObVUXct\
ci
@gBWC]GhH[J\MeNbPgV\Y\Z[^o`\cZ
Oo`\sa
CfPcWXZg]\qd
DbHbUie\i\m]od
`gi\nhudvd
@\B\CaDeL\VbW\[dh]l]qbucvk
BYHlJYW\ZZ
B\H\KZLtMdO\P\V]W[XlY\Z[[c^clgv\
@eBiM]O[p\
MjO\^\q[v\
CbTeZ[]\q[rd
HZKXNXT\^\m[n|p\qXrZuX
C[E\OSci
KbMtOXPeW][c`gcbedsbt\
O\U\VcWdXZZ]oi
A[CfD[F\GbHnIcK\L[MdOdS\T\VbWgY]Z][Y\Z`cabe]fggdk]l[m[nZobpjq]r\sbt\uZvd
H[]coQ
V[WqcakZ
CTG[H]IcMbNfOdT]UfWkYY`[fbm[n\oXrqs\
DgWh[h\\eXv\
@cAaCXD]GeLWMhN]W\Z[[i]d^hc[fjh\j\lbnbq[r\tbvd
CgDZEiH\NbOcUcZc[b\]][_ba\bdccd\hXl\m]vb
@aBmC[HXJbLfMYNZQjT]V]W\[\]d^\_[cYh\j\kWndudvU
OgV[
@\C\J]V\W[^r
BiGXO]T\W[cff[lcvc
DbGdMeP\VZWP[f^bcke]fah\lrr[t\
F\HgWU\c]f`bfdsc
CfJb
@[B~CbDbG]HROYPcQ\W\_ee\kb
A\CUE\GbHTIdJ[K[MTO\Q]TgUcVdWYXZYZZj[[\l^c_Y`[a\eXfdh\jilkofqhrXsct\u[vZ
BgO[
N\V\hip[
@dAPBbC[DYEeFmGQHNIdKXMcNiOdPYQTSdTZURWdY[Z[\[^j`ibYc[daelfegZiej[k[l[mlnhpbqprTtmuev[
O]Vf
C\_\fcqVrd
M\hglc
@\B\FcHbNfT\U[VZWZ^gbdocqf
NgP\Vc
Ph
CcI]M[OYSdUjVXW\^p
jk
NeY\Z\eej[l[pl
CgF[TeWZZb]\
AcWi[g]\mXn\og
C\FcM\Tf]bvh
A\BYOkPcVZW[^\kZucvn
B\H]LXWg
@lL[WY
e]f\rg
CdHfJhWdo[
BgCoGeHWJ[LzOZVaWZ[Z]d^Z`XbWdef[q[s\ve
JdVkW\\Xcceds\tc
JdZd][_k
BjCZGcHUPeVg^cqd
HnO\TcUcWZZh^gf\oYqds[
AdFbG[HkObgbvf
KWm\nt
@bCXG\JpNbOh^b`\adcWjal[
KRj\nm
BYC]OgV\ZY[evm
Lh\btY
OYW[bcefvh
@eATBeClEZK]L\MbNZOYP\S[TYVbWcXbYZZY[\^e_hcZeZfgg[hgi[jYlXmWn\oYpYrcsYtV
BgHYVa_eh\qpsVt\uf
CWJeLgUbVcWW]c^jn]rgs[
@fNTScV]^b`jbbc[hZj\
@cB\G]OaVYWfp\
B]si
BVCZDbE[G\HbKYN\OcU\WZY\Zd\]`baehYm\nepfsdvn
UsWYm[
BLCcD[E]FaHoKbQUScT\UaW[XaZb][`ic[flgchdlSm\oYphqVr]sUt[
BdCfHZK[O[T]U[[[\d]Z^gg\h[mOn]owp\qcuW
AiCcD]EbFeHwK[OaUWV]W[X]`\c[e[l[n[o\sZvW
NmP]V]
SbVdWToc
BhCdDdFZGbJ\KbO\QjS]Yc[\]bcfdbf\ial[nYr[s[v\
AfC[HgQWT\UbWXXeZbcei\nWqcsa
@\AeB[DcFZHcI\JZKjLYM[NWQYWb\\]Z^Z_c`bdee\hei\lemcokqprXue
BXW\`lcb
@aA\BnGnHQN]OgQfSbT[UZVgZb[Z`fk[mZoeqWseubv[
@ZCfF\GbHdI]J[LhM\PYShTYU]VZWnX\Yb[h\]]e`YeUgch]m\pcrdsdue
@\EhO\WY^gj\sh
Hgc[f\o[sb
Tll]n[q\
E\V\`dg\mbs]uh
@kAbB[EdGXJ]N\O\P\Vl]\^e`]c[eZfbhikeu[
WYoo
E\PdRbVYW\d\ffjelftV
@bCbEbG\J\NcOjP\S[Vd^h`YpfqdtZ
CiN[_\r[
C\X\]hmX
E\U[W[^\m[q[s\ux
E\FfIhKdO\PbQbScUWYZ\ad[lZmcoard
BfGbIcOWcZ
C[JmRbXa
MWZcbku\
BaHWU\vc
IhOW
DeNe\Yceemf[g]tX
_g
ViW[Zc]aebq[r\
@[B\a@crj]
@bMjXb[]^[_co]sbuX
rg
@XBiD[E[F[GlHPJjKiOUQkU\W\Y]^Z_]`YcdeXgZhflZnVoYqYr\sbtVvW
VkWTce
AdBfGgJZT]Zd^bcbmfrc
DgeUvb
]TmjoYuh
UUX\]ZeZg]hemto]p[q\u[
CZTk]ce\fblmq\
EUFcZe]b
Ag^Y
Kg
ChHeJ[KhMbOgW\[]\b^a`caajcnds[
@]BcD[FdGaQ]RcUbW]Zi]\ebl\mXnhoc
LgWf\Yhdl[tb
HcJ\TaZb^boh
CgH\U]m\oc
W[^k
AfHbNeO\RcVZ^gcblXq[sbvc
ClTZ
C[Jdeq
[]]cucvi
B[MXT\W[Zs]\
O[Vh]]_cfahb
DcEbOY^[cgfi
I]OjW\]\cg
AXBXCWD\EiFjGTHEIgK[L[PgQYT\UPVeWPZX[Y\\]n^f_c`ecde]fhgbhbiek[l[mhnhoeqhsdtfuXvW
B\CdDYEiFlGWHYJ\KZLUMmNbPlQdRiTYWWX[Z[[Y]f_jalb\cUeZf\gWjdlcoZpircsPtcua
@XAaB[C[DWEcHYIcMiNeO]PZVlWXYbZX[b\U]f^j`gabcfg\h\lPmfoYqirYtjuXv[
H]UWabmZon
L\NbVZWut\
Kd[h_\`dc]emofq[sbtZ
B[DcEdH\K\McOXPbRfT]Uj[]\bd]e\k[saubvj
BZGaI[cj
BjHRWf[]
C[JkLyOVP\V\WZ^\`gt\
C]WWYbly
mYn\uj
CffXlb
BXC\FbM]UhXcZc[b^h_bkcldrf
B[WdXambqkr[sa
Nz
GfNeV\]d^Xl\
EgFiH[OfQ[U\WZ^ev]
LSWot\vZ
@WAeBzGiHSIYKaMZOLQ[R\VOWlYhZ[[\]Z_\a\ccgYhfmdnes[td
H[U\ohp]
UfWZZ\mg
V\WheefZtY
B\UjhZ
B\CYHdJ[K\Q\ToWZ^\c[fOgkh\jalgqcrcud
@REnLjRbW[
@\BhGbH\KYObW[][fajbmdneodp[qb
@\BPCZFaHiI[JgM[ObQ]WZXdYc[kabcXeXn\o]sVv\
@bB[GhW[cf
LlM]V\W[]ieinc
CdEeJYL[M\N[OWR\VVWUYkZj\d][bacchbjWmbo\p[qZtluW
AgH[K]Pbld
Wi
BfKYO[W\Xg[c\c_efdlYmjn[oXq[r\s\uZ
H[XmmjoXuZ
rk
IbJm\Z
Jh
AbCZDeGfJfKcLZQbR]UbWUX][Y\Y_cbbcagehck[meocpbt[ub
@dBdChDbGkJVLeMeR\SfTdU\WcXhYb\[]\acbccKdgebfdg]idjbmbparcsZtfvf
GYK]OhSZcd
NbSe`cm]og
GTL]OoV\WYZe`Zcfjbo[vd
CeDbFWG\HjIbJXL]MUQ\R[SYUeW[XYYY[i\d]b^caZbfc[ebgXhXjdldm]o]rb
@WCbDgEjFcPXQ[TeZ]`acddjeehfldvV
@\DZFdG[HjJcK\M\OeXaZT]Z`fa]bgc\g]helWucvb
BbGgc]
@ZA[BaFhJ\KdMZN\O[PnQ[UZWbYbZY[b]c`Zahbfc[ebfeg\hhiaj\mYpVqXuY
@ZGfVfWp[\hbl\p\qXu]vd
JbZb[l
EiFcH]
@hBbC\D\F]GWJZK]M[OXQ[TcUfV\YY[Z\]^m_U`\cqdeeif]g[hUlhmZocsc
HZJhM[Y[bfdi
GcY\]bdguZ
J\OdTlm[o\
AaT\^Yamgb
@]DZFbG\JcP]QeVZ]W^b_\a\b[cdebnco[pmsfvd
@dN]]n_]`[c[
@YAaC[DcEcGRJaN\O]PdThWX\\^dckkblco]qes]
A]CeDeEUFVGRH[J[K\PdQgRdTdU\VZWYYZZX[\\]]b_aarbicYdhh\lUm[qZu[vj
FbHcJ\scvj
A\BYCXDcIfNoOfPaQhReUSW\X\[c][^[_d`ZabcYd\eVfcg\hemhnao[p[q\sku]
IZJu_cg]rYugvd
AZC\EfG\JbVlZ\^[`bvb
@YCbEaFkGcNbVlW[]\^Ye\h[v[
C\IkOd^cqdv[
pi
lWvg
Ekj\
OZ^]c]mioeucvb
C[Js
DZEbGKHOIVJXM[PZQbSYVWYZ_Z`ZaYcqdZhYi\r\s\vh
AgC]D[HZVeXaYd^b_[`cbbcke[h\lcmcnho\
AfH\JeOeW]ZY[[`iaYbZehv[
AdB\DjEcFYHiJ\KYMaPdQgScT[UcYfZ][\\d]]_bcZdbefl[m\r\s\ubvW
DeEfa\dWl]v\
@\DfEiQ\
GgYj^]m\nZoZqgr[
@bGfJbOZZ\^c`ecXdVlYrd
@jDbG\IcJbO\`W
D\O[W\Y[vn
NkVW
JjUY^Xmd
@eAZCYE\J\K[NXOkYhZZ^Y_h`bcig\h\lVr[t\uY
@YB\Gc^k
D]F]OmT]_\e\r[
eim]o]u[
bgm\nfq[
DcE\N\VbnW
VhY\cd
@\HbJlT\V[`Ta\
@nDbE]H[JbK[N]S[T]YcZeafe\lWoip\rgsbuYv\
@iBjCbD[EYF\HdIbQgUXVZWe_c`bcSsZuVvb
@cGaJ[NYVUZ\^m`[lZ
AcBaCYDYNgOhVXZ\[\^Zbbhbl\pcqSvf
Fc[k
D[EW`hqg
V[ohqW
@jBYFdXhcZe[uevc
E]F]N]TccXlhnTp[re
JkX\^Xscu\
Nk[Ul]t]
EhO[^Zaic\
CbFbHbJcK\cbjhlVmbqZvf
BZCWDbEbFhGVHbJbK[MQOdQ[UbVbWWY\]c^U_facbTfghcjZm\p[sZtZukvd
KZSb]ankoZr\
Oi
J]Vj
G\W\cQlq
A]C\GdJZKbOYV\Yh`feflbmjodqdr\ub
B[CdDbEZF]GhI[JXK\MeNeOeP\U]VbYjZ[\c^cajccebh]m]pgtgvZ
@bCbE]FeGeI[JYMbNdT[W[Za[f\cefg[jdl\m\n[o]pe
@\JZLrNbOdQ\TdV[^f_b`Yc\dme\l\qbr]s\tcucvY
@hC\OcRfT[U[^k`[bZhc
BdLeN[^\ebugvc
BZCkMYTZU[V\W\Zc^\ebf]gbmioZucvW
@XGhIbK\Nf^c_\`b
AcCZD]FZHeTkUeVdWdZX]]_cb]dcgbhblZmXnbs]u[
I\KfNSOXPiSdTYUcVfYkZ\_bcZedfYhXm\ohq[rfso
JbM]Xcl\ui
@WDcFZW\YWZ[]\eYh\prq]sYtcuY
RdW]Zcfh
CbKi_ec]dbs\
@cBgCbDhEZF\GoHWJZKgMdOWP]Q\UeVgW[YUZZ[]]]^\`\b\cZebhZlSm[n\ocpcqds\vW
C\EXFWGWH]I[KhOYP]VZ^Z`\aecmdgeXgfhdlYoc
@fA\BdCUG\H[IdJdPgQ\RfSZTfVaXZZY[Y]X_d`[a\bZcddcfZgchejaobpfsWt\vZ
@\Nl^]`]c]
CbHjPdSXb\e[pi
@bAgBhCdF\G[HfIWJYLnMfN[OcQdTdUeVXWbXgZ[[n\f_b`[cediedfghYlemboUpYqet[vi
FZGfHfKgO[T[UYV]Zb^\_\cXsUvV
N\Q\VcZd^\`id[ld
AjC\TZV\W\^b`\oa
BZC[ei
CaEbFnHZSfcalZvb
C]Jl]b
@[EZFl
FZJg
CcKgVbeagcnfoZuZ
NaWjY\`bud
Z[[igd
E]HXJVKaNZVZW[X[c\fcl]nbq\rgsZud
VcWh\\e\
JrSaVcefm]n]qZ
@ZN]VYgimXn\od
HZvh
KinR
G]`nccn\
J\MeOi^\cimZr\u[
BiD\GeN[QgTcUbYd`ccWpbuh
AXCdDoFdGqHXJmO\Q\R\UdW[XXYaZdcUe[g\hZlVmZn\qesdt[
HaV[f\q[srtS
CdKiS\VdXcfZh]j\q[reseu\
N[X[^\umv[
@]GZNfPYZ[ckf[lmmapese
BaDYEhHcJWQ\`lccfbl[m\
AbCcHTK\ObQ\UYV\WbYfZb[d]]^Z`\a\cehbsm
@YAbBdEWF\GgHbJYN\OZPUQ\UaVbW[Z\[\]c^Xb\cVdfe\kfm[vf
X]_]mhogp[q[
@bCdDhEnF\GfHYOSPmUfVZWWYd^X`[c[e[ncodr]se
@SB\E\FcG\HbJ\KfN[P\SdTdWeXbZ\^dellhnbp[q\rdsft]u\
@YAiB\D[FZG[HiJ[K\M\NdO\PaTfVYW\Yl]Z^Y_\aXb]cfdZebfehflhmmpcqds[t[v[
@]A\EaGUNc^c`da\bbckj\q[ud
A\C[FcJdKZN[OYSiV\W\`bbZcbmaohq]rZth
@[C\D[EZGcIcN[OYY[_[`ge\fcheoip\qgsRui
@bDTEYGfH\JeKfO]PeT]UoYdZQ[\\d^b_[bilin\p\
AgBdD\EdFeHbJXNZO]UcWYZ\\[^hccdapeucve
AYGyJ]V\]\^f_[`\c\dZrbt]
]Smr
@hA\GgJaM\N\Y\^k`bcYdXf[r\
^i
CdFUHgJ[K\O\PbRcSgTeUfVXYe\e]c_ce\lnm]
mbnjo[sX
ClFZJ\VYXefdset]
CcGcHfKdO[sc
`ib\
@\BdDfE\FeHZJdK[Md]dagcbe[lhpfq\u\
Vbd\mhvc
BjGYJ[Ng
Jbnf
D\W[^\cjebpWtZuZ
CbG\HYJkO[T[^Xbdf\vY
FcK]OmQd^[`[h\mlojtb
@YB\CUE[JZMaN\OcVZ^b_dbdcce[h[jgm\nip\qcsbtfuY
A\B\C\DYGaHTIbJ\KZM\UbV[W\Zf]c`cd[eYgch\m]pZrcsgtdu[vR
@eAZJZN\OeWi
HZ]e^jq[
BfC]GcHnJXM[Ob[\_[cYd[m[qdsTu\vW
I\J]NZU\V\Z\^d_hc]gcj]oap\
@\Mj[X
MmV[_]
jYnf
@ZAWBSF\GgJgOeQlScUcZi[haccZdeeZgehdl]mauUv\
CaYd]b_gh[pbvf
Y\`h
H]Q]c\hjl]
A[DcE\J\NdP\T[V\Y\^e`Za[cZddfbgbhblSqfsb
AfDfEZG\Nc^\a]vO
GcJdNeOi
O\ggnh
FZG\IdNjV[XbYU[c^h`[c[h\rWsdu[
@fH]OhPd_f`[
@bCbG[I\V\[h^]cchbl\r\
Nh[\
ZhvZ
DhGdc\kYv[
A\C\D[FaG\HZKfMiN\OgQhW\Yf^b_\`YcWeWfYgYhdibnhq[sXtcuRvf
@eBeGdKdOdPZVb[[^d`]cYlkmZve
@cAfDcE]G\PbWhZb[[^]`\e\lim[phv\
Zh
@\B[DdGpJYKZN[OZQZSZW\[\bZcjf\
Gln]
Eecjl\
@]B\CXD[EcGYHbIgJhKXMYOeQZRcUbX[YmZ[[b\b^Z_h`dabbZcjddfYhgnYphq[s[tbud
B\EiGTcg
EZFcGYNdT\chle
FmHgN\OYZb^d`Ya[djrcvb
Jh`Z
@cAZBdGbJZVY[Z^ngbub
GZN\PhSdVc`Zcbm\
@hZY[\
W\iYjcmingods\
P\c\ll
@\AcB[GcHZJdKcPbSgTcVfXfYgZX[j\[^d_Y`cbdcYdce\f\jdkblbmcpYvZ
UcWY[lq]uj
S\m\qht[
GWNePYlc
C[]lg]
BVCgFYHYOhQlTfU\Wi[g]d^Y_e`\aWbWcdgbh\jbkel\ncp[t[ubv[
sh
P]`j
DfFcWkc\h]
@hJ[K]^]_gb\c[qbsduc
@\AdDXGWa]cmhell
TYWc][dbmhpa
CUJdcc
DUH\JfKZNfO[Q\RcT\VbWf][lbr\u]v[
AbBbCbD[HuJYK]OcQ\VpWYYU[c^ccieZf\l\p\q[ugv[
@]DdH[J]KbQcVhY]]]c\khudv]
C]I[J\K\MeUlV[Y\]b^r_Z`Zfgh\piq\ri
V\hajimYngoZq]vf
AbBXD\FkHhJ[KcM[O\a\c[d\e\sev\
C[D[GYHdTeVecire
CcJgL\MoN\Wg^Q`bbhd\e\gbh]m\pfqSse
IZK]L]Rgl]
R\mgo[
G[H[J\KbVpW\Z[ced\hZ
OZV]_n
OZV]_g
D\F\IhZg`embo\qbs\v\
@\CdIVMcN[\c`[geh[j[pdt\
Z[si
KdYgub
\cti
ti
B[R\W[Y\ro
@dCeEcFYHeWZ[\\gacphvd
LkV][[e\tc
W\lh
W\lh
Wn
TcWe
Wf
CcHdSYY[^]ccfcl\qgse
CeHjY\qercse
c]qjs]
Jb[j\]d\t\
WS[dlb
DgOdWe[\
KZN\p[svt\u\
si
W[Zfa[d\
Ccsj
_\hi
_\hf
O]uavi
AiR[
BeHkWZlcs\
BfW\lc
@[DeGhMZOX_Ycgf\
D[O\Ye[Zc]vo
B[C\D\EZF]G[HUM[N\PYQrS\T\U[VdWVX\Y\Z\^W_b`gb\cddge\f[hbm\n\oZqZ
_ghb
AcM]Q\[j`\hZl\u\
A\Qjhb
O[`rh[l[
VZ`ph[l\
DUQXV]Za[[dthZl\vW
BaDgG\JUVb_[`TaZdZhclhn]s\ucvW
QbT]VYY]`\adcje\f]hdlcp\vq
B]Qio\
Jg[\\chY
`l
HXQiW]c\
C\Ji
E\H\QkV\Z]^\he
[c_c`\e[hgq\t]ub
CaH[M\NYTdW\Y\^\`beZhrlbmZo]p]q\
NYhi
TkhYrb
CeTZhV
WXlj
McWjlY
FbHaK\M]TbUbWZZd]he[l\o\pc
]dpg
KYWfZY[hsd
Kapgs]
JbZk^dv\
Zkv\
D\EbGfHaO\bcdcfhlbsevb
DgG[W[f\li
D\S[V]fhvg
DkObVZWYYZeaqbvd
DhW\vX
DXObWYeaqbvj
B\Wi[cv[
BZDbXd[a_bccecjbkhm\rct]v\
B]DdObW\[Z`be[kpr[tZv[
A\DZG]HbMdZ[[[uevi
D[u\vi
WZrhtb
PdV]YfhY
PcYer\
JWLfOdWXcb
OhW\
C\Jk
C\Jj
CcEbHZNeP[Q[VbW[Xc[]\Xd\ehjdlWmcncobqfrbsYtcu]vb
AiBWCbDXGcNhO[RZU[WjYZ^Z_]bce\gbh\jbuYv[
E\M[N[OYYia\e]nbvg
CTMYObWWeiffh[qlvh
R]Wj[]]beYr[s\uc
Up]Xm[
WZeg
B]CZEdKdLcMmNbOaWg^\cZkbt\v[
BeC[DaEbFaMZV]W\Ye[ja\e\fbl\vd
@\A\CcE[R\U\Ya\X^nf[hdl\sctevl
Eb]Y`ccgeg
@XBbDcE\L\NcOYQ]UdW]Z\\c^d_kemhdl\marfvh
WZe\vj
CYD]TbUgWYXc]c^\eYjfmXo\qbthvb
M\O[W\^[bavh
CgTcUcX\m]o\
Of
BXkg
AYBbCXOZWb^e_Zb[q\tSup
@jDgE\F\IdJaMkOfRdT\UVVdWYX[Y\Zb[[\c]X^Xcee[jbmeogqftcuU
@dF]VbWf^dcbnhua
ChMdU[WXXj]bo]tZvZ
CZVdWXXnn\oet\u\
W]a]hcj\tj
AhChJegcq]r[v\
Ebth
@bCbJWW[\\`acdeeteuZvS
WZejtcu\
C[L\RZWdfh
CcHfL\MdSeUd]c_bbgfelcm\phqgrZvc
Rcmg
IiO[WZ
@hB\FbMbhava
DgF]HhK[WZ`\p[sf
@]BaF\GaLdMbObW\YZ\eb[c[ffh[l\mbq\tcvX
IZth
U\WZXd\c]he\
NfV\_ZeVhg
^hhc
Ph
B[H\N\`clj
Wi
VmX\_bm\ob
Vn
LgNYObV]Wbse
CcHdKYO\T\WX]\gem[oqqos[u\
FZabb[q\snu\
B\E\FgWZZb^jb]qW
@\NjPcV[l]nc
F[HZUj
BbF\HbU[g]m[oTql
@[BeHjKZO\WVZ[ggh[m\n[omqqs[t\uf
AhC\W\
D[FjHjV\W\^k_\bceXhXt\vc
AbHRJfOjPZSiThXfb\hnn[q[rWsc
BcUcm\o\qj
@cB\D\FeHbK\UcWZ[]^j_i`bahd\mapcqWsZtc
CfG[ci
[[^i
@nEbFXM[^V
@dA]D[HaMcOZWX^d`]beg\q[vg
CbUVW[mp
AZCeEbHYIcJ[NROgPYQXS[U\VkYj]\^]_f`[agbWefhml\o\pbr[s\teup
AiJbLaMcOZTXXY]g^[_X`[c]ebfahcre
C[G\HRKZOeTcWiYc[b^\`\ckelhaq[se
CbD]EaGkI\LdOeS\V[Wk[d`Xb[c\dee\fdh]jeqd
LcNZWi[[abcbj\rev\
F[HcWjZ\
OiW]cb
Og
DbE\GgNYVcW[Zal]
jg
[j
DZFcHbNcOZVc`Xdivd
@aCXD\EdFhGVHZJZM\PcSYT]VSWNXYYZZb[\\Z^\_d`gdXfYhellngqar\sZ
D[EeG]NhOWVYWYX[Ye\[]d_\ced[eXheldvf
EgFjJ\NZ`ee]f]hblYn\
EcFcPYchlZ
C[E\FdPV^\_caehis\
F\V]`\njqc
NbPXWZcclcvZ
PncZl[
NgP\W\
NlP\
KZWbsj
EaGcI\R[S\VXW[e[fbhcjllbq]tZue
W\jg
KgTh
Ph
eih\
B\D[WXl\vo
@]EZF\N\O[WdX[`Wjpv[
GbPhW\
Ph
A\BYDfGWHVJZP[QlVdZ\[]^bcbeXhYj\ldq\
EgNeQ\We^cc[fbhbu[
_g
uj
E[OZPq\Z
EbNh^YlX
DcEYG\HXJYK\OWP[QYUgVeWXY[Z]\[^X_[a\c\e\lcs]uXvi
DcG[^ildvZ
@YC\DgIcOkWecdu\
EWW\Xfsm
D\EYO\Q[WZugvg
vn
DbNV\[llugv[
Oiv\
@cC\DbEiGgO[VbWZd[hbl\
vj
AbB\CbDbF\HcM\N\OYP[ScTcUdY\Z[^f`bdceZhcoaq[s\t\vY
CbHVKdN\SYT\Uc[c^jhWl]m\nfod
CdH]TvV\WS[\m[
AgCQHZI\J\TfWXY[[d^elZrc
VV^[dg
ClF]H\I]JlO[ShT\UcV\Wg^Q`\hev\
Wgod
HiVlWVo\sX
MWO]W[^toa
W\Z[_]c]eafcjdp]sdtc
BbGaL\ddejk\l\t[
BiCdd\eYk\
C\eg
eg
FcV]Wg
A[BaHZJ\M[OuP[VYY\^[_[`Yc[k[obvb
BhNdOcVZvX
Ol[[
O\vi
@\A\EaNbO\SbVoWZYd`ffes]v\
@aA\CdEgFeGcHcJcM\OYQfR\SdT\U\VfWZX\\b]]^\_Ya[cbd[e\fWg]hZlgn]p]s[u]ve
BlDiF\HZP\Qn^\c\lW
@VBQCXDZEjFcGKHnM\PdQSU\V[Wc\\]]^d_Ya[d\e\fWj]lwn]qbrbtfvX
@cBjC\GYO]VddblV
A[F\G]I\JWM]WcZ[[\dje\k[lW
DcE]dW
A\BeD\HZI\Wicdv[
BiD\di
B\D[GWcbdivW
D[vm
DjH\Qbc\dYk[ve
Gdc\dV
JYdh
A[DeFhJXPhQW[Zdffbl[vb
GVHedjvZ
C[Piabfb
GfP[a\dX
@eCgD\GcHcK[OhZW]Yb]d\fblbmcnbofscv[
CcFeHdO]V[Wc_kcboa
HUV\mfod
B]C\F[KgU[VXW\XcZf[b_ce\g\l[r[sd
@\C\WeZT[dhbjbocsZ
@[KSRcZ]sd
GbS\Zjj\s\
@aKfsW
CbKZZj[W
BeH\O[Zh[[bbhbjdkcv\
H\Zhkc
eh
F[jn
BWC[D\H]M]TbVV[Yb\h\mbvg
Wkv\
ChF\JdNcOZP\SbVXWZZ]_]e]o]vX
ChJh
JXNd
C\N[Sdjg
@\B[GaKdM[NZSXT\UaV]WQYX[\^b_f`\bbcbeYgelim\ncocpmq[
CbHcKiWZY\\cbbe\lcm[neobpQ
KdS[obpXsc
AbB\CZE\JXK[MfNiO]P]SaT\V]WUX]YhZg[[]\^Y_\`\c[dbeffbg]hUjclWnWo\pbv[
A[M[NaW\g]h[jiphtf
NjZZlhnZ
N\YgZ\
NiZ[lY
CZK\M[N[SbZVdeeXfchYjipe
Y[pg
CdM\Xchh
C\hh
C\N\VfWl[[c\e\hd
MeN\Y][\^drh
B\MbbWqg
W[[iebh[q]
[[eo
MfO\WUY\lfvc
]h
W\ekv]
Hcmkneo[p[u\
GeHZW\[lk\q[vb
NcW\[Vlb
BbC\IcM[N\XjY\[e^]abcae\pWrd
M[N\Xc[cpXtcv\
WbXYch
W\\ke\tZ
vo
Cie\h\qb
ObW]Z\[k
H\W\Zk[[]\lZ
Zg[[
F]OhVbW\c\
CsOZP\VXWZcbebv\
ChW]
UZmh
GhJfKfV\W\ZXekp\vc
Jk
@[CnEdFiH[JXeZh[
C[EdFnTgvg
FZJg
CeXiZ\[b^\_bhbob
CeXlZ\ob
Z[e[hj
Zk]]v]
C[V\Xa]hu\
UZWaZ\nioh
Wf
@WBaE\F\GbHYI\J[M[NhO[P\QZS\V\WYX\Yb[b\[^X`Xcdd[e\fYmdndpZsct[ubvY
H\Jb[jlko[qd
Nl[Xo[
A[B\E\GUQ\VZ_\`\aZc~hX
AZC\NmW[_c
E\NUlk
L[NRWb
EdV\Wfhhleo\
EjNc
NiV]W\_\c\r]
CbNZ[icej]ndsb
BgN\UbW\XY\[][^Zngoap\qjrduj
NQU\VYWd[\c[m\nXohqZs[
CgVd_el\
LrNTW[Yc[\`]c\l[
NcWd[hl[
@\CdNiVc_Zl\
BZEcHdNaOZW[^e`ac\e[m[rZvi
DZNkUbW\^\vb
DgEdvQ
DcvT
AdGZHaIZJ[KhMZQ]TXU]W]XcY\]X_b`Zd[fehfjcljmepWqeu\vd
AbBZKrM[Wc\\_X`bchg\l[mXokq[u[v\
M\U\^bmgnYoZ
RcfnlYv]
BXC\FZHZK\\g_cbhcZe[hdjglfm[vb
AZB\CYNbV\Zbeff\g\h]j\lfmknlodpYvZ
d[ldqh
H]b]e[gblcug
BYGcQg
E\FdHcIcJ[OZQbVWWa]fbbecf\g]hZllmdnbpfqbv\
B[WWccliqavb
HjMcQfWce[lRmbo\ucvb
BZDZGZH[J\M]V[]fe\llmfngocph
DgmevZ
@bAZBlEbHXIaJgKXL\ObQYS\T[VZXYZc[Z]V^c`bbZd\ebf\ghlXnZobqZs\vY
B\H\W\cj
BYWhX\eg
IhWZ
EaGcNeZc[g\c^\_baacbehf\jblcv\
EZNdZZlg
E\F[[j\c_ba]jd
JcNd[\aaemf\hc
M[W[[fl]vc
C[vi
CeDbE[G]H\JZMgS]TgUbWcZe[\\\]Yacbbc[d[ecf\jblYm\pZr[s\vb
C]MhNfWZZZ]Yaaocp\vZ
Fc]bahe\
WkbY
Cm\\
W\Zgbb
CPWZvi
@bCjDVT[]cbdgavc
MsO\[[q\
C\Z[_\bj
AdC[DfMTThV\Wi[d]Z_aebqcvY
M][ivb
@]BYFcKbMbNbOePeS[V]^e`[lYo\p[rbucvb
Pc`gmbr[
Kk[dv\
D]FcGeH\N[TgUZWT^d`]bccTljo\rb
D[Wb[\km
GWNbObPbTdY\cer\v\
BZLVWpkU
BRW]_cke
LiWT
JcWfcflUvZ
KeOoP[W\_Zf\sd
OiW]cb
JkO\P\T\WdY\^kr\vb
@\B]NeWl[Wcdd[l[
JbNVVelh
D\J\Ybe]hj
A\B[CeJbM[R\U]W\X\Yb]febj\l\qYrbs\tkuc
B[CdK[M\X\\\]dhdtm
CjW[
CaT\Yb]\uh
Tg
DfE]Oc[edbebl\
WZ[jdbv\
CdD[EeW\^h_cddfWti
VZ_h
Uc^]obrj
@]A\H[M\NYOcTdV\XcYj\\]a_eabb[d\e\hak\p[
C]N\TgWa_ab\ca
BbCiHdO]W\_\uev[
@\CXXnY[][
F[GZMbWW[\]bcdfclm
@lBUD\F\G[HWI\JZK\NhOlQ\SYUeVfWW\\`lagcilXmcu]
Wb[b`Zf\jlu[
FiN\a\vZ
FbWZvm
E]HZUlgZncoa
@[AcCXDWGqMjOZSX^W_\`YccdeffjUlh
@XDgF[G[Vm^c`ecWebhfqbvY
CcJiMc[\
MbP\`eti
CjYY\[
@hGbM[QcWd[Zcbu\
V\WivX
@cO\Yb[hecvk
BnD]MWWTZ\[\k\vd
E\FZHhW\jb
BeGdH\LiMZTbV[WWYY[f\Z`]c\k[vb
L\MeWk\\t[
WZ\f^[tj
IcPhUc^aq]r]ubvd
G\J\OaP[[V\kccfclZtZv\
Rh\\
KhYcvc
MjW\
C\F]Sko]qgrY
C\NdO[PYWW[\^\_hadhcn\
H\UXmcofuZ
N[O\ViW[
ISOt
FbJkV\
NiV[\[
[\uf
@ZE]NrO[P\We^Xl[t[
e\mfncoh
O\VnWWec
DdF]J\MXNpO[V\WX[e^Yuc
MRNcV\[d^i
AgFdGaJcN[O\W[[n
FnJYV[W\v]
B\MhRc
@\AeGYKiSdTbV[Y\^Z`]cdebhal\ncs]
W\hkjb
V]Wh[]^\f\t\
Hfq]sT
B\C[JZV\Z\^Xgn
e[giu\
GVHhJcSfT]XbmcrR
HdS\qXre
H[ckrW
B\GbHiJYObWhb\c\n\q]seu\
BdHZJcV\W\c\fisb
HmJYOcsZ
BlJXM\O]QdWS_[s]v\
B]CbDbE]H\JbKaO\VXWSXcZ\[\\f]c_\l]o[q\rdsgud
B]CaFbH\IbKcV\WZZ[]ff[nZr]ujvd
JbNmWd
CeH[VZXcnduW
CnQcT[cb
DYEgFeJ]KdPdR\SfU[Vc[[\ccbebfcg[p\q[
AcEZGgPd`g
GYJ\O[cg
Bic[
EZHfObU\W[jbvj
@[A]CbFiG[HbKgOcScT[VgW[[\\e][^b_i`\acdde[fdg[lhm]p\qZtbujvP
dZvi
PjY\c\db
C\D\JbL]S\Ub\[]\d]mcs]vh
HdJfPdWn\[lYvU
JbO\PcYhmg
F]JYObW[lVvr
WhvY
C\Dhv\
DZWXvh
HiSccbra
HiScc\
@bA\G\K[MfObPbQYR[TaW[[c\e]ccbffjcn]o\qer[sdt[
@\AdBiCeE\FcGlHdI]J\L]MbNiPdQbRXS[UUW\]c^ibhcQdZgdh\j\l\nYqbr[sYtf
\[]dlj
B[JdOhW[[[abcbl[
AaCdE]HhI\J]LeNZPZRcSaY\[V\e]d^g_b`ZadbfddeZfZgdm\ngpZq[r\tWv[
@eCgL[Wb]Zcdiaqctfv\
C]O\Yi\\l\
@jAbPeTb\[]\_[`ec[eb
@fHYJZLnMWO\WPZ\[b]]`ebjcceZh[lgm[q\uev[
FbMpbbub
Ojb[
CbGjHeJcLaMWO\P]ReSiTXU\VaWaYdZ]\Y]\`Yaccad\ebkclXs\
EdFkG[M\OXVgj\
@dAeCXDeFbJdN\OZP[TcWaY\[c]]^bb]cflVqgrd
D\H[JaL]WdZ[\i_ea[bWcddblYm]qpvb
M\V\_cvg
BfDZMZP[W\lo
OdQdYZ\c_hc[md
CZH\JoTfUbWj]Zb]eYfcg\o[qg
[olfv\
@\CXFbH\d\
CZJZUe]r^\lbt[u\
@cCcD[HlMZPe]]^\c]eZl\vc
[\ehvc
GZ`Tck
BcC]HdJhOh[\
G[Oj
Kg
M\WZ[]lfmiodpcq[
@bCXMc\XcljSlks\te
DbIeJ\McOgTdVYW\XeYZ[X]\^\_\ageefejbq\r\sateu]v\
B\D[HcIbLjMaO]V[WUXa\]abecfdm\
Unf\
GcH[ObW[[Z\Z_\c\lm
HoMcbXd\lR
SbW][Wabld
C]H]PcTeYf\bbddhlY
@\ObSbVcWcZ[]Zclf[pZ
@ZC[FbGbH\I]KbLeMgS\U]V\[[\]^eeZffmangobqVt\
BgDaF]GdHdJ[L[NZOZT\U]VbWcYd[[\b]W^b`]bbcZe\f[gbhdk[qet\u\v[
C\T[Yk
EdHbViW\Xb\\^l`iaYcWebfXl]qb
@[BhCkIkO[RaT]VbYXZb[fvZ
Db_Zvg
BcClR[Td[Y^f`ba\ehf[r\s\uevb
BaCYFdHZJcM\OcV\^e`delfcl]vX
Wt[Y
@i\]^ekbofqereti
W][\\abhqfu\
@fNjW\cb
B\H\chljv]
A[CjH\IZJbOkWkY\^Zvd
ClHZJcM\NbY\[Z_XaceZf[lbqeua
Mb\jc\qjtcu\
C[DdUXeeud
ChHcTfWZ]\q[
CeDcHTWYZ\[ZlRu\vl
GcMcOcP[Tb[d\d^WbclYqYv]
C[H[TXUfVcX\]c_db\fgh\lbqfu\
V\Wb[i
AbC[F[HYKbOSZg[[`]c[eevo
@aC\G\H[JXM\OYT\Y\\g]]^d`mechdsct\vY
CYHZObSbTj[j]\`]adeil]rdsb
@hFcJkVeX[[\^Za\c\eZfhh\r\sdtTug
BVDeE\G\HZJbMdNdWYY[Zq[W\X]\`[eag\lYvi
C]HbO]Pc[Z\p
B\D\HaJkMePoSWTa[ocZdee]fXlW
Ygp\
[Y\jt[
Vg\bl[
T\li
]X
FcHWP]Whv]
HZ[XbWcglg
e\gh
Zb[i`Wb\v\
H[WeZZbkqhvb
@cCTObPbYb[\]p_iabbbjUq\rcv[
^k
D]W\\rlY
Mh^X
DbM][m
C\M[Ogb[
\elWva
AXBZCaHaO[VbWX[i_[cYecfWkdq\sbufvZ
BZV[WY[ilhvX
A\B\LkWZZ\\\_[`\dcp]tkucvg
@aGVJ\MqS\Y][[\e^]c\e\kc
G[Mk\bn[v]
PgS]Y[cZ
[\le
@YA[B[CYE\F[GXHhKcLjNZOXR\T[UaVeW\XXYYZc]g_\b\dbeUfeh\jeo[phsVtYuV
B]D\JaL\Wg[ev[
OZcj
H\J\Zj
@cMKVcZd\\^b`aabebuY
P\^ccVlf
GfV[[b^[`ecbe[hcl]qf
@[B[C[G\H[N\OgT\V\W[Yb\\]]^X_XaYb[cke[gWmdn\p[qetduZ
@XViWdY\^i_gckebhdlX
@]H\R[[b\a_ccje[fgh\tb
CcJbc[q\ui
C[G\MZPbSZWc[c\]]ecZe[fgleo\tfuZv\
J\VhW\a[sd
C[WZYe\c_\hbtl
V\Y\fdrh
V\Y\rh
CbHYJdKbL\MkOYRXTcVeWb^[cZebmYqcrcsdt\u\
B\MXWgnfoj
@YC[EbRgV\^e_bd[f]jdndpb
C\JT]b^kgcp\s\
]dm\ncolsdt\
EfH\W[ci
]hmW
C]HfJYbXdWe[jfm]
DVEXH[Pb[c`]dptcuc
BcJdMbO\R\VfW[vh
BmHXM]WXg]
DbWkd[
@eB\D\EYF\HeIbKbL]MnN\[\^[ccdgeVf]gfnYpdtZvY
BZLhkU
BZLhkU
GhNZc[lV
O\W\X\[\ucvh
X\n\om
OZWZnmoZ
EdO[W\Xc`gfbh[n\
VZ`i
@\]g
@\]g
O[W\[hhZ
OjVb[[hbq[
MgOeW\Za
CaDbF]GaH[NdOYP\Q\W[YdZb[a\b^ef\g\hek]mZoZrctjuevd
AgH\I\LZNeVcWdYZZe[\\i^[_dadcddYhZicvf
AeO[Vb\b]d^Z_\m[nao]rYtj
D\Eg
@cNhV[_\eXhct[
Y[[b\dabd[e\l\s\thubvd
DiFcI\YZ\Yh\rc
GdIgOfVfaeebrbu]
Dit\vU
B[MaOcdhld
D\Jhe]
[f
@\CdDhE[FjHbJbKfReW\[i`dc[fbsfv\
[l
Kfsj
@\E[FiJfs\
@dD[FhG\HkJbZd\\^V_ZbcejgchWlcpcq\v\
KcM\\\^XganZpes\
Zj`Zb[eb
ZQbe
C]D\JYMcO\^m`db]ebt\
KdO]VXW[Zk][^]bbebg[pb
@YO]Vf_ncdp]
CbH\JlO\Zg][m\n\
F]HfO]Q\Wl^bgavf
@iFc^]_Wh\
X\]i^be[hd
CVD\H[J]KaR[SaVWY]Zp\g`Rejg\hfl]o[u\
J]Zp`Ye]
V\Zh\\e]
C]ei
F[HkW\Zc[b\cg]
HhW\Zd\c
Yi
KZWZnm
T\XW[dp[souT
DVEfFgGZH[JdPbQYUc[[]be\j\l[mZnevn
YecevP
W[[g
D\OYV[WiY\Z\v\
@bBbCXEkFYGbKbN[OWT]VcWb[dbbcVdjfbg\hajYkam]qXsdudvY
BeCZDnEgFWGcOZQ\WX[bdTg]j\l]vj
EgFXN\Ve
EYFtVb[]d\qZvf
DZdivT
E[GcaXdhvW
vm
EXdVeZ
DWdll[v[
Wh[]v[
[Wbf
[drasg
li
EdWmdc
G\Pbd[vi
DaP]WZl\vn
A\BfCeDbE\HeK[M\OYRbSeTcUdVcWX[Z`eeYl]qgsctZuZv[
HdIcJfK\RcT]VeWf^e_accd[fdhboZrTvc
H\SbVb^c`bferWsY
Zbrlsa
H\QdT[Ut`\fan]rWs]
B[H\Wcmgofr\
Hf
HcV]WZXbcamWolq\ri
V\XdfXoSqbr\si
E]OZP\V[W\`[jk
B]C[EbFaK\NfV]W[Za^b`\b\d\f]lfr[tbvZ
@cFbM[NUO\RYTaW[Zc[[^Tb\cbd\lqqcv\
N]lh
Mef[rg
Th
D\HeQbUXb]nZo[
A\H[Wo^cbfjcoeq\scvb
H\M\OcU[Z[bjo\v\
Hio\
Hj
HRO\WX^[be
CeG\HgJ\O\SbTfUhWSZd^f`aabb]cbebf\m\nbobpesY
CbGXHZOYT\Ud^haecce\pfqd
C\HiZ\
Hho\
HaW\sR
F[Hip]
AgE\FbGXHdJbN[QdWX[\_ab\e[f]gbl\nYo\r\sbvh
A[BbCbD\F\HiT\U]]b`eagdiq\sb
CeHiJ\OfsZ
Jjn[
BgF\H\Qev\
BdFcGgHWRbV\[ev\
Rd[f
F[J\ei
H\SjWdo[rW
HpSXT[ZcnZ
HfOaSZT[nZ
BeKbP]Q\l\ngv]
Khnc
KfM\W\m[ni
M\nm
U\W[XgYb_bebh\l\u]
Yl
Xh
V[Wk
FYHeQgW\v]
@\AbOcVbWcY\]\c[ecfirX
@\Bgc[
@iAZEdG[JYVZZd\\_]`\b]e\f[lgqbs\vd
@lG]TbZ\[[\\^Zl[v\
CUGWH[I\JYLdTbVbWXY\\c`[clv\
AhNga\lbnZ
PZY[lh
@eBXCiGjIeJcK\L\PYR\T\U]VZWXX\YgZ[[\\Wabb]eaf\h[kZn]p[s[tcuY
@\A\CZDcEZFbGnIcJdNhOdR\V\WTYX[[^d_[`[d[e\vg
@[CUIdNaOYP\Wm^h`[cdebhfjdq\tXu\
CZD\E\FWJWOaV[W\^[atdXeZj\tZvZ
@\C[NVOj`[ef
I\J\Y\f\ri
C\Nhah
CZIblj
CbDdG[I\OcY\a[qctcvo
CfDdFbGcOcYZ^a_baheZh\lYrZ
D\I[JWNaY[^Zc[h[p\qctm
Vg^il\t[
@fAVN[OjY]^fag
AbHdIjJ\OZY\^\`]abffvX
@\AdDfFaG\IVJiO[W\Yi\]a\e[teva
DcEbGdIhYa^\`[aYcbj\s[tWubvf
AkObWYa[
CODcJ\^e
ai
I\O[VtYd[gte
@cDZFcG\I\JrQfYcc\qbrb
K\VYYya[
AcCkGcH]VZWfY[^\e[f\
D\J]cmuX
ehh[
AaCdEbG\KbNbPeSXThV]W]cdebh]l[nirXubvg
J\K\Ng_\cdl[rX
AbKVP[SdW[`Vc[j\lenirbufvY
@\A\KmO]SgX]`bu\
PjS[l[
PcWg_echnf
KqPX`Zl[nUs[
HgKbOcP\h[l\
C]HdVcrm
CbKTOnP\V\_c`anbr[
A\hbn\rg
KhV[`WnM
GbHbP\SgVeha
Vghc
Sg
D[E\G\H\I[PdV[`jhZj[n[
PU
`h
CXP\`Nj[
N\O[PiRbSYWZabjgl\r\
CbO]PkSZ`bjb
G\W\Ybmcrj
CcLgW\^\ve
JcN\V\Wjv\
BbC[DbEYFZJcK\L\M[OfP\RdSbVbW\Xc][^m`faZbfcbeef[h\iclYmbpXr\tZuc
AcBdCaDZJ[MdNYOfP[QdR\TbUbWXXg\[]\_c`Xc\eYuevi
@\JYNfOSSdT]XgYe[[^V_b`[b[e\obravd
OiV\
Yd[h^[
DdOWVfvg
@\N\`ljbl\
DXNbOSVgWbX\[d^i`[b\letbvb
HcOiU[^\m[r\
BkNfOT^e
P\S[`h
GhNXV\W\[]^h
@aNZO\^k
BYCcG[HYI\NfOfP]SnYYZ][[^Z`[b]ciebfZk]l[ve
[f^h
JhN[OcPdS\VTW[[\`Vbsc\lav[
B]N]ScV\WhY]^j`\p[
B[CcD[G\JbLfO\R\Wb^\e[k\ld
AhC[EdLWNdR\VdWbcilW
WV
ChM]b\
BkW[kb
HbR]S\TXY[ecfhnbr\
Xn]bsWuZ
B\V[WV[k
C[DeG\JgXi`Zccd\h\ocq\rd
TYVbWTXd
Jjcd
@[AaB\KULeM\S]W\Z\d\p[r]srtd
sg
HeKZLfX[[]ccfdsotc
A\F\L\McNcWYZe_agbph
@ZA[BZE[F]H[JZKYL\M[OhPdRYS[U]V\X]Z[]\^a`YbYcdd[e\q]t[vc
B\DUGeIeP[TeVbe\mau[vd
N[SbV]cg
Wi
D\O\Pj[b
JYOpW[^Y
CVI]OfV\
C\DYK\McOYPbWZ\ec\vh
Ck^Z
CmDdN[O\kbld
Pn`]c\ec
DbO][guc
CgNWO\^Zcje[t\
NcOZ^gvW
CYDcIUN\Oi^X
NeOM^ovZ
Nc^g
@\EeGcNzOSPYV[W][[hcl\
OlbV
CXNXOh
C\Oi
HjM\S\bbo\
GZH\LbOdVYWi_Wccdbk[
B[CcHdUac\edfhrZsW
@bBbEcG\J\KeLZMaNfUcWXXfZ\]b`Zcbd]feh]lgm[n[qYrcuhvb
M[OcclfWlZubvb
AiBhD\I\JfOcU[VeW\Yd[W`bcglXnapeq[s\tg
F[Hn
C]Iclit\
e\lg
HbXf]Vv[
Q\TcV\[[_cbbc\hgl[u\
@hCbEeFbG[HVOUW\Xc[c]c`]cZf[j[lSocpcufv\
AZB\GYPfVcYb[[fXnYsrud
HZQhcch[
NWOlc]edfdlc
FdO][fcYeelgvd
C[D]vq
B\[hvT
H[uj
CfDcF[HbK]P\Q[VbXe\[ffgfhblbo\p[qdr]uZ
LlS[WYXc[\cbebfd
@fAjCdDdHZOfTWV\WZX\]c^b`gacfYlgo[qYr]sYt[v\
Cg
Sbmgo[
BlFeNbWYXZ^eva
FhV\W[hbqht]
CfGZIaJcUeVdY]ZX]e`ec]nbsc
NbWl[\^ga\l]
D\V[WW[Zd\lm
@\CiHWJ\MYP\WWX\Yc^jcgl[q]
@fAfE\G[HUIbMbNVOhScU\VVW[XW[b]Za\cfdZeefZg[ibj\ldmYqXsUud
BcL\[pf\kXvY
A\PX^\`ccb
AZBeGZI\MeOhSYXbY\[d^c_Z`cdiv]
BXHbL]VTWilZnkrd
E\G[JcN\VxcYfblWn\
BWC[DbG[HZPbT\UbVeWcY\[Y\]]d_ebcdbeefdg]ldmbpbrZscv[
IbOcPbW\f\vi
HbNhObV[W][d^ZrevZ
CgM\Xa
A\C\M]VoWYec
@eAnBmCkDeEiFWGcHKIiJkKjL\MkNbOeR\TbUcVYW]XTYc\c^k_c`ea[b\cYdjekfNgfhliajblXnbodplqMrRsgteuevo
CcD\JgNZR\WZYbe\fVldmfnbsbuc
CbHZIcJgS[TfYb`db\eZlbnYqn
G\\g
WqZY[NablZ
HXJmVcW]XY^Xcdeagiqh
AbC]GYI\O[UcVdWhY[_acfrb
fUrbsb
H\Zmeal\ph
G[O\Vecip\
CnF\G]OZPXT\W[YY_\fYrY
IU_h
H\Xh\\oW
Udhmud
BZDeG\HcM]ReWR_Zc]fcrY
FhH\VZXcnTqd
A[JaWn[XhZld
H]T]fbvh
C[D[F]GRHgJkO\SoTcX\YZ^\`\ecnao\qfrY
ViXX
AcCZOjV\amh\
HZgn
WU[clb
AdChY\rd
HcK\WelZ
H]Q\VbXo\Z_Rla
@bGbLbMmWb[d\ckc
TjY\`bfcl\r[
Hb^]qbug
O\Ya][`cfgq\rZubv\
HcJk[ajd
WqvX
Y\[\]k
HdLdMoTbVc[Z^blYse
A\BbC]DdEbGhL[OfSkc\e\f\h]rcua
IaNdSgUbVcYe^beZfXr\s]t\
BbFbH[MaNbQdUZV]WVZ\[Z]bbdcbj\mf
DYHdU[VkWh`bj]mc
J\McV\WW[p^\balYo\
H]WXkducvn
TbWjl\
@ZB[DZFfGXHeK\OcQaRaSeTeY\Z\\]]c_d`bcedcfXlbm[n\q\r\sdubvZ
CjoT
@SA]BiCcDYEZFcHUK]M\QVVYWZXXY[Z\[]^b_\`\bUcbelfZg\hnk\l\phqduY
Kj
BfGjOlV]c\v]
HbKhgap]
DdWdfi
D\L]NdOXS\Vi[eechfl[ods\
A\GdLdNbPcV\[c\\]Z^Y_bcYeihZtcuc
B[CfE\FiG[HkO[QhZg[b^h_abWcdhZpcqTvd
A[DbGeL]O[V\Wdc\fgl\qbrZ
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
AlCSDdE\F\G[I]JUNZOUQ[VbWX`[aicbdZeklXqYtgucvg
B[CcEdGlRbTbWX[a\e]e^[_]c[e[lcneqcr\sbu[
AgC\F\GYLeObP\RhScU\WVX\[Z\d^X_\`caccefhhbkbm\o\qcrXtb
AZBfFeG\KVM]UbVYXNZf[[^Y_Ua]ccfghsiZjcnlolpjqjsUtVuuv[
c[fj
FbHhKcsX
@bBZFeGZH]L\M\S[VWWb[Z^\`dbbceeckalcra
W[Z\[i
C[J\W[Za[\^b_\li
C\H\JbTdUZV\WZXi^[cgmcndodqfr[
GdViW[qZ
B[C\F\GbHQJiK\L[Q\UXVTXWZd\V^f_V`bccelgehyl\m[oWpetnub
H\]\efgqh\pcqfvb
cdfjr\
CUFcHcQ[TiUZWZXfZb[Y]j_ccgfYpbqYrXseva
AbWh]bq\
JbMWYg
B[CKDcGYH[MjN]O\SYVlX[Y]\f^b_\`[cYdffWhZlXthub
FdJbQ[SfTkUaWYX\Y[]a_\`dcgd[eZfUh\lbqZrjuevX
B\CaDbF[GbHdIhJ\O[RcS[TXU[VdWcXYYY`ZeZflgjhZsduU
BhW[_]
ViWX^Y
^k
T\ccfkr]s\
Ccf\sfv\
G]P]Salk
AjEdGWJdM\Y\\i^r_[dXh[i\p\qUtjvZ
CdJdOXY\_crh
BdGjOYf[
@bA\CYE\F\GaHeKbN\OYRaS\TcUUVSWfXaYmZf[c\Q^d_\bccZdeeif\gdlXofq\rfu\
DYM\T[V\WTXUY][\eYmbpYuZv[
C\MWViW\[Z^gbdeZfclg
CdIcJeObSgUgYfc]rVsd
hh
C[D[TeWYX\Ya[[^dleq]rdva
A]_i
V\aj
AdNdOXVWYr^c`\cXfZta
G[S\YkcXfZle
A[C]H\OgUbZ\[Z^e_bbfeggbp\v]
HdO]ccqdsi
H\XY]qh\m[uY
@[W\li
J\K\LbN[PdVcX\Y\[Z\[cdedfkg[lbn[s\vf
ChXe
ri
AhBXCtD]HZIfNbT]V\WY^[_L`ba[cbgZl[naq\tb
D[G\HdK\Xdcbqns[
G]P]W\Yp
Zg
OX_i
G\SeV\Wgfb
G[kg
H[ZZ[bf\vg
CkJ[]]
J\W]^ilbm[
^\fi
BeFbGfHcJqQbScTeW]]\c\f\m\qcrRv\
OZVmp\
ChV]^\cc
J\TiV\WUY\dfm\ocrf
W\eio\sbtcuc
HlJ\VeXbYZ^\_[eif\qZr\
DldY
B]DdK]VcWiZb`ZfghdsctYub
O\V]ji
E]M]Z]vl
AZChEhG\H\JdK[MdNbPcSlTdWXYbZp]Y_Z`kbXeZf[i\l\mhobpbsbtauT
CeW\Z\vl
@\AgDgGfHeK\PbRZUfW\Ya]d_]`bc[kZlbtcv\
@\AkGbO\[h^n_]`]l]
A\DZEiFbKZM[VZWX^h_ed\edhbm]n[p\q\rdubvq
C\IgN\VZY\f[rc
@VA[B]C[D[E\G[I]JZM[N[OXP\QaRTSYTWVWWOY\Z[[Z]\_d`ZaYcgdYe\g\i[j]lXmYqcr]uivX
B\CgFXGUKXQdT\UeV[WdZg^Y_bcce\fjh\jcl]m]ndplr]sVtmuf
@ZFhHYKcM]R\V\XZ_ZfXhZnboopcq\satYua
BoG[HbJ]KdUcXg\i]cc[fhhembn]odp[qcsS
HfcVhbpaq[sZuc
FZQgVb_as[
HaT\^fn\sX
^Z_\pdqqsU
HZVbXb[\^e_ZfZtj
sfuX
@[HTKfX\cgs\t[
^bpgsZt[
W\X[fZhgsitV
hmq\
HnZ\cesdu[
FSHhQ[X[Z\\[^fech]pctfuc
FbH[K]R[XcZd^jh[m\nep\qe
BbCfFfHaQXS]VbWd_bfeh]mdnYoZqks]uZ
B\FVHpX\^]
Fkl\
s[uj
C[HaKeMbVXXr]\_cf\h\n\qUrasdtcuX
GccYsi
C[H\KbQXU[VjX[_facc[fqhbo[p[qesStb
FaHUodq\
FaK[MeQ]R\VZWWXT]g^Y_]c\fSm\ncr[srtQuY
H\sh
BdHZ^Xqi
F[HfK]pZtc
FgHXfhsW
B]K\Qc_fc]nbqh
F[HcQ\W]Xi_Zcdhfuo
Gc_\qisW
CfFbH\_\sht\uY
CZ_lcgqXsY
B]H[^]c]hcsh
ci
qksftXuX
si
FbH[ch
HbS\VYW\X\_dfhn\qcsa
Ci
@fJiL\MdNcOcVcW[Zal]r]vf
A\H]cl
H\NgWT[e]b^ecdlc
FdR[XU]ea\d\m\sb
IaXd]bn\uT
RjWZ
AYBXG\KbL\MbSbU[VdXa[X\a]c^b_ecbdZfdhYkZlhm[ndodqZsatXud
@eC]DYMjNeOeQcX\^h_\m\niolrfsguWvf
K[MbRWXY^foer]sfuU
@]CXXj]c_]
K\N]XWmgoduo
JbZglf
WjX\^d
CiXe_Sr]
W\l\vi
MhTgX]Ye]clbo\
XY][ui
Cb_Xs\
XZlen]uf
KhNYV\XZnk
sh
K]nSum
CYM\NmQ\TdV\WjZf]\_[u\vg
MbN\O]XT^jbXnboeu[
D\G\MnX\[\l[u[
B\CYDYJZMTNXOcQVRaT\VsWX[\]k_ba\bZdhhZlRm\o\sbvl
MdW[Xd^Yf]liu\
CNMdWWXm[\]e^Z_Scde]f\g]j]lcmbn\oUq[ufvZ
CrH]M\SaT]V[WfXW]TrZ
X\bj
V\Xh
Kg
MhPbS\[Z_Zlgv[
M]O\WZX\^g_hlY
XfoXu]
DcGfH[M\O]Xg]d^\c[o[seu\
DbMTRbXZ[c]f^[_cl\nauf
B[ClGbHlI\JfOcPgQdRZSjVbWTX\ZZ[\\]]S^\_U`caacVdbedfggbhcjflgm[n[oSqcsWtZuZ
A[CZFdH\KbNbOZQdVWW\Xf]c_\a\cbe\mbnZoZr[uc
N\O\VYXh[\^\_\
ChD[F]GbHmQ\V\W[XX[\\c]\^c_gcYf[nZsZuavc
CfF\HhQXl\
W\ucvj
BYDavg
BjL[M\QYRbVjWVYbZb[bc[ff
V[Wh
Vkv[
W[Z\[i
L[[e
EcF\L][TemvX
[\d]vk
WX[Y^Yllqf
AWBUF\GZJbMdOcR\S[TbZZ]d^[afb[ecf\h\jbk[l\p[q\tcudvb
M[[[vr
S\Wi[e`gcX
[W]\`cmcukv\
JcWb[Zuhv[
CiOcV\WYe]mdu[
P\Vg
Mfc]dcrd
GaWjee
C[J\VdWZ]n_jaic\d\e\m[
CXMYO[QZTnUmWZYd[be[f]mXobub
Ch_\d]
DkEXQiV]Wg[\c\dceZl[s[uYvS
`jv\
AWMt[b^\eb
O]Wccs
CTDhH[J]M\O]U[ejp\
Daeg
HlJ\_\si
@\AaCgD\FcG[K[LeMdN\OZTfV\WcXbY\\Y]X^\_]c]ddeYf[h\lXndoaqetbu[
CZHdJeLiM[TcV\WT
J\rg
CoHbJhWYXZ^[cedbf\lYm\oiqfrY
LcMZWW[\
Xh
^ks[
AcCbFdJYTmV[WU^Wc]h\nZqcrgsd
Vi
M\W]Xi[eoZth
D\LcMlWc[\e\mb
@fCWD\GZH[KYL\Q\\\^f`ga\d]e[hhj]mdo\
MePdS[WW^k_b`\bfcVj]
FcH\J\NhOaPdSYVfWa_[`dchnXrhvb
VW`\he
NX`o
J\MYZe^[
`i
@cMiW\Z[^Zb]gc
NWVWWY[]^\_Z`UbYcchpkdlX
@[BcGfH[OcVcW\Zb^[`Veafeh[jXl\mknmo\sb
C\ElGVNlPPTfV]W\^[_c`Ua\ckh[lsr]v[
Jg`ch[jhn[qcvd
BdMfW\[h_ekXvW
DhG\k\
BXWZkl
IbLnW[kY
AcB]CZGgKbLdOlT\U]Wd`dcWoYva
HcOYT\VUWjd\laoZ
@XA\B[CSDmEeFWGWI\JdL[NSQdSVTeUhW\Xd]f`\b\cdebfYg\jakTmSpdqXtYvd
A]BSCZD[EVFcG[HhJiR[TYU\WTYdZS[Q]b_\`bbZcedcealenZogp]qires[u\vz
Un]]oZ
O\VVWj
AgEeFeHdJVKeOcVZXd[e_c`bechhmdn\obq[snteug
CZJ[Tn]c
B[HfO\caeh
BZV\ZVpn
B]DZWZcbdhvb
DnT\U[VZWZc[dZvY
B\EcF]a[vg
DkEVc\dVl\v]
B\DXE\F\HYJSM\T~UWW\Yj][cZf\h\lWoUrTs]
TeYhebr[
B\C]HQQmX[^ed[
BiGe
DuE\GM`Zcf
HXJXUoX\]]mZu[
Bh\V
BSHyQ\
HYJ]Uvh\mVs\
H[TbU[nm
`[nm
DuO[X]
UdWiYb
Ufi\m\of
DZE\HZTZU[Z\cddjlZvT
W\Xf\[_i
BoJ[ZY
Bh
ch
XZZSpi
BNDgH[s\vn
Ti
CeDhG[Jj`bc\d]
Eg
B\HkJpMcWc[eagc[vX
ThUc
BWDSHcIZJZQcUWY\[\]ZcXdkeZh]lbubv\
JUKbMeOeT\UbWjZb^anbobu\vO
DbZj^[e\
Xcogq]va
BTGgHncYr]
JlT\W\
JdWiZc][
BUHgR\vk
D\JX^s
BhGfHTQe
BjGeH\[Y
@dHgJj^[v\
DcGhP]Zc[[\i^S`hcYd\v[
HVU[f\p[rdsv
BYDjHHQu[chdl\s\uXva
DQE[HjJ\QXTXUVW\]\cZdgl\sXvV
H[TbmUnYolp[
J]UkZge]mcn[oYra
DYHXUZW[Xc\feghcumvZ
J]OfV]^Yoi
DsGRX]Zf
A[DsGZV\^[dXu]v\
C\]j
BqCcGdV]fck]tbvW
Y]oZri
HYUveYmWp[
LjN\WZ`]
]g^d_Zl[
DnW\d]vY
DdE[W]d\vV
Ugm]
H[si
Y]]g
DkIaO\Q\Y[kMvl
D[HrQ]T\Wee]v\
D[Hkv\
B[H\UtmUo\
N[[dlm
B\Okc\
B[H\JnOYV[WYXb[\`Xcve\h[s\vf
BVMl
QZWjcgdc
DdM[b\dSvb
@ZA\BXDeEgG\HlIcKZObQZUZW\XeYYZZ]ecge[vk
JnM\
ki
CZG\L\MeTdUbWeX\Z][e^d`ah\l\t\uiv\
@bOhV\ech[
WfZY[\adbc
W[Z[[g`]bb
F]H]JcS\TdUhWfXdZaa]mZpcq]uf
TbUj
H]JhS\UWW\X\Zdug
W[vj
DrW\Z\vZ
A\I[M]]b_fefobp]r\
BYhbuj
@\BSDfFZGOHeJhKVN]ObS[TbUbWXY]Zc\b`abbcdd[iaj[qYs\tbudvg
A[BdC[D\FeHeIbKZMYNbO[QYR]SaTYUYYeZT]e^j`Yb]cZeaflgahbk[l\pcrbshtduUvr
@bC]FgHZJ[O]TbUjWbY\]\^WedfZg\h\jcm[n[o\qdrevj
JqZc_bf]r]ve
B\CeH\J{T]]Z^ZrUu\
BYHm
H[Wj[hbZv[
DaHiOe`ahdj\
Pmc[
HUQm
Jo^\
B]He[daec\s\t[
AZD[H\KbObU[XgZ\[Z\\bZc]e[h[l\mcupvX
C\H[Jo
BxHQJ\[YvW
BRDrEVHsJhM\OdQfZ\[c_\cbm\tdvU
CfGeJiOaT\Wa[\tbv\
AbD\JgVf[d_bcTedk\r\ua
Dgv\
\m
[\ck
Dfv[
ToV[b\dYvd
CiDbOedZ
DhQ[V[[ZcZvW
T\Yoc]
afcev\
D@E\d~lf
DWEb[c
CXD\F\HhJXTlYmf\oXq]uhv\
TUYr
DhEfTdVg\\d\e\
J]OZW]bktcv]
HdV[c[eYl[odvt
CcDVHHI\QycYv[
F\QiZ[
@bCTD~E]GVHrI\OW[Y\]^e`\c[eZlgv[
O[^oqY
CdDbMiZb
Zh[Z
DMNZ\[][a[lt
MjW[
H\J[UiZ]]Th\mW
EjHZJTO[TeUcV[Ze[Y]g^a_b`ib\lVmardu[
R\U][Zehvh
Bl\Y
D\[p\ZtY
Dbcklp
@\co
Dfhbvj
l\vi
K]Zh
BTFZHuObQT`]c\
Si
DmHc`\qfr\
V]vm
Dhc]
H\Y\`m
AWCgDlJWMXPcQWS\TbU]W]Y][c\h^Z_a`bc[d[f\hZldrau\vn
DjM\[Xv[
F\Qh
DchcnZvV
@bCTF\HXJoSkU\`]cZf]o[ul
HR[\ei
D\l\vl
JWM[Y\ZZ[beel\u\vj
CdJ[KaQbTqUb[Y_\bhf[h[lPndpusduZ
@]DbEglc
F]H[V[amc[sbv[
MkW\cYl\
A\B\C\HWM\S[Wg[VfWk[rbu\vv
AgD\GZJcMvO]P\RYUYWgX]Zj[Z]k^[_h`caZbrcbdZlWpXt\vW
JcMl\a]b^blXv[
CdHTJYTkUfV]\a^faZcYedhdr]up
DeH]U\Ya[\\al\rbupvZ
C\DhF[JnMaN\Q\TZW\Zf[[]Z^T`XaZchd[f]h]lsp\rVuZ
BcCZDZJmO[T\WZXZ[S^Zekf\h]lVt[uVvh
CkD]JcTY^blZ
C[E]HhL\MmQZRe[i\ca\leu\
CZF\HYJZN\TkUlW\XbYg[ibbc\fZm\obqcr\uYvZ
B\E[WZ[d\eanf]vf
AWCQDYE[HVIfJ[KbMZOZPcQZSfTtUjXjY\\X]h^Za[cZeVh[kllUmYn\ocr[sbtcuTvW
D[HYJZO\TwUYVeYbZZ[]]bfch]lYn\
I\JjM\u\
Jj
H{Nds\
\Yth
AsDdH\JXO[XbYrZQ[d]edXgjj[pct]
vk
CeDbHPIgJYR\TfWSXb[gcYedfpl[nbp]resZuWvf
DjvV
AgC[DVHeJeLnQ\TZUXZT[n]b^f`gaib[eegcl]mencodpbqbu[
u\vi
JZQNV\ZZ[g_\`ccehklZtbv[
@[ClDPE[J[MkP\RdTXWcXX[V]c`WaYbgeOh\l[mjncogpdq\s\tduWvo
CrHWTeVeY]Zq]]l[vY
H\Zhf]
A[B\HgOf^c_becl]vc
A[CkHVMfO]UmV[WaZZ[V_[c\e\g[m[ncu\vZ
Phv\
B\HyJZOcVdWZfcn\sXu\
J[K\QbWjZ[fbsbu]v\
A\CfHdO]TYVdWhZb\]]bc\fks[t]v\
C[D\E[HhW\[cbXdktcucv\
V[`ov\
DYQ]VcWc[hc]dcedulv\
BXCfHdJ[Q\TSUP`[cffqhfn[rWsU
AkBYCTD[EbHfJbMbObQeRXTPUWVfXYZY[b^X`\fsg\r]sYuR
sR
D\E\H[M\QeT\VYX]Y\Z][c][_W`bdUlVu]vo
D[E[JaP[TZU[WV[[cjlxvV
J\g[ofuj
A\DYHUJYKdTfUjWSYcZ[[[_f`gbXe]mfnmogqbshvb
Q\UmVf`icbfdqXsXtZv\
C\J[M\N\OcZt]clWpUv\
A[C\OiVW`ecc
A{D\OZQ\^S_[a[v[
CYD\HZTtf\
D[JiacvY
KZZfv\
AhD~EcJZNcO\PeYWZ\[\^c`WdZf\h[lXrft]ud
AhDwEeJ\MYOWT]Yb[[\\`Wadbbccf[l[vP
W]vi
Tg
JiTc`d
Ujm[u\
DwGWM]vZ
DsJiM[O\[\vU
B\FbHh
C\DrUdc\hdsb
M\[jl\
B[DYFeHnZ\_]bccclav]
Zgv[
HXP[R]TcUdV[Zk][^\bgeXgdjelWnao\q\u\v\
@cMZT]VX[Y^bcYlwvj
\]eXtjvg
Ogqd
Ab]e_g
AdO\Vm]b^S_\cd
CnVh]Y_Yh[qj
A[CfDXH[OkU\Vg^ebaf]hUqsv[
@[BOD\FdH~JZQXT]UZZ\][`YcWlmm\nTo[qVsZtd
E\P\ZZlmvZ
H]ObVe\Y_\fjo]sdue
E\MZal
V\eehg
B[DWHeJWOYVhWi[[cfe]mculv\
EaJXO[ci
U[YVZk
W[ZkhZqb
@eA\BoC[DYFZH[L\OgT\U[V\WUY\ZU[l^i_cbfc\e\fghTnboepoq[ukvd
DnTWY[Zka]e[g\
CIHZJ\TfV]]\^clb
U\]hhZug
H[UmW[Zc]ZabbYh\mYocpfscv\
HWJ\gj
Z\[\`bjj
rl
Z]vn
B\DUHaLdO[W\\c^\c]kblembvt
Rj
`h
DPWlZ[dovW
D[Y\hkr\
@eA[CcDXEgFiHeJUKdLcMbV\Z\[\^fbbc\d[eXf\lcmdtbu[vl
Qka\
DuGZHeJsO\Q\VcYSZ\[\]acgd]h[lbrgvW
O\^kl\q[
M\l\vl
C[D\F\J\OWUkVYWiZ[[b^agcoiqZuc
AfDWEaFeHlJUOZQYT\Wn[c^Y_[c\e[f\l]n[q\sb
HUJWOeTlW\XiYbZc\e^\`[ggv\
[]eh
BSD[HgLgM]OdZ\[\_bd\lWtfvw
AhC[DTHlJZNdOYQ\U[[X\b^\`[ccdce]f\lamZrZu\vl
W[cglY
DfEcHZJWOZPbS]T\UZVdW\X[YY[X\Z^acYdXegf\h\l\ulvl
A\DeP[V]WUccd[ldvh
J]QiY[`bh\
BQHq
K[Zg\dedfdgclbpSsbv\
DZYeehpV
BVJdMqRiZ[\gbdcbd]l\m\nasdv\
D[HoIfJaO]QXTmY[[[]\fXhamb
JXM\T\[focrj
Yjqcrb
B\HcJhKdTdnY
G\ch
BiGqWic\lY
CYDnEeF\HZJkKbMTOUPZT\VXW\XVY\Z\[X\b^f_c`laWdXeghkjXlVuZvd
T[Yb^fuhvX
@cHeJZOcQ\U\ViWb[j]b`\a\b\c[d]eZgeh[lfqYsau[vr
bZl]pbvk
TfU\[Zckf\helcvZ
CiD[H]JjLdM[UVVbWXZb]X^Rabb\cbe\f[kbmbp\q[r[udv[
JpK]LZT\VgWZZe\b]de\fZrWuZv\
CXH\V\W[^d`\c[lm
AjBhCZHWIbP\Q\UUWsXgZZ[d]\^\_a`VbXcfe]f\gXhkl[o[p\r[taufvX
EaJU[h\c
C[DbKaOgV[WgYZafcc
ViW[qZ
Yg_\fhr\
BiHZU\^bb[h\k[qk
B]HfI]KbV\WdYiad
@[BcDfEfFYHRKbOaQdTaUiWbZV[]`bbZeeg\hei[m[sb
AgBXCgDXJ[KbMeO[QhUYVaWbZe[b^X_]cbhipZ
A\CcJ\ObW]Xe^g_[cbee
Bj\cv[
el
^k
KbOlWcX]^Z`co[sb
DhG[_b
B\EdF[Zn[Z^[a]
^i_b`\
HcK[T\_il\
AcDeFiH\QfUiW\^]cZg]hg
B\DcT]Yi^V`eb[cbvh
A]CoDZ^Zha
B]CZOhQ[UmZZ]\^ca]iZm[ocp[
B\UlW]Z\_a
@bBsC\FSGhH[O[Q[TnUWWXZU]d^Xpl
B|C[DXFcGfHXZZ
^l`]
@ZB\D]EeFkHcJ\V\WbX\jh
B\E[F\W\jn
AYBYC[DaEbGgHbJeK[PfR\S\UcVYWWX\YXZY]d^i_\`bddeWf[gbhbjZk\lgpZr[t\
@hBZETGgHZI\JXK]LhOfP\ScTd\c^a`\afbecZdbeXgfhblXn[o[qgsgvh
@[AZDfEZF]MjN\P\SgUeV\W[[[]c^c`Xb]cof[hbj\lZmZodt\vb
E[GTHdM[PuQdSRVZWYYXZ\[clZ
FhH\J\Td
@\EeJgN\PdVeYf^\d[lW
Dg
JbNiabh[
AbCWDcEbGfJ[LZMbN\UeWXZa[Z\b]\^\`cblcWg\h[kjlfm[
EcG[M[N\^ifeqgr\v\
CiG\H[IbJgQbVeWYZe[Z^Ve[lc
FcGjHcJdP\Wc^\abhfl\qas\v\
D\PXScWc`llgnct\
@\EYIdM]NYO\PZVY]e^g_Z`ec{lhqYtdvi
DVGfkavb
@\EdHfJgN\Vc[g^[`bmbn]vg
@dGYMWcgl\
[h
@gB\C\G\JYMqVbZV]g^mbUc\m\obq[ub
J]]hmeq\
TdZpedo\pY
G[H]pi
VcW[Xi\\_dc[ok
W[vi
@\AZB[C\D\HgKZNZP[Q\SYXeZ\[Y\d]a_ba\bZd[j\mcnTodqcrYs\udvT
BWCfFgG]HiJdLZOmRhTWUgV[W[X\Y\ZZ[]\h][^b_iebfalcnepcq[tkuc
BeH[Wd\afgo[
H\LbVbWoXboT
Vsm[o\q\
ChFbHZIaMeO\U[X\\e]Z^kg\m\nfpaqWrZs\t]
i]mcod
e[hfmgoY
FfHk`\hdql
W]^Vg\qbuh
HUMbUgXXYd^bc\ebhYmgoZq]um
^cqh
KeXbeZg[m]og
mXol
Tg][fflcmeo\q\
Oi^Zm\o]qq
^[oZqi
CmM\[[\\]fe\h\ldmVocqnuX
Vh
F\h[qi
H\o\ur
CrW[X[Y\\l]c^\_fcbgbo[pYqZu]
C\K\VZXc\\]h^[_\eelamVofpYqhrcuZ
Kd^doXpjq\
]]oYph
HiUc[h
C[D\FZHlJbKWQfVeW[XV\c]j^d_ch[lYobp]q\tbuZv[
Xge\n]
CWFbKdO\P\T]U\VZW\X[Zi\]][^c_\`dgblcn[ocpdqZu[
KZmZoj
B\CZG\HbIcJrK[WeX[ZX^W_\ccgah\mbqSsgt[ud
hil\
cbmaofqV
_bogpcq\
Xnf\oXuV
Udmh
H\LeWio[
EcVdhgm[oY
CbHdUcVbW\\k]\_fh\l\nZoap[qSu]
HdVZXg
GbH[Uc^[qfrk
CXHTJ\K[R\TeVcWZXY][_gf\gZhXmbnXokpXqYr\uc
hh
XQ\b]\^[_[hcmbodpbqcrZ
Hh\\fggdl\oc
UWmTn\oj
^[e]naoXpfqf
Xip[
C\HYYc]b_\eeoh
Gd\\h\og
X\]gogp\
CdH]O]W\XX\b]c_beehZl[oZppq\u\
BbK\Xiebf]hZoS
KeW\mYors\
HgU]b]o]
CZFYHcJgMd]b^\m[odq]uh
f]hnp\
Vb\b]X_\mZobpT
X\mbo\qV
FiHfJ[U[
HZK\QbUaXb\W^hhcmUokqdu[
h]o[qo
Ug
HhOc
U\m[oj
@\BbDbJ[KeOZR[VZWWX[[b\\]b`[c[gchamfnhpdrfs[t\ve
BcDbHbKiOiUfYd[bc\eim\nfodq\uc
HlThZ\[er[v]
K\X\Zbm\n[oi
mYol
H\J]KXO\S[TZU\YaZbmgnOobpXrbs]
KOm\nyoZ
B\KmRX
G\L]NdWicbf\v\
U\Vm[b^[h]vZ
BYDfQdW\dcvX
IgO[o\q\s]
B]HkKRMdRbTbVbWUXh`Yb\cefhhgoep[q[smu\ve
B]GbHeRZT[W\fhhj
M\V[jg
BWCcGZObWc^a_eeh
Wge\
BcCnL]MZObV[Wr^[kVl\qhr\uhvZ
KfSUUeWg]Zceeam[oZ
OSP\WiZZ
TbXh`fn\rZug
L\VkX\Yb\deZn\uc
AbCYJZUeXkZ\]h_ZoasU
CgH\IdJXKmTYUgVZWfXkYa]c_fa\c\eYf]hel\mbngpYsSug
F\PZShT\YZ^[qb
HbJbZ\]OcemYub
BhGaNcPcUaVTWgc\vZ
HZW[[]]emh
ToW\nXq\uc
nSqcui
HbW\oh
KeUmW\
DVW[vq
D\H[LhWY[nv\
O[^dj\ul
@[AbB\C\EfFeGWM]N[OcPkQ[SfT\V\WaYYZh]b^c_baabbcjdXedfUgghclYm]n[ogpZrZsctiueve
B]Wm
mxoQq\
T\W\[jtX
BbGeMbOZP[S]VaWdXXYZ[]\\^Z_\b[fjm[odqjr]tZvl
\hf]sht\u]
B\CkQ\SbUYXadbh]ngqlvh
A\CYD[GWH]JdNfOiYZ^\a]ceedt\vf
D]G\KfNfPaW]`Ylsn]rc
AdBeCeFbG[HdM\NcPaQ\R[TPUWVbXkYeZ[[d\\]\_[b\dce]fcgfhiicjblZoYpYqfrWsYt\
HiJ]TcUXZYncub
HiK\UXZX]cgbmaohp\qXr\
@dJhVcaaffncsZ
AbC]DbO[PiYj`[eh
CYGZIbNdP]S\XbYa^a_kd]janc
W\Ycudvi
[h
O[SXVg`iv\
Nb[V
B[DfF\HeM]OuS]Wc\a^]`[b\c]e\k]nboctgubv]
BXE\F[GWJcL\M]OhPVUdWj[\^\`Zchecf\h[qZsctbvZ
@cEeFbH]LdSfV[WXZ[[[`[ehh\nVomq\
D\M]Wfegr[tfvY
DbEbGQNdP\S[Xb[d\X]b_f`]bbc\e\hklZm[nYo[p[rdtcujv[
HYO\SZUjW[meqcuc
A\C[MZNi[fb[ll
C]_m
FbHdKgW\YX^ce]pbu]v]
AdB\I[K\OiSpTbU]V\`\caq[rXsl
AbB\FeHYIgJ\KYMiO[RaV\[[_]b[hhj[mbnroeph
sltT
BSCjLWR\WX[c\b]]_bc]ecktl[m]tZv]
RdW[XYZg[[\jeXuh
BYDfEgF\HfK[M[OfR\S\T[UeVcXbY][\\X`aabbbcbdbf[l\o\pZrZsbvc
AeB]ChDiFgHgJ[L[OdQaUcVbWYX\Y[Z[[k^[aZdgeYm\n\oZqesXvh
@\EhNcUc
G[HbZl`\r\
HhK\Oco\
HWJd`cncod
D\KbOlUeVd^de\ldv[
IcOtVZ^[`bc\lfv\
H\Vghbncse
D\GhI\U\V\WccWodvl
@dArCWE\GhH\J\LdNdOhP[ScU]VhYi]d^lcXd\h\l\odq\sbte
@[FbW\YdZh`\cbecl\u\
EbO[V\^\`begnb
SccilT
Pj
E]GbWr^bvV
CfJ\Tjc[eg
ho
H\J]NhPgScVbW[YZZ]e[h\j[l[n\vf
NhP]V]l[
DbMaOYScTbUbYaZ]\flancrdsZtfue
AdCdMdS\VdXZYiZ\_[cchbnep\r\td
DbSbWi
VYWT\ft\
Y\_b`]entYu\
YfZivZ
JeN\O[Wa[b^Z`h
N]O\VcWZ`l
B\LfW\
H\UcVdWg
@iA[BdCYEaGdHbIbKeN]OUPaQeScTZWZXbYeZX\\]\_Z`Ya\b]ceeefgg\h]lcm\n[pYqbrhsatWuYvW
@\A\BnCbGXHVI[JWKbL\PgQaTXU\WT[b`ccZeXhck]nYohrfsit\vZ
@YD\EcFgJ\KhLeOdPdT]W[XcZ\]a^d_T`Wa]falgoXqas[
BeSbT]Yhc[edfbrd
@iBbQee\
E\HcKeN[Te^ZcUeZf\lindrc
@XBdFdHcKaP\SbV\XbY\^]cnegp[rbscu\
@cBfCYE]H]KcL\PcR[TZW[Yd^c`YebfbhZlbo\p[q\re
B[CYT]Y\[a^h`[fflkrc
B\^]ejfap\r]
BWD[G[HcI\LXMaObPcQhUeW\XbZd[g\]]e^U_\`ea\bcdZlXmZnVpbsgu\
B\FcHnT[W\[\]]^Z`lf\h\i\o[
HhQbnU
Xif[
MdW[[dfh
[ibekTv\
HXQjScTlUWWUXZZ][W]dd[m]qdva
CZHXMaUZX][\\[]i_\h[
^i
\g
C]GbHaL\Wf[b^\vX
BfDSEgFfGXHQJ[OTPXQYR[S[TZU[VbYcZZ[d\\][_\`gbccbdnfZhdjckYlcm\o[qetZvb
E[F\OcSb]X`dbbdjgch[ibm[pdsZtZ
mio[
F]Sg]]f]o\pj
B[FZJ[L[QXR[T\UnZS\Z^\aPc[echdi\l\meneocp]qSvX
CPNbZ\]f_nof
W\fh
OiYhZgobv\
BbFeThU]WSYbZZ[d^ZcclhvX
cne\g]hZ
H\PbVzWVa\caq\s[va
W[[d\Ylk
@[BiCjFeGpHSIaKkObPcQWTTUkXg^\`XcVe\fUhYpPqBrQswt[udv]
PaYh
a\cmjY
BhWXcbeb
@hC\EdG\NYS]VcW\[[abc\li
Seok
OXP\S[VXYu
FcHfSb
E\G]H[V\WVXb^[_\`\hsq[
ClI\MbN]R]T\]b`jeZh\nbp[
AbEZPXVdWQafli
B\C\HMK[N[TYULV]WdX[]Y^\`\g\msngodqYv[
D[FbJbMmNcO\UdVZW[Ze[Wd[edfXmRnbompZrZv]
CmQ[[ch]lX
IjN\TbVbW\l\
CdH\NW[a^fva
CVHcOf`adblY
C[RfT[V]We[b_dd[
I\`Ycjl[neoereta
@bBZCnE[F]GPHaIaJaKXOdPeQbRZTXUbVjWTX[Y[[\]U^Z_nafcafbg[j[manhpTqfrhsutZufvb
Hd_bqg
W]ZW[edb
HZV\Wn^[
Oam[ncoks\
eh
B[D\FbG[H\MUNhPYS]TlV]Y[Zlahc\d[e]gehfkalbncqavY
BWHTP[QaSjUiV]W\c\neogqardsc
AmC]GYHcL\N\YX\c^\_\`]a\cdlj
A[CcDYE[F[HcIhJUKeM[NjORPTQ]R\SdTPUgVfXPZn[V\i]c_c`mafdYfZhbokpbqYr]sitZvc
O\_dcff\sX
T\Zf_W`hohq\
F[H[JZKfLiO]ShTYV[[Z`Zf\pdqctb
CZM]VlY]fdqZ
CcP\SfW[Z\`]c\e[h\lbmcocpbtpvZ
GedU
D]GWPVSZly
^f_e
@[AeDdFbK]M\OnT\UdX]Yd[X]Z_ccXh[lemengq\tduiv[
Y\]]n\ocsi
UbghuY
V[_ang
E\Uca[miv\
Zhnc
F]JXQ]`cahcjp\
D[J\PsQdSdVdWWY[cYdhlQn[u]
Wf`ce[hl
i[mqo[
@aBbHeIfJ\VhX[[\lcoZve
C\Jghb
BiGjY[c\e[h\
@\B\CYFcGfHdJmLZM\PcQZUWVbWXYW[]]\^Xc[f\hem]nko\pZqtsat]vV
AkC[
A\BcDbE\FiG\HZIdJXNgOdQ[SgTZUkV[WbYi[U_e`YaYf\hejblZmWonqcshuXvm
DZJZN]QjZ\`\cZeah|i[lWm\o\q[
BcPVle
CWGZIdOoViWUY]Zb_\`bcfg]m[n\odpcr\
h]mYoep\
AbObWXYcZXeXpf
Cba]dhhe
BUCZDcG[H[MYQbS\VZ[gc[die]kcpfvZ
B\L][bke
A[B\CeHbJWWX[b\e^j_]`fb\hpn]qht[vg
@cA\B[CWEhFcGWHYKbL\M\NbOSR\ScT[VXWZX\YXZZ[W\]^V_[`gbdcdd[f\g\hflcm\r]u[vY
@\AbBjCnDhEWF[GgKhNYOZScT\WY`scSr]
@WJ]S]W]`kha
CWcj
A]Uc`gh\
@g^[`]
E\Si`RcW
@kA[EyFbG\H[J[MYNfPZSaV[WZ]\^c_T`Xc]eajSlaqZ
@]K\]b`kc\e[l\
@eAYDZEmFf^\`Uhh
CVF[JkObVbWWZ[[Y_b`LbucXe\g\h]kbqk
BY`\cy
@ZF\`ib\cX
@ZBWW[`qa\
Wceeh\
`hcY
@\NachhZud
@]CYEbFdG[HeJ[KbObQbSkT[UbVbY[Z[[f\Y^Z_d`Zacd[lbmgncoeqmresetc
@bA[BgCdDfEZHiIbJbN[RZS[TbUeViYc[X\]]c^h_h`Tb[j\kalVmZnloepdqXrYsc
A[CeFYJbMcNXOZSVTaUZViW[Zb\\]a^d_c`[fdnhofrYse
A\H\K\O\P]SdUZWcYc`[c[h\o\rgu]
S\bfqmr[
G[SaVcc\hk
`Zah
HXO\VgWtb\c\qb
HgKjMeQZWc`Zmaoas\
D]OgV]WW[e`iva
F[HVJYO[PZS~TXU[V\Y[`UcXe]fdn\oVqZrOs\
FlO[
BnO\`hc\
Fb`gc[
KWLZWgl\n\
CdVZ`eqh
F[HeK\UZmYoV
H]W]qi
ri
@cCXDcKbOZSZVm[]]j^b`Zccf]mbqVsa
C[HeOcT[Wf[]`\cdhel[o[qgs[
E\FbG[KdMdNcO\PoV[W[[\^Zf[pXqevc
NbT\Wc[ml\mc
C[FbHjQ]S\Tdm\rcuc
EZNfV]bacj
AfFXHcK\O[QfWe[\`TbZc\e\jcl\meo[qfrhtgu\
AbBVFWQdThWcZ[^b_bmWodqSrZu[
HjW[`\s[
F[HiV[W\se
B[KpSZo[p\
FZHcKqPZSXbep\s\
N[[\lqq[
@]V]WZX\lmv]
@gGZJfVoW[^b`TbkcfdhvZ
TcVlWb[\cfr\u\
HhKcUY][oTq\ud
BXC\D]FdJ\K[LbMdOeQ]SQUfVc[X\c]b`ccgeif\mjnYoXqZrbsetav]
A]O[V[`xccq]
HdOcQ]^d`\fclbmfn\ojqUr[tk
AfFZJcVfW[Xc]We[mdnboRrgtZ
D\PUSoVW[f`mc[e[hf
HYSYWQ]X`]lsq\
H\ogr]
H[K\Wea\cbn[ohqjr]v[
D]FiHcObVbWXcch\ldo]v\
@bA\B\C\K\NROXPeSaUYVXW[]o`{celXm]p\rbu]
W\mcobrgsb
BmCdV[Wb
NgO\Qd]b`[qhu]
HYKWLmVXWgY\[[`\g\icm[oaqjr]
@jKZ
HUQhS\WeXc[]]X`Ze\hembncobrYt\u\
m\ohqYrY
W\]m`\
oh
`iv\
AeCXYa[c]d^[egrXu\
Cmm\
CbJjZZ
AYC\EbFbGUH[K\PcRbTcUeV[YbZd`eb\ccgdm\nbrdscuc
BbC\DgHbN\PdT\VYWeYg[[`[cdo[rhu\
Vagcog
BZJ\PbSaWWcmocr\
TW
C[H[TgXfYl`[f[n[r\
Ti
PWcb
UioY
H\TdUg^afZ
BpGZN[`bac
HgIaJkLcO[PjTfUdVbW\YWZe`[c\l[nbpc
C]MhOkTeU\W[`[
PcS]T\WgZec]gZ
B[IaOaSbY[ngodu]
@dCZH]IjNdP\T\UaWYYV]b`YcYebh\ldobrk
DbF\OZS\V[\\cxha
F\I[J\OYUZVV`TaYcrl[
B\O]Z[`]ecgeoisZu[
BhVcW\\\ab
mgoZ
qh
Liue
H\`Zni
WdcXqbshu[
`ecXe[
BfFjJdN\OdTZU\Vg[f`fc[f]rYsa
OdScVZ]\`[c[ecrgt]
Ogc]
EaF\HdOfPkW\Z\abc\g\t]
Ui
H\WYZd`[c\e[ggj\ncoipeu[
gg
K[Za^\g[om
JdV\`kebr]v\
NfUbWe`Zl\nc
ToYWc]
WZ`\q\ro
D\EcF[Og`hc]hbmd
OVWd_[cm
Z[pi
HnUdW[d]
F\HWWidb
AgB\CaD\F\GbM[QZVaX\Y\_]a[b[c]d\hZlcn\pi
CZEfJ\M]Nc\a^od]hZlct\
CsM\l]
CdE\J]Zb^\b[dlp\
VkWXl\
Wip\
C\MddYebpevh
C]HbMkNdWYZb]g^[neqc
C[WS\kl\
C[WV\el\
EdPgWcYc_[uZ
KbY\un
Kbui
@cATBXCVDSGWHFIcJcKgL]McNcOcPXQYRSSYTWU[VbWZYcZR[W\V^cb\cXdXfRibk\lVmdnboepbqfsgtcuYvT
LoMeNfWf]b^bpYrbv]
UiV\W\n]o]
KjOVPfoYs]
K\V]`esZto
m]naoh
@ZE\K\OhVZ]f^\_ccZgbl\m\nb
KgOhSWW\s[
C\JcV[][mio[qcth
J\PjVeXc^\`beifgjZs[
IdJfXZYdmcoaqSrZshtc
K\mZogsb
EZI[NlR\SeVZ`[a]eZffsgubvj
IbJcK]XV]\_Yh[mbnjojqN
@e]Xbgq[
I\OfP[o]
EbJe^U`\gdhbmbqK
JcKj]as\
@YCdI[J[KXMbN]T\VfW]]W^d_d`YcdhZl\mdnboXpZrc
D[EVIdMdVWX[YX^\`fl[paq[r[
KYW]mjniodq\s\
IaVV
KaOiS\VfW[]c_[`]e\f\jcmZp[u\
KbUZmln[oZq\
EgI\_[e[ph
@eKZOUVgYfZc^[`\fcobqh
@\A\C[I\JjK[M\NWObVVXi]f_bccjZlboVqWrbt\ul
KbW[nboiqZ
@mE\NZ`Xc\l[qc
BkNdOTWg
XWn\qd
J[Xbm[rN
Maskud
Jf^dfVm]nZo\qfr[slt\
KVnd
Xi`dc[
CRJ\MfVeW[XX_cc\e[fbh]mbqnrXsctTu\
W\sg
VfWZ_o`Xr]
EaFeH\JXNdPcSaYe]c^q_\cbebliqcrjs[v\
AZCYEdFfH\IhJOL]M[NeSfV[XlYb[[\e]h^y_b`bceeffeg\hdl\pcqhrdsgtcvZ
FbJeMe\b^\_\mVo\s\
IbVZW[ngsd
WZqi
@gI\K\WY][ljmdocpgtb
AfKcObPZScVXW[]b`\h\m]qYrXsg
@jC\FcJZKcNbOhPXV\W\XcY[\d]caecXgYhimcnYp\qgsWu\
@eVZX\YZ_gebm\olqmras\tY
OhPXab
VVqd
K\Wg
J[K\Nc`[ngoeqjsZ
@fKdVbW\n\ocsS
Wjhelf
OcP\WZXY]fadeYh[mYoeqfrgti
CaIcJfMdOZV[Xb[d^[`Zekfhgbk]ndo\pcqfs\
G\J\N\^hq[
KjNa
@\K[N\Y\\[h\nctl
K[SeVjWb`Xlhn\s\
Ijhe
Ka]\^Xco
@RCpJWKcMbOUP[SeVZ[t][^g_[`fbZcdehhcicjcmWnZpdqUrdtYuf
IgN\O[VWc[
CdKbW]\\jcn[qjsZtd
OtV\WZX\_\h\o[p[shu\
KUM]pjsY
IcJbK]Ob^jaae[gfh\p]qY
CcDcEdGbH[I\KgM[N[OWTZVcWV[[]Z^c_\`gadb[cmdceYhfk\oXpXqWr\sZv\
BeC]E[GZHiI]JfMeS\T]V\WZX]\f`jdhfbjblcq[s\tducvf
C\DcVgbVhf
O\Yg`\
@\DYGbKqVTchp[sZ
BcCgVVYb`[fZ
AbVi^[
AbY\`hfisYtZ
ChV\Wg
B\M\defWtc
Ci
HUKZVzWeXhY]\\][^\clh\o[u\
A[VN^u
VlW\c\fes[
DbVkt\
CXDgV\WVXbajdXfdse
BbDZGYHZVXabdkf[sa
VUeg
Vj
QfVcW\
AhCXD\E[FdGYHlIdKdL\OeR\SfTdVeWWXdYkZd[\]\`cc]dYeefTg]l\pbq\rcs\tbugvb
FbHeJ\KYO]P[Q]ShT]VhWdY]ZccXfXn]obpeqmrasbv[
Dj
AgFqGZHjQbSXTTUXYS`mcke[fQhZlZmZp\qZr[u[v\
H\Tf
M[XsY[^ccfq\uW
Oc[crbvh
HUfj
OmVg_Y
DWHkK\NbQ\S[V[Wi`\d\h\m\odqdrb
Ykv]
T\W\Yj
DZShcfd\
FcY\\\fh
BcTXZblp
e]h]mcoati
OeV]Wgdbo\ve
S[WYvk
FbHmWWq[r\
@fFZKeO[PZSXTZUdYteY
O\SYT\Yi
FdPgUdZ\bdc[f]gdhcm\n\ocre
@YCYMWNZW\X[Z\]|^[bWcae[l\nZpSu[v\
AcBeD]GbHbIcL\O[PYSbUdWlXc\Z^a_c`Zecfbj\l[o\p\q]udv[
HeTef[hgsc
IlJ\OYW\
DkEiFVHfKbL\O\TbVZWYZi[X\\_c`fd[gih[kWmbneo]
@\BfCeDfFbGVHdIbJ]MePcQ[TXU\VbWYX\YW\d]Z^\_ca\gch[q\r[ukvc
V]`h
PbUbWi]Z_]bbfb
B\C]DeE]J\V\[b]cdhlbvd
F\JlNl[[e\fblW
EbO\PaTk`[a\cbf\l\rc
EjF]`alU
JcN\PcV[W\YcZZ]geYgjo\
DgEa^bv[
AhCRD\EgFXG\H\I\JbL\MUOjTfU[V]WjYfZY]d^l_Ua\f[gZhcjYlYnXo]qdr\s]u[vk
AkC\D]N\[Z`\g]lencoapc
Dk[\v\
@[CbDbOd^a`\ckedhdr\u\vX
C\D\FbHbK[N[VaW\Z\[\_p`]a[ccegg\ldqdr\tfu\
Nd`]cj
CeJZMmObV[eZmcub
nbph
KcU]Wh[d
E\Vh
OeWjm\rZtZ
AhC]SdW[Y[Z\^d`\
Wi^\l\
@]DaFcHdIcK[NbOWPiSZT[UgYbZ[\e]\^ea\bdcZdceafci\lfmenbqcrWud
A\CdDdFfGZHdMXO[PYVYWVZ\\c^b`icddueWgchdlcmfo\tbubv\
EdHdP[Ya\c^k
UfmX
FYG\HhS\ddub
Fh
BgFfH\UmW[ZY[d^\bdc\dZe[i\nasd
C\DgF]HcIbMe^[ejf\qhvh
AcP[WgYg[Wb\filVpe
bg
LYU\Wk\d^f
E]G\NWPqS[U[YW
BfGcNc[\^ddWlf
PlY[
CZOh^[
C\Oi^[a]
CiO[W\
@\AkC\D\EbM[OiPdQ\SdVXWZ[\_[`\acdch[j[kcv[
Om
AfEb
AYOYaqk]
AiO[
AXO[PiWX[]^ea\dej\kn
AlGfZ\
B\C[E\IdJYO\PZRcSiTfU[XX[]`cedgfhUibmar[t\uf
B\E\SdWb`lfZgXqcsg
IhOXf\rb
U[ghu\
AcR\W]\g^\e\fjhan]sctg
AdR\Wb\a_ifX
\\fj
Yi
mdofph
W[ZZenp]
@dI\L\RbSeV\
AYCUE[F[G\HZJZL[M]NbO\R[S[TYUZV]WYZj[Z\\]b^b_\`cb\c\g[lWo\pgu\vZ
@XE\NiT[U]Ze]d^b_Ye[l\q\uc
I\]\e\pjq\
C]JcR\Ze[[]gecpb
Z]]itc
Zh][_a`bp[
EdJe`gdde[iblb
Ag
AqBYFZGcHYI[K\McNbO]PbQ\R\SYTXU\VZWTY[ZY[V\Z][^i_bbZe\g\hbj\k[l[n\p]s[u[vP
AZCWEfGhJ[NdPcVY[[_\`Ycldce[j]qfuZ
@dAOC[MfP[^lc[e\h\la
AVDc^Zccv[
AgPfW]YXhYv\
aj
Ah^\`[
@\EaVi^b`dqa
@ZAcV\^Z_l
AbDbGbJdO[SZVO[[^l`fc\hfrc
AUhir\tfuh
AkJaMbOYPfScY[_X
AnEcG[N\OaY\^W`[f\
A[Ok^[a\qcud
Og
AfNdPh^\_\c\lY
AVJ\^uvY
AYB]Gd^j
GXVj_\dd
AjN[^[`c
AeD[GZJbM]O\WZ[\^W`Ze\u]
AfCe`Uae
O[P\Vc[\^o
AgNdVUYf
@]Vh^\`b
^f
A\U\VbWY[lk]lb
A\W[[h
W[[i
WYXim[oo
WYoo
D\GbL]Ye[\_da\f\hanb
BhG\UbVdWX_\`cjb
N\T\VoWX^Ycc
W\Z\[dbi
@bJ\O\SbVqWcXb\[^[cefbrbufv\
VnW[X]
LfVWWcYbcdfctc
V[Wh^[
@[G[KYMZOfPhRYSkUcVbWWY[[\]b^e`\bddZfTgbjemcnaparUsc
PiS\v[
EaK[OfSVTcU[W[XbYb]c^ZcZgch[jfmgnbuZvg
PkSTY\
PhS\W\cX
SfY[
@\KkVZWf
LbT\cbfficlcr]s\
G[PhWYY]lZscv\
BWDdGeKbOeT[Yb[\\i]\^fabecl\qWreu\vi
B]D\G\JeWY\Y^cl\vo
hi
\kv[
XZ]hm[
J\TgVe^bfbg\hki[vb
hii[
CcKZXi]\f\sdv\
HZf]sl
@XB\J[K]T[W\XY\]]nb\e]h\mep\v[
Xe]Xme
Xf]Vmg
C\]gm\
B\JYKlT\ZlvY
B\KlZ[
HiVZ[X
[Uln
Gb[dk\lU
GZLbRZ[gfckY
Xk
NcV\WYlk
NiV\
@dBUCWERFXGsH[J[KYLYMeOYQZRZSdVRWVYYZb\S^\_W`[a\bZcefdgZi\j[kVl]nYpZqVs[
@jA\CbDhEeFeGiHVJgL\MZNcOdPOQ\R\SbTcXiYYZW[a\j]e^d_faZcSdfedfejelWobp\r[sbtSu]v\
GYOf`]def[
GXOfSgccd\
@\A[D\E[JaNUPYT[UdXb]i^b`bdgeYfdhbj\lbo]pft[ubvj
@ZN\Pm^]_dcddevY
AkDb^g`mu\
M[O\PoSe
AfM[O\^f
AeMbOcVeXZZb[i]]ccdZ
PlXeY]cbd[f]l[
@bC[DcG[NYP\Yv]\_\e[lWucvh
DZGjM\PbcUd\tm
PiYZ
AgG[
G[SXY[[idd
GVOdPhSYl]
P\Sl`]
@\A[C\DYEYG[HXI\MfN[OUPYS\YU\\]]cyd\edfZh[o]rYtZv\
@mG\Zhp\
@gAZC\FdI\J]NdOdSVT]Yh\W_\d\f\re
A[DfG\TWcfd]
A]Yjf]
IeOiu\
DhGYd\
PlSYcahbl[
@]A[C\DVGYIaLkMkNdOWPKSkVVX]YT]a_b`daccadfe[fpmerbsdtqvd
GbcUdZ
G[PTS[Yechfb
G[MeSaY\fT
@ZLYMhOeP\Y\dhf]tfve
MdNZOZP[clfd
IYOYP\TiUcYbcpfXhZ
A[G[IfJ[M\N[O[PiYf\[]\c\fWrVvb
@bEjG\P]Ybee
@bARB[DYE[GjIUMUNZORPcSVT\UZVdYX[\^[_S`TcidUfdg]h[i\k[l\rYs\u\vO
EZGXN[PvY\l]
IbOoc[
Hdcgl[
IdOoS\YZ^]cZ
C\G\MeO\S[YV[g_[e]fkl\
NhPjY\cZlj
H[O[cklcv[
@eDZEkGlMZNgOkPNSZTb[[^W`aj\l[
CmS\f\
AZChGTMgS[YqZ\d[fgj\lorbt\v[
C[`dcp
D\OgPUY[\\_]cn
@gG\M\PiS]X\^h`gc\edfdpdqZvg
G[N[Yo\YfY
@YAYD\YTdZfZ
GbM\X]YWdbrcue
@ZAfSi`[
SiY[
GYO\PkSYcZl[
DfGkd]v\
DcGgM[PZYYc\te
PicZ
AfDbGdIbM[NmO[PXXcY\[Z^[acdcfujh
Ylfe
NhP\c[vf
P\YZcWln
Ng
Ybcifc
Pi`\
@[C[DeG\PfVZYo_\a\cpd[
D\E]GZHzIgMiPVSXTbU\V\][c]dXffj]l\rhs\
P\UgYd]ccaf[hgrY
^fchvd
AkC[MWYg[ZcYlen[tdud
A]CbDbGSHcPgS[c\lc
Ai^i_dc\t\
A]BeO\X[tj
RjS\fcsbv\
@fA\DiGdIbL\MdNfP]Q\RbSeV\Xb^ba[bcc\diebfcl\q[teue
AhD[`db[
C\M[OkPfT]j\
A[IcLbOSR[SYVoWZ[\^eecfgjYsevZ
EeMZPj\[jZvh
Pjfbv\
@[jg
MjO][e
EdNeOh^Z
AbDlE]G\Obc[
Ap`Yaf
Yd]cfgqp
AZBTCdDiEbF[GsHYI]JgL\NgOZP[QZSfTZVVWWYcZS\a]e^i_c`daUb[c\def]g\idj\kWlXm\n[oYplqbrYs[tcucvT
@cBZDiEWFaJRMiP\Q[VXXaY[[e]X_h`fcTdceYhfo\p\qfugvf
@cC\DcE[JhMdNXO[PUSbVgXcYT^g_\bXcceZh\jelfo]qctb
CdGiPbS[`fl[
ChD\E\GbNbP]Yed[
dl
EkPbY\`[h\ud
@[G[N\^k
CYJh^S
CXE[G[JbMXOlPZSiVj`ZbfcZdlffj[t\uZ
AiCcG]S[dlfc
@\C\G\JZ^d_bpZth
A]DkEYGmHaNXO]Y\^\`]aacZdXlYvU
@dCrD\EeF\J[]\_\cbd\ic
@\A[C\JbMbNhOfP]S\YZ^c_Z`jhctcu[
YjZ\pZ
@g^b_i`a
Yi
DdE[GdPP^WdYl[t]
CjGcMfV\
AVClJ[P[S\Ye_Y`\cjf[le
C[Pk`]ld
@dSh]c`[paq[
@\Z\]\^Z`\pptf
C]M\O\Pn`X
c\igt[
CpDTEiH[_f
D\Ml`[t\
AfChD\Y\a\d[
CiDZGXH\IbJ[NdPcR\S\VWY\]\^[_Z`icbfejZm\p[r[
P\S\`j
PeSiV[`W
C]G]NoP]S\
GYM]O\PZT[Yi^\a[d]f\p\r\
@hB\CYM\ObP\SeWU_d`Zaed\flh\i[lbtX
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
A\B\ChG[J]NaOXT\W\Z[^j`ecdj\lZq\r[
CQ^el\
Ni
B\C\Z\`h
CdJdO\Yc_brh
Chcb
AfC\JaPZV\W[\kcXechbk\q\tcvf
cdehh]
BZCiJ\OkPdRdSdVV\\`ecesYtZud
K\OfP[`i
Oh\\clsYtZ
BcD]GWkZ
O\l\vi
WdvV
W\Y]vh
Vb_[ckfZ
DbE]H[JZM\OePZRZVWWYX[\o`\d\fYlYsgtfuUvZ
OZV[\WcfeYh\sYtc
tg
[\vj
On\[hZs\
MhY\ff
RZ\\tR
hkp\qYuX
O\ScVkW]v\
G]IlOZY\
BZDbE]W[eh
AbCeGbHeJ\KVObP[U\WTYe\e^ba\bfeYf[hbmdoepbtdv[
AbCeHXLdMZNeOfP\R]TbV[Zb[e\e]b^X_bbZcZecfdhclYnaoephq\td
@bCbMaN[X[Zf[\\f][^]eehYo[
O[Yp_Z
DXEbYa\V]dld
Djd\
N\^]lgna
GbV]YYZZ]deZf]lg
[P\le\l\
TcXh]\
CnHRKYUcV\WYXo\e]K^X_YfYhZl[mboOpTtZuV
_iof
mari
Eg_\eepc
Zh
Yp\Zlboa
H\[]l\og
bimf
KfT[UgVcXfY[Zba]h]p\r\s\
Wkh]
HZKdT\UhWYXgZ\a]f\oar\s\
A\CcE\GdHZK]OZP\VhX]Z\[Zb[ccdff[ldp[qcsZ
@cVX_eabc\
@[Vk_Zb[f]p]s\
A\CcF\G]HZOZViWVYa_\chqe
OfPdVhW[cZ
@XB\CfFYI]JVK\MYOZP]S]TVVWWOXWYZZ][[\\]w^V`\a\d\eXfYhYj[lZmZo[pTq[r[sYt\uQvY
D]H[W\X[]XcceZmfpZ
CTXX]Ymgs\
Cl]W
Cb]T
Xd]VmY
C\Xi]\
CX]o^\f\l]
HiU[]V
CfHZXY]bmZ
Dk
C\]fu[
Cb]g
CYTk
GaWi]Z^dbZ
F\VmWc
CeV[]h
P\W\Yo^[
C]F[HZJ]KZMfObPbT[VbWZ]\^bbccfh\lbn[oZppr[sZtf
GbH\MjNZPfQeTbVcXbc\egf[gbl\p[r\ve
MiT[VYX\Z[c\g\j]mZnXo]plt]
HkUaVbW\]Yccmb
HUM\eWlWphtf
MWbf
JbM\T\UgW[efjbrc
@bBbC\DeM\PdWZ^]`ce\vZ
BbDcW\`hc[
W]vi
W]vi
EhFXcW
A]D\HbTiV][Z]]ncoeqbresct\
T[YgrZse
BZC\H[JhO]ug
H]JgO]
GbViXZaccdl[ve
ObV[`]pbrX
@\A]BhC\F]GaHYR\WXcZkesdte
WjXgp[
_jcdo]
BZGjShca
R[V\Wg
EeFbH\KeNeT]U[VZWbXdYW[\^ia\m[nZs\uhvd
W\Xd[]][hcn[qi
EfU[Wha\m[q[s\ul
CgS[TcYl^[cbf\gfp\
CVTdVgYgg\qdrY
ChVZYfcc
D[EeR\Xb_Zabcce[hfjh
DYEeWZaccdhijW
@[RjWU
K\RppY
JbYj
@]A\C\H\]kecg\
@eC\Zf]fa[v]
CeDcJhL[RbWXbegb
Vh
Tg
FfIaKdPZRSVfY[\Z_g`accd[l\mcq\rd
PeS\Yk_[
I\RiSbY]`\ja
CgEdFfHZI\JeK\NYPXTZUfY\\g]c_\cadcf]hZljqcuc
A]B\F\GcM[OZP\S\Yd^\_i`[bdcZe\lWmcq]rf
CdG\TVUcWdYg_Vc\rj
OhV\_\
U[VYXiYl]\a]f\r\u\
U[XqY[u\
VYXVYoa]f\
Xh]]h\u]
AdG\VlY[`cadne
B\GaIiO]R\V\_\`\e[u\
C\GgJ[O[cb
IVcZ
Jbug
FaG[O\SgVg\heeua
B\V]Wlv\
DXHZJYV\Y\\Xc\vq
AbCdH[IbM]SdT\Uc^\a[c[rjsb
H[JbObS]T\UcY[rXsc
S\rf
WiX]t[
@fB\C[DdEeGkKcW[X[Zg[\]cd[g\h\s\
@iZb^\lf
@XF]GlM]ZUd[
KjZd]\
@mF]KYMfZ\][
@bFhM\Z]
A\C\DZFcG\HbWW[]]d^fdggcv\
DPdr
A]Zh[Z^e
FaZU]\^egd
HVMiZYdd
FZH\QjWU
hi
A[E\F[HXOnP]S\VYWVY[Z\[\\]`YbWcde[k]l\m\n\p\rYtWvf
I[VZch
Oi
I\Oi
IiOQWZ
DaH[IbcX
OVcd
OScj
W[cg
B]HeI]O[P[T\VdW[][_ne\jem]obs\u\
UZVZW][bjh
_g
BgUcWXj]ngo\sgu]
HcKc]dmgn\sR
@bK\_[mmnboYsc
U\WlY]_j
W\e]hjj\u\
eshVqd
JZvi
J]Z\vh
E]IaKlN[O\W\Xf\b]dedferev\
FZVYfZrfsitb
@]Mi
EjG]MfO\d\i\
B\DaF[GgJ[O]UcW\^\_ZcdddkZl\tbv[
@[DgGfMhTb[[cRk\tbv[
G\cg
_[cj
G[cm
D[cV
BXGoJgMcNcO[Z\[Y^Z_\abiYt\vc
B\CaDJF\G]JcMeNe[[^cddvu
B[GfM\NZZ][\^[_\rcvX
D\Gft\
ig
hcihq\
e\tg
C\OjV[WZaf
J\OeVnp\
J\OmVep\
AbC\GYK\M\N\V\W[[\]\^\_ra[h[k\tZ
W\]\_ha]eY
GZ_fcbe]
Ac_Ueb
BeFbHbW[
ego[se
M\]\^\a[emhVi\
F[W[cdhj
HcWh
@\A\B\CcK]W\^Z_qa\edk\l\t\uc
GZO]_\`Xa\crh\
G[_Wce
`Ycg
c\ijt[
P]^Zeqt\
B[DiEiF\GfH[NYO[P\WX]Xbbd[hcjZl[
DcE\Hcedliv\
DjE\[\l[v\
]i
]i
Ug
RfWZ
DjEfF\GgI\W\X\`dadr]
f[mcobrgsb
f[mcobrh
Wgv\
B]M\VYW\b]e\gamZs]uk
W\tgu\
D[TeWYX\[[^dlbrbvc
C[D\X\lgqarb
@eC[DYGeM[O\VfW]Zb[a]fdblZv]
@bBZE[FdGgHfKbL\N\PbQbScTZVc[]\b]c`[a[bbd\gbhaj\mZnZo[pcr]setZ
BbHZMhVaXe[\]d^\gcpXqdsht\
@ZC]H\K[M\sg
FlHZf\s[
H]OcVqoXpkqX
C\JfK\Ud]bm\pk
HbKbnapi
CZOSPplXq[
VZXabZfZqjsc
C\FdH[KWOZS[VbXe]e^U_aebgihbpdqjr\sY
@YA]BVC\DgFgGiHaI\JcMcN\QbR\U[VUWoYjZ\^X_X`[cid]ffg\lXmdpeq[vX
BeCgGZHXJZMYO\S\VZ[\\r`ee[hgvj
AeG[JgYbd\lbqb
KZsi
CUG\HgKXOdQcWZZd]W^m_faac\edfWgZhWkbn[o\pesX
KjX\fZpWsZ
K[VnWYY[
XX\[]c^gebg\oYpiq\
@]DZGjJ\^\_\qb
CiHbJY]U
FcHkK[P]^\p[
HjPdW\Y[l\
o]pUsZ
DfGgMcV]bellpXq[sc
FaHjJYObZb]cs\v\
Weeip\
KgOYg]vf
GgW\Yddd
W\Zh
DbG]K\UZYoZj][c[
G]K]UZYlZj][
L[OiRbW[
@bJeMlVcf\s\ue
FeG\I\J]L\NZO[RbV\WY[\\\]d_]a[bjced\fch\jbkbobpcqZsbtZvb
FcMgN\ReW\YbZ\[X\\bbcjt\uevd
B[E]F\GcJ\MbNdOWRbVYW[[h\d]\^j`\b\c\j\k\tauc
O[[Sumvb
@[DYGcHbMcNjPaW[[X]]^]bcdae\f]l\mav[
CcDbG[LeM[N][hkdlgmb
Nht\
@]M\Ng
Nn[\
NO
DXdmvY
KaW\[nhc
N][g
IgJcOaW[ecucv]
IhJcuc
@[B[DjEmF\G[L\M[WZZd_[ddt\ve
DrL\M[W\[Uddt\vZ
FeHhc[l\vb
@cRf
^]_k
Ojc[q\
@eMbVaqhscuc
LdWXe]
CgObWZ
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
A\C[E[G\HbI\J[NZP[S\Yc[\\d^[_[d[f]hblbudvg
Hcci
Re\ec\e\lhvX
DWHQJ[Qc[\\XcXehh]lZuk
Djd\hi
Ph
CdM\NiO[Tb\g^e_\b\cceX
JeU[W[^geYfbqd
Zgv[
CUdi
@eDbE\F\GcH[J\KcMcPXQ\RbS[TcUiVYWf[e]Z^W_aaXbicWdWeigbhhjimZnaohqgs\tbu[
D\T\UbWVZ\[ne[hcjblUo\qW
B\DcWf[Zeb
HZQ\U[h]qj
Ri
@hM][b^[m]pd
@bBjCcD\G\J]KdP]W]ZZ[e\g]\a[bid\jblhohqXvW
B\ObWjZ\[[\\bXe\hZj]qj
eihe
Zb]ab\ojqc
H\MbRbT\[dbhl\
f]hgjXlgtcv\
DcIbepgejatd
BcC\TY[d]m^b_ce\j]mcpb
TY]f
@bAYCcD\GeH[KbMfNZSbT\Vn[W\\^g_ZcgdleWg]j\o\phrct]u\vd
A\B\CeMiN[SbV[Wc[\_[lpvV
[\lZvp
GYWZdnldvY
GddW
BdD]GJH]M\cmdbeZlYp[vf
GlVbcWdgpa
VZcZlg
\\ejv[
DeIhO[Y\adeZ
gk
\feVtd
LX\beZti
D]EcJlM]T]U\V\W[Za[]]]^\_]`\a[b\c[gbn\t\upv\
uk
CgOgqd
W\bm
AbB\C[HZL\NYOZRWS[T\VWWZXXY\[\\[]X^Z_la[bVcee]hYj\kZl[p\sZtZu\v[
AUB]GZXX_bj\ofu\
AoGd[\_ScZ
AnOd_Z
_g
_fng
_U
_Ucc
AZNe^gcZlcq[
AaO[Vj]a^d_]abebh\m\qZtY
AbGbLeYc\j^\c]
V[Wl
C]W\_[th
BgCkF]KbVcW]]Ymjndqe
CgJ\_Z
CUJjT[
B\_khbv\
A\^chom[
BeW\_iq\
D]`jv\
CjHXJeWhZc^\ceebgZqeub
Jg
Wh
FcHhV[W[]\`ddcf]lZo]
H]_jo\
P\R]Xb\[_ls]u\v]
XY\\_koY
@[B\D]EXF\G[H\IXJTM\NYO[T\VUW]YZZ\\[^[_Yamcbd\h\jYl]pXr\tZu]vZ
C\I\V[\[aWcc
CXJlX[uZ
CXDfHbJcW\e\farhu\vd
C[DYJ\W]fcu\vg
CdW[Xj^fe\t\
Xk
@XA\EgF\M\W\dcvh
@YEq
C]D]O\V\X\`hccjWv\
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
CZO\V\`Zhml\q]
OWVmh[
Nih[lc
Ai^\kc
B]Wj
B]Wj
hiv[
F\UbVZgbhj
D]E\`it[
AcCXF[GeNbOcP\SdTbVgWZYdZX^b_cabcalbrbtbucvc
CcGkO\SYTbW\Yffchbtcuevb
G\M\Si
C\OhVfZXe\
AdOh
G]dk
V]ah
[g`T
H[[Y`Ybi
[\bf
[\`\bg
[n^\`\b\eb
CcFeHjQcTZb[g\p[qX
FbQg
FdH\V\ghqd
C[gg
CcHcTfqd
CWHeTa
@jBaF\MZV]Zc[b`Zb\kbpitb
@iC\NbV]W\c[kclepZ
Na`Zth
@[ph
CiH[Z\_db\
\h
\h
AbDcG\H[NiP\S]dchalcnZtcv\
O\Xis\
V[Xf]bo]
Vjv\
C[HaZZ]l_bbjcY
C\HaZ\]]_Zbh
]jb\
]a_hbW
VZvl
Co]Q
_icakZ
BbCTGWHYJ[K]NZPnQZRbSlTXVZWYYY`\aZccd[f]gdp\rVub
C[OaP]TYa[cck\lcohr\vi
H[Sich
C]D\FdM]P\SZWUb\dpvX
P\S\df
W\bjdV
W\Z\^\djlb
Qi
hi
CVHbJiW]`ch]v\
B\FZH\N[acci
FeaRdjld
CjE\G\dce\
FfHhJdgbl\
CWDYEcG]Ubakdah[mevc
UcaTmkoUvg
Ocah
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
O[Wn[\c\v]
AWBjC]EbFbGPHgIfJbL[MdQbR\UWW[[[^g`madc[efh\lTm\oeq]rcu\vU
CbHcOmVcW]^n`bc[ehlcmin[obres[
OVcb
@XBfJkZ\cf
BVG[Qecc
@fEZG[NoVeZb^Yc\h]
W\aZlov]
@dAbB\DbFcG\HlJfQ[UYYeo[
GZHdJXQ[cdhelYqorY
Gdci
B\DcScV\Wffgo[pjrZs[tVv\
EcQcdbq[vT
BZH[Qg
DjEVHSJYMYObTfYb[\^\cZdZh\lpqgtc
H[vh
FcUdVgW\
X]eZm[ncoi
B]ch
Vh
BZGhc[
H[LdMkVZW]ectc
@aBVWlgc
BXG[QYWfve
BkEdGeKeN\W\]d^]abc\e]hcjer]
FZKomb
BXK\LcRc[]^\lhnbvd
BWF\M]V\abe\jp
@eB\CfDdGjI[L\M\N]P\T[VcWWY\[[\n_[e\f\hYlWn]o[pbq\
ChT\]\
VmW[\X`]
B\Gll[
@cC[GfL\M\V\W\Ye[\\Z]hcde\
C[JeV]Yi\Yf\
C\We_ecjs\
\\cm
B]DcGkH[OgZ[eiv[
GmWZ
F\KYY\epv]
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
JcOVV\W[YfZh
@cGYOwV\^\cddZ
Og
T][agclZmbofqZvj
oe
m\oi
HYT]Uo][g\mY
CcHeMaW[[had
L\WZ[h\bc]tdvb
L\W[[mk\
C\D\E[VYW\_[fbjov\
B[GlJcMbNdOaP[Q[S]TdZZ]dd[e\f\jZtcub
BgGTLcN\OcWf`hd\litX
B[GiJ]TX^jf\l\
BRDaGgJjQ]^\bQceuev[
C[HbM[NrTmVVW[ZZ]geZlZneu]v]
C[N]T\nfrhtfuc
C[J[N]T\Wangriuf
I[YYrj
IjOXW\c\
HhNcWY[f
[g
J\Zh
C[F]H\J\L\MZN\O]UZWZX\Y\ZU[\]ha[cbebf[g\hYmWp]q[r\tYuXvW
BcD\GY^Ya\cmeQf\lct\
]Zei
]ie[mY
eXpj
]Yek
]jeZ
^gcdefpMu[
Y[ei
@cA[CbE]G[H\JdOiR]S\U[Z\[f`[a[bhcbdgfeh\m\n\r[v]
BcCYDQG[HiOTTeWd[[dWecfYldqbr[t\vf
J\OjP[WYc[
BbDYHXOeQhW[dlvV
Oi
BbD\HbQVbcvc
DTddvo
@VDlE\GZW[^fcgd]
Gg]bd[ekva
@[HcO\PcWYYZ]b_ccjdefil]qavU
@eBbCbJ[KdMcQ\WqYca]bVc[dee\ld
B]CYJtO\^Zc\dcjbt[vY
OcW]^h
O\Vgcm
B[Wj]a
DVWYdcve
AWB]OZ[rcdu\
@\LkQ\Wc[\c\halZ
W\fh
A\B[DpEgG\H\JcWe^b_\c\d\fbvi
O]^bcf
V\W\[m
CYSbf\rb
O[agvk
@dAcBeCZEbHXJcM\NeQhSfT]UVVaWZY[Zc[c_Y`bbXd[eak[meobpbtc
A\GbHUJ[QgU\WY[W^bh\mcsbug
B\Q]`i
@fBjC[GXJ[K]NYQVU]WiXY[[^\_\`YcXeehXk\mdngojsgt[uY
B[CZF\JpN]PbQbS\`Yarcde[huq\rXu]
EeKZNtV\WZ[\aX
B\FcQ[Wi[\]b
QchW
H]KgZk[[`\pY
]hmdoZ
Bfmcob
AZB\JiQeVdWX[\d\hhtl
CiG\Sc`bf[
\Zfjs\td
[l
A\OY`k
JcOcQ\S[U\[m\b^bbZe\h\rdu\v\
HbJ]NZP\St`[fZ
GZP]Yi
AfG\P[TZVWWbYg[\]\^\cgj\l[
D\H\J\OcP\Q\TZVY^d_c`Zcaechhj\k\lbp\r\sZvd
@bT\cg
P\VZcZhhvY
C\N]PbUdVZYbZ\]\^]`\b\eYf]g\hhkbp\vZ
D\cbeZhuvb
CgIZJcP\TdUcW]Y\eefZhTlaqcrf
CVUch\qe
C\TkW]c\
@eAYEfFdGaI\LYNZRZ\\^[_c`[aZbeecg]p\qer]
@YBhE\GeIeJXMdOaTfV[[ebccYedqWsbvZ
D[J[WVZ\[Ybivc
C[_h
DcVX_j
C\Ji\cqf
@YEUNd^[c[j\lc
@hE[G]M\co
@ZDZEgFnH\K]^]b\cdvw
BdCiDbEWF[JQKeMeRcWYY\[j^\_eblcUm\qasetZ
@VB[CcDiErFYJeWZ[[^UcWdgl[qd
@iB]EZKZ
B]CVEc_fecq\tl
@cGcW[^\cleclYv[
@cCeE]H[O]Vc^hbbcXd\e\j[uZ
@qEbFbJ]MRhc
@YB\E\HhMbVdbic]jcvZ
@gB[C\D[E]FVK[M\O[VYWYX\^a_\`\bZcod\eXh]jbldt\vU
JiW[cYe\h[
BaO[bgchva
@ZAbBbC[DdG\IcJaLWM[N[OeR\S\T[VcWZX[Y\[[^baZb\dfe]gbjcmbneo[pcq[shtcuevc
AfBeHiIfJYUeZedcn[sX
]k
DZJcPeW[Y[Z[eih[s[vl
JPZd
JgZZ
nhp[uY
r[sl
LZWv
L]Wr
CgP\QdWgX]Zd]\_Zj[l]tcui
AZBfCcGbHgJYOZW[Zg^ecee\f\lbmfrbsZudvc
CXW\Z[]aeojam\uS
DfEbF[JhQ[R]WT^\aZdZhavb
AZJdZZ^k_]cbhc
BgHcJ[Oas]ue
C\H\JWOmWWZd^[f]nbsevX
BVGcHbJcO\Wnu]
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
H[Udvi
HYJbUjW[e[g\mZrbu\v\
[i
[i
A[C[G[J[KTS]U\V\WYZe[b]c_Xa\eco]pnqbv\
HZK\OcWXZh[beeg]
ph
WTZd[[g[q\
AcKcWf_V
K[_jp\
WZZie\g\hdqav\
@cEdN\Si\hhgoe
B\MiWb[Wfcl[
Mc[W
WX[[lj
LeO\Wb`gu]vc
VgWZ^ee[p\
@YS\VjWX^[ce
GaH\PbSZWXY[Z\[g][^c`Zcfe\j]lmnesZvM
V[hdji
ChH\JbO\P\Su`ZfVl[p\qgr\s\
@lCZGXHXWi[\^\`\gej[lgmcv[
A\Wh
No[\l\
SgVZcc
HkPaSW
^\`ie\
P\vl
AmD]GdNUPZ[\`rbflV
C\H[JZUZV\XYZY]l^\cbgdh[mfoUpZuf
m\un
uW
XY]qg[h\mioYpZuZ
KcW\\bfjr\tf
]hm\
CbF\M]UdW\][cbefmfoYpbtY
eim[
DbHjUMV\X[Z\]Z^beShjmYpdqgub
H[Uge[
eqqZ
H[JZUkeKh[mku\
eWmeug
@dGdH\JXK\MZNcOZPZR\S\TZUaWbY]\[_bbfdTecfbgdhemangocpcqcrZsZt\uYv[
@eBcG[H\JULcUeWbZ\[c^\_[fclkn\qbv[
B]UaW[Z\c\mgoV
A\BeJgObUfZ\[Yebncocphu\
@[A\B|W\Z[[W^h
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
CgDbEeI\N\OUh\ldna
@XAbBgE\FlG[IdJZOkUdVZW\Y\]e^a_i`ebjeegdhgjbl\n]o\pX
Zfgim\n\u\
BhFa[\v[
AkCaF\WZXe\Y^[cbegfZg[hgl[n\o[p\qgt\u[
D\[Zvp
BhC]DcH\Z[^ik]mepe
JgOb
BgGfUaVcW\p]
HfWj^clZ
C\f\hcmYnYonpY
UYmkoX
^[vk
B\CgZb
ZW[oj\n\v\
CY_heb
@ZBeNd^obbe\fe
cjeZhjta
A]C]Ud`q
@YBWCcFYH\JcY\Zf[[^\_fenglhdj[ldp[ufv[
@g_Yne
nVph
CXFaW]hgqj
BTG\Lh[\`[bYhVke
eT
OcW\h]usv[
BhG]v[
CgHZJdO[VWZi]]e\me
@]CcLiUeVdWc[c_\ccjbu\v[
Gbcbefhdt[
@eAZBYCbDcE[F[GiJWKeL\M\OZR\SXT]WZXcYj]Y`bcbd[h[kYlXm[o\pfqdr\s\t]
@ZGkH\MdYaZc^l_\bcp\v\
ZR^\_ebcqe
GXX[_dcd
C\Ygv\
@ZG[_i
G\Y]ci
BZC]DfFcGnK\M\O\PVTaVfW\Yg]U^\`eace\f\gelYmcpgv\
CaD\GUH\O\PcV[YhZS_Pbbccjclcpcvn
@cCjDdGgK\W]][aZ
DZGj_X
KjV[YY
G\_T
Y\^Zeefh
C]VqWd
@lJZZc]d^\a[pbr\tb
T\Zje\gdl[
C[Tf]i_efbldq\
CcV\Zg_ccclbmbuc
CdV\]gcde[lb
AZBkD]HYMgOZWcZ\[[k\vc
AZBbHZMkOZWZ[[v\
D]M\Wh
@\AgBYFhGYHfJbLcO\TbVfW]XYYY]dabddf[gbhZjWm\n\pXqbu[vV
A[FqHcLZM\T]V[Wb^X_da[bcc[fdg\
E\FfH[VYX\Yc\e]]^je\qXt\
Cg
F\HlW\^Zqd
AgWZY]
H\]hlbm]
^a`hc\
LkW[t\
FZHcJfV\Wm^Yc]gdt\
@\AbCYH]JdMbTaUeVdWl_\a\cae\f[mbpZqYrbti
CbVjW]]Y^X
AZHcWYqj
@bCeF\H[J]Tc]h^gciv\
F]W\ag
S\W\Yqr[v[
KcSe_[cbfYmcpbr]
V]Zk[\
I]hit\
LXOXW[kj
OY\degh]t\
@]GYOw\Ycc
O[Vh
C\DaE\J\M\NjO[T\V[Zg]\l[n\
J]N\T\Zl
@cAYD\FfIcMbP\VbZ\[Y]j`gc]l[obs[tf
^f
^j
FjWZ^\
@cP[RcVc^\`k
IbMh`bebtb
@\A\CgGZPdWdYZ[]]f`Y
AZC\GlJ]PcScV[W[Yg\[^ZdelYn\
GgJ]PaYefZl\
AmH[NbWYY[^h_\f\u\v\
AiH[
H\UZWimgoV
M]elu\v\
HcW\[]lk
@aDbHXJdKcLXMcObQ[ReWXXcZb[Y]b^a_aa[b]lgo\q]shvb
@bHXJbKcL[McNcOcTcXfZc^a_ab]cbdZlWn]o\q]sjta
SZegfhu]
SOfk
e\uh
U\]jeYhft[
SfZ]_[eXhk
eYf\hk
SacfefvW
@XGXXc]db\ckjf
AcBRDbGbI\K]LbWb[Z\c_ca\cbecfcj]k\l]nbqbtcv\
LeR[TbW\Y]Z][[e]fjl[v]
DePbTiVZW\a\caf[ldv]
DeGbLhObRbVZv\
B[Ddcgeafam\uh
B[Gbce
WZ\blisa
IiO[T]
I\N\OhXfcc
C[\g_beatc
p[sk
mfoV
Pfl[vg
Nc[Zcflhm]v[
FdH\JcO[VjWX[b
BfCbDYGbH]JfKbP\S\TdUcVbXdY[[V]eb[cddZf[n]ocpbrbsdv\
BdH\W\lhvW
BhF[GdHjI[JeKTOhRbTeUiVgWZX[_]`\ceeaghmUnZoXpVrYsUt\u\vU
BiMbUfvY
CcF]HkVbhf
@YBWCiEbFcGZHDIcJ\L\MeNcOaP[R[T[UYVZWbXgY[[Y\\]f^b_c`ca\b]ceehgZj\l[minbpWqVrksdtevW
KbNbO[\b]]_icbf[gbocsg
C]OgW\_\e\jgv]
dgfeuZvi
HjVhWas[vY
JnrY
TZ[jd]v[
B\E[J\L]N\OWT\UeVZWZXbY[[[\[]X_fbecfeehYlZn[peqet\v[
M]U\Zgmb
UiZ[h]
Xh_T
CYN\_j
@cFbHZI[KcMjWbZU\[]\^[_YeehZjfmdpcqd
CgNe_Fabccq]
Vi
W\Zge\ggu[
n\oi
C[`h
I\P]W]_j
N\WnZ\[dp\
@aBdH[JjMcO\T\VXW[X]Y\\[^h_dgbjblcodpjr\te
@fA[BgG\H\MbT\UaWWe[gfmYodpdqhte
^ho]
JfWhh\jcmenYo[q[tb
Ugmb
MhR\Xbp[tfuf
@\H[X\jWobpfsd
@bV\XZjl
@dXZ^\jl
IZXu`[jQl\p[
C\U[WZZc[d^hcclcqa
Zj[X
C[K[UeV[XfZ[_a`[c\g]jal\mhnao[
UYmWoc
Ujm\
VZ`jjf
O[P[VYXbZ][\^\`bjgp\
HhUaWWZc[i\[n\q\u]v\
Hl\[n\q\
CXGdH[TdUbWgZfaae\rbv\
OhW\Xcfa
IbWh[\
G\H\KeRZSbTdY\`lcZt\
Wk`Wt\
`h
P[`iub
AZG[HZLcTdWYXb[dd[fih]td
M\cgff
C\J[U]W\XZZg[e\[]]h[pducv\
C\R]TXWe]ie]ldo[v\
C\X\]g
H\W\og
oh
FZHXI]P\VjW\XdaeqYsY
B]DcH\UeWZm]ugvg
UfuR
B]Dcu[vi
UbukvX
WbupvY
H]KkO]X\ngo[sY
nW
Kg
KjnV
WgZ[[Yb]levX
B]V[_\a[d\lfvp
AeD]GZHbM]V\WV_mf[l[
F\HlW]_V
Fh
H]TbVcW[Ybpo
B\D\E\I]L\MSNfPWT\WR[h\\^]`bc[e[h\k[lfpZt\u\v[
CdD]M]PdTbWR[ib\k[lWv\
M\[h
GbW\[g
C[Nh
RZWh[eb\
GZMbPi[bl\vd
B[CdI\OeQ\WYY[_Z`\b\jglemcnbo]p\sbt\ub
@dKcObVeW\ZU[dm\ncsZve
KdOgW]Z][rj]sZv\
Zm[Z
n\rg
mj
VcWhnb
O\P[UYWZ_Zabjon\oc
P]W[lm
B]PdWlZ\cb
BiWZkb
F\H[J\K]M\N[S[UXWZXZ]p^\_db\c[ecl\mQpV
Yc]g_Wb\
F\H\J[UY]qmZp\u]
UfZ\
ThZ\
L\N[Q]Wx`\
WZgi
@aCTDeEYF\GeIbN]PZSaT\X][e\]`ba\c[dbf[hai[j[l[sbv\
ByDWG\HbJ\LOQfWYYbZ][V]b^Z_]`]dejbk\mds[t[vZ
@aF\IbTbYiZb]Y^bh[nbocucvd
Zk[Z
D\Ye\cc]dclerg
AXDpE[V[dWvW
Jhhb
DYGcOTch
D[J[W[[l
[n
[euS
AYDjGbH[NbXbY\[b]ee\fah[vU
A[DmJZ
B\FaM[OZV[[Z`[eclaqjt\
BYD\GjM\c\l\
BXD\QZRbWk[i\c^gkcmbvY
O[[j
AaB\E[H]I]JYLaMYN\OcS\TcUdV[W\YbZZ[b\Z]b^f_g`iaZcYecfcgghgk\o\p\qbrcs[vb
BhEcIbJZV]ZZ[e]]^eekl]
BeD[EZGZJmQWT\W]Zb[e_Y`jq\r[vV
LiVc
CcGYN\UbW[Ya[ocgu\
D\MbN\V[W\^\ufvh
]a_babfh
Ud`deT
[Pkb
B\GmOWaci\
LiOb
CjD\NfWXZg[blZu\
HcRXT\Uc[gec
C[Dj\\v\
D]O[[[c]vr
NdOk[[^i
GZH\JbOZThU\Wgchnasc
@bAmCZD\EcHbIbJgMaN\OYQ]VfY[][_d`]c[ecj]q]ui
U\Vf]\_ba]mjoXpb
Oeecnbodqfr\
AdCXJdOdW[]T`Zc\ui
CcXie]rdu\
CcXie]rdu\
P\VbWXahedl\vc
@[C[DcFbG\HVI]JbK\L]MeNgOfPjSkT\WcXcY[Zb\Z]aabd\eefZg[hgi\jbk\oas\
O]PbSZWfaeo\qgri
C\Sff\rV
MnX]l\
CfGbJcP\[gcgv[
GYPgc[
MVPjRcSdVgc]e[oeqb
CZH[SkY[c\larW
DcPZSWWYYo`ceZl]vk
M[W[[\_\hZlr
AbCbH\JZM[O\R[S\T\VdWcY\Zb[X\i^\_[`[cbd\eUflg]heibj\s\vW
enh[
HbL\O\VhYWZc\ceUffidlbtc
Ch
V]WZlm
C\LpW[\Us]t\
A\CeDZE\FYG\HZMYN[O[P[RaSYUcVbX\YXZZ\l]\_[`\cdeefig[lYm[n\sZtbvX
C[D\RYWa[le\fcvW
WWc\e\lm
CbJYM\O]WpYSc[eYfphds\tcvc
CdWheal\
CYTk
C\RbYh\X
@eC\EeHhI\JgK\MdOfV\WcZZ]U^f`babfggbjbm\o[p\q[sdv]
@\C[FcJbMgOZX\Zb]b_[abc\ehjdp[
@dRbZb^[bkg\
@\F[aim]
@a^]pj
CXJbOjV[W\X]Y]_ij\
HbJ\Z[_ljXm\nbpcqcv[
@\ChFfHgJ\WY^Ycbo[qf
ET`i
@mPf^]
OiW\_a
@bCgIdWY]bh]ne
@nK]M\O\pYs\
W[Z\vg
AbH\Wirc
C]W\eo
EbF]JcU[W[Xb]e^b_fe\j[l]mepk
CcH[JWO[Zna\
@fWZY\l\pfvo
GbN[WfZccYe[fb
V\Wh^bff
R[Wnt\u[v\
Wf
B]CZFbG[L[NgW\\b^V_\`]gclgncqar\
@gC]EeFeGWHWN\W\Y\cygev\
NdWilW
Nf_]
c\e]l]vk
DfF\HdN\W\Yc[c_\bce\ndp\q\v\
BVD\E[G\HeJZL[MeOYQ\RbTfWT[k\\eYoYp\vk
Yb[ebh
BcChD[NaS\U\V\Xf]Y`deflfn[omqarhteu[
CoU\XiYi]Ym\o~u[
YZ\cli
BcCYD[M[NbPbY[ekmaoWqctg
AgBZC\DcFcGdJ\^ddalZo[
Ae^ll[
^k
BbGfZb[b\\`\te
G[IZci
J[KiO\W\X\obpcs]u[
K[Z]po
pW
Xb_eeihet\
H]IZK\RgWUsb
D[KcLZMaN\U\V\WaY]\gcbe[mbs\t\u\vX
RX\Ylftm
Ks[\\X
K\M]RZWV\ucde\l[tWv\
B\D\K\RZ\mcbfal[tc
JcLgR\[\\[tjufvd
JdLiR]WZt\
\\tg
W\[oc\l[
@bBeFbHdKUsj
BdC\FZK\Qdqhs[
HhWZX\Z\cbegl[qYsd
HkW]l[q\
W\eh
FaHRck
WgZ[
B[O]SgY][]_]cdf[g]ob
B\K\OcPdSXci
PWSe
SiW\[bc\fc
Sh
AaBdGdNcU\VdWZ[[cbhXph
e\pi
BhWZpZ
E]KZO[PqR\ScV\W\l]v]
E]O\PhR\SYW\
TaU[We[]^\
eos[
C]M\OdV\\leeh\l\o[ub
elhX
C\EaM\O\V\]d^ish
^Zsi
PjW\Y[v\
Pg
N]VcWi[\lZ
Qb[b^gldmkneobuV
QcWb^ilZm\of
mmnfuV
CfD\GdS\VTYh]]^Z`oe\lY
ClVVYd^\
W\gWkht\
gbk[
rk
rh
B[F[HWIZJWKZMXO\UWWTZU][^Rb\eYgvhWl[mYoZpZq\r[u]v[
@gC]DeEZFeHcJ\KdMpP\VbW]XbZb^\b\cZdie]gYhdmboar\v\
@[EbFVGhKbMuN[VaWXZec\dWoUpYtcv]
MdWRdflc
HjVeXgnU
hh
dh
DhFeG[MYP\SgV\WZ^c
KaVZmcoo
BeEiG\HaOdVfW\Zf^eg]h\k]qfvg
GhNcVbWfccoe
W\oi
T]WYXh^haclaqetd
C\W[^nt]
BeH\I[T]V]Wd_k
IU_e
CfJdWh]e^Ze[lcrc
CZVbWW^l
CZ^h
B[C]DcEZH\NbQkT\VbW]\\d\e[hcld
@bhj
Q\Z[^chmld
NjZ\h\l]
QW\Zh[ln
B\QlT\ZehZlU
QnW]h[s]
Udeeh[
egh[
BZH\OnWXu[
@cA\C\FfJ\O[W[Za[]\]]g^fa[c[dZe\
@aFhH\J\W\Zd]\d\v[
@dFkMc^R
EgFjl\vo
@\FYMj]Y^W
MY^m
@aG\MhNaO[VZ[bv\
G\MbNP[c^ev\
C\ImO\W[_\r[
BYH]QmT[UZW\^cpdq\
B\H]QmT]q\
CbUmV]W[ZW
B\FbG[HZJbK\L[NaQ\S\TdVeWZZd]c^fabccdehfkbnZpYrcscuX
@\AYCbNcTXZe]d^isc
Yf^W
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
CgTX^]q\sf
J\N]ObW][]^WdZhmqe
lg
GbN\Ti^ihbqdsdv[
G]Ji
^h
GaMYN\^t_[lZ
Ji^\_ac\h\vc
AiV\^h`dacl\
A[Oc^hafj\
CWEXG\P[ThYY]lc\ds
E\dlferd
G\NW^ci]
EkFY^\
^k
E]Uc^kdehclXtZ
[[^dlj
FcNjTi]Zfa
Nq^\
EZIfMcVX]\^ba\djh[l\
Hb^hl\
CbJYNmTcZ\]bl\
VmWZ^]h]
CfD\E\J\M[WZ\\eghZqb
C[TkW[caed
ChM\
Fm^\h]
@ZB[DpEdFTGVJTKdM\NbOXPYQ\VWWXYWZT\\]\a[dZeOf\h\k\n\pZu[vd
@\B\CZHZNcVXW\[T^da\bdc\deeWf\h[vg
CkD\[]vf
D[EcKjcc
DeE]RbWY[VdZe\
DkEZH\W[dcvG
CbDdEjJ\K\N[`fdaeZh[l[pZvZ
CWE\PZ`p
DmE][[d[hev[
ClDX
A\CWDkEcG]Hb`YdZvZ
DhN\
ERc\dRvX
D]vm
DivZ
A\DbEdF\Y[[V\\vZ
[fva
[Yvm
@eA[CfEZJfPbW]Zj[\`\acdhe\h\lZ
DbJ]Zla[dXl\qa
CZJl^[dc
CbJcTcW]aj
C\DleVl\
C\ej
J\O\`gejnd
O\`bek
AdH[K\PZQZT]VZWUYj\eaecYd[ham[obrdtdudv\
H[UcYThPodr{
YzhWrO
DdYgc[v[
V[ti
K]Y]hn
C\J\WZY]^]cceTg\htoYq\r\
W\hl
BZJaTbWi\cebhZr]sb
BZTcWgh\r]
GbWZljv\
C[Yg[ivZ
@lCcDbK\NcOc^\gb
@mJdZac[
CcGZH[JaRbWcZg[Z]c_c`[efoar\udvg
]cecu]vi
L]VcWcXl[Wp[tdu[
PhW[
HhTcV]Wb
EcW\jp
EcW\jj
CgUeVYiZmioZpd
@YB]CRD\E]GZH\I[JXK]L\MYN[OXR[S]TYVYWNXXYWZ[[Z\W][^\_V`]a]b\d]eWhWiyjWmZn[p[q[r\s\tUuWvZ
D]U\V\WZXZheiTmmv]
K\ni
B[CfDbEeFbMhN\UbZi[Y^dm]rbs\v\
FYMhWVZb]\v\
Fm^\
OhVXW\car]
F\HcJbW\[ifbt[v\
GYV[W]ci
GYV[W]ci
B]Gif\k[pb
JU^h
LaR\UfY\Zb[f^[dcl\meo[
Wi[]vf
H\Uimeo\
@\B\C\GaH[L[MZN\OsPgVXWWZ\^]_\afbSd\q]r[u[
@aC]HaM\NbO\P\QbWWZbbhj\l[n]qb
@gBbFbgbqh
@gNb
O[PdVeWfv[
L[UhWke]h\lZ
A]HZJ\OaV\cblf
AcNbVmW\]bp]
\g
OgRZW[XW\kfckcq\vc
@[DWEhFhG[HXJ\PdT\UbVZWfY\[\^cadd\edfdj]rau\vb
BgE[W[c[vc
@[B\D[EkFhG\H[Ubabcdd\edvc
CZGYOkrZ
OhrX
AdBhCaEbFbGdIbJeLbOZQ\U\WVZ\[U\[^b_\a]b]cfdZecf\hbk[l[qgtYuYve
BmDdGhH[JZvY
D[FbHgM\l[vg
AcC\DZFbGbH\JdMWO[V]W\[]\[^dcZd[e\lYtdvo
Ld^eleqcvX
@[G\H\IeJ\KZTcW[^e`dedqivW
Dg
ch
A[Gh
AbBYG[M[^Wcb
MuVebcu\vM
mg
Ei^\ldvY
AaH\Oe]ce[ldmdo[ug
BcOg`\lduVv\
B[H\K\ces\ti
sU
H\sj
HZKdqbsX
H\qi
VgWa
B[W]ehuZ
W\em
CYTiY\ge
To
@[FgHfJ\QcR]S\T\VeWZagcdl\n]q\r[
FiHcl]r]
Fh
FYH\QeVYaic\
F[Hhv]
W\Yl
CXDZFgHjIcQdS\XbYZ^c`[c\f]pcqc
FgHjc\
CSF]H[ReVbY]Zc^[pgqe
H[U\e\gi
AbW[^\hkraua
Xcjj
B]jj
ji
jf
ObPkV]W\Ye^b
OcYi
GcObP\ScVjWbZ\ccvb
Zgbbhe
CcW[[\_[kh
@ZAPB\DbFaGmJ\KcL\NdQZSbTXU[WeX\YcZ\[\`Ycbe[kVlhncrfs[t\vX
GaIdN[ObPdU\Wb[\_e`enfrfsd
GkO\Q]W\[\c[d]
@fGtI\OWWW[bv\
D\GZJ\NdO][\`]crrauc
DhJ[[f`\
FpQeW]aYvj
Vpl]
GZY]hdlrr[
Oir[tg
NhYU
OZPcql
B[D\EbFYGmHRJcNROeQ[T]VTW[YgZ\\X^l_Z`daVcge\fehYobq\rZs[vc
@ZNj
q\rg
@cDcGXMdO]Y[[l^\_\becXdevZ
@nC\DeFbGjI[JYNRV[Y\[Z]b^a`lcYdfeZlbq]rYt\uavU
OX`nc\efl[
CZGkH[JkK\W\\f^g`[cZeghcqbres\tcvW
DlGZ
@\GTHbIcN\P[cms[
cir\
CiHbJ]Y\
\kr\
@\CZDPGiNXP\VZ[Z^[`Wcde[lX
Kil[
KnZb[]lZr]
KYWe_e
lgqd
N[[m
C\Sc[g`[e\r\
DZGYHgIYOfQc^\`]c\dafbhdqbresdve
BjGc
@fAdB[J]Q]W][]\c^h`ec]d]fbt]v[
@bDcGgH]NhOf^g`Wre
Aj
NdO\`bfgqd
^k
AZCb^g
@[A[OrVd^W`Xhe
@bOlV\`Z
AZ^Z`ecg
@dD\GZNdThW[XdZc[g^[`fkalVresbtcvd
NZ[hk\
JgK][\`dh\
^e`kt\
B\CbGdKbO[RcUbV[W[YZ[Z\ibddXe\h\lctZvX
Mn\Wb\
AbB\CcGaK[MYRVWWY[[[\qd]e]kalTt\vZ
D]HfN\ObW\vk
FdG\O[Y\[b\fdem]s[tivU
C\M[]r^[pYu\
@dF\K]OdPZU[V\W[YhZe[[]ac\e[mencpbugv\
@iOdW\Y]Z\nbpW
TeYlZY]Z
Uk
D[vh
D[vh
B\G[I\OjR]V[Xg\[]\_faYccm\o\u\
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
B\LhShWT\b
W[[i
W[\h
AZEbFdHYJ[KZL\MaN\OdP\R\S\T[Z[[X^f_\`baZcbd\ebfXlTmcneofpaqcr\s[tduev[
Cm][s\
A\B[FbGZH[IfMcNeOcP]T]VcWSZZ[U\U][^g`fa[bac[eefZg\hcibodpcqdtmuXv[
@\CiGiOcVZWdXZ]V^bc[kbq]teuZ
CiDbG\VjWWchl\
mcog
@gBcCQFeG]JYK[M\O[UhVXW\XkZc[c]k^Q`ccgeSl[n[o[q]tZuk
BdH\J]Uc]dufvi
@cAhJcT\Zdc]vh
AhDbJcT\WYZdvi
A\BcC\DbJ\L\NaOcPcRWScUbZc\c_b`\cdh\mhs\uc
B\llm\
BkWZ
AbGbZb[V\c_bceeclY
[k
K\Vh`dj\
Wiqb
DhG[W]
@\B[C[FYM\O\PcR]T[V[WXZ[[[\\_Z`Zb]d[h\jlk\q]tZ
DbE[J\S[U[Wjl]
VeW[ZY[c]e_Ubdcbefjdm[pi
Ki_Yeb
][pi
@[C\L]We\d_hf\le
Z\]g^]pS
]gp[
@ZCc]Z_m
M\UZZ[]jedm\pX
pjq\
CeLaUbZc[Z]g_deYmZp[
lbqbthvd
W[lbthvf
@[A\BYNbOiP]QYR]SbYbZe[d^]_\`\b[cbebfcg\k[qZrX
O\S\Ylf\
Ogu\
F]OXSnVafZv]
fnsW
B[C[FdG]OiQ\S[YX`\cbfZk[s\vY
B[J]ci
OZ[c\dedug
B\C\DgGcJ\K[LZO[R[WXZ\[Y_d`bbZcXd\e\kfl[t[u\
AcDWGbH\M\V[W][]^[`\ackYvn
DiMeYd\b^ckTv\
DbGbHaN\Vb[d^dc\h]kgocv[
HbWma]kZ
BgGZOcY]vV
BfC[DbGeJ]LZM\O[QcR\VbWXY\[Y\[_bb[c\d]e]hbk\t\
@bAcB[CbGcHgL\N]PaQ[T]WbZ\\\^c`cbgcddbfagbibj]k\mcqcrcugvb
AVBeC[FaGdHhI[J[KeMWN\OhQbTYUcVaW\XhYdZ[\\]Z^U`bbddfgehfmXnZo\phrYscvh
M\[imc
A[CeE[F\JcKbMiOaPcS\TfW\Y\[\]f^\eZg\h\lemVngq[s[tSu\
CWHdJmTbYZoc
HWJ\S]WT`Zbnc\dZk]mcqb
@dOWPbU\W[Yd^mc\fclamZo\s\uX
H\WZ[f^[qbu[
@jD[Sb
MgWdg\u[
W\[euf
ehhcobpb
C\DXQcWZacbhve
@]BZC\FbH\IbK\N[U\WXXXYe^i_YabeZfZmdndoosfteu\
@]MaN\OiTbVZ[\c[mauc
FdO\QbUfW\nauhvY
BXHkOf[\\ae\m]tf
D\Ebdj
ChD\HtJkS[U[Y\c\d\f[lim[p]qcrQsXuY
HhJcd\
J\V\]V^]mln\o\p\
Ck
HXM\NiQbYc^dmarfs\
@dFhHgW[^[qb
B[NoOfT\c]fel[se
BcO]^ou\
Oi
@hF[OW^Zca
IYKfXbfcrj
AbKZM[VhX\Ygb\f[kalemcnXrcs]uj
FcJ[Ye]g`bfdhdrb
^[uk
CgUY]b
@UAUBbCrDbEcFcGdHXI\JdLfO\PcQcS]U\VjXcYY[i\e]f_p`Wa\bbcdeWf\gah\lYm\n[o\phqftbvj
C\IjOSRbWc_am]nco[pVt\uh
OkV[cdoh
AgO\Vd_Y
@eBrCTFWHjJdK\LZN\P[QOS[TcUdV\WWXb^V_cbZdZeVfSg[i[j]kglamXn[o\r[sXt[
AdCfEcFbGYHXIZJkKZMZOZVeWhX\[\]W^p_eb\cZffnmoZpYrZtbuWvf
@aD[HcQ\W[ZZ^ka[bXc\d[qZu[
Znp[
NXm\olse
BgWU[[efk\
^l
@\C]I\JeKiMg][^j`eebm[n[
CdFbKcfbsi
H\Wh
A\_cchedjbvd
D[OwW[e\uU
CbH[JoPaWZY[Zb[]]U^[_ZbecfebgfhZmjqmrTsYuZ
X\ui
DdHX
`baZei
CWD\HiOlUkVeXZ]b_Ze[g[hbl\mknZoV
B[EbG]I]KdXc]\cYecfkg]ldn]olqZsh
CcDcGbIgJ[KbMcO\e\gflandoYqgr]t\u\
AhBdC\FXHcJdKXQcS[T\WbX]Y\]T_[d\e]f]g\hfk\mcngqasatbuc
FYHjcd
AbC\DfG[Vc^[dik]
EXPbV\^[eZgbq[uqvZ
Gg^Wqg
CjJeM\Ne^e_edjuY
OlVY\]cds[
IaO[V\W[vh
B]Wj
@YB]HYOpScW[Y\]c`[ccmXnbonpbv\
@aAdD]P]^\`gbbc[l\
AbHiO[scu\vX
BZWm_\jbob
W\ok
PgTeVbYea]q]r[
@i_e`\
Hlt]
BZO[PbWoYa[]u[
BXG[O\V\Wl]\_[`bekuZvY
lju\
WeYde\lcug
AcCYDXHiMdORQXUXV[WcX[Z\[a]X^c`haYbYc]e[f[kftb
FaH[OrPbVXW]cee\sYuc
@cE\Rg^\
CZIbJXMYPdSjYc^aadcYf\ri
BkHaId
BiO]VdWd`ccYvY
DhGb
@dCZD\FaHVI\J[KbMcO[W[YY[X\\][_cbZehhbkclZo[pcqcv]
CiW\_beb
Ciec
@\BYD]FbJ[KcM]NhOhTbVhZc[\][cYf\h\jblboasZub
F\Wgpc
BaSeX\cfl]pc
Si]\^[octd
K\SiV]`]
@fAYBbCXEcFcG[HSKhMcN\O\QaSbU[VXXcYXZa[\\Z]\^d_\aYcdd]eYhblcmenZo\pbr]sZu\v[
@\BhCbGdIgK\McNfOlPaScTcUeW[Xd[Z^j`[agcGdofehdlc
@kDdFdIbK[N\S\UcV\W\]d^d_acPhdlcmgoapeqf
Y[cfe[
@YDWGWOY^\crlY
@hVc
Obcu
@TBdEZGiTeWeX[Y\Z[^Z_[a\bbcae\i\lqtb
@\A\^l
@dBhCiJ[Zb[\^Vna
ShWdl\rY
`hcX
Soc[
@\GdS\^\`bckeZlXt\
KesV
BcW[^g
@jCXFhV\WXYd]d`cbZcVj\
@ZBVC]GZIZOZa]cylWq[
B\GTMb`\cmlb
@aAbBeD\FYGeHcLeMbNcOiPeS[TZUhVaW]YeZc\f]a_ie[hYk]m[qitVuavV
BiCWDjGcHlKbMdNfObP[S\V\XZYf[g\\]\bieYhelfngoWp\qjrYthvk
@ZF]HYJ\LoNQORPZRQWjXc^gcfeZh[qbrfsktW
CVYbhdo\
Oiqc
@bC\FZS[T]V]Ym^f`]e[pZ
MZO\WfXkYZ^eh\jbp[
G[McOcUT`ee]f]hbmfpXqXsht[
@kE\FXRbZ[pV
NmVXWd`\
Eh
@[_gh]
`jjY
XV\d_Z
ClY\_Z
MmV[
LdM[NdV\Wb]\^Zdbh[ljn]qcv[
@bAeBkCdG]HiI[JcLYNZQaSdTbWTX\YXZY[Y\V]Z^V`\a]bccbddecgghXj[mendpdqTrYshtfuYvX
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
N\Y]\Z^i_Z`cqdtd
I\^Zphq\
VoW\\\
]g
[\\]ti
\i
_[hiq[
V[pg
C]RfY[
CgFZJYO[P\Y]Ze\X]]^ojdte
C\Ni_]lh
C[O\`m
E\Fop\
VZao
@[FlHVKZPbSkUb\\^Zgbhfl[m]vf
W]^il\
AbD\FbKWLhM\abe[mfnfub
LbNWOcWjYbaZkandoe
BcC]FbJ]KdL\PdW[[m`ehbj[obt\
BZC[FZGZHWKXLYM\ObPdTbUXVmW]XfYaZ\\W]b`iaecYd\ebg[h\iflWmbndoep[v\
OgVVW\^f`fm\n\te
TXVZ`\sh
OXVicbjZ
JbN[OVPbTcVeWdY\e\l\r\
V\Y\_dabmbqYtgu]
AlGYJWVYWiZ\a[cceWhbid
C]NgPbVcfd
J\]\uh
TdU\uj
a\m\njob
CdVhYb_da]minkobpZ
O\cg
F]V[Wb]gafe\qb
Jb]gp\
AcBfC[LZV[[]ehuW
CYIbJfNh_\
HbVm_\hc
Ck
McW][jtZ
Tc[]ei
@\AYB\C[DbEcGdHcK]LbMcNfO\QXS[TfW[XcYc[[]h^X`bacbecadge\fZhXkdmcneofpdqZrl
@bB\C]DdEeGgJZK\L[McNdQ\TbWYZ][k]d^\`gb]cYddkbl[mfofpir[tdubvh
LbWZZf[e`Ubd
@YXb]bcim[uf
@aOjVZWd]b
KbVgWZ][lcng
B[D[HeJYM[UbWiYb]c`bccmau\
C]Th]ae\rc
CeLnM\N\Ob]ea\e\n[obt[
K\VbW]Ya^cehm]n[ofs\t]
B\J\K\WgYb`be\
@\BdLcWY][^cacbfoiuY
CcD[E\FdHYIZJ[KaLcMcPcTbU]WVZZ[fadcZe\hkj]k\l\m\q\rZtcvc
B[FWIZKhLbMUP\ScWa[d]c^e`[adechak\m]oepdt\
NhW[r[tg
CeDYEcG]HcIbJcM[NXObP\U[VZWaYW[bccd[eVfZj[k\ljm\ncp\u\v\
B\L\WeY\ldv\
AYBWCZD[FfHbMaN]O\TgU\WZg\hclPm\qeu[vf
AdBfEeFcHYOdUcZ\[]^[_bcXlhneo\
AbBbChObW\`bvX
OZWlj\t\vd
BfWWl\
AeC[DcHcJcL\M[O\PfS\Ua\d_]`[cZe]fhl]meo\v[
AiC[Uamco\
PYS\flh\
DbHcJkM\P[WT[c\e
AfDeGdK]McP[QbRaT\WW[c][_c`ca\b\eff\hbjblbmbpaqbtcuc
@kASCeEdFcG]IdJ\KdNgPhQgRYU[VZWZXeYg\\^e_g`\c]ddf\hbicjekhlUqcrfs]tbugvk
AaCfD\H\KeP[SWXfYdZc\a]b_aace[fTjdlYmXnbobp]qYs[t[
EdF\NYa]llvf
AbEcSlVd_\`adchelZ
Mjl]
GbOh
DgG[MfSjWi[b\dcYu\
S]cld\lg
DWvc
C[ObXn]Y_be\fdoY
`We\te
DaVXWdebtd
CbEeLeNjOc[X`bh[lZqdt]vZ
AbDbM[OZVx[\\c^Z_Yu[
AcC\DZGiMbOcPbVhWY^\_ee\j\u\
EYHkSbY][]\efbuf
DiE[V]
A\CgG]IcJyOYPiQhSZTYUk[c]me\hglWmboapRq\rWsbuZv[
CkGZ`\ae
DVEcFdJcL\MmNbV\W\[b\W]b_ceYhdi\j\p]ve
H]N]UcVZ]de\h]mqt\uY
CcXYjgm\
Dp[Xhet[vU
L[h\lo
`f
Dd^dvT
@\Ee^k
A\E\G\L]N[OWS[VmWT[d\b]Z_dbbc\eZfrhUj\uS
NfObV\[\che\l[qet[
AeCYMe^Vvj
DiESGeHfJ]MbOXR]SbU\VcWZY[^h`[c[eUhYlZmZq]tdub
EkF\eihZj\lf
C[IdKhMZPcRyWY[Y]a_ee[fbj\l\pXq[tYvX
MZeZpWuq
AdDaS\Vl_Rfb
@\BhCVEZF\GXHgLdMbNUO\R]T\WKZZ[m\a]Z_Uj\kblVm\ndoep[qdr\s\ve
FbH[KbU]Zhsd
A\b\hdufv\
C\eht]
LeMYNiW\Y]Z]]]`\dbeelZ
`[ji
L]Mi
A]D\OdV\Wjcdtdv[
@\MaNgV\WhZ\]\^]e\j]pg
@cNZcYlm
^hlYqavb
AaGXIZOoViadcce[tbu\
CjDbHYN[Pc_dh]l[nTrhu[vo
CcGeJiLUPbV[Wre[lXtb
AdDZ[\vg
OYV\ej
DZE\Gg^de\lYvd
HcVie\h[q\touf
@cEbO\[Y\\l\ve
`]ekt\
AdC\D\KcM[OZV][W_e`ZejhkpgtXva
Ad`blhv\
@[AdCXGcHlIbK]M[N\O\P]Q[T][Z^s`ccceclVnepbqZr[sbtXufvm
N[`ll\r]
DbEZN\VY\\lgv]
`YeXpWq\tfup
A\BcC[MXVh^cc\h\t[
DUE[_ceifbl\tgv\
L\NhZeeqp]
GlMedb
AWCjDfFaGRNYOnS\VmY\^Z_m`Tccd\f]hSi[jflhn[o\p]qjrbuY
A\D[FbGaKaMaWbZ\[k\]]b^]e[hklZ
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
C\DcE\vT
cgt]
NiVYdZl[
Ne[j`\
`fe\tb
@eA\C]EcFfGbLiMfUbW[[V^[_a`Zh\mXn[oktau]vg
@bAZBdHbJ\N\OkWb[W^m_f`jdflWvg
DiN]ObROS\Wn\f`fe[fhubv[
N\[Zf]lj
CjD[I]_[dc
GdIbMhN[VZWY[e\beclg
AeC\DmH[IcM\OWW[[\\]^[`[d[edh\tdue
BhD\G[OfWfY\[\egjdlWvb
Mbh[mbpetg
DZWbZ\[go]vd
DZSe[Z\i]\_Z`caceZhjphtZ
D]EiTc`\ed
Rj[[md
MeNYRdZre[t\
D]WpeZvj
D\GbHiNaPZVZXbYc[\]b`cc\f\gcl\mfq\res[t\ub
BYKaPZT[UeWdXcYgZa]d`]c]hbmfnfocrb
UZoirb
BkHgeZg\m]o\
Hhm[
AaDcGYHWIVOXS\TaYX^\cvedfdgck[r\u]
DeH]IWfbk[ue
AbJbOZckuX
AdBcD\GfIcMcN\OhPaV\WY[c_[cSddf\ldncudvZ
DXN\cZdol[vW
AhD\JeMgOYVb`ccYdXgb
AZDbG\I[J[V\W[^g_\civc
d\vm
P\c\divQ
CcD\I\K\PcSfT[UbVbY[ZZ^\f[min\p[ub
GaH]NbPaSYU\Wg[Y]cc]limdob
B\Ud]\ehg\hcoUq[ui
PZcg
K\UdW\mgo\
CgH[JcMcQbWR[c]\`acbm\
Cj
Zh
A[B\DdGhJgKfNbQYTZZ][[^e_YcQf\lfqZuZvX
@gC\Ma[\^e_Z`[c[
JTMnZd^\bhc\f\kc
AbG\NhVd]c^\ceqf
CdG\J\M\S\WY\h^ce]q[
@eCXDgEgG[JVM\N]O\[\ceddh\vi
DdNaOeW\X\[lcclWv\
OeX\ch
Dhhav\
W]Z][hcZh[l\
B[GdIXJbL[O\W\\bl]mZnjs[u\
@nGbc[
AcCXD\Vfcg
SfV[
WZlm
EjVbW\^\e\jgvb
CYDWJcNcObV]W[_ccen[
Pdcelh
CcD\EaFcK\O[PcTbW[Yb[[]ed\f\hUjalcncqbucv]
@dC\FbJ\Pd^\_ch]llnbsbub
V]c\li
DbHcSblW
NcVg\b
B\CYDbKbLcNlPbT\X]ZX[b^\_d`[abbcc[f[g\hej]lfp\q\rZs\ub
@]AeBaChD\FdG[IbKcLZMdNUOgSdUhVgWYZb\Z]\^e_bhflfqYrZteu\vg
DZEdJbM[O[Sg_Zc\e]h]o]qcr\ub
UY]v`\m]p\
@\DdEeNdVoWQ]\_\heu]
L[MkNZS[
V\W\[k_\bel\v]
AZC[HZK\LdMeNZOfVZW\Zg[[]\`[aZbaemhflfvb
LcMbN\V\Wj[Z
G\I]NWPfVNWu\f_\`]cet\
A\Vg\a_dcbuh
CWJ\Ni_]lh
Div[
GfJgLjM\N\UbWW`]hf
NgWgc\
LgVeWXe\
D\EUM]NtZW[Y`XlZ
D\EgPhS\V[Wd[h^]b\le
N\^]_k
AiNZVkW[[Yb\ha
N\WiZbl[
CdD\E\F]H[JcNUOWV\Z\[d`jh]m\u\vb
A\B[CeFTGYH\JjPlSWWV]e`jc]vc
BdCfMfZZ[Y]Z`]
AgPZZ[[p`\
FdPh
NYlh
N\O\[Z`l
H[Za[e]\b\i[mhnbo[p\ua
O]mko\
B\D]G\OpVXWYY\`\cdv\
GZcgv\
OTcc
M]ObWo[Vlc
MZO]W\Z\[i\dv[
E]HeV\WYX[c]slt]u[
EcNdVcW[Ybcchblh
@WAdB\DXEYGYI[KZOgRZWeXWYgZX[e\f]c^b_WbjcdeZjikclZndo\p]q\rbs[tbufvg
G[OXcmv\
D\G\I\Vhcj
@[C\E\M[O\V\X\^d_\dbgcjdl]o\tfuj
@dP\^\ji
ClO]aX
BiCgOTS\Vfpe
FoHZQblY
@kMYO]V\X[[]ut
D]^\`Xccvk
B]Z\^W`ehdvj
@iNbW[]f_Yc[e[fdl[
@fCWD\NcVcX\[X\[]\^ZaccXeellp[tbufvZ
EnNWVdaZl]obvd
DdEh[[k\
@ZGfO\VbY\]aedpc
CjDSKhMdNgS]TYVbXhZh]X^e_UdhebfikZl[m]nXocqhrfsht\uf
DgE[FgH\MdZZ^gd[lio\
CgH\e\f\
Vh
@]CfT[VjW\_\p]
C\D\GXMbP\SeVYWc^\c\divc
@ZC\EkJhP[Vb\iaclY
@UCaDTE~HZM[N\O\P[Ve\Z`ka[cZdfp\u[
H\J\O[X[\\acclfbljnbpes\
@[BcC[DZE\FlGfHfI\N\QZXbZ\[f\[abc\ddfbj\l]qYu\vY
G[HcJdOb\\^g`Yhbk\lpqf
A[B[CTFqH\J[VZX[Y[[]\\_\cZd\gdh\lim[qive
O\ZUpr
U\ZemZni
A\GcJ\KcOZViW[^gabs[v\
EhjXvl
@mD]M[^X
@WDbGUW\\f]j`ccweZfelZuh
BVFbGbHtK]Qeeds\
Omq\
CbIeSYVb_]e\fl
Fdhh
ClG\Oda\
GTHZJbK[L[MiNbO[QYTXUcVWWSX\YgZY[d\\]Z^o_WcSeeflhXibj\lem[nVp\q\rXsVuevh
Og
DUvh
DgEdHYMeX]^e`Z
BZNcO[ZV`\l\pdue
B\CXH[TXW\[]eflmmb
@qDZK\L]M\NdWXX][[^Ydk
AbH]L\QgWjcUlYt\
BdGbHfQbXZs[
HlNcZZd]n[
@YDWKaMaO\PYSdTZW[Z\\Za\bdcbd[edf[h]lnncofqcvc
@\C\JZKZOhP\S\VWW]YZ[Z\[^c_Z`ea\bjc[d\jXl[mXnboeq[sbuh
@oBoDSEiFeGUHdJeO]PbSiT[VmW\ZY[U^b`\a[cbdjf\k[lgpZr[setZu[vn
@gJ\]e^\e]gcvn
AfC\DeF\IdKdMfS]TcUdVcWbY\Zd[Y\\]]^Z_hbccfe\hdq\r\ujvZ
fjl\
PnV]la
E\^hb[vd
ph
@dBbDZEjFYGTHgQYSbY\_\a[b]dmhjlh
RleX
QXVWWg_c`idbechclYuevb
AfBUC\EnFmH[JaKcLdOfRYWWXiYZ[\\Z_Z`daddZf\gbhfjfkdl[m\nYo[qds[tnunvR
@YGcN[_ctj
CbEdNbOdP\QWV\WZX[^f_]c]e[lbu]vo
ChG[VeX]Yblbvl
WeX[[ivU
CX[]\[efti
@hBcCVFbGSHeJ]LiP\ShU[WYXpY[[\\g]Y^e_\dlgbqbv\
HYV\W\Xb_efbsl
@YA[B\CfF\JYK[LZMdO\R\T[UYVcWiX\YVZY[T\U]c_raZbfc]ddegfkhZlYmcnapcsZtfubvf
BZLiW\kU
LgO\\d
Fi
@eCdDZE[GTHbI\J[K[L[M[OZR[TcUXViWhXVZg[\]n_e`\afb\cdeZffgZhgk[mbpdrZs]
B]WfhZt\ufv\
^X`bqh
D[FbH\O\`[h]qfvg
HcMbcZhj
H[QhX[[\]egckf
CbO\V]\]]cdYebl]pfvh
CjO[SXdX
@dBuCcDhE[GSIdJVNiObPiShTgXd[j\\][_[a[dkedfehbj\mcp\r[s\teu\vg
FZGnO\Yfa\dm
C[D]G\JcZe`XaXcddtuc
CbHa\d_il\
@nGaX]
UgVcjW
BkGRMcUcc\vi
JfNbZ\
@hCWF[GUH\KiM[OXPhScV]WZXYY\[b\\]i_\`ZbZc]enfhg[hamYoWpkqYsfvY
HTRbUhV\WX[fb[e[gclom\q\
FeHkd]
Xi
@kMZNbcfp[
FbH\N[V\W[aid\l]
EfaTh\
B\OYWk^\oa
@dCcGVJeVYWZ\hcalb
[]c[el
BfN[P[S]^[dZli
JWaku]
@kBRC\DdFbGgH[KWL[M\OZWkXZ[j_jbWcjedj]kbq\
@\GbM]NbP\TdVU_e
@\AbP\ScV[jn
BXCdDbEcGhH[IcLjOXUdWVXhZb[]^a_Xe\gfhfjjkTl[menboZqdtWvZ
@kF]G\HbJZK[TeWcXcYb]]aebgc[emf[m[o]pZ
A\C\GXPaScV[dofe
@[CdM\VZWZXcY]Za_ij\l[oc
@aCZYh\ce\l\
@YC]DbW\XbYd^Z`\eijhl\
B\CYEcRY\lfat[
ObShWZ
@VDkE[FgGcH[KeMgW[Zk`\dSg[lco[pf
@ZC[DXEsK]TbW\X]Yb[[`hdkedl]nbp[vg
FiVYae
CXFjHdZa
@fFeG\NdOdW[XcZb[[`dh\j\liudve
B\LdR]W\\nd]ffl\tZv[
\]kf
AdBWCZH\I[OgYb]eheu\vp
AdH[J]NiVZWj[\^ba[
C\D\EdHXJbN\WW[[lp
@lD]E]GfH\K\LbMeNeSnVSWY[[^]_]`ccadZhVjZljmbocpctZ
D\OfW\Z[[nhZlY
WXhj
ChYXc\
JU`]dhlcvb
@kA]C\DeEbF\H[JaKbLbMaScTbX\ZT[[\b]b`Zccegfbgahjlcobpdq\sYu]
@]Mc[[cbuk
EnF[d\
@\`i
CeFjXVZc^Z
C[FkGXI[KfMbN[OaScTZVeW[X[Yq`ZeXfdhZlbqbr[s[uX
@TF\NcQb[babb[cjechdjgn[q[
AbJjL\ObPbTcVbWeZ][]\[_XcjlUrW
@gB\FcG\KgLbMeN\ObR\V\[Z\\_gbZc[h[lgo\pgsat\
CgHY\\
@TAbBZE\F[G\JYK[ObSgUdWcYXZ\\b][^e_U`Ya[bZdYeZfbj]kelfmXnTo]pxq\res\t\uovd
@dAWCgDdF\GiH\J\MbNbOYPlS\U\VVX][c\i_d`caZdbe[h[ldm]n[rZtY
@iDRGbI[L\NdObSfTdVhWbYd\a_V`Ya\cflZnStVvh
@UA\CcKbLdO\P]VdWWZe^\cildng
C\PeSV[d^ccalZv\
DiJ\l\vX
@bDcNdVWW\\d_o`Zt\
GbJ]Wj[cl\vW
AbKlObP[SoT\WVY[^[_\`Zc[fZhel\oXrXs\
OfPZSiVdWYY]f\herX
B[H[WfvZ
@YBYC\D\LfMcOYUaV\Wc]hcfuf
@mc[
BdCYHdJ\OZ[o`Zb\ddj\qgt[u\vh
IgO]lc
GXLVV]W\cklc
FbcWlb
@bBYGYL[NZT\VYWiY\dYf]held
NdWelcnX
WdcclU
A[DfEbFbG[HbJbKbMbSiUeXdY\^X`dbcdchbk\mZobq[rbsbt[ubvb
BpCZD[EZHXJbKcM[SeT]UVWeXaZ][\`dbZchdXhdnjrcuavU
@cCeHVKeM]O\PcV]W\XeY\\\^g`fgdmcnXr[uZ
J\Zb[i
DfMh[R
Rf[V
BlM]R\Wg[Zeh
BZL\Uh[Z
DeK]OfV\vT
AeDYEiFiNcOY`Xcbdlkbrevc
H\JcU][hsl
B\DcFYHvJbK\MiZ\[bsZuevY
DqK\McN[PhQbTbX][k\c`]abkZvT
[j
UbZk[mj\s\v[
E\HjWZ[e^ddbvf
`\b\vh
TiWb
AeCcE\HdI]K[MbP\SYTeVYW[[c\a^h`dc[fZh[lZo\qbvX
H\Tlf\
AgC\G[VUWf\f`btb
A]PbVg[\`]agvb
CbD\H[IdJfKZOgPbR\SdVaWaYb[\_\ccdgekg\ngogqZr\sctYugvZ
GZIbLZOgVXb\dhr]v]
C\O\cjo\
CZJfShYe
LdV\Zd^]`cpgt]
CnPc
V\W][]dh
I[L]M[OqP]SbV[Y\b[cde]l\p\
B[NcOkW[cfva
Oib[p\
ci
FbJ]QgYdZb\d`ah\l\
FdQhYZl\
\g
ViWZ
Vg
B[DgGdIgJfR[SbV\WYX\Y[ZX^d_m`Ye\h]o\v[
B]DeGjJ\SeW[^[`bh[
CYJ\X\_t
D[Ju^[
CV_{
CgGcHYJXS\W\[[\h_ZrZ
A[CZDbS\Ye\[cer\
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
CbJ\O\VaWgYZabf\ri
O[P\^[`oc[e\
MaN\VZWb[Y]delv[
C]G\JnSYWZZa[X`Te[v]
CdFjVZW\[fv]
DaEbF\GZVmW\Xb\a^ce[gbjbp[ub
DhJiW\Zd[\h]
rj
BdWd[[c\mcu\v[
BiCcG[WS[[eZ
BbC\GdJ]M\T]Z\[Y_b`dejpYrbuYvX
BkH\R]WY
CWD]FbH[JlNYObP]WZZd[\`XbTcbdhf]h\o[p\
FfH]JTW[]cdn
D\F\H[J[W\Zg]]dblgvZ
Jh^[bZdT
C\DcJbNb[h_b`\k\l[
A[Wlv\
@\CcE]IbP\UcWdZb\e^j`fgcmdp[r\u\ve
CbJfZc^Vmivi
ChmZ
CWHbJiL]MdO[VeWXZY][`\dZeagbmdo[rbt]
H\JlT[
CZH]JyO[TZU[W[ZXd\g]
C\HcJZUhZ]e]m[
JZVhad
FbH\OhV[aZc\divb
OeW\[hc[lb
DYF\G\HcOZSeW\Y\Zc]Y^[_Z`occe\g\l\nbu]v\
@gBYDYJZScZj[d\\`ec[e]gZuZ
A]J\^X`eccnb
[gcj
@XS\`gc[
]Z`i
AjJbZb`Rgb
A\BZHcZW`i
Se`Uc[
WZYl
@[A\B\CTGYHdJ\M\R[ShUbVbX]YW[[\\^Z_\`gcbdZg[mbneoZp[rX
A[GZHbOjS\TdWj`be\hgrhsZtc
Si
DdOaVZW\`\cj
FcHfO[SlTYV[Y]`[cfl\nWqcrW
OWS[`mc\
H\V\`\nhsY
H\OWSg
KbPeSZsc
ViW\tZva
Pc`gmb
P]WZl\vo
GfNgP\W\Za[clX
VgWd`[cglZv\
H[f\n\q\sk
HiSdmZnaogv\
G\HcOfUkWXZbebg]
CXG\PVSdV[]Z`fcg
SUWS`\cdld
]j
SYVXWh
A\BbCZJZPZWXZ\[\^[`kl[
@iCWDaEbFXG]HUJ[KfP\V\WZZe]f^Z`Wa]d\effbj[lcmYnXpdqbsct\v[
@VC\HYJ]K[MmTeWcZf[\\b^]b[egfdg\hfpgsc
bbhh
KYl\olub
D\Oheb
@c]km\
@iEaFZR\^]`XccpYu]
F[Khn]
@XEjUbcee\
@ZF\KVMmRhX[[[]dh]pY
A]C]D[ESHfKfMSN[R\ZXbac[fkhblcoYpev\
DeK\MfSbT[XaZd\h]dhUoZpeqb
@kMY
K[NbUaXff\rh
@hE\F[bdpbsb
@ZKlMZ[ke[ga
@jEjMT
@i]\b\g\
F\HZNaW\[i
@bEZF\Kh][
@ZA\CbFcHcJaKcMZT[UXXaZ[]\^f`cb\c\dee[fZgbl\n\o[pbqfr\v\
BdC\E\FjHUKiQaW[^\gfp[
FVHrQ[
DWH]dj
E[FdHcK\WjZc]e^fd\
C]En]f^\h\jdp\s\
FaQ\[m
ChHY]U^cde
F\qZrh
@bCbKbM\T\WYYb\bc]ebffpdqZsZthub
@fD\HWJbK\WjY\^[fcg\lduh
@YNbZ][Z^\pkq[tZ
FdKfY\Z[[[\he\f]u]
FcY\[]\bef
D\Yc[]esf\h[pW
e\tk
HY[i
A]Dc[[\YeUfftgvh
E]FdHkOZVcW\[Ycbs\
FeHhW\s\
ReW]
K[qcsg
BZCZTiWZ[m
D\Hb]bvh
IbK\f\rm
DYHbR\]f`gdfld
JjUbf\lcmb
JjUbf\lcmb
CnH\JYK\WY
^\fhla
@]BWE\HVJ]NhOhP\S\UbVcX\[]\\]\_b`\cbfbhbiVjcmdnooZpbqcuZvc
VdW\_\jcqhs[
iZmon[oZq]
W[m\nWoo
N\mXnsoN
iZmkn\
NklW
K\W\ndoiqVsf
mVnsoUsg
Vc_facqbsYt\
@bBeD\KeMcRcVbWU[b\bbcd]j]kbn[qbsaufvZ
BdD\JgMqRTWY[[\]]]bc
[s
MXRd
BhH]M\[[\bkYqZ
@cBYMgZ\[k
BZEcFgL\M[QdR\V\W\abdfh\lZp\vd
EVFnQ\dgv[
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
AYB[GSI]OXV\We]Zcmedub
eg
Jn^Vu\
D\FdH\NbPdQ[lgnbo[s\
@dCdE[FdHbVb`lclhbvc
^i`Y
@]EgFbNeP]V\^]c[lXn[
BZC[DaFfIbJaKYLdOePeQZR\TdUWW\XfZd[d]c`bc\fYgchcn\oYpcrZt\
@bBcCcDXE[GfJ[KbLdM\N[R\SbTcW\XcYc[X]W^Weifajdlfmdn\sdtgvb
DdFcJ]M\OePbSaXeYj\[]e_]bcc\d[eZpcrYsb
F\G[VP`Wbddwg]la
CZDfOYZe_p`\b]cclfq\
V\Wb^b_heb
JhVc]b^dd[
Hln\
A\D[G\McO]PcWbYbZ[[X`ubbcbeZf]jVpcq[vg
GbLcOfVhWZ]em\ud
L[OYPuSXW]YW
V[[h\\cbvb
ChDbFeG\NbSbTdV\]\dYgghgjdlYqdvf
F\GeJa^gd\lY
FiHYqc
CYJaL\Y[[Z]\_ilevf
A]HcOhW[[gvb
F\G\HhO\bih[qY
DZEkGWH\I]K\LZNeO]PUVPZd^o`cbWcoe[h[jck\qg
VVW\X\dk
CeFhQcW\XbZe]Z^gh]l\nZq[
^k
CbFhH[
DbW\Ylc[
RiW\\\f\
Re\X
@cCXHZIiJ[KdN\O[Q[SfUcWZYb[[\f]\^bacdcebhdj[lanVo]qYrescvb
AbBgDaGdIbKZPbSZUcVe^bdYheq\tcvZ
Sf
fXrtsY
IVY\ceu]
IqJ\O\W]`\rZ
@YA[B\E\FbHgI\KdL]McNdP]QgRbUZWPYb[W\Z]d_Xa\ccdZfghcick[l[m\n\o\q\sduf
CoF\HcI[KbOcScT\VgXb]Zebibm\peqcse
FnHmJcNbc[l]rZ
O\Y[]lmbp]
F\HTI[T]Ykchfahdrhs[
HZTk
MbToY[c]r\
EZFjHfO\Q[S\Y\fUrY
CcIcliq[r[sZtfu]
ffsX
F\WWfj
K[Yb]m
m\nZuo
H\MaO[TeU]VfYc]b_\`\b\c[fohYmdocrduc
HhfZ
C]GdHcO]P]Q[SWTXW\XYYgZ[[\]d`ieYfdl[p\rcu\v\
mYn\uj
HQQdSX[]hlqW
YUck
JhNc
J[Si
CZD]GcHcJWQZSYT[VYYl[[`]fahmnjq]sduY
DcF\G\HXJfMnNjOfRaT]c\edmcpb
F]HWSgY]rY
SlcY
C[H[Qgfbhku\
Mled
M]ObT]U[VfWXYc[bfdh\kfqgr\
C\IcSahbqhr[
C\IaM\O[V\hdq\rcuh
JnT\]\fZmbrbuX
CseXhVs[
H\Ji
C[GcHXJZKeMZObPbUgVYWsXZYcZ][e^]`\c[g\obt[v[
CcDcFaI\J\KbOdRbT[WUYb`\c]ebfgh]n]qjsZt]
McOj`\fZh[r\
CWq[rk
ClFbHeJ]O[T\qVrcv[
KVWZ[fee
HgO]fYmirm
BjN\W\]bjanZ
B\JWM]N]V\ncs\
@dGg
Hbm]njo\
H\Zigd
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
OYTdWekWvf
`gbf
WcYir\
H\Uch]mcp[rh
ed
DZFcHaJbL\N\P\RZSdU[VZYY]c^\_\`\aacbeXg]k[l[n[p]qcrkv[
BcChGfHbJdL\QaTfW[]dcafhl\q\tev\
H\Sfh]rWsb
FbWpc\faq]r[
Hiqfr[t\
G[Hbch
HaJeSbacf[qg
BiH]f]rc
qerV
rh
CZIcJWWZXb]Zeeg\m\qer]
eihYpc
NbOaVeWZ\k
W]]dtf
B[D\HeKmWfY[Zc[a\c_\dbf]p[
B\Ko\[p[
KhW[YZ\\
KWWb[bed
DoEiH\
OeS\VfW[^[_e`\abcaf\p\rg
V\Y[rh
Vi
OZSZVjY\c\
V\Yg
G]O\SbV]Yje\rV
@YAfBcCeDXE[FaHUIcJcKbLcMdOfQfR[SdTbUeVbW[Yd[c\i]i^Xa[cef\gWiakblUn[qms\ue
@ZBbG[SfVfY\ifphq\u[
BgLYTbXcYfh[kbl[
AdH[cm
TgUfkcm\uc
ChV]^\cc
AeCeN]Yj`alb
@bCYJ]L\P\QcTWV]Z[[\\\_[a\b[ccf\j\llr\s[vY
@Zlg
GcM]NkO\PbWf[a]b^o_Zckl[q[r\v\
C[HeT][\b[c]dbll
OccieclZqc
H]cVlc
NUcclK
NUP\
@]GgMbNdO\PcTjZ\[b]c^facc[h\l\t\
CXMkTnVdWY[W][^d_\ach\li
CfJaN\PdTgVe[U]c^d_akblZ
[mkZ
Kceilb
eklc
Ei^\hbvc
@aG\Ml
CbL[Wq[b\[]bjbtd
GaTfUbVZWTYf[[def]g\l[nbodrb
Hbdblhog
OcWWli
B\DcEgGbHUKbL[N\OdScT\VSWYXbZY[d\d_a`daac[ebjakYl[ncodqZsctXu[vU
@dBdDkFbH\K]MeO\QeV\WfX]]\aYbac\dcfZlZmhnjokp\qXsbvc
H]Vh]f^\cbmYu\
KWmeofsau\
@]DkEgvO
a]dfe[lZuj
DbGcTdVVW[cbdch[vW
KnW\n\
\hcYt[
XYoh
C\DSEcFYJ[KnMYNcOWPeQ[S\TcYd[Z^[_[`]bWcVdne\m\n[oWpfr\tbu\vd
AbCfL\MdX[[d\\]Xcjm]o[pds[vb
CXDVJhXk\X^\ajdYf[hhl\mZnVoPv[
KXX]sj
CmH[
@]bi
DTMfQ\obvh
D{EdH[V]k\vX
D\GXSgcYdhfb
KVXh
XhoV
DhvY
D\FdGpH]S]XjdZhfmbn]pcvb
DeEXKcMXXb\dd[lhoY
@dA[BYCeD\E\HiJ[LbMXN\OdP\QbShTZV[Yb[c]\^k_UaYc\ecfjgihWlenZo[pXqlrgsYtlu\
Mbh\n[up
DZGdQ[Xb`Yhkvb
H\V\Xb[\bbvh
A[E\FbJ]OfP]ReVXX\[\\b]e^e_iacf\gZh\ldqdrcsZth
CdFdObRfSbWfYd\b]b^e`cafd\h\t\u[
NZVeW[aijX
VkW\
[Yei
@\AcBZCcD[FZHcJaKZL\OdQgR\SZT[Y[[\^f_cabbedcfZgbkbl[mXoZqcrX
B[DZHZJ\OXUcV\Wp[e^U_\a[bVc\d\g\k]n[o\p\v[
Ac^j
^[vh
M\VcWV[mbalev[
J[^nnb
AjJ\O]W[^V`bagd\
B]HTQmW]d\
@bC\DaJkO\QYYca\c\
GeWZ[k^c
C\ThU\W\
dh
JjVeWZs\
^\`g
CYHfO[U]VgWm[g_bkYsbv\
cg
A]HjU[qX
QdWk[\cbvU
HXJbQgWg
C]HUJbOXQcWa^cbjd\qbvb
A\CfHbJ\OZVh[Wdcl]rbtc
AYCZD]EfHLM\QZT\Wi^b_ea\bcd\gah\qqt\
O[^ibdq[
DeH]Qf]c^blXmbvj
OgWZ
Ja_g
OcVkWbbddW
V]am
A]D\H]Q[VcW\dgvl
AUC\DYEgHpJ[Q\UYVZWcX[[e]X^g`]c\ddebfbjdkYq[tevb
OkW[[g^c_\`T
D\HYJ]QhWd[c
AZCbDXFeJeLdM\QYWV[S^\a\bldqqaugvZ
VbW][h^gqc
QmW[q\
CdDoQaWf^Z`bv\
AiC\GYO\P\^Y`\a[e[
OcbW
[Ykg
Oh_Z
F]HlQbU[^Zbf
CgaT
Ch
BVHUQxWU[\`ZlZn\q]v\
HhWY[[
WobTv\
di
D[MdOhQYZb\bkdob
AaHbO]VmWdpa
FeHdO]WZ[gbcdeq]t\v]
@YB\HYJXOTQZV\WX[]^tr\u[
@YB\C]HUJ]LeOjQ]VdWS[]^]cgeghcp[vW
DWWYdivc
Wg
CYDSEcF\GcJfOYQfV\abc\djgfv[
O][Zvh
LZV][ivd
D]W[[iv\
W[Yil\ve
VjW\
[[vh
@\A\B\CYD[EeFdG[J\KjL[N[PbQdTYYg[\\a^\_Z`Zcbd[eff[h\jbpYr\u[
BdC[E]G[HXI\K]L[OfS\U\YbZa]cbbc\ekf\h\lbsYvd
M[N]T[UfXe]\^h
ErFZU]\d
K[OiQkU\WXd]sg
@XA\EtF]KYO]U\Y\e\
@fHgKcOZTfUjW\YZZ\^\m]
FoGbHVIcJ\KhOYQZRbTXU\VcWbYg[\^]`[c[edf\gbhcl]p\
DaOgW]v]
D\Yh
O\P\SdT\WZYic]e\
@eG[MgW\hdnbub
@\AcB\G\HdJYK[LYNcOaSbT\U\XbYdZ]^i_\`\dhgZjZk\p[t\vc
H\Pj
A[B\D[GgH\M[SdVeWbhdl\scvb
F]^h
BcDcFeG[NZVcWV^Ycbds
DfdX
AeB]CbDXF\G[HgIaMdO[PdTlWXXbYg[[\e^X`\cbdce[f\lhmcrXuevZ
Nb^]hh
N\^g
CcE\HbJ\KbM[ObSg[b\b^\c\daqcv]
BWWW^ovZ
O]Q[TZWrXaZ[[\^\ccec
A\BeCdD\H\JaOZTYVd[c^gacchdVjYndrnu\
Ib^ip\se
DZP\WXableugvb
NkOcPcS[`al[vd
W\d[vj
NeW[^V
YZZg
N[li
VZ[\cbdh
Hhf\pdsc
F\HYdo
SXedfrs[
FZMkS\V[W\^\
DcWZ^dbgd[
NfOiWZebl\ob
^gl\
^fb[
AcD]NeO\V[Whla
B]DgWe_\l\
B]GVdh
DbG\V\Wgv[
EbV[Wgk]t\v]
LcWV
B\X\Zeehv[
X\ei
OgWgZXebk\
GbObV[Whf\l]vZ
Ob_cmjoX
B[DcEcF]PiR]SZTbU\VbWeXYYZ[\]c^X`]ldrbta
EeH\JcLdN[OgS\ThVhWb\b`]abcee\hflQr]
PXll
C[PcVZ`fhb
PY`k
Rj_b
AeC\HZNbSZTeUcVcWXY\Zh[b]b^ja]bgdYgglZn[qfr\s]vY
CeZ\[a^eqf
TlW\Z\^[
AhCYD]WdZY^\
C\J[ThU[^mc\qdr\v[
AbNdWZZc]h^Z`[qe
A]OgW]ce
CcH[JhO[Zm^[a\
AeB\CdDcFbHcNcO]QfT\UbZ][\_c`aacbedbfbm\p\rctd
DfNfQiUgV\WX[d_bdckZle
bj
WX^]bkdflY
G\MZWU[\^ek]q\tm
W[Yhr[
KZV[W[Yor[
Ok`c
Mg
M\R\bi
@iA[CbEdFgGTIcJcLXMgQbR]VeWWX]YbZ[\W^\add\eXfZibjdlXmhnbocpXqgratkucv\
@cBWChFdGWJdKcNZPZQ\SfT\VYW\ZV]d^k_\`fa\bqg\hcicmenioapgqcrfsWtdui
U\ml
@[IiMYNcOTP[WmckgmjZmdn[ocp]qb
CZI\J[M[OWPiShWYXuYh[[_Vb\ceeXf]hfmVn[o\qZrpscu[
@\MmVi[\^Yb\qbu[
E]F\K\MlOgVmWX[Y^V`Zbcc\l\mgpTqZt\
M]Oi^\
BYCeD[EaL[MfV\WWYh[Y\c^bafc\e[ibjcocqctl
BdVkW[e]tX
CaJoXab\rc
C\E[FWJmMmP[R[S\TsUeVZWdYT\[acr[tk
JZOZTYX\]Zcie]hSm]nZq~rZsZ
O\qo
JZS[T[YZqWrs
DdUTV\]SmmuZ
@kE\O\VZ^e_\cWvc
[\eYr\ts
M\mj
K[NkVZXZ_bniqguV
C]LZM\OdWj[\kcn\q\
@\E]MXVcWUZd[Z^L_[bzfZg\j\qYuZ
W]n[uo
BfCXFgHiIYJ[KXL]MjNZOhPXR[S[TlUdVVXX[V\Y^[_c`haXbmcae\hgjanYo[qjrWucv\
@WBZCiEZFZH\I\JiKfMZN\OgRdU\VXYZ[\]Z_]`[bgc\e\fbh[mbniqbr\sZuk
H\MZO[W\XcYm^qb\qbsYuZ
CcIT
NZ^\ncqnuW
@hV\_]
JdOgX]gcmTt\uqv\
KgpRu\
@[m\nZup
J\M\OcWe]\^l
BZEeFgH]JfMgT\VbW\^V`\achoq\u\vU
O]VcW[Ze[U^VjiqetZ
@WAYBwEWFWGkHiI[JUKZL\OXPhQkT]WdX[Y\Zh[\\X]e_ZabbXcgdbenf[gjhhmWn\o\pUqWsbt\uPvj
AeCYEjFoHTIcJdK[NpOZPiTbUeVYWUXbYh[\]k^V_X`dalb[cWeifsg[h\m[q[rZshub
MoQZXZhUqjs]uZ
CrPZ
@[AeBQCiGXHVI\JiKbLoMoNfOePfR\ScTWUTV\XRZe[T\n^hcdd]eTibjcn[o\p[qdrWsctcudvW
BlE]HjJVOeQ[UcVWWeZ\[p][^e_hb\h]ibmZnbq\s\vb
W]Z\[l
@]InOXcde\
@eEeFeG]MgP]V\[\uX
C]HgKbOcVW]\h\mkud
CUHV^Z_eccqisitfuY
@jMb^\b\c]
G\HfJbL[MmO[TjUgWXZ\[Z]n^eakbUcqe]gYh]mcqYsf
CgJ\M\V\XY]Ze\mdotqguV
M[S\T\VcXuYgt[uW
W][i
F[en
VZXZgZh]s]t\uf
C\IiOYV[r\
A\^hhf
UYenh\meqbu[
BWWlv]
@fCfEgFgG\KbMrOeT\[]][c\eYn\o\q\rZtb
A\W]_p
VgW[a]qY
NceZmaqdtj
M\^k
MU^t
O\`beq
@hBZEfFmH\M]NhUfWY]bahcYm[sd
BgVXWb`flfuc
DbOgVgWb\]eYv\
@[A\EZI]JZMUNXVuWl[Y\h]\^[_gb\cft\
CgHZJbK[M|R[TYUbXb[X^Vb\cZe\p]q[u\vS
m\nZuo
@YA\BeCYD]MSOZQXVeWWZY[W^O_[a\brj]tcuVvc
L\V][i
F]KqMcn\
B\GbW]Yhcbdgvb
VYWk
Jm^[
H\MZW][\^Ybhd\tX
@pA]EYFZIcJ\McNYOmVZ]Y`\cZh\qZrZt\uj
@hEiMXbYv]
@eEWMdOjPdT\VYWgY\\\_Yb[e\nfo\r\uh
@ZBeC\HeI\JYKXMfOVQoR\V[XUYVZm[V\]]d^\`\bfcXeYgYhbjYldmbngqTr\tbuWve
B]HbM\QiVc[\^epeqS
Q\WhefsZ
BXJ\Zf
AdBYCcD\GWJbL\MXNiPbQ[R]S\TbUfVbX[Yc^Y_dacced\e]hdlcmZnfo[pXq[rZuf
L]NfP\VjY[Z[a\cWlXnZvY
N[VlWX\j^b
VVWYYg`chbnb
C[NcVoW\Y[\\^i_Zlc
ChF\\]m\njscuf
@bNgOnP[VsWdY[aZcX
@WA\CfFbNkTYZX_i`[a]c[hZnYuZ
@mAcBZCZDfEjFeGXIZJeNLPfQ\TjVOWcYhZp[c\X^b`ca\c\dYedg[jaljn\obpZq\s[uf
@VA]C[NgO\VnWQ\b^Z_c`ecVlVn\td
@mAhEYF[HdJcNZPbTVU\VWWlZ\^d`Xaffdh]idl[nmo\uZ
N\VUWXckle
@\CSGWJ\NYOcTeVYWYY[coh[l[nft]um
AbNYV\WhYb^Uc\hgub
@[C[F]NiVd]e^Z`SaecV
Ne`jc[h]n]
GkV[Zb]c^ccedge[paq]tZu\vh
BgEcZbhc
A[BZCcDYEbGZJWL[MgN[PZTVUQW[XaY\ZU[V\bbbcbdbeYhYjbmlobpkq[rVuYvV
@aG]HbKcTcUWVcWZXfYZ\a^]_Ycdjdm\oapctbv]
MYo\pftZ
C\L[MdV\^pd]hfjgmZn[obpXtf
@\ChE\F\M[OeU\\e]\h[
HfUlV\X\
V\WjZj^RbkgchglsnbpWq[td
@gCcD\EbMgRcT[VgXcY\\\]badd[g[h[jYlZm[oWs\ta
@VE\F\M\NZO\U[VdWd]g`[c[hhjbncogte
^jb\gkh\odp]
F\K]MgWXXqZc]a_ab\ccfagbhXjTlZo]tW
@hA\EhFcH\KbN\OaURVeWXXYY\ZR[\\b]W_n`]bgcdd\eYg[hXjemencrYt\u\
UeV]WgXb`fd\g\hcnas[
ZZmfncoh
U\X\mknboWpa
Ccmg
CdM]l\vk
NhVYWZ^da\dhh[
MbWY^]bbdilYp\
HmWwX[\\b[mZn]pdt\
nf
m\nYoi
EbFdG\M[Vb^g`ac\gblYrdsetevf
^Yvj
@bA[B[G[HWIcL\O\R[SXT\USVdWVY\[\^b_b`[fZibl[mgnbofpbqisctdu\vZ
FdK]WoX]Zbmanbq[tZ
mnoX
C[IYO]Vdo\q{t]
VRXm\d_dr]t[
CjXl][hgi\o[qhrWs[tU
CVo[qhr\
Mk]\b\mf
K\VSm\n\pms[
CTE]FdOY^Z_[`[chfYg]hXlbmXnZoWpWq~rSsV
CdY\l\qSrk
U[VX]\mho\
I\i\qZsZtt
I\WZhms[te
EdNeV[XZ_inhqX
K[OgV\We_f
i]m[oqq[
J[V\WeXW]af\m\nbodqYrZsd
^Zn\qh
Hkh]lco[qbsi
MbX]^\bkhZp\qf
Vk_Z
F\H\IZM]OgU\VXWfY\][_\c]e[jbmYnZogpYrnsgt[uh
I\W\jh
K\_en\ofpks[
@\Vgh\tf
C\InN\O\t[
Vlqd
Vh
CfVfXY_go[pVqXsf
ChJ]VWXZ\e][^Zg]m\ndojp[qZr[t]
I]VXX]]b^Z_\b\c]hbmXneokqlr[sc
HZIeO\VSWY]f_[`bbbh[mZobp\r]sftW
@\KxVeccp[sY
@\OhV[^focpa
]hm[
W\^g
Z]ph
WWmipZqW
@ZM[^t
Mkq]
mtn]oX
WYo\pl
@jK\W[
rcsk
@\HeNeSdWRZ\[d]b^dfch\kZlh
G[NdVZWYZ\lg
F]UgZd[\_ci]l\mfo[p\
WYZj_b
WZZhp[
A\CdDYEbF\GWH\JbLZMZN]P\S]TaXdZ\[]\c^YbXcdebfbhckZl\m\o[qZr\sbtgvY
ChWXc]fYsdtc
Jgcgsc
OVWWf[j\s[tn
cheWh\q[t\
E[F\X\[\\h_[cfg\hjtW
@\CdEfVmWZ\esYt[uZv\
ektY
CdcefjhhsYta
CbXh\[]\c[j\k\tl
BhV\\\fftY
C[OkVcahcZeci\t[
@\JdW\chegtZ
C[Hbtk
A\VWWf\bd]
C[O\a[tn
C\VdWd\ctU
CYWf_Yc]h]tn
Wbs]tW
Wi
WZtk
@bAbC[DdGaObPcSfT\U\V[X\Zb\\]]^Zbdf\gbhal\mboep]vc
eeoVuh
H[KWgfoj
DXvh
OPPnab
P[Sh
@[DmG\J]KeMbNeOcWVZ\[WaZbbdbh[
A]B\CdJ]X\\dc[f\hdtj
W[\]c[hisX
W\X\sdtf
B\C[HZM\S\VcX\eZfdjcl\qirZsetd
I\tx
VitY
fpl\qmrZsV
HZfQsotJu[
@\AcB]DZG]HZIaJhL]MUP[Q]S\T\UVV[W[XWY[[X\\]Z^X_]a[bVcbd[fXgghXibj\k\lZmUnVoVpZrXsUt[uuvW
AWBXD[HjIdWZ[[]c`fcUe\qcuX
J\OnWWcZuX
AlJWW\
B[OY[Tg]k\um
AeN\Oa`[uYvj
DhZ\[d]]`cb\e[gctduc
AZ[[e\un
JZU[ZY[j^dgkub
uk
AWCcO[Wf]f`bdeg\uS
AmCdJcN\WjZb[c]V`WcmeYn]t[ud
CZI\JlNbWeZj[c]b`Yclf]gdn[uT
D\uk
AgCbOeuZvf
A[H\I\JdN[OdRcV]WeX\Zi[g`cc]e\uS
CXIWJiO[[]cjeagYuXv[
OXc\ui
sZug
A\B}IjJ[OdT[Wi]b`Yg[iguLvZ
Ceqku[
B[C[J\W\evuc
NjOpWZ[QceuW
BWO\W[gZ
`ic[
AZCkOb`\a\d[
JjZ\geuX
C[Jeehu\
BcCbEcJ\OdQbRbSbWXY]ZZ]a_bdcffhblbr[ub
BUC[QeSbVgWk[\_dcadZfcldqbv\
B[CcG]HcSeTV^\ccfll\qcrY
udvh
AiScTiW\]c^Xfcl\vZ
J]Vdfkq\sZ
B[R]\ddcmcrbs[vh
eZhi
W\vi
B[P]V\WgZc[[]Y`bc\elf\h]m\v\
WZZheZ
W[ZZ^ceglb
@bAVEbFcG[L\NdObP\S\TYVcXb]b^\_e`ibZcYfcg\hcj\lanWo\qards[v\
H\Vb[jfflY
@\JdOc]blh
CrEcIXN[OdV]]b_Wc]rZsh
BXC[DYFXGhH]NbQZRcVaWpY[[V^X_d`\a[d]ecfekhlhqcrVs[vY
]achdZv]
DjV\davd
CYI[Od_d`ZcWd\qc
@[CUNYOi\g]e_WdWleq\vZ
@PGXW[c~e[j\lT
N[`\d[li
BcC\DbEcG\HcNVQiWW[\\\]\_YabcOdjedhWloqcujv]
D\NZlf
DcFcGhHbJYMbNZW\\]]\cWdXljqbtfv[
J[OaX\civb
DiIaNYOd^ec[qbt[
D[GdMb[ecedhe\f[lZmf
Yb_k
@cCbD\EaFjH\IaMbN[PZV[Y[ZZ]c^\adc[fbk\lRm\ocpbqYr[vY
@]CjDZEXGXHZK]NhQ]T\WbXbZ[[Z]e^h_Y`la\b[cYd]eXfjg[hblKrfsZtevX
VjW\
@d_dhit\
ll
CZJ\Np`\qd
@cD[IbJ[N\OcW[X\`ca]cZeihil\rf
@\CjEZHOI\JxNYOUQcSdT[UfVUWnX\YZZw[R\b]W_U`caWdVejf\gbh[k\lTp[rWt[u\
FgHZ_d
B[\]vi
@ZC\GVI\P\SaYOcjdrfdhblor[t\vU
Di\cv\
BgG[_ct\vc
CWN]_fcfq\
li
Qg
_Xh[
BkD\GYI[Ob`fccdoedrZtcvX
@aCZJ\KdNmO]U]Yd]c^i`aecf[h\l\marjsg
@\J\OcW[X\`Ua\fbhd
CmNhO\V\Zd[[_[`\e\hWl[qb
F\[jvd
J\`\lgva
D[Ho
NjV\ablZ
@cCZDYFgG[H\IYJ\KfOfPaQ]VWWcXnYd[b][_d`lacbccWeZfmh\ldqYret[ucvZ
G[`\chvd
H[K\W[Ze]b^chdo\ph
Zg
EZ^k
Dehnl\
B\HZNZUiV[W\Za^Zd\gbhj
C\Yp_\vZ
Yi_\
IbYc[\c[eff\h[mbo\pYrgt]vd
BjVaW[uc
@\BYDkOeVcWZY[[\\f`baaobu]vT
BbH\MSNcTiWcY][Xd\edf\hbjclfrdtdubve
GVSbc]
H[SdVXmYoqrZ
CiGcOcPbTPWhZ\[g^\u\
CmJ\T\XYY]]\lgteu\
HjWYse
@dVV_b
C[GhHZS[UYVg]e^fcdf[gglgmmn\qWs\
JgcM
HcJ\V[XZ\Z]lm[
Wm
_kc\r[s\tZ
Mj[U
_dnZug
OoVTc[
KhV\^\
T]lYod
K\W[m\onq\
S[Y[fZrg
U]e\l\vk
FdG\SVfir\
@WA\BhDdFdG[HZJbK[LZN\O\P[QYRdS\VlW\YXZY[g]f`cb[cYdeeefghYlemUocpps\tYuave
BVHe
cbnh
BeG\J[MXOYRfTjU\V\W[Y]Z[]\^h_\ebfch\kclcn\q\tZve
B[C\DaGbYc\ajgr\tZ
@WAbDbE\F[H[IbJnKfMYO\PeQ\SeTbUdW]X[YgZb\\_Z`\abcbdeehfbhfleofqXsctZ
^eh\s\tZuh
Q\Vpv[
H[TfUcW]h]oUrkvb
C[HgJ\\]]ehfoVpk
HbQbWZ[e
K]NdT\V[WcXcY][kdcn]q[
K\OhV\h\p]
AeHhY\^cc\e\f\hlrZu\
B]DWGaJ[McS\^b_dcU
KQm[nho[
KdoUpXs\
BkCgGfHXJeM\U\VhW[[W^b`cfchZk\man\o[q\
@\AYB\ChDcFbH[JiMmO[PhQbUZW\YZZd[k\\^ccXe\hXjikUlYmfp\r\tWuX
Uih\
GdQcScT\Wb]acUtc
@dBiFfHdJ]M[O\QqSd^\abbXcedbeehcj\kb
\Xth
B[HrJ\qhuX
AgBcCfD[EfHWJ\KdLfMcNhQ]VfWXXcYd[r\c_\`Xechbjdkblcncpcqcs\tYuVvW
J\M\Zr[e\Z]ahZkgt]
^cml
@ZDiEaG\W[Y[vd
Eg
CSDjE\db
]b`h
EjJaNbOd_\
C\H[T\UZW\c\l[skujvi
OfUj]\o\
C[KfU[]bh\of
A]D\O\X\Y\^b`ohfuZ
CYM[TuUWYvfZlZrY
UnmZr\u[
Pgv[
BZKbT[Uc[\dZsbuevu
UhWZ
DcElP[Y\^]uX
C[]k
ClJ\T]a[
H[Umm[u\
D\Ubul
U[khu\
A[HYIcV\Woqcs]tW
@wBhEaFYGYH\J[KdMVOZZ\\d]\`\a]bXccdee\gbh]idnbpZs[tZvZ
@VEYK[RZ[\ccdjgbnb
@cE]cW
BkEiR[Wh
@dETF\]cmd
@SRg
@[B[F\H[JaKfMgOfRiS\UZWZZf[\bghdnY
@bM\OdRhW\[\
Mh
B\CbDbFZGeHdIbOePbSfTeVdWgXdYcZd\X^X`Xb\ccd\iZlambn\o\qbrhtfvZ
@\AbBbD[EeGbIXJdLYMbR\SbUXVcW]YYZV\[^f_faefYh[k\o\p\rfsctfuZ
CbEbJ]MbNbVdXcYh[\`Xfbu[
CYWblcrctj
GlZ[^\
HgJXUb^]fbi\qjrW
C\DcI]O[P\SbVYYh_\egtl
IaJcM\ScYiZ\f[l\rct]
I\J\RgWdZc[[]Zl[
JiM[N]P\Te
J[M]NdR]V[WXZxlapfr]
Mg^ge[
J\K\Tc]er\uo
A[JeOcW[^n_\c\e[pbvY
@]JW^u_\c]e[vY
JO
Jh
JgWZ
CgK\LjVe[[]b^anf
C\Z\aj
CaDYJ[VZZc[[^qq]r\t\vg
@\BbHaJbMjSZWYZZ`efcr[ub
JnWZZ\
ej
WfZm\\
FdH\Wjmet\
@]H\J\K\M[O\Us]\^[g\mYofu]v[
HbUk^\
CbFcJ[`hc\edv\
ecki
W\[ik\
W\[ik\
L\W\[m\]k]l]
GcIbJ[OYYc[Xf]revk
@cC[DcHZIbJWKcLcNdPfT[UUXbYdZ[[[]Z_bcXdbfbhcjamenbq\resduevc
Wj`]t\v\
CjaXfbrZ
BcD[FcGdH]LcMbO]RbWbYi[V\\_lcfe[k[q\tdubvh
DdHbO\lXvl
@WG\H\I\Ofcml]
nhoZ
@aE\F\uj
W[[m\\^]`bcdvf
@\CeDZEiFmHVIfKZMaOWPZT\X]`[ajd\hbjclYnZo\pdv[
@dA\D]EYJZK[NkOhPXRcT\Y[[Yc[dbfihbmdo[rZsXub
@hA\O\Y\eml]rlsc
Picbeav[
oh
C\G\H\O[Y]csd\fb
BmC\\]^g_[cee[j[
Hbl\vh
A\BXCkDhEYFWHjJZNcOgP[SfUbYV\a^k_YbacXdoe[gbhYjek[lorcsbthu\vR
@[CaDjEZGhHeIXJ\KgL[McPbSdVeWcXfY[[\\e]c^]a[bccddefbg\hZkZlbm\nWp\qWrctYu[vb
D\GbVgl]
@gA\C\D\EaF[GZH\KcN[O\RcVdW]Z\]d^\cbecf[hbj\lfnVoZpcr\sftWv[
@VBcH\IcKSL\MdRdWY[bb\c]leq\sn
FcHpce
@qRZcX
KlnZ
Khpf
G\K]RZVyWUcms\
@YK\LjMhV\[\eZsYtb
F\KZRjV\WVZZ\\ebpdsWt[
F\HVJ]KaL\MWOeVWW\YYZ\^\`abjhim\n\pbqbsYt\
HbR\V[Wk]a
@YKhRY
KbcbsU
@\Mis\
EcLhM\RdVYX[Y\\s_cedlXpUsYtU
@lB[
@jB\c[
Yalj
@\H\LcV\[]\e^\_jhclYtfuevc
@\Z[_gfcobvc
Wh[\v\
A\^\_k
e\hit\
WY[[_Ztnve
HZUe_Whlp\qavc
BjObbbq[vb
@\FlHgI[JcKZL\MbObS[TZUUWZXb[b^[abbZcbf\h[k\mYnUo\p\qYr[u\va
@\CeEeG\HjI[MYQXWUXcZ\[Y\c^b_\aTd\gco[q[sRv]
EbF[HVJeV\a\ceecgaodsh
HYOg
DhH]d[v\
GgHQQlcZvZ
F[W\ZWdp
C\F[HkJZQeS\T\d[l[o\
DcHWW{d]vg
HgJc
FiHWJd_a
FZHbJ[OeW\chsd
BcHdJZO]Xbc]s]
FiH\e[
FcHgZY
Hh[[
FlX]q\
CZHRJcVcsk
Jr^Y
HeVfZic]
DfHZWf\[vg
Ci]U
HYVZZbagc[
BjHb
DaG\HeJ\MfV[ZY]dafdfvc
H\ck
HfMd
FoHa
H[Wn[dvc
BhCbD[E\F\HTJkKdM]O[V\YcZi[t\ce\
HTdk
OUV\Wim]o\
H\^[giu[
F]Hg
DccU
@ZAbBWGZHlKoLbPbQ\T]UXY\[X]]^Y`bb[cbh[jcl[mZn[o[r\s]tb
B\DbFeG[HYK\OePbRbTbVe`dcjh\ndo\qfudva
@\H[J]KeO\PdWZ`\cdjcnW
Khu\
HbJ\VhWYc\nhv\
CcWl
nk
`\nh
KlV[WWnLqbs\
K\O\^[`mt]
A[BbHZJfTbUiV\WjZ\_c`Xc[eZhdq]sbuavb
IpOVR]W]
@gA[BdCXDgE\F[GgHUIVJXM[OXPZQ\R]T]WWX[Z[[W\\]b^a_Za[b]cfhck\p]rbs\u\vZ
@\BoEbF[GXHZIZ]d^i_\a]bYcXdgfdh\lRpYv\
@\B]FdG[JWK[OjP\\\^d`kcYehk]ndpc
DdG[HZclhg
DjdY
C]DX`WcX
C\cie[
@V^[ci
@dFcJ\O\Sa^gcUlirk
@VDZGpcQd\
@XD[Gf[\c\dZe\
@fBcGbM\OXbgcgj\
DfW\X\cg
@]V[ckt\
AbCUDZHaIbJcK\L[OdTdWX^\_baeccd[q\tb
AXB\DSEgFbGXJZM\N\O[TbUYX\Z\]b^j_d`Xljn\qdrevY
@\ClDWE\GYH\U\VfX\]c^W_gabcmlbqfr\v[
V]Wf^Z_\l[q[
CaEiT\Yb]b^[lZ
C[Ha^]_[cWlj
^Zqi
B\^i`\
C]_nl\
LgW[
LgW[
B]FbGdHbTVU\XcZ\]cbbgahekbpaqbr\teu[
ClG\HYI\LhMfS[WUX\ZV]b`]aYbbdceag[hVj[lmm[nZoepdrcsXtbub
@[AYCZH[JjLaMZOXP]RcWdX\\g]l^Z_b`[bZeff\h]lbm]obpYq\rkt[uWv\
CfFbG\Mg\b^jtZ
DhWlX\c[h\tb
@\C\J\PeYlc\feh\jZrf
@ZMfPcbhlcmiue
BgG]L\M]X\]b^fodpfq\s\
Lmrc
AeDbGZLeMVWdZ\[Z\b^d_c`\ekkXq\tc
AfO\
@ZAcBaC\D[GZHNIZJbN]R]WUX\YZZ\[h\V]c^P_S`\bYcbdjeff[gVhXj\kll\njoeqcsith
AjCbDeHfJZOUUeVYWYXb\b^\_Z`\bfc\e[g]hXlZnhobq\tZ
@[HdM[W\XZ[\^bbrebo]q\t\uU
AcC[J\O\[U^\`YbjeXg\menbqXsktQ
A\MeWlYd[[^\c\hakZt]
@\DcF\I[M\NZP\ScWZXrY\[o]b^\_ZeZhclft\vi
LfWi^Y
F\Wqe[
IbM\Yw_Z
OhVYl]
aWdi
VTWxh]t[
@bR\W[\WfcmeocuZ
BcCfE\FVGvIbJ[KbO\P[QhRcS\UfVeWb[]^[aZcjdZe]g[h[jbk[lXocr[t\uavs
CgDiEhJcdd
A\F\JcXdo\phqc
FhHjOcQXV\Xf]]^fgdh]jb
Og^gc]gdo]
@iAbCWDbFgGXHfIgNdOnPiSiV[Yf^q_]`jaYcVh\iYlqq[rZ
AdSY^c`babcfqY
Om^a`\cZqbr[tS
AdCmFZH\S]Vc^d`dc[e[flg\h\l[
NfXU]becqm
V\W[Yf`bti
@ZGdVZWg^g_eclqctc
Fdceqg
B]E]JcWf[Yceenq[
Hc^YnWqc
[rtY
Oi`c
OVVsW[X\YX
O]WXXj^U`ecahhkuq\t]uZvf
@bB\DSFZGZH\IbJgK\LhMYOmPgQZRbScTeU[W[XfYi[e\e^X`ecieYkjlRmYnZqZrfsZuiv[
LqMYW[get]
lgqb
@]XQ_l
vq
H\^sqMub
CdVj
QgSbbce\l\
CeFhH\VcW]Xg
A[DcGjOZSdW\\\^fefhckbp\qbs[tbuY
DXEchr
H\OiV[hg
LVMcO\V\WZ][^]`beihakeo]q\r]tj
AeCdEeJ\KeM\OjRcVgWW[i\l^faZbUgXhTlVoZp]qlteu]
CmJcNdVdWeXXYV[Y_k`]c\harZu[
F[GbHfJ]MbWi[d^[_bbgefpZsWte
GXIcN[OhW[Xg]b^]_e`jabchhhui
AfEcJ[LYM\QdRbT]VkWXYb[[\c][^ja]bZebg\hZk]lYmYnYoZqprYsPtf
AbBWQnWYhcqY
@[BfCXDWHoIZJYK\L\MON\OaQkRfT\VdWWXXYp[U\t]Z^h_T`[bYc\f[hRi]jgl[mYnUoIpbqqrIsMt\ugve
B[CcLkWh[[bTe\lg
@cCZJYMhR[Zd[X\Xabd[ebh\pcthuY
C\MZNbO\PXYf[\cXe\hhlfm\o\p[qhrY
BbDgFeH[M[O\WpY][bbhd\khm\q[tcvW
CdI[KcLhVfWX[X_]`bb]j\kclfq\tk
Yh_Yc\
D\L[]bc]ecgcpcqjtcv\
AdBaHcM[W]^\hcpm
JgM[QSU]V[Y]Z][h\c^\_X`TcZhwlmm]o\u[v\
L\OmV\W\ch
DiE[FZJcMYOYQZV]WpYg^WbZeYh[kXlem[o\qar[t\vp
QcVsW[lXv]
VlW[se
ej
@cB]EeFsH[PbV\Y][\^\h]lZ
WZXX\Ytn
AbCdWfb\cge\h\uh
Mj[\
AcLiVdb\edkZv]
W][\th
MgOcPbR\W[ZX[f_gafcdghuZv\
Wq^\s[t\
@eBdC[GmH\J[OWWX^\`\coe\f]
C]G]HWIbJcK[MjR[UYV[WSXY]i^ZgXhYmvnlokqYsmtV
Hb[[bfd[fbljq\ra
AgYbr\
BcD[GbL\Q\RcW[[bcce[hftdu\
C]D\EdF]VWWdXp[X\W]e^T_Y`]c\eWh]oZpdqjs]thub
CQDYH[I[JYK\MkNkO[PZRWTaVRWYXpYX[X\Y]]^c_Yc\fkhWnhohqTrXskt]udve
C]Hfqbtc
AnC\HWJgP\[e]\^Vechl
E]Fi
XV]f^c_\eZlcmbpk
ektX
BVLyWY[\^[t\
BhP]W\^i`acYgfq[ret[
AZCWVyWW\dl]tb
@ZD]EdF\IgJfK[MfOaXeZ]]d^h_aaagajfkapdq[tN
AYOZal
tk
B]W\X\\jed
@eA\CcGfHdMgObPXSbYXagh]tdub
AgB[C\H\P]WV[k\diek\rcvc
P\YZqYrm
B\O]`[cneZh[
CYF]JcKZMiPbR\VpWY[\^a_j`jahbcccebg\h[p\qit\vZ
HYKe[ia[bbg[qm
B[[\\YeQk\tq
A[NbYb^n_\hYqbtZ
A[^lqZt\
C[Jlra
NjVbWa[Z\\h[lc
Od`Wbeqb
PcSWcZk\lj
C]Jg
CZat
LUW[eZtg
Oicc
G[JpMcW]^ibStcuh
AXBhF]J[KdM[NcOYWZ[ba\bmcZdcecq[rdt\
A[VXW\edtj
O\P\Va^hhhqX
^bb\hQkgqb
BfHXJfMYOiRbVVWY[Y^[_\a\bbcNe[k]mcn\qTuZ
AeBZCmDcHYI\JcOZUaWo^X`[bVeWgXhTl\o\
CiH\KTM[PcVmW]XVYYZb_lcdeXh\jbpd
B[H]WhZbp\vg
CeFdHjIcK]U[_XebgZn[
L][ht\
BZ[[`\th
AZDgEdG\JYNXO[V[W]]\^p_\afdWhdldrbs[tY
CcEhYZ[evp
UZW[YY]\hsm[r\t[
W\hh
Yd\[q\rk
BPGkIbJfOdWZ^Uc[ejm]pdq\tYvY
@iAYCUD[FfGLH\IeMcNUOlPiSgUcV[WVYr[Y^o`cacb\c\h\m[o[qcrlsbubv\
A\Og^f`b
CfE\FcJdMZN\OZVeWa\[]]^T_ca\b]che\fZg\hZndojqZr]tYucv]
_o
ARBXE\G[HROZPbQ\UgXV[k\d][^[b]cdebgcm[pZt]ulv[
LmWcZc^Wbeq[tX
CcJ[L\M\N]WuY\[gcbj\k\tYv[
FbH[JYX[Zdeflbp\scu[
WX[l
Na[\hh
@iD]E\FdGoH\I\KeM[O[Q]V\XdYZ[[\\hhj]lZr\tdvh
AWB]DbGeOZSZZ\[[^h`gaeo\qf
CaYR\j
RjV[[]b[l]
JhOd^[`ibYdT
JeWevg
B]KfReSaWZ[hb]fbnYqi
gh
CfHVIlJ\MXO\R\]bc\e\hcifqbr\ug
H\hZqq
ej
Hbk[vj
Mb[a^mh]k\l\t]
@fAlB\CYDbF\HWIZJ\KgLYMkR\S\VSWZXhYW[d\X]b^X_S`XaZbjcbdZe\fZg\hNmdnooipfqRr[sxtV
HkX\\\bgm\q\t[uY
IbQjWZ[X^Zedkdt[
MaPcS[UdXebmq\sbt\uZ
WZllnXud
@\CZI\JXMcNYOiVdXb[i`ea]ccechdmfqfr\tZucv[
CXD]GbW\ebh\r[tguc
IcL[O[P\VZWOY[_[ebf\rXty
BfKYMYReVhWd[ebdcchdpSqktX
[]ug
FbHjQ[[Y
BiH\McQcVaWZZe^\beg[pbqbt]
AZD][hu[
M]O]W\[X^]g\kkvf
IZOo
AYBgG[H[JWQeWZc[fYgZkZoZqlr[
AoOZvZ
^i
OlW\kb
HbOU`cqc
B]Hjpe
LbTgWb[a^\rbt\
ThWc
LiWW[[
AeDcEcGeH\PYR\S]VYWeX[YcZg\g^b_VbhcVd[ebg]hfiek\lZn]oXpcq\r\sYu\vf
AcCdJcW]tU
W\Y]\jb\t[
W\t\ui
ekhZibr\
CYOh\ctd
C\WiX]t[
\h
E\LhN\WV
CoJjZb^o`[b]edqY
JU[h\c
WgtW
Ylt\
A\HZW[Zb^X_]bke\p[
C\Jmt\
LgMaRYWZZT`[bjh]lcpb
Wb\Z_ee\q]s[t~
Oc\n]\tY
J\`hekh\iduk
\it[
hijX
M][\\[bih\pit\
efqg
A[B\Zd^jhcm\qh
J\OZW\Zj\\e]h\rb
P\Y]jh
DnG][TvZ
@[Bkcd
C[V]Wk]f_eecmaobrdtd
B\Ki
C\RTVdWY\r]bq\rj
B\V\W[Yk
AfB\FdKjMeU\^cc\lbmgo[s\
AgFdHcOWlc
I]K\PbUZV\WZXtYc]XfYsZuXvc
UZWcXo]ZmZu\
IkOZP\
InOWc\
NcOcQgWX^fuc
OdR[WX[d`jb\egncscth
HZVf^]c\sm
K[qcsk
RiWZ
BgW[
""".strip()
EXCEPTIONS: Final = """
0-d secure, will it pop up?	pin
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
amex is shorter is that ok	where_number
amex never goes thru	declined
an bhfuil gaeilge agat	language
and whats urs	who
annul	withdrawal
anything but card	other_methods
apply my coupon and charge it	reservation
are u my bank	bank
are we nearly there	how_long
are we soon finished?	how_long
are you an overseas company then	currency
are you for real	safe
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
bit dear isnt it	how_much
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
can two people be on it	someone_elses
can we cancel	cancel
can we forget about it	withdrawal
can we make it two payments	instalments
can you charge me next week	instalments
can you consolidate my debts	bank
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
chargeback how	bank
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
did the cancel work	cancel_later
did the promo code come off	how_much
did the school set you up	who
did u get my number	which_card_given
did u include the 00% off	how_much
did you get the nubmer	which_card_given
did you receive the long number	which_card_given
diolch	thanks
diolch yn fawr	thanks
ditto	assent
do humans read the numbers	safe
do i confirm now	reservation
do i get a box	order
do i gotta do this rn	how_long
do i have to	why
do i have to commit now	cancel_later
do i have to hurry	how_long
do i have to pay this	withdrawal
do i have to sign somewhere	where_to_enter
do i have until midnight	how_long
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
do not confirm yet	wait
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
does it have to be digits	formats
does my bank insure this	safe
does somebody real read this	who
don't charge that card	correction
don't like cards	other_methods
don't send me messages any more	withdrawal
don't you dare take that money	reservation
dont cancel	resumption
dont confirm yet	wait
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
hai	assent
half now, half later, ok go	reservation
has it been sent yet	order
has my bank answered	progress
has the voucher been deducted	how_much
have a nice weekend	greeting
have they stopped it for fraud	declined
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
how did u get my number	who
how did you get my number	who
how do i change my card	change
how do i enter my card	formats
how do i give you it	where_to_enter
how do i pay now	after_confirm
how do i verify my identity	bank
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how far	greeting
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
how to pay	help
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
i can't find that code anywhere	where_cvv
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
i take that back, no purchase	withdrawal
i told you that	other
i want out of this	withdrawal
i want to pay my bill	resumption
i want to start over	cancel
i was hoping for something cheaper	withdrawal
i will not buy	withdrawal
i will pay 0000, not 0000	how_much
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
is everything ok with it	progress
is fps available	other_methods
is it final then	after_confirm
is it final when i confirm	cancel_later
is it full payment only	instalments
is it in €?	currency
is it just visa	which_cards
is it more on amex	how_much
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it same as pin?	where_cvv
is it saved?	progress
is it the blue one	order
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
is that the final step	after_confirm
is that the last step	after_confirm
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
it came back as an error	declined
it doesnt like my code	declined
it ends in 0000?	where_number
it is a joint account	someone_elses
it is a visa	other
it is invalid	correction
it is my brother's	someone_elses
it is not on there	where_expiry
it is the long one	other
it is true love	other
it is what it is	other
it says error when i pay	declined
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was error, not cancel	resumption
it was on sale i think	how_much
it wouldnt let me pay	declined
it's a capital one, any issues	which_cards
it's a one-off, isn't it	recurring
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
it's freezing on this site today	other
it's no good like this	correction
it's not right moment for pay	withdrawal
it's not taking it	declined
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
let me edit	change
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
money's gone from my account	already_paid
mpesa	other_methods
mum call me back	other
mum says yeah	assent
must i sign something	after_confirm
muy bien	assent
my bank is barclays	other
my card has not arrived yet	bank
my card is damaged	declined
my card was blocked this morning	declined
my card was stolen	no_card
my english is bad	patience
my grandson normally helps me	patience
my husband's gone off with it	no_card
my info?	which_card_given
my mother just died	patience
my name has not h	correction
my name is bad written	correction
my name is missing one part	correction
my name is misspelt	correction
my name is misspelt there	correction
my name is spelled wrong there	correction
my name's wrong	correction
my order number is 0000	other
my payment bounced	bank
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
no wait, visa	other
no way lmao	other
no, don't go ahead	reservation
no, leave that	withdrawal
no, my name is other	correction
no, not now	withdrawal
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
nope, don't do it	withdrawal
not cancel!!	resumption
not going through with it	cancel
not going through, is it?	declined
not good w computers	help
not right now	withdrawal
not sure if i should	wait
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
oops, wrong button	resumption
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
please stop right now	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
pourquoi c'est refusé?	declined
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
say less	assent
says error, no idea why	page_trouble
scram	withdrawal
scratch the whole thing	withdrawal
see you next time	thanks
servus	greeting
shalom	greeting
shd i say confirm	reservation
should be capital letters?	which_name
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
spell mississippi backwards	other
squeaky floorboard fix	other
statement?	bank
still here, only slow	wait
stop asking me	withdrawal
stop everything	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right there	withdrawal
stop this now	withdrawal
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
the wreath should say grandad	order
the wrong thing was delivered	refund
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
turns out i need it	resumption
tusen takk	thanks
two loaves not one	order
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
what's this extra four dollars	how_much
what's your purpose	who
whats that, the safety number	where_cvv
whats the expiry for	why
whats the min donation	how_much
whats the number for barclays	bank
whats this for	help
when	other
when can i expect it	order
when do i pay?	how_much
when does it arrive	order
when i pick up?	other_methods
when is my son's training starting	order
when will it arrive	order
when will it come	order
when will it get here	order
when will it leave my account	how_much
when will the money be taken	how_much
when will you charge me	how_much
when's it landing	order
where abouts is it printed	where_expiry
where are you, i'm outside	other
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
which name r u talking about	which_name
which shop was this for again	who
who approves my time off	other
who are you voting for	other
who else can read this chat	stored
who is right	other
who is your bank	bank
who is your boss	person
who sees this chat after	safe
who sings this	other
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
will it be here before easter	order
will it be taken today	how_much
will it deduct now	progress
will short	other
will there be a message	after_confirm
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
yes, but on my other card	reservation
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
