r"""What customers ask about: one ordered table of topics, cue words and phrases.

A row is tried only where the message, in plain words, holds one of its cue words; the first row
that fits wins. A phrase asks for more than a cue word: Johnny Cash and Grace Safe are customers.

How to read a phrase: it stands anywhere in the message, in whole words; ``^`` and ``$`` tie it to
the beginning and the end; ``...`` is up to four words of any kind; ``<card>`` is a phrase of
`PARTS`; `` \?$`` asks for a question mark; the rest is a regular expression.
"""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.plain_words import RELATIVES, words_of
from payment_smart_bot.domain.value import Value


class TopicRow(Value, frozen=True):
    """A topic, the words of which a message must hold one, and the phrases that ask about it."""

    topic: Topic
    cues: frozenset[str]
    phrases: tuple[str, ...]


def _row(topic: Topic, cues: str, *phrases: str) -> TopicRow:
    return TopicRow(topic, words_of(cues), phrases)


PARTS: Final = {
    "<can i>": "(can|could|may|should|do|must|shall) (i|we|you|one)",
    "<may i>": (
        "((can|could|may) (i|we)|(is|would) it( be)? (ok|okay|possible|alright|fine|allowed) (to|"
        "if i)|am i (able|allowed) to|will i be able to|how (do|can|would|could) i|how to|(what|"
        "what happens) if i( (want|need|have|would like) to)?|any way to|is there way to)"
    ),
    "<entry>": "(charges?|payments?|transactions?|purchases?|withdrawals?)",
    "<later>": (
        r"(later( on)?|any ?time|at any time|afterwards?|(after|once|if|before)( \S+)*|again|"
        "tomorrow|whenever|now|in future|from here)"
    ),
    "<someone>": f"({'|'.join(RELATIVES)}|someone else|somebody else|another person)",
    "<people>": (
        "(human|person|agent|someone|somebody|people|support|representative|rep|manager|operator|"
        "supervisor|staff|advis[eo]r|team|merchant|customer (service|care|support)|employee)"
    ),
    "<brand>": (
        "(visa|mastercard|master card|amex|american express|discover|diners( club)?|jcb|unionpay|"
        "union pay|maestro|rupay|verve|elo|eftpos|dankort|troy|mir)"
    ),
    "<kind>": (
        "(<brand>|(debit|credit|prepaid|pre-paid|gift|virtual|foreign|business|company|corporate|"
        "international|european|american|british|canadian)( cards?)?)"
    ),
    "<method>": (
        "(pay ?pal|pay-pal|apple ?pay|google ?pay|g ?pay|samsung ?pay|amazon ?pay|ali ?pay|"
        "wechat( pay)?|venmo|cash ?app|revolut|klarna|afterpay|clearpay|affirm|bitcoin|btc|"
        "ethereum|crypto(currency)?|usdt|sepa|iban|ideal|bancontact|giropay|sofort|pix|upi|twint|"
        "ach|interac|direct debit|(bank|wire|money) transfer|western union|money order|"
        "e-?transfer|store credit|bank account|sort code)"
    ),
    "<cash>": "(cash|checks?|cheques?|e-?check|wire|transfer|zelle|wise|skrill|invoice|coins)",
    "<cvv>": (
        "(cvv( code| number)?|((security|verification|secret|safety|back|card) )?code|security "
        r"(number|digits)|(three|four|\d|\*+) (numbers|digits?( code| number)?)|back number)"
    ),
    "<expiry>": "(expiry|(expiry )?date|(valid|good) (thru|through|until))",
    "<number>": r"((card|long|account|main|full) (card )?number|card no|pan|\S+ digit number)",
    "<where>": (
        "(where|what|which|whereabouts|how (do|can) i (find|know|get)|(can|could) you (tell|"
        "explain|show)|do not know|not sure|no idea|never heard|find|mean by|explain|looking for)"
    ),
    "<field>": (
        "(name|card|(card |security )?number|cvv|(security )?code|expiry( date)?|date|information|"
        "all this|all that|this|that|it)"
    ),
    "<unsafe>": (
        "(safe|legit|scam|encrypted|pci|trusted|fraud|phishing|hacked|risky?|stolen|protected|"
        "fake|sketchy|dodgy|reliable|ssl|https|dangerous|leaked)"
    ),
    "<shown>": "(page|link|button|website|web site|site|screen|form|fields?|frame)",
    "<enter>": "(type|enter|put|write|input|fill|add|insert|key|pop|punch|give you|"
    "tell you|send you|submit|provide)",
    "<kept>": "(stored|kept|saved|recorded|logged|shared|deleted|erased|private|confidential)",
    "<keep>": "(store|keep|save|record|log|retain|remember|share|sell|hold)",
    "<tongue>": "(english|spanish|french|german|italian|portuguese|arabic|chinese|hindi|polish)",
    "<currency>": (
        "((us|american|canadian|australian|british|local|my own) )?(dollars?|euros?|pounds?|yen|"
        "francs|usd|eur|gbp|chf|cad|aud|jpy|currency)"
    ),
    "<payment>": "(it|this|that|payment|my payment|charge|card|my card|everything)",
    "<paid>": "(charged?|pay|paid|paying|billed|debited|deducted|taken?|took|confirm)",
    "<address>": (
        "(address|zip( code)?|postcode|postal code|phone number|e-?mail|date of birth|birthday|"
        "passport|id|ssn|dob)"
    ),
}

