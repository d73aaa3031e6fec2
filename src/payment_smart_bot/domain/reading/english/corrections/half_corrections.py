"""What is put right in part at the summary, so that the whole is asked for: "year is 26 not 27"."""

import re
from typing import Final

from payment_smart_bot.domain.model.cards.card_details import BRANDS, VISA
from payment_smart_bot.domain.model.occurrences import Event, Understood
from payment_smart_bot.domain.model.session import Field
from payment_smart_bot.domain.reading.context import Context
from payment_smart_bot.domain.reading.english.consent.what_is_shown import leave_out_amount
from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import OWNED
from payment_smart_bot.domain.reading.english.extractors.handing_over import hands_over
from payment_smart_bot.domain.reading.english.words.plain_words import words_of
from payment_smart_bot.domain.value import replace

_CORRECTS_THE_CODE: Final = re.compile(
    r"(?<![\d.,$£€])\d{3},? (?:not|rather than) \d{3}(?![\d.,])"
    r"|\b(?:did|have) i (?:say|said|put|typed?|wr[io]te|g[ia]ven?|send|sent) \d{3,4}\b\W{1,3}"
    r"(?:\w+ ){0,2}(?:it'?s|it is|is|should be|(?:i )?meant?) \d{3,4}(?![\d/:%])",
    re.IGNORECASE,
)
_PUTS_RIGHT: Final = re.compile(
    r"\b(?:i(?:'ve)?|we) (?:have )?(?:typed?|put|said?|g[ia]ve|given|entered|wrote|sent|read)\b"
    r"|\b(?:put|typed|entered|gave|written|correct|change|fix|instead|not|wrong(?:ly)?|mistake|typo|misread|mistyped|should"
    r"|but|says?|reads?)\b",
    re.IGNORECASE,
)
OF_ANOTHER_THING: Final = re.compile(
    r"\b(?:units|flat|house|door|gate|room|order(?:s|ed)?|invoice|phone|tel|zip|post ?code|address"
    r"|street|road|cakes?|candles?|people|guests|minutes|mins|pounds?|quid|dollars?|bucks|euros?"
    r"|paid|pay|charged?|amount|total|price|cost|bill|pin|otp|sms|texted)\b",
    re.IGNORECASE,
)
_CORRECTS_THE_YEAR: Final = re.compile(
    r"\b(?:except|but|only|year)\b[^.!?\n]{0,12}\b(?:it'?s|it is|is|should be)"
    r"\s(?:20)?[2-4]\d(?![\d/])"
    r"|\byear\b[^.!?\n]{0,20}\b[2-4]\d,? not [2-4]\d\b"
    r"|\A\W*(?:no|nope|sorry|wait|actually)\W{1,3}(?:it'?s|it is|should be) 20[2-4]\d\W*\Z",
    re.IGNORECASE,
)
"""A year that is put right without its month: "except its 2026", "year is 26 not 27"."""
_CORRECTS_THE_MONTH: Final = re.compile(
    r"(?<!every )(?<!each )(?<!per )(?<!a )\bmonths?\b"
    r"(?:'s|\s(?:there|on it|you have|i gave|i (?:typed|put)))?[^.!?\n\d]{0,16}"
    r"\b(?:wrong|(?<!one )off|incorrect|mistaken?|mis-?typed"
    r"|(?:not|isn'?t) (?:quite )?(?:right|correct)|should(?:'ve| have)? be(?:en)?|needs changing)\b"
    r"|\b(?:wrong|incorrect|mistyped) month\b"
    r"|\b(?:mixed|messed|muddled|mistyped|misread)\b[^.!?\n]{0,12}\bmonths?\b"
    r"|(?<![\d/.$])(?:0?[1-9]|1[0-2]|[2-4]\d) shou?ld (?:be|have been|read) (?:a )?"
    r"(?:0?[1-9]|1[0-2]|[2-4]\d)(?![\d/.])"
    r"|\bmonth\b[^?\n\d]{0,16}\d{1,2},? (?:not|instead of|rather than) \d{1,2}\b",
    re.IGNORECASE,
)
"""A month that is put right, or doubted, without its year: "month, its 5 not 6"."""
_IS_RIGHT: Final = re.compile(
    r"\bmonth (?:is|looks) (?:right|fine|ok|good|correct)\b", re.IGNORECASE
)
_SAME: Final = re.compile(
    r"\b(?:number|no|code|cvv|cvc)\s(?:(?:is|stays|the|are|remains|all)\s){0,2}same\b"
    r"|\bsame\s(?:card\s)?(?:number|no|code|cvv|cvc)\b"
    r"|\bonly\s(?:the\s|my\s)?(?:code|cvv|cvc|date|expiry)\s(?:has\s|is\s|was\s)?(?:changed|changes"
    r"|different|new|wrong)\b",
    re.IGNORECASE,
)
_KEEPS: Final = re.compile(r"\b(?:keep|leave|left)\b", re.IGNORECASE)
_MAY_KEEP_A_PART: Final = frozenset({Event.KEEP, Event.QUESTION, Event.UNCLEAR})
_IS_NO_NEWS: Final = re.compile(
    r"\b(?:if|in case) (?:you|u|ya) (?:\w+ )?(?:need|want|missed|lost|require|forgot)\b"
    r"|\b(?:still|the same|as before|like before)\b",
    re.IGNORECASE,
)
"""What gives a code once more that was given before: "code was 286 if you need it again"."""
_MAY_BE_PUT_RIGHT: Final = re.compile(r"\d|month", re.IGNORECASE)
"""What is in whatever puts a part right: most messages need not be looked at."""
_FIGURES: Final = re.compile(r"\d+")
_OF_A_CODE: Final = re.compile(r"(?<![\w.,/:$£€\-#+])\d{3,4}(?![\w/:%$£€]|[.,\-]\d)")
_HAS_CHANGED: Final = re.compile(
    r"\b(?:chang(?:ed|es|ing)|refreshed|updated|expired|rotated|new (?:one|code))\b"
    r"[^.!?\d]{0,24}\d{3,4}\b"
    r"|(?<![\d.,$£€])\d{3,4} now\b",
    re.IGNORECASE,
)
"""What a code is said of that an app shows anew: "it's after changing there, 118 now"."""
_AND_PAY: Final = re.compile(r"\b(?:and|then) (?:pay|charge)\b", re.IGNORECASE)
_AS_IT_WAS_SAID: Final = re.compile(
    r"\bnot (?:what|the one|as|like) i (?:said|gave|typed|wrote|put|sent)\b|\bhang on\b"
    rf"|\b{OWNED}\b",
    re.IGNORECASE,
)
_CORRECTING: Final = words_of("""
    no nope wait oops whoops sorry pardon mali galat falsch salah wrong mistake hold rather actually
    meant mean scratch correction typo mistyped argh sheesh damn change ups aw aww ay naku pala lang
    dapat
""")
_ENDS_IN_ANOTHER_CODE: Final = re.compile(
    r"\b(?:no|nope|wait|oops|whoops|sorry|actually|wrong|mistake|mis(?:read|typed|took)|digit)\b"
    r"(?:.*\W)?(?<=[,.;:\n-])\s?(?:so |its |it's |it is |that'?s |make it )?(?P<code>\d{3,4})\W*\Z",
    re.IGNORECASE | re.DOTALL,
)
"""A code behind the tale of how it came out: "no wait, I held it to the light, 214"."""
_OF_WHOSE_IT_WAS: Final = words_of("""
    off from looked used own his her he she they read reads gave given told old other ought down
""")
"""What a code that is put right was of: "no, that was off my own card, his is 443"."""
_GIVES_IT_AGAIN: Final = re.compile(
    r"\b(?:again|anew|once more|re-?(?:type|enter|send|do|try))\b", re.IGNORECASE
)
_GIVING: Final = words_of("""
    give giving type typing enter send sending repeat retype re-type re-enter reenter resend redo
    retry re-do re-send re-try anew once more better i'll ill gonna going do say
""")
"""The words of "let me just give it again, 288"."""
_SETS_RIGHT: Final = re.compile(
    r"\b(?:no|wait|hang|hold|oh|oops|sorry|actually|wrong|mistake|was|ought|should|must)\b",
    re.IGNORECASE,
)


