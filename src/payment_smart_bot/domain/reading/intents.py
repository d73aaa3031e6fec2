"""What a message wants as a whole: to cancel, to confirm, to change something, to pay.

An intent is always the whole message, never a part of it: each of its words must belong to the
intent's company, and one to its core. So "Noah Knowles", "don't stop", "no problem, it's …" and
"what happens after I confirm?" neither cancel nor pay: one word too many, and it is something else.
"""

import re
from enum import Enum, auto
from typing import Final

from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.value import Value


class Intent(Enum):
    """What a whole message can want."""

    CANCEL = auto()
    CONSENT = auto()
    PAY = auto()
    WEAK_ASSENT = auto()
    START = auto()
    GREETING = auto()
    KEEP = auto()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class _Vocabulary(Value, frozen=True):
    """An intent: at least one word of the core, and none outside core and company."""

    intent: Intent
    core: frozenset[str]
    company: frozenset[str]

    def covers(self, words: frozenset[str]) -> bool:
        return not words.isdisjoint(self.core) and words <= self.core | self.company


_COURTESY: Final = _words(
    "please pls plz plese thanks thank you thx ty sorry hi hello hey well oh um umm uh hmm "
    "actually just ok okay k alright right then so and now sir madam maam bot lol excuse kindly "
    "yes yeah yep sure really"
)
_YES: Final = _words("yes yeah yep yup yea ya ye yess aye y yas yesss")
_NO: Final = _words("no nope nah noo nooo naw nein nothanks noway hellno notnow nottoday ratherno")
_ENDING: Final = _words(
    "cancel cancell cancle cancl cansel cancal canel cance calcel cacel cancelled canceled "
    "cancelling canceling cancellation stop stopp stpo stp sotp quit qiut quti abort abrot exit "
    "exti eixt terminate end discontinue scrap halt cease abandon withdraw void kill discard bye "
    "goodbye nevermind nvm nvmd forgetit changedmymind giveup notinterested getout leavemealone "
    "goaway backout optout nomore wantout"
)
_OBJECTS: Final = _words(
    "it this that all of everything the my our whole entire card current payment payments thats "
    "transaction order purchase process chat conversation session checkout thing request me"
)
_WISHES: Final = _words(
    "i we want wnat 2 proceed need wish to would like id ill im wanna let lets us can you could "
    "will am going gonna gotta think should have ive decided prefer rather do must has done"
)
_AT_ONCE: Final = _words(
    "now immediately right away at once today already for asap instead out off here mission"
)

_DONT_PAY: Final = _words("dontwant dontcharge notpaying wontpay ratherno changedmymind")
_NOT_TO_PAY: Final = _words(
    "pay continue do proceed go buy carry be charged card my on it this that ahead anything with "
    "through anymore any more after all money take a"
)

_CONFIRM: Final = _words(
    "confirm confirmed confirming comfirm confrim conifrm confim confirn cofirm confrm cnfirm "
    "approve approved authorize authorise authorized authorised agree agreed accept accepted "
    "proceed submit goahead doit paynow iconfirm"
)
_ASSENT: Final = _words(
    "sure fine good great nice cool perfect correct right ok okay k kk alright looks look lgtm "
    "thats that its it is all everything exactly indeed true sounds of course absolutely "
    "definitely affirmative continue next done ready seems thing"
)
_PAYMENT: Final = _words(
    "this it that all everything the my our payment order purchase transaction and to with for me "
    "now"
)
_BY_ME: Final = _words("i we hereby the this these terms details payment card order purchase")
_IN_FULL: Final = _words("are is it these details data info information amount card lets do save")