ROWS: Final = (
    _row(
        Topic.PIN,
        "pin pincode otp password passcode",
        "(<can i>|needs?|wants?|what|which|why|where|ask(s|ing|ed)?) "
        "...(pin|pincode|otp|password|passcode)",
        r"^(my )?(pin|pincode|otp|password|passcode)( code| number)? \?$",
        "is (my )?(cvv|code) (my )?pin",
    ),
    _row(
        Topic.ORDER,
        "promo coupon discount voucher delivery deliver delivered shipping ship shipped order "
        "orders tracking parcel package stock warranty ticket tickets booking reservation",
        "(promo|coupon|discount|voucher)s?( codes?)?",
        "(where|when|how|what|which|is|track|about|has|did|will|can i|do you) ...(deliver(y|ed)?|"
        "ship(ping|ped)?|orders?|tracking|parcel|package|warranty|tickets?|booking|reservation|in "
        "stock)",
        r"^(delivery|shipping|tracking)( \w+)?$",
    ),
    _row(
        Topic.STARS,
        "stars asterisk asterisks masked hidden starred **** *** see",
        "(why|what|how come) ...(stars|asterisks?|masked|hidden|starred)",
        r"(why|how come) (is|are|do|does) (it|you|there|chat|my \w+|this|that) (\w+ )?(say|says|"
        r"saying|shows?|showing|shown|displays?|print|write|look|see|read|appear)( \w+)* \*{3,}$",
        "can not (i )?see what i (typed?|wrote|write|enter(ed)?|put|am typing|have typed)",
        r"what (is|are|does) (those |these )?\*{3,}$",
    ),
    _row(
        Topic.TERMS,
        "terms tos t&c t&cs tc tcs conditions agreeing contract print",
        r"terms (and|&|of|n) \w+",
        "(your|what|where|any|see|read|which|there) ...(terms|conditions|tos|t&cs?|small print|"
        "contract)",
        "^(terms|conditions|tos|tcs?|t&cs?)$",
        "what am i agreeing to",
    ),
    _row(
        Topic.RECEIPT,
        "confirmation receipt invoice proof email e-mail",
        "(my|get|send|email|need|any|give|want|have|where|no|is|there) (me )?(my |is )?(receipt|"
        "invoice)",
        "^(receipt|invoice)$",
        "proof of (payment|purchase)",
        "confirmation e-?mail|(get|send me) confirmation",
        r"(send|get|receive) (me |any )?(\w+ )?e-?mail$",
        "will you e-?mail me",
    ),
    _row(
        Topic.REFUND,
        "refund money chargeback dispute return returns reimbursed",
        "^refund( policy)?$",
        "(get|my|your|how|want|offer|give|be|me|how do|any|for|to|about|of|is|it) refund",
        "(money|cash) back",
        "chargeback|charge back|returns? policy|reimbursed",
        r"can i (dispute|contest) (this|it|my \w+)",
        "(how long|when|where) ...refund",
        "(can|could|how do) i (return|send back) (it|this|my (order|purchase)|item|product)",
    ),
    _row(
        Topic.RECURRING,
        "time off subscription recurring repeat repeats repeated monthly renew renews renewal "
        "auto-renew month year week weekly yearly again one-off one-time once automatically "
        "autopay twice times double",
        "(my|is|any|this|into|for|about|it|to) (subscription|recurring|repeated|monthly|one-off|"
        "one-time)",
        "^(subscription|recurring|monthly|one-off|one-time)( payment)?$",
        "(will|is|do|does|charged?) ...(every|each|per) (month|week|year)",
        "(will|does|do|is) (it|this|that|they|you) ...(repeats?|renews?|auto-?renews?|again|recur|"
        "automatically|just once|only once)",
        "(charged?) (me )?(again|monthly|weekly|yearly|once|automatically|repeatedly)",
        "auto-? ?(renew(al)?|pay)",
        "(one time|one off) (payment|charge|thing)",
        r"<paid> ...(twice|(two|\d|\*+) times|double)|double <paid>",
        "(do|should|must|will|shall|can) i (have to |need to |now )?(pay|confirm|send) (it |this |"
        "that |confirm )?(again|twice)",
    ),
    _row(
        Topic.ALREADY_PAID,
        "paid pay again settled",
        "(?<!have )(?<!has )(?<!did )(i|we|he|she|my <someone>) (have |has )?(already )?"
        r"(paid|settled)( (for )?(it|this|that|\*+))?( already)?"
        r"( (yesterday|last \S+|before|online|ago|today|in (shop|store)))*$",
        "(this|that|it) (is|was|has been) (already )?(paid|settled)( for)?( already)?$",
        "(?<!have )(?<!has )(?<!did )(i|we) (have )?(just |now )?paid( (now|just now|there|on ("
        "page|stripe|link)))?$",
        "^(have )?(paid already|already paid)$",
        "(asked|have|asking) (me )?to pay (it |this |that |for it )?again",
    ),
    _row(
        Topic.INSTALMENTS,
        "instalments layaway finance financing plan half later next time parts",
        "(in|by|with|for|do|offer|any|monthly|of) (monthly )?(instalments|financing)",
        "^(instalments|financing|layaway|pay later)$",
        "half now( and)? ...half|half (today|now) and",
        "(can|could|may) (i|we) pay (it |this )?(later|next (week|month)|over time|in parts|half)",
        "buy now pay later|payment plan",
    ),
    _row(
        Topic.MULTIPLE,
        "split half part two both several multiple cards more second another different",
        "split (it|this|payment|bill|cost|amount|total|my payment|between|across|into)",
        "<may i> split",
        r"(two|both|several|multiple|more than one|\d|\*+) (different )?cards",
        "(half|part) (of (it|this) )?(on|with|by|and) (one|half|this|my|another) ...card",
        "<may i> (add|save|give) (second|another|different|more) cards?",
        "more than one card",
    ),
    _row(
        Topic.SOMEONE_ELSES,
        f"{' '.join(RELATIVES)} person mine own belong not",
        r"(my|of|is|in|use|with|from) (\w+ )?<someone> (credit |debit |bank )?(cards?|name)",
        "card (of|from|belongs? to|is|in) ...<someone>",
        "card (is|that is) not (mine|my own|in my name)",
        "(it|this|that) is not my (own )?card$",
        "card does not belong to me",
        "(does|must|should|need|has) (it |this )?...(be|card be) (mine|my own card|in my (own "
        ")?name)",
        "my <someone> (has|have|holds?|owns?) (card|it)",
        "(can|could|may) my <someone> pay",
    ),
    _row(
        Topic.NO_CODE,
        "cvv code number numbers digits",
        "(not (find|see|read|have|got)|without|lost|no|missing) (my |any )?(cvv|(security|"
        "verification) (code|number)|code( on my card| at all)?$)",
        "(there is|card has|it has|i have) no (cvv|(security )?code)",
        r"<cvv> (has |is |was |got |on my card )?(\w+ )?(worn|rubbed|faded|scratched|missing|gone|"
        "unreadable|illegible|not (there|readable|visible|printed|on)|erased|smudged|wore)",
        r"(does|do) not have (any )?(cvv|security code|code|\S+ (numbers|digits))",
        r"(digits?|numbers?) (on (the )?back )?(are|is|were) (\w+ )?(rubbed|worn|faded|scratched|"
        "gone|missing)",
        "there (is|are) no (digits?|numbers?|cvv|code)",
        r"^no (cvv|(security )?code|digits?|numbers?) (\w+ )?(on|at|there|here)",
    ),
    _row(
        Topic.NO_CARD,
        "not no lost forgot left misplaced home wallet own upstairs",
        "(do not (have|own)|have not got|not got) (any |my )?(credit |debit |bank )?cards?( with "
        "me| on me| here| yet| at all| anymore| now| to hand| handy)?$",
        "(i|we) (have( got)?|own|got) no (credit |debit |bank )?cards?",
        "^no (credit |debit )?card$",
        r"(lost|forgot|left|misplaced|can not find) my (\w+ )?(card|wallet)( (at|in) "
        r"\w+| on me| anywhere)?$",
        "(card|wallet) (is|was) (lost|at home|upstairs|in car|not with me|not here)",
    ),
    _row(
        Topic.PAGE_TROUBLE,
        "page link links button field website site screen form fields",
        "(can not|could not|will not|unable to|not able to|how do i) (open|load|click|tap|access|"
        "see|find) (on )?<shown>",
        r"<shown> (is |are |has |have |it )?(\w+ )?(not|never) (\w+ )?(open(ing|s|ed)?|"
        "load(ing|s|ed)?|show(ing|s|n)?|work(ing|s)?|appear(ing|s)?|respond(ing|s)?|com(e|ing)|"
        "there|clickable|do(ing)? anything|go)",
        "<shown> (is |are |has |just |stays? |keeps? |looks |says |goes |gone |went |got )+(all |"
        r"completely |totally |still |\w+ing )?(blank|empty|white|black|broken|dead|down|frozen|"
        "stuck|expired|expiry|spinning|loading|crash(ed|ing)?|timed out|error|nothing|grey|"
        "missing)",
        "<shown> (froze|crashed|timed out|hangs|freezes|expired|expiry|does nothing|broke)",
        "(blank|white|empty|black|frozen) (page|screen|form)",
        "not (see|find|get) (any |no )?<shown>",
        r"page not found|(broken|dead|expired) link|no (link|pay button)( here)?( \?)?$",
        r"nothing (\w+ )*(when|if|after) i (click|tap|press|open|touch) ...<shown>",
    ),
    _row(
        Topic.WHERE_TO_ENTER,
        "where box field fields place nowhere type enter put write key instead link",
        "where (do|should|must|can|shall|am|to|would|will|could|are) (i |we |you |one )?(supposed "
        "to |meant to |going to |have to |need to )?(now )?<enter>",
        "where (does|do|will|should|must|would) (my |this |it |that )?(card|<number>|number|"
        r"information|<expiry>|<cvv>)? ?(go|be put|be typed|be entered)( \?)?$",
        "(do|should|shall|can|must|am|may) i (meant to |supposed to |have to |need to |now )?"
        r"<enter>( in| down| out)? (it|this|that|them|my \S+( \S+)?|card( \S+)?|<number>|number|"
        "information)? ?(straight |right |directly |in |into |on )*(here|this chat|chat|this box|"
        r"box|this page)( instead| or ...)?( \?)?$",
        "(which|what) (box|field|page) (do|should|must|can|shall|am|is|does)",
        "where (is|are) (box|field|fields|form|link|card form|card fields|payment page|payment "
        "form)",
        r"(not|nowhere|no place|no box|no field|any box|anywhere|place) (\w+ )*(to|where i|i can) "
        "<enter>",
        r"^(which|what) box( \?)?$",
    ),
    _row(
        Topic.DECLINED,
        "decline working declined wrong fail fails failed failing accepted invalid work working "
        "works error through blocked problem taken funds money bank",
        "(was|is|got|been|were|being|keeps?|getting|why|card|it|says|payment) (being |getting "
        ")?declined",
        "^declined$",
        "(why|how come) (?!is (amount|price|total))...(wrong|fail(s|ed|ing)?|invalid|blocked|error|"
        "problem|not "
        "...(accept(ed)?|work(ing)?|through|taken|valid))",
        "what (is|was) (wrong|problem|error)",
        "what (did i|am i|i) (do|doing|did) wrong",
        "(card|it|this|code|number) (is not|does not|will not|did not|keeps|would not) (getting "
        ")?(work(ing)?|accepted|go(ing)? through|fail(ing|s)?)",
        "(it|you) (says?|said) ...(wrong|invalid|not valid|error)",
        "(getting|got|get|see) (an )?error",
        "(why|how come) ...declined",
        "(bank|they|app) (says?|said) (it|card|my card|everything|that) (is|was) (fine|ok|okay|"
        "good)",
        r"(i|there) (have|is|got) (\w+ )?(money|funds) (in|on) (it|there|card|account|my)",
        "(did|has|is|was|have) <payment> (been )?(fail(ed)?|blocked)",
        "insufficient funds|not (have )?enough (money|funds)",
        "^(my )?card (is )?not (working|accepted)$",
    ),
    _row(
        Topic.CANCEL_LATER,
        "cancel cancelled canceled stop undo quit mind exit out reverse",
        "(<may i>|can (this|it) be) (still |always |later )?(cancel|cancell?ed|stop|undo|reverse|"
        "quit|exit|back out|get out|change my mind)( (it|this|that|everything|payment|chat|order|"
        "my (payment|card|order)))?( <later>)?$",
        "what (happens )?if i (cancel|change my mind|stop|quit|back out)",
        "too late (now )?to (cancel|stop|undo|change my mind|back out)",
        "did (my )?cancel(lation)? (work|go through)$",
        "(did|has|is|was|have) (you|<payment>) (been |really |now )*(cancel|cancell?ed|"
        "stopped)( <payment>)?( yet| now| in time)?$",
    ),
    _row(
        Topic.CHANGE,
        "change edit correct fix modify update mistake typo wrong back redo amend mistyped replace",
        "<may i> (still |always |later )?(change|edit|correct|fix|modify|update|redo|amend|"
        r"replace)( (it|this|that|them|something|things|anything|mistakes?|typo|what i \w+|(my "
        ")?(information|answers?|entries|mistakes?|name|card( number)?|expiry( date)?|cvv|"
        "code)))?( <later>)?$",
        "<may i> go back",
        "(what|how|what happens) (if|when) i (have )?(ma[dk]e|typed?|enter(ed)?|mistyped?|get|put|"
        "gave) ...(mistake|typo|wrong)",
        "what (happens )?if i mistype",
        "what if (something|it|anything) is wrong",
    ),
    _row(
        Topic.STORED,
        "shown visible "
        "done removed see employees chats keep kept logs number store stored stores keep kept "
        "keeps save saved saves saving information privacy gdpr delete erase remove wipe sees see "
        "share sell record recorded log logged retain remember hold private confidential forget "
        "access ccpa read everything anyone",
        r"(do|does|will|are|is|what|how|where|can|would|did|long|why|to) (\w+ )?(you|it|this|they|"
        "merchant|bot|chat) (going to )?<keep> (my|this|about|any|anything|our|card|cvv|"
        "information|record)",
        "what (do|will|would) you (<keep>|do with)",
        "long ...(stored|kept|saved|store|keep)",
        "(is|will|are|does|where) (my|chat|conversation|this chat|anything|all) ...<kept>",
        r"(do|happens?|done) (with|to) (my|all|this|our) (\w+ )?(information|card|number|cvv|name)",
        r"(delete|erase|remove|forget|wipe) (all )?(my|our) (\w+ )?(information|history|chat|"
        "conversation)",
        "(delete|erase|forget) (me|everything)",
        "^(privacy|gdpr|ccpa|personal information|information protection)$",
        r"(privacy|gdpr|ccpa) (policy|statement|notice|compliant|\?)",
        r"who (\w+ )?(sees?|has|have|gets?|reads?|access|knows?) (access|my|this|it|that)",
        "(can|does|do|will) (anyone|anybody|someone|you|ai|bot|model|merchant|staff|people|they|"
        r"others|humans?) (\w+ )?(see|read|access) (my|this|it)",
        r"(do|happens?|done) (with|to) (my |all |this |our )?(\w+ )?(information|card|number|cvv|"
        "name)",
        r"(can|does|do|will) (?!i )(\w+ ){1,2}see (my|this|card|number)",
        "information (policy|protection)",
        "(hold|holding|hang) on to (my|it|this)",
        "get my information (removed|deleted|erased)",
        r"(is|are|will) (my|our) (\w+ )?(going to )?(be )?(shown|visible|seen|displayed|public)",
        r"you (will|going to|are going to) (\w+ )?<keep> (my|this|it|our)( \w+)*( or not| \?)",
        r"(is|are) (this |my )?(chats?|messages?) (\w+ )?(logged|stored|recorded|saved|kept)",
    ),
    _row(
        Topic.AFTER_CONFIRM,
        "afterwards confirmation happens happen next after confirm once then",
        "what (is )?(happens|will happen|would happen|is going to happen|happen)( (after|when|if|"
        "once|next|now|then)|$)",
        "what (is |comes |will be |do we do |do you do )?next( step| thing)?$",
        "(what|where|how|when) ...(after|when|once|if) i (confirm|say yes|agree|say confirm)",
        r"^(then what|what then|what after|after (that|this) \?|next \?)$",
        r"what (does|will|would) (\S+ )?confirm(ing|ation)? (do|mean)",
        "what (happens|will happen) afterwards",
        "(what|where|how|when) ...after (confirmation|confirming)",
        "how (do|can|should|must|would) i confirm",
        r"(do|should|must) i (have to |need to )?confirm( (here|now|too|as well))?( \?)?$",
    ),
    _row(
        Topic.HOW_LONG,
        "long longer time minutes quick fast timeout expire expiry session steps many hurry close "
        "limit slow forever ages",
        "how (long|fast|quick|quickly|much (time|longer)|many (more )?(minute|steps|questions|"
        "things))",
        "(will|does|is) (it|this) (take long|take long time|quick|fast|be quick|long)$",
        "(will|does|do|when) (this |my )?(session|chat|it|this) (time ?out|expiry|close)",
        "can i take my time|run out of time|time ?limit|do i have time",
        "(is|will|does) (it|this) (going to )?take (very |too )?long",
        "tak(e|es|ing) (so |too |this |very |such )?(long|forever|ages)",
        "(is|why) (so|too|very) slow",
    ),
    _row(
        Topic.WAIT,
        "look bear ready sure charge back wait hold hang moment minute second yet brb pause now "
        "find grab get getting looking fetch time think later right",
        "^(wait|hold on|hang on|hold up|hold it|pause|brb)( (wait|up|there|on|second|minute|"
        r"moment|now|sorry|thanks|(i|let|for|till|until|one|\*+)( \S+)+))?$",
        r"^(give me )?((one|\d|\*+) )?(quick |little |short |few )?(moment|minute|second)( "
        "thanks)?$",
        r"(give me|need|wait|hold on|hang on) ((one|two|\d|\*+|some|few|more|couple of) )*(moment|"
        "minute|second|time)",
        r"^(not|do not \w+( it| this)?) (yet|now|right now|just yet)$",
        r"(do not|not) (confirm|pay|save|submit|send|proceed|continue)( \w+)? yet",
        r"not (ready|sure|done)( yet| to \w+)?$",
        "(let me|i will|have to|need to|must|going to|i am) (go )?(find|grab|get|fetch|look for|"
        "looking for|getting|finding|search for) (my |it|out my )(card|wallet|purse|bag)?",
        "^(let me think|i will think|i have to think)( about (it|this))?$",
        "^(be right back|maybe later|not at moment)$",
        "bear with me",
        "^i will be (right )?back$",
        "(do not|not) charge (me|it|my card|anything) yet",
    ),
    _row(
        Topic.SAFE,
        "supposed told says said dodgy share sharing give giving type send enter "
        "put safe security legit scam scammer encrypted encryption pci trust trusted fraud "
        "phishing hack hacked risk risky steal stolen protected protect fake sketchy reliable ssl "
        "https dangerous worried leak leaked scammed",
        "(is|are|be|am|it|this|that|was|will) (it|this|that|my|your|you|these|all|site|chat|bot|i|"
        "everything|page|link|website|payment|information|transaction) ...(be |get )?<unsafe>",
        r"^(is )?(<unsafe>|security) (here |site |payment )?\?$",
        "how (safe|legit|reliable|risky|do (i|you) (know|protect)|can i (trust|know|be sure))",
        r"(can|could|do|should|would|why) (\w+ )?(i|we|you) (\w+ )?trust",
        "(not|never) trust (this|you|it|bots|chat|giving|that)",
        r"(seems?|looks?|feels?|sounds?) (like )?(\w+ )?(not )?<unsafe>",
        "(can|could|will|would|does|going to) ...(steal|leak|hack) (my|it|our|your)",
        r"(i am|i feel|am|bit) (\w+ )?(worried|not safe|scared)",
        "(you|this|it) (are |is )?(scam|scammer|fraud|fake)",
        r"what (\w+ )?(security|encryption) (do|measures|is|are|have)",
        r"(says?|said|told( me| us)?) (\w+ ){0,2}(not|never) (to )?(give|share|type|send|do|put|"
        "enter)",
        "is it (ok|okay|fine|alright) to (share|give|type|send|enter|put)",
        "(should i be|(?<!why )am i supposed to|told not to|never to) (giv(e|ing)|shar(e|ing)|"
        r"tell(ing)?|send(ing)?) (you )?(this|it|that|these|my \S+)( to \w+| out| away)?",
    ),
    _row(
        Topic.PATIENCE,
        "blind deaf dyslexic elderly patient shaking trembling hospital ill furious angry "
        "upset frustrated frustrating annoying annoyed old computers computer "
        "technology",
        r"(i am|i|sorry) (\w+ )?(blind|deaf|dyslexic|elderly|ill|furious|angry|upset|frustrated|"
        r"annoyed|in hospital)( \S+){0,2}$",
        r"i am (\d+|\*+|too|very|so|an)? ?((years|yrs|yr) )?old( (man|woman|lady|person)| please|"
        r" help)*( \S+){0,2}$",
        "be patient( with me)?$",
        "my hands? (is|are) (shaking|trembling)",
        r"(this|it|you|that) (is|are) (\w+ )?(frustrating|annoying)$",
        r"not (very |so |too )?(good|used|great) (with|at|to) (computers?|technology)",
    ),
    _row(
        Topic.PROGRESS,
        "done finished complete completed worked work saved save successful success left else "
        "more remaining get got receive received through missing happened all it everything "
        "enough paid pay processing processed pending stuck made status news update updates "
        "happening going charged",
        "(did|has|is|was|have|are|am) (<payment>|you|we|i) (been |all |now |already |still )*("
        "done|finished|completed?|saved|successful|received|over|work(ed)?|set|paid|made|"
        "process(ed|ing)|pending|stuck|(gone|go|went|get|going) through)( yet| already| now| ok| "
        "correctly| successfully)?$",
        r"(did|have) you (get|receive|save|have|got|received|saved) (it|that|this|money|payment|my"
        r"( \w+)+)( yet| now| already)?$",
        "^(what is )?((my |payment )*status|any (news|updates?))( of (my )?payment| now| yet)?$",
        r"^updates? \?$",
        "^(did|have) (i|we) (already )?pay( already| now)?$",
        "you (have )?(already )?(paid|charged me)( already)?$",
        "^still (processing|pending|working|waiting|loading)$",
        "^(payment )?(processing|pending)$",
        "^what is (happening|going on)( now| here| with my payment)?$",
        "what (else|more|is (left|missing)|remains|is still missing|do you still need)$",
        "what else (do|is|should|are|must)",
        r"(anything|something) (else|more|missing) \?$",
        r"how (much|many|far) (\w+ )?(is left|are left|left|remaining|along)",
        "(is|was) that (all|it|everything|enough)$",
        "what (just )?happened$",
        r"^(are we |am i |all )?(done|finished|good to go) \?$",
    ),
    _row(
        Topic.OTHER_METHODS,
        "options wire paypal pay-pal apple google gpay samsung amazon alipay ali wechat venmo "
        "cash cashapp revolut klarna afterpay clearpay affirm bitcoin btc ethereum crypto "
        "cryptocurrency usdt sepa iban ideal bancontact giropay sofort pix upi twint ach direct "
        "bank wire transfer western applepay googlepay etransfer e-transfer interac store check "
        "checks cheque cheques zelle wise skrill methods method way ways options sort account "
        "coins echeck e-check invoice money without differently other else pal",
        "(<can i>|pay|use|using|with|by|via|take|accept|prefer|want|rather|about|have|only|your|"
        "or|through|to|not) ...<method>",
        "^<method>( (instead|possible|ok|accepted|available|too|works?))?$",
        r"(<can i>|want to|like to|rather|prefer to) (pay|send|use|do|take|accept) (\w+ )?<cash>$",
        "pay (with|by|in|via|using) <cash>",
        r"^(what about |how about |or |only |in |by )?<cash>( ok| accepted| possible)? \?$",
        "^cash( only| on delivery)?$",
        "(other|another|different|alternative|which|what|more) (payment )?(ways?|methods?|"
        r"options?) (to pay|of pay(ing|ment)|do|are|can|for paying|\?)",
        "(other|another|what|which|alternative) payment (methods?|options?|ways?)",
        "how else can i pay|pay (some other way|another way|without card|differently|other than)",
        "(is|are) there (any )?(other|another) (way|option|method)s?",
        "what are (my|other) options",
        "(can|could|may) i wire",
    ),
    _row(
        Topic.CURRENCY,
        "currency currencies dollar dollars euro euros pound pounds yen francs usd eur gbp chf cad "
        "aud jpy exchange conversion",
        r"(what|which|whose|is|in|any|other|my|own|different|another|change|about) (\S+ )?"
        "currency",
        r"^currency \?$",
        "(is|be|pay|charged?|amount|price|total) (it |this |that |amount |price |total |me )?"
        "(in )?<currency>( or <currency>)?$",
        r"^(in )?<currency>( or <currency>)? \?$",
        "(exchange|conversion) (rate|fee)",
    ),
    _row(
        Topic.BANK,
        "recognise recognize recognised recognized authorise authorize authorised authorized make "
        "made did mine unauthorised unauthorized fraudulent suspicious unknown unfamiliar strange "
        "stolen freeze unfreeze block unblock blocked frozen limit balance apr bank international "
        "foreign fraud",
        "(not|never|did not) ...(recogni[sz]ed?|authori[sz]ed?|make|made|do) (a|an|this|that|the|"
        "any|these|those|some) (card )?<entry>$",
        r"<entry> (that )?(\w+ )?(i|we) (have |had |did |do )?(not|never) (recogni[sz]e|"
        "authori[sz]e|make|made|do|did|know)",
        "<entry> (is|was|are|were) not (mine|my own|by me|from me)",
        "(unauthori[sz]ed|fraudulent|suspicious|unknown|unfamiliar|unrecogni[sz]ed|strange|odd) "
        "(card )?(<entry>|activity)",
        "(card|wallet) (is|was|got|has been|were) stolen",
        "(stolen|cloned|compromised|blocked|frozen) (credit |debit |bank )?card",
        r"(unblock|unfreeze|freeze|block) (my|the) (\w+ )?(card|account)",
        r"my (\w+ )?(card |account |credit )?(limit|balance|apr|interest rate|statement)$",
        "(international|foreign) (transaction )?fees?",
        r"(victim|report|about) (of )?(\w+ ){0,3}fraud",
    ),
    _row(
        Topic.HOW_MUCH,
        "leave much what which amount price cost fee fees total charge charged charges charging "
        "why deduct deducting surcharge tax vat gst free money balance debited deducted billed pay "
        "paying less expensive tip",
        "^how much$",
        r"^why \*+( \?)?$",
        r"deduct(ed|ing)?( (it|this|now|money|already))*( \?)?$",
        r"(why|how come) is it \*+ (and|but|not|when|i|we|it|they|you)",
        "how much (is|do|does|will|am|are|was|did|would|money|to|for|should|have|has)",
        r"(what|which|is|tell me|know|any|see|there|extra|hidden|confirm) (\S+ )?(amount|price|"
        r"cost|fees?|total|charges|surcharges?|tax(es)?|vat|gst|balance)(?! (is )?\*)",
        r"^(amount|price|cost|fees?|total|charges|balance)( due| to pay)? \?$",
        "(will|am|are|was|were|did|do|have|has|when|is|how|why|what|can) ...(charged?|charging|"
        "debited|deducted|billed)",
        "(will|did|do|are|can|have) (you )?(going to )?(take|taking|taken|took) (my )?money",
        "(is|has|did|was|will) (my )?money (be |been |already )*(gone|taken|go|left|sent)",
        "what (am|are|do|did|will|would) (i|we) (be )?(pay(ing)?|owe|buying)( for)?(?! with)",
        "^(when )?(do|am) i (pay|paying)( now| already| today)?$",
        "(how|what) (does|will) (it|this) cost",
        "is (it|this) free$",
        "^what for$",
        "what is (it|this|payment|this payment|charge) for$",
        "(when|does|will) ...money leave my account",
        r"(amount|price|total) (is|looks|seems) (\w+ )?(wrong|incorrect|high|much|not (right|"
        "correct))|wrong (amount|price|total)",
        "(change|lower|reduce|correct) (amount|price|total)|pay less|<can i> (add|leave|give) tip",
        "^(so|too) (much|expensive)$",
        "(why|is|costs?) (it |this |that )?(so|too) (much|expensive)$",
    ),
    _row(
        Topic.OTHER_DETAILS,
        "address zip postcode postal phone email e-mail birth birthday passport id ssn dob",
        "(need|want|require|ask|give|enter|provide|about) (for )?(my |your )?(billing |home "
        ")?<address>$",
        "(it|page|form|site|they|stripe) (is |keeps )?(asks|asking|wants|needs|requires|demands) "
        "(me )?(for |to enter )?(my )?(billing |home )?<address>",
        r"^(my )?(billing )?(address|zip( code)?|postcode|postal code) \?$",
    ),
    _row(
        Topic.WHICH_NAME,
        "name names middle cardholder initials initial appears printed customer member valued",
        r"(no|not (have )?any|without|has no|not have) names?( \S+){0,4}$",
        "(there is|there are|it has|card has|card does not have|it does not have|i have) no name",
        "(does not|did not|not) (have|show|carry|bear|say) (a )?(name|my name)",
        "name is not (printed|on|there|shown)",
        "((only|just) )?(says|shows|reads|printed|it is) (only |just )?(valued|prepaid|gift|our) "
        "(customer|cardholder|card|member)",
        "^(valued|prepaid|pre-paid|gift card|debit card|credit card|bank|our) "
        "(valued )?(customer|cardholder|member|recipient|user)$",
        "(which|what|whose) names? (do|should|is|to|must|goes|are|shall)(?! (i|you|is) (give|gave|"
        "have))",
        r"^((which|whose|what|full|my|my full|cardholder|first|last|middle|legal) )?names? \?$",
        "^(which|whose|what) name$",
        "(middle|full|last|maiden|first|legal|real) (name|initial)s?( too| as well| or not| "
        r"only)? \?$",
        r"^middle initials? \?$",
        "(do|should|must|can|may) i ...(full|middle|maiden|legal|company|last) (name|initial)",
        "what (is|does|do you mean by) (cardholder|name on card)",
        r"as (it )?(is )?(printed|shown|written|appears) on (my )?card \?$",
        "how (do|should) i (spell|write) (my )?name",
    ),
    _row(
        Topic.WHY,
        "why need required necessary mandatory optional compulsory skip for must have needed "
        "point purpose omit asking",
        "^why( that| this| so| though| is that| is this)?$",
        "why (do|would|should|must|are|is|did|does) (you|i|we|it|this|that|my|your|they)",
        "why (ask for )?(my |your |full |all )?<field>$",
        "what (do|will|would|are|is) (you|it|this|that|my|<field>) ...for$",
        r"is (it|this|that|my|<field>) (\S+ )?(required|necessary|mandatory|needed|optional|"
        "compulsory)",
        r"(do|must|should) i (\w+ )?(have to |need to )?(give|tell|enter|provide|put|share) (you "
        ")?(my |you my )?<field>$",
        r"do you (\w+ )?(need|require|want) (my |all )?<field>$",
        "do i need (my )?<field>$",
        r"(can|could|may) i (\w+ )?(skip|leave out|omit|not give)",
        "what is (purpose|point|reason)",
    ),
    _row(
        Topic.FORMATS,
        "message first format spaces space dashes dash slash type write enter mm/yy mmyy mm/yyyy "
        "once together words year month day input provide hyphens",
        "(what|which|right|correct|is there|in what) (is )?(right |correct )?format",
        "^format$",
        "how (do|should|can|must|am|would|to) (i |we )?(supposed to )?(type|write|enter|format|"
        "input|provide|put)",
        r"(with|without|need|use|include|should i|can i|type) (\w+ )?(spaces?|dash(es)?|hyphens?|"
        "slash)",
        "<can i> (send|give|enter|type|put|write) (you )?(it |them |everything )?...(at once|"
        "together|in (one (go|message)|words|pieces))",
        r"^(mm/yy|mmyy|mm/yyyy|mm yy|month and year|(full|four digit|two digit) year)( or \S+)? "
        r"\?$",
        "(month|year|day) first|(day|month|year) (month )?or (month|year|day)",
        r"(need|include|want|with|without|put|give) (also )?day( too| in| as well)?( \?)?$",
        "is it (mm/yy|mmyy|mm/yyyy)",
        "(send|give|type|enter|put) (it |them |everything )?(all )?in one (go|message)",
    ),
    _row(
        Topic.WHICH_CARD_GIVEN,
        "tell which what show see review view check",
        "(which|what) (card|one|name|number|expiry|information)( date| number)? (did|have|are|"
        "was) (i|you|we|it|that)",
        "(which|what) (card|one) (do you have|is (it|saved|this|that|used|being used)|will you "
        "use)",
        "what (name|information|number) do you have",
        "what (have|did|do) (i|you) (already )?(got|given|give|enter(ed)?|typed?|told|tell|put|"
        "say|said)( you)?( in)?( so far)?$",
        "what do you (already )?(have|know)( so far| on file| on me| already| about me)?$",
        r"(show|see|review|view|check) (me )?(my )?(information|summary|entries|what i \w+|card i "
        r"\w+)",
        "^which (card|one)$",
        r"what is my (name|card|card number|last (four|\*+)( digits)?)$",
        "(which|what) (card|one) am i (using|paying with)",
        "what you have( so far| on file| on me)",
        "card you have on file",
        "^which <brand> is (it|that)$",
    ),
    _row(
        Topic.LANGUAGE,
        "english spanish french german italian portuguese arabic chinese hindi polish habla "
        "language languages",
        "(do|can|could|does) (you|anyone|we|i) (speak|write|talk|answer|understand|use) (in "
        ")?(<tongue>|another language|other languages?|my language)",
        "(which|what|other|change) languages?",
        r"^(in )?<tongue> \?$",
        "habla(s|n)? español",
    ),
    _row(
        Topic.WHERE_EXPIRY,
        "expiry date dates thru valid",
        r"(<where>|not (see|read|have)|has no|is no) ...<expiry>(?! (is|are) [\d*])",
        r"^(my )?(expiry( date)?|date|(valid|good) thru) \?$",
        "^expiry( date)? (where|what|which)",
        r"(two|several|many|\*+|lots of|no|other|another) (different )?dates?( (on|here|there)|$)",
    ),
    _row(
        Topic.WHERE_NUMBER,
        "number pan digits",
        r"(<where>|not (see|read)) ...<number>(?! (is|are) [\d*])",
        r"^(my )?(card number|long number|card no) \?$",
        r"^(which|what) number( (do|should|is) \S+( \w+)?)?$",
        "where (is|are|do i find|can i find) (my )?(number|long digits)$",
    ),
    _row(
        Topic.WHERE_CVV,
        "cvv code digits digit numbers number back",
        r"<where> ...<cvv>(?! (is|are) [\d*])",
        r"^(my )?(cvv|(cvv|security) (code|number)|code) \?$",
        "^(cvv|security code) (where|what|meaning|which)",
        "is (it|that|they|cvv|code) ...(on|at) back",
        "how many (digits|numbers) (is|are|in|for|does|has|should) (my )?<cvv>",
        r"^<cvv> on back \?$",
        "not locate (my )?<cvv>",
        "is cvv same",
    ),
    _row(
        Topic.WHO,
        "who bot robot ai chatbot human real machine chatgpt computer company name llm model gpt "
        "you person talking business merchant",
        "who (is (this|that|asking|it|behind|merchant|my)|are you|owns|runs|made|built|gets)",
        "who am i (talking|speaking|chatting|writing|paying|giving|dealing)",
        "^who$",
        "(are|is) (you|this|it) ...(bot|chatbot|robot|ai|human|person|real|machine|chatgpt|gpt|"
        "computer|llm|alive|automated)",
        r"am i (\w+ )?(talking|speaking|chatting|writing) (to|with)",
        "(what|which) (company|business|merchant|bot|ai|model|llm) (is|are|do|am)",
        "^what are you$",
        "what is your name",
        r"^(bot|robot|ai|chatbot) \?$",
        "what is name of (company|merchant|business)",
        "who do i pay",
    ),
    _row(
        Topic.PERSON,
        "talk speak chat contact call reach human person agent support representative someone "
        "operator phone telephone complain complaint helpline hotline customer supervisor manager",
        "(talk|speak|chat|connect|transfer|put|get|want|need|reach|contact|find|give|there) (me "
        ")?(through )?(to |with |for |hold of )?(your |some |any )?(actual |real |live |human |"
        "another )?<people>",
        "^(real |live |human )?(agent|human|operator|representative|support|helpline|person|"
        "customer (service|care|support)|live chat)$",
        "(your|is there|have|need|what is) ...(phone|telephone|helpline|hotline|contact|support)( "
        "number| line| information)?",
        r"^(phone|telephone|contact)( number| information)? \?$",
        "(can|could|may|how|where|who) (do |can |could |should )?(i|we) (call|contact|phone|ring|"
        "reach|complain|talk to|speak to)",
        "(want|like|need|how) to complain|(make|have|file) complaint",
        "^call me( back| now| later)?$",
        "(somebody|someone|anybody|anyone|you) (please )?(call|ring|phone) me|what is your number$",
        "(pass|transfer|connect|hand) me (over )?to",
        "give me (your )?(phone )?number",
    ),
    _row(
        Topic.STRIPE,
        "stripe",
        "(what|who|which|is (this|it)|why|(do|does) (you|this|it)|how|about|explain) ...stripe",
        r"^stripe \?$",
    ),
    _row(
        Topic.WHICH_CARDS,
        "which what any every cards brands visa mastercard amex american master discover diners "
        "jcb unionpay union maestro rupay verve elo eftpos dankort debit credit prepaid pre-paid "
        "gift virtual foreign "
        "international business company corporate british canadian european use with by using",
        r"(which|what|(what|which) (kind|type|types|sort|kinds) of) (\w+ )?(cards|card (types|"
        "brands)|brands|brand)( (do|can|are|should|is|does|you|i|will|work|accepted)|$)",
        "<can i> (also |only |still )?(take|accept|support|allow|have|use|pay (with|by|using)) "
        r"(\S+ )?<kind>(?! \*)",
        "(is|are|will|does|would) (my )?<kind> (cards? )?(ok|okay|fine|accepted|allowed|supported|"
        "works?|possible|good|valid|alright|taken)",
        "^(what about |how about |or |only |is it |any |my )?<kind>( or <kind>)?( ok| okay| "
        r"works?| accepted| fine| allowed| too)? \?$",
        "^<kind> (is |are )?(ok|okay|accepted|allowed|supported|can|works?)( (or )?not| ah)?"
        r"( \?)?$",
        r"(can|could) i use (any|every) (\w+ )?card",
        "do you (take|accept) cards?$",
        r"(can|could) i pay (with|by|using) (any )?cards? \?$",
        "^(cards|brands) (you )?(take|accept(ed)?|support(ed)?)$",
    ),
    _row(
        Topic.HELP,
        "question questions doing help confused understand lost stuck what huh pardon "
        "instructions how explain assist assistance sense clear again get me follow know unclear",
        "^((i |we )?(need|want) (some |any )?|(can|could|will|would) you )*help( me| us)?( with "
        "(this|that|it))?( out)?$",
        "(what|how) (do|should|must|can|shall|am|to) (i )?(supposed to |have to |need to )?(do|"
        "start|begin|proceed|continue|say|answer|pay)( next| now| here| first| with this)?$",
        r"(i am|am|bit|little|very) (\w+ )?(confused|lost|stuck)( here| now)?$",
        "^(confused|lost|stuck)$",
        r"(not|never) (\w+ )?(understand|get it|follow|know what|get this)",
        "what (can|do|could) you (do|help|offer)",
        "what (do|will) you (need|want|require)( from me| to know| of me| me to do| now)?$",
        "how (does|do|would|will) (this|it|that|chat|bot|payment|you) work",
        "^what (do you mean|does (that|this|it) mean|is (that|this|it)|is this about)$",
        "^(what|huh|what now|now what|pardon|instructions|how|come again|say (that|it) again)$",
        "^i have (one |some |quick )*questions?$",
        "makes? no sense|not clear|unclear",
        "^(explain|tell me|assist|assistance|assist me)( this| it| that| how| more| again)?$",
        "^what am i doing here$",
        "^how do we do (this|it)$",
        r"^(can |could |will |would |you )*help (me|us) (with|to|out)( \S+)*$",
        "(not|never) get what",
    ),
    _row(
        Topic.GREETING,
        "hi hello hey hiya howdy greetings there morning afternoon evening day how",
        "^(hi|hello|hey|hiya|howdy|greetings)( there| again| bot)*$",
        "^((hi|hello|hey) )?good (morning|afternoon|evening|day)$",
        "^(are you|you|anyone|anybody|is anyone|is anybody|are you still) there$",
        "^how are you( doing| today)*$",
    ),
    _row(
        Topic.THANKS,
        "thanks great cool perfect awesome nice appreciated appreciate wonderful lovely brilliant "
        "excellent bye goodbye problem worries",
        "^((ok|okay|great|cool|perfect|good|nice|awesome|alright|got it|many|that is|very|all) "
        ")*(thanks|great|cool|perfect|awesome|nice|wonderful|lovely|brilliant|excellent|much "
        "appreciated|i appreciate it)( (lot|so much|very much|again|you|to you|for (your |that|"
        r"this|everything|all)(\w+)?|bot|bye|you so much|you very much))*$",
        "^(good)?bye( bye)?( now)?$",
        "^no (problem|worries)$",
    ),
)

