"""Words of everyday talk, which tell "I want to pay" from a name, and those that are names too."""

from typing import Final

EVERYDAY: Final = frozenset(
    """
a able about absolutely accept account actual actually add address after afternoon again ago agree
ahead ai all already alright also always am amazing amex amount an and annoying another answer any
anybody anymore anyone anything anyway apologies apple are around as asap ask asked asking at
available away awesome awful back bad balance bank be because been before begin being believe best
better between big biggie bill bit bla blah book booking boring boss bot both bother bought brand
bro broken btw bucks business busy but buy buying by bye call called calling came can can't cancel
canceled cancelled cancelling cancle cannot cant card cardholder cards care cash cent cents
certain chance change changed charge charged charges chat cheap check checking checkout cheers
choose cid click clue code codes come coming comment company complete completed complicated
confirm confirmed confused continue cool correct correction cost could couldn't country course
crap credit csc customer cvc cvc2 cvv cvv2 dad damn data date day days dead deal dear debit
decline declined delete deliver delivery detail details did didn't different digit digits dinner
discover do doctor does doesn't doing dollar dollars don't done dont down drop dude dunno during
each early easy edit eh either else email end enough enter entered error euro euros even evening
ever every everybody everyone everything exactly example excellent excuse exit exp expiration
expire expired expires expirey expiring expiry explain eye fail failed fair fake false far fast
faster father fee feel fees few ffs field figure file final finally find fine finish finished
first fix follow for forget forgot form format forward found free friend from front frustrated
fuck fucking full fun funny further gave get gets getting give given giving glad go god goes going
gone gonna good goodbye goodnight google got gotta great greetings guess guy guys had haha half
hand hang happen happened happens happy hard has hasn't hate have haven't having he hear heck
hello help helpful hence her here hers hey heya heyo hi him his hiya hmm hold home hopefully hour
hours house how howdy however http https huh hullo human hurry husband i i'd i'll i'm i've id idea
idk if ill im immediately important in incorrect indeed info information instead insurance
interested into invalid invoice is isn't issue it it'd it'll it's item its itself ive job just k
keep kept kind kindly knew know known lady last late later least leave left less let let's lets
like link list little live lol long longer look looking looks lost lot lots love lunch ma'am made
make making man manager many mastercard mate matter maybe me mean means meant meet mention menu
merchant message messed method mind mine minute minutes miss missing mistake mm mom moment money
month months more morning most mostly mother move much must my myself nah name named names near
necessary need needed needs neither never nevermind new next nice night no nobody none nonsense
nope nor normal not nothing now nowhere number numbers nvm obviously of off offer often oh ok ok'd
okay old omg on once one ones online only oops open option options or order ordered other others
our out over own owner page paid paper pardon part partner past pay paying payment payments paypal
pence people per perfect perhaps person phone photo piece place plan please pls plus plz point
policy possible pounds prefer press pretty previous price privacy private probably problem
problems proceed process product products proof properly purchase put question questions quick
quickly quit quite rather re read ready real really reason receipt receive received recently redo
refund regarding register rejected remember remove repeat reply request require required reset
respond rest restart resume return ridiculous right rubbish run rush sad safe said same save saved
saw say saying says scam second seconds secure security see seem seems seen send sending sent
seriously service session set several shall she shit short should shouldn't show sick sign simple
since sir sit site skip sleep slow small so some somebody somehow someone something sometimes
somewhere soon sorry sort speak spell start started starting state status stay step still stop
store stored stuff stupid subscribe subscription such sup support suppose sure system take taken
takes taking talk tax tbh tell terms terrible test testing than thank thanks that that's thats the
their them then there there's these they they're thing things think this those though thought
three through thru thx ticket time times tip to today together told tomorrow tonight too took top
total totally transaction transfer tried trouble true trust truth try trying turn two ty type
typed typing typo tysm u ugh uh uhh uhm um umm unable under understand unfortunately unless until
unto up update upon ur urgent us use used useful user using usual usually valid various verify very
via visa wait waiting walk wallet wanna want wanted wants warning was wasn't waste way we website
week weeks weird welcome well went were weren't what what's whatever whats when whenever where
wheres wherever whether which while who whoever whole whom whose why wife wifi will window wish with
within without won't wont word words work working works world worried worries worry worse worst
worth would wouldn't wow write wrong wtf www y'all ya yea yeah year years yep yes yesterday yet yo
you you'd you'll you're your yours yourself yup zero zip hola bonjour ciao salut ola gracias merci
danke grazie obrigado quiero quisiera pagar hablo je veux voudrais payer parle ich möchte bezahlen
bless blessed family regards story wishes sincerely member contactless siri alexa
coz cos cuz cus merely phew voila voilà cheerio carry
merry christmas xmas lord lordy gosh goodness heavens
zahlen spreche voglio vorrei pagare parlo quero gostaria wil betalen vill betala
    """.split()
)

NAMES_TOO: Final = frozenset(
    """
ai an ask bill can cash chance charge day dear do early ever eye friend god guy hand hard he him his
home house human ill in is job lady last link little long love me merchant mine miss money morning
my new night no none oh old page part past pay perfect person price right sad said save see short
sign so state sure tell test than the thing to too top true trust u us walk was way we well will
wish word work world worth yes yesterday yo you
""".split()
)
"""Everyday words that are names as well: Will May, Mai Linh My, Do Hyun, Johnny Cash."""

FUNCTION: Final = frozenset(
    """
an ask can do early ever hard he him his home ill in is last little long me mine my new no none oh
old part past pay perfect right sad said save see short so sure tell than the to too true us was
way we well word work yes yesterday you
""".split()
)
"""Those of them that, typed in lower case, make sentences rather than names."""

