"""What is for the merchant: what is paid for, other orders, and what the order is to have on it."""

import re
from typing import Final

_MAY_BE_OF_THE_ORDER: Final = re.compile(
    "for|what|order|invoice|booking|same|driver|courier|deliver|flat|apartment|apt|unit|code|bell|po\\b"
    "|p\\.o|purchase|cost cent|arrive|here"
)
_SUM: Final = (
    r"(?:[$€£]? ?[\d*][\d*.,]*|[a-z]+ty(?:[ -]\w+)?)(?: (?:dollars?|bucks|euros?|pounds|quid))?"
)
_MAY_ASK: Final = re.compile("wh?[ao]t|which|arrive|turn up|be (?:here|there|with|del)|get |is ")
_MAY_BE_PAID: Final = re.compile("order|invoice|booking|chat|link|page|here|site")
_WHAT_FOR: Final = re.compile(
    r"\b(?:what|wat|wot)(?:'?s)?\b(?! (?:are|r) (?:the |these |those )?\*)"
    r"(?:(?!\b(?:code|number|cvv|cvc|card|name|date|you need)\b)[^.?!,\n]){0,40}?"
    rf"(?<!\w)(?:pay(?:ing|ments?|s)?|paid|charged?|charging|billed|bill|link|amount|money"
    rf"|{_SUM})(?!\w)"
    r"(?: (?:actually|even|really|exactly|here|supposed|meant|to|be|is|it|dollars|bucks|quid))*"
    r" (?:for|4|here)\b(?: (?:here|exactly|please|pls|then|again|actually|though"
    r"|tho|anyway|lol|with this|in here)){0,2}\s?(?:[?!.,]|\Z)"
    r"|\b(?:what|wat|wot) (?:does|do|is|did) (?:this|the|that|my) (?:link|payment|chat|page)"
    r" (?:pay for|cover|for)\b"
    r"|\bwhat (?:am i|are we|would i be|i'?m|we'?re) (?:\w+ )?(?:buying|purchasing)\b"
    r"|\bis (?:this|it|that) (?:for|about) (?:the |my |our )?(?:order|booking|invoice)\b"
    r"|\b(?:asked|said|meant?|asking) what (?:it'?s|it is|this is|that'?s) for\b"
    r"|\bwhich order (?:number |no )?(?:is|does|do|am|are)\b"
)
_OTHER_ORDER: Final = (
    r"(?:(?:other|another|second|2nd|both(?: my| the)?|two|2|three|3|several|next)"
    r" (?!card)(?:\w+ )?(?:orders?|invoices?|bookings?))"
)
_PAYS_ANOTHER: Final = re.compile(
    rf"\b(?:pay\w*|settle|use|do|same|here|cover)\b[^.?!\n]{{0,40}}\b{_OTHER_ORDER}\b"
    rf"|\b{_OTHER_ORDER}\b[^.?!\n]{{0,40}}[.,]?[^.?!\n]{{0,40}}"
    r"\b(?:pay\w*|settle|same|here|this (?:chat|link|page)|one (?:go|card))\b"
    r"|\bfor (?:the|my|our) \w+(?: \w+)?,? (?:do|can|shall|should|could|would) (?:i|we) (?:\w+ )?"
    r"(?:use|pay|come|go)\b[^.?!\n]{0,16}\b(?:chat|link|page|here)\b"
    r"|\b(?:use|pay)\b[^.?!\n]{0,16}\bsame (?:chat|link|page|site) for (?!(?:the |my |this )"
    r"(?:payment|card)\b)"
    rf"|\b{_OTHER_ORDER}\b[^\n]{{0,40}}\bwhich (?:one )?(?:is|does|am|do)\b"
    r"|\borders? (?:no |number |# ?)?[\d*]+ and (?:also )?(?:order )?(?:no |number |# ?)?[\d*]+"
)
_MAY_BE_ANOTHER: Final = re.compile(
    r"other|second|2nd|both|two|2 |three|3 |several|next|same |orders? (?:no |number |# ?)?[\d*]"
    "|do (?:i|we) |can (?:i|we) |sh(?:all|ould) (?:i|we) |could (?:i|we) |would (?:i|we) "
)
_NO_OTHER_ORDER: Final = re.compile(r"\bcancel|\bnot? (?:pay|for)\b|n'?t (?:want|pay)\b")
_NUMBER: Final = r"(?: ?(?:numbers?|no\.?|nr|ref\w*|code|#))?"
_ON_THE_ORDER: Final = re.compile(
    rf"\b(?:purchase order|cost cent(?:re|er)|p\.o\.(?= )|po(?={_NUMBER} ?#?[\d*])"
    rf"|po (?:number|no|ref)\b"
    r"|(?:the|our|my|a) po\b(?! (?:has|says|shows|is for)))"
    r"|\b(?:my|our|ma|me|the|in|is|flat|apartment|apt) ?(?:flat|apartment|apt|door|gate|buzzer)"
    r"(?: (?:number|no|code|is))+\b"
    r"|\b(?:flat|apartment|apt|unit) [\d*]+[a-z]?(?!\w)(?! (?:fee|rate))"
    r"|\b(?:for|fer|tell) (?:the |ur |your )?"
    r"(?:driver|courier|deliver(?:y|ies)(?: (?:man|guy|person|driver|people))?)\b"
    r"(?! (?:is (?:free|extra)|cost|fee|charge|price|included|company|firm|service|date|note))"
    r"|\b(?:driver|courier)s? (?:needs?|has|should|must|can|to)\b|\bring (?:the )?bell\b"
)
_IS_ASKED_OF_THE_CUSTOMER: Final = re.compile(
    r"\b(?:need|want|require|necessary|ask(?:ed)? for|cost(?! cent)|free|included?"
    r"|including|billing)\b"
)
_NEEDS_TO_BE: Final = re.compile(r"\b(?:driver|courier|po|order)\b[^.?!\n]{0,24}\bneeds?\b")
_COMES: Final = re.compile(
    r"\b(?:will|does|would|is) (?:it|they|the (?:cake|order|delivery|parcel|flowers|food))"
    r" (?:gonna |going to |all )?(?:be (?:there|here|delivered|with (?:me|us))|arrive"
    r"|get (?:here|there)"
    r"|turn up)\b(?![^.?!\n]{0,24}\b(?:statement|bank|account|app|money|charge))"
)


def is_for_the_merchant(lower: str) -> bool:
    """Whether a message, in lower case, asks or tells what only the merchant can see to."""
    if not _MAY_BE_OF_THE_ORDER.search(lower):
        return False
    if _MAY_ASK.search(lower) and (_WHAT_FOR.search(lower) or _COMES.search(lower)):
        return True
    if pays_another_order(lower):
        return True
    if _ON_THE_ORDER.search(lower) is None:
        return False
    return _NEEDS_TO_BE.search(lower) is not None or not _IS_ASKED_OF_THE_CUSTOMER.search(lower)


def pays_another_order(lower: str) -> bool:
    """Whether a message, in lower case, is about paying another order, or several."""
    if not _MAY_BE_ANOTHER.search(lower) or not _MAY_BE_PAID.search(lower):
        return False
    return _PAYS_ANOTHER.search(lower) is not None and _NO_OTHER_ORDER.search(lower) is None