TELLING: Final = (
    (Topic.PIN, words_of("pin pincode otp password passcode")),
    (Topic.ORDER, words_of("coupon promo discount delivery delivered shipping shipped parcel")),
    (Topic.REFUND, words_of("refund chargeback")),
    (Topic.RECEIPT, words_of("receipt invoice")),
    (Topic.TERMS, words_of("terms tos t&c t&cs")),
    (Topic.RECURRING, words_of("subscription recurring monthly renew")),
    (Topic.INSTALMENTS, words_of("instalments financing")),
    (Topic.DECLINED, words_of("declined invalid")),
    (Topic.OTHER_DETAILS, words_of("address zip postcode postal email")),
    (Topic.SAFE, words_of("safe legit scam fraud encrypt encrypted hack hacked hackers phishing")),
    (Topic.STORED, words_of("store stored keep kept privacy gdpr recorded logged")),
    (Topic.LANGUAGE, words_of("spanish french german italian portuguese arabic chinese hindi")),
    (Topic.PERSON, words_of("human agent representative helpline supervisor")),
    (Topic.WHO, words_of("bot robot chatbot chatgpt ai")),
    (Topic.STRIPE, words_of("stripe")),
    (Topic.OTHER_METHODS, words_of("paypal venmo klarna crypto bitcoin iban gpay applepay zelle")),
    (Topic.WHICH_CARDS, words_of("visa mastercard amex diners jcb unionpay maestro prepaid")),
    (Topic.CURRENCY, words_of("currency")),
    (Topic.HOW_MUCH, words_of("price cost costs fee fees charge charged charges")),
    (Topic.FORMATS, words_of("format")),
    (Topic.WHERE_CVV, words_of("cvv")),
    (Topic.WHERE_EXPIRY, words_of("expiry")),
)
"""Words that tell the topic of a question, where no phrase of the table fits."""

WISHES: Final = words_of("change edit update correct cancel confirm stop pay use **** ***")
"""Words of a question that is a wish, such as "can you change the expiry date?"."""
