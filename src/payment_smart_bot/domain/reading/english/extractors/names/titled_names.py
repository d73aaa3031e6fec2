"""Names in lower case behind a title: "mr john a doe", in a clause of their own.

Behind a title two words or more that are none of every day are a name, however rare.
"""

import re
from typing import Final

from payment_smart_bot.domain.reading.english.extractors.everyday_words import (
    EVERYDAY,
    NO_NAMES,
)
from payment_smart_bot.domain.reading.english.extractors.message_text import TAKEN
from payment_smart_bot.domain.reading.english.extractors.names.form.name_places import is_a_place
from payment_smart_bot.domain.reading.english.extractors.names.form.tidying import tidy
from payment_smart_bot.domain.reading.english.extractors.names.name_in_talk import (
    may_sound_like_a_name,
)
from payment_smart_bot.domain.reading.english.words.pieces import Pieces
from payment_smart_bot.domain.reading.english.words.plain_words import words_of

_TITLES: Final = Pieces("mr|ms|mx|mis|dr|prof|sir|madam")
_TITLE: Final = r"(?:mr|mrs|ms|mx|miss|mister|missus|dr|prof|sir|madam)\.?"
_WORD: Final = r"[^\W\d_](?:[^\W\d_]|['-](?=[^\W\d_]))*\.?"
_TITLED: Final = re.compile(
    rf"(?:\A|[.,;:!\n]|\b(?:it'?s|it\sis|i'?m|i\sam|is|name|says?|ok|okay|yes|yeah|well|so|just|under))"
    rf"\s*\b(?P<titled>(?P<title>{_TITLE})\s(?P<name>{_WORD}(?:\s{_WORD}){{1,3}}?))"
    rf"(?=\s*(?:[,;!\n\d{TAKEN}]|\.\s|\.?\Z|\b(?:please|pls|plz|thanks|thx|ok|x{{1,3}}"
    rf"|and\s(?:the|my)|card|exp\w*|cvv|cvc)\b))",
)
_SPOKEN_OF: Final = re.compile(
    rf"\b{_TITLE}\s{_WORD}(?:\s{_WORD}){{0,2}}?\s(?:from|at|told|said|says|sent|asked|wants?|wanted"
    r"|will|who|lives|knows|picks|orders|ordered|gave|owes|called|works|made|makes|has|did|does)\b"
    r"|\b(?:(?:spoke|spoken|speak|speaking|talk|talked|talking)\s(?:to|with)|ask|asked|saw|met|know|from"
    r"|(?<!embossed\s)(?<!printed\s)(?<!stamped\s)with"
    r"|(?:my|the|our|your)\s(?:teacher|boss|owner|neighbou?r|manager|baker|landlord|doctor|friend)"
    rf"(?:\sis|'s)?)\s{_TITLE}\s",
    re.IGNORECASE,
)
"""What is told of somebody: "mr john doe from the shop told me to pay"."""
_ASKS: Final = re.compile(r"\A\W*(?:is|are|was|do|does|did|who|where|can|could|should)\b")
_NO_PERSONS: Final = words_of(
    "cake cakes sponge order bot robot chatbot assistant helper machine computer person human ai "
    "agent man guy nice grumpy bossy funny clever smart baker bakery payment ice cream pants"
)
"""What is said to the bot, and of a cake, behind a title: "mr robot helper"."""
_TALK: Final = EVERYDAY | NO_NAMES | _NO_PERSONS
_NOTHING_ELSE: Final = words_of("mr mrs mx")
_SHORTEST: Final = 3
_MOST_BEHIND_A_TITLE: Final = 3


def find_titled_name(left: str) -> str | None:
    """Return the full name in lower case that stands behind a title in a clause of its own."""
    if "?" in left or not _TITLES.are_in(left):
        return None
    if _ASKS.match(left) or _SPOKEN_OF.search(left):
        return None
    for found in _TITLED.finditer(left):
        if found["titled"].islower() and _may_be_a_persons(found["name"], found["title"]):
            return _write(found["titled"].rstrip("."))
    return None


def _write(titled: str) -> str | None:
    """Return a name without its title, and with capitals, its initials too: "e" is no particle."""
    name = tidy(titled)
    return " ".join(w.upper() if len(w) == 1 else w for w in name.split()) if name else None


def speaks_of_somebody_titled(left: str) -> bool:
    """Whether a message tells what somebody with a title did or is: "mr doe said to pay"."""
    may_do_so = _TITLES.are_in(left.lower())
    return may_do_so and _SPOKEN_OF.search(left) is not None


def _may_be_a_persons(name: str, title: str) -> bool:
    """Whether words are a name, however it sounds behind what can be nothing but a title."""
    words = [word.strip(".") for word in name.split()]
    longer = [word for word in words if len(word) > 1]
    is_long = any(len(word) >= _SHORTEST for word in longer)
    is_talk = not _TALK.isdisjoint(longer)
    is_plain_title = title.strip(".") in _NOTHING_ELSE and len(words) <= _MOST_BEHIND_A_TITLE
    may_sound = is_plain_title or may_sound_like_a_name(name)
    return is_long and not is_talk and may_sound and not is_a_place(name)
