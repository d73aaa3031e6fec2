"""What stands around a number that may be a security code, and tells what it is."""

import re
from functools import cache
from itertools import pairwise
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.message_text import (
    TAKEN,
    Group,
    MessageText,
)
from payment_smart_bot.domain.reading.english.extractors.offering import (
    OFFERING,
    find_words_of_clause,
)
from payment_smart_bot.domain.reading.english.extractors.unknown_words import TIES
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE

_ELSEWHERE: Final = (
    r"sms|text(?:ed|s)?|bank|app|sent|email(?:ed)?|phone|house|door|gate|otp|promo|discount|gift"
    r"|voucher|coupon|zip|post(?:al)?|area|country|dial\w*|entry|ticket|seat|order|room|pin|booking"
)
OWNED: Final = rf"(?:{ANY_CLOSE_ONE}|nana|gran?pa)'?s"
"""Whose a card is that a relative reads from: "nans code"."""
_OF_A_CARD: Final = (
    rf"(?:\b{OWNED}|"
    r"\A|[^\w\s]|[0-9]|\b(?:the|my|a|your|this|that|its|their|his|her|new|right|correct|real|actual|card"
    r"|card's|back|digit|security|and|n|nd|with|is|no|sorry|ok|yes|oh|wait|change|use|here|old|other|erm"
    r"|um|then|so|hi|on|it|actually|visa|mastercard|amex|for|wrong|find|kindly|please))\s*\Z"
)
_ONE_BESIDE_THE_CARD: Final = rf"\b(?:the|its|my)\s(?!(?:{_ELSEWHERE})\b)[a-z]+\s*\Z"
"""The end of "10/29, and the little": beside other card data it is hardly another code."""
_NAMES_IT: Final = (
    r"\b(?:cvv2?|cvc2?|csc|(?:security|the|my|that|card|wrong)\s(?:code|cvv)|(?<!\w\s)code)(?:'s)?\b"
    r"(?!\s(?:for|to|of|on|from\s(?!my\s(?:other|old))))"
)
_UP_TO_THE_LAST_FIGURE: Final = r"(?s:.)*[0-9][^.!?;\n]*\??"
_SENT_OR_PRINTED_ELSEWHERE: Final = rf"\b(?:{_ELSEWHERE})\b|\?"
_IS_HOUR_PLACE_OR_WISH: Final = (
    r"(?:\b(?:at|(?<!followed\s)by|until|till|before|after|since|around|about|over|under|from|for|than|nearly|almost"
    r"|another|in|on)\s(?:the\s|a\s)?"
    r"|\b(?:i'?m|i\sam|we'?re|we\sare|i\swas|we\swere|i'?ll\sbe|you'?re|you\sare|he'?s|he\sis|she'?s"
    r"|she\sis|they'?re|they\sare)\s(?:only\s|just\s|now\s|still\s)?"
    r"|\bother\s(?:card|one)\s(?:says|said|has|had|is|was)\s"
    r"|\b(?:ending|ends)\s(?:(?:in|with)\s)?|\bother\s(?:card|one)\s|\bcustomer\sservice\s"
    r"|\ban?\s|\be\.?g\.?,?\s|\bcard\s(?:number|no)\s(?:is\s|are\s)?"
    r"|\bfirst\s(?:three|four|[34]|digits|numbers)\s(?:[a-z]+\s){0,3}"
    r"|\bsee\s(?:you|ya)\s|\b(?:i|we)\s(?:want|need)\s|(?:would|'d)\slike\s"
    r"|(?<!looks\s)(?<!look\s)\blike\s|\bone\sof\s"
    r"|\b(?:en\s(?:el|la)|im|dans\sle|au|las|il\sest|sono\sle|nel)\s)\Z"
)
"""The end of "see you at 730", "I'm in 205", "I want 300", "son las 730"."""
_OF_ANOTHER_CODE: Final = (
    rf"(?:\b(?:{_ELSEWHERE})(?:'s)?\s(?:code|number|no)\b"
    r"|\bcode\s(?:from|in|inside|under|near|at|of|on|for)\s(?:the|my|a|an)\s"
    r"(?!card|back|front|strip|reverse|signature)[a-z]+)[^.;!?0-9]{0,30}\Z"
)
"""The end of "I have a discount code, it is 500"."""
_OF_A_THING_NAMED_BEFORE: Final = re.compile(
    r"(?:\A|[.;!?\n]\s?)(?:it'?s\s)?(?:my|the|our)\s(?P<thing>[a-z]+)[,:]\s(?:[^.;!?0-9]{0,30}\s)?\Z",
    re.IGNORECASE,
)
"""The end of "my flat, obviously 644"."""
_SAYS_HOW_MANY: Final = (
    r"\s(?:or\sso|sec|min|hrs|number\son|of\s(?:them|us|you)|more|is\shere|people|persons|times|days|weeks|hours|minutes|mins"
    r"|seconds|secs|months|years|items|pieces|orders|cards|miles|degrees|percent)\b"
)
_IS_NONE: Final = (
    r"\A\s*[0-9]{3}[\-\s][0-9]{4}\W*\Z|(?<![0-9])[0-9]{1,2}:[0-9]{2}(?![0-9])|[0-9]\s?%"
    r"|\b(?:such\sas|for\sexample|for\sinstance|testing|testing\sone)\b"
    r"|\bdoes\s?n[o']?t\swork\b|\bdid\s?n[o']?t\swork\b|\bold\scard\s(?:said|says|had|has)\b"
    r"|\bon\s(?:my|the)\sother\s(?:card|one)\b|\blast\sdigits\b|\bno\scode\b"
    r"|\A\s*[0-9]{1,2}[\-:][0-9]{1,2}\s*\Z|\A\s*[0-9]{3,4}\s(?:no|not|nope|jk|oops|wait|cancel)\W*\Z|[0-9](?:\s(?:is|the|my|code|it|that'?s|one)){0,3}\W{0,3}isn'?t\sit\b"
    r"|\bisn'?t\sit[ ](?:the\s|my\s)?[0-9]|\bnot\sreally\b"
    r"|\b(?:fake|made\sup|kidding|not\smy\sreal|imagine|let'?s\ssay)\b"
    r"|\b(?:delete|without)\s[0-9]{3}|\bthat'?s\smy\spin\b|[@_][0-9]|\A\s*-[0-9]|[0-9]\.[0-9]{2}(?![0-9])"
    r"|\b(?:blood\spressure|heart\srate|item|easy\sas)\b|\A\W*(?:suppose|james\sbond)\b|[0-9]/[0-9]/[0-9]"
    r"|\band\sa\shalf\b|(?<!error\s)\bnot\sfound\b|\b(?:no\slonger|ain'?t|anything\sbut|not\smine\sbut"
    r"|instead\sof(?!\s(?:[a-z\']+\s){0,2}(?:one|card|visa|mastercard|amex|debit|credit|mine|his|hers)\b)"
    r"|can'?t\sbe|used\sto\sbe|last\scard|lol\sjk|make\sit\sup|put\swhatever|no\sidea)\b"
    r"|\b(?:put|write)\s[0-9]+\son\s(?:it|top)\b|\b24[\s/]7\b|\b(?:site|page|screen|website)\s(?:says|shows)\s[45]0[0-9]\b"
    r"|\bisn'?t\s(?:mine|right)\b|[0-9]\W{1,3}(?:(?:it|that|has|have|just)\s){0,2}failed\b"
    r"|\b(?:code|cvv|it|that|this|which)\s(?:has\s|just\s|always\s)?failed\b|\A\W*(?:(?:should|do|does|who)\b[^0-9?.!;\n]*|what\sis\s)[0-9]{3,4}"
    r"|\A\W*(?:what\sif|was\sit)\s[0-9]{3,4}\W*\Z|\A\W*[0-9]{3,4}\?\s?(?:what\b|what'?s\b|(?:nah|no|nope)\W*\Z)"
    r"|\bis\s[0-9]{3,4}\sright\b|[0-9]{3}\sgotta\sgo|[0-9]{3}\salready\b"
    r"|\b(?:(?:def\w{0,7}|i'?m|am|really)\snot|never\s(?:gonna|going)|(?:wo|would|ca)n'?t|refus\w{1,3}"
    r"|no\sway|why\s(?:would|should|must|do)\si)\s(?:[a-z']+\s){0,3}"
    r"(?:tell|giv|say|shar|hand|send|typ)[a-z]{0,3}\s(?:[a-z']+\s){0,3}[0-9]{3,4}\b"
)
"""What makes digits a telephone number, an hour, an example or no good: "123 does not work"."""
_GOES_ON_BEFORE: Final = r"(?:[0-9]\s?[/:]\s?|[0-9][.,\-]|[$€£¥₹+]\s?)\Z"
_GOES_ON_AFTER: Final = r"[^\W\d_]|\s?[/:]\s?[0-9]|[.,\-][0-9]|\s?[%$€£¥₹]"
_WITHIN_A_CODE: Final = r"[^/:.\-]*"
"""What may stand within a code between parts that are longer than a digit: nothing as in dates."""
_LAST_WORD: Final = re.compile(r"[^\W\d_]+(?=\s\Z)")
_BEHIND_A_COLON: Final = (
    r"\b(?:cvv2?|cvc2?|csc|(?:the|my|that|this|security|card|card's)\scode)\b(?P<between>[^0-9?\n:]{1,90})"
    r":\s{0,2}(?P<code>[0-9]{3,4})(?=\s*(?:[.,;!\n]|\Z))"
)
"""A code that its name announces, whatever stands between: "the code, as you asked: 4…"."""
_TELLS_OTHERWISE: Final = (
    r"\b(?:not|no|never|cannot|without|wrong|old|lost|other|another|but\s(?:my|the|our)|is|was|are|for(?!\s(?:you|this|now)\b)"
    rf"|{_ELSEWHERE}|address|amount|price|total|number|money|month|year|date|hour|day|week|weight|height"
    r"|extension|ext|call|ring|age|balance|points?)\b|[$€£]|(?:wo|ca|do|did|is|have|would)n['’]?t\b"  # noqa: RUF001
)
"""What stands between the name of the code and digits that are something else."""
_ASKS_FOR_CARE: Final = (
    r"\b(?:please\s)?(?:do\snot|don['’]?t)\s(?:you|tell|share|keep|store|save|pass|lose|repeat)\b"  # noqa: RUF001
)
"""A "not" that is about what becomes of the code."""
_REFUSES_IT: Final = (
    r"\b(?:not|never|no|cannot|won'?t|can'?t|don'?t|didn'?t|wouldn'?t|lost)\b[^.;!?]*\Z"
)
_ASKS_BACK: Final = r"\W*(?:is|was|did|does|do|have)\b[^?.!\n]{1,80}\?\W*"
_OF_NO_CODE: Final = frozenset({"year", "month", "other"})
_OPENS_IN_SPANISH: Final = r"\A\s*son\s"
"""The beginning of "son 648": elsewhere a son is a child."""


