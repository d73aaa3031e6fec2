"""What is asked of the charge itself: whether now or later, once or often, and who has a part."""

import re
from typing import Final

from payment_smart_bot.domain.model.money import Money
from payment_smart_bot.domain.model.topics import Topic
from payment_smart_bot.domain.reading.english.consent.what_is_shown import leave_out_amount
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

_MAY_BE_SO: Final = re.compile(
    r" or |today|tonight|away|at once|immediat|cut\b|percent|per cent|%|commission|share|slice"
    r"|all of|the lot|whole|full|every|100|entire|instead of|not |rather|more|less|extra|tip\b"
    r"|[$€£]| in (?:gbp|eur|usd|pounds|dollars|sterling)|when .{6,50}(?:account|bank|card)"
)
"""What none of the forms can be without."""
_CHARGE: Final = re.compile(
    r"\b(?:charg\w*|tak(?:e|en|es|ing)|paid|pay(?:s|ing|ments?)?|debit\w*|money|bill\w*"
    r"|goe?s? (?:through|out|off)|comes? (?:out|off)|transactions?)\b"
)
_OF_WHAT_IS_GIVEN: Final = re.compile(
    r"\b(?:codes?|numbers?|digits?|details|names?|dates?|cvv|cards|confirm|decide|call|not)\b"
)
_MOST_BLANKS: Final = 4
"""So many hold no more than the choice: "so now or later then?"."""
_NOW: Final = r"(?:now|today|right away|straight away|at once|immediately)"
_NOW_OR_LATER: Final = re.compile(
    rf"\b{_NOW} or (?:later|when|on|after|at|tomorrow|in|next|then|once|only|another|a different"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_GOES_NOW: Final = re.compile(
    r"\b(?:will|would|does|is|do|shall) (?:it|this|that|i|we|she|he"
    r"|(?:the|my|her|his) (?:payment|card|money|charge))\b[^.?!,\n]{0,12}"
    r"\b(?:go(?:es|ing)? (?:through|out|off)|comes? (?:out|off)|leave|(?:be|get|getting|being)"
    r" (?:charged|taken|processed|paid|debited|billed|deducted))\b[^.?!,\n]{0,24}"
    r"\b(?:today|tonight|right away|straight away|immediately|at once|this (?:morning|afternoon"
    r"|evening))\b"
    r"|\b(?:am|are|will|would|do) (?:i|we|you|u|they) (?:be )?(?:being charged|charging|charge)\b"
    r"[^.?!,\n]{0,16}\b(?:today|tonight|now|right away|straight away|at once)\b"
    r"|\byou(?:'?re| are) not (?:going to |gonna )?(?:charg|tak)(?:e|ing)\b[^.?!\n]{0,16}"
    r"\b(?:today|now)\b[^.!\n]{0,16}\?"
)
_FEW: Final = "two|three|four|five|six|ten|twelve|several|many|more|twice|multiple"
_REPEATED: Final = "monthly|weekly|yearly|every|each|recurring|repeated|repeating|regular"
_PAYMENT: Final = r"(?:charge|payment|debit|transaction|instalment|installment|time|lump sum)s?"
_LEAVES_THE_ACCOUNT: Final = re.compile(
    r"\bwhen (?:does|do|will|would|is) (?:it|this|that|(?:the|my) (?:money|payment|amount))\b"
    r"[^.?!,\n]{0,16}\b(?:come|go|taken|debited|deducted|charged)\b[^.?!,\n]{0,12}"
    r"\b(?:account|bank|card)\b"
)
_ONCE_OR_OFTEN: Final = re.compile(
    rf"\b(?:(?:1|one|a) (?:single )?{_PAYMENT}|once|(?:a |just )?one[- ]off(?: {_PAYMENT})?"
    rf"|single {_PAYMENT}) or (?:is it |will it be )?(?:\d+|{_FEW}|{_REPEATED})\b"
    rf"|\b(?:\d{{2}}|several|twelve|multiple|{_REPEATED}) {_PAYMENT} or "
    r"(?:is it |just |only )?(?:1|one|once|a single)\b"
)
_PART: Final = r"(?:cut|percentage|percent|per cent|commission|share|slice|rake)\b"
_KEEPS_A_PART: Final = re.compile(
    r"\b(?:you|u|they|stripe|anyone|anybody|someone|somebody|who|bank|site|chat|bot|company"
    r"|platform|does|do) (?:\w+ ){0,3}?(?:tak(?:e|es|ing)|keep(?:s|ing)?|gets?|charges?|deducts?"
    rf"|skims?|wants?|have|has) (?:off )?(?:(?:a|any|some|your|their|the|what) )?(?:\w+ )?"
    rf"(?:{_PART}|%)"
    rf"|\b(?:what|how (?:much|big)|a|any|is there) (?:\w+ )?{_PART}[^.?!\n]{{0,24}}"
    r"\b(?:you|they|take|keep|goes?|get)\b"
)
_WHOLE: Final = (
    r"(?:all(?: of| the)?|every (?:penny|cent|bit)|100 ?%|the (?:whole|full|entire)(?: \w+)?"
    r"|the lot)"
)
_GETS_IT_ALL: Final = re.compile(
    rf"\b(?:do|does|will|would|is) {_WHOLE}[^.?!\n]{{0,20}}\b(?:go|goes|going|get|reach|paid)"
    r"(?: \w+)? to\b"
    rf"|\b(?:do|does|will|would) (?!(?:i|we|you|it)\b)(?:\w+ ){{1,3}}?(?:get|receive|see|keep)"
    rf" {_WHOLE}\b"
)
_MONEY: Final = r"(?:dollars?|bucks|euros?|pounds?|quid|usd|eur|gbp)"
_SUM: Final = (
    rf"(?:[$€£] ?[\d*]+(?:[.,]\d\d)?|\d{{1,5}}(?:[.,]\d\d)?(?![\d/])"
    rf"|(?:{'|'.join(sorted(NUMBER_WORDS))})(?:[ -](?:{'|'.join(sorted(NUMBER_WORDS))}))?)"
)
_INSTEAD_OF: Final = r"(?:instead(?: of)?|rather than|in place of|and not|not)"
_GIVES: Final = r"(?:give|giving|donate|donating|pay|paying|tip|contribute|put in|chip in)"
_ANOTHER_SUM: Final = re.compile(
    rf"\b{_GIVES} (?:you |them |it )?(?:only |just )?{_SUM}(?: {_MONEY})?,? {_INSTEAD_OF} "
    rf"(?:the )?{_SUM}(?: {_MONEY})?(?=\W|\Z)"
    rf"|\b(?:can|could|may|might) (?:i|we) (?:\w+ )?(?:give|donate|pay|tip|contribute)"
    r" (?:you |them |it )?(?:(?:a|just a) (?:bit|little) )?(?:more|less|extra)"
    r"(?: than (?:that|this|it|\S+))?\W*\Z"
)
_OF_A_SUM: Final = re.compile(
    r"\b(?:is|are|was) (?:it|that|this) (?:only |really |just |still )?[$€£] ?[\d*]"
    r"|\bwhat(?:'?s| is| was) (?:the|this|that) [$€£] ?[\d*][\d.,*]* for\b"
)
_IN_A_CURRENCY: Final = re.compile(
    r"\b(?:total|amount|price|cost|much|it|that|this)\b[^.?!,\n]{0,16}"
    r"\bin (?:gbp|euros?|usd|pounds|dollars|sterling)\b"
)
_THE_AMOUNT: Final = "the sum due"
_INSTEAD_OF_THE_AMOUNT: Final = re.compile(
    rf"{_SUM}(?: {_MONEY})?,? {_INSTEAD_OF} (?:the )?{_THE_AMOUNT}"
    rf"|\bnot (?:the )?{_THE_AMOUNT},? (?:but )?{_SUM}",
    re.IGNORECASE,
)
_MAY_BE_INSTEAD: Final = ("instead", "rather", "not", "place of")


def find_topic_of_the_charge(lower: str) -> Topic | None:
    """Return what a message, in lower case, asks about the charge itself."""
    if not _MAY_BE_SO.search(lower):
        return None
    if _asks_whether_now(lower):
        return Topic.AFTER_CONFIRM
    if _ONCE_OR_OFTEN.search(lower) and not _OF_WHAT_IS_GIVEN.search(lower):
        return Topic.RECURRING
    if _IN_A_CURRENCY.search(lower):
        return Topic.CURRENCY
    forms = (_KEEPS_A_PART, _GETS_IT_ALL, _ANOTHER_SUM, _OF_A_SUM)
    return Topic.HOW_MUCH if any(form.search(lower) for form in forms) else None


def asks_for_another_amount(text: str, money: Money | None) -> bool:
    """Whether somebody wants another amount in place of the one that is due."""
    if not any(one in text for one in _MAY_BE_INSTEAD):
        return False
    named = leave_out_amount(text, money, _THE_AMOUNT)
    return named != text and _INSTEAD_OF_THE_AMOUNT.search(named) is not None


def _asks_whether_now(lower: str) -> bool:
    if _GOES_NOW.search(lower) or _LEAVES_THE_ACCOUNT.search(lower):
        return True
    if not _NOW_OR_LATER.search(lower) or _OF_WHAT_IS_GIVEN.search(lower):
        return False
    return lower.count(" ") <= _MOST_BLANKS or _CHARGE.search(lower) is not None
