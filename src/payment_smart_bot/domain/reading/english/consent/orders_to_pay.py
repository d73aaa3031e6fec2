"""Clauses that order to pay or to go ahead: "then please charge it", "you may proceed, mate".

A clause is what agrees, who may, what is ordered, and how it is said, each from a closed list. It
comes as its words, in lower case and spelled out; "amount", "card" and "holder" stand for those
that are shown.
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.consent.harmless.persons import ANY_PERSON
from payment_smart_bot.domain.reading.english.consent.harmless.small_words import (
    AFTER,
    AGREEMENT,
    BEFORE,
    INSISTS,
    UMPTEENTH,
    YES,
)
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_GIVES_LEAVE: Final = (
    "(?:you(?: have|'ve)(?: got)?|(?:i )?(?:do |hereby )?(?:give|grant)(?: you)?)(?: my)?(?: full)?"
    " (?:permission|approval|consent|authori[sz]ation|authority|agreement|blessing|go ahead|ok"
    "|okay)"
)
_YOU_MAY: Final = any_of(f"""
    you (?:can|may)(?: to)?, you(?: are|'re) (?:clear(?:ed)?|free|good|welcome) to
    (?:i (?:hereby |do )?)?(?:authori[sz]e|allow) (?:you|merchant) to
    let us, do, {_GIVES_LEAVE} to
""")
_I_WANT: Final = any_of("""
    want(?: to)?(?: that)?(?: you)?(?: to)?, (?:would|should)(?: you)? to, wish to
    (?:am|are) (?:ready|happy|good|fine)(?: for you)? to
""")
_I_AGREE: Final = any_of("""
    i here(?:by|with), (?:happy|ready) to, i agree(?: to)?, i agree and(?: i (?:want|would) to)?
    (?:i|we)(?: do)?(?= (?:confirm|approve|authori|accept)), i am(?= going)
""")
_WHO_MAY: Final = (
    f"(?:(?:{_YOU_MAY}|(?:i|we) (?:now )?{_I_WANT}|{_I_AGREE})"
    "(?: (?:now|go on and|go ahead and))? )?"
)
_THE: Final = "(?:my |this |that |full |whole |holder |amount )*"
_MONEY: Final = "(?:payment|money|amount|total|transaction|charge|dollars|bucks|sum|thing|order)"
_IT: Final = "(?:it|this(?: one)?|that(?: one)?|am)"
_OF_AMOUNT: Final = "(?:(?: of| for)? amount)?"
_WHAT: Final = f"(?: (?:{_IT}|{_THE}{_MONEY}){_OF_AMOUNT})"
_A_CARD: Final = f" {_THE}card{_OF_AMOUNT}"
_WHERE_TO: Final = (
    f"(?: (?:through|thru|in full|all|(?:on|from|with|using) {_THE}(?:card|payment)"
    f"|(?:to|for) {_THE}(?:merchant|order)|(?:with )?amount))"
)
_DO: Final = any_of("""
    pay, charge, take, process, send, submit, finish, complete, finali[sz]e, run, execute
    debit, deduct, book, settle
""")
_DO_FOR_ME: Final = "(?:charge|take|process|run|put|finish|do)"
_DO_TO_A_CARD: Final = "(?:charge|debit|run|process|bill|take)"
_APPROVE: Final = "(?:confirm|approve|authori[sz]e|accept|validate)"
_WITHOUT_OBJECT: Final = any_of(f"""
    confirm(?:ed| am)?, approved?, authori[sz]ed, submit
    pay now, ring it up, continue, proceed(?: with (?:it|this|(?:my |this )?(?:payment|charge)))?
     carry on, crack on, have at it, (?:off|away|on) (?:you|ye) go, do it
    do that, do (?:my |this )?(?:payment|transaction), finish it off, i validate
    (?:fire|charge|pay|work) away, go on, go(?:ing)? for it
    go(?: right)? ahead(?: (?:with|and do) (?:it|this|that|(?:my |this )?(?:payment|charge)))?
    get it (?:done|over with), go through with it, confirm (?:it|that) there(?= so| now| then)
    {_GIVES_LEAVE}
    give (?:it|this|card) (?:try|go|whirl)
    (?:i )?(?:am )?agreed?(?: with| to)?(?: my| this)? (?:payment|it|that|amount)
    send (?:it|this|payment|money) over
""")
_HEREBY: Final = "(?:(?:here(?:by|with)|formally|gladly|happily|willingly|fully) )?"
_THINGS: Final = f"(?:{_IT}|all|everything|payment|charge|purchase|transaction|order)"
_PAYS: Final = (
    f"(?:{_DO}{_WHAT}|put{_WHAT}(?={_WHERE_TO})|(?:push|fire){_WHAT}(?= thr)"
    f"|{_DO_FOR_ME}{_WHAT}{_WHERE_TO}* for me"
    f"|{_DO_TO_A_CARD}{_A_CARD}|(?:charge|put|book|bill){_WHAT} to {_THE}card"
    f"|take {_THE}(?:amount|money) (?:off|out of) {_THE}card"
    f"|pay (?:my )?merchant{_OF_AMOUNT}|(?:charge|debit) (?:me|us)|charge(?! my| me)){_WHERE_TO}*"
)
_CONSENTS: Final = (
    f"i (?:(?:do|now) )*{_HEREBY}consent(?: to (?:my |this )*"
    "(?:it|this|payment|charge|purchase|transaction|amount))?"
)
_TRIES: Final = (
    "try (?:(?:it|this|(?:this|that) one|(?:my |this )*card)(?: (?:with|on) (?:my |this )*card)?"
    "|again (?:with|on) (?:this(?: one)?|(?:my |this )*card))(?: for (?:me|us))?"
)
_GOES_ON: Final = (
    f"(?:{_APPROVE} (?:my |this |that )*{_THINGS}{_OF_AMOUNT}|{_CONSENTS}{_OF_AMOUNT}|{_TRIES}"
    f"|{_WITHOUT_OBJECT}){_WHERE_TO}*"
)
_AND: Final = "(?: (?:(?:and|n|then|to|so|yes|now) )*"
_ORDERS: Final = (
    f"(?:{_GOES_ON}{_AND}{_GOES_ON})*(?:{_AND}(?:{_PAYS}|pay)))?|{_PAYS}{_AND}{_GOES_ON})*)"
)
"""One order to pay at most: "charge it and charge it" may be two."""
_SOMEBODY: Final = f"(?:(?:my )?{ANY_PERSON}|holder|(?:he|she)(?:'s)?|they both)"
_OF_ANOTHER: Final = f"(?:{_GOES_ON}(?: and pay(?: it)?)?|{_DO}{_WHAT}|pay)"
"""What somebody else orders. "She says confirm" may quote what is to be typed here."""
_SAYS: Final = (
    "(?:(?:just|now|has|have) )*(?:says?|said|is saying|tells me|told me)"
    "(?: (?:to|that|i can|i may|you can|you may|we can))*"
)
_HE_AGREES: Final = f"(?:(?:yes|ok|so) )*(?!{_APPROVE})"
_WHAT_IS_APPROVED: Final = (
    "(?:(?:my |this )*(?:payment|it|amount(?: charge)?|transaction|purchase)|charge to my card)"
)
_IN_SHORT: Final = any_of(f"""
    pay (?:with|by|on) (?:this|that|it)(?: one)?
    (?:you (?:can|may)(?: to)? )?(?:make (?:my |this |that )+(?:payment|charge)|pay)
    (?:i|we) will pay(?: it| this)? now, {YES} (?:i|we) will pay(?: it| this| now)*
    pay(?: pay)+, to pay now, (?:accept|approve|agree) (?:and|n) pay, make payment(?: now)?
    (?:i )?agreed? to (?:pay|make (?:my |this )?payment)(?: it| this)?
    (?:i )?confirm that i (?:want|wish|agree) to pay(?: it| this)?
    (?:i|we) {_HEREBY}{_APPROVE} {_HEREBY}{_WHAT_IS_APPROVED}{_OF_AMOUNT}{_WHERE_TO}*
    (?:i (?:am )?|am )confirming(?: it| payment)?
    {YES} (?:i )?(?:do )?(?:want|wish|ready|happy|am ready|am happy) to pay(?: it| this| now)*
    (?:{YES}|ok|okay|sure|k|kk) (?:now )?(?:go|do)(?: so)?, (?:{YES}|ok|okay|all right) do needful
    (?:(?:{YES}|ok|okay) {_SOMEBODY} {_SAYS} |{_SOMEBODY} {_SAYS} {_HE_AGREES}){_OF_ANOTHER}
    (?:confirm(?: it)?|{YES}) for (?:second|third|fourth|fifth|{UMPTEENTH}) time
""")
"""What is no order after "I want to": so people begin, as in "I want to make a payment"."""
_IN_OTHER_LANGUAGES: Final = (
    "(?:(?:yo|eu|io|je|ich) )?(?:confirmo|confirmado|confirmar|confirme|confermo|bestätige"
    "|potwierdzam|onayl\u0131yorum)"
    "(?: (?:el pago|o pagamento|il pagamento|le paiement|die zahlung))?"
)
_GIVEN_AGAIN: Final = f"(?:{INSISTS} (?:(?:{YES}|ok|okay|so|then) )*)?"
_TRUSTS: Final = f"(?:i (?:will |do )?trust you (?:(?:{YES}|ok|okay|so|then) )+)?"
_ORDERS_TO_GO_ON: Final = re.compile(
    f" (?:but )?{BEFORE}{_TRUSTS}{_GIVEN_AGAIN}"
    f"(?:{_WHO_MAY}{_ORDERS}|{_IN_SHORT}|{_IN_OTHER_LANGUAGES}){AFTER} "
)
_ONLY_SMALL_WORDS: Final = re.compile(
    f" {BEFORE}(?:do needful )?|(?: {BEFORE}{AGREEMENT})?{AFTER} | can(?: can| la| lah)* "
)
_GOOD: Final = "(?:(?:all|so) )*(?:good|fine|great|perfect|ok|okay|grand|lovely|spot on|alright) "
_MAY_ASK: Final = re.compile(
    " (?:(?:so|and|but|oh|ok|well|now|then) )*(?:is|looks(?! " + _GOOD + ")|me|one|it) "
)
"""How a question or a remark begins that has only such words: "is it confirm"."""


def orders_to_go_on(words: Sequence[str]) -> bool:
    """Whether a clause is an order to pay or to go ahead, and no more."""
    joined = _join(words)
    found = _ORDERS_TO_GO_ON.fullmatch(joined)
    return found is not None and _MAY_ASK.match(joined) is None


def has_only_small_words(words: Sequence[str]) -> bool:
    """Whether a clause has no word but such as stand before an order, or after one."""
    joined = _join(words)
    return _ONLY_SMALL_WORDS.fullmatch(joined) is not None and not sounds_like_a_question(
        joined.strip()
    )


def _join(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
