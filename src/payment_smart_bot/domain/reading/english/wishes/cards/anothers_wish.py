"""What tells that somebody else wants another card used: "he says not that one, use his Visa"."""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import FIGURE, spell_clauses
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE, any_of

_SOMEBODY: Final = any_of(f"""
    {ANY_RELATIVE}, he, she, they, he'd, she'd, they'd, dem, hubby, wifey, missus, gran, nan, nana
    owner, holder, oga, madam, mama, papa, accountant, manager
""")
_WISHES: Final = any_of("""
    says?, said, saying, talk, tells?, told, telling, rather, insists
    (?:wants?|prefers?)(?=.* instead )
""")
_TELLS: Final = re.compile(rf" {_SOMEBODY}(?: \S+){{0,3}}? {_WISHES} ")
_WANTS: Final = re.compile(rf" {_SOMEBODY}(?: \S+){{0,3}}? (?:wants?|wan|prefers?|wanted) ")
_MAY_TELL: Final = Pieces("card|one|own|account|visa|master|amex|instead|his|hers|theirs")
_KIND: Final = "(?:card|visa|mastercard|amex|discover|maestro|debit|credit)"
_NOT_THIS_CARD: Final = re.compile(
    rf" (?:no|not|never)(?: \S+){{0,5}}? (?:(?:this|that)(?: (?:one|{_KIND}))?|my {_KIND}) "
    r"| use am no "
)
_SMALL: Final = "(?:it|to|on|with|by|from|me|i|we|go|went|off|make|be|payment)"
_PAYS: Final = "(?:us(?:e|ing)|put(?:ting)?|pay(?:ing)?|charg(?:e|ing)|take|try|on)"
_OTHERS: Final = rf"(?!(?:{_SMALL}|this|that|my|your|same|right|first|card) )\S+"
_ANOTHER_CARD: Final = re.compile(
    rf" {_PAYS}(?: {_SMALL})* {_OTHERS}(?: \S+)? (?:{_KIND}|one|own|account) "
    rf"| (?:be|wants?|prefers?)(?: {_SMALL})* {_OTHERS}(?: \S+)? {_KIND} "
    rf"| (?:wants?|prefers?) (?:other|another|different) one "
    rf"| {_PAYS}(?: {_SMALL})* (?:his|hers|theirs)(?: \S+ instead)? (?:instead )?\Z"
    rf"| {_PAYS}(?: {_SMALL})* (?:his|her|their) \S+ instead "
)
_SAYS_ELSE: Final = re.compile(
    r" (?:if|later|when|once|until|after|time|could|fine|ok|okay|right|worry|cancel|stop|used"
    r"|i (?:have )?(?:told|said|say|asked|tell)) "
)
"""What makes of it a condition, a story, a reassurance, or a cancel."""


def tells_of_anothers_wish(text: str) -> bool:
    """Whether a message tells that somebody refuses the card, or wants another one to be used."""
    lower = text.lower()
    if "?" in text or FIGURE.search(text) or not _MAY_TELL.are_in(lower):
        return False
    joined = "".join(spell_clauses(lower)).replace("  ", " ")
    if _SAYS_ELSE.search(joined):
        return False
    tells = _TELLS.search(joined) is not None
    refuses = _NOT_THIS_CARD.search(joined) is not None
    wants = refuses and _WANTS.search(joined) is not None
    return wants or (tells and (refuses or _ANOTHER_CARD.search(joined) is not None))
