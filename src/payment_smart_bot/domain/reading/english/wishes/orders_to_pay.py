"""Clauses that order to pay or to go ahead: "then please charge it", "you may proceed, mate".

A clause is what agrees, who may, what is ordered, and how it is said, each from a closed list. It
comes as its words, in lower case and spelled out.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question

_BEFORE: Final = (
    r"(?:(?:yes|aight|brill|yeah|yep|yup|yea|ye|yh|aye|ok|okay|k|kk|sure|right|alright|good|fine"
    r"|great|perfect|lovely|brilliant|cool|nice|excellent|spot on|that is|is|me|one|correct|looks"
    r"|lgtm|bet|slay|of course|by all means|absolutely|definitely|alrighty|lekker|then|so|now|and"
    r"|oh|well|go on|all|it|thanks"
    r"|haha|omg|ugh|here|hey|hi|hello|very|jolly|jubbly|grand|deadly|lush|mint|champion|sorted"
    r"|sound|sweet|ace|super|smashing|wonderful|marvellous|splendid|fab|fantastic|terrific|awesome"
    r"|beautiful|beauty|bonza|ripper|magic|class|top|happy days|então|entao|bon|allora|dunque|pois"
    r"|ma'am|man|sis|si|sí|claro|vale|dale|sim|oui|c'est bon|parfait|d'accord|ja|genau|passt|da"
    r"|dobra|dobrze|hai|tak|evet|tamam|haan|theek hai|opo|oo|sige"
    r"|va bene|sawa"
    r"|oya|abeg|po|na|bismillah|inshallah|(?:from|on) my (?:side|end)) )*"
)
"""What agrees or is small, one word after the other: no two ways lead through the same words."""
_WHO_MAY: Final = (
    r"(?:(?:you (?:can|may|could)(?: to)?|i am (?:saying|telling)|(?:i|we) (?:now |did |already )?"
    r"(?:want(?: to)?(?: you)?(?: to)?|would like(?: you)?(?: to)?|am"
    r" (?:ready|happy|good|fine)"
    r"(?: for you)? to|are (?:ready|happy) to|wish to|say|said)|let us|do|i here(?:by|with)"
    r"|happy to"
    r"|ready to|i agree(?: to)?|(?:i|we)(?: do)?(?= (?:confirm|approve|authori))|i am(?= going))"
    r"(?: (?:now|just|go on and|go ahead and))? )?"
)
_WHAT: Final = (
    r"(?: (?:it|this|that|all|everything"
    r"|(?:my |this |that |full |whole )*(?:card|payment|money|amount|total|transaction|charge"
    r"|dollars|bucks|sum))(?: of amount)?)"
)
_WHERE_TO: Final = (
    r"(?: (?:through|thru|in full|all|(?:to|on|from|with|using) (?:my |this |that )*"
    r"(?:card|payment)))"
)
_ORDER: Final = (
    rf"(?:send (?:it|this|payment|money) (?:over|away|off)"
    rf"|(?:pay|charge|take|process|send|submit|finish|complete|finalise|finalize|run|execute"
    rf"|put|ship|debit|deduct|book|settle){_WHAT}{_WHERE_TO}*"
    r"|(?:confirm|approve|authori[sz]e|accept) (?:my |this |that )*(?:it|this|that|all|everything"
    r"|payment|charge|purchase|transaction|order)(?: of amount)?"
    r"|(?:charge|debit) (?:me|us)|pay now|charge|confirm|confirmed|approve|approved|submit"
    r"|proceed|continue|carry on|do (?:my |this )?payment"
    r"|have at it|(?:you have|i give(?: you)?) my permission|crack on"
    r"|(?:fire|charge|pay|work) away|off you go|(?:i )?(?:am )?agreed?(?: with| to)?"
    r"(?: my| this)? (?:payment|it|that|amount)|go(?: right)? ahead|go(?:ing)? for it|go on|do it"
    r"|get it (?:done|over with)|go through with it"
    rf"){_WHERE_TO}*"
)
_ORDERS: Final = rf"{_ORDER}(?: (?:(?:and|n|then|to|so|yes|now) )*(?:{_ORDER}|pay))*"
_IN_SHORT: Final = (
    r"(?:(?:you )?(?:can|may)(?: to)? |i say )?(?:make (?:my |this |that )+(?:payment|charge)|pay)"
    r"|(?:i (?:am )?|am )confirming(?: it| payment)?|(?:yes|ok|okay|all right) do needful"
    r"|(?:yes|yeah|yep|ok) (?:my )?(?:mum|mom|dad|mother|father|wife|husband)"
    rf" says (?:to )?{_ORDER}"
)
"""What is no order after "I want to": so people begin, as in "I want to make a payment"."""
_IN_OTHER_LANGUAGES: Final = (
    r"(?:(?:yo|eu|io|je|ich) )?(?:confirmo|confirmado|confirme|confermo|bestätige|potwierdzam"
    r"|onayl\u0131yorum)(?: (?:el pago|o pagamento|il pagamento|le paiement|die zahlung))?"
)
_AFTER: Final = (
    r"(?: (?:now|then|and|thanks|today|already|at once|right away|straight away|asap|immediately"
    r"|right now|quick|so much|very much|lots|love|my love|my dear|friend|hon|honey|sugar|sweetie"
    r"|pal|pet|darlin|duck|chief|fam|boss|ma'am|man|x|xx|xxx|yes|ok|okay|k|all good|there|dang|ugh"
    r"|full stop|period|haha|i am ready|from my (?:side|end)|for me|po|na|nau|oo|o|la|ji|abeg"
    r"|for (?:pete|petes|pete's|gods|god's|goodness|heavens|heaven's) sake|ffs|from (?:mum|mom|dad)"
    r"|only|bindingly|formally|so|and be quick|and hurry"
    r"|before i (?:change my mind|forget|lose (?:my |me )?(?:bar|signal))"
    r"|basi|pues|nga|ho|hai|karo|sef|dong|deh|yaar|bhai|kuya|ate"
    r"|(?:stupid )?autocorrect))*"
)
_ORDERS_TO_GO_ON: Final = re.compile(
    rf" {_BEFORE}(?:{_WHO_MAY}{_ORDERS}|{_IN_SHORT}|{_IN_OTHER_LANGUAGES}){_AFTER} "
)
_AGREES: Final = re.compile(rf" {_BEFORE}(?:do needful )?|{_AFTER} ")
_MAY_ASK: Final = re.compile(r" (?:(?:so|and|but|oh|ok|well|now|then) )*(?:is|looks|me|one|it) ")
"""How a question or a remark begins that has only such words: "is it confirm"."""
_CONFIRMS_WHAT_FOLLOWS: Final = frozenset(
    {"confirm", "approve", "accept", "authorise", "authorize"}
)
"""Behind these a clause may be what is to be confirmed: "confirm it is the right card"."""
_BEGINS_ANOTHER_CLAUSE: Final = re.compile(
    r" (?=(?:i am|i have|i need|i must|it is|there is|because|cos|got to|need to) )"
)


def orders_to_go_on(words: Sequence[str]) -> bool:
    """Whether a clause is an order to pay or to go ahead, and no more."""
    joined = _join(words)
    found = _ORDERS_TO_GO_ON.fullmatch(joined)
    return found is not None and _MAY_ASK.match(joined) is None


def only_agrees(words: Sequence[str]) -> bool:
    """Whether a clause has no word but such as stand before an order, or after one."""
    joined = _join(words)
    return _AGREES.fullmatch(joined) is not None and not sounds_like_a_question(joined.strip())


def split_after_order(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield an order and what runs on after it apart: "charge it i am in a hurry"; else all."""
    joined = _join(words)
    for found in _BEGINS_ANOTHER_CLAUSE.finditer(joined):
        order = joined[: found.start()].split()
        if orders_to_go_on(order) and order[-1] not in _CONFIRMS_WHAT_FOLLOWS:
            yield order
            yield joined[found.start() :].split()
            return
    yield words


def _join(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