ONLY_TALK: Final = EVERYDAY - NAMES_TOO
"""Everyday words that are no names as well."""

NO_NAMES: Final = frozenset(
    """
да нет не что это сколько стоит спасибо большое добрый день вечер утро знаю но
позже всё все верно правильно заказ хочу όχι ευχαριστώ καλημέρα
不知道 谢谢 谢谢你 为什么 等一下 你好 好的 ありがとう なんで 待って はい いいえ
잠깐만요 감사합니다 안녕하세요 네 아니요
انتظر شكرا نعم مرحبا שלום תודה יודע רגע नमस्ते रुको धन्यवाद हाँ одну секунду подождите привет
здравствуйте γεια σας περιμένετε gute frage gut grüß gott meinst sé caramba aspetta attimo
boa tarde fecha vencimiento caducidad validade validez scadenza ablaufdatum tarihi numarasi
valid upto certainly tunggu sebentar vent litt magandang umaga momentito espere shit almighty
bene schön beaucoup muchas mil wahala haan ji caro insha
aaah aah aargh abgelehnt aning dias geen idee ingen mille nada sais weiß weiss
abort acum ano wala walang hooray affirmative afk afternoon agat agh ah aha ahem ahh ahoy aiyo
ajuda alaikum aleikum alipay aloha angielsku anglais annul annyeong applepay aqui aquí argh
arghh arigatou arre arthritis asdf asdfgh assalamu aub auf aujourd auntie avbryt aw aweh aww
ayubowan ayuda ayup baat babe bahasa bayar bedankt bem besoin betala betale betalen bezahlen
bhai bic bitte bizum blimey boleh boliye bolo bonjour bonne bonsoir boo brb bruh buenas buenos
buongiorno bằng cad cancelar capisco captcha carry carte cartão cashapp castellano chal chce
chcę chào codigo combien comprends continuer correcto coute coûte crikey cuando cuanto cuenta
currency custa cuándo cuánto código cómo cảm dakika danke dankie dansk dauert ddeallaf denied
deutsch dfgh dhanyavad diners diolch ditto dobry doch doh doke dokey dokie donde duck duit dzień
días dónde edilmedi eek eh ehh ello engelsk engelska englisch entendi entendo entiendo er erase
erm eso espanol español espera esta esto estou estoy está eur evening ew faham falo falsch favor
fawr fizetni forstår francais français funciona gah gbp gdzie geen geht god godt googlepay
gozaimasu gracias gran grandad granddad grandma grazie grr grrr gusto guten gwaan ha habari
habla hablas hablo hacer hah haha hahaha hahahaha hai haifanyi hallå heh hehe hei hej helfen
hellre henlo hindi hiểu hm hmm hmmm hon howdy howya hubby huh hun hurrah hvala iban ich idk ik
ikke ingles inglese inglés inglês inte ipsum irie ist italiano jag jambo jcb je jeepers jeez jeg
jiffy jkl kabul kann karte karten kartą kasih kein không kinda kitna klarna klopt kommt
konnichiwa kulipa kumusta kurz können laggy lange leat legit lieber lieferung lmao lorem luv
maestro magbayad maith malam mam marido medaase meh mein mejor merci merhaba mhm missus mit mm
mmhm mmm mobilepay moin momento mon mornin morning mubarak muchly muito mum mummy muốn möchte
nahi namaskar namaste nang nao nataka nay necesito nederlands negative nein ngicela ngiyabonga
nicht nie niente noches nombre non norsk nou nous nuh nuhuh numero nzd não número obrigada
obrigado oi okey oki okie okies onde oof ooh oops otp otra ouch oui ow où pagar pagare pagi
parlare parles parlez parlo pas passe payconiq paypal pedido pff pfft phew phir pish plait plaît
plătesc polski polsku pongo português possiamo posso pourquoi prata pratar preciso prosze proszę
psst puede puedo puis på qr quanto quiero quoi qué qwerty qwertz raha raibh ratenzahlung
rechazada rehne rozumiem ruko rupay répétez salaam salam salamat sana sandali sawubona saya
sawadee scusi sdfg selamat sepa servus shalom shh shukriya shwmae siang sikit skriva skulle snapscan
sprechen spreek spreekt stemmer stripe suis svenska svp swish szeretnék så sí ta tag takk talar
tapadh tardes tarjeta tarjetas tengo tenho terima teşekkür teşekkürler thanh thanku thankyou
theek tho thuigim thẻ tidak tidy tiếng tis todo tos toán tsk tut twas tôi türkçe ugh uhuh unionpay
usd va vanakkam var vat venmo verstehe veux vez vil você vorrei voudrais vous vreau vänta waah
wagwan wah wahey wann warte warum wdym wechat whew whoa whoops wie wir woah woo woohoo wpisać xin
yaar yah yangu yay yebo yeh yikes yippee yn yuck yum zahlen zapłacic zapłacić zelle zwei ça
überweisung ơn δεν ελληνικά θέλω κάρτα καταλαβαίνω μιλάτε πληρώσω але где говорите заплатити
заплатить как карта картка картой карту можно не оплатити оплатить по-английски по-русски
пожалуйста понимаете понимаю почему розумію русский русском українською хочу что я أدفع أريد
أفهم أين ادائیگی اردو الإنجليزية العربية انگریزی بطاقة بطاقتي كيف لا لماذا من میں نہیں چاہتا ہوں
करें कहाँ कार्ड कैसे क्या देने नहीं पैसे बात मुझे में मेरा मेरी हिंदी है हैं ਪੈਸੇ ਮੈਂ ਹਨ செலுத்த
பணம் வேண்டும்
""".split()
)
"""Cries, greetings, everyday words of other languages, and what pays: hardly anybody's name.

They tell a stranger's remark from a name where they are not typed with capitals.
"""
