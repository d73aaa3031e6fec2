"""What is told in passing before anything is given: "Lovely day! The cake is for my Steve"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import straighten

_OPENS: Final = re.compile(
    r"\A\W*(?:hi+|hiya|hello+|hey+|heya|good (?:morning|afternoon|evening|day)|morning|afternoon"
    r"|evening"
    r"|howdy|hullo|greetings"
    r"|it'?s|it is|this is|(?:she|he|they)'?s|my|our|the cake)\b"
)
_CHATS: Final = re.compile(
    r"\b(?:weather|sunny|chilly|rain(?:y|ing)?|snow(?:y|ing)?|freezing|boiling|(?:lovely|beautiful|nice|gorgeous"
    r"|glorious|miserable|horrible|grey|cold|hot|wet|what a) (?:\w+ )?(?:day|morning|afternoon"
    r"|evening|out)"
    r"|(?:cold|hot|warm|wet|chilly|mild|windy) (?:today|out|this (?:morning|evening))"
    r"|excited|can'?t wait|cant wait|looking forward|can you believe|how are you|hows it going"
    r"|how'?s it going|how are things"
    r"|(?:is|it'?s|its|cake'?s|'s|all|was|made) for (?:my|our|the|a)\b|(?:is|'s|turns|turning"
    r"|will be)"
    r" (?:only |just )?[0-9]{1,3}\b|birthday|wedding|anniversary|christening|retirement"
    r"|surprise for (?:my|our|the|a)"
    r"|[0-9]{1,3} (?:on|this|next) (?:mon|tue|wed|thu|fri|sat|sun)\w*)\b"
)
_ASKS_FOR_MORE: Final = re.compile(
    r"\b(?:(?:can|could|would|will|do|does|did|are|may|have|has) (?:you|u|i|we|it|they|she|he|the)"
    r"(?! believe)|please|pls|need|want|wish|write|deliver\w*|collect\w*|pick(?:ing)?|ready"
    r"|change|add"
    r"|when|where|which|what(?! a\b)|who|why|how(?! are you|'?s it| are things)"
    r"|order(?:ed)? (?:number|no)"
    r"|pay\w*|say|says|should|card|cancel\w*|refund|allerg\w*|nuts?|gluten|vegan|candles?|name"
    r"|i'?m|i am|called|problem"
    r"|wrong|late|not|price|cost|much|number|tell|ask|message|text|put|make sure|instead|without)\b"
)
_TAG: Final = re.compile(
    r"\b(?:isn'?t|aren'?t|hasn'?t|wasn'?t|can you believe|ee?h+|huh|innit|right|ey|nuh|no|yeah)"
    r"(?: (?:it|he|she|they))?"
    r"\s?\?|\b(?:how are you|how'?s it going|hows it going|how are things)[^.?!,]{0,12}\?"
)

_OF_OTHER_THINGS: Final = re.compile(
    r"\b(?:football|footy|soccer|rugby|cricket|tennis|baseball|basketball|the (?:match|game|race"
    r"|telly|tv"
    r"|news|weather|sun|rain|snow)(?! (?:shop|store|cake|order|card))|(?:your|ur) (?:day|weekend"
    r"|week"
    r"|morning|evening|holidays?|family|kids|team)"
    r"|(?:you|u)(?: all| lot| guys)? (?:doing|keeping)(?: today| well| ok| okay)?\s?\?"
    r"|how are (?:you|u|things)|how'?s (?:it going|things|life))\b"
)
_OF_BUSINESS: Final = re.compile(
    r"\b(?:pay\w*|paid|cards?|money|charg\w*|codes?|numbers?|orders?|cakes?|e-?mails?|bank\w*|receipts?"
    r"|invoices?|refund\w*|deliver\w*|collect\w*|pick\w*|amount|price|cost|fees?|visa|mastercard|amex"
    r"|dates?|expir\w*|names?|safe|secur\w*|stor(?:e|ed|es)|keep|kept|cancel\w*|confirm\w*|details?"
    r"|shop|open|close[sd]?|tickets?|wait|late)\b"
)


_INTRODUCES: Final = re.compile(
    r"\b(?:my name(?:'s| is)|i'?m|i am|(?:every ?(?:body|one)|they|people|friends) calls? me"
    r"|call me|known as|this is)(?: (?:mr|mrs|miss|ms|called))? "
    r"(?!not\b|here\b|a\b|the\b|paying\b|trying\b)"
    r"[^\W\d]+(?= (?:but|and|from|here)\b|[.,;!?]|\Z|(?: [^\W\d]+)(?:[.,;!?]|\Z))"
)
"""Who somebody is that says hello: "I'm Glenda", which need not be what is on the card."""


_THANKS: Final = re.compile(
    r"\b(?:thank\w*|thanx|thx|tank(?:s| yuh| you)|ta(?= |\Z|[,.!])|cheers|much obliged|bless you)"
)


def chats_of_other_things(lower: str) -> bool:
    """Whether a question, in lower case, is of football or the weather, and of no business."""
    return _OF_OTHER_THINGS.search(lower) is not None and not _OF_BUSINESS.search(lower)


def thanks_and_chats(lower: str) -> bool:
    """Whether a message, in lower case, has thanks in it, and no business."""
    return _THANKS.search(lower) is not None and _OF_BUSINESS.search(lower) is None


def is_small_talk(text: str) -> bool:
    """Whether a message greets and chats, and neither asks for anything nor gives it."""
    lower = " ".join(straighten(text.lower()).split())
    if not _OPENS.match(lower) or not _CHATS.search(lower):
        return False
    told = _INTRODUCES.sub(" ", _TAG.sub(" ", lower))
    return "?" not in told and not _ASKS_FOR_MORE.search(told)
