"""What was learnt from `understanding/corpus`; `make model` writes it anew."""

from typing import Final

DIGEST: Final = "99908ccad0f80934ae70bd2bee780d1f"
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
BIASES: Final = rb"JOYOLJHNOPMOXPNPMOXLPNQ^MORUOKNLLOOPOMKMKPOVRJLMMJKOOLU"
FEATURES: Final = r"""
#$00>
#&cs>
#'exp
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
#<bay
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
#<boy
#<bra
#<brb
#<bre
#<bri
#<bro
#<bru
#<bsb
#<bue
#<bug
#<bul
#<bum
#<bur
#<bus
#<but
#<buy
#<by>
#<cab
#<cad
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
#<col
#<com
#<con
#<coo
#<cop
#<cor
#<cos
#<cou
#<cov
#<cpf
#<cra
#<cre
#<cri
#<cro
#<cry
#<cul
#<cup
#<cur
#<cut
#<cvv
#<dad
#<daf
#<dai
#<dam
#<dan
#<das
#<dat
#<dau
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
#<des
#<deu
#<dev
#<dey
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
#<fle
#<fli
#<flo
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
#<gca
#<gdp
#<gel
#<get
#<gha
#<giv
#<gli
#<glu
#<go-
#<go>
#<goe
#<goh
#<gol
#<goo
#<gra
#<gre
#<gri
#<gro
#<gst
#<gue
#<gui
#<gym
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
#<ici
#<id>
#<ide
#<idi
#<if>
#<iff
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
#<ist
#<it>
#<ita
#<ite
#<ito
#<jak
#<jam
#<jap
#<jcb
#<jif
#<job
#<jok
#<jr>
#<jum
#<jun
#<jus
#<ka>
#<kar
#<kat
#<kau
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
#<ko>
#<kod
#<kon
#<kos
#<kro
#<kya
#<lab
#<lad
#<lag
#<lak
#<lam
#<lan
#<lar
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
#<m-p
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
#<mem
#<men
#<mer
#<met
#<mic
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
#<mtn
#<mu>
#<muc
#<mud
#<mum
#<mus
#<my>
#<mys
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
#<oki
#<old
#<omb
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
#<pid
#<pie
#<pig
#<pil
#<pin
#<pix
#<pla
#<ple
#<plu
#<po>
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
#<si>
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
#<sty
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
#<toa
#<tog
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
#<usa
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
#<yan
#<yas
#<yea
#<yen
#<yes
#<yet
#<yo>
#<yor
#<you
#<zap
#<zel
#<zer
#<zip
#<zlo
#<zur
#<ça>
#<не>
#a's>
#aam>
#aar>
#aat>
#aba>
#abas
#abbr
#abi>
#abic
#able
#abon
#abor
#abro
#acce
#acco
#accu
#ace>
#aced
#aces
#ach>
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
#ad's
#ada>
#adab
#add>
#adde
#addi
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
#agal
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
#ais>
#aise
#ait>
#aith
#aiti
#aive
#aka>
#akdo
#ake>
#aken
#aker
#akes
#akfa
#akik
#akin
#aks>
#ala>
#alal
#alat
#alav
#ale>
#alex
#alfw
#ali>
#alia
#alic
#alid
#alk>
#all>
#allb
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
#anco
#ancs
#and>
#andb
#ande
#andi
#andl
#ando
#andr
#andw
#ane>
#anet
#ang>
#ange
#angi
#angl
#angr
#angu
#ania
#anis
#ank>
#anki
#anks
#anna
#anne
#annu
#anny
#ano>
#anot
#ans>
#ansf
#ansl
#ant>
#anua
#any>
#anya
#anyh
#apar
#ape>
#aped
#aper
#aple
#apol
#apos
#app>
#appl
#appr
#apri
#aps>
#apse
#aptc
#apła
#ara>
#arab
#arac
#aran
#arat
#arce
#ard>
#arda
#ardi
#ardo
#ards
#are>
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
#arri
#arro
#arry
#ars>
#art>
#arte
#artl
#arts
#arty
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
#asin
#ask>
#aski
#asks
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
#aten
#ater
#ates
#atev
#atew
#ath>
#atie
#atin
#atio
#ativ
#atm>
#ator
#ats>
#atsa
#atte
#atti
#attr
#atui
#atus
#atwe
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
#ayli
#ayon
#aypa
#ays>
#ayud
#b's>
#back
#bacs
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
#barg
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
#bell
#belo
#bene
#berr
#bery
#bes>
#beth
#bett
#bic>
#big>
#bike
#bili
#bill
#bin>
#bind
#bine
#bins
#bir>
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
#blig
#blik
#blob
#bloc
#blur
#bly>
#bmit
#boar
#body
#bols
#bona
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
#brin
#broa
#brok
#brow
#bsb>
#bscr
#bted
#bts>
#buds
#buen
#bug>
#bump
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
#caus
#ccen
#ccep
#cces
#ccor
#ccou
#ccur
#ceas
#ced>
#ceed
#ceip
#ceiv
#cel>
#cele
#cens
#cent
#cept
#cert
#ces>
#cess
#chah
#chal
#chan
#chao
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
#circ
#ck's
#cked
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
#cles
#clic
#clin
#clon
#clos
#clou
#club
#clue
#coac
#code
#coin
#cold
#colo
#comb
#come
#comf
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
#crim
#crol
#croo
#cros
#cry>
#cryp
#ctan
#ctat
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
#cusa
#cut>
#cute
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
#derf
#deri
#derl
#dern
#ders
#des>
#desc
#desi
#desk
#deut
#devi
#devo
#dey>
#dged
#dger
#dgy>
#dhaa
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
#dnes
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
#eans
#eape
#ear>
#earc
#eard
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
#eave
#eavi
#eavy
#ebit
#ebt>
#ebts
#ecal
#ecap
#ecei
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
#eder
#edid
#edis
#edit
#edo>
#eds>
#educ
#eed>
#eeds
#eek>
#eeke
#eekl
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
#egur
#ehal
#ehe>
#eigh
#eimb
#ein>
#eins
#eipt
#eir>
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
#else
#elsh
#eluc
#ely>
#emai
#embe
#embo
#eme>
#emem
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
#enda
#ende
#endi
#endm
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
#epor
#eppe
#eps>
#ept>
#epte
#eque
#equi
#eral
#eras
#erce
#erch
#erdr
#ere>
#ered
#eres
#erfu
#erge
#ergi
#erha
#eria
#erif
#erin
#erio
#eris
#erla
#erli
#erma
#ermi
#erms
#ern>
#erna
#erne
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
#está
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
#exam
#exce
#exch
#exec
#exit
#expe
#expi
#expl
#expr
#ext>
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
#flak
#flat
#flav
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
#foun
#four
#fran
#frau
#free
#fren
#frie
#froz
#frus
#ften
#fter
#fuel
#ful>
#fun>
#func
#fund
#fusa
#fuse
#futu
#fway
#gage
#gain
#gal>
#gali
#galo
#gan>
#gaps
#gary
#gate
#gati
#gave
#gay>
#gbp>
#gcas
#gdpr
#gebe
#ged>
#gel>
#geld
#genc
#gent
#ger'
#ger>
#germ
#gerp
#ges>
#get>
#geth
#gets
#ggy>
#ght>
#ghts
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
#givi
#gle>
#glis
#glit
#glut
#gnal
#gnin
#go-a
#goes
#gohe
#goin
#gooo
#grab
#grac
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
#gué>
#gym>
#güve
#h's>
#h/ye
#haar
#haba
#habl
#hack
#had>
#hady
#hahi
#hair
#hala
#hall
#halt
#hame
#hamp
#hams
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
#hill
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
#huma
#hunk
#hurr
#hyph
#iabl
#ial>
#ian>
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
#ient
#ies>
#iet>
#ieve
#ife>
#iff>
#ifi>
#ifie
#ift>
#ify>
#igat
#igh>
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
#ilit
#ilk>
#ill>
#illa
#ille
#illi
#ilm>
#ils>
#ima>
#imal
#imbu
#ime>
#imer
#imes
#imin
#imit
#imme
#impo
#ina>
#inac
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
#ion>
#ione
#ionp
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
#ircu
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
#ist>
#ista
#iste
#isto
#istu
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
#ive>
#ived
#iver
#ives
#ivid
#ixa>
#ixed
#ixte
#iya>
#iye>
#iyor
#ize>
#izum
#jam>
#jcb>
#ject
#jess
#jiff
#jobs
#joke
#joki
#july
#jump
#juni
#junk
#just
#k's>
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
#kies
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
#lais
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
#laus
#laut
#lave
#lavo
#law>
#lay-
#lbac
#lder
#ldi>
#ldy>
#leak
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
#les>
#less
#let'
#let>
#lete
#leti
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
#lmed
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
#lor>
#lorr
#lose
#lost
#lot>
#loty
#loud
#low>
#lowe
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
#lue>
#lued
#lurr
#lut>
#lute
#lve>
#m's>
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
#mann
#manu
#mar>
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
#matt
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
#mise
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
#mmmm
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
#mpul
#mput
#mrs>
#mrw>
#msg>
#mtn>
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
#natw
#nce>
#nced
#ncel
#nch>
#ncin
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
#ndee
#nden
#nder
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
#neat
#nece
#nect
#ned>
#need
#nega
#nely
#nen>
#nepa
#ner>
#nere
#ners
#nerv
#nes>
#nese
#nest
#neve
#new>
#newa
#next
#ney>
#nfir
#nfre
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
#nix>
#nked
#nkno
#nks>
#nles
#nlin
#nly>
#nmo>
#nnis
#nnoy
#nnua
#nnul
#nnum
#nobo
#nock
#none
#noon
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
#npay
#nput
#nry>
#nsat
#nsen
#nseq
#nser
#nsfe
#nsiv
#nsla
#nsor
#nsta
#nstr
#nsuc
#nsuf
#nta>
#ntac
#ntat
#nter
#nth'
#nth/
#nth>
#nthl
#ntil
#ntin
#ntir
#nto>
#ntra
#ntry
#nts>
#nual
#nue>
#nuh>
#nule
#null
#numb
#nurs
#nute
#nuts
#nuz>
#nval
#nver
#nvin
#nvm>
#nvoi
#nzd>
#nzo>
#o-ah
#oach
#oad>
#oade
#oadi
#oaf>
#oan>
#oard
#oast
#ob's
#obbe
#obbi
#obbl
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
#ocor
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
#olen
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
#oncl
#ond>
#ondi
#one-
#one>
#oned
#onel
#oner
#onfi
#onfu
#ong>
#onge
#ongo
#onie
#onli
#only
#onne
#onor
#onou
#onpa
#ons>
#onse
#onta
#onth
#onti
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
#oom>
#oon>
#ooni
#ooo>
#oops
#oor>
#ooth
#op's
#opay
#ope>
#open
#oper
#ophe
#ops>
#opt>
#opti
#opup
#opy>
#orab
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
#orry
#orst
#ort>
#orte
#ortg
#orth
#orti
#ortu
#ory>
#ose>
#osed
#osh>
#oss>
#osse
#ossi
#ost>
#osta
#ostc
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
#oys>
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
#papa
#pape
#para
#parc
#pard
#pare
#pari
#part
#pass
#past
#pat>
#patc
#pati
#patr
#patt
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
#phe>
#phen
#phis
#phoe
#phon
#phot
#pick
#pid>
#piec
#pien
#pies
#pill
#pin>
#pink
#pinn
#pins
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
#poli
#polo
#pols
#pon>
#pond
#poof
#pool
#pop>
#popu
#pora
#porc
#port
#pose
#poss
#post
#pot>
#poun
#ppea
#pped
#ppen
#ppin
#ppl>
#pple
#ppli
#ppos
#ppre
#ppro
#pps>
#ppt>
#pra>
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
#prov
#prze
#prüf
#pset
#ptch
#ptin
#ptio
#pto>
#pull
#puls
#punc
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
#ques
#quic
#quir
#quit
#quiv
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
#raud
#raw>
#rawb
#ray>
#razo
#rby>
#rcel
#rcep
#rch>
#rcha
#rchi
#rda>
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
#ream
#reas
#reat
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
#reme
#remi
#remo
#renc
#rene
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
#rey>
#rful
#rgai
#rge>
#rged
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
#rima
#rime
#rimi
#rin>
#rinc
#ring
#rint
#riou
#rip>
#ripe
#risk
#rite
#rity
#riva
#rive
#rked
#rket
#rkin
#rks>
#rkçe
#rlap
#rld>
#rler
#rlin
#rly>
#rman
#rmat
#rmin
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
#rrec
#rred
#rrei
#rren
#rrib
#rrie
#rrin
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
#same
#sant
#sati
#save
#savi
#saw>
#sawa
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
#sens
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
#stra
#stre
#stri
#stro
#stru
#stuc
#stup
#stur
#styl
#stá>
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
#sunu
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
#swor
#symb
#t&cs
#t's>
#t've
#tab>
#taba
#tabl
#tack
#tact
#taff
#taga
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
#temi
#temp
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
#tewa
#text
#tgag
#th's
#th/y
#than
#that
#thdr
#thef
#thei
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
#tial
#tic>
#tica
#tick
#tide
#tied
#ties
#tify
#tig>
#til>
#tim>
#time
#tin>
#tine
#ting
#tinu
#tiny
#tion
#tip>
#titl
#tive
#tle>
#tled
#tles
#tlin
#tmen
#tmrw
#toas
#tock
#toco
#tofi
#toge
#toke
#tole
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
#town
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
#tsap
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
#tudy
#tugu
#tuit
#tuli
#tung
#tupi
#tura
#turb
#ture
#turn
#tus>
#tuto
#twes
#twic
#twin
#two>
#tyle
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
#uddl
#udge
#udio
#udsm
#ued>
#uel>
#ueno
#uer>
#uest
#uffi
#uggi
#ugh>
#uick
#uide
#uire
#uit>
#uitt
#uity
#uje>
#ukra
#ular
#ulat
#uld>
#uldn
#ules
#ulle
#ulli
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
#unuz
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
#uris
#urit
#urna
#urne
#uro>
#uros
#urpl
#urpo
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
#usti
#utch
#ute>
#uten
#uter
#utho
#uto>
#utoc
#utof
#utop
#utor
#uts>
#utsc
#utst
#utte
#utto
#utur
#vacy
#vale
#vali
#valu
#vat>
#vati
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
#verl
#verr
#vers
#vert
#verw
#very
#ves>
#vez>
#vice
#vide
#vinc
#ving
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
#wed>
#wee>
#week
#wels
#went
#wer>
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
#wth>
#xamp
#xcep
#xcha
#xecu
#xed>
#xes>
#xit>
#xpec
#xpen
#xpir
#xpla
#xpre
#xtee
#xtin
#xtra
#xxo>
#xxx>
#xxxx
#y'al
#y's>
#y-by
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
#yet>
#ying
#yle>
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
#ysel
#yuda
#yup>
#yyy>
#yyyy
#zahl
#zapł
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
#ürkç
#üven
#łaci
#русс
#сски
#усск
#عربي
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
0
0 $
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
00 can
00 digit
00 digits
00 dollars
00 for
00 in
00 is
00 minute
00 n
00 not
00 off
00 only
00 times
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
^ approved
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
^ clear
^ close
^ code
^ come
^ complete
^ confirm
^ confirmation
^ confirmed
^ confirming
^ confused
^ contactless
^ copy
^ correct
^ correction
^ could
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
^ deixa
^ delete
^ delivery
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
^ ec
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
^ everything
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
^ find
^ finish
^ fire
^ for
^ forget
^ forgive
^ forgot
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
^ google
^ got
^ grand
^ guess
^ gym
^ ha
^ had
^ haha
^ half
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
^ husband
^ i
^ iban
^ ich
^ id
^ if
^ ignore
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
^ live
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
^ mistake
^ mm/yy
^ moment
^ money
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
^ near
^ need
^ never
^ new
^ next
^ nice
^ no
^ nope
^ not
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
^ parking
^ pass
^ password
^ patience
^ pay
^ paying
^ payment
^ perhaps
^ pick
^ picture
^ pin
^ place
^ play
^ po
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
^ raised
^ read
^ reads
^ ready
^ reason
^ receipt
^ red
^ reject
^ release
^ remind
^ remove
^ rent
^ repeat
^ replace
^ replacement
^ rest
^ retain
^ reverse
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
^ see
^ seems
^ send
^ sent
^ service
^ settle
^ shall
^ she
^ should
^ show
^ shut
^ si
^ signature
^ single
^ siri
^ site
^ skip
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
^ top
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
^ went
^ were
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
about stopping
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
account which
account will
account with
account without
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
add card
add coffee
add dozen
add it
add one
add something
added
address
address for
address is
address looks
address of
address you
adds
adds up
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
after declined
after each
after i
after last
after lunch
after my
after paying
after payment
after salary
after school
after six
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
again cancel
again for
again from
again i
again in
again it
again later
again next
again thanks
again to
again with
again without
against
agb
agb $
age
agent
ages
ages $
agian
ago
ago $
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
all i
all in
all is
all looks
all my
all of
all ok
all on
all over
all questions
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
already sent
already taken
alter it
alter name
altered
altogether
always this
am $
am 00
am all
am at
am back
am cancelling
am clumsy
am coming
am doing
am done
am driving
am eating
am fine
am from
am going
am good
am having
am here
am home
am i
am in
am known
am leaving
am losing
am lost
am mad
am new
am not
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
am secretary
am senior
am sick
am so
am stopping
am stuck
am sure
am telling
am trying
am upset
am useless
am waiting
am wary
am wavering
am with
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
amount i
amount in
amount is
amount my
amount was
and
and $
and 0
and 00
and all
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
and half
and i
and it
and keep
and my
and name
and need
and no
and not
and number
and numbers
and owe
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
and year
and you
and your
angry
annoying $
annoying me
annual
another
another $
another bill
another card
another chance
another currency
another day
another go
another name
another payment
another person
another time
another way
answer
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
any hidden
any human
any idea
any jobs
any money
any more
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
app is
app somewhere
app will
app yet
appears to
apple
apple pay
applied
applied $
appointment
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
are after
are asking
are at
are back
are bad
are bot
are correct
are doing
are done
are fine
are from
are funny
are human
are last
are machine
are mine
are my
are not
are only
are right
are robot
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
asking
asking for
asks
asks me
asleep ?
assist
assuming
asterisks
at
at $
at ?
at all
at any
at atm
at back
at bank
at bottom
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
ate
ate my
atm
atm $
atm ?
atm did
aud
aunt
australian
authorise it
authorise payment
authorised
auto
auto pay
autocorrect changed
autofill
automated
automatically after
automatically or
autopay
autopay $
away $
away from
away now
away what
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
back where
back which
back's
backing away
backing out
backwards
bacs
bad $
bad ?
bad if
bad sorry
bail
baker
bakery $
bakery ?
bakery got
bakery is
bakery need
bakery on
bakery or
bakery start
balance $
balance first
balance has
balance is
balance when
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
bank charges
bank closed
bank code
bank do
bank for
bank has
bank have
bank holiday
bank if
bank information
bank is
bank know
bank letter
bank name
bank need
bank needs
bank never
bank or
bank page
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
bank told
bank transfer
bank wants
bank's app
bank's card
bank's name
banking app
bar
bar $
barclays $
barclays one
based
be
be $
be 0
be 00
be ?
be all
be another
be any
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
be debited
be delivered
be difficult
be done
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
be less
be long
be looking
be mad
be mine
be more
be my
be on
be over
be paid
be paying
be possible
be quiet
be ready
be right
be so
be split
be sure
be taken
be that
be there
be tied
be true
be used
be very
be wanting
be with
be without
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
been charged
been deducted
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
before it
before month
before my
before number
before or
before that
before was
before you
begin $
begin again
beginning with
behalf
behalf of
behind $
being accepted
being charged
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
best $
bet $
bet you
better
better i
between me
between month
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
billing
billing me
bin
bin it
bind
binding
binding $
bingo $
birth
birthday $
birthday or
bis
bit
bit $
bit by
bit do
bit is
bit more
bit of
bitcoin
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
block my
blocked
blocked $
blocked by
blocked my
blocked or
blue $
blue bakery
blue card
blue moon
blurry
board
body
boo
book
book another
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
both times
bothered
bothered now
bots
bots $
bottom of
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
bread
break
break $
break down
break is
break it
breakdown
breakfast
bridge
bring
bring anything
bring it
bring money
bring payment
bringing
broke $
broken $
broken when
browser
bsb
bug
bumps
bus
bus $
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
but here
but how
but i
but if
but is
but it
but make
but my
but name
but no
but not
but now
but number
but ok
but put
but send
but that
but there
but to
but use
but wait
but what
but yes
but you
button $
button for
button or
button to
buy
buy $
buy it
buying it
buying this
by
by $
by bank
by bit
by card
by chat
by check
by direct
by email
by expiry
by friday
by itself
by me
by message
by mistake
by my
by now
by one
by paying
by phone
by standing
by step
by text
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
cad
cake
cake $
cake ?
cake after
cake but
cake is
cake or
cakes $
call
call $
call about
call it
call me
call to
call you
callback
called me
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
can bank
can be
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
can pay
can payment
can person
can proceed
can return
can see
can stay
can still
can they
can two
can use
can we
can you
canadian $
cancel
cancel $
cancel after
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
cancel then
cancel this
cancel was
cancellation
cancellation $
cancelled $
cancelled by
cancelled it
cancelled one
candles
candles $
candles to
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
card already
card and
card anywhere
card as
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
card instead
card is
card issued
card it
card keeps
card last
card later
card lost
card machine
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
card only
card or
card out
card over
card rather
card reader
card says
card seems
card should
card sorry
card still
card that
card thing
card this
card to
card too
card use
card verification
card what
card when
card where
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
case
case $
cash
cash $
cash advance
cash back
cash machine
cash to
cash when
cashback
cat
catch
catch $
catch it
cats $
cent
cents
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
charge on
charge only
charge that
charge yet
charged
charged $
charged ?
charged again
charged already
charged as
charged at
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
chat window
chat with
chats
chatting
chatting to
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
chip
chip and
chipping
chipping in
christmas $
circles $
claim
class
clear
clear $
clear my
cleared
click
click $
click something
click to
clock
clone
cloned
close
close my
close this
closed
closed down
closed my
closed that
cloud
club $
clue
co
coach
code
code $
code ?
code again
code and
code as
code be
code belongs
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
code has
code i
code in
code is
code kept
code my
code of
code one
code or
code out
code so
code there
code too
code was
code where
code with
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
come
come $
come again
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
comes $
comes after
comes from
comes to
comfirm
comfortable giving
comfortable going
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
company does
company is
company you
complain about
complaint
complaint $
complete
complete payment
complicated $
comprends
compulsory
compulsory $
computer
computer ?
computer person
con
conditions
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
confirm twice
confirm what
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
cookies
cool
cool $
copied $
copy
copy it
copy mistake
copy of
corner
correct $
correct ?
correct card
correct i
correct it
correct leave
correct name
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
could have
could i
could it
could my
could not
could we
could you
count
count $
count me
counter
country
country ?
couple
coupon
coupon from
course
course $
course ?
course start
cover
cover it
covered it
cpf
crack
crack on
cream
create
credit
credit card
credit note
credit possible
credit score
credit union
credited to
crooks
cross
crosses
cry
crypto
culture
curious
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
cvv
cvv $
cvv ?
cvv on
cvv when
cvv0
dad
daft
damage
damaged
danger
dangerous to
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
date i
date is
date must
date not
date of
date on
date that
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
days to
de
deadline
deaf
debit
debit $
debit ?
debit card
debit for
debit me
debit one
debit or
debited
debited already
debits
debts
decided to
decides
declined
declined $
declined and
declined it
deduct
deduct $
defer
deixa
delay i
delete
delete everything
delete message
delete payment
delete these
deleted your
delivered $
delivery
delivery $
delivery date
delivery included
delivery is
dense
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
digit i
digit number
digit one
digit out
digit thing
digit year
digits
digits $
digits ?
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
discard
discontinue
discount
discount code
discover
dispute
dispute this
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
do cards
do charge
do credit
do here
do i
do if
do it
do klarna
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
does anyone
does bot
does card
does charity
does class
does code
does confirm
does confirming
does course
does cvv
does declined
does every
does expiry
does he
does it
does landlord
does link
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
does receipt
does somebody
does spelling
does stripe
does that
does this
dog is
dogs here
doing $
doing it
doing my
doing that
doing this
dollar
dollar ?
don
don pay
donation $
donation certificate
done
done $
done ?
done before
done in
done it
done that
done then
done this
done with
door
door $
dos
dots
double
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
down somewhere
down wrong
dozen
dr
dr in
draw
dream
dress
driver
driving me
driving now
drop
drop $
drop it
drop money
drop whole
dropped card
dropped it
due
duration
dutch
e
e at
each
each month
each week
early
early $
earn
easier $
easier for
easy on
eat $
ebt
ec
ec card
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
enough $
enough ?
enough cancel
enough for
enough i
enough in
enough money
enough of
enough on
enough or
enter ?
enter after
enter date
enter it
enter key
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
error in
error message
error when
error with
errors
es
essay
está
eur
euro
euros
euros $
evening
evening $
every
every card
every month
every week
everything
everything $
everything ?
everything in
everything is
everything now
everything or
everything you
everything's good
everything's right
evidence
ex
exact $
example
example $
except
except name
exchange
exchange it
exchange rate
excuse me
execute
exit
exit $
expect it
expected of
expensive
expired $
expired before
expired but
expired i
expired it
expiry
expiry $
expiry date
expiry for
expiry how
expiry is
expiry next
expiry of
expiry on
expiry same
expiry this
expiry you
explain
explain $
explain it
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
fault
fault $
fault or
faulty
fed
fed up
fee
fee $
feed
feel $
feel better
feel it
feel paying
feel right
feeling
feels bit
fees
fees ?
fell
fence
fetching
fever
few
fewer
ffs
field
fields $
fields are
figure
figure $
figures
file
fill
fill in
film
final
final $
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
find where
fine
fine $
fine as
fine but
fine by
fine print
fine with
fingerprint
fingers $
finish $
finish ?
finish it
finish this
finished
fire
fire away
firm
firm $
first $
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
fixed $
flat
flat number
flatmate $
flipped
flu
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
for bank
for bigger
for birthday
for bit
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
for it
for me
for mine
for monday
for month
for my
for name
for next
for now
for number
for old
for on
for one
for online
for order
for other
for pay
for paying
for payment
for pin
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
forgive
forgot
forgot code
forgot my
forgotten my
form
form $
form i
form is
format
forty $
forty five
forty nine
found
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
from bank
from before
from beginning
from both
from card
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
front has
front is
front of
front or
froze
frozen
frozen $
fuel
fuel card
full amount
full card
full number
full price
full stop
full sum
fun
fun $
funny $
further $
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
gave my
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
get my
get new
get on
get out
get paid
get points
get receipt
get robbed
get saved
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
give it
give me
give more
give my
give new
give out
give permission
give that
give up
give us
give you
give your
given back
given you
giving
giving it
giving this
giving you
gluten
gluten free
go
go $
go about
go again
go ahead
go and
go anywhere
go at
go away
go back
go by
go easy
go faster
go for
go halves
go i
go in
go into
go is
go on
go or
go out
go slow
go through
go thru
go to
go up
go with
go-ahead
goes
goes $
goes do
goes it
goes on
goes there
goes to
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
got confirmation
got cut
got discount
got for
got hold
got in
got is
got it
got kids
got left
got link
got married
got message
got money
got my
got name
got new
got no
got one
got out
got push
got receipt
got red
got stolen
got swallowed
got that
got to
got two
got what
got your
grand
grand $
grandad
grandad $
gratuity
great
greek
green $
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
hacked
hacker
had
had enough
had it
had my
had one
had to
hai $
hair
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
halt
hamper
hand
hand it
hand with
handed
handed me
handles
handling
hands shake
hang
hang on
hanging
happened
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
happy new
happy to
happy with
hard
hardly see
has
has 0
has 00
has been
has card
has disappeared
has done
has four
has it
has long
has merchant
has money
has my
has no
has not
has one
has only
has paid
has passed
has payment
has this
has to
hate
hate this
have $
have 0
have 00
have ?
have all
have another
have any
have been
have cancelled
have card
have code
have come
have confirmed
have copy
have deal
have decided
have discount
have email
have enough
have for
have forgotten
have from
have given
have good
have got
have i
have in
have invoice
have is
have it
have lost
have migraine
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
have noticed
have number
have of
have on
have one
have only
have paid
have phone
have put
have question
have ready
have receipt
have said
have same
have seen
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
have typed
have understand
have voucher
have walked
have we
have whatsapp
have written
have you
have your
having second
he
he did
he is
he's home
head
head $
head is
hear
hear from
hear me
hear that
hear you
heard
heart
heart $
heart is
heavy
heavy is
held
help
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
here before
here by
here i
here if
here in
here it
here later
here that
here then
here to
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
hidden fees
hidden my
hier
high
high $
him $
hindi
hip
hire
hire purchase
hiring
his
his information
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
home to
honest
honor
honour
hope
hope $
hope i
hope that
hope you
hope your
hopeless $
hot
hotline
hour
hour $
hour is
hour or
hours
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
how heavy
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
how will
how would
how you
hsa
hsa card
https
huh $
human
human $
human or
hundred percent
hung
hungry
hurry
hurry $
hurry up
husband $
husband card
husband has
hyphen
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
i bet
i book
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
i did
i do
i doing
i don
i doubt
i drop
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
i keep
i key
i know
i leave
i left
i live
i locked
i look
i looked
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
i order
i ordered
i overwrite
i owe
i paid
i paste
i pay
i paying
i phone
i pick
i prefer
i press
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
i set
i settle
i settled
i shall
i should
i show
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
icing
id
id ?
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
if so
if somebody
if someone
if that
if there
if they
if this
if we
if you
iffy
ignore me
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
in at
in bakery
in bank
in bed
in bit
in blue
in box
in capital
in capitals
in car
in card
in case
in charge
in chat
in corner
in date
in dollars
in dutch
in easier
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
in garden
in german
in go
in groups
in half
in hand
in here
in hour
in hurry
in india
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
in ten
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
indeed
information $
information ?
information again
information be
information do
information for
information go
information have
information i
information in
information now
information once
information protection
information so
ink
ink is
input
insert
instant
instead ?
instead of
insufficient
interest
interest $
interest in
interest rate
interested $
into it
into this
invalid
invalid $
invoice
invoice $
invoice for
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
is accurate
is after
is all
is already
is american
is amount
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
is con
is confirm
is connection
is correct
is course
is covered
is crying
is cut
is cvv
is damage
is date
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
is fixed
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
is group
is halal
is happening
is her
is here
is his
is how
is human
is in
is indeed
is information
is it
is item
is joint
is kept
is last
is latest
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
is nothing
is number
is off
is offer
is office
is ok
is okay
is old
is on
is once
is one
is only
is order
is out
is own
is paid
is pan
is paying
is payment
is phone
is pin
is point
is possible
is price
is problem
is question
is quite
is rate
is real
is refund
is right
is room
is same
is scam
is second
is secret
is security
is sending
is sent
is service
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
is virtual
is visa
is wait
is waiting
is way
is weather
is what
is white
is who
is with
is word
is written
is wrong
is yes
is you
is your
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
it bakery
it be
it because
it been
it before
it being
it below
it better
it binding
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
it got
it happens
it has
it have
it help
it here
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
it once
it one
it or
it out
it over
it paid
it pay
it possible
it printed
it problem
it right
it run
it safe
it said
it same
it say
it says
it second
it send
it should
it simpler
it small
it so
it sorry
it standing
it stay
it still
it stop
it straight
it supposed
it sure
it take
it taken
it taking
it tells
it thanks
it that
it then
it this
it three
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
it unless
it until
it up
it used
it wait
it wants
it was
it way
it weekly
it were
it when
it where
it why
it will
it wiped
it with
it without
it work
it works
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
jess
jiffy
jiffy $
job ?
jobs
jobs going
joint account
joint card
joint one
joke
joke $
joking
jr
jr at
junior
junk
junk mail
justify
k
k $
ka
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
keep taking
keep trying
keep what
kept
kept $
kept it
kept my
kettle's boiling
kettle's on
key
keypad
kicked
kicked me
kid
kids $
kids need
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
language is
large
large one
last $
last 0
last ?
last bit
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
latin letters
law
law is
leaning
lease
least
leave
leave $
leave account
leave code
leave deposit
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
line $
link
link $
link expiry
link i
link still
link to
link where
linked
list
list $
listen
listening in
little $
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
loaf
loan
loan for
locate
lock
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
long do
long have
long i
long it
long number
long one
long process
long time
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
look that
looked again
looking
looking at
looking for
looks
looks good
looks odd
loonies
lose
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
machine
machine $
machine ate
machine in
mad
mad $
made $
made out
made up
maestro
mail
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
march
marketing
married
married one
masked
masking
mastercard $
mastercard not
match
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
may take
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
me but
me card
me chance
me check
me code
me do
me doing
me double
me down
me example
me find
me first
me for
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
me later
me look
me money
me my
me name
me new
me next
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
me up
me what
me when
me who
me why
me wrong
me your
meal
mean $
mean by
mean i
mean it
mean my
mean no
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
merchant been
merchant get
merchant in
merchant this
mess
mess it
mess up
message $
message about
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
mind repeating
mind that
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
minute is
minute my
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
misspelled me
misspelt
mistake
mistake $
mistake i
mistake that
mistake there
mistakes
mistakes i
misuse
mix
mixed
mixed up
mm
mm/yy
mm/yy $
mm/yy thing
mobile
mobile money
mode $
modify $
mom
moment
moment i
monday $
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
money goes
money going
money gone
money if
money in
money is
money last
money leave
money left
money off
money on
money order
money to
money why
month
month $
month and
month as
month can
month end
month first
month is
month or
month year
month's
month's rent
month's too
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
more as
more i
more later
more money
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
mrs
msg
mtn
mu
mu ?
much
much ?
much at
much did
much does
much for
much have
much i
much in
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
must i
must it
must pay
must say
must stop
must think
must you
my
my $
my account
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
my bill
my birthday
my booking
my boss
my budget
my cake
my card
my card's
my cards
my cat
my code
my company
my company's
my computer
my contactless
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
my house
my husband
my iban
my information
my initial
my invoice
my kid
my kids
my landlord
my last
my legal
my life
my mail
my manager
my married
my mastercard
my membership
my message
my mind
my mistake
my mistakes
my mobile
my money
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
my old
my online
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
my receipt
my refund
my rent
my room
my screen
my second
my secret
my shift
my sister
my son
my sort
my standing
my starling
my statement
my surname
my tab
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
myself
myself $
myself in
myself to
n
n $
na
na po
nah $
naira $
name
name $
name ?
name and
name can
name card
name did
name do
name enough
name first
name go
name going
name has
name i
name is
name it
name later
name of
name ok
name on
name one
name or
name printed
name right
name should
name than
name to
name was
name what
name which
name will
name with
name yes
name's too
name's wrong
names
natwest
ne
near
nearly said
nearly there
necessary ?
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
need date
need day
need dr
need expiry
need for
need from
need help
need human
need invoice
need it
need me
need my
need name
need new
need now
need order
need person
need pin
need some
need something
need this
need to
needed for
needs
needs changing
neighbour $
neighbour has
neighbour if
nerves
nervous $
nervous about
network is
never
never $
never again
never asked
never bought
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
new one
new or
new phone
new pin
new to
next
next $
next after
next door
next month
next order
next payment
next term
next thing
next time
next to
next week
next year
nice $
nice one
nice to
nine $
no
no $
no 0
no 0000
no ?
no bank
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
no do
no email
no error
no errors
no fee
no form
no from
no go
no going
no good
no have
no i
no idea
no it
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
no not
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
no what
no worries
nobody
noise
noisy
none
none $
none ?
none of
noon
nope $
nope nope
nosy
not
not $
not ?
not accept
not accepted
not accurate
not agree
not all
not alter
not approved
not ask
not asked
not authorised
not bad
not be
not been
not being
not bill
not both
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
not feeling
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
not pay
not paying
not planning
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
not rn
not safe
not same
not satisfied
not save
not say
not saying
not scan
not scroll
not see
not send
not sent
not show
not shown
not sign
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
not talking
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
note $
note about
note from
noted
noted $
notes
nothing
nothing $
nothing bad
nothing did
nothing else
nothing happens
nothing in
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
now cancel
now do
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
number be
number beginning
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
number needed
number next
number nine
number now
number of
number ok
number on
number or
number over
number printed
number somewhere
number that
number they
number to
number too
number under
number what
number when
number where
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
odd
odd to
of $
of 0
of bakery
of bank
of blue
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
of rubbish
of same
of that
of them
of these
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
ok with
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
on conditions
on credit
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
on sunday
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
one can
one card
one change
one charge
one child
one day
one did
one digit
one for
one go
one hand
one has
one hour
one i
one is
one l
one line
one message
one minute
one moment
one more
one myself
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
online
online $
online payments
only
only $
only 00
only bank
only card
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
only one
only owe
only part
only phone
only see
only shows
only this
only two
only use
only visa
only want
only when
only your
oops $
open
open $
open account
open i
open it
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
or after
or all
or anything
or bank
or can
or card
or code
or deposit
or did
or do
or does
or end
or extra
or for
or four
or here
or is
or last
or later
or less
or mastercard
or me
or mine
or month
or more
or must
or my
or nah
or new
or next
or no
or not
or of
or old
or on
or one
or only
or other
or part
or person
or red
or second
or so
or some
or something
or straight
or to
or us
or wait
or what
or without
or write
or you
order
order $
order 0000
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
orders
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
other thing
other time
other visa
other way
other ways
others
otp
our
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
out thanks
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
overwrite
owe
owe $
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
pa
padlock
page
page $
page for
page from
page is
page open
page will
pago
pagué
paid
paid $
paid ?
paid at
paid back
paid can
paid do
paid for
paid here
paid in
paid it
paid last
paid less
paid or
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
parking near
part
part now
part of
part on
part payment
part with
particular
partner
parts
party
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
pay close
pay driver
pay extra
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
pay other
pay over
pay pay
pay rent
pay second
pay separately
pay slowly
pay some
pay thanks
pay third
pay this
pay through
pay w
pay weekly
pay when
pay with
pay without
pay you
payday $
payed
payee
payer
paying $
paying ?
paying again
paying by
paying for
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
payment back
payment be
payment complete
payment did
payment for
payment from
payment go
payment happens
payment i
payment in
payment is
payment link
payment made
payment methods
payment now
payment of
payment ok
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
paypal $
pays
pays ?
pc
pci
pci compliant
pdf
pdf $
pe
pedido
pen
pending
pending $
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
phone do
phone instead
phone me
phone number
phone only
phone or
phone says
phone to
phone with
photo
photo $
photo of
pick
pick it
pick up
pickup
picture
picture of
pin
pin $
pin ?
pin and
pin at
pin does
pin i
pin is
pin not
pin on
pin or
pin to
pinched my
ping
pink
pins
pix
place
place $
place ?
place for
place of
place what
plan $
planning
planning on
plans change
plastic
plenty
plenty of
plumber
po
po $
po ?
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
pop
pop in
pop up
popped up
popup
porch
possible ?
possible for
possible to
possible without
post
post office
postage
postal
postal code
postal order
postcode
posted
postponed
pounds
pounds not
ppl
pra
prefer not
prepaid
prepaid one
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
price before
price in
price is
price per
price was
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
promise it
promised
promo
promo code
proof
proof $
proof that
proper $
protected
protection
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
purchase $
purchasing
purchasing card
purple
purpose
purpose $
purse $
push
put
put $
put $00
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
quick is
quick or
quick quick
quick to
quicker
quicker i
quiet
quit
quit $
quite right
quoi
quote
quoted
quoted me
qué
raining cats
raise
raised
raised numbers
ran
ran out
rand
rand $
rang $
rang me
rate
rate do
rate for
rates
rather
rather $
rather do
rather go
rather not
rather you
reach
reached
react
reactivate
read
read $
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
ready
ready $
ready for
ready now
ready pay
ready to
ready when
real company
real money
real there
reason
reason you
recall
recap
receipt
receipt for
receipt here
receipt i
receipt or
receipt that
receipt to
receive my
received
recipe
recipient
recognise
recognise $
recognised
record of
recorded
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
refuse $
register
register first
regret
regret it
regular
reinstate
reject
rejecting
relate
release
reload
reloaded
reluctant
remain
remain $
remember $
remember me
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
reopen
repaid
repeat $
repeat ?
repeat it
repeat that
repeated
repeated $
repeating
replace
replace it
replaced
replaced $
reply
reply $
reply ?
reply with
reported
representative
representative $
request
require my
required $
reschedule
resend
resend $
resend it
resend that
reservations
reset
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
reverse payment
revert
reverted
reverted $
review
revise
revive
revoke my
revolut
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
right here
right my
right now
right off
right only
right order
right pay
right place
right then
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
romanian
roommate $
roses
round
round $
round it
row
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
safe code
safe on
safe thing
safe to
safer
said
said $
said 00
said about
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
sake $
sale $
same
same $
same amount
same as
same card
same day
same here
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
say card
say confirm
say go
say i
say it
say no
say on
say so
say that
say to
say was
say what
say yes
saying $
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
second bill
second box
second card
second i
second one
second or
second order
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
see end
see error
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
see where
see which
see you
seems legit
seems lot
seems ok
seems right
seems to
seen
sees
send
send $
send again
send and
send bill
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
server
servers
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
several
shady
shake
shakes
shall i
share card
share one
share this
shared
shared with
sharing
shd i
she
she can
she wants
shes
shillings
shipping
shop's
shop's number
short $
short number
short one
shorten
shot $
should
should $
should be
should do
should have
should i
should it
should pay
should say
should see
should work
shout
show
show $
show code
show id
show in
show me
show on
showing $
shows end
shows two
shows up
shut $
shut up
si
side
side $
side ?
sie
sign anything
sign something
sign up
signal
signal here
signature
signed off
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
sister card
sister ordered
sister pays
sit
site
six
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
sleep $
sleep on
slip
slip in
slips
slot
slow
slow $
slow in
slower $
slowly $
small for
small how
small number
small one
small print
small time
smaller
smashing
sms
sms code
smudged
snapped
snow
snowflakes
so
so $
so bad
so cancel
so charge
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
something after
something and
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
son $
song
song is
soon
soon as
soon can
soon will
sooner not
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
sounds
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
speed it
spell it
spelled
spelling
spelling $
spelling in
spelt wrong
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
spread it
spring
ssl
staff
staff see
stage
stages
stages $
stairs
stand
stand $
stand for
standing
standing order
star $
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
statement
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
still cancel
still coming
still free
still get
still good
still has
still have
still in
still looking
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
still work
stock
stolen
stolen $
stolen so
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
street
stretch
strike
strings
strings attached
strip
strip $
strip or
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
style
subject
subject to
submit
subscription $
success
such
such good
such number
sum
summary
summary $
summer $
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
sure i
sure if
sure it
sure pay
sure this
sure what
sure which
surely
surely $
surname $
surname comma
surname first
surname or
surnames
sus
suspicious $
swallowed
swallowed it
swap
swap card
swap cards
swap it
swish
switch
switch cards
switch to
switched
symbols
system $
t&cs
tab
tab $
table
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
take from
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
take some
take that
take those
take your
taken
taken care
taken it
taken money
taken off
taken today
taken twice
takes
taking ages
taking money
talk
talk it
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
tax in
tax invoice
tax is
tax number
taxi $
tbh i
td
te
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
tem
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
text when
text with
text you
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
that number's
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
that should
that so
that starts
that still
that take
that that
that thing
that this
that thought
that tiny
that up
that was
that with
that word
that work
that works
that would
that yes
that you
their
theirs
theirs $
them here
them in
them now
them one
then
then $
then ?
then charge
then do
then go
then i
then is
then it
then my
then never
then pay
then what
then yes
then you
there
there $
there ?
there account
there another
there any
there anything
there are
there button
there by
there cancellation
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
there or
there page
there parking
there person
there real
there record
there slot
there something
there time
there two
there undo
there warranty
there was
there way
these $
these days
these things
they
they delivery
they have
they know
they only
they print
they put
they quoted
they sent
they take
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
thing as
thing do
thing from
thing in
thing is
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
this going
this has
this i
this if
this in
this information
this invoice
this is
this last
this link
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
this takes
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
this you
those
those $
those ?
those are
those last
though
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
through with
throw
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
times do
times i
times no
times out
times will
tiny
tiny number
tip
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
to anybody
to anything
to approve
to ask
to back
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
to clear
to click
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
to keep
to know
to landlord
to leave
to let
to live
to log
to machine
to make
to match
to me
to meet
to message
to modify
to my
to name
to new
to not
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
to something
to speak
to spell
to split
to start
to stop
to swap
to switch
to talk
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
to update
to use
to wait
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
told her
told me
told to
told when
told you
tomorrow ?
tomorrow do
tomorrow morning
tonight $
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
too quick
too slow
too small
too sure
too young
took
tooth
top
top $
top ?
top it
top of
top up
total
total $
total ?
total again
touch
touch it
touch with
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
transfer it
transfer me
transfer money
transfer ok
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
trust this
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
two cakes
two cards
two charges
two dates
two different
two halves
two in
two minds
two minute
two more
two names
two numbers
two of
two payments
two second
two step
two surnames
two texts
two tickets
two times
type
type $
type again
type all
type anything
type at
type card
type confirm
type date
type here
type if
type in
type it
type my
type now
type number
type of
type this
type to
type with
type word
typed
typed $
typed ?
typed before
typed cancel
typed code
typed it
typed my
typed wrong
types
typing
typing $
typing ?
typing my
typing or
typing this
typo
typo $
türkçe
ue
ue $
ugh $
ugh i
uk
un
unable
unable to
unblock
uncle
under
under black
under chip
under long
under magnetic
under minute
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
unfreeze
unhide
union pay
unionpay
unit
unknown
unknown number
unless
unsuccessful
unsure
until
until i
up
up $
up ?
up again
up as
up can
up code
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
up with
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
use card
use cards
use cash
use different
use easy
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
usual $
v
valid $
valid from
valid thru
validate
validity
vanished $
vat
vat $
vat invoice
vegan
venmo
verification number
verified by
verified merchant
version
very much
vet
virtual
virus
visa
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
void
voucher
voucher code
voucher for
voucher i
vouchers
w
w it
w other
w/o
wage
wages
wait
wait ?
wait for
wait i
wait it
wait let
wait minute
wait until
waiting
waiting for
waiting on
waiting while
wake
wake up
walk
walk away
walk me
wall
wallet
wallet's
want
want $
want 0
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
want next
want now
want number
want out
want pay
want photo
want sort
want that
want this
want to
want with
want you
wanted
wanted $
wants
warranty $
warranty on
wary
was
was $
was accepted
was all
was already
was away
was charged
was correct
was declined
was easier
was error
was fine
was first
was for
was forty
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
was stale
was supposed
was talking
was that
was told
was too
was very
was wrong
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
way without
ways
wdym
we
we agree
we are
we at
we begin
we can
we cancel
we do
we finish
we good
we had
we have
we in
we leave
we make
we may
we only
we pause
we pick
we put
we redo
we share
we should
we start
we stop
we talking
we up
we were
we will
we'll do
we're having
weather
weather today
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
what
what $
what 0
what ?
what about
what all
what am
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
what week
what went
what were
what will
what word
what would
what you
what you've
whatever it
whatsapp
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
when kids
when merchant
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
where should
where that
where this
where we
where were
where you
whereabouts is
whereabouts on
whether
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
who handles
who has
who i
who pays
who said
who sees
who this
who wants
who will
who you
whole
whole number
whole payment
whole sum
whole table
whole thing
whom
whom $
whom do
whose
whose account
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
why is
why it
why must
why not
why or
why should
why so
why two
why was
why will
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
will
will $
will ask
will bank
will be
will bring
will buy
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
will message
will money
will my
will not
will pass
will pay
will revert
will ring
will show
will sort
will stick
will take
will tell
will that
will there
will this
will to
will type
will we
will you
window
window now
wipe
wiped
wire
wire it
wise
wish to
with $
with 0
with all
with bank
with c
with card
with charge
with code
with company
with computers
with date
with delivery
with dots
with first
with four
with gift
with his
with it
with k
with line
with me
with my
with neighbour
with no
with number
with old
with one
with or
with other
with payment
with slash
with that
with this
with time
with visa
with what
with who
with whom
with why
with you
with your
with zero
withdraw
withdraw my
within
without $
without any
without asking
without card
without cvv
without it
without one
without paying
without pin
without reason
without security
without this
without you
won
wonderful
word
word $
word confirm
word for
word is
word mean
word what
words
words i
work $
work at
work away
work card
work for
work here
work if
work in
work now
work on
work without
worked
worked $
worked ?
worked at
worked yesterday
working $
working after
working for
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
write my
write name
write now
write to
write what
write yes
write you
writing
writing $
writing is
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
wrong bank
wrong but
wrong button
wrong card
wrong chat
wrong code
wrong date
wrong i
wrong is
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
ye go
year
year $
year enough
year is
year old
year on
year or
yearly
years
yen
yes
yes $
yes ?
yes and
yes but
yes by
yes charge
yes now
yes or
yes pay
yes take
yes to
yes when
yes you
yesterday $
yet
yet $
yet ?
yet can
yet i
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
you another
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
you bill
you break
you bring
you cake
you can
you cancel
you change
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
you different
you do
you doing
you down
you email
you end
you enough
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
you make
you married
you may
you mean
you mind
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
you pci
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
you saved
you say
you see
you send
you should
you show
you sound
you speak
you still
you stop
you store
you storing
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
you throw
you to
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
you you
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
young man
your
your bank
your boss
your business
your company
your country
your day
your end
your iban
your last
your machine
your message
your name
your number
your office
your own
your patience
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
H\IbK]OfPcQZV\Y\ZY^[`cabcde]lZr\u]
W]jg
Ri
@eBqDhE\GSH\LZM]OhP\R[T\W\[\^X_i`gc\dcfYh[llqbtb
AfCdDbEZF\G\HgLZObQbSZTSU[VbYaZ\[Z]bbZcde\fZj]kdoXqpr[sZudvc
BYC\HXJWM\W[ZY^Ze[goh\n\o\pZ
BZC\HWJVM\UXV[WZZY][^Xe[g}h\mZn\o\pZuY
@eGhcc
KhShb\kcnh
KinT
ng
KfM\W]^]m\nh
KgP]Sgb\kcnm
D\H\OdU\VjW\[\^]ceedmZ
BgW[nd
AdCRGXHdJbKcM\ScU\V]WdX\Z\]f_Zc[d\e\n\qct]u\
@[B[CiIYKdM\OhPbSbT\VZX\Zd[\^]`Zcfd\edmdqbt\uZvX
AgSg[\`cb]
AiB[CYE[GWNbO[PjSUVpWZYZZ\^[_[civ\
CaGdHVIbK]OgQZT]VZWYY\ZY[\^[abcjealZr\u]
C\GeVWW[cj
BZC\HWJVM\UXV[WZZY][^Xe[g}h\mZn\o\pZuY
GZIbPildr[
H\OdU\VjW\^]cfmZvZ
BgW[
CfHdIYKiM\OgPcSbViWZX\Zc[Z]b^]_Zd\edmdn\qbt\uZ
BWFZKaL[M]OjPhQ[RZSfUWV\W[ZY^X`dacceeYgZjakZlZmYojp[rZsYuZv[
]seVp\
AgSg[\`cb]
CZHYMcPbZ]]X`p
Wg
DiW]sd
@ZA[CYEYFdHSJfK]LaN\O[PeR\SaU\VbXdYdZW\e][^V_W`qacdbeihdjbk]mgnco[pVqZret[uW
CiTbUbZ\
BbC\FfGcHcJhK\MZNZOVR\SbUZVYX\Yb[W][_baZcZdag\hbjhm[o\p\rdscuYv\
N\R\Ybf\rl
BbG]HcYfdg
CcPcW[lbokvb
@eCmG[HZJbK\LZM\O\TbWUX\YZZg[b\f]\_[`ceel[oep\qWs\
Zh
@[BdD\E\FXGVL\M[N]OoP\SfVYW[XlYcZZ[Z]]^V_[`Yb\cfd[f[l\o\rWsXuXv[
Xn
B]H[OcViW\^[cf
AhChD\EbGdHWJ]M\OXPiR]UcVbX\Y[Zd[\\c^b_WcZeahkkclaqZrjsbtbubvb
BfCbDfH]OiPeWYY\[efbu\vi
W[bcli
@gB]D[EeFcG\HXLbNdPgWVX[YZ[[\\_a`bcbf\gahfk\lfmcnbr\t\u\
AbC]DbGZHdJeK[MYN\O\P[U\WW\\^[`fbiddkfl]m\n\o\pbr[s\u\
jm
C[DcJcK]L\NfObTbUbV\XiZ[[b\e]\abjgrbsZthvd
OfR\WZbh
AiB[C[G\H]JbMaN\TbUb]a_a`\adc\eb
@dBkE\HZJYMYR\VWWU[]^\cejnqYt\
B\DcEbGjH\MZO\S\WZY[[V\\`ZaYe]g]j[k[lWs]u[v]
BXC\L\WV[[^\`]eZhhkZo\to
AbBiFdGfI\JaKbNdPgQcR[SdTYWVX\YfZd][c[ecfdhcl\ofq[rdub
FcHZLjM]N[PbQgUcWYY[\[^b`fbbc\fcjaob
@[EZFlHjKYObQlV[WfYg^\_[gbh[jZmbn\s[vX
PXYnljujvY
AZCbD\E\FfHeIcJ\L]MYN[P[QgRbUVVWWWX[YX[[\\]Y^W_\`]e[fYg\lYmgnWobp[rts[t[v\
AbBbGbHXOhPdQ\ScT\VXWY[\_\dbf\h\o\r\s\v[
@aB\GbHcIZN]QZRaSfU\Zj[bbXd\f\jcl\m\qVt\
B[L]RjWX[dkdl[qft]v[
A[BYDeEgG\HfJ\LhO[P\R\W[Z[[g`cbZcgd\f]lYsgvb
@eCbG\HfJcK\L\M[N\R\ScU[VdWXZbaabldce\fbob
BgCZDcEgHIJYLbMbNYObPcQfSXUdW\Y\ZW[X\fa\cceffdhijekUmWpYqVrfsZtXubvW
BZHbJcK\L[OZTaXi\b`[abbccfo]pZrb
DeHdU\Z][fsh
FWG[H]JgL[MWN[ObP\R\T[U[VhWVXXYdZb\[]h^\_cabcbdVe[fZgZhXjekcmdncohpZs[v[
D\RhT[Zid\p[
CaRfW[sc
BeHdW[[hv\
AbB]C\O\PmRZTdU\VdW[Zd[\]i_bagcdh\jWpdqcvY
B]Wh[Wb\f[rav]
VhWch\
@iAeBZCbDcF[GYJRKaL]NXO\PcS\T[V\WUXjY[ZY[b]i^b_\`Zbnedf\gVjYkZlfmbnfp\q[s\t]urvZ
@bB\D]LjMgN]O\QdVbWW\acfebfal[mcncs\tbu]
H[J\R\W][\^[e\goo]
AcB[FeL[MaNbPcSdThVbYe[b]c`Ya\fZg[hbn\pcrYv\
G]R\TlVZW[Y]\ccbgg
B]ClH]J\K]U\WYY]]ga\hYo\p\rb
IhKdVdW\Y[_cedf]hfo]qYs\
H[PbS\ccflh]q]
IhO[fYri
A]B[CZD[GeJcKfM\N[O[P[Q[VVYZZc[Z]h^\`pdbecfck[mYpZtguZv\
BULkMiWY
Fl
@iB\LZR\\f`fbbv]
@]AXBYCXDdEeFhGYHcI\K\N\OSP]QcS[UfVZX[[Z\[afbbdefXj[k[lbmko[p[qbsZt[ubvc
A[B]C[DeEXGbHnIbJhKWLZNeP]QcT[WXXcYYZb[i^Y_\ahdZeff]gfh[lXmdnXoVq\r[vf
B\C[D\H\R\ThUbVcWe[Ycdd]lg
DjEiFZW[[[c]l]tcvc
@iAZDfF\GbH]N\Q]VgWbX\[c\b^U_bcedgebhcl\mYn\o\r\s\tcui
AbCzE\FZI\JaL[MWN\O[P]RYSZThVZW[X\YeZW[\\S]g^Z`ZaZb[c\dZeYfYgYj[lYmcpYrcs\t\uYvY
BZCiD]G[HgJXKbL]NZOcX\YcZd\]]c`\cbkklcnZo[phqhrdt[uZ
GiHbI\OXUYWk[Z]bb[d\h]jbrateu\
AfB]W\[]^cdg
@bCWEdFfGbHbL[M\OdQ\R\T[WZZ\[d^Y`ca\b\c]dYedfcg]kZmbnboepbqbrds[td
GcM\RYT\VaWikcld
AbC[EgFbHeIbL\M]NZO[R\T\UhVZWfX[ZY[f\\_d`dcXgihij\l\mboYqZrZu]vX
FcJ[L[MhNZQdR]WXZd[Z\gdee\j\m\oep[q[
B\C\D\GdM\OZTdUgVbX][b\Y]V^cb\ffmjq[s\tluc
AhBcDXF[GcHgK\L\Q\TbVfWfX\Y][[\d^c`\b\cXd[ejffg[k\lUmcnbo[pcr[s\tbuYvb
BdCiJ[OcPeRdV\ngoZpbrg
@iB\CZGgLbM\RYWZXbYd\b^ScZe[g\hbknlZn\ocq]rftYudvf
@\A\BeE\HYKnLZNfO[Q\RgScTgVY[Z][c\dceafahfkYl[oWpSq[rcsXt\u[
AlGcP]WZej
A]B]F\G[H\KYL\MYObViZj[m\]]\_\ace[kfmYogp]
GcVhvb
@[AfB]E\GfHZIdJ[KZObP[SkV[WXXfYc^a_g`haZb[c[fghWk[l\qZrYt[v\
BdDkEeFcK[TYVY[]c[e[jnk[lZsht]vY
@]DbGcHcI\K\LYOeRWT]UcWdXi[Z\eeeldm[ndq]rctbuZ
@cB\GcRbWl[[^\dbnkp]vX
A[BZC[DdE[FeHbI[L]MdN\ObPmR\SbUcWXZ\[d^f`Yblc]d[eafZh]k\lbmcncobpdq]rYt\ucvb
W[Yh
AZBZCZKdUdVaWhZb^T_de\geh\iWn[p\q[v\
BbGiS\W\Y[[Y^[cVe\ghh\khqZrq
FeG\L[OcR]V[Yk[g]dccjcl\u[v]
A\B[CiDbFZG[JdKcOgR\TTU[VZWYZe\c^[d]eTgol\ocpZrYtdv\
IeO]TcWdXc^\ejhYj[k\ldmdq[vX
BfOcWZca
Lbvh
RhVeYe
A[BeGhHgLiP\WU^d_fbYeff[t]
A\B\CZD\EcFYGfK\L]NeO\Q\RYVfWaYbZ\[]^f_he\fbg\j\lXm[nYp\q\r\sbt[ubv]
B]CeV\WlbZe\fih\lYrXti
C[GbI\M\NbO\S]WZZ\\f]a_ecfecfilbmboYqar]sat\
BZC[DfE\F[KTO[PVQcSdT\V[W[Y\Zc[Z\e]Y^X`bcZd[edfZhdkdmdnqo]piq[satgu\vY
@ZA[B[CkEeH\JhMZN\OdSZWdYXZ\][`\afbWdchbjfl\mardtZu\vZ
DfScWg[[
BZG]H[K[R]S\UYVfW[XcZb[Z\\^\_ZabccgZjdmbn[o\pvs[t]v[
B\GgLiS[WcXZ[\eflbqf
@[CcKjMbN\PeT\VaWcXbZ[[aegh\lZn\rpsZud
WYlj
BZC\DcH]LiMZNcOfR\WeZb\]^\aheht[ubv[
BcD[F\M]O]TeWeYcZ\[]_\`]a]ccdfeZf[j\ldm]n\p\rds\
@[AZBZDbFZG\MeObPfRYTgWkX]YWZk[\\\]\^V_\`Xagdge\flhblZp[rZsZtcvY
HdJ\MbW[[q\c]dcYealPobp]t\v[
P[Ybolq\
LfW[
WZZq]]e]k\
H[M]PcScV\Wggip]
[fm\oj
UcV]eglft\v]
A\B]CcD\GbJZLZM[NfP[TbVXWhZ\[W^\afbXcafUg[h\kcleobqZrlscuf
@eA\B[EbFeH[I\KZNcOWPZR[SXZj[U^[_Ycffbgbi\kUlWpdq\tb
CiDkF\GeH]MZPcQYSbTbVfWYY[[YbXcXffl[qZ
@\DbEbIbKdL\NfR[TdW\XYYg\a]b^\a]bdedjek\mendpZr[sbu\v[
CbVi
Ike]nd
A[DiF\GbHZI]K\L]NYObReSYU[VfX\Z\[[\\_aaccde\f\g]hbjZl\pYq[sav]
A\C[DhEiFYG\HYI\JdLXM[N\PYRYT[U[WaX\Y\Z][b\j]b`\aZb[f]jZlbmcoZp\qYsftmu]vX
AbCfDcF\L\MeN[ObT\UdV]We[\]f^b_d`cafcVd\k]p\qcres[vZ
@\ATB\DqErFcGZH[K\L\N[OSQ\R]SdVfW\Y]ZZ[V\b^Y`]abb[cadWe]fbjYkWlZpYrds[tYuYvW
@mB\CeGcKhL[N]RgVZWfXYZe[X`\cee[f\p]sguZ
@YAcBWC\EXGdHaJcK[L\MXN[PUQbSgTjUeVbW\ZY[Z^V_ZbXd]fig]jXkWnfodqlretWuZvX
@bAdCeFeG\H[I\L]M[PXUZVWYhZ\]bc\d\f\h\lZm\setZu\
@aB[J[KXM]NdScV[WgZT[b\\^[`]abbdcgeijfk\s\vX
W\j\vj
DcIWWp]d^\
B\CbGaJ]OiPZVbWZXf[\^Xabe]gnq\
AbBgCcF\GfKbO[P[S\W\Zc[Z^[_fa\eif[l\obrbvc
BXCeDdFkGiIbKXO\P[RcSZTYU[V]W\XaY\[\][^Y`fa[bZfUgbh\i\k[lXmYnVoYpbq\sZtguZv[
@bAgBgDYE\FbGdHUJ[KWMYNWOhP\QbRWTcVZYkZT[\\Y]f^]_b`Ua[ccdWemf[h\lgmbo\pcqfrYsZtVu\vX
BdDbGcHZJZMZNXOdP\RgSfTbVXWnXeY[\Y]\^W`Zacdbe[fWg\kZl[n\ocqVrnsdtYuW
E\GhLdPgT\V\WbX\_bfhn\tdu[vc
B]DaW\Ze[je\l[rdvd
@\C\EbM[N[U[VfW\Y\]f^b_eaed\e\jjsbv\
AfBcLZMbNhOcP]RaUdVdW\Y\Zb[c\a^ahfkdlYm\o\vW
@eDcFaJ\L[MdN\T[V]WYY\Zg\b`bcYd]fbhhj\ocpbrbs]v\
CeDfF\GdJ[NcP[VcWbY]Zj[Y\\^e`]cZf\hfp\q\r\tav\
@[B]FcI\JZMkNeP[Q\X[YeZ]`bc[e]fehbjcmcoYp]q\sjtd
@hMfR\Vguh
@[A[B[CVEZGZHcI]JcL]MYNZO\P\R\S\TQUpVbWUXYYfZX[W\Z]h^b_Z`\aZb\dZeZf\j[l[mpnXoYrWs[t\uivY
@ZB[C[DbEcFZGgHYL[M\NVO[PZT\UbVjWdYaZ\[[_[`hadb]cbdZe[h\j\k\lXm\p\q]r\te
B\DZGeHYIcJWKbL[NcOgQfT\UZVdWP[Y\c]e_bc\ecfciclimWn[o[qisWt[ub
AZCZEbF\GoHVIcJZKZLYMXPUQbRXT\V[WWYZZc\j^a_W`ZbYdeeofXjkkXl[o\pYq[rYs\tUuZvT
BdEjJ]LbO\VZWcY[Ze^\cce]fdhcm\rev\
CdE\FZG\J\KfOgS\TZVZYZ_ka\efg]hajcn\rcsdv\
BlD\E\FfGeH\L[M[QgR\UbVZY\ZY[\`bdYfXk[nbp]qbriv[
C\EfFdJdK\LbMZN\OiPbSfT[UbVXWbXaYZZX\\^c`cbVcWq\u\
BcCcEeG\IaKZL\N[O[ScTZUbVgXaYdZZ[b_\`[bcc[eefijck]mbnbohpWrdu]
AhF]H[J\K[M]OcPZSgUbVfWZZe[X][^\_\`bfegfhZlcmYpWrYu[
Xk^\
BUGfH]LdM[TZV\WcZh[j`ZaddarduZvZ
CeFZG]L]M\PfVcXf[[^ZadhYlYpYqcrftavb
B[C\OdWh^\edfbh\t[v\
C]FeGdHXIkO\S[TZU\Vh[c]\bZekgih[l]m]nboYr[t[u]vc
CZD\P\WXYhZ\[l^]j]leu\vY
D\Whsc
B\DYNbOZT[VfWg[addeb
A]HYIjOYR]VeZd[X_[`[eZg\hZl\qfrcuhv[
A]B\CZDbGdH\I\NhO]TkU\WcZd[Z][^b`de\o\sj
BYCWF[HcL\MWN\O\Q[RYTTUnVZWXXWY\Z[[Z^\_\b]eWf]g\hcj\mznWoTp[rYsYt[ufvX
BZG\IbM\RbS]V[Wc_ZccfhqarY
[g^\l\
CgH]JgS\VfW[j]v[
CbGbJaOfUbV]W\af
CYDfHZIfJbT[Y\^\elklm]rdu[
AdDcFhKiMYNhOeRaShVdWX^]`gechdnlo]sduc
@[A[B\CXDZE\HfIYL\MXO[PdR\S[U\V[WUXXYYZZ[X][_c`Zb[cddZe[fZg]hdi\jYl\mTnyoSrYsUt[udv\
DcF[I\JcLeMcNiOdR[S[WUX[YaZ[[Xccddfig[kaldn]odp\qcrbtb
B]GaV\Wg\h^Z
B\CcEgGcH\JYKgLdMYNnObQ]SZTcXYYc[b^Wahc[e[lbnfq\s\t]u\v]
@eH[NbRbVbW]]cfljbk\ndoeqcrdub
AbDcFbGbJcL\NeObPdTdUZV\WQYZZk[d\c]e^b_\adbbd\e\h[jclandsc
@bAlBXChDcE\F[GiHbNbPZSaVXWWX][\\]^b_c`ka]eZfbj\k\l\mbp\rhs[u\vZ
AZB\CcDhEcF\G\HWI\JlM[N\P[Q[R\S\TZUcWbX\Z\[\]Z^Y`ca\f\kXlcm[qYrYt\
@\AcBZDcGfOgVXYc^c`bcb
@\AbB[CcFeGdPoV]WlYZ^Y_]agedh\mcvd
DeQgWd\c
@[A]B[DcEgG\H[IZJZL[M\NXPdVeW[[b\[^Xabf\g\hlo[q\rcs[tY
CdNhWX[h\f_baceclembp[q[
AcB[C\D\EeFhGcL\PZRZS]TZV\Yc[e\f_daacZdYf\hemgo]qctduavn
P\RfSfW]qbr\
N[Y][\]gaqpgr[
H]JcQhUbbbc\fbhalamcncob
Vh
C\DdLgR]Vf\f^]lb
HbKjO\Rg^\`Wedqc
AdBWDWFZGVHZI\K\L]MYQZR[SYVcX][\][^i`aeff[gbkbl[n]pYqgr[sVuZv]
A[BUC\EZFdGXHhKaL\N[OgP\RiTZUZW\XbYZ[c][^[_Y`\afbeedfah\jbl[m\n\ocqWrZsfud
@YA\B[CZE\FdHcKbOZS\T[V[WZX]Z[[W]b^Z`Za\b\gciYldmdoipcr\s[vZ
DhWb[geZt\
@YB\P\R\Wc[b^\adeff\lfn\qYrktZ
WY[bkn
AcCbF]GZH\IhJ\P\UbYf\d]\fcidper[tdu[v]
@\BVDhF\GWHgM[OaQfRZT\UcWXXZYZZd[f\f]d^S_]`\abbgcbeegcjak\p\rjt\vc
BfDnG\R[W[
HbO\PfSkTbV]Wer\se
@dA[FaGbL\McPeScW[YbZ\]c`\acbVc]dchckVqXrfscv[
LdRYWZXq
@\AbJbL\P\T[W[_rakdcf]jdlgsctdubvc
BYWceko\
@cAYB\DZEcFbGRH\IbL[NcSbVdWX[\_cc\fbhbiajbl\mbncrctbuc
BXC[DWF\GeHZK[LcN\PXTcWnXbYWZX[Y\b^V`Xbbe\k[lfqct]u]vZ
B]GbHYIbKaLdMjNZSfUa[d^Ye\fdgdibkdq[vb
B[GbIlN]R[T[X[Y\Z\[\ccf[g\kcs]t\uZ
AjBdDaEZFVGgK[MbOcQ\UZWWY]\X^l_c`facb\cYe\f\kdn]p[rZuc
C\Q\T\WkYc[[^\_dbdcblet\
BbJhRZSiWba[
B]HZJ[KeV]WdZ\^X`Zgfm\nWo\
C\D[G[HfJ[ObT\V\WZ[Z^Z_\`icbd[lWsdvj
CbDbJdKZM\PeSXUbV[YZZc\Z][^[_hb[eYfagYhbj\k[lipcqgrbs\t[
S[Vf^dcc
KVO]V[W\XYcdss
CVGcIbR]VZWkYc[cedhdlctbu[
@bB\D\E\O]Wi[\adcbeb
AbBYD[HaLYMdNbObS[WkXbYeZ\b]cZe\gbj\lhm\tZvV
B\CYDgEeH[JVNeO[TcYcZd[f^f`cabd]eWva
H[N[VeWm[[
AeCcDfI[NiOXPbVXZ]`bdZfel\
DlHbW[[k]]c\ebk\sd
AbC\G][]_b`j
M\NhTcWdecf[jdl\
H\RcSjW\
C]G[H[JbKcMZN\SlWYYYZd_[`ic]e\fXl\p\r\v]
BXCfDZFeGbLbQbS[ViWeY[Z\^X_\`WabbXcbdef]lWmfo[qdud
BZCYEfFgHWKZL]MiNdOYPjRdS\WXYgZ\[o\d^Z`\c[hcjWkhlYq\t\vV
@\CdDdGbHYNbTcV[Wn[Y^YcWghlcq\tXvb
Y\rn
qZrj
@\B\C]D\E[FvHfK\M[PZQjRgU\WZZ\c\e[gchYl[m[n\o[pZq\
B\M\N\OZP\R\VnWhYg[Y^Y_bf\lbv[
bi
B\WYvn
R[\g`joZpmq]
B]J]SbV[Wm^[e[j\rftYuZ
p\skvf
LgWQ
Wcrk
DcJeL\MXS[TXWbYd\[^fcdecfbh]iblYn\r\scvg
D\F[G[H\Q\T[VbW\XiYY\e^\_e`\cbeal\o]p\qZs\u[
DcHdJgPb[f_\ogrb
H\PnXbYZ
B[HcL[N\O]UhV[W[Zf[\\c^]a\c]egfdhdlYm\p\rXtbvZ
I[M\PfRfUfWY
Ch
M]eno\t\
AYBbCZDkEhHfIXJcK\MZQ\R\S[W\X[YXZd[e]\^b_\`dbZdbe[fYgbhci[jZk\lZnopXqyrbtcu\v[
@cB\GfHYO]P[RmTcVfWVXdZ\[YaZh]l\mbocvZ
@[A\B\C[DbE\FdHbKkMcN\O[ReSZTYVWWSY[[]\[]f^c_c`\b\eZh\jZlZmWnVpqqhtevb
HjIcPbWa
D[FdM\Ufe[hmq\vf
@\DbEYFgHrJgL\M[Q\RZU]WVZe[Y_]`ac\dbe]j\l\n\o\p\q[s\u]v[
L\N]OgQiW[^d`eeefd
@fKhR\W\\ild
R\Wh
BgJXLZOjPdQhRiVbWY^cb\ecf\mjnbofr\v\
B\F[H\ItKbOVPXR[TYU]W[YX_\`]cde\f[g]hcn[o\s\t]
A\BaDZEZFcGdJdLjM\R]SfT\Yc\Z`faed[j[maoatbv\
^\_l
J\TjY]^]ebfcl\rZ
BbGfH]I\KhMYOm[\^cabc[e\lYp\sf
@ZFWGcHcIdN\OZP]Q\RcUaV[W[[m_\ajbjcej\l[s[
B\EaFaGhMZOe[Ue\le
DjEhMZO[QiUiWXYja\h\m[p\tiv]
@cA[CWE[F]HcI\MiNcObRXTeUZV\WUXZYZ[X]d^[_b`[b[fZkbnio\rjtbucvW
B\HfJZOfPgV[Y\]dccf[l\tc
HbOfQc[ncZe\mdnaob
BeC[FbGcH]M\W]X[Yb[[\c]m_fc\eahdv]
B\UjZ[[Z]\c\m]obseu\
@\A\BhCZE[HWJuL\N[ObR]S[T[UbVaW[X\Z[[W^Z`TbZc[d[gZhYm[nao[q\t[u\
A]B\F\HgM[N[V\WZ[\_jent\vY
BXFdHjN[RbWYZ\[[\cadc\eel\n\
B[D\WnZ\_\lZm]ocu\vc
AbBbCeRfV\\X]f^h`\ncqetZ
@\A\BXC\DcGaL\M\NhO\R[T\V\YhZZ[l]a^Y_bbbvZ
HfK\LeO\W\[X][_ed\fil\r[sev\
BdHdJeV[WZ^\ahm\o[s]
CoDgH\LWM\ReVW\\bie\t[
B\L[[hl\
@\BXCeD[HXJVMVOjPcQ\RZUYV\WXX[ZV\b^[_\`\acbYdYebfZh\lZo\qZuevh
C\G]TfWbYcZa^b`\ahebfer\v\
GcVc[[_\jcvh
D]GZP\VbX\Yd[\\dcaf\lmu\
[hvY
B]F\HdOdScWhc\jYldrav\
W\[g
L]We[eeit]
H\J[M[O\U]V\XbZce]m\n[o\po
GaHdOgT]UcV[WZZ\]c^\cdgdj[mdnbodr[v]
B]CZE[HdK\MZObP]R]S\TZV\WbXbZW\\^e`[c\f]hel[pmqdubvY
@gAYBdCXFeGgI[MUO\PeQaR[U\VXWWX[Y[ZW\\]b^h_[`Yb\dge]g[hdjbk[lhnfoeqWt\uXvX
AcBTDWFbGZLcMeNZOYPeQgSeT\UbWWXc\V]W^\_adYhbicllncqbrXsdtf
B\R\Wd[\_iehh\t[u[
BfFcH[M[O[VoWZYbagc\sbvb
A\B[FZHcJdMbNeOaSe[\\[`ba]cgfXmbqdrbv\
@[D\EZFvHgIcL\N]OcP\U[VbWYXb_Z`Zb]cjf\h[lVnWoZsUu\v\
BaCiD\FVHXI[T\VlXeZ\[Z^Z`\faj[k\lbobs]v]
[]\brktd
B\NYO\WkZfahe]mnp\ras[
CbDbF\GbHXIbKYNdOYUcViWfYZ_babebsbt\vY
L\McR]Wi[acZmb
@fD]E]LkMgPbWZ[[`bcaecv]
@XAaBZC\DbF\GcH[IfKgL[MTOePeQ\RfS[VdWZXjY][[\c^\acdceZfchelYmYnUo[phqbreu[
A[CbEbIXJYKgL]O[PeQbScTZUXVXWdYZZc[]]f`bb[daeaf\hYlcmcneoeqdrYs[u\
A\B\H[IfL[N\O]ReUbV\W[X\Y[[Y\Z]Z^]`\b]d[ejkZl[s]tY
@[B\CcDcEfFcJ[L[MZN\OdReVlZb\\^Z`ba]e[jbk\m\n\t[v[
DeHdJULgNXP\QXSlTQU\WXZZ[T\c]c_Y`gaWbVdgeefZgbhembnfojpQqbriteuZv\
H]f]rh
@\A[BUDZFcIdJoLXMbRbT\VaWjX\Zg\\]]_c`]aZb[checf]gdh[kZmZresbu\
C\FbYc`j
RtW\k[
HbW[vf
KtN]O\S[WZmaocsYu[
C]We\]d\ihvb
AhBbC\G\HgLdO\QbS[WZYY\Z]Z^a`de\l[nXo[qcsXubv[
H\IkWY
Yf
I\W\e\hpt]
Ub]caip\
AZCZEeFdHXJeKZLZMbO]P]QZSYT[UZVeWWX]YXZd[d\d]h^b_c`\adbbccfYg\hfjVk\lhmZobq\sYvW
B\Hil[rdsb
@dCYDeGcI[L\N\O\R]U]W[XbYcZ\[X_b`bafc]egfag\h\jcm[paqdrWuh
W[Zjbb
O\VgWe
@eGhcc
AYBWFbGmH\IZJcLXMaR[SeTXVXW[X\]b^edbe\gckXmTnYoZperetcv[
@dGcJfK]LbMbPbS\T\V[W]Y]]d^[`eebg\hbmZn[oZpdrbseu]
fZrh
BaL\T\V[Wb^\_\ein\o[qcres[t]
A[C[DbE[GfIYJdL[O[QaTZUXWeX[YiZX[U\Y^c`[bZfZhbkcl[mYo\pZq[t[ucvX
@bD\E]GbI\J]N]OZPoS[T][W]]^[`[bcc[ebfeknm[ob
BWC[GcH[IaJcLeMeRbTbUcXaZg[]^Zf[jZkclbo\pUrbt]v\
BYL\[m
C\F[HiKcOeP\SdWdYcadfcmeobt[ue
I]OjY\^[_dcc
BkDZGZR[UdXf[\b[cclZnhve
@\F[MrN[P\Wb[Z_\l]
GbO\Q[RhT[\Z^\`habb\cZe]fdjdlbmbubva
eimc
@\A\CcE]F\G]RgT[W][X\X^\a[euf]l\t\
BbHYM\QdTfUc_abdfbkZlZobvd
@[B\DeGPJ[M[NXOfPkQ\SqVgWXY\Zc\Y^[`Uacb\cadXfThbkZl[m[o[pWqer\t[uZvT
AdC[DbF\GdJ\KeLZMdObP[QYR[TbVcWdYaZi^bc\ebhjidkVlhqbsftav[
@[BZEcF[GZH[KbPdTcUbV]WcZ\[h_cccmYnc
@bB]CbGZKYL[M\N\OYQ\R\UdWWZc\\]c^g`Wa]b\dchbkZnaobqXsbubvl
EbShVfWbYb[g^ic\eZhbrguZ
A\CcGeJbNbPgQ\R[TjUfW]XdYg[g_[deeehYjckcmbnep[qisb
@]AfC\DaFbGbHeI\JYQbTZVeWaZ\[\\\b\c\fghetdva
A\D]EbHZJ[K\McN[O\S\U]VdWdZ[[h\f^f_h`\adbkc[d[h[nbobq[rctc
A\BXLgMcN\O\U\VbWZXcY\\e`bb[cad\e[fZhekfmanaocp\q\r\t\ugvV
Lkh\qa
@ZBcC\DgGjJ[K[LcMcObP\ScTZU[]c^c_]aZb\c[d\fnk[l[pcqYv\
B\CdO[VdWZ[[e\fdvh
B]LqN\WWZ\[X\\b\lYm\t\
AhB\GXLl[\\[`gd]lZ
BZC]F[G]H\J\L\TdUbVZWYZc]\^Yf[gyh[jbmdoZpZq]uW
Rge\pd
A\OmV\W\tgu\
LnWY
AcBgE\GaHZJ\K]M[N\OZPbSYVbWfYd[[\b]Zb\cfeZfrh]k]mdp\r[sdv]
KZRgccd]t\
A\O\T]Wn\bb]cee\v\
PiWhY]^[r[
C[H[J[L[M\NcScTYV[WcX\Y\Z][[]c_[cZdZe]fmhal[r\v\
@cBXCdDYFcGhHeJ\KbW[Zb[b^d`kc]dchXqbv]
LfMdPgRZSfW[^er]
H\[YekhdvX
A]B\CfE]G]JYLcNdO[PaTZW[X\YdZb]\_\`eacbZc\d\e\fbhglbmdobpcqet[
B]N[P[S]UbVaWkXc[W^]_]fZiblcrb
BjGcJkM\O\UdV\WZZ[[\cSegreu]
A\B\DYFbH[IcLeOYPjWZ\[^f`cechdk[qcrct\vc
C[HbTYV\Wq[[ebljv\
B[CeHYLZTiV\Wi[[\hc]hb
@[AWB[EeFZH[K\NjOfS]TeU\VbW[Xe[e\f]Z^Z_c`]a]b\cde\lco\q[t\uXv\
@eA\BXCdDWEkFeGXH\KdLrMcNfOeP\QeRZSdUZVbWWX[[[`\cbdYecf[kZl]mbndpXrZtbucvS
fZri
ej
LcPnWY
B\C\D]K\LXMYO\V]We\h^[_]e]j\k\l\r\tdvY
A[HXIcJ]KZL]ObRcY[Zm[a`\d\edf\k]lfsd
DYGaI]L[NcWW[j_baZ
@YAiBYFcHdJ\K\M\SbTcY[Z\[Y\]]c^W_b`be]flj\m\qcrSs\vn
BZRZTgWZkj
FbKeM\W\Zb^\h\qasju\vf
CgM[T[Yeokt\u\
JiWe
F[R]VgWZcdpds\
@\B\D[FcKZOVW]XtYb[]]f^[_debf\l[mfn[obu[
A\B[CgDbI\KcMdNbV[XhYj[[\\]]^[_U`de[k\oap\r[tdvb
E]McTbW\[fd\t]
A\B[DTEiFoGSHNI[KbMWNdOYQ[TcUfVZY\ZZ[Z\b^d`\ajbWcndXebfhgbhZjbm\o\pYq\rbsd
vk
BVGaKcO]UcWV[l\\^X_\eljgkfsbtZukvc
AaCaD]EbFbHcIhKbL[PcQYRbTdU\]d`\b\cadZecjbk]lbqbt]
B\Hkbb
AcBTCcFZG[HfIZM[NVOmR[U\VmWXX[[b^X_Y`Wcbf[jXl\mWnYonp\q[scu[ve
GbJ\KaO[Wg[\l\mbp\rcsdtgv\
B\L\RcWd
C\HeT\X[Z]n\o]r]sk
UoW\m]
Zbgbpi
A\CUDgE[GSHjIZLZMbNbPeQ\R[S\TbU\WV[Y\f]Z^Y_c`Zb[ced[e\fYgbh]l\nWoYpirYs]tYuhvd
@\CkDfF\GZHeJ\K[LZNYO[PeR\SVU]X[Zd[\\X^[aYbZdeecgbjdk\m[piq[rfsXtkubvh
AcBZC[HcJfKWLZM]P[SeT]V]WcYc\\_h`[a]gek\n[s]tZ
BZJ\WXZmedh[
BhLZRcVch\rfs]v[
@bA\B\EcFbM[NcPbQbS\VdXb]c^b`bbUdZechak[naodp[rctb
B\FZHhRgW[k[si
DgUcVeWb\f`iegui
CYDeGfJfKbLZQcUaWU[Y\Y_cbbgehck[meodpbt[ub
I[K\L\RiWYXa]ce\mkoZrduY
H[J\KeOeVoW[ZZ[\_bcbd\h[
VbX]]f`cebl\tgu\
QkR\WZc\fdr\sh
CbKcLkWZYgZcs\ub
W[f\llrgub
B[R[W[Y\ro
W\lh
BUC[F\GbI\LWNgPiVbWf\]^\_\aih\kjrc
B\DiJcL\OdWm[et\
KZN\p[sut\u\
@[B[HbW\Zo[\dZe\g[h\o[
AdC\HcK[OZP\SbTcVeWe^Yadb]cde\hijbsgt\u]v\
N\OgRWubvg
BZLh
AcDcEZGiHdJiLZMfR\SiT[UlW[\c^Yd]e\fmhgogpbqkte
LZNdR\`gqg
qgsdtj
A[BYDZEZF[G\HRL]MYN\OZPYQkS]T\VcWVX\Zc[\][^Y_e`dbYeZf[g\hpl[mZn\oYqWtZvi
B[H\NYQdTdW\Y\^\`beZhqlbmZo]q\
BZFcG\HgKhMZVgX\Y]Zi]e^Y`]a\eYo\pjq\s[v]
JeZg[b^clcv\
A\B\C\E\F[GfKZLcNZOhPbR]ScX\Y\Z\]a`Ya[bed]fig\kalfm[rbsbt\
B[DjIYVYWjYZeaqa
A\BZC\D\HbL[VZXbZ[[\_bcbecjbkcm[o\rjufvd
BZD\K\NcOqRbTZVdWi]aebfbj]nb
PdYghYr]
AaGbP]WnZ[[X^dcgegg\hcmcqYv\
MdWm^c
CbHbMeSj]bbefdpfqer\
Ule]ml
IcLiR]WYYe\iocp\rcv\
N[OsR\eht[
IpOVWZ[[
@gB\MdVaWc^\hcvc
OgU[W[md
@\AcC[D]F\GdOdS\V[WgYZZb\ffkl]maq\s]tdvV
G]NeW\Zq[W
G\Wieb
H\O\V[Wn[X\]^XleqWv[
@ZB[CXDeFXIZJcK]NhO\PcQcRbVbWYXcYZZ\[\\g^d_becfbg\kZlhp\qZr\th
LdM[Vh[b_bm\obv\
DZEfFhGbHZJYKXM\NgOdRYSXT[VUXWYY\Y^[b[c\e[g\hbjflbndqcsf
GcI]R\VYWgeWhbjuq]tZuevc
D[E[KhPrTfW\h\
A\BWCWDbEdF[HRJYKcLZMZOiQjTZUYVfWeX]Y[Zb\a][`Xb\c]dYhdjgk]m\q\udvg
F]H\IcM\WjXd[X^]ceeml\v\
AbBYDbF\G[HcJbM]OZP[QmSbTcUdY[Z[^f`bdceZf\hcnbq[s\t\vY
D]E[GcH\L\MZN[VZZY[Z\\_[dcejjlkjp\q\sctYv[
B\CbHaL[NjO\T\W[Xb^Zfjl\oct\v\
AYBbF\HYM[NcOqP\W[[\]b^[d\hbob
@bAXCiDbEiFiGdHhIZJSLZMWN\PfTYUXWWY\Zd[W]X^X`[aXc]dreVfZgXjalYmboap[r\scuZ
Iceh
FZW\_becjp
HcK\V\Xj[\_Zp]
BYJfO]Wgva
B]ClG[I\JdM]NdO[P\SbVZZ\[]_]e[fbhal[vX
BYJWKdNdO\P]TZV\WbZf[V]U^Z_a`Xa\cbddeffbgbjbn\odpjqZr\t]vZ
CeD\GYJYL\MfNVO\S[T\Z\[h_cbdebfdhgl\n[qbrds[tZ
IbMZN\V\WaXfY[[a\i`[abe\mdpXrcthvf
Cie\h\qb
B[CnF\HYIbJ\K\L\M\N\OcUYVdWWX\Zm]\_\`[f\lYoep[vX
@]CkEcFaGfHUIfKaN[O[PcR]TeVgXbZ\cZdbeekbmgpcrgtdvc
DZH\I\M\OZR\TZVZXkZr[]]f_a`\g\hqj]nfojq\riu[vZ
@\BYF\J[M\NsOVQXS\T]UbVYWcXV\Z`[cfd\eWfZg[jdmbncogpZr[sctZuZvb
@bBeC[E\IhJ\KcL[M[P\SYTXUeVYW[X\Y[[Z]Y^\`\aZbddWefgek\lfminiodp[qas\t[u\vc
DbO[V]Wn[d
B[CaH]J[L[MmNhPYQ\R\S]TcUbV]WWZk[c]W^Y_eaebcc[d[eifYjel[pbs[vb
@\BYFdOePjS[T]Y[^f`gkblYmbn\o\rcuc
@eD]KbR\VaWi[\ed
B\JcKcOpP\Wc_Zcdf[lUscvY
Yh]kmW
A]B[CdHeJbMhO\RaU\WZX\Yh[c\g]dcaj]lVp[qYsZthucvU
@bAbBYCeDdFcG]HhJ]K]MgNeOePWS\U\VcWYYXZ\[e\\]\_c`daZc\dbecfVkblZrbtbv[
Ub[]obrj
@eB\CeL\M\N]OeReUkZbb[iWmhoZtdv[
AcB[DdG]HbMfOdQbR\TeVaWUXfYk\\]c_b`YacbZcfd\e]fZhikil\p[qgscteuZv\
@bBbCbD]E\FfGdH\IbK\McNeO\P\QbScUjVWWcXfZd\m`dabbYceeZfagbjbkWmcp[qcr\sUubv\
E\FZHnRcV\Wd\[m\s\
@[AcC[E[F\HdIbK[ObPbQ[UWVeW\X[YeZU[f\b^c`ba\d[eafig\h[ickblZmhn\ocp\rXsWt\uj
B[DbGVJYKhLdNXO\R[SbTbWeX]Y\Zf\c]\^c`\fehijclYq\r]sgvZ
@\CZG[HbI\K\SbT\V[WXY]\b_cceeVf[grh\mbo[pbqdrht\uWv\
@[BfDcE\GbJZMZNZQbSdT\U[VbWfXfZZ[X]b^\_Za[b\fbhYj[lYn[oZqYset\uev[
LYT[Wcdkv[
B\C\DWEgFgH[KdL[M[O\PeR]SdVcYeZ[[Z^\b]cbfbmdp]q[t\vj
HjSacbrb
@cA[K[MfN\OaQZRZW\[c\e]ccbffjcn\o[qer[sdt\
AYC]DTEZHgL\NVO]P]Q\RbSZU\WdXY[\_\a\dkebf\ghhXk\meniogpbqVrbsetauXv[
BWVhXhkkv]
DcOfRYUcWZX\[iudvg
@\BYC\EbG[I\L\N\OcSbW\XfZ[[a\b]e`bbecZeZfehejdm\ncodqZs\u]
C[DcHdMgOdP\VjXfZa\b^d_ccYh]ialbtX
ChDgE[F[HZLaNcOXP[Q\R\SdV[WeXYYdZb[\^fedf\g\hbickemZoZp]rdtfucvX
A]B]T\ViWeYeebg\o\v]
KeWfY]\\pd
BYDWEfFgGYH[JcPaQYUcW[[c]bcae\j\kblYm[neqbvl
@aEfH\J[L\MYOcPcS\UfVZWYYZ[[\[^\_Z`\a\cbdceYfjg\hYjdlaodreset[vf
@ZBYC[DeEWFiG[HtJkKYL\MZN[QbTlUYV[WYY\[]][^abec\dbegf\hYj\k[l\mXnWpbq[rZsXt[uYvY
FdHnSbT[WbZcl]nZo[rV
KkM\W]^]m\ne
BfKcP\l\ngv\
FkHfQeUZWcYbZg]\e]g[m\obp\v\
@gA\B\EcG[OcR[S\W\Zb\Z]\^a_]`\ebfelnqbrTs\
AfBUEXGWLYMUNdPeS]T[UWV]WeX\Y[ZW[P\R^]`eabbZdZegfZgZhVkWlcm\ncoZpYqZrhsVu\v\
B]CdF]G]O]V]Wh[a\d`Yg[l]qbt[
AaCjE[FZH\JiK\LeMZP]SbTbWXXc]Z^i_b`haZbccbdcf\hZick\lbpXr[tZv[
NZWk[Xh\l\
@eB[DWGlHSK\RfS\TaVfWhXdY\Z[[b\a]b^P_[`\b\cZd[ffh\jYqdr[t[ugv\
WWahl\vh
CaDbF\G]HZJbLYN\ObPXS]U\VgWcXgY]Zh^\a]cae\f[h[k\laobq]rbvY
@[AbB\J\KULdM\W]Z[]]d]fan\p[srtd
C\HeKYLeX[[\ccfdsptc
A\F[McNdWYZjgbph
Yi
SdYd^gfcrc
@[A[BZE[HcJXKZL[M[OgPbS[U\W\YaZ\]\`YbYcdd[e\kdl]q]u\va
BbFgHhKdS\WZ[bbbd\o[
AcCZDbHeSfUfV[WhX[Z]\\^\b[eaffhcn[p\rXue
CcEcG]J\KeLYMkNcWfXfZ]^Y`Yaad]fghhlcm]n]qZrctXuf
CfDbF[HbK]P[Q[VbXe\[ffgfhblco\p[qdr]t]uZ
B[DdE\FcGcNbb]fchcjesbvh
AfBbDhGcHcO\PeRZUfW\]b`fc[kZlbtc
IgJ\N\VYWbY]fZri
@TAZBbCZD[EZFiI[J\MZN[OZP\RSSVT\U[V]WZY\Z[[Y^\_h`YaZbWdZfhg[j[k]m\n\o[qcsctiugvY
GbHZRf[Xehfgv\
ClRgV]Xg[\^\_\c[e\qcrguX
@gJgMhNcOdW\[]vg
@\A\ChGbJ]L[O\U[WeX]Y\^gcgd[h\lbmfnbp[sZv[
FaH\J\OZQaRbXfYb]c^[_bd\eXmXnYoardumvb
ARBVDaHbI\JZKeL\NdOWQdU[VWWXXn[\\c]f^b_c`Za[c\eZh\lbn\o[qWr\tVumve
BXDbOfW\u\vj
CZDdG\VdWmYb[\a[faq]rg
@bGbMZWYZ\[cegl[mhngoepe
AXBTF\GYJeMdOcPeQaS[TbVaWZZZ]c^Zabb[ddedf\h[jak[lZp[q[tcudvd
@\B\CfDbFbGYHbK[LdMbN\TbU[VdWfXcYY\Y]T^ab]dceVf[g\nbocqZtbu\
@fCYG[H[KXL\TaUb\\^e`fa\e[hgj\mco\
@aB\CdGbHdIbKZMcQ\TeV[X\Ze[\_bcXf\h\kflZrYsktZvd
DcMcRlUfVdWYY\Ze[W^\c\fdratd
WYln
B\DhGTW]vo
@ZA\BZCTDmEeFXGWJeL[MbNUP\QdSWTdUhV\W\Xd]f_a`[b\ceecfYg\hbi\jbkSmRpdqWtYu]vc
C[DbG\L\MbTbUb[d^becl\ugv\
BxGfLZbbcclZv\
P\R]qZsv
BUDeG[HbJfRhTcUeV\WXY][g]\afj[mZpdt[ue
@[CZD]F[H\I]KOMgOURdS[U\VZWiYc\\]g^\_gc[ebf\gek\l\mZodpcrbsiudvY
BbWWhbuf
@UAbB\CdDjEfGTHbI[JaKcL[M\N[P[QcR\SZTdUiWZXbYcZf\[]e_cafbXdYfbg\hfjck[m[qdrWtZua
AYBXC[DbEbF[GbJdK\PfR]VZWSX\YUZg[h\d]c^h`bddf\gbh\jZlcpcrZs]u[
VbWZXi\\_dc[oj
W[vi
@XAZB\C\EZHeJbKiM]NYP[SYT\UdVYWZXcZ\[\]c^\_b`Ya[bYc[d\gchbj[k\oqp\r\sXubvX
G\JdLbMbNZO[VbWkXaY\^[aZqardscu\
E\OZU]Vg[b^[cnvZ
BYDfQdW\dcvX
IgO\o]q\s\
BjD\GhW\rbv\
GgL\M\O\VZWZc\jjkhm]ue
@gr]
BXCbGZH]OcWc^b_dei
@bBYCdDbEdF\HcJYKZMZNbPeR\ScUdVcXcYdZf[\\cbaeghcjYk\l[m[o\pYtV
JcN]O[Va[b^[`h
B\LgW\
F]UcVdWg
@hA[BcCYFbGeHbIbKdN]ORQeScTZU\WZXbYdZX]]_Z`Wb\cfeffhg]lbn[pXqbrhsatXuZvY
@dBfCYKcPcTZW[Yd^c`ZdYebfbh[lbp\q\re
BlWY
BWD[G[HcIZLXMbObPcQhUeV\XcZd[f]e_\`da\bcd[lYmYnWsgu\
\g
@dA\B[CWEhFcGWH[KbL\M\OTR]ScT\VXWYX\YYZ[[W^W_[`ma]becdd[f[g\hflbr\u[vY
@ZCXFcG\HeIbKcL[NZO[P\QfR[SeTbU[WYX\Y[ZT[[\Z]g^R`ldYfWgZminfoiqjrisbv\
^\`iv\
CcFbGXHZK[PbRbS]TaUeVcWZX[Yd^\_\`ba]b[ecf\gcobrgsa
AeB\CgDdF\MbPbQZR]SbXZYYZh[[\kbYc\eXj[ncphs]v[
FbL\MdO\PeTZV\Yh_[`[hhj]r]ug
@cATBXCWDUE]GWHGIcJdKgMcNcOcPXQZRQSXTWU]VbW[ZU[X\X^cb\cXdYfQiblWmdnbodqfsgtcuZvU
Lh
DcHTI\NZOeP[Q\SbU\VrWPYe[Y]Z^[_\b[fbh[j[k\l[n\oXp\qVr\tXv[
MhQfVcW\l]
CYL]MXNZW\]y^\bXl\nZpUu\v\
AcIeL]OZPXQ\ScUgWdXc\Z^b`[l\o]p\q\tZ
AiBYCaDjEgFVGcHdJ\KbLZMeScVbW\YYZd[d\[^d_a`ea]d\edggh[icj\kYo\t\vZ
AbCkDbFfHbIfKZL]NePfS[TZUbVZWZX\\a_[`\big]j\lbmapbqar\t\ucvb
@\AkD\EbM[OdQ\SbVXW[[\akc\ddf\h[j[kcq\v[
AkD\GgZ\
AcB[C[IcJYO[PZSgTfU[WZXVZ\\d^\`ccZfhgehalZn]o]r[sbtdudv\
Yi
fh
DdM[N]O\VrX\[ae\p\
ZZeksb
@gAiBWCVEbF[G]HZIZK\LaM[NbO\RgSaTYU[V[WXZf[Z\[^b`ib]cZdbeXg[ibkZlXo\pfqbv[
AmBWCYFYGdHZK]L[NbO\QZRdSYTXV\WWX]ZY[h\Z^i_bbYc[e[g\hbp\s\uYvQ
B\DeGbO\QeRaW[[h
B[C]HZQcUjXcZ\[c][_bdelbmeofv\
BbD\H]L\OYS\UbW[X\Yb[[_q`afhhbnbrXv]
A\B]C\EbGZI[JXKfLcNVPkRgSgTYVeWXXbY[Z\^Y_\bgd[fnhjicjbkVl\obpdrVscui
@eA\DbGdIaJhKfL[MYOZRcXcZd[X\b]j_X`Xaad]e[gahei[l[pYq\tZuYvb
BZKeM]NaS\WXXc[h\[cae\fcleo[qcsetXv[
DjNcS]V]lkvZ
@eApBKCdDkFYGiHUKSLPMeOdPlQRShTZU[VOWFX\YkZO[L\M_Za]bYcedifngYhXifkLlWmZnUoZq\rYtbu\vR
Zhpg
^[eqt\
_pa\
TZUeWim[
CbGgKcWjaacZlb
Vg
UmmY
@\B]CpD]EbObP]S\UbV[X]ZZ^e`blgm\p[rctb
BlDZEbFeGfHdI[JZL[MZNZOaPeQZR\SfU[VcW[Y]Za[[\a^Y_Z`]a\b\cedZeUfhhdjik\l\nZo[rVs[tZ
G\ImO[V]Y][c
BZDaE]O\VcW[eoscvY
B\C[D]HbJWKeL[M]PZUbXcYcZc\d]l`[a[bde]fYg[hclgmdoer]sZvY
B]E\F\J\KoL\N[S[U\VrXbZi[W^[`\abbZcedde\fWlbm]obp[qer\tZvZ
Rk
B\DbHbKgPgVcWbYW[c_]acc\h\mbo]
G\N[WhY\[dcb
DcWfZc[\
@\B]ClFVGcH\JXK[L\MZO\P\RUS[UZXVYZZ[[Z\]]~^]a\bXd]eYfYhZj]lYmYoYpTqZrXt\uQvZ
P\W\Ym
@cCYDeEbFTH[JbKYL\M[PmSZUbVYWgXe[Z\\]V_c`dblc[dYebf[g\l[m\pdq]rht\ud
C\GbH[JhLbMcO\R[WYZb[Z\b_\kgtcugvY
DjEdG[H]PfR[WiXW_]`Yaccdh]jZpbrS
AeE[F[GdMbOcPcWZXc[a\g]b^b_ebcfchglcmcpbqbtbue
B[GhSbW\XbfZqm
R\V]Wg
@]CeEfFbH\KcNdTbU[V\WaXdYe[Z][^ea[cbf\gemZnYp\q\s[uhvc
@ZBXEcJ]K\L\Q]RfTaWiYc^\_[add\ebfZh]jfl[rgsbtZub
K\RbSYcll\pj
@hA\B\CUD[H[J[O\WZX[YbZk[a\a]m^[eZg\ldpjuZv\
@[BbCZFeL[M[OcPeTmU[XjYiZ\]\^[_c`\aebbc[eUg\mdrgsZt]uXv[
@iCbL]M]OdV\Wm[X
InJbL]T\VbWb_\`[a\c]r\ufv[
FbG[SgVf\geeo]
B\C\DcFhGdRbVbWd[Y]d_[cbdXehhalhug
@eHiKcL]NhO[PUQgSaT\V[WeYdZg[Z]e_Z`YaXb[dbkXlem\rjsbtTud
CUE]F[H]JXK[M\N\OePZR[T\UgVVX[YYZ[\Z]X^Y_g`Ya]bXced]echhkZl\mcnboepZrXsctYv\
A\BcD[E\GbLZM[OYQ[U\VbXdY\]X^X_l`Pa\b\ekffifj]m[nWoXpVqTris\t\uY
Yd[d^ilZq\
Rdmno]
BZDmEhF]GfNYP\WZ]Y^\`bbed[edhbjZlcvZ
F]RnUfV[W[]hgch]
BXCfEbF]GfI\M[NbO[PdTkVYW[[X]b^cb[c]eYf[gak\lcm\q[rfuhva
@dC[DYGeM[O]WcY\Zb[f]kddl\vZ
@cBZCdDaFaGeKkL]N]OZQaScTXVbWXYbZY[W\aa[bad\eefchYj]lgmXnYoXpeqbrZsbtZvf
GgW\Yddc
Zh
G\K\UZW]YnZj][
BbH[L\OfPfT\U[Vj`dach]qkr\sguc
@cBVCdDdFcGbHbI\JbK[LZMgNbOUV]WcXW[e\q^b`[bedZe[helYqdsdtcuhv]
@WDcEcIkLWNgP[QTR\U[VZWYZ\[d]\^e_gc\eYf\lfp[q]tlugvd
@cIbOfPaRgWYY\Z\\\_g`]ccu\
@eJbMbVbW]gbqhsduc
H]WhZ[[[bbec
@]AZCbF]I\JZK]L\NXS\UYVbWvY]ZZ[Q^V`[aeb\c[eYg[h\khlVogv]
BYCbH[IeL\P\ThVbWbY\]e^j_\bdcdddh[q]t\v\
A\CdFZG]IkJ\NWOjPrQ\S[VZWVX[[Z\b^[_[`]a[d[lbr\t\ue
ASBbCZFbG\IfLVM[N\OZPWS\TVV\WVYU[W\g`TaYbfdfekfXgfh\jckZldm\odqatdvZ
CgOZVl
@[AdBiDQEbG[I[JlMZObP\QZRXTZVXW\X[Z\[X\f^\_n`ebdc\e\f[hbjYlZo\p[qlrcs]tbuVvc
B\CcE\FfHcI\JhOgP]VmYYZd[Y^Y_[`ca\cdddf]gch[l[o\qds[v[
@ZA]B[DcEXFZG[HYIZJhK[L[MXN[OXPYS\WYYWZg[Y\W^\_kajbjc\dceYhZjZl\nco\pVq[s[tauUvd
B\CZF\GcHcK[M[N\OZVZWbXiYf[Y^e`heclZvf
O[V[W\_bajdk
B\DgGZJmW[Z\^[u[vd
@dB[GcM\OZP\SaVdW\Zi[X^e_\`cd[eej\kct]ve
@\AjBYD]E[FbG]I[J[LZM\NfOgPdQjScUdX\[W\Z^e_Z`Zade[fVgbhooZp]qgr[s\u\v\
AcB[C\DdEZF[GbJaK\OdP[SfUaVcWWX\YdZX`jabc\jblbn\sbuc
G]Redk
@fBZCeDZE[FiG\HcJZLbMYNZO\RZTbV[WZX[[\\g]]^V`eakbmc\ecfWgdicj[lYoYpcqgrW
DeHZMbNcP]QcW[Xg[\^ac\dceblcm[oaq[uiv[
CaEbFbGUHYJ[MZN\OZPgQaSeVfWSY[Ze[[_f`[abbkcddjf[gbl\p\q]rYt\vb
A[B\CZFbHfJdMZNVOXP[QdR\VYWZYZ^Zamb\e\gahki[jVp]t\vf
B[CcEkFjJ\NWO]P[QbRYUaWWZ\[]\c^\_]afbbdghXmgq]rgsXvk
CeFdHhbjl\qdv\
R\U\WkZ]ocp]
L]OgPcR\Wk[\
@cAUBbCYD[EbFeGeJeLYMaPVQhScTbUYW\Y\Z][Z]c_Y`ceZf[gbjgkXlbmcndqgrZsXt\uY
@dB\CaDcE\FYGjIfLbM[OZP[TZWWYZZV[Y\j`\cgd\e\f[j]n\oZq\s]v\
B]DcGkHYOdReUaWdZ[et
B[K[M\OZVaWZYZe{o]p[uYve
uk
E\GbMcNdOZS\V[W[`dc[lhmaqbsZva
C[FbJ\V\WpZZe]l]thvd
B\GbMeP\WbZ[[[\ccfeqtbv\
F\M\ObVa`jial\uf
B\I\KgRj
DaFeGZH]K\O\Q\TVVcWiYdZZ_Z`\c\fklep\r[vY
VcWiXd
@bAbCfG\IfJcM\NfOgTdUcYgZb[a]]cbdceZh\lembobq]sZuZvZ
H\T]eegcl[opqZs\vi
@\CcFkIfUmV\WZ[fadg[mZp\
L\WZ[h\cvc
FgTdVb
D\E[M\O\P\VZWe_c`\fejjuev[
A\B[GlH]JcK\PZQ[S\T[U\X]Z[[f]d^h_\dXe[fZhYjZl\nhrgs\tiuf
G]IpN\OVR\VZWYYYf\mZo[ri
B\DZHdI\K[M\NjRcWRZ\[ncZlcp\v]
BTC[F\H]JYL\MZN\O[UfV\X]YX[\]b^\_\`\a[ccevfZg\hWmbo[p\q[r\tYu[vT
@]A\B\CiDdE[HcJbLlNZOgPaRYS]TVVVWX^ZaccbfYhgldq[re
@dBbC[EaF\G\HWJcKbMbNdPYQgSeT]UVWeZb_Y`babbYd[jcl\meoapctc
A\B[CbD]H\N]ReUfVZWlYc[Z^\_\f]kdl\m]qdtb
CcDZG\H\I[M\N\P]Q[VfWXZY[Z^c`Xb\cbe\fXg\hrj[kbmXo]pZsZt[u[
@bBbCbDXEdHZJmLXM\NURbS[TZU[WZXZYYZi\\]a^faVbiced[hVjclZmbndoZsgvb
A\BYC[DgGYH]KhL\M[N]UYV]WXYaZc[\^\b]c\ewf\k\l\rYtYubv[
@[AlC[FbGbN]O\PiQdRZS\V\XcYdZb[\\g^a_h`[cbddecfchdo\p\q\satkvU
CgHcRcWd[[^[b\n]qc
@eAZBWCTDiH\JWKcL\M\QaS]UfVWWSYYZh^]_b`ZaYbdcZd[e\gkheo\pf
@cEeSkW]\hhfogr]
@YB[D[J[KZLbMiO[R\SZU\VpWdZ[[S\]`bcce[falcq[u]
@bAcBYF\HcK\L[MYNbOZPcR]ShTZW]X[Y[Z\[[]h^\_\`cgdk]lgmhndoWp]qcr\
@aAbBkCcD\F[H\JaK\MYNcOcPYQ[R\S[TVUaVZW[Zd\Y]Y_ba\bec\dTeifZgghgjbk[l\mdnko\qbrYs[ue
dfefmh
L\NbWYZo
GYLhWm_cc[hikYqXt\u]
@dAaD\EZFcGbIXJZKcMfN[P[Q\R\SWTeUZVaW[X[Zk[Z\c]d_eaebbcbdYeigdhWjYk[l\mZn[oZqbs[tavZ
B]I\KgM[P]SgYkcafYmbpbrYvZ
G[IYLgN\OcV\WbZd[d_[ebhbobs\ub
B\C\E\M\NgO\T\VgWYZf]]l[n\
@hAbB\DZFdGhH[JXL[MbNcO\ScU[V\W[YgZ\[V\Z]g^d_[`fa\dcfejZl[nZoeu[v[
B\HbJZK\NbShUYmdr[
A[CbG\H\KcLaOYSfV[WZXdY[[f\[]b^]_b`[aZb\d[eif\hcjbldmZo]pbq\r[sdtZub
AdBYCZDeE[GcIcK\L]OWPYRbSbUbV\WiZY[V\g^\d[fhk]lbsatbvd
C[GdIbNXOcT\VkWYXbY[[j\g^Z`\aad]l\nbobp\r]vf
DbE[HdIcJ\M\NaO[P\QXSWXbZc\b_fadfPgijck[nbpcrYscu\
Tiade[hj
@gA\B\ClDcG]J\LWMdN\P\R\Zb[a^\kel\p[s[vg
BfGcW[^c
@bBcHYJfO[TZUlVXX\Ze\\^f_b`]c\gcmbneocpgr\tfv\
MiObR\Xbb]pZtfuf
@cBZCbD[E\F]GcHXIdJYMWN\PYT[UdVdWXXgZd^\_\`db]cbfbgbh[jlmgnWoZp[q[rbt[v[
HgVd[d\ZoipYq[u[vf
AaC\HYIbKcL\MXPcSbTdUbWmXbY][[^Z_\`fabc[eXf\hdkblXnepbq\rfsgtcubv\
DWHbKdLcc\ti
A[B]C\GfKZNjOcPXRaS[VcX[Zg[Z]Y^a`\a\d\ejhil\m[tduave
C[GeH\I[JbK\L]TZU]Wg]hm\odv[
FZHXI\P]ViXdaeqYsZ
B[DcWbekv[
B]CgDbHcIbPbUcWg]al\m]uj
B]VVWml\
KhRdZ]nfs[
AfD[E]FhHfO]VfWYYb[[^\_l`\dcfYl]m[
B[D\E[G]HYJ\KZMeNcO[PfVb[g\\]a^]bcc\eYh\k[ldpgt\u\
@aAaBbD\L\PkQ\T\U\V\WXYcZ][c]e_Y`Zaeb\jdldmdncp\r]sat\ubvb
F\H[J[M\N[S[UYWZXY]pb[cZeclZm\pYub
B\UnZ][\m\v]
RgThYe[b
G\NZQ]WpZ[^\`\e\ge
@bA]CUDdEWF[GeH]N[PZSbT[Z[[e\\a]c[daf\hcj[l\ncv\
CfGbHeJ[WdXg[gb\eWfZrj
NVT\VjWlYg[f^\n\q\r[tgvb
@cBWCcGZHdKRL[N]QZRfScU[W\ZZ[Z\b]b^Y_cd[ebfdgbk[mcnao[uY
@iFnI\J[K\PdQZR[SaTgWgX\[X\[becddaecfgg[k\nfscvc
B\CZG[HbL[NfQ\V\W\Yd[f^[_\`\cbgblbndr\vg
AeCcDiEZGcHgJ]QbU\WWXdYc[b][_\bem\odp\rduYvX
BcGfI]P\WdX\Y[\e]c`Xebk[qZtk
B\ChF\H[JcKfMbP\RbY][Z]c`\caegkflZmbobpcr\t[u\
CcD\GcJZKjNZO\QdReTbUZV[WWXZY[\e^Z`Xb\cdd\e\f[h]j\ncoaqfrcsevb
B[MaUcV[WcZj
BcO]PbSqV\Y\cbg]v\
@ZBgDbGcL\O\RWU\WbZ\[X^[`]cgdgefhXphtbva
E\H[K\O[PnRbSdU[VfWb[[\e^\_[l\q]v[
en
BUCgFaHXIWJWK\LYMXN[O\PeQnS[T\V[WYZ[[T\b][^g_b`dbVc[d]eafUgnhcjVkblenbofpTqUt\uRv\
@eA\BbCYFbHaIiJ\MgObQ[RZUcVYWXY\Za[[\Z]f^e_[`[aYcXehgchZl[mdnlrZt]u]
FcHXK\L[M\P\QcS\UiV\WZZ\[[^habdchejbkanYo\p\rbscuZv]
A\BVChDoEjHUIYLZMVN[OXPWQWRZT[U\VaWeZ\[[][^W_\abbVc\dbeYfYg[hpj]mXoWpYq]t[u\v[
@aAZBZE\F\G[H]I[KaLYMVOZPaRZS\TZWZY\Zb[s\X^U`Za\b]d\eYhYiojek\lUncpbqYrWsYuYv[
@ZBdFnG\JbLZMdNXOdPaQ\R\S]XdY[Zb[c\e]\`bc\dWhklco[pWqWrds\tVu]vY
I\KhPbUbZb
B[D[GbL\P]Vb^\`wcieZfZh\k[pbr]tWvW
A]B[CdJUM]R]T[UfW[[o^q`]dce\k[l]mdoZucv\
C\GfIeJ\K\L[MXN\OsPhW[[Z^[adb]d\e]j\lYrZu\vW
CbG\J]N[PZUgViWfZ\[[_\abcfh\l[p\r]u\
A\BeCZEeFdG\HVJhKbLcMeObR\T[UbWSXWYbZ\[X\j]c`[cgebgaj[lZmancobpdrls\tbuf
AeBbCZDZJgKiLYN\OfP[Q\RYS\T\VcX[Z[_edYf[kYmdoYqdrYsVt\uh
BVCiH]JYW[Z\[Y]\e}h\r\s\uZ
@[CZD[FkHnJXK]QfRnS\UYW\]\`babcbe]f\gch\l\m]n[o\r[sVtZv\
AaB[CjDXFhGhHjIfJ]P\QdRbS[TWW[YiZ\`behfZhYl[m\pjt\vZ
H\IbU\edgh
B[SYW\j{
D\M]OaPhSbVfYdZde\hbld
Cc_[kh
@dAVBWDaGgH[L[NgOcPeQbR]TgU\VWWVZ[[a\e^e_]`jb[d]f\g\h\kdrjvX
@]BdDXFaGcKbL\NcOcRcT\VVW]YXZ[\e^Z_[bbc[ddf]hZmcncoeq\tcvb
M\WY]l^[kmu\
@dAdF\OcPZUgV\W\YeZl[[]fc\eXh[mduov\
D[Lcvh
B\GZIYM\NbOeR[TcVUWeXfZ][a]\^Z_laXfZm\o\uZ
CjV[Z\n]qdrb
Rg]fqf
AaB\C[DdGfH[J\McNdRVScTZUdV[WlZZ^c`[cYe[fchZk\mbs\tcvW
B\OeWZ[pf[l\o\rm
@cCfD\FbGgHPJcK\LZNZPZQ\R[S\TXU]WeXf\j^b_Z`aaZbdd[f[lWncr\sXtYug
@bAZCUD[GdH[IZJ\NaOiPkRiSdThVcXcY\`Zb\fdjdmcr[t\
@[DfFXGWHeJ\K\L[M]N]O[RcS\WZZZ^[_Z`fd[f[jolYqbtZu]v\
DbE[JbL\R]S[T\U\Wf[\^\cam\oYrat\
@ZAZB\LdN[S[TZUZV[WbXZZe[X\a]q^Z_h`ba[d]f[h[jbl\mYo[s[teuYv[
DfGdHcJ]KcLWMZOdP]QpTZWYZ[[\\[`afdj\kcmcr[saubvZ
BcCmEbFcGiH[IbJcKdL[MXNgP\Q\RVShUgY\ZZ[[\b^c`ba\bYd[ebfdgahbibkZmfoerYtgvW
@ZAdB\CaDbFbIXKcMcNcOaPdQVRZScTdVZX]Z\]e^X_Z`badb[ccecf[hdiaj\k[lbmenfpdq[res[ucvc
AbB[C[DbE[HZIdJaL\NZObS[VZWUY]Z\^]aZcmdfe[jXk]mcpeqZsXt\ub
@ZAdBWFYGgIVK]LXP]QYR\UbWXXZZb[[\d]\^e`]cbfYg\hbj]k[l[mbnioXp[sZt]vW
eioX
@iB[CYFfG]I\KcL[N\O\PVRjU[VeW\Y[[e\Z]j^\cdg\lhvb
AbD[H]JaK\NeSbU\VkWXX]Zb^[`\cblfoaqcrcsbvb
B\EjK]NgOYWe^\e]jkqhvb
@bDSJbK\NePdQ\S\TcU\V[YbZ\[Z]d_eaeb\cgd[f\hVjblho\qbuav\
@]B[E[GbH[JcLbNhO\PdR\T[W[Y]Zj[d]]^Y_a`dbacYfZg\hcj]ldm\o[p\q\r\s[
H[Zb[h][b\mhncoZp[v]
B\CeG[OnVXWbY]Z[[Ycev\
E]HeU\VdWWX]c]ocsku[
EcNcVcW[Ybb]cchblh
BbWg[]v\
AbKgP]ShW[Y]^\`]c]f\hcr\s]
@eAYBeCfE[H[LjMcN\OfPZQ[ViWUYZZ[\[^f`Yc\dgeik\l[ncpXqbucvY
DfGZHfJdL\MdN\Q]SfTgUeWZXdY[`faecZddfXh]j\k]lZmZp]tY
H\IdL\MbOZRYUdVgWb[ddgrdu[
A]BbIZM[OhSbV[W\b[cce]l\p\
B\FbJ[LdPeQgYdZc\d^[`dh[v]
OdPZTaVbWVXfYf[gl\pZq\vg
@[BXChDfE[GdHcJ\LZMXPbTfVdWfX[Y[Zb[Z^g_d`ed[fXhij[k[lbmZo\p[scuXvU
B\C[F]GbMbS[VcWcYb[h\c^a_ba\e\fkhes\tZu\
@fBYDYFdGlH\JlOZP\SYWcXcZd[U\b]c`dcZehgblXp[
B\DdHiJdO\R[UcV\WdZb_c`\c[h\lbogrhs]vc
@ZBmCYD]GfH\J\L[M\O[Q[R\W[XZZ[`aelf\mbo[pYq\sct[ua
CTDbFcG\H[JpL\N\P]S\T]V\WYZc[e`VbTdgebf\h\k]l\v\
M]Wg[\t]
@]B[CWD\JfK[L\N[P[RhWeZc[[\b][^f_]`da[cddbfZgblYmloZp[u]vd
OYRfViW\[d
D[F[HdM\OZRdSfYg]Y^[_[`jaaeZgdl\p]v]
@\A[B\CSGYHdI]J\M[R\ShUaVeYY[[\\]d^S_]`fcbdZg[mbneoZp]rV
@fA\B\C[DbFfHfJ[KiMYOWPZQbR[S\TZVZWZXcZc[d_\`ZaZb]ecfcgbj]k\l\mYnWo[pjqaretbvV
C[O\VkWba\che\
RfW]
K\sg
Ibf\rn
Rl[\
B[FbHbK[si
DVEhHYO]YTc\dkgj
DYHbR\]f`gdfld
CbJhRdUbZc[f\bf]lc
C]DWQf[\difhgbvc
A[BhEgFhG\HXL\M[NbObP[QbS]WYX]YY[[acbbdce]fdgbiYjclYmbnhobpbqer\t\ubv\
CjJhTbW\_\`\f]
F\\fadgh
DfGZK\PUS]UbViWg]\^\`kc\e\fZocrit]
ChG\ed
A[B[GYJ\OXV]]Zcgfblhuc
@\B[FfJmZc[c^U_\c]ecu\vi
@\BWFcHjNcPcQ[T\WVlfo[s\
BZC[FgHbIbJbKYLcOePeQ[R\TdUVW\XeZc[c]d`bebf[gchdm\n\oYpcrYt\
FkQcW\XcZd]\^fldnZ
W\Yl
RiW\\\f]
@cC[HYIgJ\N\O[Q]SeTaUbW[Yb[[\f^bacc]ddechdjZnXqZresbvb
CfR[fmtb
C\IoJ\O\`\r[
@[AXBVE\FYHdIaKbLZMbNbO[QcTYU[VXW\YfZ\[m\\]b^[_\aYbVdZfegZhgiek[lXnXqbrbtYufvX
CcDcFbI\J\KaOdRaT[WVc]ebfgh\qisZt\
OcWnXeb\v[
@dBiF[GdNbU\W\Z\]d^]`Yb]h\lYmbndo[p[q\r\u\
@\FXGcH[LjM[R]UcVfWVZd^Zbfghhfldrc
G\OlR\VZW[XdY]\]_he]o\u\v]
O[R]Vy^[f\
AbG\OUP\W\XdYi^baac\f[jcnio\
AeBcD\F\GeH[IYJ[L\OXReS\V]YY]c^\_[`[b]cbecfYkamdn\pZqgrg
D\FeGbHbKbW[`bb\cZehjbnbp]s[vl
[m
H\P\UbV]Yf_\ech]mcp[rd
D\I\L[M\P[RZSbW[X]YWZ]\f]c^[`\gbhdk[l\qgrjs]u\vZ
]dhitf
A\B[DkEiF]KkWdYZZc]c_\dbe\f\p[v]
Rk
WhehtWvc
DeG\L\P\VeWSYg^\_g`]abbjcaebfZl]pZteufvY
J]KaTgUfkcm\ub
AdClDfLhN]V\WXYiZ]^[`bcckY
B\CZE\F]GeL\NcObS\TbWXY\Z[[b\Z^d_[`\bZf\h[jilhq\r\s\t\v[
GdKcehlb
AWBXC\FcG]HbJ[KcLZMbSbTXUYVgWXXhZ\[Z\d]g^b_cacdhf\g\h]l\qZt\umvc
CWE[HZJhMYNWO\QcU\VeW[Y\[[ahd\ekjelgm[rXulv\
BYDbFYKZLcN[ObQeR[SZTiUeY[ZY[c][acbbfZgah[lXmVn\oZqcrXvb
CaGbKcO\P\SdUcVfWqXeYd_\bbf[gblZtZu]vb
W[[[bboevh
A\B\CYD[EdFdG[J\KiL[N[QdSbTXW[Yq[[\c^\_Z`Ybad[edf\h\pYr[sau[
@dG\MgW\hdnbub
AfB[C[DnGYH\IfL]MZOgSeTbU\WYX[[Y]\^Z`YbbcWe\fbg\hjo]tavi
@\AcB\G\HbJ[K]LZNbScT[U\XbYd^h_]`\dhjYk\p\t]vc
B]MbRWUaV[Wg[hk]pbt\v\
AdBXC]HZJXM\OeP[WWYiZka[ejk[perbs]t[vY
DcE[F\J\N[PaVjWe[Zc[dZf[l\n\qYsgudvb
@ZAcBcC\F\GZNdPiR[S\TcWbYW[[^W`iabb\d[k[lemdn]oWq]rcvZ
@[A]B[CaG\L\P]R[U[Zd[[]]_fdfeegamdn[oop]setYvf
AeB\CdDdFbG\HcNbQgUaZ][]\]_c`bacbedbfbh]m[p\rcte
K]W[X]Ygh\qer\
MeOkR\X\`cbk
@dA[BZEcFeGbH\IaJaLgMcOeR\VcWZZ\\b^Z_facbpd[ibjdkZlYmcp\qdsat[ucvZ
A\B[CdDVEhFfGRI\JZK[LWNdP\Q[R\S[TUUVVfW\X[Zb[U]\^b_d`baccdeZgbjak\lZmjnnodpfqYrXtcvY
AZBWC\F\H[IbJ\L[NcO[P]Q[RZTXU[VeYZZ\[\]e^g_e`\bbcbdZhYkYlfmiqdrbsdu[vZ
@bAZBXFZGYHbLVMWNZQ\SbT]U\VeXZY\Z\[X\d][^T`Zb]gahgibpZqerVsltrvZ
@\AcB]D[G[HZJoLZMUOgP[Q]S\T]UVWXXXY[[e\[][^Y_\a[bVcbd[fYgghYibk[lZmWnUoXpZrWsVt\utvW
@\CbEcF[J[K]L[M]N]ObP\SbV]Y[Zf[\]\_a`cdbelfcg\m\r[v\
@aAWB\FcGWJ]L\NdOeP\RgS\TXVbWXXb[Y]b^\_e`ebYccebfag\hbj\nXqardsct\vb
B\CWDcH[JcK\NdObV[WvZ\]b^U`\l\o\pfqZsYtSvd
B[DeHZUhW\^Zd\gbhul[v\
AfWZYn_\hjv[
@\BdDcIbJ\M\N\Oa[X\e^\`cabebf[hcl]pZrft[vm
BaEcI\KbL[QcR\TbUbWYYb[c\c]d`\b\dbgZhbnbrbtauc
W\[Zvi
@cB\GbH[IeL\O[U]WbYc[b^d_bcaeXrgsZvg
@kAYD[FbHXIcJkKdO\PcQZS\TZUdV]WWZa[f]\^f_Zb[c\fegZj\kbl\n\oZp[q\rcsWt[uW
D\GbVp_]`\l\
@bA\CZFZH\KfP\T[WVX[Y\Zb[e\c]\^Y_dhcjdk\o\pcqcr]sbtf
@XBbCeEZFgHpI[JcKWL\M\ObR\S[TZU\W[[Y\b`]dee[fUk]l\mWnWoXp\q\r\sXu\
H\^[giu\
BYG]LkMZPeVdWVhb
FZHlIeRbV\
BnV\WVYk
@YAXBkC[DaE\F\GaHbJbKeM\N\OZSXW[X\Y\Z[]b^h`ga]b[c\dXe[jdk]l\mZobqfsYt\
IoOWR]
@hAcBeC\DcFZGfHUIYJcK\L[MZPZQZR\S]W\X\YZZZ[T\\]b^[b\ckg\hck\lQn[p]rbs\u[
AXB[DTEeFbGXH\J[OZTbUYX\Z\]b^i_f`Ylin\qdrfvW
LgW[
RgV]
AjB\CUDdE\F\GXH[K[N[R[S\TYUXV[Yc[d^gbecfdZegfYgbhciej]kdlZmXnZo[pcqkrdsStjuivZ
AeRcW\dchloW
B\V\W[Yk
AfB\E\FbHbKkS]X[Z]^blbmhocs\
PbUZXsYc]YfZl]m\s[uXvc
IjO\P\
Ycai
NbOcQfWZ^gue
RiWZ
LfWX[\ciebfhl[r\v\
Leskt[
DXLZQ]RdWjXe`fbboWuYvh
B\MaRgWc\fbe
B\LfQgWX
hi
DiW]sd
F]I]RqWTh]p\t\
RgW[sc
BbCdDYEfFlG[HUIXK\LdN[PeQ\RcTcUdVbWTX\YjZd[Z\d`Sadc\ebf]hbibj[ldm[nao\p]qZratVv\
D\L[WY`jkm
@\C[DnEfFXG[WZ`]
CiTcW\Z\
CZGeH[I]JcL\M\OZPcR[TZV\W\X\[c^a_Z`Za]hcjhoZp]q\rhsjt]u[
AbBbCcK\O[P\R\ScTgU\V\Z[\b_ga]d\fbm[qbr]u\
BfHdW[^]b\
@\B[C\D\E]FjGiMdOYPcQbTRVbWfX[[c]f^a_[a\f]g]k]lbnZoZpjqWrZsZtfu]
AaCWFbHXTdVdggqbt]
JZKhM\V\X]Y\hbmbobrdv\
G]KcLZMcNdO[SiVbWZYc[\\g][_X`gb[cadcfXl[mcpZq\r\u\v]
DcUiVdWbv[
@]AVBWCdD]E\GhIYKZM[N\PZQcR[S[VbW]YWZi\e`\akbbc\dgfXgciYjXkclbmgn\p[qes\t[vZ
A[CdE[F\GWJ[KfO[TdUeV]W[ZX[b_]amc\ehgdlfsZt[
DfEgH\VkWX[\^\lZo]vd
FfHbIcUcmfo\p\
Hj
CcPclbojvb
Yi
BdCZEaFbH\I[JeM[N[OcV[W[XdZb\h^\_bech[jfl]m]pXq]rbsetZvc
@dA\B[CrDbGeHYIdJbR[SdTYV[WWX\Y[Zc[Y]]^b_c`eb\c\dhedh\m]o\p[q[rat]uZvZ
CfJ\Yf\[]b
C\K\L\M\ThYZ[c\e_koeqYr[tc
V\e\hjj\u\
MdVaZf[]cdfihboar[
B]H[JgM\VcWdq]rfseu]
B]TeUkZ[[\m[ndv\
CYGXIaK\OdShVfWXXe_Zb\cbd\fXpbr\
BbCdN]OgVXX\Ye^\_]bbcbf]v\
OhWf`\c]
@\B]D\F\GYH\I\O[VXW]XgZ[[[\c^\_bedfcp[r[sZtauYv]
BgGcIbKcL\
@bAbBYCdD]HmJ\MdNcP[U\VeWfYcZ\[T\\]\_d`danb]c\fZkbl]m[nepYsbtcv\
B\HcIbJbUiZZ[Z]\`hc[m]oarb
BcIbTY[d]n^b_bmb
XgoW
@ZD\F\GZHfJcKcM[ObQbU\Zh[a\Y][^[`\bfeeh]jdlgoetdv\
D\EcNmO\Wb[\\]^alb
W[ZZen
@[BcGXHgJmPiRZVZibkeu\
Xn
B]H[OcViW\^[cf
Zfbbhi
@\AcBZC[DbF\GcHVJ[MdOcPYQbR[T]U\VgYXZ][Z\a_Z`\bUccdcecfcg[j[kZmeoZpesZv\
Ub[]obrj
J\Zh
C[F\I\J]L\MZN[TaUZWYX]Y\ZX[\]h^[a[eof[g\hYmXp\q[r\tZvT
O]Y[ei
C]DgM\OcV\[g\k]]ech\l[o\ubvW
BgH\J]PcV]WeY\Zc[Yv\
W[bcli
CgM\O[WbYb[el\v]
@gD[EeFcG\HXNdPgWWX[YZ[[\\_a`bccf\gahfk\lfmcnbr\t\u\
AbC]DbG\HdJeK[MYN\O\P[R[U\WZ\\^[`fbiddk\l]m\n\o\pbr[s\u\va
B\NgReWZ[g
@eI[L\RhSeW]e\
jm
@fA[BVCUDWEXFbGfHVN[P\RZSWT\UXVcWWYWZk[T\c]i_Z`SbidXedfYgdh[lVmZnSoUppqZsYtbu[v]
CcJbOZV]Wdahkb
AbWZX[\j^]hbtd
BXG\J[P\We\j^\ccrctZv\
B[CcH[NdPhSaVXWSYaZj\d`Uecheo\rau\v]
CiG]PgZ\`bk\v]
OfR\WZbh
C\Wb[elcthvZ
AiB[C[EeG\H]JhMdN\TbUbW[]a_a`dadc\ddib
@dBhE\HgJYMYR\VWWU[[^\cejlqYt\
AjO[R[SdVeWbY]\g^\fft\v[
Ag
@dB\DcGkH[MXO\S\WYY[[U\\`ZaYcfe]g]j[k[lUq\s]u[v]
DbXaug
A\GjRdScb\
@bAjBXE\H\JbM\OcRYS[TdVVW[X\Y\ZT[V\Y][^b_d`eaeeekXlXmZn[o\udvd
@XA\B[CYDiEfG[I]JeKbN\P]QWS[TbU[VYWXXfYa[U\e^U_m`VafbYc\d[e\f\h[kYlYo]pZqXv[
C\E]H[JgM[O\VdZb[\\b`[bZd[e[g\l\m\uYv\
JhO[Wf`\a\hc
_gadl\u\
BXDZE\FbL\NZOcPYQhRZTZUbWiXZYZZ[_[`fabbddbedfZhfkYlboZpVqXt]
BgCeDeEdFYJcN\OXP\TVWfXbYb^b`[cbdYecfch\lYpfubvf
CbLfMcQbUkWbX[[gk\lcnbp\t]u\v]
DdP\RpWW[[`Zb]cge\f\k\
CfK]S]UZV]WZY]ohrc
CYDcJ]L\M[QbTXW\Z\[\\\]]_[b\cdf]lls\v\
BdW[kjvg
GbMcNcO\PbTi]c^fadh\l\t\
W]jl
F\IgW[
OgW\
AXBRC\DeEXGjHbIXMdP\RZTVXf[f\\]\^[`bbZdbehfZkWo[pWrat[
@gAcD\EbF\HfJ]P\[Z\c^g`dc\t\ubvZ
A\DeF\GdH]J\LaRbVZWgX\[T\c^f_c`bb\ebk[m\n\o\r\s\tgv[
@eBhC\FfHZIcL]NbS\TcVeWT[f\]adebgfm]p[rcs[tdua
N]O\Vf
WYlkmcu\
@bA[CeE\GbI[JfK\LbMWObP[S\TcVcZ[[p\Z^\`gabcXhYlYtfucvY
KbRdWUaitY
BdGcHZQ]ReW\kf
Vk
B\HlV\W[\i
W[[i
B]L\NgOhReYg[[]\^[alc]eajcn\ucvb
DWWhsa
D\EcFdHbJ\WZ^ghcqb
E\F[HnLVRdVbWf\Ycglcs]v[
IbL\O[RgWYf[m\rb
R[mooZ
@dBdC\F[GcHeJfNbTaWYZ\]b^]`Zb]f\g\h\lYm\nlo[p[q\sZu[
@[B[EcF\KbMjOYRbW]Y[Z][W\g^[`YbcdYe[h\lfoat[
@bA\BYCdDdEZGbH\IYJaLZNXObP\R[U\WiYZZb]a^b_Z`Xb]jdlbmbnbo\p[sdtYvZ
\hl\
@\B[DgEdFcG\KcLeM\O\PiRZSaU\VWWd^\b\ccfbgcldras\t]vX
F]Wb\be\hbmbsgt\
Ef[ic\lZ
HXJjV\Wd
OcRgWZ
HZLZM]N[PbQiUcY[\[`fbbfdjaobvc
AhBZCYDfEbH[J[L\M\NbPYQcV[W\Y][d^j`[bZdYe[f\g\hckZmbp[qcs[t]ud
@dB\H]KbOaRWT\U]W\`kekf\hZn\o\r[spu\
BXFeHfQdWZc]efn\
AhDjOXT\We[\_]l[
@[E[FnHgKZOYP\QlRcWYYf\[_[gbh[jZn\s[v\
EaV\Wj^]_ga]c[q\rgv[
F\Ohmb
Z\men[rZsi
HhR\WZXd]\c\ebretZu\v\
L\MhV[Wh
CbJaOfUbV]W\af
JdOb\[ljv\
LkOe
LbWVZa\ekf
[egh
@ZBVCZD[FXGcHiI[LVMXNYPXQgRRTOUXW]YW]a`baabUdQfYkXlZrZslvZ
BdE\FjHiK\M\QgWXf[lYm[q[r\
RmSZVZWWX\[f\W_bfgn\sgtXv[
AZB\H\JcSaUWW\Y\[]]\^Zh\mhoap\qerkt\
C[DbGeV\WiZ[hcqW
Zc[ZejlbtZud
ci
AbBbGbHXOhPdQ\T\VXWY[\_\bZdbf\o\r\s\v[
AcCdI]ViW[sc
@[KkW\
R]WebYkelerb
IhJcLcO]P[R[Xcra
G\IcJ[PdV\W\\hcbfbkaq\r]tZv\
C\Wh
J]RbVYWmtZ
@YAcBYCmDgEaFXI\K[LbNVPhQXTbUZVTWRYaZX[Y\Z]]_b`[b\ccdjeXjVlZp\q\sYt[uX
CjJ\PfTbWWZ\_\tc
O[PgV]Wf
CiWc\\rd
IjR\W[Y\r\
@cBbC\EcGbH[IaJdLYMfNZP]SbTcUcV]Yc[b\c]accd\ecmiuc
CbQ[R\TdWW[Zlh
AfEcHbJcUdVdY\fbh[l\m]qht\v\
AdCdE]GdIcK\NYRcYfZ\[X]]`hlYv\
@YAeB]M[NeOfPeU[W]XbY\[b\f]b_cabebffhbiblWm\pZq\rctd
A]BZDdEcG\Widbvf
C\D]McU\VbYeZi\dq[satg
KaM[Wm[Z\\
HfL\O[VcWfqi
Wd\ctiv]
B[DbGaH\I\JbLbN[QbRcWYZd[Z\[^c_]`cbbhbkZlnm[q[s\vb
@YA\CdDdE\FhG[HdIbK\M[PcQfS[V[XcYYZ[[X\\]Z^\acb\ejgdhVj[kclYpUqdrWtZ
DZFeIdQfVhW\Ze[a]\`[bcd\kZlXqgsbt\
RgW\Zc[[v[
R]W\[nebl[
FXRoV\WZZ[[\f[l]mcsd
I\RhW[ra
HYIbKYRgTYUcV[Zh^Z_cbfe\gghel[r[sati
BXCcD]E\GWHYJbKXL[O\P[R[TYUhZb[[\Z]h`daYb[d[fVg[jZl\ofpYreud
C[DaJZKbV\WYXXYdkhmbocr\
DcGbJ\KfL[O[P\R\TbV\WbZ\[Z_bacbZcXd\e\kfl[oZrft\u[
B\Le[[cgf]sd
@cKhP]TbV[Zg\j]declaq\t[vb
CbDoEgG\L[P\R]W\[\`gd\ve
GeLjWW[[fd
NeOgRcbh
@dCbFbG\HfJcK\L\M[N\ScU[WXZbaabcdcfbh[obpb
@bCdEhFZG]H[K\L]OkPiRfTfW\]\`[d]fcg\l\m\r]tdvf
AgHYP\R\S\WYYl[\_ZccrZv[
C\M]RlV\[c\\
@bDeEdFZHdIaJ\KcMbQ\RYU]VcZY\d^Z_eb\dehdk\oepbqWsctZubvZ
MjPcWdhdq\uc
@\AcBVDbFaGZHdJeK[LVMWNdOdPbQ\RWVdWaXc\[^g_e`da[bXefg]jckclUmbnbocresbtguX
WYkm
B\DcWh^b
BZHdJcK\L[OZTaWbXi\babcfo]pZrb
UkWeZ]
D]UjW\ZZe\lf
B\DfGbHYL\OfP[Q\R[SZW\X\Y][Z_ja\e]f\hblanbve
CZWo[]
DeHaU\Z][g
HbW]sh
@WD[G[H\J]NXS\TYUbVZWXX]Yf\d]h_e`ecXdYeegZhWj\k]mgndoercsZt\uc
CfF[GZH[I\M\OfPcSYTdU\Yg[\]]abcce\f\hbjfm[ocp\tZv\
@hB\CYD\GiIaNbOZP[X[Z\[]]g_V`bcef\kglbo\t]
AbVgWlue
@dCVKsN]OZP]R]W[`beZh\l\o[uavg
@ZC\E\Njvc
WYZj
AeRcW\dc
@fWh\ee\uf
RgW[sc
WZZjs[
@ZC]H\O\P]RbW][b\[^\_\`eaed[epjdt[vb
B]I]KbM[NYP]RhSjWdYZfYmbpbq\r\
N\PfT\ViWY^Ycb
A]BXDbEZFbGiHjI[KdLWMYNZO\P[RXVZYYZZ][^c_[bZdbeeffg\hkjXkZmeqcrksbt]uYvX
NiWWebhf
C[Wl\blZ
HbW\Z\[cbi
@bAZB\FgG[HbM[O[RXSdTcUcVXWdX]Yd[[\[]c^X`aaZeefYhfmXnergs[t\uX
@\AcCYFfGgI\JXK\L\MZP[R[T\VcWYZh\b^e_[bOcZdZgdicjfk\mendpUretdva
AfB[GcH\O\SeT[V[Za[[][^h_Z`aabbedbhcm[pZu]
CcDbGaT\Vb[bejf\
C\G\OePfS[TaWZX\[[\d]ccfe]fh
H]LgOgZh[Zsc
@dBWEaF[GcHXL[M[NYOaQ[TYWZX[ZV[Z][^eafb\d\eWg[jZkWm[p[q[s\tYu\vT
B[HdW\[g
Biv\
J\LeRYZgfd
HaLfRfSaT\_\ccebh\kcpbvR
AZBbC]D\HYJ\LdM[ObQdR]V\WbYbZl^dgYlau]vf
A\CaDfGbOcVa]dbbebf[hhjbrbuf
A\BZD[E\FaLbP]QbVhWb^Z`ZabbXdfo[qcrivY
@\A]BYD[FdHbK[L]NbZ\]b^c`jcdd[n]t\u\vb
C\DYHZKbL\QjR[Wm[f_bfbl[sb
J]LZV\Whc\
@[ClIaO\VfWY[fhfj\q]rcubv[
MgPdVdW\Yf[aa\hYl\r]
Wj\b]\eglXtcvb
L\Wj
AaB\CcH\TbU\VbW[X\ZY[[\\]h^b_d`\agcde\fYh[m\n\obsht\vb
LcS]WcZj[[pd
B\C]EbGdH[N\TcVgW[Y\[Y_d`ddgebgeh]ldv]
@\A\E]H[KZM]NcOcPbRYS[U[VVWdX[Y[^T_\b\f\gqjZk\lZmXoYsbtbu[
@cB[CXEZFeGZHbJgKYLUMbRbSdTfUbXbZc[[ccdfe\fWg[jcl[oepbq\
C\EfG[HgJdPeRZSgT\WbYcZd[\]\`bg\k\lfogpcqerive
GYP[SqfZ
GcPhS\W\Y]\c^\lZofsdu]v\
DcF]GhPZSgVdWbb\cVebhdvf
ChE\FbHkIbK\LZMXO\PcS[UYV\WeXd]c^W`[bfccdZeij[mVnXo\qUrct\uhvb
@bHYRoWZ
R]WTkh
@cB\CgEdFgGgH\I[L\OVR\S[V[WWYZZY\[]c^\`\acbdcdeYf]g[hkjjkeoZrdsdu\vc
AbBdI]LeUgV]W[Zb^[_\gctf
AdBYCeDhEZGfHaI\J\KfL]N\PYQ[R\TfVWWVX\YlZZ[b\\]c^[`\add\eXm]o[p[sbt[u[vd
Cg
C[KiR\TeVZW]Zb[\aehdl\o\p\s\
BdH\U[VeWgYh[Y_b`\hdlZ
SdW[kh
Ad[[f[mcobrgsb
@bB\D[G\JZLZObPbUcW[Y\Z[[b\d]b^\`WabfVgej[k]neqZr\sZvb
AcCcFaIbJ[MgQ]Z\`abbebgdlcnbsb
C][[]d^da\hbpcqduf
D\EcJiLdO[SbV]Za[]]\^\_]`ea[b[c[e[gbh\n\s]t\ul
@\DcGdH\KaM\N\QiT\UeVcWbXcZ\[Z\g][^dafdZqWrfvb
XZ]im\
@gCcGbJhNbR]U[VdZ][b_]`]bbg[hdi[j\lcmfo]qi
@iA\C[FdHcJfL]MjN\PbQcWc[c\a^Z`\b]hfmcr\s]u[v[
CbKZXh]\f\h\scv\
G\LeM[O\V\WX[\cheilYncq\
@XB[J[T[W\]mgeh\mdv[
@fAeB[D\E\FeG]KWL[MZNdQYRZScWdXbZ[[[_cadbjdYedgbhdmenYqfsdv[
@\BZF[HdIYJZKgN\P[U\VdWUZe[i^Ya[eVfZgfl\mcoZpZres[t[u\
A\DbHbO\ThWW[b]]l\ndoeqaresct\v\
hi
BfC[DYFbGfJfMYNbQbT\UdYdZ\^Xbgcbd]f]jfl[m\n[sauY
@WBSDcE\FXHbIbKeL[MUNbObPVRZUYVgWbXk[d\\]a`aa\ddfhgbh[i\jZoSp[qcsYtZubvY
DdE\FbG\L]McN\OcVgWX[c\h^Wbbg\jbm\nXqerisetjv]
AiCeI[O\PiR\TcW\\ccZt[
@bDYEcFfGXH[JZL\MbPiUcW[YYZb[[\Z^[`eaddZfXhelknfs[u[v\
B]EbF]GcM\NgOcPcRcVcWU\\^\`\cbnkqZrcsZubv[
@\BlGcM]PcQ\W\Ze[[\cb\eghbm\sdtZ
ih
@\B]HbKZR\VcWbZdcbk]ncoapg
BZLaMZNbRYS\WUXd[i\\e[fdleo\t\v[
D\HbM\RYVcWYY\ZW^\`\c\edhZldmcsit\
@ZCeEcGXHcIYJeLbM\PXQfU\WbXeYZZY\b]g_c`\abc\fdhbjflbmfnbo[pcqdtcv]
BZDbH\JdRcW\Yl[\\fvd
B]ClH]J\K]U\WYY]]ga\hYo\p\rb
ObRb\f]d^\e[j[m[ujvb
@XCZK\LbP[R]S\VhWcYdZ\^Y`bb[ceechc
MaW\\hebfapbtX
@\A[BZC]DZEZGcHXIaJfKgM\NdO[VZWbXdZe\c]i^d_[`[abbdc[dXe\ffh[lfoZq\rducvY
Hb\\fetfvc
Vk
OgV\
C[VbWW^l
Ch
W][[_]eh
C\DcF[JbKbLbMdN\ObPdS[T\V[WiX[Z[[[cbddecg\n]obrdsatbucv\
BdHdJeV[Wc^\ahhYm\o[s]
H[PbS\ccflh]q]
AaCcEcFaGcIbJiM]NbR[T\UeVXY\Z[\]_ca\b\c[eZjilgmbn\o\rZu]v\
@bA]GiHYWZZZ]m`\cdejfeh\k[mYtZu\
B\C\E]GZIbKfN\O]P[Q[VXWaYZZi[[][^\`rcZdbeXf]hap\tkv\
AcB[EbF]H\J\K]L]M\NaQgR[S[TdVcXbYZZY[Z\e^h_ba\bZcadbg\hgiel]m]n\pXqesXub
C\N\PbUbVZZ\]\`\b\eZf\g\hhkbm]obp]r]vZ
B\h[kht\vg
ChDaEfGbI[O[P\TfUdVeWbYYZ[[\\]bbf[hhj[qatYu]ve
O[VjWck\
@fB[DbEgF[GiK[M[NfPdThUiVeWQYW^c_b`[aZbhcVdZe]fahfldmZr\uZvj
Vh
CbIbJbV[Wo[\lZuX
Ph
J[P\RlS\W\Yc^gd[
PlW\Zdh\
B]C\D\H[JbL]Ub\[e]mcvi
AdS\ThWbZc^f_cpbt]
BdO\ScX\ti
RgS\VdWbsbv\
B\OgYf
TWWblbrc
AbGZO]PZT[Yha\cbf\r\
@ZBYChEeF[GZHbLWMYN\ObPbQcTZUYWfYcZc\[]d^]_eacb[c\dbecfahfi]l]ndp\qbsXtSv\
LZMi
BmCeJcPbWZf\hbr[
@]AXB[CkDcEbFhGYHcK[N\OQP[QcS\UfVYW\X\YW[Z\f^]`[aqbbddeXfYjYk[mjo[p[qbsZt[ubvc
Yi
CdD\H\R\TfUaVXZ\[Vd]f[h\lg
DjEiFZW[[[c]k[l]tcvc
@cAZDjF\GfH]J\LaQ]X\\d^\_bcehcl\m\n\o\r\s\tc
CgM[Yef[lZokt\u\
C\Wh
ChJ]\\rf
@YAgBZDdEcFcGZHdJ\K\M\PbQbTcWZY[Z\[\\]]c^V_bdde]fnqbrXs\
BfGf
AbBXCuE\FZGUI\JcL\MYO[PZR[TgV[WXYbZR[\\U]k`ZaXb[c\dZeYfWgYj[lZobpXqdres\t\uYvY
BZHhJ[KbTdWZX\Zc[beblcmdn]pg
H]Og
I]W\]bhgth
CfOXWh_\
AfB]RhWV[]dh
B\CbF]L\OZP]UiWZZ[[\bbeifbgbl[mZqf
CbHeMbW\[h^aad
DiW]sd
BkCbR\W[v\
B\D\FZJ\LcMYOZTdUhV]WcZZbbeifbgblemZpaqfs\u]vX
B[EbHbJdNXUeYY[c_dbdecfZgfkdl[q\r[
DbEZFbGcHhMcR\[Z\fbgd[ehv\
DcE[FdG]H[J[L\MiNZQdVbWZ[bbZdee\m\oep[q\vb
C]GbW\[]fhte
AgB[UYVgW\Z[[d\e`\eZlgmesdt\v\
C\HdK\T\WTX\Zbebfhg\mcnbo[pfqbtd
BhOcPeR\WZngoZpbrh
Vk
B\DeOhW\cce\
LkVbWYXc
L\Wg[]p\skv]
A]B\C\JbK[OYPbQ\VYW[Yb[ddcedgcq[rct[vi
RgW[^\sc
@dFcG[K\L\OcR\VcZYe[kfmZog
VhWdvb
FrYb[d_fecjc
@[AfE\GeHZIdJ[KZOcP[RZSkV[WXXfYc^a_g`haZb[c[fghWl\qZrYt[v\
DlVdWb[]k[sdvY
EeFcO\VX`Yc[jrt]
P[SnVYW\_\oc
V[Wn\W`c
@fRWWYlk
@]DbGdHcK\LZR[Xi[b\[lXndq]rctbuZvb
m]nk
BVEZHdI[OdScTZV\X\Y[Z[\[^\`YaZd[ebfWgckYl\mfncocqcrfs[t[ud
P[Yi
C\J]NaPbTbWb^i_dq\r\
FaHaO\PgUbY[[e^d`face\g[l\q\
W[Yh
BiD\GbV[WYchrbv\
A\C\J\KeT\UdZg^[gei\mZodq\r\tZub
@ZAZBYCXEjFkGYHYJgK]MdNZOZPfSgUjWcX[YfZc[b\e]b^V_eadbYebgfhcibj]kZmZoXq\rfsZtSuY
VbZZgh
BcCbGjIfPcZb[[cVe\fbkf
GgL\M\O\VZWZc\jjkhm]ue
WZYk]eu[
HYgl
B\CiDcFZGYHfJeN]TUVZWXZj[[cgeWf\g\l\ocp\rY
@[MbUkW\[dggu[
BcD[G\JWLXZZ[\d[fZk[rZvp
B]Gif\k[pb
BcGbH[KdM[U\WgZea\cZefvZ
BXCbF\G\I\J[LfM\P\Y[[W\h^Z_[`[b[d\ekibj\lco\p]rcsbtcv[
H\U\afe\gi
LeRZeht]
HgWZ
A\CZD\EcFYGdHVK[NeQ\TfU[VeWXZ\\]^g_hfbhglXmZnYocp\q\r[sbt\ubv]
B]Wj[Zh\tb
CeW[firX
@\C[DnEhFXG[WZ`]
C[GdM\O\S]T]WZX\Z\\f]a_ecfecfhlbmeoaqasct\
BVC]GbLaM\T\WXZZ\g`]c\f\hdpZs\tm
@bDhE\FZK\LbPWQcR\SfT\VbW[Y\Z[][^Z`fc\d[e[f[hZl\mcp\r\sftZvd
H[L\O]W\[i\iedhetevY
@\A\EcFbJrN\SbWXYY^[b\c\e]jiu\
BbD]E\FcJ[L\M\OhQYWbZ\[[`cafc\ecff
Wl[[
AeBZGZH\I]KZO\S\UZVfXdZf[[^Z_eabccg[l[man[o\pjs[t]v[
VcZ[jcpk
Wk
KhO[PbV[Wc[]s[
CbHbKaMkN\V\WX[jl\
OaVj
CgJcVbWTZ\[]h\rj
WYlj
C\DcH]MZNcOfWcZb^\ahehlbubv]
@\CbD\G]PaTcVjW\Yf_\`]a]dge\f\j[lem]p]
CiTcW\Z\
B\GbJfOcPfTiV]WVZe[b^\agcVd\k\lZt\va
J\LbW\Zj[[f\g]sZtbv\
P[Ybolq\
@\D[L\P]V]W\^\`kcbeZh]j]
Bc[\kgvZ
AhB\Ce[]vf
\g
LfW[
W\Zh]]
[fm\oj
UcW][[lgv\
O[VZWbaj
@\GYI\JcK[MdNdO[PZRbSXUeV[WZ[Y_Yaacmd\ecfcgbi\kUlWpfq\te
@gB]EbFfGdH[JZMZOZRWUZWcY]Zl[[^\a\cXdcm]p\v\
GgH]PcSdY\bXccdbjbl]qZ
B]DkE\G\LcO[WZcYkh
@bVihb
Ik
A[DcF\HZI]K\L]NYPbR[SWT\UYVnWcX\Z\[[\\_aacddfZg]hbjZl\pYq[sav\
BVH[IgJ[O[TeUcZk[]][_h`de[lZrb
L\NhWe]\`ceana
A\CiDgEgF\G\HXL[M[NWPYRYTZUZVYWUX\Y[[Y\j_b`Ya[bZf]h[k]ljmboZp\setfvZ
EfW[[ic\kalZ
BZDeM][[^\c]egvX
AbCbDbK[L\McN]ObRbT\V\WbX[YbZc]f^e`dadcZd[ebgbk]qbs\
WZ[Z]beltZud
A\B[C]DNEcFjG]IhKjL[PhRbSfUbWYYl\f]c_edceefajdmbn\rcs]t[
IhJcLcO]P[R[Xcra
@ZAWBZDjEhFTGYH[JWL[M\NWOSPYQZS\TdUZVUX\YWZ\[U\X^Z_[abc\dkeWfZjXkXlYp\t]uWvU
B]DZViWicd
Dl
B\CmR]`\bm
GdZj[\ce
CWDaGbL\R\VdWlXb[b\Z^Zadd\hak]ldq\u\v]
@\AVB\CdEWGZI\JjKWLZM[NZOZPXSfThUbVPWMX[ZS[T\U][^W_XaZbYdWeXfeg[jYkYmcnhoeqirwtSvT
@bAiDaGZJ\SZT[U\VbWYXeY][g\iabceekfeoYp[s]t]vf
EbGeHYOcS\TbVbW\Y\[c^c_c`cdge\fZg]m\odscve
HlP\SjUhV\WZY[fbhel\qlrhv[
@bBbCXEfFgG[KcO[S]We\b]]h[sgtb
AfB\CjDaEZH\KZL]N\PYR\UZVXWZYxZ][[\\]ed\e[l[o\s]t[
@aFbK[NbOZR]SbWdZY[b\\abb[j\q]v\
B\GdHXJ]NcObV\WV^[bhceeejiqbtbv\
@\BZC[DcG[H]J]L]MfO\ScUZVbWcZf[d_k`febmetc
AaCcFbGdIbJjM]R\SbT\UeWdZ[\]^Z_cc\e[l[mbn\o\rZv\
HcK\Qaf\sm
BbC\GeHWI]JdKbL\M\O[PeT[W[[c^c_[`Za]eVfbhWjioZp]q\rhs\u\
CZJ\^cehhik]u\v\
AcBhCZGbW[jal]
BYChO\P\ScTgU\WXZ\\c_i`aa]cad\fbj\lcm[qcr]u\
@gBfHdW[^]b\
B]W\j\vj
CiF]H\PcQ\VgWY_[b\d\e[gfl\ncqat\u[vg
B\C[DeF[GgH[N\ObUcW\_Z`[cadbe]kYl\tdub
AbB\C[HZJ]L\N[OZRXT\VWW[XZY\[\\Z][^Z_na[bWcde\hXj\kZl\p\sZt[u\v\
MbNfVc]d^h_Yabhflcm\o]q\rcte
@\AWB[CYDbFYGYHXJYL\MXNXOYPVS\TTUZVhWVX\YXZ[[W\Y^U_\`ca]dheUfZhZkXlXp\u[v[
DcH[Ti
B\V]WZXe^X_\gnq\u]
A\BcGgK\OkU\Xc[d]\aacXfZlcsn
B[C\F]HbI]JcLdM[N[O[PcRZTZW[Yf\h^b_Y`Ya\cceihXjekbl\oZq[rks\u[v\
AbBjCaF\GfKbO[P[SZVfWUZc_feffZl[m\n\obp\rcvb
A[FbG[KkL\MiP[SiV[X]YY[Y\b`be[j\lcmbn\rducvd
@\BYCYFcH[JbKbM\NeObRZVZWXXeZ[[W\\^mb\hgihj[k]mWnYq\tYumvc
DbXaug
RmT\
BbD\E\FiHgIhL\M\NZP[QmSYVfWYYbZU[d^b_[`Yafb[dceffWkYm\oZpYqYs[ucvc
Lg
@cBWDfFZGgH[JfL[M[OjP\QYS\T\VYW\X\[U^g`jabbWcfdZeYf\g[hZk[m\nYpZr]s\u\vV
AfCkDdEcF]GdI\PdVYWZXdY\[Z\Y]e^\_be[f[mbrlsbt\
CTDbF[G\HXI[J\K\NcP\R[ScT\U[VZW[YeZl[c\e]\^X_c`Ya]cZedhhkcl]m\pjq\rXtnuTvc
B\DeOhP]Q\V\WWYZ[[ekvd
ChEcHVJcTdUkVc`jcbe[g\l\mZp]qbvW
BZLcN[RZWl[bdal\
G\PhY\[claud
B[DfMcObVbWaXb\hdgebnbufv]
AcCeDaJZK\MZO]V\Yl^Ze\lZp\v\
AdG\H\K[R\VdYh^Z_c`\acechglep[satd
C\H\ThUdWa
Oaf\rh
A]B]CfD]JeM\O[RcU\WYX\Yd\c]e`\bbf\j]lip[q[sbtfucvY
B]CdSjUbWW\\fbmbofresZ
KcPgl\
B\e\kk
A\JhZ]uc
AfH\LbRfT\V\W[_aeetb
F[KaO\PgR]VcWYcd
V[Wk
C]W\_[th
B]DaW\Ze[je\l[rdvd
DcUiVdWbv[
@YBhCdDaFcGbHdJhK\L[MdQdVWW]Zb[Y\b]\^Y_eechan\o\p\qYt\u]v\
G[J\R\UjWU[iehl\mZp]t[u]v\
CZDZF]G\H[KeOZSdTcUgVfX]^X_g`\afb[f\kct\vb
AXDdEdGcJiNeVdW\Zc[Y^h`]accblio[sdtYu\
A[BcCbDcFZGnIdJbKcL\M\N\OgUdVWWbXaYiZ\[a^\_c`Zc\f\h\lep\q\r\tYuev\
H]OdPdVhW\Y\cZ
Hj
JaW[_fadjel\u\
M\N\OcVgWZXaacd\fclbub
EdV[a\jk
C\O[VjWbZd[Y^\ahebfhhal\v]
AgCdLZMbNhOcP]RaUdVdWYY\Zd[[^c_[hfkdm\o\t[vW
Vg[haYe\rcv\
@eDcG\MdN\W[Zg`cc\d]e\j\pds]tdv]
A\F]H\I\JlM[N\Q]R\T[U]WXZ\[\]Z^X_\`[a\d[hcl\m[r[t[u\vf
CgT\ekhZv\
CeDdF\N\P[TbVfWTX\Y]Ze[Y\[^i`]e]lfp\
C[V\^\e\hjt\
@[DeF\I\JZLaNeP[Q\VcWZX[Yf`bc[fehcjem]n[o\q\sjteva
Mm[Rmfndo\
VfWZ\ceb
@ZAZBZCUEZGZHcJcL]MUNZO[P\S\TPUqWTXhYXZV[W\Y]q^\_Y`ZaZb\dZeYf\j[lYmfnYoXpZrVsYt[ucvY
A\K\PZWdYr[c
DcEgJal\t[vl
F\H[KiL\RYUdVfWe[[ahe[l\
NbOeP[RbSjVYWg^\_\f]lWoc
@eB[CcEcG\IcKZMZNbOcQ\S\VgW[XYYdZc[a]c^e_b`edcgehdj\k\m[nboXqZsUua
DdGhM\PbU\V\ZY[UeclZve
@cBbC[DYEfH\KlOcQgWnY\\\^[`\e[f]h\jfkbl[n\rcsSt\vg
CeDcE]F\GfHdK[LaMeO[Q[RbS]UfVRXeY[[f\d]\`Xagb\d\ebfbhkidm\n\o\pZsktdvY
BTEaO]Se\bdeest\vX
@\BhGbOeVe[g\b^k`\abc\e\f\gb
@cAcB[HeK[L\M[NbOZPcR\SgT\V\WVYY[]\Z]Y^\_Z`deWfVjolfpYqdr[sbuY
Q]VfWi[[
@jAcBZCYE[GoH\I[K\MeO\PYQcR[S[WZXZZ\\Z^ba\cfd[hXjXkUlYmbpXqctXubv]
A[BdEcFbMXOcP[VZWTZb[X\bc]dchijflbm\q[tZvk
BbCdDhF\N\O\V\WWYc\b^Y_[`dc[dheWjelcp[q]rdvZ
@]A]CXDaImN\O[Q\R\V]Z\[[a\eef\hfj\l]o\pgt\u[ve
B]J]LdUaV\WgZi^\cchcjblbv\
BfEkV]W[Y\ZZ[\fdre
C[E\F[G\J\KfW\Zb[[\\_gedhcjcn\se
AgBeCXGbOZV\W\Xb_chil]m[qct]vY
CgGaWa^\b\c[q\
R]UeVgWkh\mcne
BbE\FhHfJcM[QaR]UZW[Y[Z\[Zcbk[l]m\p]r\sZv[
C[DbEfFdH]OqPcSjT[VXWZXd^ZbVc\gXh]q\ra
@[A\B\CbDZEbFbGXJcLYN[PfScUdW\X[Yc[b\bbch\j\m\r]sZt\
@bAdCbEaKZLdOaPWQ]U\W[XhYcZZ^\_db\d[ecg\hbnaokp[rbsctguYva
F[G[HbJ]OdP\R\SfU\ViWS^b`Ycdkeo\p[qa
BdCbDaGeM\N\R]TdVlW\`clYt\ub
AhD\F\H[I\J\K[M\PZSgUbZd][^\_\b\e[ghhZlbpWrfu[
Xk^\
GfTbafdard
ecggvj
AZDlG]QbUeW\Y\Z[e\vW
WVZo[X`Z
B]FcHbUge[g\rb
DaGeH\M\ViWTXhY\[g^dtbv]
CiFZG]L]PfV\Yb[]^[`[adh\l[qdrfs]
@bC[F\GZKdOaS]U[V[WXY\Zh[\_da\g]h]pfqbvb
C]H\J\U\V]X[Z[\c]ffggch\mcoYp\tdue
GaObWlpYsb
OdWYehfbh\v]
@bH\WZ`[a\bhd]hcv\
WZeq
CaHZPcV\[cc\eZgih]m\oeu\v]
[fu\v\
M]W\Yh^[eno\t[
Ubd\vg
HcKj^\qc
@aCbFcGiIcJgMgNbPZSbVWW]X[Zc\S^b_d`ga]b[c[ddecgco\rgu[vb
CnGZHbJcTYZ[]]^Z`cafdheYl[
CfJ\Yf\[]b
BaJaOYR]UcVbWcX\Y\]d_\acfdh\lksbtfv]
Y]ri
@eWdZ\c[ec
B\KgWXZj[Z_ilbodpbqcv[
@\P\_gjdl\
@bBiEcW[[[
BfHdW[^]b\
GZ]hgcre
CaM]UcWZZa[X]\^]cbepmdoZqauf
CbG[H\IjOZQbR]V\W[_Z`ie\l\qbt[v[
Jgu\
AbB\CZGfI\OlTkVgW[Zh[\][^bc[e\sfv[
B\GhWdZ[e\
mh
BYCWF[HcL\MWN\O\Q\RYTUUmVZWXXYY\Z[[Z^\_\b]eWf]g\hcj\mqnWoTp[rYsZt[ufvX
BbCbGZIbJcK[O\RZTeUcWWZd\\]Z^[`\bcd\e\flgYh\lhmdodt[
B]TeUkW\Z[[\aem[ndv\
BYG[IbM\S]Vc_Zb\ccfgmcncqarY
[gl\
CbJaOfUbV]W\af
CYDdHZJbLe^\eqm]u[
DbR\WUY]kmri
FhGcL\MYNgOiR\Wc`bna
DdWhZbcfve
Rg\\
KkO]n\o]p\se
hi
A[BbCbDZE\FkGgHgIYL\MWOZPdQbR\S[U\VYX\[W]X^d_bbZccdZeZfZg\hYi\j[k\lZmTnloUrYsUt[ubvY
C[lgmcn[r[
B]GaV\Wg\h^Z
AgBXFVGVJeLfMXNfOUPhQXRYSPTXUVViWcXYYWZ\\b]Y^R`[bXcbd[eYfSg[h\j[kXljm[ndo[pZqWrWsZtYuZvT
B\OgW\
@[AdD[EeIaJ[K\NiOWPdTeWjX\ZX]]^Xadh[lct\uZ
CZJcTcWec]gejbuZvc
B]C[EcF\HhJ\O\S]UfV[WlXSZd]\^[`cc\dbifk[lam\nhoipZrcskt\uRvY
@\B]D\F\GYI\O[VXW]XiZ[[[\c^\edfcp[r[sZtauYv]
BgGcIbKcL\
JdUjWho]
A]B[DdKcMfNcV\W]Y[[[^[e]obt\vg
@\BcC[D[EcH[JeNfO\TgU[Zd[c\[]e^fagd\j\landsdve
Vc[h]bbbtY
@aAdDeFdGcO\RfT\V\WYYi[Y\d]\^]_]a\cbjekatevX
@bBXDdE\F[GjHbNbPXSbVZWZX][]\]^d_c`ka]e[f\j\k\l\mbp\rhs[u\vZ
AjCjV\WZ[\feki
B[CeDiEdJZOcUfdbf\gah\kXleuevf
A[DdF]H\I\JsM[N\Q]R\T[U]V\WZZ\\\]Z^Y`\a\d\e\hYl\m]rZuXv[
CQFfGZH\MWNcOfQfRZThUiVcWUXcY[Z][V\W]d_T`daWcbdce]f]hckYl[mYoYp]r\satZuk
AjJhWY[[hhu[
@\AcBZDcGfO\VXYc^c`dcb
BhGcH[O[WYsd
CcPoV[YZag
DeQgW[
GbPj[dc]ld
A[B\DfEaFaG\J\M\N\VZ^Z_bbacag\hqk[l\q\vb
CbHZI]N[VkWYZc[\\[f\h\kbl[tZ
B\C]F\HgIaLdObP[R\TcV]WWXdZ][[\c_[c[f\gejbqasdua
F\\d^\_jeiu\
AbFcHcM\PeQ\R\S\UZV]WZXfY\Zc\b]Z_\`cbacbdeedf[j\kblao\p\q[rftd
CbF[GcH\LYM[O\P\Q]RZSdTWV[WjX[[c]d^b_eacfjg[ibmcneoSpZr\sduYvd
cgkav\
@dB\IcMeWY[[^bc]rbvi
RiW[ge
FhK\O]R\Wb[cm\n\oi
@bAZBdDcFZL]MbN\OZRfSjWbZc[c`Ze\fZl\nYt]udvZ
CgH]J\LZOVTZUjW\XhYf\f]c^W`]cje]g\hdocp\q\r\t\ud
Wd[c_dacmitbv\
B\UbW][cd[nbvm
AcL]PZS]TZWYYc\mo\qctdua
RhW]qb
]gpgr]
N[Y]ak
H]JcQhUbbbc\fbhalamcncob
CbUfZ]v]
AaOb[i_\
BYW\ek
XgoW
Vh
LhWXYel\th
G]IjJ[O]P[RYV\W[XdfZhbrc
HiKjO[RfW[^\jcqc
@]AdDWFZGWHZI\K\L]MYQZR[SYVcW[X][\][^n`ce\f[gbkbl[n]pYqhr[sVuZv]
Vg
GiNcObReVeY\Zbffldmcpbq[
FiHfM\QbU[W\v]
HZli
@YA\B[CZE\FdHfJ]KbO[S\T[UgV[WYX\Z[[\]h^Z`Za\b\gciYl[mcocpcqbrZs[v[
L]UjW\]jmlo]uf
AjB]W][eqht\
[\^]aeocrk
BbH]KcVf^Zbbedf]
E]McTbW\[hd\t]
AcCaF\GZH\J\P\UbYg\dfcidper[tdu[
Ih
A\B[CeHhOcUfWZZb[ba]bbebgbhdm[u]
C[DiG[H[OcR\VdX[Z\[X\g^Za\bcccd\eejdp\rdv\
CeG\H\O\U[VdWZY[Zd[\]c^Yahbfe\gbobrfvb
@\B[E[FdHfK\MZNYPdQcU\V[WX[\^Z_\`[gYlXm[n\o\pZs[t\v]
C]FcL]Nfafghtb
RZ^[_\`[cah\jg
CjP\QdWda\
HbWam]njo[
O\PfSj
HiM\S\[d^Zbbeio\
B]DZU\Vh[e^eceiet\ve
D\EcJ]NlOeXcY\[\]e_\ebt]
W[ZZen
FbG[L\ObR\S]UdV\WYZW[nebjdncu]
Qg
B]HcM\NZV]WiYd[jkXl[
W\_ja]v]
@\P\_gjdl\
BYW\ek
@cAYB\DZEcFbGRH\IcL[NcSbVdWZ[\_cc\fbhbiajbl]mbncrctbuc
B[GbIlN]R[T[WTX[Y\[\ccf[g\kds]t\uZ
BZIcLXWl
AbBcDcEbFWGYHeIbM\N[R\Z\[b^dbhcbdblbp[vc
GhIcLbN\OiPYW\X\[\_c`gaae\tcv\
@cAfCZEcF\GbJcMdNdOXPfRbUZVbWX\X]\^gcZdbe]f\gahbkel\qVsdt]ub
C\OcQ\T\Yd[b_dbdcblht\
BbLZRZSikhl]pY
B]H[J\KfV]WYZ\^Y`Zgsm\o]
BcC\D[G[HfJ[ObT\WZ[Z^Z_\`icbd[lWsdve
H[K\UbWZZc]b^chdph
BbCbDbJdKZL\M\OePdSXUdV[WZYZZb\Z][^[_ga]b[eWfagYhbj\k[lgpcqgrbs\t[
S[Vf^ecd
I\W\e\hpt]
CgM\O[WbYb
@ZB\ChDeEiF[I[N[OYR]VWYY[[`dhbj[
B\D]GZO]VXWj[\^dcceb
B]CbD\F\I\M[O[VfXtZZ[W\c^Xacebfbk[p[q]r[sZuZv]
MgV]Wi\\`\
B\CYDgEeH[JVNeO[TcWZYcZd[g^f`cabd]eWva
\g
@\AcBZC[DcGeOcVhWXYc^c`cadv\
AcCcDfI[NiOXPbVXZ]`bl\
B]H[OcViW\^[cf
GbHbW[[m]Zc\ebk\se
AbC\G][]_b`j
M\Nhjd
H\RcSjW\
Zfbbhi
@dG\MgW\hdnbub
@gB\H[LhRfU\WZX\h\nhph
HdMkWY
@[CaHbIdL\SYTfUhVdW\XbY[Zd[[\b]e^c_Ze[fmg]h\ljnXoepet\
@\AdB]CbG[HZI]JdLZMbOZRUShT\V\YX[[\c]\^d_W`gb[d[f[j[lfmbpZr\tgv[
C[JYZkdiu\v[
@eA\B[CZDfE[FXHfIZJ[KcLZNTOYPcQZR\S\TdWZX\YfZb]]^X_\`Ucdd[eXfWgekZmXqarWt\u[
B]DbJ]TeUkV[WVZ[[fm[ndv\
BcIbTY[d]n^b_bmb
D\EcNlO\Wb[\\]^flb
BfH]KbReZk[a_ch\j\p]
Vc[h]bbbtY
DdEdH\KbL[MdNeRYU[VUY\\g^\a\d\eajbmbs[t]vX
OgW\
N]O\Vf
LfR[VbWb[Z\Zactjufvd
KbRdWUaitY
AWBXCYDeE[FbIbJYLWMXNZOXRXS[V[WYXbZT[T\j][^X`XaccgengdhXjekYlbo[q\rhscuZ
AhB\EcT\V\Wb[\_da]c[q\rg
BcD\LdM\ShT[Vj[a\e`]b]cbh]t]v[
@cBaK\OdRbTfVcWU^b`[cgd]g\m\vb
B\DeOkP]Q\V\W[YZe[vg
@[B\CbDbF\GaJ\KhM[OeQ\R[S[T\V]XZYZZb[b]Ya[beekfZg\jbk[nfoYpYsWu]v]
J[U\Z][Zlhpbq\
HhM\U[W[][^d`]aac]ecmgteu[
@[CiGbM\RbWf[g\be[hfjZm]rctc
A[BcCdGWJhNeObPdTbUfVZZb[e_cc\efhdrcset\ua
HZJ]TcUaVVWc^\fcuivo
CdIcJbWj]cebrdtY
@cBbCfEZF[GeLcO[V[X[_Y`Xjjlbt\vd
C\GaH\MfNjO[ScV[WWYb[i\i^[eZk\o[t\vZ
D\EcJiLdO[SbV]Za[]]\^\_]`ea[b[c[e[gbh\n\s]t\ul
M[eg
GbN[PhTbVcWf[Zhc
O[TcWXXgYc\d`dadbfcZeck]rbt\
BYK[MYVcWjZd[\^\d]e\k]lbndoapgt\v\
LbWcZ]^\`\edfct\vW
@dA\BYCXDfGXHVIaNeObP[QjVYW[[b^ccbeYf\hYq[ub
EjGfO[VbW[[]d[hbva
VfW\
@bBXDdE\F[GjHbNbPXSbVZWZX][]\]^d_c`ka]e[f\j\k\l\mbp\rhs[u\vZ
AcCcV\W\Y\fcrn
AhCe
CfEdOfqe
B\C\W\bm
AcB[C\HYJ\LZNbOXRXV\WYXZY\Z\[[\Z^c_g`[bVcbd\j\kZm\p\qZrbs\u\vZ
FaH\KgOZPcQaW[Xf]c^[abd\eYmXnYp\umvb
JkM\OdVjYgbXldnio\q\
DiW\\e
B\EaFcKde\kkrd
B[ChDdEdJZOcdbf\gah\kXleuf
C]OYUhV[Wh_[tf
AgB]CdD\FeG\KZO\Q\S[T\W\[b\Z]g_Z`bdZebgdldmen\o[p\qis\u\vb
AXCcGbHcObTbV[WY]b^icfliu\
A\BgCaD\OXPgW\_cebobq]t\
A[DdF]H\I\JsM[N\Q]R\T[U]V\WZZ\\\]Z^Y_\`\a\d\e\hYl\m]rZuXv\
]h
@bC\EgJ\N\UdVZWhY][d\\^\`fabcZgchgnbvY
AcB\C\OZVdXb_ehkm[qet]vY
C]H\J\U\V]X[Z[]ffggch\mcoYp\tdue
@\BeCcEZFfGhI\JbKfMXNdO\PZS\T]UXVbWRYb[Z\g]Z^Y_Tb\d\fVg[kdlZmXn\p\rXsZtXv[
BhCdDXFcHrMXNbYcZe\V^\_[acdeeahdj\n[pgtduX
RcSbVfWX^[rgu[
JaWlZYec
CaG\M]UdWYZa]e^]`ieemdoZq\tYv[
B\FaGiWZe\
JfTi
DcE[F\GhJ\R\VdWbY[Z\[\dZe]f\n\qYsgudvb
RiW[
O\Vg
IiOZRef]
@\B[CgD]E[FqG]HfK[L\MZQhRYU\WYZ\[[^Z`[abe\gbhVlWm[n[o\pZres[v\
FpHnI[SeW[`ddce\fdl[o\
CfDZF]HjIbOcQ[VdWbX[\c][^a_ff[l[nYsZubvc
@ZAcBZDcGfOlP[W]Yc[Y^c`ccc
@bAYDbF\GcHULZMdNZR]VeW\X\[f^cccdee]fcjYkWlbm[naogp\qYsftZudvZ
CgDZF]HjIbOcQ[VdWbX[\c][^a_gf[l[nYsZvc
@\DaEcF\H\MfPfRgSYU]YZ[Y]c^Vlbrb
D[E]NgObVcWc`[a]k[lcr[v\
C\V\`ghb
AfB[CZHbO\VhWcYh[Znbp\tgve
P\W[Z[^e`]a\jkq\
@[BcCcEdF[GbJaKeM\PZRXTdU[VdX\YZ[[\]^b_Za\bdd[f[hbjalXmSojrXsWuW
B[CYDZEYF[HYI]L\NZOdPWQmR\S]T]U[WnY\ZY[d\]^c`cbWdae\kZlem[n[oZr]
A\CfH\L\QZUbWdZg[\][^ca[cZd\edl[vX
B]IhJ[L\R]SfV[Wh[X\[`]a[d\eifbhfjZlbo\tVvb
@]BeCZDcEbF[GfMbOVPiS\UbVaW]XhY\[Q^[a\jckdp[rctZu[vd
B\Oe[gl\
CmZf`b
A\B]CZF[HdOZPfQZVjW[\c_i`iaZcZe\hbndqYretbvc
JZM\V[Zl[\^d`cbdv[
AbB\CbDbF\HcJbM]OZP[Q]SbTcUdYcZ[^f`bdcecf]hcnbq[r\s\t\vY
CcDbGfH\L[M\T\VaW\[[cZejf\keuc
@[B]D]EYF\G\H\IZJTM\NSO[P]R\T]VUYZZ\\Z^[_X`\awcad]h\jYpWr\tZv[
C[DfJzW\X[^[aZe[q\reuYve
E\M[W[Z[\]_\c]ffjnsc
O[Vjf\
BXDbW\u\vj
Uio]v\
DcE[FdG]H[J[L\MiNZQdVbWZ[bbZdee\m\oep[q\vb
W[Xg[\^fefhg
BcCbL\N\W]dcejk\tZ
A\B]DaEcF\M\WccZdal\vf
FcWi
AeC]D[E]K\O\V[X\[\`hcbjcv\
Rdeimh
C]GbW\[]fhte
McWf
@bA[BcD]E\FcGZHkJYNZO\QYRbTZUeVhWeY]Z\[c_\`ca]ecfmg\kbmZocs\v[
O[V[aj
DdH[LZMbPiV\WZ^[aed\mdoipcq]vl
dk
AbB\C[HZJ]L\N[OZRXT\VWW[XZY\[\\Z][^Z_na[bWcde\hXj\kZl\p\sZt[u\v\
B\CVGbH\JfNbV[c\fesc
Ch_bec
B[D\H[JkL[S\UcV\WiYb^\_drbv[
BcMbNfVcW]]d^h_[abc\echfldm\o]tc
DeQgW[
B\DgGZJmW[Z\^[u[vd
D[E]NgObP\RbVcWc`[a]k[lcr[v\
C\V\`ghb
B\DcWXkl
EbO\SaVht]
GbPiRfV[\dc]ld
H\J[N]R[U]Vd^[aheZgbhim[nYo\pgq]r]ub
@eGgNb
HYTgUhm[
HcJdLZMkV[Wb[fe[h[kWmdo\
A[B\DfEaFaG\J\M\N\VZ^Z_bbacag\hqk[l\q\vb
Wie\ub
AaB[J[K]N\V[X\Y\Zf\a^Y`gd[fegbkblZmco[per]tm
CbHZI]N[VlWSZc[]\[f\h\l[tZ
AfDREiLbQ]RbVYWfYcZ[a\dfebfejZl\
BfCjDYGeHcK\L]M[R[TbUYVdYi^]`\agdehcmeqjr\sdvX
GbLgMYRWWg\\]]`\k]pdrdt\
A]B\J\UZV]WhZ\[]^]`\becclav[
LiM[W\k[rk
Zi[\^]`c
C\HdT\X\fhm\p\qbtd
K\W\Zcg\mfo[pi
DbGbJaL\MlRZU\Xb[Y]b^e`db[ccd\h[k[mcncobvZ
L[V\kjob
\i
DcJeL\MXS[TXWbYd\[^fcdecfbh]iblYn\r\scvg
Rj_b
d\vh
@dBmC\DbGeMdN[RZSeTbUfV\YY[\^[_b`Ya[cUdXedf\jclZmbpbq[ud
BZCZD\FZG[H\J\K\L\M\OYPfQdSfT[W[XiYX[Y\d^g_e`\b]fZn\o]p\qTr\s\u[
AbDXEaH\JZLcNaOcP[SeWcXe[\`gc]e\fbhfjcngobp]q\r\s]u\v\
W[_]apmbohrc
PhRfW[Y\\\
AbBcCcD\HcNcOcVcWc`[fZhhlbqgvY
H\PnYZ
GYWh
@\D\NgObR]VbWWZ\[n]gbee]hov[
FeI[N\UdVbWX]]ccgchhq\vg
B\NgOYTdU[f\rd
A\CYD[JiN]OfQbUiWYX\Zh[]^c`\esf[hYlZm\ofp\r]vh
B\LgRcW[ef
Ch
AbD\LdWZXc`]c[fhhcjelbsft\u[
@cA]DcFcGaI\J\KYL[MeN\OdP\R\U[VcWXXcY[[c\b^]_iabcVf\l\n[p\rbs\teucvd
L]M[RhV[c\
M]eno\t\
CZHZIjOZR]V\WZ[b_[`]e\lco]qZtcv\
AUBWCdDfFjHdI[JYM[NbPZQ\RWSYTXUXV\X]Y\Z\[\]daad\fei\jckdldr[s\t[u[
B[R\Wj`cl\na
B]FfTgUbWkZc\b`cdbk[laod
@ZBgCcF\G[HdI\JYMaNaOURbTdV\WWYZ[\\[^e_e`\abb]ccfagbh\jZlcm\n[o[qh
Qg
B[HbI\K\L[M[NeOdRcT\WcZe[b_beclYnbqhr\ufv[
ngoZpb
C[G]MbNdW\]k^gdcech[ndqcr]
BhEcZbhc
CcD\EZN[VZ`otY
GiWc
C\IZOkV\[e\dc\eb
eimcre
G]Yl
WcfZrh
@kFbGeJeKhP]R[T[V\WeXaYcZh[X^\_[a\b\c[hfk]l\m]o\sYuc
O]V]ah
B[CcDbE[H\N\OkPpTbVW\b_[c\lbrcu\
B\W[^Xgnq\u]
AeCdDbFcGcHbJbKZRRUVZb[X]c^f_bdZfdgch[kXmXnWpYqcs\
CbHbN\OiP\W[X]Z\^\badbe\n]ti
A\B\CXDbE\F]HfKgO\QbSZT[XbY[]f^e_[`\f]hZlVmWnWoZphqbt]u\vX
S\vi
AgE]FZGcH]NbO[Q]RcTbUZWbXj[]\c]cd[eghiicm[ohp[s]tbv[
@\D\GZJZN\ObPhQbR\WUX\YR[c]Z^[_[`efdkelYm\p[rZsfu[
BZC\G\I\JgKeMbN[PfShWe[dcbg\o\s\uf
MgOdW[Za
G]dk
B\FcHcLhWX[dn]
G\S\WdYprZv[
AaB]C\FeHeLcPbSfUcVe[Y\[^Xe\fZhbj\l\resauave
B\CcG\I\J[KbLdMbP]SfV\X[YZ\c^caccbe\fYh\jZmbpbr\
HZYdaorf
B\C]DZH[M]N\RZVZW\Z\[d\[^\`lble\h\l\qctZ
CfFgHlQcTca[b[e\gepZqb
@jBbF]MZZc`Yb\kblapitb
ClGcHZT\W]\fb\c[qb
GbWgdd
A\CfG[H\L[MfNaOZQZUbVZWbZg\]][^da[cXd\eclZm\vT
@bBUD]F\G\HdKcM[NYWVX[[a\\]b^\a[cgdfhlmYo]p[qY
B\HZKdPcYb[[]Z^ioZv[
AeCdDdFeGaHZJZK[NeP\W\Yl^Z_[c[dbp\r[tbvY
@bA[DbHjIbMcN\O\WWXh[\^b_ae\h[m[oaq[t[ug
BZKeM[O\P\RYShWf[]]\^\eaf\jbobugvZ
D[FdM\Ufe[hmq\vf
A]BbGeOaPeU\VbWdZb[]cYekldr\t[
C\DbF[H[NcOiP[Q\WYX\YdZb\a`[aaecf\g\hemZo[p]rbtgud
CpJbM\N\O[WX
@dBYFbGXHdJbKXMcTeUbWYXb[b]b^[abbedef[hcjcldpes[tbu\vW
@[AaBbCWDbGXHjJ[MYNYR]SVVgWYX]Y[[e^cacb[cXdeebfbgamfneodqcsbuZ
I\O\PhR[WaZ\[Y^\`Ze\hbq\r\tfucvi
cgkav\
ClLdScWUX\[a\c]Xfbh\ld
Vg^[
LcO\vi
OaW[egm\ogre
F\GeH[J\L\M\ObV\Y]Z[\\]k_[ehf\lbmen\o[p[r]tZ
@cBZD[HfIbJdL]O]QeV[WSYbZi[c\]_jbhc[d[e[gch[jZl\qcrdtdvi
BZEdF]JbKeLfO[VdWW[beahcjjt\u\
J\W[[\^[e\goo]
RgU\WZZgl]
C[IhO\T\WbY]Zb_\`ia[rZ
A\H[I\JbOcRfW[YZ]edgfTriv\
DiE\GbO[QbVb^\_]fkjar[vY
@\B[CZFYM]O\PdR]T\VZWXZ[[\\[_Z`\d[jlk\tZv\
FhKeWiYg\cm\obp\r[
CaJdNZO]XcYk^\tauZ
B\D\J[K\MbNfO]P]V\Zj[\^f`becfagcn\odpbq\ubv[
AfB[DdE\FbHhKnLZMeRhV\WTZ][Z\eahcddce\fZlbmbn\ocpXqZs[u\
F]Piadf]
RdW[Yb[\]g
B]HgVg
AeC[F[HfJdPeRYWa
B\GXHeIbWh[ccbecmbv\
@\BbDbEYFkHgJfL\M[Q\U]Ze_]`ac\dae\j\l\n\p\q[s\udv[
B\CZFfHXIZJVKcL[McP[RWSgT[UgV\WdZc[d\Y^T`WbZcYdZejfcgbhdmenbocp[rfs\t[v]
CbDcF[G\HeIcRbUb\e]cahc\e\hZlZmfrhsTt\
EdOZSaW[`gh[n\rcvb
C\EgIiOYRfV\\]aZe[f]r\sctc
B\DdG\H\JYM\O\P[RXT\XcYa\g]e`\dZffhcj\lZp\sctb
@hChNiQbRYS\TZU\VeWd^i`[c]e[hblen\pfr\vb
CeHkIeO[bb
B\G\IcO\RaSeU]VbW\YaZi[[_g`\eohfof
hbvg
CcGaI\J\N]VbZe[fe\f\hjjbmZrds]t]uhv\
A\B\C\F\G[LYObVbWY[i\hbgd[h[kclYmcoYtcuZv\
Fh
CYE\F\GfHVJ\NbR\S\T]UbVbW[XZYc^h`iaYedhbj[lembo\p[q\sYvY
BfDdGeHbJ\KcMaNdObS]VYWVZd[[^b_\`Va]bbfdg\hfo\s[u\
W[Yp
Ng\hld
Vk
@fKgMbR\Vd^[_dabmitb
B\CXG[HdJ\KZMeRtVZWYYbZZ\W_[aZc[ecj]l]ncoeq[t\ubvZ
C[S\T\V\ZZ]jbhfgqgtb
CbD\GaJbO[S]VgW[ebh\ve
ChN[]Qccl\
HbJ\O\ViWXYbZf`dbitdvZ
DcEfO\UbWY[pe\mc
O[RfWY[[e\lbu\vh
AcL]PZS]TZWYYc\mo\qctdua
G\IlO[V]Y]
MZP\RqWYfZ
B\W]\]c[hkkhlg
BgH]OaR\Zi\febfdhdv\
AUBWCbDbE\FdIZKaL\P]Q[S\TbUeVeW[XcYY[d_\`YbZdZebfShbiYj\lYncpZqZrhtc
A[B\CdFbG[HiK]M\NbU]VaWeZf\f]\^fa\b[ddffh\ibm\o\tZvY
Jf^bk]u\v\
@eBjC[E\GbJ[MYNeOfWXZb[]]]^bfbiblXn\q\r[ud
A\JaO\VeWZ[\]b_c`cd\fagbhfigr]t\
CeDcEYF\IXJYKZLVMZNdPfQeSgTUWdYTZ\\Z]Z^\_\`fafeffWgchejUkblZn[qXrZt[vb
BdC\FcL\M]QfRXS\TeV]W[Yabgc\dhvX
AfB]C\GbIbJgK[LZOaQ]RbTgVhYb[\^Z_badc[eenbr]thu\vb
DbHZJ[K]LeOj]b^b`]bbd]fch]pbq[t[ubvZ
O]QfRcajhZ
ChUbV\[]herl
HdRZ^emfnbof
W\dilb
AYCYFbI]JXM\N]W[[\dheajbk[ldncv[
BZHfJbNnTiUcWW]ee\fhhgm\odqkrf
B]DcE[FfHgJ\KbM[QdTbW\`]e\hhvZ
KbR\VmWWfhteu\
A\BeH\PeR]VbWYX\Yc[V\dc\ejf\liu\vY
@cB]C]DbFhGhHfMZU\V\[a\b^c_[b[cde]h\o\vd
@]G\Wd[dceeif\hg
M\OhRiVcW\lhrb
B]L\OcWgl\p\sjv[
EbG\JaKdM[OdP]SgVbWYY\[d\]^dcZf[gbhdlWo\sctdvc
DbFZGcLeMbN]Q]R[V\W\X\Z\]aa]bjcZe]hij]k]lgs\vY
CVHaJh`ch\v\
A[BZCWFbGbH\IcJXKdMYQXScUWZ[[[\Z]i^SbXdbeggcjdk\tbu[vb
@fAcBZHdI]Q\S\T[U\VfWX[e]Y_beblhmdnbqZsft[ve
@]AgB[C[D\F\GdH[McOXR\ScVYYi\[]\^d_\`\agdce[fen[u\vZ
CeG[H\I]JYMZNXOXP[Q\T]VYWZX[YZ^Z`Yasdbe[hZi[jXlfvX
FgHgJcgbl\
IiP\W[Y\
B\F[H\IjKcOVP[R[TYU]Y[_\`]cde\f[hcn[o\s\t]
RhW]qb
Weeh
BZE[HjLgMbNcR]UZVbWZZ[[[]c^\afd]h[meoZq[tdu\v[
@\ARCeDcEfFZGbJcL[MZN[OWPcQdR\SiTbV[Zd[e\\^Z_c`faibXd\fWhdl\maobpZq\rZsdt\ug
]gpgr]
^\_l
DbE[FiGb\dbbecvc
Fhub
di
DeEiFZNYl\ve
N[R\ahmbrg
`i
HcJ\WYZg[\_\ihnb
ThUbV[W[`bjd
HdOZWhocuc
DbE\WeX]bjl[
FdHiWblZv\
@ZGfKj[\^dacc\lY
BbUbW[clj\r]
FYHbIeOYVWW\ajras]u]
B\FaGiWZe\
DlEfMZv]
BfC[DbH\JXKdLbMcNdOgZ[^[_geblbm[pctauY
@[B\C\E]HgJdMYNbO\RbTdU[VZWYX[[Z]g_\b\f[h\j\mWnjoYqbs[ucvZ
@cBZFbMlO\RbVbW[Zc_]dce\gajckcl\mfncsbtbuev]
F]N\Y\mfocrj
AXB]CWEaG[H\KYO\T\UZWYXZYcZc[e\c^c_eaYd[egf]mdoZpitZuXv[
lcqbthvd
B\HgJZOhPYY\]d_fccf\l\
KdM\U\WYZha\dae\
Wdl]pl
HcMaOfQcWZ[mcZe\mdnaob
ph
CmWb
C[GcM\WcX[Yb[[\c]j_]c\hf
BmFcH]L]WV]e_i
B\HcUjZ[[Z]\c\m]ob
@]AYBZCZE[H[J~M[N[OYS\T[U\V\WVX\Z\\b^X`UbZc[d[eYgZhYl\m[vY
Bdvg
A]B\F\HgN[V\WZ[\eot\vY
N\Wl[]`bad
BXFdHjWZc]efn\
AbBbR\V\W[^h`\ncqh
J\Zh
@\BXC\DcGaM\NeOYR[VcW\Z[[m]a^YvZ
Hi[\d\
H\K\O\fil\r[sev\
BdHdJeV[WZ^\ahm\o[s]
B\HlL[W[[hecl\nZv]
BZCeD[GdIcJZL\MZNbOjR[SXUeVXWdX\Y][\\\^]afcjdZfZh\j\lao\p\q\uev[
N]OWVjWd[b\c^[lcv\
B]C]DXEYHYI[J[LeMZOXP\V\WbZW\bbYcZecfZlZmbobpbtcuavl
CdGZOiPeSbWWfdg]
C\G]TfWbYcZa^b`\ahebfer\v\
B[DbF[H\JUNgOXPgQZR[T\VZWUYiZ\[Y\g^[_X`\a[c[ebjZkcl\mfncqXtavg
D]G]P\VbX\Yd[Y\df\lmu\
[hvY
F\HdNbOiScc\jYldrbu\v\
OZWhobuc
A[BYC]EZFdGXHgMbNcOgPcRYSfTYUZVbXbZh[W\Z]\^[_Y`\afbefhhXkelYmfnZocqSrYucvc
@bBZH\JcL\N[OYPXV\WeZ\\g^]_b`\ecfdhcncp\reue
BhH]PgWZY\v]
YfZivZ
W\[g
CbM]O\QbR\W\Zc[\\]]e_al\mkn\o[pYt\
DbMbOZP\SbYbZ\\eeUfbhclbncrdsYtguc
A\JgY]Z]\\`\efsdtb
eqt]
@cAcBeC[E[GkMZV\Xb[]]dahf\q]t\v[
H\J[M[O\U]V\XbZce]m\n[o\po
HcOgT]UdV[WZZ\]c^\e]gdj[mcnbodr[v]
E\H[O]V[WbXd^Z_e`\a\hn
C\FbHbKgM[OgR]S\V\WYZ]]]^i_Z`[lZpmqct\ucvZ
Wj
@bB[EfFdGgM]PiQ\YZ`]adc]h[lZqavc
BdCbD[EXG]HVJ\LbN]RcVeWc[[]X_cbcd[hglhmdngogq[sbu[v\
@ZA[BfCXJiKdMcP]QeR[U\VUW\[b^\`Zb[cefeg\jfk\l\n\p]reu\
@[B]FfHfW[YbZ\[e]gob
@fB\DcFbGjHcK\L\MZNdR\WTX]Z[[\\\^l_[aZb\ddj]lem\nbo[q[s]
B\C[GhLeMZVaWYYbZe[h`\ebgbqar]
@hAbBcCZEZGkHZI[KXL\MVOYQ]R[VZWZY[Z\[\\Z]a_caZb]d[eUfcibjWkVlZm\n\o\pWsZtd
W[_i
BXR[V][]ent[u]
FcH[Ycafc\faidsbvb
O[Vn
A\B[FZHcJdMbNeOaSe[\\[`ba]cgfXmbqdrbv\
@[E\FfHlL\UXVc[c_\b]f]h]l\nYoZsXv]
WZgi
AbBbC\D\HZI\JaT\WcXe[Z^]`\faj\lbobs]
FVH\VoW[^\cb
YfZivZ
GdWbabmns[
V\Wi
B]G\RXWncbe]
Wf[ccZmb
L\V]Wilb
@fD]MnWX[[_]`bcal]
ViW\f\rgv\
CaHaM\O\[mn\o\v\
AaCdEbFcI\MbNaObR[SeU[X]Z[[a]d_bb\cbdbfdjblcnapeuj
AfD\EiFpGWHYIeKbLbMcNkReSYU\VaYT\W^[_[`Za[backdVfRgYhii[lgmengo[pbrjsevZ
BXDgFZG]HfI\J\M[QeR\TbUfW[Y[[d\Y_\bfcZehf[hilYm[o\p[sVu[
@bAZCbDeEUFbGgHaI\J]KmN\O]PZR[T\U[VYW[Yb[[]V_S`Xbfd]e\j]pgqhr\t[vV
B\CcDeH\OVQbT[U\Wf`gb\ddfaldndoe
A\D[EcHcIXJZKgL]OdPeSdU[VYY[Zb[f]g`Zd]ebfZgbhYl\meqfrYs\u\
@bCWIhRgY[b]eZhck\l\ravd
CiH[N\UbWZ[Y\Z]Z^Xc\d\erh]tYvY
@]B\CeDcEgH[L\N\OgPbW[Y]Zc^\`da\ccjbk\n]r]t\
M[RhV\c\
F]G[J]K\LdM\N]P]SeVdWXY\[ccbedfkr[ub
A\B[CjJfL\W[Zq[\`bc\f\r\
B]W[[heZ
JcN]O[Va[b^[`h
@gD[EeFcG\HXNdPgX[YZ[[\\_a`bccf\gahfk\lemcnbr\t\u\
H]f]rh
@]A]BVFbGiH\JdMYO\T[WZ^behh\knp[qat]
[acde[th
FdJhMcReWXc\re
@[A[B]D\EWF\G]H\IZJdM[NUOZP]R\T[WWYZZY[\\Z^[_\`\ascdd]h\jYl[pWr[tZu\vX
CXJlX[u[
DeFeGZHeKcMeQbS[[\]\_\e\mbnbqcrgvi
C\FbYc`j
D\EcFdHbJ\WZ^ghcqb
CoGiRZWeb\
AbC]G\HbJcK[MYN\OdP[Q[R[UYWb[[\\^Z`fbiddk\l]m\n\o\pbr[s\va
B\NhO\R\W[Z[[g_\c]eaffjesctb
Rbvh
RhWZ
O[PnVeWbXc\Z_Yf[m\ui
KmW\o[sZu[
H\IcKZWgoZsd
C]VcWe\]d\ihua
BXDbM\VZ[ejiubvg
AhBbC\G\HgLdO\QbS[WZYY\Z]Z^a`de\l[nXo[qcsXubv[
HbM\R]b\f\pkqh
H\IkWY
Yf
I\W\e\hpt]
oZpkqe
@bB\CeDcF\H\L[M[N[P]UgV\WYXeZf[X\\]a^h_\`eagb[cYf\gbhjkhl\m\p[sdt\
B[UbWg[[kfv\
]caip\
CbW\[beWfbldto
AbWYX[[d\m^]t[
Whlcrc
@\BgCcGfH\JZK\MZNbOZPbQ[RZVeWZX\Y]Zf[e\e]Y_Zacb\fckZp]rYtZ
H[I]J\RgVcW]Y[fWrdu]
Yb[\]i
@]BcCbD\FeH[J\PfUeVWWYXZYaZi[c\b]\^[egg\l[mbo\u\v\
@bAXDhFcGeHZLZO[PcQbS]UZXYYU\c]c_ccZdbf[hdm\p\s]vg
AbF\KfOfP]SgWZY]^\`]c]f\hbo\r\s]
CVEbF\I\L[NbO[V[XbZ\\\]i^Wadb\cfefk\qYthu[
ZjcZe]k\sc
CbDcEcFbHcJ\KeLbMbNcObPaRYT[VdYbZV[S\V`badbXj[kYlemWnbrdsbucvb
B\DdF\N\P\QdVcWZ[\abcYdbeZjjl\rcvh
Uio]v\
VbWgZ\te
C[DeE[H\J\MbN[RhZX[]]gb[dhldmbp[q]u[
QfVcWZZh
C\Wmbbvb
A]CaFcIbJ\NcOcQdR\WUZg[c\Ycdd\hYj]kZliqbr\s\tfvU
F]JXT\YdcYlbrms\
W[Xg[\^fefhg
BbCbE\FcGaHbIjKbL\N\OYTbUeVZWZZ\]e^]`]ccdbehk\l\o[p[q[tYv\
@[A\B[CZF\HaJ]KbO\S\TXUaW\Z][\^[`\a\b]c]gfiYl\mdnaogqerZs[ua
@dEbHbI[J\PaR]UbVbWWYb[a\\^d_bafc\ecfcg]j\m]oapcqcrXt[ub
CZDbGcUYV[Wf^\`cegf\jel[m\ue
B[D\GRH[KdM\P[R\SbTbWhYqZb[[^\`ie\f[hirYt\ub
@cB\H[RfV\W[[Z]baZh]mbv\
W[Zk
O\Vh
C[U[WZZb[d]e^icbliqb
O\P\VZXb[\^[`bjg
@eGhcc
@dGcJfK]LbMbPbS\T\V[W]Y]]d^[`eebg\hbmZn[oZpdrbseu]
fZrh
@dBaChDcFYG\H[NcO]P\QXSfWZXbY[]d^g_d`fbZdifZg\jZkZlam\o[qfs]tY
C[GnH[LZWY
HaMcPdVgdblmqf
B\L\OWP\R\W[[bkh
V\[g
Rd^\k]lcmftev\
@bBcCbGlI]J]KbLfPcS[WdZ\]]^\_]`\baecfihckXlWm[obqXv[
B[LZOeR[VbWR[[kn
O[ViWg_bkZodvd
V\Z\eckhlf
@dA\C[E[GiHeK\LdY\ZZ[V^[cbeZf[jhk]lYn\pZqWrat\v\
A\B]DaEcF\M\WYdavf
GZUcV\Zm^[k]pY
Ohad
C[KcO\P\SfVaY\_bfcidmeocue
I]OjY\^[_dcc
FXRlV\Z[[\l]mcs\
@[CXH\N[VcW[^]_\aeephfjdq\t[
AbBgRiSeV[WcY]\g^\ebfelWt[u\vg
BjDZGZP]RfUdWcXf[[b[cclZngve
@\F[MrP\W[[Z_\l]
AeC]D[E]K\O\V[X\[\`hcbjcv\
HdJZOgT]UdV[WZZ\]c^\e]gdj[mcnbodr[v]
Ag
GbO\P\Q[R]T[WbYb\Z^\`gabb\cZe[fdjdlbmbva
eimc
H\P\SgTfVcXd\b^b`]cafahakbl\pcse
ng
XgoW
LlWW
B]M[RpW\\cfZ
A\BYCcE]F\J\OfR\T[[X\Y^Za[euf]l\t\
AcBcDdHZQdTfUc[cbdfbhbk[lZob
elu[v[
DbXaug
AeCbObVeWb`]c[d\kkl[uev[
A[BgGdHeP\Q]VjW[^bd[l]
A]BbE\G]H[JdKbL\MbVgXdY\[\\[]e_baZcdd]lcm\o]q\setc
DlW[l]
L[R\Wa[me\
I]Vi
IbV]Wk
BWFaJ\MdNbOeP]QZR[SbYbZf[d`\b[caeafdg\jbk\lapprYu]
@bCYFaJdMcPcS\[c\cdflbvh
AdBaCbDcEbF[GcH\KfMeOdTeVZW[XbYdZT]b^]echcidkcq[vZ
@[A\B\DZE\FoHhIeJYK]LYMYNTPZQlR\S]VdWNYYZi\X]V^b_ZaccdeSfXgdjbkWlcp[qbr[sfvY
C\DdK\LZO\RTWcZ[[W_b`bbZcXd\e\krl[t\u\
LlWY
EbWh\b
O\vi
B[EcF\G[H[KbO[PdRdUbV\[qeZf[mZncva
BXCZJXO[StUZWZZ\\]]dhljcl\m\r\s\tWueve
@dBWCfDgEaF[GeHZM[OhQYTYVWWYX]ZV[W^f_\`jacbWchd\eXg[hUjYkWlcm\p[s\tYu\vT
CZJaTbW\_dcdehhdjekcl\n[sctgvY
JfN\V[Whc\fb
Wh[\
@bCbGZKZL[N\OcQ\R\TbUdZc[Z\\]c^g`\a]lbnaobqYr\scubvZ
AbCkDdEcF]GeI\JbPeVYW[XdY]\Y]e_be[k\rdt\
Ad[[f[mcobrgsb
@eB[DZEbGZH\IaJbK\LZMcP]R[SdTZU[V\Yd^dbeeffXgehcibjakblYmhnbobpcqet\ud
@\BjEbGcI\M]PbQ\S\WZZd[c\bb\c[ebhem\resdtZ
CZGbMaO\Wg\f`]ekfahco\pbr\tX
D[HeWcZZ\\fepctf
Cg
@ZCeDfEjF]G[IYJ[OYVXW[YY`ej[vb
AbDbE\H[JWOZTZW[Y\_[aad\fmq[ub
@cB[DdGjJ[McS[T\V\Y[ZY[d`ZaYche\g]j[k[nes\vX
B\DeOmP]Q\V\W[YZeXrbvg
@cA\D[JZLcMYV[Wb[W\d^cbkd[mbn\tdu\vc
GeM[O]VfWf[VafenlYvZ
BZCbGbL\M]OZR]TfUiVcX\Zg[V^f_Z`kacbbc[echdk\lXmYn\o]p[qbt]u[
A\O\Zk
LhWXda
B[LZRZWnl\
BgKbMbN[OZUbV]Wg
ei
B\GaH\JdO]V[_ac\ecfgsb
N]VghkpZr]
BXH[LVMdO\PaU\V[WYXeY\\h`dcad\e\fZhYkrmcncodq]uhvW
@hBWC]EbFfGSHVK\LZMbNdQ[TbUdY\\c^Zb[cjdbeZhbjbk\lhndoVp[rYsduhvX
BhEcZbhc
WcfZrh
KmWcqasZ
AcCeDaJZK\MZO]V\Yl^Ze\lZp\v\
@\B[C]DbE\FbGYI[JdL\MVN[PURZSdT\Y]\]]\^b_deffdh[k[lbmeoZpXq\r[tcvb
A[B\CYGdHWJbKYMeN\ObPbQXR\TeXdYb[]\b`]cXfWhdjck[lcmengohpor]t\u\vc
G\K\QcRaUcVXWdYh[]\e^[`cbde\fegcl\m[n\ocr\v\
@ZBeCfJWKhM\NZOZPfQdT\VaZc[Y^Z_Xeefcjdldm[o\p[s\v[
M[O[Wa[[e\lbvh
Wk
EbFbG\M[Va^g`bc]gblYrcsetdve
FbW\[g
ThUbW[
Wg
@bA\BXG[HWIcJ\R[SXT[UTVbY\[[_b`[fZibl[menbocpbqhrbsdtbv[
DfNWR\[b^cd\t[
B[gkh\
ObTdW\gfjbqauZ
HYO[UcW[Ze^Zgmp[q[
Rge\hdpd
A\OmV\W\tgu\
BZIhO[R]Vc[e
f\rh
EiJaNbOdWZX[[d^c_\
B[D\KXOZRgTdUgW[X][c\Z]V^cb\d]f\mjq[tcud
@eBbDeEWFgGbHeKbMcPcQfS\T\XdZh[\\[]b^g_gbcc\ebgdh\jckambnbpbq\s]tbvT
BcCgDXMYN\O\P\Q\YY[Z]]b\cbdYfYj\k\m\ncvr
A[B]CbEcH\I\OXPdR]UbVmYZ[\`cb]ccfah]mboep[rgsZ
I\N\OhSfXe^Z`\cc
AeC[DcHbJdL\O]PfUc[b\bcZe\fgmco\v[
PiY]^\r[te
Wjt[
AfB]C[DeGcH]K\L[NdPYQbScTVV\X\YYa[b\c[dXedfjjbn]r[ubv\
BZDaV]W\eovY
N\O]Wbhg
@cBXCdDYFcGhHfJ[KbV\W[[i^d`ec]dcqbv]
UfZd[\^]_dl]mfo[p\
DbXaug
A\GjRdScb\
DZG\H]IfJ\NfOVPcV[W[`jhYj[n\
Yi
L\Wjhc
@\HcJ\LZN[PcTUU\VZWVZ\\e]]_[`ebZe[fehhjalkn\qcrZsct[ub
@cDdGbL\ObPdSgT[UeVbX[Y]Zb\\^[_\ahbff\gbl\ofp\
Wck[mf
B\CfX\\dcZf\hdtj
B]N[P[S]UbVaWkXc[W^]_]fZiblcrb
A]BXF]JVMaO\PWR]U[WfXdYfZb\c]i^[`]ebg[lbmbpeq\t]u\
JvM\V\Z[u\
C\\f_bebtc
A\B\DYFbH\IcLeOdY[\[^f`eedhdk[qcrct\vZ
A]GiH[JcR[Z\]ccdfeh]k[t]
C]HcJWMaNbOcPhU\VcW]X\Y]\\a\e]lmnbpZq\rWsgt\
VXWr
@]AcB]FbHZJcKnL[OZVdWmY\Z[]\_hpXqb
CcWZ\j
KgM[UgWgXeY[p\r\s\
AeC[DcE[HUMbN\OaQdS\U\W]YX^\_\ccdfebfbgdjZkZnbr\ucvc
A[HhJ]KbOdPZS\XcY[[[]ea\b\ddl]n[oapaq[ravi
@XAZB\EbF[JeNjOeP\VYW[[f\e^X_c`]b\cbe\lcuZ
@bA\EbH\I]TeUZVcWcXg[\][ejjbkaq[vZ
AZBZCcDdEdGYHfJXKaM[N[P[Q]TcUiV[W[XbZZ[h\Y`oa\cfd[e\gYkel]mVnZoZp[r\scuh
@eA[BZCaDYEfFeGYIbJ\KgLYMkNcR[SbVYYb[Z\Z][_g`\acbcdXedgakZlWmcobqfrZt[v[
BYIbLZOTP[QdVfWmZZ[\]cadchfZg\tcvc
Tie[hj
CcD]I]J\K\PbSfT[UiY[ZZ[c^\f\mhnZoZpfubv\
GXJlOdU]W[X\Zf[k^[cehklWv\
B[GdIYJbLjO\WY\ak]l\mZnjs[
fZri
B\DdF\N\P\QdVcWZ[\abcYdbeZjjl\rcvh
ej
L\R\WZkk
B\C\D]K\LXMYWX\i^[_]e]j\k\l\tgvY
KcPgl\
D]GaL\NdV\WY[f_bc[
HbKeN]W\^]h\qasku]
BdF[OdWYeijkv]
@\CbKeOZPcW[XeY[Z]\c^Z`labc[ebm[ofp\rgtdu\
@\B\C\G\H\InJ\K\LZO[P[RrV[WdXbYW[Y\[^\_\a[bfc]ecfWk\lYmZrgs\t\v]
@hB\C\DdGbI\NgY[^\`[c[e\kksav[
CdM[T[Ybf\okret\u\
@\Mamhtbvb
B[EeF\HdIdOZSeUkWU[b_f`\ecgfhbn\o\pdrcs[
KgW[_nke
BVCYFZG\IlJ[KbM\N\RgV[WZY[\\^]fZmbnZre
BYDbG[H\J[MdOZQbZb[d]l_e`ch]l\manZo]pYt[
@YAcBZCXE[GeH[IaKdLZMZNYOcPUQZRZVcW\XVZY\g^W_bbYedgYhYoXq[sXuYv[
BcD]Rhk[
HcK\V\WYXj_Zp]
A[K[L\MgPYSjY\\ce\lco\
@lAdB[CcFkGWHWIbJ\L[MgObPcRgSXT[UTVbWXYf\b]Y^Z`[aec\dfg\jak[lZmanbocphqmr\sdv[
B\OcReV[Wgeihjrb
FbWeY][b\\_a`\egqbtbu\
A\JhW\Z]jct[uc
F[R]VgWZcd
RcScVaW[Yca]e[hjjdu[
@eA[BUF\GgH[KZL\O[QlR\S[TZUYX[[m]b^\_\`[a\b\dcefj[lZn]o[pdtWu[vW
AdBWDeE\F\G\H[McNWQ\RZScTbUeVbWfXZYbZf][b\cedcgZhblUpYrbt\vZ
H]OdPdVhW\Y\cZ
R[Zfaamfo[
HcKj^\qc
@\D\GcHbJ]KiL\MdVXWZZ][weWg\hcqev[
D[EdR]Xc_[abcce[hejg
F[HbR]mankp\
EdF\GVIbJdLRP\S[U\VbWj[[]\^\_Zd[kYljobrbv]
DcTdW\gfjbuZ
A\B\DcEfFVGdHgI\J]SeTeUVVhX[YYZ\[[\[^Zb\d\fZglmmo[q]rcs\u\
A]B[DdI\KcMeNbV\WcYl[[^[e\obr[t[ve
B\E\GZJ]PbX\_\`Xa\cfdch\k[ue
@]A[B[ChEbFgG\HlJcRbT[WZXmY\Zb\]`fbbc[dfecfYh\p\tauZv\
@bA\EdG\P\VVZ][[cZdfijtYvf
CjJ\LZOcUmW\XhYgZe\f]\^We]g\hdm[ocp\
DdK]N\R]TbVhWha\h[l[v\
ghlimfnbo[
E]McTbW\[hd\t]
HbWam]njo[
Vgfd
B\HbJ]KiM\PgR[WYY\acc\fbh\mbo]rbte
CeD\EeGdHgJhK[L[MbQ\RZSYVaW\[f^c_[`Waic]dcemfYhXjck\lYm]o\r[tXu\v]
@bB[L\TbW\[iegt]va
H\J[M[O\U]V\XbZce]m\n[o\po
F]G[J]K[LdMbN]ObP]RjSeWZY\cbedfkp\r[s\ub
A\BZC[GgJfLaMeNbRZS\T\WXXfZ\[ac[e\fikblbnlp\sctc
@\BbE]FaHeIeJbK[L[NcP\Q\U\VbWdXW[[\d][^[_Wd\hkjikdlXmZncp\qYr]sbtc
H[J]L\QWWeZ[[]^ge[vj
DYF\L\Q[TeWc[\^Y_da]d[elk\qdr\uYve
AaBPCXEbF]H\LcMZSbTeV\WoYZZZ[T]e_abZccfch\j\mbo]r\vj
GbWjeblZsftb
B\P]T]V\WgZd[[]Y`bc[elf\h]v\
@cC[GdHaUcXb]deif\lc
CeF\GbHZJYM\NcOXPXQZT\UbVeX\YdZ[[d\b^\_d`ac\d\fdh]len\qYresitZvY
BXCfD\FiHgJ\KcL]M]U[WW\]]fc[gbl\m\nZoftcvi
M\VZjgkbm]ud
A\OfV\tgu\
@bAYBmCVEcIWJcKbNbPdRYT]V\W[Yc[c\Z]c^Y_Xa]b\cfdYedfdjcpbritZuVvZ
QfVcW\
@YA\B[CZE\FdHfJ]KbO[S\T[UgV[WYX\Z[[\]h^Z`Za\b\gciYl[mcocpcqbrZs[v[
@cCWF\GVImJ\OXP[T[U[Y[[\^Z_Z`\c\fZhYjblYmYobrgsdt]
B]CdKZM\UcVZWVXfZ\]c^e`Zg[lcmioXs[
O\P\VZXb[\^[`bgcjf
LcUjW\]jmlo]uf
W[[g
HcOgT]UdV[WZZ\]c^\e]gdj[mcnbodr[v]
BZHgLgVeXcf\o\vb
BbCeEbH[NaOnP\R\VaWSXc[c^]`ZaecYdfe[f\lco\u[vV
@ZB]E\FYGdI]NpOcQ[RZSfT[U\WdXl]h^[`\a\dXeag\hej\kZlgoZpZq[t\uYv\
C\E]G[H[JgM[O\WcZb[\\b`[a]bZd[eYg\l\m\uYv\
W[[[vl
Yb[decjcnZrbuh
O\VXWiY\Z\
@cBUDeEcFcHWLZNfQ[R\T\UXVdW[X\ZY\[]f_j`[bVcaddg\j[ldm[nUo\qbrcuev]
FYMeP]ThU\VkWeXdZ[ccebp\rc
A\CcHbIeN\OcR[UiW\[[\e]]^h`kc\kco]qdv[
D[FcGbIcKcObR\SZT\V\XiY\[\^dche]f\hYkblYsivg
Wk
JhO[Wc`\a\hc
LdRZ[\kil\
OiWc`c
O[V[aj
BYCXDfEfNhOVT[VcX]Y\ZX]i^Z`ebbcfe[f[g\hbj]m[o\pZq\rds\t\v[
N\WkZbfcjgl[
CdD]F\H[JfN\OXVZWcZ[[b`jh\lbu\
OcS\ehfhh\vf
ClI\JdM]NdO[P\SbVZWWZ\_]e\hao[vX
@hCfDdGbNgY[`[c[v\
KcUcV\WY[\ejsbtZuk
LdVeWXZh
B\Hg
@cBYEhFfGdOgP[QcVa\\`]accYefhXlYqdt\vc
E]F\GbOZPmYZ]accv\
DgG\OcVfWWXe[cb\e]vh
AaGbL]P\Q\RcUdWZXbZd`\eff\h]l\niq\sevd
BXDdHlJjK\OdV[[d]b`c
A\B]CZDhF[HVI\JZLXMVObP[QaR[S[UfV[Y\Z[[f\V]O_c`[bidch]jekclcmlnfp\rctguc
AfC[H]L]O[PdSeV][\^Yc\d[ehf\kdmZn\obr]u]ve
B]EeFcJ\MfRcV[cZd]e[f[hcjhmbpZq]ratcv[
V[W[enjdt\
EbH[K[RdVbZf]b^c`\pfsd
B\DaFbJfLdP]WbZ\e]kal\rftcvl
@YB\CfGhHhI[L[NbOZPUQgSdT[U]WfZ[[b\h]b^X_\b\cWebkZl\o[qcreuXv\
@\A[CVE[F\HbI[JcL\M[N[O[Q]R\TcU]W[Z\[]]Z^W_[afc\ddeYg\hcjckbl[m\ocr[s\teuXvg
F\R[Wg\f^[ffp[
CdH[VbWY[[^]adhbm\ocrj
GZHbJ[LZNaOZSbV]WY\dccfTjbkel[n\oap]rdsltcugvc
@cBVCZDbFcH\JdL[M\N[ObQ\RZUZVbWaYcZf`ebbeegbhdjfkYlgqctYu\
B[IdWg
@[B]CVFfHfOcRVWcYbZ\[d]gcboapi
F[IjOZ
LdRcT]W\ZX[\\Y`[hcll
B]G\H[KcL\M]RqScTcWSY\`kc[rfub
B\CdFdLcO\ShV[WcY\Z]^[_caccbecf[jdm[s\tb
CeYhpf
@iB[DcF[GcHdK\L\M[NeObR]WdX]Z[[\\\^faZb\ddeZhbj]lem\nbo[q[vV
@\AbC\FdGfHdT\WVX[Z]^d_]`\ecn\o]r]sive
DYG\HbKZNcO[PYQ\T[UbVeWZX[Zg[]\]]X^YaZb\hVmZn[o[u\
CfM[Xbhi
ScVbW[[\d]ej
BbEbFcG[L\O]QbTdVZW\Zl[\c[d]lZmXn[oftavd
Zbgbpi
A]BYCbEbF\HYK\M\N\O\VjWjYeZc[c\W]h`bbbc[kblWndq\tbudv\
l\n]pj
@\G[JfM]ObPZWbXeYbZ]]]_habc[edu[
@[A\BTEdGeHhKdLYM[NcR\SXTYUgVZW\[c\e]g_e`\a[bfeZhZjil\mWnXo[pZqosbtYud
BdCgHZMaPdRhT\V\X[Y]Zb\]]Y^Z_\`\a\b\c[fbjZk\lcmdngofp\q[rcsftbua
BfCgL]R\TcW\Ym\X^[aacbf\gdp]
B]C[NiWZZbb]lftbvZ
BYHdJiW\n[
HgWh[bs[t\
AcC]HWKXL\P[SeWUYdZ\\]_i`[a]cbfak\t]
@hBTCWGfIeKZPgQgR[TWVgX[YeZb[Y^Y_cadbfeZhfi]l[mdn\pdq[r\ve
OiWgXbYficjbn]r[tZ
YZrg
@[CbFdH[McOWPcT\VdX\YcZ\]\^b_X`da\b[g]hZjhk[l]rcs\tdvc
AeCcEbI]W][d\dsj
E]McTbW\[hd\t]
CfFcL\MZQeR]V]Y\ZZ[e]\_\bYc]d\f[hcqbr[s[v\
BZJ\WXZmedh[
@[BYCQDbE\GbH\IZJXK]L\MZN[OXR[TZVVWeXXZ[[Z\W]\^[_Vc\d[eThaitjVl\mZn\q[r\s\tUuVvX
B\HZUiW\Za^Zd\gbhg
C]W\_[th
B]GcO]ShWb`hcjrV
EbGbHhO\U]Vd[\^XeglamgoZsZ
CeFhIbSdWkZ[[Yt]
AbB\C[HZJ]L\N[OZRXT\VWW[XZY\Zb[\\Z][^Z_na[bWcde\h]j\kZl\ncp\q]sZt[u\v\
B\C\HeIqN\O\VYW\Y]_[fZre
AeOc[f`]c\ucvc
@[AbB[DaG[HbJdLYOcPdS[T\WbY\Zd]]_ecXeffhgahml\mao\p\r[setZve
A\BYC[GhJYMcNhO\PdQ[V]W[Yj]b^W_[d[f[h[ndojqZr]uZv\
AcCaF\GZH\J\P\UbYg\dfcidper[tdu[
@cAaB\CZF\GfHbIaJgL[TjVZWaXh[h]e^\cYg]hYk\lam[nUuf
P\VdWeYhuf
Ih
Wjl\nht[vc
@gFcHbJbXdfeqb
@fAXBYC\E]F\HYI[JXKXMZNTO\PbQ[R\VUWZX]Y\\\]a^Y_\`daZchd[eXheicj\k[lZm\n\pWqcs[tfub
@bAfBoGTH]NcVg_qc[fbhZ
@jB\EbFZJcM]VZ^Y_Z`\jY
@]DbGdHcK\LZR[Xi[b\[lXndq]rctbuZvb
H\UbY]h]mcp[rh
W\Z\ep
@[B\E]HeJ[MZO]QbR]TZVdW[X[ZZ[\]\_\b\c[j\mXnioYqbs\uevZ
D\FcGaHcI\JbL[M\N\P\RgScU\VYW\XdYbZ]]d^[_]`\eYffg]k[lZp]qbrksZudvZ
DkH[W[_ir\
W\X]]cecjg
B]C\DfG[OfRgVdWWZ[\Z^Zbccde[fZj\p\rf
@eA[CcDZE\FgHYJ[KcL[MWOeRZS\VdWgZW[\^\`Ybackd[edfbjcmgpYris\
CeEaFcGeHYJjK]TZVYY[Z\[X]\^c_iacd\e\hfk[ofrb
A\BYC]DdFZGgHfIcJ\L[PYRkTXV]WdXZZU\c]a`ab[cYdbeTfZhfk]l\manZq\res]tWugvZ
@\B[E\F\GYHmVeZk[]_[bacbd[edf\gclYmZo]u\v[
@bBZDbV]WY[\ehnb
B\WVelt[u]vZ
J]Zc\\_becgkhapf
NaObVcW\Y]\j
K[Y\ek
H[[\^[e\gjo]
H[IbJ\ThVfWf
\g
Vh^[
CeG\ah
B\HmQkUXW\b[ddnZoZv\
A\BdC\H[IcMdOZWeY[^ajcoeq]ravk
C[DgH\MZOaQhR\U[WcZ[bjo\v\
CeF]GbHVJZK\OcTcUhY\Zd][^d`aabb]ebfdm\nbobpdsZu\
C\FcHjW\qY
BYC\GfJ\KZLXMiOcQ]SZUeXYYb`bbcced\eff\hej\kamZqbrhsctcue
AdBhCbE[FgGbHbM\NYQeT\^ZdaeZgbkamcnYo\u\vc
@\CeDhG\H\M\P]R[SdWZXcY\Z[[e^bbcceddedfgg]hXqbr\s[tg
N\hg
Lb[gu[
F[J[enh\
W[Z[[gbc
@eB]CXH\K\OXRcTeU\VcW[Y[[c\gcYd\echblYmfn[o\p]q\rcsgu]vY
CeDfEbFgGZHfIcJ[K\OZQdRbS[TXVeW]XbYVZj[Z^bcZf\napbrZ
P[Yi
HbV\W\XbZk[]
@gBZC\FfGcHcJWKdL\OePWQ\RZTcUbVcXZZi[\\e^Vbbd\i]jXk]mcnWoWpdqarbsdtZvY
FbGcJ\L]NhO\RaVaWbYb[[^e_aafcYgghco\q\r[tbu]
H[J\KeOeVoW[ZZ[\_bcbd\h[
@ZCeDfEjF]G[IYJ[OYVXW[YY`ej[vb
EiJaNbOd_\
C\HeT\X[Z]n\o]r]sk
@YD[FaH\LcMaNcO\PbThU\V\Y\Zg[d\b]a^c_g`baclWq[uf
F[OcP\RXWe]b^[_\`[cafah\jjv\
BhFeW\
E]HcO\V\WcX]c\hasjtXub
jk
NdRcVb[Y^f`bebf\phrjte
A\BmCbDbHbIZKbL\M\N\O\PcQbR\ScTXUdV\W[X]YZZ[[\`cb\cZe\hgiYk\mcofp[rds[t\v\
@]BdCZDhEgFcGgHgKdL]OcRWSbUaVa[Y\[]Z^[_k`\bgfcnepbqcv[
B[DaFdGeI\L\MZOeP[TbUcVgWdXh]U^\_[abhhjblZmcoVsbthuivX
BWP[R\SbU\VjWoocp[
W]e\hjj\u\
AdIcPbWmYdafccebl[v[
AYHfI\KcLWM]NfOgPbSbT\U[V\W]XiZX[b\h]ddceafXg[j\lgpZqZrZsetbufv[
AbCcG\MbObTbU]Vc]d^daeedh\m\qgr]tZ
AdB\DeG[HZI]M[NZOgR\VfWdXbYe[S\Z^[_\chh\jelYvZ
CeGbI]J\L]ScVeYc\\_cagcYfdhgjcmdte
O\PfSjWX
DeQgW[
FdHgIcJbN]OdSZT[UbWYXbZc`[abnZvd
H\K]W[of
AgGXHbLlWYqg
DbJhXaug
DgRcWY\fhgug
@iCbFZGlHXI\L\P]ViW[Xd`[adhgqYsYtc
W[Yh
KdYgs\ub
B[R[W[Y\ro
BfDdG]JmO[V[WeZ[^[chrbu[vb
LjV\[Ze\tc
W\lh
TdWe
B\JcWg[ht\
DhOeWe[\
HcK\ScVmW[^\`c
@[MZZidZh\
Ccsj
hj
FcOfPfRW^\ubvg
CdDbJ\M]OXSbTcUkVfXdYd[]\Z]d^\a]cYeXmVnbqcrZs[u\vZ
AZHdJgSiT[UeWY^[e]fmhiogqlrm
qgsdtj
@dBfCYKcPcTZW[Yd^c`Zebfbh[lbp\q\re
OgUaW\
AbCeGiH\JbKZMZOXP\QiR\S[UgVfWZXeY\ZU[c\UbfcVdggnnaoWqVsdtZuZ
D\O\Ye[Zvn
A[EZF[G[HSJbMYN[O\PYQkS\T\VcWVX\YYZd[d][^Z_e`cbZc\eZg\hmlcmZn\oYqWtZvY
@cAcCfF[HdI]M\N[OcPbR]TbV[X\Y\Zb[[\c]k^g`caedbe[f\k\lan]rXt\v[
D[E]NgObVcWc`[a]k[lcr[v\
H\NYTdW\Y\^\`beZhqlbmZo]q\
@\C\G[KbLaMZOYRjTdUkVbWdZZ[c^YcbebmXp[tdu\vZ
Wb[[b\ekhXt]
@eC\FfGdHZIcL]NbR\S\TcVbWe[c\]^\adgfm]p[q[rbs[tgua
A[B\DdG\H\OcR]S\TcUdWh]b^[_h`\agbbcee\fYg\kclbq[rcudvZ
B[DcW\ekv[
W\hkjbph
IaJcKgOZSfVc[[^\cXjal]qcvf
BfC]FbGbHbM[OdUcW[X\Zb[Y]if[l\o\pc
KdM\U\WYZha\dae\
ph
N]O\Vf
CeLhWXZc]X
JeZg[b^clcv\
C[EaGdJ\O\]hbcdcfhlasd
BeWZZdr\sf
B]J]W[Ze[\cghdjc
B\DjVZWbYZ[aeaqa
IYWg
A\BZC\D\HbL]VZWYXbZ[[\_bcbecjbkdm[o\rjufvg
@\AXCfFbK\NgPYQ\R]U\VdYb\d_Y`aaef\hUj[kbl\mdnfodsdteufvb
B]DbUdW[m]ujvf
PdYghYr]
C\V\`ghb
AbGbP]WgZ\[X^de\q[
C[JkLdOcWWZYaYl]
@dA\BhCiD\FcGZHTJ[L[M[NbRfT\W\XeY][a\]]a^i_gc[dZeijclXmcncrdsatcuhvZ
Uhmd
RcW]Y]k[rk
Rl[\
IpOVWZ
H]OdPdVhW\Y\cZ
AbHj
@gB\MdVaWc^\hcvc
RfW]
Og
AaD\FcHbJ\KYMcOcQdTfVeW\[\]ZaZccf[geh[nZoZpis[tc
HcJgUmVeWdZe[[^X_ee\gjiXmcn[oYp\rau[
@\C[F\GaLdMaObWbY[Z\\db\cZebffhZl\mctcvX
CjG]WYZf[Z`bk\
J\KfM\Th
JaW[_fadjel\u\
BeH\L\O[R]T\UbX[[Z\i]\_]dbecjekalZmcnap\q\rdsbt\uav]
DhM\QhWXv\
G[Wdgi
Vk
H\JbMkR\WVZa\ckd
@bBbDeE[G\MZN\PlRcS[WYY[^[`ecbeZvY
@YC\IcOYPdS[TcXd\c^c_c`[c[ecq[reth
B[DdFXK\L\NiQcRdUbV\W[XbZ[[\\Y_Y`ckZlfm\s\ui
A\C\J\KeT\UdWVZg^[gemZodq\r\ub
@cO\P\Welcq\vg
@ZC\E\Njvc
@\B[DbE\F[IdKgN]OVPfT\VXXZYW[\\h][^\`hcbdZebjXt\vZ
Vh_bm\ob
B[WkX][]oasb
PdYghYr]
BYGcKkWdZXnfs[
BZCZGcHaQjUbZ[^\acbbd\eZg]h[j]lgmgo\raubvY
@jAcCbDWFeHfI]J\KWM\PXQZSeTlWWYeZ[]Z^c_bacbad[hfk[lZmcncodqgrcshtZ
B]HiI\OhR]U]VcXjf[lZob
AcC[EeHZJYK\M[NdPfSXT\VmWZY\[d]a^Yccg\hbjdlcp[q]s\tZu[v]
DUEjKZM[ObSa`[bcdgjfsi
EdV[a\jk
B[FbHbK[si
O]Wd[h]f`[
FVH\VoW[^\cb
GcI]RbS\V[W\[dd]fghbjlq\r[tYud
Ph
W[\hl\
C]FbGfHbK\effig]h]n[p]q]r\sh
JiT\]cp\
WXah
R]Vc[]acc]em
@bBcEZF[GkLcO]PgU]W[X[[[_[`XjnkftdvY
@dA\BYCXDgEiHVJ[NeP[QjT]W[[ZcbdZeYh\j\lbq\ub
@\BYCaE[F[GjH\J[K[O\P[RbVkYd\Y_Y`ga\dffYj\k\lep\rdtcu\vb
AiBWD[EbF[G[HfIaJfK]LWM[P[SYTeUbWZYZZ\[[^cadbccbdbedfYgchaj\m[oWr\scv[
AbB\DbF\HcJbM]OZP[Q]SbTcUdY[Z[^f`bdceZf\hcnbq[s\t\vY
E\M[O\R[VbWZZ[\]_ec]ffjnresc
CbF\H]L\N\UhW[dcejk\l\o]tZv[
FcWi
PdVfWevf
A[B[CeD\E\GjMdRgScW\\]b\eghZk\qbs]
BgCcL[O]`cfel[na
BbC[GdH\JhL\O\WYecfbugvf
B]CbDeGbHUK\MjO\PcRZTbVeWgYf[e\i_c`[a[c\ddeVgZhbi\kdl]qd
B]VpWY^[q\
BcCfDWEZFbJ[RcVkW\X]Y[_\`]accdd\eff\h[iejjl[rgtW
AUBbCeD]F\JaLXMfNbOgViWXX\Yb[b\[^Xcfd\fdh]keq]rYtWucv[
AZC\F\I\JYM\OcV\W\Z\[\dhe[k[lc
A[BXEfFeGdJbL]M[OcQdRZSbTdU\VdWZX]YeZh[[\b]V^\_Ya]ceeYfTlfoepXs[
A[B]C\EbFeHcJdL]M\N\ObP]UeVZW[Z\[\^fbaeZhhkZ
F[O\PeY\hj
@cAeBcCcD\HaI]J\KbOdT\U\WZXbZg]Z_c`]cbdde\g[hcjckcmfnbocr\sgvW
DWWh
D\EcFdHbJ\WZ^ghcqb
FZW\edjp
sh
BZDcG[MfSb[g]]_b`ghb
DcHcK\TcVhWWXi_Zegj[p]ub
@eDcG\N\WeZm[[`cc\d]eZj\pcs\tdv]
R]mfo[
D[EdR]Xc_[abcce[hejg
@[BWJgNcTaWbZ\]b^]`Zc\f\g\h\lYm\q\resZu[
Hbm]njo[
L[Wl[cc\fcoep]u\
CeM\VZjgm]ud
BRF]GeK\L\N[OcV\WtZb[[^bc\e\f[lfmanbobp\rcsavU
R]WZYj]e`ke]mcu[
C[GaLcWj[Zfckc
ClI\JdM]NdO[P\SbVZWVZ\[\_]e\hao[vb
@]AaBZD\EbI[JdKfLZNbOYP\R\SVTXU\WZZb[Z\i^Y`Wa\b]d\e[fZgbhYleodphqYtWuV
@\A\BcCcDdEjIjJbKbNZPZRcUcVUWZZZ[c]f_Whcj[len\p[sdtiuWve
B\E\JXK[McNjO\P]SeT\V[WUYgZo[W]Y^Z_]`[aXc[dbeifbjclXnWpbv[
AdHbM[WgX]Y\^\_kf[l[maob
GbHfO\VcWb[\abdbe]lbmgo[
FhWb[\t]
RbV\Wn
B\I\RkV\WYY[[\aZc\d\f\h\l\mbqb
ChD\GYJbL\MeNZO\S[T\Z\[h_cbdebhgl\qbrdtYv]
B[O]SgY\cdf[g]
W[Zk
@[HYL\MZN\U\VcXfZb[\\d^X`[ace\h]lZmcpWrcteu]v[
AfD\FXL[Q]R[VdWlYcZ[a]cbebfdrb
GbImN]R[T[VgWWX[Y\[]^\cbf[g\s]uZ
DUEfdgjZ
W[\hl\
B\CeL[RbVeYk[[l\qhr\sd
AbSeY]\h^\ffv[
AZC]D\EdF\HbIcLXMZN[P\UXV\WbZV[\\Z]b^c_c`gagbecbdfeZidj]lembqcshtcud
BiGdMgRXWdlb
B[O[PbVkWmZa[[\e^[hcq\ub
BcWZY]kcsf
@\A]EhFaG\HbIbJfMbN\R[SYV[Zd]c`gccdaf\hbn]qZr[u[v\
B\LtMYRWV\W\[]\\]]k[pbt\
U\Wkmb
@cB[EcFcKbL\MkOXPhR[Wh[\^\_\`bfbgcldrfsZt]vZ
Cie\h\qb
@dB\CbD\FZG[H\K\LYM[O\PWSfVjWb\a]d`Zc[ecfbh\mbq]sft\vc
Rl[c
A\B[CXGbH\IbJ[KeL[M[T\U\VYWZXgYZZu[[][_ccZeYhaj\l[oepYrbs\vW
OhW[c\
CrOYVXWZcbebr]v]
HYgl
G[IgO\SbTZU\mjpbrbte
@[B[ClEbGeI\JeKbL\M[O\PbZg[\\c^Z_\cdeff[gZj\kbm[n\ocp[s\
CeI]RgV\W[XhZ\[b_ce\hbj]ob
C[DeHaU\V\XaZ][f]hu[
C\O]T[Z\egnfogrj
mf
KiWde]
CgH\QcT[UdVZ\[^Z`feghZvc
@\BZC[F\I[J[L[MZNoOVR\S\TYUbWYXVY\[a\Z^b`[d\feg[jdncojpZrZscu[
@bAgBgC[E\GbJ\L[M\P\SYTXUeV[WYX[Y[Z][X]T`\aZbddWefgek\lcminiodqas\t[u\
DeIhWXce
AhK\LYMbWiYm]bbc
F\MbVhWgtX
DcV]Wg
B\CcDeEcNbOYPZTbV\WYX\Y\Zk^c_c`\aceef[lep\rbv[
B]CeDdE\H]JXMgNbS]TgUbWcZd[[\[]Y_babbcc[d[ecf\jblZpZqar[s[vb
@\BYFcH[KbOePdS[VbW[^e`ZlYn\o\plrcucvc
IjO\P\
@eC[D]GaKbL]M\R\Wg[a^\hjt\vY
@\BZCbE\I]J\KYL[M[NiP]R[TYWdZc[d\\]bcceXfZg[hbk[meoZpetZu\vT
BYEeFdH\JeKfOg^\adbefdgch]jblZq]rdsbv\
@gPbV\WZ_]
Cie\h\qb
\i
AhBZCZDfEbH[J[L\M\NbPYQcV[W\Y][d`[bZdYe[f\g\hckZmbp[qcs[t]ud
BWCbFcHgL[MXN\OfQbSZTYU]WWYe[Z^e_[daeefeian\oZqbr\savc
Rj_bfe
ug
@[E[FnHgKZO\PZQlVcWYYf_[`bgbh[jZn\s[v\
EcV\W[_ga]c[q\ri
m]nk
F\Ohmb
D\Whsc
BWD]EcHgJbOZQ\VnW[YY^Yaij]qVvb
d\vh
@\BYC\D[G\JZMbR\T]VkWi[W\\abh\mgn\o\qetgu[vZ
Z\si
@[W\[gggu[
LdW\Yba\mbrh
BcDbH[O\VhWZZb[da]t[
JbWjZZ[acegdu\v\
FcHbJbLfM\OfSbXdhft[uavZ
KkM\W]^]m\ne
DfOc[edbebl\
LjM\V[rd
Ub[]obrj
B]LkR\ebl[
CbJaOfUbV]W\af
CjM\UkWfiWlcmhoZv]
@\AdCYD\F[G[HXJ\M\ObQ\WfXlYb\f^[_k`\bYd[hgk[lYo]pYqXs\uZv\
B[E\H]L\MfO[PgQiSgWU[[^hebf\hcn\r[s\tg
E\F[HiRe\Y`is]
BZD[F[G[KZMcNcPjQ\S]U\V[WY[i_[`Zb\jck[ldmdneo]p\r]t\
[bci
A\BcE[GfHYI]O\PYS[T[WcZ[[X\n]\^Z_e`\f\h[idlZtgu[v\
G\IcJ[PdV\W\\hcbfbkaq\r]tZv\
@eDZEbKYMhO\RcYc\d^\_b`dacuivg
KiW[Ya\iffvd
Mj
@gWf
B\WXYa[r_b
RZ\d^]fijatc
Wp[[^\eZf]sft\
@cC]GbO\P\V\WW[gbgj\lYobqc
BiGeWYadka
B\C[J[LbV\W[^Y_]bYeYg|h]peuW
BYDcH\KsLbM\R\Zbb[kenXpXqZuZ
BmJjM\QbU\W[Z[b\c[j]m\n\q\scuZvZ
AbB[C\E\GbHZJcNbOiP\Q[SeXY[W^[`XcbeZfslcr[s\tfv]
OaWo[\
AaBdC[EWFbHfIaKVL[N\OYPZWQZc[Y][_g`ca\bbd[eahfnipbqis[t\ubv[
CbDbE]FbHXIaM]N[O\WWXeZ][Z\c]b_\fgl[o[q\rcsauh
DYEgFfKdM]PdR]SeU\VbYb[[\ccaebfcp]q[ra
B]C\D\H[JbL]Ub\[e]mcvi
@XA\GaHbI\MXNZPWR[TZUdVdW]XdY\Z[[W\b]bbYd[gahgkZl[mbnfohpbqbrYsUt[v\
FbP[SnVYW\_\oc
BZHbMcVdWeZc[egck\l\o\
H\IbU\afedgg
mbohrc
\g
LbO[V[WWaj
VfYZfdrj
AYDTEZHgL\NVO]P]Q\RbS[U\XYYb[\_\`ba\dkeZfVghhXk\meniogpbqVrXsetauXvZ
O\W\X\[\udvh
AbEbL\NaOcWYXec]e\fbjcngobp]qcu\v\
@\D\G\ObVbWeZ\[b]g^bbec\e]hov]
@cBhWbff
@]B[FlHnK\M\QgWjY\\\_ZfYlYm[q[r\t\v[
B\CcEdFVHUJcKbMYORPkSaTbU\VcXcZW[\^Z_m`laZbYcbfYgXidjck[sRt[vY
MgOdW[Za
B\DdG\H[K]M\NROZPcQ\RfT]WmXk[b\ga\bXecfbjmmcn]oipUq[r]tYu[vW
CiScX\[b\cfbh\ld
HdKfRbmZohqZu\
@dCdD[G\HWJbKWL\O[PfRZS\T[U\WiX\[f^cb\ecffhclep\qYrcslt\uZ
AZB\H\JcSaUWW\Y\[]]\^Zh\mhoap\qerkt\
Gh
B\WlX\Y]rbsg
BYDWEfFgGZHZJcPaQYUc[[]bcae\j\kbl[m[nfqbvn
W[[g
A\O[PbVXWiZ\l]
S\fh
DgOd^cegh[qbvg
@bAfCYDgEgH]KbL[QcS\T[WeY][Z\\^\_\bkcUdce]g\hZjYm[nbo\qcvi
BdCcIcJ[K[M\RbSbTgUjVdWSZ\[[`da]eZl\mcnbogqdrftZuZv[
@dB[CYD\K]L[MXN[Q\UZVeWdZ\[[]g^V`fcid]eXg]hXjZlkqctXvZ
CbEZN[OrPhV[Wb^\`Zjiq\ua
BZNiP\VVW[Zbb]ckleo\tbvX
B\CbOhWV[d`\abccefhb
J\Th
D\HgQaUXb]nZo[
A[CbDbGbJYK\OdQZUcWZY\[[]Z^e_\aabhfgjcm\nboepbsWu\ve
@ZAeBeEYFmHlJbK[M]N[QeT[U[WZX]Z\^\eZj\nYo[r[uc
B[DbFZHdJ[L]O]W\[d`\b\dbenh\k\q[
@\B\CgGhJbKbMZOVP\R[SiWWZ\\d_]`Ze\fYh\jnk[l\pbs\t]
jk
FbH\ShWdo[rV
HpSZT[ZcnZ
B[FbHbK[si
KkM\W]^]m\ne
KlM\V]Wd[dsS
@eDZKZMiO\R\VeW[vi
@cC]GbHbO\P\RcWYZbbhlYqcr]
Kh
@hCgDdGbNeY[Zd`Zc[eev[
C[Onj\r\
EhMZOXV[W\^[`]f\jkl\vb
V[Wid\
FlHfM\QeU[W\]\e]v]
B]OdVaWcY\]\ecfhrX
@hA[EdG[R\V[WXZb\Z^b_]`\f[loqbs\
@eAkBWCbDhEZGgH[IjJhK[L[M]PdRYS\T[U\V[WTX\YfZZ[\\[^j`bafb\d\f[g\j[kZlXn\o\p[s[tcu[vc
@[CbD[F]G\HdIYJZKcMYNYPiU\VeWYYZ[[^Y`feYf\jdl[m[nio\q[s\t[
G\W[Ybmcnark
CcJZLgW][f^\eZvc
JcVZWlt]v\
@\Nh[e]g
A[BbC\DpFYH[K]L\MYP\Q\ScWYXbZ[[[]]^i`ca[bnd[f\gfh[iclXmbocpXr[t[u\vm
Vbhs
B\D[G\JcLjO\R\e\k\lbu\v\
ClJbb\
@eVcb\j[ui
AbBbGbHXOePdQ\T\VWW\Zb[\_\bZdbf\o\r\s\v[
Wj[Zsb
@\CaDcG[H\I\JbLYN\OePXSZUbVgWcXeY]ZZ[c]\^[ced\e\f[gbhdk[oaqZrbvb
O]V]am
I]T\ViZ\[eahvY
BlMYU\V]X[[\\je\h\p\tY
AbObS[UcWceltZ
BVChHhW\
@\CbNfR\WcZca\m]oi
CXDbQbUiX\Zgekf[h\m\ofp\r]
ugvc
B\DbK\MeNa[c`\a\f[hcpbs\th
C\HeKYLeX[[\ccfdsptc
EcNcVcW[Ybb]cchblh
A\F[McNdWYZe_bgbph
Yi
@[A[BZE[F]H[JZKZL[M[OhPbS[U\W\YaZ\]\`YbYcdd[e\kdl]q]u\va
BbHhKdS\WZ[bbbd\o[
B\UnZ][\m\v]
B[P]Wu[[h\tXv[
@bB\CbEcG]J\KeLiNfWOXfZ]`Yaad]fghglem]n]qZrcuj
B[DdE\FcGcNbb]fchcjesbvh
D\GZHhLYMcN[SYV\WZZg[n]h_]cWeefjk[lfm[obq]s\t\vW
AZBXCbDcG\JdOeQbT]V\WZ]Y`ZaZcefbhjs\vl
BkChJfUbabe\f]lb
B[Hg[f
G\IcJ[PdV\WW\hcbkaq\retZvc
IgN\VYWbY]fZri
A\B[DbEfFfG\JcL]NYOdQfU[VbYYZd[c\\]d^Y`]acbZcchbjZlcp[qeulvY
@jE]F[GnL[V\^ee\
JbLkOblf
@TAZBZC[DYE[FfHqI[JXLRMYN\OUP\STTYUYVWW\YZZ[[Y\X]\^Z_c`WaYbWdZe[g\j[k]lVm\n\oZp\qbrXs{tbvU
C\Wh
E]F\GbOZPlYZ`]ccecjev\
AbC\D\Ldc[fihclbsft\
@bGbTgW\[eld
Ch
@gAfB\CdFfGbHYI[JeKXL[McN\OhPiQ\R\SgT[V[WbXdZ[[d^Z_hbcdXeifYgZhdjao]p\qYv[
CcJcQ\SbWXYZb\e\l\u\vh
@ZAWBZDjEhFTGYH[JWL[M\NWOTPYQZS\TdUZVVWXX\YXZ\[U\Y^Z_[abc\dkeWfZjXkXlYp\t]uWvU
@ZB\CjD]E\F\GeI[K\MYP[ReT[UWVfW[Z\\c]e^\d\h[ldmfoV
O\Pg
C]^\fhv]
DZJXvi
BXHiJcK\V\
M]eno\t\
IjR\W[Y\r\
B[CYD\HZIiOZR]V\Wa[b_X`ZedjdqZtcu\vd
ViW[
GcL[RgWb\\`befna
KfRZVgW\^[mfngocpo
AgB\CZD\EeFdG[HaJfMcNbO[ThUeY[Zd`gc]e]h\k[l\m]oevi
BhGcO[WY
BdObR\W[\iv]
@bAdB[CcE[FdHhLZSbX\[b_b`WgaiYjekcncoapdqfrbtdvd
B\KZMfRlWZd]t\
@YAeBbChEbHdI[JXK\MYN[P]TdVXWY[T\Y^b_d`dabb\jcm\oZp\qdvY
RZVXW[^[_\h\jhlc
B]D\M[Ve[bcdeeicp[rft\
OhWYXc\c]h_\ebt]
Qg
BZEbFgL\MdQdRfVbW[abc]dfh]l[p\
A]DcElF\G\HbIbN\RcV\ccdbe]sevd
EbH[K\VbZf]b^c`\pf
AZD\JbKbMdOYPVQcRbSbU\VbX[Y\Z[[a^Y`[a[b\cbegf\j[ldm\ndrhtZue
M\WfXcY]]du\
A\B\ChGbJ]L[O\U[WeX]Y\^gcgd[h\lbmfnbobp[sZv[
K[O]Wcnepg
FaH\OZQaRbW[Xf]c^[_bd\eYmXnYumvb
B\G[JSM\NhO[WfZi[\\d^[bfe]h]obrdtiv\
@[AZBXDbEWFZGbHeIZJjK\L[MbOXPbQ\R\S\UgZ\[\_[`bagb]cXdeenicjbmbn\o[q[rcs]u\vZ
ARBVDaHbI\JZKeL\NdOWQdU[VWWXXn[\\c]f^b_c`Za[c\eXh\lbn\o[qWr\tVumve
BXDbW\u\vj
Wf
BkWY
G\Wire
@\BZC\D\F]HZIcM[NYOcRdUcYeZe[Z\d^Y_[b\d[e\fjidldncoZqYr[sZtdvd
mhngoepi
CbW\Y\[[\c^\j]ocrm
@bGbMZWYZ\[cegl[p[
CYFbHXIcJ\KdMcOZP\RZS\T\VdX][g\d_[bbc[g[h[lbmaobrlt\
RlWY\[e]lYsf
B[UdWZ[Yegvg
AXDhEbF\GYJeMdObPiQaS[TbWZ]c^Zb[edf\jak[lZp[q[tbudvd
AbBZCiDZE[FfG[K[LcMbNZOYQ]TeU\WfXcYZ[]\X]T^X_\`fbaccddecfZg\lXobqct]u\vZ
`i
@fCYG[H[KXL\TaUb\\^e`fa\e[hgj\mco\
@eBVChEZGiH[IfJeK[L[ObPZRYS[TZU\V[WWX\YeZ[[\\Wacb[d\fkg\kZl]n\o\p[r\s[tcu[
@jAcB[CZE[FYGbHYI[KXMVOZPYR[V[XZZ\[Z\Z]baZb]cfd[eVhXjYkVlZn\pXsZtXvZ
CgM]Wd
FfGYHdKcMnQeS]VeW][c]\mcnbqcsbvb
GiR[
@\A]BZDXFbGXHbIfMZNdP\QcS]T\UZWkY[[\]U`YaYb]cfd]fZg]hZlZm\n[pYq\rYsWt\ucvY
@]CZDeE\GZHfOcQbTcXfZX]f^a`ba\dce\gfsfvg
@[BYDfEaFgHgNbOWQ]WV[c]f^bc\d]eifeh\rYu[vh
BgCaFeGfLcN[OcUeWdX[abmc
C\DYFdIcLbQfR\T]Wa\Y]\`Wacbgd\f]hckZlet\
G\H[KcM]ScTcY\Zb`kc[rfub
@cB\H[RfV\W[[Z]baZh]mbv\
^\`iv\
VpW[[bod
B[CcFcHeLcO\QYShU\V[WYXZY\Zi[\^Z_cacbcfajdmXn]s\
FXRtV\Z[[\l]mcs\tX
gh
I\RjW\ra
AbC]OcQdVjWj[e\b_cbYebhit\ubv\
@bBeC[GbIaLfZ]_dcXeXkilZob
DcLeMcUcWZZgk\ve
@VAeBPFYGRKWNoO\P]SZU\VcWv[a^Yb\cbd\eYf]h]lnnSp\qVrXs\vZ
CaG[K\PYQaS\UbVfWg[Z]\f[ocrktbu\ve
IZOjV\W][d\dc\ebsj
C\FdHeT\X[Z]]c^\n\o]r]sk
DhGTL\Wevg
CcJdK]M[U]W[XbZ[afghhfu[
ChG\ed
B\DeGcJ]KjLZOZPaR[SaTbVaWWZ\[W_aacbZcXdZegkel[oXrft[u[
A[B[GUOXV][[]Zckeekfuc
AfCdO]VeW\YaZ[\]edf\mbrau]
AYCZFbG[IbJcK]ObS\UeZb]\_]`gb[cee\gdq[rdsb
G]Yl
B\GdLlWe[Xb\v\
DXJ\L[Z][q^[`\b[l[
CbWb`j
DoEgG\LZP\R]WY[]`\d\ve
H\R\WYXk\Zf\oi
C[DbG\L\MbTbUb[d^becl\ugv\
C[JkLdOcWWZYaYl]
JgTcUeWg]\mZpduf
B\GbJ]LdRVVgWccfe\h\lV
G\H]IdJjMdOZWd[Y^\u\
BYhbuj
@\BSDfFZGPHeJhKVL]N]ObSZTcUbWYZc\b`bbbced\j[k\q[s\tbudvg
BdCYJ\KhP[U]VeXcYh\Z^[afbZfen\qirYt]
AcCdDbEdH\JcLZMZN[O]QbSbTdUeWUZf\\]b^babebg\i]m\odpcv\
BbCgEbFfHeJ[T\VYX\Y]]ec\jhnct[
JiVc
@bAZBVEdGfHZIaJdK]L\PhQWS\UeWhZ\[\\Y]c^e_Zbcf\gbl\ndocpZqfsXt\vb
WZgi
ChG\[eebq[setev]
EcYZrg
Zbgbpi
WcfZrh
B]O]V][cahe]
EeFiGcHcMZR\W[[h\\_]d\hbjhq[
Fi
C[O\]chem\n]pj
AgCcHYP\R\S\WYYg[\_ZccrZv[
B[DbOg_\ccu\
C\M]RlV\[c\\
B\^Xgnq\t\u]
@fC\I]NkOYPnS\T[V[W[YUZd]b_[dje\k]lbp\
Mi_\`aecqct\ud
Jn^Uu\
A\JkZ]
N\R[Wcjcl\n]ti
@eB\CcDaJbW\XbYdZ\\h]bh\p\re
\h
@YB\C[DfF\HdKiM\O\SZTZVdYaZd\Y]d^d`Za[b[c[dZekf]k]lVmWnWoRpgqdrdtVvY
GcHbP\SgVd`]hb
ng
@\G[HcKhMYOcPbR\S]TbVbWcY[^\b]eZhdnao]qYrc
DZG\H]I[J\PdV\`jhZj[n\
@\FbH\O]Q[T\lbm[nho[s\
B\CXL\MfO[UhVZWf[Z\[^Z_\a[c]dheZjalcmdq\t[ubve
HcX]oi
@\B\CeDdHbIeJZK\L[M[NjOiPbR\SVV[Wc[[\Y]b^[a\def\gchijem[nloZpcrds]tZu[vd
@]N[OYV\WZ[f\\_[e[jjm]q]v]
CfFdHbIdKcO[Q\WdXcY\]a_chco[phre
@\AYBeChD\E[GZJWLcM\OaPgQbSfU\VcWaXVYZZd[[\b_e`dadd\hZkdmYoapYsdtbuZ
CbMiO[`j
H\OUP\WZXbY]`bc[dff[h[j[lhu\vb
W[vi
DiW\vY
EcW]vl
@XAZC\EZHeJbKaM]NYP[R[SYT\UdVYWUXcZ\[\]c^\_b`Ya[bYc[d\gchbj[k\mcoepeqcr\sXubvX
G\JdLbMbNZO[VbWkXaY\^[aZqardscu\
B]C[NiWZZbb]lftbvZ
U]Vo[b^[vZ
hgug
BYHdJiW\n[
@]A]CXHgIrN\OUR\f]o\pes[t\u[v[
Q\[]ebvh
BYDfQdW\dcvX
AcC]HWKXM[P[SeWUYdZ\\]]\_i`[a]cbfak\t]
IgO\o]q\s\
G\W[Ybmcnark
@eGhcc
VfWZ\ceb
B[CcFbGcJVKeL[M]P\R\TbVWW[XhY[Zg\\^\_daac[e[s]tf
IbJb`irb
H\W[Zm[\]\`]l[
OhW[c\
CqOZPZVXWd\\ebv]
BcGbH[KdM[U\WgZea\cZeef\hbr\vZ
BbWh[]v\
BfWZ
B\CbDcOdP]TbWXcbeh
WZebtn
Wbvi
BjD\GhW\rbv\
GgL\M\O\VZWZc\jjkhm]ue
C[DbG\L\MbTbUb[d^becl\ugv\
B]D\GeLeM[O\T\V]W[Z\\ce[tfub
BfHWTcWc^\glv\
SbUYmlpbte
@g
B\DeF[GgJ[N\UcW\^]_Zccdce]kYl\te
@\BXJdNgV\Z\[X^f_\b\dae\ihq]t[vc
FiL\R[dgvh
CcXirc
BZChF]GbH\JbM]NbP]R]TXVcWgY\Z[[Y^\_Xb\ced[eifZh\j]pZq\r[tb
@\A\B\EcFeG\HbJgL]UgVaWbZd[Y\a_eaZe\g[l[mZo\q\
JiW[Zb^bae
B\HbQ[WhZddd
@\P\_gjdl\
]dtf
BXCbGZH]OcWc^b_dei
@ZAZBVCXEZGdHdL[MUNZO[P\Q\SdTTUgW\XgY[Zb[W\Y]h_Y`YaZb\dZeYf\g[j[k]lYmdnZoZpZrXsYt\vY
BYW\ek
FlHfM\QeU[W\]\e]v]
G\KeSbVfWZYk^\_]advY
BXC[F\G\I]JVLgP\Y[\h^\_[`[b]d\ehfag\ibj\lZo\p]rcsbtaubv\
R\V]Wg
@iAYBYCdEbGQHZIaJdK]NdPbQZR]T[U\Wj\[]e^[`eafbYd[g[hdicjclVm\o[pbrdsc
BYDfEgF\GZHbK\M[NfOdR\S]T[UeVZW\XcY][\\X^c`lbacgf[l]p[rZt[vc
BZDZHbJYM[NlOXPeUgWdX\\e_]eafbj[lbq\r]tXvb
MbN[OZP\SbZ\\e_b`\efhclbncp\rcs\
YfZivZ
KhZe`\hgt]
JcN]O[VaWg[b^[`h
@jGfHaLYM[O\VgWacbeeffl[r[
AbF\KfOfP]SgWZY]^\`]c]f\hbo\r\s]
C[V\Xb]hu[
^\e\lcmftfv\
fZrh
BdC]F\H]J\KfMeP[R]SeVbX\YhZb_f`[a]dck\p[q\rbt\
DlEgG\H[IcR\U]Ze\[`dc\efv[
F]UcVcWg
O]VpW]Yha[d]eZ
CbLkP[RZWZYg[\ui
CaFbHZLeMhOWP\QVShT[UbV\WYXbYZ[d]c_b`ebZdhe[ibj[m\nboZqctXvc
A\K\Yi[d
AbBXCZD]GbLhO[PcR]c]ebjan]o\t\
@dCgFhMcOdPdRbSdW[[\`pvg
O\WmZY[Zadbcc\l\
W[Z[[gbc
@dBfCYKcPcTZW[Yd^c`ZdYebfbh[lbp\q\re
@]A\BaDfEcF[JeKaLVM[NXTbVZZ[[ccVe\llnerbtdva
@\B]CeJbPeRZV]W\X\YeZc[b]l^[aecddde\k\lcrZu\
BkGdWZ[\f\
@[C]DgEcGXLcOcPaQbSdVcXbZ]]b^\fdg\hZlemcs]vZ
LmWY
AZCdG[I[JdLZM\NYOcQcR[TZUbVZWeZ\]a^X_Zadcddaechcjbk[mYnWoXp[qgrbtZva
C]FbHbI\K\V\W]fin]p]q]r\sh
CeD\E\LhM\RXWZ\]eghZqb
EcR[TbWY_[ccebhfjmt\ub
EkWi\[hbq[v[
Wh\fab
B]I\M\N\RbVXWlZh[\`bhckel\pesdv\
GbImN]R[T[V\WYX[[]ccf[g\r\s]uZ
W\`i
@fD]Mn[Z_]`bcal]v]
HaMcWWZ[[oh]mfo[u\vV
H\U\Ve`[e\gj
B\RkWVrc
DbH]N[R\W\YbZb[cmbrht[vb
NbOfP[RbSjVYW\^\_\f]oc
\g
@YB[CZDbEbF]HYI]K\LcMbN\OcPfQ\R\SfTbXbZb[c]c^[_d`ifShcj]ldo[pbqdub
@hA[EdG[R\V[WXZb\Z^b_]`\f[loqbs\
@cCZF]JXO]TcWiYbZ[[b\[c\ebgZhfk[lbo\pbt\vd
Gh
@dB\H[KnMfQ\S\VbWWcZfir[sSu\vf
C[EhMZOgV[W\^[`]jhl\r\vb
B[J\MbOcQiVlYdbep\r[
V][cal
BeCWGfJfLbO\PcScUbV[X[YZ[b\k^g`Yc[j\kcp\s\tT
ChMeOfRhW]
J[LkRdWVZf[]\dedm]td
CcF\JdNZXb[\\[]c`\e]fehep[qbulve
GhH\IcLbN\OgPYW\X\_b`gaatcv\
@cA\BZCVEhFcGVH[KbL\M\OZR]SaT\WgX\YYZY[c^Z_[`lbcccd[fXhem\r\uZvY
^hc]
@cAbBZHbK[M[NbOhPcShT\VfWjZe\[]Y_]`ec[eYfUjblcndobp[qdr\sbtXuWv\
O\RZVXW[Zb\\^[cbe\h\jln\tc
HZL\N[V[WZ]j^[`pa\ecm\q\r\t[
@dAdBWCcDbFbGXHZIVJ[OaPYR\SbTcUlWZXcYYZh[[\l]\^g_\`dbbc\dZgbhcj[l[mRn\oZp[sWt\uav[
CnDdIeMdPhT[XbYd_bictZv\
Wf
IgOdR\TbV]WZl]r[vd
@jAcB[CZE[FXGbHWI[KXMVOZPYR[V[XZZ\[Z\Z]baZb]cfd[hXjYkVlZn\pXsZtXubvZ
FfGbHdKcMmQeS]VeW][c]\mcnbqcsbvb
@VBZC\DbE\FcH\K[O\RbTUUWVdWdZY\\]a^Y`Vaacdebf\g\h[k\m\obpZq[u\vX
B[EcHeLcQ]RdWc^d`ac\e[rZvi
K\Re^\`ipjv\
IhWZ
AfCdO]VeW\YaZ[\]edf\mbrau]
AZFbGWH[K]ObPbRbTbUeZb_]`ib[cbgdnbresbucv\
B\D[G[HlJVLZM[NhO[V]Zi[\\b^[`jbfegh]j]s\tivZ
IdJmM\OZu\
JgV]Wg
YZrg
A]CaE]FbHYI]JcMfOSPdSdW[X\Zb[\^d_[`abZceebf[h]jgk[l[p\rbu\vd
BfC[EeFgGcHdMZO]R\W\[g\ed\e\hkjgm\q\
@dB\CdDaJbObW[XbYcZ\\h]bc\h\p\re
@[CbD[F]G\HdIYJZKcMYNYPiU\V\WWYZ^Y`feYf\jdm[nio\q[s\t[
DgWZX\^\`ddde\j[lb
@]N[OZV]WdZc\Z_[dce[jjmbq]v]
@]A]CXDbInN\O]R\f]o\pet\u[v\
Q\[]ebvh
WlX\[Zhdsi
G\W[Ybmcnark
A[BeGeIYJcLgOdSZT\U[V[W\Z[[a\\][^b_b`Za\bWd\f[gchVjbkalZmYnho[pYq[rjtaufvc
G]PcScVjWZYb^\_]adcbv\
AaG[K\M\N\VbWg]\^\_ja\edf]h[k\tXv\
@cAiCbD\EZGeHbIYJ[KbL\PZQ\SZTgUXWcYbZc[\\e]X`cb[d[eeheobpWqcr[s[tYv\
@[B\C\EcGXIbJ]LcPbQbSdVcWSZh]a^\cefdg\lemcpbs]vZ
CaEkHbW\n\
FfG[TVVlYdZe[Z][^Yedf[lfv\
BXCZDeLdM[NgP]R[TYVcWh^T_\`Wcge\gbh[lcndq\r\tZvZ
IhWZ
C[GiH[LjWW^dv\
C]E\HjJdUcdhkZ
C\DYEaGaHeM\ObQ\T]UcVlWf\]^\_dbclbmco]qf
A\PbUaVfWfZZ[\`\agvb
C\Zb\f_beatc
A\OgW\Yi`grZ
@\AbBZCZDiFbJbLbObP]YfZ[]d^c`ebbcXd]hfk[l[qbrft\uZ
AcB]CgDYE\F\McQZR\SbVbWSX\YYZh[\\eb[c\djeXncphqbs]t[v\
BgCXDgHiIcKbM]O[PbQaSeTbU\VXWaXY[X\i]]^\cXf\gbj[k[o[qZrcsatev[
HbW]sh
B\D\E[HdJeLbNdO\UbW[X\Z[[\\f]b`db\dgeckgl\ndo\peuev\
hi
FbL\MdO\PeT[V\Yh_[j]r]ug
@eC[Zg]e
C[E\F[G\J\KbW\Zb[[\\_gedhdjcl[n\obse
@\]g
@iAaCYFYGbH\I\JZMTPbR]TZU\VWWdXYY[ZX\b]c_g`[c\dbedfahbibj\l\nao\pWsX
BbDbHTJ]KcNZP[Q\SbU\VmWVYe[Y]Z_\b[e[fbhkj[k\l[mYn\oXpXqXr\tWu\v[
AfBYCZK\Wijal]pctb
AdBUCaDWFeHiKdNhOePYQfR\T\X[_X`bbeddfUh[jbmcnbp[qZs[tcve
BeFgc[
B[C\T]Y\Z\[Y\\^\ccebgbhim]oZqZr\
@[D\TcVcZc[e`be]hh
B\C[DiEbHaJ\LhOZQdT[Y\[W`ab[dbeehclbu\va
B]Wf[i\\][ec
CdHdOdTfUfVdWZbid\hfm\o[sVv\
R\VdWl
QfVcW\
F\IhVcWWZa[e\c_[`Yeeg[hjl[
BZDeFZGdHbIcJ[PbSdTeWfXcYbZe\Y^W_e`Yb[d\f\g\iZlbmbn]o]qcretgvU
A\G\JcM\OeWb\c^lhZpavY
FcH\Whmd
@\CaE\GcHWK\LbO\R\U[VbWe[\][c\eVh\jbpnsdu\v]
@YAVBbCZEXGbHfIXKbL[OVPZSYVSWTYgZ\[d]c^d_\`\d\eigehhjXk]mYoeqdsdt\ufv[
@]H[J\M\T\UsVe^]bZg\h[mZoetfvZ
S]UeWTZaecfomcng
B\DgEfF\G\JcLiO\R\WWe\hXk\u\v\
E\FiGbHfJcM[QaRbUZY[Z\[Zcbe]k[l\m\p]r\sZv[
DbFbHcIbJ[Z\[[^c`hc\egh]kgvY
A\DjE\FcHcIbN[QcVbX]Yd[b_\bfeahcl\nboYq\r\t\
L]RcWZ[kcbl]
@\A[B[CdDeEfFUHdIbJVK[L\NbObPdR\S\TYUYXdYdZb\j]V^[_Y`ccYdie]mcoepXrjscuWvd
AgB[CcDcFcGdHXJdK]MbVfWZZ\^c_cc[f\k\lYobrbsgu\v[
Cob\
BcGcJZOXWeXe[Xc\f]resZvl
CZJaPhScWZccecfXj]
FfRhTcWW[gf]
D]EeGbN[ObW\Z[^Y`[bfe\ham]saur
@\AZBlC[EeFbH[IiJ[K\L[MWNgOWPdQZTXYcZY\\`bb\cYd[edgbk]lbp\s\tbudvY
@eAcB[HjKdMdTeVdYaZd]b^\_a`[bbcbdee]gbh\mbncpcrZt[
Wg
B\JbMfOdPeT\\g_dabccdbeafbg[maodr\tZu\
AaHYTiZ\e\fbglu]
D\EcFhPdUcX\Yd\d`\e[g\h[n\
@\BWCgEcHdI\JYLWOgP\R\S\TeUcV[WZZb\Y]X^i_i`ZabcfdUeZfYgbh\len[pXq\sZt\u[v]
B\QnRcU\VVXgYjebf\uYv\
O\Xh]]rfu]
HbW]sh
BYhbuj
A]BbIZM[OhSbV[W\b[cce]l\p\
Pi`]
CbKbM]V]Wnq]
LkWY
BbC[E\HdJ\KbMYPZUcVgWc[Z\[]b^]_jb]c\dceYgbhcjao]qdr\s\vY
B[C[FYJ\M\W[Z[]\^]a[erhb
BiGcHZJ\OdW\_[b\ccqgr\
B]KcV\WcYiacva
@bA\D\E\H[JbK\M\P[SjUdVgWfY[Z[][^X`faedZeZf[gbh[lcmbp\r]sg
CbFgG[JYLcM]NcPdQbRdSfTdUZWYXgZ\\X^U_Y`[bgcdddecfbj\pcsYtb
@YAdCbDbEdF[GaHUO\QdTeUhW\ZcbZc]ecg\hdi]m[oav]
@ZBbCbEdFfHeJ[T]VZWbX\jhnct]
uk
CcWZ\j
KeUgXeY[p\r\s\
CYL]MXNZW\]y^\bXl\nZpUu\v\
B]EaHWJ\KeL\M\O\PdRbU[VbWZY]Z\[f\g^\`febgphdl[o\td
IgO\P\WkqatZv\
A\BXC[DcFaJdMcOeQbR\T\U]WZY]Zf[b^Y`jcbfch\scu\
BhD\HbM\O[W[[Z`[c\d[lWvl
D]FbJ[QgU[VdYlZc[\\d^X_b`babcVf[hZlcpZt[v\
@eD]GaHdKcL]R[Wh[a^\hjpevW
@aAVBYC]EfFeGUHcJjKfL\MdPgQ\TXWZXaYfZ[[Z\c^\_c`aaeccdbefhcqXrgt\ufvg
AcC]E\H\JnSbT[V[Y[^Zb\eefdu\
BaDbEdGcHdIgL\MaNZOcP\R[Zd\c_[a\b\dficjembobq\s[tbubvc
LbTgWcrb
CdGbHZIcKZOiP\QZTaU\VZXgZ][\\]bWe[fYg\hck\oipZrbtbuX
B]G]HcR\SiVcWdY[_b`\ecfckemgoZu\
HdSh^b`Yk\qa
G[OdU\VkW\Ybcep[
KcS\W[m]oh
@ZB\C\FUH[JfK\LcMZQURaU\VhZd[[\d^X`Zabd[fbhdibj]kbmbp]rXsYtcu\vZ
@[BbCZGeH[IbKdM[NbOdP\RYUcVhY\Z\\b]b_dadebjdk[lWq\s\tcue
CbEeVZWk[febo\
BQCdFeG[MUO[P\QeT\V\W\Y]ZZ[h\]]\^cabbfcZdYejfWl\m\nZpZrhtduc
@bA\EbH[JYTdVcWcXg[[]Zjbq[
@\AZCdEgGYKcM\NgOdPbR[TcUgXfYf\a^Y_c`Yb\ccdcgahbibk\lamSoerctZvh
AfCcE\GcJ\OcScTYV\WeY[]]^d_]`\g\j\mcncoarbt[
B\CWDcFZGdI\JfOYXhZ][\]Z^gf\gcheocq]rc
Wo^]cblcp\
AkCfFcG[IcJ[KWL\NeR\SbTYUeX[Zg][_[acbfcZegfbgfi\nbpZrmt[
FZG[HdXd_Y`Ya\cfhbigjct\
@]AkC\D\EbM[OhPdQ\SdVXW[[\_\adddh[j[kcv[
B\D[EdFgKdM\TcVeW]ZZ]b^\abc\fgh\s\
B[CcDbF[G\OgPZVd[b^[bccbe\fkmcr\sd
WZgi
AgCdDaGaIbJeMdO]RbT\V[WWYcZb_\b[ecfZpdrcubv\
GcM[ScWi
A\EZFcIeK\M\NcOcPbQ[ThU[WdXcZf[b\\][^T_\a[b[cYf[gghfiak\l\mbn\o[pZqatauc
AcR\V]X[[f\gfhhal\n]sbte
@jAbHUL\NZPbQcRcT\ViWbZc[Y\e`da\b\cYd\e[h[ldmXnholpVr[sbtWv\
JYWZZm
Z[jcpk
Yi
Cie\h\qb
L[W]eivc
B\JdZk[\`cc\
ChO\S[TaVfZdcc
JdVZ\f_bcbeatcvf
FeJZKhO\W\X]h]mbobv\
DdM[N]O\VrX\[ae\p\
BZJ\Zdedh[ph
W[ZZen
@eI[L\RsSeV\W]e\
@aAZBXCVE\F[G]HZJYL[M\NcO\R[S\TYU[WeZk[[^c`cb]c\g[lXo\pfqbv[
EeJeW]`gdde[ib
AnL\R[WZ
AsBXCcFTGaHUK\L\MbO[PbQ]R[TVVXWSX]Y[ZZ[V\Y]\^eagbYeZf[g\j]kYl[riu[vR
A\CcIdM]P\Q]R\WgYa[d]ac\e\h]kdu]v]
AbB\DfO[PZT[WaYha\e\f\rd
W[[i
Vc[i
ejhet\
VdWdXd^]f\l[m[oprc
flrX
GbHYL\R[S\X\Yb[[_l`af\hbnbv\
@eB]G]I]KbM[P\SjWYYZ\[`dedfYhbmbpar\tbuevb
N\PfT\ViWY^Ycb
HbW\Z\[cbi
B\CYEcJhL[MhP]VTWkZb^c_\`Zc\dcfighrYsgt\
HcLeR[ViW[_\fdlas[
@WA\B]CfHaI[N[PhRWSdTZXdYX[\\b^b`[agc\d[e\haibl[mcqdrZ
@eA\BgDbGeHXJeKZL\RYTbU\V\W[XcZZ[Z\d]j^b_[`Yb[d]gchii[l[p\rctZuZ
B[C]HdJZKkOXWhZh[W_\befbh[m\p]q]vY
C]Jiqbs\
Vh^[
BZCcLaMZNbRYShWUXd[i\\e[fdleo\t\v[
X\qbsg
KgMbeb
NcS]V]WX^dlo
@aBVCVEdFXGoHWJ[KYLVPeQZRXVRWRX]Yw\T^\_V`caebZcbe]gZh\j[kUl\m\nYpYqUrls[tZv\
AaBdGcP[RgXZ^g_csbtg
AbGZO]PZT[Yma\cbd[f\r\
@hB\CZIZOcSe_c`Zaefkh\idlbtW
^[eqt\
FkQcW\XcZd]\^fldnZ
_pa\
A[BdJ\NdUcVXZk[Z][^\_gbcecgbham]n\sbtbu]
B\C]DZH[M]N\RZVZW\Z\[d\[^\`lble\h\l\qctZ
@[AfBZCeDYE\FaGYHjJbKbLZMXN\OZR\S\TfUeW[Y[Zd[V\\]c_Y`bbZc\dee[fYgchdkfldn[o\qhs\uZvW
Vg
VcW][oc]l[
UmmY
IiOYW\c\
@dCYFcHeJ]QcR\WiX[Zbc\edlYqdse
@\AfB\DYF\L]MYQZSbUbVbX[Y\[\_Za[bYdih[jelkn]peu\
A\B[CnDbG\H[J[OWRYTbWiZ[[\^f_ccae[jbq[vg
C\JcMdNdWb]f^geZndqcr]
GcOiP\tb
@fA\B\CcDcFbGfHZJcKXU\VVWSX\Zg[Y\]]c^Y_laib\cYhel]m]nZp[rbt\
BeDdGcLYM[N]OhPbQYTZWdXYZZ[d]\^[_c`caccbd]f[hZl]oWq\sbt[v\
O\vi
A\CbD\GfJgT]VcWZ]b^\_]fhjcud
chfZ
B\DbGcH[JYM\O\P[RWT\WbXcZZ[\\h]f`\d\ffhdj\p\sctc
\g
F]MeWhqWrh
W[Yp
G\IlO[V]Y]
HbW]sh
HbKeN]W\^]h\qasku]
BZDaV]W\eovY
L\Wjhc
A]B\GaJVMaPWUVXfYgZb[b\d]i^]`]e[g[ldmbpeq\u[vZ
KgM[UgWgXeY[p\r\s\
E\GaJ]KZS[VgWhXcZ\[Z\b^[`\abbZcedee]f[lfp[qbtZ
HbJbW\[ifbt[v\
B\HbKhPfRgVZWW[dabc\ejh\mbo]
C]W\_[th
ObVZWl_c
VbWfle
@\B\CfFYI\JXK\P]S]TWU[VYWdXXYZZX[\\]]}^W`\d]eYfYhZj]l[mRo[pTq[rXsYt\uSvZ
VgWd
B[WVZh[blZ
CeV\WTZf[[]h
@[B\E]HeJ[MZO\QbRcTZV[W[X[ZZ[\]\_\b\cej\mXnboYqbs\uevZ
P\W\Ym
AaD\FcHbJ\KYMcOcQdTfVeW\[\]ZaZccf[geh[nZoZpis[tc
BfDbH\L\O[R]T\UbWXX[[Z\i]\_]dbecjekclZmcnap\q\rdsbt\uav]
@fC]DbEeFYG[JaMbO\PmVYWdYZ^Z`ecZe[lbq\ubvh
B\DcE]JeL\SZWjX\Zf[Z^b_ad[e\lZobpbudv[
@eBVCVDeGYJ\K[LbMcOVPWRbSuTbV\X]YbZ\[c\f^Z_]b[cad\ehfdg[hfickYlbpZrWs[tfuY
BcLdWZZb[[_\kitd
BbC\H\JiW\ug
@cC\DYGbHbJgPcUfW\Y\[\^ke[qbv[
BZDcG\MfSb[g]]_b`ghb
C[DcHbI\MfOdThWY[]dZhbjfqdtc
We\i
B[O]PbSqWZY\cbg]
GbVjWbXZaccdl[vf
@iBbCcF]G[H\MXPcS\Zc`Yacb\chkblapitbue
B[GhSh
R\V]Wg
@\AaB\DbEgG\H\KcL]ObP[SeU[VjWVXcYj[\]Z_\`YaYcbd\gemZnZp\q\s[ue
@dFh
@ZC[EcI[K\L]TbXbYd\c^\_[add\ebhajfl\t\ub
DeHaU\Z][g
B\RkWVrc
@dG[OdU\VhWdYb^Y_Z`Zcbp[
BaH]OaWdZj\cl\tbv\
W[eigat\
VeWg`[
@dO\W]YcZf\a_]h\pe
@eC[Zg]e
HbTcU[]b^]fXrn
Vi
B\CeD[FdHXIbJeM[PeRfScTXVZWcZc[W\i^]a]b\fXj]o[rdsdt\ufv[
BfDYEeFfG\HaJ]KcPeT\WWXaZ\[\`\cadbfbgdj]ncpdq[s[uh
DZEcFhO]PdReTiUcW[Yd\d`\e[feg\n\
AcBZC\DbE]F\HcI\M\OePaR[SYTcU[XlYe\\]Y^\_badbacZehfZl\ndrgsetYuY
AbBdGdL\NcU\VdWbhXk\l[pi
B\IpR\T\V[_\`[u\v]
A[BdJ[NdO]UcVXWXZk[Z]Z^\_gbcecgbhajbm]n\sbtbu]vc
AeD[E]FbG]HgJcK]O[R]TiUWVfWXY\Zd[c]h^a_\aedgf\gYhVmdn\o\qcsXv[
@cA\D\EeFcGdH[KZM\NdOZP\T[U[W[[Y]e^t_Wa\b[c]ehgbm\n[qZucvb
B\EcGZIZNZOeP[QaSfThWXXcZh[X\[dgecf[h[llp]q\
FbG[SgVf\geeo]
F[P\SZT[WgYic]f\nbocp\
DcHbI\MfOdThWY[\]]dZhejfqdtc
DYEeFfG\H[J]KdPbT\WmZ\[\`\abccdbfbgbj]l[mbncodpdq\
B\e\kk
@hCYD\GiIaNbO\P[X[Z\]h^c_V`bcef\k[lbo\
Yn`\
Ve^h
DfFhW[]dug
E]H]O[PqR\SdW\v]
@aBcCfKcR[TcV\WTXf\ec\jckfpbr\uf
CdF]H\JaMdSbUcc\f]rjsc
@]AeG[HdRd^\cceff\vX
AZDcE\F[HXIdL[OsS\VYWXZ\[[\\`ZbXcaeZh]k\m\n\p\rYtWu\
OZWkob
CTE\F\H\I\JZK[L\OYP[UdVfX[Z\]e^Y_gbfcfebh]jgl[mgneobq\r\sft]u\v[
G\JcK]OfR]VgY\][_ncZfguc
A\D\HaLgO\V]WX[\]a_Yc\egfbhnj\s\tbug
BlClDYFbGaH[JhKfNZPbQ]T]VYWUXeZh\a^\_ZcZe]fmh\l\nWo\qYrjvi
@dBUDeEdFhGlHZMiNeO[P\S]UaV[WYX\Z\^c_Tb\cbdbeYibkYlZq]rb
V[^elctgv\
A]B\CcE\H\J\OiVlWe_[`\abcbeeh]kcpZ
AbG[K\M\N\V]W[[\][^\_oa\f]h[k\t[
B[C[FYG\J\M\VZZ[[g]\^]a[ephbv]
@dAZBZC[DZE[FZGcHdI\M\P[VZW\XcY\Z[[\]j_a`\cnebf\iejakXo\tZua
Yd[d^ilZq\
Rdmno]
DaKbWZ[ie[lbv\
WYZj
Y\^Yjh
D[EbH\LbMbN]OaT[W\Yk\i^[_Y`cebh[jYkbl]r]ugvZ
Ymnb
BZDmEhF]GfNYP\WZ]Y^\`bbed[edhbjZlcvZ
ugvc
Uh]h
@eC[Zg]e
B]M\VZWfXab\e[gbhdm[s]uiv\
@dC[DYGeM[O]WcY\Zb[f]kddl\vZ
@cBZE[FdGgHfKbL]N]PbQaScT[W\Za\a]c`\a[bad\gehamZnYo[pmsctZu\
B\CdDaG\K\Me[b`\afd]f[hcpbs\th
KeOYvf
GgW\Yddc
Zh
AeM\RbVkW\dc
H\L\OgViWV
AhH]I]O[PhT\UZWjZb[Y^b`fdYh\igt]
@bAdCmJaK\McO]P\S[WWYb^[_\`if\hfs[uev\
CeDdHdWZXZ\f
DdE\GcHXJ\K\L\NdO[P]V[W\Yg^c`[bdecfbpaq[udv]
@\DYGcKbMcNkWXYa[f^]dbe\l[mat\vZ
@bA[BZDbMdN\O\WdXh[\^b_ae\h[m[oaq[t[ug
@ZBbDkEiHbL\N]O[P[R\U\[[_jbccaddp]t\vd
HjIcW[
@cJcRfa\m]ug
IcOfPaWZY\Z\\\_g`]cc
@eHjJbMbVbWXgbqhscuc
BZCbDbHfI\L]NaQdT\V]WhXdYcZ\[Zd\e[ftg[j\lYqXr\vZ
RgW[sc
@\]g
B]OWPbUbWgY\[he[hhk]tb
CZGfJ\KfTbVoWb[]^bacdaqbrbsZ
@]B\C\DZHbNZOZVZWXZgecjjlgm[s[t\vb
H]WhZ[[[bbebsb
B\Hg[d
CgM\O[WbYb
NcW][hu[
@ZAcB\C[GfHZIbK\LYNZOePeUcVdWeZY[m\e]X^X_Z`[ahbWeefehmj\kdlYo]p[rcteudvc
CcKaO\We[[_f
CfJ]K]S]UYVfWTY]_]f\ohrc
OaVjWceZ
JZKYMYNaO[ShVgXee\f\jbobtfv\
B]KkRZ
VbWd^Ze\g\hYk]l[metfvi
Wb[becgh
CZH[McTiW\]c^fccedkbrb
AcG[IkM]PcR\T\V[XdZ\][_aacecl[tcu[v\
@bC\HbIdKbLeM\S[V]WgZ\\\]]_\`[fik[lYqZrkv\
AbCjG\JbO[PhU\VbWfY]Zh[Ybbecfdh\jXoap\q]r]t\udvg
AdBYDeGdM\N]OhPZRcSbV\WWX\YhZ[^b_ce]o\q]rZuZvU
@[B[CZE]GfH\J]M\NWTeVeW\^Z_\apcaedfXhZjjt[u]
AZDkHcQbUZVfWZY[`befl[vY
D]Uie\
B[D[FdUfbfeZhlk\q\s\vc
DhG\WUZm^c`Zhbvg
B]FcHbUge[g\rb
CeFYInL[M[N\OdPeSgT\W[X[YUZ\[[^[`\a[b\ccfTkdn]pargsbvX
C[G]HbI\J]KaNTPZS]WdYd\c^[d[hblbudvf
BZDiJcNgQcRcVdWZ[eaceYh]jfkfl\naq[
OhV[Wa[b
CiH[N\UbWZ[Y\Z]Z^Xc\d\erh]tYvY
@ZDiF]GaT\V\WdY[f\vd
Vh
B\L]Wnd[f\lcva
`o
Wk^\
N\PfT\ViWY^Ycb
ek
@]AfE\GXHZI]KeScUaWlY\Z\[W^Z_b`]ceeafgham]ncq\sUtcv[
DiEaFYH[I[OpQ\T[VZXbZa[\\a]e^[_dabb\d\fWg\hdkYm]p\q\rateub
WY[Zlh
NiWWebhf
A\V\^ceehlm[
CbLcVZWtZ[\dc\d[h\t[ub
BbDbHSJbKbNZP[Q\SbU\VnW\Yd[\]Z^[_\b[fbh[j[k\l[n\oXpYqVr\tXvW
AhCVK\Z\jbl]pctb
HbW\Z\[cbi
CpJbM\N\O[WX
FdG[I\KcL\McObPVQ\ShTcVYW[YbZd[X\\^X_caZbfc\edfYmXrctYuXv[
RiW\\\f]
M\NeO[U[WYZj\f^h_\b[cbdgedfbqbu\v[
@aBbCZD\E[FXGcHbJYLYMcPbQdUgVfYZZ[[h\V]e`[a\bfeefXg\jfkYlcm]oepaqhr\sWv\
DeNcOeWSZc[aaccYd\eVhbjb
B\C[VfZ][b^f`]ccv\
CfD]EcH[JgK[OcZa[W\\]\_b`\a[b[c[edfekdlbm]n\r\sZtZukvW
CWD\GdL]MYS[VbWXXfZ\[e\c_[d]fdhekdlaravc
B\CdEdOeW\bmqd
AeB[C\HXJ[LbNbO\RXTaWZXZYaZ[[[\f]c^c_e`[bVd\j[m[p\qYu\vZ
B]DiJlWX\c_dq\rdv[
BcCaKcR\VXW\Xe[]^X_jc\ecjckepbqjr[teue
AbCeD[F\G\H\JbKaM\OZT[XaY\\[]daadeeZhcmcncqis\tb
AaE[FkHlJ\M[N[O\P[QaR\U\VZYc[Y]\a\b\faidk[nYpcrXsZt\uYvZ
G\Jg`ju\v\
AiBXCfE]FXH[JdK\LVMYNZO]PbR\S\TdXcYSZg[c\\]c_Y`\c[dggnhkk\mRnQoVp[qbr[tWu\v[
JZ^hgi
JfLgThWU
@bCfFZG]HeL]PfV\[]^[`\adh\l[qdrfs]
FhHlO\VZW[`dddl[o\v\
OpVg[Z
BbEcGcHhIXK\L[M\ObPgR\SdT[UbYYZ[^Wa[b\cddZf[k\mgnZrZt[v\
BZMgRm
P\Wb`]aejkq\
AcB[C[F\GdKcLVR\S]T[U[VbWmYZZe[Y_da\g]h]o[pfqbrevZ
J[V\Wjcfh[jZ
LmO\R\VcWTXlZ\[Wj\k]p[tcu[
ClV\WhZd[bl\
_ko\
A\B]CZF[HdO\PVQZRdVcYf\d_jaZcZe\hblbndqYretbve
GbV]Zfbh
JZM\VeZl[\^d`cbdv[
@YA\B[DgEYFZH\IZJlL\M\NSO\P]S\U\VWWZX[YZZ\\Z^X_W`[ard[eef\h[jYk]pWq[ras[tYuW
FhW[Xg[\^fefhg
A\B]DaEcF\M\WYdavf
AeC]D[E]K\O\V[X\[\`hcbjcv\
O[V[aj
dk
B\DgGZJmW[Z\^[u[vd
O\P]Vi[\^hrbt]
@eGgHdNb
Zi[\^]`c
d\vh
AaB\J\Ob]ceclcmdo[uhv\
B[C\E\F]H\OZPgQlSeVZW\^h_dc\e\f\lZn\qYr\
AbBaCbD\GZHbNcObP\VhWhYg`[fZhfqfrcufvY
AhB\L[NdOfP[VdWaYb[Y\\^[bgc]h[lcndo\qhs[u\v[
FeI[N\UdVa[b]]bZccgchgq\vc
@\CUF\HZInL]MYOXP\RbVXWi\[_facb\cZf[lZm[n[qZtYudv[
CcD\EZN[VZ`otY
G]dk
B\CZFcLcMcPeSeUcVe[W\[^]aqebfZhbj\l\resavd
B\C]DZH[M]N\RZVZW\Z\[d\[^\`lble\h\l\qctZ
@iBaCeFdHkMZQbS\TbV\Zc`Xa[bXe\gekbo]pdqbtb
ClGcHZT\Wd\eb\c[qb
DeHZMbNcP]QcW[Xg[\^ac\dceblcm[oaq[uiv[
C\G\HeNkObPfS[TdWeZb[X]b_heZfesct\u\vY
A\C]IYJZOUP\R]VcWiZi[Z^Z`]a\c\echdl]mcobr\tguc
DcVj^[b[k\vn
CgD\G[JaNZOZPfSZT\VgW[ZX[]]\bgcjfgh[qe
EgWi_fk\tY
BdH\OaZg\gechekhv\
@iA[BZCYD[EbF]GeHUI[OXQ]S[U[VeWWXhYZZa[g]f`\dbeZh[kbmbpYq\rdsWuYvX
B\CfE[FbGVHVI\JYM\O[PkQaR[ShVVY\[Y^[_]`Wabbfcbdce[f\gchZk]m\p\q[rVvb
W\dh
@ZA[B[C]EgG\J\LiM\U\V]W[X[Z[[Y]hdcgch]mcoYp\sbuevf
KbQiW\fhhhtev\
GcPhWd[\l\
@]G\Rdceehf\hg
CVHdJh`ch\vh
CeG[H\I]JYMZNXOXP[Q\T]VYWZX[YZ^Z`Yasdbe[hZi[jXlfvX
FgHgJcgbl\
CdDXEeF[G]HbJ\P\QaTbUbVcWX[c`baie[haldmdsXvc
B[E[FvHbMXQmY][]\cdfedhgsc
B[DeEhFZNYR]Yba\l\mbrhvd
D\TdU]WlZg[\fa
C[LeM\PdVaWXYb[\`\bjebgbqar]
G\OZUcV]W\Zf^[kg
cgkav\
H]Og
AZBWGmI\L\PbQ[RYSfT[WUX\ZY[W\c`\cdeTg\i\j[kWl[m[p]q\r\tZvW
@eAeCZF\HXN[OcWZ^g_]`bdZefv\
D]EaGZIdOdS[[b]X`haZeeh\l\
B\C[DiEbHaJ\OZQdT[WcY\[\`ab[dbe[hcl[u\va
B[HdW\[g
B]W\[i\\ec
CdHdOdTfUfVdWZbid\hfm\o[sVv\
Biv\
Ihec
O\vi
LYR\V]Wh\d^]o[retc
H\P\^[`sc[eZm\oj
B\L\VbWhZc[[_\c]ee
@\F]Ma^\`dacmhtbvb
G\HgIbV][b
AZDdE\F[HXIdLXM]OqS\VYZ\[\\\^\`ZbXcaeZh]k\m\n\p\rYtWu\v\
C[LbN\VYWg[X]c^ZelfcscvZ
DdK]N\R]TbVhWha\h[l[v\
BfLeR[WV
A\FbG[JjSZT\W\]\`Yf\l\t\
@bL\[lk\
F]G[J]K\LcN\OcP[SeWZY\cbeefkl\r[ubvd
BZF]H\J\Ob\]]hejldm\qct\
BXM\WT[\kt
QfVcW\
B[GdHgTbWf
BcKdMgV]Y]\\`\kc
RZW\kiob
O[Wffb
Ocehh\v]
Rg\\
B\WVcmeg
@dFWIdL\M[OVQdT[U\VbWcX[Ya\n_ba[becfe[fZi\kcmbneoYq[ras[t\
BcCTE\F\H]IgJ[K]L\OYPYUhV\X[[b]e^\_hbfcXeZjgmgneobr[sft]u\v]
B[DbJfWm[cqbtbudv[
B]CfDeEbF\GfH\OgUeVfW\XbZZ\a^b`[eegbiZjbmhoY
@[B\CQD\GYH\I[JXK]L\MZN[OXRbTZVYXXYXZ[[Z\W]\^[_VeUhXiujVmZn\p[q\r\s\tVuXvZ
BZH[I]J\K[M\OZR\V\WYYZ[\^Yeygkh\oZpZuWvc
@gA]B\D\FfKaLcN\ObRdWfZ\\\]b^\_\f\j\lbnWo[sbtfuZvY
C\DbF\M\UcW[]\_cehjckamen[oZsctb
D\HaL[O\PbRhV[WYYb[[]a_Yafegfbhnj\k\s\tbugv\
@bAdLiMZOcPXTdU\VfW\Y][f\Z]b^b_dc\h\m\vZ
A\JdOcT\Vb[b^mc]e[pbvY
A\CcDfOc[\]dbbebf[hhjbrbuf
DXE\G\H\K\LfN\OZT\VdY\Zh\c]b^caacdf\m\nbrbvY
@eBgCZDbFaJfL\MdNeO[PdR\S[TYU[V\YaZf\]^[`dfdk\lZrj
RfW]
U\Zgl]
FcH\Whmd
M\WS[Y\ee\ki
CdIeO[T\V[_\a[f[rk
BeC[DZFbHeL]NbPeQaUZV[W\Y\\Z]b_[`hdZgblan[t\ugvZ
H[I]J\RgW]Y[[cfZrdu]
@[AaBbEXFdHeI]J[KrL[OZP[W\[Z\Z]Z^b_e`Zd\eefahgjYp[qdsZtXv\
@jB\DlFZJjM]QbVZ^Y_Z`[e]jXv[
AcB[CZFYM]N]O\PdR]T\VZZ[[\\[_Y`\d[hbjlk\tZv\
MgPdW\Yg[ahYl\r]
B[D\HhKbO]V[W[Xc`]fZscuZ
C\E\JhO[UbY\Z][[\[]Z`\cbd\ejgbj]o[q]rbuevY
OcUeZaecmbngrb
D\J[MbNfP]WXZl[\^f`beefao]q\ubv[
B\D[GbLhOYR\U[^\abk\lcmctbu[
O[PcWl
J]LkOaVdc]e\h\
CgFbO\WiZY[\abe]tgvd
G\JYcdejr\vf
B\CbDcOdP]TbWXcbek
BcMjWgrb
B]D\GeLeM[O\T\V]W[Z\\ce[tfub
@dBUC[DeEdFdGqHcMiNeO[P\SYUaV[WYX\YdZ\^c_Tb\cbdbeYickYlZq]r[
V[^elctgv\
B\GbJfKaM]OcPfTfV]WUZb[j^\agcVd\k\lZnct\
Wh[\
@bF\H\J]N\P[T[Wl^Z`ma\bhd\e[hdl[ucvZ
J\OdVsp\
B\WhY]^[`deYlZris\
FcHgIiO[W[n]
@XB\CcE\FcHmI[JeKZL\MaObS[TZUVWXXb[\^\abbYcbf\h[k]mYnYo[p\qWr\sZu\
AaG[K\M\N\VbW[Xb[b][^\_ka\f]h[k\p]t[v\
WZeqsb
O]WmZYl\
AXB]C[DjEeJXO[V[WZYcZ\[[^\pbvf
HbKdW]\\pdsh
J]NgW[kll\
@\BXDbEYFdJgM[Q\Zg[[_]`bc\dcj\l\p\s\u]v[
BdFh
BiFc[]
C]F\HbIkM[O[PZR\S\U]W[X[Y\_\ofph
VcWiXd
CaHZOgPcV\[c^]acc\eZgih]m\odu\v]
Wl
LcS]Wc[[ap
A\D\E\F[G]J[K[L]MVUeVZWcX\Z\[Z_[aYbddcekfXgchco\qds\v\
@cAbB\C]HgI[KaMdOmTeUcVdWbZb\fdaheicj\l[mbs[t\uevf
G]KcP\Sf_becfcmeocu\
CjH\WjYdoe
A\B\CbDZGlI\JbWaZ\]c^b_g`bedf\kXlXo\uc
FZG[HdXd^b_Y`Ya\che]haifjbt\
@ZBYC[EpFWGOIeLVM\NiPYQ[R\S\TcU]V[XYYdZf[b\Z^[_[a[bYcmdRffgbhfltmcodqYrYu\vN
H\V[Zim\oh
rh
A\B[CjJfL\W[Zq[\`bc\f\r\
Pif]
Whv\
B]M\VZXab\e[gbhdm[s]ui
E\GbHhJcM[QaR]UZV\Y[[Z\Zcbk[l\m\p]r\sZv[
AcC[F]JbPeZZ[[^\gmu[
F[Hf
CbH\IjOZQbR]V\W[_[qdt[
G\HgIbV][b
A]B\CaJ[OcQ\T\WdZ\[[^d`fc\eff[h]kgm\ocsgt\vc
BeGXW[`je[lcmbv\
@\BbDbEYFgJgM[Q\U]Ze[Y_]`ac\dbj\l\p\s\u]v[
@ZA[CZDeGiM[QbWhX]Y]ZZ[d\[_cbecZdef\gej\kZoZp]q\r\t[vY
C]OhVZ
V\W[ah
EdOZSaW[`gh[n\rcvb
C\IhOYRhW[\]_]e[f]r\sctc
B\DdG\H\JYM\O\P[RXT\XcYa\g]e`\dZffhcj\lZp\sctb
@bAbBXDZGSH[J[L\MiNZPcQiSeUcVVYYZY\T]W`abbcidYf[hZk]lhnbobrXsetYvY
B]HhJeSZUbVeWWY[[]^[lfpdqbrovZ
@\AdChDdEfFcHdIdJdVbWZZc^i_d`]b\c\dcf\g]h\kZlZo\reu\vb
EdR[V\Wjo\
R]Sfbbofsi
Cob\
C\GaJZK\OWTbVaXi[b^[c[d\f]mfn[resZvl
H[IcJbW[[\ecocvl
C]PhScWZcefXj]
GcHWIaPgR]S\VdWbX]Y][c\c^\`ba[hclZodsct]u]vZ
H\UbY]h]mcp[rh
RjW]
A\EZGhH]IWJ\KeOkSjVbWfYeZ[[Z^\_[agb\cfk]pZq\s[vZ
Mi`aud
L\WZ[h\cvc
HhWc[[c\eamcu\vY
FgTdVb
C\D\E[M\O\P\VZ_c`\fejjuevh
A\B[GlJcNeOaP[Q[S\TeZ[[\]cdZe\f[jZlbtcucvd
C\N\T[h\nfrhtfub
I[YYm\rk
IiOYW\
Z\eo
B\DZHdM\NjR\VbWdZ\[h]ZcZlcp\v]
K[RpV]W][[
@[C[GdJ\M]V[W\Z\[b`ccdeohbl\pYrbset\uZvX
hbvg
DbJ\PbVcWb[ccee\jbmZrhs]ub
I\Zj[]hkt]
\g
Fh
B\CVJcS[WXZ][j_a`\c\lcv\
M]W\Yh^[eno\t[
CgHTTWVdci
DdGeHbKcMaNdObS]VYWWZf[\^b_\`Va]bbfdg\hfo\s[u\
J\Zh
C[F\H]J]L\MZN\O[UfV\WZX]YXZX[\^\`\a[cceyfZg\hWmbo[p[q[r\tYu[vR
@cA[CbE\G\H\JdN\OiR\U\Z[[e`[a\biccdffdm\n\o]rYv\
CXJjX[acu[
@dAbBbC[EaF\HXJcM]NeP\QgSeT]UVVfWXY\Zc[b_Y`cabbYd[ebl\meoapctc
B[CgF\H\R]S[VmWU^\bZcgkgqht[
BiGbH[IUMXVYW[X\_b`damfahbj[petgu[v\
B[C[D\H[J[M]N\Q[TZUYVfWYZY[X`Yb\e\f\g\htj[kimXpZrZsZt[v]
CgI[JbP]TdUcW\[\f[heqbrdt\
CeGYJ]OXTcWi^[abebve
BjR\WYfhq\
@dAZBbEeFdGcH\I]LYNXRYWd^\_d`[a\beedp\qd
@bBaCeDUF\JmLeOYT\V[WfZ[^fbgcbdZhVl]tY
@YAcBcCZDcG[H\IcK\LXM[N\OfT\U]VbWZX[Y[[[\\]b^ba[b[dee]gbjbmbneo\pbqZshtcucvc
Ng\h]\_ieav]
BZDdL\M\N]WY[V^\`\b]c\etl\tYudvW
G\KiUZYgZf]beWpcrY
@cA\C]DmG\HZ[e`cegp\r\vc
F\Q]RiW]
AaWgfe
PhVeWcY\\bcel\qb
XZ]im\
DhR\VeZ][[bh
CgWc^\b\q\
C\OjVjWe\Z^Zb\cem[p\rZ
O\VZe\f[merl
AZB\DjFcG\HcQaUlV\W\Y\ZY[\e\gbrbvd
@bCVF\GbKdOdRcS]U[VZW[Y\Zf[f^e_da\efg\h]lbpfqbv[
@cD[F\KgL\P]RWWZZc[]^Y_d`kaceZhdj]mgnau\
@bH\WZ`[a\bhd]hcv\
B\MiV\We[Xfcl[
J[U\WaZ][Zlhpbq\
@XK\SZVtWZ`[cee[p\
C]H\J\U\V]X[Z[]ffggch\mcoYp\tdue
CaM]UdW[Za]e^]cbefmdoZtY
BYCdDbEUFZHjJfKcMdOaS[T[VZWZXW[Y\b^d`bakbicZdce\gehhiZjZkblZmbofqdresTv\
@eGeH[J[K\M[NbOZPYR\S\TZUaWc\[]ZbfdUedfbgdhenfocpdqcrYs\tZu[v[
B\CdH\LiUeVdWc[c^b_\ccjbu\v\
Gbefhct\
dfefmh
AaB[G[J[K]N\V[X\Y\Zf\a^Y`gc\d[fegbkblZmco[per]tm
L\VZWehjqXt\u]
V\W[]bah
Cd]Xkl
@bBYC\FdGhJVKeL\M\N\OZP[R\SWTcUYV\WUXaYfZh]k_oacbfdZeefbgbh\kZoZpfs\t[ubvY
C\IZOkV\[e\dc\eb
A[FcMfOZR\Z\[kj[k\vb
@eAdBdFbHcJbK]LbOYS\WbXXYX[Z]cced[fch\jdl\mZn[pXqfthu[
B]I\KaM[P]SgV\W[YkcbfYmbpbrYvZ
AbC[EbJYKeOZR\VbWYX[Zj[e\b]c^b_\ebfdhcjfk]lcrbuevb
JbV[Wh[becm\oit\
CYWgh\n]pj
B\D\E]I[LfN]VhWUZc_\d]hioYs\ucvb
@\CbDZHaL]NZO[PlR]TZUYVbWZZe][^Y_i`]bac[f[gcheifjalembqZrbtVuZvZ
C[E\M\NgO[TgVcWeZg]]f\hcl[n\r\
@cAZB[CoFgKcL[MbO\P\VZWfZZ]\`fe\tev\
AgB\CZF\GgH[J\NaOZPbScVYWZYf\\]\^b_\a]dde\fejZl\n[u\vZ
B\HbJZK\NbShUYmdr[
AgCcHYP\R\S\WYYg[\_ZccrZv[
Jf^bk]u\v\
Ucelu[vZ
D\G\HbWX[m`bc\e[v[
G]HYJdKbLhMcQ[W\XdY\Zb[X]b_caZced]lcpbq\setc
B\L[R\Wd[pe[
BiD\F\JXL\OYSfT\UZZ\[[\]]d^[_\hgjclZm\r[s\tWuev\
Cg
AdBPDbGcK\YbZ][Z\d^\_cccecfchbtbv\
CaHbWd^]eit[
@\KjO\Zc[\\b^\lfm\o\p[
IhO[
@bHdU[W]`Xefl[neobt]vf
CZEdH]IZN\OcPdScVnWVXgY[^Z`dh[n\p[
CdH[JeK]LdNZTiV[X\YbZZ[[\n]c`[aaf[o[pctcuh
C]HcJWMaNbOcPhU\VcW]X\Y]\\a\e]lmnbpZq\rWsgt\
@bA[HgJ]KbOcPZS\TZV\WZXbY[Z[[j]caZb\dbedm\n[oapgq[rasd
@\AbB[CYD\EZGeH[IhJZL\M[NbP[R\SZTYUcVbW[Zj[V\Z]Y^\_k`daabed\fXglh\jclYncqguT
Tie[hj
L\R\WZkk
B\WV[belt[u]vZ
EePcSeUc\b`\eegfhbn\pds[vb
AZD[GeI]L\M[OhP\TcWfYfZc[Y`\a\cYdee\g[kbmknar[t[vd
MiRbW\Xbb]pZrcteuf
BZDaL]O\UdWY[pe\me
@cB\CbEeF]HXIdJYMXN\PYS]T[UbVdWXXgZd]b^\_\`db]fbgbh[jlmenZo[p[q[rbt\v[
W[[[vl
B\D\FZGeHhP[QbR]]ccelbsi
@\B\PeS]VXWfX[ebfhto
AaBbGdL]OaP\RdUdW\XbZd`\eZf\h]kbniq\sfv[
@aCaF\HdKbR\UhVdWeY[[f`daeb\cXeZfbg\hcibj[lXobqdrhs]tO
@]A\B\GcH\I]JZMeN\SeTaWXX\[Y_bcbfkjbmbr\sZthudvc
AgB\CeF\HZI\K\L\M\N[OgPsR\SVU]VbWcX[Y\ZY[Y\c^V_Z`[agb]ccd]eTg\l\ocpZr\u]
O[RfWY[[e\lbu\vh
AcBZCcF\JXL\M]P\R\TbW[YdZl][cZegfbk[l\m]pdrdsZtXudvX
BhOcR\ecjamav\
WcufvZ
B[DbFbOlW\^\_\ccu\
C\L\R\TYU]We]iv\
GeH\I\JbK]RclYof
FZHXI\P]ViXdaeqYsZ
B[DcU\[\ekv[
W\rf
AcCcFaIbJ\MgObPcQ]Z\bbebgdlbnbsb
B]DbHcIbP\UcW[]am]ujvf
C\H[J\L]U[V\[Y]ca[eZgim[o]qbt\ud
J\Th
KkZ]nfs[
C\M]RlV\[c\\
GaVk
AfD\E]FkHhO]V[Wc[[^\_k`\ddf[m[
H\TbVcW]Ybpn
B[CbD\E[G]H\J\KZMeNcO[PgT\WZY][h\\]abcc\eYk[ldpZt\u\
BkWZ[b
@bBZCbG\PkQ\U\V\Y\_Y`Zb\cajdldmdncp\r]sat\ub
W[\g^c
F\H[J[M[N[RdS[UYWZXY]pb[cZeclZm\pYub
B\UnZ][\m\v]
ThYeZ\[b
G\NZQ]WpZ\^\`\e\ge
CfGbHeJ[XgeWfZqcrj
Wf[gb\q\
P\Wb[[ageel\vc
@bBWCcHdKVL[N]O\QZR\ScU[W\\g]b^Y_cd[ebffkbmcnao[s]tcuY
AbBXCXEdF\I[JaKYMYOaRYTdU]VbXYYb\f]Y^X_Y`haZd[edfgg]j\k[l\ncp[q[sdtjug
QZR\Wp[]bdt\u\v\
B\CZG[HbL[NfQ\V\W\Yd^V_\`\cbgblbndr\vg
C]M[V]Ze\f^Xgehcigq\t\u\
AfB[CdFcGcJ]NbS\U\VZXe\c]Z^b`dc]edhblcm\n\ojrftduZ
`\ug
G\IfMtO[V]WYY]
BjGcIZJ\WZ[b\\`\efte
FeJZKlO\R[X]h]mbobv\
ejhet\
H\IZKZMcRgW\l\sb
C]JiVh^[
C\D[JbKbN\RjU\VZW\Y\Z][W\e_[e\mbsYtbudv]
VcW][mc]l[
@cCWHgJZQdR\W\X[Zbceedf\lYp\qeskt]u\vZ
CmDbH[O\Td[\]c^\_c`[e\h\vj
B[MaWWZklZ
B[O]PbSqV\WbY\cbg]v\
R\We`\eit[v]
I\KZVdWeXh]\f\h\sdv\
AbBdF\GdNbU\VbWY[[`ahXph
E]H]O[PnRcSdV\WX\ev]
U[ViWi[\^\
CeG\ah
D\HgQaUXb]nZo[
R\Wh
XZ]im\
BZCYJZK]L]M[NbObUXW\X][b\f]b^j_\a\bfdbeZfggbhdiWq\rbvb
CYD]FcNbThUZVZZ\bbecgdiflcmdoZt[u\
Jf^bk]u\v\
D\EcFhPdUcYd\b`\e[g\h[n\rc
@bBdDcF[HjI\JbK\M]PbTdUhV\WY[a^ib[g]ibl[m[nbobpdr[u\va
C\E\GdJZM\NfOhWZZg]Z^\fehejal[n\rZv\
HWMjN]VaWa\afamctbu]
en
A\JbO\VeWZ[\]b_c`cd\fagbhb
B]Wf_Yhcigq]
C\FcHiW\qY
CbKZXh]\f\h\scv[
G\O]V\W]`[chl[ncq\
M[NdV\Wc[i`eefl\
@XB[J[T[]lgch\mdv[
BcLgOZecp\
C]M\OdV\\l]]eeh\l[o\ub
C[FbM\OdPqV\WcYY]d^g_\l[sivZ
B\C\I]NWOXPoS\U\VWWUXhYb_\aef\u\
@fAbE[J\KcNiQcYb[[\e_\`ebcc]eckalfmfndobp]rcu\
@cA\B\DbFbGbH[IZJXK[L\PWQYR\T\UUWbY[ZY[Z\\]Z^R_Ya[bVc[dee\gyhWjYkfl]m\nZp\q[rdt\uXv]
@]AcBbCcD[GYH[JeL\NZObQ\T[VXWfXbZ\^f_g`Wa]bhdbeZgZh\j\ocr]sZte
B[DcE\H\J[M\NbQsTdWYZb\Z^f_]c]d\eZg\htlapYq\sZ
O\Xh]]rfu]
B\H\JYKjLbOdR[W]Y]Zi[\ebp]
BcC\DgF\GWHkJYKeM\NZPZUbVdW]XYYg[[\\]\`Zb\ceeffUgfhXlhm\nYo]pcq[r\sbt]ubvh
@\AgB\CaHfJfO]P\TcVkW[[b`cabcaeek\nfqat\
BZH\OmWXsbu]
BdGYJ\OgWXZ\[nbaccdcefhXl\qYtZv]
@eC\FdGZJ\MjOXVXW[Za\[]f^ga[e[fdl\n[ret]ve
@ZAeBYD[F\H\IhJcKYM\N[PYQ\RZSgTfU[WdXcZW[g^X`[edghhbjalYoZp\qesYteuWv\
A[BXD[J]QkTeUhVYZX[W]\c]l\m]ncodresbt\
GbO\We[\ubvh
B[FbG[HZJcK\L[NbP]Q\S\TdVeWZZb]c^eabccdehekblbnZpZrcsdu[
CYDfKdL[OeP\QiVZWfYd[i^\b[h[lYt\vW
BaH\J\K]L\VZWY[b^fbdcbd]fbh]pbq[ub
O]Wmm]
C[O]VlWZ^]aihc
CiD\E\M\Tb\]eef]hZqb
FmI\Wl^[h\v\
A[B[CbDoEmFTGVH\KdL\MYNaOXQ\T[U\VZWZYW\\][`eb]c\dgf]hTlYp[t[uY
BZCYDeF[HZK[L]N\PYVYWeYg[[\c^\`\adbYc\d[eXg\huk\lZmXoYq[ub
GbWZh\ljv\
DmGXPeVbW[Y\ld
@fB\CgDaE\G\H[IeJbM]OcP\R\U\WbYeZe[f_c`\ebi\ofpftdudv]
C\OXPgXjZ[[q^[eblZm\p[u[
@[B\D\HbI[L\MZO\P\R[UdVXXVYVZX[V\W][^Z_Zc\eXf]hXimjdmdn[oYq\sZtVuWv\
F\M\R[T\UbWYZe[b]b^]hengrhshv[
Mi[f`aqcud
B[CeDcEeFcMhZi[Z^dl\rbs[v\
HbJbW\[ifbt[v\
Lb[gu[
I\KhPbUbZb
HdRZ^emfnbof
GYV[W\cj
B]Gif\k[pb
@\D[L\P]W\`mcbeZh]j]r]
C[Jb^g`]c\k]v[
CbT[UfY\Za[f^[cbdcmdoZ
B\CcL\[h^[e[
A]BfGaKYOZW\Xg[c]b_hfflYmjn[oWq[r\s\uZ
IcJl\[
A\JgZ]fbuc
@]B\GbH[IbL[M[N\OnPgVXW[Z][\`baebTd\q]r\
B[E]W\dijcncv\
G\O]V\W]`[cjq\
@cC]FcGbHaNXOXVeWjZbbhlYqcr]v[
L[UhWkh\lZ
GZL\P]R]VZWiYncbr\
hgug
BYLoW[\Zk[t[
C[GZOjP]rZ
AcCgF[GdHWIaJ\NbOcQ\R\U\WXZ\[W\Z]b^c_e`ea\d\elfbg]hekclbmcoYqfr\s\vg
B[D\HhKcO]V[W[`]fZsctcu\
B\DdH\QZW[Z][ib[effdqeuZ
F[J[enh\
TfY\ge
@[C\D[FkHnJYK]QfR\S\TZUYVcWZ`badcbf]l\m]n[o\r[sVv\
GcW[ent\
C\IcRZW\Yhe\ra
@XB[J[ObT[Z]]lgch\mdv[
H\IbU\edgh
W]jg
@]GYHZIaJeL\M[NcOZS\UaY[Ze[\\\_b`]b\chdfeafejbmfo]p\tduY
qf
ObPlW]YdZ]^b
B\Qghi
BdFbJ[L[M[SbU\VgZe[\^]bbcbd\ekicscvh
CcWW[e_[ifkgv]
@eB\CcDaJbW\XbYdZ\\h]bh\p\re
C]M\OdV\\l]]eeh\l[o\ub
NgReWZ
@\C\M\OmPeSbVbW\YY]d^e_\shtZv]
BbCcF\GgHXJ]P[QgTaUhVg[\a[eahfl]obrevf
GZNbS\TTVgWfYb[Y^\_\f[h\lnr]v[
@fA\CbFfGhHaI\LZMXNcO[PYU[WXZ[\f`eb\eWfZkYl\n[o\q]rft\
BZCZDjGbH[J[KdLbOjP\RWTbU\XdYd[b_\bYgZhjlbm[n]p\q\tcu\vX
B\RqWXk\
I[L\RjWYe\mloZ
B[DYFaG\HcKbNcRcVWWZYXZ[\g^[bbc[def]hZkcmcncoeq\tcvb
BmC\GeOZ]b_[bbk[ld
@dBaKXR\ear\sh
@kJ]MZQfWcY\]t^[u\
AcCfD[E]H\KdNZQcV[WYX]Yc[\^c_]`ibcefh\j\lgmbnfobp]qftXvY
@eCZDaKbLbMZNhS\UbV[WZX[YZ[\_e`[d\e[h]ler]tcuevi
@dF\OcPZUZV\W\YhZe[[]ac\eZmdpcugv\
UlZZ
AdY]Zk]dh[p\
NkWfg]
Cirl
F\WYZY[[^\e[go
B[C\F[HWIZJXK[MXO[UVWTZU][^Sb\eXgvhWj\mYoYpZq\r[u\v\
@dA\BbCZDcFeGeHbL\MhOaPWS\VjWeY[Zj[[\]^a_\bYdkgTkZmbn\ojr[vd
KbVefhteu\
PiRXSi`]
D[vh
AcBdCcD[GZH[KbNZOaQ\T[VTW\XbZ[][^\_h`Zbfdbe[gZj\ldoep]qdr]sZtd
HbJcKjLdR]Wd[[\h]d^[eZh]j[q\vd
C[EaVb^k`\
B]GZIYOlR]V[XfZ]]\_faXccham\o\uZ
B[C]DcE\NdQkT\Z]\[d\e\hdlc
@\A[B\CWDeFhHhIbJgK\L\ObPdQbSeUXVfYf[X\a^\`[bbd\fYl\nYpcqbr[scuV
Xh]]u]
P[Yi
A\GfIcJeKYQ\SbV[W\XbZjf\l\nYve
F]UcephZ
DbW[[h
B[C[FYJ\M\Z[]\^]a[erhb
@bAgCcEfFbGcJfLXM\P[Q[SaT[UeWYX\[e\a]b^f`bacbic\eaf[ghhWj\lWmTo\pTqbr\sct\u\
@[H\^]ahcdlhv[
BUEdK[N\R[S[T]USVZWe[cfXmYoyrks\
BZH\OmWXu]
B\Oe[gl\
CcGcH]O\P\U\XhYcZ\\i]X_\b[e[fdm\oZq\t\
@cAbD\FdGbHSJcLZN[Q\S\TXVhYYZd[\]e^daZbhd[fVlVmcncodqcr\sXteuf
@gB[C[DXG[HTJpKbP\Q\R\TZUbVgXcZj[f^c_[`Zcbd\eegchkicjVl]t]udv\
DhOdR\VX_b
C\DXJjNeR\U[W[[f`\e\f\rdvg
@[AeDcE\FbI[LcM[RWShUfVb[f^Z`cd]g\hejcmhnesbtZ
AbD\LdWZXc`]c[fhhcjelbsft\u[
@]DYG\MeW\\dafcddbeif[lhod
AaBgHbJ\M[P\T[VdZ]^abgd]e\hgv\
@cC\FeJ\O\W[Zb]f^ga[dZe\
G\MhNaO[VZ[bv[
A[BZCZD\FgG[HgI\J[M[NZRZUaVdWfXb[[\c_[`ed]fehci]pdqYs\u[
G\HdI\JbOaSbT\Vb^\ceegf[gZmdqdrdv\
@\CdDdFlI\M[O\PfQbVZW\XZZY[b]\a\cce\fZgcl[paqgr[sZtc
B[D\H[JcKbM[QeRhVdW]ZX\]^[_je\glj[kco]vY
C[IlO[PgY[_\rZ
@[BeDgEbFYGZK\L\M]N]O[PcRXS\V\Z[[Z^[_X`fdde]f]hajqk\lZqbtZu]v\
CcE\F\H\KdLeMdNaP[Q\T\WZYoZi[Z^cebfdgco[p\q\r[tcv[
PiRdW[_cf]
G\HcIbWbZ[[mebqauf
B[C\DbGaKhMdO\U\V\XdZf[c\[_[ebfbg[l\o\r[t\v]
BZEbF\GcH\M\PhQcSbYf[]\Z]]^\`\aab[ebl\nkp]qYsVtj
JeRkT\WXoYra
B\DcE[J[L\NfO[P[S[U\VaWn[[^\l\t\
ih
@ZAZB\C]LdN[S[TZUZV[WZXZZe[X\a]r^Z_h`ba[d]f[h[jbl\mYo[s[tguYv[
Cob\
P\SgTfVdXd\b`]cbhbkbl\pc
ng
A\BUDcFcGbJ[K]LZM\NbOdP[QZRgT\WXX\Za[]bVcZd[fcg\keo\p\rXt[uYv\
AcBiCbDcHfL]M]N\QZUaZ\\\bgccdbmbrbtcuhv\
@ZCeDfEjF]G[IYJ[OYVXW[YY`ej[vb
ei
B\GaH\JdO]V[_ac\ecfgsb
@gAZBbC[EbFbGZHSJ]KhMcN\O\SbVVXcYX[\\[]g^d_Z`\a[b\cggalbn[oZpbr]s[t\u\
BZC[DcFdGZHgLcM\O[PbRcSbUcV\Yh[Z\c^e`fbdcceZfbj\k[m\qhsctYudve
CWGZHdIaJ\K[LbRZV[WeYcZZ[j\bc\egkalencoeq\tcuc
FbW\[g
AZCcD]EZF\GZHWIbJbKYLYM[OaPdS[TfVbWfXbZX[c\c]f`eaib\d\e\fdidj\mbndobpXqZsbubv\
Mc[jt[
GZH]Tb[\cdeht]
@aAbBdCbEcFhGdH\K]MbOfQcRZS[UbW\Y\Zc[c\Y^m_d`dc[dXe[f\gbk\lUndqZratfvh
AeDeGdK]MbP[QaT\WWY\[c]\_c`ca\b\eff]hbjblbmbn]paqbtcud
DZG\H]I[J\PdV\`jhZj[n\
@bA]GiH[JcWZZ\]ccdfeh]k[t]
GbHiJ]O]PZUaV[Yb]b`dgbl\mgq\rdsZt[
@\BZC]DfGYH]IZKaNXPZSZTgUdXbYWZ[[Y\Y_]`lceddedfbj[kblZmXp\rYulvi
CcD[G\I]J\K\M\PbSfUfWaY[Zb[c^[mgnZoZp\ubv\
HfN[V\WVZZ[t\[l[
@]AdBYC[DeEcFYGdJdL\MaPYQYSZTbU[V\X[Yf[[\b^mdbeafYhbn]rcu\vW
B[GdIYL[O\W[\ak]l\mZnpsY
B[C\HcPfT\X[Z][fabn\o]r\sjub
A\C]K\Th][^Y`feegeiWj\l[mcncoeresbtdv\
@bC\H\IbJ\N\U]V\]i^\`ce]h\jdoetXu\
BXD[F\H[K\NeObQkSbT[UgVgWXX]Z\`[b]ldrb
Wm
A]CbEjVbW\^\egh]jgl\
G\OcP\RdSfV\We[Z\b_]f]hit]
CcFdHdO\`an[tdvf
^am]nk
@\B]CZDUFbH\JeL\NeQZS]T\V[WX_cceldm[neoZs\
CjWZd\f\vh
B[DXEeHZI\JeNeOXPaR\T[WaX]Y]Zj]f^Y`ma]bacefZg\j]m\o[pZq\r[s[t\
JbKZMbRXWdX\Yb_bbjl\sg
H\VbWj
A[CdE[F\HZL\NgP[XZYdZe[c]d^e`dcSd\eYfeg[h\jclgn]ohpbq[s\udvd
DgWZX\^\`ddde\j[lb
H[W\Zc[e][b\mhncoZp[ub
EcFdH[I[JeK\McNYObQbR[SeTWUZVbWYXeZ\[b]e_bbbhdjclZmdoYq\rds\tYucvV
B\G[OoVXWYY]cev\
E]HcO\V\WcX]c\hasjtXub
BbCcDaFbHcJbO]WXYj[[\f^]afb]r\ufvd
AXC\DcGfHbJcKZM\NZOaPhR]T[UfV[WeXZ\Y]e^X_X`\aeb\cZdaebgch\lcmgneoWpbqYr\sit[
AlH[NbWXY[^hf\hctZuc
B\CfJ\R[WlYf\[]bv[
CcG\MhO\WYYd\iff
AdF\GZJ[LaNYSaU\VnWcXcYb\b^Y_[`Xd\e\f]hcjfmbpZu[vb
EcNcVcW[Ybb]cchblh
BbWg[]v\
C[O]VlWZ^]aihc
B\HbQ[WhZddd
KhZe`\hbt]
AbF\KfOfP]SgWZY]^\`]c]f\hbo\r\s]
CfJYW\X\Yf]mr]u\
CkD\E\M\Vf\]eehZqb
FmWd[c^[h\
AZDfFbG[HbJcKbMbObShTaUeV\XeYY^Z`dbccbdchbm[obq[rasbt\ucvc
AfCbE]HdK\MbP\TdV[W\[d^g`db]cYfYhZlZqct\vX
A\PbVfWfZZ[\`\agvb
@XBYDlEdFVGWHZJZL\ObPZQ\R\SbUZV\YZZg[]\Y]\^\_[aZeZfZg\h\k[ndoepeqXr\tY
`g
@dA[CcDdEhF\H]JhTZV]W]Zd`[abdfedhZlYvY
J\O\`geih\nd
BZCXE\OaUcVeWgXZY\Z\[\\j]k_eaaedsctev]
CZD[HZK\PZVYWUYgZ\\c]b^\add[ebg\himXoZq[taucv[
MbRYVh[ddh
GaN\O\^[hcm]uj
N[ZUf\jp
A]BbIZM[OhSbV[W\b[cce]l\p\
FbJ[QgYdZc\d^[`dh[v]
GbWZh\ljrbv\
GbTaV]WbXf[bpZq\
ej
HgJZLcOfPYWVY\]dbkccf\
@]C[I\K\M\N[UbViW\Z[[c\[]\a\eXhfjilcm[qava
J]P[V]WjZc[Y
@fC]E\GdHcNbOaSaTcWbYhZ[]]_f`[e[f\hilfpgq\tavZ
AcBYCjDfJbM[N]O\RgU\VZWZX[YdZb[X\]^b_ed]ecfcg\p\q]rX
DhG\OdZc[f^bhb
B]XbZ\[oh]je
Vh
GgHdOZWbXd_becub
C[GbMbS[VeW]Yb[b\e^a_be\fkhgs\tZu\
E\OYVcWqXl[Wh]p[tcu[va
WZ[gl\
C\IYO\P\VeZ[[e^[m]
PhWd[\l\
H]O[P\Zc^[`sc[eZra
CdJ\LaOdRbVhWXYa[X]c^Z_cc\elm\qauYvZ
CaFkG[JmSZV[WW][`Ue]lbvZ
GdHgTbWc
EcWejmmb
@ZA\B\CXF[GZI[K]L[MYOXR[TZUdWYX[YXZY[Y\Z][_U`YeVhXiqjZmcn[oYp[q\tUuZvc
H]TWUb[]ljobrj
R[W[X\Y]Zh[\]c^\nbrisf
HbW]sh
V\herh
B\MhVf`aeeud
Hk[[c\eamcu\vY
@[C[GdJ\M]V[Z][Y`ccdethbpYrbset\uZvX
A\CWD\FfG[JtKbL\NYP]Q\S[T]V\W\XcY\Zb[Z]b_ca\bTdffZn]oYpfrdv[
C\DcJcNbS][h_a`\l\v\
MaW\\hebfapbtX
RhW][eqb
AgSdW[Y[^d`\
DfGhHcMdVgWXbmr\
@bC\D[EhF[JdM]ScVd^Z`\fbghj\u\
C\JjW\^d
A\B\FaHdKaL[MZNaRXT\UdV[WbZZ\[aebfc\d[hhjdnfqcu\
AbEYGbKfNeOYRYS[T[U\VcWfXfZc[b\d]c_d`\a\b\d[fehZielcmdnao\qWrdsft[ue
AeB[C\GfHXK[OePhR]T[UeX]YY[Z\Z]d^b_W`\adb\ecf\gclhmhndoUpbqXr\s]
BhOYRdW[
@hB]EbFfGdH[JZMZUZV]WYY]Zn[[^\a\cXdcm]p\v\
ej
AbVYWi
B[CeDcEeFcMhZi[Z^dl\rbs[v\
Wjf\
RjW]
OgV\fa
M]Wg[\t]
C\OfW][\_g
HbJbW\[ifbt[v\
O\_o
Lb[gu[
BZD\KbM\N]O[PaUfVYWfXeZc][^\`dg[lbmhr\v[
@]A]D[E\G[H[K[L[NWOXPWQ\R[T[VZW[X[YZZe[\][^baocddeeZf\gbhYi[jWlamkoYpZt[u]
C[^l
EaVi
Ch
D[F\G[HdOZSeW\Y[Zb]Y^[_[`occe]g\l\v]
GbWbYkZ[`Zc\ggp]ua
@\A[B\CSGYHdI]J\M[R\ShUaVbYY[[\\^X_]`gcbdZg[mbneoZp]rV
I\KgPbUb
@bAZB\CXFgG\HjJaKhM\P\T\UXVZWZY\Za]b^a_\`\a[dagahfl[mYnYo]pfqcrft\vT
FhJ\M\O\T\UaWdYd[b\b][`]c\fepdtgub
E\FfGcHjKZOZQaVaWWY][bgbs[
C[O\VkWba\che\
RfW]
FXRlV\Z[[\l]mcs\
B[H[MeNdO[PcTfYX[c\e^\`cb[ebf]hgoepWqdrfset[
CZN\VdW[efhk
Wi\d
B\FfHYM\UifbgbmZp\
CbHeMbW\[h^aad
GYV[W\cj
A\BXC[DcFaIfJdMcOeQbR\T\U]V]WYY]Zf[b^Y`jfch\scu\
B]Gif\k[pb
H[ScVYWj^b`e
@\D[L\P]V]W\^\`kcbeZh]j]
B\vf
C[Jb^g`]c\k]v[
@\A[BYCdD\EZGbHZJXKZL]M[OfPcQeRXS[T[UcWbYb[b\d]\_[`\bYc[ech[j[mdo[p[q\t[u\
G\MZU[VdWZXbYi^X_dabcae[f[h]l]p[t]ud
@\BZC]DcGkOTVhY]^badcdv\
d\vh
MkOb^]_c`eud
BbHhKdS\WZ[bbbd\o[
B[GcH\J\PdUmWZZ\[\e\f\l\m\vg
KdVlW\^Zf]
\g
C\TdUkWZZ\`\f]ngq[risguZ
H][bf]rhse
LfW[
IcJmOgRe\[
BcDdE]GdHXJ\K\L\NdO[P\WVXf[b^d`[bdebfbpbq[udv\
A\JgWbZ][]fbuc
L\Zb[h
@qBcCjGdH]ITJgKaLYNiOWPfQ[SiUWVWXeYZZU[e_ea]d\e]g\ibk\m]n[o]p[sct]uhvc
@\DYGcKbMcNkWXYa[f^]dbe\l[mat\vZ
@\F[MgW[[Z
@bA[DbMdN\O\W\Xh[\^b_ae\h[m[oaq[t[ug
@[BZDgEhN]PeVZWjYeZc[Y^\_[`Yddl[t\vZ
E\W]_rv\
OgV\
L[N\OhR\Zh[]
B\L\RfW[[\c\kdlqv]
@\BeC]D[E]GcHbKfMeO[VVWbX\[Z]b`kg\hcjYqdv]
AcDcOjV\W[]b`[bhjl
@bAXDWEfFeG[HZIbKfNbPiQ\R[VdW\XbYcZ[\b_d`baambnbq[rdscud
BXCZDeGYJiMbN]OeT]WYYb[eaZccdbe\gchcl]rbs\vk
D]E[VZW\_\fajnv[
DbEcH[Rh^]bbgik]p]vg
E]Hc`bedlhvc
ug
BeHeM]OZS\Y][ie[f\hYm\o[s]vZ
O]RiSj[[\b`jc]q]rRtW
D\Whsc
BZJbV\W]aifbj]
B\C\D]K\LXMYWX\i^[_]e]j\k\l\tgvY
DaHkKeU[WYZ\[g][c[ebg\se
@XAZC\D\EZGbHeJaKaL\M\NWO\PZR[SYT\UdVdWXZ[]c^\`YbYd\gcj[kZlYmcodpdqer\sXt[udv\
CZO\Wedijbncv[
CeG\JXO]V\W]`[ciq\
B[FbHbK[si
@cBaC]GbHbO\P\WYZcbhqcr]
DnG\MZO\SeWfZW[fuc
@\WcZca\m]oi
JjUbf]lc
A\E\JmSbWdYZ^bb\u\
@[B\C[D]F\GeLcP\QhR\T[VgWc[c\d]fd\h]lgmgoU
C]^\fhv]
@\BZI]JXL[NVOZP\T]WZY[Zc^[_]ahb[ccdcicl\naocpWr\s[
A\BbDdE]F[G\HdJbL]NdP]RcWdY[`\fdgbiYjenfoaperZt\ubv[
EiFjHbL\MZQdR[VZW]Y]abc]dfe\h]l[p]
A[BdGbH]IfJeM\O[R\V\WVZ[_Z`[r]v\
CgJhW\`]
B\F[G\M\ObPfRXTbViYmZe[b\\]b_hcad\f[ndobp\qet\v\
B\L]Wm[X
gh
CgG[K[PYS[UbVYWW]\f[ocrisj
Pa[jhjl\vY
ChG\ed
A[B[GTOXV]We]Zcleeuc
C[N\T[Wbh\nfrhtfub
B\[dehqgsit[v\
B\FkN[VXWi_]
@\FZJm^Uc]u\vm
@cBZCdDZE[GcH\J]KXLZMYNeOjQZSZT]UYWZZ\[X\X]]^b_X`cabbWcffilZm\p[set\u[
AbC[DdEbLbMdOaP\UaWYYg[dc\f\l\ofu]
@\B\FbG[H\O[Q[S[TZWccdlkm[nhs\t]
BYCcHgIdV[XeY\]ahdmbo[retb
BbIbLdO\PbSiY\\f_boaq[
hgug
@cJcRfa\m]ug
Pi`]
OgWZ\\_gcd
I[YYm\rk
FkQcW\XcZd]\^fldnZ
IiOYW\
W\Yl
HbJbW\[ifbt[v\
HdSh^b`Yk\qa
AbC\G][]_b`j
@dG[OdU\VhWdYb^Y_Z`Zcbp[
KcS\Wbm]og
DaKbWZ[ie[lbv\
D\Vf[e_o
AbCUG[PXR\TdWrXdYf_eabehl\mdu[
BfHcJcM\NhW[^]b\jd
L\Vk[itY
DgF]HWI\KZLdOgPcTZVVXd]c^\_ee\fdk\lbmaobtbv[
RiW\\\f]
@dB[CXDTEcFjGcHZJbKdL]MeObQ\R\S]UeXdZ[\\^]_[`ib\dXeafYhci\j]kemgnapcqgr\uXvb
]h
AaH[OdW\]ce\lcmdo[ug
CeHdJZKaMaOWUbWZZaegmcnbobr\
RZV]Wj
DbJcWW[fe\qbteuhvZ
R\ekjc
LcM]UbVXWb\\]\^]cbeemdoZ
B[D\F]HhKcO]VZW[`]fZsctcu\
CbE\G\HaJiMdO[UcVcZY[\][cbd\ebgbj]mdo[q]rb
H]IiK]OZReTZV\`\cbegf\m\ua
C]F\IkO[PZU]W\Y\_\
Whv\
B]M\VZXab\e[gbhdm[s]ui
CbH\IjOZQbR]V\WZ[\_[gfqdt[u[
G\`jv\
@ZD]L\NdV\WXZ][p_bc[l[
B]GcH\J\KeNfOZPfRXT\UcVdWjX\[\\e]bc\eajdlZq]rcs[t\vc
CWDYJdNZP]R\TlWRX\Y\Z\\\]\`[akbcccfbk\ldp\resctd
CXJlX[u[
IoJ\O\`\r[
@\A\BVCZDdEdHcL\NcQdTaU[VXXcZZ[c\Y`\aXbfdZegffhbickYnZo[qZrjt\uc
A\B]CdG[IcJbKcL]MeN[TXVbWcX[Z\\\]Z`bb\c\egf[g\ibkfl]qirdt\v\
B[UdW[Xd[kb\fejblbt\u\
@cBZC[DWGeL\M[NcO[R\ViWZ[h]ccZdbj\ldp\
D\HgNbVeWZ[g
@\A[B[CdDdGWHbJcL[NaS\T[VWXZY][]\c^[_ba\ecfekelbn\qdrctbue
BWLgOiR]Wgebg]l\
O\[clYubvg
F\H\RcSjV[We
BYD\GfK\McNiP\VbWbXfZY[d\\`\aeb]kZlet\vZ
LmO\VeWU[[
B\DbK\NaO\Ze[c`\f[hcpbs\th
@bA]GiH[JcWZZ\]ccdfeh]k[t]
@\G[Y]`kc[j\tb
B\HbQ[WhZddd
KhNdVZW\Ze`\hbt]
`g
EaVi
BZH[KdN\OXU[Vi]\^[e]mgncse
RhW]qb
AgSdW[Y[^d`\
OXRXVkWh_Yif
@hB]EbFfGdH[JZMZOYReUZV]WYY]Zn[[^\a\cXdcm]p\v\
C\FbYc`j
W]e\hjj\u\
IcYh^[
@dBdC\F[GcHeJfNbTaWYZ\]b^]`Zb]f\g\h\lYm\nlo[p[q\sZu[
Z\men[rZsi
G\OlR\VZW[XdY]\]_he]o\u\v]
hbvg
BXC\FZH\I[JgK]McN\ObUbW\XfZX[[^i`\afb\c\fYhjkcl\mYodp\qgtZu\vW
O[VhWef\
CaJ[O\T]WiYZaaeff\k]rh
@bAeCYG[HhIbL]M\OXQbTaV[Wn[f_\`[afbZe\hZlXmgn\o[qdsXt\v[
B\DcIZLjNcOd[Z^]cbh[lbp\q\tdv\
eimc
G]Yl
Vcsj
@UAXB\C[EcH\LWNZPfS\UeVbXZYdZf[c\c`db[cgechei]jckfmcneocp[rbuevV
A]CYG[Om^[`]ab
CpJbM\N\O[WXqg
BiF\GeHZJ\L\M\RZV]WYY]\\]j_[ehf\geh]men[o[pZr]tYvc
AeU\Zgj]l]pb
Gevj
C[EgFZG[HcJ\K[N[OXP\RfUcV]WXZc_\agf\hjlZmbrasWt\uZ
A\B\E\GbHcIlN]O[QbU]W[Zc`\a\bbeYhclhmcodp[
Fh[d
AcB\E\G\I\JgM\P\R[SdT[WbYc[c\]]\`ba[ccd]eXfXgbj[kclUqarbt[uc
AdCZHVKaM\NhPdR\SnYc[f^[_f`baec[dYfbhejcl[mdsbtcue
RYW\`kbjui
CbG[LYObVdWY[e\f]eh[kemdoYpfr]tbuYv\
FZG[HbM[O]PfSjV\WVXb^\_d`Ya\bccfhbigt\
Q\[]ebvh
@\B[CdGdI[OZP[S\TeVZWZX]Y[\h]e`ad[edfVhfkZlfm\o]qcrctbubvc
H\UbY]h]mcp[rh
W\Z\ep
D\FcGaHcI\JbL\N\P\RZScU\VXYYZ]]d^[_]`\e\g]k[lZp]qhrku\vZ
AbBaC\EbFhOZR\UcVcYcZ]^a_ZebjclcqXrgsbtcucvc
J]ObVcWeY\Za\g_ac\ebgkpdub
\g
di
]dhitf
B\C]F\H]J\KfM[P[SeZb_f`[a]dck\p[t]
DlEgG]H[IcR\
DeEiFZNYl\ve
L\N[R\Wbahccmbrgv[
G\VeW[Yh^\_c`]abcaecf]l]pZt]
mh
J]KaTgUfkcm\ub
CdDkQd[\kZ
AdCmN]V\YiZ]^[`bcc
CYF]L\NcOaS\TbW[Y\Z[[b\Z^d_[`\aabZcef\h[j\lhq\r\s\t\v[
W]jl
GcH\LZR[TlUcVZWWYeb\cSd\edf]ljncofvY
`iff
DbHbLiV]db
AYBXC\FcG]J[KcLZMbRbSbTXUYV\WZXhZ\[Z\d]h_dacbbdff\g\h]l\qZt\umve
@[FfHfJ\QbR]S\T\VeW[agcdl\q\r[
@bCcDZFkGjHeQXS\T\ZY\e]c_b`daZfig\hep\qbr\s\uZ
C\J]V\W[Zf]\elm[uhv[
[Yei
AcBYCcD[FZHbJbKZL\OdQfR\SZT[Y[[\][^e_dacbedbfZgbkcl\mVoZqcrX
H\LcTmUfVdWkZ[[[^[cal\
DeLXO[V\WXZ\[k_\l\ve
D[KcM\V\WmYfbbf\gbl[t\vc
[[ifoevh
@cAZBVCXDbEkFfGhHcKeLVM[PeR\UiWfZc[\]b^b`TaYbicXdchgifk[mVo\pWt[vf
AWB[CWHhJgKfMcQ\TYV\WdXeYjZc[d]c^[`ea[egfXj]lYncr[sUtYufv\
Vh
@dG\MgW\hdnbub
JbL\UdW[Z\[j`aekpbrctZvZ
B]L\UbVbWh[]k]t\v\
B[DZEdFgKdM\TkUbVhWXZY[\]a^\_\abc\fgh\jel\o]s\
Ob_cmioW
@ZAcBcC\F\GZNdPiR[S\TcU\WbYWZ\[[^W`kabb\d[k[lemZrcvZ
Rj_b
@\AfC[GYHXI]KdM]PfScTcWeY[Zg[b]c^ha\bfdXe\fZgdl[n\qfr\sZvY
@jBcFbG]HbI\KfLcPZVYXZY[[[\f_XaWbdfgj\lem\n]ocpcqXrZsbtcuh
B\CZDdG\HcQfT]UaV]Z][e\[^l_c`bacbddbfbh]m[p\rctd
C\FfG\JaMcVgWZ_dagcbeYkem\qgtlv]
ChK]WYX\Ygh[qer\
Ok`clb
WZgi
@dA[EcFeH[IaJcLUMfObVcZ\\b^\_facbdd[ibjdkZlYmcp\qdsct[ucv[
A\O\Zk
AcBaD[EcGXJbL[MZNgQ[S]TcUfVbX[Yd^Y_eabcdd\hhk]lcmYnfo[pXq[r[ue
AXBVDXFbGVHXI[JcK[LTM[N[OZPYQ[R\S\TgU\V\XdY[][e\fZhbjemkngoipfqZrUsYtbuXvb
EbFbG\M[Va^g`bc]gblYrcsetdve
@bA\BXG[HWIcJ\R[SXT[UTVbY\[[_b`[fZibl[menbocpbqhrbsdtbv[
O]Wkd\
UfZd[Z^]_dmfo[p\
A[CcDXF]GXH\JdLZM[N\P[TbXeZ[[\\b^YbXceebfahckZl[m\oZq[r]satfvX
@cC\DdGbL\ObPdSgT\VcX[Y]Zc\\^[_\bff\gbl\ogp\vb
B\CfX\\dcZf\hdtj
C[HZM[S\VdX\e[fcjbl\qhrZsetc
@\AcB]D[G\HZJgL]MUP[Q]S\T]UVW[XXY[[W\[][^Y_\a[bVcbd[fYgghYibk[lZmWnUoXpZrWsVt\utvW
D[F\G[HdOZSeW\Y[Zb]Y^[_[`occe]g\l\v]
AaBcCbEcF]J\L\M]OdRaSbTaWZZZ]b_acadcffhblbr\
B\P]T]V\WbZk[[]Y`bc[elf\h]v\
@aAWBbFcGWL\NdP\R\S\TXVcXb]b^\_e`ebYcce]fag\hcj\nXqardsct\vh
EbHZJeK\NcZb]b^b`\ell\o\pfq\t\v]
AeE[GeI[JeMdO]RbT\V[YbZb_\b[ecfZpdrcubv\
GbWgZ]c\ua
GbObVdW]Yleb
BXDeGeHZUhW\Yf^Zd[gbhpl[pev\
AeW[YoZc_\v[
C[H]IbJXNaO\V\WcYc[[cdech\pZrgt]ve
@\BeDcJ]M\OcRZWUYh[\\e`cabcbe\hfl]ocve
BaDbEcHbI\L[QcR\TdUbVbYa\c]d`\b\fYgZhbnbqbrbtauc
AcR\V]X[\gfhhal\n]sbte
W\[Zvi
B\HYIbV\Wqs\tT
@kD]FUGXHWI[JZKgP[Q]RgS]T[UZW[X[Y[[\]g`[a\bhddeXgeidk]lambn[o[pYq\sYtZvU
@[A\BbDcE\F[IbJlK\LbMdNaPhQ\R\T[UWVZWZZd[\\c]d^f_d`[abb[dZffg[hXiZlao[pbqbrks\tbuZvU
FcH\Whmd
@]HlJ\M\UkV\^\g\mZvZ
B\FlHZIcJ[W\[\^b`genhckjvc
B]L]WZ[vk[l]
GcJZOX[Yc\f]revk
D\GbVp_]`\l\
@bA\CZFhHeKhP\T[W\X[Y\[]]\^Y_dhcjck\lZo\pcqbr]sbtf
@XB\CcE\FeHnI[JeKZL\MaObS[TZUVWYXb[\]Z^\acbYcbf\h[k]mYnVo[p\qWr\sZu\
JYWZZm
D\Mc[gvZ
@[KjW\
BXGYHcO[Ubclj\r]
FYHbIeOYVWW\ajras]u]
B\FaGiWZe\
ClFbIcJbN]OdQcSZTWUbVeWXXbZb`[abcil\nZvc
Z[[\_gc\jcpk
DlEfMZv]
@bBkC]KeLcMfNeVbZ\[b^[_Zm[phq\ta
BZDfGbJXM\OgV]_ne\lbn\p[qcu[v]
@[B\C\E]HgJdMYNbO\RbTdU[VZWYX[[Z]g_\b\f[h\j\mWnjoYqbs[ucvZ
@cBZFbJcMnO\R\VbW[dcgajckcl\mfncsbtbuev]
F]N\Y\mfocrj
H\K]W[of
lcqbthvd
HgJZOhPYY\]d_fccf\
Yi
H\^[giu\
H\^[giu\
BYG]LkMZPeVdWVhb
@\AhBZC\DfIhOSR]SWTdVbWUXdY]Zi\d^c_caYb\ccdbecfjgch[lbnaqarYtZu[vd
Ph
B]C\D\H[JbL]Ub\[e]mcvi
KdM\U\WYZga\dae\
rh
Cie\h\qb
@YBWE\F\G[HmJfKkLaM\OZQ\WdX\Y\Z\[\]\^V`hb[e[jdlYmYneoWq[r\vb
AdG[J\L\O\S\ThV\WcZf[d^c_hhclYvZ
BcCbO\V]\g_ZhZoZtkv]
SceVhj
InOWR]
AbNYQ\RgS\We_ca\d]eafkhcjgrY
@gA\BfCZDdFYGgHWIWJZM]PZR\S]T\WYX[[[\]]b_Ya[b\cbg\k\ldocp]rbs\t\u]vW
AXB[DTEeFbGXH\J[OZTbUYX\Z\]b^i_f`Ylin\qdrfvW
B[DfEfIcJ\McNcPbQVSbUbVbWU\Y^X_\`Zabbeddfkgdjfk[n[o\pZqbsbtZve
I\KhPbRZUbW[\h
BZOgl\
H\IbU\edgh
@ZBZCWD[E\HdLsOZUMWYX[Y\ZZ\e]i^T`\b\caejg[j\l[o[pcqarcsbtXuiv\
B[R\Zmhhu[
DgRlWY\f
B\FbGcHbIbTUU]XdZ\]bbbgahekbpbqbr\tdubvY
LbTg[brb
ph
AbGZO]PZT[Yha\cbf\r\
@eA]B[CVFhKbP\V[WZZd]e^[`Xa[d\eefchcidj[mXnYpcqbv\
@[A]CbHjKdMZT[UXZ\[W][^e`cb\dce\f[hbpbqe
F]qZrh
HbKeN]W\^]h\qasku]
@bFdM\O\T\WYYdZb\b`]c\ebfepdtgub
E\FdHkOZQaVcW\[Ycbs[
M]Y\ej
Yme[
B[DdE\FcGcNbb]fchcjesbvh
LZMi
BkGgH[Q\WYn\
GcKdLb[fdYn\
GbKd[fn\
AlGhI[O\PhRZScWZb\
AeRcW\dc
VZW\Zd[Z\Z]b^k`ceafdlcp[t]
B\V\W[Yk
ChOcS[TaVfZd[bcc
AfB\E\FbHbKkS]X[Z]^blbmhocs\
@gH[L\RbU\WXh\kgnhph
HbPbUZWZXsYc]YfZl]m\s[uXvc
IjO\P\
W[Yh
We[ggevZ
Zh
RfW]
eimc
AeRcW\dc
RiW[
RiW[
RiW[
RmWX
RdWYYhfnrl
Rgmfop
I~RZWXX\ZXc]r[s\t\
IhZ\
C\GeVWW[cj
H\IbK]OfPcQZV\Y\ZY^[`cabcde]lZr\u]
GfOUWkcV
Oe`a
GZcj
GYOcSZcgl]
GgSgcX
H\Z\gl
UZV]gmm[u[
B[C\HXJWM\W[ZY^Ze[goh\n\o\pZ
Wg
@[A[BWC\D[E\FXGVHhIWJ\KfM\NdObPkR\SmTZUmVeW[XYYT[X\c]f`bacccd]f]hbj\mqn\oXpYqerUs\tZvW
BdCYKcMeN\OZPXT\Wl[Y`\dhfagbj]lbmUofqgs\
SiT\qcrZ
N\W\ai
F]HZU[hdmhn[o[p\
HYKYUb]dgXhbmloNqYuf
Uh
Ucmgo[q\
HZKWU\mmndoZub
B\GYKdSdUcWXcm
OXPfUjV\W\]dmZoc
SiTc]\a\d[ea
GZIbPildr[
BWFZKaL[M]OjPhQ[RZSfUWV\W[ZY^X`dacceeYgZjakZlZmYojp[rZsYuZv[
@[C\D]GcH\J[KkMdO\PUS\VfWnY\ZV[Y]]^\`[d\fZj\leoaqhriuYvY
CcOXP[Wf`WoU
@hJ[KfOcfcs]
OkPZ`g
B[D]G\M\S\[d`cch
P]Wefbjk
oo
KXUYg[n\ovp[u\
AaGdIXOW]c`ctc
L]N]OrPYVWW[[\cbdhjeqc
G]IZJfKjOdP\T]W\ccoY
C\HiP[Yb_da\cZodvp
GbNcO\[fchlZ
MdPc`h
VWW]cgo\
OZS\Vkca
`\cfo[
O[P]WiZd`\
PgWTc\
O[PjW\
Ijq]
Oe`g
OiVY
H\OdU\VjW\^]cfmZvZ
KbSjb\kcnb
SlkY
AZB]CjDbGdH[IYJZOgPfVXWeXcZgcbebl[v[
B]CVGdJZO[P[W]XdZhe\l[
Cm
JcO[Zo
AdGXHiJdKfM\ScVeXSZ]d\e\lbmhqct]u\
GXJaQ\SdWrXSYdd\mYn]qc
JeKgokq\
AfB[E\GZNhVbW[_\cil\
]seVp\
]seVp\
AgSg[\`cb]
AnCZ^\
CZHYMcPbZ]]X`p
@m^Wc[nb
@eAZBNDXEdFcGJHXKcL\McNeOcPeQTScTWUVVbWUXeYdZZ[X]b^g_d`eacbdecfcgbhckSmdneodpfqdrdsetdudvW
@eAZBNDXEdFcGJHXKcL\McNeOcPeQTScTWUVVbWUXeYdZZ[X]b^g_d`eacbdecfcgbhckSmdneodpfqdrdsetdudvW
Hmfkqlsh
BdIbOeP\SdW]cVve
KcNTPbUOV\\c][`XlkmhnboXp\qX
BcHhIjMbNXPbVhWfZ][e^\a\cYd]jgl[mZtbvg
H\OZZm
AeBcKgV\ld
MnR]Wlum
A]DhG\WUvj
C[DnEYG[W[
BZFZJfK[NeWeZ\[l^[ccl\vZ
Hgs\
G]HcYldg
BXOSWaXcYe_Zb]cg
C]VtXZc\ee
@mA\B\CZDZEfFYHZKYL\NeOTP[SfUaV\Zc^V_g`faYcbdZe\n\p\qe
LhWUl]
H[JbLlQZWU[[`Wb\c\dY
\ht[
BhCYD\FZG[HjKfLeNZO[ToUeW]YY][aYcjd[eSg[h[l\mZnZocqZrdsivW
Hc[[b\c\jYlk
AjDZG\WhY][[hekZqXu\vj
@dATBXDYEiFjGWHWJfMeNjObS]VYW[X\Y[Z[[Z\N^labeffZgZjfk[lZnaoephqgsgtcvZ
HhQ\m[q[
JiOXoj
@dAgBhCbF\He`\a[c]ed
R\Wi[\
HbJZL\[]cjdgliudvh
@hA\BYC[D[G\H]IbJ]KfMbNfOiPgRbT[U[WTYj\g^u_ccYeYf[jdo[rfv\
LhWX\X
B\LhU[WW\We\hg
O\XbYnZ\][^fjdv[
LXWov[
@\CdD[UhZn]e_b`[mZnco[
GgJWW\^V
A[BOCiDYEgFiGUHZIeL[NdOiQZSWUYVmWZXeY[ZV\W^j`Xd[eef]hhjekZlVmbohrhsdthudvV
A\BfDdE\HZLXN\QmR\TbU[VZWb[\_]a\b[chd[f\hXkZpdsbvX
L[O\PfWl[X\gbfcbldu\
V\W]`[cgq\
@[T\VbW]Y\^l_jacc]e\h[lknXq\
GjJYcdk\
B]FZHpQ\WWZedb
BkGgQZWYcfdY
DiH[LcQdUmWXZU[b^YaMbYdbljmgn[o[q]ubvZ
BdG[LfMZO]^cdghh
BfGf
A\B\ClD\IbJ\NdOXTgUeVcWcXYYiZX]Z^[`fabcUeWfbl\mXo[si
CnD]J[X\][`Y
DcM[N[W[X\[ca\f\lg
BZM\T\WY[Slq
L\Wp[W
@aCdF[GWHeL\M\OfQlWX[]]\cfeciYjbl\qbrdu\
BTPdR\S[Wp[]
C\GoOhSZWhY[_ecclZs]
O\Xi\\`Z
V\Xi
GbH[LbMeNbOkPfSb[V^\eglfpducvZ
CgJZ
B\LeVTWmtX
VoW[
TXfhrY
BgGbHbNeYfZ\\Yfelhrb
DeLs\\eekYt[
AbB\JfVYWl`Zf]s[v\
lh
DjG\N\OY[\
DbVU`]aZc]dl
G\L]Wh^bb\d\
WfcX
@cBkGiHYI\J\K\M\NnP\WeYX[[_[`\b]d\gcjen\oas[tcvc
G\LfWZkivZ
Vi^eadeb
DkEZWf\eeilSt\v[
@\AYBdCdDYEfFdGPH[JbKjMZNhOjPcQTR[S\VfXeYb[d\Z]Y^la\bicYdfebhikYlcmbphrdsdtbunvc
A[C\DeE[G]HjQdS]VjWjY[[ZcbdWk\vs
EkdUj\
C\TmVea]
KgW\X[
PaVgWfXc^[ac
BjCfDaFZGXHXIVJjM\OePjRiTdWhXbZk\f^[`ea]cZe[fblXmfnTqVr[spu[
BcDbHZIaNcOcThVbc[fblen[odq[r]seub
BlQcW\
CcD]J]]YaZh\ri
DgFUHhIZOdQMVjWYXiccn\r[
@[CVDXF]GYHQIWJVOJPZSWV[W[Yf^Y_Y`Ua\csdjeZhglXq[rZ
U\WUZm[\\\`\eYg]h\k]p\vZ
AgB[CdYV^Zqj
AZCYG[OfT]Y\^nc[
WZ[j
B\GsL\We_\
DhG[HbWb^\lXvk
CXJbU\VeX\Z\[\]b^]hYmfo]q]uVv\
LZR]V]WZ[q`ZaZbml\vb
B\Go^W
@PA\BZDVGgH\I[J]OVPZQ[WhX\Ze[b][^g_Z`aa\edf[hck[lZqht\
Vi_g
@UB\Go^dc\kZ
@YB\Gi
Mh
Cj
Be_f
BcD[FRG\HcQW^\cg
B[F[HkQYW]
@cA\BeC]DaEcFeG[HZKbMbN\OeP\SbVgXVYa[[\a]\^e_f`bcQfcg\hbjblamdo]qes\uhv]
OYViY\
CjP[qbrh
X\[W\jk]oe
B]DdGkOOZasYvh
HbJbRPmduW
mh
FZN\QbTeU[Wm[]l]o]qb
A[KqLYNYV]WfnW
GnOZP]`]cnq\
HbJOvi
@]GiW\
DeQgW[
DdG\Hbc\hWvh
O\VnXbY]cX
AgBZCWDYEnGTHPOdP]Q\S]TdVYXZY\Zb][^o_a`ca[cZhQjikWlWqgrZuZvP
Kfghh\n[q]
AZJ\Ym`Wmb
Dhr\
Di
@eBYC\EjFhGfHWIcKdLWM\NgOhR\UYViXeYdZT\S^e_b`la]cfeefegYhfjgkSmjnjodpgqer\thucvb
@pAYB[DTEhFgGWHUJdKgL]MVNgOjPdQYSaTYVdW[XiZT[Z]d^g_c`hbXcPejhli]jik]l\mjnfocpdrbsitiuYvW
G\L]ToU\[\db
D\lp
_h
AYBfL[[d^Z_bkev\
WPlj
AdE\V\WSablg
rf
FVHrQVU\m[o[
GkP\V\
WXbovd
L[Wk
_W
PiR\
C\DnGSN\[[l\m\
H\K[Zk]\p[
D[hWvi
BZJbZjd[
BfQZ`geefd
@ZBpC\DaG[HlK]LVN]O\Q\WZYZcZgchZucvZ
JlTcZ\][
BhF[GbJZK\NdQ]c\nhpZqWrduV
@bB[FbJbMhWc\\bccYe[hdj\k[ui
BjJXWUv[
H\Qm
AYBhL\R\^d
WW[hl]
Hk[\
H[W]eet\ve
BcHYZ\gj
B[U]Wil[ma
@ZGmdVlX
B]GhP]l\
BiC\DaGdH\JWL\O[VcWOXXZ[[s\Z^\_iaZchd\eZfigehelZmbnVpZq[ucvY
DTG\HdO\QfV\WZY\[\djq[
W][j\\vc
CdHbTgU[V\
GXU\Wjdevb
B\D\LfW\edf[l\vb
A[BbKZLoMYUcWT[\c[dhlYqkr\tcv\
UXa[mfott]
BhD]GgHYKhM\OSPjWaZ\[]c\seu]
A\C[DpM\VYZZ[d\c^W_cadb[dde[k[lWt]vb
WWlhve
@\B[FbGgHYJUKcMeNZR]T[V\W\XZYd\hbgc[djecjbkblfq\s[tcu\ve
@SA\BdC\DSFcGeHWJVMZOVP[QkS\T]VUWZYYZ\^[_Y`XaXbbcpeUg]hYj\lIp[qZr\v\
@ZObW[Z[[gc[d\lm
E\^cvn
@[BeD\FeJ\LfM[NZOcQZVcWH[]b[cadee\f\h\kclYncr\t[
GYWbY[[U
AdB\CcDXGPH\IZJfKYLdNeOdPfSbUTVkX\Yi[e\d^gagbZcWdkfgh[nXoZqhrcseuZ
BcWV
Wgl\vb
EeJa^]`kjbv]
GZWh`Zce
CaQ[TdVaZc[j][^]b]d[k]vd
BVD\L[QaWr\\k[l]tW
BZHUL\O[PfTZUdV\^Zadc]gbm\p\r[
DjW\
M\WY\keb
G[HdL\ZWh]lks\tc
BeKZLoO\V[WXcZd\k\l[u\v]
WZ[Xvi
AQCSD[EfGYH\I]JdTUVnWYXYZZ[]^x`ba\c[ejg\lUnbqd
@bAcBWC[FZGSH[KdMYOgQ]U]VbZ\[Y\g^o_Wb\c\ddg\jdkclkncqcrbsZtguYvZ
O\QdUeVZWmfbt]
G\Wm[e]Zfglb
LdWS\\]]
CYD[GYMkZ\[YkWl\mdnbo\
HhWdfT
@\B\D\G\LWO]Wo[Yh\piu[
LjWW\\b\
LkWW[\\[l\
Wh
@\GfH\ZY[h]\^f`[
CMDcL[ObPZQeWW[Y\WcbhVj\lpocq\
BfD]M\OaWYeghbqbr\
WgX\
@cAdBXCbD[FjGWHHJbLcM]PhQVSWTbVjWdXNY\[c\c]\^g_d`ha\bfdegeh\kcmhnYpbq[rYsgtjv[
[f\btU
AjTd^[fd
@UAdBiCdD[ENFVHbIfJZKXMeOaQeR\ScTdViWhX[[f]\^c`faXbhc]gZhbjYl[mbpfqYt\
C\YZok
AbCdDcGWMbRgWZ[h\d]Xk\
B\FeY\cbegucvV
@oA\BhCUDUEgFbGWHQJeK[LZMXNgOOPYRYTZUYVQWkXZY\ZZ[m\[][^M_[`icbd\eYf\hclWn\r\sWt]u\vP
B[DLEYF\GcHrMZO\QcbYdlh\q[u\
AZB\CVDZEiFkGXHTIZJcKkL[MfN[OWPdRYS\TiVZX\YZ[d]X^[cee[fblcmbneprqWrbseuevY
@gBoGaQZ_ZcfeUldqeua
Ug
AkWZ
pg
BZHZIbOkVcX\YdZZ_bcZfdpb
@gARBVC\DTEmFfGDHGIcJeKiMdNeOiQUShTTURVgWWYcZY[O^o`facc]dbedfYgdhfiZjfk\lTmdnfqiritkujvZ
AeBiCSDXEWGWHeIcJeKRMbP[QYR\TgWjXXYYZo[e\[]e^e_W`fafb]cUflgahZi]lWm]ncqbu\
G[O\VeZ[ci
CeS[ffqXsi
DdJYQjV]WZZZ[Z`[a\dchSq\sXvb
JkZ[d[
DZL\M\N\SYWmZ\[U^ebZdZflk\lapbqbr[vb
DrVZY\vY
PXYj
AXBfC[FXHdJ\K]OhPYT\UiV[Z][c]\_\`habbccYeegVqkrfsgufv\
E[F\N\WZcnld
DiEXH\O[QdVbWWYZ[]^]cYlgq\sYuVvQ
HaTjU[VcWm^Vd[l\rc
@SBfCKEYFWG[HaJVQiS\T\V[YdZS^c_]cVdbf[h]ljqdrbs\tbvb
DhEaF\GqHeI\JYQaWiZ\cddIk[l[vk
GbS\WZZi[fg[j[ngs\
CgJcN\
J[LYT\Y[Zne\hYnY
HcPdWYZb[]]dlknf
W[X]\f
CcGiJ\W\eZ
C[]k
K]LeNV[\`\nZomv[
BYKYWm`[e\l[
BcHgM[m\nao\pd
@YBdD[FbGbH[KZL\Q[S\UaV\WWZf]Y`ccdeUf\lZm[o\qe
A[BcDeFYGbHfLiN\U\V[WbZ\[bcZd\e\kbl[mbvY
D[HbLiVaWVdXkfvW
BeLeWY
CbTiW\]]achYuh
GhL]M[NYOfP\QfVf[a^Y_eced]hdlf
D[G[NgOZRc[f^T`ckhr\
Jac[rh
@\A[EiFlGZHQKhPjRZVbW[XaYf[\\h]b_f`\abcYddebflj]l[p]q\rateucv\
AaD\L]P[V[WbYT`\levW
BXCbGZHeJbLfSgT]UeWkZ\[Y]iacbUcddbebsd
H\Wid\
MgW\Za
@\AWIlYb^ddfe[tbufv[
L\WQkm
V[Zje\
CaHYRYTgWd][meodq[risgu[
NVReW[jhti
Hg
KgnU
@\WYllv]
@bCcD\G]JYO\V[WgYd^d`]aZlbs\tdvb
G\W]Yirb
BjOS^dvh
LiWTd]lY
BjG\WY
LYV[Wg
JgW[Xd^Z
BcC[LYO\P\SdTdUiWf\W]cc\e\fZgat\ub
@fAZBbC\DcE]F[GZHVM]N\PhQ\UdV]W\Xe[Z]b_\cYe\hYm]oWpfsfunvZ
@TAdCcEUGVHWIfKcLbMcNcPcRbTfUfWiXdZc[d\[_a`ib[cQebf\gZjYlZogpZqYrjsfudvd
EhNaSgVeXcYYZ\_[`ccff[hesdvg
BlD\L]Pf[\tc
BhFWGfQ\VdWjZ[\\_XchnXqct[u]
BhGbHRTfVeccecf\sY
BiCZWVmg
CdE\GVHmMjN\PYQURdS]VbWZXdYZZZ^V_l`[e\f]lbpcr\s[uQ
C\DcEYHhJZL]MmO\P\QdTeUYVZWZ[c]dcceYj[k\l[mftduY
CXLXMkTkUeWT[[]fc[dcm[ogq\rZtc
PWWm^hb\cZhbliv[
BiL[Z\[W\\kc
A\BmC[D[ELF\GfHeJWK[LYMSOcPbQiR[TeVgX[YdZc[c\g_b`gb\cVdbeXh]jcldmYpcr\sgtVu\
JdL[QaWZ[\c[d]e\hZvk
AbBhCWDaFdHfJ[L[MjNdOVPcQ]TcVZWeZW[b\f`dbUdZfdjakYlimeqYratXuY
@]BbCYGbH\JcK[O[QdUcWiYZZ\]Y^b_d`ca[eZg[hZiZj\l[pcv[
CcD]GjL[MWPZVc^b`bbWlgo\qcv\
BYCZJbKfVgWpXV_[`[ebgghZmVofp\ud
BfJfUV
BkHcKdUag\mVng
Wi
BYDfQdW\dcvX
BiGbP[VYWccdgZldvZ
Wh
B\LgW]
BeOVcdr\
QhUde[rXs]ubve
A\BbDYG[HUMXOePgQfS\T\UZVUXZYi\Z]\^\_]`\aXcpdeebfVj\mandobpkrTtfuive
@nA[BZESFkG\I\NcWd[Y]\^X_V`hbbcdl[
@dFSGYHiJZKjLZN\O]PYQeS[T\UZWhY[[Y^b_c`mbfcXdihdljmZoXqVrdsbt\v\
BYD[FkHXI\L\OXPfRXS[ThUhVVWbYb[\`ba[chgXl]mYnWo[qerfscv\
A[CbVcb[dj
AcCfGeHYK\OUVjWmXX^WcXdZffh\o\sg
FcIbJfNbP\QbS\WlX\YecZeYl\ujvZ
MXX]]ib\
B\H\OhTfVdWiX\Yd]b_Yr[sc
We[db]l]vj
U\Wj^jl\ve
\\fjhb
@\N[VZZh]b^b`ba\eYpR
C]G\J\M\NfP]VqYW_gabcZeeqbud
Vh
Ggr[va
]k
G[[\lj
@ZARCXDYE[GcH[IIMZN\OPT\V\WZXYYZZg[[^\_T`Xa[cmfYj[lWo\rUs\tXu\
D[NeP\S]Vbdgfht]ub
AdDXG[JhM[NhP\Vd^ca\dbffidldpdqatY
O\WgY[
D\K]V\Wkc[dc
KZVZW\Zh
CjHXXj]TmZ
DYUbch
WiZ[[[b]
BhRaWck\ui
@XGmZUd[
B\DTGlM[N][\_ZckdZk\
DZGjNX^\_\abcfi[
[]c]eg
J\O[Vl
B\_[c\em
VX_Y`\a]cm
CYD[GkJe
Whv\
A]BcD\F\G\H\O[QiS[VcWhXcYe\n][_l`WaVbhckdgfVh]k\lXsW
U[W]YZZp
L\OhRbWZ
NXPbW][m\bbblY
N[W\[k
E[G[WWZX[f_\d\vg
BlH]
@eMbVbqjsdu\
m[ohrZ
@bBcH\Q\U]Wi[[a]bdhZj]l\qh
BjRYW\
GdKbV\WicYlYrc
JTui
A[HZR]W]_mcY
C[WfZ\
JPvf
Gh
L[N\OcV[W\[[bjlhm\ndo\qjs]
HdO[VkWZhZq\vi
AaC[JbOrV]ZX`[ebl\
O\RZWc[S`Pbft\v\
F\HiQ[T\p]
Tk
PaSjc[
QphRv\
CZD[EWadm]vh
dg
EZvh
GkVfWc\X`\l[
DfWhZ[ec
DdQ\fhr[
G[ObWYZ\cddj
GfMbT\bk
Bo^Yc[mZpZ
CgH\NeO\QmSVVZWc]f_]`fa]hkj\n\pcr[sXt\
G[Yh
@cElFkGbH[M\OWR[WXZ[[[^]bjc\s]tg
B[C[HQJsOYWZZkvR
HnU[WWvd
CZDbH[PcSZVZWd[]j\lfmcs[vf
A\B[LTWc`[hVkk
BgHZLYOfVUWY[\`\e]gdh]un
@\CbDXGjH\KaL\O\SYVcYYZZ\a][^[_d`\aZbhcbe[jbl\pbve
AgHiWi][^Yc]gd
Oe[X\]kj
GrJ]S\Y[dYl\
@eFdHZJeKdNcUbW\XnZZ_[cde]f[lZpgsZ
BZR[Wq_\fflb
@SBgCaG\HKIdJkKdNbOXV[WVXnZ[\X]\_]`cabcef\m\nYo\pksgt\v[
@\B\HXIcKdM]W\Z[^]_Zbic[gah[jbpbqi
B\DcG]L[WX[bk[vq
BgR\W[
UoXdmP
W[`h
DWHbL[Wn
C\V\W[Zl[[
DeW[uUvd
P\R[WZ[hlbv]
F[HfK[P[Q\Wb[Vj\lgsh
BSL]Wp
CcHaL\SfWhY]Zg_beZr[vc
AcCrRXV\`[ecfZh\lls]t\
A]CjH]MbRXTbUdV\Wg\[g]halb
A\D[FZHeO[WhZd]d_dgcj\lco[
Wkm[p[v]
AbD]TiW[fXnj
BXNUWc[\cbldv[
bl
L\M\R[Wo[dc\s]
HXK\Wi
GcHdc\ehsR
PeSYWTcb
BfW[p[
G[MYWbXeZ[b]dlngoW
A[BeChN\Wa_Z
B\hWliv\
Ml]\^\
EgJcM[TcW]Y]^jc\ddlf
C[DUEUG[HcN\WW[m\a`\bZdWe\lavr
HgWZ
CgUbmZ
MgZV[]]c
Ghk[
BZH\OlPZa]
B\DZEiFhHXJ\W[aed[eej]v[
AbBeO[W]]be\o[uhva
BlGbL[WZk\
C\DXJnWgaW
@[C\DbHgITJYNZOQPRQYSYWdYY^[_\`YaUbdcydme\hlkXlTrVs[uXvc
L\MiRZWg[\b\lZ
Wl[\\[
M\]h^[u\
D]GbYavl
A\BZCYFeGWH\IeJUL\NhOcWe[Y^e_[`dhdibl\nZpeqhtlu[v\
DhG\W\e]
L\NfU\Zl]ae[h]
A\BeDTGRHeMcVcWZYdZ][e^f_f`de\knl\t\vZ
@XAhBiCPHdIbJZKYL]MdNXOgP\QRR]S\TWUZWaY[[b]T^b_Z`\bWc]dgeWfIg]h[ibkbl[mZnUoZp\qTrUsStbu[vc
@nF[GmM[ScV\Wk^Z`\cVlXmZ
@WBWClD\EdFZGZJeK\LYM[N\OfP[SdUcVYWhYVZn[\\b]b^\_\`fcYh[l[mgneo[pbqYr[sht\u[vX
AoBUCcD\G[HWI\JaLZNZOfPbQ[UgVfWa[\^c`WahcXedh[l[oXsht[
CnS\TXWd]f`bnbo\q]ub
BcGhP]V]Wb[f^\agcfgalWnbv[
DaHcJgP\Wd[Z\b
AhBbCbDYG\HdI]JdLbMgN[TbUeWdYZZg[g\g_Z`ac[fehPlXo\p[r\tYue
BbHgU\Whe[m\oZ
HZOYcl
AhDTG\OeQ]c\dbua
B\FbGbHYW\l[vm
cild
EeNgVel\
E]M|N\S\V\W[[[lZmduX
Ui[\mho\
@bAZBaC[E[FdGnHVLeNYOZQ\V]XXZ\[e\f]\`gbXcndSeZf\hgk]l\pbrWtd
I[L[V\We
C\G[LWWVY\lg
B\L\lj
BgDZE\F[MbN\OdPcR[TdUcWX\[`\ddeZohsZvf
LdWcni
D\GZJmNcZ\^X_d`d
ChGgYW\h
RSWh[]
BiG\HXWU
D\JXb\ccdco\
BZWjZV^\`]l\m\va
V[dhvY
Af`f
B\H]NXU[V\WdZd[[][`dc[f\lon\qXr]sb
@iH\]ZbbcYeVpk
CbF\G\JeK[U[XeZe^hd\edg[mcsg
Hg[Zce
DYdhld
B]DaWb_ba]henbqfsQtbve
B[EZFTQfV]dgvi
YZrj
B[OZV]We]Zck
EoFdNmP\VY^f_a`\cZlWnU
EaLTNeP]Wu[Zk[l]nepZq\v[
F\HfQZXe^hn[
W\Yi
A\CXGmHRJ\K\M\QnRfSeWdYe[VcpfVhll[qZrV
JkOcX[e]s[
MWW\[j
C[DcFcH\KifkqWrYsZ
BfGXeV
BqG]WO[[cfr[
UZmlr\
DkEcH[W\
BhH[IbM\[Za\ch
Wivd
BZGZL]NXOdQgT]Z\[\b\ec
GYN\Tbc[llpc
Me\\
@fCaDYF\G]HbKZMfObPgSeXi\e^i`\a\b[c\dffdgdo[qcu\
VhW[
@hCVD\ElGZHVI\LcMdQ\UZWZX\[e^x_\`faYbWc[dYk]ldqorYt[u]
@dG\MgW\hdnbub
AcBdDbGYIbJTM[N\QbR[TgWjY\Ze[Y^]bYcZd[fijYnbscvf
BeDZG\M]OcTdU\Wi[]`]b\c]
BcNcZe^hb\n[qZ
G\^kc\fd
@eAUBZCgDVEhGWHQLbOdPcRdS[TbU\VfWiY\ZS[f\a]\^k`TaXbbc[dYehhZlVndobqerjs[tnvV
BoJcQ\Z\[\b\e\ud
@fAXCcD\EdFdH[IXM]NhOhP\TYVaWdX]Z\\e^l_Ya]h[jZlQm\n[tcuZ
@fCeD[EfFeHTK\NZOcTdVcX[Y[\e]\^h_ea\bfgdhfl\mYn[pcq\r\sZtivY
m]ok
@iClG\I[K[MhNYR\U[VfXc\Z_[bkccechfjbl[ncpcqVrmsZtiuc
@ZA\BUEeGYIcJXM\N]OaP\R[T\VhXWZ[[\\d]b_[bZcZe[fZhhihjbk\lXm\qbsZtnufvc
JcKYNXPdWu[YaYe]odvX
CX\gt[
C[VdWYjbl\qlrZsZtd
@\AbBhClHSIeJYNdOhP\T[UZV[WeXY[h]e^[a\bXcUecfZgbh]icnWoZp\q[sYtau[
Zb^[`beSlc
@pCgEjFkGRHUIfJiKeNiPYQYRYU[VcZX[Y\Z]d^b_bafbYcVdXegfehik[l\m[pcqWsgtWu[vY
O]vm
@eBeGhHUKgObPhS[T[UgVYWb[\\Ycmeeh\kYmbqbsdta
CVDgE\
BgOUPbTcXbceucvT
@\BiL\R[W[Z]dZ
U[Zj
BkJ]M[Zf[]
@eBUCbGZIcJ]KcMbNfO[P\SaU\XfZ][T]b_bbdd\efffhfk[mendocpWsdtb
@\L\MiVhWfY\Z\[Ubhpes\
B]DbFVHbJ[VhWdXbZX[cadc\h]sYvm
H]WY[n
@[BlGcH\M\TeVZWYchlZp\
HgKeP\U\[\n[
@YAeBnCZD[E[FZGdHeJdM\N[ObPTRZYWZY[f\X]a^h_\`eafb\cZd[e]gbjcmcnYo[p\qZrbuXvj
BjDYGdHjIZL\McOiQ[T]V]WS[d^d`cbXcTe[gdh[p\qZsZv\
C[HcJkLXObRdV]WVY\Zb[e\\^e`bbdcYeXgchXjekhl\p[tcvX
PgW]XXY\vh
NgR\^i
W\[d`jeg
BgW[
@\C[DnEhFXG[WZ`]
CYIdL\MmOeVeWcZc[]]c_\e]k\lamdnboesdtYv\
AdM[O\Vk\beZsdt\
BZFZ[h
E\Flbjd\rc
MdPind
BgCVJ[MdO\T\VXWbX][\\h_k`]abc\dhfdk]lis[v\
JdM\O[VbW\XcYY[\^\b\e\hrj]l\qhuev[
E[LfO\SkXpYZ\e]W^[_XeVffl]o\q]sbtd
C\D[E\MjSZTgeYfcvg
Egdfv\
BhCgJiV\Wa[bb\d[e\h\u]ve
CkD[E\GbJcV[WYX\Z\[U\l]X`[eWf\h[o\p\tUu\vi
CfFYHbJbKaO\P\X[[dabccd]f\h]lhqhr[
Fglbq[
Wb\Zektc
V]mlnZo\
B\GeHgWi_We[l[
WVelv[
op
CiTcW\Z\
HbK\QaWcf\sm
H[sj
@dB]C\GhH\M\O\PbW\YcZa]c_[`[a]e]h[jcp]q\rcsXvb
@hJcZ\]c^ejZr]v\
G[JjZ]ffkbrZ
@Yjk
J]r\vh
Bifbh\sd
Bir\
B\HZKdPcYb[]]Z^ieZoZrav[
Y\^Yjh
C\ehhk
C\ehhk
FeHbZi^[`\dme\sX
B\CjD]E\L[M\NcOYU\WWXiYhZ\_\`accd\ecfbhcj]m[qesbtbv[
A[CkI[M]XbY\\dd]eefjhblXoXs[tY
@\AYChIZJfN[ObSaX[YY]d^ke\ncoZqbsZt\
AhO\^Thh
HjTbYZc\f[s\
CXI[Tcqctj
C[Ibhh
CYDcH\IgO\VeXYYd^c`bhdlbobqdr]
C\Yo\Z^\_XhVoeqT
AlCXO\^\
I]qZsf
J]qgth
CbGbXk`\ebhbl\qc
ChHc
B]LeShY\\f_c
BiH[W\^]b\
BiGbH]W\
G]HcYldg
CcPcW[lbokvb
CiG\H[JeTXd]l\r[
Cgl\
JcTh
Zh
CYGXIaK\OdShVfWXXe_Zb\cbd\fXpbr\
OZS[VkcY
Oj
Vfpg
B\G[S[W[X\cj
VcWXci
HbSjVTYicY
O\SYVkb\cc
CYIbOjY\
CdN]OgVXX\Yecc
@\B]D\F\GZI\O[VXWWXjZ[[[^\edf[p[r[sZtauYv]
VhXM\g_\
C]WeXi\\_b
XZek
VpX]\[t\
L\XZtr
BgGcIbKcL\
BgGcL\
BdPiY\
DfPcvp
OpPX[[u]vY
W[bcli
FfGZP[dZvr
@gEfF\G[H[JeKbLWNcObPZSdTbVYWYX]]\adcdgdhbj]mcnbt\
@gAbCXF[GcMdN\PbRbVZWXZ[]b_g`Xbhc\d[hdjWlin[ojq[sht[uZ
EbFbP\Sb_kaee\g\helYmZnet\
@YDmEbGYHbPRQjS\W\Z[^[cTd~e]hYlQve
@iEd^V`\cOh\
@g^]_Qc]
EbFZJg^]_ZcW
Jg
Kn`Z
@mB\CaFgG]HZK[M\NbPeW\Z]\\]S^[_YdZe\gehclRp\qd
Odh]mgoW
@[F\JbNYWbcad\ll
@[BgH[KjV[d\ffh]lisYud
DZEgP]abc\dWef
@gEdJ\M\`[hq
PbS]ch
E\P\lkvc
Vhla
KUmb
@wC\GcMeN\O[PZV\][^Xh\jelcud
@dA\CZE[GeMVNZO\P\Sq^r`mcXjblYpYvY
J\P]`k
B\GcP\lk
@\HZOYa\cu
E]OXcjgb
BcGbN[Wgcclc
Pif]
@dCcEcFYNe_d`ecbhjjau[v\
AcBSC\D[FcGYHeK[MYN\R[SaU\YY\\^[`jbjc]dieZf\hbkbm\n]o\p[r\s\u\vX
AdCYDZEfFdGSH\JbLbS\VbW]Z[[\^f`XbeccedhZkam\p]qetb
@ZAjHpJWLZM\S[Vc`Zbec\dcgchal\u\
AZGcHZL]QeWhZf[e`\bMd\
@uF]`Wcel[
dX
@\A]G\Sm`\bfcgkel\
LZMdS\b\di
AgC\DXJhLgObVbWYZ[`Sacb[dfhcl[u[v\
OcR[`pbbcglb
BYJ[LjQeW]Z][\]da]bbgb
F]JXO]Zj`g
@]JZWa`lb\cZha
DlQZWfk[
Fg_hb\
HUJi[edc
Z\`re\hc
BjDeF[GbJcO[Q\V\W[XbYe`[ccdYeefch]kYpgvi
jm
jh
C\JdN\V\WcXm[b\[]\^]jgrcsZtcvf
AbW\X[\k^]ebt\
DcNjOcTbUb^bab
NgOc[b
OfR\WZbh
AiB[C[G\H]JbMaN\TbUb]a_a`\adc\eb
AjB\C\H[JdThZc[Z_[ec
@eBeCbGdO\VYd\
@eBgEbcXj[
BaH\Pg
@TBTCcGeHZO[PX`ajmvh
@\HjWdv\
@aBbGYH[OjPbW]^b`ddahgjXv]
O[P[W]^\`gcihh
P\W[`]a\jkq\
@fBijU
Malk
B\DcEbGcH\MZO\S\WZY[[V\\`ZaYcbe]g]j[k[lWs]u[v]
@jBhD[EbGnY\aYcLdVldvk
B\DVGZMZOh[\cQd\
DbGVPbcjd\u\v[
B\Gh[\va
G\cg
GhcV
`\cV
cn
BXC\L\WV[[^\`]eZhhkZo\to
@bAbBbC[EZGhLbMdNdObQeR]VQWUX\YaZe[c]Y^h`]bdddeagbhclUohrbscucvd
@\BYC\DbEbF[GVHbJ\K[LlM]ObPTQcR[S\UfV[WVZb^\_\cTdpf\hSj\lTm]oZpbqfrZsducvm
KYOZW]^\ouqfu\
B\XbZ\^odbhd
Mltc
Ng
BiH[QdW\g\
@[D\F[G\KeMfPnSZTbV\W][W\dc\kb
BeE[aibc
@ZFuh[
KYsi
@eB[DdFZGdHX^dcd
FbGbNjRcT\[o\bhb
BfGYHdQ\[]cfd[kYo]
BjD\HgJ\LVQfWX[[^b`baYcdras\vZ
@dB\C\DfG\JbM\OeTmUfZf][^[dbe\h[kdm[rc
@\FYGeKmMbNfOpSVVZWZYaZc[\^[e\oZ
BiGdHfQ\R\V[WZ^[_bcZdbjd
@gBXGcWfcYd\eYlb
BcCdGXH\SjTd^ecoe[hWkbn\pgq\
AiBYDYFbGeHWJcKZM\PdSfUbWdZ]^Z_\`[acbag[h[k[mdn\omp\qesctjubva
C]GeHbJge\
KhM]U\Zc_bnbp[qd
FaP[S]UZWblbm\nho[
B][g^\
BTD\FZGaHeI]KdLlM[NXO[QZWdYd[\]dcgdeedfbg\mbnZoZqXrdsd
C\JdQ[Wg\c^Zfeq\sbvj
M\W\[\^q
W\mh
DdH\NaO]UcWbXg][bZhbjeqb
@gBqLWM[Z[^[
BYG\Yd^\o\ug
@]A\DbGZNfVZW[Z[[c^\hmlbr\ulvW
B\L\UgWcZe
KgOfSS
B\McO[P][kvX
K[Y\ejob
@hOXXY[d^g`hkbo[u\
W\b\c\f\jYlk
B\D[EdFdH\JcKdPcTWWcYb^\ecffrds\
D]EaH\KfPbV[WeedfkjarZs\
BYcqdYlT
H\LZN[PbQeVfWaY\^fbbebjaoc
AhBZCZDfEbH[J[L\M\NbPYQcV[W\Y][d`[bZdYe[f\g\hckZmbp[qcs[t]ud
AcC]D[E]GgNhOcTfXb^[aacSqcuXvc
A]Vb^gchhZj\qf
AmW\Y]^X`[f\
Ah^VkZv[
Ah^c
DgQWV]W\^Xh\qlvf
DcG\QgW\hcq\ul
AYGcHcT\c\hkl\qZ
AODdE\Ob[X^Xcc
AYqj
AhOc
F\HgQg
F[Hfs[
@]FfHbQ\V]gd
F\Ohmb
[reZt[
B[CbD[F\WlXjc\dblcp[t]uZ
CcMZO]P]TeWSXc[wjjl]
@\B[L\P]WY[k\\]b^g
JZLeMeNeP[R\T\VcWf[[\\^\ddeff\h]llmdnbrbuev\
E]GZLoMfPbWcaQb\c[deh]mZvX
Dld]
Fl[\
D\T[V\Wb[Wa[ln
DYGgKcL\MbW[[hfik[lZvS
DgM\[\^Yvg
D]G[KdWX[W\clovX
Wh[Xv\
BYL]O\ccvm
@\IbJgLZMWRpX][Zn\
DiW\[f\dd[e[k[vf
@[BVDeLYMaPbWZ[[d[kUvs
D\V]WZ[bl]vf
D\G[LpM[N\ShW\Z]^[dffWlT
Wf\b
AWBXC[D\EjFdGWHNK\LXMcNgObP[SZT\W\XbYYZX\N^q_Z`gb\c\dXeefbhYjckZlNmdnbogpcqfs[tnuWvZ
@bBhCdD\HTJeL]NfOXW\Xe]bb]dlhbjWljm]s[t\
si
Dh[X
C\M[W[[jl]
JXMrTXZ\[\^Yp\v[
[iedvX
D\LiWU^dmbs]
@eAaBUCfDbEbG[HYJSKdNbP]ReTVU\VbX\\f]g^c`\ard\e\fXhYjXlhmgncocp[qbrdtXv\
ZivZ
GbMhWY_becf[s\
BbGiM\NgV\Y][X^c`ccYejh[lhpbrcs\
BgLhMcVYW\[[fj
@[CeD[I\L\M]OYTgVeWhYd\b_cfejbv\
B[DtL\VhW\[VeYk[
AZDXMSOkP\R[S]X\[\bce\fjhfrctnvY
G[Jegalimb
@eC]GbMXObV\WilWv]
BiGcH\[ZeZ
BfDXJY[hvk
fh
[h
JeLZM[WT[ja]d[
D\F\HdMhObPaQbT\UbVaWd[[h]lZv]
C\DleV
C[MlTdW[ZW\el]
AeBXJhOc^Xcje\v[
BcD]Ucvk
D[JZ[l
[ie[
Mk[Kh[mc
CVGcPdTi^acb
[\ei
[[vg
BnCdLYNaP\Xe[Ohfk\ldr\
M]RY[i_[eahbpbtb
@cBhR]
FdHiK]M\WZf[lYm[q[
FZHeW[
B\Inr[
AZB\H\JcSaUWW\Y\[]]\^Zh\mhoap\qerkt\
ci
AbC]GcHXIcOhQ\VXWY_\`bafbZdbf\o\s\v\
A\BYC]H\IYOiP[]ccld\s\v]
Oi
OlW\`\b]
B\OiP]
H\IiO\W]
@[HcOf^k`da\cT
GbOi
AfCfORQ\
@aB\CbGbH\IZMbN]QZRaSgW[Zb[bbYd\f\jcl\m\qV
R\Wi[\
HbUYm\oj
K\SdWf`gc[
MaWeXi[\][dbhdjcu\vb
EeFcOcT\UZV\ZZ[bcjfbmjnbo\qasd
DXEfG\clv]
HXJbKcOcTdUcXdYbf]hcqesi
GYXZck
DYF\[\cV
NbZb\]a[cbd[lq
BdHVQbUn^cmgnZuY
G[M]cj
[glmud
FUHi
GZYZ[ilap[
D\O\PhW\[\
@WA\BdCcFXGmHcI[LfO\PSSiTbV\X\YhZZ\b]c_ZaebfcXdiehfWg[ibjZkclUmgn\t[uavW
@eA\BbCcF\HeIcK[M]QbS\WhXaZg[\]g^\`\becddbe\h\k]mYnZp[s[u\
Vj`]cdh\
@dC[DbI\ReSfTfWZXXZ[[X^cfXgckdlTndq\rdsb
H\UifdsZ
CeM[T\[kgb
DbKeVgWZZ[abphrbv]
HfIXJZOiP\ViW[Z[[Y`\ebhcldn[rftbv[
Kf^bhgmcp\
TjUZ
PjSZa[c]
@XGbOXSYYfZ\_dcTd[fcj[
FhGZHaVc]\
AbC[GZPVSbV\W[Zca[
CdDaVg^be\
HbSW`d
J[V\W[Z[\hcchel\vc
GcTjW[_[fZvc
BhXe[\^[edn]pdsZ
F\JhMgNc[\cc
Di
Gh[ZcWd\v\
Oh^bc]
GjkY
@gH\J]MdOdTiWcZf[W]a`heeud
@\BWCaEeFYGXI\J\McO]PhSZU\WdZa[b^[`eedlYmmo\r[sb
DXOYSbah
@XJ\OZQ[VZXZcnhgqg
HgKTP\V]WZ`Uj[nir]vY
@fAcCcIaJcMYOdWhY\[o^\c[teuc
@hJbWcZ\[YeYt[
R]W\[nebl[
[i`\b\vY
DX[Uvk
CbWb`j
@dCcFbG\HfJdK\L\M[N\ScU[WXZbaabcdch[obpb
D[HoJYTgV[]b_b`cc\d[fVl\n[tf
A\Sj`\d[
CfFnHlJhS[cXfSlTpZrWvY
@dFSJbS\Y[dh
IXri
Pdckvd
C[FnHZJkS\]]^[`gb\dol[
FhH[sb
Sh
SZfis\
DhH\J\L\S\[\bdc]d\lhve
C\M[OcYjbee\v\
@kBfFeKcLcNdOZRbSbV[WXX[Y[[[\h^ea\f\h[j]lbpdqYr\ue
BkC\FgHZK\MdNaO\]c^[bjlXq]r\uevZ
K]Rh
@eLhM\[\
@nMW]ebYu[
M]V\bjtc
D]FhG\W[eZkeqhto
e\qhtg
@cB]EgFfGbHWKcL]MgOaUeW[YiZb\c^cb[c\e\gbjbk]l[mYnhobpfq[ret\
J[e\fWh\o\rn
Oi`X
J\Ul]bua
TYU]nm
OngYj[
\htZ
JnNgW\v[
Wf
DlJ[\[^gceq]
AeCdE]J[OQQeTfUbXcZg[h\Z]\^W`Xe[ghtZve
W\^r
D[FbMfV\Ze[\_ZeXhij\uc
Y\eh
DYElW]
I[PbXhY\f\h\n\reug
FhH\O[PgRdTbW\Yg^Xe]
A[DdJ\OZQ[TeW[[[\\]bbbe[gevi
CeL[U\X\\[]hekhZu\
@\em
LfWfY[\\eZ
L\\he\
LdRb\X
@ZAgCbDeF[G[MZOXP\QeW\Zd[Y]b^[_c`YceeYhdjilgn[tduiva
@iEVF[`cj[
@dH\XfYSZ]^d`[jbp[vW
HY[h^cjfv\
PjX[nc
EcOhVc_hj]
BuZ\[Y
Eb^Y_\cdj\lj
DeG]JcM]Y\dkm\rcumvb
Xdpg
BZHdJcL[OZTa\babcfrb
BZHeJcL[OZP\\bcorb
WcXipZ
XjpZ
W\[k
HbW]sh
si
@WD[G[H\J]NXS\TYUcV[W[X]Y]\[]h_f`ecYdYebgZhXj]k]mhneogp\qbrdsZtcuc
CfHZJXK\NZTaU[YhZZ]Y^Z_c`fh[lbmcngofp]r]tc
C]YTn\rl
ChJ\Oc[h]dc]
ni
ChUbZY]Z
C\]\^j
BjObZX
F[GZP\SZT[WgYjc]f\nbocp\
GZP\SZT[Ywf\oerX
C\OaThVbc[
C\OdT]Vh
AdCYDaEbF\G\NYOcVlWYYc^Y`]ccd\fau\v]
@eGfV]X[]i_X`\f\k[lYo\vb
@eCdGfNbWY]XcZ
G\Wj][ec
]h^\
C]GgW\Z]]Z^h`ecZ
@\Wj]\cb
RgW[sc
M[RhV\
BhG]LlMZOeQeWg[Z^bdie[hXkYq[
MXWf^cqZtj
@\h[m[ndolshtVud
AdMhObX[Z\[cc]eancq]sdtTu[v]
GcWjXcta
Wok\l[n\
BXDbG\Z][jg\l[mb
BZL\[We\kWtn
BgHY
e[tdvj
A]B\D[^Vvl
B\H[Ql
L[entX
Wg[[k[t\
\YeZtq
BeH[g]maocqf
B\W\[W\bk[
BjHZqZ
BkDdEfFcHYW[Yi^badeeg\q\
A[BjDXHoJYLZUXV\[f\\^f_\`icZg[k[lcndo[tguhv[
mfn[tf
BmGbHXK]c\lco\q\t\
LZW\[\k[th
gYkl
J]`Xcg
CbD]EcJ]L]McNjOhPdS\VgX\Yd[Z^\`ggYrdt[v\
mWol
Vg_[
C\S]VbW\Za`gmhsc
Mh
@\A[EeIeM]NgO[VWWU[\^v`bdYedj[lUn]ocp\qcr\
AaHlRa
@\A\B[DbGVH\JfLcN\OeS\W[X[YY\P_b`ccbhXiZj\kTl[mhnhpZrYsctqucvX
Biv\
ChNQO[T]Ve^bh\q[
@bCbG\JaLbVY]c^c_baccdqf
@bAaCjGYLfO\Pc]a^\aWcf
^p
^ba\qg
W[Zjpd
W\\\eWtk
@ZD[EbG\I[KfN\P\QXR\SwV[W[XiZb\\]R^Y_h`gckd[ecfZgchcl]mZndqZrcudv[
KfObRc]Ycjm\nZo[rZub
]ohk
BWJ\N\QeVeWWc\hgtd
OhP\S\
@fBpDeEbFYHTJ\LZOSPjQdVgWgY[Zb[d^W`da[cddZe\f[gbh\jbneq]vY
BYH\QlV\WRnb
BcHRJ\KaN\QpWQ[\]d_Z`\cbd\fWnZ
AYE\Q\VZ[b_]`\aZcohX
KVb[pos]
AYBeC[WVZb[d]\^bccdcf\hZjdkbmZofqjsZv\
K[]\pk
KiMfX]
BeHdO\W[^\_cslub
KgWc]TmioZp\
Ad^p_T`]h\
_fa\
Hc]gmT
BcGhcZ
@gB]EeFeGXHUN\W\Y]coge
@WKd
BhGZL\Qj[d`\b[ceefhXkYtXvb
@bB\G\JZLZN\ObPbUcY\Z[[e\e^\`WacccfVj[k]nepXq[r]sZuevY
@\A\D[FaM[ObV\^]_hbjc\efmdu\
@\CWHdOZVZWTXmZ\[[\g]kaeegg]l]n\pZs[t\va
@lAeC[HbL\W][Z]g_\`Ybcq\tcue
H\M\P[UdWX[Y\\`bcZfXlpu\vd
eZujv]
CbDeMgObRbWgb\
@hAaDcF[J\LeM[OYPbWXXh\Y]a_[bkc\fgg]h[mdo\qYuc
C\DjM\V\W[[cbhuavY
@q`Wb\
A]D\QbVeXi^h`cd\e\mbvd
Am
AcCcFaIbJ\MgQ]Z\`abbefgZlcnbsb
A[CWDbGbIeMlV]Yf[\]iebl\m[nbq[rctduU
C][[]d^da\hbpcqduf
C\Y\]heZuj
McW[[u
L[MkW[
G\O]V\W]`[cjq\
H[[\^[e\gjo]
AcB[FeL[MaNbPcSdThVbYe[b]c`Ya\fZg[hbn\pcrYv\
F\MbW\^gmfoatc
MhOcV\mZ
B\C\D[GaHhJ[L]UgXbZ\^[eef[j]mboYscvi
EjKYN[l[u\
Cc]km\p\
M[][e]h\l[mpoYq\
J]NeWbYc]P^[keoe
HcKXW\mYpp
H\PbQ[Ya[\`ehr
T\XYch
VWWQYb_dlm
@gDWEYFeGbKfPjVeW[YY[d_\acl]mbn[resiv[
G\M\TiUeVZWOXbYg[\]cdeiblXrbtavf
@aHdJ]WeXcZb[i^YdihdlXm[oeve
EcFaLgT]ja
@YCcIbN\PeTbWkZdlKqfs\vb
_ech
A\BcC[D]HhIXJ\NZTmVfWUXb]]^\`dc[tcuc
\bfg
@iCiDgE[FTGgKgO]PoSgT]V\WYYZ`RcZe]hV
Yk_Yc\r[
HcP\SmfZ
A\N\OgPcRcVik\
MlV]WZ[Xfc
bh
A\BdD\EcFjMdV[W[[g\h^ieShXjelVmbqct]uYv[
AfCaD]JZLdN[PSYh[[]g^[cYeaub
F]KqNYPiSbW[[b]\b]vY
AbN\W]lo
@[VaW[^j_d
DcJUMWNdPYTgVhWhZ[]g^\eYffhflamcrXva
G]TlVZW[Y]cbgg
TdWbY]gg
B]ClH]J\K]U\WYY]]ga\hYo\p\rb
TgW[[b]Zp\
]kmY
Ch
IhY[o]q\s\
H[PbV\Wafih]q]
IiO[RYW\
CgGb]]ch
CVJ\]fc\
CdGeH[Jgk\
@\G[Y]`kc[j\tb
Y]`ij\
FXHh
KhZe`\hbt]
`Ue\th
@ghY
@[J\_h
`g
`g
@YBZDfGgHZJbNiOcP\Tk[Ybdc[lZv]
D\TbUbl\vk
Eb^i
M\bh
@g
DdGYYZvg
BWGqdY
Fl
B]RcUbl[vd
@]AXB\C[DYGVI\K]N\OSQcS\UbVUW\YW\[afbbdffZiYj[k[limcqbs\t[ucv\
@bAZDgETFcG[H]JiK[LgO[P\TXUfVXYa[\\Y_[`Yaed[ebj[lbn\qYvc
@\FVKbUXXcY[\d_[`eb[c[e]mkoVqZuZ
F[MhN\a[dZlgsc
HdLfWdZd[i`\a\bSdQl[
CbF]G[M[UbWbZh[]^\`baYddgahem]vd
UcWjaak\
FqU\W\a]d\m]
a]hdlcmfoS
Je]Z`babcimdnhoe
LbMcWh\a_gaYdZe\f\h\lgm]vc
@bDWFTGeHdWi\b]\_baYfblXoeq[
EUFXV\^\_eakc[lZvY
C]NmWWZY\[^ga\ddlmmXob
b\qg
T\UjZS^cl\m\n]og
DjVYacgdl]qb
EgF]NZhel]m\ng
D\UamZvh
[idZl]op
UcegmWobug
C]HcJ]Q\UnZ\bcl\mZnbodq[ug
F[GaJZL\Q\UZW[\eajdllSm[okvc
O\VeahmhoZ
@cDmExFUNU^\aSdXlWvb
W\lj
dj
@[EYFfHbM[^Zd[v[
D[GbHoJ[M\NlPbQdRdTdU[V\WWZm\Y_Y`[a[bdcZdghZkclcmXnZqdras]u[vY
FbGaZ\a[bjdhl[
FgH\MaQ[W[_[bbd[g]l\vi
HbU\^ib\mboYp]
U\mln[oLq\
DcUiVdWbv[
D\[\l[vh
DiEgvZ
Hj
Yi
BdD[FcHjJeK]RYW[Xc[e^\fYgZocs\vZ
JmNaXbh]
J\Y\sbvo
Rg[W
DjEiFZ[[k[l]
DbLcOZWh^\f]p]tf
C]DcLdOZVfWVX\[[\c_Z`\cXejh[pcsatYua
C\DdObVXWiYj^\_ad\ee
^j
GaVrWZe\fet[
Weue
BiCZWY_d`\cctb
_be[ti
@iV\WZd]
A\ChGZM[PYW[Ye^\li
A]CXl\
^j
ApHZK\SbZ]cglW
PnYY
BfGf
Bh
AdBYE\GXHYJgK\L]O\P[R[WZZW\Z]c^b`eaUb[d[f[gZj[mdpZu\vY
A[BcE[HdIeJbNbT\V[Wh]\^b_f`ie[kalcndoYqZrdsW
CaJ[T\Xf]W_\cem\n\ojqfrcsYtr
Ji
COTjYdcfedf\ocr\
CUOq
C\Obejub
CZDbJl`\
@cCQJ[ObUY^g_debldmhr[uc
@f_]c]e\l]
Cdei
CmY\]]ld
CTHdJY
Cie\
CMJUSfTjYWeem\oerbsb
CfIcOUY\
CbOX
CeIaO\`UaZ
A\CgTW]c
Vc]Ycimd
CgTbUbV\Y\q[rZsetZuY
@dCmY]]Wf\rbu\
CQD\HZTh]csc
@[Cn]V
A[CZNkVfWc]\l]
CgUdl\
CSYmhj
CUIbS]ThU]Vc[j`aeZldqfrcub
Chr\v]
m\oh
XusZ
CdNcXW][
Cj
Ud]QebmY
CmJgObY]][^[_ce\sbtc
@dCYVb]g^c_e`dabqg
C[]h
CVJgWg]\_fb]ud
Jos\
Z\]i
Cpe[h[
@VCVY\]m_\mc
Hd]neYqUre
AaCYJbNZ_b`l
AbC\DbJX^iec
CTXa]\_\`[ocr]
ChDW
C\Jh^[
Co
VeeT
Dc]We\fbug
AdC@DbYicd
CmY\]V^[_\c[s\uZ
J\]Rod
CVo[qhr\
Xkoes\
CTDbJ\KbV[YZmenZ
BZHhJ[KbTdU\WZX\Zc[cebmfpj
J[U\mi
C\Wg\]o\
V[n\qmu\
I]W\h]ti
@bCWEdFfGbHbL[M\OdQ\R\T[WZZ\[d^Y`ca\b\c]dYedfcg]kZmbnboepbqbrds[td
BoC[E[HWKYNbOZQdUYVVWr]Z_]`]cZe[fdgdh[lWmeneodpUqhrZu\
E]F\HfK[P\UkV\[Z
O\P\[[cfjgofvZ
@[F\N]O\Pb[e]\`emgpYqc
B]KaN[[c^i
@[DiHbJ\^b`bvV
@XE\[j`cea
C]QZWY[\a[lsvW
VW_gqd
Va[Yvj
C[EiO[\g_h
EpF\VVaZdc
Yqh]rWuc
CdF\H[V\`bejr]
@\FsIZO\QeRch]v]
@WEdGdJcN\OgSfV\^Y`Xh\ldqnr[
E\VgY[
PWY[f[rq
DZ[h
Ohr\
CdN\O\VfY\Zb
uh
E\GeNqPXSbVXach[l[uo
sj
Nq^\
N]VmW]f\m]ocv\
ho
OmV[
N\PgsWud
E[agofq[
Di[[vZ
OkVZ
D\YYvn
B[F[LdNcO[TbVlY\[Ya[e]flhQlms\
VoXYl[
[ZeXtcvi
DXJ\QaY\vr
BeC[HYIkNXOVPcRZVeW\Y\Z[[Z_]cfeYp]sev]
UgVb
BvD\GYncu[v[
Ofcg
M\[nk\v\
H[OiV\W]
Nbli
]dmgp\
W\[dvl
BZHaV[X]fpsV
OYPb[g^bodvY
BcHhJiVbW[[\felbr\sXv[
C[JbOcSXX[[\_ffihbnkoerXsct]uZ
NhPeY]`]e]
AUGiJeNfO\PrSbV[Yj\\_[h\
DoH[`ie\fevQ
I[OjPWRdr\v\
G\W][UtZvf
N[O]Vm_[
BcHgJZOgU[W[[ZaZeblomZnfofv\
@\BkDeG]O\QYWX[ibbe\uUv]
PkSV
E\F\H\K\O[^o_[`dcdemqevX
@WCeGcNVOe^X`bablfqg
F\JhOg^bgcv[
E\J\KaLbNjO\UcVh`[fhhdlYvb
EfVbvd
Hi
C[F\O\T\VX_c`fe\fbhWq[rk
vg
Xd_Zn\ug
BWCcHhKi[Ug[lg
KfOh_\u[
B[Ggc]
BXM\T\WZ[ne]ld
BZM\T\WW[cliv\
G]OdWg[\ec
Jhr[
AcGaIYJiM]O\UbXb^X_bebhbr\vY
LgTcWY[]cY
B[EbHbJdNXUeYY[c_dbdecfZgfkdl[q\r[
LkWZcb
T\[q
C\HcJk
AcCVO[^nhb
OjVZ
CZTh
C\Vg^g`c
B\Wm
CcEeVh]b^L_b
CYIbWp^[
A[CbDdH[W\]b^i
H[vh
JhT[U\
BbC]D\FYG\HWK\MqPgQmR\VZW[[X`[c\dde\g\hjjctbuivb
@UAZCeD\GbHZI\K\MXN\OkWZX[Y[Za[Z\b]k^d_[bhdYesg[hZjfljpbrctgugvY
@oBdEeFfKiO[VVW[Zb^Z`Yh[sZ
A]KiP\l\
@bLdNjW]Z\[cbZdYe\l\t]vd
Ki]\
KZN\OjVZ]c^[c\gana
HZ[fbZch
Hf^k
AbChDdFmGRI\OXQUV\WcY\^\`[aYcvhhiY
MjN[OaVd^]o\
D\E\J\ZZ^fb[dklbvZ
mYoj
C]GbW\[]fhte
[]fh
HaUhZ\netZ
Jjr\
@[EbOkV]^Z`[cc
D[Hfd[lZvm
F\Wledv\
eitcu[
Vj\e`\eZl\v]
H\W[eefbnbqctg
W[eefbnbqctg
K\W\Zcg\mfo[pi
ngoZpb
LZOdXhYg\f^Ye]hdn[oe
XkYjn[oe
B]WU[\kgvZ
BlK]RXWW
B\Wgtb
A]B\C\JbK[OZPbQ\VYW[Yb[ddcedgcq[rct[vi
D\W\lbvj
Sgcbed
KbnT
@dFcG[K\L\OcR\VcZYe[kfmZog
Oc[i
VkWZo]
VYoh
H[O]V\Wl[\cckZ
K]M[VdWXZn\]
Vhvb
@\AgGlN]OcPcR[SeT[VbWZX[Yd[\_k`ZaZb\carZt[ua
A[BdGPI\MgOfVVW[Xd[e_m`\a\cedffdp\s\
Pjh\
DaGkf\
AeOZSVVi\[_h`\b\deuY
AfD\GZOhVbWeXb^Z_\c\fh
B\GkYb_Z`\cfhg
BYDeGtIcM\O\T]Yi[W^]_U`ml[uev\
A]C]GlS]edf\
AU^m
I\OZV\Xj\e`f
`h
B[DlVd[]k[sdvY
B[Dkk[vY
V\`Zji
EeFcV[c[jht]
@dEmV\jU
BjWZj\
K]V\W\Xfn[uW
L\V[WeXcl\th
Vengr[
m]nk
A[B\C[DZE\FcGTH[N\OePeT\Y\Z\`[a\d[eefZgdk\lemdncobpdr\t\udvd
FkG\KcOZSdU]WdY\]c^Xbcche[jblhn[p\vc
KdO[PlY[l\
MkZdb\md
Ojqbv\
OlWi^[b\leu]v[
BdDeF]HgJ\MhOZPTU]WjYgeagapbs[v[
P[Yi
FaHaO\PhUbY[[e^eace\g[l\q\
W[Yh
U[VoWSZd[\g\
UciZmi
CZUiZ[ge
Z[gh
A\J\T\UhWVZl^\m[ofq\r]uh
K]U]Z[ghu[
Z[ghu[
Ki
B\CcG]NbZb[[cZkiqb
GYW\[[c\kkq\
WZYk]eu[
FeG\OcV\W[[jccebl\
HYgl
Che\
DcF\HiJ\TZZh[[\a]bebfag\
CjHfJP
CUDbJh
JR
JgZ]
LXVg
@\D\G\LmVRWE\\^deZm]tm
C]H\J\T\UcV[Whqi
Wi
@[W][i
W[ejv[
Lbvh
HgWZ
@cB\D\GlH\K\MbOeWfYf[\^\cglZm[qZud
Vl
A]Vl
@\A]EbF\GYH\JeObPbSZVhWWXcfdlWn\sb
H\JeS[VbWiXdfc
VgW[
Si
B]Wj[Zh\tb
Ccfj
BdR[V[W[Y][c\c_ibbdbl[t\
T]fgq]rb
D]GgV[We[[`\c\eblfmc
NbUiVgc\fZ
Da_b`bajrc
BXDbL\RbW[\fhbkbp\s]tgvY
D[LgOaR\[jh]tZ
LY\[e\tj
e\tj
@bE\GbH[JcK\PXSjUbY[][^Z`icbd[e\f[gbh[mcp\r]sgv[
OaV[Wf[\`cciobra
JgY\`irY
Sj[[
`Sgb
Va[Yvm
vh
DZH\O]W\\eejhgvZ
H\W]\dehtbvZ
Zf[[kbndpU
Wg^ec\
@\EfFcN\e]jk
@\Ejj[
BZH\K[O\S\UZVbWYXdZf[[^\_\abccg[mbn[o\pjs[t]v[
Z[jcpk
KhV[WXs[
Vh
CnWXZ\tc
J]V\W]rm
WYlj
VcWhYb^badcddfh[l\ub
DfEcNhOaVXWUZd[ba\d\e[hbjb
BbZglc
D[Oi
NiO][[
EdG\N]PfVY[f
OgW\
N]O\Vf
I\V[Wh
@\CbD\PaTfVjYf_\`]a]dge\lUm]
VjY]
DXThVbW[c\dcl\m]v\
V[Yi
dg
T]lm
J[TcWZZiad
B]CcJcO[T[VbWVZe]\af
aic\
JYWZZm
P[Ybolq\
W\Zh]]
m]oi
C\D\FcGfH\L\NgP\TbWfYcZ\[b\YbXebl[obrdvZ
N\TbVcWnYaZ\[\^[b[v[
DcGeNbW\[f^eeblUr\
KbOdrgv\
HjOccfe]f[q\rf
OZrg
WYe\tjuh
@\GYI\JcK[MdNdO[PZRbSXUeV[WZ[Y_Yaacmd\ecfcgbi\kUlWpfq\te
Wn\[cWeh
DaFeH[IZM\OdPdSbagckfZl\
HdJZTdXeYpcVe\q\sf
HqJ\Q\c\
D\JYMbTbWccmsb
JhV[c\
C]J\MfNbOh[ZcVegt]
AgB]CfDkF\GeJeLbP\Q\ThU[Ze[[\c][_acUdcfkkZlhm[pYq]s\tV
FcH[JXadc[
G\OXV]Zd_\`\aYckeinaobp\s[
BaCgD]GlHeJjPcQiTeUcVZW[Za[]^\bccNe[fZh\nZrbv]
GWcd
B[C[D\NhT\U[Y\[f]e_\c\e\filbseucvb
B\HlcUs]
DiGbO[QbW[accZkVvd
HQN\O\PgRaTXUfVTb[cdecgchZlbpaq]satfv[
[e]bd[vj
Hsc\v]
BhGdY\cX
GWH]J\Ybcdf\
C]G[Zb_Wci
AbH[J]Mf]bcgfZ
C]D\FdH]QcZ\cZebg\hbph
cjtc
HTcmfZr\
cglU
K]M\Z\[]][a]cZhcjam\sctbuh
GgcS
HZJlR\\ec\e[h\kfrctcu\
@cFiGjHcWcZRcd
FfGiZZ
@jF[p\
EbZfpg
GgH]PcSdY\bXccdbjbl]qZ
C]DjGcS]VaW][Yq\
DVSgW\[\cddevf
@cDgQ[V]cYvX
DXOf[Zu\vn
@\DbEbIbKdL\NfR[TdW\XYYg\a]b^\a]bdedjek\mendpZr[sbu\v[
B]NdV[WhYZj\llm]sYtf
AeDeJWTZsd
KdO[PlY[l\
DZF]H\OiT[Yue\f[hfm\n\omr[s\
Mdei
P\Yh
AdC[G[`S
EbY[]c_jc\
nl
EbV\cl
@eD[E\F]IgKbMcNZZd`kj\
BjFcGiHZJXNYO[WYY\[Zbfccv]
Z\eh
CfDdFYG\HXJ\QY_b`ccadhsW
AfCdF]G[HcQbY[]e^Z`\b[c\fglcmgnboaqcse
N\VZ[r\[^je[v\
GaHfKhMdV[W[n\o[s]
@[I\M[OZ^\f\jl
AbEfGbNd[[co
AcYf`V
FYMj]Z^W
@cA[N\V\Yi]]_cc]egtZ
EbMaZd`]jh
B\]pe[
B[KXL[WrYWcce[j]v\
BeFaH[NlOb]cn\te
NpO]Y[cW
VfWgZ\
`it[
DgE]LWO\vY
@fDoHbWbmd
HjWds\
Ik
A[DaGeHZK\L]NYOZPcS\U[VgZ\^b_a`daccZdafZhbjZl\pYq[ua
BdCcD\GXHaJbK\M\OgP[VWWf^\_a`ddjh\j\uavf
@bJbMcO[SaVbWg_hc\d[
Gfl]v\
PcVTei
M\ObVbWU^daecdhej]tXvb
MjO\Vg`\p[tZ
DeWb`\cjt\
B[CdDdNYOWPZRYU\VcWYY\\f_\a[d\h\j]mdo[p\sVtcuXvV
D[EXWY[b\ilhtY
CX\etW
@]DjElPZl\t[
@gB]CXDZR\VgWY[\\r]c^\_\eglSt[
CeEZVWWi\]
CSE[MZW\\Xb\sYt~
W[\hl\
CiW\cje\l\
F]VZ\be\hblcmbsgt\
@c\[lcsg
EfW[[ic\lZ
AbCcDbHZJbK\L\McN]OdRbT\UbX[]g^e_a`cadcZd[eck]qcs\
C[DcN]UYVcWZX[]i^\_fm\
A\CgHZJlMhU[Wf^haJd\e]hdl\v\
We]\`bej
AgHfJ\RcU]WX]\eegd
DeJcW[Zo`ZbaeWpaqc
HXUg]]
@cA\BeCdDNEcFoIZJcL[MbNcPiShUgVdYe\j_fdcehfhjbnbp\rct[va
BsE[F]WZ[ecZd[fev[
ChDZEZ]c^]
@cCZEeFcI\NfR\SZ[d_Zecf]lYo]qZrgvh
cl
CkFdIbV]f]r\
@fF]R\`ZaZcl
Gc^hl\
Biv\
FkcZq[
B\F\GYK[M\NfPgU[_dfbr\u\vn
VjW\
Fi
G\M]PfXh\[c[
C\JcW]Y[\fcddnv\
[ie]
@iAXBSC\DQEcGSH\JZKmL\MYNfOdPdQYTZVbWYXfYcZQ[Q\e^l`[aebdc[d[h[jak\lVndpcq]rfsftXvJ
VX_hfX
@eAeGVIbKbNZPeQ\RbSVT\UXVfYs[c\\adbacWd[e\fXhXlnn]o\rmubvX
QkvW
vg
\\eVhml\
CbDZEdFbGWM\P\ScT\VjW\Ydd\felWrY
@cA\BbE[FXGqK[LeMaN[OaPdQZR[S\TnVYWcX[Zx[i\Q]b^j_Wb\cWdYePfegfhWj[kgljmanhodpbqfsethukvW
EhH[NbO\Td_b
H[OdPaT\UdW[[k`\c\lgn\oapdr\
CeNdOTTbUd[\\Z]ecel[o]p[
EgNeSbUbY\h\ud
M[Y[\j
G[cbdh
F\aUco
BlGbHdOcUhW]Y\[[\\^\chlboXpav[
DkQjh\
Fc^\ck
C\VrW[Yb_\ebjcl[
SbV[fkn]sZ
F\MeNde]ffrks]
B[E\FVHlIbJgObQ\ScT]VWW\YX[i^X_\aYb[cVdefUh]lkr\tcubvX
@[AgBXCtDbEVFRGRIbJdK]LbMyNbOkPXQ\RdSdVdWeXbYZ^\`fagcadfeSfTgcjfk[lemeofpXqhrZs[thuUvl
IiP\
@\AWB[CZDvEgFYGYHXJYL]MXN[OZPZS]TVU[VYW\YXZ\[W\Y^[_\`ca[dReWfZhZkXlYp\u[v[
@[A\B\CVEXHWJXN\O\Q\T\VXWWaZcVdehdu[v\
D]EZaeca
D]ET`h
DWdgv\
DVEhH[dm
ELdU
D]Egh\
Dmh]
DaELH\`\devk
C\DiEb
@bA\DkG\J]U[VZ`ecbdWhZvW
EUaace
CmE\HmVXWjd\
DTcp
C[EX`\c\dW
DYEk
DhW\
A[CZDpE[dY
DLd|
DUEddgj[
DUEEaWdo
CgDcEdF\HiJaQYTZ^\c[dd
C\HYTZdj
DeTdW\dh
D[dhqe
B]DZVkWWcd
OfVWce
W[cW
CpR]Wb`\
@cKgWhXZ[[rhsZ
@[K\Ww
WXrk
@dBaKXR\r\sh
KWsh
WYZj
CXDaGcHZVdXb[b^[add\ldq\u\v]
Til[
VjWWl]
A\B\DZEXFcJdLZObQaRVTgVVWMYeZW[W\X^\_\`cb[d\ebfjgcjZkYobpgrZsctYvX
@ZA\BiCfD[EcFXGgHiIfJ]L\M[NfOdR[SdU]VYWqXd[\\[]\^g_fagbhfbhYibk\lgnfpfqZr[scudvg
@ZA\CeEfF\K[M\OeP\TeYW\]]dahcdhbj]l[m[pcq[r\sd
FnS\`[fZhel\
C\JkQY`ib\d\lbqf
V\^Zh\qj
BbF]GfHbIcMbOYPXSnXZYb`ecefTlgm]o\qYrP
TiU[hYl\n[p[
B]CbJYY]hhnco\r\se
C\G\Tf^m
JcTiU[^ha[lZqe
CcJ[^ieX
CdFfGZHWKcQZhjl\
CrO\S\XbY\_h`\f[
CgTc
C\DZG\HZI[J\QbT\UbY\aaeZfnrb
CfFbHeJ]egr]
HYJcUh
CcFbGZJdK[PbS[UUe\h\qXrbs[
@fHYO[^c`icdq]
HZ^fniq\
Ni
C[H]JbUc^X`df]lZqir[sb
CWHZJaKgTPUgYZe\f\hYjbmUoep\qcrfsd
CZHYIfJfSeTRUdV]a[e]faocrZu]
BfT[cb
C[ngub
F[H[JnZY
Oqr\s]
A]B\CdFZG\HfOXScTkVXX\YZcceafbhficlWq\rds]uZ
A\CRJZRZSYT[UeYV^W`]c\fchklbm\oWqfrm
CW`eelh\
CY^f`ecbh\pj
^hri
CkHbJVOdPbTXYdeZmevb
@eCSFbHXIdK]O\U]^Xe]h[l[mZn\oaqYshu\
ChJfT\UZ`YfemlneqarXs]v\
DbJZKdMaPgS\TmVfYY\ec]ebfbh[l\p\q\rZ
AZBcE\HiM[PdQcS\U[Za]e^[abc\f\gYhdm]nbo[p]rbs[u\v]
@ZC]FcG\HdJeOhY\c[ebh]
CgEcI[JXMlOfQcSXT\UTVfWZYZ^Z`deefehelZmbn[obpbqbsVuevb
@\ChDbFYJXM[Q\Y\^bcWeafZgdn\phqV
G[HnJZKcYXcXfTp[
AbD[E]FZHWJeK[M[OcQbS\TfUfV[WYXfYcZZ\b]Z^W`VcceUhVljpYqarb
f]rl
D\G[JXS\U[Xdaad\fin\qa
DcJW[f
AgC[HWJcTfe[hYo\
E]FghglY
M\TfUd
Ykebq[
J]TeX\rg
CZJfTZUhe\r[u[
FcThcfl\
O\TYUbYccbmbneonp\rU
CYJbQbT\UZZ[cdf[lhnZrXs[u[v\
T\Yi`\oc
GkHcJ[]d^\c[dkhelcobqbr[
CTDfFTJNUXXNY[\Z]Z^i_Xcdehghhcl]mGnUogp\qWr\um
U\Ycekf]hb
A]CTHcJUS\YWcffmhZqfrbs\
C\JgT[X\YZaac[fcl\o\q]resX
AkCeJ[UgX[Yf\b][hjpgqcrcs]
hh
C[SgTLU[Yx`Zc\ffmbngocq]rWs[
@bCVH[JbMoN\T[^Z_[`Ze[hXl\mcndpbqmrXt\
FcG]JhMiOcTXg\ltpgvi
J[U\l\mso\q\
HfY]ch
TY]vmb
HjJSOXcYe]fdh\ncsu
B[CbJrTZa\
HXJeThcdghp\r\
HiJ]Q\lb
CgGbTU^\r]se
C[FXIbJ[O\T\XdY\chd\e\ffmYnZo]qfrfu\
DdTZYcecf[m\n\oYpgrd
C[HrS[eZlbqbr\u\
DbGaJeKdO[c]ekfbh[q]vg
JXS]`cckocr]s\ue
HXQbc]h\
mmn]
B\ClFcJdMUQaU\Yle]fdgal\m\ndq[se
@cAicdh\l\
C\U\h\ofpXsc
C\JYTfViYb][faoZrfsW
CXI\JVR\YY^efVh\q\rw
Jj
HZmksb
H\J[K[O\QdXfYZ]\f\mbo[qor[sZt]
H\Jcg]qk
TmUbh]lVo]
CXri
CYN\T[UdYblkodpbq\r\
T[fglZs\
C[Jfc]fesb
F\HbK\fkn]p]se
qgsc
AZGZH[M\O[PZRZSgTdUdVZWW]a^Zf[hbl[mXneqcrjt\u\
CZF[HdOcP[ShTgYY`ec\edo]qYr[
CbJdOeShYY`\f]ogq[rV
IeO]SiTbYirX
C\HaSYYX`]ri
TWYc`]va
CfHZT\lcr[
FbOZSaqg
M\Yhq\
AlD\H\T]VdWY[e\fe[oZvd
AoO\T]WZlcv\
CcDbGaT\Vb[bejf\
C\G\S[TaWZX\[\]ccce]fh
OdW\^cvh
W\vh
C]EbGeH[TdVbY\_d`ddgg]lbv[
TdVk
EbGZH[TXVYWN`edjeblcv[
@bBbCZEfFgG[KcO[S]W[\b]]h\sgtb
BcCZEbG[HhK\WbX[\fsb
AfB\CgDbEZH\KZL]N\PYR]UZVXWZZ][[\\]eabd\e[hZl[s]t\
CYDbGcS\TiY[]]agcgr[
ClYZ
ClaX
A\J\K\TaYN]haZh\rdu[
AfT[W]
DbV[Yjc\d]
Cg
@aFbK[NbOZR]SbWdZY[b\\abb[j\q]v\
GdHXJ]NcObV\WX^[bhceeeqbtbv\
OlW[bZeg
be
Wjt\
DaOj_\abe]
Og
Bev[
ej
DbXaug
@bCYFaJdMcPcS\[c\cdflbvh
JiOdY\[glZvj
@]B[DZFeHhI\M\NYOcQdS]T\U\VdWZY]Z[[c\Z]U_\a\cdeYf\h[lZn[o\p[q\r[sWvR
BiC]D[FPHYO[QcS]VZWcZY^eaac\d[
CYFgGZHkQWT]ccq]r[
H\VlX[c]
E[FiHY
V\Xicf
FbHXQ\ckn\
Fgh\
CYD[E[FaHhQgRcVYcUd\vW
@bCdEqFcGgHWN\Q[XgZc]Z^[ddgdj[l\p]q\
HdQTcd
QjZ\
Dg
F]VTck
CpF[]]
CYFUIjRcV]cYqe
IaOT
@]CaDeE\GZOcQXTcWbXgZZ]fdce\gfshubvi
I\QdXdcg
FWHcOaQ\WfXc`\heqf
CcE]FYG[H\QZXZ]bddqXsjvc
BgCaFeGfN\UeX[mc
D[FfG\IdQiR\bcd\t\
Fh
CZD[Qid\
AZBWCeGvI\J[L\NcOZPbQ[RYT[VRWUYbZ[[W\c^XaYeTfZg\i\j\kWl[p]q\tZvW
@cBWCcDiF\GcHZNeV\W[\bafcSd]e\h\lWqfv\
IYOWP[S\`Ycd
EcIbOdV]^h`Xqc
@\O\`p
C\GZckl\
C]GtH\YY^\`[cVd[re
CYFbGYHcJgOp\]`\c\re
CiGZO\`[ad
GYcn
CpFcGeO\cZl]
E\G\Oech
ClFdGZO\`a
@\A]BVCSDSJUN[OHQ\VWYi[\\[_Y`QcdeYg]hZkZlip]q[
NgOd
DgE\GeIgNZPjY\aXc\h]ibl]v\
CRDkJ\OfT\Ye^ad\li
CkGY_[aZcZ
BoGY`f
CfDbHd`cc[
D]Hec\lg
@eAeDaF\HXN[O\W[^j`cdZe\
@bA[CXDeEgGbOf`Zccqjr]
@ZEaOjSY^Y`Xqa
JXOV`mh]
O[^k
^Y`pq\
@l^b`X
AiC\JbV]^Wac
CZIk`[qa
A[GbO\^Xcihb
CgG]O\^gadcYqX
@[J\O[^i`Y
@j^[
@\A[J]^Ucd
^hc\q]
C[D]EaGZIdOdS[[b`haZeeh\l\
CbOb`j
GZNclh
GYOcV\cbkctg
Ce\Yrh
@[CWF[HVI[K\LdMbNcP]SeU[V[YYZi\j]]^Y_c`[a\cZelf[hckgm\pgq\tRuY
C\DWFeH\MbNYOeSf]e_Z`[dbg]hck\lapdudvk
@[M[SaYbeXhWjbpc
Mfc\
MiN\Sb_[efhet[u\
WXZegb
N\hg
edpR
E\Y\Z[[g\je\tYvb
CZWYYbejhe
HbW[\\fetfvc
DbHbtfv\
OkY\
DW
O\W[[\ejv\
AhC[D\FeG\H\JbKZO\S[T\WXYbZZ[[\Z]h^b_Z`bdZecgelfmeo[p\qjs\u\vY
@cAYChG\H[JbOWPcVfWdXcYj]d_\`ef\hdlXm]qbv[
@\Fil]
@\FiV]Yc]de\gelYqb
AZY\cmeZlXqd
Uemio[p]
F[cZlk
\\]Yeifhqb
Y\^]lo
AdJfYWZ\^We\q\td
BqGVQRc\
chda
A\BgCaD\OXSfW\Yb_cebobq]t\
BjD\W\
AeCeDaJZK\MZO]V\WYYde\l[v\
ClV\Y[
A]WcYh^\
Wk
ThUbW[
Ogabc[
WZ[j
f\rh
CdSbUbWX\\fbmbofrfsZ
Uiec
Sg
Sg
B\Q[R[WjYbho
ZY[k
_gadl\u\
M\N\OcVgWZXaacd\e[fclbrbub
BcChGgL\McVXWd\b_Ydahdt[v\
BhCcNcV\W[[c_\kWv\
B[GiL\Wg_\daec
AjCaG]NbT]V\^ebah[v\
@hM\N\O]Zcj\pfs]td
@\pg
@mMcO]
@lEcj\pX
NfW\Zgtf
ejh\
CjT\v\
@aCbDhF\G]NdP[T\VcWbZT[\\\^g_\a[e[lf
CilZ
GbNZZ\^ghhlYv[
CaTeVZW[Zf]c_bad
CgZ\
CWTd
C[Tj
WY^\e\hj
A]DgLbNeV\WXYX_ccdebfajc
MgWb[\mdnd
@hMfR\Vguh
VfWZ\ceb
@[A[B[CYEZGZHcL]MVNZO\P\S\TTUgVbWWXXY[Z\[Z\Z^d_Z`[a[b\dZeZf\j[l[mlnZo[rYs[t\ufvZ
@ZFeHhKZNfO\T\UaWcX]YbZZ[a][`\b[ech[oZprtfuhve
@dC]F[HcJcRZU\VYXd]W^Y_cbfcggemhqZud
HnJ\]dd\
D\FfTZUhX[YfZd]f
@]Kb]Yhbof
N\g[mn
HhX\m\
U[V[]l
UZ]mgcm\q[
D]FcUj]\uYv[
OhVU]c`\h[mc
J]]g
HY]l
CbJ\VfYbh\mTub
C[K]OdU[XY]rmR
X]]bm\ph
]jp\
H[U[Xf]fc\ub
F\G\HlU\Yb\\]cc[h\qhu\
UgV\XbZ[]Secmdo\vd
F\H[JZQcUeV[WgY[ZZ^Tc[e\hZmgoct\ue
hgmW
Uf]cmW
CoHbO[UVVdXe][mTq\
][lcmjo\
JfX[^[og
cauj
H\^iub
H[U\]\mko\
UbXY[]^bog
HfUfm\ub
U]Vip[
J\UgmZ
][hemwoQuY
GaHcOZVbWk[dc[h[l\
A\K\Yi[d
DcEgJal\t[vl
V\WivW
DeEhWOvf
AbSeY]\h^\ffv[
@\GjNZO\VoWT\Y^[edfYp]tbv[
@[GYVlY\_cfYp]v[
P[SnVYW\_\
CcEZHeM\NZO[PYQ\S\U]VbXZYe\d_bdceZgbk]l[n[oZqcrZsVuc
@\CcEdGcJdM\NWOZU[VcWZZ[[Y\]]f^dadc\lt
WY[V`YbodU
EYL\NkQ\VZZc[[\Y]Z`faVbccchclsvX
Vj_Xdel]
CeOhUZV\Wp[\]c_[o\r[td
CrE]I[O\VeYbZb\m]\^Xc\e[lXp\v]
Db]c`\hh
AbJfL\N]Ok^Zg]
@gC]J]NdP\TZUbVRYeZY^f_Zqc
A\EfVX[r^YbWd[ecl[
@cCZE[HiK]L]NcT[VVW]Y[Zc[f^h`qcagZlYqev[
C[IeOtVQ\b`\abb\dmhauYvl
OYT]V\Ze[[_k`\pgq[v\
C[J]OYTcUiVx_\`Za\cfe\h\mbu]
C\Tpl[
OY]XbZgZhcqZur
CZE\IbOYPbVoWbZce[n]
@h^m_\b[m]
Cfed
IdOjVZYc]d
Gh
efvU
D]vh
W[lk
Wo[bl[
C\D\PcVZ_\`mg]h\qgv[
KlM\V]WesS
@eDZMYO\Rbvo
Kh
C[Onj\r\
Ej^[j\
@\CeDcE]F\GZIaJ\MZN]P[TbVZXeY\^X_k`ba\ccebfcg\h\idl\o\p[qZsgthuY
A]CeM\[c\c_bcbhdsctg
Tdiht\
V]_ceYi[tk
iiq\rctX
We\Tade\
BZM[[\\hp\
BXW]\hp\
@eDYGnJ[M[U\^ge]h[lbqb
D]Gj^V
DdMeWgu\
M[RkW]
ug
ug
K\MWNbWYZl`\hdl[pbs\tk
h[p\s]te
D][p\Vt[
BTEaO]Se\bdeent\vX
RZVXW[^[cbh\jh
V]a]cmh\jZ
@hAYBUC\DbGXHYI[JZKXM[NTPYQ[R\VVWZX[[[\\]a^Z_X`daZcmd[eZk[lZn\pXqcsZtXubvZ
B\D]EiFiGkK\OfWZ[Z^X_\`ZcMeYh\jZlWuY
`lc\
@XEYFbN\c\jh
@WG\_\ckl[
@W`mcUuj
GWO[cn
@iEeF]G\V\W\Z][e^[_b
@\DeG[I[OdP[Q\W[cgf\l]t\
@YZh
@sERFUGbc\
@@Gbc@
@hC]Ddc\
Gfcb
@n]\c\
@l]Zl[uc
E]G\J]O[V[^dcl
@nG\]h_fpXs\
@kE[FZ^\cZe\
@\D[Go]f_[cWfc
@Ycll[
@j^Zc[
@lGZ^[c\
B]G]VeWj^dci
clq\
GT`i
@S^dci
cf
@UD[Gf]bcV
GjW[c]
Gqk]
@]GZcheg
@XA\^e_hcW
@dG[cS
@WG\ccqc
@Ycl
G\^jc\
@lGb\\c[le
cKlw
GS^gceq\
AfB\GYNcVg_rc\hZ
A[^j_[
@]]i_[
_k
@YG\VZ^k
@jB\EbFZJcM]VZ^Y_Z`\jY
FgG[HeKcMeQbS]Ve]\mcnbqcsbvb
H\MgQbmc
FgHfS]]\
B\WdZY[\\mtY
B\W\[\\mtY
J[W\Zhb]eb
Nhed
ej
DgF\GgM[hbjf
B\CbDbJfXdY[\nh]jZp\r\
CfJ\Yf\[]b
DVNbRbWZX\^\`ddfe\j[lg
D\EcR[U\W\X]`\dje\lRvi
Rjl]
lf
@]N[OZV]Z\[\\\_[e]jmm]q]t[v]
C\InOYeZf]h\
C[Inh[
e\vi
Wf
B]J]W[Ze[\cghdjc
BfWXY\Z]fdre
BjWXZ]rb
CmJ]eZ
C[E\F[G\J\KbW\Zb[[\\_gedhdjcl[n\obse
@bKkn\o\sY
HYso
@\BZE\F\G\K[Xd\\eWhhjcs[
UeZaecmcngrb
BjFZGXHUOfZ\`ccXo]q\v\
@bFOHf^l`chenbofqe
B\F\G\Hf
BnHYga
BVFgGZHbXcq[
Qbch
BZFkQbs\
BYGhc[
FZHl
FeH[cj
BWF[HhQdW\
BdFjH\Q\
D\EgFeOhPbR[SeT]WYXe^[bZeZh]j[q\rZ
EdFjOd^[j\q\
DcOmSdV\W[gXj\
OjSeW\gZ
@[A\B\CbDZEbFbGXJcLYN[PfScUdW\X[Yc[b\bbch\j\m\r]sZt\
D[EZF[J[K]P[UjVYWeY\[Wejf\mZu[vk
L[Od[g^]ec
@cA\B\C\D\EkFnHUJWKkMWO\PdR\VcW\Yh[U^e_i`YbbdbeUhek\lYofq\rducvW
CZFaH\JrOdP\U\Z\_]`bbcmbo[
CbH[SgYY\\fjh]
BgCbHfJfVbW][[\]]\^]_\c\kludvS
HbRbSZY\b\f]lnvZ
B\CoDhE\F[HeJYKZMpOjP\RcSaVdXZYYZb\e][`babd]eTfXhZiajdkYllnbqgr\uYv[
@fHeI\KYNdS\T]U]XXY[^gh\jdmdobrfsdt\vg
@gCYK]T]^hoVrksh
BhC\GdI\W\vh
AbC\DdLcMdO[PXUaVeWYYh[hc[f\hbl\u]
CdHZRbV[WfXeY\]aebhdmbo\retd
C\JjWbXde\f]t[
HdSf^b`Yk\qa
G[OdU\VkW\Ybcep[
Vj
BeEcM\N\Vf`chbt\ub
EbIbN[OdWY\a^d_]cVfcjbrcsb
NdVUYb^c
Vjn\
AZNaOlPZSdVgWaZ[_\`cffjZrY
NbOfSj`\rY
AhgY
Xk^\
GjWX[\da
GjWX[\d[
VkWZ
C\Xh
FZNYPiTaV\WZYb[]^[`[h\l[qdrbs]t\
CfF\JWPYS[ThYV_faYechbo]rS
C[OfP\Ylagr]
PlYZrW
CjW\q\
P\UcocqbrS
C[L]Nfag
W[eh
V]Zb[il\v\
ggu]
[fu\v\
Ym
D\Whsc
[Ye\qcteuf
CWH\IkOZR]V\W[_[qZt\
IVO]_g
CjI[Qbqh
BbDcG]N\RZT]VYWPXc[g\lb[cde\ffk\lfn]odqXr]sbt[u\
\hoZ
H\Xb\Z]\h]m\ofu\
V][S\kj\k\meo[
A]B\CZDbGfI\O]TkVhWVZh[\][^b`de\sf
Ogtb
DdGTT]V[ZZ^[sgvd
Ghv]
O\ti
HcW\Zmsf
Tf
WiZ[
WiZ[
BYCWF[HcL\MWN\O\Q\RYTUUmVZWXXYY\Z[[Z^\_\b]eWf]g\hcj\mqnWoTp[rYsZt[ufvX
B[HhJaL\M[TZUbZ\]bhbn\o\rZvZ
RmUZX\]kmY
Uami
mgu\
mh
BZG\IbM\RbS]V[Wc_ZccfhqarY
[gl\
Ol
CcJbOZUbV]ah
CYDe^]eh
eim]u[
DdWkcfve
Wan\si
KjO]p\s\
hi
@[A[BZCXD\E\G[HfIYJZKgL\MYO[PeR\U]WVXXYYZ[[X][_c`]b[dZe\f[g]h[i\jYmVnroUqcrZs[t\ucv\
BYG[HgKiM\Q]TkUbWbY]^]b\o]phqbr\ug
^jn\qc
BdH[niu[
nj
nZqi
Xdabnju[
HWQ\ckq\
B\FbHjK]NcQ[T[[]ccnhu\
BgFYGbHgKbU\V][]cXm]neq[u[
Nl_[n\
G\HecbnW
F\K[VlW\Xkc\nYqcu\
C\HWJcKZP]UZW[XZ^[i\m[nqpW
H\Ugqd
N\VZ_pn]
S\V]`]nlq[sY
cZli
DcTifZra
V]cg
Vnc\rb
B]GaV\Wg\h^Z
@aAXCiDbEaGeKiLcM[P[S\T[WdXY[c\\aaf\lbnho]q\t]
@gAbCeEcFbGcHbI\LZOZT\\Z`ccfkelUnZ
CYFbKbL\VdWY[f`[l\
Kg
NhVX
LeM\N\OhWc
BdWglb
IcN\Pc_]lhnc
@\LeVeW]kX
KmW[XYne
A[Wn[\l\
B\OgW\
B\OgW\
@\AdCZD[EdJ[NmOXPbTgY[\b^Xafc\ja
CaPbT[VbWTYb[e\b_daejcobrd
Ai
N\P\V\Wghd
EiNcW]
@eH[NbRbVbW]]cfljbk\ndoeqcrdub
D\EcNmO\WZlc
Vc[h]bbbtY
BZCbDdF]GkHcI\PXSbV[W\X]\]^[cae\f\k\l\mbp\qcris[v[
B\CaG\HZNcSj]Z`icYmc
Yb_e`\rj
CkHVNaS[TcUdX]YW]b`\c\k\odqYrR
CgYa
DfGhOg^g
F]Hi`\qarY
qkrf
C\J]NaYb^i_dq\r\
^h
`g
AhCe
DZdqvS
Ck
A[CVDdF]I\JpM\N\Q]R\T[U]V\WZZ\\\]Z^Y_\`\a\d\e\hZl\m]r[uXv\
A\DZJMa[revt
CdJS
DeH]JUv]
@\BZDcGkOTY]^bce
B[DeGhW[
PiV\YZ
DeQgW[
Bbli
DhFiG\HbV\^]_[b[ccl\vd
F\hlvX
Fl_]h\
Div\
hkv[
bhh\
H]TaV[YeZjag
H\I]OjVeWTZX\[cbf\l[t[
O\PdVWcbjd
H\Vi
VVcb
PbVUWVXXYbch
D[[kv[
@[AgB]CfD\F\G\HZI\L\M\OiPnR\SZU]VWWSZ\\Y^S_\`[aiceeUg\h[lUo\r\vW
AcO\PVjc
Ph
H[Oo^[
G\O\Pec[
O[R]cf
PiV\W]cW
Mbmitb
FjHY
RhW]
]gpgr]
H]JcQhUbbbc\fbhalamcncob
[\lg
Vh
LfWW
AdBWDWFZGVHZI\K\L]MYObQZR[SYVcX][\][^n`be\f[gbkbl[n]pYqhr[sVuZv]
@\WfZb^Zc\dakcpdvd
AbRa[k
JZ^i
A[D\E[HUJjM\S\VdWiX[Zg[[]Z^Y_\`ibTcndZjdljnXobpZqyr]sXtYu[
DZGYJXN\OYPbT\VUW\X[Y[ZV]Z^q_]c\dZgbkhqesZ
CsDcEUH\JlLhR[TdXhYZZ\\\]k^L_g`Xb{cUdveYhhk[mbnbqUukvW
H[^bqg
Ak
AXCYG\JZZY^j_bq\
AcHfJ[McWXYf^m_f`bbVdZq\u\
AqDcL]WX[\`\e\h\t\vc
A\OcWV^X`dbl
ASBZDZEfH[JbLZMYNbP\R]WhX]Y\Z\[W^[`\a]bfc[dde\ggkYm]o\tVuX
HbR[V]W[[kce
SaWfaduh
W\um
A[BZDaEZFfGYHmJdKbM\OdP\SbTZU[VbWYXe\\]\^[_Z`\cafbjbocqYr[sXu]
CeD\FXIcJaKoOYVfZXfbrbsV
V[XZcg
B\G\OfP\cY
EZFlHrK]OYQaS\V\Y[abc[e[fLm\r[
F]HYSmf\
FZVeXffdgaj]sh
FeH[fjs\
B[J]M]W[[gf\
[buV
HZli
E\FgHfKbTbW\cbhaobp\q\
FXHjKcTcUU][og
HhUc
H\U[]dg[mboW
KXUZ]foj
FfHh
F]Ud]YhcmonboZui
HWKh
@[A\B[CZF\HaJ]KbO\S\TXUaW\Z][\^[`\a\b]c]gfiYl\mdnaogqerZs[ua
F\H]KbUd]ce]mbobpfun
KeU]]\g[mcneoYqd
BbFdHcUje]gZmcqZ
Hcmhnb
HYgbm\o[qj
mZog
][efm\ni
Wb[it\
W][\^]ocrk
[\rl
@YB\P\VaWd[df\lkqZ
P\S\V\WileqZ
AcCgF]G[H\J\Yf\h`dr\
AcCeG[H\J\Yr\]`grW
DkH[r\
Di
C\OjVjWe\Z^Zb\cem[p\rZ
OWV~m[
O\VZe\f[merl
CeG\ah
CVao
PaSiWX
LVWi
@dA[FaGbL\McPeScW[YbZ\]c`\acbVc]dchckVqXrfscv[
@[A[BiEaFaGqHbJYKbLjMhO[QdTWUcWVZb[\]d^g_\a[b]ccd\fihWj[m\qbrhseuYve
KWOgPdW\c\
@WCXHgI]JZLiMdN[P\UeV[YXZc_a`\cefbh\j]o]p\rbs\t[u]
ChM\ae
@gE]MZ_\h]vb
DeE[JhdYvg
PZShTZ^\`Zhdngr[ue
A[CcD\O\Q]T\XYZd][_[fbh\j[lvvZ
ChW\
H]S\TbYh
D[GW^]dql\
PiY]
@ZMkv\
@dBXCjDWEoFgGDHJIdJbKfLSNhOePZQVUaVfXkYSZ\[P]d^b_k`naebYdMg\h[jhkZlEmcomphqSrWsjt[vX
@bFpJdTcUc]\a\s[
@YBZCYDbEWGuHlJWKYPXQVRbSYTTU[VVWX\h]\^b_Ya\b[chddfehUkXlrm\n\o\pd
Pg
NdSbV\WiX\hf
@UMTSe^p
AgCXDsFRGJHQIeJNLZMdN\P[QkRZSZThWhXeYa[d]\^V_]`fa]d\ecfUgZhdlkmendofp\qgtbu\va
C\DhlfvY
GcHcJdMlP]^U
Hs
@gEZ
G\PiYZ
C\GuNVP\S\YZ[\cbe[fd
BiJcr\
PUSe
ObVh
AdBiCdD\GjJ\MZP]RcSgX]Y[]]_a`bcYdZeXfdgdhcldm]p]rZs[vi
KZPcSnVYme
@bGYIgJdOdP][[^]_deWhcibmhnioZsYtdu[
GsW[[\
@[EYFXGnK]McNePYRbSbTbV\WYXo[b\e]]^X_Z`idgebhZjblmr[tYuXvc
@lCcEbG]OZVg^Y`fe\f\r\
C[Gm_]
PXV\]d`Wci
^[hdien[uj
G\HZKZSTd{fZlYvR
CcFfH\McP[SfVfYb^paddXuXv[
@eCcJfUkcZtcu\
@ZC\DZHeM[O[PZUZVWY[]c^Ve[hpmVnUp\qXr\u|vh
B\M]TdU[YW]]dZl\vn
Jhve
BVCcDWEmFjG@HPIcKeNbOgPcQRRdSVU[VjWcY\ZZ[[\c^b_f`bacbecSdWeYfehej]k\lGmenbocqlrgsetbu\v[
V\W\_ja]v]
@\P\Xa_gjel\
BYW\ek
@cAYB\DZEcFbGRH\IcL[NcSbVdWZ[\_cc\fbhbiajbl]mbncrctbuc
@ePbchu[
@[\jh\
Rfhgt\
C[JdfehWmYoepj
O\_bn[thud
VlWX
K]V\X[]Ymtph
@nGY^Z
@hV\jZ
M]Vfs]
pguY
Jl_\
U[`Zmhnd
nir\u\
S\fj
@[CbDZGZHZJYMbNnQYSfT\U\W\XfYbZc[d^\_b`hcaf[jcl\mYodp\qirhsd
^he\hct[
NeV[W\ZZlg
O\Vm`\
@bI\NcW\eZhdtU
@gI[J\NXOd^b_faecYp[ti
@[CkE[H\IYKbTcU]V[XXY][\]X^Zc\ffjfmgncpSrcsXtmvY
F\H]KcphsatZuc
@YBZC\DhEZFXHtI]JhOeQgScUrV\YWZi[a]Z^\_bafcdf[hWj\ldmTncofp[q[rWt\u\vk
@ZZij\p\
@\EjFbMcO]S\V]]a`\h\mcnYs\
@YCbMdObfZjl
@\Nk]e_Z`eug
_ioZ
C[\[]eeShej]td
@]sj
O[hVie
@VCWEcFaHZIeKgNcOiReSgTcWYXc]c^p`hadcefhhfnZp]s\uW
@[CbE[MmNhO\P\S\VdWZXYZf]k`ie[fUjhlcmWp[rduVv\
L]Wk[]l[
LcWU
GdLgMd[Y\al\t\vW
DWIbMd[f^[eafbldvi
L]M\[i`bk[
H[Segfkcvj
CZDfKcLYNZRcW[[U`Yfejbl[tbvW
CbIfOXT\_b
CaIYJbci
AdBeFWG\Hb^dlbp[t]
AgG\
A\DaGcLcOfS\_\`cjaud
V[_j
AfCZEZGbH\JcMdNdOXPfR\UZVdWZ\Y]\^gcZdbf\gahbkel\qVt]ub
AXBiGaJ\MbNXO[PiSbVbW]XdZ][Ya\d]heve
A]N\Ya^iu\
Nhgb
A\NjWb^Wl]
AgJeU[[cebkhu\v\
AgTb[\^]
@\B[Vddh
AlLgMd[\`]uZvY
DYFbVb[hk[ve
C\OdQ\T]VeYd[[_dbdlgvb
AcOcVeWUYZcelf
BbRZSi
B]H[J\KfV]WYZ\^Y`Zgsm\o]
BYC\J[MdT\Zb^Z`rcevY
O\Z]^\`j
GXOZ`kc[
BlH[c\ecvU
D\H]lWvg
B\vf
CdDbJdK\N[PiSYTbUbV]WcXaZe\\][^[_[b[eZgYhbk[pdqgrcs\t[
A\CcDhGbHdJePbT[VcWUZ[^e_[cad]fbhZn]qgr[tZvh
OUPbqd
hjp\t\
PZWkcflWvX
HTUe
C[MaOiP]VY[Z_[lcqgsZ
BZO]Wnl\
B\VaWdZ[h\pn
CZD[G\O[PtS[c[
hppV
B]HiJ\
S[Vfcd
KVO]V[W\XYcdss
KWsj
GdT\Wgf\
B\GZV[Wh[[cd
Vk^\ad
AeM\OaP[VdYe[Ufb
V[W\[nlX
WZlk
AXB]C[DjEeJXO[V[WZYcZ\[[^\pbvf
DXvk
AXDjJXV[W[Ydpbv[
D[Ymv[
DjvV
[dlh
Tiv[
AcCcDfI[NiOXPbVXZ]`bl\
M\Nhjd
H\RcSjW\
@dCeDfHlIdJdL\MbQbWUYd[\^bb[m[p[sUt]
HksYv\
C]G[H[JbKcMZN\SlWYYYZd_[`ic]e\fXl\p\r\v]
KWNXP\SZ`v
M]PjSYW\lZ
FbHcNbOdWhZ\l\u\vc
FcHiW]
CiIbO\rc
MhRYYd[]\d
C\M\Ygv\
G[[ll\
DeWm^YlYq\t\
Y\rn
qZrj
qZrh
@]B\C]E[FiHhM[PZQeR[U\e]gYhYl\m[n]o[pZq\
FVHiQZ
Fcgi
GjP\
M\V\Wh
bi
WWY]ri
rk
L\MXOfS[TYW\Ye[\\[^f_[dafeibo\qbr\sc
@bC]JbObT\VZXb_Yc[ddeWgchejcl\pcqetgve
Od^V`[
YmcceefYt[
MYXdYZ^mu\
CbYk^c_blbq[
Y\fkv\
ei
O\XgYe^Uv\
D\F]G[H\Q\T[XfYY\f^\_b`\hWl\o]qZs\u[
@\K\T\W\XiY]\Y]\_gc]
XH\d_Z
VZXb\c_Up[
V\_hpc
@\XV_l
V\Xmh[
HgJ\Pb
mbohrc
H\PnYZ
eVhj
HbUcZleZ
C]emh\
I[M\PfRfUfWY
@bAZDmEbFcH[JgOdPbS\T\VZWXX[Y[Zb]\^eb\dbf[gbhbi[mfncocpYrdsbtcuZvf
BbC\DWEcFbH[I\JaMcNdOiV[WZZd]]^gcddehimen\ods[tevb
@[CbVZY\^f_dadmbnX
E]J\O\hZqm
DqEcGX[\eXv\
FjGcH\PgVaW\[h_]`ec]gdh[lhmhnYoaris\tbvY
@cD]JlKbZc^Zq[
DpEcG[M\[Zl\q]t\v[
vk
F]Ibeahnn]p[q]
EdTiVbW[Zd`fvY
BcHeI]J\M\T[Wd`\caeZn\o[qov\
BfHaqY
C[HeI\Wb[debnbqiuav]
LdMq[[kdrb
@aA\BhC[GcH\J\KdL]NcOfT]WV[\_c`bc\d\e[oYqbsfuivc
J[NiT]lZrcscui
Dg
BlG[PgW\_bedoh
DkE[Jcv\
CqJd_Zj]
CjGdY\^Z
[gv]
CcDaHXJiSgTZUZ`]s\vZ
G]SdXi
^iebp[sb
@\Ko`\
FZHZKhnZ
KUM]Q\ZZ]\^]fbhfpjsg
H\Zj]\pY
BbC\FcHZKcM]Qf[[^hhdqdv]
FYgYqh
JgKbM[
CbFdHgJ]KbQ\R\VY_fph
Uggchd
Hjn]
@\BXDbEYFdJhM[Q\WYZg[\_]`bc\dce]j\l\p\s\u]v[
@bCbD]HeJX[\s]v[
J\Zi
HYJg
E]HkZV
H\JWZe
JhZ[
JjZ]
BiFc[]
L\N]OgQiW[^d`eeefd
R\Wh
HdRZ^emfnbof
IiP\W[Y\
H]IiK]O[R[TZV\cbe]f\ua
C]F\IkO[PZU]W\Y\_\
G[IVcf
B]LiNcO]W\^]cbh[lbq\td
LZWX[bh\kali
@aA\BeFbH\JXK]LZNWOZV[WeZf[]]\_c`qcWj[lYmirZv\
Ja`Zmindr\
@cC\J[N\OZ[d`shZn[rZu[
PXWY`kua
BYCbDfGcH[KfLcMbNdOcS]VZXbZR^d_\`VbbcYebfdhflds\
BcCgFbG\L\OjQdZY_]hbkbubve
@\E]N\Xb^lebhZlh
FXKfLYS\V]Z\^qq[
BdDcF\GfHdJdLaO\W\Zb^V
@kG\^hq\
OdXh^[h[
BcXV^nb\hel\v\
Hhc[
G\ckl\
^\_l
J\TjY]^]ebfcl\rZ
BnOZW[sa
@[KjW\
KjW\
BXGYHcO[Ubclj\r]
B[Hjc\
F\H[IkOYVWW\rau]
IZVXal
CbH[IQOZa]
Wi[cbke\
B\GjWZe\
DlEfMZv]
Di
C]NbVg
L\Miv\
B[DbOg_\ccu\
HaJYNbQ]TjZdr[
HV]o
JkT]Z\
HgJ\TZ]a
H[JkTZ]\
@[B\E]HeJ[MZQbR]TZV[W[X[ZZ[\]\_\b\c\j\mXnioYqbs\uevZ
BZFeHgKeNlQ\^bcdl\ndo[pbqYrXua
FUHRKYN[can@
F[nWug
CZE]FdNUne
BeHjK\cWnZuZ
K\nYqdrj
HbT]nfq[r[ub
nlq]rZ
N\ng
TcnWrp
^hn\qc
@cB[DbFbG[MhO\R\Vbccd[gakZmfncsdtbud
JaMiVgWXc\eatc
G]MwRd\[cbm]
MW
F]N\Y\mfocrj
HgJZOfPYY\]dccf\
OiVV
IYOkVZcZ
IdOnc[rZ
C[GdM]WdX[Yb\c]kc\e\
@\JcX[]ic]
B\HcUjZ[[Z]\c\m]ob
JiN]S]X\^Z`]adue
J]sbug
AZC\E]H[JgM[O\Zb[\\b][`[bZc\d[e[g\m\uYv\
C\J[^h
JiO[WX[[`\a\
A]B\F\HgN[WZ[\eovY
B\HiW\[\e[vY
BXFeHfQdWZc]efn\
B[HpQWeYn\
HWQn
D\vk
AbBbR\V\W[^h`\ncqh
BdLeM\[Z^Zqg
L\^i
AiBbF\MfW\^Vneqa
@\BXGdNiO\R[W\Y[ZZ[a]a^Ybbeblbqbtbv\
Nit\
[pbY
@\Ni[Z_b
G]W[Yc[jl]
Hi[\d\
H\K\O\fil\r[sev\
BjHfJbW\[b^\jcm\o[s]
BYDcJUZe[djd
Jqo[
BZJbV\W]aij]
B\L[[hl\
B\L[[hk\l\
CgD[GbIdJ[OoR[S[UZVUWU[]\\afcdd\e[fZh\j\l[o\p\q\ucv\
C[EaIbJbNhOSV[WYYc_b`Va]cerfufv\
N]O[VdWg
H\[lvV
D\WZ\cddgcvU
D\bYvj
DZvh
DdJ\eZvt
LbO\Wb[SabeXlZmdvg
eS
CdGZOiPeSbWWfdg]
OiP\^Zeb
A\C\G]ThZa^c`\ajlbr\v\
GcVc[[_\jcvh
G\lh
[hvY
F\HdNbOiScc\jYldrbu\v\
OZWhobuc
W\[g
H\J[U]V\Xc^[e]gbm\n[o\plub
ZYph
Zjp\
OoV\W]]bgcj[v]
BYOiUe
HdJZKbOWUdW]Z\mdnbobr\
E\H[O]V[WcXd^Z_b`\a\hj
BZF\M[O\R]V]W\ZV_Z`[h\ppqZue
BZM[Z\^c_[`\l\ph
Wk
B]DdEjFjG\W[aeh]
@eDdEdFda\cX
@gcZ
F\Oi
@KEmFgc\
E\W[cm
@iFZ^e
Pach
O\Pg
BdCbD[EYF\HWJ\N]VeWd[[]X_cbdd[e\hclamjneocpcq[sbu[
UdmfoX
UaV\mk
TW_[nh
B\H[l\ni
BbJ[NbThU\VgXaZ[[\_Vbdg\nToop[sd
BZCcGbTmU\WcZ\[U_igghfmYnYocp[
BjUd
_]mPnZoop\
T\pi
@ZA[BjCXJiKdLbMcP]QeR[U\VZWRZa[Y^\`Zb[ceebfeg\jfk\l\m\n]p]reu\
A\BiC[EcGYHJIZJZKfLZR\V\Yb[\_d`\cZebfZjZn]q\rfsd
BVH\Qe
B]HlJdOYYb_dfZlas[vc
BXGdH\cc
_Tjql\
BhO\cbrbv[
Yb[\]i
B]FWHcWb[b
DhEgGXHbNdVbZZ[ghflXuc
@ZFbNZ]c^jlc
@eDX^Wld
@gB\DZEYF\GbM\W\[\\\^Zh[ll
E\G[HgU[Wh]\^hcdd[hcl[u]v\
B]GhP]Z\[dlbv\
B]GlP]l\
[b_ccZhfidm\tnvf
[b_gsYthv\
@\AdD[FdGWHSJ\KeL[MbQ[VdZ\[Z\Y]\_\bWcjjknXqYsbtcucvd
HgQhSd^V`nc\lPm\qc
KbMe^\c[setgu[
G\NdPUUb`\cclj
E]JYSb^[_h`fcZh[qi
OYPh
CYlf
KcSgd[r]s]
@bAbFjGaJdLhMgNYQc`Wbdc[lU
C]V]cll\pb
W[_i
R\Wl
B\WVekt[u]
FcH[Ycagc\fasbvb
agve
B[FZHcJeMcNaSeVcWi[\\[`ba]fXmbqdrbv\
GdH\McVdW\c[llmb
NdO\WdZ]lUqb
FZJg`c
@[E\FfHlL\UXVc[c_\b]f]h]l\nYoZsXv]
VmWZ
E]FfHeQcV\XdcVsY
HX
FUHfXZcb
FhH[[[cb
IdJ]P]Vd`Wck
H[I\OhU]WdXjf[lZob
O\V\Xho\
SpW[cY
abmko[s[
V\Wi
MgVdW[bacahcl]
Mgcf
@gV\_]
ViW\f\rgv\
M\O\[ko\v[
AaCdEbFcI\MbNaObR[SeU[X]Z[[a]d_bb\cbdbfdjblcnapeuj
AYB\C\D[F[G[H\IYK]MaNbO]QbScU\VfX\[X\Z]c^d_V`mced\eZi\jcl\neobp]q[s[tYuuvh
B]OoV[c]
C\DcK\OXVdWe[[]]_d`dcfo\ui
C\I\M[NZOYVbX[_Xb]e[gahemSnco]p[qWs[tVun
C[HcXh]\
A\JYOoVgbStd
SVV\abcafjvb
MjO\_]`bje
CVTgVb]\^[cir]tg
FZVYak
G[VhW\dct\
O]^aljvX
A\GgHcJ]MhO]SZVWWUXa_XcUddrctfubvm
DXEsN\u\
GaK]NbOaS[]YehfUh[lmnYppr[sb
qgs[
CXOcY\]iu\vg
CZFdG[Ih
HgJ\UZV[X[mm
@gZ]
VXYd^drcsc
VXY[b\ngpeqm
Gbc]li
OZV[WoqZ
A\OW]auf
KcNcSaVZ_[`Vp\
HYKeccpjqduX
Wgc\uc
CYHcIdOcrU
ViWYcd
CmO\`\
CdDbFcGfS]TdWdd]hgjd
Ohv[
D[Hc[\d\fgsb
M\OZVc\[]d^bmgp[
G]T]W[fhr[
CZNgOcWZ[]hijc
H]MeOXVkXb_\o\q\u]
A]O[WZ_i
@\AeBeD[F]GfIfMYO[PbSYTZW[X\YkZ\[Y]b^\_\`cd\e[f[h\jblqm[odrdt[uivb
AdBeCaDdGgIdJ[L]MjNgOZPdRhSZT[XgYcZY[Y\]]X^[_baYbqeZf\hWjZkYlgocp[qksZtYuZvk
SXcefV
G\ci
DaOgab
@XAWB]D\E[HUNdO[RfS\TXUcV[WbYb[Y\\^X_s`ZbgcUfYg[kZmdreshu\
FZK[_\fYqnsftZu\
G\NYSbVU_Y`Ycbf\hijbk[
D]FcG\LiOWPkQ\W\^cbfcjk\ldq[ucvd
U\V\X\\\m\ocpo
CiHeMZU[[d\\bbc\ebfh
CX_je]mdo\
AcD\FdHZOjS[TbVY[h`fcelYq[r[teuc
CSJhV]re
AaMbS\VXY[djfPsftd
H]Y\fi
@dM\XbY\dgfXn[pfufvk
@hD[EZGZMiNeOgPdVXXdYW[\]becjZl]p\q[vd
D\GfMlPbXa]ccdifpdt\
]f
eitU
OdV\[U`h
VnW\
@bGiJeSnZb^ccXq\
Ueg[mZph
M\Obff
H[Wi\\d]fetb
AeIbOVW\Xc^k_[`oadjMl[vh
OSWZZ]_ha\
A]I\OUU\VkWdZb[[`buc
AlB]CXGWKbOXQ[RbUdVdW\X[Ya[Y]\^Z_b`ab[jdkclbminboZudvh
Cce[p]ti
AfC\DWE[FfGdJ[KdOZPeS[TgXbYfZh[h]k^[`caZcYd[e]kbpYqgris[v[
HbObScViW[]bmco\
IcOcS\TdVV_cjbmeqc
@eFgG\dfhb
DlR][\
BcH[OrPVShWW`Sc\d\ebv\
B\DcIgOSRa^\rZve
C\I\Okq[
[l^\
AbCcFbI]J]K]MWVk[W]\b[cfgimcnXodt[un
GaNbOhPWSjWdc\f\t\
N[V]_i
KjOZVc`de\h\jdqd
CdFbGcKeL\WnXdYe]f^fc\e\gdh]igj\lbojp[qXrfs[tbvY
HcIbOZRn
CRG[Ilr\t]
ImOY
@[D\TcVcZc[e`be]hh
B\C[DkEbHaJ\OXQdT[W\Y\[Yb\dbe[hel[u\va
DnW\dRhZv\
C\DxG[J\OXW\Y\[YdXu\vW
DbEdVbhj
DPHgdivY
DXGdHbQcV\W\dehZq\vj
B]W\[i\\ec
AaHcJZOeTgUeVe][bch\o[sV
CgHUTZUgVZ
C[HbTgVYW\Xc][h\s\
CjXc]X
@\C\HWK\LcO\R\U[V]WXXb[\]\c\eVh\jbptsev]
NfW\X]ZZ\c_cpm
C\Yh\\_]
H\O[XdZr^gp\
B]H\KsM\Zdb[nYpXqZuZ
OXW[cq
OiW\c[
GkI[OpVeWT`dabcWva
B\CcDeH\OVQbT\U\`gb\ddfalendoe
BdHgW[[ch]lcmboi
H[]jndoS
]aoTqf
KXnioY
KSW]m]op
BcK[Uc]ie[g\mcndoR
SgWbgav\
mio[sc
mgnZoW
KjW\s]
KjW\s]
IjR\W[Y\r\
CiH[UbW][]\Z]Z_dd\fbh]tYvY
CeD]Jf\Zf\v[
@]B\CZDcEgH[I[N\OgVdWW^\`bcdjbk\qat\
C\OgPeVZ`\cc
CcOiVY
I[OTVn
O[P\`jc[e[
M[RhV\c\
I]RkV\WTc\
HbJ\VlWYYbv\
AeEjF\GVLTN[PeVb^\`acnf]kYlU
VZcklb
AZPZY\`]cVlq
N\TbVma\h[l[
N\VjWYh\
BfChDaLhRZS\[bd[fZkYv[
ffrZ
^ach
CfL\OhSbWb_[eYm\qqrbth
H\l\nis\
C\JXTbWYYb]c^h`gcce[f\l\o\q]tb
AbFaL\Q[R]VZWg[]dkhhlZ
G]L\MbQeZ\dioYv\
Se`i
C[FZGgJcf]qdr[sq
BfLYcch]o\
A]DdSefQ
A\LdNeWZYc^\ane[hgo]qarX
@cAjBeDcGeIXLTMiN\Q[ScV[WVXgY[ZY\R]X^j`\cbe[fbggkbm\qbr\sYu[vj
H[ScfhsY
BfCSDdFdGdHaJdKgLZNcPdTZVeWeYhZ]]n_W`aa\bbc\flg\hZkbmbo\rWs\tV
We`lt\
LhWbecoTtaud
HYOaSbVbXicY
P\`[ekte
K\e[mepV
GaHUaccdec
A\CVD\EfG\J\M]Oj[e_[cef\hdl\raudvf
eh
Uceh
L\Xb]dn\p\qdth
LeWa_gaZld
@iA\B\CpE\JcLbN]OeSfW\X\^\_h`bc]edhbq\rZtY
B]HgLZPeU\VcWcX\Y\Z[\]d\m]onrasd
KdPbY[mXom
UWmi
H[N\Pd]\e[f\min[rfs[
BbGeH\JcKiNcW\Ybc\f\mbneofq\r\sY
U\^\aZmYnjonqYt[
B]J[Zl[\`ec\
ChTaZd
CXZe
H]f]rh
H]f]rh
GZN[OVPoabcZdj
_be\hio\
C[XWZb\\_\gbhbm\n[opqeu[
I[Oic\
DZE[Ksn\
GcOSPfafr\
[acde[th
We[[th
BYWo[Zb]cjk[tZvX
DfOUW\^lt\vd
C\FbYc`j
KmW\o[sZu[
cj
C]Wj\]d\
VkW[lb
ih
ig
AhBbC\G\HgLdO\QbS[WZYY\Z]Z^a`de\l[nXo[qcsXubv[
BWFeH[ObQ\T\^Y`dqcrZu\
qkr[
Ag
F[HjT[]\h\
AWBgH\VdWi[bhfuf
AWBgCfH[LlUhVfW\\Z]fc\dde\flq\rg
Ai
Heh[q\s\
^l
CZHWTo
A[HbTZ]]`\qVs\
AMC[FYHlL[QdTYVY]X^af[hbn\q]r\td
H\IkWY
H\IkWY
Yf
I\W\e\hpt]
K[RjV\WZY\_cf\
@bAXCfD\EZFeGeHYIcJbLZS[TbU\WdXZYY[d\d_dbbc\eflbm\qbs]vZ
V\^W
O[W\^Vacqnth
CgZX]c_d
@l[\b]ue
C[E\F\GlJXW\Zd\\^da[dclav]
CgJbTif\laobq\
Cg
@YFk
@\A\CYEaIeJgOc^Z`kaYqZ
FfU[]qb]
Ei
@WV\]Y_g
CkV]airY
OaV\Wjb\
Wkl\
hh
C[a]em
NWVlXcac
CWW\\o
P\cTlj
VbWZ\hfd
@\A\BeDTEJGfHbJbMwNiO\PZT\UcVfYbZS\Z^dabbYcedceYgdhYkclcmfqX
YdZ[pj
C[DeT]W\ZZ[R\p_\aceYtXvV
@jC\V\Zc^\_jh]
D\FYI\J\NgVc]c^dlbt\
@\AhCYDcE[F\J\M]OcPgR[VmWVY[]\_Ya\c\d[feg[hhlio[pdq\rktkvZ
ChF[W]o]
DWV\[pc]dXkcl[
@[DaE~FZJ\MXO\PV[Z_X`ca\cYeXhZjYlXrbvf
AWNdPl_Zadchlf
ClV[
_Scsj\
en
^g
CjFbS[fZ
@Z]g_jp]
C\GhJ[VcW[^jbgdcnbqZ
OZWf[g^dcf
BfGgJaMdOc^b_[dhe]hkoasa
@]B[EdFmM[OiPdTcVZZb[\\]]Z^f_\a]cYd[e\lhncpfv\
Rd^fqU
e[g[hlq]tW
ln
W\vg
JdZi
DZGYMi[R\blrvX
D[G\T][Zlpub
LdZ\[g
[jlW
CbF]G]H[J\SjT\UbYXcYegfIn]qZrgsi
M\WV\[fts]
VUYi_[cdf]r\
cgfW
AZEbFaGdI\KbNZObPbQ\R]S\WWXcYdZ[[V]c_fbccbhcjXlcnbpbqZrWsdue
EeH]K\MeOb^cbbckolqXsbu]
Pg
JbXh]Wp\scubv\
D]HhlZ
U\]dajl\u[
Oju]v\
Dj`cee
FbJ]]XujvZ
B\EZHdJeKaOZPWUcYe^Z`\bYdeegj\l]pbs]uevi
@ZCWGVH\JYKbMbN\R]ThUaVdWYXUYg\g][^\_habbfcgeZlqmcq]sZtcuYvU
Om
@pBcCgGdH[K\M\OZT[V]XeYc\[]b_]fWjZlZo\sZugvh
Hk
]fee
D[hi
C]E\O[XZeYl]ufve
DkG\M[O\P\X\jdvf
G\N\Vd\ke\lm
@XA\BdCZD[HfJZMiNeOVPfSdUdVZW\XX\[]h^c_Z`Za]bfeYfik\nbpgqdud
eo
E[ag
AeDbEcF\HiX[[b^cmbo\qe
CZDdGcUYV[^\`cegf\jel[m\ue
XbemvZ
DWeevV
DbGgO]WW[[]b^\egjdubvY
O\Vh
O\Vh
AYBWFbGmH\IZJcLXMaR[SeTXVXW[X\]b^edbe\gckXmTnYoZperetcv[
@gBhCVGaHVJhLYMeOZVcWbZf\c]h^bacbZdjfcgdl]mVoXpirbs\tduf
@ZCXEbMlS[TgUbW]Yb\a]c`YcceXfcodsZv\
H\JqW\bTc\do
B[DREbGWH\MZO\S\W\Y[[X\\`[aYcldbe]g]j[k[lWs]u[vb
@\F\W]^ec\lj
DYZbh]lmp]
Fk`fdel\
DQJ[T[aZlovV
@]C[EXFvGVHnJZMZU\Z\^WaZbhc]l[s\u[
C\H\McN\j[sotbud
G[M\[jl[
G]Wh[Z
A\BbGlPbV\W\p[ra
Sl[\dYv\
DhG\lavX
F]GZIdKeO]PZSaVaW[^gcdn\o[pnsat\
Clpb
@gPd^b
CZFWI\J[NXUbVZWUY[[Z\]]X_]`kbbc[dpeWhYjbqbrYs\u\
KdPZ`]cm
@aAbCeEZF]GbK\MZNcWnZed]lk
Wg[]
EdI\JfMZNgT\U]V[ZV[[^W_f`dbacYlZrisbvg
G\JgO\^irg
@bCdDfEcG[JXK\O\P[T]VnW\X]Zb[m_baccUhcj]pZr[tb
J\OoP\Wblb
DfJeQmYf[]b[cYdZq[
@eGhcc
@dGcJfK]LbMbPbS\T\V[W]Y]]d^[`eebg\hbmZn[oZpdrbseu]
@dDbFjJ\MjN\PgS\Wh\X]bcfeXh]m\nZpiv[
FbJj
@\LhM[ib
K]`jnb
sht[
@\H\WWXe]fechdpZsYtd
CcDdFXJY\fcXeije
fZrh
JfLgMVN\Q\V\WcZ\[Z^d`]dih]lcuZvc
LjMZNZ
E]J\Mga]b[dm
DpvX
EgZgc]dUvb
M\SiWZ[[
AbC\LYMoWXZ\[Z^a`bqer[vc
^hl\
CmLZO\^h`\
CdDcJjN\Zb`\dZh\lcv[
@eA]C[DgE]F]G\H[JXLXMYNsOfP\QbSZT\VdWdXfY\ZW[X\c]e^S_f`dabcfdWeghfj]k[lcoZqeratTug
Q[dg
JaWme\r[
CeEaG[H\OkS\UqWWZh\\]V^U`]aabcc\gbhalam]pVve
UUZc
UmoZ
^le[
AdE\O[^l
D\EbJcM]TfUXZ[^j_a`d
LYOvT[W\Z\^\ccu[
@]BjCcF\GZHZL[M\NdOZQdTbU]VfWT[eadc[d]kYlZn\qdsavd
C]FcL]NdOaYd^f`\fahbn\ris[ub
BXLmOcW\cZdae\h]k\
BmH\L\W\
Bj[k^Ytcv\
LXkk
HiaYcfli
B[JnW]
BXLsWV[[\ZkWl\t]
DcGeQcvW
RXWm
@lG\K\L]N\W\_ck\rb
G\LkN\VbW[[Z
G\NeOYPcVW\b]b^\e[j\m[nhoYrfuk
BiG]LU[\kY
BeDaGdHWJfRc`cvW
J\M[W[vn
m\nYum
B]LoVaW[c]dek\l[
BkLXRbk]
BXLkWT
BTG[L]W[ko
B\LWWb^dkg
BdG\^fkV
Rj[Y
D\kUvk
HmWkv[
G\J\L\M[W[^Vnl
@\FfJZLkWXYb[\^cb[cidYfcl]obvV
BfG\H\MnWX]]^]u[vb
DgWZkhv\
G]PcScVjWZYb^\_]adcbv\
GUYw[Xf[rY
J\MbNbQm[[]dbYc\hYmgoVrYv\
K]NdSg`cd[l\m\ohqf
JfO\PeS]om
M\N\W\XZ[j^pt\
CfWgYc^[ob
Wpd]
F]IZK\TcYhc]f]h\ldmcneqYrbsb
W\vh
HZJZU\Vk]d^jhbmXu\
Ah_V
DaHks\
O]Vf
VbW]Xj\\^\rat[
CdWil\
CbLlMcN\W\d\eb
B]HWTnn[oarb
@]AgBgD\FZHhJTM]OeP\RbVWWh[]^g`[hfkclqmindoZr[sat\vb
G\LhWX[cl[
CkWd^T
L]MiN[YYddecf\
WVsb
JdLaMd^]e\th
CcD\FbJZY\^ia]ccfgl\vX
AfC[D\HcJ[L\MgN\S]U[ViW[Y[[Z]]^bdhfdg[lZmencpgqcsSubvZ
Hb^ZmcqXtj
CZH[J\L[M\T\WjXf[[\Zo\qb
A\TfX\Yb]\^kaff]r[sa
A[CfDhHbQWT[UgV\WYXbYcZg`]c]mbnao\vh
H]Wf[eeclf
C[W\]h
Aj_Wc\
Jgg[
CPTj
ClTT
@]BdGXUlW\Xb[\^Z_dbccek[q[
DYEgJ[NdO[TdVXWXZd^e_bbfdYlmnYp[t]uw
HbSbVVrdtd
MZ^Xafb\d\qo
AbLpNfWXZZ][bXe\
BiL\OcWXf\
BiD\QbWV
ViW[
ViWY
OgV\
L\V\edkh
BZMgRhWb
G]L\VhWbq\
B]GpWS
LgWUZ\jZk]l]
G\UcV]WbZf^[k]
Ohad
Ohad
G]HbSkWdecfcmgoZu\
KcS\W[m]oh
I]OjY\^[_dcc
@\agcfeV
_\a[ji
BjD[GXJdUdWVc\v\
l[vj
WX
B\Wr^\
BbVcW]Xh
@\F[MgW[[Z
GbO\Q[R]T[WbYb\Z^\`habb\cZe[fdjdlbmbva
e\jbvg
A\CkT[^\a\hc
[\egh[
AcBcDdHZQdTfUc[cbdfbhbk[lZob
B\D\JgW[[gvg
AYBZCfQlT[WcZ][e^ch\larb
AeBeG[JZLbOdQbTdWZY\Zb[Z^\_b`[dceefbhfvb
HbOeQ\Tf[[`\
BcD\JbMdOWT\XbZi[e^db\c[h]obuhv[
BpWX
V\Wl[gk]
Vk
A[B\CYD[E]FYGRK\LZN\OePfQ\ShVTY]Ze\\^X`[aeb\cffOh[k[lcm\o\pYrTt]u\
C\H]ObPRSjTfWaZX[Za\fY
L\N]OZ[c\\_\c\lm
Sfcg
PdSdTWW[Ybf\
S\c[lW
fh
GZOZPiSYY\ZZcilS
A]B\GXOdPXRbVbWYZkabcpea
PbSkW\c]fVlZrXs\
BZDdHZOtQ]VZu]
D\EcFdHbJ\WZ^ghcqb
O\VgWh[d]c^]
DlW[l]
I]ViW[
A]C\DdGeHdI\KZMkOdS]T[UcYgf\hbl[mbpcr\ud
T[Yg[de\hfue
MjYX[T\\e]
AiCYMcVdWaY\fcl\
Vgfc
Cbabig
Ohed
G\WZ[gl[
B[C[GYH\I\L\WZZb[Z]\^ccbhglhs\tc
FdHdI\L]ZS[Z]\^\cghflgtc
GaQ\Zi[d]\kZlY
MYObWbZ\^je[
EiF\GdJcW\Z\]c^c_\a\ebve
@XCYEdFjH\JdT\W]`\ckehhYukv\
@mE\M\^ZhZ
@kM\Zc^\
@ZBfCbF[H[J[eahqq\
@WCeFcZc]\^\gbu\
Gf[m\bvV
a[vj
BZGZL[R[VjWecf
LVWi
GeL\Wf[\\\k\
K[LeWT
BxDZGSM[OZUZY][[]bcld\hbm\vb
BmE]GkM\VdW\[[`\ajb\cZefke
EcF\G]H\KbO[RdUeWZ[ke\f[mZvc
[ie]
@bCbGZKZL[N\OcQ\R\TbUdWbZc[Z\\]c^g`\a]kZlbnaobqYr\scubvZ
H[Ubmfn[oQu\
SjT[W[c]od
AgCdJXM\O]TcVZWfa]e\ghhclbv[
WVc]fblnnb
CbUi
Ah^Zv\
mqoP
@\AUCYD]EeG]HdJ]KZNbTjUWVbWZYcZ[^p_[bZg\l\mkoUrbs\u[vY
Uhmbs[
^i
A\CXJc^e
A[CfHVJ[TfX\Yc]]^ZeWfWlcqbseud
@eJXTTUcWeXc^\ebmaoZrbubv\
AUCdD\H[JcL]OfTeUeX]ZS][^[_fc\f\lXm[pfreu\v\
HfS]Wdabrg
BgO\T\Ufc]m\rZsc
AiDcOb^\r]
DbTg^Zvn
A[]]^hp\
AZ^\eh
BYDXFbHdJbU\VbW[^[accefdlfsZufvk
S\W[Yb[hc\eZhbrc
[lv[
ClG[JZKXOWQjV[WYXcY\[]\Z^]f]hZm\nepbqeres[v]
H[NeWcebl[qesj
I\JdPiW]obr]
AbTfV\Yf^Tabe[o\q\r\t\u[
NePbWYX[[i^rhW
A\CZHZJjVYY]]c_b`cbgdjlY
FeP\TZUXWgehj\odr[
AWB]DbF]GdHgJ]N\PcTZU\Zi]c`kagf\lZobt\vd
CcD[EbHYa[djv\
A\C[D\GdIdMbTeU\X\YkfWhbldo]rcs]uh
H]OcUkVfX]]ZhbmZuf
CdH[LgOWV\Y\[b`ddmvb
@nEZF\O]Wj^Q
_m
D]G\O[ci
Dkk\vY
O[Vi
T\\h
CoJfSbTZX\vY
M]O]WfXhY\\W^]b]qlu[
CcH]V\Xc[ZbjhW
OcQ[W[hpqe
DaFbHhM\^ka\b\n\o\ub
DfL[WYkkv\
@[AeDdGgH]IZJaMfOYSgT\U\V\YhZc[a_L`Zb[c\dSfgh[j\mbodrcsdvX
ANB]ClEdH[JfMcNcOXT[W]Y[Zb\\^g_b`mb]d]jhpZqjr\sYtcu]v[
CcI\OVlcrg
S\V[Y[_i
BUHdQqWZXc_Zn[
@\AYBbCaD\HeI]KbO[PeQWRbTeUhVhWiY\[Y\\][_kahbdcedfe]hgjbl\qWuivT
AfC\H[MXOeVbZb[bbdocqbvk
[h
B[Hh[[q[
CZG[IXJyNbQdW\^\a]dfldvZ
C\TbWUXbceob
@]AZBbD[FZGcHWJ[KbMbN\U[XbYZ[]]a_Yafe\gchmjbk\qerZtZuc
Fb\cqWtq
AYLgMhP[TfVbWf[[^[_[rcvY
GaLhWSYac\kcl\
AdBwF\GcJYNVOmTjUcWYXgYW[f\[cWf\lcrUvV
Tg
@\DXE[F[GdHPJWMhN\ToUdWbXgYcZY\[]c^c`\a\b\cce[jkqZr\uYvX
C\DcFZHi
HUUgV]\i^c_ch\mZobqcub
MWb[qe
C[KcOgTdY\qg
B]D\E\H\OdS]TeUlV\WfYe[\`[lemgnhrS
IeJbLdMdNhTgW[YZ[b\\]\`[cWeclYmaodq\rbsc
AnCYDXEbG[M[O]Vb[X^[_ehbl[qZv\
X[Y\\hoa
HqJeWeX\]\^dn\qb
MgbZcm
MsVV
ArOe^\_Ecd
@rEYO\W\[c_\d[vf
@dVgW\
BcL]OgW\cc
DbFiL[^ccfecj\qd
OaPcS\Yaejt\vc
V\_g
YihZrb
AaC\O\PeRaTZUoVeWiYd_dbdebqZuYv[
T]Wg
C[JhOb^c`\oe
PRSfV]Wb]\^\cdl\rc
G\Ne[dlX
@bA[B[CgDbEhGVHbIYJWKgMcNcO[PjQ\R\SbTTVWWVXiYaZZ[f\Z_]`daYcWdPeYfghhibk[lzmfnWoXp\qNr[sdtWuyvb
EhFbJ\hbm\
BgqZ
VmY]_\
GbVf[g^]
D]NgW[[[^lb\
\ceU
BbHhNdVafbhct[
AZBYCcEcGWHWK\MZOeU]VeWd[Y\j^h_[`ab\eagdhVjbkVlXm\nZo[qhsRu[
@[WgYdcdte
D\W][[j\l]vl
@]AfC\DaFbGbHeI\JYQbTZVeWaZ\[\\\b\c\fghetdva
AcGeNaVgWe
T\V\[c]cecfY
TWW[f\lj
CbHbMeObV\WZ[e\b^\c\lenev[
GhHcWc[Wc\
W[[hl[
HZLeM\VgWZ]cbjd\rdvX
B\ViW\_cb]cdlg
C\LpbU
H\bhlZv\
L[W[bj
HcM\U[WY][^g`]aabbc]eemgteu[
HZTdUaVZfdmZuavg
VZWik[v\
WXedvh
VfW\
VfW\
N]VghkpZr]
DbGbJaL\MlRZU\Xb[Y]b^e`db[ccd\h[k[mcncobvZ
M\ul
\i
BbGcHcL\NcObTZWf[b^b_h`[d\eVffhZjbl\mdrZsX
B[LXScV[WfZbfgl\mcv\
BfWcvc
GWSVTYV\WY]\cZeafmgaqbrWvc
SffR
FcNbSdfW
@bDeFbH\IcLfMdPbSf\Y]b_Ta\dcefhciak]lcpeqZrfub
@cAcBbEhFeIeJfNhR\UcWbXZYcZe[c_ZabccemgZhXlXmcpYqbrfshtcu[vf
@iDeFcIbJ\LXMOOZP]T\V]W[\Z]j^Z_\cgdcemgahVicjbnaoXp[rbs\tdve
LiW[[\d\
Nj[Z^i
@\DcGbLbMnSbV\W\[d
A[LdNZVhbZd[haua
LgVf
@[DbGbLfO]RcScT\XaZZ[Zd\eegdl[pdrcvU
F]NWa\hYlk
MYN]ObTZV\YdZd[[bceRh[lcpeub
BbO\T\VbWh[e
NdhdlU
\be\pku\
@ZMglcpb
D[GUUb]]dr
LYMiOcTbZW]\
m\ojpZ
F\PYQcS[`dcdfh
lj
LbWcZ\\\b\
LjWW\\b\
AhB\GXLl[\\[`gd]lZ
Lhd]
LkW\[\\[l\
B[gkh\
ObTdW\gfjbqauZ
Oj`[
Ohg]
TkgX
Rge\pd
A\OfV\tgu\
Oj
A]BXCbG\S[TdV[WgYb[\_bb]ecleqd
KZRhW[d]t\
A\O\VbWl\bb]cee\v\
PiY]^\r[te
PiY]
Wjt[
C[H[J[L[M\NfScTYV[WeX\Y\[[\c]c_[cZdZfmhZl[r\v\
\\e\fj
N\hg
@cBXCdDYFcGhHhJ[KbW[^d`ec]dcqbv]
@[GiZUd\
DTdo
BXGjH\`\
LfMdPgRZSfW[^er]
CcDbF]J]L[MZN[O\PcT\WVYb[\_]cejclom]o\pcqbr\sZ
KdYZfapkq\
D\NgPccll[p]uc
C\We[[\nedlZ
cjlYv[
CdDdHgJ[OePZQfW[[[a\cfhdj\m]qWsZvW
lju[
WYldvl
CcUfW\]aag
C\J]NcTdV[WllY
mf
B]LcN[P[S]UbVbXe[\_]fZiblgrc
ThlZ
MgVflU
B[UdWZ[Yegvg
JjM\u\
JiV]
A\B]DYFbH\IcLiM\OdVaY[[U^g`eedhdk[qcrct\vY
LZW\`hebh[jb
LjM\Vb[Zqav\
B]IcOa^jqc
B\D\J\LlWWXc[\e\hfk[q]rat\
B\LgW[
M[[o
B]L[Wm[[
CcWZ\j
@[AZEcF\JeNdP\WY[f^Z_fcce]lgu]
@]E[GbTZW\cYllu]
NhlR
Nclf
@\NgOdV]Wa[b\d_\lZ
NbO\VhWg[c\Z
@bEdH[JWOaTgU\VdXg[\][cdfZo\q[
OhV\Xg
WhX\
HbXjo\
@eA\CdDWEkFeGZH\KeL\MkNfOeR\SdUZVbWZX[`\cWdYhgl]mbndobp[qbrZt\ucvS
@iB[CcDXEdFnHLLTMmNWQZS\U]WYY\[[cTd[edfhhembqbsbtfue
K\L[M]N]SeX]boe]fbuh
CXLYMZPpT]WWYpace\ffrc
FWK\LzMYNXWV[Y^\h[tK
OgVhWZo]
@fAgClEZFUIdJdKYL\MbNXOZPYSaTdVZW]YZ\\^[eigej[nbobq[tcu\
@]AgCbJpLYM[N\OhS]VXWgZ\[\]S^Z_Z`\bZghn[qYu{
OfV]W[^UbbebhYqhtl
@fAWB[CeE[HoIZJVLdNTOSPXQ]RdShT]UbV[WmYUZj[X\o]a^b`[a[cgdeeff[jWmcngphsYtZuZ
@\EgIbKZMqNZO[SdV[Y[Z[`\aefch\qhr]tYuf
O\T[Yze\fY
LcM\^n
@\NoWg[Ye]t[
LfWUqh
VfW\
@cBkC\D\JcKbL[MdO\PbTcVbW[YXZb[\]d_cacehm\qWsctW
AZF\KYLvMhV\WV^WceeXhbjbp[tS
BcDdEdGcJXLZMfOZQnWbZ\^e`ca\b\c[d\e[qa
AYC\F\I\J[LUMZNfVmWcY\[W]a_iafc[e\f\hljalbmfnhoUqYsZuZ
@[AdC[EZFeGbHWIcJcKVLZMMNcOnPgRWSdUWVfY[\Z^l`deXhbl\omr\teuU
@[E\IeJYK\L\MXOwSZWVYX[Z]\^h_\a\bTcfe[kYv]
N]O[Va[f^[`h
LZWltb
@\L[MZNm[X
][el
C\F]KoM\N\g[n[pZsdtj
C\L\NtWY_\
@mCdEfFbHeJ\LUMlNZQ\RbVbXcY\[[`ZcSe\h[lbpdqZsgt]vZ
LZO]Wb_\bh
MmUccl
@dCbE\F\NbO\W[Xb]h^e_ea]e[
C]D[EjFjH[KcLZP[Q]WgX[ednZ
BfHfKbLqMXQcWVXbYc[be[hZ
fZri
fZri
ej
BeJbWYbn
B\C\D]K\LXMYWX\i^[_]e]j\k\l\tgvY
WZ[[eY
\Qtd
BjWXZX
W[Zid\ef
B\L]Wm[X
D]GaL\NdV\WY[f_bc[
GWNeW\
D]L\NX[nl[
A\GYOdR]Wecjfbv\
TW`ecafeqbrZ
B\Tichv\
HbKV^]h\qasiu]
KmsZ
@eAbBWDdEbFfG\HhI[K[LXN\ObQVR]S]UXV[WWYcZ\\c]e_cbVcYdbe[fagcjelcn[pcqgr[satcuUvh
BZC\DjE[M\ObPZWoX\Yf\Z]d^f`gacb\d[gdukv\
ElFeHZS[]b^bcdv[
FnH\^Z
EpFZ
@dGjJ[O\YX]c`\a]jkrT
L\XVtp
@kBbE\HWOWP[`[d]hY
B\DcOa^d`hc[j[
A\[\^it[
FkHUOZW[
AZCZDdETGcHUJbKbLlMeO\QZRbSYTbV[WTXeYYZY[i^Z_W`Zb[cbedfmgZj\kcmeocpWqVrbsfub
@eEXFWMjNcRaSb\\]\^X`\bbpe
@fGkJZN\Wcc]k[v[
@[CeDcEcMgRbUdVdXY[f]Y_hafb\ekhil[nctdu[vZ
AcCfDlO]QbVpb[vd
F[K[O\^geb
Ghc[
@[EiF[aYvc
@ZC]EbFVH[J[McNcObP]VZZ\_\cZehgcjbl\pctYvY
F[MhV\dZo]vd
@[OkP]V\W[^U`bem
AeBfD[GbHYWTc[d\u]
B\H[Wgtb
Vgq\
EaH\JYVkW]ZZ]\^e_cakb[hb
@\EeN\jg
PbVgYealc\dVe]l\
CbPcShVk]bbYjbqZ
@\CiDVEbJYM\O]VX\m][_dl[oZs\
CWD\Jkdf
MdRcW]Zd[c^hd\e\vc
@\BdCeDaEZGgHSI\L\NaOlPfRYT\UhVVX\Zd[g]\^f`[aTbfckdXeYf\gehWjZkinfqir[scuW
@fCeD\EuF[VVcWdXhb
C[DVETH\Tb^k`bdjhh
EZWbd[li
@\DgFbGlHeI\QZRcVdW]X[]\a\d[gZj\sY
@]GYHUQ[Te]e^\`fdjg\hhqbsiv[
@]A\CVFVGf][_a`\cfeigflj
BXGfH[JbQkd\
_Zajj\
EcF\P[ZZ^ehjlm
CWTiZf^f_bb\
@\NcVmY\\[_b`\c]p]
@\C[EXLdNgOZViWn[\\d][_Y`\a[cfdee\hdlUvd
Ej^[j\
DZEdGkNVOdV[W[][^U_[`Vjeq[ub
FgHiS]]\
@YCS\cj\
D[Ngd\lo
C[KiZ]_\n\obsj
FkKYh\
E\F\HcJ[MaU\VWXd[e\a]f^]_\bdcbdbeVfbgcjYkdvc
B\HeK[OZW\mcoj
C\D\HYTsVc^[sYvY
DdEhk\v\
DnJMvk
PiV\
Fj_]b\hd
AcCfDSEZHgJULcObPcR[UZWeYb[W]j^X_b`[blceddgbk[nbqZtZubvj
@aAdCcDWEcHaIbJhK[McRbSkUdV[Yf[\]e^c_[`dc\dYfeg[hZj]kflendpbqZrZs\taudvd
Mu^\
AdBeFWHc
BOW]`\lWvo
D[EaGdV\Yipbv[
CiIbO\
C]E]FhP[g\hZpZ
XY\c_\pi
BbCbHgJbK\[Z]\^Y`be\f[gfqks]vY
IZVXal
GbOhV\[d
_\piqZ
CdE\G\H[JbObTXW[X\[i]\_fccgbhXneogpLve
E]FhHRV]X\cZs[
HeTbVbXb]ZbehYo[qbsW
AeBZCYHmJZLZQcS[UVVYWUYW[\]T^b`ed[fVhfl\nXo[qjrRsXtSv[
@bB]CgD[EcF[GUHUJbK\MTNXObPfRdSWT\VfXWYZZg[b^S_i`Xaib[cee[fdl[odpft\vX
@\OdVi^Y`b
@hA\BgC[DdFcGeHbKeMfNdOePbU[VYW\XdYbZ\[\\T]]^T_WaWcbe]fZk]lanbpfqlsgtX
Agqgu]
@bDcEdGZHdJYMdNdOaPdTdUhV[W]Ya[]\Z^c_b`WaTcgfgjblkodpfskt[
CbNf]c^]`eefhbl[
^ifc
@WAYB[DdEaGZHYJgK\LbMnNhPbVcWYXfYaZh[X\]]j^e_X`fbgcZdceef[hZj]lZm[ndogpYqYrgtdu[vY
BiD[GXHXUdWX^ccfnhv[
AWCdJfOZQbWbZd[[^j`[c\hblfqfvZ
Yg\\ecfel[uf
AkCYTbW[Y\
W\Yc[de\hc
@gAbDcEcFiGZHaJiKWLdMjNiQVSjTXU\VbY\Zc[c\Z]h^[ahbdcde\gWhbk]lhmbnZoiqYrmtcug
Vh_bcclbrd
[h^c`]bdv]
lj
@gC]D\GSJaKfZi`Vdd
BXFbGbH\LdObWd[\^d`ce]hgrbt\v[
MhOeVZWcXe^bj[p\
C\HbJfOfZf[g]df\hVlZsj
o\pk
@[BhCXDdEXFXIdJ\L\MYN\O\RYTfW[X[Zb[j]\^Y`baaccelgbhYl[m\nmo[p]rdteubvU
FYKcPlQXUcVVWgXdYd\e^Zh\lbsnupv[
CeHgOcTeVZWZ^W`iaadgg\o\sYue
C\H\IcV\WcXt\XcemZpXretXv\
CZEhF[vf
CUFYKZO[RcT]W\][_be\fkgbh[mcndomp[qgva
HaJ\Qhmd
@]A\CiHZMUT\WV[a^fbpl\va
V[Wp[\k\
ChHcJ\LhMeW\\\v\
@\C]E[FeG[JeMcNaOgSgWcYfZk[]\Z_\`jcXebfbmes[tg
D\HdOdU\W[\]d\echamcvh
C\DiH[JcKdLaMZO\Q\TcWdYe^ecedVeelgo\p\rbs\tbvU
HjW\d]
D]EdFiHZO[V]W]Y\[\]b`bcfvc
HWWYbhv\
ChE[F[VgW]`ccel[
BYDgGeHlJXMcNdOfSbWaXc_h`[eefYhbu\
@jEgF\GbHcIdJkMhOdP[QRRdSfVjX\Zh\c]c_g`abcc\dcedfYhencp\qjrjs\t\uTvW
cikb
CiDYEfG\MaOeP\ThVeWc]d_c`[aicrdchdjjmcobseu\vX
BZDjHbMbQ]RcTbW]`[bgdYl\
AiM\RjV\Yf\b^egbqZrgu]v\
M\WZ^c`dlbqhs\
@cB[CZEcF\HcIjJhMeOmPcSZTeUbVdWVYVZ\[\\b^baecZeimhnboWq\r\sau]
CgN[Y[Za`bhgpc
CmE\F\SUVb^Z`YbWc\f\hkq\
AcDbH[SYVhW[\c`Ya]dYeghZv]
Ff
AYC\EbM[OhP\SkVZW\[\^caXcdddkf
@]EZG[HZJeMYObPYW[YW_kaeb\c]d[e[hfj\qWt\vX
H\KjY]
@NAdF\GHIoJcK[MhNiOmPeSbTbUbVXY[ZT]\^b_Za\cZdee\fdhcjnldp[q[rdsatlvc
@]CdMOOqVsZ\^X`df\jTqitb
Y[[]\p
@ZDbPaVjWZYf_da]cZd]p[q\
C]DaYa\oa\r[t\vb
C[DdG[KdMcZg]dc[h[s\
_qjV
@\A\C\^Z_seY
EiN]jZl[
]i
AgCVGUH[JcKeMXSeU[VTW\XeZe\V]f^k_Rb\c\d[eWfdghhYldmUnRqbrfsbvV
EiWZvc
O\_lj[
DYH\vi
N\\lcge[l\tY
@gBZDcHpUXWkZU[b]a^\ecjcl[ofp\t]
BiVZmbq\
FgHVV[`e
DjJY
DbEbF\W\divX
[h`WbVvm
C\FjHVq\
@eC[F]NVcWlcpet[
B[H\OdWt^[ecf[qb
ClJYTZV\\i]\_bcZeco\
OoY\c\
@YFcGiHkJYLUOXQiVbWibWcWdcf\gbl\qbvi
@jB[CbD[EYFXHbJZKlN\OZR[WYXcY\[p][^W_[bUccd\eWh\jXqisct\vd
G\KYYfZYpg
K[_jp]
@dBgFgG[HdJbK\M[NTP\UZVgWSXYYbZm[Z`hafdZeXgchUnconpXuXvc
CXFWG[H[J\KpP[VXWYYXZZ\c]\_P`jadb\cWe[fggem[phqcs\
@\AjB\F\HmM\T[VXYYZO\Z]U^r_\`hbZc\e]gfrYt[
@bCgF\PbRdW\Y\]d`[
A[PgSeYf\[^Zfbn\
Aj^Zu\v\
BbL\N\T\WZX]Y\[[]baZlm
@hB\E\GeH\J\LeM\Ud[Zabc[ddehh\jclbmZpdqbrdsYvj
A\M[VYXb_p
Ubm]uov[
W\th
Kisd
@[FgHdMgSeVYWZdShiofp\
@gCYD]EcFjH[I\N\OdP[TkWeYWZd]h^\_\diedf]hXj\lYr[s\vf
CXEjFZKVN\P[`hhclbn\vX
C[D[EWJ[^ea\dpl\
EiFhH]M[^\re
MhV\]ab\cfh\ndob
Vkc\
H[R\VdY[Zc^e`\pi
`h
@[BkDdEdFeGJH\J]KhNdPgQhU[VfWhXZYb[b\\^c_daUb\c\dkhijbllmgngodvh
KdR\V\\WfZtj
O[W\[]\Tb[ecs[tp
@gF\TcU\V\Y]]bmdpdub
@gEcKZM\NZO]WWXhY]Zd^Z`dcbehhcmaneo\p[sZt]uZv\
]W_\pvq]
W\ki
BhDXJcMdW\YYZd[U`achd\f[hblWn[rdtcvb
D\GbIgMdPeQbWZ[b`bnbugvT
EY^\jg
@cEfF[G]JbM\NdSbTdVdXcYcZ\^[_edieXf\gfh[jdm[pbrcsftZ
B]HcL\O\Wd^]`ZcXe\qft[vc
Vh
JmNY[]dU
CbF\UeW]Zh\emfp]
@aC\HWJbMdNZP\S\U\WbY][e\Y^ZcZeXgZh]j[l\m[n\paqgr\se
@\A]DaE\FYGbHTKYQbT\WdZY[]^bb]eXgghcpZqfs[v\
Fk^\
@[CRG\HSJgKbMgN\OcPZScTOVZWXXY]i_[eZf[hSi\l[nbrpsftduW
CVFXHZJdO]PcV]Wj[Wb\ccfdhjr\v]
@dGg
Cb]\eh
Vb^gl]s\
@WAWCjDeEaFfGiHcK\MZPbQbVoW[XZYkZZ[\\d]Z^R_a`Yaiclebhnjck[llm[oZpZqbrbsZtcuXvb
@ZA\BfC[DfEZFbGhKZLiO[PeQaUYWdYbZg]i_[bgdfecl\rct[ukvd
@QBcCUDmEcGZHmI]JUMaNOOXPfQdSZVMW\X[YkZY\g][^\_U`NcmddfYh[j[kclsp\rXtTve
Yg
HaL\VdW\Yc[Z_cc\rdtkvg
CXE[MbOeRbWl[[ebfdla
@[AbDeEWFXGgHgI[JbMWOZP[RgTbUdWXYZZb[Z\h^\_b`[adcle[f]gchflfmZqcrVs[u[v\
@\B[D\F[JbKdOYRZVUWXXcYeZ[[g\a]b_Wb\cbf\hUj\lamXnZo\pgqYsg
BZC[G\HeMYQ]UbV]WbZ\]c^fe[fXgghco]p[qdsU
WnZ\tR
CgM[T[Yeokt\u\
CfT[Yj
oh
M[of
JiWe
F[R]VgWZcd
@\B\D[FcKZOVW]XtYb[]]f^[_debf\l[mfn[obu[
KZXf_\s[
A]B[DdKcMfNcV\W]Y[[[^[e]obt\vg
D[M[Wa[\nbvj
Ypv\
E]McTbW\[hd\t]
A\B[DTEiFoGSHNI[KbMWNdOYQ[TcUfVZY\ZZ[Z\b^d`\ajbWcndXebfhgbhZjbm\o\pYq\rbsd
B\FZWja[cQvS
C[F\JcU\Vf]kc\e\fb
O]VV^cadcbj]
OdT[UdcZe[fknbr[sW
F\Ui]\^\
@eBZC[DSEkFbGYHQI\JeKdM[NjOmPcS]TjVeWZXZYb[\^R`iaTbYcOd\eZfZgahkj]lim]pZukvj
ChEYGVHcIPJdKVN\P]Q]TYUYVfWc[]\g][^q`XcddaeTfXhXjclYm\qgrbsfu\vW
B[CeD[EmFeH\IbNgR\SbTbWUXbY[^i_\aZcgebfWlZmdq[rcsbt\
H\VZ_]fi
Fiec
FhH\si
R[U]Wp`]cK
K]OZP\]d^]coe]
ekh\
F[ep
BYDdFXG]HgOWPbXfYd^dcelb
@\E[G[H\JjKlOZUdVjWb_ecgdd
CbF\N\V[^Z_cajgbhds]
E[F][g`caZeml\vb
^[edu\vi
@ZBsEdFXGhJ]L\N\OePeRbTgU[VpXd\Y]]^\`VaYc\e[hTjbk\lhq[satfubv\
vk
BYH[QkWfv]
C\NoY[
AaCaD]EbFbHcIhKbL[PcQYRbTdU\]d`\b\cadZecjbk]lbqbt]
@XAZBkD\EdFcGfH\IYJ]KbLdMZOeRVSfT\VbWZXiZ\\e^e_Za\bacYdhgdhcjbldn[oZpmqgsdtbud
GbK[NjPjR]SZU]V\YZ^c_d`\e\lYoe
EbGdNlOhPcV]WZc[lc
H\O\cfoiqd
@bCjEdOcP[VXY[pbsYtb
FdHYJbW\Zc[\b]dnhfv[
M\OmVZ^g
C[FcH\UbV\Yh\feZl\vc
CbHbIWTdedl[nbp\rh
@ZEaJgK\N\TZZY]l_a`bdZe\lXm]ngodp[q]r\s[
]l_]
J]Wf
CVWbYc_iebmg
C\MZNc[icbpb
OeP]WU[[cilp
H\Vk
VlW\ZepY
KQse
@kKZsZ
TWV[WXYc^dljq\
C\F[I]OkT\X\c\lcoUqYr]ss
EfFiHVKZS]Xe\[ebs\
G[I]\xt\
C\E]McNZW\ZX]b`ec\ekgchbjdpgq\ud
W[ZbmZnk
F[HjKbnZ
IgOWf]
RpS\
Rg
@fKfMnOdRIWbXb[j\b]d_br]s]
AcK\W\Yn
C]GZIUO[PZY\_\cfrj
L\NgW\lsvZ
G\KZM\OgS\VYW]Xe[[cdfjjhpVqbtev[
KYPeS]m[oj
I[M[RmWZc\
N\TbVgh[
LoN\WY
BbGeJdKrO\S]XZYb]ZcXmbobr]sfu\
B\Wh[]
@cRgWZ_cr\
JfWg[]
KnoP
C\N]P[TlWcZ\[\a\c\llsb
GbMeV[Wne[h[r]
@bD]HaI\J\KWMoXYYc[Z]\eff[g]hbjcl\o[pgrZ
GaNdW\[Z_]cdlm
[U
Wbl\r]ti
G]Ka^dlgpf
CgD\F]HtI[JXK\OhTRVkW\XaY]_[afbXhfjfl\nbpZr[seu\vd
I\Rfm]
OcVdW\mmoY
G[IjO\
CkTVUdX\]chdoc
C\OdTfWgYe_O
WU]bbfh\lkv[
AiCYGYH]IZJfPYWhYf[b\\]ecfhVl[r\ufv]
KWejgb
EcHeKZWVZf]]^c`elgm]njomq\v[
EfLZNgWic[lo
@bBYCYDbFYJfK[McNXOfQ]R[ScUqXUY\[e_p`ecZd]fjgYhRj\mgonq[tYu[vg
IhOV
EXHc\c]c^dvj
AbGbL[MdTcV\WX\le]pb
Ka^cqh
W\[\eilbpcse
EhFdjY
@]BgFSGUH\KwNoOZPjSrV[WXY[Z][g^\`Tc[d]eefZlXmco[pUq]r\s[td
@cBvC[GiI]K[VWZZ[\^kcX
CbHXOjTjV[XcY[bdffjbmcuc
OXPjW\v]
AcDjObP[Y|\Tc[fZh]l\s]u\vd
HkQeW\][ccecgc
JdRZW]]\eihdmb
@[I\K\RmW[l]
CZF\M\ThW\[al[
B\C\GZIdJZOTWbcbu\
NZ^lvY
E[IlR\
IhP\Y\
IhO[e[
CgJ\V\W\Zbchub
LdMgW]gfpX
G\KlObQ]Sd[]c\f[o[pa
OZVh
P]VkW\
WYjkmYncodsX
PgW]Y[v]
VjW\^]h\
FmW[^[h\
P\YghZuh
F\HkZ\b\
T[V\^dqj
G]NbR\T]V\WZ[achl\m]
eh
A\B\CZIZJmOtVRWeY[]bebpbq\
@\A]BdCaG\HdIXJlLYM\N[OiP[S\T[U\VXW\YYZ\\c^Z_[cld\f\hel\qnsZ
@bA\CZDYFjI\KXN[OrVbYd[X^jcdePm\o[prretbvf
GWJbPoY][]cbrcsd
W\Zi[Zp\
Oi
\g
^jlgqZ
GcH\KdNfPrSUThVYWY[c_\`Wcff]lQrcvl
Nhl[
IUO[cf
WVY\Zm]\l\
@bFWHkIfKpOXVYWYY]Z\[\c]h\n[p\qesbu[
@fI[KoV\^\obq\sRte
CgKcViYfZa\\]\fer[
@]KoOgRPnYpY
@[A\Z[_vfcjfl]
FbJbMeOeRaVUZj][ve
OW
CyT[V[^UlTq\
CYJYP\WbXcYcZ]]h^[eYfcjaqh
IjO\P\
B\Hg
B\Hg
DZJXvi
OmVK
M\OdV\
AeI\OUVlW]
H\Ji
BYHiJe
BYHg
BhGcO[WY
BcCcD\FeG[HkJdQYV]W]XW\d_bb[eefdj\kcl\piqft]ui
FbQ\Y[fdgdqduU
F]H[bph[qX
FcK]echU
Mh^\b[e[f\heqhu[
O\[becur
hppW
^XhZqb
DbXd^\cehpp[
X\Yb^cehhQpd
^ohZqR
@[FbVgbUqh
B\eKhn
BZqh
Uh
Ug
Zbgbpi
h\n]pj
Nk`]cdlb
HgKbPXY\lipZ
B]HeN\OePfScUcVfW\XZZb[]]Zabb\cWfigblYnYq[sdt]ubvY
A\JkZ]
CfI\O\PcR]WSZ\^\`Ze\q\vk
CYW\vd
CYvf
CjI\O\PXv\
DYvh
D\Zc[b]a`\hfl[ve
CZH[K[M][Z\]eZpit]vf
BYHdJiW\n[
B\HrJXW\
AgHWK\P\SZVbWWZ\\]]\_ka]fak\
@\AYBfDbGeH[OdScVVW[XbYX[e_mccfbk\n]sdv\
O[S\VgY[_ef\l[
Yq_T
H[VnXf_[p]
OrZZ_Zc\v]
GcOUYe_bj]
A[K[PYSjY\`\
Sg
@bA\B\EcFbM[NcPbQbS\VdXb]c^b`bbUdZechak[naodp[rctb
@\BgCeDZH\IfJYLXMZOcQnRYTdUTZ\_\eXfchcjaldmmoeqZrYs\tbu\vZ
CWGcHdKgO]P]ShV\Wh]d`dmbnb
IkOfPYS]VXWfY\^Z`ccaoXvc
KbOXS\VfWhXSYd
BdCfD\G\LjWWdclbobr\
BhHS^]
MfZb]a`\l[th
@jA[BgFYGbHZJ[MrO[P]T]UcWU[]\b^[_abecXf[gelbqcua
AhDYEhGdO\W\^\cd
B\Ih
BhCZIdNgO\a]
@cO[X\\f^ce[hh
M[V]WZY]\c^[ti
Wc\heZ
@YE]FjG\O[W\X[^dhi
A\BtGcHVL]OPWZ[\
CWMcO\RbV]W[Xd]g^ac\eZmYt~uY
GeN\RcTnWYYZ]b^be\icmf
FkHdU\WeZ\m]
HbK]MdNgRSWb[ie\jakel\
BeCfVf\\_]ejtY
CiW\_\qbtX
AqDYEaG[HWL\N\O\VZZZ[d\b_h`\a]cZeZl]tcu\vX
B]O[U[V[[Z^ge\f]h\ibogtfuc
V\Wcrhvc
Q\R]Wg\dlbrgvc
A\M\OlVe^b_T
F]H[O]P\mYobpgsgvf
T\UoW\ZY]dm[ofr]
CXDaHjJXZf\afb
G[L\VYW\cgqbtd
[\\ZtmuevZ
CYJjqcrY
@k
G\M\N\O\VeWT^d
Ei
C\DcESHhafc]d\
D\Ek
@ZWkrf
ViW\^\
BnCWHUIYJgNiObUYX]Yf]\^c`be\fflenWoppZqZrWsXu[
q\sl
GcTZrh
W\bZchehjb
CfNgOb_hrh
O]]cj]tk
B\V\Wj
NZVlW\
AiCbDbHhld
C\JdUNVSXX]N^\hcm~n\oKp\r\uj
CXFeGcH\NfOdTdVYWe[c_ecclZqbt[
@[^k
MbWi[V\c
ehvY
G]Rg^[cd
eh
BjDbFWHNJbKdOZQk`]c[q\v[
N[VmW\
F]H\Uagfh\ji
D\W\[Udalq
HZW\Zi]\^dset\
N\R]UYX\h\mooZp]
On
C\HWKYT[V[WgXch]m[nmqZuc
NiO\
G\H\TY_gri
DZJoc\r\
OdVTXct\
Ibci
@gBWEaGgJ\McPeV\ZZ^n`\c[
B]H[Omsa
CgPcWYZf]\qc
DbHbUmcbe\f[m\ofr]
`gi\ni
@\B\DbW\[eqbuevm
BYHmJYW\ZY
H\KZLtMdOYV]XlY\Z[[b^clgv\
@eBkM[p\
L\MkO\^\q\v\
TiZ\rd
KXNWT\^\n{p]q[r[uX
C[E\OTci
KbMrOXPeW\[ccaedl\n\sct]
cj
O\U]VbWdXZoi
A[CfD\F[GdHlIbK[MdOcS]T]VcWhZ\[Z\[]b^\`cfggdh\l\mZnZpkt\uZve
H[]boP
A]V\WocckY
CSG[H]JZMbNfOcR\T\WiYY]\`\m[n\oXrs
DhWf[geWv\
@cAbCYGdLWMhN\O\W\[i]c^hcZfhh]j\nbq\r\vd
ClD\EhG]HYJ\L[NbOeP]S]UfZe\[]V^d_aa\bbcad\e[hYl]m\o[vc
BmC\GZHWLfMYNYO\QkV\[\]d^\_[cUh[j\kXneq]udvW
OgV\
Semfo\u\
Vf
@\C]J\O\V[WYZ\^u
BhGYT]W\cef\lcsavc
DcGdMeP]VXWQ[dclh]lopcr\
F\HfWT\c]ffb
B~DbHQO\PcQ]W\_dcbe\
\Yth
CWEZGbHUIgJ[MVOZP\TgUbVcWYX\YZZi[Z\l]a_Za]eZfeh\jilnnbofp]qirWsct[u[vY
BhO[
N]V\hip[
@dAOBcC\DZEcFlGRHOIcKYMcNhOePXQUSdTZUPWdYZZ\\Z^k`ia]bZc[dbekffg[ibj[k\lZmlngpaqprStluev\
O]Vf
C]S]_[fdq[rase
hflc
@\B\FbHbNgT\VZWZ^gbeobqf
NgP\Ve
CaM[OYUiVXW\^qh\
jm
NeY[eej[l[pl
CiF[TcWZ]Y
Wh[g]\mXn\oh
C]M[Te]bvg
A\BYD]OlPcW[^\kZudvn
B\H\KaLWWgXb
@mL[WXb\
CdHfJhWdo[
@\BkCnGfHVJ[LwO[VcWZ[[]e^Z_\`XbXdgq\s\ve
VjW[\Xedta
BkC[GbHVPeVdWb^bc]qe
F]HqO\TcUcW[Zj^gf\oZqcs]
AbCaFbHmOdgbvf
KYm\ns
AaCYG\JqNbOg^c`]abcXl\
KRj\no
BZC\H]OfV[Z[[evl
Lh\btY
OXW[bcefvh
@fATBfClEZJcMcNZOXP\Q]S[TZVbWbXdYYZ[[[^e_gc]eZfhgYhhi[jYlYmUn]oZpYq]rcs[tX
BgFaH[Vd_fh\n]qksWt\uf
CXJeLgM]UdVcWVY\Z]n]rh
@cMbNU`kbbc[fch[j\
@bB\G\OaVXWhk\p\
sj
BWCZDdG\J]K[U\V\WYXbZe^Z`caeh\m[nco\pesbvo
UmW\]]mZ
A\BNCcDZHpIbP\QURcSaTYVbW\XcZa]\`ha]bac\dbfkgbhdlUm\oZpfqVr[sVt[ub
@bAgC[DbTcZX^[mc
BdCfHYJ\K\U[V\\d]Zg]mPn\owqcuX
AiFfHwK\UVV\WZ`[cZe[l[nZo[sZvX
NmP\V\
VcWUX\\bod
@eBgCdDdF\GcJ\KbO\QkYc[\]bcedcf\l\nZrZs\
BhQdcdebldvY
AfC\HgQXUcW[XbZccdnWqc
AeBZDdF[G]HfI\JYKhLXM\NVQYTbUbV\WcZ]\\]W^X_cdbf\hdlbmcolqprWtbue
BX`kcc
A[BnGnHNN\OcQfSbT[UZVeW\Zb[Z]b`debk[m[n\ofqZsfudv[
@ZCfGcHbJ[LhM\P[QbSfTYVZWnX\Yb[g\\`[c\eUgbh]m\o\percsdue
@\EhWZX\^hj\sd
Tkn\q\
V[`cg\marbs]uh
@mAbB[EcG[J\M[N\O]P\Vm]]^ec[eZfbhfqau\
WYom
E\O\PeRcVYW\d]fejeletW
CbEbG[J\NcOiP\S\Vb^g`Ypgqdt[
CeVc\a]\u]
CZ]jmYr]
E\U[W\^\mZqZs]ux
FgIgKdSbUXVcYZd[mcobrc
BgGbIbOVW]cZ
C\Jm
MXZcbju\
BaHXU\
C[IiOV
DdNdOb\Zcedaelf[g]tY
@[B]a@cs
@XBkDZE[F\GlHQI\JiKhOQQjR\U\W[Y\^Z_]`YcdeWgYhdl[nWoXqXr[tWvU
VjWScd
AeBiGeJYQ\T]Ze^bcamerc
DgeTvb
AaHgJeS[[\`[l\qcse
]Xmko[ua
UV][eYhfmrp\qYu[
CZTlZ]\\]be\fblg
EVFeZd]bg]
Og\\u\
CeKhMcOfW[[\aajdncs\
@\BdFdGbHbRcUaZj[\]\l\mYngoc
LgWf\Yl[tc
HcZa^bog
CfH[m\ob
W\^k
AfHcJ\O\RcVZ^jcch\lZve
CkT[
C[Jceq
[\_]cae\udvj
B[H\MXT[WZZr]\^\
OkW\]\cfu\
AZBYCVEkFkGUHEIeKYL[MZNbPfQYUOVfWPZZ[Y]m^g_b`fcffkgbhbiek]l[miniofp[qhsdtfuXvY
B\CbD[EiFmGXHZIbKXLUMkNbPjQeRiTZWWX\YbZZ[[]g_lajb]cXeYgYjfldoZpfq[sPtcub
@YAcB\DXEaF]G]HYIdK\MhNePZVmWXYZZY[a\V]c^j`gabceg[h[lPmhnaoXqerXtjuXv[
G\U\abmYon
L\NbV\Wtt]
Kd[h_\`dc\elofqZsbtZ
B]CbH[K\MbOZPcRfUi[]e[k\vj
BZGaI\W\ch
BjHRWf
C[JkLxOUP]WY^]`ft\
S\T[WVYc[]l{
mYn\uj
UcoX
B[WdXbqir[
Nxl\
GfNdV[]d^Xl\
EfFiHZOeQ[U\WY^fv\
LUV\Wot\vY
@XAeBzGfHSIZKbMZONQ\R[VMWmYhZ[[\_\a\cde[gYhhj\mdncqbs[ta
UfWZZ[mh
V\WhedfYtZ
B\CXHeJ[Q\TrW[^\c[ecfOgfh]jbleqbrcuf
@TEkLjRbWZ
BiKZObW[Z\[]]\bbjemcndocpZqcua
@\BQC[HgI[JhM\OaW[XeYc[jabcXeXsZt]
BZGiW[ch
LjM]V[WZ]hei
CdEfJYN[OYR\VVWVYjZj\d][aacbhbjWo[p[q[tluW
IbWg
A]BfGaKYOZW\Xg[c]b_dfflYmjn[oWq[r\s\uZ
XkmjoWuZ
rl
IcJm\[
Jh
CYDeGfJfKbLZQcUaWU[Y\Y_cbbgehck[meodpbt[ub
@eBdChE\GkHbJWLdMeR\SgTdWcXeYa[\\[acbacLdhfdg\idjbmbpbrbs[tfvg
GYK]OhSZ^]cd
Nc`bog
GTOqWZZd`ZcejboZ
CeFTG\HmIdJXL]MVQ\R[SYT]UdW[YX[e\e]b^da[bcgWhVjdldp]rb
@XB\CaDfEeFaPWQ[TfcddjeehelcvT
D[FcG\HjJdK\M[OgZT][`ga]bgc\g\hflXp]uavd
BbGgc]
@[A]BdD]FiGZKgMZO[PnQ]S\UZYbZX]e^b`Zagbgc[ebfeg\hgj[mZpVqXuX
@ZGeVgWq[\hbl\p\qXu]vd
JbN]Zb[n
EiFcZ\
@gBbC\D\F]GWH[J\K\M\O\Q\TcUfV\YZZb[Z^l_X`[a\cqdhehf\gYhWj\lfm]ocscub
HZJhM[Y[^]bfdh
GcY\]cdguZ
J\OdTml]m[o\
C[Veg\h\q[
AaT[^[alga
DZFdG\JdP]QdVZ]X_\a[b[cdncoZpmr]sfvc
@i]j_\`\u]
@YAaC\DcEdGRJeN\PdThWW^f_bcks\
A]CiDeEVFUGQH[J[PeQfRdVZWYYZZV[]]c_baqbicWdhh\lTmZq[vl
FbHdJ\sbvj
_]ti
A\BYCXDcIeNnOePbQhRfS]UTW\X[Y\[d]]^[_c`\cYd[eXfeg[hdmgoZp\sl
IYJtUa_cg\rZvd
A[C\EfG]H\JbT\VmZ\^[`cvc
@YAbFmGbHaO\VmWZ]\^[e[l\v[
C\IjOd^bqdv[
pi
lXvg
Eij]
C[JrZ]
DZEcGJHPIWJWM\QbSYTbU\_X`Zcmd[e[l]r\s\vg
AgD]HYN]VeXaYd]a^b_[ckeZldmcngo\
AdH]JfOdW[ZY[\`haXb[egv\
AbB\C[DiEaFZHhJ[KYMbPbQfSdT[UdYfZ][\\a_ca\ddecfcl\m\vX
DbEedWv[
DgEfQ\
GgH\Yjm]nZoYqgrZ
GgJbOZ`dcYdUh\lZrd
@jDbG[Ic^W`Y
DZO\W]Y]vo
Vln\q\
NkVX
Jj]d^Y
@fAZC[J\KYNYOhYgZZ][^Z_hb\cig[h[lVn\rZt]uY
@ZB]Gb^k
F\OoT]_\r[
eim]u[
DcE\`]nV
VhY[a]cc
@\HbJlT\V\`Sa]
@jC[DbH[N\S[T\YdZe]\aglWoirdscu[v\
@hBkD\EZF\HcIaQgUXV[Wd_c`ba]cXs[uXvb
@bC]J[N\VVZ[^l`YlY
AcBaCYD\NhOhVYZ\[]^Zbbcahcl[pdqTvd
FcG\[j
D[EXJ]`hqf
nboiqY
@mBYFdXhcZe[u\va
E]F\HbTccYlfnSpZrdu\
JkX\^Xsc
Nj[U
EgO[^Zai
@aCbFaHbJcK[ccjiqZ
CXDbEbFhGWKZMPObQ\VbWXX]Y[\b]f^W_gadbScafdhbjZm\o]p[ratZumve
KYSb]bmbnloYr\
OjV\
J\Vk
G[cPls
B]C]GcJ\KbO[V\Yf]Z_]`ec]eeldmjodqdtbua
B[CdDbE\F]GhI\JXK\MbNeOgP[S\UZVbYiZ[\c^b`bakcaebphqbtfubvZ
CeFgGcI\JUMbNgW\Zb[b\c`\eeg\jdpd
JZLpM\NcOeQ]TdV[^e_a`Wb]dml\o\s[tdubv[
@hI\OcRgT[UZ^ibZc\hcu[
B[ClMYT[U\V\W\Zc^\ecf]gbmioZucvV
@YGiK\Nf^d_\`ah\
AbC\D]FZHeTlUfWdZZ^b_db\gbl[mXnbr]u\
@aI\KgNTOWPjSdVdYlZ\_bc[fZhYj]m\ogq[rfsq
JbXcuh
@VJ\NbW\YZZ[]\e[h[m\poq\sYuY
KhQbX]_dc\dbs[
@cBeDiE[F\GoHXJYKgMgOXP\UeVfW[YVZ[]Z^\_\`\c[ecfahZlQm\n[odpcs\tbvW
C[EZFWGUH]KhNaOXP]UbVZ^\`[acckdgeXgehdl[ocs]
@eA]BeCVDcF\G\H\IcJdM]PgQ]ReSWTgZY[Y]\_d`\a\bZcfdcf[gdhfjbm\obpdsVt[u\vZ
Nj`]
HjPdSXb\e\ph
@eAgBiCeGZHgIZJZLnMfNYOaQcSbTbUgVYWbXcZ[[l\e_c`ZcfdgecfghYjak\lemcoWpZqesbvi
AbFYGeHcKgO\T\UYZb^\_[cWm]sSvV
J\N\Q\VcZe^\`id\lc
AhC]TYV[W\^aob
BZC[ei
EbFnHZP]Sfccl\
@\EZFk
CcKeebgbnho[uY
NaWiY]`bud
Z[[hgdvc
VcWi\\e\
JqSbVdefqZs]
@[N]VYgimYn\od
Kg`Wc\nW
`mcen]
MdOhcimZu[
@\BgD\GdHZN[QhYgcZf\pbui
AXCdDoFdGrHWJmO]Q\UdVZW[XYYbZd]b`]cVe[f\g\hZlYm[n\o\qfsgu\
HbV\q[sptT
CdKgN\VgXc]bfWh\j\q\rbseu[
N\X]^\eZui
@]GZNfPXY]Z\`\ckf[lnmcpdse
B[DZEh`eccfclZ
AcCcD\HUK\ObUZWbYg[d]\^X`\cdf\hcsn
@ZAbBdETGeHdJXN\OZPUQ\W[Z\[\]d^Yb\cVdfe\kem\oavh
_\miogp[q\
@bCbDhElF\GfHYNbOSPmUeV[WWYe^Z`[c[e[ncocr\sd
@SB\E\HbJ\KfN[P\SbTeWdXcZ\^bellfncp[q\rbset]u\
@ZAhB\DZFZG[HgJ\K\M[NcO]PbTgVZW\YkZb\]]\^ZaZced[fdhdlhmjocpbqesZvZ
@ZA\C]GTNc^b`cbbclj\q\ud
A\C[FcH]JcKYN[OYSeW[`cbZccn\oiq\r[th
@XD[EXGcIeN[OYU]V[Y]]a_\`ge\heojqdsRui
@aC]DTEXGfJdKgM]PdUqYcZR[[\d^c_[big\lhn\p\u]
AfBeD[EcFeHcJXN[O]UdWY^h`]cbdcl\peudvd
@\AXGxV\^g_]c\dYrc
@hGfM]Y\^k`ccYdXf[r[
CeFWHfJ[K\OYPaRdSiTgUfVX\d]b_ce[f\lmr\
mdnioZsZ
CmFZJ\VZXee]fese
@\BdC\DeE\FeHZJcK[MbZ]]d`]afcblfphq\
BjGZJ[Nf
]\^\chebpVt\u\
HYJmO[T[^Zbcf]vZ
K]OkQdVc^\`Zh\mjojtc
@YB\CTE[J\MbOeV\_bbdcde[h\jfm\nfp\qasctfuX
AZB\C[DZGbHXIcKZM\UbW]Ze]d`ab]d[eZgbh\m\nbpZrbsgtdvQ
@eAZJZN[OeWi
]c^jb]q[
BeGbHnJXKaM[ObUb[\_\cZd[g\sRvW
MoV\
jYng
@ZAXBRC[GhJeMbOfQjScUdVbZj[hc[ddeZgehbl]sauUv[
DaGbHaJbWh[[dX
Y\^\`g
Zahjl[
A\DcEYJYNdT[V\Y\^e`Za[c[dcfbhclSqfrc
AgDfE[G\Nc^\vP
GcJeNfOg
O\ggng
Bgcap[
@\F\G\IcK]NlV\XcYU^g_]`[cXh\rZsdu[v]
@fOh^[_f`\
Ng[]
JbZgvZ
DhGdkZv\
@bA\D[FcG]HYKiMgN\OgQhW[Yg_[`ZcVeXfZhdm\nhq[sXtduSve
@eBeGcOcPZQb[[^ccZlmm[vd
@bAgDbG]WhYbZb[[^\`[c\e\ljm\phv\
I]McS\UX[emfo\u\
Zh
@[A]B\DeGpJYKZN[OZQYSZW][]bZci
Gll\n\
Edcjl\
A\B\CYD[EeF\GZIfJhKYM[NbObQZRbUbX[YlZ\[b^[_g`db[cjddfXhfnZpiq[s[tbuf
B\EhGTcfv\
GYNcT\cfli
FmHeN\OY^c`Ydjrcsbvb
Ji`Z
AZBcC]GcJ[ScVY[[^ocbgbub
G[N[PhSdVc`Zca
@hKbZZ[[
W[iZjcmindods\
GWcbec
P]c\lk
AbB[GdHZJdKdObPbSfTcVeXeYeZX[g\\^c_\`cbccYe\f[jdkblbmdpYv[
J\UcWX[lq]uj
GWNgPZlb
C[]m`\g\
BVChDbFZHYJ\N]OjQlTcVbWiZ][f^Z_caWbVcdebhZjbkfl\nbp\q]sbt\v[
K[si
`i
DfFbWjc[h\
@[AcDZGXY]a[cmhelk
TYWc][mjn\pb
CTJecb
DUE\H\JdNdO\Q\T\VbWg][_ce\lbq\r\v[
hg
AcCbD\G\HuJYKZOdPcQZVlWYYT[d^ccje[l[p[q\ug
DdH\J]QcT]UbVfY\khucv\
C\I[J\MhUhV\Za]c^m_[`Yfgh\n]pgq[ri
B\DdFaJ[MgVb`crbvc
V]jimXnfo[vc
AbBYD\FjHjJ[KdM[O\[baZc\d[sev[
C[DZGYTdVfcilard
CcJgL]MmN\Wg]\^Tbggah\k]m\peqSse
I[L\Rgm\
R]mfo[
G[H[J\KbVoW\Z[cdd\h[
OY_n
OY_g
Vb`cebl\tg
Vb`cebl\tg
D\F]H]IgZf`dmao\s\ta
@[CcD]IVMcN\X\\c`Ygdh\pdt[
Z[si
KdYgs\ub
\ctiv]
tj
B[R[W[Y\ro
LjV\[Ze\tc
W\lh
W\lh
Wnq\
TdWe
Wf
CgHkI\YZ^[fco\qhsi
SXchfdl[
V\^\qm
Jc[jt\
WT[dla
DhOeWe[\
KZN\p[sut\u\
sh
Ccsj
hj
hf
O\ubvh
BdHkWZlcs\
BfW\lc
BZLh
DbGicf
D\O\Ye[Zvn
BZC\D[EZF\G\HTL\M[N\PYQqS]T]U[VdWVY\^X`hb\cddgf[m\n\oZqYv[
_ghc
Q][khZl]u\
Qjhb
O\Q]`rh[l[
J]V[`qhYl\
DWQXZa[\dthZl[vW
BbDhJY_Z`Ta[c\dZhclgn\s]ubvW
DaJ\QbT]VZY]`\adcie\hdlcvo
B\Qhhao[
J\`k
C\Jh
H]QkV\Z]^\hc
H\NYTdW\Y\^\`beZhqlbmZo]q\
NYhi
TlhYrb
CeTYhW
WYll
MdWilY
FbHbUcW\X\Zb[\]id\e]l]o\pd
ph
JbZk^cv\
Zkv\
EaGdO\bcdcfhlasd
D\OYShVeWb[cbecZf[kbl\v\
DgGZW[f\li
DkVZWXYZeal]qave
DgvY
DXWZeaqavj
B\Wj[cv[
BZDcM[V]W\Xd_bccedjckhm[o\rdt\vZ
B\DdTbW\Y][Y`ce[kor[tYvZ
A\DYG\HbMfV]Z[[[k]ugvl
DZvi
WZrftc
PdYghYr]
PdYe
JWLeOcWW
Og
C\Jl
C\Jk
B\CbD\FcHXNePZQ[RaVcW\Xd[\\X^cbbd[ehjelVmcndobqfresZtdvc
AhBXCbDXEaGcNhOZRZU[WkYY^Zbbe[gbh[jbuYvX
CZM]N\O\Yie\vg
CTMYObWWegffqlvh
R\Wh[]]ceYr[s\ucv]
T]Up]XmZ
W\eh
CYEeKdLcMmObWhc\t\v\
BfC[DcM[Yd[ia\e\l\vf
A\E[FbP]U\VaXa\Y]b^m`]c[f[hdl]scteu\vl
@TBcDcL\NcOXR]Ud^d_jemhdl\mbrgvg
WZe\vk
CZTcUhWXXb]deYjfmYqdtf
M\O[W[^[vh
ChTbW]X]
BXkg
A[BbCYI]OZWc^c_Zb[q]tSup
@iCbDgIcJbMjOeRcUWVcWYX[[\\d]W^Za]cfe\meogqgtcuW
@eF]VcWe^dngub
ChMeU[VbWVXi]bo\t[vZ
C\VbW[Xkn\oht[u[
W\a\hctj
AhCeJe`\a]gcq\r[v[
th
@bCbJZW[`bccedtfuZvU
WZejh\tcu[
C[L\R\fi
CbHbMeSj]bbefdpfqer\
RcUdmh
IiO[W[
@gB\MdVaWc^\hcvc
DgHfK[WZ`\p\se
@\C[F\GaLeMaObY[\db\c[ecffh[l\mctcvX
I[th
WZXc\d]he\t]
NfV\_ZeWhf
^hhb
Pi
Wi
Vm_bm\ob
Voo]
LgNYObWbse
CcHeKZO\T]WY][gfm[opqnsZu\
FZb[q]sn
KcO\W]Z\^b_bbfc\ggmbo[sYu]
@\NiO\PbVZl]nc
F[H[Ui
BbHbUZm\oWqk
BgHiKYO]WVZ[c]ggh[n[okqqs\t]
AgW[
A\D[FiHhQaV\W\^ibeeYhYq\t\vb
AbHSJfOiPYSiThW]XdhmnZq]rWscud
BcHcUdm\o\qi
@dB\D[FdHcK]VaWZ[]^i_hagd\pcqWs[tc
CfGZ^\ci
^hb[
@nFYM[^U
@eO[WX^e`\bfc]g\q[vg
CbUWW[mp
AYCeHXIbJZNTOfQXS[U]ViWdYjZ]][_e`\afbXeehkl\o\pbr\tdur
AgJbMdOZP\SaTYW[]f^[_Zebfbhcreu\
C\HTK\OeTcWfYbclekq[sd
EbGkI\LeOeV]Wj[c`Xb\c]dde\feh\jeqb
G\LcNXV\Wh[[adcbrev[
F[HaWlZ\
OjW[cb
Og
DcE]GhNZVaWZZb
jg
D[EcFcHbNbOZVd_]`Ydivc
@bC[D[EcFfGVH[JZL\PcSZVSWNXYY[Zb[[\Z^\`gdZfYhelmnfqbr]s[
C\D\EfG\NhOWVZWVX[Ye\[]da\cdd\eXhdlcvf
EgFmJ\NZS\V]`ee\hclWn]
EcFcPVcgl\
FdPV^\adhhlas\
F\`]niqb
NbPYWYcbldvZ
PocXl[
NgP\
NlP\
KZWasi
KZsg
GcI]R\VYW\e[hbjmlbq]tZue
W\jg
D[WX[\vn
EZF[N\O\WbX[`Xjpv[
GbPh
A\BYDfGWHVJ[P[QkVf[\^bcbeYhYlcq\ub
EgNeQ]Wf^bcZfbhau[
_f
uj
E[OZPq\Z
B[DbE[G]HYJYK\OYPZQZUdVeWXYZ\\^W_Za\c[e\lbuYvk
DbG[O]^hldv[
@ZC\DiIbOkWdcbu\
D]QesYu\
EWN\W]Xgsm
DZEZO\WYs]uhvf
vm
DbNW\\llufvX
Oiv\
EjGfO[VbW[[]d[hbva
[]vi
AbB\CbDbF\HcJbM]OZP[Q]SbTcUdY[Z[^f`bdceZf]hcnbq[r\s\t\vY
CbHVS[T\UdV\W][c^gh[l[m\ndof
CeTsUaWS[\m\
AfCQHZI\J\TfWX[c^d`blYrc
VW^[dh
CmF\JjOZSdUbV[Wf^Q`\hfv\
HjVkWVsY
MXO]WZ^tob
W[Z[_\c]eafcjesdtb
BcCbL\N\W]dcejk\tZ
BgCceXk\
FcWi
A\BbD]HZM[NaOtP\VZ^[_\`Zc]k[obva
BgD\I\NcOdP]VZ_]o\vX
Om[[`]
O\vi
@]A]M]SbVnWZYc[]`ffev\
@bA\CdEgFeGbHeJcM\OZQeR\ScT\U[VgWZ\b]\^\_Za]cbd\e\fWhYlfm]n]p\s[u]vd
BmDhQn^]lW
@WBRCXDZEiFbGKHlM\PcQSU[V[Wc\[]\^e_Za]d\e\fWj\lwm]n]rbs\teu]vX
@cBjC\GYQ]VddblV
AZC\F\I\JYM\V\WbZ\[\die\k[lV
DcE[dW
A[BdD\HZI\WicdvZ
Bk[]dil\
B[D[GWcbdiv[
DZvo
DiH\Qbc\d[k[vc
Gdc\dW
JYdg
@]A[CbDcFhJWL\PhQX[[a\c\dffblZvb
D\GWHedjvZ
ObPhfc
D]GeP[a\dX
@eCfD\FaGcHdKZOgZX]Zd\lcmdofscv[
CcFdHcO\VZWeX]_kcdoasa
Wg
HTmhoc
B\C\FZGaKiVXZe[b_de\g[l[o\r\sc
@[WdZT[dhbjc
KPRbsg
@bKfsW
W\se
BeH[O\Zh[[bbhbjckcv[
H[Zhkc
eh
F[jl
Wlv\
CiJdNdO[P\SbVZW[Z\_]e\vX
C\N\Sdjg
B[CbFaGbKcM\N[SYWQYY]\_d`\e\gelgndocpmq[
HbKiWZY[Zb\clem[neocpR
B\CYE\JXK[MgNhO\SaT\V]WVX]YgZg[Z]Y^Z_]`\c[dbeefchUjclXnWpbv[
@\MZNaW]hZjipite
NiZZlinZ
@bM\N]YbZZehpg
NiZ\lX
CYK\M[N[ZVdeeXfdhYjipf
Y[ph
CfM[Xbhi
B[CaMfNZT\VbWd[W^b`]bcc\e\hgl\qcrf
C]N\VgWk[]e]ha
W\[ih\
[Zeo
MeWUY\lfvb
W\egv\
Hcmhnfo\u\
N][Wld
BbC\IcMZN\XkY\[d`]abcbe[pXrd
M\N\[cpXtbv\
WbXYch
W]\ke\tZ
B]W]vn
Cie\h\qb
OcW\Z[[k
H\W\Zk[\]\l[
OhW[c\
CsOYP[VXWZcbebv]
ChW\
U[mg
GiJhKeV\W[ZZekp\vd
@\CoEdFiHZJVeZh\
C\EdFmTdh\vf
CeXhZ\[b_ce]hbj]ob
CeXjZ\j]ob
ZZe\hk
Zjv\
C[V\Xb]hu[
UZWbZ\nioh
Wf
@\E\GcHXI[J\M]NhO\P\QZT\UaWYXX[b\[^W`Xcdd\e[fZg\mcncobpZsct\ucvY
H\JaN\[klko[
Nl[Yo[
AYE\GVNbQ\VZ_]`\aZc~hX
A[C\NlW\_c
E\NVlj
L[NR[c
EcV\Wfhileo[va
EiNe
NiW[_\c[lar]
[gcfj]ncsb
N\UdW\XX\[]Z^Znfodqhrdul
NTU[VYWdc[m[nWogqZs\
Ng
LrNRW[[\`\
B[EcHeOZQ]W[^d`ae\rZvi
DYNgUaW\^\vd
DgEdvR
DcvU
AdB]GZHbI[J[KhM[Q\TZU]XbY\]Z^Z_c`[cbd[fehfjbljmfpXqdu]ve
AbBYKqM\Wc\\^\_[`bcgg\l[mVomq\u[v]
M\U[mgnXoZ
RcfnlY
@aBZC[F[H[O[Vb\h_cbhcXeZhdjelem[ve
A[B\CXNbZbeff\j\lgmknkobp[v\
H\b\e[galbug
BYGcQhg\
E]FdHcIcJ\NaOZQbVX]cecg\hZllmcnbpeqbv]
HiMcQgWce\lRq]ucvb
BZDZGZH[I]NaV[]ce[lkmfngocpg
A[BmD\HXIbJhKWL[ObQYS\T\VZXZZc[Y]U^c`bb\d\ebf[ghhblWnYobqYs\vZ
B]W\cg
BZWgX\ei
IhWZ
GcJbNeZg[f\c^Y_babehf\jblcvZ
E\F[[j\c_cjd
JbNdabejf\hcla
M[P\WX[hl]vd
CZP\W\vi
B]CeDdE\H]JXMgNbS]TgUbWcZd[[\[]Y_babbcc[d[ecf\jblZpZqar[s[vb
C]MgNeWZZ[][abp\v[
]bage\
WkbY
Cl\\
W\Zgba
CPWZvi
@bChT[bdgbvd
MsO[W\[[q\
@]M]Z[_]bh
AcC]DcMTTeWcZ\[e]Z_bbbl\qcv[
[ivc
@\BYFcKbOePeS[T]Y\^f`ZlYo\rcucvc
Kk[dv\
FbGeH\N\TgUYWS^e`]bccUljo]rb
D[Wb[\km
GVNbPaTdY\cfr\
BZLTWpkUt\
BR_cke
LhWV
JcWfcflVvZ
KcOnP\W\_[f\sc
OiW]
JkO[P\WdY\^kr]vb
@[B\NeWl[Vccd\eal\m\
JbNTVelh
A]B[CeJbM\R\TaU]W]X\Yc]febj]l\p[qYrbs]tkucv]
B[CdK[X\\\]dhctl
ChT[W\Y]
CbT\Yb]]uh
DfOc[edbebl\
W\[idbv[
CdD[EfN\W]^g_c`\ddfVtj
VZY]_h
DbL\OhVd^[
Ub[]obrj
A\C[H[OdTgV[XbYk\\_gacbZd\p[
BbCiHdO]W\_]ufv[
@\CXXkY\
F\G[WW[\celh
@oBXF\GXHZI\J[NgOmSXUdVfWV_]`jaecid]lYmcu\
[b`Xf]jluZ
FhvZ
FbW[vj
HZUlgZnbob
@\AcCWDWGoMkOZSXW]^X_\`[cddefejVld
@XDcFZG\O\Vg^d`gcXecheqbvZ
CcJiMd
P\`dti
CjYZ\[
@hGbM[Wg[Zcdu\
V\WjvX
@cDa[jeeve
BmMWWUZ\[Zk\ve
BdGdH[LiMZTbV[WXYX[e\[_b`]c[vb
L\MeWl\\t]
W\\f^\tg
IcPhUb\\^br]ubvc
G\J[P\[V\k^\ccfdlZtZv\
Rg\\
KiYcvd
Mj
C]F\SlqgrZ
C\NgOZPYWX[\^\_gachcn\
H\UXmbofu[
N\O\ViW[
ITOt
FbJj
Ni\[
[\ug
NtOZP\Wd^Yl\t[
VjW[ee
DbMYNkV]W\[i^Yuc
MSNeV[[e^i
AgFcGaJbN[O\W\[m
FnJZV\W[
@[AeGXKiSdTbVZWbY\^[`]ceebhcl\nbs]
hkjb
Wg^\f]t\
Hfq\sU
C[J\V\^Ygm
eZgiu\
GVHhSdT\Xbcag]meqbrT
H[ckrWv]
HhJZOcU\WfZ\b\c[fan\q\seu\
B\HnJXOcs[
BkJXM\QdWT_[j]s\v\
CbDbE]H\IaKbN\O\VWWUXb[[\g]b_\l\o[q\reseud
FcH[IcJ]KdV\WZZ[]gf[r]saulve
JbNnWd
CeH[V[fbncuX
CmQcT[cb
DYEgFfKdM]PdR]SeU\VbYb[[\ccaebfcp]q[ra
AcEZGgPd`gl]
G[O[cf
Bic[
EZHeObU\W[jbvj
@[A]E\FhG\KeOdSbT[VgW[[\\d]\_i`[abc\dde\fclgm\p]qZrbtbujvS
dYvi
G]cg
PiY\c\db
B]C\D\H[JbL]Ub\[e]mcvi
D\JgPdWo\[lYvT
JcO\PdYhmh
F]JYOeU\W\lVvr
WhvZ
C\DhJb
D\WYvh
HjSacbrb
HjSac\
@cA[K[MfN\OaQZRZW\[c\e]ccbffjcn\o[qer[sdt\
@\AgBkCeFcGkHdIZJZLYMcNjObPbR[S\UVW]Xb]b^hbhcSdZgch\j\l[n[o\qbr\sXtd
\[]dlj
AbCeHgI]J\LeMcNZPZR\V\Y\[V\e^g`ZacbedceYgdnhpYq[r\tYv]
@eCgDbL[Wb]Ycdqdtgv\
Yi\\
@kAbPeTb\\_[`ed]ech\l]
@dD\HYJZLnMXWPZ]`ebicce[h\lgm[udvZ
FbMjWa[Zbbe]uc
Ojb[
GjHbJcLbMYReSfTXU\VbZ\_\`Zadd\ebkdlYm]pas\
EeFkG[OWVfj\
@dAbFcJdN\O[P[TcVbWb[c^bcglUqh
H\JbL\OcWeZ\\h_daXbWcfddlZqovb
V\vh
M[P[lov\
D\Jb[\_\cff\m]vc
CYJpTfWj][a]b\eYfbg\qg
[qldv\
@\CYFcY\d[
CZUe]o^\lc
@dCeHkMZPc]Z^\e\f]l\vd
[\egve
GZ`Uck
BdC\HeJiOh[\
Kg
WZlgmhnboapbq[
@bCXMc\XckjSlks\tev\
DbIfJ\McOfTcVZW\XcYX[Y^\_\`aagedfdjbq\sctcuZ
B[D[HcLjO\WUXaaaedfcl\m\
Unf]
GbObW[[Z\Z_]c\ln
HobYd\lT
H\J]PbTdYf\bbcdhlZ
@]VcWdZZ]\clp[
@ZC[GbH\I\LeMiN\O\S\V\^eeZfembngocqWt[
BiGdHfJ\L\MaN\OYT]U\VaWcYb[\]V^cc[e\fYgbhdk]lbmbqdt]u\
C\T[Yl
CcEbVdW\Xb\\^k`haYcXecfY
@[BiCjIkO[RbT\VcYXZb[hjbvZ
_[c]vg
CkTd[\^c`da\cbehf\r\udva
BbCZFdM]ObV\^b`denfcl\vX
Ws[X
@hF]^fkcofqerdti
@fNicb
B\H\celkv]
A]CkH\IYOiWk^Zabe\ve
B\ClD\H[JcNbV]Y\[Z_YacdaeZlcqe
\jc\qetdu\
ChHdTfWY][qZ
BeMbPeV[WWZ\`Ycdhcle
CeDaHUTbWY[ZlRvm
GfOcP[[c^Wbdcbk]l\qY
C[HZTXUi]e_db[fhh\ldqh
V[Wb[h
AbC[F[HYIcKbOSZf[\`]c[eevo
G\H\JWM\OZPaT]W\YZ\g^f`lcbechdsdt\vZ
CXH\ScTj[j]]`]adehrdu\
@hFcJjM\VcX[[\]b^Z_bc\eYfdh\qcr\sbtUui
BVDgE\G[H[JdMeNdWYZq[V\Y`[ecg\h]lZvi
C]HbM\O]Pc[Z\p
B]JmMfPoSX[ncZdde\fYlU
Yh
[X\kt\
Vg\cl\
Ca]X
FcHWWgla
HY[YbWcgli
e\gjq]
[j`Wb\v\
H[WdZZbkqgvb
@cCUOcYc[[]l_jaabcjVrcv[
^k
D\WZ\qlY
Mh^X
Da[lv\
M]OhbZ
AWB[HbO[VbWX[j_Z`bcXecfWkdq\sbufvZ
B[W\[hlivV
B]LjWZZ\[[_[`\dcp]tiucvg
GXMmWbY\[[\f^\c[e\kc
G[Mj\bn\v]
PfV]Y[cZ
ld
@XA[CXDbE\F[GWHeLkNZOXT\UcVdXXYYZb]g_\b[eWffjelZo[pgsWtZuU
B\D\Wj[ev[
OYcj
H\J]Zh
@cMMVcZd\\^b`aaauX
GfL]V[^Z`dcchcl]qf
@ZB[C[G\H\OhT\W[[\\\]\^X_VaYb[cne[gXmcn\qcteu\
@WViWd^j_fckebhdlY
H\R\_ccie[fch[tc
CbJacYq\uh
J\VjW]a[sd
C\WYYf\a_]hdl]tk
YZfdrj
HXJcKdL]MjO[RXTdVeWb]c^[cZebmWn]qcrcsct\
B]MYWgneoi
@YC\EbRgV\^ed[jdm]ndpb
@]JW^lgap\s\
X\]cncojsdt\
@cH[WYci
C\HfJZbYdWe[je
C]DVE[H[[cdotduc
BcJdMbO[R\VfW]vh
BmHYM]WXg]
DbH\Wld[
@cB\D\E[HdIcKbL\MnN\OcVa[[^\bbcbdgeUgfnYpdtZvY
B[LhkU
B[LhkU
GgN\c\lV
O\W\X\[\udvh
X[h]n\om
OWW[nloZ
EdO[W[`gh[n\vb
VZ`j
@\]g
@\]g
O\W\[fb[h\
OiVb[\q\
MgOdW[Za
CcDcF[GbH[NdOXP[Q\WYX\YdZb\b^febf\g\hfmZo[p]rdtjuevc
AfB\DbE[H\IZLZNdP\TaVcWeYZZg[]\f^[_cafcfdYhYictcvh
AfO\Vc\a^Z_\hZm\r[tj
^g
@cNhV\_\eYt[
DhY\\[h[rc
[f
@\CdDiEZFjJbKfM\RdT]W\[kc[fbsfv\
J]Kfsi
@\EZFhJfT][\s\
@eD[FhG\HkJdR]X\Zc\\^WbdeigchXlcpcq\
LdMdVdW[_ggatb
pg
W\Zj`Zb\ec
ZRbd
JYMd^i`febt[
KdO\U\VWW[Zl]\ecg[
@[O\Vi_iccp\
H\JmO\Zg][
F]HcQ\Wjd]gcve
@hFcN]^\_Yh\
]h^be\hd
CYF]H[MbO]R\SbVXW\Y\Zm\f`Seghfo\u\
Zm`Ye\
V]Zhe]
C\eh
FZHoW\Zb\dd]g\o\
Yi
J[RhT[Udhg
EaK[WZ]]nl
G]T\XX[dp[snuT
DWEfFgGZHZJcPaQYUc[[]bcae\j\l[m[nfq\vn
YecfvQ
W[[g
O\VYWhY\Z\
@bBbCZEjFYGcKbN\OYS]T\VcWbbccXdig\jYkam]q[sducvY
BdDoEgFXGbOZQ\WYdTj\s\vi
EgFXVb
E[FrVcd\vg
D\dhvT
E\GcaZdhvW
vm
EYdUeZ
DXG[dmlZs\vZ
W][Wbg
C\[erbsh
li
EcWmdc
G\Pbd[vi
DaFaP]WZl\vn
Favf
BfCfDbE]HcIaJ\K[M\OYRbScTcUdVdWX[[^b`ee[l\qfsbtZu[v[
HeIdJfK]RdT\VfWfZa^ed[fchdoZrUvb
Vc^b`bfeq\rWsZ
rk
H\QdT]Ut`\fdn\rXs\
B[H\Wamin\og
Hh
HcT\WZcbh]mVolq\ri
XaoUqbr]si
OZP\V[W\`[jl
B]C[K\NfW[Zbb]lftbvZ
FbM[NUO\RYTbW[Zc[\^Ucbloqe
Ng^flZt]
lg
J\Th
D\HgQaUXb]nZo[
A\H[O]Wo^abfjcoeq]vb
H\OcU[Z[bjo\v\
Hio\
Hj
HRO[WY^\be
B\CeF]G\HdO\TeUiWTZd^g`bacebf[m\nbobpes[
CbF]GXH[OYUdZc[\^hadpeqesb
C[HhZ\
Hgo\
W\sU
C\sg
F\Hj
AeE\GXHbJcM]N\QdWY[]e\gbnYo\r\sbvj
A[BbDZF\HgT\[b]a`babdjq\sc
AfD\FYHeQY[\sbv\
Jjn[
BgF\H\Qdv]
BdFcGgHWRbT\[cv[
Rc[f
F[J[ei
FbH\ShWdo[rV
HpSZT[ZcnZ
HhSZT[nZ
BfKcP\l\ngv\
KfM\W]^]m\nh
KZnl
M\nm
AbU\V\WVXpYgZd]f^[g\hZl\u[
AbYi^[
Wg
FZHeQgW\v]
B]OdVaWcY\]\ecfhrX
@hA[EdG[V[Ze\\^b_]`\f[lgqbs\
@kG\TbZ\[[\\^[
CVGVH[I\JYLcWXY\`[cmv]
@eBWCiEZGkH\IfJeK[L[PZR[T[U\V[WXX\YgZ[[\\Wacb\d\f\g\kZn\o\p[s[tcu[
@]A[C[DbE[FaGmIaJcNeOdQ\R\V\WUYY[[^e`[d[e\ldr\ubvf
@[CTIbOZP\Wl^f`\cceahejdq\tYu\
CZD\E[FWJXV[W\^\aucbdYeZj[l\t\vZ
C\NXOhefr\
J\Y\f[ri
C\Ngah
CZIblj
CbDdG[I\Oda[qdtbvn
@]A\CgDcFbGdOdY[_b`Yahe[lYrZ
D]IZJXY[^[c\p[qctl
@aI\Oc\[ebti
Vg^hl\t[
@hAXCbNZOm^gaec\eY
EfN\
AdC[DeFbG[IVJhO\W\Yk\\cbe\tf
DeEdGcIj^\`\aZj]s[tVubvg
AkObWYaZ
@gCYOa_fc[
CPDcJ\^e
I\O[VsYc[g
@cDZFcG\I\JrQhYcc\qcra
K\VZYxa\
AcClGcV\WdY[cbeZf\tb
D\J]cluX
@\G[HeKhMYOdR\TbV\W[Y[^\eZhdnao]q[rcs\
AbCeEaG\KcNbPeSXTiW\cdebh\l\nirYudvi
HcKYP[SdV\WZ`Tc[j[ldnjrbvY
@[A\KnO\SgX]
PkS[c\lY
D]PcWg_echnf
KqPX`\lZnTs\
HdO\Vcn]rm
KTN]OmP\VZ_dr]
KfP]`WnN
GcHbP\SgVd`]hb
Vghc
Sg
ng
DZG\H]I[J\PdV\`jhZj[n\
PV
`h
CY`Lj[
H]N\OZPkRaSVW[`ajjl\nb
CbO\PlS[`a
G\W[Ybmcnark
CcLgW]^\vc
JcVZWit]v\
BbC\EYFZH]JcK]L\M\OdP\RcScW\Xc\b][^l`ga[bfdaecf\h[iclXmbpXr[t[ud
AbBcDZJ\MdN[OjP\QdTbUbWZXfZb\Z]\^\`XbbcZeYgal[qbuevi
@[J[NdOWSeXhYe[[^Z_b`[bZe\oar]vd
OfS\
DeOWVfve
N\`ijal\
FcO[`fc]ef
DYNbOSVgWbX\[c^h`[b\letbva
HdOj^\mZ
BjNeOT^d
P\SZ^\`g
GfN[V]W\[]^h
N[O\^j
BZCcG[H[I]J]NeOjP]SlYZZ[[[^Y`Zb\chebf[l[vc
[f^hb]
JiNZPdS\VVWZ`Vbrv\
ScV\WhY\^h`\c]p[
B\D[G\JcLeO\R\e\k\ldu\
AgC[D\EdLXNcR\TbVfWbcilV
WX
Cib\
BjWZkb
HbS]T\Y[ecffnbqdr[s]
Xn]bsZu\
V[WV[l
B\CYDeG\JfO]V[Xj`Zccd]h\ocq]rd
TXWUXfc]
Jicd
@[AbB\J\KULdM\W]Z[]]d]fan\p[srtd
C\HeKYLeX[[\ccfdsptc
A\F[McNdWYZe_bgbph
Yi
SdYd^gfcrc
SdYd^gfcrc
@[A[BZE[F]H[JZKZL[M]OhPdRZS[U\YaZ\]\`YbYcdd[e\l]q]u\vc
N\Sdcg
D\O]Pj[a
JYOoW\^Y
CVOeV\
C\K\McOXPcV\WY\bc[vg
Cl^Z
CiN\kblc
PnS\W]`\c[eb
CeNXO]S\^\cge\
NcOZ^gvY
CZDbITN\Oi^Yvb
NfOL^nvZ
Nd^g
@\EfGcNzOUPY[Zhb
OmbV
CYNYOh
Oi
HjM\S\bbo\
GYLcOdU]VZWj_Wcbdbk[
B\Hdc]eeffrZsW
@bBcCbEcJ\KeLZNfOaWVXfZ][b`Yaad]fclhm]n]qZrdujvb
M[OcclfW
@\AiBgGaJeKaL\ObU\VeW\Ye[Xcgfbh\lYrbsWte
F[Hn
B\MgSb]b`\b]c[je
lht\
e\lh
HcXe]Wv[
@hB\EfGZHWOWTbUdVaW\Xc]dc[j\lSodpbsaufv\
AYB]GZH]K[Pe[[fZn[ssue
NXOild
B]FcO][ecXeflhvd
C[D\vq
B][ivS
H[uj
CfDbF[HbK]P[Q[VbXe\[ffgfhblco\p[qdr]t]uZ
LmR\S\WYXc[\cbfd
@cAlCcDeHYOcTXV\W[X\YbZ\]d`habfZhalfoYqXr]s[t]v\
SbmhoZ
BiFeGbNbWZX\^dcdl\vc
FjW[hbqht]
ChGZJcUeVdY]ZX]f`dc[nb
H[PdV\Wcffh]q]
NbWm[[^ha[
D\V[WW[Zd]lm
@\ClHVJ[MYO\P\WWX]Yb^kcgd\l\
@fAfD\E\HXIfMbNXOiSbT\U[VVW[XX[c]Z_\`aa\cfd\eef[g[ibj\ldm\n\qYsVtZuc
BcL]M\[ofZkZvZ
AZBeGZI\MdOiSZY[[d^c_[`bdhv]
BWHcVUWj]blZnkrd
G\JbN\VxcXfalWn\
BWC[DcG[HZJ\O\PbS\T\UcVeWaY][\\[]e_dbceefaldmcpbr[scvZ
PcW\f\vl
C\VnW[aac\fb
@gAmBnCjDeEjFVGbHLIgJkKeL]MmNdOcR\TcUcVXW]XTYc\c^j_d`ga[cXdlekfKgdhmjblXmbnbodpkqOrUsftbuhvn
CdD\JfNZR[WYYbe\fUlcmenbq\rcsc
CdHZIeJfTee[nZqnrZ
DaV[WrZV[Sabl\
HWJmVbXY^Yceebghqh
AbC]GXO[UcVdWgY[_cccg]rb
UbfWrbsb
Zjebl\pk
Ch
G[O\Vdcip\
CoOYPXT\W\YXfYrX
IV_f
H\Xi\\oX
Uchnue
B[DcG\HcM\ReWS_ZfblbqbrZ
FiH\V]nUqd
A[Wj[XhZlc
H\T\fcsavh
CZDZF]GQHhJlO\SlTdX]YZ^\`\ecnao[qfrZ
VhXX
AgCYOgV]anh[
HZU]gn
WV[d
AdCgY\rd
HcK\WflZ
Q\VdXn\Z_T
@bLcMmR[Wd[f\bkc
J\ThY]^]ebfcl\r[
Hbqbuh
HbO\Yafhkal\r[ucv\
Jijd
WpvX
[\]j
HcLdMoTbVb[[e\f]lYm\sf
A]BbC[DbEaGcJ]OdSkY\e\f\rcub
M[XX^\e\hhqksiuh
C[NdShUbVcYd^beZfYr[s\t\
BbFcNbQaU\V\WW[[bccbg]j\mfo]
DYVlWif\h\j\mb
CbHbMbV\WX[p^\lYv\
WYeakeucvk
WjXb
VhW\Y]ce
@YBZFdGWHfJ\K\OcQbRbSeTeY[Z\]c^[_b`bcedbfXlcm\qZr\sctbvZ
CjoT
@TBiCbDXEZFdHTK]L]QUVZWYXWY[Z\\\]]_[`\bUelf[g\hok\l]pgqeuY
Kisb
A\BfGjOjV]v]
DcWcfi
OXS\ViW[[fedhf
A[GbLePcV[W][c\]][^YcZeihZtbuc
@\B[CeE]FhGZHjO[QhZe[a^j_bbXcdhZpcqUve
f\j[sj
CWJaTbU\WS[ih[mcpbvf
WZXgYZ_e
DdG\J\\[^\cjfe
HksP
HkJfc]g]rZ
VTXf`ih[j\o[
L[O[WYX]Zf^Z`Wa]b\gtqcvZ
@bD\EsFOGhN\Q[cZj[kbl\sY
BVFZH[J]QpW][fd[n[vZ
B\[i
C\Xf\c]Yg\h\u[
AkCSDdF\GYI]JTNZOUQ[WXY\[]]]^b`\agccd[eklWqYtfucvg
AiB[CZF]G[LfObRhSbWX[Z\d^Y`cabcfe\fhg\hbkbm]qbrXs[tbub
A\BgFgG[KWV[WbXMZd[Z_Tccfhhri[jcnlolpkqjsVtXuuv]
c\fi
FbHhKcsY
@bBZFeG[H\M\SZVWWd[Z^\`dbbcfedlbra
WZZ][i
C[J\WZ[[^e_\lh
CYJbTfUZV\WYXh^\cgmcncocqer[
GcViWZq[
A]B\C\GbHRJjK[L\Q\TbUWVUXXZe\W^f_W`bcdelgehvm[oYpetouc
H[]\edgph\o]pcqfvb
CVFcHcQZThUYWZXd[Y]k_c`bcffYo\qZrYsd
CY]grb
B[CLDcG\H[MhN\SYVjXYY\\f^c`[cZddfVhYlXtgub
FdH\Q[SfTiWZX\Y[]b_[`fchd\e[fTh\lcm\qZugvY
B\DbF[GbHcIgJ\O]RbS]TWU[VdWdXZYY\b_a`[eZfhgjh[l]sduU
BhW[qa
VkWY^Y
X\^k
S\T[ccfnr\s[v\
CcK\f\sjv\
G]Salk
AjEcGVJcM\X\Y\\i^r_\dXh\i\p\qTtkvZ
CdJcN\OZY]_crh
BdGhOZf\
CYE]F\GaHeKdN\OXRaS]TaUTVTWfYlZe[e\Q^ebecZdeejf\gchblWohqWre
DYM\TZV[WWXT[\]beXh\pZuZv\
C\MVVhW][[^fbeeZlhqa
CeJdSiUgYfc\rWse
hh
A[_mc]
G\ai
AdNdOYVXYr^bcXfZ
G[YjcXf[le
A[C\IaOhUbW\Z[[[^e_bbfeclbp[v\
Heccsj
X[]pm[uV
@[N\li
J\LbOZTbV[WhX\[\^\cejds\vb
F]J\K]LbPdSbVbW\X\[Z\[cddaeefkg[k]n[vf
ChXd
Cf`[
ri
AiBYCrD\HZIfNbV\WYX]Z]^Y_P`ba[e\lZnao\q[tb
D\G\HeK\W]XcqpsZt]
W]Yo
G\SdWhfb
G\kg
H[OaZZ[af]vf
CgJ[
J\W\^jm\
^\fi
BfFbGfHbJrQcTgW\]]c[f\m]qdrRv[
O[Vl_bp\
ChV\Z]^\cc
R]TjUbV\WWddobrd
ejoZsbuc
HkJ]VeXcYZ^\_[eiq[
DkdZ
B[DdE\FcGcNbb]fchcjesbvh
DeF]VbWdZbfesducvU
O\jhv[
vi
AZCgDbEgG[H\JdK\MeNaPeSlTdWWYcZo\\]Y_[`lbXeZf[i\l]mhobparasbtbuW
CfW\Z\vk
AfBbDhGcHcO\PeRZUfW\]b`fc[kZlbtc
AgB]O\[e^i`\
A\D[EhFbK\M\VZWX^h_ed\echbn[rdubvq
IiOZ
@VAZB\C\D[E[GZHbI\JYMZN]OXP\RTSZTWVUWPY\Z\[[_e`[aZcedZe[i[lXmXqbugvY
B[CgFYGZKYQdUfV\WeXcZd^[_dcce\fkgbh\jcl\nbplqar\sVtlufv\
@ZFgHZJbKcR\V\XZ^b_ZfXhZncolpcqZsbtYub
BnGYHdKeUcXd\i]cc\fghdmcobp\qesP
F[QgVcsZ
T\^fn\sW
V]^[pdqosW
H[Xb_\fYtju]
sguZ
@[HSKfQ[cgq\sZt[
^dphsZt[
hl
HnZ[sc
FRHgQ[X[\\^itiuc
BcCeFfHbQZS\VcWdX]_dfeh]mdnZoZqis[u[
B\FXHkX\
Fil\
C\HbKeVZXqn]qXrbsetduX
GbcZsi
C[H\QXU[ViX[_gfphbo[p[qdsVtcu\
FaHUod
H]KZMeR]WWXT]h^Y_[c\fVh\m[ndr[srtRuV
H[si
BdHZ^Yqj
F\HgK\p]tc
FfHXfhsV
F[HeQ[Xh_Zccheup
Gc_\qisZ
CeFbsht\uZ
q\sg
CY_jcgqZsY
B]H\hcsh
Bach
si
FbH[ch
S\VZW\X\_cfgn\qb
Ch
@gJgMhNcOdW\[]vg
BdCbDbO\U[VeX]Y\[]`dh]mhncobp[sZv\
A]H]cl
H\NdWV[e]b^fcdlc
FcR\XV]fd\m\sbu\
RiW[
AZBXCcGXMfSbU\VfWb[Y\b^b_efehZk[lhm\ncogqYrasbtXub
@eC]D[I]MkNfOdQc^i_]l\m[nioirfsfuWvd
K[MbRWXX^imbobr]sfuV
CWXl_]
K]MZXWh]mfoduq
JbQbZglev]
Wj^d
CgXe_Tr]
VbW\vh
MhTd]blbo\
X[leq\ue
KhNYV\XZnj
sh
K\nTui
CXDaM[NnQ[TdV[WlX]Zf]\_\vf
MdN\O\XV^hbYnbocu[
G\MlXZ[\lZu\
M]\i
V[_hf\lZ
B\CYDYE\J\MTNYOcQUT\VsWZ]j^[_da\b[dgh[lRo\scvj
MbNbW[Xd^\liu[
COD]MdWXXn[\]e^Z_Scff[h]lcmbn\oUq[uevZ
XgsYuc
CrH]M\VZWeXW]Wr[
bj
Xh
D\M\\h
]gr\
MgPbS\[[_Zlgv[
M]O[WZX]^e_ie]lY
MWRbX[[d]f^[_dl[nbudvc
B[CkD[HlI\JgK\OdPgQeRYSjT\VcWTX]ZY[[\\]U_W`caccTdceeffgbhcjdlhm[n[oTqcr]sYt[uYv[
N\OYVVXk[]^\_\
CiDZF]GaHmOaQ[V\W[XV[\\d][^d_hcXf[nYsZvd
CeF\HhQXl\
BjL\M\QYRbVkWVYbZb[ccZff
V[Wg
Vh
WZZ][i
LZ[fv\
L][WelvV
WW[Y^Zllqf
AXBTF\GYJbMdOcS[TbVaZZ]c^Z_aadb[edf\h\jak[l\p[q[tcudvc
MZ[[vr
S\Wi[c`hcW
[X]\`cmcumv]
CkOeWWe\j\mbu\
Wied
LgMf[bu[v\
C\J\VbWZ]k_jaic]d\e]m\
CWM\O\QZTmUmWZYe[be[mXobuc
Ch_\d\
DlEXQjWd[[dbeZl[s\uZvU
`kv\
AZMu^\ed
O\Wect
CTDkH\O[U[ejfap]
ei
HlJ\se
@\AbCfD]FcG[K[LeMcOYTfU\WcXcY[\Y]V^XddeYf[g\lXncobqetbu\
CZHbJeLiTcV\WT
J\rg
CoHbJhV\WXX[^\`bcdf\lZm\oiqerV
LeMYWW[\
W[Xl
AdFcJYQ\TmV[WV^YnZqcrgsa
Vi
W\Xf[eoZti
ChW]]X
D\LbMmWc[\e\mb
@fCYG[H[KXL\TaUb\\^e`fa\e[hgj\mco\
@cMgPdS\WW^j_b`\bfcWj\
@gb\hZm]
Vfl[vb
FcH]J\NhPfSZVdWd_[`echnXrhvb
VV`[hd
NY`o
`ih]
@cMhW\Z[b]gb
NWVXWX[]_Z`Sb[hrkdlX
@ZBaGfH[OeT]UbVdW\Zb^Z`Veaffh\jWl\mlnko\pasc
@]B]C]ElGWNkPQTeW\^\_c`Ua\ckh\lqv[
JhK[`chZjin[qdvd
BdMeW\[f_ekXvW
BXW[kl
IbLmW[kZ
B]GcHbOZT\VUWld\lboZ
@ZA\BZCTDmEeFXGWJeL[MbNUP\QdSWTdUhV\W\Xd]f_a`[b\ceecfYg\hbi\jbkSmRpdqWtYu]vc
BTCZD[EXGZHhJgKbM\Q\R[S[TZUZV]WXYcZS[Q]b^a_\`[b[ccdcldn[oeqhrgs]u\vx
Um]\oZ
O\VVWi
AeEcFdJWKeOfVYXc[f^d_ac[hhoap]q\smtdug
Tk
B[V]ZVpl
e\uh
D[W[cbdg
DjG]U[V[WZdYvY
B\EdaZvf
DhEXc\dUv\
B\DXF\HYJSM\T~UWW]YicZf\lXn\oXrS
TeYhebrZ
C]HRQmX[^fd[
BgGf
DtE\GOcd
HYJYUn][m[
Bh\V
BSHw
HYJ\Uth]mWs\
H\TbU[_\nk
H\K\`\no
DrOZc]
UcWi
DXE[HZTYU[Z\ccdilYvT
W\Xg\[_i
BoJZZY
Bi
ci
XZZSpi
BNDgH[s\vm
CeDhG[Jhc\d]
Egc]
HhJoMcWa[fagcZlavW
ThUa
BYDSE\HeJ[QbT\[\cXdke[h\
D\JUKcMeOdUbWkZbobvO
BTD\GbHpU]c[n]v\
JdWiZc][
BUHgvk
JX^o
BhGfHUQd
BjGdH][Z
@eHfJiQc^[c[v\
DbGfJ\ObZc[]\j^V`hcYd]v[
HWU[f\p[rdsv
BYDgHGQv[bhfl[s\uYvc
DQE\HjJ[QWTYUUW\]]cWdgl\vW
DXHcT\U[WdlZvg
H[TbmUnYojp\
J\UkZgmcn\oY
DZHXU[W\\ceghcuhvZ
^Yoh
DrGRZfd\
A[DqGZ^[_bdWv\
C\]g
BmCcGdV\fcrbvW
Y]o[rh
HYUueZmXp[
LjN]WZ`\
]g^b_[l\
DlW[vY
DcEZW]d\vV
Uh
DfQ[Y[kNvm
D[HrQ\T\Wee]s\v[
D[Hkv\
B[H\UnmWo\
M]NZ[dlf
B\C\H\JoOZV[WY`Wcte\hZs\ve
BWMj\a
HaQ[Wkcfdcl\v\
b\dXve
A\BXDcEdG\HlIcKZOdQYUZW\XdYYZZ]eceeZvk
Jj
W\ki
@aC[G\L\MdTcUbWc[f^dl\t\uiv\
O\WgZY[[adbcc\
W[Z[[gbc
JdTcUeWg]\mZpduf
T\U[Wh
TbUg
JhUVZbuh
VbW[chlV
W[vl
DlL\vZ
BYhbuj
@\BSDfFZGPHeJhKVL]N]ObSZTcUbWYZc\b`bbbced\j[k\q[s\tbudvg
@bA[BdC[D\FcHeIdJ\KZMYNbOYQYTWUYYfZS]c^i`[cYebfkk\pcqcsiteuTvq
@bFgH[J\UiWb][^X`\c[edfZg\h[jcm[n[o[qdrgvj
H\JrZcf]vd
B\CdH\J{][^ZrW
BYHm
HjOd`ahdj[va
Pkc\
H[Ql
Jn^Z
AZDXH]KbObU[Xg[Xb\c\eZh\l]mcuovX
Xhuc
C[H[Joc\
BxHQ[YvX
BRDpEYHtJhM\OcQgZ\[d_\cblbr\tdvT
A]CdGeJhOaT\WbZ][[tb
AbD\JhVfXa[c_bcTr\ua
Dhv\
[\ck
TlV\d[vb
CiDbOddZ
DhQ[V\[[cZvW
Yk
D@E[d~
C[D\F\HcJXTlUbYjoYufv\
M\TWYs
DgEfTdVgd\e\
J]OYbjtcv]
V\c[eYodvu
CbDTHII\QycZvZ
QiZ[
CTD~E\GXHpJ\OVT\[Y^d`[c[e[ljvZ
^o`XqX
CdMjZb
Zh[Z
DPT]\\a\lr
MjWZ
H]J[UjZ\]UhZmXu\
C[EiH[JUO[TfUdV]Zc[Y]h_a`fabb\c\lWrdu\va
U\[Yehl\vj
Bm\Z
D\[o\\h\tY
@ccnln
@\^]cn
Dehbvk
e]vh
K]Zh
BSFZHtJ\OcQU`\c\o]
DlHc`\qer[
vi
Dhc\
H]Y[`m
@\AXCiDjH\JVMYPbQWU\X][b\j^Z`ccYdZh[ldrcu\vn
DjM\[Xv[
F\Qh
DdhcnYvV
@bCUHWJnSiU\`\cYo[ug
HR[\eh
D\l]vk
D[J\M[W\Y[ZY[becl]u\vk
DXe]vf
CdJZToUb[XbhfZhXlQm\ncpvscu[
Egld
H[VZalc\scv[
MjW\bacYl]
A\B\DbHVM]S[Wf[WfWhck[u]vu
AeD[E\G[JdMvO\P\RYUZWfZi[V]l^\_i`caZbrcadZealXpXt\vV
JcMm\b]blXv\
CcHVJXTlUgV\]\^ga\c\heuk
DcYb[\\b]bedumvZ
DhF[JoN\Q[TZZe[[]Z^U`YaZcfd[f\h\ltp\rWuZv\
BcCYD]JmT\WZX[[T^Zelf\lXt[uXvj
ClJcTZ^ce[l[
C[HgMmQYRe[i\bleu]v\
E]F\HYJZN[TjUkW[XdYg[ibcc\fZm\obqev[
AaB\E]T\W[[d\famvf
AXCRDXE\HUIdJ[KcMYO[PcQ[SeTpUjV\Xk\Y]g^Z_b`]a]c[eXfbh[kllWmWn\ocr]setcuTvY
D\HZJ[O]TtU[VeYaZZ]bc]l[
JjM\u\
JjV]
Hx
AtDcJZO[U[XbYqZQ[cdXggj[o]uc
vk
CdDbHPIiJYR\TfWUXb[hcXecfql[ncp]sZuWvg
DivX
AgC[DVHdJcLnTYUZV\ZT[o]b^g`fajb[eegbmcncodpbqbu[v]
u[vi
JXP]QNZZ[f_\`dcdhilZtcvZ
A\ClDOE]J[MiP\RdT[WeXZ[U^b_b`XaZbhd\ePlZmjogpdq[tduUvm
CqHZTdVeZp]\lZv[
H[Zhf]
A\B\HhOdecvc
A\CkHXMfUlV\WbZZ[V_[c[e\g[m[nbu\v\
Phv\
B[HzJZOcU\VdWZZ\fcn\sZu\
J\K\QbWjZ[fbscv\
A\CcHfO\TYVcWhZbfls[t\v[
C[D\E\HjW\[cbZdktducvZ
V[`pv\
DYQ]VcWe[dc\dcedujv\
BYCdHeJZQ\TTUP`[cefqhen\rXsV
AkBYCUD[HgJcMbQeRWTQUXVfXZZY[c^X`\frg\s[uRva
sR
DXE\H[M\QeT]V[X\Y\[d]\_X`bc[dUlXvr
D\P[T[U\WV[ZcilyvU
H]J\g[oeum
A[D[HUJXTgUdWSYcZ][\_f`gbXcbmfnmogqbseucvd
Q]UnVhW]]\`hcbfeh]qYsYtZu\v[
C[JZN\OcZulXpVv[
A\C\OiVX`ecbd\
AzD\O[Q\^R_\a\v[
C[H[Tqf\
D[JhacvZ
AiD~EcJ\NcO\PeT[YY[\^c`Wd[f[h\lYrgt\ue
AgDuEeJ[MZOVT\Yc[]`Wacbbcbf[l[vO
W]vh
Ji
Ujm[u\
DwGYM\
DrJhM[O\[\^]vU
C\DrUdc]hesb
B[DYFeHnO\Z\becd
Zhv[
MZVY[Y^bcZluvi
eXtjvf
Ogqe
AdO]Vm]a^Ucd
CmVg]Y_Zh\qj
A\CgDZH\OiU]VgWa^ff\hWqqvZ
@[BOD[FgH~JYQYT\UYY]Z\[]`YcXe\linUqUsZte
E\P\ZZlmvZ
eW
ObVe\Y_]fisdue
M[ak
D\Q]TYcbhevZ
B[DXHeJZOYVgWi[[cfe]mcnaulv[
O\clv]
U[YVZj
W[Znb\hZ
@gA\BnCYDYFYH]L]OeT\V]WTZU[m^i_cbec[e\fehTj\ndoepoq]uivc
DoTYY\Zia]e\g\
CJHZJ[Tg]\^c
H[UlWZZd][bXmZocpfv]
HWJ\gj
Z][\`bjiv]
vm
B]DTHdLdO\W[^\levs
Rj
`h
DQWlZ[dovW
D[Y[hlr]
@fAZDYEfFhJWKdLbMbO[Z\[\^e`[bcc\eXf[ldmepbvk
H]Qka[
DuFbGXHdJqO[Q\VcYV[]]bcjd]h[lcrhvW
O\^hl[q[
M]l\vk
[[\itX
CZD\E[F\J\OZUlVZWgZ[[b^cgbohq[ucv]
AeDZFdHlJUOXQYT[Wm[d^X_\c[e[f[q\rZsaub
HVJXOeTjV\W\XgYbZd\f^]`[ggm\
[\eht]
BSDZHgJ\LgM\OeZ\[\d\lXtevw
AgDTHkJZNdOZQ\[X\b^\`[cbdce\f[lbrZvl
WZcglY
DfEdHYJYO[PcT\UYVdX[YYZ][Y\Y^bcZdWefh\l\uovi
A\DeH\J[P\V[WTccd\lcvi
J[QiY[`ch\
BPHr
W]Zh\dedfcgcpTv\
DYYb\eehpV
BVJdMrRiZ\\fbdd]l\nbscuav[
D[HoIfJbQXTlY[[[]\fXhbmb
JXT\[eocrj
G]Jbcg
BiGpWhc[lZ
CYDmEfF\HXJhKbMTNaOUPZT\V\W\XV[X^f`kaXdUefhkjXlVuYve
T[Yb^euhvX
BZHfJYObQ\VhWb[ja\b\d\e[geh[lfqZsauZvs
[\b[vk
J]TgU[[Zcjf\helcvZ
CkD[JiLeM[UWW[Za[a]W^Raab]cae]f[kbmap\q\r[udv[
H]JnLZT\VfW\Ze\b]cc\e\fYrYu[v\
C[T\V\WY^bc\lm
AkBhCYHVIbP\Q\UUV\WtXjZ[[d\[]\^\`UbXcee\f[gYhjk\lZoZp[r\uevW
C[DbKbOgV[WgYYafcd
ViW[q[
Yh_]fir]
BhH\b\qir\
H\[bb\qh
B]KcV\WcYiad
@[BcDeEeFXHUQdUiZVbZeeg\hdi]m[oav]
AfBWCeDZMeO\QgT[UZZe[b^WabhipZ
J\em
^l
KbOlX\^Y`do[sb
EeF\Zn[Z^[a]
HcK[T]_kl\
B[DbYi^U`gb[vi
A\CnDY^Zhb
B\CYOcQZUmZ[]]^ca[i\m[odp\
B\UlW\_b
@bBuC[FWGhH]O\QZTmUXWYZV]e^Xpl
B~C[DXGfHYZZ
^k
@ZB\EdFkHbJ\WbX\jht]
B\E[F]W\jm
AYBYC[DbEbF]GgHaJeK\MbPeR]UdV[WWX\YWZZ]e^h_Z`bddeXf\gbhajZlfpZrZtY
@fBZEVGfI[JZLgOcP\R\SbTdWcY]\e^a`\aebdcZdde[gfhbk]lZn[o[qfsfucvg
@YAZDfEZFZMjO\P]SfTcUdVZW\Zb[]]d^d`Xb\cnfZj\l[mZoct\vb
GVHfM[PtSQWZYYZ\`bkalY
Dg
Gc^chbkWlc
AdCZDbGeH]LYN\O]UfWY[Y^[`bblcXg[h[kgljm\nc
@]EdG\J\M\^hfel]qg
CjG\H\IdJeVfWZZh[Z]]^Vc\eZgblc
GjHdJdhgl]s\v]
D\PYSbWc`llgnct\
E[IcNXPZVY]b^g_\`ec{ljqYvi
DXGe
HfJdN\Vb[h^\_b`bvg
@cGXMXcf
[i
@fB[C\EaG[JYMpVcZV]g^lbUd]oaqZ
J]]hmeqZ
TeW]Zpeco]pW
G[H\U\[\pj
VbWZXi\\_dc[oj
W[vi
@ZAZBUE[HhJ\K]NZO\P[QZWaXhY\ZZ[Y\e]c^c_b`Za\bYd\j[mdnToeqfrWs\uevU
BXCgFfG\HhJdLZOkRfTYUdVZW[Y\ZW[Z\i]Y^b_hc\ebhbncpdq[tl
BeHZWd\afgoZ
H\LbWpXboU
VsW\mZo]
A]CgHZMeO\UZ\e]X^lm[ngqVrZs\t]
mcod
e[hemgoY
FfHjVb`\heql
W\^Wg\qcue
HTMbUgXZYc]a^bh\mfoZq\un
KeXbeYg[hbm\ogr]
mYoj
Oh^Zqp
^[o[qj
CjM\\[]ee\h]mVoeqmuX
Vh
F\h\qi
o[us
CrW[XZ\j]a_gcaf]gboZpXqZu\
C\V[Xb\\]h^\edlcmWoepXqgrcuZ
Ke^eoXpiq[
eaoXpe
HiUc[h
C[FZHkKWQbVgW[XWYc\b]i^c_cl\map\qZtauZv\
Xhe\q]
CWFbKbO]P\T\U\V\W\Zj\]]Z^d_\gcn[oapdqZ
K[mXok
G]JrK[U]WfXY_Ycch\mbqSsgtZub
V\Xnf\oUuV
Udmg
LeWioZ
Vdg]hhm[oY
CbHcUdVbW[\i]\_ih\mbn\odp[qSu[
GaH\^[o]qfrk
CXHRJ\K[R\TbVcWZXY\a][_ff\gYhXmbnWompXqZr\ub
@\XV\c]\^]_[hcmdodpbqdrY
Hg\\fggdl\oc
UWmVn[ol
Xgp[
H\XbYb]aedh\mbogu\
]he\oep[
O]W\XY\c]c_bedhZl[pl
K\Xhecf\hZoT
KdW\mYnbomq\u]
CZFYHcJgMd]a^\m[ocq\ui
Vbhmp\
Vd\b]W_\m[obpV
FiHgJZU[
H[QcUd\X]b^ehcmVojqe
HaVao\qm
Ug
HhOd
U\m[ok
BfJ[KdM]O[RZS[VXWVXYYaZa[c\[^[cZgchamgnjpdq]rhs[t\vd
BcDbF]KjOiUcYdZc[cc[ehgbm[nfodq\ud
HkTh[dr]
m\n[oi
mYom
B\K[]hgbmao\
H\J\KYS\TZU\YbZde[mfnOpWq\ras\
KRm[nzoZ
B]KkRZ
G\R]Wjccf\v\
U]Vn[b^[vZ
BYDfQdW\dcvX
IgO\o]q\s\
G]HlKSMeRbTfWWXi[]`Zb\cefghgodpZq\smve
HdRZW\fghj
BXCbGZH]OcWc^b_dei
Wge\
CoL]MZOaV]Wt^[kVl\qguhvZ
KgSUUdWe]Zceeam[oZ
C]L\VlX\YbeYtc
CXJZUeXm]e^c_ZobqasV
[\ei
CdHYIdJZKlT[UfWhXl]ea\c]eYhdl[nfoapYsSuf
F[P[ShT\YZ^[e\qb
HcJcV\Z\]PmYub
BgGaNcPcVTWg_]c\vZ
HXW\[]]eh]mh
H]TpW\nYq\uc
nTuj
HbW[om
KeUlW[
DWW[vq
D\H[LjWY[hv[
HbOZ^cj\um
@\AbB\C[EfFdGWJbM\NZOePjQZSeV[YZZf]b^c_caackdWeffXgghclXn\oep[r[sdtjubvd
B[Wk
mvoQ
T[W\[jtX
GeL\O[WdXYYZ[[\\^Zb[filam[odqjtZvk
C]W]\ise
B]CjQ\UXXbdch\nhobqmvi
A[CYD]GWJdNeOgP]YZ^\a\ceect\vf
G\KdNgPbT]`Zc\lrn\rdv[
AcBdCdDZFcGYHbJbM\NdPaQ\R\TPUZVcXlYfZ[[c\\]Z_\`cddfbgehgjclZn]oYpYqhrVsYt\u\vb
HhKZUVZZgbmdogp[qWs\
@eJhVcW]aafdncsZ
AcC\DbO\PiYkeg
CXGYIbNbS[XdYc_m`bf]nd
fZsgtZ
W\Ycucvi
[h
O[SXVg`hv\
B[DfHbN\OtP]S\Wd\a`[b\c]e\k\nboctf
BWC\E\F[GUL\M\OhPWUcWk[\^\`Zcgecf]mbq]r]tbvZ
@cC\EcFcH\LdRcSfV\WWZ[[[`\egh\nWolq\
DcEbGPNdP\S[Xb[e\X_fbce]hjl[nYo\p[q]rdtbuhv[
H\O]SYUhWZmbqbuc
C[M[Ni[ebZllv]
C\_l
HdKgYY[b^cpcu\v]
AdB[I\OjSpTbU\V[`[e\qZrXslt]
B\FbHYIhKYMjO[RaZa[[b\hhj\mbnrodphuY
c]smtU
BUCkLWM\WX[e\bb]c]ebksl\tX
RdW]XYZf[[\jeWh\t]uh
BYDfEfF\HfK\M[OfR\S]T[UeVdXc[\\X`aaabacbf[l]p[qar[sbt\uavc
AeB]CfDhEbFgHgJ\L[OeQbUbWXX[YZZZ[j^[a[cadheYh]m]n[oYqesXvi
@\EgNbUc
G[HbZk`\e\r\
HhK\Oco\
HWJe`dncodu]
D\KbOiUfVf^de[lcv\
DbIcOqV[^\c\lev\
GgI\V]WccVocvl
@dArCXE]GgH[J[LdNfOiP\SbVgYhZ\]c^kcXd\h[kbl\ocq\
@[FbH]W\YcZg`\cbecl\
O\egnb
SdchlT
Pi
E\GbWs^bcbvU
CfE\H\J[TkUbc[egh]
V]hp
H\J[NgPgSbVaWZY[e[j[l\vd
NhP\V\l\
DbMbOZP\SbYbZ\\flbncrdsYtgud
VWWU\g
Y]_beptXu\
YfZivZ
JcN]O[Va[b^[`h
N]O[VdWZ`k
B\LgW\
F]UcVdWg
@hA[BcCYFbGeHbIbKdN]ORQeScTZU\WZXbYdZX]]_Z`Wb\cfeffhg]lbn[pXqbrhsatXuZvY
A\BmCaE]GYHVI[JWKbL\PgQbS]TWWTYc[a]\cYeYhanZohrfsht\v[
@XEeFfJ\KhLePeW[XbZZ]a^d_T`WhblgoYs[
Yhedrc
@jQee\
@[E\F]HcKdN[SbTf^[cVeZlknd
@YBcFbHcKbP\SbXbcnefl\p[rau\
BcCcWg[\^becsd
@dBfCYKcPcTZW[Yd^c`Zebfbh[lbp\q\re
B\CYT]^g`Zfflj
B]eih]p\
BWD[G[HcI\LXMbObPcQhUeW\XcZd[f\\]e^S_\`da\bcd[lYmYnWsgu\
B\FcHnT\W\^[`mf\h\m\oZ
HhQbW\nW
Xhf[
MeWZ[de]fg
V\[gbekXv[
HXQjSbTjUYWU[W]c^]d[qgvb
\g
@\A\BgDSEiFgGYHROTPXQZR[S[TZU\WbYcZZ[d]Z_\`hbecbdmebfZhdjdkYlbm\o[qftZvc
E]ObSbX\][`dbbdkgch[ial]m[pdsYtZ
mgo]
SfZ\pir]
B[C\F[J\L[QXR[UnZU\\]\^[aPd[ebhdiZl\mfnfocqSv[
CPNbVbZ]]e_nof
[]fh
OiV\YhZgc[obv\
BcFeN\O[TgWRYaZ\[d^ZcdljvY
coe[g]hY
PbVmW[ceq\
W\[c\Zlj
@\BhChFfGpHTKlObPbQWTTUjXd^\`XcYe[fTh[oapPqDrSswt\v]
cljY
CZH\ObPgScT\_gccodqfrX
@gAbEdG]NZVbW\[[adli
Sdojq\
OXS[VXYucZ
FcHf
E\G\H[V[WVXb^[`\htq[
CkI\McN\T[`je[h\nbpZr]
AdE[G\N[PWVgWN`]afcbf]lgv]
B\C\HPK[L\N[T[ULWdX\][^\`\mtneocqY
D\FbJbMmNdO]UdV[W[Zh[T^\d\edfYmQnbomp[rY
CmQ[[dlW
IiN\TdWZfal]
CeH]NW^f
CVOf[\j]lZ
I\`YcjlZneofrdtc
@bB[CkD\E\GRKZOePdQbRZS[TZUbVjWSX\Y][\]R^[_madecfdg[h]j\mdngpTqerhstt[uhvb
He_aqhs[
ZV[fdb
HYV[Wp^[
OaVboks\
eh
B[D\FbG[MUNiPZTlW\Y\Zl]\agc[d[gdhflbncvX
BWHTPZQbSiUiV]W\c\fbneoeqcrdsbv\
AlC\D]GXHdL\N\WaYX^[_\`\a\cclktb
@bA\BbCcDWE[F[IgJUM]NiOTPUQ]SeTQUfVeXQZm[V\h]c_b`naedZfZhbk]m\okpdq[slt\vb
T]Zg^]_W`hoh
FZHZJYKgLhM\O]SgTYV\Wb[Z`\o]pdqdtb
C[M\VjY\fdq\s[
CcP]SfW\Z]eZh[lcpbtpvZ
GddV
D\GWPUSZly
@[AdDbFbH\M\OkT\UeX\Yf[Z][^Y_fcXlfmenfuhvZ
sl
ghu[
V\_dnh
E]Uca\miv\
Zgnc
F]JXN]Q]`cahcj
D[PsQdVdWWY[cXdhlRn\u]
Wf`ce[hm
i[mro\
NcP\V\Wf]b
BbHeIeJ\P\VhX[[\lboZvf
C[Jgf]hb
BjGiY[c[eZj]
@\CZFcGfHdJmLYM[PcQZUXVbWXYX]\^Yc[f\henio\pZqvt\vU
AkC[
A\BbDbE\FjG\HZIdJYMbNfOcQ\SgT[UkV[WcYh[V^[_e`ZaYf[hfjblYmWopqdshuYvl
DZJZQjZ]\a`\cZh|i\lWm]o\q[
BcPWld
CWGZOnVhWVZb`bcfm\n[oepc
h]mYodp\
Ccdhhe
BUCZDcG[H[M[QbS\VZ[h^\c\djkcl[pfvZ
B\L\W][bke
B\CeHaJWWX[b\e^h_\`eb\hpp[qjt[vg
@dA\B[CWEiFcGWH[KbL\M\OTR]ScT\VXWYX\YYZ[[W^W_[`ga]becdd[f[g\hflbr\u[vY
@[BjCoDgEVF[GgKhNZOYSbT]WZ`scTh\r\
@WW\_b`i
CWcj
@hG\^\`\
E\Si`RcW
@jAZEwG[JZMYNeP[SbV[W[]\^c_U`XebjSq[
K\`jc[e[
@eAZD[ElFf^\`Uhh
CVF[JkObVcWXZ\[Y`LbtcXkbqj
BZ`\cxl\
@[F\`ib]cY
@[BVW]`qe]
`icW
NbcihZud
@\A\BbCWEcFeG[HgJ\KcMbQbR\SmT[VbWcY\ZY[g\Z]b^V_d`Xadf[mkneogp\qnrdsdtc
AZBfCaDfEZHjIbJbK\L[NZQbRYSYUcViX\YcZ[[W\\]d^h_j`UbZebj]kblWmYnkofqXrZsbub
A\CeFZHbMcNYOZSTTaUZViWZZb\[]c_b`\eel]nhofpcqbr[sf
S\bfqlr[t]
G[SaVbc\hj
`[ag
HWQ]VgWub\qb
GaHgKkMeQ[Wa`Zmhq\s]
OeSaWX[c`g
F[HfQ\Y]`]qbs[
F[HUJXO[P[S~TXU[V\Y\`XcXe\fboXq[rSs[
FiO\
BmO\`h
B]OiVbc[
KWLZWfl\n\
S\V\`eqh
HeK\UZmZoV
@dCZDcO[Vk[\]i^b_a`ZcdqWua
@]CbE[FbG\KgMeNdO]PnV[W[[[^[fZpYqevc
NbT\We[ml\mc
CZFcHkS\Tcm[rbu\
@]EZNhcilY
AfC\FZHaQfWc[[]c`WbZc\l]o\qfrktiu\
BUFZQfTfWbZ[camXn[qWr[u\
HkWZ`\sZ
B[KqSZo[p\
F[HdKpPZSW^\bep]s\
N[[\ln
WZlj
@gGZJeN\O\S\VkW\^b`TbkcidhvZ
WXvi
TcVi[\cer\u\
HfKeU[X]oWq\ud
BXC\FdJ\K\LbMdOeSQUeVb[X\c]b`bchehmhnZoVrcsdtb
A\O\V\`vcdq\
C\HeK[OcS]]b^c`\fclbmen[oiqUtk
AeJcU]VhWXXb]ZeZoQrbtY
@]C]PUSoVWY\[g^\`lc[eZ
HYSYT]WPZ\]Y`\lsq\
H\ohr]
]\nbris\
H\K\Wd`\cbn]ofqgv[
D]FhHbOcVcWXh\ldo]v]
A\B\K\NROZPeUYVXWZ]m`{chlYm\o]rc
BmCdVYWbfb
NgO\Qd]b`\qi
HZKWLnVYWiY\[Z`Yqj
@jKZ
HUQhS\WcXb[]]V`Ze[hfndrZt\
m[ohqYrY
W\]n`\m]
K\oi
^\`iv\
AfCdO]VeW\YaZ[\]edf\mbrau]
AdCWYb[c]cecrX
Cn
AZFbGWH[K]ObPbRbTbUeYaZb_]`db[cbgdnbresbucv\
BbC\DgMbN\PeV[WcYh[Z`Zcfrhu\
BZJ[OdPbWXcjodr[
TX
C[HZTiU]XbYl`\cbf\nZr[
Ui]\oY
NbTdUff[
BpGYN[`bab
HhIaJiLcN\O\PkTfUeW[YWZf`\c\nc
MgOiTfU\W\`\c]l]
PeT\WgZfgZ
B[C]ScY[ngobu]
@dCXH\IlP[T\UbWZYW`YcZebh\leobri
F[S\V[`acu
I[UZVX`[aWcql[
O]Z[ebggohsZu[
BhVcW\\\ab
mgoY
c\qg
Liue
BeFiJbN\OeSbTZU\Vf[i`ic]rZsc
Ogc]
EbHdOdPnW[Z]aacXg\t\
Ui
H\O\WYZd`[c[e]ggj\nboipdu[
^\g[m]n\ol
JdV\`kecr]v]
NhUcWd`[l[
TnYVr]
W[`\q\rn
D\EcF[Of`ic\mdub
OZWc_[ck
Z\ph
HnUfWYd]
@\AfB]CbDZF\GbMYQZSbVcX\Y\[\a[b[h[lbph
B]CZEfJ[NbV\\b^nd\hZldt\
CrM]\\l\
AcD[E\NYQ]^[a\d\lk
A]CbJ\Zb^[b[dml\p\
C\dYpevh
MjNdWYZa]d^\neqc
CZWT\h
CZWV\h
EcPgWbYd_[cauY
Y[un
uj
MeT\W\Yg
@cATBXCWDUE]GWHGIcJdKgMcNcOcPXQZRQSXTWU]VbW[ZU[X\X^cb\cXdYfQiblWmdnbodqfsgtcuZvU
LoMeNeWe]bpYv\
UgV\W\o\
KhOVPgoXs\
K\V\`esZto
@ZK\OgVZ]f^\_dc[gal\m\nb
KgOgSWW\oes[
PjVeXc]a`aeijZsZ
IbJeXZobqTr[sete
EZFbI\K\NlP]R\SfVZ`\sbucvj
JcXV]\_Yh[mbnjohqN
@d]UbhqZ
I\OgP\
Jc^ZgchbmbqK
@XCdIZJ[KYMdNZT\VgY\]Y^d_c`Yabcce]h\l\mdnboZp]ras\u\
D[EXMcVXX[YY]\^\`gl[q[rYu\
KYW]minioeq\r]s\
VV
OdP]S\VkW[]d_[e\f\jcp\sZ
KbUZmjn[o[q\
Eg_\eZpk
CZI[JkKYM\NVVVXi]c_bcchajZlboWqWuk
@]KbW[c\g]ncoiqY
@mNZ`Yc\l[qb
BjNcOUWgo\
Xbm[rO
f\sh
JfVcXc^efVm\n[o\qerZslt\
KV`]nb
Xi^\`dcZ
@\G\KiN]Vd`cp[s[
CWI\J[MfVeW[XZ_dc\e]f]mbqnrYsdtX
A\D[EhFbK\M\ObRcV]^i_eechbn[q\rdud
W\sg
VeWZ_o`Xr]
FbJ\NfYc]b^r_\cdeclio\rjs]u\v]
AZC]EcFeH\IdJOL\MZNgV\XeYf[Z\e]h^ycceffbg\l\pcqjrfshtcu\vY
IcVYW\jangsd
V\WZqh
@fWWljocpktb
AeKeOcPZSbVYWZ`Zh\qXrWsg
@gC\FbJ\NcOfPZV\W[Y\\d]c`]adcYgYhjmbnYobp\qgsVt[
@eKcV[YZ_gebnbojqkrbs\tY
OiPW
\]fZhZsdtU
VVqc
K\Nb`[ngoeqhsZ
Wkhdle
OeP\WZXZ]fadeYh[mXn\ofqgrfth
JiMeO[V\Xb[f^\_Z`[elfik\mcneo\qgs\
KiNb
@\KZN\Y\\[nctj
Iihe
^Ycn
@SCoF\JXKdMcOVP\ScV[Yc[t]Y^h_\`dbZcbehhcibjbmWnZpbqSratUug
K\OrW\h\o[pZse
@gKV_]pdsY
IeJbXb^igfq[
CcDcEcHZI\KfM\N[OWSaT[VeWX[[]Z^b_\`eadb\clddeZhek\l\oYpYqXr]s[v\
BdE\HiI\JgMfS[T\V]W[X\\c`ldffbjblcsYtfubvg
AbKZOZSdVdWW
C\DcVgbVhev]
Yg`\
@\DYGbKpVTcgp[sZ
CgVYYb`[f\
AbVi^[
W\`gfis\tZ
ChV\Wg
Ci
HUKZVvWdXj\]]Zclh\o\u\
AYVN^u
Vic]fesZ
DcVkt[
CWDgV\WUXbajdYfbse
BcD\H[VVabdffZsd
VZdceg
Vj
K\O]ShYa`Zd]e\f[
QfVcW\
AfCZD[E\FeGYHmIbKbL[M\OcR]ShTcVeWXXdYiZc[\\[_d`ddYedfUg]oZpdqYs[tbufvb
FbHcJ[K[P[SgT]ViWdZd`\cXfYpfqgrbvZ
Dj`]
AgB]FpG\HlQdSYTVUWYS^\`mcje[fRh[lZm\p\qZrWu\
H]Telc
M\Xr^db]ceq\uU
Od[crcvh
HVfjs]
OnVgX\_Y
DVHmNbS[V\Wh`\d\h[m\oeqd
Yl
T\W\Yh
DYShV\cfd\
FdS]Y]fg
BcTYZblo
Wgdbo\ve
S[WYvj
FbHmWVq[r\
@fF[H]KdO\PZSZT[UdYsc]e[s]
S[Yi
FdPgUdW[Z\bdc[gchcm\n\ocre
CYL]MXNZW\]y^\bXl\nZpUu\v\
AcBfHbIdKaL]OZPZScUcWhXc\Z^a_b`[ecj[l\o]p\q\udv[
AbDjEiFVHhKbL[O\TaV[WYZh[Y\\]b_c`id\gjh[kYmbndo\
BfCfDgFaGWHdIbJ\MeNbO[PcQ[TYU\VaWYX]YY\d]]^\_ca[gch[q\rZulvb
V]W\`h
PcUbWh][`bbbfc
B]C\DhJ\X\[bdhvd
F[JnNk[[e\fblY
EbO]PbTk`\a\caf]rd
EjF\P\`clU
HaJcN\PcVZXbYbZY]deYgi
DgEb^bv[
AjCSD]EhFXG\H\I[LZMTNYOiP]TeUZWjYfZZ\]]e^h_Ua\c\e]f\g[hcjYlZnYo\qcr\u[vk
AjC\N\[Z`[g\lencoapc
Nc^Yggo\p]
Dk[\v\
DgkY
@[CbDbOc`\ckedhcr\u\vW
C\D[FcHbK[VbW\Y[Z][\_pa[cdegg\lbqdtfu\
Nc`]ci
CeE[JYMlOcV\eZmcub
nbpg
KcU]Wh[d
E[Vh
OdWkm[rZtZ
AgSdW[Y[^d`\
Wg^]cbl\
@]DbFeGbHdIcK\OWPgS[TZUeYb\e]\^fa]becZdbebfblfmenbqdrWud
B\CcDcFgGYHdMWO\PYVZWTZ\\b^d`icddweXgchdldmgo\ucvY
EdHdP[W\Yb\c^k
UggbmW
FYG[HgS[deub
Fh
BhFeJ]UmZY^\bec[dZe[sd
C[DgF\IbMgW]^[ejf\lbqivh
AbC]P\WfYe[Y\cb\ebfilWpe
bg
LYU\Wj\c^e
G\NYPqS\U[YW
BfGd^edXle
PkY[
A]CZOh^\
C\Oi^\
CgM\O[W\
Ff
@]AkC\D\EbM[OhPdQ\SdVXW[[\_\adddh[j[kcv[
Oj
AZOZ^]aq
AhO\
AWO\PiS[WX[\^da\c]dej\kn
AkD\GgZ\
B[C[IdJYO\PZRbShTeU[WbXZZ]`cecgehUibl]r\t\uf
B\MaV\Wc`jgXqbsg
IhOYf\
U[ghu\
AcR\V]X[\gfhhal\n]sbtf
\[fi
Yi
fh
W[ZZen
@aAZCVE\F[G]HZJYL[M\NcO\R[S\TYU[WYZj[[^c`cb]c\g[lXo\pfqbv[
@YE\NhTZU]Ze]g_Ze[l\q]uc
]\e\pj
]h
JbR]Ze[[]ieepd
ZYpd
Zh_ap[
EeJeW]`gdde[ib
Ag
AqBZFYGcHYK]McNbPbR[SZTXU\V[WTX]Y[ZZ[V\Z^ib[e\g\hbj]kYl\s\u[vS
AZCXEcGjM]NcPcVZ[\^b`Zckdae[j\qfuZ
@dAQC\MeP[^nc[e[h\la
AfPe^\hY
aj
@[EaVh`d
@Z^Z_k
AbDcGbJdO[S[VM[\^o`fachfrc
AVhir\tfug
AiCaJbMbOYPgScY\_X
AoEcG[N\Y[^X`[f\
A\Okqdue
Og
AWJ\^re]vX
GWVk_\dd
AkN\^\`c
A[^h
AfCe`Tae
O\P[Vc[]^n
AdVUYf
@\Vh^\`b
^i
A\Q]U\VbWZYa[llb
A\W[[h
W[[i
V]WYXfm[oq
WYom
BiCcG\UbWX`dcajb
N\P[T\VmWY^Ycb
HbW\Z\[cbi
@bJ\LbO\SbVoWdXb\[^\cffbl]rbufv\
VoWZX\
VXWk^\
@\D]KYMZOePhRZSeUcVbWXY[^fbdd[fRgcjdmbpbrVscva
PjS\v[
EbK[OeSXTcUYW[XbYc]c^[cYf\gch[jemfnbuZvf
HYP[SorZ
PiSWY]
H\SlY[r\
@\F]KkVZWf
LcT[ccfhidler\s[v\
G[PhWYY]lZsdu]v\
DeE\GfPZSZVdWbb\c\ecfhh[
BWDcGcKaOeT\Yb[]\h][^eabecl[qXreu\vi
B\D[G[JfWY\Zl\vo
hj
Wc\gv[
XZ]hm\
TeVdW\^dfchji\vd
hhi\
CcKZW\Xj]\f\h\scv\
HZsl
@XB[C]J[T[W\XZ]oh\mdv[
Xe]Wmg
Xg]Tmh
]fm]
B\H\JYKkY]Zlp]vZ
B]KkY]Z[
Hg[Y
[Vlo
G[LbRY[ifckY
Xl
B\O\[gf[lV
NcS]V]WYlk
NiV]
@cBVCYERFXGqH\J]KYLVMdOXPbQZR[SdVRWWYSZa\T^\_V`\a\bZcfe]fdgZj[kVl\nYpZqUrds\t[
@kA[CdDhEdFfGjHWJfM[NdOdPOQ\SaTcU]XiYZZX\j]c^c_]aZcTdfedfeh\jck]lZocp\r[satU
GXOfShccd\
@\D\E\I]NTPYUdXc]g^adfeYfchbj\lbo]pfubvk
@[N]OaPm^\_dccdflbvY
AkZ]`nu\
M[O\PoSd
AgM\O]^f
AfXZZb[i]]cdd[
PlXed[l[
@bA\CZGZNYP\Yw_\e\lUubvc
D\GgPdcWd\
PiY[
AgG\
GZSXYZ[idc
GVOdPiSX
P\Sl
A\C\DYE[GZHXMcOWPZYU\\cyf\o\rYtYv\
@kG\Y]Zh
@hAYC[FdI]NdOdSVYf\Z_[`\d[re
A[DiG]TWced]
DivZ
O]P[Yk
IfOju]
PjS[cbhbl[
@\A\C[DXGYMmNcOXPKSiTaVVYS]c_b`ddhe\fpmesetju]
GbcUdZ
G[PTSZYgch
G[MeScY\fR
@ZL\MjP]S\YZ]\dhhbthve
MeNZO[P[cld]fc
IYOYTlUcY]cpfYh[
A\D\G[IdNZO[PiYh\[cYfZrWvc
ElP\Yceg
@bATB[DZGiIVMUNZOSPcSWUZVdYX[\^Z_V`TcidUfdk\l[rZs\u\vO
EZF]GYN[Pwc\
IcOoP\c[
IdOkS\YZ^\
G\H\MhOYSYYU[f_[fkl\
NgPiY]`\c[lg
H[O[cql[
@fD[EiGnMZNgOjPPSZ^Wj\l[
CmS[Y]f\
A\CfGTMiN]OcS\YpZZcadZfhj[lkv\
C[`dcp
D[OfPQY[cm
@eM\NaPiS\X[^j`gc[pcqYvi
Sgf]
G[N\Yq\VfY
@ZAZD\YUdYfZ
GaM]O]YWdbrcud
@ZSh
SiY[
M]Pi[\
GYPjSWc[
DgGkd\v\
PjcZ
AeDcGeIbMZNlPXXcY\[Y^[`bacc\dcfujh
S]Ym
Ybcifc
Pi`\
@ZA\C[G\PgUaV]Yncqd\
D\GZHzIdMgPVSZTaU\V[][dXfal\rhsZ
E]O\P]UgYc]dcbf\hfrYv\
AkC[MYYg[YcXlen[teud
CbDbGRHcPeS[c[lc
Ad^g_d
BdO\X\ti
RiS\
@fDhGdJ\MdNfP\RbSeVZXc^ba[bcc\dhecfbl[q[tdue
FgO\RbXdY\c]fXjbsbt]u\
AhD[`db[
M[OjPfT\j]
A[IaOSR[SXVq[\^eebfhjZsdvZ
Pjfbv\
@[jg
MiO\[e
EdNeOh^[
AcDlG\Occ[
AoD[Z\`Xae
]cfel\qot]
@bAYBTCbDiGuHWJfNhO\P\QZSfTYVWWVYcZS]f^j`caTb[c[dfg\idj[kWlYn\o[plqdrXs]tcubvS
@cBZDjEWFaJTMhO]Q[SaV[YZ[b]X_h`fabcSddeXhdo\qduhvi
@dCXDdE[JiMeNWO[PVVfYW^f_ZbXcbe[jclfp\qbtb
dl
EjPbSbY\`[h\ue
@\GY^k
CXJh^S
CWE[G[JbMXOlPZShVi^\`Zbfc[dhfej\t[uZ
AiCcG\S[dlfc
@\C\G\J[^d_bp[th
@bZY^g
DlEYGkNYO]Y[^\a\c[d[e]lYvV
@dCrEdF\J[S]]\_[ic
A[C\JcMbNfOgP]S\Y[^c_Z`jhcu[
YkZ\p\
@e^b_i`b
Yi
DbE\GdPR^WdYl\
CjGcMfV\
Pg`\
AWClG\J\P[S\Yd_Y`]clf[lf
C[Plld
SjXb]c^b`[q\
@\Z\^Y`\pptg
M[O\PoY\^\`X
c\igt\
CoDUEiH[_ed]
Mk`\t\
AhCfDbGYJbNfP[V]`cccf[te
AgCfD\Y\^\d\
CiDZGXIbJ[NdPcVZY\[\][^[_Z`hcaebfejYm\p[r[
P]S]`i
PdSkV]`W
C]G]NoP\
AbGZO]PZT[Yha\cbf\r\
AZG\T[YecX
@hB\CZIZOcSeWV_d`Zaefkh\lbtW
@g
Zhpg
^[eqt\
^[eh
_pa\
_i
TZUeWim[
Vg
Uc_]jelhp\
B]ChGZJ\NaOXT]W[Z[^i`ecdj\l[q[
Ch^g_]`\
CQ^fl\
NiW\
B]C[Z\`h
CdJcN\O[Yc_brh
Chcb
AfC\JbPZWW[\\mcWechak\ratavg
G]cdeih\
B[CeJ\KbOlPeReSeVX[\`ccfhZsYtZuc
K\OiP[`e
OhV]cksYtZ
BcD]GWk[
O\vi
WdvV
W[Y\vh
chfZ
AaB]DbG\H\JZM\OeP[RZS\VYWYX[\m`\d\f[lZsetfuVvZ
FbOV\UcfeYsZte
th
vk
OoV]\Zt\
R[tU
XahjqYuW
O\SdVhW]v\
G\IlO[V]Y]
BZDbV]W\eh
B]CaGbHgKWP\UZVbWWYeZ[[\\f]cbdfZhbmdofpbtbv[
AcCfHXLeMZNeOgP\R\TbV[Za[f\c]b^X_eb[c\edfhhclZnbodpiq]tc
CbMaNZX[Zf[\\f]ZefhYo[
O[X\Yr_Y
DXEc\V]dld
E]N\lhnb
Yc\Wpf
W\[T\ke]l\
CkHOKYUbV\WXXm\c]L^Z_\f\h\l\mcoNpUt[uU
mbrh
Eg_\eb
Zh
Ynf]lboa
ChY[cde\h\
KeUgXeY[p\r\s\
HbK\Wi
H[KdUiWWXff[p\r\s\
A]CbE\GcK\OZP\S\ViX\[ZacbZcddgf\hbldp[qcs\
Vkb[f\p]
A]CbF[G\O[VjWWYb_[chhbqf
H]OdPdVhW\Y\cZ
KiZe[\_\l\odpbqc
KhTdVbW[Z[obpb
@\B\CfFYJXK\MZO\P]S]TWU[VYWQXXYZZ][\\]]u^W`\d]eYfYhZj]l[mZo[pTq[rXsYt\uSvZ
D\HZW[XZ][cceZmipZv\
CPXW]Zmhs\
Ck]X
T[]U
CX]h
C\HbXh
C[]k^[f[
HiU\]W
Dj
]g
C\]guZ
CYTl
GbWh]W^ebZ
VgWd
CeV\]h
P\W\Ym
F\HZJ\KYMgObPaTYWY][^bbccff]nZo[ppr[sZtf
CbGbMhNZPfQeVcXbc\ehgbpYr\tcve
Vb^cb]mbqar\tg
MgT[VYZ[c\lamZnZo]pk
HkUaVaW]][ccmb
MVbf
BbDbW\`h
W]vh
W]vh
EiFYcW
A\D\HbO\Th[[]]ndoeqaresct\
B[C\H\Jiug
Jg
GbVkXZaccdl[vf
AeE[F[GdMbOcPcWZXc[a\g]b^b_ebcfchglcmcpbqbtbue
BiH[PdRZW[c\kela
NeOiRW
WkXep[
_hce
B[GhSh
R\V]Wg
@]EfFbH\KeNeU[VZWbXdYX[[]]^ja\mZnYs]uivd
F\W\Xd[\][hcnZqi
EeU[Wha\mZqZs]ulv]
CgTcVaYm^[cbf\gdp]
CWTdVgYgf]qdrX
CiVZYgcc
D[EdR]Xc_[abcce[hejg
DYEeWYaccdhijW
@[K]RjWV
K\Rnp[
@dO]W]YcZf\a_]e[h\pe
JaYi
@dO]W]Y\Zg_]e\h\lYpb
A\C[H\]kebg\
@eC[Zg]e
Vi
C\FgIcKdP\RSScTXVcY[\Z_f`\cbd[mbre
S]Yk_[
CgEcFfHYJdK\NYPYTZUg\d]b_\dch[lkqaub
TgY\
B\GbJbM\N\OZP[S\V]X[Yd^\_h`[bdcZe[lXmbq]re
CeG\P]TUUbWeYe_Xc\ri
OhV]
U\VYXiYka]f\u\
U\XrYZu\
VYXVYoa]f\
Xh]]u]
AdG\VlY\`cadnf
DcPjW[Y\
B\IkR\V\_\`[e[u\
IVcZ
FbG[SgVf\geeo]
DfFhW[]dug
D\H[V\Y]\Xc[vi
AbCeH\JaScUc^\a[c\f]rjsc
rg
@fC[DcEeGlKbMbW[X[Zf[\]cd[e\h[s\
@jZc^[le
@YGlZUd[
@\Kk]\
@mF\KXMf]\^\
@bFhM\
A[DZFcG[U]WZZd[X]d^ea\dhgcv\
DPdq
A\J]Zh[]^e
FaZT^ggd
FaHVMiZWdb
H[QkWV
Y]aahi
A\E\F[HXOoS\VYWWZ\\\`ZbXcbeZk\l\m\n\p\rYtWu\vf
Oi
IjOQWZja
H\OdW]cW
OVcd
G]OSch
HbI]O\P[VdW[]Z_oe\jeocsY
U[VZW\ji
_g
BgUdWY]\j]nfo[shu\
HbU\]b_cmhsW
@b_[mnoY
Wn_c
W]e\hjj\u\
eshW
JZc\r\vh
J\Z\vh
IcKlN[O[Xd\b]d_\edffn]rd
FZVZfZrfsj
MkNbW]
EjMcO\d[
B\DbF[GgJ[N]UcW\^]_Zcddce]kYl\tbv[
@[DfGeMh[[cSk\tb
cg
_[cl
GZcm
D[GacWd[
BXGnJhMeNdO[Z\[X^Y_\dbiXrat\vc
DJF]JdMfNf[[^cddvv
B[DaGeNY[\^Z_\rcvW
D[Gft\
ig
hcigq]
^\e\ti
B\aZcieW
C[OiV\W[ae
J\OdVnp\
J\OhVfp\
AbG[K\M\N\V]W[[\]\^\_pa\f]h[k\t[
W\]\_ia\e[
Ac_V
BdHeW[
C]M\]\^]a[ekhX
B\F[W[cdhi
@\A\B\CcW\Xb]b^Z_qeck]uc
G[_\`Ya\cq
G[_Wce
`Ya]ch
c\ijt\
Z\^[ept\
B[DhEhF]GfH[NYP]WX]Ybad\hdjZlZ
DbE]Hc`bedlhv\
DjE][[l\v\
]i
]i
Uh
DjEeF]GgI\W\X]`eadr\vb
f[mcobrgsb
f[mcobrg
Whv\
B]M\VZXab\e[gbm[s]uk
tgu\
CZD[NbW\XYlhrc
@dC[DYGeM[O]VeW\Zb[b]gdbv[
@cB[E[FdGhHfKbL]N]PbQaScT[Vc\a]c`\a[bad\gahamZnYo[pdsdtZ
BbH[MiVcW]Xe[[]d^]gcp\qfsgt\
Ggc[
@ZH[K[M\^bsi
FkHZf]s[
OcVnoYpkqZ
C[JeK\Ucpi
@iG]c\p\
HbKbnbpi
CZOWPolXq[
VZbZfZqjsd
C[FcHZKWO[S\VbXdY\]f^VecfagjhapdqisY
@YA]BVDeFfGjHbI\JdMdN\O\QbR\VVWnYiZ\^Y_Z`Za\chfgg\lWmcpeq[vX
BeCfGZHXIbJZMYV[[[\t`dc\eYhfvj
K[sh
CUHeKXObWYZe]V^n_eabc\edfYgYhXkbn[o]pdsYva
KiX\fYpXsZ
K[VnWYY[
H]XW\\]c^deco\pi
@[D[GjJ\Y]^\qb
CgHaJY]V
FcHiKZP\^\p[
HjPdW\Y[l\
o\pUsZ
DfGgMcV]bcfallpWq[sd
FcHjJXObZb]bs\v[
KeOYvf
GgW\Yddc
Zh
G\K\UZW]YnZj][
G\K]UZYkZj][
L\OhRbWZ
@cFaJgMlf\s[ue
FcG]H\N[W[[[\\]c^\bhced]fbh]jckcobpbq[sct[vb
D]FdMgRcW\Z\[W\\bdcit\ueve
BZGbMcNbOYVZ[g\c]\^ib[c\j[k\s\tauc
OZ[Tul
@\DYGcMcNjObPaW[[V^]dbe\mav\
CcG[LdM[[fkdlfmb
@\M\Nh
Nm[[
NN
D[djvZ
KbW\Yc[ohb
[g
D\G\H[J]L\QWWeZ[[]^ge[vj
@[B[DhEmG[L\N]WXZc_Zddt\vg
DoL\W\[Wddt\v\
FeHhc[l\vc
@cRhu]
_k
OfW\_[cd
OkcZ
@eJbMbVbW]gbqhsduc
LcWW
CgWY
HbK]UZW\Y]ohrc
HcUZY]rh
C[H[TiWZ]c^g
C[H[TiWZ]c
IhP\Y\
IhP\Y\
WYlf
AbCh_]
CeF[H[ItN\ObPWVZWY_]a\r\u\v\
CZIh
CaIVO\P\
CcI\PhY[uc
C[G]HbI\J]KaNZPZS]Yd\c^[d[hblbudvf
Hcch
ReYb\ec[lhvY
h[vh
DYHQJ\QcY\[\\XcWehlYukvb
Djd]hiva
CcM\NiO[V]W]\h^f_\b[cdeX
JfU[W[^geXfbqd
Zhv[
CWZ\di
@gGbH\JZKbMcPXQ\SZTdUkVZWfY][f\a][^WaXbhcWdWeif]gbhgjjl[m[ogp[qfuY
@\BaWWZ[[nb\e[hbjblVo\qWv\
H]Q\U[qi
Ri
@k^\jb
@bBjCbD\HbJ[KeW]Z[[d\fa[bid[jblhogqXvZ
B]H\Wj[[\\bXe\hZj]nbqi
H\Wggghd
eihe
ojqc
H\MbRbT\[cbil]
[bhgjYlgtev\
Dcengejbq]
BcIbTY[d]n^b_cmbpb
AZCdGeH\KbMfN[T\Vl[W^f_ZcgdjeXg]j\o\pjrcve
CfMgWc[\_[lnvU
[\lZvp
GZWZdmlevY
GddV
BdGKM\codceZlWp\ve
GlcZdh
\]ejf]u]v[
DfIhO[Y\adeZt]
LX\ceZti
D\EcJkU\W[Zb[]]\^\_]a[b[c[gbn\t\unv\
uj
CfOfqe
B\C\W\bm
AcB\C[HZJ]L\N[OZRXT\VWW[XZY\[\\Z][^Z_la[bWcee\hXj\kZl\p\sZt[u\v\
AnGd[\_Tc[
AoOe_[
_i
nh
_T
_Wca
A[NdY]^g_cabcZlbq[
McO[Viaaeagam\tZ
V[Wk
C]W\_[th
BgCkF]KbVaW]]Yh\mjndqe
CgJ[_[
CVJiT[
B\_hhdv\
A\^chnm[
`jv\
CkHYI]JeVcWeZe^\ceeagZh\qdub
Jg
H]Wg
FcHhVZW[`dddl[o\
_ko\
P\Xb\\_lu]
XY\\_koY
@[B]D]EYF\G\H\IZJTM\NZO[P]T]VUYZZ\\Z^[_X`\amcad]h\jYpWr\tZv[
C\V[\ZaXcc
CXJlX[u[
C[JZfbvg
CdW[Xk^de\q\t\
Xi
@[A\B]EgF\G\M\W[dcvg
@]Eov\
C]D\E]V[X\`iccjYv]
dk
DgGZ^[vf
JgZ\
Vg
@eGgNb
Zh[\
`i
d\vh
B\E\NaQgW]^fq[
^kq[
O\Wl^d`bh]qX
O\V[W\hg
C[O[V\`[hol\q\
OWVmh[
Nhh\lb
Wj
Wj
hh
F\UcV[gchh
D]E]`it[
AcB]CWF[GbNbOdP[SfTaVgWYYdZX_aaclbsbtbucvc
CcGjS[TbW\Yffchbtcudva
G\M]Si
C[OhVfZX
G]dk
V]ah
D\WYZ][WbfvZ
N\`hb[
[g`Sbc
W\[Z`Ybg
[[bf
[[`[bg
W][n^\`\ebl\
CbFgHhQcTXb[g\p\qX
FbQg
CZFbT\V\ghqd
C[gh
@jBbF]MZZc`Zb\kblapitb
@iC\NbW\[ac[kclepZ
`[th
@[pg
CgH[Z\_db\ea
\h
\h
AbDbG\H[NhP]S]ddhblcnZtbv\
O\Xhs\
MiXd[\\\sbu]
Vk
C[HbZ[]k_cbicZ
HbZ]]]_Zbj
]a_ibX
bh
VYvk
Cn]Q
BbCUE]GWHYJZNZPmQZSlTXVZWYYX`[aZcedZf]gcp\rWub
C\ObTYa[cah]k\ldogr\vh
H\Shch
C]FcM]P\S\WUb\dpvX
P\S\de
B\W]bjc]dW
W\dilb
Qiv\
hi
CVHaJh`ch\v\
F\H\N[Y]accjh]
FbaTdilc
CjE\G\e[j]
FgHgJcgbl\
CZDZEdG]Ubahdbh[mdvc
UcaVmjoUvg
Odah
D[EmaWm]vc
Eaaf
C\QbWZa\lhvc
Ci
Cg
E[Fi\dbb
FhW\
di
DjF\
Yba\mbrh
L]O\Wm[\v\
AWBkEdFeGRHgIeJcL[MbQdR\UXV\W\Za[Z^g`laecZeglSm\odrctcvU
CbE\HdOnVd^jcWegmin[oares\v\
BaOWca
@YBfJjZ\cfn]
BUG\Qfcc
@hE[GZNoO\VdZb^[c\h\
B]W[aZln
@dDbFbG\HmJeQ\UYYecZmbo[
GZHdJXQ\cbf\helYqprZ
B\DdScV\WfYafepfr[s\tWv\
BZH[Qg
DiEYHUJZMZTg[[^Yc[dZh\lqqh
H[vh
B\ch
Vg
BZGic[
LdMnVZW]ecpZ
@bBWWkgc
BlEdKcN\W\]f^\e\hcjfl\
F[Ko
BYLbRc[[^\lhvd
BXF\M\V\abeZjp
@eB\CeDfE\GjI[L\M\P\TZVcWXYZ[[\n_[e\f[hZj]lWn\o[q\
CiT\]\
VnWZ\X`\
B\GllZ
@bC\GfL\M\W[[\]gcfe\
C[JeV\Yi\Yf\
C\Wd_ecilb
ck
B]DcGkH[OgZ[eiv[
GmWZ
K[Y\el
uk
E\GbMcNdOZS\V[W[`dc[lhmaqbsZva
FbO[WZZ\tfvi
G\cfekv\
G\ccekv\
CbOZP]TbW\ej
B\DeOhW\cce\
V\`k
W\`i
I\RhW\
RbSfV\W\f[
VcWi
@cAbG\HbI\JcKaOgTdUcWXYcZdcedceZlemds[u\vZ
@cAcHdKZOUTcZbd]mcvX
@bGYOxV]^\cedZ
T]gcl[mcofqZvi
m\oi
HYUmmZp]
CbHeMbW\[h^aad
L\WZ[h\cvc
L\W\[mk[
D]E[VZW\_\fajnv[
A\B[GlJcMaNeOaP[Q[S\TeZ[[\]cdZe\f[jZlbtcuc
BgGTLcN\ObV]Wf`hlftW
B[GiJ\TX^if\l[
BRGfJkQ]^\bQcdufv[
A\C[HcM[NpTnVVW[Z[]fe[l\neu\v\
C\N\T[h\nfrhtfub
C\J[N\T[Wbnhrhue
I[YYm\rk
IiOYW\c\
D\HgNcWZ[g
J\Zh
C[F\J]L\MZN\TaUZW[X]Y\ZX[\]ha[ccf[g\hYmXq[r\tZuYvV
BdD]GZW\^[a\ckeQf\lbt\
]je[mZ
]Xej
]jeY
Z\]\^gcceepOu\v]
O]Y[ei
@cA[CbE\G\H\JdN\OiR\U\Z[[e`[a\biccdffdm\n\o]rYv\
BdCXDQG[HlOTTeWd[\bbdXecf[ldr\t]ve
J[OkPZWZcZo]
DZHZOfQdW\dlvW
BbD\HbQWbcvc
DUdcvp
@WDmE\GYW\^dcf
D]Gg[]]bd\eiva
@\O\PcWYY[[\]bchdefjqcvY
@hCcJ[MdWrYbbXdd
CYJtO[^[c[dbjbt\vX
O\Vgcl
B[Wi]a
DVWYdcvd
AXOXQa[rcdu\
@\LjO\Q]Wc[\c\d[hb
fh
@bA\B[DoEfH]JbWc_\fbvi
W][n
O\afvk
@dAbBdC[EaF\HXJcM]NeP\QgSeT]UVVbW\Y\Zd[b_Y`cabbYd[ebl\meoapctc
HVJ[QfU[WY[X^cmbud
B\Q\`j
@fBkC[GZH]J[NZQVS]WhXZ[\_]`XcXedhXngoksft\u[
B[CZF\G\Jp`Yapcce\hvrX
EeKZNsV[WZ[\aY
B]QZWi[]]bp]
Kf\\pY
KgZj[[`ZpX
]hmdo[
A\B\JiQdVdWX[\d\hhtm
ChG\Sb`bf[
\Zfjte
[j
A]OZ`j
JdOdQ\S[U\[k\b]b^abZh[rdu[v\
HcJ\NZP\St`[fZ
GZP]Yj
AhCdG[P[T\V\WdYh[Z]\cij\lX
D\H\OcP\Q]T\VZ^e_a`\echjj[k\lbm\q[r\sZvc
P\VZc\e\hiv[
T\^]cdvh
C\N\PbUbVZZ\]\`\b\eZf\g\hhkbm]p]r]vZ
cbeZhmvb
CgI[JbP]TeUcW\ecf[hWqbre
CWUcqc
C\TjW\c\
@eAZBbEeFdGbI]LYNXR[^\_d`[a\beedp\qe
@ZBhE\GdIdJXMdOaTfUbV[[e^\bdcXedjamaqVsbt\vZ
D\J[WV[Zbfvb
CZ_i
C\Ji\bqf
@\EW^\cYj\
@fE\G]M\co
@ZDZEiFlK\b\cdvw
BdCiDbEYFZJQKdMeRdWYY\[l]\^]_fblcVqasatZ
@UB\CbDjEoFXJdWY[[^U_\cWdflZqevb
B]CV_gq\tk
@cBaGcW[^]cmeclYv[
@dCdH[^hbbcXd\jZuY
@pEbFbMRhb
JbWgb\
@ZB\E\HhMcVfbijcvZ
@hB[D\EYFXK\M\OYV\WYX\^b_\`\bYcod\eXlet\vV
R\Wf[dbc
JkW\c\e\hZ
O\bgciva
@YAcBcCZDcG[H\IcK\LXM[N\OfT\U]VbWZX[Y[[[\\]b^ba[b[dee]gbjbmbneo\pbqZshtcucvc
AeBdHjIfJYObUeZec\dcn\sX
]k
DYJbPeW[YZZ[eihZs[vl
JPZd
JgZ[
nhp[uZ
n]r[sl
L[Wr
L\Wn
AZBdCcGcHhJYO\W\Zg]c^dcfd]e\f\lcmerbsYvc
CWZ\erm\uX
DdEbJgQ\R]WRa[dZhbvc
AZJcZZ^lcb
BhHdJ[Obs\ue
C\JXOnWWZc^ZjanbsevX
BVJcWo
CcOach
J[Zh
BZDeM][[^\c]egvX
ef
G\KiUZYbZb]bpcrY
KiYWp[
CgWc^\b\q\
ecgh
gj
AZDnG]HbQbUZY\vY
AZHpQ\U[Y\v\
D]Uie\
FcHjU\Wdmevc
H[Udvh
HWJaUkW[e[g\mZrb
[i
[i
@bA[C[GZJ[KUS]U\V[WYZe[d]b_Ya\ebg\pmqbv\
HZWXZh[cec
WUZbg\q\
AcKcWf_X
K[_jp]
W[Zihdv\
@cEeSkW]\hhfogr]
B\MiWb[Xfcl[
Md[X
WY[Zlh
LeO\Wb`gvc
VfWZ^de[p\
@XK\SZVmWY^Zcf
H[N]PeSYT]WWY[Z\[f][^c`[cge]j\llnfq]sYvM
AfSc`[
V[ji
ChH[JbO\Su^\`[fXl[qhr\s\
@kCZGWHXWi[]`\gej[lgmcv[
@]Whq\
Nn[\l]
SgVYcc
^]`he\
P\c\vl
AhD\GeNWPY[\`qbdlV
C]H\J\U\X[Z[]hgch]mcoYp\ue
X[]ngZmfo\p\uY
Kbfhte
]h
CaM]UdW[Za]\^]cbefmfoZtY
ekm\
HjUOV[X\Z\]X^]eThhmZpbqj
epm\q[
H]J[UkeLh[mho\pb
@eGeH[J[K\M[NbOZPYR\S\TZUaWc\[]ZbfdUedfbgdhenfocpdqcrYs\tZu[v[
@dBbDbH\LcN\UdWaZ\[d_[fcljn[qdvZ
B]UcWZZ[c[mhoVq[
@[A\B{O]W\Z\[W^e
pg
Zf[[pV
ZX[\pi
D\J[[gcf
Ubmho]
Zcgg
@bB[HjZW
Zmp\
CfDbEfI\N]OWh\lcnb
@YAaBeE]FlGZIeJ\OfUcV[W]Y]_j`dbiebgehhjalXnZo\pV
Zeghm\n\
BhFb[\v[
AkCcF\WZXc\Y^\effZgZhgn\o\p[qit]uZ
DY[\vj
BiC]DdH]ZZ^gmgpe
BeGfUcVbZ[
HeWj^clZ
C\mZnZoopX
UXmkoY
^[vl
B\CgZb
ZX[oj[n[
CY_hee
@ZBdJ]Nd^mbae\fdp\
_acie[hll\
A]C\Ud`r
@YBVCcFYH\JdY\Zb[]_fbbelgnhej\lcp\uev[
nWph
CYFbW\hgqj
A\BTG\Lg[\`[bXhVke
eT
OcW\^\h]urv\
BgW[eZ
BgG\L]vX
CgHYJdO\VVZie\md
B\CdH\LiUeVdWc[c^b_\ccjbu\v\
Gbefhct\
@fA[BZDbF\GhJVKeL\M\OZP[R\SWU\WYXdYk\b][`bccd[h\lZm[o\pfqbs\
@[GkHZMc^m_]bep\v\
ZV_ge\qe
@dZg[Z]Z
GXcd
@\_i
G\Y\ci
@bBZDeFcGmHcK\M\O\PWVfXaYg]T^[`eaee\gelZmcpgv\
GXH\M\O\TcV[YiZS]d_Rjdpbvo
@bChDeGgK\^\a[
DZGi^\_Y
KjV[YY
G[_U
Y\^Zedfh
C]VrWe
@lJYKaZc]d^\a]pctc
T\Zje\gdl\
CdH\V\Zh_cccmcud
A[BiHZMfOZWcZ\[Xk\vc
A[BcH[MjOZWZZ][Yv]
M[Wi
@\AfBYFhGZHgJbLcO\TbVfW\XXYX]eaafZgbhZjWmZn[pXqbu\vW
A[FoHdLYM\T\V\Wb^W_ea[bdfdg\h]t\
E\FeH\VZX\Yc\e]\^ke]qVt[
Cgaa
F\HlW[^[qd
AhWZY]
H[]i^b
`gc\
LkW\
AaFZHcJdWmZ\^Zge
@[CXJeTaUeVeWl]]a\cbeZfZpZqZratl
ViW]][^X
A[HeWYqj
@bCfHZJ\Td]g^g_[chv\
F]W\ag
S\W\Ypr\v[
Zk[]
I]hit]
OZ\eeh
GZOy\Ycc
O\ViW]
C\E\M\NjO\T\V\Zg]]l[n\
N\T\Zl
@cAZCbD\FgL\MbO\P\VbZ\[Y]i`fl[tf
^j
FjWZ^[
@cPZRcVdW\^\`k
MhP]`bectc
A\CgF\GYPeWdYZ]e`Zh\
@]AZC\GlJ]PcScV[W[Yf\[^Y`\ddlYn\
GgJ]YefZl\
AmH[NbWXY[^hf\u\v\
AiH[
H\UZWhmgoX
CaJ[K\MZNbO\ShWXodr[
elu[v[
CaG\[fl[
HbW\lj
@aHYJcKdLZMcNcTcW[XgZd[]_ccbdZlXn\pbq\sktc
SZehfhu]
SOfl
U[]ieZhetZ
Sf_]eXhk
eXf]hj
SbW]ceefvW
@WGYXc]dckjf
AdBPDbGcK\YbZ][Z\d^\_cccecfchbtbv\
LfR[W]Y]Z\[[e[fkl[
WcchlX
WY\blisb
IhO[
I\N\OhV[Xf`\cc
C\\f_bebtc
\geb
HbMaN[RbWf[flX
mfoV
KamgoV
sg
FdH\JcO[VjWX[b
A\BfCbDYGbJeKbNbPZS\TcUdVcWbXdY[[U]eabb\ced[g]n]obpcq\rbscv\
BdH[W\lgvX
BhF[GdHhI[JeKSOdRbTeUiVfW[X\[\_\ceebggmWnZoXpXr[sWt\vU
BgMcUgvY
HkVche
@YBXCjEbFbGZHHIcJ[K\L]MgNdR\T[UWVVWdXfY[[Y\[]e_c`ba\cfehgZj\l\mjnbpXqZresbtcvW
B\I\J]KdNbO[U]\b_gabcbgbocsf
dhfeuZvi
HjVgWbs[vY
B[WiZbe\h\pZ
JmrZ
CbTZ[jv[
B\C]EZJ[L\N\OXUeVWW\XbY[[\\[]Y_gaabeceedhYlZn[peqes]u]v[
U\VbZi_\ma
UhZ[
Xh_S
CZN[_l
@cFbHZI[KdMiWbZU\[^\_YedhYjfmdpcqg
ChNd_Gccq]
W\Zfe\ghu\
n[oh
C[`g
C\W\_k
N\WnZ][cp\
GaL[W\[i
BfGcW[^c
@bBdH[JjO]T[UbVXX\\\^h_egcjbmbocphr\tf
@fBgG\H\T\UbWV_ce\gemTodpeqdtf
@]^h
MiR\Xbb]pZtfuf
@bV\XZjj
@eXY^[jk
I\Xu`\jNl\
C[U[WZZe[d^iccldqb
Zj[X
B]KZM\UhVZW[XhZX[\^\`Yc\g[jblYmkoXq[s[
Gic\lcv\
O\P\VZXb[\^[`bjg
O\P\V[Xb`f
HjWXZc[i\Zn[q[v[
Hl\Zn[q[
CZGcH\TeWhZe]babe\rbv\
OhT]W\Xcfb
Wi[\
G\H[KeR[ScTcY\`kc[ub
Wi`W
`g
HdS[T\cbfh
VVc]dffZ
S]cgfe
GbObPXS[VdW[Z[[[^chblhp\tdvg
C\J\W\XZY]Zf[d\[ucv]
C\L]TYU]Wf]ilcv\
H\K]W[of
oi
FZHXI\P]ViXdaeqYsZ
B]DbUdW[m]ujvf
UduU
B]DbuZvi
UaukvY
WcumvY
KkZ]nfs[
nV
KYni
WhZ\[XlftavX
V\a\d\lbvq
AdGZHbWV^\_mf[l[
F\HlW\_V
Fh
H\TbVcW]Ybpn
B[E\MUNfPXT\WR[g]ae[k[lepZt\u\v[
CcNbPdTbWT[hk[lYv[
Gb[hu\
RZWi[fb[
GYPi[bl]vc
OgW\Z\[sv]
M]Zn[Z
mh
ObVdWf
P[U[WY_Zabjqn\oc
P\WYli
PdWkZ[[\cd
BgWYka
F\H[J[M\N[S[UYWZXY]pb[cZeclZm\pYub
F\H[J[UY]i
UfZ]v]
TiZ\
NZQ]Ws`\
WZgi
@bA]CUDdEWF[GeH]N[PZSbT[Z[[e\\a]c[daf\hcj[l\ncv\
ByDXHbJ[LQQhWY[V]b^Zcbdejbk\mdt[vZ
Zk[Y
AZDpdXvW
DYGcOTci
[n
[cuT
A[DjGbH\QcS]VbXbY][a]fc]e[fah[vV
A[DoJX
BXFbM]O[`\ecqhv]
BYD]Gjl\
BXLaQYRcWj[g^ekbvZ
O[Wb[j
AbJWMZOeTeUbVZWYX[ZY[a^f_d`hcXebghhhk\l\qcrevg
BhZZ[d^aekn]
BgD\E[G\JkQYW\Zb[e_Y`iq\r\vV
LiVb
B[DcGXdg
CcGXUbW\Yb[ichu\
D]W[obqaugvh
]babfi
UdeU
[Nkb
B\GjOXacc\
LhOb
CjNfW[ZglZu\
HcRWT\UbW\[hec
C[Dgv\
D\O\[[vp
Ol[\^gc\
DaGYH]JbL]OZTiU\Wgci
AkC[D]IaJhOZVe]\_dcZecj\q]ui
Vghbmhn]oZpb
AeCYJdOeW[]S`Zc\ecug
CcXirc
CcXirc
P\WXageel\vc
@\C[DbG[HVI\L\MeNiOdPjSkUZWbXbY[Zc[]\Z]a^\_aabd\edfYg\hgk]obs\vb
PbSZWfaeo\qgri
Mnl[
CcGaJcP\[gcgv[
GYPgc[
HbMUObPjRdScVhc]e[oeqb
CZH\SjY[c[lbrV
DcPZSWWYYo`deZl\vj
MZNbW[[\_[hYlr
AcF\LaM]O\R\S\VcY[Zb[W\h^\_\`\d\eWfjhcibj\r\vW
enh[
HbO[VhYYZceUfeiclbtc
Cg
V\WXln
C\LpW[\Wt\
A\DYEZFYG\H\M[N[O[P[SYUbVdWcX]YYZY[d\k^]_[`ZcedbegfjgZk\lYm[sXtcvY
C\D\P]RZ[ifbvY
WXc\e[lj
JYO\WpYT^\c[dbeYfphds\tdva
CcWhl\
CYTl
C\RbYi\Y
@dC\EfHgJiK\MdOfQ\VYWbXaZ[]W^c_c`bacfggam[oZp[q[sd
@WC\FcJbMgO[X\]a_Zehjcp[tb
@d]gjW
@cRbZc^Zblg]
pi
CXOnV[W[X\Y\_ij]v\
IbJ\Z[_kf]jXpdv[
CeFeHhJ\WY^Xcbo[qf
EU`i
@mPg^\c\
Oi_b
@nK\M]O]pWs[
WZZ[vh
AcH\Wirc
eo
@\JbU[W[Xb]d_ec]j[l\mepk
CdH\JXO\Zna\
XiYe\cg]hgl\mdnapcv\
@eJ\WYl\pgvo
GcWgZccWe\fck]
R\Wmt\u\v\
We
B\CZFbG[L[NgW\^V_\`\cbgbldndr\
@gB]EeFeGXHWN\W\Y]Zbcygev\
NeWhlU
Nf_]
Y]c[l]vl
BVE\G\HdJ]LZMdQ[RbTeU]WQ[ldaeXnboYq\vh
Yc[gbgr]
CgD[NbS\U\V[Xe][^\`eeglgm\n\omqargtfuZ
CnU\XhYi][mZo~uZ
YZ\cli
C[D[M[NcPbWcY[elmboYqdr\tg
AhB[C\DcFcGdJ][a^ec]dbe]k\lZo\
Ae^kl[
^j
BbGe[b\\`\te
BgG]IZJ\WYccef
G\I[ci
JZKhM]O\W\X]h]mbobpcv\
K\Z]po
o\pV
ejhet\
H\IZK]RiWVsb
D\KcLZN\RbU\V\\ge\mbs[t]u]vY
RY\Ylftl
Kr[[\X
C\D\K\M\O]RYWV\ucel[tVv\
B\CbK[RZ\lfal\tc
JbLgR[[\\[tjufvd
JdLjR]WZt[
\\tf
V\W][oc]l[
G[[gl]
@cBeFbHdKUq]sj
BdC\FYQdW\qgs[
@]HgWZX\cbefl[q[se
Hll[
H]W\ei
FbHRcl
B[SgY\cdf[g]
B\K\ObPeSWcj
PWSe
SiW[[bc\fc
Sh
AbBdGdNcU\VdWY[[hXph
e\pg
BhWYpZ
E]K[O[PqR\SdW\v]
E]O]PiR\SYW\
K[PbSh
U[We[\^\
en
C]M\OdV\\l]]eeh\l[o\ub
elhX
FbM\O\V\]d^isi
PiW]Y[v]
Pg
VeWk[[l\
Qb^hldmineocuX
QcWb^hlZm[og
mlnfuX
CfD[GdS\VUW]Yg]]^Y`ne\lY
CmVWYc^\
W\gWkh
rl
rh
B[C\F[HWIZJXK[MXO[UVWTZU][^Sb\eXgvhWj\mYoYpZq\r[u\v\
@fC]DdEZFfHdJ\MoP\VbW\XbZc^[b\c[dhgYhcobr]v[
@[FVGhH]MvN[VbWYZfdWoUpYv]
MdWRde
HiVeXhnU
hi
b]dh
DgFdGZMZP\SfWY
KcVYmboo
BdEgG\OcVdW\Zf^fg\h\k]qcvg
GhVbWgcbof
VaW[mboi
C\WZXg^iabqetd
C\W\^nt]
AdBdCjD\G[HZI]N\O\PZQ\VXXZY]Z]][^X_g`\aZcdeZg[hZlYnaocqYr]sZ
BeC[H[I[V]Wd_l
IV_d
CdJdWi]f^[h]ld
C[VbWW^l
C[^h
B[C]DcE\NdQkT\Z]\[d\e\hdlc
@bN\hi
N\Z\^chm
NjZ[h\
QW\[hZlo
B]QjZdhYlW
Qoh\s\
UdeehZ
ehhZ
BZH\OmWXu]
@cA\C\FeJ\O\W[Zb]f^ga[c\dZe\
@cFiH\J\M\W\Ze]\c\d[vZ
@dFkMb^Q
EgFjl\vn
FYMj]Z^W
MY^m
G\MhNaO[VZ[bv[
G\MbNQ[d^ev[
C]IlO\W\_\rZ
BYGaQmT\UZW\^dpbq\
B\QnT\q\
UmV\W\ZW
B[FbG[HZJcK\L[NbP]Q\S\TdVeWZZb]c^eabccdehekblbnZpZrcsdu[
@[AZ^hsb
Ye^W
@gF\^\d[
AhEXFYNdT\VYa\c\keld
@bEYchdW
N\Vm^]l\
Vcci
EZN[VcWecgh[vi
CbNn^\n\rd
CjTWse
A\OcW\[]]\^UdZhkqd
GbN[TiY\^isdv[
[\cclh
@]MYN\^t_\l[
Ji^\_ac\h\vf
AjV\^h`cabl[
A\^hafj\
CZEXG\P\TfYY]k^\a\dq
E\dlferd
G[NW^d
EjFX
^k
Uc^hddhflXtZ
[[^dlj
FdNjTh]\
Nn
EZIfMcVY^ba[dih\
NlTdZ\]bl[r[
VlWZ^]h\
CeD\E\M\WZ\]eghZqb
TkW[cbec
C]Tg
CgM\
Fm^[h\
@YB[DnEeFWGWJ[KcM[O[P[Q\U\V[WXYWZU]\a\c\dYeQf]h\k\n\p[u\vd
@\B]CZH\J\NcW\[T^dbddeeYvd
CkDYve
D\Klcb
DfWY[TdZe\vZ
DlEZW[dcvE
DdEkF\K\N\`ceZh[l[p[v[
CYP\`m
Dm[[d[hbvY
CmDX
A\C[DjEbG\`Yd[e]vZ
DhN\
ESdRvX
vl
DivZ
DbEdF\Y[[Xe]vX
[fva
D\[Zvm
@eA[CfE[JcT]Zh`\acdie\h\l[qa
A]CbDbJ\ZldXqa
CYJk^[db
JbTbZ[ai
C\DleV
C\ek
J\O\`geih\nd
O\ej
C]HZK\PZQZVYWVYj\f]baecZd[m[rdtcudv\
H[UcYShPr{
YyhXrO
V[th
K\Y\hn
C\J\WZY\^\cceQg\hvm]oZq\r\
W\hk
BZGaWiebhYsb
BZGaWihZ
GbWZh\ljv\
CZYg[hv[
@lCeDbK\NcOcc]gb
@lJecZ
CbG[RbWbZg[Y_cegoar]uevf
O\VeWbXl[Wp[tcu[va
PhW\l\
HgTbWc
EcW\jo
EcW\ji
CgUdVZiZmhoYpc
Ujmd
mgo\
@[B\CQD\GYH\I[JXK]L\MZN[OXR[TZVZWNXXYXZ[[Z\W]\^[_VeWhXixjVmZn\p[q\r\s\tVuXvZ
D\UZV\WZX[ceheiUmmv]
B[CeDcEeFcMhZi[Z^dl\rbs[v\
FYMiWV]\v\
M\TbWh[\
Fl
D\F[G[JXOePdVYW[XcY[ccedfZlbq[rhsct\
OiVY
B\OaTbVi
HbJbW\[ifbt[v\
I\KhPbUb
GYV[W\cj
GYV[W\cj
B]Gif\k[pb
D[L\O[VY`hcbj]ubv[
JU^i
CbT[UfY\Za[f^[cbdcmdoZ
JbWi[\vf
H\Ujmeo\
@]B\GbH[IbL[M[N\OrPgVXWVZ]`baebTd\q]r\
@cBbC]GbHbO\P\WWZcbjj\lYqc
@eFcW]b[qg
FbO\Pgv[
L[UhWkh\lZ
Wgh\
A]Oa_]cbld
AcNaVmW\]bl]p\
\g
OfR\WZXW\kfckaq\vb
@[DYEgFhG\HXJ\PdT\VZY\[\^dadd[edfcj]rbtbu]vc
BiE\WZc[ravb
@[B\D\EiFfH[abced\edve
C[GZOjP]rZ
OhP]rW
AcBhEbGbH\IaJfKaLbOZWUZ\[U^b_\cfd\ebf[hak[l\qgtWu[vd
BnDdGgH\k]vY
AdDZFbGbH\JeMYO\W\c[e\lXvk
Ld^flfqbvV
@[F\G\IbJ\K[VbW[^g`cebhcqivZ
A[Gh
AbBZG[M[^Xcb
J]MtVdbce]vM
`]mg
AaH[OdW\]ce\lcmdo[ug
BcOg`]lcuWv\
B[H\K\W]cdti
KesS
K]V\X\sct\
KdsV
sk
B\W\eiuZ
H]W\Z\el
CZTiY\ge
Tq
@[FfHfJ\QbR]S\T\VeW[agcdl\q\r[
FiHcc\
Fh
FXH\QeVXaic\
R\W\Yl
CXDXFhHlIdQdRcS[W]XcYXZa^c`\c[f\pcqc
FgHjc\
CWH[I\ReS\VbY[Zbpgqe
CiTZW[`dr]
H\U\e\gj
AcW\^\e]hlqZraua
W]jg
ObPlW]YdZ]^b
OcYj
GcP\ScVjZ\cce]vb
CcWY_[kh
@[ARB[CaDaFbGlJ\KbL\NcQYTYU\WdX[YdZ\[\\c^\_]`Ze[kWlhnargt\vY
@]IeN\ObPdT]U\Wb[[^b_d`engoargse
GlQ]W\[[c\
@fGmN\OZPXWX[cv[
D\GZJ[Nd[\cquc
DhJ[[fc\
FoQeW]aYvi
Vhl]
G[H\Jahdljr\
Oitg
NgYU
OZPdql
OhSc`gl]
B[D[EcFYGmHRJaNSOeQZT]UbVYW[Yh^k_Z`caWche\fghYocq\r[sZua
Nhl\
q\rg
@cDcGXMdO\YZ[l^[_]becWdelbvZ
@lC[DdFbGhI[J[NSV\[Z]b^c`jcWdfe[larXvU
OW^]`neelZ
C[GjJiK\W\Y\\e^f`\cYegf[hclcqbras\vX
DmGY
@[GYHcIcN\ObP[cls[
P[cjr\
CiHbJ]Y[
Ra\h
CZDPGoNX[Z`VccdYlX
Ki
Km[\l\
KYWe_d
C\H]Sd[g`[e\r[
DZGYHgI[ObQc^\`\dafcheqcrfsevd
Y\rh
BkGc
@gAcB\EbF]J]P\[]\c^h`dc\haubv[
Aj
^kq]
AYCb^g
A[OpVe^V`Yhe
@bOkV[`[
A[O]^Y`ecg
@cC\GYNdThW[XdZb[h`dkalVretbvd
N[[h
J\^e`j
B[CbGaKbO[RcVYW[Y\[[\ibddYe\h\lboat[vZ
Khldvb
Mo\Wb\
B\CbGbK[MZRVV\WYY\\od\e]kalTv[
HgOcW\eao]vk
FdG\O[Y[[a\g^bdem\o\s[tmvV
M\]q^[u\
@dF\OcPZUZV\W\YhZe[[]ac\eZmdpcugv\
@iOdW\Z\pW
TeYkZY
UkZ]
D[vh
D[vh
B]GZIYOlR]V[XfZ]]\_faXccham\o\uZ
OlWZ_[cZ
OdW\ch
ORY\[\
IZOfWTce
Xn_]
TcVYWml[
D]GbV]Yavl
CjV[Z\n]qdrb
Rg]fqf
EbMlS\[[e\mc
B\LgSgWT\be]
W[[i
W\Y][b\i
AZCZEbFeHXJXKZL[N[OcP[Q]R\S\T\WdY[Z][X\c]a^h_\aZcbd[eefWiak\lTmcngogqer\sYtduivX
Cl]Zs\
A\B[FcGXHYIcMeNbOeP]VeWTZY[U\U][^g`ea[eafYg\hcicmbnbofpdqctkuYv[
@]ChGhObVZWfXY]W^dcZtfu[
CgDbVjWYcel\
mbog
@hBcCPFeG]JZKZO\UhVYW\XiZd[c]i^UcfeSl[nZo[p[q\tZum
BcD]H\Uc]fvk
@bAhJcT\WZZbvh
AhJcT\WZZbcbvh
UdYeag
A\BdC\I[J\L\NbOdPbRWScUaW\Zc`]cdh\mhs\uc
B\O]ll
BkWY
GbZc[WcfeblY
[kl]
K\Vh`cj\
Wiqb
DhG\W\e]
@\B[CZFYM]O\PdR]T\VZWXZ[[\\[_Z`\d[jlk\tZv\
DbE[J[S[U\Whcal]
U\VgW[Z[[b]b_Vbeefjdpit]
Ki_[eb
][pi
@[C[L\N\Wh\c_if\lf
Z\]ipT
@[_i
M]U[Z[]jedm]pW
h\pkq]
lcqbthvd
WZlcthvg
BWFaJ\NbOhP]QZR\SbYbZd[d`\b[caecfdg\k]lbrYu]
O\S\Yk
CgGeH\O\^bvh
Ogu]
F\OWSmVaf[v\
fmsV
B\C[FcOlS[V]YY`\e]f[k[s]vZ
B[ci
OY[d^]eeuf
C\DfGdK\L[O\R\WYZ][Z_b`bbZcXd\e\kgl[t\u\
AbDWM\V[W\^\`]ackZvo
CbDiMfYd\b^dkVv\
DbGcHbVb[c^cc[f]kfv\
Wma\kZ
BgDbGYObWcY\vT
BfC[GfL[M]OZQcVbWX[Y\[^bb[c\d\hbk\t\
AcB\CbD]GeHfL]M]N\Q[WbZ\\\^c`cbgccdbgbmcrbuhvc
@\AVBeC[FcGeHgIYJZKdMXN\OgQbSbTYUdVbW\XkYdZ[\\]Z^U`cbcdde]gehdi]mYn[oYphrYsbubvg
[kmc
A[CcE\F]JcKbMcOcPaS\TfW[Y\[\]e`]e\f[g\h\jalemZngq[rbs[tS
CVHcI]JmTdYZod
HXJ\R]S\WT`ZbndYk\mc
@cOVPbU[W\Yc^kc\fcmYn\s[uX
WZ[g^[qcu\
@jD[Sa
ehhcm\obpb
C\DXH\QcWYacbgvd
@\BYC\FdH\IdK[N]P\Q]SaU[WWXYYe^i_\aabbeZfZmcndonsdtfu[
McN]OiTbVYc\l\mbn\
FeOZQbUgW\nbuhvY
BXHkOe[\\ae\tf
D\Ebdi
CiD\HsJkS[U[c\d[f\h[ljm[qerRsYuY
HhJdd\
J[V[]Ymjo\p\
Ck
HXNfQbYb^dmare
FhHfW[qb
B\NoOfT]l\sf
BcO\^n
Oi
@gFZOW^Ycc
IYKfXbfdri
AcK[M[VgW\X\Yf^\`]b[fZg]kbldmcn[rcs\uj
^Zuk
Cg
@WATCrDcFbGdH[JdLfM\O\PcU\VjXcY[[k]f_m`Wbcccd]eWfYjalZm\n[piqeu\vk
C\IlORRbT\V]Wec\m\nbo\pWt\uh
Okccoh
AhO]Vc_Y
@dBrCTFXHiJdK\L\McN\P[QPS[TcUdWXXbYc]b^W_cb[dZeWfSg\khlbmXnYr\sVt[
@bAeCfEeGVHVIZJdKZO[WgX[][^p_bb\cZfhg\nloZp[r[s\tbuVvg
@bD[HbQ\U]WZZZ^ja[bXc\d[qYu\
Znp[
NYm\olse
BhWW[\efk\
^k
@\I[JdKkMhO]]\^k`cecmZnZ
CdFbKcfbsh
H\Wf
A\C]_ba]chedjbvd
DWOvWZe\uU
HZJoPaW[YZZb[]]T^Y_Ybccgebgeh\mioaqkrTsZuZ
uh
DeHUQa
`ca[ei
CVD\HhOlQ\UkVdXZ]a_Ze[g[hbmknZoW
HWQg
B[EbG\KbPaXcc[ecfjleolqZsi
CcDdGbJ\KbMce[gfndoYqgt\u\
AhBbFZHbJdKYQcSZX]Y\]Y^]_[d\e\hdk\ngobqbtbue
FXHkcd
AbC\DfG[Vc^[dhk\
EYJ]PcV\^[eZgbq\upvY
Gh^Xqg
CgJdNf^e_ddjuY
Ojcds[
O[V\W[vh
Wj
@YB\H]OpQ]ScW\XbY\`ZcdmYncoor\v]
HiO[V]vY
BZWoe\jb
W[ol
PhTdVbYf^[q]r\
@i_e`\
Hlt\
BZO[PbWoYbu[
BXD]G\O[V[Wk]\_[`bekuZvY
lju\
UZ[fmhnZ
WdYde\lbug
AbCZDYHhMeOSQXUXV[WaX\[b]Z^e`dbXeZf\kfte
H[OqPbVYW\cfs[
@dE\Rg^\
CZEcIaJYMZPdSkaef]rh
BjHaId
BiO\VcWe`ccYvY
DhGb
@bC[FaHYI[J\KaMdO[W[X\YZ[X\\_fbYcbefhbkclZo[pcqdrau\v\
B\CVGbH\JfNbV[c\fesc
Ch_bec
Chec
F\S]Wgpc
SdT]X\cfl\pe
P\Si^\c]oc
K\SiV\
@gAZBbC\EcFdGZHUKhMcN\O\SbVXXcYXZb[\\[^d_Za[b\cgeXgajblbmen[oZpbqbr]s[
BgDbF\GcH[IgKYMcNeOkQbScTbV[W\Xd[[]c^k`WafcFdnhbldtZvc
@mDdFdK\UbV[W[]b^da\cUd]hblemepeqfsbv]
@ZDYGWOXcnlY
@hVd
G\Obcp
@OBdCZGgS\WfZ[^\`ae\jblmv\
@[^l
@eBgCfZb[\^Vc]nb
SiWdl\rY
`hcW
@[GcS\^]`bcieZlY
@kFgV\WW]b`cb\cSj\
@ZBWGYIZOZa\cwlWq[
B\GVMbcnh]lc
@bAbBeD\FZGcHbLeMcNcOgPeS[T[UgYdZd\f_icae[hZm[qhtXvV
BhCVDiF\GcHjKbMdNcObP[S\X[Yf[d]\^dbieZhcjalfnfoWp[qgrZthvl
@ZE\HXJ\LnNSOTPZRRWgXb]\^f_acfe[gbhYo\p\qarfsjtW
CVYbhdo\
C\FZS[V]Yo^he[pZ
@cCZF[J[N\OcR]TcVcXd\e_dehh\jYp[rct[ubvZ
MZOZWeXjYY^dh\jap[
C\G]N]SbUW`dhbmdn]pXqWsf
@jE]FZZ\pX
NlVYWd
Eh
`jjY
XU\e_Z
CmJ\Y[_[
MmV\
CbE]J]LbM[NgO\V]Wb]\^Yddh\lln]qbv\
@bAdBmCcG[HjJaKbLZMaNZScWUX\Y\Z[[Y\W]Z^U`\a\bcdcedgfhYj[l\mdnepcqVr[setfuYvY
@\MZN[Z\pk
Mj
CfJ[O[Viab
Pc`W
@]N\S\XiY]^k`[ecp\
AaHZJh
ci
@fM[W\\[^[qms[
\h_gp]
\\^i_[pbqftd
^Zpiq]
Vo\\
\[ti
\j
_\hhq[
V[Y]pi
CgFZJYO]P\YYZd\Y^ljcte
C\Nj_]lf
C[O[`m
E[Fnp]
V\ao
CaD\HZJZObQiW[Zcc\ecpdv\
@ZFjHWK[ShUe\\^Zgbhfl\ve
AbD]FcKWLhM\[]e[mfne
CbLaNYOdWgYba\kancoe
@bKdL\PdWY[j^]`fhbj[oct\
B[C]FYG[HXIcKYLYPeTaUXVkXeZ\[\\X]a`hadc[d\eag\h]ielWmcneoepXq\v\
OXViccjZ
AmGYJWNaVYWgcceWhcid
NgVd_\fd
TdU[uh
m]niob
CbVd_cmhnjod
O\cg
F]]iafqb
A[CaIgN\ObVdW\Yd^\ad
Jb]ie\p[
BdCZLZO]V\eiuW
CXJfNh_\
Vjcbhc
Ck
Mc[jt[
Tb[\eit]
@\A[CZDaGcHcJ]LbMbNfO[QYSZThXbYc[\]g^Xabbddgf[hYj]kcmdnfocpdqZrjua
@cB]C[DdEdGgH\JZK\L[MeNdQ\TcWZXb[j]d^\`hc[dcl[mfogphr[tcubvf
LbWZZe[e`Vbd
Wf
@YG\]ecim\uf
OjVZWcm]
KbVgWZ][lcnf
B\DZHgJYM\WhYbZb]c`bmcu\
CeLnM\N\Oc]fa[e\nZobt[
K[M\VbW\Yb^cb]ehm\n[ofs[
B\J\K\WgYb
@\BeLcWX[]]Z^dacbhofuZ
CbE\FdHZI[LbMbNaPbSbWVZ[[eadc[e[hgk\l\m[oar[tbvd
FXI[KhLbMUN\PZScZ\[e]d^e`\adedhck\m[odpd
NiW[r[tgu]
CdD[EbHcJdM[NXOaP\U[WcYY[bccd[eYfZhbj\k\ljm\nctbu\vX
B\L\WblgvY
AYBXCXDYFdHdMbO\TgU\WZ[bc\g\hclQo]qduZve
BbCiOb`bvX
OZWnj\t\vd
BhWX[]l\va
AeC[DcHbJdL\PfS[Ua[b\bcZe\fgmco\v[
AiC[Uamco\
PYS[fjh\ta
GbHcJiPZWU[d\b
AeDeGdK]MbP[QaT\WWY\[c]\_c`ca\b\eff]hbjblbmbn]paqbtcud
@mAUCfEcFbG]IdJ]KeNgPjQeRYTbU\V[W[XfYj^d_f`[c]dcf\hbicjekhlUo[qerdtbugvj
ChEaKdM[P[SXXgYgZb]a^baceZfUjelYmXncodp\qYs[
@\EdF[NXlkvg
EaSkVdW]_]`bddhelZ
Mk
GaOhc\
DhGZSkWj[b\c^\cZecl[u\vb
S\cld\lg
C[ObXi]X_bfd
`We]td
CbD]EdLeNgOd[Z`ceah[lZqdt]vZ
C\M[OZVvW][\\c^[_XuZ
C\DZGkVbW\^\_ec[j\
EXHkSb[\\efbue
DjE[V\d\
A\CfG[IcJxOXPeQgS[TXUm[b]ge\hglYmcpUqXrWsduZv\
CiG[`[ae
DWEaFbJbL]MmObV[W\\U_ceYhfve
H\N\UcVZ]fe\h]mpt[uY
CcXYjh
Dk[[hft[vW
L[h\ln
`f
De^dvR
@]Ee^j
E\GZMbNZOYS\VnWS[f]Z_dbcc\eZfrhVj\uS
NhV[[\che[l\qgt\
AfCZD\Me^Wvj
DiEVGcHeMaOYSaVcW[Y[^g`[cZeVhXlYq\teub
EkF\eihZj\lf
C[IeKhM[PbRyWY[X]b_ee[fcl\pXq\tZvX
M[eZpXup
AdDaM\S\Vl_Qfb
BiCUE[F\GYHgKbLfMbNUWLZ[[l]Y^b_Tcbh\j]kblVm\ndodp[qdr\vf
hduhv[
LfMYNjW\Y\Z[dbeglZ
L\Mi
A\D[G]OdWkcdtcvZ
@\K\MaNfV\WhZ\]\e]pg
@bNZcXll
^ilYqb
AbC\G[I\OoVhadcbe[tau\
ChDbHXK\N\Pd_dcah]lZnTrfu[vo
GeJiLVPcTbV[Wt[]^[e]lXu\
AcDZ[]vg
DYE\Gi[Z^de[lYvd
HcVie\h[q\toug
eh
AdC\D\HaKcM[OZV\W\Y][W_e`ZekhkpgtXvb
@YAdCWE]GbHkM[N\P\T]VcW\[Z^s_\`dccebh]lXncpaq[r]tYufvm
N[`kr\
EZN\VY\\li
O[`\eXpWq\teul
A\BcCZMXVi^cc[t[
DVE[Ma_ceifctgv\
L]NgZfepp\u\
GlMfdb
AYClDfFbGRNYOmS[VlY[^[_k`Scdd\hTi[jelgn[p]qjuXv\
FbGaMbWaZ][k^\e[hll[
eg
M\R\um
GeNk[Xt[
A[V\W\Z[\\`[ent\
Vlj\
`g
MZNhlZ
AeHX`\lk
WYeb
DZMg[b
C\D[Weeit]v[
NbV[^gl\
C\DcE\vS
Ne[i
@eA\FgGbLiMfUbWZ[W^[`Zh\mXn\ohvi
A[BdHbN\OkV]Wb[W^g_e`jdgh\lWvh
DiRMWn\d`fe\fhucv\
M\N][Zlk
CjD]_[dc
GdMhN\P]VZWX[e\beblhta
NXP\cZe\lh
AeC\DmH[IbM\OXW[[\^\`\dZefh[ud
BhD\G[OeWfY][\efjelWva
D[Wb[hvb
C\DZSf[[\l]]_Zace[hiphtY
EhTd`\eb
Rj[[md
MfNXRdZqeZt\
Woe[vi
]hh\nd
GbHiJ]O]PZUaV[Yb]b`dgbl\mgq\rdsZt[
BYKbPZT[UeWgYg]c`\hbmfncod
UZeambojrb
BkHhe[g]m]o\
Him[
DcGZHUIVOXS]TbYX^\cvecfegdkZr\v\
AgD[GdIfMcN\OiPbV\WY[bcRdef\ldncudv[
DXN\c[dol[vY
AhD\JeMfOYVb`bcYdYgbu\
AXDbG\I\J[ObQ]V\W[^gcgvd
W\d\vm
P\c[djvQ
CcD]I]K\PbSgT[UbY[ZZ^\f\hbminZp\ub
H\NbSZUZWgY][Z]ec[lhmaoa
Ufehg]hbnboWuh
PZcg
K\UdW\e\mgo\q]
A\CdD]GbH\JbMbWTZ\[dcc
Cj
Zh
@cAYDcGgJgKeQYTZW\[[^f_Yb]cSlgqZu[vV
@hC\^e_Zc[
JYMl^\bgc\kc
AcG\NhVdW\]c^\ceqe
@eCXDgEfG[JVM]N\O\cfddh\vk
DcNbOeW[X\[kcelWv\
Dihbv\
W\[ih[
B[GdIYJbL[O\W[\ak]l\mZnks[
@oGbc[
OaSgV[Y]
WZlm
EjVbW\^\e]jgvb
CZDWJdNcOcV]WZ_ccdn\
Pecelg
@bCbD[K]PcTcU\W[Yb[Z]ecad\f\hVjblcnbqbua
@bFcJ\N\Pd_bcbh]lksbuc
P]V\c[lh
DbHcSblW
NgP[V[lZnd
B[CYDcLcNlPcT[ZX[b^Z_c`Zabbcc[f[g\hej]lfo\p\q\r\s\ub
AcBaCgD[FeG\IbKcLZMbNTOgPbScUgVgWZY[Zc\Z]\^e_d`\hhlhqYrZteu\vf
@aDZEeM[O[Sh[]_[`Ze]lZo]qdr\ua
UY]w`[m\
@\DcEeNdVoWP]\_\hb
L\MjNZS\
W][h_\bgv\
AWCZDbH[K]LeMfNWOfW\Zd[[`\a[bbemhfli
LcWi[Z
I]NYPeVOWv\d_[`\cd
A\\b_dccui
CWJ\Ni_]lf
GfJfLjN]UbWW`\hd
NgWg`]c[
LgM\VeWX[]e\
EVM\NtZX[Z_\`XlY
M\N]PgS\VYWb[jb\lf
V[_k
AhNZVkWZ[Zb]hc
N\WhZbl[
CdD]F\H[JdNTOXVZW\Z[[e`llbu\vb
B[CeFSG\H]JhPkSVWT]d`hvc
AgPYZ[[p`\
FdPiZb
Ji[\`X
C\NYli
N]O\[Z`l
H[W\Zc[e][b\mhncoZp[ub
mlo]
B\G[OoVXWYY]cev\
OUcc
ObT]Wm[Tlf
MZW\Z[[h\dv[
E]HeV\WZX]c]sku[
EcNcVcW[Ybb]cchblh
@WB\DXEYGZI[KZM\OfR[VbWeXWYeZY[d\g]c^b_Wbjcde[jikdlZndo\p]q\rbs[tbuhvh
G[OXcmv\
D]G\O\Vici
@\C\E\MZO\X]^c_\dbgcjdl[o[teui
@dP[jh
CkO\aY
BiCfOVVgpe
FnH[QblZ
@cM[up
^[`Wcavk
C]e\hg
B]O\^W`hhdvh
@jNbW[Z]]g_Yc[e\f\l[
@fCWNcPbVd[[\\]\^[b]cXeffblim[pZtbuh
EmNWVdaZd]obvd
@ZDYGeO\VcY]]bedpd
CkDTE\I]KhMfNfUcVcW]XhZg]Y^f_Vdiebfhk[l[m[nYpcqfrcsgtZuf
DhE[FfH]MfZY^hd[lho\
Cie\f[
VhW]
@]CeT[VkW[_]l\
C[D[GYP\SdV[W]divd
@ZCYElJgP[Vc\glZ
@TDVEzHZM[N[O]P\Ve\Z`jaZc]dgp\u[
H[J\O[X[Yb\[accmfblfnbpes\
@ZBbC[D\FkGdHfI\N\QYRbZ[[f\[^cabc]dcfcj\q]u]vY
G\HcJdObSc\[^f`Zhak\lpqc
A[B]CTFrH\JZV\Y[[\\\_\c[gdh[ljm\qj
CiW]_\da
O]ZWpq
A]GbJ\KcOZVhW[^hd\s\v\
EgjWl]vm
@mD\M[^Y
@VGVO]W\\f]l`ccveZfglZuh
BXFcGbHsQceds\
Oiq\
A\CdSYVbW]_\e\fm
Fchhv[
CkG\Oc
F\GSHYJcK\L[MgO[P\QYRbT[VVWSX\YgZZ[c][^p_Wb]cWecflhXibj[lcm[nVq]rXsVuevi
Oh
DUvh
DfEdH[MeX\^f`Zvb
BZZV`\h]l[pdue
B\CYH[TWW\Xaeflo
@oD\K]M[NdWX[[^Ydi
H\L\QgWjcUlY
BcGcHgXXs\
HnNcZ[nZ
@YDZF\McPYSdT]W\\Ybdd[f\h]lmncofqcsavb
@]B]D\EbJ[KZM\OhVWYX[Z^b_\`ea\bjcXd\jYl\m[odq[ul
@nBqDQEiFfGTHeJfO]PcSiT[VmW\ZZ[V^a`\a[b]ccdjh\k\lgp[r\sdt[u[vm
@hJ[]d^\gcvn
AeC\DcF\HaIcMfO\UdVeZc[Y\\^Y_g`bbccfe[hcq\r\uhv[
fkl\p\v\
Pmlapd
E\^hb[tbvd
pj
@cDZElFZGTHfNaQYScY\Z]a[dnhij]lhm\
QYVWWg_d`hdcecl[ufvc
AeBVC[EkFmG[HZKcLeOgRZVbWWXfYZ[\\Z_[`dadc]dZf\gbhfjgkelZnXo[qcs\tmuovU
@[GcN[_ctj
CbEeObP]QYV\WZX[^he\u\vn
CiG[VdYbvm
WdX[[ivU
C[XgZclbob
CX[]\Zegtk
@fBaCUFbGRHdJ]LjP\ShUZWYXmY\Zb[\\g^fdlgak]lbqb
HYV[W\Xb_efbsk
@ZA[BZCgJZK\L[McR[T[UZVbWjX[YWZX[T\U]e_ra[bfc[ddegfmh[lYmenbpbqbs[tdubvf
B[LhkU
LgO[\c
Fk
@fA\BbCdD[E[GVI\K[L[M\OYR[TcUWVgWgXVZf[[]l_dadb]cddbeZffgZhgmco]pdr[
FhHdcbl\s\
^\`bqh
DfY\vh
D[FcH[O\`\h\qdvh
HaMbcYhj
H\Qg[\]dgch]ke
O\\\]cdYl\pfvh
CjO[SXV\d[
@dBuCbDhEYGSIcJSLZNjObPiShTgXcYb[k]\^\_[a\dkfdhbj\mbrZu\vd
F[Gna\dk
C[D]JcS\Zf`WaXcddruc
@mGbX\
UhVcjW
BkGRMbUcc\vd
@gCXF[GVH[KgM[OWPhR]SdWZYY[b]i_[`[bZenfgg[ham[oXpjqXsfvY
HTM]UfWZZb[b\]b[eZgchalov]
FeHjd\
Xh
@iMZNbb]cfp\
FbH]N[V\W\ajd\l]
EfaV
B\OZWk^\ob
@cCcGVJeVXWY\hlb
c[ekv\
BfP\S\^[d[lh
JYai
@kBRC[DfFcGfH\KVLZM[O[WjX[[k_jbWcjeefbj\kbq\s]
@\GcNbP]VU_ctb
@\AbP]ScV[jn
BYCeDbEdGgH\IcLjOYUcWWXg[\_We\f]gfhfjjkUl[mencoZp\qdtXvZ
@iF]G\JYKZTgWbXcYcZa][^]aebfelf[m[pZ
A\C\GXPbScV[dofe
@[CcWZXcY]Zb_gcaj]l[
@ZDbXbYe^\`\eijhl]
B\CZEcRZ\lcafbt\
@gs]
ShWYc]
@UDkFgGcH[KfMdZkdRg\oZpg
@ZC[DYEqJ[K]TbW[X]Yc[[`ediedj\l\ncp\vj
FiH]VYae
CXFhHeRa
B\GbLdV[\nd\fel\tY
AdBWCZH[I\OfYb]eheu[vq
AbGbHZJ\NiV[Wj^ba[
C\EdHZJcN\WX[[lq
@kAaE\GfH\K]MfNfSnVSWY[[`bcbd[hVj[lmmbocpctZ
OeW]Z[[nhZlZ
WXhj
ChYYl\
JW`]di
@jC]DeEcF\H[KbLbSdTcZU\b]b`[ceecfchildobpdq[sZu]
@[Mc[\cbuk
EkF\d\
CeFjXVZb^Z
CZFkGXKeMbNZObScTYVeW[X[Yo`Yc\eYfdhZlarYuX
C\Td[Z^hcd
@TF[H]NcQb[bb[ckechejfnZq[ub
JkL\PbTbVcWeZ][\\\_Zcil\rW
@cB\FcKhMeN]R\V][[\[_fbZcYh[lhn]pgsbt\
CgHY\\
@TAbB\FZG\I]JYK\OcR]SgUeWdYXZ\\b]\^d_V`Ya[bZc\dYe[kflfmZnSo\pvq\rgs\unve
@iA\DUGfL\NfPeRbSdTdVbWdYc[b\f_W`\a[bYcflZnRtTve
@UA\CeF\IaKbLdO[WYY\Ze^\`acildne
PfSWV\[d^cl[v\
DhJ[c\v[
@bDdNdVT\e_p`\t\
GcJ]Wi[gl[vV
AbKgP]ShW[Y]^\`]c]f\hcr\s]
B\H]Wf[]vY
@aBfE]GaJfLaOeU\[[\[]Zc[deeYfcndq\vb
@YBYC[LfMcOYV\Wd]hcfh\uf
@lcZ
BeCYHfO[[p`Ze]haj[qft[u]vg
Ni`]e\hc
IiO\
GYLVW\cjlb
@bBZEbGXLZNXT\VXWiY\d[hflb
WecclV
AZDfFbG[HbJcKbMbObShTaUeV\XeYY^Z`dbccbdchbm[obq[rasbt\ucvc
BnC\DXE\HYJbKaM[SeUWWc[\`bbZcjdWhgkbngrcubvV
@dCfHUJ[KfO\PbSbW]XdY\\\^g`ggembn[r[u\
[i
DeMk[S
Rf[U
BlM\R\We[Yeh
BZUh[[
DcOfV[vT
AdDZEhFiHbNbOX_]`Yccdlf\kbrevb
H\Jb[ho]sk
B[DcFYHuJcMhS\Z\sYudvZ
B\DpK\McPhS[Tc[j\a`\abkZvV
D[Ha[[bbdf
[i
M\UbZl[jj\s\v\
`[b\vh
TjWe
AfCbE]HdK\MbP\TdV[W\[d^g`db]cYfYhZlZqct\vX
A\PbVg[\`\agvb
CbH\JcKZMbOfR]SdYb^\cddgekh\nfofqZsbtZufv\
GZL[OgS\VWb\div\
C\O\V]cj
C[JfSgYeb]
LdOdW\Zd`cpgt]
Co
A]IZM[OqSbV[b[cde]l\p\
B\OmW\ce
Ojb[p\
cg
FbJ[QgYd\d`bh\
FcQhYZZa
\g
GbTaV]WbXf[bpZq\
GbTaVcXfpZt\
VkWZ^\o]
Vjo]
CYGbHdNbTdZ[[\abhcletW
C[GcHfTdWUZ\[[lb
B[DfGdIeJeR[SaV[WYY\ZY^e_m`Yh[o\v[
B\DfGjJ]SeWZ^[_[h[
CYIgOga\
CYJ]_s
C\D[Jt^[
CV_z
ChGcHYJYS\[\\g_Zl\rZ
A[CYDbNaS\Yf\[cer[
GhYb_\
CRYU\w
A\YVcd
CYYi
CrHYY[\Z
AgC[Jd
Ai
RdWV
RZV\Wh[[
DhG\[g^bhb
CaJ[O\T]WfYZaaf\rh
O[P\^[`oc[e[
N\V[[Y]celvZ
G[JnSZW[[W`Ue]v\
CcFiV[W[[f]]
DaEbF\G[VkW\Xc\a^be[gbjcp[
DhH]JhR]W\Zdh\
rh
BeWe[[c\eamcu\vY
BgG[HdWQ[[eZ
BaC\GdJ\M][Y`eeihbpYrbuZvX
Yc[[edvV
BjWY
CWFcG\H[JlNYOcP]WYZd[\`YbTdhf\o\
FfH\JR]cdn
F[H[J]Zg]]dcv\
C]H\Jh^[`]bZdS
C\DcJcNbS][h_a`\l\v\
A\Wmv\
@]IcJbP\UcWgZb\e^i`emdp[r\vf
JfZc^Vmjp]q]vj
Cgm[
CWHcJjMdO[VfWXZY][d[gcmdo[q]rb
H\JkT[
CYJxM]O[TZU\WZZXg\
C]HdM]Uge]
JYVhad
FbH\OdV[WYZca[ccdh
FbH\OgV[Z\a[c\dh
D[F\G[HdOZSeW\Y[Zb]Y^[_[`occe]g\l\v]
@jB[D\JZSdUbZk[d\\^]`fc[gZu[
A]^W`cce
[gcj
@Y`hcZ
AkZb[b`Rgb
A[BZHbZW`g
Sd`Uc[
WZYl
@\A[B\CSGYHdI]J\M[R\ShUaVbYY[[\\^X_]`gcbdZg[mbneoZp]rV
A\GZOkS[TcWie\hfl]qas[tc
Sj
DeV[W\`\cj
FbHfO[SkTZV[Y]cef\l\nWrW
OVS[`mc\
H\V]`]njsY
H[OXSh
KcPeSZ`\sc
VjW\tZva
P]WZl\vn
@]GeNeP\W\[clX
VgWd`[cdl[v\
H[f\n\q[si
Hknaod
G[HbOgSaUkWXZbebm]n\s\
CXG\O]PUScV]][`ich
SWWS`[cdle
]h
si
S[W[]W`g
SYVXWh
A\BbC[J[PXWY[Z^Z`j
@iA]CXEaFXHWJ[KfP\V\WZZe]f^[`Xd\effcj[lbmZnZpcqbscv\
@UHYJ]K[MmTeWbZh[Y\c^\b\egfbg\hdph
bchi
@\KZl\oks\uc
D]F\Oheb
@d]km\q]
M\ebh[oXpf
@hF[R\^\`Xccp[
F[Kjn\
@ZMbee
@WEkUbcee\
@ZF]KVMnRg[[]ch\pX
C\DZETHgKeMUN[X]ZXbac[fihblboYpis]v\
DeMeSbT\XcZd\d]chUoYpgqbr\
@jMY
Fb][oZpg
K[UbXef\q\rg
@ZKlM[[ke\ga
@jElMUs]
F\HZNbW\[h
@aE\F\Kg][
@[A]CbFdHbJbKdM[T\UZZ\[W][^f`cb\dfe\f[gcpbqfv\
@\BdC[E[FkHTKhQaW[^Zd]gfp[qa
EYFchh
FVHqQZg\
DWH]di
][^i
E[FdGaK[WiZc]g^hd\
En]dh[jcp\s]
CgHY]V^ddd
F]qZrh
@bKbM\O\T\WZYb[a\b`]c\ecfepetgub
@fD\HXJbK[WmYZ[\\b^\fcg\lcuh
@YKapht[
D\Yceph[pW
e[tk
A\Dc[\\ZeTfgtgvh
E\FdHkOZQaVcW\[Ycbs[
FfHkW]c[s\
RfW]
K\sg
K\sg
B[CZTiWZ[l
C]Hb]bvj
Ibf\rn
DYHbR\]f`gdfld
JjUbf]lc
JjUbf]lc
CpJXK\WX
C]^\fhv]
@\BXE]HWJ\NgOhR\S\UbVb[\]]`\fbhaiWjbmcnnoZqcu[vb
i[mnn[oZq]
W[m[nXor
mXnroN
iZmkn\
Nhl[
H\mWnqoXsh
@bBfD\H\KdMcRbVbWU[c\a]abcd]j\l\n[qbsaufvZ
BcD]JgMrRUWZ[\]\bc
[s
MXRe
BiH\M\R\[[kYqZ
@dBYMf[k
B[EbFgL\MZQdR\V\W]abc]dfh]l[p]ve
EVFmL]Q\dgvZ
DFESdp
EQdd
DiEkFYH\Q[addZvc
B\FcdgvY
EkFWve
E\Ffvh
CgW\
gh
G[P\YUrr
YZrg
Wj
ChG\ed
eh
A[B[GTOXV]We]Zcleeuc
Jn^Vu\
F[vg
@\FcH\NcPcQ[T\lfo[s\
CdE\FbHb`lcnhbnb
BZC[FgHbIbJbKYLcOePeQ[R\TdUVW\XeZc[c]d`bebf[gchdm\n\oYpcrYt\
@bBcCbDZE[GgJZKbLdM[R\SaTcW\XeYbZb[Y]W^Wa\b\c\ehfajdlemfn\sdtfvb
DcFbJ\M]OfVbXdYi\[]e`]bcc\e\pbrZu]
F\GZVP`Wbddulb
CZDfI]OYZd_p`\cclfq[
JgVd]b^dd\
Jg
Hjn\
A]D\G\MdPcVbYa[Y`tbbcbf\jWpdq\vg
GbLcOfVgW[]fud
L[OZPsSYYX
V[[h\\cbvb
CgDcFeG\N[O\ScTdV\][dYgfhfjdl\qdvc
F\Gf^gd\lY
FhHYqd
CYL\Y[Z[[[_jlevf
HcOhT\W[[gvc
F\G\HgO\Vbbhh[qZ
DZEjGVH[J\K]L[NePVSaT\VPX]Zc[b^n`cbXcmeZh[jck[qev]
VWW[X\dk
AcB\CaJbL[P\T\W\Zb[h\c_\`debh\
CdFhQcW\XcZe]\^fl\nZ
HZXhZc^\
^m
CdFiH[
W\Yl
RiW\\\f]
M]Rf\Y
@cC[HYIgJ\N\O[Q]SeTaUbW[Yb[[\f^bacc]ddechdjZnXqZresbvb
AbBhDcGdIcPbS[UdVe^bdYhej]q[tdvY
Se
fWrusY
IWcfu]
IoJ\O\`\r[
@[A[E\HhKcMcNdP]QfRbUZWPX]Yb[W\[]d_Za\ccdZfhhdick[l\n\sbug
ClF\HcI[OcScT\VfXc][ebibpdqbsf
FnHkc\l]r[
O\YZ]lmbu\
C]HTT\Yichheq\re
HZTj
TnY\r\
E[FiHcO\Q\S\Y]fUr[
M[RgW\[\
CcIclhq[r[s[tfu]
F\WWfl
rh
K[Yc]j
n[un
MbO\TeU\VeYc]b`[b\cZfohZmdocrfseub
Hgf[
CZGeHaQ[SWTWV]XYYgZ[[\]d`heZfcl[p\rbsbuZv\
mYn\uj
A\HRQfSWhmqW
YVcj
JhNc
J[Si
CYD]GbHcJVQZS[T[VZYk[[fchknjscuZ
DdF\G\HZJfMnNjOgRbc[edmcpa
F\HUShrZ
SjcX
CZH[Qefbhlu\
Mled
H\M]ObT\U[VeWYYd[bh\kgqg
C\IdSbhcqhrZ
C]M\O[V\`bhcq\rcui
JlT\f[mbrbuW
CsHaeWhVs[
H[Jj
C[GbHYJZKeM[ObPcUgV[WtX[YaZ\[e\]^]c\g\m\oct]vZ
CcDcFbI\J\KaOdRaT[WVc]ebfgh\qisZt\
OkfZhZr\
CXY]q[rj
CkFcHdJ\O\T]qVrcv\
KUWZ[fee
B[R]Wib\r\
HhfYmirmu]
BjN\W\]ch]janZ
B\JYNZngs\
B[JVN\V]ncr\s\
@dGg
Hbm]njo[
H\Zhgd
G\OlR\VZW[XdY]\]_he]o\u\v]
OgX\_de]
OZY]_g
O[Vjf\
G]Yl
]Xmho\
B\]neZ
ei
IZRiW\\]scte
GbOXWgkWvh
D\GbHcKbO\Wj`bb\cZl\s]tb
H\UbY]h]mcp[rh
ed
D\FcGaHcI\JbL\N\P\RZScU\VYYYZ]]d^[_]`\cceYg]k[lZp]qbrku\vZ
Shh]rS
FbG\Wp]]c\fbq]r[
Hiqgr\t[
G[Hbch
JdacfZqh
BiH]W\f\rc
qgrV
ri
JXW[Xb][eeg]m\qh
eihYpc
NaObVeWZY]\k
]dtf
B[F]HeKmWgYZZb\b]c_\dcf\p[
B]Ko\[p[
DnEiH[W\
OcS[VgW[^\_e`]aacaf]l]p[rh
Vh
O[S\ViW]Y\c]
V[Yg
G]O]SbYje\rV
@YAfBeCfDXE[HUIdJbKbLcMcOfQfR[ScUeVcWZYd[b\i]i^Xa[cef[gWh\kclUn[p\qms\ud
@[BaG[M]SfVfY\ifphq\u[
AdH[cn
J]KaTgUfkcm\ub
ChV\Z]^\cc
AdCdN]Yj`blc
CYJ]L\M[QbTXW\Z\[\\\]]_[b\cdf]lls\v\
@Ylg
GbNiPbWf[b^n_\cil\q[s\
C\HbT]b\dalm
B[Qg
cUla
NVcblL
NUP\^\
GgMcNcO\PbTi]c^fadc[h\l\t\
CYG\MiToVcWW[W^c_\adh\lf
CdJbN]PdTgVf[V]b^e_al[
[okZ
Kcehlb
ejlc
@]EdMiNbO]VhZ][[^\`Ylcvb
Ei^\vc
Mk
L[Wm[c]bjal\
GcH\R]TgUdVZWUYh[[ddg\l]ncof
OcWYll
B[CbDcEeHWL[N[OdR[SdTZVWW[XdZX[c\c^]_a`ec\ebjakZl\ncodqZsetWu[vW
@dBdDhFbHZK\MgO\QeWe]\aYc]dcfZlYmgniojp\qYsbvc
Vh]f^\ccmYu\
DkEcvQ
a]dfe[lZuk
DcGbVZW\h\vX
Knn\
\jcYtZ
X\og
C\DTEfFYHbJ[KmMZOVPeQ[S[TdYe[Z]Y^\_[bXcXdneZlbm]n\oXpgtbvd
CfK]MdX\[d\[]Xcim\o[pesZu\vb
CWDVJfXm\Y^\_\aidYecg\hil]mZnVoQs]uav\
sf
@\bi
DUMfoavf
K\XX]fmZoepf
DxEcH\vY
DYGWShcZdifb
KVXi
XioS
FcGpH\Xjc]dZeahdmcn]pcvb
DeEXG]KcMX\fdZlhua
@bA\BXCdD[E\G\HkIbJ\MWOdP\SgT\[b^i_VaYdcebfkghhUjclen\o\pWqjrhs[tj
h\n[up
D[GdQ[Xe`Zhj
CZDaE\FbG\HfOWU[ViXaYb[[\\`\a]bbcbdbkdm\q\rXt\ujvf
BaH[V\[]bbu\vg
AZE\FbJ\OdP]RgU]V]Y\[\\b]e^f_gacgZh\lcqcrbsZthub
NYVeWZaijX
VjWZaa
[Yei
AcBYCcD[FZHbJbKZL\OdQfR\SZT[Y[[\][^e_dacbedbfZgbkcl\mVoZqcrX
BZDYHYJ\OYUdV[Wo[e^T_\a[bUc\d\g]n\o\p\vZ
Ad^i
^[vi
Ag^\
VbWW[kld
AiJ[O\W\^X`fagd\
B\HUQnd]
C]DbJkO\Q]v]
GeWZ[k^c
dh
JjVfW[s[
^\`h
A\C[HdO\U\VgWl[i_akZsbv\
ch
QbWm[\cdvT
HZJbQeWina
A]HWOZQcWa^dbjd\va
A[CfGaHbIbOXVi[Yl[rbtc
@bAYC\EeHNI\M\QZT\U]V[Wi_f`\a[bfd\qot\v\
B[L\O\^ibdq[
DfHZQg^cbal[q]vh
OgWZ
_g
OcVjWbbedY
V]Z\al
D\HZQ[dhvl
AZDYEgHpJ\O[Q]U[VZWdX[]Y^hc[ddebfajdkZq[tevb
OkWZ[g^c_[`U
AZDYE[FeJeLdM\QYWV[S^\`\a\bkdpug
VbW\[h^cqc
QlW[q\
CeDnWd^[`b
AjC\GZO\^Z`\a[
OebX
[Zkgta
Of_[
F\HnQbUZ^Ybd
CfaV
Ch
BVD\HWO\QyWU[\`[l\n\v\
HgWZ[[
WobUv[
_\di
V\W\ai
AaHbVnWb
FeHeWY[gbbdev\
@YH[JXOWQ[V[WX^se]qar\uZ
@YB\C]HWLfOlQ]VdWR[\^]_bcfeehcp]vV
DXWYdhvb
Wh
CYDSEcF[GcJfOYQdV\W\abb]c\dkgdv[
LYV][jvc
D]W[[jv\
WXYiZal]vf
VjW\
[[vh
A\B\CYD[EdFeG[J\KjL[N[QdTZYg[\\c^\_Z`Zbacbd[eff\h\jbpYr\sau[
BdC\G[HZI]K\L[OfYcZc]cbcc\ekf]h\lcsZvc
E]H]M[T\UdXe^h
@cEnF[\c
KYOiQkU\WXshv\
@XA\EuF]KXO\P]U\Y[e\
@fHgO[TfUfYZZ[^\
E[FoGbHUIbKgM]OXQZRbTXU\VbYg[]`[c\ecf]gahcp]
D\Yf
P]ScW[Yie]
@dG\MgW\hdnbub
@\AcB\G\HbJ[K]LZNbScT[U\XbYd^h_]`\dhjYk\p\t]vc
BaH\Pj
A[B\D[GdM\SfVaWc^bd\hdl\ve
F\^g
J\M[ObP]dil\
BdFdG[NZVeWW^Zcddr
DfdX
AeB\CcDZF\G\HeIbMdO\PbTiV]WYYd[[\e^W`\cbddeZf[limcr[uev[
hhle
BWWW^ovZ
O]QZT\WrXbZ[[[^[cd
A\BfD]FaG\JdO[TZVe^hchdVjYndrl
^hp\sf
D[P\WWablfudvb
NkOcPcS[l[ve
W\dZvj
YZZg
N\lg
VZ[\cbdh
Hif\pd
F\HYdp
SYecfos\
BhH\W]va
FZMlS\V\W\^\db
DbWZ^dbgd\
NfOhWZebl]ob
^fb[
AcNeO\V[Wg^\
B\DhVbWe_\`bdbl\
B]GVdi
DbG\V\Wgv[
V\Wgk]t\v\
LcWV
OgWfZUk\pd
GbObV]Whf\l\vZ
Ob_cmioW
@\BZDcEcF\PiR\SYU]WeYZ[\]c^Xlcrb
EeF\H\JcLcN[OfS\TgViWd\b_babcee\hflP
PXlm
GdNg
C\V\`ghb
PZ`k
Rj_b
AfC[G\HYNbSZTcUbVbWWY[Zi[b]c^ia\bfdXf[gglZn\qfr\vZ
CeZ\^dqf
TkW\Z\^[
AhCXD\WdZX^\
C\JZTgU[^lc\qcr\v[
AbNcWZZb]i^\`[f\qd
OhW\cd
CcH\JiO\Zl^[a\
AeB\CdDdFbG\HcNbQgUaZ][]\]_c`bacbedbfbh]m[p\rcte
DfNfQhUhV\WY[c_bdckZld
bi
WZ^\bjdflZt\
G\MZN\WV[[^da]k\q\tl
K]W[Ygr\
K\VZWZYmr\
Ok`clb
@gA[CbEcFgGVIdJbLXMfQbVeWVYaZ[\X]a^\_]add]eXf[ibjck\lYmgnaobpZqgthubv\
@dBWChFcGYJeKcN[P[Q[ScVYZV^l_\`fa\bqd]g\hcicmdnipgqbrcsZtcui
U\ml
@\IhK\MYNcOVP\Wm^\cjgmjZmdnZobp\
CXJZMZOYPjShWYXuYg[\_YceeYhcmXn[o\q[roscu]v]
MgVi[\^Zqau\
D]E\F\I\K\MlOhVnWX[Z^U`[bdc\l\mgpUqYt\
BXCeD\EbL[MgV\WWYh[Y\c^a_]afe[ibjbm\ocqctk
BcVkW[tY
CaJoXb]]b]rd
@]C\E\FXJkMjPZR\S[TpUdVZWdYT\Zacr[tk
JZOZTZX]]Zche]hTnZq}rZs[
O\qq
JZSZTZY[n]qWrr
DeUUV[]UmluZ
@kE\V\^e_\cWm]vc
[\eYr\tr
M\U]mi
K\NkV\XZ_bnjqfuW
C]L\M\OeVcWi[\kcn\q\
@[MZVfWVZd[Y^M_[bzg\m]qZu[
W\um
BfCZE]FfHkI[J[KYL]MiNZOgPYR]S\TmUeVVXXY\[V\Y^Y_b`eaZblf\hiiajbm]nXo\qjrXucvZ
@VBYCiE[FZH\JjKiM[N\OhReU\VYYZ[\]\^]`\bdfbh\mbnir[s[ui
H[MYOZW\XdYm^q_bb]qbsXuY
CbIU
NY^]qouX
@gV\_]
JcMaOf]\gbmXt[upv\
KhpQu\
@\m\nYup
J\M]ObWi^dga
EcFhJcMgNaT\VbW[]a^V`\abcchlq\vV
O\VbW[Ze[U^Wh]jiqfs]t[
@YAZBwD\EYFVGlHjI[JTKZL\OYPjQkT\UcWeX[Y[Zg[Z\X]e_ZacbYchemf[ghhhmVn\o]pWqXsct[uQvi
@bCXEiFoHVIcJdNoOZPhR]SbTcUfVYWVXbYg[[]j^V_Xamb\cXehfsg[h\m[q[rZsiuc
MpQZXZ[]hVqhuZ
CsP[
@[AgBRCgF\GXHXI\JjKcLoMnNfOfPeR\TYUTV]XTZe[R\o^h`babbccceRf]icjcn\pZqbrWsbtbuevW
BmG]HiJXMaOeUdVZWeZ[[o]]^e_hb[ccg]h\jamYnbq\s\
W\Z[[l
IkOXcee\
@dEeFcG]MfP\[\uX
C]HhKbM]OdVWc]h]mlue
CWHY^[_ccdqisitduZ
@hMb^[b\c\
C[HgLZMmO\TiUhWYZZ[Y]l^eaibTcpf\g[mcp]qYsf
ChM[V\XY]Ye\mdorqguW
M\T\XsYhb]uU
[i
F[en
VZX[gZh]s]t\ue
C\IiOYV[_]r\
^hhc
UXenh\mcu[
@eCfEeFhJ\KbMoOcT]eXq\sbtb
A\_n
ViW[qY
NceZmbo\qdtj
M\^k
MU^s
O\eph\
@gB[EfFnH\NgUdWX]bafcWm[sd
BgVYWb`flf
OgVfWc\\eXh]v\
A\E\I]JZMWNXVvWm[Y\h]\^\_gcch]l]
CeH[JbK[L\M{RZT\UcV\XcYa[X^Vb\cZe\p]q[sbu\vU
n[un
@XA\BeCXD\MTOWQYVgWYZ\[X^O_Za[bqj\q\teuTvb
L\V][j
F\KnMcn\
P\V[Wi
Jm^\
H\MZ[[^Xbgd[tY
@nA\EYF[IfNZOmVZ][`[cYqZrZt\ui
@gEiMXbYv]
@eEXFbMeOhPeT\VYWgY\\[_Yb[e[neo[r\uh
BdC\HfI\JYKXMeOXQoR\V\WYXUYXZk[V\\]c^\becWeYgYhbjZlcmbndobqVr]tbuWve
B]HbM\QhVc^epeqU
Q\Whec
MaW\\hebfapbtX
AcBYD[GXJbL[MZNhObQ[S]TcUfVcX[YdZ\^Y_eabcdd\hdk]lcmYnfo[pXq[r[ue
L\NfVkY\Z[a[cVlWnYvY
N[VlWV\f^bt]
C]NcVnY[^h_Z
CiHb\\m\nir\sb
NfOmPZVtWdX]Y[a[cW
@VA]CiEbNkTYZZ_h`[c[hZnYuZ
@mAeBYC[DcEhFeGWH\I[JcNMO\PdQ\TgVKWbYgZq[c\[^ca[c[dZg\hblln\ocpZs\uh
@WA\C]NfO\VpWQ\b^Z_c`fcVlWn\td
@kAjCbEYFZHeJcNZPaTVU[VWWmYb^d`Zabh\iclZmanmo\p]uZ
VVWZcjlf
CfJ[_]cg
@\CVGWJ[NWOcTfVYWZcph[l[ngui
NYV\WjYc^Tc]hfuc
@[CZNiVe]e^Z`RafcX
Nf`ic\n\
GlO\^ccadhsatZvh
BhEcZbhc
A[B[CcD[EbFaGZHbI\JXL[MfN\PZTSUPW[XbYZZU[X\cbbcbdae[hZjbmmobpkq\rWs\uZvV
@cC\G\KcUWVcWZXeYZ\b_Zcejdoapc
MXm\o\pft[
C\L[MdV\^phfjhmZn\obpXte
@[CgE\F\H]M[Oe\e]]nb
HfUlV\X\m\
WjZj^Tbkgchgj]lpnbocpXq\tc
@fCeD[EdMeO\RbT[VgWbXeYX\\]baadZg\h[jZl\m[n]oWp[s\ta
@ZE\F\N[O]U[VcWe\b]h`[c[hhjbnbogpatd
^jb]glocp\
C]F[MhU\WYXpZc^[_bcdhYjUl[nZoYpbtZ
@gA\EfFdH\J\KbN[OcUTVdWXXYY\ZR\b]Y_nabbbcdd\g[hYjcmencr[t]u\
UeWgXb`ed]g\hbs[
K\U\X\_\mjnboX
Ccmg
CdM\[\l\nbvk
NhVZWY^bdgh\
MbWZ^\bbdilZp\
HkWwX\b[mZpdtY
]]ng
m\nYoi
EbFbG\M[Va^g`bc]gblYrcsetdve
@bA\B[G[HWIcJ\L\O\R[SXT[UTVcWWY\[[_b`[fZibl[mgnboepbqisdtcv[
FdK\V\WmX]ZbmdndoYtZ
mnoW
C[IZO\Vdo[qytZ
VRXm\d_ec\r\t[
CiXi][hgi\o[qirWtT
CVo[qhr\
Mjb\mf
K\VSm\n\pms[
V\rf
CUFcI[O[^\_[`[cgfZhXlbmXn[oXpWq~rUsX
CdY\l[n]qTrk
U[VX][mi
I[m\qZsZts
V]W[hlr\s[td
EdNeVZXZ_hnjq\
KZOiV\Wd_f
mZolq[
V]WfXV]a_]f\m\nbocqXr[sd
^\n\qg
HgV]lcqdsl
MbX]^\bkhZp]qf
Vl_Z
H\VYWdY\\\]\eZh\jcm[nXohpYrhsdt[uh
K\_cn]ocpmsZ
O]Vhh[tf
ImN\t[
Vn
Vh
CeXY_dc\n]pWqYsgt\
CdJ]VXX[\e]Z^[_bg]m[neokp[q[r\t]
CaI[VXX\^Z_[c]mXndoiqmrWsd
F\HZIcO\VTWY]f_Z`bbch[m[ocp[rbsitW
@\KvVfccpZsY
@\OhVZ^focpb
]im[
Z\ph
WWmhp[qX
@ZM[^s
Mi
]bmsoW
WYpk
@kK\W[
rcsk
@\F\HdNeO]SeVdWSXaZY[f^gcbebfbhZkZllq[
G\NdT\VYWYZ[lf
UfZd[\^]_dl]mfo[p\
WXZk
WZZhp[
A[CcDXF]GXH\JdLZM[N\P[TbXeZ[[\\b^YbXceebfahckZl[m\oZq[r]satfvX
CiWWc\fYsdtc
OWWVe\j\s[tn
cieWh]q\t[
E\F\W\X\Y][\\h_[cffbg\hitX
@\CeEiVkWZ\esXu\v\
IhW\aZebh\tZ
eltX
C\abc]ig
CdcefdhhsY
CdXi\\c]edk\ti
C[I[OfVfaic\ectY
@\Jccheft[
hgt\
C\Hbtl
C\O\aZtm
CZWd_Zc\tp
W[th
@cC\DdGbL\ObPdSgT\V\X[Y]Zc\\^[_\bff\gbl\ogp\vd
H[KYX\ggoju[
Dg
OQPnab
P[Sh
DnH]J\KdNeObV]WW[XaZbcdce]h[
B\CfX\\dcZf\hdtj
W[c[hksY
W\X\h]setg
C[HZM[S\VdX\e[fcjbl\qhrZsetc
tx
fpl]qjrZsV
HZVbfSsotJu[
@\AcB]D[G\HZJgL]MUP[Q]S\T]UVW[XXY[[W\[][^Y_\a[bVcbd[fYgghYibk[lZmWnUoXpZrWsVt\utvW
AWBYHjIdJ]W[Zb[[]c`fa]cWqcuY
J[OmWXcZuY
AmJWW\
BZOX[Tk\ul
AdN\Ob`[uYvj
A]DhZ\]]`cb\e[gctcuc
AZZ\[\un
JXU[Y\ZY[l^dgho]
ul
AWCdJcOYWe]adeg\uU
AmCcD\JbN\WkZb[e]T`VcmeXi]n]t\uc
CYJmNcWdZg]c`Zckf\gcnZs\uV
D]Y]uh
A\HZJdN[OcRcWbX\Zi[h]b`bc]e\uUv]
CYIWJgOYchebgYuYvZ
O[ui
A[B}H[IiJZOdT[Wi]b`XiguMv[
Cfqiu]
C[J]euub
NkOpWZ[ScduW
`ic\
AZCia\d[
JiZ\gfuX
AaBcCbEcF]J\L\M]OdRaSbTaWZZZ]b_acadcffhblbr\
BVC\D\QfSaVgWj[\_bccdZfbk\lev\
B[CbG]HbScTU^]ccfll]qerY
Havh
AhSdTgV\]d^Yfdl\vZ
Vdfjq\sZ
G[O[Q[R\ddrbvg
eZhi
W\vh
B\P]T]V\WgZd[[]Y`bc[elf\h]v\
WYZi^\eY
@aAWBbEaFcG[L\NdObP\R\S\TXVcXc]b^\_e`ibZcXfcg\hcj\nXqaresZt\v]
H][jfelY
JcOb]ba]li
CqEdIZN\OcV\_Vr[sg
@\BWCZDYFZGgH[QZVaWjYZ[V^X_ha\ebfekeliqcr[s\vZ
WdchdZ
DjV\c\dave
@\CVNZOi\g]f_W`aa\dWleq[vY
@PGXW[_]c~j\lU
N\`\dZlj
BcDcEcG\HcNVQiWW[\]\_ZabcRdjebf\hXloqcujv\
N\lf
@bDcFcGgHbJXMbNZW\]\_]cWdXliqbtfv[
J[ckl\vc
DiNY^dcZqbt[
D[GdMbX\[f_bcddhe\f[lZme
V\Yb_g
@eD\FhH[IcN[V[X]Y[Z[]c^\aecZfbk\lSm\ocpbqZrZvY
@]CmD[EXF[GXH[J[K[NgQ\T\WcXbZ\[Y]f^g_Z`ka\b[cYeYfjg\lLresWtevX
_bhg
VjW]
lk
J\NoV]_\`\qdr\
@dC\D[G]IbJ[N\OdW\X]`dcYeihfl[re
@\AaCjEZHQJvN[OUQdSeT[UdVVWnY[Zv[R\d]V_W`baWc\dVeif[gbh\k]lSp[q\rVt[uZva
B[vi
@[GVObYOcjdrfehblor[t\vU
lgvX
Di\d
CWO\_fcfq\
li
Qf
BkD]G[N\Ra`fcddnecrZvX
Wdcgkbl[
CZKcNgO\Yb]c^hf\l]marisg
F\IcN[OYW\X\]g^b_d`jhZp\
CmNkO\V\Zc[Z_\`[hWlY
F\[jvd
D[Ho
NjV\abl[
@cC[DYFgGZH\IZJZKeOgQ\VYWbXoYc[c\a]Y_a`kabbccWeZfih\lcqYrct[ucvZ
H[K\WZZd]b^chdph
E[^i
Dehml\
B\HZUiW\Za^Zd\gbhh
Yo_\v[
Yj_\
IbYc[[c\egh\o\pZrgt]vc
@\BWDlOeVcW\Y[[\\e`cabcbl]ocvS
BbH]MRTiWcY][Yc\d\edhajclgqbtgubvf
H[ScVXW]mXorp\qcrZ
CgGcOeTTWd[g^\o\u\
CjJ\T\XWY]lgtfu\
HkWYsd
CZGdHVTbVfYZ]e^fcdf\ggmjn\qWs\
JgcN
HcJ\V\\\]jhbm\
_lrZsYtY
Mi[U
_dnZug
OoVTc[
Kg^\
T\lYoe
W\olq]
SZYZf]rh
FdG\SYffr[
@UA\BgDeFcG[HXK[LZN[O\P[QZRdS\TbVkW]YXZZ[h]e`eabb\cYdfefffhZk\lcmXobppsZt[ubvd
BVHf
cbnh
BeC]G\H\J[MYOZReTiU\W]Y[Z]^f_]ebkdldn\tYve
@XDbE\F[GbHZIdJoKfMYRbSeUcXZYfZb\[]b_Z`[ddehg]hfldoeq[r]sdt\ub
D]Q\Vo
HZTfUcW\h\oVrivb
@\C[HgJ\]c^bhfoVpj
HcQaWY[g
F]K]NeT\WbXcY][jcadclan\qZ
Ogh\
AhHhY]c\e\hkr[u]
B]DWGcJ[McS\^c_dcV
KRm[nf
BlCeD[GgHXJfM\U]VhW\[V`cc]fchZk\mbn[o[
@\AZB]CiDcE\FbHZJkMjOZPjQbUZW\YYZc[j\Z^ccXhXjfkXlYmep\r\tXuY
Uih\
GeScT]WccUrZtd
@eBfFeM[QqSd]\^\adbZcedbedhdj]kbq]
k\tj
\Xth
BZHpqhuY
CeD]HWKcLdMcNhVeWYXdYe[t][`Xedjckaldnbo\pcqctZuUvW
J\M\W]Zr[f\ZhZkft]
K]^cmk
@ZDiF]G\W[Y[ve
CSDkE[db
EiJaNbOd_\
KaT[UZW\c[l[sjuivh
C[KfU\]aog
A]Y]^c`ocaheuZ
M]TpUZYuf[lYrZ
Ulf]mZr\u\
BZT[Udd[ucvv
TbUiWZ
DbElK]P\Y\Z\^\uX
CZY]]j
CjJ\a[
H[Ukm\
D\Ubuk
U[khu\
B\HYIbV\Wqs\tT
cgkav\
@vBiD]FYGYH\J[KcMUO[X\Z\\d][`\bWccdee[gbidnbpZs[tZv[
@UEYRZ[\cbdjgbnb
@cE]cV
@bBkEfR[Wh
@eEVF\]cmd
@SRg
@g
@[BZF\H[I]JcKfMgOfQ]RiU[W[Ze[\bgc\hdnY
@cOdRiW\
@[BbD[EeIXJeLYMcN\R[SaUZVdY[ZV\\^h_faeeafZh\o\rfteuZ
CYWelbti
GlZ[^\
HfJYUcfbi[qjrW
C\DcF]I\J\O[P\SaVZYf_\effbq\tm
IaJeM[ScYiZ\]]f[l\rb
Uhfeu[
I\J\RgWdZc[]][ea
JiTe
J\M]NcV[WYZxlapdt]
J\TcUZ]fn]r\up
A\JeOcW[^mc]e[pbvY
JV^ue[vY
JP
Jh[\
JgW\
CiLjVeZ\[[^bnfr\
C\aj
\hfZtd
CbDZJ\VZZc[Z^nt\vg
BbHaMlS[WXZZ`ee\fdr[
JnT]W\Z\v\
ej
WeZm\[
FcH\Whmd
@]H]J\M\O\Us^\g\mZoevZ
HbUh
FcJ[`hec
W\ecki
W\[i
W\[i
L][ll]
GcJZOX[Yc\f]revk
@cC[DcFbHYIcJWKbLcNcPfT\UVXbYcZ\[[][_ccXhdmdnco\q\rdsduevb
Wj`]t\v\
CkaXr[
BcDZFbGeH\J\LcMbO[P[RcWcYj[V\\_maacfeZhbk[q\tducvh
DdHbO\lXvl
@XG\H\Oech
nh
E\uk
W\[l\[^\`bcdvf
@]CfD[EgFkHWIfJ]KZOWPZT\X]`[akc\d[ebhbjclYnYo[pds]v[
@dA\EYFbJ\KZNiOjPXRcT\Y[[YcZdbfihbmco[rYsXub
@gA\C\O\Y\]]eprhsc
Piccebv[
og
C[G]H\O[Y[ctd\
Bl^g_[cee[j\
l]vh
BYCkDgEXFXHjJWMbOhP[QbR]SfUbYXZc^k_ZcVdoe\gbhYjdk[losbthvR
@[CcDiE[GiHeIXJ[KgL[MdPdSdVfWdXeY\\e]da[bcccdefeg\h[kZlbm\nYp\qWrdtYuZvb
D\GbVhl\
@gA]D\F[HZKdN\O\RbVdW[Z\]c^\_\ebf\hbj\lgnWo[pdsetXu[v\
@VBeH]IdKSL[McRdV]WZ[bb\q]sm
FbHoce
@pR[cZ
Knn[
Kgpd
K\RZV{WVcis\
@[LiMfV\[\e[pbsZ
F\K[RiV\WXZ\ebsW
HVL\MVObVXYZZ]^\`bbkg]him[n[pbqcsYt\
Wi
K[R\V[Wdpgqesbt[
KdcbsR
@\Mis\
@\EaLhM[RdVZX[Y\\t_cedlXpVsYtT
@kB\
@iB\cZ
Yalh
@[D\F\H\LdV[Z\\e^\_khclXq]tfufvc
@[Z[_gfdobvd
Zh
Whv\
A\_j
e[hjt\
WY[\_\tnvd
H[O]UeW]_Xhln]p\qau\vc
BiObq[
@ZFhHiI[JbK[L\McObS[TZUVWYXb[b^\bYcbf\h[k]mYnVo[p\qYr\s\u\va
@\CfEeHjI[M\QWWVXd[Y\c^b_]aUd\gbo\q\sSv\
EbF\HVJfV\a[ccedoese
B]HYOh
Dhd\
CZHgW\
GcHUQjc\vZ
FZW]ZWdp
C]F\HhJZQeT\d[l[o\
DbHVW|vg
F\HiJc
FhHWJd_ac]n\
AbDaFZHcJZOechsd
FhH\
Hi[[
FkQaX][\q\
C\HTJbsl
Jr^Y
B]HeVgZi
DfH[We\\vg
Ch]W
HXVZZcagc[
BjHb
G[HdJ\MgVZZZ]cagdfvc
HZck
FbHgm]
FoHb
H[Wn[dvd
BjDZF\HVJjKdOZV]YbZh[r\de[
HTdk
OUV\Wjo\
H\^[giu\
DccU
@YAbBWF\G[HkKnLaPbQ\UXY][Y]\^[b[cchYjcl[m[o[r[tb
B]FeG[HZKZOcPcRbTbVdW\`dcincqdvb
Ki
HbJ[VhWYnhv\
CcV\Wl
nj
KmWXnOqcs[
K\O\^[`lt]
A\BbH[JfTbUiWgZ\_c`Yc[e[heuavb
IoOWR]
@hA\BdC[DgFZGfHUIWJZMZOWPZQ]R\S]T\WXX\Z\[X\\]b_Za[b]cfhbk\n[rbs\t\vY
@ZBoEbF\GXHZIZO[]b^j_\a\bYcXdhe\fah\lSpY
B\E\FcJVK\OiP\\\^b`lcXeih\k]pc
F[Kecjvb
DdG[H[_]cihg
DidY
DW`YcX
@T^[ch
@cO\^gcVliqbrj
@VDYGocQd]
@WDZGe[\c]d\e\
@fBcGbM\OXbgcfj[
cht\
GbcX
CVD]IbJdL[OeThW\^\_bafcbtd
AXB[DTEeFbGXH\J[OZTbUYX\Z\]b^i_f`Ylin\qdrfvW
ClDVGYH\TcU\VeX\]a^[_f`\cildqerZvY
V\Wf_Zl[q[
CbEgYb^\lZ
C[_[c[lh
B\^k
_nl\
LgW[
LgW[
B\FbGcHbIbTUU]XdZ\]bbbgahekbpbqbr\tdu[
BaClD\E\G\HYLhMfSXWUZV\d]baZbbddg\hWjZllnZocperdsWtbub
@[AYCZH[JkLbMZOXRcWe[[\h]j^[_c`\bZeefZlcm\obp\q\ritZuWv\
CfFbG\Mg^it\
DiWmX\c[h]j\
@\C\JZPeYk^bc\ffh\j[rh
@ZMfPcbhh\lcmjq\ud
G\M]X[^godpgq\s\
Lmrd
AcDcGZLbMYWd[Z\b^cekkYte
Hhl\
Af^a
@ZAaD\F]GYHOIZJbMbO[WUXYY[Z\[g\Y]b^O_W`]bYdiegf[gVhUi\j\kll\niogqcsitg
@]AjCcDdHeJYM]OVUcVZWXXd\c^\_Z`\bdc\eYfbhXlZnhoaq\t\u\
@[HcM[V\W]X[[\^bbrq]t[uV
AeCZJ]O\[V^\`YbjeXg[mfnaqXsktPub
MeWlYd[[^]c\kY
LYW\e\th
@\DcF\I[NZOaP]ScWZXpY\[p]c^\_[eYhdlgt\vi
LfWh^Y
F\Wpe[
IbM[Yw_Z
OiVYl]
aWdh
VVWu
BdCeD[E]FZGuIbJ[KbO]P[QhReS\UeVg[\\\^[`da[cnd\g[h[jak\lZr\s]ubvs
ChDjEhJba\c\dd
FhHkQZV\Xe^[gdh\jb
@hCZDcFgGWHgIhNdOmPiSjV[Ya^p`iaXcUh[iYlrq\rZ
AdJ]SY^e`ccgqZ
Olb]cZqbr[tT
AeCmF]H\S]X]^c`dcYe[fhg\h\lZ
NfXXebqk
V\W[Yf`dth
@YGdVYWg^g_eckqc
Feceqg
B]JbP]RbWf[Yceelq\
Hc^ZnWqc
[rtY
Oi`d
OUVoW[X\YX
JcWXXj^R`bcbhjkuq\t\u[vb
F]HgJ[
@aB\DSF[GYH\IcJgK[LhMZNbOhPfQZRaScTfU[W[XhYi[d\c_[`ecjeZf]gbkglRmYnZqYrfs\ugv[
LqMYW[get\
lgqa
@\XQ_n
vp
A[D]khuf
H[^kqRub
CcVj
Qgbde\
CeFhH\VcW]Xhcb
A[DbGlO[SdW\\\^fefhcp]qbs[tbuX
DXEdhq
H\OiVYhg
LTMdO\V\WZ]\egkeo\q\r\s\th
AdCeEdJ[M\OjRcViWW[i\j^iaYbUgXhTlVoZp]qntdu\
ClJcNdVdWdXWYX[Y\]_gabcZr[u[
FYGbHbJ\MdWh[c^[a\bhefpZsWtf
GXIcLaN[OiW\Xg^]_d`kabcghguh
AfEcJZLZQcRcVkWXYd[[\d][^ka\bYecg\h[k\lXm[nYo[qnrZsSte
BXM\QnWZheqZ
@\BfCZDYE[G\HnIYJYL\MPN\QjRfS\T\U\VeWXXXYp[U\u][^e_S`ZbVebf\g\hSjflZmXnUoIpcqqrJsOt\ufve
CdLjWf[\bTe[lg
@cCYJ[MgRZVbZd[X\Y`ac]d[h\oapctguX
C[MZNcO]PXVaW\Ye[[cXe\hglgm]o[p\qhrY
DfFdH[M[O[P]Wo[cbikhl[m\qZs\tcvW
CcI[KcLhVfWX[X\b`bb]e\j\kdlhq[tj
Yh_Zc[
HYL[]c`\c\ebgdpcqjtcv\
AdBbHcM[^\c\hcpj
JgM\QTU\V[Y][i\b_X`Sb\cZhvlmm\o[u[v\
L]OnV[WZch
C[DiE\F[JcL]MZO\Q[VZWpYf^WbYeZg\h[kYldm[o\qbr[t[vp
Vs^\lX
VkW[^]sf
ek
@bEeFrHZPcV\[]^\h]l[
WYXX\[tm
CcWeb\cfe\h\l\ug
MkW\[\
AcLiVdeckZv]
MiOdPbU]W[ZY[f_fafcdghuZ
Wo^\s[t]
@dBdC[GlOZWWcme\f\
HZIbJaKYMiR[VZWSXZY\]d^Zf\gYh[k\mtnmojq[r\sltU
HbW][[bgd\fcljq\rau]v]
D]EcF]O\VWWcXpYc[X\W]f^U_Xc\eVo[pdqitdub
CTDYH\I[J[MmNjPZRWVQWZXpYY[W\Z^b_Yc]fkhVnioiqUrYskucve
C\Hfqbtc
AoC\HWJfP][e]\^Vc]echlv]
qh
Fi
XV]e^d_]eYh\mbpgq\
eitY
BWLyWX[[^[rat\
BhP]W[^e`bc[ggqZrdt\
AZCWVxWV\d
@\F\IgJdMhOaXe]b^hjhkbpbq[tO
AYOZakk]
tk
W\X\\kee
@fCcGeHdMhOcPYSbYY]]agcbtbub
eg
AdB\P\WW[k\difk\t\vc
P[YYqYrm
B]O]`\che[
CYF]JdKZMjPbR\VqW[Ya[]_j`iagbcccecg]hZp\qit\vZ
H\Kd[ha[bbg[l\qk
B\[\\ZeTk\tr
A\NbYc^p_]g\hYtZ
AZ^gq\
C\Jjrb
NjVbWf[]lZq]
Od[]`Ubdqb
PdSWa]cZk\lk
C]Jg
CYar
LUe[tg
Ohcc
GZJoMcW\^ibStcuh
AXBhJ[M\O[Q\WY[cbkc[eclet\
VYW\ectj
^bb\hQkgqb
BfHXJhMZOgRbVXWXZb[Z_]bccOe[k\n\qWsauY
AeBZCiDcHYI\O\Wo^Z`[bUeVgYhS
CkH[I\KWM\VkW\XXYYZc_mcceZjbpe
B[GaWdZbeZhcp\ubvh
FdHkIbU\_WebgYn[
BZ[[`\th
BdCdK[Mh\\mb
A\DfEdG\J[NYO[V\W\]\^pafdVhclarcs[tZ
CdEgYZ[evo
U\W[YYhqm[r\t[
W\hg
W]Yc\\q\rit\
BQGkIbJfOfW[^UcZejm\pcq[t[v[
@gAZCWFeGKH\IdMcNUOlPfSiUcV\WVX\Yq[Y^oacb\fdh\m\qbrksdv\
CgFcJfMZN]OZU]VfWb\\^T_ca\cce\fYg\hZndojq\r\tZv\
_l
@]ASBZE]G\HVOZPcQ]UgXU[m]]^Zb\cdeegbhakbm[p[q\ug
LnWbZc^Ybfq[tX
B\L\M\Wu[gcbj\k\sbtYv\
FbH\JYX[Zdehlcp]
WY[l
Nb[\hh
@iD]E\FdGoH]I\KeMZO\Q\V[XdYZ[[\\cbhgj\l[r\tcvc
AWB\GfJ\O[[[^g`haeqf
YS\k
RiV\[\b]
JfOd^[`gbYdT
JeWdvh
KeReSaWY[h^bb\fbnYqh
gh
LfMbWZ[\\\^Xk\te
CgHVIiJ\MYO\R][a]bc\g]hcifqarZuf
H\hZqpt]
]]ek
Hbk[vj
Mb^lh]k\t]
@dAjB\CZF\HZIZJ\KgL[MlO[R\S\VQWZXiYX[d\Y]d^X_S`ZaZbjcadZe[f]g\hMmdnjokpfqSrZsutV
HjV]bfm\t\uX
QjWZ[V^[edkdtZ
PcS\UdXeblq\uZ
W[lknWue
C\JXMcNYOjVdXd[i]d`accedmeqer[tZucv\
CWD\GbW\r\tguc
IbL[O[P]V[WQY\_\ebf\rYty
BdKZMZRdVgWc[h\]bbcfhcpTqhtY
ug
FbHkQZ[Z
BjQcVbWYZe^\bfg[pct]
DcGikT
AY[hu[
W[[W^\c\g]kkvf
IZOn
AYBgG\H[JWQdWZc[fYgZhbkZoZqmrZ
AnOYvY
^i
OmW\kb
HbOV`dqc
B]Hjpe
LbTg[brb
LiWW[\
AeEbGeN]PZVXWbX[YcZg\g^c_UbgcVd[ecg\hfiek\lZm\oXpbqZr[sZvd
AcCeJcW]tV
W[Y\\ib\t\
W\ug
CYOh\btc
C\WlX\tY
E\LgN\WV
A\CoJjZb^n`[ecqZ
Ylo]t\
A[H[W[^Wbje\p[
C]Jlt\
LfW[ZR`\bjh[lcpb
Wb\Z_be]s[t~
\n]\tX
V\\gtY
J\`hejh\iduk
Gc[V
\it[
hhjX
[[\\bhh]ph
efqh
B\Zd^jhcm\qf
J\O[W\Zj\\e\
ji
Dl[Vh]v\
@[Bkcd
C\Wk]c_focrdte
RTVeWY\rq\rj
B\V\W[Yk
AfB\E\FbKjMeZ]^blbmhoZs\
AhFeHdOVlc
HbPbUZWZXsYc]YfZl]m\s[uXvc
UZWdXn][m\u\
IjO\P\
IoOWZ]
NbOcQfWZ^gue
OeR[WY[d`jegncsctf
HZsn
K[sk
RiWZ
BgW[
""".strip()
EXCEPTIONS: Final = """
00 minutes already	patience
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
again and again	other
ah well, you know yourself	other
ahoy	greeting
ahoy there	greeting
aight	assent
all correct, leave it for now	reservation
all fine except the expiry date	reservation
all right mate	greeting
all right then	other
all right there	greeting
alles gut	assent
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
an bhfuil gaeilge agat	language
and that is it then?	after_confirm
annul	withdrawal
anything but card	other_methods
anyway how's ur weekend going	other
apply my coupon and charge it	reservation
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
as you wish	assent
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
balance check	bank
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
bingo	assent
bloody hell	patience
bloody thing	patience
bonjour	greeting
bonjour j'ai une question	language
bonsoir	greeting
brilliant	assent
bruh	patience
bruh moment	patience
but the number is right	declined
c'est bon	assent
c-o-n-f-i-r-m	consent
can a card just stop working	bank
can charge next month?	reservation
can i add another ticket	order
can i cancel after confirm?	after_confirm
can i cancel after confirming	after_confirm
can i correct the code please	correction
can i do it over	change
can i edit the name please	correction
can i finish this later	how_long
can i finish this later today	how_long
can i give a p.o. box	other_details
can i just write pay	after_confirm
can i make two payments	multiple
can i pause here	how_long
can i pay next week instead	wait
can i pay now	resumption
can i pay now or wait	reservation
can i revolut you	other_methods
can i see it in full	stars
can i see my details?	which_card_given
can i un-pay	cancel_later
can i withdraw money here	bank
can it be reversed later on	refund
can someone confirm this is real	reservation
can two people be on it	someone_elses
can we cancel	cancel
can we forget about it	withdrawal
can we get it back	resumption
can we make it two payments	instalments
can you hear me	other
can you lend me money?	other
can you pay it for me?	reservation
can you remind me later	how_long
can you speak spanish?	help
can you stop it	withdrawal
can you translate this to polish?	other
cancel i said	withdrawal
cancel my last message	correction
cancel, i say again	withdrawal
cant afford that	withdrawal
capital letters for the name?	formats
capital letters or don't it matter	which_name
card abgelehnt, what now	declined
card eaten by machine	bank
card's been stolen	no_card
carry on please	assent
charge it friday	wait
charge it on the 0st	reservation
charge it to my room	other_methods
charge me a piece every payday	instalments
charge the 00 pounds	consent
chcę rozmawiać z człowiekiem	person
chop chop	patience
ciao	greeting
close it down	withdrawal
code save00	order
combien je dois payer au juste	how_much
combien ça coûte	language
company card allowed?	which_cards
conferm	consent
confirm my booking	other
confirm what exactly	after_confirm
confirm? what do i confirm?	reservation
confirm? what happens if i do	reservation
continue with payment	consent
correct, apart from the name	reservation
could i pay this another day	reservation
could i undo the cancel?	resumption
could you use simpler words please	patience
couldn't agree more	assent
crying rn	patience
cut the amount	consent
cv what?	where_cvv
czy można zmienić later?	change
czy to bezpieczne?	safe
czy to jest bezpieczne?	language
czy zapisujecie numer karty?	stored
cảm ơn bạn	thanks
damn thing	patience
danke	thanks
dat nah right	correction
dear sir	greeting
dear sir/madam,	greeting
decline	withdrawal
details correct, payment to follow	reservation
dhanyavaad	thanks
did it take it twice	progress
did my card number come through	which_card_given
did my number arrive in full	which_card_given
did the promo code come off	how_much
did they add delivery to that	how_much
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
do i confirm now	reservation
do i get a box	order
do i gotta do this rn	how_long
do i have to	why
do i have to commit now	cancel_later
do i have to hurry	how_long
do i have to pay this	withdrawal
do i have to pay today	how_long
do i just type in here	help
do i need a login	other_details
do i need the day too	where_expiry
do i need to confirm twice	after_confirm
do i need to use plastic?	other_methods
do i owe anything still	progress
do i type confirm or yes?	reservation
do i type it in here	after_confirm
do not cancel	resumption
do not confirm yet	wait
do not go ahead	reservation
do please	assent
do u need the iban too	other_details
do you charge me now?	how_much
do you do klarna	instalments
do you ever sleep	who
do you get bored	who
do you have a favourite colour	who
do you have an offer on	order
do you have children?	other
do you have it in green	order
do you mean the pin	where_cvv
do you need rfc from me?	other_details
do you not like my bank	declined
do you offer klarna or similar	instalments
do you sell my data	safe
do you take money all year	recurring
do you think that is true	other
does anyone read these messages	person
does it even matter	why
does it have to be digits	formats
does it have to be mine	someone_elses
does it include the delivery	how_much
does my bank insure this	safe
does my bank know about you?	safe
does somebody real read this	who
don't charge that card	correction
don't like cards	other_methods
don't take it before thursday please	reservation
don't think i know you	who
don't you dare take that money	reservation
dont cancel	resumption
dont confirm yet	wait
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
dziękuję, ale nie rozumiem	language
easy tiger	patience
eating lol	wait
ehh	withdrawal
ehh nah	withdrawal
ek min ruko	wait
end this chat	withdrawal
enough	withdrawal
error from me	correction
español please	language
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
foreign fee?	currency
forget i said cancel	resumption
forget the cancel	resumption
forgot my pin	bank
full amount only?	instalments
full steam ahead	assent
g'day	greeting
g'day mate	greeting
gdzie data ważności?	where_expiry
gdzie jest kod cvv?	language
gdzie mam wpisać numer	language
get rid of it	withdrawal
gift card plus visa?	multiple
gm	greeting
go ahead and cancel it	reservation
go faster	other
god dag	greeting
god is good	other
got a code	order
got it	other
got my card yet or not	which_card_given
grace price	other
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
has it been baked yet	order
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
having a mare today	patience
heck nah	withdrawal
hej hej	greeting
helllo	greeting
hello again	greeting
hello love	greeting
hello ma'am	greeting
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
hey man	greeting
hey u	greeting
hey you	greeting
hey, that isn't what i typed	stars
heya	greeting
heyo	greeting
heyy	greeting
heyyy	greeting
hi again	greeting
hi babes	greeting
hi i'm gus	greeting
hi its me	greeting
hi love	greeting
hi, back again	greeting
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
how do i write it	formats
how do i write ø here	which_name
how do u know my name	who
how do you feel today	greeting
how far na	greeting
how many digits is it?	where_cvv
how many languages do you speak	who
how many minutes in a week	other
how many naira will they remove?	how_much
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
how to pay	help
how u got my number	who
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
i am in the wrong place	withdrawal
i am not comfortable with this	safe
i am writing in english	patience
i can't agree with that	correction
i can't find my phone	bank
i changed my mind	cancel
i checked, nothing is wrong	keep
i closed that account	correction
i closed that card last year	no_card
i decline to pay	cancel
i did not order anything	how_much
i do not want this	withdrawal
i do not want to cancel	resumption
i don't feel well	patience
i don't have one of those	no_card
i don't know if it passed	progress
i don't know that	other
i don't know this payment	bank
i don't like giving this out	safe
i don't remember making this payment	bank
i don't think that's right	correction
i dont wanna do this anymore	cancel
i dont wanna give that	withdrawal
i dont want continue	cancel
i dont want it anymore	cancel
i doubt that this is correct	correction
i expected something else	withdrawal
i gave you that already	which_card_given
i got an error after confirming	declined
i have a question first	help
i have a quick question	help
i have dyslexia	patience
i have to decline	withdrawal
i hesitate	wait
i like your name	other
i lost that card	bank
i must decline	withdrawal
i need change my pin number	bank
i need to ask somebody	wait
i need to change a detail	change
i need to dispute a charge	refund
i never authorised this payment	bank
i never bought anything here	how_much
i never bought that	bank
i no understand what you write	language
i owe money to my brother	other
i pressed the wrong thing	help
i put it in	other
i quit	withdrawal
i read about it	other
i read everything, now?	after_confirm
i refuse to pay	withdrawal
i regret cancelling	resumption
i said cancel	withdrawal
i see	other
i see an error	correction
i sent expiry, you see it?	progress
i take it back	withdrawal
i told you that	other
i want out of this	withdrawal
i want to start over	cancel
i was hoping for something cheaper	withdrawal
i will pay 0000, not 0000	how_much
i'd like to sleep on it	wait
i'd rather not, please end this	cancel
i'd rather pay by phone, ok?	reservation
i'd sooner confirm with a person	reservation
i'll look around a bit first	withdrawal
i'll pay at the door	reservation
i'm coming, just type slow	wait
i'm getting a security certificate warning	page_trouble
i'm giving you the green light	consent
i'm going off the whole thing	withdrawal
i'm hesitating	wait
i'm ill	patience
i'm learning english so sorry	patience
i'm leery of this	safe
i'm nervous about doing this	patience
i'm not familiar with that charge	bank
i'm not going to pay	withdrawal
i'm not okay with that	withdrawal
i'm not sure i want this	wait
i'm not well today	patience
i'm ready to pay it	assent
i'm scared of doing something wrong	patience
i'm starving now talking about cake	other
i'm sure the number is right	declined
i'm with you	assent
i've had enough, forget the payment	withdrawal
idk feels fake	safe
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
irie	assent
is 00 all youll ever take	recurring
is a confirmation sent afterwards	receipt
is all well with you	greeting
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
is it my bank that refuses	bank
is it ok to pay	reservation
is it possible to pay tomorrow	wait
is it printed or embossed	where_cvv
is it same as pin?	where_cvv
is it saved?	progress
is klarna possible?	instalments
is legal this payment system?	safe
is my booking paid	progress
is october a 00	formats
is octopus okay	other_methods
is that my pin?	where_cvv
is that so	other
is that the final step	after_confirm
is that the last step	after_confirm
is the card number accepted?	progress
is the garage open on sundays	order
is there a catch	how_much
is there a comma before which	other
is there a discount for families	order
is there money off for members	order
is there much more of this	how_long
is there parking near the bakery	other
is there somebody who knows farsi	language
is this the bakery	who
is this the dentist	who
is who's or whose right here	other
it	other
it added an extra zero	correction
it came back as an error	declined
it can stay cancelled	cancel
it ends in 0000?	where_number
it is a visa	other
it is my brother's	someone_elses
it is not on there	where_expiry
it is on the front	other
it is the long one	other
it is true love	other
it is what it is	other
it must not be changed	keep
it says error when i pay	declined
it says incorrect cvc	declined
it was error, don't cancel	resumption
it was on sale i think	how_much
it won't connect to bluetooth	other
it's a capital one, any issues	which_cards
it's beyond my means i fear	how_much
it's complicated	other
it's complicated for me	help
it's freezing on this site today	other
it's my sister's	someone_elses
it's no good like this	correction
it's not right moment for pay	withdrawal
it's not taking it	declined
its in my other coat	wait
its my wife's	someone_elses
its raining so hard here	other
its safr right	safe
j'ai déjà payé	already_paid
jambo	greeting
jap, jap	wait
jawohl	assent
jazakallah khair	thanks
je l'écris où?	where_to_enter
jeez	patience
jesus, mary and joseph, not again	patience
just after lunch	other
just let me think ok	patience
just send me an invoice instead	withdrawal
just stop	withdrawal
just stop it	withdrawal
just stop, it's not for me	cancel
już zapłaciłem	already_paid
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
let me edit	change
let me just	other
let me pay	resumption
let me put it this way	other
let us stop here	withdrawal
let's drop this	cancel
lets do this	consent
lets go 💸	consent
letters too small	patience
lgtm	assent
link to privacy policy?	terms
login needed?	pin
lol what	other
looks like a password now	stars
lovely	thanks
machine kept it	no_card
make it 0000	how_much
make it rush if u can	order
many questions more?	how_long
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
mm yy what does that mean	formats
mo fẹ́ san owó náà	language
moin	greeting
money that i paid came back	bank
money's gone from my account	already_paid
month and year?	formats
mpesa	other_methods
mum call me back	other
must i sign something	after_confirm
muy bien	assent
my bank is barclays	other
my card don't have one	no_code
my card has not arrived yet	bank
my card is damaged	declined
my card was stolen	no_card
my card write cvc0, is that?	where_cvv
my english is bad	patience
my grandson normally helps me	patience
my husband's gone off with it	no_card
my info?	which_card_given
my mother just died	patience
my name goes to whom	stored
my name is bad written	correction
my name is missing one part	correction
my name is misspelt	correction
my name is misspelt there	correction
my name is spelled wrong there	correction
my name's wrong	correction
my order number is 0000	other
my partner's got money, i don't	someone_elses
my payment bounced	bank
my payment hasn't been accepted	declined
my phone put something else	correction
my statement always says something odd	receipt
my wife has the card	someone_elses
my wife say no. so no.	cancel
mã bảo mật ở đâu?	language
nah	withdrawal
nah i'm fine	withdrawal
nah mate	withdrawal
nah nah	withdrawal
name's different from mine on it	someone_elses
name?? yours	who
naw	withdrawal
nay	withdrawal
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
no be that one	correction
no changes please	keep
no complaint from me	assent
no don't cancel it	resumption
no dont cancel	resumption
no doubt about it	assent
no i refuse	cancel
no ma'am	withdrawal
no no, i didn't want cancel	resumption
no please don't	withdrawal
no wait, visa	other
no way i'm confirming $000	reservation
no way lmao	other
no, don't go ahead	reservation
no, leave that	withdrawal
no, my name is other	correction
no, thank you very much	withdrawal
no, that's not what i want	withdrawal
nope, don't do it	withdrawal
not again	other
not cancel!!	resumption
not delivered	page_trouble
not going through with it	cancel
not going through, is it?	declined
not right now	withdrawal
not sure if i should	wait
not understand	language
nothing	other
nothing really	keep
nothing to change	assent
nothing to change all good	keep
nothing to change here	keep
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
oh, it's right, my mistake	keep
ok but dont charge it yet	reservation
ok but first the name	reservation
ok but is that per person	reservation
ok but use my other card	reservation
ok but use the mastercard instead	reservation
ok but why it is dollar?	reservation
ok but without the tip	reservation
ok go, thx	consent
ok hold off a sec	reservation
ok i sent it	other
ok i trust you	assent
ok if i can return it	reservation
ok its all there, now what	after_confirm
ok later	reservation
ok let's do this	resumption
ok oh no wrong visa	reservation
ok so what now	progress
ok so whats next then	progress
ok that's a yes from me	consent
ok what now	reservation
ok, i say confirm	consent
okay hon	assent
okay i think	assent
okay okay i'll do it	resumption
okay then	assent
okey	assent
oki	assent
okie	assent
ola	greeting
olá	greeting
olá tudo bem	greeting
omg no	other
on which day is it taken	how_much
one charge only, go ahead	assent
one payment or two	multiple
one time card number ok	which_cards
oops can i fix that	change
oops, wrong button	resumption
options	help
order total $00.00	other
oui	assent
oui oui	assent
page 00	other
party got called off so idk	withdrawal
passt	assent
pay 000? you must be joking	reservation
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
pin code of my area required?	other_details
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
please quit	withdrawal
please stop	withdrawal
please stop right now	withdrawal
please write slowly with easy words	help
pls wait dont do anything	wait
pourquoi ma carte est refusée ?	language
pretend that i have confirmed	other
prices these days honestly	how_much
prüfnummer is what you want?	where_cvv
quickly please	patience
quickly please, my break ends	patience
quit bugging me	patience
r u from the bank	bank
read back what you have please	repetition
refused	withdrawal
rehne do jo pehle tha	keep
rejected	withdrawal
remind me next week	wait
remind me tomorrow	other
repeat my data please	which_card_given
resend it	receipt
ridiculous	patience
right enough	assent
right so	assent
right there	other
rightio	assent
righto	assent
roger	assent
run it again	declined
safe bro	assent
salaam	greeting
salam	greeting
salam alaikum	greeting
salam aleikum	greeting
salamat po	thanks
saldo por favor	bank
salut	greeting
same as before	other
same question again?? seriously	patience
sat sri akal	greeting
save this for later	wait
sawa	assent
sawubona	greeting
sayfa açılmıyor	page_trouble
scram	withdrawal
scratch the whole thing	withdrawal
see you next time	thanks
servus	greeting
shalom	greeting
shd i say confirm	reservation
should i really give you this	safe
should i write confirm?	reservation
show me the summary	which_card_given
shut this down please	cancel
shut up and let me pay	patience
shut up bro	patience
shwmae	greeting
siarad cymraeg?	language
slow down	wait
so its paid right	progress
so only the mastercard was used?	which_card_given
so what do i do now	after_confirm
so what now	progress
so you're charging me now?	reservation
soon, yes	reservation
sorry cat walked on the keyboard	patience
sorry confirm what exactly	after_confirm
sorry dropped my phone	patience
sorry for the wait	patience
sorry i'm hopeless at this	help
sorry my gloves were on	patience
sorry sorry my mistake	patience
sorry was away feeding the cat	patience
sorry wrong chat	withdrawal
sorry, arthritis	patience
sorry, i'm not getting it	help
sorry, my english not so good	patience
sort code?	other_details
sos	help
sos lol	help
spell mississippi backwards	other
spelled how, my name	which_card_given
still here, only slow	wait
stop asking me	withdrawal
stop everything	withdrawal
stop i said	withdrawal
stop it all	withdrawal
stop it now	withdrawal
stop right there	withdrawal
stop this now	withdrawal
stp	cancel
sup	greeting
super	assent
suppose i said confirm, then what	reservation
sure but how much is it	reservation
sure enough	assent
sure thing	consent
sure thing neighbour	assent
sure, i'll pay cash	reservation
sweet	assent
take back the cancel	resumption
take it back	cancel
tamam	assent
tamil teriyuma	language
tanx	thanks
teach me a card trick	other
tell me how it's going	progress
tell me if it failed	progress
tell me the details once more	which_card_given
tell my bank	other
tell the bank its ok	bank
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
that's what she told me too	other
thats crazy	other
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
the date	other
the first	other
the form doesn't show up	where_to_enter
the government is useless	other
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
the wreath should say grandad	order
the wrong thing was delivered	refund
there isn't one	no_code
there isnt one	no_code
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
thought about it, dont stop it	resumption
tidy	assent
tiếng việt please	language
todo bien	assent
tomorrow	wait
tomorrow please	wait
too complicated, i give up	withdrawal
too hasty with the cancel	resumption
truly	assent
truth	assent
tudo certo	assent
tusen takk	thanks
tyy bestie	thanks
tôi muốn thanh toán bằng thẻ	language
u want it as text?	formats
ugh	patience
uh huh	assent
under which name is the debit?	receipt
undo the edit	keep
unless of course	other
unlock the shed	other
using a hyphen ok?	formats
va bene	assent
vanakkam	greeting
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
well i never	other
well it's like	other
were you able to charge it	progress
whaddup	greeting
what ???	other
what a great service	thanks
what an eejit of a machine	patience
what are u asking me	help
what are you asking me for	help
what are you exactly, please explain	who
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
what does it look like	where_expiry
what does that mean	help
what else do u need	other_details
what even is this chat	who
what for?	how_much
what i bought exactly	order
what iban do i have	bank
what if i say yes	reservation
what if it never comes	order
what is going on	progress
what is it for	order
what is next	help
what is next?	after_confirm
what is the cvv for?	why
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
what shall i write here	help
what should i do next	progress
what should i say now	help
what stays to do	progress
what suburb are you in	order
what time do i have til	how_long
what time is the van coming	order
what time it was paid	receipt
what to do to complete	after_confirm
what was in it	order
what was it for again	how_much
what will show on my statement	receipt
what's 0000	order
what's 0000 mean	order
what's cooking	greeting
what's it to do with you	who
what's taking so long	how_long
what's the balance now	how_much
what's the catch	how_much
what's the craic	greeting
what's the date today	other
what's the next thing that happens	after_confirm
what's the next thing you need	progress
what's the warranty like?	refund
what's this button	other
what's your purpose	who
whats a chargeback	bank
whats that, the safety number	where_cvv
whats the charge gonna appear as	receipt
whats the number for barclays	bank
whats this for	help
when	other
when can i expect it	order
when does it arrive	order
when i pick up?	other_methods
when will it get here	order
when will it leave my account	how_much
when will the money be taken	how_much
when's it landing	order
where abouts is it printed	where_expiry
where can i write to you?	person
where did everything go	page_trouble
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
which shop was this for again	who
which store is this for	who
who are you voting for	other
who else can read this chat	stored
who gave you my order	who
who is right	other
who is your bank	bank
who sees this chat after	safe
who signs for it	order
who's that? that's not me	correction
who's your boss	who
whose name is there	which_card_given
why do u ask again	already_paid
why do you ask again	patience
why does this drag on	how_long
why is the transfer so slow	bank
why not	other
why so many questions one	patience
why so slow	how_long
why you don't want my card	declined
why's it x'd out	stars
will do tonight	wait
will it be taken today	how_much
will my details be sold	safe
will one wrong number ruin it	change
will the payment show up today	how_long
will there be a message	after_confirm
will there be any charges	how_much
will this leak my data	safe
window seat or aisle	other
with company name pls	receipt
wny do you wnat that	why
wotcha	greeting
wow great service 🙄	patience
wrong button, sorry	resumption
wrong window sorry	withdrawal
wtf	patience
xin chào	greeting
ya ok	assent
ya sure	consent
yah	assent
yass	assent
ye	assent
ye when i say so	reservation
yea	assent
yeah	assent
yeah exactly	assent
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
yes but with my other card	reservation
yes do it, no wait	reservation
yes do, thanks very much	consent
yes give the charity the $00	consent
yes go on	consent
yes i have a question	reservation
yes i mean no	reservation
yes i wanna pay	consent
yes i want that	consent
yes i want to pay	consent
yes i want to pay this	consent
yes i'll pay, by bank transfer	reservation
yes if i can still cancel	reservation
yes in a bit	reservation
yes indeed, make it so	consent
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
yes use my card	consent
yes when it's ready	reservation
yes when the cake is here	reservation
yes yes very funny	reservation
yes, but first fix my name	reservation
yes, but not today	reservation
yes, but on my other card	reservation
yes, but use my other card	reservation
yes, but wait a minute	reservation
yes, is that the final price?	reservation
yes, sometime tomorrow	reservation
yes, thank you	assent
yes, that's fine by me	consent
yes, you may	consent
yes? no? help me here	reservation
yessir	assent
yes… wait	reservation
yoo-hoo	greeting
yoooo	greeting
you can stop now	withdrawal
you charged me already	already_paid
you get am? the card number	which_card_given
you guys have an email?	person
you have children?	other
you have my permission	consent
you know what, never mind	withdrawal
you left out the second curtain	order
you never understand me	patience
you write very good english	other
you're ever so nice	thanks
you're not mistaken	assent
you're not wrong	assent
you've misunderstood me again	patience
you've written jon, but it's john	correction
your turn or mine	progress
yup	assent
zeen	assent
zip it	withdrawal
zip pay or anything like that	instalments
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
