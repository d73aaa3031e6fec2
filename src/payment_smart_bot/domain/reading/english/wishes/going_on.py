"""What says to go on in so many words: "please charge it", "spot on mate, send it thru".

Some clause is an order to pay or to go ahead, and nothing else. Each other one agrees, thanks, or
is a remark of no weight (`remarks`).
"""

import re
from collections.abc import Sequence
from typing import Final

from payment_smart_bot.domain.reading.english.plain_words import RELATIVES
from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, split_clauses
from payment_smart_bot.domain.reading.english.wishes.confirming import (
    agrees,
    says_thanks,
)
from payment_smart_bot.domain.reading.english.wishes.orders_to_pay import (
    only_agrees,
    orders_to_go_on,
    split_after_order,
)
from payment_smart_bot.domain.reading.english.wishes.remarks import is_a_remark
from payment_smart_bot.domain.reading.english.wishes.wish_guard import (
    confirms_something_else,
    lets_others_confirm,
)

_GOES_AHEAD: Final = re.compile(
    r"\b(?:go\s(?:right\s)?ahead|go\sfor\sit|go\son|proceed|continue|carry\son"
    r"|(?:take|send|process)\sit)\b"
)
_MAY_SAY_SO: Final = re.compile(
    r"pay|charg|tak|process|send|submit|finish|complet|final|run|execut|put|ship|debit|settl|bill"
    r"|confirm|approv|authori|accept|proceed|contin|carry|crack|fire|go|do it|get it|make|work"
    r"|deduct|book|needful|confer|bestät|potwier|onayl"
)
"""What is in each order to go on: most messages need not be looked at."""
_WHO: Final = "|".join(sorted(RELATIVES - {"else"}))
_IS_NO_REFUSAL: Final = re.compile(
    r"\b(?:no|not a) (?:problems?|worries|worry|probs|rush|bother|trouble)\b|\bnot bad\b"
    r"|\b(?:read|checked) (?:it |that )?(?:through |over )?twice\b"
    rf"|\b(?:(?:my )?(?:{_WHO})|she|he|they) (?:has |have |is |are |did )?"
    r"(?:agree[ds]?|(?:says?|said) (?:that )?(?:yes|yeah|ok|okay|no problem"
    r"|(?:it'?s |it is |thats )?(?:all )?(?:fine|ok|okay|good|right)))\b"
    r"|\bi never said (?:that )?i (?:don'?t|do not|didn'?t) want(?: to)?(?: pay)?\b"
    r"|\b(?:and )?(?:my )?apologies(?: for(?: [\w']+){1,5})?"
    r"|\b(?:what happens (?:now|next|then)|what'?s next|now what|is that (?:it|all))\s*\?+"
    r"|\bone time(?: only)?\b|\byeah,? nah,? yeah\b|\bno matter\b"
    r"|\b(?:do not|don'?t) (?:tell|ask|show|say|repeat|send)(?: to)?"
    r"(?: it| that| this| me| all| the| list| same| again)+\b"
)
_LONGEST: Final = 200


def says_to_go_on(text: str) -> bool:
    """Whether a message orders to pay or to go ahead, and adds no more than small talk.

    `text` is one message that says "amount" for what is due: with any figure left it is none.
    """
    lower = _IS_NO_REFUSAL.sub(" ", text.lower()).removesuffix(" full stop")
    if len(text) > _LONGEST or "?" in lower or FIGURE.search(text):
        return False
    if not _MAY_SAY_SO.search(lower):
        return False
    if lets_others_confirm(lower) or confirms_something_else(lower):
        return False
    clauses = [
        words
        for clause in split_clauses(lower)
        for words in split_after_order(_drop_pictures(clause))
        if words not in ([], ["amount"])
    ]
    others = [words for words in clauses if not orders_to_go_on(words)]
    if len(others) == len(clauses):
        return False
    return all(
        agrees(words) or only_agrees(words) or says_thanks(words) or is_a_remark(words)
        for words in others
    )


def says_to_go_ahead(text: str) -> bool:
    """Whether a message says "go ahead" or the like; "do it" may be about what was asked for."""
    return _GOES_AHEAD.search(text.lower()) is not None


def _drop_pictures(words: Sequence[str]) -> list[str]:
    plain = (word.strip("*") for word in words)
    return [word for word in plain if any(map(str.isalnum, word))]
