"""What stands beside a question and hides it from examples: "i do want to pay! i said who is it".

So does what somebody will get back from others: "i'll get half off her in cash" ends no payment.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import ANY_RELATIVE

_WANTS_TO_PAY: Final = (
    r"\A\W*(?:(?:no|yes|ok|okay|oh|but|sorry|look)\W+){0,4}"
    r"(?:i|we) (?:(?:do|did|still|really) ){0,2}"
    r"(?:want|wish|intend|mean) to pay(?: (?:it|this|for it|for this|now))?\s*[.!,;]+"
)
_ASKED_BEFORE: Final = (
    r"\b(?:i|we)(?:'?m| am| was)? (?:(?:only|just) )?(?:said|asked|meant|mean|asking)[ ,:]+"
    r"(?=(?:who|what|when|where|which|how|why|is|are|does|do|did|has|can|will)(?:'?s)? )"
)
_NO_MORE: Final = r"[^.!?,;\n]{0,40}"
_FROM_OTHERS: Final = (
    rf"(?:get|take|have|claim|collect) {_NO_MORE}\b(?:off|from)"
    rf" (?:her|him|them|(?:my )?(?:{ANY_RELATIVE}))\b"
    rf"|(?:he|she|they|{ANY_RELATIVE})(?:'?ll| will|'?s| is| are|'?re)?"
    r" (?:pay|pays|paying|owes?|giving|gives?|give) (?:me|us)"
)
_PAID_BACK: Final = (
    r"(?:\A\W*(?:(?:ah|oh|ok|well)\W+){0,2}no (?:bother|worries|problem|hassle)\W+|\A"
    r"|(?<=[.!?,;\n]))(?![^.!?,;\n]*(?:\b(?:not|never|no money|cancel|stop|forget|first|if"
    r"|until|before|unless|instead|refund|and|then|shop|store|counter|till"
    r"|(?:do|does|did|wo|ca|is|are|has|have|could|would)n'?t)\b))"
    rf"(?=[^.!?,;\n]*\b(?:cash|money|half|share|back)\b){_NO_MORE}\b(?:{_FROM_OTHERS})\b{_NO_MORE}"
)
_NOT_MEANT: Final = re.compile(
    r"\A\W*(?:(?:no|nah|sorry|oh|but|well|wait)\W+){0,3}(?:i|we)"
    r"(?:'?m| am| was|'?re| were| do| did)?(?: not|n'?t| wasn'?t| don'?t"
    r"| didn'?t) (?:mean(?:ing)?|ask(?:ing)?(?: about| for)?"
    r"|talk(?:ing)? about|say(?:ing)?)\b[^.!?,;\n]{0,60}[.!?,;\n]+\W*(?:but )?"
    r"(?:(?:i|we)(?:'?m| am|'?re| are)? (?:mean|meant|asking|ask|asked|saying|said)"
    r"(?: about)?[ ,:]+)?(?=(?:\S+ ){2})",
    re.IGNORECASE,
)
"""What somebody did not mean, who says what is meant: "I don't mean in parts, I mean one book"."""
_DENIED: Final = ("not", "n't")
_ONLY_CHECKING: Final = (
    r"(?<=[?.!])\s*(?:(?:i'?m|i am) )?(?:(?:just|only) )?(?:checking|asking|making sure|wondering)"
    r"(?: first)? before (?:i|we) [^.?!\n]{1,40}[.!\s]*\Z"
)
"""Why somebody asks first: "just checking before I hand over any numbers"."""
_MAY_BE_BESIDE: Final = Pieces(" to pay|said|ask|mean| before ")
_BESIDE: Final = re.compile(f"{_WANTS_TO_PAY}|{_ASKED_BEFORE}|{_ONLY_CHECKING}", re.IGNORECASE)
_FROM_OTHERS_AT_THE_SUMMARY: Final = re.compile(_PAID_BACK, re.IGNORECASE)
_MAY_BE_PAID_BACK: Final = re.compile(r"cash|money|half|share|back", re.IGNORECASE)


def leave_out_what_is_not_meant(text: str) -> str:
    """Return what is meant by whoever says first what is not."""
    lower = text.lower()
    return _NOT_MEANT.sub("", text) if any(one in lower for one in _DENIED) else text


def leave_out_beside_a_question(text: str, *, at_the_summary: bool) -> str:
    """Return a message without the wish to pay before a question, and without "i asked".

    `at_the_summary`: also without what its writer will get back from others.
    """
    may_be_beside = "?" in text and _MAY_BE_BESIDE.are_in(text.lower())
    plain = _BESIDE.sub(" ", text).strip() if may_be_beside else text
    if not at_the_summary or _MAY_BE_PAID_BACK.search(plain) is None:
        return plain
    return _FROM_OTHERS_AT_THE_SUMMARY.sub(" ", plain).strip(" .!,;\n")
