"""What was given, and whether it will do: another form of the name, or which of two codes it is."""

import re
from typing import Final

from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE

_MAY_BE_OF_LETTERS: Final = Pieces("letters|capital|caps|case|big |letter ")
_CAPITALS: Final = re.compile(
    r"\b(?:capitals?|capitali[sz]\w*|(?:upper|lower)[ -]?case|(?:all|block|in) caps|all caps"
    r"|case[ -]sensitive|(?:small|big|little|capital|block)(?: or (?:small|big|little|capital))?"
    r" letters?)\b"
)
_STOPS: Final = re.compile(
    r"\b(?:should|shall|do|must|can|need|with) [^.?!\n]{0,40}\b(?:dots?|full ?stops?"
    r"|periods?|hyphens?"
    r"|apostrophes?|accents?|commas?)\b"
)
_MAY_BE_OF_STOPS: Final = Pieces("dot|stop|period|hyphen|apostr|accent|comma")
_OF_THE_NUMBER: Final = re.compile(r"\b(?:number|digits?|spaces?|date|code|stars?)\b")
_OF_THE_CAKE: Final = re.compile(r"\b(?:cake|icing|message|ribbon)\b")
_DIFFERS: Final = re.compile(
    r"\b(?:(?:little |bit |slightly )?different(?:ly)?|differs?|shorter|longer|exact(?:ly)?|same"
    r"|without|old|maiden|married|former|previous|left out|leave out|leave off|misspel\w*|typo"
    r"|(?:one|a) letter|middle|second|only"
    r"|initials?)\b"
)
_TITLE: Final = r"(?:mrs?|ms|miss|mx|dr|titles?)\b"
_SPEAKS_OF_A_TITLE: Final = re.compile(
    rf"\b(?:says?|dropped|left (?:out|off)|shows?|printed|has|have|missing|forgot) (?:the |my "
    rf"|a )?{_TITLE}"
    rf"|\b(?:the|my|a|need|include|put|with|without|no|leave) (?:the |my |a |out )?{_TITLE}"
    r"(?! (?!on|in|off|out|or|too|there|title|bit|part|matters?|be|is|as|and)\w)"
    rf"|\b{_TITLE}[^.?!\n]{{0,16}}\b(?:off|out|missing|in front|at the front|bit|part)\b"
)
_WHETHER_IT_MATTERS: Final = re.compile(
    r"\b(?:does|do|will|would|is|might|could|should|must|shall) (?:it|that|this|they|i|you|(?:the"
    r"|my)"
    r" (?:bank|payment|card|title))\b(?: \w+){0,2}? (?:matters?|reject\w*|refuse\w*|decline\w*"
    r"|mind"
    r"|(?:a |the )?problem|ok|okay|fine|alright|go through|work|fail|need|include|put|leave"
    r"|want)\b"
)
_MAY_BE_OF_A_TITLE: Final = Pieces("mr|ms |miss|mx|dr |title")
_MAY_FAIL: Final = re.compile(
    r"\b(?:fails?|problems?|matters?|ok|okay|reject\w*|declin\w*|refus\w*|works?|go(?:es)? through"
    r"|accept\w*|issue|trouble)\b"
)
_OF_ANOTHER: Final = re.compile(
    rf"\b(?:{ANY_RELATIVE}|(?:his|her|their|another|other|different) (?:name|card)s?)\b"
)
_MAY_BE_OF_ORDER: Final = Pieces("order|first|before|round|swap|revers|back to front")
_A_NAME: Final = r"(?:(?:sur|family |fam |last |first |given |fore)name|names?|surname)s?"
_PUT_OTHERWISE: Final = (
    r"(?:order|first(?! name)|before|(?:other|wrong|right|which|that) way|round|swap\w*|revers\w*"
    r"|back to front)"
)
_ORDER_OF_NAMES: Final = re.compile(
    rf"\b{_A_NAME}\b[^?!\n]{{0,50}}\b{_PUT_OTHERWISE}\b"
    rf"|\b{_PUT_OTHERWISE}\b[^?!\n]{{0,50}}\b{_A_NAME}\b"
    r"|\b(?:swap|turn|reverse|change) (?:the order|(?:them|it) round)\b"
)
_ASKS_OF_ORDER: Final = re.compile(
    r"\b(?:matters?|problem|ok|okay|alright|fine|declin\w*|reject\w*|refus\w*|mind|issue|trouble"
    r"|should i|shall i|do i|must i|which|whether)\b"
)
_OF_AN_ORDER: Final = re.compile(
    r"\b(?:order (?:number|no|id|is for|for)|my order|on the order|(?:place|make|an?) order)\b"
)
_TOOK: Final = (
    r"(?:(?:did|have) (?:you|u|ya) (?:\w+ ){0,2}?(?:tak\w+|took|us\w+|note\w*|put|wr\w+"
    r"|record\w*|got"
    r"|get|go with|save\w*)|do (?:you|u|ya) (?:now )?have|(?:you|u|ya) (?:have|got|took))\b"
)
_TWO_CODES: Final = (
    r"(?<![$€£\d.,*])[\d*]{3,4} or (?:the |was it )?[\d*]{3,4}"
    r"(?![\w*.,]\d|\w| (?:dollars?|bucks|euros?|pounds?|quid|usd)\b|[$€£])"
)
_WHICH_CODE: Final = re.compile(
    r"\b(?:which|what|whose) (?:(?:of (?:the|those|these) )?(?:two |security |three |3 )?"
    r"(?:codes?|cvv|cvc|digits|ones?(?! do\b))|of (?:the|those|these)(?: two)?)\b"
    rf"[^.?!\n]{{0,8}}\b{_TOOK}"
    rf"|\b(?:which|what) {_TOOK}[^.?!\n]{{0,12}}{_TWO_CODES}|\b{_TOOK} (?:the |it as )?{_TWO_CODES}"
    r"|\b(?:tell me|what'?s|what is|show me|remind me(?: of)?|which is) (?:the |my )?(?:\w+ )?"
    r"(?:code|cvv|cvc)(?: that)? (?:you|u|ya)(?:'ve)? (?:have|took|got|noted|wrote|put)\b"
    r"|\b(?:is|was) (?:it |that )?(?:the )?[\d*]{3,4}(?!\w)[^.?!\n]{0,16}"
    r"\b(?:you|u|ya) (?:took|have|got|used?|noted|wrote|put|saved?)\b"
)


