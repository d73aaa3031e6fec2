"""A full name in a sentence of its own: "Ellie Marsh. Do you take Amex?".

Whoever is asked for the name and writes one, and asks or remarks something in another sentence, has
given it: a sentence that asks or is but talk offers nothing, and takes nothing from what another
one offers.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import EVERYDAY
from payment_smart_bot.domain.reading.english.extractors.names.form.first_names import FIRST_NAMES
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.whole_name import is_a_company
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_likeness import (
    sounds_like_a_name,
    weigh,
)
from payment_smart_bot.domain.reading.english.extractors.names.learnt.name_tagging import load_tags
from payment_smart_bot.domain.reading.english.extractors.names.name_alone import (
    drop_introduction,
    read_alone,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    CERTAIN_ALONE,
    find_name_in_talk,
    is_all_talk,
)
from payment_smart_bot.domain.reading.english.extractors.names.name_labels import (
    find_labelled,
    mentions_a_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.titled_names import (
    find_titled_name,
)
from payment_smart_bot.domain.reading.english.extractors.names.two_names import (
    find_person_below_a_company,
)
from payment_smart_bot.domain.reading.english.questions import asks
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import (
    CLOSE_ONES,
    RELATIVES,
    words_of,
)

_BEGINS_TO_ASK: Final = re.compile(
    r"(?<!\bwho)(?<!\bwhat)(?<!\bhow)(?<!\bwhere)(?<!\bwhen)(?<!\bwhy)(?<!\bwhich)(?<!\bmuch)(?<!\blong)"
    r"\s(?:(?:and|also|but|so|n|btw|anyway|please|pls|wait)\s){0,2}"
    r"(?=(?:(?:do|does|did|is|are|was|can|could|will|would|shall|should|may|have|has|am)\s"
    r"(?:you|u|ya|i|we|it|this|that|these|they|the|there|my|your|any|anyone|someone)"
    r"|(?-i:You)\s(?:guys\s)?(?:accept|take|have|keep|save|will)"
    r"|what|whats|what's|where|wheres|where's|when|why|how|hows|who|whos|who's|which)\b)"
    r"|\s(?:and|but)\s(?=if\b)",
    re.IGNORECASE,
)
"""Where a question begins behind something else, whether a mark stands there or not."""
_BEGINS_TO_REMARK: Final = re.compile(
    r"\s(?=(?:i'?m|i'?ve|i'?d|i'?ll|i\s(?:am|have|had|got|hate|was|hope|never)"
    r"|sorry|because|cos|cause|coz|so\s(?:its|it's|you|that|hopefully)"
    r"|my\s(?:bad|mistake|dear|phone|hands|fingers|glasses)|silly\sme|as\s(?:always|ever|usual|requested"
    r"|asked|you\s(?:asked|wanted|said)|it\sis|per)|like\syou|if\s(?:that|you|its|it)|at\s(?:last|your)"
    r"|hope\s(?:this|that|thats|it|its|you)|looking\sforward|let'?s|bear\swith|it'?s\s(?:been|for|a|my|the)"
    r"|this\s(?:is|better)|what\sa|had\sto|couldn'?t\sfind|took\sme|not\s(?:used|long|very)"
    r"|you(?:'?ve|'re|\sare)|bit\sof\sa|god\sbless|bless\syou|thank(?:s|ing\syou|\syou)?|ta\s(?:very|love|muc\w*)"
    r"|cheers|many\sthanks|much\sapp\w+|(?:here|there)\s(?:you|we|ya|u)\sgo|no\s(?:rush|worries|problem)"
    r"|all\s(?:yours|caps|good)|ready\s(?:when|now|to)|carry\son|go\s(?:on|ahead)|reporting\sfor"
    r"|voila|phew|lol|haha|daft\si|the\sone\sand)(?:\W|\Z))",
    re.IGNORECASE,
)
"""Where talk of oneself, a reason or a courtesy begins behind a name without a mark."""
_MAY_HAVE_PARTS: Final = re.compile(r"[?!\n,;.()\-–]\s*[^\W\d_]|[?\n]\s*\d")  # noqa: RUF001
_PART: Final = re.compile(
    r"(?:[^?!\n,;.()\-–]|(?<![^\W\d_]{3})(?<!\b(?:me|us|it|ok|so|no))(?<!\.)\.|(?<=\b[Mm]rs)\.|\.(?![\s.])"  # noqa: RUF001
    r"|(?<=\S)[-–]|[-–](?=\S))+[?!\n,;.()\-–\s]*"  # noqa: RUF001
)
"""A sentence, a line or a clause with the marks behind it; the stop of an initial ends none."""
_OPENING: Final = re.compile(
    r"\A\W*(?:(?:ok(?:ay)?|yes|yeah|sure|hi(?:ya)?|hello|hey|right|so|well|um+|oh|and|sorry)\b\W+)+",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_TWO_CAPITALS: Final = re.compile(r"(?<=\w\s)[A-Z][a-z]+\s[A-Z][a-z]+")
_SAYS_MORE: Final = re.compile(
    r"(?<!\bi'm\s)(?<!\bim\s)(?<!\bi\sam\s)(?<!\d)\d"
    r"|\b(?:not|isn'?t|no) (?:it|right|that|the|correct|longer|wait)\b"
)
"""What takes a name back, and the figures of an address."""
_AROUND: Final = " \n,;()-–"  # noqa: RUF001
_COURTESIES: Final = words_of("ta x xx xxx thx")
_MAY_BE_AN_APOLOGY: Final = Pieces("sorry|bear|patient|silly|excuse|forgive|pardon|took|let")
_APOLOGY: Final = re.compile(
    r"\bsorry\s(?:for|about|was|had|to|it|took|kept|been|i\s(?:was|had)|if|kids|wrong\s(?!name))"
    r"|\b(?:bear|patient)\swith\sme\b|\b(?:silly|excuse|forgive|pardon|took|let)\sme\b",
    re.IGNORECASE,
)
_MOST_PARTS: Final = 6
_FEWEST_WORDS: Final = 3
_LEAST_CERTAINTY: Final = 0.2
_LEAST_OF_A_WORD: Final = -0.7
_MOST_OF_TALK: Final = -0.5
"""How sure examples of talk have to be of a name in lower case, and how much each word of it has to
sound like one."""
_OF_OTHERS: Final = (
    RELATIVES
    | CLOSE_ONES
    | words_of(
        "he she his her him hers they them their theirs whose write writing written text "
        "inscription spell spelled spelt title mr mrs ms miss give post recipient pick picked "
        "collect collected placed signed behalf company business rather prefer dr prof"
    )
)
"""Words by which even a question says something of the name beside it, or of whose it is."""
_TIES: Final = _OF_OTHERS | words_of(
    "use using put say says said reads mine me sorry actually maybe perhaps probably "
    "think check look sure rather instead meant mistake wrong correction"
)
"""Words by which anything else does."""


def leave_name_by_itself(text: str) -> str:
    """Return the sentence of a message that is a name, without what is asked and said beside it.

    A message in which no sentence is a name by itself is returned as it is.
    """
    parts = split_parts(text)
    if not 1 < len(parts) <= _MOST_PARTS:
        return text
    kept = [part for part in parts if not is_of_no_name(part)]
    if len(kept) != 1:
        return text
    has_a_question = any(map(is_asking, parts))
    is_one = _is_a_name(kept[0]) if has_a_question else _may_stand_beside_talk(kept[0], text)
    return kept[0].strip(_AROUND).removesuffix("..") if is_one else text


def _may_stand_beside_talk(part: str, text: str) -> bool:
    """Whether a name is a full one, and nothing beside it says whose else it is."""
    found = find_name_in_talk(part)
    if found is None or " " not in found.name or find_person_below_a_company(text):
        return False
    is_all = drop_introduction(part.strip(_AROUND + ".")).lower() == found.name.lower()
    if part.islower() and not (found.is_certain or (is_all and found.certainty >= CERTAIN_ALONE)):
        return False
    if is_a_place(found.name):
        return False
    return found.is_certain or (found.is_doubtful and may_stand_beside_a_question(found.name))


def split_parts(text: str) -> list[str]:
    """Return a message in its sentences and clauses, also cut where a question begins."""
    parts = _PART.findall(text) if _MAY_HAVE_PARTS.search(text) else [text]
    return [
        one
        for part in parts
        for clause in _BEGINS_TO_ASK.split(part)
        for one in _BEGINS_TO_REMARK.split(clause)
        if one.strip()
    ]


def is_of_no_name(part: str) -> bool:
    """Whether a part of a message says nothing of the name in another, or of whose it is."""
    lower = _drop_apology(part.lower())
    plain = _WORD.findall(lower.replace("'", ""))
    words = {*plain, *(word.removesuffix("s") for word in plain)}
    if is_asking(part):
        return _OF_OTHERS.isdisjoint(words) and not _holds_a_name(part)
    if not _TIES.isdisjoint(words) or mentions_a_name(part) or _SAYS_MORE.search(lower):
        return False
    if len(_WORD.findall(part)) >= _FEWEST_WORDS:
        return not _holds_a_name(part)
    is_low = part[len(plain) > 1 :].islower()
    return is_all_talk(part) or (is_low and all(map(_is_of_talk, plain)))


def _is_of_talk(word: str) -> bool:
    return word in EVERYDAY or word in _COURTESIES or weigh(word) < _MOST_OF_TALK


def is_asking(part: str) -> bool:
    """Whether a part of a message is a question; whoever says sorry asks nothing by that."""
    return asks(_drop_apology(part.lower()))


def _drop_apology(lower: str) -> str:
    return _APOLOGY.sub(" ", lower) if _MAY_BE_AN_APOLOGY.are_in(lower) else lower


def _holds_a_name(part: str) -> bool:
    found = find_name_in_talk(part)
    return (found is not None and found.is_doubtful) or _TWO_CAPITALS.search(
        part.replace("American Express", "Amex")
    ) is not None


def _is_a_name(part: str) -> bool:
    plain = _OPENING.sub("", part).strip(_AROUND)
    if any(find_labelled(plain, is_known=False)) or find_titled_name(plain):
        return True
    name = read_alone(plain)
    if name is None or " " not in name:
        return False
    alone = drop_introduction(plain.rstrip("."))
    return may_stand_beside_a_question(name) and _is_one_if_low(alone)


def may_stand_beside_a_question(name: str) -> bool:
    """Whether words are likelier a name than what is asked about: "Honda Civic, is it ready?"."""
    if is_a_place(name):
        return False
    words = _WORD.findall(name.lower())
    is_told_by_the_first = len(words) > 1 and words[0] in FIRST_NAMES
    return is_told_by_the_first or is_a_company(name) or sounds_like_a_name(words)


def _is_one_if_low(plain: str) -> bool:
    """Whether words are a name as a whole, if they are typed in lower case."""
    if not plain.islower():
        return True
    words = frozenset(_WORD.findall(plain)) - FIRST_NAMES
    if any(weigh(word) < _LEAST_OF_A_WORD for word in words):
        return False
    tagged = load_tags().find(plain)
    if tagged is None or tagged.end - tagged.start < len(plain):
        return False
    return tagged.certainty >= _LEAST_CERTAINTY
