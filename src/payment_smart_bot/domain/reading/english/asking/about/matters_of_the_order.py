"""What is for the merchant: what is paid for, other orders, and what the order is to have on it."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_MAY_BE_OF_THE_ORDER: Final = re.compile(
    "for|what|order|invoice|booking|same|driver|courier|deliver|flat|apartment|apt|unit|code|bell|po\\b"
    "|p\\.o|purchase|cost cent|arrive|here|come |mailed|sent|brought|post"
    "|wrapp|left|pick|collect|moved|gift |engra|person|exch|dropped |turn up|shipp|long"
)
_SUM: Final = (
    r"(?:[$€£]? ?[\d*][\d*.,]*|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -]\w+)?)"
    r"(?: (?:dollars?|bucks|euros?|pounds|quid))?"
)
_MAY_ASK: Final = re.compile(
    "wh?[ao]t|which|arrive|turn up|be (?:here|there|with|del|ship|post)|come |get |is "
    "|shipp|an |ould |may |must |all "
    "|deliver"
)
_MAY_BE_PAID: Final = Pieces("order|invoice|booking|chat|link|page|here|site")
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
_NO_THING: Final = (
    r"(?:money|payments?|charges?|refund|codes?|texts?|sms|e-?mails?|receipts?|invoice|statements?"
    r"|confirmation|link|page|bank|debit|transaction|card|number|dates?|app|chat|answer|amount"
    r"|rent"
    r"|salary|pension|wages?|transfer|deposit)\b"
)
_THING: Final = (
    rf"(?:it|they|(?:the|my|our|this|these|those) (?:gift card|(?!{_NO_THING})\w+)"
    rf"(?: (?!{_NO_THING})\w+)??)"
)
"""What is bought, by whatever name: it comes, and what is none of the payment's affairs."""
_ARRIVES: Final = (
    r"(?:be (?:there|here|delivered|shipped|posted|with (?:me|us))|arrives?"
    r"|gets? (?:here|there)|turns? up|comes? (?:in (?:the (?:post|mail)|time)|by|before|on"
    r"|tomorrow|today|with|for))"
)
_NOT_OF_MONEY: Final = r"(?![^.?!\n]{0,24}\b(?:statement|bank|account|app|money|charge)\b)"
_COMES: Final = re.compile(
    rf"\b(?:will|does|would|is) {_THING} (?:gonna |going to |all |still )?{_ARRIVES}\b"
    rf"{_NOT_OF_MONEY}"
    rf"|\b(?:ask\w*|know|tell me|wonder\w*|see|sure|say|idea) (?:if|whether|when) {_THING} "
    rf"(?:will |would |might )?{_ARRIVES}\b{_NOT_OF_MONEY}"
    rf"|\b(?:can|could|may|must|should|shall) {_THING} be (?:posted|delivered|shipped|wrapped"
    r"|gift|engraved|personali[sz]ed|left|picked up|collected|moved|exchanged|dropped off)\b"
    rf"|\b(?:have|get) {_THING} (?:gift )?(?:wrapped|engraved|personali[sz]ed|delivered|posted"
    r"|shipped)\b"
    rf"|\b(?:can|could|may|must|should|shall) (?!it|they){_THING} be (?:e?-?mailed|sent|brought)\b"
    r"|\bhow (?:long|soon|quick\w*|fast)\b[^.?!\n]{0,30}\b(?:delivery|shipping|postage"
    r"|to (?:arrive"
    r"|ship|be delivered|get here))\b"
)
_IS_SENT: Final = re.compile(
    r"\b(?:do|does|can|could|will|would) (?:you|they|u|ya|ye|the (?:shop|store)) (?:\w+ )?"
    r"(?:post|ship|deliver)\b(?! (?:(?:me|us) )?(?:(?:the|my|a|an|this) )?(?:payment|charge"
    r"|receipts?|invoice|statement|code|pin|letter|card|money))"
    r"|\b(?:add|include|write|put|pop|slip|get|have) (?:in )?(?:an?|the|my|some|any) (?:\w+ )?"
    r"(?:gift (?:note|message|tag|receipt|wrap\w*)|dedication|inscription"
    r"|birthday (?:note|message))\b"
)
_MAY_CHANGE_IT: Final = Pieces(
    "add |fewer|eed the|ant the|address|need |needs |want my|wants my|for my|insur|deductib"
    "|copay|co-pay| off| only|just | out|guarant|warrant|donor|public|publish|website|anonym"
    "|supporter|wall"
)
_OF_AN_ADDRESS: Final = re.compile(
    r"\b(?:chang\w*|updat\w*|correct|edit|fix|amend|switch)\b"
    r"(?![^.?!\n]{0,30}\b(?:billing|e-?mail|card)\b)[^.?!\n]{0,24}\baddress\b"
)
_NEEDS_TO_REACH_ME: Final = re.compile(
    r"\b(?:(?:gentleman|man|lady|woman|guy|girl|lad|person|people|they|he|she|whoever|anyone"
    r"|someone"
    r"|shop|store|staff|team|seller|florist|baker|venue|hotel|restaurant|driver|courier)\b"
    r"[^.,?!\n]{0,30}?|who \w+ (?:\w+ )?)\b(?:needs?|wants?|asks? for|has to have) my "
    r"(?:(?:tele)?phone|mobile|cell|number|address|e-?mail)\b"
)
_OF_INSURANCE: Final = re.compile(
    r"\b(?:did|does|do|will|has|(?<!i )(?<!we )have|is|was|before|after)\b[^.?!,\n]{0,24}"
    r"\b(?:insurance|insurers?|co-?pay(?:ment)?|deductible)\b(?! (?:company )?card)"
)
_OF_A_PROMISE: Final = re.compile(
    r"\b(?:guarantee|warranty) (?:on|for) (?!(?:this |the |my )?(?:payment|money|card|fraud))"
    r"|\bname\b[^.?!,\n]{0,30}\b(?:donors?|supporters|wall|public(?:ly)?|published|website)\b"
    r"|\bstay anonymous\b|\banonymously\b"
)
_NOT_WHETHER_IT_PAYS: Final = re.compile(
    r"\b(?:pay\w* (?:with|by|through|via|using)|us(?:e|ing)|card (?:from|of)|numbers?|receipts?"
    r"|bill|invoice|copy|something|writing|wants?|national|total|how much|already)\b"
)
_TAKES_LESS: Final = re.compile(
    r"\btak(?:e|ing) (?:the (?!(?:mrs?|ms|miss|dr|title|name|money)\b)\w+|one|two|them|those)"
    r" (?:off|out)\b"
    r"(?! ?(?:of )?(?:my|the|his|her|our|this|that|a)? ?(?:card|account|bank|visa|mastercard|amex"
    r"|list|hands?|total|price|bill|amount|debit|savings|record|file|name|summary)\b)"
    r"|\b(?:only|just) (?:want(?:ed)?|need(?:ed)?|order(?:ed)?|meant|keep|buy|take|get)"
    r"(?: to (?:buy|order|get|take|keep))? (?:(?:the )?(?:first|second|third|last|one|two|1|2|3) "
    r"(?:of (?:the|them|those|these|my)\b(?! cards)|(?!cards?\b|codes?\b|numbers?\b|digits?\b)"
    r"\w+ (?:in|of|from) (?:the|it|this)\b)|half (?:of )?(?:the|my) order\b"
    r"|the (?:small|big|large|medium|little) one\b)"
    r"|\b(?:want|need) (?:fewer|only one of|just one of)\b"
    r"|\b(?:do not|don'?t) (?:want|need) the (?:first|second|third|other|last|big|small) "
    r"(?!half|time|page|date|payment|message|e-?mail|receipt)\w+"
    r"|\b(?:can|could|may) (?:i|we|you) (?:also |still |please )?add (?:an?|another|one more|some"
    r"|two|\d) (?!card|name|code|digit|space|number|middle|second|payment|bill)\w+"
)
_BILLS_THE_CARD: Final = re.compile(r"\b(?:charge|card|account|bank|digits?|numbers?|name)\b")