_SPELT_WITH: Final = re.compile(
    r"\b(?:is|was|did|have) (?:it|that|you|u) [^.?!\n]{0,30}\bwith (?:an?|one|two|1|2|double|no) "
    r"['\"]?[a-z]['\"]?s?(?!\w)"
)
_LAST_FOUR: Final = re.compile(
    r"\b(?:is|are) (?:that|those|these|this|it|they)\b[^.?!\n]{0,24}\b(?:last|final) (?:four|4)\b"
    r"|\b(?:last|final) (?:four|4)\b[^.?!\n]{0,24}\b(?:mine|my card)\b"
)
_MAY_BE_GONE: Final = Pieces("lost|gone|forgot|dropped")
_IS_IT_GONE: Final = re.compile(
    r"\b(?:have|has|did|had) (?:you|u|ya|it) (?:\w+ )?(?:lost|forgot(?:ten)?|dropped) "
    r"(?:my|the|that|his|her) (?:\w+ )?card\b"
    r"|\b(?:is|has|was) (?:my|the|that|his|her|[^\W\d_]+s|[^\W\d_]+'s) (?:\w+ )?card "
    r"(?:\w+ )?(?:gone(?! (?:through|off|to|out|thru))|lost|dropped|forgotten)\b"
)
"""What asks whether the card is held still: "have you lost my card?"."""
_OF_A_CODE: Final = re.compile(r"\b(?:code|cvv|cvc|front)\b")
_WHOSE_NAME: Final = re.compile(
    r"\b(?:whose|who'?s|which|what(?:'?s| is)?) (?:the )?name(?:'?s| is| was)? "
    r"(?:(?:it|this|that|the card) is |it'?s )?(?:now |still |down |put )?"
    r"(?:on (?:it|this|there|here|(?:the|my|this) (?:card|summary))"
    r"|(?:is )?(?:it|this|that) (?:now )?(?:in|under)|down|there|again)\b"
    r"(?! (?:should|do|must|to)\b)"
    r"|\b(?:whose|which|what) name (?:(?:have|has|did|do) )?(?:you|u|i|we)(?:'?ve)? "
    r"(?:got|get|have|put|give|gave|given|type[d]?|enter(?:ed)?|say|said|take|took|taken|note)\b"
    r"(?<!do (?:i|u) give)(?<!do i put)(?<!do i type)(?<!do we put)(?<!do you take)(?<!do you get)"
    r"(?![^.?!\n]{0,12}\bon (?:the|my) (?:order|invoice|booking|form|cake|parcel)\b)"
    r"|\b(?:do|have|did) (?:you|u) (?:have|got|get|put|take) (?:my|the) name (?:as|down|right)\b"
    r"|\b(?:in|under) whose name(?: (?:is|was|have|has|did|now|again)\b|\W*\Z|[,?])"
    r"|\b(?:is|was) (?:the name|it in)\b[^.?!,\n]{0,20}\b(?:mine|my|his|hers|her|theirs|[a-z]+'s)\b"
    r"(?: name)? or (?:mine|my|his|hers|her|theirs|[a-z]+'s)\b"
    r"|\bwho(?:'?s| is) (?:down|put|listed|named|entered) as (?:the )?"
    r"(?:card ?-?holder|holder|owner|name)\b"
)
"""What asks for the name that was given: "whose name is on it", "card in whose name again"."""


