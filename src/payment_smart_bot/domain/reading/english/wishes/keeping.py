"""What keeps the value that was to be changed: "no, its mine, keep it", "the card is fine".

A clause says it, whatever else stands in the other ones. All that comes of it is the summary.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.wishes.clauses import spell_clauses

_BEFORE_IT: Final = (
    r"(?: (?:all right|alright|right|all|fine|ok|okay|no|nope|yes|so|then|just|well|oh|sorry|wait"
    r"|and|but|i|we|will|let us|prefer to|want to|mean|meant|said|can you|please|actually))*"
)
_KEEPS: Final = re.compile(
    _BEFORE_IT
    + r" (?:keep|leave) (?:it|that|this|them|mine|(?:the )?(?:old|same|first|present|current)"
    r"(?: (?:one|card|name|date|code))?)"
    r"(?: (?:then|now|there|like|same|for now|as (?:it|they|that) (?:is|was|are|were)|as is"
    r"|thanks))* "
)
_ONLY_ASKED: Final = (
    r"(?:(?:i|we|it|that|this) )?(?:(?:was|were|am|are|is) )?(?:(?:only|merely) )?"
    r"(?:question|asking|asked|wondering|wondered|curious|checking"
    r"(?: (?:which|whether|if|what|how|that|you)(?: \S+)+)?"
    r"|wanted to (?:know|ask|check|see)(?: \S+)*|(?<=only )wondering if(?: \S+)+)"
    r"(?: (?:about (?:it|that)|question|that|not (?:changing|ordering)(?: it| anything)?|you))*"
)
_IT: Final = "(?:it|that|this|anything|any of (?:it|that))"
_DID_NOT: Final = r"(?:i|we) (?:(?:do|did|have|am|was) not|never)"
_SAID: Final = "(?:ask|asked|say|said|mean|meant|tell|told)(?: you)?"
_WANTED: Final = f"(?: (?:{_SAID}|want|wanted|need|wish|wished|going|trying))?"
_CHANGE: Final = "(?:to )?(?:change|changed|changing|swap|replace|switch)"
_LETS_IT_BE: Final = re.compile(
    rf"{_BEFORE_IT} (?:{_ONLY_ASKED}|{_DID_NOT}{_WANTED} {_CHANGE}(?: {_IT})?"
    rf"|{_DID_NOT} {_SAID}(?: for)? {_IT}|(?:that|this|it) (?:is|was) not what (?:i|we)"
    r" (?:meant|mean|asked(?: for)?|said|wanted)"
    r"|(?:there is )?nothing (?:to change|changes|changed|has changed)|do not bother"
    r"|skip (?:it|that)|never mind (?:it|that|card|code|date|change)|cancel (?:that |my )?change)"
    r"(?: (?:sorry|thanks|then|now|though))* "
)
"""What says that nothing was to be changed: "I was only asking", "I didn't want to change it"."""
_KIND: Final = "(?:card|visa|mastercard|amex|discover|maestro|information)"
_THAT_CARD: Final = (
    rf"(?:all )?(?:(?:my|that|this|those|same|first|old|present|current|card|everything) )*{_KIND}"
    r"(?: (?:that )?(?:i|we|you) (?:have |already )*(?:gave|given|have|sent|typed|put)(?: you)?"
    r"(?: (?:before|already|first))?)?"
)
_LETS_THE_CARD_BE: Final = re.compile(
    rf"{_BEFORE_IT}"
    rf" (?:{_THAT_CARD} (?:is|was|are|were|stays|remains)(?: (?:all|still|quite|perfectly))*"
    r" (?:fine|right|ok|okay|good|correct|same|right one|unchanged|not changed)"
    r"|(?:code|cvv|cvc)(?: i gave(?: you)?)? (?:is|was) (?:fine|right|ok|okay|good|correct)"
    rf"|(?:{_THAT_CARD}|it) has not changed|(?:it is )?same card"
    rf"|{_DID_NOT}{_WANTED} (?:{_CHANGE} (?:my )?card"
    r"|(?:for )?(?:another|new|different|any other) (?:card|one))"
    r"|(?:keep|leave|carry on with|go on with|continue with|proceed with|go ahead with|stay with"
    rf"|stick with) {_THAT_CARD}|you (?:already )?have my {_KIND}(?: already)?"
    r"|(?:take me |go |let us go |show me |get )?(?:back to )?summary(?: again)?)"
    r"(?: (?:already|now|then|too|as (?:it|they|before) ?(?:is|was|are|were)?|thanks|sorry))* "
)
"""The same of the card alone, whose number is asked for: "no no, the card is fine"."""
_KEEPS_ONES_OWN: Final = re.compile(
    r"\A(?!.*\b(?:not|instead|other|first|old|if|when|once|after|back)\b)(?:.*[.,;!\n])?"
    r"(?:\W*\b(?:ok|okay|no|nah|yes|so|then|just|well|alright|all\sright|right|actually|let'?s"
    r"|we'?ll|i'?ll|please|oh|fine)\b)*\W*keep\s(?:mine|my\sown)\b",
    re.IGNORECASE | re.DOTALL,
)
_ASKED: Final = re.compile(r"[^.,;!?\n]*\?")
_WISHES_ELSE: Final = re.compile(
    r" (?:change|instead|replace|swap|switch|use|if(?! you (?:need|want|missed|lost))|unless|until"
    r"|cancel|wrong|incorrect|cash|cheque"
    r"|transfer|elsewhere|another|different|safe|secret|private|stored|saved|file|record) "
)

_LEAVES_IT: Final = re.compile(
    r"[.?!,;\n-]\s*(?:(?:oh|h?mm+|um|ok|so|then|you know what|and|but)\W+)*"
    r"(?:(?:no|nah|nope|sorry|actually|wait|never\s?mind|nvm|on second thoughts?)\W+)+"
    r"(?:(?:just|i'?ll|let'?s|ok|please)\s)*(?:leave|keep)"
    r" (?:it|that|this|mine|(?:the|my) (?:old )?name)"
    r"(?: (?:as (?:it|that) (?:is|was)|as is|then|alone|like (?:that|this)|there"
    r"|how it (?:is|was)))*(?:\W+(?:thanks|thank you|please|sorry))*\W*\Z"
)
"""What ends a message that wished for something else: "no sorry leave it"."""
_WISHES: Final = re.compile(
    r"\b(?:put|change|use|write|make it|make the name|say|switch|swap|have|call|drop|add|take"
    r"|remove|correct|instead)\b"
)
_OF_THE_PAYMENT: Final = re.compile(r"\b(?:cancel|stop|quit|refund|end|money|pay|charge)\b|[$£€]")


def keeps_ones_own(text: str) -> bool:
    """Whether a message says to keep one's own: which that is, has to be said then."""
    return "keep" in text.lower() and _KEEPS_ONES_OWN.search(text) is not None


def takes_its_wish_back(text: str) -> bool:
    """Whether a message wishes something changed and ends by leaving it: "no sorry leave it"."""
    lower = text.lower()
    if not ("leave" in lower or "keep" in lower) or _OF_THE_PAYMENT.search(lower):
        return False
    leaves = _LEAVES_IT.search(lower)
    return leaves is not None and _WISHES.search(lower, 0, leaves.start()) is not None


def keeps_it(text: str, *, is_card: bool = False) -> bool:
    """Whether a clause of a message lets be what was given, and none wishes for another.

    `is_card`: it is the card that was to be changed.
    """
    said = spell_clauses(_ASKED.sub(" ", text) if "?" in text else text)
    keeping = [one for one in said if _keeps(one, is_card=is_card)]
    if not keeping:
        return False
    others = "".join(one for one in spell_clauses(text) if one not in keeping)
    return _WISHES_ELSE.search(others) is None


def _keeps(clause: str, *, is_card: bool) -> bool:
    if _KEEPS.fullmatch(clause) or _LETS_IT_BE.fullmatch(clause):
        return True
    return is_card and _LETS_THE_CARD_BE.fullmatch(clause) is not None
