"""How customers ask about the card: its details, its owner, whether it works."""

from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.plain_words import RELATIVES
from payment_smart_bot.domain.reading.english.topic_rows.row import build_row as _row

ABOUT_THE_CARD: Final = (
    _row(
        Topic.PIN,
        "pin pincode otp password passcode",
        "(<can i>|needs?|wants?|what|which|why|where|ask(s|ing|ed)?) "
        "...(pin|pincode|otp|password|passcode)",
        r"^(my )?(pin|pincode|otp|password|passcode)( code| number)? \?$",
        "is (my )?(cvv|code) (my )?pin",
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
        Topic.DECLINED,
        "decline working declined wrong fail fails failed failing accepted invalid work working "
        "works error through blocked problem taken funds money bank",
        "(was|is|got|been|were|being|keeps?|getting|why|card|it|says|payment) (being |getting "
        ")?declined",
        r"^declined( again| twice| why)*( \?)?$",
        "what (happens|will happen) if ...(declined|fails?|refused)",
        "(why|how come) (?!is (amount|price|total))...(wrong|fail(s|ed|ing)?|invalid|"
        "block(s|ed|ing)?|error|problem|not "
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
        Topic.BANK,
        "recognise recognize recognised recognized authorise authorize authorised authorized make "
        "made did mine unauthorised unauthorized fraudulent suspicious unknown unfamiliar strange "
        "stolen freeze unfreeze block unblock blocked frozen limit balance apr bank international "
        "foreign fraud transfer transfers transferred top topup top-up topped disposable "
        "virtual pending atm atms withdraw withdrawal withdrawals",
        r"(my|made|did|completed|processed|where is) (\w+ )?(top-?up|transfers?)",
        "transferred (some |my )?(money|it|funds|cash)",
        "topped up|my top up|top up (my|account|fail)",
        "(get|create|order|obtain|request|what is|how do) (disposable|virtual) cards?",
        "(what|explain|meant?|means|meaning) ...pending",
        r"pending (\w+ )?(payments?|transactions?|purchases?|charges?|transfers?)",
        r"(shows?|showing|shown|stays?|listed|says) (\w+ )?(as )?pending$",
        r"(atms?|withdraw(al|als|n|ing)?)( \S+)*$",
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
        "name names middle cardholder initials initial appears printed customer member "
        "valued gift prepaid",
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
        "(which|what) (card|one) (will be|gets|is being|is going to be) (charged?|used|billed)",
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
        Topic.WHERE_EXPIRY,
        "expiry date dates thru valid",
        r"(<where>|not (see|read|have)|has no|is no) ...<expiry>(?! (is|are) [\d*])",
        r"^(my )?(expiry( date)?|date|(valid|good) thru) \?$",
        "^expiry( date)? (where|what|which)",
        r"(two|several|many|\*+|lots of|no|other|another) (different )?dates?"
        "( (on|here|there|which|what|and)|$)",
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
)