def hear_a_part_put_right(understood: Understood, text: str, context: Context) -> Understood | None:
    """Return the wish to change of a message, as typed, that puts a part right at the summary.

    Whoever says that one part is the same wants another changed, and does not keep the whole.
    """
    may_change = context.confirming or context.editing
    may_be_that = understood.event in _MAY_KEEP_A_PART and "?" not in text
    if may_change and may_be_that and _SAME.search(text) and not _KEEPS.search(text):
        return _wish_to_change(understood, Field.EXPIRY if context.editing else None)
    if understood.event is Event.KEEP and context.editing:
        return hear_a_keep(understood, text, context)
    if understood.found or understood.event is Event.CANCEL:
        return None
    if context.editing and context.open_field == Field.CARD:
        return _hear_a_code_beside_a_card_to_come(understood, text, context)
    if not context.confirming or not _MAY_BE_PUT_RIGHT.search(text):
        return None
    field = _find_field_put_right(leave_out_amount(text, context.money), context)
    return _wish_to_change(understood, field) if field else None


def _hear_a_code_beside_a_card_to_come(
    understood: Understood, text: str, context: Context
) -> Understood | None:
    """Return the wish to change the code, where the number has to come first: "its 671 not 617"."""
    is_another = not understood.rejected and _puts_another_code(text, context)
    return _wish_to_change(understood, Field.CVV) if is_another else None


