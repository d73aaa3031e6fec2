"""What is asked in passing, in forms that name it: the total, the two cards, onlookers, haste."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.asking.about.worries import find_worry
from payment_smart_bot.domain.reading.english.wishes.wish_guard import names_when
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE

_TOTAL: Final = (
    r"(?:(?:the|what the|my) (?:\w+ )?(?:total|amount|price|sum|cost|bill)\b"
    r"|what it (?:costs|comes to))"
)
_OF_THE_AMOUNT: Final = re.compile(
    r"\b(?:when|once|until|till|after|before|as soon as) (?:i|we)(?:'?ve| have)? "
    rf"(?:seen?|saw|know|knew|hear|heard|got) {_TOTAL}"
    r"|\b(?:if (?:it'?s|it is|its|it comes to|it costs|thats?|that's)|is (?:it|that|this))"
    r" (?:not )?(?:over|above|more than|beyond|under) [$€£]?[\d*]"
    r"|\bno (?:(?:extra|hidden|other|card|booking|added|more) )?(?:fees?|charges?"
    r"|surcharges?|extras?)"
    r"(?: (?:at all|on top|then|right|added|for that)){0,2}\s?\?"
)
_NO_MORE: Final = re.compile(
    r"\b(?:wont|won't|will not|dont|don't|not|never|cant|can't) (?:be )?(?:take|taking"
    r"|charge|charging)"
    r" (?:any |me )?(?:more|extra|over|anything (?:more|else|extra))\b"
    r"|\b(?:sure|know|certain|promise)\b[^.?!\n]{0,16}\b(?:you|u|ya|it) (?:will )?only "
    r"(?:take|charge)s?\b"
)
_SEVERAL_CARDS: Final = (
    r"\b(?:two|2|three|3|four|both|several|couple of|few) (?:\w+ ){0,2}"
    r"(?:cards|visas|mastercards|amexes)\b"
)
_WHICH_OF_THEM: Final = (
    r"(?:\b(?:which|what) (?:one|card|of (?:them|these|those|(?:the|my|our) (?:two|three|2|3)))\b"
    r"|\bwhich (?:should|shall|do|would|can)\b|\bmatter which\b)"
)
_WHICH_OF_SEVERAL: Final = re.compile(
    rf"\A(?![^\n]*\bend(?:ing|s) in\b)[^\n]*?(?:{_SEVERAL_CARDS}[^\n]{{0,120}}{_WHICH_OF_THEM}"
    rf"|{_WHICH_OF_THEM}[^\n]{{0,80}}{_SEVERAL_CARDS}"
    r"|\bwhich of (?:my|our) (?:two|three|2|3) cards\b)"
)
_ONLOOKERS: Final = re.compile(
    r"\b(?:people|someone|somebody|folks?|everyone|others|strangers|they|he|she)\b[^.?!\n]{0,24}"
    r"\b(?:see|look|watch\w*|read)\b[^.?!\n]{0,10}\b(?:my (?:screen|phone)|over my shoulder)\b"
    r"|\b(?:on|in) (?:the|a) (?:bus|train|tram|tube|metro|queue|cafe|plane|waiting room|public)\b"
    r"[^\n]{0,40}\b(?:people|someone|somebody|everyone|folks?|others) (?:can|could|might|may) "
    r"(?:\w+ )?(?:see|look|watch|read)\b"
)
_IN_HASTE: Final = re.compile(
    r"\b(?:in (?:a|such a) (?:\w+ )?(?:hurry|rush)|(?:make|do) (?:it|this) (?:quick|fast)\w*"
    r"|(?:havent|haven't|no|not) (?:got |have )?(?:much |long|a lot of )?(?:time|long)\b"
    r"|short of time|be quick)\b"
)
_IS_UPSET: Final = re.compile(
    r"\b(?:angry|annoy\w*|fed up|sick of|ridiculous|useless|hopeless|complain\w*|ill|old|slow"
    r"|now|tomorrow|tonight|back|person|human|never|nothing|no way|wait|later|cancel|longer)\b"
)
_SPELT: Final = re.compile(
    r"\b(?:is|was|did|have|has) [^.,;?!\n]{1,40} spel(?:t|led|l)\b[^.,;?!\n]{0,40}"
    r"\b(?:right|correct\w*|ok|okay|properly|wrong|well)\W*\Z"
)
_LAST_DIGITS: Final = re.compile(
    r"\b(?:is|are) (?:it|that|those|they|these) (?:just |only )?(?:the )?"
    r"(?:(?:last|first|other|three|3|end)\b(?: (?:three|3|ones?|digits))?(?: at the (?:end|back))?"
    r"|[\d*]{3,4} (?:bit|part|one|at the end)"
    r"|(?:three|3|ones?|bit|part|[\d*]{3,4}) (?:at|on) the (?:end|right|back))"
    r"(?: (?:bit|part|ones?|you|u|want|need|mean|after|is))*\s?(?:[?.!,]|\Z)"
)
_BANK_ASKS: Final = re.compile(
    r"\bwill (?:i|we) (?:get|be|have to be) (?:asked|checked|prompted"
    r"|challenged)\b[^.?!\n]{0,24}\bbank\b"
    r"|\b(?:will|does|would|might) (?:the|my|our|her|his) bank (?:\w+ )?(?:ask|want|check"
    r"|make|prompt)\b"
    r"(?![^.?!\n]*\b(?:code|pin|password|fees?|charge)\b)"
)
_TO_WHOM: Final = re.compile(
    r"\bwho(?:'?s|m)?\b(?![^.?!,\n]{0,30}\b(?:card|data|details|numbers?|digits|code|info\w*)\b)"
    r"[^.?!,\n]{0,30}\b(?:going|goes|go|paid|sent|payable)(?: to be paid)? to\b"
    r"(?! (?:see|know|eat))"
    r"|\bto whom\b[^.?!\n]{0,24}\b(?:paid|pay|go|sent)\b"
    r"|\bwho (?:gets|receives) (?:paid|(?:the |my |this )?(?:money|payment))\b"
    r"|\b(?:does|is|so|will) (?:it|this|that|(?:the|my) (?:money|payment)) (?:going|goes?|paid)"
    r" to the (?:bakery|shop|merchant|store|cafe|company|cake)\b"
)
_WHOM_TO_ASK: Final = re.compile(
    r"\bwho(?:m)? (?:shall|can|do|should|could|must) (?:i|we) (?:\w+ )?"
    r"(?:write|talk|speak|complain|turn|contact|e-?mail|ring|call|ask|tell)\b"
)
_IF_NOT_CONFIRMED: Final = re.compile(
    r"\bwhat(?: happens|'?s going to happen| will happen)? if (?:i|we|she|he|nobody)\b"
    r"[^.?!,\n]{0,12}\b(?:don'?t|do not|doesn'?t|never|not|no longer|nothing)\b[^.?!,\n]{0,12}"
    r"\b(?:confirm|say|reply|answer|type|go ahead)\b"
)
_BY_TOUCH: Final = re.compile(
    r"\b(?:is|are) (?:it|they|those|the [\w ]{1,20}?) (?:\w+ )?(?:raised|embossed|bumpy)\b"
    r"|\bfeel (?:it|them|the (?:code|digits|numbers?)) with\b|\bfind (?:it|them) by touch\b"
)
_BY_WHAT_A_BRAND_IS_KNOWN: Final = re.compile(
    r"\b(?:how|by what|what makes)\b[^.?!\n]{0,24}\b(?:know|knew|tell|see|guess(?:ed)?)\b"
    r"[^.?!\n]{0,24}\b(?:visa|mastercard|amex|american express|brand|(?:kind|type) of card)\b"
)
_ANY_CARD: Final = re.compile(
    r"\b(?:joint|virtual|foreign) (?:\w+ )?(?:card|account|one)\b[^.?!\n]{0,24}"
    r"\b(?:ok|okay|fine|works?|good|possible|accept\w*|allowed|alright|all right)\b"
    r"|\b(?:can|could|may|do|does|is|are|will)\b[^.?!\n]{0,24}"
    r"\b(?:joint|virtual|foreign) (?:\w+ )?(?:card|account|one)\b"
)
_OF_ITS_PRICE: Final = re.compile(r"\b(?:his|her|their|fees?|charged?|convert\w*|rate)\b")
_AGE: Final = (
    r"(?:(?:i'?m|i am|(?<=allowed )at|aged?|being|turned)"
    r" (?:only |just |still )?(?:1[3-7]|thirteen|fourteen|fifteen|sixteen|seventeen)"
    r"(?![\w:%$€£.,]?\d|\w)(?! (?:percent|digits?|cards?|pm|am|days?|minutes?|hours?|dollars?"
    r"|bucks|euros?|pounds|quid|numbers?|characters))|under ?age|under (?:18|eighteen)"
    r"|old enough|too young|a minor)"
)
_ALLOWED: Final = (
    r"\b(?:allowed|can i|may i|am i|ok|okay|legal|matters?|possible|problem|my own"
    r"|it'?s my (?:own )?(?:card|account))\b"
)
_OF_AGE: Final = re.compile(
    rf"{_ALLOWED}[^?!\n]{{0,60}}\b{_AGE}\b|\b{_AGE}\b[^?!\n]{{0,60}}{_ALLOWED}"
    r"|\b(?:minimum age|age (?:limit|restriction)|how old (?:do|must|should|have)"
    r"|have to be (?:18|eighteen|over (?:18|eighteen)))\b"
)
_MAY_BE_OF_AGE: Final = Pieces("13|14|15|16|17|18|teen|under|old e|too y|minor| age|how old")
_NOT_OF_AGE_ALONE: Final = re.compile(
    rf"\b(?:{ANY_CLOSE_ONE}|his|hers?|their|cash|no|not|dont|binding|contract|id|less|cheaper"
    r"|discount|debit|tell you)\b|n't\b"
)
_MAY_BE_SO: Final = Pieces(
    "charg|fee|take|taki|total|amount|price|sum|cost|bill|over|above|more than|beyond|under "
    "|extra|surch|cards|visas|amexes|screen|phone|shoulder|see|look|watch|read|bank|spel"
)
"""What none of the forms can be without."""
_MAY_BE_OF_WHOM: Final = re.compile(
    "whom|who's|whos |who [igrscdm]|go(?:es|ing)? to |paid to |what (?:if|happ|will h|is g)"
    "|what's g|raised|emboss|bumpy|feel |touch|joint|virtual|foreign|how (?:on|d|c|t|i)"
    "|by what|what make"
)
_OF_WHOM_AND_WHAT: Final = (
    (_TO_WHOM, Topic.RIGHT_PLACE),
    (_WHOM_TO_ASK, Topic.REACH),
    (_IF_NOT_CONFIRMED, Topic.WAIT),
    (_BY_TOUCH, Topic.BY_TEXT),
    (_BY_WHAT_A_BRAND_IS_KNOWN, Topic.BRAND),
)
_IS_TAKEN: Final = re.compile(
    r"\b(?:will|is|has|was|does|if|whether) (?:anything|something|any money|any of it)"
    r"(?: (?:will|is|has|gets?|be|been|being|going to be))* (?:taken|charged|debited|deducted|paid)"
    r"(?: (?:now|yet|today|already|at all|here|right now|straight away|off|from|my|the|card"
    r"|account))*\W*\Z"
)
_FORMS: Final = (
    (_IS_TAKEN, Topic.PROGRESS),
    (_NO_MORE, Topic.PERMISSION),
    (_OF_THE_AMOUNT, Topic.HOW_MUCH),
    (_WHICH_OF_SEVERAL, Topic.WHICH_CARDS),
    (_ONLOOKERS, Topic.STARS),
    (_BANK_ASKS, Topic.AFTER_CONFIRM),
    (_SPELT, Topic.WHICH_CARD_GIVEN),
)
_LONGEST_OF_A_MOMENT: Final = 100
_MOMENT: Final = re.compile(
    r"\b(?:secs?|seconds?|moments?|mo|mins?|minutes?|ticks?|jiffy|brb|be right back|hang on"
    r"|hold on|hold up|bear with|wait"
    r"|(?:let me|i'?ll|ill|just|gonna|going to) (?:\w+ )?"
    r"(?:get|grab|fetch|find|look|check|put|see|getting|grabbing|fetching|finding))\b",
    re.IGNORECASE,
)
_MORE_THAN_A_MOMENT: Final = re.compile(
    r"\?|\b(?:charged?|pay|payment|book|money|later|back (?:in|at|later|soon|after)|come back"
    r"|hours?|expire|time out|close|decide|think|sure|until|till?|after|before|unless|whether|if"
    r"|not|ask|call|talk|speak|wife|husband)\b|n't\b",
    re.IGNORECASE,
)


def find_topic_in_passing(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks or tells in such a form."""
    if _MAY_BE_OF_WHOM.search(lower):
        if _ANY_CARD.search(lower) and not _OF_ITS_PRICE.search(lower):
            return Topic.ANY_CARD
        if topic := next((topic for form, topic in _OF_WHOM_AND_WHAT if form.search(lower)), None):
            return topic
    if not _MAY_BE_SO.are_in(lower):
        return None
    return next((topic for form, topic in _FORMS if form.search(lower)), None)