_INVOICE: Final = (
    r"(?:invoices?|receipts?)\b(?! (?:numbers?|no\b|nr|amount|date|address|says|is\b|instead))"
)
_AN_INVOICE: Final = (
    rf"(?:(?:an?|the|any|some|my|our|vat|tax|proper|itemi[sz]ed|written|paper) ){{0,3}}{_INVOICE}"
)
_ASKS_FOR_AN_INVOICE: Final = re.compile(
    r"\b(?:do|can|could|will|would|may) (?:you|u|ya|ye|i|we|they) (?:\w+ ){0,2}?"
    r"(?:do|have|give|get|make|issue|send|e-?mail|provide|print|write|supply|offer)"
    rf"(?: (?:me|us|out|up|her|him))? {_AN_INVOICE}"
    r"|\b(?:i|we)(?:'?ll|'?d| will| would| do| also| still)* (?:like|need|want|require)"
    rf"(?: to (?:get|have))? {_AN_INVOICE}"
    r"|\b(?:tells?|told|say|said|says|answer(?:ed|s)?|asked|asking|heard|hear|know|what|how)"
    rf"(?: (?:me|us|you|anything|something|a thing|before|again))* about {_AN_INVOICE}"
)


def asks_for_an_invoice(lower: str) -> bool:
    """Whether a message, in lower case, asks for an invoice or a receipt, or what came of that."""
    may_be_so = "invoice" in lower or "receipt" in lower
    return may_be_so and _ASKS_FOR_AN_INVOICE.search(lower) is not None


def is_for_the_merchant(lower: str) -> bool:
    """Whether a message, in lower case, asks or tells what only the merchant can see to."""
    if _MAY_CHANGE_IT.are_in(lower) and _changes_the_order(lower):
        return True
    if not _MAY_BE_OF_THE_ORDER.search(lower):
        return False
    if _MAY_ASK.search(lower) and (_WHAT_FOR.search(lower) or _COMES.search(lower)):
        return True
    if _IS_SENT.search(lower) or pays_another_order(lower):
        return True
    if _ON_THE_ORDER.search(lower) is None:
        return False
    return _NEEDS_TO_BE.search(lower) is not None or not _IS_ASKED_OF_THE_CUSTOMER.search(lower)


def _changes_the_order(lower: str) -> bool:
    """Whether somebody wants another address or less than was ordered, or asks who else pays."""
    forms = (_OF_AN_ADDRESS, _NEEDS_TO_REACH_ME, _OF_A_PROMISE)
    if any(form.search(lower) for form in forms):
        return True
    if _OF_INSURANCE.search(lower):
        return _NOT_WHETHER_IT_PAYS.search(lower) is None
    return _TAKES_LESS.search(lower) is not None and _BILLS_THE_CARD.search(lower) is None


def pays_another_order(lower: str) -> bool:
    """Whether a message, in lower case, is about paying another order, or several."""
    if not _MAY_BE_ANOTHER.search(lower) or not _MAY_BE_PAID.are_in(lower):
        return False
    return _PAYS_ANOTHER.search(lower) is not None and _NO_OTHER_ORDER.search(lower) is None
