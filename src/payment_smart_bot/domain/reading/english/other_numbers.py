"""Numbers that a message says are something else, or takes back: they are no details of a card."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import Pan, parse_pan
from payment_smart_bot.domain.model.cards.concealed import Digits
from payment_smart_bot.domain.model.money import Money, minor_digits
from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import OWNED
from payment_smart_bot.domain.reading.english.extractors.message_text import MessageText
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.reasons import Kind
from payment_smart_bot.domain.value import Value


class OtherNumber(Value, frozen=True):
    """A number that counts for nothing, and why. It shows itself in no `repr`."""

    kind: Kind
    written: Digits

    def is_amount(self, money: Money | None) -> bool:
        """Whether it is this very amount: "$49" and "49.00" are, where $49.00 are due."""
        return self.kind is Kind.MONEY and writes_amount(self.written.reveal(), money)


def writes_amount(written: str, money: Money | None) -> bool:
    """Whether digits, as typed, are this very amount."""
    if money is None:
        return False
    units, _, rest = written.rstrip(".,").replace(",", "").partition(".")
    digits = minor_digits(money.currency)
    return units + rest.ljust(digits, "0") == str(money.amount) and len(rest) <= digits


_FEW_WORDS: Final = (
    r"(?:\s(?:is|was|of|no\.?|number|codes?|the|for|at|to|are|placed|on|my|a|id)\b)*"
)
_NUMBER: Final = r"(?P<n>[0-9](?:[0-9a-z/.,\-]*[0-9a-z])?)(?![0-9a-z])"
_DATE: Final = (
    r"(?P<n>(?![0-9]{4}[\s\-][0-9]{4})[0-9]{1,4}(?:[/.\-\s][0-9]{1,4}){0,2}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s[0-9]{1,4})(?![0-9])"
)
_FOR_MONEY: Final = (
    r"pay|paid|paying|costs?|charged?|bill(?:ed)?|total|amount|price|owed?|sum|fee|deposit|balance"
)
_OF_THE_CARD: Final = (
    r"the|my|his|her|their|our|a|your|security|sec|check|secret|safety|verification|card|card's|cvv2?|cvc2?|csc|cid|digits?"
    r"|back|and|is|wrong|right|correct|new|actual|actually|that|this|last|no|yes|ok|sorry|with"
    r"|codes?|numbers?|cards?|dates?|expiry|expiration|exp|visa|mastercard|amex|it's|its|change|or|here|but|not|real|ok|then|old|same|four|three|value"
    r"|long|main|big|whole|full|little|tiny|small|short|find|kindly|please|printed|enter|use|got|have|see"
)
_OTHER_THINGS: Final = (
    r"order|invoice|inv|booking|reservation|ref|reference|ticket|case|table|seat|gate|door|entry"
    r"|room|flat|apartment|apt|unit|suite|house|floor|street|block|building|zip|post\s?code|postcode"
    r"|postal|pin|otp|password|passcode|coupon|voucher|promo|discount|gift|loyalty|member|membership"
    r"|customer|account|iban|licen[cs]e|passport|id|error|http|phone|mobile|tel|telephone|cell"
    r"|country|area|dial(?:l?ing)?|sort|age|weight|lucky|locker|extension|ext|flight|bus|train"
    r"|tracking|parcel|po(?=\s(?:box|number|no))|box|(?<!(?-i:KI)\s)(?-i:PO)"
)
_CARD_NOUN: Final = (
    r"(?:the|my|that|this|our|one|old|visa|mastercard|amex|card|number|code|date|cvv|expiry|it)"
)
_ITS_DATE: Final = r",?\s(?:(?:at|on|in|by|the)\s){0,2}[01]?[0-9]\s?/\s?(?:20)?[2-9][0-9]"
"""What makes "it is expired 03/27" tell a date that is to come."""
_ANY_VALUE: Final = r"(?P<n>[0-9](?:[0-9/.\-]|\s(?=[0-9]{2,6}(?![0-9/])))*)"
_OLD: Final = (
    r"(?:my|the|an|a|on|from)?\s?(?:old|previous|former|expired|cancell?ed|wrong|incorrect|lost"
    r"|stolen|closed|blocked|husband'?s|wife'?s|mum'?s|mom'?s|dad'?s|partner'?s|not"
    r"|declined|refused|rejected)\b"
)
_NO_OFFER: Final = (
    r"(?:(?!\b(?:use|using\sthis|try|take|pay|here|new|other|another|instead|so|but|this|now|then"
    r"|yours?|hers|his|wife'?s|husband'?s)\b)[^.,!?;0-9]){1,40}?"
)
"""What stands between a refusal and the card that was refused: no word that offers one."""
_CARD_NAMED: Final = (
    r"\b(?:my|the|our)\s(?:[a-z]+\s)?(?:card|visa|mastercard|amex|discover|maestro|debit|credit|one)"
    r"(?:\s(?:card|number|yesterday|today|again|twice|earlier|already|before|once|ending)){0,3}"
)

_PATTERNS: Final = (
    (Kind.MONEY,
        "$ € £ ¥ ₹", r"[$€£¥₹]\s?(?P<n>[0-9](?:[0-9.,]*[0-9])?)"),
    (
        Kind.MONEY,
        "$ € £ ¥ ₹ dollar euro pound buck quid cent usd eur gbp",
        r"(?<![0-9/.\-])(?P<n>[0-9]{1,7}(?:[.,][0-9]{1,3})*)\s?"
        r"(?:[$€£¥₹]|(?:dollars?|euros?|pounds?|bucks|quid|cents?|usd|eur|gbp)\b)",
    ),
    (
        Kind.MONEY,
        "pay paid cost charge bill total amount price owe sum fee deposit balance",
        rf"\b(?:{_FOR_MONEY})(?:\s[a-z]{{1,6}}){{0,2}}\s(?P<n>[0-9]{{1,6}}[.,][0-9]{{2}})(?![0-9])",
    ),
    (
        Kind.MONEY,
        ",",
        r"(?<![0-9,./\-])(?<![0-9]\s)(?P<n>[1-9][0-9]{0,2}(?:,[0-9]{3}){1,2}(?:\.[0-9]{2})?)"
        r"(?![0-9]|[.,/\-][0-9])",
    ),
    (Kind.MONEY,
        ".00", r"(?<![0-9.,/\-])(?<![0-9]\s)(?P<n>[0-9]{1,6}\.00)(?![0-9]|[.\-/][0-9])"),
    (Kind.OTHER_NUMBER,
        "1.", r"(?<![^\n])(?P<n>[1-9])\.\s(?=[a-z]|[0-9]{2})"),
    (Kind.OTHER_NUMBER,
        "1)", r"(?<!\S)(?P<n>[1-9])\)\s"),
    (
        Kind.MONEY,
        "on it on there in it in there account bank",
        r"(?<![0-9/.\-])(?<![0-9]\s)(?P<n>[0-9]{5,7}|[0-9]{3,6}[.,][0-9]{2}"
        r"|[0-9]{2,7}(?=\s(?:left\s|still\s)?in\s(?:my|the|this)\s(?:account|bank)\b))\s"
        r"(?:left\s|still\s)?(?:(?:on|in)\s(?:it|there)|in\s(?:my|the|this)\s(?:account|bank))\b",
    ),
    (
        Kind.MONEY,
        "account bank in there on that on this on it on my in it card",
        r"\b(?:there\s?(?:'?s|is|was|were|are)|(?:i|we|he|she)\s?(?:'?ve|have|had|got|has|put)|only|got)\s"
        r"(?:(?:got|only|just|about|over|around|nearly|still|at\sleast|like)\s){0,3}"
        r"(?P<n>[1-9][0-9]{1,6})\s(?:left\s|still\s|sitting\s)?(?:in\s(?:there|it|(?:that|this|my|the|her|his|our)\s"
        r"(?:[a-z]+\s)?(?:account|bank))|on\s(?:that|this)\s(?:card|account))\b",
    ),
    (Kind.TELEPHONE,
        "+", r"(?P<n>\+[0-9](?:[\s().\-]{0,2}[0-9]){7,14})"),
    (
        Kind.TELEPHONE,
        "phone mobile tel cell call ring text whatsapp",
        r"\b(?:phone|mobile|tel|telephone|cell|call|ring|text|whatsapp)\b\D{0,24}"
        r"(?P<n>[0-9](?:[\s().\-]{0,2}[0-9]){5,11})(?![\s().\-]{0,2}[0-9])",
    ),
    (
        Kind.TELEPHONE,
        "delivery driver courier whatsapp",
        r"(?<![0-9])(?P<n>[0-9](?:[\s().\-]{0,2}[0-9]){6,11})\s(?:is\s)?for\s(?:the\s|your\s)?"
        r"(?:delivery|driver|courier|whatsapp)\b",
    ),
    (
        Kind.ONE_TIME_CODE,
        "sms otp text one 3ds 2fa pin bank pass",
        r"\b(?:sms|otp|text(?:\smessage)?|one[\s-]?time|3ds|2fa|pin|bank(?:'s)?|passcode|password)\b"
        r"(?:\s(?:code|number|from|my|the|a|an|this|bank|me|sent|you|they|app|is|was|me|got|i|says)\b){0,6}"
        r"[\s:=]{1,3}(?P<n>[0-9]{3,8})(?![0-9])",
    ),
    (
        Kind.OTHER_CODE,
        "code pin number",
        rf"\b(?!(?:{_OF_THE_CARD})\b|{OWNED}\scode)[a-z][a-z'\-]*\s(?:codes?|pin|number)\b{_FEW_WORDS}[\s:=#]{{1,3}}"
        r"(?P<n>[0-9]{2,8}(?:-[0-9]{2,6}){0,3})(?![0-9/])",
    ),
    (
        Kind.OTHER_CODE,
        "is was for",
        r"(?<![0-9/.\-])(?P<n>[0-9]{2,8})\s(?:is|was|for)\s(?:my|the|our|a|your)\s"
        rf"(?!(?:{_OF_THE_CARD})\b)[a-z]+(?:\s(?:code|number|pin))?\b",
    ),
    (
        Kind.OTHER_NUMBER,
        "order inv book reserv ref ticket case table seat gate door entry room flat apart apt "
        "unit suite house floor street block build zip post pin otp pass coupon voucher promo "
        "discount gift loyal member customer account iban licen id error http phone mobile "
        "tel cell country area dial sort age weight lucky lock ext flight bus train track "
        "parcel po box",
        rf"(?<!likod\s)\b(?:{_OTHER_THINGS})\b(?!\s(?:code|number|no)\b\W{{0,2}}(?:is\s)?[0-9]{{9}})"
        rf"{_FEW_WORDS}(?:\s(?:with|from)\s(?:you|them)\b)?{_FEW_WORDS}[\s:=#\-]{{1,3}}{_NUMBER}",
    ),
    (
        Kind.OTHER_DATE,
        "from issue start since born dob birth day placed order due dated deliver arriv bill "
        "bought purchase travel wedding invoice party event deadline trip",
        r"\b(?:valid\sfrom|issued?(?:\sdate)?|start(?:s|ing)?(?:\sdate)?"
        r"(?!\s(?:with\s)?(?!20)[2-6][0-9]{3}(?![0-9/]))|member\ssince|(?<!expired\s)since|born|dob"
        r"|birthday|b-?day|b\sday|birth|placed|ordered|due|dated|delivered|delivery|arriv(?:es|ing)|invoice\sof"
        r"|bill\sof|bought|purchased|travel(?:ling)?|wedding|party|event"
        rf"|deadline|trip)\b(?:\s(?:it|this|them))?{_FEW_WORDS}[\s:]{{1,2}}{_DATE}",
    ),
    (
        Kind.OTHER_DATE,
        "birthday anniversary wedding party event deadline due deliver order invoice trip "
        "when i",
        rf"(?<![0-9]){_DATE}\s(?:is|was)\s(?:my|the|our|when)\s"
        r"(?:birthday|anniversary|wedding|party|event|deadline|due|delivery|i\b|order|invoice|trip)",
    ),
    (
        Kind.OTHER_NUMBER,
        "passport licen permit phone mobile b-day bday birth member loyal insur driv door order",
        rf"{_ANY_VALUE}[\s,.;:?!\-]{{1,4}}(?:(?:oh|no|sorry|wait|oops|hang\son)[\s,.!]{{1,4}}){{0,3}}"
        r"(?:that|this|it|which)(?:'?s|\sis|\swas)\s(?:(?:on|for|from|of)\s)?(?:my|the|our|his|her)\s"
        r"(?:passport|(?:driving\s|driver'?s\s)?licen[cs]e|permit|phone|mobile|b-?day|birth(?:day|\sdate)"
        r"|membership|loyalty|insurance|driving|door|order)\b",
    ),
    (
        Kind.TAKEN_BACK,
        "amex visa mastercard other debit credit",
        rf"{_ANY_VALUE}[\s,.;:?!\-]{{1,6}}(?:(?:oh|no|sorry|wait|oops)[\s,.!]{{1,4}}){{1,3}}"
        r"(?:that|this|it)(?:'?s|\sis|\swas)\s(?:(?:on|for|from|of)\s)?(?:the|my)\s"
        r"(?:amex|visa|mastercard|other|debit|credit)\b(?=\D{1,40}[0-9]{3})",
    ),
    (
        Kind.TAKEN_BACK,
        "not n't dont never instead rather forget ignore disregard scratch",
        r"\b(?:not|isn't|wasn't|never|(?:don't|do\snot|dont|never)\s(?:use|charge|debit|bill|take)"
        r"|instead\sof|rather\sthan|forget|ignore|disregard|scratch)\s"
        rf"(?:{_CARD_NOUN}\s){{0,3}}{_ANY_VALUE}",
    ),
    (Kind.TAKEN_BACK,
        "old previous former expired cancel wrong incorrect lost stolen closed blocked "
        "husband wife mum mom dad partner not declined refused rejected",
        rf"{_ANY_VALUE},?\s(?:was|is|used\sto\sbe|has|isn't|got)\s{_OLD}"),
    (Kind.REFUSED,
        "declined refused rejected",
        rf"{_ANY_VALUE},?\s(?:(?:keeps|kept)\s(?:on\s)?(?:getting|being)|has\sbeen|just\s(?:got|was))"
        r"\s(?:declined|refused|rejected)\b"),
    (Kind.REFUSED,
        "declined refused rejected bounced",
        rf"\b(?:declined|refused|rejected|bounced)\b{_NO_OFFER}{_CARD_NAMED}[\s,:(]{{1,3}}"
        r"(?P<n>[0-9](?:[\s\-]?[0-9]){11,18})(?![0-9])"),
    (
        Kind.TAKEN_BACK,
        "use charge take try",
        rf"{_ANY_VALUE}\W{{1,3}}(?:(?:but|and|so|please)\s){{0,2}}(?:do\snot|don'?t|never)\s"
        r"(?:use|charge|take|try)\s(?:it|that|this)\b(?!\s(?:twice|again|two|more|until|yet|before|for\s(?:any|other)))",
    ),
    (
        Kind.TAKEN_BACK,
        "old previous former expired cancel wrong incorrect lost stolen closed",
        rf"{_ANY_VALUE}(?:\s(?:wrong|incorrect)\b"
        r"|[\s,.;\-]{1,4}(?:(?:but|and|oh|no|sorry|wait)\s){0,2}(?:that|it|which)(?:'?s|\sis|\swas)?\s"
        r"(?:(?:from|on|the|my|an?(?=\s(?:exp|wrong|canc)))\s){0,2}"
        rf"(?:old|previous|former|expired(?!{_ITS_DATE})|cancell?ed|wrong|incorrect|lost|stolen"
        r"|closed)\b)",
    ),
    (
        Kind.TAKEN_BACK,
        "was used",
        r"\b(?:it|that|code|one|mine|cvv|date|expiry)\s(?:was|used\sto\sbe)\s"
        rf"{_ANY_VALUE}\s(?:but|before|previously|earlier)\b",
    ),
    (
        Kind.TAKEN_BACK,
        "old previous former expired",
        rf"\b(?:old|previous|former|expired(?=\s{_CARD_NOUN}\b))\s(?:{_CARD_NOUN}\s){{0,2}}(?:is|was|number|:)?\s?"
        rf"{_ANY_VALUE}",
    ),
    (
        Kind.OTHER_NUMBER,
        "iban",
        r"\biban\b\W{0,3}(?:is\s)?[a-z]{2}(?P<n>[0-9]{2}(?:\s?[0-9a-z]{1,4}\b){2,8})",
    ),
    (Kind.TAKEN_BACK,
        "from", rf"\b(?:from)\s{_ANY_VALUE}\s(?=to\s)"),
)  # fmt: skip
"""The kind of number, parts of words of which a message has one, and what stands around it.