def find_told(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks in passing, or worries about."""
    if _MAY_BE_OF_AGE.are_in(lower) and _asks_of_ones_age(lower):
        return Topic.ANY_CARD
    return find_topic_in_passing(lower) or find_worry(lower)


def _asks_of_ones_age(lower: str) -> bool:
    """Whether somebody asks if they are old enough, who uses a card of their own."""
    return _OF_AGE.search(lower) is not None and _NOT_OF_AGE_ALONE.search(lower) is None


def asks_of_the_spelling(lower: str) -> bool:
    """Whether a message, in lower case, ends by asking whether something is spelt right."""
    return "spel" in lower and _SPELT.search(lower) is not None


def is_in_haste(lower: str) -> bool:
    """Whether somebody is short of time, and says no more of it."""
    return _IN_HASTE.search(lower) is not None and not _IS_UPSET.search(lower)


def asks_for_the_last_digits(lower: str) -> bool:
    """Whether a message asks which of the digits on the back are the code."""
    return _LAST_DIGITS.search(lower) is not None


def asks_for_a_moment(text: str) -> bool:
    """Whether a message that puts things off does so for a moment, and says nothing of paying."""
    if len(text) > _LONGEST_OF_A_MOMENT or not _MOMENT.search(text):
        return False
    return not _MORE_THAN_A_MOMENT.search(text) and not names_when(text)