_PAYING: Final = _words(
    "pay paying payment payments start begin restart checkout buy purchase settle retry again "
    "startover try paynow pya apy iwant"
)
_TO_PAY: Final = _words(
    "i we want wnat 2 proceed need wish have would like id ill im wanna gotta can could may let "
    "lets me how do help ready here trying looking to a an the my our your this that it by with "
    "via using use card credit debit make do complete bill invoice order over now new another for "
    "some money started from fresh afresh scratch once more process fee deposit balance go start "
    "start in one set up register add save give enter take time came am love there online today "
    "ticket booking subscription membership something details"
)
_GREETINGS: Final = _words(
    "hi hello hey hiya howdy yo greetings goodmorning goodafternoon goodevening goodday gm hullo "
    "heya hii hiii helo heyy heyyy hallo hola bonjour ciao salut ola"
)

_VOCABULARIES: Final = (
    _Vocabulary(Intent.CANCEL, _NO, (_COURTESY - _YES) | _words("way dont i never")),
    _Vocabulary(
        Intent.CANCEL,
        _ENDING,
        _NO | _COURTESY | _OBJECTS | _WISHES | _AT_ONCE | _DONT_PAY | _CONFIRM,
    ),
    _Vocabulary(
        Intent.CANCEL, _DONT_PAY, _NO | _COURTESY | _OBJECTS | _WISHES | _AT_ONCE | _NOT_TO_PAY
    ),
    _Vocabulary(Intent.PAY, _words("pay paynow"), _COURTESY | _words("it this the my payment i")),
    _Vocabulary(
        Intent.CONSENT, _YES, _COURTESY | _ASSENT | _CONFIRM | _PAYMENT | _BY_ME | _IN_FULL
    ),
    _Vocabulary(
        Intent.CONSENT,
        _CONFIRM,
        _COURTESY | _PAYMENT | _words("i we hereby lets ok okay good fine perfect great"),
    ),
    _Vocabulary(
        Intent.CONSENT,
        _words("agree accept approve authorize authorise"),
        _COURTESY | _PAYMENT | _words("i we hereby these terms conditions"),
    ),
    _Vocabulary(Intent.WEAK_ASSENT, _ASSENT - _words("thats that its it is of"), _ASSENT),
    _Vocabulary(
        Intent.GREETING, _GREETINGS, _COURTESY | _words("there again bot all team everyone")
    ),
    _Vocabulary(Intent.START, _PAYING, _COURTESY | _TO_PAY | _GREETINGS),
)
_EXACTLY: Final = {
    "go on": Intent.WEAK_ASSENT,
    "thats it": Intent.WEAK_ASSENT,
    "lets go": Intent.START,
    "ready": Intent.START,
} | dict.fromkeys(
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
)  # fmt: skip

_CHANGING: Final = _words(
    "change chnage chagne cahnge changing edit update fix modify replace redo reenter retype "
    "amend alter swap switch adjust wrong incorrect typo typos mistake error misspelled misspelt "
    "different another other oops mistyped new spelled spelt"
)
_TO_CHANGE: Final = _words(
    "i we want need to would like id ill let me can you could lets should must the my this that a "
    "an in with on of is was are seems has have there theres its it thats first again instead no "
    "not wait made gave entered typed put one new for give something else thing things some pay "
    "paying use try go back but hold you here by using think i'll wrote up over bad off old data "
    "info entire whole them"
)

