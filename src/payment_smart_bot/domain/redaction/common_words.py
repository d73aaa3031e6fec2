"""Words that are known to say nothing of a card: no number, in no language that uses them so.

Where card data is asked for, only these are kept of a message (`kept_words`). A word that means a
digit elsewhere ("go" is five in Japanese) is in `AMBIGUOUS` as well.
"""

from typing import Final

COMMON_WORDS: Final = frozenset(
    """
    a abandon able abort about above abroad abrot absolutely accept accepted access account
    across actual actually add address adjust affirm affirmative afford afresh after afternoon
    afterpay afterwards again agent ages ago agree agreed agreeing ah ahead ai ain't aint
    alipay alive all allow allowed alone along already alright also alter alternative always
    am amazing amazon amend american americanexpress amex amount an and android anew angry
    annoying annual another answer answers any anybody anymore anyone anything anyway
    apologies app appears apple applepay appreciate appreciated approve approved apy arabic
    are aren't arent around as asap ask asked asking assist assistance asterisk asterisks at
    aud aunt authorise authorised authorize authorized auto automated automatically autopay
    available away awesome awful aye back backing bad bag bail balance bancontact bank banks
    basic battery be bear because been before begin behind being believe belong belongs best
    better between big biggie bill billed billing birth birthday bit bitcoin bla blah blind
    blocked bonjour book booking boring boss bot bother bots bought boyfriend brand brands
    brilliant british bro broke broken brother browser bucks built business busy but buy
    buying by bye cacel cad cadr cahnge calcel call called calling came can can't canadian
    cancal cance cancel canceled canceling cancell cancellation cancelled cancelling cancl
    cancle canel cannot cansel cant car card card's cardholder cards care careful carry cash
    cashapp ccpa cease certain certainly chagne chance change changed changing charge
    chargeback charged charges charging chat chatbot chatgpt chats chatting cheap check
    checking checkout checks cheers cheque cheques chinese chnage choose ciao cid clear
    clearpay click close clue cnfirm code codes cofirm coins colleague color colour come comes
    comfirm coming comment company complain complaint complete completed compliant complicated
    compulsory computer conditions confidential confim confirm confirmation confirmed
    confirming confirn confrim confrm confused conifrm connect connection contact contest
    continue contract conversation conversion cool corporate correct correction correctly cost
    costs could couldn't couldnt countries country coupon course cousin coz crad crads crap
    crash crashed credit creditcard creditcards creidt crypto cryptocurrency csc currencies
    currency current customer cuz cvc cvcs cvv cvvs dad daddy damn dangerous danke dash dashes
    data datas date dates daughter day days dead deaf deal dealing dear debit debited decided
    decliened declinded decline declined deducted definitely delcined delete deleted deliver
    delivered delivery denied deposit desktop detail details detials did didn't didnt
    different differently digit digits diners dinner direct disabled discard discontinue
    discount discover dispute do dob doctor dodgy does doesn't doesnt doing dollar dollars
    don't done dont down downgrade drop dude dun dunno during each early easy echeck ed edit
    eh either eixt elderly else email employees employer encrypted encryption end ends english
    enough enter entered entire entries erase erased error es espa ethereum etransfer eur euro
    european euros even evening ever every everybody everyone everything exactly example
    excellent exchange excuse exipry exit exp exparation expensive experation experiation
    experiy expiary expiery expirary expiration expire expired expirery expires expirey
    expiring expirity expirtion expiry expiy explain expriy expry exti extra eye eyes faded
    fail failed failing fails fair fake false family far fast faster father fee feel feels
    fees fetch few fiance fiancee figure file final finally finance financing find finding
    fine finish finished fix flatmate flight follow following follows for foreign forever
    forget forgot form format forward found francs fraud free french fresh friend from front
    frozen frustrated fuck fucking full fun funds funny further gave gdpr genuine german get
    gets getting gift gimme girlfriend giropay give given giving glad glasses go god goes
    going gone gonna good goodbye goodnight google googlepay got gotta gpay grab gracias
    grandfather grandma grandmother grandpa grazie great greetings guess guy guys habla hack
    hacked had haha hallo halt hand handy hang happen happened happening happens happy hard
    has hasn't hasnt hate have haven't havent having he hear heck hell hello helo help helpful
    helpline hence her here here's hereby hers hey heya heyy heyyy hi hidden high higher hii
    hiii him hindi his history hiya hmm hola hold holding holds holiday home hooman hopefully
    hospital hotline hour hours house how how's howdy however hows http https huh hullo human
    humans humen hurry husband hwat hyphens i i'd i'll i'm i've iam iban id idea ideal idk if
    ill illegible im immediately important in include incorrect indeed info information infos
    ing initial initials input instalements installment installments instalment instalments
    instead instructions insufficient insurance interac interest interested international
    internet into invalid invoice ios iphone is isn't isnt issue it it'd it'll it's italian
    item items its itself ive iwant jcb job just keep keeps kept keyboard kill kind kindly
    kinds klarna knew know known knows lady language languages laptop last late later laters
    lation law layaway leak leaked least leave left legal leggit legit legitimate legitmate
    lemme less let let's lets lgtm like limit line link list little live loading loan locate
    log logged logs lol long longer look looking looks lost lot lots love lovely lower lunch
    ma ma'am maam machine madam made maestro maiden mail make makes making man manager
    mandatory many masked master mastercard mate matter may maybe me mean meaning means meant
    measures meet member membership ment mention menu merchant merci message messages messed
    method methods middle min mind mine mins minute minutes misplaced miss missing mission
    misspelled misspelt mistake mistakes mistype mistyped mmyy mo model modify mom moment
    moments mommy money month monthly months more morning mortgage most mostly mother move
    much multiple mum mummy must my myself nah name named names naw near necessary need needed
    needs nein neither nervous neva never nevermind nevr new news next nice night no nobody
    nonsense noo nooo nope nor normal not note notes nothing notice now nowhere number numbers
    nver nvm nvmd obrigado obviously of off offer offline often oh ok ok'd okay ol ola old omg
    omit on online only oops open operator opt opting option optional options or order ordered
    orders other others otp our out over owe own owner owns package page paid pal pan paper
    papyal parcel pardon parent part partner parts pass passcode passport password past
    patience patient pause pay payapl paycheck paying payment payments paypal paypall pci ped
    pence pending people per perfect perhaps person personal phishing phone photo piece pieces
    pin pincode ping pix place plan please plese pls plus plz point police policy polish
    portuguese possible postal postcode pound pounds pre prefer premium prepaid press pretty
    previous price print printed prints privacy private probably problem problems proceed
    process processed processing product products promo proof properly protect protected
    protection provide purchase purpose purse put pya qiut quantity question questions quick
    quickly quit quite quti rate rates rather re reach read readable reads ready real really
    rear reason receipt receipts receit receive received recently recept reciept reciet
    recipient recipt record recorded recur recuring recurring redo reduce reenter refresh
    refund refundable refunded refunding refunds refused regarding register reimbursed
    rejected reliable reload remaining remains remember remove removed renew renewal renews
    reoccurring reocurring repeat repeated repeatedly repeats replace reply report
    representative request require required reservation reset respond rest restart restaurant
    resume retailer retain retry return returns retype reund reverse review revolut ridiculous
    right ring risk risky robot roommate rubbed rubbish rude run runs rush rushing sad sade
    saef safe safely safety saffe said salary salut same samsung save saved saves saving saw
    say saying says scam scammed scammer scared score scrap scratch scratched screen search
    sec seconds secret secs secure secured securely security see seem seems seen sees sell
    seller send sending sense sent sepa sequre seriously service session set settle seucre
    several sfae shall share she ship shipped shipping shit shop short should should've
    shouldn't show shown shows sick side sign signal signature simple since sir sister sit
    site size sketchy skip skrill slash sleep slow slowly small smudged so sofort some
    somebody somehow someone something sometimes somewhere son soon sorry sort sotp sounds
    space spaces spanish speak speaking spell spelled spelt spend spending split spouse staff
    starred stars start started starting starts state statement status stay steal step steps
    still stock stolen stop stopp stopped store stored stores stpo strange strip stripe stuck
    stuff stupid submit subscribe subscribtion subscription subscriptions subscripton success
    successful successfully such summary sup supermarket supervisor support supported suppose
    supposed surcharge surcharges sure suspicious swap switch system ta tab tablet tak take
    taken takes taking talk talking tax taxes team telephone tell terminate terms terrible
    test testing than thank thanks thankss thankyou thanx that that's thats the their them
    then there there's theres these they they're thing things think this thnks thnx those
    though thought through thru thx tick ticket tickets till time timeout times tip tired to
    today together told tomorrow tonight too took top tos total totally track tracking
    transaction transfer travel trial tried trouble true trust trusted trustworthy truth try
    trying turn twice twint type typed types typing typo typos tysm tyvm ugh uh uhh umm unable
    uncle unclear under understand understnad understood undestand undo undrestand
    unfortunately union unionpay unless unreadable unsure until unto up update updates upgrade
    upi upon upset upstairs ur urgent us usd usdt use used useful useless user using usual
    usually valid value valued various vat vendor venmo verification verify very via view
    virtual visa visible void voucher waht wait waiting walk wallet wanna want wanted wants
    warning warranty was wasn't wasnt waste wat wats way ways we website wechat week weekly
    weeks weird welcome well wen went wer were weren't wers western whaat what what's whatever
    whatis whats whch wheer when when's whenever whens wher where where's wheree whereis
    wheres wherever whether which while whitch who who's whoever whole whom whos whose whre
    whrere whta whts why why's whys whyy wich wife wifi will window wipe wire wise wish witch
    with withdraw within without wnat won't wonderful wont word words wore work worked working
    works world worn worried worries worry worse worst worth wot would wouldn't wow write
    writing written wrong wrote wut y'all ya yas ye yea yeah year yearly years yen yep yes
    yess yesss yesterday yet yo you you'd you'll you're youll your youre yours yourself yu yuo
    yup yyyy zelle
    """.split()
)

AMBIGUOUS: Final = frozenset("a i to too for do go on see set oh left home down up".split())
"""Words that mean a digit in some language, sound like one, or lie on a key: kept beside others."""
