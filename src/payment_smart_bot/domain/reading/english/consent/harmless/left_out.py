"""What is left out of a message before it is read for a consent: closings, limits, tags.

Each says nothing of its own, or no more than what is shown: a payment is charged once, and of the
amount that is due.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.words.pieces import Pieces

_LONGEST: Final = 200
_TO_WRITE: Final = {
    "exclamation mark": "!",
    "exclamation point": "!",
    "question mark": "?",
    "full stop": ".",
    "comma": ",",
}
_DICTATED: Final = re.compile(rf" ?\b({'|'.join(_TO_WRITE)})\b", re.IGNORECASE)
_REGARDS: Final = (
    "(?:with )?(?:(?:many thanks|thanks|thank you) and )?"
    "(?:(?:kind|kindest|best|warm|warmest|with) ){0,2}(?:regards|wishes)"
    "|(?:yours )?(?:sincerely|faithfully|truly)|love(?: from)?|(?:k )?rgds|kr"
)
_TITLE: Final = r"(?:(?:mr|mrs|ms|miss|dr)\.?\s)?"
_MAY_CLOSE: Final = Pieces("regards|wishes|sincerely|faithfully|truly|love|rgds|kr")
_ONCE: Final = "(?:once|one time|(?:the )?one charge)"
_THAT_IS_ALL: Final = "(?:and )?(?:that'?s|that is) (?:all|it|that|the lot)"
_NO_MORE: Final = "(?:and )?(?:no(?:thing)? more|nothing else|not (?:a|one) (?:penny|cent) more)"
_MIND: Final = r"(?:,? mind(?: you)?| then)?(?: please)?"
_ONLY_ONCE: Final = (
    rf"(?:\b(?:but|and|just|only)\s){{0,3}}\b(?:(?:only|just) (?:the )?{_ONCE}|{_ONCE} only){_MIND}"
    r"(?=\W*(?:[,.!;]|\Z)| and that)"
)
_ONCE_AT_THE_END: Final = (
    rf"\b{_ONCE}(?: and)?{_MIND}(?:\W+{_NO_MORE})?(?=\W*\Z|\W+{_THAT_IS_ALL}\W*\Z)"
    rf"|\b(?<=and ){_THAT_IS_ALL}(?=\W*\Z)"
)
"""Elsewhere "once" may begin a condition: "take it once she agrees"."""
_NOT_MORE_THAN_DUE: Final = (
    r"\b(?:(?:only|just|exactly)\s+)?(?P<due>amount)\b"
    rf"(?:\s+(?:flat|only|exactly|straight|all in)\b)?(?:\s*,?\s+{_NO_MORE}(?=\W*(?:[.!;,]|\Z)))?"
)
_IS_CONTENT: Final = r"(?<=[,.;!\n])\s*(?:happy|satisfied|pleased|content)(?: now)?\s*\?+[\s.!?]*\Z"
"""A question that waits for no answer; "ok?" and "right?" may wait for one."""
_IS_NO_REFUSAL: Final = re.compile(
    r"\b(?:no|not a) (?:problems?|worries|worry|probs|bother|trouble)\b|\bnot bad\b"
    r"|\b(?:read|checked) (?:it |that )?(?:through |over )?twice\b"
    r"|\bi never said (?:that )?i (?:don'?t|do not|didn'?t) want(?: to)?(?: pay)?\b"
    r"|\b(?:and )?(?:my )?apologies(?: for (?:the |my |being |all |that |any )*"
    r"(?:delay|wait|trouble|confusion|theatre|drama|fuss|slow|late|questions|inconvenience|that)\b)?"
    r"|\b(?:oh |ah |is it |has it |was it )*not (?:finished|done|complete|gone through)"
    r"(?: yet)?\s*\?+"
    r"(?=.*\bconfirm)"
    r"|\b(?:what happens (?:now|next|then)|what'?s next|now what|is that (?:it|all))\s*\?+"
    rf"|{_ONLY_ONCE}|{_ONCE_AT_THE_END}|{_IS_CONTENT}"
    r"|\byeah,? nah,? yeah\b|\bno matter\b"
    r"|\b(?:do not|don'?t) (?:tell|ask|show|say|repeat)(?: to)?(?: it| that| this| me)*"
    r"(?: all| the| this| list| same| again)*(?: again| list)\b"
)
_DROPS_A_QUESTION: Final = re.compile(
    r"(?:\A|(?<=[.!;\n]))\W*(?:(?:ok|okay|oh|ah|well|right|sorry|actually)\W+){0,3}"
    r"(?:never ?mind|nvm|(?:forget|ignore|scratch)(?= (?:about )?(?:that|my|the|what|i)\b))"
    r"(?: (?:about )?(?:that(?: (?:question|one))?|(?:my|the) (?:last )?question"
    r"|what i (?:just )?(?:said|asked|wrote)|(?:that )?i asked))?[ ]?(?=[.!;,\n])"
)
"""What takes back the question that was answered last, where something was said since."""
_DROPS_A_REMARK: Final = re.compile(
    r"(?:\A|(?<=[.!;,\n]))\W*(?:(?:ok|okay|oh|ah|well|right|sorry|actually)\W+){0,3}"
    r"(?:never ?mind|nvm)\b"
    r"(?=\W+(?:yes|yeah|yep|yea)\W+(?:(?:please|just|i|do)\s)*(?:confirm|charge|pay)\b)"
)
"""The same where a yes and an order follow at once, which say that the payment is not meant."""


def write_dictated_signs(text: str) -> str:
    """Return a message with signs for the words with which they are dictated."""
    return _DICTATED.sub(lambda found: _TO_WRITE[found[1].lower()], text)


def leave_out_closing(text: str, name: str | None) -> str:
    """Return a letter without what closes it, if it is signed by the cardholder or by nobody."""
    if len(text) > _LONGEST or not _MAY_CLOSE.are_in(text.lower()):
        return text
    signed = rf"(?:{_TITLE}{_sign(name)})?[\s.,!-]*x{{0,3}}"
    closing = rf"(?:\A|(?<=[\s.,;!]))(?:{_REGARDS})[\s,.!-]*{signed}\Z"
    return re.sub(closing, "", text, flags=re.IGNORECASE)


def _sign(name: str | None) -> str:
    """Return a pattern of the ways to sign with a name: "Jane Doe", "J. Doe", "JD"."""
    parts = [re.escape(part) for part in (name or "").split()]
    initials = "".join(one[0] for one in parts)
    part = "|".join([initials, *(f"{one}|{one[0]}" for one in parts)])
    return rf"(?:(?:{part})\b\.?\s?){{1,{len(parts)}}}" if parts else r"\A\Z"


def leave_out_limits(text: str, *, was_asked: bool) -> str:
    """Return a message without what takes nothing from a consent.

    It is in lower case, and "amount" stands in it for the one that is due. `was_asked`: a question
    was asked or answered since the summary, which may be dropped.
    """
    drops = _DROPS_A_QUESTION if was_asked else _DROPS_A_REMARK
    return _IS_NO_REFUSAL.sub(" ", _LIMIT.sub(r"\g<due>", drops.sub(" ", text)))


_LIMIT: Final = re.compile(_NOT_MORE_THAN_DUE)
