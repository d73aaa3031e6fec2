"""The words of what customers want as a whole: a core for each intent, and its company.

An intent needs a word of its core, and none outside core and company. A set phrase becomes one word
before that, so that "never mind" cancels and "mind" does not.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.value import Value


class Intent(Enum):
    """What a whole message can want."""

    CANCEL = auto()
    NO = auto()
    CONSENT = auto()
    PAY = auto()
    WEAK_ASSENT = auto()
    START = auto()
    GREETING = auto()
    REPEAT = auto()
    KEEP = auto()


class Vocabulary(Value, frozen=True):
    """An intent: at least one word of the core, and none outside core and company."""

    intent: Intent
    core: frozenset[str]
    company: frozenset[str]

    def covers(self, words: frozenset[str]) -> bool:
        """Whether a message of these words is this intent."""
        return not words.isdisjoint(self.core) and words - self.core <= self.company


COURTESY: Final = words_of(
    "please pls plz plese thanks thank you thx ty sorry hi hello hey well oh um umm uhm uh hmm "
    "actually just ok okay k alright right then so and now sir madam maam bot lol excuse kindly "
    "ugh meh phew yes yeah yep aye sure really mate love dear bro boss lah la leh lor noworries "
    "bruh aight ight fam omg omfg jeez geez gosh ffs lmao lmaoo lmaooo haha hahaha tbh smh x xx "
    "xxx god bless"
)
CONSENTING_YES: Final = words_of(
    "yes yeah yep yup yea ya ye yess aye y yas yesss yh ys yeh yeap yepp"
)
NO: Final = words_of("no nope nah noo nooo naw nein nothanks noway hellno notnow nottoday ratherno")
_ENDING: Final = words_of(
    "cancel cancell cancle cancl cansel cancal canel cance calcel cacel cancelled canceled "
    "cancelling canceling cancellation stop stopp stpo stp sotp quit qiut quti abort abrot exit "
    "exti eixt terminate end discontinue scrap halt cease abandon withdraw void kill discard "
    "nevermind nvm nvmd forgetit changedmymind giveup notinterested getout leavemealone "
    "goaway backout optout nomore wantout letsnot"
)
_OBJECTS: Final = words_of(
    "it this that all of everything the my our whole entire card current payment payments thats "
    "transaction order purchase process chat conversation session checkout thing request me"
)
_WISHES: Final = words_of(
    "i we want wnat 2 proceed need wish to would like id ill im wanna let lets us can you could "
    "will am going gonna gotta think should have ive decided prefer rather do must has done"
)
_AT_ONCE: Final = words_of(
    "now immediately right away at once today already for asap instead out off here mission"
)

_DONT_PAY: Final = words_of("dontwant dontcharge notpaying wontpay ratherno changedmymind")
_NOT_TO_PAY: Final = words_of(
    "pay continue do proceed go buy carry be charged card my on it this that ahead anything with "
    "through anymore any more after all money take a"
)

CONFIRM_OR_APPROVE: Final = words_of(
    "confirm confirmed confirming comfirm confrim conifrm confim confirn cofirm confrm cnfirm "
    "approve approved authorize authorise authorized authorised"
)
TO_PAY_NOW: Final = CONFIRM_OR_APPROVE | words_of("pay charge debit")
"""Words of a consent that say to what; a bare "yes" or "do it" does not."""

_CONFIRM: Final = CONFIRM_OR_APPROVE | words_of(
    "agree agreed accept accepted proceed submit goahead doit paynow iconfirm chargeit"
)
_ASSENT: Final = words_of(
    "sure fine good great nice cool perfect correct right ok okay k kk alright looks look lgtm "
    "thats that its it is all everything exactly indeed true sounds of course absolutely "
    "definitely affirmative continue next done ready seems thing"
)
_SEEMING: Final = words_of("looks look seems sounds lgtm done next card")
"""With a yes they still only agree to what is shown: "yes looks good", "yes that's my card"."""
_PAYMENT: Final = words_of(
    "this it that all everything the my our payment order purchase transaction and to with for of "
    "me now"
)
_BY_ME: Final = words_of("i we hereby the this these terms details payment card order purchase")
_IN_FULL: Final = words_of(
    "im happy are is it these details data info information amount card lets do save"
)

_PAYING: Final = words_of(
    "pay paying payment payments start begin restart checkout buy purchase settle retry again "
    "startover try paynow pya apy iwant"
)
_TO_PAY: Final = words_of(
    "i we want wnat 2 proceed need wish have would like id ill im wanna gotta can could may let "
    "lets me how do help ready here trying looking to a an the my our your this that it by with "
    "via using use card credit debit make do complete bill invoice order over now new another for "
    "some money started from fresh afresh scratch once more process fee deposit balance go start "
    "start in one set up register add save give enter take time came am love there online today "
    "ticket booking subscription membership something details"
)
_GREETINGS: Final = words_of(
    "hi hello hey hiya howdy yo greetings goodmorning goodafternoon goodevening goodday gm hullo "
    "heya hii hiii helo heyy heyyy hallo hola bonjour ciao salut ola yoo sup wassup wasup whassup "
    "whatsup wazzup wazup wagwan wagwarn oi ayo"
)

VOCABULARIES: Final = (
    Vocabulary(Intent.CANCEL, NO, (COURTESY - CONSENTING_YES) | words_of("way dont i never")),
    Vocabulary(
        Intent.CANCEL,
        _ENDING,
        NO | COURTESY | _OBJECTS | _WISHES | _AT_ONCE | _DONT_PAY | _CONFIRM,
    ),
    Vocabulary(
        Intent.CANCEL, _DONT_PAY, NO | COURTESY | _OBJECTS | _WISHES | _AT_ONCE | _NOT_TO_PAY
    ),
    Vocabulary(Intent.PAY, words_of("pay paynow"), COURTESY | words_of("it this the my payment i")),
    Vocabulary(
        Intent.CONSENT,
        CONSENTING_YES,
        COURTESY | _CONFIRM | _PAYMENT | ((_ASSENT | _BY_ME | _IN_FULL) - _SEEMING),
    ),
    Vocabulary(
        Intent.CONSENT,
        _CONFIRM,
        COURTESY
        | _PAYMENT
        | words_of("i we hereby lets ok okay good fine perfect great that want pay"),
    ),
    Vocabulary(
        Intent.CONSENT,
        words_of("agree accept approve authorize authorise"),
        COURTESY | _PAYMENT | words_of("i we hereby these terms conditions"),
    ),
    Vocabulary(
        Intent.WEAK_ASSENT,
        _ASSENT - words_of("thats that its it is of"),
        _ASSENT | words_of("to me us then lah leh lor mate love dear bro sir madam noworries"),
    ),
    Vocabulary(
        Intent.GREETING, _GREETINGS, COURTESY | words_of("there again bot all team everyone po")
    ),
    Vocabulary(Intent.START, _PAYING, COURTESY | _TO_PAY | _GREETINGS),
)
EXACTLY: Final = {
    "go": Intent.WEAK_ASSENT,
    "go on": Intent.WEAK_ASSENT,
    "lovely": Intent.WEAK_ASSENT,
    "wonderful": Intent.WEAK_ASSENT,
    "fine by me": Intent.WEAK_ASSENT,
    "fine with me": Intent.WEAK_ASSENT,
    "process": Intent.WEAK_ASSENT,
    "process it": Intent.WEAK_ASSENT,
    "process the payment": Intent.WEAK_ASSENT,
    "do the needful": Intent.WEAK_ASSENT,
    "im happy": Intent.WEAK_ASSENT,
    "im happy with it": Intent.WEAK_ASSENT,
    "im happy with that": Intent.WEAK_ASSENT,
    "im happy with this": Intent.WEAK_ASSENT,
    "thats it": Intent.WEAK_ASSENT,
    "yeah right": Intent.WEAK_ASSENT,
    "aye right": Intent.WEAK_ASSENT,
    "yes that is my card": Intent.WEAK_ASSENT,
    "thats me": Intent.WEAK_ASSENT,
    "yes thats me": Intent.WEAK_ASSENT,
    "yeah thats me": Intent.WEAK_ASSENT,
    "yep thats me": Intent.WEAK_ASSENT,
    "yes its me": Intent.WEAK_ASSENT,
    "yes thats my card": Intent.WEAK_ASSENT,
    "lets go": Intent.START,
    "ready": Intent.START,
} | dict.fromkeys(
    (
        "stornieren", "abbrechen", "vergiss es", "olvídalo", "cancelar", "anuluj", "отмена", "取消",
        "キャンセル", "iptal", "batal", "avbryt", "annulla", "annuler", "annuleren",
        "lascia perdere",
    ),
    Intent.CANCEL,
) | dict.fromkeys(
    (
        "uncancel", "uncancel it", "wrong button", "i hit the wrong button", "misclick", "resume",
        "can i still pay", "can i still pay this", "may i still pay", "is it too late to pay",
        "i changed my mind ill pay", "changed my mind ill pay", "ill pay after all",
        "ill do it after all", "i still want to pay", "i do want to pay",
    ),
    Intent.START,
) | dict.fromkeys(
    (
        "keep it", "keep the old one", "keep the old", "keep that", "keep this", "keep as is",
        "keep it as is", "keep it as it is", "keep the same", "leave it", "leave it as is",
        "go back",
        "leave it as it is", "back", "no change", "no changes", "nothing", "its fine as is",
        "keep my card", "keep the card", "keep my name", "keep the name", "use the same",
        "use the old one", "same as before",
        "keep what you have", "its fine as it is", "dont change it", "dont change anything",
    ),
    Intent.KEEP,
) | dict.fromkeys(
    (
        "confirm what", "what am i confirming", "what do i confirm", "repeat", "repeat that",
        "say again", "say that again", "come again", "pardon", "show me again",
        "show me the summary", "summary", "the summary", "show summary", "can you repeat that",
        "could you repeat that", "can you repeat", "what did you say", "repeat the question",
        "what was the question", "i am back", "im back", "back", "here i am", "i am here",
        "im here",
        "what am i agreeing to",
        "show it again", "show that again", "one more time", "once more", "say it again",
    ),
    Intent.REPEAT,
)  # fmt: skip

CHANGING: Final = words_of(
    "change chnage chagne cahnge changing edit update fix modify replace redo reenter retype "
    "amend alter swap switch adjust wrong incorrect typo typos mistake error misspelled misspelt "
    "different another other oops mistyped new spelled spelt"
)
TO_CHANGE: Final = words_of(
    "i we want need to would like id ill let me can you could lets should must the my this that a "
    "an in with on of is was are seems has have there theres its it thats first again instead no "
    "not wait made gave entered typed put one new for give something else thing things some pay "
    "paying use try go back but hold you here by using think i'll wrote up over bad off old data "
    "info entire whole them"
)

PHRASES: Final = (
    (
        "notending",
        r"(?:dont|do not|no longer|didnt) (?:really )?(?:want|wanna|need|wish|like) (?:to )?"
        r"(?:cancel|stop|quit|abort|exit|end|leave)",
    ),
    (
        "iconfirm",
        r"(?:i|we) (?:want|wish|would like) to (?:confirm|proceed)|id like to (?:confirm|proceed)",
    ),
    ("checkout", r"check out"),
    ("nevermind", r"(?:never|nevr|nver|neva) mind"),
    (
        "forgetit",
        r"(?:forget|scratch|drop|skip|bin|chuck)(?: about)? "
        r"(?:it|this|that|everything|the whole thing)",
    ),
    ("changedmymind", r"(?:(?:have|had) )?changed? (?:my|our) mind"),
    ("dontwant", r"(?:dont|do not|dun|no longer|didnt) (?:really )?(?:want|wanna|need|wish|like)"),
    ("dontcharge", r"(?:dont|do not|never) (?:charge|bill|debit|take)"),
    ("notpaying", r"not (?:paying|doing this|going to pay|buying)"),
    ("wontpay", r"(?:wont|will not) (?:pay|be paying|continue|do this)"),
    ("notinterested", r"not interested"),
    ("ratherno", r"(?:id |i would |would )?rather not"),
    ("giveup", r"(?:give|giving) up"),
    ("getout", r"get (?:me )?out(?: of (?:here|this))?"),
    ("leavemealone", r"leave me alone"),
    ("goaway", r"go away"),
    ("backout", r"(?:call|calling) (?:it )?off|(?:back|backing) out|bail out"),
    ("optout", r"(?:opt|opting) out"),
    ("wantout", r"want out|let me out"),
    ("nomore", r"no more"),
    ("nothanks", r"no (?:thank ?you|thanks|thx|ty)"),
    ("noway", r"no way|(?:absolutely|certainly|of course|definitely) not"),
    ("hellno", r"(?:hell|heck) no"),
    ("notnow", r"not now"),
    ("nottoday", r"not today"),
    ("letsnot", r"lets? not(?: do (?:it|this|that))?"),
    ("goahead", r"go (?:right )?ahead|go for it"),
    ("noworries", r"no (?:worries|problems?|probs)"),
    ("doit", r"do it"),
    ("chargeit", r"charge (?:it|me|(?:my|the|this|that) card)"),
    ("paynow", r"pay (?:it )?now"),
    ("goodmorning", r"good morning"),
    ("goodafternoon", r"good afternoon"),
    ("goodevening", r"good evening"),
    ("goodday", r"good day"),
    ("startover", r"(?:start|begin) (?:over|again|anew|from scratch)"),
    (
        "wrong",
        r"(?:not|isnt) (?:quite )?(?:right(?! now)|correct|my|mine|that|this)"
        r"|(?:was|is) (?:my|an|the) (?:old|expired|previous)",
    ),
    ("change", r"^correct(?= the| my)|(?<=to )correct"),
    ("reenter", r"re enter"),
)


def yield_words(pattern: str) -> Iterator[str]:
    """Yield the words of a set phrase; one whose last letter is optional, both ways."""
    for word in _WORD_OF_PATTERN.findall(pattern):
        yield word.removesuffix("?")
        if word.endswith("?"):
            yield word[:-2]


_WORD_OF_PATTERN: Final = re.compile(r"[a-z0-9]+\??")
KNOWN: Final = frozenset(word for _, phrase in PHRASES for word in yield_words(phrase)).union(
    CHANGING, TO_CHANGE, *(some.core | some.company for some in VOCABULARIES)
)
"""Every word of any intent: with one that is not here, a message wants something else."""