@cache  # only where a code may be
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def is_none_for_sure(text: str) -> bool:
    """Whether the digits of a message are said, or seen, to be no code."""
    return _compile(_IS_NONE).search(text) is not None


def asks_back(text: str) -> bool:
    """Whether all of a message is a question: "is 332 the code you have?"."""
    return _compile(_ASKS_BACK).fullmatch(text) is not None


def is_said_of_a_card(before: str) -> bool:
    """Whether "code" after this text is the card's own, and no promo code."""
    if _compile(_OF_A_CARD).search(before):
        return True
    return TAKEN in before and _compile(_ONE_BESIDE_THE_CARD).search(before) is not None


def find_where_it_is_named(text: str) -> tuple[int, int] | None:
    """Return where a message names the code of the card, if it speaks of no other code."""
    until = _compile(_UP_TO_THE_LAST_FIGURE).match(text)
    told = until[0] if until else text
    named = _compile(_NAMES_IT).search(told)
    return named.span() if named and not _compile(_SENT_OR_PRINTED_ELSEWHERE).search(told) else None


def may_be_the_code(message: MessageText, chain: list[Group]) -> bool:
    """Whether what stands before these digits does not say that they are something else."""
    before = message.left[: chain[0].start]
    is_else = _compile(_IS_HOUR_PLACE_OR_WISH).search(before)
    word = _LAST_WORD.search(before)
    if word is not None and word[0].lower() in TIES:
        return False
    named = _OF_A_THING_NAMED_BEFORE.search(before)
    if named is not None and not OFFERING.issuperset([named["thing"].lower()]):
        return False
    return not (is_else or _compile(_OF_ANOTHER_CODE).search(before))


