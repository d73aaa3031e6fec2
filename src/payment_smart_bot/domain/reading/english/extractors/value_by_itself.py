"""A date or a code in a sentence of its own: "336 anyway. I've always wondered what it's for".

Whoever is asked for one and gives it in a sentence of its own has offered it, whatever another one
asks or tells. Where another may tell what the number is, or takes it back, nothing is cut off.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.codes.code_surroundings import (
    is_none_for_sure,
)
from payment_smart_bot.domain.reading.english.extractors.codes.codes_asked import (
    asks_which_code,
    asks_whose,
)
from payment_smart_bot.domain.reading.english.extractors.handing_over import find_words
from payment_smart_bot.domain.reading.english.extractors.offering import OFFERING
from payment_smart_bot.domain.reading.english.extractors.unknown_words import SMALL_TALK
from payment_smart_bot.domain.reading.english.questions import sounds_like_a_question
from payment_smart_bot.domain.reading.english.words.plain_words import straighten, words_of
from payment_smart_bot.domain.redaction.number_words import NUMBER_WORDS

_PART: Final = re.compile(r"(?:[^.!?;\n()…–—-]|\.(?=\d)|(?<=\S)[–—-]|[–—-](?=\S))+[.!?;\n]*")  # noqa: RUF001
_FIGURE: Final = re.compile(r"\d")
_RUNS_ON: Final = re.compile(
    r"(?<=\d)(?:,?\s(?:and|but|so|cos|coz|because)\s|,?\s)"
    r"(?=(?:sorry|apologies|hope|hopefully|hoping|i|i'[a-z]+|i[mv]e?|my|you|you'[a-z]+|we|we'[a-z]+"
    r"|it|it's|that|that's|this|they|the|kids|thanks|please|why|what|what's|how|when|where|who"
    r"|will|can|could|do|does|did|is\s(?:it|this|that)|are\syou|just|never|took|been|looking"
    r"|feels|had|lovely|first\stime|bit\sof|nearly)\s)",
    re.IGNORECASE,
)
"""Where something else begins behind the figures of a message, without a mark."""
_A_ZERO_AT_THE_FRONT: Final = re.compile(
    r"(?<=\d),?\s(?:(?:and|with|yes|it\s(?:has|starts\swith)|there'?s|that'?s)\s){0,3}"
    r"(?:an?|the)\s(?:leading\s)?(?:zero|nought|naught|oh|0)\s(?:at|in|on)\s(?:the\s)?"
    r"(?:front|start|beginning)\b",
    re.IGNORECASE,
)
"""What only describes the digits before it: "055 with a zero at the front"."""
_IS_OF_A_PERSON: Final = words_of("""
    i i'm im i've ive i'll i'd you you're you've u we we're he she they it it's its that
    that's this these those there have has had was were is are am do does did can can't will looks
    got been feels took hope hoping sorry thanks why what how when where who kids keeps never aren't
""")
"""Words of a sentence: what has none of them may be a label, as "my locker" is."""
_TAKES_BACK: Final = re.compile(
    r"\b(?:wrong|incorrect|mistaken|mistake|old|previous|expired|lost|fake|invented|example|kidding"
    r"|joking|guess\w*|maybe|perhaps|sure|unsure|certain|know|think|reckon|suppose|doubt|pretend"
    r"|ignore|forget|scratch|disregard|delete|change|changed|correct|correction|instead|other"
    r"|another|else|different|meant|mean|no\swait|oops|used\sto|first|second|or|between|either)\b"
    r"|\b(?:not|wasn'?t|ain'?t)\s(?:it|that|this|the|right|mine|real|my|a|going)\b"
    r"|\b(?:it|that|this)\sisn'?t\b"
    r"|\b(?:don'?t|do\snot|never)\s(?:use|take|try|put|accept)\b"
    r"|\b(?:this|that|so)\s(?:many|much|far|long|old|tall|heavy)\b|\bthen\b"
    r"|\b(?:shows?|says?|has|made|giving|sent|is|was|saw|wants?)\s(?:me\s|you\s)?(?:this|that|it)\b"
    r"|\b(?:won'?t|refuse|never)\s(?:give|tell|say|share|send|type)\b|\bif\b",
    re.IGNORECASE,
)
_IF_YOU: Final = re.compile(
    r"\bif\s(?:that|it|you)(?:'s)?\s(?:helps|need|want|what)\b", re.IGNORECASE
)
_MAY_BE_NUMBERED: Final = words_of("""
    code codes number numbers digit digits pin password otp sms text texted passcode amount price
    total cost costs pay paid owe owes charge charged spent balance money pounds dollars euros quid
    bucks house flat apartment room street road door gate floor unit building address zip postcode
    ticket seat order invoice reference ref booking table platform flight train bus phone mobile
    extension call text weight weigh weighs height tall age aged old percent people guests minutes
    hours hour days weeks miles page chapter locker score points calories bpm volume model
    bank sent robbing robbery rip ripped steep highest best record
    account statement branch sort start started issued issue dob birthday born since
""")
_MOST_PARTS: Final = 6


def leave_value_by_itself(text: str) -> str:
    """Return the sentence of a message that has its figures, if the others tell nothing of them.

    Else the message is returned as it is.
    """
    plain = _A_ZERO_AT_THE_FRONT.sub("", straighten(text))
    if asks_which_code(plain) or asks_whose(plain) or is_none_for_sure(plain):
        return text
    parts = [one for part in _PART.findall(plain) for one in _cut_behind_figures(part)]
    parts = [one for one in parts if find_words(one) or _FIGURE.search(one)]
    kept = [one for one in parts if _FIGURE.search(one)]
    others = [one for one in parts if one not in kept]
    if len(kept) != 1 or len(parts) > _MOST_PARTS or "?" in kept[0]:
        return text
    return kept[0].strip() if all(map(_is_of_something_else, others)) else text


def _cut_behind_figures(part: str) -> list[str]:
    """Return a sentence in two, cut where it begins anew behind its figures."""
    found = _RUNS_ON.search(part)
    return [part] if found is None else [part[: found.start()], part[found.end() :]]


def _is_of_something_else(part: str) -> bool:
    """Whether a sentence without figures tells nothing of those in another one."""
    words = find_words(part)
    if _TAKES_BACK.search(_IF_YOU.sub(" ", part)) or not NUMBER_WORDS.isdisjoint(words):
        return False
    if "?" in part or sounds_like_a_question(part.lower()):
        return True
    if not _MAY_BE_NUMBERED.isdisjoint(words):
        return False
    return not _IS_OF_A_PERSON.isdisjoint(words) or all(map(_is_talk, words))


def _is_talk(word: str) -> bool:
    return word in OFFERING or word in SMALL_TALK