``n`` is the number itself.
"""


_SHORTEST_ORDER_ID: Final = 4
"""A shorter number may be half of a date, or a code."""
_LONG_NUMBER: Final = re.compile(r"[0-9](?:[\s.\-]{0,3}[0-9]){11,18}(?![0-9])")
_SIGNS: Final = re.compile(r"[$€£¥₹+]")
_TELLING: Final = frozenset(
    "not can't from wrong old isn't it'd forget ignore disregard scratch that's thats there's "
    "theres".split()
)


@cache  # only where a message has figures
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_OF_CARDS: Final = frozenset({Kind.TAKEN_BACK, Kind.REFUSED})
_AROUND_WORDS: Final = ".,:;!?()\"'-/=#"
_CUES: Final = tuple(
    (kind, re.compile("|".join(map(re.escape, cues.split()))), pattern)
    for kind, cues, pattern in _PATTERNS
)


def set_aside_other_numbers(
    message: MessageText, wanted: Sequence[str] = (), order_id: str | None = None
) -> tuple[OtherNumber, ...]:
    """Strike out the numbers that a message says are something else, and return them.

    `wanted` has regular expressions of what is asked for beside the card, such as a postal code.
    `order_id` is that of the payment request, where no number of that form is asked for.
    """
    if order_id is not None and len(order_id) >= _SHORTEST_ORDER_ID:
        _set_aside_order_id(message, order_id)
    if _only_hands_over(message.left):
        return ()
    return tuple(_strike_out(message, re.compile("|".join(wanted)) if wanted else None))


def _set_aside_order_id(message: MessageText, order_id: str) -> None:
    """Strike out the order's number where it stands by itself, and in no number of a card."""
    for chain in message.chains():
        is_alone = len(chain) == 1 and chain[0].digits == order_id
        if is_alone and not _is_of_a_card(message, chain[0].start, chain[0].end):
            message.set_aside(chain[0].start, chain[0].end)