_PHRASES: Final = (
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
    ("nevermind", r"ne?ve?r ?mind|neva ?mind"),
    ("forgetit", r"(?:forget|scratch|drop|skip)(?: about)? (?:it|this|that|everything)"),
    ("changedmymind", r"(?:ha(?:ve|d) )?changed? (?:my|our) mind"),
    ("dontwant", r"(?:dont|do not|dun|no longer|didnt) (?:really )?(?:want|wanna|need|wish|like)"),
    ("dontcharge", r"(?:dont|do not|never) (?:charge|bill|debit|take)"),
    ("notpaying", r"not (?:paying|doing this|going to pay|buying)"),
    ("wontpay", r"(?:wont|will not) (?:pay|be paying|continue|do this)"),
    ("notinterested", r"not interested"),
    ("ratherno", r"(?:id |i would |would )?rather not"),
    ("giveup", r"giv(?:e|ing) up"),
    ("getout", r"get (?:me )?out(?: of (?:here|this))?"),
    ("leavemealone", r"leave me alone"),
    ("goaway", r"go away"),
    ("backout", r"call(?:ing)? (?:it )?off|back(?:ing)? out|bail out"),
    ("optout", r"opt(?:ing)? out"),
    ("wantout", r"want out|let me out"),
    ("nomore", r"no more"),
    ("nothanks", r"no (?:thank ?you|thanks|thx|ty)"),
    ("noway", r"no way|(?:absolutely|certainly|of course|definitely) not"),
    ("hellno", r"h(?:ell|eck) no"),
    ("notnow", r"not now"),
    ("nottoday", r"not today"),
    ("goahead", r"go (?:right )?ahead|go for it"),
    ("doit", r"do it"),
    ("paynow", r"pay (?:it )?now"),
    ("goodmorning", r"good morning"),
    ("goodafternoon", r"good afternoon"),
    ("goodevening", r"good evening"),
    ("goodday", r"good day"),
    ("startover", r"(?:start|begin) (?:over|again|anew|from scratch)"),
    ("wrong", r"(?:not|isnt) (?:quite )?(?:right|correct|my|mine|that|this)"),
    ("change", r"^correct(?= the| my)|(?<=to )correct"),
    ("reenter", r"re enter"),
    (
        "NAME",
        r"(?:card ?holders? |full |first |last )?names?(?: on (?:the |my )?card)?|card ?holder",
    ),
    ("EXPIRY", r"(?:exp|expiry|expiration|expire|expirey)(?: date)?|date"),
    ("CVV", r"cvv2?|cvc2?|csc|cid|(?:(?:security|verification) )?codes?"),
    ("CARD", r"(?:credit |debit |payment )?card(?: number| no| details| info)?|number"),
)
_PHRASE: Final = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{token}>{phrase})' for token, phrase in _PHRASES)})\b"
)
_IN_PHRASES: Final = _words(
    "never nevr nver neva mind forget about scratch drop skip this that had changed change our do "
    "not no longer didnt dun wanna wish like bill doing going buying wont will be paying "
    "interested id rather giving give up get out of here leave alone away call calling it off "
    "back backing bail opt opting absolutely certainly definitely hell heck today ahead for good "
    "morning afternoon evening day begin anew isnt quite mine correct re enter card holder "
    "cardholder cardholders holders full first last name names on exp expiry expiration expire "
    "expirey date cvv cvv2 cvc cvc2 csc cid security verification code codes credit debit payment "
    "number details info ty thx dont charge debit take check me"
)
_KNOWN: Final = _IN_PHRASES.union(
    _CHANGING, _TO_CHANGE, *(some.core | some.company for some in _VOCABULARIES)
)
_CHANGE_VOCABULARY: Final = _CHANGING | _TO_CHANGE | _COURTESY
_NAMING: Final = _COURTESY | _words("the my a it its is thats that i mean one only of on and")
_FIELD_TOKENS: Final = {
    field.name: field for field in (Field.NAME, Field.EXPIRY, Field.CVV, Field.CARD)
}
_NOT_A_WORD: Final = re.compile(r"[\W_]+")
_OPENS_A_QUESTION: Final = _words("is are can could do does did may should must was will would")
_ORDERS: Final = ("do it", "do not")
_POLITE_ORDERS: Final = ("can you ", "could you ", "would you ", "will you ", "do cancel")
_ASKS_TO_DO: Final = ("can i ", "could i ", "may i ", "can we ")
_BEFORE_KEEPING: Final = _COURTESY | _NO | _words("never mind nevermind nvm")
_CLAUSE_END: Final = re.compile(r"[,.;!\n]+")
_MOST_CLAUSES: Final = 4
_TOGETHER: Final = (
    (Intent.CONSENT, frozenset({Intent.CONSENT, Intent.WEAK_ASSENT, Intent.GREETING})),
    (Intent.CANCEL, frozenset({Intent.CANCEL, Intent.WEAK_ASSENT, Intent.GREETING})),
    (Intent.START, frozenset({Intent.START, Intent.PAY, Intent.GREETING})),
    (Intent.WEAK_ASSENT, frozenset({Intent.WEAK_ASSENT, Intent.GREETING})),
)
_LONGEST_INTENT: Final = 160