def is_whole_by_itself(message: MessageText, chain: list[Group]) -> bool:
    """Whether these digits are part of no date, hour or amount that nobody took."""
    text, start, end = message.left, chain[0].start, chain[-1].end
    goes_on = (
        message.is_within_a_whole(start, end)
        or _compile(_GOES_ON_BEFORE).search(text[max(0, start - 4) : start])
        or _compile(_GOES_ON_AFTER).match(text, end)
    )
    if goes_on:
        return False
    said_singly = all(len(group.digits) == 1 for group in chain)
    gaps = (text[one.end : other.start] for one, other in pairwise(chain))
    return said_singly or all(map(_compile(_WITHIN_A_CODE).fullmatch, gaps))


def is_offered_as_the_code(message: MessageText, chain: list[Group]) -> bool:
    """Whether nothing in the clause of these digits speaks of anything but the code."""
    if not may_be_the_code(message, chain):
        return False
    start, end = chain[0].start, chain[-1].end
    before = message.left[:start]
    words = find_words_of_clause(message, start, end)
    if _compile(_OPENS_IN_SPANISH).fullmatch(before):
        words.discard("son")
    return OFFERING.issuperset(words) and words.isdisjoint(_OF_NO_CODE)


def find_code_behind_a_colon(text: str) -> re.Match[str] | None:
    """Return the code that is announced by its name, and follows a colon at the end of a clause."""
    found = _compile(_BEHIND_A_COLON).search(text)
    if found is None:
        return None
    between = _compile(_ASKS_FOR_CARE).sub(" ", found["between"])
    is_other = (
        _compile(_TELLS_OTHERWISE).search(between)
        or _compile(_REFUSES_IT).search(text, 0, found.start())
        or _compile(rf"\b(?:{_ELSEWHERE})\b").search(text, 0, found.start())
    )
    return None if is_other else found


def says_how_many(text: str, end: int) -> bool:
    """Whether digits that end there count something: "471 people"."""
    return _compile(_SAYS_HOW_MANY).match(text, end) is not None
