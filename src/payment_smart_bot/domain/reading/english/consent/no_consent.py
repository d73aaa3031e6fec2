"""What is made of the words of a consent and is none: "done, please confirm", "yeah right".

The grammar of `consenting` lets through no word that it does not know. These are the ways to say
something else with words that it knows. All are looked for in lower case, as typed and spelled out.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.plain_words import spell_words, words_of

_HAS_NOT_DECIDED: Final = (
    r"\bi(?:'?m| am) here\b",
    r"\b(?:hmm+|haha|i see|understood|sorry|ready|back|delay|wait)\b\W.*"
    r"\b(?:continue|carry on|go on)\W*\Z",
    r"\b(?:h+m+|haha)\W+(?:go on|carry on|continue)|\bconfirm\W+hmm|\A\W*please go on\W*\Z",
    r"\bso (?:you|u) can\b|\b(?:you|u) could\b|\bso i (?:just )?(?:confirm|say|pay)\b",
    r"\b(?:confirm|yes|pay)\s(?:(?:it|that|the payment)\s)?right\W*\Z",
    r"(?<!ahead )(?<!right )(?<!on )\bthen i (?:confirm|pay)\b",
    r"\bso (?:it|that)(?:'?s| is) a yes\b",
    r"\bfire away\W+i(?:'?m| am)\b",
    r"(?:\.\.\.|…)\W*\Z|\b(?:and(?: then)?|the|also|an?|i(?:'?m| am)|but|with|to)\W*\Z",
    r"\bmeh\b|\bdo i\b(?! (?:have|need) to (?:say|tell|repeat)\b)",
    r"\byes (?:and|so|well|but)\W*\Z|\A\W*yes\W+(?:h+m+|u+m+|u+h+|er+m*)\W*\Z",
    r"\A\W*(?:hello|hi|hey)\W+yes\W*\Z|\A\W*yes\W+(?:hello|hi|sorry)\W*\Z",
)
_WANTS_A_CONFIRMATION: Final = (
    r"\b(?:please|pls|kindly) (?:to )?confirm the (?!payment|purchase)",
    r"\b(?:please|pls|kindly|hi|hello)\W+(?:\w+\W+){0,2}confirm (?:my|our)\b(?! payment)",
    r"\bconfirm\b[^,.;!]*\b(?:amount|total)\b",
    r"\b(?:want|like|need) (?:you|u) to confirm\b|\bjust want(?:ed)? to confirm\b",
    r"\bwant(?:ed)? to confirm (?:that|the)\b",
    r"\b(?:approved|paid|sent|charged)\b.*\bplease confirm\b",
    r"\b(?:hi|hello)\b.*\bconfirm my payment\b",
    r"\bsend (?:me )?(?:the |my |a )?(?:total|card|everything|amount)\b",
    r"\b(?:done|it'?s in|sent|paid)\W+(?:please|pls|kindly) confirm\b",
    r"\b(?:amount|price|total|details|information|terms|conditions)\W+confirm\b",
    r"\b(?:so|then) i (?:(?:just|only) )?(?:say|pay|confirm and)\b",
)
_REPORTS_OR_QUOTES: Final = (
    r"\b(?:approved|confirmed|agreed|authori[sz]ed)\b.*\b(?:already|through|today)\b",
    r"\b(?:i|we)\s(?:\w+\s)?(?:agreed|approved|authori[sz]ed|confirmed)\b",
    r"\b(?:charge|payment|order) (?:confirmed|approved)\b",
    r"\b(?:then i|boss|mama|dude|bot|man|sis|bro|mate|guys|she|he|they)\W+(?:\w+\W+)?"
    r"(?:approved|confirmed|agreed|authori[sz]ed)\b",
    r"\A\W*autocorrect\b|,\s?autocorrect\b",
    r"[\"'“]confirm[\"'”].*\b(?:lol|love|haha)\b|\b(?:love|haha|like)\b.*[\"'“]confirm",
)
_MEANS_THE_OPPOSITE: Final = (
    r"\b(?:yeah|aye|ya)\W+right\b|\boh great\b|\blol\b.*\ball\W*\Z|\A\W*na\b",
    r"\bn?uh[\s-]?uh\b|\b(?:am|i'?m|all) done with\b",
    r"\boh (?:great|sure)\b.*\blol\b",
    r"[:;=]-?[(\[/\\|]|!=|\A\W*!|\[\s?\]|//|\A\s*>",
    r"\b(?:ever|even)\b|\b(?:hell|fuck)\b(?! (?:yes|yeah|yea|yep))",
    r"(?<!would )(?<!should )(?<!'d )(?<!looks )(?<!look )\blike\b"
    r"(?! (?:this|that|i (?:said|told|wrote|typed))\b)",
)
_SPEAKS_OF_SOMETHING_ELSE: Final = (
    r"\bmake an? (?:payment|charge)\b|\A\W*(?:(?:please |pls )?make payment\W*\Z|an? charge\b)",
    r"\b(?:send|ship)\b.*\bwith a card\b",
    r"\b(?:take|put|send) (?:it|this|that|them) (?:off(?! mine| my| card)|away|back|down)\b",
    r"\byou (?:can )?do it\W*\Z|(?<!my )(?<!the )(?<!this )\bdebit card\b",
    r"\b(?:the|that|this|my|a|pay|charge|with)\W(?:dude|guys|bro|mate|buddy|bot|boss|friend|man|mama|hun)\b"
    r"(?! (?:says|is|said (?:yes|ok|fine))\b)",
    r"[a-z][$€£]|[-+]\s?[$€£]?\d|\d\s?[k+]|\d\s+[$€£]?\d",
    r"\bagree with that\b",
)
_DOES_SOMETHING_FIRST: Final = (
    r"(?:\b(?:will|ill|must|gotta|let me|(?:need|have|got|going) to)|'ll)\b"
    r"[^?]*[,.;!]\s*(?:and )?(?:only )?then\b",
)
_AS_TYPED: Final = re.compile(
    "|".join(_MEANS_THE_OPPOSITE + _SPEAKS_OF_SOMETHING_ELSE + _DOES_SOMETHING_FIRST)
)
_IN_ANY_SPELLING: Final = re.compile(
    "|".join(_HAS_NOT_DECIDED + _WANTS_A_CONFIRMATION + _REPORTS_OR_QUOTES)
)
_OTHERS_AGREED: Final = re.compile(
    r"(?:\A|(?<=[.!] ))(?:he|she|they)(?:['’]s|['’]ve| has| have)? "  # noqa: RUF001
    r"(?:(?:now|both|all) )?agreed[.!] (?=(?:(?:so|ok|now) )?confirm\W*\Z)"
)
"""A sentence that tells of somebody's agreement, before the order as one of its own."""
_OPENING: Final = re.compile(r"\A\s*([\w' ]{1,20}):\s")
_LEADS_TO_A_CONSENT: Final = words_of("""
    ok okay k yes yeah yep sure right alright all very well good fine fair enough great perfect
    correct lovely so then and now agreed i agree repeat no more questions final answer here
    goes as you wish
""")
"""What may stand before a colon; other words there tell who speaks, or where something stands."""


def is_no_consent(text: str) -> bool:
    """Whether a message with the words of a consent asks, reports, puts off, or quotes somebody."""
    lower = " ".join(text.lower().split())
    opening = _OPENING.match(lower)
    if opening and not _LEADS_TO_A_CONSENT.issuperset(opening[1].split()):
        return True
    lower = _OTHERS_AGREED.sub("", lower)
    spelled = " ".join(spell_words(lower))
    return any(
        pattern.search(form) is not None
        for pattern, form in (
            (_AS_TYPED, lower),
            (_IN_ANY_SPELLING, lower),
            (_IN_ANY_SPELLING, spelled),
        )
    )