def _wish_to_change(understood: Understood, field: str | None) -> Understood:
    return replace(understood, event=Event.CHANGE, change=field, topic=None)


def hear_a_keep(understood: Understood, text: str, context: Context) -> Understood:
    """Return the wish to keep what was given, and what it wants changed all the same, if anything.

    A number as long as the code is not passed over: "keep it please, 604".
    """
    if _IS_NO_NEWS.search(text):
        return Understood(Event.KEEP, understood.said)
    codes = _OF_A_CODE.findall(text)
    is_one = len(codes) == 1 and may_be_a_code(codes[0], context)
    is_of_the_card = is_one and OF_ANOTHER_THING.search(text) is None
    gives_a_code = is_of_the_card or _puts_another_code(text, context)
    return Understood(Event.KEEP, understood.said, change=Field.CVV if gives_a_code else None)


def _find_field_put_right(text: str, context: Context) -> Field | None:
    if _puts_another_code(text, context) or _is_another_code(text, context):
        return Field.CVV
    if _CORRECTS_THE_YEAR.search(text):
        return Field.EXPIRY
    doubts_the_month = _CORRECTS_THE_MONTH.search(text) and not _IS_RIGHT.search(text)
    return Field.EXPIRY if doubts_the_month and "?" not in text else None


def _puts_another_code(text: str, context: Context) -> bool:
    """Whether one code is put in the place of another: "I typed 219 and the card says 291"."""
    if _CORRECTS_THE_CODE.search(text):
        return True
    codes = [one for one in _FIGURES.findall(text) if may_be_a_code(one, context)]
    are_two = len(set(codes)) == 2 and len(codes) == len(_OF_A_CODE.findall(text))
    puts_right = are_two and _PUTS_RIGHT.search(text) is not None
    return puts_right and OF_ANOTHER_THING.search(text) is None


def may_be_a_code(figures: str, context: Context) -> bool:
    """Whether figures are as long as the code of the card, and not known to be another number."""
    shown = context.card_shown
    brand = BRANDS.get(shown.brand, VISA) if shown else VISA
    is_else = figures == context.order_id or (shown is not None and figures == shown.last4)
    return len(figures) == brand.cvv_length and not is_else


def _is_another_code(text: str, context: Context) -> bool:
    """Whether a number as long as the code ends, or is, what puts something right: "oops, 518"."""
    figures = [one for one in _FIGURES.findall(text) if len(one) > 1]
    if "?" in text or len(figures) != 1 or not may_be_a_code(figures[0], context):
        return False
    if _OF_A_CODE.search(text) is None:
        return False
    says_another = _ENDS_IN_ANOTHER_CODE.search(text) or _HAS_CHANGED.search(text)
    if says_another and not OF_ANOTHER_THING.search(_AND_PAY.sub(" ", text)):
        return True
    told = _AS_IT_WAS_SAID.sub(" ", text)
    if hands_over(told, _CORRECTING | _GIVING if _GIVES_IT_AGAIN.search(told) else _CORRECTING):
        return True
    sets_right = _SETS_RIGHT.search(text) is not None
    return sets_right and hands_over(told, _CORRECTING | _OF_WHOSE_IT_WAS)
