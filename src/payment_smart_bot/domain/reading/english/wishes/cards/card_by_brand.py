"""A wish for another card that only names it: "not hers, my mastercard", "no wait, the amex".

The brand of the card that was given must have been left out: see `what_is_shown.call_it_card`.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.words.plain_words import any_of

_BRAND: Final = r"(?:visa|mastercard|master card|amex|discover|maestro)"
_SMALL: Final = any_of("""
    can we, can i, could we, could i
    no, nope, nah, now, then, please, instead, again, ok, okay, so, but, and, oh, ah, wait, hang on
    hold on, sorry, rather, better, i, it, that, this, my, own, on, with, to, use, using, take, want
    need, said, mean, meant, it is, that is, should be, should have been, was, do, let us
    lets, make it, have, i would, like, go, back, put it, yes, thanks, earlier, before, from before
    one before, gave, give you, supposed to be, must be
    not (?:this|that|his|hers|theirs|card)(?: one| card)?, instead of (?:this|that|his|hers)
""")
_NAMES_IT: Final = re.compile(
    rf"(?: {_SMALL}){{0,9}}(?<! no) (?:{_BRAND}(?: card| one)?|(?<! is )(?<! is my )other (?:card"
    rf"|one))"
    rf"(?: {_SMALL}){{0,9}} "
)
_REFUSES: Final = re.compile(
    r" (?:no|nope|nah|not|wrong|wait|hers|his|theirs|should|want|said|meant|back|mine|rather"
    r"|instead"
    r"|scrap|scratch|forget|sorry|supposed) "
)
"""Without it a brand may be no more than an answer."""
_NOT_THAT: Final = re.compile(
    r" (?:if|later|after|when|once|until|tomorrow|next|half|rest|too|lost|expired|stolen|blocked"
    r"|declined|refused|accept|only|either|or|(?:bank|page|it|that) (?:said|says)"
    rf"|(?:not|no|never|without)(?: my)? (?:{_BRAND}|other)) "
)


def names_another_card(text: str) -> bool:
    """Whether a message refuses the card that was given, and in some clause names another brand."""
    if FIGURE.search(text) or "?" in text:
        return False
    clauses = spell_clauses(text)
    whole = "".join(clauses)
    if _NOT_THAT.search(whole) or not _REFUSES.search(whole):
        return False
    return any(map(_NAMES_IT.fullmatch, clauses))
