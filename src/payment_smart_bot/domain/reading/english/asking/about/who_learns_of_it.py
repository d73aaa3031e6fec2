"""Who sees or hears of it: the number, the statement, an e-mail to somebody, the time on record."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_MAY_BE_SEEN: Final = Pieces(
    "see|view|read|look|who|access|sight|visible|show|shar|reveal|display|statement|bank|name|app"
)
_NOT_WE: Final = r"(?:(?!\b(?:i|you|u|we|ya)\b)[^.?!\n]){0,50}?"
"""Anybody else: who pays asks where to see something, and the bot sees what is typed."""
_SEES: Final = (
    r"\b(?:sees?|seen|seeing|views?|reads?|(?:looks?|looking) at|sight of|access(?: to)?)\b"
)
_OF_THE_CARD: Final = (
    r"\b(?:(?<!phone )(?<!order )(?<!house )(?<!mobile )numbers?(?! of)|digits?|codes?|cvv|cvc"
    r"|card|details|what (?:i|ive|i'?ve)(?: have| just)? (?:typed?|wrote|written|sent|gave|put))\b"
)
_SEES_THE_CARD: Final = re.compile(
    r"\b(?:do|does|did|can|could|will|would|may|might|is|are|r|has|have|who|whoever|nobody|no ?one"
    rf"|any(?:one|body)|some(?:one|body)|people|ppl)\b{_NOT_WE}{_SEES}[^.?!\n]{{0,16}}{_OF_THE_CARD}"
    rf"|\b(?:nobody|no ?one|any(?:one|body)|some(?:one|body)|staff|who)\b{_NOT_WE}{_SEES} "
    r"(?:it|that|this)\b"
    r"\W{0,2}(?:(?:right|yes|yeah|though|here)\W{0,2})?\Z"
    rf"|(?:{_OF_THE_CARD}|\b(?:it|that|this)\b)[^.?!\n]{{0,16}}"
    r"\b(?:visible|shown|seen|shared|revealed|displayed) (?:to|by|with)\b"
)
_GETS_THE_CARD: Final = re.compile(
    r"\bwho(?:ever| else)? (?:will |can |all )?gets? (?:my|the|this|his|her|our) "
    r"(?:card|digits|number|details)\b"
)
_OF_SOMETHING_ELSE: Final = re.compile(
    r"\b(?:where(?:abouts)?|which side|message|note|gift|greeting|birthday|order|cake|how much)\b"
)
_NAME_SHOWN: Final = re.compile(
    r"\b(?:what|which|whose|whats the|what's the|what is the) name(?:'ll| that| thatll| that'll"
    r"| which"
    r"| will| would| does| do| it| be)* (?:shows?|showing|appears?|appearing|comes?|listed"
    r"|displayed)\b"
    r"(?! on (?:the |my )?(?:card|cake|summary))"
)
_ON_THE_STATEMENT: Final = re.compile(
    r"\b(?:what|whats|which|how|who|can|could|will|would|does|do|is|it'?s)\b[^.?!\n]{0,60}"
    r"\b(?:statements?|bank(?:ing)? app|(?:in|on|at) (?:the |my |her |his |our )bank)\b"
)
_STANDS_THERE: Final = re.compile(
    r"\b(?:sees?|shows?|shown|says?|names?|appears?|looks?|comes?|reads?|called|be on|be in)\b"
)
_OF_ANOTHER_WORRY: Final = re.compile(
    r"\b(?:twice|when|pending|double|how long|already|refund|fees?|declined|refused|why|shorter"
    r"|not|missing|mistake|spel\w+|has my name)\b|n't\b"
)
_RETAINED: Final = re.compile(
    r"\b(?:data|details|card|information|records?)\b[^.?!\n]{0,30}\b(?:retain|retention)"
    r"|\b(?:retain\w*|retention)\b[^.?!\n]{0,30}\b(?:data|details|card|information|records?)\b"
)
_KEPT_OF_MINE: Final = re.compile(
    r"\b(?:of mine|of me|about me|from me)\b[^.?!\n]{0,30}"
    r"\b(?:retain\w*|kept|keep|stored|saved|left|remains?|held)\b"
    r"|\b(?:retain\w*|kept|keep|stored?|saved?|have|hold|got) (?:\w+ ){0,2}"
    r"(?:of mine|of me|about me|from me)\b(?! (?:order|cake))"
)
_NOT_KEPT: Final = re.compile(
    r"(?:\bnot|n'?t|\bnever) (?:going to |gonna |to |be )?(?:keep|stor|sav|hold|hang|remember)"
    r"(?:e|ing)?(?: on to| onto)? (?:(?:that|this|my|the|those|these|all) )?(?:card )?"
    r"(?:numbers?|card|details|code|digits|it|them|info\w*)\b[^.?!\n]{0,16}"
    r"(?:\b(?:are|will|do|would) (?:you|u|they)|\b(?:right|yes|ok)|\?)\W*\Z"
)
"""What somebody takes for granted, and asks: "you won't keep that number, will you"."""
_CODE_KEPT: Final = re.compile(
    r"\b(?:has|is|was|have|are|were)\b[^.?!\n]{0,16}\b(?:code|cvv|cvc|digits)\b[^.?!\n]{0,12}"
    r"\b(?:kept|stored|saved|deleted|erased|remembered|wiped)\b"
    r"|\b(?:do|does|did|will|would|can|have)\b[^.?!\n]{0,16}\b(?:keep|store|save|delete|erase|remember|hold|kept|stored"
    r"|saved)\b[^.?!\n]{0,16}\b(?:code|cvv|cvc|(?:three|3|four|4) digits)\b"
)
_KEPT_BESIDE_IT: Final = re.compile(r"\b(?:cards?|numbers?|name|date|details|everything|both)\b")
"""What else is kept: a question about all of it is no question about the code alone."""
_KEPT: Final = (
    (re.compile(" of m|about me|from me"), _KEPT_OF_MINE),
    (re.compile("eep|sto|sav|hold"), _NOT_KEPT),
    (re.compile("retain|retention"), _RETAINED),
)
"""What is asked of what is kept, each behind a piece that it cannot be without."""
_MAY_BE_TIMED: Final = Pieces("time|hour|when|moment")
_TIME_OF_THE_CHARGE: Final = re.compile(
    r"\btime ?stamp\b"
    r"|\b(?:time|hour|date|moment) of (?:the |my |this )?(?:payment|charge|transaction|debit)\b"
    r"|\b(?:(?:what|which|the)(?: exact| precise)? (?:time|hour|moment)\b[^.?!\n]{0,16}"
    r"|when(?: exactly| precisely)? )\b(?:was|were|has been|did)\b[^.?!\n]{0,24}"
    r"\b(?:charged?|paid|payment|taken|debited|go through)\b"
    r"|\bwhen (?:exactly |precisely )?(?:the |my |this |it )?(?:payment |charge |money )?"
    r"went through\b"
)
_MAY_BE_TOLD: Final = Pieces("mail|text|sms|messag|notif|alert|letter|inform|told")
_NOT_THE_MERCHANT: Final = (
    r"(?:(?!\b(?:i|you|u|we|it|they|driver|courier|cake|order|merchant|shop|store|bakery|owner|staff|not)\b)"
    r"[^.?!\n]){1,30}?"
)
_TELLS_SOMEBODY: Final = re.compile(
    rf"\b(?:does|do|did|will|would|can|could|is|are)\b{_NOT_THE_MERCHANT}\b"
    r"(?:(?:gets?|getting|receives?|(?:be )?sent) (?:an? |any |some |the )?"
    r"(?:e-?mails?|texts?|sms|messages?|notifications?|alerts?|letters?)"
    r"|(?:be |gets? |getting |being )?(?:notified|informed|alerted|told)"
    r"|(?:texts?|e-?mails?|messages?|notify|alerts?) (?:me|him|her|them))\b"
    r"(?! (?:a |the |my |his |her )?(?:\w+ )?(?:codes?|pin|password|prices?|details)\b)"
)


def find_topic_of_who_learns(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks about who sees or hears of something."""
    if _MAY_BE_SEEN.are_in(lower):
        if _asks_of_the_statement(lower):
            return Topic.RECEIPT
        is_seen = _SEES_THE_CARD.search(lower) or _GETS_THE_CARD.search(lower)
        if is_seen and not _OF_SOMETHING_ELSE.search(lower):
            return Topic.SAFE
    if asks_of_the_code_kept(lower):
        return Topic.STORED if _KEPT_BESIDE_IT.search(lower) else Topic.CODE_KEPT
    if _asks_what_is_kept(lower):
        return Topic.STORED
    if _MAY_BE_TIMED.are_in(lower) and _TIME_OF_THE_CHARGE.search(lower):
        return Topic.RECEIPT
    if _MAY_BE_TOLD.are_in(lower) and _TELLS_SOMEBODY.search(lower):
        return Topic.CONTACT
    return None


def _asks_of_the_statement(lower: str) -> bool:
    if _OF_ANOTHER_WORRY.search(lower):
        return False
    if _NAME_SHOWN.search(lower):
        return True
    found = _ON_THE_STATEMENT.search(lower)
    return found is not None and _STANDS_THERE.search(lower) is not None


def asks_of_the_code_kept(lower: str) -> bool:
    """Whether a message, in lower case, asks if the security code is kept."""
    may_be = "code" in lower or "cv" in lower or "digits" in lower
    return may_be and _CODE_KEPT.search(lower) is not None


def _asks_what_is_kept(lower: str) -> bool:
    return any(piece.search(lower) and form.search(lower) for piece, form in _KEPT)
