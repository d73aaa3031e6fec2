"""What worries those who pay: an earlier card, a pending entry, a dispute, money taken unasked."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_PENDING: Final = re.compile(r"\bpending\b|\breserved (?:amount|money|sum)\b")
_NOT_OF_THIS_MONEY: Final = re.compile(
    r"\b(?:orders?|deliver\w*|kyc|verification|activation|application|deposit|salary|transfers?"
    r"|refunds?"
    r"|suspended|another shop|uber|never made)\b"
)
_ONLY_THIS: Final = re.compile(
    r"\b(?:you|u|you'?ll|you'?re) (?:will |are )?only (?:be )?"
    r"(?:use|using|charge|charging|take|taking|bill|billing) (?:it from |money from )?"
    r"(?:the|this|that|my)\b"
)
_DISPUTE: Final = re.compile(
    r"\bdisputes?\b(?! (?:that|(?:the |this )?(?:amount|price|total|bill)))|\bcharge ?backs?\b"
)
_CARD: Final = r"(?:card|one|try|attempt|go|payment|transaction|visa|mastercard|amex)"
_EARLIER: Final = re.compile(
    rf"\b(?:first|1st|other|old|previous|earlier|initial|declined|refused|rejected|failed"
    rf"|cancell?ed) (?:\w+ )?{_CARD}\b"
    r"|\b(?:first|other|last|previous|earlier) (?:two|2|three|3|couple|ones)\b"
    r"|\bcard (?:before\b|number one\b"
    r"|(?:that|which|when it) (?:\w+ )?(?:declined|refused|rejected|failed|bounced)\b)"
)
_HOW_IT_IS: Final = re.compile(
    r"\b(?:is|was|has) (?:my|his|her|the) (?:(?:own|old|first|other|1st|previous|earlier) )+card"
    r" (?:ok|okay|fine|alright|all right|blocked|charged|been|still|damaged|stopped|locked)\b"
)
_TAKEN: Final = re.compile(
    r"\b(?:charged|debited|billed|booked|deducted|taken (?:from|off)"
    r"|(?:gets?|pays?|costs?) nothing)\b"
    r"|\bshow(?:s|ing|n)? (?:anything|up|as)\b"
    r"|\b(?:anything|something|nothing|owt|nowt|money) (?:\w+ ){0,2}"
    r"(?:taken|took|come|came|gone|went|go|left)\b"
    r"|\b(?:did|have|has|will) (?:you|u|they|it) (?:\w+ )?(?:charge|bill|debit|take money)\b"
)
_OF_EARLIER: Final = Pieces(
    "first|1st|other|old|previous|earlier|initial|ed |own "
    "|card before|card number one|card that|card which|card when"
)
_OF_ASKING: Final = Pieces(
    "without|w/o|prior to|before|until|till|unless|haven't|havent|have not|i never"
)
_WISHES_ELSE: Final = re.compile(
    r"\b(?:instead|why|(?:i|we|to|please) use|again|every|month\w*|year\w*|week\w*|refund\w*"
    r"|back|already|insurance|can (?:i|you|u|we)|could (?:i|you|we)|want|wish|put|please charge"
    r"|or the)\b"
)
_ASKS_NOBODY: Final = re.compile(
    r"\b(?:without|w/o) (?:\w+ ){0,2}?"
    r"(?:asking|permission|consent|approval|agreeing|saying|knowing|say|ok|okay)\b"
    r"|\bprior to (?:my|our) (?:agreement|consent|approval|permission)\b"
    r"|\b(?:i|we) (?:haven'?t|have not|never) (?:\w+ )?(?:said (?:yes|so|ok)|agreed|confirmed)\b"
    r"|\b(?:before|until|till|unless) (?:i|we)(?:'ve| have)? (?:\w+ )?"
    r"(?:agreed?|say so|said so|tell you|approve|consent|allow)\b"
)
_TAKES: Final = re.compile(
    r"\b(?:charge[ds]?|withdraw[ns]?|debit(?:ed)?|deduct(?:ed)?"
    r"|take[ns]?|taking|tak|leaves?|come[s]? (?:out|off)"
    r"|help (?:yourself|themselves))\b"
)
_OF_ANOTHER_TIME: Final = re.compile(
    r"\b(?:again|next|future|every|month\w*|year\w*|more|extra|later|renew\w*|after this|did|has"
    r"|have|hasn'?t|already|someone|somebody|thief|fraud\w*|stole\w*)\b"
)

_MAY_BIND: Final = Pieces("bound|bind|commit|oblig|agreed|contract")
_BINDS: Final = re.compile(
    r"\b(?:am i|are we|what|is (?:this|it|that|there)|does|do|will i|would i|whether"
    r"|if i)\b[^.?!\n]{0,60}"
    r"\b(?:bound|binding|binds?|commit(?:s|ted|ting)?|oblig(?:e[sd]?|ations?|ated|ing)|contract)\b"
    r"|\bhave i (?:already |now )?agreed\b"
)
_BINDS_FOR_LONG: Final = re.compile(
    r"\b(?:subscri\w*|month\w*|year\w*|recurring|later|again|future|fraud|crime)\b"
)
_MAY_BE_UNEASY: Final = Pieces("happy|comfort|keen|easy|wary|nervous|relucta|hesita|confident")
_GIVES_IT_HERE: Final = (
    r"(?:typing|type|giving|give|putting|put|sending|send|sharing|share|entering|enter)\b"
    r"[^.?!,\n]{0,24} (?:(?:in|into|over|on|through|via|to)(?: (?:a|an|the|this|some))?"
    r" (?:chat|here|message|text|internet|box|window|computer|phone)|online)\b"
)
_IS_UNEASY: Final = re.compile(
    r"(?:(?:\bnot|n'?t|\bnever) (?:\w+ ){0,2}(?:happy|comfortable|keen|easy|confident)"
    r"|\b(?:uneasy|uncomfortable|unhappy|wary|nervous|reluctant|hesitant))"
    rf" (?:(?:about|of|on|with|to|at) )?(?:\w+ )?{_GIVES_IT_HERE}"
)
"""Who wonders whether to give it in a chat: "i don't feel happy typing that into a chat"."""
_IS_A_SUBSCRIPTION: Final = re.compile(
    r"\bis (?:it|this|that) (?:a|an|some|some kind of) (?:\w+ )?subscription\b"
)


def find_worry(lower: str) -> Topic | None:
    """Return what worries somebody, where a message, in lower case, says it in plain words."""
    if "disput" in lower or "chargeback" in lower or "charge back" in lower:
        return Topic.DISPUTE if _DISPUTE.search(lower) else None
    if ("pending" in lower or "reserved" in lower) and _PENDING.search(lower):
        return None if _NOT_OF_THIS_MONEY.search(lower) else Topic.PENDING
    if "only" in lower and _ONLY_THIS.search(lower):
        return Topic.EARLIER_CARD
    if _OF_EARLIER.are_in(lower):
        if _HOW_IT_IS.search(lower):
            return Topic.EARLIER_CARD
        if _EARLIER.search(lower) and _TAKEN.search(lower):
            return None if _WISHES_ELSE.search(lower) else Topic.EARLIER_CARD
    if _OF_ASKING.are_in(lower) and _ASKS_NOBODY.search(lower) and _TAKES.search(lower):
        return None if _OF_ANOTHER_TIME.search(lower) else Topic.PERMISSION
    is_uneasy = _MAY_BE_UNEASY.are_in(lower) and _IS_UNEASY.search(lower)
    return Topic.SAFE if is_uneasy else _find_what_binds(lower)


def _find_what_binds(lower: str) -> Topic | None:
    """Return what is asked of being bound: by the terms, by an agreement, or for longer."""
    if "subscription" in lower and _IS_A_SUBSCRIPTION.search(lower):
        return Topic.RECURRING
    if not _MAY_BIND.are_in(lower) or not _BINDS.search(lower):
        return None
    if "terms" in lower or "conditions" in lower:
        return Topic.TERMS
    return None if _BINDS_FOR_LONG.search(lower) else Topic.PERMISSION