def _is_of_a_card(message: MessageText, start: int, end: int) -> bool:
    """Whether a number is part of a sound card number, which speaks for itself."""
    return any(
        found.start() < end and start < found.end() and _is_sound(found[0])
        for found in _LONG_NUMBER.finditer(message.left)
    )


def _is_sound(number: str) -> bool:
    return isinstance(parse_pan("".join(filter(str.isdigit, number))), Pan)


def _only_hands_over(text: str) -> bool:
    """Whether a message has only words that hand something over, which most have."""
    words = {word.strip(_AROUND_WORDS) for word in text.lower().split()}
    words = {word for word in words if not word.isdigit()}
    return OFFERING.issuperset(words) and words.isdisjoint(_TELLING) and not _SIGNS.search(text)


def _strike_out(message: MessageText, wanted: re.Pattern[str] | None) -> Iterator[OtherNumber]:
    lower = message.left.lower()
    for kind, cue, pattern in _CUES:
        if not cue.search(lower):
            continue
        for found in _compile(pattern).finditer(message.left):
            if wanted is not None and wanted.search(found[0].lower()):
                continue
            if kind not in _OF_CARDS and _is_of_a_card(message, *found.span("n")):
                continue
            message.set_aside(*found.span("n"))
            yield OtherNumber(kind, Digits(found["n"]))
