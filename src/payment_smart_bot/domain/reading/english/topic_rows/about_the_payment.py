"""How customers ask about the payment: how much, how, when, and what comes before and after."""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.topic_rows.row import build_row as _row

ABOUT_THE_PAYMENT: Final = (
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
        "(will|does|do|(?<!what )is) (it|this|that|they|you) ...(repeats?|renews?|auto-?renews?|"
        "again|recur|automatically|just once|only once)",
        "(charged?) (me )?(again|monthly|weekly|yearly|once|automatically|repeatedly)",
        "auto-? ?(renew(al)?|pay)",
        r"(one|\*+) (time|off)( (payment|charge|thing)|$)",
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
        r"(do|should|must) i (\w+ ){0,2}confirm( (here|now|too|as well))?( \?)?$",
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
        Topic.HOW_MUCH,
        "leave much what which amount price cost fee fees total charge charged charges charging "
        "why deduct deducting surcharge tax vat gst free money balance debited deducted billed pay "
        "paying less expensive tip",
        "^how much$",
        r"^why \*+( \?)?$",
        r"deduct(ed|ing)?( (it|this|now|money|already))*( \?)?$",
        r"(why|how come) is it \*+ (and|but|not|when|i|we|it|they|you)",
        "how much (is|do|does|will|am|are|was|did|would|money|to|for|should|have|has)",
        r"(what|which|is|tell me|know|any|see|there|extra|hidden|confirm) (\S+ ){0,2}(amount|price|"
        r"cost|fees?|total|charges|surcharges?|tax(es)?|vat|gst|balance)(?! (is )?\*)",
        r"^(amount|price|cost|fees?|total|charges|balance)( due| to pay)? \?$",
        "(?<!which card )(will|am|are|was|were|did|do|have|has|when|is|how|why|what|can) "
        "...(charged?|charging|debited|deducted|billed)",
        "(will|did|do|are|can|have) (you )?(going to )?(take|taking|taken|took) (my )?money",
        "(is|has|did|was|will) (my )?money (be |been |already )*(gone|taken|go|left|sent)",
        "what (am|are|do|did|will|would) (i|we) (be )?(pay(ing)?|owe|buying)( for)?(?! with)",
        "^(when )?(do|am) i (pay|paying)( now| already| today)?$",
        "(how|what) (does|will) (it|this) cost",
        "is (it|this) free$",
        "^what for$",
        "what is (it|this|payment|this payment|charge) for( again)?$",
        "(when|does|will) ...leave my account",
        r"(amount|price|total) (is|looks|seems) (\w+ )?(wrong|incorrect|high|much|not (right|"
        "correct))|wrong (amount|price|total)",
        "(change|lower|reduce|correct) (amount|price|total)|pay less|<can i> (add|leave|give) tip",
        "^(so|too) (much|expensive)$",
        "(why|is|costs?) (it |this |that )?(so|too) (much|expensive)$",
    ),
)