def find_topic_of_what_was_given(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks about the name's form or the code."""
    if asks_whether_the_name_will_do(lower):
        return Topic.WHICH_NAME
    if " with " in lower and _SPELT_WITH.search(lower):
        return Topic.WHICH_CARD_GIVEN
    if "card" in lower and _MAY_BE_GONE.are_in(lower) and _IS_IT_GONE.search(lower):
        return Topic.WHICH_CARD_GIVEN
    is_of_four = ("four" in lower or " 4 " in lower) and _LAST_FOUR.search(lower)
    if (is_of_four and not _OF_A_CODE.search(lower)) or asks_which_code_was_taken(lower):
        return Topic.WHICH_CARD_GIVEN
    return None


def asks_whose_name_was_given(lower: str) -> bool:
    """Whether a message, in lower case, asks which name was given for the card."""
    return ("name" in lower or " as " in lower) and _WHOSE_NAME.search(lower) is not None


def asks_of_the_order_of_names(lower: str) -> bool:
    """Whether a message, in lower case, asks if it matters which of the names comes first."""
    if not _MAY_BE_OF_ORDER.are_in(lower) or _ORDER_OF_NAMES.search(lower) is None:
        return False
    return _ASKS_OF_ORDER.search(lower) is not None and _OF_AN_ORDER.search(lower) is None


def asks_whether_a_title_matters(lower: str) -> bool:
    """Whether a message, in lower case, asks if a title matters: "is the Mr needed"."""
    if not _MAY_BE_OF_A_TITLE.are_in(lower) or _SPEAKS_OF_A_TITLE.search(lower) is None:
        return False
    return _WHETHER_IT_MATTERS.search(lower) is not None


def asks_which_code_was_taken(lower: str) -> bool:
    """Whether a message, in lower case, asks if a code is the one that was taken."""
    return ("you" in lower or " u " in lower) and _WHICH_CODE.search(lower) is not None


def asks_whether_the_name_will_do(lower: str) -> bool:
    """Whether a message asks if capitals, dots or a small difference in the name matter."""
    if _MAY_BE_OF_LETTERS.are_in(lower) and _CAPITALS.search(lower):
        return _OF_THE_CAKE.search(lower) is None
    if _MAY_BE_OF_STOPS.are_in(lower) and _STOPS.search(lower):
        return _OF_THE_NUMBER.search(lower) is None
    if asks_of_the_order_of_names(lower) or asks_whether_a_title_matters(lower):
        return True
    if "name" not in lower or _OF_ANOTHER.search(lower):
        return False
    return _DIFFERS.search(lower) is not None and _MAY_FAIL.search(lower) is not None