class Wish(Value, frozen=True):
    """A whole message in plain words.

    `text` is lower case without punctuation; `words` has set phrases as one word and the fields
    that are named in upper case, and is empty where some word belongs to no intent at all; `asks`
    is whether the message is put as a question.
    """

    text: str
    words: frozenset[str]
    asks: bool


def wish(text: str) -> Wish:
    """Read a message as a wish."""
    plain = _NOT_A_WORD.sub(" ", text[:_LONGEST_INTENT].lower().replace("'", "")).strip()
    words = frozenset(plain.split())
    if len(text) > _LONGEST_INTENT or not words <= _KNOWN:
        return Wish(plain, frozenset(), asks=False)
    polite = plain.startswith(_POLITE_ORDERS)
    opens_a_question = plain.partition(" ")[0] in _OPENS_A_QUESTION and not plain.startswith(
        _ORDERS
    )
    words = frozenset(_PHRASE.sub(_token, plain).split())
    return Wish(plain, words, not polite and ("?" in text or opens_a_question))


def _token(found: re.Match[str]) -> str:
    return found.lastgroup or ""


def intent_of(said: Wish) -> Intent | None:
    """Return the intent that a whole message is, if it is one."""
    exact = _EXACTLY.get(said.text) or _EXACTLY.get(_without_courtesies(said.text))
    if exact:
        return exact
    words = frozenset(map(str.lower, said.words))
    for vocabulary in _VOCABULARIES:
        if vocabulary.covers(words) and (vocabulary.intent is Intent.START or not said.asks):
            return vocabulary.intent
    return None


def intent_of_clauses(text: str) -> Intent | None:
    """Return what a message wants whose clauses are an intent each: "All correct, I confirm".

    The clauses must agree: a yes and a no together are neither.
    """
    clauses = [clause for clause in _CLAUSE_END.split(text[:_LONGEST_INTENT]) if clause.strip()]
    if not 1 < len(clauses) <= _MOST_CLAUSES or "?" in text:
        return None
    intents = set()
    for clause in clauses:
        intent = intent_of(wish(clause))
        if intent is None:
            return None
        intents.add(intent)
    return next((one for one, parts in _TOGETHER if one in intents and intents <= parts), None)


def _without_courtesies(plain: str) -> str:
    words = plain.split()
    while words and words[0] in _BEFORE_KEEPING:
        words.pop(0)
    while words and words[-1] in _COURTESY:
        words.pop()
    return " ".join(words)


def change_wanted(said: Wish) -> tuple[bool, Field | None]:
    """Whether a whole message wishes to change something, and the field, where it names one."""
    field = _field_in(said)
    about = said.words - _FIELD_TOKENS.keys()
    if field is not None:
        about -= {"cancel"}
    asks = said.asks and not said.text.startswith(_ASKS_TO_DO)
    if asks or about.isdisjoint(_CHANGING) or not about <= _CHANGE_VOCABULARY:
        return False, None
    return True, field


def field_named(said: Wish) -> Field | None:
    """Return the field that a whole message is the name of, and nothing else: "the card number"."""
    about = said.words - _FIELD_TOKENS.keys()
    return None if said.asks or not about <= _NAMING else _field_in(said)


def _field_in(said: Wish) -> Field | None:
    return next((_FIELD_TOKENS[token] for token in _FIELD_TOKENS if token in said.words), None)
