"""What gives the card up for somebody else's: "scrap mine, we are using his card, Tom Brandt"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_CLOSE_ONE, straighten

_MAY_GIVE_UP: Final = re.compile("card|mine|hers|his|that one|this one|'s|on|with|us(?:e|ing)")
_CARD: Final = "(?:card|one|visa|mastercard|amex|discover|maestro|debit|credit|account)"
_PEOPLE: Final = f"{ANY_CLOSE_ONE}|else"
_OTHERS: Final = (
    rf"(?:(?:my |our )?(?:his|her|their|company|firm|business|work|joint|{_PEOPLE}|[^\W\d_]+ s)"
    rf"(?: (?:new|own|other|debit|credit|bank))?(?: {_CARD}){{1,2}}"
    rf"|(?:my |our )?(?:his|hers|theirs|{_PEOPLE}|[^\W\d_]+ s)"
    r"(?: instead| now| then| after all| this time| please){0,2}(?= ,| \Z)"
    rf"|(?:my |our )?(?!this |its |yes |us )[^\W\d_]{{2,}}s (?:{_CARD}|instead))"
)
"""Somebody else's card, as `spell_clauses` writes it: "my dad" for "my dad's"."""
_GIVEN: Final = rf"(?:mine|(?:my|that|this|first)(?: (?:own|first|last|old))? {_CARD})"
_GIVES_UP: Final = re.compile(
    r" (?:scrap|scratch|forget|ditch|drop|bin|leave|ignore|never mind|cancel|not using|do not use"
    rf"|stop using)(?: about| out| using)? {_GIVEN} "
    r"|(?: ,|\A)(?: (?:no|oh|sorry|wait|ok|,))* not (?:this|that) (?:card|one) "
    r"| (?:us(?:e|ing)|pay(?:s|ing)? (?:with|by|on|from|off)"
    r"|put(?:ting)? (?:it|this|that) on"
    r"|go(?:ing)? (?:with|for|on)"
    r"|(?:swap(?:p(?:ing|ed))?|switch(?:ing|ed)?|chang(?:e|ing|ed)) (?:it )?(?:to|for)"
    rf"|(?:re|are|am) (?:now )?on|take|charge|try) {_OTHERS} "
)
_GIVES_UP_NOTHING: Final = re.compile(
    r" (?:(?:not|no need to|never) (?:scrap|forget|ditch|drop|bin|cancel|change|switch|swap"
    r"|us(?:e|ing) (?!mine|my|this|that)|pay)|if|unless|when|later|once|until|maybe|might|may"
    r"|could|would|should|can|said|told|wanted|asked|instead of (?:his|her|hers|theirs)"
    r"|not (?:his|hers|theirs)) "
)
"""A negation, a condition, a question, or what somebody says."""


def gives_up_the_card(text: str) -> bool:
    """Whether a message drops the card that was given, or pays by somebody else's instead."""
    lower = straighten(text.lower())
    if "?" in text or FIGURE.search(text) or not _MAY_GIVE_UP.search(lower):
        return False
    told = " , ".join(spell_clauses(lower)).replace("'", " ")
    whole = f" {' '.join(told.split())} "
    return _GIVES_UP.search(whole) is not None and not _GIVES_UP_NOTHING.search(whole)
